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
ar.comment-more	w12		0
ar.see-on	w7		0
ar.robot	c7		20	محمي|google|انا
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
bg.embed.load	w7		0
bg.embed.always	s7		10
bg.player.label	w16		0
bg.player.among	w16	among	0
bg.app.label	w5		0
bg.push.label	w6		0
bg.push.among	w6	among	0
bg.adblock.answer	w8		0
bg.adblock.among	w8	among	0
bg.donation.page	w0		0
bg.donation.free	s0		16	читател*|акционер*|реклам*|собствени*|абонат*	нямаме|сме|можем|ни|нашите|само
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
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.always	s7		10
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.adblock.among	w8	among	0
cs.donation.page	w0		0
cs.donation.free	s0		16	čtenář*|akcionář*|reklam*|paywall*|majitel*|oligarch*|předplatitel*|vlastník*	nemáme|jsme|můžeme|jen|nás|našim|fungujeme|nepatříme
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
cs.ad.end	w9		0
cs.ad.partner	s9		9
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
da.poll.label	w16		0
da.poll.among	w16	among	0
da.poll.colon	s16		20	?
da.play.colon	s16		5
da.shop.own	w9		0
da.shop.colon	s9		18
da.embed.load	w7		0
da.embed.always	s7		10
da.player.label	w16		0
da.player.among	w16	among	0
da.app.label	w5		0
da.push.label	w6		0
da.push.among	w6	among	0
da.adblock.answer	w8		0
da.adblock.among	w8	among	0
da.donation.page	w0		0
da.donation.free	s0		16	læser*|aktionær*|betalingsmur*|reklame*|annoncer|abonnent*|medlemmer	vi|os|vores|ingen|kun	aktionær*|betalingsmur*|vi|kun
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
da.ad.end	w9		0
da.ad.partner	s9		5
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
de.poll.label	w16		0
de.poll.among	w16	among	0
de.poll.colon	s16		20	?
de.play.colon	s16		5
de.shop.own	w9		0
de.shop.colon	s9		18
de.odds	s9		24	laufenden änderungen|veröffentlichung|stand|süchtig|abhängig|buwei*|bzga|check-dein-spiel*|verantwortungsvoll*
de.embed.load	w7		0
de.embed.always	s7		7	erlauben|anzeigen|zulassen|entsperren|freischalten|aktivieren|eingebetteter	immer|künftig|eingebetteter|x|youtube|instagram|facebook|tiktok|bluesky|threads|drittanbietern
de.player.label	w16		0
de.player.among	w16	among	0
de.push.label	w6		0
de.push.among	w6	among	0
de.adblock.answer	w8		0
de.adblock.among	w8	among	0
de.donation.page	w0		0
de.donation.free	s0		14	aktionär*|paywall|werbung|investor*|konzern*|leser*|verlag|verleger|eigentümer	aktionär*|investor*|leser*|im rücken|wir haben|nur sie|nur ihr|nur du|bezahlschranke
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
de.rights.first	s15		9
de.ai.made	w16		0
de.ai.among	w16	among	0
de.comments.bar	w12		0
de.comments.among	w12	among	0
de.follow.label	w13		0
de.share.tools	w10		0
de.ad.end	w9		0
de.ad.partner	s9		5
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
en.poll.label	w16		0
en.poll.among	w16	among	0
en.poll.colon	s16		20	?
en.play.colon	s16		5
en.shop.own	w9		0
en.shop.order	s9		40	bookshop*|delivery charges|p&p|bookstore*|subscriber benefit|reader offer|free uk|postage|free shipping|free delivery
en.odds	s9		24	publication|writing|press|change|time
en.embed.load	w7		0
en.embed.always	s7		9
en.player.label	w16		0
en.player.among	w16	among	0
en.adblock.answer	w8		0
en.adblock.among	w8	among	0
en.push.label	w6		0
en.donation.page	w0		0
en.donation.free	s0		16	shareholders|paywall|paywalls|ads|advertisers|advertising|billionaire*|readers|just you	readers|reader|we have|no ads|no shareholders|no paywall|just you|your support
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
es.see-more	s11		4	más|todas|todos|otras|otros|completo|completa|siguiente|anterior	noticias|noticia|fotos|vídeos|vídeo|videos|video|comentarios|respuestas|artículos|artículo|encuesta|podcasts|episodios|contenidos
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
et.embed.load	w7		0
et.player.label	w16		0
et.app.label	w5		0
et.push.label	w6		0
et.adblock.answer	w8		0
et.donation.page	w0		0
et.wall.label	w2		0
et.form.label	w4		0
et.gallery.label	w16		0
et.sources.label	w16		0
et.ai.made	w16		0
et.comments.bar	w12		0
et.follow.label	w13		0
et.share.tools	w10		0
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
fi.poll.label	w16		0
fi.poll.among	w16	among	0
fi.poll.colon	s16		20	?
fi.play.colon	s16		5
fi.shop.own	w9		0
fi.shop.colon	s9		18
fi.embed.load	w7		0
fi.embed.always	s7		9
fi.player.label	w16		0
fi.player.among	w16	among	0
fi.app.label	w5		0
fi.push.label	w6		0
fi.push.among	w6	among	0
fi.adblock.answer	w8		0
fi.adblock.among	w8	among	0
fi.donation.page	w0		0
fi.donation.free	s0		16	lukijo*|lukijat|lukijoita|osakkeenomistaj*|maksumuur*|mainoksia|tilaaj*	meillä|me|olemme|vain|voimme|ei	osakkeenomistaj*|maksumuur*|meillä|voimme|vain
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
fi.ad.end	w9		0
fi.ad.partner	s9		6
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
fr.see-more	s11		4	plus|tous|toutes|autres|d'autres|suivant|suivante|précédent|complet|complète	articles|article|photos|vidéos|vidéo|commentaires|réponses|actualités|podcasts|épisodes|contenus|sondage
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
hu.poll.label	w16		0
hu.poll.among	w16	among	0
hu.poll.colon	s16		20	?
hu.play.colon	s16		5
hu.shop.own	w9		0
hu.shop.colon	s9		18
hu.embed.load	w7		0
hu.embed.always	c7		8
hu.player.label	w16		0
hu.player.among	w16	among	0
hu.app.label	w5		0
hu.push.label	w6		0
hu.push.among	w6	among	0
hu.adblock.answer	w8		0
hu.adblock.among	w8	among	0
hu.donation.page	w0		0
hu.donation.free	s0		16	olvasó*|részvényes*|fizetőfal*|hirdet*|befektető*|oligarch*|előfizető*|tulajdonos*
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
hu.share.tools	w10		0
hu.ad.end	w9		0
hu.ad.partner	c9		12	a cikk|az írás|a tartalom|a rovat|cikkünk|cikk|tartalom
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
id.comment-more	w12		0
id.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
id.shared-by	c7		14	@
id.robot	c7		24	dilindungi|google|saya
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
it.see-more	s11		4	altre|altri|tutte|tutti|completo|completa|successivo|precedente|più	notizie|foto|video|commenti|risposte|articoli|articolo|puntate|episodi|contenuti|sondaggio
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
ko.comment.more	w12		0
ko.see.on	w7		0
ko.robot	c7		20	보호*|보호됩니다|google|나는
ko.consent.more	w7		0
ko.player.more	w16		0
ko.give.more	w0		0
ko.wall.more.more	w2		0
ko.form.more	w4		0
ko.nav.more	w11		0
ko.sold.label	w9		0
ko.offered	w10		0
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
lt.embed.load	w7		0
lt.player.label	w16		0
lt.app.label	w5		0
lt.push.label	w6		0
lt.adblock.answer	w8		0
lt.donation.page	w0		0
lt.wall.label	w2		0
lt.form.label	w4		0
lt.gallery.label	w16		0
lt.sources.label	w16		0
lt.ai.made	w16		0
lt.comments.bar	w12		0
lt.follow.label	w13		0
lt.share.tools	w10		0
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
lv.embed.load	w7		0
lv.player.label	w16		0
lv.app.label	w5		0
lv.push.label	w6		0
lv.adblock.answer	w8		0
lv.donation.page	w0		0
lv.wall.label	w2		0
lv.form.label	w4		0
lv.gallery.label	w16		0
lv.sources.label	w16		0
lv.ai.made	w16		0
lv.comments.bar	w12		0
lv.follow.label	w13		0
lv.share.tools	w10		0
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
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|wijzig*|voorbehoud
nl.embed.load	w7		0
nl.embed.always	s7		8	toestaan|tonen|laden|weergeven|toon|laad|ingesloten
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.adblock.among	w8	among	0
nl.donation.page	w0		0
nl.donation.free	s0		16	aandeelhouder*|betaalmuur|lezers|donateurs|leden|eigenaar|advertenties|adverteerders	wij|we|alleen|geen|onze|ons	journalistiek|lezers|aandeelhouder*|betaalmuur|onafhankelijk*|bestaan
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
nl.ad.end	w9		0
nl.ad.partner	s9		5
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
no.poll.label	w16		0
no.poll.among	w16	among	0
no.poll.colon	s16		20	?
no.play.colon	s16		5
no.shop.own	w9		0
no.shop.colon	s9		18
no.embed.load	w7		0
no.embed.always	s7		10
no.player.label	w16		0
no.player.among	w16	among	0
no.app.label	w5		0
no.push.label	w6		0
no.push.among	w6	among	0
no.adblock.answer	w8		0
no.adblock.among	w8	among	0
no.donation.page	w0		0
no.donation.free	s0		16	leser*|aksjonær*|betalingsmur*|reklame|annonser|abonnent*	vi|oss|våre|ingen|bare	aksjonær*|betalingsmur*|vi|bare
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
no.share.tools	w10		0
no.ad.end	w9		0
no.ad.partner	s9		5
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
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|zmianie|publikacji|#+|gra|zakład*|hazard|grach
pl.embed.load	w7		0
pl.embed.always	s7		10
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.adblock.among	w8	among	0
pl.donation.page	w0		0
pl.donation.free	s0		16	czytelni*|akcjonariusz*|reklam*|paywall*|właściciel*|wpłat*	nie mamy|jesteśmy|możemy|tylko|nas|nasz*|działamy|istniejemy
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
pl.share.tools	w10		0
pl.ad.end	w9		0
pl.ad.partner	s9		9
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
pt.see-more	s11		4	mais|todas|todos|outras|outros|completo|completa|seguinte|anterior|próximo|próxima	notícias|notícia|fotos|vídeos|vídeo|comentários|respostas|artigos|artigo|matéria|episódios|conteúdos|enquete
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
ru.poll.label	w16		0
ru.poll.among	w16	among	0
ru.poll.colon	s16		20	?
ru.play.colon	s16		5
ru.shop.own	w9		0
ru.shop.colon	s9		18
ru.embed.load	w7		0
ru.embed.always	s7		10
ru.player.label	w16		0
ru.player.among	w16	among	0
ru.app.label	w5		0
ru.push.label	w6		0
ru.push.among	w6	among	0
ru.adblock.answer	w8		0
ru.adblock.among	w8	among	0
ru.donation.page	w0		0
ru.donation.free	s0		16	читател*|акционер*|реклам*|цензур*|владельц*|подписчик*|инвестор*|пожертвовани*	у нас|мы|нас|наш*|только|работаем|существуем
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
ru.share.tools	w10		0
ru.ad.end	w9		0
ru.ad.partner	s9		9
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
sh.donation.free	s0		16	čitatelj*|čitaoc*|dioničar*|akcionar*|oglas*|reklam*|vlasnik*|pretplatni*	nemamo|smo|možemo|nas|našim|samo
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
sh.share.tools	w10		0
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
sk.embed.always	s7		10
sk.player.label	w16		0
sk.player.among	w16	among	0
sk.app.label	w5		0
sk.push.label	w6		0
sk.push.among	w6	among	0
sk.adblock.answer	w8		0
sk.adblock.among	w8	among	0
sk.donation.page	w0		0
sk.donation.free	s0		16	čitateľ*|akcionár*|reklam*|paywall*|majiteľ*|oligarch*|predplatiteľ*|vlastník*	nemáme|sme|môžeme|len|nás|našim|fungujeme|nepatríme
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
sk.ad.end	w9		0
sk.ad.partner	s9		9
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
sl.embed.load	w7		0
sl.embed.always	s7		10
sl.player.label	w16		0
sl.player.among	w16	among	0
sl.app.label	w5		0
sl.push.label	w6		0
sl.push.among	w6	among	0
sl.adblock.answer	w8		0
sl.adblock.among	w8	among	0
sl.donation.page	w0		0
sl.donation.free	s0		16	bralc*|delničar*|oglas*|lastnik*|naročnik*	nimamo|smo|lahko|nas|naših|našim
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
sv.poll.label	w16		0
sv.poll.among	w16	among	0
sv.poll.colon	s16		20	?
sv.play.colon	s16		5
sv.shop.own	w9		0
sv.shop.colon	s9		18
sv.odds	s9		26	stödlinjen*|spelpaus*|ändras|ändrats|publicering
sv.affiliate.note	c9		34	artikeln|länk*|köper|sidan|texten	vi|får|innehåller|markerade
sv.embed.load	w7		0
sv.embed.always	s7		10
sv.player.label	w16		0
sv.player.among	w16	among	0
sv.app.label	w5		0
sv.push.label	w6		0
sv.push.among	w6	among	0
sv.adblock.answer	w8		0
sv.adblock.among	w8	among	0
sv.donation.page	w0		0
sv.donation.free	s0		16	läsare|läsarna|prenumerant*|betalvägg|reklam|annonser|aktieägare	vi|oss|våra|inga|bara
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
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.partner	s9		5
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
uk.poll.label	w16		0
uk.poll.among	w16	among	0
uk.poll.colon	s16		20	?
uk.play.colon	s16		5
uk.shop.own	w9		0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.always	s7		10
uk.player.label	w16		0
uk.player.among	w16	among	0
uk.app.label	w5		0
uk.push.label	w6		0
uk.push.among	w6	among	0
uk.adblock.answer	w8		0
uk.adblock.among	w8	among	0
uk.donation.page	w0		0
uk.donation.free	s0		16	читач*|акціонер*|реклам*|цензур*|власник*|підписник*|інвестор*|внеск*|олігарх*	у нас|ми|нас|наш*|лише|працюємо|існуємо
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
uk.share.tools	w10		0
uk.ad.end	w9		0
uk.ad.partner	s9		9
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
# % sparen	863
# (# ratings	1231
# (# reviews	1231
# (# votes	1231
# af #	671
# afbeeldingen bekijken	2918
# antwoord	2928
# antwoorden	2928
# antworten	876
# antworten anzeigen	876
# atbilde	2769
# atbildes	2769
# atsakymai	2709
# atsakymas	2709
# av #	3037	3951
# beelden bekijken	2918
# bilder anschauen	866
# bilder ansehen	866
# bilder anzeigen	866
# comentarii	3339
# comentario	1342
# comentarios	1342
# comentaris	397
# comment	1067
# commentaire	1764
# commentaires	1764
# commenti	2323
# commento	2323
# comments	1067
# euro el primer mes	409
# foto's bekijken	2918
# fotos anschauen	866
# fotos ansehen	866
# fotos anzeigen	866
# from # ratings	1231
# from # reviews	1231
# from # vote	1231
# from # votes	1231
# glasov	91
# glasova	91
# hlasov	91
# komentar	2202
# komentarai	2665
# komentarze	3081
# komentarzy	3081
# komment	2100
# kommentaari	1472
# kommentar	598	732	2961	3874
# kommentare	732
# kommentarer	598	2961	3874
# kommentti	1636
# kommenttia	1636
# like for this post	1231
# like for this reply	1231
# likes for this post	1231
# likes for this reply	1231
# min	1048
# min de lectura	1349
# min de leitura	3217
# min di lettura	2330
# min leestijd	2820
# min. lesezeit	739
# od #	3643	3832
# odgovor	3651
# odgovora	3651
# odgovori	3840
# odgovorov	3840
# odpovede	3747
# odpowiedzi	3170
# of #	1282
# of # people found this helpful	1231
# out of # (# ratings	1231
# out of # (# votes	1231
# out of # based on # reviews	1231
# oy	91
# people found this helpful	1231
# people like this	1231
# person found this helpful	1231
# ratings	1231
# reactie	2813
# reacties	2813
# replies	1290
# reviews	1231
# saniye geri	4104
# saniye geri sar	4104
# saniye ileri	4104
# saniye ileri sar	4104
# sekunden vor	854
# stars (# votes	1231
# stars from # reviews	1231
# stars from # votes	1231
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# van #	2918
# vastaus	1711
# vastausta	1711
# vastus	1517
# vastust	1517
# von #	866
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# x	855
# yorum	4053
# z #	555	3160	3738
# zo #	3738
""", '#+': """
#+ gamble responsibly	1227
""", '#/': """
#/# oldal	2164
#/#. oldal	2164
""", '$#': """
$# at amazon	1261
$# at walmart	1261
""", 'a ': """
a a	92
a a a	92
a cikk tartalma	2165
a fost util acest articol	3374
a javascript ki van kapcsolva	2150
a kommentek nem szerkesztett tartalmak	2100
a lire aussi	1768
a message from our sponsor	1058
a nossa loja	3262
a palavra do dia	3299
a sua mensagem	3310
a tartalom le van tiltva	2148
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	4060
aa aa aa	92
aanbevolen	2817	2914
aanbevolen artikelen	2817
aanbevolen door outbrain	2932
aanbevolen door taboola	2932
aanbevolen voor jou	2817
aanbod van onze partners	2932
aangeboden door	2807
aanmelden	2787
aanmelden nieuwsbrief	2792
aanraders	2817
aanzetten	2908
aastane tellimus	1512
""", 'ab': """
abbonamenti	2301
abbonamento	2301
abbonati	2301
abbonati ora	2301
abbonati subito	2301
ablehnen	729
abmelden	700
abo	700
abo bestellen	700
abo testen	792
abo verwalten	700
abo-vorteil	849
abo-vorteile	849
abonament	3328
abonamente	3328
abonare	3328
abone ol	4040
abone olun	4040
abone olun, sinirsiz okuyun	4040
abonelik	4040
abonelik paketleri	4147
abonentiem	2720
abonnee worden	2787
abonneer	2787
abonneer nu	2787
abonnees lezen meer	2857
abonneevoordeel	2899
abonnement	581	700	1735	2787	2944
abonnementen	2787
abonnements	700	1735
abonnentfordel	3019
abonnentfordele	653
abonnentfordeler	3019
abonnenttilbud	653
abonner	581	2944
abonneren	2787
abonnez-vous	1735
abonnieren	700
about sharing	1048
about the columnist	1243
about the contributor	1243
about the contributors	1243
about us	1077
abovorteil	849
abovorteile	849
abrir	1350	3218
abrir app	1408	3270
abrir en la app	1408
abrir la app	1408
abrir mapa	1350	3218
abrir menu	3217
abrir na app	3270
abrir no aplicativo	3270
abrir no app	3270
abschicken	865
absenden	91	865
abspielen	739	855
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1312
acceder	1312
accedi	2301
accedi con apple	2363
accedi con facebook	2363
accedi con google	2363
accedi con il tuo account	2363
accedi per commentare	2372
accept	1063
accept & close	1269
accept & continue	1269
accept all	1063
accept all cookies	1063
accept and close	1063
accept and continue	1063
accept and load	1269
accept and show	1269
accept and view	1269
accept and watch	1269
accept toate	3350
accept toate cookie-urile	3418
accepta i continua	394
accepta i mostra el contingut	394
accepta les galetes	394
accepta totes les galetes	426
accepta-ho tot	394
accepted payment methods	1023
accepteer	2809
accepteer alle cookies	2809
accepteer alles	2902
accepteer cookies	2902
accepteer en ga door	2902
accepteer en toon	2902
accepter	595	1761
accepter alle	595
accepter alle cookies	595
accepter et afficher	1791
accepter et afficher le contenu	1791
accepter et continuer	1761
accepter et fermer	1761
accepter et poursuivre	1831
accepter les cookies	1761
accepter og luk	655
accepter og vis	655
accepter tout	1761
acceptera	3871
acceptera alla	3871
accepteren	2809
accepteren en doorgaan	2902
accepteren en tonen	2902
acces nelimitat la toate articolele	3365
acceso	1312
acceso ilimitado a todo el contenido	1447
accesso a tutti gli articoli	2425
accesso illimitato a tutti i contenuti	2425
accetta	2320
accetta e continua	2320
accetta e continua oppure abbonati	2363
accetta e prosegui	2384
accetta e visualizza	2344
accetta e visualizza il contenuto	2344
accetta i cookie	2320
accetta tutti	2320
accetta tutti i cookie	2419
accetta tutto	2320
accetto tutti i cookie	2419
acconsento a ricevere comunicazioni commerciali	2359
acconsento al trattamento dei dati	2396
acconsento al trattamento dei dati personali	2396
acconsento al trattamento dei miei dati	2396
acconsento alla visualizzazione di contenuti esterni	2344
account aanmaken	2787
accueil	1771
aceitar	3207
aceitar cookies	3207
aceitar e continuar	3207
aceitar e ver	3232
aceitar todos	3207
aceitar todos os cookies	3303
aceitar tudo	3207
aceito todos os cookies	3303
aceptar	1339
aceptar cookies	1339
aceptar todas	1339
aceptar todas las cookies	1441
aceptar todo	1339
aceptar y continuar	1339
aceptar y seguir	1406
aceptar y ver	1369
aceptar y ver el contenido	1369
acepto que se me muestre contenido externo	1369
acepto recibir comunicaciones comerciales	1384
acepto todas las cookies	1441
acesso a todos os artigos	3309
acest articol este blocat	3397
acest videoclip nu este disponibil	3382
acest videoclip nu mai este disponibil	3382
acheter ce livre	1825
acheter des billets	1825
acheter le livre	1825
acheter maintenant	1883
acheter mes billets	1825
acheter sur amazon	1825
acheter sur fnac	1825
acheter sur la fnac	1825
achternaam	2917
acompanhe ao vivo	3244
acquista biglietti	2378
acquista i biglietti	2378
acquista il libro	2378
acquista il numero in edicola	2349
acquista la copia digitale	2349
acquista ora	2436
acquista questo libro	2378
acquista questo numero	2349
acquista su amazon	2378
acquistalo su amazon	2378
activa	430
activa el so	422
activa les alertes	403
activa les notificacions	403
activa les notificacions i no et perdis res	403
activar	1410
activar alertas	1383
activar el sonido	1402
activar sonido	1402
activer la notification	1834
activer le son	1827
activer les alertes	1801
actualiser la page	1835
""", 'ad': """
ad	1058	2461	2572	4121	4402
ad blocker rilevato	2423
ad choices	1058
ad ends	1293
ad feedback	1058
ad soyad	4121
ada yang salah	2262
adblock detectado	1445	3307
adblock rilevato	2423
adblock'u kapattim	4112
adblocker is uitgeschakeld	2909
adblocker ist deaktiviert	858
adblocker rilevato	2423
adchoices	1058
add a comment	1067
add a reply	1233
add as preferred source	1053
add to bookmarks	1048
add to favorites	1251
add to my topics	1053
add to reading list	1147
addebito diretto	2300
adgangskode	667
adicionar ao carrinho	3318
adicionar aos favoritos	3253
adicionar aos meus temas	3314
adicionar como fonte preferida	3291
adicionar resposta	3298
adiniz	4121
adiniz soyadiniz	4121
adinizi girin	4148
adjust text size	1292
administrer cookies	655
administrer informasjonskapsler	3021
administrer notifikationer	660
administrer samtykke	2958
administrer varsler	3026
adres e-mail	3066
adresa de e-mail	3360
adresa de email	3360
adresa ta de email	3360
adresse e-mail	1744
adresse e-mail incorrecte	1841
adresse e-mail invalide	1804
adresse e-mail non valide	1841
adresse email non valide	1841
adresse mail	1804
adresse mail invalide	1872
ads	1058
ads by google	1293
ads by outbrain	1293
ads by taboola	1293
advert	1058
adverteer bij ons	2842
advertentie	2807
advertentie eindigt	2932
advertentie melden	2932
advertentie sluiten	2932
advertentie verbergen	2932
advertenties	2807
advertenties toestaan	2910
advertenties van google	2932
advertentievrij lezen	2932
adverteren	2842
advertise with us	1058
advertisement	1058	2198	2318	4049
advertisement ends	1293
advertisement feature	1058
advertisements	1058
advertiser content	1058
advertising	1058
advertising continues	1293
advertising ends	1293
advertorial	726	897	2233	3336	4049
""", 'af': """
afbeelding # van #	2918
afbeeldingen bekijken	2918
afdrukken	2802
afegeix com a font preferida	449
afegeix un comentari	388
afficher ce contenu	1791
afficher l'original	1772
afficher la suite	1771
afficher le contenu	1761
afficher le contenu externe	1791
afficher le post	1831
afficher le tweet	1831
afficher les commentaires	1764
afficher les sous-titres	1827
afficher moins	1772
afficher plus	1771
affiliate	1058
affiliate disclosure	1058
affiliate-link	726
afgiv din stemme	91	649
afgiv din stemme her	606
afgiv stemme	91	649
afmelden	2787
afspeelsnelheid	2904
afspelen	2820	2905
afspil	606
afspil video	657
afspilningshastighed	657
afstemning	91	650
after ad	1058
after newsletter promotion	1036
afvis	595
afvis alle	595
""", 'ag': """
agb	729
aggiorna la pagina	2389
aggiungi ai miei argomenti	2430
aggiungi ai preferiti	2313
aggiungi al carrello	2436
aggiungi alle fonti preferite	2407
aggiungi un commento	2323
aggiungi una risposta	2414
aggiungici alle fonti preferite	2407
agrandir	1771
agrandir l'image	1771
agrandir la photo	1845
agrandir le texte	1855
agree	1063
agree & close	1269
agree & continue	1269
agree and continue	1063
""", 'ah': """
ahora en portada	1346
ahora no	1306
""", 'ai': """
ai can make mistakes	1289
ai can make mistakes. check important information	1289
ai deja cont	3328
ai deja un abonament	3365
ai deja un cont	3328
ai generated	1295
ai generated summary	1118
ai highlights	1118
ai kan fouten maken	2926
ai kan lave fejl	679
ai maakt soms fouten	2926
ai may make mistakes	1289
ai overview	1118
ai summary	1118	1295
ai translation	1295
ai uitat parola	3328
ai votat deja	3374
ai-gegenereerd	2927
ai-generated	1118	1295
ai-generated content may contain errors	1289
ai-generated summary	1118
ai-genererad	3960
ai-genererad sammanfattning	3881
ai-genereret	680
ai-genereret indhold	679
ai-genereret opsummering	606
ai-generert oppsummering	2968
ai-oppsummering	2968	3046
ai-opsummering	606
ai-samenvatting	2839	2927
ai-sammanfattning	3881	3960
aidez-nous	1726
aihe	1700
aiheet	1637
ailleurs sur le web	1768
ainult tellijale	1466
ainult vajalikud	1506
aiutaci	2296
aizmirsi paroli	2764
aizmirsta parole	2764
aizpildi aptauju	2727
""", 'aj': """
ajouter au panier	1883
ajouter aux favoris	1754
ajouter un commentaire	1764
ajustes de privacidad	1406
""", 'ak': """
akceptuj	3078
akceptuj wszystkie	3078
akceptuj wszystko	3144
akhir iklan	2243
akkoord	2809
akkoord en doorgaan	2902
akkoord en sluiten	2902
aksepter alle	2958
akses tanpa batas ke semua artikel	2283
aktifkan	2252
aktifkan notifikasi	2252
aktiver varsler	3026
aktualno	3763
aktualny czas	3146
aktualny czas #	3146
aktuel tid	657
aktuel tid #	657
aktuell	736
aktuell tid	3937
aktuell tid #	3937
aktuelle artikel	736
aktuelle nachrichten	736
aktuelle position #	854
aktuelle zeit	854
aktuelle zeit #	854
aktuelles	736
akun saya	2186
akzeptieren	729
akzeptieren & weiter	852
akzeptieren und anzeigen	852
akzeptieren und weiter	852
""", 'al': """
al abonnee	2857
al abonnee? log in	2787
al een account	2787
alamat email anda	2284
alamat email tidak valid	2261
albo	3156
alebo	3734
alege	3398
alege abonamentul	3365
alege abonamentul potrivit	3365
alege planul	3397
alege suma	3420
alerta de autor	1452	3314
alerte auteur	1876
algemene voorwaarden	2809
algo correu mal	3281
algo deu errado	3281
algo ha salido mal	1419
alguna cosa ha anat malament	440
ali	3828
all access	1279
all access digital	1145
all articles by the author	1283
all articles by this author	1283
all comments	1067
all donations are tax-deductible	1141
all news	1077
all posts by this author	1283
all stories by this author	1283
alla artiklar	3952
alla kommentarer	3874
alle # afbeeldingen	2918
alle # afbeeldingen bekijken	2918
alle # beelden	2918
alle # beelden bekijken	2918
alle # bilder anschauen	866
alle # bilder ansehen	866
alle # bilder anzeigen	866
alle # foto's	2918
alle # foto's bekijken	2918
alle # fotos anschauen	866
alle # fotos ansehen	866
alle # fotos anzeigen	866
alle ablehnen	729
alle abo-angebote	792
alle abos vergleichen	862
alle afbeeldingen	2918
alle afbeeldingen bekijken	2918
alle akzeptieren	729
alle angebote	862
alle angebote ansehen	862
alle anzeigen	739
alle artikel	867
alle artikel anzeigen	739
alle artikel der autorin	867
alle artikel des autors	867
alle artikel unbegrenzt lesen	792
alle artikelen	2919
alle artikler	3038
alle beelden	2918
alle beelden bekijken	2918
alle bidrag hjelper	3030
alle bilder	739
alle bilder anschauen	866
alle bilder ansehen	866
alle bilder anzeigen	866
alle cookies accepteren	2809
alle cookies akzeptieren	729
alle externen inhalte anzeigen	765
alle foto's	2918
alle foto's bekijken	2918
alle fotos anschauen	866
alle fotos ansehen	866
alle fotos anzeigen	866
alle kommentare	732
alle kommentare anzeigen	732
alle kommentarer	598	2961
alle newsletter	708
alle nieuwsbrieven	2850
alle reacties	2813
alle rettigheder forbeholdt	677
alle rettigheter reservert	3043
alleen abonnees kunnen reageren	2847
alleen noodzakelijk	2902
alleen noodzakelijke cookies	2902
alleen voor leden	2913
aller au contenu	1771
aller au contenu principal	1771
allerede abonnent? log ind	581
allerede abonnent? logg inn	2944
alles accepteren	2809
alles afwijzen	2902
alles akzeptieren	729
alles anzeigen	739
alles bekijken	2820
alles klar	740
alles weigeren	2809
allow	1298
allow ads	1274
allow alerts	1275
allow and continue	1269
allow content	1063
allow cookies	1063
allow facebook content	1116
allow google youtube content	1116
allow instagram content	1116
allow once	1269
allow tiktok content	1116
allow twitter content	1116
allow x content	1116
allow youtube content	1116
aloita testi	1679
aloita visa	1679
already a member	1026
already a member? log in	1026
already a subscriber? log in	1026
already a supporter	1017
already have an account	1026
already have an account? log in	1026
already have an account? sign in	1026
already registered	1145
already registered? log in	1145
als bevorzugte quelle festlegen	878
als e-mail versenden	721
als geschenk senden	879
als geschenk teilen	879
als pdf herunterladen	879
als pdf speichern	793
also	1075
also in the news	1072
also of interest	1229
also on	1072
also read	1072
also worth reading	19
alte articole	19	3340
alte articole care te-ar putea interesa	19
altijd toestaan	2902
altijd tonen	2902
altmetric	1251
altre notizie	19	2327
altre notizie da leggere	19
altre opzioni	2409
altre opzioni di condivisione	2409
altri articoli	2327
altri articoli dell'autore	2400
altri articoli dello stesso autore	2400
altri articoli di questo autore	2400
altri articoli su questo argomento	2327
altri articoli sull'argomento	2327
altro	2330
altro importo	2299
altyazi	4105
altyazilar	4105
alusta viktoriini	1503
always active	1063
always allow	1269
always show	1269
always unblock	1269
""", 'am': """
am beliebtesten	863
am deja cont	3397
am dezactivat adblock	3392
am dezactivat adblock-ul	3392
am meisten gelesen	736
am uitat parola	3397
amaga els comentaris	415
amaga les respostes	415
amazon'da satin al	4103
amazon'dan satin al	4103
amount	1018
amplia la foto	443
amplia la imatge	443
ampliar	1349	3217
ampliar a imagem	3284
ampliar foto	1422	3284
ampliar imagem	3284
ampliar imagen	1349
ampliar la foto	1422
ampliar la imagen	1422
""", 'an': """
an error has occurred	1281
an error has occurred while submitting the form	1136
an error has occurred. please try again later	1280
an error occurred	1281
an error occurred. please try again	1136
an error occurred. please try again later	1280
ana sayfa	4056
ana sayfaya git	4124
anadolu ajansi	4060
anasayfa	4056
anbefalede artikler	603
anbefales	667	2965	3033
anbefalet	603	667
anbefalet af outbrain	685
anbefalet af taboola	685
anbefalt	2965	3033
anbefalt av outbrain	3051
anbefalt av taboola	3051
anbefalte saker	2965
anda mengikuti topik ini	2270
anda mungkin juga suka	2229
anda mungkin suka	19
anda sudah berlangganan	2284
anda sudah memilih	2237
ander bedrag	2785
andere lasen auch	736
anderen betrag eingeben	860
anderen lazen ook	2817
anderer betrag	698
andre leser	2965
android	93
ange belopp	3944
ange din e-postadress	3861
ange din mejl	3861
angebot sichern	700
angebote ansehen	862
angebote unserer partner	726
angebote vergleichen	862
angemeldet bleiben	862
anket	91
anketa	91	534	3624	3717	3813
anketa dana	3623
anketa dne	533
anketa dneva	3812
ankete katil	4097
ankete katilin	4097
anketi cevapla	4097
ankieta	91
ankstesnis puslapis	2706
ankstesnis straipsnis	2706
anladim	4057
anleitung zum deaktivieren	858
anmeld	682
anmeld kommentar	681
anmelden	700
anmelden und kommentieren	876
anmelden und mitdiskutieren	876
anmeldung erfolgreich	783
anna juttu lahjaksi	1714
anna palautetta	1636
anna palautetta jutusta	1636
anna tagasisidet	1472
anna veast teada	1515
annan summa	3944
annat belopp	3944
anneta igakuiselt	1511
annonce	594	1759
annonce slut	685
annoncen slutter her	685
annoncer	594
annoncer fra google	685
annonces	1759
annons	3870
annons slut	3870
annonse	2957
annonse - artikkelen fortsetter under	2957
annonse - saken fortsetter under	2957
annonse slutt	3051
annonsen slutter her	3051
annonser	2957	3870
annonser fra google	3051
annonssamarbete	3885
annual	1018
annuale	2392
annuellement	1837
annunci	2318
annuncio	2318
ano, chci	545
anonieme brievenbus	2923
anonimni nabiralnik	3836
anonimowa skrzynka	3165
anonimowa skrzynka kontaktowa	3165
anonym hinweise geben	871
anonym postkasse	3042
anonym tipskanal	3042
anonymer briefkasten	871
anonymous letterbox	1286
anonymous mailbox	1286
anonymous tip box	1286
another amount	1276
anrede	865
answers are generated by ai	1289
anterior	1349	3217	3342
antwoorden	2929
antworten	732
antworten abbrechen	732
antworten anzeigen	876
antworten ausblenden	876
anual	435	1414	3276	3395
anuluj w dowolnym momencie	3155
anunci	388
anuncie conosco	3236
anuncio	1337
anuncios	1337
anzeige	726
anzeige - artikel geht unten weiter	798
anzeige - weiterlesen nach der anzeige	798
anzeige anzeige	726
anzeige aufgeben	771
anzeige ende	880
anzeige endet	880
anzeige endet hier	880
anzeige melden	880
anzeige scrollen, um weiterzulesen	726
anzeige von unserem partner	798
anzeigen	726
anzeigen und akzeptieren	852
""", 'ap': """
apakah artikel ini bermanfaat	2237
apakah artikel ini membantu	2237
apakah halaman ini membantu	2237
apakah ini bermanfaat	2237
apelido	3281
apellido	1419
apellidos	1419
apenas assinantes podem comentar	3242
apenas para assinantes	3278
apklausa	91
apklausos rezultatai	2695
apoie	3184
apoie no catarse	3275
apoie-nos	3184
apoie-nos no patreon	3275
apoio	3295
aportar	1307
app store	93
app store'dan indir	4109
app store'dan indirin	4109
appgallery	93
apple app store	93
apple ile devam et	4118
approfondimenti	2327
approfondisci	2327
appuyez pour activer le son	1865
apri	2331
apri app	2386
apri l'app	2386
apri la gallery	2400
apri la mappa	2331
apri menu	2330
apri nell'app	2386
apstipriniet savu e-pastu	2765
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2665
ar straipsnis buvo naudingas	2665
ar tai buvo naudinga	2708
ara	4056
ara no	430
archivado en	1342
archivo	1346
argomenti	2327
argomenti correlati	2400
argomenti trattati	2327
around the web	1072
article anterior	443
article content	1058
article continues below	1058
article lu par une voix artificielle	1827
article offert	1884
article suivant	1768
articles connexes	1768
articles les plus lus	1768
articles populaires	1812
articles relacionats	385
articles similaires	1768
articol oferit de un abonat	3426
articol sponsorizat	87
articole recente	3340
articole recomandate	3340
articole similare	3340
articoli che potrebbero interessarti	2327
articoli consigliati	2366
articoli correlati	2327
articolo correlato	2327
articolo precedente	2327
articolo regalato	2437
articolo riservato agli abbonati	2363
articolo successivo	2327
articolo tradotto automaticamente	2346
articolul anterior	3340
articolul pe scurt	3353
artigo anterior	3214
artigo exclusivo para assinantes	3251
artigo exclusivo para subscritores	3251
artigo oferecido	3319
artigo seguinte	3284
artigos recomendados	3254
artigos relacionados	3214
artikel als geschenk versenden	818
artikel als pdf herunterladen	793
artikel auf die merkliste setzen	793
artikel beluisteren	2904
artikel berikutnya	2265
artikel bewaren	2858
artikel bewerten	732
artikel cadeau geven	2931
artikel delen	2802
artikel drucken	721
artikel entsperren	862
artikel freischalten	700
artikel geht unten weiter	798
artikel hadiah dari pelanggan	2287
artikel ini terkunci	2259
artikel jetzt freischalten	862
artikel kostenlos weitergeben	818
artikel lain	2229
artikel lain dari penulis ini	2265
artikel lainnya	2203
artikel lesen	739
artikel lizenzieren	872
artikel menarik lainnya	2229
artikel merken	721
artikel mit freunden teilen	818
artikel opslaan	2858
artikel penulis lainnya	2265
artikel per e-mail empfehlen	793
artikel populer	2229
artikel premium	2228
artikel printen	2858
artikel schenken	879
artikel sebelumnya	2203
artikel selanjutnya	2203
artikel speichern	721
artikel sponsor	2233
artikel teilen	721
artikel terkait	2203
artikel verschenken	700
artikel versenden	721
artikel weitergeben	818
artikel weiterleiten	793
artikel zusammenfassen	767
artikeln sparad	3964
artikkel on lukus	1512
artikkel on tellijale	1466
artikkel sisaldab reklaamlinke	1475
artikkelen er automatisk generert	3045
artikkelen er beskyttet av opphavsrett	3043
artikkelen er forbeholdt abonnenter	2944
artikkelen er maskinoversatt	3045
artikkelen fortsetter under	2957
artikkelen fortsetter under bildet	2957
artikkelen leses av en syntetisk stemme	3023
artikkeli jatkuu mainoksen alla	1631
artikkeli on lukittu	1696
artikkeli on tuotettu automaattisesti	1709
artikkelin aiheet	1702
artiklen er automatisk genereret	679
artiklen er beskyttet af ophavsret	677
artiklen er indtalt af ai	657
artiklen er maskinoversat	679
arvostele resepti	61
""", 'as': """
as + lidas	3214
as mais lidas	3214
ascolta	2313
ascunde	3343
ascunde comentariile	3374
asetukset	1632
asiasanat	1637
ask a question	1233
ask ai	1118
ask me later	1017
ask our ai	1118
ask our ai about this story	1118
ask question	1233
assinar	3188
assinar novamente	3309
assinatura	3188
assinaturas	3188
assine	3188
assine agora	3188
assine nossa newsletter	3192
assistir novamente	3304
assunto	3311
assuntos	3214
asunto	1449
""", 'at': """
atidaryti	2667
ativar	3272
ativar agora	3272
ativar alertas	3244
ativar o som	3264
ativar som	3264
atlaide abonentiem	2757
atmesti	2677
atmesti visus	2698
atsisakyti galite bet kada	2705
attiva	2388
attiva audio	2380
attiva l'abbonamento	2301
attiva l'audio	2380
attiva le notifiche	2357
attiva ora	2301
atur preferensi	2280
aturan berkomentar	2237
aturan komentar	2237
""", 'au': """
auch interessant	736
auch lesenswert	736
auch spannend	736
aucun commentaire	1764
audio	855	1272	2905
audio abspielen	773
audio downloaden	2904
audio generado con ia	1402
audio generado por ia	1402
audio generated by ai	1271
audio herunterladen	854
audio is ai-generated	1271
audio player is loading	1271
audio wird geladen	854
audio-datei herunterladen	854
auf bluesky teilen	721
auf die leseliste	818
auf die merkliste	793
auf einen blick	868
auf einer seite lesen	736
auf facebook posten	721
auf facebook teilen	721
auf linkedin teilen	721
auf mastodon teilen	721
auf pinterest merken	61
auf telegram teilen	721
auf twitter teilen	721
auf whatsapp teilen	721
auf x teilen	721
auf xing teilen	721
auf youtube anschauen	773
auf youtube ansehen	773
aufklappen	740	868
augmenta el text	451
aukoti vienkartinai	2703
aumentar el texto	1431
aumentar fonte	3293
aumentar letra	1431	3293
aumentar texto	1431	3293
aus der redaktion	736
aus unserem shop	849
ausblenden	740
ausklappen	739	868
auswahl speichern	852
autentificare	3328
autentificare cu facebook	3397
autentificare cu google	3397
auteur suivi	1876
auteursrechtelijk beschermd	2924
author affiliations	1243
author archive	1283
author biographies	1243
author biography	1243
autodefinido	1400
automaatne esitus	1507
automaattinen toisto	1687
automatic translation	1295
automatically translated	1289
automatisch afspelen	2904
automatisch vertaald	2926
automatische incasso	2786
automatische vertaling	2927
automatische wiedergabe	854
automatisk afspilning	657
automatisk avspilling	3023
automatisk oversat	679
automatisk oversatt	3045
automatisk uppspelning	3937
automatska reprodukcija	3629
automatski prevedeno	3650
automatyczne odtwarzanie	3146
autoodtwarzanie	3146
autoplay	658	855	1272	2905	3024	3938
autoplay next video	1271
autor folgen	878
autor kontaktieren	867
autor seguido	1452	3314
autore seguito	2430
autorin folgen	878
autorin kontaktieren	867
autoriser	1761
autorizzo il trattamento dei dati personali	2396
autre montant	1733
autres articles	1768
""", 'av': """
ava	1474
ava artikkel	1512
ava galerii	1514
ava rakenduses	1508
avaa	1640
avaa artikkeli	1696
avaa galleria	1702
avaa juttu	1696
avaa kartta	1640
avaa koko juttu	1622
avaa kuva	1702
avaa kuvagalleria	1702
avaa sovellus	1689
avainsanat	1637
avalehele	1514
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1827
avantatges de subscriptor	421
avantatges per als subscriptors	421
avanti di # secondi	2380
avanzar # segundos	1402
average rating # / # vote count: #	1231
average rating: #	1231
avgi din stemme her	2968
avgi stemme	91	3015
aviso legal	1339
avspillingshastighet	3023
avstemning	91
avvia la riproduzione	2420
avvis	2958
avvis alle	2958
avvisa	3871
avvisa alla	3871
avviso autore	2430
""", 'ay': """
ayarlari kaydet	4107
aydinlatma metnini okudum	4120
aydinlatma metnini okudum ve kabul ediyorum	4120
aylik	4116
aylik destek	4115
aylik faturalandirilir	4118
ayrica okuyun	4054
ayrintilar	4057
""", 'ba': """
baca artikel berikutnya	2285
baca artikel lengkap	2265
baca artikel selengkapnya	2265
baca berita lainnya	2229
baca di aplikasi	2250
baca gratis	2283
baca juga	2203
baca nanti	2228
baca selengkapnya	2205
baca transkrip	2244
back # seconds	1271
back to home	1283
back to homepage	1283
back to overview	1283
back to the homepage	1283
back to top	1077
bagikan	2195
bagikan artikel	2195
bagikan artikel ini	2287
bagikan berita	2287
bagikan berita ini	2272
bagikan di facebook	2272
bagikan di whatsapp	2272
bagikan halaman ini	2287
bagikan ke	2195
bagikan ke facebook	2272
bagikan ke whatsapp	2272
bagikan ke x	2272
bagikan lewat whatsapp	2228
baixar o app	3270
baixe na app store	3270
baixe o aplicativo	3270
baixe o app	3270
balas	2202
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1024
bankeinzug	699
bankoverschrijving	2786
bare for abonnenter	3032
batalkan kapan saja	2259
bayar dengan paypal	2283
""", 'be': """
be the first to answer	1233
be the first to reply	1233
be the first to review	1233
beantwoorden	2813	2929
bearbeitet	877
become a founding member	1026
become a friend	1019
become a member	1019
become a paid subscriber	1019
become a patron	1019
become a sponsor	1019
become a subscriber	1026
become a supporter	1019
become an insider	1145
become an insider and start reading now	1145
bedankt voor het aanmelden	2916
bedankt voor het stemmen	91	2895
bedankt voor je aanmelding	2850
bedankt voor je bericht	2916
bedankt voor je feedback	2847
bedankt voor je inschrijving	2792
bedankt voor je stem	91	2895
bedankt voor uw aanmelding	2850
bedankt voor uw bericht	2916
bedankt voor uw feedback	2847
bedankt voor uw stem	2895
bedankt! check je inbox	2916
bedste	682
bedste tilbud	667
beeld # van #	2918
beeld in beeld	2904
beeld-in-beeld	2904
beelden bekijken	2918
begambleaware	1227
begrepen	2821
beheer toestemming	2902
bei facebook teilen	721
bei twitter teilen	721
bei whatsapp teilen	721
bei x teilen	721
beitrag auf instagram ansehen	765
beitrag auf x ansehen	765
beitrag laden	852
beitrag melden	876
beitrag mit freunden teilen	818
beitrag teilen	721
bekapcsolom	2154
bekerja sama dengan	2274
bekijk # afbeeldingen	2918
bekijk # afbeeldingen bekijken	2918
bekijk # antwoorden	2928
bekijk # beelden	2918
bekijk # beelden bekijken	2918
bekijk # foto's	2918
bekijk # foto's bekijken	2918
bekijk aanbieding	2787
bekijk abonnementen	2913
bekijk afbeeldingen	2918
bekijk afbeeldingen bekijken	2918
bekijk alle # afbeeldingen	2918
bekijk alle # afbeeldingen bekijken	2918
bekijk alle # beelden	2918
bekijk alle # beelden bekijken	2918
bekijk alle # foto's	2918
bekijk alle # foto's bekijken	2918
bekijk alle abonnementen	2787
bekijk alle afbeeldingen	2918
bekijk alle afbeeldingen bekijken	2918
bekijk alle artikelen	2919
bekijk alle beelden	2918
bekijk alle beelden bekijken	2918
bekijk alle foto's	2918
bekijk alle foto's bekijken	2918
bekijk alle nieuwsbrieven	2850
bekijk alle reacties	2928
bekijk alle vacatures	2842
bekijk alles	2820
bekijk antwoorden	2928
bekijk beelden	2918
bekijk beelden bekijken	2918
bekijk de aanbiedingen	2787
bekijk de abonnementen	2913
bekijk de antwoorden	2895
bekijk de foto's	2919
bekijk de fotoserie	2919
bekijk de galerij	2919
bekijk de kaart	2821
bekijk de prijs	2899
bekijk de resultaten	2895
bekijk de uitslag	91	2895
bekijk de video	2844
bekijk deal	2899
bekijk details	2821
bekijk deze post op instagram	2837
bekijk deze post op x	2837
bekijk dit bericht op instagram	2837
bekijk dit bericht op x	2837
bekijk foto's	2820	2918
bekijk foto's bekijken	2918
bekijk fotoserie	2919
bekijk galerij	2919
bekijk het dossier	2919
bekijk het hele dossier	2919
bekijk in de webshop	2899
bekijk meer	2820
bekijk onze aanbiedingen	2857
bekijk ook	2817
bekijk op youtube	2844
bekijk prijs	2899
bekijk reacties	2813
bekijk resultaten	91	2821	2895
bekijk transcript	2904
bekijk video	2904
bekreft e-postadressen din	3035
beli buku	2243
beli buku ini	2243
beli di lazada	2243
beli di shopee	2243
beli di tokopedia	2243
beli sekarang	2243
beli tiket	2243
beli tiket di sini	2243
beliebiger betrag	860
beliebt	736
beliebt bei unseren lesern	797
beliebte artikel	736
beliebteste	877
beliebteste artikel	736
beliebteste wahl	863
beliebteste zuerst	876
belki daha sonra	4038
beluister dit artikel	2844
belum berlangganan	2259
belum punya akun	2259
benachrichtigungen einschalten	856
beni hatirla	4118
benutzername	863
benutzername oder e-mail-adresse	862
benzer haberler	19	4054
beoordeel dit recept	61
beranda	2205
berdonasi	2185
bereits registriert	700
bereits registriert? anmelden	700
bergabunglah dengan tim kami	2218
berhenti mengikuti	2270
beri brez oglasov	3844
beri komentar	2202
beri masukan	2237
beri nilai resep ini	61
beri tahu kami pendapat anda	2237
bericht	2917
bericht laden	2902
bericht versturen	2916
berikutnya	2205
berita berikutnya	2265
berita hari ini	2229
berita lain	2229
berita lainnya	19	2203
berita menarik lainnya	2229
berita pilihan	2203
berita populer	2203
berita sebelumnya	2265
berita selanjutnya	2265
berita terbaru	2203
berita terkait	2203
berita terkini	2203
berita utama	2203
berite brez omejitev	3827
berite v aplikaciji	3820
berlangganan	2186
berlangganan sekarang	2186
besked	670
beskyttet af ophavsretten	677
bespaar #%	2914
besplatna dostava	3626
best	1291
best deal	1279
best gelezen	2817
best value	1279
best verdi	3033
beste	2929
beste aanbieding	2857
beste deal	2914
beste keuze	2914
bestel het boek	2899
bestel hier het boek	2899
bestel kaarten	2899
bestel tickets	2899
bester preis	863
bestil billetter	653
bestil bogen	653
bestil nu	653
bestill billetter	3019
bestill boka	3019
bestill boken	3019
bestselger	3033
bestseller	667	863
betaal met ideal	2911
betaalde content	2932
betaalde inhoud	2807
betaalde samenwerking	2862
betaalmethode	2785
betaalmethoden	2785
betaalmethodes	2785
betal med kort	3030
betal med mobilepay	664
betal med vipps	3030
betala med swish	3944
betalt annonce	594
betalt indhold	594
betalt innhold	3051
betalt samarbeid	3051
betalt samarbejde	685
betalt samarbete	3965
betrag eingeben	698
betreff	865
bewaar	2802
bewaar artikel	2802
bewaar dit artikel	2858
bewaar dit artikel om later te lezen	2858
bewaar recept	61
bewaar voor later	2931
bewaren	2802
bewerte dieses rezept	61
bewerten sie diesen artikel	777
bez spama	3641
bez spamu	3158
bezahlte anzeige	798
bezahlte partnerschaft	798
bezahlte werbung	87
bezahlter inhalt	87	726
""", 'bi': """
bidra	2941	3853
bidrag	578
bienvenido	1312
biglietti	2411
bild # aus #	866
bild # av #	3951
bild # von #	866
bild #/#	866	3951
bild anzeigen	740
bild i bild	3937
bild im bild	854
bild-i-bild	3937
bild-in-bild	854
bilde # av #	3037
bilde # no #	2774
bilde #/#	2774	3037
bilde i bilde	3023
bilde-i-bilde	3023
bilder anschauen	866
bilder ansehen	866
bilder anzeigen	739	866
bildergalerie	736
bildergalerie ansehen	867
bildirim almak ister misiniz	4110
bildirimlere izin ver	4110
bildirimlere izin vermek ister misiniz	4110
bildirimleri almak ister misiniz	4110
bildunterschrift anzeigen	867
bildunterschrift ausblenden	867
bildunterschrift einblenden	867
bilet al	4103
bilet satin al	4103
bilete	3413
biletler	4134
bilety early bird	3141
bilgini test et	4100
bilginizi sinayin	4056
bilginizi test edin	4100
billed annually	1145
billed every # weeks	1278
billed monthly	1145
billed yearly	1278
billede # af #	671
billede #/#	671
billede i billede	657
billede-i-billede	657
billetterie	1857
bilmiyorum	4098
bir abone bu haberi hediye etti	4155
birkas	2766
bisa dibatalkan kapan saja	2259
bisukan	2245
bitte bleiben sie fair und sachlich	777
bitte bleiben sie sachlich und fair	777
bitte versuchen sie es erneut	864
bize bir kahve ismarla	4115
bize destek ol	4115
bize destek olun	4039
bize kahve ismarla	4115
bize yazin	4126
bizi destekleyin	4115
""", 'bl': """
bland dig i debatten	681
bleiben sie informiert	708
bli fast giver	3030
bli medlem	2941	3853
blijf op de hoogte	2792
bliv medlem	578
block	1298
blockera	3941
blockieren	857
bloker	661
blokiraj	3633	3822
blokker	3027
blokkeren	2908
blokovat	545
blokuj	3150
bloqueador de anuncios detectado	1445
bloqueador detectado	1445	3307
bluesky	1049
""", 'bn': """
bns	1476	2669
bns inf	2669
bns/afp	1476
""", 'bo': """
boek bestellen	2899
boka biljett	3931
boka biljetter	3931
boka din plats	3931
boka plats	3931
boletim	3192
boletines	1319
boleto	3187
bonifico	2300
bonifico bancario	2300
bonus video	3569
book tickets	1266
book your place	1266
book your ticket	1266
book your tickets	1266
bookmark	1048
bookmark this	1048
bookmark this article	1048
""", 'br': """
brak komentarzy	3081
branded content	1337	2862
breaking news	661
breaking news alerts	1275
breng je stem uit	91	2895
breng uw stem uit	2895
brez spama	3830
broneeri koht	1505
brought to you by	1058
browse all	1077
browse all newsletters	1136
brugernavn	667
brugernavn eller e-mail	666
brukernavn	3033
brukernavn eller e-post	3032
brzina	3630
brzina reprodukcije	3629
""", 'bu': """
bu alan gereklidir	4120
bu alan zorunludur	4120
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4148
bu haber faydali oldu mu	4053
bu haber kilitli	4118
bu konuyu takip ediyorsunuz	4130
bu konuyu takip et	4130
bu sayfa faydali oldu mu	4097
bu video oynatilamiyor	4104
bu yazari takip ediyorsunuz	4130
bu yazari takip et	4151
buat akun	2186
bubble shooter	846
buch bestellen	849
buch kaufen	849
buffer	1049
buka	2206
buka aplikasi	2250
buka artikel	2283
buka di aplikasi	2250
buka peta	2206
bulanan	2257
bulmaca	4102
bulmacalar	4102
bunlari da izleyin	4150
bunlari da okuyun	4054
bunyikan	2244
buscar	1349	3217
butlletins	405
buy a copy	1266
buy at amazon	1261
buy from amazon	1261
buy it now	1228
buy licence	1287
buy licensing rights	1287
buy on amazon	1261
buy the book	1266
buy the book here	1266
buy tickets	1228
buy us a coffee	1019
""", 'ca': """
cabut persetujuan	2248
cada aporte cuenta	1387
cada euro compta	434
cada euro conta	3249
cada euro cuenta	1387
cada mes	435
cada real conta	3249
cadastrar	3188
cadastre-se	3188
cadastro realizado	3310
cadastro realizado com sucesso	3310
cadeau-artikel	2787
cadeaulink	2931
califica esta receta	61
cambiar mis preferencias	1369
cambiar preferencias de cookies	1369
camp obligatori	439
campi obbligatori	2396
campo obbligatorio	2396
campo obligatorio	1418
campo requerido	1418
campos obligatorios	1418
camps obligatoris	439
cancel	1018
cancel anytime	1278
cancela cuando quieras	1416
cancelar respuesta	1342
cancele quando quiser	3278
canli anlatim	4124
canli takip	4124
cantidad personalizada	1446
capito	2331
captions	1272
captions off	1271
captions settings	1271
cara menonaktifkan	2255
cara menonaktifkan pemblokir iklan	2254
caratteri rimanenti: #	2354
cargando reproductor	1402
cargar contenido	1339
cargar el contenido	1406
cargar tuit	1406
cari	2205
carica altri	2330
carica altri articoli	2400
carica altri commenti	2372
carica contenuto	2384
carica il contenuto	2384
carica il post	2384
carica il tweet	2384
carica il video	2384
carica post	2384
caricamento del player	2380
caricamento del video	2380
caricamento player	2380
caricamento video	2380
carrega el contingut	426
carregando	3232
carregando player	3264
carregar mais	3217
carregar tweet	3268
carta di credito	2300
carte bancaire	1734
cassetta anonima	2403
cast your vote	91	1262
categorias	3214
categorie	2327
categories	1072
categorii	3340
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
ce champ est obligatoire	1841
ce champ est requis	1841
cek email anda	2261
cek harga	2286
cel mai popular	3398
cele mai apreciate	3375
cele mai citite	3340
cele mai citite articole	3368
cele mai noi	3340
cele mai populare	3340
cele mai vechi	3375
celoten zaslon	3818
cena dopravy	537
ceo ekran	3629
cerca	2330
cerrar	1306
cerrar ventana	1450
ces articles devraient vous plaire	1812
cetak	2195
cetak artikel	2228
cetak halaman	2228
cetak resep	61
ceva nu a mers bine	3400
cevap yaz	4097
cevapla	4053
""", 'cg': """
cgu	1761
cgv	1761
""", 'ch': """
champ obligatoire	1841
champ requis	1841
champs obligatoires	1841
champs requis	1841
change text size	1292
changer de formule	1839
chaque contribution compte	1836
chaque don compte	1807
chaque euro compte	1807
chaque geste compte pour nous	1836
chaque matin, gratuit	1841
chaque mois	1837
chaque vendredi, gratuit	1841
chargement du lecteur	1827
chargement du sondage	1799
charger la publication	1831
charger le contenu	1831
charger le post	1831
charger le tweet	1831
charger plus	1771
charger plus de commentaires	1819
chci darovat	462
check amazon	1261
check je inbox	2916
check price	1261
check price at amazon	1261
check prices	1261
check your email	1182
check your inbox	1182
check your spam folder	1280
chiedi alla nostra ia	2346
chiudi	2295
chiudi finestra	2428
chiudi gallery	2428
chiudi la finestra	2428
chiudi menu	2330
choisir	1840
choisir cette offre	1839
choisir mes cookies	1864
choisir mon montant	1869
choisissez la formule qui vous convient	1808
choisissez un montant	1733
choisissez votre formule	1808
choose	1279
choose an amount	1023
choose this plan	1278
choose your offer	1278
choose your own amount	1276
choose your payment method	1023
choose your plan	1026
choose your subscription	1278
""", 'ci': """
cijeli zaslon	3629
cita summa	2763
citation formats	1251
cite this article	1251
citer	1856
citi lasa	2722
citi raksti	2722
""", 'cl': """
clasificados	1337
classer	1884
clicca per attivare l'audio	2420
click here	1077
click on a star to rate it	1231
click to enlarge	1077	1283
click to unmute	1271
clique para ativar o som	3304
cliquer ici pour partager	1754
cliquez pour activer le son	1865
close	1018
close ad	1293
close extra sharing options	1048
close gallery	1283
close image	1283
close menu	1077
close share panel	1048
close this message	1017
clube do assinante	3236
""", 'co': """
cobrado anualmente	3278
codes promo	1759
codeword	1263
codici sconto	2436
coduri de reducere	3425
cognome	2397
cognoms	440
colabora	1307
collapse	1077
com desactivar el bloquejador	432
com desactivar-lo	433
come disattivare adblock	2389
come disattivare l'ad blocker	2389
come disattivarlo	2390
comece o quiz	3259
comenta	1342
comentar	1342	3210
comentarii	3339
comentarii dezactivate	3415
comentariile sunt dezactivate	3415
comentario	1342
comentarios	1342
comentarios desactivados	1436
comentarios solo para suscriptores	1436
comentaris	388
comentariu	3339
comente	3210
commander le livre	1825
commencer le quiz	1822
comment	1049	1067
comment deleted	1290
comment ne plus voir ce message	1725
comment policy	1067
comment rules	1290
commenta	2323
commenta l'articolo	2323
commenta per primo	2323
commentaire	1764
commentaires	1764
commenter	1754	1764
commenter l'article	1764
commenti	2323
commenti disattivati	2414
commenti riservati agli abbonati	2414
commenting guidelines	1290
commenting policy	1290
commenting rules	1290
commento	2323
commento in attesa di moderazione	2354
comments	1067
comments off	1067
commercial content	1058
commercial feature	1293
commercieel partnerschap	2932
community guidelines	1067
community rules	1067
como desativar	3274
como desativar o bloqueador	3273
compare plans	1026
comparte	1331
comparte esta noticia	1459
comparteix	388
comparteix a facebook	411
comparteix a whatsapp	411
comparteix a x	411
comparteix per correu	451
comparteix per whatsapp	451
compartilhar	3200
compartilhar no linkedin	3200
compartilhar no twitter	3200
compartilhar no whatsapp	3200
compartilhar no x	3200
compartilhar por e-mail	3200
compartilhar via	3200
compartilhe	3200
compartilhe este artigo	3319
compartilhe isso	3200
compartilhe no whatsapp	3293
compartir	1331
compartir en	1331
compartir en bluesky	1331
compartir en linkedin	1331
compartir en telegram	1331
compartir en twitter	1331
compartir en whatsapp	1431
compartir en x	1331
compartir noticia	1459
compartir por correo	1331
compartir por email	1331
compartir por whatsapp	1431
complete coverage	1072
compra ahora	1458
compra el libro	1401
compra el llibre	421
compra entrades	421
compra i biglietti	2378
compra il libro	2378
compra les entrades	421
compra questo numero	2349
compra su amazon	2378
compra tus entradas	1401
compra'l a amazon	421
compralo su amazon	2378
comprar agora	3318
comprar ahora	1458
comprar bilhetes	3262
comprar el libro	1401
comprar en amazon	1401
comprar entradas	1401
comprar este libro	1401
comprar este livro	3262
comprar ingressos	3262
comprar na amazon	3262
comprar o livro	3262
compre agora	3318
compre bilhetes	3262
compre na amazon	3262
compre o livro	3262
compris	1772
comunicar erro	3210
comunicar um erro	3298
comunicar un error	1436
concordo	3207
condiciones de uso	1339
condiciones generales	1339
conditions d'utilisation	1761
conditions de publication	1799
condividi	2313
condividi articolo	2313
condividi la notizia	2437
condividi questa pagina	2437
condividi questo articolo	2437
condividi su	2313
condividi su facebook	2313
condividi su linkedin	2313
condividi su telegram	2313
condividi su twitter	2313
condividi su whatsapp	2409
condividi su x	2313
condividi via email	2313
condividi via whatsapp	2409
condivisioni	2313
condizioni d'uso	2320
conectare	3328
conectare cu facebook	3397
conectare cu google	3397
configura les galetes	394
configurar cookies	1339
confira a oferta	3318
confirm password	1278
connectez-vous	1735
connexion	1735
consent & continue	1269
consenti	2388
consenti sempre	2384
consigliati	2327
consigliati per te	2327
consigue tu entrada	1373
consulta las esquelas de hoy	1373
consulta las normas de la comunidad	1378
consulta les esqueles	399
consulta todas nuestras newsletters	1384
consulter	1771
cont nou	3328
contact	1077	1764	2813	3339
contact met de auteur	2919
contact met de redactie	2923
contact us	1067
contact us securely	1286
contacta amb nosaltres	445
contacta con el autor	1453
contacta con la autora	1453
contacta con nosotros	1425
contactar	1453
contactar al autor	1425
contactar con el periodista	1453
contacte o autor	3287
contacter ce journaliste	1877
contacter la journaliste	1877
contacter le journaliste	1877
contactez-nous	1764
contacto	1342
contactos	3210
contato	3210
contatta il giornalista	2431
contatta l'autore	2431
contatta l'autrice	2431
contatta la redazione	2403
contattaci	2323
contattare la redazione	2403
contatti	2323
contenido de marca	1337
contenido de nuestros socios	1346
contenido de pago	1401
contenido elaborado por la marca	1373
contenido exclusivo	1312
contenido exclusivo para socios	1388
contenido externo	1369
contenido externo recomendado	1369
contenido ofrecido por	1337
contenido pagado	1401
contenido para suscriptores	1312
contenido patrocinado	1337
contenido promocionado	1337
contenido recomendado	1392
contenido relacionado	1346
contenido solo para usuarios registrados	1388
contenidos recomendados	1392
contenidos relacionados	1346
content from our partner	1150
content from our partners	1150
content from our sponsor	1150
contenu commercial	1759
contenu de marque	1759
contenu externe	1791
contenu partenaire	1759
contenu payant	1825
contenus partenaires	1759
contenuti a pagamento	2378
contenuti correlati	2327
contenuti sponsorizzati	2318
contenuto a pagamento	2378
contenuto esterno	2344
contenuto esterno consigliato	2344
contenuto generato con ia	2420
contenuto per abbonati	2301
contenuto premium	2363
contenuto promozionale	2349
contenuto riservato	2301
contenuto riservato agli abbonati	2363
contenuto riservato agli utenti registrati	2363
contenuto sponsorizzato	2318
contingut exclusiu per a subscriptors	409
contingut extern	394
contingut extern recomanat	394
contingut ofert per	399
contingut pagat	421
contingut patrocinat	388
continua a leggere	2330
continua al navegador	428
continua al web	428
continua amb apple	409
continua amb facebook	409
continua amb google	409
continua con apple	2363
continua con facebook	2363
continua con google	2363
continua con l'email	2425
continua con la mail	2425
continua depois da publicidade	3205
continua llegint	412
continua nel browser	2386
continua senza accettare	2320
continua senza disattivare	2390
continua senza sostenere	2295
continua sul browser	2386
continua sul sito	2386
continuar a ler	3217
continuar com apple	3251
continuar com e-mail	3309
continuar com facebook	3251
continuar com google	3251
continuar con apple	1388
continuar con email	1447
continuar con facebook	1388
continuar con google	1388
continuar con mi correo	1447
continuar conectado	3278
continuar e fechar	3207
continuar en el navegador	1408
continuar en la web	1408
continuar lendo	3217
continuar leyendo	1349
continuar no browser	3270
continuar no navegador	3270
continuar no site	3270
continuar sem apoiar	3183
continuar sem desativar	3274
continuar sin desactivar	1412
continuar sin desactivarlo	1445
continuar sin donar	1306
continue	1018
continue a ler	3214
continue lendo	3188
continue reading	1072	1077
continue reading below	1058
continue reading the main story	1058
continue reading with a subscription	1026
continue to article	1017
continue to site	1269
continue to the article	1017
continue with ad blocker	1273
continue with apple	1278
continue with email	1278
continue with facebook	1278
continue with google	1278
continue with microsoft	1278
continue with x	1278
continue without accepting	1063
continue without disabling	1273
continue without donating	1017
continue without supporting	1017
continue without supporting us	1273
continuer avec apple	1808
continuer avec facebook	1808
continuer avec google	1808
continuer avec mon e-mail	1871
continuer avec mon email	1871
continuer dans le navigateur	1833
continuer la lecture	1735
continuer sans accepter	1761
continuer sans donner	1725
continuer sur le navigateur	1833
continuer sur le site	1833
continuer vers le site	1833
contribua	3184
contribuer	1726
contribuez	1764
contribuir	3184
contribuisci	2296
contribute now	1019
contribute with google	1019
contribuye	1307
controleer je inbox	2916
controleer uw inbox	2916
controlla la tua casella di posta	2396
controlla la tua email	2396
contul meu	3328
cook mode	61
cookie instellingen	2902
cookie notice	1063
cookie policy	1063	2320
cookie preferences	1063
cookie-einstellungen	729
cookie-indstillinger	655
cookie-innstillinger	3021
cookie-instellingen	2809
cookie-instellingen aanpassen	2837
cookiebeleid	2809
cookieindstillinger	595
cookieinnstillinger	3021
cookieinstellingen	2902
cookiepolicy	3871
cookiepolitik	595
cookies	474	595	2809	2958	3871
cookies aanpassen	2837
cookies ablehnen	852
cookies accepteren	2902
cookies akzeptieren	729
cookies beheren	2902
cookies erlauben	852
cookies instellen	2809
cookies policy	1063
cookies verwalten	852
cookies wijzigen	2837
cookies zulassen	852
cookievoorkeuren	2902
cookievoorkeuren aanpassen	2902
cookievoorkeuren wijzigen	2837
copia	452	2410
copia il link	2313
copia link	2313
copiar	1432	3294
copiar el enlace	1331
copiar enlace	1331
copiar link	1331	3200
copiar o link	3200
copied	1048
copied to clipboard	1147
copier	1856
copier l'url	1754
copier le lien	1754
copy	1049
copy link	1048	2195	4288
copy link copied	1048
copy link to clipboard	1048
copy this link	1048
copy url	1048
copyright notice	1287
copyright-hinweis	872
correctiebeleid	2923
correcties en aanvullingen	2923
corrections policy	1067	1286
correlati	2327
correo	1419
correu	440
cosa pensi di questo articolo	2346
count me in	1036
country	1281
couper le son	1827
coupon e codici sconto	2436
""", 'cr': """
crea avviso	2430
crea un account	2301
crea un alert	2357
crear alerta	1383
crear cuenta	1312
crear una cuenta	1312
create a free account	1026
create account	1026
create an account	1026
create free account	1026
created with ai	1118
creative commons	95
creative commons licence	95
creative commons license	95
credit card	1024
credit or debit card	1024
creditcard	2786
criar alerta	3244
criar conta	3188
crucigrama	1400
crucigramas	1400
cruciverba	2377
cryptic crossword	1263
cryptogram	2896
""", 'cs': """
csatlakozz csapatunkhoz	2103
""", 'cu': """
cum dezactivez adblock	3392
cupones y descuentos	1458
cupons de desconto	3318
current time	1271
current time #	1271
curtir	3257
custom amount	1018
""", 'cz': """
czas czytania # min	3088
czas trwania	3147
czas trwania #	3146
czyta syntezator mowy	3146
czytaj bez reklam	3174
czytaj dalej	3088
czytaj dalej za	3063
czytaj w aplikacji	3148
""", "d'": """
d'autres articles	1768
""", 'da': """
da li je ovo bilo korisno	3650
da non perdere	2327
da non perdere in edicola	2318
da, molim	3633
da, prosim	3822
da, vreau	3390
dabartinis laikas #	2699
dacci la tua opinione	2372
daftar	2186
dagens korsord	3927
dagens krydsord	649
dagens kryssord	3015
dagens quiz	3015
daha fazla	4056
daha fazla haber	4124
daha fazla yorum	4097
daha sonra	4038
daha sonra hatirlat	4038
daha sonra oku	4047
daily newsletter	1036
dal web	2327
dalej	3085
dalies	2725
dalies ar rakstu	2720
dalintis	2659
dalintis facebook	2664
dalintis per whatsapp	2711
dalintis straipsniu	2711
dalintis su draugais	2664
dalyvaukite apklausoje	2666
dans cet article	1768
dapatkan di google play	2250
dapatkan sekarang	2286
dar ne prenumeratorius	2704
dar neturite paskyros	2704
darmowa dostawa	3141
darovat	462
darowizna na cele statutowe	3153
daruj	462	3758
das buch bestellen	849
das buch kaufen	849
das interessiert andere leser	736
das lesen andere	797
das neueste	736
das video kann in ihrem land nicht abgespielt werden	854
das video kann nicht abgespielt werden	854
das video konnte nicht abgespielt werden	854
das video konnte nicht geladen werden	854
date of birth	1281
datenschutz	729
datenschutz-einstellungen	729
datenschutz-manager	852
datenschutzeinstellungen	729
dauer	855
dauer #	855
dauerauftrag	695
dauerauftrag einrichten	860
dauerwerbung	726
""", 'de': """
de link is gekopieerd	2931
de samenvatting kan fouten bevatten	2839
de tekst gaat verder onder de foto	2807
de video is niet meer beschikbaar	2904
de video kan niet worden afgespeeld	2904
de videospeler wordt geladen	2904
deaktiver din adblocker	662
debat: skriv	598
debatregler	681
debatt: si din mening	2961
debatte	732
debatten er lukket	681
debattregler	2961
deconectare	3328
decrease font size	1292
decrease text size	1292
deel	2802
deel als cadeau	2931
deel artikel	2802
deel dit	2802
deel dit artikel	2802
deel dit bericht	2882
deel dit verhaal	2882
deel op facebook	2802
deel op twitter	2802
deel op x	2802
deel via	2858
deel via e-mail	2802
deel via whatsapp	2802
dein name	864
deine e-mail-adresse	708
deine meinung	732
deine nachricht	864
deine spende ist steuerlich absetzbar	860
deixa de seguir	449
deixa un comentari	388
deixa una resposta	415
deixar de seguir	3291
deixe uma resposta	3210
deja tu respuesta	1395
deja un comentario	1342
deja una respuesta	1342
dejar de seguir	1383
dejar un comentario	1342
del	590	2953
del artikel	590
del artikkel	2953
del artikkelen	2953
del artiklen	590
del artiklen gratis	581
del med	590	2953
del saken gratis	2944
del som gave	3050
del via e-mail	590
del via e-post	2953
del via whatsapp	3050
dela	3866
dela artikel	3866
dela artikeln gratis	3856
dela med	3866
dela via e-post	3866
dela via mejl	3866
dela via whatsapp	3964
delen	2802
delen op bluesky	2858
delen op facebook	2802
delen op linkedin	2858
delen op whatsapp	2858
delen op x	2858
delen via	2858
delen via e-mail	2802
delen via facebook	2802
delen via twitter	2802
delen via whatsapp	2802
deli	3766
deli kot darilo	3843
deli na facebooku	3766
deli prek whatsappa	3843
delite	3766
delite to novico	3766
delite to zgodbo	3766
delivered daily	1136
delivered to you	1036
delivered weekdays	1136
delivered weekly	1136
demp	3023
dempen opheffen	2904
dengarkan	2195
dengarkan artikel	2244
dengarkan artikel ini	2244
dengarkan berita	2244
dengarkan berita ini	2244
denne videoen er ikke lenger tilgjengelig	3023
denne videoen er ikke tilgjengelig	3023
denuncia	416
denunciar	1396	3257
denunciar comentario	1436
denunciar este comentario	1436
der er lukket for kommentarer	681
der inhalt kann nicht angezeigt werden	852
der opstod en fejl	670
der player wird geladen	854
der skete en fejl	670
der videoplayer wird geladen	854
derechos reservados	1454
deretter # kr/mnd til du sier opp	2944
derniers articles	1768
desa	388
desa l'article	411
desactiva el so	422
desactiva'l per continuar	432
desactiva'l per continuar llegint	432
desactivar el bloqueador	1411
desativar bloqueador	3273
desativar som	3264
desative-o para continuar	3273
desative-o para continuar a ler	3273
desativei o meu bloqueador	3273
desbloquear	1447	3309
desbloquear artigo	3309
descarga la app	1408
descargar app	1408
descargar audio	1402
descargar el audio	1402
descargar episodio	1402
descargar la app	1408
descarrega l'app	428
descarrega l'episodi	422
descarrega't l'app	428
descarrega-te-la a l'app store	428
descarregue na app store	3270
deschide	3343
descriptions off	1271
descubre las ofertas	1447
descuentos	1337
descurtir	3257
desplegar	1350
desplegar redes sociales	1331
destacadas	1346
destacados	1346
destaques	3214
destek ol	4039
destek olun	4039
det er gratis at oprette en profil	581
det oppsto en feil	3036
det oppstod en feil	3036
detail	2206
details	740	1078	2821
details anzeigen	740
detaily	481
detalhes	3218
detalii	3343
detaljer	607	2969	3882
detalles	1350
detaylar	4057
dettagli	2331
dette er en annonse	2957
dette er en plus-artikel	581
dette er en plussak	2944
dette felt er obligatorisk	669
dette feltet er obligatorisk	3035
dette indhold kan ikke vises	655
dette innholdet er ikke tilgjengelig	3021
dette innholdet kan ikke vises	3021
dette leser andre	2965
devamini oku	4056
devenez membre	1726
devenir membre	1726
deze audio is gemaakt met ai	2904
deze content is niet beschikbaar	2902
deze content kan niet worden getoond	2902
deze inhoud is niet beschikbaar	2902
deze inhoud kan niet worden getoond	2902
deze inhoud kan niet worden weergegeven	2902
deze video is niet beschikbaar	2837
deze video is niet beschikbaar in jouw land	2904
deze video is niet beschikbaar in uw land	2904
deze video is niet meer beschikbaar	2904
deze video kan in uw land niet worden afgespeeld	2904
deze video kan niet worden afgespeeld	2904
""", 'dh': """
dha	4060
""", 'di': """
di gali klysti	2708
di santrauka	2666
diapositive suivante	1874
dibacakan oleh ai	2244
dibacakan oleh suara sintetis	2244
dibuat dengan ai	2281
dicci la tua	2354
didesnis tekstas	2711
didukung oleh	2274
die meistgelesenen artikel	736
dienos klausimas	2695
diesem autor folgen	878
diesem thema folgen	878
diesen artikel kommentieren	732
diesen artikel teilen	721
diesen artikel verschenken	793
diesen beitrag auf facebook ansehen	765
diesen beitrag auf instagram ansehen	765
diesen tweet ansehen	765
dieser artikel ist gesperrt	862
dieser autorin folgen	878
dieser inhalt kann hier nicht angezeigt werden	852
dieser inhalt kann nicht angezeigt werden	852
dieser kommentar wurde entfernt	876
dieser text wird automatisch vorgelesen	854
dieses feld ist ein pflichtfeld	864
dieses feld ist erforderlich	864
dieses video kann in ihrem land nicht abgespielt werden	854
digg	1049
digital	1279	3947
digital subscription	1026
digital-abo	700
digitalabo	700
digitale krant	2787
digitaler briefkasten	871
digite seu e-mail	3192
digite seu email	3310
digues la teva	415
dihasilkan oleh ai	2281
dimensione carattere	65
dimensione del carattere	2409
dimensione del testo	2409
dimensione testo	65	2313
dimensiune text	65
dimensiunea textului	3411
diminuir fonte	3293
diminuir texto	3293
din besked	669
din e-mail	586
din e-mailadresse	669
din e-post	2949	3861
din e-postadress	3949
din e-postadresse	2949
din email	669
din melding	3035
din stemme er registreret	649
din stemme er registrert	3015
din stemme er talt	3015
din stemme er talt med	649
dinle	4047
dipersembahkan oleh	2274
dirbk su mumis	2666
dirbtinis intelektas gali klysti	2708
direct debit	1024
direct lezen	2857
direct naar het recept	61
direct naar inhoud	2919
direct toegang	2857
direct verder lezen	2787
direitos reservados	3315
direkt zum rezept	61
direkte	658	3024
diritti riservati	2432
disattiva adblock	2389
disattiva audio	2380
disattiva l'ad blocker	2389
disattiva l'audio	2380
disattivalo per continuare	2389
disattivalo per continuare a leggere	2389
discussie	2813
discussion about this post	1077
discussione chiusa	2323
disdici in qualsiasi momento	2394
disdici quando vuoi	2394
diskuse	477
diskusia	3670
diskuter	2961
diskutera	3874
diskutieren	777
diskuze	477
dislike	1291
dismiss	1018
dismiss this message	1017
disponibil pe app store	3388
disponible a google play	428
disponible a l'app store	428
disponsori oleh	2274
distribuie	3333
distribuie acest articol	3426
distribuie articolul	3333
distribuie pe facebook	3367
distribuie pe whatsapp	3367
dit artikel delen	2858
dit artikel is afgeschermd	2913
dit artikel is auteursrechtelijk beschermd	2924
dit artikel is vergrendeld	2913
dit artikel wordt voorgelezen door een computerstem	2904
dit bericht op instagram bekijken	2837
dit fragment is niet meer beschikbaar	2904
dit is een advertentie	2862
dit is een premium artikel	2857
dit navn	669
dit veld is verplicht	2916
dit vind je misschien ook leuk	2817
ditagih bulanan	2259
ditagih tahunan	2259
diterjemahkan otomatis	2269
dites-nous pourquoi	1859
ditt meddelande	3949
ditt namn	3949
ditt navn	3035
diventa socia	2391
diventa socio	2296
diventa sostenitore	2296
diventa sostenitrice	2391
""", 'dl': """
dla zalogowanych	3155
""", 'dn': """
dnes ne	461
dnes nie	3674
""", 'do': """
do dossier	3161
do e-shopu	537
do fotogalerie	556
do galerie	556
do koszyka	3141
do mesmo autor	3214
do not sell my personal information	1063
do not sell or share my personal information	1063
do obchodu	537
do sklepu	3141
doar	3184
dodaj do koszyka	3141
dodaj kao preferirani izvor	3653
dodaj komentar	3766
dodaj komentarz	3081
dodaj kot prednostni vir	3842
dodaj med moje teme	3842
dodaj med prednostne vire	3842
dodaj u korpu	3626
dodaj u moje teme	3653
dodaj u preferirane izvore	3653
doe	3184
doe agora	3184
doe de test	2895
doe mee en win	2842
don libre	1836
don mensuel	1726
don ponctuel	1726
don unique	1836
don't have an account	1278
don't have an account? sign up	1278
don't miss	1072
don't miss out	1036
don't want to see this? remove ads	1058
dona	1307	2296
dona adesso	2296
dona ahora	1307
dona ogni mese	2391
dona ora	2296
dona una tantum	2391
dona'ns suport	381
donar	1307
donar ahora	1307
donasi	2185
donasi bulanan	2256
donasi rutin	2256
donasi satu kali	2256
donasi saya	2282
donasi sekali	2256
donasi sekarang	2185
donate	1019
donate become	1019
donate by bank transfer	1276
donate by paypal	1276
donate crypto	1276
donate here	1019
donate in cryptocurrency	1276
donate monthly	1019
donate now	1019
donate today	1019
donate via bank transfer	1276
donate via paypal	1276
donate via stripe	1276
donate with card	1276
donate with paypal	1276
donaties zijn fiscaal aftrekbaar	2911
donation page	1276
donations are tax-deductible	1141
donativo mensal	3275
donazione libera	2391
donazione mensile	2296
donazione singola	2296
donazione una tantum	2391
doneer	2783
doneer eenmalig	2911
doneer hier	2911
doneer maandelijks	2911
doneer nu	2783
doneer via bankoverschrijving	2911
doneer via ideal	2854
doneer via paypal	2911
doner	578	2941
donera	3853
donera nu	3853
doneren	2783
doniraj	3561	3758
doniraj enkratno	3825
doniraj jednokratno	3636
doniraj odmah	3561
doniraj putem paypala	3636
doniraj zdaj	3758
donirajte	3561	3758
donner	1726
donner votre avis	1819
doorgaan met apple	2913
doorgaan met facebook	2913
doorgaan met google	2913
doorgaan zonder uitschakelen	2909
doorsturen	2802
doprava zdarma	537
dopusti	3633
dopusti jednom	3627
dopusti obavijesti	3632
dopusti oglase	3635
dossier	736	1768	2327	2817
dossiers	736	1768	2817
dosyaya git	4124
dovoli	3822
dovoli enkrat	3816
dovoli obvestila	3821
dovoli oglase	3824
download (mp#	854
download aplikasi	2250
download audio	1271
download citation	1251
download data is not yet available	1251
download de podcast	2904
download episode	657
download lyd	657
download the audio	1271
download transcript	1271
downloaden in de app store	2906
dowolna kwota	3153
dozvoli	3633
dozvoli reklame	3635
""", 'dr': """
dra tillbaka samtycke	3935
drucken	721
drug znesek	3825
druge novice	19
drugi iznos	3636
drukuj	3073
drukuj przepis	61
""", 'du': """
du bruger adblock	662
du bruger en adblocker	662
du bruger en annonceblokering	662
du bruker adblock	3028
du bruker annonseblokkering	3028
du bruker en adblocker	3028
du bruker en annonseblokkerer	3028
du er nu tilmeldt	586
du er nu tilmeldt nyhedsbrevet	586
du folgst diesem thema	878
du har allerede stemt	3015
du har lest alle gratisartiklene dine	3032
du hast bereits abgestimmt	845
du kan altid afmelde dig	669
du kan til enhver tid afmelde dig	586
dukung jurnalisme independen	2185
dukung jurnalisme kami	2256
dukung kami	2185
dukung kami di patreon	2256
dukungan anda berarti	2282
durada	423
duraklat	4105
durasi	2245
durasi video	2281
durata	2381
durata videoclipului	3419
duration	1272
duration #	1272
duration time	1271
durch ki erstellt	874
duur	2905
duur #	2905
""", 'dy': """
dyskusja	3081
""", 'e-': """
e-avis	581	2944
e-edition	1077
e-gazete	4040
e-mail	467	586	708	1049	1419	1842	2397	3066	3192	3400	3442
e-mail adresa	3641
e-mail eingeben	708
e-mail eller brugernavn	666
e-mail lub login	3155
e-mail non valida	2396
e-mail teilen	721
e-mail-adresse	708
e-mail-adresse eingeben	708
e-mail-adresse oder benutzername	862
e-mailadres	2792
e-mailadres of gebruikersnaam	2913
e-mailadresse	586
e-mailen	2802
e-paper	700	1077
e-pasta adrese	2744
e-pasts	2744
e-poodi	1505
e-post	1491	2949	3861
e-post eller brukernavn	3032
e-posta	4077
e-posta adresiniz	4077
e-posta adresinizi girin	4077
e-posta ile devam et	4147
e-postadress	3861
e-postadresse	2949
e-postadressen din	3035
e-postanizi girin	4148
e-postanizi kontrol edin	4120
e-posti aadress	1491
e-tidning	3856
e-wydanie	3063
""", 'ea': """
early bird -liput	1683
early bird jegyek	2146
early bird tickets	1266
early bird tickets on sale now	1266
early bird vstupenky	537
early bird-biljetter	3931
early bird-billetter	3019
early bird-tickets	2899
early-bird tickets	1266
early-bird-tickets	849
eavis	2944
""", 'eb': """
ebben a cikkben	2165
""", 'ec': """
ecran complet	3383
""", 'ed': """
edasi lugemiseks logi sisse	1466
edellinen	1639
edellinen artikkeli	1702
edellinen juttu	1637
edellinen kuva	1702
edellinen sivu	1702
edited	1291
editor's choice	1072
editor's pick	901	1072
editor's picks	1072
editors' choice	1072
editors' picks	1072
edizione digitale	2301
""", 'ee': """
eelmine artikkel	1514
eelmine leht	1514
eelmine pilt	1514
eenmalig	2783
eenmalige donatie	2911
eenmalige gift	2911
eerste maand gratis	2857
""", 'ef': """
efterlad en kommentar	681
efternamn	3950
efternavn	670
eftertryk forbudt	677
""", 'eg': """
eget belopp	3944
""", 'ei': """
ei kiitos	1620
ei kommentteja	1711
ei nyt	1620
ei roskapostia	1699
ei tunnusta	1696
ei, kiitos	1620
eigen bedrag	2911
eigener betrag	860
eilmeldungen	857
eilmeldungen aktivieren	856
eilmeldungen erhalten	856
ein fehler ist aufgetreten	865
einblenden	740
einde advertentie	2932
einde van de advertentie	2932
einen kommentar hinterlassen	876
eingeloggt bleiben	862
einklappen	739	868
einloggen	700
einmalig	695
einmalig spenden	695
einschalten	857
einstellungen	729
einstellungen verwalten	852
einverstanden und weiter	852
einwilligen und weiter	852
einwilligung	729
einwilligung verwalten	852
einwilligung widerrufen	852
einwilligungen verwalten	852
""", 'ej': """
ej prenumerant	3946
""", 'ek': """
ekskl. fragt	653
eksklusivt for abonnenter	3032
eksklusivt for medlemmer	666
ekskluzivno za pretplatnike	3638
eksternt indhold	655
eksternt innhold	3021
""", 'el': """
el crucigrama de hoy	1437
el quiz de la semana	1437
el sudoku de hoy	1437
el test de la semana	1437
el teu missatge s'ha enviat	439
el teu vot s'ha registrat	415
el vostre vot s'ha registrat	415
elders op het web	2817
eldste	3048
elegir	1417
elegir cantidad	1446
elegir cookies	1441
elegir esta oferta	1416
elegir plan	1416
elfelejtetted a jelszavad	2159
elfelejtettem a jelszavam	2159
elige la cantidad	1446
elige plan	1416
elige tu plan	1416
elige un importe	1446
elige una cantidad	1310
elijo la cantidad	1446
elk moment opzegbaar	2913
elke bijdrage helpt	2911
elke bijdrage telt	2854
elke donatie helpt	2911
elke donatie telt	2854
elke euro helpt	2911
elke euro telt	2854
elke vrijdag. gratis. geen spam	2916
eller	667	3033	3947
elolvasom	2103
els nostres jocs	418
els nostres socis	426
els preus poden variar	399
elsewhere on the web	1072
elta	2669
elta inf	2669
""", 'em': """
em alta	3214
em destaque	3214
email	977	1036	1049	1419	1842	2262	2397	3281	3400	3442	4354
email (required	1036
email address	1036
email anda	2284
email article	1048
email ini sudah terdaftar	2284
email invalid	3399
email non valida	2396
email or username	1278
email this	1048
email tidak valid	2261
email to a friend	1048
embed laden	852
emne	670	3036
emneord	2965
emner	603	2965
emner i artikkelen	3038
emner i artiklen	672
empezar el test	1398
empfehlen	721	877
empfehlungen	736
empfehlungen der redaktion	736
empfohlen	863
empfohlen von outbrain	880
empfohlen von taboola	880
empfohlene artikel	736
empfohlener externer inhalt	729
empfohlener redaktioneller inhalt	729
""", 'en': """
en avantajli	4119
en ce moment	1768
en collaboration avec	1857
en continu	1768
en directo	1346
en eski	4098
en eskiler	4098
en este tema	1392
en iyi fiyat	4119
en otros medios	1346
en portada	1346
en savoir plus	1761	1771
en yeni	4098
en yeniler	4098
encara no ets subscriptor	437
encontrou algum erro	3210
encontrou um erro	3210
encuesta	91
end of ad	1293
end of advert	1293
end of advertisement	1293
end of advertising	1293
ende der anzeige	880
ende der werbung	839
endre cookie-innstillinger	3021
endre samtykke	3021
engangsdonation	664
engangsgave	2941
enim loetud	1468
enkratna donacija	3825
enlace copiado	1331
enlace copiado al portapapeles	1391
enlarge	1078
enlarge image	1077
enlarge photo	1283
enlarge picture	1283
enlarge this image	1077
enne kommenteerimist loe reegleid	1472
enquesta	91
enquete	91
enregistrer	1754
enregistrer cet article	1811
enregistrer l'article	1811
enregistrer la recette	61
entdecken sie unsere newsletter	783
entendi	3218
entendido	1350
enter amount	1023
enter your email address	1036
enter your own amount	1276
entra	2301
entra amb facebook	437
entra amb google	437
entra nella conversazione	2354
entradas	1433
entradas relacionadas	1346
entrar	1312	3188
entrar com apple	3251
entrar com facebook	3251
entrar com google	3251
entre	3188
entre com sua conta	3251
entre para comentar	3256
entrez votre e-mail	1872
entrez votre email	1872
envia	440
envia el comentari	415
envia la resposta	415
envia per correu	411
envia un comentari	415
envia'ns les teves fotos	445
envia-ho per correu	411
enviar	91	1419	3281
enviar a un amigo	1391
enviar comentario	1395
enviar para um amigo	3253
enviar por correo	1331
enviar por e-mail	3200
enviar por email	1331
enviar por whatsapp	1331
enviar resposta	3256
enviar respuesta	1395
enviar voto	91	1395
envie de lire la suite	1808
envoyer	1842
envoyer le commentaire	1819
envoyer par courriel	1811
envoyer par e-mail	1754
envoyer par email	1754
envoyer par mail	1754
envoyer un commentaire	1819
""", 'ep': """
epaper	1077
""", 'er': """
er der fejl i artiklen	598
er du abonnent	3032
er du allerede abonnent	581	2944
er du ikke abonnent	3032
er ging iets mis	2917
er ging iets mis. probeer het later opnieuw	2850
er ging iets mis. probeer het opnieuw	2916
er is een fout opgetreden	2917
er is een fout opgetreden. probeer het later opnieuw	2916
er is iets misgegaan	2850	2917
er is iets misgegaan. probeer het later opnieuw	2850
erfolgreich	865
erfolgreich abonniert	864
erfolgreich angemeldet	864
ergebnis anzeigen	91	845
ergebnisse anzeigen	91	740	845
erlauben	857
err/bns	1476
error al cargar el video	1442
errore nel caricamento del video	2420
erstellt mit ki	767
""", 'es': """
es folgt werbung	839
es ist ein fehler aufgetreten	783
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	783
escaneie o qr code	3270
escaneja el codi qr	428
esci	2301
esci da schermo intero	2380
escolha a sua assinatura	3278
escolha do editor	3214
escolha o seu plano	3251
escolha o valor	3308
escolha seu plano	3251
escolha sua assinatura	3278
escolha um plano	3278
escolha um valor	3186
escolher	3279
escolher plano	3278
escolher valor	3308
escolta aquest article	422
escolta l'article	422
escribe al autor	1425
escribe tu correo	1384
escribe tu email	1384
escribe un comentario	1342
escuchar	1331
esita video	1507
esmu abonents	2764
espace partenaire	1759
espacio patrocinado	1373
espandi	2331
especiais	3214
esqueceu a senha	3188
esqueceu-se da palavra-passe	3278
esqueci minha senha	3188
esquelas	1373
esqueles	399
essai gratuit	1735
estatuto editorial	3287
este campo es obligatorio	1418
esu prenumeratorius	2704
""", 'et': """
et pot interessar	385
et pots donar de baixa en qualsevol moment	405
et pots donar de baixa quan vulguis	439
et queden # articles gratis aquest mes	409
et recomanem	385
ethvert bidrag hjelper	3030
etichete	3340
etiketler	4054
etiquetas	1346	3214
etiquetes	412
ets subscriptor? identifica't	409
ett fel uppstod	3950
etternavn	3036
etunimi	1700
etusivu	1637	1639
etusivulle	1637
etwas ist schiefgelaufen	865
""", 'ev': """
every contribution counts	1141
every contribution helps	1276
every contribution makes a difference	1276
every contribution, however small, makes a difference	1276
every dollar counts	1141
every donation counts	1141
every donation helps	1276
every donation helps, however small	1276
every donation makes a difference	1276
every donation, however small, helps	1276
every friday. free. no spam	1280
every gift counts	1141
evet, istiyorum	4111
""", 'ex': """
excl. verzendkosten	2899
exclusief abonneevoordeel	2899
exclusief verzendkosten	2899
exclusief voor leden	2913
exclusiu per a subscriptors	409
exclusive content	1026
exclusive for members	1278
exclusive for subscribers	1278
exclusive to members	1278
exclusive to subscribers	1145
exclusivo assinantes	3188
exclusivo para assinantes	3251
exclusivo para suscriptores	1416
expand	1077
expand all	1078
expand image	1283
expandera	3882
expandir	3218
explore	1075
explore more	1072
explore more on these topics	1072
explore our newsletters	1136
explore our subscription offers	1145
explore subscription offers	1145
export citation	1251
external content	1116
external links	1048
externe content	2837
externe inhalte	729
externe inhalte anzeigen	729
externe inhalte erlauben	729
externe inhoud	2837
externen inhalt anzeigen	729
externen inhalt laden	729
externer inhalt	729
externer inhalt konnte nicht geladen werden	765
""", 'ez': """
ezt is olvassa el	2101
""", 'fa': """
facebook	1049
facebook ile devam et	4118
facebook messenger	1049
facebook twitter	1048
facebook twitter email	1048
facebook twitter linkedin email	1048
facebook twitter whatsapp	1048
facebook x	1048
facturat anual	3397
facturation annuelle	1839
fai il quiz	2354
fai il test	2354
fai una domanda su questo articolo	2346
fai una donazione mensile	2424
fai una donazione singola	2424
faire le quiz	1822
faire un don	1726
faites le quiz	1822
fale com o autor	3287
fale conosco	3210
fandt du en fejl	598
fant du en feil	2961
farkli bir tutar	4115
farkli tutar	4115
fast geschafft	783	865
fast giver	3030
fatturazione annuale	2394
fatturazione mensile	2394
faturado anualmente	3278
favorilere ekle	4047
favoris	1754
fazer login	3188
fazer o quiz	3259
""", 'fe': """
featured articles	1072
featured content	1072
featured stories	1072
fechar	3183	3217
fechar galeria	3312
fechar janela	3312
fechar menu	3312
feedback	732	1067	2813
feedback geben	732
feedback geven	2926
feedback senden	874
fehler gefunden	732
fehler im artikel gefunden	732
fehler im text melden	871
fehler melden	732
fel i artikeln	3874
felirat	2151
feliratkozom	2106
feliratok	2151
feltet er obligatorisk	3035
fermer	1725
fermer la galerie	1874
fermer le menu	1771
fes el test	418
fes-te soci	381
fes-te subscriptor	381
fetching more	1077
""", 'fi': """
fi de l'anunci	421
fi de la publicitat	421
fields marked with * are required	1280
fields marked with an asterisk are required	1280
fikrim yok	4098
fil d'ariane	1845
fil info	1768
filed under	1072	1077
fim da publicidade	3262
fin de la publicidad	1401
fin del anuncio	1401
find out more	1077
fique por dentro	3192
firsati yakala	4154
first name	1036
fizetett tartalom	2096
""", 'fj': """
fjern annoncer	594
fjern annonser	2957
""", 'fl': """
flag	1291
flag as inappropriate	1290
flecha	1312
fler	3878
fler artiklar	3878
fler nyheter	3878
flere artikler	603	2965
flere artikler av forfatteren	3038
flere nyheder	603
flere nyheter	2965
flere saker	2965
flipboard	1049
""", 'fo': """
foglald le a helyed	2146
fold ud	607
folge ich	878
folgen	722
folgen sie uns	722
folie # aus #	866
folie # von #	866
follow	1053
follow author	1053
follow live	1053
follow this author	1053
follow this topic	1053
follow topic	1053
follow us	1053
follow us on facebook	1053
following	1053
font size	1048
fontin koko	65
fonttikoko	1714
for abonnenter	581	2944
for members only	1278
for subscribers	1026
forbliv logget ind	666
forgot password	1026
forgot your password	1026
forma de pagamento	3186
forma de pago	1310
formas de pagamento	3186
formas de pago	1310
formular trimis	3422
formulario enviado	1448
formulir terkirim	2284
fornavn	670	3036
forrige	606	2968
forrige artikel	603
forrige artikkel	2965
forrige bilde	3038
forrige billede	672
forrige side	3038
forse in seguito	2295
forsiden	603	2965
fortsett med apple	3032
fortsett med e-post	3032
fortsett med facebook	3032
fortsett med google	3032
fortsett med vipps	3032
forward # seconds	1271
foto	2203
foto # af #	671
foto # aus #	866
foto # av #	3037	3951
foto # no #	2774
foto # od #	3643	3832
foto # van #	2918
foto # von #	866
foto # z #	555	3160	3738
foto # ze #	555
foto # zo #	3738
foto #/#	555	671	866	1522	2714	2774	2918	3037	3160	3643	3738	3832	3951
foto anterior	1450	3312
foto berikutnya	2285
foto galeri	4054
foto lainnya	2265
foto precedente	2428
foto sebelumnya	2285
foto seguinte	3312
foto siguiente	1450
foto successiva	2428
foto's bekijken	2918
fotogalerie zde	556
fotogalerija	2666
fotografia # z #	3738
fotografia # zo #	3738
fotografia #/#	3738
fotografie # z #	555
fotografie # ze #	555
fotografie #/#	555
fotografija # od #	3643	3832
fotografija #/#	3643	3832
fotos anschauen	866
fotos ansehen	866
fotos anzeigen	866
fotostrecke	736
fotostrecke ansehen	867
fotostrecke starten	867
fout gespot	2813
fout gevonden	2923
fout gezien	2813
fout melden	2821	2923
foutje gezien	2813
""", 'fr': """
fra vores butik	653
fra vores partnere	685
fra vores shop	653
frag unsere ki	767
frage des tages	91
fragen sie unsere ki	767
fragt kan tilkomme	653
frais de port offerts	1825
frakt kommer i tillegg	3019
frakt tillkommer	3931
fraktkostnad tillkommer	3931
free amount	1276
free daily newsletter	1036
free newsletter	1036
free weekly newsletter	1036
free. no spam	1280
freier beitrag	860
freier betrag	860
friss	2101
from around the web	1072
from our advertisers	1293
from our partner	1293
from our partners	1072
from our shop	1266
from our sponsor	1058
from our sponsors	1058
from our store	1266
from the web	1072
""", 'fu': """
full coverage	1072
full name	1280
full results	1078
full score	1078
full screen	1272
full skjerm	3023
fullscreen	1077	1272
fullscreen image	1283
fullskjerm	2968
fundet en fejl	676
funnet en feil	3042
further reading on this site	1072
""", 'fy': """
fyll ut feltet	3035
""", 'ga': """
ga akkoord	2809
ga akkoord en sluit	2902
ga naar de inhoud	2919
ga naar inhoud	2820
ga naar recept	61
ga verder met apple	2913
ga verder met facebook	2913
ga verder met google	2913
gada abonements	2764
gagal memuat video	2281
galaxy store	93
galeri foto	2265
galerie # aus #	866
galerie # von #	866
galerie ansehen	867
galerie anzeigen	867
galerie foto	3403
galeriye git	4124
galeriyi kapat	4150
galite bet kada atsisakyti prenumeratos	2659
gallery	2327
gallery # of #	1282
gambar berikutnya	2285
gambar sebelumnya	2285
gambar selanjutnya	2285
gamble responsibly	1227
ganzen artikel lesen	739
gavelenke	3050
gavelink	684
gaven gir skattefradrag	3030
gaver gir skattefradrag	3030
""", 'ge': """
ge bort artikel	3964
ge bort artikeln	3856
ge feedback	3959
gebruikersnaam	2914
gebruikersnaam of e-mailadres	2913
gebruiksvoorwaarden	2809
geef cadeau	2858
geef een reactie	2813
geef eenmalig	2911
geef feedback	2847
geef je mening	2926
geef je mening over dit artikel	2847
geen mening	2896
geen spam	2916
gegenereerd door ai	2839
gegenereerd met ai	2839
gegenereerd met een ai-stem	2904
gekopieerd	2931
gekopieerd naar klembord	2931
gelen kutunuzu kontrol edin	4120
gelesen von einer synthetischen stimme	854
geluid aan	2904
geluid uit	2904
gem	590
gem artikel	590
gem artiklen til senere	590
gem indstillinger	655
gem opskrift	61
gem opskriften	61
gem til senere	590
gem valg	655
gemaakt door ai	2926
gemaakt met ai	2839
gemaakt met behulp van ai	2926
generado con ia	1442
generado por ia	1442
generat cu ai	3419
generat de ai	3419
generated by ai	1118
generated with ai	1289
generato con ai	2420
generato con ia	2420
generato dall'ia	2420
genererad av ai	3959
genererad med ai	3959
genereret af ai	679
genereret med ai	679
generert av ki	3045
generert med ki	3045
generirano umjetnom inteligencijom	3650
generirao ai	3650
generisao ai	3650
gerade nicht	694
gerado por ia	3304
gerelateerd	2817
gerelateerd nieuws	2817
gerelateerde artikelen	2817
gerelateerde onderwerpen	2817
gerenciar consentimento	3268
gerenciar cookies	3303
gerir consentimento	3268
gerir cookies	3207
gerir o consentimento	3268
geschenklink	879
geschenklink erstellen	879
geschenklink kopieren	879
geschwindigkeit	855
geslo	3828
gesponsert	726
gesponserter beitrag	87	798
gesponserter inhalt	726
gesponsord	2807
gesponsorde content	2932
gesponsorde inhoud	2807
gestion des cookies	1761
gestiona el consentiment	426
gestiona les galetes	426
gestionar consentimiento	1406
gestionar cookies	1339
gestionar el consentimiento	1406
gestionar mis cookies	1441
gestionar mis preferencias	1441
gestionar opciones	1441
gestisci consenso	2384
gestisci i consensi	2384
gestisci i cookie	2320
gestisci il consenso	2384
gestisci le opzioni	2419
gestisci le preferenze	2419
gestisci notifiche	2357
gestisci preferenze	2320
get alerts	1053
get deal	1261
get digital access	1026
get email updates	1036
get licence	1287
get news alerts	1275
get started	1026
get the daily email	1036
get the newsletter	1036
get this deal	1261
get tickets	1228
get your ticket	1266
get your tickets	1266
""", 'gi': """
gi bort artikkelen	2944
gi bort saken	2953
gi en engangsgave	3030
gi en gave	3030
gi et bidrag	3030
gi oss tilbakemelding	3045
gi skattefradrag	3030
gi tilbakemelding	2961
gift a subscription	1026
gift article	1026
gift link	1292
gift this article	1026
gift this story	1292
giften zijn fiscaal aftrekbaar	2911
gilla	3962
gillar	3962
gim	2242
gioca	2377
gioca gratis	2375
gioca ora	2375
gioca responsabilmente	2378
giochi	2377
giv artiklen til en ven	590
giv en gave	664
giv en kop kaffe	664
giv et bidrag	664
giv feedback	679
giv os en kop kaffe	664
giv os feedback	598
give a gift	1026
give a gift subscription	1019
give another amount	1276
give as a gift	1292
give feedback	1067
give monthly	1019
give now	1019
give this article	1292
give this article as a gift	1292
give today	1019
give us feedback	1067
gizle	4057
gizlilik	4050
gizlilik ayarlari	4107
gizlilik tercihleri	4107
gizlilik tercihlerim	4142
""", 'gj': """
gjeldende tid	3023
gjeldende tid #	3023
gjord av ai	3959
""", 'gl': """
glasaj	91	3624
glasajte	91
glasnost	3819
glasuj	91	3624	3813
glasujte	91
glemt adgangskode	581
glemt din adgangskode	666
glemt dit kodeord	666
glemt kodeord	666
glemt passord	2944
glemt passordet	3032
""", 'go': """
go ad-free	1293
go to donation page	1276
go to homepage	1283
go to the donation page	1276
go to the homepage	1283
go to top	1077
godkjenn	2958
godkjenn alle	2958
godta	2958
godta alle	2958
godta alle cookies	3021
godta alt	3021
godta og fortsett	3021
godta og lukk	3021
godta og vis	3021
google	1049
google anzeigen	880
google ile devam et	4118
google news	1049
google oglasi	3655
google play	93
google play store	93
google play'den alin	4109
google play'den indir	4109
google play'den indirin	4109
google plus	1049
google reklamos	2712
google'i reklaamid	1520
google-advertenties	2932
google-annoncer	685
google-annonser	3965
google-anzeigen	880
google-mainokset	1715
googlen mainokset	1715
got it	1063
""", 'gr': """
gracias por apoyarnos	1446
gracias por participar	91
gracias por su voto	1395
gracias por suscribirte	1319
gracias por tu apoyo	1446
gracias por tu voto	1371
gracias por votar	91	1371
gracias, tu mensaje ha sido enviado	1418
graj teraz	3137
gratis e senza spam	2396
gratis fragt	653
gratis frakt	3019
gratis i sense correu brossa	439
gratis ongkir	2274
gratis proberen	2787
gratis verzending	2899
gratis y sin spam	1418
gratis, tanpa spam	2261
gratis. geen spam	2916
gratis. ingen spam	3949
gratuit, chaque matin	1841
grazie per aver votato	91	2346
grazie per il sostegno	2424
grazie per il tuo feedback	2346
grazie per il tuo sostegno	2424
grazie per il tuo voto	91	2372
grazie per l'iscrizione	2308
grotere tekst	2931
""", 'gu': """
guarda anche	2327
guarda i risultati	91	2346
guarda l'article	411
guarda la gallery	2330
guarda le foto	2400
guarda tutte le foto	2400
guarda tutti i video	2400
guardar	1331	3200
guardar artigo	3319
guardar en favoritos	1391
guardar noticia	1459
guardar para ler mais tarde	3253
guardar preferencias	1406
guardar receita	61
guardar receta	61
guides d'achat	1768
gulir ke bawah untuk melanjutkan	2243
gulir untuk lanjut membaca	2198
gulir untuk melanjutkan membaca	2243
""", 'ha': """
ha ocurrido un error	1418
haber faydali oldu mu	4053
haber ihbar hatti	4126
haberde hata mi var	4126
haberi hediye et	4132
haberi kaydet	4047
haberi nasil buldunuz	4053
haberi oynat	4056
haberi puanla	4053
haberi sesli dinle	4047
haberi sesli dinleyin	4047
haberi sesli dinleyin (# dk	4047
haberi yazdir	4047
haberin devami	4049	4056
haberin devami reklamdan sonra	4049
haberin devamini oku	4124
haberin tamami	4056
haberin tamamini oku	4124
hacer el test	1398
hacker news	1049
hadiahkan artikel	2272
hadiahkan artikel ini	2228
hae	1639
haftanin testi	4138
hai dimenticato la password	2394
hai letto # articoli su # questo mese	2363
hai trovato un errore	2323
hai una segnalazione	2323
haku	1639
halaman berikutnya	2205
halaman sebelumnya	2265
halaman selanjutnya	2205
halaman: #	2205
halda teavitusi	1509
hallinnoi suostumuksia	1685
hallitse ilmoituksia	1690
hallitse suostumusta	1685
haluatko ilmoituksia	1690
haluatko saada ilmoituksia	1690
haluatko vastaanottaa ilmoituksia	1690
handelsbetingelser	595
hang be	2150
hang ki	2150
hantera cookies	3871
hantera dina samtycken	3935
hantera notiser	3940
hantera samtycke	3935
hanya untuk pelanggan	2259
har du allerede en konto	581	2944
har du allerede en profil	666
har du allerede konto	3032
har du en god historie	676
har du en konto	666
har du fundet en fejl	676
har du fundet en fejl i artiklen	676
har du funnet en feil	3042
har du funnet en feil i artikkelen	3042
har du glemt adgangskoden	666
har du glemt din adgangskode	666
har du glemt passordet	3032
har du hittat ett fel	3956
har du hittat ett fel i texten	3956
har du ikke en konto	666
har du ikke et abonnement	666
har du ikke konto	3032
har du inget konto	3946
har du konto	3032
har du opdaget en fejl	676
har du redan ett konto	3856
har du tips	3042
har du tips i saken	3042
has oblidat la contrasenya	382
has trobat un error	415
has vist un error	415
hasil jajak pendapat	2276
hasil polling	2276
hastighed	658
hastighet	3024	3938
hasznos volt a cikk	2100
hasznos volt ez a cikk	2172
hata bildir	4053
hata bildirin	4053
haut de la page	1845
haut de page	1771
have an account	1026
have an account? sign in	1026
have your say	1067
havonta	2160
haz clic para activar el sonido	1442
haz el quiz	1398
haz el test	1398
haz nuestro test	1398
hazte miembro	1307
hazte premium	1388
hazte socia	1307
hazte socio	1413
hazte socio/a	1413
""", 'he': """
he desactivado el bloqueador	1411
he desactivado mi bloqueador	1411
he desactivat el bloquejador	432
he oblidat la contrasenya	437
heb je al een account	2787
heb je hier iets aan	2926
hediye et	4133
heeft u al een account	2913
heli sisse	1507
help mee	2783
help ons om dit te blijven doen	2854
hem	3881
hemen al	4154
hemen bilet al	4103
hemen oy ver	4097
hemen oyna	4100
hemen satin al	4103
hemeroteca	1312
hent episoden	657
hent flere	672
hent indhold	655
hepsini kabul et	4050
her ay	4116
her hakki mahfuzdur	4152
her hakki saklidir	4152
her zaman izin ver	4107
herinner me later	2782
herlaad de pagina	2910
hesabim	4040
hesabim var	4118
hesabin yok mu	4118
hesabiniz var mi	4040
hesabiniz yok mu	4118
heslo	551	3734
het artikel gaat hieronder verder	2807
het laatste nieuws	2817
""", 'hi': """
hide	1078
hide ad	1058
hide caption	1077
hide comments	1067
hide password	1278
hide replies	1290
hide this ad	1293
hide this message	1017
hide transcript	1271
hier anmelden	700
hier bestellen	849
hier einloggen	700
hier erfahren sie, wie das geht	859
hier finden sie informationen zum datenschutz	765
hier kaufen	849
hier spielen	845
highlights generated by artificial intelligence	1118
hilfe	732
hinterlasse einen kommentar	876
hinterlassen sie einen kommentar	876
hinweis an die redaktion	777
hinweis geben	871
hinweis senden	871
hinweis zum datenschutz	729
hinweise anonym senden	871
hinweise zu diesem artikel	777
hitrost	3819
hitrost predvajanja	3818
hittade du ett fel	3874
hittat fel	3874
""", 'hj': """
hjem	606	2968
""", 'hl': """
hlasitost	542
hlasovat	91	477
hlasujte	91
hledat	480
""", 'ho': """
ho capito	2331
ho disattivato adblock	2389
ho disattivato l'ad blocker	2389
ho disattivato l'adblock	2389
ho letto e accetto l'informativa privacy	2396
ho letto e accetto l'informativa sulla privacy	2359
ho letto l'informativa privacy	2396
hoe wij onze bronnen beschermen	2923
hold deg oppdatert	2949
hold dig opdateret	586
hold meg innlogget	3032
hold mig logget ind	666
home	1077	2330	2820
hop til indhold	672
hop til indholdet	672
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3038
hopp til innhold	2968
hopp til innholdet	2968
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2847
house rules	1067
how did we do	1067
how to cite	1251
how to cite this article	1251
how to contact us securely	1286
how to disable ad blocker	1273
how to disable your ad blocker	1273
how to turn off your ad blocker	1273
how was this made	1289
how was this summary made	1289
how we protect our sources	1286
how we protect sources	1286
how we use ai	1118
hoy no	1306
""", 'hu': """
huawei appgallery	93
hubungi kami	2202
hubungi penulis	2266
hubungi redaksi	2266
huidige tijd	2904
huidige tijd #	2904
huisregels	2847
huomasitko virheen	1706
huomasitko virheen jutussa	1706
husk meg	3032
husk mig	666
""", 'hv': """
hva mener du	91
hva mener du? stem her	2968
hva synes du om denne saken	2961
hva synes du om saken	2961
hvad mener du? stem her	606
hvad synes du? stem her	606
hvala na glasanju	91	3623
hvala na glasu	3623
hvala na poruci	3641
hvala na registraciji	3641
hvala za glas	3812
hvala za sodelovanje v anketi	3812
hver fredag. gratis. ingen spam	3035
hver krone hjelper	3030
hver krone teller	3030
hvert bidrag hjelper	3030
hvorfor ser jeg denne annonce	685
hvorfor ser jeg denne annonsen	3051
hvorfor vises denne annonce	685
hvorfor vises denne annonsen	3051
""", 'i ': """
i accept	1063
i agree	1063
i already donated	1017
i already gave	1017
i already have a subscription	1278
i already have an account	1278
i am already a subscriber	1278
i betalt samarbete	3965
i commenti sono riservati agli abbonati	2354
i denne artikel	672
i denne artikkelen	3038
i denne saken	3038
i don't have an account	1278
i have an account	1278
i have disabled my ad blocker	1273
i have turned it off	1274
i have whitelisted this site	1273
i lettori hanno letto anche	2366
i nostri giochi	2375
i nostri partner	2384
i prezzi potrebbero variare	2349
i samarbeid med	2957
i samarbejde med	594
i samarbete med	3870
i understand	1078
i vantaggi dell'abbonamento	2378
""", "i'": """
i'll do it later	1017
i'm already a subscriber	1278
i'm in	1036
i've already donated	1017
i've disabled adblock	1273
i've disabled it	1274
i've disabled my ad blocker	1273
i've turned it off	1274
i've whitelisted this site	1273
""", 'ic': """
ich bin bereits abonnent	862
ich bin schon abonnent	862
ich bin schon dabei	694
ich habe bereits ein abo	862
ich habe bereits ein konto	862
ich habe den adblocker ausgeschaltet	858
ich habe den adblocker deaktiviert	858
ich habe ein konto	862
ich habe ihn ausgeschaltet	859
ich habe ihn deaktiviert	859
ich habe meinen adblocker deaktiviert	858
ich habe schon ein abo	862
ich habe schon ein konto	862
ich habe schon gespendet	694
ich stimme zu	729
icymi	1072
""", 'id': """
ideal	2786
identifiez-vous	1735
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2911
ielogojies	2720
ielogoties	2720
ielogoties ar google	2764
ievadi e-pastu	2744
ievadi savu e-pasta adresi	2744
ievadiet savu e-pastu	2765
ievadiet summu	2763
""", 'ig': """
iga annetus aitab	1511
iga euro aitab	1511
iga euro loeb	1511
iga toetus loeb	1511
igakuine annetus	1511
ignorer l'annonce	1865
igraj odmah	3623
igraj zdaj	3812
""", 'ih': """
iha	4060
ihr feedback	732
ihr kommentar	732
ihr name	864
ihre e-mail-adresse	708
ihre meinung	732
ihre nachricht	864
ihre nachricht wurde gesendet	864
ihre spende ist steuerlich absetzbar	787
ihre stimme wurde gespeichert	845
""", 'ik': """
ik begrijp het	2821
ik heb al een account	2913
ik heb al gedoneerd	2782
ik heb een account	2913
ik heb hem uitgezet	2910
ik heb mijn adblocker uitgeschakeld	2909
ik heb mijn adblocker uitgezet	2909
ik steun al	2782
ikke abonnent	3032
ikke abonnent endnu	666
ikke i dag	577	2940
ikke nu	577
ikke tillat	3027
iklan	2198
iklan sponsor	2233
ikuti jajak pendapat	2237
ikuti kuis	2240
ikuti kuisnya	2240
ikuti penulis	2270
ikuti polling	2237
ikuti topik	2270
ikuti topik ini	2270
""", 'il': """
il cruciverba del giorno	2415
il cruciverba di oggi	2415
il mio account	2301
il nostro codice etico	2403
il nostro shop	2378
il quiz del giorno	2415
il quiz della settimana	2415
il sondaggio	91
il sondaggio del giorno	91
il sudoku del giorno	2415
il sudoku di oggi	2415
il tuo indirizzo email	2308
il tuo messaggio	2426
il tuo nickname	2414
il tuo nome	2426
il tuo nome utente	2414
il tuo sostegno fa la differenza	2424
ilan	4049
ilgili haber	4054
ilgili haberler	4054
ilgili konular	4054
ili	3639
ilk ay # tl	4040
ilk yorumu siz yapin	4137
ilmainen toimitus	1683
ilmianna	1712
ilmianna kommentti	1711
ilmoita asiaton viesti	1711
ilmoita asiattomasta kommentista	1711
ilmoita mainoksesta	1715
ilmoita virhe	1706
ilmoittaudu webinaariin	1639
ilmoitukset	1691
ilmoitus	1631
ils ont lu aussi	1768
""", 'im': """
im liveblog	867
im shop ansehen	849
im shop kaufen	849
im trend	736
image # of #	1282
image suivante	1874
imagem anterior	3312
imagem seguinte	3312
imagen anterior	1450
imagen siguiente	1450
ime	3642	3831
ime i prezime	3642
ime in priimek	3831
immagine precedente	2428
immagine successiva	2428
immer anzeigen	852
immer entsperren	852
immer erlauben	852
immer informiert	708
immer informiert mit unserem whatsapp-service	839
importe personalizado	1446
importo a scelta	2391
importo libero	2391
importo personalizzato	2424
impossibile caricare il video	2420
impossibile riprodurre il video	2380
impostazioni cookie	2320
impostazioni della privacy	2384
impostazioni privacy	2384
impostazioni sulla privacy	2384
impressum	729
impresszum	2169
imprimeix	388
imprimeix l'article	411
imprimeix la recepta	61
imprimer	1754
imprimer cet article	1811
imprimer cette recette	61
imprimer l'article	1754
imprimer la recette	61
imprimir	1331	3200
imprimir a receita	61
imprimir artigo	3253
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4288
in case you missed it	1072
in collaborazione con	2411
in die zwischenablage kopiert	879
in diesem artikel	736
in dit artikel	2919
in evidenza	2327
in het nieuws	2817
in kooperation mit	726
in other news	1072
in our shop	1266
in partnership with	1058
in primo piano	2327
in this section	1072
in winkelwagen	2899
in zwischenablage kopieren	721
increase font size	1292
increase text size	1292
indeks	2203
indhold fra vores partnere	685
indholdet er beskyttet af ophavsret	677
indholdet er blokeret	655
indholdet kan ikke vises	655
indicates required	1280
indicates required field	1280
indietro di # secondi	2380
indirim kodlari	4154
indirizzo e-mail non valido	2396
indirizzo email	2308
indirizzo email non valido	2396
indlejret indhold	655
indsend	670
indsend kommentar	681
indstillinger	595
indtast din e-mail	586
indtast din mail	586
indtast e-mail	586
info iklan	2218
infolettre	1744
infolettres	1744
informa d'un error	397
informar de un error	1378
informar erro	3298
informasjonskapsler	2958
informationen zum datenschutz	765
informativa sulla privacy	2320
informazione promozionale	2349
informazione pubblicitaria	87	2349
ingat saya	2259
ingatkan saya nanti	2184
ingelogd blijven	2913
ingen bindingstid	3032
ingen bindningstid	3946
ingen holdning	650
ingen mening	3016
ingen spam	3949
ingen uppfattning	3928
ingesloten inhoud	2902
ingezonden mededeling	87	2862
ingrandisci	2330
ingrandisci foto	2400
ingrandisci il testo	2409
ingrandisci l'immagine	2400
ingrandisci la foto	2400
ingresar	1312
ingressos	3295
inhalt	739
inhalt aktivieren	852
inhalt anzeigen	729
inhalt entsperren	852
inhalt freigeben	852
inhalt immer anzeigen	852
inhalt laden	726
inhalt teilen	721
inhalte aktivieren	852
inhalte anzeigen	729
inhalte entsperren	852
inhalte immer anzeigen	852
inhalte laden	852
inhalte unserer partner	880
inhaltsverzeichnis	739
inhoud laden	2902
inhoud niet beschikbaar	2902
inhoud tonen	2837
inhoud van onze partners	2932
inhoudsopgave	2820
inicio	1349
inizia il quiz	2375
inkl. mwst	849
inkl. mwst. zzgl. versandkosten	849
inklappen	2821
inloggen	2787
inloggen met apple	2913
inloggen met facebook	2913
inloggen met google	2913
inna kwota	3153
inne teksty autora	3161
innebygd innhold	3021
innholdet er blokkert	3021
innholdet er ikke tilgjengelig	3021
innholdet kan ikke vises	3021
innstillinger	2958
innstillinger for informasjonskapsler	3021
innstillinger for personvern	3021
inquadra il qr code	2386
inschakelen	2908
inschrijven	2792
inscreva-se	3192
inscreva-se na newsletter	3192
inscription	1735
inscription gratuite	1804
inserisci il tuo indirizzo e-mail	2359
inserisci il tuo indirizzo email	2359
inserisci la tua email	2426
inserisci la tua mail	2426
inserisci qui il tuo commento	2323
inserisci un indirizzo email valido	2359
insira o seu e-mail	3310
insira o seu email	3246
insira seu e-mail	3246
instagram	1049
instagram-inhalte erlauben	729
instale a app	3270
instellingen	2809
instellingen opslaan	2902
inte idag	3852
inte nu	3852	3941
inte prenumerant	3946
integrame	3379
interzis minorilor	3380
introdu adresa de email	3422
introdu adresa ta de email	3360
introduce tu correo	1448
introduce tu email	1319
introductory offer	1278
introduza o seu email	3310
invalid address	1280
invalid email	1036
invalid email address	1280
invia	91	2397
invia a un amico	2365
invia commento	2323
invia il commento	2372
invia per email	2313
invia risposta	2372
invia via email	2313
inzerce	473
inzercia	3666
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1408
ir a la oferta	1458
ir a la portada	1422
ir a la receta	61
ir a la tienda	1401
ir a los comentarios	1342
ir al contenido	1349
ir al especial	1422
ir arriba	1349
ir para a loja	3262
ir para a receita	61
ir para o topo	3284
""", 'is': """
iscriviti	2308
iscriviti alla nostra newsletter	2308
iscriviti ora	2308
iscrizione completata	2359
iscrizione confermata	2426
isi survei	2237
isprintaj	3572
ispunite ovo polje	3641
""", 'iz': """
iz iste rubrike	3569
iz rubrike	3569	3763
izaberi	3639
izaberite iznos	3636
izaberite paket	3638
izaberite pretplatu	3638
izberi	3828
izberi znesek	3825
izberite	3828
izberite paket	3827
izberite znesek	3825
izbor urednice	3569
izbor urednika	3569
izdvajamo	3569
izin ver	4111
izinkan	2252
izinsiz kopyalanamaz	4152
izinsiz kullanilamaz	4152
izklopi zvok	3818
izklopil sem blokator oglasov	3823
izklopite adblock	3823
izklopite blokator oglasov	3823
izpildi testu	2755
izpolnite to polje	3830
izpostavljeno	3763
izradila umjetna inteligencija	3650
izveido kontu	2720
""", "j'": """
j'accepte	1761
j'accepte de recevoir les offres des partenaires	1804
j'accepte tous les cookies	1864
j'ai compris	1772
j'en profite	1735
""", 'ja': """
ja ets subscriptor	382
ja gerne	857
ja graag	2908
ja has votat	415
ja heu votat	415
ja l'he desactivat	432
ja segueixes aquest autor	449
ja segueixes aquest tema	449
ja tack	3941
ja tak	661
ja takk	3027
ja tens compte	409
ja tinc compte	437
ja, benachrichtigen	856
ja, bitte	857
ja, doe maar	2908
ja, gerne	857
ja, gjerne	3027
ja, graag	2908
ja, ich will	695
ja, ik steun	2854
ja, ik wil de nieuwsbrief ontvangen	2850
ja, tack	3941
ja, tak	661
ja, takk	3027
jaa	1629
jaa artikkeli	1629
jaa facebookissa	1629
jaa juttu kaverille	1629
jaa lahjana	1714
jaa whatsappissa	1629
jaarlijks	2914
jaarlijks betalen	2913
jaarlijks gefactureerd	2913
jadi donatur	2256
jag har ett konto	3946
jag har redan ett konto	3946
jaga	1466
jaga artiklit	1466
jaga e-postiga	1519
jaga facebookis	1471
jaga lugu	1471
jaga seda artiklit	1471
jajak pendapat	91
jak vypnout adblock	546
jangan lewatkan	2203
jangan sekarang	2252
jatka applella	1696
jatka facebookilla	1696
jatka googlella	1696
jatka lukemista	1622
jatka poistamatta	1692
jau abonents	2764
jau esi abonents	2720
jau esi abonents? ielogojies	2720
jau prenumeratorius	2704
jau prenumeruojate	2659
jau prenumeruojate? prisijunkite	2659
jau sekate	2710
jau seko	2770
javascript dinonaktifkan	2248
javascript er deaktiveret	657
javascript er deaktivert	3023
javascript je izklopljen	3818
javascript staat uit	2904
""", 'je': """
je aanmelding is gelukt	2850
je bent aangemeld	2916
je bent ingeschreven	2850
je bent nu ingeschreven	2850
je bericht	2916
je bericht is verzonden	2916
je bilo to koristno	3839
je choisis cette offre	1839
je choisis mon montant	1869
je commande	1795
je donne	1726
je donne chaque mois	1836
je donne mon avis	1799
je donne une fois	1836
je fais un don	1726
je fais un don mensuel	1869
je fais un don ponctuel	1869
je gebruikt een adblocker	2909
je gebruikt een advertentieblokker	2909
je gift is fiscaal aftrekbaar	2911
je hebt al gestemd	2895
je hebt je limiet bereikt	2913
je hebt je succesvol aangemeld	2850
je kunt je op elk moment afmelden	2850
je li ovo bilo korisno	3650
je m'abonne	1735
je m'inscris	1744
je me connecte	1735
je naam	2916
je ne sais pas	1820
je refuse tous les cookies	1864
je soutiens	1726
je stem is geregistreerd	2895
je stem is geteld	2895
je teste	1735
je volgt	2930
je volgt deze auteur	2930
je volgt deze auteur al	2930
je volgt dit onderwerp	2930
je volgt dit onderwerp al	2930
je vote	91
jeda video	2244
jeden freitag. kostenlos. kein spam	864
jeder beitrag hilft	860
jeder betrag hilft	860
jeder euro hilft	787
jederzeit abbestellbar	864
jederzeit abmeldbar	864
jednokratna donacija	3636
jednorazovo	3731
jednorazowo	3060
jeg har allerede en konto	3032
jeg har deaktiveret min adblocker	662
jeg har en konto	3032
jeg har konto	3032
jeg har skrudd av adblock	3028
jegyek itt	2146
jegyet veszek	2146
jegyezz meg	2159
jelentkezzen be	2088
jetzt abo sichern	792
jetzt abonnent werden	700
jetzt abonnieren	700
jetzt abstimmen	91	771	839
jetzt am gewinnspiel teilnehmen	771
jetzt anmelden	708
jetzt bestellen	700
jetzt bewerben	771
jetzt einloggen	700
jetzt einschalten	856
jetzt freischalten	700
jetzt helfen	695
jetzt im shop	849
jetzt im tv	736
jetzt karten sichern	771
jetzt kommentieren	732
jetzt kostenlos anmelden	708
jetzt kostenlos testen	700
jetzt mitdiskutieren	777
jetzt mitglied werden	695
jetzt mitmachen	771
jetzt mitraten	845
jetzt nicht	694
jetzt pinnen	61
jetzt platz sichern	849
jetzt registrieren	700
jetzt spenden	695
jetzt spielen	845
jetzt teilen	793
jetzt testen	700
jetzt ticket sichern	849
jetzt tickets sichern	771
jetzt upgraden	792
jetzt weiterlesen	862
jetzt zugang sichern	792
jetzt zustimmen	729
""", 'jo': """
jo tilaaja	1696
jocs	420
jocs i mots encreuats	399
jocuri	3379
jocurile noastre	3377
jogar	3261
jogar agora	3259
jogos	3261
jogue agora	3259
jogue com responsabilidade	3262
join now	1019
join our mailing list	1036
join the conversation	1067
join the debate	1290
join the discussion	1067
join the discussion on discord	1053
join us	1019
joka perjantai. ilmaiseksi. ei roskapostia	1699
jokainen euro auttaa	1694
jokainen lahjoitus auttaa	1694
jotain meni vikaan	1700
jouer	1824
jouer au mot du jour	1860
jouer gratuitement	1822
jouez gratuitement	1822
jouw e-mailadres	2792
""", 'ju': """
juba tellija	1512
juega con responsabilidad	1401
juega gratis	1398
juegos	1400
juga ara	418
juga gratis	418
jugar ahora	1398
jugar gratis	1398
jumlah lain	2256
jump to content	1077
jump to recipe	61
jump to section	1283
jump to the recipe	61
jump to video	61
jums nav konta	2764
just nu	3878
juttu jatkuu alla	1631
juttu jatkuu kuvan alapuolella	1631
juttu jatkuu kuvan alla	1631
juttu jatkuu mainoksen alla	1631
juttu jatkuu videon alla	1631
juttu on tarkoitettu tilaajille	1622
juttu on tuotettu automaattisesti	1709
juttu on vain tilaajille	1622
juttuvinkki	1706
jutun aiheet	1702
juuri nyt	1637
""", 'ka': """
kabal	3016
kabale	650
kabul ediyorum	4050
kabul et	4050
kabul et ve devam et	4107
kabul et ve kapat	4107
kadarkoli se lahko odjavite	3830
kaffee spendieren	860
kaikki artikkelit	1702
kaikki jutut	1702
kaikki kirjoittajan artikkelit	1702
kaip jums patiko straipsnis	2665
kako izklopiti adblock	3823
kako izklopiti blokator oglasov	3823
kako varujemo svoje vire	3836
kako varujemo vire	3836
kamu mungkin suka	2229
kanske senare	3852
kanskje senere	2940
kapat	4038
kapcsolat	2100
kapcsolja be a javascriptet	2150
kapcsolja ki az adblockert	2155
kararsizim	4098
kare bulmaca	4102
kargo bedava	4134
karier	2218
karjera	2666
karte anzeigen	740
karte laden	729
kas artikkel oli kasulik	1472
kas lugu oli kasulik	1472
kas sellest oli abi	1516
kas soovid saada teavitusi	1509
kasneje	3770	3822
kasnije	3577	3633
kasutad reklaamiblokeerijat	1510
kasutustingimused	1484
kategori	2203
kategoriat	1637
kategorie	478	3085
kategorien	736
kategorier	603	2965	3878
kategoriler	4054
katkida bulun	4039
katkilariyla	4134
katso # kuvaa	1701
katso # kuvat	1701
katso hinta	1683
katso kaikki	1702
katso kaikki # kuvaa	1701
katso kaikki # kuvat	1701
katso kaikki kuvaa	1701
katso kaikki kuvat	1701
katso kaikki tilaajaedut	1622
katso kuvaa	1701
katso kuvagalleria	1639
katso kuvat	1639	1701
katso tarjoukset	1683
katso tarjous	1683
katso tilaustarjoukset	1696
katso tilausvaihtoehdot	1696
katso tulokset	91	1679
katso tulos	1679
katso tuote	1683
katso video alta	1639
kaupastamme	1683
kaydet	4047
kaydiniz alindi	4148
kaydiniz tamamlandi	4148
kaydol	4040
kayit ol	4040
kaynak: aa	4060
kaynak: dha	4060
kaynak: iha	4060
""", 'ke': """
ke halaman donasi	2256
kebijakan cookie	2201
kebijakan koreksi	2266
kebijakan privasi	2201
kebijakan privasi | syarat dan ketentuan	2201
kecepatan pemutaran	2244
kecepatan putar	2244
keep me logged in	1278
keep me signed in	1278
keep reading	1072
kein spam	864
kein spam. jederzeit abbestellbar	864
keine angabe	846
keine meinung	846
keine neuigkeiten mehr verpassen	783
kelola cookie	2201
kelola opsi	2280
kelola persetujuan	2248
kelola preferensi	2280
keluar	2186
keluar dari layar penuh	2244
kembali ke atas	2205
kembali ke beranda	2265
kendini test et	4100
kendinizi test edin	4100
kereskedelmi tartalom	2177
kertalahjoitus	1621
keskustele	1636
keskustele asiallisesti	1636
keskustelu	1636
keskustelu on suljettu	1711
kesto	1688
kesto #	1688
ketentuan komentar	2237
ketuk untuk mengaktifkan suara	2281
keuntungan pelanggan	2243
keuze opslaan	2902
keuze van de redactie	2817
key points by ai	1118
key takeaways by ai	1118
""", 'kh': """
khusus pelanggan	2259
khusus untuk pelanggan	2259
""", 'ki': """
ki kann fehler machen	874
ki-generert	3046
ki-generert innhold	3045
ki-generert oppsummering	2968
ki-generiert	767
ki-generierte zusammenfassung	767
ki-oppsummering	2968	3046
ki-zusammenfassung	767	875
kiekviena auka padeda	2703
kiekviena parama svarbi	2703
kiekvienas euras padeda	2703
kiekvienas euras svarbus	2703
kiemelt	2101
kies	2914
kies abonnement	2913
kies een abonnement	2913
kies een bedrag	2785
kies je abonnement	2857
kies uw abonnement	2913
kies zelf een bedrag	2911
kiitos ilmoittautumisesta	1699
kiitos tilauksesta	1625
kiitos tilauksestasi	1625
kiitos vastauksestasi	91
kijk terug	2844
kingi artikkel	1471
kinnita oma e-posti aadress	1513
kiosque	1735
kirim	91	2195
kirim balasan	2237
kirim foto anda	2266
kirim ke teman	2228
kirim komentar	2202
kirim lewat email	2272
kirim masukan	2237
kirim tanggapan	2276
kirim tulisan	2266
kirjaudu	1622
kirjaudu applella	1696
kirjaudu ulos	1622
kirjoita kommentti	1636
kirjoita kommenttisi	1636
kirjoittaja on kansanedustaja	1648
kirjoittaja on kirjailija	1648
kirjoittaja on kolumnisti	1648
kirjoittaja on toimittaja	1648
kirjoittaja on vapaa toimittaja	1648
kirjoittaja on vapaa toimittaja ja kirjailija	1648
kirjoittajan muut jutut	1702
kirjuta autorile	1514
kirjuta kommentaar	1472
kirjuta toimetusele	1515
kita nuotrauka	2706
kita suma	2703
kitabi satin al	4103
kitabi satin alin	4103
kitas puslapis	2706
kitas straipsnis	2706
kiti skaito	2661
""", 'kl': """
klarna	699
klausies raidierakstu	2727
klausies rakstu	2725
klauskite dirbtinio intelekto	2665
klausykite straipsnio	2664
klausyti	2664
klausyti straipsnio	2664
klausyti straipsnio (# min	2664
kleinanzeigen	726
kleinere tekst	2931
klik om te vergroten	2919
klik untuk mengaktifkan suara	2281
klippet er ikke lenger tilgjengelig	3023
""", 'ko': """
kod pocztowy	3159
kode diskon	2286
kode promo	2286
kodeord	667
kokeile maksutta	1622
kokeile nyt	1622
koko ruutu	1687
kokoruututila	1687
kolla din inkorg	3949
kolla priset	3931
kolom ini wajib diisi	2261
kolom wajib	2261
kolom wajib diisi	2261
komentar	2202
komentar anda	2276
komentar dinonaktifkan	2276
komentar khusus pelanggan	2276
komentarai	2659
komentari	3572
komentarji	3766
komentarz	3081
komentarze	3081
komentiraj	3572	3766
komentirajte	3651
komentovat	565
komentuoti	2659
komentuoti gali tik registruoti vartotojai	2665
komercialna vsebina	3844
komercinis turinys	2712
komercsaturs	2772
komment	2100
kommentaare pole	1517
kommentaare veel pole	1517
kommentaarid	1466
kommentaarid on suletud	1517
kommentar	732
kommentar abschicken	876
kommentar absenden	876
kommentar melden	876
kommentar schreiben	732
kommentar senden	876
kommentar verfassen	732
kommentare	732
kommentare ansehen	732
kommentare anzeigen	732
kommentare lesen	732
kommentare sortieren	876
kommentarer	598	2961	3874
kommentarer blir moderert	2961
kommentarer granskas innan publicering	3881
kommentarer modereres	606
kommentarerna modereras	3874
kommentarregeln	732
kommentarregler	3047
kommentarsregler	3874
kommenteeri	1466
kommenteerimine on suletud	1472
kommenteerimise reeglid	1472
kommenteerimiseks logi sisse	1472
kommentek	2100
kommenter	598	2961
kommentera	3874
kommentera artikeln	3961
kommentieren	732
kommentit	1636
kommentit tarkistetaan ennen julkaisua	1636
kommentoi	1636
kommentoi juttua	1711
kommentointi on suljettu	1636
kommercielt indhold	611
kommercielt samarbejde	594
kommersiellt samarbete	3965
kommersielt innhold	2973
kommersielt samarbeid	2957
kommertssisu	1520
kommerzieller inhalt	880
konec oglasa	3844
konec reklamy	569
koniec reklamy	3077
kontakt	477	598	732	3081
kontakt do redakcji	3165
kontakt forfatteren	3038
kontakt na redakci	560
kontakt na redakciu	3742
kontakt os	598
kontakt oss	2961
kontakt redaksjonen	3042
kontakt redaktionen	676
kontakt zur redaktion	871
kontakta oss	3874
kontakta redaktionen	3956
kontaktirajte autora	3644
kontaktirajte avtorja	3833
kontaktirajte redakciju	3647
kontaktovat autora	556
kontaktovat redakci	560
konten berbayar	2233
konten bersponsor	2198
konten ini tidak dapat ditampilkan	2248
konten premium	2186	2228
konten promosi	2233
konten sponsor	2198
konto erstellen	700
kontrollera din inkorg	3949
kontrolli oma postkasti	1513
kontynuuj przez apple	3155
kontynuuj przez facebook	3155
kontynuuj przez google	3155
kontynuuj z apple	3155
kontynuuj z facebookiem	3155
kontynuuj z google	3155
konu	4149
konular	4054
konularima ekle	4151
konuya abone ol	4151
konuyu takip et	4130
koop een kop koffie voor ons	2911
koop een licentie	2924
koop het boek	2899
koop je tickets	2899
koop kaarten	2899
koop nu	2899
koop tickets	2899
kopeeri link	1466
kopeerimine keelatud	1521
kopeeritud	1519
kopieer de link	2802
kopieer deze link	2882
kopieer link	2802
kopier gavelenke	3050
kopier gavelink	684
kopier lenka	2953
kopier lenke	2953
kopier lenken	2953
kopier link	590
kopier linket	590
kopierat till urklipp	3964
kopieren	721
kopieret	684
kopieret til udklipsholder	684
kopiering forbudt	3043
kopiert	3050
kopiert til utklippstavlen	3050
kopioi linkki	1629
kopiointi kielletty	1707
kopioitu	1714
kopiraj link	3572
kopiraj povezavo	3766
kopiraj poveznicu	3572
kopirajte link	3572
kopirajte poveznicu	3572
kopiranje prepovedano	3837
kopiranje zabranjeno	3648
kopirano	3654	3843
kopiuj link	3073
kopyala	4047
kopyalanmasi yasaktir	4152
koristite adblock	3634
koristite adblocker	3634
koristite blokator oglasa	3634
korrekturhinweis senden	777
korsord	3928
kort fortalt - lavet med ai	606
korzystasz z adblocka	3151
kostenlos abonnieren	708
kostenlos registrieren	700
kostenlos testen	700
kostenlos. kein spam	864
koszty dostawy	3141
koupit e-knihu	537
koupit knihu	537
koupit licenci	561
koupit vstupenku	537
koupit vstupenky	537
""", 'kr': """
kraj oglasa	3655
kraj reklame	3655
krant	2787
kreditkarte	699
kreditkarte / klarna	699
kreiraj nalog	3562
krijg direct toegang	2857
kruiswoord	2896
kruiswoordpuzzel	2896
krydsord	650
kryssord	3016
""", 'ku': """
kuidas lugu meeldis	1472
kuidas me allikaid kaitseme	1515
kullanici adiniz	4137
kumppaneiltamme	1715
kun for medlemmer	3032
kunjungi toko	2243
kup bilet	3141
kup bilety	3141
kup bilety teraz	3141
kup e-book	3141
kup magazyn	3141
kup najnowszy numer	3141
kup prawa do publikacji	3166
kup teraz	3141
kup wydanie	3141
kupi karte	3626
kupi kartu	3626
kupi knjigo	3815
kupi knjigu	3626
kupi licenco	3837
kupi licencu	3648
kupi odmah	3626
kupi pretplatu	3562
kupi ulaznice	3626
kupi vstopnice	3815
kupi vstopnico	3815
kupi zdaj	3815
kupite karte	3626
kupite knjigu	3626
kupite ulaznice	3626
kupite vstopnice	3815
kupon kodlari	4154
kupte si knihu	537
kupte si vstupenky	537
kurzlink kopieren	818
kuukausilahjoitus	1621
kuukausilaskutus	1696
kuukausittain	1697
kuula	1471
kuula artiklit	1471
kuula artiklit (# min	1471
kuula lugu	1471
kuula saadet	1473
kuula saadet siit	1473
kuuntele	1629
kuuntele jakso	1629
kuutellimus	1512
kuva #/#	1701
kuva kuvassa	1687
kuva rohkem	1514
""", 'kv': """
kvalita	542	3725
kviz dana	3623
kviz dneva	3812
kvkk	4050
kvkk aydinlatma metni	4120
kvkk metnini okudum, onayliyorum	4120
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1768
l'article continue ci-dessous	1759
l'article en # points	1793
l'articolo in breve	2346
l'essentiel	1768
l'essentiel de l'actu chaque matin	1872
l'offerta migliore	2395
""", 'l-': """
l-am dezactivat	3392
""", 'la': """
la botiga	453
la encuesta	91
la mejor oferta	1417
la mia donazione	2424
la newsletter	1744	2308
la parola del giorno	2415
la question du jour	91
la redazione consiglia	2327
la tua e-mail	2308
la tua email	2426
laad bericht	2902
laad inhoud	2902
laad meer	2820
laad meer artikelen	2919
laad video	2902
laadi alla app store'ist	1508
laadi postitus	1506
laadi rakendus alla	1508
laadi sisu	1506
laajenna	1640
laat een reactie achter	2928
laat je dit artikel voorlezen	2844
laat voorlezen	2802
laatste nieuws	2817
laatu	1688
ladataan soitinta	1687
ladataan videota	1687
ladda fler	3881
ladda fler artiklar	3952
ladda karta	3935
ladda ner ljud	3937
ladda om sidan	3943
ladda tweet	3935
ladda video	3935
laddar spelaren	3937
laddar video	3937
lae alla app store'ist	1508
lae heli alla	1507
lae juurde	1514
lae postitus	1506
lae veel	1514
laget av ai	3045
laget av ki	3045
laget med hjelp av ki	3045
laget med ki	3045
lagi ramai	2229
lagre	2953
lagre artikkel	2953
lagre innstillinger	3021
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2953
lagre saken til senere	2953
lagre til senere	2953
lagre valg	3021
lahenda test	1503
lahenda viktoriini	1503
lahjalinkki	1714
lahjoita	1621
lahjoita artikkeli	1714
lahjoita kerran	1694
lahjoita kuukausittain	1694
lahjoita mobilepaylla	1694
lahjoita nyt	1621
lahjoita tilisiirrolla	1694
lahjoitussivulle	1694
lain kali	2184
lainnya	2203
laisser un commentaire	1764
laissez un commentaire	1764
laisva suma	2703
lajittele	1712
lancer l'audio	1865
lancer la lecture	1865
lancer le quiz	1822
langganan	2186
langganan dikonfirmasi	2284
langsung ke resep	61
lanjut baca di bawah	2198
lanjut di browser	2250
lanjut membaca	2285
lanjutkan dengan apple	2259
lanjutkan dengan email	2283
lanjutkan dengan facebook	2259
lanjutkan dengan google	2259
lanjutkan dengan konten	2198
lanjutkan di browser	2250
lanjutkan di situs	2250
lanjutkan membaca	2205
lanjutkan membaca di bawah	2243
lapa # no #	2774
lapa #/#	2774
laporkan	2202
laporkan kesalahan	2206
laporkan kesalahan penulisan	2237
laporkan komentar	2276
larger text	1292
lascia un commento	2323
lascia un feedback	2346
lascia una risposta	2372
laskutetaan vuosittain	1696
last flere	2968
last inn flere	3038
last inn innhold	3021
last inn innlegg	3021
last inn video	3021
last innhold	3021
last innlegg	3021
last name	1036
last ned episoden	3023
last ned lyd	3023
laster spiller	3023
laster video	3023
lastschrift	699
lataa app storessa	1689
lataa app storesta	1689
lataa julkaisu	1685
lataa sivu uudelleen	1693
lataa twiitti	1685
lataa video	1685
later	1298	2782	2908
later lezen	2858
latest	1072
latest articles	1072
latest edition	1077
latest headlines	1072
latest news	1072
latest posts	1072
latest stories	1072
latest updates	1072
latest videos	1072
latest videos from	1072
lavet af ai	679
lavet med ai	679
lavora con noi	2349
layar penuh	2245
""", 'le': """
le direct	1768
le fil	1768
le journal du jour	1735
le live	1874
le mot du jour	1860
le nostre newsletter	2308
le plus lu	1768
le plus populaire	1840
le puede interesar	1346
le quiz de l'actu	1822
le quiz de la semaine	1860
le quiz du jour	1860
le recomendamos	1346
le sudoku du jour	1860
le ultime notizie	2327
learn more	1077
learn more about cookies	1063
leave a comment	1067
leave a reply	1067
leave a tip	1019
leave feedback	1067
lecteur audio	1865
lectura de # minutos	1331
lectura: # min	1331
lecture # min	1771
lecture # minutes	1754
lecture : # min	1754
lecture automatique	1828
ledenvoordeel	2899
leer en la app	1408
leer gratis	1447
leer la noticia completa	1422
leer noticia completa	1349
lees advertentievrij	2932
lees de reacties	2813
lees direct verder	2857
lees het hele artikel	2919
lees het hele verhaal	2919
lees het liveblog	2919
lees het transcript	2904
lees het volledige artikel	2919
lees meer	2817	2820
lees meer over	2817
lees minder	2919
lees onze huisregels	2847
lees ook	2817
lees verder	2787	2817	2820
lees verder na de advertentie	2807
lees verder onder de afbeelding	2807
lees verder onder de foto	2807
lees volledig artikel	2919
lees voor	2802
lees zonder advertenties	2932
leeslijst	2858
leestijd	2820
leestijd # min	2820
legendas	3265
legfrissebb	2101	2174
legg i handlekurv	3019
legg igjen en kommentar	2961
legg igjen kommentar	3047
legg oss til som foretrukket kilde	3049
legg til i mine temaer	3049
legg til kommentar	3047
legg til som foretrukket kilde	3049
leggi anche	2327
leggi dopo	2365
leggi gratis	2425
leggi i commenti	2323
leggi il documento	2331
leggi il giornale	2301
leggi l'articolo	2330
leggi l'articolo completo	2330
leggi l'articolo intero	2400
leggi l'articolo successivo	2428
leggi la biografia	2403
leggi la trascrizione	2380
leggi lo speciale	2400
leggi nell'app	2386
leggi senza limiti	2363
leggi sull'app	2357
leggi tutte le notizie	2400
leggi tutti gli articoli dell'autore	2400
leggi tutto	2330
leggi tutto con un abbonamento	2301
leggi tutto su	2327
legjobb	2174
legolvasottabb	2101
legolvasottabbak	2101
lehe algusse	1514
leht #/#	1522
leia mais	3214	3217
leia no app	3270
leia o artigo completo	3284
leia o qr code	3270
leia os termos de uso e as regras da comunidade	3242
leia sem limites	3251
leidsid vea	1515
leitura: # min	3200
lembrar de mim	3278
lembrar mais tarde	3183
lembrar-me	3278
lembre-me mais tarde	3183
lengde #	3024
lenke kopiert	2953
lenken er kopiert	2953
lenken kopiert	2953
ler artigo completo	3284
ler mais	3217
ler mais tarde	3253
ler na app	3270
ler no app	3270
ler o artigo completo	3284
les articles du dossier	1874
les articles les plus lus	1812
les derniers articles	1768
les flere	2965
les hele artikkelen	3038
les hele saken	2968
les jeux d'argent sont interdits aux mineurs	1825
les kommentarer	2961
les lecteurs ont aussi lu	1768
les mer	2965	2968
les mer om	2965
les mindre	3038
les plus anciens	1820
les plus lues	1768
les plus lus	1768
les saken i appen	3025
les senere	2953
les tops	1768
les transkripsjon	3023
les uten annonser	3051
les uten grenser	3032
les videre	2944
lesedauer	739
lesedauer: # minuten	739
lesen sie auch	736
lesen sie dazu	736
lesen sie hier	736
lesen sie mehr	736
leserangebot	849
leserangebote	849
leserbriefe	732
leserempfehlung	876
leserempfehlungen	876
leserkommentare	732
leserreise	849
leserreisen	849
leserreiser	3019
lesertilbud	3019
leserumfrage	91
lesetid # min	2968
lesetipp	736
lesetipps	736
lesezeit: # min	739
lesezeit: # minuten	739
lest av en syntetisk stemme	3023
lest opp av en robot	2953
lest opp av en syntetisk stemme	2953
lest opp av syntetisk stemme	3023
leta	2730
leta/afp	2730
letno	3828
lettergrootte	65
letto da una voce sintetica	2380
lettore audio	2420
lettore video	2420
lettura # min	2313
lettura con voce sintetica	2380
leuk	2929
lewati iklan	2281
lezersaanbieding	2899
lezersaanbiedingen	2899
lezersreis	2899
lezersreizen	2899
lezersvoordeel	2899
""", 'li': """
li e concordo com os termos de uso	3280
license our content	1287
license this article	1287
license this content	1287
license this story	1287
licensiera artikeln	3957
licensing rights	1287
licentie aanvragen	2924
licentie kopen	2924
lige nu	603
lihat artikel asli	2228
lihat balasan	2237
lihat berita lainnya	2265
lihat detail	2206
lihat foto	2265
lihat galeri	2265
lihat galeri foto	2265
lihat harga	2243
lihat hasil	91	2206
lihat juga	2203
lihat komentar	2202
lihat konten	2248
lihat lainnya	2205
lihat liputan khusus	2265
lihat paket	2283
lihat paket langganan	2259
lihat penawaran	2243
lihat penawaran langganan	2283
lihat peta	2206
lihat produk	2286
lihat profil	2266
lihat profil penulis	2266
lihat resep	61
lihat selengkapnya	2205
lihat semua	2205
lihat semua berita	2265
lihat semua foto	2265
lihat semua komentar	2237
lihat semua video	2265
lihat transkrip	2244
liigu sisu juurde	1514
liitu uudiskirjaga	1491
lik	3048
like	1291
like loading	1048
like this	1048
liker	3048
likes	1291
limited time offer	1026
limited-time offer	1145
line	1049
link	1049
link berhasil disalin	2228
link copiado	3200
link copiat	3367
link copiato	2313
link copiato negli appunti	2365
link copied	1048
link copied bookmark	1048
link copied successfully	1292
link copied to clipboard	1048
link er kopieret	590
link er kopieret til udklipsholderen	590
link gekopieerd	2802
link has been copied	1292
link in die zwischenablage kopiert	793
link je kopiran	3654
link kopeeritud	1471
link kopieren	721
link kopieret	590
link kopiert	721
link kopiran	3572
link kopyalandi	4047
link on kopeeritud	1471
link skopiowany	3173
link sudah disalin	2228
link wurde in die zwischenablage kopiert	793
link wurde kopiert	793
link zum artikel kopieren	793
link zum inhalt	729
link zum teilen kopieren	839
link zum youtube-inhalt	729
linkedin	1049
linket er kopieret	684
linki kopyala	4047
linkki kopioitu	1629
linkki on kopioitu	1714
links	736
lire aussi	1768
lire gratuitement	1871
lire l'article	1771
lire l'article complet	1771
lire l'article suivant	1874
lire la suite	1771
lire la transcription	1827
lire le document	1772
lire le dossier	1845
lire les commentaires	1764
lire plus	1768	1771
lire plus tard	1754
lire sa biographie	1849
lisa kommentaar	1466
lisa minu teemadesse	1518
lisa ostukorvi	1505
lista de socios	1406
listen	1048
listen # min	1048
listen above	1125
listen below	1125
listen here	1125
listen now	1048
listen on apple	1125
listen on apple podcasts	1125
listen on spotify	1125
listen on youtube	1125
litterointi	1688
live	736
live stream	1272
live text	3403
live tv	1072
livraison gratuite	1857
lizenz anfragen	872
lizenzen erwerben	872
lizenzrechte erwerben	872
""", 'lj': """
ljud	3938
ljud av	3937
""", 'lk': """
lk #/#	1522
""", 'll': """
llegeix a l'app	428
llegeix l'article complet	443
llegeix l'article sencer	443
llegeix-ho a l'app	428
""", 'lo': """
lo + visto	1346
lo esencial en # segundos	1371
lo quiero	1388
load comments	1067	1269
load content	1063
load embed	1269
load external content	1269
load map	1269
load more	1077
load more articles	1077
load more comments	1067
load more replies	1290
load more stories	1077
load post	1269
load tweet	1269
load video	1269
loaded #%	1271
loaded: #%	1271
loading	1048
loading ad	1058
loading more	1077
loading player	1271
loe edasi	1466
loe edasi tellijana	1466
loe hiljem	1471
loe ka	1468
loe kommentaare	1472
loe lisa	1473
loe lisaks	1468
loe piiramatult	1512
loe rakenduses	1508
loe reklaamivabalt	1520
loe rohkem	1473
loe veel	1468
loetumad	1468
log in	1026	2787
log in / register	1026
log in met apple	2913
log in met google	2913
log in or sign up	1026
log in to comment	1067
log in to reply	1067
log in with apple	1278
log in with email	1278
log in with facebook	1278
log in with google	1278
log ind	581
log ind med apple	666
log ind med e-mail	666
log ind med mitid	666
log out	1026
log ud	581
logare	3328
logg inn	2944
logg inn med apple	3032
logg inn med bankid	3032
logg inn med e-post	3032
logg inn med vipps	3032
logg ut	2944
logga in	3856
logga in med apple	3946
logga in med bankid	3946
logga in med e-post	3946
logga ut	3856
logi sisse	1466
logi sisse id-kaardiga	1512
logi sisse mobiil-id-ga	1512
logi sisse smart-id-ga	1512
logi sisse, et kommenteerida	1472
login	700	1026	2186	2301	3156	3188	3328
login / register	1026
login lub e-mail	3155
logout	1026
loja	3295
lompat ke resep	61
loo konto	1466
loo tasuta konto	1466
loobuda saab igal ajal	1513
loodud tehisintellektiga	1516
lopeta seuraaminen	1713
los comentarios son exclusivos para suscriptores	1378
los comentarios son solo para suscriptores	1436
los de puzzel op	2895
los precios pueden variar	1373
lozinka	3639
""", 'lu': """
lub	3156
luba alati	1506
lue ensin sovelluksesta	1689
lue ilman mainoksia	1715
lue koko juttu	1639
lue kommentit	1636
lue litterointi	1687
lue rajattomasti	1622
lue seuraavaksi	19	1637
lue sovelluksessa	1689
luetuimmat	1637
luetuimmat jutut	1637
lugejapakkumine	1505
lugemiseks osta artikkel	1466
luister	2802
luister dit artikel	2844
luister hier	2844
luister nu	2844
luister op spotify	2844
luister via spotify	2844
luk	577
luk annonce	685
luk galleri	672
lukijakysely	1679
lukijamatka	1683
lukijamatkat	1683
lukijatarjoukset	1683
lukijatarjous	1683
lukk	2940
lukk annonse	3051
lukk galleri	3038
lukuaika # min	1639
lunar	3395
luo ilmainen tunnus	1622
luo maksuton tunnus	1622
luo tunnus	1622
lupa kata sandi	2186
lupa password	2186
""", 'ly': """
lyd av	3023
lyd fra	657
lyd til	657
lyden er ai-genereret	657
lyden er ki-generert	3023
lydstyrke	658
lyssna	3866
lyt	590
lytt	2953
lytt til saken	2953
""", "m'": """
m'abonner	1735
m'agrada	416
m'inscrire	1744
""", 'ma': """
maak een account	2787
maandelijks	2783	2914
maandelijks betalen	2913
maandelijks doneren	2911
maandelijkse donatie	2911
machinaal vertaald	2926
machine translation	1295
machinevertaling	2927
magazin	3413
magazinul nostru	3380
mahjong	534	650	846	1263	1680	1824	2143	2896	3016	3138	3624	3717	3813	3928
mai mult	3342
mai multe	3342
mai multe articole	3403
mail	1049	2802
mailen	721
main gratis	2240
main sekarang	2240
mainkan sekarang	2240
mainoksen loppu	1715
mainokset	1631
mainos	1631
mainos - juttu jatkuu alla	1631
mainos alkaa	1631
mainos loppuu	1715
mais	3217
mais antigas	3257
mais antigos	3257
mais artigos	3214
mais artigos deste autor	3284
mais comentadas	3214
mais curtidos	3257
mais deste autor	3284
mais do autor	3284
mais lidas	3214
mais lidos	3214
mais popular	3279
mais populares	3214
mais recentes	3257
mais tarde	3183
mais vistas	3214
mais vistos	3214
mais votadas	3257
mais votados	3257
maju # detik	2244
make a donation	1019
maksa mobilepaylla	1694
man ir konts	2764
man jau ir konts	2764
manage alerts	1275
manage consent	1063
manage cookies	1063
manage my account	1026
manage notifications	1275
manage options	1063
manage preferences	1063
manage settings	1063
manage subscription	1026
manage your newsletters	1136
mano temos	2710
mantengamos un debate respetuoso	1378
mantente informado	1319
manter conectado	3278
maradjak bejelentkezve	2159
maskinoversat	679
maskinoversatt	3045
maskinoversettelse	3046
masquer	1772
mastodon	1049
masuk	2186
masuk / daftar	2186
masuk dengan apple	2259
masuk dengan facebook	2259
masuk dengan google	2259
masuk untuk berkomentar	2237
masukkan alamat email anda	2284
masukkan alamat email yang valid	2261
masukkan email anda	2284
masukkan email yang valid	2261
masukkan keranjang	2286
masukkan nominal	2282
masz ciekawy temat	3165
max	3448
maybe later	1017
""", 'me': """
me connecter	1735
me contacter	1877
me le rappeler plus tard	1725
meddelande	3950
media caption	1077
medlemsfordel	3019
medlemsfordele	653
medlemsfordeler	3019
meer	2817
meer artikelen	2817
meer informatie	2809
meer laden	2820
meer lezen	2817
meer nieuws	2817
meer over	2817
meer over dit onderwerp	2817
meer tonen	2820
meer weergeven	2919
meest bekeken	2817
meest gedeeld	2817
meest gekozen	2857	2914
meest gelezen	2817
meghallgatom	2094
meghallgatom a cikket	2150
megosztom	2094
megrendelem	2146
mehr anzeigen	739
mehr artikel	736
mehr artikel laden	867
mehr aus	736
mehr aus dem ressort	736
mehr details	740
mehr erfahren	729
mehr informationen	736
mehr laden	732	739
mehr lesen	736	739
mehr nach dieser anzeige	726
mehr news	736
mehr themen	736
mehr von diesem autor	736
mehr von uns	736
mehr zu diesem thema	736
mehr zum artikel	736
mehr zum thema	736
meie partneritelt	1520
meie poest	1505
meilleure offre	1840
mein konto	700
meine themen	878
meist gelesen	736
meistgeklickt	736
meistgelesen	736
meistgelesene artikel	736
meistkommentiert	736
mejla	3866
mejla skribenten	3952
mejor oferta	1417
mejor valorados	1396
meld	2929
meld advertentie	2932
meld een fout	2813
meld feil	2969	3042
meld fejl	607	676
meld fout	2847
meld fra om feil	2961
meld je aan	2792
meld kommentar	3047
meld reactie	2928
melden	877
melding	3036
meldingen	2908
meldingen aanzetten	2907
meldingen beheren	2907
meldingen toestaan	2907
melhor oferta	3279
melhor valor	3279
melodikrysset	3928
member-only story	1077
members only	1026
memuat pemutar	2244
memuat video	2244
menemukan kesalahan	2237
mengerti	2206
mengikuti	2270
meniu	3342
meno	3737
meno a priezvisko	3737
meno recenti	2373
mensagem	3311
mensagem enviada com sucesso	3280
mensaje	1449
mensaje enviado correctamente	1418
mensal	3276
mensile	2392
mensual	435	1414
mensualmente	1414
mensuellement	1837
menu	480	606	1077	1771	2205	2330	2820	3088	3217	4300
meny	2968	3881
mer fra	2965
mer nyheter	3878
mer om	2965	3878
merci de votre inscription	1744
merci de votre soutien	1869
merci pour votre retour	1793
merci pour votre soutien	1869
merci pour votre vote	91	1799
merci, votre inscription est prise en compte	1841
mere fra	603
mere om	603
mergi sus	3403
merk betalingen gave	3030
merken	700	721
merkliste	700
mesaj	3423	4149
mesajiniz	4148
mesajiniz iletildi	4120
mesajul a fost trimis	3399
message	1049	1281	1873
message from our partner	1293
message publicitaire	1759
messaggio	2427
messaggio inviato correttamente	2396
messaggio promozionale	2318
messaggio pubblicitario	2349
messenger	1049
mest delat	3878
mest delt	2965
mest delte	603
mest lest	2965
mest leste	2965
mest likte	3048
mesto	3737
met ai gemaakt	2839
metin boyutu	4132
metni oku	4104
metodi di pagamento	2299
metodo di pagamento	2299
metti in pausa	2380
mettiti alla prova	2375
mettiti alla prova con il quiz	2375
mettre en favori	1754
mettre en pause	1827
""", 'mi': """
mi cuenta	1312
mida de la lletra	451
mida del text	65
migliore offerta	2395
mijn account	2787
mijn onderwerpen	2930
mijn profiel	2787
millor oferta	438
min konto	581
min side	581	2944
minden cikk	2165
minder tonen	2919
minder weergeven	2919
mindet elfogadom	2148
mindre tekst	3050
mindre text	3964
mine avalehele	1473
mine emner	683
mine retsepti juurde	61
mine temaer	3049
minha conta	3188
mini crossword	1263
minu teemad	1518
minulla on jo tunnus	1696
minulla on tili	1696
minulla on tunnus	1696
mira la galeria	443
mira totes les fotos	443
mis niets	2792
missa inget	3861
missa inte	3878
misschien later	2782
misschien ook interessant	2817
mit * gekennzeichnete felder sind pflichtfelder	864
mit * markierte felder sind pflichtfelder	864
mit apple anmelden	862
mit apple fortfahren	862
mit e-mail anmelden	862
mit facebook anmelden	862
mit facebook fortfahren	862
mit freunden teilen	818
mit google anmelden	862
mit google fortfahren	862
mit ki erstellt	767
mit ki generiert	874
mit ki-stimme vorgelesen	854
mit paypal spenden	860
mit werbung lesen	852
mit werbung weiterlesen	852
mitdiskutieren	732
mitglied werden	695
mitmachen und gewinnen	771
mitra kami	2248
mitt konto	3856
mitte praegu	1509
mitteilungen aktivieren	856
mitteilungen erlauben	856
""", 'mo': """
mobilepay et bidrag	664
mode de paiement	1733
mode gelap	2280
modes de paiement	1733
modifica le preferenze sui cookie	2344
modifica preferenze	2344
modifier mes choix	1791
modifier vos choix	1831
modulo inviato	2426
moj profil	3562	3759
moje konto	3063
moje tematy	3172
moje teme	3653	3842
mon compte	1735
mon don	1869
mon espace	1735
monatlich	695
monatlich abgerechnet	862
monatlich spenden	695
monatliche zahlung	862
montant libre	1733
monthly	1018
monthly contribution	1023
morda pozneje	3821
morda vas zanima	3763
more	1075
more articles	1072
more by the author	1283
more citation formats	1251
more coverage	1072
more details	1078
more for you	1149
more from	1072
more from this author	1072
more from us	1149
more headlines	1072
more in this section	1149
more in this series	1072
more like this	1072
more news	1072
more newsletters	1136
more on this story	1072
more on this topic	1072
more options	1063
more sharing options	1048
more stories	1072
more stories like this	1072
more stories you may like	1072
more to explore	1072
more to read	1072
more top stories	1072
most commented	1072
most discussed	1072
most emailed	1072
most liked	1067
most nem	2085
most popular	1072	1279
most read	1072
most read stories	1149
most recent	1072
most recommended	1290
most replies	1290
most shared	1072
most viewed	1072
most watched	1072
mostra altro	2330
mostra contenuto	2320
mostra contenuto esterno	2344
mostra contingut	426
mostra el contingut	426
mostra el contingut extern	394
mostra el perfil	445
mostra els comentaris	415
mostra i commenti	2323
mostra i risultati	91
mostra il contenuto	2384
mostra il contenuto esterno	2344
mostra il video	2384
mostra le risposte	2372
mostra les respostes	415
mostra meno	2331
mostra menys	386
mostra originale	2331
mostra risposte	2372
mostra sempre	426	2384
mostra sottotitoli	2380
mostra traduzione	2331
mostra tutto	2331
mostra'n menys	443
mostra-ho tot	386
mostrar comentarios	1342
mostrar contenido	1406
mostrar contenido externo	1369
mostrar el contenido	1406
mostrar legendas	3264
mostrar mais	3217
mostrar menos	1349	3284
mostrar respostas	3256
mostrar respuestas	1395
mostrar sempre	3268
mostrar siempre	1406
mostrar todo	1350
mostrar tudo	3218
mots encreuats	420
moyen de paiement	1733
moyens de paiement	1733
""", 'mr': """
mr	1281
mrs	1281
""", 'mt': """
mti	2123
mti/afp	2123
""", 'mu': """
mua ngay	4336
muat kiriman	2248
muat komentar lain	2237
muat konten	2248
muat lainnya	2205
muat postingan	2248
muat ulang	2254
muat ulang halaman	2254
muet	1828
muista minut	1696
mul on juba konto	1512
mul on konto	1512
mulai kuis	2240
mundur # detik	2244
mungkin lain kali	2184
muokkaa asetuksia	1685
must read	1072
must reads	1072
must-read	1072
mutasd mindet	2104
mutass kevesebbet	2165
mute	1077	1272
muto	2381
muu summa	1694
muuda teksti suurust	1519
muut lukevat	1637
muut lukevat juuri nyt	1637
muut lukevat nyt	1637
muuta suostumusta	1685
muuta tekstin kokoa	1714
""", 'my': """
my account	1026
""", 'na': """
na celou obrazovku	541
na czasie	3085
na naslovnico	3833
na naslovnicu	3644
na naslovnu	3644
na stran za donacije	3825
na stranicu za donacije	3636
na vrh strani	3833
na vsebino	3833
naam	2917
naar begin	2919
naar boven	2820
naar de aanbieding	2899
naar de aanbiedingen	2787
naar de abonnementen	2913
naar de app	2906
naar de donatiepagina	2911
naar de fotoserie	2919
naar de galerij	2919
naar de homepage	2919
naar de inhoud	2820
naar de puzzel	2895
naar de quiz	2895
naar de shop	2899
naar de uitslag	2895
naar de webshop	2842
naar de winkel	2899
naar het donatieformulier	2911
naar het dossier	2919
naar het evenement	2899
naar het liveblog	2919
naar het recept	61
naar het spel	2895
naar home	2919
naar hoofdinhoud	2919
nabavite na google play	3631
nach anzeige weiterlesen	726
nach der werbung geht es weiter	798
nach oben	739
nachname	865
nachricht	865
nachricht senden	864
nadaljevanje pod oglasom	3762
nadaljuj brez izklopa	3823
nadaljuj s facebook	3827
nadaljuj z apple	3827
nadaljuj z google	3827
nadaljuj z googlom	3827
nadruk verboden	2924
nagranie wygenerowane przez ai	3146
nahoru	480
nahovorila ai	3724
najbolj brane novice	3763
najbolj brane novice dneva	3763
najbolj brano	3763
najbolj komentirano	3763
najbolj priljubljeni	3841
najbolj priljubljeno	3828
najbolji	3652
najkomentiranije	3569
najlepsza oferta	3156
najlepsze	3171
najnovije	3569	3652
najnovije vesti	3569
najnovije vijesti	3569
najnoviji	3652
najnoviji prvo	3651
najnowsze	3085
najnowsze informacje	3085
najpopularniejsze	3085	3156	3171
najpopularniejszy	3156
najpopularnije	3639
najpopularniji	3652
najstarije	3652
najstariji	3652
najstariji prvo	3651
najstarsze	3171
nalaganje predvajalnika	3818
nalaganje videa	3818
nama	2262
nama lengkap	2262
nama pengguna anda	2276
name	865	1281
namluvila ai	541
namn	3950
nanti	2184
nanti saja	2184
napisy	3147
napisz do autora	3161
napisz do autorki	3161
napisz do redakcji	3165
napisz komentarz	3081
napravila umjetna inteligencija	3650
napsat autorovi	556
nascondi	2331
nascondi commenti	2372
nascondi le risposte	2372
nascondi risposte	2372
nasil kapatilir	4113
naslednja fotografija	3833
naslednja slika	3833
naslednja stran	3833
naslednji video	3818
naslovnica	3644
nastala chyba	554
nastavak teksta nakon reklame	3568
nastavenia cookies	3681
nastavenie cookies	3722
nastavi kot prednostni vir	3842
nastavi preko google	3638
nastavi s apple	3638
nastavi s facebookom	3638
nastavi s google	3638
nastavi s googleom	3638
nastavi sa google	3638
nastavitve zasebnosti	3816
natisni	3766
natisni recept	61
natrag na vrh	3644
naujausi	2661
naujiena papildoma	2666
naujiena pildoma	2666
nav konta	2764
navn	670	3036
navnet ditt	3035
nazaj na naslovnico	3833
nazaj na vrh	3644	3833
nazwisko	3159
""", 'ne': """
ne dabar	2701
ne danas	3577
ne danes	3770
ne hvala	3577	3770
ne manquez plus aucune info	1834
ne manquez rien	1744
ne most	2085
ne plus afficher	1725
ne plus suivre	1853
ne propustite	3569
ne ratez aucune info	1834
ne sada	3577
ne se prononce pas	1820
ne spreglejte	3763
ne tagad	2761
ne zdaj	3770
ne, hvala	3577	3770
nebesekti	2710
nebo	551
necrologie	2349
nee bedankt	2782
nee, bedankt	2782
neem contact op met de auteur	2919
nehaj slediti	3842
nei takk	2940
nei, takk	2940
nein danke	694
nein, danke	694
neispravan e-mail	3641
neispravna e-mail adresa	3641
nej tack	3852
nej tak	577
nej, tack	3852
nej, tak	577
neka alla	3935
nema komentara	3651
nemate nalog	3638
nemokamas pristatymas	2697
neobvezno	3831
nessun commento	2323
nessuna opinione	2373
neste	2968
neste artikkel	2965
neste bilde	3038
neste side	3038
neste video	3023
net binnen	2817
netiquette	732
neturite paskyros	2704
neturiu paskyros	2704
neueste	877
neueste artikel	736
neueste meldungen	736
neueste nachrichten	736
neueste videos	736
neueste zuerst	876
neveljaven e-naslov	3830
never miss a story	1036
never miss an update	1036
new customers only	1145
new customers only. terms apply	1145
new here	1026
newest	1291
newest first	1067
newsletter	467	708	1036	1319	1744	2308	3066	3192
newsletter abonnieren	708
newsletter e alert	2327
newsletter kostenlos abonnieren	708
newsletter recomendada	1346
newsletter sign up	1036
newsletter sign-up	1036
newsletter signup	1036
newsletter-anmeldung	708
newsletters	1036	1077	1319	1744	3192
newslettery	467	3066
newsticker	736
next	1018
next article	1072
next image	1283
next page	1077
next photo	1283
next picture	1283
next post	1077
next slide	1283
next story	1072
next up	1072
next video	1271
""", 'ng': """
nghe	4288
nghe audio	4337
""", 'ni': """
ni komentarjev	3840
nicht jetzt	694
nicht mehr anzeigen	694
nicht mehr folgen	878
nicht zulassen	857
nichts mehr verpassen	708
nie mam konta	3155
nie mam zdania	3138
nie masz jeszcze konta	3155
nie masz jeszcze prenumeraty	3155
nie masz konta	3063
nie masz prenumeraty	3155
nie masz subskrypcji	3155
nie teraz	3059
nie wylogowuj mnie	3155
niente spam	2396
niepoprawny adres e-mail	3158
niet meer volgen	2930
niet nu	2782
niet te missen	2817
niet toestaan	2908
nieuwsbrief	2792
nieuwsbrief ontvangen	2850
nieuwsbrieven	2792
nieuwste	2929
nieuwste eerst	2928
nije obavezno	3642
nimam mnenja	3813
nimi	1700
niste pretplatnik	3638
niste pretplatnik? pretplatite se	3638
""", 'no': """
no comments	1067
no comments yet	1067
no credit card required	1145
no eres suscriptor	1416
no es pot mostrar aquest contingut	426
no ets subscriptor	437
no gracias	1306
no grazie	2295
no hacemos spam	1418
no ho sap / no contesta	416
no m'agrada	416
no opinion	1263
no podem mostrar aquest contingut	426
no posts	1077
no sabe / no contesta	1396
no sabe, no contesta	1396
no se pudo cargar el video	1442
no se puede reproducir el video	1402
no spam	1280
no spam, ever	1280
no spam. unsubscribe anytime	1280
no te pierdas	1346
no tens compte	437
no thank you	1017
no thanks	1017
no tienes cuenta	1416
no votes so far! be the first to rate this post	1231
no, gracias	1306
no, grazie	2295
no, not now	1275
no, thanks	1017
noch kein abo	792
noch kein abonnent	700
noch kein konto	700
noch kein mitglied	862
noch keine kommentare	732
noch keine kommentare vorhanden	732
noch nicht registriert	792
noe gikk galt	3036
nog geen abonnee	2857
nog geen abonnement	2913
nog geen account	2787
nog geen lid	2913
nog geen reacties	2813
nog niet geregistreerd	2913
noget gik galt	670
noklausies rakstu	2725
nom	440	1842
nombre	1419
nome	2397	3281
nominal lain	2256
nominal lainnya	2256
non hai un account	2363
non merci	1725
non oggi	2295
non ora	2295
non sa / non risponde	2373
non sei abbonato	2301
non sei ancora abbonato	2363
non sei ancora registrato	2394
non sei registrato	2394
non so	2373
non, merci	1725
nopeus	1688
norint komentuoti, reikia prisijungti	2665
normas	1342
normas de los comentarios	1395
normas editoriales	1425
normes dels comentaris	415
nos articles les plus lus	1812
nos derniers articles	1768
nos jeux	1822
nos lecteurs ont lu ensuite	1768
nos offres	1735
nos offres d'emploi	1795
nos partenaires	1831
nos recommandations	1768
noskaties video	2727
nossa loja	3262
nossos jogos	3259
nossos parceiros	3268
not a member	1278
not a subscriber	1278
not a subscriber yet	1026
not now	1017
not ready to donate	1017
not ready to give today	1017
not ready to subscribe	1017
not ready to support today	1017
not registered	1278
not registered yet	1278
not the answer you're looking for	1233
not today	1017
not yet a member	1278
not yet a subscriber	1278
nota relacionada	1392
notas recomendadas	1392
notas relacionadas	1392
note legali	2320
noter la recette	61
notes on contributors	1243
notez cet article	1764
notez cette page	1859
noticia anterior	1422
noticia relacionada	1346
noticia relacionadas	1346
noticia siguiente	1422
noticias de hoy	1346
noticias relacionada	1346
noticias relacionadas	1346
notifikace	545
notifikationer	661
notiser	3941
notizie correlate	2327
notizie del giorno	2327
notou algum erro	3298
notre boutique	1825
notre charte de corrections	1849
notre direct	1845
nous contacter	1764
nous soutenir	1726
nous suivre	1755
nous vous recommandons	1768
now playing	1077
""", 'nt': """
ntb	2996
""", 'nu': """
nu acum	3326
nu ai cont	3365
nu bestellen	2899
nu in het nieuws	2817
nu kopen	2899
nu niet	2782
nu spelen	2895
nuestra tienda	1401
nuestros juegos	1398
nuestros socios	1406
nukopijuota	2711
nume	3400
numer telefonu	3159
nuolaida prenumeratoriams	2697
nuoroda nukopijuota	2664
nuotrauka #/#	2714
nuotraukos	2666
nur notwendige	852
nur notwendige cookies	852
nutzungsbedingungen	729
nutzungsrechte erwerben	872
""", 'ny': """
nyalakan notifikasi	2228
nyast	3962
nyaste	3962
nyeste	682	3048
nyhedsadvarsler	661
nyhedsbrev	586
nyhedsbreve	586
nyhetsbrev	2949	3861
nyhetsbrevet	2949	3861
nyhetsdygnet	3878
nyhetsnotiser	3941
nyhetsvarsler	3027
nykyinen aika	1687
nykyinen aika #	1687
nyt luetuimmat	1637
""", 'o ': """
o artigo continua depois da publicidade	3205
o mais popular	3279
o quiz da semana	3299
o seu e-mail	3310
o seu email	3192
o seu voto foi registado	3256
o sudoku de hoje	3299
""", 'o.': """
o.v.v. donatie	2911
""", 'ob': """
obavezno	3642
obavezno polje	3641
obavijesti	3633
objavi komentar	3651
objednat knihu	537
objet	1873
obligatorisk felt	3035
obligatoriske felter	3035
obraz # z #	3160
obraz v obraze	541
obraz w obrazie	3146
obre a l'app	428
obre l'app	428
obrigado pelo apoio	3308
obrigado pelo seu apoio	3308
obrigado pelo seu feedback	3234
obrigado pelo seu voto	91	3234
obrigado por se inscrever	3192
obrigado por votar	91	3256
obrigado, a sua mensagem foi enviada	3280
obsah nelze zobrazit	539
obsah partnera	569
obserwuj	3074
obserwuj autora	3172
obserwuj nas	3074
obserwuj temat	3172
obserwuj ten temat	3172
obserwujesz	3172
obserwujesz ten temat	3172
obvestila	3822
obvezna polja	3830
obvezno	3831
obvezno polje	3830
""", 'oc': """
oceni novico	3766
oceni recept	61
ocenite tekst	3572
ocijeni recept	61
ocorreu um erro	3280
ocultar	1350	3218
ocultar comentarios	1395
ocultar respostas	3256
ocultar respuestas	1395
""", 'od': """
od najnowszych	3170
od najstarszych	3170
odaberi	3639
odaberi iznos	3636
odaberi pretplatu	3638
odaberite iznos	3636
odaberite paket	3638
odaberite pretplatu	3638
odbij	3585
odbij sve	3585
oddaj glas	91	3812
oddaj komentar	3766
oddajte svoj glas	3812
odemknout	550
oder	863
odeslat	91	554
odeslat hlas	91
odgovori	3652	3841
odjava	3562	3759
odjavite se lahko kadarkoli	3830
odpoved kadarkoli	3827
odpowiedz	3081	3171
odpri aplikacijo	3820
odpri galerijo	3833
odpri v aplikaciji	3820
odrzucam	3144
odvolat souhlas	539
""", 'of': """
of	2914
oferecer	3294
oferecer artigo	3188
oferecer este artigo	3293
oferecido por	3205
oferecimento	3295
oferit de	3413
ofert per	453
oferta especial	1312
oferta para lectores	1401
oferta para leitores	3262
oferta per als lectors	421
oferta por tempo limitado	3278
oferta por tiempo limitado	1416
oferta specjalna	3141
ofertas	1337
ofertas de empleo	1373
ofertes de feina	399
offer	1058
offer ends soon	1145
offers for readers	1266
offerta a tempo limitato	2394
offerta per i lettori	2378
offerte	2318
offerte di lavoro	2349
offerto da	2411
offre partenaire	1759
offres d'emploi	1795
offrir	1856
offrir l'article	1735
ofrecido por	1433
""", 'og': """
oggetto	2427
ogiltig adress	3949
ogiltig e-postadress	3949
oglas	3568	3762
oglasi	3568	3762
oglasi google	3844
oglasna vsebina	3844
oglejte si galerijo	3833
ogni contributo conta	2362
ogni donazione conta	2391
ogni euro conta	2362
ogni mese	2392
""", 'oh': """
ohne deaktivieren fortfahren	858
ohne spende weiterlesen	694
ohne werbung lesen	880
ohodnotit recept	61
""", 'ok': """
ok	1018
ok, got it	1078
okumaya devam et	4040
""", 'ol': """
oldal #/#	2164
oldal: #/#	2164
oldest	1291
oldest first	1067
ole esimene kommenteerija	1472
oled juba tellija	1466
oled uudiskirjaga liitunud	1491
olen jo tilaaja	1696
olen poistanut mainosten eston	1692
olet lukenut kaikki ilmaiset artikkelisi	1696
olet nyt tilannut uutiskirjeen	1625
oletko jo tilaaja? kirjaudu	1622
oliko artikkelista apua	1709
olvasd el ezt is	2101
olvassa el ezt is	2101
""", 'om': """
om cookies	3871
oma summa	1694
oma tili	1622
omat aiheet	1713
omite reclama	3419
omitir anuncio	1442
""", 'on': """
once	1018
onder vermelding van 'donatie	2911
onder vermelding van donatie	2911
ondertiteling	2905
ondertiteling aan	2904
ondertiteling uit	2904
ondertitels	2905
onderwerp	2917
onderwerpen	2817
one time donation	1019
one-time	1018
one-time donation	1019
ongeldig e-mailadres	2916
onko jutussa virhe	1636
onko sinulla jo tilaus	1696
onko sinulla jo tili	1696
onko sinulla jo tunnus	1622
onko sinulla vinkki	1706
only for members	1278
only for subscribers	1278
ons correctiebeleid	2923
ontdek het op google play	2906
ontgrendel artikel	2913
ontgrendel dit artikel	2913
onthoud mij	2913
ontvolg	2930
ontvolgen	2930
""", 'oo': """
ook interessant	2817
oops! something went wrong	1136
""", 'op': """
op elk moment afmelden	2916
op leeslijst	2882
opazili ste napako	3836
opcjonalnie	3159
opdater siden	663
open	1078
open de app	2906
open full screen	1283
open galerij	2919
open gallery	1283
open image in gallery	1077	1283
open in fullscreen	1283
open kaart	2821
open map	1078
open menu	1077
open the map	1078
openen	2821
openen in de app	2906
opgeslagen	2931
opina	1342
oppdater siden	3029
opphev demping	3023
opprett en gratis bruker	2944
opprett en gratis konto	2944
opprett gratis bruker	2944
opprett konto	2944
oppsummeringen er ki-generert	3045
oppsummert av ai	2968
oppsummert av ki	2968
opravy a spresnenia	3742
opret bruger	581
opret en gratis bruger	581
opret en gratis profil	581
opret en konto	581
opret gratis profil	581
opret konto	581
opsi lainnya	2272
opslaan	2802
opslag fra facebook	606
opslag fra instagram	606
opsummeret af ai	679
optional	865	1281
optioneel	2917
opublikuj komentarz	3081
""", 'or': """
or	1279
ordena per	416
ordenar por	1396	3257
order the book	1266
order your copy	1266
ordina per	2373
ordjakt	3016
ordjakten	3928
original anzeigen	740
ort	865	3950
""", 'os': """
os nossos jogos	3259
os nossos parceiros	3268
osallistu keskusteluun	1636
osemsmerovka	3717
osmosmjerka	3624
ossza meg	2094
osta artikkel	1466
osta kirja	1683
osta kohe	1505
osta lippu	1683
osta liput	1683
osta lisenssi	1707
osta litsents	1521
osta nyt	1683
osta pilet	1505
osta piletid	1505
osta raamat	1505
ostale vesti	19	3569
ostale vijesti	19	3569
ostani prijavljen	3638	3827
ostatnie wpisy	3085
ostavi komentar	3572
ostavite komentar	3572
oszd meg	2094
""", 'ot': """
otestujte sa	3716
otestujte se	533
other amount	1023
other articles	1072
other news	1072
other readers liked	19
other stories	1072
other stories you may like	1072
other stories you might like	1072
others also read	19	1072
others are also reading	1229
others are reading	1229
otomatik oynat	4105
otomatik oynatma	4105
otprati	3653
otra cantidad	1310
otras noticias	19	1346
otras noticias que pueden interesarte	19
otro importe	1310
otro monto	1413
otvori aplikaciju	3631
otvori galeriju	3644
otvori u aplikaciji	3631
""", 'ou': """
oudste	2929
oudste eerst	2928
oui, je m'abonne aux notifications	1834
oui, utile	1859
our corrections policy	1067	1286
our editorial guidelines	1286
our editorial standards	1286
our ethics policy	1286
our journalistic principles	1286
our newsletters	1036
our partners	1058
our social media	1053
our sponsors	1058
outbrainin suosittelema	1715
outro montante	3275
outro valor	3186
ouvir	3200
ouvrir	1772
ouvrir l'appli	1833
ouvrir l'application	1833
ouvrir la carte	1772
ouvrir le menu	1771
""", 'ov': """
ovaj video nije dostupan	3629
overname verboden	2924
oversat af ai	679
oversat med ai	679
oversatt med ki	3045
overschrijving	2786
ovo polje je obavezno	3641
""", 'oy': """
oy kullan	91	4098
oy ver	91	4098
oyla	91
oyna	4102
oynat	4056
oynatma hizi	4104
oyunlar	4102
oyunuz alindi	91	4097
oyunuz kaydedildi	4097
""", 'oz': """
oznake	3569	3763
""", 'p': """
p	3336
""", 'pa': """
padidinti	2706
paga con paypal	2425
pagamento seguro	3186
pagamento sicuro	2299
pagar com paypal	3309
pagar con paypal	1447
page # of #	1282
page suivante	1771
pagina # van #	2918
pagina #/#	2918
pagina herladen	2910
pagina printen	2931
pagina successiva	2330
pagina vernieuwen	2910
pago seguro	1310
paid advertisement	1150
paid content	1058
paid partner content	1293
paid partnership	1058
paid post	1058
paikkakunta	1700
paiment methods	1023
paket langganan	2283
pakkumine tellijale	1505
pakollinen	1700
pakollinen tieto	1699
palaute	1636
palavra do dia	3299
palavras cruzadas	3261
palavras cruzadas do dia	3299
paldies par balsojumu	2755
paling banyak dibaca	2203
paling disukai	2238
paling populer	2260
pane oma teadmised proovile	1473
pantalla completa	423	1403
para continuar a ler	3251
para continuar lendo	3251
para seguir leyendo	1388
paras hinta	1697
paremti	2659
parhaat	1712
pariwara	2198
parole crociate	2377
partage	1754
partager	1754
partager cette page	1884
partager l'article	1754
partager par e-mail	1754
partager par email	1754
partager par mail	1754
partager par sms	1855
partager par whatsapp	1855
partager sur	1754
partager sur bluesky	1754
partager sur linkedin	1754
partager sur messenger	1754
partager sur telegram	1754
partager sur twitter	1754
partager sur whatsapp	1855
partager sur x	1754
partager via messenger	1754
partager via twitter	1754
partages	1754
partagez	1754
partagez cet article	1884
partecipa al sondaggio	2372
partecipa al voto	2414
partecipa alla discussione	2354
partenaire	1759
parteneri	3336
participa	1342
participa en l'enquesta	415
participa en la encuesta	1395
participa en la nostra enquesta	397
participar da enquete	3298
participar en la encuesta	1436
participe da conversa	3242
participe da enquete	3256
participe na sondagem	3256
participer au sondage	1859
participez au sondage	1819
participez au vote	1819
partilhar	3200
partilhar no whatsapp	3293
partilhe	3200
partilhe este artigo	3319
partner	2807
partner content	1058
partner offers	1058
partnera saturs	2772
partnerangebot	726
partnerangebote	726
partnerartikkel	1520
partnerbijdrage	2862
partnercontent	2807
partnereink tartalmai	2177
partneri sisu	1520
partneri tartalom	2177
partnerio turinys	2712
partnernieuws	2817
partnerska vsebina	3762
partnertartalom	2177
pas aujourd'hui	1725
pas de commentaire	1764
pas de spam	1841
pas encore de compte	1839
pas encore inscrit	1735
pas maintenant	1725
pasatiempos	1400
pasianssi	1680
pasidalinkite	2664
pasidalinkite straipsniu	2664
pasidalinti	2659
pasijans	3624
pasjans	3138
pasjansa	3813
passa a premium	2363
passatempos	3236
passatemps	420
passend zum thema	736
passende artikel	736
passer cette annonce	1759
passer l'annonce	1865
passord	3033
password	1279
password dimenticata	2301
passwort	863
passwort anzeigen	862
passwort vergessen	700
pataisymai ir patikslinimai	2707
patience	2896
patiens	3928
patreon'dan destek ol	4115
patreon'dan destekle	4115
patrocinado	1337	3205
patrocinado por	1337
patrocinat per	453
paus	3938
pausa	3938
pause	658	855	3024
pauza	542	3147	3630	3725
pauze	2905
pauzeren	2905
payer avec paypal	1871
payment method	1023
payment methods	1023
payment options	1023
payment reference: donation	1276
paypal	699
""", 'pe': """
pedoman media siber	2218
pedoman pemberitaan media siber	2266
peida reklaam	1520
peiling	91
pelaa nyt	1679
pelaa visa	1679
pelo mundo	3214
pemutar audio	2281
pemutar video	2281
penawaran khusus pembaca	2243
penawaran terbaik	2260
pencereyi kapat	4150
pendaftaran berhasil	2261
pengaturan cookie	2248
pengaturan privasi	2248
people also read	1072
people are also reading	1229
people are reading	1229
per continuar llegint	409
per continuare a leggere	2363
per e-mail senden	879
per e-mail teilen	721
per e-mail versenden	721
per jaar betaald	2913
per lastschrift spenden	860
per mail teilen	721
per mail versenden	721
per paypal spenden	860
per whatsapp senden	879
per whatsapp teilen	721
perbesar	2265
perbesar foto	2265
perbesar gambar	2265
perbesar huruf	2272
percebi	3218
pereiti prie turinio	2706
pergunta do dia	91
periksa kotak masuk anda	2261
perkecil huruf	2272
permainan	2242
permet	430
permet sempre	426
permintaan anda telah dikirim	2284
permite	3390
permite mereu	3386
permite reclamele	3392
permitir	1410	3272
permitir anuncios	1411
permitir la publicidad	1411
permitir publicidade	3273
permitir sempre	3268
permitir siempre	1406
permitir siempre este contenido	1406
perpanjang langganan	2283
persondatapolitik	655
personnaliser mes choix	1831
personuppgiftspolicy	3871
personvern	2958
personverninnstillinger	2958
personvernpolicy	3021
peru milloin tahansa	1696
peru milloin vain	1622
peru suostumus	1685
peru tilaus milloin tahansa	1625
peruuta milloin tahansa	1622
peruuta suostumus	1685
pesan anda	2284
pesan anda telah terkirim	2261
pesan berhasil dikirim	2261
pesan tiket	2243
pesquisar	3217
petites annonces	1759
""", 'pf': """
pflichtfeld	864
pflichtfelder	864
""", 'ph': """
phone	1281
phone number	1281
photo # of #	1282
photo suivante	1874
photos	1771
""", 'pi': """
picture # of #	1282
picture in picture	1271
picture-in-picture	1271
piekrist	2737
pienempi teksti	1714
piesakies jaunumiem	2744
pieteikties jaunumiem	2765
pievienot grozam	2757
piilota	1640
piilota kuvateksti	1702
piilota mainokset	1631
piilota mainos	1715
piilota vastaukset	1711
pildi testu	2755
pilih	91	2260
pilih jumlah	2282
pilih langganan anda	2259
pilih nominal	2282
pilih paket	2259
pilih paket langganan	2259
pilihan anda telah dicatat	2237
pilihan editor	2203
pilihan redaksi	2203
pilihan untuk anda	2229
pilihan untukmu	2229
pilt #/#	1522
pilt pildis	1507
pin for later	61
pin it	61	1048
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2250
pindai qr code	2250
pinterest	1049
pirkt licenci	2773
pirkt tagad	2757
pirkti bilietus	2697
pirkti dabar	2697
pitanje dana	3623
pix	3187
""", 'pl': """
plaats een advertentie	2842
plaats een reactie	2813
plaats reactie	2813
plan du site	1761
platba kartou	548
platz sichern	849
play audio	1048
play now	1077
play store	93
play the quiz	1262
play the video	1125
play today's puzzle	1262
play video	1077
playback rate	1271
playback settings	1271
playback speed	1271
player audio	3419
player wird geladen	854
please check your email	1280
please check your inbox	1182
please donate	1019
please enter a valid email address	1036
please enter your email	1280
please enter your email address	1280
please enter your name	1280
please fill in this field	1280
please fill out this field	1280
please gamble responsibly	1227
please log in to comment	1290
please try again later	1280
pledge your support	1019
plus	581	1771	2787	3856
plus anciens	1820
plus d'articles	1768
plus d'articles de cet auteur	1845
plus d'articles de l'auteur	1849
plus d'infos	1768
plus d'options	1855
plus d'options de partage	1855
plus lus	1768
plus tard	1725
plus-artikel	700
plusartikel	2787
pluss	2944
plussak	2944
plz	865
""", 'po': """
pobierz audio	3146
pobierz odcinek	3146
pocket	1049	2457
podaj adres e-mail	3066
podaj e-mail	3066
podaj poprawny adres e-mail	3158
podarite nam # % dohodnine	3825
podarite nam del dohodnine	3825
podcast	478	603	736	1346	2327	3085	4054
podcast herunterladen	854
podcast'i indir	4104
podcastit	1637
podcasts	603	736	2817	3214
podcasty	478	3085
podd	3878
poddar	3878
pode gostar de	3254
pode interessar	3214
podeli	3572
podeli na facebooku	3572
podeli vest	3572
podelite	3572
podijeli	3572
podijeli kao poklon	3654
podijeli na facebooku	3572
podijeli putem whatsappa	3654
podijeli vijest	3572
podijelite	3572
podkast	2965
podkaster	2965
podnapisi	3819
podobne	3085
podpri	3758
podpri nas	3758
podprite nas	3758
podprite nas na patreonu	3825
podprite nas prek paypala	3825
podrobnosti	481
podseti me kasnije	3577
podsjeti me kasnije	3577
podsumowanie ai	3168
pogledaj cenu	3626
pogledaj cijenu	3626
pogledaj galeriju	3644
pogledaj komentare	3572
pogledaj pakete	3638
pogledaj ponudu	3626
pogledaj rezultate	91	3623
pogledajte galeriju	3644
pogledajte pakete	3638
poglej ceno	3815
poglej galerijo	3833
poglej pakete	3827
poglej ponudbe	3827
poglej ponudbo	3815
poglej rezultate	3812
pogodnost za pretplatnike	3626
pogodnosti za pretplatnike	3626
pogoji uporabe	3778
poista mainokset	1715
poista mykistys	1687
poistin mainosten eston	1692
pokreni kviz	3623
pokreni video	3629
pola wymagane	3158
pole veel kontot	1512
pole veel tellija	1512
pole wymagane	3158
polecamy	3085	3156
polecane	3085	3156
polecane dla ciebie	3085
polecane przez outbrain	3174
polecane przez taboola	3174
politika privatnosti	3585
politika zasebnosti	3778
polityka cookies	3078
polityka korekt	3165
poljuben znesek	3825
poll	91
poll of the day	91
poll van de dag	91
polling	91
polub	3171
pomniejsz tekst	3173
pon a prueba tus conocimientos	1398
ponatis prepovedan	3837
ponctuel	1837
ponctuellement	1837
ponudba za bralce	3815
popravki in pojasnila	3836
poprzedni	3088
poprzednia strona	3161
populair	2817	2929
populaire	1768
populaire artikelen	2817
populaires	1768
populairst	2914
populairste	2929
popular	1291
popular articles	1072
popular now	1072
popular posts	1072
popular reads	1149
popular stories	1072
popular topics	1072
populare	3340
popularne	3085	3171
populer	2203
populiariausi	2661
popunite ovo polje	3641
poredaj po	3651
portada	1349
poruka	3642
posa't a prova	418
posez une question sur cet article	1793
poskusite pozneje	3830
poskusite znova	3830
poslat	470	554
poslat e-mailem	470
poslat mailem	568
poslat tip	560
poslechnout	470
posnetek ni na voljo	3818
post as a guest	1233
post code	1281
post comment	1067
post laden	852
post on x	1048
post your answer	1233
postal code	1281
postavi kao preferirani izvor	3653
postavke privatnosti	3627
postcode	1281	2917
poster un commentaire	1764
postinumero	1700
postleitzahl	865
postnummer	670	3036	3950
posts relacionados	3214
poststed	3036
potrebbe interessarti	2327
potrebbe interessarti anche	2327
potrebbero interessarti	2327
pour aller plus loin	1768
pour lire la suite	1808
povezana novica	3763
povezane novice	3763
povezane teme	3569
povezane vesti	3569
povezane vijesti	3569
povezano	3763
povezava je kopirana	3843
povezava kopirana	3843
poveznica je kopirana	3654
poveznica kopirana	3572
povolit	545
povolit cookies	474
povolit jednou	539
povolit notifikace	544
povolit obsah	539
povolit reklamu	547
povolit reklamy	547
povratak na naslovnicu	3644
povratak na vrh	3644
povuci pristanak	3627
povuci privolu	3627
powered by ai	1118
powiadomienia	3150
pozabljeno geslo	3759
pozastavit	542
pozneje	3822
""", 'pr': """
pr	2096	2461	2572
pr cikk	2177
pr-cikk	2177
praegune aeg #	1507
prati autora	3653
prati autoricu	3653
prati temu	3653
pratite autora	3653
pratite ovu temu	3653
pratite temu	3653
pravidla diskuse	477
pravidla diskuze	565
pravidla oprav	560
pravila komentarisanja	3651
pravila komentiranja	3572	3766
pravila privatnosti	3585
preberi pozneje	3843
preberi prepis	3818
preberi v aplikaciji	3820
preberite tudi	3763
precedente	2330
precios y disponibilidad pueden variar	1373
predmet	3642	3737
predvajaj	3818
predvajaj video	3818
predvajalnik se nalaga	3818
preferencias de cookies	1441
preferencias de privacidad	1441
preferensi cookie	2248
preferensi privasi	2280
preferenze cookie	2320
preferenze privacy	2419
preferenze sulla privacy	2419
pregunta a nuestra ia	1371
preizkusite se	3812
preizkusite svoje znanje	3812
preko cijelog ekrana	3629
premium	463	581	889	1026	1312	1735	2186	2301	2787	2944	3063	3188	3328	3856	4040	4283
premium content	1026
premium digital	1145
premium-artikel	700
premor	3819
prenehaj slediti	3842
prenesi epizodo	3818
prenesi zvok	3818
prenota il tuo posto	2378
prenume	3400
prenumeranterbjudande	3931
prenumerata	2659	3063
prenumeration	3856
prenumeratoriams	2659
prenumeratoriaus nauda	2697
prenumerera	3856
prenumerera nu	3856
prenumeruj	3063
prenumeruoti	2659
preostalo vreme	3629
preostalo vreme -#	3629
preostalo vrijeme	3629
preostalo vrijeme -#	3629
prepis	3725	3819
preporuka	3569
presentado por	1433
presentat per	453
presentato da	2411
presentear	3294
presentear artigo	3293
presented by	1058
press enter or click to view image in full size	1077
prestani pratiti	3653
prethodna fotografija	3644
prethodna slika	3644
prethodna stranica	3644
pretplata	3561
pretplati se	3561
pretplatite se	3561
preuzmi audio	3629
preuzmi epizodu	3629
preuzmi na app storeu	3631
prevedeno z umetno inteligenco	3839
prevent your screen from going dark	61
preverite svoj nabiralnik	3830
previous article	1072
previous image	1283
previous page	1077
previous photo	1283
previous picture	1283
previous post	1077
previous slide	1283
prezentat de	3413
prezime	3642
priezvisko	3737
prihranite #%	3828
prihvatam	3585
prihvati	3585
prihvati i nastavi	3627
prihvati sve	3585
priimek	3831
priimti visus	2677
priimti visus slapukus	2698
prijava	3562	3759
prijava na newsletter	3641
prijava putem facebooka	3638
prijava putem googlea	3638
prijava s facebook	3827
prijava s facebookom	3827
prijava z apple	3827
prijava z google	3827
prijava z googlom	3827
prijavi	3652	3841
prijavi komentar	3651	3840
prijavi napako	3766
prijavi oglas	3655	3844
prijavi se	3562	3759
prijavi se na novice	3830
prijavi se preko facebooka	3638
prijavi se preko google	3638
prijavi se preko googlea	3638
prijavite napako	3836
prijavite se	3562	3759
prijavite se odmah	3562
prijzen kunnen intussen gewijzigd zijn	2862
primo piano	2327
principais pontos, por ia	3234
principios editoriales	1425
prindi	1471
prindi artikkel	1471
prindi retsept	61
print	590	1049	1279	2802
print & digital	1279
print + digital	1279
print article	1048
print artikel	684
print artiklen	590
print dit artikel	2858
print dit recept	61
print opskrift	61
print opskriften	61
print page	1147
print recept	61
print recipe	61
print subscription	1026
print the recipe	61
print this	1048
print this page	1147
print this story	1292
printen	2802
prisijungti	2659
prisijungti per facebook	2704
prisijungti per google	2704
prisijungti su facebook	2704
prisijungti su google	2704
prisiminti mane	2704
prispevaj	3758
privaatsuspoliitika	1506
privaatsusseaded	1506
privaatsustingimused	1484
privacidad	1339
privacy	2320	2809
privacy center	729
privacy notice	1036
privacy policy	1063	2320
privacy preference center	1063
privacy preferences	1063
privacy settings	1063
privacy statement	1063
privacy-instellingen	2902
privacybeleid	2809
privacyinstellingen	2902
privacyverklaring	2809
privalomas laukas	2705
privalomi laukai	2705
privatlivsindstillinger	655
privatlivspolitik	655
privatumo nustatymai	2698
privatumo politika	2677
probeabo	700
probeer gratis	2913
probeer het later opnieuw	2850
probeer het opnieuw	2916
probeer nu	2787
produktempfehlung	726
profil	700
profilo	2301
profiter de l'offre	1735
progress: #%	1271
proizvoljan iznos	3636
promo	2318	3568
promocijsko besedilo	3762
promocja	3077
promoted	1058
promoted by outbrain	1293
promoted by taboola	1293
promoted content	1058
promoted links	1058
promoted stories	1072
promotie	2807
promotion	1058
proovi hiljem uuesti	1513
proovi uuesti	1513
propaganda	3205
proposer une correction	1799
proposer une tribune	1859
prosimo, izklopite blokator oglasov	3823
prosseguir	3207
prossimo articolo	2400
prossimo video	2420
proteggiamo le nostre fonti	2403
prova # dagar gratis	3856
prova gratis	2301	3856
prova gratis per un mese	2363
prova nu	3856
prova-ho un mes gratis	409
proverite mejl	3641
proverite svoje znanje	3623
provjerite e-mail	3641
provjerite svoj inbox	3641
provjerite svoje znanje	3623
prueba gratis	1312
prueba un mes gratis	1388
prvo najnoviji	3651
przeczytaj jeszcze	3085
przeczytaj najpierw w aplikacji	3148
przedruk zabroniony	3166
przelew tradycyjny	3153
""", 'pu': """
pub	1759	3205
pubblica	2373
publicar	1396	3257
publicar comentario	1342
publicera kommentar	3961
publicidad	1337
publicidad - sigue leyendo	1337
publicidade	3205
publicitat	388
publicitate	3336
publieditorial	87
publier	1820
publier un commentaire	1764
publireportage	1759
publireportatge	87
publirreportaje	1337
publiser kommentar	3047
publish comment	1290
puhelin	1700
puhelinnumero	1700
pular para a receita	61
pulsa para activar el sonido	1442
puni ekran	3629
puntos clave	1371
puntual	1414
puoi regalare # articoli al mese	2365
push aktivieren	856
push-nachrichten aktivieren	856
pushberichten	2908
pushberichten aanzetten	2907
pushmeldingen	2908
pushnotiser	3941
pushvarsler	3027
puslapis #/#	2714
pusti video	3629
pustit video	541
putar audio	2244
putar otomatis	2245
putar video	2244
puzzel van de dag	2895
puzzels	2842
""", 'py': """
pysy ajan tasalla	1625
pysy kirjautuneena	1696
pytanie dnia	3137
""", 'qr': """
qr kodu okut	4109
qr kodu okutun	4109
qr kodu tarayin	4109
qr platba	548
""", 'qu': """
quero apoiar	3275
quero assinar	3188
quero contribuir	3275
quero doar	3275
quick crossword	1263
quick poll	91
quiero aportar	1413
quiero donar	1413
quiero recibir comunicaciones comerciales	1418
quiero recibirla	1384
quiero recibirlo	1384
quiero ser socia	1413
quiero ser socio	1413
quiero suscribirme	1312
quitar publicidad	1373
quitar sonido	1402
quiz da semana	3299
quiz starten	845
quiz van de week	2895
""", 'ra': """
raccomandato da	2318
raksta audioversija	2759
raksti redakcijai	2767
rakstiet redakcijai	2767
raksts pieejams abonentiem	2720
rangkuman ai	2269
rapporteer	2929
rapporteer reactie	2928
rapporter	3048
rapporter annonse	3051
rapporter en fejl	676
rapporter feil	2961
rapporter kommentar	3047
rapportera	3962
rapportera annons	3965
rapportera ett fel	3956
rapportera fel	3874
rapportera kommentar	3961
rate recipe	61
rate this article	1231
rate this post	1231
rate this recipe	61	1231
rate this story	1231
razvrsti po	3840
""", 're': """
reactie	2813
reactie plaatsen	2928
reactieregels	2928
reacties	2813
reacties worden vooraf gecontroleerd	2847
read ad-free	1293
read aloud	1048
read also	1072
read article	1077
read by a computer voice	1271
read by a synthetic voice	1271
read by an ai voice	1271
read by an automated voice	1271
read comments	1067
read full article	1077
read full story	1077
read in app	1077
read less	1283
read more	1077
read more about	1072
read more about sharing	1048
read more articles	1077
read more here	1077
read more on	1072
read more on these topics	1072
read next	1072
read original article	1077
read our complete coverage	1072
read story	1077
read the article	1077
read the document	1078
read the full article	1077
read the full document	1078
read the full story	1077
read the transcript	1271
read transcript	1271
read without limits	1278
reader offer	1266
reader offers	1266
reader poll	91	1262
readers also read	1072
readers are also reading	1229
readers' poll	1262
ready for more	1036
reageer	2813
reageer op dit artikel	2923
reageren	2813
reagovat	566
rebus	3379
rebutja totes les galetes	426
rebutja-ho tot	394
recent	1072
recent articles	1072
recent news	1072
recent posts	1072
recent stories	1072
recept bewaren	61
recept printen	61
recevoir des notifications	1834
recevoir la newsletter	1744
recevoir les notifications	1834
recevoir une alerte	1801
recharger la page	1835
rechazar	1339
rechazar todas	1339
rechazar todas las cookies	1441
rechazar todo	1339
rechazar y suscribirme	1406
rechazar y suscribirse	1406
recherche	1771
rechercher	1771
rechte am artikel erwerben	872
rechte an diesem artikel erwerben	872
rechten aanvragen	2924
recibir alertas	1383
recibir alertas de este autor	1452
recibir alertas de este tema	1383
reclame	2807
recomandate	3340
recomendaciones	1346
recomendadas	1346	3214
recomendado	1346
recomendado para ti	1346
recomendados	1346	3214
recomendamos	3214
recommander ce commentaire	1859
recommend	1291
recommended	1072	1279
recommended articles	1072
recommended by outbrain	1293
recommended by taboola	1293
recommended external content	1116
recommended for you	1072
recommended reading	1072
recommended reads	1149
recommended stories	1072
recommended videos	1072
recorda'm	437
recordarme	1416
reculer de # secondes	1827
recurso exclusivo para assinantes	3236
recusar	3207
recusar todos os cookies	3303
redactiestatuut	2923
redakcja poleca	3085
redaksi	2218
redaksjonen anbefaler	2965
redaktion kontaktieren	871
redaktionelle richtlinien	871
redaktionen anbefaler	603
redaktionen rekommenderar	3878
redaktionsempfehlung	736
redan prenumerant? logga in	3856
reddet	4050
reddit	1049
redes sociais	3201
redes sociales	1331
reducir texto	1431
redueix el text	451
reference: donation	1276
refresh page	1274
refresh the page	1274
refuser	1761
refuz toate cookie-urile	3418
regala	452	2410
regala aquest article	451
regala articolo	2409
regala l'article	451
regala l'articolo	2409
regala questo articolo	2409
regalar	1432
regalar noticia	1431
regardez aussi	1874
registar	3188
registe-se	3188
register	1026
register for free	1026
register now	1026
registo	3188
registra't	382
registra't per comentar	397
registrace	463
registracija	3562	3759
registrarme	1312
registrarme en la newsletter	1319
registrarse	1312
registrasi	2186
registrate	1388
registrati	2301
registrati e leggi questo articolo	2363
registrati gratis	2301
registreer	2787
registreer gratis	2787
registreeru tasuta	1466
registreeru veebiseminarile	1473
registrer deg	2944
registrera dig	3856
registreren	2787
registrieren	700
registriraj se	3562	3759
registro	1312
registro completado	1448
registrovat se	463
registruj se	3562
registruotis	2659
regler for debatten	681
regler for kommentarer	3047
regler for kommentarfeltet	3047
regole dei commenti	2372
regole per commentare	2372
regole per i commenti	2372
regras para comentar	3256
regulamin	3078
regulamin komentarzy	3170
reguli de comentare	3374
reguli pentru comentarii	3374
regulile comentariilor	3374
reject & subscribe	1269
reject all	1063
reject all cookies	1063
reject and pay	1269
rejeitar	3207
rejeitar todos	3207
rejeitar todos os cookies	3303
rejoignez la conversation	1799
rejoignez la discussion	1799
reklaam	1466
reklaamartikkel	1475
reklaamtekst	87	1475
reklam	3870	4049
reklam alani	4049
reklam engelleyici nasil kapatilir	4112
reklam engelleyici tespit edildi	4112
reklam engelleyicimi kapattim	4112
reklam engelleyicinizi kapatin	4112
reklam engelleyiciyi kapattim	4112
reklam slut	3965
reklam sonu	4103
reklama	473	2659	3077	3568	3666
reklamdan sonra devam ediyor	4049
reklamdir	4103
reklame	594	2957
reklame slut	685
reklami atla	4049
reklami kapat	4049
reklamin sonu	4103
reklaminis	87
reklaminis straipsnis	2668
reklamlar	4049
reklamlara izin ver	4112
reklamos pabaiga	2712
reklamy	3077
reklamy google	3174
rekomendasi	2203
rekomendasi untuk anda	2203
rekomendasi untukmu	2203
rekomenduojame	2661
rekommenderade artiklar	3878
rekommenderas	3878	3947
rekommenderas av outbrain	3965
rekommenderas av taboola	3965
rekommenderat	3878
rekommenderat av outbrain	3965
relacionadas	1346	3214
relacionado	1346
relacionados	1346	3214
relatar erro	3298
related	1072	1075
related article	1072
related articles	1072
related content	1072
related coverage	1072
related items	1072
related links	1072
related news	1072
related posts	1072
related reading	1072
related stories	1072
related story	1072
related tags	1072
related to this story	1072
related topics	1072
related videos	1072
relaterade artiklar	3878
relaterade nyheter	3878
relaterat	3878
relaterede artikler	603
relaterede emner	603
relateret	603
relatert	2965
relaterte artikler	2965
relaterte emner	2965
relaterte saker	2965
relevanteste	877
reload page	1274
reload the page	1274
remaining time	1271
remaining time #	1271
remaining time -#	1271
remember me	1026
remiamas turinys	2668
remind me in #	1017
remind me in may	1017
remind me later	1017
remind me next month	1017
remind me tomorrow	1017
remove ad	1058
remove ads	1058
remti	2659
renovar assinatura	3309
rep alertes d'aquest tema	403
replay	1077
replier	1772
replies	1067
reply	1067
report	1049	1291
report a mistake	1078
report a problem	1067
report a typo	1067
report abuse	1067
report ad	1058
report an error	1078
report comment	1067
report error	1078
report this ad	1058
report this comment	1290
reportagem exclusiva para assinantes	3251
reportar	1342
reportar comentario	1436
reportar erro	3210
reportar error	1342
reportar un error	1342
reprendre la lecture	1827
reprints & licensing	1287
reprints & permissions	1251
reprints and licensing	1287
reprints and permissions	1287
reproducir	1349
reproducir audio	1402
reproduction et diffusion interdites	1879
reproductor de audio	1442
reproduzir	3217
republish our articles for free	1287
republish this article	1287
republish this story	1287
request a correction	1067
request permission	1287
request permission to reuse	1287
request permissions	1251
request reprint	1287
request reprints	1287
required	1280	1281
required field	1280
required fields	1280
required, but never shown	1233
reserve online	3318
reserve your place	1266
reserve your seat	1266
reserveer je plek	2899
reserveer kaarten	2899
reserveer uw plaats	2899
reserver plads	653
reserver plass	3019
reset password	1026
respon	416
responda ao quiz	3259
responder	1342	3210
resta aggiornato	2308
resta connesso	2394
restam # caracteres	3242
resterende tid	657
resterende tid #	657
resterende tid -#	657
resterende tijd	2904
resterende tijd #	2904
resterende tijd -#	2904
restzeit	854
restzeit #	854
restzeit -#	854
resultado	91
resultado da enquete	3298
resultados	91
results	91
resum amb ia	448
resum generat amb ia	448
resumen con ia	1371
resumen de ia	1371
resumen generado por ia	1429
resumen ia	1429
resumen por ia	1371
resumir com ia	3234
resumo com ia	3290
resumo gerado por ia	3290
resumo ia	3290
resumo por ia	3234
retira el consentiment	426
retirar consentimento	3268
retirar consentimiento	1406
retirar el consentimiento	1406
retirar o consentimento	3268
retirer le consentement	1831
retirer mon consentement	1831
retour	1754
retour au sommaire	1874
retour en haut	1771
retour en haut de la page	1845
retour en haut de page	1845
retroceder # segundos	1402	3264
rettelser og presiseringer	3042
return to homepage	1283
return to top	1077
revenir en haut	1874
revisa el correu	439
revisa la safata d'entrada	439
revisa tu bandeja de entrada	1418
revisa tu correo	1418
revoca consenso	2384
revoca il consenso	2384
revogar consentimento	3268
rewind	1272
rewind # seconds	1271
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3815
rezerviraj mjesto	3626
rezervirajte svoje mesto	3815
rezervujte si miesto	3720
rezultatele sondajului	3415
rezultati	91
rezultati ankete	3623	3812
rezultati glasanja	3623
rezultati glasovanja	3812
rezumat ai	3408
rezumat generat de ai	3408
rezygnujesz, kiedy chcesz	3155
""", 'ri': """
riabbonati	2425
riassumi con l'ia	2346
riassunto ai	2406
riassunto generato dall'ia	2406
riassunto ia	2346
ricarica la pagina	2389
ricarica pagina	2389
ricevi gli avvisi su questo argomento	2357
ricevi la newsletter	2308
ricevi una notifica per ogni nuovo articolo dell'autore	2357
richiesta inviata	2426
ricordami	2394
riduci il testo	2409
rifiuta	2320
rifiuta e abbonati	2384
rifiuta tutti i cookie	2419
rifiuta tutto	2320
rights & permissions	1287
rights and permissions	1287
rimani aggiornato	2308
rimani connesso	2394
rimani informato	2308
ringkasan ai	2269
rinnova l'abbonamento	2425
riproduci	2330
riproduci audio	2380
riproduci video	2380
riproduzione automatica	2381
riproduzione vietata	2432
riservato agli abbonati	2363
rispondi	2323
rispondi al sondaggio	2354
ristikko	1680
risultati	91
risultati del sondaggio	2414
ritzau	633
ritzau/afp	633
ritzau/reuters	633
rivedi il video	2420
""", 'ro': """
rocznie	3156
rodyti # atsakymus	2709
rodyti atsakymus	2709
rodyti daugiau	2666
rodyti ir sutikti	2698
rodyti komentarus	2665
rodyti rezultatus	2695
rohkem artikleid	1514
rohkem autorilt	1514
rozbalit	481
rozliczane rocznie	3155
rozmiar czcionki	3173
rozmiar tekstu	65
rozpocznij quiz	3137
rozumiem	3089
""", 'rs': """
rss	1049
""", 'ru': """
rubriken	736
rubriques	1768
rules for comments	1290
rustore	93
""", 'ry': """
rychlost	542
ryhdy kuukausilahjoittajaksi	1694
""", "s'": """
s'abonner	1735
s'identifier	1735
s'inscrire	1735
s'inscrire gratuitement	1735
""", 'sa': """
sa kasutad reklaamiblokeerijat	1510
saada e-postiga	1471
saada kommentaar	1517
saada vihje	1473
saatavilla google playsta	1689
sag uns deine meinung	777
sagen sie uns ihre meinung	777
saiba mais	3214
sair	3188
sair da tela cheia	3264
saisissez votre email	1872
saken er automatisk generert	3045
saken er forbeholdt abonnenter	2944
saken er lest opp av en ki-stemme	3023
saken er lest opp av en robot	2953
saken fortsetter etter annonsen	2957
saken fortsetter nedenfor	2957
saken fortsetter under	2957
saken fortsetter under bildet	2957
saken oppdateres	2957
sakrij odgovore	3651
sakrij oglas	3655
salasana	1697
salin	2273
salin link	2195
salin tautan	2195
salir de pantalla completa	1402
salli	1691
salli aina	1685
salli ilmoitukset	1690
salli kerran	1685
salli mainokset	1693
salta alla ricetta	61
salta annuncio	2420
saltar a la receta	61
saltar al contenido	1349
saltar anuncio	1442
saltar publicidad	1337
salva	2313
salva articolo	2313
salva l'articolo	2365
salva la ricetta	61
salva le preferenze	2384
salva per dopo	2365
salva preferenze	2384
salva ricetta	61
salvar	3200
salvar artigo	3200
salvar para depois	3319
salvar para ler depois	3253
salvar receita	61
salvesta	1471
salvesta artikkel	1471
salvesta hilisemaks	1519
salvesta seaded	1506
salvesta valikud	1506
samal teemal	1468
samengevat door ai	2839
samenvatting door ai	2839
sammanfattad av ai	3881
sammanfattning gjord av ai	3881
samo neophodni	3627
samo nujni	3816
samo za pretplatnike	3638
samodejno predvajanje	3818
samodejno prevedeno	3839
sampaikan pendapat anda	2237
samtykke	595	2958
sanaristikko	1680
sans opinion	1820
santrauka sukurta di	2708
satin al	4134
satu kali	2257
saturs nav pieejams	2758
sauvegarder	1754
sauvegarder l'article	1811
sauvegarder pour lire plus tard	1811
save	1048
save #%	1279
save article	1048
save for later	1048
save preferences	1063
save recipe	61
save story	1048
save this article	1048
save this recipe	61
saved	1048
saya mengerti	2206
saya menyetujui pemrosesan data saya	2261
saya menyetujui syarat dan ketentuan	2261
saya setuju dengan kebijakan privasi	2261
saya setuju dengan syarat dan ketentuan	2261
saya sudah mematikan pemblokir iklan	2254
saya sudah menonaktifkannya	2254
saya sudah punya akun	2259
sayfayi yenile	4112
sayfayi yenileyin	4112
""", 'sb': """
sbalit	481
sblocca	2425
sblocca l'articolo	2363
""", 'sc': """
scan de qr-code	2906
scan qr-koden	659
scansiona il qr code	2386
scarica audio	2380
scarica da app store	2386
scarica da google play	2386
scarica il podcast	2380
scarica l'audio	2380
scarica l'episodio	2380
scarica la app	2386
scarica su app store	2386
scegli	2395
scegli i cookie	2419
scegli il piano	2394
scegli il tuo abbonamento	2363
scegli il tuo piano	2394
scegli l'abbonamento che fa per te	2363
scegli l'importo	2424
scegli l'offerta	2394
scegli questa offerta	2394
scegli un importo	2299
schermo intero	2381
schlagworte	736
schlagworte zum thema	736
schon abonnent	700
schon dabei	694
schreibe einen kommentar	732
schreiben sie der redaktion	777	871
schreiben sie einen kommentar	732
schrift kleiner	879
schrift verkleinern	721
schrijf een reactie	2813
schrijf je gratis in	2850
schrijf je in	2792
schrijf je in voor onze nieuwsbrief	2792
scopri	2330
scopri le offerte	2301
scopri tutte le nostre newsletter	2359
scopri tutte le offerte di abbonamento	2363
scrie un comentariu	3339
scrie-i autorului	3405
scrivi all'autore	2403
scrivi all'autrice	2403
scrivi alla redazione	2403
scrivi qui il tuo commento	2354
scrivi un commento	2323
scroll down for video	1125
scroll down to continue	1150
scroll down to continue reading	1058
scroll for more	1058
scroll ke bawah untuk melanjutkan	2198
scroll to continue	1058
scroll to continue with content	1058	2198
scroll to top	1077
scroll untuk melanjutkan membaca	2243
scroll untuk membaca	2198
scrolle weiter	726
scrollen sie weiter	726
""", 'se': """
se # bildene	3037
se # bilder	3037	3951
se # bilderna	3951
se # billeder	671
se # billederne	671
se # foto	3037
se # foton	3951
se # fotos	671
se abonnemang	3856
se abonnement	3032
se abonnementer	581
se alla	3881
se alla # bilder	3951
se alla # bilderna	3951
se alla # foton	3951
se alla bilder	3881	3951
se alla bilderna	3951
se alla erbjudanden	3946
se alla foton	3951
se alle	606	2968
se alle # bildene	3037
se alle # bilder	3037
se alle # billeder	671
se alle # billederne	671
se alle # foto	3037
se alle # fotos	671
se alle abonnementer	666
se alle abonnentfordeler	2944
se alle bildene	2968	3037
se alle bilder	3037
se alle billeder	671
se alle billederne	671
se alle fordele for abonnenter	581
se alle foto	3037
se alle fotos	671
se alle tilbud	3032
se bildegalleri	3038
se bildene	3037
se bildene her	2968
se bilder	3037	3951
se bilderna	3951
se bildeserie	3038
se bildspelet	3952
se billeder	671
se billederne	671
se billederne her	606
se billedgalleri	672
se billedserie	672
se billedserien	672
se connecter	1735
se connecter avec apple	1808
se connecter avec facebook	1808
se connecter avec google	1808
se erbjudanden	3856
se factura anualmente	1416
se flere billeder	606
se foto	3037
se foton	3951
se fotos	671
se galleri	672
se grafikken her	606	2968
se ha producido un error	1418
se klippet	3881
se klippet i spelaren ovan	3881
se klippet ovan	3881
se klippet over	2968
se kommentarer	681
se liveblog	672
se pris	3931
se prisen	653
se priset	3931
se resultat	91	3927
se resultatene	3015
se resultaterne	649
se resultatet	91	3927
se souvenir de moi	1839
se tilbud	581	2944
se tilbuddet	653
se tilbudene	2944
se tilbudet	3019
se videoen	3023
se videoen her	606	2968
se videoen herunder	606
se videoen nedenfor	606	2968
se videoen ovenfor	606
se videoen over	2968
se videoen under	2968
se videon i spelaren ovan	3881
se videon nedan	3881
se videon ovan	3881
search	1077
sebelumnya	2205
secciones	1346
sections	1077
secure checkout	1024
secure drop	1286
secure payment	1023
secure transaction	1024
seda sisu ei saa kuvada	1506
sedang tren	2229
see # images	1282
see # more images	1282
see # more photos	1282
see # more pictures	1282
see # photos	1282
see # pictures	1282
see all	1077
see all # images	1282
see all # photos	1282
see all # pictures	1282
see all articles by this author	1283
see all images	1282
see all newsletters	1036
see all offers	1278
see all photos	1282
see all pictures	1282
see all plans	1145
see all subscription plans	1145
see also	1072
see artikkel on lukustatud	1512
see at amazon	1261
see comments	1067
see deal	1261
see details	1078
see gallery	1283
see how you did	1262
see images	1282
see it at amazon	1261
see less	1283
see more	1077
see offer	1278
see offers	1278
see original	1078
see photos	1282
see pictures	1282
see plans	1278
see price	1261
see results	91	1262
see subscription options	1026
see the answers	1262
see the gallery	1283
see the map	1078
see the results	91
see video pole enam saadaval	1507
seek to live, currently behind live	1271
seek to live, currently playing live	1271
segarkan halaman	2254
segnala	2323
segnala abuso	2373
segnala commento	2414
segnala il commento	2414
segnala questo commento	2414
segnala refuso	2414
segnala un errore	2323
segnala un errore nell'articolo	2354
segnala un refuso	2414
segnalazione anonima	2403
segueix aquest tema	403
segueix el tema	449
segueix l'autor	403
segueix tota l'actualitat en directe	412
segui	2314
segui argomento	2407
segui autore	2407
segui il tema	2407
segui l'argomento	2407
segui l'autore	2407
segui la diretta	2357
segui questo argomento	2357
segui questo autore	2430
segui questo tema	2357
seguici	2314
seguici su facebook	2314
seguici sui social	2314
seguir	1332	3201
seguir a este autor	1383
seguir al autor	1430
seguir assunto	3314
seguir autor	1430	3244
seguir en el navegador	1408
seguir en la web	1408
seguir este autor	3291
seguir este tema	1383	3244
seguir leyendo	1312	1349
seguir leyendo en	1332
seguir o autor	3291
seguir o tema	3314
seguir sin apoyar	1306
seguir tema	1430	3291
sei d'accordo? vota	2354
sei iscritto	2426
seite #	739
seite # aus #	866
seite # von #	866
seite #/#	866
seite drucken	721
seite neu laden	859
seite teilen	721
seja apoiador	3184
seja apoiadora	3275
seja assinante	3188
seja o primeiro a comentar	3210
seja um apoiador	3184
sekali	2257
sekot autoram	2770
selalu izinkan	2248
selalu tampilkan	2248
selanjutnya	2205
selecciona	438
seleccionar	1417
selecionar	3279
selecione as newsletters que pretende receber	3246
selecione as newsletters que quer receber	3246
select	1279
select a plan	1278
select an amount	1023
select payment method	1023
select plan	1278
select this plan	1278
selecteer	2914
selecteren	2914
selengkapnya	2205
seleziona	2395
selles artiklis	1514
sem som	3265
sem spam	3280
sembunyikan	2206
sembunyikan balasan	2237
sembunyikan komentar	2237
semua artikel penulis	2265
semua berita	2265
semua gim	2240
semua komentar	2202
semua permainan	2240
semua video	2265
senare	3852	3941
senaste	3878
senaste nyheterna	3878
senaste nytt	3878
send	91	670	1281	3036
send a tip anonymously	1286
send an anonymous tip	1286
send anonymt tips	3042
send as gift	1292
send besked	669
send by e-mail	1292
send by email	1292
send by whatsapp	1292
send comment	1290
send dine billeder	676
send e-post til journalisten	3038
send email	1048
send et anonymt tip	676
send et tip	676
send feedback	1067
send inn	91	3036
send inn kommentar	3047
send kommentar	3047
send melding	3035
send message	1280
send som e-mail	684
send som e-post	3050
send til en ven	590
send tip	676
send tips	3042
send to a friend	1048
send via email	1292
send via whatsapp	1292
senden	865
senere	577	661	2940	3027
seneste	603
seneste nyheder	603
seneste nyt	603
sense correu brossa	439
sense tu no seria possible	408
sent daily	1136
sent weekly	1136
senza di te non ce la facciamo	2362
senza vincoli	2363
seotud artiklid	1468
seotud lood	1468
sepa-lastschrift	699
sepete ekle	4154
services partenaires	1759
servicios	1346
ses dosyasini indir	4104
ses oynatici	4143
sesi indir	4104
sesi kapat	4104
sesli dinle	4047
setiap bulan	2257
setiap donasi berarti	2256
setiap kontribusi berarti	2256
setiap rupiah berarti	2256
setuju dan lanjutkan	2248
seu apelido	3298
seu e-mail	3192
seu email	3192
seu nome	3281
seu pedido foi enviado	3310
seu voto foi computado	3256
seu voto foi registrado	3256
seuraa	1630
seuraa aihetta	1630
seuraa kirjoittajaa	1713
seuraa toimittajaa	1713
seuraat jo	1713
seuraava	1639
seuraava artikkeli	1702
seuraava juttu	1637
seuraava kuva	1702
seuraava sivu	1702
seuraava video	1687
seuraavaksi	1639
seuratut aiheet	1713
sezioni	2327
""", 'sf': """
sfoglia gallery	2330
sfoglia il giornale	2301
sfoglia la gallery	2400
""", 'sh': """
share	894	1048	2195	3333
share a gift link	1292
share article	1048
share as gift	1292
share by email	1048
share by text	1048
share by whatsapp	1292
share full article	1048
share gift link	1292
share link	1048
share on	1048
share on bluesky	1048
share on facebook	1048
share on flipboard	1048
share on linkedin	1048
share on pinterest	1048
share on reddit	1048
share on social	1147
share on social media	1147
share on telegram	1048
share on threads	1048
share on x	1048
share on x (twitter	1048
share on your socials	1147
share options	1048
share pe facebook	3367
share save	1048
share share	1048
share story	1048
share this	1048
share this article	1048
share this news	1048
share this on	1048
share this on social media	1048
share this recipe	61
share to facebook	1048
share tweet	1048
share using the buttons below	1147
share via	1048
share via facebook	1048
share via twitter	1048
share with a friend	1048
share with email	1048
share with friends	1147
share with your friends	1048
sharing	1048
shop now	1228
shop the collection	1266
shop the edit	1228
shop the look	1228
shop the story	1228
shop this look	1228
shop this story	1228
show # images	1282
show # more images	1282
show # more photos	1282
show # more pictures	1282
show # photos	1282
show # pictures	1282
show # replies	1290
show all	1077
show all # images	1282
show all # photos	1282
show all # pictures	1282
show all images	1282
show all photos	1282
show all pictures	1282
show and accept	1269
show caption	1077
show comments	1067
show content	1269
show external content	1063
show gallery	1283
show image	1078
show images	1282
show less	1077
show map	1078
show more	1077
show more replies	1290
show more sharing options	1048
show original	1078
show password	1278
show photos	1282
show pictures	1282
show replies	1290
show results	91	1262
show this content	1269
show transcript	1271
show translation	1078
shrani	3766
shrani izbiro	3816
shrani nastavitve	3816
shrani recept	61
shrani za pozneje	3843
""", 'si': """
si din mening	2961
sicher und anonym hinweise senden	871
sida # av #	3951
sida #/#	3951
side # af #	671
side # av #	3037
side #/#	671	3037
sie folgen diesem autor	878
sie folgen diesem thema	878
sie folgen diesem thema bereits	878
sie haben bereits abgestimmt	845
sie haben bereits ein konto	792
sie haben bereits ein konto? anmelden	792
sie haben den newsletter abonniert	783
sie haben noch kein abo	792
sie haben noch kein konto	862
sie haben schon ein abo	862
sie haben sich erfolgreich angemeldet	864
sieh dir diesen beitrag auf instagram an	765
siehe auch	736
siga	3201
siga ao vivo	3284
siga em direto	3284
siga este autor	3244
siga-nos	3201
sign in	1026
sign in / register	1026
sign in or sign up	1026
sign in with apple	1278
sign in with email	1278
sign in with facebook	1278
sign in with google	1278
sign me up	1036
sign out	1026
sign up	1026
sign up for corrections and clarifications	1067
sign up for free	1026
sign up for our newsletter	1036
sign up here	1036
sign up now	1026
sign up or log in	1145
sign up to our newsletter	1136
sign up using email and password	1233
sign up using google	1233
sign up with apple	1278
sign up with email	1278
sign up with facebook	1278
sign up with google	1278
sign up with your email	1136
signaler	1764
signaler ce commentaire	1859
signaler ce message	1859
signaler un abus	1799
signaler une erreur	1772
signaler une faute	1799
signaler une faute d'orthographe	1799
sigue este tema y recibe avisos	1383
sigue leyendo	1346
sigue leyendo debajo	1337
sigues a este autor	1452
sigues este tema	1452
siguiendo	1332
siguiente	1349
siguiente foto	1450
siguiente imagen	1450
siguiente noticia	1346
siirry aihesivulle	1702
siirry etusivulle	1702
siirry kauppaan	1683
siirry keskusteluun	1711
siirry lahjoitussivulle	1694
siirry reseptiin	61
siirry sivun alkuun	1702
siirry tapahtumaan	1683
siirry tarjoukseen	1683
siirry visaan	1679
sikeresen feliratkozott	2106
sikr dig billetter	653
sikr dig en plads	653
sikre deg billett	3019
sikre deg plass	3019
silencia	423
silenciar	1403	3265
sim, quero	3272
simak juga	2203
similar articles	1072
similar posts	1072
similar stories	1072
simpan	2195
simpan artikel	2228
simpan pengaturan	2248
simpan preferensi	2248
simpan resep	61
simpan untuk dibaca nanti	2228
simpan untuk nanti	2287
sin comentarios	1342
sin permanencia	1388
sin spam	1418
single contribution	1023
singola	2392
sintesi generata dall'ia	2406
sinu e-post	1513
sinu e-posti aadress	1491
sinu nimi	1513
sinua voisi kiinnostaa	1637
siradaki haber	4054
siradaki video	4143
sirala	4098
siralama	4098
sisa waktu	2244
sisesta kehtiv e-posti aadress	1513
sisesta oma e-posti aadress	1491
sisesta summa	1511
siste	2965
siste nyheter	2965
siste nytt	2965
sisu ei ole saadaval	1506
sisu on blokeeritud	1506
sisu pole saadaval	1506
sisuturundus	87	1466
sisuturunduse artikkel	1475
site map	1077
siteden devam et	4109
sitemap	1077
sivu #/#	1701
sivun alkuun	1702
""", 'sj': """
sjekk e-posten din	3035
sjekk innboksen	3035
sjekk innboksen din	3035
sjekk pris	3019
""", 'sk': """
skabt med ai	679
skaito sintetinis balsas	2699
skaitomiausi	2661
skaitomiausi straipsniai	2661
skaitomiausia	2661
skaitykite daugiau	2661
skaitykite su prenumerata	2704
skaitykite toliau	2659
skaityti daugiau	2666
skaityti komentarus	2665
skaityti toliau	2659
skaityti visus komentarus	2665
skal udfyldes	669
skaneeri qr-kood	1508
skaneeri qr-koodi	1508
skann qr-koden	3025
skanna qr-koden	3939
skannaa qr-koodi	1689
skapa ett gratis konto	3856
skapa ett konto	3856
skapa gratis konto	3856
skapa konto	3856
skapa konto gratis	3856
skapad av ai	3959
skapad med ai	3959
skaties bildes	2727
skaties foto	2727
skaties video	2727
skatieties video	2727
skeniraj qr kod	3631
skeniraj qr-kodo	3820
skenirajte qr kod	3631
skenirajte qr kod i preuzmite aplikaciju	3631
skenirajte qr-kodo	3820
skenirajte qr-kodo in prenesite aplikacijo	3820
skicka	91	3950
skicka dina bilder	3956
skicka in	91	3950
skicka in dina bilder	3956
skicka in ditt tips	3956
skicka kommentar	3961
skicka meddelande	3949
skicka tips	3956
skicka via e-post	3964
skip ad	1017
skip ads	1058
skip advertisement	1058
skip backward # seconds	1271
skip for now	1017
skip forward # seconds	1271
skip past newsletter promotion	1036
skip this	1017
skip to content	1077
skip to footer	1077
skip to main content	1077
skip to navigation	1077
skip to recipe	61
skirkite # % gpm	2703
skirkite mums # %	2703
skjul	607	2969
skjul annonce	685
skjul annonse	3051
skjul bildetekst	3038
skjul billedtekst	672
skjul svar	3047
skocz do przepisu	61
skok na recept	61
skomentuj	3073	3081
skontrolujte si e-mail	3736
skopiowano do schowka	3173
skopiowano link	3073
skopiuj adres	3073
skopiuj link	3073
skrij odgovore	3840
skrij oglas	3844
skriv din kommentar	598	2961	3874
skriv din kommentar her	598	2961
skriv en kommentar	598	2961	3874
skriv et svar	606
skriv inn e-post	2949
skriv inn e-postadressen din	2949
skriv kommentar	598
skriv til forfatteren	672
skriv ut	2953	3866
skriv ut artikeln	3866
skriv ut artikkelen	3050
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2953
skriv ut sidan	3964
skriv ut siden	3050
skru av adblock	3028
skru av annonseblokkering	3028
skru av lyd	3023
skype	1049
""", 'sl': """
sla advertentie over	2807
slajd # z #	3160
sledi avtorici	3842
sledi avtorju	3842
sledi temi	3842
sledite temi	3842
sledovat autora	567
sledovat autorku	567
sledovat online	556
slide # of #	1282
slide # van #	2918
slik beskytter vi kildene	3042
slik jobber vi med rettelser	3042
slik retter vi feil	3042
slik skrur du av adblock	3028
slika # od #	3643	3832
slika #/#	3643	3832
slika u slici	3629
slika v sliki	3818
slobodan iznos	3636
sluit	2820
sluit advertentie	2932
sluit galerij	2919
sluiten	2782
slut annons	3965
""", 'sm': """
smaller text	1292
smanji slova	3654
smetti di seguire	2407
sms	1049
""", 'sn': """
snapchat	1049
snelheid	2905
sniegt atsauksmi	2768
snimak nije dostupan	3629
snimka nije dostupna	3629
""", 'so': """
so deaktivieren sie ihren adblocker	858
so gehen wir mit fehlern um	871
so nutzen wir ki	874
so schalten sie den adblocker aus	858
sobre el autor	1346
sobre la firma	1346
sobrenome	3281
social	2314
social media	722	1053
sociala medier	3867
sociale media	2803
sociale medier	591
soitin latautuu	1687
solicitud enviada	1448
solitaire	534	1263	1824	3717
solo gli abbonati possono commentare	2354
solo los suscriptores pueden comentar	1378
solo para suscriptores	1416
solo per abbonati	2394
solo per gli abbonati	2394
something went wrong	1136	1281
something went wrong, please try again	1280
something went wrong, please try again later	1280
something went wrong. please try again	1136
something went wrong. please try again later	1036
sommaire	1771
son dakika	4054
son dakika haberleri	4054
son dakika haberlerini almak ister misiniz	4110
son haberler	4054
sonda	91	3138
sonda dnia	3137
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	4047
sonraki	4056
sonraki haber	4054
sonraki sayfa	4056
sonraki video	4143
sonraki yazi	4150
soovid saada teavitusi	1509
sopa de letras	1400
sopa de lletres	420
sorodna novica	3763
sorodne novice	3763
sorodne vsebine	3763
sorotan	2203
sorrend	2174
sorry, this video is not available	1271
sort by	1067	1291
sort by best	1290
sort by newest	1290
sort by oldest	1290
sort by: newest	1290
sorteer op	2928
sorter efter	681
sorter etter	3047
sortera	3962
sortera efter	3961
sorteren op	2928
sortering	3048
sortieren nach	876
sortierung	877
sortiraj	3652
sortiraj po	3651
sortuj	3171
sortuj od	3170
sosiaalinen media	1630
sosiale medier	2954
sostieni	2296
sostienici	2296
sottotitoli	2381
sous-titres	1828
soutenez-nous	1726
soutenir	1726
soutenir par un don	1869
soyad	4121
soyadiniz	4121
soziale medien	722
soziale netzwerke aktivieren	852
""", 'sp': """
spam yok	4120
spander en kaffe	3030
spannend	736
spar # %	667	3033
spar #%	667	3033
spara	3866
spara # %	3947
spara artikel	3866
spara artikeln	3866
spara artikeln till senare	3866
spara recept	61
spara receptet	61
spara till senare	3866
spara val	3935
spausdinti	2664
special offer	1026
spedizione gratuita	2411
speel mee	2895
speel nu	2895
speel video	2904
speel video af	2844
speichern	721
spela klipp	3937
spela nu	3927
spela upp	3881	3938
spela upp video	3937
spela video	3937
spelaren laddas	3937
speler wordt geladen	2904
speltid #	3937
spende	695
spende einrichten	860
spende jetzt	695
spenden	695
spenden sie	695
spenden sind steuerlich absetzbar	860
spendenkonto	787
spendier uns einen kaffee	860
spendiere uns einen kaffee	860
spendieren sie uns einen kaffee	860
spil her	649
spil med	649
spil nu	649
spill av	2968
spill av video	2968
spill av video her	2968
spill her	3015
spilleren lastes	3023
spomni me kasneje	3770
sponseret indhold	685
sponset	2957
sponset innhold	2957
sponsor	4134
sponsor content	1058
sponsored	726	897	1058	2862
sponsored content	1058
sponsored links	1058
sponsored message	1058
sponsored message - story continues after this	1058
sponsored post	1058
sponsored stories	1072
sponsoreret	594
sponsoreret indhold	594
sponsorizzato	2318
sponsorizzato da	2411
sponsorlu	4049
sponsorlu haber	4049
sponsoroitu	1631
sponsrat	3870
sponzorirana vsebina	3762
sponzorirano	3568	3762
sponzorisani tekst	3568
sponzorisano	3568
spotify	1049
spotted a mistake	1067
spotted an error	1067
spravovat souhlas	539
sprejmem	3778
sprejmem vse	3816
sprejmi	3778
sprejmi in nadaljuj	3816
sprejmi vse	3778
spremeni velikost pisave	3843
spremi	3572
spremi odabir	3627
spremi postavke	3627
spremi recept	61
spremi za kasnije	3654
spring naar recept	61
spring til indhold	672
springe zum rezept	61
spustit audio	541
spustit video	541
""", 'st': """
sta advertenties toe	2910
sta meldingen toe	2907
stai seguendo questo argomento	2430
stai seguendo questo autore	2430
stai usando adblock	2423
stai usando un ad blocker	2423
stai usando un adblock	2423
stampa	2313
stampa articolo	2313
stampa la ricetta	61
stampa questo articolo	2365
stampa ricetta	61
standard digital	1145
standardy redakcyjne	3165
start de quiz	2895
start free trial	1026
start quiz	1262
start quizen	3015
start quizzen	649
start slideshow	1283
start subscription	1026
start the quiz	1262
starta quiz	3927
startseite	736	739
stay connected	1036
stay in the know	1036
stay informed	1036
stay logged in	1278
stay signed in	1278
stay up to date	1036
ste opazili napako	3836
ste pozabili geslo	3827
steady	695
stel in als voorkeursbron	2930
stel je vraag aan onze ai	2839
stellenmarkt	771
stelling	91
stelling van de dag	91	2895
stem	91	650	2896	3016
stem her	91	606	2968
stem i afstemningen	606
stem i avstemningen	2968
stem mee	2895
stem nu	91	2842
stemmen	91	2896
stemmen din er registrert	3015
steun ons	2783
steun ons op patreon	2911
steun ons via patreon	2911
stichworte	736
stikkord	2965
stimme abgeben	91	845
stimmen sie ab	771
stopt automatisch	2857
stories for you	1072
story continues	1058
story continues below	1058
straipsnis prieinamas tik prenumeratoriams	2659
stran # od #	3832
stran #/#	3832
strana # od #	3643
strana # z #	555	3738
strana # ze #	555
strana # zo #	3738
strana #/#	555	3738
stranica # od #	3643
stranica #/#	3643
stream type live	1271
strictly necessary cookies	1063
strinjam se	3778
strinjam se in nadaljujem	3816
strinjam se s prikazom zunanje vsebine	3778
strojno prevedeno	3650	3839
strona # z #	3160
strona #/#	3160
stt	1643
stt-afp	1643
stt-reuters	1643
stumbleupon	1049
stumm	855
stummschalten	854
stummschaltung aufheben	854
stuur door	2882
stuur een anonieme tip	2923
stuur een correctie	2847
stuur een tip	2923
stuur je foto of video	2923
stuur je foto's in	2923
stuur je tip	2923
stworzone przez ai	3168
""", 'su': """
su questo argomento	2366
su voto ha sido registrado	1395
sua mensagem	3310
sua mensagem foi enviada	3280
suara anda telah dicatat	2237
suara anda telah direkam	2237
suara dihasilkan ai	2244
subiect	3423
subiecte	3340
subject	1281
submit	91	1018	1281
submit a correction	1067
submit comment	1067
submit vote	91	1262
submit your vote	91
subscreva a newsletter	3192
subscreva gratuitamente	3246
subscrever	3192
subscrever newsletter	3192
subscribe	1026
subscribe by email	1036
subscribe for free	1026
subscribe here	1026
subscribe now	1026
subscribe to continue	1026
subscribe to continue reading	1026
subscribe to get the latest posts sent to your email	1036
subscribe to our newsletters	1036
subscribe to read	1026
subscribe today	1026
subscribe via email	1036
subscriber benefit	1266
subscriber benefits	1266
subscriber exclusive	1145
subscriber offer	1266
subscriber only	1026
subscriber rewards	1266
subscriber-only	1026
subscriber-only content	1145
subscribers get more	1145
subscribers only	1026
subscription options	1026
subscriu-t'hi	381
subscriu-te	381
subskrybuj	3063
subskrybuj teraz	3155
subtitel	2245
subtitles	1272
subtitles off	1271
subtitles settings	1271
subtitrare	3383
success	1281
success! check your inbox	1182
successivo	2330
suche	739	868
suchen	739
sudah berlangganan	2259
sudah punya akun	2186
sudoku	420	534	650	846	955	1263	1400	1680	1824	2143	2242	2377	2896	3016	3138	3261	3379	3624	3717	3813	3928	4102	4335
sudoku do dia	3299
suggerisci una correzione	2346
suggest a correction	1067
suggested	1072
suggested articles	1072
suivant	1771
suivez notre direct	1811
suivez notre live	1874
suivez nous	1755
suivez-nous	1755
suivi	1755
suivre	1755
suivre ce sujet	1755
suivre ce sujet et recevoir une alerte	1801
suivre cet auteur	1755
suivre l'auteur	1853
suivre l'autrice	1853
suivre le direct	1845
suivre notre direct	1845
sujet	1873
sujets	1768
suka	2238
sukunimi	1700
sukurta dirbtinio intelekto	2708
sukurta su di	2708
sul pole kontot	1512
sulge	1474
sulge galerii	1514
sulge reklaam	1475
sulje	1620
sulje galleria	1702
sulje mainos	1715
sullo stesso argomento	2327
sullo stesso tema	2327
sumbang	2185
summary by ai	1118
summary generated by ai	1289
sunt de acord cu prelucrarea datelor cu caracter personal	3399
sunt de acord cu prelucrarea datelor personale	3399
suora	1688
suoraan reseptiin	61
suositellut	1637
suositeltu	1697
suosittelee outbrain	1715
suosittelemme	1637
suosituimmat	1637	1712
suosituin	1697
suositut	1712
support local journalism	1019
support our journalism	1019
support our work	1019
support quality journalism	1019
support the author	1019
support this site	1019
support us	1019
support us on patreon	1019
support us today	1019
supported by	1058
sur ce sujet	1768
sur le web	1768
surt de la pantalla completa	422
survei	91
suscribete	1312
suscribirme	1312
suscribirse	1312
suscribirse a este autor	1452
suscribirse a este tema	1452
suscribite	1388
suscribite ahora	1388
suscripciones	1312
susijusios naujienos	2661
susisiekti su redakcija	2707
sutikti ir rodyti	2698
sutikti su visais	2677
sutinku	2677
sutinku su visais	2698
suurem tekst	1519
suurempi teksti	1714
suurenda	1514
suurenda pilti	1514
suurenna	1702
suurenna kuva	1639
""", 'sv': """
svaki petak. besplatno. bez spama	3641
svar	598	682	2961	3048
svara	3874	3962
svi komentari	3572
svi tekstovi autora	3644
svrha uplate: donacija	3636
""", 'sw': """
swisha en slant	3853
swisha ett bidrag	3944
swisha till oss	3944
""", 'sy': """
syarat dan ketentuan	2201
syarat dan ketentuan | kebijakan privasi	2201
syndication rights	1287
synes godt om	682
""", 'sz': """
szavazok	91
szavazz	91	2143
szavazzon	91	2103
szerezd meg a google playen	2152
szerezze be: google play	2152
szintetikus hang olvassa fel	2150
szudoku	2143
szukaj	3088
szybki przelew	3153
""", "t'": """
t'ha agradat aquest article	397
""", 'ta': """
ta bort annonser	3870
ta quiz	3015
ta quizzen	3015
ta testen	3015
ta video ni na voljo	3818
ta vsebina ni na voljo	3816
taasesituse kiirus	1507
taboolan suosittelema	1715
tack! kolla din inkorg	3949
tag	2203	2327	4298
tag quiz	649
tag testen	649
tag-uri	3340
tagasi avalehele	1514
taggar	3878
tagged	1072
tagger	2965
tagi	3085
tagovi	3569
tags	603	736	901	1072	1346	1768	2203	2327	2817	3214	4298
taguri	3340
tahunan	2257
tai	1697
taille de la police	1855
taille de police	1855
taille du texte	1754
taip pat skaitykite	2661
tak for at du stemte	649
tak for din besked	669
tak for din henvendelse	669
tak for din stemme	91	649
tak for din tilmelding	586
tak for tilmeldingen	669
tak! tjek din indbakke	669
takaisin alkuun	1702
takaisin etusivulle	1702
takarir	2245
take our poll	1262
take our survey	1067
take the poll	1262
take the quiz	1262
takibi birak	4130
takip ediliyor	4130
takip ediyorsunuz	4151
takk for at du stemte	91
takk for din henvendelse	3035
takk for din stemme	91	3015
takk for meldingen	3035
takk for stemmen din	3015
takk! sjekk innboksen	3035
takma adiniz	4137
talebiniz alindi	4148
tallenna	1629
tallenna asetukset	1685
tallenna juttu	1629
tallenna resepti	61
tallenna valinnat	1685
tallennettu	1714
talvez mais tarde	3183
tam ekran	4105
tamanho da fonte	65	3200
tamanho da letra	3293
tamanho do texto	65
tambahkan balasan	2276
tambahkan ke keranjang	2286
tambahkan sebagai sumber pilihan	2270
tampilkan asli	2206
tampilkan balasan	2237
tampilkan konten	2248
tampilkan lebih banyak	2205
tampilkan lebih sedikit	2206
tampilkan postingan	2248
tampilkan semua	2265
tampilkan subtitel	2244
tanpa spam	2261
tap to enlarge	1283
tap to unmute	1271
tapahtui virhe	1700
tarayicida devam et	4109
tarayicidan devam et	4109
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2248
tarjoa kahvi	1694
tarjoa meille kahvit	1694
tartalom	2103
tasuline sisu	1520
tasuta kohaletoimetamine	1505
tauko	1688
tautan berhasil disalin	2228
tautan disalin	2195
tautan telah disalin	2228
tavs e-pasts	2744
""", 'te': """
te has suscrito correctamente	1384
te puede gustar	1346
te puede interesar	1346
te quedan # caracteres	1378
te recomendamos	1346
te vsebine ne moremo prikazati	3816
te-ai abonat cu succes	3422
te-ar putea interesa	3340
teata kommentaarist	1517
teata veast	1472
teavita veast	1472
tee kertalahjoitus	1694
tee lahjoitus	1621
tee testi	1679
tee tilaus	1696
tee visa	1679
teemad	1514
tehisintellekti loodud	1516
teilen	721
teilen auf	721
teilen und weiterempfehlen	721
teised loevad	1468
tek seferlik	4039
tek seferlik destek	4115
teka-teki silang	2242
tekkis viga. proovi hiljem uuesti	1513
tekrar izle	4143
tekst gaat door onder advertentie	2932
tekst loopt door onder de advertentie	2807
tekst se nastavlja nakon oglasa	3568
tekst sponsorowany	87
tekst wygenerowany automatycznie	3168
teksten er automatisk genereret	679
teksten er automatisk generert	3045
tekstgrootte	65	2802
tekstgrootte aanpassen	2931
teksti on tuotettu automaattisesti	1709
teksti suurus	1519
tekstimainos	1631
tekstin koko	65
teksting	3024
tekstitykset	1688
tekstitys	1688
teksto dydis	2711
tela cheia	3265
telefon	554	670	865	2163	3036	3159	3642	3831	3950
telefonnummer	670	865	3036	3950
telefoon	2917
telefoonnummer	2917
telegram	1049	3448
teljes cikk	2103
telli	1466
telli kohe	1466
telli raamat	1505
tellija soodustus	1505
tellijale	1466
tellijana saad artiklit jagada	1471
tellijatele	1466
tema	2965
tema dana	3569
temaer	2965
temas	1346	3214
temas relacionados	1346
temat	3159
tematy	3085
teme	3644	3833
temes relacionats	412
temi	2327
temi sledite	3842
temos	2661
tempo attuale	2381
tempo atual	3265
tempo corrente	2381
tempo de leitura	3217
tempo di lettura	2330
tempo estimado de leitura: # minutos	3200
tempo restante	2380	3264
tempo rimanente	2380
temps actual	423
temps actuel	1828
temps de lecture	1771
temps de lecture : # min	1771
temps restant	422	1827
tendances	1768
tendencias	1346
tendenze	2327
tentang kami	2218
tentang penulis	2266
tento obsah nelze zobrazit	539
teraz nie	3674
terbaru	2203
tercih edilen kaynak olarak ekle	4130
tercihleri kaydet	4107
terima dan lanjutkan	2248
terima kasih atas dukungan anda	2282
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2237
terima kasih telah memilih	2237
terima kasih, pesan anda telah terkirim	2261
terima semua	2201
terima semua cookie	2201
terjadi kesalahan	2262
terjemahan otomatis	2245
terkait	2203
terkini	2203
terlama	2238
termini e condizioni	2320
termos de uso	3207
terms	1063
terms & conditions	1063
terms and conditions	1063
terms apply	1145
terms of service	1063
terms of use	1063
terpopuler	2203
terpopuler hari ini	2229
tersedia di app store	2250
tersedia di google play	2250
terug naar boven	2820
terug naar de homepage	2919
terug naar home	2919
test deg selv	3015
test dig selv	649
test din viden	649
test din viden i ugens quiz	606
test dine kunnskaper	3015
test je kennis	2895
test kunnskapene dine	3015
test kunnskapene dine i ukas quiz	2968
test uw kennis	2895
testa dina kunskaper	3927
testa dina kunskaper i veckans quiz	3881
testaa tietosi	1679
testaa tietosi viikon visassa	1639
teste os seus conhecimentos	3259
teste seus conhecimentos	3259
testen	700
testez gratuitement	1735
testez vos connaissances	1799
testez vos connaissances avec notre quiz	1799
testez-vous	1860
testirajte svoje znanje	3623
tetap masuk	2259
tetszik	2094	2174
text lizenzieren	872
text size	1048
text version	1077
textning	3938
texto gerado por ia	3234
textstorlek	65
""", 'th': """
thank you	1018
thank you for subscribing	1136
thank you for voting	91	1262
thank you for watching	1150
thank you for your message	1280
thank you for your submission	1280
thank you to our sponsors	1058
thank you! check your inbox	1280
thank you! check your inbox to confirm	1280
thank you! please check your inbox	1182
thanks for subscribing	1036
thanks for voting	91	1262
thanks for watching	1150
thanks for your message	1280
thanks to our sponsors	1058
thanks! please check your inbox	1182
the article continues below	1150
the link has been copied	1292
the player is loading	1271
the story continues below	1150
the video player is currently playing an ad	1116
theater mode	1272
thema	736
thema folgen	878
thema's	2817
themen	736
themen folgen	878
there are no comments yet	1067
there was an error, please provide a valid email address	1136
these are external links and will open in a new window	1048
this article is for subscribers	1278
this article is locked	1278
this article is only for subscribers	1278
this article is only for those who subscribe	1278
this audio is ai-generated	1271
this audio is auto generated	1271
this audio is auto-generated	1271
this audio is no longer available	1271
this audio was generated by ai	1271
this clip is no longer available	1271
this comment has been deleted	1290
this comment has been removed	1290
this comment was deleted	1290
this content can't be displayed	1269
this content cannot be displayed here	1269
this content cannot be shown	1269
this content is blocked	1269
this content is locked	1278
this content is not available	1269
this embed is not available	1269
this field is required	1280
this is an advertisement	1058
this story is locked	1278
this summary was created by ai	1289
this summary was generated by ai	1289
this summary was made by ai	1289
this summary was written by ai	1289
this video can not be played	1116
this video can't be played in your country	1271
this video cannot be played	1116	1271
this video cannot be played in your country	1271
this video is no longer available	1271
this video is not available	1271
this video is not available in your country	1271
this video is not available in your region	1271
threads	1049
""", 'ti': """
ti consigliamo	2327
ti potrebbe interessare	2327
ti potrebbero interessare	2327
ticker	736
ticket kaufen	849
tickets bestellen	849
tickets buchen	849
tickets kaufen	849
tickets on sale now	1266
tickets sichern	771	849
tid #	3938
tidak ada pendapat	2238
tidak suka	2238
tidak tahu	2238
tidak terima kasih	2184
tidak, terima kasih	2184
tiempo actual	1403
tiempo de lectura	1349
tiempo estimado de lectura: # minutos	1331
tiempo restante	1402
tietosuoja	1632
tietosuoja-asetukset	1685
tietosuojaseloste	1685
tijdsduur #	2904
tiket	2274
tiktok	1049
til arrangementet	3019
til bildeserien	3038
til billedserien	672
til butikken	3019
til direktesenteret	3038
til donasjonssiden	3030
til donationssiden	664
til forsiden	603	2965
til gavesiden	3030
til nettbutikken	3019
til produktet	3019
til quizen	3015
til quizzen	649
til shoppen	653
til spillet	3015
til temasiden	3038
til tilbuddet	653
til tilbudet	3019
til toppen	606	2968
til webshoppen	653
tilaa	1622
tilaa ilmoitukset	1690
tilaa ja lue	1696
tilaa kirja	1683
tilaa nyt	1622
tilaa uutiskirje	1625
tilaa uutiskirjeet	1625
tilaajaedut	1683
tilaajaetu	1683
tilaajalle	1622
tilaajille	1622
tilaukset	1622
tilaus onnistui	1699
tilausvaihtoehdot	1696
tilbage til forsiden	672
tilbage til toppen	672
tilbake til forsiden	3038
tilbake til toppen	3038
till appen	3939
till bildspelet	3952
till butiken	3931
till direktrapporten	3952
till donationssidan	3944
till dossiern	3952
till erbjudandet	3856
till evenemanget	3931
till liverapporten	3952
till produkten	3931
till quizet	3927
till receptet	61
till resultatet	3927
till shoppen	3931
till spelet	3927
till startsidan	3878
till temasidan	3952
till toppen	3881
tillad	661
tillad alle	655
tillad alle cookies	655
tillad altid	655
tillad annoncer	663
tillad ikke	661
tillad indhold	655
tillad notifikationer	660
tillad reklamer	663
tillat	3027
tillat alltid	3021
tillat annonser	3029
tillat innhold	3021
tillat varsler	3026
tillbaka till startsidan	3952
tillbaka till toppen	3952
tilmeld	586
tilmeld dig	586
tilmeld dig nyhedsbrevet	586
tilmeld mig	669
tilmeld nyhedsbrev	586
tilpas indstillinger	655
tilpass innstillinger	3021
timp curent	3383
timp de citire # min	3342
tin sau	4298
tinggalkan balasan	2237
tinggalkan komentar	2202
tip us	1019
tips en venn	2953
tips van de redactie	2817
tipsa	3866
tipsa oss	3874
tirar o som	3264
tisk	470
tisk receptu	61
titlovi	3630
titulky	542	3725
""", 'tj': """
tjek din e-mail	669
tjek din indbakke	669
""", 'to': """
to pole jest wymagane	3158
to polje je obvezno	3830
to the donation page	1276
to the dossier	1283
to the homepage	1283
toate articolele	3403
toate articolele autorului	3403
toate jocurile	3377
toate videoclipurile	3403
tocca per attivare l'audio	2420
today's most read	1149
today's paper	1077
today's top stories	1072
todos los comentarios	1342
todos los juegos	1398
todos los pasatiempos	1398
todos os artigos do autor	3287
todos os artigos do especial	3312
todos os jogos	3259
todos os meses	3276
toestaan	2908
toestemming	2809
toestemming beheren	2902
toestemming intrekken	2902
toestemming vragen voor overname	2924
toeta	1466
toeta meid	1466
toevoegen aan leeslijst	2882
toevoegen aan mijn onderwerpen	2930
toggle	1077
toggle caption	1077
toimetus soovitab	1468
toimitus suosittelee	1637
toista	1639	1688
toista video	1687
toistonopeus	1687
toko kami	2243
tolak semua	2248
tolak semua cookie	2280
ton an	854
ton aus	854
ton ausschalten	854
ton einschalten	854
tonen en accepteren	2902
tonton juga	2285
tonton lagi	2281
tonton ulang	2281
toon # afbeeldingen	2918
toon # afbeeldingen bekijken	2918
toon # antwoorden	2928
toon # beelden	2918
toon # beelden bekijken	2918
toon # foto's	2918
toon # foto's bekijken	2918
toon afbeeldingen	2918
toon afbeeldingen bekijken	2918
toon alle # afbeeldingen	2918
toon alle # afbeeldingen bekijken	2918
toon alle # beelden	2918
toon alle # beelden bekijken	2918
toon alle # foto's	2918
toon alle # foto's bekijken	2918
toon alle afbeeldingen	2918
toon alle afbeeldingen bekijken	2918
toon alle beelden	2918
toon alle beelden bekijken	2918
toon alle foto's	2918
toon alle foto's bekijken	2918
toon alles	2821
toon antwoorden	2928
toon beelden	2918
toon beelden bekijken	2918
toon bijschrift	2919
toon deze inhoud	2837
toon en accepteer	2902
toon foto's	2918
toon foto's bekijken	2918
toon galerij	2919
toon inhoud	2809
toon meer	2820
toon minder	2820
toon origineel	2821
toon reacties	2813
toon resultaten	91	2895
toon transcript	2904
toon vertaling	2821
toon wachtwoord	2913
top articles	1072
top artikel	736
top comments	1067
top headlines	1072
top latest discussions	1077
top news	1072
top stories	901	1072
top-artikel	736
top-news	736
top-themen	736
tophistorier	603
topics	1072
topik	2203
topik terkait	2203
toppnyheter	3878
toppsaker	2965
topthemen	736
toque para ativar o som	3304
torna a dalt	443
torna a l'inici	443
torna a la portada	443
torna all'indice	2428
torna all'inizio	2330
torna alla home	2400
torna alla homepage	2400
torna amunt	443
torna in alto	2400
torna indietro	2428
torna su	2330
torne-se apoiador	3275
torne-se assinante	3184
torne-se membro	3184
total votes: #	91
totes les fotos	443
tots els articles de l'autor	443
tots els butlletins	405
tots els jocs	418
toujours afficher	1831
toujours afficher ce type de contenu	1791
toujours autoriser	1831
tous les articles de cet auteur	1877
tous les articles du dossier	1874
tous les commentaires	1764
tous les dons comptent	1836
tous les jeux	1822
tous les mois	1837
tous nos jeux	1822
tous ses articles	1789
tout accepter	1761
tout afficher	1772
tout le dossier	1845
tout refuser	1761
tout voir	1771
toute l'actu	1768
toute reproduction interdite	1879
toutes les photos	1771
""", 'tr': """
trabaja con nosotros	1373
trabalhe connosco	3236
trabalhe conosco	3236
tradotto automaticamente	2406
traduction automatique	1828
traduit automatiquement	1852
tradus automat	3408
traduzido automaticamente	3290
traduzione automatica	2381
trajanje	3630	3819
trajanje #	3629	3818
trakteer ons op een kop koffie	2911
trakteer ons op koffie	2783
traktir kami kopi	2256
trang sau	4300
transcriere	3383
transcript	1272	2905
transcription	1828
transferencia bancaria	1311
transkrip	2245
transkripsjon	3024
transkript	855	3630	3938	4105
transkript anzeigen	854
transkript herunterladen	854
transkript lesen	854
transkription	3938
transkrypcja	3147
translated automatically	1289
translated by ai	1118
translated with ai	1289
transparenzhinweis	871
transport gratuit	3413
transskription	658
trascrizione	2381
traueranzeigen	771
treballa amb nosaltres	399
trefwoorden	2817
trek toestemming in	2902
trekk samtykket tilbake	3021
trekk tilbake samtykke	3021
trend	4054
trending	736	1072	2203	2817	3214
trending deals	1058
trending now	1072
trending stories	1072
trending today	1072
trending topics	1072
trenutno vreme #	3629
trenutno vrijeme #	3629
tria	438
tria el teu pla	437
tria un pla	437
trier par	1820
trimite	91	3333
trimite comentariu	3374
trimite comentariul	3374
trimite pe email	3333
trimite pe whatsapp	3367
trimite unui prieten	3367
trotzdem weiterlesen	859
try it free	1026
""", 'tt': """
tt	3908
tt-afp	3908
tt-reuters	3908
tts	2242
""", 'tu': """
tu apoyo marca la diferencia	1446
tu correo	1448
tu e-mail	1319
tu email	1319
tu mensaje	1448
tu mensaje ha sido enviado	1418
tu nombre	1448
tu nombre de usuario	1436
tu solicitud ha sido enviada	1448
tu voto ha sido registrado	1395
tu voto se ha registrado	1395
tudo sobre	3214
tue riippumatonta journalismia	1621
tuitar	3200
tuitear	1331
tulis balasan	2237
tulis komentar	2202
tulis komentar anda	2276
tulis komentar anda di sini	2218
tulosta	1629
tulosta artikkeli	1714
tulosta juttu	1629
tulosta resepti	61
tumblr	1049
tunnuksen luominen on maksutonta	1622
tuoreimmat	1637
tuoreimmat uutiset	1637
turinio rinkodara	2668
turinys nepasiekiamas	2698
turn on	1298
turn on alerts	1275
turn on notifications	1275
tutte le notizie	2400
tutti gli aggiornamenti qui	2357
tutti gli articoli dell'autore	2403
tutti gli articoli dello speciale	2428
tutti gli articoli di questo autore	2431
tutti i commenti	2323
tutti i diritti di riproduzione riservati	2432
tutti i giochi	2375
tutti i suoi articoli	2431
tutti i video	2400
tutup	2184
tutup galeri	2285
tutup jendela	2285
tutup menu	2285
""", 'tw': """
tweet	1048	2195	2313
tweet laden	852
tweet this	1048
tweeta	3866
tweeter	1754
tweetle	4047
tweetnij	3073
tweetnout	470
twitter	1049
twitter-inhalte erlauben	729
twittern	721
""", 'ty': """
tyck till	3874
tylko dla zalogowanych	3155
tylko w serwisie	3085
type your email	1036
""", 'u ': """
u bent aangemeld	2916
u fokusu	3569
u galeriju	3644
u gebruikt een adblocker	2909
u hebt al gestemd	2895
u heeft uw limiet bereikt	2913
u ovom tekstu	3644
u volgt dit onderwerp al	2930
u web shop	3626
u web trgovinu	3626
""", 'ud': """
udfyld feltet	669
udskriv	590
udskriv artiklen	684
udskriv opskrift	61
udskriv siden	684
udvalgt	603
udvid	607
""", 'ug': """
ugens quiz	649
ugyldig e-mail	669
ugyldig e-mailadresse	669
ugyldig e-post	3035
ugyldig e-postadresse	3035
""", 'ui': """
uit onze webshop	2899
uit onze winkel	2899
uitgelicht	2817
uitklappen	2821
uitloggen	2787
""", 'uj': """
uji pengetahuan anda	2240
uji pengetahuanmu	2240
""", 'uk': """
ukas quiz	3015
ukens quiz	3015
ukryj	3089
ukryj odpowiedzi	3170
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2327
ultime news	2327
ultime notizie	2327
ultimele articole	3340
ultimi articoli	2327
""", 'um': """
um assinante ofereceu este artigo	3319
um assinante ofereceu-lhe este artigo	3253
uma vez	3276
umakni soglasje	3816
umetna inteligenca lahko dela napake	3839
umfrage	91
umfrage des tages	91
umfrage starten	845
umfrage wird geladen	771
""", 'un': """
un abbonato ti ha regalato questo articolo	2365
un abbonato ti regala questo articolo	2437
un altre import	434
un correo a la semana	1448
un e-mail par semaine	1872
un sol cop	435
un subscriptor t'ha regalat aquest article	411
una altra quantitat	434
una mail a settimana	2426
una sola vez	1414
una tantum	2392
una vegada	435
una vez	1414
una volta	2392
understood	1078
undertekster	658	3024
undertext	3938
undertexter	3938
unduh aplikasi	2250
unduh aplikasinya	2250
unduh audio	2244
unduh dari app store	2250
unduh di app store	2250
unduh di google play	2250
unduh episode	2244
une erreur dans l'article	1764
une erreur est survenue	1841
une erreur s'est produite	1841
une erreur, une remarque	1859
une fois	1837
une remarque, une erreur	1859
uneix-te a la conversa	397
unesite ispravan e-mail	3641
unesite iznos	3636
unfollow	1053
unisciti al nostro canale	2314
unlisted	1077
unlock article	1278
unlock full article	1278
unlock this article	1026
unlock this story	1278
unlock with a subscription	1278
unmute	1271
unohditko salasanan	1622
unohditko salasanasi	1696
unohtuiko salasana	1696
uns folgen	722
unser bestes angebot	792
unser newsletter	708
unser tipp	863
unsere empfehlung	736
unsere empfehlungen	736
unsere korrekturregeln	871
unsere netiquette	876
unsere newsletter	708
unsere top-themen	797
untertitel	855
untertitel anzeigen	854
untertitel ausblenden	854
untertitel einblenden	854
unustasid parooli	1512
""", 'up': """
up next	1072
up next in #	1271
upgrade now	1026
upgrade to founding member	1026
upgrade to paid	1019
uplati	3561
uporabljate adblock	3823
uporabljate blokator oglasov	3823
upozornenia	3728
upozornit na chybu	560
uppfattat	3882
uppspelningshastighet	3937
upravljaj obavijestima	3632
upravljaj obvestila	3821
upravljaj pristankom	3627
upravljaj privolom	3627
upravljaj soglasje	3816
upravljanje privolama	3627
upravljanje soglasij	3816
""", 'ur': """
url copied to clipboard	1292
urutkan	2238
urutkan berdasarkan	2238
""", 'us': """
username	1279
username or email	1278
username or email address	1278
ustawienia	3078
ustawienia cookies	3078
ustawienia zaawansowane	3144
ustvarila umetna inteligenca	3839
ustvarjeno z ai	3839
ustvarjeno z ui	3839
""", 'ut': """
utiles	1761
utvalgt	2965
utvalt	3878
utvid	2969
""", 'uu': """
uudiskiri	1491
uudiskirjad	1491
uuemad eespool	1517
uuemad enne	1517
uusimmat	1637	1712
uusimmat ensin	1711
uusin	1712
uusin ensin	1711
uutiskirje	1625
uutiskirjeet	1625
""", 'uv': """
uvek dozvoli	3627
uvijek dopusti	3627
""", 'uw': """
uw bericht	2916
uw e-mailadres	2792
uw naam	2916
uw stem is geregistreerd	2895
uw stem is geteld	2895
""", 'uy': """
uygulamada oku	4109
uygulamamizi indirin	4109
uygulamayi indir	4095
uygulamayi indirin	4095
""", 'uz': """
uz e-veikalu	2757
uzsauc mums kafiju	2763
""", 'v ': """
v galerijo	3833
""", 'v-': """
v-a fost util acest articol	3374
""", 'va': """
vaata galeriid	1473
vaata hinda	1505
vaata ka	1468
vaata kommentaare	1472
vaata pakkumisi	1512
vaata pakkumist	1505
vaata pilte	1473
vaata tulemusi	91	1503
vaata videost	1473
vaata videot	1473
vaata videot siit	1473
vaba summa	1511
vacatures	2842
vagas de emprego	3236
vagy	2160
vai al contenuto	2330
vai all'app	2386
vai all'offerta	2378
vai alla gallery	2400
vai alla home	2400
vai alla pagina delle donazioni	2391
vai alla pagina donazioni	2391
vai alla ricetta	61
vai allo shop	2378
vai allo speciale	2400
vaigista	1507
vain tilaajille	1622
vaizdas vaizde	2699
vakances	2727
valfri summa	3944
valfritt	3950
valfritt belopp	3944
valgfri sum	3030
valgfrit	670
valgfritt	3036
vali pakett	1512
vali sobiv pakett	1512
vali summa	1511
vali tellimus	1512
valider	91	1842
valikko	1639
valinnainen	1700
valitse	1697
valitse summa	1694
valitse tarjous	1696
valitse tilauksesi	1696
valitse tilaus	1696
valor livre	3275
valor personalizado	3308
valorar	1342
valorar receta	61
van onze partner	2932
van onze partners	2817
vandaag	2817
vandaag niet	2782
vanemad enne	1517
vanhimmat	1712
vanhimmat ensin	1711
vanhin	1712
vanhin ensin	1711
vantagens de assinante	3262
vantagens para assinantes	3262
vantaggi per gli abbonati	2378
vapaa summa	1694
var artikkelen nyttig	2961
var artiklen nyttig	598
var det nyttigt	679
var dette nyttig	2968
var dette nyttigt	679
var dette til hjelp	3045
var oppsummeringen nyttig	2961
var opsummeringen nyttig	598
var saken nyttig	2961
varaa liput	1683
varaa paikka	1683
varaa paikkasi	1683
varighed	658
varighed #	658
varighet	3024
varighet #	3024
varje fredag. gratis. ingen spam	3949
varovanje osebnih podatkov	3778
varsler	3027
vastaa	1636	1712
vastaa kyselyyn	1639
vastaa lukijakyselyyn	1639
""", 'vd': """
vdelana vsebina	3816
""", 've': """
ve zkratce	478
veckans quiz	3927
vedi abbonamento	2425
vedi altro	2400
vedi anche	2327
vedi dettagli	2331
vedi gli abbonamenti	2425
vedi i # commenti	2354
vedi i commenti	2323
vedi i risultati	91	2331
vedi il prodotto	2436
vedi il profilo	2403
vedi l'offerta	2378
vedi la mappa	2331
vedi le offerte	2425
vedi le risposte	2372
vedi offerta	2378
vedi offerta su amazon	2378
vedi prezzo	2436
vedi prodotto	2436
vedi su amazon	2378
vedi tutte	2330
vedi tutte le foto	2400
vedi tutte le offerte	2378
vedi tutti	2330
vedi tutto	2330
vedno dovoli	3816
vegyen jegyet	2146
veilig betalen	2785
velden met * zijn verplicht	2916
velden met een * zijn verplicht	2916
velg	3033
velg abonnement	3032
velg ditt abonnement	3032
velg som foretrukket kilde	3049
velg tilbud	3032
velikost besedila	3843
velikost pisave	3843
velikost textu	568
ventajas de suscriptor	1401
ventajas para suscriptores	1401
ver # comentarios	1342
ver # fotos	1422	3284
ver a galeria	3284
ver assinaturas	3309
ver bio	1365
ver biografia	3287
ver comentarios	1342
ver contenido	1339
ver contenido externo	1369
ver detalhes	3218
ver detalles	1350
ver documento	1350
ver el contenido	1406
ver el especial	1422
ver el mapa	1350
ver el producto	1458
ver en amazon	1401
ver especial	1422	3284
ver essa foto no instagram	3232
ver este tuit	1369
ver fotos	1349	3284
ver galeria	3217
ver galeria de fotos	3284
ver la receta	61
ver los comentarios	1342
ver los resultados	91
ver mais	3217
ver mapa	1350	3218
ver menos	1350	3218
ver na amazon	3262
ver o especial	3284
ver o produto	3318
ver oferta	1401	3262
ver ofertas	1312	3188
ver original	1350	3218
ver perfil	1365	3244
ver perfil completo	3287
ver planos	3309
ver planos de assinatura	3309
ver precio	1401
ver precio en amazon	1401
ver producto	1458
ver produto	3318
ver respostas	3256
ver respuestas	1395
ver resultado	91
ver resultado parcial	91	3242
ver resultados	91	1378
ver resultados de la encuesta	1378
ver socios	1406
ver suscripciones	1447
ver todas	1349	3217
ver todas as fotos	3284
ver todas as ofertas	3262
ver todas las noticias	1422
ver todo	1349
ver todos	1349	3217
ver todos os artigos	3284
ver todos os artigos do autor	3284
ver tudo	3217
verberg advertentie	2932
verberg antwoorden	2928
verberg bijschrift	2919
verbergen	2821
verbleibende zeit	854
verbleibende zeit #	854
verbleibende zeit -#	854
verder met apple	2913
verder met google	2913
verder zonder te steunen	2782
vergelijk abonnementen	2913
vergroot	2820
vergroot afbeelding	2820
vergroot foto	2919
vergroten	2821
veri politikasi	4142
verifique a sua caixa de entrada	3280
verifique seu e-mail	3280
verifique sua caixa de entrada	3280
verkkokaupastamme	1683
verlagsangebot	726
verlagsbeilage	798
verplicht	2917
verplicht veld	2916
verplichte velden	2916
vers la page de dons	1836
verschicken	721
versenden	721
verstanden	740
versturen	2917
verstuur	91	2917
verstuur bericht	2916
verstuur reactie	2928
verstuur via e-mail	2931
verstuur via whatsapp	2931
vertaald met ai	2926
ververs de pagina	2910
verwandte artikel	736
verwandte themen	736
verwante artikelen	2817
verwendungszweck: spende	860
verzend	2917
verzenden	2917
ves a la botiga	421
ves a la recepta	61
ves al dossier	443
veu generada amb ia	422
veuillez saisir une adresse e-mail valide	1804
veure # comentaris	397
veure els resultats	91	416
veure la galeria	443
veure perfil	403
veure totes les ofertes	409
vezane vesti	3569
vezane vijesti	3569
vezi # comentarii	3353
vezi # fotografii	3403
vezi abonamentele	3421
vezi comentariile	3339
vezi detalii	3343
vezi din nou	3419
vezi dosarul	3403
vezi foto	3403
vezi fotografiile	3403
vezi galeria	3403
vezi galeria foto	3403
vezi harta	3343
vezi mai mult	3342
vezi mai multe	3403
vezi oferta	3380
vezi ofertele	3421
vezi originalul	3343
vezi pachetele	3421
vezi pe emag	3380
vezi pe site	3425
vezi produsul	3425
vezi profilul	3405
vezi rezultate	91
vezi rezultatele	91	3353
vezi toate	3342
vezi toate articolele	3403
vezi toate fotografiile	3403
vezi toate newsletterele noastre	3360
vezi toate ofertele	3380
vezi toate ofertele de abonament	3365
vezi toate videoclipurile	3403
vezi tot	3343
vezi videoclipul	3359
""", 'vi': """
vi har lukket for kommentarer	598
vi kan ikke vise dette indhold	655
vi kan ikke vise dette innholdet	3021
vi kan ikke vise indholdet	655
vi kan ikke vise innholdet	3021
viber	1049	3448
videa	478
video	478	603	2203	2327	2965	3340	3878	4054	4298
video # af #	671
video # aus #	866
video # av #	3037	3951
video # od #	3643	3832
video # of #	1282
video # van #	2918
video # von #	866
video # z #	555	3738
video # ze #	555
video # zo #	3738
video #/#	1701
video abspielen	773
video ad	1058
video afspelen	2844
video anschauen	773
video ansehen	773	854
video berikutnya	2281
video can't be played	1271
video ei ole enam saadaval	1507
video ei ole katsottavissa maassasi	1687
video ei ole saadaval	1507
video ei ole saatavilla	1687
video ikke tilgjengelig	3023
video indisponibil	3382
video ini sudah tidak tersedia	2244
video ini tidak tersedia	2244
video kullanilamiyor	4104
video laadimine	1507
video laden	729
video nav pieejams	2759
video ni na voljo	3818
video niet beschikbaar	2904
video nije dostupan	3629
video no disponible	1402
video non disponibile	2380
video oynatici	4143
video oynatilamiyor	4104
video player is loading	1271
video pole saadaval	1507
video pole sinu riigis saadaval	1507
video precedente	2420
video sebelumnya	2281
video sedang dimuat	2244
video selanjutnya	2281
video successivo	2420
video terkait	2203
video tidak bisa diputar	2244
video tidak dapat diputar	2244
video tidak tersedia	2244
video vairs nav pieejams	2759
video wird geladen	854
video wordt geladen	2904
video's	2817
videoafspilleren loader	657
videoclip indisponibil	3382
videoclipul anterior	3419
videoclipul nu poate fi redat	3382
videoen afspilles her	606
videoen er ikke lenger tilgjengelig	3023
videoen er ikke tilgjengelig	3023
videoen er ikke tilgjengelig i ditt land	3023
videoen kan ikke afspilles	606
videoen kan ikke afspilles i dit land	657
videoen kan ikke spilles av	3023
videoen kan ikke spilles av i ditt land	3023
videolar	4054
videon gick inte att spela upp	3937
videon kan inte spelas upp	3937
videon kan inte spelas upp i ditt land	3937
videon kan inte visas i ditt land	3937
videoplayer wird geladen	854
videos	736	1346
videosoitin latautuu	1687
videospelaren laddas	3937
videospeler wordt geladen	2904
videospilleren laster	3023
videospilleren lastes	3023
videot	1637
videot ei saa esitada	1507
videota ei voi katsoa ulkomailla	1687
videota ei voi toistaa	1687
videota ei voida toistaa	1687
videoyu durdur	4104
videoyu izle	4056
videoyu izleyin	4056
videoyu oynat	4104
vidi rezultate	3623
vidi sve komentare	3651
viesti	1700
viestiksi lahjoitus	1694
viestisi	1699
vietata la riproduzione anche parziale	2432
view # images	1282
view # more images	1282
view # more photos	1282
view # more pictures	1282
view # photos	1282
view # pictures	1282
view # replies	1290
view # reply	1290
view all	1077
view all # images	1282
view all # photos	1282
view all # pictures	1282
view all images	1282
view all newsletters	1036
view all photos	1282
view all pictures	1282
view and accept	1269
view at amazon	1261
view comment	1067
view comments	1067	1077
view deal	1261
view deals	1261
view details	1078
view full size	1077
view fullscreen	1283
view gallery	1077	1283
view image	1077
view image in fullscreen	1077	1283
view images	1282
view less	1283
view map	1078
view metrics	1251
view more	1077
view offer	1278
view offers	1278
view on instagram	1048
view our privacy policy	1116
view photo gallery	1283
view photos	1282
view pictures	1282
view plans	1026
view poll results	1262
view post on instagram	1116
view post on x	1116
view replies	1290
view results	91	1078	1262
view slideshow	1283
view subscription options	1026
view the gallery	1283
view this post on facebook	1116
view this post on instagram	1116
view this post on threads	1116
view this post on x	1116
view transcript	1271
vigane e-posti aadress	1513
viikon visa	1679
viimased uudised	1468
vil du ha varsler	3026
vil du have notifikationer	660
vil du modtage notifikationer	660
vil du motta varsler	3026
vill du ha notiser	3940
vind ik leuk	2929
vipps et bidrag	3030
vipps oss	3030
vipps til	3030
virement	1734
virement bancaire	1734
vis # bildene	3037
vis # bilder	3037
vis # billeder	671
vis # billederne	671
vis # foto	3037
vis # fotos	671
vis # svar	3047
vis adgangskode	666
vis alle	606	2968
vis alle # bildene	3037
vis alle # bilder	3037
vis alle # billeder	671
vis alle # billederne	671
vis alle # foto	3037
vis alle # fotos	671
vis alle artikler	3038
vis alle bildene	3037
vis alle bilder	3037
vis alle billeder	671
vis alle billederne	671
vis alle foto	3037
vis alle fotos	671
vis alle kommentarer	3047
vis alltid	3021
vis altid	655
vis bildegalleri	3038
vis bildene	3037
vis bilder	3037
vis bildetekst	2968
vis billeder	671
vis billederne	671
vis billedgalleri	672
vis billedtekst	672
vis detaljer	607	2969
vis flere	606	2968
vis flere artikler	3038
vis flere kommentarer	3047
vis flere saker	3038
vis flere svar	3047
vis foto	3037
vis fotos	671
vis galleri	3038
vis i fullskjerm	3038
vis indhold	595
vis indholdet	655
vis innhold	2958
vis innholdet	3021
vis innlegg fra facebook	2968
vis innlegg fra instagram	2968
vis kart	2969
vis kommentarer	598	2961
vis kort	607
vis mer	2968
vis mere	606
vis mindre	607	2969	3038
vis og accepter	655
vis og accepter cookies	655
vis og godta	3021
vis original	607	2969
vis oversettelse	2969
vis passord	3032
vis resultat	91	3015
vis resultater	91	607	2969	3015
vis resultatet	91
vis svar	3047
vis transkripsjon	3023
vis transskription	657
vis undertekster	3023
visa # bilder	3951
visa # bilderna	3951
visa # foton	3951
visa # svar	3961
visa alla	3881
visa alla # bilder	3951
visa alla # bilderna	3951
visa alla # foton	3951
visa alla artiklar	3952
visa alla bilder	3951
visa alla bilderna	3951
visa alla foton	3951
visa alla kommentarer	3961
visa alltid	3935
visa bilder	3951
visa bilderna	3951
visa bildgalleri	3952
visa bildspel	3952
visa bildtext	3952
visa detaljer	3882
visa fler	3881
visa fler artiklar	3952
visa fler kommentarer	3961
visa fler svar	3961
visa foton	3951
visa galleri	3952
visa kartan	3882
visa kommentarer	3874
visa mer	3881
visa mindre	3882	3952
visa original	3882
visa resultat	91	3882	3927
visa svar	3961
visa transkript	3937
visa transkription	3937
visa undertexter	3937
visada leisti	2698
visada rodyti	2698
visas ekranas	2699
visi autora raksti	2766
visi autoriaus straipsniai	2706
visi komentarai	2709
visi raksti	2766
visi straipsniai	2706
visit our shop	1266
visit our store	1266
visita la botiga	421
visita lo shop	2378
visita nuestra tienda	1401
visite a loja	3262
visite nossa loja	3262
visiter la boutique	1825
visualizza contenuto	2384
visualizza il contenuto	2384
visualizza questo post su instagram	2344
vitesse de lecture	1827
viteza de redare	3382
viu algum erro	3298
""", 'vk': """
vk	1049
vklopi	3822
vklopi zvok	3818
vklopite javascript	3818
""", 'vn': """
vnesite veljaven e-naslov	3830
vnesite znesek	3825
""", 'vo': """
voce generata dall'intelligenza artificiale	2380
voce sintetica	2346
voeg toe aan je leeslijst	2858
voeg toe als voorkeursbron	2930
voer een geldig e-mailadres in	2916
voglio donare	2391
voglio sostenervi	2391
voir aussi	1768
voir ce post	1791
voir ce tweet	1791
voir cette publication	1864
voir cette publication sur instagram	1791
voir cette story	1864
voir l'abonnement	1871
voir l'article	1845
voir l'offre	1825
voir l'offre sur amazon	1825
voir l'original	1772
voir la carte	1772
voir la galerie	1845
voir la galerie photos	1845
voir la recette	61
voir la traduction	1772
voir la transcription	1827
voir le contenu	1761
voir le diaporama	1771
voir le dossier	1845
voir le prix	1825
voir le produit	1883
voir les # commentaires	1799
voir les # photos	1845
voir les abonnements	1871
voir les commentaires	1764
voir les offres	1735
voir les photos	1771
voir moins	1771
voir nos partenaires	1831
voir plus	1771
voir plus d'articles	1845
voir plus de commentaires	1764
voir sa biographie	1849
voir ses articles	1789
voir son profil	1789
voir sur le site	1883
voir tous les podcasts	1845
voir tous ses articles	1789
voir tout	1771
voir toutes les formules	1839
voir toutes les offres	1825
voit perua milloin tahansa	1696
voit perua tilauksen koska tahansa	1699
voit perua tilauksen milloin tahansa	1625
voit perua uutiskirjeen milloin tahansa	1699
voit peruuttaa milloin vain	1622
volg	2803
volg auteur	2930
volg deze auteur	2930
volg dit onderwerp	2803
volg dit thema	2930
volg het liveblog	2919
volg onderwerp	2930
volg ons	2803
volgen	2803
volgend artikel	2817
volgende	2820
volgende afbeelding	2919
volgende foto	2919
volgende pagina	2820
volgende video	2904
vollbild	739	855
vollbildmodus	854
volledig scherm	2904
vols eliminar la publicitat	399
vols llegir l'article sencer? subscriu-te	409
voltar ao topo	3217
voltar para a home	3284
volum	3024
volume	2905
volver a la portada	1422
volver a suscribirse	1447
volver a ver	1442
volver al inicio	1422
volver arriba	1349
volym	3938
von einer ki-stimme vorgelesen	854
von ki erstellt	874
von ki generiert	874
von ki zusammengefasst	767
von merkliste entfernen	879
von outbrain empfohlen	880
von taboola empfohlen	880
von unseren partnern	880
voor abonnees	2787
voordeel voor abonnees	2899
voordeligst	2914
voorgelezen door een ai-stem	2904
voorgelezen door een computerstem	2904
voorgelezen door een synthetische stem	2904
voorkeuren aanpassen	2902
voorkeuren beheren	2902
voorkeuren opslaan	2902
voornaam	2917
vorgelesen von einer synthetischen stimme	854
vorherige seite	739
vorheriger artikel	736
vorheriges bild	867
vorheriges foto	867
vorig artikel	2817
vorige	2820
vorige afbeelding	2919
vorige foto	2919
vorige pagina	2919
vorlesen	721
vorlesen lassen	721
vormista tellimus	1466
vorname	865
vorteile sichern	700
vorteilswelt	849
vos choix concernant les cookies	1864
vota	91	416	2373
vota a l'enquesta	415
vota a la nostra enquesta	397
vota ahora	91
vota en nuestra encuesta	1378
vota il nostro sondaggio	2354
vota il sondaggio	2372
vota la ricetta	61
vota nel nostro sondaggio	2354
vota ora	91
vota tagad	91
votar	91	1396	3257
votar ahora	1395
vote	91	1263
vote agora	91
vote ahora	91
vote in our poll	1262
vote na enquete	3256
vote na nossa enquete	3242
vote now	91
voter	91	1820
votes: #	91
votez	91
votez dans notre sondage	1799
votez pour faire entendre votre voix	1799
votre adresse mail	1804
votre avis	91
votre commentaire	1764
votre e-mail	1744
votre email	1744
votre message	1872
votre nom	1842
votre pseudo	1859
votre rendez-vous du matin	1872
vous aimerez aussi	1768
vous aimerez lire	1768
vous avez lu # articles sur # ce mois-ci	1808
vous avez une question	1764
vous n'avez pas encore de compte	1808
vous pourriez aimer	1768
vous pourriez aussi aimer	1768
vous pouvez offrir # articles par mois	1811
vous suivez ce sujet	1876
vous suivez cet auteur	1876
voz generada con ia	1402
voz gerada por ia	3264
""", 'vr': """
vraag het ai	2839
vraag het onze ai	2839
vraag van de dag	2895
vrati se na vrh	3644
vrij bedrag	2911
vroegboekkorting	2899
""", 'vs': """
vsak evro pomaga	3825
vsak prispevek pomaga	3825
vsebina je blokirana	3816
vsebina je zaklenjena	3759
vsebina ni na voljo	3816
vsi komentarji	3766
vstoupit do diskuse	477
vstoupit do diskuze	565
vstoupit do galerie	480
vstupenky tu	3720
vstupenky zde	537
vstupte do diskuse	477
""", 'vu': """
vul de vragenlijst in	2842
vul dit veld in	2916
vul een bedrag in	2911
vul een geldig e-mailadres in	2850
vul uw e-mailadres in	2916
vull donar	434
vuosilaskutus	1696
vuosittain	1697
""", 'vy': """
vyberte sumu	3731
vybrat	551
vygenerovala ai	563
vypnite adblock	3729
vypnite si adblock	3729
vypnout zvuk	541
vypnul jsem adblock	546
vypol som adblock	3729
vypol som ho	3730
vyskytla sa chyba	3737
vyskytla se chyba	554
vytisknout	470
vytisknout recept	61
vytvorila ai	3745
""", 'w ': """
w artykule	3161
w naszym sklepie	3141
w tym artykule	3085
""", 'wa': """
waardeer dit artikel	2854
waardeer dit verhaal	2854
waarom zie ik deze advertentie	2932
wachtwoord	2914
wachtwoord tonen	2913
wachtwoord vergeten	2787
wajib diisi	2261
waktu saat ini	2245
war das hilfreich	874
war dies hilfreich	874
war diese zusammenfassung hilfreich	767
war dieser artikel hilfreich	874
warum sehe ich diese anzeige	880
warum sehe ich diese werbung	880
was andere lesen	736
was deze samenvatting nuttig	2839
was dit behulpzaam	2926
was dit nuttig	2926
was this helpful	1067
was this summary helpful	1118
was this summary useful	1118
was this translation helpful	1118
watch above	1125
watch below	1125
watch here	1125
watch more	1072
watch more videos	1271
watch next	1072
watch on youtube	1125	1271
watch the full video	1125
watch video	1077
""", 'wc': """
wczytaj post	3144
""", 'we': """
we can't show this content here	1269
we cannot show this content	1269
we care about your privacy	1063
we don't spam	1280
we don't spam! read our privacy policy for more info	1280
we kunnen deze content hier niet tonen	2902
we kunnen deze inhoud niet tonen	2902
we never spam	1280
we recommend	1072
we value your privacy	1063
weekly newsletter	1036
wees de eerste die reageert	2813
weiger alles	2902
weigeren	2809
weiter mit apple	862
weiter mit e-mail	862
weiter mit facebook	862
weiter mit google	862
weiter nach der anzeige	798
weiter zum artikel	694
weitere antworten anzeigen	876
weitere artikel	736
weitere artikel der autorin	867
weitere artikel des autors	867
weitere artikel laden	867
weitere artikel zum thema	797
weitere laden	867
weitere links	736
weitere meldungen	736
weitere nachrichten	736
weitere news	736
weitere newsletter	783
weitere podcasts	736
weitere themen	736
weitere videos	736
weiterempfehlen	721
weiteres	736
weiterlesen	739
weniger anzeigen	739
werbeanzeige	726
werbefrei lesen	880
werbeinhalt	880
werbliche inhalte	726
werbung	726
werbung ausblenden	880
werbung beendet	880
werbung ende	880
werbung endet	880
werbung folgt	839
werbung melden	880
werbung von unserem partner	798
werbung zulassen	859
werde mitglied	695
werden sie mitglied	695
werden sie teil unseres teams	771
wesprzyj	3060
wesprzyj jednorazowo	3153
wesprzyj nas	3060
wesprzyj nas na patreonie	3153
wesprzyj przez paypal	3153
""", 'wh': """
what do you think	1067
what others are reading	1229
what people are reading	1229
what readers are reading	1229
what to read next	1072
whatsapp	1049	3448
whatsapp ihbar hatti	4126
when the fun stops, stop	1227
why am i seeing this ad	1293
why do i see this ad	1293
why this ad	1293
why trust us	1150
why you can trust our reporting	1286
why you can trust our reviews	1150
why you can trust us	1150	1286
""", 'wi': """
wideo	3085
wideo # z #	3160
wie ist dieser text entstanden	874
wie wir ki einsetzen	874
wie wir mit fehlern umgehen	871
wiedergabe	855
wiedergabegeschwindigkeit	854
wiedergeben	855
wil je meldingen ontvangen	2907
wil je pushberichten ontvangen	2907
wilt u meldingen ontvangen	2907
windows	93
""", 'wo': """
woonplaats	2917
woordzoeker	2896
word donateur	2911
word lid	2783
word search	1263
word sponsor	2911
word supporter	2783
word vriend	2783
word wheel	1263
wordsearch	1263
wortsuche	846
""", 'wr': """
write a comment	1067
write a review	1067
""", 'ws': """
wspieraj	3060
wspieraj nas	3060
wspieram	3060
wstrzymaj	3147
wszystkie	3088
wszystkie komentarze	3081
wszystkie teksty autora	3161
""", 'wu': """
wunschbetrag	698
""", 'wy': """
wybieram	3156
wybierz	3156
wybierz pakiet	3155
wybierz plan	3155
wybrane dla ciebie	3085
wycisz	3146
wydarzenia	3085
wydrukuj	3073
wydrukuj przepis	61
wygenerowane przez ai	3168
wygenerowano przez ai	3168
wyloguj	3063
wymagane	3159
wyniki	91
wyniki ankiety	3137
wyniki sondy	3137
wyszukaj	3088
""", 'x': """
x	1049	2096
""", 'x ': """
x (twitter	1049
x facebook	1048
""", 'x.': """
x.com	1049
""", 'xe': """
xem clip	4324
""", 'xi': """
xing	1049
""", 'ya': """
ya eres suscriptor	1312
ya has votado	1395
ya he donado	1306
ya lo he desactivado	1411
ya sigues a este autor	1430
ya sigues este tema	1430
ya soy socio	1306
ya te has registrado	1312
ya tengo cuenta	1312
ya tienes cuenta	1312
ya tienes una cuenta	1312
ya, saya mau	2252
yanit yaz	4097
yanitla	4053
yanitlari gizle	4097
yapay zekaya sor	4053
yayin ilkeleri	4126
yayin ilkelerimiz	4126
yayinla	4098
yazar bildirimi	4151
yazara abone ol	4151
yazari takip et	4130
yazdir	4047
yazi boyutu	4047
yazi tipi boyutu	4132
yazim hatasi bildir	4137
yazinin devami	4124
yaziyi dinle	4047
""", 'ye': """
yearly	1018
yeniden izle	4143
yerinizi ayirtin	4056
yes please	1298
yes, notify me	1298
yes, please	1298
yes, send me alerts	1298
""", 'yh': """
yhteys toimitukseen	1706
""", 'yi': """
yillik	4116
yillik faturalandirilir	4118
""", 'yk': """
yksinomaan tilaajille	1696
yksityisyysasetukset	1685
""", 'yo': """
yorum	4053
yorum kurallari	4053
yorum yap	4053
yorum yaz	4053
yorum yazin	4053
yorum yazma kurallari	4097
yoruma kapali	4137
yorumlar	4053
yorumlari oku	4053
yorumunuz	4137
yorumunuzu yazin	4053
you are now subscribed	1136
you are subscribed	1136
you can change how much you give or cancel your contributions at any time	1019
you have # seconds	1058
you have already voted	91	1262
you may also be interested in	1072
you may also enjoy	1072
you may also like	1072
you may have missed	1072
you may like	1072
you might also be interested in	1072
you might also like	1072
you might like	1072
you're in	1036
you're signed up	1280
you're subscribed	1136
your account	1026
your answer	1233
your comment	1067
your donation is tax-deductible	1141
your email	1036
your email (required	1280
your email address	1036
your gift is tax-deductible	1141
your message	1280
your name	1280
your name (required	1280
your privacy choices	1063
your privacy is important to us	1063
your subscription is confirmed	1136
your vote has been counted	91	1262
your vote has been recorded	1262
youtube	1049
youtube-inhalte erlauben	729
""", 'yu': """
yukari	4056
yukari git	4124
""", 'z ': """
z naszego sklepu	3141
z ostatniej chwili	3085
""", 'za': """
za darmo. bez spamu	3158
za pretplatnike	3638
zaakceptuj i kontynuuj	3144
zaakceptuj wszystkie	3144
zaakceptuj wszystko	3078
zablokuj	3150
zaboravili ste lozinku	3638
zaboravljena lozinka	3562
zabudli ste heslo	3733
zabudol som heslo	3733
zacznij quiz	3137
zadajte sumu	3731
zadarmo. bez spamu	3736
zadejte e-mail	467
zadejte e-mailovou adresu	467
zadeva	3831
zadnje novice	3763
zadnje objave	3763
zagraj	3138
zagraj teraz	3137
zahl ich	695
zahlungsart	698
zahlungsarten	698
zahlungsmethode	698
zahlungsmethoden	698
zahrajte si	533
zaigraj odmah	3623
zakaj vidim ta oglas	3844
zakoupit licenci	561
zalo	4288
zaloguj	3063
zaloguj przez apple	3155
zaloguj przez facebook	3155
zaloguj przez facebooka	3155
zaloguj przez google	3155
zamknij	3059
zapamti me	3638
zapisano	3173
zapisz	3073
zapisz mnie	3158
zapisz przepis	61
zapisz ustawienia	3144
zaplatit kartou	548
zapnite javascript	3724
zapnout	545
zapnout notifikace	544
zapnout titulky	541
zapnout zvuk	541
zapojte se do diskuse	477
zapomni si me	3827
zapri	3770
zapri galerijo	3833
zapri oglas	3844
zaregistrovat se	463
zarejestruj	3063
zarezerwuj bilet	3141
zarezerwuj miejsce	3141
zasady komentowania	3170
zasady korekt	3165
zaten abone misiniz	4040
zaten hesabiniz var mi	4118
zaten kayitlisiniz	4148
zatvori	3577
zatvori galeriju	3644
zatvori oglas	3655
zavrni	3778
zavrni vse	3778
zawsze pokazuj	3144
zawsze zezwalaj	3144
""", 'zd': """
zdarma. bez spamu	553
""", 'ze': """
zelf bedrag kiezen	2911
zero spamu	3158
zeskanuj kod qr	3148
zet op leeslijst	2882
""", 'zh': """
zhrnutie ai	3746
zhrnutie od ai	3745
""", 'zi': """
zie je een fout	2923
zie ook	2817
ziedot	2720
ziedot vienreiz	2763
ziet u een fout	2923
zip code	1036
""", 'zk': """
zkontrolujte si e-mail	553
zkuste to znovu	553
""", 'zo': """
zo beschermen we onze bronnen	2923
zo beschermen wij onze bronnen	2923
zobacz komentarze	3081
zobacz oferty	3155
zobacz pakiety	3155
zobacz plany	3155
zobacz wszystkie	3088
zobacz wszystkie komentarze	3170
zobacz wyniki	91	3089	3137
zobrazit # fotek	555
zobrazit # fotky	555
zobrazit # fotografie	555
zobrazit cenu	537
zobrazit diskusi	477
zobrazit diskuzi	565
zobrazit fotek	555
zobrazit fotky	555
zobrazit fotografie	555
zobrazit galerii	480
zobrazit heslo	550
zobrazit mapu	481
zobrazit obsah	474
zobrazit popisek	556
zobrazit titulky	541
zoek	2820
zoeken	2820
zonder jouw steun kunnen we dit werk niet doen	2854
zoom	1077
zoom image	1283
zoom in	1078
zoradenie	3748
zorunlu alan	4120
zorunlu alanlar	4120
""", 'zt': """
ztlumit	541
""", 'zu': """
zu den abo-angeboten	700
zu den angeboten	792
zu den ergebnissen	845
zu den kommentaren	732
zu den spielen	845
zu den tickets	849
zu unserem shop	849
zugang freischalten	700
zuklappen	740	868
zulassen	857
zum abo	700
zum abo-shop	792
zum aboshop	792
zum anbieter	849
zum anfang der seite	867
zum angebot	700
zum artikel	739	867
zum autorenprofil	867
zum deal	849
zum dokument	740
zum dossier	867
zum ergebnis	91
zum event	849
zum ganzen artikel	867
zum gewinnspiel	771
zum inhalt	739
zum inhalt springen	739
zum kommentieren anmelden	732
zum liveblog	867
zum newsticker	867
zum podcast	773	867
zum produkt	849
zum profil	867
zum quiz	771
zum rezept	61
zum rezept springen	61
zum seitenanfang	739
zum shop	849
zum spendenformular	860
zum spendenkonto	860
zum thema	736	739
zum ticker	867
zum ticket	849
zum transkript	854
zum video	773	854
zunanja vsebina	3816
zur autorenseite	867
zur bildergalerie	739
zur diskussion	732
zur fotostrecke	739
zur galerie	867
zur karte	740
zur mediathek	773
zur merkliste	793
zur navigation	739
zur netiquette	876
zur newsletter-anmeldung	708
zur podcast-folge	867
zur serie	867
zur spendenseite	860
zur startseite	736
zur themenseite	739	867
zur umfrage	771
zur veranstaltung	849
zusammenfassung mit ki	767
zustimmen	729
zustimmen und weiter	729
zustimmung erteilen	852
zustimmung verwalten	852
zustimmung widerrufen	852
""", 'zv': """
zvolit	551
""", 'zw': """
zwischenergebnis anzeigen	845
""", 'zz': """
zzgl. versand	849
zzgl. versandkosten	849
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	705 K wochen kostenlos	705 K wochen gratis	705 K monat kostenlos	1226 K+	1254 K% off your	1254 K per cent off your	1254 K percent off your	2528 K枚目/#枚	2528 K/#枚	2528 K/#ページ	2587 K줄 요약	2634 K/# 페이지	2865 K weken voor	2865 K maanden voor	3933 K+	3933 K år.	3948 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1117 K post shared by	1117 K video posted by	1117 K post by	1245 K version of this article	1245 K version of this story	1245 K version of this column	1245 K version of this essay	1245 K version of this piece	1245 K version of this post	1245 K version of this review	1322 K tu correo	1770 K lire aussi	1770 K lire également	1770 K lire :	1770 K lire sur	1770 K voir aussi	1770 K voir également	1770 K écouter :	1770 K relire :	1770 K lire ensuite :	1770 K lire ou à relire :	2128 K gombra kattintva	2128 K telegramon	2128 K facebookon	2130 K cikk a	2130 K cikk folytatódik	2136 K cikket mesterséges	2138 K teljes beszélgetés	2138 K teljes interjú	2144 K nap kérdése:	2167 K téma összes cikke:	2171 K cikk eredetileg	2171 K szöveg eredetileg	2171 K cikk először	2306 K tutti i contenuti	2340 K cura della redazione	3228 K autora escreve segundo o novo	3296 K publicidade continua	3296 K notícia continua	3296 K matéria continua	3305 K publicidade termina em #	3401 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	2933 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2298 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	850 K-vorteil:
abonneer	2864 K je op	2888 K
abonneevoordeel	2900 K:
abonnentfordel	654 K:	3020 K:
abonnez	12 K-vous	1732 K-vous à
abonniere	12 K	828 K
abonnieren	12 K sie	697 K sie	828 K sie
about	1079 K the author	1079 K the authors	1079 K the writer
abovorteil	850 K:
abstimmung	811 K:	847 K:
""", 'ac': """
accept	1249 K and load
accepted	1025 K payment methods:	1025 K cards:
acceso	1315 K ilimitado
accesso	2306 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	3191 K ilimitado
acest	76 K subiect este închis	3352 K rezumat	3352 K articol a fost tradus	3384 K videoclip nu	3384 K conținut nu	3384 K video nu	3385 K conținut este găzduit	3385 K conținut provine	3406 K articol este protejat	3406 K conținut este protejat	3406 K articol a fost publicat inițial	3407 K articol a fost	3407 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2819 K:
acompanhe	12 K
acquista	2350 K la rivista
actie	2891 K:
""", 'ad': """
ad	86 [K]	1152 K:
ada	72 K pertanyaan	2216 K kesalahan di artikel	2263 K yang salah
add	12 K us	1103 K	1183 K
additional	1154 K reporting by
adicionar	3292 K
adicione	3292 K
adja	2128 K meg
adjon	2128 K hozzá
administratorem	3108 K danych osobowych jest	3108 K twoich danych	3108 K państwa danych	3108 K pani/pana danych	3108 K podanych
advertentie	86 K, daarna	2933 K van
advertise	1123 K with
advertisement	1152 K:	1294 K feature by
advertiser	1294 K content from
advertorial	86 K:
""", 'af': """
afegeix	450 K
afficher	1861 K sur	1885 K
afmelden	2878 K kan
afspil	635 K
afstemning	651 K:
""", 'ag': """
aggiungi	12 K	2408 K
aggiungici	2408 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	641 K har	1119 K summaries	1119 K-generated summaries	1120 K tools were	1120 K was used	1120 K helped	1120 K assisted	2481 Kがこの記事	2481 Kによる自動	2481 K要約	2481 Kによる要約	2481 Kが選んだ	2481 Kに質問	2481 ※K	2587 K 요약은	2587 K 뉴스 요약	2840 K kan fouten maken. controleer	2840 K-samenvattingen	3007 K har	3347 K informații	3347 K un subiect	3347 K un pont	3347 K fost martor	3918 K har	4421 K摘要	4421 K重點	4421 K重点	4421 K生成	4421 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1854 K
ajoutez	12 K	1854 K
ajude	3250 K o	3250 K a	3250 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2193 K notifikasi	2249 K javascript
aktiver	635 K	3000 K
aktivera	3912 K
aktiviere	813 K
aktivieren	813 K sie
aktuelle	737 K nachrichten aus
""", 'al': """
al	1324 K registrarte	1370 K mostrar este contenido	2791 K lid	2877 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1420 K ha salido mal	1420 K salió mal	3282 K deu errado	3282 K correu mal
alguna	441 K cosa ha anat malament
all	27 K comments	1177 K content ©	1268 K odds correct	1285 K about the topic:	1285 K about:	1285 K stories on the topic:	1285 K stories on:	1285 K articles on the topic:	1285 K articles on:	1285 K news on the topic:	1285 K news on:
alla	27 K kommentarer	27 K inlägg	3879 K artiklar om	3883 K artiklar av	3933 K odds	3954 K artiklar om ämnet:	3954 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	604 K artikler om	608 K artikler af	674 K artikler om emnet:	674 K artikler om:	737 K artikel zu	737 K artikel von	738 K infos:	738 K news:	741 K artikel von	772 K folgen	851 K quoten	2818 K artikelen over	2822 K artikelen van	2921 K artikelen over het onderwerp:	2921 K artikelen over:	2966 K saker om	2970 K artikler av	3040 K saker om temaet:	3040 K saker om:	3040 K artikler om temaet:	3040 K artikler om:
alleen	2791 K voor abonnees	2870 K leden kunnen reageren
alles	737 K zum thema	737 K zu	2818 K over	2859 K over	2921 K over het onderwerp:	2921 K over:
allow	1047 K notifications	1062 K ads on	1249 K content from	1249 K third-party content	1249 K external content
allt	3954 K om ämnet:	3954 K om:
already	1185 K	1185 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	705 K abonnent	705 K abonnentin	717 K app	794 K abonnent können sie	794 K abonnentin können sie	2791 K abonnee
also	1073 K in	1074 K read	1074 K on this site:	1074 K worth reading:	1074 K on this topic:	1178 K in the news:	2038 K read:	2038 K read-
alt	604 K om	674 K om emnet:	674 K om:	2966 K om	3040 K om temaet:	3040 K om:
alte	3369 K știri din
altre	2328 K notizie su	2367 K notizie di
altri	2328 K articoli su	2332 K articoli di
altro	2328 K su	2329 K su questo tema:
always	1270 K allow content from	1270 K load content from	1270 K show content from	1270 K allow embedded content
""", 'am': """
am	3351 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	853 K dieser stelle steht ein eingebetteter
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	2210 K punya
ange	3912 K
angiv	635 K
anketa	479 K:	535 K:	535 K dne:	3625 K:	3625 K dana:	3718 K:	3718 K dňa:	3814 K:	3814 K dneva:
ankieta	3139 K:
anlatmamiz	4084 K gereken
anna	1481 K vihjest	1481 K vihje	1668 K
annonces	1794 K légales : publiez
annons	3966 K från
annonssamarbete	86 K:
annullare	2311 K l'iscrizione
annuncio	2421 K tra #
ansvarig	3910 K utgivare:
ansvarlig	2997 K redaktør:
answer	1183 K
anuncie	3237 K no	3237 K na
anuncio	1443 K en #
any	27 K comment	72 K questions	1162 K	1184 K
anzeige	881 K in kooperation mit	881 K in zusammenarbeit mit
""", 'ao': """
ao	3285 K vivo:
""", 'ap': """
apa	2216 K reaksi anda
apakah	8 K artikel	2210 K anda punya	2216 K ringkasan ini	2216 K artikel ini	2216 K berita ini	2216 K informasi ini	2251 K anda ingin menerima notifikasi
apklausa	2696 K:
apoie	81 K
apoya	81 K	1309 K	1309 K a
apoye	81 K
app	717 K herunterladen	717 K laden	2798 K voor android	2834 K
apply	1165 K now
approfondimento	2329 K:
approfondisci	2329 K
aprecie	3263 K com moderação
apresentado	3240 K por
aptauja	2756 K:
""", 'aq': """
aquest	396 K resum	396 K text ha estat traduït	396 K article ha estat traduït	424 K vídeo no	424 K vídeo ja no	424 K contingut no	425 K contingut és de	425 K contingut prové de	446 K article està protegit	446 K contingut està protegit	446 K article es va publicar originalment	447 K article s'ha	447 K text s'ha	447 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2689 K straipsnis
arbejder	615 K du
arbetar	3890 K du
archives	1770 K :
are	1080 K you affected by	1162 K you	1184 K you	1209 K you enjoying this?	1209 K you enjoying this article	1209 K you enjoying this story	1209 K you enjoying this post	1209 K you enjoying this piece	1209 K you enjoying this newsletter	1209 K you enjoying this column	1209 K you enjoying this recipe	1209 K you enjoying this podcast	1209 K you enjoying this essay	1209 K you enjoying this series	1209 K you enjoying this guide	1209 K you enjoying this blog	1209 K you enjoying this interview	1209 K you enjoying this letter	1209 K you enjoying this review	1209 K you enjoying this page	1209 K you enjoying this issue	1209 K you enjoying this read	1209 K you enjoying this episode	1209 K you enjoying this content	1240 K you
arrives	1139 K every	1206 K on mondays	1206 K on fridays	1206 K on saturdays	1206 K on sundays
article	1784 K traduit	1880 K publié en partenariat	1880 K publié avec l'accord	1881 K relu par
articles	1079 K by
articol	3352 K tradus	3356 K susținut de
articolo	2347 K tradotto	2404 K pubblicato originariamente	2433 K pubblicato in collaborazione
articolul	46 K poate fi	3414 K continuă
artificial	1120 K intelligence
artificiell	3918 K intelligens har
artigo	3288 K publicado originalmente	3316 K publicado em parceria
artikel	2204 K terkait:	2215 K ini diterjemahkan	2215 K ini ditulis dengan	2215 K ini dibuat dengan	2215 K ini merupakan hasil	2230 K ini telah tayang di	2230 K ini pertama kali tayang	2230 K ini pernah tayang	2230 K ini sudah tayang	2267 K ini dilindungi	2267 K ini pertama kali terbit	2268 K ini	2275 K berlanjut	2861 K gaat verder onder	2861 K loopt door onder	2861 K gaat verder na
artikeln	46 K får	3914 K fortsätter	3958 K
artikkel	1498 K jätkub
artikkelen	46 K kan	46 K kan fritt	3003 K fortsetter	3044 K
artikkeli	1670 K jatkuu	1708 K on julkaistu	1708 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	637 K fortsætter	678 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1216 K a subscriber	1216 K a member	1216 K a supporter
ascolta	1 K	2329 K:	2353 K il podcast	2353 K la puntata	2416 K su	2422 K su spotify
ascoltaci	2422 K su spotify
ascoltalo	2422 K su spotify
ask	1079 K us here	1119 K the	1119 K our
assine	3191 K para
assista	3216 K:	3241 K ao vídeo acima	3241 K ao vídeo abaixo	3241 K ao vídeo
assistir	3300 K no
""", 'at': """
atbalstiet	81 K
atbildi	2748 K
atlikite	2679 K testą
atradi	2740 K kļūdu
atsakykite	2688 K
""", 'au': """
auch	738 K interessant	738 K interessant:	738 K lesenswert	738 K spannend:	796 K bei uns:	820 K lesen:
aucun	32 K commentaire
audio	496 K vytvořila	1124 K version of this	1372 K generado	2347 K generato	3352 K generat
auf	725 K facebook, instagram	725 K instagram, facebook	725 K facebook und instagram	725 K facebook oder instagram
aus	738 K dem archiv:	796 K unserem archiv:	825 K dem englischen übersetzt	825 K dem französischen übersetzt	825 K dem amerikanischen übersetzt	825 K dem englischen von	825 K dem französischen von	850 K unserem shop:
ausprobiert	59 K?
author	1079 K bio
autor	494 K je	512 K:	1500 K:	3115 K:	3115 K: (	3583 K je	3679 K je	3697 K:
autore	2734 K:
autori	3679 K sú
autorica	3583 K je
autorius	2692 K:
autorka	494 K je	3583 K je	3679 K je
autors	2734 K:
""", 'av': """
available	1043 K on the app store	1043 K on google play
avec	89 K un abonnement	89 K l'abonnement	1750 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avstemming	3017 K:
avstemning	3017 K:
avtor	3776 K je	3791 K:
avtorica	3776 K je
""", 'ay': """
ayrica	4055 K okuyun	4055 K bakin	4055 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2136 K összefoglalót	2171 K írás eredetileg	2171 K interjú eredetileg	2171 K esszé eredetileg	2171 K írás először
""", 'ba': """
baca	2204 K juga	2204 K juga:	2204 K:	2204 K selengkapnya	2204 K selengkapnya:	2204 K selanjutnya:	2209 K berita	2222 K berita tanpa iklan	2230 K berita lainnya	2230 K artikel lainnya	2230 K artikel lain	2230 K berita selengkapnya	2231 K ini juga:	2231 K pula:	2231 K lagi:
background	1074 K:	1148 K reading:
bagaimana	2216 K reaksi anda	2216 K pendapat anda	2216 K menurut anda
baggrund	605 K:
bagikan	3 K
baixe	13 K
bakgrund	3880 K:
bakgrunn	2967 K:
bakiniz	4055 K:
balsavimas	2696 K:
balso	2748 K
balsojums	2756 K:
balsuokite	2688 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1170 K part of our	1201 K the first to	1201 K first to	1201 K the first
beachten	28 K sie bitte
beba	3263 K com moderação
become	1015 K a member	1015 K a subscriber	1022 K a member of	1132 K a member to comment	1170 K part of our
bekijk	2819 K ook	2819 K:	2819 K hier	2819 K ook:	2822 K alle artikelen van	2843 K de video	2843 K de hele uitzending	2843 K de uitzending	2843 K de beelden	2843 K hier het hele	2845 K de video:	2888 K
bel	2834 K
belanja	2217 K di toko
beli	2217 K tiket
beluister	1 K	2843 K de podcast	2843 K onze	2888 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	2217 K dengan tim
beri	2216 K rating	3765 K tudi
berikan	2216 K penilaian anda	2220 K suara anda
berikutnya	2231 K:
berita	2215 K ini diringkas	2230 K ini telah tayang	2231 K lainnya:	2268 K ini	2275 K berlanjut
berite	3765 K tudi
besedilo	46 K lahko	3776 K izraža	3779 K je prevedeno	3782 K je objavljeno v
bestel	2888 K
bestelle	828 K
bestellen	828 K sie
bestil	635 K
bestill	3000 K
besuche	12 K uns	828 K
besuchen	12 K sie uns	828 K sie
bet	1226 K responsibly	1226 K with
betaalde	2933 K samenwerking met
betalt	86 K innhold:	686 K samarbejde med	3052 K samarbeid med	3966 K innehåll från
bewerten	828 K sie
bez	549 K majitele	3154 K właściciela	3154 K akcjonariuszy	3637 K vlasnika	3637 K dioničara	3732 K majiteľa
bezahlte	822 K anzeige der	822 K anzeige des	822 K anzeige von	881 K kooperation mit
bezoek	2888 K
""", 'bi': """
bi	3795 K radi delali pri nas
bildergalerie	738 K:
bir	7 K hata	4073 K hata mi	4122 K hata oluştu	4122 K sorun oluştu	4122 K şeyler yanliş gitti	4122 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	805 K halten sie sich an die	805 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1142 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2974 K medlem av	2974 K abonnent på	3000 K	3887 K medlem i	3887 K prenumerant på	3912 K
blijf	28 K
bliv	31 K den første	56 K en af de #	612 K medlem af	612 K abonnent på	621 K testlæser	621 K klogere på	635 K
blocking	1062 K ads
""", 'bo': """
bodite	31 K prvi
boka	3912 K
bol	3683 K pre vás	3683 K článok
bola	3683 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3683 K pre vás	3683 K toto
book	635 K	1121 K your ticket	1121 K tickets	1183 K
""", 'br': """
brak	32 K komentarzy
brez	3826 K lastnika	3826 K lastnikov	3826 K delničarjev
bron	2833 K: anp	2833 K: belga
brought	1294 K to you by
browse	1165 K jobs	1183 K	1234 K other questions tagged
browser	2246 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4055 K haber de ilginizi çekebilir:	4091 K özeti	4091 K çeviriyi	4106 K içerik youtube	4106 K içerik instagram	4106 K içerik x	4106 K içerik twitter	4106 K içerik facebook	4106 K içerik tiktok	4108 K içeriği görüntülemek için	4108 K içeriği görmek için	4108 K videoyu izlemek için	4127 K haber telif hakki	4127 K içerik telif hakki	4127 K yazi ilk olarak	4127 K haber ilk olarak	4128 K haber yapay	4128 K içerik yapay	4128 K metin yapay	4128 K görsel yapay	4128 K yazi yapay	4139 K gönderiyi	4153 K yazi izinle	4153 K makale izinle
buat	2236 K akun gratis
buchen	828 K sie
budi	31 K prvi
budite	31 K prvi
buka	2236 K akses penuh dengan
bunlar	4055 K da ilginizi çekebilir:
bunlara	4055 K da bakin:
bunu	4055 K da okuyun:
buy	1121 K tickets	1121 K your ticket	1121 K your tickets	1183 K	1198 K	1250 K now, pay later with	1260 K the	1260 K it	1260 K now	1260 K from	1260 K at
""", 'by': """
by	1234 K clicking "post your answer"	1248 K applying	1248 K submitting	1248 K sending us	1248 K registering	1248 K clicking	1248 K uploading	1248 K entering	1248 K commenting	1248 K posting	1248 K creating an account	1248 K using our	1248 K using this site	1248 K using this website	1248 K using this service	1248 K using this form	1248 K subscribing	1248 K signing up	1248 K providing your	1248 K filling in
byl	497 K pro vás	497 K článek
byla	497 K pro vás
bylo	497 K pro vás	497 K toto
""", 'c': """
c	1087 (K) #	2398 K'è stato un errore
""", 'ca': """
cadastre	3191 K-se para
can	1130 K't see the poll	1130 K't see the quiz	1130 K't see this poll	1184 K you
canal	41 K de denúncias da redação
cancel	1033 K anytime	1033 K at any time
canli	4125 K anlatim:
caractere	3376 K rămase
caracteres	1397 K restantes	3258 K restantes
caratteri	2374 K rimanenti	2374 K rimasti
cargar	1460 K
carica	2438 K
carregar	3320 K
catch	12 K us	1057 K us on	1124 K up on bbc	1148 K up:	1183 K	1183 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1784 K texte a été traduit	1785 K résumé	1794 K numéro est en vente	1794 K numéro est disponible	1829 K contenu n'est	1829 K podcast n'est	1830 K contenu provient de	1850 K contenu est protégé par	1881 K texte a été relu
cek	2209 K
cela	69 K vous a plu
celoten	3790 K članek preberite
ces	1784 K points clés
cet	8 K article vous	82 K article vous a plu	1784 K article a été traduit	1850 K article est protégé par	1850 K article est sous licence	1851 K article a été rédigé	1851 K article a été généré	1851 K article a été écrit	1851 K article a été produit	1851 K article a été relu	1880 K article est publié en partenariat	1880 K article est publié avec	1880 K article est repris de	1881 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1784 K traduction a été	1785 K synthèse	1829 K vidéo n'est	1829 K page n'est	1850 K œuvre est sous licence	1881 K traduction a été relue
ceva	3401 K nu a mers	3401 K nu a funcționat
""", 'ch': """
charger	1885 K
chcesz	3119 K u nas pracować	3119 K pracować u nas
chcete	516 K u nás pracovat	516 K pracovat u nás	3701 K u nás pracovať	3701 K pracovať u nás
che	33 K ne pensi
check	1183 K out	1198 K out	1260 K price	2888 K
chia	3 K sẻ
choose	1015 K a plan	1030 K a plan	1103 K	1201 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2329 K qui
click	1104 K here to join	1104 K to join	1126 K here for more	1134 K here to download	1134 K to download	1166 K play	1183 K
clique	3216 K aqui	3241 K no player acima
cliquez	1770 K ici
clube	3237 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2227 K
colunista	3227 K do	3227 K da
com	89 K uma assinatura
come	1121 K and meet	1183 K
comentarii	5 K
comentariile	5 K	27 K	3354 K nu reprezintă	3354 K aparțin
comentarios	5 K	27 K	1379 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3354 K tău va
commandez	1794 K notre	1794 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1132 K must
commenti	5 K	27 K
commenting	5 K	1132 K is
comments	5 K	5 K on this	27 K	1132 K are reserved	1132 K are for	1132 K are open to	1132 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1183 K
compra	1374 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3216 K:	3216 K também	3216 K também:
conhece	66 K alguém	3231 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1057 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1359 ¿K	1364 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1015 K making	1015 K giving
consiglia	3 K
consulta	1348 K aquí
consultar	1460 K
consulter	1885 K
consultez	1794 K les avis de décès	1794 K nos offres
conta	59 K pra mim
contact	1079 K the author	1079 K the reporter	1079 K:	1079 K this reporter	1111 K	1183 K	1242 K reporter	1242 K staff writer	1242 K staff reporter	1242 K writer	1242 K editor	1242 K columnist	1242 K correspondent	1242 K sports writer
contacta	1352 K con	1353 K con
contacte	1352 K con	1353 K con
contacter	1773 K l'auteur
contactez	1773 K l'auteur	1773 K-nous	1788 K l'auteur
contacto	1368 K:
contame	59 K
contate	3219 K o autor
contatta	2332 K l'autore
contenido	86 K patrocinado:	1315 K premium	1372 K generado	1376 K ofrecido por	1405 K incrustado de	1405 K externo de	1405 K de	1457 K elaborado por	1457 K patrocinado por	1457 K realizado por
content	1294 K provided by	2903 K van
contenu	86 K sponsorisé :	1784 K généré	1797 K proposé par	1797 K sponsorisé par	1830 K provenant de	1830 K intégré de	1882 K conçu par	1882 K proposé par la rédaction	1882 K réalisé par
contenuto	86 K sponsorizzato:	2347 K generato	2352 K offerto da	2383 K incorporato da	2383 K esterno da	2383 K di	2383 K da	2435 K sponsorizzato da	2435 K realizzato da	2435 K a cura di
contingut	396 K generat	400 K ofert per	425 K incrustat de	425 K incrustat d'instagram	425 K extern de
continua	2412 K a leggere dopo	3296 K após	3296 K depois
continue	1142 K reading	1143 K reading with
contributions	27 K
controleer	2888 K
cooked	1230 K this
copy	3 K link to	3 K the link	3 K article	1194 K this url	1194 K this link
copyright	747 K ©	747 K (c)	747 K:	747 K #	747 K by	1087 K ©	1087 K #	1087 K:	1087 K by	3697 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1030 K an account to	1183 K	1185 K an account	1185 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2128 K
csatlakozzon	2128 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1142 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3100 K ten artykuł	3100 K artykuł	3100 K ten tekst	3100 K to podsumowanie	3100 K to streszczenie	3100 K podobał	3100 K znalazłeś	3100 K znalazłaś	3100 K ta informacja	3100 K ta treść
czytaj	3086 K więcej o	3087 K także	3087 K także:	3087 K też	3087 K też:	3087 K również	3087 K więcej	3087 K:	3117 K dalej z
""", 'da': """
da	59 K li ste probali	2329 K leggere:	3587 K li vam	3587 K li je članak	3587 K li je tekst
daarna	2791 K kun je
daftar	2217 K webinar	2236 K gratis
daftarkan	2217 K diri anda
dagelijkse	2795 K nieuwsbrief
dagens	651 K spørgsmål:	652 K spil:	3017 K spørsmål:	3018 K spill:	3929 K fråga:	3930 K spel:
daha	4055 K fazlasi:
daily	1265 K game:
dalies	2748 K
dalsza	3103 K część
dalyvaukite	2688 K
danach	705 K # euro
dankzij	2912 K onze lezers	2912 K onze donateurs	2912 K onze leden
dann	705 K # euro
dans	1750 K l'application	1767 K les commentaires
dapatkan	2209 K
darovat	509 K
darte	1324 K de baja
darujte	509 K	3695 K
das	737 K beste aus	738 K könnte sie auch interessieren	738 K könnte dich auch interessieren	738 K könnte sie interessieren:	738 K könnte sie auch interessieren:	738 K könnte dich auch interessieren:	772 K ganze interview	772 K komplette interview	806 K kommentieren	820 K lesen andere:
dazu	738 K auch:	796 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2843 K podcast is te beluisteren	2861 K tekst gaat verder onder	2861 K tekst loopt door onder	2861 K tekst gaat verder na
deel	3 K dit	3 K het	2888 K
dein	27 K kommentar	805 K feedback hilft
deine	775 K meinung ist uns wichtig	805 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	635 K med	635 K artiklen	3000 K med	3000 K saken
dela	3 K artikeln	3 K den här	3 K texten	3912 K med	3912 K artikeln
deli	3 K
delite	3 K
delivered	1139 K every	1139 K each
delivery	1267 K charges may apply
delta	2983 K i vår	3000 K	3896 K i vår	3912 K
deltag	621 K i vores	635 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	3958 K här artikeln	3958 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2204 K:	2219 K podcast	2219 K juga	2277 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	678 K artikel	678 K tekst	678 K historie	678 K kronik	3044 K artikkelen	3044 K teksten	3044 K saken	3044 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	830 K ki-assistent
derechos	1356 K reservados	1427 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	404 K't l'app	404 K't la nostra	404 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1374 K nuestros	1374 K nuestras
descuentos	1374 K exclusivos para suscriptores
desea	1409 K recibir notificaciones
deseas	1409 K recibir notificaciones
deseja	3271 K receber notificações	3271 K receber nossas notificações
desideri	2387 K ricevere le notifiche	2387 K ricevere notifiche
despre	3349 K autor
detaljnije	3571 K:
detaylar	4055 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	3936 K är ett inbäddat innehåll från	3936 K är inbäddat innehåll från
dette	26 K sammendraget	656 K er et indlejret indhold fra	656 K er et indlejret opslag fra	656 K er indlejret indhold fra	656 K er indlejret opslag fra	3022 K er et innebygd innhold fra	3022 K er et innebygd innlegg fra	3022 K er innebygd innhold fra	3022 K er innebygd innlegg fra
devamini	4055 K okuyun:
deze	26 K samenvatting	2791 K maand nog	2840 K tekst	2840 K vertaling	2840 K ai	2861 K tekst gaat verder na	2925 K tekst
""", 'di': """
diaporama	1846 K :
diapositive	1844 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1160 K you find this	1162 K you	1184 K our	1184 K we	1184 K you	1190 K our ai	1190 K the ai	1209 K you enjoy this?	1209 K you enjoy this article	1209 K you enjoy this story	1209 K you enjoy this post	1209 K you enjoy this piece	1209 K you enjoy this newsletter	1209 K you enjoy this column	1209 K you enjoy this recipe	1209 K you enjoy this podcast	1209 K you enjoy this essay	1209 K you enjoy this series	1209 K you enjoy this guide	1209 K you enjoy this blog	1209 K you enjoy this interview	1209 K you enjoy this letter	1209 K you enjoy this review	1209 K you enjoy this page	1209 K you enjoy this issue	1209 K you enjoy this read	1209 K you enjoy this episode	1209 K you enjoy this content	1209 K you like this?	1209 K you like this article	1209 K you like this story	1209 K you like this post	1209 K you like this piece	1209 K you like this newsletter	1209 K you like this column	1209 K you like this recipe	1209 K you like this podcast	1209 K you like this essay	1209 K you like this series	1209 K you like this guide	1209 K you like this blog	1209 K you like this interview	1209 K you like this letter	1209 K you like this review	1209 K you like this page	1209 K you like this issue	1209 K you like this read	1209 K you like this episode	1209 K you like this content	1209 K you find this useful	1230 K you make this	1230 K you try this	1240 K you see	1240 K you go
die	5 K kommentarfunktion	5 K kommentare	768 K zusammenfassung	772 K neue folge	772 K aktuelle folge	772 K komplette folge	772 K ganze folge	772 K ganze sendung	775 K umfrage wird durchgeführt	804 K debatte zu
dienas	2756 K jautājums:
dienos	2696 K klausimas:
diese	52 K recherche	768 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	768 K artikel	768 K text	768 K beitrag	873 K artikel erschien zuerst	873 K text erschien zuerst	873 K beitrag erschien zuerst	873 K artikel ist zuerst	873 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	768 K interview
dig	1148 K deeper:
digital	1142 K subscriptions	1185 K access
digitilaajana	89 K
dilarang	2267 K mengutip	2267 K keras mengambil	2267 K menyalin	2267 K memperbanyak	2267 K mereproduksi
din	27 K kommentar
dinleyin	4055 K:
directement	1747 K dans votre
direkt	3880 K:
direkte	2967 K:	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de
disclaimer	1087 K:	2020 K:
discover	23 K more from	1183 K
diskuse	5 K
diskusia	5 K
diskutieren	828 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2422 K su spotify	2422 K su apple podcasts
disponible	404 K a l'app store	404 K a google play	1327 K en google play	1382 K en app store	1382 K en google play y	1444 K en spotify	1444 K en apple podcasts	1444 K en ivoox	1802 K sur google play	1867 K sur spotify	1867 K sur apple podcasts	1867 K sur deezer
distribuie	3 K
distributed	1154 K by
disusun	2215 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2840 K artikel	2840 K stuk	2840 K bericht	2840 K verhaal	2877 K artikel lees je ook in	2877 K verhaal lees je ook in	2890 K artikel is ook	2890 K verhaal is ook	2890 K artikel bevat	2890 K verhaal bevat	2890 K verhaal verscheen	2890 K stuk verscheen	2925 K artikel	2925 K stuk	2925 K essay	2925 K interview	2925 K verhaal	2933 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1241 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1079 K you have a tip	1080 K you know more	1080 K you have information	1080 K you work at	1080 K you work in	1080 K you have any information	1080 K you have a story	1128 K our	1162 K you have	1184 K you	1210 K you like our	1210 K you enjoy our	1258 K you have a problem	1258 K you have a question	1258 K you have a dilemma	1258 K you have a burning	1258 K you need advice
doe	2846 K de quiz	2846 K mee met ons	2846 K mee met onze	2846 K mee aan ons	2846 K mee aan onze	2888 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2129 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	1040 K't miss	1074 K't miss:	1178 K't miss this:	1201 K't miss
dona	81 K suport	1309 K a	2298 K a
donasi	2225 K untuk
donate	1015 K now	1015 K today	1022 K to
doneer	2864 K aan
donnez	1767 K votre avis
dopusti	3628 K uvijek sadržaj	3628 K uvek sadržaj	3628 K sadržaj s	3628 K sadržaj sa	3628 K sadržaj iz	3628 K sadržaj od
dosje	3645 K: kako	3645 K: ovako	3645 K: zašto	3645 K: što	3645 K: šta	3645 K: tko	3645 K: ko	3645 K: gdje	3645 K: gde	3645 K: ovo	3645 K: pogledajte	3645 K: poslušajte	3645 K: sve	3645 K: noć	3645 K: ljudi	3645 K: evo	3834 K: kako	3834 K: tako	3834 K: zakaj	3834 K: kaj	3834 K: kdo	3834 K: kje	3834 K: to	3834 K: poglejte	3834 K: prisluhnite	3834 K: vse	3834 K: noč	3834 K: ljudje	3834 K: takole	3834 K: oglejte
dossier	557 K: jak	557 K: takhle	557 K: takto	557 K: proč	557 K: co	557 K: kdo	557 K: kde	557 K: to	557 K: podívejte	557 K: poslechněte	557 K: vše	557 K: noc	557 K: lidé	557 K: tak	557 K: tady	557 K: jaké	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	869 K: der	869 K: die	869 K: das	869 K: wie	869 K: warum	869 K: was	869 K: so	869 K: wenn	869 K: alles	869 K: wer	869 K: wo	1284 K: how	1284 K: why	1284 K: what	1284 K: who	1284 K: where	1284 K: when	1284 K: the	1284 K: inside	1284 K: watch	1284 K: see	1284 K: is	1284 K: can	1284 K: this	1284 K: listen	1703 K: näin	1703 K: tässä	1703 K: siksi	1703 K: tämä	1703 K: kuuntele	1703 K: katso	1703 K: kaikki	1703 K: miten	1703 K: miksi	1703 K: mitä	1703 K: kuka	1703 K: mikä	1703 K: tältä	1703 K: tällainen	1770 K :	2920 K: zo	2920 K: hoe	2920 K: dit	2920 K: waarom	2920 K: wat	2920 K: wie	2920 K: de	2920 K: het	2920 K: een	2920 K: alles	2920 K: bekijk	2920 K: luister	2920 K: deze	2920 K: dat	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de	3162 K: jak	3162 K: tak	3162 K: oto	3162 K: dlaczego	3162 K: co	3162 K: kto	3162 K: gdzie	3162 K: to	3162 K: zobacz	3162 K: posłuchaj	3162 K: wszystko	3162 K: noc	3162 K: ludzie	3740 K: ako	3740 K: takto	3740 K: prečo	3740 K: čo	3740 K: kto	3740 K: kde	3740 K: to	3740 K: pozrite	3740 K: vypočujte	3740 K: všetko	3740 K: noc	3740 K: ľudia	3740 K: tak	3740 K: aké	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad
dostupno	3594 K na	3594 K u
dotazy	72 K
dovoli	3817 K vedno vsebino	3817 K vsebino z	3817 K vsebino s	3817 K vsebino iz	3817 K vsebino od
dowiedz	3087 K się więcej
download	13 K	1183 K	1199 K the	1223 K our free	1223 K the free	2193 K aplikasi	2222 K	2888 K
dozvoli	3628 K uvijek sadržaj	3628 K uvek sadržaj	3628 K sadržaj s	3628 K sadržaj sa	3628 K sadržaj iz	3628 K sadržaj od
""", 'dp': """
dpa	747 (K
""", 'dr': """
drukuj	3111 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	615 K kan tippe os	615 K kan sende os	634 K har brugt	634 K har læst	635 K får en mail	635 K kan også	668 K har læst # ud af dine #	668 K har læst # ud af #	668 K har læst # af dine #	668 K har læst # af #	837 K hast schon ein abo	837 K hast dein limit	2998 K har lest	2998 K har #	3000 K får en e-post	3000 K kan også	3000 K finner oss	3034 K har lest # av dine #	3034 K har lest # av #	3890 K som källa	3911 K har läst	3911 K har #	3912 K får ett mejl	3912 K kan också	3912 K hittar oss	3948 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2225 K	2225 K jurnalisme
durata	2421 K del video	2421 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	1111 K-mail	2128 K-mailt küldtünk
""", 'ea': """
earlier	1148 K coverage:
""", 'eb': """
ebenfalls	738 K interessant:
""", 'ed': """
edited	1155 K by
editing	1087 (K by	1088 K by	1089 K by
editor	1074 K's picks:	2212 K:	2212 K :
""", 'ee': """
een	2838 K bericht gedeeld door	2838 K post gedeeld door
eerder	2845 K schreven we:	2845 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1668 K sitoutumista	1695 K omistajaa	1695 K omistajia	1695 K osakkeenomistajia	1695 K maksumuuria
ein	766 K beitrag geteilt von	766 K von	766 K post von	881 K angebot der	881 K angebot von	881 K angebot des	881 K angebot unseres partners
eine	73 K frage zum artikel
einen	705 K monat kostenlos
eingebetteter	853 K inhalt von
""", 'el': """
el	398 K teu comentari serà	424 K vídeo no	424 K teu navegador no	1377 K vídeo comenzará	1377 K video comenzará	1404 K vídeo no	1404 K video no	1434 K artículo continúa	1434 K contenido continúa	1443 K vídeo comienza en #
elinizde	4084 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3240 K parceria com	3285 K imagens:	3285 K direto:	3285 K fotos:
email	3 K this	1079 K the author	1079 K us	1111 K	1183 K	1235 K this	1242 K reporter
emailed	1206 K on fridays	1206 K on mondays
embedded	1270 K content from	1270 K content is blocked
empfehlen	3 K sie	828 K sie
empfiehl	828 K
""", 'en': """
en	89 K tant qu'abonné	400 K col·laboració amb	444 K imatges:	444 K directe:	1315 K otro dispositivo	1322 K tu correo	1322 K su correo	1322 K tu buzón	1322 K tu email	1336 K facebook y twitter	1336 K facebook, twitter	1336 K facebook y x	1345 K los comentarios	1348 K vídeo:	1348 K directo	1348 K contexto:	1376 K colaboración con	1423 K imágenes:	1423 K directo:	1731 K faisant un don	1741 K tant qu'abonné	1747 K vous inscrivant	1770 K savoir plus	1770 K direct	1797 K partenariat avec	1813 K vidéo -	1813 K images -	1846 K podcast :	1846 K vidéo :	1846 K images :	1846 K direct :
enable	1047 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1169 K your day with
endet	705 K automatisch
enjoy	1142 K	1222 K #% off	1254 K #% off your
enjoyed	69 K this	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content
enjoying	1040 K this article	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content	1210 K the	1210 K our	1210 K this
enregistrez	1817 K cet article	1817 K cette recette
entdecke	23 K mehr von	828 K
entdecken	828 K sie
entenda	3216 K:
entra	12 K nel
entre	12 K no
envia	391 K'ns
envianos	1363 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	615 K du	2977 K du
erbjudande	3896 K till dig som
erhalten	828 K sie
erscheint	784 K jeden	784 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1366 K corresponsal	1366 K redactor de	1366 K redactora de	1366 K jefe de	1366 K jefa de
escanea	1363 K el código	1382 K el código para descargar
escolta	1 K	402 K el pòdcast	402 K el podcast	402 K el nostre pòdcast	402 K el nostre podcast
escoltar	1 K
escucha	1 K	1377 K el pódcast	1377 K el podcast
escuchar	1 K	1438 K en
escuche	1 K
escute	1 K
esej	562 K	3167 K	3649 K je	3744 K	3838 K je
essayet	678 K	3044 K
essayez	1810 K
essee	1708 K on julkaistu
esta	52 K investigación	52 K investigação	52 K reportagem	1372 K noticia ha sido traducida	1372 K traducción se ha hecho	1372 K traducción ha sido	1372 K función utiliza	1379 K noticia pertenece a	1428 K noticia ha sido	1428 K información ha sido	1456 K traducción ha sido revisada	3235 K tradução foi feita	3235 K notícia foi traduzida	3289 K notícia foi	3289 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1315 K contenido es exclusivo	1370 K contenido procede de	1370 K contenido proviene de	1372 K texto ha sido traducido	1372 K artículo ha sido traducido	1374 K reportaje forma parte del número	1374 K artículo forma parte del número	1379 K artículo pertenece a	1404 K vídeo no	1404 K video no	1404 K vídeo ya no	1404 K video ya no	1404 K contenido no	1404 K contenido ya no	1405 K contenido está alojado en	1405 K contenido procede de	1427 K artículo está protegido	1427 K contenido está protegido	1427 K artículo se publicó originalmente	1427 K artículo fue publicado originalmente	1428 K artículo ha sido	1428 K texto ha sido	1428 K artículo fue	1428 K contenido ha sido	1455 K artículo se publica con	1455 K artículo se publica en colaboración	1455 K artículo se publica gracias	1455 K artículo es una traducción	1456 K texto ha sido revisado	1456 K artículo ha sido revisado	3235 K texto foi traduzido	3235 K artigo foi traduzido	3266 K vídeo não	3266 K vídeo já não	3266 K conteúdo não	3266 K conteúdo já não	3267 K conteúdo está alojado	3267 K conteúdo está hospedado	3267 K conteúdo é fornecido	3288 K artigo está protegido	3288 K conteúdo está protegido	3288 K conteúdo é protegido	3288 K artigo é protegido	3288 K artigo foi publicado originalmente	3288 K texto foi publicado originalmente	3289 K artigo foi	3289 K texto foi	3289 K conteúdo foi	3316 K artigo é publicado em parceria	3316 K artigo foi publicado em parceria	3316 K texto foi publicado originalmente	3317 K texto foi revisado	3317 K texto foi revisto	3317 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	387 K pot interessar:
etu	1684 K tilaajille:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ev': """
everything	1285 K on the topic:	1285 K on:
""", 'ex': """
exclusief	2791 K voor abonnees
exclusivo	1315 K para suscriptores
existing	1030 K subscriber	1030 K subscribers
experimentou	59 K
explainer	1074 K:	1284 K: how	1284 K: why	1284 K: what	1284 K: who	1284 K: where	1284 K: when	1284 K: the	1284 K: inside	1284 K: watch	1284 K: see	1284 K: is	1284 K: can	1284 K: this	1284 K: listen
explore	1074 K more:	1183 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2102 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4139 K'ta
fai	2356 K il quiz	2356 K il test	2356 K il nostro
faites	1731 K un don	1732 K un don à
fale	3219 K com o autor	3228 K com o repórter	3228 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1162 K
feel	68 K free to republish	1095 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1074 K under:
fill	1183 K in	1183 K out
film	3103 K znajdziesz	3162 K: jak	3162 K: tak	3162 K: oto	3162 K: dlaczego	3162 K: co	3162 K: kto	3162 K: gdzie	3162 K: to	3162 K: zobacz	3162 K: posłuchaj	3162 K: wszystko	3162 K: noc	3162 K: ludzie
find	12 K us	12 K os	1057 K us on	1057 K me on	1123 K your next job	1183 K	1198 K
finden	12 K sie uns	828 K sie
finding	1209 K this useful
finn	12 K oss
first	1194 K published by	1194 K published in the	1222 K time here
fizessen	2128 K
""", 'fl': """
flash	1142 K sale
fler	3879 K artiklar om	3883 K artiklar av	3954 K artiklar om ämnet:	3954 K artiklar om:
flere	604 K artikler om	608 K artikler af	674 K artikler om emnet:	674 K artikler om:	2966 K saker om	2966 K saker fra	2967 K saker om	2970 K saker av	2983 K jobber på	3040 K saker om temaet:	3040 K saker om:
""", 'fo': """
foglald	2128 K le
foglalja	2128 K le
folge	12 K	828 K
folgen	12 K sie	828 K sie
folgt	12 K
follow	12 K	1057 K us	1057 K @	1057 K all the latest	1057 K the latest	1057 K our	1104 K the	1111 K	1183 K	2209 K
for	13 K a better	13 K the best	1126 K more news	1126 K more local	1126 K more stories	1126 K more on	1126 K more coverage	1126 K more of our	1126 K more from	1126 K the latest	1134 K the best experience	1134 K the best reading experience	1142 K just	1142 K only	1148 K more on the story	1173 K just	1173 K only	1177 K reprint	1177 K reprints	1256 K membership enquiries	1256 K media enquiries	1256 K media inquiries	1256 K press enquiries	1256 K press inquiries	1256 K advertising enquiries	1256 K advertising inquiries	1256 K subscription enquiries	1256 K subscription inquiries	1256 K membership inquiries	1256 K sponsorship enquiries
fordel	654 K for abonnenter:	3020 K for abonnenter:
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	3003 K å lese
forward	3 K this	1235 K this	1235 K it to	1235 K the letter
foto	442 K # de #	442 K # / #	1421 K # de #	1421 K # / #	1421 K #/#	2264 K # dari #	2264 K # / #	2399 K # di #	2399 K # / #	2399 K #/#	2752 K:	3283 K # de #	3283 K # / #	3283 K #/#	3402 K # din #	3402 K # / #	3571 K galerija:	4125 K galeri:
fotogaleria	444 K:	3285 K:
fotogalerie	479 K:
fotogalerija	3765 K:
fotogallery	2401 K:
fotografia	3402 K # din #
fotostrecke	738 K:
found	7 K an	7 K a	69 K this useful	1209 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	768 K unsere ki
frage	830 K des tages	847 K des tages:	847 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	768 K sie unsere ki
free	68 K to republish	68 K to reprint	1223 K download	1223 K kit	1223 K guide	1223 K template	1223 K templates	1223 K ebook	1223 K e-book	1223 K checklist	1223 K toolkit	1223 K white paper	1223 K whitepaper	1223 K report	1223 K course	1223 K webinar	1223 K resource	1250 K shipping on orders	1250 K delivery on orders
freier	791 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1074 K the archive:	1074 K our archive:	1074 K our archives:	1173 K only	1173 K just
""", 'fu': """
fuiste	1364 ¿K testigo
full	1074 K story:	1074 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1074 K reading:
""", 'fy': """
fyll	3000 K inn	3912 K i
""", 'ga': """
ga	2888 K mee
gabung	12 K	2209 K
galeri	4125 K:
galeria	3285 K:
galerie	3404 K foto:
gallup	1504 K:	1681 K:
gambar	2264 K # dari #	2264 K # / #
gambas	2204 [K:video
gamble	1226 K responsibly
gaukite	2688 K
""", 'ge': """
ge	3912 K
geben	828 K sie
geef	3 K dit
geen	2912 K eigenaar	2912 K eigenaren	2912 K aandeelhouders	2912 K betaalmuur	2912 K miljardair
gem	635 K
gemaakt	59 K?
generative	1120 K ai
gengivelse	68 K tilladt
gerelateerd	2845 K:
gesponsert	86 K:	822 K von	881 K von
gesponsord	86 K:	2861 K door	2933 K door
get	13 K the app	13 K our	23 K	1015 K in touch	1040 K the latest	1040 K breaking news	1047 K notified	1104 K	1104 K the	1121 K tickets	1121 K your tickets	1134 K the	1135 K text alerts	1135 K news alerts	1138 K the	1138 K our	1142 K	1154 K permission to reuse	1183 K	1198 K	1199 K the	1201 K push	1207 K	1211 K	1222 K #% off	1223 K our free	1223 K the free	1254 K #% off your	1260 K it from
""", 'gh': """
ghi	4359 K rõ nguồn
""", 'gi': """
gi	3000 K
gib	828 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3913 K du
gioca	2376 K ora:	2376 K ora a
giornalista	2339 K professionista	2339 K e scrittrice	2339 K e scrittore
giv	635 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glasanje	3625 K:
glasovanje	3625 K:	3814 K:
glavni	3779 K poudarki
""", 'go': """
go	1148 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3271 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1079 K a tip	1079 K a story	1079 K a news tip	1080 K a question	1162 K	1184 K a	1184 K	1258 K a dilemma	1258 K a question for
""", 'gr': """
gra	3140 K dnia:
grab	1223 K our free	1223 K your free
graduada	1367 K en
graduado	1367 K en
grupo	3204 K do whatsapp
""", 'gu': """
guarda	2329 K anche	2329 K:	2329 K il video	2329 K anche:	2353 K il video qui sopra	2416 K su	2429 K la gallery	2429 K le foto	2429 K l'infografica	2438 K
gulir	2232 K ke bawah	2232 K untuk
""", 'ha': """
ha	44 K hibát	1420 K ocurrido un error	1420 K habido un error	2110 K van információja	2110 K van információd	2110 K ön is átélt	2110 K te is átéltél	2110 K többet tud
haben	7 K sie einen fehler	742 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4085 K	4089 K:	4135 K reklamdan
haberde	7 K hata	4073 K hata
haberin	4055 K devami için	4135 K devami	4153 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1364 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2343 K informazioni	2343 K una notizia	2343 K una segnalazione	2343 K una storia
hak	2267 K cipta dilindungi
hakaret	27 K içeren
hakka	1496 K
halaman	2231 K selanjutnya:	2264 K # dari #
hallgasd	1 K meg	2116 K meg
hallgass	2116 K minket
hallgassa	1 K meg	2116 K meg	2128 K meg
haluaisitko	1669 K
haluatko	1647 K kertoa	1654 K töihin	1654 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	615 K du oplysninger	615 K du viden	615 K du et godt tip	615 K du tip	615 K du flere oplysninger	615 K du oplevet	615 K du selv oplevet	615 K du en god historie	636 K du en historie	636 K du dokumentation	636 K du dokumenter	648 K du et tip	648 K du tip	648 K du et godt tip	648 K du en god historie	648 K du en historie	2970 K du et tips	2977 K du informasjon	2977 K du opplysninger	2977 K du flere opplysninger	2977 K du tips	2977 K du et tips	2977 K du opplevd	2977 K du erfaring	2977 K du tanker	2977 K du noe på hjertet	3002 K du en historie	3002 K du dokumenter	3002 K du dokumentasjon	3890 K du information	3890 K du uppgifter	3890 K du tips	3890 K du ett tips	3890 K du varit med om	3890 K du egna erfarenheter	3890 K du upplevt	3913 K du en historia	3913 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	398 K d'estar registrat	398 K detectat cap	398 K trobat cap	1364 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4073 K mi fark	4084 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1015 K your say	1079 K a tip	1079 K a news tip	1079 K a question about this	1079 K a question for	1080 K you been	1080 K a story	1133 K your say	1162 K a	1162 K you	1184 K you	1184 K we	1211 K	1230 K you made this	1230 K you tried this	1240 K you	1258 K a question for	1258 K you got a question	1258 K a dilemma
hay	7 K algún
haz	1348 K clic aquí	1364 K tu denuncia	1380 K nuestro test	1380 K el test	1380 K nuestro quiz
hazte	1309 K socio de
""", 'he': """
hear	1 K this	1124 K this story	1126 K more	1166 K the full	1166 K more	1183 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2823 K je een tip	2824 K je een tip	2889 K je
heeft	2823 K u een tip	2824 K u een tip	2889 K u
hela	3920 K samtalet	3920 K intervjun
hele	643 K samtalen	643 K interviewet	3009 K samtalen	3009 K intervjuet
help	1130 K us improve	1183 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	4101 K oyna:
hent	13 K	612 K appen fra	626 K	635 K	2988 K
her	656 K er et indlejret indhold fra	656 K er et indlejret opslag fra	656 K er indlejret indhold fra	656 K er indlejret opslag fra	656 K vises et indlejret indhold fra	656 K vises et indlejret opslag fra	656 K vises indlejret indhold fra	656 K vises indlejret opslag fra	656 K findes et indlejret indhold fra	656 K findes et indlejret opslag fra	656 K findes indlejret indhold fra	656 K findes indlejret opslag fra	3022 K er et innebygd innhold fra	3022 K er et innebygd innlegg fra	3022 K er innebygd innhold fra	3022 K er innebygd innlegg fra	3022 K vises et innebygd innhold fra	3022 K vises et innebygd innlegg fra	3022 K vises innebygd innhold fra	3022 K vises innebygd innlegg fra	3022 K finnes et innebygd innhold fra	3022 K finnes et innebygd innlegg fra	3022 K finnes innebygd innhold fra	3022 K finnes innebygd innlegg fra
here	1148 K's more on this
het	5 K reactieveld	2818 K beste van	2861 K artikel gaat verder onder	2861 K verhaal gaat verder onder	2861 K artikel gaat verder na	2861 K verhaal gaat verder na
heti	2144 K kvíz:
""", 'hi': """
hi	441 K ha hagut un error
hiciste	59 K esta
hier	738 K lesen sie	738 K geht es zu	738 K geht's zu	772 K klicken, um	775 K geht es zum quiz	775 K geht es zum täglichen	834 K können sie den artikel	834 K können sie diesen artikel	834 K kannst du den artikel	853 K ist ein eingebetteter	2903 K staat ingesloten
highlights	1119 K
highly	1234 K active question
hintergrund	738 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	637 K fortsætter	678 K
hit	1166 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2983 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'hl': """
hlasovanie	3718 K:
""", 'ho': """
hoe	2869 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	4329 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3282 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1160 K useful is this	1160 K helpful was this	1240 K has	1240 K have	1240 K did	1240 K are you	1240 K will	1240 K would
""", 'hr': """
hra	536 K dne:	3719 K dňa:
hrajte	536 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3913 K håller du med
husk	635 K at bekræfte	3000 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	636 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	686 K betalt samarbejde med	1198 K use	1198 K used	1198 K love	1198 K bought	1198 K recommend	2328 K più letti di	2348 K punti chiave	3014 K appen	3052 K betalt samarbeid med	3966 K betalt samarbete med
""", 'ic': """
ici	1830 K, un contenu provenant
icymi	1074 K:
""", 'ie': """
ielogojies	2748 K
ievadi	2748 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1095 K you enjoyed this	1095 K you liked this	1230 K you make this	1230 K you try this	1230 K you made this	1230 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	805 K feedback hilft	850 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	775 K meinung ist uns wichtig	805 K rückmeldung hilft
""", 'ik': """
iklan	2232 K -	2275 K berlanjut
ikuti	12 K	2197 K berita	2209 K	2220 K survei	2220 K polling	2220 K jajak pendapat	2220 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2345 K video non è disponibile	2347 K testo è stato realizzato	2353 K video inizierà	2355 K tuo commento sarà	2379 K gioco è vietato ai minori	2379 K gioco può causare	2379 K gioco d'azzardo può	2382 K video non	2421 K video inizia tra #	2421 K tuo video inizia tra #
ilgili	4055 K haber	4125 K haber:
ilginizi	4055 K çekebilir	4055 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4127 K olarak
ilmoittaudu	1654 K
""", 'im': """
im	738 K video:
image	1087 K copyright	1087 K source,	1087 K credit:	1844 K # sur #	1844 K #/#	1844 K # / #
imagem	3283 K # de #	3283 K # / #	3283 K #/#
imagen	1421 K # de #	1421 K # / #	1421 K #/#
imaginea	3402 K # din #	3402 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	442 K # de #	442 K # / #
immagine	2399 K # di #	2399 K # / #	2399 K #/#
impossibile	2382 K riprodurre	2385 K visualizzare questo contenuto
""", 'in': """
in	714 K ihrem postfach	714 K ihr postfach	735 K den kommentaren	1070 K the comments section	1070 K the comment section	1074 K case you missed it:	1124 K the video player above	2350 K edicola da	2350 K edicola con	2352 K collaborazione con	2371 K offerta	2798 K de app	2816 K de reacties	2933 K betaalde samenwerking met
indhold	686 K fra annoncøren
indtast	635 K
infographie	1846 K :
informationen	768 K zum einsatz von ki
inga	32 K kommentarer	3945 K ägare	3945 K aktieägare
ingen	32 K kommentarer	665 K ejer	665 K ejere	665 K aktionærer	665 K milliardær	665 K betalingsmur	3031 K eier	3031 K eiere	3031 K aksjonærer	3031 K milliardær	3031 K betalingsmur	3945 K ägare	3945 K miljardär	3945 K betalvägg
ingesloten	2903 K inhoud van
ingin	2251 K menerima notifikasi	2251 K dapat notifikasi
inhalt	853 K von
inhalte	853 K von	853 K aus
inhoud	2903 K van
inicio	96 K >	96 K '	96 K "	96 K /
innhold	3052 K fra annonsøren
innlegg	27 K
inquadra	2358 K il codice	2358 K il qr code	2358 K il qr
inscreva	3237 K-se no nosso webinar
inscrivez	1739 K-vous gratuitement	1794 K-vous à notre webinaire
instagram	4106 K gönderisini	4139 K'da
instal	2222 K aplikasi
instala	13 K
instale	13 K
instaliraj	3594 K
instalirajte	3594 K	3619 K aplikaciju
install	13 K	1199 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
intervju	3649 K je	3838 K je
invia	3 K	2343 K la tua lettera
""", 'ir': """
irtisano	1668 K
""", 'is': """
is	7 K something wrong	1162 K there	1184 K there	2889 K er iets
isi	2220 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4127 K kopyalanamaz	4127 K kullanilamaz	4127 K alintilanamaz
izlasi	2748 K
izle	4055 K:
izleyin	4055 K:
izniyle	4153 K yayimlanmiştir
izpildi	2739 K testu
izveido	2748 K
izvor	3598 K:
izvori	3598 K:
""", 'ja': """
ja	2734 K tev ir informācija	2734 K jums ir informācija	2734 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1668 K
jadikan	2209 K
jadilah	31 K yang pertama
jaga	1496 K
jak	497 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1670 K lukemista
jawab	2220 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2870 K kunt niet meer reageren	2870 K kunt reageren	2878 K kunt je altijd	2878 K ontvangt vanaf nu	2878 K ontvangt een e-mail	2915 K hebt al # van	2915 K hebt # van	3587 K li vam	3587 K li članak	3780 K bil članek	3780 K bila vsebina	3780 K bil povzetek
jeden	784 K montag neu	784 K dienstag neu	784 K donnerstag neu	784 K freitag neu	784 K samstag neu	784 K sonntag neu	784 K mittwoch neu
jederzeit	705 K kündbar	712 K widerrufen	712 K abbestellen	712 K abmelden
jelentkezz	2128 K be
jelentkezzen	2128 K be
jen	538 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	772 K reinhören	775 K tickets sichern	796 K lesen:	817 K # monate	817 K # wochen	848 K spielen:
""", 'ji': """
jika	2210 K anda mengetahui	2210 K anda punya
""", 'jo': """
job	612 K hos
jobb	2974 K i
jobba	3887 K på
jobbar	3890 K du
jobber	2977 K du
jocurile	3381 K de noroc pot	3381 K de noroc sunt interzise	3381 K de noroc dau
jogar	3260 K agora:
jogue	3237 K palavras cruzadas	3260 K agora:	3263 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1015 K the conversation	1022 K	1057 K the conversation on	1057 K us on	1070 K the debate	1104 K the	1104 K	1121 K us for	1121 K us at	1121 K us in	1121 K us live	1133 K the conversation	1133 K the discussion	1133 K the debate	1142 K for	1142 K now	1183 K	1188 K #	1188 K over #	1188 K more than #	1188 K our #
jornalista	3227 K formada	3227 K formado
jos	44 K huomaat
jouer	1823 K maintenant	1826 K comporte des risques
jouez	1823 K maintenant
""", 'ju': """
juega	1399 K ahora a	1399 K ahora al	1399 K ahora:
juga	419 K ara:
jugar	1399 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1670 K jatkuu	1708 K on julkaistu	1708 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1704 K aiheesta:	1704 K jutut aiheesta:
kaj	33 K menite
kalan	4099 K karakter
kan	82 K du lide	636 K du lide
kanalimiza	12 K
kapcsolja	2128 K be
kapja	2128 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1481 K sul on vihje	1481 K sul on vihjeid	1497 K lugu	1497 K artikkel	1497 K tead	1497 K tahad
katso	1638 K myös	1638 K:	1638 K video	1638 K myös:	1668 K koko	1668 K kaikki
kaupallinen	86 K yhteistyö:	1716 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4127 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1040 K up with	1142 K reading	1143 K reading with	1178 K reading:
kein	861 K eigentümer	861 K konzern	861 K verleger	861 K milliardär
keine	861 K eigentümer	861 K konzerne	861 K aktionäre	861 K paywall	861 K werbung
ken	66 K je iemand	2889 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	615 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2128 K minket
kerro	59 K kommenteissa	1647 K kokemuksesi	1647 K oma
keskustele	28 K	1678 K aiheesta	1678 K jutusta
keskustelu	1657 K on auki
key	1119 K points	1119 K takeaways
""", 'ki': """
ki	768 K-generierte inhalte	768 K-generierte texte	768 K-generierte zusammenfassungen	3007 K har
kiitos	1695 K lukijoidemme
kijk	2819 K ook	2819 K hier	2843 K de uitzending	2843 K de hele	2859 K voor meer
kirim	2210 K foto	2210 K tulisan
kirimkan	2210 K foto
kirjaudu	1657 K	1668 K
kirjoita	1668 K suoraan	1668 K meille
kirjoitimme	1676 K
kirjoittaja	1649 K on	1649 K työskentelee
kirjoitus	1708 K on julkaistu
kirjuta	1481 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3002 K du til
""", 'kl': """
klausies	2748 K
klausykite	2673 K	2688 K
klick	828 K
klicka	3880 K här
klicken	828 K sie
klik	605 K her	2209 K	2819 K hier	2859 K hier voor	2888 K
klikk	2967 K her
klikkaamalla	1668 K
kliknij	3087 K tutaj
kliknite	3669 K sem
klopt	2889 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1095 K someone	1095 K anyone	1162 K	1184 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1668 K keskustelun kuulet
kolumna	3583 K izražava	3776 K izraža	3776 K odraža
kolumni	1708 K on julkaistu
kom	621 K til vores	2983 K på vårt	2983 K på vår	3896 K på vårt	3896 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2688 K gali
kommentare	5 K	27 K	806 K können nur	834 K werden erst	834 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	735 K
kommentarsporet	5 K
kommenteerida	1496 K saavad
kommentering	5 K
kommentieren	5 K	806 K können	828 K sie
kommentit	5 K	27 K
kommentoimalla	1678 K	1678 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	482 K na autora	608 K journalisten	615 K journalisten	616 K	635 K	741 K:	2970 K journalisten	2977 K oss	2977 K journalisten	2978 K	3000 K
kontakta	3883 K reportern	3890 K oss via	3890 K reportern	3891 K	3912 K
konten	2246 K ini tidak	2247 K ini berasal dari	2247 K sematan dari	2247 K eksternal dari	2247 K dari	2267 K ini dilindungi
kontributor	2212 K:
konuyla	4055 K ilgili:
koop	2888 K
kooperation	881 K mit
kopeeri	1496 K
kopier	635 K	3000 K
kopiera	3912 K
kopioi	1668 K
kopiuj	3111 K link
koreksi	2216 K artikel
""", 'kr': """
krijg	2888 K
kronikken	678 K	3044 K
""", 'ku': """
kui	1481 K sul on teema	1481 K sul on vihje	1481 K tead	1481 K märkasid
kunjungi	2217 K toko
kunne	69 K du lide	82 K du lide
kunstig	641 K intelligens har	3007 K intelligens har
kunstmatige	2840 K intelligentie kan fouten maken. controleer
kuula	1486 K podcasti	1496 K
kuulemme	1668 K mielellämme
kuuntele	1 K	1638 K:	1638 K myös	1638 K myös:	1655 K	1668 K
""", 'kv': """
kviz	3571 K:	3625 K:	3625 K dana:	3625 K tjedna:	3765 K:	3814 K:	3814 K dneva:	3814 K tedna:
""", 'ky': """
kysely	1681 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	454 K'article continua	1747 K'essentiel de l'actualité	1774 K'auteur	1775 K'auteur	1784 K'essentiel par	1826 K'abus d'alcool est dangereux pour la santé	2333 K'autore	2334 K'autore	2412 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	454 K publicitat continua	454 K notícia continua	1434 K publicidad continúa	1434 K noticia continúa	1443 K publicidad termina en #	1798 K vidéo va commencer	1829 K vidéo n'est	1866 K vidéo commence dans #	2311 K tua email	2355 K tua opinione conta	2401 K diretta:	2412 K pubblicità continua	2412 K notizia continua	2421 K pubblicità termina tra #
laad	2903 K inhoud van
laadi	1496 K alla
laat	59 K me weten	2843 K je dit artikel	2888 K
laatste	2818 K nieuws over
ladda	13 K ner	3900 K ner	3900 K ned	3912 K ner	3936 K alltid innehåll från	3936 K innehåll från
lade	13 K	828 K
laden	13 K sie	828 K sie
lae	1496 K alla
lagre	3000 K
lainaus	68 K sallittu
lands	1206 K on mondays	1206 K on fridays	1206 K on sundays
langganan	2227 K
lanjut	2232 K membaca
lanjutkan	2232 K membaca
laporan	2211 K:	2212 K wartawan	2212 K kontributor
laporkan	2216 K kesalahan
lasi	2723 K arī	2723 K vairāk	2723 K vēl	2748 K
lasiet	2723 K arī
last	13 K ned	2988 K ned	3000 K ned	3014 K ned appen	3022 K inn alltid innhold fra	3022 K inn innhold fra
lataa	13 K	1668 K	1686 K sisältö palvelusta
latest	1073 K from	1073 K in	1073 K videos from
laureata	2339 K in
laureato	2339 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1348 K puede interesar	1348 K puede interesar:	1741 K premier mois	1769 K meilleur de	2401 K foto:
lea	1348 K también	1348 K aquí	1348 K además	1348 K más	1348 K:	1348 K además:	1455 K el original
leave	59 K a star
ledenvoordeel	2900 K:
lediga	3887 K jobb på	3887 K tjänster på
ledige	612 K stillinger hos	612 K stillinger på	2974 K stillinger i	2974 K stillinger hos
lee	13 K en	1348 K también	1348 K más	1348 K:	1348 K más:	1348 K aquí:	1382 K las noticias sin anuncios	1382 K sin anuncios en la app	1393 K aquí la nota completa	1455 K el original
leer	1348 K también	1348 K más	1460 K
lees	13 K	2818 K meer over	2819 K ook	2819 K ook:	2819 K meer	2819 K meer:	2819 K verder	2819 K hier	2819 K:	2819 K verder:	2845 K ons dossier:	2845 K het hele verhaal:	2859 K het hele	2859 K het volledige	2859 K de hele	2859 K hier het hele	2859 K hier alles	2884 K ook dit artikel:	2884 K dit ook:	2885 K ook het interview	2885 K ook het verhaal	2885 K ook ons	2885 K ook onze	2885 K ook de analyse	2885 K ook de reportage	2885 K ook de column	2885 K ook dit	2885 K hier het interview	2885 K hier de analyse	2888 K	2890 K dit verhaal	2890 K dit artikel	2921 K alles over het onderwerp:	2921 K alles over:
leestip	2819 K:
legg	3000 K til
leggi	13 K	2328 K tutte le notizie	2329 K anche	2329 K anche:	2329 K qui	2329 K tutto	2329 K:	2329 K pure:	2340 K tutti gli articoli di	2433 K l'originale	2433 K l'articolo originale	2438 K
legyen	31 K ön az első	2128 K
leia	13 K	3215 K mais sobre	3216 K também	3216 K também:	3216 K mais	3216 K:	3216 K aqui	3216 K mais:	3316 K o original	3316 K o artigo original	3320 K
leiad	1496 K meid
leidsid	44 K	1487 K vea	1487 K artiklist vea
leiten	3 K sie
len	3721 K pre predplatiteľov:
ler	3216 K também	3216 K mais	3320 K
les	5 K commentaires	27 K commentaires	27 K messages	1769 K plus lus	1784 K réponses sont générées	1785 K points clés	1878 K articles d	1878 K articles de	2966 K mer om	2967 K også	2967 K også:	2967 K mer	2967 K mer:	2967 K:	2967 K hele saken	2967 K om	2967 K her	2967 - K også	2974 K videre med	2988 K eavisen	2988 K avisa	2988 K avisen	3001 K	3003 K videre	3040 K alt om temaet:	3040 K alt om:
lesedauer	844 K
leseempfehlung	796 K:
lesen	13 K sie	82 K sie gern	737 K sie mehr zu	737 K sie mehr zum	738 K sie auch	738 K sie mehr	738 K sie hier	738 K sie dazu	738 K sie jetzt	738 K sie außerdem	738 K sie mehr zum thema	796 K sie hierzu:	820 K sie weiter:	820 K sie unser dossier:	828 K sie
lesenswert	796 K:
leserangebot	850 K:
leseravstemning	3017 K:
leserbrief	735 K
leserbriefe	735 K an
leserkommentare	805 K geben
leserreise	850 K:	3020 K:
leserreisen	850 K:
lesertilbud	3020 K:
leserumfrage	847 K:
lesetipp	738 K	738 K:
lesezeit	844 K
lest	738 K auch
lezersaanbieding	2900 K:
lezerspeiling	2897 K:
lezersreis	2900 K:
lezersvoordeel	2900 K:
""", 'li': """
licence	1850 K creative commons
licencia	1394 K creative commons
licenciada	1367 K en
licenciado	1367 K en
license	1154 K this
licenza	2404 K creative commons
lies	738 K auch	738 K mehr	738 K dazu	828 K
ligne	41 K de la rédaction
lihat	2204 K juga	2204 K juga:	2219 K video	2231 K pula:	2277 K di	2277 K postingan ini di
liitu	56 K #	1496 K
liity	56 K #	56 K yli #	1668 K
like	12 K us	69 K this?	1040 K what you're reading	1057 K and follow	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content	1209 K what you read	1209 K what you see	1209 K what you've read	1209 K what you're reading
liked	69 K this	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content	1209 K what you read
liker	82 K du	3002 K du
liking	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content
likte	69 K du	82 K du
limited	1142 K time	1142 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4308 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1769 K tous nos articles	1770 K aussi	1770 K également	1770 K	1770 K notre	1770 K l'article	1770 K plus	1770 >> K	1885 K
lisa	1496 K meid	1496 K
lisez	13 K	1770 K aussi	1810 K
listen	1 K to	1074 K |	1074 K:	1124 K to the latest episode	1124 K to the full episode	1124 K to the full interview	1124 K again on	1166 K to our	1166 K as	1183 K
live	605 K:	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	738 K-ticker:	1284 K blog: how	1284 K blog: why	1284 K blog: what	1284 K blog: who	1284 K blog: where	1284 K blog: when	1284 K blog: the	1284 K blog: inside	1284 K blog: watch	1284 K blog: see	1284 K blog: is	1284 K blog: can	1284 K blog: this	1284 K blog: listen	1703 K: näin	1703 K: tässä	1703 K: siksi	1703 K: tämä	1703 K: kuuntele	1703 K: katso	1703 K: kaikki	1703 K: miten	1703 K: miksi	1703 K: mitä	1703 K: kuka	1703 K: mikä	1703 K: tältä	1703 K: tällainen	2920 K: zo	2920 K: hoe	2920 K: dit	2920 K: waarom	2920 K: wat	2920 K: wie	2920 K: de	2920 K: het	2920 K: een	2920 K: alles	2920 K: bekijk	2920 K: luister	2920 K: deze	2920 K: dat	3404 K text:
liveblog	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	869 K: der	869 K: die	869 K: das	869 K: wie	869 K: warum	869 K: was	869 K: so	869 K: wenn	869 K: alles	869 K: wer	869 K: wo	1284 K: how	1284 K: why	1284 K: what	1284 K: who	1284 K: where	1284 K: when	1284 K: the	1284 K: inside	1284 K: watch	1284 K: see	1284 K: is	1284 K: can	1284 K: this	1284 K: listen	2819 K:	2920 K: zo	2920 K: hoe	2920 K: dit	2920 K: waarom	2920 K: wat	2920 K: wie	2920 K: de	2920 K: het	2920 K: een	2920 K: alles	2920 K: bekijk	2920 K: luister	2920 K: deze	2920 K: dat
liverapport	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad
liveseuranta	1703 K: näin	1703 K: tässä	1703 K: siksi	1703 K: tämä	1703 K: kuuntele	1703 K: katso	1703 K: kaikki	1703 K: miten	1703 K: miksi	1703 K: mitä	1703 K: kuka	1703 K: mikä	1703 K: tältä	1703 K: tällainen
""", 'll': """
llegeix	387 K també	387 K més
llegiu	387 K també
llicenciada	393 K en periodisme
llicenciat	393 K en periodisme
""", 'lo': """
lo	59 K has probado	1347 K más leído en	1347 K más visto en	1347 K último en	2422 K trovi su spotify
load	1249 K content from	1249 K external content
loe	1469 K ka	1469 K lisaks	1469 K veel	1469 K edasi:	1496 K
log	634 K ind eller opret	635 K ind	1183 K in
logg	2998 K inn eller	3000 K inn
logga	3911 K in eller	3912 K in	3926 K in
logi	1496 K sisse
loo	1496 K
looking	1183 K for	1198 K for
los	5 K comentarios	27 K comentarios	2846 K de dagelijkse
love	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content	1210 K our
loved	69 K this	1209 K this?	1209 K this article	1209 K this story	1209 K this post	1209 K this piece	1209 K this newsletter	1209 K this column	1209 K this recipe	1209 K this podcast	1209 K this essay	1209 K this series	1209 K this guide	1209 K this blog	1209 K this interview	1209 K this letter	1209 K this review	1209 K this page	1209 K this issue	1209 K this read	1209 K this episode	1209 K this content
lowongan	2217 K kerja di
""", 'lu': """
lubisz	82 K
lue	1638 K myös	1638 K myös:	1638 K lisää	1638 K lisää:	1638 K:	1638 K seuraavaksi:	1668 K	1704 K lisää aiheesta:
lugu	1498 K jätkub
luister	1 K	2819 K ook	2819 K:	2819 K ook:	2843 K hier naar	2843 K de podcast	2888 K
lukijakysely	1681 K:
lukijamatka	1684 K:
lukijatarjous	1684 K:
lukijoidemme	1695 K ansiosta
luo	1657 K tunnus	1668 K
""", 'ly': """
lyssna	1 K på	3880 K	3880 K:	3912 K
lyt	1 K til	605 K til	635 K
lytt	2967 K til	3000 K
""", 'ma': """
maak	2846 K de puzzel	2855 K een bedrag over	2855 K je gift over	2855 K uw gift over	2855 K je bijdrage over	2855 K uw bijdrage over	2888 K
maandelijks	2791 K opzegbaar
mach	775 K den test:	828 K
machen	775 K sie den test:	775 K sie mit bei unserer	828 K sie
macie	72 K pytania
made	59 K it?	1230 K this recipe	1230 K this
mai	3341 K multe detalii	3341 K mult pe această temă:	3369 K multe articole despre	3369 K multe știri despre
mail	1235 K this	2822 K de auteur	2834 K	2888 K
main	2241 K sekarang:
mainkan	2241 K sekarang:
mainostaja	1716 K:
mais	3215 K lidas em	3215 K de	3215 K sobre	3215 K notícias de	3215 K notícias sobre	3219 K artigos de
make	12 K us	1015 K a donation	1015 K a contribution	1015 K a gift	1183 K
maksettu	1716 K yhteistyö:
manda	1363 K tus fotos
mandanos	1363 K
mande	3231 K sua sugestão	3231 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2209 K bergabung
masuk	2236 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3090 K temat?	3090 K temat dla
matote	2689 K klaidą
mau	2251 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3014 K appen	3014 K appen vår
medlemsfordel	654 K:	3020 K:
meer	2818 K over	2818 K uit	2818 K van	2818 K nieuws over	2819 K lezen:	2822 K artikelen van	2822 K van deze auteur	2859 K nieuws uit	2859 K nieuws over	2859 K weten?	2859 K over dit	2884 K over dit onderwerp:	2889 K lezen over	2921 K over het onderwerp:	2921 K over:
meest	2818 K gelezen in
meet	1079 K the author	1121 K our	1183 K
mehr	737 K zum thema	737 K aus	737 K von	737 K zu	737 K lesen über	737 K über	738 K zum thema	738 K dazu	738 K dazu:	738 K lesen:	738 K aus dem ressort	738 K aus der region:	741 K vom autor	741 K von der autorin	741 K artikel von	768 K informationen zum einsatz von ki	796 K nachrichten aus	796 K aus dem archiv:	820 K hintergründe dazu:	820 K zu diesem thema:
meistgelesen	737 K in
mejla	3890 K reportern	3891 K
meld	2888 K je	2983 K deg på vårt	3000 K deg
melde	828 K
melden	828 K sie
members	1185 K can read	1216 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2128 K
mer	2966 K om	2966 K fra	2967 K om saken:	3040 K om temaet:	3040 K om:	3879 K om	3879 K från	3880 K om ämnet:	3880 K läsning:	3883 K av	3954 K om ämnet:	3954 K om:
merci	28 K de rester	28 K de respecter
mere	604 K om	604 K fra	605 K om emnet:	674 K om emnet:	674 K om:
message	1241 K us on	1241 K us at	1241 K the newsroom
mest	3879 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2833 K medewerking van	2833 K dank aan anp	2833 K dank aan belga
mettiti	2356 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2167 K cikk a témában:	2167 K a témáról:
mira	1348 K también	1348 K:	1348 K también:	1377 K el video arriba	1377 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	705 K einem abo	748 K material von	749 K material von
mitarbeit	762 K:
""", 'mn': """
mnenja	3776 K avtorjev
mnenje	3776 K avtorja
""", 'mo': """
modtag	635 K
mohlo	479 K by vás zajímat:
molimo	28 K vas da
mon	1870 K don :
monat	705 K kostenlos	705 K gratis
mooi	69 K verhaal
more	1073 K from	1073 K on	1074 K from	1074 K on this	1074 K to read:	1074 K on this story:	1074 K on this topic:	1074 K stories:	1074 K on:	1079 K by	1079 K stories by	1148 K coverage:	1178 K news:	1180 K videos from	1195 K local headlines	1195 K local news	1195 K local stories	1195 K national news	1195 K top stories	1195 K world news	1195 K business news	1195 K sports news	1195 K breaking news	1252 K:	1252 K |	1285 K about the topic:	1285 K about:	1285 K on the topic:	1285 K on:
most	1073 K read in	1073 K read on	1073 K viewed in	1073 K popular in	1073 K popular on	1178 K read:
mostra	2438 K
mostrar	1460 K	3320 K
""", 'mu': """
mua	4313 K vé
muhabir	4089 K:
muista	1668 K vahvistaa
mus	2688 K rasite
must	1074 K read:	1178 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	540 K tomto místě je vložený obsah	540 K tomto místě je vložený příspěvek	540 K tomto místě se nachází vložený obsah	540 K tomto místě se nachází vložený příspěvek	540 K tomto místě najdete vložený obsah	540 K tomto místě najdete vložený příspěvek	2861 K de advertentie gaat	3195 K sua caixa de entrada	3723 K tomto mieste je vložený obsah	3723 K tomto mieste je vložený príspevok	3723 K tomto mieste sa nachádza vložený obsah	3723 K tomto mieste sa nachádza vložený príspevok	3723 K tomto mieste nájdete vložený obsah	3723 K tomto mieste nájdete vložený príspevok	3786 K voljo v	3786 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	717 K-app
nad	52 K tym tekstem
nahlaste	519 K chybu
najdete	12 K nás
najnowsze	3086 K z
najnowszy	3093 K numer
najpopularniejsze	3086 K w
namestite	3786 K
namluveno	496 K
napi	2144 K kvíz:	2145 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2339 K a
nato	2339 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2128 K felejtse el megerősíteni
need	1198 K a	1258 K advice
neem	2891 K nu
nehmen	828 K sie
nei	2326 K commenti
nella	2311 K tua mail	2311 K tua email	2311 K tua casella
nema	32 K komentara
nemamo	3637 K vlasnika	3637 K vlasnike	3637 K dioničare	3637 K akcionare	3637 K oglase	3637 K reklame
nemate	3604 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	737 K artikel aus
never	1201 K miss
new	1142 K year sale	1181 K episodes	1209 K here?	1222 K here	1222 K to us	1226 K customers only	1232 K replies are no longer allowed
news	41 K hotline	41 K tip line	717 K-app
newsblog	738 K:
newsdesk	41 K hotline
newsletter	714 K an	714 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1074 K:
""", 'ng': """
nghe	1 K	4299 K:	4314 K podcast của báo	4314 K podcast của chúng tôi	4314 K toàn bộ bài	4314 K bài viết	4369 K trên
""", 'ni': """
nicht	735 K mehr kommentieren	735 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3120 K masz czasu czytać	3154 K mamy właściciela	3154 K mamy akcjonariuszy	3154 K mamy udziałowców	3154 K mamy reklam	3154 K mamy paywalla
nieuws	2889 K via whatsapp
nikmati	2222 K berita	2227 K
nimamo	3826 K lastnika	3826 K lastnikov	3826 K delničarjev	3826 K oglasov
nimate	3796 K časa za branje
nincs	2158 K tulajdonosunk	2158 K mögöttünk	2158 K fizetőfalunk	2158 K fizetőfal
nincsenek	2158 K tulajdonosaink	2158 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1277 K owner	1277 K owners	1277 K billionaire owner	1277 K paywall	1277 K paywalls	1277 K shareholders	1277 K corporate owner	1277 K advertising	1277 K ads	1348 K te pierdas:	1407 K podemos mostrar este contenido	1407 K es posible mostrar este contenido	3195 K seu e-mail	3195 K seu email	3204 K facebook e no	3204 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1821 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2385 K possiamo mostrare questo contenuto
normas	1345 K de participación
nos	1770 K lecteurs ont lu	3213 K comentários
noskaties	2748 K
not	1209 K on the list yet?	1209 K on our list yet?
noteringen	2901 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1347 K de
notify	1047 K me of	1047 K me when
notre	1770 K dossier	1770 K article	1770 K enquête :	1770 K reportage :	1846 K dossier sur
nous	12 K suivre
nova	3782 K številka
novi	3589 K broj
now	1074 K read:	1173 K only	1173 K just
nowy	3093 K numer
""", 'nu': """
nu	32 K există comentarii	2865 K # weken voor	2865 K # maanden voor	2881 K de eerste maand voor	2891 K met korting
nur	705 K für mitglieder	817 K # euro	817 K # €	837 K für kurze zeit	837 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	482 K autorovi	482 K autorce	3090 K autorze	3090 K autorce	3228 K autor escreve segundo o novo	3243 K seu comentário será	3263 K jogo é para maiores	3266 K vídeo não	3296 K artigo continua	3305 K anúncio termina em #	3305 K vídeo começa em #	3351 K postare distribuită de
""", 'ob': """
obejrzyj	3087 K wideo	3087 K:	3103 K film	3103 K wideo
objevili	7 K jste
obserwuj	12 K	3117 K
""", 'oc': """
ocenite	3587 K	3780 K
ocijenite	3587 K
ocorreu	3282 K um erro
""", 'od': """
od	3622 K # eura
odds	1226 K courtesy of	1268 K correct at	1268 K correct as of	1268 K are correct at	1268 K subject to change	2901 K onder voorbehoud	2901 K kunnen	3933 K kan
oddsen	3933 K kan
""", 'of': """
ofert	400 K per
oferta	1457 K especial lectores	3142 K dla czytelników:	3142 K dla prenumeratorów:
offerta	2371 K speciale	2435 K speciale lettori
offre	1882 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1376 K por
""", 'og': """
oglejte	3765 K si video
""", 'ok': """
okuyun	4055 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1481 K midagi	1481 K kogenud
olet	1698 K lukenut #/#	1698 K lukenut #
oletko	1647 K kokenut	1647 K itse kokenut
oliko	1669 K tästä
olvasd	2102 K el	2102 K el:	2128 K el
olvass	2102 K tovább:
olvassa	2102 K el	2102 K el:	2102 K el ezt is	2128 K el
""", 'om': """
om	608 K forfatteren	608 K skribenten	2791 K verder te lezen	2816 K te reageren	2970 K forfatteren	2970 K skribenten	3883 K skribenten	3883 K författaren
""", 'on': """
on	1056 K facebook and twitter	1056 K facebook, twitter	1056 K instagram, facebook	1056 K twitter and facebook	1056 K instagram and facebook	1074 K our site:	1199 K mobile	1199 K your phone	1199 K the go	1199 K the move
onbeperkt	2791 K toegang
onko	1647 K sinulla juttuvinkki	1647 K sinulla vinkki	1647 K sinulla tietoa	1647 K sinulla aiheesta	1669 K sinulla asiakirjoja
online	557 K: jak	557 K: takhle	557 K: takto	557 K: proč	557 K: co	557 K: kdo	557 K: kde	557 K: to	557 K: podívejte	557 K: poslechněte	557 K: vše	557 K: noc	557 K: lidé	557 K: tak	557 K: tady	557 K: jaké	3740 K: ako	3740 K: takto	3740 K: prečo	3740 K: čo	3740 K: kto	3740 K: kde	3740 K: to	3740 K: pozrite	3740 K: vypočujte	3740 K: všetko	3740 K: noc	3740 K: ľudia	3740 K: tak	3740 K: aké
only	1132 K registered	1132 K subscribers	1132 K members
ontdek	23 K meer van	2888 K
ontvang	2795 K elke	2888 K
onze	2843 K podcast is te
""", 'oo': """
ook	2819 K interessant:	2884 K in het nieuws:	2884 K lezen:
""", 'op': """
op	2806 K facebook en twitter	2806 K facebook, twitter	2806 K facebook en instagram	2806 K facebook, instagram
opazili	44 K ste
opdaget	636 K en fejl
opdater	635 K
open	1199 K the
opinion	1074 K |
opozorite	3798 K na napako
oppdater	3000 K
opprett	2998 K en	2998 K konto	2998 K bruker	3000 K
oppsummeringen	26 K er
oprac	3115 K.
opracowanie	3115 K:
opret	634 K en gratis	634 K dig gratis	635 K
opsummeringen	26 K er
""", 'or': """
or	1250 K # interest-free	1250 K # payments of	1250 K four interest-free
ordenar	1435 K por	1435 K:	3297 K por:
order	1183 K	1245 K reprints	1267 K your copy	1267 K a copy
ordina	2413 K per:
originally	1194 K published by	1194 K published in	1194 K published on
orijinal	4153 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1486 K	1496 K
osallistu	1654 K	1668 K	1678 K keskusteluun
ossza	3 K meg	2128 K meg
osta	1486 K pilet	1496 K	1654 K liput	1668 K
oszd	3 K meg	2128 K meg
""", 'ot': """
ota	1647 K yhteyttä toimittajaan	1647 K yhteyttä toimitukseen	1651 K yhteyttä	1668 K yhteyttä	1668 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1148 K earlier coverage:	1178 K latest coverage:	1187 K app	1187 K podcast	1187 K newsletter	1187 K channel	1187 K telegram channel	1187 K whatsapp channel	1187 K free newsletter	1187 K daily newsletter	1187 K apps	1216 K subscribers get	1216 K members get
out	1139 K every	1206 K on fridays	1206 K on sundays
ouvir	1 K	3300 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3586 K sažetak	3649 K članak je	3649 K tekst je
ovde	3628 K je ugrađensadržaj	3628 K je ugrađeni sadržaj
ovdje	3628 K je ugrađensadržaj	3628 K je ugrađeni sadržaj
over	1226 K #s only	2823 K de auteur	2824 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1844 K # sur #	1844 K # / #	1844 K #/#
pagina	2399 K # di #	2399 K #/#	3402 K # din #	3402 K # / #
paid	1099 K for by	1294 K for by	1294 K content from	1294 K post by
para	1345 K participar	1345 K comentar	1364 K comunicarse con	1364 K contactar con	1379 K poder comentar	1407 K ver este contenido	3213 K comentar	3269 K ver este conteúdo	3269 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2350 K al nostro
participe	12 K
participez	1794 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	570 K článku	1294 K content from	3175 K materiału	3175 K artykułu	3656 K članka	3656 K projekta	3656 K rubrike	3752 K článku	3845 K članka	3845 K projekta	3845 K rubrike
partnerem	570 K článku je	570 K projektu je	570 K seriálu je	570 K rubriky je	3175 K artykułu jest	3175 K cyklu jest	3175 K materiału jest	3175 K serwisu jest
partnerom	3752 K článku je	3752 K projektu je	3752 K seriálu je	3752 K rubriky je
parts	1119 K of this article	1119 K of this story
paru	1850 K initialement dans le	1850 K initialement dans la	1850 K initialement dans l
pas	32 K encore de commentaire
pasang	2222 K aplikasi
pasidalinkite	2674 K savo istorija	2688 K
pass	1052 K this on	1235 K this
passend	738 K dazu	738 K dazu:
patreon	4079 K'dan
patrocinado	1457 K por
pay	1250 K in #	1250 K in three	1250 K in four
paying	1216 K members get
payment	1025 K methods:
""", 'pe': """
peatoimetaja	1478 K:
peiling	2897 K:
pelaa	1682 K nyt:
pentru	3351 K a vedea acest	3351 K a vizualiza acest	3387 K a vedea acest conținut	3387 K a vizualiza acest conținut	3387 K a afișa acest conținut
penulis	2211 K:	2212 K:	2212 K :
per	427 K veure aquest contingut	427 K mostrar aquest contingut	714 K e-mail zugeschickt	714 K mail zugeschickt	2304 K leggere tutto	2306 K gli abbonati	2306 K chi ha un abbonamento	2326 K commentare	2329 K approfondire	2329 K approfondire:	2340 K contattare l'autore	2340 K contattare l'autrice	2340 K scrivere all'autore	2340 K scrivere all'autrice	2343 K segnalazioni	2385 K visualizzare questo contenuto	2385 K vedere questo contenuto
peramban	2246 K anda tidak
perguntas	72 K?
periodista	393 K especialitzada	393 K especialitzat	1366 K de	1366 K especializada	1366 K especializado
permitida	68 K a reprodução
perskaitykite	2688 K
pewarta	2211 K:	2212 K:	2212 K :
""", 'ph': """
photo	1844 K # sur #	1844 K #/#	1844 K # / #
""", 'pi': """
pick	1250 K up available at
pickup	1250 K available at
piedalies	2748 K
piesakies	2739 K
pievieno	2748 K mūs	2748 K
pievienojies	56 K #	2733 K	2748 K
pievienojieties	2733 K
pilihan	2204 K editor:
pirkite	2679 K bilietus
pitaj	3586 K
pitajte	3586 K
pitanja	72 K
pitanje	3625 K dana:
pitch	1015 K in
""", 'pl': """
place	1123 K a classified	1123 K an ad
play	1128 K our	1128 K today's	1183 K	1226 K responsibly	1265 K now:	1265 K today:	1265 K today's game:	1265 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1226 K gamble responsibly	1234 K be sure to answer the question	1234 K read the rules before
plus	1769 K d'articles sur	1769 K d'infos sur	3932 K-förmån:
""", 'po': """
pobierz	13 K	3106 K z	3106 K w	3106 K na	3106 K w sklepie	3117 K aplikację	3135 K aplikację
podaruj	3 K	3111 K
podcast	557 K: jak	557 K: takhle	557 K: takto	557 K: proč	557 K: co	557 K: kdo	557 K: kde	557 K: to	557 K: podívejte	557 K: poslechněte	557 K: vše	557 K: noc	557 K: lidé	557 K: tak	557 K: tady	557 K: jaké	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	738 K-tipp:	869 K: der	869 K: die	869 K: das	869 K: wie	869 K: warum	869 K: was	869 K: so	869 K: wenn	869 K: alles	869 K: wer	869 K: wo	1074 K:	1284 K: how	1284 K: why	1284 K: what	1284 K: who	1284 K: where	1284 K: when	1284 K: the	1284 K: inside	1284 K: watch	1284 K: see	1284 K: is	1284 K: can	1284 K: this	1284 K: listen	1703 K: näin	1703 K: tässä	1703 K: siksi	1703 K: tämä	1703 K: kuuntele	1703 K: katso	1703 K: kaikki	1703 K: miten	1703 K: miksi	1703 K: mitä	1703 K: kuka	1703 K: mikä	1703 K: tältä	1703 K: tällainen	1770 K :	2166 K: így	2166 K: itt	2166 K: ezért	2166 K: miért	2166 K: hogyan	2166 K: mit	2166 K: ki	2166 K: mi	2166 K: ez	2166 K: ezt	2166 K: hallgassa	2166 K: nézze	2166 K: minden	2166 K: a	2166 K: az	2920 K: zo	2920 K: hoe	2920 K: dit	2920 K: waarom	2920 K: wat	2920 K: wie	2920 K: de	2920 K: het	2920 K: een	2920 K: alles	2920 K: bekijk	2920 K: luister	2920 K: deze	2920 K: dat	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de	3162 K: jak	3162 K: tak	3162 K: oto	3162 K: dlaczego	3162 K: co	3162 K: kto	3162 K: gdzie	3162 K: to	3162 K: zobacz	3162 K: posłuchaj	3162 K: wszystko	3162 K: noc	3162 K: ludzie	3645 K: kako	3645 K: ovako	3645 K: zašto	3645 K: što	3645 K: šta	3645 K: tko	3645 K: ko	3645 K: gdje	3645 K: gde	3645 K: ovo	3645 K: pogledajte	3645 K: poslušajte	3645 K: sve	3645 K: noć	3645 K: ljudi	3645 K: evo	3740 K: ako	3740 K: takto	3740 K: prečo	3740 K: čo	3740 K: kto	3740 K: kde	3740 K: to	3740 K: pozrite	3740 K: vypočujte	3740 K: všetko	3740 K: noc	3740 K: ľudia	3740 K: tak	3740 K: aké	3834 K: kako	3834 K: tako	3834 K: zakaj	3834 K: kaj	3834 K: kdo	3834 K: kje	3834 K: to	3834 K: poglejte	3834 K: prisluhnite	3834 K: vse	3834 K: noč	3834 K: ljudje	3834 K: takole	3834 K: oglejte	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad
podcastunk	2116 K
podd	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad
pode	3216 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de	3645 K: kako	3645 K: ovako	3645 K: zašto	3645 K: što	3645 K: šta	3645 K: tko	3645 K: ko	3645 K: gdje	3645 K: gde	3645 K: ovo	3645 K: pogledajte	3645 K: poslušajte	3645 K: sve	3645 K: noć	3645 K: ljudi	3645 K: evo	3834 K: kako	3834 K: tako	3834 K: zakaj	3834 K: kaj	3834 K: kdo	3834 K: kje	3834 K: to	3834 K: poglejte	3834 K: prisluhnite	3834 K: vse	3834 K: noč	3834 K: ljudje	3834 K: takole	3834 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3699 K
podporujte	514 K	3699 K
podprite	81 K	3793 K
podsumowanie	26 K wygenerowane	26 K zostało	3099 K artykułu	3099 K wygenerowane	3099 K przygotowane
podziel	3 K się
pogledaj	3571 K video
pogledajte	3571 K i	3571 K još	3571 K video	3571 K:
poglejte	3765 K tudi	3765 K:
poin	2215 K penting oleh	2215 K-poin penting oleh
points	1785 K clés
pokazuj	3145 K treści z	3145 K treści ze	3145 K treści od
pokud	44 K najdete
polecamy	3087 K:
poll	1129 K:	1264 K of the day:	1264 K of the week:	2897 K:
pomohl	497 K vám
pomohol	3683 K vám
pon	1380 K a prueba tus
ponatis	68 K dovoljen
ponturi	3347 K și sesizări
ponuka	3721 K pre čitateľov:
popular	1073 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	398 K a prova els teus
posez	1784 K vos questions	1784 K votre question
poslat	509 K
poslechnout	1 K
post	1070 K a comment
posted	1073 K in	1074 K in:
posts	27 K
potrebbe	2329 K interessarti:
pots	391 K enviar-nos
pour	1729 K nous soutenir	1739 K débloquer	1767 K réagir	1767 K commenter	1770 K aller plus loin	1770 K rappel :	1788 K nous contacter	1788 K contacter	1798 K écouter cet épisode	1826 K votre santé, mangez	1826 K votre santé, évitez	1826 K votre santé, pratiquez
povezano	3571 K:
povolit	540 K vždy obsah	540 K obsah z	540 K obsah ze	540 K obsah od
povzetek	3779 K	3779 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3669 K si	3669 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2478 K:
pratite	12 K	3601 K
preberite	3765 K tudi	3765 K še	3765 K več	3765 K:	3765 K si
prebrali	3829 K ste # od #	3829 K ste že # od #
precio	1457 K: # €
prefer	1103 K
pregunta	396 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3406 K fără acord
prenesi	3786 K
prenesite	13 K	3786 K	3793 K aplikacijo
prenota	2350 K il tuo posto per l'evento
prenumerata	2686 K nuo
prenumeruokite	2686 K ir skaitykite	2686 K nuo	2686 K tik	2688 K
press	1166 K play
pretplatite	3601 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3594 K	3619 K aplikaciju
preuzmite	13 K	3594 K	3601 K aplikaciju	3619 K aplikaciju
previous	1148 K coverage:
previously	1074 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3606 K pogrešku
prijavite	3606 K grešku	3606 K pogrešku	3798 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1235 K this
prisijunk	56 K prie #
prisijunkite	2672 K prie	2688 K
prisluhnite	3765 K podkastu
prispevek	3838 K je
privacy	1040 K notice:
prix	1882 K public
probeer	2865 K # maanden voor	2865 K # weken voor	2881 K	2888 K
proefabonnement	2791 K
profitez	1810 K
prohibida	446 K la reproducció
promoted	1099 K by	1152 K:
prosimy	28 K o
protokoll	762 K:
przeczytaj	3087 K także	3087 K też	3087 K:	3087 K też:
przeczytano	3157 K już # z #	3157 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2433 K con il permesso
publicado	1356 K originalmente en	1455 K con permiso de	3316 K com permissão
publicitate	86 K:
publicitatea	3414 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	1139 K every
puede	12 K seguir	1364 K enviarnos	1364 K contactar	1364 K escribir
puedes	12 K seguir	1348 K leer también	1348 K leer:	1364 K enviarnos	1364 K contactar	1364 K escribir	1377 K escuchar todos los episodios
punti	2348 K chiave
puntos	1372 K clave generados
punya	66 K teman yang	72 K pertanyaan	2210 K informasi	2210 K cerita	2210 K foto	2210 K keluhan
puoi	12 K seguirci	2343 K inviarci
push	720 K-nachrichten	720 K-benachrichtigungen	720 K-mitteilungen
pushmeldingen	2801 K
puzzle	1265 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3139 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2398 K è andato storto
quan	4304 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1356 K prohibida
quelle	747 K: dpa	747 K:
quellen	747 K:
quer	3231 K sugerir	3231 K contar	3231 K receber as principais	3271 K receber notificações	3271 K receber as nossas notificações	3271 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2347 K traduzione	2405 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1162 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2347 K articolo è stato tradotto	2350 K articolo è pubblicato sul numero	2355 K articolo aderisce	2382 K video non	2382 K contenuto non	2383 K contenuto è ospitato da	2383 K contenuto proviene da	2404 K articolo è protetto	2404 K contenuto è protetto	2404 K articolo è stato pubblicato originariamente	2405 K articolo è stato	2405 K testo è stato	2405 K contenuto è stato	2433 K articolo è pubblicato	2433 K articolo è tratto da	2434 K testo è stato revisionato	2434 K testo è stato rivisto	2434 K articolo è stato revisionato
quick	1148 K read:
quieres	1364 ¿K contarnos	1409 K recibir notificaciones	1409 K recibir nuestras notificaciones	1409 K recibir alertas
quiz	651 K:	811 K:	847 K:	847 K der woche:	1265 K of the day:	1265 K of the week:	1813 K.	1813 K -	1813 K :	1846 K :	2897 K:	2897 K van de week:	3017 K:	3139 K:	3139 K dnia:	3139 K tygodnia:	3285 K:	3929 K:	4071 K:
quoten	851 K unterliegen	851 K: stand
quoteringen	2901 K onder voorbehoud	2901 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3604 K slušate
radote	44 K	2680 K klaidą
raje	3796 K poslušate
raksti	2734 K autorei	2734 K autoram
raksts	2750 K turpinās
rakstu	46 K drīkst
rangkuman	2215 K ini	2215 K oleh	2215 K ai
rate	8 K this
""", 're': """
re	1813 (K)lire
reach	1079 K the reporter	1079 K the author	1111 K	1242 K reporter	1242 K columnist
reacties	5 K	27 K	2870 K worden
read	13 K this in	1073 K more on these	1073 K more about	1073 K more from	1074 K more	1074 K more:	1074 K also	1074 K next	1074 K:	1074 K |	1074 K all about it	1074 K next:	1079 K more by	1126 K more of our	1134 K this and more	1134 K this story	1138 K our	1142 K on with	1142 K on for	1143 K on with	1148 K the full report here	1148 K the full story here	1178 K our explainer:	1178 K our analysis:	1178 K our guide:	1178 K our interview:	1178 K this next:	1178 K our latest:	1183 K
reader	1264 K poll:	1267 K offer:
readers	1132 K must use	1132 K must log	1222 K get #%	1222 K save	1264 K' poll:
reading	1209 K this on
reageren	5 K	2870 K kan	2870 K is alleen	2890 K op dit artikel
receive	1039 K emails from	1047 K notifications	1138 K the	1138 K our	1201 K push	1211 K
recevez	1747 K chaque	1747 K tous les	1747 K gratuitement
recevoir	1753 K les alertes
recibe	1324 K cada	1324 K todas las	1363 K las noticias	1363 K en tu whatsapp
recibir	1330 K notificaciones
recomandarea	3341 K noastră:
recomendado	3216 K:
recomendamos	1348 K:
recomienda	3 K
recommended	1074 K:	1148 K reading:
redactor	393 K de	1366 K de	1366 K en
redactora	393 K de	1366 K de	1366 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	762 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2749 K kļūdu
regala	3 K
regale	3 K
regarder	1770 K :	1861 K sur
regardez	1798 K la vidéo ci-dessus	1798 K la vidéo ci-dessous
register	1121 K for our	1183 K
registreeru	1486 K
registrer	2998 K deg
registrera	3911 K dig	3926 K dig
registrieren	703 K sie sich
regler	3933 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3933 K. #+	4114 K engelleyici kullaniyorsunuz	4114 K engelleyici kullandiğiniz
reklamdan	4135 K sonra
reklamin	4135 K ardindan	4144 K bitmesine #
relacionado	1348 K:	3216 K:
relacja	3162 K na żywo: jak	3162 K na żywo: tak	3162 K na żywo: oto	3162 K na żywo: dlaczego	3162 K na żywo: co	3162 K na żywo: kto	3162 K na żywo: gdzie	3162 K na żywo: to	3162 K na żywo: zobacz	3162 K na żywo: posłuchaj	3162 K na żywo: wszystko	3162 K na żywo: noc	3162 K na żywo: ludzie
related	1074 K:	1074 K |	1074 K story:	1074 K stories:	1074 K article:	1074 K reading:	1074 K video:	1074 K content:	1178 K coverage:
relire	1770 K
remarks	27 K
rendeld	2115 K meg
rendelje	2115 K meg	2128 K meg
report	7 K an error	7 K a mistake	1183 K
reporter	2211 K:	2212 K:
reporting	1087 (K by	1088 K by	1089 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1374 K tu plaza
reserve	1121 K your seat	3237 K já o seu lugar na conferência
resim	4123 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1802 K informé avec notre appli	1802 K informés avec notre appli
resum	396 K generat	396 K fet
resume	1372 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1770 K	1770 K ici	1794 K notre hors-série	1798 K tous les épisodes
revisado	1456 K por un
rezervuokite	2688 K
rezime	3586 K
rezumat	3352 K generat	3352 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2311 K ogni
ringkasan	2215 K ini	2215 K dibuat	2215 K oleh	2215 K ai	2268 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2688 K
rozhovor	562 K	3744 K
""", 'ry': """
ryhdy	1668 K
""", 's': """
s	89 K předplatným	89 K predplatným	441 K'ha produït un error	512 K využitím zpráv
""", 'sa': """
saada	1481 K oma vihje	1481 K meile	1481 K oma arvamuslugu	1481 K arvamuslugu	1496 K
saat	1668 K ilmoituksen	1668 K sähköpostin	1668 K
saiba	3216 K mais	3216 K mais:
saken	46 K kan	3003 K fortsetter	3044 K
saksikan	2204 K juga	2219 K video	2219 K live	2219 K live streaming
sale	1142 K:
salli	1686 K sisältö palvelusta	1686 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1496 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3622 K #
sans	1741 K engagement
save	1143 K #% on your first	1143 K #% on an annual	1143 K #% on a digital	1222 K #%	1254 K #% on your
sayfa	4123 K # / #	4123 K #/#
sazinies	2748 K
saznajte	3571 K više:
""", 'sc': """
scan	1104 K to join	1134 K the qr code	1134 K the code
scannez	1802 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	813 K
schalten	813 K sie
schau	828 K
schenk	794 K diesen
schenken	794 K sie diesen
schick	828 K
schicken	828 K sie
schlagworte	737 K zu
schon	817 K ab # euro
schreib	828 K
schreiben	31 K sie den ersten	741 K sie unserem autor	741 K sie der autorin	741 K sie uns	828 K sie
schrijf	2888 K je
scopri	23 K di più da	2350 K i giochi	2350 K i nostri giochi
scrivi	31 K il primo	2332 K all'autore
scroll	1124 K down for video	2232 K ke bawah	2232 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	605 K også	605 K video	605 K også:	621 K flere jobs	635 K hele	635 K flere	635 K alle	1379 K adhiere a los criterios	1394 K permite la reproducción	1420 K ha producido un error	2343 K vuoi raccontare	2343 K hai informazioni	2967 K også	2967 K video	2967 K også:	3000 K hele	3000 K alle	3000 K mer av	3231 K tiver informações	3231 K você tem informações	3880 K också	3880 K även	3880 K även:	3912 K hela	3912 K alla	3912 K mer av
sea	28 K respetuoso	31 K el primero
search	1165 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1073 K more from	1074 K also	1074 K more	1074 K more:	1074 K also:	1079 K all posts by	1079 K author archive	1178 K our explainer:	1180 K more videos	1183 K	1270 K this post
seen	44 K a typo	44 K a mistake	1184 K
segera	2193 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1368 K
seguinos	12 K
seguir	1368 K a
seguiu	12 K-nos
sehen	772 K sie hier das	772 K sie im video	772 K sie das video	828 K sie
sei	31 K der erste	31 K die erste	2343 K stato testimone	2343 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3263 K responsável, beba
sekite	2672 K	2688 K
seko	2733 K	2748 K
sekojiet	2733 K
selanjutnya	2231 K:
sem	32 K comentários
senaste	3879 K nytt om
send	3 K this	615 K os et krypteret	615 K os dit tip	635 K	1079 K us your	1079 K tips to	1079 K your tips	1079 K feedback to	1079 K your story ideas	1162 K us	1162 K your	1162 K photos	1162 K pictures	1183 K	1235 K this	1235 K it on	2977 K sikkert tips	2977 K tips	3000 K	3000 K saken videre
senden	828 K sie
seneste	604 K nyt om
sent	1139 K every	1139 K each	1206 K on mondays	1206 K on tuesdays	1206 K on wednesdays	1206 K on thursdays	1206 K on fridays	1206 K on saturdays	1206 K on sundays
seotud	1469 K:
ser	3002 K du noe feil	3913 K du något fel
ses	1773 K derniers articles	1878 K derniers articles
set	44 K en fejl	1183 K
sett	44 K en feil
setzen	828 K sie
seu	27 K comentário	3243 K comentário será
seuraa	12 K	1651 K kirjoittajaa	1651 K toimittajaa	1668 K
""", 'sf': """
sfoglia	2429 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1079 K your story	1162 K your	1183 K	1235 K this
shop	1183 K	1260 K now:
short	1070 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	391 K tens informació	1364 K tienes información	1364 K tiene información	1364 K tenés información	1364 K conoces algún	1364 K conoces un caso	1426 K quieres ponerte en contacto con	1426 K quiere ponerse en contacto con	1426 K quieres contactar con	1788 K vous avez des informations	1788 K vous disposez	1788 K vous souhaitez	2398 K è verificato un errore
sia	31 K il primo
sichere	828 K
sichern	828 K sie
sie	7 K haben einen fehler	12 K finden uns	741 K erreichen die autorin	741 K erreichen den autor	761 K erreichen	837 K haben schon ein abo	837 K haben ihr limit	837 K haben das limit	837 K haben schon ein konto
sieh	772 K dir das video
siehe	738 K auch
siga	12 K	12 K-nos	1363 K el canal	3228 K este autor	3228 K esta autora
sign	1015 K up here	1039 K up to get	1039 K up to receive	1040 K up to	1040 K up for	1040 K up here	1040 K up (it's	1135 K up for push	1135 K up for alerts	1135 K up for text alerts	1135 K up for breaking news alerts	1170 K up to our	1170 K up for our	1170 K up for breaking	1170 K up for free	1183 K up	1183 K in	1207 K up to	1207 K up for
sigue	12 K a	1348 K leyendo:	1363 K el canal	1368 K a	1393 K toda la actualidad	1434 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2204 K juga	2204 K juga:	2204 K:	2204 K video	2209 K berita	2219 K video	2230 K berita selengkapnya	2230 K berita lainnya	2231 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4136 K:
sisa	2236 K artikel gratis	2239 K karakter
sisesta	1496 K
siste	2966 K nytt om
sitter	3002 K du på	3913 K du på
siz	33 K ne
sizce	33 K
sizin	4084 K başiniza
""", 'sk': """
skaitykite	2662 K daugiau	2662 K taip pat	2662 K ir	2688 K
skapa	3911 K ett	3911 K konto	3912 K	3926 K ett konto	3926 K konto
skaties	2723 K arī	2748 K
skicka	3912 K
skinite	13 K	3594 K	3619 K aplikaciju
skontaktuj	3090 K się z autorem
skopiuj	3111 K link	3111 K
skriv	615 K til journalisten	616 K til	635 K	635 K direkte	3000 K inn	3000 K direkte	3000 K til oss	3912 K upp	3912 K direkt
""", 'sl': """
sledite	12 K	3793 K
sleduj	12 K
sledujte	12 K	479 K:	514 K	3699 K
slik	2999 K bruker	2999 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	768 K nutzen wir ki
sob	3228 K supervisão de
sobre	1352 K el autor	1352 K la autora	1352 K la firma	1353 K el autor	1353 K la autora	1353 K la firma	3220 K o autor	3220 K a autora	3221 K o autor	3221 K a autora
sois	31 K le premier
soit	1870 K # € après	1870 K #€ après
solliciteer	2891 K nu
sollten	741 K ihnen fehler
solo	1315 K para suscriptores	2306 K per abbonati	2371 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3191 K para assinantes
sonda	3139 K:
sondage	1813 K -	1813 K.
sorodna	3765 K novica
sorodno	3765 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2369 K
sostieni	81 K	2298 K	2298 K il	2298 K la	2369 K
souhrn	496 K	496 K článku
sous	1850 K licence creative commons
soutenez	81 K	1732 K	1732 K le
soutenir	1732 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3912 K
special	1142 K offer	1148 K report:
speel	2846 K onze	2898 K nu:
spel	2898 K van de dag:
spela	3912 K upp	3930 K nu:	3933 K ansvarsfullt
spelregels	2816 K
spende	697 K für
spenden	697 K für	788 K an:
spendenkonto	788 K:
spiel	775 K unser
spielen	775 K sie unser
spil	652 K nu:
spill	3000 K av	3018 K nå:
sponseret	686 K af
sponset	3052 K av
sponsored	1099 K by	1152 K:	1195 K by our	1294 K by
sponsoreret	686 K af
sponsorizzato	2352 K da
sponsrat	3966 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3793 K
spring	1142 K sale
spune	59 K-mi
spytaj	3099 K
""", 'st': """
sta	2888 K
start	1142 K your	1169 K your day with	1169 K your morning with	1169 K your week with	2891 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3583 K autora	3583 K izraženi	3583 K izneti	3583 K izneseni
stay	28 K on topic	1040 K up to date with	1126 K with	1134 K ahead with	1183 K	1201 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2888 K
stellen	768 K sie der
stelling	2897 K:
stem	635 K	2846 K mee	2888 K	3000 K
steun	81 K	2864 K	2888 K
stiahnite	13 K si	3699 K si aplikáciu
stimm	775 K jetzt ab:
stimmen	775 K sie jetzt ab:	828 K sie
story	1155 K by
straipsnis	2690 K tęsiasi
streszczenie	26 K wygenerowane	3099 K	3099 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2888 K
""", 'su': """
su	27 K comentario	2317 K facebook e twitter	2317 K facebook e instagram
subscreva	3241 K o nosso podcast
subscribe	12 K to our	1022 K to	1040 K to	1104 K to the	1104 K to	1132 K to comment	1142 K	1183 K	1185 K for	1207 K to
subscriber	1267 K benefit:
subscribers	1185 K can read	1216 K get
subscriptions	1143 K start at
subskrybuj	3117 K
sudah	59 K mencoba	59 K coba
sui	2317 K nostri canali
suivez	12 K	1790 K
suivre	1790 K
suka	69 K tulisan	69 K artikel	2216 K artikel ini
sull	2333 K'autore	2334 K'autore
sumate	12 K	56 K a las #
sumber	2212 K:	2212 K :
summary	1119 K
summer	1142 K sale
support	1022 K	1022 K the	1183 K
supporters	1216 K get
sur	1750 K l'application	1758 K facebook et twitter	1758 K facebook, twitter	1758 K facebook et instagram	1770 K le même sujet
survey	1129 K:
susikurkite	2688 K
susisiekite	2688 K
""", 'sv': """
svar	621 K på vores	635 K	2983 K på vår	3000 K
svara	3896 K på vår	3912 K
sve	3646 K o:	3646 K o temi:
svi	3646 K članci o temi:	3646 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3587 K vam se
svidio	82 K vam se	3587 K vam se
svidjelo	69 K vam se	82 K vam se	3587 K vam se
""", 'sy': """
syndicated	1177 K with permission
synes	636 K du om
""", 'sz': """
szavazz	2144 K:
szavazzon	2128 K	2144 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2983 K quizen	2983 K vår quiz	3000 K testen	3000 K vår	3779 K povzetek	3838 K članek je
taalfout	7 K	2816 K
tack	3945 K vare våra läsare	3945 K vare er läsare	3945 K vare dig
tady	540 K je vložený obsah	540 K je vložený příspěvek	540 K se nachází vložený obsah	540 K se nachází vložený příspěvek	540 K najdete vložený obsah	540 K najdete vložený příspěvek
tag	621 K quizzen	621 K vores quiz	635 K vores
tagged	1074 K:
tags	1074 K:
taip	2662 K pat skaitykite
take	1128 K our	1183 K	1199 K us with you	1222 K #% off	1254 K #% off your
takip	12 K edin
takket	665 K være vores læsere	665 K være vores abonnenter	665 K være vores medlemmer	3031 K være våre lesere	3031 K være våre abonnenter
tallenna	1668 K
tambahkan	2209 K
tanya	2215 K ai kami
tap	1166 K play	1183 K
tapkite	2688 K
tato	52 K investigace
tausta	1638 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1348 K puede interesar	1348 K puede interesar:	1348 K recomendamos:	1348 K recomendamos leer:	1409 K gustaría recibir notificaciones
tead	1481 K teemast	1481 K rohkem
tee	1486 K test	1654 K testi	1668 K testimme
teile	3 K	828 K
teilen	3 K sie	828 K sie
teilt	3 K
teks	2268 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1500 K:	2833 K: door	2861 K gaat verder onder	2861 K loopt door onder	2861 K gaat verder na	3093 K ukazał się	3093 K pochodzi z	3099 K przetłumaczony	3099 K został przetłumaczony	3099 K czyta	3167 K	3175 K powstał we współpracy z	3583 K izražava	3586 K je preveden	3586 K čita	3589 K je objavljen u	3649 K je	3656 K je nastao u saradnji sa
tekstas	2692 K:
teksten	46 K må	46 K kan	678 K	3044 K
teksti	46 K võib	1651 K	1708 K on julkaistu
tekstin	46 K saa
teksts	2752 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1052 K a friend	1079 K us your story	1183 K
telli	1494 K	1496 K
tellijana	1496 K
tem	3231 K alguma informação	3231 K informações	3231 K uma sugestão	3231 K uma denúncia	3231 K alguma história	3231 K uma história
tema	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1254 K per cent off your	3099 K skrót
tens	72 K dubtes	391 K informació	391 K una història
tento	496 K souhrn	496 K článek byl přeložen	562 K článek	562 K text	3682 K súhrn	3682 K článok bol preložený	3744 K článok	3744 K text
terjadi	2263 K kesalahan	2263 K masalah
terjemahan	2215 K ini	2215 K dibantu	2268 K ini
terms	1087 K and conditions apply
test	621 K din viden	1128 K your knowledge	2846 K je kennis	2983 K kunnskapene dine	4071 K:
testa	3896 K dina kunskaper
testaa	1654 K
testas	2696 K:
teste	775 K dein wissen	828 K
testen	775 K sie ihr wissen	828 K sie
testez	1810 K
testi	1681 K:
testo	2405 K generato	2405 K redatto	2405 K tradotto	2434 K revisionato da
testou	59 K a receita
tests	2756 K:
tetszett	8 K	69 K?	69 K a	82 K	2129 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	447 K generat	447 K redactat	447 K traduït	496 K byl přeložen	499 K vyšel v	562 K	570 K vznikl ve spolupráci s	762 K:	1241 K us on	1241 K us at	1241 K the studio	1241 K the newsroom	3407 K generat	3407 K redactat	3407 K tradus	3682 K bol preložený	3685 K vyšiel v	3744 K	3752 K vznikol v spolupráci s
texte	1784 K traduit	1851 K généré	1851 K rédigé	1851 K traduit	1881 K relu par
texten	46 K får	3914 K fortsätter	3958 K
texterna	46 K får
texto	1372 K traducido	1428 K generado	1428 K redactado	1428 K traducido	1456 K revisado por	3235 K traduzido	3289 K gerado	3289 K redigido	3289 K traduzido	3317 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4304 K gia kênh	4313 K gia khảo sát	4313 K gia bình chọn
thank	1095 K you for reading	1234 K you for contributing an answer	1234 K you for your interest in this question
thanks	1095 K for reading	1234 K for contributing an answer
the	5 K comments	1040 K latest news directly	1073 K latest in	1073 K latest from	1119 K ai summary	1285 K dossier on the topic:	1285 K dossier on:
thema	76 K geschlossen
theo	4290 K dõi báo	4290 K dõi trên	4304 K dõi báo	4304 K dõi chúng tôi	4304 K dõi kênh	4306 K dõi
there	32 K are no comments	32 K are no	1199 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1119 K article was	1119 K article has been	1119 K story was	1119 K story has been	1119 K content was	1119 K summary	1119 K translation	1119 K piece was	1124 K article is also available as audio	1177 K article first appeared	1177 K story first appeared	1177 K piece first appeared	1177 K post first appeared	1177 K report includes material	1177 K report includes information	1177 K report includes reporting	1177 K report contains material	1185 K is a preview	1190 K is an ai-generated	1190 K is an ai	1190 K ai-generated	1190 K ai summary	1232 K topic was automatically closed	1232 K topic was closed	1232 K topic is closed	1232 K topic is now closed	1232 K topic has been closed	1232 K topic will close	1232 K topic is locked	1232 K thread is closed	1232 K thread was closed	1232 K thread is now closed	1232 K thread has been closed	1232 K thread is locked	1232 K thread has been locked	1232 K discussion is closed	1232 K discussion is now closed	1232 K discussion has been closed	1232 K conversation is closed	1232 K conversation has been locked	1232 K post is locked	1232 K post has been locked	1245 K article appears in	1245 K article appeared in	1245 K story appears in	1245 K essay appears in	1245 K piece appears in	1245 K review appears in	1245 K interview appears in	1249 K content comes from	1264 K week's poll:	1288 K article was translated by	1288 K text was translated by	1288 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2329 K potrebbe interessare:
tiene	1358 ¿K información
tienes	72 K dudas	72 K preguntas	1351 ¿K una historia	1358 ¿K información	1358 ¿K una historia	1359 ¿K alguna	1364 ¿K algo que
tijdelijk	2891 K:
tiklayin	4055 K
tiktok	4139 K'ta
tilaa	1668 K
tilaajaetu	1684 K:
tilaajana	89 K
tillad	656 K altid indhold fra	656 K indhold fra
tillat	3022 K alltid innhold fra	3022 K innhold fra
tilmeld	635 K
tin	4299 K liên quan:	4367 K tiếp tục
tip	41 K de redactie	41 K redaktionen	615 K journalisten	615 K redaktionen	1015 K your	2822 K de redactie	2822 K ons	2888 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1184 K?	2977 K journalisten	2977 K redaksjonen	2977 K oss	2978 K	3890 K:
tipsa	41 K redaktionen	3890 K reportern	3890 K redaktionen	3890 K oss	3890 K anonymt
""", 'to': """
to	26 K podsumowanie	1070 K join the conversation	1126 K hear more	1267 K order a copy	1267 K order your copy	1267 K buy a copy	1267 K order this book	3099 K streszczenie	3099 K podsumowanie
toate	3349 K articolele lui
toda	1382 K la información en nuestra
todas	1347 K las noticias de
today	1264 K's poll:
todos	27 K los comentarios	27 K os comentários	1351 K los artículos de	3219 K os artigos de
toeta	81 K	1493 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1651 K
toimituksen	41 K vihjepuhelin
toista	1668 K
tonton	2204 K juga	2204 K:	2204 K juga:	2219 K video	2277 K di
toon	2903 K inhoud van
top	96 K＞	1073 K stories in	1073 K stories from
topics	1074 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	496 K shrnutí	3682 K zhrnutie
tous	27 K les commentaires	1769 K les articles de	1773 K les articles de	1878 K les articles d
toute	1769 K l'actualité de	1769 K l'actu	1802 K l'info dans votre poche
""", 'tr': """
traduit	1784 K avec l'aide	1784 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	4356 K #/#	4356 K # / #
transmettez	3 K
treat	1183 K yourself
trending	1073 K in	1148 K:
tried	59 K it?	1230 K this recipe	1230 K this
trier	1858 K par
trimite	3 K	3347 K-ne
try	1128 K today's	1128 K our	1138 K our	1142 K	1143 K one month for $#	1143 K one month for £#	1143 K one month for €#	1143 K it for $#	1143 K it for £#	1143 K it for just $#	1143 K it for just £#	1143 K a month for $#	1143 K a month for £#	1143 K us for $#	1183 K	1198 K	1199 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1322 K correo electrónico	1379 K comentario será	1443 K vídeo comienza en #	3145 K znajduje się osadzona treść	3145 K znajduje się osadzona post	3145 K znajduje się osadzona film	3145 K jest osadzona treść	3145 K jest osadzona post	3145 K jest osadzona film	3354 K ce părere ai	3723 K je vložený obsah	3723 K je vložený príspevok	3723 K sa nachádza vložený obsah	3723 K sa nachádza vložený príspevok	3723 K nájdete vložený obsah	3723 K nájdete vložený príspevok
tud	2110 K valamit
tudo	3215 K sobre
tudsz	2110 K valamit
tue	81 K
tukaj	3817 K je vdelana vsebina
tukekaa	81 K
tule	1486 K tööle	1654 K lukijailtaan	1654 K mukaan	1668 K mukaan
tunnetko	66 K jonkun
turite	2674 K naujieną	2674 K informacijos	2674 K istoriją
turn	1135 K on alerts
tutaj	3145 K znajduje się osadzona treść	3145 K znajduje się osadzona post	3145 K znajduje się osadzona film	3145 K jest osadzona treść	3145 K jest osadzona post	3145 K jest osadzona film
tutte	2328 K le notizie su	2367 K le notizie di
tutti	27 K i commenti	2332 K gli articoli di	2353 K gli episodi del podcast
""", 'tv': """
tv	557 K: jak	557 K: takhle	557 K: takto	557 K: proč	557 K: co	557 K: kdo	557 K: kde	557 K: to	557 K: podívejte	557 K: poslechněte	557 K: vše	557 K: noc	557 K: lidé	557 K: tak	557 K: tady	557 K: jaké	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	869 K: der	869 K: die	869 K: das	869 K: wie	869 K: warum	869 K: was	869 K: so	869 K: wenn	869 K: alles	869 K: wer	869 K: wo	1703 K: näin	1703 K: tässä	1703 K: siksi	1703 K: tämä	1703 K: kuuntele	1703 K: katso	1703 K: kaikki	1703 K: miten	1703 K: miksi	1703 K: mitä	1703 K: kuka	1703 K: mikä	1703 K: tältä	1703 K: tällainen	2166 K: így	2166 K: itt	2166 K: ezért	2166 K: miért	2166 K: hogyan	2166 K: mit	2166 K: ki	2166 K: mi	2166 K: ez	2166 K: ezt	2166 K: hallgassa	2166 K: nézze	2166 K: minden	2166 K: a	2166 K: az	2920 K: zo	2920 K: hoe	2920 K: dit	2920 K: waarom	2920 K: wat	2920 K: wie	2920 K: de	2920 K: het	2920 K: een	2920 K: alles	2920 K: bekijk	2920 K: luister	2920 K: deze	2920 K: dat	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de	3162 K: jak	3162 K: tak	3162 K: oto	3162 K: dlaczego	3162 K: co	3162 K: kto	3162 K: gdzie	3162 K: to	3162 K: zobacz	3162 K: posłuchaj	3162 K: wszystko	3162 K: noc	3162 K: ludzie	3645 K: kako	3645 K: ovako	3645 K: zašto	3645 K: što	3645 K: šta	3645 K: tko	3645 K: ko	3645 K: gdje	3645 K: gde	3645 K: ovo	3645 K: pogledajte	3645 K: poslušajte	3645 K: sve	3645 K: noć	3645 K: ljudi	3645 K: evo	3740 K: ako	3740 K: takto	3740 K: prečo	3740 K: čo	3740 K: kto	3740 K: kde	3740 K: to	3740 K: pozrite	3740 K: vypočujte	3740 K: všetko	3740 K: noc	3740 K: ľudia	3740 K: tak	3740 K: aké	3834 K: kako	3834 K: tako	3834 K: zakaj	3834 K: kaj	3834 K: kdo	3834 K: kje	3834 K: to	3834 K: poglejte	3834 K: prisluhnite	3834 K: vse	3834 K: noč	3834 K: ljudje	3834 K: takole	3834 K: oglejte	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad
""", 'tw': """
tweet	1241 K us
twitter	4106 K gönderisini	4139 K'da
""", 'ty': """
tycker	82 K du om
tylko	3142 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2878 K kunt zich altijd	2915 K hebt al # van	2915 K hebt # van	2915 K heeft al # van	2915 K heeft # van
""", 'ug': """
ugens	651 K spørgsmål:	651 K quiz:
""", 'ui': """
uit	2819 K het archief:	2884 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2878 K kan
""", 'uj': """
uji	2220 K pengetahuanmu	2220 K pengetahuan anda
""", 'uk': """
ukens	3017 K spørsmål:	3017 K quiz:
""", 'ul': """
ultime	2328 K notizie di
""", 'um': """
um	735 K kommentare zu	3301 K post compartilhado por	3301 K vídeo compartilhado por
uma	3301 K publicação compartilhada por	3301 K publicação partilhada por
umfrage	847 K:
""", 'un': """
un	41 K témoignage à	1439 K vídeo compartido por	1439 K post compartido por	1788 K témoignage	1788 K fait	1798 K podcast à écouter	1830 K contenu provenant d	1862 K post partagé par	2345 K post condiviso da	2417 K post condiviso da	2417 K video condiviso da	3356 K articol susținut de	3356 K articol în parteneriat	3356 K proiect susținut de
una	1370 K publicación compartida por	1370 K publicación compartida de	1439 K publicación compartida por	2417 K foto pubblicata da
unbegrenzter	791 K zugang
unduh	13 K	2193 K aplikasi	2222 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1773 K information à nous transmettre	1780 K info à nous	1788 K info	1788 K information à	1843 K erreur est survenue	1843 K erreur s'est produite	1862 K publication partagée par	1862 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1030 K access for
unlock	1142 K
unser	788 K spendenkonto	811 K wochenquiz	811 K quiz	827 K autor	827 K reporter	827 K redakteur	827 K korrespondent	830 K chatbot	830 K ki-chatbot	830 K wochenrätsel
unsere	738 K leseempfehlung	827 K autorin	827 K reporterin	827 K redakteurin	827 K korrespondentin	830 K ki	830 K frage der woche
untuk	2209 K mendapatkan	2249 K melihat konten ini	2249 K menampilkan konten ini
""", 'up': """
up	1074 K next:
upozornit	519 K na chybu
upozornite	3704 K na chybu
uppdatera	3912 K
""", 'us': """
us	82 K ha agradat
users	1132 K must
usually	1250 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1496 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3628 K dopusti sadržaj	3628 K dozvoli sadržaj	3628 K prikaži sadržaj	3628 K učitaj sadržaj
uvijek	3628 K dopusti sadržaj	3628 K dozvoli sadržaj	3628 K prikaži sadržaj	3628 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3752 K spolupráci s partnerom	3834 K živo: kako	3834 K živo: tako	3834 K živo: zakaj	3834 K živo: kaj	3834 K živo: kdo	3834 K živo: kje	3834 K živo: to	3834 K živo: poglejte	3834 K živo: prisluhnite	3834 K živo: vse	3834 K živo: noč	3834 K živo: ljudje	3834 K živo: takole	3834 K živo: oglejte
""", 'va': """
vaata	1469 K ka	1496 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2734 K tev ir ziņa	2734 K tev ir ko	2734 K esi pieredzējis	2749 K raksts
vam	82 K je všeč	82 K je bil všeč	3780 K je bil	3780 K je bila
van	72 K kérdésed	2110 K egy jó	2110 K egy tipped	2110 K egy tippje	2129 K olyan	2129 K olyan dokumentuma
var	31 K först	3912 K med
varaa	1668 K
vasta	1496 K
vastaa	1654 K	1668 K
vastaava	1666 K päätoimittaja:
vastutav	1478 K väljaandja:
""", 've': """
ve	570 K spolupráci s partnerem
vea	1348 K también	1348 K también:	1377 K el video a continuación	1377 K el vídeo a continuación
veckans	3929 K fråga:	3929 K quiz:
ved	615 K du mere	615 K du noget
vedd	2128 K meg
vedi	2329 K anche	2329 K anche:	2332 K tutti gli articoli di	2416 K su	2429 K le foto	2438 K
vedno	3817 K dovoli vsebino	3817 K prikaži vsebino	3817 K naloži vsebino
vegeu	387 K també
vegye	2128 K meg
vegyen	2115 K jegyet	2115 K részt	2128 K részt
veillez	28 K à
veja	3215 K mais em	3216 K também	3216 K mais	3216 K:	3216 K também:	3216 K mais:	3241 K o vídeo abaixo	3241 K o vídeo acima	3241 K os vídeos mais assistidos	3300 K no	3313 K as fotos	3320 K
venujte	3695 K
ver	1348 K también	1351 K todos los artículos de	1438 K en	1438 K esta publicación en	1438 K el vídeo en	1438 K video en	1451 K galería	1451 K fotogalería	1451 K fotos	1451 K las fotos	1451 K infografía	1451 K imágenes	1460 K	3219 K todos os artigos de	3300 K no	3300 K este post no	3300 K esta publicação no	3300 K esta foto no	3313 K galeria	3313 K fotogaleria	3313 K fotos	3313 K as fotos	3313 K infográfico	3320 K
verder	2845 K lezen:	2884 K in het nieuws:
verhaal	2861 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	794 K sie diesen
verschijnt	2852 K elke	2852 K iedere
verstuur	3 K dit
vertaling	2833 K:
verwandtes	796 K thema:
vet	2977 K du mer	2977 K du noe	3890 K du mer	3890 K du något
veuillez	28 K respecter
vezane	3571 K vesti:
vezi	3341 K și	3341 K și:	3341 K:	3349 K toate articolele	3358 K video mai sus	3358 K video mai jos	3416 K pe	3416 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	635 K vil gerne høre	645 K har tidligere skrevet	665 K har ingen ejer	665 K har ingen ejere	665 K har ingen aktionærer	3000 K vil gjerne høre	3011 K har tidligere skrevet	3031 K har ingen eier	3031 K har ingen eiere	3031 K har ingen aksjonærer	3912 K vill gärna höra	3922 K har tidigare skrivit	3945 K har ingen ägare	3945 K har inga ägare	3945 K har inga aktieägare
viac	3669 K:	3669 K k téme:	3741 K o téme:	3741 K o:	3741 K k téme téme:	3741 K k téme:
video	557 K: jak	557 K: takhle	557 K: takto	557 K: proč	557 K: co	557 K: kdo	557 K: kde	557 K: to	557 K: podívejte	557 K: poslechněte	557 K: vše	557 K: noc	557 K: lidé	557 K: tak	557 K: tady	557 K: jaké	673 K: sådan	673 K: her	673 K: derfor	673 K: dette	673 K: hør	673 K: se	673 K: alt	673 K: hvordan	673 K: hvorfor	673 K: hvad	673 K: hvem	673 K: den	673 K: det	673 K: de	869 K: der	869 K: die	869 K: das	869 K: wie	869 K: warum	869 K: was	869 K: so	869 K: wenn	869 K: alles	869 K: wer	869 K: wo	1124 K above:	1124 K below:	1155 K by	1284 K: how	1284 K: why	1284 K: what	1284 K: who	1284 K: where	1284 K: when	1284 K: the	1284 K: inside	1284 K: watch	1284 K: see	1284 K: is	1284 K: can	1284 K: this	1284 K: listen	1703 K: näin	1703 K: tässä	1703 K: siksi	1703 K: tämä	1703 K: kuuntele	1703 K: katso	1703 K: kaikki	1703 K: miten	1703 K: miksi	1703 K: mitä	1703 K: kuka	1703 K: mikä	1703 K: tältä	1703 K: tällainen	2246 K ini tidak	2246 K tidak	2920 K: zo	2920 K: hoe	2920 K: dit	2920 K: waarom	2920 K: wat	2920 K: wie	2920 K: de	2920 K: het	2920 K: een	2920 K: alles	2920 K: bekijk	2920 K: luister	2920 K: deze	2920 K: dat	3039 K: slik	3039 K: her	3039 K: derfor	3039 K: dette	3039 K: hør	3039 K: se	3039 K: alt	3039 K: hvordan	3039 K: hvorfor	3039 K: hva	3039 K: hvem	3039 K: den	3039 K: det	3039 K: de	3571 K pogledajte	3645 K: kako	3645 K: ovako	3645 K: zašto	3645 K: što	3645 K: šta	3645 K: tko	3645 K: ko	3645 K: gdje	3645 K: gde	3645 K: ovo	3645 K: pogledajte	3645 K: poslušajte	3645 K: sve	3645 K: noć	3645 K: ljudi	3645 K: evo	3740 K: ako	3740 K: takto	3740 K: prečo	3740 K: čo	3740 K: kto	3740 K: kde	3740 K: to	3740 K: pozrite	3740 K: vypočujte	3740 K: všetko	3740 K: noc	3740 K: ľudia	3740 K: tak	3740 K: aké	3834 K: kako	3834 K: tako	3834 K: zakaj	3834 K: kaj	3834 K: kdo	3834 K: kje	3834 K: to	3834 K: poglejte	3834 K: prisluhnite	3834 K: vse	3834 K: noč	3834 K: ljudje	3834 K: takole	3834 K: oglejte	3953 K: så	3953 K: här	3953 K: därför	3953 K: det här	3953 K: hör	3953 K: se	3953 K: allt	3953 K: detta	3953 K: den	3953 K: det	3953 K: de	3953 K: hur	3953 K: varför	3953 K: vad	4125 K haber:	4144 K süresi	4339 K này không	4339 K không
videoclipul	3384 K nu
videos	853 K von
videoyu	4108 K izlemek için
vidi	3571 K još
view	1079 K all posts by	1079 K all articles by	1260 K deal	1270 K this post	1270 K post on	1270 K this content
viikon	1681 K kysymys:	1681 K visa:
viktoriin	1504 K:
viktorina	2696 K:
vil	621 K du arbejde	621 K du være med på holdet	2983 K du jobbe	2983 K du være med på laget
vill	3896 K du jobba	3896 K du arbeta
vind	82 K je dit	621 K billetter	635 K
vinkkaa	1647 K toimitukselle	1647 K
vinn	2983 K billetter	3000 K	3896 K biljetter	3912 K
vir	3791 K:
viri	3791 K:
vis	28 K respekt	635 K indhold	656 K altid indhold fra	656 K indhold fra	3000 K innhold	3022 K alltid innhold fra	3022 K innhold fra
visa	28 K respekt	1681 K:	3912 K innehåll	3936 K alltid innehåll från	3936 K innehåll från
visit	1183 K
visita	1374 K nuestra tienda	2350 K lo store	2350 K il nostro store
visite	3237 K a nossa loja	3237 K nossa loja
viste	7 K
visualizza	2416 K su	2416 K questo post su	2417 K questo post
visualizzando	2345 K questo contenuto
viu	7 K algum	44 K um erro	3231 K algo	3231 K alguma coisa
""", 'vk': """
vklopi	3786 K
vklopite	3786 K
""", 'vo': """
voce	2347 K generata
voeg	2888 K
voir	1769 K tous les articles	1770 K aussi	1770 K la vidéo	1773 K tous les articles de	1798 K la vidéo ci-dessus	1861 K sur	1875 K le diaporama	1875 K les photos	1875 K la galerie	1875 K le portfolio	1875 K l'infographie	1885 K
voit	1647 K lähettää vinkin
voita	1668 K
voix	1784 K générée
voleu	429 K rebre notificacions
volg	12 K ons	12 K	2834 K	2888 K
voller	791 K zugriff
vols	391 K compartir	391 K explicar	429 K rebre notificacions	429 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2869 K je deze
voor	2840 K dit artikel	2881 K maar # euro per	2881 K maar €#	2881 K slechts # euro per	2881 K slechts €#
voordeel	2900 K voor abonnees:
vorlesezeit	844 K
vote	1183 K
votre	27 K commentaire	1747 K adresse e-mail	1747 K adresse email	1866 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1739 K est offert	1747 K désinscrire à tout moment	1747 K pouvez vous désinscrire à tout moment	1773 K avez une information	1780 K travaillez	1780 K avez été	1780 K êtes témoin	1780 K avez une information	1780 K souhaitez témoigner	1788 K avez une info	1788 K avez une information	1788 K avez des informations	1788 K disposez	1788 K souhaitez	1788 K êtes concerné	1788 K êtes témoin	1788 K avez été témoin	1788 K avez des photos	1788 K pouvez nous	1788 K pouvez joindre	1788 K pouvez contacter	1788 K pouvez écrire à	1858 K êtes # à avoir voté	1858 K êtes # # à avoir voté
voz	1372 K generada
""", 'vr': """
vraag	2897 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3347 K să ne spui	3389 K să primești notificări	3389 K notificări
""", 'vs': """
vse	3835 K o:	3835 K o temi:
vsebina	3845 K je nastala v sodelovanju z	3845 K je nastala v sodelovanju s
vsi	3835 K članki o temi:
""", 'vu': """
vui	4342 K lòng bật javascript
vuoi	2343 K segnalarci	2343 K raccontarci	2387 K ricevere le notifiche	2387 K ricevere notifiche	2387 K ricevere le nostre notifiche	2387 K attivare le notifiche
""", 'vy': """
vytisknout	509 K
""", 'w': """
w	3145 K tym miejscu znajduje się osadzona treść	3145 K tym miejscu znajduje się osadzona post	3145 K tym miejscu znajduje się osadzona film	3145 K tym miejscu jest osadzona treść	3145 K tym miejscu jest osadzona post	3145 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1184 K to	1185 K to	1185 K more	1201 K to be the first
war	8 K dieser	8 K der	804 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1095 K this forwarded	1160 K this	2869 K deze	2889 K je erbij	2889 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2846 K is jouw mening	2869 K vind je van	2869 K vond u van	2869 K vindt u van
watch	1057 K us on	1074 K |	1074 K now:	1074 K more:	1074 K the video:	1074 K the latest	1074 K:	1124 K the video above	1124 K the video below	1124 K the clip above	1124 K the clip below	1124 K the full video	1124 K the full interview	1124 K the full episode	1166 K more	1166 K our	1180 K more videos	1183 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1025 K accept:	1025 K accept visa	1025 K accept paypal	1123 K're hiring	1123 K are hiring	1130 K value your opinion	1130 K'd love your feedback	1169 K respect your privacy	1198 K use	1198 K love	1198 K recommend	1277 K have no owner	1277 K have no owners	1277 K have no paywall	1277 K have no shareholders	2912 K hebben geen
wees	31 K de eerste
weet	2889 K je	2889 K u
weitere	737 K artikel zu	737 K artikel aus	737 K themen aus	741 K artikel von
weiterlesen	738 K:
wekelijkse	2795 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	828 K
werden	828 K sie
were	1184 K you	1240 K you
wesprzyj	81 K	3117 K
wettquoten	851 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1073 K others are reading	1074 K to read next:	1240 K do you	1240 K did you	1240 K's your	1240 K is your	1240 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1241 K us on	1241 K us at	1241 K:
where	1240 K were you
""", 'wi': """
wideo	3103 K znajdziesz	3103 K poniżej	3162 K: jak	3162 K: tak	3162 K: oto	3162 K: dlaczego	3162 K: co	3162 K: kto	3162 K: gdzie	3162 K: to	3162 K: zobacz	3162 K: posłuchaj	3162 K: wszystko	3162 K: noc	3162 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	804 K fanden sie	804 K fandest du	804 K finden sie	804 K hilfreich war	811 K gut kennen sie	811 K gut kennst du
wij	2912 K hebben geen
wil	2889 K je
wir	861 K haben keinen konzern	861 K haben keinen verleger	861 K haben keinen investor
with	1154 K inputs from	1154 K input from	1154 K agency inputs	1154 K reporting by	1154 K additional reporting	1216 K a subscription	1216 K a digital subscription
""", 'wo': """
wochen	705 K kostenlos	705 K gratis
wolisz	3120 K słuchać	3120 K posłuchać
word	23 K lid van	2864 K lid van	2864 K vriend van	2891 K nu	2891 K vandaag
work	1123 K with us	1123 K for us
worth	1074 K reading:
""", 'wr': """
write	1183 K to
""", 'ws': """
wspieraj	81 K	3117 K
wszystkie	27 K komentarze	3086 K artykuły o	3090 K artykuły autora	3163 K artykuły na temat:	3163 K artykuły o:
wszystko	3163 K o:
""", 'wy': """
wydrukuj	3111 K
wywiad	3167 K
""", 'x': """
x	4106 K gönderisini	4139 K'te
""", 'xe': """
xem	4299 K thêm	4299 K thêm:	4299 K:	4299 K video	4299 >> K	4299 K tiếp:	4308 K các bài viết của tác giả	4308 K các bài viết khác của	4308 K thêm bài của tác giả	4314 K video:	4369 K trên	4369 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1363 K puedes recibir
yapay	4128 K zeka ile	4128 K zekâ ile	4128 K zeka tarafindan	4128 K zekâ tarafindan	4128 K zeka desteğiyle
yazi	4085 K
yazinin	4153 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1057 K can follow him on	1057 K can follow her on	1057 K can follow them on	1066 K can withdraw your consent at any time	1066 K may withdraw your consent at any time	1074 K may also like:	1074 K might also like:	1074 K may also be interested in:	1074 K may also want to read:	1074 K may want to read:	1104 K can get	1113 K can reach	1113 K can email	1113 K can e-mail	1113 K can contact	1124 K can hear this story	1124 K can listen to this	1126 K can listen to	1132 K must be	1132 K can be part of	1178 K may have missed:	1185 K're reading	1185 K are reading	1186 K can also	1186 K can now	1186 K can	1211 K can get
your	27 K comment	27 K comments	1130 K opinion matters	1169 K weekly guide to	1169 K daily guide to	1169 K essential guide to	1222 K first
youtube	4106 K videosunu	4139 K'da
""", 'yu': """
yuk	2193 K unduh aplikasi	2209 K gabung
""", 'z': """
z	89 K prenumeratą	538 K našeho e-shopu:	3142 K naszego sklepu:	3721 K nášho e-shopu:
""", 'za': """
za	3622 K #	3622 K samo #
zachowaj	28 K
zagraj	3140 K teraz:
zahrajte	536 K si:	3719 K si:
zainstaluj	13 K	3106 K
zanim	3129 K dodasz komentarz	3129 K skomentujesz
zapis	3776 K je mnenje
zapisz	3111 K ten	3111 K artykuł	3111 K tekst
zapratite	12 K	3601 K
zapytaj	3099 K	3099 K nas
zaradi	3826 K naših bralcev
zaujal	497 K vás	3683 K vás
zawsze	3145 K zezwalaj na treści	3145 K pokazuj treści	3145 K zezwól na treści	3145 K wyświetlaj treści
""", 'zd': """
zde	540 K je vložený obsah	540 K je vložený příspěvek	540 K se nachází vložený obsah	540 K se nachází vložený příspěvek	540 K najdete vložený obsah	540 K najdete vložený příspěvek
zdroj	512 K:	3697 K:
zdroje	512 K:	3697 K:
""", 'ze': """
zeptejte	496 K se
zet	2888 K
zezwalaj	3145 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3682 K	3682 K článku
""", 'zi': """
zie	7 K je een	2819 K ook	2889 K je
zini	2734 K ko vairāk	2749 K stāstu	2749 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3086 K więcej z	3087 K też	3087 K też:	3087 K także	3087 K:	3087 K wideo	3087 K film	3087 K zdjęcia	3087 K galerię	3103 K nagranie	3103 K materiał
zobrazit	540 K vždy obsah	540 K obsah z	540 K obsah ze	540 K obsah od
zobrazovat	540 K vždy obsah	540 K obsah z	540 K obsah ze	540 K obsah od
""", 'zu': """
zugang	791 K zu allen
zugriff	791 K auf alle
zum	714 K newsletter	738 K thema:	738 K weiterlesen:	743 K autor	744 K autor	806 K kommentieren	827 K profil von
zur	743 K person	743 K autorin	744 K person	744 K autorin
"""}

CONTAINS = {'#': """
#	4475 共K页	4475 共K頁	4475 共K张	4475 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1661 K
aamukirjeen	1661 K
aangemeld	2851 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2894 bevestig je K
aanmerkingen	2831 op- of K
aastas	1525 K
""", 'ab': """
abbestellen	710 jederzeit K
abbestellt	814 jederzeit K
abbonamenti	2443 K
abbonamento	2302 hai già un K	2302 scegli il tuo K	2305 per chi ha un K	2443 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2302 K per	2302 K a soli	2305 per gli K	2305 solo per K	2337 K	2439 K a	2439 K:	2439 K ora	2439 K per	2439 puoi, K	2440 i nostri K	2443 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2302 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2319 devi K
abmelden	782 wieder K
abo	789 pur-K	842 das K	842 ein K
abonament	3064 masz już K	3431 K
abonare	3361 prin K ești
abonarea	3361 confirma K
abonat	50 ca K	3330 ești deja K
abone	80 K olun	80 K ol	4041 K olun ve	4156 K olun
aboneler	50 K	4086 K içindir	4086 yalnizca K	4086 sadece K	4160 K
abonelere	4061 K özel	4061 K özeldir	4061 K açik	4061 K açiktir
abonelerimiz	50 K	4157 K
abonelik	4160 K
abonements	2779 K
abonenci	3124 tylko K
abonenti	50 K var	2751 tikai K
abonentiem	2721 tikai K	2751 teksts ir K	2751 raksts ir K
abonents	2721 jau esi K
abonne	1886 je m'K
abonnee	50 als K	80 word K	2788 al K	2788 word K	2788 nog geen K	2790 als K	2934 word K
abonneer	80 K je	2934 K je
abonnees	50 K kunnen	50 onze K	2788 dit artikel is voor K	2790 alleen voor K	2880 K kunnen dit	2880 K kunnen het hele	2935 onze K	2938 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	582 kræver K	691 K	842 das K	842 ein K	886 K	1736 avec votre K	1890 K	2788 neem een K	2788 kiezen voor een K	2856 sluit een K af	2856 een K? log	2856 al een K	2880 nog geen K	2880 K dat bij je	2880 K af met	2934 kies een K	2938 K	3057 K
abonnementen	2938 K
abonnements	1890 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	582 bliv K	582 allerede K	583 som K	647 en K	687 bliv K	701 sie sind noch kein K	704 als K	706 bereits K	706 bereits K:in	2945 bli K	2945 allerede K	2946 som K	3013 en K	3053 bli K
abonnenten	50 K können	50 K dürfen	701 nur für K	701 exklusiv für K	816 lesen nur K	883 unseren K	886 K
abonnenter	50 K kan	582 kun for K	582 artiklen er for K	638 er for K	638 kun K	688 vores K	691 K	2945 kun for K	2945 denne saken er for K	2945 artikkelen er for K	3004 er for K	3004 bare K	3004 kun K	3054 våre K	3057 K
abonnentin	50 als K	704 als K	706 bereits K
abonnentinnen	50 K können	701 exklusiv für K	701 nur für K	701 K vorbehalten	883 unseren K
abonner	582 K for at	687 K på	1886 s'K	2945 K for å	3053 K på
abonnere	2990 ved å K
abonnez	80 K-vous	1736 K-vous pour	1736 K-vous à partir	1886 K-vous	1886 K vous
abonniere	80 K	882 K unseren	882 K hier
abonnieren	80 K sie	80 K sie uns	709 newsletter K	723 whatsapp-kanal K	723 K sie unseren kanal	753 podcast K	814 hier K	840 google K	840 google news K	882 jetzt K	882 K sie
abonniert	80 K uns	706 bereits K
about	1257 . tell us K	1257 ? tell us K	1257 ! tell us K
above	1197 links K
abrir	1325 K en la app	3196 K no app
abstimmen	770 jetzt K:
abyste	464 K mohli číst dál
""", 'ac': """
accede	1313 K a todo
accedi	24 K	2302 K per
accept	3337 K toate
acceptant	1762 en K les cookies
acceptar	395 K les galetes
accepteer	2810 K de cookies
accepter	1762 K les cookies
accepteren	2810 cookies te K	2810 cookies K
access	1027 unlock full K	1027 full K. no ads	1144 K to every story	1144 full K with no ads	1172 year of K	1172 months of K	1172 want full K	1172 K for half price
accionistas	1415 sin K	1415 ni K
accionistes	436 sense K	436 ni K
acconsento	2360 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1137 K with our privacy
according	1302 K to
accordo	43 d'K?
account	1027 create a free K to	1027 sign in to your K	1029 create an K to	1144 please create a free K	1299 create a free K	1300 hold power to K	2788 maak een gratis K	2856 K is gratis en zo	2880 een gratis K	2934 maak een gratis K
accurate	1151 K at time of
accused	1302 K
aceptado	1340 no has K las cookies
aceptaste	1340 no K las cookies
acionistas	3277 sem K	3277 nem K
aconseja	1464 K
aconsejaba	1464 K
aconselha	3324 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3324 K
actionnaire	1838 sans K	1838 ni K	1838 ni publicité ni K	1887 sans K
actionnaires	1838 sans K	1838 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2213 K dosen
adblock	475 vypněte K	596 slå K fra	968 K	2253 K	2959 slå av K	3079 wyłącz K	3391 K	3872 stäng av K	4346 K
adblocker	728 K erkannt	728 K aktiv	728 nutzen einen K	728 verwenden einen K	728 trotz K	886 K	968 K	1060 disable your K	1060 you are using an K	1060 K detected	2808 K uit	3391 K
added	1302 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1202 put your K	1202 type your K	1202 add your K	1202 pop your K	1202 enter your K	1202 send us your email K
adgang	585 få K til	687 få fri K
admitiu	3324 K
admitted	1302 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3067 twój K e-mail	3107 K e-mail
adresa	77 lasă-ne K	3331 K de email nu va	3332 K ta de email	3332 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4044 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	782 gültige e-mail-K	782 sie ihre e-mail-K	782 du deine e-mail-K	782 e-mail-K ein	1746 votre K e-mail	1746 votre K email
adresu	3567 na vašu e-mail K	3595 e-mail K	3595 mejl K
ads	70 no K	70 without K	1300 we don't have K
advarede	690 K
advarer	690 K	3056 K
advarte	3056 K
advert	11 K
adverteix	458 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2935 zonder K
advertisement	11 K	1059 this K has not loaded
advertisements	11 K
advertiser	1159 supplied by an K	1159 provided by an K	1159 paid for by an K	1159 produced by an K	1159 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2886 dit is een K
advierte	1464 K
adviseert	2937 K
""", 'af': """
affermato	2442 ha K
affichage	1792 K de ce contenu
affichant	1792 en K ce contenu
afficher	1762 pour K ce contenu	1792 ne peut pas s'K
affichera	1736 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	511 K odkazy	632 K-links	727 K-links	930 K links	1059 contains K links	1176 K links	1176 K link	1196 as an K we	1196 as an K i	1196 as an K, we	1196 as an K, i	1196 as an amazon K	1196 our K partners	1665 K-linkkejä	2122 K linkeket	2886 K links	2995 K-lenker	3597 K linkove	3597 K linkovi	3696 K odkazy	3789 K povezave	3907 K-länkar
affiliatelenker	74 K	2995 K
affiliatelinks	37 K	74 K	632 K	821 K	2886 K
affiliates	1196 as K we	1196 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1796 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1889 K
affirment	1889 K
afhankelijk	2892 K van giften	2892 K van donaties
afiliacyjne	37 linki K	74 linki K	3113 linki K
afiliacyjnych	74 linków K	3113 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1375 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1375 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3357 linkuri K
afiliats	401 enllaços d'K
afiliere	74 linkuri de K
afirma	1464 K	3324 K
afirmar	458 va K
afirmou	3324 K
afleveringen	2875 alle K van
afmelde	587 K dig når
afmelden	2851 elk moment K	2851 elk moment weer K
afsnittet	622 hele K
aftrekbaar	2853 gift is K
""", 'ag': """
agences	1777 avec K	1778 avec K
agenturmaterial	745 mit K
aggiornamenti	2315 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2442 ha K
agora	3321 doe K
agree	43 K?
""", 'ah': """
ahora	1461 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	330 K	620 af K	620 med K	2982 med K	2982 av K	3895 med K	3895 av K	4311 K
aidez	1781 K-nous à	1886 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1664 lisää K täältä
aiutaci	2336 K	2439 K a
aiutarci	2336 K	2439 K a
aizliegta	2731 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1524 meie K	1524 sõltumatu K	1524 K maksab	1524 hea K
ajakirjandust	1492 toeta sõltumatut K
ajakirjanik	1482 K
ajakirjanikele	39 meie K
ajakirjanikud	1524 meie K
ajoute	1889 K
ajoutez	1886 K-nous
ajuda	455 K'ns
ajude	3225 K-nos	3321 K-nos
ajutorul	3362 K tău putem	3427 avem nevoie de K tău
""", 'ak': """
akci	498 naši K
akciu	3684 našu K
akismet	21 K to reduce spam
akkoord	2851 ga je K met onze	2851 gaat u K met onze
aktardi	4159 K
aktivieren	728 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
aktualne	3143 kursy są K	3143 kursy K
akzeptiere	709 mit der anmeldung K
akzeptieren	709 mit der anmeldung K	730 cookies K
""", 'al': """
alamat	2191 K email
aldus	2937 K
alerta	3324 K
alertas	14 las K	1328 recibe K	1328 activa las K	3199 receba K
alertes	1751 recevez les K	1751 K info
alertou	3324 K
alerts	14 K	1045 get K as
algemene	2851 ga je akkoord met de K
alin	4083 K
alive	1300 local news K
alkaen	1663 K #
alles	701 lesen sie K	2880 lees K met
allow	1061 K ads on
almaktadir	97 ayrintilar yer K
aloud	1092 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	3430 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2442 ha K
amos	1415 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2440 siamo K su
andare	2294 prima di K via
android	716 für K und ios	1041 our K app	1803 sur ios et K	2797 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	789 ihr K	789 dein K	882 hier gibt es das K
angebote	782 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	836 ihre spende K	836 deine spende K	836 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	730 inhalte K werden
anggota	2288 jadilah K
ankete	3688 našej K	3688 v K
anketi	35 našoj K	3591 našoj K	3591 u K	3784 naši K	3784 v K
anketimize	35 K
anketimizi	4070 okur K	4070 K
anketo	3784 kratko K	3784 našo K
anketu	35 našu K	3591 kratku K	3591 našu K
ankety	502 naší K	3688 našej K
ankiecie	35 naszej K	3104 naszej K	3104 w K
anlatin	38 bize K	67 bize K	4083 K
anlatti	4159 K
anmelden	24 K	692 jetzt K	770 jetzt K:	882 hier K
anmelder	617 er K	675 er K på	2979 er K	3041 er K i
anmeldung	709 mit meiner K	709 mit ihrer K	709 mit der K stimmen	709 mit der K stimme	709 mit der K willige	709 mit der K willigen	709 mit der K erklären sie	755 K	809 hier geht es zur K
annetus	1492 tee K	1527 K
anno	2441 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	632 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	688 uden K
annonsblockerare	3872 stäng av K
annonseblokkering	2959 slå av K
annonselenker	37 K	74 K	2995 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3054 uten K	3968 utan K
announced	1302 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2442 ha K
ano	3323 por K
anoi	1720 K
anoniem	2831 K tippen	2868 ons K
anonim	4064 bize K
anonym	803 K an uns
anonymity	97 on condition of K
anonymous	1163 K
anonymously	1163 K
anot	2718 K
anregungen	776 fragen oder K	776 fragen und K
ansehen	774 hier K	774 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1068 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1305 K de irte	3182 K de sair
anuncio	1375 después del K	1375 tras el K
anuncios	70 sin K
anunciou	3324 K
anuncis	70 sense K
anvender	596 vi K cookies
anyone	1236 if you know K
anytime	1032 cancel K	1301 cancel K
anzeige	11 der K	11 dieser K	727 nach der K weiter	799 dies ist eine K
anzeigen	70 ohne K	70 keine K	730 mit einem klick K lassen
anzusehen	764 um das video K
""", 'ap': """
apelowali	3179 K
apeluje	3179 K
apgalvo	2778 K
aplicativo	84 no nosso K	3196 baixe o K	3196 baixe nosso K	3322 nosso K
aplikace	572 naše K
aplikaci	84 v naší K	471 stáhněte si naši K	472 stáhněte si K	505 mobilní K	505 naší K	505 naší mobilní K	571 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3657 preuzmite K i
aplikacja	3177 nasza K
aplikacji	84 w naszej K	3069 w naszej K	3069 otwórz w K	3127 naszej K
aplikasi	2192 K kami	2194 unduh K	2194 download K	2288 instal K	2288 unduh K kami	2288 unduh K gratis	2288 segera unduh K	2288 yuk unduh K	2289 K kami
apoiador	3185 torne-se K	3225 seja nosso K	3321 torne-se K	3321 seja nosso K	3321 seja K
apoiam	3248 nos K todos os meses
apoie	3225 K
apoio	3181 seu K	3185 seu K é	3225 seu K
aportaciones	1386 gracias a las K
aporte	90 K lo que pueda	1360 tu K	1461 tu K
apoyan	1386 que nos K cada mes
apoyo	1304 su K	1304 tu K	1308 con tu K	1308 tu K es	1360 tu K
app	84 i vår K	84 med vår K	716 als K	779 mit der K	779 in der K	780 -K	812 mit der K der	1041 get our K	1041 in our K	1041 use our K	1041 our new K	1041 our ios K	1044 get the K	1175 have our K	1175 our K has	1175 with our K	1175 via our K	1175 on our K	1200 with our K you	1200 with our K, you	1200 in our K you	1200 on our K you	1299 our K	2797 in de K	2848 -K	2952 i vår K	3054 vår K	3864 i vår K	3968 vår K	4291 tải K	4396 在K中
appareil	1736 un seul K à la fois	1809 en cours sur un autre K
appeared	1086 first K on	1153 K in print
appen	84 i K vår	589 hent K	589 åbn i K	2952 last ned K	2952 hent K	2952 åpne i K	3864 öppna i K	3865 ladda ner K	3865 ladda ned K	3865 hämta K	3967 ladda ner K och
appje	38 stuur een K	67 stuur een K	2830 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1748 téléchargez l'K	1748 notre K	1749 dans l'K	1749 avec l'K	1749 sur l'K	1749 télécharger l'K	1887 notre K
applications	1748 nos K mobiles
appot	2117 az K
approached	97 K for comment
apps	1175 our K
apunta	455 K't
""", 'aq': """
aqui	3182 já que você está K	3182 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3054 vårt K
arbeit	883 unsere K
arbeitet	750 K als
arbejde	688 vores K
arbejdet	675 har K på
arbetar	3895 K med ai
arbetat	3955 har K på
arbete	3968 vårt K
argue	43 K back
argued	1302 K
arrivato	2294 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	456 aquest K	456 l'K sencer	1027 to unlock this K	1027 members-only K	1035 you've read your last free K	1035 you have read your last free K	1035 this is your last free K	1035 reached your K limit	1050 share this K on	1059 links in this K may	1146 save this K	1156 this K	1156 the full K	1157 this K	1158 this K	1197 links in this K	1300 this K	1724 vous avez aimé cet K	1724 cet K vous a plu	1736 pour accéder à l'K	1736 cet K est offert	1736 cet K vous a été offert	1736 pour lire cet K	1736 offrir cet K	1736 offrez cet K	1742 de cet K à lire	1776 cet K est paru dans	1776 cet K a été publié	1800 réagir à cet K en	1814 cet K a d'abord été publié	1816 offrez cet K	1816 offrir cet K	1887 cet K
articles	15 free K	58 nouveaux K par e-mail	1016 you've read # K	1027 access to all our K	1027 gift K to give	1035 free K left	1035 K left this month	1035 you've used all your free K	1035 # of # free K	1035 K left to read	1144 to read more K	1144 for three more free K	1144 more free K	1146 K to give	1146 K to gift	1146 K to share	1146 gift # K	1736 tous nos K	1742 il vous reste # K	1806 nos K sont en accès libre	1816 K à offrir	1887 nos K
articol	3428 acest K
articolele	3428 K noastre
articolelor	3345 preluarea K
articoli	58 nuovi K via mail	2302 tutti gli K senza limiti	2307 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	2294 ti è piaciuto questo K	2302 per leggere l'K	2302 regala questo K	2440 questo K
articolul	20 K complet	20 K integral	3366 pentru a citi K	3366 să citești tot K	3428 ți-a plăcut K	3428 tot K
artigo	20 ler este K	20 ler o K	3182 gostou deste K	3252 para ler este K	3322 este K
artigos	3224 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	630 denne K for #	647 denne K	647 en K	688 denne K	693 dir gefällt dieser K	701 lesen sie diesen K mit	701 um diesen K zu lesen	701 dieser K ist nur für	701 zugriff auf alle K	701 alle K lesen	701 ganzen K lesen	707 freie K übrig	707 K frei	707 ihr letzter freier K	751 K wurde	756 unsere K öfter	785 K etwas wert ist	789 alle freien K	795 weitere K finden sie	800 rechte am K	800 K steht unter einer	810 den ganzen K	810 diesen K	815 gäbe es diesen K nicht	819 alle K zum	819 lesen sie in diesem K	824 K ist zuerst	824 K ist zuvor	826 K gratis	841 K wurde zuerst	883 dieser K	883 diesen K	883 diesem K	2226 untuk membaca K ini	2289 K ini	2788 om dit K te lezen	2788 dit K is alleen	2788 geef dit K	2788 lees dit K met	2788 gratis K deze week	2814 fout in dit K	2831 mening over dit K	2856 een premium K	2873 dit K	2887 niets uit dit K	2887 K mag zonder	2935 dit K	3915 gratis K kvar	3924 en K	3925 låst K	3925 upplåst K
artikelen	15 gratis K	2788 toegang tot alle K	2856 aantal K bereikt	2856 aantal gratis K	2880 gratis K gelezen	2883 alle K over
artikeln	701 zugang zu allen K	789 zugang zu allen K	826 freien K	3851 gillade du K	3857 läs hela K med	3857 lås upp K	3898 fel i K	3924 den här K	3924 K	3925 K är upplåst	3925 K är öppen	3925 den här K är låst	3925 K är låst	3968 den här K
artikels	824 nutzung dieses K
artikkel	1499 tasuta K	1524 see K
artikkelen	97 K er oppdatert	2985 feil i K	3013 denne K	3013 K	3054 denne K
artikkeli	20 koko K	1623 tämä K on vain	1671 ilmainen K jäljellä	1718 tämä K
artikkelia	1667 maksutonta K	1667 ilmaista K
artikkelin	1677 tämän K
artikkelit	15 ilmaiset K	1667 ilmaiset K
artiklar	15 fria K	3857 fria K	3915 gratis K kvar	3921 inga gratis K	3921 inga fria K	3968 alla K
artiklen	97 K er rettet	576 kunne du lide K	647 K	688 K her
artikler	15 gratis K	582 gratis K	638 gratis K tilbage	644 ingen gratis K	688 alle K
artikli	1502 selle K
artiklid	1495 tasuta K
artiklit	1495 tasuta K	1502 seda K	1524 kogu K
arvioi	1720 K
""", 'as': """
asegura	1464 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1302 K
asks	1302 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3190 já é K	3321 torne-se K	3321 seja K
assinantes	50 K podem	50 os K podem	3190 só para K	3190 somente para K	3252 exclusivo para K	3252 exclusiva para K	3252 exclusivos para K	3322 nossos K	3325 K
assinatura	3325 K
assinaturas	3325 K
assine	80 K	3181 K a	3181 K o	3189 K por	3189 K e tenha	3190 K para	3321 K já	3321 K agora	3321 K e	3321 K aqui	3321 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1158 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1059 as an amazon K	1084 is an K
assure	1889 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2745 K mūs	2775 K mūs
atbalstiet	2775 K mūs
atbalsts	2745 tavs K palīdz	2775 tavs K	2775 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2778 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	751 K
audioverze	2 K
audioverzi	501 K
audioverzii	3687 K
aufgefallen	733 fehler K
ausblenden	730 und wieder K
auszugsweise	745 nachdruck, auch K
auteur	1779 est l'K	2832 is K van	2835 mening van de K
auteure	1847 est l'K
auteursrecht	2863 rust K
author	1081 email the K	1081 the K can be	1084 is the K of	1084 is an K
automated	2 read by an K	1092 is read by an K	1092 narrated by an K
automatisch	2 K vorgelesen	704 endet K	774 K vorgelesen	800 K von dpa	800 K von der	808 der text wurde K	808 dieser text wurde K
automatisk	2982 K oversatt
autor	392 és K de	750 ist K	1357 es K de	3226 é K de
autora	392 és K de	1357 es K de	3096 napisz do K	3226 é K de
autorce	492 napište K
autore	2338 è K di
autorem	3096 kontakt z K
autoren	763 meinung der K
autorin	750 ist K	750 ist freie K	763 meinung der K
autorise	1809 n'K pas la lecture
autorke	3677 napíšte K
autorki	3096 napisz do K
autorovi	492 napište K	3677 napíšte K
autorskim	3114 chroniony prawem K	3114 chronione prawem K
autoru	3581 javite se K	3581 pišite K
autrice	1779 est l'K	1847 est K	2338 è K di	2402 è l'K
""", 'av': """
available	1041 our app is K	1042 K on the app store	1042 K on google play	1175 app is K	1192 tickets are K here
avbryt	21 K svar
avec	1777 K afp	1778 K afp
averci	2439 grazie per K letto
avertit	1889 K
avertizat	3430 a K
avise	3321 K-nos
avsluta	3969 K när du vill
avsnittet	3897 hela K	3897 ladda ner K
avtorici	3774 pišite K
avtorju	3774 pišite K
avverte	2442 K
""", 'ay': """
ayda	4082 K # tl	4082 K # tl'den	4158 K
aydinlatma	4052 K metni
ayirtin	4083 K
aylik	4158 K
ayudanos	1461 K
""", 'az': """
azionisti	2393 senza K	2393 né K
""", 'ba': """
ba	3056 K
bad	690 K	3970 K
bagikan	25 K	49 K
baixa	384 donar-te de K
baixe	3181 K o	3196 K o app
bajate	1461 K la app
bancs	407 no depèn de K
banner	886 cookie-K	1303 cookie K
banners	1303 cookie K
bantu	2288 K kami
bastano	2439 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	800 redaktion nicht K
beboette	2937 K
become	51 K one of them	1098 K a	1299 K one of them
becoming	1097 K a member	1214 consider K a	1299 consider K	1299 K a member
bedankt	2934 K voor het lezen
beelden	97 bevat K	2831 heb je K	2831 heeft u K
befindet	730 an dieser stelle K sich
before	1016 K you go	1016 K you move on
begging	1303 K
begs	1302 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	692 mit einem K	785 jeder K hilft uns	800 K steht unter einer	815 mit einem kleinen K	824 K ist zuerst	836 mit ihrem K können wir	836 mit deinem K können wir	836 ihrem K helfen	841 K wurde zuerst	883 dieser K	883 diesen K
bejelentette	2182 K
bekijk	2841 nieuwe baan? K
beklagade	3970 K
beklagede	690 K
beklaget	3056 K
belangrijkste	2851 elke dag het K
believe	1238 if you K we	1300 people who K in
belirtti	4159 K
below	1168 sign up K	1168 enter your email K	1197 links K
beluisteren	2875 dit artikel ook K	2875 hier K
benachrichtigungen	14 K	718 K aktivieren	719 push-K
benadrukt	2937 K
bent	2781 nu je hier toch K
bepaalde	2937 K
berasal	2214 konten ini K dari
berdonasi	2288 mari K	2288 silakan K	2288 ayo K	2288 anda K
bereits	701 sie haben K ein abo	789 K ein konto
bergabung	2288 mari K	2288 K dengan kami	2288 ayo K
bergabunglah	51 K	2288 K
bergantung	2224 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	883 wir K
berichterstattung	883 unsere K
berichtet	750 K für	750 K über	870 K als
berichtete	885 K
berichtigung	97 K:
berite	3803 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	2187 sudah K	2190 K newsletter	2223 terima kasih telah K	2223 berhasil K	2288 K sekarang	2288 silakan K
bersama	51 ikutlah K	2288 gabung K
bescheid	803 sagen sie uns K	803 sag uns K
beschloss	885 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3849 po K
besked	625 push-K
beskeder	625 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2937 K
beslutade	3970 K
besluttede	690 K
besluttet	3056 K
besoin	1724 nous avons K de vous	1886 nous avons K de vous	1886 a K de vous	1886 avons K de votre
besplatan	3609 poslednji K tekst
besplatna	3596 K članka
besplatne	3596 K članke
besplatni	3588 naš K webinar	3588 naš K vebinar	3609 poslednji K članak	3609 zadnji K članak
besplatnih	3596 K članaka
beste	2851 elke week het K van
bestellen	692 jetzt K	769 im shop K	770 shop K	770 store K	843 jetzt K im	882 K sie hier	882 K sie unseren
bestellung	755 K
besten	883 die K texte
betaald	2886 artikel is K	2886 content is K
betaalmuur	2853 geen K	2938 K
betalande	3924 K läsare
betalende	638 kun for K	647 K læsere	3013 K lesere
betalingsmur	691 K	3057 K
beteiligt	799 redaktion ist nicht K
betonte	885 K
betroffenen	97 namen der K
betrokken	2860 redactie is niet K
bevestigen	2851 aanmelding te K
bevorzugen	756 google K
bevorzugte	756 K quelle
bevorzugten	756 K quelle
bevorzugter	756 K quelle
bewerben	770 jetzt K:
bewust	83 speel K
bezahlschranke	786 K	886 K
bezmaksas	2747 K rakstus	2747 K raksti	2747 K kontu	2751 K raksts
""", 'bi': """
bidrag	580 dit K	580 giv et K	687 giv et K	687 dit K gør	687 dit K er	687 dit K til vores	691 K	2943 ditt K	2992 gi et K	3053 ditt K gjør	3053 ditt K er	3904 ge ett K	3904 ditt K gör	3967 ge ett K	3967 swisha ett K
bidraget	2992 K ditt
bijdrage	2784 jouw K	2827 kleine K	2886 K is betaald	2892 dankzij jouw K	2936 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	833 uns ihre K
bildirdi	4159 K
bildirimlere	14 K	4045 K izin ver
bildirimleri	14 K	4046 K aç
bildirin	38 bize K	67 bize K
biletlerini	4070 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1300 K owner
bilten	78 na K	3576 K
binding	584 ingen K	689 ingen K
bindingstid	2947 ingen K	3055 ingen K
bindningstid	3859 ingen K	3969 ingen K
binnenland	2871 is redacteur K
bisogno	2294 abbiamo K di te	2439 abbiamo K di te	2439 abbiamo K del tuo	2439 abbiamo K anche di te	2439 abbiamo K di voi
bitte	693 haben wir eine K	693 eine K an sie	693 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2182 K
""", 'bl': """
bli	3053 K med i	3053 K en del av	3967 K en del av
blijkt	2937 K uit
blijven	2853 om dit te K doen
bliv	51 K en af dem	687 K en del af
blocker	968 ad K	1060 disable your ad K	1060 disable ad K	1060 turn off your ad K	1060 using an ad K	2253 ad K	3391 ad K
blocking	1060 K our ads	1061 K ads
bloqueador	1338 K de anuncios	1465 K de anuncios	3206 K de anúncios
bloquejador	431 K d'anuncis	431 K de publicitat
bloquejadors	431 K d'anuncis
bluesky	16 K	1054 follow him on K	1054 follow her on K	1054 follow them on K
""", 'bo': """
board	1122 our jobs K	1122 our job K
bogatych	3116 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1179 K this story	1179 K this page
bookshop	1164 our K	1224 in our K	1224 from our K
boutique	1818 dans notre K	1818 sur notre K
""", 'br': """
bralcem	3811 K
bralcev	18 po zaslugi K	43 pisma K	3792 s podporo K	3792 s pomočjo K	3811 K	3847 naših K	3847 po zaslugi K	3847 s podporo K	3847 podpori K
bralci	3811 K	3847 naši K
branja	0 čas K
brauchen	785 K noch #	882 wir K ihre hilfe	882 wir K deine hilfe	882 K wir sie	882 K wir dich	882 K wir eure
braucht	785 K ihre hilfe	785 K deine hilfe
breaking	1045 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3792 K vas
brief	2831 K naar
briefing	1096 our morning K	1096 our K	1096 daily K	1137 K in your inbox
briefkasten	758 anonymen K	758 anonymer K
brieven	2831 K naar
bring	1200 our apps K you
brings	1200 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1060 your K is out of date	1060 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2982 K ki	2982 K ai
""", 'bu': """
budite	3595 K u toku
buitenlandcorrespondent	2893 is K
buitenlandredacteur	2832 is K	2922 is K
bulabilirsiniz	4083 K
bulan	2290 per K
buletin	78 K kami	2190 K kami	2223 K harian kami	2289 K kami	2292 K
bulunabilirsiniz	4156 katkida K
bulundu	4159 çağrida K
bulunun	4156 katkida K
buradan	4078 K bağiş yapin
bureau	1108 K chief
button	764 klick auf den K	1237 clap K
buttons	1146 the share K	1146 the K below
buycoffee	3116 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3181 K-se	3190 K-se para
cadeau	2789 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1360 K
callan	1462 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1806 K de dons	1886 boucler notre K
campaign	1300 our spring K	1300 our K
can	1299 pay what you K
canal	1333 únete al K	1461 únete al K	3202 siga nosso K	3202 siga o K	3321 entre no K	3322 nosso K
canale	2342 al K	2440 il nostro K
canali	2316 sui nostri K
canalul	3428 K nostru
cancel	21 K reply	1032 K at any time	1301 K any time	1301 K at any time
cancele	3189 K quando quiser	3323 K quando quiser
cancellarti	2309 puoi K
cap	392 és K de
caporedattore	2338 è K
caporedattrice	2338 è K
carte	9 cette K
casella	79 nella tua K	2310 nella tua K
""", 'ce': """
cebinize	4075 K gelsin
celoten	20 K članek	3760 K članek je	3788 K članek
celotnega	3760 za ogled K	3760 za branje K	3788 K članka
cenite	3808 K naše delo	3808 K naš trud
cerea	3430 K
cereau	3430 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3430 a K	3430 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1300 our K	2196 ikuti K	2196 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1745 par e-mail K	1745 par mail K
chargement	1792 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	808 unseren K	808 unserem K
chcete	571 K číst dál	3664 K čítať ďalej
check	1127 K back for more	1127 K back soon
chef	1779 est K de	2871 is K van de	2922 is K
cheffe	1779 est K de
chefredakteur	835 ist K
chefredakteurin	835 ist K
chefreporter	835 ist K
chefreporterin	835 ist K
chegou	3182 se você K até aqui
chercheur	1779 est K
chercheuse	1779 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4378 hãy K sẻ	4381 K sẻ
chiede	2442 K
chiederti	2294 un piccolo favore da K
chief	1084 is K
chiesto	97 abbiamo K	2442 ha K
chip	1097 K in	1098 K in	1299 K in now	1299 K in and
chipping	1299 consider K in
choices	1167 cookie K	1167 your K
choisissez	1736 K votre offre
choose	1014 K a plan	1029 K a plan
choquer	97 peuvent K
chosen	1151 K by our
chronione	3114 K są prawem
chroniqueur	1847 est K
chroniqueuse	1847 est K
""", 'ci': """
cijelog	3563 za čitanje K
cikk	2180 ez a K
cikkeink	2180 K
cikket	2141 ezt a K	2141 a K
cinste	54 fă-mi K cu o cafea
cipta	2208 hak K
citarea	3370 cu K sursei
citera	3884 K oss gärna	3884 K gärna men ange
citire	0 timp de K	0 timp K
citit	3362 dacă ai K până aici
cititorii	36 K noștri	3428 K noștri
cititorilor	18 datorită K	43 scrisorile K	3362 datorită K
civil	1174 keep it K
""", 'cl': """
claimed	1302 K
clap	1237 K for this	1237 K for it	1237 give it a K	1237 K up to
claps	1237 K for this	1237 give it some K	1237 # K
clarification	97 K:
clarifications	1131 corrections and K
clarity	97 edited for K	97 length and K
clicking	1115 by K play
client	1738 déjà K
clips	40 your K
""", 'co': """
code	2342 qr K
codziennie	17 K rano	3067 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1097 buy me a K	1097 buy us a K	1299 buy us a K	1301 cup of K
colabora	1357 K con
collabora	2338 K con
coloque	77 K seu e-mail
columnist	1084 is a K	1108 K	2832 is K	2893 is schrijver en K	2893 is K en	2922 is K
columnista	1424 es K
colunista	3226 é K
com	3472 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1343 quieres K	1344 para K	3212 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3428 spune-mi în K	3428 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1343 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1343 no admite K	1344 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	3324 K
comision	3357 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	1068 log in to K	1068 sign in to K	1068 be the first to K	1068 leave a K below	1068 leave your K	1068 our K policy	1069 post a K	1174 posting a K	1174 members can K	1191 to K you must	1191 to K, you must	1253 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1800 votre K sera publié
commentaires	85 en K	85 dans les K	1765 charte des K	1765 espace K	1766 dans les K
commentare	6 per K	2324 vuoi K	2325 per K
commentator	2893 is politiek K
commenter	1766 pour K	1800 peuvent K	1800 pour pouvoir K
commenti	85 nei K	2324 i K saranno	2325 nei K
commenting	1068 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1068 in the K below	1068 let us know in the K	1068 K powered by	1068 K have been closed	1068 all K are subject to	1068 we welcome your K	1069 in the K section	1174 posting K	1191 closed the K	1191 turned off K	1191 turned off the K	1191 switched off K	1191 disabled K	1253 post your K	1299 let us know in the K
commercial	1151 our K team	1151 our K content	1796 réalisé par un partenaire K	1809 notre service K
commissie	2860 een K
commission	1059 we may receive a K	1059 K if you buy	1151 may earn a K	1151 may earn a small K	1151 may earn an affiliate K	1151 may receive a small K	1151 may receive K	1151 earn K from	1176 K
commissione	2351 ricevere una K
commissions	1176 K
committed	1131 K to accuracy
community	802 unserer K	883 unsere K	1068 abide by our K	1105 our K members	1105 leave our K	1105 like our K	1299 join our K of	1300 K-funded	2324 regole della K	2342 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3233 uma publicação K por
compartilhado	3233 um post K por
compartilhe	25 K	49 K com	67 K sua história	3321 K este
compartilo	49 K
compartir	1313 K tu cuenta, cambia	1461 si quieres K tu cuenta
compensated	1176 K
compensation	1151 receive K from
complain	1131 K about this article
complained	1302 K
complains	1302 K
complaints	1131 our K page
completa	1389 para leer la nota K	3189 para ler a matéria K
complete	1144 K digital access
completo	3189 para ler o artigo K
complimentary	15 K articles	1035 K articles	1035 K article this month	1035 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1886 créez un K	1886 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1386 K que sostiene
comunidade	3321 faça parte da K
comunique	3211 K um erro
comunitatea	3362 K care susține	3427 intră în K
concorda	43 K?
condannato	2442 ha K
condensed	97 K for clarity
condiciones	1341 términos y K
condividi	67 K la tua storia	2439 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1800 charte de bonne K
confidence	1106 in K
confidential	1106 K tip	1106 K tips
confirm	1037 check your email to K
confirmar	1385 bandeja de entrada para K	3247 caixa de entrada para K
confirmat	3430 a K
confirmation	1805 e-mail de K
connect	1054 K with us on
connectez	24 K-vous	1722 K-vous	1736 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2321 il K ai cookie
consent	1064 we need your K to load	1100 written K
consentimento	3233 K para carregar
consentiti	2324 non sono K commenti
consider	1014 K giving	1014 K making	1014 K joining	1014 K a gift	1021 if you liked this article, K	1098 please K	1098 K a	1098 K giving	1098 K joining	1214 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1037 K me with news and offers	1112 K her at	1112 K him at	1112 K them at	1299 K us at	2868 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	1083 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3321 K-nos
contenido	9 este K	9 K externo	1314 K premium	1340 K externo de	1340 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1064 to view this K, you	1064 to view this K please	1064 this K is hosted by a third party	1064 we use your sign-up to provide K	1065 third-party K	1144 access to all our K	1151 our K studio	1153 to reuse this K	1156 this K	2836 K te zien
contenu	9 ce K	1762 ce K n'a pas pu être	1762 K bloqué	1792 K est fourni par
contenus	1736 tous nos K	1887 nos K
contenuti	9 K esterni	2305 a tutti i K
contenuto	9 questo K	9 K esterno	2321 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2364 K a leggere con	3366 pentru a K lectura
continuar	407 el teu suport per K	407 ajuda'ns a K	410 per K llegint	3252 para K lendo	3252 para K a ler	3252 K lendo
continuare	20 K a leggere	2364 per K a leggere	2364 per K la lettura	3366 pentru a citi în K	3366 citește în K cu
continue	1027 to K reading this article	1027 log in to K	1027 sign in to K	1027 register to K	1027 upgrade to K	1299 help us K	3239 K a ler abaixo	3252 K lendo com	3252 K a ler com
continuer	1809 pour K à lire
continuez	1796 publicité, K	1809 K votre lecture sur
continuing	1064 by K to use this website, you agree
contou	3324 K
contribua	90 K com o que puder	3225 K	3321 K com	3321 K a partir	3321 K para o nosso
contribuez	1886 K
contribuie	90 K cu cât poți
contribuisci	2293 K
contributed	1109 K reporting	1109 K to this report	1109 K to this story	1109 K to this article	1153 K to this report	1296 K reporting from	1296 K reporting to
contributing	1084 is a K	1299 by K to
contribution	1014 make a K	1097 make a K	1299 your K	1299 making a K	1886 votre K
contributo	2293 il tuo K	2297 con il tuo K	2361 piccolo K per noi
contributor	1084 is a K
conversation	1014 join the K	1068 join the K with	1069 to join the K	1174 in the K
convida	54 K'm a un cafè
cookie	1064 manage your K	1905 קובצי K	2113 K-kat	2321 usiamo i K	2321 questo sito usa i K	3079 pliki K	3466 файлы K	3466 файлов K	3476 файлы K	3506 файлы K	3506 файлов K	3680 súbory K	4187 файли K	4187 файлів K	4199 файли K	4229 файли K	4229 файлів K	4295 sử dụng K	4310 chấp nhận K
cookiekeuze	2872 K
cookies	9 third-party K	596 vi bruger K	597 bruger K til	619 K	807 nutzung von K	898 αποδοχή K	942 K	1064 we use K	1064 this site uses K	1064 this website uses K	1064 our site uses K	1064 uses K to	1064 accept all K	1064 accept K	1064 how to control K	1065 use of K	1115 social media K	1167 K	1340 usamos K	1340 este sitio utiliza K	1340 esta web utiliza K	1340 aceptar las K para	1340 que aceptes las K	1341 uso de K	1762 refusé les K	1763 utilise des K	1792 gérez vos K	1832 accepté les K	1890 bandeau K	2810 omdat je geen K	2812 gebruik van K	2836 social media-K	2872 K toe te staan	2959 vi bruker K	2981 K	3079 używamy K	3079 plików K	3208 usamos K	3208 este site utiliza K	3208 este site usa K	3209 uso de K	3886 K på	3894 K
cookievoorkeuren	2836 K
copy	1300 read our K
copyright	2863 rust K
corespondent	3348 este K
corporate	1300 K backing
correct	1151 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	1131 report a K	1131 request a K	1131 suggest a K
corrections	1131 our K	1131 K policy	1161 our K team	1300 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1321 en tu K	1321 en su K	1321 a tu K
correspondant	1779 est K	1779 K à	1847 est le K
correspondante	1779 est K	1779 K à	1847 est la K
correspondent	1084 is a K	1108 K	2832 is K	2922 is K
correspondente	3226 é K	3286 é a K	3286 é o K
correspondents	1300 our K
corresponsal	392 és K	1357 es K	1424 es la K	1424 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	384 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2338 è K	2402 è la K	2402 è il K
count	1255 you K on
courriel	1745 par K chaque	1745 dans votre boîte K
couvre	1779 K les
coverage	1127 read our full K	1127 see our full K	1179 more of our K	1179 all our K	1300 our K
covers	1084 K the
""", 'cr': """
created	1091 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1302 K
criticized	1302 K
cronista	2402 è K	3286 é K
cronisti	39 nostri K
crowdfunding	1303 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1357 K los
cuenta	1313 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2871 is K
cuma	17 her K
cuota	1462 tu K
""", 'cy': """
cyfrowe	3136 kup wydanie K	3136 wydanie K
""", 'cz': """
czekamy	3082 K na wasze
czytaj	3176 K dalej za
czytania	0 czas K
czytasz	3136 K nas za darmo	3177 K nas
czytelnicy	36 nasi K	3133 K	3177 nasi K
czytelniczek	3116 dzięki wsparciu K
czytelniczki	3133 K
czytelnikom	18 dzięki K	3133 K	3177 dzięki K
""", 'da': """
daarna	2790 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	882 sind sie K	882 sei K
dacci	2439 K una mano
daftarkan	2223 K email anda
dagar	3905 # K för #
dage	630 # K for #	687 prøv # K
dagelijks	2793 ontvang K
dager	2993 # K for #
daily	1037 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3177 pisać K
danach	704 K # euro
dane	3698 #% z K	3698 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2853 K onze leden	2853 K mensen zoals jij	2853 K lezers zoals jij	2879 K onze lezers	2879 K lezers	2879 K giften	2892 K jouw steun	2892 K uw steun
dapatkan	2196 K update berita
dar	571 váš K	575 K	3757 K
darbu	2776 mūsu K
darmowe	3110 K konto
darmowy	3064 ostatni K	3125 ostatni K tekst
darmowych	3110 limit K
darowizna	3176 twoja K	3180 K
darowizny	3180 K
darstellungen	97 enthält K
darte	1323 K de baja
darujme	513 na K	572 na K	573 K
dary	575 K	3757 K
data	1084 is a K
datajournalist	2871 is K
dateci	2439 K una mano
datenjournalist	835 ist K
datenjournalistin	835 ist K
datenschutzbestimmungen	731 K
datenschutzhinweise	731 K
""", 'de': """
deaktiviere	728 K deinen adblocker
deaktivieren	728 K sie ihren adblocker	728 adblocker K	728 ad-blocker K
deaktiviert	728 javascript ist K
debat	618 send det til K
debate	1069 join the K
debattartikel	3893 din K	3893 skriva en K
debattartikeln	3893 svara på K
debatten	6 delta i K	600 deltag i K	624 deltage i K	624 deltag i K	624 tone i K	2986 delta i K
debattinnlegg	43 K	2980 K
decided	1302 K
decidiu	3324 K
decis	3430 a K
deciso	2442 ha K
declarat	3430 a K	3430 au K
declarou	3324 K
declinato	97 ha K
declined	97 K to comment
dedi	4159 K
dedicated	1300 our K team
dediler	4159 K
deductible	1097 tax-K gift	1097 tax-K donation	1297 tax K to the extent	1297 tax-K to the extent	1297 tax K to the fullest extent	1297 tax-K to the fullest extent	1297 tax K as allowed	1297 tax-K as allowed	1299 make a tax-K	1301 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2780 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3849 je K
dejala	3849 je K
dekker	3041 K
dela	25 K den	49 K den	3967 K med en vän
delite	49 K ga	67 K z nami
delivered	1027 print edition K to	1028 K to your door	1037 K to your inbox	1037 K to your email	1037 get the latest news K	1205 K mondays	1205 K tuesdays	1205 K fridays	1205 K sundays
delivery	1217 home K of the	1217 home K
delo	3808 vam je všeč naše K	3847 naše K
dem	51 bli en av K
demanar	458 va K
demander	1724 une faveur à vous K	1724 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4159 K
denuncia	1464 K	2442 K	3324 K
departe	49 dă-l mai K	3427 citi mai K
depend	1255 you K on	1300 we K on
depende	1386 no K de bancos	3248 não K de bancos
dependemos	1386 K de nuestros lectores	3248 K dos nossos leitores
der	885 so K
derden	2810 inhoud van K
derdi	4159 K
derecho	29 se reserva el K
derlerdi	4159 K
desactiva	1338 K adblock
desactivar	1338 K adblock
desacuerdo	43 en K
desative	3206 K o adblock
descarga	1325 K la app	1325 K nuestra app	1461 K nuestra	1461 K la app
descarrega	455 K't
descarregue	3196 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	3348 scrie K
desta	3321 faça parte K
destek	4078 K olun	4156 bize K	4156 K olun	4156 K ol	4156 K verin	4156 aylik K
det	690 hed K	3056 het K	3056 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	1060 ad blocker K	1060 adblock K
determinou	3324 K
dettagli	97 contiene K
detto	2442 ha K
deutschen	824 von der K presse-agentur
devamini	4041 K okumak için	4156 haberin K okumak
devenez	80 K membre	80 K abonné	1886 K membre	1886 K mécène
device	1106 non-work K
""", 'di': """
dianomi	94 K
dibagikan	2278 sebuah kiriman K oleh	2278 sebuah postingan K oleh
dicci	2439 K la tua
dice	1464 K	2442 K
diceva	2442 K
dich	882 trag K
dichiarato	2442 ha K
die	885 so K
diesem	883 K text
diesen	9 K tweet	49 leiten sie K	810 K text	815 gäbe es K text nicht	883 K text
dieser	883 K text
dieses	9 K video	764 um K video
different	43 got a K view
dig	576 vi har en bøn til K	3967 hör av K
digest	1096 weekly K	1096 our K
digipakett	1467 telli K
digital	789 K-abo für	816 ein K-abo	842 K-abo	1172 K pass
digitalabo	701 mit unserem K	789 K für	842 K
dijo	1464 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3596 za # K	3596 od # K
dinara	3659 K
dine	582 læst alle K
dinleyebilirsiniz	4083 K	4145 spotify'dan K
dinleyin	2 haberi K	4083 K	4145 spotify'da K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	458 va K
direct	1037 K to your inbox	1756 suivez en K	3331 K în inbox
directement	1746 K dans votre
directly	1037 K in your inbox
directo	1333 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2319 K adblock
disagree	43 K?
disait	1889 K-il	1889 K-elle
disamarkan	97 nama K
disattiva	2319 K adblock	2319 K l'ad blocker
discord	802 unserem K
discorda	43 K?
discordu	491 K
discordzie	3095 K
discover	390 a google K	613 google K	756 google K	840 K folgen	912 google K	1102 google K	1362 en google K	2829 google K	2975 google K	3095 google K	3346 pe google K	3888 google K
discoverissa	1645 google K
discretion	97 viewer K
discussion	6 to join the K	1174 in the K	1174 join the K	1765 participez à la K
disdici	2302 K quando vuoi	2441 K quando vuoi
disfrutando	1389 sigue K de
disiscriverti	2309 K
diskuse	504 vstupte do K	504 zapojte se do K
diskusie	3689 zapojte sa do K	3689 vstúpte do K
diskutiere	733 K mit
diskutieren	733 K sie mit	733 K sie über	882 K sie mit
diskutovat	504 K mohou
dispatch	1096 a weekly K	1096 our K
disponibil	3329 K doar pentru abonați
disponibile	2312 K su app store
disponible	1326 K en google play	1748 K sur l'app store
dispositivo	1313 si continúas leyendo en este K	1314 en otro K	2364 in uso su un altro K	3252 em outro K	3252 noutro K
dispus	3430 a K
disse	2442 K	3324 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1889 a K	1889 K-il	1889 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1765 K-le nous en	1886 K-nous
diu	458 K
diventa	80 K socio	2439 K socio	2439 K parte
diyor	4159 K
diyordu	4159 K
diz	3324 K
dizia	3324 K
diziam	3324 K
""", 'do': """
do	1300 what we K
dobivajte	3616 K
dobivati	3610 želite K	3802 želite K
docente	2338 è K
dodaje	3179 K
dodal	574 K	3756 K
dodala	574 K	3660 K	3756 K
dodano	97 do tekstu K
dodao	3660 K
doel	2853 ons K: #
dogodek	3781 naš K
dohodnine	3792 K
dokumente	758 anonym K
dollar	1299 K you give	1301 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1890 K
dona	2293 K ora
donacija	3600 svaka K	3600 vaša K	3657 vaša K	3658 vaša K	3658 svaka K	3661 K	3850 K
donacije	3661 K	3850 K
donacijo	3848 z K
donacijom	3659 K
donaciones	1465 K
donacions	459 K
donasi	2224 K anda	2288 K anda	2292 K
donate	1014 K now	1014 K today	1098 K	1299 K what you can	1303 K
donateur	1886 devenez K	2934 word dan K
donateurs	1781 nos K	1887 nos K	2853 dankzij onze K	2879 dankzij K
donatie	2784 doe een K	2784 jouw K	2827 K	2934 jouw K	2934 uw K	2934 doe een K	2938 K
donaties	2879 dankzij K	2938 K
donating	1299 consider K
donation	1014 make a K	1021 consider making a K	1097 make a K	1140 K will be doubled	1140 K will be matched	1193 small K	1220 a K of £#	1220 a K of $#	1220 a K of €#	1221 a K of £#	1221 a K of $#	1221 a K of €#	1299 your K	1299 consider a K	1303 K
donations	1303 K
donativo	3225 o seu K
donatrices	1887 nos K
donazione	2297 fai una K	2336 una K	2439 la tua K	2439 fai una K	2443 K
donazioni	2443 K
donderdag	17 elke K
doneer	2780 K	2827 K
doneren	54 kopje koffie K
donio	513 na K	572 na K
donirajte	90 K koliko možete	3600 K	3657 K	3792 K	3846 K
donnerstag	17 jeden K
donnez	1766 K votre avis	1886 K-nous	1886 K-leur
donors	1219 K like you	1299 new K
donos	3277 sem K	3277 nem K
dons	1886 vos K	1890 K
doors	1300 our K open
dopisnica	3582 je K	3775 je K	3775 , K
dopisnik	3582 je K	3582 , K	3775 je K	3775 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	3563 ovaj sadržaj je K
doubled	1140 gift will be K	1218 will be K	1218 be K	1218 K until
dovoljenja	3767 kopiranje brez K	3806 brez K
download	589 K appen	589 K vores app	1041 K our app	1041 K on the app store	1044 K the app	1044 K the free app	1299 K our	2780 K de	2796 K de app	2796 K de gratis app
dozvole	3599 bez K
""", 'dr': """
draag	2879 K bij
draht	758 ihr K zur	758 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	3344 toate K rezervate
drittanbietern	730 K nicht zugestimmt	764 inhalte von K
drittanbieters	764 dienst eines K
drittplattformen	730 K
drive	1300 fund K
drop	38 K us
""", 'du': """
dukung	2224 K kami lewat	2288 K kami
dukungan	2288 K anda
dung	9 nội K này	97 chứa nội K mô tả	4310 nội K này do
duyurdu	4159 K
""", 'dy': """
dyskusji	3105 kulturę K
dyskutuj	3105 K z nami
""", 'dz': """
dziennikarka	3097 - K	3097 , K	3164 , K
dziennikarstwo	3061 wesprzyj niezależne K	3177 nasze K	3177 niezależne K
dziennikarz	3097 - K	3097 , K	3164 , K
dziennikarze	3177 nasi K
dziennikarzem	39 naszym K	3097 jest K	3164 jest K
dziennikarzy	3101 szukamy K
""", 'ec': """
economia	392 és cap d'K	3286 cobre K
economieredacteur	2832 is K
economieverslaggever	2893 is K
economista	1424 es K	2402 è K	3286 é K
""", 'ed': """
edasi	49 saada K
edited	1153 this story has not been K	1153 has not been K by
editing	97 due to an K error	97 because of an K error
edition	1122 our special K	1153 in our print K
editor	97 K's note	97 nota del K	97 nota do K	493 , K	1071 letter to the K	1084 is a senior K	1084 is an K	1084 is the K	1084 is the deputy K	1108 K	1161 to the K	1299 write a letter to the K	1424 es K de	2213 adalah K	3226 é K de	3286 é K do	3678 , K
editora	1424 es K	3226 é K de	3286 é K do
editori	2393 senza K	2393 né K
editorialista	2402 è K
editorka	493 , K	3678 , K
editors	97 K' note	1161 to our K	1300 we, the K	1300 our K
ediyor	4159 itiraf K
""", 'ee': """
eelisallikaks	1479 K
eelistatud	1479 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2936 K maand
""", 'ef': """
eftertryck	3884 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1720 K
""", 'ei': """
eiere	2992 ingen rike K
eigener	693 in K sache	883 in K sache
eilmeldungen	14 K	718 K aufs	781 K
eindredacteur	2832 is K
einem	704 mit K abo
einen	758 K tipp für uns
einer	800 text steht unter K
eingebettete	9 K beitrag	764 K inhalte
eingebetteten	764 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	831 unter K von ki
einstellungen	807 cookie-K
eintragen	882 K genügt
einverstanden	43 K?	709 ich bin damit K, dass
einwilligung	711 K können sie jederzeit widerrufen	711 K kann jederzeit widerrufen	711 K jederzeit widerrufen	730 K jederzeit
""", 'ek': """
ekibimiz	4157 K
ekibimize	4070 K katilin
ekipi	3781 naši K
ekipo	3781 našo K
ekledi	4159 K
ekleyin	4083 K
ekliyor	4159 K
ekonomireporter	3892 är K
eksternal	2214 konten K	2214 situs K
eksterni	3584 K sadržaj
eksternt	597 K indhold	619 K indhold	2960 K innhold	2981 K innhold
""", 'el': """
elektronski	3761 svoj K naslov	3787 svoj K naslov
elfogadom	2099 K a
elige	1313 K tu plan	1461 K tu plan
elismerte	2182 K
elke	17 K dag
ellas	51 únete a K
elle	1889 dit-K
ellos	51 únete a K
elmondta	2182 K
elrendelte	2182 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	506 svůj K	893 το K σας	893 στο K σας	926 το K σας	1037 enter your K	1037 we'll K you	1037 we will K you	1050 click to K	1050 share via K	1068 save my name, K	1096 our daily K	1096 our free K	1112 K her at	1112 K him at	1189 by K	1189 to your K	1202 put your K	1202 type your K	1202 type in your K	1202 leave your K	1202 leave us your K	1202 add your K	1202 drop your K	1202 pop your K	1202 give us your K	1202 fill in your K	1203 sent to your K	1203 by K to you	1204 by K	1208 join our K list	1208 join the K list	1244 reply to this K	1299 K us at	1321 en tu K	2190 ke K anda	2223 di K anda	2310 la tua K	2310 nella tua K	3107 adres K	3107 swój K	3194 no seu K	3361 pe K	3444 ваш K	3595 svoj K	3595 svoju K	3691 svoj K	4170 ваш K	4286 K của bạn	4286 nhận tin qua K	4287 địa chỉ K	4317 điền K để nhận	4317 K để nhận bản tin	4317 tin nóng qua K	4318 mỗi sáng qua K	4318 qua K mỗi	4378 nhập K của bạn
emailed	1203 K to you
emailing	1081 get in touch by K
emailul	77 lasă-ne K	3331 introdu K	3332 pe K tău
embed	9 this K	1115 to view this K
embedded	9 K content	9 K post
embora	3182 antes de ir K
empresas	1462 sin grandes K
emretti	4159 K
""", 'en': """
enable	1060 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1740 sans K	1888 sans K
engagent	30 n'K que
engelleyici	4052 reklam K
engelleyicinizi	4051 reklam K
enig	43 K?
enjoyed	1016 we hope you K this
enligt	3970 K
enquete	35 nossa K
ensayista	1424 es K
ensisijaiseksi	1645 K lähteeksi	1645 K lähteeksesi
enter	803 strg+K	1202 K your e-mail	1848 ctrl+K	3456 ctrl+K	4180 ctrl+K
entering	1037 by K your email
enthalten	789 im abo K
entlang	882 hier K
entrada	79 na sua caixa de K	1320 en tu bandeja de K	3194 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2440 K fine mese
entschied	885 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1805 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2984 hele K
epizodo	3783 K
epizodu	500 K	3590 K
""", 'eq': """
equipa	39 nossa K	3322 a nossa K
equipe	39 nossa K	3322 nossa K
equipo	1462 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	758 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	782 K angemeldet
erforderliche	21 K felder sind	733 K felder sind
erhalten	814 sie K in kürze
eri	42 K lì
erid	3491 K
erikoistoimittaja	1650 K
erkende	2937 K
erkender	690 K
erkendte	690 K
erkjente	3056 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	803 K sie uns
erreichst	803 K du uns
error	1131 spot an K
errores	97 fe de K
errors	1131 spot any K
erschien	745 dieser text K zuerst	745 dieser artikel K zuerst	745 dieser beitrag K zuerst
erschienen	745 zuerst K auf
erstmals	841 text wurde K	841 artikel wurde K
ervaring	67 deel uw K	2868 deel je K	2868 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	800 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3321 K-nos
escreve	3226 K sobre	3226 K às	3226 K aos	3226 K para
escreveu	3324 K
escribe	77 K tu correo	1357 K sobre
escribinos	38 K	67 K
escriptor	392 és K
escriptora	392 és K
escritor	1357 es K
escritora	1357 es K
escriu	38 K-nos	67 K-nos	455 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3321 K a
esimene	1525 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1888 offre d'K
essayiste	1847 est K
estabas	42 K allí
estamos	1462 ya K en
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
ettertrykk	2971 K forbudt
etti	4159 diye rica K	4159 rica K
ettiler	4159 rica K
etwas	785 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3596 za # K	3693 od # K
euro	704 dann # K	884 ab # K	3693 za # K
euroa	1663 K/kk
eurolla	1663 K
""", 'ev': """
evenementen	2874 onze K
evening	17 every K
event	1164 our free K	2841 ons K
events	1164 our K
every	17 K week	1037 in your inbox K	1093 thank you to K	1259 we read K	1301 K gift
everyone	1093 thank you to K who	1093 thanks to K who	1140 keep it free for K	1212 free for K to read	1212 open for K	1212 open to K	1212 free for K	1300 K reading this
everything	1300 K else we publish
evra	3788 za # K
evro	3788 za # K	3792 vsak K	3847 vsak K
""", 'ex': """
exclusief	2788 dit artikel is K	2790 K voor abonnees
exclusiva	1313 nota K	1390 K para socios
exclusively	1144 K for members
exclusivo	1313 este artículo es K	1313 contenido K para	1314 este contenido es K	1390 K para socios	3189 este conteúdo é K	3189 este artigo é K	3190 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1887 notre K
existujeme	3698 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1302 K
explica	38 K'ns	67 K'ns	458 K	1464 K	3324 K
explicar	458 va K
explicat	3430 a K
explicou	3324 K
explique	1889 K
expliqueu	38 K-nos	67 K-nos
expressed	1114 views K	1114 opinions K	1114 views and opinions K	1114 views K are personal
external	9 K content	1064 K content from
externe	9 contenu K	9 K inhoud	807 dieser K inhalt	832 K medien	2810 K inhoud
externen	9 K inhalt	9 K inhalte	731 K inhalt	764 alle K inhalte
externer	9 K inhalt	730 K inhalt von	764 anzeige K inhalte	764 K inhalt konnte
externes	9 contenus K
extracto	1385 un K de nuestra
""", 'fa': """
facebook	16 K	237 K	593 på K og twitter	802 unserer K-gruppe	807 inhalt von K	912 K	1050 share on K	1054 like us on K	1054 find us on K	1055 on K and twitter	1055 on K, twitter	1055 on twitter and K	1335 en K y twitter	1335 en K, twitter	1335 en K y x	1757 sur K et twitter	1757 sur K, twitter	2316 su K e twitter	2805 op K en twitter	2805 op K, twitter	2867 onze K-groep	2956 på K og twitter	3203 no K e no	3203 no K, no	3869 på K och twitter	4193 K	4400 在K上
facebookgroep	2867 onze K
facebookie	16 K
facebookis	1480 K
facebookon	2109 K
facebooku	16 K	491 K	3580 K	3676 K	3773 K
facts	1299 fund the K
factual	1131 K error	1131 K errors
faire	1722 K un don
fais	1886 je K un don
faisant	1730 en K un don
faisons	1806 K vivre un
faites	51 K comme eux	1722 K un don	1730 K un don	1781 K un don	1886 K-le lire	1886 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2440 da K
fassung	97 ersten K
fast	690 slog K	3056 slo K	3970 slog K
favor	1016 small K to ask	1016 a K to ask of you	1016 we have a K to ask	1303 small K
favoriete	2829 K bron	2875 K podcast-app
favoris	1786 K google	1786 K sur google
favorite	1102 K source	1786 source K
favorites	1786 sources K
favoritos	1362 tus K
favour	1016 small K to ask	1016 we have a K to ask	1303 small K
favourite	1102 K source
""", 'fe': """
fee	1176 a K
feedback	776 ihr K	776 dein K	1068 thanks for your K	1068 thank you for your K
fehler	733 haben sie einen K
fehlerhinweis	733 K
fejsbuku	3580 K
felder	60 K mit stern
felelte	2182 K
felirat	2182 ez a K
feliratkozom	2091 K a hírlevélre
fellow	1084 is a senior K	1084 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2105 minden jog K
""", 'fi': """
fi	1097 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	2182 K
figyelmeztetett	2182 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	3428 K lunii
finanzieren	696 wir K uns durch spenden	815 helfen sie uns, sie zu K	883 wir K uns
find	1238 if you K
finden	795 zum thema K sie	795 aus der region K sie	795 mehr dazu K sie	838 K sie hier.	838 K sie hier:	838 K sie oben.
finder	623 K en fejl
findest	838 K du hier.
fined	1302 K
finestra	2324 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	1034 for the K year	1034 for your K year
fizess	80 K elő	2179 K elő
fizessen	80 K elő	2090 K elő	2179 K elő
fizette	2132 hirdető K
""", 'fl': """
flere	688 K af dem
""", 'fo': """
fogalmazott	2182 K
folge	723 K uns	810 die ganze K	882 K uns
folgen	723 K sie uns	810 alle K des	840 google news K	840 bei google K	840 auf google K	882 K sie uns
folgt	723 K uns
follow	1054 K us on	1054 K us at	1054 K him on x	1054 K her on x	1054 K them on x	1054 K me on	1054 K our live	1054 K on x	1068 notify me of K-up	1299 K us on
folosim	3337 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	609 alle rettigheder K
fordert	885 K
forderte	885 K
foreslo	3056 K
foreslog	690 K
foretrukken	613 K kilde	2975 K kilde
foretrukket	2975 K kilde
foretrukne	613 K kilde	2975 K kilde
forint	2181 K
forinttal	2181 K
forklarede	690 K
forklarer	690 K	3056 K
forklarte	3056 K
former	1094 is a K
fortalte	690 K	3056 K
fortell	67 K oss
forteller	3056 K
fortgesetzt	727 wird nach der anzeige K
fortsette	3054 for å K å grave
forward	49 K it	49 K this	1236 did someone K	1236 did a friend K
forwarded	1236 if someone K	1236 if somebody K	1236 this email was K to you	1236 this letter was K to you	1236 K this email	1236 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2832 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	833 uns ihre K	833 uns deine K
found	1302 K that
founder	1084 is the K
""", 'fr': """
fragen	789 K zum abo	789 K zu ihrem abo
fragt	885 K
fragte	885 K
fredag	17 hver K	17 varje K
free	70 ad-K	1035 you have # K	1037 sign up for our K	1037 sign up to our K	1037 get our K	1041 our K app	1041 our app is K	1140 keep it K for all	1140 keep this site K	1212 made it K
freelance	1082 is a K writer	1084 is a K
freelancejournalist	617 er K	675 er K	2871 is K
freiartikel	707 K
freier	750 ist K autor
freitag	17 jeden K
freiwillig	815 bezahlt wird K
freiwilligen	692 K beitrag
friday	17 every K
fridays	17 on K	1205 sent K
friend	1051 tell a K	1140 become a K of the
frilansjournalist	2979 er K	3041 er K	3892 är K	3955 är K
""", 'fu': """
full	20 to read the K
functional	1115 K cookies
fund	1014 K our	1021 help K our
funded	1300 reader-K
fundet	623 K en fejl
fundraising	1300 K deadline	1303 K
funktionale	764 K cookies
funnet	2985 K feil	2985 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	885 K an
gabung	2196 K di kanal	2288 K di	2288 yuk K	2288 ayo K
galetes	395 fem servir K
ganze	795 lesen sie die K
ganzen	20 K text	701 den K text lesen	795 lesen sie den K
gatilhos	97 pode conter K
gave	2942 gi en K i dag	2942 gi en K nå	2943 gi en K	3053 gi en K til oss	3053 gi en K i dag	3053 gi en K nå	3057 K
gazetecidir	4066 K
gazetecilerimiz	4157 K
gazetecilik	4157 bağimsiz K	4157 K para	4157 iyi K
gazetemizi	4094 K
gazetesi	4066 K'nde yaziyor
""", 'ge': """
geaccepteerd	2810 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2872 inhoud is K
gebruiken	2810 wij K cookies	2810 we K cookies	2831 dit artikel K
gebruikt	2810 deze website K cookies	2810 deze site K cookies
gedetecteerd	2808 adblocker K
gedruckte	789 K zeitung? dann
gedruckten	789 abonnenten der K
gefallen	693 ihnen hat dieser artikel K	693 hat ihnen dieser artikel K	693 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	885 K
gefunden	733 fehler im text K
gehen	693 bevor sie K
gekennzeichnete	727 mit einem symbol K
geladen	730 nicht K werden	764 inhalt konnte nicht K
gelesen	883 bis hierhin K	883 bis hierher K
gemaakte	2873 door ai K
gemeenteverslaggever	2893 is K
gemeinschaft	785 teil der K
genehmigung	746 ohne K
generated	1091 summary was K	1091 summary is K	1091 summaries are K	1091 key points were K	1091 audio was K	1091 voice is K	1091 K using ai	1091 K by ai	1091 this audio is K
genererad	3895 ai-K
genereret	620 K af ai
generosity	1299 your K
gengive	639 ikke tilladt at K
gengives	45 K	610 må ikke K
genossenschaft	883 unsere K	883 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2814 je e-mailadres wordt niet K	2863 artikel is eerder K op
gerekiyor	4092 üye olmaniz K
gern	882 wirf K
gerne	627 ja tak, jeg vil K	687 vil K høre fra dig	687 hører vi K
geschenk	842 K-abo
geschenkabo	842 K
geschickt	782 eine e-mail K
geschlossen	733 kommentare sind K
gesponsord	2886 artikel is K	2886 content is K
gewijzigd	2860 intussen K	2860 inmiddels K
gewinnspiel	769 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	779 die app K es	779 app K es
gift	1014 make a K	1220 a K of £#	1220 a K of $#	1220 a K of €#	1221 a K of £#	1221 a K of $#	1221 a K of €#	1221 your K of £#	1221 your K of $#	1299 your K	2780 met een K	2853 met jouw K	2853 met uw K
gifts	18 small K
giornale	2440 questo K	2440 il nostro K
giornalismo	2297 sostieni il K	2361 fare K costa	2440 il nostro K	2440 il K costa
giornalista	39 nostro K	2338 è K e	2338 è K de	2338 è K di	2338 è K del	2338 è K della	2338 è K dell'	2338 è K a	2338 è K per
giornalisti	39 nostri K	2440 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4083 K
gitmeden	4037 K önce
give	1097 K what you can	1299 K what you can	1299 K if you can	1299 euro you K
gives	1200 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2972 kan ikke K
gjerne	3053 vil K høre fra deg
""", 'gl': """
glasajte	3605 K
glasila	3660 K
glasio	3660 K
glasujte	3605 K	3797 K
gledajte	3611 K nas	3803 K nas
glissez	1886 K une pièce
""", 'go': """
going	20 to keep K	1193 keep us K	1300 keep us K
gokken	83 wat kost K jou
google	237 K news	390 a K news	491 K news	505 K play	613 K news	723 auf K news	756 als quelle bei K	756 als quelle auf K	756 bei K öfter	756 auf K sehen	779 K play	801 K-suche	801 bei K	801 K news	801 auf K	912 K news	1041 get it on K play	1054 follow on K news	1102 K news	1102 star on K	1102 source on K	1171 when you search on K	1171 in your K feed	1362 en K news	2108 K-ben	2671 K news	2732 K ziņās	2732 K news	2829 vaker in K	2866 in K	2866 op K	2866 bij K	2975 K news	2975 som kilde på K	2989 app store og K play	2989 K play og app store	3075 nas w K news	3075 na K news	3095 K news	3346 pe K news	3580 K news	3676 K news	3690 K play	3773 K news	3888 K news	3888 som källa på K	3901 app store och K play	3901 K play och app store	4048 K news'te	4062 K news'te	4062 K'da bizi	4074 app store ve K play'den	4193 K news	4292 trên K news
gostou	3322 K desta	3322 K deste
govorila	3660 K
govorili	3660 K
govorio	3660 K
""", 'gr': """
gracias	18 K a ti	1462 K a ti
granskning	3968 sådan här K	3968 vår K	3968 oberoende K
granskningar	3968 våra K
granskningen	3968 den här K
gratis	704 wochen K	704 monat K	816 tage K	882 jetzt K	884 wochen K	1313 crea tu cuenta K	1320 recibe K	1461 recibe K	1463 prueba K	2290 K	2788 ontdek nu K	2788 krijg je ook K	2935 niet K	2993 dager K	3004 K sak igjen	3004 K saker igjen	3010 ingen K saker	3905 dagar K
gratisartiklar	15 K
gratuit	15 article K	1742 dernier article K	1887 ce site est K	3427 creează un cont K
gratuita	2441 prova K
gratuitas	15 matérias K	1316 notas K	3224 matérias K
gratuite	15 articole K
gratuitement	1736 essayez K	1738 inscrivez-vous K	1746 recevez K
gratuiti	15 articoli K	2307 articoli K
gratuito	15 articolo K	2307 articolo K	3224 artigo K
gratuitos	15 artículos K	15 artigos K	1317 artículos K	3224 artigos K
gratuits	15 articles K	1806 nos articles sont K
gridava	2442 K
gritaba	1464 K
gritava	3324 K
grupi	3612 viber K
grupo	3321 entre no K
""", 'gu': """
guglu	3580 K
guidelines	1068 community K before	1068 our community K
""", 'ha': """
haber	4157 bu K
haberdar	4075 ilk siz K olun	4075 K olun
haberi	2 K dinle	4 K	4094 bu K	4094 K size
haberler	4062 google K'de	4062 google K	4157 bütün K
haberlerimiz	4157 K
haberlerimizi	4094 K
hacemos	1386 lo que K
hacete	1461 K socio	1461 K socia
hafta	17 her K
haftalik	4158 K
haftanin	4094 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4081 ücretsiz haber K	4092 ücretsiz haber K
hakutulostesi	1645 google-K
halben	816 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1660 kyllä kiitos, K
hangzik	2182 K
hashtag	62 K it
hatirlatti	4159 K
hatti	4065 ihbar K
hattimiz	4096 ihbar K	4096 whatsapp K	4096 haber K
hattimiza	39 K	4065 ihbar K	4096 whatsapp ihbar K	4096 ihbar K	4096 whatsapp K
haussa	1645 google-K
hauteur	1888 à la K de vos moyens
havi	2181 K #
havonta	2181 K
hay	4381 cho K
""", 'he': """
hear	1107 we would like to K from you	1107 we'd like to K from you	1107 we'd love to K from you	1107 we want to K from you	1107 would love to K from you	1299 we want to K from you	1299 we'd love to K
heard	1302 court K
hebben	2934 wij K je hulp nodig	2934 we K je steun nodig
hedder	690 K det i
heihin	51 liity K
hekelt	2937 K
hela	20 läsa K	20 läs K	3857 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	582 for at læse K	2945 for å lese K
helfen	692 K sie mit	882 K sie uns
helft	882 K uns
helloasso	1781 K
help	1299 we need your K	1299 K us do	1299 will you K	1299 K pay for	1299 K if you can	1299 K us pay	2827 K ons	2934 K ons
helpful	1068 was this article K
her	2939 nå som du er K
here	1014 sign up K	1016 as long as you're K	1016 now that you're K	1168 sign up K	1192 book K
herohero	572 na K
herpubliceren	45 K
herunterladen	716 app K
hetente	17 K	2181 K
heter	3056 K det i	3970 K det i
hette	3970 K det
heurter	97 peut K	97 peuvent K
hevder	3056 K
""", 'hi': """
hidden	60 email stays K
hier	838 gibt es K.
hierboven	2875 de video K
hieronder	2875 de reportage K	2875 het fragment K
hiervoor	2836 K zijn cookies nodig
hikayenizi	67 K bize
hilf	882 K uns
hilfe	831 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	692 K sie
hinweis	803 geben sie uns einen K	803 gib uns einen K	833 einen K
hinweise	758 K zu diesem	758 K nehmen wir	758 K für uns	776 K auf fehler
hirdette	2182 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	392 és K
historiadora	392 és K
historie	67 del din K
historien	631 læse hele K	1779 est K
historienne	1779 est K
historier	647 vores K	647 flere K	688 vores K	688 gode K
hittat	3898 K fel	3898 K ett fel
""", 'hj': """
hjelp	2982 K av ki	2982 K av ai	3006 K av ki	3006 K av ai	3053 K oss
hjelper	3053 ditt bidrag K
""", 'hl': """
hlasem	501 ai K
hlasujte	518 K	3703 K
""", 'ho': """
holder	647 læsere, der K
hoofd	2832 is K van
hoofdredacteur	2832 is K	2871 is adjunct-K
hoogleraar	2832 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	2288 K kami
huikkaa	1720 K
huikkasi	1720 K
huusi	1720 K
huusivat	1720 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	576 nu K du er her
""", 'id': """
iddia	4159 K etti
ideal	2936 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1736 K-vous pour	1886 K-vous
""", 'if': """
ifade	4159 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	701 mit K abo
ihren	883 lebt von K
ihtiyacimiz	4156 yardiminiza K	4156 desteğinize K
""", 'ik': """
ikkunassa	1720 luki K
iklan	11 K	70 tanpa K
ikuti	2196 K kami	2288 K kami
""", 'il': """
ilanlari	4070 iş K
ilimitado	1314 acceso K	3190 acesso K
ilk	4158 K ay
illimitato	2305 accesso K
ilmainen	1667 K tunnus
ilmaisia	1675 K juttuja
ilmoitti	1720 K
ilmoitukset	14 K	1658 K
iltakirje	1661 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	2291 K
imbuhnya	2291 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	769 unserem K
importa	1461 tu opinión nos K
importante	3321 sua opinião é K
impozit	3363 din K către	3429 % din K
impozitul	3363 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	892 στο K σας	1037 sent to your K	1037 right to your K	1037 into your K	1037 check your K to	1137 in your K at #	1137 in your K by #	1203 in your K	1203 to your K	1204 in your K	1204 to your K	1299 your K	2223 di K anda	2223 ke K anda	2360 nella tua K	2793 in je K	3566 u vaš K
inchiesta	53 mesi a questa K	2440 questa K
inchieste	2440 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	585 log K for at	647 log K med
indbakke	79 i din K	587 i din K
indbakken	79 i K	588 i K
indeholder	97 K spoilers
independen	2289 jurnalisme K
independence	1300 our editorial K
independencia	1462 nuestra K
independent	456 periodisme K	1021 support K journalism	1299 support K journalism	1300 K journalism	3428 jurnalism K	3428 jurnalismul K
independente	3322 jornalismo K
independently	1151 we K	1151 editors K	1151 K selected by our	1151 K chosen by our
independents	456 mitjans K
independiente	1462 periodismo K	1462 prensa K
independientes	1386 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2440 giornalismo K	2440 informazione K
indipendenti	2361 rimanere K	2361 restare K
indipendenza	2440 la nostra K
indiquez	77 K votre adresse
indirin	4074 app store ve google play'den K	4083 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	745 dpa-K
infolettre	78 l'K	78 notre K	1745 notre K	1887 notre K
informace	510 K najdete
informasjonskapsler	2960 bruker K	2981 K
informatie	2831 K over dit
information	1064 to store and/or access K on a device	1064 for more K see our privacy	1783 lettre d'K	1783 lettres d'K	1887 K libre
informationen	746 mit K der	758 K zu diesem fall	824 mit K von
informations	1756 suivez les K sur
informativa	2322 K sulla privacy	2440 la nostra K
informazione	2361 l'K di qualità ha un costo	2439 sostieni l'K	2440 K libera	2440 l'K di qualità
informou	3324 K
infos	819 alle K zum
ingen	71 K spam	629 uden dig K	629 K rig ejer	2992 uten deg, K	3904 utan dig K
inget	71 K spam
ingevoegde	2836 K post
ingezonden	43 K brief	43 K brieven	2835 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2126 K cikke maradt	2126 K cikkei	2126 K cikked maradt	2131 K cikk maradt	2139 nincs több K cikke	2161 K cikkből	2161 K cikkből #
inhalt	9 dieser K	9 diesen K	701 dieser K ist nur für	764 dieser K wird von	764 um den K	807 K von x	832 diesen K zu sehen	832 ein K von
inhalte	9 externe K	731 externe K
inhalts	9 dieses K	807 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2810 om deze K te	2836 bevat K van	2836 K te zien
iniciar	1343 debes K sesión
initiale	97 version K de cet
initialement	1776 article publié K	1814 cet article a été K
inkorg	79 i din K	3862 i din K	3862 till din K
inkorgen	79 i K	3903 direkt i K
inloggen	21 K om een reactie	24 K	2934 je moet nog even K
innan	3851 K du går
innboks	79 i din K
innboksen	79 i K	2951 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2799 meldingen K	2808 javascript K
inschrijving	2851 K te bevestigen	2894 bevestig je K	2894 bevestig uw K
inscreva	3181 K-se	3193 K-se na nossa	3193 K-se em nossa
inscrever	3193 ao se K
inscription	1745 votre K a bien été	1745 K est confirmée	1745 confirmer votre K
inscrit	1738 déjà K
inscrivant	1746 en vous K
inscrivez	77 K votre adresse	1722 K-vous	1745 K-vous à notre
insegna	2338 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3430 a K
insisted	1302 K
instagram	16 K	237 K	593 på facebook og K	723 ob whatsapp, K	724 auf facebook, K	724 auf K, facebook	724 auf facebook und K	724 auf facebook oder K	807 inhalt von K	912 K	1054 follow him on K	1054 follow her on K	1054 follow them on K	1055 on K, facebook	1055 on K and facebook	1757 sur facebook et K	2316 su facebook e K	2805 op facebook en K	2805 op facebook, K	2956 på facebook og K	3869 på facebook och K	4067 K'da takip	4193 K
instagrame	3676 K	3676 facebooku a K
instagramie	16 K	3076 na facebooku i K
instagramis	1480 K
instagramon	2109 K
instagramu	16 K	491 K	3580 K	3773 K
instale	3196 K a app
install	1041 K our app
installeer	2848 K de app
installez	1886 K-la
installiert	812 die app K
instellingen	2872 cookie-K
integritetspolicy	3873 K
intelektas	2678 dirbtinis K
intelekto	2678 dirbtinio K	2693 dirbtinio K
intelektu	2738 mākslīgo K	2753 mākslīgo K
inteligence	515 pomocí umělé K	3794 s pomočjo umetne K
inteligencie	3700 pomocou umelej K
inteligencije	3602 uz pomoć umjetne K	3602 pomoću umjetne K	3602 uz pomoć veštačke K	3602 pomoću veštačke K	3602 uz pomoć vještačke K
inteligenciou	3700 umelou K
inteligencji	3118 z pomocą sztucznej K	3118 przy użyciu sztucznej K
inteligenco	3794 z umetno K
intelligencia	2114 mesterséges K készítette	2114 mesterséges K fordította	2114 mesterséges K segítségével	2133 mesterséges K segítségével
intelligens	620 med kunstig K	620 af kunstig K	620 fra kunstig K	620 kunstig K (ai)	640 hjælp af kunstig K	2982 med kunstig K	2982 av kunstig K	3006 hjelp av kunstig K	3895 med artificiell K	3895 av artificiell K	3917 hjälp av artificiell K
intelligenz	831 mithilfe künstlicher K
interdite	1814 diffusion K
interdites	1814 diffusion K
interessiert	803 ihre geschichte K
interview	97 K wurde gekürzt	810 das K in voller
intihar	97 K
introdu	77 K adresa de email	3331 K adresa
introduce	77 K tu correo
invest	1299 K in local news
investigaciones	1462 nuestras K
investigador	392 és K	1357 es K	3226 é K
investigadora	392 és K	1357 es K	3226 é K
investigando	1386 seguir K
investigant	456 continuar K
investigate	1106 we should K
investigation	53 months on this K	53 weeks on this K	1157 this K	1300 this K	1887 cette K
investigations	1106 our K team	1106 our K desk	1300 our K
investigative	1084 is an K
investigativteam	758 K
inviamo	57 ti K	57 vi K
inviata	2338 è K
inviato	2338 è K
invitame	54 K un café	54 K a un café
invite	1889 K
invitent	1889 K
involved	1151 not K in the
""", 'ip': """
iphone	1041 our K app
iptal	4083 K edin
""", 'ir': """
iratkozz	2093 K fel	2179 K fel ingyen
iratkozzon	2093 K fel	2179 K fel ingyen
""", 'is': """
iscrive	2360 ci si K qui
iscrivendoti	2309 K
iscriversi	2360 K qui
iscriverti	2360 per K clicca	2439 clicca qui per K
iscriviti	2293 K	2309 K alla nostra	2309 K gratis	2309 K al nostro	2360 K qui	2439 K qui
iscrizione	2310 annullare l'K	2360 la tua K è	2360 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2182 K el
ismerte	2182 K el
ispravak	97 K:
ispravka	97 K:
issue	1164 back K
issues	1164 back K
istakao	3660 K
istakla	3660 K
istaknula	3660 K
istaknuo	3660 K
istedi	4159 K
istediler	4159 K
""", 'it': """
itiraf	4159 K etti
""", 'iz': """
izjavila	3660 K
izjavio	3660 K
izlasi	2775 K visu
izleyin	4083 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2936 per K
jahr	884 im K	884 pro K
jahresabo	842 K
jakoon	49 laita K
janela	3211 abre em nova K
jar	1097 tip K
jaunumi	2776 mūsu K	2779 K
jaunumiem	2724 piesakies K	2743 K	2775 piesakies K
jaunumus	2743 K
javascript	175 K	475 povolte K	475 zapněte K	596 aktivér K	596 slå K til	728 K in ihrem browser	728 aktivieren sie K	728 K benötigt	964 K	1060 please enable K	1060 requires K	1060 K is disabled	1060 K is required	1060 turn on K	1060 K is not available	1060 enable K in your browser	1060 K must be enabled	1060 needs K	1338 activa K	1338 habilita K	1338 habilitar K	1338 activar K	1633 salli K	1633 ota K käyttöön	1760 activer K	1760 activez K	1760 K est désactivé	1760 nécessite K	1904 אפשרו K	2199 aktifkan K	2319 abilitare K	2319 abilita K	2319 attiva K	2319 attivare K	2808 schakel K in	2959 aktiver K	2959 slå på K	3079 włącz K	3079 włącz obsługę K	3206 ative o K	3206 habilite o K	3206 ativar K	3337 activați K	3453 включите K	3872 aktivera K	3872 slå på K	4177 увімкніть K	4294 bật K	4459 K已
javasolta	2182 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3581 K nam	3581 K nam se	3581 K se našem	3581 K se našoj	3657 K nam	3657 K nam se	3657 K se našem	3774 K nam	3846 K se nam
""", 'je': """
jederzeit	704 K kündbar	709 widerruf K	709 abmeldung K	710 K abmelden	782 K wieder abmelden	814 abmeldung ist K	884 K kündbar
jednou	17 K týdně
jefa	1357 es K de
jefe	1357 es K de
jegyezte	2182 K meg
jelas	2291 K
jelasnya	2291 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2137 K most
jelentkezzen	24 K	2090 K be a	2137 K most
jelezze	2179 K nekünk
jetzt	701 K im abo	843 K im shop	882 teste K
""", 'jo': """
jobbar	3895 K med ai
jobbet	3041 har K i
join	1098 K for	1299 K us on
joined	1296 K the paper in
jornal	3322 nosso K	3322 somos um K
jornalismo	3185 apoie o K	3248 K de qualidade tem um custo	3248 presente ao K	3321 apoie o K	3322 nosso K	3322 K de qualidade	3322 fazer K
jornalista	3226 é K formada	3226 é K formado	3226 é K do	3226 é K da	3226 é K no	3226 é K na	3226 é K e
jornalistas	3322 nossos K
joukkoon	51 liity K
journal	1887 notre K
journalism	1021 support our K	1021 support the K you rely on	1140 keep our K free	1144 access to all our K	1144 access to all of our K	1299 support quality K	1299 support local K	1300 our K	1300 fearless K	1300 K like this
journalisme	1727 soutenez un K	1886 soutenez le K
journalismi	1718 riippumaton K	1718 K maksaa	1718 hyvä K
journalismia	1718 K
journalismimme	1718 K
journalismus	696 unterstützen sie unabhängigen K	696 unterstütze unabhängigen K	696 für unseren K	815 freien K	883 unser K	883 unseren K	883 unabhängigen K	883 unabhängiger K	883 gut gemachten K	883 gut gemachtem K	883 frei zugänglichen K	883 frei zugänglicher K	883 guten K	883 freien K
journalist	39 vores K	39 vår K	617 er K på	617 er K hos	617 er K ved	617 er K i	675 er K på	675 er K i	750 ist freier K	750 ist K	760 arbeitet seit # als K	870 arbeitet als freier K	1082 is a freelance K	1084 is a K	1108 K	2832 is K	2832 is freelance K	2871 werkt als K	2893 is schrijver en K	2893 is K en	2922 is K bij	2922 is freelance K	2979 er K i	2979 er K på	2979 er K og	3041 er K i	3041 er K på	3892 är K på	3892 är K och	3955 är K på
journalistar	39 våre K
journaliste	39 notre K	1779 est K	1779 K au	1779 K à	1779 K pour
journalisten	2935 onze K
journalister	39 vores K	39 våre K	688 vores K	3054 våre K	3968 våra K
journalistes	39 nos K	1805 nos K	1806 payer nos K	1887 nos K
journalistiek	2784 steun onze K	2879 goede K kost	2879 K kost	2935 onze K
journalistik	579 støt vores K	579 støt uafhængig K	688 vores K	688 uafhængig K	688 K koster	688 kritisk K	688 fri K	3854 stöd vår K	3854 stöd oberoende K	3968 vår K	3968 oberoende K	3968 granskande K	3968 bra K	3968 fri K
journalistikk	2942 støtt vår K	2942 støtt uavhengig K	3054 vår K	3054 uavhengig K	3054 kritisk K	3054 god K	3054 fri K
journalistin	750 ist freie K	750 ist K	760 arbeitet seit # als K	870 arbeitet als freie K
journalists	1300 our K	1300 we, the K
journaux	1818 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1720 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	2213 adalah K	2289 K kami
jurnalism	3428 facem K
jurnalisme	2224 dukung K	2289 K kami
jurnalismul	3362 K de calitate costă	3427 susține K	3428 K nostru
jurnalist	3348 este K
just	1220 K £#	1220 K $#	1220 K €#
jutjubu	3580 K
jutro	17 svako K	17 vsako K
juttu	1623 lue koko K	1718 tämä K
juttujamme	1718 K
juttuvinkki	38 lähetä K	67 lähetä K	1717 lähetä K
jutun	20 koko K	1677 tämän K
jutusta	1718 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2841 nu K voor	2841 je K voor
kabul	4159 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1718 K jutut
kaitstud	1470 kõik õigused K
kakor	3886 K på	3894 K
kami	2288 beri tahu K	2289 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2935 ons K
kanal	688 vores K	2196 ikuti K	2289 K kami	3054 vår K	3968 vår K
kanale	3075 na naszym K
kanaliga	1480 meie K
kanalimiz	4157 K
kanalimiza	4048 K abone	4063 whatsapp K	4063 telegram K	4063 youtube K
kanalimizi	4063 whatsapp K
kanalina	4063 whatsapp K	4063 telegram K
kanalini	4063 whatsapp K	4063 telegram K
kanavaamme	1646 K
kanavalle	1646 whatsapp-K	1646 telegram-K
kanavamme	1646 whatsapp-K	1718 K
kannst	90 gib, was du K
karte	9 diese K	807 laden der K
karya	2289 K kami
kasutamine	1477 K ilma
kata	2291 K
katanya	2291 K
katil	51 sen de K
katilin	51 siz de K	4083 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4087 reklam verenin K
kavom	54 časti me K
kaydetti	4159 K
kaydolun	4156 K
kaynak	4062 tercih edilen K	4131 tercih edilen K
kaynaklar	4131 tercih edilen K
kaynaklara	4062 tercih ettiğiniz K
kazala	3660 K
kazanin	4083 K
kazao	3660 K
""", 'kd': """
kdykoli	573 zrušit K
""", 'ke': """
kebijakan	2200 K privasi	2200 K cookie
kedvenc	2108 google K
keelatud	1477 loata on K
keep	1193 help us K	1299 help us K	1299 help K our
keeps	1200 our app K you
kehotettiin	1720 K
kehotti	1720 K
kehottivat	1720 K
kehotus	1720 kuului K
kein	789 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2179 K minket
kernpunkte	808 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1720 K
kertoivat	1720 K
kertoo	1720 K
kesti	4159 ceza K
ketentuan	2200 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2982 med K	2982 av K
kielletty	1672 ilman lupaa on K
kiitos	1717 K kun luet
kinnitas	1526 K
kiosque	1818 en K
kiosques	1818 en K
kirakatban	2182 állt a K
kirim	2288 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1717 K sisään
kirjeenvaihtaja	1650 K	1705 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1720 K
kirjoittivat	1720 K
kirjuta	38 K meile	67 K meile	1523 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1526 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1663 €/K	1719 /K
""", 'kl': """
klaagt	2937 K
klagade	3970 K
klagar	3970 K
klagede	690 K
klagen	2937 K
klager	690 K	3056 K
klaget	3056 K
klagt	885 K
kleine	693 haben wir eine K bitte
klical	3849 je K
klicka	3902 genom att K på
klicken	810 K sie auf play	810 auf play K
klikke	2990 ved å K på
klikom	3595 K na	3787 s K na	3787 s K
klimaatverslaggever	2871 is K
klummeskribent	617 er K	675 er K
""", 'kn': """
know	1161 let us K
""", 'ko': """
kogu	1523 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2213 adalah K
kolumnist	750 ist K	1482 K	3582 je K	3775 je K	3892 är K
kolumnista	3582 je K
kolumnisti	1705 on K
kolumnistica	3582 je K
kolumnistin	750 ist K
kolumnistka	3775 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2221 tulis K anda	2221 di kolom K
komentara	3593 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3593 biste K
komentarisanje	6 za K
komentarjev	3785 brisanja K	3785 izbris K	3785 brisanje K
komentarji	3785 K izražajo	3785 K ne izražajo	3785 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3082 aby dodać K	3105 zostaw K
komentarzach	85 w K	3092 w K	3092 w K pod
komentarzu	85 w K	3092 w K
komentator	2221 tanggung jawab K
komentirajo	3785 K lahko
komentirali	3593 biste K
komentiranje	6 za K
komentirate	3785 K lahko
kommentar	778 K wird	778 ihr K	778 dein K
kommentarbereich	85 im K
kommentare	85 in die K	734 um K zu	778 K zu diesem	778 K werden	883 schreibt mir in die K	883 schreib mir in die K	883 schreibt uns in die K
kommentaren	85 in den K	734 in den K
kommentarerna	85 i K	3877 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	601 i K	2963 i K	2986 stenger K	2986 meninger i K
kommentarfunktion	734 K
kommentarsporet	85 i K	624 i K
kommentator	617 er politisk K	617 er K	675 er K på	2979 er K i	2979 er K og	2979 er politisk K	3041 er K i	3892 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3875 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	599 for at K	2962 for å K
kommentieren	6 um zu K	6 K zu können	733 um zu K	733 probleme beim K	733 K sie diesen	733 K sie den	734 nicht mehr K	778 K
kommentiert	734 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3934 K länkar
kompakt	782 K per mail	782 K per e-mail
komunikat	3179 taki K
kondigde	2937 K
koneellisesti	1653 K
konferenci	498 naši K
konferenciju	3588 našu K
konferenciu	3684 našu K
konferenco	3781 našo K
kongress	769 jetzt zum K
konseling	97 layanan K
konstaterade	3970 K
konstaterar	3970 K
kontakt	38 K os	38 K oss	687 K os	3053 K oss
kontakta	38 K oss	3967 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3581 K nas	3581 K redakciju
kontaktowej	3096 skrzynki K
kontaktujte	492 K redakci	492 K nás	492 K autora	3677 K redakciu	3677 K nás
konten	9 K ini
kontingent	707 haben ihr K
konto	585 opret en K for	687 opret en K	3176 załóż K	3860 skapa ett K för	3967 skapa ett K och	3967 skapa ett K här
kontributor	2213 adalah K
konzern	786 kein K	883 kein K
kopeerimine	1477 K ilma
kopieras	3909 får inte K	3909 får ej K
kopieres	2971 kan ikke K uten
kopiering	609 K er ikke tilladt	3909 K utan
kopijuoti	2670 K, platinti
kopiointi	1642 luvaton K	1642 K ilman lupaa
kopyalanamaz	4058 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	2213 adalah K
korespondent	3164 , K
korespondentas	2675 K
korespondente	2735 K
korespondentem	3097 jest K	3164 jest K
korespondentka	3164 , K
korespondents	2735 K
korjattu	97 juttua K	97 juttua on K
korrekt	3898 ska vara K
korrekta	3898 ska vara K
korrektur	97 K:
korrekturhinweis	776 K
korrekturhinweise	776 K
korrespondent	617 er K	675 er K	750 ist K	759 als K	759 seit # K	1482 K	2979 er K	3041 er K	3892 är K	3955 är K
korrespondentin	750 ist K	759 als K	759 seit # K
korrigerats	97 artikeln har K
korting	2856 K op je eerste	2856 K op het eerste
korzystamy	3079 K z plików cookie
kostenlos	704 wochen K	704 monat K	709 K per mail	815 lesen alle K	816 tage K	816 tage lang K	884 K testen
kostenlose	15 K artikel	707 noch zwei K	707 noch # K
kostenlosen	707 noch einen K	707 K artikel gelesen	709 unseren K newsletter	709 unserem K newsletter	709 unserer K newsletter	709 den K newsletter	826 K konto	826 K account
kostenloser	707 K artikel
kostenpflichtig	701 dieser artikel ist K
koster	688 K penge
kostnadsfritt	3905 en månad K
""", 'kr': """
krevde	3056 K
kriisipuhelin	97 K
kriitikko	1705 on K
kritik	776 lob oder K
kritiker	3892 är K och	3955 är K i
kritikus	2168 K
kritiserar	3970 K
kritiserer	690 K	3056 K
kritisieren	885 K
kritisiert	885 K
kritizuje	574 K
kronor	3969 K
krzyczeli	3179 K
""", 'ku': """
kullan	4051 çerez K
kullanilamaz	4058 izinsiz K
kullanilmaktadir	4051 çerez K	4051 çerezler K
kullanilmasi	4058 izinsiz K yasaktir	4087 izin alinmadan K
kullaniyoruz	4051 çerezleri K	4051 çerezler K
kulttuuritoimittaja	1650 K	1705 on K
kulturjournalist	675 er K	3041 er K
kulturredakteur	835 ist K
kulturredakteurin	835 ist K
kulturressort	759 leitet das K
kulturskribent	3892 är K	3955 är K
kumppanimme	1633 me ja K
kun	630 for K #	2993 for K #
kunne	688 K du lide
kunnen	50 leden K
kunstredacteur	2922 is K
kunt	90 geef wat je K	90 geef wat u K	2892 geef wat je K
kursy	3143 K mogą
kurzfassung	751 K
kutunuza	4044 posta K
kutunuzda	79 posta K
kuukaudessa	1719 K
kuukausi	1623 kokeile K	1663 K #	1717 kokeile K
kuukausilahjoituksella	1662 K
kuulutas	1526 K
kuus	1525 K
kuvailee	1720 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3591 naš K	3784 naš K
kvizu	3591 našem K	3784 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1720 K
""", 'l': """
l	457 K'any
""", 'la': """
laadi	1523 K alla
laat	2868 K het ons
laatste	2804 volg het K nieuws
labojums	97 K:
ladattavissa	1659 sovellus on K
ladda	3864 K ner vår app	3967 K ner vår
lade	715 K die app
laden	715 K sie die app	716 app K	832 die karte zu K	832 das video zu K
lage	3054 K mer
laget	51 bli med på K
lahjoituksesi	1662 K auttaa	1717 K
lahjoitus	1662 tee K	1717 tee K	1721 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1886 K-nous votre
lamenta	1464 K	2442 K	3324 K
lamentano	2442 K
lamentou	3324 K
lance	1889 K
landing	1203 K in your inbox
langganan	2223 K buletin	2288 K sekarang	2292 K
language	97 contains K	97 contains strong K
lanjutkan	2226 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2141 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2952 K ned vår app	3053 K ned
later	1127 check back K
latest	1179 the K on this story
laukeliai	21 būtini K
lauloivat	1720 K
laut	885 K
lavoro	2440 il nostro K
lawyers	1300 our K
""", 'le': """
leave	1037 one click to K	1202 K your e-mail	1202 K us your e-mail	1237 K a clap	1299 K us a tip	1299 K a tip
lecteur	9 ce K	1792 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1806 par des K comme vous	1887 nos K
lectoras	36 nuestras K	1462 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1462 nuestros K	1462 gracias a sus K
lectors	18 gràcies als K	456 els nostres K
lectrices	1887 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1084 is a senior K	1084 is a K
ledarskribent	617 er K	3892 är K	3955 är K
leden	2853 door onze K	2935 onze K
lederskribent	617 er K
leernos	1461 gracias por K
leestijd	0 K
legfontosabb	2141 K írásait
legge	2442 si K
leggere	2303 per K tutto
lehti	80 tilaa K
lei	3429 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	750 ist K
leiterin	750 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3248 K que nos apoiam	3322 nossos K	3322 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3324 K
lengkap	20 artikel K	2226 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2994 du kan K mer	2994 kan du K mer
lesedauer	0 K
lesen	701 im abo K	701 K sie mit plus	707 % noch zu K	715 in der app K	795 mehr dazu K sie	838 K sie hier.	882 danke fürs K
leser	3053 takk for at du K
leserabend	769 K	809 unseren K
leserbrev	43 K	2980 K
leserbrief	43 K	734 K
leserbriefe	43 K	734 K an	776 K
lesere	36 våre K	3054 våre K
leserfinanziert	883 K
leserinnen	36 unsere K	883 unsere K	883 unseren K
leserinnlegg	43 K	2980 K
lesern	883 ihren K
leserne	18 takket være K	2992 K våre
lesernes	18 K bidrag	3054 K bidrag
leserreise	809 K
leserreisen	769 unsere K	769 unseren K	809 K
leserumfrage	35 unserer K
leserzuschriften	776 K
lesetid	0 K
lesezeit	0 K
letno	3848 K
lets	1200 our app K you
letter	1071 send a K
letters	43 K desk	43 K page	43 the K editor	1071 K to the editor	1071 send K	1131 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2361 solo grazie ai nostri K	2440 i nostri K
lettre	78 notre K	1887 notre K
lettrici	2440 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1389 para seguir K	1389 quieres seguir K	1389 sigue K con	1389 y sigue K	1461 sigue K sin
lezen	20 meer K
lezers	36 onze K	2935 onze K
lezersaanbieding	2874 onze K
lezersactie	2874 onze K
lezersavond	2841 onze K	2874 onze gratis K
lezersevenement	2841 ons K
lezersreis	2841 onze K
lezersreizen	2841 onze K
""", 'li': """
libovolnou	573 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2790 al K
lidem	18 díky K	572 díky K
liens	74 nos K	1796 via nos K	1796 par nos K
liest	838 K du hier.
lietotni	2741 K
lifeline	97 crisis K
lignes	1806 qui lisent ces K
liitu	1523 K meie
liituge	51 K
like	1300 work K this
liked	1300 K what you read
liker	3054 K du det vi
limit	1027 read without K	1035 free K
limitat	383 accés il·K
limits	1027 read without K
line	38 our tips K	67 our tips K	1106 our tip K	1239 our tip K	1239 our tips K
link	1050 copy the K	1146 read it for free with this K
links	74 über diese K	74 onze K	1059 some K on this page	1059 some of the K on	1197 K here	1197 K on this page	1197 K in this post	1197 K on this site	1197 our K	1197 our shop K	1197 my K	1197 these K	1197 one of our K	1197 one of my K
liputan	2289 K kami
lire	20 pour K cet	1889 peut-on K
lisas	1526 K
lisens	47 K cc	47 cc-K
list	1208 join our K	1208 not on the K yet	1208 not on our K
listen	0 min K	1054 K back here	1054 K to us live	1092 prefer to K	1092 rather K
listeners	1219 K like you
listening	1092 K time
live	1164 our K	1164 K q&a	1225 see them K
liveblog	795 im K	795 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1305 si has K hasta aquí
llegint	410 per seguir K
""", 'lo': """
local	1300 keep K news
log	24 K in	2788 K in om	2788 K in of
logg	24 K inn	2948 K inn for å	3013 K inn med	3053 K inn for
logga	24 K in	3860 K in för att	3924 K in med
logge	826 K dich ein
logged	21 must be K in to post	1027 you must be K in to	1068 you must be K in to
loggen	826 K sie sich ein
logget	599 du skal være K ind
login	24 faça K	3189 faça K para	3321 faça K
lokalredakteur	835 ist K
lokalredakteurin	835 ist K
lokalredaktion	759 leitet die K
look	1300 our new K
lovade	3970 K
love	1255 you K
lovede	690 K
""", 'lu': """
lubas	1526 K
luetaan	1677 juttu K
lugeda	1467 et edasi K
lugejad	1524 meie K
lugemiseks	1467 edasi K
luisteren	2875 artikel ook K
luisterversie	2 K
lukeaksesi	1623 K koko	1623 kirjaudu sisään K
lukemaan	1717 pääset K
lukemista	1717 jatka K
lukijamme	1718 K
lukijasta	1677 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1662 K tukea	1718 K tuella
lukittu	1675 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1623 K
lunar	3429 K
lunes	17 cada K
lupasi	1720 K
lupasivat	1720 K
""", 'ly': """
lyder	690 K	3056 K	3970 K
lydversion	2 K
lyssnar	3897 K på poddar
""", 'ma': """
maand	2790 deze K nog	2936 per K
maandelijks	2790 K opzegbaar	2936 K
mach	51 . K mit	882 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	692 K sie mit	883 was wir K
macht	882 K mit
made	1016 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	469 váš e-K	506 svůj e-K	926 το e-K σας	1202 put your e-K	1202 type your e-K	1204 by e-K	2092 e-K cím	2868 K ons	2868 K dan	2934 K ons	3107 swój e-K	3194 no seu e-K	3361 pe e-K	3444 ваш e-K	3567 na vaš e-K	3595 svoj e-K	3595 na e-K	3665 váš e-K	3665 svoj e-K	3665 na váš e-K	3691 svoj e-K	4170 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2793 je e-K	2851 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	588 din e-K	599 din e-K vil ikke	687 din K
mailben	2135 legjobb cikkei e-K	2135 cikkei e-K	2135 hírei e-K
mailbox	79 in je K	79 in uw K	1203 in your K	2793 in je K	2793 in uw K	2793 in jouw K
maile	3665 vašom e-K
mailed	1203 e-K to you	1203 K to you
mailedbe	79 az e-K
mailing	1208 join our K list	1208 join the K list	1208 on our K list
mailom	3691 správy e-K
mailovou	506 e-K adresu
mailowy	3107 adres K
mailt	2179 írjon e-K
mailu	79 do e-K	468 přímo do e-K	3665 do vášho e-K
mailul	3332 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1718 ilman K
mainos	11 K
mainostaja	1672 maksanut K
mainosten	1634 K esto
majhno	3847 smo K
make	1299 will you K a
maken	2935 wij K
maksumuuri	1721 K
maksuton	1667 K tunnus
maksuttomat	1667 K artikkelit
maltilla	83 pelaa K
mamio	3660 K
manade	3970 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3248 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	764 K-cookies	1115 K cookies
marketingcookies	619 K	2836 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2190 kotak K anda
masukkan	2190 K email
matched	1097 K dollar	1140 gift will be K	1218 will be K	1218 is being K	1218 are being K	1218 be K	1218 K until
material	746 mit K der	746 mit K von	1085 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3471 K	3472 K.ru
""", 'md': """
md	630 kr./K	689 kr/K
""", 'me': """
me	3472 t.K	4194 t.K
meaning	1215 if you've been K to	1215 if you have been K to
medarbetare	3892 är K på	3892 är K i	3955 är K på	3955 är författare och K
meddelade	3970 K
meddelte	690 K
medewerker	2832 is K van
medgav	3970 K
mediach	3127 naszych K
medio	1462 este K
medlem	80 bliv K	80 bli K	687 bliv K	3053 bli K	3967 bli K
medverkar	3955 K i
mee	51 . doe K	51 . doe ook K
meie	1524 K töö
meil	1523 aita K
meile	1523 saada K
meilile	1499 sinu K
meille	38 kerro K	67 kerro K	1717 lähetä K	1717 kerro K
meinen	733 was K sie dazu
meint	885 K
meinte	885 K
meinung	30 K der	43 anderer K	733 sagen sie uns ihre K	763 K des autors
mejl	3567 na vaš K	3567 vašu K	3595 svoj K	3595 na K	3862 i din K	3862 till din K
mejla	38 K oss	67 K oss	3967 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3967 din K
mejlen	79 i K	3862 direkt i K
mektuplari	43 okur K
melalui	2224 dukung kami K
melanjutkan	2187 untuk K membaca	2226 untuk K membaca
meld	3053 K deg på her
meldde	2937 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	803 K dich bei uns	882 K dich an	2950 K deg av når	2990 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	692 K sie sich an	701 K sie sich an, um	701 bitte K sie sich an	803 K sie sich bei uns	882 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2849 krijg een K bij	2849 ontvang een K bij
meldingen	14 K	2799 schakel K in	2799 zet K aan	2799 ontvang K	2849 krijg K	2934 zet K aan
meldt	2937 K
meldte	3056 K
membaca	2226 untuk terus K	2226 untuk K berita ini	2288 daftar untuk K
member	50 as a K you	1014 become a K	1097 become a K	1144 not a K?
memberikan	97 belum K tanggapan	2221 K komentar
members	18 our K	36 our K	50 K can	1027 is for K only	1027 K-only story	1172 paying K	1212 thanks to our K	1219 K like you	1300 our K
membership	1214 consider a K
membiayai	2224 K kami
membro	3321 torne-se K
membru	80 devino K
membutuhkan	2288 kami K dukungan
memuat	45 K ulang
menar	3970 K
mencionanos	62 K
mendaftar	2223 dengan K, anda
mendapat	2234 K komisi
mendapatkan	2234 K komisi	2288 daftar untuk K
mener	690 K	3053 hva K du	3056 K
menerbitkan	45 K ulang
menerima	2214 K cookie	2234 K komisi	2288 daftar untuk K
mengambil	2235 dilarang K	2235 dilarang keras K
mengandung	97 K deskripsi	97 K konten	2221 komentar yang K
mengatakan	2291 K
menggandakan	2235 dilarang K
menggunakan	2200 K cookie
mengirimkan	57 kami K
mengutip	2207 dilarang K
meninggalkan	2221 K komentar
menit	0 K baca
mensais	3323 K
mensuales	1463 K
mensuel	1781 un don K	1806 un soutien K	1888 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	2291 K
menyalin	2235 dilarang K
menyatakan	2291 K
merch	1122 our K
merci	1886 K de nous
mere	631 kan du læse K	631 du kan læse K	631 kan læse K om
merespons	97 belum K
merkezimiz	4157 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	457 al K	1463 al K	1463 por K
mese	2441 al K
mesec	3596 prvi K	3659 prvi K	3788 prvi K	3788 na K	3848 na K	3848 prvi K
meses	1389 K por #
mesiac	3693 prvý K	3755 za K	3755 prvý K
message	38 K us	67 K us	1016 a K from our editor
messagerie	1765 votre adresse de K ne sera pas
messengera	3095 K
messengeri	3676 K
messengerju	3773 K
messengeru	491 K
messengerze	3095 K
metus	2717 per K
mewakili	2235 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2738 ar K
mielipidekirjoitus	43 K
miembro	1461 hazte K
mig	62 tag K på
mij	62 tag K
mille	2361 # per K
milliardaire	1806 à aucun K
mind	97 ring K
minggu	2290 per K
mingguan	2223 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2095 kövess K	2179 kövess K	2179 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1144 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2893 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	4041 zaten abone K
missen	2892 wat je kunt K
mission	1300 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	1131 spot a K	1131 report a K	1238 when we learn of a K	1238 when we make a K	1238 if we have made a K
mitdiskutieren	6 K	778 K
mitgeteilt	885 K
mitglied	80 werden sie K	80 werde K	882 werden sie K	882 werde K	882 jetzt K werden
mitglieder	50 K können	704 nur für K	789 angebots für K	883 unsere K
mithilfe	831 K von ki
mitteilungen	14 push-K	719 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3596 prvi K	3659 prvi K
""", 'mn': """
mnd	2993 kr/K	3055 kr/K
""", 'mo': """
mobile	1041 on your K app	1041 our K app
mobilen	625 direkte på K	2987 nyheter rett på K	2987 rett på K	3899 nyheter direkt i K	3899 direkt i K
mobilepay	687 K til #	687 K på #	687 K #	687 K et
modalidad	1463 K premium
moderador	3211 não serão aprovados pelo K
moderados	3211 serão K antes
moderated	1068 comments are K	1068 pre-K
moderowane	3105 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2934 maak het volgende K
mois	1888 par K
moittii	1720 K
molbu	3578 imamo malu K	3578 malu K
molila	3660 K
molili	3660 K
molio	3660 K
monat	789 einen K für	789 K für nur	884 im K	884 pro K
monate	816 # K lang
monatlich	884 K
monday	17 every K
mondays	1205 sent K
mondogatta	2182 K
mondta	2182 K
montag	17 jeden K
month	1027 try a K for	1027 try it for a K	1034 for the first K	1034 for your first K	1220 £# a K	1220 $# a K	1220 €# a K	1301 a K	1301 per K	1301 every K	1301 each K
monthly	1097 one-off or K	1144 reached your K limit	1193 K gift	1299 become a K	1299 give K	1301 K
months	53 K on this story	1027 K for $#	1034 for the first # K	1034 for the first three K
morgen	17 jeden K	17 am K	17 hver K	628 hver K i din	785 uns auch K
morgenbrevet	2991 K
morgon	17 varje K
morgonbrevet	3903 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1887 nos K
""", 'mu': """
muhabiri	4066 gazetesi K
muhabiridir	4066 K
muhabirimize	39 K	4064 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4094 K
muistutti	1720 K
mukaan	1717 lähde K	1717 tule K	1720 K
multato	2442 ha K
multou	3324 K
mums	2775 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2868 mail K
nabiralnik	79 v vaš K	3761 v vaš K
nabiralniku	3761 v vašem K	3787 vašem K
nachdruck	745 K verboten	800 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	715 aktuelle K aufs handy	716 K-app	719 push-K	795 weitere K finden sie	795 mehr K finden sie	819 K des tages	819 alle K zum
nadaljevanje	3760 za K branja	3789 K spodaj
nadaljuje	3789 K pod oglasom	3789 K spodaj
nadaljujte	3760 K branje
nadie	1462 K nos dice
naglasila	3660 K
naglasio	3660 K
najdete	510 další články K
najnowsze	3067 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3792 K nam
names	97 not their real K
napis	3179 taki K
napisz	38 K do nas	67 K do nas	3083 K do nas	3096 K do nas	3128 K:	3128 K na	3176 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3760 če želite brati K
napsal	574 K
napsala	574 K
narrated	1092 is K by an ai	1092 is K by ai
nasilja	97 opise K
naslov	3761 na vaš e-K	3761 svoj e-K	3787 svoj e-K	3787 svoj e-poštni K
nastavak	3563 za K čitanja	3597 K ispod	3597 K teksta
nastavili	3563 da biste K čitanje
nastavite	3563 K čitanje	3565 K čitati
nastavlja	3597 K ispod	3597 K nakon
naszego	3101 K sklepu	3104 K quizu
naszej	3177 K pracy
naszym	3176 zostań K
naujienas	2682 K telefone	2683 K el. paštu	2694 mūsų K
naujienose	2671 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1338 tu K no soporta	1338 su K no soporta	3206 seu K não suporta
navela	3660 K
naveo	3660 K
navigateur	10 votre K	21 dans le K pour mon prochain	1760 votre K ne supporte pas	1760 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3660 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1305 K pedirte	1308 K tu apoyo	1461 K tu ayuda	1461 K de ti	1461 te K
necessariamente	3229 não reflete K a opinião	3229 não refletem K a opinião
necessaris	21 camps K
necessitem	455 et K
nechajte	77 K nám svoj e-mail
nechcete	523 K přijít o	3708 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2780 K nu een
neighbors	1219 K like you
neighbours	1219 K like you
nell	2312 apri K'app
nella	79 K tua mail	2310 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3847 K mediji	3847 smo K
neodvisno	3846 podprite K
neophodna	21 K polja
neovisni	3658 ostanemo K
neovisno	3657 podržite K
nepriklausoma	2716 K žurnalistika
nesutinkate	43 K
netiquette	733 beachten sie die K	2324 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2959 dette K bruker
neue	812 die K app
neuen	715 hier geht es zur K
neukunden	789 nur für K
neuvoi	1720 K
neuvoivat	1720 K
neuvoo	1720 K
neuvottiin	1720 K
never	71 K spam
news	716 K-app	819 alle K zum	819 alle K zu	1041 K app for	1084 is a K	1106 K tip
newsblog	795 im K	795 unserem K
newsdesk	39 our K	39 the K
newsis	1479 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	253 K	406 la nostra K	507 K	572 náš K	575 K	709 unseren K	709 unserem K	709 unserer K	709 K bestellen	709 K richtig	713 K an	713 K von	713 zum K	713 täglichen K	754 K	782 K erhalten	782 K empfangen	782 unser K	782 der K über	782 der K für	814 unser abend-K	814 unser morgen-K	814 unser K	814 K ist kostenlos	882 K an	883 unser K	883 unseren K	883 unserem K	883 dieser K	886 K	892 εγγραφείτε στο K	892 εγγραφή στο K	892 το K μας	892 γραφτείτε στο K	892 στο K των	892 στο K του	892 στο K της	1009 εγγραφείτε στο K	1009 γραφτείτε στο K	1010 το K μας	1013 K	1037 sign up for our K	1037 sign up to our K	1037 sign up for the K	1037 subscribe to our K	1037 join our K	1037 get our K	1037 our K here	1037 receive our K	1037 our daily K	1037 our weekly K	1037 our morning K	1096 K	1137 K soon	1189 from our saturday K	1236 this K was forwarded to you	1236 forwarded this K	1244 reply to this K	1300 our K	1303 K	1320 suscríbete a la K	1320 apúntate a la K	1320 nuestra K	1385 suscribite al K	1462 nuestra K	1465 K	1745 inscrivez-vous à la K	1745 abonnez-vous à la K	1745 notre K	1805 vous adresser sa K	1887 notre K	1887 cette K	1890 K	2190 K kami	2190 langganan K	2289 K kami	2309 iscriviti alla K	2309 la nostra K	2360 le nostre K	2440 la nostra K	2440 questa K	2443 K	3067 zapisz się na K	3067 nasz K	3109 K	3177 nasz K	3180 K	3193 assine a K	3193 nossa K	3247 esta é a edição da K	3247 esta é uma edição da K	3322 nossa K	3325 K	3331 abonează-te la K	3331 abonați-vă la K	3331 înscrie-te la K	3427 înscrie-te la K	3431 K	3566 naš dnevni K	3576 K	3657 prijavite se na K	3658 naš K	3661 K	3692 K	3754 náš K	3757 K	3769 K
newslettera	78 naszego K	78 do K	78 odber K	3067 zapisz się do K	3067 naszego K	3109 K	3177 naszego K	3576 K	3665 odber K	3692 K	3754 nášho K
newsletterem	3177 naszym K
newsletters	1037 K may contain info about	1096 K	1300 our K	1303 K	1745 nos K	1745 recevoir les K	1887 nos K	1890 K
newsletteru	78 odběr K	507 K
newsletterul	78 K nostru	3331 K nostru	3361 abonează-te la K	3427 înscrie-te la K	3428 K nostru
newslettery	507 K	3692 K
newsletterze	3109 K
newslettre	3692 K
newson	2108 google K
newspaper	1296 joined the K in	1300 our K
newsroom	38 contact our K	67 contact our K	1151 not by the K	1161 tell our K	1161 our K	1179 stories from our K	1179 more from our K	1296 joined the K in	1300 our K	1300 non-profit K	1300 this K
newsticker	795 unserem K
next	1164 our K	1193 help pay for the K	1193 pay for the K one
nezavisni	3658 K mediji	3658 ostanemo K
nezavisno	3657 podržite K
""", 'ng': """
ngay	4378 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	3143 udział w K grach
niente	71 K spam
nieograniczony	3065 K dostęp
niets	2826 K uit deze	2887 K van deze site
nieuws	2796 K-app	2829 google K	2831 K of een tip	2867 app je K	2883 al het K over	2883 al het K uit	2894 K in je mail
nieuwsbrief	78 de K	78 onze K	2793 onze K	2794 dagelijkse K	2794 wekelijkse K	2828 K	2935 onze K	2935 deze K	2938 K
nieuwsbrieven	2793 onze K	2828 K	2935 onze K	2938 K
nieuwsbron	2866 favoriete K
nieuwsquiz	2876 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3576 K	3657 prijavite se na K	3658 naš K
""", 'no': """
nombreux	1806 plus nous serons K
nonprofit	1300 K newsroom	1300 K news outlet
nosaltres	38 contacta amb K
nosotros	1461 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3185 apoie K	3185 apoie o K	3196 baixe K app	3196 no K app	3321 apoie K	3321 apoie o K	3321 siga o K	3321 entre no K	3322 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	456 la K feina	2312 nella K app	2440 la K app
nostre	456 el K canal
nostri	74 K link
nostro	35 K quiz	2440 il K sito	2440 che il K
nota	20 leer esta K	1389 para leer esta K
notice	1238 if you K
noticia	1462 esta K
noticias	1362 en google K	1362 tu fuente de K
notificaciones	14 las K	1328 activa las K	1328 activar K	1329 recibir K
notifications	14 K	1045 turn on K	1045 turn on desktop K	1045 would like to send you K	1045 K from this site	1046 enable K	1046 allow K	1046 receive K	1751 activer les K	1751 activez les K	1751 autoriser les K
notifiche	14 le K
notified	1037 sign up to be K	1046 get K
notifikace	505 K
notifikasi	14 K	2192 dapatkan K	2194 aktifkan K	2288 nyalakan K
notifikation	625 K
notifikationer	14 K	625 K
notify	1046 K me of	1046 K me when	1068 K me of new posts
notis	3899 K
notiser	14 K	3899 K	3899 push-K
notre	35 K quiz	1887 K site
nouvelle	1765 ouvre dans une K fenêtre
novice	3761 na naše K	3761 na e-K	3769 e-K	3787 na e-K	3847 naše K
novinar	3582 je K	3582 , K	3582 - K	3775 je K	3775 , K	3775 - K
novinari	3658 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3847 naši K
novinarju	39 našemu K	3774 pišite K
novinarka	3582 je K	3582 , K	3582 - K	3775 je K	3775 , K	3775 - K
novinarki	3774 pišite K
novinarstvo	3658 nezavisno K	3658 neovisno K	3658 naše K	3847 neodvisno K
novinaru	39 našem K
noviniek	3665 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1325 en K app	1461 únete a K	1462 K app	1462 K web
nuestras	1462 K redes
nuestro	35 K quiz	64 K espejo	1308 apoya K	1333 únete a K canal	1461 apoya K	1461 únete a K	1461 recibe K	1462 K canal	1462 K medio	1462 K sitio	1462 K equipo
nuestros	74 K enlaces	1340 K socios	1462 K socios
numer	3178 K krs
nunca	1462 más que K
nuotraukas	40 K ir vaizdo
nur	789 abo für K
""", 'ny': """
nyheder	613 google K	647 vores K
nyhedsbrev	78 vores K	587 vores K	587 tilmeld dig K	628 K	687 tilmeld dig K	688 vores K	691 K
nyhedsbreve	587 vores K	688 vores K
nyhedsbrevet	78 K	587 få K	628 K	687 tilmeld dig K
nyhetene	2987 K rett på mobilen	3013 K våre
nyheter	2975 google K	3888 google K	3924 våra K
nyheterna	3868 följ K	3899 K direkt i mobilen
nyhetsbrev	78 vårt K	2950 vårt K	2950 våre K	2950 meld deg på K	2950 abonner på K	2991 K	3053 meld deg på K	3054 vårt K	3054 våre K	3057 K	3862 vårt K	3862 våra K	3862 anmäl dig till K	3903 K	3967 anmäl dig till K	3968 vårt K	3968 våra K	3971 K
nyhetsbrevet	78 K	2950 få K	2991 K	3053 meld deg på K	3903 K	3967 anmäl dig till K
nyilatkozta	2182 K
nyt	1674 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2324 i campi K
obchode	3684 našom K
oberoende	3967 stöd K
objasnila	3660 K
objasnili	3660 K
objasnio	3660 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3593 K komentara
obligatoires	21 champs K sont	1765 les champs K
obligatori	2324 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1343 los campos K
obligatoriska	21 K fält	3875 K fält
obligatoriske	21 K felt	2962 K felt
obratite	3581 K nam se	3581 K se našem
obrigado	3321 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	483 další šíření K	520 ke všemu K	3693 celému K
obsahuje	97 K popisy
obserwuj	3075 K nas na	3075 K nas w	3176 K nas
obvestila	14 K	3761 na K
""", 'oc': """
occupa	2338 si K di
ochtend	17 elke K	2851 elke K het
""", 'od': """
od	3596 K # €	3693 K # €	3788 K # €
odbieraj	3131 K
odcinek	3102 K
odcinka	3102 K
oddajte	3797 K svoj glas
odejdete	460 než K
odete	3578 prije nego što K	3578 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3660 K
odgovorili	97 nisu K
odgovorio	97 nije K	3660 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3771 preden K
odoberajte	3713 K
odobrenja	3615 bez K
odomknite	3664 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	3189 K este artigo
off	38 tip us K	67 tip us K	1301 one-K
offert	1738 vous est K	1888 mois K
offrez	54 K-moi un café	1816 K-le	1816 K-la	1886 K-lui	1886 K-nous
offrici	2439 K un
offrimi	54 K un caffè	2439 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3658 bez K
oglasov	70 brez K	3847 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4041 K devam etmek için
okurlarimiz	36 K	4157 K
okurlarimizin	4078 K desteğiyle	4157 K
okurlarin	4078 K desteği olmadan
okuyun	4083 K
""", 'ol': """
olarak	50 abone K	4042 abone K	4064 bize anonim K
olmayan	4117 patronu K
olmayanlara	4092 abone K
olun	80 üye K	4156 üye K
olursunuz	4083 kabul etmiş K
olvassa	2121 K tovább
""", 'om': """
omiljene	3579 K izvore
omiljeni	3579 K izvor
""", 'on': """
onafhankelijk	2853 wij K	2853 we K
onafhankelijke	2784 steun K journalistiek	2934 steun K	2935 K journalistiek
onafhankelijkheid	2935 onze K
onbeperkt	2788 lees K	2788 K lezen	2790 K toegang	2856 K digitaal
ondersteunt	2808 je browser K	2808 uw browser K
onderzoek	2935 dit K
onderzoeken	2935 onze K
onderzoeksjournalist	2832 is K	2922 is K
onderzoeksredacteur	2871 is K
onderzoeksredactie	39 onze K	2831 onze K
one	1299 make a K-time	1299 will you be K of
oneens	43 K?
online	809 unser K-shop	1122 our K shop	1122 our K store	1164 our free K	1164 our K event	1224 in our K shop
onlineshop	769 im K bestellen
only	1220 K £#	1220 K $#	1220 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2830 app K
ontdek	2934 K nu
ontvang	2793 K onze	2794 K elke
onze	84 in K app	84 via K app	84 met K app	2796 K app	2831 tip voor K	2935 K app
""", 'oo': """
oordeelde	2937 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	574 K
opakovala	574 K
opakuje	574 K
opdateret	97 artiklen er K
open	1041 K in app	1041 K in the app	1212 left it K	2796 K in app
opfordrede	690 K
ophavsretsloven	609 beskyttet af K
ophavsretten	609 K tilhører
opiniestuk	2835 ingezonden K
opinion	30 K of	1068 have an K on this
opinions	30 K of
oplyser	690 K
oplyste	690 K
opmerking	2831 tip of K	2831 vraag of K	2831 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3849 K
oppdatert	97 saken er K
oppfordret	3056 K
opphavsrettslig	2971 K beskyttet
opplyser	3056 K
opplyste	3056 K
opportunities	1247 equal K employer
opportunity	1247 equal K employer	1247 equal-K employer
opprett	2948 K en konto for	3053 K en konto
oprava	97 K:
opsiger	630 indtil du K
opublikowany	22 nie zostanie K	3082 twój adres e-mail nie zostanie K
opzegbaar	2936 K
""", 'or': """
ordenou	3324 K
ordinato	2442 ha K
ordnete	885 K an
organizatori	3660 pozivaju K
organizatorzy	3179 zapraszają K
original	97 K version of this	1085 read the K article	1814 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	1085 this article was K published on	1085 this story was K published on	1085 this story K appeared	1085 this article K appeared	1085 K published at	1153 story was K published by	1153 story was K published on	1153 story was K published in the	1153 article was K published by	1153 article was K published in our
originalment	414 es va publicar K a	414 es va publicar K en	414 publicat K a
originalmente	1354 este artículo fue publicado K	1355 publicado K en	3223 publicado K em	3255 publicado K no	3255 publicado K na
originariamente	2335 articolo pubblicato K	2368 pubblicato K in
ortaklarimiz	4051 biz ve K
ortsseite	795 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3563 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3179 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3131 K
otsustas	1526 K
""", 'ou': """
our	1094 is K
outbrain	94 K
""", 'ov': """
ovdje	3578 kad ste već K
overblikket	628 K hver dag	628 K hver morgen
overgenomen	45 K
overname	2826 K zonder
overnemen	45 K	2863 dit artikel K
oversikten	2991 få K
overview	1158 this K
overzicht	2873 dit K
ovisi	3657 K o vama
""", 'ow': """
owner	1300 has no K	1300 have no K
""", 'oy': """
oynat	4083 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3677 K sa nám	3753 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2685 jūsų parama K
padroni	2361 non ha K	2393 senza K	2393 né K	2440 senza K	2440 libera da K
pagar	54 K um café	3321 ajude a K
page	1164 our jobs K
paghi	2439 K un'ora
pago	1465 muro de K
pague	54 me K um café	54 K-me um café	3225 K-nos um café
pahoitteli	1720 K
paid	1059 we get K if you buy	1059 we may be K
paikalla	42 olitko K
paikkaa	1674 hae K
pakolliset	21 K kentät
palautetta	1717 anna K
palus	1526 K
palusid	1526 K
palvelusta	1652 ulkoisesta K	1652 upotus K
panaszolta	2182 K
pandangan	2235 tidak mewakili K	2235 K pribadi penulis
paparnya	2291 K
paper	1094 is the K's
par	1888 K an
parama	2715 jūsų K	2719 K
parancsolta	2182 K
parandus	97 K:
parceiros	3208 nós e os nossos K	3322 nossos K
paremkite	2685 K mus	2715 K mus
parlez	38 K-nous	67 K-nous
part	1086 no K of this
partager	1816 articles à K	1816 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3181 faça K e
partecipato	2351 non ha K alla stesura
parteispende	886 K
partenaires	1762 nos K et nous	1762 nous et nos K	1887 nos K
participar	1344 para K
participez	1722 K à
participou	3238 não K da produção	3238 não K na produção
partilhada	3233 uma publicação K por
partilhe	25 K-o
partir	1724 avant de K	3323 a K de # euros
partner	74 K-links	730 wir und unsere K	799 von unserem K	2322 i nostri K	3872 vi och våra K
partnere	596 vi og vores K	2959 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2122 K
partnerlinks	37 K	74 K
partnerom	3597 u suradnji s K	3597 u saradnji sa K
partners	799 anzeige eines K	1064 we and our K	1300 our K	2810 wij en onze K	2935 onze K
partnership	1086 was produced in K with
partnerske	74 K poveznice	3597 K poveznice	3789 K povezave
partnerskie	3113 linki K
partnerzy	3079 my i nasi K	3079 nasi zaufani K
pasak	2718 K
pasakojo	2718 K
pasidalinkite	49 K
pass	49 K it on	1051 K this on
passende	816 sie das K abo
passendes	816 sie ihr K abo
patikslinta	97 K
patreon	260 в K	1097 on K	1097 our K	4217 на K
patron	1021 become a K of	1299 become a K
patronem	3116 zostań naszym K	3176 zostań K
patroni	3177 nasi K	3396 fără K
patronite	3116 na K	3177 na K
patronlardan	4117 K bağimsiz
patronsuz	4117 K
paying	1212 thanks to our K
paypal	785 per K
paywall	786 K	883 ohne K	886 K	1212 without a K	1300 we have no K	1300 we do not have a K	1303 K	1890 K	2443 K	3325 K
paywalls	1303 K
""", 'pe': """
pe	3429 K an
peatoimetaja	1482 K
pedimos	1461 te K ayuda
pedirte	1305 tenemos un favor que K
pediu	3324 K
peiling	35 onze K	2876 onze K
pelanggan	50 K dapat	50 K bisa	2188 khusus K	2226 untuk K	2289 K kami	2292 K
pembaca	18 berkat K	43 surat K	2289 K kami
pemblokir	2253 K iklan
pemegang	2258 tanpa K saham
pemilik	2258 tanpa K modal
pendant	1888 K un mois
pendapat	2235 K pribadi penulis
peneliti	2213 adalah K
pengar	3968 kostar K
penger	3054 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	3362 fără niciun cost K tine
penulis	2213 adalah K
people	18 thanks to K like	1140 funded by K like you	1219 K like you
pequeno	3182 um K favor a pedir
per	3055 K år	3969 K år
peramban	10 K anda
percent	1035 # K left to read
perfil	3202 siga nosso K
periodisme	455 dona suport al K	456 el nostre K	456 fent K	456 fem K
periodismo	1308 apoya el K	1386 hacer un K	1461 apoya el K	1461 colabora con el K	1462 nuestro K	1462 K de calidad	1462 hacemos K	1462 haciendo K
periodista	39 nuestro K	39 nuestra K	392 és K	1357 es K
periodistas	39 nuestros K	1385 nuestros K	1462 nuestros K
periodistes	456 els nostres K
perjantaisin	17 K
permanencia	1463 sin K
permission	1085 reproduced here with K	1085 reproduced with K	1100 written K	1100 prior K	1101 without K	1115 K to load	1115 K before anything is loaded	1153 K to reuse this
perskaitykite	2715 K visą
personal	1114 views are K
personale	3338 datele tale K
personales	1340 datos K serán
personas	1386 K como tú	1461 K como tú
persondatapolitik	597 K
personenbezogene	731 K daten
personnelles	1763 vos données K
personoplysninger	597 dine K
personopplysninger	2960 K
personuppgifter	3873 dina K
personverninnstillinger	2981 K
perspausdinti	45 K
pertama	2290 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3226 é K
pesquisadora	3226 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3660 K
""", 'ph': """
philosophe	1847 est K
phone	1054 news to your K
photographe	1847 est K
photographer	1108 staff K
photos	40 your K	40 vos K	40 tes K	1122 K from this story	1122 K from this event
""", 'pi': """
pictures	40 your K
pide	1464 K
piebilda	2778 K
piece	1156 this K	1300 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	3178 K miesiąc
pievienojieties	51 K
pilihan	2271 sumber K
pirmas	2717 K mėnuo
pisala	3660 K je
pisalo	3660 K je
pisao	3660 K je
pisz	3128 K na
pitala	3660 K
pitali	3660 K
pitao	3660 K
pitch	1014 K in	1097 K in
pitching	1299 consider K in
pix	3225 um K	3323 K
""", 'pj': """
pjevali	3660 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2972 vær varsom-K
plakatens	2985 vær varsom-K
platformlarinda	4145 tüm podcast K
plats	42 var du på K
plattform	883 unsere K
player	9 this K
please	51 K join them	67 K tell us	1027 K log in to	1050 K share this	1098 K help	1257 K tell us about	1257 K tell us how	1257 K tell us your	1299 K chip in	1299 K give	1299 K help if	1299 K give if
pleide	3056 K
pliki	3098 bez zgody na K
plusartikelen	2935 K
plusartikels	2788 gratis K	2935 K
""", 'po': """
pobierz	3176 K naszą
poche	1803 dans votre K
podaj	77 K swój e-mail
podatkov	3787 obdelavo osebnih K
podatku	3061 przekaż #% K	3116 #% K	3116 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	500 K	622 K-app	688 vores K	753 den K können sie	753 den K kannst du	753 unseren K	883 unser K	883 unseren K	920 K	1010 το K μας	1090 follow the K	1300 our K	1462 nuestro K	1887 notre K	2289 K kami	2440 il nostro K	2875 op de K	2935 onze K	2984 hører K	3102 K	3177 nasz K	3322 nosso K	3590 K	3658 naš K	3686 K	3754 náš K	3783 K	4072 K'i	4072 K'imizi
podcasta	3590 K	3783 K
podcastapp	622 K	2875 favoriete K
podcaste	34 našom K
podcasten	622 K	2984 K
podcastimiz	4157 K
podcastimizi	34 K
podcastimme	34 K	1718 K
podcastov	3686 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	622 hvor du lytter til K	622 hvor du hører K	753 wo es K gibt	810 folgen des K	810 folge des K	920 K	1090 wherever you get your K	1090 wherever you listen to K	1090 wherever you get K
podcastu	34 naszego K	34 našem K	500 K	3102 K	3590 K	3686 K	3783 K
podcastul	34 K nostru	3428 K nostru
podcastunk	2180 K
podcastunkban	34 K
podcasty	500 K	572 naše K	3102 K	3686 K
podd	34 vår K	3968 vår K
poddapp	3897 K
poddar	34 våra K	3897 K finns
podden	3897 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3248 sua ajuda K
poden	50 els socis K
poderemos	3248 a sua ajuda K	3321 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2984 hører K	3054 vår K	3590 K	3783 K	3847 naš K
podkasta	3590 K	3783 K
podkastapp	2984 K
podkasten	2984 K
podkastu	3590 K	3783 K
podle	574 K
podotkl	574 K
podpora	571 vaše K	3753 vaša K	3846 vaša K
podpore	3754 vďaka K	3792 brez vaše K	3847 brez vaše K
podporo	3846 vašo K
podporte	3698 K	3753 K nás	3753 K našu
podpory	513 bez vaší K	572 bez vaší K	3698 bez vašej K	3754 bez vašej K
podprite	3792 K	3846 K nas	3846 K naše
podremos	1461 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3128 K nas
points	1158 the bullet K	1158 these bullet K	1158 the key K above
pokutoval	574 K
policy	1064 our cookie K
politica	3338 K de cookie
political	1084 is a K	1084 is the K editor
politicieni	3362 nu depinde de K
politika	4051 çerez K
politikasi	4052 gizlilik K
politikredakteur	835 ist K
politikredakteurin	835 ist K
politikressort	759 leitet das K
politikwissenschaftler	750 ist K
politologue	1779 est K
poll	35 our K	1068 vote in our K	1068 take our K	2876 onze K
polub	3075 K nas na
pomagajte	3846 K nam
pomocou	3700 K ai
pomozite	3600 K nam	3657 K nam
pomozte	571 K nám
ponavlja	3660 K
ponavljao	3660 K
ponctuel	1781 un don K
ponovno	45 K objavi
pop	1014 K your
popravek	97 K:
poprosil	574 K
poprosila	574 K
poprzedniej	97 K wersji
por	3252 um ano K #
poradil	574 K
portal	3177 nasz K	3658 naš K	3847 naš K
portalu	3112 na naszym K	3112 w naszym K
posez	1886 K-la à	1886 K-nous
posible	18 hace K
posielajte	3677 K nám
posielame	57 vám K
positions	1122 our open K
poslechnout	501 si můžete K
posljednji	3609 K besplatni članak
posredujte	49 K
possible	407 ajuda a fer K	456 ajuda a fer K
post	20 rest of this K	79 på e-K	1115 to view this K	1115 to see this K	1151 this is a paid K	1156 this K	1300 this K	2836 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3863 din e-K	3875 din e-K kommer inte
postadresse	60 e-K vises ikke	2951 din e-K	2962 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3657 K član	3846 K član	3846 K naročnik
postanizda	79 e-K	4076 her sabah e-K	4076 e-K	4090 e-K
postaw	54 K mi kawę	54 K kawę	3176 K nam	3176 K mi	3176 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	709 in dein K	709 in deinem K	709 direkt ins K	713 in ihrem K	713 in ihr K
postingan	2278 K bersama oleh
postkasti	1490 otse K
postkastis	1490 iga hommik sinu K	1490 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3657 K nam je
potrebujeme	3753 K vašu podporu
potrebujemo	3777 za ogled K	3846 K vašo
potremo	2361 aiuto K	2439 con il tuo aiuto K
potrivit	3430 K
potrzebujemy	3061 K twojego wsparcia	3176 K twojej pomocy	3176 K twojego wsparcia
pound	1299 K you give
pourboire	1782 un K
pourront	1832 traceurs K être déposés
poursuivez	1736 K votre lecture
poursuivre	1736 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3756 K	3849 je K
povedala	3756 K	3849 je K
povestit	3430 a K
povikao	3660 K
powered	1299 K by you
powerful	1300 hold the K to account
powiadomienia	14 K	3071 włącz K	3071 chcesz otrzymywać K	3072 K push
powiedzieli	3179 K
powtarza	3179 K
pozele	40 K tale
pozivala	3660 K
pozivali	3660 K
pozivao	3660 K
pozn	97 K. red
poznamenal	574 K
poznamenala	574 K
pozvala	3660 K
pozvao	3660 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2814 K mee	2934 K mee
praca	3177 nasza K
pracujte	498 K s námi	3684 K s nami
prati	3611 K nas na
pratite	3657 K nas
pravi	3849 K
precedente	97 versione K di questo	97 K versione di questo
precisa	3181 K de você	3321 K de si
precisamos	3182 K da sua ajuda	3185 K do seu apoio	3321 K da sua ajuda
precisato	2442 ha K
preciso	3212 é K estar logado
precizat	3430 a K
prednostne	3772 K vire
prednostni	3772 K vir
prednostnih	3772 K virov
prednostnim	3772 K virom
predplatitelia	50 K môžu	3706 len K	3706 iba K	3706 nájdu K	3706 prečítajú K	3757 K
predvajanje	3777 K videa
preferate	3346 sursele tale K	3410 surse K
preferences	1064 your cookie K	1167 cookie K	1167 privacy K
preferida	390 font K	1362 fuente K	3230 fonte K
preferidas	1362 fuentes K	3230 fontes K
preferides	390 fonts K
preferido	1362 medio K
preferidos	1362 medios K
preferirane	3579 K izvore
preferirani	3579 K izvor
preferiranih	3579 K izvora
preferita	2315 fonte K su google	2341 fonte K
preferite	2341 fonti K
preferowane	3094 K źródło	3094 K źródła
preferowanego	3094 K źródła
preferowanych	3094 K źródeł
preferowanym	3094 K źródłem
preferred	1054 K source on google	1102 K source	1171 K sources
preglednik	10 vaš K
prehratie	3680 K videa
prejemajte	3761 K vsako	3809 K
prejemati	3802 želite K
prejmite	3809 K
preklinjao	3660 K
prelua	45 K
preluarea	3345 K textelor
preluat	45 K
prema	3660 K
premier	1740 le K mois	1888 le K mois
premium	2856 toegang tot alle K
premoderated	1068 K
prenesite	3846 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3857 bli K	3857 redan K	3858 som K	3924 en K	3967 bli K
prenumeranter	50 K kan	3857 endast för K	3915 är för K	3915 bara K	3915 endast K	3968 våra K	3971 K
prenumerata	2719 K
prenumeration	3971 K
prenumerationen	3862 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2691 tik K
prenumeratoriams	2660 tik K	2691 tekstas skirtas K	2691 straipsnis skirtas K
prenumeratorzy	50 K mogą	3124 tylko K
prenumerera	80 K	3857 K för att	3862 K på nyhetsbrev	3902 genom att K	3967 K på vårt
prenumeruojate	2660 jau K
prenumeruokite	80 K	2715 K
preostanek	3760 K članka
presenteie	3189 K
prethodnog	3615 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3661 K
pretplati	3595 hvala na K
pretplatite	80 K se	3563 K se već od	3657 K se
pretplatnici	50 K mogu	3608 samo K	3661 K
pretplatnicima	3563 dostupan samo K	3563 dostupan je samo K	3563 dostupan je K	3563 dostupno samo K	3575 samo K	3608 samo K
pretplatnik	50 kao K	80 postanite K	3563 već ste K	3657 postanite K
pretplatnike	3563 dostupan samo za K	3575 samo za K
pretplatu	3564 već imate K	3596 uz K	3596 K	3617 uz K
preuzeti	45 K
preuzimanje	3574 zabranjeno K	3599 zabranjeno K	3599 zabranjeno je K
preuzmite	3657 K našu
preventing	1060 browser extension is K
prevention	97 suicide K
preview	1172 free K
previous	97 K version of this
price	1301 the K of a
pridaj	51 K sa
pridajte	51 K sa	3709 K si nás	3753 K sa k nám
prihvatate	3595 prijavom K
prijavi	24 K se	3595 hvala na K
prijavili	3595 hvala što ste se K
prijavite	24 K se	3657 K se na naš	3657 K se na naše	3846 K se na
prijavo	3787 s K se	3787 s K na	3787 hvala za K
prijavom	3595 K se slažete	3595 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3772 K vir
priljubljene	3772 K vire
priljubljeni	3772 K vir
prima	3429 K lună
primajte	3616 K
primate	3610 želite da K
primati	3610 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	3323 K mês
primer	457 el K mes	1463 el K mes
primo	2441 il K mese
principles	1085 the thomson reuters trust K
print	1050 click to K	1259 will not K your	1259 won't K your
prioriterad	3888 K källa
pripojte	51 K sa
pripomenul	3756 K
prisijunkite	24 K	51 K	2715 K prie mūsų
prispejte	90 K, koľko môžete	3698 K	3753 K	3753 K aj vy
prispevek	3847 ta K
privacidad	1341 política de K	1462 nuestra política de K
privacidade	3209 política de K
privacitat	395 política de K
privacy	1064 see our K policy	1064 to our K policy and terms	1064 and the google K policy	1300 our K policy
privacybeleid	2810 ons K	2851 ga je akkoord met het K
privacyverklaring	2812 K
private	60 your email will stay K
privatlivspolitik	597 K
priznaje	3660 K
priznal	3756 K
priznala	3660 K
priznao	3660 K
probe	842 K-abo
probeabo	692 K	701 wochen im K	842 K	842 das K
probeer	2934 K nu	2934 K een maand
proberen	2936 gratis K
processing	1064 consent to the K
prochains	1887 nos K articles
procurada	97 K, a
prodavnici	3588 našoj K
produce	1140 not free to K	1140 not cheap to K
produced	1151 K by our brand
proefabonnement	2790 K	2934 neem een K	2936 K
profesor	1357 es K	3348 este K
profesora	1357 es K
professeur	1779 est K
professeure	1779 est K
professionista	2338 è giornalista K	2338 giornalista K
professor	392 és K	750 ist K	1084 is a K	1084 is an assistant K	3226 é K
professora	392 és K	3226 é K
professore	2338 è K
professoressa	2338 è K
professorin	750 ist K
profilazione	2321 i cookie di K
profitez	1722 K de	1736 K de nos offres
prohibida	1355 queda K
proibida	3223 é K a
project	1800 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	3430 a K	3430 au K
promise	1299 K never to
propietaris	436 sense K	436 ni K
propustite	3610 ne K
prosbu	460 máme na vás K	460 máme malou K	3673 máme malú K	3673 malú K
proseguire	2364 per K la lettura
prosil	574 K
prosila	574 K
prosili	574 K	3179 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3179 K
protejate	3370 K de dreptul de autor
provalo	2302 K gratis	2439 K gratis
provided	1064 content K by a third party	1115 contains content K by
provision	727 erhalten wir eine K	727 eine kleine K	799 bekommen wir eine K	799 eine K vom	821 K	3934 K
provisions	727 K-links
provisionslinks	821 K
prozent	790 K rabatt
przedruk	45 K	3114 K za zgodą
przedrukujcie	45 K
przegap	3126 nie K
przekonuje	3179 K
przetisknout	45 K
przetwarzanie	3080 K danych osobowych
przez	3118 K ai
przycisk	3107 klikając K
przyznaje	3179 K
""", 'ps': """
psal	574 K
psala	574 K
""", 'pt': """
ptal	574 K se
ptala	574 K se
ptali	574 K se
ptaly	574 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2324 prima di K un commento
pubblicato	22 non sarà K	2324 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3211 o seu endereço de e-mail não será K
publicat	3370 a fost K inițial în
publication	1021 is a reader-supported K	1151 accurate at the time of K	1151 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3909 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1338 bloqueador de K	1462 sin K
publicidade	11 a K	70 sem K	3239 depois da K
publicista	2168 K
publicitat	11 la K	70 sense K	456 sense K
publicitate	11 K	70 fără K
publicysta	3164 , K
publicystka	3164 , K
publikovanie	3671 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1259 will not K your	1259 won't K your	1259 never K your	1259 we may K your
published	22 will not be K	60 email won't be K	1068 your email address will not be K	1086 was first K by	1086 was first K on	1153 K under license
publishing	1151 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1658 suoraan K
puis	1737 K # €
puisque	1724 K vous êtes là
pungkasnya	2291 K
punya	2189 sudah K akun
purchase	1059 K through links on our site
push	781 per K
pushbericht	2849 een K bij
pushbeskeder	625 K
pushmeldingen	2800 K
pushnotiser	3899 K
pushvarsler	2987 K
pustit	501 si můžete K
pustite	77 K svoj e-naslov
puts	1200 our app K
""", 'py': """
pytali	3179 K
pyysi	1720 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1305 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	2294 già che sei K
quieras	1313 cancela cuando K	1463 cancela cuando K
quitter	1724 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2876 doe de K	2876 onze K	3104 nasz K	3104 K
quizie	3104 naszym K	3104 K
""", 'ra': """
raccolta	2443 K fondi
racconta	2442 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2442 ha K
raconte	1889 K
racontez	38 K-nous	67 K-nous
rad	3658 naš K
radil	574 K
radila	574 K
radili	574 K
radzi	3179 K
radzili	3179 K
radzono	3179 K
ragino	2718 K
raise	1140 help us K
rajaton	1624 K pääsy
rakendus	1488 meie K	1488 K
rakenduses	1488 K
raksti	38 K mums	67 K mums	2775 K mums
rakstiet	38 K mums	67 K mums
raksts	2776 šis K
rakstu	2754 šo K
rakstus	2776 visus K
ralat	97 K:
range	1192 shop the K
rappelle	1889 K
rapporterar	3955 K från
rapporterer	675 K fra	3041 K fra
""", 're': """
reach	1112 K him at	1112 K her at	1112 K them at	1140 we would K our goal	1140 we'd K our goal	1299 help us K
reached	1035 you've K your limit of free	1083 can be K at
reacties	85 in de K	2815 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1035 # % left to K	1092 is K by an ai	1092 is K by ai	1146 link can K this	1212 free to K	1212 free for all to K	1300 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	1016 we're asking K	1093 thank you, K	1140 funded by K like you	1161 K' editor	1193 K make this	1212 thanks to our K	1219 K like you	1299 K like you	1299 join the K	1300 our K	1300 funded by its K	1303 appeal for K	1303 K pay
reading	0 K time	1027 keep K for just	1027 keep K with a	1027 K this post for free	1031 to finish K	1031 to keep K	1146 to your K list	1213 you're K	1213 you are K	1213 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2815 om te K	2831 K? mail	2831 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	3357 nu a participat la K
realizzazione	2351 non ha partecipato alla K
recalled	1302 K
recalls	1302 K
recaptcha	205 K	996 K	1037 protected by K	1440 K	1863 K	2279 K	2418 K	2541 K	3302 K	3417 K	4141 K	4488 K
receba	3181 K as	3193 K no seu	3193 K todos os dias	3321 K no seu
receive	1037 K email from us on behalf of	1038 sign up to K	1038 K emails from	1064 agree to K emails	1299 to K new posts
recensent	2922 is K
recevez	1722 K chaque	1746 K chaque	1746 K tous les	1886 K notre
recevoir	1752 K les alertes	1805 j'accepte de K
recherche	97 für diese K haben wir	883 diese K
recherchen	883 unsere K
rechercheteam	39 unser K	39 unserem K	758 K
rechtbankverslaggever	2871 is K
recibe	1304 K cada	1323 K cada	1323 K todas las
recibir	1385 acepto K
recipe	1197 links in this K
reclamat	3430 a K
reclame	70 fără K	3428 fără K
reclamelor	3391 blocare a K
reclamevrij	70 K
recomandat	3430 a K	3430 au K
recomenda	3324 K
reconheceu	3324 K
reconnu	1889 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	3430 a K
recurring	1097 K donation	1301 K donation
red	97 anm. d. K
redacteur	2832 is K	2832 is politiek K	2871 werkt als K	2922 is K
redactie	39 onze K	97 noot van de K	2814 mail de K	2831 contact op met onze K	2831 contact op met de K	2831 tip voor de K	2835 mening van de K	2860 K heeft geen	2934 mail de K	2934 tip de K	2935 onze K
redactor	392 és K	1357 es K	1424 es K jefe	3348 este K
redactora	392 és K	1357 es K	1424 es K jefa
redakce	492 napište do K	498 do K	498 do naší K	572 naše K	572 jsme malá K
redakci	39 naší K	572 naši K
redakcia	3754 naša K	3754 sme malá K
redakcie	3671 bez súhlasu K	3677 napíšte do K	3684 do K	3684 do našej K
redakcii	39 našej K
redakcija	2716 mūsų K	2776 mūsu K	3658 naša K	3658 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3581 javite se K	3581 pišite K	3588 našoj K
redakcijos	2670 K sutikimo
redakciju	3658 našu K
redakcja	3177 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	3114 bez zgody K	3177 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	2288 hubungi K	2289 K kami	2289 email K	2289 K
redaksjon	3054 vår K
redaksjonen	38 tips K	67 tips K	3053 kontakt K	3054 kontakt K
redakteur	750 ist K	759 als K	759 seit # K	870 ist seit # K
redakteurin	750 ist K	759 als K	759 seit # K	870 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	688 vores K	759 leitet die K	763 meinung der K	799 K war an der	800 nicht von der K	803 melden sie sich bei der K	823 produkte wurden von der K	883 unsere K	3968 vår K
redaktionell	823 produkte K ausgewählt
redaktionelle	730 externe K inhalte
redaktionen	599 skriv til K	3875 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	493 je K	493 , K	493 - K	559 je K	559 , K	3097 - K	3097 , K	3678 je K	3678 , K	3678 - K
redaktore	2735 galvenā K	2735 K
redaktorem	493 je K	559 je K	3097 jest K	3164 jest K
redaktorius	2675 K
redaktorka	493 je K	493 , K	493 - K	559 je K	559 , K	3097 - K	3097 , K	3678 je K	3678 , K	3678 - K
redaktorkou	493 je K	559 je K	3678 je K
redaktorom	3678 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2735 galvenais K	2735 K
redaktur	2213 adalah K
redator	3286 é K
redatora	3286 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2360 la K ti invia	2402 lavora nella K	2402 è entrata in K	2402 è entrato in K	2440 la nostra K
reenvia	49 K
references	97 contains K to
refresh	1127 K this page	1127 K the page
regala	1313 K esta nota
reggel	17 minden K
regioverslaggever	2832 is K
registe	3189 K-se para
register	1027 K for free to
registered	1144 K users can
registraci	506 děkujeme za K	508 po K
registrarte	1323 al K
registrate	1385 K a nuestro	1461 K
registrati	2293 K per	2305 K per	2439 K gratis
registration	1172 free K gives
registreer	2788 K je
registrera	3902 genom att K dig
registrere	2990 ved å K deg
registrieren	702 K sie sich
registrierung	755 K	789 mit ihrer K	790 die K ist kostenlos
registrirajte	3596 K se besplatno	3596 besplatno se K	3788 brezplačno K	3788 K se brezplačno
registrujte	571 K se	3596 K se besplatno
regrette	1889 K
regrettent	1889 K
reiseangebote	809 unsere K
rejoignez	51 K-les	51 K-nous	1756 K-nous sur	1886 K-nous	1886 K notre	1886 K nos
rejoins	51 K-les
rekao	3660 K
rekla	3660 K
reklam	70 bez K	70 nie mamy K	70 K yok	572 bez K	3177 bez K	3177 nie mamy K
reklama	3658 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2995 K
reklamelinks	74 K	632 K
reklamer	70 ingen K	688 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3113 we współpracy K
reklamsiz	70 K	4157 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3164 K z
relatos	97 contém K
relatou	3324 K
rely	1255 you K on	1300 we K on
remaining	1035 free articles K	1035 free article K	1035 articles K this month	1035 free stories K
remind	1303 K me later
removed	1068 this comment has been K
rendszeres	2179 legyen K
rendue	60 e-mail ne sera pas K
replied	1302 K
reply	6 leave a K	1244 just hit K	1244 hit K and	1244 hit K to
replying	1244 K to this email
report	53 months on this K	53 months to K	1131 K an error
reportage	883 diese K	1887 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	3322 esta K
reportagens	3322 nossas K
reportaje	97 para este K	1462 este K
reported	1296 K from	1302 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	675 er K på	750 ist K	759 als K	759 seit # K	1081 contact the K at	1082 is a K at	1084 is a K	1084 is a senior K	1106 contact the K	1106 contact our K	1106 email the K	1108 K	1779 est K	1847 est grand K	1847 est grande K	2213 adalah K	2979 er K i	3041 er K i	3097 - K	3097 , K	3164 , K	3348 este K	3582 je K	3582 , K	3775 je K	3775 , K	3892 är K på	3955 är K på	3955 är K
reportera	39 naszego K	1357 es K
reporterem	39 naszym K	3097 jest K	3164 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	750 ist K	759 als K	759 seit # K
reporterka	3097 - K	3097 , K	3164 , K	3582 je K	3775 je K
reportero	1357 es K
reporters	39 our K	1299 ask our K	1300 our K	1300 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1068 why are you K this	1140 keep our K free	1157 this K	1179 more of our K	1300 our K	1300 this K	1300 K like this	1300 goes to K
reportrar	39 våra K
reports	1110 K on
repost	45 K this
representa	3229 não K a opinião
representam	3211 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1086 may not be K
reproducerea	3345 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1085 K without permission	1153 K in whole or in part	1777 toute K	1777 droits de K	1777 K interdite	1778 toute K	1778 droits de K	1778 K interdite
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
republish	45 K	1085 K our articles	1085 K this article	1153 K this story	1153 K our stories
republished	45 K	1085 K with permission	1085 is K from
requests	97 K for comment
required	21 K fields are marked	1068 K fields are marked
research	1084 is a K fellow
researcher	1084 is a senior K	1084 is a K
reserva	29 es K el dret
reservados	1355 derechos K	3222 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	389 tots els drets K
reserve	29 K the right
reserved	905 all rights K	1027 article is K for	1085 all rights K	2473 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2402 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1381 K de sus autores	1381 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3211 os comentários são de K
responsabiliza	30 não se K	1381 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1381 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	835 ist K
ressortleiterin	835 ist K
rest	20 to read the K	1027 to read the K of this	1156 the K of this
restants	1742 articles gratuits K
reste	1743 il vous K #%	1743 il vous K # %
resultater	613 google-K
results	1171 your search K	1171 your google K
retrouvez	1756 K-nous sur	1786 K	1886 K-nous
rette	623 K fejl
rettelse	97 K:
retter	623 K fejl	623 K alle fejl	2985 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2971 alle K forbeholdt
reuters	1777 avec K	1778 avec K
revcontent	94 K
revelou	3324 K
revient	1806 vous K qu'à
rewritten	1085 may not be published, broadcast, K
""", 'ri': """
ricamiz	4037 küçük bir K var	4037 sizden bir K var
ricercatore	2338 è K
ricercatrice	2338 è K
ricevi	2310 K ogni	2439 K ogni	2439 K la
richtigstellung	97 K:
ricordato	2442 ha K
rief	885 K
riep	2937 K
riferito	2442 ha K
riippumaton	1718 K media
riippumatonta	1717 tue K	1718 K journalismia
riporter	2168 K
riportere	2168 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2335 K riservata	2335 © K	2368 è vietata la K	2368 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2370 K agli abbonati
riservati	2335 tutti i diritti K	2370 K agli abbonati
riservato	2302 K ai nostri abbonati	2302 questo contenuto è K	2364 K agli utenti	2370 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	620 af en K	1440 no soy un K	1863 je ne suis pas un K	2279 saya bukan K	2418 non sono un K	3302 não sou um K	3417 nu sunt K
rocznie	3178 K
ropade	3970 K
ropar	3970 K
roper	3056 K
ropte	3056 K
roskapostia	71 ei K
round	1096 our K-up
roundup	1037 get a weekly K	1096 our K	1096 weekly K
rozhodl	574 K
rozhodol	3756 K
rozpowszechnianie	3091 K artykułu	3114 dalsze K
""", 'ru': """
rubrice	510 najdete v K
ruft	885 K
ruga	3430 îi K	3430 îl K
rugat	3430 a K	3430 au K
rugau	3430 K
rukoili	1720 K
ruled	1302 K
rundbrief	78 K	754 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3056 K	3970 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3970 K
sagde	690 K
sagen	885 K
saggista	2402 è K
saglasnosti	3615 bez K
sagt	885 K
sagte	885 K
sagten	885 K
said	1302 K
saisissez	77 K votre adresse
saken	2939 likte du denne K	2985 feil i K	3013 denne K	3013 få K	3053 les hele K	3054 denne K
saker	3013 flere K	3054 våre K	3054 alle K
saklidir	4058 tüm haklari K	4058 her hakki K
sako	2718 K
saluran	2196 ikuti K	2196 gabung di K	2289 K kami
samarbeid	2995 i K med en annonsør
samarbejde	632 i K med en annoncør
samarbete	3907 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2873 deze K	2873 de K is
samenwerking	2860 betaalde K	2860 K met onze partner	2860 K met een commerciële
samstag	17 jeden K
samtycke	3894 ditt K
samtykke	619 dit K	619 give K	627 jeg giver K til	2981 ditt K	2981 gi K
samtykket	2981 K ditt
sang	690 K	3056 K
sanoi	1720 K
sanoivat	1720 K
sanoo	1720 K
sans	70 K pub
satin	4083 K alin
satura	2736 ārējā K
saturday	17 every K
saturdays	1205 delivered K	1205 sent K
sauca	2778 K
saugomos	2663 visos teisės K
savetovala	3660 K
savetovali	3660 K
savetovao	3660 K
savetuje	3660 K
savjetovala	3660 K
savjetovali	3660 K
savjetovao	3660 K
savjetuje	3660 K
savundu	4159 K
say	1014 have your K	1068 have your K in
saya	62 tag K
sayenizde	4157 sizin K
says	1302 K
sazinies	2775 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2312 K l'app	2312 K la app	2312 K la nostra app	2439 K la nostra	2439 K l'app
schauen	882 K sie vorbei
schick	49 K ihn	49 K es	833 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	833 K sie uns	882 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	842 K
schokkend	97 kan als K
schon	693 wenn sie K hier sind	693 wo sie K hier sind
schreef	2937 K
schreib	38 K uns	67 K uns	803 K uns	882 K uns	883 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	692 K sie an	733 K sie uns ihre meinung	803 K sie uns	882 K sie uns
schreibt	38 K uns	67 K uns	750 K über	750 K für	760 K seit # für	870 K als freie	870 K als freier	882 K uns	883 K mir unten	883 K uns unten	885 K
schrieb	885 K
schriftlicher	745 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2780 K u in	2780 K je in	2793 K je in voor	2793 K je gratis in	2894 K je hier in	2934 K je gratis in
schrijft	2832 K over	2832 K voor	2922 K voor	2937 K
schrijver	2832 is K en	2835 mening van de K
scria	3430 K pe	3430 K în	3430 așa K
scrie	38 K-ne	67 K-ne	3427 K-ne
scrii	3427 să ne K
scriitoare	3348 este K
scriitor	3348 este K
scripts	1060 unblock K
scris	3430 a K
scritto	2440 chi ha K questo	2442 ha K
scrittore	2338 è uno K
scrittrice	2338 è una K
scrive	2338 K di	2338 K per
scriveteci	38 K	67 K
scrivi	2293 K a
scrivici	38 K	67 K	2439 K
""", 'se': """
search	1171 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2442 K
section	55 K #g	1069 in the comment K
secure	1106 K drop
securedrop	1106 K
securely	1106 K on signal	1106 K via signal	1106 contact us K	1106 reach us K
seda	49 jaga K
see	42 did you K it	1238 if you K
segnalacelo	2439 K
segons	458 K
segueix	455 K-nos
seguici	2315 K su	2315 K anche su	2439 K
seguir	1334 puedes K a	1334 puede K a
segundo	3324 K
sehen	838 K sie hier.
seit	870 ist K # bei
sekarang	2288 donasi K	2288 daftar K	2288 gabung K	2288 unduh aplikasi K
sekite	2715 K mus
sekojiet	2775 K mums
selaimesi	10 K
seleciona	3247 a redação K
selected	1151 K by our
selengkapnya	2187 untuk membaca K	2226 membaca artikel K
selgitas	1526 K
selitti	1720 K
selon	1889 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1888 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1463 a la K	3323 por K
semanal	78 la carta K	1323 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	687 K os	1037 we'll K you	1106 K us a tip	2964 K inn	3053 K oss
sende	2990 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	833 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1200 our app K you
seneste	622 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2361 K di te non	2439 K di te non
sermayeden	4117 K bağimsiz
service	1779 est chef du K	1779 est cheffe du K	1847 a rejoint le K
serwisie	3112 w K	3127 naszym K
serwisu	3098 treści z K	3098 treść z K
seslendi	4159 diye K	4159 K
setiap	17 K pagi	2290 K bulan
setmana	455 rep cada K
setmanalment	17 K
settimana	17 ogni K	2441 alla K
settings	1064 cookie K	1167 cookie K	1167 privacy K
setuju	43 tidak K?
setujui	2214 K cookie
seuraa	1717 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1050 K this with	1050 K this post on	1050 K this if you	1050 K this far and wide	1050 click to K	1059 we may get a K
shareholders	1140 not by K	1300 no K
shop	1164 our K	1192 K our	1224 in our K	1224 from our K	1224 our K now
shope	3684 našom e-K
shopping	1197 our K links
shopu	498 našem e-K	3588 našem web K	3684 nášho e-K
should	1106 story we K	1106 we K look into	1106 we K know about
shouted	1302 K
showcase	237 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	770 jetzt tickets K:	815 K sie unsere arbeit
sier	2993 til du K opp	3056 K
siga	3202 K-nos no	3202 K-nos nas	3321 K-nos
siger	690 K
sign	24 K in	1038 K up to get	1098 K up	1208 K up for our	1208 K up to our	1299 K up for our	1299 K up to our	1299 when you K up	1299 K up now
signal	614 på K	757 auf K	757 K-kanal	2976 på K	3889 på K
signaler	1765 K une erreur
signalez	1886 K-la-nous	1886 K-le-nous
signali	3676 K
signalu	491 K	3095 K
signing	1037 thanks for K up	1037 thank you for K up	1037 by K up, i agree	1037 by K up, you agree	1037 by K up you agree
silakan	2187 K login	2187 K masuk
silenced	1300 refuse to be K
simply	1244 K hit reply
since	1016 K you're here
sinds	2922 werkt K #
sini	2288 klik di K
sinirsiz	4061 K erişim
sinulle	1619 meillä on K pyyntö
site	64 ayna K	1164 our jobs K	1300 our K	2935 onze K
sitede	4068 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2778 K
skaityti	2660 norėdami K toliau	2660 norint K toliau	2660 K toliau galite
skaitytojai	2716 mūsų K
skaitytojams	2716 mūsų K
skelbiamas	22 nebus K
skicka	3902 genom att K	3967 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2685 K # proc	2715 K paramą
sklepem	3101 naszym K
sklepie	3101 naszym K
skontaktuj	38 K się z nami	3096 K się z nami	3096 K się z naszym	3096 K się z naszą	3096 K się z autorem	3096 K się z autorką
skreg	690 K
skrek	3056 K	3970 K
skrev	690 K	3056 K	3970 K
skribent	617 er fast K	2979 er K	3892 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	687 K til os	687 K dig op	3862 K upp dig	3967 K upp dig	3967 K till oss
skrive	21 logget ind for at K	3054 vi bør K om	3054 vi burde K om
skrivefeil	2985 funnet en K
skriver	690 K	3056 K	3970 K
skrzynce	3067 w twojej K
""", 'sl': """
slant	3969 en K
slapukais	2676 K	2694 K
slapukus	2676 K
sledite	3846 K nam
sledujte	471 K nás	524 K nás živě	571 K nás	3753 K nás
sliboval	574 K
slobodno	3657 podržite K
sluit	51 K je aan
""", 'sm': """
small	1193 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	455 fes-te K	455 fes-te'n K
socia	51 hazte K	80 hazte K	1304 hazte K	1360 hazte K
social	723 auch bei K media
socialmediacookies	2836 K
socio	51 hazte K	80 hazte K	1304 hazte K	1308 hazte K	1360 hazte K
sociologue	1779 est K
socios	1390 solo para K	1390 sólo para K
socis	80 feu-vos K
sodelovanju	3789 v K s partnerjem
soglasja	3806 brez K	3806 brez pisnega K
som	3013 en sak K
somebody	1236 if you know K	1236 K sent you this
someone	1050 send this to K	1236 if you know K	1236 K sent you this
something	1131 see K wrong	1131 K is wrong	1238 if we got K wrong	1238 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3430 arată un K
sondajul	35 K nostru
sonderheft	809 unser K	809 das K
sondzie	3104 naszej K	3104 w K	3121 weź udział w K
sonntag	17 jeden K
sordu	4159 K	4159 diye K
sordular	4159 K
soruyor	4159 K
sostegno	2297 il tuo K ci	2297 abbiamo bisogno del tuo K	2439 il tuo K
sostenerci	2297 puoi K
sostengono	2361 ci K ogni mese
sostenitore	80 diventa K	2439 diventa K
sostenitori	2440 i nostri K
sostiene	2336 chi ci K	2440 chi ci K	2442 K
sostieni	2297 K il nostro	2297 K la nostra	2439 K il	2439 K la
sostienici	2336 K	2439 K
sostuvo	1464 K
sottolinea	2442 K
soubory	485 K cookie
souhlasu	484 bez K	527 bez K
souligne	1889 K
source	1102 top K
soutenez	1727 K notre	1781 K-nous	1781 K notre	1809 en vous abonnant, vous K	1886 K-nous	1886 K notre	1886 K-le	1886 K-la
soutenir	1723 nous K	1728 pour nous K	1886 K notre
soutien	1722 votre K	1727 votre K est	1727 a besoin de votre K	1806 votre K, même
soutiennent	1806 nous K chaque mois
soutiens	1886 je K
sovelluksellamme	84 K
sovelluksemme	1628 lataa K	1718 K
sovelluksessa	1628 avaa K	1659 K
sovelluksessamme	84 K
sovellus	1628 lataa K	1628 lataa ilmainen K	1659 K	1717 lataa K
""", 'sp': """
spaltist	2979 er K	2979 er fast K	3041 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1299 can you K
specchio	64 sito K
spelregels	2815 K
spende	692 ihre K	692 mit einer K	696 deine K für	696 ihre K hilft	696 deine K hilft	696 jede K hilft	696 jede kleine K hilft	696 jede K zählt	882 deine K	882 eure K	882 K jetzt	882 K uns	886 K
spenden	692 jetzt K	692 K sie	886 K
spendenaufruf	886 K
spendenaufrufe	886 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	882 K uns
spendieren	54 K sie mir einen kaffee	882 K sie uns
spiega	2442 K
spiegato	2442 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1159 K content
sportredacteur	2871 is K
sportredakteur	835 ist K
sportredakteurin	835 ist K
sportressort	759 leitet das K
sportskommentator	2979 er K
sportverslaggever	2832 is K
spot	1238 if you K
spotify	4072 K'da	4145 K'da dinle	4145 K'dan dinle
spotted	1238 if you've K
spottete	885 K
spravodajcom	3678 je K
sprijinul	3427 K tău	3427 avem nevoie de K	3428 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	3427 K-ne	3428 K-mi mai jos	3430 K
spunea	3430 K
spuneau	3430 K
spurgte	690 K
spurte	3056 K
spus	3430 a K	3430 au K
""", 'sq': """
squadra	2440 la nostra K
""", 'st': """
staat	2937 K er
stabilito	2442 ha K
stadsverslaggever	2871 is K
stammt	831 K von einer ki
stand	1299 K with us
standards	1085 our K: the	1161 our K team
starred	60 K fields
starting	1225 tickets K at
statement	1246 forward-looking K
statements	1246 forward-looking K	1246 forward looking K
stay	1127 K with us for
ste	3673 keď K už tu	3771 ker K že tu
stede	42 var du til K
stelde	2937 K
stellen	809 wir K ein
stellenangebote	769 aktuelle K
stellenmarkt	769 unserem K
stellenportal	809 unserem K	809 unser K
stemme	620 ai-K
steuerlich	785 K absetzbar
steun	2780 uw K	2784 met jouw K	2784 met uw K	2784 K ons met	2827 K ons	2934 K ons	2934 K onze	2934 jouw K
stiahnite	3753 K si
stichpunkte	808 die K
stillingen	642 søg K	3008 søk K
stimme	751 K
stjerne	60 felter med K
stod	690 K der	3970 K det
stond	2937 K
stopite	3774 K v stik z
stopspillet	83 K
store	505 app K	779 im app K	1164 our K	1224 in our K	1224 from our K	3690 app K
stories	15 free K	1035 free K left	1081 for more K like this	1144 access to all our K	1157 K like this	1179 more of our K	1300 our K	1300 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1027 to read the full K	1035 free K left	1035 last free K	1041 read this K in the app	1050 share this K on	1081 if you have a K to tell	1081 email your K to	1106 K for us	1146 save this K	1156 this K	1156 the full K	1157 this K	1157 a K like this	1158 this K	1300 this K	1300 K that took us
straight	1037 K to your inbox	1203 emailed K to you
straipsniai	2687 nemokami K	2691 geriausi K jūsų
straipsnis	2691 nemokamas K	2716 šis K
straipsnius	2687 nemokamus K
streszczeniu	3118 o K ai
striga	3430 K
strigat	3430 a K	3430 au K
strigau	3430 K
strinjate	43 se ne K	43 se K
strona	3079 ta K używa
studio	1151 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2868 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2868 K een mail	2868 K ze naar
""", 'su': """
subliniat	3430 a K
submitting	1037 by K your email
subscreva	3193 K a nossa	3193 K as
subscribe	1027 K to continue reading	1027 K to read the full	1027 to continue reading, K	1027 K to get access	1027 K for full access	1027 K to unlock	1027 already K?	1037 K to our free	1037 K to our weekly	1037 K to our daily	1037 K for more	1054 K to our channel	1054 K to our podcast	1090 K to the podcast	1090 K to our podcast	1144 if you already K	1144 K now for	1168 K here	1168 K below	1299 K to our	1299 K today	1299 K now	1299 K to get	1299 K for free
subscribed	1137 you are now K to	1189 you have K
subscriber	50 as a K	1014 become a K	1027 already a K	1027 this is a K-only	1029 existing K	1144 K-only article	1144 K-only story	1144 K-only content	1144 not a K?	1164 K event	1172 K account	1299 becoming a paid K	1299 free or paid K
subscribers	50 K can	50 K may	1027 this article is for premium K	1027 for K only	1027 exclusively for K	1027 is exclusive to K	1027 for paying K	1027 for paid K	1027 is for K	1027 are for K	1027 only K can read	1029 existing K	1144 exclusive to our K	1144 exclusively to K	1174 K can comment	1212 thanks to our K	1300 our K	1303 K
subscribing	1027 by K to our	1037 by K, you agree	1214 consider K	1299 consider K
subscription	1027 off annual K	1027 off an annual K	1027 your K helps	1027 K is being used on another	1027 upgrade your K	1027 sign up for a K	1027 purchase a paid K	1144 your K supports	1144 your K makes	1144 our K offers	1144 our K options	1172 without a K	1214 consider a K	1301 annual K	1303 K
subscriptions	1303 K
subscriptor	383 ja n'ets K	455 fes-te K	455 fes-te'n K
subscriptors	50 els K poden	383 només per a K	407 gràcies als K	410 exclusiu per a K	459 K
subscrit	406 K al nostre
subscriu	80 K-te	455 K-te
subscriure	406 en K't
subskrybenci	50 K mogą	3124 tylko K	3177 nasi K	3180 K
subskrybent	50 jako K
subskrypcja	3180 K
subskrypcje	3180 K
subskrypcji	3110 w K	3132 w K
substack	1027 in the K app	1303 K
substacks	1303 K
subvention	1806 aucune K et
succes	3331 te-ai abonat cu K
successfully	1189 K subscribed
sued	1302 K
sufletului	97 telefonul K
suglasnosti	3615 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1809 pour lire la K	1809 lire la K ?
suivez	1756 K-nous sur	1886 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1461 K al	1461 K
summary	1158 this K
sunday	17 every K	1096 our K email
sundays	17 on K	1205 sent K
suosikiksi	1645 K
suositteli	1720 K
suport	407 amb el teu K podem	407 ens donen K cada mes	455 dona'ns K	455 el teu K	456 ens donen K
suporta	3206 o seu browser não K
support	1021 please K us	1021 your K, no matter how small	1021 K our work by	1021 to K my work	1021 you can K us	1060 your browser does not K	1140 K fact-based	1299 K us	1299 K our	1299 K my work	1299 K this work	1299 your K	1299 we ask you to K	1299 K the show
supporta	2319 il tuo browser non K
supported	1060 your browser is not K	1300 reader-K	1300 reader K	1300 member-K	1300 listener-K
supporter	1299 become a K
supporters	1212 thanks to our K	1219 K like you
supporting	1021 please consider K	1299 consider K
survei	2289 K kami
survey	35 our K	35 our reader K	1068 reader K	1068 take our # minute K	1068 two-minute K	1069 short K	1299 take our K
suscribirte	1320 al K
suscribite	80 K	1385 K a nuestro	1461 K
suscripciones	1465 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1313 ya soy K	1313 ya eres K	1461 hazte K
suscriptora	1461 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1314 exclusivo para K	1314 sólo para K	1314 solo para K	1462 nuestros K	1465 K
susisiekite	38 K su mumis	2715 K su mumis
sustaining	1097 K member	1299 K member	1299 become a K
sustenta	3322 que K o
sutikimo	2663 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3970 K
svarar	3054 vi K alle
svarbiausius	2694 K savaitės
svarede	690 K
svarer	3054 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	3056 K
svideo	3578 K vam se tekst
svobodno	3846 podprite K
svobodnou	571 podpořte K
svoju	3567 K e-mail	3567 K mejl	3595 K e-mail
""", 'sw': """
swish	3904 via K
swisha	3967 K en gåva	3967 K oss	3967 K gärna	3967 K till #
""", 'sy': """
syndicated	1153 auto-generated from a K feed	1153 published from a K feed	1153 K feed
syndication	1153 our K team
syntetisk	620 K stemme	2982 K stemme
""", 'sz': """
szerint	2182 K
szerk	97 a K.
""", 'ta': """
taalfout	2815 K
taasavaldada	45 K
taboola	94 K
tady	460 když už jste K
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
tahun	2290 per K
takes	1144 free and K less than
takip	4048 bizi K edin	4048 K et	4067 x'te K	4083 K edin	4156 bizi K edin
takk	2990 ja K, jeg vil
takket	688 K være dig	3054 K være deg
taloustoimittaja	1650 K	1705 on K
talsyntes	3895 K
tamamini	20 haberin K	20 yazinin K	4156 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2291 K
tanggung	2235 menjadi K jawab penulis
tanpa	71 K spam
tapana	1720 K sanoa
tapkite	2715 K nariu
tarafindan	4069 yapay zeka K	4069 yapay zekâ K
tarayiciniz	10 K
targeting	1115 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2113 külső K
tarvitsee	1717 K sinua	1717 K tukeasi
tarvitsemme	1717 K apuasi	1717 K tukeasi
tasuta	1495 K konto
tavsiye	4159 K etti	4159 K ediyor
""", 'te': """
te	4067 'i x'K
teada	38 anna meile K	67 anna meile K
team	1300 our K	2935 ons K
teatas	1526 K
teavitused	1489 K
techredacteur	2871 is K
tegasnya	2291 K
tehisaru	1485 K abil	1485 tegi K	1501 K abil
tehisintellekt	1485 K
tehisintellekti	1485 K abil	1501 K abil
teica	2778 K
teigia	2718 K
teil	816 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	882 K sie uns
teilnehmen	769 jetzt K
teilte	885 K mit	885 K der	885 K die
tekrarladi	4159 K
tekst	20 cały K	20 ceo K	2873 deze K	3177 ten K	3596 ceo K	3658 ovaj K
tekstovima	3607 svim K
teksty	3177 nasze K
tekzip	97 K
telefon	625 på din K
telefoni	1489 otse K	1489 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	237 K	271 K канал	271 канал в K	390 canal de K	491 K	614 på K	614 K-kanal	723 unseren K-kanal	757 auf K	757 K-kanal	802 unserer K-gruppe	912 K	1054 join our K	1054 our K channel	1299 join our K	1333 nuestro canal de K	1787 canal K	1787 groupe K	2342 canale K	2830 K-kanaal	2976 på K	2976 K-kanal	3095 K	3202 nosso canal no K	3346 canalul de K	3450 мы в K	3450 наш K-канал	3450 в нашем K	3450 новости в K	3471 K	3471 K-канал	3471 K-канале	3580 K	3580 K-u	3612 K kanalu	3676 K	3773 K	3889 på K	3889 K-kanal	4063 K	4173 ми в K	4173 наш K-канал	4173 у нашому K	4193 K	4193 K-канал	4193 K-каналі	4379 kênh K
telegrama	3095 K
telegrame	3676 K
telegrami	1480 K kanaliga
telegramie	3095 K
telegramis	1480 K
telegramissa	1646 K
telegramkanaal	2830 K
telegramkanal	3889 K
telegramon	2109 K
telegramu	491 K	3580 K	3773 K
teljes	20 K cikk
tell	67 ? K us	1161 K us	1257 . K us your	1257 ? K us your	1257 . K us how	1257 ? K us how	1257 . K us what	1257 ? K us what
telli	80 K leht	1523 K kohe
tellija	1467 oled juba K
tellijad	50 K saavad	1499 ainult K
tellijatele	1467 artikkel on K	1467 ainult K	1499 tekst on K	1499 lugu on K	1499 artikkel on K
tellimus	1527 K
tells	1200 our app K you
temas	1357 cubre K
temat	3096 zgłoś K
tenhle	572 K text
tento	3754 K text
terangnya	2291 K
termos	3209 K de uso
terms	1064 agree to our K of	1064 agree to our K and	1065 agree to the K
terugkijken	2875 hier K
terugluisteren	2875 hier K
teruskan	49 K
testen	692 jetzt K	692 K sie	701 für # € K	701 für # euro K
testez	1736 K-nous	1886 K-nous
testified	1302 K
tetszett	2180 K a cikk
text	38 K us	67 K us	1158 this K	3925 låst K
texte	819 alle K zum
texten	3898 fel i K
texter	3924 våra K	3924 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1093 K you to the	1093 K you to all of you	1093 K you to all who	1093 K you to our
thanks	1093 K to all of you who	1212 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1140 will you join K	1193 join K from
thema	803 K für uns
themenseite	795 unserer K
theo	4291 K dõi báo	4378 hãy K dõi	4381 K ông	4381 K bà	4381 K lời
there	42 were you K
think	1068 let us know what you K	1299 tell us what you K
thinking	1215 if you were K of	1215 if you've been K about	1215 if you've been K of
thoughts	1068 share your K	1253 post your K	1299 share your K
thousands	1299 join K of
threads	491 K
threema	757 auf K
through	1197 K links	1197 K a link
throw	1014 K in
thursday	17 every K
thursdays	17 on K	1205 delivered K	1205 sent K
""", 'ti': """
ticker	795 im live-K
tickets	1192 K here	1192 book K here	1225 K as low as	1225 get K from	1225 like these K
ticketshop	769 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1635 K
tietosuojaselosteen	1660 hyväksyt K
tijeku	3595 budite u K
tikkie	2936 K
tiktok	16 K	807 inhalt von K	912 K
tiktokon	2109 K
tiktoku	3580 K	3773 K
til	687 vær med K
tilaa	80 K nyt	1717 K nyt
tilaaja	50 K voi	1623 oletko jo K
tilaajamme	1718 K
tilaajana	50 K voit	1623 jatka lukemista K	1623 K pääset	1623 K voit	1623 koko juttu K
tilaajat	50 K voivat	1671 vain K	1721 K
tilaajille	1623 vain K	1671 on K
tilaamalla	1660 K hyväksyt	1663 K
tilauksen	1626 voit peruuttaa K
tilaus	1721 K
tilbage	638 gratis artikel K
tilgang	3053 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3851 vi har en bön K dig	3967 ge en gåva K oss
tillade	3970 K
tillatt	3005 ikke K å gjengi
tilmeld	587 K dig vores	627 ved at klikke på K	687 K dig vores	687 K dig her	687 K dig gratis
tilmelde	627 ved at K dig
tilmelding	627 ved K
tim	3588 naš K
tin	78 bản K	4382 bản K
tine	3362 fără K nu
tip	38 K os	67 K os	599 K os	599 har du et K	687 K os	1014 K your	2867 app je K
tipeee	1781 K
tipline	1106 our K	1239 our K
tipp	803 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1106 news K	2962 K oss	2962 har du et K	3053 K oss	3875 har du ett K	3876 har du K
tipsa	38 K oss	67 K oss	3967 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	576 en lille K at bede	2939 en liten K å be
""", 'tl': """
tl	4158 # K
""", 'to': """
to	57 from us K you
today	1098 join K	1299 chip in K	1299 sign up K	1299 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2937 gaf K
toestaan	2872 cookies K
toestemming	2811 K te geven	2836 je K nodig	2836 uw K nodig	2836 geef K	2863 overname zonder K	2872 geen K gegeven	2887 tekst mag zonder K
toeta	1492 K meid	1523 K meid
toetage	1523 K meid
toetus	1492 sinu K	1523 sinu K	1523 teie K
toho	42 byli jste u K
toimetaja	1482 K
toimetus	1524 meie K
toimetusele	39 meie K
toimintaamme	1717 tue K
toimittaja	1650 lehden K	1650 politiikan K	1650 vapaa K	1650 on K	1705 on K	1705 on politiikan K	1705 on vapaa K	1705 on tutkiva K
toimittajallemme	39 K
toimittajamme	1718 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1718 K
toimituksemme	1718 K
toimitusta	1717 tue K
toisti	1720 K
told	1302 K
torjui	1720 K
toteaa	1720 K
totesi	1720 K
touch	1014 get in K	1081 get in K with our
""", 'tr': """
trabaja	1357 K en
trabajo	1308 si te gusta nuestro K	1462 nuestro K
trabalha	3286 K na redação	3286 K no
trabalho	3248 valoriza o nosso K	3322 nosso K
traceurs	1832 K seront déposés	1832 accepté les K	1832 accepter les K
tracking	1167 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	692 K sie hier	882 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1763 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2934 K ons
traktir	54 K kopi	54 K saya kopi	2224 K kami
transcript	1158 this K
transferred	1065 personal data may be K
translated	1091 this article was K
transmettez	49 K-le
transmis	3430 a K
transparenzhinweis	97 K	745 K
tratamento	3209 K dos seus dados
tratamiento	1341 K de tus datos
trattamento	2322 K dei dati
travail	1887 notre K
tredje	3894 K part
trenger	2942 vi K din støtte	3053 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3781 naše spletne K
trgovini	3588 našoj K	3781 naši spletni K	3781 naši K
trial	1027 your free K	1299 start your free K	1299 start a free K	1301 free K
tribunais	3226 cobre K
tribunales	1357 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1218 will be K
trocados	97 nomes foram K
trust	1255 you K
trusted	1102 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1205 sent K
tuit	9 este K
tukesi	1717 K
tukijaksi	1717 ryhdy K
tulisan	2289 K ini
tulisnya	2291 K
tunnistas	1526 K
tunnus	1667 luo K	1717 luo K
tuo	2361 il K #x#
tuomitsi	1720 K
turn	1255 you K to
tutur	2291 K
tuturnya	2291 K
""", 'tv': """
tvirtina	2718 K
tvrdi	3660 K
tvrdil	574 K
tvrdila	574 K	3660 K
tvrdio	3660 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1302 K
twice	1218 will go K as far
twierdzi	3179 K
twitter	1050 share on K	1054 follow him on K	1054 follow her on K	1054 follow them on K	1054 follow on K	4067 K'da takip
twitteris	1480 K
twitterze	3076 na facebooku i K
""", 'ty': """
tygodniowo	3178 K
tygodniu	17 raz w K
typo	1131 spot a K
""", 'ub': """
ubegrenset	2948 K tilgang
""", 'uc': """
ucap	2291 K
ucapnya	2291 K
""", 'ud': """
udbyder	619 ekstern K
udfyldes	602 skal K
udlandsjournalist	675 er K
udtalte	690 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	689 om K
""", 'ui': """
uitgeschakeld	2808 javascript is K
uitschrijven	2793 op elk moment K
uitzending	2875 de K hieronder
""", 'uj': """
ujar	2291 K
ujarnya	2291 K
""", 'uk': """
uken	3055 i K
uker	3053 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1705 on K
ulkomaantoimittaja	1705 on K
ulubionych	3094 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1060 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	789 alle artikel K
unbegrenzten	816 K zugriff	816 K zugang
unbegrenzter	789 K zugang
undrade	3970 K
uneix	51 K-t'hi	455 K-te
unesite	77 K svoj e-mail
ungkap	2291 K
ungkapnya	2291 K
uniquement	1806 nous vivons K grâce
unisciti	51 K a loro	51 K	2439 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1027 get K access	1027 K digital access	1029 K access for	1172 K reading	1172 want K access
unlock	20 K this	1027 K the rest
unser	883 K ziel	883 K team
unsere	36 K leser	74 über K links	715 K app	812 K neue app	815 durch K leser	882 können sie K	883 K leser	883 K texte
unserem	35 K quiz	701 mit K abo	769 in K shop	769 K online-shop	802 K kanal	809 K shop	843 in K shop	843 jetzt in K
unseren	36 K lesern	769 K shop	809 K online-shop	883 K lesern	883 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	715 in K app	779 K app	795 lesen sie auf K	812 K neuen app	883 K arbeit
unseres	769 K teams
unsubscribe	1037 K at any time	1037 K anytime	1168 K whenever
unterschied	786 machen einen K	786 macht einen K
untuk	2288 masuk K
unutmayin	4083 K
""", 'up': """
upcoming	1164 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	1037 get K by email	1127 check back for K	1127 refresh for K
upgrade	1027 K to paid	1027 K to read	1027 behind the paywall. K
upgrading	1214 consider K
upitala	3660 K
upitao	3660 K
upitnik	3592 K
upozorava	3660 K
upozorila	3660 K
upozorio	3660 K
upozornenia	14 K	3690 K
upozornil	574 K
upozornila	574 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3970 K
uppger	3970 K
uppmanade	3970 K
ups	1303 pop-K
""", 'ur': """
urednica	3582 je K	3582 , K	3775 je K	3775 , K
urednik	3582 je K	3582 , K	3775 je K	3775 , K
urged	1302 K
urheilutoimittaja	1650 K
urteilte	885 K
""", 'us': """
us	38 dm K	67 dm K
use	1259 will not K your	1259 won't K your	1259 we may K your
""", 'ut': """
utbrast	3970 K
utenriksjournalist	3041 er K
utilisation	1763 K de cookies	1763 K des cookies	1763 conditions générales d'K
utilisons	1762 nous K des cookies
utilitza	395 K galetes
utilitzem	395 K galetes
utilizamos	1340 K cookies	3208 K cookies
utilizza	2321 questo sito K i cookie	2322 K cookie
utilizziamo	2321 K i cookie
utrzymujemy	3177 K się
uttalte	3056 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1502 meie K
uudiskiri	1470 telli meie K	1490 K	1523 telli K	1524 meie K	1527 K
uudiskirja	1490 K
uudiskirjaga	1470 K	1490 K
uudiskirjast	1490 K
uudistes	1479 google K
uutisemme	1677 K
uutisilmoitukset	1658 K
uutisissa	1645 google K
uutiskirje	78 K	1626 tilaa K	1661 K	1717 tilaa K	1721 K
uutiskirjeemme	78 K	1626 K	1718 K
uutiskirjeen	78 K	1660 tilaamalla K	1661 K
uutiskirjeet	1661 K
""", 'uv': """
uvedl	574 K
uvedla	574 K
uviedla	3756 K
uviedol	3756 K
""", 'uy': """
uyardi	4159 K
uyariyor	4159 K
uygulamamiz	4045 mobil K	4157 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4045 K indirin	4045 K indir	4045 mobil K	4156 K indir
uygulamasini	4074 K
uygulamayi	4046 K indir	4046 K indirin
""", 'uz': """
uzviknuo	3660 K
""", 'va': """
vaati	1720 K
vaativat	1720 K
vacancies	1122 our current K	1122 our K
vacatures	2841 onze K	2841 alle K in
vacaturesite	2874 K	2874 onze K
vakuutti	1720 K
valfri	3854 swisha K summa	3967 swisha K	3969 K summa
valgfritt	2942 vipps et K	3053 vipps K
valittaa	1720 K
valitti	1720 K
vallotta	2182 K
vapaasti	45 lainata K
var	42 K du der
vare	3968 tack K er	3968 tack K dig
varnade	3970 K
varnar	3970 K
varoittaa	1720 K
varoitti	1720 K
varoval	574 K
varovala	574 K
varsel	2987 K
varsler	2987 K	2987 push-K
varslinger	14 K
varuje	574 K
vas	3600 bez K	3658 bez K
vastannut	97 ei K
vastasi	1720 K
vastasivat	1720 K
vastaus	21 peruuta K
vayas	1305 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3969 i K
vedomosti	3688 svoje K
velden	60 K met een ster
ven	687 del med en K
vendredi	17 chaque K
venn	3053 del med en K
ventana	1343 se abre en una K nueva
veraltet	728 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2860 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	799 ist der anbieter K	799 der anbieter selbst K
verarbeitung	782 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2781 voor je K gaat	2788 lees K met	2788 K lezen?	2790 om K te lezen	2856 gratis K met	2880 lees gratis K	2892 help ons K
verdi	4159 karar K	4159 söz K	4159 diye yanit K	4159 yanit K	4159 cevap K
vereiste	21 K velden zijn	2814 K velden
verfasser	763 meinung der K
verfassers	763 meinung des K
vergoeding	2860 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2935 dit K	2935 goed K
verhalen	2856 toegang tot alle K	2894 K in je mail	2935 onze K
verhindert	730 ein skript K
verileriniz	4052 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2937 K
verktyg	3895 hjälp av ett ai-K
verlag	786 kein K	883 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2808 je browser is K
verpassen	882 K sie
verscheen	2825 dit artikel K eerder	2863 versie van dit artikel K	2863 stuk K eerder	2863 artikel K ook	2887 dit artikel K eerst	2887 dit stuk K eerst
verschenen	2863 artikel is eerder K op	2863 artikel is eerder K in de krant
verschenken	882 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2871 doet K vanuit
verslaggever	39 onze K	2831 onze K	2832 is K	2832 is politiek K	2871 is medisch K	2871 werkt als K	2922 is K	2922 is politiek K
verslaggevers	39 onze K	2868 onze K
vertaling	2873 deze K
verteiler	754 K
vertelde	2937 K
vertelt	2937 K
vertraulich	758 redaktion K	833 K hinweise
verwenden	730 wir K cookies
verwendest	728 K einen adblocker
verwendet	730 diese website K cookies	730 diese webseite K cookies
verwendung	807 K von cookies
verzi	501 audio K
verzii	3687 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2781 een klein K
vesti	3566 K na mejl
vestima	3580 google K
""", 'vi': """
viber	16 K	237 K	271 канал във K	912 K	3471 K	3580 K	3580 K-u	3773 K	4193 K
viberen	2109 K
viberi	3676 K
viberju	3773 K
viberu	491 K	3580 K
viberze	3095 K
vidare	49 skicka den K	49 skicka K	49 send den K	3857 för att läsa K	3967 läs K för
videa	40 fotky a K	3777 ogled K
videli	3584 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	758 fotos oder K	807 laden des K	810 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	582 for at læse K	687 læs K for	2945 for å lese K	3053 les K for
vidjeli	3584 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1041 K in app
viewers	1219 K like you
views	30 K of	1035 free K left	1253 share your K
vigtigste	647 ugens K	647 dagens K
viikko	17 joka K
viikossa	1719 K
vijesti	3566 K na e-mail
vijestima	3580 google K
vikala	3660 K
vikali	3660 K
vikao	3660 K
viknula	3660 K
viknuo	3660 K
viktigaste	3924 veckans K	3924 dagens K
viktigste	3013 ukas K	3013 dagens K
vill	3902 ja tack, jag K
vincoli	2441 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2992 på K	3053 K et	3053 K oss	3053 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	882 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2294 K che sei qui
visualiser	1792 K les contenus
visualizzare	2321 per K questo contenuto
vivons	1806 nous K grâce à nos	1806 nous ne K que
""", 'vo': """
voice	1253 add your K	1300 our K
volal	574 K	3756 K
volala	574 K
volali	574 K
volg	2804 K ons op	2804 K ons via	2934 K ons
volgende	21 in deze browser voor de K
volgens	2937 K
voor	2793 meld je aan K	2856 veel meer K #
voorbehouden	2825 alle rechten K
voordat	2781 K je gaat
voorkeursbron	2829 K
voorkeursbronnen	2866 K
vorbehalten	701 abonnenten K	745 alle rechte K
vorbei	882 schau K
vores	35 K quiz	84 i K app	84 med K app	589 hent K app	589 i K app	687 støt K	687 hent K	688 K app
vorgelesen	774 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1722 K don	1727 K don nous	1781 K don	1886 K aide pour
vous	18 sans K	1887 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2781 hebben we een gunst te K	2781 we willen je iets K
vriend	80 word K	2934 word K
vrijdag	17 elke K
vroeg	2937 K
""", 'vs': """
vsebin	3799 do vseh K
vsebina	3777 zunanja K
vsebine	3777 zunanje K	3777 te K
vsebino	9 to K	3777 zunanjo K
vstupenky	498 K na naši
""", 'vu': """
vuodessa	1719 K
vurguladi	4159 K
""", 'vy': """
vygenerovala	515 K ai	3700 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	483 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2675 K redaktorius
vyriausioji	2675 K redaktorė
vytvorila	3700 K ai
vyzval	574 K
vyzvala	574 K
""", 'wa': """
waardeer	2853 K dit artikel
waardeert	2853 dit artikel K
waardevol	2781 vond je dit artikel K
waarschuwt	2937 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	885 K vor
warned	1302 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1302 K
warnt	885 K
warnte	885 K
warst	42 K du vor ort
wartawan	39 K kami	2213 adalah K
washington	1084 is a K
waszych	3116 z K wpłat	3177 z K wpłat
""", 'we': """
we	1140 K have you.
webbplats	3872 denna K använder cookies
webinar	769 zum K	919 δωρεάν K	919 το K μας	919 K μας	2841 ons K	3101 nasz K	3588 naš K	3781 naš K
webinarimiza	4070 K
webshop	843 in unserem K	2841 onze K
webshopu	3588 našem K
website	596 dette K bruger	883 unsere K	1300 our K	2887 niets van deze K
webwinkel	2841 onze K	2874 de K van	2874 het boek in de K
wednesday	17 every K
wednesdays	1205 delivered K	1205 sent K
week	17 once a K	17 each K	17 elke K	1301 a K	1301 per K	2936 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1037 sign up for our K	1096 our K email	1096 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1253 K in
weiter	701 lesen sie sofort K
weitere	795 K texte finden sie
weitergegeben	814 wird nicht K
weiterlesen	20 K	701 K mit	701 jetzt K	701 diesen artikel K	701 kostenlos K	701 mit plus K	728 mit werbung K
weitermachen	815 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	824 K nur mit
weiterzulesen	701 um K
weken	2936 K voor
werbeblocker	728 deaktivieren sie ihren K
werbefrei	70 K	883 K
werbelink	821 K
werbelinks	74 K	821 K
werbevereinbarung	709 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	789 alle texte ohne K	789 abo ohne K	883 ohne K
werde	882 K teil
werden	51 . K sie eine	882 K sie teil
werk	2935 ons K
werken	2874 kom K bij
wersja	2 K audio
wesprzyj	3061 K nasze	3116 K	3176 K nas	3176 K nasze	3176 K naszą	3176 K mnie
weten	38 laat het ons K	67 laat het ons K	2814 laat het ons K	2934 laat het ons K	2937 laat K
wetenschapsredacteur	2871 is K
""", 'wh': """
whatever	1299 chip in K
whatsapp	16 K	38 K us	67 K us	237 K	271 K канал	390 canal de K	390 al teu K	390 a K	491 K	614 på K	614 K-kanal	715 K-kanal der	723 unser K-kanal	723 unserem K-kanal	723 unseren K-kanal	723 zum K-kanal	723 K-kanal von	757 auf K	757 per K	757 K-gruppe	757 bei K	802 unserer K-gruppe	912 K	1050 share on K	1050 share via K	1054 join our K	1054 join us on K	1054 our K channel	1054 updates on K	1239 our K tip line	1239 our K tipline	1239 our K number	1239 our K line	1239 our K	1299 join our K	1333 nuestro canal de K	1646 K-kanavaa	1787 chaîne K	1787 canal K	1787 sur votre K	1787 groupe K	2289 K kami	2342 canale K	2342 gruppo K	2342 su K	2342 numero K	2830 K-kanaal	2830 K-groep	2830 via K	2830 op K	2867 in je K	2867 stuur ze via K	2976 på K	2976 K-kanal	3075 kanał na K	3095 K	3202 nosso canal no K	3202 nosso canal do K	3203 grupo do K	3346 canalul de K	3346 direct pe K	3471 K	3580 K	3580 K-u	3612 K kanalu	3676 K	3773 K	3889 på K	3889 i K	3889 K-kanal	4063 K	4193 K
whatsappa	3095 K
whatsappe	3676 K
whatsappgroep	2830 K
whatsappi	1480 K kanaliga
whatsappie	16 K	3095 K
whatsappiin	1646 K
whatsappis	1480 K
whatsappissa	1646 K
whatsappkanaal	2830 K
whatsappkanal	3889 K
whatsappon	2109 K
whatsappu	16 K	491 K	3580 K	3676 K	3773 K
while	1016 K you're here
whitelist	1060 K our site	1060 K this site	1060 K us
""", 'wi': """
widerruf	814 K finden sie
widerrufen	710 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1050 opens in new K	1050 opens in a new K
winkel	2874 onze K
winning	1084 is an award-K
wirtschaftsredakteur	835 ist K
wirtschaftsredakteurin	835 ist K
wirtschaftsressort	759 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	758 K sie mehr
withdraw	1065 K your consent
without	18 K you	18 K your	1300 K you
""", 'wo': """
woche	17 jede K	884 pro K
wochen	789 # K für	789 vier K für	884 K lang
word	80 K lid	2780 K lid	2784 K lid en	2827 K lid
work	1299 back our K	1300 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1068 K to us at	1299 K to us
writer	1082 is a staff K for	1082 is a senior K at	1084 is a staff K	1084 is a senior K	1084 is a K
writes	1084 K about	1110 K on	1302 K
writing	1151 correct at the time of K
written	1084 has K for
wrote	1302 K
""", 'ws': """
wsparcia	3177 waszego K	3177 twojego K
wsparcie	3062 twoje K	3176 twoje K pozwala	3176 twoje K pomaga	3176 twoje K jest dla nas
wsparciu	3061 dzięki twojemu K	3177 dzięki K	3177 waszemu K
wspieraj	3116 K	3176 K nas
wszystkich	3123 K treści	3123 do K artykułów	3123 do K tekstów
""", 'wu': """
wurde	751 text K	808 das audio K
""", 'wy': """
wydanie	80 kup e-K	3136 kup e-K	3136 e-K
wydarzenie	3101 nasze K
wydawcy	3114 bez zgody K	3114 za zgodą K
wyjdziesz	3058 zanim K
wykup	80 K
wymagane	21 K pola są	3082 pola są K
""", 'x': """
x	2361 #K#
""", 'ya': """
yakiniyor	4159 K
yalvardi	4159 K
yalvariyordu	4159 K
yaniti	21 K iptal et
yanitladi	4159 K
yanitlayin	4083 K
yanitsiz	97 K birakti
yapabilir	4083 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4042 giriş K
yapay	4069 K zeka ile	4069 K zekâ ile
yapilamaz	4058 alinti K
yapin	24 giriş K	4083 giriş K	4156 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	4156 bize K edin
yardimiyla	4088 yapay zeka K	4088 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4087 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4058 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4066 K	4066 köşe K
yazdi	4159 K	4159 diye K
yazin	38 bize K	67 bize K	4064 bize K	4083 K	4156 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4159 K
yazmak	6 yorum K
""", 'ye': """
year	1301 a K	1301 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4158 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	237 K	730 inhalte von K	807 inhalt von K	912 K	1054 on K for more	1054 on K for the	2289 K kami	4193 K	4291 kênh K của
youtubeu	3580 K
youtubu	3773 K
""", 'za': """
za	3596 K # €	3693 K # €	3788 K # €
zaak	2831 meer over deze K
zaakceptuj	3098 K pliki cookie
zabranjeno	3599 K kopiranje
zabronione	3091 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3693 článkov K	3693 články K
zadejte	77 K svůj e-mail
zahlasujte	518 K	3703 K
zahtevana	21 K polja
zahtevao	3660 K
zahtijevao	3660 K
zainstaluj	3069 K naszą aplikację	3070 K aplikację
zajednici	3612 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	4289 quan tâm K
zalogowani	3082 tylko K
zalogowaniu	3064 dostępny po K	3064 dostępna po K
zalogowanych	3105 tylko dla K
zaloguj	24 K	3065 K się, aby	3065 K się aby
zamkniesz	3058 zanim K
zamolila	3660 K
zamolili	3660 K
zamolio	3660 K
zamudite	3802 ne K
zanechte	77 K nám e-mail
zapewnia	3179 K
zapisal	3849 je K
zapisz	3067 K się na nasz	3176 K się na	3176 K się do
zapraszali	3179 K
zaprenumeruj	80 K
zaradi	3792 K vas	3847 K vas
zaregistrujte	508 zdarma se K	508 se zdarma K	508 zdarma K	508 K se zdarma	3693 K sa zadarmo	3693 K sa
zarejestrowanych	3105 tylko dla K
zarejestruj	3065 K się, aby	3176 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	3094 K źródeł
zavisi	3657 K od vas
zavolal	574 K
zavolala	574 K
zawiera	97 K opisy
zaznacza	3179 K
""", 'zb': """
zbierka	3757 K
""", 'zd': """
zdarma	508 článků K	508 články K
""", 'ze': """
zegt	2937 K
zei	2937 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	574 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3430 K
zicea	3430 K
ziedojums	2779 K
zitten	2935 we K ook op
""", 'zk': """
zkuste	464 K první měsíc	571 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	502 své K
znanje	3592 svoje K	3592 svoje K u	3784 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	3680 K tohto obsahu	3680 K obsahu	3680 K príspevku
zondag	17 elke K
zonder	71 K spam	2853 K jouw steun	2853 K uw steun
zostanie	3082 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	493 , K	559 je K	559 , K
zpravodajem	493 je K	559 je K
zpravodajka	559 je K	559 , K
zpravodajkou	493 je K	559 je K
""", 'zr': """
zrezygnuj	3065 K w każdej chwili	3178 K w każdej chwili
""", 'zu': """
zuerst	824 text ist K	841 text wurde K
zufolge	885 K
zugang	701 noch keinen K
zugeschickt	713 per e-mail K	713 per mail K
zugestimmt	730 externen diensten nicht K
zusammenarbeit	799 beitrag ist in K	799 artikel ist in K	799 text ist in K
zusammenfassung	752 K
zustimmung	730 K jederzeit	731 ihre K	731 mit ihrer K
""", 'zv': """
zvali	574 K
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
dekker
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
jobbet
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
korespondent
korespondentas
korespondente
korespondentem
korespondentka
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
rapporterar
rapporterer
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
  829),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1020),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1076))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2479), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2479),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2479),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2494),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2584),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2584), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2584),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2584), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4419),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4430), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4438))

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
