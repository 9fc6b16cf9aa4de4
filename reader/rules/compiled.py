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
en.play-now	p16		0
en.shop.own	w9		0
en.shop.order	s9		40	bookshop*|delivery charges|p&p|bookstore*|subscriber benefit|reader offer|free uk|postage|free shipping|free delivery
en.odds	s9		24	publication|writing|press|change|time
en.embed.load	w7		0
en.embed.always	s7		9
en.player.label	w16		0
en.player.among	w16	among	0
en.adblock.answer	w8		0
en.push.label	w6		0
en.donation.page	w0		0
en.donation.free	s0		16	shareholders|paywall|paywalls|ads|advertisers|advertising|billionaire*|readers|just you	readers|reader|we have|no ads|no shareholders|no paywall|just you|your support
en.wall.label	w2		0
en.wall.among	w2	among	0
en.form.label	w4		0
en.form.among	w4	among	0
en.gallery.count	p16		6
en.gallery.label	w16		0
en.related.colon	p11		16
en.sources.label	w16		0
en.rights.label	w15		0
en.translated	p15		12
en.ai.made	w16		0
en.comments.bar	w12		0
en.comments.among	w12	among	0
en.share.tools	w10		0
en.ad.end	w9		0
en.ad.partner	p9		9
en.ai.among	w16	among	0
en.bio.reported	c14	bio	18
en.donation.tax	c0		24
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
# (# ratings	897
# (# reviews	897
# (# votes	897
# comentarii	2213
# comentario	1004
# comentarios	1004
# comentaris	275
# comment	733
# commentaire	1264
# commentaires	1264
# commenti	1581
# commento	1581
# comments	733
# euro el primer mes	287
# from # ratings	897
# from # reviews	897
# from # vote	897
# from # votes	897
# komentar	1511
# komentarai	1760
# komentarze	2059
# komentarzy	2059
# komment	1446
# kommentaari	1068
# kommentar	398	494	1977	2552
# kommentare	494
# kommentarer	398	1977	2552
# kommentti	1174
# kommenttia	1174
# like for this post	897
# like for this reply	897
# likes for this post	897
# likes for this reply	897
# min	714
# min de lectura	1011
# min de leitura	2156
# min di lettura	1588
# min leestijd	1875
# min. lesezeit	501
# of # people found this helpful	897
# out of # (# ratings	897
# out of # (# votes	897
# out of # based on # reviews	897
# people found this helpful	897
# people like this	897
# person found this helpful	897
# ratings	897
# reactie	1868
# reacties	1868
# replies	953
# reviews	897
# stars (# votes	897
# stars from # reviews	897
# stars from # votes	897
# yorum	2664
""", '#+': """
#+ gamble responsibly	893
""", '$#': """
$# at amazon	927
$# at walmart	927
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1446
a lire aussi	1268
a message from our sponsor	724
""", 'aa': """
aa	2671
aanbevolen	1872
aanbevolen artikelen	1872
aanbevolen voor jou	1872
aangeboden door	1862
aanmelden	1842
aanmelden nieuwsbrief	1847
aanraders	1872
""", 'ab': """
abbonamenti	1559
abbonamento	1559
abbonati	1559
abbonati ora	1559
abbonati subito	1559
ablehnen	491
abmelden	462
abo	462
abo bestellen	462
abo testen	554
abo verwalten	462
abonament	2202
abonamente	2202
abonare	2202
abone ol	2651
abone olun	2651
abone olun, sinirsiz okuyun	2651
abonelik	2651
abonentiem	1795
abonnee worden	1842
abonneer	1842
abonneer nu	1842
abonnees lezen meer	1912
abonnement	381	462	1235	1842	1960
abonnementen	1842
abonnements	462	1235
abonner	381	1960
abonneren	1842
abonnez-vous	1235
abonnieren	462
about sharing	714
about the columnist	909
about the contributor	909
about the contributors	909
about us	743
abrir	1012	2157
abrir mapa	1012	2157
abrir menu	2156
abspielen	501
""", 'ac': """
accede	974
acceder	974
accedi	1559
accedi con apple	1621
accedi con facebook	1621
accedi con google	1621
accedi con il tuo account	1621
accept	729
accept & close	934
accept & continue	934
accept all	729
accept all cookies	729
accept and close	729
accept and continue	729
accept and load	934
accept and show	934
accept and view	934
accept and watch	934
accept toate	2224
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	689
accepteer	1864
accepteer alle cookies	1864
accepter	395	1261
accepter alle	395
accepter alle cookies	395
accepter et afficher	1291
accepter et afficher le contenu	1291
accepter et continuer	1261
accepter et fermer	1261
accepter les cookies	1261
accepter tout	1261
acceptera	2549
acceptera alla	2549
accepteren	1864
acces nelimitat la toate articolele	2239
acceso	974
accetta	1578
accetta e continua	1578
accetta e continua oppure abbonati	1621
accetta e visualizza	1602
accetta e visualizza il contenuto	1602
accetta i cookie	1578
accetta tutti	1578
accetta tutto	1578
acconsento a ricevere comunicazioni commerciali	1617
acconsento alla visualizzazione di contenuti esterni	1602
account aanmaken	1842
accueil	1271
aceitar	2146
aceitar cookies	2146
aceitar e continuar	2146
aceitar e ver	2171
aceitar todos	2146
aceitar tudo	2146
aceptar	1001
aceptar cookies	1001
aceptar todas	1001
aceptar todo	1001
aceptar y continuar	1001
aceptar y ver	1031
aceptar y ver el contenido	1031
acepto que se me muestre contenido externo	1031
acepto recibir comunicaciones comerciales	1046
acompanhe ao vivo	2183
acquista il numero in edicola	1607
acquista la copia digitale	1607
acquista questo numero	1607
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar alertas	1045
activer les alertes	1301
""", 'ad': """
ad	724	1652	1715	2868
ad choices	724
ad ends	956
ad feedback	724
adchoices	724
add a comment	733
add a reply	899
add as preferred source	719
add to bookmarks	714
add to favorites	917
add to my topics	719
add to reading list	813
addebito diretto	1558
adicionar aos favoritos	2192
adjust text size	955
administrer samtykke	1974
adres e-mail	2044
adresa de e-mail	2234
adresa de email	2234
adresa ta de email	2234
adresse e-mail	1244
adresse e-mail invalide	1304
adresse mail	1304
ads	724
ads by google	956
ads by outbrain	956
ads by taboola	956
advert	724
adverteer bij ons	1897
advertentie	1862
advertenties	1862
adverteren	1897
advertise with us	724
advertisement	724	1507	1576	2660
advertisement ends	956
advertisement feature	724
advertisements	724
advertiser content	724
advertising	724
advertising continues	956
advertising ends	956
advertorial	488	622	1542	2210	2660
""", 'af': """
afdrukken	1857
afegeix un comentari	266
afficher ce contenu	1291
afficher l'original	1272
afficher la suite	1271
afficher le contenu	1261
afficher le contenu externe	1291
afficher les commentaires	1264
afficher moins	1272
afficher plus	1271
affiliate	724
affiliate disclosure	724
affiliate-link	488
afgiv din stemme her	406
afmelden	1842
afspelen	1875
afspil	406
after ad	724
after newsletter promotion	702
afvis	395
afvis alle	395
""", 'ag': """
agb	491
aggiungi ai preferiti	1571
aggiungi un commento	1581
agrandir	1271
agrandir l'image	1271
agree	729
agree & close	934
agree & continue	934
agree and continue	729
""", 'ah': """
ahora en portada	1008
ahora no	968
""", 'ai': """
ai can make mistakes	952
ai can make mistakes. check important information	952
ai deja cont	2202
ai deja un abonament	2239
ai deja un cont	2202
ai generated	958
ai generated summary	784
ai highlights	784
ai may make mistakes	952
ai overview	784
ai summary	784	958
ai translation	958
ai uitat parola	2202
ai-generated	784	958
ai-generated content may contain errors	952
ai-generated summary	784
ai-genererad sammanfattning	2559
ai-genereret opsummering	406
ai-generert oppsummering	1984
ai-oppsummering	1984
ai-opsummering	406
ai-samenvatting	1894
ai-sammanfattning	2559
aidez-nous	1226
aiheet	1175
ailleurs sur le web	1268
ainult tellijale	1062
aiutaci	1554
aizpildi aptauju	1802
""", 'aj': """
ajouter aux favoris	1254
ajouter un commentaire	1264
""", 'ak': """
akceptuj	2056
akceptuj wszystkie	2056
akkoord	1864
aksepter alle	1974
aktualno	2475
aktuell	498
aktuelle artikel	498
aktuelle nachrichten	498
aktuelles	498
akun saya	1495
akzeptieren	491
""", 'al': """
al abonnee	1912
al abonnee? log in	1842
al een account	1842
alege abonamentul	2239
alege abonamentul potrivit	2239
algemene voorwaarden	1864
all access	943
all access digital	811
all articles by the author	947
all articles by this author	947
all comments	733
all donations are tax-deductible	807
all news	743
all posts by this author	947
all stories by this author	947
alla kommentarer	2552
alle ablehnen	491
alle abo-angebote	554
alle akzeptieren	491
alle anzeigen	501
alle artikel anzeigen	501
alle artikel unbegrenzt lesen	554
alle bilder	501
alle cookies accepteren	1864
alle cookies akzeptieren	491
alle externen inhalte anzeigen	527
alle kommentare	494
alle kommentare anzeigen	494
alle kommentarer	398	1977
alle newsletter	470
alle nieuwsbrieven	1905
alle reacties	1868
alleen abonnees kunnen reageren	1902
aller au contenu	1271
aller au contenu principal	1271
allerede abonnent? log ind	381
allerede abonnent? logg inn	1960
alles accepteren	1864
alles akzeptieren	491
alles anzeigen	501
alles bekijken	1875
alles klar	502
alles weigeren	1864
allow ads	938
allow alerts	939
allow and continue	934
allow content	729
allow cookies	729
allow facebook content	782
allow google youtube content	782
allow instagram content	782
allow once	934
allow tiktok content	782
allow twitter content	782
allow x content	782
allow youtube content	782
already a member	692
already a member? log in	692
already a subscriber? log in	692
already a supporter	683
already have an account	692
already have an account? log in	692
already have an account? sign in	692
already registered	811
already registered? log in	811
als e-mail versenden	483
als pdf speichern	555
also	741
also in the news	738
also of interest	895
also on	738
also read	738
also worth reading	19
alte articole	19	2214
alte articole care te-ar putea interesa	19
altmetric	917
altre notizie	19	1585
altre notizie da leggere	19
altri articoli	1585
altri articoli su questo argomento	1585
altri articoli sull'argomento	1585
altro	1588
altro importo	1557
always active	729
always allow	934
always show	934
always unblock	934
""", 'am': """
am meisten gelesen	498
amount	684
ampliar	1011	2156
ampliar imagen	1011
""", 'an': """
an error has occurred	944
an error has occurred while submitting the form	802
an error has occurred. please try again later	944
an error occurred	944
an error occurred. please try again	802	944
an error occurred. please try again later	944
ana sayfa	2667
anadolu ajansi	2671
anasayfa	2667
anbefalede artikler	403
anbefales	1981
anbefalet	403
anbefalt	1981
anbefalte saker	1981
anda mungkin juga suka	1538
anda mungkin suka	19
ander bedrag	1840
andere lasen auch	498
anderen lazen ook	1872
anderer betrag	460
andre leser	1981
ange din e-postadress	2539
ange din mejl	2539
angebot sichern	462
angebote unserer partner	488
anladim	2668
anmelden	462
anmeldung erfolgreich	545
anna palautetta	1174
anna palautetta jutusta	1174
anna tagasisidet	1068
annonce	394	1259
annoncer	394
annonces	1259
annons	2548
annons slut	2548
annonse	1973
annonse - artikkelen fortsetter under	1973
annonse - saken fortsetter under	1973
annonser	1973	2548
annonssamarbete	2563
annual	684
annunci	1576
annuncio	1576
anonymous letterbox	949
anonymous mailbox	949
anonymous tip box	949
another amount	940
answers are generated by ai	952
anterior	1011	2156	2216
antworten	494
antworten abbrechen	494
anunci	266
anuncie conosco	2175
anuncio	999
anuncios	999
anzeige	488
anzeige - artikel geht unten weiter	560
anzeige - weiterlesen nach der anzeige	560
anzeige anzeige	488
anzeige aufgeben	533
anzeige scrollen, um weiterzulesen	488
anzeige von unserem partner	560
anzeigen	488
""", 'ap': """
apenas assinantes podem comentar	2181
apoie	2123
apoie-nos	2123
aportar	969
approfondimenti	1585
approfondisci	1585
apri	1589
apri la mappa	1589
apri menu	1588
""", 'ar': """
ar santrauka buvo naudinga	1760
ar straipsnis buvo naudingas	1760
ara	2667
archivado en	1004
archivo	1008
argomenti	1585
argomenti trattati	1585
around the web	738
article content	724
article continues below	724
article suivant	1268
articles connexes	1268
articles les plus lus	1268
articles populaires	1312
articles relacionats	263
articles similaires	1268
articol sponsorizat	87
articole recente	2214
articole recomandate	2214
articole similare	2214
articoli che potrebbero interessarti	1585
articoli consigliati	1624
articoli correlati	1585
articolo correlato	1585
articolo precedente	1585
articolo riservato agli abbonati	1621
articolo successivo	1585
articolo tradotto automaticamente	1604
articolul anterior	2214
articolul pe scurt	2227
artigo anterior	2153
artigo exclusivo para assinantes	2190
artigo exclusivo para subscritores	2190
artigos recomendados	2193
artigos relacionados	2153
artikel als geschenk versenden	580
artikel als pdf herunterladen	555
artikel auf die merkliste setzen	555
artikel bewaren	1913
artikel bewerten	494
artikel delen	1857
artikel drucken	483
artikel freischalten	462
artikel geht unten weiter	560
artikel kostenlos weitergeben	580
artikel lain	1538
artikel lainnya	1512
artikel lesen	501
artikel menarik lainnya	1538
artikel merken	483
artikel mit freunden teilen	580
artikel opslaan	1913
artikel per e-mail empfehlen	555
artikel populer	1538
artikel premium	1537
artikel printen	1913
artikel sebelumnya	1512
artikel selanjutnya	1512
artikel speichern	483
artikel sponsor	1542
artikel teilen	483
artikel terkait	1512
artikel verschenken	462
artikel versenden	483
artikel weitergeben	580
artikel weiterleiten	555
artikel zusammenfassen	529
artikkel on tellijale	1062
artikkel sisaldab reklaamlinke	1071
artikkelen er forbeholdt abonnenter	1960
artikkelen fortsetter under	1973
artikkelen fortsetter under bildet	1973
artikkeli jatkuu mainoksen alla	1169
arvostele resepti	61
""", 'as': """
as + lidas	2153
as mais lidas	2153
ascolta	1571
ascunde	2217
asetukset	1170
asiasanat	1175
ask a question	899
ask ai	784
ask me later	683
ask our ai	784
ask our ai about this story	784
ask question	899
assinar	2127
assinatura	2127
assinaturas	2127
assine	2127
assine agora	2127
assine nossa newsletter	2131
assuntos	2153
""", 'at': """
atidaryti	1762
ativar alertas	2183
atmesti	1772
attiva l'abbonamento	1559
attiva le notifiche	1615
attiva ora	1559
""", 'au': """
auch interessant	498
auch lesenswert	498
auch spannend	498
aucun commentaire	1264
audio	937
audio abspielen	535
audio generated by ai	936
audio is ai-generated	936
audio player is loading	936
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
aus der redaktion	498
ausblenden	502
ausklappen	501
autentificare	2202
author affiliations	909
author archive	947
author biographies	909
author biography	909
automatic translation	958
automatically translated	952
automatische incasso	1841
autoplay	937
autoplay next video	936
autoriser	1261
autre montant	1233
autres articles	1268
""", 'av': """
ava	1070
avaa	1178
avaa kartta	1178
avaa koko juttu	1160
avainsanat	1175
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	897
average rating: #	897
avgi din stemme her	1984
aviso legal	1001
avvis	1974
avvis alle	1974
avvisa	2549
avvisa alla	2549
""", 'ay': """
ayrica okuyun	2665
ayrintilar	2668
""", 'ba': """
baca berita lainnya	1538
baca juga	1512
baca nanti	1537
baca selengkapnya	1514
back # seconds	936
back to home	947
back to homepage	947
back to overview	947
back to the homepage	947
back to top	743
bagikan	1504
bagikan artikel	1504
bagikan ke	1504
bagikan lewat whatsapp	1537
balas	1511
bank transfer	690
bankeinzug	461
bankoverschrijving	1841
""", 'be': """
be the first to answer	899
be the first to reply	899
be the first to review	899
beantwoorden	1868
become a founding member	692
become a friend	685
become a member	685
become a paid subscriber	685
become a patron	685
become a sponsor	685
become a subscriber	692
become a supporter	685
become an insider	811
become an insider and start reading now	811
bedankt voor je aanmelding	1905
bedankt voor je feedback	1902
bedankt voor je inschrijving	1847
bedankt voor uw aanmelding	1905
bedankt voor uw feedback	1902
begambleaware	893
begrepen	1876
bei facebook teilen	483
bei twitter teilen	483
bei whatsapp teilen	483
bei x teilen	483
beitrag auf instagram ansehen	527
beitrag auf x ansehen	527
beitrag mit freunden teilen	580
beitrag teilen	483
bekijk aanbieding	1842
bekijk alle abonnementen	1842
bekijk alle nieuwsbrieven	1905
bekijk alle vacatures	1897
bekijk alles	1875
bekijk de aanbiedingen	1842
bekijk de kaart	1876
bekijk de video	1899
bekijk details	1876
bekijk deze post op instagram	1892
bekijk deze post op x	1892
bekijk dit bericht op instagram	1892
bekijk dit bericht op x	1892
bekijk foto's	1875
bekijk meer	1875
bekijk onze aanbiedingen	1912
bekijk ook	1872
bekijk op youtube	1899
bekijk reacties	1868
bekijk resultaten	1876
beliebt	498
beliebt bei unseren lesern	559
beliebte artikel	498
beliebteste artikel	498
belki daha sonra	2649
beluister dit artikel	1899
benzer haberler	19	2665
beoordeel dit recept	61
beranda	1514
berdonasi	1494
bereits registriert	462
bereits registriert? anmelden	462
bergabunglah dengan tim kami	1527
beri komentar	1511
beri nilai resep ini	61
berikutnya	1514
berita hari ini	1538
berita lain	1538
berita lainnya	19	1512
berita menarik lainnya	1538
berita pilihan	1512
berita populer	1512
berita terbaru	1512
berita terkait	1512
berita terkini	1512
berita utama	1512
berlangganan	1495
berlangganan sekarang	1495
best	954
best deal	943
best gelezen	1872
best value	943
beste aanbieding	1912
betaalde inhoud	1862
betaalde samenwerking	1917
betaalmethode	1840
betaalmethoden	1840
betaalmethodes	1840
betalt annonce	394
betalt indhold	394
betrag eingeben	460
bewaar	1857
bewaar artikel	1857
bewaar dit artikel	1913
bewaar dit artikel om later te lezen	1913
bewaar recept	61
bewaren	1857
bewerte dieses rezept	61
bewerten sie diesen artikel	539
bezahlte anzeige	560
bezahlte partnerschaft	560
bezahlte werbung	87
bezahlter inhalt	87	488
""", 'bi': """
bidra	1957	2531
bidrag	378
bienvenido	974
bild anzeigen	502
bilder anzeigen	501
bildergalerie	498
bilginizi sinayin	2667
billed annually	811	942
billed every # weeks	942
billed monthly	811	942
billed yearly	942
bitte bleiben sie fair und sachlich	539
bitte bleiben sie sachlich und fair	539
bize destek olun	2650
""", 'bl': """
bleiben sie informiert	470
bli medlem	1957	2531
blijf op de hoogte	1847
bliv medlem	378
bluesky	715
""", 'bn': """
bns	1072	1764
bns inf	1764
bns/afp	1072
""", 'bo': """
boletim	2131
boletines	981
boleto	2126
bonifico	1558
bonifico bancario	1558
bonus video	2352
book tickets	931
book your place	931
book your ticket	931
book your tickets	931
bookmark	714
bookmark this	714
bookmark this article	714
""", 'br': """
brak komentarzy	2059
branded content	999	1917
breaking news alerts	939
brought to you by	724
browse all	743
browse all newsletters	802
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2664
buat akun	1495
buffer	715
buka	1515
buka peta	1515
bunlari da okuyun	2665
buscar	1011	2156
butlletins	283
buy a copy	931
buy at amazon	927
buy from amazon	927
buy it now	894
buy licence	950
buy licensing rights	950
buy on amazon	927
buy the book	931
buy the book here	931
buy tickets	894
buy us a coffee	685
""", 'ca': """
cada aporte cuenta	1049
cada euro conta	2188
cada euro cuenta	1049
cada real conta	2188
cadastrar	2127
cadastre-se	2127
cadeau-artikel	1842
califica esta receta	61
cambiar mis preferencias	1031
cambiar preferencias de cookies	1031
cancel	684
cancel anytime	942
cancelar respuesta	1004
capito	1589
captions	937
captions off	936
captions settings	936
caratteri rimanenti: #	1612
cargar contenido	1001
cari	1514
carica altri	1588
carregando	2171
carregar mais	2156
carta di credito	1558
carte bancaire	1234
cast your vote	928
categorias	2153
categorie	1585
categories	738
categorii	2214
""", 'ce': """
cele mai citite	2214
cele mai citite articole	2242
cele mai noi	2214
cele mai populare	2214
cerca	1588
cerrar	968
ces articles devraient vous plaire	1312
cetak	1504
cetak artikel	1537
cetak halaman	1537
cetak resep	61
cevapla	2664
""", 'cg': """
cgu	1261
cgv	1261
""", 'ch': """
change text size	955
chaque don compte	1307
chaque euro compte	1307
chargement du sondage	1299
charger plus	1271
chci darovat	300
check amazon	927
check price	927
check price at amazon	927
check prices	927
check your email	848	944
check your inbox	848	944
check your spam folder	944
chiedi alla nostra ia	1604
chiudi	1553
chiudi menu	1588
choisissez la formule qui vous convient	1308
choisissez un montant	1233
choisissez votre formule	1308
choose	943
choose an amount	689
choose this plan	942
choose your offer	942
choose your own amount	940
choose your payment method	689
choose your plan	692
choose your subscription	942
""", 'ci': """
citation formats	917
cite this article	917
citi lasa	1797
citi raksti	1797
""", 'cl': """
clasificados	999
click here	743
click on a star to rate it	897
click to enlarge	743	947
click to unmute	936
cliquer ici pour partager	1254
close	684
close ad	956
close extra sharing options	714
close gallery	947
close image	947
close menu	743
close share panel	714
close this message	683
clube do assinante	2175
""", 'co': """
codes promo	1259
codeword	929
colabora	969
collapse	743
comenta	1004
comentar	1004	2149
comentarii	2213
comentario	1004
comentarios	1004
comentaris	266
comentariu	2213
comente	2149
comment	715	733
comment deleted	953
comment ne plus voir ce message	1225
comment policy	733	953
comment rules	953
commenta	1581
commenta l'articolo	1581
commenta per primo	1581
commentaire	1264
commentaires	1264
commenter	1254	1264
commenter l'article	1264
commenti	1581
commenting guidelines	953
commenting policy	953
commenting rules	953
commento	1581
commento in attesa di moderazione	1612
comments	733
comments off	733
commercial content	724	956
commercial feature	956
community guidelines	733
community rules	733
compare plans	692
comparte	993
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2139
compartilhar no linkedin	2139
compartilhar no twitter	2139
compartilhar no whatsapp	2139
compartilhar no x	2139
compartilhar por e-mail	2139
compartilhar via	2139
compartilhe	2139
compartilhe isso	2139
compartir	993
compartir en	993
compartir en bluesky	993
compartir en linkedin	993
compartir en telegram	993
compartir en twitter	993
compartir en x	993
compartir por correo	993
compartir por email	993
complete coverage	738
compra questo numero	1607
compris	1272
comunicar erro	2149
concordo	2146
condiciones de uso	1001
condiciones generales	1001
conditions d'utilisation	1261
conditions de publication	1299
condividi	1571
condividi articolo	1571
condividi su	1571
condividi su facebook	1571
condividi su linkedin	1571
condividi su telegram	1571
condividi su twitter	1571
condividi su x	1571
condividi via email	1571
condivisioni	1571
condizioni d'uso	1578
conectare	2202
configura les galetes	272
configurar cookies	1001
confirm password	942
connectez-vous	1235
connexion	1235
consent & continue	934
consigliati	1585
consigliati per te	1585
consigue tu entrada	1035
consulta las esquelas de hoy	1035
consulta las normas de la comunidad	1040
consulta les esqueles	277
consulta todas nuestras newsletters	1046
consulter	1271
cont nou	2202
contact	743	1264	1868	2213
contact us	733
contact us securely	949
contactez-nous	1264
contacto	1004
contactos	2149
contato	2149
contattaci	1581
contatti	1581
contenido de marca	999
contenido de nuestros socios	1008
contenido elaborado por la marca	1035
contenido exclusivo	974
contenido exclusivo para socios	1050
contenido externo	1031
contenido externo recomendado	1031
contenido ofrecido por	999
contenido para suscriptores	974
contenido patrocinado	999
contenido promocionado	999
contenido recomendado	1054
contenido relacionado	1008
contenido solo para usuarios registrados	1050
contenidos recomendados	1054
contenidos relacionados	1008
content from our partner	816	956
content from our partners	816	956
content from our sponsor	816
contenu commercial	1259
contenu de marque	1259
contenu externe	1291
contenu partenaire	1259
contenus partenaires	1259
contenuti correlati	1585
contenuti sponsorizzati	1576
contenuto esterno	1602
contenuto esterno consigliato	1602
contenuto per abbonati	1559
contenuto premium	1621
contenuto promozionale	1607
contenuto riservato	1559
contenuto riservato agli abbonati	1621
contenuto riservato agli utenti registrati	1621
contenuto sponsorizzato	1576
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1588
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1621
continua con facebook	1621
continua con google	1621
continua depois da publicidade	2144
continua llegint	290
continua senza accettare	1578
continua senza sostenere	1553
continuar a ler	2156
continuar com apple	2190
continuar com facebook	2190
continuar com google	2190
continuar con apple	1050
continuar con facebook	1050
continuar con google	1050
continuar e fechar	2146
continuar lendo	2156
continuar leyendo	1011
continuar sem apoiar	2122
continuar sin donar	968
continue	684
continue a ler	2153
continue lendo	2127
continue reading	738	743
continue reading below	724
continue reading the main story	724
continue reading with a subscription	692
continue to article	683
continue to site	934
continue to the article	683
continue with ad blocker	938
continue with apple	942
continue with email	942
continue with facebook	942
continue with google	942
continue with microsoft	942
continue with x	942
continue without accepting	729	934
continue without disabling	938
continue without donating	683
continue without supporting	683
continue without supporting us	938
continuer avec apple	1308
continuer avec facebook	1308
continuer avec google	1308
continuer la lecture	1235
continuer sans accepter	1261
continuer sans donner	1225
contribua	2123
contribuer	1226
contribuez	1264
contribuir	2123
contribuisci	1554
contribute now	685
contribute with google	685
contribuye	969
contul meu	2202
cook mode	61
cookie notice	729
cookie policy	729	1578
cookie preferences	729
cookie-einstellungen	491
cookie-instellingen	1864
cookie-instellingen aanpassen	1892
cookiebeleid	1864
cookieindstillinger	395
cookiepolicy	2549
cookiepolitik	395
cookies	312	395	1864	1974	2549
cookies aanpassen	1892
cookies akzeptieren	491
cookies instellen	1864
cookies policy	729
cookies wijzigen	1892
cookievoorkeuren wijzigen	1892
copia il link	1571
copia link	1571
copiar el enlace	993
copiar enlace	993
copiar link	993	2139
copiar o link	2139
copied	714
copied to clipboard	813	955
copier l'url	1254
copier le lien	1254
copy	715
copy link	714	1504	2802
copy link copied	714
copy link to clipboard	714
copy this link	714
copy url	714
copyright notice	950
corrections policy	733	949
correlati	1585
cosa pensi di questo articolo	1604
count me in	702
country	945
""", 'cr': """
crea un account	1559
crea un alert	1615
crear alerta	1045
crear cuenta	974
crear una cuenta	974
create a free account	692
create account	692
create an account	692
create free account	692
created with ai	784
credit card	690
credit or debit card	690
creditcard	1841
criar alerta	2183
criar conta	2127
cryptic crossword	929
""", 'cs': """
csatlakozz csapatunkhoz	1449
""", 'cu': """
current time	936
current time #	936
custom amount	684
""", 'cz': """
czas czytania # min	2066
czytaj dalej	2066
czytaj dalej za	2041
""", "d'": """
d'autres articles	1268
""", 'da': """
da non perdere	1585
da non perdere in edicola	1576
daftar	1495
daha fazla	2667
daha sonra	2649
daha sonra hatirlat	2649
daha sonra oku	2658
daily newsletter	702
dal web	1585
dalej	2063
dalies	1800
dalies ar rakstu	1795
dalintis	1754
dalintis facebook	1759
dalintis su draugais	1759
dalyvaukite apklausoje	1761
dans cet article	1268
darovat	300
daruj	300	2470
das interessiert andere leser	498
das lesen andere	559
das neueste	498
date of birth	945
datenschutz	491
datenschutz-einstellungen	491
datenschutzeinstellungen	491
dauerauftrag	457
dauerwerbung	488
""", 'de': """
de samenvatting kan fouten bevatten	1894
de tekst gaat verder onder de foto	1862
debat: skriv	398
debatt: si din mening	1977
debatte	494
debattregler	1977
deconectare	2202
decrease font size	955
decrease text size	955
deel	1857
deel artikel	1857
deel dit	1857
deel dit artikel	1857
deel dit bericht	1937
deel dit verhaal	1937
deel op facebook	1857
deel op twitter	1857
deel op x	1857
deel via	1913
deel via e-mail	1857
deel via whatsapp	1857
deine e-mail-adresse	470
deine meinung	494
deixa un comentari	266
deixe uma resposta	2149
deja un comentario	1004
deja una respuesta	1004
dejar de seguir	1045
dejar un comentario	1004
del	390	1969
del artikel	390
del artikkel	1969
del artikkelen	1969
del artiklen	390
del artiklen gratis	381
del med	390	1969
del saken gratis	1960
del via e-mail	390
del via e-post	1969
dela	2544
dela artikel	2544
dela artikeln gratis	2534
dela med	2544
dela via e-post	2544
dela via mejl	2544
delen	1857
delen op bluesky	1913
delen op facebook	1857
delen op linkedin	1913
delen op whatsapp	1913
delen op x	1913
delen via	1913
delen via e-mail	1857
delen via facebook	1857
delen via twitter	1857
delen via whatsapp	1857
deli	2478
deli na facebooku	2478
delite	2478
delite to novico	2478
delite to zgodbo	2478
delivered daily	802
delivered to you	702
delivered weekdays	802
delivered weekly	802
dengarkan	1504
deretter # kr/mnd til du sier opp	1960
derniers articles	1268
desa	266
desa l'article	289
deschide	2217
descriptions off	936
descuentos	999
desplegar	1012
desplegar redes sociales	993
destacadas	1008
destacados	1008
destaques	2153
destek ol	2650
destek olun	2650
det er gratis at oprette en profil	381
detail	1515
details	502	744	1876
details anzeigen	502
detaily	319
detalhes	2157
detalii	2217
detaljer	407	1985	2560
detalles	1012
detaylar	2668
dettagli	1589
dette er en annonse	1973
dette er en plus-artikel	381
dette er en plussak	1960
dette leser andre	1981
devamini oku	2667
devenez membre	1226
devenir membre	1226
deze video is niet beschikbaar	1892
""", 'dh': """
dha	2671
""", 'di': """
di santrauka	1761
dicci la tua	1612
die meistgelesenen artikel	498
diesen artikel kommentieren	494
diesen artikel teilen	483
diesen artikel verschenken	555
diesen beitrag auf facebook ansehen	527
diesen beitrag auf instagram ansehen	527
diesen tweet ansehen	527
digg	715
digital	943
digital subscription	692
digital-abo	462
digitalabo	462
digitale krant	1842
digite seu e-mail	2131
dimensione carattere	65
dimensione testo	65	1571
dimensiune text	65
din e-mail	386
din e-post	1965	2539
din e-postadresse	1965
dinle	2658
dirbk su mumis	1761
direct debit	690
direct lezen	1912
direct naar het recept	61
direct toegang	1912
direct verder lezen	1842
direkt zum rezept	61
discussie	1868
discussion about this post	743
discussione chiusa	1581
diskuse	315
diskusia	2419
diskuter	1977
diskutera	2552
diskutieren	539
diskuze	315
dislike	954
dismiss	684
dismiss this message	683
distribuie	2207
distribuie articolul	2207
distribuie pe facebook	2241
distribuie pe whatsapp	2241
dit artikel delen	1913
dit bericht op instagram bekijken	1892
dit is een advertentie	1917
dit is een premium artikel	1912
dit vind je misschien ook leuk	1872
diventa socio	1554
diventa sostenitore	1554
""", 'dn': """
dnes ne	299
dnes nie	2423
""", 'do': """
do mesmo autor	2153
do not sell my personal information	729
do not sell or share my personal information	729
doar	2123
dodaj komentar	2478
dodaj komentarz	2059
doe	2123
doe agora	2123
doe mee en win	1897
don mensuel	1226
don ponctuel	1226
don't have an account	942
don't have an account? sign up	942
don't miss	738
don't miss out	702
don't want to see this? remove ads	724
dona	969	1554
dona adesso	1554
dona ahora	969
dona ora	1554
dona'ns suport	259
donar	969
donar ahora	969
donasi	1494
donasi sekarang	1494
donate	685
donate become	685
donate by bank transfer	940
donate by paypal	940
donate crypto	940
donate here	685
donate in cryptocurrency	940
donate monthly	685
donate now	685
donate today	685
donate via bank transfer	940
donate via paypal	940
donate via stripe	940
donate with card	940
donate with paypal	940
donation page	940
donations are tax-deductible	807
donazione mensile	1554
donazione singola	1554
doneer	1838
doneer nu	1838
doneer via ideal	1909
doner	378	1957
donera	2531
donera nu	2531
doneren	1838
doniraj	2344	2470
doniraj odmah	2344
doniraj zdaj	2470
donirajte	2344	2470
donner	1226
doorsturen	1857
dossier	498	1268	1585	1872
dossiers	498	1268	1872
download audio	936
download citation	917
download data is not yet available	917
download the audio	936
download transcript	936
""", 'dr': """
drucken	483
druge novice	19
drukuj	2051
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	386
du er nu tilmeldt nyhedsbrevet	386
du kan til enhver tid afmelde dig	386
dukung jurnalisme independen	1494
dukung kami	1494
duration	937
duration #	937
duration time	936
""", 'dy': """
dyskusja	2059
""", 'e-': """
e-avis	381	1960
e-edition	743
e-gazete	2651
e-mail	305	386	470	715	2044	2131	2263
e-mail eingeben	470
e-mail teilen	483
e-mail-adresse	470
e-mail-adresse eingeben	470
e-mailadres	1847
e-mailadresse	386
e-mailen	1857
e-paper	462	743
e-pasta adrese	1819
e-pasts	1819
e-post	1087	1965	2539
e-posta	2688
e-posta adresiniz	2688
e-posta adresinizi girin	2688
e-postadress	2539
e-postadresse	1965
e-posti aadress	1087
e-tidning	2534
e-wydanie	2041
""", 'ea': """
early bird tickets	931
early bird tickets on sale now	931
early-bird tickets	931
eavis	1960
""", 'ed': """
edasi lugemiseks logi sisse	1062
edellinen	1177
edellinen juttu	1175
edited	954
editor's choice	738
editor's pick	626	738
editor's picks	738
editors' choice	738
editors' picks	738
edizione digitale	1559
""", 'ee': """
eenmalig	1838
eerste maand gratis	1912
""", 'ei': """
ei kiitos	1158
ei nyt	1158
ei, kiitos	1158
einblenden	502
einklappen	501
einloggen	462
einmalig	457
einmalig spenden	457
einstellungen	491
einwilligung	491
""", 'el': """
elders op het web	1872
elige una cantidad	972
elke bijdrage telt	1909
elke donatie telt	1909
elke euro telt	1909
elolvasom	1449
els preus poden variar	277
elsewhere on the web	738
elta	1764
elta inf	1764
""", 'em': """
em alta	2153
em destaque	2153
email	702	715	2263
email (required	702
email address	702
email article	714
email or username	942
email this	714
email to a friend	714
emneord	1981
emner	403	1981
empfehlen	483
empfehlungen	498
empfehlungen der redaktion	498
empfohlene artikel	498
empfohlener externer inhalt	491
empfohlener redaktioneller inhalt	491
""", 'en': """
en ce moment	1268
en continu	1268
en directo	1008
en este tema	1054
en otros medios	1008
en portada	1008
en savoir plus	1261	1271
encontrou algum erro	2149
encontrou um erro	2149
end of ad	956
end of advert	956
end of advertisement	956
end of advertising	956
ende der werbung	601
engangsgave	1957
enim loetud	1064
enlace copiado	993
enlace copiado al portapapeles	1053
enlarge	744
enlarge image	743
enlarge photo	947
enlarge picture	947
enlarge this image	743
enne kommenteerimist loe reegleid	1068
enregistrer	1254
enregistrer cet article	1311
enregistrer l'article	1311
enregistrer la recette	61
entdecken sie unsere newsletter	545
entendi	2157
entendido	1012
enter amount	689
enter your email address	702
enter your own amount	940
entra	1559
entra nella conversazione	1612
entradas relacionadas	1008
entrar	974	2127
entrar com apple	2190
entrar com facebook	2190
entrar com google	2190
entre	2127
entre com sua conta	2190
envia per correu	289
envia-ho per correu	289
enviar a un amigo	1053
enviar para um amigo	2192
enviar por correo	993
enviar por e-mail	2139
enviar por email	993
enviar por whatsapp	993
envie de lire la suite	1308
envoyer par courriel	1311
envoyer par e-mail	1254
envoyer par email	1254
envoyer par mail	1254
""", 'ep': """
epaper	743
""", 'er': """
er der fejl i artiklen	398
er du allerede abonnent	381	1960
er ging iets mis. probeer het later opnieuw	1905
er is iets misgegaan	1905
er is iets misgegaan. probeer het later opnieuw	1905
ergebnisse anzeigen	502
err/bns	1072
erstellt mit ki	529
""", 'es': """
es folgt werbung	601
es ist ein fehler aufgetreten	545
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	545
esci	1559
escolha do editor	2153
escolha o seu plano	2190
escolha seu plano	2190
escolha um valor	2125
escribe tu correo	1046
escribe tu email	1046
escribe un comentario	1004
escuchar	993
espace partenaire	1259
espacio patrocinado	1035
espandi	1589
especiais	2153
esqueceu a senha	2127
esqueci minha senha	2127
esquelas	1035
esqueles	277
essai gratuit	1235
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
etichete	2214
etiketler	2665
etiquetas	1008	2153
etiquetes	290
ets subscriptor? identifica't	287
etusivu	1175	1177
etusivulle	1175
""", 'ev': """
every contribution counts	807	940
every contribution helps	940
every contribution makes a difference	940
every contribution, however small, makes a difference	940
every dollar counts	807
every donation counts	807	940
every donation helps	940
every donation helps, however small	940
every donation makes a difference	940
every donation, however small, helps	940
every friday. free. no spam	944
every gift counts	807
""", 'ex': """
exclusiu per a subscriptors	287
exclusive content	692
exclusive for members	942
exclusive for subscribers	942
exclusive to members	942
exclusive to subscribers	811	942
exclusivo assinantes	2127
exclusivo para assinantes	2190
expand	743
expand all	744
expand image	947
expandera	2560
expandir	2157
explore	741
explore more	738
explore more on these topics	738
explore our newsletters	802
explore our subscription offers	811
explore subscription offers	811
export citation	917
external content	782
external links	714
externe content	1892
externe inhalte	491
externe inhalte anzeigen	491
externe inhalte erlauben	491
externe inhoud	1892
externen inhalt anzeigen	491
externen inhalt laden	491
externer inhalt	491
externer inhalt konnte nicht geladen werden	527
""", 'ez': """
ezt is olvassa el	1447
""", 'fa': """
facebook	715
facebook messenger	715
facebook twitter	714
facebook twitter email	714
facebook twitter linkedin email	714
facebook twitter whatsapp	714
facebook x	714
fai il quiz	1612
fai il test	1612
fai una domanda su questo articolo	1604
faire un don	1226
fale conosco	2149
fandt du en fejl	398
fant du en feil	1977
fast geschafft	545
favorilere ekle	2658
favoris	1254
fazer login	2127
""", 'fe': """
featured articles	738
featured content	738
featured stories	738
fechar	2122	2156
feedback	494	733	1868
feedback geben	494
fehler gefunden	494
fehler im artikel gefunden	494
fehler melden	494
fel i artikeln	2552
feliratkozom	1452
fermer	1225
fermer le menu	1271
fes-te soci	259
fes-te subscriptor	259
fetching more	743
""", 'fi': """
fields marked with * are required	944
fields marked with an asterisk are required	944
fil info	1268
filed under	738	743
find out more	743
fique por dentro	2131
first name	702
fizetett tartalom	1442
""", 'fj': """
fjern annoncer	394
fjern annonser	1973
""", 'fl': """
flag	954
flag as inappropriate	953
flecha	974
fler	2556
fler artiklar	2556
fler nyheter	2556
flere artikler	403	1981
flere nyheder	403
flere nyheter	1981
flere saker	1981
flipboard	715
""", 'fo': """
fold ud	407
folgen	484
folgen sie uns	484
follow	719
follow author	719
follow live	719
follow this author	719
follow this topic	719
follow topic	719
follow us	719
follow us on facebook	719
following	719
font size	714
fontin koko	65
for abonnenter	381	1960
for members only	942
for subscribers	692
forgot password	692
forgot your password	692
forma de pagamento	2125
forma de pago	972
formas de pagamento	2125
formas de pago	972
forrige	406	1984
forrige artikel	403
forrige artikkel	1981
forse in seguito	1553
forsiden	403	1981
forward # seconds	936
foto	1512
foto galeri	2665
fotogalerija	1761
fotostrecke	498
fout gespot	1868
fout gezien	1868
fout melden	1876
foutje gezien	1868
""", 'fr': """
frag unsere ki	529
fragen sie unsere ki	529
free amount	940
free daily newsletter	702
free newsletter	702
free weekly newsletter	702
free. no spam	944
friss	1447
from around the web	738
from our advertisers	956
from our partner	956
from our partners	738
from our shop	931
from our sponsor	724
from our sponsors	724
from our store	931
from the web	738
""", 'fu': """
full coverage	738
full name	944
full results	744
full score	744
full screen	937
fullscreen	743	937
fullscreen image	947
fullskjerm	1984
further reading on this site	738
""", 'ga': """
ga akkoord	1864
ga naar inhoud	1875
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1754
gallery	1585
gamble responsibly	893
ganzen artikel lesen	501
""", 'ge': """
ge bort artikeln	2534
gebruiksvoorwaarden	1864
geef cadeau	1913
geef een reactie	1868
geef feedback	1902
geef je mening over dit artikel	1902
gegenereerd door ai	1894
gegenereerd met ai	1894
gem	390
gem artikel	390
gem artiklen til senere	390
gem opskrift	61
gem opskriften	61
gem til senere	390
gemaakt met ai	1894
generated by ai	784	952
generated with ai	952
gerade nicht	456
gerelateerd	1872
gerelateerd nieuws	1872
gerelateerde artikelen	1872
gerelateerde onderwerpen	1872
gerir cookies	2146
gesponsert	488
gesponserter beitrag	87	560
gesponserter inhalt	488
gesponsord	1862
gesponsorde inhoud	1862
gestion des cookies	1261
gestionar cookies	1001
gestisci i cookie	1578
gestisci notifiche	1615
gestisci preferenze	1578
get alerts	719
get deal	927
get digital access	692
get email updates	702
get licence	950
get news alerts	939
get started	692
get the daily email	702
get the newsletter	702
get this deal	927
get tickets	894
get your ticket	931
get your tickets	931
""", 'gi': """
gi bort artikkelen	1960
gi bort saken	1969
gi tilbakemelding	1977
gift a subscription	692
gift article	692
gift link	955
gift this article	692
gift this story	955
giv artiklen til en ven	390
giv os feedback	398
give a gift	692
give a gift subscription	685
give another amount	940
give as a gift	955
give feedback	733
give monthly	685
give now	685
give this article	955
give this article as a gift	955
give today	685
give us feedback	733
gizle	2668
gizlilik	2661
""", 'gl': """
glemt adgangskode	381
glemt passord	1960
""", 'go': """
go ad-free	956
go to donation page	940
go to homepage	947
go to the donation page	940
go to the homepage	947
go to top	743
godkjenn	1974
godkjenn alle	1974
godta	1974
godta alle	1974
google	715
google news	715
google plus	715
got it	729
""", 'gr': """
gracias por suscribirte	981
gracias por tu voto	1033
gracias por votar	1033
gratis proberen	1842
grazie per aver votato	1604
grazie per il tuo feedback	1604
grazie per l'iscrizione	1566
""", 'gu': """
guarda anche	1585
guarda i risultati	1604
guarda l'article	289
guarda la gallery	1588
guardar	993	2139
guardar en favoritos	1053
guardar para ler mais tarde	2192
guardar receita	61
guardar receta	61
guides d'achat	1268
gulir untuk lanjut membaca	1507
""", 'ha': """
haber faydali oldu mu	2664
haberi kaydet	2658
haberi nasil buldunuz	2664
haberi oynat	2667
haberi puanla	2664
haberi sesli dinle	2658
haberi sesli dinleyin	2658
haberi sesli dinleyin (# dk	2658
haberi yazdir	2658
haberin devami	2660	2667
haberin devami reklamdan sonra	2660
haberin tamami	2667
hacker news	715
hadiahkan artikel ini	1537
hae	1177
hai letto # articoli su # questo mese	1621
hai trovato un errore	1581
hai una segnalazione	1581
haku	1177
halaman berikutnya	1514
halaman selanjutnya	1514
halaman: #	1514
handelsbetingelser	395
hantera cookies	2549
har du allerede en konto	381	1960
har du redan ett konto	2534
has oblidat la contrasenya	260
hasznos volt a cikk	1446
hata bildir	2664
hata bildirin	2664
haut de page	1271
have an account	692
have an account? sign in	692
have your say	733
hazte miembro	969
hazte premium	1050
hazte socia	969
""", 'he': """
heb je al een account	1842
help mee	1838
help ons om dit te blijven doen	1909
hem	2559
hemeroteca	974
hepsini kabul et	2661
herinner me later	1837
hesabim	2651
hesabiniz var mi	2651
het artikel gaat hieronder verder	1862
het laatste nieuws	1872
""", 'hi': """
hide	744
hide ad	724	956
hide caption	743
hide comments	733
hide password	942
hide replies	953
hide this ad	956
hide this message	683
hide transcript	936
hier anmelden	462
hier einloggen	462
hier finden sie informationen zum datenschutz	527
highlights generated by artificial intelligence	784
hilfe	494
hinweis an die redaktion	539
hinweis zum datenschutz	491
hinweise zu diesem artikel	539
hittade du ett fel	2552
hittat fel	2552
""", 'hj': """
hjem	406	1984
""", 'hl': """
hlasovat	315
hledat	318
""", 'ho': """
ho capito	1589
ho letto e accetto l'informativa sulla privacy	1617
hold deg oppdatert	1965
hold dig opdateret	386
home	743	1588	1875
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1984
hopp til innholdet	1984
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1902
house rules	733
how did we do	733
how to cite	917
how to cite this article	917
how to contact us securely	949
how to disable ad blocker	938
how to disable your ad blocker	938
how to turn off your ad blocker	938
how was this made	952
how was this summary made	952
how we protect our sources	949
how we protect sources	949
how we use ai	784	952
hoy no	968
""", 'hu': """
hubungi kami	1511
huisregels	1902
""", 'hv': """
hva mener du? stem her	1984
hva synes du om denne saken	1977
hva synes du om saken	1977
hvad mener du? stem her	406
hvad synes du? stem her	406
""", 'i ': """
i accept	729
i agree	729
i already donated	683
i already gave	683
i already have a subscription	942
i already have an account	942
i am already a subscriber	942
i commenti sono riservati agli abbonati	1612
i don't have an account	942
i have an account	942
i have disabled my ad blocker	938
i have turned it off	938
i have whitelisted this site	938
i lettori hanno letto anche	1624
i prezzi potrebbero variare	1607
i samarbeid med	1973
i samarbejde med	394
i samarbete med	2548
i understand	744
""", "i'": """
i'll do it later	683
i'm already a subscriber	942
i'm in	702
i've already donated	683
i've disabled adblock	938
i've disabled it	938
i've disabled my ad blocker	938
i've turned it off	938
i've whitelisted this site	938
""", 'ic': """
ich bin schon dabei	456
ich habe schon gespendet	456
ich stimme zu	491
icymi	738
""", 'id': """
ideal	1841
identifiez-vous	1235
idi na recept	61
""", 'ie': """
ielogojies	1795
ielogoties	1795
ievadi e-pastu	1819
ievadi savu e-pasta adresi	1819
""", 'ih': """
iha	2671
ihr feedback	494
ihr kommentar	494
ihre e-mail-adresse	470
ihre meinung	494
ihre spende ist steuerlich absetzbar	549
""", 'ik': """
ik begrijp het	1876
ik heb al gedoneerd	1837
ik steun al	1837
ikke i dag	377	1956
ikke nu	377
iklan	1507
iklan sponsor	1542
""", 'il': """
il mio account	1559
il tuo indirizzo email	1566
ilan	2660
ilgili haber	2665
ilgili haberler	2665
ilgili konular	2665
ilk ay # tl	2651
ilmoittaudu webinaariin	1177
ilmoitus	1169
ils ont lu aussi	1268
""", 'im': """
im trend	498
immer informiert	470
immer informiert mit unserem whatsapp-service	601
impostazioni cookie	1578
impressum	491
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1254
imprimer cet article	1311
imprimer cette recette	61
imprimer l'article	1254
imprimer la recette	61
imprimir	993	2139
imprimir a receita	61
imprimir artigo	2192
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2802
in case you missed it	738
in diesem artikel	498
in evidenza	1585
in het nieuws	1872
in kooperation mit	488
in other news	738
in our shop	931
in partnership with	724
in primo piano	1585
in this section	738
in zwischenablage kopieren	483
increase font size	955
increase text size	955
indeks	1512
indicates required	944
indicates required field	944
indirizzo email	1566
indstillinger	395
indtast din e-mail	386
indtast din mail	386
indtast e-mail	386
info iklan	1527
infolettre	1244
infolettres	1244
informa d'un error	275
informar de un error	1040
informasjonskapsler	1974
informationen zum datenschutz	527
informativa sulla privacy	1578
informazione promozionale	1607
informazione pubblicitaria	87	1607
ingatkan saya nanti	1493
ingezonden mededeling	87	1917
ingrandisci	1588
ingresar	974
inhalt	501
inhalt anzeigen	491
inhalt laden	488
inhalt teilen	483
inhalte anzeigen	491
inhaltsverzeichnis	501
inhoud tonen	1892
inhoudsopgave	1875
inicio	1011
inklappen	1876
inloggen	1842
innstillinger	1974
inschrijven	1847
inscreva-se	2131
inscreva-se na newsletter	2131
inscription	1235
inscription gratuite	1304
inserisci il tuo indirizzo e-mail	1617
inserisci il tuo indirizzo email	1617
inserisci qui il tuo commento	1581
inserisci un indirizzo email valido	1617
insira o seu email	2185
insira seu e-mail	2185
instagram	715
instagram-inhalte erlauben	491
instellingen	1864
inte idag	2530
inte nu	2530
introdu adresa ta de email	2234
introduce tu email	981
introductory offer	942
invalid address	944
invalid email	702
invalid email address	944
invia a un amico	1623
invia commento	1581
invia per email	1571
invia via email	1571
inzerce	311
inzercia	2415
""", 'ir': """
ir a la receta	61
ir a los comentarios	1004
ir al contenido	1011
ir arriba	1011
ir para a receita	61
""", 'is': """
iscriviti	1566
iscriviti alla nostra newsletter	1566
iscriviti ora	1566
iscrizione completata	1617
isprintaj	2355
""", 'iz': """
iz iste rubrike	2352
iz rubrike	2352	2475
izbor urednice	2352
izbor urednika	2352
izdvajamo	2352
izpostavljeno	2475
izveido kontu	1795
""", "j'": """
j'accepte	1261
j'accepte de recevoir les offres des partenaires	1304
j'ai compris	1272
j'en profite	1235
""", 'ja': """
ja ets subscriptor	260
ja tens compte	287
ja, ich will	457
ja, ik steun	1909
ja, ik wil de nieuwsbrief ontvangen	1905
jaa	1167
jaa artikkeli	1167
jaa facebookissa	1167
jaa juttu kaverille	1167
jaa whatsappissa	1167
jaga	1062
jaga artiklit	1062
jaga facebookis	1067
jaga lugu	1067
jaga seda artiklit	1067
jangan lewatkan	1512
jatka lukemista	1160
jau esi abonents	1795
jau esi abonents? ielogojies	1795
jau prenumeruojate	1754
jau prenumeruojate? prisijunkite	1754
""", 'je': """
je aanmelding is gelukt	1905
je bent ingeschreven	1905
je bent nu ingeschreven	1905
je commande	1295
je donne	1226
je donne mon avis	1299
je fais un don	1226
je hebt je succesvol aangemeld	1905
je kunt je op elk moment afmelden	1905
je m'abonne	1235
je m'inscris	1244
je me connecte	1235
je soutiens	1226
je teste	1235
jeder euro hilft	549
jednorazowo	2038
jelentkezzen be	1434
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
join now	685
join our mailing list	702
join the conversation	733
join the debate	953
join the discussion	733
join the discussion on discord	719
join us	685
jouw e-mailadres	1847
""", 'ju': """
jump to content	743
jump to recipe	61
jump to section	947
jump to the recipe	61
jump to video	61
just nu	2556
juttu jatkuu alla	1169
juttu jatkuu kuvan alapuolella	1169
juttu jatkuu kuvan alla	1169
juttu jatkuu mainoksen alla	1169
juttu jatkuu videon alla	1169
juttu on tarkoitettu tilaajille	1160
juttu on vain tilaajille	1160
juuri nyt	1175
""", 'ka': """
kabul ediyorum	2661
kabul et	2661
kaip jums patiko straipsnis	1760
kamu mungkin suka	1538
kanske senare	2530
kanskje senere	1956
kapat	2649
kapcsolat	1446
karier	1527
karjera	1761
karte anzeigen	502
karte laden	491
kas artikkel oli kasulik	1068
kas lugu oli kasulik	1068
kasneje	2482
kasnije	2360
kasutustingimused	1080
kategori	1512
kategoriat	1175
kategorie	316	2063
kategorien	498
kategorier	403	1981	2556
kategoriler	2665
katkida bulun	2650
katso kaikki tilaajaedut	1160
katso kuvagalleria	1177
katso kuvat	1177
katso video alta	1177
kaydet	2658
kaydol	2651
kayit ol	2651
kaynak: aa	2671
kaynak: dha	2671
kaynak: iha	2671
""", 'ke': """
kebijakan cookie	1510
kebijakan privasi	1510
kebijakan privasi | syarat dan ketentuan	1510
keep me logged in	942
keep me signed in	942
keep reading	738
keine neuigkeiten mehr verpassen	545
kelola cookie	1510
keluar	1495
kembali ke atas	1514
kertalahjoitus	1159
keskustele	1174
keskustele asiallisesti	1174
keskustelu	1174
keuze van de redactie	1872
key points by ai	784
key takeaways by ai	784
""", 'ki': """
ki-generert oppsummering	1984
ki-generiert	529
ki-generierte zusammenfassung	529
ki-oppsummering	1984
ki-zusammenfassung	529
kiemelt	1447
kies een bedrag	1840
kies je abonnement	1912
kiitos tilauksesta	1163
kiitos tilauksestasi	1163
kijk terug	1899
kingi artikkel	1067
kiosque	1235
kirim	1504
kirim ke teman	1537
kirim komentar	1511
kirjaudu	1160
kirjaudu ulos	1160
kirjoita kommentti	1174
kirjoita kommenttisi	1174
kirjoittaja on kansanedustaja	1186
kirjoittaja on kirjailija	1186
kirjoittaja on kolumnisti	1186
kirjoittaja on toimittaja	1186
kirjoittaja on vapaa toimittaja	1186
kirjoittaja on vapaa toimittaja ja kirjailija	1186
kirjuta kommentaar	1068
kiti skaito	1756
""", 'kl': """
klarna	461
klausies raidierakstu	1802
klausies rakstu	1800
klauskite dirbtinio intelekto	1760
klausykite straipsnio	1759
klausyti	1759
klausyti straipsnio	1759
klausyti straipsnio (# min	1759
kleinanzeigen	488
""", 'ko': """
kokeile maksutta	1160
kokeile nyt	1160
komentar	1511
komentarai	1754
komentari	2355
komentarji	2478
komentarz	2059
komentarze	2059
komentiraj	2355	2478
komentuoti	1754
komentuoti gali tik registruoti vartotojai	1760
komment	1446
kommentaarid	1062
kommentar	494
kommentar schreiben	494
kommentar verfassen	494
kommentare	494
kommentare ansehen	494
kommentare anzeigen	494
kommentare lesen	494
kommentarer	398	1977	2552
kommentarer blir moderert	1977
kommentarer granskas innan publicering	2559
kommentarer modereres	406
kommentarerna modereras	2552
kommentarregeln	494
kommentarsregler	2552
kommenteeri	1062
kommenteerimine on suletud	1068
kommenteerimise reeglid	1068
kommenteerimiseks logi sisse	1068
kommentek	1446
kommenter	398	1977
kommentera	2552
kommentieren	494
kommentit	1174
kommentit tarkistetaan ennen julkaisua	1174
kommentoi	1174
kommentointi on suljettu	1174
kommercielt indhold	411
kommercielt samarbejde	394
kommersielt innhold	1989
kommersielt samarbeid	1973
koniec reklamy	2055
kontakt	315	398	494	2059
kontakt os	398
kontakt oss	1977
kontakta oss	2552
konten berbayar	1542
konten bersponsor	1507
konten premium	1495	1537
konten promosi	1542
konten sponsor	1507
konto erstellen	462
konular	2665
kopeeri link	1062
kopieer de link	1857
kopieer deze link	1937
kopieer link	1857
kopier lenka	1969
kopier lenke	1969
kopier lenken	1969
kopier link	390
kopier linket	390
kopieren	483
kopioi linkki	1167
kopiraj link	2355
kopiraj povezavo	2478
kopiraj poveznicu	2355
kopirajte link	2355
kopirajte poveznicu	2355
kopiuj link	2051
kopyala	2658
korrekturhinweis senden	539
kort fortalt - lavet med ai	406
kostenlos abonnieren	470
kostenlos registrieren	462
kostenlos testen	462
""", 'kr': """
krant	1842
kreditkarte	461
kreditkarte / klarna	461
kreiraj nalog	2345
krijg direct toegang	1912
""", 'ku': """
kuidas lugu meeldis	1068
kupi pretplatu	2345
kurzlink kopieren	580
kuukausilahjoitus	1159
kuula	1067
kuula artiklit	1067
kuula artiklit (# min	1067
kuula lugu	1067
kuula saadet	1069
kuula saadet siit	1069
kuuntele	1167
kuuntele jakso	1167
""", 'kv': """
kvkk	2661
""", "l'": """
l'actu en direct	1268
l'article continue ci-dessous	1259
l'article en # points	1293
l'articolo in breve	1604
l'essentiel	1268
""", 'la': """
la newsletter	1244	1566
la redazione consiglia	1585
la tua e-mail	1566
laad meer	1875
laajenna	1178
laat je dit artikel voorlezen	1899
laat voorlezen	1857
laatste nieuws	1872
ladda fler	2559
lagi ramai	1538
lagre	1969
lagre artikkel	1969
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1969
lagre saken til senere	1969
lagre til senere	1969
lahjoita	1159
lahjoita nyt	1159
lain kali	1493
lainnya	1512
laisser un commentaire	1264
laissez un commentaire	1264
langganan	1495
langsung ke resep	61
lanjut baca di bawah	1507
lanjutkan dengan konten	1507
lanjutkan membaca	1514
laporkan	1511
laporkan kesalahan	1515
larger text	955
lascia un commento	1581
lascia un feedback	1604
last flere	1984
last name	702
lastschrift	461
later	1837
later lezen	1913
latest	738
latest articles	738
latest edition	743
latest headlines	738
latest news	738
latest posts	738
latest stories	738
latest updates	738
latest videos	738
latest videos from	738
lavora con noi	1607
""", 'le': """
le direct	1268
le fil	1268
le journal du jour	1235
le nostre newsletter	1566
le plus lu	1268
le puede interesar	1008
le recomendamos	1008
le ultime notizie	1585
learn more	743
learn more about cookies	729
leave a comment	733
leave a reply	733
leave a tip	685
leave feedback	733
lectura de # minutos	993
lectura: # min	993
lecture # min	1271
lecture # minutes	1254
lecture : # min	1254
leer noticia completa	1011
lees de reacties	1868
lees direct verder	1912
lees meer	1872	1875
lees meer over	1872
lees onze huisregels	1902
lees ook	1872
lees verder	1842	1872	1875
lees verder na de advertentie	1862
lees verder onder de afbeelding	1862
lees verder onder de foto	1862
lees voor	1857
leeslijst	1913
leestijd	1875
leestijd # min	1875
legfrissebb	1447
legg igjen en kommentar	1977
leggi anche	1585
leggi dopo	1623
leggi i commenti	1581
leggi il documento	1589
leggi il giornale	1559
leggi l'articolo	1588
leggi l'articolo completo	1588
leggi senza limiti	1621
leggi sull'app	1615
leggi tutto	1588
leggi tutto con un abbonamento	1559
leggi tutto su	1585
legolvasottabb	1447
legolvasottabbak	1447
leia mais	2153	2156
leia os termos de uso e as regras da comunidade	2181
leia sem limites	2190
leitura: # min	2139
lembrar mais tarde	2122
lembre-me mais tarde	2122
lenke kopiert	1969
lenken er kopiert	1969
lenken kopiert	1969
ler mais	2156
ler mais tarde	2192
les articles les plus lus	1312
les derniers articles	1268
les flere	1981
les hele saken	1984
les kommentarer	1977
les lecteurs ont aussi lu	1268
les mer	1981	1984
les mer om	1981
les plus lues	1268
les plus lus	1268
les senere	1969
les tops	1268
les videre	1960
lesedauer	501
lesedauer: # minuten	501
lesen sie auch	498
lesen sie dazu	498
lesen sie hier	498
lesen sie mehr	498
leserbriefe	494
leserkommentare	494
lesetid # min	1984
lesetipp	498
lesetipps	498
lesezeit: # min	501
lesezeit: # minuten	501
lest opp av en robot	1969
lest opp av en syntetisk stemme	1969
leta	1805
leta/afp	1805
lettergrootte	65
lettura # min	1571
""", 'li': """
license our content	950
license this article	950
license this content	950
license this story	950
licensing rights	950
lige nu	403
lihat artikel asli	1537
lihat detail	1515
lihat hasil	1515
lihat juga	1512
lihat komentar	1511
lihat lainnya	1514
lihat peta	1515
lihat resep	61
lihat selengkapnya	1514
lihat semua	1514
liitu uudiskirjaga	1087
like	954
like loading	714
like this	714
likes	954
limited time offer	692
limited-time offer	811
line	715
link	715
link berhasil disalin	1537
link copiado	2139
link copiat	2241
link copiato	1571
link copiato negli appunti	1623
link copied	714
link copied bookmark	714
link copied successfully	955
link copied to clipboard	714
link er kopieret	390
link er kopieret til udklipsholderen	390
link gekopieerd	1857
link has been copied	955
link in die zwischenablage kopiert	555
link kopeeritud	1067
link kopieren	483
link kopieret	390
link kopiert	483
link kopiran	2355
link kopyalandi	2658
link on kopeeritud	1067
link sudah disalin	1537
link wurde in die zwischenablage kopiert	555
link wurde kopiert	555
link zum artikel kopieren	555
link zum inhalt	491
link zum teilen kopieren	601
link zum youtube-inhalt	491
linkedin	715
linki kopyala	2658
linkki kopioitu	1167
links	498
lire aussi	1268
lire l'article	1271
lire l'article complet	1271
lire la suite	1271
lire le document	1272
lire les commentaires	1264
lire plus	1268	1271
lire plus tard	1254
lisa kommentaar	1062
listen	714
listen # min	714
listen above	791
listen below	791
listen here	791
listen now	714
listen on apple	791
listen on apple podcasts	791
listen on spotify	791
listen on youtube	791
live	498
live stream	937
live tv	738
""", 'lo': """
lo + visto	1008
lo esencial en # segundos	1033
lo quiero	1050
load comments	733	934
load content	729	934
load embed	934
load external content	934
load map	934
load more	743
load more articles	743
load more comments	733
load more replies	953
load more stories	743
load post	934
load tweet	934
load video	934
loaded #%	936
loaded: #%	936
loading	714
loading ad	724
loading more	743
loading player	936
loe edasi	1062
loe edasi tellijana	1062
loe hiljem	1067
loe ka	1064
loe kommentaare	1068
loe lisa	1069
loe lisaks	1064
loe rohkem	1069
loe veel	1064
loetumad	1064
log in	692	1842
log in / register	692
log in or sign up	692
log in to comment	733
log in to reply	733
log in with apple	942
log in with email	942
log in with facebook	942
log in with google	942
log ind	381
log out	692
log ud	381
logare	2202
logg inn	1960
logg ut	1960
logga in	2534
logga ut	2534
logi sisse	1062
logi sisse, et kommenteerida	1068
login	462	692	1495	1559	2127	2202
login / register	692
logout	692
lompat ke resep	61
loo konto	1062
loo tasuta konto	1062
los comentarios son exclusivos para suscriptores	1040
los precios pueden variar	1035
""", 'lu': """
lue koko juttu	1177
lue kommentit	1174
lue rajattomasti	1160
lue seuraavaksi	19	1175
luetuimmat	1175
luetuimmat jutut	1175
lugemiseks osta artikkel	1062
luister	1857
luister dit artikel	1899
luister hier	1899
luister nu	1899
luister op spotify	1899
luister via spotify	1899
luk	377
lukk	1956
lukuaika # min	1177
luo ilmainen tunnus	1160
luo maksuton tunnus	1160
luo tunnus	1160
lupa kata sandi	1495
lupa password	1495
""", 'ly': """
lyssna	2544
lyt	390
lytt	1969
lytt til saken	1969
""", "m'": """
m'abonner	1235
m'inscrire	1244
""", 'ma': """
maak een account	1842
maandelijks	1838
machine translation	958
mahjong	929
mai mult	2216
mai multe	2216
mail	715	1857
mailen	483
mainokset	1169
mainos	1169
mainos - juttu jatkuu alla	1169
mainos alkaa	1169
mais	2156
mais artigos	2153
mais comentadas	2153
mais lidas	2153
mais lidos	2153
mais populares	2153
mais tarde	2122
mais vistas	2153
mais vistos	2153
make a donation	685
manage alerts	939
manage consent	729
manage cookies	729
manage my account	692
manage notifications	939
manage options	729
manage preferences	729
manage settings	729
manage subscription	692
manage your newsletters	802
mantengamos un debate respetuoso	1040
mantente informado	981
masquer	1272
mastodon	715
masuk	1495
masuk / daftar	1495
max	2269
maybe later	683
""", 'me': """
me connecter	1235
me le rappeler plus tard	1225
media caption	743
meer	1872
meer artikelen	1872
meer informatie	1864
meer laden	1875
meer lezen	1872
meer nieuws	1872
meer over	1872
meer over dit onderwerp	1872
meer tonen	1875
meest bekeken	1872
meest gedeeld	1872
meest gekozen	1912
meest gelezen	1872
meghallgatom	1440
megosztom	1440
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
mein konto	462
meist gelesen	498
meistgeklickt	498
meistgelesen	498
meistgelesene artikel	498
meistkommentiert	498
mejla	2544
meld een fout	1868
meld feil	1985
meld fejl	407
meld fout	1902
meld fra om feil	1977
meld je aan	1847
member-only story	743
members only	692
mengerti	1515
meniu	2216
menu	318	406	743	1271	1514	1588	1875	2066	2156	2814
meny	1984	2559
mer fra	1981
mer nyheter	2556
mer om	1981	2556
merci de votre inscription	1244
merci pour votre retour	1293
merci pour votre vote	1299
mere fra	403
mere om	403
merken	462	483
merkliste	462
message	715	945
message from our partner	956
message publicitaire	1259
messaggio promozionale	1576
messaggio pubblicitario	1607
messenger	715
mest delat	2556
mest delt	1981
mest delte	403
mest lest	1981
mest leste	1981
met ai gemaakt	1894
metodi di pagamento	1557
metodo di pagamento	1557
mettre en favori	1254
""", 'mi': """
mi cuenta	974
mida del text	65
mijn account	1842
mijn profiel	1842
min konto	381
min side	381	1960
mine avalehele	1069
mine retsepti juurde	61
minha conta	2127
mini crossword	929
mis niets	1847
missa inget	2539
missa inte	2556
misschien later	1837
misschien ook interessant	1872
mit freunden teilen	580
mit ki erstellt	529
mitdiskutieren	494
mitglied werden	457
mitmachen und gewinnen	533
mitt konto	2534
""", 'mo': """
mode de paiement	1233
modes de paiement	1233
modifica le preferenze sui cookie	1602
modifica preferenze	1602
modifier mes choix	1291
moj profil	2345	2471
moje konto	2041
mon compte	1235
mon espace	1235
monatlich	457
monatlich spenden	457
montant libre	1233
monthly	684
monthly contribution	689
morda vas zanima	2475
more	741
more articles	738
more by the author	947
more citation formats	917
more coverage	738
more details	744
more for you	815
more from	738
more from this author	738
more from us	815
more headlines	738
more in this section	815
more in this series	738
more like this	738
more news	738
more newsletters	802
more on this story	738
more on this topic	738
more options	729
more sharing options	714
more stories	738
more stories like this	738
more stories you may like	738
more to explore	738
more to read	738
more top stories	738
most commented	738
most discussed	738
most emailed	738
most liked	733
most nem	1431
most popular	738	943
most read	738
most read stories	815
most recent	738
most recommended	953
most replies	953
most shared	738
most viewed	738
most watched	738
mostra altro	1588
mostra contenuto	1578
mostra contenuto esterno	1602
mostra el contingut extern	272
mostra i commenti	1581
mostra il contenuto esterno	1602
mostra meno	1589
mostra menys	264
mostra originale	1589
mostra traduzione	1589
mostra tutto	1589
mostra-ho tot	264
mostrar comentarios	1004
mostrar contenido externo	1031
mostrar mais	2156
mostrar menos	1011
mostrar todo	1012
mostrar tudo	2157
moyen de paiement	1233
moyens de paiement	1233
""", 'mr': """
mr	945
mrs	945
""", 'mt': """
mti	1469
mti/afp	1469
""", 'mu': """
muat lainnya	1514
mungkin lain kali	1493
must read	738
must reads	738
must-read	738
mutasd mindet	1450
mute	743	937
muut lukevat	1175
muut lukevat juuri nyt	1175
muut lukevat nyt	1175
""", 'my': """
my account	692
""", 'na': """
na czasie	2063
naar boven	1875
naar de aanbiedingen	1842
naar de inhoud	1875
naar de webshop	1897
naar het recept	61
nach anzeige weiterlesen	488
nach der werbung geht es weiter	560
nach oben	501
nadaljevanje pod oglasom	2474
nahoru	318
najbolj brane novice	2475
najbolj brane novice dneva	2475
najbolj brano	2475
najbolj komentirano	2475
najkomentiranije	2352
najnovije	2352
najnovije vesti	2352
najnovije vijesti	2352
najnowsze	2063
najnowsze informacje	2063
najpopularniejsze	2063
name	945
nanti	1493
nanti saja	1493
napisz komentarz	2059
nascondi	1589
nastavak teksta nakon reklame	2351
nastavenia cookies	2430
natisni	2478
natisni recept	61
naujausi	1756
naujiena papildoma	1761
naujiena pildoma	1761
""", 'ne': """
ne danas	2360
ne danes	2482
ne hvala	2360	2482
ne manquez rien	1244
ne most	1431
ne plus afficher	1225
ne propustite	2352
ne sada	2360
ne spreglejte	2475
ne zdaj	2482
ne, hvala	2360	2482
necrologie	1607
nee bedankt	1837
nee, bedankt	1837
nei takk	1956
nei, takk	1956
nein danke	456
nein, danke	456
nej tack	2530
nej tak	377
nej, tack	2530
nej, tak	377
nessun commento	1581
neste	1984
neste artikkel	1981
net binnen	1872
netiquette	494
neueste artikel	498
neueste meldungen	498
neueste nachrichten	498
neueste videos	498
never miss a story	702
never miss an update	702
new customers only	811
new customers only. terms apply	811
new here	692
newest	954
newest first	733	953
newsletter	305	470	702	981	1244	1566	2044	2131
newsletter abonnieren	470
newsletter e alert	1585
newsletter kostenlos abonnieren	470
newsletter recomendada	1008
newsletter sign up	702
newsletter sign-up	702
newsletter signup	702
newsletter-anmeldung	470
newsletters	702	743	981	1244	2131
newslettery	305	2044
newsticker	498
next	684
next article	738
next image	947
next page	743
next photo	947
next picture	947
next post	743
next slide	947
next story	738
next up	738
next video	936
""", 'ng': """
nghe	2802
""", 'ni': """
nicht jetzt	456
nicht mehr anzeigen	456
nichts mehr verpassen	470
nie masz konta	2041
nie teraz	2037
niet nu	1837
niet te missen	1872
nieuwsbrief	1847
nieuwsbrief ontvangen	1905
nieuwsbrieven	1847
""", 'no': """
no comments	733
no comments yet	733
no credit card required	811
no gracias	968
no grazie	1553
no opinion	929
no posts	743
no spam	944
no spam, ever	944
no spam. unsubscribe anytime	944
no te pierdas	1008
no thank you	683
no thanks	683
no votes so far! be the first to rate this post	897
no, gracias	968
no, grazie	1553
no, not now	939
no, thanks	683
noch kein abo	554
noch kein abonnent	462
noch kein konto	462
noch keine kommentare	494
noch keine kommentare vorhanden	494
noch nicht registriert	554
nog geen abonnee	1912
nog geen account	1842
nog geen reacties	1868
noklausies rakstu	1800
non hai un account	1621
non merci	1225
non oggi	1553
non ora	1553
non sei abbonato	1559
non sei ancora abbonato	1621
non, merci	1225
norint komentuoti, reikia prisijungti	1760
normas	1004
nos articles les plus lus	1312
nos derniers articles	1268
nos lecteurs ont lu ensuite	1268
nos offres	1235
nos offres d'emploi	1295
nos recommandations	1268
noskaties video	1802
not a member	942
not a subscriber	942
not a subscriber yet	692
not now	683
not ready to donate	683
not ready to give today	683
not ready to subscribe	683
not ready to support today	683
not registered	942
not registered yet	942
not sure	929
not the answer you're looking for	899
not today	683
not yet a member	942
not yet a subscriber	942
nota relacionada	1054
notas recomendadas	1054
notas relacionadas	1054
note legali	1578
noter la recette	61
notes on contributors	909
notez cet article	1264
noticia relacionada	1008
noticia relacionadas	1008
noticias de hoy	1008
noticias relacionada	1008
noticias relacionadas	1008
notizie correlate	1585
notizie del giorno	1585
nous contacter	1264
nous soutenir	1226
nous suivre	1255
nous vous recommandons	1268
now playing	743
""", 'nt': """
ntb	2012
""", 'nu': """
nu acum	2200
nu ai cont	2239
nu in het nieuws	1872
nu niet	1837
nuoroda nukopijuota	1759
nuotraukos	1761
nutzungsbedingungen	491
""", 'ny': """
nyalakan notifikasi	1537
nyhedsbrev	386
nyhedsbreve	386
nyhetsbrev	1965	2539
nyhetsbrevet	1965	2539
nyhetsdygnet	2556
nyt luetuimmat	1175
""", 'o ': """
o artigo continua depois da publicidade	2144
o seu email	2131
""", 'ob': """
obrigado pelo seu feedback	2173
obrigado pelo seu voto	2173
obrigado por se inscrever	2131
obserwuj	2052
obserwuj nas	2052
""", 'oc': """
oceni novico	2478
oceni recept	61
ocenite tekst	2355
ocijeni recept	61
ocultar	1012	2157
""", 'od': """
odbij	2368
odbij sve	2368
oddaj komentar	2478
odjava	2345	2471
odpowiedz	2059
""", 'of': """
oferecer artigo	2127
oferecido por	2144
oferta especial	974
ofertas	999
ofertas de empleo	1035
ofertes de feina	277
offer	724
offer ends soon	811
offers for readers	931
offerte	1576
offerte di lavoro	1607
offre partenaire	1259
offres d'emploi	1295
offrir l'article	1235
""", 'og': """
oglas	2351	2474
oglasi	2351	2474
ogni contributo conta	1620
ogni euro conta	1620
""", 'oh': """
ohne spende weiterlesen	456
ohodnotit recept	61
""", 'ok': """
ok	684
ok, got it	744
okumaya devam et	2651
""", 'ol': """
oldest	954
oldest first	733	953
ole esimene kommenteerija	1068
oled juba tellija	1062
oled uudiskirjaga liitunud	1087
olet nyt tilannut uutiskirjeen	1163
oletko jo tilaaja? kirjaudu	1160
olvasd el ezt is	1447
olvassa el ezt is	1447
""", 'om': """
om cookies	2549
oma tili	1160
""", 'on': """
once	684
onderwerpen	1872
one time donation	685
one-time	684
one-time donation	685
onko jutussa virhe	1174
onko sinulla jo tunnus	1160
only for members	942
only for subscribers	942
""", 'oo': """
ook interessant	1872
oops! something went wrong	802	944
""", 'op': """
op leeslijst	1937
open	744
open full screen	947
open gallery	947
open image in gallery	743	947
open in fullscreen	947
open kaart	1876
open map	744
open menu	743
open the map	744
openen	1876
opina	1004
opprett en gratis bruker	1960
opprett en gratis konto	1960
opprett gratis bruker	1960
opprett konto	1960
oppsummert av ai	1984
oppsummert av ki	1984
opret bruger	381
opret en gratis bruger	381
opret en gratis profil	381
opret en konto	381
opret gratis profil	381
opret konto	381
opslaan	1857
opslag fra facebook	406
opslag fra instagram	406
optional	945
opublikuj komentarz	2059
""", 'or': """
or	943
order the book	931
order your copy	931
original anzeigen	502
""", 'os': """
osallistu keskusteluun	1174
ossza meg	1440
osta artikkel	1062
ostale vesti	19	2352
ostale vijesti	19	2352
ostatnie wpisy	2063
ostavi komentar	2355
ostavite komentar	2355
oszd meg	1440
""", 'ot': """
other amount	689
other articles	738
other news	738
other readers liked	19
other stories	738
other stories you may like	738
other stories you might like	738
others also read	19	738
others are also reading	895
others are reading	895
otra cantidad	972
otras noticias	19	1008
otras noticias que pueden interesarte	19
otro importe	972
""", 'ou': """
our corrections policy	733	949
our editorial guidelines	949
our editorial standards	949
our ethics policy	949
our journalistic principles	949
our newsletters	702
our partners	724
our social media	719
our sponsors	724
outro valor	2125
ouvir	2139
ouvrir	1272
ouvrir la carte	1272
ouvrir le menu	1271
""", 'ov': """
overschrijving	1841
""", 'oy': """
oynat	2667
""", 'oz': """
oznake	2352	2475
""", 'p': """
p	2210
""", 'pa': """
pagamento seguro	2125
pagamento sicuro	1557
page suivante	1271
pagina successiva	1588
pago seguro	972
paid advertisement	816
paid content	724	956
paid partner content	956
paid partnership	724	956
paid post	724
paiment methods	689
palaute	1174
paling banyak dibaca	1512
pane oma teadmised proovile	1069
para continuar a ler	2190
para continuar lendo	2190
para seguir leyendo	1050
paremti	1754
pariwara	1507
partage	1254
partager	1254
partager l'article	1254
partager par e-mail	1254
partager par email	1254
partager par mail	1254
partager sur	1254
partager sur bluesky	1254
partager sur linkedin	1254
partager sur messenger	1254
partager sur telegram	1254
partager sur twitter	1254
partager sur x	1254
partager via messenger	1254
partager via twitter	1254
partages	1254
partagez	1254
partecipa alla discussione	1612
partenaire	1259
parteneri	2210
participa	1004
participa en la nostra enquesta	275
participe da conversa	2181
partilhar	2139
partilhe	2139
partner	1862
partner content	724	956
partner offers	724
partnerangebot	488
partnerangebote	488
partnerbijdrage	1917
partnercontent	1862
partnernieuws	1872
partnerska vsebina	2474
pas aujourd'hui	1225
pas de commentaire	1264
pas encore inscrit	1235
pas maintenant	1225
pasidalinkite	1759
pasidalinkite straipsniu	1759
pasidalinti	1754
passa a premium	1621
passatempos	2175
passend zum thema	498
passende artikel	498
passer cette annonce	1259
password	943
password dimenticata	1559
passwort vergessen	462
patrocinado	999	2144
patrocinado por	999
payment method	689
payment methods	689
payment options	689
payment reference: donation	940
paypal	461
""", 'pe': """
pedoman media siber	1527
pelo mundo	2153
people also read	738
people are also reading	895
people are reading	895
per continuar llegint	287
per continuare a leggere	1621
per e-mail teilen	483
per e-mail versenden	483
per mail teilen	483
per mail versenden	483
per whatsapp teilen	483
percebi	2157
personuppgiftspolicy	2549
personvern	1974
personverninnstillinger	1974
peru milloin vain	1160
peru tilaus milloin tahansa	1163
peruuta milloin tahansa	1160
pesquisar	2156
petites annonces	1259
""", 'ph': """
phone	945
phone number	945
photos	1271
""", 'pi': """
picture in picture	936
picture-in-picture	936
piekrist	1812
piesakies jaunumiem	1819
piilota	1178
piilota mainokset	1169
pilihan editor	1512
pilihan redaksi	1512
pilihan untuk anda	1538
pilihan untukmu	1538
pin for later	61
pin it	61	714
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	715
pix	2126
""", 'pl': """
plaats een advertentie	1897
plaats een reactie	1868
plaats reactie	1868
plan du site	1261
play audio	714
play now	743
play the quiz	928
play the video	791
play today's puzzle	928
play video	743
playback rate	936
playback settings	936
playback speed	936
please check your email	944
please check your inbox	848	944
please donate	685
please enter a valid email address	702
please enter your email	944
please enter your email address	944
please enter your name	944
please fill in this field	944
please fill out this field	944
please gamble responsibly	893
please log in to comment	953
please try again later	944
pledge your support	685
plus	381	1271	1842	2534
plus d'articles	1268
plus d'infos	1268
plus lus	1268
plus tard	1225
plus-artikel	462
plusartikel	1842
pluss	1960
plussak	1960
""", 'po': """
pocket	715	1648
podaj adres e-mail	2044
podaj e-mail	2044
podcast	316	403	498	1008	1585	2063	2665
podcastit	1175
podcasts	403	498	1872	2153
podcasty	316	2063
podd	2556
poddar	2556
pode gostar de	2193
pode interessar	2153
podeli	2355
podeli na facebooku	2355
podeli vest	2355
podelite	2355
podijeli	2355
podijeli na facebooku	2355
podijeli vijest	2355
podijelite	2355
podkast	1981
podkaster	1981
podobne	2063
podpri	2470
podpri nas	2470
podprite nas	2470
podrobnosti	319
podseti me kasnije	2360
podsjeti me kasnije	2360
pogledaj komentare	2355
pogoji uporabe	2490
polecamy	2063
polecane	2063
polecane dla ciebie	2063
politika privatnosti	2368
politika zasebnosti	2490
polityka cookies	2056
poprzedni	2066
populair	1872
populaire	1268
populaire artikelen	1872
populaires	1268
popular	954
popular articles	738
popular now	738
popular posts	738
popular reads	815
popular stories	738
popular topics	738
populare	2214
popularne	2063
populer	1512
populiariausi	1756
portada	1011
posez une question sur cet article	1293
poslat	308
poslat e-mailem	308
poslechnout	308
post as a guest	899
post code	945
post comment	733
post on x	714
post your answer	899
postal code	945
postcode	945
poster un commentaire	1264
posts relacionados	2153
potrebbe interessarti	1585
potrebbe interessarti anche	1585
potrebbero interessarti	1585
pour aller plus loin	1268
pour lire la suite	1308
povezana novica	2475
povezane novice	2475
povezane teme	2352
povezane vesti	2352
povezane vijesti	2352
povezano	2475
poveznica kopirana	2355
povolit cookies	312
powered by ai	784
pozabljeno geslo	2471
""", 'pr': """
pr	1442	1652	1715
pravidla diskuse	315
pravila komentiranja	2355	2478
pravila privatnosti	2368
preberite tudi	2475
precedente	1588
precios y disponibilidad pueden variar	1035
preferenze cookie	1578
pregunta a nuestra ia	1033
premium	301	381	614	692	974	1235	1495	1559	1842	1960	2041	2127	2202	2534	2651	2797
premium content	692
premium digital	811
premium-artikel	462
prenumerata	1754	2041
prenumeration	2534
prenumeratoriams	1754
prenumerera	2534
prenumerera nu	2534
prenumeruj	2041
prenumeruoti	1754
preporuka	2352
presented by	724
press enter or click to view image in full size	743
pretplata	2344
pretplati se	2344
pretplatite se	2344
prevent your screen from going dark	61
previous article	738
previous image	947
previous page	743
previous photo	947
previous picture	947
previous post	743
previous slide	947
prihvatam	2368
prihvati	2368
prihvati sve	2368
priimti visus	1772
prijava	2345	2471
prijavi napako	2478
prijavi se	2345	2471
prijavite se	2345	2471
prijavite se odmah	2345
prijzen kunnen intussen gewijzigd zijn	1917
primo piano	1585
principais pontos, por ia	2173
prindi	1067
prindi artikkel	1067
prindi retsept	61
print	390	715	943	1857
print & digital	943
print + digital	943
print article	714
print artiklen	390
print dit artikel	1913
print dit recept	61
print opskrift	61
print opskriften	61
print page	813	955
print recept	61
print recipe	61
print subscription	692
print the recipe	61
print this	714
print this page	813	955
print this story	955
printen	1857
prisijungti	1754
prispevaj	2470
privaatsustingimused	1080
privacidad	1001
privacy	1578	1864
privacy center	491
privacy notice	702
privacy policy	729	1578
privacy preference center	729
privacy preferences	729
privacy settings	729
privacy statement	729
privacybeleid	1864
privacyverklaring	1864
privatumo politika	1772
probeabo	462
probeer het later opnieuw	1905
probeer nu	1842
produktempfehlung	488
profil	462
profilo	1559
profiter de l'offre	1235
progress: #%	936
promo	1576	2351
promocijsko besedilo	2474
promocja	2055
promoted	724
promoted by outbrain	956
promoted by taboola	956
promoted content	724
promoted links	724
promoted stories	738
promotie	1862
promotion	724
propaganda	2144
proposer une correction	1299
prosseguir	2146
prova # dagar gratis	2534
prova gratis	1559	2534
prova gratis per un mese	1621
prova nu	2534
prova-ho un mes gratis	287
prueba gratis	974
prueba un mes gratis	1050
przeczytaj jeszcze	2063
""", 'pu': """
pub	1259	2144
publicar comentario	1004
publicidad	999
publicidad - sigue leyendo	999
publicidade	2144
publicitat	266
publicitate	2210
publieditorial	87
publier un commentaire	1264
publireportage	1259
publireportatge	87
publirreportaje	999
publish comment	953
pular para a receita	61
puntos clave	1033
puoi regalare # articoli al mese	1623
puzzels	1897
""", 'py': """
pysy ajan tasalla	1163
""", 'qu': """
quero assinar	2127
quick crossword	929
quiero recibirla	1046
quiero recibirlo	1046
quiero suscribirme	974
quitar publicidad	1035
""", 'ra': """
raccomandato da	1576
raksts pieejams abonentiem	1795
rapporter feil	1977
rapportera fel	2552
rate recipe	61
rate this article	897
rate this post	897
rate this recipe	61	897
rate this story	897
""", 're': """
reactie	1868
reacties	1868
reacties worden vooraf gecontroleerd	1902
read ad-free	956
read aloud	714
read also	738
read article	743
read by a computer voice	936
read by a synthetic voice	936
read by an ai voice	936
read by an automated voice	936
read comments	733
read full article	743
read full story	743
read in app	743
read less	947
read more	743
read more about	738
read more about sharing	714
read more articles	743
read more here	743
read more on	738
read more on these topics	738
read next	738
read original article	743
read our complete coverage	738
read story	743
read the article	743
read the document	744
read the full article	743
read the full document	744
read the full story	743
read the transcript	936
read transcript	936
read without limits	942
reader offer	931
reader offers	931
reader poll	928
readers also read	738
readers are also reading	895
readers' poll	928
ready for more	702
reageer	1868
reageren	1868
rebutja-ho tot	272
recent	738
recent articles	738
recent news	738
recent posts	738
recent stories	738
recept bewaren	61
recept printen	61
recevoir la newsletter	1244
recevoir une alerte	1301
rechazar	1001
rechazar todas	1001
rechazar todo	1001
recherche	1271
rechercher	1271
recibir alertas	1045
recibir alertas de este tema	1045
reclame	1862
recomandate	2214
recomendaciones	1008
recomendadas	1008	2153
recomendado	1008
recomendado para ti	1008
recomendados	1008	2153
recomendamos	2153
recommend	954
recommended	738	943
recommended articles	738
recommended by outbrain	956
recommended by taboola	956
recommended external content	782
recommended for you	738
recommended reading	738
recommended reads	815
recommended stories	738
recommended videos	738
recurso exclusivo para assinantes	2175
recusar	2146
redakcja poleca	2063
redaksi	1527
redaksjonen anbefaler	1981
redaktionen anbefaler	403
redaktionen rekommenderar	2556
redaktionsempfehlung	498
redan prenumerant? logga in	2534
reddet	2661
reddit	715
redes sociais	2140
redes sociales	993
reference: donation	940
refresh page	938
refresh the page	938
refuser	1261
registar	2127
registe-se	2127
register	692
register for free	692
register now	692
registo	2127
registra't	260
registra't per comentar	275
registrace	301
registracija	2345	2471
registrarme	974
registrarme en la newsletter	981
registrarse	974
registrasi	1495
registrate	1050
registrati	1559
registrati e leggi questo articolo	1621
registrati gratis	1559
registreer	1842
registreer gratis	1842
registreeru tasuta	1062
registreeru veebiseminarile	1069
registrer deg	1960
registrera dig	2534
registreren	1842
registrieren	462
registriraj se	2345	2471
registro	974
registrovat se	301
registruj se	2345
registruotis	1754
regulamin	2056
reject & subscribe	934
reject all	729
reject all cookies	729
reject and pay	934
rejeitar	2146
rejeitar todos	2146
rejoignez la conversation	1299
rejoignez la discussion	1299
reklaam	1062
reklaamartikkel	1071
reklaamtekst	87	1071
reklam	2548	2660
reklam alani	2660
reklama	311	1754	2055	2351	2415
reklamdan sonra devam ediyor	2660
reklame	394	1973
reklami atla	2660
reklami kapat	2660
reklaminis	87
reklaminis straipsnis	1763
reklamlar	2660
reklamy	2055
rekomendasi	1512
rekomendasi untuk anda	1512
rekomendasi untukmu	1512
rekomenduojame	1756
rekommenderade artiklar	2556
rekommenderas	2556
rekommenderat	2556
relacionadas	1008	2153
relacionado	1008
relacionados	1008	2153
related	738	741
related article	738
related articles	738
related content	738
related coverage	738
related items	738
related links	738
related news	738
related posts	738
related reading	738
related stories	738
related story	738
related tags	738
related to this story	738
related topics	738
related videos	738
relaterade artiklar	2556
relaterade nyheter	2556
relaterat	2556
relaterede artikler	403
relaterede emner	403
relateret	403
relatert	1981
relaterte artikler	1981
relaterte emner	1981
relaterte saker	1981
reload page	938
reload the page	938
remaining time	936
remaining time #	936
remaining time -#	936
remember me	692
remiamas turinys	1763
remind me in #	683
remind me in may	683
remind me later	683
remind me next month	683
remind me tomorrow	683
remove ad	724
remove ads	724	956
remti	1754
rep alertes d'aquest tema	281
replay	743
replier	1272
replies	733
reply	733
report	715	954
report a mistake	744
report a problem	733
report a typo	733
report abuse	733	953
report ad	724	956
report an error	744
report comment	733	953
report error	744
report this ad	724	956
report this comment	953
reportagem exclusiva para assinantes	2190
reportar	1004
reportar erro	2149
reportar error	1004
reportar un error	1004
reprints & licensing	950
reprints & permissions	917
reprints and licensing	950
reprints and permissions	950
reproducir	1011
reproduzir	2156
republish our articles for free	950
republish this article	950
republish this story	950
request a correction	733
request permission	950
request permission to reuse	950
request permissions	917
request reprint	950
request reprints	950
required	944	945
required field	944	944
required fields	944	944
required, but never shown	899
reserve your place	931
reserve your seat	931
reset password	692
responder	1004	2149
resta aggiornato	1566
restam # caracteres	2181
resumen con ia	1033
resumen de ia	1033
resumen por ia	1033
resumir com ia	2173
resumo por ia	2173
retour	1254
retour en haut	1271
return to homepage	947
return to top	743
rewind	937
rewind # seconds	936
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1604
riassunto ia	1604
ricevi gli avvisi su questo argomento	1615
ricevi la newsletter	1566
ricevi una notifica per ogni nuovo articolo dell'autore	1615
rifiuta	1578
rifiuta tutto	1578
rights & permissions	950
rights and permissions	950
rimani aggiornato	1566
rimani informato	1566
riproduci	1588
riservato agli abbonati	1621
rispondi	1581
rispondi al sondaggio	1612
ritzau	433
ritzau/afp	433
ritzau/reuters	433
""", 'ro': """
rodyti daugiau	1761
rodyti komentarus	1760
rozbalit	319
rozmiar tekstu	65
rozumiem	2067
""", 'rs': """
rss	715
""", 'ru': """
rubriken	498
rubriques	1268
rules for comments	953
""", "s'": """
s'abonner	1235
s'identifier	1235
s'inscrire	1235
s'inscrire gratuitement	1235
""", 'sa': """
saada e-postiga	1067
saada vihje	1069
sag uns deine meinung	539
sagen sie uns ihre meinung	539
saiba mais	2153
sair	2127
saken er forbeholdt abonnenter	1960
saken er lest opp av en robot	1969
saken fortsetter etter annonsen	1973
saken fortsetter nedenfor	1973
saken fortsetter under	1973
saken fortsetter under bildet	1973
saken oppdateres	1973
salin link	1504
salin tautan	1504
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1011
saltar publicidad	999
salva	1571
salva articolo	1571
salva l'articolo	1623
salva la ricetta	61
salva per dopo	1623
salva ricetta	61
salvar	2139
salvar artigo	2139
salvar para ler depois	2192
salvar receita	61
salvesta	1067
salvesta artikkel	1067
samal teemal	1064
samengevat door ai	1894
samenvatting door ai	1894
sammanfattad av ai	2559
sammanfattning gjord av ai	2559
samtykke	395	1974
sauvegarder	1254
sauvegarder l'article	1311
sauvegarder pour lire plus tard	1311
save	714
save #%	943
save article	714
save for later	714
save preferences	729
save recipe	61
save story	714
save this article	714
save this recipe	61
saved	714
saya mengerti	1515
""", 'sb': """
sbalit	319
sblocca l'articolo	1621
""", 'sc': """
scegli il tuo abbonamento	1621
scegli l'abbonamento che fa per te	1621
scegli un importo	1557
schlagworte	498
schlagworte zum thema	498
schon abonnent	462
schon dabei	456
schreibe einen kommentar	494
schreiben sie der redaktion	539
schreiben sie einen kommentar	494
schrift verkleinern	483
schrijf een reactie	1868
schrijf je gratis in	1905
schrijf je in	1847
schrijf je in voor onze nieuwsbrief	1847
scopri	1588
scopri le offerte	1559
scopri tutte le nostre newsletter	1617
scopri tutte le offerte di abbonamento	1621
scrie un comentariu	2213
scrivi qui il tuo commento	1612
scrivi un commento	1581
scroll down for video	791
scroll down to continue	816
scroll down to continue reading	724
scroll for more	724
scroll ke bawah untuk melanjutkan	1507
scroll to continue	724
scroll to continue with content	724	1507
scroll to top	743
scroll untuk membaca	1507
scrolle weiter	488
scrollen sie weiter	488
""", 'se': """
se abonnemang	2534
se abonnementer	381
se alla	2559
se alla bilder	2559
se alle	406	1984
se alle abonnentfordeler	1960
se alle bildene	1984
se alle fordele for abonnenter	381
se bildene her	1984
se billederne her	406
se connecter	1235
se connecter avec apple	1308
se connecter avec facebook	1308
se connecter avec google	1308
se erbjudanden	2534
se flere billeder	406
se grafikken her	406	1984
se klippet	2559
se klippet i spelaren ovan	2559
se klippet ovan	2559
se klippet over	1984
se tilbud	381	1960
se tilbudene	1960
se videoen her	406	1984
se videoen herunder	406
se videoen nedenfor	406	1984
se videoen ovenfor	406
se videoen over	1984
se videoen under	1984
se videon i spelaren ovan	2559
se videon nedan	2559
se videon ovan	2559
search	743
sebelumnya	1514
secciones	1008
sections	743
secure checkout	690
secure drop	949
secure payment	689
secure transaction	690
sedang tren	1538
see all	743
see all articles by this author	947
see all newsletters	702
see all offers	942
see all plans	811	942
see all subscription plans	811
see also	738
see at amazon	927
see comments	733
see deal	927
see details	744
see gallery	947
see how you did	928
see it at amazon	927
see less	947
see more	743
see offer	942
see offers	942
see original	744
see plans	942
see price	927
see results	928
see subscription options	692
see the answers	928
see the gallery	947
see the map	744
seek to live, currently behind live	936
seek to live, currently playing live	936
segnala	1581
segnala un errore	1581
segnala un errore nell'articolo	1612
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1572
segui la diretta	1615
segui questo argomento	1615
segui questo tema	1615
seguici	1572
seguici su facebook	1572
seguici sui social	1572
seguir	994	2140
seguir a este autor	1045
seguir autor	2183
seguir este tema	1045	2183
seguir leyendo	974	1011
seguir leyendo en	994
seguir sin apoyar	968
sei d'accordo? vota	1612
seite #	501
seite drucken	483
seite teilen	483
seja apoiador	2123
seja assinante	2127
seja o primeiro a comentar	2149
seja um apoiador	2123
selanjutnya	1514
selecione as newsletters que pretende receber	2185
selecione as newsletters que quer receber	2185
select	943
select a plan	942
select an amount	689
select payment method	689
select plan	942
select this plan	942
selengkapnya	1514
sembunyikan	1515
semua komentar	1511
senare	2530
senaste	2556
senaste nyheterna	2556
senaste nytt	2556
send	945
send a tip anonymously	949
send an anonymous tip	949
send as gift	955
send by e-mail	955
send by email	955
send by whatsapp	955
send comment	953
send email	714
send feedback	733
send message	944
send til en ven	390
send to a friend	714
send via email	955
send via whatsapp	955
senere	377	1956
seneste	403
seneste nyheder	403
seneste nyt	403
sense tu no seria possible	286
sent daily	802
sent weekly	802
senza di te non ce la facciamo	1620
senza vincoli	1621
seotud artiklid	1064
seotud lood	1064
sepa-lastschrift	461
services partenaires	1259
servicios	1008
sesli dinle	2658
seu e-mail	2131
seu email	2131
seuraa	1168
seuraa aihetta	1168
seuraava	1177
seuraava juttu	1175
seuraavaksi	1177
sezioni	1585
""", 'sf': """
sfoglia gallery	1588
sfoglia il giornale	1559
""", 'sh': """
share	619	714	1504	2207
share a gift link	955
share article	714
share as gift	955
share by email	714
share by text	714
share by whatsapp	955
share full article	714
share gift link	955
share link	714
share on	714
share on bluesky	714
share on facebook	714
share on flipboard	714
share on linkedin	714
share on pinterest	714
share on reddit	714
share on social	813
share on social media	813
share on telegram	714
share on threads	714
share on x	714
share on x (twitter	714
share on your socials	813
share options	714
share pe facebook	2241
share save	714
share share	714
share story	714
share this	714
share this article	714
share this news	714
share this on	714
share this on social media	714
share this recipe	61
share to facebook	714
share tweet	714
share using the buttons below	813
share via	714
share via facebook	714
share via twitter	714
share with a friend	714
share with email	714
share with friends	813
share with your friends	714
sharing	714
shop now	894
shop the collection	931
shop the edit	894
shop the look	894
shop the story	894
shop this look	894
shop this story	894
show # replies	953
show all	743
show and accept	934
show caption	743
show comments	733
show content	934
show external content	729	934
show gallery	947
show image	744
show less	743
show map	744
show more	743
show more replies	953
show more sharing options	714
show original	744
show password	942
show replies	953
show results	928
show this content	934
show transcript	936
show translation	744
shrani	2478
shrani recept	61
""", 'si': """
si din mening	1977
sie haben bereits ein konto	554
sie haben bereits ein konto? anmelden	554
sie haben den newsletter abonniert	545
sie haben noch kein abo	554
sieh dir diesen beitrag auf instagram an	527
siehe auch	498
siga	2140
siga este autor	2183
siga-nos	2140
sign in	692
sign in / register	692
sign in or sign up	692
sign in with apple	942
sign in with email	942
sign in with facebook	942
sign in with google	942
sign me up	702
sign out	692
sign up	692
sign up for corrections and clarifications	733
sign up for free	692
sign up for our newsletter	702
sign up here	702
sign up now	692
sign up or log in	811
sign up to our newsletter	802
sign up using email and password	899
sign up using google	899
sign up with apple	942
sign up with email	942
sign up with facebook	942
sign up with google	942
sign up with your email	802
signaler	1264
signaler un abus	1299
signaler une erreur	1272
signaler une faute	1299
signaler une faute d'orthographe	1299
sigue este tema y recibe avisos	1045
sigue leyendo	1008
sigue leyendo debajo	999
siguiendo	994
siguiente	1011
siguiente noticia	1008
siirry reseptiin	61
sikeresen feliratkozott	1452
simak juga	1512
similar articles	738
similar posts	738
similar stories	738
simpan	1504
simpan artikel	1537
simpan resep	61
simpan untuk dibaca nanti	1537
sin comentarios	1004
sin permanencia	1050
single contribution	689
sinu e-posti aadress	1087
sinua voisi kiinnostaa	1175
siradaki haber	2665
sisesta oma e-posti aadress	1087
siste	1981
siste nyheter	1981
siste nytt	1981
sisuturundus	87	1062
sisuturunduse artikkel	1071
site map	743
sitemap	743
""", 'sk': """
skaitomiausi	1756
skaitomiausi straipsniai	1756
skaitomiausia	1756
skaitykite daugiau	1756
skaitykite toliau	1754
skaityti daugiau	1761
skaityti komentarus	1760
skaityti toliau	1754
skaityti visus komentarus	1760
skapa ett gratis konto	2534
skapa ett konto	2534
skapa gratis konto	2534
skapa konto	2534
skapa konto gratis	2534
skaties bildes	1802
skaties foto	1802
skaties video	1802
skatieties video	1802
skip ad	683
skip ads	724
skip advertisement	724
skip backward # seconds	936
skip for now	683
skip forward # seconds	936
skip past newsletter promotion	702
skip this	683
skip to content	743
skip to footer	743
skip to main content	743
skip to navigation	743
skip to recipe	61
skjul	407	1985
skocz do przepisu	61
skok na recept	61
skomentuj	2051	2059
skopiowano link	2051
skopiuj adres	2051
skopiuj link	2051
skriv din kommentar	398	1977	2552
skriv din kommentar her	398	1977
skriv en kommentar	398	1977	2552
skriv et svar	406
skriv inn e-post	1965
skriv inn e-postadressen din	1965
skriv kommentar	398
skriv ut	1969	2544
skriv ut artikeln	2544
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1969
skype	715
""", 'sl': """
sla advertentie over	1862
sluit	1875
sluiten	1837
""", 'sm': """
smaller text	955
sms	715
""", 'sn': """
snapchat	715
""", 'so': """
sobre el autor	1008
sobre la firma	1008
social	1572
social media	484	719
sociala medier	2545
sociale media	1858
sociale medier	391
solitaire	929
solo gli abbonati possono commentare	1612
solo los suscriptores pueden comentar	1040
something went wrong	802	945
something went wrong, please try again	944
something went wrong, please try again later	944
something went wrong. please try again	802	944
something went wrong. please try again later	702
sommaire	1271
son dakika	2665
son dakika haberleri	2665
son haberler	2665
sonra oku	2658
sonraki	2667
sonraki haber	2665
sonraki sayfa	2667
sorodna novica	2475
sorodne novice	2475
sorodne vsebine	2475
sorotan	1512
sorry, this video is not available	936
sort by	733	954
sort by best	953
sort by newest	953
sort by oldest	953
sort by: newest	953
sosiaalinen media	1168
sosiale medier	1970
sostieni	1554
sostienici	1554
soutenez-nous	1226
soutenir	1226
soziale medien	484
""", 'sp': """
spannend	498
spara	2544
spara artikel	2544
spara artikeln	2544
spara artikeln till senare	2544
spara recept	61
spara receptet	61
spara till senare	2544
spausdinti	1759
special offer	692
speel video af	1899
speichern	483
spela upp	2559
spende	457
spende jetzt	457
spenden	457
spenden sie	457
spendenkonto	549
spill av	1984
spill av video	1984
spill av video her	1984
spomni me kasneje	2482
sponset	1973
sponset innhold	1973
sponsor content	724
sponsored	488	622	724	1917
sponsored content	724
sponsored links	724
sponsored message	724
sponsored message - story continues after this	724
sponsored post	724
sponsored stories	738
sponsoreret	394
sponsoreret indhold	394
sponsorizzato	1576
sponsorlu	2660
sponsorlu haber	2660
sponsoroitu	1169
sponsrat	2548
sponzorirana vsebina	2474
sponzorirano	2351	2474
sponzorisani tekst	2351
sponzorisano	2351
spotify	715
spotted a mistake	733
spotted an error	733
sprejmem	2490
sprejmi	2490
sprejmi vse	2490
spremi	2355
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1571
stampa articolo	1571
stampa la ricetta	61
stampa questo articolo	1623
stampa ricetta	61
standard digital	811
start free trial	692
start quiz	928
start slideshow	947
start subscription	692
start the quiz	928
startseite	498	501
stay connected	702
stay in the know	702
stay informed	702
stay logged in	942
stay signed in	942
stay up to date	702
steady	457
stel je vraag aan onze ai	1894
stellenmarkt	533
stem her	406	1984
stem i afstemningen	406
stem i avstemningen	1984
stem nu	1897
steun ons	1838
stichworte	498
stikkord	1981
stimmen sie ab	533
stopt automatisch	1912
stories for you	738
story continues	724
story continues below	724
straipsnis prieinamas tik prenumeratoriams	1754
stream type live	936
strictly necessary cookies	729
strinjam se	2490
strinjam se s prikazom zunanje vsebine	2490
stt	1181
stt-afp	1181
stt-reuters	1181
stumbleupon	715
stuur door	1937
stuur een correctie	1902
""", 'su': """
su questo argomento	1624
subiecte	2214
subject	945
submit	684	945
submit a correction	733
submit comment	733	953
submit vote	928
subscreva a newsletter	2131
subscreva gratuitamente	2185
subscrever	2131
subscrever newsletter	2131
subscribe	692
subscribe by email	702
subscribe for free	692
subscribe here	692
subscribe now	692
subscribe to continue	692
subscribe to continue reading	692
subscribe to get the latest posts sent to your email	702
subscribe to our newsletters	702
subscribe to read	692
subscribe today	692
subscribe via email	702
subscriber benefit	931
subscriber benefits	931
subscriber exclusive	811	942
subscriber offer	931
subscriber only	692
subscriber rewards	931
subscriber-only	692
subscriber-only content	811
subscribers get more	811
subscribers only	692
subscription options	692
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2041
subtitles	937
subtitles off	936
subtitles settings	936
success	945
success! check your inbox	848
successivo	1588
suche	501
suchen	501
sudah punya akun	1495
sudoku	929
suggerisci una correzione	1604
suggest a correction	733
suggested	738
suggested articles	738
suivant	1271
suivez notre direct	1311
suivez nous	1255
suivez-nous	1255
suivi	1255
suivre	1255
suivre ce sujet	1255
suivre ce sujet et recevoir une alerte	1301
suivre cet auteur	1255
sujets	1268
sulge	1070
sulge reklaam	1071
sulje	1158
sullo stesso argomento	1585
sullo stesso tema	1585
sumbang	1494
summary by ai	784	952
summary generated by ai	952
suoraan reseptiin	61
suositellut	1175
suosittelemme	1175
suosituimmat	1175
support local journalism	685
support our journalism	685
support our work	685
support quality journalism	685
support the author	685
support this site	685
support us	685
support us on patreon	685
support us today	685
supported by	724
sur ce sujet	1268
sur le web	1268
suscribete	974
suscribirme	974
suscribirse	974
suscribite	1050
suscribite ahora	1050
suscripciones	974
susijusios naujienos	1756
sutikti su visais	1772
sutinku	1772
suurenna kuva	1177
""", 'sv': """
svar	398	1977
svara	2552
svi komentari	2355
""", 'sw': """
swisha en slant	2531
""", 'sy': """
syarat dan ketentuan	1510
syarat dan ketentuan | kebijakan privasi	1510
syndication rights	950
""", 'sz': """
szavazzon	1449
szukaj	2066
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2548
tag	1512	1585	2812
tag-uri	2214
taggar	2556
tagged	738
tagger	1981
tagi	2063
tagovi	2352
tags	403	498	626	738	1008	1268	1512	1585	1872	2153	2812
taguri	2214
taille du texte	1254
taip pat skaitykite	1756
tak for din tilmelding	386
take our poll	928
take our survey	733
take the poll	928
take the quiz	928
tallenna	1167
tallenna juttu	1167
tallenna resepti	61
talvez mais tarde	2122
tamanho da fonte	65	2139
tamanho do texto	65
tampilkan asli	1515
tampilkan lebih banyak	1514
tampilkan lebih sedikit	1515
tap to enlarge	947
tap to unmute	936
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1449
tautan berhasil disalin	1537
tautan disalin	1504
tautan telah disalin	1537
tavs e-pasts	1819
""", 'te': """
te has suscrito correctamente	1046
te puede gustar	1008
te puede interesar	1008
te quedan # caracteres	1040
te recomendamos	1008
te-ar putea interesa	2214
teata veast	1068
teavita veast	1068
tee lahjoitus	1159
teilen	483
teilen auf	483
teilen und weiterempfehlen	483
teised loevad	1064
tek seferlik	2650
tekst loopt door onder de advertentie	1862
tekst se nastavlja nakon oglasa	2351
tekst sponsorowany	87
tekstgrootte	65	1857
tekstimainos	1169
tekstin koko	65
telegram	715	2269
teljes cikk	1449
telli	1062
telli kohe	1062
tellijale	1062
tellijana saad artiklit jagada	1067
tellijatele	1062
tema	1981
tema dana	2352
temaer	1981
temas	1008	2153
temas relacionados	1008
tematy	2063
temes relacionats	290
temi	1585
temos	1756
tempo de leitura	2156
tempo di lettura	1588
tempo estimado de leitura: # minutos	2139
temps de lecture	1271
temps de lecture : # min	1271
tendances	1268
tendencias	1008
tendenze	1585
tentang kami	1527
teraz nie	2423
terbaru	1512
terima semua	1510
terima semua cookie	1510
terkait	1512
terkini	1512
termini e condizioni	1578
termos de uso	2146
terms	729
terms & conditions	729
terms and conditions	729
terms apply	811
terms of service	729
terms of use	729
terpopuler	1512
terpopuler hari ini	1538
terug naar boven	1875
test din viden i ugens quiz	406
test kunnskapene dine i ukas quiz	1984
testa dina kunskaper i veckans quiz	2559
testaa tietosi viikon visassa	1177
testen	462
testez gratuitement	1235
testez vos connaissances	1299
testez vos connaissances avec notre quiz	1299
tetszik	1440
text size	714
text version	743
texto gerado por ia	2173
textstorlek	65
""", 'th': """
thank you	684
thank you for subscribing	802	944
thank you for voting	928
thank you for watching	816
thank you for your message	944
thank you for your submission	944
thank you to our sponsors	724
thank you! check your inbox	944
thank you! check your inbox to confirm	944
thank you! please check your inbox	848
thanks for subscribing	702
thanks for voting	928
thanks for watching	816
thanks for your message	944
thanks to our sponsors	724
thanks! please check your inbox	848
the article continues below	816
the link has been copied	955
the player is loading	936
the story continues below	816
the video player is currently playing an ad	782
theater mode	937
thema	498
thema's	1872
themen	498
there are no comments yet	733
there was an error, please provide a valid email address	802
these are external links and will open in a new window	714
this article is for subscribers	942
this article is locked	942
this article is only for subscribers	942
this article is only for those who subscribe	942
this audio is ai-generated	936
this audio is auto generated	936
this audio is auto-generated	936
this audio is no longer available	936
this audio was generated by ai	936
this clip is no longer available	936
this comment has been deleted	953
this comment has been removed	953
this comment was deleted	953
this content can't be displayed	934
this content cannot be displayed here	934
this content cannot be shown	934
this content is blocked	934
this content is locked	942
this content is not available	934
this embed is not available	934
this field is required	944
this is an advertisement	724
this story is locked	942
this summary was created by ai	952
this summary was generated by ai	952
this summary was made by ai	952
this summary was written by ai	952
this video can not be played	782
this video can't be played in your country	936
this video cannot be played	782	936
this video cannot be played in your country	936
this video is no longer available	936
this video is not available	936
this video is not available in your country	936
this video is not available in your region	936
threads	715
""", 'ti': """
ti consigliamo	1585
ti potrebbe interessare	1585
ti potrebbero interessare	1585
ticker	498
tickets on sale now	931
tickets sichern	533
tidak terima kasih	1493
tidak, terima kasih	1493
tiempo de lectura	1011
tiempo estimado de lectura: # minutos	993
tietosuoja	1170
tiktok	715
til forsiden	403	1981
til toppen	406	1984
tilaa	1160
tilaa nyt	1160
tilaa uutiskirje	1163
tilaa uutiskirjeet	1163
tilaajalle	1160
tilaajille	1160
tilaukset	1160
till erbjudandet	2534
till receptet	61
till startsidan	2556
till toppen	2559
tilmeld	386
tilmeld dig	386
tilmeld dig nyhedsbrevet	386
tilmeld nyhedsbrev	386
timp de citire # min	2216
tin sau	2812
tinggalkan komentar	1511
tip us	685
tips en venn	1969
tips van de redactie	1872
tipsa	2544
tipsa oss	2552
tisk	308
tisk receptu	61
""", 'to': """
to the donation page	940
to the dossier	947
to the homepage	947
today's most read	815
today's paper	743
today's top stories	738
todos los comentarios	1004
toestemming	1864
toeta	1062
toeta meid	1062
toevoegen aan leeslijst	1937
toggle	743
toggle caption	743
toimetus soovitab	1064
toimitus suosittelee	1175
toista	1177
toon alles	1876
toon deze inhoud	1892
toon inhoud	1864
toon meer	1875
toon minder	1875
toon origineel	1876
toon reacties	1868
toon vertaling	1876
top articles	738
top artikel	498
top comments	733
top headlines	738
top latest discussions	743
top news	738
top stories	626	738
top-artikel	498
top-news	498
top-themen	498
tophistorier	403
topics	738
topik	1512
topik terkait	1512
toppnyheter	2556
toppsaker	1981
topthemen	498
torna all'inizio	1588
torna su	1588
torne-se assinante	2123
torne-se membro	2123
tots els butlletins	283
toujours afficher ce type de contenu	1291
tous les commentaires	1264
tous ses articles	1289
tout accepter	1261
tout afficher	1272
tout refuser	1261
tout voir	1271
toute l'actu	1268
toutes les photos	1271
""", 'tr': """
trabaja con nosotros	1035
trabalhe connosco	2175
trabalhe conosco	2175
trakteer ons op koffie	1838
trang sau	2814
transcript	937
transferencia bancaria	973
translated automatically	952
translated by ai	784	952
translated with ai	952
traueranzeigen	533
treballa amb nosaltres	277
trefwoorden	1872
trend	2665
trending	498	738	1512	1872	2153
trending deals	724
trending now	738
trending stories	738
trending today	738
trending topics	738
trimite	2207
trimite pe email	2207
trimite pe whatsapp	2241
trimite unui prieten	2241
try it free	692
""", 'tt': """
tt	2586
tt-afp	2586
tt-reuters	2586
""", 'tu': """
tu e-mail	981
tu email	981
tudo sobre	2153
tue riippumatonta journalismia	1159
tuitar	2139
tuitear	993
tulis komentar	1511
tulis komentar anda di sini	1527
tulosta	1167
tulosta juttu	1167
tulosta resepti	61
tumblr	715
tunnuksen luominen on maksutonta	1160
tuoreimmat	1175
tuoreimmat uutiset	1175
turinio rinkodara	1763
turn on alerts	939
turn on notifications	939
tutti gli aggiornamenti qui	1615
tutti i commenti	1581
tutup	1493
""", 'tw': """
tweet	714	1504	1571
tweet this	714
tweeta	2544
tweeter	1254
tweetle	2658
tweetnij	2051
tweetnout	308
twitter	715
twitter-inhalte erlauben	491
twittern	483
""", 'ty': """
tyck till	2552
tylko w serwisie	2063
type your email	702
""", 'u ': """
u fokusu	2352
""", 'ud': """
udskriv	390
udskriv opskrift	61
udvalgt	403
udvid	407
""", 'ui': """
uitgelicht	1872
uitklappen	1876
uitloggen	1842
""", 'uk': """
ukryj	2067
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1585
ultime news	1585
ultime notizie	1585
ultimele articole	2214
ultimi articoli	1585
""", 'um': """
um assinante ofereceu-lhe este artigo	2192
umfrage wird geladen	533
""", 'un': """
un abbonato ti ha regalato questo articolo	1623
un subscriptor t'ha regalat aquest article	289
understood	744
une erreur dans l'article	1264
uneix-te a la conversa	275
unfollow	719
unisciti al nostro canale	1572
unlisted	743
unlock article	942
unlock full article	942
unlock this article	692
unlock this story	942
unlock with a subscription	942
unmute	936
unohditko salasanan	1160
uns folgen	484
unser bestes angebot	554
unser newsletter	470
unsere empfehlung	498
unsere empfehlungen	498
unsere newsletter	470
unsere top-themen	559
""", 'up': """
up next	738
up next in #	936
upgrade now	692
upgrade to founding member	692
upgrade to paid	685
uplati	2344
uppfattat	2560
""", 'ur': """
url copied to clipboard	955
""", 'us': """
username	943
username or email	942
username or email address	942
ustawienia	2056
ustawienia cookies	2056
""", 'ut': """
utiles	1261
utvalgt	1981
utvalt	2556
utvid	1985
""", 'uu': """
uudiskiri	1087
uudiskirjad	1087
uusimmat	1175
uutiskirje	1163
uutiskirjeet	1163
""", 'uw': """
uw e-mailadres	1847
""", 'uy': """
uygulamayi indir	2706
uygulamayi indirin	2706
""", 'va': """
vaata galeriid	1069
vaata ka	1064
vaata kommentaare	1068
vaata pilte	1069
vaata videost	1069
vaata videot	1069
vaata videot siit	1069
vacatures	1897
vagas de emprego	2175
vai al contenuto	1588
vai alla ricetta	61
vain tilaajille	1160
vakances	1802
valikko	1177
valorar	1004
valorar receta	61
van onze partners	1872
vandaag	1872
vandaag niet	1837
var artikkelen nyttig	1977
var artiklen nyttig	398
var dette nyttig	1984
var oppsummeringen nyttig	1977
var opsummeringen nyttig	398
var saken nyttig	1977
varovanje osebnih podatkov	2490
vastaa	1174
vastaa kyselyyn	1177
vastaa lukijakyselyyn	1177
""", 've': """
ve zkratce	316
vedi anche	1585
vedi dettagli	1589
vedi i # commenti	1612
vedi i commenti	1581
vedi i risultati	1589
vedi la mappa	1589
vedi tutte	1588
vedi tutti	1588
vedi tutto	1588
veilig betalen	1840
ver # comentarios	1004
ver bio	1027
ver comentarios	1004
ver contenido	1001
ver contenido externo	1031
ver detalhes	2157
ver detalles	1012
ver documento	1012
ver el mapa	1012
ver essa foto no instagram	2171
ver este tuit	1031
ver fotos	1011
ver galeria	2156
ver la receta	61
ver los comentarios	1004
ver mais	2156
ver mapa	1012	2157
ver menos	1012	2157
ver ofertas	974	2127
ver original	1012	2157
ver perfil	1027	2183
ver resultado parcial	2181
ver resultados	1040
ver resultados de la encuesta	1040
ver todas	1011	2156
ver todo	1011
ver todos	1011	2156
ver tudo	2156
verbergen	1876
verder zonder te steunen	1837
vergroot	1875
vergroot afbeelding	1875
vergroten	1876
verlagsangebot	488
verlagsbeilage	560
verschicken	483
versenden	483
verstanden	502
verwandte artikel	498
verwandte themen	498
verwante artikelen	1872
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1304
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2352
vezane vijesti	2352
vezi # comentarii	2227
vezi comentariile	2213
vezi detalii	2217
vezi harta	2217
vezi mai mult	2216
vezi originalul	2217
vezi rezultatele	2227
vezi toate	2216
vezi toate newsletterele noastre	2234
vezi toate ofertele de abonament	2239
vezi tot	2217
vezi videoclipul	2233
""", 'vi': """
vi har lukket for kommentarer	398
viber	715	2269
videa	316
video	316	403	1512	1585	1981	2214	2556	2665	2812
video abspielen	535
video ad	724
video afspelen	1899
video anschauen	535
video ansehen	535
video can't be played	936
video laden	491
video player is loading	936
video terkait	1512
video's	1872
videoen afspilles her	406
videoen kan ikke afspilles	406
videolar	2665
videos	498	1008
videot	1175
videoyu izle	2667
videoyu izleyin	2667
view # replies	953
view # reply	953
view all	743
view all newsletters	702
view and accept	934
view at amazon	927
view comment	733
view comments	733	743
view deal	927
view deals	927
view details	744
view full size	743
view fullscreen	947
view gallery	743	947
view image	743
view image in fullscreen	743	947
view less	947
view map	744
view metrics	917
view more	743
view offer	942
view offers	942
view on instagram	714
view our privacy policy	782
view photo gallery	947
view plans	692
view poll results	928
view post on instagram	782
view post on x	782
view replies	953
view results	744	928
view slideshow	947
view subscription options	692
view the gallery	947
view this post on facebook	782
view this post on instagram	782
view this post on threads	782
view this post on x	782
view transcript	936
viimased uudised	1064
virement	1234
virement bancaire	1234
vis alle	406	1984
vis bildetekst	1984
vis detaljer	407	1985
vis flere	406	1984
vis indhold	395
vis innhold	1974
vis innlegg fra facebook	1984
vis innlegg fra instagram	1984
vis kart	1985
vis kommentarer	398	1977
vis kort	407
vis mer	1984
vis mere	406
vis mindre	407	1985
vis original	407	1985
vis oversettelse	1985
vis resultater	407	1985
visa alla	2559
visa detaljer	2560
visa fler	2559
visa kartan	2560
visa kommentarer	2552
visa mer	2559
visa mindre	2560
visa original	2560
visa resultat	2560
visit our shop	931
visit our store	931
visualizza questo post su instagram	1602
""", 'vk': """
vk	715
""", 'vo': """
voce sintetica	1604
voeg toe aan je leeslijst	1913
voir aussi	1268
voir ce post	1291
voir ce tweet	1291
voir cette publication sur instagram	1291
voir l'original	1272
voir la carte	1272
voir la recette	61
voir la traduction	1272
voir le contenu	1261
voir le diaporama	1271
voir les # commentaires	1299
voir les commentaires	1264
voir les offres	1235
voir les photos	1271
voir moins	1271
voir plus	1271
voir plus de commentaires	1264
voir ses articles	1289
voir son profil	1289
voir tous ses articles	1289
voir tout	1271
voit perua tilauksen milloin tahansa	1163
voit peruuttaa milloin vain	1160
volg	1858
volg dit onderwerp	1858
volg ons	1858
volgen	1858
volgend artikel	1872
volgende	1875
volgende pagina	1875
vollbild	501
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2156
volver arriba	1011
von ki zusammengefasst	529
voor abonnees	1842
vorherige seite	501
vorheriger artikel	498
vorig artikel	1872
vorige	1875
vorlesen	483
vorlesen lassen	483
vormista tellimus	1062
vorteile sichern	462
vota a la nostra enquesta	275
vota en nuestra encuesta	1040
vota il nostro sondaggio	1612
vota la ricetta	61
vota nel nostro sondaggio	1612
vote	929
vote in our poll	928
vote na nossa enquete	2181
votez dans notre sondage	1299
votez pour faire entendre votre voix	1299
votre adresse mail	1304
votre commentaire	1264
votre e-mail	1244
votre email	1244
vous aimerez aussi	1268
vous aimerez lire	1268
vous avez lu # articles sur # ce mois-ci	1308
vous avez une question	1264
vous n'avez pas encore de compte	1308
vous pourriez aimer	1268
vous pourriez aussi aimer	1268
vous pouvez offrir # articles par mois	1311
""", 'vr': """
vraag het ai	1894
vraag het onze ai	1894
""", 'vs': """
vsebina je zaklenjena	2471
vsi komentarji	2478
vstoupit do diskuse	315
vstoupit do galerie	318
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	1897
vul een geldig e-mailadres in	1905
""", 'vy': """
vytisknout	308
vytisknout recept	61
""", 'w ': """
w tym artykule	2063
""", 'wa': """
waardeer dit artikel	1909
waardeer dit verhaal	1909
wachtwoord vergeten	1842
war diese zusammenfassung hilfreich	529
was andere lesen	498
was deze samenvatting nuttig	1894
was this helpful	733
was this summary helpful	784
was this summary useful	784
was this translation helpful	784
watch above	791
watch below	791
watch here	791
watch more	738
watch more videos	936
watch next	738
watch on youtube	791	936
watch the full video	791
watch video	743
""", 'we': """
we can't show this content here	934
we cannot show this content	934
we care about your privacy	729
we don't spam	944
we don't spam! read our privacy policy for more info	944
we never spam	944
we recommend	738
we value your privacy	729
weekly newsletter	702
wees de eerste die reageert	1868
weigeren	1864
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
wesprzyj	2038
wesprzyj nas	2038
""", 'wh': """
what do you think	733
what others are reading	895
what people are reading	895
what readers are reading	895
what to read next	738
whatsapp	715	2269
when the fun stops, stop	893
why am i seeing this ad	956
why do i see this ad	956
why this ad	956
why trust us	816
why you can trust our reporting	949
why you can trust our reviews	816
why you can trust us	816	949
""", 'wi': """
wideo	2063
""", 'wo': """
word lid	1838
word search	929
word supporter	1838
word vriend	1838
word wheel	929
wordsearch	929
""", 'wr': """
write a comment	733
write a review	733
""", 'ws': """
wspieraj	2038
wspieraj nas	2038
wspieram	2038
wszystkie	2066
wszystkie komentarze	2059
""", 'wu': """
wunschbetrag	460
""", 'wy': """
wybrane dla ciebie	2063
wydarzenia	2063
wydrukuj	2051
wydrukuj przepis	61
wyloguj	2041
wyszukaj	2066
""", 'x': """
x	715	1442
""", 'x ': """
x (twitter	715
x facebook	714
""", 'x.': """
x.com	715
""", 'xe': """
xem clip	2838
""", 'xi': """
xing	715
""", 'ya': """
ya eres suscriptor	974
ya he donado	968
ya soy socio	968
ya te has registrado	974
ya tengo cuenta	974
ya tienes cuenta	974
ya tienes una cuenta	974
yanitla	2664
yapay zekaya sor	2664
yazdir	2658
yazi boyutu	2658
yaziyi dinle	2658
""", 'ye': """
yearly	684
yerinizi ayirtin	2667
yes, notify me	939
yes, send me alerts	939
""", 'yo': """
yorum	2664
yorum kurallari	2664
yorum yap	2664
yorum yaz	2664
yorum yazin	2664
yorumlar	2664
yorumlari oku	2664
yorumunuzu yazin	2664
you are now subscribed	802	944
you are subscribed	802	944
you can change how much you give or cancel your contributions at any time	685
you have # seconds	724
you have already voted	928
you may also be interested in	738
you may also enjoy	738
you may also like	738
you may have missed	738
you may like	738
you might also be interested in	738
you might also like	738
you might like	738
you're in	702
you're signed up	944
you're subscribed	802	944
your account	692
your answer	899
your comment	733
your donation is tax-deductible	807
your email	702
your email (required	944
your email address	702
your gift is tax-deductible	807
your message	944
your name	944
your name (required	944
your privacy choices	729
your privacy is important to us	729
your subscription is confirmed	802
your vote has been counted	928
your vote has been recorded	928
youtube	715
youtube-inhalte erlauben	491
""", 'yu': """
yukari	2667
""", 'z ': """
z ostatniej chwili	2063
""", 'za': """
zaakceptuj wszystko	2056
zaboravljena lozinka	2345
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadnje novice	2475
zadnje objave	2475
zahl ich	457
zahlungsart	460
zahlungsarten	460
zahlungsmethode	460
zahlungsmethoden	460
zalo	2802
zaloguj	2041
zamknij	2037
zapisz	2051
zapisz przepis	61
zapojte se do diskuse	315
zapri	2482
zaregistrovat se	301
zarejestruj	2041
zaten abone misiniz	2651
zatvori	2360
zavrni	2490
zavrni vse	2490
""", 'ze': """
zet op leeslijst	1937
""", 'zi': """
zie ook	1872
ziedot	1795
zip code	702
""", 'zo': """
zobacz komentarze	2059
zobacz wszystkie	2066
zobacz wyniki	2067
zobrazit diskusi	315
zobrazit galerii	318
zobrazit mapu	319
zobrazit obsah	312
zoek	1875
zoeken	1875
zonder jouw steun kunnen we dit werk niet doen	1909
zoom	743
zoom image	947
zoom in	744
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
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	467 K wochen kostenlos	467 K wochen gratis	467 K monat kostenlos	892 K+	920 K% off your	920 K per cent off your	920 K percent off your	1730 K줄 요약	1920 K weken voor	1920 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	783 K post shared by	783 K video posted by	783 K post by	911 K version of this article	911 K version of this story	911 K version of this column	911 K version of this essay	911 K version of this piece	911 K version of this post	911 K version of this review	984 K tu correo	1270 K lire aussi	1270 K lire également	1270 K lire :	1270 K lire sur	1270 K voir aussi	1270 K voir également	1270 K écouter :	1270 K relire :	1270 K lire ensuite :	1270 K lire ou à relire :	1474 K gombra kattintva	1474 K telegramon	1474 K facebookon	1476 K cikk a	1476 K cikk folytatódik	1482 K cikket mesterséges	1484 K teljes beszélgetés	1484 K teljes interjú	1564 K tutti i contenuti	1598 K cura della redazione	2167 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1556 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1919 K je op	1943 K
abonnez	12 K-vous	1232 K-vous à
abonniere	12 K	590 K
abonnieren	12 K sie	459 K sie	590 K sie
about	745 K the author	745 K the authors	745 K the writer
abstimmung	573 K:
""", 'ac': """
accept	915 K and load
accepted	691 K payment methods:	691 K cards:
acceso	977 K ilimitado
accesso	1564 K illimitato
acesso	2130 K ilimitado
acest	76 K subiect este închis	2226 K rezumat	2226 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1874 K:
acompanhe	12 K
acquista	1608 K la rivista
actie	1946 K:
""", 'ad': """
ad	86 [K]	818 K:
ada	72 K pertanyaan	1525 K kesalahan di artikel
add	12 K us	769 K	849 K
additional	820 K reporting by
adja	1474 K meg
adjon	1474 K hozzá
administratorem	2086 K danych osobowych jest	2086 K twoich danych	2086 K państwa danych	2086 K pani/pana danych	2086 K podanych
advertentie	86 K, daarna
advertise	789 K with
advertisement	818 K:
advertorial	86 K:
""", 'af': """
afmelden	1933 K kan
afspil	435 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	441 K har	785 K summaries	785 K-generated summaries	786 K tools were	786 K was used	786 K helped	786 K assisted	1672 Kがこの記事	1672 Kによる自動	1672 K要約	1672 Kによる要約	1672 Kが選んだ	1672 Kに質問	1672 ※K	1730 K 요약은	1730 K 뉴스 요약	1895 K kan fouten maken. controleer	1895 K-samenvattingen	2023 K har	2221 K informații	2221 K un subiect	2221 K un pont	2221 K fost martor	2596 K har	2887 K摘要	2887 K重點	2887 K重点	2887 K生成	2887 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2189 K o	2189 K a	2189 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1502 K notifikasi
aktiver	435 K	2016 K
aktivera	2590 K
aktiviere	575 K
aktivieren	575 K sie
aktuelle	499 K nachrichten aus
""", 'al': """
al	986 K registrarte	1032 K mostrar este contenido	1846 K lid	1932 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	843 K content ©	933 K odds correct
alla	27 K kommentarer	27 K inlägg	2557 K artiklar om	2561 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	404 K artikler om	408 K artikler af	499 K artikel zu	499 K artikel von	500 K infos:	500 K news:	503 K artikel von	534 K folgen	1873 K artikelen over	1877 K artikelen van	1982 K saker om	1986 K artikler av
alleen	1846 K voor abonnees	1925 K leden kunnen reageren
alles	499 K zum thema	499 K zu	1873 K over	1914 K over
allow	713 K notifications	728 K ads on	915 K content from	915 K third-party content	915 K external content
already	851 K	851 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	467 K abonnent	467 K abonnentin	479 K app	556 K abonnent können sie	556 K abonnentin können sie	1846 K abonnee
also	739 K in	740 K read	740 K on this site:	740 K worth reading:	740 K on this topic:	844 K in the news:	1421 K read:	1421 K read-
alt	404 K om	1982 K om
alte	2243 K știri din
altre	1586 K notizie su	1625 K notizie di
altri	1586 K articoli su	1590 K articoli di
altro	1586 K su	1587 K su questo tema:
always	935 K allow content from	935 K load content from	935 K show content from	935 K unblock	935 K allow embedded content
""", 'am': """
am	2225 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1519 K punya
ange	2590 K
angiv	435 K
anketa	317 K:
anlatmamiz	2695 K gereken
anna	1077 K vihjest	1077 K vihje	1206 K
annonces	1294 K légales : publiez
annonssamarbete	86 K:
annullare	1569 K l'iscrizione
ansvarig	2588 K utgivare:
ansvarlig	2013 K redaktør:
answer	849 K
anuncie	2176 K no	2176 K na
any	27 K comment	72 K questions	828 K	850 K
""", 'ap': """
apa	1525 K reaksi anda
apakah	8 K artikel	1519 K anda punya	1525 K ringkasan ini	1525 K artikel ini	1525 K berita ini	1525 K informasi ini
apoie	81 K
apoya	81 K	971 K	971 K a
apoye	81 K
app	479 K herunterladen	479 K laden	1853 K voor android	1889 K
apply	831 K now
approfondimento	1587 K:
approfondisci	1587 K
apresentado	2179 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1784 K straipsnis
arbejder	415 K du
arbetar	2568 K du
archives	1270 K :
are	746 K you affected by	828 K you	850 K you	875 K you enjoying this?	875 K you enjoying this article	875 K you enjoying this story	875 K you enjoying this post	875 K you enjoying this piece	875 K you enjoying this newsletter	875 K you enjoying this column	875 K you enjoying this recipe	875 K you enjoying this podcast	875 K you enjoying this essay	875 K you enjoying this series	875 K you enjoying this guide	875 K you enjoying this blog	875 K you enjoying this interview	875 K you enjoying this letter	875 K you enjoying this review	875 K you enjoying this page	875 K you enjoying this issue	875 K you enjoying this read	875 K you enjoying this episode	875 K you enjoying this content	906 K you
arrives	805 K every	872 K on mondays	872 K on fridays	872 K on saturdays	872 K on sundays
article	1284 K traduit
articles	745 K by
articol	2226 K tradus	2230 K susținut de
articolo	1605 K tradotto
articolul	46 K poate fi
artificial	786 K intelligence
artificiell	2596 K intelligens har
artikel	1513 K terkait:	1524 K ini diterjemahkan	1524 K ini ditulis dengan	1524 K ini dibuat dengan	1524 K ini merupakan hasil	1539 K ini telah tayang di	1539 K ini pertama kali tayang	1539 K ini pernah tayang	1539 K ini sudah tayang	1916 K gaat verder onder	1916 K loopt door onder	1916 K gaat verder na
artikeln	46 K får	2592 K fortsätter
artikkel	1094 K jätkub
artikkelen	46 K kan	46 K kan fritt	2019 K fortsetter
artikkeli	1208 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	437 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	882 K a subscriber	882 K a member	882 K a supporter
ascolta	1 K	1587 K:	1611 K il podcast	1611 K la puntata
ask	745 K us here	785 K the	785 K our
assine	2130 K para
assista	2155 K:	2180 K ao vídeo acima	2180 K ao vídeo abaixo	2180 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1823 K
atlikite	1774 K testą
atradi	1815 K kļūdu
atsakykite	1783 K
""", 'au': """
auch	500 K interessant	500 K interessant:	500 K lesenswert	500 K spannend:	558 K bei uns:	582 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	790 K version of this	1034 K generado	1605 K generato	2226 K generat
auf	487 K facebook, instagram	487 K instagram, facebook	487 K facebook und instagram	487 K facebook oder instagram
aus	500 K dem archiv:	558 K unserem archiv:	587 K dem englischen übersetzt	587 K dem französischen übersetzt	587 K dem amerikanischen übersetzt	587 K dem englischen von	587 K dem französischen von
ausprobiert	59 K?
author	745 K bio
autor	332 K je	350 K:	1096 K:	2093 K:	2093 K: (	2366 K je	2428 K je	2446 K:
autore	1809 K:
autori	2428 K sú
autorica	2366 K je
autorius	1787 K:
autorka	332 K je	2366 K je	2428 K je
autors	1809 K:
""", 'av': """
available	709 K on the app store	709 K on google play
avec	89 K un abonnement	89 K l'abonnement	1250 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2488 K je	2503 K:
avtorica	2488 K je
""", 'ay': """
ayrica	2666 K okuyun	2666 K bakin	2666 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1482 K összefoglalót
""", 'ba': """
baca	1513 K juga	1513 K juga:	1513 K:	1513 K selengkapnya	1513 K selengkapnya:	1513 K selanjutnya:	1518 K berita	1531 K berita tanpa iklan	1539 K berita lainnya	1539 K artikel lainnya	1539 K artikel lain	1539 K berita selengkapnya	1540 K ini juga:	1540 K pula:	1540 K lagi:
background	740 K:	814 K reading:
bagaimana	1525 K reaksi anda	1525 K pendapat anda	1525 K menurut anda
baggrund	405 K:
bagikan	3 K
baixe	13 K
bakgrund	2558 K:
bakgrunn	1983 K:
bakiniz	2666 K:
balso	1823 K
balsuokite	1783 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	836 K part of our	867 K the first to	867 K first to	867 K the first
beachten	28 K sie bitte
become	681 K a member	681 K a subscriber	688 K a member of	798 K a member to comment	836 K part of our
bekijk	1874 K ook	1874 K:	1874 K hier	1874 K ook:	1877 K alle artikelen van	1898 K de video	1898 K de hele uitzending	1898 K de uitzending	1898 K de beelden	1898 K hier het hele	1900 K de video:	1943 K
bel	1889 K
belanja	1526 K di toko
beli	1526 K tiket
beluister	1 K	1898 K de podcast	1898 K onze	1943 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1526 K dengan tim
beri	1525 K rating	2477 K tudi
berikan	1525 K penilaian anda	1529 K suara anda
berikutnya	1540 K:
berita	1524 K ini diringkas	1539 K ini telah tayang	1540 K lainnya:
berite	2477 K tudi
besedilo	46 K lahko	2488 K izraža	2491 K je prevedeno	2494 K je objavljeno v
bestel	1943 K
bestelle	590 K
bestellen	590 K sie
bestil	435 K
bestill	2016 K
besuche	12 K uns	590 K
besuchen	12 K sie uns	590 K sie
bet	892 K responsibly	892 K with
betalt	86 K innhold:
bewerten	590 K sie
bezahlte	584 K anzeige der	584 K anzeige des	584 K anzeige von
bezoek	1943 K
""", 'bi': """
bi	2507 K radi delali pri nas
bildergalerie	500 K:
bir	7 K hata	2684 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	567 K halten sie sich an die	567 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	808 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1990 K medlem av	1990 K abonnent på	2016 K	2565 K medlem i	2565 K prenumerant på	2590 K
blijf	28 K
bliv	31 K den første	56 K en af de #	412 K medlem af	412 K abonnent på	421 K testlæser	421 K klogere på	435 K
blocking	728 K ads
""", 'bo': """
bodite	31 K prvi
boka	2590 K
bol	2432 K pre vás	2432 K článok
bola	2432 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2432 K pre vás	2432 K toto
book	435 K	787 K your ticket	787 K tickets	849 K
""", 'br': """
brak	32 K komentarzy
bron	1888 K: anp	1888 K: belga
browse	831 K jobs	849 K	900 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2666 K haber de ilginizi çekebilir:	2702 K özeti	2702 K çeviriyi
buat	1545 K akun gratis
buchen	590 K sie
budi	31 K prvi
budite	31 K prvi
buka	1545 K akses penuh dengan
bunlar	2666 K da ilginizi çekebilir:
bunlara	2666 K da bakin:
bunu	2666 K da okuyun:
buy	787 K tickets	787 K your ticket	787 K your tickets	849 K	864 K	916 K now, pay later with	926 K the	926 K it	926 K now	926 K from	926 K at
""", 'by': """
by	900 K clicking "post your answer"	914 K applying	914 K submitting	914 K sending us	914 K registering	914 K clicking	914 K uploading	914 K entering	914 K commenting	914 K posting	914 K creating an account	914 K using our	914 K using this site	914 K using this website	914 K using this service	914 K using this form	914 K subscribing	914 K signing up	914 K providing your	914 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	753 (K) #
""", 'ca': """
cadastre	2130 K-se para
can	796 K't see the poll	796 K't see the quiz	796 K't see this poll	850 K you
canal	41 K de denúncias da redação
cancel	699 K anytime	699 K at any time
catch	12 K us	723 K us on	790 K up on bbc	814 K up:	849 K	849 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1284 K texte a été traduit	1285 K résumé	1294 K numéro est en vente	1294 K numéro est disponible
cek	1518 K
cela	69 K vous a plu
celoten	2502 K članek preberite
ces	1284 K points clés
cet	8 K article vous	82 K article vous a plu	1284 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1284 K traduction a été	1285 K synthèse
""", 'ch': """
chcesz	2097 K u nas pracować	2097 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2450 K u nás pracovať	2450 K pracovať u nás
che	33 K ne pensi
check	849 K out	864 K out	926 K price	1943 K
chia	3 K sẻ
choose	681 K a plan	696 K a plan	769 K	867 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1587 K qui
click	770 K here to join	770 K to join	792 K here for more	800 K here to download	800 K to download	832 K play	849 K
clique	2155 K aqui	2180 K no player acima
cliquez	1270 K ici
clube	2176 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1536 K
colunista	2166 K do	2166 K da
com	89 K uma assinatura
come	787 K and meet	849 K
comentarii	5 K
comentariile	5 K	27 K	2228 K nu reprezintă	2228 K aparțin
comentarios	5 K	27 K	1041 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2228 K tău va
commandez	1294 K notre	1294 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	798 K must
commenti	5 K	27 K
commenting	5 K	798 K is
comments	5 K	5 K on this	27 K	798 K are reserved	798 K are for	798 K are open to	798 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	849 K
compra	1036 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2155 K:	2155 K também	2155 K também:
conhece	66 K alguém	2170 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	723 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1021 ¿K	1026 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	681 K making	681 K giving
consiglia	3 K
consulta	1010 K aquí
consultez	1294 K les avis de décès	1294 K nos offres
conta	59 K pra mim
contact	745 K the author	745 K the reporter	745 K:	745 K this reporter	777 K	849 K	908 K reporter	908 K staff writer	908 K staff reporter	908 K writer	908 K editor	908 K columnist	908 K correspondent	908 K sports writer
contacta	1014 K con	1015 K con
contacte	1014 K con	1015 K con
contacter	1273 K l'auteur
contactez	1273 K l'auteur	1273 K-nous	1288 K l'auteur
contacto	1030 K:
contame	59 K
contate	2158 K o autor
contatta	1590 K l'autore
contenido	86 K patrocinado:	977 K premium	1034 K generado	1038 K ofrecido por
contenu	86 K sponsorisé :	1284 K généré	1297 K proposé par	1297 K sponsorisé par
contenuto	86 K sponsorizzato:	1605 K generato	1610 K offerto da
contingut	274 K generat	278 K ofert per
continue	808 K reading	809 K reading with
contributions	27 K
controleer	1943 K
cooked	896 K this
copy	3 K link to	3 K the link	3 K article	860 K this url	860 K this link
copyright	509 K ©	509 K (c)	509 K:	509 K #	509 K by	753 K ©	753 K #	753 K:	753 K by	2446 K ©
cosa	33 K ne pensi
""", 'cr': """
create	696 K an account to	849 K	851 K an account	851 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1474 K
csatlakozzon	1474 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	808 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2078 K ten artykuł	2078 K artykuł	2078 K ten tekst	2078 K to podsumowanie	2078 K to streszczenie	2078 K podobał	2078 K znalazłeś	2078 K znalazłaś	2078 K ta informacja	2078 K ta treść
czytaj	2064 K więcej o	2065 K także	2065 K także:	2065 K też	2065 K też:	2065 K również	2065 K więcej	2065 K:	2095 K dalej z
""", 'da': """
da	59 K li ste probali	1587 K leggere:	2370 K li vam	2370 K li je članak	2370 K li je tekst
daarna	1846 K kun je
daftar	1526 K webinar	1545 K gratis
daftarkan	1526 K diri anda
dagelijkse	1850 K nieuwsbrief
daha	2666 K fazlasi:
dalies	1823 K
dalsza	2081 K część
dalyvaukite	1783 K
danach	467 K # euro
dann	467 K # euro
dans	1250 K l'application	1267 K les commentaires
dapatkan	1518 K
darovat	347 K
darte	986 K de baja
darujte	347 K	2444 K
das	499 K beste aus	500 K könnte sie auch interessieren	500 K könnte dich auch interessieren	500 K könnte sie interessieren:	500 K könnte sie auch interessieren:	500 K könnte dich auch interessieren:	534 K ganze interview	534 K komplette interview	568 K kommentieren	582 K lesen andere:
dazu	500 K auch:	558 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1898 K podcast is te beluisteren	1916 K tekst gaat verder onder	1916 K tekst loopt door onder	1916 K tekst gaat verder na
deel	3 K dit	3 K het	1943 K
dein	27 K kommentar	567 K feedback hilft
deine	537 K meinung ist uns wichtig	567 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	435 K med	435 K artiklen	2016 K med	2016 K saken
dela	3 K artikeln	3 K den här	3 K texten	2590 K med	2590 K artikeln
deli	3 K
delite	3 K
delivered	805 K every	805 K each
delivery	932 K charges may apply
delta	1999 K i vår	2016 K	2574 K i vår	2590 K
deltag	421 K i vores	435 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1513 K:	1528 K podcast	1528 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	592 K ki-assistent
derechos	1018 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1036 K nuestros	1036 K nuestras
descuentos	1036 K exclusivos para suscriptores
despre	2223 K autor
detaljnije	2354 K:
detaylar	2666 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2666 K okuyun:
deze	26 K samenvatting	1846 K maand nog	1895 K tekst	1895 K vertaling	1895 K ai	1916 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	826 K you find this	828 K you	850 K our	850 K we	850 K you	856 K our ai	856 K the ai	875 K you enjoy this?	875 K you enjoy this article	875 K you enjoy this story	875 K you enjoy this post	875 K you enjoy this piece	875 K you enjoy this newsletter	875 K you enjoy this column	875 K you enjoy this recipe	875 K you enjoy this podcast	875 K you enjoy this essay	875 K you enjoy this series	875 K you enjoy this guide	875 K you enjoy this blog	875 K you enjoy this interview	875 K you enjoy this letter	875 K you enjoy this review	875 K you enjoy this page	875 K you enjoy this issue	875 K you enjoy this read	875 K you enjoy this episode	875 K you enjoy this content	875 K you like this?	875 K you like this article	875 K you like this story	875 K you like this post	875 K you like this piece	875 K you like this newsletter	875 K you like this column	875 K you like this recipe	875 K you like this podcast	875 K you like this essay	875 K you like this series	875 K you like this guide	875 K you like this blog	875 K you like this interview	875 K you like this letter	875 K you like this review	875 K you like this page	875 K you like this issue	875 K you like this read	875 K you like this episode	875 K you like this content	875 K you find this useful	896 K you make this	896 K you try this	906 K you see	906 K you go
die	5 K kommentarfunktion	5 K kommentare	530 K zusammenfassung	534 K neue folge	534 K aktuelle folge	534 K komplette folge	534 K ganze folge	534 K ganze sendung	537 K umfrage wird durchgeführt	566 K debatte zu
diese	52 K recherche	530 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	530 K artikel	530 K text	530 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	530 K interview
dig	814 K deeper:
digital	808 K subscriptions	851 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2666 K:
directement	1247 K dans votre
direkt	2558 K:
direkte	1983 K:
disclaimer	753 K:	1403 K:
discover	23 K more from	849 K
diskuse	5 K
diskusia	5 K
diskutieren	590 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	989 K en google play	1044 K en app store	1044 K en google play y	1302 K sur google play
distribuie	3 K
distributed	820 K by
disusun	1524 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1895 K artikel	1895 K stuk	1895 K bericht	1895 K verhaal	1932 K artikel lees je ook in	1932 K verhaal lees je ook in	1945 K artikel is ook	1945 K verhaal is ook	1945 K artikel bevat	1945 K verhaal bevat	1945 K verhaal verscheen	1945 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	907 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	745 K you have a tip	746 K you know more	746 K you have information	746 K you work at	746 K you work in	746 K you have any information	746 K you have a story	794 K our	828 K you have	850 K you	876 K you like our	876 K you enjoy our	924 K you have a problem	924 K you have a question	924 K you have a dilemma	924 K you have a burning	924 K you need advice
doe	1901 K de quiz	1901 K mee met ons	1901 K mee met onze	1901 K mee aan ons	1901 K mee aan onze	1943 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1475 K vannak
domande	72 K?	73 K su questo articolo
don	706 K't miss	740 K't miss:	844 K't miss this:	867 K't miss
dona	81 K suport	971 K a	1556 K a
donasi	1534 K untuk
donate	681 K now	681 K today	688 K to
doneer	1919 K aan
donnez	1267 K votre avis
dossier	1270 K :
dostupno	2377 K na	2377 K u
dotazy	72 K
dowiedz	2065 K się więcej
download	13 K	849 K	865 K the	889 K our free	889 K the free	1502 K aplikasi	1531 K	1943 K
""", 'dp': """
dpa	509 (K
""", 'dr': """
drukuj	2089 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	415 K kan tippe os	415 K kan sende os	434 K har brugt	434 K har læst	435 K får en mail	435 K kan også	599 K hast schon ein abo	599 K hast dein limit	2014 K har lest	2014 K har #	2016 K får en e-post	2016 K kan også	2016 K finner oss	2568 K som källa	2589 K har läst	2589 K har #	2590 K får ett mejl	2590 K kan också	2590 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1534 K	1534 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	777 K-mail	1474 K-mailt küldtünk
""", 'ea': """
earlier	814 K coverage:
""", 'eb': """
ebenfalls	500 K interessant:
""", 'ed': """
edited	821 K by
editing	753 (K by	754 K by	755 K by
editor	740 K's picks:	1521 K:	1521 K :
""", 'ee': """
een	1893 K bericht gedeeld door	1893 K post gedeeld door
eerder	1900 K schreven we:	1900 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1206 K sitoutumista
ein	528 K beitrag geteilt von	528 K von	528 K post von
eine	73 K frage zum artikel
einen	467 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1039 K vídeo comenzará	1039 K video comenzará
elinizde	2695 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2179 K parceria com
email	3 K this	745 K the author	745 K us	777 K	849 K	901 K this	908 K reporter
emailed	872 K on fridays	872 K on mondays
embedded	935 K content from	935 K content is blocked
empfehlen	3 K sie	590 K sie
empfiehl	590 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	977 K otro dispositivo	984 K tu correo	984 K su correo	984 K tu buzón	984 K tu email	998 K facebook y twitter	998 K facebook, twitter	998 K facebook y x	1007 K los comentarios	1010 K vídeo:	1010 K directo	1010 K contexto:	1038 K colaboración con	1231 K faisant un don	1241 K tant qu'abonné	1247 K vous inscrivant	1270 K savoir plus	1270 K direct	1297 K partenariat avec	1313 K vidéo -	1313 K images -
enable	713 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	835 K your day with
endet	467 K automatisch
enjoy	808 K	888 K #% off	920 K #% off your
enjoyed	69 K this	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content
enjoying	706 K this article	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content	876 K the	876 K our	876 K this
enregistrez	1317 K cet article	1317 K cette recette
entdecke	23 K mehr von	590 K
entdecken	590 K sie
entenda	2155 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1025 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	415 K du	1993 K du
erbjudande	2574 K till dig som
erhalten	590 K sie
erscheint	546 K jeden	546 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1028 K corresponsal	1028 K redactor de	1028 K redactora de	1028 K jefe de	1028 K jefa de
escanea	1025 K el código	1044 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1039 K el pódcast	1039 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1310 K
esta	52 K investigación	52 K investigação	52 K reportagem	1034 K noticia ha sido traducida	1034 K traducción se ha hecho	1034 K traducción ha sido	1034 K función utiliza	1041 K noticia pertenece a	2174 K tradução foi feita	2174 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	977 K contenido es exclusivo	1032 K contenido procede de	1032 K contenido proviene de	1034 K texto ha sido traducido	1034 K artículo ha sido traducido	1036 K reportaje forma parte del número	1036 K artículo forma parte del número	1041 K artículo pertenece a	2174 K texto foi traduzido	2174 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1846 K voor abonnees
exclusivo	977 K para suscriptores
existing	696 K subscriber	696 K subscribers
experimentou	59 K
explainer	740 K:
explore	740 K more:	849 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1448 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1614 K il quiz	1614 K il test	1614 K il nostro
faites	1231 K un don	1232 K un don à
fale	2158 K com o autor	2167 K com o repórter	2167 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	828 K
feel	68 K free to republish	761 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	740 K under:
fill	849 K in	849 K out
film	2081 K znajdziesz
find	12 K us	12 K os	723 K us on	723 K me on	789 K your next job	849 K	864 K
finden	12 K sie uns	590 K sie
finding	875 K this useful
finn	12 K oss
first	860 K published by	860 K published in the	888 K time here
fizessen	1474 K
""", 'fl': """
flash	808 K sale
fler	2557 K artiklar om	2561 K artiklar av
flere	404 K artikler om	408 K artikler af	1982 K saker om	1982 K saker fra	1983 K saker om	1986 K saker av	1999 K jobber på
""", 'fo': """
foglald	1474 K le
foglalja	1474 K le
folge	12 K	590 K
folgen	12 K sie	590 K sie
folgt	12 K
follow	12 K	723 K us	723 K @	723 K all the latest	723 K the latest	723 K our	770 K the	777 K	849 K	1518 K
for	13 K a better	13 K the best	792 K more news	792 K more local	792 K more stories	792 K more on	792 K more coverage	792 K more of our	792 K more from	792 K the latest	800 K the best experience	800 K the best reading experience	808 K just	808 K only	814 K more on the story	839 K just	839 K only	843 K reprint	843 K reprints	922 K membership enquiries	922 K media enquiries	922 K media inquiries	922 K press enquiries	922 K press inquiries	922 K advertising enquiries	922 K advertising inquiries	922 K subscription enquiries	922 K subscription inquiries	922 K membership inquiries	922 K sponsorship enquiries
fortell	59 K meg
fortsett	2019 K å lese
forward	3 K this	901 K this	901 K it to	901 K the letter
foto	1827 K:	2354 K galerija:
fotogalerie	317 K:
fotogalerija	2477 K:
fotostrecke	500 K:
found	7 K an	7 K a	69 K this useful	875 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	530 K unsere ki
frage	592 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	530 K sie unsere ki
free	68 K to republish	68 K to reprint	889 K download	889 K kit	889 K guide	889 K template	889 K templates	889 K ebook	889 K e-book	889 K checklist	889 K toolkit	889 K white paper	889 K whitepaper	889 K report	889 K course	889 K webinar	889 K resource	916 K shipping on orders	916 K delivery on orders
freier	553 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	740 K the archive:	740 K our archive:	740 K our archives:	839 K only	839 K just
""", 'fu': """
fuiste	1026 ¿K testigo
full	740 K story:	740 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	740 K reading:
""", 'fy': """
fyll	2016 K inn	2590 K i
""", 'ga': """
ga	1943 K mee
gabung	12 K	1518 K
gambas	1513 [K:video
gamble	892 K responsibly
gaukite	1783 K
""", 'ge': """
ge	2590 K
geben	590 K sie
geef	3 K dit
gem	435 K
gemaakt	59 K?
generative	786 K ai
gengivelse	68 K tilladt
gerelateerd	1900 K:
gesponsert	86 K:	584 K von
gesponsord	86 K:	1916 K door
get	13 K the app	13 K our	23 K	681 K in touch	706 K the latest	706 K breaking news	713 K notified	770 K	770 K the	787 K tickets	787 K your tickets	800 K the	801 K text alerts	801 K news alerts	804 K the	804 K our	808 K	820 K permission to reuse	849 K	864 K	865 K the	867 K push	873 K	877 K	888 K #% off	889 K our free	889 K the free	920 K #% off your	926 K it from
""", 'gi': """
gi	2016 K
gib	590 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2591 K du
giornalista	1597 K professionista	1597 K e scrittrice	1597 K e scrittore
giv	435 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2491 K poudarki
""", 'go': """
go	814 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	745 K a tip	745 K a story	745 K a news tip	746 K a question	828 K	850 K a	850 K	924 K a dilemma	924 K a question for
""", 'gr': """
grab	889 K our free	889 K your free
graduada	1029 K en
graduado	1029 K en
grupo	2143 K do whatsapp
""", 'gu': """
guarda	1587 K anche	1587 K:	1587 K il video	1587 K anche:	1611 K il video qui sopra
gulir	1541 K ke bawah	1541 K untuk
""", 'ha': """
ha	44 K hibát	1456 K van információja	1456 K van információd	1456 K ön is átélt	1456 K te is átéltél	1456 K többet tud
haben	7 K sie einen fehler	504 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2696 K	2700 K:
haberde	7 K hata	2684 K hata
haberin	2666 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1026 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1601 K informazioni	1601 K una notizia	1601 K una segnalazione	1601 K una storia
hakaret	27 K içeren
hakka	1092 K
halaman	1540 K selanjutnya:
hallgasd	1 K meg	1462 K meg
hallgass	1462 K minket
hallgassa	1 K meg	1462 K meg	1474 K meg
haluaisitko	1207 K
haluatko	1185 K kertoa	1192 K töihin	1192 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	415 K du oplysninger	415 K du viden	415 K du et godt tip	415 K du tip	415 K du flere oplysninger	415 K du oplevet	415 K du selv oplevet	415 K du en god historie	436 K du en historie	436 K du dokumentation	436 K du dokumenter	448 K du et tip	448 K du tip	448 K du et godt tip	448 K du en god historie	448 K du en historie	1986 K du et tips	1993 K du informasjon	1993 K du opplysninger	1993 K du flere opplysninger	1993 K du tips	1993 K du et tips	1993 K du opplevd	1993 K du erfaring	1993 K du tanker	1993 K du noe på hjertet	2018 K du en historie	2018 K du dokumenter	2018 K du dokumentasjon	2568 K du information	2568 K du uppgifter	2568 K du tips	2568 K du ett tips	2568 K du varit med om	2568 K du egna erfarenheter	2568 K du upplevt	2591 K du en historia	2591 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1026 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2684 K mi fark	2695 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	681 K your say	745 K a tip	745 K a news tip	745 K a question about this	745 K a question for	746 K you been	746 K a story	799 K your say	828 K a	828 K you	850 K you	850 K we	877 K	896 K you made this	896 K you tried this	906 K you	924 K a question for	924 K you got a question	924 K a dilemma
hay	7 K algún
haz	1010 K clic aquí	1026 K tu denuncia	1042 K nuestro test	1042 K el test	1042 K nuestro quiz
hazte	971 K socio de
""", 'he': """
hear	1 K this	790 K this story	792 K more	832 K the full	832 K more	849 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1878 K je een tip	1879 K je een tip	1944 K je
heeft	1878 K u een tip	1879 K u een tip	1944 K u
hela	2598 K samtalet	2598 K intervjun
hele	443 K samtalen	443 K interviewet	2025 K samtalen	2025 K intervjuet
help	796 K us improve	849 K
hent	13 K	412 K appen fra	426 K	435 K	2004 K
here	814 K's more on this	935 K is embedded content
het	5 K reactieveld	1873 K beste van	1916 K artikel gaat verder onder	1916 K verhaal gaat verder onder	1916 K artikel gaat verder na	1916 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	500 K lesen sie	500 K geht es zu	500 K geht's zu	534 K klicken, um	537 K geht es zum quiz	537 K geht es zum täglichen	596 K können sie den artikel	596 K können sie diesen artikel	596 K kannst du den artikel
highlights	785 K
highly	900 K active question
hintergrund	500 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	437 K fortsætter
hit	832 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1999 K oss å bli bedre
""", 'ho': """
hoe	1924 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2843 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	826 K useful is this	826 K helpful was this	906 K has	906 K have	906 K did	906 K are you	906 K will	906 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2591 K håller du med
husk	435 K at bekræfte	2016 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	436 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	864 K use	864 K used	864 K love	864 K bought	864 K recommend	1586 K più letti di	1606 K punti chiave	2030 K appen
""", 'ic': """
icymi	740 K:
""", 'ie': """
ielogojies	1823 K
ievadi	1823 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	761 K you enjoyed this	761 K you liked this	896 K you make this	896 K you try this	896 K you made this	896 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	567 K feedback hilft
ihre	27 K beiträge	33 K meinung	537 K meinung ist uns wichtig	567 K rückmeldung hilft
""", 'ik': """
iklan	1541 K -
ikuti	12 K	1506 K berita	1518 K	1529 K survei	1529 K polling	1529 K jajak pendapat	1529 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1603 K video non è disponibile	1605 K testo è stato realizzato	1611 K video inizierà	1613 K tuo commento sarà
ilgili	2666 K haber
ilginizi	2666 K çekebilir	2666 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1192 K
""", 'im': """
im	500 K video:
image	753 K copyright	753 K source,	753 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	476 K ihrem postfach	476 K ihr postfach	497 K den kommentaren	736 K the comments section	736 K the comment section	740 K case you missed it:	790 K the video player above	1608 K edicola da	1608 K edicola con	1610 K collaborazione con	1629 K offerta	1853 K de app	1871 K de reacties
indtast	435 K
informationen	530 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1616 K il codice	1616 K il qr code	1616 K il qr
inscreva	2176 K-se no nosso webinar
inscrivez	1239 K-vous gratuitement	1294 K-vous à notre webinaire
instal	1531 K aplikasi
instala	13 K
instale	13 K
instaliraj	2377 K
instalirajte	2377 K	2402 K aplikaciju
install	13 K	865 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1601 K la tua lettera
""", 'ir': """
irtisano	1206 K
""", 'is': """
is	7 K something wrong	828 K there	850 K there	1944 K er iets
isi	1529 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1823 K
izle	2666 K:
izleyin	2666 K:
izpildi	1814 K testu
izveido	1823 K
izvor	2381 K:
izvori	2381 K:
""", 'ja': """
ja	1809 K tev ir informācija	1809 K jums ir informācija	1809 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1206 K
jadikan	1518 K
jadilah	31 K yang pertama
jaga	1092 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1208 K lukemista
jawab	1529 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1925 K kunt niet meer reageren	1925 K kunt reageren	1933 K kunt je altijd	1933 K ontvangt vanaf nu	1933 K ontvangt een e-mail	2370 K li vam	2370 K li članak	2492 K bil članek	2492 K bila vsebina	2492 K bil povzetek
jeden	546 K montag neu	546 K dienstag neu	546 K donnerstag neu	546 K freitag neu	546 K samstag neu	546 K sonntag neu	546 K mittwoch neu
jederzeit	467 K kündbar	474 K widerrufen	474 K abbestellen	474 K abmelden
jelentkezz	1474 K be
jelentkezzen	1474 K be
jeste	59 K li probali	59 K li isprobali
jetzt	534 K reinhören	537 K tickets sichern	558 K lesen:	579 K # monate	579 K # wochen
""", 'ji': """
jika	1519 K anda mengetahui	1519 K anda punya
""", 'jo': """
job	412 K hos
jobb	1990 K i
jobba	2565 K på
jobbar	2568 K du
jobber	1993 K du
jogue	2176 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	681 K the conversation	688 K	723 K the conversation on	723 K us on	736 K the debate	770 K the	770 K	787 K us for	787 K us at	787 K us in	787 K us live	799 K the conversation	799 K the discussion	799 K the debate	808 K for	808 K now	849 K	854 K #	854 K over #	854 K more than #	854 K our #
jornalista	2166 K formada	2166 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1208 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	436 K du lide
kanalimiza	12 K
kapcsolja	1474 K be
kapja	1474 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1077 K sul on vihje	1077 K sul on vihjeid	1093 K lugu	1093 K artikkel	1093 K tead	1093 K tahad
katso	1176 K myös	1176 K:	1176 K video	1176 K myös:	1206 K koko	1206 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	706 K up with	808 K reading	809 K reading with	844 K reading:
ken	66 K je iemand	1944 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	415 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1474 K minket
kerro	59 K kommenteissa	1185 K kokemuksesi	1185 K oma
keskustele	28 K	1216 K aiheesta	1216 K jutusta
keskustelu	1195 K on auki
key	785 K points	785 K takeaways
""", 'ki': """
ki	530 K-generierte inhalte	530 K-generierte texte	530 K-generierte zusammenfassungen	2023 K har
kijk	1874 K ook	1874 K hier	1898 K de uitzending	1898 K de hele	1914 K voor meer
kirim	1519 K foto	1519 K tulisan
kirimkan	1519 K foto
kirjaudu	1195 K	1206 K
kirjoita	1206 K suoraan	1206 K meille
kirjoitimme	1214 K
kirjoittaja	1187 K on	1187 K työskentelee
kirjuta	1077 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2018 K du til
""", 'kl': """
klausies	1823 K
klausykite	1768 K	1783 K
klick	590 K
klicka	2558 K här
klicken	590 K sie
klik	405 K her	1518 K	1874 K hier	1914 K hier voor	1943 K
klikk	1983 K her
klikkaamalla	1206 K
kliknij	2065 K tutaj
kliknite	2418 K sem
klopt	1944 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	761 K someone	761 K anyone	828 K	850 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1206 K keskustelun kuulet
kolumna	2366 K izražava	2488 K izraža	2488 K odraža
kom	421 K til vores	1999 K på vårt	1999 K på vår	2574 K på vårt	2574 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1783 K gali
kommentare	5 K	27 K	568 K können nur	596 K werden erst	596 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	497 K
kommentarsporet	5 K
kommenteerida	1092 K saavad
kommentering	5 K
kommentieren	5 K	568 K können	590 K sie
kommentit	5 K	27 K
kommentoimalla	1216 K	1216 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	408 K journalisten	415 K journalisten	416 K	435 K	503 K:	1986 K journalisten	1993 K oss	1993 K journalisten	1994 K	2016 K
kontakta	2561 K reportern	2568 K oss via	2568 K reportern	2569 K	2590 K
kontributor	1521 K:
konuyla	2666 K ilgili:
koop	1943 K
kopeeri	1092 K
kopier	435 K	2016 K
kopiera	2590 K
kopioi	1206 K
kopiuj	2089 K link
koreksi	1525 K artikel
""", 'kr': """
krijg	1943 K
""", 'ku': """
kui	1077 K sul on teema	1077 K sul on vihje	1077 K tead	1077 K märkasid
kunjungi	1526 K toko
kunne	69 K du lide	82 K du lide
kunstig	441 K intelligens har	2023 K intelligens har
kunstmatige	1895 K intelligentie kan fouten maken. controleer
kuula	1082 K podcasti	1092 K
kuulemme	1206 K mielellämme
kuuntele	1 K	1176 K:	1176 K myös	1176 K myös:	1193 K	1206 K
""", 'kv': """
kviz	2354 K:	2477 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1247 K'essentiel de l'actualité	1274 K'auteur	1275 K'auteur	1284 K'essentiel par	1591 K'autore	1592 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1298 K vidéo va commencer	1569 K tua email	1613 K tua opinione conta
laadi	1092 K alla
laat	59 K me weten	1898 K je dit artikel	1943 K
laatste	1873 K nieuws over
ladda	13 K ner	2578 K ner	2578 K ned	2590 K ner
lade	13 K	590 K
laden	13 K sie	590 K sie
lae	1092 K alla
lagre	2016 K
lainaus	68 K sallittu
lands	872 K on mondays	872 K on fridays	872 K on sundays
langganan	1536 K
lanjut	1541 K membaca
lanjutkan	1541 K membaca
laporan	1520 K:	1521 K wartawan	1521 K kontributor
laporkan	1525 K kesalahan
lasi	1798 K arī	1798 K vairāk	1798 K vēl	1823 K
lasiet	1798 K arī
last	13 K ned	2004 K ned	2016 K ned	2030 K ned appen
lataa	13 K	1206 K
latest	739 K from	739 K in	739 K videos from
laureata	1597 K in
laureato	1597 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1010 K puede interesar	1010 K puede interesar:	1241 K premier mois	1269 K meilleur de
lea	1010 K también	1010 K aquí	1010 K además	1010 K más	1010 K:	1010 K además:
leave	59 K a star
lediga	2565 K jobb på	2565 K tjänster på
ledige	412 K stillinger hos	412 K stillinger på	1990 K stillinger i	1990 K stillinger hos
lee	13 K en	1010 K también	1010 K más	1010 K:	1010 K más:	1010 K aquí:	1044 K las noticias sin anuncios	1044 K sin anuncios en la app	1055 K aquí la nota completa
leer	1010 K también	1010 K más
lees	13 K	1873 K meer over	1874 K ook	1874 K ook:	1874 K meer	1874 K meer:	1874 K verder	1874 K hier	1874 K:	1874 K verder:	1900 K ons dossier:	1900 K het hele verhaal:	1914 K het hele	1914 K het volledige	1914 K de hele	1914 K hier het hele	1914 K hier alles	1939 K ook dit artikel:	1939 K dit ook:	1940 K ook het interview	1940 K ook het verhaal	1940 K ook ons	1940 K ook onze	1940 K ook de analyse	1940 K ook de reportage	1940 K ook de column	1940 K ook dit	1940 K hier het interview	1940 K hier de analyse	1943 K	1945 K dit verhaal	1945 K dit artikel
leestip	1874 K:
legg	2016 K til
leggi	13 K	1586 K tutte le notizie	1587 K anche	1587 K anche:	1587 K qui	1587 K tutto	1587 K:	1587 K pure:	1598 K tutti gli articoli di
legyen	31 K ön az első	1474 K
leia	13 K	2154 K mais sobre	2155 K também	2155 K também:	2155 K mais	2155 K:	2155 K aqui	2155 K mais:
leiad	1092 K meid
leidsid	44 K	1083 K vea	1083 K artiklist vea
leiten	3 K sie
ler	2155 K também	2155 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1269 K plus lus	1284 K réponses sont générées	1285 K points clés	1982 K mer om	1983 K også	1983 K også:	1983 K mer	1983 K mer:	1983 K:	1983 K hele saken	1983 K om	1983 K her	1983 - K også	1990 K videre med	2004 K eavisen	2004 K avisa	2004 K avisen	2017 K	2019 K videre
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
licencia	1056 K creative commons
licenciada	1029 K en
licenciado	1029 K en
license	820 K this
lies	500 K auch	500 K mehr	500 K dazu	590 K
ligne	41 K de la rédaction
lihat	1513 K juga	1513 K juga:	1528 K video	1540 K pula:
liitu	56 K #	1092 K
liity	56 K #	56 K yli #	1206 K
like	12 K us	69 K this?	706 K what you're reading	723 K and follow	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content	875 K what you read	875 K what you see	875 K what you've read	875 K what you're reading
liked	69 K this	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content	875 K what you read
liker	82 K du	2018 K du
liking	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content
likte	69 K du	82 K du
limited	808 K time	808 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2822 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1269 K tous nos articles	1270 K aussi	1270 K également	1270 K	1270 K notre	1270 K l'article	1270 K plus	1270 >> K
lisa	1092 K meid	1092 K
lisez	13 K	1270 K aussi	1310 K
listen	1 K to	740 K |	740 K:	790 K to the latest episode	790 K to the full episode	790 K to the full interview	790 K again on	832 K to our	832 K as	849 K
live	405 K:	500 K-ticker:
liveblog	1874 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1009 K más leído en	1009 K más visto en	1009 K último en
load	915 K content from	915 K external content
loe	1065 K ka	1065 K lisaks	1065 K veel	1065 K edasi:	1092 K
log	434 K ind eller opret	435 K ind	849 K in
logg	2014 K inn eller	2016 K inn
logga	2589 K in eller	2590 K in	2604 K in
logi	1092 K sisse
loo	1092 K
looking	849 K for	864 K for
los	5 K comentarios	27 K comentarios	1901 K de dagelijkse
love	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content	876 K our
loved	69 K this	875 K this?	875 K this article	875 K this story	875 K this post	875 K this piece	875 K this newsletter	875 K this column	875 K this recipe	875 K this podcast	875 K this essay	875 K this series	875 K this guide	875 K this blog	875 K this interview	875 K this letter	875 K this review	875 K this page	875 K this issue	875 K this read	875 K this episode	875 K this content
lowongan	1526 K kerja di
""", 'lu': """
lubisz	82 K
lue	1176 K myös	1176 K myös:	1176 K lisää	1176 K lisää:	1176 K:	1176 K seuraavaksi:	1206 K
lugu	1094 K jätkub
luister	1 K	1874 K ook	1874 K:	1874 K ook:	1898 K hier naar	1898 K de podcast	1943 K
luo	1195 K tunnus	1206 K
""", 'ly': """
lyssna	1 K på	2558 K	2558 K:	2590 K
lyt	1 K til	405 K til	435 K
lytt	1983 K til	2016 K
""", 'ma': """
maak	1901 K de puzzel	1910 K een bedrag over	1910 K je gift over	1910 K uw gift over	1910 K je bijdrage over	1910 K uw bijdrage over	1943 K
maandelijks	1846 K opzegbaar
mach	537 K den test:	590 K
machen	537 K sie den test:	537 K sie mit bei unserer	590 K sie
macie	72 K pytania
made	59 K it?	896 K this recipe	896 K this
mai	2215 K multe detalii	2215 K mult pe această temă:	2243 K multe articole despre	2243 K multe știri despre
mail	901 K this	1877 K de auteur	1889 K	1943 K
mais	2154 K lidas em	2154 K de	2154 K sobre	2154 K notícias de	2154 K notícias sobre	2158 K artigos de
make	12 K us	681 K a donation	681 K a contribution	681 K a gift	849 K
manda	1025 K tus fotos
mandanos	1025 K
mande	2170 K sua sugestão	2170 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1518 K bergabung
masuk	1545 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2068 K temat?	2068 K temat dla
matote	1784 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2030 K appen	2030 K appen vår
meer	1873 K over	1873 K uit	1873 K van	1873 K nieuws over	1874 K lezen:	1877 K artikelen van	1877 K van deze auteur	1914 K nieuws uit	1914 K nieuws over	1914 K weten?	1914 K over dit	1939 K over dit onderwerp:	1944 K lezen over
meest	1873 K gelezen in
meet	745 K the author	787 K our	849 K
mehr	499 K zum thema	499 K aus	499 K von	499 K zu	499 K lesen über	499 K über	500 K zum thema	500 K dazu	500 K dazu:	500 K lesen:	500 K aus dem ressort	500 K aus der region:	503 K vom autor	503 K von der autorin	503 K artikel von	530 K informationen zum einsatz von ki	558 K nachrichten aus	558 K aus dem archiv:	582 K hintergründe dazu:	582 K zu diesem thema:
meistgelesen	499 K in
mejla	2568 K reportern	2569 K
meld	1943 K je	1999 K deg på vårt	2016 K deg
melde	590 K
melden	590 K sie
members	851 K can read	882 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1474 K
mer	1982 K om	1982 K fra	1983 K om saken:	2557 K om	2557 K från	2558 K om ämnet:	2558 K läsning:	2561 K av
merci	28 K de rester	28 K de respecter
mere	404 K om	404 K fra	405 K om emnet:
message	907 K us on	907 K us at	907 K the newsroom
mest	2557 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	1888 K medewerking van	1888 K dank aan anp	1888 K dank aan belga
mettiti	1614 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1010 K también	1010 K:	1010 K también:	1039 K el video arriba	1039 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	467 K einem abo	510 K material von	511 K material von
mitarbeit	524 K:
""", 'mn': """
mnenja	2488 K avtorjev
mnenje	2488 K avtorja
""", 'mo': """
modtag	435 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	467 K kostenlos	467 K gratis
mooi	69 K verhaal
more	739 K from	739 K on	740 K from	740 K on this	740 K to read:	740 K on this story:	740 K on this topic:	740 K stories:	740 K on:	745 K by	745 K stories by	814 K coverage:	844 K news:	846 K videos from	861 K local headlines	861 K local news	861 K local stories	861 K national news	861 K top stories	861 K world news	861 K business news	861 K sports news	861 K breaking news	918 K:	918 K |
most	739 K read in	739 K read on	739 K viewed in	739 K popular in	739 K popular on	844 K read:
""", 'mu': """
mua	2827 K vé
muhabir	2700 K:
muista	1206 K vahvistaa
mus	1783 K rasite
must	740 K read:	844 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1916 K de advertentie gaat	2134 K sua caixa de entrada	2498 K voljo v	2498 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	479 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2064 K z
najnowszy	2071 K numer
najpopularniejsze	2064 K w
namestite	2498 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1597 K a
nato	1597 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1474 K felejtse el megerősíteni
need	864 K a	924 K advice
neem	1946 K nu
nehmen	590 K sie
nei	1584 K commenti
nella	1569 K tua mail	1569 K tua email	1569 K tua casella
nema	32 K komentara
nemate	2387 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	499 K artikel aus
never	867 K miss
new	808 K year sale	847 K episodes	875 K here?	888 K here	888 K to us	892 K customers only	898 K replies are no longer allowed
news	41 K hotline	41 K tip line	479 K-app
newsblog	500 K:
newsdesk	41 K hotline
newsletter	476 K an	476 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	740 K:
""", 'ng': """
nghe	1 K	2813 K:	2828 K podcast của báo	2828 K podcast của chúng tôi	2828 K toàn bộ bài	2828 K bài viết
""", 'ni': """
nicht	497 K mehr kommentieren	497 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2098 K masz czasu czytać
nieuws	1944 K via whatsapp
nikmati	1531 K berita	1536 K
nimate	2508 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	941 K owner	941 K owners	941 K billionaire owner	941 K paywall	941 K paywalls	941 K shareholders	941 K corporate owner	941 K advertising	941 K ads	1010 K te pierdas:	2134 K seu e-mail	2134 K seu email	2143 K facebook e no	2143 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1007 K de participación
nos	1270 K lecteurs ont lu	2152 K comentários
noskaties	1823 K
not	875 K on the list yet?	875 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1009 K de
notify	713 K me of	713 K me when
notre	1270 K dossier	1270 K article	1270 K enquête :	1270 K reportage :
nous	12 K suivre
nova	2494 K številka
novi	2372 K broj
now	740 K read:	839 K only	839 K just
nowy	2071 K numer
""", 'nu': """
nu	32 K există comentarii	1920 K # weken voor	1920 K # maanden voor	1936 K de eerste maand voor	1946 K met korting
nur	467 K für mitglieder	579 K # euro	579 K # €	599 K für kurze zeit	599 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2068 K autorze	2068 K autorce	2167 K autor escreve segundo o novo	2182 K seu comentário será	2225 K postare distribuită de
""", 'ob': """
obejrzyj	2065 K wideo	2065 K:	2081 K film	2081 K wideo
objevili	7 K jste
obserwuj	12 K	2095 K
""", 'oc': """
ocenite	2370 K	2492 K
ocijenite	2370 K
""", 'od': """
od	2405 K # eura
odds	892 K courtesy of	933 K correct at	933 K correct as of	933 K are correct at	933 K subject to change
""", 'of': """
ofert	278 K per
offerta	1629 K speciale
offrez	3 K
offrir	3 K
ofrecido	1038 K por
""", 'og': """
oglejte	2477 K si video
""", 'ok': """
okuyun	2666 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1077 K midagi	1077 K kogenud
oletko	1185 K kokenut	1185 K itse kokenut
oliko	1207 K tästä
olvasd	1448 K el	1448 K el:	1474 K el
olvass	1448 K tovább:
olvassa	1448 K el	1448 K el:	1448 K el ezt is	1474 K el
""", 'om': """
om	408 K forfatteren	408 K skribenten	1846 K verder te lezen	1871 K te reageren	1986 K forfatteren	1986 K skribenten	2561 K skribenten	2561 K författaren
""", 'on': """
on	722 K facebook and twitter	722 K facebook, twitter	722 K instagram, facebook	722 K twitter and facebook	722 K instagram and facebook	740 K our site:	865 K mobile	865 K your phone	865 K the go	865 K the move
onbeperkt	1846 K toegang
onko	1185 K sinulla juttuvinkki	1185 K sinulla vinkki	1185 K sinulla tietoa	1185 K sinulla aiheesta	1207 K sinulla asiakirjoja
only	798 K registered	798 K subscribers	798 K members
ontdek	23 K meer van	1943 K
ontvang	1850 K elke	1943 K
onze	1898 K podcast is te
""", 'oo': """
ook	1874 K interessant:	1939 K in het nieuws:	1939 K lezen:
""", 'op': """
op	1861 K facebook en twitter	1861 K facebook, twitter	1861 K facebook en instagram	1861 K facebook, instagram
opazili	44 K ste
opdaget	436 K en fejl
opdater	435 K
open	865 K the
opinion	740 K |
opozorite	2510 K na napako
oppdater	2016 K
opprett	2014 K en	2014 K konto	2014 K bruker	2016 K
oppsummeringen	26 K er
oprac	2093 K.
opracowanie	2093 K:
opret	434 K en gratis	434 K dig gratis	435 K
opsummeringen	26 K er
""", 'or': """
or	916 K # interest-free	916 K # payments of	916 K four interest-free
order	849 K	911 K reprints	932 K your copy	932 K a copy
originally	860 K published by	860 K published in	860 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1082 K	1092 K
osallistu	1192 K	1206 K	1216 K keskusteluun
ossza	3 K meg	1474 K meg
osta	1082 K pilet	1092 K	1192 K liput	1206 K
oszd	3 K meg	1474 K meg
""", 'ot': """
ota	1185 K yhteyttä toimittajaan	1185 K yhteyttä toimitukseen	1189 K yhteyttä	1206 K yhteyttä	1206 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	814 K earlier coverage:	844 K latest coverage:	853 K app	853 K podcast	853 K newsletter	853 K channel	853 K telegram channel	853 K whatsapp channel	853 K free newsletter	853 K daily newsletter	853 K apps	882 K subscribers get	882 K members get
out	805 K every	872 K on fridays	872 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2369 K sažetak
over	892 K #s only	1878 K de auteur	1879 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	765 K for by
para	1007 K participar	1007 K comentar	1026 K comunicarse con	1026 K contactar con	1041 K poder comentar	2152 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1608 K al nostro
participe	12 K
participez	1294 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	785 K of this article	785 K of this story
pas	32 K encore de commentaire
pasang	1531 K aplikasi
pasidalinkite	1769 K savo istorija	1783 K
pass	718 K this on	901 K this
passend	500 K dazu	500 K dazu:
patreon	2690 K'dan
pay	916 K in #	916 K in three	916 K in four
paying	882 K members get
payment	691 K methods:
""", 'pe': """
peatoimetaja	1074 K:
pentru	2225 K a vedea acest	2225 K a vizualiza acest
penulis	1520 K:	1521 K:	1521 K :
per	476 K e-mail zugeschickt	476 K mail zugeschickt	1562 K leggere tutto	1564 K gli abbonati	1564 K chi ha un abbonamento	1584 K commentare	1587 K approfondire	1587 K approfondire:	1598 K contattare l'autore	1598 K contattare l'autrice	1598 K scrivere all'autore	1598 K scrivere all'autrice	1601 K segnalazioni
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1028 K de	1028 K especializada	1028 K especializado
permitida	68 K a reprodução
perskaitykite	1783 K
pewarta	1520 K:	1521 K:	1521 K :
""", 'pi': """
pick	916 K up available at
pickup	916 K available at
piedalies	1823 K
piesakies	1814 K
pievieno	1823 K mūs	1823 K
pievienojies	56 K #	1808 K	1823 K
pievienojieties	1808 K
pilihan	1513 K editor:
pirkite	1774 K bilietus
pitaj	2369 K
pitajte	2369 K
pitanja	72 K
pitch	681 K in
""", 'pl': """
place	789 K a classified	789 K an ad
play	794 K our	794 K today's	849 K	892 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	892 K gamble responsibly	900 K be sure to answer the question	900 K read the rules before
plus	1269 K d'articles sur	1269 K d'infos sur
""", 'po': """
pobierz	13 K	2084 K z	2084 K w	2084 K na	2084 K w sklepie	2095 K aplikację	2113 K aplikację
podaruj	3 K	2089 K
podcast	500 K-tipp:	740 K:	1270 K :
podcastunk	1462 K
pode	2155 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2448 K
podporujte	352 K	2448 K
podprite	81 K	2505 K
podsumowanie	26 K wygenerowane	26 K zostało	2077 K artykułu	2077 K wygenerowane	2077 K przygotowane
podziel	3 K się
pogledaj	2354 K video
pogledajte	2354 K i	2354 K još	2354 K video	2354 K:
poglejte	2477 K tudi	2477 K:
poin	1524 K penting oleh	1524 K-poin penting oleh
points	1285 K clés
pokud	44 K najdete
polecamy	2065 K:
poll	795 K:
pomohl	335 K vám
pomohol	2432 K vám
pon	1042 K a prueba tus
ponatis	68 K dovoljen
ponturi	2221 K și sesizări
popular	739 K in
posa	276 K a prova els teus
posez	1284 K vos questions	1284 K votre question
poslat	347 K
poslechnout	1 K
post	736 K a comment
posted	739 K in	740 K in:
posts	27 K
potrebbe	1587 K interessarti:
pots	269 K enviar-nos
pour	1229 K nous soutenir	1239 K débloquer	1267 K réagir	1267 K commenter	1270 K aller plus loin	1270 K rappel :	1288 K nous contacter	1288 K contacter	1298 K écouter cet épisode
povezano	2354 K:
povzetek	2491 K	2491 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2418 K si	2418 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1669 K:
pratite	12 K	2384 K
preberite	2477 K tudi	2477 K še	2477 K več	2477 K:	2477 K si
prefer	769 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2498 K
prenesite	13 K	2498 K	2505 K aplikacijo
prenota	1608 K il tuo posto per l'evento
prenumerata	1781 K nuo
prenumeruokite	1781 K ir skaitykite	1781 K nuo	1781 K tik	1783 K
press	832 K play
pretplatite	2384 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2377 K	2402 K aplikaciju
preuzmite	13 K	2377 K	2384 K aplikaciju	2402 K aplikaciju
previous	814 K coverage:
previously	740 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2389 K pogrešku
prijavite	2389 K grešku	2389 K pogrešku	2510 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	901 K this
prisijunk	56 K prie #
prisijunkite	1767 K prie	1783 K
prisluhnite	2477 K podkastu
privacy	706 K notice:
probeer	1920 K # maanden voor	1920 K # weken voor	1936 K	1943 K
proefabonnement	1846 K
profitez	1310 K
promoted	765 K by	818 K:
prosimy	28 K o
protokoll	524 K:
przeczytaj	2065 K także	2065 K też	2065 K:	2065 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1018 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	805 K every
puede	12 K seguir	1026 K enviarnos	1026 K contactar	1026 K escribir
puedes	12 K seguir	1010 K leer también	1010 K leer:	1026 K enviarnos	1026 K contactar	1026 K escribir	1039 K escuchar todos los episodios
punti	1606 K chiave
puntos	1034 K clave generados
punya	66 K teman yang	72 K pertanyaan	1519 K informasi	1519 K cerita	1519 K foto	1519 K keluhan
puoi	12 K seguirci	1601 K inviarci
push	482 K-nachrichten	482 K-benachrichtigungen	482 K-mitteilungen
pushmeldingen	1856 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2818 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1018 K prohibida
quelle	509 K: dpa	509 K:
quellen	509 K:
quer	2170 K sugerir	2170 K contar	2170 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1605 K traduzione
questions	72 K?	73 K about this article	73 K about this story	828 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1605 K articolo è stato tradotto	1608 K articolo è pubblicato sul numero	1613 K articolo aderisce
quick	814 K read:
quieres	1026 ¿K contarnos
quiz	573 K:	1313 K.	1313 K -	1313 K :	2682 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2387 K slušate
radote	44 K	1775 K klaidą
raje	2508 K poslušate
raksti	1809 K autorei	1809 K autoram
raksts	1825 K turpinās
rakstu	46 K drīkst
rangkuman	1524 K ini	1524 K oleh	1524 K ai
rate	8 K this
""", 're': """
re	1313 (K)lire
reach	745 K the reporter	745 K the author	777 K	908 K reporter	908 K columnist
reacties	5 K	27 K	1925 K worden
read	13 K this in	739 K more on these	739 K more about	739 K more from	740 K more	740 K more:	740 K also	740 K next	740 K:	740 K |	740 K all about it	740 K next:	745 K more by	792 K more of our	800 K this and more	800 K this story	804 K our	808 K on with	808 K on for	809 K on with	814 K the full report here	814 K the full story here	844 K our explainer:	844 K our analysis:	844 K our guide:	844 K our interview:	844 K this next:	844 K our latest:	849 K
reader	932 K offer:
readers	798 K must use	798 K must log	888 K get #%	888 K save
reading	875 K this on
reageren	5 K	1925 K kan	1925 K is alleen	1945 K op dit artikel
receive	705 K emails from	713 K notifications	804 K the	804 K our	867 K push	877 K
recevez	1247 K chaque	1247 K tous les	1247 K gratuitement
recevoir	1253 K les alertes
recibe	986 K cada	986 K todas las	1025 K las noticias	1025 K en tu whatsapp
recibir	992 K notificaciones
recomandarea	2215 K noastră:
recomendado	2155 K:
recomendamos	1010 K:
recomienda	3 K
recommended	740 K:	814 K reading:
redactor	271 K de	1028 K de	1028 K en
redactora	271 K de	1028 K de	1028 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	524 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1824 K kļūdu
regala	3 K
regale	3 K
regarder	1270 K :
regardez	1298 K la vidéo ci-dessus	1298 K la vidéo ci-dessous
register	787 K for our	849 K
registreeru	1082 K
registrer	2014 K deg
registrera	2589 K dig	2604 K dig
registrieren	465 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	1010 K:	2155 K:
related	740 K:	740 K |	740 K story:	740 K stories:	740 K article:	740 K reading:	740 K video:	740 K content:	844 K coverage:
relire	1270 K
remarks	27 K
rendeld	1461 K meg
rendelje	1461 K meg	1474 K meg
report	7 K an error	7 K a mistake	849 K
reporter	1520 K:	1521 K:
reporting	753 (K by	754 K by	755 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1036 K tu plaza
reserve	787 K your seat	2176 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1302 K informé avec notre appli	1302 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1034 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1270 K	1270 K ici	1294 K notre hors-série	1298 K tous les épisodes
rezervuokite	1783 K
rezime	2369 K
rezumat	2226 K generat	2226 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1569 K ogni
ringkasan	1524 K ini	1524 K dibuat	1524 K oleh	1524 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1783 K
""", 'ry': """
ryhdy	1206 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1077 K oma vihje	1077 K meile	1077 K oma arvamuslugu	1077 K arvamuslugu	1092 K
saat	1206 K ilmoituksen	1206 K sähköpostin	1206 K
saiba	2155 K mais	2155 K mais:
saken	46 K kan	2019 K fortsetter
saksikan	1513 K juga	1528 K video	1528 K live	1528 K live streaming
sale	808 K:
saluran	41 K aduan redaksi
salvesta	1092 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2405 K #
sans	1241 K engagement
save	809 K #% on your first	809 K #% on an annual	809 K #% on a digital	888 K #%	920 K #% on your
sazinies	1823 K
saznajte	2354 K više:
""", 'sc': """
scan	770 K to join	800 K the qr code	800 K the code
scannez	1302 K pour télécharger
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
schrijf	1943 K je
scopri	23 K di più da	1608 K i giochi	1608 K i nostri giochi
scrivi	31 K il primo	1590 K all'autore
scroll	790 K down for video	1541 K ke bawah	1541 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	405 K også	405 K video	405 K også:	421 K flere jobs	435 K hele	435 K flere	435 K alle	1041 K adhiere a los criterios	1056 K permite la reproducción	1601 K vuoi raccontare	1601 K hai informazioni	1983 K også	1983 K video	1983 K også:	2016 K hele	2016 K alle	2016 K mer av	2170 K tiver informações	2170 K você tem informações	2558 K också	2558 K även	2558 K även:	2590 K hela	2590 K alla	2590 K mer av
sea	28 K respetuoso	31 K el primero
search	831 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	739 K more from	740 K also	740 K more	740 K more:	740 K also:	745 K all posts by	745 K author archive	844 K our explainer:	846 K more videos	849 K	935 K this post on
seen	44 K a typo	44 K a mistake	850 K
segera	1502 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1030 K
seguinos	12 K
seguir	1030 K a
seguiu	12 K-nos
sehen	534 K sie hier das	534 K sie im video	534 K sie das video	590 K sie
sei	31 K der erste	31 K die erste	1601 K stato testimone	1601 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1767 K	1783 K
seko	1808 K	1823 K
sekojiet	1808 K
selanjutnya	1540 K:
sem	32 K comentários
senaste	2557 K nytt om
send	3 K this	415 K os et krypteret	415 K os dit tip	435 K	745 K us your	745 K tips to	745 K your tips	745 K feedback to	745 K your story ideas	828 K us	828 K your	828 K photos	828 K pictures	849 K	901 K this	901 K it on	1993 K sikkert tips	1993 K tips	2016 K	2016 K saken videre
senden	590 K sie
seneste	404 K nyt om
sent	805 K every	805 K each	872 K on mondays	872 K on tuesdays	872 K on wednesdays	872 K on thursdays	872 K on fridays	872 K on saturdays	872 K on sundays
seotud	1065 K:
ser	2018 K du noe feil	2591 K du något fel
ses	1273 K derniers articles
set	44 K en fejl	849 K
sett	44 K en feil
setzen	590 K sie
seu	27 K comentário	2182 K comentário será
seuraa	12 K	1189 K kirjoittajaa	1189 K toimittajaa	1206 K
""", 'sh': """
share	3 K this	3 K the article	745 K your story	828 K your	849 K	901 K this
shop	849 K	926 K now:
short	736 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1026 K tienes información	1026 K tiene información	1026 K tenés información	1026 K conoces algún	1026 K conoces un caso	1288 K vous avez des informations	1288 K vous disposez	1288 K vous souhaitez
sia	31 K il primo
sichere	590 K
sichern	590 K sie
sie	7 K haben einen fehler	12 K finden uns	503 K erreichen die autorin	503 K erreichen den autor	523 K erreichen	599 K haben schon ein abo	599 K haben ihr limit	599 K haben das limit	599 K haben schon ein konto
sieh	534 K dir das video
siehe	500 K auch
siga	12 K	12 K-nos	1025 K el canal	2167 K este autor	2167 K esta autora
sign	681 K up here	705 K up to get	705 K up to receive	706 K up to	706 K up for	706 K up here	706 K up (it's	801 K up for push	801 K up for alerts	801 K up for text alerts	801 K up for breaking news alerts	836 K up to our	836 K up for our	836 K up for breaking	836 K up for free	849 K up	849 K in	873 K up to	873 K up for
sigue	12 K a	1010 K leyendo:	1025 K el canal	1030 K a	1055 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1513 K juga	1513 K juga:	1513 K:	1513 K video	1518 K berita	1528 K video	1539 K berita selengkapnya	1539 K berita lainnya	1540 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1545 K artikel gratis
sisesta	1092 K
siste	1982 K nytt om
sitter	2018 K du på	2591 K du på
siz	33 K ne
sizce	33 K
sizin	2695 K başiniza
""", 'sk': """
skaitykite	1757 K daugiau	1757 K taip pat	1757 K ir	1783 K
skapa	2589 K ett	2589 K konto	2590 K	2604 K ett konto	2604 K konto
skaties	1798 K arī	1823 K
skicka	2590 K
skinite	13 K	2377 K	2402 K aplikaciju
skontaktuj	2068 K się z autorem
skopiuj	2089 K link	2089 K
skriv	415 K til journalisten	416 K til	435 K	435 K direkte	2016 K inn	2016 K direkte	2016 K til oss	2590 K upp	2590 K direkt
""", 'sl': """
sledite	12 K	2505 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2448 K
slik	2015 K bruker	2015 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	530 K nutzen wir ki
sob	2167 K supervisão de
sobre	1014 K el autor	1014 K la autora	1014 K la firma	1015 K el autor	1015 K la autora	1015 K la firma	2159 K o autor	2159 K a autora	2160 K o autor	2160 K a autora
sois	31 K le premier
solliciteer	1946 K nu
sollten	503 K ihnen fehler
solo	977 K para suscriptores	1564 K per abbonati	1629 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2130 K para assinantes
sondage	1313 K -	1313 K.
sorodna	2477 K novica
sorodno	2477 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1627 K
sostieni	81 K	1556 K	1556 K il	1556 K la	1627 K
souhrn	334 K	334 K článku
soutenez	81 K	1232 K	1232 K le
soutenir	1232 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2590 K
special	808 K offer	814 K report:
speel	1901 K onze
spela	2590 K upp
spelregels	1871 K
spende	459 K für
spenden	459 K für	550 K an:
spendenkonto	550 K:
spiel	537 K unser
spielen	537 K sie unser
spill	2016 K av
sponsored	765 K by	818 K:	861 K by our
sponsorizzato	1610 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2505 K
spring	808 K sale
spune	59 K-mi
spytaj	2077 K
""", 'st': """
sta	1943 K
start	808 K your	835 K your day with	835 K your morning with	835 K your week with	1946 K nu
stavovi	2366 K autora	2366 K izraženi	2366 K izneti	2366 K izneseni
stay	28 K on topic	706 K up to date with	792 K with	800 K ahead with	849 K	867 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1943 K
stellen	530 K sie der
stem	435 K	1901 K mee	1943 K	2016 K
steun	81 K	1919 K	1943 K
stiahnite	13 K si	2448 K si aplikáciu
stimm	537 K jetzt ab:
stimmen	537 K sie jetzt ab:	590 K sie
story	821 K by
straipsnis	1785 K tęsiasi
streszczenie	26 K wygenerowane	2077 K	2077 K artykułu
stuur	3 K dit	1943 K
""", 'su': """
su	27 K comentario	1575 K facebook e twitter	1575 K facebook e instagram
subscreva	2180 K o nosso podcast
subscribe	12 K to our	688 K to	706 K to	770 K to the	770 K to	798 K to comment	808 K	849 K	851 K for	873 K to
subscriber	932 K benefit:
subscribers	851 K can read	882 K get
subscriptions	809 K start at
subskrybuj	2095 K
sudah	59 K mencoba	59 K coba
sui	1575 K nostri canali
suivez	12 K	1290 K
suivre	1290 K
suka	69 K tulisan	69 K artikel	1525 K artikel ini
sull	1591 K'autore	1592 K'autore
sumate	12 K	56 K a las #
sumber	1521 K:	1521 K :
summary	785 K
summer	808 K sale
support	688 K	688 K the	849 K
supporters	882 K get
sur	1250 K l'application	1258 K facebook et twitter	1258 K facebook, twitter	1258 K facebook et instagram	1270 K le même sujet
survey	795 K:
susikurkite	1783 K
susisiekite	1783 K
""", 'sv': """
svar	421 K på vores	435 K	1999 K på vår	2016 K
svara	2574 K på vår	2590 K
svidelo	69 K vam se
svideo	82 K vam se	2370 K vam se
svidio	82 K vam se	2370 K vam se
svidjelo	69 K vam se	82 K vam se	2370 K vam se
""", 'sy': """
syndicated	843 K with permission
synes	436 K du om
""", 'sz': """
szavazzon	1474 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1999 K quizen	1999 K vår quiz	2016 K testen	2016 K vår	2491 K povzetek
taalfout	7 K	1871 K
tag	421 K quizzen	421 K vores quiz	435 K vores
tagged	740 K:
tags	740 K:
taip	1757 K pat skaitykite
take	794 K our	849 K	865 K us with you	888 K #% off	920 K #% off your
takip	12 K edin
tallenna	1206 K
tambahkan	1518 K
tanya	1524 K ai kami
tap	832 K play	849 K
tapkite	1783 K
tato	52 K investigace
tausta	1176 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1010 K puede interesar	1010 K puede interesar:	1010 K recomendamos:	1010 K recomendamos leer:
tead	1077 K teemast	1077 K rohkem
tee	1082 K test	1192 K testi	1206 K testimme
teile	3 K	590 K
teilen	3 K sie	590 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1096 K:	1888 K: door	1916 K gaat verder onder	1916 K loopt door onder	1916 K gaat verder na	2071 K ukazał się	2071 K pochodzi z	2077 K przetłumaczony	2077 K został przetłumaczony	2077 K czyta	2366 K izražava	2369 K je preveden	2369 K čita	2372 K je objavljen u
tekstas	1787 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1189 K
tekstin	46 K saa
teksts	1827 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	718 K a friend	745 K us your story	849 K
telli	1090 K	1092 K
tellijana	1092 K
tem	2170 K alguma informação	2170 K informações	2170 K uma sugestão	2170 K uma denúncia	2170 K alguma história	2170 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	920 K per cent off your	2077 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2431 K súhrn	2431 K článok bol preložený
terjemahan	1524 K ini	1524 K dibantu
terms	753 K and conditions apply
test	421 K din viden	794 K your knowledge	1901 K je kennis	1999 K kunnskapene dine	2682 K:
testa	2574 K dina kunskaper
testaa	1192 K
teste	537 K dein wissen	590 K
testen	537 K sie ihr wissen	590 K sie
testez	1310 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1475 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	524 K:	907 K us on	907 K us at	907 K the studio	907 K the newsroom	2431 K bol preložený	2434 K vyšiel v
texte	1284 K traduit
texten	46 K får	2592 K fortsätter
texterna	46 K får
texto	1034 K traducido	2174 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2818 K gia kênh	2827 K gia khảo sát	2827 K gia bình chọn
thank	761 K you for reading	900 K you for contributing an answer	900 K you for your interest in this question
thanks	761 K for reading	900 K for contributing an answer
the	5 K comments	706 K latest news directly	739 K latest in	739 K latest from	785 K ai summary
thema	76 K geschlossen
theo	2804 K dõi báo	2804 K dõi trên	2818 K dõi báo	2818 K dõi chúng tôi	2818 K dõi kênh	2820 K dõi
there	32 K are no comments	32 K are no	865 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	785 K article was	785 K article has been	785 K story was	785 K story has been	785 K content was	785 K summary	785 K translation	785 K piece was	790 K article is also available as audio	843 K article first appeared	843 K story first appeared	843 K piece first appeared	843 K post first appeared	843 K report includes material	843 K report includes information	843 K report includes reporting	843 K report contains material	851 K is a preview	856 K is an ai-generated	856 K is an ai	856 K ai-generated	856 K ai summary	898 K topic was automatically closed	898 K topic was closed	898 K topic is closed	898 K topic is now closed	898 K topic has been closed	898 K topic will close	898 K topic is locked	898 K thread is closed	898 K thread was closed	898 K thread is now closed	898 K thread has been closed	898 K thread is locked	898 K thread has been locked	898 K discussion is closed	898 K discussion is now closed	898 K discussion has been closed	898 K conversation is closed	898 K conversation has been locked	898 K post is locked	898 K post has been locked	911 K article appears in	911 K article appeared in	911 K story appears in	911 K essay appears in	911 K piece appears in	911 K review appears in	911 K interview appears in	915 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1587 K potrebbe interessare:
tiene	1020 ¿K información
tienes	72 K dudas	72 K preguntas	1013 ¿K una historia	1020 ¿K información	1020 ¿K una historia	1021 ¿K alguna	1026 ¿K algo que
tijdelijk	1946 K:
tiklayin	2666 K
tilaa	1206 K
tilaajana	89 K
tilmeld	435 K
tin	2813 K liên quan:
tip	41 K de redactie	41 K redaktionen	415 K journalisten	415 K redaktionen	681 K your	1877 K de redactie	1877 K ons	1943 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	850 K?	1993 K journalisten	1993 K redaksjonen	1993 K oss	1994 K	2568 K:
tipsa	41 K redaktionen	2568 K reportern	2568 K redaktionen	2568 K oss	2568 K anonymt
""", 'to': """
to	26 K podsumowanie	736 K join the conversation	792 K hear more	932 K order a copy	932 K order your copy	932 K buy a copy	932 K order this book	2077 K streszczenie	2077 K podsumowanie
toate	2223 K articolele lui
toda	1044 K la información en nuestra
todas	1009 K las noticias de
todos	27 K los comentarios	27 K os comentários	1013 K los artículos de	2158 K os artigos de
toeta	81 K	1089 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1189 K
toimituksen	41 K vihjepuhelin
toista	1206 K
tonton	1513 K juga	1513 K:	1513 K juga:	1528 K video
top	739 K stories in	739 K stories from
topics	740 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2431 K zhrnutie
tous	27 K les commentaires	1269 K les articles de	1273 K les articles de
toute	1269 K l'actualité de	1269 K l'actu	1302 K l'info dans votre poche
""", 'tr': """
traduit	1284 K avec l'aide	1284 K à l'aide
transmettez	3 K
treat	849 K yourself
trending	739 K in	814 K:
tried	59 K it?	896 K this recipe	896 K this
trimite	3 K	2221 K-ne
try	794 K today's	794 K our	804 K our	808 K	809 K one month for $#	809 K one month for £#	809 K one month for €#	809 K it for $#	809 K it for £#	809 K it for just $#	809 K it for just £#	809 K a month for $#	809 K a month for £#	809 K us for $#	849 K	864 K	865 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	984 K correo electrónico	1041 K comentario será	2228 K ce părere ai
tud	1456 K valamit
tudo	2154 K sobre
tudsz	1456 K valamit
tue	81 K
tukekaa	81 K
tule	1082 K tööle	1192 K lukijailtaan	1192 K mukaan	1206 K mukaan
tunnetko	66 K jonkun
turite	1769 K naujieną	1769 K informacijos	1769 K istoriją
turn	801 K on alerts
tutte	1586 K le notizie su	1625 K le notizie di
tutti	27 K i commenti	1590 K gli articoli di	1611 K gli episodi del podcast
""", 'tw': """
tweet	907 K us
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1933 K kunt zich altijd
""", 'ui': """
uit	1874 K het archief:	1939 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1933 K kan
""", 'uj': """
uji	1529 K pengetahuanmu	1529 K pengetahuan anda
""", 'ul': """
ultime	1586 K notizie di
""", 'um': """
um	497 K kommentare zu
""", 'un': """
un	41 K témoignage à	1288 K témoignage	1288 K fait	1298 K podcast à écouter	1603 K post condiviso da	2230 K articol susținut de	2230 K articol în parteneriat	2230 K proiect susținut de
una	1032 K publicación compartida por	1032 K publicación compartida de
unbegrenzter	553 K zugang
unduh	13 K	1502 K aplikasi	1531 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1273 K information à nous transmettre	1280 K info à nous	1288 K info	1288 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	696 K access for
unlock	808 K
unser	550 K spendenkonto	573 K wochenquiz	573 K quiz	589 K autor	589 K reporter	589 K redakteur	589 K korrespondent	592 K chatbot	592 K ki-chatbot	592 K wochenrätsel
unsere	500 K leseempfehlung	589 K autorin	589 K reporterin	589 K redakteurin	589 K korrespondentin	592 K ki	592 K frage der woche
untuk	1518 K mendapatkan
""", 'up': """
up	740 K next:
upozornit	357 K na chybu
upozornite	2453 K na chybu
uppdatera	2590 K
""", 'us': """
us	82 K ha agradat
users	798 K must
usually	916 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1092 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1065 K ka	1092 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1809 K tev ir ziņa	1809 K tev ir ko	1809 K esi pieredzējis	1824 K raksts
vam	82 K je všeč	82 K je bil všeč	2492 K je bil	2492 K je bila
van	72 K kérdésed	1456 K egy jó	1456 K egy tipped	1456 K egy tippje	1475 K olyan	1475 K olyan dokumentuma
var	31 K först	2590 K med
varaa	1206 K
vasta	1092 K
vastaa	1192 K	1206 K
vastaava	1204 K päätoimittaja:
vastutav	1074 K väljaandja:
""", 've': """
vea	1010 K también	1010 K también:	1039 K el video a continuación	1039 K el vídeo a continuación
ved	415 K du mere	415 K du noget
vedd	1474 K meg
vedi	1587 K anche	1587 K anche:	1590 K tutti gli articoli di
vegeu	265 K també
vegye	1474 K meg
vegyen	1461 K jegyet	1461 K részt	1474 K részt
veillez	28 K à
veja	2154 K mais em	2155 K também	2155 K mais	2155 K:	2155 K também:	2155 K mais:	2180 K o vídeo abaixo	2180 K o vídeo acima	2180 K os vídeos mais assistidos
venujte	2444 K
ver	1010 K también	1013 K todos los artículos de	2158 K todos os artigos de
verder	1900 K lezen:	1939 K in het nieuws:
verhaal	1916 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	556 K sie diesen
verschijnt	1907 K elke	1907 K iedere
verstuur	3 K dit
vertaling	1888 K:
verwandtes	558 K thema:
vet	1993 K du mer	1993 K du noe	2568 K du mer	2568 K du något
veuillez	28 K respecter
vezane	2354 K vesti:
vezi	2215 K și	2215 K și:	2215 K:	2223 K toate articolele	2232 K video mai sus	2232 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	435 K vil gerne høre	445 K har tidligere skrevet	2016 K vil gjerne høre	2027 K har tidligere skrevet	2590 K vill gärna höra	2600 K har tidigare skrivit
viac	2418 K:	2418 K k téme:
video	790 K above:	790 K below:	821 K by	2354 K pogledajte
vidi	2354 K još
view	745 K all posts by	745 K all articles by	926 K deal	935 K this post on	935 K post on	935 K this content on
vil	421 K du arbejde	421 K du være med på holdet	1999 K du jobbe	1999 K du være med på laget
vill	2574 K du jobba	2574 K du arbeta
vind	82 K je dit	421 K billetter	435 K
vinkkaa	1185 K toimitukselle	1185 K
vinn	1999 K billetter	2016 K	2574 K biljetter	2590 K
vir	2503 K:
viri	2503 K:
vis	28 K respekt	435 K indhold	2016 K innhold
visa	28 K respekt	2590 K innehåll
visit	849 K
visita	1036 K nuestra tienda	1608 K lo store	1608 K il nostro store
visite	2176 K a nossa loja	2176 K nossa loja
viste	7 K
visualizzando	1603 K questo contenuto
viu	7 K algum	44 K um erro	2170 K algo	2170 K alguma coisa
""", 'vk': """
vklopi	2498 K
vklopite	2498 K
""", 'vo': """
voce	1605 K generata
voeg	1943 K
voir	1269 K tous les articles	1270 K aussi	1270 K la vidéo	1273 K tous les articles de	1298 K la vidéo ci-dessus
voit	1185 K lähettää vinkin
voita	1206 K
voix	1284 K générée
volg	12 K ons	12 K	1889 K	1943 K
voller	553 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1924 K je deze
voor	1895 K dit artikel	1936 K maar # euro per	1936 K maar €#	1936 K slechts # euro per	1936 K slechts €#
vorlesezeit	606 K
vote	849 K
votre	27 K commentaire	1247 K adresse e-mail	1247 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1239 K est offert	1247 K désinscrire à tout moment	1247 K pouvez vous désinscrire à tout moment	1273 K avez une information	1280 K travaillez	1280 K avez été	1280 K êtes témoin	1280 K avez une information	1280 K souhaitez témoigner	1288 K avez une info	1288 K avez une information	1288 K avez des informations	1288 K disposez	1288 K souhaitez	1288 K êtes concerné	1288 K êtes témoin	1288 K avez été témoin	1288 K avez des photos	1288 K pouvez nous	1288 K pouvez joindre	1288 K pouvez contacter	1288 K pouvez écrire à
voz	1034 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2221 K să ne spui
""", 'vu': """
vuoi	1601 K segnalarci	1601 K raccontarci
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	850 K to	851 K to	851 K more	867 K to be the first
war	8 K dieser	8 K der	566 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	761 K this forwarded	826 K this	1924 K deze	1944 K je erbij	1944 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1901 K is jouw mening	1924 K vind je van	1924 K vond u van	1924 K vindt u van
watch	723 K us on	740 K |	740 K now:	740 K more:	740 K the video:	740 K the latest	740 K:	790 K the video above	790 K the video below	790 K the clip above	790 K the clip below	790 K the full video	790 K the full interview	790 K the full episode	832 K more	832 K our	846 K more videos	849 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	691 K accept:	691 K accept visa	691 K accept paypal	789 K're hiring	789 K are hiring	796 K value your opinion	796 K'd love your feedback	835 K respect your privacy	864 K use	864 K love	864 K recommend	941 K have no owner	941 K have no owners	941 K have no paywall	941 K have no shareholders
wees	31 K de eerste
weet	1944 K je	1944 K u
weitere	499 K artikel zu	499 K artikel aus	499 K themen aus	503 K artikel von
weiterlesen	500 K:
wekelijkse	1850 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	590 K
werden	590 K sie
were	850 K you	906 K you
wesprzyj	81 K	2095 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	739 K others are reading	740 K to read next:	906 K do you	906 K did you	906 K's your	906 K is your	906 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	907 K us on	907 K us at	907 K:
where	906 K were you
""", 'wi': """
wideo	2081 K znajdziesz	2081 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	566 K fanden sie	566 K fandest du	566 K finden sie	566 K hilfreich war	573 K gut kennen sie	573 K gut kennst du
wil	1944 K je
with	820 K inputs from	820 K input from	820 K agency inputs	820 K reporting by	820 K additional reporting	882 K a subscription	882 K a digital subscription
""", 'wo': """
wochen	467 K kostenlos	467 K gratis
wolisz	2098 K słuchać	2098 K posłuchać
word	23 K lid van	1919 K lid van	1919 K vriend van	1946 K nu	1946 K vandaag
work	789 K with us	789 K for us
worth	740 K reading:
""", 'wr': """
write	849 K to
""", 'ws': """
wspieraj	81 K	2095 K
wszystkie	27 K komentarze	2064 K artykuły o	2068 K artykuły autora
""", 'wy': """
wydrukuj	2089 K
""", 'xe': """
xem	2813 K thêm	2813 K thêm:	2813 K:	2813 K video	2813 >> K	2813 K tiếp:	2822 K các bài viết của tác giả	2822 K các bài viết khác của	2822 K thêm bài của tác giả	2828 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1025 K puedes recibir
yazi	2696 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	723 K can follow him on	723 K can follow her on	723 K can follow them on	732 K can withdraw your consent at any time	732 K may withdraw your consent at any time	740 K may also like:	740 K might also like:	740 K may also be interested in:	740 K may also want to read:	740 K may want to read:	770 K can get	779 K can reach	779 K can email	779 K can e-mail	779 K can contact	790 K can hear this story	790 K can listen to this	792 K can listen to	798 K must be	798 K can be part of	844 K may have missed:	851 K're reading	851 K are reading	852 K can also	852 K can now	852 K can	877 K can get
your	27 K comment	27 K comments	796 K opinion matters	835 K weekly guide to	835 K daily guide to	835 K essential guide to	888 K first
""", 'yu': """
yuk	1502 K unduh aplikasi	1518 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2405 K #	2405 K samo #
zachowaj	28 K
zainstaluj	13 K	2084 K
zanim	2107 K dodasz komentarz	2107 K skomentujesz
zapis	2488 K je mnenje
zapisz	2089 K ten	2089 K artykuł	2089 K tekst
zapratite	12 K	2384 K
zapytaj	2077 K	2077 K nas
zaujal	335 K vás	2432 K vás
""", 'zd': """
zdroj	350 K:	2446 K:
zdroje	350 K:	2446 K:
""", 'ze': """
zeptejte	334 K se
zet	1943 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2431 K	2431 K článku
""", 'zi': """
zie	7 K je een	1874 K ook	1944 K je
zini	1809 K ko vairāk	1824 K stāstu	1824 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2064 K więcej z	2065 K też	2065 K też:	2065 K także	2065 K:	2065 K wideo	2065 K film	2065 K zdjęcia	2065 K galerię	2081 K nagranie	2081 K materiał
""", 'zu': """
zugang	553 K zu allen
zugriff	553 K auf alle
zum	476 K newsletter	500 K thema:	500 K weiterlesen:	505 K autor	506 K autor	568 K kommentieren	589 K profil von
zur	505 K person	505 K autorin	506 K person	506 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1199 K
aamukirjeen	1199 K
aangemeld	1906 succesvol K
aanmelding	1949 bevestig je K
aanmerkingen	1886 op- of K
aastas	1101 K
""", 'ab': """
abbestellen	472 jederzeit K
abbestellt	576 jederzeit K
abbonamenti	1634 K
abbonamento	1560 hai già un K	1560 scegli il tuo K	1563 per chi ha un K	1634 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1560 K per	1560 K a soli	1563 per gli K	1563 solo per K	1595 K	1630 K a	1630 K:	1630 K ora	1630 K per	1630 puoi, K	1631 i nostri K	1634 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1560 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1577 devi K
abmelden	544 wieder K
abo	551 pur-K	604 das K	604 ein K
abonament	2042 masz już K	2252 K
abonare	2235 prin K ești
abonarea	2235 confirma K
abonat	50 ca K	2204 ești deja K
abone	80 K olun	80 K ol	2652 K olun ve	2708 K olun
aboneler	50 K	2697 K içindir	2697 yalnizca K	2697 sadece K	2712 K
abonelere	2672 K özel	2672 K özeldir	2672 K açik	2672 K açiktir
abonelerimiz	50 K	2709 K
abonelik	2712 K
abonements	1834 K
abonenci	2102 tylko K
abonenti	50 K var	1826 tikai K
abonentiem	1796 tikai K	1826 teksts ir K	1826 raksts ir K
abonents	1796 jau esi K
abonne	1319 je m'K
abonnee	50 als K	80 word K	1843 al K	1843 word K	1843 nog geen K	1845 als K	1950 word K
abonneer	80 K je	1950 K je
abonnees	50 K kunnen	50 onze K	1843 dit artikel is voor K	1845 alleen voor K	1935 K kunnen dit	1935 K kunnen het hele	1951 onze K	1954 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	382 kræver K	453 K	604 das K	604 ein K	611 K	1236 avec votre K	1323 K	1843 neem een K	1843 kiezen voor een K	1911 sluit een K af	1911 een K? log	1911 al een K	1935 nog geen K	1935 K dat bij je	1935 K af met	1950 kies een K	1954 K	2035 K
abonnementen	1954 K
abonnements	1323 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	382 bliv K	382 allerede K	383 som K	447 en K	449 bliv K	463 sie sind noch kein K	466 als K	468 bereits K	468 bereits K:in	1961 bli K	1961 allerede K	1962 som K	2029 en K	2031 bli K
abonnenten	50 K können	50 K dürfen	463 nur für K	463 exklusiv für K	578 lesen nur K	608 unseren K	611 K
abonnenter	50 K kan	382 kun for K	382 artiklen er for K	438 er for K	438 kun K	450 vores K	453 K	1961 kun for K	1961 denne saken er for K	1961 artikkelen er for K	2020 er for K	2020 bare K	2020 kun K	2032 våre K	2035 K
abonnentin	50 als K	466 als K	468 bereits K
abonnentinnen	50 K können	463 exklusiv für K	463 nur für K	463 K vorbehalten	608 unseren K
abonner	382 K for at	449 K på	1319 s'K	1961 K for å	2031 K på
abonnere	2006 ved å K
abonnez	80 K-vous	1236 K-vous pour	1236 K-vous à partir	1319 K-vous	1319 K vous
abonniere	80 K	607 K unseren	607 K hier
abonnieren	80 K sie	80 K sie uns	471 newsletter K	485 whatsapp-kanal K	485 K sie unseren kanal	515 podcast K	576 hier K	602 google K	602 google news K	607 jetzt K	607 K sie
abonniert	80 K uns	468 bereits K
about	923 . tell us K	923 ? tell us K	923 ! tell us K
above	863 links K
abrir	987 K en la app	2135 K no app
abstimmen	532 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	975 K a todo
accedi	24 K	1560 K per
accept	2211 K toate
acceptant	1262 en K les cookies
acceptar	273 K les galetes
accepteer	1865 K de cookies
accepter	1262 K les cookies
accepteren	1865 cookies te K	1865 cookies K
access	693 unlock full K	693 full K. no ads	810 K to every story	810 full K with no ads	838 year of K	838 months of K	838 want full K	838 K for half price
acconsento	1618 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	803 K with our privacy
according	964 K to
accordo	43 d'K?
account	693 create a free K to	693 sign in to your K	695 create an K to	810 please create a free K	961 create a free K	962 hold power to K	1843 maak een gratis K	1911 K is gratis en zo	1935 een gratis K	1950 maak een gratis K
accurate	817 K at time of
accused	964 K
aceptado	1002 no has K las cookies
aceptaste	1002 no K las cookies
aconseja	1060 K
aconsejaba	1060 K
aconselha	2198 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2198 K
actionnaire	1320 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1522 K dosen
adblock	313 vypněte K	396 slå K fra	1975 slå av K	2057 wyłącz K	2550 stäng av K
adblocker	490 K erkannt	490 K aktiv	490 nutzen einen K	490 verwenden einen K	490 trotz K	611 K	726 disable your K	726 you are using an K	726 K detected	1863 K uit
added	964 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	868 put your K	868 type your K	868 add your K	868 pop your K	868 enter your K	868 send us your email K
adgang	385 få K til	449 få fri K
admitiu	2198 K
admitted	964 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2045 twój K e-mail	2085 K e-mail
adresa	77 lasă-ne K	2205 K de email nu va	2206 K ta de email	2206 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2655 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	544 gültige e-mail-K	544 sie ihre e-mail-K	544 du deine e-mail-K	544 e-mail-K ein	1246 votre K e-mail	1246 votre K email
adresu	2350 na vašu e-mail K	2378 e-mail K	2378 mejl K
ads	70 no K	70 without K	962 we don't have K
advarede	452 K
advarer	452 K	2034 K
advarte	2034 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1951 zonder K
advertisement	11 K	725 this K has not loaded
advertisements	11 K
advertiser	825 supplied by an K	825 provided by an K	825 paid for by an K	825 produced by an K	825 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1941 dit is een K
advierte	1060 K
adviseert	1953 K
""", 'af': """
affermato	1633 ha K
affichage	1292 K de ce contenu
affichant	1292 en K ce contenu
afficher	1262 pour K ce contenu	1292 ne peut pas s'K
affichera	1236 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	432 K-links	489 K-links	655 K links	725 contains K links	842 K links	842 K link	862 as an K we	862 as an K i	862 as an K, we	862 as an K, i	862 as an amazon K	862 our K partners	1203 K-linkkejä	1468 K linkeket	1941 K links	2011 K-lenker	2380 K linkove	2380 K linkovi	2445 K odkazy	2501 K povezave	2585 K-länkar
affiliatelenker	74 K	2011 K
affiliatelinks	37 K	74 K	432 K	583 K	1941 K
affiliates	862 as K we	862 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1296 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1322 K
affirment	1322 K
afhankelijk	1947 K van giften	1947 K van donaties
afiliacyjne	37 linki K	74 linki K	2091 linki K
afiliacyjnych	74 linków K	2091 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1037 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1037 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2231 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1060 K	2198 K
afirmar	296 va K
afirmou	2198 K
afleveringen	1930 alle K van
afmelde	387 K dig når
afmelden	1906 elk moment K	1906 elk moment weer K
afsnittet	422 hele K
aftrekbaar	1908 gift is K
""", 'ag': """
agences	1277 avec K	1278 avec K
agenturmaterial	507 mit K
aggiornamenti	1573 segui tutti gli K
aggiunto	1633 ha K
agora	2195 doe K
agree	43 K?
""", 'ah': """
ahora	1057 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	420 af K	420 med K	1998 med K	1998 av K	2573 med K	2573 av K	2825 K
aidez	1281 K-nous à	1319 K-nous
aiheesta	1202 lisää K täältä
aiutaci	1594 K	1630 K a
aiutarci	1594 K	1630 K a
aizliegta	1806 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1100 meie K	1100 sõltumatu K	1100 K maksab	1100 hea K
ajakirjandust	1088 toeta sõltumatut K
ajakirjanik	1078 K
ajakirjanikele	39 meie K
ajakirjanikud	1100 meie K
ajoute	1322 K
ajoutez	1319 K-nous
ajuda	293 K'ns
ajude	2164 K-nos	2195 K-nos
ajutorul	2236 K tău putem	2248 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2433 našu K
akismet	21 K to reduce spam
akkoord	1906 ga je K met onze	1906 gaat u K met onze
aktardi	2711 K
aktivieren	490 javascript K
akzeptiere	471 mit der anmeldung K
akzeptieren	471 mit der anmeldung K	492 cookies K
""", 'al': """
alamat	1500 K email
aldus	1953 K
alerta	2198 K
alertas	14 las K	990 recibe K	990 activa las K	2138 receba K
alertes	1251 recevez les K	1251 K info
alertou	2198 K
alerts	14 K	711 get K as
algemene	1906 ga je akkoord met de K
alin	2694 K
alive	962 local news K
alkaen	1201 K #
alles	463 lesen sie K	1935 lees K met
allow	727 K ads on
aloud	758 is read K by
""", 'am': """
amendat	2251 a K
amennyit	90 adj, K tudsz
ammesso	1633 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1631 siamo K su
andare	1552 prima di K via
android	478 für K und ios	707 our K app	1303 sur ios et K	1852 app voor K
angebot	551 ihr K	551 dein K	607 hier gibt es das K
angebote	544 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	598 ihre spende K	598 deine spende K	598 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	492 inhalte K werden
anggota	1546 jadilah K
ankete	2437 našej K	2437 v K
anketi	35 našoj K	2374 našoj K	2374 u K	2496 naši K	2496 v K
anketimize	35 K
anketimizi	2681 okur K	2681 K
anketo	2496 kratko K	2496 našo K
anketu	35 našu K	2374 kratku K	2374 našu K
ankety	340 naší K	2437 našej K
ankiecie	35 naszej K	2082 naszej K	2082 w K
anlatin	38 bize K	67 bize K	2694 K
anlatti	2711 K
anmelden	24 K	454 jetzt K	532 jetzt K:	607 hier K
anmelder	417 er K	1995 er K
anmeldung	471 mit meiner K	471 mit ihrer K	471 mit der K stimmen	471 mit der K stimme	471 mit der K willige	471 mit der K willigen	471 mit der K erklären sie	517 K	571 hier geht es zur K
annetus	1088 tee K	1103 K
anno	1632 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	432 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	450 uden K
annonsblockerare	2550 stäng av K
annonseblokkering	1975 slå av K
annonselenker	37 K	74 K	2011 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2032 uten K	2606 utan K
announced	964 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1633 ha K
ano	2197 por K
anoi	1220 K
anoniem	1886 K tippen	1923 ons K
anonim	2675 bize K
anonym	565 K an uns
anonymous	829 K
anonymously	829 K
anot	1793 K
anregungen	538 fragen oder K	538 fragen und K
ansehen	536 hier K	536 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	734 K our poll
antes	967 K de irte	2121 K de sair
anuncio	1037 después del K	1037 tras el K
anuncios	70 sin K
anunciou	2198 K
anuncis	70 sense K
anvender	396 vi K cookies
anyone	902 if you know K
anytime	698 cancel K	963 cancel K
anzeige	11 der K	11 dieser K	489 nach der K weiter	561 dies ist eine K
anzeigen	70 ohne K	70 keine K	492 mit einem klick K lassen
anzusehen	526 um das video K
""", 'ap': """
apelowali	2118 K
apeluje	2118 K
apgalvo	1833 K
aplicativo	84 no nosso K	2135 baixe o K	2135 baixe nosso K	2196 nosso K
aplikace	372 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	371 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2406 preuzmite K i
aplikacja	2116 nasza K
aplikacji	84 w naszej K	2047 w naszej K	2047 otwórz w K	2105 naszej K
aplikasi	1501 K kami	1503 unduh K	1503 download K	1546 instal K	1546 unduh K kami	1546 unduh K gratis	1546 segera unduh K	1546 yuk unduh K	1547 K kami
apoiador	2124 torne-se K	2164 seja nosso K	2195 torne-se K	2195 seja nosso K	2195 seja K
apoiam	2187 nos K todos os meses
apoie	2164 K
apoio	2120 seu K	2124 seu K é	2164 seu K
aportaciones	1048 gracias a las K
aporte	90 K lo que pueda	1022 tu K	1057 tu K
apoyan	1048 que nos K cada mes
apoyo	966 su K	966 tu K	970 con tu K	970 tu K es	1022 tu K
app	84 i vår K	84 med vår K	478 als K	541 mit der K	541 in der K	542 -K	574 mit der K der	707 get our K	707 in our K	707 use our K	707 our new K	707 our ios K	710 get the K	841 have our K	841 our K has	841 with our K	841 via our K	841 on our K	866 with our K you	866 with our K, you	866 in our K you	866 on our K you	961 our K	1852 in de K	1903 -K	1968 i vår K	2032 vår K	2542 i vår K	2606 vår K	2805 tải K	2862 在K中
appareil	1236 un seul K à la fois	1309 en cours sur un autre K
appeared	752 first K on	819 K in print
appen	84 i K vår	389 hent K	389 åbn i K	1968 last ned K	1968 hent K	1968 åpne i K	2542 öppna i K	2543 ladda ner K	2543 ladda ned K	2543 hämta K	2605 ladda ner K och
appje	38 stuur een K	67 stuur een K	1885 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1248 téléchargez l'K	1248 notre K	1249 dans l'K	1249 avec l'K	1249 sur l'K	1249 télécharger l'K	1320 notre K
applications	1248 nos K mobiles
appot	1463 az K
apps	841 our K
apunta	293 K't
""", 'aq': """
aqui	2121 já que você está K	2121 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2032 vårt K
arbeit	608 unsere K
arbeitet	512 K als
arbejde	450 vores K
arbetar	2573 K med ai
arbete	2606 vårt K
argue	43 K back
argued	964 K
arrivato	1552 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	693 to unlock this K	693 members-only K	701 you've read your last free K	701 you have read your last free K	701 this is your last free K	701 reached your K limit	716 share this K on	725 links in this K may	812 save this K	822 this K	822 the full K	823 this K	824 this K	863 links in this K	962 this K	1224 vous avez aimé cet K	1224 cet K vous a plu	1236 pour accéder à l'K	1236 cet K est offert	1236 cet K vous a été offert	1236 pour lire cet K	1236 offrir cet K	1236 offrez cet K	1242 de cet K à lire	1276 cet K est paru dans	1276 cet K a été publié	1300 réagir à cet K en	1314 cet K a d'abord été publié	1316 offrez cet K	1316 offrir cet K	1320 cet K
articles	15 free K	58 nouveaux K par e-mail	682 you've read # K	693 access to all our K	693 gift K to give	701 free K left	701 K left this month	701 you've used all your free K	701 # of # free K	701 K left to read	810 to read more K	810 for three more free K	810 more free K	812 K to give	812 K to gift	812 K to share	812 gift # K	1236 tous nos K	1242 il vous reste # K	1306 nos K sont en accès libre	1316 K à offrir	1320 nos K
articol	2249 acest K
articolele	2249 K noastre
articolelor	2219 preluarea K
articoli	58 nuovi K via mail	1560 tutti gli K senza limiti	1565 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1552 ti è piaciuto questo K	1560 per leggere l'K	1560 regala questo K	1631 questo K
articolul	20 K complet	20 K integral	2240 pentru a citi K	2240 să citești tot K	2249 ți-a plăcut K	2249 tot K
artigo	20 ler este K	20 ler o K	2121 gostou deste K	2191 para ler este K	2196 este K
artigos	2163 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	430 denne K for #	447 denne K	447 en K	450 denne K	455 dir gefällt dieser K	463 lesen sie diesen K mit	463 um diesen K zu lesen	463 dieser K ist nur für	463 zugriff auf alle K	463 alle K lesen	463 ganzen K lesen	469 freie K übrig	469 K frei	469 ihr letzter freier K	513 K wurde	518 unsere K öfter	547 K etwas wert ist	551 alle freien K	557 weitere K finden sie	562 rechte am K	562 K steht unter einer	572 den ganzen K	572 diesen K	577 gäbe es diesen K nicht	581 alle K zum	581 lesen sie in diesem K	586 K ist zuerst	586 K ist zuvor	588 K gratis	603 K wurde zuerst	608 dieser K	608 diesen K	608 diesem K	1535 untuk membaca K ini	1547 K ini	1843 om dit K te lezen	1843 dit K is alleen	1843 geef dit K	1843 lees dit K met	1843 gratis K deze week	1869 fout in dit K	1886 mening over dit K	1911 een premium K	1928 dit K	1942 niets uit dit K	1942 K mag zonder	1951 dit K	2593 gratis K kvar	2602 en K	2603 låst K	2603 upplåst K
artikelen	15 gratis K	1843 toegang tot alle K	1911 aantal K bereikt	1911 aantal gratis K	1935 gratis K gelezen	1938 alle K over
artikeln	463 zugang zu allen K	551 zugang zu allen K	588 freien K	2529 gillade du K	2535 läs hela K med	2535 lås upp K	2576 fel i K	2602 den här K	2602 K	2603 K är upplåst	2603 K är öppen	2603 den här K är låst	2603 K är låst	2606 den här K
artikels	586 nutzung dieses K
artikkel	1095 tasuta K	1100 see K
artikkelen	2001 feil i K	2029 denne K	2029 K	2032 denne K
artikkeli	20 koko K	1161 tämä K on vain	1209 ilmainen K jäljellä	1218 tämä K
artikkelia	1205 maksutonta K	1205 ilmaista K
artikkelin	1215 tämän K
artikkelit	15 ilmaiset K	1205 ilmaiset K
artiklar	15 fria K	2535 fria K	2593 gratis K kvar	2599 inga gratis K	2599 inga fria K	2606 alla K
artiklen	376 kunne du lide K	447 K	450 K her
artikler	15 gratis K	382 gratis K	438 gratis K tilbage	444 ingen gratis K	450 alle K
artikli	1098 selle K
artiklid	1091 tasuta K
artiklit	1091 tasuta K	1098 seda K	1100 kogu K
arvioi	1220 K
""", 'as': """
asegura	1060 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	964 K
asks	964 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2129 já é K	2195 torne-se K	2195 seja K
assinantes	50 K podem	50 os K podem	2129 só para K	2129 somente para K	2191 exclusivo para K	2191 exclusiva para K	2191 exclusivos para K	2196 nossos K	2199 K
assinatura	2199 K
assinaturas	2199 K
assine	80 K	2120 K a	2120 K o	2128 K por	2128 K e tenha	2129 K para	2195 K já	2195 K agora	2195 K e	2195 K aqui	2195 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	824 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	725 as an amazon K	750 is an K
assure	1322 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1820 K mūs	1830 K mūs
atbalstiet	1830 K mūs
atbalsts	1820 tavs K palīdz	1830 tavs K	1830 jūsu K
attgjevast	45 K
atzina	1833 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	513 K
audioverze	2 K
audioverzi	339 K
audioverzii	2436 K
aufgefallen	495 fehler K
ausblenden	492 und wieder K
auszugsweise	507 nachdruck, auch K
auteur	1279 est l'K	1887 is K van	1890 mening van de K
auteursrecht	1918 rust K
author	747 email the K	747 the K can be	750 is the K of	750 is an K
automated	2 read by an K	758 is read by an K	758 narrated by an K
automatisch	2 K vorgelesen	466 endet K	536 K vorgelesen	562 K von dpa	562 K von der	570 der text wurde K	570 dieser text wurde K
automatisk	1998 K oversatt
autor	270 és K de	512 ist K	1019 es K de	2165 é K de
autora	270 és K de	1019 es K de	2074 napisz do K	2165 é K de
autorce	330 napište K
autore	1596 è K di
autorem	2074 kontakt z K
autoren	525 meinung der K
autorin	512 ist K	512 ist freie K	525 meinung der K
autorise	1309 n'K pas la lecture
autorke	2426 napíšte K
autorki	2074 napisz do K
autorovi	330 napište K	2426 napíšte K
autorskim	2092 chroniony prawem K	2092 chronione prawem K
autoru	2364 javite se K	2364 pišite K
autrice	1279 est l'K	1596 è K di
""", 'av': """
available	707 our app is K	708 K on the app store	708 K on google play	841 app is K	858 tickets are K here
avbryt	21 K svar
avec	1277 K afp	1278 K afp
averci	1630 grazie per K letto
avertit	1322 K
avertizat	2251 a K
avise	2195 K-nos
avsluta	2607 K när du vill
avsnittet	2575 hela K	2575 ladda ner K
avtorici	2486 pišite K
avtorju	2486 pišite K
avverte	1633 K
""", 'ay': """
ayda	2693 K # tl	2693 K # tl'den	2710 K
aydinlatma	2663 K metni
ayirtin	2694 K
aylik	2710 K
ayudanos	1057 K
""", 'ba': """
ba	2034 K
bad	452 K	2608 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2120 K o	2135 K o app
bajate	1057 K la app
bancs	285 no depèn de K
banner	611 cookie-K	965 cookie K
banners	965 cookie K
bantu	1546 K kami
bastano	1630 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	562 redaktion nicht K
beboette	1953 K
become	51 K one of them	764 K a	961 K one of them
becoming	763 K a member	880 consider K a	961 consider K	961 K a member
bedankt	1950 K voor het lezen
beelden	1886 heb je K	1886 heeft u K
befindet	492 an dieser stelle K sich
before	682 K you go	682 K you move on
begging	965 K
begs	964 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	454 mit einem K	547 jeder K hilft uns	562 K steht unter einer	577 mit einem kleinen K	586 K ist zuerst	598 mit ihrem K können wir	598 mit deinem K können wir	598 ihrem K helfen	603 K wurde zuerst	608 dieser K	608 diesen K
bejelentette	1491 K
bekijk	1896 nieuwe baan? K
beklagade	2608 K
beklagede	452 K
beklaget	2034 K
belangrijkste	1906 elke dag het K
believe	904 if you K we	962 people who K in
belirtti	2711 K
below	834 sign up K	834 enter your email K	863 links K
beluisteren	1930 dit artikel ook K	1930 hier K
benachrichtigungen	14 K	480 K aktivieren	481 push-K
benadrukt	1953 K
bent	1836 nu je hier toch K
bepaalde	1953 K
berasal	1523 konten ini K dari
berdonasi	1546 mari K	1546 silakan K	1546 ayo K	1546 anda K
bereits	463 sie haben K ein abo	551 K ein konto
bergabung	1546 mari K	1546 K dengan kami	1546 ayo K
bergabunglah	51 K	1546 K
bergantung	1533 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	608 wir K
berichterstattung	608 unsere K
berichtet	512 K für	512 K über
berichtete	610 K
berite	2515 K nas
berkomentar	6 untuk K
berlangganan	1496 sudah K	1499 K newsletter	1532 terima kasih telah K	1532 berhasil K	1546 K sekarang	1546 silakan K
bersama	51 ikutlah K	1546 gabung K
bescheid	565 sagen sie uns K	565 sag uns K
beschloss	610 K
besedah	2527 po K
besked	425 push-K
beskeder	425 push-K
besloot	1953 K
beslutade	2608 K
besluttede	452 K
besluttet	2034 K
besoin	1224 nous avons K de vous	1319 nous avons K de vous	1319 a K de vous	1319 avons K de votre
besplatan	2392 poslednji K tekst
besplatna	2379 K članka
besplatne	2379 K članke
besplatni	2371 naš K webinar	2371 naš K vebinar	2392 poslednji K članak	2392 zadnji K članak
besplatnih	2379 K članaka
beste	1906 elke week het K van
bestellen	454 jetzt K	531 im shop K	532 shop K	532 store K	605 jetzt K im	607 K sie hier	607 K sie unseren
bestellung	517 K
besten	608 die K texte
betaald	1941 artikel is K	1941 content is K
betaalmuur	1908 geen K	1954 K
betalande	2602 K läsare
betalende	438 kun for K	447 K læsere	2029 K lesere
betalingsmur	453 K	2035 K
beteiligt	561 redaktion ist nicht K
betonte	610 K
betrokken	1915 redactie is niet K
bevestigen	1906 aanmelding te K
bevorzugen	518 google K
bevorzugte	518 K quelle
bevorzugten	518 K quelle
bevorzugter	518 K quelle
bewerben	532 jetzt K:
bewust	83 speel K
bezahlschranke	548 K	611 K
bezmaksas	1822 K rakstus	1822 K raksti	1822 K kontu	1826 K raksts
""", 'bi': """
bidrag	380 dit K	380 giv et K	449 giv et K	449 dit K gør	449 dit K er	449 dit K til vores	453 K	1959 ditt K	2008 gi et K	2031 ditt K gjør	2031 ditt K er	2582 ge ett K	2582 ditt K gör	2605 ge ett K	2605 swisha ett K
bidraget	2008 K ditt
bijdrage	1839 jouw K	1882 kleine K	1941 K is betaald	1947 dankzij jouw K	1952 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	595 uns ihre K
bildirdi	2711 K
bildirimlere	14 K	2656 K izin ver
bildirimleri	14 K	2657 K aç
bildirin	38 bize K	67 bize K
biletlerini	2681 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	962 K owner
bilten	78 na K	2359 K
binding	384 ingen K	451 ingen K
bindingstid	1963 ingen K	2033 ingen K
bindningstid	2537 ingen K	2607 ingen K
binnenland	1926 is redacteur K
bisogno	1552 abbiamo K di te	1630 abbiamo K di te	1630 abbiamo K del tuo	1630 abbiamo K anche di te	1630 abbiamo K di voi
bitte	455 haben wir eine K	455 eine K an sie	455 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1491 K
""", 'bl': """
bli	2031 K med i	2031 K en del av	2605 K en del av
blijkt	1953 K uit
blijven	1908 om dit te K doen
bliv	51 K en af dem	449 K en del af
blocker	726 disable your ad K	726 disable ad K	726 turn off your ad K	726 using an ad K
blocking	726 K our ads	727 K ads
bloqueador	1000 K de anuncios	1061 K de anuncios	2145 K de anúncios
bluesky	16 K	720 follow him on K	720 follow her on K	720 follow them on K
""", 'bo': """
board	788 our jobs K	788 our job K
bogatych	2094 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	845 K this story	845 K this page
bookshop	830 our K	890 in our K	890 from our K
boutique	1318 dans notre K	1318 sur notre K
""", 'br': """
bralcem	2523 K
bralcev	18 po zaslugi K	43 pisma K	2504 s podporo K	2504 s pomočjo K	2523 K	2525 naših K	2525 po zaslugi K	2525 s podporo K	2525 podpori K
bralci	2523 K	2525 naši K
branja	0 čas K
brauchen	547 K noch #	607 wir K ihre hilfe	607 wir K deine hilfe	607 K wir sie	607 K wir dich	607 K wir eure
braucht	547 K ihre hilfe	547 K deine hilfe
breaking	711 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2504 K vas
brief	1886 K naar
briefing	762 our morning K	762 our K	762 daily K	803 K in your inbox
briefkasten	520 anonymen K	520 anonymer K
brieven	1886 K naar
bring	866 our apps K you
brings	866 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	726 your K is out of date	726 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1998 K ki	1998 K ai
""", 'bu': """
budite	2378 K u toku
buitenlandcorrespondent	1948 is K
buitenlandredacteur	1887 is K
bulabilirsiniz	2694 K
bulan	1548 per K
buletin	78 K kami	1499 K kami	1532 K harian kami	1547 K kami	1550 K
bulunabilirsiniz	2708 katkida K
bulundu	2711 çağrida K
bulunun	2708 katkida K
buradan	2689 K bağiş yapin
bureau	774 K chief
button	526 klick auf den K	903 clap K
buttons	812 the share K	812 the K below
buycoffee	2094 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2120 K-se	2129 K-se para
cadeau	1844 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1022 K
callan	1058 lo que otros K
campagne	1306 K de dons	1319 boucler notre K
campaign	962 our spring K	962 our K
can	961 pay what you K
canal	995 únete al K	1057 únete al K	2141 siga nosso K	2141 siga o K	2195 entre no K	2196 nosso K
canale	1600 al K	1631 il nostro K
canali	1574 sui nostri K
canalul	2249 K nostru
cancel	21 K reply	698 K at any time	963 K any time	963 K at any time
cancele	2128 K quando quiser	2197 K quando quiser
cancellarti	1567 puoi K
cap	270 és K de
caporedattore	1596 è K
caporedattrice	1596 è K
carte	9 cette K
casella	79 nella tua K	1568 nella tua K
""", 'ce': """
cebinize	2686 K gelsin
celoten	20 K članek	2472 K članek je	2500 K članek
celotnega	2472 za ogled K	2472 za branje K	2500 K članka
cenite	2520 K naše delo	2520 K naš trud
cerea	2251 K
cereau	2251 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2251 a K	2251 au K
""", 'ch': """
channel	962 our K	1505 ikuti K	1505 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1245 par e-mail K	1245 par mail K
chargement	1292 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	570 unseren K	570 unserem K
chcete	371 K číst dál	2413 K čítať ďalej
check	793 K back for more	793 K back soon
chef	1279 est K de	1926 is K van de
cheffe	1279 est K de
chefredakteur	597 ist K
chefredakteurin	597 ist K
chefreporter	597 ist K
chefreporterin	597 ist K
chegou	2121 se você K até aqui
chercheur	1279 est K
chercheuse	1279 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2844 hãy K sẻ	2847 K sẻ
chiede	1633 K
chiederti	1552 un piccolo favore da K
chief	750 is K
chiesto	1633 ha K
chip	763 K in	764 K in	961 K in now	961 K in and
chipping	961 consider K in
choices	833 cookie K	833 your K
choisissez	1236 K votre offre
choose	680 K a plan	695 K a plan
chosen	817 K by our
chronione	2092 K są prawem
""", 'ci': """
cijelog	2346 za čitanje K
cikk	1489 ez a K
cikkeink	1489 K
cikket	1487 ezt a K	1487 a K
cinste	54 fă-mi K cu o cafea
cipta	1517 hak K
citarea	2244 cu K sursei
citera	2562 K oss gärna	2562 K gärna men ange
citire	0 timp de K	0 timp K
citit	2236 dacă ai K până aici
cititorii	36 K noștri	2249 K noștri
cititorilor	18 datorită K	43 scrisorile K	2236 datorită K
civil	840 keep it K
""", 'cl': """
claimed	964 K
clap	903 K for this	903 K for it	903 give it a K	903 K up to
claps	903 K for this	903 give it some K	903 # K
clarifications	797 corrections and K
clicking	781 by K play
client	1238 déjà K
clips	40 your K
""", 'co': """
code	1600 qr K
codziennie	17 K rano	2045 otrzymuj K
coffee	54 buy me a K	54 buy us a K	763 buy me a K	763 buy us a K	961 buy us a K	963 cup of K
colabora	1019 K con
collabora	1596 K con
coloque	77 K seu e-mail
columnist	750 is a K	774 K	1887 is K	1948 is schrijver en K	1948 is K en
colunista	2165 é K
com	2293 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1005 quieres K	1006 para K	2151 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2249 spune-mi în K	2249 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1005 déjanos tu K
comentarios	85 en los K	1005 no admite K	1006 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2198 K
comision	2231 primi un K
comment	6 to K	6 to leave a K	6 to post a K	734 log in to K	734 sign in to K	734 be the first to K	734 leave a K below	734 leave your K	734 our K policy	735 post a K	840 posting a K	840 members can K	857 to K you must	857 to K, you must	919 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1300 votre K sera publié
commentaires	85 en K	85 dans les K	1265 charte des K	1265 espace K	1266 dans les K
commentare	6 per K	1582 vuoi K	1583 per K
commentator	1948 is politiek K
commenter	1266 pour K	1300 peuvent K	1300 pour pouvoir K
commenti	85 nei K	1582 i K saranno	1583 nei K
commenting	734 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	734 in the K below	734 let us know in the K	734 K powered by	734 K have been closed	734 all K are subject to	734 we welcome your K	735 in the K section	840 posting K	857 closed the K	857 turned off K	857 turned off the K	857 switched off K	857 disabled K	919 post your K	961 let us know in the K
commercial	817 our K team	817 our K content	1296 réalisé par un partenaire K	1309 notre service K
commissie	1915 een K
commission	725 we may receive a K	725 K if you buy	817 may earn a K	817 may earn a small K	817 may earn an affiliate K	817 may receive a small K	817 may receive K	817 earn K from	842 K
commissione	1609 ricevere una K
commissions	842 K
committed	797 K to accuracy
community	564 unserer K	608 unsere K	734 abide by our K	771 our K members	771 leave our K	771 like our K	961 join our K of	962 K-funded	1582 regole della K	1600 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2172 uma publicação K por
compartilhado	2172 um post K por
compartilhe	25 K	49 K com	67 K sua história	2195 K este
compartilo	49 K
compartir	975 K tu cuenta, cambia	1057 si quieres K tu cuenta
compensated	842 K
compensation	817 receive K from
complain	797 K about this article
complained	964 K
complains	964 K
complaints	797 our K page
completa	1051 para leer la nota K	2128 para ler a matéria K
complete	810 K digital access
completo	2128 para ler o artigo K
complimentary	15 K articles	701 K articles	701 K article this month	701 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1319 créez un K	1319 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1048 K que sostiene
comunidade	2195 faça parte da K
comunique	2150 K um erro
comunitatea	2236 K care susține	2248 intră în K
concorda	43 K?
condannato	1633 ha K
condiciones	1003 términos y K
condividi	67 K la tua storia	1630 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1300 charte de bonne K
confidence	772 in K
confidential	772 K tip	772 K tips
confirm	703 check your email to K
confirmar	1047 bandeja de entrada para K	2186 caixa de entrada para K
confirmat	2251 a K
confirmation	1305 e-mail de K
connect	720 K with us on
connectez	24 K-vous	1222 K-vous	1236 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1579 il K ai cookie
consent	730 we need your K to load	766 written K
consentimento	2172 K para carregar
consentiti	1582 non sono K commenti
consider	680 K giving	680 K making	680 K joining	680 K a gift	687 if you liked this article, K	764 please K	764 K a	764 K giving	764 K joining	880 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	703 K me with news and offers	778 K her at	778 K him at	778 K them at	961 K us at	1923 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	749 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2195 K-nos
contenido	9 este K	9 K externo	976 K premium	1002 K externo de	1002 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	730 to view this K, you	730 to view this K please	730 this K is hosted by a third party	730 we use your sign-up to provide K	731 third-party K	810 access to all our K	817 our K studio	819 to reuse this K	822 this K	1891 K te zien
contenu	9 ce K	1262 ce K n'a pas pu être	1262 K bloqué	1292 K est fourni par
contenus	1236 tous nos K	1320 nos K
contenuti	9 K esterni	1563 a tutti i K
contenuto	9 questo K	9 K esterno	1579 K esterno
contingut	9 aquest K
continua	1622 K a leggere con	2240 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2191 para K lendo	2191 para K a ler	2191 K lendo
continuare	20 K a leggere	1622 per K a leggere	1622 per K la lettura	2240 pentru a citi în K	2240 citește în K cu
continue	693 to K reading this article	693 log in to K	693 sign in to K	693 register to K	693 upgrade to K	961 help us K	2178 K a ler abaixo	2191 K lendo com	2191 K a ler com
continuer	1309 pour K à lire
continuez	1296 publicité, K	1309 K votre lecture sur
continuing	730 by K to use this website, you agree
contou	2198 K
contribua	90 K com o que puder	2164 K	2195 K com	2195 K a partir	2195 K para o nosso
contribuez	1319 K
contribuie	90 K cu cât poți
contribuisci	1551 K
contributed	775 K reporting	775 K to this report	775 K to this story	775 K to this article	819 K to this report	959 K reporting from	959 K reporting to
contributing	750 is a K	961 by K to
contribution	680 make a K	763 make a K	961 your K	961 making a K	1319 votre K
contributo	1551 il tuo K	1555 con il tuo K	1619 piccolo K per noi
contributor	750 is a K
conversation	680 join the K	734 join the K with	735 to join the K	840 in the K
convida	54 K'm a un cafè
cookie	730 manage your K	1338 קובצי K	1459 K-kat	1579 usiamo i K	1579 questo sito usa i K	2057 pliki K	2287 файлы K	2287 файлов K	2297 файлы K	2327 файлы K	2327 файлов K	2429 súbory K	2739 файли K	2739 файлів K	2751 файли K	2781 файли K	2781 файлів K	2809 sử dụng K	2824 chấp nhận K
cookiekeuze	1927 K
cookies	9 third-party K	396 vi bruger K	397 bruger K til	419 K	569 nutzung von K	623 αποδοχή K	667 K	730 we use K	730 this site uses K	730 this website uses K	730 our site uses K	730 uses K to	730 accept all K	730 accept K	730 how to control K	731 use of K	781 social media K	833 K	1002 usamos K	1002 este sitio utiliza K	1002 esta web utiliza K	1002 aceptar las K para	1002 que aceptes las K	1003 uso de K	1262 refusé les K	1263 utilise des K	1292 gérez vos K	1323 bandeau K	1865 omdat je geen K	1867 gebruik van K	1891 social media-K	1927 K toe te staan	1975 vi bruker K	1997 K	2057 używamy K	2057 plików K	2147 usamos K	2147 este site utiliza K	2147 este site usa K	2148 uso de K	2564 K på	2572 K
cookievoorkeuren	1891 K
copy	962 read our K
copyright	1918 rust K
corespondent	2222 este K
corporate	962 K backing
correct	817 K at time of
correction	797 report a K	797 request a K	797 suggest a K
corrections	797 our K	797 K policy	827 our K team	962 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	983 en tu K	983 en su K	983 a tu K
correspondant	1279 est K	1279 K à
correspondante	1279 est K	1279 K à
correspondent	750 is a K	774 K	1887 is K
correspondente	2165 é K
correspondents	962 our K
corresponsal	270 és K	1019 es K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1596 è K
count	921 you K on
courriel	1245 par K chaque	1245 dans votre boîte K
couvre	1279 K les
coverage	793 read our full K	793 see our full K	845 more of our K	845 all our K	962 our K
covers	750 K the
""", 'cr': """
created	757 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	964 K
criticized	964 K
cronisti	39 nostri K
crowdfunding	965 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1019 K los
cuenta	975 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1926 is K
cuma	17 her K
cuota	1058 tu K
""", 'cy': """
cyfrowe	2114 kup wydanie K	2114 wydanie K
""", 'cz': """
czekamy	2060 K na wasze
czytaj	2115 K dalej za
czytania	0 czas K
czytasz	2114 K nas za darmo	2116 K nas
czytelnicy	36 nasi K	2111 K	2116 nasi K
czytelniczek	2094 dzięki wsparciu K
czytelniczki	2111 K
czytelnikom	18 dzięki K	2111 K	2116 dzięki K
""", 'da': """
daarna	1845 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	607 sind sie K	607 sei K
dacci	1630 K una mano
daftarkan	1532 K email anda
dagar	2583 # K för #
dage	430 # K for #	449 prøv # K
dagelijks	1848 ontvang K
dager	2009 # K for #
daily	703 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2116 pisać K
danach	466 K # euro
dane	2447 #% z K	2447 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1908 K onze leden	1908 K mensen zoals jij	1908 K lezers zoals jij	1934 K onze lezers	1934 K lezers	1934 K giften	1947 K jouw steun	1947 K uw steun
dapatkan	1505 K update berita
dar	371 váš K	375 K	2469 K
darbu	1831 mūsu K
darmowe	2088 K konto
darmowy	2042 ostatni K	2103 ostatni K tekst
darmowych	2088 limit K
darowizna	2115 twoja K	2119 K
darowizny	2119 K
darte	985 K de baja
darujme	351 na K	372 na K	373 K
dary	375 K	2469 K
data	750 is a K
datajournalist	1926 is K
dateci	1630 K una mano
datenjournalist	597 ist K
datenjournalistin	597 ist K
datenschutzbestimmungen	493 K
datenschutzhinweise	493 K
""", 'de': """
deaktiviere	490 K deinen adblocker
deaktivieren	490 K sie ihren adblocker	490 adblocker K	490 ad-blocker K
deaktiviert	490 javascript ist K
debat	418 send det til K
debate	735 join the K
debattartikel	2571 din K	2571 skriva en K
debattartikeln	2571 svara på K
debatten	6 delta i K	400 deltag i K	424 deltage i K	424 deltag i K	424 tone i K	2002 delta i K
debattinnlegg	43 K	1996 K
decided	964 K
decidiu	2198 K
decis	2251 a K
deciso	1633 ha K
declarat	2251 a K	2251 au K
declarou	2198 K
dedi	2711 K
dedicated	962 our K team
dediler	2711 K
deductible	763 tax-K gift	763 tax-K donation	960 tax K to the extent	960 tax-K to the extent	960 tax K to the fullest extent	960 tax-K to the fullest extent	960 tax K as allowed	960 tax-K as allowed	961 make a tax-K	963 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1835 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2527 je K
dejala	2527 je K
dela	25 K den	49 K den	2605 K med en vän
delite	49 K ga	67 K z nami
delivered	693 print edition K to	694 K to your door	703 K to your inbox	703 K to your email	703 get the latest news K	871 K mondays	871 K tuesdays	871 K fridays	871 K sundays
delivery	883 home K of the	883 home K
delo	2520 vam je všeč naše K	2525 naše K
dem	51 bli en av K
demanar	296 va K
demander	1224 une faveur à vous K	1224 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2711 K
denuncia	1060 K	1633 K	2198 K
departe	49 dă-l mai K	2248 citi mai K
depend	921 you K on	962 we K on
depende	1048 no K de bancos	2187 não K de bancos
dependemos	1048 K de nuestros lectores	2187 K dos nossos leitores
der	610 so K
derden	1865 inhoud van K
derdi	2711 K
derecho	29 se reserva el K
derlerdi	2711 K
desactiva	1000 K adblock
desactivar	1000 K adblock
desacuerdo	43 en K
desative	2145 K o adblock
descarga	987 K la app	987 K nuestra app	1057 K nuestra	1057 K la app
descarrega	293 K't
descarregue	2135 K a app
desk	39 our news K
despre	2222 scrie K
desta	2195 faça parte K
destek	2689 K olun	2708 bize K	2708 K olun	2708 K ol	2708 K verin	2708 aylik K
det	452 hed K	2034 het K	2034 sto K
detected	726 ad blocker K	726 adblock K
determinou	2198 K
detto	1633 ha K
deutschen	586 von der K presse-agentur
devamini	2652 K okumak için	2708 haberin K okumak
devenez	80 K membre	80 K abonné	1319 K membre	1319 K mécène
device	772 non-work K
""", 'di': """
dicci	1630 K la tua
dice	1060 K	1633 K
diceva	1633 K
dich	607 trag K
dichiarato	1633 ha K
die	610 so K
diesem	608 K text
diesen	9 K tweet	49 leiten sie K	572 K text	577 gäbe es K text nicht	608 K text
dieser	608 K text
dieses	9 K video	526 um K video
different	43 got a K view
dig	376 vi har en bøn til K	2605 hör av K
digest	762 weekly K	762 our K
digipakett	1063 telli K
digital	551 K-abo für	578 ein K-abo	604 K-abo	838 K pass
digitalabo	463 mit unserem K	551 K für	604 K
dijo	1060 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2379 za # K	2379 od # K
dinara	2408 K
dine	382 læst alle K
dinleyebilirsiniz	2694 K
dinleyin	2 haberi K	2694 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	703 K to your inbox	1256 suivez en K	2205 K în inbox
directement	1246 K dans votre
directly	703 K in your inbox
directo	995 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1577 K adblock
disagree	43 K?
disait	1322 K-il	1322 K-elle
disattiva	1577 K adblock	1577 K l'ad blocker
discord	564 unserem K
discorda	43 K?
discordu	329 K
discordzie	2073 K
discover	268 a google K	413 google K	518 google K	602 K folgen	637 google K	768 google K	1024 en google K	1884 google K	1991 google K	2073 google K	2220 pe google K	2566 google K
discoverissa	1183 google K
discussion	6 to join the K	840 in the K	840 join the K	1265 participez à la K
disdici	1560 K quando vuoi	1632 K quando vuoi
disfrutando	1051 sigue K de
disiscriverti	1567 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2438 zapojte sa do K	2438 vstúpte do K
diskutiere	495 K mit
diskutieren	495 K sie mit	495 K sie über	607 K sie mit
diskutovat	342 K mohou
dispatch	762 a weekly K	762 our K
disponibil	2203 K doar pentru abonați
disponibile	1570 K su app store
disponible	988 K en google play	1248 K sur l'app store
dispositivo	975 si continúas leyendo en este K	976 en otro K	1622 in uso su un altro K	2191 em outro K	2191 noutro K
dispus	2251 a K
disse	1633 K	2198 K
distribuie	25 K	49 K-l
dit	1322 a K	1322 K-il	1322 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1265 K-le nous en	1319 K-nous
diu	296 K
diventa	80 K socio	1630 K socio	1630 K parte
diyor	2711 K
diyordu	2711 K
diz	2198 K
dizia	2198 K
diziam	2198 K
""", 'do': """
do	962 what we K
dobivajte	2399 K
dobivati	2393 želite K	2514 želite K
docente	1596 è K
dodaje	2118 K
dodal	374 K	2468 K
dodala	374 K	2409 K	2468 K
dodao	2409 K
doel	1908 ons K: #
dogodek	2493 naš K
dohodnine	2504 K
dokumente	520 anonym K
dollar	961 K you give	963 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1323 K
dona	1551 K ora
donacija	2383 svaka K	2383 vaša K	2406 vaša K	2407 vaša K	2407 svaka K	2410 K	2528 K
donacije	2410 K	2528 K
donacijo	2526 z K
donacijom	2408 K
donaciones	1061 K
donacions	297 K
donasi	1533 K anda	1546 K anda	1550 K
donate	680 K now	680 K today	764 K	961 K what you can	965 K
donateur	1319 devenez K	1950 word dan K
donateurs	1281 nos K	1320 nos K	1908 dankzij onze K	1934 dankzij K
donatie	1839 doe een K	1839 jouw K	1882 K	1950 jouw K	1950 uw K	1950 doe een K	1954 K
donaties	1934 dankzij K	1954 K
donating	961 consider K
donation	680 make a K	687 consider making a K	763 make a K	806 K will be doubled	806 K will be matched	859 small K	886 a K of £#	886 a K of $#	886 a K of €#	887 a K of £#	887 a K of $#	887 a K of €#	961 your K	961 consider a K	965 K
donations	965 K
donativo	2164 o seu K
donatrices	1320 nos K
donazione	1555 fai una K	1594 una K	1630 la tua K	1630 fai una K	1634 K
donazioni	1634 K
donderdag	17 elke K
doneer	1835 K	1882 K
doneren	54 kopje koffie K
donio	351 na K	372 na K
donirajte	90 K koliko možete	2383 K	2406 K	2504 K	2524 K
donnerstag	17 jeden K
donnez	1266 K votre avis	1319 K-nous	1319 K-leur
donors	885 K like you	961 new K
dons	1319 vos K	1323 K
doors	962 our K open
dopisnica	2365 je K	2487 je K	2487 , K
dopisnik	2365 je K	2365 , K	2487 je K	2487 , K
dostupan	2346 ovaj sadržaj je K
doubled	806 gift will be K	884 will be K	884 be K	884 K until
dovoljenja	2479 kopiranje brez K	2518 brez K
download	389 K appen	389 K vores app	707 K our app	707 K on the app store	710 K the app	710 K the free app	961 K our	1835 K de	1851 K de app	1851 K de gratis app
dozvole	2382 bez K
""", 'dr': """
draag	1934 K bij
draht	520 ihr K zur	520 K zu uns
dreptul	29 își rezervă K
drepturile	2218 toate K rezervate
drittanbietern	492 K nicht zugestimmt	526 inhalte von K
drittanbieters	526 dienst eines K
drittplattformen	492 K
drive	962 fund K
drop	38 K us
""", 'du': """
dukung	1533 K kami lewat	1546 K kami
dukungan	1546 K anda
dung	9 nội K này	2824 nội K này do
duyurdu	2711 K
""", 'dy': """
dyskusji	2083 kulturę K
dyskutuj	2083 K z nami
""", 'dz': """
dziennikarka	2075 - K	2075 , K
dziennikarstwo	2039 wesprzyj niezależne K	2116 nasze K	2116 niezależne K
dziennikarz	2075 - K	2075 , K
dziennikarze	2116 nasi K
dziennikarzem	39 naszym K	2075 jest K
dziennikarzy	2079 szukamy K
""", 'ec': """
economia	270 és cap d'K
economieredacteur	1887 is K
economieverslaggever	1948 is K
""", 'ed': """
edasi	49 saada K
edited	819 this story has not been K	819 has not been K by
edition	788 our special K	819 in our print K
editor	331 , K	737 letter to the K	750 is a senior K	750 is an K	750 is the K	750 is the deputy K	774 K	827 to the K	961 write a letter to the K	1522 adalah K	2165 é K de	2427 , K
editora	2165 é K de
editorka	331 , K	2427 , K
editors	827 to our K	962 we, the K	962 our K
ediyor	2711 itiraf K
""", 'ee': """
eelisallikaks	1075 K
eelistatud	1075 K allikaks
eens	43 mee K?
eerste	1952 K maand
""", 'ef': """
eftertryck	2562 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1220 K
""", 'ei': """
eiere	2008 ingen rike K
eigener	455 in K sache	608 in K sache
eilmeldungen	14 K	480 K aufs	543 K
eindredacteur	1887 is K
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
ekibimiz	2709 K
ekibimize	2681 K katilin
ekipi	2493 naši K
ekipo	2493 našo K
ekledi	2711 K
ekleyin	2694 K
ekliyor	2711 K
ekonomireporter	2570 är K
eksternal	1523 konten K	1523 situs K
eksterni	2367 K sadržaj
eksternt	397 K indhold	419 K indhold	1976 K innhold	1997 K innhold
""", 'el': """
elektronski	2473 svoj K naslov	2499 svoj K naslov
elfogadom	1445 K a
elige	975 K tu plan	1057 K tu plan
elismerte	1491 K
elke	17 K dag
ellas	51 únete a K
elle	1322 dit-K
ellos	51 únete a K
elmondta	1491 K
elrendelte	1491 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	618 το K σας	618 στο K σας	651 το K σας	703 enter your K	703 we'll K you	703 we will K you	716 click to K	716 share via K	734 save my name, K	762 our daily K	762 our free K	778 K her at	778 K him at	855 by K	855 to your K	868 put your K	868 type your K	868 type in your K	868 leave your K	868 leave us your K	868 add your K	868 drop your K	868 pop your K	868 give us your K	868 fill in your K	869 sent to your K	869 by K to you	870 by K	874 join our K list	874 join the K list	910 reply to this K	961 K us at	983 en tu K	1499 ke K anda	1532 di K anda	1568 la tua K	1568 nella tua K	2085 adres K	2085 swój K	2133 no seu K	2235 pe K	2265 ваш K	2378 svoj K	2378 svoju K	2440 svoj K	2722 ваш K	2800 K của bạn	2800 nhận tin qua K	2801 địa chỉ K	2831 điền K để nhận	2831 K để nhận bản tin	2831 tin nóng qua K	2832 mỗi sáng qua K	2832 qua K mỗi	2844 nhập K của bạn
emailed	869 K to you
emailing	747 get in touch by K
emailul	77 lasă-ne K	2205 introdu K	2206 pe K tău
embed	9 this K	781 to view this K
embedded	9 K content	9 K post
embora	2121 antes de ir K
empresas	1058 sin grandes K
emretti	2711 K
""", 'en': """
enable	726 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1240 sans K	1321 sans K
engagent	30 n'K que
engelleyici	2663 reklam K
engelleyicinizi	2662 reklam K
enig	43 K?
enjoyed	682 we hope you K this
enligt	2608 K
enquete	35 nossa K
ensisijaiseksi	1183 K lähteeksi	1183 K lähteeksesi
enter	565 strg+K	868 K your e-mail	2277 ctrl+K	2732 ctrl+K
entering	703 by K your email
enthalten	551 im abo K
entlang	607 hier K
entrada	79 na sua caixa de K	982 en tu bandeja de K	2133 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1631 K fine mese
entschied	610 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1305 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2000 hele K
epizodo	2495 K
epizodu	338 K	2373 K
""", 'eq': """
equipa	39 nossa K	2196 a nossa K
equipe	39 nossa K	2196 nossa K
equipo	1058 somos un K
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
erid	2312 K
erikoistoimittaja	1188 K
erkende	1953 K
erkender	452 K
erkendte	452 K
erkjente	2034 K
erreichen	565 K sie uns
erreichst	565 K du uns
error	797 spot an K
errors	797 spot any K
erschien	507 dieser text K zuerst	507 dieser artikel K zuerst	507 dieser beitrag K zuerst
erschienen	507 zuerst K auf
erstmals	603 text wurde K	603 artikel wurde K
ervaring	67 deel uw K	1923 deel je K	1923 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	562 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2195 K-nos
escreve	2165 K sobre	2165 K às	2165 K aos	2165 K para
escreveu	2198 K
escribe	77 K tu correo	1019 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1019 es K
escritora	1019 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2195 K a
esimene	1101 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1321 offre d'K
estabas	42 K allí
estamos	1058 ya K en
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
ettertrykk	1987 K forbudt
etti	2711 diye rica K	2711 rica K
ettiler	2711 rica K
etwas	547 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2379 za # K	2442 od # K
euro	466 dann # K	609 ab # K	2442 za # K
euroa	1201 K/kk
eurolla	1201 K
""", 'ev': """
evenementen	1929 onze K
evening	17 every K
event	830 our free K	1896 ons K
events	830 our K
every	17 K week	703 in your inbox K	759 thank you to K	925 we read K	963 K gift
everyone	759 thank you to K who	759 thanks to K who	806 keep it free for K	878 free for K to read	878 open for K	878 open to K	878 free for K	962 K reading this
everything	962 K else we publish
evra	2500 za # K
evro	2500 za # K	2504 vsak K	2525 vsak K
""", 'ex': """
exclusief	1843 dit artikel is K	1845 K voor abonnees
exclusiva	975 nota K	1052 K para socios
exclusively	810 K for members
exclusivo	975 este artículo es K	975 contenido K para	976 este contenido es K	1052 K para socios	2128 este conteúdo é K	2128 este artigo é K	2129 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1320 notre K
existujeme	2447 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	964 K
explica	38 K'ns	67 K'ns	296 K	1060 K	2198 K
explicar	296 va K
explicat	2251 a K
explicou	2198 K
explique	1322 K
expliqueu	38 K-nos	67 K-nos
expressed	780 views K	780 opinions K	780 views and opinions K	780 views K are personal
external	9 K content	730 K content from
externe	9 contenu K	9 K inhoud	569 dieser K inhalt	594 K medien	1865 K inhoud
externen	9 K inhalt	9 K inhalte	493 K inhalt	526 alle K inhalte
externer	9 K inhalt	492 K inhalt von	526 anzeige K inhalte	526 K inhalt konnte
externes	9 contenus K
extracto	1047 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	393 på K og twitter	564 unserer K-gruppe	569 inhalt von K	637 K	716 share on K	720 like us on K	720 find us on K	721 on K and twitter	721 on K, twitter	721 on twitter and K	997 en K y twitter	997 en K, twitter	997 en K y x	1257 sur K et twitter	1257 sur K, twitter	1574 su K e twitter	1860 op K en twitter	1860 op K, twitter	1922 onze K-groep	1972 på K og twitter	2142 no K e no	2142 no K, no	2547 på K och twitter	2745 K	2866 在K上
facebookgroep	1922 onze K
facebookie	16 K
facebookis	1076 K
facebookon	1455 K
facebooku	16 K	329 K	2363 K	2425 K	2485 K
facts	961 fund the K
factual	797 K error	797 K errors
faire	1222 K un don
fais	1319 je K un don
faisant	1230 en K un don
faisons	1306 K vivre un
faites	51 K comme eux	1222 K un don	1230 K un don	1281 K un don	1319 K-le lire	1319 K un geste
farci	1631 da K
fast	452 slog K	2034 slo K	2608 slog K
favor	682 small K to ask	682 a K to ask of you	682 we have a K to ask	965 small K
favoriete	1884 K bron	1930 K podcast-app
favoris	1286 K google	1286 K sur google
favorite	768 K source	1286 source K
favorites	1286 sources K
favoritos	1024 tus K
favour	682 small K to ask	682 we have a K to ask	965 small K
favourite	768 K source
""", 'fe': """
fee	842 a K
feedback	538 ihr K	538 dein K	734 thanks for your K	734 thank you for your K
fehler	495 haben sie einen K
fehlerhinweis	495 K
fejsbuku	2363 K
felder	60 K mit stern
felelte	1491 K
felirat	1491 ez a K
feliratkozom	1437 K a hírlevélre
fellow	750 is a senior K	750 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1451 minden jog K
""", 'fi': """
fi	763 on ko-K
fields	60 K with a star
figyelmeztet	1491 K
figyelmeztetett	1491 K
filmer	40 bilder och K
finalul	2249 K lunii
finanzieren	458 wir K uns durch spenden	577 helfen sie uns, sie zu K	608 wir K uns
find	904 if you K
finden	557 zum thema K sie	557 aus der region K sie	557 mehr dazu K sie	600 K sie hier.	600 K sie hier:	600 K sie oben.
finder	423 K en fejl
findest	600 K du hier.
fined	964 K
finestra	1582 si apre in una nuova K
first	700 for the K year	700 for your K year
fizess	80 K elő	1488 K elő
fizessen	80 K elő	1436 K elő	1488 K elő
fizette	1478 hirdető K
""", 'fl': """
flere	450 K af dem
""", 'fo': """
fogalmazott	1491 K
folge	485 K uns	572 die ganze K	607 K uns
folgen	485 K sie uns	572 alle K des	602 google news K	602 bei google K	602 auf google K	607 K sie uns
folgt	485 K uns
follow	720 K us on	720 K us at	720 K him on x	720 K her on x	720 K them on x	720 K me on	720 K our live	720 K on x	734 notify me of K-up	961 K us on
folosim	2211 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	409 alle rettigheder K
fordert	610 K
forderte	610 K
foreslo	2034 K
foreslog	452 K
foretrukken	413 K kilde	1991 K kilde
foretrukket	1991 K kilde
foretrukne	413 K kilde	1991 K kilde
forint	1490 K
forinttal	1490 K
forklarede	452 K
forklarer	452 K	2034 K
forklarte	2034 K
former	760 is a K
fortalte	452 K	2034 K
fortell	67 K oss
forteller	2034 K
fortgesetzt	489 wird nach der anzeige K
fortsette	2032 for å K å grave
forward	49 K it	49 K this	902 did someone K	902 did a friend K
forwarded	902 if someone K	902 if somebody K	902 this email was K to you	902 this letter was K to you	902 K this email	902 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1887 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	595 uns ihre K	595 uns deine K
found	964 K that
founder	750 is the K
""", 'fr': """
fragen	551 K zum abo	551 K zu ihrem abo
fragt	610 K
fragte	610 K
fredag	17 hver K	17 varje K
free	70 ad-K	701 you have # K	703 sign up for our K	703 sign up to our K	703 get our K	707 our K app	707 our app is K	806 keep it K for all	806 keep this site K	878 made it K
freelance	748 is a K writer	750 is a K
freelancejournalist	417 er K	1926 is K
freiartikel	469 K
freier	512 ist K autor
freitag	17 jeden K
freiwillig	577 bezahlt wird K
freiwilligen	454 K beitrag
friday	17 every K
fridays	17 on K	871 sent K
friend	717 tell a K	806 become a K of the
frilansjournalist	1995 er K	2570 är K
""", 'fu': """
full	20 to read the K
functional	781 K cookies
fund	680 K our	687 help K our
funded	962 reader-K
fundet	423 K en fejl
fundraising	962 K deadline	965 K
funktionale	526 K cookies
funnet	2001 K feil	2001 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	610 K an
gabung	1505 K di kanal	1546 K di	1546 yuk K	1546 ayo K
galetes	273 fem servir K
ganze	557 lesen sie die K
ganzen	20 K text	463 den K text lesen	557 lesen sie den K
gave	1958 gi en K i dag	1958 gi en K nå	1959 gi en K	2031 gi en K til oss	2031 gi en K i dag	2031 gi en K nå	2035 K
gazetecidir	2677 K
gazetecilerimiz	2709 K
gazetecilik	2709 bağimsiz K	2709 K para	2709 iyi K
gazetemizi	2705 K
gazetesi	2677 K'nde yaziyor
""", 'ge': """
geaccepteerd	1865 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1927 inhoud is K
gebruiken	1865 wij K cookies	1865 we K cookies	1886 dit artikel K
gebruikt	1865 deze website K cookies	1865 deze site K cookies
gedetecteerd	1863 adblocker K
gedruckte	551 K zeitung? dann
gedruckten	551 abonnenten der K
gefallen	455 ihnen hat dieser artikel K	455 hat ihnen dieser artikel K	455 hat dir dieser artikel K
gefragt	610 K
gefunden	495 fehler im text K
gehen	455 bevor sie K
gekennzeichnete	489 mit einem symbol K
geladen	492 nicht K werden	526 inhalt konnte nicht K
gelesen	608 bis hierhin K	608 bis hierher K
gemaakte	1928 door ai K
gemeenteverslaggever	1948 is K
gemeinschaft	547 teil der K
genehmigung	508 ohne K
generated	757 summary was K	757 summary is K	757 summaries are K	757 key points were K	757 audio was K	757 voice is K	757 K using ai	757 K by ai	757 this audio is K
genererad	2573 ai-K
genereret	420 K af ai
generosity	961 your K
gengive	439 ikke tilladt at K
gengives	45 K	410 må ikke K
genossenschaft	608 unsere K	608 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1869 je e-mailadres wordt niet K	1918 artikel is eerder K op
gerekiyor	2703 üye olmaniz K
gern	607 wirf K
gerne	427 ja tak, jeg vil K	449 vil K høre fra dig	449 hører vi K
geschenk	604 K-abo
geschenkabo	604 K
geschickt	544 eine e-mail K
geschlossen	495 kommentare sind K
gesponsord	1941 artikel is K	1941 content is K
gewijzigd	1915 intussen K	1915 inmiddels K
gewinnspiel	531 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	541 die app K es	541 app K es
gift	680 make a K	886 a K of £#	886 a K of $#	886 a K of €#	887 a K of £#	887 a K of $#	887 a K of €#	887 your K of £#	887 your K of $#	961 your K	1835 met een K	1908 met jouw K	1908 met uw K
gifts	18 small K
giornale	1631 questo K	1631 il nostro K
giornalismo	1555 sostieni il K	1619 fare K costa	1631 il nostro K	1631 il K costa
giornalista	39 nostro K	1596 è K e	1596 è K de	1596 è K di	1596 è K del	1596 è K della	1596 è K dell'	1596 è K a	1596 è K per
giornalisti	39 nostri K	1631 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2694 K
gitmeden	2648 K önce
give	763 K what you can	961 K what you can	961 K if you can	961 euro you K
gives	866 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1988 kan ikke K
gjerne	2031 vil K høre fra deg
""", 'gl': """
glasajte	2388 K
glasila	2409 K
glasio	2409 K
glasujte	2388 K	2509 K
gledajte	2394 K nas	2515 K nas
glissez	1319 K une pièce
""", 'go': """
going	20 to keep K	859 keep us K	962 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	413 K news	485 auf K news	518 als quelle bei K	518 als quelle auf K	518 bei K öfter	518 auf K sehen	541 K play	563 K-suche	563 bei K	563 K news	563 auf K	637 K news	707 get it on K play	720 follow on K news	768 K news	768 star on K	768 source on K	837 when you search on K	837 in your K feed	1024 en K news	1454 K-ben	1766 K news	1807 K ziņās	1807 K news	1884 vaker in K	1921 in K	1921 op K	1921 bij K	1991 K news	1991 som kilde på K	2005 app store og K play	2005 K play og app store	2053 nas w K news	2053 na K news	2073 K news	2220 pe K news	2363 K news	2425 K news	2439 K play	2485 K news	2566 K news	2566 som källa på K	2579 app store och K play	2579 K play och app store	2659 K news'te	2673 K news'te	2673 K'da bizi	2685 app store ve K play'den	2745 K news	2806 trên K news
gostou	2196 K desta	2196 K deste
govorila	2409 K
govorili	2409 K
govorio	2409 K
""", 'gr': """
gracias	18 K a ti	1058 K a ti
granskning	2606 sådan här K	2606 vår K	2606 oberoende K
granskningar	2606 våra K
granskningen	2606 den här K
gratis	466 wochen K	466 monat K	578 tage K	607 jetzt K	609 wochen K	975 crea tu cuenta K	982 recibe K	1057 recibe K	1059 prueba K	1548 K	1843 ontdek nu K	1843 krijg je ook K	1951 niet K	2009 dager K	2020 K sak igjen	2020 K saker igjen	2026 ingen K saker	2583 dagar K
gratisartiklar	15 K
gratuit	15 article K	1242 dernier article K	1320 ce site est K	2248 creează un cont K
gratuita	1632 prova K
gratuitas	15 matérias K	978 notas K	2163 matérias K
gratuite	15 articole K
gratuitement	1236 essayez K	1238 inscrivez-vous K	1246 recevez K
gratuiti	15 articoli K	1565 articoli K
gratuito	15 articolo K	1565 articolo K	2163 artigo K
gratuitos	15 artículos K	15 artigos K	979 artículos K	2163 artigos K
gratuits	15 articles K	1306 nos articles sont K
gridava	1633 K
gritaba	1060 K
gritava	2198 K
grupi	2395 viber K
grupo	2195 entre no K
""", 'gu': """
guglu	2363 K
guidelines	734 community K before	734 our community K
""", 'ha': """
haber	2709 bu K
haberdar	2686 ilk siz K olun	2686 K olun
haberi	2 K dinle	4 K	2705 bu K	2705 K size
haberler	2673 google K'de	2673 google K	2709 bütün K
haberlerimiz	2709 K
haberlerimizi	2705 K
hacemos	1048 lo que K
hacete	1057 K socio	1057 K socia
hafta	17 her K
haftalik	2710 K
haftanin	2705 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2692 ücretsiz haber K	2703 ücretsiz haber K
hakutulostesi	1183 google-K
halben	578 zum K preis
haluan	1198 kyllä kiitos, K
hangzik	1491 K
hashtag	62 K it
hatirlatti	2711 K
hatti	2676 ihbar K
hattimiz	2707 ihbar K	2707 whatsapp K	2707 haber K
hattimiza	39 K	2676 ihbar K	2707 whatsapp ihbar K	2707 ihbar K	2707 whatsapp K
haussa	1183 google-K
hauteur	1321 à la K de vos moyens
havi	1490 K #
havonta	1490 K
hay	2847 cho K
""", 'he': """
hear	773 we would like to K from you	773 we'd like to K from you	773 we'd love to K from you	773 we want to K from you	773 would love to K from you	961 we want to K from you	961 we'd love to K
heard	964 court K
hebben	1950 wij K je hulp nodig	1950 we K je steun nodig
hedder	452 K det i
heihin	51 liity K
hekelt	1953 K
hela	20 läsa K	20 läs K	2535 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	382 for at læse K	1961 for å lese K
helfen	454 K sie mit	607 K sie uns
helft	607 K uns
helloasso	1281 K
help	961 we need your K	961 K us do	961 will you K	961 K pay for	961 K if you can	961 K us pay	1882 K ons	1950 K ons
helpful	734 was this article K
her	1955 nå som du er K
here	680 sign up K	682 as long as you're K	682 now that you're K	834 sign up K	858 book K
herohero	372 na K
herpubliceren	45 K
herunterladen	478 app K
hetente	17 K	1490 K
heter	2034 K det i	2608 K det i
hette	2608 K det
hevder	2034 K
""", 'hi': """
hidden	60 email stays K
hier	600 gibt es K.
hierboven	1930 de video K
hieronder	1930 de reportage K	1930 het fragment K
hiervoor	1891 K zijn cookies nodig
hikayenizi	67 K bize
hilf	607 K uns
hilfe	593 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	454 K sie
hinweis	565 geben sie uns einen K	565 gib uns einen K	595 einen K
hinweise	520 K zu diesem	520 K nehmen wir	520 K für uns	538 K auf fehler
hirdette	1491 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	431 læse hele K	1279 est K
historienne	1279 est K
historier	447 vores K	447 flere K	450 vores K	450 gode K
hittat	2576 K fel	2576 K ett fel
""", 'hj': """
hjelp	1998 K av ki	1998 K av ai	2022 K av ki	2022 K av ai	2031 K oss
hjelper	2031 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2452 K
""", 'ho': """
holder	447 læsere, der K
hoofd	1887 is K van
hoofdredacteur	1887 is K	1926 is adjunct-K
hoogleraar	1887 is K
""", 'hu': """
hubungi	38 K kami	1546 K kami
huikkaa	1220 K
huikkasi	1220 K
huusi	1220 K
huusivat	1220 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	376 nu K du er her
""", 'id': """
iddia	2711 K etti
ideal	1952 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1236 K-vous pour	1319 K-vous
""", 'if': """
ifade	2711 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	463 mit K abo
ihren	608 lebt von K
ihtiyacimiz	2708 yardiminiza K	2708 desteğinize K
""", 'ik': """
ikkunassa	1220 luki K
iklan	11 K	70 tanpa K
ikuti	1505 K kami	1546 K kami
""", 'il': """
ilanlari	2681 iş K
ilimitado	976 acceso K	2129 acesso K
ilk	2710 K ay
illimitato	1563 accesso K
ilmainen	1205 K tunnus
ilmaisia	1213 K juttuja
ilmoitti	1220 K
ilmoitukset	14 K	1196 K
iltakirje	1199 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1549 K
imbuhnya	1549 K
immobilienmarkt	531 unserem K
importa	1057 tu opinión nos K
importante	2195 sua opinião é K
impozit	2237 din K către	2250 % din K
impozitul	2237 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	617 στο K σας	703 sent to your K	703 right to your K	703 into your K	703 check your K to	803 in your K at #	803 in your K by #	869 in your K	869 to your K	870 in your K	870 to your K	961 your K	1532 di K anda	1532 ke K anda	1618 nella tua K	1848 in je K	2349 u vaš K
inchiesta	53 mesi a questa K	1631 questa K
inchieste	1631 le nostre K
ind	24 log K	385 log K for at	447 log K med
indbakke	79 i din K	387 i din K
indbakken	79 i K	388 i K
independen	1547 jurnalisme K
independence	962 our editorial K
independencia	1058 nuestra K
independent	294 periodisme K	687 support K journalism	961 support K journalism	962 K journalism	2249 jurnalism K	2249 jurnalismul K
independente	2196 jornalismo K
independently	817 we K	817 editors K	817 K selected by our	817 K chosen by our
independents	294 mitjans K
independiente	1058 periodismo K	1058 prensa K
independientes	1048 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1631 giornalismo K	1631 informazione K
indipendenti	1619 rimanere K	1619 restare K
indipendenza	1631 la nostra K
indiquez	77 K votre adresse
indirin	2685 app store ve google play'den K	2694 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	507 dpa-K
infolettre	78 l'K	78 notre K	1245 notre K	1320 notre K
informace	348 K najdete
informasjonskapsler	1976 bruker K	1997 K
informatie	1886 K over dit
information	730 to store and/or access K on a device	730 for more K see our privacy	1283 lettre d'K	1283 lettres d'K	1320 K libre
informationen	508 mit K der	520 K zu diesem fall	586 mit K von
informations	1256 suivez les K sur
informativa	1580 K sulla privacy	1631 la nostra K
informazione	1619 l'K di qualità ha un costo	1630 sostieni l'K	1631 K libera	1631 l'K di qualità
informou	2198 K
infos	581 alle K zum
ingen	71 K spam	429 uden dig K	429 K rig ejer	2008 uten deg, K	2582 utan dig K
inget	71 K spam
ingevoegde	1891 K post
ingezonden	43 K brief	43 K brieven	1890 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1472 K cikke maradt	1472 K cikkei	1472 K cikked maradt	1477 K cikk maradt	1485 nincs több K cikke
inhalt	9 dieser K	9 diesen K	463 dieser K ist nur für	526 dieser K wird von	526 um den K	569 K von x	594 diesen K zu sehen	594 ein K von
inhalte	9 externe K	493 externe K
inhalts	9 dieses K	569 laden des K
inhoud	9 deze K	1865 om deze K te	1891 bevat K van	1891 K te zien
iniciar	1005 debes K sesión
initialement	1276 article publié K	1314 cet article a été K
inkorg	79 i din K	2540 i din K	2540 till din K
inkorgen	79 i K	2581 direkt i K
inloggen	21 K om een reactie	24 K	1950 je moet nog even K
innan	2529 K du går
innboks	79 i din K
innboksen	79 i K	1967 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1854 meldingen K	1863 javascript K
inschrijving	1906 K te bevestigen	1949 bevestig je K	1949 bevestig uw K
inscreva	2120 K-se	2132 K-se na nossa	2132 K-se em nossa
inscrever	2132 ao se K
inscription	1245 votre K a bien été	1245 K est confirmée	1245 confirmer votre K
inscrit	1238 déjà K
inscrivant	1246 en vous K
inscrivez	77 K votre adresse	1222 K-vous	1245 K-vous à notre
insegna	1596 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2251 a K
insisted	964 K
instagram	16 K	178 K	393 på facebook og K	485 ob whatsapp, K	486 auf facebook, K	486 auf K, facebook	486 auf facebook und K	486 auf facebook oder K	569 inhalt von K	637 K	720 follow him on K	720 follow her on K	720 follow them on K	721 on K, facebook	721 on K and facebook	1257 sur facebook et K	1574 su facebook e K	1860 op facebook en K	1860 op facebook, K	1972 på facebook og K	2547 på facebook och K	2678 K'da takip	2745 K
instagrame	2425 K	2425 facebooku a K
instagramie	16 K	2054 na facebooku i K
instagramis	1076 K
instagramon	1455 K
instagramu	16 K	329 K	2363 K	2485 K
instale	2135 K a app
install	707 K our app
installeer	1903 K de app
installez	1319 K-la
installiert	574 die app K
instellingen	1927 cookie-K
integritetspolicy	2551 K
intelektas	1773 dirbtinis K
intelekto	1773 dirbtinio K	1788 dirbtinio K
intelektu	1813 mākslīgo K	1828 mākslīgo K
inteligence	353 pomocí umělé K	2506 s pomočjo umetne K
inteligencie	2449 pomocou umelej K
inteligencije	2385 uz pomoć umjetne K	2385 pomoću umjetne K	2385 uz pomoć veštačke K	2385 pomoću veštačke K	2385 uz pomoć vještačke K
inteligenciou	2449 umelou K
inteligencji	2096 z pomocą sztucznej K	2096 przy użyciu sztucznej K
inteligenco	2506 z umetno K
intelligencia	1460 mesterséges K készítette	1460 mesterséges K fordította	1460 mesterséges K segítségével	1479 mesterséges K segítségével
intelligens	420 med kunstig K	420 af kunstig K	420 fra kunstig K	420 kunstig K (ai)	440 hjælp af kunstig K	1998 med kunstig K	1998 av kunstig K	2022 hjelp av kunstig K	2573 med artificiell K	2573 av artificiell K	2595 hjälp av artificiell K
intelligenz	593 mithilfe künstlicher K
interdite	1314 diffusion K
interdites	1314 diffusion K
interessiert	565 ihre geschichte K
interview	572 das K in voller
introdu	77 K adresa de email	2205 K adresa
introduce	77 K tu correo
invest	961 K in local news
investigaciones	1058 nuestras K
investigador	270 és K	1019 es K	2165 é K
investigadora	270 és K	1019 es K	2165 é K
investigando	1048 seguir K
investigant	294 continuar K
investigate	772 we should K
investigation	53 months on this K	53 weeks on this K	823 this K	962 this K	1320 cette K
investigations	772 our K team	772 our K desk	962 our K
investigative	750 is an K
investigativteam	520 K
inviamo	57 ti K	57 vi K
inviata	1596 è K
inviato	1596 è K
invitame	54 K un café	54 K a un café
invite	1322 K
invitent	1322 K
involved	817 not K in the
""", 'ip': """
iphone	707 our K app
iptal	2694 K edin
""", 'ir': """
iratkozz	1439 K fel	1488 K fel ingyen
iratkozzon	1439 K fel	1488 K fel ingyen
""", 'is': """
iscrive	1618 ci si K qui
iscrivendoti	1567 K
iscriversi	1618 K qui
iscriverti	1618 per K clicca	1630 clicca qui per K
iscriviti	1551 K	1567 K alla nostra	1567 K gratis	1567 K al nostro	1618 K qui	1630 K qui
iscrizione	1568 annullare l'K	1618 la tua K è	1618 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1491 K el
ismerte	1491 K el
issue	830 back K
issues	830 back K
istakao	2409 K
istakla	2409 K
istaknula	2409 K
istaknuo	2409 K
istedi	2711 K
istediler	2711 K
""", 'it': """
itiraf	2711 K etti
""", 'iz': """
izjavila	2409 K
izjavio	2409 K
izlasi	1830 K visu
izleyin	2694 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1952 per K
jahr	609 im K	609 pro K
jahresabo	604 K
jakoon	49 laita K
janela	2150 abre em nova K
jar	763 tip K
jaunumi	1831 mūsu K	1834 K
jaunumiem	1799 piesakies K	1818 K	1830 piesakies K
jaunumus	1818 K
javascript	313 povolte K	313 zapněte K	396 aktivér K	396 slå K til	490 K in ihrem browser	490 aktivieren sie K	490 K benötigt	726 please enable K	726 requires K	726 K is disabled	726 K is required	726 turn on K	726 K is not available	726 enable K in your browser	726 K must be enabled	726 needs K	1000 activa K	1000 habilita K	1000 habilitar K	1000 activar K	1171 salli K	1171 ota K käyttöön	1260 activer K	1260 activez K	1260 K est désactivé	1260 nécessite K	1337 אפשרו K	1508 aktifkan K	1577 abilitare K	1577 abilita K	1577 attiva K	1577 attivare K	1863 schakel K in	1975 aktiver K	1975 slå på K	2057 włącz K	2057 włącz obsługę K	2145 ative o K	2145 habilite o K	2145 ativar K	2211 activați K	2274 включите K	2550 aktivera K	2550 slå på K	2729 увімкніть K	2808 bật K
javasolta	1491 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2364 K nam	2364 K nam se	2364 K se našem	2364 K se našoj	2406 K nam	2406 K nam se	2406 K se našem	2486 K nam	2524 K se nam
""", 'je': """
jederzeit	466 K kündbar	471 widerruf K	471 abmeldung K	472 K abmelden	544 K wieder abmelden	576 abmeldung ist K	609 K kündbar
jednou	17 K týdně
jefa	1019 es K de
jefe	1019 es K de
jegyezte	1491 K meg
jelas	1549 K
jelasnya	1549 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1483 K most
jelentkezzen	24 K	1436 K be a	1483 K most
jelezze	1488 K nekünk
jetzt	463 K im abo	605 K im shop	607 teste K
""", 'jo': """
jobbar	2573 K med ai
join	764 K for	961 K us on
joined	959 K the paper in
jornal	2196 nosso K	2196 somos um K
jornalismo	2124 apoie o K	2187 K de qualidade tem um custo	2187 presente ao K	2195 apoie o K	2196 nosso K	2196 K de qualidade	2196 fazer K
jornalista	2165 é K formada	2165 é K formado	2165 é K do	2165 é K da	2165 é K no	2165 é K na	2165 é K e
jornalistas	2196 nossos K
joukkoon	51 liity K
journal	1320 notre K
journalism	687 support our K	687 support the K you rely on	806 keep our K free	810 access to all our K	810 access to all of our K	961 support quality K	961 support local K	962 our K	962 fearless K	962 K like this
journalisme	1227 soutenez un K	1319 soutenez le K
journalismi	1218 riippumaton K	1218 K maksaa	1218 hyvä K
journalismia	1218 K
journalismimme	1218 K
journalismus	458 unterstützen sie unabhängigen K	458 unterstütze unabhängigen K	458 für unseren K	577 freien K	608 unser K	608 unseren K	608 unabhängigen K	608 unabhängiger K	608 gut gemachten K	608 gut gemachtem K	608 frei zugänglichen K	608 frei zugänglicher K	608 guten K	608 freien K
journalist	39 vores K	39 vår K	417 er K på	417 er K hos	417 er K ved	417 er K i	512 ist freier K	512 ist K	522 arbeitet seit # als K	748 is a freelance K	750 is a K	774 K	1887 is K	1887 is freelance K	1926 werkt als K	1948 is schrijver en K	1948 is K en	1995 er K i	1995 er K på	1995 er K og	2570 är K på	2570 är K och
journalistar	39 våre K
journaliste	39 notre K	1279 est K	1279 K au	1279 K à	1279 K pour
journalisten	1951 onze K
journalister	39 vores K	39 våre K	450 vores K	2032 våre K	2606 våra K
journalistes	39 nos K	1305 nos K	1306 payer nos K	1320 nos K
journalistiek	1839 steun onze K	1934 goede K kost	1934 K kost	1951 onze K
journalistik	379 støt vores K	379 støt uafhængig K	450 vores K	450 uafhængig K	450 K koster	450 kritisk K	450 fri K	2532 stöd vår K	2532 stöd oberoende K	2606 vår K	2606 oberoende K	2606 granskande K	2606 bra K	2606 fri K
journalistikk	1958 støtt vår K	1958 støtt uavhengig K	2032 vår K	2032 uavhengig K	2032 kritisk K	2032 god K	2032 fri K
journalistin	512 ist freie K	512 ist K	522 arbeitet seit # als K
journalists	962 our K	962 we, the K
journaux	1318 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1220 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1522 adalah K	1547 K kami
jurnalism	2249 facem K
jurnalisme	1533 dukung K	1547 K kami
jurnalismul	2236 K de calitate costă	2248 susține K	2249 K nostru
jurnalist	2222 este K
just	886 K £#	886 K $#	886 K €#
jutjubu	2363 K
jutro	17 svako K	17 vsako K
juttu	1161 lue koko K	1218 tämä K
juttujamme	1218 K
juttuvinkki	38 lähetä K	67 lähetä K	1217 lähetä K
jutun	20 koko K	1215 tämän K
jutusta	1218 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1896 nu K voor	1896 je K voor
kabul	2711 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1218 K jutut
kaitstud	1066 kõik õigused K
kakor	2564 K på	2572 K
kami	1546 beri tahu K	1547 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	1951 ons K
kanal	450 vores K	1505 ikuti K	1547 K kami	2032 vår K	2606 vår K
kanale	2053 na naszym K
kanaliga	1076 meie K
kanalimiz	2709 K
kanalimiza	2659 K abone	2674 whatsapp K	2674 telegram K	2674 youtube K
kanalimizi	2674 whatsapp K
kanalina	2674 whatsapp K	2674 telegram K
kanalini	2674 whatsapp K	2674 telegram K
kanavaamme	1184 K
kanavalle	1184 whatsapp-K	1184 telegram-K
kanavamme	1184 whatsapp-K	1218 K
kannst	90 gib, was du K
karte	9 diese K	569 laden der K
karya	1547 K kami
kasutamine	1073 K ilma
kata	1549 K
katanya	1549 K
katil	51 sen de K
katilin	51 siz de K	2694 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2698 reklam verenin K
kavom	54 časti me K
kaydetti	2711 K
kaydolun	2708 K
kaynak	2673 tercih edilen K
kaynaklara	2673 tercih ettiğiniz K
kazala	2409 K
kazanin	2694 K
kazao	2409 K
""", 'kd': """
kdykoli	373 zrušit K
""", 'ke': """
kebijakan	1509 K privasi	1509 K cookie
kedvenc	1454 google K
keelatud	1073 loata on K
keep	859 help us K	961 help us K	961 help K our
keeps	866 our app K you
kehotettiin	1220 K
kehotti	1220 K
kehottivat	1220 K
kehotus	1220 kuului K
kein	551 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1488 K minket
kernpunkte	570 die K
kertoi	1220 K
kertoivat	1220 K
kertoo	1220 K
kesti	2711 ceza K
ketentuan	1509 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1998 med K	1998 av K
kielletty	1210 ilman lupaa on K
kiitos	1217 K kun luet
kinnitas	1102 K
kiosque	1318 en K
kiosques	1318 en K
kirakatban	1491 állt a K
kirim	1546 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1217 K sisään
kirjeenvaihtaja	1188 K
kirjoita	38 K meille	67 K meille
kirjoitti	1220 K
kirjoittivat	1220 K
kirjuta	38 K meile	67 K meile	1099 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1102 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1201 €/K	1219 /K
""", 'kl': """
klaagt	1953 K
klagade	2608 K
klagar	2608 K
klagede	452 K
klagen	1953 K
klager	452 K	2034 K
klaget	2034 K
klagt	610 K
kleine	455 haben wir eine K bitte
klical	2527 je K
klicka	2580 genom att K på
klicken	572 K sie auf play	572 auf play K
klikke	2006 ved å K på
klikom	2378 K na	2499 s K na	2499 s K
klimaatverslaggever	1926 is K
klummeskribent	417 er K
""", 'kn': """
know	827 let us K
""", 'ko': """
kogu	1099 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1522 adalah K
kolumnist	512 ist K	1078 K	2365 je K	2487 je K	2570 är K
kolumnista	2365 je K
kolumnistica	2365 je K
kolumnistin	512 ist K
kolumnistka	2487 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1530 tulis K anda	1530 di kolom K
komentara	2376 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2376 biste K
komentarisanje	6 za K
komentarjev	2497 brisanja K	2497 izbris K	2497 brisanje K
komentarji	2497 K izražajo	2497 K ne izražajo	2497 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2060 aby dodać K	2083 zostaw K
komentarzach	85 w K	2070 w K	2070 w K pod
komentarzu	85 w K	2070 w K
komentator	1530 tanggung jawab K
komentirajo	2497 K lahko
komentirali	2376 biste K
komentiranje	6 za K
komentirate	2497 K lahko
kommentar	540 K wird	540 ihr K	540 dein K
kommentarbereich	85 im K
kommentare	85 in die K	496 um K zu	540 K zu diesem	540 K werden	608 schreibt mir in die K	608 schreib mir in die K	608 schreibt uns in die K
kommentaren	85 in den K	496 in den K
kommentarerna	85 i K	2555 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	401 i K	1979 i K	2002 stenger K	2002 meninger i K
kommentarfunktion	496 K
kommentarsporet	85 i K	424 i K
kommentator	417 er politisk K	417 er K	1995 er K i	1995 er K og	1995 er politisk K	2570 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2553 för att K
kommentere	6 for at K	6 for å K	399 for at K	1978 for å K
kommentieren	6 um zu K	6 K zu können	495 um zu K	495 probleme beim K	495 K sie diesen	495 K sie den	496 nicht mehr K	540 K
kommentiert	496 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	544 K per mail	544 K per e-mail
komunikat	2118 taki K
kondigde	1953 K
koneellisesti	1191 K
konferenci	336 naši K
konferenciju	2371 našu K
konferenciu	2433 našu K
konferenco	2493 našo K
kongress	531 jetzt zum K
konstaterade	2608 K
konstaterar	2608 K
kontakt	38 K os	38 K oss	449 K os	2031 K oss
kontakta	38 K oss	2605 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2364 K nas	2364 K redakciju
kontaktowej	2074 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2426 K redakciu	2426 K nás
konten	9 K ini
kontingent	469 haben ihr K
konto	385 opret en K for	449 opret en K	2115 załóż K	2538 skapa ett K för	2605 skapa ett K och	2605 skapa ett K här
kontributor	1522 adalah K
konzern	548 kein K	608 kein K
kopeerimine	1073 K ilma
kopieras	2587 får inte K	2587 får ej K
kopieres	1987 kan ikke K uten
kopiering	409 K er ikke tilladt	2587 K utan
kopijuoti	1765 K, platinti
kopiointi	1180 luvaton K	1180 K ilman lupaa
kopyalanamaz	2669 izinsiz K
koresponden	1522 adalah K
korespondentas	1770 K
korespondente	1810 K
korespondentem	2075 jest K
korespondents	1810 K
korrekt	2576 ska vara K
korrekta	2576 ska vara K
korrekturhinweis	538 K
korrekturhinweise	538 K
korrespondent	417 er K	512 ist K	521 als K	521 seit # K	1078 K	1995 er K	2570 är K
korrespondentin	512 ist K	521 als K	521 seit # K
korting	1911 K op je eerste	1911 K op het eerste
korzystamy	2057 K z plików cookie
kostenlos	466 wochen K	466 monat K	471 K per mail	577 lesen alle K	578 tage K	578 tage lang K	609 K testen
kostenlose	15 K artikel	469 noch zwei K	469 noch # K
kostenlosen	469 noch einen K	469 K artikel gelesen	471 unseren K newsletter	471 unserem K newsletter	471 unserer K newsletter	471 den K newsletter	588 K konto	588 K account
kostenloser	469 K artikel
kostenpflichtig	463 dieser artikel ist K
koster	450 K penge
kostnadsfritt	2583 en månad K
""", 'kr': """
krevde	2034 K
kritik	538 lob oder K
kritiker	2570 är K och
kritiserar	2608 K
kritiserer	452 K	2034 K
kritisieren	610 K
kritisiert	610 K
kritizuje	374 K
kronor	2607 K
krzyczeli	2118 K
""", 'ku': """
kullan	2662 çerez K
kullanilamaz	2669 izinsiz K
kullanilmaktadir	2662 çerez K	2662 çerezler K
kullanilmasi	2669 izinsiz K yasaktir	2698 izin alinmadan K
kullaniyoruz	2662 çerezleri K	2662 çerezler K
kulttuuritoimittaja	1188 K
kulturredakteur	597 ist K
kulturredakteurin	597 ist K
kulturressort	521 leitet das K
kulturskribent	2570 är K
kumppanimme	1171 me ja K
kun	430 for K #	2009 for K #
kunne	450 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	1947 geef wat je K
kurzfassung	513 K
kutunuza	2655 posta K
kutunuzda	79 posta K
kuukaudessa	1219 K
kuukausi	1161 kokeile K	1201 K #	1217 kokeile K
kuukausilahjoituksella	1200 K
kuulutas	1102 K
kuus	1101 K
kuvailee	1220 K
kuvasi	40 K
""", 'kv': """
kviz	2374 naš K	2496 naš K
kvizu	2374 našem K	2496 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1220 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1099 K alla
laat	1923 K het ons
laatste	1859 volg het K nieuws
ladattavissa	1197 sovellus on K
ladda	2542 K ner vår app	2605 K ner vår
lade	477 K die app
laden	477 K sie die app	478 app K	594 die karte zu K	594 das video zu K
lage	2032 K mer
laget	51 bli med på K
lahjoituksesi	1200 K auttaa	1217 K
lahjoitus	1200 tee K	1217 tee K	1221 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1319 K-nous votre
lamenta	1060 K	1633 K	2198 K
lamentano	1633 K
lamentou	2198 K
lance	1322 K
landing	869 K in your inbox
langganan	1532 K buletin	1546 K sekarang	1550 K
lanjutkan	1535 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1487 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1968 K ned vår app	2031 K ned
later	793 check back K
latest	845 the K on this story
laukeliai	21 būtini K
lauloivat	1220 K
laut	610 K
lavoro	1631 il nostro K
lawyers	962 our K
""", 'le': """
leave	703 one click to K	868 K your e-mail	868 K us your e-mail	903 K a clap	961 K us a tip	961 K a tip
lecteur	9 ce K	1292 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1306 par des K comme vous	1320 nos K
lectoras	36 nuestras K	1058 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1058 nuestros K	1058 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1320 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	750 is a senior K	750 is a K
ledarskribent	417 er K	2570 är K
leden	1908 door onze K	1951 onze K
lederskribent	417 er K
leernos	1057 gracias por K
leestijd	0 K
legfontosabb	1487 K írásait
legge	1633 si K
leggere	1561 per K tutto
lehti	80 tilaa K
lei	2250 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	512 ist K
leiterin	512 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2187 K que nos apoiam	2196 nossos K	2196 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2198 K
lengkap	20 artikel K	1535 membaca artikel K
lesarinnlegg	43 K
lese	2010 du kan K mer	2010 kan du K mer
lesedauer	0 K
lesen	463 im abo K	463 K sie mit plus	469 % noch zu K	477 in der app K	557 mehr dazu K sie	600 K sie hier.	607 danke fürs K
leser	2031 takk for at du K
leserabend	531 K	571 unseren K
leserbrev	43 K	1996 K
leserbrief	43 K	496 K
leserbriefe	43 K	496 K an	538 K
lesere	36 våre K	2032 våre K
leserfinanziert	608 K
leserinnen	36 unsere K	608 unsere K	608 unseren K
leserinnlegg	43 K	1996 K
lesern	608 ihren K
leserne	18 takket være K	2008 K våre
lesernes	18 K bidrag	2032 K bidrag
leserreise	571 K
leserreisen	531 unsere K	531 unseren K	571 K
leserumfrage	35 unserer K
leserzuschriften	538 K
lesetid	0 K
lesezeit	0 K
letno	2526 K
lets	866 our app K you
letter	737 send a K
letters	43 K desk	43 K page	43 the K editor	737 K to the editor	737 send K	797 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1619 solo grazie ai nostri K	1631 i nostri K
lettre	78 notre K	1320 notre K
lettrici	1631 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1051 para seguir K	1051 quieres seguir K	1051 sigue K con	1051 y sigue K	1057 sigue K sin
lezen	20 meer K
lezers	36 onze K	1951 onze K
lezersaanbieding	1929 onze K
lezersactie	1929 onze K
lezersavond	1896 onze K	1929 onze gratis K
lezersevenement	1896 ons K
lezersreis	1896 onze K
lezersreizen	1896 onze K
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
lid	1845 al K
lidem	18 díky K	372 díky K
liens	74 nos K	1296 via nos K	1296 par nos K
liest	600 K du hier.
lietotni	1816 K
lignes	1306 qui lisent ces K
liitu	1099 K meie
liituge	51 K
like	962 work K this
liked	962 K what you read
liker	2032 K du det vi
limit	693 read without K	701 free K
limitat	261 accés il·K
limits	693 read without K
line	38 our tips K	67 our tips K	772 our tip K	905 our tip K	905 our tips K
link	716 copy the K	812 read it for free with this K
links	74 über diese K	74 onze K	725 some K on this page	725 some of the K on	863 K here	863 K on this page	863 K in this post	863 K on this site	863 our K	863 our shop K	863 my K	863 these K	863 one of our K	863 one of my K
liputan	1547 K kami
lire	20 pour K cet	1322 peut-on K
lisas	1102 K
lisens	47 K cc	47 cc-K
list	874 join our K	874 not on the K yet	874 not on our K
listen	0 min K	720 K back here	720 K to us live	758 prefer to K	758 rather K
listeners	885 K like you
listening	758 K time
live	830 our K	830 K q&a	891 see them K
liveblog	557 im K	557 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	967 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	962 keep K news
log	24 K in	1843 K in om	1843 K in of
logg	24 K inn	1964 K inn for å	2029 K inn med	2031 K inn for
logga	24 K in	2538 K in för att	2602 K in med
logge	588 K dich ein
logged	21 must be K in to post	693 you must be K in to	734 you must be K in to
loggen	588 K sie sich ein
logget	399 du skal være K ind
login	24 faça K	2128 faça K para	2195 faça K
lokalredakteur	597 ist K
lokalredakteurin	597 ist K
lokalredaktion	521 leitet die K
look	962 our new K
lovade	2608 K
love	921 you K
lovede	452 K
""", 'lu': """
lubas	1102 K
luetaan	1215 juttu K
lugeda	1063 et edasi K
lugejad	1100 meie K
lugemiseks	1063 edasi K
luisteren	1930 artikel ook K
luisterversie	2 K
lukeaksesi	1161 K koko	1161 kirjaudu sisään K
lukemaan	1217 pääset K
lukemista	1217 jatka K
lukijamme	1218 K
lukijasta	1215 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1200 K tukea	1218 K tuella
lukittu	1213 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1161 K
lunar	2250 K
lunes	17 cada K
lupasi	1220 K
lupasivat	1220 K
""", 'ly': """
lyder	452 K	2034 K	2608 K
lydversion	2 K
lyssnar	2575 K på poddar
""", 'ma': """
maand	1845 deze K nog	1952 per K
maandelijks	1845 K opzegbaar	1952 K
mach	51 . K mit	607 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	454 K sie mit	608 was wir K
macht	607 K mit
made	682 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	651 το e-K σας	868 put your e-K	868 type your e-K	870 by e-K	1438 e-K cím	1923 K ons	1923 K dan	1950 K ons	2085 swój e-K	2133 no seu e-K	2235 pe e-K	2265 ваш e-K	2350 na vaš e-K	2378 svoj e-K	2378 na e-K	2414 váš e-K	2414 svoj e-K	2414 na váš e-K	2440 svoj e-K	2722 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1848 je e-K	1906 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	388 din e-K	399 din e-K vil ikke	449 din K
mailben	1481 legjobb cikkei e-K	1481 cikkei e-K	1481 hírei e-K
mailbox	79 in je K	79 in uw K	869 in your K	1848 in je K	1848 in uw K	1848 in jouw K
maile	2414 vašom e-K
mailed	869 e-K to you	869 K to you
mailedbe	79 az e-K
mailing	874 join our K list	874 join the K list	874 on our K list
mailom	2440 správy e-K
mailovou	344 e-K adresu
mailowy	2085 adres K
mailt	1488 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2414 do vášho e-K
mailul	2206 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1218 ilman K
mainos	11 K
mainostaja	1210 maksanut K
mainosten	1172 K esto
majhno	2525 smo K
make	961 will you K a
maken	1951 wij K
maksumuuri	1221 K
maksuton	1205 K tunnus
maksuttomat	1205 K artikkelit
maltilla	83 pelaa K
mamio	2409 K
manade	2608 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2187 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	526 K-cookies	781 K cookies
marketingcookies	419 K	1891 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1499 kotak K anda
masukkan	1499 K email
matched	763 K dollar	806 gift will be K	884 will be K	884 is being K	884 are being K	884 be K	884 K until
material	508 mit K der	508 mit K von	751 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2292 K	2293 K.ru
""", 'md': """
md	430 kr./K	451 kr/K
""", 'me': """
me	2293 t.K	2746 t.K
meaning	881 if you've been K to	881 if you have been K to
medarbetare	2570 är K på	2570 är K i
meddelade	2608 K
meddelte	452 K
medewerker	1887 is K van
medgav	2608 K
mediach	2105 naszych K
medio	1058 este K
medlem	80 bliv K	80 bli K	449 bliv K	2031 bli K	2605 bli K
mee	51 . doe K	51 . doe ook K
meie	1100 K töö
meil	1099 aita K
meile	1099 saada K
meilile	1095 sinu K
meille	38 kerro K	67 kerro K	1217 lähetä K	1217 kerro K
meinen	495 was K sie dazu
meint	610 K
meinte	610 K
meinung	30 K der	43 anderer K	495 sagen sie uns ihre K	525 K des autors
mejl	2350 na vaš K	2350 vašu K	2378 svoj K	2378 na K	2540 i din K	2540 till din K
mejla	38 K oss	67 K oss	2605 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2605 din K
mejlen	79 i K	2540 direkt i K
mektuplari	43 okur K
melalui	1533 dukung kami K
melanjutkan	1496 untuk K membaca	1535 untuk K membaca
meld	2031 K deg på her
meldde	1953 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	565 K dich bei uns	607 K dich an	1966 K deg av når	2006 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	454 K sie sich an	463 K sie sich an, um	463 bitte K sie sich an	565 K sie sich bei uns	607 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1904 krijg een K bij	1904 ontvang een K bij
meldingen	14 K	1854 schakel K in	1854 zet K aan	1854 ontvang K	1904 krijg K	1950 zet K aan
meldt	1953 K
meldte	2034 K
membaca	1535 untuk terus K	1535 untuk K berita ini	1546 daftar untuk K
member	50 as a K you	680 become a K	763 become a K	810 not a K?
memberikan	1530 K komentar
members	18 our K	36 our K	50 K can	693 is for K only	693 K-only story	838 paying K	878 thanks to our K	885 K like you	962 our K
membership	880 consider a K
membiayai	1533 K kami
membro	2195 torne-se K
membru	80 devino K
membutuhkan	1546 kami K dukungan
memuat	45 K ulang
menar	2608 K
mencionanos	62 K
mendaftar	1532 dengan K, anda
mendapat	1543 K komisi
mendapatkan	1543 K komisi	1546 daftar untuk K
mener	452 K	2031 hva K du	2034 K
menerbitkan	45 K ulang
menerima	1523 K cookie	1543 K komisi	1546 daftar untuk K
mengambil	1544 dilarang K	1544 dilarang keras K
mengandung	1530 komentar yang K
mengatakan	1549 K
menggandakan	1544 dilarang K
menggunakan	1509 K cookie
mengirimkan	57 kami K
mengutip	1516 dilarang K
meninggalkan	1530 K komentar
menit	0 K baca
mensais	2197 K
mensuales	1059 K
mensuel	1281 un don K	1306 un soutien K	1321 K
mention	62 K @
mentionnez	62 K-moi
menurut	1549 K
menyalin	1544 dilarang K
menyatakan	1549 K
merch	788 our K
merci	1319 K de nous
mere	431 kan du læse K	431 du kan læse K	431 kan læse K om
merkezimiz	2709 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1059 al K	1059 por K
mese	1632 al K
mesec	2379 prvi K	2408 prvi K	2500 prvi K	2500 na K	2526 na K	2526 prvi K
meses	1051 K por #
mesiac	2442 prvý K	2467 za K	2467 prvý K
message	38 K us	67 K us	682 a K from our editor
messagerie	1265 votre adresse de K ne sera pas
messengera	2073 K
messengeri	2425 K
messengerju	2485 K
messengeru	329 K
messengerze	2073 K
metus	1792 per K
mewakili	1544 tidak K redaksi
""", 'mi': """
mi	1813 ar K
mielipidekirjoitus	43 K
miembro	1057 hazte K
mig	62 tag K på
mij	62 tag K
mille	1619 # per K
milliardaire	1306 à aucun K
minggu	1548 per K
mingguan	1532 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1441 kövess K	1488 kövess K	1488 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	810 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1948 is K
misiniz	2652 zaten abone K
missen	1947 wat je kunt K
mission	962 our K
mistake	797 spot a K	797 report a K	904 when we learn of a K	904 when we make a K	904 if we have made a K
mitdiskutieren	6 K	540 K
mitgeteilt	610 K
mitglied	80 werden sie K	80 werde K	607 werden sie K	607 werde K	607 jetzt K werden
mitglieder	50 K können	466 nur für K	551 angebots für K	608 unsere K
mithilfe	593 K von ki
mitteilungen	14 push-K	481 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2379 prvi K	2408 prvi K
""", 'mn': """
mnd	2009 kr/K	2033 kr/K
""", 'mo': """
mobile	707 on your K app	707 our K app
mobilen	425 direkte på K	2003 nyheter rett på K	2003 rett på K	2577 nyheter direkt i K	2577 direkt i K
mobilepay	449 K til #	449 K på #	449 K #	449 K et
modalidad	1059 K premium
moderador	2150 não serão aprovados pelo K
moderados	2150 serão K antes
moderated	734 comments are K	734 pre-K
moderowane	2083 są K
mogelijk	1950 maak het volgende K
mois	1321 par K
moittii	1220 K
molbu	2361 imamo malu K	2361 malu K
molila	2409 K
molili	2409 K
molio	2409 K
monat	551 einen K für	551 K für nur	609 im K	609 pro K
monate	578 # K lang
monatlich	609 K
monday	17 every K
mondays	871 sent K
mondogatta	1491 K
mondta	1491 K
montag	17 jeden K
month	693 try a K for	693 try it for a K	700 for the first K	700 for your first K	886 £# a K	886 $# a K	886 €# a K	963 a K	963 per K	963 every K	963 each K
monthly	763 one-off or K	810 reached your K limit	859 K gift	961 become a K	961 give K	963 K
months	53 K on this story	693 K for $#	700 for the first # K	700 for the first three K
morgen	17 jeden K	17 am K	17 hver K	428 hver K i din	547 uns auch K
morgenbrevet	2007 K
morgon	17 varje K
morgonbrevet	2581 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1320 nos K
""", 'mu': """
muhabiri	2677 gazetesi K
muhabiridir	2677 K
muhabirimize	39 K	2675 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2705 K
muistutti	1220 K
mukaan	1217 lähde K	1217 tule K	1220 K
multato	1633 ha K
multou	2198 K
mums	1830 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	1923 mail K
nabiralnik	79 v vaš K	2473 v vaš K
nabiralniku	2473 v vašem K	2499 vašem K
nachdruck	507 K verboten	562 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	477 aktuelle K aufs handy	478 K-app	481 push-K	557 weitere K finden sie	557 mehr K finden sie	581 K des tages	581 alle K zum
nadaljevanje	2472 za K branja	2501 K spodaj
nadaljuje	2501 K pod oglasom	2501 K spodaj
nadaljujte	2472 K branje
nadie	1058 K nos dice
naglasila	2409 K
naglasio	2409 K
najdete	348 další články K
najnowsze	2045 otrzymuj K
namenite	2504 K nam
napis	2118 taki K
napisz	38 K do nas	67 K do nas	2061 K do nas	2074 K do nas	2106 K:	2106 K na	2115 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2472 če želite brati K
napsal	374 K
napsala	374 K
narrated	758 is K by an ai	758 is K by ai
naslov	2473 na vaš e-K	2473 svoj e-K	2499 svoj e-K	2499 svoj e-poštni K
nastavak	2346 za K čitanja	2380 K ispod	2380 K teksta
nastavili	2346 da biste K čitanje
nastavite	2346 K čitanje	2348 K čitati
nastavlja	2380 K ispod	2380 K nakon
naszego	2079 K sklepu	2082 K quizu
naszej	2116 K pracy
naszym	2115 zostań K
naujienas	1777 K telefone	1778 K el. paštu	1789 mūsų K
naujienose	1766 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1000 tu K no soporta	1000 su K no soporta	2145 seu K não suporta
navela	2409 K
naveo	2409 K
navigateur	10 votre K	21 dans le K pour mon prochain	1260 votre K ne supporte pas	1260 votre K n'est pas
navodi	2409 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	967 K pedirte	970 K tu apoyo	1057 K tu ayuda	1057 K de ti	1057 te K
necessariamente	2168 não reflete K a opinião	2168 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2457 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1835 K nu een
neighbors	885 K like you
neighbours	885 K like you
nell	1570 apri K'app
nella	79 K tua mail	1568 K tua mail
nendega	51 liitu K
neodvisni	2525 K mediji	2525 smo K
neodvisno	2524 podprite K
neophodna	21 K polja
neovisni	2407 ostanemo K
neovisno	2406 podržite K
nepriklausoma	1791 K žurnalistika
nesutinkate	43 K
netiquette	495 beachten sie die K	1582 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1975 dette K bruker
neue	574 die K app
neuen	477 hier geht es zur K
neukunden	551 nur für K
neuvoi	1220 K
neuvoivat	1220 K
neuvoo	1220 K
neuvottiin	1220 K
never	71 K spam
news	478 K-app	581 alle K zum	581 alle K zu	707 K app for	750 is a K	772 K tip
newsblog	557 im K	557 unserem K
newsdesk	39 our K	39 the K
newsis	1075 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	372 náš K	375 K	471 unseren K	471 unserem K	471 unserer K	471 K bestellen	471 K richtig	475 K an	475 K von	475 zum K	475 täglichen K	516 K	544 K erhalten	544 K empfangen	544 unser K	544 der K über	544 der K für	576 unser abend-K	576 unser morgen-K	576 unser K	576 K ist kostenlos	607 K an	608 unser K	608 unseren K	608 unserem K	608 dieser K	611 K	617 εγγραφείτε στο K	617 εγγραφή στο K	617 το K μας	617 γραφτείτε στο K	617 στο K των	617 στο K του	617 στο K της	675 εγγραφείτε στο K	675 γραφτείτε στο K	676 το K μας	679 K	703 sign up for our K	703 sign up to our K	703 sign up for the K	703 subscribe to our K	703 join our K	703 get our K	703 our K here	703 receive our K	703 our daily K	703 our weekly K	703 our morning K	762 K	803 K soon	855 from our saturday K	902 this K was forwarded to you	902 forwarded this K	910 reply to this K	962 our K	965 K	982 suscríbete a la K	982 apúntate a la K	982 nuestra K	1047 suscribite al K	1058 nuestra K	1061 K	1245 inscrivez-vous à la K	1245 abonnez-vous à la K	1245 notre K	1305 vous adresser sa K	1320 notre K	1320 cette K	1323 K	1499 K kami	1499 langganan K	1547 K kami	1567 iscriviti alla K	1567 la nostra K	1618 le nostre K	1631 la nostra K	1631 questa K	1634 K	2045 zapisz się na K	2045 nasz K	2087 K	2116 nasz K	2119 K	2132 assine a K	2132 nossa K	2186 esta é a edição da K	2186 esta é uma edição da K	2196 nossa K	2199 K	2205 abonează-te la K	2205 abonați-vă la K	2205 înscrie-te la K	2248 înscrie-te la K	2252 K	2349 naš dnevni K	2359 K	2406 prijavite se na K	2407 naš K	2410 K	2441 K	2466 náš K	2469 K	2481 K
newslettera	78 naszego K	78 do K	78 odber K	2045 zapisz się do K	2045 naszego K	2087 K	2116 naszego K	2359 K	2414 odber K	2441 K	2466 nášho K
newsletterem	2116 naszym K
newsletters	703 K may contain info about	762 K	962 our K	965 K	1245 nos K	1245 recevoir les K	1320 nos K	1323 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2205 K nostru	2235 abonează-te la K	2248 înscrie-te la K	2249 K nostru
newslettery	345 K	2441 K
newsletterze	2087 K
newslettre	2441 K
newson	1454 google K
newspaper	959 joined the K in	962 our K
newsroom	38 contact our K	67 contact our K	817 not by the K	827 tell our K	827 our K	845 stories from our K	845 more from our K	959 joined the K in	962 our K	962 non-profit K	962 this K
newsticker	557 unserem K
next	830 our K	859 help pay for the K	859 pay for the K one
nezavisni	2407 K mediji	2407 ostanemo K
nezavisno	2406 podržite K
""", 'ng': """
ngay	2844 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2043 K dostęp
niets	1881 K uit deze	1942 K van deze site
nieuws	1851 K-app	1884 google K	1886 K of een tip	1922 app je K	1938 al het K over	1938 al het K uit	1949 K in je mail
nieuwsbrief	78 de K	78 onze K	1848 onze K	1849 dagelijkse K	1849 wekelijkse K	1883 K	1951 onze K	1951 deze K	1954 K
nieuwsbrieven	1848 onze K	1883 K	1951 onze K	1954 K
nieuwsbron	1921 favoriete K
nieuwsquiz	1931 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2359 K	2406 prijavite se na K	2407 naš K
""", 'no': """
nombreux	1306 plus nous serons K
nonprofit	962 K newsroom	962 K news outlet
nosaltres	38 contacta amb K
nosotros	1057 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2124 apoie K	2124 apoie o K	2135 baixe K app	2135 no K app	2195 apoie K	2195 apoie o K	2195 siga o K	2195 entre no K	2196 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1570 nella K app	1631 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1631 il K sito	1631 che il K
nota	20 leer esta K	1051 para leer esta K
notice	904 if you K
noticia	1058 esta K
noticias	1024 en google K	1024 tu fuente de K
notificaciones	14 las K	990 activa las K	990 activar K	991 recibir K
notifications	14 K	711 turn on K	711 turn on desktop K	711 would like to send you K	711 K from this site	712 enable K	712 allow K	712 receive K	1251 activer les K	1251 activez les K	1251 autoriser les K
notifiche	14 le K
notified	703 sign up to be K	712 get K
notifikace	343 K
notifikasi	14 K	1501 dapatkan K	1503 aktifkan K	1546 nyalakan K
notifikation	425 K
notifikationer	14 K	425 K
notify	712 K me of	712 K me when	734 K me of new posts
notis	2577 K
notiser	14 K	2577 K	2577 push-K
notre	35 K quiz	1320 K site
nouvelle	1265 ouvre dans une K fenêtre
novice	2473 na naše K	2473 na e-K	2481 e-K	2499 na e-K	2525 naše K
novinar	2365 je K	2365 , K	2365 - K	2487 je K	2487 , K	2487 - K
novinari	2407 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2525 naši K
novinarju	39 našemu K	2486 pišite K
novinarka	2365 je K	2365 , K	2365 - K	2487 je K	2487 , K	2487 - K
novinarki	2486 pišite K
novinarstvo	2407 nezavisno K	2407 neovisno K	2407 naše K	2525 neodvisno K
novinaru	39 našem K
noviniek	2414 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	987 en K app	1057 únete a K	1058 K app	1058 K web
nuestras	1058 K redes
nuestro	35 K quiz	64 K espejo	970 apoya K	995 únete a K canal	1057 apoya K	1057 únete a K	1057 recibe K	1058 K canal	1058 K medio	1058 K sitio	1058 K equipo
nuestros	74 K enlaces	1002 K socios	1058 K socios
numer	2117 K krs
nunca	1058 más que K
nuotraukas	40 K ir vaizdo
nur	551 abo für K
""", 'ny': """
nyheder	413 google K	447 vores K
nyhedsbrev	78 vores K	387 vores K	387 tilmeld dig K	428 K	449 tilmeld dig K	450 vores K	453 K
nyhedsbreve	387 vores K	450 vores K
nyhedsbrevet	78 K	387 få K	428 K	449 tilmeld dig K
nyhetene	2003 K rett på mobilen	2029 K våre
nyheter	1991 google K	2566 google K	2602 våra K
nyheterna	2546 följ K	2577 K direkt i mobilen
nyhetsbrev	78 vårt K	1966 vårt K	1966 våre K	1966 meld deg på K	1966 abonner på K	2007 K	2031 meld deg på K	2032 vårt K	2032 våre K	2035 K	2540 vårt K	2540 våra K	2540 anmäl dig till K	2581 K	2605 anmäl dig till K	2606 vårt K	2606 våra K	2609 K
nyhetsbrevet	78 K	1966 få K	2007 K	2031 meld deg på K	2581 K	2605 anmäl dig till K
nyilatkozta	1491 K
nyt	1212 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1582 i campi K
obchode	2433 našom K
oberoende	2605 stöd K
objasnila	2409 K
objasnili	2409 K
objasnio	2409 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2376 K komentara
obligatoires	21 champs K sont	1265 les champs K
obligatori	1582 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1005 los campos K
obligatoriska	21 K fält	2553 K fält
obligatoriske	21 K felt	1978 K felt
obratite	2364 K nam se	2364 K se našem
obrigado	2195 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2442 celému K
obserwuj	2053 K nas na	2053 K nas w	2115 K nas
obvestila	14 K	2473 na K
""", 'oc': """
occupa	1596 si K di
ochtend	17 elke K	1906 elke K het
""", 'od': """
od	2379 K # €	2442 K # €	2500 K # €
odbieraj	2109 K
odcinek	2080 K
odcinka	2080 K
oddajte	2509 K svoj glas
odejdete	298 než K
odete	2361 prije nego što K	2361 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2409 K
odgovorio	2409 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2483 preden K
odoberajte	2462 K
odobrenja	2398 bez K
odomknite	2413 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2128 K este artigo
off	38 tip us K	67 tip us K	963 one-K
offert	1238 vous est K	1321 mois K
offrez	54 K-moi un café	1316 K-le	1316 K-la	1319 K-lui	1319 K-nous
offrici	1630 K un
offrimi	54 K un caffè	1630 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2407 bez K
oglasov	70 brez K	2525 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2652 K devam etmek için
okurlarimiz	36 K	2709 K
okurlarimizin	2689 K desteğiyle	2709 K
okurlarin	2689 K desteği olmadan
okuyun	2694 K
""", 'ol': """
olarak	50 abone K	2653 abone K	2675 bize anonim K
olmayanlara	2703 abone K
olun	80 üye K	2708 üye K
olursunuz	2694 kabul etmiş K
olvassa	1467 K tovább
""", 'om': """
omiljene	2362 K izvore
omiljeni	2362 K izvor
""", 'on': """
onafhankelijk	1908 wij K	1908 we K
onafhankelijke	1839 steun K journalistiek	1950 steun K	1951 K journalistiek
onafhankelijkheid	1951 onze K
onbeperkt	1843 lees K	1843 K lezen	1845 K toegang	1911 K digitaal
ondersteunt	1863 je browser K	1863 uw browser K
onderzoek	1951 dit K
onderzoeken	1951 onze K
onderzoeksjournalist	1887 is K
onderzoeksredacteur	1926 is K
onderzoeksredactie	39 onze K	1886 onze K
one	961 make a K-time	961 will you be K of
oneens	43 K?
online	571 unser K-shop	788 our K shop	788 our K store	830 our free K	830 our K event	890 in our K shop
onlineshop	531 im K bestellen
only	886 K £#	886 K $#	886 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1885 app K
ontdek	1950 K nu
ontvang	1848 K onze	1849 K elke
onze	84 in K app	84 via K app	84 met K app	1851 K app	1886 tip voor K	1951 K app
""", 'oo': """
oordeelde	1953 K
""", 'op': """
opakoval	374 K
opakovala	374 K
opakuje	374 K
open	707 K in app	707 K in the app	878 left it K	1851 K in app
opfordrede	452 K
ophavsretsloven	409 beskyttet af K
ophavsretten	409 K tilhører
opiniestuk	1890 ingezonden K
opinion	30 K of	734 have an K on this
opinions	30 K of
oplyser	452 K
oplyste	452 K
opmerking	1886 tip of K	1886 vraag of K	1886 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2527 K
oppfordret	2034 K
opphavsrettslig	1987 K beskyttet
opplyser	2034 K
opplyste	2034 K
opportunities	913 equal K employer
opportunity	913 equal K employer	913 equal-K employer
opprett	1964 K en konto for	2031 K en konto
opsiger	430 indtil du K
opublikowany	22 nie zostanie K	2060 twój adres e-mail nie zostanie K
opzegbaar	1952 K
""", 'or': """
ordenou	2198 K
ordinato	1633 ha K
ordnete	610 K an
organizatori	2409 pozivaju K
organizatorzy	2118 zapraszają K
original	751 read the K article	1314 lire l'article K
originally	751 this article was K published on	751 this story was K published on	751 this story K appeared	751 this article K appeared	751 K published at	819 story was K published by	819 story was K published on	819 story was K published in the	819 article was K published by	819 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1016 este artículo fue publicado K	1017 publicado K en	2162 publicado K em	2194 publicado K no	2194 publicado K na
originariamente	1593 articolo pubblicato K	1626 pubblicato K in
ortaklarimiz	2662 biz ve K
ortsseite	557 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2346 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2118 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2109 K
otsustas	1102 K
""", 'ou': """
our	760 is K
""", 'ov': """
ovdje	2361 kad ste već K
overblikket	428 K hver dag	428 K hver morgen
overgenomen	45 K
overname	1881 K zonder
overnemen	45 K	1918 dit artikel K
oversikten	2007 få K
overview	824 this K
overzicht	1928 dit K
ovisi	2406 K o vama
""", 'ow': """
owner	962 has no K	962 have no K
""", 'oy': """
oynat	2694 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2426 K sa nám	2465 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1780 jūsų parama K
padroni	1619 non ha K	1631 senza K	1631 libera da K
pagar	54 K um café	2195 ajude a K
page	830 our jobs K
paghi	1630 K un'ora
pago	1061 muro de K
pague	54 me K um café	54 K-me um café	2164 K-nos um café
pahoitteli	1220 K
paid	725 we get K if you buy	725 we may be K
paikalla	42 olitko K
paikkaa	1212 hae K
pakolliset	21 K kentät
palautetta	1217 anna K
palus	1102 K
palusid	1102 K
palvelusta	1190 ulkoisesta K	1190 upotus K
panaszolta	1491 K
pandangan	1544 tidak mewakili K	1544 K pribadi penulis
paparnya	1549 K
paper	760 is the K's
par	1321 K an
parama	1790 jūsų K	1794 K
parancsolta	1491 K
parceiros	2147 nós e os nossos K	2196 nossos K
paremkite	1780 K mus	1790 K mus
parlez	38 K-nous	67 K-nous
part	752 no K of this
partager	1316 articles à K	1316 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2120 faça K e
partecipato	1609 non ha K alla stesura
parteispende	611 K
partenaires	1262 nos K et nous	1262 nous et nos K	1320 nos K
participar	1006 para K
participez	1222 K à
participou	2177 não K da produção	2177 não K na produção
partilhada	2172 uma publicação K por
partilhe	25 K-o
partir	1224 avant de K	2197 a K de # euros
partner	74 K-links	492 wir und unsere K	561 von unserem K	1580 i nostri K	2550 vi och våra K
partnere	396 vi og vores K	1975 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1468 K
partnerlinks	37 K	74 K
partnerom	2380 u suradnji s K	2380 u saradnji sa K
partners	561 anzeige eines K	730 we and our K	962 our K	1865 wij en onze K	1951 onze K
partnership	752 was produced in K with
partnerske	74 K poveznice	2380 K poveznice	2501 K povezave
partnerskie	2091 linki K
partnerzy	2057 my i nasi K	2057 nasi zaufani K
pasak	1793 K
pasakojo	1793 K
pasidalinkite	49 K
pass	49 K it on	717 K this on
passende	578 sie das K abo
passendes	578 sie ihr K abo
patreon	201 в K	763 on K	763 our K	2769 на K
patron	687 become a K of	961 become a K
patronem	2094 zostań naszym K	2115 zostań K
patroni	2116 nasi K
patronite	2094 na K	2116 na K
paying	878 thanks to our K
paypal	547 per K
paywall	548 K	608 ohne K	611 K	878 without a K	962 we have no K	962 we do not have a K	965 K	1323 K	1634 K	2199 K
paywalls	965 K
""", 'pe': """
pe	2250 K an
peatoimetaja	1078 K
pedimos	1057 te K ayuda
pedirte	967 tenemos un favor que K
pediu	2198 K
peiling	35 onze K	1931 onze K
pelanggan	50 K dapat	50 K bisa	1497 khusus K	1535 untuk K	1547 K kami	1550 K
pembaca	18 berkat K	43 surat K	1547 K kami
pendant	1321 K un mois
pendapat	1544 K pribadi penulis
peneliti	1522 adalah K
pengar	2606 kostar K
penger	2032 koster K
pentru	2236 fără niciun cost K tine
penulis	1522 adalah K
people	18 thanks to K like	806 funded by K like you	885 K like you
pequeno	2121 um K favor a pedir
per	2033 K år	2607 K år
peramban	10 K anda
percent	701 # K left to read
perfil	2141 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	970 apoya el K	1048 hacer un K	1057 apoya el K	1057 colabora con el K	1058 nuestro K	1058 K de calidad	1058 hacemos K	1058 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1019 es K
periodistas	39 nuestros K	1047 nuestros K	1058 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1059 sin K
permission	751 reproduced here with K	751 reproduced with K	766 written K	766 prior K	767 without K	781 K to load	781 K before anything is loaded	819 K to reuse this
perskaitykite	1790 K visą
personal	780 views are K
personale	2212 datele tale K
personales	1002 datos K serán
personas	1048 K como tú	1057 K como tú
persondatapolitik	397 K
personenbezogene	493 K daten
personnelles	1263 vos données K
personoplysninger	397 dine K
personopplysninger	1976 K
personuppgifter	2551 dina K
personverninnstillinger	1997 K
perspausdinti	45 K
pertama	1548 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2165 é K
pesquisadora	2165 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2409 K
""", 'ph': """
phone	720 news to your K
photographer	774 staff K
photos	40 your K	40 vos K	40 tes K	788 K from this story	788 K from this event
""", 'pi': """
pictures	40 your K
pide	1060 K
piebilda	1833 K
piece	822 this K	962 this K
pierwszy	2117 K miesiąc
pievienojieties	51 K
pirmas	1792 K mėnuo
pisala	2409 K je
pisalo	2409 K je
pisao	2409 K je
pisz	2106 K na
pitala	2409 K
pitali	2409 K
pitao	2409 K
pitch	680 K in	763 K in
pitching	961 consider K in
pix	2164 um K	2197 K
""", 'pj': """
pjevali	2409 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1988 vær varsom-K
plakatens	2001 vær varsom-K
plats	42 var du på K
plattform	608 unsere K
player	9 this K
please	51 K join them	67 K tell us	693 K log in to	716 K share this	764 K help	923 K tell us about	923 K tell us how	923 K tell us your	961 K chip in	961 K give	961 K help if	961 K give if
pleide	2034 K
pliki	2076 bez zgody na K
plusartikelen	1951 K
plusartikels	1843 gratis K	1951 K
""", 'po': """
pobierz	2115 K naszą
poche	1303 dans votre K
podaj	77 K swój e-mail
podatkov	2499 obdelavo osebnih K
podatku	2039 przekaż #% K	2094 #% K	2094 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	422 K-app	450 vores K	515 den K können sie	515 den K kannst du	515 unseren K	608 unser K	608 unseren K	645 K	676 το K μας	756 follow the K	962 our K	1058 nuestro K	1320 notre K	1547 K kami	1631 il nostro K	1930 op de K	1951 onze K	2000 hører K	2080 K	2116 nasz K	2196 nosso K	2373 K	2407 naš K	2435 K	2466 náš K	2495 K	2683 K'i	2683 K'imizi
podcasta	2373 K	2495 K
podcastapp	422 K	1930 favoriete K
podcaste	34 našom K
podcasten	422 K	2000 K
podcastimiz	2709 K
podcastimizi	34 K
podcastimme	34 K	1218 K
podcastov	2435 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	422 hvor du lytter til K	422 hvor du hører K	515 wo es K gibt	572 folgen des K	572 folge des K	645 K	756 wherever you get your K	756 wherever you listen to K	756 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2080 K	2373 K	2435 K	2495 K
podcastul	34 K nostru	2249 K nostru
podcastunk	1489 K
podcastunkban	34 K
podcasty	338 K	372 naše K	2080 K	2435 K
podd	34 vår K	2606 vår K
poddapp	2575 K
poddar	34 våra K	2575 K finns
podden	2575 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2187 sua ajuda K
poden	50 els socis K
poderemos	2187 a sua ajuda K	2195 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2000 hører K	2032 vår K	2373 K	2495 K	2525 naš K
podkasta	2373 K	2495 K
podkastapp	2000 K
podkasten	2000 K
podkastu	2373 K	2495 K
podle	374 K
podotkl	374 K
podpora	371 vaše K	2465 vaša K	2524 vaša K
podpore	2466 vďaka K	2504 brez vaše K	2525 brez vaše K
podporo	2524 vašo K
podporte	2447 K	2465 K nás	2465 K našu
podpory	351 bez vaší K	372 bez vaší K	2447 bez vašej K	2466 bez vašej K
podprite	2504 K	2524 K nas	2524 K naše
podremos	1057 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2106 K nas
points	824 the bullet K	824 these bullet K	824 the key K above
pokutoval	374 K
policy	730 our cookie K
politica	2212 K de cookie
political	750 is a K	750 is the K editor
politicieni	2236 nu depinde de K
politika	2662 çerez K
politikasi	2663 gizlilik K
politikredakteur	597 ist K
politikredakteurin	597 ist K
politikressort	521 leitet das K
politikwissenschaftler	512 ist K
politologue	1279 est K
poll	35 our K	734 vote in our K	734 take our K	1931 onze K
polub	2053 K nas na
pomagajte	2524 K nam
pomocou	2449 K ai
pomozite	2383 K nam	2406 K nam
pomozte	371 K nám
ponavlja	2409 K
ponavljao	2409 K
ponctuel	1281 un don K
ponovno	45 K objavi
pop	680 K your
poprosil	374 K
poprosila	374 K
por	2191 um ano K #
poradil	374 K
portal	2116 nasz K	2407 naš K	2525 naš K
portalu	2090 na naszym K	2090 w naszym K
posez	1319 K-la à	1319 K-nous
posible	18 hace K
posielajte	2426 K nám
posielame	57 vám K
positions	788 our open K
poslechnout	339 si můžete K
posljednji	2392 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	781 to view this K	781 to see this K	817 this is a paid K	822 this K	962 this K	1891 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2541 din e-K	2553 din e-K kommer inte
postadresse	60 e-K vises ikke	1967 din e-K	1978 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2406 K član	2524 K član	2524 K naročnik
postanizda	79 e-K	2687 her sabah e-K	2687 e-K	2701 e-K
postaw	54 K mi kawę	54 K kawę	2115 K nam	2115 K mi	2115 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	471 in dein K	471 in deinem K	471 direkt ins K	475 in ihrem K	475 in ihr K
postkasti	1086 otse K
postkastis	1086 iga hommik sinu K	1086 sinu K
posts	15 free K	58 new K by mail
potrebna	2406 K nam je
potrebujeme	2465 K vašu podporu
potrebujemo	2489 za ogled K	2524 K vašo
potremo	1619 aiuto K	1630 con il tuo aiuto K
potrivit	2251 K
potrzebujemy	2039 K twojego wsparcia	2115 K twojej pomocy	2115 K twojego wsparcia
pound	961 K you give
pourboire	1282 un K
poursuivez	1236 K votre lecture
poursuivre	1236 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2468 K	2527 je K
povedala	2468 K	2527 je K
povestit	2251 a K
povikao	2409 K
powered	961 K by you
powerful	962 hold the K to account
powiadomienia	14 K	2049 włącz K	2049 chcesz otrzymywać K	2050 K push
powiedzieli	2118 K
powtarza	2118 K
pozele	40 K tale
pozivala	2409 K
pozivali	2409 K
pozivao	2409 K
poznamenal	374 K
poznamenala	374 K
pozvala	2409 K
pozvao	2409 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1869 K mee	1950 K mee
praca	2116 nasza K
pracujte	336 K s námi	2433 K s nami
prati	2394 K nas na
pratite	2406 K nas
pravi	2527 K
precisa	2120 K de você	2195 K de si
precisamos	2121 K da sua ajuda	2124 K do seu apoio	2195 K da sua ajuda
precisato	1633 ha K
preciso	2151 é K estar logado
precizat	2251 a K
prednostne	2484 K vire
prednostni	2484 K vir
prednostnih	2484 K virov
prednostnim	2484 K virom
predplatitelia	50 K môžu	2455 len K	2455 iba K	2455 nájdu K	2455 prečítajú K	2469 K
predvajanje	2489 K videa
preferate	2220 sursele tale K
preferences	730 your cookie K	833 cookie K	833 privacy K
preferida	268 font K	1024 fuente K	2169 fonte K
preferidas	1024 fuentes K	2169 fontes K
preferides	268 fonts K
preferido	1024 medio K
preferidos	1024 medios K
preferirane	2362 K izvore
preferirani	2362 K izvor
preferiranih	2362 K izvora
preferita	1573 fonte K su google	1599 fonte K
preferite	1599 fonti K
preferowane	2072 K źródło	2072 K źródła
preferowanego	2072 K źródła
preferowanych	2072 K źródeł
preferowanym	2072 K źródłem
preferred	720 K source on google	768 K source	837 K sources
preglednik	10 vaš K
prehratie	2429 K videa
prejemajte	2473 K vsako	2521 K
prejemati	2514 želite K
prejmite	2521 K
preklinjao	2409 K
prelua	45 K
preluarea	2219 K textelor
preluat	45 K
prema	2409 K
premier	1240 le K mois	1321 le K mois
premium	1911 toegang tot alle K
premoderated	734 K
prenesite	2524 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2535 bli K	2535 redan K	2536 som K	2602 en K	2605 bli K
prenumeranter	50 K kan	2535 endast för K	2593 är för K	2593 bara K	2593 endast K	2606 våra K	2609 K
prenumerata	1794 K
prenumeration	2609 K
prenumerationen	2540 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1786 tik K
prenumeratoriams	1755 tik K	1786 tekstas skirtas K	1786 straipsnis skirtas K
prenumeratorzy	50 K mogą	2102 tylko K
prenumerera	80 K	2535 K för att	2540 K på nyhetsbrev	2580 genom att K	2605 K på vårt
prenumeruojate	1755 jau K
prenumeruokite	80 K	1790 K
preostanek	2472 K članka
presenteie	2128 K
prethodnog	2398 bez K odobrenja
pretplata	2410 K
pretplati	2378 hvala na K
pretplatite	80 K se	2346 K se već od	2406 K se
pretplatnici	50 K mogu	2391 samo K	2410 K
pretplatnicima	2346 dostupan samo K	2346 dostupan je samo K	2346 dostupan je K	2346 dostupno samo K	2358 samo K	2391 samo K
pretplatnik	50 kao K	80 postanite K	2346 već ste K	2406 postanite K
pretplatnike	2346 dostupan samo za K	2358 samo za K
pretplatu	2347 već imate K	2379 uz K	2379 K	2400 uz K
preuzeti	45 K
preuzimanje	2357 zabranjeno K	2382 zabranjeno K	2382 zabranjeno je K
preuzmite	2406 K našu
preventing	726 browser extension is K
preview	838 free K
price	963 the K of a
pridaj	51 K sa
pridajte	51 K sa	2458 K si nás	2465 K sa k nám
prihvatate	2378 prijavom K
prijavi	24 K se	2378 hvala na K
prijavili	2378 hvala što ste se K
prijavite	24 K se	2406 K se na naš	2406 K se na naše	2524 K se na
prijavo	2499 s K se	2499 s K na	2499 hvala za K
prijavom	2378 K se slažete	2378 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2484 K vir
priljubljene	2484 K vire
priljubljeni	2484 K vir
prima	2250 K lună
primajte	2399 K
primate	2393 želite da K
primati	2393 želite K
primeiro	2197 K mês
primer	295 el K mes	1059 el K mes
primo	1632 il K mese
principles	751 the thomson reuters trust K
print	716 click to K	925 will not K your	925 won't K your
prioriterad	2566 K källa
pripojte	51 K sa
pripomenul	2468 K
prisijunkite	24 K	51 K	1790 K prie mūsų
prispejte	90 K, koľko môžete	2447 K	2465 K	2465 K aj vy
prispevek	2525 ta K
privacidad	1003 política de K	1058 nuestra política de K
privacidade	2148 política de K
privacitat	273 política de K
privacy	730 see our K policy	730 to our K policy and terms	730 and the google K policy	962 our K policy
privacybeleid	1865 ons K	1906 ga je akkoord met het K
privacyverklaring	1867 K
private	60 your email will stay K
privatlivspolitik	397 K
priznaje	2409 K
priznal	2468 K
priznala	2409 K
priznao	2409 K
probe	604 K-abo
probeabo	454 K	463 wochen im K	604 K	604 das K
probeer	1950 K nu	1950 K een maand
proberen	1952 gratis K
processing	730 consent to the K
prochains	1320 nos K articles
prodavnici	2371 našoj K
produce	806 not free to K	806 not cheap to K
produced	817 K by our brand
proefabonnement	1845 K	1950 neem een K	1952 K
profesor	1019 es K	2222 este K
profesora	1019 es K
professeur	1279 est K
professeure	1279 est K
professionista	1596 è giornalista K	1596 giornalista K
professor	270 és K	512 ist K	750 is a K	750 is an assistant K	2165 é K
professora	270 és K	2165 é K
professore	1596 è K
professoressa	1596 è K
professorin	512 ist K
profilazione	1579 i cookie di K
profitez	1222 K de	1236 K de nos offres
prohibida	1017 queda K
proibida	2162 é K a
project	1300 trust K
promis	2251 a K	2251 au K
promise	961 K never to
propustite	2393 ne K
prosbu	298 máme na vás K	298 máme malou K	2422 máme malú K	2422 malú K
proseguire	1622 per K la lettura
prosil	374 K
prosila	374 K
prosili	374 K	2118 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2118 K
protejate	2244 K de dreptul de autor
provalo	1560 K gratis	1630 K gratis
provided	730 content K by a third party	781 contains content K by
provision	489 erhalten wir eine K	489 eine kleine K	561 bekommen wir eine K	561 eine K vom	583 K
provisions	489 K-links
provisionslinks	583 K
prozent	552 K rabatt
przedruk	45 K	2092 K za zgodą
przedrukujcie	45 K
przegap	2104 nie K
przekonuje	2118 K
przetisknout	45 K
przetwarzanie	2058 K danych osobowych
przez	2096 K ai
przycisk	2085 klikając K
przyznaje	2118 K
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
pubblicare	6 K un commento	1582 prima di K un commento
pubblicato	22 non sarà K	1582 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2150 o seu endereço de e-mail não será K
publicat	2244 a fost K inițial în
publication	687 is a reader-supported K	817 accurate at the time of K	817 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2587 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1000 bloqueador de K	1058 sin K
publicidade	11 a K	70 sem K	2178 depois da K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publikovanie	2420 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	925 will not K your	925 won't K your	925 never K your	925 we may K your
published	22 will not be K	60 email won't be K	734 your email address will not be K	752 was first K by	752 was first K on	819 K under license
publishing	817 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1196 suoraan K
puis	1237 K # €
puisque	1224 K vous êtes là
pungkasnya	1549 K
punya	1498 sudah K akun
purchase	725 K through links on our site
push	543 per K
pushbericht	1904 een K bij
pushbeskeder	425 K
pushmeldingen	1855 K
pushnotiser	2577 K
pushvarsler	2003 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	866 our app K
""", 'py': """
pytali	2118 K
pyysi	1220 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	967 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1552 già che sei K
quieras	975 cancela cuando K	1059 cancela cuando K
quitter	1224 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1931 doe de K	1931 onze K	2082 nasz K	2082 K
quizie	2082 naszym K	2082 K
""", 'ra': """
raccolta	1634 K fondi
racconta	1633 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1633 ha K
raconte	1322 K
racontez	38 K-nous	67 K-nous
rad	2407 naš K
radil	374 K
radila	374 K
radili	374 K
radzi	2118 K
radzili	2118 K
radzono	2118 K
ragino	1793 K
raise	806 help us K
rajaton	1162 K pääsy
rakendus	1084 meie K	1084 K
rakenduses	1084 K
raksti	38 K mums	67 K mums	1830 K mums
rakstiet	38 K mums	67 K mums
raksts	1831 šis K
rakstu	1829 šo K
rakstus	1831 visus K
range	858 shop the K
rappelle	1322 K
""", 're': """
reach	778 K him at	778 K her at	778 K them at	806 we would K our goal	806 we'd K our goal	961 help us K
reached	701 you've K your limit of free	749 can be K at
reacties	85 in de K	1870 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	701 # % left to K	758 is K by an ai	758 is K by ai	812 link can K this	878 free to K	878 free for all to K	962 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	682 we're asking K	759 thank you, K	806 funded by K like you	827 K' editor	859 K make this	878 thanks to our K	885 K like you	961 K like you	961 join the K	962 our K	962 funded by its K	965 appeal for K	965 K pay
reading	0 K time	693 keep K for just	693 keep K with a	693 K this post for free	697 to finish K	697 to keep K	812 to your K list	879 you're K	879 you are K	879 you've been K
reageren	6 K	1870 om te K	1886 K? mail	1886 K op dit artikel
realizarea	2231 nu a participat la K
realizzazione	1609 non ha partecipato alla K
recalled	964 K
recalls	964 K
recaptcha	703 protected by K
receba	2120 K as	2132 K no seu	2132 K todos os dias	2195 K no seu
receive	703 K email from us on behalf of	704 sign up to K	704 K emails from	730 agree to K emails	961 to K new posts
recevez	1222 K chaque	1246 K chaque	1246 K tous les	1319 K notre
recevoir	1252 K les alertes	1305 j'accepte de K
recherche	608 diese K
recherchen	608 unsere K
rechercheteam	39 unser K	39 unserem K	520 K
rechtbankverslaggever	1926 is K
recibe	966 K cada	985 K cada	985 K todas las
recibir	1047 acepto K
recipe	863 links in this K
reclamat	2251 a K
reclame	70 fără K	2249 fără K
reclamevrij	70 K
recomandat	2251 a K	2251 au K
recomenda	2198 K
reconheceu	2198 K
reconnu	1322 a K
recunoscut	2251 a K
recurring	763 K donation	963 K donation
redacteur	1887 is K	1887 is politiek K	1926 werkt als K
redactie	39 onze K	1869 mail de K	1886 contact op met onze K	1886 contact op met de K	1886 tip voor de K	1890 mening van de K	1915 K heeft geen	1950 mail de K	1950 tip de K	1951 onze K
redactor	270 és K	1019 es K	2222 este K
redactora	270 és K	1019 es K
redakce	330 napište do K	336 do K	336 do naší K	372 naše K	372 jsme malá K
redakci	39 naší K	372 naši K
redakcia	2466 naša K	2466 sme malá K
redakcie	2420 bez súhlasu K	2426 napíšte do K	2433 do K	2433 do našej K
redakcii	39 našej K
redakcija	1791 mūsų K	1831 mūsu K	2407 naša K	2407 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2364 javite se K	2364 pišite K	2371 našoj K
redakcijos	1765 K sutikimo
redakciju	2407 našu K
redakcja	2116 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2092 bez zgody K	2116 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1546 hubungi K	1547 K kami	1547 email K	1547 K
redaksjon	2032 vår K
redaksjonen	38 tips K	67 tips K	2031 kontakt K	2032 kontakt K
redakteur	512 ist K	521 als K	521 seit # K
redakteurin	512 ist K	521 als K	521 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	450 vores K	521 leitet die K	525 meinung der K	561 K war an der	562 nicht von der K	565 melden sie sich bei der K	585 produkte wurden von der K	608 unsere K	2606 vår K
redaktionell	585 produkte K ausgewählt
redaktionelle	492 externe K inhalte
redaktionen	399 skriv til K	2553 mejla K
redaktor	331 je K	331 , K	331 - K	2075 - K	2075 , K	2427 je K	2427 , K	2427 - K
redaktore	1810 galvenā K	1810 K
redaktorem	331 je K	2075 jest K
redaktorius	1770 K
redaktorka	331 je K	331 , K	331 - K	2075 - K	2075 , K	2427 je K	2427 , K	2427 - K
redaktorkou	331 je K	2427 je K
redaktorom	2427 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1810 galvenais K	1810 K
redaktur	1522 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1618 la K ti invia	1631 la nostra K
reenvia	49 K
refresh	793 K this page	793 K the page
regala	975 K esta nota
reggel	17 minden K
regioverslaggever	1887 is K
registe	2128 K-se para
register	693 K for free to
registered	810 K users can
registraci	344 děkujeme za K	346 po K
registrarte	985 al K
registrate	1047 K a nuestro	1057 K
registrati	1551 K per	1563 K per	1630 K gratis
registration	838 free K gives
registreer	1843 K je
registrera	2580 genom att K dig
registrere	2006 ved å K deg
registrieren	464 K sie sich
registrierung	517 K	551 mit ihrer K	552 die K ist kostenlos
registrirajte	2379 K se besplatno	2379 besplatno se K	2500 brezplačno K	2500 K se brezplačno
registrujte	371 K se	2379 K se besplatno
regrette	1322 K
regrettent	1322 K
reiseangebote	571 unsere K
rejoignez	51 K-les	51 K-nous	1256 K-nous sur	1319 K-nous	1319 K notre	1319 K nos
rejoins	51 K-les
rekao	2409 K
rekla	2409 K
reklam	70 bez K	70 nie mamy K	70 K yok	372 bez K	2116 bez K	2116 nie mamy K
reklama	2407 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2011 K
reklamelinks	74 K	432 K
reklamer	70 ingen K	450 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2091 we współpracy K
reklamsiz	70 K	2709 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2198 K
rely	921 you K on	962 we K on
remaining	701 free articles K	701 free article K	701 articles K this month	701 free stories K
remind	965 K me later
removed	734 this comment has been K
rendszeres	1488 legyen K
rendue	60 e-mail ne sera pas K
replied	964 K
reply	6 leave a K	910 just hit K	910 hit K and	910 hit K to
replying	910 K to this email
report	53 months on this K	53 months to K	797 K an error
reportage	608 diese K	1320 ce K
reportagem	39 nossa K	53 meses nesta K	2196 esta K
reportagens	2196 nossas K
reportaje	1058 este K
reported	959 K from	964 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	512 ist K	521 als K	521 seit # K	747 contact the K at	748 is a K at	750 is a K	750 is a senior K	772 contact the K	772 contact our K	772 email the K	774 K	1279 est K	1522 adalah K	1995 er K i	2075 - K	2075 , K	2222 este K	2365 je K	2365 , K	2487 je K	2487 , K	2570 är K på
reportera	39 naszego K	1019 es K
reporterem	39 naszym K	2075 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	512 ist K	521 als K	521 seit # K
reporterka	2075 - K	2075 , K	2365 je K	2487 je K
reportero	1019 es K
reporters	39 our K	961 ask our K	962 our K	962 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	734 why are you K this	806 keep our K free	823 this K	845 more of our K	962 our K	962 this K	962 K like this	962 goes to K
reportrar	39 våra K
reports	776 K on
repost	45 K this
representa	2168 não K a opinião
representam	2150 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	752 may not be K
reproducerea	2219 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	751 K without permission	819 K in whole or in part	1277 toute K	1277 droits de K	1277 K interdite	1278 toute K	1278 droits de K	1278 K interdite
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
republish	45 K	751 K our articles	751 K this article	819 K this story	819 K our stories
republished	45 K	751 K with permission	751 is K from
required	21 K fields are marked	734 K fields are marked
research	750 is a K fellow
researcher	750 is a senior K	750 is a K
reserva	29 es K el dret
reservados	1017 derechos K	2161 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	630 all rights K	693 article is K for	751 all rights K	1664 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1043 K de sus autores	1043 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2150 os comentários são de K
responsabiliza	30 não se K	1043 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1043 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	597 ist K
ressortleiterin	597 ist K
rest	20 to read the K	693 to read the K of this	822 the K of this
restants	1242 articles gratuits K
reste	1243 il vous K #%	1243 il vous K # %
resultater	413 google-K
results	837 your search K	837 your google K
retrouvez	1256 K-nous sur	1286 K	1319 K-nous
rette	423 K fejl
retter	423 K fejl	423 K alle fejl	2001 vi K feil
rettigheter	1987 alle K forbeholdt
reuters	1277 avec K	1278 avec K
revelou	2198 K
revient	1306 vous K qu'à
rewritten	751 may not be published, broadcast, K
""", 'ri': """
ricamiz	2648 küçük bir K var	2648 sizden bir K var
ricercatore	1596 è K
ricercatrice	1596 è K
ricevi	1568 K ogni	1630 K ogni	1630 K la
ricordato	1633 ha K
rief	610 K
riep	1953 K
riferito	1633 ha K
riippumaton	1218 K media
riippumatonta	1217 tue K	1218 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1593 K riservata	1593 © K	1626 è vietata la K	1626 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1628 K agli abbonati
riservati	1593 tutti i diritti K	1628 K agli abbonati
riservato	1560 K ai nostri abbonati	1560 questo contenuto è K	1622 K agli utenti	1628 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	420 af en K
rocznie	2117 K
ropade	2608 K
ropar	2608 K
roper	2034 K
ropte	2034 K
roskapostia	71 ei K
round	762 our K-up
roundup	703 get a weekly K	762 our K	762 weekly K
rozhodl	374 K
rozhodol	2468 K
rozpowszechnianie	2069 K artykułu	2092 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	610 K
ruga	2251 îi K	2251 îl K
rugat	2251 a K	2251 au K
rugau	2251 K
rukoili	1220 K
ruled	964 K
rundbrief	78 K	516 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2034 K	2608 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2608 K
sagde	452 K
sagen	610 K
saglasnosti	2398 bez K
sagt	610 K
sagte	610 K
sagten	610 K
said	964 K
saisissez	77 K votre adresse
saken	1955 likte du denne K	2001 feil i K	2029 denne K	2029 få K	2031 les hele K	2032 denne K
saker	2029 flere K	2032 våre K	2032 alle K
saklidir	2669 tüm haklari K	2669 her hakki K
sako	1793 K
saluran	1505 ikuti K	1505 gabung di K	1547 K kami
samarbeid	2011 i K med en annonsør
samarbejde	432 i K med en annoncør
samarbete	2585 i K med en annonsör
samedi	17 chaque K
samenvatting	1928 deze K	1928 de K is
samenwerking	1915 betaalde K	1915 K met onze partner	1915 K met een commerciële
samstag	17 jeden K
samtycke	2572 ditt K
samtykke	419 dit K	419 give K	427 jeg giver K til	1997 ditt K	1997 gi K
samtykket	1997 K ditt
sang	452 K	2034 K
sanoi	1220 K
sanoivat	1220 K
sanoo	1220 K
sans	70 K pub
satin	2694 K alin
satura	1811 ārējā K
saturday	17 every K
saturdays	871 delivered K	871 sent K
sauca	1833 K
saugomos	1758 visos teisės K
savetovala	2409 K
savetovali	2409 K
savetovao	2409 K
savetuje	2409 K
savjetovala	2409 K
savjetovali	2409 K
savjetovao	2409 K
savjetuje	2409 K
savundu	2711 K
say	680 have your K	734 have your K in
saya	62 tag K
sayenizde	2709 sizin K
says	964 K
sazinies	1830 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1570 K l'app	1570 K la app	1570 K la nostra app	1630 K la nostra	1630 K l'app
schauen	607 K sie vorbei
schick	49 K ihn	49 K es	595 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	595 K sie uns	607 K sie uns
schnupperabo	604 K
schon	455 wenn sie K hier sind	455 wo sie K hier sind
schreef	1953 K
schreib	38 K uns	67 K uns	565 K uns	607 K uns	608 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	454 K sie an	495 K sie uns ihre meinung	565 K sie uns	607 K sie uns
schreibt	38 K uns	67 K uns	512 K über	512 K für	522 K seit # für	607 K uns	608 K mir unten	608 K uns unten	610 K
schrieb	610 K
schriftlicher	507 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1835 K u in	1835 K je in	1848 K je in voor	1848 K je gratis in	1949 K je hier in	1950 K je gratis in
schrijft	1887 K over	1887 K voor	1953 K
schrijver	1887 is K en	1890 mening van de K
scria	2251 K pe	2251 K în	2251 așa K
scrie	38 K-ne	67 K-ne	2248 K-ne
scrii	2248 să ne K
scriitoare	2222 este K
scriitor	2222 este K
scripts	726 unblock K
scris	2251 a K
scritto	1631 chi ha K questo	1633 ha K
scrittore	1596 è uno K
scrittrice	1596 è una K
scrive	1596 K di	1596 K per
scriveteci	38 K	67 K
scrivi	1551 K a
scrivici	38 K	67 K	1630 K
""", 'se': """
search	837 on google K
secondo	1633 K
section	55 K #g	735 in the comment K
secure	772 K drop
securedrop	772 K
securely	772 K on signal	772 K via signal	772 contact us K	772 reach us K
seda	49 jaga K
see	42 did you K it	904 if you K
segnalacelo	1630 K
segons	296 K
segueix	293 K-nos
seguici	1573 K su	1573 K anche su	1630 K
seguir	996 puedes K a	996 puede K a
segundo	2198 K
sehen	600 K sie hier.
sekarang	1546 donasi K	1546 daftar K	1546 gabung K	1546 unduh aplikasi K
sekite	1790 K mus
sekojiet	1830 K mums
selaimesi	10 K
seleciona	2186 a redação K
selected	817 K by our
selengkapnya	1496 untuk membaca K	1535 membaca artikel K
selgitas	1102 K
selitti	1220 K
selon	1322 K
semaine	17 chaque K	17 une fois par K	1321 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1059 a la K	2197 por K
semanal	78 la carta K	985 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	449 K os	703 we'll K you	772 K us a tip	1980 K inn	2031 K oss
sende	2006 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	595 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	866 our app K you
seneste	422 K afsnit
sense	71 K spam
senza	71 K spam	1619 K di te non	1630 K di te non
service	1279 est chef du K	1279 est cheffe du K
serwisie	2090 w K	2105 naszym K
serwisu	2076 treści z K	2076 treść z K
seslendi	2711 diye K	2711 K
setiap	17 K pagi	1548 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1632 alla K
settings	730 cookie K	833 cookie K	833 privacy K
setuju	43 tidak K?
setujui	1523 K cookie
seuraa	1217 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	716 K this with	716 K this post on	716 K this if you	716 K this far and wide	716 click to K	725 we may get a K
shareholders	806 not by K	962 no K
shop	830 our K	858 K our	890 in our K	890 from our K	890 our K now
shope	2433 našom e-K
shopping	863 our K links
shopu	336 našem e-K	2371 našem web K	2433 nášho e-K
should	772 story we K	772 we K look into	772 we K know about
shouted	964 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	532 jetzt tickets K:	577 K sie unsere arbeit
sier	2009 til du K opp	2034 K
siga	2141 K-nos no	2141 K-nos nas	2195 K-nos
siger	452 K
sign	24 K in	704 K up to get	764 K up	874 K up for our	874 K up to our	961 K up for our	961 K up to our	961 when you K up	961 K up now
signal	414 på K	519 auf K	519 K-kanal	1992 på K	2567 på K
signaler	1265 K une erreur
signalez	1319 K-la-nous	1319 K-le-nous
signali	2425 K
signalu	329 K	2073 K
signing	703 thanks for K up	703 thank you for K up	703 by K up, i agree	703 by K up, you agree	703 by K up you agree
silakan	1496 K login	1496 K masuk
silenced	962 refuse to be K
simply	910 K hit reply
since	682 K you're here
sini	1546 klik di K
sinirsiz	2672 K erişim
sinulle	1157 meillä on K pyyntö
site	64 ayna K	830 our jobs K	962 our K	1951 onze K
sitede	2679 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1833 K
skaityti	1755 norėdami K toliau	1755 norint K toliau	1755 K toliau galite
skaitytojai	1791 mūsų K
skaitytojams	1791 mūsų K
skelbiamas	22 nebus K
skicka	2580 genom att K	2605 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1780 K # proc	1790 K paramą
sklepem	2079 naszym K
sklepie	2079 naszym K
skontaktuj	38 K się z nami	2074 K się z nami	2074 K się z naszym	2074 K się z naszą	2074 K się z autorem	2074 K się z autorką
skreg	452 K
skrek	2034 K	2608 K
skrev	452 K	2034 K	2608 K
skribent	417 er fast K	1995 er K	2570 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	449 K til os	449 K dig op	2540 K upp dig	2605 K upp dig	2605 K till oss
skrive	21 logget ind for at K	2032 vi bør K om	2032 vi burde K om
skrivefeil	2001 funnet en K
skriver	452 K	2034 K	2608 K
skrzynce	2045 w twojej K
""", 'sl': """
slant	2607 en K
slapukais	1771 K	1789 K
slapukus	1771 K
sledite	2524 K nam
sledujte	309 K nás	362 K nás živě	371 K nás	2465 K nás
sliboval	374 K
slobodno	2406 podržite K
sluit	51 K je aan
""", 'sm': """
small	859 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	966 hazte K	1022 hazte K
social	485 auch bei K media
socialmediacookies	1891 K
socio	51 hazte K	80 hazte K	966 hazte K	970 hazte K	1022 hazte K
sociologue	1279 est K
socios	1052 solo para K	1052 sólo para K
socis	80 feu-vos K
sodelovanju	2501 v K s partnerjem
soglasja	2518 brez K	2518 brez pisnega K
som	2029 en sak K
somebody	902 if you know K	902 K sent you this
someone	716 send this to K	902 if you know K	902 K sent you this
something	797 see K wrong	797 K is wrong	904 if we got K wrong	904 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2251 arată un K
sondajul	35 K nostru
sonderheft	571 unser K	571 das K
sondzie	2082 naszej K	2082 w K	2099 weź udział w K
sonntag	17 jeden K
sordu	2711 K	2711 diye K
sordular	2711 K
soruyor	2711 K
sostegno	1555 il tuo K ci	1555 abbiamo bisogno del tuo K	1630 il tuo K
sostenerci	1555 puoi K
sostengono	1619 ci K ogni mese
sostenitore	80 diventa K	1630 diventa K
sostenitori	1631 i nostri K
sostiene	1594 chi ci K	1631 chi ci K	1633 K
sostieni	1555 K il nostro	1555 K la nostra	1630 K il	1630 K la
sostienici	1594 K	1630 K
sostuvo	1060 K
sottolinea	1633 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1322 K
source	768 top K
soutenez	1227 K notre	1281 K-nous	1281 K notre	1309 en vous abonnant, vous K	1319 K-nous	1319 K notre	1319 K-le	1319 K-la
soutenir	1223 nous K	1228 pour nous K	1319 K notre
soutien	1222 votre K	1227 votre K est	1227 a besoin de votre K	1306 votre K, même
soutiennent	1306 nous K chaque mois
soutiens	1319 je K
sovelluksellamme	84 K
sovelluksemme	1166 lataa K	1218 K
sovelluksessa	1166 avaa K	1197 K
sovelluksessamme	84 K
sovellus	1166 lataa K	1166 lataa ilmainen K	1197 K	1217 lataa K
""", 'sp': """
spaltist	1995 er K	1995 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	961 can you K
specchio	64 sito K
spelregels	1870 K
spende	454 ihre K	454 mit einer K	458 deine K für	458 ihre K hilft	458 deine K hilft	458 jede K hilft	458 jede kleine K hilft	458 jede K zählt	607 deine K	607 eure K	607 K jetzt	607 K uns	611 K
spenden	454 jetzt K	454 K sie	611 K
spendenaufruf	611 K
spendenaufrufe	611 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	607 K uns
spendieren	54 K sie mir einen kaffee	607 K sie uns
spiega	1633 K
spiegato	1633 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	825 K content
sportredacteur	1926 is K
sportredakteur	597 ist K
sportredakteurin	597 ist K
sportressort	521 leitet das K
sportskommentator	1995 er K
sportverslaggever	1887 is K
spot	904 if you K
spotify	2683 K'da
spotted	904 if you've K
spottete	610 K
spravodajcom	2427 je K
sprijinul	2248 K tău	2248 avem nevoie de K	2249 K tău
spune	38 K-ne	67 K-ne	2248 K-ne	2249 K-mi mai jos	2251 K
spunea	2251 K
spuneau	2251 K
spurgte	452 K
spurte	2034 K
spus	2251 a K	2251 au K
""", 'sq': """
squadra	1631 la nostra K
""", 'st': """
staat	1953 K er
stabilito	1633 ha K
stadsverslaggever	1926 is K
stammt	593 K von einer ki
stand	961 K with us
standards	751 our K: the	827 our K team
starred	60 K fields
starting	891 tickets K at
statement	912 forward-looking K
statements	912 forward-looking K	912 forward looking K
stay	793 K with us for
ste	2422 keď K už tu	2483 ker K že tu
stede	42 var du til K
stelde	1953 K
stellen	571 wir K ein
stellenangebote	531 aktuelle K
stellenmarkt	531 unserem K
stellenportal	571 unserem K	571 unser K
stemme	420 ai-K
steuerlich	547 K absetzbar
steun	1835 uw K	1839 met jouw K	1839 met uw K	1839 K ons met	1882 K ons	1950 K ons	1950 K onze	1950 jouw K
stiahnite	2465 K si
stichpunkte	570 die K
stillingen	442 søg K	2024 søk K
stimme	513 K
stjerne	60 felter med K
stod	452 K der	2608 K det
stond	1953 K
stopite	2486 K v stik z
stopspillet	83 K
store	343 app K	541 im app K	830 our K	890 in our K	890 from our K	2439 app K
stories	15 free K	701 free K left	747 for more K like this	810 access to all our K	823 K like this	845 more of our K	962 our K	962 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	693 to read the full K	701 free K left	701 last free K	707 read this K in the app	716 share this K on	747 if you have a K to tell	747 email your K to	772 K for us	812 save this K	822 this K	822 the full K	823 this K	823 a K like this	824 this K	962 this K	962 K that took us
straight	703 K to your inbox	869 emailed K to you
straipsniai	1782 nemokami K	1786 geriausi K jūsų
straipsnis	1786 nemokamas K	1791 šis K
straipsnius	1782 nemokamus K
streszczeniu	2096 o K ai
striga	2251 K
strigat	2251 a K	2251 au K
strigau	2251 K
strinjate	43 se ne K	43 se K
strona	2057 ta K używa
studio	817 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1923 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1923 K een mail	1923 K ze naar
""", 'su': """
subliniat	2251 a K
submitting	703 by K your email
subscreva	2132 K a nossa	2132 K as
subscribe	693 K to continue reading	693 K to read the full	693 to continue reading, K	693 K to get access	693 K for full access	693 K to unlock	693 already K?	703 K to our free	703 K to our weekly	703 K to our daily	703 K for more	720 K to our channel	720 K to our podcast	756 K to the podcast	756 K to our podcast	810 if you already K	810 K now for	834 K here	834 K below	961 K to our	961 K today	961 K now	961 K to get	961 K for free
subscribed	803 you are now K to	855 you have K
subscriber	50 as a K	680 become a K	693 already a K	693 this is a K-only	695 existing K	810 K-only article	810 K-only story	810 K-only content	810 not a K?	830 K event	838 K account	961 becoming a paid K	961 free or paid K
subscribers	50 K can	50 K may	693 this article is for premium K	693 for K only	693 exclusively for K	693 is exclusive to K	693 for paying K	693 for paid K	693 is for K	693 are for K	693 only K can read	695 existing K	810 exclusive to our K	810 exclusively to K	840 K can comment	878 thanks to our K	962 our K	965 K
subscribing	693 by K to our	703 by K, you agree	880 consider K	961 consider K
subscription	693 off annual K	693 off an annual K	693 your K helps	693 K is being used on another	693 upgrade your K	693 sign up for a K	693 purchase a paid K	810 your K supports	810 your K makes	810 our K offers	810 our K options	838 without a K	880 consider a K	963 annual K	965 K
subscriptions	965 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2102 tylko K	2116 nasi K	2119 K
subskrybent	50 jako K
subskrypcja	2119 K
subskrypcje	2119 K
subskrypcji	2088 w K	2110 w K
substack	693 in the K app	965 K
substacks	965 K
subvention	1306 aucune K et
succes	2205 te-ai abonat cu K
successfully	855 K subscribed
sued	964 K
suglasnosti	2398 bez K
suite	1309 pour lire la K	1309 lire la K ?
suivez	1256 K-nous sur	1319 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1057 K al	1057 K
summary	824 this K
sunday	17 every K	762 our K email
sundays	17 on K	871 sent K
suosikiksi	1183 K
suositteli	1220 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2145 o seu browser não K
support	687 please K us	687 your K, no matter how small	687 K our work by	687 to K my work	687 you can K us	726 your browser does not K	806 K fact-based	961 K us	961 K our	961 K my work	961 K this work	961 your K	961 we ask you to K	961 K the show
supporta	1577 il tuo browser non K
supported	726 your browser is not K	962 reader-K	962 reader K	962 member-K	962 listener-K
supporter	961 become a K
supporters	878 thanks to our K	885 K like you
supporting	687 please consider K	961 consider K
survei	1547 K kami
survey	35 our K	35 our reader K	734 reader K	734 take our # minute K	734 two-minute K	735 short K	961 take our K
suscribirte	982 al K
suscribite	80 K	1047 K a nuestro	1057 K
suscripciones	1061 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	975 ya soy K	975 ya eres K	1057 hazte K
suscriptora	1057 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	976 exclusivo para K	976 sólo para K	976 solo para K	1058 nuestros K	1061 K
susisiekite	38 K su mumis	1790 K su mumis
sustaining	763 K member	961 K member	961 become a K
sustenta	2196 que K o
sutikimo	1758 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2608 K
svarar	2032 vi K alle
svarbiausius	1789 K savaitės
svarede	452 K
svarer	2032 vi K alle
svarte	2034 K
svideo	2361 K vam se tekst
svobodno	2524 podprite K
svobodnou	371 podpořte K
svoju	2350 K e-mail	2350 K mejl	2378 K e-mail
""", 'sw': """
swish	2582 via K
swisha	2605 K en gåva	2605 K oss	2605 K gärna	2605 K till #
""", 'sy': """
syndicated	819 auto-generated from a K feed	819 published from a K feed	819 K feed
syndication	819 our K team
syntetisk	420 K stemme	1998 K stemme
""", 'sz': """
szerint	1491 K
""", 'ta': """
taalfout	1870 K
taasavaldada	45 K
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
tahun	1548 per K
takes	810 free and K less than
takip	2659 bizi K edin	2659 K et	2678 x'te K	2694 K edin	2708 bizi K edin
takk	2006 ja K, jeg vil
takket	450 K være dig	2032 K være deg
taloustoimittaja	1188 K
talsyntes	2573 K
tamamini	20 haberin K	20 yazinin K	2708 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1549 K
tanggung	1544 menjadi K jawab penulis
tanpa	71 K spam
tapana	1220 K sanoa
tapkite	1790 K nariu
tarafindan	2680 yapay zeka K	2680 yapay zekâ K
tarayiciniz	10 K
targeting	781 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1459 külső K
tarvitsee	1217 K sinua	1217 K tukeasi
tarvitsemme	1217 K apuasi	1217 K tukeasi
tasuta	1091 K konto
tavsiye	2711 K etti	2711 K ediyor
""", 'te': """
te	2678 'i x'K
teada	38 anna meile K	67 anna meile K
team	962 our K	1951 ons K
teatas	1102 K
teavitused	1085 K
techredacteur	1926 is K
tegasnya	1549 K
tehisaru	1081 K abil	1081 tegi K	1097 K abil
tehisintellekt	1081 K
tehisintellekti	1081 K abil	1097 K abil
teica	1833 K
teigia	1793 K
teil	578 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	607 K sie uns
teilnehmen	531 jetzt K
teilte	610 K mit	610 K der	610 K die
tekrarladi	2711 K
tekst	20 cały K	20 ceo K	1928 deze K	2116 ten K	2379 ceo K	2407 ovaj K
tekstovima	2390 svim K
teksty	2116 nasze K
telefon	425 på din K
telefoni	1085 otse K	1085 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	414 på K	414 K-kanal	485 unseren K-kanal	519 auf K	519 K-kanal	564 unserer K-gruppe	637 K	720 join our K	720 our K channel	961 join our K	995 nuestro canal de K	1287 canal K	1287 groupe K	1600 canale K	1885 K-kanaal	1992 på K	1992 K-kanal	2073 K	2141 nosso canal no K	2220 canalul de K	2271 мы в K	2271 наш K-канал	2271 в нашем K	2271 новости в K	2292 K	2292 K-канал	2292 K-канале	2363 K	2363 K-u	2395 K kanalu	2425 K	2485 K	2567 på K	2567 K-kanal	2674 K	2725 ми в K	2725 наш K-канал	2725 у нашому K	2745 K	2745 K-канал	2745 K-каналі	2845 kênh K
telegrama	2073 K
telegrame	2425 K
telegrami	1076 K kanaliga
telegramie	2073 K
telegramis	1076 K
telegramissa	1184 K
telegramkanaal	1885 K
telegramkanal	2567 K
telegramon	1455 K
telegramu	329 K	2363 K	2485 K
teljes	20 K cikk
tell	67 ? K us	827 K us	923 . K us your	923 ? K us your	923 . K us how	923 ? K us how	923 . K us what	923 ? K us what
telli	80 K leht	1099 K kohe
tellija	1063 oled juba K
tellijad	50 K saavad	1095 ainult K
tellijatele	1063 artikkel on K	1063 ainult K	1095 tekst on K	1095 lugu on K	1095 artikkel on K
tellimus	1103 K
tells	866 our app K you
temas	1019 cubre K
temat	2074 zgłoś K
tenhle	372 K text
tento	2466 K text
terangnya	1549 K
termos	2148 K de uso
terms	730 agree to our K of	730 agree to our K and	731 agree to the K
terugkijken	1930 hier K
terugluisteren	1930 hier K
teruskan	49 K
testen	454 jetzt K	454 K sie	463 für # € K	463 für # euro K
testez	1236 K-nous	1319 K-nous
testified	964 K
tetszett	1489 K a cikk
text	38 K us	67 K us	824 this K	2603 låst K
texte	581 alle K zum
texten	2576 fel i K
texter	2602 våra K	2602 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	759 K you to the	759 K you to all of you	759 K you to all who	759 K you to our
thanks	759 K to all of you who	878 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	806 will you join K	859 join K from
thema	565 K für uns
themenseite	557 unserer K
theo	2805 K dõi báo	2844 hãy K dõi	2847 K ông	2847 K bà	2847 K lời
there	42 were you K
think	734 let us know what you K	961 tell us what you K
thinking	881 if you were K of	881 if you've been K about	881 if you've been K of
thoughts	734 share your K	919 post your K	961 share your K
thousands	961 join K of
threads	329 K
threema	519 auf K
through	863 K links	863 K a link
throw	680 K in
thursday	17 every K
thursdays	17 on K	871 delivered K	871 sent K
""", 'ti': """
ticker	557 im live-K
tickets	858 K here	858 book K here	891 K as low as	891 get K from	891 like these K
ticketshop	531 unserem K
tietosuojaseloste	1173 K
tietosuojaselosteen	1198 hyväksyt K
tijeku	2378 budite u K
tikkie	1952 K
tiktok	16 K	569 inhalt von K	637 K
tiktokon	1455 K
tiktoku	2363 K	2485 K
til	449 vær med K
tilaa	80 K nyt	1217 K nyt
tilaaja	50 K voi	1161 oletko jo K
tilaajamme	1218 K
tilaajana	50 K voit	1161 jatka lukemista K	1161 K pääset	1161 K voit	1161 koko juttu K
tilaajat	50 K voivat	1209 vain K	1221 K
tilaajille	1161 vain K	1209 on K
tilaamalla	1198 K hyväksyt	1201 K
tilauksen	1164 voit peruuttaa K
tilaus	1221 K
tilbage	438 gratis artikel K
tilgang	2031 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2529 vi har en bön K dig	2605 ge en gåva K oss
tillade	2608 K
tillatt	2021 ikke K å gjengi
tilmeld	387 K dig vores	427 ved at klikke på K	449 K dig vores	449 K dig her	449 K dig gratis
tilmelde	427 ved at K dig
tilmelding	427 ved K
tim	2371 naš K
tin	78 bản K	2848 bản K
tine	2236 fără K nu
tip	38 K os	67 K os	399 K os	399 har du et K	449 K os	680 K your	1922 app je K
tipeee	1281 K
tipline	772 our K	905 our K
tipp	565 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	772 news K	1978 K oss	1978 har du et K	2031 K oss	2553 har du ett K	2554 har du K
tipsa	38 K oss	67 K oss	2605 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	376 en lille K at bede	1955 en liten K å be
""", 'tl': """
tl	2710 # K
""", 'to': """
to	57 from us K you
today	764 join K	961 chip in K	961 sign up K	961 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1953 gaf K
toestaan	1927 cookies K
toestemming	1866 K te geven	1891 je K nodig	1891 uw K nodig	1891 geef K	1918 overname zonder K	1927 geen K gegeven	1942 tekst mag zonder K
toeta	1088 K meid	1099 K meid
toetage	1099 K meid
toetus	1088 sinu K	1099 sinu K	1099 teie K
toho	42 byli jste u K
toimetaja	1078 K
toimetus	1100 meie K
toimetusele	39 meie K
toimintaamme	1217 tue K
toimittaja	1188 lehden K	1188 politiikan K	1188 vapaa K	1188 on K
toimittajallemme	39 K
toimittajamme	1218 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1218 K
toimituksemme	1218 K
toimitusta	1217 tue K
toisti	1220 K
told	964 K
torjui	1220 K
toteaa	1220 K
totesi	1220 K
touch	680 get in K	747 get in K with our
""", 'tr': """
trabaja	1019 K en
trabajo	970 si te gusta nuestro K	1058 nuestro K
trabalho	2187 valoriza o nosso K	2196 nosso K
tracking	833 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	454 K sie hier	607 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1263 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1950 K ons
traktir	54 K kopi	54 K saya kopi	1533 K kami
transcript	824 this K
transferred	731 personal data may be K
translated	757 this article was K
transmettez	49 K-le
transmis	2251 a K
transparenzhinweis	507 K
tratamento	2148 K dos seus dados
tratamiento	1003 K de tus datos
trattamento	1580 K dei dati
travail	1320 notre K
tredje	2572 K part
trenger	1958 vi K din støtte	2031 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2493 naše spletne K
trgovini	2371 našoj K	2493 naši spletni K	2493 naši K
trial	693 your free K	961 start your free K	961 start a free K	963 free K
tribunais	2165 cobre K
tribunales	1019 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	884 will be K
trust	921 you K
trusted	768 K source
""", 'tu': """
tuesday	17 every K
tuesdays	871 sent K
tuit	9 este K
tukesi	1217 K
tukijaksi	1217 ryhdy K
tulisan	1547 K ini
tulisnya	1549 K
tunnistas	1102 K
tunnus	1205 luo K	1217 luo K
tuo	1619 il K #x#
tuomitsi	1220 K
turn	921 you K to
tutur	1549 K
tuturnya	1549 K
""", 'tv': """
tvirtina	1793 K
tvrdi	2409 K
tvrdil	374 K
tvrdila	374 K	2409 K
tvrdio	2409 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	964 K
twice	884 will go K as far
twierdzi	2118 K
twitter	716 share on K	720 follow him on K	720 follow her on K	720 follow them on K	720 follow on K	2678 K'da takip
twitteris	1076 K
twitterze	2054 na facebooku i K
""", 'ty': """
tygodniowo	2117 K
tygodniu	17 raz w K
typo	797 spot a K
""", 'ub': """
ubegrenset	1964 K tilgang
""", 'uc': """
ucap	1549 K
ucapnya	1549 K
""", 'ud': """
udbyder	419 ekstern K
udfyldes	402 skal K
udtalte	452 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	451 om K
""", 'ui': """
uitgeschakeld	1863 javascript is K
uitschrijven	1848 op elk moment K
uitzending	1930 de K hieronder
""", 'uj': """
ujar	1549 K
ujarnya	1549 K
""", 'uk': """
uken	2033 i K
uker	2031 prøv # K
""", 'ul': """
ulubionych	2072 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	726 video K
unbegrenzt	551 alle artikel K
unbegrenzten	578 K zugriff	578 K zugang
unbegrenzter	551 K zugang
undrade	2608 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1549 K
ungkapnya	1549 K
uniquement	1306 nous vivons K grâce
unisciti	51 K a loro	51 K	1630 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	693 get K access	693 K digital access	695 K access for	838 K reading	838 want K access
unlock	20 K this	693 K the rest
unser	608 K ziel	608 K team
unsere	36 K leser	74 über K links	477 K app	574 K neue app	577 durch K leser	607 können sie K	608 K leser	608 K texte
unserem	35 K quiz	463 mit K abo	531 in K shop	531 K online-shop	564 K kanal	571 K shop	605 in K shop	605 jetzt in K
unseren	36 K lesern	531 K shop	571 K online-shop	608 K lesern	608 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	477 in K app	541 K app	557 lesen sie auf K	574 K neuen app	608 K arbeit
unseres	531 K teams
unsubscribe	703 K at any time	703 K anytime	834 K whenever
unterschied	548 machen einen K	548 macht einen K
untuk	1546 masuk K
unutmayin	2694 K
""", 'up': """
upcoming	830 our K
updates	58 receive K by email	703 get K by email	793 check back for K	793 refresh for K
upgrade	693 K to paid	693 K to read	693 behind the paywall. K
upgrading	880 consider K
upitala	2409 K
upitao	2409 K
upitnik	2375 K
upozorava	2409 K
upozorila	2409 K
upozorio	2409 K
upozornenia	14 K	2439 K
upozornil	374 K
upozornila	374 K
uppgav	2608 K
uppger	2608 K
uppmanade	2608 K
ups	965 pop-K
""", 'ur': """
urednica	2365 je K	2365 , K	2487 je K	2487 , K
urednik	2365 je K	2365 , K	2487 je K	2487 , K
urged	964 K
urheilutoimittaja	1188 K
urteilte	610 K
""", 'us': """
us	38 dm K	67 dm K
use	925 will not K your	925 won't K your	925 we may K your
""", 'ut': """
utbrast	2608 K
utilisation	1263 K de cookies	1263 K des cookies	1263 conditions générales d'K
utilisons	1262 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1002 K cookies	2147 K cookies
utilizza	1579 questo sito K i cookie	1580 K cookie
utilizziamo	1579 K i cookie
utrzymujemy	2116 K się
uttalte	2034 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1098 meie K
uudiskiri	1066 telli meie K	1086 K	1099 telli K	1100 meie K	1103 K
uudiskirja	1086 K
uudiskirjaga	1066 K	1086 K
uudiskirjast	1086 K
uudistes	1075 google K
uutisemme	1215 K
uutisilmoitukset	1196 K
uutisissa	1183 google K
uutiskirje	78 K	1164 tilaa K	1199 K	1217 tilaa K	1221 K
uutiskirjeemme	78 K	1164 K	1218 K
uutiskirjeen	78 K	1198 tilaamalla K	1199 K
uutiskirjeet	1199 K
""", 'uv': """
uvedl	374 K
uvedla	374 K
uviedla	2468 K
uviedol	2468 K
""", 'uy': """
uyardi	2711 K
uyariyor	2711 K
uygulamamiz	2656 mobil K	2709 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2656 K indirin	2656 K indir	2656 mobil K	2708 K indir
uygulamasini	2685 K
uygulamayi	2657 K indir	2657 K indirin
""", 'uz': """
uzviknuo	2409 K
""", 'va': """
vaati	1220 K
vaativat	1220 K
vacancies	788 our current K	788 our K
vacatures	1896 onze K	1896 alle K in
vacaturesite	1929 K	1929 onze K
vakuutti	1220 K
valfri	2532 swisha K summa	2605 swisha K	2607 K summa
valgfritt	1958 vipps et K	2031 vipps K
valittaa	1220 K
valitti	1220 K
vallotta	1491 K
vapaasti	45 lainata K
var	42 K du der
vare	2606 tack K er	2606 tack K dig
varnade	2608 K
varnar	2608 K
varoittaa	1220 K
varoitti	1220 K
varoval	374 K
varovala	374 K
varsel	2003 K
varsler	2003 K	2003 push-K
varslinger	14 K
varuje	374 K
vas	2383 bez K	2407 bez K
vastasi	1220 K
vastasivat	1220 K
vastaus	21 peruuta K
vayas	967 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2607 i K
vedomosti	2437 svoje K
velden	60 K met een ster
ven	449 del med en K
vendredi	17 chaque K
venn	2031 del med en K
ventana	1005 se abre en una K nueva
veraltet	490 ihr browser ist K
verantwoordelijk	30 niet K	1915 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	561 ist der anbieter K	561 der anbieter selbst K
verarbeitung	544 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1836 voor je K gaat	1843 lees K met	1843 K lezen?	1845 om K te lezen	1911 gratis K met	1935 lees gratis K	1947 help ons K
verdi	2711 karar K	2711 söz K	2711 diye yanit K	2711 yanit K	2711 cevap K
vereiste	21 K velden zijn	1869 K velden
verfasser	525 meinung der K
verfassers	525 meinung des K
vergoeding	1915 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1951 dit K	1951 goed K
verhalen	1911 toegang tot alle K	1949 K in je mail	1951 onze K
verhindert	492 ein skript K
verileriniz	2663 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1953 K
verktyg	2573 hjälp av ett ai-K
verlag	548 kein K	608 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1863 je browser is K
verpassen	607 K sie
verscheen	1880 dit artikel K eerder	1918 versie van dit artikel K	1918 stuk K eerder	1918 artikel K ook	1942 dit artikel K eerst	1942 dit stuk K eerst
verschenen	1918 artikel is eerder K op	1918 artikel is eerder K in de krant
verschenken	607 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1926 doet K vanuit
verslaggever	39 onze K	1886 onze K	1887 is K	1887 is politiek K	1926 is medisch K	1926 werkt als K
verslaggevers	39 onze K	1923 onze K
vertaling	1928 deze K
verteiler	516 K
vertelde	1953 K
vertelt	1953 K
vertraulich	520 redaktion K	595 K hinweise
verwenden	492 wir K cookies
verwendest	490 K einen adblocker
verwendet	492 diese website K cookies	492 diese webseite K cookies
verwendung	569 K von cookies
verzi	339 audio K
verzii	2436 audio K
verzoek	1836 een klein K
vesti	2349 K na mejl
vestima	2363 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	637 K	2292 K	2363 K	2363 K-u	2485 K	2745 K
viberen	1455 K
viberi	2425 K
viberju	2485 K
viberu	329 K	2363 K
viberze	2073 K
vidare	49 skicka den K	49 skicka K	49 send den K	2535 för att läsa K	2605 läs K för
videa	40 fotky a K	2489 ogled K
videli	2367 K video
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
videre	49 send den K	382 for at læse K	449 læs K for	1961 for å lese K	2031 les K for
vidjeli	2367 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	707 K in app
viewers	885 K like you
views	30 K of	701 free K left	919 share your K
vigtigste	447 ugens K	447 dagens K
viikko	17 joka K
viikossa	1219 K
vijesti	2349 K na e-mail
vijestima	2363 google K
vikala	2409 K
vikali	2409 K
vikao	2409 K
viknula	2409 K
viknuo	2409 K
viktigaste	2602 veckans K	2602 dagens K
viktigste	2029 ukas K	2029 dagens K
vill	2580 ja tack, jag K
vincoli	1632 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2008 på K	2031 K et	2031 K oss	2031 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	607 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1552 K che sei qui
visualiser	1292 K les contenus
visualizzare	1579 per K questo contenuto
vivons	1306 nous K grâce à nos	1306 nous ne K que
""", 'vo': """
voice	919 add your K	962 our K
volal	374 K	2468 K
volala	374 K
volali	374 K
volg	1859 K ons op	1859 K ons via	1950 K ons
volgende	21 in deze browser voor de K
volgens	1953 K
voor	1848 meld je aan K	1911 veel meer K #
voorbehouden	1880 alle rechten K
voordat	1836 K je gaat
voorkeursbron	1884 K
voorkeursbronnen	1921 K
vorbehalten	463 abonnenten K	507 alle rechte K
vorbei	607 schau K
vores	35 K quiz	84 i K app	84 med K app	389 hent K app	389 i K app	449 støt K	449 hent K	450 K app
vorgelesen	536 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1222 K don	1227 K don nous	1281 K don	1319 K aide pour
vous	18 sans K	1320 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1836 hebben we een gunst te K	1836 we willen je iets K
vriend	80 word K	1950 word K
vrijdag	17 elke K
vroeg	1953 K
""", 'vs': """
vsebin	2511 do vseh K
vsebina	2489 zunanja K
vsebine	2489 zunanje K	2489 te K
vsebino	9 to K	2489 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1219 K
vurguladi	2711 K
""", 'vy': """
vygenerovala	353 K ai	2449 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1770 K redaktorius
vyriausioji	1770 K redaktorė
vytvorila	2449 K ai
vyzval	374 K
vyzvala	374 K
""", 'wa': """
waardeer	1908 K dit artikel
waardeert	1908 dit artikel K
waardevol	1836 vond je dit artikel K
waarschuwt	1953 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	610 K vor
warned	964 K
warns	964 K
warnt	610 K
warnte	610 K
warst	42 K du vor ort
wartawan	39 K kami	1522 adalah K
washington	750 is a K
waszych	2094 z K wpłat	2116 z K wpłat
""", 'we': """
we	806 K have you.
webbplats	2550 denna K använder cookies
webinar	531 zum K	644 δωρεάν K	644 το K μας	644 K μας	1896 ons K	2079 nasz K	2371 naš K	2493 naš K
webinarimiza	2681 K
webshop	605 in unserem K	1896 onze K
webshopu	2371 našem K
website	396 dette K bruger	608 unsere K	962 our K	1942 niets van deze K
webwinkel	1896 onze K	1929 de K van	1929 het boek in de K
wednesday	17 every K
wednesdays	871 delivered K	871 sent K
week	17 once a K	17 each K	17 elke K	963 a K	963 per K	1952 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	703 sign up for our K	762 our K email	762 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	919 K in
weiter	463 lesen sie sofort K
weitere	557 K texte finden sie
weitergegeben	576 wird nicht K
weiterlesen	20 K	463 K mit	463 jetzt K	463 diesen artikel K	463 kostenlos K	463 mit plus K	490 mit werbung K
weitermachen	577 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	586 K nur mit
weiterzulesen	463 um K
weken	1952 K voor
werbeblocker	490 deaktivieren sie ihren K
werbefrei	70 K	608 K
werbelink	583 K
werbelinks	74 K	583 K
werbevereinbarung	471 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	551 alle texte ohne K	551 abo ohne K	608 ohne K
werde	607 K teil
werden	51 . K sie eine	607 K sie teil
werk	1951 ons K
werken	1929 kom K bij
wersja	2 K audio
wesprzyj	2039 K nasze	2094 K	2115 K nas	2115 K nasze	2115 K naszą	2115 K mnie
weten	38 laat het ons K	67 laat het ons K	1869 laat het ons K	1950 laat het ons K	1953 laat K
wetenschapsredacteur	1926 is K
""", 'wh': """
whatever	961 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	414 på K	414 K-kanal	477 K-kanal der	485 unser K-kanal	485 unserem K-kanal	485 unseren K-kanal	485 zum K-kanal	485 K-kanal von	519 auf K	519 per K	519 K-gruppe	519 bei K	564 unserer K-gruppe	637 K	716 share on K	716 share via K	720 join our K	720 join us on K	720 our K channel	720 updates on K	905 our K tip line	905 our K tipline	905 our K number	905 our K line	905 our K	961 join our K	995 nuestro canal de K	1184 K-kanavaa	1287 chaîne K	1287 canal K	1287 sur votre K	1287 groupe K	1547 K kami	1600 canale K	1600 gruppo K	1600 su K	1600 numero K	1885 K-kanaal	1885 K-groep	1885 via K	1885 op K	1922 in je K	1922 stuur ze via K	1992 på K	1992 K-kanal	2053 kanał na K	2073 K	2141 nosso canal no K	2141 nosso canal do K	2142 grupo do K	2220 canalul de K	2220 direct pe K	2292 K	2363 K	2363 K-u	2395 K kanalu	2425 K	2485 K	2567 på K	2567 i K	2567 K-kanal	2674 K	2745 K
whatsappa	2073 K
whatsappe	2425 K
whatsappgroep	1885 K
whatsappi	1076 K kanaliga
whatsappie	16 K	2073 K
whatsappiin	1184 K
whatsappis	1076 K
whatsappissa	1184 K
whatsappkanaal	1885 K
whatsappkanal	2567 K
whatsappon	1455 K
whatsappu	16 K	329 K	2363 K	2425 K	2485 K
while	682 K you're here
whitelist	726 K our site	726 K this site	726 K us
""", 'wi': """
widerruf	576 K finden sie
widerrufen	472 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	716 opens in new K	716 opens in a new K
winkel	1929 onze K
winning	750 is an award-K
wirtschaftsredakteur	597 ist K
wirtschaftsredakteurin	597 ist K
wirtschaftsressort	521 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	520 K sie mehr
withdraw	731 K your consent
without	18 K you	18 K your	962 K you
""", 'wo': """
woche	17 jede K	609 pro K
wochen	551 # K für	551 vier K für	609 K lang
word	80 K lid	1835 K lid	1839 K lid en	1882 K lid
work	961 back our K	962 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	734 K to us at	961 K to us
writer	748 is a staff K for	748 is a senior K at	750 is a staff K	750 is a senior K	750 is a K
writes	750 K about	776 K on	964 K
writing	817 correct at the time of K
written	750 has K for
wrote	964 K
""", 'ws': """
wsparcia	2116 waszego K	2116 twojego K
wsparcie	2040 twoje K	2115 twoje K pozwala	2115 twoje K pomaga	2115 twoje K jest dla nas
wsparciu	2039 dzięki twojemu K	2116 dzięki K	2116 waszemu K
wspieraj	2094 K	2115 K nas
wszystkich	2101 K treści	2101 do K artykułów	2101 do K tekstów
""", 'wu': """
wurde	513 text K	570 das audio K
""", 'wy': """
wydanie	80 kup e-K	2114 kup e-K	2114 e-K
wydarzenie	2079 nasze K
wydawcy	2092 bez zgody K	2092 za zgodą K
wyjdziesz	2036 zanim K
wykup	80 K
wymagane	21 K pola są	2060 pola są K
""", 'x': """
x	1619 #K#
""", 'ya': """
yakiniyor	2711 K
yalvardi	2711 K
yalvariyordu	2711 K
yaniti	21 K iptal et
yanitladi	2711 K
yanitlayin	2694 K
yapabilir	2694 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2653 giriş K
yapay	2680 K zeka ile	2680 K zekâ ile
yapilamaz	2669 alinti K
yapin	24 giriş K	2694 giriş K	2708 bağiş K
yapmak	6 yorum K
yardim	2708 bize K edin
yardimiyla	2699 yapay zeka K	2699 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2698 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2669 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2677 K	2677 köşe K
yazdi	2711 K	2711 diye K
yazin	38 bize K	67 bize K	2675 bize K	2694 K	2708 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2711 K
yazmak	6 yorum K
""", 'ye': """
year	963 a K	963 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2710 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	492 inhalte von K	569 inhalt von K	637 K	720 on K for more	720 on K for the	1547 K kami	2745 K	2805 kênh K của
youtubeu	2363 K
youtubu	2485 K
""", 'za': """
za	2379 K # €	2442 K # €	2500 K # €
zaak	1886 meer over deze K
zaakceptuj	2076 K pliki cookie
zabranjeno	2382 K kopiranje
zabronione	2069 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2442 článkov K	2442 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2452 K
zahtevana	21 K polja
zahtevao	2409 K
zahtijevao	2409 K
zainstaluj	2047 K naszą aplikację	2048 K aplikację
zajednici	2395 viber K
zalo	2803 quan tâm K
zalogowani	2060 tylko K
zalogowaniu	2042 dostępny po K	2042 dostępna po K
zalogowanych	2083 tylko dla K
zaloguj	24 K	2043 K się, aby	2043 K się aby
zamkniesz	2036 zanim K
zamolila	2409 K
zamolili	2409 K
zamolio	2409 K
zamudite	2514 ne K
zanechte	77 K nám e-mail
zapewnia	2118 K
zapisal	2527 je K
zapisz	2045 K się na nasz	2115 K się na	2115 K się do
zapraszali	2118 K
zaprenumeruj	80 K
zaradi	2504 K vas	2525 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2442 K sa zadarmo	2442 K sa
zarejestrowanych	2083 tylko dla K
zarejestruj	2043 K się, aby	2115 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2072 K źródeł
zavisi	2406 K od vas
zavolal	374 K
zavolala	374 K
zaznacza	2118 K
""", 'zb': """
zbierka	2469 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	1953 K
zei	1953 K
zeptal	374 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2251 K
zicea	2251 K
ziedojums	1834 K
zitten	1951 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	371 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2375 svoje K	2375 svoje K u	2496 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2429 K tohto obsahu	2429 K obsahu	2429 K príspevku
zondag	17 elke K
zonder	71 K spam	1908 K jouw steun	1908 K uw steun
zostanie	2060 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K
zpravodajem	331 je K
zpravodajkou	331 je K
""", 'zr': """
zrezygnuj	2043 K w każdej chwili	2117 K w każdej chwili
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
amennyit
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
joined
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
  686),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 742),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  930),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 946), ('^# of #$', 946),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 946),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  948),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  948),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  951),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  957),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  957))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1670), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1670),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1670),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1685),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1727),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1727), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1727),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1727), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2885),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2896), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2904))

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
