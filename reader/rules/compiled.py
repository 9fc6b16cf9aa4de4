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
cs.poll.label	w16		0
cs.poll.among	w16	among	0
cs.poll.colon	p16		20
cs.shop.own	w9		0
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.always	p7		16
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.donation.page	w0		0
cs.donation.free	s0		16	čtenář*|akcionář*|reklam*|paywall*|majitel*|oligarch*|předplatitel*|vlastník*	nemáme|jsme|můžeme|jen|nás|našim|fungujeme|nepatříme
cs.wall.label	w2		0
cs.wall.among	w2	among	0
cs.meter.count	p3		14
cs.form.label	w4		0
cs.form.among	w4	among	0
cs.gallery.count	p16		6
cs.gallery.label	w16		0
cs.related.colon	p11		16
cs.bio.more	c14	bio	50	rubrik*|redakc*|píše|věnuje se|pracuje|zpravodaj*|novin*|deník*|spolupracuje|přispívá|pokrývá|zabývá se|působí
cs.sources.label	w16		0
cs.rights.label	w15		0
cs.rights.first	p15		14
cs.ai.made	w16		0
cs.ai.among	w16	among	0
cs.comments.bar	w12		0
cs.comments.among	w12	among	0
cs.follow.label	w13		0
cs.share.tools	w10		0
cs.ad.end	w9		0
cs.ad.partner	p9		9
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
de.poll.label	w16		0
de.poll.among	w16	among	0
de.poll.colon	p16		20
de.shop.own	w9		0
de.shop.colon	s9		18
de.odds	s9		24	laufenden änderungen|veröffentlichung|stand|süchtig|abhängig|buwei*|bzga|check-dein-spiel*|verantwortungsvoll*
de.embed.load	w7		0
de.embed.always	p7		14
de.player.label	w16		0
de.player.among	w16	among	0
de.push.label	w6		0
de.push.among	w6	among	0
de.adblock.answer	w8		0
de.donation.page	w0		0
de.donation.free	s0		14	aktionär*|paywall|werbung|investor*|konzern*|leser*|verlag|verleger|eigentümer	aktionär*|investor*|leser*|im rücken|wir haben|nur sie|nur ihr|nur du|bezahlschranke
de.wall.label	w2		0
de.wall.among	w2	among	0
de.form.label	w4		0
de.form.among	w4	among	0
de.gallery.count	p16		6
de.gallery.label	w16		0
de.gallery.among	w16	among	0
de.related.colon	p11		16
de.bio.more	c14	bio	60	journalist*|korrespondent*|reporter*|redakt*|berichtet|schreibt|autor*
de.bio.reported	p14		14
de.sources.label	w16		0
de.rights.label	w15		0
de.rights.first	p15		14
de.ai.made	w16		0
de.ai.among	w16	among	0
de.comments.bar	w12		0
de.comments.among	w12	among	0
de.follow.label	w13		0
de.share.tools	w10		0
de.ad.end	w9		0
de.ad.partner	p9		9
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
nl.poll.label	w16		0
nl.poll.among	w16	among	0
nl.poll.colon	p16		20
nl.shop.own	w9		0
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|wijzig*|voorbehoud
nl.embed.load	w7		0
nl.embed.always	p7		16
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.donation.page	w0		0
nl.donation.free	s0		16	aandeelhouder*|betaalmuur|lezers|donateurs|leden|eigenaar|advertenties|adverteerders	wij|we|alleen|geen|onze|ons	journalistiek|lezers|aandeelhouder*|betaalmuur|onafhankelijk*|bestaan
nl.wall.label	w2		0
nl.wall.among	w2	among	0
nl.meter.count	p3		14
nl.form.label	w4		0
nl.form.among	w4	among	0
nl.gallery.count	p16		6
nl.gallery.label	w16		0
nl.related.colon	p11		16
nl.bio.desk	c14	bio	50	redactie|schrijft|correspondent*|krant|bericht*|post|dagblad|volgt|werkte|verslaggever*|boek*|columnist
nl.sources.label	w16		0
nl.rights.label	w15		0
nl.rights.first	p15		14
nl.ai.made	w16		0
nl.ai.among	w16	among	0
nl.comments.bar	w12		0
nl.comments.among	w12	among	0
nl.follow.label	w13		0
nl.share.tools	w10		0
nl.ad.end	w9		0
nl.ad.partner	p9		9
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
pl.poll.label	w16		0
pl.poll.among	w16	among	0
pl.poll.colon	p16		20
pl.shop.own	w9		0
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|zmianie|publikacji|#+|gra|zakład*|hazard|grach
pl.embed.load	w7		0
pl.embed.always	p7		16
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.donation.page	w0		0
pl.donation.free	s0		16	czytelni*|akcjonariusz*|reklam*|paywall*|właściciel*|wpłat*	nie mamy|jesteśmy|możemy|tylko|nas|nasz*|działamy|istniejemy
pl.wall.label	w2		0
pl.wall.among	w2	among	0
pl.meter.count	p3		14
pl.form.label	w4		0
pl.form.among	w4	among	0
pl.gallery.count	p16		6
pl.gallery.label	w16		0
pl.related.colon	p11		16
pl.bio.more	c14	bio	50	dział*|redakcj*|pisze|zajmuje się|współpracuje|pracuje|autor*|gazet*|tygodnik*|korespondent*|dziennikar*|książ*|publikuje
pl.sources.label	w16		0
pl.rights.label	w15		0
pl.rights.first	p15		14
pl.ai.made	w16		0
pl.ai.among	w16	among	0
pl.comments.bar	w12		0
pl.comments.among	w12	among	0
pl.follow.label	w13		0
pl.share.tools	w10		0
pl.ad.end	w9		0
pl.ad.partner	p9		9
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
sv.poll.label	w16		0
sv.poll.among	w16	among	0
sv.poll.colon	p16		20
sv.shop.own	w9		0
sv.shop.colon	s9		18
sv.odds	s9		26	stödlinjen*|spelpaus*|ändras|ändrats|publicering
sv.affiliate.note	c9		34	artikeln|länk*|köper|sidan|texten	vi|får|innehåller|markerade
sv.embed.load	w7		0
sv.embed.always	p7		16
sv.player.label	w16		0
sv.player.among	w16	among	0
sv.app.label	w5		0
sv.push.label	w6		0
sv.push.among	w6	among	0
sv.adblock.answer	w8		0
sv.donation.page	w0		0
sv.donation.free	s0		16	läsare|läsarna|prenumerant*|betalvägg|reklam|annonser|aktieägare	vi|oss|våra|inga|bara
sv.wall.label	w2		0
sv.wall.among	w2	among	0
sv.meter.count	p3		14
sv.form.label	w4		0
sv.form.among	w4	among	0
sv.gallery.count	p16		6
sv.gallery.label	w16		0
sv.related.colon	p11		16
sv.bio.more	c14	bio	50	redaktion*|kultur*|tidning*|posten|bladet|korrespondent*|reporter*|skriver|rapporterar|bevakar|böcker|journalist*|krönikör*|medarbetare
sv.sources.label	w16		0
sv.rights.label	w15		0
sv.rights.first	p15		14
sv.ai.made	w16		0
sv.ai.among	w16	among	0
sv.comments.bar	w12		0
sv.comments.among	w12	among	0
sv.follow.label	w13		0
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.partner	p9		9
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
# % sparen	658
# (# ratings	968
# (# reviews	968
# (# votes	968
# antwoord	2051
# antwoorden	2051
# antworten	672
# antworten anzeigen	672
# comentarii	2356
# comentario	1075
# comentarios	1075
# comentaris	275
# comment	804
# commentaire	1335
# commentaires	1335
# commenti	1652
# commento	1652
# comments	804
# euro el primer mes	287
# from # ratings	968
# from # reviews	968
# from # vote	968
# from # votes	968
# komentar	1582
# komentarai	1831
# komentarze	2166
# komentarzy	2166
# komment	1517
# kommentaari	1139
# kommentar	433	529	2084	2695
# kommentare	529
# kommentarer	433	2084	2695
# kommentti	1245
# kommenttia	1245
# like for this post	968
# like for this reply	968
# likes for this post	968
# likes for this reply	968
# min	785
# min de lectura	1082
# min de leitura	2299
# min di lettura	1659
# min leestijd	1946
# min. lesezeit	536
# odpowiedzi	2252
# of # people found this helpful	968
# out of # (# ratings	968
# out of # (# votes	968
# out of # based on # reviews	968
# people found this helpful	968
# people like this	968
# person found this helpful	968
# ratings	968
# reactie	1939
# reacties	1939
# replies	1024
# reviews	968
# sekunden vor	650
# stars (# votes	968
# stars from # reviews	968
# stars from # votes	968
# x	651
# yorum	2844
""", '#+': """
#+ gamble responsibly	964
""", '$#': """
$# at amazon	998
$# at walmart	998
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1517
a lire aussi	1339
a message from our sponsor	795
""", 'aa': """
aa	2851
aanbevolen	1943	2038
aanbevolen artikelen	1943
aanbevolen door outbrain	2055
aanbevolen door taboola	2055
aanbevolen voor jou	1943
aanbod van onze partners	2055
aangeboden door	1933
aanmelden	1913
aanmelden nieuwsbrief	1918
aanraders	1943
aanzetten	2033
""", 'ab': """
abbonamenti	1630
abbonamento	1630
abbonati	1630
abbonati ora	1630
abbonati subito	1630
ablehnen	526
abmelden	497
abo	497
abo bestellen	497
abo testen	589
abo verwalten	497
abo-vorteil	645
abo-vorteile	645
abonament	2345
abonamente	2345
abonare	2345
abone ol	2831
abone olun	2831
abone olun, sinirsiz okuyun	2831
abonelik	2831
abonentiem	1866
abonnee worden	1913
abonneer	1913
abonneer nu	1913
abonnees lezen meer	1983
abonneevoordeel	2024
abonnement	416	497	1306	1913	2067
abonnementen	1913
abonnements	497	1306
abonner	416	2067
abonneren	1913
abonnez-vous	1306
abonnieren	497
about sharing	785
about the columnist	980
about the contributor	980
about the contributors	980
about us	814
abovorteil	645
abovorteile	645
abrir	1083	2300
abrir mapa	1083	2300
abrir menu	2299
abschicken	660
absenden	660
abspielen	536	651
abstimmen	642
""", 'ac': """
accede	1045
acceder	1045
accedi	1630
accedi con apple	1692
accedi con facebook	1692
accedi con google	1692
accedi con il tuo account	1692
accept	800
accept & close	1005
accept & continue	1005
accept all	800
accept all cookies	800
accept and close	800
accept and continue	800
accept and load	1005
accept and show	1005
accept and view	1005
accept and watch	1005
accept toate	2367
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	760
accepteer	1935
accepteer alle cookies	1935
accepteer alles	2027
accepteer cookies	2027
accepteer en ga door	2027
accepteer en toon	2027
accepter	430	1332
accepter alle	430
accepter alle cookies	430
accepter et afficher	1362
accepter et afficher le contenu	1362
accepter et continuer	1332
accepter et fermer	1332
accepter les cookies	1332
accepter tout	1332
acceptera	2692
acceptera alla	2692
accepteren	1935
accepteren en doorgaan	2027
accepteren en tonen	2027
acces nelimitat la toate articolele	2382
acceso	1045
accetta	1649
accetta e continua	1649
accetta e continua oppure abbonati	1692
accetta e visualizza	1673
accetta e visualizza il contenuto	1673
accetta i cookie	1649
accetta tutti	1649
accetta tutto	1649
acconsento a ricevere comunicazioni commerciali	1688
acconsento alla visualizzazione di contenuti esterni	1673
account aanmaken	1913
accueil	1342
aceitar	2289
aceitar cookies	2289
aceitar e continuar	2289
aceitar e ver	2314
aceitar todos	2289
aceitar tudo	2289
aceptar	1072
aceptar cookies	1072
aceptar todas	1072
aceptar todo	1072
aceptar y continuar	1072
aceptar y ver	1102
aceptar y ver el contenido	1102
acepto que se me muestre contenido externo	1102
acepto recibir comunicaciones comerciales	1117
achternaam	2041
acompanhe ao vivo	2326
acquista il numero in edicola	1678
acquista la copia digitale	1678
acquista questo numero	1678
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar alertas	1116
activer les alertes	1372
""", 'ad': """
ad	795	1723	1786	3048
ad choices	795
ad ends	1027
ad feedback	795
adblocker is uitgeschakeld	2034
adblocker ist deaktiviert	654
adchoices	795
add a comment	804
add a reply	970
add as preferred source	790
add to bookmarks	785
add to favorites	988
add to my topics	790
add to reading list	884
addebito diretto	1629
adicionar aos favoritos	2335
adjust text size	1026
administrer samtykke	2081
adres e-mail	2151
adresa de e-mail	2377
adresa de email	2377
adresa ta de email	2377
adresse e-mail	1315
adresse e-mail invalide	1375
adresse mail	1375
ads	795
ads by google	1027
ads by outbrain	1027
ads by taboola	1027
advert	795
adverteer bij ons	1968
advertentie	1933
advertentie eindigt	2055
advertentie melden	2055
advertentie sluiten	2055
advertentie verbergen	2055
advertenties	1933
advertenties toestaan	2034
advertenties van google	2055
advertentievrij lezen	2055
adverteren	1968
advertise with us	795
advertisement	795	1578	1647	2840
advertisement ends	1027
advertisement feature	795
advertisements	795
advertiser content	795
advertising	795
advertising continues	1027
advertising ends	1027
advertorial	523	693	1613	2353	2840
""", 'af': """
afdrukken	1928
afegeix un comentari	266
afficher ce contenu	1362
afficher l'original	1343
afficher la suite	1342
afficher le contenu	1332
afficher le contenu externe	1362
afficher les commentaires	1335
afficher moins	1343
afficher plus	1342
affiliate	795
affiliate disclosure	795
affiliate-link	523
afgiv din stemme her	441
afmelden	1913
afspeelsnelheid	2029
afspelen	1946	2030
afspil	441
after ad	795
after newsletter promotion	773
afvis	430
afvis alle	430
""", 'ag': """
agb	526
aggiungi ai preferiti	1642
aggiungi un commento	1652
agrandir	1342
agrandir l'image	1342
agree	800
agree & close	1005
agree & continue	1005
agree and continue	800
""", 'ah': """
ahora en portada	1079
ahora no	1039
""", 'ai': """
ai can make mistakes	1023
ai can make mistakes. check important information	1023
ai deja cont	2345
ai deja un abonament	2382
ai deja un cont	2345
ai generated	1029
ai generated summary	855
ai highlights	855
ai kan fouten maken	2049
ai maakt soms fouten	2049
ai may make mistakes	1023
ai overview	855
ai summary	855	1029
ai translation	1029
ai uitat parola	2345
ai-gegenereerd	2050
ai-generated	855	1029
ai-generated content may contain errors	1023
ai-generated summary	855
ai-genererad	2778
ai-genererad sammanfattning	2702
ai-genereret opsummering	441
ai-generert oppsummering	2091
ai-oppsummering	2091
ai-opsummering	441
ai-samenvatting	1965	2050
ai-sammanfattning	2702	2778
aidez-nous	1297
aiheet	1246
ailleurs sur le web	1339
ainult tellijale	1133
aiutaci	1625
aizpildi aptauju	1873
""", 'aj': """
ajouter aux favoris	1325
ajouter un commentaire	1335
""", 'ak': """
akceptuj	2163
akceptuj wszystkie	2163
akceptuj wszystko	2228
akkoord	1935
akkoord en doorgaan	2027
akkoord en sluiten	2027
aksepter alle	2081
aktualno	2618
aktualny czas	2230
aktualny czas #	2230
aktuell	533
aktuell tid	2757
aktuell tid #	2757
aktuelle artikel	533
aktuelle nachrichten	533
aktuelle position #	650
aktuelle zeit	650
aktuelle zeit #	650
aktuelles	533
akun saya	1566
akzeptieren	526
akzeptieren & weiter	648
akzeptieren und anzeigen	648
akzeptieren und weiter	648
""", 'al': """
al abonnee	1983
al abonnee? log in	1913
al een account	1913
albo	2239
alege abonamentul	2382
alege abonamentul potrivit	2382
algemene voorwaarden	1935
all access	1014
all access digital	882
all articles by the author	1018
all articles by this author	1018
all comments	804
all donations are tax-deductible	878
all news	814
all posts by this author	1018
all stories by this author	1018
alla artiklar	2771
alla kommentarer	2695
alle ablehnen	526
alle abo-angebote	589
alle abos vergleichen	657
alle akzeptieren	526
alle angebote	657
alle angebote ansehen	657
alle anzeigen	536
alle artikel	662
alle artikel anzeigen	536
alle artikel der autorin	662
alle artikel des autors	662
alle artikel unbegrenzt lesen	589
alle artikelen	2043
alle bilder	536
alle cookies accepteren	1935
alle cookies akzeptieren	526
alle externen inhalte anzeigen	562
alle kommentare	529
alle kommentare anzeigen	529
alle kommentarer	433	2084
alle newsletter	505
alle nieuwsbrieven	1976
alle reacties	1939
alleen abonnees kunnen reageren	1973
alleen noodzakelijk	2027
alleen noodzakelijke cookies	2027
alleen voor leden	2037
aller au contenu	1342
aller au contenu principal	1342
allerede abonnent? log ind	416
allerede abonnent? logg inn	2067
alles accepteren	1935
alles afwijzen	2027
alles akzeptieren	526
alles anzeigen	536
alles bekijken	1946
alles klar	537
alles weigeren	1935
allow ads	1009
allow alerts	1010
allow and continue	1005
allow content	800
allow cookies	800
allow facebook content	853
allow google youtube content	853
allow instagram content	853
allow once	1005
allow tiktok content	853
allow twitter content	853
allow x content	853
allow youtube content	853
already a member	763
already a member? log in	763
already a subscriber? log in	763
already a supporter	754
already have an account	763
already have an account? log in	763
already have an account? sign in	763
already registered	882
already registered? log in	882
als bevorzugte quelle festlegen	674
als e-mail versenden	518
als geschenk senden	675
als geschenk teilen	675
als pdf herunterladen	675
als pdf speichern	590
also	812
also in the news	809
also of interest	966
also on	809
also read	809
also worth reading	19
alte articole	19	2357
alte articole care te-ar putea interesa	19
altijd toestaan	2027
altijd tonen	2027
altmetric	988
altre notizie	19	1656
altre notizie da leggere	19
altri articoli	1656
altri articoli su questo argomento	1656
altri articoli sull'argomento	1656
altro	1659
altro importo	1628
always active	800
always allow	1005
always show	1005
always unblock	1005
""", 'am': """
am beliebtesten	658
am meisten gelesen	533
amount	755
ampliar	1082	2299
ampliar imagen	1082
""", 'an': """
an error has occurred	1015
an error has occurred while submitting the form	873
an error has occurred. please try again later	1015
an error occurred	1015
an error occurred. please try again	873
an error occurred. please try again later	1015
ana sayfa	2847
anadolu ajansi	2851
anasayfa	2847
anbefalede artikler	438
anbefales	2088
anbefalet	438
anbefalt	2088
anbefalte saker	2088
anda mungkin juga suka	1609
anda mungkin suka	19
ander bedrag	1911
andere lasen auch	533
anderen betrag eingeben	655
anderen lazen ook	1943
anderer betrag	495
andre leser	2088
ange belopp	2763
ange din e-postadress	2682
ange din mejl	2682
angebot sichern	497
angebote ansehen	657
angebote unserer partner	523
angebote vergleichen	657
angemeldet bleiben	657
anketa	372
anketa dne	371
anladim	2848
anleitung zum deaktivieren	654
anmelden	497
anmelden und kommentieren	672
anmelden und mitdiskutieren	672
anmeldung erfolgreich	580
anna palautetta	1245
anna palautetta jutusta	1245
anna tagasisidet	1139
annan summa	2763
annat belopp	2763
annonce	429	1330
annoncer	429
annonces	1330
annons	2691
annons slut	2691
annonse	2080
annonse - artikkelen fortsetter under	2080
annonse - saken fortsetter under	2080
annonser	2080	2691
annonssamarbete	2706
annual	755
annunci	1647
annuncio	1647
ano, chci	381
anonieme brievenbus	2046
anonieme tip	2046
anonimowa skrzynka	2247
anonimowa skrzynka kontaktowa	2247
anonym hinweise geben	667
anonymer briefkasten	667
anonymous letterbox	1020
anonymous mailbox	1020
anonymous tip box	1020
another amount	1011
anrede	660
answers are generated by ai	1023
anterior	1082	2299	2359
antwoorden	2052
antworten	529
antworten abbrechen	529
antworten anzeigen	672
antworten ausblenden	672
anuluj w dowolnym momencie	2238
anunci	266
anuncie conosco	2318
anuncio	1070
anuncios	1070
anzeige	523
anzeige - artikel geht unten weiter	595
anzeige - weiterlesen nach der anzeige	595
anzeige anzeige	523
anzeige aufgeben	568
anzeige ende	676
anzeige endet	676
anzeige endet hier	676
anzeige melden	676
anzeige scrollen, um weiterzulesen	523
anzeige von unserem partner	595
anzeigen	523
anzeigen und akzeptieren	648
""", 'ap': """
apenas assinantes podem comentar	2324
apoie	2266
apoie-nos	2266
aportar	1040
approfondimenti	1656
approfondisci	1656
apri	1660
apri la mappa	1660
apri menu	1659
""", 'ar': """
ar santrauka buvo naudinga	1831
ar straipsnis buvo naudingas	1831
ara	2847
archivado en	1075
archivo	1079
argomenti	1656
argomenti trattati	1656
around the web	809
article content	795
article continues below	795
article suivant	1339
articles connexes	1339
articles les plus lus	1339
articles populaires	1383
articles relacionats	263
articles similaires	1339
articol sponsorizat	87
articole recente	2357
articole recomandate	2357
articole similare	2357
articoli che potrebbero interessarti	1656
articoli consigliati	1695
articoli correlati	1656
articolo correlato	1656
articolo precedente	1656
articolo riservato agli abbonati	1692
articolo successivo	1656
articolo tradotto automaticamente	1675
articolul anterior	2357
articolul pe scurt	2370
artigo anterior	2296
artigo exclusivo para assinantes	2333
artigo exclusivo para subscritores	2333
artigos recomendados	2336
artigos relacionados	2296
artikel als geschenk versenden	615
artikel als pdf herunterladen	590
artikel auf die merkliste setzen	590
artikel beluisteren	2029
artikel bewaren	1984
artikel bewerten	529
artikel cadeau geven	2054
artikel delen	1928
artikel drucken	518
artikel entsperren	657
artikel freischalten	497
artikel geht unten weiter	595
artikel jetzt freischalten	657
artikel kostenlos weitergeben	615
artikel lain	1609
artikel lainnya	1583
artikel lesen	536
artikel lizenzieren	668
artikel menarik lainnya	1609
artikel merken	518
artikel mit freunden teilen	615
artikel opslaan	1984
artikel per e-mail empfehlen	590
artikel populer	1609
artikel premium	1608
artikel printen	1984
artikel schenken	675
artikel sebelumnya	1583
artikel selanjutnya	1583
artikel speichern	518
artikel sponsor	1613
artikel teilen	518
artikel terkait	1583
artikel verschenken	497
artikel versenden	518
artikel weitergeben	615
artikel weiterleiten	590
artikel zusammenfassen	564
artikeln sparad	2782
artikkel on tellijale	1133
artikkel sisaldab reklaamlinke	1142
artikkelen er forbeholdt abonnenter	2067
artikkelen fortsetter under	2080
artikkelen fortsetter under bildet	2080
artikkeli jatkuu mainoksen alla	1240
arvostele resepti	61
""", 'as': """
as + lidas	2296
as mais lidas	2296
ascolta	1642
ascunde	2360
asetukset	1241
asiasanat	1246
ask a question	970
ask ai	855
ask me later	754
ask our ai	855
ask our ai about this story	855
ask question	970
assinar	2270
assinatura	2270
assinaturas	2270
assine	2270
assine agora	2270
assine nossa newsletter	2274
assuntos	2296
""", 'at': """
atidaryti	1833
ativar alertas	2326
atmesti	1843
attiva l'abbonamento	1630
attiva le notifiche	1686
attiva ora	1630
""", 'au': """
auch interessant	533
auch lesenswert	533
auch spannend	533
aucun commentaire	1335
audio	651	1008	2030
audio abspielen	570
audio downloaden	2029
audio generated by ai	1007
audio herunterladen	650
audio is ai-generated	1007
audio player is loading	1007
audio wird geladen	650
audio-datei herunterladen	650
auf bluesky teilen	518
auf die leseliste	615
auf die merkliste	590
auf einen blick	663
auf einer seite lesen	533
auf facebook posten	518
auf facebook teilen	518
auf linkedin teilen	518
auf mastodon teilen	518
auf pinterest merken	61
auf telegram teilen	518
auf twitter teilen	518
auf whatsapp teilen	518
auf x teilen	518
auf xing teilen	518
auf youtube anschauen	570
auf youtube ansehen	570
aufklappen	537	663
aus der redaktion	533
aus unserem shop	645
ausblenden	537
ausklappen	536	663
auswahl speichern	648
autentificare	2345
auteursrechtelijk beschermd	2047
author affiliations	980
author archive	1018
author biographies	980
author biography	980
automatic translation	1029
automatically translated	1023
automatisch afspelen	2029
automatisch vertaald	2049
automatische incasso	1912
automatische vertaling	2050
automatische wiedergabe	650
automatisk uppspelning	2757
automatyczne odtwarzanie	2230
autoodtwarzanie	2230
autoplay	651	1008	2030	2758
autoplay next video	1007
autor folgen	674
autor kontaktieren	662
autorin folgen	674
autorin kontaktieren	662
autoriser	1332
autre montant	1304
autres articles	1339
""", 'av': """
ava	1141
avaa	1249
avaa kartta	1249
avaa koko juttu	1231
avainsanat	1246
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	968
average rating: #	968
avgi din stemme her	2091
aviso legal	1072
avvis	2081
avvis alle	2081
avvisa	2692
avvisa alla	2692
""", 'ay': """
ayrica okuyun	2845
ayrintilar	2848
""", 'ba': """
baca berita lainnya	1609
baca juga	1583
baca nanti	1608
baca selengkapnya	1585
back # seconds	1007
back to home	1018
back to homepage	1018
back to overview	1018
back to the homepage	1018
back to top	814
bagikan	1575
bagikan artikel	1575
bagikan ke	1575
bagikan lewat whatsapp	1608
balas	1582
bank transfer	761
bankeinzug	496
bankoverschrijving	1912
""", 'be': """
be the first to answer	970
be the first to reply	970
be the first to review	970
beantwoorden	1939	2052
bearbeitet	673
become a founding member	763
become a friend	756
become a member	756
become a paid subscriber	756
become a patron	756
become a sponsor	756
become a subscriber	763
become a supporter	756
become an insider	882
become an insider and start reading now	882
bedankt voor het aanmelden	2040
bedankt voor het stemmen	2021
bedankt voor je aanmelding	1976
bedankt voor je bericht	2040
bedankt voor je feedback	1973
bedankt voor je inschrijving	1918
bedankt voor je stem	2021
bedankt voor uw aanmelding	1976
bedankt voor uw bericht	2040
bedankt voor uw feedback	1973
bedankt voor uw stem	2021
bedankt! check je inbox	2040
beeld in beeld	2029
beeld-in-beeld	2029
begambleaware	964
begrepen	1947
beheer toestemming	2027
bei facebook teilen	518
bei twitter teilen	518
bei whatsapp teilen	518
bei x teilen	518
beitrag auf instagram ansehen	562
beitrag auf x ansehen	562
beitrag laden	648
beitrag melden	672
beitrag mit freunden teilen	615
beitrag teilen	518
bekijk # antwoorden	2051
bekijk aanbieding	1913
bekijk abonnementen	2037
bekijk alle abonnementen	1913
bekijk alle artikelen	2043
bekijk alle nieuwsbrieven	1976
bekijk alle reacties	2051
bekijk alle vacatures	1968
bekijk alles	1946
bekijk antwoorden	2051
bekijk de aanbiedingen	1913
bekijk de abonnementen	2037
bekijk de antwoorden	2021
bekijk de foto's	2043
bekijk de fotoserie	2043
bekijk de galerij	2043
bekijk de kaart	1947
bekijk de prijs	2024
bekijk de resultaten	2021
bekijk de uitslag	2021
bekijk de video	1970
bekijk deal	2024
bekijk details	1947
bekijk deze post op instagram	1963
bekijk deze post op x	1963
bekijk dit bericht op instagram	1963
bekijk dit bericht op x	1963
bekijk foto's	1946
bekijk fotoserie	2043
bekijk galerij	2043
bekijk het dossier	2043
bekijk het hele dossier	2043
bekijk in de webshop	2024
bekijk meer	1946
bekijk onze aanbiedingen	1983
bekijk ook	1943
bekijk op youtube	1970
bekijk prijs	2024
bekijk reacties	1939
bekijk resultaten	1947	2021
bekijk transcript	2029
bekijk video	2029
beliebiger betrag	655
beliebt	533
beliebt bei unseren lesern	594
beliebte artikel	533
beliebteste	673
beliebteste artikel	533
beliebteste wahl	658
beliebteste zuerst	672
belki daha sonra	2829
beluister dit artikel	1970
benachrichtigungen einschalten	652
benutzername	658
benutzername oder e-mail-adresse	657
benzer haberler	19	2845
beoordeel dit recept	61
beranda	1585
berdonasi	1565
bereits registriert	497
bereits registriert? anmelden	497
bergabunglah dengan tim kami	1598
beri komentar	1582
beri nilai resep ini	61
bericht	2041
bericht laden	2027
bericht versturen	2040
berikutnya	1585
berita hari ini	1609
berita lain	1609
berita lainnya	19	1583
berita menarik lainnya	1609
berita pilihan	1583
berita populer	1583
berita terbaru	1583
berita terkait	1583
berita terkini	1583
berita utama	1583
berlangganan	1566
berlangganan sekarang	1566
bespaar #%	2038
best	1025
best deal	1014
best gelezen	1943
best value	1014
beste	2052
beste aanbieding	1983
beste deal	2038
beste keuze	2038
bestel het boek	2024
bestel hier het boek	2024
bestel kaarten	2024
bestel tickets	2024
bester preis	658
bestseller	658
betaal met ideal	2035
betaalde content	2055
betaalde inhoud	1933
betaalde samenwerking	1988
betaalmethode	1911
betaalmethoden	1911
betaalmethodes	1911
betala med swish	2763
betalt annonce	429
betalt indhold	429
betalt samarbete	2783
betrag eingeben	495
betreff	660
bewaar	1928
bewaar artikel	1928
bewaar dit artikel	1984
bewaar dit artikel om later te lezen	1984
bewaar recept	61
bewaar voor later	2054
bewaren	1928
bewerte dieses rezept	61
bewerten sie diesen artikel	574
bez spamu	2241
bezahlte anzeige	595
bezahlte partnerschaft	595
bezahlte werbung	87
bezahlter inhalt	87	523
""", 'bi': """
bidra	2064	2674
bidrag	413
bienvenido	1045
bild anzeigen	537
bild i bild	2757
bild im bild	650
bild-i-bild	2757
bild-in-bild	650
bilder anzeigen	536
bildergalerie	533
bildergalerie ansehen	662
bildunterschrift anzeigen	662
bildunterschrift ausblenden	662
bildunterschrift einblenden	662
bilety early bird	2225
bilginizi sinayin	2847
billed annually	882
billed every # weeks	1013
billed monthly	882
billed yearly	1013
bitte bleiben sie fair und sachlich	574
bitte bleiben sie sachlich und fair	574
bitte versuchen sie es erneut	659
bize destek olun	2830
""", 'bl': """
bleiben sie informiert	505
bli medlem	2064	2674
blijf op de hoogte	1918
bliv medlem	413
blockera	2761
blockieren	653
blokkeren	2033
blokovat	382
blokuj	2234
bluesky	786
""", 'bn': """
bns	1143	1835
bns inf	1835
bns/afp	1143
""", 'bo': """
boek bestellen	2024
boka biljett	2751
boka biljetter	2751
boka din plats	2751
boka plats	2751
boletim	2274
boletines	1052
boleto	2269
bonifico	1629
bonifico bancario	1629
bonus video	2495
book tickets	1002
book your place	1002
book your ticket	1002
book your tickets	1002
bookmark	785
bookmark this	785
bookmark this article	785
""", 'br': """
brak komentarzy	2166
branded content	1070	1988
breaking news alerts	1010
breng je stem uit	2021
breng uw stem uit	2021
brought to you by	795
browse all	814
browse all newsletters	873
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2844
buat akun	1566
bubble shooter	643
buch bestellen	645
buch kaufen	645
buffer	786
buka	1586
buka peta	1586
bunlari da okuyun	2845
buscar	1082	2299
butlletins	283
buy a copy	1002
buy at amazon	998
buy from amazon	998
buy it now	965
buy licence	1021
buy licensing rights	1021
buy on amazon	998
buy the book	1002
buy the book here	1002
buy tickets	965
buy us a coffee	756
""", 'ca': """
cada aporte cuenta	1120
cada euro conta	2331
cada euro cuenta	1120
cada real conta	2331
cadastrar	2270
cadastre-se	2270
cadeau-artikel	1913
cadeaulink	2054
califica esta receta	61
cambiar mis preferencias	1102
cambiar preferencias de cookies	1102
cancel	755
cancel anytime	1013
cancelar respuesta	1075
capito	1660
captions	1008
captions off	1007
captions settings	1007
caratteri rimanenti: #	1683
cargar contenido	1072
cari	1585
carica altri	1659
carregando	2314
carregar mais	2299
carta di credito	1629
carte bancaire	1305
cast your vote	999
categorias	2296
categorie	1656
categories	809
categorii	2357
""", 'ce': """
cele mai citite	2357
cele mai citite articole	2385
cele mai noi	2357
cele mai populare	2357
cena dopravy	374
cerca	1659
cerrar	1039
ces articles devraient vous plaire	1383
cetak	1575
cetak artikel	1608
cetak halaman	1608
cetak resep	61
cevapla	2844
""", 'cg': """
cgu	1332
cgv	1332
""", 'ch': """
change text size	1026
chaque don compte	1378
chaque euro compte	1378
chargement du sondage	1370
charger plus	1342
chci darovat	300
check amazon	998
check je inbox	2040
check price	998
check price at amazon	998
check prices	998
check your email	919
check your inbox	919
check your spam folder	1015
chiedi alla nostra ia	1675
chiudi	1624
chiudi menu	1659
choisissez la formule qui vous convient	1379
choisissez un montant	1304
choisissez votre formule	1379
choose	1014
choose an amount	760
choose this plan	1013
choose your offer	1013
choose your own amount	1011
choose your payment method	760
choose your plan	763
choose your subscription	1013
""", 'ci': """
citation formats	988
cite this article	988
citi lasa	1868
citi raksti	1868
""", 'cl': """
clasificados	1070
click here	814
click on a star to rate it	968
click to enlarge	814	1018
click to unmute	1007
cliquer ici pour partager	1325
close	755
close ad	1027
close extra sharing options	785
close gallery	1018
close image	1018
close menu	814
close share panel	785
close this message	754
clube do assinante	2318
""", 'co': """
codes promo	1330
codeword	1000
colabora	1040
collapse	814
comenta	1075
comentar	1075	2292
comentarii	2356
comentario	1075
comentarios	1075
comentaris	266
comentariu	2356
comente	2292
comment	786	804
comment deleted	1024
comment ne plus voir ce message	1296
comment policy	804
comment rules	1024
commenta	1652
commenta l'articolo	1652
commenta per primo	1652
commentaire	1335
commentaires	1335
commenter	1325	1335
commenter l'article	1335
commenti	1652
commenting guidelines	1024
commenting policy	1024
commenting rules	1024
commento	1652
commento in attesa di moderazione	1683
comments	804
comments off	804
commercial content	795
commercial feature	1027
commercieel partnerschap	2055
community guidelines	804
community rules	804
compare plans	763
comparte	1064
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2282
compartilhar no linkedin	2282
compartilhar no twitter	2282
compartilhar no whatsapp	2282
compartilhar no x	2282
compartilhar por e-mail	2282
compartilhar via	2282
compartilhe	2282
compartilhe isso	2282
compartir	1064
compartir en	1064
compartir en bluesky	1064
compartir en linkedin	1064
compartir en telegram	1064
compartir en twitter	1064
compartir en x	1064
compartir por correo	1064
compartir por email	1064
complete coverage	809
compra questo numero	1678
compris	1343
comunicar erro	2292
concordo	2289
condiciones de uso	1072
condiciones generales	1072
conditions d'utilisation	1332
conditions de publication	1370
condividi	1642
condividi articolo	1642
condividi su	1642
condividi su facebook	1642
condividi su linkedin	1642
condividi su telegram	1642
condividi su twitter	1642
condividi su x	1642
condividi via email	1642
condivisioni	1642
condizioni d'uso	1649
conectare	2345
configura les galetes	272
configurar cookies	1072
confirm password	1013
connectez-vous	1306
connexion	1306
consent & continue	1005
consigliati	1656
consigliati per te	1656
consigue tu entrada	1106
consulta las esquelas de hoy	1106
consulta las normas de la comunidad	1111
consulta les esqueles	277
consulta todas nuestras newsletters	1117
consulter	1342
cont nou	2345
contact	814	1335	1939	2356
contact met de auteur	2043
contact met de redactie	2046
contact us	804
contact us securely	1020
contactez-nous	1335
contacto	1075
contactos	2292
contato	2292
contattaci	1652
contatti	1652
contenido de marca	1070
contenido de nuestros socios	1079
contenido elaborado por la marca	1106
contenido exclusivo	1045
contenido exclusivo para socios	1121
contenido externo	1102
contenido externo recomendado	1102
contenido ofrecido por	1070
contenido para suscriptores	1045
contenido patrocinado	1070
contenido promocionado	1070
contenido recomendado	1125
contenido relacionado	1079
contenido solo para usuarios registrados	1121
contenidos recomendados	1125
contenidos relacionados	1079
content from our partner	887
content from our partners	887
content from our sponsor	887
contenu commercial	1330
contenu de marque	1330
contenu externe	1362
contenu partenaire	1330
contenus partenaires	1330
contenuti correlati	1656
contenuti sponsorizzati	1647
contenuto esterno	1673
contenuto esterno consigliato	1673
contenuto per abbonati	1630
contenuto premium	1692
contenuto promozionale	1678
contenuto riservato	1630
contenuto riservato agli abbonati	1692
contenuto riservato agli utenti registrati	1692
contenuto sponsorizzato	1647
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1659
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1692
continua con facebook	1692
continua con google	1692
continua depois da publicidade	2287
continua llegint	290
continua senza accettare	1649
continua senza sostenere	1624
continuar a ler	2299
continuar com apple	2333
continuar com facebook	2333
continuar com google	2333
continuar con apple	1121
continuar con facebook	1121
continuar con google	1121
continuar e fechar	2289
continuar lendo	2299
continuar leyendo	1082
continuar sem apoiar	2265
continuar sin donar	1039
continue	755
continue a ler	2296
continue lendo	2270
continue reading	809	814
continue reading below	795
continue reading the main story	795
continue reading with a subscription	763
continue to article	754
continue to site	1005
continue to the article	754
continue with ad blocker	1009
continue with apple	1013
continue with email	1013
continue with facebook	1013
continue with google	1013
continue with microsoft	1013
continue with x	1013
continue without accepting	800
continue without disabling	1009
continue without donating	754
continue without supporting	754
continue without supporting us	1009
continuer avec apple	1379
continuer avec facebook	1379
continuer avec google	1379
continuer la lecture	1306
continuer sans accepter	1332
continuer sans donner	1296
contribua	2266
contribuer	1297
contribuez	1335
contribuir	2266
contribuisci	1625
contribute now	756
contribute with google	756
contribuye	1040
controleer je inbox	2040
controleer uw inbox	2040
contul meu	2345
cook mode	61
cookie instellingen	2027
cookie notice	800
cookie policy	800	1649
cookie preferences	800
cookie-einstellungen	526
cookie-instellingen	1935
cookie-instellingen aanpassen	1963
cookiebeleid	1935
cookieindstillinger	430
cookieinstellingen	2027
cookiepolicy	2692
cookiepolitik	430
cookies	312	430	1935	2081	2692
cookies aanpassen	1963
cookies ablehnen	648
cookies accepteren	2027
cookies akzeptieren	526
cookies beheren	2027
cookies erlauben	648
cookies instellen	1935
cookies policy	800
cookies verwalten	648
cookies wijzigen	1963
cookies zulassen	648
cookievoorkeuren	2027
cookievoorkeuren aanpassen	2027
cookievoorkeuren wijzigen	1963
copia il link	1642
copia link	1642
copiar el enlace	1064
copiar enlace	1064
copiar link	1064	2282
copiar o link	2282
copied	785
copied to clipboard	884
copier l'url	1325
copier le lien	1325
copy	786
copy link	785	1575	2982
copy link copied	785
copy link to clipboard	785
copy this link	785
copy url	785
copyright notice	1021
copyright-hinweis	668
correctiebeleid	2046
correcties en aanvullingen	2046
corrections policy	804	1020
correlati	1656
cosa pensi di questo articolo	1675
count me in	773
country	1016
""", 'cr': """
crea un account	1630
crea un alert	1686
crear alerta	1116
crear cuenta	1045
crear una cuenta	1045
create a free account	763
create account	763
create an account	763
create free account	763
created with ai	855
credit card	761
credit or debit card	761
creditcard	1912
criar alerta	2326
criar conta	2270
cryptic crossword	1000
cryptogram	2022
""", 'cs': """
csatlakozz csapatunkhoz	1520
""", 'cu': """
current time	1007
current time #	1007
custom amount	755
""", 'cz': """
czas czytania # min	2173
czas trwania	2231
czas trwania #	2230
czyta syntezator mowy	2230
czytaj bez reklam	2256
czytaj dalej	2173
czytaj dalej za	2148
czytaj w aplikacji	2232
""", "d'": """
d'autres articles	1339
""", 'da': """
da non perdere	1656
da non perdere in edicola	1647
daftar	1566
dagens korsord	2748
daha fazla	2847
daha sonra	2829
daha sonra hatirlat	2829
daha sonra oku	2838
daily newsletter	773
dal web	1656
dalej	2170
dalies	1871
dalies ar rakstu	1866
dalintis	1825
dalintis facebook	1830
dalintis su draugais	1830
dalyvaukite apklausoje	1832
dans cet article	1339
darmowa dostawa	2225
darovat	300
darowizna na cele statutowe	2236
daruj	300	2613
das buch bestellen	645
das buch kaufen	645
das interessiert andere leser	533
das lesen andere	594
das neueste	533
das video kann in ihrem land nicht abgespielt werden	650
das video kann nicht abgespielt werden	650
das video konnte nicht abgespielt werden	650
das video konnte nicht geladen werden	650
date of birth	1016
datenschutz	526
datenschutz-einstellungen	526
datenschutz-manager	648
datenschutzeinstellungen	526
dauer	651
dauer #	651
dauerauftrag	492
dauerauftrag einrichten	655
dauerwerbung	523
""", 'de': """
de link is gekopieerd	2054
de samenvatting kan fouten bevatten	1965
de tekst gaat verder onder de foto	1933
de video is niet meer beschikbaar	2029
de video kan niet worden afgespeeld	2029
de videospeler wordt geladen	2029
debat: skriv	433
debatt: si din mening	2084
debatte	529
debattregler	2084
deconectare	2345
decrease font size	1026
decrease text size	1026
deel	1928
deel als cadeau	2054
deel artikel	1928
deel dit	1928
deel dit artikel	1928
deel dit bericht	2008
deel dit verhaal	2008
deel op facebook	1928
deel op twitter	1928
deel op x	1928
deel via	1984
deel via e-mail	1928
deel via whatsapp	1928
dein name	659
deine e-mail-adresse	505
deine meinung	529
deine nachricht	659
deine spende ist steuerlich absetzbar	655
deixa un comentari	266
deixe uma resposta	2292
deja un comentario	1075
deja una respuesta	1075
dejar de seguir	1116
dejar un comentario	1075
del	425	2076
del artikel	425
del artikkel	2076
del artikkelen	2076
del artiklen	425
del artiklen gratis	416
del med	425	2076
del saken gratis	2067
del via e-mail	425
del via e-post	2076
dela	2687
dela artikel	2687
dela artikeln gratis	2677
dela med	2687
dela via e-post	2687
dela via mejl	2687
dela via whatsapp	2782
delen	1928
delen op bluesky	1984
delen op facebook	1928
delen op linkedin	1984
delen op whatsapp	1984
delen op x	1984
delen via	1984
delen via e-mail	1928
delen via facebook	1928
delen via twitter	1928
delen via whatsapp	1928
deli	2621
deli na facebooku	2621
delite	2621
delite to novico	2621
delite to zgodbo	2621
delivered daily	873
delivered to you	773
delivered weekdays	873
delivered weekly	873
dempen	2029
dempen opheffen	2029
dengarkan	1575
der inhalt kann nicht angezeigt werden	648
der player wird geladen	650
der videoplayer wird geladen	650
deretter # kr/mnd til du sier opp	2067
derniers articles	1339
desa	266
desa l'article	289
deschide	2360
descriptions off	1007
descuentos	1070
desplegar	1083
desplegar redes sociales	1064
destacadas	1079
destacados	1079
destaques	2296
destek ol	2830
destek olun	2830
det er gratis at oprette en profil	416
detail	1586
details	537	815	1947
details anzeigen	537
detaily	319
detalhes	2300
detalii	2360
detaljer	442	2092	2703
detalles	1083
detaylar	2848
dettagli	1660
dette er en annonse	2080
dette er en plus-artikel	416
dette er en plussak	2067
dette leser andre	2088
devamini oku	2847
devenez membre	1297
devenir membre	1297
deze audio is gemaakt met ai	2029
deze content is niet beschikbaar	2027
deze content kan niet worden getoond	2027
deze inhoud is niet beschikbaar	2027
deze inhoud kan niet worden getoond	2027
deze inhoud kan niet worden weergegeven	2027
deze video is niet beschikbaar	1963
deze video is niet beschikbaar in jouw land	2029
deze video is niet beschikbaar in uw land	2029
deze video is niet meer beschikbaar	2029
deze video kan in uw land niet worden afgespeeld	2029
deze video kan niet worden afgespeeld	2029
""", 'dh': """
dha	2851
""", 'di': """
di santrauka	1832
dicci la tua	1683
die meistgelesenen artikel	533
diesem autor folgen	674
diesem thema folgen	674
diesen artikel kommentieren	529
diesen artikel teilen	518
diesen artikel verschenken	590
diesen beitrag auf facebook ansehen	562
diesen beitrag auf instagram ansehen	562
diesen tweet ansehen	562
dieser artikel ist gesperrt	657
dieser autorin folgen	674
dieser inhalt kann hier nicht angezeigt werden	648
dieser inhalt kann nicht angezeigt werden	648
dieser kommentar wurde entfernt	672
dieser text wird automatisch vorgelesen	650
dieses feld ist ein pflichtfeld	659
dieses feld ist erforderlich	659
dieses video kann in ihrem land nicht abgespielt werden	650
digg	786
digital	1014	2766
digital subscription	763
digital-abo	497
digitalabo	497
digitale krant	1913
digitaler briefkasten	667
digite seu e-mail	2274
dimensione carattere	65
dimensione testo	65	1642
dimensiune text	65
din e-mail	421
din e-post	2072	2682
din e-postadress	2768
din e-postadresse	2072
dinle	2838
dirbk su mumis	1832
direct debit	761
direct lezen	1983
direct naar het recept	61
direct naar inhoud	2043
direct toegang	1983
direct verder lezen	1913
direkt zum rezept	61
discussie	1939
discussion about this post	814
discussione chiusa	1652
diskuse	315
diskusia	2562
diskuter	2084
diskutera	2695
diskutieren	574
diskuze	315
dislike	1025
dismiss	755
dismiss this message	754
distribuie	2350
distribuie articolul	2350
distribuie pe facebook	2384
distribuie pe whatsapp	2384
dit artikel delen	1984
dit artikel is afgeschermd	2037
dit artikel is auteursrechtelijk beschermd	2047
dit artikel is vergrendeld	2037
dit artikel wordt voorgelezen door een computerstem	2029
dit bericht op instagram bekijken	1963
dit fragment is niet meer beschikbaar	2029
dit is een advertentie	1988
dit is een premium artikel	1983
dit veld is verplicht	2040
dit vind je misschien ook leuk	1943
ditt meddelande	2768
ditt namn	2768
diventa socio	1625
diventa sostenitore	1625
""", 'dl': """
dla zalogowanych	2238
""", 'dn': """
dnes ne	299
dnes nie	2566
""", 'do': """
do dossier	2244
do e-shopu	374
do fotogalerie	392
do galerie	392
do koszyka	2225
do mesmo autor	2296
do not sell my personal information	800
do not sell or share my personal information	800
do obchodu	374
do sklepu	2225
doar	2266
dodaj do koszyka	2225
dodaj komentar	2621
dodaj komentarz	2166
doe	2266
doe agora	2266
doe de test	2021
doe mee en win	1968
don mensuel	1297
don ponctuel	1297
don't have an account	1013
don't have an account? sign up	1013
don't miss	809
don't miss out	773
don't want to see this? remove ads	795
dona	1040	1625
dona adesso	1625
dona ahora	1040
dona ora	1625
dona'ns suport	259
donar	1040
donar ahora	1040
donasi	1565
donasi sekarang	1565
donate	756
donate become	756
donate by bank transfer	1011
donate by paypal	1011
donate crypto	1011
donate here	756
donate in cryptocurrency	1011
donate monthly	756
donate now	756
donate today	756
donate via bank transfer	1011
donate via paypal	1011
donate via stripe	1011
donate with card	1011
donate with paypal	1011
donaties zijn fiscaal aftrekbaar	2035
donation page	1011
donations are tax-deductible	878
donazione mensile	1625
donazione singola	1625
doneer	1909
doneer eenmalig	2035
doneer hier	2035
doneer maandelijks	2035
doneer nu	1909
doneer via bankoverschrijving	2035
doneer via ideal	1980
doneer via paypal	2035
doner	413	2064
donera	2674
donera nu	2674
doneren	1909
doniraj	2487	2613
doniraj odmah	2487
doniraj zdaj	2613
donirajte	2487	2613
donner	1297
doorgaan met apple	2037
doorgaan met facebook	2037
doorgaan met google	2037
doorgaan zonder uitschakelen	2034
doorsturen	1928
doprava zdarma	374
dossier	533	1339	1656	1943
dossiers	533	1339	1943
download (mp#	650
download audio	1007
download citation	988
download data is not yet available	988
download de podcast	2029
download the audio	1007
download transcript	1007
downloaden in de app store	2031
dowolna kwota	2236
""", 'dr': """
dra tillbaka samtycke	2755
drucken	518
druge novice	19
drukuj	2158
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	421
du er nu tilmeldt nyhedsbrevet	421
du folgst diesem thema	674
du hast bereits abgestimmt	642
du kan til enhver tid afmelde dig	421
dukung jurnalisme independen	1565
dukung kami	1565
duration	1008
duration #	1008
duration time	1007
durch ki erstellt	670
duur	2030
duur #	2030
""", 'dy': """
dyskusja	2166
""", 'e-': """
e-avis	416	2067
e-edition	814
e-gazete	2831
e-mail	305	421	505	786	2151	2274	2406
e-mail eingeben	505
e-mail lub login	2238
e-mail teilen	518
e-mail-adresse	505
e-mail-adresse eingeben	505
e-mail-adresse oder benutzername	657
e-mailadres	1918
e-mailadres of gebruikersnaam	2037
e-mailadresse	421
e-mailen	1928
e-paper	497	814
e-pasta adrese	1890
e-pasts	1890
e-post	1158	2072	2682
e-posta	2868
e-posta adresiniz	2868
e-posta adresinizi girin	2868
e-postadress	2682
e-postadresse	2072
e-posti aadress	1158
e-tidning	2677
e-wydanie	2148
""", 'ea': """
early bird tickets	1002
early bird tickets on sale now	1002
early bird vstupenky	374
early bird-biljetter	2751
early bird-tickets	2024
early-bird tickets	1002
early-bird-tickets	645
eavis	2067
""", 'ed': """
edasi lugemiseks logi sisse	1133
edellinen	1248
edellinen juttu	1246
edited	1025
editor's choice	809
editor's pick	697	809
editor's picks	809
editors' choice	809
editors' picks	809
edizione digitale	1630
""", 'ee': """
eenmalig	1909
eenmalige donatie	2035
eenmalige gift	2035
eens	2022
eerste maand gratis	1983
""", 'ef': """
efternamn	2769
""", 'eg': """
eget belopp	2763
""", 'ei': """
ei kiitos	1229
ei nyt	1229
ei, kiitos	1229
eigen bedrag	2035
eigener betrag	655
eilmeldungen	653
eilmeldungen aktivieren	652
eilmeldungen erhalten	652
ein fehler ist aufgetreten	659
einblenden	537
einde advertentie	2055
einde van de advertentie	2055
einen kommentar hinterlassen	672
eingeloggt bleiben	657
einklappen	536	663
einloggen	497
einmalig	492
einmalig spenden	492
einschalten	653
einstellungen	526
einstellungen verwalten	648
einverstanden und weiter	648
einwilligen und weiter	648
einwilligung	526
einwilligung verwalten	648
einwilligung widerrufen	648
einwilligungen verwalten	648
""", 'ej': """
ej prenumerant	2765
""", 'el': """
elders op het web	1943
elige una cantidad	1043
elk moment opzegbaar	2037
elke bijdrage helpt	2035
elke bijdrage telt	1980
elke donatie helpt	2035
elke donatie telt	1980
elke euro helpt	2035
elke euro telt	1980
elke vrijdag. gratis. geen spam	2040
eller	2766
elolvasom	1520
els preus poden variar	277
elsewhere on the web	809
elta	1835
elta inf	1835
""", 'em': """
em alta	2296
em destaque	2296
email	773	786	2406
email (required	773
email address	773
email article	785
email or username	1013
email this	785
email to a friend	785
embed laden	648
emneord	2088
emner	438	2088
empfehlen	518	673
empfehlungen	533
empfehlungen der redaktion	533
empfohlen	658
empfohlen von outbrain	676
empfohlen von taboola	676
empfohlene artikel	533
empfohlener externer inhalt	526
empfohlener redaktioneller inhalt	526
""", 'en': """
en ce moment	1339
en continu	1339
en directo	1079
en este tema	1125
en otros medios	1079
en portada	1079
en savoir plus	1332	1342
encontrou algum erro	2292
encontrou um erro	2292
end of ad	1027
end of advert	1027
end of advertisement	1027
end of advertising	1027
ende der anzeige	676
ende der werbung	636
engangsgave	2064
enim loetud	1135
enlace copiado	1064
enlace copiado al portapapeles	1124
enlarge	815
enlarge image	814
enlarge photo	1018
enlarge picture	1018
enlarge this image	814
enne kommenteerimist loe reegleid	1139
enregistrer	1325
enregistrer cet article	1382
enregistrer l'article	1382
enregistrer la recette	61
entdecken sie unsere newsletter	580
entendi	2300
entendido	1083
enter amount	760
enter your email address	773
enter your own amount	1011
entra	1630
entra nella conversazione	1683
entradas relacionadas	1079
entrar	1045	2270
entrar com apple	2333
entrar com facebook	2333
entrar com google	2333
entre	2270
entre com sua conta	2333
envia per correu	289
envia-ho per correu	289
enviar a un amigo	1124
enviar para um amigo	2335
enviar por correo	1064
enviar por e-mail	2282
enviar por email	1064
enviar por whatsapp	1064
envie de lire la suite	1379
envoyer par courriel	1382
envoyer par e-mail	1325
envoyer par email	1325
envoyer par mail	1325
""", 'ep': """
epaper	814
""", 'er': """
er der fejl i artiklen	433
er du allerede abonnent	416	2067
er ging iets mis	2041
er ging iets mis. probeer het later opnieuw	1976
er ging iets mis. probeer het opnieuw	2040
er is een fout opgetreden	2040
er is een fout opgetreden. probeer het later opnieuw	2040
er is iets misgegaan	1976	2041
er is iets misgegaan. probeer het later opnieuw	1976
erfolgreich	660
erfolgreich abonniert	659
erfolgreich angemeldet	659
ergebnis anzeigen	642
ergebnisse anzeigen	537	642
erlauben	653
err/bns	1143
erstellt mit ki	564
""", 'es': """
es folgt werbung	636
es ist ein fehler aufgetreten	580
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	580
esci	1630
escolha do editor	2296
escolha o seu plano	2333
escolha seu plano	2333
escolha um valor	2268
escribe tu correo	1117
escribe tu email	1117
escribe un comentario	1075
escuchar	1064
espace partenaire	1330
espacio patrocinado	1106
espandi	1660
especiais	2296
esqueceu a senha	2270
esqueci minha senha	2270
esquelas	1106
esqueles	277
essai gratuit	1306
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
etichete	2357
etiketler	2845
etiquetas	1079	2296
etiquetes	290
ets subscriptor? identifica't	287
ett fel uppstod	2768
etusivu	1246	1248
etusivulle	1246
etwas ist schiefgelaufen	660
""", 'ev': """
every contribution counts	878
every contribution helps	1011
every contribution makes a difference	1011
every contribution, however small, makes a difference	1011
every dollar counts	878
every donation counts	878
every donation helps	1011
every donation helps, however small	1011
every donation makes a difference	1011
every donation, however small, helps	1011
every friday. free. no spam	1015
every gift counts	878
""", 'ex': """
excl. verzendkosten	2024
exclusief abonneevoordeel	2024
exclusief verzendkosten	2024
exclusief voor leden	2037
exclusiu per a subscriptors	287
exclusive content	763
exclusive for members	1013
exclusive for subscribers	1013
exclusive to members	1013
exclusive to subscribers	882
exclusivo assinantes	2270
exclusivo para assinantes	2333
expand	814
expand all	815
expand image	1018
expandera	2703
expandir	2300
explore	812
explore more	809
explore more on these topics	809
explore our newsletters	873
explore our subscription offers	882
explore subscription offers	882
export citation	988
external content	853
external links	785
externe content	1963
externe inhalte	526
externe inhalte anzeigen	526
externe inhalte erlauben	526
externe inhoud	1963
externen inhalt anzeigen	526
externen inhalt laden	526
externer inhalt	526
externer inhalt konnte nicht geladen werden	562
""", 'ez': """
ezt is olvassa el	1518
""", 'fa': """
facebook	786
facebook messenger	786
facebook twitter	785
facebook twitter email	785
facebook twitter linkedin email	785
facebook twitter whatsapp	785
facebook x	785
fai il quiz	1683
fai il test	1683
fai una domanda su questo articolo	1675
faire un don	1297
fale conosco	2292
fandt du en fejl	433
fant du en feil	2084
fast geschafft	580	660
favorilere ekle	2838
favoris	1325
fazer login	2270
""", 'fe': """
featured articles	809
featured content	809
featured stories	809
fechar	2265	2299
feedback	529	804	1939
feedback geben	529
feedback geven	2049
feedback senden	670
fehler gefunden	529
fehler im artikel gefunden	529
fehler im text melden	667
fehler melden	529
fel i artikeln	2695
feliratkozom	1523
fermer	1296
fermer le menu	1342
fes-te soci	259
fes-te subscriptor	259
fetching more	814
""", 'fi': """
fields marked with * are required	1015
fields marked with an asterisk are required	1015
fil info	1339
filed under	809	814
find out more	814
fique por dentro	2274
first name	773
fizetett tartalom	1513
""", 'fj': """
fjern annoncer	429
fjern annonser	2080
""", 'fl': """
flag	1025
flag as inappropriate	1024
flecha	1045
fler	2699
fler artiklar	2699
fler nyheter	2699
flere artikler	438	2088
flere nyheder	438
flere nyheter	2088
flere saker	2088
flipboard	786
""", 'fo': """
fold ud	442
folge ich	674
folgen	519
folgen sie uns	519
follow	790
follow author	790
follow live	790
follow this author	790
follow this topic	790
follow topic	790
follow us	790
follow us on facebook	790
following	790
font size	785
fontin koko	65
for abonnenter	416	2067
for members only	1013
for subscribers	763
forgot password	763
forgot your password	763
forma de pagamento	2268
forma de pago	1043
formas de pagamento	2268
formas de pago	1043
forrige	441	2091
forrige artikel	438
forrige artikkel	2088
forse in seguito	1624
forsiden	438	2088
forward # seconds	1007
foto	1583
foto galeri	2845
fotogalerie zde	392
fotogalerija	1832
fotostrecke	533
fotostrecke ansehen	662
fotostrecke starten	662
fout gespot	1939
fout gevonden	2046
fout gezien	1939
fout melden	1947	2046
foutje gezien	1939
""", 'fr': """
frag unsere ki	564
fragen sie unsere ki	564
frakt tillkommer	2751
fraktkostnad tillkommer	2751
free amount	1011
free daily newsletter	773
free newsletter	773
free weekly newsletter	773
free. no spam	1015
freier beitrag	655
freier betrag	655
friss	1518
from around the web	809
from our advertisers	1027
from our partner	1027
from our partners	809
from our shop	1002
from our sponsor	795
from our sponsors	795
from our store	1002
from the web	809
""", 'fu': """
full coverage	809
full name	1015
full results	815
full score	815
full screen	1008
fullscreen	814	1008
fullscreen image	1018
fullskjerm	2091
further reading on this site	809
""", 'ga': """
ga akkoord	1935
ga akkoord en sluit	2027
ga naar de inhoud	2043
ga naar inhoud	1946
ga naar recept	61
ga verder met apple	2037
ga verder met facebook	2037
ga verder met google	2037
galerie ansehen	662
galerie anzeigen	662
galite bet kada atsisakyti prenumeratos	1825
gallery	1656
gamble responsibly	964
ganzen artikel lesen	536
""", 'ge': """
ge bort artikel	2782
ge bort artikeln	2677
ge feedback	2777
gebruikersnaam	2038
gebruikersnaam of e-mailadres	2037
gebruiksvoorwaarden	1935
geef cadeau	1984
geef een reactie	1939
geef eenmalig	2035
geef feedback	1973
geef je mening	2049
geef je mening over dit artikel	1973
geen mening	2022
geen spam	2040
gegenereerd door ai	1965
gegenereerd met ai	1965
gegenereerd met een ai-stem	2029
gekopieerd	2054
gekopieerd naar klembord	2054
gelesen von einer synthetischen stimme	650
geluid aan	2029
geluid uit	2029
gem	425
gem artikel	425
gem artiklen til senere	425
gem opskrift	61
gem opskriften	61
gem til senere	425
gemaakt door ai	2049
gemaakt met ai	1965
gemaakt met behulp van ai	2049
gemerkt	675
generated by ai	855
generated with ai	1023
genererad av ai	2777
genererad med ai	2777
gerade nicht	491
gerelateerd	1943
gerelateerd nieuws	1943
gerelateerde artikelen	1943
gerelateerde onderwerpen	1943
gerir cookies	2289
geschenklink	675
geschenklink erstellen	675
geschenklink kopieren	675
geschwindigkeit	651
gesponsert	523
gesponserter beitrag	87	595
gesponserter inhalt	523
gesponsord	1933
gesponsorde content	2055
gesponsorde inhoud	1933
gestion des cookies	1332
gestionar cookies	1072
gestisci i cookie	1649
gestisci notifiche	1686
gestisci preferenze	1649
get alerts	790
get deal	998
get digital access	763
get email updates	773
get licence	1021
get news alerts	1010
get started	763
get the daily email	773
get the newsletter	773
get this deal	998
get tickets	965
get your ticket	1002
get your tickets	1002
""", 'gi': """
gi bort artikkelen	2067
gi bort saken	2076
gi tilbakemelding	2084
gift a subscription	763
gift article	763
gift link	1026
gift this article	763
gift this story	1026
giften zijn fiscaal aftrekbaar	2035
gilla	2780
gillar	2780
giv artiklen til en ven	425
giv os feedback	433
give a gift	763
give a gift subscription	756
give another amount	1011
give as a gift	1026
give feedback	804
give monthly	756
give now	756
give this article	1026
give this article as a gift	1026
give today	756
give us feedback	804
gizle	2848
gizlilik	2841
""", 'gj': """
gjord av ai	2777
""", 'gl': """
glemt adgangskode	416
glemt passord	2067
""", 'go': """
go ad-free	1027
go to donation page	1011
go to homepage	1018
go to the donation page	1011
go to the homepage	1018
go to top	814
godkjenn	2081
godkjenn alle	2081
godta	2081
godta alle	2081
google	786
google anzeigen	676
google news	786
google plus	786
google-advertenties	2055
google-annonser	2783
google-anzeigen	676
got it	800
""", 'gr': """
gracias por suscribirte	1052
gracias por tu voto	1104
gracias por votar	1104
graj teraz	2222
gratis proberen	1913
gratis verzending	2024
gratis. geen spam	2040
gratis. ingen spam	2768
grazie per aver votato	1675
grazie per il tuo feedback	1675
grazie per l'iscrizione	1637
grotere tekst	2054
""", 'gu': """
guarda anche	1656
guarda i risultati	1675
guarda l'article	289
guarda la gallery	1659
guardar	1064	2282
guardar en favoritos	1124
guardar para ler mais tarde	2335
guardar receita	61
guardar receta	61
guides d'achat	1339
gulir untuk lanjut membaca	1578
""", 'ha': """
haber faydali oldu mu	2844
haberi kaydet	2838
haberi nasil buldunuz	2844
haberi oynat	2847
haberi puanla	2844
haberi sesli dinle	2838
haberi sesli dinleyin	2838
haberi sesli dinleyin (# dk	2838
haberi yazdir	2838
haberin devami	2840	2847
haberin devami reklamdan sonra	2840
haberin tamami	2847
hacker news	786
hadiahkan artikel ini	1608
hae	1248
hai letto # articoli su # questo mese	1692
hai trovato un errore	1652
hai una segnalazione	1652
haku	1248
halaman berikutnya	1585
halaman selanjutnya	1585
halaman: #	1585
handelsbetingelser	430
hantera cookies	2692
hantera dina samtycken	2755
hantera notiser	2760
hantera samtycke	2755
har du allerede en konto	416	2067
har du hittat ett fel	2774
har du hittat ett fel i texten	2774
har du inget konto	2765
har du redan ett konto	2677
has oblidat la contrasenya	260
hastighet	2758
hasznos volt a cikk	1517
hata bildir	2844
hata bildirin	2844
haut de page	1342
have an account	763
have an account? sign in	763
have your say	804
hazte miembro	1040
hazte premium	1121
hazte socia	1040
""", 'he': """
heb je al een account	1913
heb je hier iets aan	2049
heeft u al een account	2037
help mee	1909
help ons om dit te blijven doen	1980
hem	2702
hemeroteca	1045
hepsini kabul et	2841
herinner me later	1908
herlaad de pagina	2034
hesabim	2831
hesabiniz var mi	2831
heslo	387
het artikel gaat hieronder verder	1933
het laatste nieuws	1943
""", 'hi': """
hide	815
hide ad	795
hide caption	814
hide comments	804
hide password	1013
hide replies	1024
hide this ad	1027
hide this message	754
hide transcript	1007
hier anmelden	497
hier bestellen	645
hier einloggen	497
hier erfahren sie, wie das geht	654
hier finden sie informationen zum datenschutz	562
hier kaufen	645
hier spielen	642
highlights generated by artificial intelligence	855
hilfe	529
hinterlasse einen kommentar	672
hinterlassen sie einen kommentar	672
hinweis an die redaktion	574
hinweis geben	667
hinweis senden	667
hinweis zum datenschutz	526
hinweise anonym senden	667
hinweise zu diesem artikel	574
hittade du ett fel	2695
hittat fel	2695
""", 'hj': """
hjem	441	2091
""", 'hl': """
hlasitost	379
hlasovat	315
hlasujte	371
hledat	318
""", 'ho': """
ho capito	1660
ho letto e accetto l'informativa sulla privacy	1688
hoe wij onze bronnen beschermen	2046
hold deg oppdatert	2072
hold dig opdateret	421
home	814	1659	1946
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2091
hopp til innholdet	2091
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1973
house rules	804
how did we do	804
how to cite	988
how to cite this article	988
how to contact us securely	1020
how to disable ad blocker	1009
how to disable your ad blocker	1009
how to turn off your ad blocker	1009
how was this made	1023
how was this summary made	1023
how we protect our sources	1020
how we protect sources	1020
how we use ai	855
hoy no	1039
""", 'hu': """
hubungi kami	1582
huidige tijd	2029
huidige tijd #	2029
huisregels	1973
""", 'hv': """
hva mener du? stem her	2091
hva synes du om denne saken	2084
hva synes du om saken	2084
hvad mener du? stem her	441
hvad synes du? stem her	441
""", 'i ': """
i accept	800
i agree	800
i already donated	754
i already gave	754
i already have a subscription	1013
i already have an account	1013
i am already a subscriber	1013
i betalt samarbete	2783
i commenti sono riservati agli abbonati	1683
i don't have an account	1013
i have an account	1013
i have disabled my ad blocker	1009
i have turned it off	1009
i have whitelisted this site	1009
i lettori hanno letto anche	1695
i prezzi potrebbero variare	1678
i samarbeid med	2080
i samarbejde med	429
i samarbete med	2691
i understand	815
""", "i'": """
i'll do it later	754
i'm already a subscriber	1013
i'm in	773
i've already donated	754
i've disabled adblock	1009
i've disabled it	1009
i've disabled my ad blocker	1009
i've turned it off	1009
i've whitelisted this site	1009
""", 'ic': """
ich bin bereits abonnent	657
ich bin schon abonnent	657
ich bin schon dabei	491
ich habe bereits ein abo	657
ich habe bereits ein konto	657
ich habe den adblocker ausgeschaltet	654
ich habe den adblocker deaktiviert	654
ich habe ein konto	657
ich habe ihn ausgeschaltet	654
ich habe ihn deaktiviert	654
ich habe meinen adblocker deaktiviert	654
ich habe schon ein abo	657
ich habe schon ein konto	657
ich habe schon gespendet	491
ich stimme zu	526
icymi	809
""", 'id': """
ideal	1912
identifiez-vous	1306
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2035
ielogojies	1866
ielogoties	1866
ievadi e-pastu	1890
ievadi savu e-pasta adresi	1890
""", 'ih': """
iha	2851
ihr feedback	529
ihr kommentar	529
ihr name	659
ihre e-mail-adresse	505
ihre meinung	529
ihre nachricht	659
ihre nachricht wurde gesendet	659
ihre spende ist steuerlich absetzbar	584
ihre stimme wurde gespeichert	642
""", 'ik': """
ik begrijp het	1947
ik heb al een account	2037
ik heb al gedoneerd	1908
ik heb een account	2037
ik heb hem uitgezet	2034
ik heb mijn adblocker uitgeschakeld	2034
ik heb mijn adblocker uitgezet	2034
ik steun al	1908
ikke i dag	412	2063
ikke nu	412
iklan	1578
iklan sponsor	1613
""", 'il': """
il mio account	1630
il tuo indirizzo email	1637
ilan	2840
ilgili haber	2845
ilgili haberler	2845
ilgili konular	2845
ilk ay # tl	2831
ilmoittaudu webinaariin	1248
ilmoitus	1240
ils ont lu aussi	1339
""", 'im': """
im liveblog	662
im shop ansehen	645
im shop kaufen	645
im trend	533
immer anzeigen	648
immer entsperren	648
immer erlauben	648
immer informiert	505
immer informiert mit unserem whatsapp-service	636
impostazioni cookie	1649
impressum	526
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1325
imprimer cet article	1382
imprimer cette recette	61
imprimer l'article	1325
imprimer la recette	61
imprimir	1064	2282
imprimir a receita	61
imprimir artigo	2335
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2982
in case you missed it	809
in die zwischenablage kopiert	675
in diesem artikel	533
in dit artikel	2043
in evidenza	1656
in het nieuws	1943
in kooperation mit	523
in other news	809
in our shop	1002
in partnership with	795
in primo piano	1656
in this section	809
in winkelwagen	2024
in zwischenablage kopieren	518
increase font size	1026
increase text size	1026
indeks	1583
indicates required	1015
indicates required field	1015
indirizzo email	1637
indstillinger	430
indtast din e-mail	421
indtast din mail	421
indtast e-mail	421
info iklan	1598
infolettre	1315
infolettres	1315
informa d'un error	275
informar de un error	1111
informasjonskapsler	2081
informationen zum datenschutz	562
informativa sulla privacy	1649
informazione promozionale	1678
informazione pubblicitaria	87	1678
ingatkan saya nanti	1564
ingelogd blijven	2037
ingen bindningstid	2765
ingen spam	2768
ingen uppfattning	2749
ingesloten inhoud	2027
ingezonden mededeling	87	1988
ingrandisci	1659
ingresar	1045
inhalt	536
inhalt aktivieren	648
inhalt anzeigen	526
inhalt entsperren	648
inhalt freigeben	648
inhalt immer anzeigen	648
inhalt laden	523
inhalt teilen	518
inhalte aktivieren	648
inhalte anzeigen	526
inhalte entsperren	648
inhalte immer anzeigen	648
inhalte laden	648
inhalte unserer partner	676
inhaltsverzeichnis	536
inhoud laden	2027
inhoud niet beschikbaar	2027
inhoud tonen	1963
inhoud van onze partners	2055
inhoudsopgave	1946
inicio	1082
inkl. mwst	645
inkl. mwst. zzgl. versandkosten	645
inklappen	1947
inloggen	1913
inloggen met apple	2037
inloggen met facebook	2037
inloggen met google	2037
inna kwota	2236
inne teksty autora	2244
innstillinger	2081
inschakelen	2033
inschrijven	1918
inscreva-se	2274
inscreva-se na newsletter	2274
inscription	1306
inscription gratuite	1375
inserisci il tuo indirizzo e-mail	1688
inserisci il tuo indirizzo email	1688
inserisci qui il tuo commento	1652
inserisci un indirizzo email valido	1688
insira o seu email	2328
insira seu e-mail	2328
instagram	786
instagram-inhalte erlauben	526
instellingen	1935
instellingen opslaan	2027
inte idag	2673
inte nu	2673	2761
inte prenumerant	2765
introdu adresa ta de email	2377
introduce tu email	1052
introductory offer	1013
invalid address	1015
invalid email	773
invalid email address	1015
invia a un amico	1694
invia commento	1652
invia per email	1642
invia via email	1642
inzerce	311
inzercia	2558
""", 'ir': """
ir a la receta	61
ir a los comentarios	1075
ir al contenido	1082
ir arriba	1082
ir para a receita	61
""", 'is': """
iscriviti	1637
iscriviti alla nostra newsletter	1637
iscriviti ora	1637
iscrizione completata	1688
isprintaj	2498
ist mir egal	643
""", 'iz': """
iz iste rubrike	2495
iz rubrike	2495	2618
izbor urednice	2495
izbor urednika	2495
izdvajamo	2495
izpostavljeno	2618
izveido kontu	1866
""", "j'": """
j'accepte	1332
j'accepte de recevoir les offres des partenaires	1375
j'ai compris	1343
j'en profite	1306
""", 'ja': """
ja ets subscriptor	260
ja gerne	652
ja graag	2032
ja tack	2760
ja tens compte	287
ja, benachrichtigen	652
ja, bitte	652
ja, doe maar	2032
ja, gerne	652
ja, graag	2032
ja, ich will	492
ja, ik steun	1980
ja, ik wil de nieuwsbrief ontvangen	1976
ja, tack	2760
jaa	1238
jaa artikkeli	1238
jaa facebookissa	1238
jaa juttu kaverille	1238
jaa whatsappissa	1238
jaarlijks	2038
jaarlijks betalen	2037
jaarlijks gefactureerd	2037
jag har ett konto	2765
jag har redan ett konto	2765
jaga	1133
jaga artiklit	1133
jaga facebookis	1138
jaga lugu	1138
jaga seda artiklit	1138
jak vypnout adblock	383
jangan lewatkan	1583
jatka lukemista	1231
jau esi abonents	1866
jau esi abonents? ielogojies	1866
jau prenumeruojate	1825
jau prenumeruojate? prisijunkite	1825
javascript staat uit	2029
""", 'je': """
je aanmelding is gelukt	1976
je bent aangemeld	2040
je bent ingeschreven	1976
je bent nu ingeschreven	1976
je bericht	2040
je bericht is verzonden	2040
je commande	1366
je donne	1297
je donne mon avis	1370
je fais un don	1297
je gebruikt een adblocker	2034
je gebruikt een advertentieblokker	2034
je gift is fiscaal aftrekbaar	2035
je hebt al gestemd	2021
je hebt je limiet bereikt	2037
je hebt je succesvol aangemeld	1976
je kunt je op elk moment afmelden	1976
je m'abonne	1306
je m'inscris	1315
je me connecte	1306
je mi to jedno	372
je naam	2040
je soutiens	1297
je stem is geregistreerd	2021
je stem is geteld	2021
je teste	1306
je volgt	2053
je volgt deze auteur	2053
je volgt deze auteur al	2053
je volgt dit onderwerp	2053
je volgt dit onderwerp al	2053
jeden freitag. kostenlos. kein spam	659
jeder beitrag hilft	655
jeder betrag hilft	655
jeder euro hilft	584
jederzeit abbestellbar	659
jederzeit abmeldbar	659
jednorazowo	2145
jelentkezzen be	1505
jetzt abo sichern	589
jetzt abonnent werden	497
jetzt abonnieren	497
jetzt abstimmen	568	636
jetzt am gewinnspiel teilnehmen	568
jetzt anmelden	505
jetzt bestellen	497
jetzt bewerben	568
jetzt einloggen	497
jetzt einschalten	652
jetzt freischalten	497
jetzt helfen	492
jetzt im shop	645
jetzt im tv	533
jetzt karten sichern	568
jetzt kommentieren	529
jetzt kostenlos anmelden	505
jetzt kostenlos testen	497
jetzt mitdiskutieren	574
jetzt mitglied werden	492
jetzt mitmachen	568
jetzt mitraten	642
jetzt nicht	491
jetzt pinnen	61
jetzt platz sichern	645
jetzt registrieren	497
jetzt spenden	492
jetzt spielen	642
jetzt teilen	590
jetzt testen	497
jetzt ticket sichern	645
jetzt tickets sichern	568
jetzt upgraden	589
jetzt weiterlesen	657
jetzt zugang sichern	589
jetzt zustimmen	526
""", 'jo': """
jocs i mots encreuats	277
join now	756
join our mailing list	773
join the conversation	804
join the debate	1024
join the discussion	804
join the discussion on discord	790
join us	756
jouw e-mailadres	1918
""", 'ju': """
jump to content	814
jump to recipe	61
jump to section	1018
jump to the recipe	61
jump to video	61
just nu	2699
juttu jatkuu alla	1240
juttu jatkuu kuvan alapuolella	1240
juttu jatkuu kuvan alla	1240
juttu jatkuu mainoksen alla	1240
juttu jatkuu videon alla	1240
juttu on tarkoitettu tilaajille	1231
juttu on vain tilaajille	1231
juuri nyt	1246
""", 'ka': """
kabul ediyorum	2841
kabul et	2841
kaffee spendieren	655
kaip jums patiko straipsnis	1831
kamu mungkin suka	1609
kanske senare	2673
kanskje senere	2063
kapat	2829
kapcsolat	1517
karier	1598
karjera	1832
karte anzeigen	537
karte laden	526
kas artikkel oli kasulik	1139
kas lugu oli kasulik	1139
kasneje	2625
kasnije	2503
kasutustingimused	1151
kategori	1583
kategoriat	1246
kategorie	316	2170
kategorien	533
kategorier	438	2088	2699
kategoriler	2845
katkida bulun	2830
katso kaikki tilaajaedut	1231
katso kuvagalleria	1248
katso kuvat	1248
katso video alta	1248
kaydet	2838
kaydol	2831
kayit ol	2831
kaynak: aa	2851
kaynak: dha	2851
kaynak: iha	2851
""", 'ke': """
kebijakan cookie	1581
kebijakan privasi	1581
kebijakan privasi | syarat dan ketentuan	1581
keep me logged in	1013
keep me signed in	1013
keep reading	809
kein spam	659
kein spam. jederzeit abbestellbar	659
keine angabe	643
keine meinung	643
keine neuigkeiten mehr verpassen	580
kelola cookie	1581
keluar	1566
kembali ke atas	1585
kertalahjoitus	1230
keskustele	1245
keskustele asiallisesti	1245
keskustelu	1245
keuze opslaan	2027
keuze van de redactie	1943
key points by ai	855
key takeaways by ai	855
""", 'ki': """
ki kann fehler machen	670
ki-generert oppsummering	2091
ki-generiert	564
ki-generierte zusammenfassung	564
ki-oppsummering	2091
ki-zusammenfassung	564	671
kiemelt	1518
kies	2038
kies abonnement	2037
kies een abonnement	2037
kies een bedrag	1911
kies je abonnement	1983
kies uw abonnement	2037
kies zelf een bedrag	2035
kiitos tilauksesta	1234
kiitos tilauksestasi	1234
kijk terug	1970
kingi artikkel	1138
kiosque	1306
kirim	1575
kirim ke teman	1608
kirim komentar	1582
kirjaudu	1231
kirjaudu ulos	1231
kirjoita kommentti	1245
kirjoita kommenttisi	1245
kirjoittaja on kansanedustaja	1257
kirjoittaja on kirjailija	1257
kirjoittaja on kolumnisti	1257
kirjoittaja on toimittaja	1257
kirjoittaja on vapaa toimittaja	1257
kirjoittaja on vapaa toimittaja ja kirjailija	1257
kirjuta kommentaar	1139
kiti skaito	1827
""", 'kl': """
klarna	496
klausies raidierakstu	1873
klausies rakstu	1871
klauskite dirbtinio intelekto	1831
klausykite straipsnio	1830
klausyti	1830
klausyti straipsnio	1830
klausyti straipsnio (# min	1830
kleinanzeigen	523
kleinere tekst	2054
klik om te vergroten	2043
""", 'ko': """
kod pocztowy	2242
kokeile maksutta	1231
kokeile nyt	1231
kolla din inkorg	2768
kolla priset	2751
komentar	1582
komentarai	1825
komentari	2498
komentarji	2621
komentarz	2166
komentarze	2166
komentiraj	2498	2621
komentovat	400
komentuoti	1825
komentuoti gali tik registruoti vartotojai	1831
komment	1517
kommentaarid	1133
kommentar	529
kommentar abschicken	672
kommentar absenden	672
kommentar melden	672
kommentar schreiben	529
kommentar senden	672
kommentar verfassen	529
kommentare	529
kommentare ansehen	529
kommentare anzeigen	529
kommentare lesen	529
kommentare sortieren	672
kommentarer	433	2084	2695
kommentarer blir moderert	2084
kommentarer granskas innan publicering	2702
kommentarer modereres	441
kommentarerna modereras	2695
kommentarregeln	529
kommentarsregler	2695
kommenteeri	1133
kommenteerimine on suletud	1139
kommenteerimise reeglid	1139
kommenteerimiseks logi sisse	1139
kommentek	1517
kommenter	433	2084
kommentera	2695
kommentera artikeln	2779
kommentieren	529
kommentit	1245
kommentit tarkistetaan ennen julkaisua	1245
kommentoi	1245
kommentointi on suljettu	1245
kommercielt indhold	446
kommercielt samarbejde	429
kommersiellt samarbete	2783
kommersielt innhold	2096
kommersielt samarbeid	2080
kommerzieller inhalt	676
konec reklamy	404
koniec reklamy	2162
kontakt	315	433	529	2166
kontakt do redakcji	2247
kontakt na redakci	395
kontakt os	433
kontakt oss	2084
kontakt zur redaktion	667
kontakta oss	2695
kontakta redaktionen	2774
kontaktovat autora	392
kontaktovat redakci	395
konten berbayar	1613
konten bersponsor	1578
konten premium	1566	1608
konten promosi	1613
konten sponsor	1578
konto erstellen	497
kontrollera din inkorg	2768
kontynuuj przez apple	2238
kontynuuj przez facebook	2238
kontynuuj przez google	2238
kontynuuj z apple	2238
kontynuuj z facebookiem	2238
kontynuuj z google	2238
konular	2845
koop een kop koffie voor ons	2035
koop een licentie	2047
koop het boek	2024
koop je tickets	2024
koop kaarten	2024
koop nu	2024
koop tickets	2024
kopeeri link	1133
kopieer de link	1928
kopieer deze link	2008
kopieer link	1928
kopier lenka	2076
kopier lenke	2076
kopier lenken	2076
kopier link	425
kopier linket	425
kopierat till urklipp	2782
kopieren	518
kopioi linkki	1238
kopiraj link	2498
kopiraj povezavo	2621
kopiraj poveznicu	2498
kopirajte link	2498
kopirajte poveznicu	2498
kopiuj link	2158
kopyala	2838
korrekturhinweis senden	574
korsord	2749
kort fortalt - lavet med ai	441
korzystasz z adblocka	2235
kostenlos abonnieren	505
kostenlos registrieren	497
kostenlos testen	497
kostenlos. kein spam	659
koszty dostawy	2225
koupit e-knihu	374
koupit knihu	374
koupit licenci	396
koupit vstupenku	374
koupit vstupenky	374
""", 'kr': """
krant	1913
kreditkarte	496
kreditkarte / klarna	496
kreiraj nalog	2488
krijg direct toegang	1983
kruiswoord	2022
kruiswoordpuzzel	2022
""", 'ku': """
kuidas lugu meeldis	1139
kup bilet	2225
kup bilety	2225
kup bilety teraz	2225
kup e-book	2225
kup magazyn	2225
kup najnowszy numer	2225
kup prawa do publikacji	2248
kup teraz	2225
kup wydanie	2225
kupi pretplatu	2488
kupte si knihu	374
kupte si vstupenky	374
kurzlink kopieren	615
kuukausilahjoitus	1230
kuula	1138
kuula artiklit	1138
kuula artiklit (# min	1138
kuula lugu	1138
kuula saadet	1140
kuula saadet siit	1140
kuuntele	1238
kuuntele jakso	1238
""", 'kv': """
kvalita	379
kvkk	2841
""", "l'": """
l'actu en direct	1339
l'article continue ci-dessous	1330
l'article en # points	1364
l'articolo in breve	1675
l'essentiel	1339
""", 'la': """
la newsletter	1315	1637
la redazione consiglia	1656
la tua e-mail	1637
laad bericht	2027
laad inhoud	2027
laad meer	1946
laad meer artikelen	2043
laad video	2027
laajenna	1249
laat een reactie achter	2051
laat je dit artikel voorlezen	1970
laat voorlezen	1928
laatste nieuws	1943
ladda fler	2702
ladda fler artiklar	2771
ladda karta	2755
ladda ner ljud	2757
ladda om sidan	2762
ladda tweet	2755
ladda video	2755
laddar spelaren	2757
laddar video	2757
lagi ramai	1609
lagre	2076
lagre artikkel	2076
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2076
lagre saken til senere	2076
lagre til senere	2076
lahjoita	1230
lahjoita nyt	1230
lain kali	1564
lainnya	1583
laisser un commentaire	1335
laissez un commentaire	1335
langganan	1566
langsung ke resep	61
lanjut baca di bawah	1578
lanjutkan dengan konten	1578
lanjutkan membaca	1585
laporkan	1582
laporkan kesalahan	1586
larger text	1026
lascia un commento	1652
lascia un feedback	1675
last flere	2091
last name	773
lastschrift	496
later	1908	2033
later lezen	1984
latest	809
latest articles	809
latest edition	814
latest headlines	809
latest news	809
latest posts	809
latest stories	809
latest updates	809
latest videos	809
latest videos from	809
lavora con noi	1678
""", 'le': """
le direct	1339
le fil	1339
le journal du jour	1306
le nostre newsletter	1637
le plus lu	1339
le puede interesar	1079
le recomendamos	1079
le ultime notizie	1656
learn more	814
learn more about cookies	800
leave a comment	804
leave a reply	804
leave a tip	756
leave feedback	804
lectura de # minutos	1064
lectura: # min	1064
lecture # min	1342
lecture # minutes	1325
lecture : # min	1325
ledenvoordeel	2024
leer noticia completa	1082
lees advertentievrij	2055
lees de reacties	1939
lees direct verder	1983
lees het hele artikel	2043
lees het hele verhaal	2043
lees het liveblog	2043
lees het transcript	2029
lees het volledige artikel	2043
lees meer	1943	1946
lees meer over	1943
lees minder	2043
lees onze huisregels	1973
lees ook	1943
lees verder	1913	1943	1946
lees verder na de advertentie	1933
lees verder onder de afbeelding	1933
lees verder onder de foto	1933
lees volledig artikel	2043
lees voor	1928
lees zonder advertenties	2055
leeslijst	1984
leestijd	1946
leestijd # min	1946
legfrissebb	1518
legg igjen en kommentar	2084
leggi anche	1656
leggi dopo	1694
leggi i commenti	1652
leggi il documento	1660
leggi il giornale	1630
leggi l'articolo	1659
leggi l'articolo completo	1659
leggi senza limiti	1692
leggi sull'app	1686
leggi tutto	1659
leggi tutto con un abbonamento	1630
leggi tutto su	1656
legolvasottabb	1518
legolvasottabbak	1518
leia mais	2296	2299
leia os termos de uso e as regras da comunidade	2324
leia sem limites	2333
leitura: # min	2282
lembrar mais tarde	2265
lembre-me mais tarde	2265
lenke kopiert	2076
lenken er kopiert	2076
lenken kopiert	2076
ler mais	2299
ler mais tarde	2335
les articles les plus lus	1383
les derniers articles	1339
les flere	2088
les hele saken	2091
les kommentarer	2084
les lecteurs ont aussi lu	1339
les mer	2088	2091
les mer om	2088
les plus lues	1339
les plus lus	1339
les senere	2076
les tops	1339
les videre	2067
lesedauer	536
lesedauer: # minuten	536
lesen sie auch	533
lesen sie dazu	533
lesen sie hier	533
lesen sie mehr	533
leserangebot	645
leserangebote	645
leserbriefe	529
leserempfehlung	672
leserempfehlungen	672
leserkommentare	529
leserreise	645
leserreisen	645
lesetid # min	2091
lesetipp	533
lesetipps	533
lesezeit: # min	536
lesezeit: # minuten	536
lest opp av en robot	2076
lest opp av en syntetisk stemme	2076
leta	1876
leta/afp	1876
lettergrootte	65
lettura # min	1642
leuk	2052
lezersaanbieding	2024
lezersaanbiedingen	2024
lezersreis	2024
lezersreizen	2024
lezersvoordeel	2024
""", 'li': """
license our content	1021
license this article	1021
license this content	1021
license this story	1021
licensiera artikeln	2775
licensing rights	1021
licentie aanvragen	2047
licentie kopen	2047
lige nu	438
lihat artikel asli	1608
lihat detail	1586
lihat hasil	1586
lihat juga	1583
lihat komentar	1582
lihat lainnya	1585
lihat peta	1586
lihat resep	61
lihat selengkapnya	1585
lihat semua	1585
liitu uudiskirjaga	1158
like	1025
like loading	785
like this	785
likes	1025
limited time offer	763
limited-time offer	882
line	786
link	786
link berhasil disalin	1608
link copiado	2282
link copiat	2384
link copiato	1642
link copiato negli appunti	1694
link copied	785
link copied bookmark	785
link copied successfully	1026
link copied to clipboard	785
link er kopieret	425
link er kopieret til udklipsholderen	425
link gekopieerd	1928
link has been copied	1026
link in die zwischenablage kopiert	590
link kopeeritud	1138
link kopieren	518
link kopieret	425
link kopiert	518
link kopiran	2498
link kopyalandi	2838
link on kopeeritud	1138
link skopiowany	2255
link sudah disalin	1608
link wurde in die zwischenablage kopiert	590
link wurde kopiert	590
link zum artikel kopieren	590
link zum inhalt	526
link zum teilen kopieren	636
link zum youtube-inhalt	526
linkedin	786
linki kopyala	2838
linkki kopioitu	1238
links	533
lire aussi	1339
lire l'article	1342
lire l'article complet	1342
lire la suite	1342
lire le document	1343
lire les commentaires	1335
lire plus	1339	1342
lire plus tard	1325
lisa kommentaar	1133
listen	785
listen # min	785
listen above	862
listen below	862
listen here	862
listen now	785
listen on apple	862
listen on apple podcasts	862
listen on spotify	862
listen on youtube	862
live	533
live stream	1008
live tv	809
lizenz anfragen	668
lizenzen erwerben	668
lizenzrechte erwerben	668
""", 'lj': """
ljud	2758
ljud av	2757
""", 'lo': """
lo + visto	1079
lo esencial en # segundos	1104
lo quiero	1121
load comments	804	1005
load content	800
load embed	1005
load external content	1005
load map	1005
load more	814
load more articles	814
load more comments	804
load more replies	1024
load more stories	814
load post	1005
load tweet	1005
load video	1005
loaded #%	1007
loaded: #%	1007
loading	785
loading ad	795
loading more	814
loading player	1007
loe edasi	1133
loe edasi tellijana	1133
loe hiljem	1138
loe ka	1135
loe kommentaare	1139
loe lisa	1140
loe lisaks	1135
loe rohkem	1140
loe veel	1135
loetumad	1135
log in	763	1913
log in / register	763
log in met apple	2037
log in met google	2037
log in or sign up	763
log in to comment	804
log in to reply	804
log in with apple	1013
log in with email	1013
log in with facebook	1013
log in with google	1013
log ind	416
log out	763
log ud	416
logare	2345
logg inn	2067
logg ut	2067
logga in	2677
logga in med apple	2765
logga in med bankid	2765
logga in med e-post	2765
logga ut	2677
logi sisse	1133
logi sisse, et kommenteerida	1139
login	497	763	1566	1630	2239	2270	2345
login / register	763
login lub e-mail	2238
logout	763
lompat ke resep	61
loo konto	1133
loo tasuta konto	1133
los comentarios son exclusivos para suscriptores	1111
los de puzzel op	2021
los precios pueden variar	1106
""", 'lu': """
lub	2239
lue koko juttu	1248
lue kommentit	1245
lue rajattomasti	1231
lue seuraavaksi	19	1246
luetuimmat	1246
luetuimmat jutut	1246
lugemiseks osta artikkel	1133
luister	1928
luister dit artikel	1970
luister hier	1970
luister nu	1970
luister op spotify	1970
luister via spotify	1970
luk	412
lukk	2063
lukuaika # min	1248
luo ilmainen tunnus	1231
luo maksuton tunnus	1231
luo tunnus	1231
lupa kata sandi	1566
lupa password	1566
""", 'ly': """
lyssna	2687
lyt	425
lytt	2076
lytt til saken	2076
""", "m'": """
m'abonner	1306
m'inscrire	1315
""", 'ma': """
maak een account	1913
maandelijks	1909	2038
maandelijks betalen	2037
maandelijks doneren	2035
maandelijkse donatie	2035
machinaal vertaald	2049
machine translation	1029
machinevertaling	2050
mahjong	372	643	1000	2022	2223	2749
mai mult	2359
mai multe	2359
mail	786	1928
mailen	518
mainokset	1240
mainos	1240
mainos - juttu jatkuu alla	1240
mainos alkaa	1240
mais	2299
mais artigos	2296
mais comentadas	2296
mais lidas	2296
mais lidos	2296
mais populares	2296
mais tarde	2265
mais vistas	2296
mais vistos	2296
make a donation	756
manage alerts	1010
manage consent	800
manage cookies	800
manage my account	763
manage notifications	1010
manage options	800
manage preferences	800
manage settings	800
manage subscription	763
manage your newsletters	873
mantengamos un debate respetuoso	1111
mantente informado	1052
masquer	1343
mastodon	786
masuk	1566
masuk / daftar	1566
masz ciekawy temat	2247
max	2412
maybe later	754
""", 'me': """
me connecter	1306
me le rappeler plus tard	1296
meddelande	2769
media caption	814
meer	1943
meer artikelen	1943
meer informatie	1935
meer laden	1946
meer lezen	1943
meer nieuws	1943
meer over	1943
meer over dit onderwerp	1943
meer tonen	1946
meer weergeven	2043
meest bekeken	1943
meest gedeeld	1943
meest gekozen	1983	2038
meest gelezen	1943
meghallgatom	1511
megosztom	1511
mehr	663
mehr anzeigen	536
mehr artikel	533
mehr artikel laden	662
mehr aus	533
mehr aus dem ressort	533
mehr details	537
mehr erfahren	526
mehr informationen	533
mehr laden	529	536
mehr lesen	533	536
mehr nach dieser anzeige	523
mehr news	533
mehr themen	533
mehr von diesem autor	533
mehr von uns	533
mehr zu diesem thema	533
mehr zum artikel	533
mehr zum thema	533
mein konto	497
meine themen	674
meist gelesen	533
meistgeklickt	533
meistgelesen	533
meistgelesene artikel	533
meistkommentiert	533
mejla	2687
mejla skribenten	2771
meld	2052
meld advertentie	2055
meld een fout	1939
meld feil	2092
meld fejl	442
meld fout	1973
meld fra om feil	2084
meld je aan	1918
meld reactie	2051
melden	673
meldingen	2033
meldingen aanzetten	2032
meldingen beheren	2032
meldingen toestaan	2032
melodikrysset	2749
member-only story	814
members only	763
mengerti	1586
meniu	2359
menu	318	441	814	1342	1585	1659	1946	2173	2299	2994
meny	2091	2702
mer fra	2088
mer nyheter	2699
mer om	2088	2699
merci de votre inscription	1315
merci pour votre retour	1364
merci pour votre vote	1370
mere fra	438
mere om	438
merken	497	518
merkliste	497
message	786	1016
message from our partner	1027
message publicitaire	1330
messaggio promozionale	1647
messaggio pubblicitario	1678
messenger	786
mest delat	2699
mest delt	2088
mest delte	438
mest lest	2088
mest leste	2088
met ai gemaakt	1965
metodi di pagamento	1628
metodo di pagamento	1628
mettre en favori	1325
""", 'mi': """
mi cuenta	1045
mida del text	65
mijn account	1913
mijn onderwerpen	2053
mijn profiel	1913
min konto	416
min side	416	2067
minder tonen	2043
minder weergeven	2043
mindre text	2782
mine avalehele	1140
mine retsepti juurde	61
minha conta	2270
mini crossword	1000
mis niets	1918
missa inget	2682
missa inte	2699
misschien later	1908
misschien ook interessant	1943
mit * gekennzeichnete felder sind pflichtfelder	659
mit * markierte felder sind pflichtfelder	659
mit apple anmelden	657
mit apple fortfahren	657
mit e-mail anmelden	657
mit facebook anmelden	657
mit facebook fortfahren	657
mit freunden teilen	615
mit google anmelden	657
mit google fortfahren	657
mit ki erstellt	564
mit ki generiert	670
mit ki-stimme vorgelesen	650
mit paypal spenden	655
mit werbung lesen	648
mit werbung weiterlesen	648
mitdiskutieren	529
mitglied werden	492
mitmachen und gewinnen	568
mitt konto	2677
mitteilungen aktivieren	652
mitteilungen erlauben	652
""", 'mo': """
mode de paiement	1304
modes de paiement	1304
modifica le preferenze sui cookie	1673
modifica preferenze	1673
modifier mes choix	1362
moj profil	2488	2614
moje konto	2148
moje tematy	2254
mon compte	1306
mon espace	1306
monatlich	492
monatlich abgerechnet	657
monatlich spenden	492
monatliche zahlung	657
montant libre	1304
monthly	755
monthly contribution	760
morda vas zanima	2618
more	812
more articles	809
more by the author	1018
more citation formats	988
more coverage	809
more details	815
more for you	886
more from	809
more from this author	809
more from us	886
more headlines	809
more in this section	886
more in this series	809
more like this	809
more news	809
more newsletters	873
more on this story	809
more on this topic	809
more options	800
more sharing options	785
more stories	809
more stories like this	809
more stories you may like	809
more to explore	809
more to read	809
more top stories	809
most commented	809
most discussed	809
most emailed	809
most liked	804
most nem	1502
most popular	809	1014
most read	809
most read stories	886
most recent	809
most recommended	1024
most replies	1024
most shared	809
most viewed	809
most watched	809
mostra altro	1659
mostra contenuto	1649
mostra contenuto esterno	1673
mostra el contingut extern	272
mostra i commenti	1652
mostra il contenuto esterno	1673
mostra meno	1660
mostra menys	264
mostra originale	1660
mostra traduzione	1660
mostra tutto	1660
mostra-ho tot	264
mostrar comentarios	1075
mostrar contenido externo	1102
mostrar mais	2299
mostrar menos	1082
mostrar todo	1083
mostrar tudo	2300
moyen de paiement	1304
moyens de paiement	1304
""", 'mr': """
mr	1016
mrs	1016
""", 'mt': """
mti	1540
mti/afp	1540
""", 'mu': """
muat lainnya	1585
mungkin lain kali	1564
must read	809
must reads	809
must-read	809
mutasd mindet	1521
mute	814	1008
muut lukevat	1246
muut lukevat juuri nyt	1246
muut lukevat nyt	1246
""", 'my': """
my account	763
""", 'na': """
na celou obrazovku	378
na czasie	2170
naam	2041
naar begin	2043
naar boven	1946
naar de aanbieding	2024
naar de aanbiedingen	1913
naar de abonnementen	2037
naar de app	2031
naar de donatiepagina	2035
naar de fotoserie	2043
naar de galerij	2043
naar de homepage	2043
naar de inhoud	1946
naar de puzzel	2021
naar de quiz	2021
naar de shop	2024
naar de uitslag	2021
naar de webshop	1968
naar de winkel	2024
naar het donatieformulier	2035
naar het dossier	2043
naar het evenement	2024
naar het liveblog	2043
naar het recept	61
naar het spel	2021
naar home	2043
naar hoofdinhoud	2043
nach anzeige weiterlesen	523
nach der werbung geht es weiter	595
nach oben	536
nachname	660
nachricht	660
nachricht senden	659
nadaljevanje pod oglasom	2617
nadruk verboden	2047
nagranie wygenerowane przez ai	2230
nahoru	318
najbolj brane novice	2618
najbolj brane novice dneva	2618
najbolj brano	2618
najbolj komentirano	2618
najkomentiranije	2495
najlepsza oferta	2239
najlepsze	2253
najnovije	2495
najnovije vesti	2495
najnovije vijesti	2495
najnowsze	2170
najnowsze informacje	2170
najpopularniejsze	2170	2239	2253
najpopularniejszy	2239
najstarsze	2253
name	660	1016
namluvila ai	378
namn	2769
nanti	1564
nanti saja	1564
napisy	2231
napisz do autora	2244
napisz do autorki	2244
napisz do redakcji	2247
napisz komentarz	2166
napsat autorovi	392
nascondi	1660
nastala chyba	389
nastavak teksta nakon reklame	2494
nastavenia cookies	2573
natisni	2621
natisni recept	61
naujausi	1827
naujiena papildoma	1832
naujiena pildoma	1832
nazwisko	2242
""", 'ne': """
ne danas	2503
ne danes	2625
ne hvala	2503	2625
ne manquez rien	1315
ne most	1502
ne plus afficher	1296
ne propustite	2495
ne sada	2503
ne spreglejte	2618
ne zdaj	2625
ne, hvala	2503	2625
nebo	387
necrologie	1678
nee bedankt	1908
nee, bedankt	1908
neem contact op met de auteur	2043
nei takk	2063
nei, takk	2063
nein danke	491
nein, danke	491
nej tack	2673
nej tak	412
nej, tack	2673
nej, tak	412
neka alla	2755
nessun commento	1652
neste	2091
neste artikkel	2088
net binnen	1943
netiquette	529
neueste	673
neueste artikel	533
neueste meldungen	533
neueste nachrichten	533
neueste videos	533
neueste zuerst	672
never miss a story	773
never miss an update	773
new customers only	882
new customers only. terms apply	882
new here	763
newest	1025
newest first	804
newsletter	305	505	773	1052	1315	1637	2151	2274
newsletter abonnieren	505
newsletter e alert	1656
newsletter kostenlos abonnieren	505
newsletter recomendada	1079
newsletter sign up	773
newsletter sign-up	773
newsletter signup	773
newsletter-anmeldung	505
newsletters	773	814	1052	1315	2274
newslettery	305	2151
newsticker	533
next	755
next article	809
next image	1018
next page	814
next photo	1018
next picture	1018
next post	814
next slide	1018
next story	809
next up	809
next video	1007
""", 'ng': """
nghe	2982
""", 'ni': """
nicht jetzt	491
nicht mehr anzeigen	491
nicht mehr folgen	674
nicht zulassen	653
nichts mehr verpassen	505
nie mam konta	2238
nie mam zdania	2223
nie masz jeszcze konta	2238
nie masz jeszcze prenumeraty	2238
nie masz konta	2148
nie masz prenumeraty	2238
nie masz subskrypcji	2238
nie teraz	2144
nie wiem	2223
nie wylogowuj mnie	2238
niepoprawny adres e-mail	2241
niet meer volgen	2053
niet nu	1908
niet te missen	1943
niet toestaan	2033
nieuwsbrief	1918
nieuwsbrief ontvangen	1976
nieuwsbrieven	1918
nieuwste	2052
nieuwste eerst	2051
""", 'no': """
no comments	804
no comments yet	804
no credit card required	882
no gracias	1039
no grazie	1624
no opinion	1000
no posts	814
no spam	1015
no spam, ever	1015
no spam. unsubscribe anytime	1015
no te pierdas	1079
no thank you	754
no thanks	754
no votes so far! be the first to rate this post	968
no, gracias	1039
no, grazie	1624
no, not now	1010
no, thanks	754
noch kein abo	589
noch kein abonnent	497
noch kein konto	497
noch kein mitglied	657
noch keine kommentare	529
noch keine kommentare vorhanden	529
noch nicht registriert	589
nog geen abonnee	1983
nog geen abonnement	2037
nog geen account	1913
nog geen lid	2037
nog geen reacties	1939
nog niet geregistreerd	2037
noklausies rakstu	1871
non hai un account	1692
non merci	1296
non oggi	1624
non ora	1624
non sei abbonato	1630
non sei ancora abbonato	1692
non, merci	1296
norint komentuoti, reikia prisijungti	1831
normas	1075
nos articles les plus lus	1383
nos derniers articles	1339
nos lecteurs ont lu ensuite	1339
nos offres	1306
nos offres d'emploi	1366
nos recommandations	1339
noskaties video	1873
not a member	1013
not a subscriber	1013
not a subscriber yet	763
not now	754
not ready to donate	754
not ready to give today	754
not ready to subscribe	754
not ready to support today	754
not registered	1013
not registered yet	1013
not sure	1000
not the answer you're looking for	970
not today	754
not yet a member	1013
not yet a subscriber	1013
nota relacionada	1125
notas recomendadas	1125
notas relacionadas	1125
note legali	1649
noter la recette	61
notes on contributors	980
notez cet article	1335
noticia relacionada	1079
noticia relacionadas	1079
noticias de hoy	1079
noticias relacionada	1079
noticias relacionadas	1079
notifikace	382
notiser	2761
notizie correlate	1656
notizie del giorno	1656
nous contacter	1335
nous soutenir	1297
nous suivre	1326
nous vous recommandons	1339
now playing	814
""", 'nt': """
ntb	2119
""", 'nu': """
nu acum	2343
nu ai cont	2382
nu bestellen	2024
nu in het nieuws	1943
nu kopen	2024
nu niet	1908
nu spelen	2021
numer telefonu	2242
nuoroda nukopijuota	1830
nuotraukos	1832
nur notwendige	648
nur notwendige cookies	648
nutzungsbedingungen	526
nutzungsrechte erwerben	668
""", 'ny': """
nyalakan notifikasi	1608
nyast	2780
nyaste	2780
nyhedsbrev	421
nyhedsbreve	421
nyhetsbrev	2072	2682
nyhetsbrevet	2072	2682
nyhetsdygnet	2699
nyhetsnotiser	2761
nyt luetuimmat	1246
""", 'o ': """
o artigo continua depois da publicidade	2287
o seu email	2274
""", 'o.': """
o.v.v. donatie	2035
""", 'ob': """
objednat knihu	374
obligatoriskt	2768
obraz v obraze	378
obraz w obrazie	2230
obrigado pelo seu feedback	2316
obrigado pelo seu voto	2316
obrigado por se inscrever	2274
obsah nelze zobrazit	376
obsah partnera	404
obserwuj	2159
obserwuj autora	2254
obserwuj nas	2159
obserwuj temat	2254
obserwuj ten temat	2254
obserwujesz	2254
obserwujesz ten temat	2254
""", 'oc': """
oceni novico	2621
oceni recept	61
ocenite tekst	2498
ocijeni recept	61
ocultar	1083	2300
""", 'od': """
od najnowszych	2252
od najstarszych	2252
odbij	2511
odbij sve	2511
oddaj komentar	2621
odemknout	386
oder	658
odeslat	390
odjava	2488	2614
odpowiedz	2166	2253
odrzucam	2228
odvolat souhlas	376
""", 'of': """
of	2038
oferecer artigo	2270
oferecido por	2287
oferta especial	1045
oferta specjalna	2225
ofertas	1070
ofertas de empleo	1106
ofertes de feina	277
offer	795
offer ends soon	882
offers for readers	1002
offerte	1647
offerte di lavoro	1678
offre partenaire	1330
offres d'emploi	1366
offrir l'article	1306
""", 'og': """
ogiltig adress	2768
ogiltig e-postadress	2768
oglas	2494	2617
oglasi	2494	2617
ogni contributo conta	1691
ogni euro conta	1691
""", 'oh': """
ohne deaktivieren fortfahren	654
ohne spende weiterlesen	491
ohne werbung lesen	676
ohodnotit recept	61
""", 'ok': """
ok	755
ok, got it	815
okumaya devam et	2831
""", 'ol': """
oldest	1025
oldest first	804
ole esimene kommenteerija	1139
oled juba tellija	1133
oled uudiskirjaga liitunud	1158
olet nyt tilannut uutiskirjeen	1234
oletko jo tilaaja? kirjaudu	1231
olvasd el ezt is	1518
olvassa el ezt is	1518
""", 'om': """
om cookies	2692
oma tili	1231
""", 'on': """
once	755
onder vermelding van 'donatie	2035
onder vermelding van donatie	2035
ondertiteling	2030
ondertiteling aan	2029
ondertiteling uit	2029
ondertitels	2030
onderwerp	2041
onderwerpen	1943
one time donation	756
one-time	755
one-time donation	756
oneens	2022
ongeldig e-mailadres	2040
onko jutussa virhe	1245
onko sinulla jo tunnus	1231
only for members	1013
only for subscribers	1013
ons correctiebeleid	2046
ontdek het op google play	2031
ontgrendel artikel	2037
ontgrendel dit artikel	2037
onthoud mij	2037
ontvolg	2053
ontvolgen	2053
""", 'oo': """
ook interessant	1943
oops! something went wrong	873
""", 'op': """
op elk moment afmelden	2040
op leeslijst	2008
opcjonalnie	2242
open	815
open de app	2031
open full screen	1018
open galerij	2043
open gallery	1018
open image in gallery	814	1018
open in fullscreen	1018
open kaart	1947
open map	815
open menu	814
open the map	815
openen	1947
openen in de app	2031
opgeslagen	2054
opina	1075
opprett en gratis bruker	2067
opprett en gratis konto	2067
opprett gratis bruker	2067
opprett konto	2067
oppsummert av ai	2091
oppsummert av ki	2091
opret bruger	416
opret en gratis bruger	416
opret en gratis profil	416
opret en konto	416
opret gratis profil	416
opret konto	416
opslaan	1928
opslag fra facebook	441
opslag fra instagram	441
optional	660	1016
optioneel	2041
opublikuj komentarz	2166
""", 'or': """
or	1014
order the book	1002
order your copy	1002
ordjakten	2749
original anzeigen	537
ort	660	2769
""", 'os': """
osallistu keskusteluun	1245
ossza meg	1511
osta artikkel	1133
ostale vesti	19	2495
ostale vijesti	19	2495
ostatnie wpisy	2170
ostavi komentar	2498
ostavite komentar	2498
oszd meg	1511
""", 'ot': """
otestujte se	371
other amount	760
other articles	809
other news	809
other readers liked	19
other stories	809
other stories you may like	809
other stories you might like	809
others also read	19	809
others are also reading	966
others are reading	966
otra cantidad	1043
otras noticias	19	1079
otras noticias que pueden interesarte	19
otro importe	1043
""", 'ou': """
oudste	2052
oudste eerst	2051
our corrections policy	804	1020
our editorial guidelines	1020
our editorial standards	1020
our ethics policy	1020
our journalistic principles	1020
our newsletters	773
our partners	795
our social media	790
our sponsors	795
outro valor	2268
ouvir	2282
ouvrir	1343
ouvrir la carte	1343
ouvrir le menu	1342
""", 'ov': """
overname verboden	2047
overschrijving	1912
""", 'oy': """
oynat	2847
""", 'oz': """
oznake	2495	2618
""", 'p': """
p	2353
""", 'pa': """
pagamento seguro	2268
pagamento sicuro	1628
page suivante	1342
pagina herladen	2034
pagina printen	2054
pagina successiva	1659
pagina vernieuwen	2034
pago seguro	1043
paid advertisement	887
paid content	795
paid partner content	1027
paid partnership	795
paid post	795
paiment methods	760
palaute	1245
paling banyak dibaca	1583
pane oma teadmised proovile	1140
para continuar a ler	2333
para continuar lendo	2333
para seguir leyendo	1121
paremti	1825
pariwara	1578
partage	1325
partager	1325
partager l'article	1325
partager par e-mail	1325
partager par email	1325
partager par mail	1325
partager sur	1325
partager sur bluesky	1325
partager sur linkedin	1325
partager sur messenger	1325
partager sur telegram	1325
partager sur twitter	1325
partager sur x	1325
partager via messenger	1325
partager via twitter	1325
partages	1325
partagez	1325
partecipa alla discussione	1683
partenaire	1330
parteneri	2353
participa	1075
participa en la nostra enquesta	275
participe da conversa	2324
partilhar	2282
partilhe	2282
partner	1933
partner content	795
partner offers	795
partnerangebot	523
partnerangebote	523
partnerbijdrage	1988
partnercontent	1933
partnernieuws	1943
partnerska vsebina	2617
pas aujourd'hui	1296
pas de commentaire	1335
pas encore inscrit	1306
pas maintenant	1296
pasidalinkite	1830
pasidalinkite straipsniu	1830
pasidalinti	1825
pasjans	2223
passa a premium	1692
passatempos	2318
passend zum thema	533
passende artikel	533
passer cette annonce	1330
password	1014
password dimenticata	1630
passwort	658
passwort anzeigen	657
passwort vergessen	497
patience	2022
patiens	2749
patrocinado	1070	2287
patrocinado por	1070
paus	2758
pausa	2758
pause	651
pauza	379	2231
pauze	2030
pauzeren	2030
payment method	760
payment methods	760
payment options	760
payment reference: donation	1011
paypal	496
""", 'pe': """
pedoman media siber	1598
pelo mundo	2296
people also read	809
people are also reading	966
people are reading	966
per continuar llegint	287
per continuare a leggere	1692
per e-mail senden	675
per e-mail teilen	518
per e-mail versenden	518
per jaar betaald	2037
per lastschrift spenden	655
per mail teilen	518
per mail versenden	518
per paypal spenden	655
per whatsapp senden	675
per whatsapp teilen	518
percebi	2300
personuppgiftspolicy	2692
personvern	2081
personverninnstillinger	2081
peru milloin vain	1231
peru tilaus milloin tahansa	1234
peruuta milloin tahansa	1231
pesquisar	2299
petites annonces	1330
""", 'pf': """
pflichtfeld	659
pflichtfelder	659
""", 'ph': """
phone	1016
phone number	1016
photos	1342
""", 'pi': """
picture in picture	1007
picture-in-picture	1007
piekrist	1883
piesakies jaunumiem	1890
piilota	1249
piilota mainokset	1240
pilihan editor	1583
pilihan redaksi	1583
pilihan untuk anda	1609
pilihan untukmu	1609
pin for later	61
pin it	61	785
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	786
pix	2269
""", 'pl': """
plaats een advertentie	1968
plaats een reactie	1939
plaats reactie	1939
plan du site	1332
platba kartou	384
platz sichern	645
play audio	785
play now	814
play the quiz	999
play the video	862
play today's puzzle	999
play video	814
playback rate	1007
playback settings	1007
playback speed	1007
player wird geladen	650
please check your email	1015
please check your inbox	919
please donate	756
please enter a valid email address	773
please enter your email	1015
please enter your email address	1015
please enter your name	1015
please fill in this field	1015
please fill out this field	1015
please gamble responsibly	964
please log in to comment	1024
please try again later	1015
pledge your support	756
plus	416	1342	1913	2677
plus d'articles	1339
plus d'infos	1339
plus lus	1339
plus tard	1296
plus-artikel	497
plusartikel	1913
pluss	2067
plussak	2067
plz	660
""", 'po': """
pobierz audio	2230
pobierz odcinek	2230
pocket	786	1719
podaj adres e-mail	2151
podaj e-mail	2151
podaj poprawny adres e-mail	2241
podcast	316	438	533	1079	1656	2170	2845
podcast herunterladen	650
podcastit	1246
podcasts	438	533	1943	2296
podcasty	316	2170
podd	2699
poddar	2699
pode gostar de	2336
pode interessar	2296
podeli	2498
podeli na facebooku	2498
podeli vest	2498
podelite	2498
podijeli	2498
podijeli na facebooku	2498
podijeli vijest	2498
podijelite	2498
podkast	2088
podkaster	2088
podobne	2170
podpri	2613
podpri nas	2613
podprite nas	2613
podrobnosti	319
podseti me kasnije	2503
podsjeti me kasnije	2503
podsumowanie ai	2250
pogledaj komentare	2498
pogoji uporabe	2633
pola wymagane	2241
pole wymagane	2241
polecamy	2170	2239
polecane	2170	2239
polecane dla ciebie	2170
polecane przez outbrain	2256
polecane przez taboola	2256
politika privatnosti	2511
politika zasebnosti	2633
polityka cookies	2163
polityka korekt	2247
polub	2253
pomniejsz tekst	2255
poprzedni	2173
poprzednia strona	2244
populair	1943	2052
populaire	1339
populaire artikelen	1943
populaires	1339
populairst	2038
populairste	2052
popular	1025
popular articles	809
popular now	809
popular posts	809
popular reads	886
popular stories	809
popular topics	809
populare	2357
popularne	2170	2253
populer	1583
populiariausi	1827
portada	1082
posez une question sur cet article	1364
poslat	308	390
poslat e-mailem	308
poslat mailem	403
poslat tip	395
poslechnout	308
post as a guest	970
post code	1016
post comment	804
post laden	648
post on x	785
post your answer	970
postal code	1016
postcode	1016	2041
poster un commentaire	1335
postleitzahl	660
postnummer	2769
posts relacionados	2296
potrebbe interessarti	1656
potrebbe interessarti anche	1656
potrebbero interessarti	1656
pour aller plus loin	1339
pour lire la suite	1379
povezana novica	2618
povezane novice	2618
povezane teme	2495
povezane vesti	2495
povezane vijesti	2495
povezano	2618
poveznica kopirana	2498
povolit	382
povolit cookies	312
povolit jednou	376
povolit notifikace	381
povolit obsah	376
povolit reklamu	383
povolit reklamy	383
powered by ai	855
powiadomienia	2234
pozabljeno geslo	2614
pozastavit	379
""", 'pr': """
pr	1513	1723	1786
pravidla diskuse	315
pravidla diskuze	400
pravidla oprav	395
pravila komentiranja	2498	2621
pravila privatnosti	2511
preberite tudi	2618
precedente	1659
precios y disponibilidad pueden variar	1106
preferenze cookie	1649
pregunta a nuestra ia	1104
premium	301	416	685	763	1045	1306	1566	1630	1913	2067	2148	2270	2345	2677	2831	2977
premium content	763
premium digital	882
premium-artikel	497
prenumeranterbjudande	2751
prenumerata	1825	2148
prenumeration	2677
prenumeratoriams	1825
prenumerera	2677
prenumerera nu	2677
prenumeruj	2148
prenumeruoti	1825
preporuka	2495
presented by	795
press enter or click to view image in full size	814
pretplata	2487
pretplati se	2487
pretplatite se	2487
prevent your screen from going dark	61
previous article	809
previous image	1018
previous page	814
previous photo	1018
previous picture	1018
previous post	814
previous slide	1018
prihvatam	2511
prihvati	2511
prihvati sve	2511
priimti visus	1843
prijava	2488	2614
prijavi napako	2621
prijavi se	2488	2614
prijavite se	2488	2614
prijavite se odmah	2488
prijzen kunnen intussen gewijzigd zijn	1988
primo piano	1656
principais pontos, por ia	2316
prindi	1138
prindi artikkel	1138
prindi retsept	61
print	425	786	1014	1928
print & digital	1014
print + digital	1014
print article	785
print artiklen	425
print dit artikel	1984
print dit recept	61
print opskrift	61
print opskriften	61
print page	884
print recept	61
print recipe	61
print subscription	763
print the recipe	61
print this	785
print this page	884
print this story	1026
printen	1928
prisijungti	1825
prispevaj	2613
privaatsustingimused	1151
privacidad	1072
privacy	1649	1935
privacy center	526
privacy notice	773
privacy policy	800	1649
privacy preference center	800
privacy preferences	800
privacy settings	800
privacy statement	800
privacy-instellingen	2027
privacybeleid	1935
privacyinstellingen	2027
privacyverklaring	1935
privatumo politika	1843
probeabo	497
probeer gratis	2037
probeer het later opnieuw	1976
probeer het opnieuw	2040
probeer nu	1913
produktempfehlung	523
profil	497
profilo	1630
profiter de l'offre	1306
progress: #%	1007
promo	1647	2494
promocijsko besedilo	2617
promocja	2162
promoted	795
promoted by outbrain	1027
promoted by taboola	1027
promoted content	795
promoted links	795
promoted stories	809
promotie	1933
promotion	795
propaganda	2287
proposer une correction	1370
prosseguir	2289
prova # dagar gratis	2677
prova gratis	1630	2677
prova gratis per un mese	1692
prova nu	2677
prova-ho un mes gratis	287
prueba gratis	1045
prueba un mes gratis	1121
przeczytaj jeszcze	2170
przeczytaj najpierw w aplikacji	2232
przedruk zabroniony	2248
przelew tradycyjny	2236
""", 'pu': """
pub	1330	2287
publicar comentario	1075
publicera kommentar	2779
publicidad	1070
publicidad - sigue leyendo	1070
publicidade	2287
publicitat	266
publicitate	2353
publieditorial	87
publier un commentaire	1335
publireportage	1330
publireportatge	87
publirreportaje	1070
publish comment	1024
pular para a receita	61
puntos clave	1104
puoi regalare # articoli al mese	1694
push aktivieren	652
push-nachrichten aktivieren	652
pushberichten	2033
pushberichten aanzetten	2032
pushmeldingen	2033
pushnotiser	2761
pustit video	378
puzzel van de dag	2021
puzzels	1968
""", 'py': """
pysy ajan tasalla	1234
pytanie dnia	2222
""", 'qr': """
qr platba	384
""", 'qu': """
quero assinar	2270
quick crossword	1000
quiero recibirla	1117
quiero recibirlo	1117
quiero suscribirme	1045
quitar publicidad	1106
quiz starten	642
quiz van de week	2021
""", 'ra': """
raccomandato da	1647
raksts pieejams abonentiem	1866
rapporteer	2052
rapporteer reactie	2051
rapporter feil	2084
rapportera	2780
rapportera annons	2783
rapportera ett fel	2774
rapportera fel	2695
rapportera kommentar	2779
rate recipe	61
rate this article	968
rate this post	968
rate this recipe	61	968
rate this story	968
""", 're': """
reactie	1939
reactie plaatsen	2051
reactieregels	2051
reacties	1939
reacties worden vooraf gecontroleerd	1973
read ad-free	1027
read aloud	785
read also	809
read article	814
read by a computer voice	1007
read by a synthetic voice	1007
read by an ai voice	1007
read by an automated voice	1007
read comments	804
read full article	814
read full story	814
read in app	814
read less	1018
read more	814
read more about	809
read more about sharing	785
read more articles	814
read more here	814
read more on	809
read more on these topics	809
read next	809
read original article	814
read our complete coverage	809
read story	814
read the article	814
read the document	815
read the full article	814
read the full document	815
read the full story	814
read the transcript	1007
read transcript	1007
read without limits	1013
reader offer	1002
reader offers	1002
reader poll	999
readers also read	809
readers are also reading	966
readers' poll	999
ready for more	773
reageer	1939
reageer op dit artikel	2046
reageren	1939
reagovat	401
rebutja-ho tot	272
recent	809
recent articles	809
recent news	809
recent posts	809
recent stories	809
recept bewaren	61
recept printen	61
recevoir la newsletter	1315
recevoir une alerte	1372
rechazar	1072
rechazar todas	1072
rechazar todo	1072
recherche	1342
rechercher	1342
rechte am artikel erwerben	668
rechte an diesem artikel erwerben	668
rechten aanvragen	2047
recibir alertas	1116
recibir alertas de este tema	1116
reclame	1933
recomandate	2357
recomendaciones	1079
recomendadas	1079	2296
recomendado	1079
recomendado para ti	1079
recomendados	1079	2296
recomendamos	2296
recommend	1025
recommended	809	1014
recommended articles	809
recommended by outbrain	1027
recommended by taboola	1027
recommended external content	853
recommended for you	809
recommended reading	809
recommended reads	886
recommended stories	809
recommended videos	809
recurso exclusivo para assinantes	2318
recusar	2289
redactiestatuut	2046
redakcja poleca	2170
redaksi	1598
redaksjonen anbefaler	2088
redaktion kontaktieren	667
redaktionelle richtlinien	667
redaktionen anbefaler	438
redaktionen rekommenderar	2699
redaktionsempfehlung	533
redan prenumerant? logga in	2677
reddet	2841
reddit	786
redes sociais	2283
redes sociales	1064
reference: donation	1011
refresh page	1009
refresh the page	1009
refuser	1332
registar	2270
registe-se	2270
register	763
register for free	763
register now	763
registo	2270
registra't	260
registra't per comentar	275
registrace	301
registracija	2488	2614
registrarme	1045
registrarme en la newsletter	1052
registrarse	1045
registrasi	1566
registrate	1121
registrati	1630
registrati e leggi questo articolo	1692
registrati gratis	1630
registreer	1913
registreer gratis	1913
registreeru tasuta	1133
registreeru veebiseminarile	1140
registrer deg	2067
registrera dig	2677
registreren	1913
registrieren	497
registriraj se	2488	2614
registro	1045
registrovat se	301
registruj se	2488
registruotis	1825
regulamin	2163
regulamin komentarzy	2252
reject & subscribe	1005
reject all	800
reject all cookies	800
reject and pay	1005
rejeitar	2289
rejeitar todos	2289
rejoignez la conversation	1370
rejoignez la discussion	1370
reklaam	1133
reklaamartikkel	1142
reklaamtekst	87	1142
reklam	2691	2840
reklam alani	2840
reklam slut	2783
reklama	311	1825	2162	2494	2558
reklamdan sonra devam ediyor	2840
reklame	429	2080
reklami atla	2840
reklami kapat	2840
reklaminis	87
reklaminis straipsnis	1834
reklamlar	2840
reklamy	2162
reklamy google	2256
rekomendasi	1583
rekomendasi untuk anda	1583
rekomendasi untukmu	1583
rekomenduojame	1827
rekommenderade artiklar	2699
rekommenderas	2699	2766
rekommenderas av outbrain	2783
rekommenderas av taboola	2783
rekommenderat	2699
rekommenderat av outbrain	2783
relacionadas	1079	2296
relacionado	1079
relacionados	1079	2296
related	809	812
related article	809
related articles	809
related content	809
related coverage	809
related items	809
related links	809
related news	809
related posts	809
related reading	809
related stories	809
related story	809
related tags	809
related to this story	809
related topics	809
related videos	809
relaterade artiklar	2699
relaterade nyheter	2699
relaterat	2699
relaterede artikler	438
relaterede emner	438
relateret	438
relatert	2088
relaterte artikler	2088
relaterte emner	2088
relaterte saker	2088
relevanteste	673
reload page	1009
reload the page	1009
remaining time	1007
remaining time #	1007
remaining time -#	1007
remember me	763
remiamas turinys	1834
remind me in #	754
remind me in may	754
remind me later	754
remind me next month	754
remind me tomorrow	754
remove ad	795
remove ads	795
remti	1825
rep alertes d'aquest tema	281
replay	814
replier	1343
replies	804
reply	804
report	786	1025
report a mistake	815
report a problem	804
report a typo	804
report abuse	804
report ad	795
report an error	815
report comment	804
report error	815
report this ad	795
report this comment	1024
reportagem exclusiva para assinantes	2333
reportar	1075
reportar erro	2292
reportar error	1075
reportar un error	1075
reprints & licensing	1021
reprints & permissions	988
reprints and licensing	1021
reprints and permissions	1021
reproducir	1082
reproduzir	2299
republish our articles for free	1021
republish this article	1021
republish this story	1021
request a correction	804
request permission	1021
request permission to reuse	1021
request permissions	988
request reprint	1021
request reprints	1021
required	1015	1016
required field	1015
required fields	1015
required, but never shown	970
reserve your place	1002
reserve your seat	1002
reserveer je plek	2024
reserveer kaarten	2024
reserveer uw plaats	2024
reset password	763
responder	1075	2292
resta aggiornato	1637
restam # caracteres	2324
resterende tijd	2029
resterende tijd #	2029
resterende tijd -#	2029
restzeit	650
restzeit #	650
restzeit -#	650
resumen con ia	1104
resumen de ia	1104
resumen por ia	1104
resumir com ia	2316
resumo por ia	2316
retour	1325
retour en haut	1342
return to homepage	1018
return to top	814
rewind	1008
rewind # seconds	1007
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezygnujesz, kiedy chcesz	2238
""", 'ri': """
riassumi con l'ia	1675
riassunto ia	1675
ricevi gli avvisi su questo argomento	1686
ricevi la newsletter	1637
ricevi una notifica per ogni nuovo articolo dell'autore	1686
rifiuta	1649
rifiuta tutto	1649
rights & permissions	1021
rights and permissions	1021
rimani aggiornato	1637
rimani informato	1637
riproduci	1659
riservato agli abbonati	1692
rispondi	1652
rispondi al sondaggio	1683
ritzau	468
ritzau/afp	468
ritzau/reuters	468
""", 'ro': """
rocznie	2239
rodyti daugiau	1832
rodyti komentarus	1831
rozbalit	319
rozliczane rocznie	2238
rozmiar czcionki	2255
rozmiar tekstu	65
rozpocznij quiz	2222
rozumiem	2174
""", 'rs': """
rss	786
""", 'ru': """
rubriken	533
rubriques	1339
rules for comments	1024
""", 'ry': """
rychlost	379
""", "s'": """
s'abonner	1306
s'identifier	1306
s'inscrire	1306
s'inscrire gratuitement	1306
""", 'sa': """
saada e-postiga	1138
saada vihje	1140
sag uns deine meinung	574
sagen sie uns ihre meinung	574
saiba mais	2296
sair	2270
saken er forbeholdt abonnenter	2067
saken er lest opp av en robot	2076
saken fortsetter etter annonsen	2080
saken fortsetter nedenfor	2080
saken fortsetter under	2080
saken fortsetter under bildet	2080
saken oppdateres	2080
salin link	1575
salin tautan	1575
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1082
saltar publicidad	1070
salva	1642
salva articolo	1642
salva l'articolo	1694
salva la ricetta	61
salva per dopo	1694
salva ricetta	61
salvar	2282
salvar artigo	2282
salvar para ler depois	2335
salvar receita	61
salvesta	1138
salvesta artikkel	1138
samal teemal	1135
samengevat door ai	1965
samenvatting door ai	1965
sammanfattad av ai	2702
sammanfattning gjord av ai	2702
samtykke	430	2081
sauvegarder	1325
sauvegarder l'article	1382
sauvegarder pour lire plus tard	1382
save	785
save #%	1014
save article	785
save for later	785
save preferences	800
save recipe	61
save story	785
save this article	785
save this recipe	61
saved	785
saya mengerti	1586
""", 'sb': """
sbalit	319
sblocca l'articolo	1692
""", 'sc': """
scan de qr-code	2031
scegli il tuo abbonamento	1692
scegli l'abbonamento che fa per te	1692
scegli un importo	1628
schlagworte	533
schlagworte zum thema	533
schon abonnent	497
schon dabei	491
schreibe einen kommentar	529
schreiben sie der redaktion	574	667
schreiben sie einen kommentar	529
schrift kleiner	675
schrift verkleinern	518
schrijf een reactie	1939
schrijf je gratis in	1976
schrijf je in	1918
schrijf je in voor onze nieuwsbrief	1918
scopri	1659
scopri le offerte	1630
scopri tutte le nostre newsletter	1688
scopri tutte le offerte di abbonamento	1692
scrie un comentariu	2356
scrivi qui il tuo commento	1683
scrivi un commento	1652
scroll down for video	862
scroll down to continue	887
scroll down to continue reading	795
scroll for more	795
scroll ke bawah untuk melanjutkan	1578
scroll to continue	795
scroll to continue with content	795	1578
scroll to top	814
scroll untuk membaca	1578
scrolle weiter	523
scrollen sie weiter	523
""", 'se': """
se abonnemang	2677
se abonnementer	416
se alla	2702
se alla bilder	2702
se alla erbjudanden	2765
se alle	441	2091
se alle abonnentfordeler	2067
se alle bildene	2091
se alle fordele for abonnenter	416
se bildene her	2091
se bildspelet	2771
se billederne her	441
se connecter	1306
se connecter avec apple	1379
se connecter avec facebook	1379
se connecter avec google	1379
se erbjudanden	2677
se flere billeder	441
se grafikken her	441	2091
se klippet	2702
se klippet i spelaren ovan	2702
se klippet ovan	2702
se klippet over	2091
se pris	2751
se priset	2751
se resultat	2748
se resultatet	2748
se tilbud	416	2067
se tilbudene	2067
se videoen her	441	2091
se videoen herunder	441
se videoen nedenfor	441	2091
se videoen ovenfor	441
se videoen over	2091
se videoen under	2091
se videon i spelaren ovan	2702
se videon nedan	2702
se videon ovan	2702
search	814
sebelumnya	1585
secciones	1079
sections	814
secure checkout	761
secure drop	1020
secure payment	760
secure transaction	761
sedang tren	1609
see all	814
see all articles by this author	1018
see all newsletters	773
see all offers	1013
see all plans	882
see all subscription plans	882
see also	809
see at amazon	998
see comments	804
see deal	998
see details	815
see gallery	1018
see how you did	999
see it at amazon	998
see less	1018
see more	814
see offer	1013
see offers	1013
see original	815
see plans	1013
see price	998
see results	999
see subscription options	763
see the answers	999
see the gallery	1018
see the map	815
seek to live, currently behind live	1007
seek to live, currently playing live	1007
segnala	1652
segnala un errore	1652
segnala un errore nell'articolo	1683
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1643
segui la diretta	1686
segui questo argomento	1686
segui questo tema	1686
seguici	1643
seguici su facebook	1643
seguici sui social	1643
seguir	1065	2283
seguir a este autor	1116
seguir autor	2326
seguir este tema	1116	2326
seguir leyendo	1045	1082
seguir leyendo en	1065
seguir sin apoyar	1039
sei d'accordo? vota	1683
seite #	536
seite drucken	518
seite neu laden	654
seite teilen	518
seja apoiador	2266
seja assinante	2270
seja o primeiro a comentar	2292
seja um apoiador	2266
selanjutnya	1585
selecione as newsletters que pretende receber	2328
selecione as newsletters que quer receber	2328
select	1014
select a plan	1013
select an amount	760
select payment method	760
select plan	1013
select this plan	1013
selecteer	2038
selecteren	2038
selengkapnya	1585
sembunyikan	1586
semua komentar	1582
senare	2673	2761
senaste	2699
senaste nyheterna	2699
senaste nytt	2699
send	1016
send a tip anonymously	1020
send an anonymous tip	1020
send as gift	1026
send by e-mail	1026
send by email	1026
send by whatsapp	1026
send comment	1024
send email	785
send feedback	804
send message	1015
send til en ven	425
send to a friend	785
send via email	1026
send via whatsapp	1026
senden	660
senere	412	2063
seneste	438
seneste nyheder	438
seneste nyt	438
sense tu no seria possible	286
sent daily	873
sent weekly	873
senza di te non ce la facciamo	1691
senza vincoli	1692
seotud artiklid	1135
seotud lood	1135
sepa-lastschrift	496
services partenaires	1330
servicios	1079
sesli dinle	2838
seu e-mail	2274
seu email	2274
seuraa	1239
seuraa aihetta	1239
seuraava	1248
seuraava juttu	1246
seuraavaksi	1248
sezioni	1656
""", 'sf': """
sfoglia gallery	1659
sfoglia il giornale	1630
""", 'sh': """
share	690	785	1575	2350
share a gift link	1026
share article	785
share as gift	1026
share by email	785
share by text	785
share by whatsapp	1026
share full article	785
share gift link	1026
share link	785
share on	785
share on bluesky	785
share on facebook	785
share on flipboard	785
share on linkedin	785
share on pinterest	785
share on reddit	785
share on social	884
share on social media	884
share on telegram	785
share on threads	785
share on x	785
share on x (twitter	785
share on your socials	884
share options	785
share pe facebook	2384
share save	785
share share	785
share story	785
share this	785
share this article	785
share this news	785
share this on	785
share this on social media	785
share this recipe	61
share to facebook	785
share tweet	785
share using the buttons below	884
share via	785
share via facebook	785
share via twitter	785
share with a friend	785
share with email	785
share with friends	884
share with your friends	785
sharing	785
shop now	965
shop the collection	1002
shop the edit	965
shop the look	965
shop the story	965
shop this look	965
shop this story	965
show # replies	1024
show all	814
show and accept	1005
show caption	814
show comments	804
show content	1005
show external content	800
show gallery	1018
show image	815
show less	814
show map	815
show more	814
show more replies	1024
show more sharing options	785
show original	815
show password	1013
show replies	1024
show results	999
show this content	1005
show transcript	1007
show translation	815
shrani	2621
shrani recept	61
""", 'si': """
si din mening	2084
sicher und anonym hinweise senden	667
sie folgen diesem autor	674
sie folgen diesem thema	674
sie folgen diesem thema bereits	674
sie haben bereits abgestimmt	642
sie haben bereits ein konto	589
sie haben bereits ein konto? anmelden	589
sie haben den newsletter abonniert	580
sie haben noch kein abo	589
sie haben noch kein konto	657
sie haben schon ein abo	657
sie haben sich erfolgreich angemeldet	659
sieh dir diesen beitrag auf instagram an	562
siehe auch	533
siga	2283
siga este autor	2326
siga-nos	2283
sign in	763
sign in / register	763
sign in or sign up	763
sign in with apple	1013
sign in with email	1013
sign in with facebook	1013
sign in with google	1013
sign me up	773
sign out	763
sign up	763
sign up for corrections and clarifications	804
sign up for free	763
sign up for our newsletter	773
sign up here	773
sign up now	763
sign up or log in	882
sign up to our newsletter	873
sign up using email and password	970
sign up using google	970
sign up with apple	1013
sign up with email	1013
sign up with facebook	1013
sign up with google	1013
sign up with your email	873
signaler	1335
signaler un abus	1370
signaler une erreur	1343
signaler une faute	1370
signaler une faute d'orthographe	1370
sigue este tema y recibe avisos	1116
sigue leyendo	1079
sigue leyendo debajo	1070
siguiendo	1065
siguiente	1082
siguiente noticia	1079
siirry reseptiin	61
sikeresen feliratkozott	1523
simak juga	1583
similar articles	809
similar posts	809
similar stories	809
simpan	1575
simpan artikel	1608
simpan resep	61
simpan untuk dibaca nanti	1608
sin comentarios	1075
sin permanencia	1121
single contribution	760
sinu e-posti aadress	1158
sinua voisi kiinnostaa	1246
siradaki haber	2845
sisesta oma e-posti aadress	1158
siste	2088
siste nyheter	2088
siste nytt	2088
sisuturundus	87	1133
sisuturunduse artikkel	1142
site map	814
sitemap	814
""", 'sk': """
skaitomiausi	1827
skaitomiausi straipsniai	1827
skaitomiausia	1827
skaitykite daugiau	1827
skaitykite toliau	1825
skaityti daugiau	1832
skaityti komentarus	1831
skaityti toliau	1825
skaityti visus komentarus	1831
skanna qr-koden	2759
skapa ett gratis konto	2677
skapa ett konto	2677
skapa gratis konto	2677
skapa konto	2677
skapa konto gratis	2677
skapad av ai	2777
skapad med ai	2777
skaties bildes	1873
skaties foto	1873
skaties video	1873
skatieties video	1873
skicka	2769
skicka dina bilder	2774
skicka in	2769
skicka in dina bilder	2774
skicka in ditt tips	2774
skicka kommentar	2779
skicka meddelande	2768
skicka tips	2774
skicka via e-post	2782
skip ad	754
skip ads	795
skip advertisement	795
skip backward # seconds	1007
skip for now	754
skip forward # seconds	1007
skip past newsletter promotion	773
skip this	754
skip to content	814
skip to footer	814
skip to main content	814
skip to navigation	814
skip to recipe	61
skjul	442	2092
skocz do przepisu	61
skok na recept	61
skomentuj	2158	2166
skopiowano do schowka	2255
skopiowano link	2158
skopiuj adres	2158
skopiuj link	2158
skriv din kommentar	433	2084	2695
skriv din kommentar her	433	2084
skriv en kommentar	433	2084	2695
skriv et svar	441
skriv inn e-post	2072
skriv inn e-postadressen din	2072
skriv kommentar	433
skriv ut	2076	2687
skriv ut artikeln	2687
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2076
skriv ut sidan	2782
skype	786
""", 'sl': """
sla advertentie over	1933
sledovat autora	402
sledovat autorku	402
sledovat online	392
sledujete	402
sluit	1946
sluit advertentie	2055
sluit galerij	2043
sluiten	1908
slut annons	2783
""", 'sm': """
smaller text	1026
sms	786
""", 'sn': """
snapchat	786
snelheid	2030
""", 'so': """
so deaktivieren sie ihren adblocker	654
so gehen wir mit fehlern um	667
so nutzen wir ki	670
so schalten sie den adblocker aus	654
sobre el autor	1079
sobre la firma	1079
social	1643
social media	519	790
sociala medier	2688
sociale media	1929
sociale medier	426
solitaire	372	1000
solo gli abbonati possono commentare	1683
solo los suscriptores pueden comentar	1111
something went wrong	873	1016
something went wrong, please try again	1015
something went wrong, please try again later	1015
something went wrong. please try again	873
something went wrong. please try again later	773
sommaire	1342
son dakika	2845
son dakika haberleri	2845
son haberler	2845
sonda	2223
sonda dnia	2222
sonra oku	2838
sonraki	2847
sonraki haber	2845
sonraki sayfa	2847
sorodna novica	2618
sorodne novice	2618
sorodne vsebine	2618
sorotan	1583
sorry, this video is not available	1007
sort by	804	1025
sort by best	1024
sort by newest	1024
sort by oldest	1024
sort by: newest	1024
sorteer op	2051
sortera	2779
sortera efter	2779
sorteren op	2051
sortieren nach	672
sortierung	672
sortuj	2252
sortuj od	2252
sosiaalinen media	1239
sosiale medier	2077
sostieni	1625
sostienici	1625
soutenez-nous	1297
soutenir	1297
soziale medien	519
soziale netzwerke aktivieren	648
""", 'sp': """
spannend	533
spara	2687
spara # %	2766
spara artikel	2687
spara artikeln	2687
spara artikeln till senare	2687
spara recept	61
spara receptet	61
spara till senare	2687
spara val	2755
spausdinti	1830
special offer	763
speel mee	2021
speel nu	2021
speel video	2029
speel video af	1970
speichern	518
spela klipp	2757
spela nu	2748
spela upp	2702	2758
spela upp video	2757
spela video	2757
spelaren laddas	2757
speler wordt geladen	2029
speltid #	2757
spende	492
spende einrichten	655
spende jetzt	492
spenden	492
spenden sie	492
spenden sind steuerlich absetzbar	655
spendenkonto	584
spendier uns einen kaffee	655
spendiere uns einen kaffee	655
spendieren sie uns einen kaffee	655
spill av	2091
spill av video	2091
spill av video her	2091
spomni me kasneje	2625
sponset	2080
sponset innhold	2080
sponsor content	795
sponsored	523	693	795	1988
sponsored content	795
sponsored links	795
sponsored message	795
sponsored message - story continues after this	795
sponsored post	795
sponsored stories	809
sponsoreret	429
sponsoreret indhold	429
sponsorizzato	1647
sponsorlu	2840
sponsorlu haber	2840
sponsoroitu	1240
sponsrat	2691
sponzorirana vsebina	2617
sponzorirano	2494	2617
sponzorisani tekst	2494
sponzorisano	2494
spotify	786
spotted a mistake	804
spotted an error	804
spravovat souhlas	376
sprejmem	2633
sprejmi	2633
sprejmi vse	2633
spremi	2498
spremi recept	61
spring naar recept	61
springe zum rezept	61
spustit audio	378
spustit video	378
""", 'st': """
sta advertenties toe	2034
sta meldingen toe	2032
stampa	1642
stampa articolo	1642
stampa la ricetta	61
stampa questo articolo	1694
stampa ricetta	61
standard digital	882
standardy redakcyjne	2247
start de quiz	2021
start free trial	763
start quiz	999
start slideshow	1018
start subscription	763
start the quiz	999
starta quiz	2748
startseite	533	536
stay connected	773
stay in the know	773
stay informed	773
stay logged in	1013
stay signed in	1013
stay up to date	773
steady	492
stel in als voorkeursbron	2053
stel je vraag aan onze ai	1965
stellenmarkt	568
stelling van de dag	2021
stem	2022
stem her	441	2091
stem i afstemningen	441
stem i avstemningen	2091
stem mee	2021
stem nu	1968
stemmen	2022
steun ons	1909
steun ons op patreon	2035
steun ons via patreon	2035
stichworte	533
stikkord	2088
stimme abgeben	642
stimmen sie ab	568
stopt automatisch	1983
stories for you	809
story continues	795
story continues below	795
straipsnis prieinamas tik prenumeratoriams	1825
stream type live	1007
strictly necessary cookies	800
strinjam se	2633
strinjam se s prikazom zunanje vsebine	2633
stt	1252
stt-afp	1252
stt-reuters	1252
stumbleupon	786
stumm	651
stummschalten	650
stummschaltung aufheben	650
stuur door	2008
stuur een anonieme tip	2046
stuur een correctie	1973
stuur een tip	2046
stuur je foto of video	2046
stuur je foto's in	2046
stuur je tip	2046
stworzone przez ai	2250
""", 'su': """
su questo argomento	1695
subiecte	2357
subject	1016
submit	755	1016
submit a correction	804
submit comment	804
submit vote	999
subscreva a newsletter	2274
subscreva gratuitamente	2328
subscrever	2274
subscrever newsletter	2274
subscribe	763
subscribe by email	773
subscribe for free	763
subscribe here	763
subscribe now	763
subscribe to continue	763
subscribe to continue reading	763
subscribe to get the latest posts sent to your email	773
subscribe to our newsletters	773
subscribe to read	763
subscribe today	763
subscribe via email	773
subscriber benefit	1002
subscriber benefits	1002
subscriber exclusive	882
subscriber offer	1002
subscriber only	763
subscriber rewards	1002
subscriber-only	763
subscriber-only content	882
subscribers get more	882
subscribers only	763
subscription options	763
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2148
subskrybuj teraz	2238
subtitles	1008
subtitles off	1007
subtitles settings	1007
success	1016
success! check your inbox	919
successivo	1659
suche	536	663
suchen	536
sudah punya akun	1566
sudoku	372	643	1000	2022	2223	2749
suggerisci una correzione	1675
suggest a correction	804
suggested	809
suggested articles	809
suivant	1342
suivez notre direct	1382
suivez nous	1326
suivez-nous	1326
suivi	1326
suivre	1326
suivre ce sujet	1326
suivre ce sujet et recevoir une alerte	1372
suivre cet auteur	1326
sujets	1339
sulge	1141
sulge reklaam	1142
sulje	1229
sullo stesso argomento	1656
sullo stesso tema	1656
sumbang	1565
summary by ai	855
summary generated by ai	1023
suoraan reseptiin	61
suositellut	1246
suosittelemme	1246
suosituimmat	1246
support local journalism	756
support our journalism	756
support our work	756
support quality journalism	756
support the author	756
support this site	756
support us	756
support us on patreon	756
support us today	756
supported by	795
sur ce sujet	1339
sur le web	1339
suscribete	1045
suscribirme	1045
suscribirse	1045
suscribite	1121
suscribite ahora	1121
suscripciones	1045
susijusios naujienos	1827
sutikti su visais	1843
sutinku	1843
suurenna kuva	1248
""", 'sv': """
svar	433	2084
svara	2695	2780
svi komentari	2498
""", 'sw': """
swisha en slant	2674
swisha ett bidrag	2763
swisha till oss	2763
""", 'sy': """
syarat dan ketentuan	1581
syarat dan ketentuan | kebijakan privasi	1581
syndication rights	1021
""", 'sz': """
szavazzon	1520
szukaj	2173
szybki przelew	2236
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2691
tack! kolla din inkorg	2768
tag	1583	1656	2992
tag-uri	2357
taggar	2699
tagged	809
tagger	2088
tagi	2170
tagovi	2495
tags	438	533	697	809	1079	1339	1583	1656	1943	2296	2992
taguri	2357
taille du texte	1325
taip pat skaitykite	1827
tak for din tilmelding	421
take our poll	999
take our survey	804
take the poll	999
take the quiz	999
tallenna	1238
tallenna juttu	1238
tallenna resepti	61
talvez mais tarde	2265
tamanho da fonte	65	2282
tamanho do texto	65
tampilkan asli	1586
tampilkan lebih banyak	1585
tampilkan lebih sedikit	1586
tap to enlarge	1018
tap to unmute	1007
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1520
tautan berhasil disalin	1608
tautan disalin	1575
tautan telah disalin	1608
tavs e-pasts	1890
""", 'te': """
te has suscrito correctamente	1117
te puede gustar	1079
te puede interesar	1079
te quedan # caracteres	1111
te recomendamos	1079
te-ar putea interesa	2357
teata veast	1139
teavita veast	1139
tee lahjoitus	1230
teilen	518
teilen auf	518
teilen und weiterempfehlen	518
teised loevad	1135
tek seferlik	2830
tekst gaat door onder advertentie	2055
tekst loopt door onder de advertentie	1933
tekst se nastavlja nakon oglasa	2494
tekst sponsorowany	87
tekst wygenerowany automatycznie	2250
tekstgrootte	65	1928
tekstgrootte aanpassen	2054
tekstimainos	1240
tekstin koko	65
telefon	390	660	2242	2769
telefonnummer	660	2769
telefoon	2041
telefoonnummer	2041
telegram	786	2412
teljes cikk	1520
telli	1133
telli kohe	1133
tellijale	1133
tellijana saad artiklit jagada	1138
tellijatele	1133
tema	2088
tema dana	2495
temaer	2088
temas	1079	2296
temas relacionados	1079
temat	2242
tematy	2170
temes relacionats	290
temi	1656
temos	1827
tempo de leitura	2299
tempo di lettura	1659
tempo estimado de leitura: # minutos	2282
temps de lecture	1342
temps de lecture : # min	1342
tendances	1339
tendencias	1079
tendenze	1656
tentang kami	1598
tento obsah nelze zobrazit	376
teraz nie	2566
terbaru	1583
terima semua	1581
terima semua cookie	1581
terkait	1583
terkini	1583
termini e condizioni	1649
termos de uso	2289
terms	800
terms & conditions	800
terms and conditions	800
terms apply	882
terms of service	800
terms of use	800
terpopuler	1583
terpopuler hari ini	1609
terug naar boven	1946
terug naar de homepage	2043
terug naar home	2043
test din viden i ugens quiz	441
test je kennis	2021
test kunnskapene dine i ukas quiz	2091
test uw kennis	2021
testa dina kunskaper	2748
testa dina kunskaper i veckans quiz	2702
testaa tietosi viikon visassa	1248
testen	497
testez gratuitement	1306
testez vos connaissances	1370
testez vos connaissances avec notre quiz	1370
tetszik	1511
text lizenzieren	668
text size	785
text version	814
textning	2758
texto gerado por ia	2316
textstorlek	65
""", 'th': """
thank you	755
thank you for subscribing	873
thank you for voting	999
thank you for watching	887
thank you for your message	1015
thank you for your submission	1015
thank you to our sponsors	795
thank you! check your inbox	1015
thank you! check your inbox to confirm	1015
thank you! please check your inbox	919
thanks for subscribing	773
thanks for voting	999
thanks for watching	887
thanks for your message	1015
thanks to our sponsors	795
thanks! please check your inbox	919
the article continues below	887
the link has been copied	1026
the player is loading	1007
the story continues below	887
the video player is currently playing an ad	853
theater mode	1008
thema	533
thema folgen	674
thema's	1943
themen	533
themen folgen	674
there are no comments yet	804
there was an error, please provide a valid email address	873
these are external links and will open in a new window	785
this article is for subscribers	1013
this article is locked	1013
this article is only for subscribers	1013
this article is only for those who subscribe	1013
this audio is ai-generated	1007
this audio is auto generated	1007
this audio is auto-generated	1007
this audio is no longer available	1007
this audio was generated by ai	1007
this clip is no longer available	1007
this comment has been deleted	1024
this comment has been removed	1024
this comment was deleted	1024
this content can't be displayed	1005
this content cannot be displayed here	1005
this content cannot be shown	1005
this content is blocked	1005
this content is locked	1013
this content is not available	1005
this embed is not available	1005
this field is required	1015
this is an advertisement	795
this story is locked	1013
this summary was created by ai	1023
this summary was generated by ai	1023
this summary was made by ai	1023
this summary was written by ai	1023
this video can not be played	853
this video can't be played in your country	1007
this video cannot be played	853	1007
this video cannot be played in your country	1007
this video is no longer available	1007
this video is not available	1007
this video is not available in your country	1007
this video is not available in your region	1007
threads	786
""", 'ti': """
ti consigliamo	1656
ti potrebbe interessare	1656
ti potrebbero interessare	1656
ticker	533
ticket kaufen	645
tickets bestellen	645
tickets buchen	645
tickets kaufen	645
tickets on sale now	1002
tickets sichern	568	645
tid #	2758
tidak terima kasih	1564
tidak, terima kasih	1564
tiempo de lectura	1082
tiempo estimado de lectura: # minutos	1064
tietosuoja	1241
tijdsduur #	2029
tiktok	786
til forsiden	438	2088
til toppen	441	2091
tilaa	1231
tilaa nyt	1231
tilaa uutiskirje	1234
tilaa uutiskirjeet	1234
tilaajalle	1231
tilaajille	1231
tilaukset	1231
till appen	2759
till bildspelet	2771
till butiken	2751
till direktrapporten	2771
till donationssidan	2763
till dossiern	2771
till erbjudandet	2677
till evenemanget	2751
till liverapporten	2771
till produkten	2751
till quizet	2748
till receptet	61
till resultatet	2748
till shoppen	2751
till spelet	2748
till startsidan	2699
till temasidan	2771
till toppen	2702
tillbaka till startsidan	2771
tillbaka till toppen	2771
tilmeld	421
tilmeld dig	421
tilmeld dig nyhedsbrevet	421
tilmeld nyhedsbrev	421
timp de citire # min	2359
tin sau	2992
tinggalkan komentar	1582
tip us	756
tips en venn	2076
tips van de redactie	1943
tipsa	2687
tipsa oss	2695
tisk	308
tisk receptu	61
titulky	379
""", 'to': """
to pole jest wymagane	2241
to the donation page	1011
to the dossier	1018
to the homepage	1018
today's most read	886
today's paper	814
today's top stories	809
todos los comentarios	1075
toestaan	2033
toestemming	1935
toestemming beheren	2027
toestemming intrekken	2027
toestemming vragen voor overname	2047
toeta	1133
toeta meid	1133
toevoegen aan leeslijst	2008
toevoegen aan mijn onderwerpen	2053
toggle	814
toggle caption	814
toimetus soovitab	1135
toimitus suosittelee	1246
toista	1248
ton an	650
ton aus	650
ton ausschalten	650
ton einschalten	650
tonen en accepteren	2027
toon # antwoorden	2051
toon alles	1947
toon antwoorden	2051
toon bijschrift	2043
toon deze inhoud	1963
toon en accepteer	2027
toon galerij	2043
toon inhoud	1935
toon meer	1946
toon minder	1946
toon origineel	1947
toon reacties	1939
toon resultaten	2021
toon transcript	2029
toon vertaling	1947
toon wachtwoord	2037
top articles	809
top artikel	533
top comments	804
top headlines	809
top latest discussions	814
top news	809
top stories	697	809
top-artikel	533
top-news	533
top-themen	533
tophistorier	438
topics	809
topik	1583
topik terkait	1583
toppnyheter	2699
toppsaker	2088
topthemen	533
torna all'inizio	1659
torna su	1659
torne-se assinante	2266
torne-se membro	2266
tots els butlletins	283
toujours afficher ce type de contenu	1362
tous les commentaires	1335
tous ses articles	1360
tout accepter	1332
tout afficher	1343
tout refuser	1332
tout voir	1342
toute l'actu	1339
toutes les photos	1342
""", 'tr': """
trabaja con nosotros	1106
trabalhe connosco	2318
trabalhe conosco	2318
trakteer ons op een kop koffie	2035
trakteer ons op koffie	1909
trang sau	2994
transcript	1008	2030
transferencia bancaria	1044
transkript	651	2758
transkript anzeigen	650
transkript herunterladen	650
transkript lesen	650
transkription	2758
transkrypcja	2231
translated automatically	1023
translated by ai	855
translated with ai	1023
transparenzhinweis	667
traueranzeigen	568
treballa amb nosaltres	277
trefwoorden	1943
trek toestemming in	2027
trend	2845
trending	533	809	1583	1943	2296
trending deals	795
trending now	809
trending stories	809
trending today	809
trending topics	809
trimite	2350
trimite pe email	2350
trimite pe whatsapp	2384
trimite unui prieten	2384
trotzdem weiterlesen	654
try it free	763
""", 'tt': """
tt	2729
tt-afp	2729
tt-reuters	2729
""", 'tu': """
tu e-mail	1052
tu email	1052
tudo sobre	2296
tue riippumatonta journalismia	1230
tuitar	2282
tuitear	1064
tulis komentar	1582
tulis komentar anda di sini	1598
tulosta	1238
tulosta juttu	1238
tulosta resepti	61
tumblr	786
tunnuksen luominen on maksutonta	1231
tuoreimmat	1246
tuoreimmat uutiset	1246
turinio rinkodara	1834
turn on alerts	1010
turn on notifications	1010
tutti gli aggiornamenti qui	1686
tutti i commenti	1652
tutup	1564
""", 'tw': """
tweet	785	1575	1642
tweet laden	648
tweet this	785
tweeta	2687
tweeter	1325
tweetle	2838
tweetnij	2158
tweetnout	308
twitter	786
twitter-inhalte erlauben	526
twittern	518
""", 'ty': """
tyck till	2695
tylko dla zalogowanych	2238
tylko w serwisie	2170
type your email	773
""", 'u ': """
u bent aangemeld	2040
u fokusu	2495
u gebruikt een adblocker	2034
u hebt al gestemd	2021
u heeft uw limiet bereikt	2037
u volgt dit onderwerp al	2053
""", 'ud': """
udskriv	425
udskriv opskrift	61
udvalgt	438
udvid	442
""", 'ui': """
uit onze webshop	2024
uit onze winkel	2024
uitgelicht	1943
uitklappen	1947
uitloggen	1913
""", 'uk': """
ukryj	2174
ukryj odpowiedzi	2252
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1656
ultime news	1656
ultime notizie	1656
ultimele articole	2357
ultimi articoli	1656
""", 'um': """
um assinante ofereceu-lhe este artigo	2335
umfrage starten	642
umfrage wird geladen	568
""", 'un': """
un abbonato ti ha regalato questo articolo	1694
un subscriptor t'ha regalat aquest article	289
understood	815
undertext	2758
undertexter	2758
une erreur dans l'article	1335
uneix-te a la conversa	275
unfollow	790
unisciti al nostro canale	1643
unlisted	814
unlock article	1013
unlock full article	1013
unlock this article	763
unlock this story	1013
unlock with a subscription	1013
unmute	1007
unohditko salasanan	1231
uns folgen	519
unser bestes angebot	589
unser newsletter	505
unser tipp	658
unsere empfehlung	533
unsere empfehlungen	533
unsere korrekturregeln	667
unsere netiquette	672
unsere newsletter	505
unsere standards	667
unsere top-themen	594
untertitel	651
untertitel anzeigen	650
untertitel ausblenden	650
untertitel einblenden	650
""", 'up': """
up next	809
up next in #	1007
upgrade now	763
upgrade to founding member	763
upgrade to paid	756
uplati	2487
upozornit na chybu	395
uppfattat	2703
uppspelningshastighet	2757
""", 'ur': """
url copied to clipboard	1026
""", 'us': """
username	1014
username or email	1013
username or email address	1013
ustawienia	2163
ustawienia cookies	2163
ustawienia zaawansowane	2228
""", 'ut': """
utiles	1332
utvalgt	2088
utvalt	2699
utvid	2092
""", 'uu': """
uudiskiri	1158
uudiskirjad	1158
uusimmat	1246
uutiskirje	1234
uutiskirjeet	1234
""", 'uw': """
uw bericht	2040
uw e-mailadres	1918
uw naam	2040
uw stem is geregistreerd	2021
uw stem is geteld	2021
""", 'uy': """
uygulamayi indir	2886
uygulamayi indirin	2886
""", 'va': """
vaata galeriid	1140
vaata ka	1135
vaata kommentaare	1139
vaata pilte	1140
vaata videost	1140
vaata videot	1140
vaata videot siit	1140
vacatures	1968
vagas de emprego	2318
vai al contenuto	1659
vai alla ricetta	61
vain tilaajille	1231
vakances	1873
valfri summa	2763
valfritt	2769
valfritt belopp	2763
valikko	1248
valorar	1075
valorar receta	61
van onze partner	2055
van onze partners	1943
vandaag	1943
vandaag niet	1908
var artikkelen nyttig	2084
var artiklen nyttig	433
var dette nyttig	2091
var oppsummeringen nyttig	2084
var opsummeringen nyttig	433
var saken nyttig	2084
varje fredag. gratis. ingen spam	2768
varovanje osebnih podatkov	2633
vastaa	1245
vastaa kyselyyn	1248
vastaa lukijakyselyyn	1248
""", 've': """
ve zkratce	316
veckans quiz	2748
vedi anche	1656
vedi dettagli	1660
vedi i # commenti	1683
vedi i commenti	1652
vedi i risultati	1660
vedi la mappa	1660
vedi tutte	1659
vedi tutti	1659
vedi tutto	1659
veilig betalen	1911
velden met * zijn verplicht	2040
velden met een * zijn verplicht	2040
velikost textu	403
ver # comentarios	1075
ver bio	1098
ver comentarios	1075
ver contenido	1072
ver contenido externo	1102
ver detalhes	2300
ver detalles	1083
ver documento	1083
ver el mapa	1083
ver essa foto no instagram	2314
ver este tuit	1102
ver fotos	1082
ver galeria	2299
ver la receta	61
ver los comentarios	1075
ver mais	2299
ver mapa	1083	2300
ver menos	1083	2300
ver ofertas	1045	2270
ver original	1083	2300
ver perfil	1098	2326
ver resultado parcial	2324
ver resultados	1111
ver resultados de la encuesta	1111
ver todas	1082	2299
ver todo	1082
ver todos	1082	2299
ver tudo	2299
verberg advertentie	2055
verberg antwoorden	2051
verberg bijschrift	2043
verbergen	1947
verbleibende zeit	650
verbleibende zeit #	650
verbleibende zeit -#	650
verder met apple	2037
verder met google	2037
verder zonder te steunen	1908
vergelijk abonnementen	2037
vergroot	1946
vergroot afbeelding	1946
vergroot foto	2043
vergroten	1947
verlagsangebot	523
verlagsbeilage	595
verplicht	2041
verplicht veld	2040
verplichte velden	2040
verschicken	518
versenden	518
verstanden	537
versturen	2041
verstuur	2041
verstuur bericht	2040
verstuur reactie	2051
verstuur via e-mail	2054
verstuur via whatsapp	2054
vertaald met ai	2049
ververs de pagina	2034
verwandte artikel	533
verwandte themen	533
verwante artikelen	1943
verwendungszweck: spende	655
verzend	2041
verzenden	2041
ves a la recepta	61
vet ej	2749
vet inte	2749
veuillez saisir une adresse e-mail valide	1375
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2495
vezane vijesti	2495
vezi # comentarii	2370
vezi comentariile	2356
vezi detalii	2360
vezi harta	2360
vezi mai mult	2359
vezi originalul	2360
vezi rezultatele	2370
vezi toate	2359
vezi toate newsletterele noastre	2377
vezi toate ofertele de abonament	2382
vezi tot	2360
vezi videoclipul	2376
""", 'vi': """
vi har lukket for kommentarer	433
viber	786	2412
videa	316
video	316	438	1583	1656	2088	2357	2699	2845	2992
video abspielen	570
video ad	795
video afspelen	1970
video anschauen	570
video ansehen	570	650
video can't be played	1007
video laden	526
video niet beschikbaar	2029
video player is loading	1007
video terkait	1583
video wird geladen	650
video wordt geladen	2029
video's	1943
videoen afspilles her	441
videoen kan ikke afspilles	441
videolar	2845
videon gick inte att spela upp	2757
videon kan inte spelas upp	2757
videon kan inte spelas upp i ditt land	2757
videon kan inte visas i ditt land	2757
videoplayer wird geladen	650
videos	533	1079
videospelaren laddas	2757
videospeler wordt geladen	2029
videot	1246
videoyu izle	2847
videoyu izleyin	2847
view # replies	1024
view # reply	1024
view all	814
view all newsletters	773
view and accept	1005
view at amazon	998
view comment	804
view comments	804	814
view deal	998
view deals	998
view details	815
view full size	814
view fullscreen	1018
view gallery	814	1018
view image	814
view image in fullscreen	814	1018
view less	1018
view map	815
view metrics	988
view more	814
view offer	1013
view offers	1013
view on instagram	785
view our privacy policy	853
view photo gallery	1018
view plans	763
view poll results	999
view post on instagram	853
view post on x	853
view replies	1024
view results	815	999
view slideshow	1018
view subscription options	763
view the gallery	1018
view this post on facebook	853
view this post on instagram	853
view this post on threads	853
view this post on x	853
view transcript	1007
viimased uudised	1135
vill du ha notiser	2760
vind ik leuk	2052
virement	1305
virement bancaire	1305
vis alle	441	2091
vis bildetekst	2091
vis detaljer	442	2092
vis flere	441	2091
vis indhold	430
vis innhold	2081
vis innlegg fra facebook	2091
vis innlegg fra instagram	2091
vis kart	2092
vis kommentarer	433	2084
vis kort	442
vis mer	2091
vis mere	441
vis mindre	442	2092
vis original	442	2092
vis oversettelse	2092
vis resultater	442	2092
visa # svar	2779
visa alla	2702
visa alla artiklar	2771
visa alla kommentarer	2779
visa alltid	2755
visa bildgalleri	2771
visa bildspel	2771
visa bildtext	2771
visa detaljer	2703
visa fler	2702
visa fler artiklar	2771
visa fler kommentarer	2779
visa fler svar	2779
visa galleri	2771
visa kartan	2703
visa kommentarer	2695
visa mer	2702
visa mindre	2703	2771
visa original	2703
visa resultat	2703	2748
visa svar	2779
visa transkript	2757
visa transkription	2757
visa undertexter	2757
visit our shop	1002
visit our store	1002
visualizza questo post su instagram	1673
""", 'vk': """
vk	786
""", 'vo': """
voce sintetica	1675
voeg toe aan je leeslijst	1984
voeg toe als voorkeursbron	2053
voer een geldig e-mailadres in	2040
voir aussi	1339
voir ce post	1362
voir ce tweet	1362
voir cette publication sur instagram	1362
voir l'original	1343
voir la carte	1343
voir la recette	61
voir la traduction	1343
voir le contenu	1332
voir le diaporama	1342
voir les # commentaires	1370
voir les commentaires	1335
voir les offres	1306
voir les photos	1342
voir moins	1342
voir plus	1342
voir plus de commentaires	1335
voir ses articles	1360
voir son profil	1360
voir tous ses articles	1360
voir tout	1342
voit perua tilauksen milloin tahansa	1234
voit peruuttaa milloin vain	1231
volg	1929
volg auteur	2053
volg deze auteur	2053
volg dit onderwerp	1929
volg dit thema	2053
volg het liveblog	2043
volg onderwerp	2053
volg ons	1929
volgen	1929
volgend	2053
volgend artikel	1943
volgende	1946
volgende afbeelding	2043
volgende foto	2043
volgende pagina	1946
volgende video	2029
vollbild	536	651
vollbildmodus	650
volledig scherm	2029
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2299
volume	2030
volver arriba	1082
volym	2758
von einer ki-stimme vorgelesen	650
von ki erstellt	670
von ki generiert	670
von ki zusammengefasst	564
von merkliste entfernen	675
von outbrain empfohlen	676
von taboola empfohlen	676
von unseren partnern	676
voor abonnees	1913
voordeel voor abonnees	2024
voordeligst	2038
voorgelezen door een ai-stem	2029
voorgelezen door een computerstem	2029
voorgelezen door een synthetische stem	2029
voorkeuren aanpassen	2027
voorkeuren beheren	2027
voorkeuren opslaan	2027
voornaam	2041
vorgelesen von einer synthetischen stimme	650
vorherige seite	536
vorheriger artikel	533
vorheriges bild	662
vorheriges foto	662
vorig artikel	1943
vorige	1946
vorige afbeelding	2043
vorige foto	2043
vorige pagina	2043
vorlesen	518
vorlesen lassen	518
vormista tellimus	1133
vorname	660
vorteile sichern	497
vorteilswelt	645
vota a la nostra enquesta	275
vota en nuestra encuesta	1111
vota il nostro sondaggio	1683
vota la ricetta	61
vota nel nostro sondaggio	1683
vote	1000
vote in our poll	999
vote na nossa enquete	2324
votez dans notre sondage	1370
votez pour faire entendre votre voix	1370
votre adresse mail	1375
votre commentaire	1335
votre e-mail	1315
votre email	1315
vous aimerez aussi	1339
vous aimerez lire	1339
vous avez lu # articles sur # ce mois-ci	1379
vous avez une question	1335
vous n'avez pas encore de compte	1379
vous pourriez aimer	1339
vous pourriez aussi aimer	1339
vous pouvez offrir # articles par mois	1382
""", 'vr': """
vraag het ai	1965
vraag het onze ai	1965
vraag van de dag	2021
vrij bedrag	2035
vroegboekkorting	2024
""", 'vs': """
vsebina je zaklenjena	2614
vsi komentarji	2621
vstoupit do diskuse	315
vstoupit do diskuze	400
vstoupit do galerie	318
vstupenky zde	374
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	1968
vul dit veld in	2040
vul een bedrag in	2035
vul een geldig e-mailadres in	1976
vul uw e-mailadres in	2040
""", 'vy': """
vybrat	387
vygenerovala ai	398
vypnout zvuk	378
vypnul jsem adblock	383
vyskytla se chyba	389
vytisknout	308
vytisknout recept	61
""", 'w ': """
w artykule	2244
w naszym sklepie	2225
w tym artykule	2170
""", 'wa': """
waardeer dit artikel	1980
waardeer dit verhaal	1980
waarom zie ik deze advertentie	2055
wachtwoord	2038
wachtwoord tonen	2037
wachtwoord vergeten	1913
war das hilfreich	670
war dies hilfreich	670
war diese zusammenfassung hilfreich	564
war dieser artikel hilfreich	670
warum sehe ich diese anzeige	676
warum sehe ich diese werbung	676
was andere lesen	533
was deze samenvatting nuttig	1965
was dit behulpzaam	2049
was dit nuttig	2049
was this helpful	804
was this summary helpful	855
was this summary useful	855
was this translation helpful	855
watch above	862
watch below	862
watch here	862
watch more	809
watch more videos	1007
watch next	809
watch on youtube	862	1007
watch the full video	862
watch video	814
""", 'wc': """
wczytaj post	2228
""", 'we': """
we can't show this content here	1005
we cannot show this content	1005
we care about your privacy	800
we don't spam	1015
we don't spam! read our privacy policy for more info	1015
we kunnen deze content hier niet tonen	2027
we kunnen deze inhoud niet tonen	2027
we never spam	1015
we recommend	809
we value your privacy	800
weekly newsletter	773
wees de eerste die reageert	1939
weet ik niet	2022
weet niet	2022
weiger alles	2027
weigeren	1935
weiter mit apple	657
weiter mit e-mail	657
weiter mit facebook	657
weiter mit google	657
weiter nach der anzeige	595
weiter zum artikel	491
weitere antworten anzeigen	672
weitere artikel	533
weitere artikel der autorin	662
weitere artikel des autors	662
weitere artikel laden	662
weitere artikel zum thema	594
weitere laden	662
weitere links	533
weitere meldungen	533
weitere nachrichten	533
weitere news	533
weitere newsletter	580
weitere podcasts	533
weitere themen	533
weitere videos	533
weiterempfehlen	518
weiteres	533
weiterlesen	536
weniger	663
weniger anzeigen	536
werbeanzeige	523
werbefrei lesen	676
werbeinhalt	676
werbliche inhalte	523
werbung	523
werbung ausblenden	676
werbung beendet	676
werbung ende	676
werbung endet	676
werbung folgt	636
werbung melden	676
werbung von unserem partner	595
werbung zulassen	654
werde mitglied	492
werden sie mitglied	492
werden sie teil unseres teams	568
wesprzyj	2145
wesprzyj jednorazowo	2236
wesprzyj nas	2145
wesprzyj nas na patreonie	2236
wesprzyj przez paypal	2236
""", 'wh': """
what do you think	804
what others are reading	966
what people are reading	966
what readers are reading	966
what to read next	809
whatsapp	786	2412
when the fun stops, stop	964
why am i seeing this ad	1027
why do i see this ad	1027
why this ad	1027
why trust us	887
why you can trust our reporting	1020
why you can trust our reviews	887
why you can trust us	887	1020
""", 'wi': """
wideo	2170
wie ist dieser text entstanden	670
wie wir ki einsetzen	670
wie wir mit fehlern umgehen	667
wiedergabe	651
wiedergabegeschwindigkeit	650
wiedergeben	651
wil je meldingen ontvangen	2032
wil je pushberichten ontvangen	2032
wilt u meldingen ontvangen	2032
""", 'wo': """
woonplaats	2041
woordzoeker	2022
word donateur	2035
word lid	1909
word search	1000
word sponsor	2035
word supporter	1909
word vriend	1909
word wheel	1000
wordsearch	1000
wortsuche	643
""", 'wr': """
write a comment	804
write a review	804
""", 'ws': """
wspieraj	2145
wspieraj nas	2145
wspieram	2145
wstrzymaj	2231
wszystkie	2173
wszystkie komentarze	2166
wszystkie teksty autora	2244
""", 'wu': """
wunschbetrag	495
""", 'wy': """
wybieram	2239
wybierz	2239
wybierz pakiet	2238
wybierz plan	2238
wybrane dla ciebie	2170
wycisz	2230
wydarzenia	2170
wydrukuj	2158
wydrukuj przepis	61
wygenerowane przez ai	2250
wygenerowano przez ai	2250
wyloguj	2148
wymagane	2242
wyniki ankiety	2222
wyniki sondy	2222
wyszukaj	2173
""", 'x': """
x	786	1513
""", 'x ': """
x (twitter	786
x facebook	785
""", 'x.': """
x.com	786
""", 'xe': """
xem clip	3018
""", 'xi': """
xing	786
""", 'ya': """
ya eres suscriptor	1045
ya he donado	1039
ya soy socio	1039
ya te has registrado	1045
ya tengo cuenta	1045
ya tienes cuenta	1045
ya tienes una cuenta	1045
yanitla	2844
yapay zekaya sor	2844
yazdir	2838
yazi boyutu	2838
yaziyi dinle	2838
""", 'ye': """
yearly	755
yerinizi ayirtin	2847
yes, notify me	1010
yes, send me alerts	1010
""", 'yo': """
yorum	2844
yorum kurallari	2844
yorum yap	2844
yorum yaz	2844
yorum yazin	2844
yorumlar	2844
yorumlari oku	2844
yorumunuzu yazin	2844
you are now subscribed	873
you are subscribed	873
you can change how much you give or cancel your contributions at any time	756
you have # seconds	795
you have already voted	999
you may also be interested in	809
you may also enjoy	809
you may also like	809
you may have missed	809
you may like	809
you might also be interested in	809
you might also like	809
you might like	809
you're in	773
you're signed up	1015
you're subscribed	873
your account	763
your answer	970
your comment	804
your donation is tax-deductible	878
your email	773
your email (required	1015
your email address	773
your gift is tax-deductible	878
your message	1015
your name	1015
your name (required	1015
your privacy choices	800
your privacy is important to us	800
your subscription is confirmed	873
your vote has been counted	999
your vote has been recorded	999
youtube	786
youtube-inhalte erlauben	526
""", 'yu': """
yukari	2847
""", 'z ': """
z naszego sklepu	2225
z ostatniej chwili	2170
""", 'za': """
za darmo. bez spamu	2241
zaakceptuj i kontynuuj	2228
zaakceptuj wszystkie	2228
zaakceptuj wszystko	2163
zablokuj	2234
zaboravljena lozinka	2488
zacznij quiz	2222
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadnje novice	2618
zadnje objave	2618
zagraj	2222
zagraj teraz	2222
zahl ich	492
zahlungsart	495
zahlungsarten	495
zahlungsmethode	495
zahlungsmethoden	495
zahrajte si	371
zakoupit licenci	396
zalo	2982
zaloguj	2148
zaloguj przez apple	2238
zaloguj przez facebook	2238
zaloguj przez facebooka	2238
zaloguj przez google	2238
zamknij	2144
zapisano	2255
zapisz	2158
zapisz mnie	2241
zapisz przepis	61
zapisz ustawienia	2228
zaplatit kartou	384
zapnout	382
zapnout notifikace	381
zapnout titulky	378
zapnout zvuk	378
zapojte se do diskuse	315
zapri	2625
zaregistrovat se	301
zarejestruj	2148
zarezerwuj bilet	2225
zarezerwuj miejsce	2225
zasady komentowania	2252
zasady korekt	2247
zaten abone misiniz	2831
zatvori	2503
zavrni	2633
zavrni vse	2633
zawsze pokazuj	2228
zawsze zezwalaj	2228
""", 'zd': """
zdarma. bez spamu	389
""", 'ze': """
zelf bedrag kiezen	2035
zero spamu	2241
zeskanuj kod qr	2232
zet op leeslijst	2008
""", 'zi': """
zie je een fout	2046
zie ook	1943
ziedot	1866
ziet u een fout	2046
zip code	773
""", 'zk': """
zkontrolujte si e-mail	389
zkuste to znovu	389
""", 'zo': """
zo beschermen we onze bronnen	2046
zo beschermen wij onze bronnen	2046
zobacz komentarze	2166
zobacz oferty	2238
zobacz pakiety	2238
zobacz plany	2238
zobacz wszystkie	2173
zobacz wszystkie komentarze	2252
zobacz wyniki	2174	2222
zobrazit cenu	374
zobrazit diskusi	315
zobrazit diskuzi	400
zobrazit galerii	318
zobrazit heslo	386
zobrazit mapu	319
zobrazit obsah	312
zobrazit popisek	392
zobrazit titulky	378
zoek	1946
zoeken	1946
zonder jouw steun kunnen we dit werk niet doen	1980
zoom	814
zoom image	1018
zoom in	815
""", 'zt': """
ztlumit	378
""", 'zu': """
zu den abo-angeboten	497
zu den angeboten	589
zu den ergebnissen	642
zu den kommentaren	529
zu den spielen	642
zu den tickets	645
zu unserem shop	645
zugang freischalten	497
zuklappen	537	663
zulassen	653
zum abo	497
zum abo-shop	589
zum aboshop	589
zum anbieter	645
zum anfang der seite	662
zum angebot	497
zum artikel	536	662
zum autorenprofil	662
zum deal	645
zum dokument	537
zum dossier	662
zum ergebnis	642
zum event	645
zum ganzen artikel	662
zum gewinnspiel	568
zum inhalt	536
zum inhalt springen	536
zum kommentieren anmelden	529
zum liveblog	662
zum newsticker	662
zum podcast	570	662
zum produkt	645
zum profil	662
zum quiz	568
zum rezept	61
zum rezept springen	61
zum seitenanfang	536
zum shop	645
zum spendenformular	655
zum spendenkonto	655
zum spiel	642
zum thema	533	536
zum ticker	662
zum ticket	645
zum transkript	650
zum video	570	650
zur autorenseite	662
zur bildergalerie	536
zur diskussion	529
zur fotostrecke	536
zur galerie	662
zur karte	537
zur mediathek	570
zur merkliste	590
zur navigation	536
zur netiquette	672
zur newsletter-anmeldung	505
zur podcast-folge	662
zur serie	662
zur spendenseite	655
zur startseite	533
zur themenseite	536	662
zur umfrage	568
zur veranstaltung	645
zusammenfassung mit ki	564
zustimmen	526
zustimmen und weiter	526
zustimmung erteilen	648
zustimmung verwalten	648
zustimmung widerrufen	648
""", 'zv': """
zvolit	387
""", 'zw': """
zwischenergebnis anzeigen	642
""", 'zz': """
zzgl. versand	645
zzgl. versandkosten	645
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	502 K wochen kostenlos	502 K wochen gratis	502 K monat kostenlos	963 K+	991 K% off your	991 K per cent off your	991 K percent off your	1801 K줄 요약	1991 K weken voor	1991 K maanden voor	2753 K+	2753 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	854 K post shared by	854 K video posted by	854 K post by	982 K version of this article	982 K version of this story	982 K version of this column	982 K version of this essay	982 K version of this piece	982 K version of this post	982 K version of this review	1055 K tu correo	1341 K lire aussi	1341 K lire également	1341 K lire :	1341 K lire sur	1341 K voir aussi	1341 K voir également	1341 K écouter :	1341 K relire :	1341 K lire ensuite :	1341 K lire ou à relire :	1545 K gombra kattintva	1545 K telegramon	1545 K facebookon	1547 K cikk a	1547 K cikk folytatódik	1553 K cikket mesterséges	1555 K teljes beszélgetés	1555 K teljes interjú	1635 K tutti i contenuti	1669 K cura della redazione	2310 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1627 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	646 K-vorteil:
abonneer	1990 K je op	2014 K
abonneevoordeel	2025 K:
abonnez	12 K-vous	1303 K-vous à
abonniere	12 K	625 K
abonnieren	12 K sie	494 K sie	625 K sie
about	816 K the author	816 K the authors	816 K the writer
abovorteil	646 K:
abstimmung	608 K:
""", 'ac': """
accept	986 K and load
accepted	762 K payment methods:	762 K cards:
acceso	1048 K ilimitado
accesso	1635 K illimitato
acesso	2273 K ilimitado
acest	76 K subiect este închis	2369 K rezumat	2369 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1945 K:
acompanhe	12 K
acquista	1679 K la rivista
actie	2017 K:
""", 'ad': """
ad	86 [K]	889 K:
ada	72 K pertanyaan	1596 K kesalahan di artikel
add	12 K us	840 K	920 K
additional	891 K reporting by
adja	1545 K meg
adjon	1545 K hozzá
administratorem	2193 K danych osobowych jest	2193 K twoich danych	2193 K państwa danych	2193 K pani/pana danych	2193 K podanych
advertentie	86 K, daarna
advertise	860 K with
advertisement	889 K:
advertorial	86 K:
""", 'af': """
afmelden	2004 K kan
afspil	470 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	476 K har	856 K summaries	856 K-generated summaries	857 K tools were	857 K was used	857 K helped	857 K assisted	1743 Kがこの記事	1743 Kによる自動	1743 K要約	1743 Kによる要約	1743 Kが選んだ	1743 Kに質問	1743 ※K	1801 K 요약은	1801 K 뉴스 요약	1966 K kan fouten maken. controleer	1966 K-samenvattingen	2130 K har	2364 K informații	2364 K un subiect	2364 K un pont	2364 K fost martor	2739 K har	3067 K摘要	3067 K重點	3067 K重点	3067 K生成	3067 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2332 K o	2332 K a	2332 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1573 K notifikasi
aktiver	470 K	2123 K
aktivera	2733 K
aktiviere	610 K
aktivieren	610 K sie
aktuelle	534 K nachrichten aus
""", 'al': """
al	1057 K registrarte	1103 K mostrar este contenido	1917 K lid	2003 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	914 K content ©	1004 K odds correct
alla	27 K kommentarer	27 K inlägg	2700 K artiklar om	2704 K artiklar av	2753 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	439 K artikler om	443 K artikler af	534 K artikel zu	534 K artikel von	535 K infos:	535 K news:	538 K artikel von	569 K folgen	647 K quoten	1944 K artikelen over	1948 K artikelen van	2089 K saker om	2093 K artikler av
alleen	1917 K voor abonnees	1996 K leden kunnen reageren
alles	534 K zum thema	534 K zu	1944 K over	1985 K over
allow	784 K notifications	799 K ads on	986 K content from	986 K third-party content	986 K external content
already	922 K	922 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	502 K abonnent	502 K abonnentin	514 K app	591 K abonnent können sie	591 K abonnentin können sie	1917 K abonnee
also	810 K in	811 K read	811 K on this site:	811 K worth reading:	811 K on this topic:	915 K in the news:	1492 K read:	1492 K read-
alt	439 K om	2089 K om
alte	2386 K știri din
altre	1657 K notizie su	1696 K notizie di
altri	1657 K articoli su	1661 K articoli di
altro	1657 K su	1658 K su questo tema:
always	1006 K allow content from	1006 K load content from	1006 K show content from	1006 K unblock	1006 K allow embedded content
""", 'am': """
am	2368 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1590 K punya
ange	2733 K
angiv	470 K
anketa	317 K:
anlatmamiz	2875 K gereken
anna	1148 K vihjest	1148 K vihje	1277 K
annonces	1365 K légales : publiez
annonssamarbete	86 K:
annullare	1640 K l'iscrizione
ansvarig	2731 K utgivare:
ansvarlig	2120 K redaktør:
answer	920 K
anuncie	2319 K no	2319 K na
any	27 K comment	72 K questions	899 K	921 K
""", 'ap': """
apa	1596 K reaksi anda
apakah	8 K artikel	1590 K anda punya	1596 K ringkasan ini	1596 K artikel ini	1596 K berita ini	1596 K informasi ini
apoie	81 K
apoya	81 K	1042 K	1042 K a
apoye	81 K
app	514 K herunterladen	514 K laden	1924 K voor android	1960 K
apply	902 K now
approfondimento	1658 K:
approfondisci	1658 K
apresentado	2322 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1855 K straipsnis
arbejder	450 K du
arbetar	2711 K du
archives	1341 K :
are	817 K you affected by	899 K you	921 K you	946 K you enjoying this?	946 K you enjoying this article	946 K you enjoying this story	946 K you enjoying this post	946 K you enjoying this piece	946 K you enjoying this newsletter	946 K you enjoying this column	946 K you enjoying this recipe	946 K you enjoying this podcast	946 K you enjoying this essay	946 K you enjoying this series	946 K you enjoying this guide	946 K you enjoying this blog	946 K you enjoying this interview	946 K you enjoying this letter	946 K you enjoying this review	946 K you enjoying this page	946 K you enjoying this issue	946 K you enjoying this read	946 K you enjoying this episode	946 K you enjoying this content	977 K you
arrives	876 K every	943 K on mondays	943 K on fridays	943 K on saturdays	943 K on sundays
article	1355 K traduit
articles	816 K by
articol	2369 K tradus	2373 K susținut de
articolo	1676 K tradotto
articolul	46 K poate fi
artificial	857 K intelligence
artificiell	2739 K intelligens har
artikel	1584 K terkait:	1595 K ini diterjemahkan	1595 K ini ditulis dengan	1595 K ini dibuat dengan	1595 K ini merupakan hasil	1610 K ini telah tayang di	1610 K ini pertama kali tayang	1610 K ini pernah tayang	1610 K ini sudah tayang	1987 K gaat verder onder	1987 K loopt door onder	1987 K gaat verder na
artikeln	46 K får	2735 K fortsätter
artikkel	1165 K jätkub
artikkelen	46 K kan	46 K kan fritt	2126 K fortsetter
artikkeli	1279 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	472 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	953 K a subscriber	953 K a member	953 K a supporter
ascolta	1 K	1658 K:	1682 K il podcast	1682 K la puntata
ask	816 K us here	856 K the	856 K our
assine	2273 K para
assista	2298 K:	2323 K ao vídeo acima	2323 K ao vídeo abaixo	2323 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1894 K
atlikite	1845 K testą
atradi	1886 K kļūdu
atsakykite	1854 K
""", 'au': """
auch	535 K interessant	535 K interessant:	535 K lesenswert	535 K spannend:	593 K bei uns:	617 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	861 K version of this	1105 K generado	1676 K generato	2369 K generat
auf	522 K facebook, instagram	522 K instagram, facebook	522 K facebook und instagram	522 K facebook oder instagram
aus	535 K dem archiv:	593 K unserem archiv:	622 K dem englischen übersetzt	622 K dem französischen übersetzt	622 K dem amerikanischen übersetzt	622 K dem englischen von	622 K dem französischen von	646 K unserem shop:
ausprobiert	59 K?
author	816 K bio
autor	332 K je	350 K:	1167 K:	2200 K:	2200 K: (	2509 K je	2571 K je	2589 K:
autore	1880 K:
autori	2571 K sú
autorica	2509 K je
autorius	1858 K:
autorka	332 K je	2509 K je	2571 K je
autors	1880 K:
""", 'av': """
available	780 K on the app store	780 K on google play
avec	89 K un abonnement	89 K l'abonnement	1321 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2631 K je	2646 K:
avtorica	2631 K je
""", 'ay': """
ayrica	2846 K okuyun	2846 K bakin	2846 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1553 K összefoglalót
""", 'ba': """
baca	1584 K juga	1584 K juga:	1584 K:	1584 K selengkapnya	1584 K selengkapnya:	1584 K selanjutnya:	1589 K berita	1602 K berita tanpa iklan	1610 K berita lainnya	1610 K artikel lainnya	1610 K artikel lain	1610 K berita selengkapnya	1611 K ini juga:	1611 K pula:	1611 K lagi:
background	811 K:	885 K reading:
bagaimana	1596 K reaksi anda	1596 K pendapat anda	1596 K menurut anda
baggrund	440 K:
bagikan	3 K
baixe	13 K
bakgrund	2701 K:
bakgrunn	2090 K:
bakiniz	2846 K:
balso	1894 K
balsuokite	1854 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	907 K part of our	938 K the first to	938 K first to	938 K the first
beachten	28 K sie bitte
become	752 K a member	752 K a subscriber	759 K a member of	869 K a member to comment	907 K part of our
bekijk	1945 K ook	1945 K:	1945 K hier	1945 K ook:	1948 K alle artikelen van	1969 K de video	1969 K de hele uitzending	1969 K de uitzending	1969 K de beelden	1969 K hier het hele	1971 K de video:	2014 K
bel	1960 K
belanja	1597 K di toko
beli	1597 K tiket
beluister	1 K	1969 K de podcast	1969 K onze	2014 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1597 K dengan tim
beri	1596 K rating	2620 K tudi
berikan	1596 K penilaian anda	1600 K suara anda
berikutnya	1611 K:
berita	1595 K ini diringkas	1610 K ini telah tayang	1611 K lainnya:
berite	2620 K tudi
besedilo	46 K lahko	2631 K izraža	2634 K je prevedeno	2637 K je objavljeno v
bestel	2014 K
bestelle	625 K
bestellen	625 K sie
bestil	470 K
bestill	2123 K
besuche	12 K uns	625 K
besuchen	12 K sie uns	625 K sie
bet	963 K responsibly	963 K with
betalt	86 K innhold:
bewerten	625 K sie
bez	385 K majitele	2237 K właściciela	2237 K akcjonariuszy
bezahlte	619 K anzeige der	619 K anzeige des	619 K anzeige von
bezoek	2014 K
""", 'bi': """
bi	2650 K radi delali pri nas
bildergalerie	535 K:
bir	7 K hata	2864 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	602 K halten sie sich an die	602 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	879 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2097 K medlem av	2097 K abonnent på	2123 K	2708 K medlem i	2708 K prenumerant på	2733 K
blijf	28 K
bliv	31 K den første	56 K en af de #	447 K medlem af	447 K abonnent på	456 K testlæser	456 K klogere på	470 K
blocking	799 K ads
""", 'bo': """
bodite	31 K prvi
boka	2733 K
bol	2575 K pre vás	2575 K článok
bola	2575 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2575 K pre vás	2575 K toto
book	470 K	858 K your ticket	858 K tickets	920 K
""", 'br': """
brak	32 K komentarzy
bron	1959 K: anp	1959 K: belga
browse	902 K jobs	920 K	971 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2846 K haber de ilginizi çekebilir:	2882 K özeti	2882 K çeviriyi
buat	1616 K akun gratis
buchen	625 K sie
budi	31 K prvi
budite	31 K prvi
buka	1616 K akses penuh dengan
bunlar	2846 K da ilginizi çekebilir:
bunlara	2846 K da bakin:
bunu	2846 K da okuyun:
buy	858 K tickets	858 K your ticket	858 K your tickets	920 K	935 K	987 K now, pay later with	997 K the	997 K it	997 K now	997 K from	997 K at
""", 'by': """
by	971 K clicking "post your answer"	985 K applying	985 K submitting	985 K sending us	985 K registering	985 K clicking	985 K uploading	985 K entering	985 K commenting	985 K posting	985 K creating an account	985 K using our	985 K using this site	985 K using this website	985 K using this service	985 K using this form	985 K subscribing	985 K signing up	985 K providing your	985 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	824 (K) #
""", 'ca': """
cadastre	2273 K-se para
can	867 K't see the poll	867 K't see the quiz	867 K't see this poll	921 K you
canal	41 K de denúncias da redação
cancel	770 K anytime	770 K at any time
catch	12 K us	794 K us on	861 K up on bbc	885 K up:	920 K	920 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1355 K texte a été traduit	1356 K résumé	1365 K numéro est en vente	1365 K numéro est disponible
cek	1589 K
cela	69 K vous a plu
celoten	2645 K članek preberite
ces	1355 K points clés
cet	8 K article vous	82 K article vous a plu	1355 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1355 K traduction a été	1356 K synthèse
""", 'ch': """
chcesz	2204 K u nas pracować	2204 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2593 K u nás pracovať	2593 K pracovať u nás
che	33 K ne pensi
check	920 K out	935 K out	997 K price	2014 K
chia	3 K sẻ
choose	752 K a plan	767 K a plan	840 K	938 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1658 K qui
click	841 K here to join	841 K to join	863 K here for more	871 K here to download	871 K to download	903 K play	920 K
clique	2298 K aqui	2323 K no player acima
cliquez	1341 K ici
clube	2319 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1607 K
colunista	2309 K do	2309 K da
com	89 K uma assinatura
come	858 K and meet	920 K
comentarii	5 K
comentariile	5 K	27 K	2371 K nu reprezintă	2371 K aparțin
comentarios	5 K	27 K	1112 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2371 K tău va
commandez	1365 K notre	1365 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	869 K must
commenti	5 K	27 K
commenting	5 K	869 K is
comments	5 K	5 K on this	27 K	869 K are reserved	869 K are for	869 K are open to	869 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	920 K
compra	1107 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2298 K:	2298 K também	2298 K também:
conhece	66 K alguém	2313 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	794 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1092 ¿K	1097 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	752 K making	752 K giving
consiglia	3 K
consulta	1081 K aquí
consultez	1365 K les avis de décès	1365 K nos offres
conta	59 K pra mim
contact	816 K the author	816 K the reporter	816 K:	816 K this reporter	848 K	920 K	979 K reporter	979 K staff writer	979 K staff reporter	979 K writer	979 K editor	979 K columnist	979 K correspondent	979 K sports writer
contacta	1085 K con	1086 K con
contacte	1085 K con	1086 K con
contacter	1344 K l'auteur
contactez	1344 K l'auteur	1344 K-nous	1359 K l'auteur
contacto	1101 K:
contame	59 K
contate	2301 K o autor
contatta	1661 K l'autore
contenido	86 K patrocinado:	1048 K premium	1105 K generado	1109 K ofrecido por
contenu	86 K sponsorisé :	1355 K généré	1368 K proposé par	1368 K sponsorisé par
contenuto	86 K sponsorizzato:	1676 K generato	1681 K offerto da
contingut	274 K generat	278 K ofert per
continue	879 K reading	880 K reading with
contributions	27 K
controleer	2014 K
cooked	967 K this
copy	3 K link to	3 K the link	3 K article	931 K this url	931 K this link
copyright	544 K ©	544 K (c)	544 K:	544 K #	544 K by	824 K ©	824 K #	824 K:	824 K by	2589 K ©
cosa	33 K ne pensi
""", 'cr': """
create	767 K an account to	920 K	922 K an account	922 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1545 K
csatlakozzon	1545 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	879 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2185 K ten artykuł	2185 K artykuł	2185 K ten tekst	2185 K to podsumowanie	2185 K to streszczenie	2185 K podobał	2185 K znalazłeś	2185 K znalazłaś	2185 K ta informacja	2185 K ta treść
czytaj	2171 K więcej o	2172 K także	2172 K także:	2172 K też	2172 K też:	2172 K również	2172 K więcej	2172 K:	2202 K dalej z
""", 'da': """
da	59 K li ste probali	1658 K leggere:	2513 K li vam	2513 K li je članak	2513 K li je tekst
daarna	1917 K kun je
daftar	1597 K webinar	1616 K gratis
daftarkan	1597 K diri anda
dagelijkse	1921 K nieuwsbrief
daha	2846 K fazlasi:
dalies	1894 K
dalsza	2188 K część
dalyvaukite	1854 K
danach	502 K # euro
dankzij	2036 K onze lezers	2036 K onze donateurs	2036 K onze leden
dann	502 K # euro
dans	1321 K l'application	1338 K les commentaires
dapatkan	1589 K
darovat	347 K
darte	1057 K de baja
darujte	347 K	2587 K
das	534 K beste aus	535 K könnte sie auch interessieren	535 K könnte dich auch interessieren	535 K könnte sie interessieren:	535 K könnte sie auch interessieren:	535 K könnte dich auch interessieren:	569 K ganze interview	569 K komplette interview	603 K kommentieren	617 K lesen andere:
dazu	535 K auch:	593 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1969 K podcast is te beluisteren	1987 K tekst gaat verder onder	1987 K tekst loopt door onder	1987 K tekst gaat verder na
deel	3 K dit	3 K het	2014 K
dein	27 K kommentar	602 K feedback hilft
deine	572 K meinung ist uns wichtig	602 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	470 K med	470 K artiklen	2123 K med	2123 K saken
dela	3 K artikeln	3 K den här	3 K texten	2733 K med	2733 K artikeln
deli	3 K
delite	3 K
delivered	876 K every	876 K each
delivery	1003 K charges may apply
delta	2106 K i vår	2123 K	2717 K i vår	2733 K
deltag	456 K i vores	470 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1584 K:	1599 K podcast	1599 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	627 K ki-assistent
derechos	1089 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1107 K nuestros	1107 K nuestras
descuentos	1107 K exclusivos para suscriptores
despre	2366 K autor
detaljnije	2497 K:
detaylar	2846 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2846 K okuyun:
deze	26 K samenvatting	1917 K maand nog	1966 K tekst	1966 K vertaling	1966 K ai	1987 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	897 K you find this	899 K you	921 K our	921 K we	921 K you	927 K our ai	927 K the ai	946 K you enjoy this?	946 K you enjoy this article	946 K you enjoy this story	946 K you enjoy this post	946 K you enjoy this piece	946 K you enjoy this newsletter	946 K you enjoy this column	946 K you enjoy this recipe	946 K you enjoy this podcast	946 K you enjoy this essay	946 K you enjoy this series	946 K you enjoy this guide	946 K you enjoy this blog	946 K you enjoy this interview	946 K you enjoy this letter	946 K you enjoy this review	946 K you enjoy this page	946 K you enjoy this issue	946 K you enjoy this read	946 K you enjoy this episode	946 K you enjoy this content	946 K you like this?	946 K you like this article	946 K you like this story	946 K you like this post	946 K you like this piece	946 K you like this newsletter	946 K you like this column	946 K you like this recipe	946 K you like this podcast	946 K you like this essay	946 K you like this series	946 K you like this guide	946 K you like this blog	946 K you like this interview	946 K you like this letter	946 K you like this review	946 K you like this page	946 K you like this issue	946 K you like this read	946 K you like this episode	946 K you like this content	946 K you find this useful	967 K you make this	967 K you try this	977 K you see	977 K you go
die	5 K kommentarfunktion	5 K kommentare	565 K zusammenfassung	569 K neue folge	569 K aktuelle folge	569 K komplette folge	569 K ganze folge	569 K ganze sendung	572 K umfrage wird durchgeführt	601 K debatte zu
diese	52 K recherche	565 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	565 K artikel	565 K text	565 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	565 K interview
dig	885 K deeper:
digital	879 K subscriptions	922 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2846 K:
directement	1318 K dans votre
direkt	2701 K:
direkte	2090 K:
disclaimer	824 K:	1474 K:
discover	23 K more from	920 K
diskuse	5 K
diskusia	5 K
diskutieren	625 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	1060 K en google play	1115 K en app store	1115 K en google play y	1373 K sur google play
distribuie	3 K
distributed	891 K by
disusun	1595 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1966 K artikel	1966 K stuk	1966 K bericht	1966 K verhaal	2003 K artikel lees je ook in	2003 K verhaal lees je ook in	2016 K artikel is ook	2016 K verhaal is ook	2016 K artikel bevat	2016 K verhaal bevat	2016 K verhaal verscheen	2016 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	978 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	816 K you have a tip	817 K you know more	817 K you have information	817 K you work at	817 K you work in	817 K you have any information	817 K you have a story	865 K our	899 K you have	921 K you	947 K you like our	947 K you enjoy our	995 K you have a problem	995 K you have a question	995 K you have a dilemma	995 K you have a burning	995 K you need advice
doe	1972 K de quiz	1972 K mee met ons	1972 K mee met onze	1972 K mee aan ons	1972 K mee aan onze	2014 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1546 K vannak
domande	72 K?	73 K su questo articolo
don	777 K't miss	811 K't miss:	915 K't miss this:	938 K't miss
dona	81 K suport	1042 K a	1627 K a
donasi	1605 K untuk
donate	752 K now	752 K today	759 K to
doneer	1990 K aan
donnez	1338 K votre avis
dossier	1341 K :
dostupno	2520 K na	2520 K u
dotazy	72 K
dowiedz	2172 K się więcej
download	13 K	920 K	936 K the	960 K our free	960 K the free	1573 K aplikasi	1602 K	2014 K
""", 'dp': """
dpa	544 (K
""", 'dr': """
drukuj	2196 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	450 K kan tippe os	450 K kan sende os	469 K har brugt	469 K har læst	470 K får en mail	470 K kan også	634 K hast schon ein abo	634 K hast dein limit	2121 K har lest	2121 K har #	2123 K får en e-post	2123 K kan også	2123 K finner oss	2711 K som källa	2732 K har läst	2732 K har #	2733 K får ett mejl	2733 K kan också	2733 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1605 K	1605 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	848 K-mail	1545 K-mailt küldtünk
""", 'ea': """
earlier	885 K coverage:
""", 'eb': """
ebenfalls	535 K interessant:
""", 'ed': """
edited	892 K by
editing	824 (K by	825 K by	826 K by
editor	811 K's picks:	1592 K:	1592 K :
""", 'ee': """
een	1964 K bericht gedeeld door	1964 K post gedeeld door
eerder	1971 K schreven we:	1971 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1277 K sitoutumista
ein	563 K beitrag geteilt von	563 K von	563 K post von
eine	73 K frage zum artikel
einen	502 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1110 K vídeo comenzará	1110 K video comenzará
elinizde	2875 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2322 K parceria com
email	3 K this	816 K the author	816 K us	848 K	920 K	972 K this	979 K reporter
emailed	943 K on fridays	943 K on mondays
embedded	1006 K content from	1006 K content is blocked
empfehlen	3 K sie	625 K sie
empfiehl	625 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	1048 K otro dispositivo	1055 K tu correo	1055 K su correo	1055 K tu buzón	1055 K tu email	1069 K facebook y twitter	1069 K facebook, twitter	1069 K facebook y x	1078 K los comentarios	1081 K vídeo:	1081 K directo	1081 K contexto:	1109 K colaboración con	1302 K faisant un don	1312 K tant qu'abonné	1318 K vous inscrivant	1341 K savoir plus	1341 K direct	1368 K partenariat avec	1384 K vidéo -	1384 K images -
enable	784 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	906 K your day with
endet	502 K automatisch
enjoy	879 K	959 K #% off	991 K #% off your
enjoyed	69 K this	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content
enjoying	777 K this article	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content	947 K the	947 K our	947 K this
enregistrez	1388 K cet article	1388 K cette recette
entdecke	23 K mehr von	625 K
entdecken	625 K sie
entenda	2298 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1096 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	450 K du	2100 K du
erbjudande	2717 K till dig som
erhalten	625 K sie
erscheint	581 K jeden	581 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1099 K corresponsal	1099 K redactor de	1099 K redactora de	1099 K jefe de	1099 K jefa de
escanea	1096 K el código	1115 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1110 K el pódcast	1110 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1381 K
esta	52 K investigación	52 K investigação	52 K reportagem	1105 K noticia ha sido traducida	1105 K traducción se ha hecho	1105 K traducción ha sido	1105 K función utiliza	1112 K noticia pertenece a	2317 K tradução foi feita	2317 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1048 K contenido es exclusivo	1103 K contenido procede de	1103 K contenido proviene de	1105 K texto ha sido traducido	1105 K artículo ha sido traducido	1107 K reportaje forma parte del número	1107 K artículo forma parte del número	1112 K artículo pertenece a	2317 K texto foi traduzido	2317 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1917 K voor abonnees
exclusivo	1048 K para suscriptores
existing	767 K subscriber	767 K subscribers
experimentou	59 K
explainer	811 K:
explore	811 K more:	920 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1519 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1685 K il quiz	1685 K il test	1685 K il nostro
faites	1302 K un don	1303 K un don à
fale	2301 K com o autor	2310 K com o repórter	2310 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	899 K
feel	68 K free to republish	832 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	811 K under:
fill	920 K in	920 K out
film	2188 K znajdziesz
find	12 K us	12 K os	794 K us on	794 K me on	860 K your next job	920 K	935 K
finden	12 K sie uns	625 K sie
finding	946 K this useful
finn	12 K oss
first	931 K published by	931 K published in the	959 K time here
fizessen	1545 K
""", 'fl': """
flash	879 K sale
fler	2700 K artiklar om	2704 K artiklar av
flere	439 K artikler om	443 K artikler af	2089 K saker om	2089 K saker fra	2090 K saker om	2093 K saker av	2106 K jobber på
""", 'fo': """
foglald	1545 K le
foglalja	1545 K le
folge	12 K	625 K
folgen	12 K sie	625 K sie
folgt	12 K
follow	12 K	794 K us	794 K @	794 K all the latest	794 K the latest	794 K our	841 K the	848 K	920 K	1589 K
for	13 K a better	13 K the best	863 K more news	863 K more local	863 K more stories	863 K more on	863 K more coverage	863 K more of our	863 K more from	863 K the latest	871 K the best experience	871 K the best reading experience	879 K just	879 K only	885 K more on the story	910 K just	910 K only	914 K reprint	914 K reprints	993 K membership enquiries	993 K media enquiries	993 K media inquiries	993 K press enquiries	993 K press inquiries	993 K advertising enquiries	993 K advertising inquiries	993 K subscription enquiries	993 K subscription inquiries	993 K membership inquiries	993 K sponsorship enquiries
fortell	59 K meg
fortsett	2126 K å lese
forward	3 K this	972 K this	972 K it to	972 K the letter
foto	1898 K:	2497 K galerija:
fotogalerie	317 K:
fotogalerija	2620 K:
fotostrecke	535 K:
found	7 K an	7 K a	69 K this useful	946 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	565 K unsere ki
frage	627 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	565 K sie unsere ki
free	68 K to republish	68 K to reprint	960 K download	960 K kit	960 K guide	960 K template	960 K templates	960 K ebook	960 K e-book	960 K checklist	960 K toolkit	960 K white paper	960 K whitepaper	960 K report	960 K course	960 K webinar	960 K resource	987 K shipping on orders	987 K delivery on orders
freier	588 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	811 K the archive:	811 K our archive:	811 K our archives:	910 K only	910 K just
""", 'fu': """
fuiste	1097 ¿K testigo
full	811 K story:	811 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	811 K reading:
""", 'fy': """
fyll	2123 K inn	2733 K i
""", 'ga': """
ga	2014 K mee
gabung	12 K	1589 K
gambas	1584 [K:video
gamble	963 K responsibly
gaukite	1854 K
""", 'ge': """
ge	2733 K
geben	625 K sie
geef	3 K dit
geen	2036 K eigenaar	2036 K eigenaren	2036 K aandeelhouders	2036 K betaalmuur	2036 K miljardair
gem	470 K
gemaakt	59 K?
generative	857 K ai
gengivelse	68 K tilladt
gerelateerd	1971 K:
gesponsert	86 K:	619 K von
gesponsord	86 K:	1987 K door
get	13 K the app	13 K our	23 K	752 K in touch	777 K the latest	777 K breaking news	784 K notified	841 K	841 K the	858 K tickets	858 K your tickets	871 K the	872 K text alerts	872 K news alerts	875 K the	875 K our	879 K	891 K permission to reuse	920 K	935 K	936 K the	938 K push	944 K	948 K	959 K #% off	960 K our free	960 K the free	991 K #% off your	997 K it from
""", 'gi': """
gi	2123 K
gib	625 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2734 K du
giornalista	1668 K professionista	1668 K e scrittrice	1668 K e scrittore
giv	470 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2634 K poudarki
""", 'go': """
go	885 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	816 K a tip	816 K a story	816 K a news tip	817 K a question	899 K	921 K a	921 K	995 K a dilemma	995 K a question for
""", 'gr': """
grab	960 K our free	960 K your free
graduada	1100 K en
graduado	1100 K en
grupo	2286 K do whatsapp
""", 'gu': """
guarda	1658 K anche	1658 K:	1658 K il video	1658 K anche:	1682 K il video qui sopra
gulir	1612 K ke bawah	1612 K untuk
""", 'ha': """
ha	44 K hibát	1527 K van információja	1527 K van információd	1527 K ön is átélt	1527 K te is átéltél	1527 K többet tud
haben	7 K sie einen fehler	539 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2876 K	2880 K:
haberde	7 K hata	2864 K hata
haberin	2846 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1097 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1672 K informazioni	1672 K una notizia	1672 K una segnalazione	1672 K una storia
hakaret	27 K içeren
hakka	1163 K
halaman	1611 K selanjutnya:
hallgasd	1 K meg	1533 K meg
hallgass	1533 K minket
hallgassa	1 K meg	1533 K meg	1545 K meg
haluaisitko	1278 K
haluatko	1256 K kertoa	1263 K töihin	1263 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	450 K du oplysninger	450 K du viden	450 K du et godt tip	450 K du tip	450 K du flere oplysninger	450 K du oplevet	450 K du selv oplevet	450 K du en god historie	471 K du en historie	471 K du dokumentation	471 K du dokumenter	483 K du et tip	483 K du tip	483 K du et godt tip	483 K du en god historie	483 K du en historie	2093 K du et tips	2100 K du informasjon	2100 K du opplysninger	2100 K du flere opplysninger	2100 K du tips	2100 K du et tips	2100 K du opplevd	2100 K du erfaring	2100 K du tanker	2100 K du noe på hjertet	2125 K du en historie	2125 K du dokumenter	2125 K du dokumentasjon	2711 K du information	2711 K du uppgifter	2711 K du tips	2711 K du ett tips	2711 K du varit med om	2711 K du egna erfarenheter	2711 K du upplevt	2734 K du en historia	2734 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1097 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2864 K mi fark	2875 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	752 K your say	816 K a tip	816 K a news tip	816 K a question about this	816 K a question for	817 K you been	817 K a story	870 K your say	899 K a	899 K you	921 K you	921 K we	948 K	967 K you made this	967 K you tried this	977 K you	995 K a question for	995 K you got a question	995 K a dilemma
hay	7 K algún
haz	1081 K clic aquí	1097 K tu denuncia	1113 K nuestro test	1113 K el test	1113 K nuestro quiz
hazte	1042 K socio de
""", 'he': """
hear	1 K this	861 K this story	863 K more	903 K the full	903 K more	920 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1949 K je een tip	1950 K je een tip	2015 K je
heeft	1949 K u een tip	1950 K u een tip	2015 K u
hela	2741 K samtalet	2741 K intervjun
hele	478 K samtalen	478 K interviewet	2132 K samtalen	2132 K intervjuet
help	867 K us improve	920 K
hent	13 K	447 K appen fra	461 K	470 K	2111 K
here	885 K's more on this	1006 K is embedded content
het	5 K reactieveld	1944 K beste van	1987 K artikel gaat verder onder	1987 K verhaal gaat verder onder	1987 K artikel gaat verder na	1987 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	535 K lesen sie	535 K geht es zu	535 K geht's zu	569 K klicken, um	572 K geht es zum quiz	572 K geht es zum täglichen	631 K können sie den artikel	631 K können sie diesen artikel	631 K kannst du den artikel
highlights	856 K
highly	971 K active question
hintergrund	535 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	472 K fortsætter
hit	903 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2106 K oss å bli bedre
""", 'ho': """
hoe	1995 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	3023 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	897 K useful is this	897 K helpful was this	977 K has	977 K have	977 K did	977 K are you	977 K will	977 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2734 K håller du med
husk	470 K at bekræfte	2123 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	471 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	935 K use	935 K used	935 K love	935 K bought	935 K recommend	1657 K più letti di	1677 K punti chiave	2137 K appen
""", 'ic': """
icymi	811 K:
""", 'ie': """
ielogojies	1894 K
ievadi	1894 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	832 K you enjoyed this	832 K you liked this	967 K you make this	967 K you try this	967 K you made this	967 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	602 K feedback hilft	646 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	572 K meinung ist uns wichtig	602 K rückmeldung hilft
""", 'ik': """
iklan	1612 K -
ikuti	12 K	1577 K berita	1589 K	1600 K survei	1600 K polling	1600 K jajak pendapat	1600 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1674 K video non è disponibile	1676 K testo è stato realizzato	1682 K video inizierà	1684 K tuo commento sarà
ilgili	2846 K haber
ilginizi	2846 K çekebilir	2846 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1263 K
""", 'im': """
im	535 K video:
image	824 K copyright	824 K source,	824 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	511 K ihrem postfach	511 K ihr postfach	532 K den kommentaren	807 K the comments section	807 K the comment section	811 K case you missed it:	861 K the video player above	1679 K edicola da	1679 K edicola con	1681 K collaborazione con	1700 K offerta	1924 K de app	1942 K de reacties
indtast	470 K
informationen	565 K zum einsatz von ki
inga	32 K kommentarer	2764 K ägare	2764 K aktieägare
ingen	32 K kommentarer	2764 K ägare	2764 K miljardär	2764 K betalvägg
innlegg	27 K
inquadra	1687 K il codice	1687 K il qr code	1687 K il qr
inscreva	2319 K-se no nosso webinar
inscrivez	1310 K-vous gratuitement	1365 K-vous à notre webinaire
instal	1602 K aplikasi
instala	13 K
instale	13 K
instaliraj	2520 K
instalirajte	2520 K	2545 K aplikaciju
install	13 K	936 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1672 K la tua lettera
""", 'ir': """
irtisano	1277 K
""", 'is': """
is	7 K something wrong	899 K there	921 K there	2015 K er iets
isi	1600 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1894 K
izle	2846 K:
izleyin	2846 K:
izpildi	1885 K testu
izveido	1894 K
izvor	2524 K:
izvori	2524 K:
""", 'ja': """
ja	1880 K tev ir informācija	1880 K jums ir informācija	1880 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1277 K
jadikan	1589 K
jadilah	31 K yang pertama
jaga	1163 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1279 K lukemista
jawab	1600 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1996 K kunt niet meer reageren	1996 K kunt reageren	2004 K kunt je altijd	2004 K ontvangt vanaf nu	2004 K ontvangt een e-mail	2513 K li vam	2513 K li članak	2635 K bil članek	2635 K bila vsebina	2635 K bil povzetek
jeden	581 K montag neu	581 K dienstag neu	581 K donnerstag neu	581 K freitag neu	581 K samstag neu	581 K sonntag neu	581 K mittwoch neu
jederzeit	502 K kündbar	509 K widerrufen	509 K abbestellen	509 K abmelden
jelentkezz	1545 K be
jelentkezzen	1545 K be
jen	375 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	569 K reinhören	572 K tickets sichern	593 K lesen:	614 K # monate	614 K # wochen
""", 'ji': """
jika	1590 K anda mengetahui	1590 K anda punya
""", 'jo': """
job	447 K hos
jobb	2097 K i
jobba	2708 K på
jobbar	2711 K du
jobber	2100 K du
jogue	2319 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	752 K the conversation	759 K	794 K the conversation on	794 K us on	807 K the debate	841 K the	841 K	858 K us for	858 K us at	858 K us in	858 K us live	870 K the conversation	870 K the discussion	870 K the debate	879 K for	879 K now	920 K	925 K #	925 K over #	925 K more than #	925 K our #
jornalista	2309 K formada	2309 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1279 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	471 K du lide
kanalimiza	12 K
kapcsolja	1545 K be
kapja	1545 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1148 K sul on vihje	1148 K sul on vihjeid	1164 K lugu	1164 K artikkel	1164 K tead	1164 K tahad
katso	1247 K myös	1247 K:	1247 K video	1247 K myös:	1277 K koko	1277 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	777 K up with	879 K reading	880 K reading with	915 K reading:
kein	656 K eigentümer	656 K konzern	656 K verleger	656 K milliardär
keine	656 K eigentümer	656 K konzerne	656 K aktionäre	656 K paywall	656 K werbung
ken	66 K je iemand	2015 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	450 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1545 K minket
kerro	59 K kommenteissa	1256 K kokemuksesi	1256 K oma
keskustele	28 K	1287 K aiheesta	1287 K jutusta
keskustelu	1266 K on auki
key	856 K points	856 K takeaways
""", 'ki': """
ki	565 K-generierte inhalte	565 K-generierte texte	565 K-generierte zusammenfassungen	2130 K har
kijk	1945 K ook	1945 K hier	1969 K de uitzending	1969 K de hele	1985 K voor meer
kirim	1590 K foto	1590 K tulisan
kirimkan	1590 K foto
kirjaudu	1266 K	1277 K
kirjoita	1277 K suoraan	1277 K meille
kirjoitimme	1285 K
kirjoittaja	1258 K on	1258 K työskentelee
kirjuta	1148 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2125 K du til
""", 'kl': """
klausies	1894 K
klausykite	1839 K	1854 K
klick	625 K
klicka	2701 K här
klicken	625 K sie
klik	440 K her	1589 K	1945 K hier	1985 K hier voor	2014 K
klikk	2090 K her
klikkaamalla	1277 K
kliknij	2172 K tutaj
kliknite	2561 K sem
klopt	2015 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	832 K someone	832 K anyone	899 K	921 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1277 K keskustelun kuulet
kolumna	2509 K izražava	2631 K izraža	2631 K odraža
kom	456 K til vores	2106 K på vårt	2106 K på vår	2717 K på vårt	2717 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1854 K gali
kommentare	5 K	27 K	603 K können nur	631 K werden erst	631 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	532 K
kommentarsporet	5 K
kommenteerida	1163 K saavad
kommentering	5 K
kommentieren	5 K	603 K können	625 K sie
kommentit	5 K	27 K
kommentoimalla	1287 K	1287 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	443 K journalisten	450 K journalisten	451 K	470 K	538 K:	2093 K journalisten	2100 K oss	2100 K journalisten	2101 K	2123 K
kontakta	2704 K reportern	2711 K oss via	2711 K reportern	2712 K	2733 K
kontributor	1592 K:
konuyla	2846 K ilgili:
koop	2014 K
kopeeri	1163 K
kopier	470 K	2123 K
kopiera	2733 K
kopioi	1277 K
kopiuj	2196 K link
koreksi	1596 K artikel
""", 'kr': """
krijg	2014 K
""", 'ku': """
kui	1148 K sul on teema	1148 K sul on vihje	1148 K tead	1148 K märkasid
kunjungi	1597 K toko
kunne	69 K du lide	82 K du lide
kunstig	476 K intelligens har	2130 K intelligens har
kunstmatige	1966 K intelligentie kan fouten maken. controleer
kuula	1153 K podcasti	1163 K
kuulemme	1277 K mielellämme
kuuntele	1 K	1247 K:	1247 K myös	1247 K myös:	1264 K	1277 K
""", 'kv': """
kviz	2497 K:	2620 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1318 K'essentiel de l'actualité	1345 K'auteur	1346 K'auteur	1355 K'essentiel par	1662 K'autore	1663 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1369 K vidéo va commencer	1640 K tua email	1684 K tua opinione conta
laadi	1163 K alla
laat	59 K me weten	1969 K je dit artikel	2014 K
laatste	1944 K nieuws over
ladda	13 K ner	2721 K ner	2721 K ned	2733 K ner
lade	13 K	625 K
laden	13 K sie	625 K sie
lae	1163 K alla
lagre	2123 K
lainaus	68 K sallittu
lands	943 K on mondays	943 K on fridays	943 K on sundays
langganan	1607 K
lanjut	1612 K membaca
lanjutkan	1612 K membaca
laporan	1591 K:	1592 K wartawan	1592 K kontributor
laporkan	1596 K kesalahan
lasi	1869 K arī	1869 K vairāk	1869 K vēl	1894 K
lasiet	1869 K arī
last	13 K ned	2111 K ned	2123 K ned	2137 K ned appen
lataa	13 K	1277 K
latest	810 K from	810 K in	810 K videos from
laureata	1668 K in
laureato	1668 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1081 K puede interesar	1081 K puede interesar:	1312 K premier mois	1340 K meilleur de
lea	1081 K también	1081 K aquí	1081 K además	1081 K más	1081 K:	1081 K además:
leave	59 K a star
ledenvoordeel	2025 K:
lediga	2708 K jobb på	2708 K tjänster på
ledige	447 K stillinger hos	447 K stillinger på	2097 K stillinger i	2097 K stillinger hos
lee	13 K en	1081 K también	1081 K más	1081 K:	1081 K más:	1081 K aquí:	1115 K las noticias sin anuncios	1115 K sin anuncios en la app	1126 K aquí la nota completa
leer	1081 K también	1081 K más
lees	13 K	1944 K meer over	1945 K ook	1945 K ook:	1945 K meer	1945 K meer:	1945 K verder	1945 K hier	1945 K:	1945 K verder:	1971 K ons dossier:	1971 K het hele verhaal:	1985 K het hele	1985 K het volledige	1985 K de hele	1985 K hier het hele	1985 K hier alles	2010 K ook dit artikel:	2010 K dit ook:	2011 K ook het interview	2011 K ook het verhaal	2011 K ook ons	2011 K ook onze	2011 K ook de analyse	2011 K ook de reportage	2011 K ook de column	2011 K ook dit	2011 K hier het interview	2011 K hier de analyse	2014 K	2016 K dit verhaal	2016 K dit artikel
leestip	1945 K:
legg	2123 K til
leggi	13 K	1657 K tutte le notizie	1658 K anche	1658 K anche:	1658 K qui	1658 K tutto	1658 K:	1658 K pure:	1669 K tutti gli articoli di
legyen	31 K ön az első	1545 K
leia	13 K	2297 K mais sobre	2298 K também	2298 K também:	2298 K mais	2298 K:	2298 K aqui	2298 K mais:
leiad	1163 K meid
leidsid	44 K	1154 K vea	1154 K artiklist vea
leiten	3 K sie
ler	2298 K também	2298 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1340 K plus lus	1355 K réponses sont générées	1356 K points clés	2089 K mer om	2090 K også	2090 K også:	2090 K mer	2090 K mer:	2090 K:	2090 K hele saken	2090 K om	2090 K her	2090 - K også	2097 K videre med	2111 K eavisen	2111 K avisa	2111 K avisen	2124 K	2126 K videre
lesedauer	641 K
leseempfehlung	593 K:
lesen	13 K sie	82 K sie gern	534 K sie mehr zu	534 K sie mehr zum	535 K sie auch	535 K sie mehr	535 K sie hier	535 K sie dazu	535 K sie jetzt	535 K sie außerdem	535 K sie mehr zum thema	593 K sie hierzu:	617 K sie weiter:	617 K sie unser dossier:	625 K sie
lesenswert	593 K:
leserangebot	646 K:
leserbrief	532 K
leserbriefe	532 K an
leserkommentare	602 K geben
leserreise	646 K:
leserreisen	646 K:
lesetipp	535 K	535 K:
lesezeit	641 K
lest	535 K auch
lezersaanbieding	2025 K:
lezersreis	2025 K:
lezersvoordeel	2025 K:
""", 'li': """
licencia	1127 K creative commons
licenciada	1100 K en
licenciado	1100 K en
license	891 K this
lies	535 K auch	535 K mehr	535 K dazu	625 K
ligne	41 K de la rédaction
lihat	1584 K juga	1584 K juga:	1599 K video	1611 K pula:
liitu	56 K #	1163 K
liity	56 K #	56 K yli #	1277 K
like	12 K us	69 K this?	777 K what you're reading	794 K and follow	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content	946 K what you read	946 K what you see	946 K what you've read	946 K what you're reading
liked	69 K this	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content	946 K what you read
liker	82 K du	2125 K du
liking	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content
likte	69 K du	82 K du
limited	879 K time	879 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3002 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1340 K tous nos articles	1341 K aussi	1341 K également	1341 K	1341 K notre	1341 K l'article	1341 K plus	1341 >> K
lisa	1163 K meid	1163 K
lisez	13 K	1341 K aussi	1381 K
listen	1 K to	811 K |	811 K:	861 K to the latest episode	861 K to the full episode	861 K to the full interview	861 K again on	903 K to our	903 K as	920 K
live	440 K:	535 K-ticker:
liveblog	1945 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1080 K más leído en	1080 K más visto en	1080 K último en
load	986 K content from	986 K external content
loe	1136 K ka	1136 K lisaks	1136 K veel	1136 K edasi:	1163 K
log	469 K ind eller opret	470 K ind	920 K in
logg	2121 K inn eller	2123 K inn
logga	2732 K in eller	2733 K in	2747 K in
logi	1163 K sisse
loo	1163 K
looking	920 K for	935 K for
los	5 K comentarios	27 K comentarios	1972 K de dagelijkse
love	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content	947 K our
loved	69 K this	946 K this?	946 K this article	946 K this story	946 K this post	946 K this piece	946 K this newsletter	946 K this column	946 K this recipe	946 K this podcast	946 K this essay	946 K this series	946 K this guide	946 K this blog	946 K this interview	946 K this letter	946 K this review	946 K this page	946 K this issue	946 K this read	946 K this episode	946 K this content
lowongan	1597 K kerja di
""", 'lu': """
lubisz	82 K
lue	1247 K myös	1247 K myös:	1247 K lisää	1247 K lisää:	1247 K:	1247 K seuraavaksi:	1277 K
lugu	1165 K jätkub
luister	1 K	1945 K ook	1945 K:	1945 K ook:	1969 K hier naar	1969 K de podcast	2014 K
luo	1266 K tunnus	1277 K
""", 'ly': """
lyssna	1 K på	2701 K	2701 K:	2733 K
lyt	1 K til	440 K til	470 K
lytt	2090 K til	2123 K
""", 'ma': """
maak	1972 K de puzzel	1981 K een bedrag over	1981 K je gift over	1981 K uw gift over	1981 K je bijdrage over	1981 K uw bijdrage over	2014 K
maandelijks	1917 K opzegbaar
mach	572 K den test:	625 K
machen	572 K sie den test:	572 K sie mit bei unserer	625 K sie
macie	72 K pytania
made	59 K it?	967 K this recipe	967 K this
mai	2358 K multe detalii	2358 K mult pe această temă:	2386 K multe articole despre	2386 K multe știri despre
mail	972 K this	1948 K de auteur	1960 K	2014 K
mais	2297 K lidas em	2297 K de	2297 K sobre	2297 K notícias de	2297 K notícias sobre	2301 K artigos de
make	12 K us	752 K a donation	752 K a contribution	752 K a gift	920 K
manda	1096 K tus fotos
mandanos	1096 K
mande	2313 K sua sugestão	2313 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1589 K bergabung
masuk	1616 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2175 K temat?	2175 K temat dla
matote	1855 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2137 K appen	2137 K appen vår
meer	1944 K over	1944 K uit	1944 K van	1944 K nieuws over	1945 K lezen:	1948 K artikelen van	1948 K van deze auteur	1985 K nieuws uit	1985 K nieuws over	1985 K weten?	1985 K over dit	2010 K over dit onderwerp:	2015 K lezen over
meest	1944 K gelezen in
meet	816 K the author	858 K our	920 K
mehr	534 K zum thema	534 K aus	534 K von	534 K zu	534 K lesen über	534 K über	535 K zum thema	535 K dazu	535 K dazu:	535 K lesen:	535 K aus dem ressort	535 K aus der region:	538 K vom autor	538 K von der autorin	538 K artikel von	565 K informationen zum einsatz von ki	593 K nachrichten aus	593 K aus dem archiv:	617 K hintergründe dazu:	617 K zu diesem thema:
meistgelesen	534 K in
mejla	2711 K reportern	2712 K
meld	2014 K je	2106 K deg på vårt	2123 K deg
melde	625 K
melden	625 K sie
members	922 K can read	953 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1545 K
mer	2089 K om	2089 K fra	2090 K om saken:	2700 K om	2700 K från	2701 K om ämnet:	2701 K läsning:	2704 K av
merci	28 K de rester	28 K de respecter
mere	439 K om	439 K fra	440 K om emnet:
message	978 K us on	978 K us at	978 K the newsroom
mest	2700 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	1959 K medewerking van	1959 K dank aan anp	1959 K dank aan belga
mettiti	1685 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1081 K también	1081 K:	1081 K también:	1110 K el video arriba	1110 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	502 K einem abo	545 K material von	546 K material von
mitarbeit	559 K:
""", 'mn': """
mnenja	2631 K avtorjev
mnenje	2631 K avtorja
""", 'mo': """
modtag	470 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	502 K kostenlos	502 K gratis
mooi	69 K verhaal
more	810 K from	810 K on	811 K from	811 K on this	811 K to read:	811 K on this story:	811 K on this topic:	811 K stories:	811 K on:	816 K by	816 K stories by	885 K coverage:	915 K news:	917 K videos from	932 K local headlines	932 K local news	932 K local stories	932 K national news	932 K top stories	932 K world news	932 K business news	932 K sports news	932 K breaking news	989 K:	989 K |
most	810 K read in	810 K read on	810 K viewed in	810 K popular in	810 K popular on	915 K read:
""", 'mu': """
mua	3007 K vé
muhabir	2880 K:
muista	1277 K vahvistaa
mus	1854 K rasite
must	811 K read:	915 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1987 K de advertentie gaat	2277 K sua caixa de entrada	2641 K voljo v	2641 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	514 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2171 K z
najnowszy	2178 K numer
najpopularniejsze	2171 K w
namestite	2641 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1668 K a
nato	1668 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1545 K felejtse el megerősíteni
need	935 K a	995 K advice
neem	2017 K nu
nehmen	625 K sie
nei	1655 K commenti
nella	1640 K tua mail	1640 K tua email	1640 K tua casella
nema	32 K komentara
nemate	2530 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	534 K artikel aus
never	938 K miss
new	879 K year sale	918 K episodes	946 K here?	959 K here	959 K to us	963 K customers only	969 K replies are no longer allowed
news	41 K hotline	41 K tip line	514 K-app
newsblog	535 K:
newsdesk	41 K hotline
newsletter	511 K an	511 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	811 K:
""", 'ng': """
nghe	1 K	2993 K:	3008 K podcast của báo	3008 K podcast của chúng tôi	3008 K toàn bộ bài	3008 K bài viết
""", 'ni': """
nicht	532 K mehr kommentieren	532 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2205 K masz czasu czytać	2237 K mamy właściciela	2237 K mamy akcjonariuszy	2237 K mamy udziałowców	2237 K mamy reklam	2237 K mamy paywalla
nieuws	2015 K via whatsapp
nikmati	1602 K berita	1607 K
nimate	2651 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1012 K owner	1012 K owners	1012 K billionaire owner	1012 K paywall	1012 K paywalls	1012 K shareholders	1012 K corporate owner	1012 K advertising	1012 K ads	1081 K te pierdas:	2277 K seu e-mail	2277 K seu email	2286 K facebook e no	2286 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1078 K de participación
nos	1341 K lecteurs ont lu	2295 K comentários
noskaties	1894 K
not	946 K on the list yet?	946 K on our list yet?
noteringen	2026 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1080 K de
notify	784 K me of	784 K me when
notre	1341 K dossier	1341 K article	1341 K enquête :	1341 K reportage :
nous	12 K suivre
nova	2637 K številka
novi	2515 K broj
now	811 K read:	910 K only	910 K just
nowy	2178 K numer
""", 'nu': """
nu	32 K există comentarii	1991 K # weken voor	1991 K # maanden voor	2007 K de eerste maand voor	2017 K met korting
nur	502 K für mitglieder	614 K # euro	614 K # €	634 K für kurze zeit	634 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2175 K autorze	2175 K autorce	2310 K autor escreve segundo o novo	2325 K seu comentário será	2368 K postare distribuită de
""", 'ob': """
obejrzyj	2172 K wideo	2172 K:	2188 K film	2188 K wideo
objevili	7 K jste
obserwuj	12 K	2202 K
""", 'oc': """
ocenite	2513 K	2635 K
ocijenite	2513 K
""", 'od': """
od	2548 K # eura
odds	963 K courtesy of	1004 K correct at	1004 K correct as of	1004 K are correct at	1004 K subject to change	2026 K onder voorbehoud	2026 K kunnen	2753 K kan
oddsen	2753 K kan
""", 'of': """
ofert	278 K per
oferta	2226 K dla czytelników:	2226 K dla prenumeratorów:
offerta	1700 K speciale
offrez	3 K
offrir	3 K
ofrecido	1109 K por
""", 'og': """
oglejte	2620 K si video
""", 'ok': """
okuyun	2846 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1148 K midagi	1148 K kogenud
oletko	1256 K kokenut	1256 K itse kokenut
oliko	1278 K tästä
olvasd	1519 K el	1519 K el:	1545 K el
olvass	1519 K tovább:
olvassa	1519 K el	1519 K el:	1519 K el ezt is	1545 K el
""", 'om': """
om	443 K forfatteren	443 K skribenten	1917 K verder te lezen	1942 K te reageren	2093 K forfatteren	2093 K skribenten	2704 K skribenten	2704 K författaren
""", 'on': """
on	793 K facebook and twitter	793 K facebook, twitter	793 K instagram, facebook	793 K twitter and facebook	793 K instagram and facebook	811 K our site:	936 K mobile	936 K your phone	936 K the go	936 K the move
onbeperkt	1917 K toegang
onko	1256 K sinulla juttuvinkki	1256 K sinulla vinkki	1256 K sinulla tietoa	1256 K sinulla aiheesta	1278 K sinulla asiakirjoja
only	869 K registered	869 K subscribers	869 K members
ontdek	23 K meer van	2014 K
ontvang	1921 K elke	2014 K
onze	1969 K podcast is te
""", 'oo': """
ook	1945 K interessant:	2010 K in het nieuws:	2010 K lezen:
""", 'op': """
op	1932 K facebook en twitter	1932 K facebook, twitter	1932 K facebook en instagram	1932 K facebook, instagram
opazili	44 K ste
opdaget	471 K en fejl
opdater	470 K
open	936 K the
opinion	811 K |
opozorite	2653 K na napako
oppdater	2123 K
opprett	2121 K en	2121 K konto	2121 K bruker	2123 K
oppsummeringen	26 K er
oprac	2200 K.
opracowanie	2200 K:
opret	469 K en gratis	469 K dig gratis	470 K
opsummeringen	26 K er
""", 'or': """
or	987 K # interest-free	987 K # payments of	987 K four interest-free
order	920 K	982 K reprints	1003 K your copy	1003 K a copy
originally	931 K published by	931 K published in	931 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1153 K	1163 K
osallistu	1263 K	1277 K	1287 K keskusteluun
ossza	3 K meg	1545 K meg
osta	1153 K pilet	1163 K	1263 K liput	1277 K
oszd	3 K meg	1545 K meg
""", 'ot': """
ota	1256 K yhteyttä toimittajaan	1256 K yhteyttä toimitukseen	1260 K yhteyttä	1277 K yhteyttä	1277 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	885 K earlier coverage:	915 K latest coverage:	924 K app	924 K podcast	924 K newsletter	924 K channel	924 K telegram channel	924 K whatsapp channel	924 K free newsletter	924 K daily newsletter	924 K apps	953 K subscribers get	953 K members get
out	876 K every	943 K on fridays	943 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2512 K sažetak
over	963 K #s only	1949 K de auteur	1950 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	836 K for by
para	1078 K participar	1078 K comentar	1097 K comunicarse con	1097 K contactar con	1112 K poder comentar	2295 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1679 K al nostro
participe	12 K
participez	1365 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	856 K of this article	856 K of this story
pas	32 K encore de commentaire
pasang	1602 K aplikasi
pasidalinkite	1840 K savo istorija	1854 K
pass	789 K this on	972 K this
passend	535 K dazu	535 K dazu:
patreon	2870 K'dan
pay	987 K in #	987 K in three	987 K in four
paying	953 K members get
payment	762 K methods:
""", 'pe': """
peatoimetaja	1145 K:
pentru	2368 K a vedea acest	2368 K a vizualiza acest
penulis	1591 K:	1592 K:	1592 K :
per	511 K e-mail zugeschickt	511 K mail zugeschickt	1633 K leggere tutto	1635 K gli abbonati	1635 K chi ha un abbonamento	1655 K commentare	1658 K approfondire	1658 K approfondire:	1669 K contattare l'autore	1669 K contattare l'autrice	1669 K scrivere all'autore	1669 K scrivere all'autrice	1672 K segnalazioni
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1099 K de	1099 K especializada	1099 K especializado
permitida	68 K a reprodução
perskaitykite	1854 K
pewarta	1591 K:	1592 K:	1592 K :
""", 'pi': """
pick	987 K up available at
pickup	987 K available at
piedalies	1894 K
piesakies	1885 K
pievieno	1894 K mūs	1894 K
pievienojies	56 K #	1879 K	1894 K
pievienojieties	1879 K
pilihan	1584 K editor:
pirkite	1845 K bilietus
pitaj	2512 K
pitajte	2512 K
pitanja	72 K
pitch	752 K in
""", 'pl': """
place	860 K a classified	860 K an ad
play	865 K our	865 K today's	920 K	963 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	963 K gamble responsibly	971 K be sure to answer the question	971 K read the rules before
plus	1340 K d'articles sur	1340 K d'infos sur	2752 K-förmån:
""", 'po': """
pobierz	13 K	2191 K z	2191 K w	2191 K na	2191 K w sklepie	2202 K aplikację	2220 K aplikację
podaruj	3 K	2196 K
podcast	535 K-tipp:	811 K:	1341 K :
podcastunk	1533 K
pode	2298 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2591 K
podporujte	352 K	2591 K
podprite	81 K	2648 K
podsumowanie	26 K wygenerowane	26 K zostało	2184 K artykułu	2184 K wygenerowane	2184 K przygotowane
podziel	3 K się
pogledaj	2497 K video
pogledajte	2497 K i	2497 K još	2497 K video	2497 K:
poglejte	2620 K tudi	2620 K:
poin	1595 K penting oleh	1595 K-poin penting oleh
points	1356 K clés
pokud	44 K najdete
polecamy	2172 K:
poll	866 K:
pomohl	335 K vám
pomohol	2575 K vám
pon	1113 K a prueba tus
ponatis	68 K dovoljen
ponturi	2364 K și sesizări
popular	810 K in
posa	276 K a prova els teus
posez	1355 K vos questions	1355 K votre question
poslat	347 K
poslechnout	1 K
post	807 K a comment
posted	810 K in	811 K in:
posts	27 K
potrebbe	1658 K interessarti:
pots	269 K enviar-nos
pour	1300 K nous soutenir	1310 K débloquer	1338 K réagir	1338 K commenter	1341 K aller plus loin	1341 K rappel :	1359 K nous contacter	1359 K contacter	1369 K écouter cet épisode
povezano	2497 K:
povzetek	2634 K	2634 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2561 K si	2561 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1740 K:
pratite	12 K	2527 K
preberite	2620 K tudi	2620 K še	2620 K več	2620 K:	2620 K si
prefer	840 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2641 K
prenesite	13 K	2641 K	2648 K aplikacijo
prenota	1679 K il tuo posto per l'evento
prenumerata	1852 K nuo
prenumeruokite	1852 K ir skaitykite	1852 K nuo	1852 K tik	1854 K
press	903 K play
pretplatite	2527 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2520 K	2545 K aplikaciju
preuzmite	13 K	2520 K	2527 K aplikaciju	2545 K aplikaciju
previous	885 K coverage:
previously	811 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2532 K pogrešku
prijavite	2532 K grešku	2532 K pogrešku	2653 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	972 K this
prisijunk	56 K prie #
prisijunkite	1838 K prie	1854 K
prisluhnite	2620 K podkastu
privacy	777 K notice:
probeer	1991 K # maanden voor	1991 K # weken voor	2007 K	2014 K
proefabonnement	1917 K
profitez	1381 K
promoted	836 K by	889 K:
prosimy	28 K o
protokoll	559 K:
przeczytaj	2172 K także	2172 K też	2172 K:	2172 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1089 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	876 K every
puede	12 K seguir	1097 K enviarnos	1097 K contactar	1097 K escribir
puedes	12 K seguir	1081 K leer también	1081 K leer:	1097 K enviarnos	1097 K contactar	1097 K escribir	1110 K escuchar todos los episodios
punti	1677 K chiave
puntos	1105 K clave generados
punya	66 K teman yang	72 K pertanyaan	1590 K informasi	1590 K cerita	1590 K foto	1590 K keluhan
puoi	12 K seguirci	1672 K inviarci
push	517 K-nachrichten	517 K-benachrichtigungen	517 K-mitteilungen
pushmeldingen	1927 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2998 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1089 K prohibida
quelle	544 K: dpa	544 K:
quellen	544 K:
quer	2313 K sugerir	2313 K contar	2313 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1676 K traduzione
questions	72 K?	73 K about this article	73 K about this story	899 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1676 K articolo è stato tradotto	1679 K articolo è pubblicato sul numero	1684 K articolo aderisce
quick	885 K read:
quieres	1097 ¿K contarnos
quiz	608 K:	1384 K.	1384 K -	1384 K :	2862 K:
quoten	647 K unterliegen	647 K: stand
quoteringen	2026 K onder voorbehoud	2026 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2530 K slušate
radote	44 K	1846 K klaidą
raje	2651 K poslušate
raksti	1880 K autorei	1880 K autoram
raksts	1896 K turpinās
rakstu	46 K drīkst
rangkuman	1595 K ini	1595 K oleh	1595 K ai
rate	8 K this
""", 're': """
re	1384 (K)lire
reach	816 K the reporter	816 K the author	848 K	979 K reporter	979 K columnist
reacties	5 K	27 K	1996 K worden
read	13 K this in	810 K more on these	810 K more about	810 K more from	811 K more	811 K more:	811 K also	811 K next	811 K:	811 K |	811 K all about it	811 K next:	816 K more by	863 K more of our	871 K this and more	871 K this story	875 K our	879 K on with	879 K on for	880 K on with	885 K the full report here	885 K the full story here	915 K our explainer:	915 K our analysis:	915 K our guide:	915 K our interview:	915 K this next:	915 K our latest:	920 K
reader	1003 K offer:
readers	869 K must use	869 K must log	959 K get #%	959 K save
reading	946 K this on
reageren	5 K	1996 K kan	1996 K is alleen	2016 K op dit artikel
receive	776 K emails from	784 K notifications	875 K the	875 K our	938 K push	948 K
recevez	1318 K chaque	1318 K tous les	1318 K gratuitement
recevoir	1324 K les alertes
recibe	1057 K cada	1057 K todas las	1096 K las noticias	1096 K en tu whatsapp
recibir	1063 K notificaciones
recomandarea	2358 K noastră:
recomendado	2298 K:
recomendamos	1081 K:
recomienda	3 K
recommended	811 K:	885 K reading:
redactor	271 K de	1099 K de	1099 K en
redactora	271 K de	1099 K de	1099 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	559 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1895 K kļūdu
regala	3 K
regale	3 K
regarder	1341 K :
regardez	1369 K la vidéo ci-dessus	1369 K la vidéo ci-dessous
register	858 K for our	920 K
registreeru	1153 K
registrer	2121 K deg
registrera	2732 K dig	2747 K dig
registrieren	500 K sie sich
regler	2753 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	2753 K. #+
relacionado	1081 K:	2298 K:
related	811 K:	811 K |	811 K story:	811 K stories:	811 K article:	811 K reading:	811 K video:	811 K content:	915 K coverage:
relire	1341 K
remarks	27 K
rendeld	1532 K meg
rendelje	1532 K meg	1545 K meg
report	7 K an error	7 K a mistake	920 K
reporter	1591 K:	1592 K:
reporting	824 (K by	825 K by	826 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1107 K tu plaza
reserve	858 K your seat	2319 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1373 K informé avec notre appli	1373 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1105 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1341 K	1341 K ici	1365 K notre hors-série	1369 K tous les épisodes
rezervuokite	1854 K
rezime	2512 K
rezumat	2369 K generat	2369 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1640 K ogni
ringkasan	1595 K ini	1595 K dibuat	1595 K oleh	1595 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1854 K
""", 'ry': """
ryhdy	1277 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1148 K oma vihje	1148 K meile	1148 K oma arvamuslugu	1148 K arvamuslugu	1163 K
saat	1277 K ilmoituksen	1277 K sähköpostin	1277 K
saiba	2298 K mais	2298 K mais:
saken	46 K kan	2126 K fortsetter
saksikan	1584 K juga	1599 K video	1599 K live	1599 K live streaming
sale	879 K:
saluran	41 K aduan redaksi
salvesta	1163 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2548 K #
sans	1312 K engagement
save	880 K #% on your first	880 K #% on an annual	880 K #% on a digital	959 K #%	991 K #% on your
sazinies	1894 K
saznajte	2497 K više:
""", 'sc': """
scan	841 K to join	871 K the qr code	871 K the code
scannez	1373 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	610 K
schalten	610 K sie
schau	625 K
schenk	591 K diesen
schenken	591 K sie diesen
schick	625 K
schicken	625 K sie
schlagworte	534 K zu
schon	614 K ab # euro
schreib	625 K
schreiben	31 K sie den ersten	538 K sie unserem autor	538 K sie der autorin	538 K sie uns	625 K sie
schrijf	2014 K je
scopri	23 K di più da	1679 K i giochi	1679 K i nostri giochi
scrivi	31 K il primo	1661 K all'autore
scroll	861 K down for video	1612 K ke bawah	1612 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	440 K også	440 K video	440 K også:	456 K flere jobs	470 K hele	470 K flere	470 K alle	1112 K adhiere a los criterios	1127 K permite la reproducción	1672 K vuoi raccontare	1672 K hai informazioni	2090 K også	2090 K video	2090 K også:	2123 K hele	2123 K alle	2123 K mer av	2313 K tiver informações	2313 K você tem informações	2701 K också	2701 K även	2701 K även:	2733 K hela	2733 K alla	2733 K mer av
sea	28 K respetuoso	31 K el primero
search	902 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	810 K more from	811 K also	811 K more	811 K more:	811 K also:	816 K all posts by	816 K author archive	915 K our explainer:	917 K more videos	920 K	1006 K this post on
seen	44 K a typo	44 K a mistake	921 K
segera	1573 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1101 K
seguinos	12 K
seguir	1101 K a
seguiu	12 K-nos
sehen	569 K sie hier das	569 K sie im video	569 K sie das video	625 K sie
sei	31 K der erste	31 K die erste	1672 K stato testimone	1672 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1838 K	1854 K
seko	1879 K	1894 K
sekojiet	1879 K
selanjutnya	1611 K:
sem	32 K comentários
senaste	2700 K nytt om
send	3 K this	450 K os et krypteret	450 K os dit tip	470 K	816 K us your	816 K tips to	816 K your tips	816 K feedback to	816 K your story ideas	899 K us	899 K your	899 K photos	899 K pictures	920 K	972 K this	972 K it on	2100 K sikkert tips	2100 K tips	2123 K	2123 K saken videre
senden	625 K sie
seneste	439 K nyt om
sent	876 K every	876 K each	943 K on mondays	943 K on tuesdays	943 K on wednesdays	943 K on thursdays	943 K on fridays	943 K on saturdays	943 K on sundays
seotud	1136 K:
ser	2125 K du noe feil	2734 K du något fel
ses	1344 K derniers articles
set	44 K en fejl	920 K
sett	44 K en feil
setzen	625 K sie
seu	27 K comentário	2325 K comentário será
seuraa	12 K	1260 K kirjoittajaa	1260 K toimittajaa	1277 K
""", 'sh': """
share	3 K this	3 K the article	816 K your story	899 K your	920 K	972 K this
shop	920 K	997 K now:
short	807 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1097 K tienes información	1097 K tiene información	1097 K tenés información	1097 K conoces algún	1097 K conoces un caso	1359 K vous avez des informations	1359 K vous disposez	1359 K vous souhaitez
sia	31 K il primo
sichere	625 K
sichern	625 K sie
sie	7 K haben einen fehler	12 K finden uns	538 K erreichen die autorin	538 K erreichen den autor	558 K erreichen	634 K haben schon ein abo	634 K haben ihr limit	634 K haben das limit	634 K haben schon ein konto
sieh	569 K dir das video
siehe	535 K auch
siga	12 K	12 K-nos	1096 K el canal	2310 K este autor	2310 K esta autora
sign	752 K up here	776 K up to get	776 K up to receive	777 K up to	777 K up for	777 K up here	777 K up (it's	872 K up for push	872 K up for alerts	872 K up for text alerts	872 K up for breaking news alerts	907 K up to our	907 K up for our	907 K up for breaking	907 K up for free	920 K up	920 K in	944 K up to	944 K up for
sigue	12 K a	1081 K leyendo:	1096 K el canal	1101 K a	1126 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1584 K juga	1584 K juga:	1584 K:	1584 K video	1589 K berita	1599 K video	1610 K berita selengkapnya	1610 K berita lainnya	1611 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1616 K artikel gratis
sisesta	1163 K
siste	2089 K nytt om
sitter	2125 K du på	2734 K du på
siz	33 K ne
sizce	33 K
sizin	2875 K başiniza
""", 'sk': """
skaitykite	1828 K daugiau	1828 K taip pat	1828 K ir	1854 K
skapa	2732 K ett	2732 K konto	2733 K	2747 K ett konto	2747 K konto
skaties	1869 K arī	1894 K
skicka	2733 K
skinite	13 K	2520 K	2545 K aplikaciju
skontaktuj	2175 K się z autorem
skopiuj	2196 K link	2196 K
skriv	450 K til journalisten	451 K til	470 K	470 K direkte	2123 K inn	2123 K direkte	2123 K til oss	2733 K upp	2733 K direkt
""", 'sl': """
sledite	12 K	2648 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2591 K
slik	2122 K bruker	2122 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	565 K nutzen wir ki
sob	2310 K supervisão de
sobre	1085 K el autor	1085 K la autora	1085 K la firma	1086 K el autor	1086 K la autora	1086 K la firma	2302 K o autor	2302 K a autora	2303 K o autor	2303 K a autora
sois	31 K le premier
solliciteer	2017 K nu
sollten	538 K ihnen fehler
solo	1048 K para suscriptores	1635 K per abbonati	1700 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2273 K para assinantes
sondage	1384 K -	1384 K.
sorodna	2620 K novica
sorodno	2620 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1698 K
sostieni	81 K	1627 K	1627 K il	1627 K la	1698 K
souhrn	334 K	334 K článku
soutenez	81 K	1303 K	1303 K le
soutenir	1303 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2733 K
special	879 K offer	885 K report:
speel	1972 K onze
spela	2733 K upp	2753 K ansvarsfullt
spelregels	1942 K
spende	494 K für
spenden	494 K für	585 K an:
spendenkonto	585 K:
spiel	572 K unser
spielen	572 K sie unser
spill	2123 K av
sponsored	836 K by	889 K:	932 K by our
sponsorizzato	1681 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2648 K
spring	879 K sale
spune	59 K-mi
spytaj	2184 K
""", 'st': """
sta	2014 K
start	879 K your	906 K your day with	906 K your morning with	906 K your week with	2017 K nu
stavovi	2509 K autora	2509 K izraženi	2509 K izneti	2509 K izneseni
stay	28 K on topic	777 K up to date with	863 K with	871 K ahead with	920 K	938 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2014 K
stellen	565 K sie der
stem	470 K	1972 K mee	2014 K	2123 K
steun	81 K	1990 K	2014 K
stiahnite	13 K si	2591 K si aplikáciu
stimm	572 K jetzt ab:
stimmen	572 K sie jetzt ab:	625 K sie
story	892 K by
straipsnis	1856 K tęsiasi
streszczenie	26 K wygenerowane	2184 K	2184 K artykułu
stuur	3 K dit	2014 K
""", 'su': """
su	27 K comentario	1646 K facebook e twitter	1646 K facebook e instagram
subscreva	2323 K o nosso podcast
subscribe	12 K to our	759 K to	777 K to	841 K to the	841 K to	869 K to comment	879 K	920 K	922 K for	944 K to
subscriber	1003 K benefit:
subscribers	922 K can read	953 K get
subscriptions	880 K start at
subskrybuj	2202 K
sudah	59 K mencoba	59 K coba
sui	1646 K nostri canali
suivez	12 K	1361 K
suivre	1361 K
suka	69 K tulisan	69 K artikel	1596 K artikel ini
sull	1662 K'autore	1663 K'autore
sumate	12 K	56 K a las #
sumber	1592 K:	1592 K :
summary	856 K
summer	879 K sale
support	759 K	759 K the	920 K
supporters	953 K get
sur	1321 K l'application	1329 K facebook et twitter	1329 K facebook, twitter	1329 K facebook et instagram	1341 K le même sujet
survey	866 K:
susikurkite	1854 K
susisiekite	1854 K
""", 'sv': """
svar	456 K på vores	470 K	2106 K på vår	2123 K
svara	2717 K på vår	2733 K
svidelo	69 K vam se
svideo	82 K vam se	2513 K vam se
svidio	82 K vam se	2513 K vam se
svidjelo	69 K vam se	82 K vam se	2513 K vam se
""", 'sy': """
syndicated	914 K with permission
synes	471 K du om
""", 'sz': """
szavazzon	1545 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2106 K quizen	2106 K vår quiz	2123 K testen	2123 K vår	2634 K povzetek
taalfout	7 K	1942 K
tack	2764 K vare våra läsare	2764 K vare er läsare	2764 K vare dig
tag	456 K quizzen	456 K vores quiz	470 K vores
tagged	811 K:
tags	811 K:
taip	1828 K pat skaitykite
take	865 K our	920 K	936 K us with you	959 K #% off	991 K #% off your
takip	12 K edin
tallenna	1277 K
tambahkan	1589 K
tanya	1595 K ai kami
tap	903 K play	920 K
tapkite	1854 K
tato	52 K investigace
tausta	1247 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1081 K puede interesar	1081 K puede interesar:	1081 K recomendamos:	1081 K recomendamos leer:
tead	1148 K teemast	1148 K rohkem
tee	1153 K test	1263 K testi	1277 K testimme
teile	3 K	625 K
teilen	3 K sie	625 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1167 K:	1959 K: door	1987 K gaat verder onder	1987 K loopt door onder	1987 K gaat verder na	2178 K ukazał się	2178 K pochodzi z	2184 K przetłumaczony	2184 K został przetłumaczony	2184 K czyta	2509 K izražava	2512 K je preveden	2512 K čita	2515 K je objavljen u
tekstas	1858 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1260 K
tekstin	46 K saa
teksts	1898 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	789 K a friend	816 K us your story	920 K
telli	1161 K	1163 K
tellijana	1163 K
tem	2313 K alguma informação	2313 K informações	2313 K uma sugestão	2313 K uma denúncia	2313 K alguma história	2313 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	991 K per cent off your	2184 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2574 K súhrn	2574 K článok bol preložený
terjemahan	1595 K ini	1595 K dibantu
terms	824 K and conditions apply
test	456 K din viden	865 K your knowledge	1972 K je kennis	2106 K kunnskapene dine	2862 K:
testa	2717 K dina kunskaper
testaa	1263 K
teste	572 K dein wissen	625 K
testen	572 K sie ihr wissen	625 K sie
testez	1381 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1546 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	559 K:	978 K us on	978 K us at	978 K the studio	978 K the newsroom	2574 K bol preložený	2577 K vyšiel v
texte	1355 K traduit
texten	46 K får	2735 K fortsätter
texterna	46 K får
texto	1105 K traducido	2317 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2998 K gia kênh	3007 K gia khảo sát	3007 K gia bình chọn
thank	832 K you for reading	971 K you for contributing an answer	971 K you for your interest in this question
thanks	832 K for reading	971 K for contributing an answer
the	5 K comments	777 K latest news directly	810 K latest in	810 K latest from	856 K ai summary
thema	76 K geschlossen
theo	2984 K dõi báo	2984 K dõi trên	2998 K dõi báo	2998 K dõi chúng tôi	2998 K dõi kênh	3000 K dõi
there	32 K are no comments	32 K are no	936 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	856 K article was	856 K article has been	856 K story was	856 K story has been	856 K content was	856 K summary	856 K translation	856 K piece was	861 K article is also available as audio	914 K article first appeared	914 K story first appeared	914 K piece first appeared	914 K post first appeared	914 K report includes material	914 K report includes information	914 K report includes reporting	914 K report contains material	922 K is a preview	927 K is an ai-generated	927 K is an ai	927 K ai-generated	927 K ai summary	969 K topic was automatically closed	969 K topic was closed	969 K topic is closed	969 K topic is now closed	969 K topic has been closed	969 K topic will close	969 K topic is locked	969 K thread is closed	969 K thread was closed	969 K thread is now closed	969 K thread has been closed	969 K thread is locked	969 K thread has been locked	969 K discussion is closed	969 K discussion is now closed	969 K discussion has been closed	969 K conversation is closed	969 K conversation has been locked	969 K post is locked	969 K post has been locked	982 K article appears in	982 K article appeared in	982 K story appears in	982 K essay appears in	982 K piece appears in	982 K review appears in	982 K interview appears in	986 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1658 K potrebbe interessare:
tiene	1091 ¿K información
tienes	72 K dudas	72 K preguntas	1084 ¿K una historia	1091 ¿K información	1091 ¿K una historia	1092 ¿K alguna	1097 ¿K algo que
tijdelijk	2017 K:
tiklayin	2846 K
tilaa	1277 K
tilaajana	89 K
tilmeld	470 K
tin	2993 K liên quan:
tip	41 K de redactie	41 K redaktionen	450 K journalisten	450 K redaktionen	752 K your	1948 K de redactie	1948 K ons	2014 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	921 K?	2100 K journalisten	2100 K redaksjonen	2100 K oss	2101 K	2711 K:
tipsa	41 K redaktionen	2711 K reportern	2711 K redaktionen	2711 K oss	2711 K anonymt
""", 'to': """
to	26 K podsumowanie	807 K join the conversation	863 K hear more	1003 K order a copy	1003 K order your copy	1003 K buy a copy	1003 K order this book	2184 K streszczenie	2184 K podsumowanie
toate	2366 K articolele lui
toda	1115 K la información en nuestra
todas	1080 K las noticias de
todos	27 K los comentarios	27 K os comentários	1084 K los artículos de	2301 K os artigos de
toeta	81 K	1160 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1260 K
toimituksen	41 K vihjepuhelin
toista	1277 K
tonton	1584 K juga	1584 K:	1584 K juga:	1599 K video
top	810 K stories in	810 K stories from
topics	811 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2574 K zhrnutie
tous	27 K les commentaires	1340 K les articles de	1344 K les articles de
toute	1340 K l'actualité de	1340 K l'actu	1373 K l'info dans votre poche
""", 'tr': """
traduit	1355 K avec l'aide	1355 K à l'aide
transmettez	3 K
treat	920 K yourself
trending	810 K in	885 K:
tried	59 K it?	967 K this recipe	967 K this
trimite	3 K	2364 K-ne
try	865 K today's	865 K our	875 K our	879 K	880 K one month for $#	880 K one month for £#	880 K one month for €#	880 K it for $#	880 K it for £#	880 K it for just $#	880 K it for just £#	880 K a month for $#	880 K a month for £#	880 K us for $#	920 K	935 K	936 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1055 K correo electrónico	1112 K comentario será	2371 K ce părere ai
tud	1527 K valamit
tudo	2297 K sobre
tudsz	1527 K valamit
tue	81 K
tukekaa	81 K
tule	1153 K tööle	1263 K lukijailtaan	1263 K mukaan	1277 K mukaan
tunnetko	66 K jonkun
turite	1840 K naujieną	1840 K informacijos	1840 K istoriją
turn	872 K on alerts
tutte	1657 K le notizie su	1696 K le notizie di
tutti	27 K i commenti	1661 K gli articoli di	1682 K gli episodi del podcast
""", 'tw': """
tweet	978 K us
""", 'ty': """
tycker	82 K du om
tylko	2226 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2004 K kunt zich altijd
""", 'ui': """
uit	1945 K het archief:	2010 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2004 K kan
""", 'uj': """
uji	1600 K pengetahuanmu	1600 K pengetahuan anda
""", 'ul': """
ultime	1657 K notizie di
""", 'um': """
um	532 K kommentare zu
""", 'un': """
un	41 K témoignage à	1359 K témoignage	1359 K fait	1369 K podcast à écouter	1674 K post condiviso da	2373 K articol susținut de	2373 K articol în parteneriat	2373 K proiect susținut de
una	1103 K publicación compartida por	1103 K publicación compartida de
unbegrenzter	588 K zugang
unduh	13 K	1573 K aplikasi	1602 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1344 K information à nous transmettre	1351 K info à nous	1359 K info	1359 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	767 K access for
unlock	879 K
unser	585 K spendenkonto	608 K wochenquiz	608 K quiz	624 K autor	624 K reporter	624 K redakteur	624 K korrespondent	627 K chatbot	627 K ki-chatbot	627 K wochenrätsel
unsere	535 K leseempfehlung	624 K autorin	624 K reporterin	624 K redakteurin	624 K korrespondentin	627 K ki	627 K frage der woche
untuk	1589 K mendapatkan
""", 'up': """
up	811 K next:
upozornit	357 K na chybu
upozornite	2596 K na chybu
uppdatera	2733 K
""", 'us': """
us	82 K ha agradat
users	869 K must
usually	987 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1163 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1136 K ka	1163 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1880 K tev ir ziņa	1880 K tev ir ko	1880 K esi pieredzējis	1895 K raksts
vam	82 K je všeč	82 K je bil všeč	2635 K je bil	2635 K je bila
van	72 K kérdésed	1527 K egy jó	1527 K egy tipped	1527 K egy tippje	1546 K olyan	1546 K olyan dokumentuma
var	31 K först	2733 K med
varaa	1277 K
vasta	1163 K
vastaa	1263 K	1277 K
vastaava	1275 K päätoimittaja:
vastutav	1145 K väljaandja:
""", 've': """
vea	1081 K también	1081 K también:	1110 K el video a continuación	1110 K el vídeo a continuación
ved	450 K du mere	450 K du noget
vedd	1545 K meg
vedi	1658 K anche	1658 K anche:	1661 K tutti gli articoli di
vegeu	265 K també
vegye	1545 K meg
vegyen	1532 K jegyet	1532 K részt	1545 K részt
veillez	28 K à
veja	2297 K mais em	2298 K também	2298 K mais	2298 K:	2298 K também:	2298 K mais:	2323 K o vídeo abaixo	2323 K o vídeo acima	2323 K os vídeos mais assistidos
venujte	2587 K
ver	1081 K también	1084 K todos los artículos de	2301 K todos os artigos de
verder	1971 K lezen:	2010 K in het nieuws:
verhaal	1987 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	591 K sie diesen
verschijnt	1978 K elke	1978 K iedere
verstuur	3 K dit
vertaling	1959 K:
verwandtes	593 K thema:
vet	2100 K du mer	2100 K du noe	2711 K du mer	2711 K du något
veuillez	28 K respecter
vezane	2497 K vesti:
vezi	2358 K și	2358 K și:	2358 K:	2366 K toate articolele	2375 K video mai sus	2375 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	470 K vil gerne høre	480 K har tidligere skrevet	2123 K vil gjerne høre	2134 K har tidligere skrevet	2733 K vill gärna höra	2743 K har tidigare skrivit	2764 K har ingen ägare	2764 K har inga ägare	2764 K har inga aktieägare
viac	2561 K:	2561 K k téme:
video	861 K above:	861 K below:	892 K by	2497 K pogledajte
vidi	2497 K još
view	816 K all posts by	816 K all articles by	997 K deal	1006 K this post on	1006 K post on	1006 K this content on
vil	456 K du arbejde	456 K du være med på holdet	2106 K du jobbe	2106 K du være med på laget
vill	2717 K du jobba	2717 K du arbeta
vind	82 K je dit	456 K billetter	470 K
vinkkaa	1256 K toimitukselle	1256 K
vinn	2106 K billetter	2123 K	2717 K biljetter	2733 K
vir	2646 K:
viri	2646 K:
vis	28 K respekt	470 K indhold	2123 K innhold
visa	28 K respekt	2733 K innehåll
visit	920 K
visita	1107 K nuestra tienda	1679 K lo store	1679 K il nostro store
visite	2319 K a nossa loja	2319 K nossa loja
viste	7 K
visualizzando	1674 K questo contenuto
viu	7 K algum	44 K um erro	2313 K algo	2313 K alguma coisa
""", 'vk': """
vklopi	2641 K
vklopite	2641 K
""", 'vo': """
voce	1676 K generata
voeg	2014 K
voir	1340 K tous les articles	1341 K aussi	1341 K la vidéo	1344 K tous les articles de	1369 K la vidéo ci-dessus
voit	1256 K lähettää vinkin
voita	1277 K
voix	1355 K générée
volg	12 K ons	12 K	1960 K	2014 K
voller	588 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1995 K je deze
voor	1966 K dit artikel	2007 K maar # euro per	2007 K maar €#	2007 K slechts # euro per	2007 K slechts €#
voordeel	2025 K voor abonnees:
vorlesezeit	641 K
vote	920 K
votre	27 K commentaire	1318 K adresse e-mail	1318 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1310 K est offert	1318 K désinscrire à tout moment	1318 K pouvez vous désinscrire à tout moment	1344 K avez une information	1351 K travaillez	1351 K avez été	1351 K êtes témoin	1351 K avez une information	1351 K souhaitez témoigner	1359 K avez une info	1359 K avez une information	1359 K avez des informations	1359 K disposez	1359 K souhaitez	1359 K êtes concerné	1359 K êtes témoin	1359 K avez été témoin	1359 K avez des photos	1359 K pouvez nous	1359 K pouvez joindre	1359 K pouvez contacter	1359 K pouvez écrire à
voz	1105 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2364 K să ne spui
""", 'vu': """
vuoi	1672 K segnalarci	1672 K raccontarci
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	921 K to	922 K to	922 K more	938 K to be the first
war	8 K dieser	8 K der	601 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	832 K this forwarded	897 K this	1995 K deze	2015 K je erbij	2015 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1972 K is jouw mening	1995 K vind je van	1995 K vond u van	1995 K vindt u van
watch	794 K us on	811 K |	811 K now:	811 K more:	811 K the video:	811 K the latest	811 K:	861 K the video above	861 K the video below	861 K the clip above	861 K the clip below	861 K the full video	861 K the full interview	861 K the full episode	903 K more	903 K our	917 K more videos	920 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	762 K accept:	762 K accept visa	762 K accept paypal	860 K're hiring	860 K are hiring	867 K value your opinion	867 K'd love your feedback	906 K respect your privacy	935 K use	935 K love	935 K recommend	1012 K have no owner	1012 K have no owners	1012 K have no paywall	1012 K have no shareholders	2036 K hebben geen
wees	31 K de eerste
weet	2015 K je	2015 K u
weitere	534 K artikel zu	534 K artikel aus	534 K themen aus	538 K artikel von
weiterlesen	535 K:
wekelijkse	1921 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	625 K
werden	625 K sie
were	921 K you	977 K you
wesprzyj	81 K	2202 K
wettquoten	647 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	810 K others are reading	811 K to read next:	977 K do you	977 K did you	977 K's your	977 K is your	977 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	978 K us on	978 K us at	978 K:
where	977 K were you
""", 'wi': """
wideo	2188 K znajdziesz	2188 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	601 K fanden sie	601 K fandest du	601 K finden sie	601 K hilfreich war	608 K gut kennen sie	608 K gut kennst du
wij	2036 K hebben geen
wil	2015 K je
wir	656 K haben keinen konzern	656 K haben keinen verleger	656 K haben keinen investor
with	891 K inputs from	891 K input from	891 K agency inputs	891 K reporting by	891 K additional reporting	953 K a subscription	953 K a digital subscription
""", 'wo': """
wochen	502 K kostenlos	502 K gratis
wolisz	2205 K słuchać	2205 K posłuchać
word	23 K lid van	1990 K lid van	1990 K vriend van	2017 K nu	2017 K vandaag
work	860 K with us	860 K for us
worth	811 K reading:
""", 'wr': """
write	920 K to
""", 'ws': """
wspieraj	81 K	2202 K
wszystkie	27 K komentarze	2171 K artykuły o	2175 K artykuły autora
""", 'wy': """
wydrukuj	2196 K
""", 'xe': """
xem	2993 K thêm	2993 K thêm:	2993 K:	2993 K video	2993 >> K	2993 K tiếp:	3002 K các bài viết của tác giả	3002 K các bài viết khác của	3002 K thêm bài của tác giả	3008 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1096 K puedes recibir
yazi	2876 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	794 K can follow him on	794 K can follow her on	794 K can follow them on	803 K can withdraw your consent at any time	803 K may withdraw your consent at any time	811 K may also like:	811 K might also like:	811 K may also be interested in:	811 K may also want to read:	811 K may want to read:	841 K can get	850 K can reach	850 K can email	850 K can e-mail	850 K can contact	861 K can hear this story	861 K can listen to this	863 K can listen to	869 K must be	869 K can be part of	915 K may have missed:	922 K're reading	922 K are reading	923 K can also	923 K can now	923 K can	948 K can get
your	27 K comment	27 K comments	867 K opinion matters	906 K weekly guide to	906 K daily guide to	906 K essential guide to	959 K first
""", 'yu': """
yuk	1573 K unduh aplikasi	1589 K gabung
""", 'z': """
z	89 K prenumeratą	375 K našeho e-shopu:	2226 K naszego sklepu:
""", 'za': """
za	2548 K #	2548 K samo #
zachowaj	28 K
zainstaluj	13 K	2191 K
zanim	2214 K dodasz komentarz	2214 K skomentujesz
zapis	2631 K je mnenje
zapisz	2196 K ten	2196 K artykuł	2196 K tekst
zapratite	12 K	2527 K
zapytaj	2184 K	2184 K nas
zaujal	335 K vás	2575 K vás
""", 'zd': """
zdroj	350 K:	2589 K:
zdroje	350 K:	2589 K:
""", 'ze': """
zeptejte	334 K se
zet	2014 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2574 K	2574 K článku
""", 'zi': """
zie	7 K je een	1945 K ook	2015 K je
zini	1880 K ko vairāk	1895 K stāstu	1895 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2171 K więcej z	2172 K też	2172 K też:	2172 K także	2172 K:	2172 K wideo	2172 K film	2172 K zdjęcia	2172 K galerię	2188 K nagranie	2188 K materiał
""", 'zu': """
zugang	588 K zu allen
zugriff	588 K auf alle
zum	511 K newsletter	535 K thema:	535 K weiterlesen:	540 K autor	541 K autor	603 K kommentieren	624 K profil von
zur	540 K person	540 K autorin	541 K person	541 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1270 K
aamukirjeen	1270 K
aangemeld	1977 succesvol K
aanmelding	2020 bevestig je K
aanmerkingen	1957 op- of K
aastas	1172 K
""", 'ab': """
abbestellen	507 jederzeit K
abbestellt	611 jederzeit K
abbonamenti	1705 K
abbonamento	1631 hai già un K	1631 scegli il tuo K	1634 per chi ha un K	1705 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1631 K per	1631 K a soli	1634 per gli K	1634 solo per K	1666 K	1701 K a	1701 K:	1701 K ora	1701 K per	1701 puoi, K	1702 i nostri K	1705 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1631 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1648 devi K
abmelden	579 wieder K
abo	586 pur-K	639 das K	639 ein K
abonament	2149 masz już K	2395 K
abonare	2378 prin K ești
abonarea	2378 confirma K
abonat	50 ca K	2347 ești deja K
abone	80 K olun	80 K ol	2832 K olun ve	2888 K olun
aboneler	50 K	2877 K içindir	2877 yalnizca K	2877 sadece K	2892 K
abonelere	2852 K özel	2852 K özeldir	2852 K açik	2852 K açiktir
abonelerimiz	50 K	2889 K
abonelik	2892 K
abonements	1905 K
abonenci	2209 tylko K
abonenti	50 K var	1897 tikai K
abonentiem	1867 tikai K	1897 teksts ir K	1897 raksts ir K
abonents	1867 jau esi K
abonne	1390 je m'K
abonnee	50 als K	80 word K	1914 al K	1914 word K	1914 nog geen K	1916 als K	2057 word K
abonneer	80 K je	2057 K je
abonnees	50 K kunnen	50 onze K	1914 dit artikel is voor K	1916 alleen voor K	2006 K kunnen dit	2006 K kunnen het hele	2058 onze K	2061 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	417 kræver K	488 K	639 das K	639 ein K	682 K	1307 avec votre K	1394 K	1914 neem een K	1914 kiezen voor een K	1982 sluit een K af	1982 een K? log	1982 al een K	2006 nog geen K	2006 K dat bij je	2006 K af met	2057 kies een K	2061 K	2142 K
abonnementen	2061 K
abonnements	1394 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	417 bliv K	417 allerede K	418 som K	482 en K	484 bliv K	498 sie sind noch kein K	501 als K	503 bereits K	503 bereits K:in	2068 bli K	2068 allerede K	2069 som K	2136 en K	2138 bli K
abonnenten	50 K können	50 K dürfen	498 nur für K	498 exklusiv für K	613 lesen nur K	679 unseren K	682 K
abonnenter	50 K kan	417 kun for K	417 artiklen er for K	473 er for K	473 kun K	485 vores K	488 K	2068 kun for K	2068 denne saken er for K	2068 artikkelen er for K	2127 er for K	2127 bare K	2127 kun K	2139 våre K	2142 K
abonnentin	50 als K	501 als K	503 bereits K
abonnentinnen	50 K können	498 exklusiv für K	498 nur für K	498 K vorbehalten	679 unseren K
abonner	417 K for at	484 K på	1390 s'K	2068 K for å	2138 K på
abonnere	2113 ved å K
abonnez	80 K-vous	1307 K-vous pour	1307 K-vous à partir	1390 K-vous	1390 K vous
abonniere	80 K	678 K unseren	678 K hier
abonnieren	80 K sie	80 K sie uns	506 newsletter K	520 whatsapp-kanal K	520 K sie unseren kanal	550 podcast K	611 hier K	637 google K	637 google news K	678 jetzt K	678 K sie
abonniert	80 K uns	503 bereits K
about	994 . tell us K	994 ? tell us K	994 ! tell us K
above	934 links K
abrir	1058 K en la app	2278 K no app
abstimmen	567 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	1046 K a todo
accedi	24 K	1631 K per
accept	2354 K toate
acceptant	1333 en K les cookies
acceptar	273 K les galetes
accepteer	1936 K de cookies
accepter	1333 K les cookies
accepteren	1936 cookies te K	1936 cookies K
access	764 unlock full K	764 full K. no ads	881 K to every story	881 full K with no ads	909 year of K	909 months of K	909 want full K	909 K for half price
acconsento	1689 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	874 K with our privacy
according	1035 K to
accordo	43 d'K?
account	764 create a free K to	764 sign in to your K	766 create an K to	881 please create a free K	1032 create a free K	1033 hold power to K	1914 maak een gratis K	1982 K is gratis en zo	2006 een gratis K	2057 maak een gratis K
accurate	888 K at time of
accused	1035 K
aceptado	1073 no has K las cookies
aceptaste	1073 no K las cookies
aconseja	1131 K
aconsejaba	1131 K
aconselha	2341 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2341 K
actionnaire	1391 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1593 K dosen
adblock	313 vypněte K	431 slå K fra	2082 slå av K	2164 wyłącz K	2693 stäng av K
adblocker	525 K erkannt	525 K aktiv	525 nutzen einen K	525 verwenden einen K	525 trotz K	682 K	797 disable your K	797 you are using an K	797 K detected	1934 K uit
added	1035 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	939 put your K	939 type your K	939 add your K	939 pop your K	939 enter your K	939 send us your email K
adgang	420 få K til	484 få fri K
admitiu	2341 K
admitted	1035 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2152 twój K e-mail	2192 K e-mail
adresa	77 lasă-ne K	2348 K de email nu va	2349 K ta de email	2349 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2835 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	579 gültige e-mail-K	579 sie ihre e-mail-K	579 du deine e-mail-K	579 e-mail-K ein	1317 votre K e-mail	1317 votre K email
adresu	2493 na vašu e-mail K	2521 e-mail K	2521 mejl K
ads	70 no K	70 without K	1033 we don't have K
advarede	487 K
advarer	487 K	2141 K
advarte	2141 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2058 zonder K
advertisement	11 K	796 this K has not loaded
advertisements	11 K
advertiser	896 supplied by an K	896 provided by an K	896 paid for by an K	896 produced by an K	896 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2012 dit is een K
advierte	1131 K
adviseert	2060 K
""", 'af': """
affermato	1704 ha K
affichage	1363 K de ce contenu
affichant	1363 en K ce contenu
afficher	1333 pour K ce contenu	1363 ne peut pas s'K
affichera	1307 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	467 K-links	524 K-links	726 K links	796 contains K links	913 K links	913 K link	933 as an K we	933 as an K i	933 as an K, we	933 as an K, i	933 as an amazon K	933 our K partners	1274 K-linkkejä	1539 K linkeket	2012 K links	2118 K-lenker	2523 K linkove	2523 K linkovi	2588 K odkazy	2644 K povezave	2728 K-länkar
affiliatelenker	74 K	2118 K
affiliatelinks	37 K	74 K	467 K	618 K	2012 K
affiliates	933 as K we	933 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1367 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1393 K
affirment	1393 K
afhankelijk	2018 K van giften	2018 K van donaties
afiliacyjne	37 linki K	74 linki K	2198 linki K
afiliacyjnych	74 linków K	2198 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1108 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1108 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2374 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1131 K	2341 K
afirmar	296 va K
afirmou	2341 K
afleveringen	2001 alle K van
afmelde	422 K dig når
afmelden	1977 elk moment K	1977 elk moment weer K
afsnittet	457 hele K
aftrekbaar	1979 gift is K
""", 'ag': """
agences	1348 avec K	1349 avec K
agenturmaterial	542 mit K
aggiornamenti	1644 segui tutti gli K
aggiunto	1704 ha K
agora	2338 doe K
agree	43 K?
""", 'ah': """
ahora	1128 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	455 af K	455 med K	2105 med K	2105 av K	2716 med K	2716 av K	3005 K
aidez	1352 K-nous à	1390 K-nous
aiheesta	1273 lisää K täältä
aiutaci	1665 K	1701 K a
aiutarci	1665 K	1701 K a
aizliegta	1877 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1171 meie K	1171 sõltumatu K	1171 K maksab	1171 hea K
ajakirjandust	1159 toeta sõltumatut K
ajakirjanik	1149 K
ajakirjanikele	39 meie K
ajakirjanikud	1171 meie K
ajoute	1393 K
ajoutez	1390 K-nous
ajuda	293 K'ns
ajude	2307 K-nos	2338 K-nos
ajutorul	2379 K tău putem	2391 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2576 našu K
akismet	21 K to reduce spam
akkoord	1977 ga je K met onze	1977 gaat u K met onze
aktardi	2891 K
aktivieren	525 javascript K
aktualne	2227 kursy są K	2227 kursy K
akzeptiere	506 mit der anmeldung K
akzeptieren	506 mit der anmeldung K	527 cookies K
""", 'al': """
alamat	1571 K email
aldus	2060 K
alerta	2341 K
alertas	14 las K	1061 recibe K	1061 activa las K	2281 receba K
alertes	1322 recevez les K	1322 K info
alertou	2341 K
alerts	14 K	782 get K as
algemene	1977 ga je akkoord met de K
alin	2874 K
alive	1033 local news K
alkaen	1272 K #
alles	498 lesen sie K	2006 lees K met
allow	798 K ads on
aloud	829 is read K by
""", 'am': """
amendat	2394 a K
amennyit	90 adj, K tudsz
ammesso	1704 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1702 siamo K su
andare	1623 prima di K via
android	513 für K und ios	778 our K app	1374 sur ios et K	1923 app voor K
angebot	586 ihr K	586 dein K	678 hier gibt es das K
angebote	579 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	633 ihre spende K	633 deine spende K	633 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	527 inhalte K werden
anggota	1617 jadilah K
ankete	2580 našej K	2580 v K
anketi	35 našoj K	2517 našoj K	2517 u K	2639 naši K	2639 v K
anketimize	35 K
anketimizi	2861 okur K	2861 K
anketo	2639 kratko K	2639 našo K
anketu	35 našu K	2517 kratku K	2517 našu K
ankety	340 naší K	2580 našej K
ankiecie	35 naszej K	2189 naszej K	2189 w K
anlatin	38 bize K	67 bize K	2874 K
anlatti	2891 K
anmelden	24 K	489 jetzt K	567 jetzt K:	678 hier K
anmelder	452 er K	2102 er K
anmeldung	506 mit meiner K	506 mit ihrer K	506 mit der K stimmen	506 mit der K stimme	506 mit der K willige	506 mit der K willigen	506 mit der K erklären sie	552 K	606 hier geht es zur K
annetus	1159 tee K	1174 K
anno	1703 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	467 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	485 uden K
annonsblockerare	2693 stäng av K
annonseblokkering	2082 slå av K
annonselenker	37 K	74 K	2118 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2139 uten K	2786 utan K
announced	1035 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1704 ha K
ano	2340 por K
anoi	1291 K
anoniem	1957 K tippen	1994 ons K
anonim	2855 bize K
anonym	600 K an uns
anonymous	900 K
anonymously	900 K
anot	1864 K
anregungen	573 fragen oder K	573 fragen und K
ansehen	571 hier K	571 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	805 K our poll
antes	1038 K de irte	2264 K de sair
anuncio	1108 después del K	1108 tras el K
anuncios	70 sin K
anunciou	2341 K
anuncis	70 sense K
anvender	431 vi K cookies
anyone	973 if you know K
anytime	769 cancel K	1034 cancel K
anzeige	11 der K	11 dieser K	524 nach der K weiter	596 dies ist eine K
anzeigen	70 ohne K	70 keine K	527 mit einem klick K lassen
anzusehen	561 um das video K
""", 'ap': """
apelowali	2261 K
apeluje	2261 K
apgalvo	1904 K
aplicativo	84 no nosso K	2278 baixe o K	2278 baixe nosso K	2339 nosso K
aplikace	407 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	406 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2549 preuzmite K i
aplikacja	2259 nasza K
aplikacji	84 w naszej K	2154 w naszej K	2154 otwórz w K	2212 naszej K
aplikasi	1572 K kami	1574 unduh K	1574 download K	1617 instal K	1617 unduh K kami	1617 unduh K gratis	1617 segera unduh K	1617 yuk unduh K	1618 K kami
apoiador	2267 torne-se K	2307 seja nosso K	2338 torne-se K	2338 seja nosso K	2338 seja K
apoiam	2330 nos K todos os meses
apoie	2307 K
apoio	2263 seu K	2267 seu K é	2307 seu K
aportaciones	1119 gracias a las K
aporte	90 K lo que pueda	1093 tu K	1128 tu K
apoyan	1119 que nos K cada mes
apoyo	1037 su K	1037 tu K	1041 con tu K	1041 tu K es	1093 tu K
app	84 i vår K	84 med vår K	513 als K	576 mit der K	576 in der K	577 -K	609 mit der K der	778 get our K	778 in our K	778 use our K	778 our new K	778 our ios K	781 get the K	912 have our K	912 our K has	912 with our K	912 via our K	912 on our K	937 with our K you	937 with our K, you	937 in our K you	937 on our K you	1032 our K	1923 in de K	1974 -K	2075 i vår K	2139 vår K	2685 i vår K	2786 vår K	2985 tải K	3042 在K中
appareil	1307 un seul K à la fois	1380 en cours sur un autre K
appeared	823 first K on	890 K in print
appen	84 i K vår	424 hent K	424 åbn i K	2075 last ned K	2075 hent K	2075 åpne i K	2685 öppna i K	2686 ladda ner K	2686 ladda ned K	2686 hämta K	2785 ladda ner K och
appje	38 stuur een K	67 stuur een K	1956 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1319 téléchargez l'K	1319 notre K	1320 dans l'K	1320 avec l'K	1320 sur l'K	1320 télécharger l'K	1391 notre K
applications	1319 nos K mobiles
appot	1534 az K
apps	912 our K
apunta	293 K't
""", 'aq': """
aqui	2264 já que você está K	2264 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2139 vårt K
arbeit	679 unsere K
arbeitet	547 K als
arbejde	485 vores K
arbetar	2716 K med ai
arbetat	2773 har K på
arbete	2786 vårt K
argue	43 K back
argued	1035 K
arrivato	1623 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	764 to unlock this K	764 members-only K	772 you've read your last free K	772 you have read your last free K	772 this is your last free K	772 reached your K limit	787 share this K on	796 links in this K may	883 save this K	893 this K	893 the full K	894 this K	895 this K	934 links in this K	1033 this K	1295 vous avez aimé cet K	1295 cet K vous a plu	1307 pour accéder à l'K	1307 cet K est offert	1307 cet K vous a été offert	1307 pour lire cet K	1307 offrir cet K	1307 offrez cet K	1313 de cet K à lire	1347 cet K est paru dans	1347 cet K a été publié	1371 réagir à cet K en	1385 cet K a d'abord été publié	1387 offrez cet K	1387 offrir cet K	1391 cet K
articles	15 free K	58 nouveaux K par e-mail	753 you've read # K	764 access to all our K	764 gift K to give	772 free K left	772 K left this month	772 you've used all your free K	772 # of # free K	772 K left to read	881 to read more K	881 for three more free K	881 more free K	883 K to give	883 K to gift	883 K to share	883 gift # K	1307 tous nos K	1313 il vous reste # K	1377 nos K sont en accès libre	1387 K à offrir	1391 nos K
articol	2392 acest K
articolele	2392 K noastre
articolelor	2362 preluarea K
articoli	58 nuovi K via mail	1631 tutti gli K senza limiti	1636 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1623 ti è piaciuto questo K	1631 per leggere l'K	1631 regala questo K	1702 questo K
articolul	20 K complet	20 K integral	2383 pentru a citi K	2383 să citești tot K	2392 ți-a plăcut K	2392 tot K
artigo	20 ler este K	20 ler o K	2264 gostou deste K	2334 para ler este K	2339 este K
artigos	2306 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	465 denne K for #	482 denne K	482 en K	485 denne K	490 dir gefällt dieser K	498 lesen sie diesen K mit	498 um diesen K zu lesen	498 dieser K ist nur für	498 zugriff auf alle K	498 alle K lesen	498 ganzen K lesen	504 freie K übrig	504 K frei	504 ihr letzter freier K	548 K wurde	553 unsere K öfter	582 K etwas wert ist	586 alle freien K	592 weitere K finden sie	597 rechte am K	597 K steht unter einer	607 den ganzen K	607 diesen K	612 gäbe es diesen K nicht	616 alle K zum	616 lesen sie in diesem K	621 K ist zuerst	621 K ist zuvor	623 K gratis	638 K wurde zuerst	679 dieser K	679 diesen K	679 diesem K	1606 untuk membaca K ini	1618 K ini	1914 om dit K te lezen	1914 dit K is alleen	1914 geef dit K	1914 lees dit K met	1914 gratis K deze week	1940 fout in dit K	1957 mening over dit K	1982 een premium K	1999 dit K	2013 niets uit dit K	2013 K mag zonder	2058 dit K	2736 gratis K kvar	2745 en K	2746 låst K	2746 upplåst K
artikelen	15 gratis K	1914 toegang tot alle K	1982 aantal K bereikt	1982 aantal gratis K	2006 gratis K gelezen	2009 alle K over
artikeln	498 zugang zu allen K	586 zugang zu allen K	623 freien K	2672 gillade du K	2678 läs hela K med	2678 lås upp K	2719 fel i K	2745 den här K	2745 K	2746 K är upplåst	2746 K är öppen	2746 den här K är låst	2746 K är låst	2786 den här K
artikels	621 nutzung dieses K
artikkel	1166 tasuta K	1171 see K
artikkelen	2108 feil i K	2136 denne K	2136 K	2139 denne K
artikkeli	20 koko K	1232 tämä K on vain	1280 ilmainen K jäljellä	1289 tämä K
artikkelia	1276 maksutonta K	1276 ilmaista K
artikkelin	1286 tämän K
artikkelit	15 ilmaiset K	1276 ilmaiset K
artiklar	15 fria K	2678 fria K	2736 gratis K kvar	2742 inga gratis K	2742 inga fria K	2786 alla K
artiklen	411 kunne du lide K	482 K	485 K her
artikler	15 gratis K	417 gratis K	473 gratis K tilbage	479 ingen gratis K	485 alle K
artikli	1169 selle K
artiklid	1162 tasuta K
artiklit	1162 tasuta K	1169 seda K	1171 kogu K
arvioi	1291 K
""", 'as': """
asegura	1131 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1035 K
asks	1035 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2272 já é K	2338 torne-se K	2338 seja K
assinantes	50 K podem	50 os K podem	2272 só para K	2272 somente para K	2334 exclusivo para K	2334 exclusiva para K	2334 exclusivos para K	2339 nossos K	2342 K
assinatura	2342 K
assinaturas	2342 K
assine	80 K	2263 K a	2263 K o	2271 K por	2271 K e tenha	2272 K para	2338 K já	2338 K agora	2338 K e	2338 K aqui	2338 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	895 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	796 as an amazon K	821 is an K
assure	1393 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1891 K mūs	1901 K mūs
atbalstiet	1901 K mūs
atbalsts	1891 tavs K palīdz	1901 tavs K	1901 jūsu K
attgjevast	45 K
atzina	1904 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	548 K
audioverze	2 K
audioverzi	339 K
audioverzii	2579 K
aufgefallen	530 fehler K
ausblenden	527 und wieder K
auszugsweise	542 nachdruck, auch K
auteur	1350 est l'K	1958 is K van	1961 mening van de K
auteursrecht	1989 rust K
author	818 email the K	818 the K can be	821 is the K of	821 is an K
automated	2 read by an K	829 is read by an K	829 narrated by an K
automatisch	2 K vorgelesen	501 endet K	571 K vorgelesen	597 K von dpa	597 K von der	605 der text wurde K	605 dieser text wurde K
automatisk	2105 K oversatt
autor	270 és K de	547 ist K	1090 es K de	2308 é K de
autora	270 és K de	1090 es K de	2181 napisz do K	2308 é K de
autorce	330 napište K
autore	1667 è K di
autorem	2181 kontakt z K
autoren	560 meinung der K
autorin	547 ist K	547 ist freie K	560 meinung der K
autorise	1380 n'K pas la lecture
autorke	2569 napíšte K
autorki	2181 napisz do K
autorovi	330 napište K	2569 napíšte K
autorskim	2199 chroniony prawem K	2199 chronione prawem K
autoru	2507 javite se K	2507 pišite K
autrice	1350 est l'K	1667 è K di
""", 'av': """
available	778 our app is K	779 K on the app store	779 K on google play	912 app is K	929 tickets are K here
avbryt	21 K svar
avec	1348 K afp	1349 K afp
averci	1701 grazie per K letto
avertit	1393 K
avertizat	2394 a K
avise	2338 K-nos
avsluta	2787 K när du vill
avsnittet	2718 hela K	2718 ladda ner K
avtorici	2629 pišite K
avtorju	2629 pišite K
avverte	1704 K
""", 'ay': """
ayda	2873 K # tl	2873 K # tl'den	2890 K
aydinlatma	2843 K metni
ayirtin	2874 K
aylik	2890 K
ayudanos	1128 K
""", 'ba': """
ba	2141 K
bad	487 K	2788 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2263 K o	2278 K o app
bajate	1128 K la app
bancs	285 no depèn de K
banner	682 cookie-K	1036 cookie K
banners	1036 cookie K
bantu	1617 K kami
bastano	1701 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	597 redaktion nicht K
beboette	2060 K
become	51 K one of them	835 K a	1032 K one of them
becoming	834 K a member	951 consider K a	1032 consider K	1032 K a member
bedankt	2057 K voor het lezen
beelden	1957 heb je K	1957 heeft u K
befindet	527 an dieser stelle K sich
before	753 K you go	753 K you move on
begging	1036 K
begs	1035 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	489 mit einem K	582 jeder K hilft uns	597 K steht unter einer	612 mit einem kleinen K	621 K ist zuerst	633 mit ihrem K können wir	633 mit deinem K können wir	633 ihrem K helfen	638 K wurde zuerst	679 dieser K	679 diesen K
bejelentette	1562 K
bekijk	1967 nieuwe baan? K
beklagade	2788 K
beklagede	487 K
beklaget	2141 K
belangrijkste	1977 elke dag het K
believe	975 if you K we	1033 people who K in
belirtti	2891 K
below	905 sign up K	905 enter your email K	934 links K
beluisteren	2001 dit artikel ook K	2001 hier K
benachrichtigungen	14 K	515 K aktivieren	516 push-K
benadrukt	2060 K
bent	1907 nu je hier toch K
bepaalde	2060 K
berasal	1594 konten ini K dari
berdonasi	1617 mari K	1617 silakan K	1617 ayo K	1617 anda K
bereits	498 sie haben K ein abo	586 K ein konto
bergabung	1617 mari K	1617 K dengan kami	1617 ayo K
bergabunglah	51 K	1617 K
bergantung	1604 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	679 wir K
berichterstattung	679 unsere K
berichtet	547 K für	547 K über	665 K als
berichtete	681 K
berite	2658 K nas
berkomentar	6 untuk K
berlangganan	1567 sudah K	1570 K newsletter	1603 terima kasih telah K	1603 berhasil K	1617 K sekarang	1617 silakan K
bersama	51 ikutlah K	1617 gabung K
bescheid	600 sagen sie uns K	600 sag uns K
beschloss	681 K
besedah	2670 po K
besked	460 push-K
beskeder	460 push-K
besloot	2060 K
beslutade	2788 K
besluttede	487 K
besluttet	2141 K
besoin	1295 nous avons K de vous	1390 nous avons K de vous	1390 a K de vous	1390 avons K de votre
besplatan	2535 poslednji K tekst
besplatna	2522 K članka
besplatne	2522 K članke
besplatni	2514 naš K webinar	2514 naš K vebinar	2535 poslednji K članak	2535 zadnji K članak
besplatnih	2522 K članaka
beste	1977 elke week het K van
bestellen	489 jetzt K	566 im shop K	567 shop K	567 store K	640 jetzt K im	678 K sie hier	678 K sie unseren
bestellung	552 K
besten	679 die K texte
betaald	2012 artikel is K	2012 content is K
betaalmuur	1979 geen K	2061 K
betalande	2745 K läsare
betalende	473 kun for K	482 K læsere	2136 K lesere
betalingsmur	488 K	2142 K
beteiligt	596 redaktion ist nicht K
betonte	681 K
betrokken	1986 redactie is niet K
bevestigen	1977 aanmelding te K
bevorzugen	553 google K
bevorzugte	553 K quelle
bevorzugten	553 K quelle
bevorzugter	553 K quelle
bewerben	567 jetzt K:
bewust	83 speel K
bezahlschranke	583 K	682 K
bezmaksas	1893 K rakstus	1893 K raksti	1893 K kontu	1897 K raksts
""", 'bi': """
bidrag	415 dit K	415 giv et K	484 giv et K	484 dit K gør	484 dit K er	484 dit K til vores	488 K	2066 ditt K	2115 gi et K	2138 ditt K gjør	2138 ditt K er	2725 ge ett K	2725 ditt K gör	2785 ge ett K	2785 swisha ett K
bidraget	2115 K ditt
bijdrage	1910 jouw K	1953 kleine K	2012 K is betaald	2018 dankzij jouw K	2059 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	630 uns ihre K
bildirdi	2891 K
bildirimlere	14 K	2836 K izin ver
bildirimleri	14 K	2837 K aç
bildirin	38 bize K	67 bize K
biletlerini	2861 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1033 K owner
bilten	78 na K	2502 K
binding	419 ingen K	486 ingen K
bindingstid	2070 ingen K	2140 ingen K
bindningstid	2680 ingen K	2787 ingen K
binnenland	1997 is redacteur K
bisogno	1623 abbiamo K di te	1701 abbiamo K di te	1701 abbiamo K del tuo	1701 abbiamo K anche di te	1701 abbiamo K di voi
bitte	490 haben wir eine K	490 eine K an sie	490 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1562 K
""", 'bl': """
bli	2138 K med i	2138 K en del av	2785 K en del av
blijkt	2060 K uit
blijven	1979 om dit te K doen
bliv	51 K en af dem	484 K en del af
blocker	797 disable your ad K	797 disable ad K	797 turn off your ad K	797 using an ad K
blocking	797 K our ads	798 K ads
bloqueador	1071 K de anuncios	1132 K de anuncios	2288 K de anúncios
bluesky	16 K	791 follow him on K	791 follow her on K	791 follow them on K
""", 'bo': """
board	859 our jobs K	859 our job K
bogatych	2201 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	916 K this story	916 K this page
bookshop	901 our K	961 in our K	961 from our K
boutique	1389 dans notre K	1389 sur notre K
""", 'br': """
bralcem	2666 K
bralcev	18 po zaslugi K	43 pisma K	2647 s podporo K	2647 s pomočjo K	2666 K	2668 naših K	2668 po zaslugi K	2668 s podporo K	2668 podpori K
bralci	2666 K	2668 naši K
branja	0 čas K
brauchen	582 K noch #	678 wir K ihre hilfe	678 wir K deine hilfe	678 K wir sie	678 K wir dich	678 K wir eure
braucht	582 K ihre hilfe	582 K deine hilfe
breaking	782 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2647 K vas
brief	1957 K naar
briefing	833 our morning K	833 our K	833 daily K	874 K in your inbox
briefkasten	555 anonymen K	555 anonymer K
brieven	1957 K naar
bring	937 our apps K you
brings	937 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	797 your K is out of date	797 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2105 K ki	2105 K ai
""", 'bu': """
budite	2521 K u toku
buitenlandcorrespondent	2019 is K
buitenlandredacteur	1958 is K	2045 is K
bulabilirsiniz	2874 K
bulan	1619 per K
buletin	78 K kami	1570 K kami	1603 K harian kami	1618 K kami	1621 K
bulunabilirsiniz	2888 katkida K
bulundu	2891 çağrida K
bulunun	2888 katkida K
buradan	2869 K bağiş yapin
bureau	845 K chief
button	561 klick auf den K	974 clap K
buttons	883 the share K	883 the K below
buycoffee	2201 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2263 K-se	2272 K-se para
cadeau	1915 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1093 K
callan	1129 lo que otros K
campagne	1377 K de dons	1390 boucler notre K
campaign	1033 our spring K	1033 our K
can	1032 pay what you K
canal	1066 únete al K	1128 únete al K	2284 siga nosso K	2284 siga o K	2338 entre no K	2339 nosso K
canale	1671 al K	1702 il nostro K
canali	1645 sui nostri K
canalul	2392 K nostru
cancel	21 K reply	769 K at any time	1034 K any time	1034 K at any time
cancele	2271 K quando quiser	2340 K quando quiser
cancellarti	1638 puoi K
cap	270 és K de
caporedattore	1667 è K
caporedattrice	1667 è K
carte	9 cette K
casella	79 nella tua K	1639 nella tua K
""", 'ce': """
cebinize	2866 K gelsin
celoten	20 K članek	2615 K članek je	2643 K članek
celotnega	2615 za ogled K	2615 za branje K	2643 K članka
cenite	2663 K naše delo	2663 K naš trud
cerea	2394 K
cereau	2394 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2394 a K	2394 au K
""", 'ch': """
channel	1033 our K	1576 ikuti K	1576 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1316 par e-mail K	1316 par mail K
chargement	1363 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	605 unseren K	605 unserem K
chcete	406 K číst dál	2556 K čítať ďalej
check	864 K back for more	864 K back soon
chef	1350 est K de	1997 is K van de	2045 is K
cheffe	1350 est K de
chefredakteur	632 ist K
chefredakteurin	632 ist K
chefreporter	632 ist K
chefreporterin	632 ist K
chegou	2264 se você K até aqui
chercheur	1350 est K
chercheuse	1350 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3024 hãy K sẻ	3027 K sẻ
chiede	1704 K
chiederti	1623 un piccolo favore da K
chief	821 is K
chiesto	1704 ha K
chip	834 K in	835 K in	1032 K in now	1032 K in and
chipping	1032 consider K in
choices	904 cookie K	904 your K
choisissez	1307 K votre offre
choose	751 K a plan	766 K a plan
chosen	888 K by our
chronione	2199 K są prawem
""", 'ci': """
cijelog	2489 za čitanje K
cikk	1560 ez a K
cikkeink	1560 K
cikket	1558 ezt a K	1558 a K
cinste	54 fă-mi K cu o cafea
cipta	1588 hak K
citarea	2387 cu K sursei
citera	2705 K oss gärna	2705 K gärna men ange
citire	0 timp de K	0 timp K
citit	2379 dacă ai K până aici
cititorii	36 K noștri	2392 K noștri
cititorilor	18 datorită K	43 scrisorile K	2379 datorită K
civil	911 keep it K
""", 'cl': """
claimed	1035 K
clap	974 K for this	974 K for it	974 give it a K	974 K up to
claps	974 K for this	974 give it some K	974 # K
clarifications	868 corrections and K
clicking	852 by K play
client	1309 déjà K
clips	40 your K
""", 'co': """
code	1671 qr K
codziennie	17 K rano	2152 otrzymuj K
coffee	54 buy me a K	54 buy us a K	834 buy me a K	834 buy us a K	1032 buy us a K	1034 cup of K
colabora	1090 K con
collabora	1667 K con
coloque	77 K seu e-mail
columnist	821 is a K	845 K	1958 is K	2019 is schrijver en K	2019 is K en	2045 is K
colunista	2308 é K
com	2436 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1076 quieres K	1077 para K	2294 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2392 spune-mi în K	2392 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1076 déjanos tu K
comentarios	85 en los K	1076 no admite K	1077 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2341 K
comision	2374 primi un K
comment	6 to K	6 to leave a K	6 to post a K	805 log in to K	805 sign in to K	805 be the first to K	805 leave a K below	805 leave your K	805 our K policy	806 post a K	911 posting a K	911 members can K	928 to K you must	928 to K, you must	990 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1371 votre K sera publié
commentaires	85 en K	85 dans les K	1336 charte des K	1336 espace K	1337 dans les K
commentare	6 per K	1653 vuoi K	1654 per K
commentator	2019 is politiek K
commenter	1337 pour K	1371 peuvent K	1371 pour pouvoir K
commenti	85 nei K	1653 i K saranno	1654 nei K
commenting	805 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	805 in the K below	805 let us know in the K	805 K powered by	805 K have been closed	805 all K are subject to	805 we welcome your K	806 in the K section	911 posting K	928 closed the K	928 turned off K	928 turned off the K	928 switched off K	928 disabled K	990 post your K	1032 let us know in the K
commercial	888 our K team	888 our K content	1367 réalisé par un partenaire K	1380 notre service K
commissie	1986 een K
commission	796 we may receive a K	796 K if you buy	888 may earn a K	888 may earn a small K	888 may earn an affiliate K	888 may receive a small K	888 may receive K	888 earn K from	913 K
commissione	1680 ricevere una K
commissions	913 K
committed	868 K to accuracy
community	599 unserer K	679 unsere K	805 abide by our K	842 our K members	842 leave our K	842 like our K	1032 join our K of	1033 K-funded	1653 regole della K	1671 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2315 uma publicação K por
compartilhado	2315 um post K por
compartilhe	25 K	49 K com	67 K sua história	2338 K este
compartilo	49 K
compartir	1046 K tu cuenta, cambia	1128 si quieres K tu cuenta
compensated	913 K
compensation	888 receive K from
complain	868 K about this article
complained	1035 K
complains	1035 K
complaints	868 our K page
completa	1122 para leer la nota K	2271 para ler a matéria K
complete	881 K digital access
completo	2271 para ler o artigo K
complimentary	15 K articles	772 K articles	772 K article this month	772 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1390 créez un K	1390 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1119 K que sostiene
comunidade	2338 faça parte da K
comunique	2293 K um erro
comunitatea	2379 K care susține	2391 intră în K
concorda	43 K?
condannato	1704 ha K
condiciones	1074 términos y K
condividi	67 K la tua storia	1701 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1371 charte de bonne K
confidence	843 in K
confidential	843 K tip	843 K tips
confirm	774 check your email to K
confirmar	1118 bandeja de entrada para K	2329 caixa de entrada para K
confirmat	2394 a K
confirmation	1376 e-mail de K
connect	791 K with us on
connectez	24 K-vous	1293 K-vous	1307 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1650 il K ai cookie
consent	801 we need your K to load	837 written K
consentimento	2315 K para carregar
consentiti	1653 non sono K commenti
consider	751 K giving	751 K making	751 K joining	751 K a gift	758 if you liked this article, K	835 please K	835 K a	835 K giving	835 K joining	951 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	774 K me with news and offers	849 K her at	849 K him at	849 K them at	1032 K us at	1994 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	820 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2338 K-nos
contenido	9 este K	9 K externo	1047 K premium	1073 K externo de	1073 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	801 to view this K, you	801 to view this K please	801 this K is hosted by a third party	801 we use your sign-up to provide K	802 third-party K	881 access to all our K	888 our K studio	890 to reuse this K	893 this K	1962 K te zien
contenu	9 ce K	1333 ce K n'a pas pu être	1333 K bloqué	1363 K est fourni par
contenus	1307 tous nos K	1391 nos K
contenuti	9 K esterni	1634 a tutti i K
contenuto	9 questo K	9 K esterno	1650 K esterno
contingut	9 aquest K
continua	1693 K a leggere con	2383 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2334 para K lendo	2334 para K a ler	2334 K lendo
continuare	20 K a leggere	1693 per K a leggere	1693 per K la lettura	2383 pentru a citi în K	2383 citește în K cu
continue	764 to K reading this article	764 log in to K	764 sign in to K	764 register to K	764 upgrade to K	1032 help us K	2321 K a ler abaixo	2334 K lendo com	2334 K a ler com
continuer	1380 pour K à lire
continuez	1367 publicité, K	1380 K votre lecture sur
continuing	801 by K to use this website, you agree
contou	2341 K
contribua	90 K com o que puder	2307 K	2338 K com	2338 K a partir	2338 K para o nosso
contribuez	1390 K
contribuie	90 K cu cât poți
contribuisci	1622 K
contributed	846 K reporting	846 K to this report	846 K to this story	846 K to this article	890 K to this report	1030 K reporting from	1030 K reporting to
contributing	821 is a K	1032 by K to
contribution	751 make a K	834 make a K	1032 your K	1032 making a K	1390 votre K
contributo	1622 il tuo K	1626 con il tuo K	1690 piccolo K per noi
contributor	821 is a K
conversation	751 join the K	805 join the K with	806 to join the K	911 in the K
convida	54 K'm a un cafè
cookie	801 manage your K	1409 קובצי K	1530 K-kat	1650 usiamo i K	1650 questo sito usa i K	2164 pliki K	2430 файлы K	2430 файлов K	2440 файлы K	2470 файлы K	2470 файлов K	2572 súbory K	2919 файли K	2919 файлів K	2931 файли K	2961 файли K	2961 файлів K	2989 sử dụng K	3004 chấp nhận K
cookiekeuze	1998 K
cookies	9 third-party K	431 vi bruger K	432 bruger K til	454 K	604 nutzung von K	694 αποδοχή K	738 K	801 we use K	801 this site uses K	801 this website uses K	801 our site uses K	801 uses K to	801 accept all K	801 accept K	801 how to control K	802 use of K	852 social media K	904 K	1073 usamos K	1073 este sitio utiliza K	1073 esta web utiliza K	1073 aceptar las K para	1073 que aceptes las K	1074 uso de K	1333 refusé les K	1334 utilise des K	1363 gérez vos K	1394 bandeau K	1936 omdat je geen K	1938 gebruik van K	1962 social media-K	1998 K toe te staan	2082 vi bruker K	2104 K	2164 używamy K	2164 plików K	2290 usamos K	2290 este site utiliza K	2290 este site usa K	2291 uso de K	2707 K på	2715 K
cookievoorkeuren	1962 K
copy	1033 read our K
copyright	1989 rust K
corespondent	2365 este K
corporate	1033 K backing
correct	888 K at time of
correction	868 report a K	868 request a K	868 suggest a K
corrections	868 our K	868 K policy	898 our K team	1033 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1054 en tu K	1054 en su K	1054 a tu K
correspondant	1350 est K	1350 K à
correspondante	1350 est K	1350 K à
correspondent	821 is a K	845 K	1958 is K	2045 is K
correspondente	2308 é K
correspondents	1033 our K
corresponsal	270 és K	1090 es K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1667 è K
count	992 you K on
courriel	1316 par K chaque	1316 dans votre boîte K
couvre	1350 K les
coverage	864 read our full K	864 see our full K	916 more of our K	916 all our K	1033 our K
covers	821 K the
""", 'cr': """
created	828 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	1035 K
criticized	1035 K
cronisti	39 nostri K
crowdfunding	1036 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1090 K los
cuenta	1046 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1997 is K
cuma	17 her K
cuota	1129 tu K
""", 'cy': """
cyfrowe	2221 kup wydanie K	2221 wydanie K
""", 'cz': """
czekamy	2167 K na wasze
czytaj	2258 K dalej za
czytania	0 czas K
czytasz	2221 K nas za darmo	2259 K nas
czytelnicy	36 nasi K	2218 K	2259 nasi K
czytelniczek	2201 dzięki wsparciu K
czytelniczki	2218 K
czytelnikom	18 dzięki K	2218 K	2259 dzięki K
""", 'da': """
daarna	1916 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	678 sind sie K	678 sei K
dacci	1701 K una mano
daftarkan	1603 K email anda
dagar	2726 # K för #
dage	465 # K for #	484 prøv # K
dagelijks	1919 ontvang K
dager	2116 # K for #
daily	774 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2259 pisać K
danach	501 K # euro
dane	2590 #% z K	2590 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1979 K onze leden	1979 K mensen zoals jij	1979 K lezers zoals jij	2005 K onze lezers	2005 K lezers	2005 K giften	2018 K jouw steun	2018 K uw steun
dapatkan	1576 K update berita
dar	406 váš K	410 K	2612 K
darbu	1902 mūsu K
darmowe	2195 K konto
darmowy	2149 ostatni K	2210 ostatni K tekst
darmowych	2195 limit K
darowizna	2258 twoja K	2262 K
darowizny	2262 K
darte	1056 K de baja
darujme	351 na K	407 na K	408 K
dary	410 K	2612 K
data	821 is a K
datajournalist	1997 is K
dateci	1701 K una mano
datenjournalist	632 ist K
datenjournalistin	632 ist K
datenschutzbestimmungen	528 K
datenschutzhinweise	528 K
""", 'de': """
deaktiviere	525 K deinen adblocker
deaktivieren	525 K sie ihren adblocker	525 adblocker K	525 ad-blocker K
deaktiviert	525 javascript ist K
debat	453 send det til K
debate	806 join the K
debattartikel	2714 din K	2714 skriva en K
debattartikeln	2714 svara på K
debatten	6 delta i K	435 deltag i K	459 deltage i K	459 deltag i K	459 tone i K	2109 delta i K
debattinnlegg	43 K	2103 K
decided	1035 K
decidiu	2341 K
decis	2394 a K
deciso	1704 ha K
declarat	2394 a K	2394 au K
declarou	2341 K
dedi	2891 K
dedicated	1033 our K team
dediler	2891 K
deductible	834 tax-K gift	834 tax-K donation	1031 tax K to the extent	1031 tax-K to the extent	1031 tax K to the fullest extent	1031 tax-K to the fullest extent	1031 tax K as allowed	1031 tax-K as allowed	1032 make a tax-K	1034 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1906 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2670 je K
dejala	2670 je K
dela	25 K den	49 K den	2785 K med en vän
delite	49 K ga	67 K z nami
delivered	764 print edition K to	765 K to your door	774 K to your inbox	774 K to your email	774 get the latest news K	942 K mondays	942 K tuesdays	942 K fridays	942 K sundays
delivery	954 home K of the	954 home K
delo	2663 vam je všeč naše K	2668 naše K
dem	51 bli en av K
demanar	296 va K
demander	1295 une faveur à vous K	1295 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2891 K
denuncia	1131 K	1704 K	2341 K
departe	49 dă-l mai K	2391 citi mai K
depend	992 you K on	1033 we K on
depende	1119 no K de bancos	2330 não K de bancos
dependemos	1119 K de nuestros lectores	2330 K dos nossos leitores
der	681 so K
derden	1936 inhoud van K
derdi	2891 K
derecho	29 se reserva el K
derlerdi	2891 K
desactiva	1071 K adblock
desactivar	1071 K adblock
desacuerdo	43 en K
desative	2288 K o adblock
descarga	1058 K la app	1058 K nuestra app	1128 K nuestra	1128 K la app
descarrega	293 K't
descarregue	2278 K a app
desk	39 our news K
despre	2365 scrie K
desta	2338 faça parte K
destek	2869 K olun	2888 bize K	2888 K olun	2888 K ol	2888 K verin	2888 aylik K
det	487 hed K	2141 het K	2141 sto K
detected	797 ad blocker K	797 adblock K
determinou	2341 K
detto	1704 ha K
deutschen	621 von der K presse-agentur
devamini	2832 K okumak için	2888 haberin K okumak
devenez	80 K membre	80 K abonné	1390 K membre	1390 K mécène
device	843 non-work K
""", 'di': """
dicci	1701 K la tua
dice	1131 K	1704 K
diceva	1704 K
dich	678 trag K
dichiarato	1704 ha K
die	681 so K
diesem	679 K text
diesen	9 K tweet	49 leiten sie K	607 K text	612 gäbe es K text nicht	679 K text
dieser	679 K text
dieses	9 K video	561 um K video
different	43 got a K view
dig	411 vi har en bøn til K	2785 hör av K
digest	833 weekly K	833 our K
digipakett	1134 telli K
digital	586 K-abo für	613 ein K-abo	639 K-abo	909 K pass
digitalabo	498 mit unserem K	586 K für	639 K
dijo	1131 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2522 za # K	2522 od # K
dinara	2551 K
dine	417 læst alle K
dinleyebilirsiniz	2874 K
dinleyin	2 haberi K	2874 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	774 K to your inbox	1327 suivez en K	2348 K în inbox
directement	1317 K dans votre
directly	774 K in your inbox
directo	1066 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1648 K adblock
disagree	43 K?
disait	1393 K-il	1393 K-elle
disattiva	1648 K adblock	1648 K l'ad blocker
discord	599 unserem K
discorda	43 K?
discordu	329 K
discordzie	2180 K
discover	268 a google K	448 google K	553 google K	637 K folgen	708 google K	839 google K	1095 en google K	1955 google K	2098 google K	2180 google K	2363 pe google K	2709 google K
discoverissa	1254 google K
discussion	6 to join the K	911 in the K	911 join the K	1336 participez à la K
disdici	1631 K quando vuoi	1703 K quando vuoi
disfrutando	1122 sigue K de
disiscriverti	1638 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2581 zapojte sa do K	2581 vstúpte do K
diskutiere	530 K mit
diskutieren	530 K sie mit	530 K sie über	678 K sie mit
diskutovat	342 K mohou
dispatch	833 a weekly K	833 our K
disponibil	2346 K doar pentru abonați
disponibile	1641 K su app store
disponible	1059 K en google play	1319 K sur l'app store
dispositivo	1046 si continúas leyendo en este K	1047 en otro K	1693 in uso su un altro K	2334 em outro K	2334 noutro K
dispus	2394 a K
disse	1704 K	2341 K
distribuie	25 K	49 K-l
dit	1393 a K	1393 K-il	1393 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1336 K-le nous en	1390 K-nous
diu	296 K
diventa	80 K socio	1701 K socio	1701 K parte
diyor	2891 K
diyordu	2891 K
diz	2341 K
dizia	2341 K
diziam	2341 K
""", 'do': """
do	1033 what we K
dobivajte	2542 K
dobivati	2536 želite K	2657 želite K
docente	1667 è K
dodaje	2261 K
dodal	409 K	2611 K
dodala	409 K	2552 K	2611 K
dodao	2552 K
doel	1979 ons K: #
dogodek	2636 naš K
dohodnine	2647 K
dokumente	555 anonym K
dollar	1032 K you give	1034 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1394 K
dona	1622 K ora
donacija	2526 svaka K	2526 vaša K	2549 vaša K	2550 vaša K	2550 svaka K	2553 K	2671 K
donacije	2553 K	2671 K
donacijo	2669 z K
donacijom	2551 K
donaciones	1132 K
donacions	297 K
donasi	1604 K anda	1617 K anda	1621 K
donate	751 K now	751 K today	835 K	1032 K what you can	1036 K
donateur	1390 devenez K	2057 word dan K
donateurs	1352 nos K	1391 nos K	1979 dankzij onze K	2005 dankzij K
donatie	1910 doe een K	1910 jouw K	1953 K	2057 jouw K	2057 uw K	2057 doe een K	2061 K
donaties	2005 dankzij K	2061 K
donating	1032 consider K
donation	751 make a K	758 consider making a K	834 make a K	877 K will be doubled	877 K will be matched	930 small K	957 a K of £#	957 a K of $#	957 a K of €#	958 a K of £#	958 a K of $#	958 a K of €#	1032 your K	1032 consider a K	1036 K
donations	1036 K
donativo	2307 o seu K
donatrices	1391 nos K
donazione	1626 fai una K	1665 una K	1701 la tua K	1701 fai una K	1705 K
donazioni	1705 K
donderdag	17 elke K
doneer	1906 K	1953 K
doneren	54 kopje koffie K
donio	351 na K	407 na K
donirajte	90 K koliko možete	2526 K	2549 K	2647 K	2667 K
donnerstag	17 jeden K
donnez	1337 K votre avis	1390 K-nous	1390 K-leur
donors	956 K like you	1032 new K
dons	1390 vos K	1394 K
doors	1033 our K open
dopisnica	2508 je K	2630 je K	2630 , K
dopisnik	2508 je K	2508 , K	2630 je K	2630 , K
dostupan	2489 ovaj sadržaj je K
doubled	877 gift will be K	955 will be K	955 be K	955 K until
dovoljenja	2622 kopiranje brez K	2661 brez K
download	424 K appen	424 K vores app	778 K our app	778 K on the app store	781 K the app	781 K the free app	1032 K our	1906 K de	1922 K de app	1922 K de gratis app
dozvole	2525 bez K
""", 'dr': """
draag	2005 K bij
draht	555 ihr K zur	555 K zu uns
dreptul	29 își rezervă K
drepturile	2361 toate K rezervate
drittanbietern	527 K nicht zugestimmt	561 inhalte von K
drittanbieters	561 dienst eines K
drittplattformen	527 K
drive	1033 fund K
drop	38 K us
""", 'du': """
dukung	1604 K kami lewat	1617 K kami
dukungan	1617 K anda
dung	9 nội K này	3004 nội K này do
duyurdu	2891 K
""", 'dy': """
dyskusji	2190 kulturę K
dyskutuj	2190 K z nami
""", 'dz': """
dziennikarka	2182 - K	2182 , K	2246 , K
dziennikarstwo	2146 wesprzyj niezależne K	2259 nasze K	2259 niezależne K
dziennikarz	2182 - K	2182 , K	2246 , K
dziennikarze	2259 nasi K
dziennikarzem	39 naszym K	2182 jest K	2246 jest K
dziennikarzy	2186 szukamy K
""", 'ec': """
economia	270 és cap d'K
economieredacteur	1958 is K
economieverslaggever	2019 is K
""", 'ed': """
edasi	49 saada K
edited	890 this story has not been K	890 has not been K by
edition	859 our special K	890 in our print K
editor	331 , K	808 letter to the K	821 is a senior K	821 is an K	821 is the K	821 is the deputy K	845 K	898 to the K	1032 write a letter to the K	1593 adalah K	2308 é K de	2570 , K
editora	2308 é K de
editorka	331 , K	2570 , K
editors	898 to our K	1033 we, the K	1033 our K
ediyor	2891 itiraf K
""", 'ee': """
eelisallikaks	1146 K
eelistatud	1146 K allikaks
eens	43 mee K?
eerste	2059 K maand
""", 'ef': """
eftertryck	2705 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1291 K
""", 'ei': """
eiere	2115 ingen rike K
eigener	490 in K sache	679 in K sache
eilmeldungen	14 K	515 K aufs	578 K
eindredacteur	1958 is K
einem	501 mit K abo
einen	555 K tipp für uns
einer	597 text steht unter K
eingebettete	9 K beitrag	561 K inhalte
eingebetteten	561 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	628 unter K von ki
einstellungen	604 cookie-K
eintragen	678 K genügt
einverstanden	43 K?	506 ich bin damit K, dass
einwilligung	508 K können sie jederzeit widerrufen	508 K kann jederzeit widerrufen	508 K jederzeit widerrufen	527 K jederzeit
""", 'ek': """
ekibimiz	2889 K
ekibimize	2861 K katilin
ekipi	2636 naši K
ekipo	2636 našo K
ekledi	2891 K
ekleyin	2874 K
ekliyor	2891 K
ekonomireporter	2713 är K
eksternal	1594 konten K	1594 situs K
eksterni	2510 K sadržaj
eksternt	432 K indhold	454 K indhold	2083 K innhold	2104 K innhold
""", 'el': """
elektronski	2616 svoj K naslov	2642 svoj K naslov
elfogadom	1516 K a
elige	1046 K tu plan	1128 K tu plan
elismerte	1562 K
elke	17 K dag
ellas	51 únete a K
elle	1393 dit-K
ellos	51 únete a K
elmondta	1562 K
elrendelte	1562 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	689 το K σας	689 στο K σας	722 το K σας	774 enter your K	774 we'll K you	774 we will K you	787 click to K	787 share via K	805 save my name, K	833 our daily K	833 our free K	849 K her at	849 K him at	926 by K	926 to your K	939 put your K	939 type your K	939 type in your K	939 leave your K	939 leave us your K	939 add your K	939 drop your K	939 pop your K	939 give us your K	939 fill in your K	940 sent to your K	940 by K to you	941 by K	945 join our K list	945 join the K list	981 reply to this K	1032 K us at	1054 en tu K	1570 ke K anda	1603 di K anda	1639 la tua K	1639 nella tua K	2192 adres K	2192 swój K	2276 no seu K	2378 pe K	2408 ваш K	2521 svoj K	2521 svoju K	2583 svoj K	2902 ваш K	2980 K của bạn	2980 nhận tin qua K	2981 địa chỉ K	3011 điền K để nhận	3011 K để nhận bản tin	3011 tin nóng qua K	3012 mỗi sáng qua K	3012 qua K mỗi	3024 nhập K của bạn
emailed	940 K to you
emailing	818 get in touch by K
emailul	77 lasă-ne K	2348 introdu K	2349 pe K tău
embed	9 this K	852 to view this K
embedded	9 K content	9 K post
embora	2264 antes de ir K
empresas	1129 sin grandes K
emretti	2891 K
""", 'en': """
enable	797 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1311 sans K	1392 sans K
engagent	30 n'K que
engelleyici	2843 reklam K
engelleyicinizi	2842 reklam K
enig	43 K?
enjoyed	753 we hope you K this
enligt	2788 K
enquete	35 nossa K
ensisijaiseksi	1254 K lähteeksi	1254 K lähteeksesi
enter	600 strg+K	939 K your e-mail	2420 ctrl+K	2912 ctrl+K
entering	774 by K your email
enthalten	586 im abo K
entlang	678 hier K
entrada	79 na sua caixa de K	1053 en tu bandeja de K	2276 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1702 K fine mese
entschied	681 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1376 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2107 hele K
epizodo	2638 K
epizodu	338 K	2516 K
""", 'eq': """
equipa	39 nossa K	2339 a nossa K
equipe	39 nossa K	2339 nossa K
equipo	1129 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	555 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	579 K angemeldet
erforderliche	21 K felder sind	530 K felder sind
erhalten	611 sie K in kürze
eri	42 K lì
erid	2455 K
erikoistoimittaja	1259 K
erkende	2060 K
erkender	487 K
erkendte	487 K
erkjente	2141 K
erreichen	600 K sie uns
erreichst	600 K du uns
error	868 spot an K
errors	868 spot any K
erschien	542 dieser text K zuerst	542 dieser artikel K zuerst	542 dieser beitrag K zuerst
erschienen	542 zuerst K auf
erstmals	638 text wurde K	638 artikel wurde K
ervaring	67 deel uw K	1994 deel je K	1994 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	597 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2338 K-nos
escreve	2308 K sobre	2308 K às	2308 K aos	2308 K para
escreveu	2341 K
escribe	77 K tu correo	1090 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1090 es K
escritora	1090 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2338 K a
esimene	1172 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1392 offre d'K
estabas	42 K allí
estamos	1129 ya K en
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
ettertrykk	2094 K forbudt
etti	2891 diye rica K	2891 rica K
ettiler	2891 rica K
etwas	582 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2522 za # K	2585 od # K
euro	501 dann # K	680 ab # K	2585 za # K
euroa	1272 K/kk
eurolla	1272 K
""", 'ev': """
evenementen	2000 onze K
evening	17 every K
event	901 our free K	1967 ons K
events	901 our K
every	17 K week	774 in your inbox K	830 thank you to K	996 we read K	1034 K gift
everyone	830 thank you to K who	830 thanks to K who	877 keep it free for K	949 free for K to read	949 open for K	949 open to K	949 free for K	1033 K reading this
everything	1033 K else we publish
evra	2643 za # K
evro	2643 za # K	2647 vsak K	2668 vsak K
""", 'ex': """
exclusief	1914 dit artikel is K	1916 K voor abonnees
exclusiva	1046 nota K	1123 K para socios
exclusively	881 K for members
exclusivo	1046 este artículo es K	1046 contenido K para	1047 este contenido es K	1123 K para socios	2271 este conteúdo é K	2271 este artigo é K	2272 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1391 notre K
existujeme	2590 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1035 K
explica	38 K'ns	67 K'ns	296 K	1131 K	2341 K
explicar	296 va K
explicat	2394 a K
explicou	2341 K
explique	1393 K
expliqueu	38 K-nos	67 K-nos
expressed	851 views K	851 opinions K	851 views and opinions K	851 views K are personal
external	9 K content	801 K content from
externe	9 contenu K	9 K inhoud	604 dieser K inhalt	629 K medien	1936 K inhoud
externen	9 K inhalt	9 K inhalte	528 K inhalt	561 alle K inhalte
externer	9 K inhalt	527 K inhalt von	561 anzeige K inhalte	561 K inhalt konnte
externes	9 contenus K
extracto	1118 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	428 på K og twitter	599 unserer K-gruppe	604 inhalt von K	708 K	787 share on K	791 like us on K	791 find us on K	792 on K and twitter	792 on K, twitter	792 on twitter and K	1068 en K y twitter	1068 en K, twitter	1068 en K y x	1328 sur K et twitter	1328 sur K, twitter	1645 su K e twitter	1931 op K en twitter	1931 op K, twitter	1993 onze K-groep	2079 på K og twitter	2285 no K e no	2285 no K, no	2690 på K och twitter	2925 K	3046 在K上
facebookgroep	1993 onze K
facebookie	16 K
facebookis	1147 K
facebookon	1526 K
facebooku	16 K	329 K	2506 K	2568 K	2628 K
facts	1032 fund the K
factual	868 K error	868 K errors
faire	1293 K un don
fais	1390 je K un don
faisant	1301 en K un don
faisons	1377 K vivre un
faites	51 K comme eux	1293 K un don	1301 K un don	1352 K un don	1390 K-le lire	1390 K un geste
farci	1702 da K
fast	487 slog K	2141 slo K	2788 slog K
favor	753 small K to ask	753 a K to ask of you	753 we have a K to ask	1036 small K
favoriete	1955 K bron	2001 K podcast-app
favoris	1357 K google	1357 K sur google
favorite	839 K source	1357 source K
favorites	1357 sources K
favoritos	1095 tus K
favour	753 small K to ask	753 we have a K to ask	1036 small K
favourite	839 K source
""", 'fe': """
fee	913 a K
feedback	573 ihr K	573 dein K	805 thanks for your K	805 thank you for your K
fehler	530 haben sie einen K
fehlerhinweis	530 K
fejsbuku	2506 K
felder	60 K mit stern
felelte	1562 K
felirat	1562 ez a K
feliratkozom	1508 K a hírlevélre
fellow	821 is a senior K	821 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1522 minden jog K
""", 'fi': """
fi	834 on ko-K
fields	60 K with a star
figyelmeztet	1562 K
figyelmeztetett	1562 K
filmer	40 bilder och K
finalul	2392 K lunii
finanzieren	493 wir K uns durch spenden	612 helfen sie uns, sie zu K	679 wir K uns
find	975 if you K
finden	592 zum thema K sie	592 aus der region K sie	592 mehr dazu K sie	635 K sie hier.	635 K sie hier:	635 K sie oben.
finder	458 K en fejl
findest	635 K du hier.
fined	1035 K
finestra	1653 si apre in una nuova K
first	771 for the K year	771 for your K year
fizess	80 K elő	1559 K elő
fizessen	80 K elő	1507 K elő	1559 K elő
fizette	1549 hirdető K
""", 'fl': """
flere	485 K af dem
""", 'fo': """
fogalmazott	1562 K
folge	520 K uns	607 die ganze K	678 K uns
folgen	520 K sie uns	607 alle K des	637 google news K	637 bei google K	637 auf google K	678 K sie uns
folgt	520 K uns
follow	791 K us on	791 K us at	791 K him on x	791 K her on x	791 K them on x	791 K me on	791 K our live	791 K on x	805 notify me of K-up	1032 K us on
folosim	2354 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	444 alle rettigheder K
fordert	681 K
forderte	681 K
foreslo	2141 K
foreslog	487 K
foretrukken	448 K kilde	2098 K kilde
foretrukket	2098 K kilde
foretrukne	448 K kilde	2098 K kilde
forint	1561 K
forinttal	1561 K
forklarede	487 K
forklarer	487 K	2141 K
forklarte	2141 K
former	831 is a K
fortalte	487 K	2141 K
fortell	67 K oss
forteller	2141 K
fortgesetzt	524 wird nach der anzeige K
fortsette	2139 for å K å grave
forward	49 K it	49 K this	973 did someone K	973 did a friend K
forwarded	973 if someone K	973 if somebody K	973 this email was K to you	973 this letter was K to you	973 K this email	973 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1958 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	630 uns ihre K	630 uns deine K
found	1035 K that
founder	821 is the K
""", 'fr': """
fragen	586 K zum abo	586 K zu ihrem abo
fragt	681 K
fragte	681 K
fredag	17 hver K	17 varje K
free	70 ad-K	772 you have # K	774 sign up for our K	774 sign up to our K	774 get our K	778 our K app	778 our app is K	877 keep it K for all	877 keep this site K	949 made it K
freelance	819 is a K writer	821 is a K
freelancejournalist	452 er K	1997 is K
freiartikel	504 K
freier	547 ist K autor
freitag	17 jeden K
freiwillig	612 bezahlt wird K
freiwilligen	489 K beitrag
friday	17 every K
fridays	17 on K	942 sent K
friend	788 tell a K	877 become a K of the
frilansjournalist	2102 er K	2713 är K	2773 är K
""", 'fu': """
full	20 to read the K
functional	852 K cookies
fund	751 K our	758 help K our
funded	1033 reader-K
fundet	458 K en fejl
fundraising	1033 K deadline	1036 K
funktionale	561 K cookies
funnet	2108 K feil	2108 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	681 K an
gabung	1576 K di kanal	1617 K di	1617 yuk K	1617 ayo K
galetes	273 fem servir K
ganze	592 lesen sie die K
ganzen	20 K text	498 den K text lesen	592 lesen sie den K
gave	2065 gi en K i dag	2065 gi en K nå	2066 gi en K	2138 gi en K til oss	2138 gi en K i dag	2138 gi en K nå	2142 K
gazetecidir	2857 K
gazetecilerimiz	2889 K
gazetecilik	2889 bağimsiz K	2889 K para	2889 iyi K
gazetemizi	2885 K
gazetesi	2857 K'nde yaziyor
""", 'ge': """
geaccepteerd	1936 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1998 inhoud is K
gebruiken	1936 wij K cookies	1936 we K cookies	1957 dit artikel K
gebruikt	1936 deze website K cookies	1936 deze site K cookies
gedetecteerd	1934 adblocker K
gedruckte	586 K zeitung? dann
gedruckten	586 abonnenten der K
gefallen	490 ihnen hat dieser artikel K	490 hat ihnen dieser artikel K	490 hat dir dieser artikel K
gefragt	681 K
gefunden	530 fehler im text K
gehen	490 bevor sie K
gekennzeichnete	524 mit einem symbol K
geladen	527 nicht K werden	561 inhalt konnte nicht K
gelesen	679 bis hierhin K	679 bis hierher K
gemaakte	1999 door ai K
gemeenteverslaggever	2019 is K
gemeinschaft	582 teil der K
genehmigung	543 ohne K
generated	828 summary was K	828 summary is K	828 summaries are K	828 key points were K	828 audio was K	828 voice is K	828 K using ai	828 K by ai	828 this audio is K
genererad	2716 ai-K
genereret	455 K af ai
generosity	1032 your K
gengive	474 ikke tilladt at K
gengives	45 K	445 må ikke K
genossenschaft	679 unsere K	679 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1940 je e-mailadres wordt niet K	1989 artikel is eerder K op
gerekiyor	2883 üye olmaniz K
gern	678 wirf K
gerne	462 ja tak, jeg vil K	484 vil K høre fra dig	484 hører vi K
geschenk	639 K-abo
geschenkabo	639 K
geschickt	579 eine e-mail K
geschlossen	530 kommentare sind K
gesponsord	2012 artikel is K	2012 content is K
gewijzigd	1986 intussen K	1986 inmiddels K
gewinnspiel	566 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	576 die app K es	576 app K es
gift	751 make a K	957 a K of £#	957 a K of $#	957 a K of €#	958 a K of £#	958 a K of $#	958 a K of €#	958 your K of £#	958 your K of $#	1032 your K	1906 met een K	1979 met jouw K	1979 met uw K
gifts	18 small K
giornale	1702 questo K	1702 il nostro K
giornalismo	1626 sostieni il K	1690 fare K costa	1702 il nostro K	1702 il K costa
giornalista	39 nostro K	1667 è K e	1667 è K de	1667 è K di	1667 è K del	1667 è K della	1667 è K dell'	1667 è K a	1667 è K per
giornalisti	39 nostri K	1702 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2874 K
gitmeden	2828 K önce
give	834 K what you can	1032 K what you can	1032 K if you can	1032 euro you K
gives	937 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2095 kan ikke K
gjerne	2138 vil K høre fra deg
""", 'gl': """
glasajte	2531 K
glasila	2552 K
glasio	2552 K
glasujte	2531 K	2652 K
gledajte	2537 K nas	2658 K nas
glissez	1390 K une pièce
""", 'go': """
going	20 to keep K	930 keep us K	1033 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	448 K news	520 auf K news	553 als quelle bei K	553 als quelle auf K	553 bei K öfter	553 auf K sehen	576 K play	598 K-suche	598 bei K	598 K news	598 auf K	708 K news	778 get it on K play	791 follow on K news	839 K news	839 star on K	839 source on K	908 when you search on K	908 in your K feed	1095 en K news	1525 K-ben	1837 K news	1878 K ziņās	1878 K news	1955 vaker in K	1992 in K	1992 op K	1992 bij K	2098 K news	2098 som kilde på K	2112 app store og K play	2112 K play og app store	2160 nas w K news	2160 na K news	2180 K news	2363 pe K news	2506 K news	2568 K news	2582 K play	2628 K news	2709 K news	2709 som källa på K	2722 app store och K play	2722 K play och app store	2839 K news'te	2853 K news'te	2853 K'da bizi	2865 app store ve K play'den	2925 K news	2986 trên K news
gostou	2339 K desta	2339 K deste
govorila	2552 K
govorili	2552 K
govorio	2552 K
""", 'gr': """
gracias	18 K a ti	1129 K a ti
granskning	2786 sådan här K	2786 vår K	2786 oberoende K
granskningar	2786 våra K
granskningen	2786 den här K
gratis	501 wochen K	501 monat K	613 tage K	678 jetzt K	680 wochen K	1046 crea tu cuenta K	1053 recibe K	1128 recibe K	1130 prueba K	1619 K	1914 ontdek nu K	1914 krijg je ook K	2058 niet K	2116 dager K	2127 K sak igjen	2127 K saker igjen	2133 ingen K saker	2726 dagar K
gratisartiklar	15 K
gratuit	15 article K	1313 dernier article K	1391 ce site est K	2391 creează un cont K
gratuita	1703 prova K
gratuitas	15 matérias K	1049 notas K	2306 matérias K
gratuite	15 articole K
gratuitement	1307 essayez K	1309 inscrivez-vous K	1317 recevez K
gratuiti	15 articoli K	1636 articoli K
gratuito	15 articolo K	1636 articolo K	2306 artigo K
gratuitos	15 artículos K	15 artigos K	1050 artículos K	2306 artigos K
gratuits	15 articles K	1377 nos articles sont K
gridava	1704 K
gritaba	1131 K
gritava	2341 K
grupi	2538 viber K
grupo	2338 entre no K
""", 'gu': """
guglu	2506 K
guidelines	805 community K before	805 our community K
""", 'ha': """
haber	2889 bu K
haberdar	2866 ilk siz K olun	2866 K olun
haberi	2 K dinle	4 K	2885 bu K	2885 K size
haberler	2853 google K'de	2853 google K	2889 bütün K
haberlerimiz	2889 K
haberlerimizi	2885 K
hacemos	1119 lo que K
hacete	1128 K socio	1128 K socia
hafta	17 her K
haftalik	2890 K
haftanin	2885 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2872 ücretsiz haber K	2883 ücretsiz haber K
hakutulostesi	1254 google-K
halben	613 zum K preis
haluan	1269 kyllä kiitos, K
hangzik	1562 K
hashtag	62 K it
hatirlatti	2891 K
hatti	2856 ihbar K
hattimiz	2887 ihbar K	2887 whatsapp K	2887 haber K
hattimiza	39 K	2856 ihbar K	2887 whatsapp ihbar K	2887 ihbar K	2887 whatsapp K
haussa	1254 google-K
hauteur	1392 à la K de vos moyens
havi	1561 K #
havonta	1561 K
hay	3027 cho K
""", 'he': """
hear	844 we would like to K from you	844 we'd like to K from you	844 we'd love to K from you	844 we want to K from you	844 would love to K from you	1032 we want to K from you	1032 we'd love to K
heard	1035 court K
hebben	2057 wij K je hulp nodig	2057 we K je steun nodig
hedder	487 K det i
heihin	51 liity K
hekelt	2060 K
hela	20 läsa K	20 läs K	2678 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	417 for at læse K	2068 for å lese K
helfen	489 K sie mit	678 K sie uns
helft	678 K uns
helloasso	1352 K
help	1032 we need your K	1032 K us do	1032 will you K	1032 K pay for	1032 K if you can	1032 K us pay	1953 K ons	2057 K ons
helpful	805 was this article K
her	2062 nå som du er K
here	751 sign up K	753 as long as you're K	753 now that you're K	905 sign up K	929 book K
herohero	407 na K
herpubliceren	45 K
herunterladen	513 app K
hetente	17 K	1561 K
heter	2141 K det i	2788 K det i
hette	2788 K det
hevder	2141 K
""", 'hi': """
hidden	60 email stays K
hier	635 gibt es K.
hierboven	2001 de video K
hieronder	2001 de reportage K	2001 het fragment K
hiervoor	1962 K zijn cookies nodig
hikayenizi	67 K bize
hilf	678 K uns
hilfe	628 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	489 K sie
hinweis	600 geben sie uns einen K	600 gib uns einen K	630 einen K
hinweise	555 K zu diesem	555 K nehmen wir	555 K für uns	573 K auf fehler
hirdette	1562 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	466 læse hele K	1350 est K
historienne	1350 est K
historier	482 vores K	482 flere K	485 vores K	485 gode K
hittat	2719 K fel	2719 K ett fel
""", 'hj': """
hjelp	2105 K av ki	2105 K av ai	2129 K av ki	2129 K av ai	2138 K oss
hjelper	2138 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2595 K
""", 'ho': """
holder	482 læsere, der K
hoofd	1958 is K van
hoofdredacteur	1958 is K	1997 is adjunct-K
hoogleraar	1958 is K
""", 'hu': """
hubungi	38 K kami	1617 K kami
huikkaa	1291 K
huikkasi	1291 K
huusi	1291 K
huusivat	1291 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	411 nu K du er her
""", 'id': """
iddia	2891 K etti
ideal	2059 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1307 K-vous pour	1390 K-vous
""", 'if': """
ifade	2891 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	498 mit K abo
ihren	679 lebt von K
ihtiyacimiz	2888 yardiminiza K	2888 desteğinize K
""", 'ik': """
ikkunassa	1291 luki K
iklan	11 K	70 tanpa K
ikuti	1576 K kami	1617 K kami
""", 'il': """
ilanlari	2861 iş K
ilimitado	1047 acceso K	2272 acesso K
ilk	2890 K ay
illimitato	1634 accesso K
ilmainen	1276 K tunnus
ilmaisia	1284 K juttuja
ilmoitti	1291 K
ilmoitukset	14 K	1267 K
iltakirje	1270 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1620 K
imbuhnya	1620 K
immobilienmarkt	566 unserem K
importa	1128 tu opinión nos K
importante	2338 sua opinião é K
impozit	2380 din K către	2393 % din K
impozitul	2380 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	688 στο K σας	774 sent to your K	774 right to your K	774 into your K	774 check your K to	874 in your K at #	874 in your K by #	940 in your K	940 to your K	941 in your K	941 to your K	1032 your K	1603 di K anda	1603 ke K anda	1689 nella tua K	1919 in je K	2492 u vaš K
inchiesta	53 mesi a questa K	1702 questa K
inchieste	1702 le nostre K
ind	24 log K	420 log K for at	482 log K med
indbakke	79 i din K	422 i din K
indbakken	79 i K	423 i K
independen	1618 jurnalisme K
independence	1033 our editorial K
independencia	1129 nuestra K
independent	294 periodisme K	758 support K journalism	1032 support K journalism	1033 K journalism	2392 jurnalism K	2392 jurnalismul K
independente	2339 jornalismo K
independently	888 we K	888 editors K	888 K selected by our	888 K chosen by our
independents	294 mitjans K
independiente	1129 periodismo K	1129 prensa K
independientes	1119 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1702 giornalismo K	1702 informazione K
indipendenti	1690 rimanere K	1690 restare K
indipendenza	1702 la nostra K
indiquez	77 K votre adresse
indirin	2865 app store ve google play'den K	2874 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	542 dpa-K
infolettre	78 l'K	78 notre K	1316 notre K	1391 notre K
informace	348 K najdete
informasjonskapsler	2083 bruker K	2104 K
informatie	1957 K over dit
information	801 to store and/or access K on a device	801 for more K see our privacy	1354 lettre d'K	1354 lettres d'K	1391 K libre
informationen	543 mit K der	555 K zu diesem fall	621 mit K von
informations	1327 suivez les K sur
informativa	1651 K sulla privacy	1702 la nostra K
informazione	1690 l'K di qualità ha un costo	1701 sostieni l'K	1702 K libera	1702 l'K di qualità
informou	2341 K
infos	616 alle K zum
ingen	71 K spam	464 uden dig K	464 K rig ejer	2115 uten deg, K	2725 utan dig K
inget	71 K spam
ingevoegde	1962 K post
ingezonden	43 K brief	43 K brieven	1961 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1543 K cikke maradt	1543 K cikkei	1543 K cikked maradt	1548 K cikk maradt	1556 nincs több K cikke
inhalt	9 dieser K	9 diesen K	498 dieser K ist nur für	561 dieser K wird von	561 um den K	604 K von x	629 diesen K zu sehen	629 ein K von
inhalte	9 externe K	528 externe K
inhalts	9 dieses K	604 laden des K
inhoud	9 deze K	1936 om deze K te	1962 bevat K van	1962 K te zien
iniciar	1076 debes K sesión
initialement	1347 article publié K	1385 cet article a été K
inkorg	79 i din K	2683 i din K	2683 till din K
inkorgen	79 i K	2724 direkt i K
inloggen	21 K om een reactie	24 K	2057 je moet nog even K
innan	2672 K du går
innboks	79 i din K
innboksen	79 i K	2074 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1925 meldingen K	1934 javascript K
inschrijving	1977 K te bevestigen	2020 bevestig je K	2020 bevestig uw K
inscreva	2263 K-se	2275 K-se na nossa	2275 K-se em nossa
inscrever	2275 ao se K
inscription	1316 votre K a bien été	1316 K est confirmée	1316 confirmer votre K
inscrit	1309 déjà K
inscrivant	1317 en vous K
inscrivez	77 K votre adresse	1293 K-vous	1316 K-vous à notre
insegna	1667 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2394 a K
insisted	1035 K
instagram	16 K	178 K	428 på facebook og K	520 ob whatsapp, K	521 auf facebook, K	521 auf K, facebook	521 auf facebook und K	521 auf facebook oder K	604 inhalt von K	708 K	791 follow him on K	791 follow her on K	791 follow them on K	792 on K, facebook	792 on K and facebook	1328 sur facebook et K	1645 su facebook e K	1931 op facebook en K	1931 op facebook, K	2079 på facebook og K	2690 på facebook och K	2858 K'da takip	2925 K
instagrame	2568 K	2568 facebooku a K
instagramie	16 K	2161 na facebooku i K
instagramis	1147 K
instagramon	1526 K
instagramu	16 K	329 K	2506 K	2628 K
instale	2278 K a app
install	778 K our app
installeer	1974 K de app
installez	1390 K-la
installiert	609 die app K
instellingen	1998 cookie-K
integritetspolicy	2694 K
intelektas	1844 dirbtinis K
intelekto	1844 dirbtinio K	1859 dirbtinio K
intelektu	1884 mākslīgo K	1899 mākslīgo K
inteligence	353 pomocí umělé K	2649 s pomočjo umetne K
inteligencie	2592 pomocou umelej K
inteligencije	2528 uz pomoć umjetne K	2528 pomoću umjetne K	2528 uz pomoć veštačke K	2528 pomoću veštačke K	2528 uz pomoć vještačke K
inteligenciou	2592 umelou K
inteligencji	2203 z pomocą sztucznej K	2203 przy użyciu sztucznej K
inteligenco	2649 z umetno K
intelligencia	1531 mesterséges K készítette	1531 mesterséges K fordította	1531 mesterséges K segítségével	1550 mesterséges K segítségével
intelligens	455 med kunstig K	455 af kunstig K	455 fra kunstig K	455 kunstig K (ai)	475 hjælp af kunstig K	2105 med kunstig K	2105 av kunstig K	2129 hjelp av kunstig K	2716 med artificiell K	2716 av artificiell K	2738 hjälp av artificiell K
intelligenz	628 mithilfe künstlicher K
interdite	1385 diffusion K
interdites	1385 diffusion K
interessiert	600 ihre geschichte K
interview	607 das K in voller
introdu	77 K adresa de email	2348 K adresa
introduce	77 K tu correo
invest	1032 K in local news
investigaciones	1129 nuestras K
investigador	270 és K	1090 es K	2308 é K
investigadora	270 és K	1090 es K	2308 é K
investigando	1119 seguir K
investigant	294 continuar K
investigate	843 we should K
investigation	53 months on this K	53 weeks on this K	894 this K	1033 this K	1391 cette K
investigations	843 our K team	843 our K desk	1033 our K
investigative	821 is an K
investigativteam	555 K
inviamo	57 ti K	57 vi K
inviata	1667 è K
inviato	1667 è K
invitame	54 K un café	54 K a un café
invite	1393 K
invitent	1393 K
involved	888 not K in the
""", 'ip': """
iphone	778 our K app
iptal	2874 K edin
""", 'ir': """
iratkozz	1510 K fel	1559 K fel ingyen
iratkozzon	1510 K fel	1559 K fel ingyen
""", 'is': """
iscrive	1689 ci si K qui
iscrivendoti	1638 K
iscriversi	1689 K qui
iscriverti	1689 per K clicca	1701 clicca qui per K
iscriviti	1622 K	1638 K alla nostra	1638 K gratis	1638 K al nostro	1689 K qui	1701 K qui
iscrizione	1639 annullare l'K	1689 la tua K è	1689 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1562 K el
ismerte	1562 K el
issue	901 back K
issues	901 back K
istakao	2552 K
istakla	2552 K
istaknula	2552 K
istaknuo	2552 K
istedi	2891 K
istediler	2891 K
""", 'it': """
itiraf	2891 K etti
""", 'iz': """
izjavila	2552 K
izjavio	2552 K
izlasi	1901 K visu
izleyin	2874 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2059 per K
jahr	680 im K	680 pro K
jahresabo	639 K
jakoon	49 laita K
janela	2293 abre em nova K
jar	834 tip K
jaunumi	1902 mūsu K	1905 K
jaunumiem	1870 piesakies K	1889 K	1901 piesakies K
jaunumus	1889 K
javascript	313 povolte K	313 zapněte K	431 aktivér K	431 slå K til	525 K in ihrem browser	525 aktivieren sie K	525 K benötigt	797 please enable K	797 requires K	797 K is disabled	797 K is required	797 turn on K	797 K is not available	797 enable K in your browser	797 K must be enabled	797 needs K	1071 activa K	1071 habilita K	1071 habilitar K	1071 activar K	1242 salli K	1242 ota K käyttöön	1331 activer K	1331 activez K	1331 K est désactivé	1331 nécessite K	1408 אפשרו K	1579 aktifkan K	1648 abilitare K	1648 abilita K	1648 attiva K	1648 attivare K	1934 schakel K in	2082 aktiver K	2082 slå på K	2164 włącz K	2164 włącz obsługę K	2288 ative o K	2288 habilite o K	2288 ativar K	2354 activați K	2417 включите K	2693 aktivera K	2693 slå på K	2909 увімкніть K	2988 bật K
javasolta	1562 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2507 K nam	2507 K nam se	2507 K se našem	2507 K se našoj	2549 K nam	2549 K nam se	2549 K se našem	2629 K nam	2667 K se nam
""", 'je': """
jederzeit	501 K kündbar	506 widerruf K	506 abmeldung K	507 K abmelden	579 K wieder abmelden	611 abmeldung ist K	680 K kündbar
jednou	17 K týdně
jefa	1090 es K de
jefe	1090 es K de
jegyezte	1562 K meg
jelas	1620 K
jelasnya	1620 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1554 K most
jelentkezzen	24 K	1507 K be a	1554 K most
jelezze	1559 K nekünk
jetzt	498 K im abo	640 K im shop	678 teste K
""", 'jo': """
jobbar	2716 K med ai
join	835 K for	1032 K us on
joined	1030 K the paper in
jornal	2339 nosso K	2339 somos um K
jornalismo	2267 apoie o K	2330 K de qualidade tem um custo	2330 presente ao K	2338 apoie o K	2339 nosso K	2339 K de qualidade	2339 fazer K
jornalista	2308 é K formada	2308 é K formado	2308 é K do	2308 é K da	2308 é K no	2308 é K na	2308 é K e
jornalistas	2339 nossos K
joukkoon	51 liity K
journal	1391 notre K
journalism	758 support our K	758 support the K you rely on	877 keep our K free	881 access to all our K	881 access to all of our K	1032 support quality K	1032 support local K	1033 our K	1033 fearless K	1033 K like this
journalisme	1298 soutenez un K	1390 soutenez le K
journalismi	1289 riippumaton K	1289 K maksaa	1289 hyvä K
journalismia	1289 K
journalismimme	1289 K
journalismus	493 unterstützen sie unabhängigen K	493 unterstütze unabhängigen K	493 für unseren K	612 freien K	679 unser K	679 unseren K	679 unabhängigen K	679 unabhängiger K	679 gut gemachten K	679 gut gemachtem K	679 frei zugänglichen K	679 frei zugänglicher K	679 guten K	679 freien K
journalist	39 vores K	39 vår K	452 er K på	452 er K hos	452 er K ved	452 er K i	547 ist freier K	547 ist K	557 arbeitet seit # als K	665 arbeitet als freier K	819 is a freelance K	821 is a K	845 K	1958 is K	1958 is freelance K	1997 werkt als K	2019 is schrijver en K	2019 is K en	2045 is K bij	2045 is freelance K	2102 er K i	2102 er K på	2102 er K og	2713 är K på	2713 är K och	2773 är K på
journalistar	39 våre K
journaliste	39 notre K	1350 est K	1350 K au	1350 K à	1350 K pour
journalisten	2058 onze K
journalister	39 vores K	39 våre K	485 vores K	2139 våre K	2786 våra K
journalistes	39 nos K	1376 nos K	1377 payer nos K	1391 nos K
journalistiek	1910 steun onze K	2005 goede K kost	2005 K kost	2058 onze K
journalistik	414 støt vores K	414 støt uafhængig K	485 vores K	485 uafhængig K	485 K koster	485 kritisk K	485 fri K	2675 stöd vår K	2675 stöd oberoende K	2786 vår K	2786 oberoende K	2786 granskande K	2786 bra K	2786 fri K
journalistikk	2065 støtt vår K	2065 støtt uavhengig K	2139 vår K	2139 uavhengig K	2139 kritisk K	2139 god K	2139 fri K
journalistin	547 ist freie K	547 ist K	557 arbeitet seit # als K	665 arbeitet als freie K
journalists	1033 our K	1033 we, the K
journaux	1389 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1291 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1593 adalah K	1618 K kami
jurnalism	2392 facem K
jurnalisme	1604 dukung K	1618 K kami
jurnalismul	2379 K de calitate costă	2391 susține K	2392 K nostru
jurnalist	2365 este K
just	957 K £#	957 K $#	957 K €#
jutjubu	2506 K
jutro	17 svako K	17 vsako K
juttu	1232 lue koko K	1289 tämä K
juttujamme	1289 K
juttuvinkki	38 lähetä K	67 lähetä K	1288 lähetä K
jutun	20 koko K	1286 tämän K
jutusta	1289 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1967 nu K voor	1967 je K voor
kabul	2891 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1289 K jutut
kaitstud	1137 kõik õigused K
kakor	2707 K på	2715 K
kami	1617 beri tahu K	1618 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2058 ons K
kanal	485 vores K	1576 ikuti K	1618 K kami	2139 vår K	2786 vår K
kanale	2160 na naszym K
kanaliga	1147 meie K
kanalimiz	2889 K
kanalimiza	2839 K abone	2854 whatsapp K	2854 telegram K	2854 youtube K
kanalimizi	2854 whatsapp K
kanalina	2854 whatsapp K	2854 telegram K
kanalini	2854 whatsapp K	2854 telegram K
kanavaamme	1255 K
kanavalle	1255 whatsapp-K	1255 telegram-K
kanavamme	1255 whatsapp-K	1289 K
kannst	90 gib, was du K
karte	9 diese K	604 laden der K
karya	1618 K kami
kasutamine	1144 K ilma
kata	1620 K
katanya	1620 K
katil	51 sen de K
katilin	51 siz de K	2874 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2878 reklam verenin K
kavom	54 časti me K
kaydetti	2891 K
kaydolun	2888 K
kaynak	2853 tercih edilen K
kaynaklara	2853 tercih ettiğiniz K
kazala	2552 K
kazanin	2874 K
kazao	2552 K
""", 'kd': """
kdykoli	408 zrušit K
""", 'ke': """
kebijakan	1580 K privasi	1580 K cookie
kedvenc	1525 google K
keelatud	1144 loata on K
keep	930 help us K	1032 help us K	1032 help K our
keeps	937 our app K you
kehotettiin	1291 K
kehotti	1291 K
kehottivat	1291 K
kehotus	1291 kuului K
kein	586 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1559 K minket
kernpunkte	605 die K
kertoi	1291 K
kertoivat	1291 K
kertoo	1291 K
kesti	2891 ceza K
ketentuan	1580 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2105 med K	2105 av K
kielletty	1281 ilman lupaa on K
kiitos	1288 K kun luet
kinnitas	1173 K
kiosque	1389 en K
kiosques	1389 en K
kirakatban	1562 állt a K
kirim	1617 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1288 K sisään
kirjeenvaihtaja	1259 K
kirjoita	38 K meille	67 K meille
kirjoitti	1291 K
kirjoittivat	1291 K
kirjuta	38 K meile	67 K meile	1170 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1173 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1272 €/K	1290 /K
""", 'kl': """
klaagt	2060 K
klagade	2788 K
klagar	2788 K
klagede	487 K
klagen	2060 K
klager	487 K	2141 K
klaget	2141 K
klagt	681 K
kleine	490 haben wir eine K bitte
klical	2670 je K
klicka	2723 genom att K på
klicken	607 K sie auf play	607 auf play K
klikke	2113 ved å K på
klikom	2521 K na	2642 s K na	2642 s K
klimaatverslaggever	1997 is K
klummeskribent	452 er K
""", 'kn': """
know	898 let us K
""", 'ko': """
kogu	1170 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1593 adalah K
kolumnist	547 ist K	1149 K	2508 je K	2630 je K	2713 är K
kolumnista	2508 je K
kolumnistica	2508 je K
kolumnistin	547 ist K
kolumnistka	2630 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1601 tulis K anda	1601 di kolom K
komentara	2519 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2519 biste K
komentarisanje	6 za K
komentarjev	2640 brisanja K	2640 izbris K	2640 brisanje K
komentarji	2640 K izražajo	2640 K ne izražajo	2640 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2167 aby dodać K	2190 zostaw K
komentarzach	85 w K	2177 w K	2177 w K pod
komentarzu	85 w K	2177 w K
komentator	1601 tanggung jawab K
komentirajo	2640 K lahko
komentirali	2519 biste K
komentiranje	6 za K
komentirate	2640 K lahko
kommentar	575 K wird	575 ihr K	575 dein K
kommentarbereich	85 im K
kommentare	85 in die K	531 um K zu	575 K zu diesem	575 K werden	679 schreibt mir in die K	679 schreib mir in die K	679 schreibt uns in die K
kommentaren	85 in den K	531 in den K
kommentarerna	85 i K	2698 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	436 i K	2086 i K	2109 stenger K	2109 meninger i K
kommentarfunktion	531 K
kommentarsporet	85 i K	459 i K
kommentator	452 er politisk K	452 er K	2102 er K i	2102 er K og	2102 er politisk K	2713 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2696 för att K
kommentere	6 for at K	6 for å K	434 for at K	2085 for å K
kommentieren	6 um zu K	6 K zu können	530 um zu K	530 probleme beim K	530 K sie diesen	530 K sie den	531 nicht mehr K	575 K
kommentiert	531 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	2754 K länkar
kompakt	579 K per mail	579 K per e-mail
komunikat	2261 taki K
kondigde	2060 K
koneellisesti	1262 K
konferenci	336 naši K
konferenciju	2514 našu K
konferenciu	2576 našu K
konferenco	2636 našo K
kongress	566 jetzt zum K
konstaterade	2788 K
konstaterar	2788 K
kontakt	38 K os	38 K oss	484 K os	2138 K oss
kontakta	38 K oss	2785 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2507 K nas	2507 K redakciju
kontaktowej	2181 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2569 K redakciu	2569 K nás
konten	9 K ini
kontingent	504 haben ihr K
konto	420 opret en K for	484 opret en K	2258 załóż K	2681 skapa ett K för	2785 skapa ett K och	2785 skapa ett K här
kontributor	1593 adalah K
konzern	583 kein K	679 kein K
kopeerimine	1144 K ilma
kopieras	2730 får inte K	2730 får ej K
kopieres	2094 kan ikke K uten
kopiering	444 K er ikke tilladt	2730 K utan
kopijuoti	1836 K, platinti
kopiointi	1251 luvaton K	1251 K ilman lupaa
kopyalanamaz	2849 izinsiz K
koresponden	1593 adalah K
korespondent	2246 , K
korespondentas	1841 K
korespondente	1881 K
korespondentem	2182 jest K	2246 jest K
korespondentka	2246 , K
korespondents	1881 K
korrekt	2719 ska vara K
korrekta	2719 ska vara K
korrekturhinweis	573 K
korrekturhinweise	573 K
korrespondent	452 er K	547 ist K	556 als K	556 seit # K	1149 K	2102 er K	2713 är K	2773 är K
korrespondentin	547 ist K	556 als K	556 seit # K
korting	1982 K op je eerste	1982 K op het eerste
korzystamy	2164 K z plików cookie
kostenlos	501 wochen K	501 monat K	506 K per mail	612 lesen alle K	613 tage K	613 tage lang K	680 K testen
kostenlose	15 K artikel	504 noch zwei K	504 noch # K
kostenlosen	504 noch einen K	504 K artikel gelesen	506 unseren K newsletter	506 unserem K newsletter	506 unserer K newsletter	506 den K newsletter	623 K konto	623 K account
kostenloser	504 K artikel
kostenpflichtig	498 dieser artikel ist K
koster	485 K penge
kostnadsfritt	2726 en månad K
""", 'kr': """
krevde	2141 K
kritik	573 lob oder K
kritiker	2713 är K och	2773 är K i
kritiserar	2788 K
kritiserer	487 K	2141 K
kritisieren	681 K
kritisiert	681 K
kritizuje	409 K
kronor	2787 K
krzyczeli	2261 K
""", 'ku': """
kullan	2842 çerez K
kullanilamaz	2849 izinsiz K
kullanilmaktadir	2842 çerez K	2842 çerezler K
kullanilmasi	2849 izinsiz K yasaktir	2878 izin alinmadan K
kullaniyoruz	2842 çerezleri K	2842 çerezler K
kulttuuritoimittaja	1259 K
kulturredakteur	632 ist K
kulturredakteurin	632 ist K
kulturressort	556 leitet das K
kulturskribent	2713 är K	2773 är K
kumppanimme	1242 me ja K
kun	465 for K #	2116 for K #
kunne	485 K du lide
kunnen	50 leden K
kunstredacteur	2045 is K
kunt	90 geef wat je K	90 geef wat u K	2018 geef wat je K
kursy	2227 K mogą
kurzfassung	548 K
kutunuza	2835 posta K
kutunuzda	79 posta K
kuukaudessa	1290 K
kuukausi	1232 kokeile K	1272 K #	1288 kokeile K
kuukausilahjoituksella	1271 K
kuulutas	1173 K
kuus	1172 K
kuvailee	1291 K
kuvasi	40 K
""", 'kv': """
kviz	2517 naš K	2639 naš K
kvizu	2517 našem K	2639 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1291 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1170 K alla
laat	1994 K het ons
laatste	1930 volg het K nieuws
ladattavissa	1268 sovellus on K
ladda	2685 K ner vår app	2785 K ner vår
lade	512 K die app
laden	512 K sie die app	513 app K	629 die karte zu K	629 das video zu K
lage	2139 K mer
laget	51 bli med på K
lahjoituksesi	1271 K auttaa	1288 K
lahjoitus	1271 tee K	1288 tee K	1292 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1390 K-nous votre
lamenta	1131 K	1704 K	2341 K
lamentano	1704 K
lamentou	2341 K
lance	1393 K
landing	940 K in your inbox
langganan	1603 K buletin	1617 K sekarang	1621 K
lanjutkan	1606 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1558 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2075 K ned vår app	2138 K ned
later	864 check back K
latest	916 the K on this story
laukeliai	21 būtini K
lauloivat	1291 K
laut	681 K
lavoro	1702 il nostro K
lawyers	1033 our K
""", 'le': """
leave	774 one click to K	939 K your e-mail	939 K us your e-mail	974 K a clap	1032 K us a tip	1032 K a tip
lecteur	9 ce K	1363 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1377 par des K comme vous	1391 nos K
lectoras	36 nuestras K	1129 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1129 nuestros K	1129 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1391 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	821 is a senior K	821 is a K
ledarskribent	452 er K	2713 är K	2773 är K
leden	1979 door onze K	2058 onze K
lederskribent	452 er K
leernos	1128 gracias por K
leestijd	0 K
legfontosabb	1558 K írásait
legge	1704 si K
leggere	1632 per K tutto
lehti	80 tilaa K
lei	2393 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	547 ist K
leiterin	547 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2330 K que nos apoiam	2339 nossos K	2339 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2341 K
lengkap	20 artikel K	1606 membaca artikel K
lesarinnlegg	43 K
lese	2117 du kan K mer	2117 kan du K mer
lesedauer	0 K
lesen	498 im abo K	498 K sie mit plus	504 % noch zu K	512 in der app K	592 mehr dazu K sie	635 K sie hier.	678 danke fürs K
leser	2138 takk for at du K
leserabend	566 K	606 unseren K
leserbrev	43 K	2103 K
leserbrief	43 K	531 K
leserbriefe	43 K	531 K an	573 K
lesere	36 våre K	2139 våre K
leserfinanziert	679 K
leserinnen	36 unsere K	679 unsere K	679 unseren K
leserinnlegg	43 K	2103 K
lesern	679 ihren K
leserne	18 takket være K	2115 K våre
lesernes	18 K bidrag	2139 K bidrag
leserreise	606 K
leserreisen	566 unsere K	566 unseren K	606 K
leserumfrage	35 unserer K
leserzuschriften	573 K
lesetid	0 K
lesezeit	0 K
letno	2669 K
lets	937 our app K you
letter	808 send a K
letters	43 K desk	43 K page	43 the K editor	808 K to the editor	808 send K	868 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1690 solo grazie ai nostri K	1702 i nostri K
lettre	78 notre K	1391 notre K
lettrici	1702 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1122 para seguir K	1122 quieres seguir K	1122 sigue K con	1122 y sigue K	1128 sigue K sin
lezen	20 meer K
lezers	36 onze K	2058 onze K
lezersaanbieding	2000 onze K
lezersactie	2000 onze K
lezersavond	1967 onze K	2000 onze gratis K
lezersevenement	1967 ons K
lezersreis	1967 onze K
lezersreizen	1967 onze K
""", 'li': """
libovolnou	408 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1916 al K
lidem	18 díky K	407 díky K
liens	74 nos K	1367 via nos K	1367 par nos K
liest	635 K du hier.
lietotni	1887 K
lignes	1377 qui lisent ces K
liitu	1170 K meie
liituge	51 K
like	1033 work K this
liked	1033 K what you read
liker	2139 K du det vi
limit	764 read without K	772 free K
limitat	261 accés il·K
limits	764 read without K
line	38 our tips K	67 our tips K	843 our tip K	976 our tip K	976 our tips K
link	787 copy the K	883 read it for free with this K
links	74 über diese K	74 onze K	796 some K on this page	796 some of the K on	934 K here	934 K on this page	934 K in this post	934 K on this site	934 our K	934 our shop K	934 my K	934 these K	934 one of our K	934 one of my K
liputan	1618 K kami
lire	20 pour K cet	1393 peut-on K
lisas	1173 K
lisens	47 K cc	47 cc-K
list	945 join our K	945 not on the K yet	945 not on our K
listen	0 min K	791 K back here	791 K to us live	829 prefer to K	829 rather K
listeners	956 K like you
listening	829 K time
live	901 our K	901 K q&a	962 see them K
liveblog	592 im K	592 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1038 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	1033 keep K news
log	24 K in	1914 K in om	1914 K in of
logg	24 K inn	2071 K inn for å	2136 K inn med	2138 K inn for
logga	24 K in	2681 K in för att	2745 K in med
logge	623 K dich ein
logged	21 must be K in to post	764 you must be K in to	805 you must be K in to
loggen	623 K sie sich ein
logget	434 du skal være K ind
login	24 faça K	2271 faça K para	2338 faça K
lokalredakteur	632 ist K
lokalredakteurin	632 ist K
lokalredaktion	556 leitet die K
look	1033 our new K
lovade	2788 K
love	992 you K
lovede	487 K
""", 'lu': """
lubas	1173 K
luetaan	1286 juttu K
lugeda	1134 et edasi K
lugejad	1171 meie K
lugemiseks	1134 edasi K
luisteren	2001 artikel ook K
luisterversie	2 K
lukeaksesi	1232 K koko	1232 kirjaudu sisään K
lukemaan	1288 pääset K
lukemista	1288 jatka K
lukijamme	1289 K
lukijasta	1286 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1271 K tukea	1289 K tuella
lukittu	1284 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1232 K
lunar	2393 K
lunes	17 cada K
lupasi	1291 K
lupasivat	1291 K
""", 'ly': """
lyder	487 K	2141 K	2788 K
lydversion	2 K
lyssnar	2718 K på poddar
""", 'ma': """
maand	1916 deze K nog	2059 per K
maandelijks	1916 K opzegbaar	2059 K
mach	51 . K mit	678 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	489 K sie mit	679 was wir K
macht	678 K mit
made	753 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	722 το e-K σας	939 put your e-K	939 type your e-K	941 by e-K	1509 e-K cím	1994 K ons	1994 K dan	2057 K ons	2192 swój e-K	2276 no seu e-K	2378 pe e-K	2408 ваш e-K	2493 na vaš e-K	2521 svoj e-K	2521 na e-K	2557 váš e-K	2557 svoj e-K	2557 na váš e-K	2583 svoj e-K	2902 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1919 je e-K	1977 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	423 din e-K	434 din e-K vil ikke	484 din K
mailben	1552 legjobb cikkei e-K	1552 cikkei e-K	1552 hírei e-K
mailbox	79 in je K	79 in uw K	940 in your K	1919 in je K	1919 in uw K	1919 in jouw K
maile	2557 vašom e-K
mailed	940 e-K to you	940 K to you
mailedbe	79 az e-K
mailing	945 join our K list	945 join the K list	945 on our K list
mailom	2583 správy e-K
mailovou	344 e-K adresu
mailowy	2192 adres K
mailt	1559 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2557 do vášho e-K
mailul	2349 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1289 ilman K
mainos	11 K
mainostaja	1281 maksanut K
mainosten	1243 K esto
majhno	2668 smo K
make	1032 will you K a
maken	2058 wij K
maksumuuri	1292 K
maksuton	1276 K tunnus
maksuttomat	1276 K artikkelit
maltilla	83 pelaa K
mamio	2552 K
manade	2788 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2330 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	561 K-cookies	852 K cookies
marketingcookies	454 K	1962 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1570 kotak K anda
masukkan	1570 K email
matched	834 K dollar	877 gift will be K	955 will be K	955 is being K	955 are being K	955 be K	955 K until
material	543 mit K der	543 mit K von	822 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2435 K	2436 K.ru
""", 'md': """
md	465 kr./K	486 kr/K
""", 'me': """
me	2436 t.K	2926 t.K
meaning	952 if you've been K to	952 if you have been K to
medarbetare	2713 är K på	2713 är K i	2773 är K på	2773 är författare och K
meddelade	2788 K
meddelte	487 K
medewerker	1958 is K van
medgav	2788 K
mediach	2212 naszych K
medio	1129 este K
medlem	80 bliv K	80 bli K	484 bliv K	2138 bli K	2785 bli K
medverkar	2773 K i
mee	51 . doe K	51 . doe ook K
meie	1171 K töö
meil	1170 aita K
meile	1170 saada K
meilile	1166 sinu K
meille	38 kerro K	67 kerro K	1288 lähetä K	1288 kerro K
meinen	530 was K sie dazu
meint	681 K
meinte	681 K
meinung	30 K der	43 anderer K	530 sagen sie uns ihre K	560 K des autors
mejl	2493 na vaš K	2493 vašu K	2521 svoj K	2521 na K	2683 i din K	2683 till din K
mejla	38 K oss	67 K oss	2785 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2785 din K
mejlen	79 i K	2683 direkt i K
mektuplari	43 okur K
melalui	1604 dukung kami K
melanjutkan	1567 untuk K membaca	1606 untuk K membaca
meld	2138 K deg på her
meldde	2060 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	600 K dich bei uns	678 K dich an	2073 K deg av når	2113 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	489 K sie sich an	498 K sie sich an, um	498 bitte K sie sich an	600 K sie sich bei uns	678 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1975 krijg een K bij	1975 ontvang een K bij
meldingen	14 K	1925 schakel K in	1925 zet K aan	1925 ontvang K	1975 krijg K	2057 zet K aan
meldt	2060 K
meldte	2141 K
membaca	1606 untuk terus K	1606 untuk K berita ini	1617 daftar untuk K
member	50 as a K you	751 become a K	834 become a K	881 not a K?
memberikan	1601 K komentar
members	18 our K	36 our K	50 K can	764 is for K only	764 K-only story	909 paying K	949 thanks to our K	956 K like you	1033 our K
membership	951 consider a K
membiayai	1604 K kami
membro	2338 torne-se K
membru	80 devino K
membutuhkan	1617 kami K dukungan
memuat	45 K ulang
menar	2788 K
mencionanos	62 K
mendaftar	1603 dengan K, anda
mendapat	1614 K komisi
mendapatkan	1614 K komisi	1617 daftar untuk K
mener	487 K	2138 hva K du	2141 K
menerbitkan	45 K ulang
menerima	1594 K cookie	1614 K komisi	1617 daftar untuk K
mengambil	1615 dilarang K	1615 dilarang keras K
mengandung	1601 komentar yang K
mengatakan	1620 K
menggandakan	1615 dilarang K
menggunakan	1580 K cookie
mengirimkan	57 kami K
mengutip	1587 dilarang K
meninggalkan	1601 K komentar
menit	0 K baca
mensais	2340 K
mensuales	1130 K
mensuel	1352 un don K	1377 un soutien K	1392 K
mention	62 K @
mentionnez	62 K-moi
menurut	1620 K
menyalin	1615 dilarang K
menyatakan	1620 K
merch	859 our K
merci	1390 K de nous
mere	466 kan du læse K	466 du kan læse K	466 kan læse K om
merkezimiz	2889 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1130 al K	1130 por K
mese	1703 al K
mesec	2522 prvi K	2551 prvi K	2643 prvi K	2643 na K	2669 na K	2669 prvi K
meses	1122 K por #
mesiac	2585 prvý K	2610 za K	2610 prvý K
message	38 K us	67 K us	753 a K from our editor
messagerie	1336 votre adresse de K ne sera pas
messengera	2180 K
messengeri	2568 K
messengerju	2628 K
messengeru	329 K
messengerze	2180 K
metus	1863 per K
mewakili	1615 tidak K redaksi
""", 'mi': """
mi	1884 ar K
mielipidekirjoitus	43 K
miembro	1128 hazte K
mig	62 tag K på
mij	62 tag K
mille	1690 # per K
milliardaire	1377 à aucun K
minggu	1619 per K
mingguan	1603 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1512 kövess K	1559 kövess K	1559 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	881 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2019 is K
misiniz	2832 zaten abone K
missen	2018 wat je kunt K
mission	1033 our K
mistake	868 spot a K	868 report a K	975 when we learn of a K	975 when we make a K	975 if we have made a K
mitdiskutieren	6 K	575 K
mitgeteilt	681 K
mitglied	80 werden sie K	80 werde K	678 werden sie K	678 werde K	678 jetzt K werden
mitglieder	50 K können	501 nur für K	586 angebots für K	679 unsere K
mithilfe	628 K von ki
mitteilungen	14 push-K	516 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2522 prvi K	2551 prvi K
""", 'mn': """
mnd	2116 kr/K	2140 kr/K
""", 'mo': """
mobile	778 on your K app	778 our K app
mobilen	460 direkte på K	2110 nyheter rett på K	2110 rett på K	2720 nyheter direkt i K	2720 direkt i K
mobilepay	484 K til #	484 K på #	484 K #	484 K et
modalidad	1130 K premium
moderador	2293 não serão aprovados pelo K
moderados	2293 serão K antes
moderated	805 comments are K	805 pre-K
moderowane	2190 są K
mogelijk	2057 maak het volgende K
mois	1392 par K
moittii	1291 K
molbu	2504 imamo malu K	2504 malu K
molila	2552 K
molili	2552 K
molio	2552 K
monat	586 einen K für	586 K für nur	680 im K	680 pro K
monate	613 # K lang
monatlich	680 K
monday	17 every K
mondays	942 sent K
mondogatta	1562 K
mondta	1562 K
montag	17 jeden K
month	764 try a K for	764 try it for a K	771 for the first K	771 for your first K	957 £# a K	957 $# a K	957 €# a K	1034 a K	1034 per K	1034 every K	1034 each K
monthly	834 one-off or K	881 reached your K limit	930 K gift	1032 become a K	1032 give K	1034 K
months	53 K on this story	764 K for $#	771 for the first # K	771 for the first three K
morgen	17 jeden K	17 am K	17 hver K	463 hver K i din	582 uns auch K
morgenbrevet	2114 K
morgon	17 varje K
morgonbrevet	2724 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1391 nos K
""", 'mu': """
muhabiri	2857 gazetesi K
muhabiridir	2857 K
muhabirimize	39 K	2855 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2885 K
muistutti	1291 K
mukaan	1288 lähde K	1288 tule K	1291 K
multato	1704 ha K
multou	2341 K
mums	1901 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	1994 mail K
nabiralnik	79 v vaš K	2616 v vaš K
nabiralniku	2616 v vašem K	2642 vašem K
nachdruck	542 K verboten	597 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	512 aktuelle K aufs handy	513 K-app	516 push-K	592 weitere K finden sie	592 mehr K finden sie	616 K des tages	616 alle K zum
nadaljevanje	2615 za K branja	2644 K spodaj
nadaljuje	2644 K pod oglasom	2644 K spodaj
nadaljujte	2615 K branje
nadie	1129 K nos dice
naglasila	2552 K
naglasio	2552 K
najdete	348 další články K
najnowsze	2152 otrzymuj K
namenite	2647 K nam
napis	2261 taki K
napisz	38 K do nas	67 K do nas	2168 K do nas	2181 K do nas	2213 K:	2213 K na	2258 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2615 če želite brati K
napsal	409 K
napsala	409 K
narrated	829 is K by an ai	829 is K by ai
naslov	2616 na vaš e-K	2616 svoj e-K	2642 svoj e-K	2642 svoj e-poštni K
nastavak	2489 za K čitanja	2523 K ispod	2523 K teksta
nastavili	2489 da biste K čitanje
nastavite	2489 K čitanje	2491 K čitati
nastavlja	2523 K ispod	2523 K nakon
naszego	2186 K sklepu	2189 K quizu
naszej	2259 K pracy
naszym	2258 zostań K
naujienas	1848 K telefone	1849 K el. paštu	1860 mūsų K
naujienose	1837 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1071 tu K no soporta	1071 su K no soporta	2288 seu K não suporta
navela	2552 K
naveo	2552 K
navigateur	10 votre K	21 dans le K pour mon prochain	1331 votre K ne supporte pas	1331 votre K n'est pas
navodi	2552 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1038 K pedirte	1041 K tu apoyo	1128 K tu ayuda	1128 K de ti	1128 te K
necessariamente	2311 não reflete K a opinião	2311 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2600 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1906 K nu een
neighbors	956 K like you
neighbours	956 K like you
nell	1641 apri K'app
nella	79 K tua mail	1639 K tua mail
nendega	51 liitu K
neodvisni	2668 K mediji	2668 smo K
neodvisno	2667 podprite K
neophodna	21 K polja
neovisni	2550 ostanemo K
neovisno	2549 podržite K
nepriklausoma	1862 K žurnalistika
nesutinkate	43 K
netiquette	530 beachten sie die K	1653 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2082 dette K bruker
neue	609 die K app
neuen	512 hier geht es zur K
neukunden	586 nur für K
neuvoi	1291 K
neuvoivat	1291 K
neuvoo	1291 K
neuvottiin	1291 K
never	71 K spam
news	513 K-app	616 alle K zum	616 alle K zu	778 K app for	821 is a K	843 K tip
newsblog	592 im K	592 unserem K
newsdesk	39 our K	39 the K
newsis	1146 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	407 náš K	410 K	506 unseren K	506 unserem K	506 unserer K	506 K bestellen	506 K richtig	510 K an	510 K von	510 zum K	510 täglichen K	551 K	579 K erhalten	579 K empfangen	579 unser K	579 der K über	579 der K für	611 unser abend-K	611 unser morgen-K	611 unser K	611 K ist kostenlos	678 K an	679 unser K	679 unseren K	679 unserem K	679 dieser K	682 K	688 εγγραφείτε στο K	688 εγγραφή στο K	688 το K μας	688 γραφτείτε στο K	688 στο K των	688 στο K του	688 στο K της	746 εγγραφείτε στο K	746 γραφτείτε στο K	747 το K μας	750 K	774 sign up for our K	774 sign up to our K	774 sign up for the K	774 subscribe to our K	774 join our K	774 get our K	774 our K here	774 receive our K	774 our daily K	774 our weekly K	774 our morning K	833 K	874 K soon	926 from our saturday K	973 this K was forwarded to you	973 forwarded this K	981 reply to this K	1033 our K	1036 K	1053 suscríbete a la K	1053 apúntate a la K	1053 nuestra K	1118 suscribite al K	1129 nuestra K	1132 K	1316 inscrivez-vous à la K	1316 abonnez-vous à la K	1316 notre K	1376 vous adresser sa K	1391 notre K	1391 cette K	1394 K	1570 K kami	1570 langganan K	1618 K kami	1638 iscriviti alla K	1638 la nostra K	1689 le nostre K	1702 la nostra K	1702 questa K	1705 K	2152 zapisz się na K	2152 nasz K	2194 K	2259 nasz K	2262 K	2275 assine a K	2275 nossa K	2329 esta é a edição da K	2329 esta é uma edição da K	2339 nossa K	2342 K	2348 abonează-te la K	2348 abonați-vă la K	2348 înscrie-te la K	2391 înscrie-te la K	2395 K	2492 naš dnevni K	2502 K	2549 prijavite se na K	2550 naš K	2553 K	2584 K	2609 náš K	2612 K	2624 K
newslettera	78 naszego K	78 do K	78 odber K	2152 zapisz się do K	2152 naszego K	2194 K	2259 naszego K	2502 K	2557 odber K	2584 K	2609 nášho K
newsletterem	2259 naszym K
newsletters	774 K may contain info about	833 K	1033 our K	1036 K	1316 nos K	1316 recevoir les K	1391 nos K	1394 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2348 K nostru	2378 abonează-te la K	2391 înscrie-te la K	2392 K nostru
newslettery	345 K	2584 K
newsletterze	2194 K
newslettre	2584 K
newson	1525 google K
newspaper	1030 joined the K in	1033 our K
newsroom	38 contact our K	67 contact our K	888 not by the K	898 tell our K	898 our K	916 stories from our K	916 more from our K	1030 joined the K in	1033 our K	1033 non-profit K	1033 this K
newsticker	592 unserem K
next	901 our K	930 help pay for the K	930 pay for the K one
nezavisni	2550 K mediji	2550 ostanemo K
nezavisno	2549 podržite K
""", 'ng': """
ngay	3024 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2227 udział w K grach
niente	71 K spam
nieograniczony	2150 K dostęp
niets	1952 K uit deze	2013 K van deze site
nieuws	1922 K-app	1955 google K	1957 K of een tip	1993 app je K	2009 al het K over	2009 al het K uit	2020 K in je mail
nieuwsbrief	78 de K	78 onze K	1919 onze K	1920 dagelijkse K	1920 wekelijkse K	1954 K	2058 onze K	2058 deze K	2061 K
nieuwsbrieven	1919 onze K	1954 K	2058 onze K	2061 K
nieuwsbron	1992 favoriete K
nieuwsquiz	2002 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2502 K	2549 prijavite se na K	2550 naš K
""", 'no': """
nombreux	1377 plus nous serons K
nonprofit	1033 K newsroom	1033 K news outlet
nosaltres	38 contacta amb K
nosotros	1128 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2267 apoie K	2267 apoie o K	2278 baixe K app	2278 no K app	2338 apoie K	2338 apoie o K	2338 siga o K	2338 entre no K	2339 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1641 nella K app	1702 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1702 il K sito	1702 che il K
nota	20 leer esta K	1122 para leer esta K
notice	975 if you K
noticia	1129 esta K
noticias	1095 en google K	1095 tu fuente de K
notificaciones	14 las K	1061 activa las K	1061 activar K	1062 recibir K
notifications	14 K	782 turn on K	782 turn on desktop K	782 would like to send you K	782 K from this site	783 enable K	783 allow K	783 receive K	1322 activer les K	1322 activez les K	1322 autoriser les K
notifiche	14 le K
notified	774 sign up to be K	783 get K
notifikace	343 K
notifikasi	14 K	1572 dapatkan K	1574 aktifkan K	1617 nyalakan K
notifikation	460 K
notifikationer	14 K	460 K
notify	783 K me of	783 K me when	805 K me of new posts
notis	2720 K
notiser	14 K	2720 K	2720 push-K
notre	35 K quiz	1391 K site
nouvelle	1336 ouvre dans une K fenêtre
novice	2616 na naše K	2616 na e-K	2624 e-K	2642 na e-K	2668 naše K
novinar	2508 je K	2508 , K	2508 - K	2630 je K	2630 , K	2630 - K
novinari	2550 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2668 naši K
novinarju	39 našemu K	2629 pišite K
novinarka	2508 je K	2508 , K	2508 - K	2630 je K	2630 , K	2630 - K
novinarki	2629 pišite K
novinarstvo	2550 nezavisno K	2550 neovisno K	2550 naše K	2668 neodvisno K
novinaru	39 našem K
noviniek	2557 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1058 en K app	1128 únete a K	1129 K app	1129 K web
nuestras	1129 K redes
nuestro	35 K quiz	64 K espejo	1041 apoya K	1066 únete a K canal	1128 apoya K	1128 únete a K	1128 recibe K	1129 K canal	1129 K medio	1129 K sitio	1129 K equipo
nuestros	74 K enlaces	1073 K socios	1129 K socios
numer	2260 K krs
nunca	1129 más que K
nuotraukas	40 K ir vaizdo
nur	586 abo für K
""", 'ny': """
nyheder	448 google K	482 vores K
nyhedsbrev	78 vores K	422 vores K	422 tilmeld dig K	463 K	484 tilmeld dig K	485 vores K	488 K
nyhedsbreve	422 vores K	485 vores K
nyhedsbrevet	78 K	422 få K	463 K	484 tilmeld dig K
nyhetene	2110 K rett på mobilen	2136 K våre
nyheter	2098 google K	2709 google K	2745 våra K
nyheterna	2689 följ K	2720 K direkt i mobilen
nyhetsbrev	78 vårt K	2073 vårt K	2073 våre K	2073 meld deg på K	2073 abonner på K	2114 K	2138 meld deg på K	2139 vårt K	2139 våre K	2142 K	2683 vårt K	2683 våra K	2683 anmäl dig till K	2724 K	2785 anmäl dig till K	2786 vårt K	2786 våra K	2789 K
nyhetsbrevet	78 K	2073 få K	2114 K	2138 meld deg på K	2724 K	2785 anmäl dig till K
nyilatkozta	1562 K
nyt	1283 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1653 i campi K
obchode	2576 našom K
oberoende	2785 stöd K
objasnila	2552 K
objasnili	2552 K
objasnio	2552 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2519 K komentara
obligatoires	21 champs K sont	1336 les champs K
obligatori	1653 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1076 los campos K
obligatoriska	21 K fält	2696 K fält
obligatoriske	21 K felt	2085 K felt
obratite	2507 K nam se	2507 K se našem
obrigado	2338 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2585 celému K
obserwuj	2160 K nas na	2160 K nas w	2258 K nas
obvestila	14 K	2616 na K
""", 'oc': """
occupa	1667 si K di
ochtend	17 elke K	1977 elke K het
""", 'od': """
od	2522 K # €	2585 K # €	2643 K # €
odbieraj	2216 K
odcinek	2187 K
odcinka	2187 K
oddajte	2652 K svoj glas
odejdete	298 než K
odete	2504 prije nego što K	2504 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2552 K
odgovorio	2552 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2626 preden K
odoberajte	2605 K
odobrenja	2541 bez K
odomknite	2556 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2271 K este artigo
off	38 tip us K	67 tip us K	1034 one-K
offert	1309 vous est K	1392 mois K
offrez	54 K-moi un café	1387 K-le	1387 K-la	1390 K-lui	1390 K-nous
offrici	1701 K un
offrimi	54 K un caffè	1701 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2550 bez K
oglasov	70 brez K	2668 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2832 K devam etmek için
okurlarimiz	36 K	2889 K
okurlarimizin	2869 K desteğiyle	2889 K
okurlarin	2869 K desteği olmadan
okuyun	2874 K
""", 'ol': """
olarak	50 abone K	2833 abone K	2855 bize anonim K
olmayanlara	2883 abone K
olun	80 üye K	2888 üye K
olursunuz	2874 kabul etmiş K
olvassa	1538 K tovább
""", 'om': """
omiljene	2505 K izvore
omiljeni	2505 K izvor
""", 'on': """
onafhankelijk	1979 wij K	1979 we K
onafhankelijke	1910 steun K journalistiek	2057 steun K	2058 K journalistiek
onafhankelijkheid	2058 onze K
onbeperkt	1914 lees K	1914 K lezen	1916 K toegang	1982 K digitaal
ondersteunt	1934 je browser K	1934 uw browser K
onderzoek	2058 dit K
onderzoeken	2058 onze K
onderzoeksjournalist	1958 is K	2045 is K
onderzoeksredacteur	1997 is K
onderzoeksredactie	39 onze K	1957 onze K
one	1032 make a K-time	1032 will you be K of
oneens	43 K?
online	606 unser K-shop	859 our K shop	859 our K store	901 our free K	901 our K event	961 in our K shop
onlineshop	566 im K bestellen
only	957 K £#	957 K $#	957 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1956 app K
ontdek	2057 K nu
ontvang	1919 K onze	1920 K elke
onze	84 in K app	84 via K app	84 met K app	1922 K app	1957 tip voor K	2058 K app
""", 'oo': """
oordeelde	2060 K
""", 'op': """
opakoval	409 K
opakovala	409 K
opakuje	409 K
open	778 K in app	778 K in the app	949 left it K	1922 K in app
opfordrede	487 K
ophavsretsloven	444 beskyttet af K
ophavsretten	444 K tilhører
opiniestuk	1961 ingezonden K
opinion	30 K of	805 have an K on this
opinions	30 K of
oplyser	487 K
oplyste	487 K
opmerking	1957 tip of K	1957 vraag of K	1957 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2670 K
oppfordret	2141 K
opphavsrettslig	2094 K beskyttet
opplyser	2141 K
opplyste	2141 K
opportunities	984 equal K employer
opportunity	984 equal K employer	984 equal-K employer
opprett	2071 K en konto for	2138 K en konto
opsiger	465 indtil du K
opublikowany	22 nie zostanie K	2167 twój adres e-mail nie zostanie K
opzegbaar	2059 K
""", 'or': """
ordenou	2341 K
ordinato	1704 ha K
ordnete	681 K an
organizatori	2552 pozivaju K
organizatorzy	2261 zapraszają K
original	822 read the K article	1385 lire l'article K
originally	822 this article was K published on	822 this story was K published on	822 this story K appeared	822 this article K appeared	822 K published at	890 story was K published by	890 story was K published on	890 story was K published in the	890 article was K published by	890 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1087 este artículo fue publicado K	1088 publicado K en	2305 publicado K em	2337 publicado K no	2337 publicado K na
originariamente	1664 articolo pubblicato K	1697 pubblicato K in
ortaklarimiz	2842 biz ve K
ortsseite	592 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2489 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2261 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2216 K
otsustas	1173 K
""", 'ou': """
our	831 is K
""", 'ov': """
ovdje	2504 kad ste već K
overblikket	463 K hver dag	463 K hver morgen
overgenomen	45 K
overname	1952 K zonder
overnemen	45 K	1989 dit artikel K
oversikten	2114 få K
overview	895 this K
overzicht	1999 dit K
ovisi	2549 K o vama
""", 'ow': """
owner	1033 has no K	1033 have no K
""", 'oy': """
oynat	2874 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2569 K sa nám	2608 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1851 jūsų parama K
padroni	1690 non ha K	1702 senza K	1702 libera da K
pagar	54 K um café	2338 ajude a K
page	901 our jobs K
paghi	1701 K un'ora
pago	1132 muro de K
pague	54 me K um café	54 K-me um café	2307 K-nos um café
pahoitteli	1291 K
paid	796 we get K if you buy	796 we may be K
paikalla	42 olitko K
paikkaa	1283 hae K
pakolliset	21 K kentät
palautetta	1288 anna K
palus	1173 K
palusid	1173 K
palvelusta	1261 ulkoisesta K	1261 upotus K
panaszolta	1562 K
pandangan	1615 tidak mewakili K	1615 K pribadi penulis
paparnya	1620 K
paper	831 is the K's
par	1392 K an
parama	1861 jūsų K	1865 K
parancsolta	1562 K
parceiros	2290 nós e os nossos K	2339 nossos K
paremkite	1851 K mus	1861 K mus
parlez	38 K-nous	67 K-nous
part	823 no K of this
partager	1387 articles à K	1387 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2263 faça K e
partecipato	1680 non ha K alla stesura
parteispende	682 K
partenaires	1333 nos K et nous	1333 nous et nos K	1391 nos K
participar	1077 para K
participez	1293 K à
participou	2320 não K da produção	2320 não K na produção
partilhada	2315 uma publicação K por
partilhe	25 K-o
partir	1295 avant de K	2340 a K de # euros
partner	74 K-links	527 wir und unsere K	596 von unserem K	1651 i nostri K	2693 vi och våra K
partnere	431 vi og vores K	2082 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1539 K
partnerlinks	37 K	74 K
partnerom	2523 u suradnji s K	2523 u saradnji sa K
partners	596 anzeige eines K	801 we and our K	1033 our K	1936 wij en onze K	2058 onze K
partnership	823 was produced in K with
partnerske	74 K poveznice	2523 K poveznice	2644 K povezave
partnerskie	2198 linki K
partnerzy	2164 my i nasi K	2164 nasi zaufani K
pasak	1864 K
pasakojo	1864 K
pasidalinkite	49 K
pass	49 K it on	788 K this on
passende	613 sie das K abo
passendes	613 sie ihr K abo
patreon	201 в K	834 on K	834 our K	2949 на K
patron	758 become a K of	1032 become a K
patronem	2201 zostań naszym K	2258 zostań K
patroni	2259 nasi K
patronite	2201 na K	2259 na K
paying	949 thanks to our K
paypal	582 per K
paywall	583 K	679 ohne K	682 K	949 without a K	1033 we have no K	1033 we do not have a K	1036 K	1394 K	1705 K	2342 K
paywalls	1036 K
""", 'pe': """
pe	2393 K an
peatoimetaja	1149 K
pedimos	1128 te K ayuda
pedirte	1038 tenemos un favor que K
pediu	2341 K
peiling	35 onze K	2002 onze K
pelanggan	50 K dapat	50 K bisa	1568 khusus K	1606 untuk K	1618 K kami	1621 K
pembaca	18 berkat K	43 surat K	1618 K kami
pendant	1392 K un mois
pendapat	1615 K pribadi penulis
peneliti	1593 adalah K
pengar	2786 kostar K
penger	2139 koster K
pentru	2379 fără niciun cost K tine
penulis	1593 adalah K
people	18 thanks to K like	877 funded by K like you	956 K like you
pequeno	2264 um K favor a pedir
per	2140 K år	2787 K år
peramban	10 K anda
percent	772 # K left to read
perfil	2284 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	1041 apoya el K	1119 hacer un K	1128 apoya el K	1128 colabora con el K	1129 nuestro K	1129 K de calidad	1129 hacemos K	1129 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1090 es K
periodistas	39 nuestros K	1118 nuestros K	1129 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1130 sin K
permission	822 reproduced here with K	822 reproduced with K	837 written K	837 prior K	838 without K	852 K to load	852 K before anything is loaded	890 K to reuse this
perskaitykite	1861 K visą
personal	851 views are K
personale	2355 datele tale K
personales	1073 datos K serán
personas	1119 K como tú	1128 K como tú
persondatapolitik	432 K
personenbezogene	528 K daten
personnelles	1334 vos données K
personoplysninger	432 dine K
personopplysninger	2083 K
personuppgifter	2694 dina K
personverninnstillinger	2104 K
perspausdinti	45 K
pertama	1619 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2308 é K
pesquisadora	2308 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2552 K
""", 'ph': """
phone	791 news to your K
photographer	845 staff K
photos	40 your K	40 vos K	40 tes K	859 K from this story	859 K from this event
""", 'pi': """
pictures	40 your K
pide	1131 K
piebilda	1904 K
piece	893 this K	1033 this K
pierwszy	2260 K miesiąc
pievienojieties	51 K
pirmas	1863 K mėnuo
pisala	2552 K je
pisalo	2552 K je
pisao	2552 K je
pisz	2213 K na
pitala	2552 K
pitali	2552 K
pitao	2552 K
pitch	751 K in	834 K in
pitching	1032 consider K in
pix	2307 um K	2340 K
""", 'pj': """
pjevali	2552 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2095 vær varsom-K
plakatens	2108 vær varsom-K
plats	42 var du på K
plattform	679 unsere K
player	9 this K
please	51 K join them	67 K tell us	764 K log in to	787 K share this	835 K help	994 K tell us about	994 K tell us how	994 K tell us your	1032 K chip in	1032 K give	1032 K help if	1032 K give if
pleide	2141 K
pliki	2183 bez zgody na K
plusartikelen	2058 K
plusartikels	1914 gratis K	2058 K
""", 'po': """
pobierz	2258 K naszą
poche	1374 dans votre K
podaj	77 K swój e-mail
podatkov	2642 obdelavo osebnih K
podatku	2146 przekaż #% K	2201 #% K	2201 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	457 K-app	485 vores K	550 den K können sie	550 den K kannst du	550 unseren K	679 unser K	679 unseren K	716 K	747 το K μας	827 follow the K	1033 our K	1129 nuestro K	1391 notre K	1618 K kami	1702 il nostro K	2001 op de K	2058 onze K	2107 hører K	2187 K	2259 nasz K	2339 nosso K	2516 K	2550 naš K	2578 K	2609 náš K	2638 K	2863 K'i	2863 K'imizi
podcasta	2516 K	2638 K
podcastapp	457 K	2001 favoriete K
podcaste	34 našom K
podcasten	457 K	2107 K
podcastimiz	2889 K
podcastimizi	34 K
podcastimme	34 K	1289 K
podcastov	2578 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	457 hvor du lytter til K	457 hvor du hører K	550 wo es K gibt	607 folgen des K	607 folge des K	716 K	827 wherever you get your K	827 wherever you listen to K	827 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2187 K	2516 K	2578 K	2638 K
podcastul	34 K nostru	2392 K nostru
podcastunk	1560 K
podcastunkban	34 K
podcasty	338 K	407 naše K	2187 K	2578 K
podd	34 vår K	2786 vår K
poddapp	2718 K
poddar	34 våra K	2718 K finns
podden	2718 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2330 sua ajuda K
poden	50 els socis K
poderemos	2330 a sua ajuda K	2338 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2107 hører K	2139 vår K	2516 K	2638 K	2668 naš K
podkasta	2516 K	2638 K
podkastapp	2107 K
podkasten	2107 K
podkastu	2516 K	2638 K
podle	409 K
podotkl	409 K
podpora	406 vaše K	2608 vaša K	2667 vaša K
podpore	2609 vďaka K	2647 brez vaše K	2668 brez vaše K
podporo	2667 vašo K
podporte	2590 K	2608 K nás	2608 K našu
podpory	351 bez vaší K	407 bez vaší K	2590 bez vašej K	2609 bez vašej K
podprite	2647 K	2667 K nas	2667 K naše
podremos	1128 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2213 K nas
points	895 the bullet K	895 these bullet K	895 the key K above
pokutoval	409 K
policy	801 our cookie K
politica	2355 K de cookie
political	821 is a K	821 is the K editor
politicieni	2379 nu depinde de K
politika	2842 çerez K
politikasi	2843 gizlilik K
politikredakteur	632 ist K
politikredakteurin	632 ist K
politikressort	556 leitet das K
politikwissenschaftler	547 ist K
politologue	1350 est K
poll	35 our K	805 vote in our K	805 take our K	2002 onze K
polub	2160 K nas na
pomagajte	2667 K nam
pomocou	2592 K ai
pomozite	2526 K nam	2549 K nam
pomozte	406 K nám
ponavlja	2552 K
ponavljao	2552 K
ponctuel	1352 un don K
ponovno	45 K objavi
pop	751 K your
poprosil	409 K
poprosila	409 K
por	2334 um ano K #
poradil	409 K
portal	2259 nasz K	2550 naš K	2668 naš K
portalu	2197 na naszym K	2197 w naszym K
posez	1390 K-la à	1390 K-nous
posible	18 hace K
posielajte	2569 K nám
posielame	57 vám K
positions	859 our open K
poslechnout	339 si můžete K
posljednji	2535 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	852 to view this K	852 to see this K	888 this is a paid K	893 this K	1033 this K	1962 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2684 din e-K	2696 din e-K kommer inte
postadresse	60 e-K vises ikke	2074 din e-K	2085 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2549 K član	2667 K član	2667 K naročnik
postanizda	79 e-K	2867 her sabah e-K	2867 e-K	2881 e-K
postaw	54 K mi kawę	54 K kawę	2258 K nam	2258 K mi	2258 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	506 in dein K	506 in deinem K	506 direkt ins K	510 in ihrem K	510 in ihr K
postkasti	1157 otse K
postkastis	1157 iga hommik sinu K	1157 sinu K
posts	15 free K	58 new K by mail
potrebna	2549 K nam je
potrebujeme	2608 K vašu podporu
potrebujemo	2632 za ogled K	2667 K vašo
potremo	1690 aiuto K	1701 con il tuo aiuto K
potrivit	2394 K
potrzebujemy	2146 K twojego wsparcia	2258 K twojej pomocy	2258 K twojego wsparcia
pound	1032 K you give
pourboire	1353 un K
poursuivez	1307 K votre lecture
poursuivre	1307 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2611 K	2670 je K
povedala	2611 K	2670 je K
povestit	2394 a K
povikao	2552 K
powered	1032 K by you
powerful	1033 hold the K to account
powiadomienia	14 K	2156 włącz K	2156 chcesz otrzymywać K	2157 K push
powiedzieli	2261 K
powtarza	2261 K
pozele	40 K tale
pozivala	2552 K
pozivali	2552 K
pozivao	2552 K
poznamenal	409 K
poznamenala	409 K
pozvala	2552 K
pozvao	2552 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1940 K mee	2057 K mee
praca	2259 nasza K
pracujte	336 K s námi	2576 K s nami
prati	2537 K nas na
pratite	2549 K nas
pravi	2670 K
precisa	2263 K de você	2338 K de si
precisamos	2264 K da sua ajuda	2267 K do seu apoio	2338 K da sua ajuda
precisato	1704 ha K
preciso	2294 é K estar logado
precizat	2394 a K
prednostne	2627 K vire
prednostni	2627 K vir
prednostnih	2627 K virov
prednostnim	2627 K virom
predplatitelia	50 K môžu	2598 len K	2598 iba K	2598 nájdu K	2598 prečítajú K	2612 K
predvajanje	2632 K videa
preferate	2363 sursele tale K
preferences	801 your cookie K	904 cookie K	904 privacy K
preferida	268 font K	1095 fuente K	2312 fonte K
preferidas	1095 fuentes K	2312 fontes K
preferides	268 fonts K
preferido	1095 medio K
preferidos	1095 medios K
preferirane	2505 K izvore
preferirani	2505 K izvor
preferiranih	2505 K izvora
preferita	1644 fonte K su google	1670 fonte K
preferite	1670 fonti K
preferowane	2179 K źródło	2179 K źródła
preferowanego	2179 K źródła
preferowanych	2179 K źródeł
preferowanym	2179 K źródłem
preferred	791 K source on google	839 K source	908 K sources
preglednik	10 vaš K
prehratie	2572 K videa
prejemajte	2616 K vsako	2664 K
prejemati	2657 želite K
prejmite	2664 K
preklinjao	2552 K
prelua	45 K
preluarea	2362 K textelor
preluat	45 K
prema	2552 K
premier	1311 le K mois	1392 le K mois
premium	1982 toegang tot alle K
premoderated	805 K
prenesite	2667 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2678 bli K	2678 redan K	2679 som K	2745 en K	2785 bli K
prenumeranter	50 K kan	2678 endast för K	2736 är för K	2736 bara K	2736 endast K	2786 våra K	2789 K
prenumerata	1865 K
prenumeration	2789 K
prenumerationen	2683 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1857 tik K
prenumeratoriams	1826 tik K	1857 tekstas skirtas K	1857 straipsnis skirtas K
prenumeratorzy	50 K mogą	2209 tylko K
prenumerera	80 K	2678 K för att	2683 K på nyhetsbrev	2723 genom att K	2785 K på vårt
prenumeruojate	1826 jau K
prenumeruokite	80 K	1861 K
preostanek	2615 K članka
presenteie	2271 K
prethodnog	2541 bez K odobrenja
pretplata	2553 K
pretplati	2521 hvala na K
pretplatite	80 K se	2489 K se već od	2549 K se
pretplatnici	50 K mogu	2534 samo K	2553 K
pretplatnicima	2489 dostupan samo K	2489 dostupan je samo K	2489 dostupan je K	2489 dostupno samo K	2501 samo K	2534 samo K
pretplatnik	50 kao K	80 postanite K	2489 već ste K	2549 postanite K
pretplatnike	2489 dostupan samo za K	2501 samo za K
pretplatu	2490 već imate K	2522 uz K	2522 K	2543 uz K
preuzeti	45 K
preuzimanje	2500 zabranjeno K	2525 zabranjeno K	2525 zabranjeno je K
preuzmite	2549 K našu
preventing	797 browser extension is K
preview	909 free K
price	1034 the K of a
pridaj	51 K sa
pridajte	51 K sa	2601 K si nás	2608 K sa k nám
prihvatate	2521 prijavom K
prijavi	24 K se	2521 hvala na K
prijavili	2521 hvala što ste se K
prijavite	24 K se	2549 K se na naš	2549 K se na naše	2667 K se na
prijavo	2642 s K se	2642 s K na	2642 hvala za K
prijavom	2521 K se slažete	2521 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2627 K vir
priljubljene	2627 K vire
priljubljeni	2627 K vir
prima	2393 K lună
primajte	2542 K
primate	2536 želite da K
primati	2536 želite K
primeiro	2340 K mês
primer	295 el K mes	1130 el K mes
primo	1703 il K mese
principles	822 the thomson reuters trust K
print	787 click to K	996 will not K your	996 won't K your
prioriterad	2709 K källa
pripojte	51 K sa
pripomenul	2611 K
prisijunkite	24 K	51 K	1861 K prie mūsų
prispejte	90 K, koľko môžete	2590 K	2608 K	2608 K aj vy
prispevek	2668 ta K
privacidad	1074 política de K	1129 nuestra política de K
privacidade	2291 política de K
privacitat	273 política de K
privacy	801 see our K policy	801 to our K policy and terms	801 and the google K policy	1033 our K policy
privacybeleid	1936 ons K	1977 ga je akkoord met het K
privacyverklaring	1938 K
private	60 your email will stay K
privatlivspolitik	432 K
priznaje	2552 K
priznal	2611 K
priznala	2552 K
priznao	2552 K
probe	639 K-abo
probeabo	489 K	498 wochen im K	639 K	639 das K
probeer	2057 K nu	2057 K een maand
proberen	2059 gratis K
processing	801 consent to the K
prochains	1391 nos K articles
prodavnici	2514 našoj K
produce	877 not free to K	877 not cheap to K
produced	888 K by our brand
proefabonnement	1916 K	2057 neem een K	2059 K
profesor	1090 es K	2365 este K
profesora	1090 es K
professeur	1350 est K
professeure	1350 est K
professionista	1667 è giornalista K	1667 giornalista K
professor	270 és K	547 ist K	821 is a K	821 is an assistant K	2308 é K
professora	270 és K	2308 é K
professore	1667 è K
professoressa	1667 è K
professorin	547 ist K
profilazione	1650 i cookie di K
profitez	1293 K de	1307 K de nos offres
prohibida	1088 queda K
proibida	2305 é K a
project	1371 trust K
promis	2394 a K	2394 au K
promise	1032 K never to
propustite	2536 ne K
prosbu	298 máme na vás K	298 máme malou K	2565 máme malú K	2565 malú K
proseguire	1693 per K la lettura
prosil	409 K
prosila	409 K
prosili	409 K	2261 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2261 K
protejate	2387 K de dreptul de autor
provalo	1631 K gratis	1701 K gratis
provided	801 content K by a third party	852 contains content K by
provision	524 erhalten wir eine K	524 eine kleine K	596 bekommen wir eine K	596 eine K vom	618 K	2754 K
provisions	524 K-links
provisionslinks	618 K
prozent	587 K rabatt
przedruk	45 K	2199 K za zgodą
przedrukujcie	45 K
przegap	2211 nie K
przekonuje	2261 K
przetisknout	45 K
przetwarzanie	2165 K danych osobowych
przez	2203 K ai
przycisk	2192 klikając K
przyznaje	2261 K
""", 'ps': """
psal	409 K
psala	409 K
""", 'pt': """
ptal	409 K se
ptala	409 K se
ptali	409 K se
ptaly	409 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1653 prima di K un commento
pubblicato	22 non sarà K	1653 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2293 o seu endereço de e-mail não será K
publicat	2387 a fost K inițial în
publication	758 is a reader-supported K	888 accurate at the time of K	888 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2730 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1071 bloqueador de K	1129 sin K
publicidade	11 a K	70 sem K	2321 depois da K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publicysta	2246 , K
publicystka	2246 , K
publikovanie	2563 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	996 will not K your	996 won't K your	996 never K your	996 we may K your
published	22 will not be K	60 email won't be K	805 your email address will not be K	823 was first K by	823 was first K on	890 K under license
publishing	888 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1267 suoraan K
puis	1308 K # €
puisque	1295 K vous êtes là
pungkasnya	1620 K
punya	1569 sudah K akun
purchase	796 K through links on our site
push	578 per K
pushbericht	1975 een K bij
pushbeskeder	460 K
pushmeldingen	1926 K
pushnotiser	2720 K
pushvarsler	2110 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	937 our app K
""", 'py': """
pytali	2261 K
pyysi	1291 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1038 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1623 già che sei K
quieras	1046 cancela cuando K	1130 cancela cuando K
quitter	1295 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2002 doe de K	2002 onze K	2189 nasz K	2189 K
quizie	2189 naszym K	2189 K
""", 'ra': """
raccolta	1705 K fondi
racconta	1704 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1704 ha K
raconte	1393 K
racontez	38 K-nous	67 K-nous
rad	2550 naš K
radil	409 K
radila	409 K
radili	409 K
radzi	2261 K
radzili	2261 K
radzono	2261 K
ragino	1864 K
raise	877 help us K
rajaton	1233 K pääsy
rakendus	1155 meie K	1155 K
rakenduses	1155 K
raksti	38 K mums	67 K mums	1901 K mums
rakstiet	38 K mums	67 K mums
raksts	1902 šis K
rakstu	1900 šo K
rakstus	1902 visus K
range	929 shop the K
rappelle	1393 K
rapporterar	2773 K från
""", 're': """
reach	849 K him at	849 K her at	849 K them at	877 we would K our goal	877 we'd K our goal	1032 help us K
reached	772 you've K your limit of free	820 can be K at
reacties	85 in de K	1941 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	772 # % left to K	829 is K by an ai	829 is K by ai	883 link can K this	949 free to K	949 free for all to K	1033 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	753 we're asking K	830 thank you, K	877 funded by K like you	898 K' editor	930 K make this	949 thanks to our K	956 K like you	1032 K like you	1032 join the K	1033 our K	1033 funded by its K	1036 appeal for K	1036 K pay
reading	0 K time	764 keep K for just	764 keep K with a	764 K this post for free	768 to finish K	768 to keep K	883 to your K list	950 you're K	950 you are K	950 you've been K
reageren	6 K	1941 om te K	1957 K? mail	1957 K op dit artikel
realizarea	2374 nu a participat la K
realizzazione	1680 non ha partecipato alla K
recalled	1035 K
recalls	1035 K
recaptcha	774 protected by K
receba	2263 K as	2275 K no seu	2275 K todos os dias	2338 K no seu
receive	774 K email from us on behalf of	775 sign up to K	775 K emails from	801 agree to K emails	1032 to K new posts
recensent	2045 is K
recevez	1293 K chaque	1317 K chaque	1317 K tous les	1390 K notre
recevoir	1323 K les alertes	1376 j'accepte de K
recherche	679 diese K
recherchen	679 unsere K
rechercheteam	39 unser K	39 unserem K	555 K
rechtbankverslaggever	1997 is K
recibe	1037 K cada	1056 K cada	1056 K todas las
recibir	1118 acepto K
recipe	934 links in this K
reclamat	2394 a K
reclame	70 fără K	2392 fără K
reclamevrij	70 K
recomandat	2394 a K	2394 au K
recomenda	2341 K
reconheceu	2341 K
reconnu	1393 a K
recunoscut	2394 a K
recurring	834 K donation	1034 K donation
redacteur	1958 is K	1958 is politiek K	1997 werkt als K	2045 is K
redactie	39 onze K	1940 mail de K	1957 contact op met onze K	1957 contact op met de K	1957 tip voor de K	1961 mening van de K	1986 K heeft geen	2057 mail de K	2057 tip de K	2058 onze K
redactor	270 és K	1090 es K	2365 este K
redactora	270 és K	1090 es K
redakce	330 napište do K	336 do K	336 do naší K	407 naše K	407 jsme malá K
redakci	39 naší K	407 naši K
redakcia	2609 naša K	2609 sme malá K
redakcie	2563 bez súhlasu K	2569 napíšte do K	2576 do K	2576 do našej K
redakcii	39 našej K
redakcija	1862 mūsų K	1902 mūsu K	2550 naša K	2550 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2507 javite se K	2507 pišite K	2514 našoj K
redakcijos	1836 K sutikimo
redakciju	2550 našu K
redakcja	2259 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2199 bez zgody K	2259 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1617 hubungi K	1618 K kami	1618 email K	1618 K
redaksjon	2139 vår K
redaksjonen	38 tips K	67 tips K	2138 kontakt K	2139 kontakt K
redakteur	547 ist K	556 als K	556 seit # K	665 ist seit # K
redakteurin	547 ist K	556 als K	556 seit # K	665 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	485 vores K	556 leitet die K	560 meinung der K	596 K war an der	597 nicht von der K	600 melden sie sich bei der K	620 produkte wurden von der K	679 unsere K	2786 vår K
redaktionell	620 produkte K ausgewählt
redaktionelle	527 externe K inhalte
redaktionen	434 skriv til K	2696 mejla K
redaktor	331 je K	331 , K	331 - K	394 je K	394 , K	2182 - K	2182 , K	2570 je K	2570 , K	2570 - K
redaktore	1881 galvenā K	1881 K
redaktorem	331 je K	394 je K	2182 jest K	2246 jest K
redaktorius	1841 K
redaktorka	331 je K	331 , K	331 - K	394 je K	394 , K	2182 - K	2182 , K	2570 je K	2570 , K	2570 - K
redaktorkou	331 je K	394 je K	2570 je K
redaktorom	2570 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1881 galvenais K	1881 K
redaktur	1593 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1689 la K ti invia	1702 la nostra K
reenvia	49 K
refresh	864 K this page	864 K the page
regala	1046 K esta nota
reggel	17 minden K
regioverslaggever	1958 is K
registe	2271 K-se para
register	764 K for free to
registered	881 K users can
registraci	344 děkujeme za K	346 po K
registrarte	1056 al K
registrate	1118 K a nuestro	1128 K
registrati	1622 K per	1634 K per	1701 K gratis
registration	909 free K gives
registreer	1914 K je
registrera	2723 genom att K dig
registrere	2113 ved å K deg
registrieren	499 K sie sich
registrierung	552 K	586 mit ihrer K	587 die K ist kostenlos
registrirajte	2522 K se besplatno	2522 besplatno se K	2643 brezplačno K	2643 K se brezplačno
registrujte	406 K se	2522 K se besplatno
regrette	1393 K
regrettent	1393 K
reiseangebote	606 unsere K
rejoignez	51 K-les	51 K-nous	1327 K-nous sur	1390 K-nous	1390 K notre	1390 K nos
rejoins	51 K-les
rekao	2552 K
rekla	2552 K
reklam	70 bez K	70 nie mamy K	70 K yok	407 bez K	2259 bez K	2259 nie mamy K
reklama	2550 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2118 K
reklamelinks	74 K	467 K
reklamer	70 ingen K	485 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2198 we współpracy K
reklamsiz	70 K	2889 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2246 K z
relatou	2341 K
rely	992 you K on	1033 we K on
remaining	772 free articles K	772 free article K	772 articles K this month	772 free stories K
remind	1036 K me later
removed	805 this comment has been K
rendszeres	1559 legyen K
rendue	60 e-mail ne sera pas K
replied	1035 K
reply	6 leave a K	981 just hit K	981 hit K and	981 hit K to
replying	981 K to this email
report	53 months on this K	53 months to K	868 K an error
reportage	679 diese K	1391 ce K
reportagem	39 nossa K	53 meses nesta K	2339 esta K
reportagens	2339 nossas K
reportaje	1129 este K
reported	1030 K from	1035 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	547 ist K	556 als K	556 seit # K	818 contact the K at	819 is a K at	821 is a K	821 is a senior K	843 contact the K	843 contact our K	843 email the K	845 K	1350 est K	1593 adalah K	2102 er K i	2182 - K	2182 , K	2246 , K	2365 este K	2508 je K	2508 , K	2630 je K	2630 , K	2713 är K på	2773 är K på	2773 är K
reportera	39 naszego K	1090 es K
reporterem	39 naszym K	2182 jest K	2246 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	547 ist K	556 als K	556 seit # K
reporterka	2182 - K	2182 , K	2246 , K	2508 je K	2630 je K
reportero	1090 es K
reporters	39 our K	1032 ask our K	1033 our K	1033 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	805 why are you K this	877 keep our K free	894 this K	916 more of our K	1033 our K	1033 this K	1033 K like this	1033 goes to K
reportrar	39 våra K
reports	847 K on
repost	45 K this
representa	2311 não K a opinião
representam	2293 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	823 may not be K
reproducerea	2362 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	822 K without permission	890 K in whole or in part	1348 toute K	1348 droits de K	1348 K interdite	1349 toute K	1349 droits de K	1349 K interdite
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
republish	45 K	822 K our articles	822 K this article	890 K this story	890 K our stories
republished	45 K	822 K with permission	822 is K from
required	21 K fields are marked	805 K fields are marked
research	821 is a K fellow
researcher	821 is a senior K	821 is a K
reserva	29 es K el dret
reservados	1088 derechos K	2304 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	701 all rights K	764 article is K for	822 all rights K	1735 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1114 K de sus autores	1114 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2293 os comentários são de K
responsabiliza	30 não se K	1114 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1114 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	632 ist K
ressortleiterin	632 ist K
rest	20 to read the K	764 to read the K of this	893 the K of this
restants	1313 articles gratuits K
reste	1314 il vous K #%	1314 il vous K # %
resultater	448 google-K
results	908 your search K	908 your google K
retrouvez	1327 K-nous sur	1357 K	1390 K-nous
rette	458 K fejl
retter	458 K fejl	458 K alle fejl	2108 vi K feil
rettigheter	2094 alle K forbeholdt
reuters	1348 avec K	1349 avec K
revelou	2341 K
revient	1377 vous K qu'à
rewritten	822 may not be published, broadcast, K
""", 'ri': """
ricamiz	2828 küçük bir K var	2828 sizden bir K var
ricercatore	1667 è K
ricercatrice	1667 è K
ricevi	1639 K ogni	1701 K ogni	1701 K la
ricordato	1704 ha K
rief	681 K
riep	2060 K
riferito	1704 ha K
riippumaton	1289 K media
riippumatonta	1288 tue K	1289 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1664 K riservata	1664 © K	1697 è vietata la K	1697 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1699 K agli abbonati
riservati	1664 tutti i diritti K	1699 K agli abbonati
riservato	1631 K ai nostri abbonati	1631 questo contenuto è K	1693 K agli utenti	1699 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	455 af en K
rocznie	2260 K
ropade	2788 K
ropar	2788 K
roper	2141 K
ropte	2141 K
roskapostia	71 ei K
round	833 our K-up
roundup	774 get a weekly K	833 our K	833 weekly K
rozhodl	409 K
rozhodol	2611 K
rozpowszechnianie	2176 K artykułu	2199 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	681 K
ruga	2394 îi K	2394 îl K
rugat	2394 a K	2394 au K
rugau	2394 K
rukoili	1291 K
ruled	1035 K
rundbrief	78 K	551 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2141 K	2788 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2788 K
sagde	487 K
sagen	681 K
saglasnosti	2541 bez K
sagt	681 K
sagte	681 K
sagten	681 K
said	1035 K
saisissez	77 K votre adresse
saken	2062 likte du denne K	2108 feil i K	2136 denne K	2136 få K	2138 les hele K	2139 denne K
saker	2136 flere K	2139 våre K	2139 alle K
saklidir	2849 tüm haklari K	2849 her hakki K
sako	1864 K
saluran	1576 ikuti K	1576 gabung di K	1618 K kami
samarbeid	2118 i K med en annonsør
samarbejde	467 i K med en annoncør
samarbete	2728 i K med en annonsör
samedi	17 chaque K
samenvatting	1999 deze K	1999 de K is
samenwerking	1986 betaalde K	1986 K met onze partner	1986 K met een commerciële
samstag	17 jeden K
samtycke	2715 ditt K
samtykke	454 dit K	454 give K	462 jeg giver K til	2104 ditt K	2104 gi K
samtykket	2104 K ditt
sang	487 K	2141 K
sanoi	1291 K
sanoivat	1291 K
sanoo	1291 K
sans	70 K pub
satin	2874 K alin
satura	1882 ārējā K
saturday	17 every K
saturdays	942 delivered K	942 sent K
sauca	1904 K
saugomos	1829 visos teisės K
savetovala	2552 K
savetovali	2552 K
savetovao	2552 K
savetuje	2552 K
savjetovala	2552 K
savjetovali	2552 K
savjetovao	2552 K
savjetuje	2552 K
savundu	2891 K
say	751 have your K	805 have your K in
saya	62 tag K
sayenizde	2889 sizin K
says	1035 K
sazinies	1901 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1641 K l'app	1641 K la app	1641 K la nostra app	1701 K la nostra	1701 K l'app
schauen	678 K sie vorbei
schick	49 K ihn	49 K es	630 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	630 K sie uns	678 K sie uns
schnupperabo	639 K
schon	490 wenn sie K hier sind	490 wo sie K hier sind
schreef	2060 K
schreib	38 K uns	67 K uns	600 K uns	678 K uns	679 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	489 K sie an	530 K sie uns ihre meinung	600 K sie uns	678 K sie uns
schreibt	38 K uns	67 K uns	547 K über	547 K für	557 K seit # für	665 K als freie	665 K als freier	678 K uns	679 K mir unten	679 K uns unten	681 K
schrieb	681 K
schriftlicher	542 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1906 K u in	1906 K je in	1919 K je in voor	1919 K je gratis in	2020 K je hier in	2057 K je gratis in
schrijft	1958 K over	1958 K voor	2045 K voor	2060 K
schrijver	1958 is K en	1961 mening van de K
scria	2394 K pe	2394 K în	2394 așa K
scrie	38 K-ne	67 K-ne	2391 K-ne
scrii	2391 să ne K
scriitoare	2365 este K
scriitor	2365 este K
scripts	797 unblock K
scris	2394 a K
scritto	1702 chi ha K questo	1704 ha K
scrittore	1667 è uno K
scrittrice	1667 è una K
scrive	1667 K di	1667 K per
scriveteci	38 K	67 K
scrivi	1622 K a
scrivici	38 K	67 K	1701 K
""", 'se': """
search	908 on google K
secondo	1704 K
section	55 K #g	806 in the comment K
secure	843 K drop
securedrop	843 K
securely	843 K on signal	843 K via signal	843 contact us K	843 reach us K
seda	49 jaga K
see	42 did you K it	975 if you K
segnalacelo	1701 K
segons	296 K
segueix	293 K-nos
seguici	1644 K su	1644 K anche su	1701 K
seguir	1067 puedes K a	1067 puede K a
segundo	2341 K
sehen	635 K sie hier.
seit	665 ist K # bei
sekarang	1617 donasi K	1617 daftar K	1617 gabung K	1617 unduh aplikasi K
sekite	1861 K mus
sekojiet	1901 K mums
selaimesi	10 K
seleciona	2329 a redação K
selected	888 K by our
selengkapnya	1567 untuk membaca K	1606 membaca artikel K
selgitas	1173 K
selitti	1291 K
selon	1393 K
semaine	17 chaque K	17 une fois par K	1392 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1130 a la K	2340 por K
semanal	78 la carta K	1056 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	484 K os	774 we'll K you	843 K us a tip	2087 K inn	2138 K oss
sende	2113 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	630 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	937 our app K you
seneste	457 K afsnit
sense	71 K spam
senza	71 K spam	1690 K di te non	1701 K di te non
service	1350 est chef du K	1350 est cheffe du K
serwisie	2197 w K	2212 naszym K
serwisu	2183 treści z K	2183 treść z K
seslendi	2891 diye K	2891 K
setiap	17 K pagi	1619 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1703 alla K
settings	801 cookie K	904 cookie K	904 privacy K
setuju	43 tidak K?
setujui	1594 K cookie
seuraa	1288 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	787 K this with	787 K this post on	787 K this if you	787 K this far and wide	787 click to K	796 we may get a K
shareholders	877 not by K	1033 no K
shop	901 our K	929 K our	961 in our K	961 from our K	961 our K now
shope	2576 našom e-K
shopping	934 our K links
shopu	336 našem e-K	2514 našem web K	2576 nášho e-K
should	843 story we K	843 we K look into	843 we K know about
shouted	1035 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	567 jetzt tickets K:	612 K sie unsere arbeit
sier	2116 til du K opp	2141 K
siga	2284 K-nos no	2284 K-nos nas	2338 K-nos
siger	487 K
sign	24 K in	775 K up to get	835 K up	945 K up for our	945 K up to our	1032 K up for our	1032 K up to our	1032 when you K up	1032 K up now
signal	449 på K	554 auf K	554 K-kanal	2099 på K	2710 på K
signaler	1336 K une erreur
signalez	1390 K-la-nous	1390 K-le-nous
signali	2568 K
signalu	329 K	2180 K
signing	774 thanks for K up	774 thank you for K up	774 by K up, i agree	774 by K up, you agree	774 by K up you agree
silakan	1567 K login	1567 K masuk
silenced	1033 refuse to be K
simply	981 K hit reply
since	753 K you're here
sinds	2045 werkt K #
sini	1617 klik di K
sinirsiz	2852 K erişim
sinulle	1228 meillä on K pyyntö
site	64 ayna K	901 our jobs K	1033 our K	2058 onze K
sitede	2859 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1904 K
skaityti	1826 norėdami K toliau	1826 norint K toliau	1826 K toliau galite
skaitytojai	1862 mūsų K
skaitytojams	1862 mūsų K
skelbiamas	22 nebus K
skicka	2723 genom att K	2785 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1851 K # proc	1861 K paramą
sklepem	2186 naszym K
sklepie	2186 naszym K
skontaktuj	38 K się z nami	2181 K się z nami	2181 K się z naszym	2181 K się z naszą	2181 K się z autorem	2181 K się z autorką
skreg	487 K
skrek	2141 K	2788 K
skrev	487 K	2141 K	2788 K
skribent	452 er fast K	2102 er K	2713 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	484 K til os	484 K dig op	2683 K upp dig	2785 K upp dig	2785 K till oss
skrive	21 logget ind for at K	2139 vi bør K om	2139 vi burde K om
skrivefeil	2108 funnet en K
skriver	487 K	2141 K	2788 K
skrzynce	2152 w twojej K
""", 'sl': """
slant	2787 en K
slapukais	1842 K	1860 K
slapukus	1842 K
sledite	2667 K nam
sledujte	309 K nás	362 K nás živě	406 K nás	2608 K nás
sliboval	409 K
slobodno	2549 podržite K
sluit	51 K je aan
""", 'sm': """
small	930 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	1037 hazte K	1093 hazte K
social	520 auch bei K media
socialmediacookies	1962 K
socio	51 hazte K	80 hazte K	1037 hazte K	1041 hazte K	1093 hazte K
sociologue	1350 est K
socios	1123 solo para K	1123 sólo para K
socis	80 feu-vos K
sodelovanju	2644 v K s partnerjem
soglasja	2661 brez K	2661 brez pisnega K
som	2136 en sak K
somebody	973 if you know K	973 K sent you this
someone	787 send this to K	973 if you know K	973 K sent you this
something	868 see K wrong	868 K is wrong	975 if we got K wrong	975 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2394 arată un K
sondajul	35 K nostru
sonderheft	606 unser K	606 das K
sondzie	2189 naszej K	2189 w K	2206 weź udział w K
sonntag	17 jeden K
sordu	2891 K	2891 diye K
sordular	2891 K
soruyor	2891 K
sostegno	1626 il tuo K ci	1626 abbiamo bisogno del tuo K	1701 il tuo K
sostenerci	1626 puoi K
sostengono	1690 ci K ogni mese
sostenitore	80 diventa K	1701 diventa K
sostenitori	1702 i nostri K
sostiene	1665 chi ci K	1702 chi ci K	1704 K
sostieni	1626 K il nostro	1626 K la nostra	1701 K il	1701 K la
sostienici	1665 K	1701 K
sostuvo	1131 K
sottolinea	1704 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1393 K
source	839 top K
soutenez	1298 K notre	1352 K-nous	1352 K notre	1380 en vous abonnant, vous K	1390 K-nous	1390 K notre	1390 K-le	1390 K-la
soutenir	1294 nous K	1299 pour nous K	1390 K notre
soutien	1293 votre K	1298 votre K est	1298 a besoin de votre K	1377 votre K, même
soutiennent	1377 nous K chaque mois
soutiens	1390 je K
sovelluksellamme	84 K
sovelluksemme	1237 lataa K	1289 K
sovelluksessa	1237 avaa K	1268 K
sovelluksessamme	84 K
sovellus	1237 lataa K	1237 lataa ilmainen K	1268 K	1288 lataa K
""", 'sp': """
spaltist	2102 er K	2102 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1032 can you K
specchio	64 sito K
spelregels	1941 K
spende	489 ihre K	489 mit einer K	493 deine K für	493 ihre K hilft	493 deine K hilft	493 jede K hilft	493 jede kleine K hilft	493 jede K zählt	678 deine K	678 eure K	678 K jetzt	678 K uns	682 K
spenden	489 jetzt K	489 K sie	682 K
spendenaufruf	682 K
spendenaufrufe	682 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	678 K uns
spendieren	54 K sie mir einen kaffee	678 K sie uns
spiega	1704 K
spiegato	1704 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	896 K content
sportredacteur	1997 is K
sportredakteur	632 ist K
sportredakteurin	632 ist K
sportressort	556 leitet das K
sportskommentator	2102 er K
sportverslaggever	1958 is K
spot	975 if you K
spotify	2863 K'da
spotted	975 if you've K
spottete	681 K
spravodajcom	2570 je K
sprijinul	2391 K tău	2391 avem nevoie de K	2392 K tău
spune	38 K-ne	67 K-ne	2391 K-ne	2392 K-mi mai jos	2394 K
spunea	2394 K
spuneau	2394 K
spurgte	487 K
spurte	2141 K
spus	2394 a K	2394 au K
""", 'sq': """
squadra	1702 la nostra K
""", 'st': """
staat	2060 K er
stabilito	1704 ha K
stadsverslaggever	1997 is K
stammt	628 K von einer ki
stand	1032 K with us
standards	822 our K: the	898 our K team
starred	60 K fields
starting	962 tickets K at
statement	983 forward-looking K
statements	983 forward-looking K	983 forward looking K
stay	864 K with us for
ste	2565 keď K už tu	2626 ker K že tu
stede	42 var du til K
stelde	2060 K
stellen	606 wir K ein
stellenangebote	566 aktuelle K
stellenmarkt	566 unserem K
stellenportal	606 unserem K	606 unser K
stemme	455 ai-K
steuerlich	582 K absetzbar
steun	1906 uw K	1910 met jouw K	1910 met uw K	1910 K ons met	1953 K ons	2057 K ons	2057 K onze	2057 jouw K
stiahnite	2608 K si
stichpunkte	605 die K
stillingen	477 søg K	2131 søk K
stimme	548 K
stjerne	60 felter med K
stod	487 K der	2788 K det
stond	2060 K
stopite	2629 K v stik z
stopspillet	83 K
store	343 app K	576 im app K	901 our K	961 in our K	961 from our K	2582 app K
stories	15 free K	772 free K left	818 for more K like this	881 access to all our K	894 K like this	916 more of our K	1033 our K	1033 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	764 to read the full K	772 free K left	772 last free K	778 read this K in the app	787 share this K on	818 if you have a K to tell	818 email your K to	843 K for us	883 save this K	893 this K	893 the full K	894 this K	894 a K like this	895 this K	1033 this K	1033 K that took us
straight	774 K to your inbox	940 emailed K to you
straipsniai	1853 nemokami K	1857 geriausi K jūsų
straipsnis	1857 nemokamas K	1862 šis K
straipsnius	1853 nemokamus K
streszczeniu	2203 o K ai
striga	2394 K
strigat	2394 a K	2394 au K
strigau	2394 K
strinjate	43 se ne K	43 se K
strona	2164 ta K używa
studio	888 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1994 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1994 K een mail	1994 K ze naar
""", 'su': """
subliniat	2394 a K
submitting	774 by K your email
subscreva	2275 K a nossa	2275 K as
subscribe	764 K to continue reading	764 K to read the full	764 to continue reading, K	764 K to get access	764 K for full access	764 K to unlock	764 already K?	774 K to our free	774 K to our weekly	774 K to our daily	774 K for more	791 K to our channel	791 K to our podcast	827 K to the podcast	827 K to our podcast	881 if you already K	881 K now for	905 K here	905 K below	1032 K to our	1032 K today	1032 K now	1032 K to get	1032 K for free
subscribed	874 you are now K to	926 you have K
subscriber	50 as a K	751 become a K	764 already a K	764 this is a K-only	766 existing K	881 K-only article	881 K-only story	881 K-only content	881 not a K?	901 K event	909 K account	1032 becoming a paid K	1032 free or paid K
subscribers	50 K can	50 K may	764 this article is for premium K	764 for K only	764 exclusively for K	764 is exclusive to K	764 for paying K	764 for paid K	764 is for K	764 are for K	764 only K can read	766 existing K	881 exclusive to our K	881 exclusively to K	911 K can comment	949 thanks to our K	1033 our K	1036 K
subscribing	764 by K to our	774 by K, you agree	951 consider K	1032 consider K
subscription	764 off annual K	764 off an annual K	764 your K helps	764 K is being used on another	764 upgrade your K	764 sign up for a K	764 purchase a paid K	881 your K supports	881 your K makes	881 our K offers	881 our K options	909 without a K	951 consider a K	1034 annual K	1036 K
subscriptions	1036 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2209 tylko K	2259 nasi K	2262 K
subskrybent	50 jako K
subskrypcja	2262 K
subskrypcje	2262 K
subskrypcji	2195 w K	2217 w K
substack	764 in the K app	1036 K
substacks	1036 K
subvention	1377 aucune K et
succes	2348 te-ai abonat cu K
successfully	926 K subscribed
sued	1035 K
suglasnosti	2541 bez K
suite	1380 pour lire la K	1380 lire la K ?
suivez	1327 K-nous sur	1390 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1128 K al	1128 K
summary	895 this K
sunday	17 every K	833 our K email
sundays	17 on K	942 sent K
suosikiksi	1254 K
suositteli	1291 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2288 o seu browser não K
support	758 please K us	758 your K, no matter how small	758 K our work by	758 to K my work	758 you can K us	797 your browser does not K	877 K fact-based	1032 K us	1032 K our	1032 K my work	1032 K this work	1032 your K	1032 we ask you to K	1032 K the show
supporta	1648 il tuo browser non K
supported	797 your browser is not K	1033 reader-K	1033 reader K	1033 member-K	1033 listener-K
supporter	1032 become a K
supporters	949 thanks to our K	956 K like you
supporting	758 please consider K	1032 consider K
survei	1618 K kami
survey	35 our K	35 our reader K	805 reader K	805 take our # minute K	805 two-minute K	806 short K	1032 take our K
suscribirte	1053 al K
suscribite	80 K	1118 K a nuestro	1128 K
suscripciones	1132 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1046 ya soy K	1046 ya eres K	1128 hazte K
suscriptora	1128 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1047 exclusivo para K	1047 sólo para K	1047 solo para K	1129 nuestros K	1132 K
susisiekite	38 K su mumis	1861 K su mumis
sustaining	834 K member	1032 K member	1032 become a K
sustenta	2339 que K o
sutikimo	1829 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2788 K
svarar	2139 vi K alle
svarbiausius	1860 K savaitės
svarede	487 K
svarer	2139 vi K alle
svarte	2141 K
svideo	2504 K vam se tekst
svobodno	2667 podprite K
svobodnou	406 podpořte K
svoju	2493 K e-mail	2493 K mejl	2521 K e-mail
""", 'sw': """
swish	2725 via K
swisha	2785 K en gåva	2785 K oss	2785 K gärna	2785 K till #
""", 'sy': """
syndicated	890 auto-generated from a K feed	890 published from a K feed	890 K feed
syndication	890 our K team
syntetisk	455 K stemme	2105 K stemme
""", 'sz': """
szerint	1562 K
""", 'ta': """
taalfout	1941 K
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
tahun	1619 per K
takes	881 free and K less than
takip	2839 bizi K edin	2839 K et	2858 x'te K	2874 K edin	2888 bizi K edin
takk	2113 ja K, jeg vil
takket	485 K være dig	2139 K være deg
taloustoimittaja	1259 K
talsyntes	2716 K
tamamini	20 haberin K	20 yazinin K	2888 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1620 K
tanggung	1615 menjadi K jawab penulis
tanpa	71 K spam
tapana	1291 K sanoa
tapkite	1861 K nariu
tarafindan	2860 yapay zeka K	2860 yapay zekâ K
tarayiciniz	10 K
targeting	852 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1530 külső K
tarvitsee	1288 K sinua	1288 K tukeasi
tarvitsemme	1288 K apuasi	1288 K tukeasi
tasuta	1162 K konto
tavsiye	2891 K etti	2891 K ediyor
""", 'te': """
te	2858 'i x'K
teada	38 anna meile K	67 anna meile K
team	1033 our K	2058 ons K
teatas	1173 K
teavitused	1156 K
techredacteur	1997 is K
tegasnya	1620 K
tehisaru	1152 K abil	1152 tegi K	1168 K abil
tehisintellekt	1152 K
tehisintellekti	1152 K abil	1168 K abil
teica	1904 K
teigia	1864 K
teil	613 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	678 K sie uns
teilnehmen	566 jetzt K
teilte	681 K mit	681 K der	681 K die
tekrarladi	2891 K
tekst	20 cały K	20 ceo K	1999 deze K	2259 ten K	2522 ceo K	2550 ovaj K
tekstovima	2533 svim K
teksty	2259 nasze K
telefon	460 på din K
telefoni	1156 otse K	1156 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	449 på K	449 K-kanal	520 unseren K-kanal	554 auf K	554 K-kanal	599 unserer K-gruppe	708 K	791 join our K	791 our K channel	1032 join our K	1066 nuestro canal de K	1358 canal K	1358 groupe K	1671 canale K	1956 K-kanaal	2099 på K	2099 K-kanal	2180 K	2284 nosso canal no K	2363 canalul de K	2414 мы в K	2414 наш K-канал	2414 в нашем K	2414 новости в K	2435 K	2435 K-канал	2435 K-канале	2506 K	2506 K-u	2538 K kanalu	2568 K	2628 K	2710 på K	2710 K-kanal	2854 K	2905 ми в K	2905 наш K-канал	2905 у нашому K	2925 K	2925 K-канал	2925 K-каналі	3025 kênh K
telegrama	2180 K
telegrame	2568 K
telegrami	1147 K kanaliga
telegramie	2180 K
telegramis	1147 K
telegramissa	1255 K
telegramkanaal	1956 K
telegramkanal	2710 K
telegramon	1526 K
telegramu	329 K	2506 K	2628 K
teljes	20 K cikk
tell	67 ? K us	898 K us	994 . K us your	994 ? K us your	994 . K us how	994 ? K us how	994 . K us what	994 ? K us what
telli	80 K leht	1170 K kohe
tellija	1134 oled juba K
tellijad	50 K saavad	1166 ainult K
tellijatele	1134 artikkel on K	1134 ainult K	1166 tekst on K	1166 lugu on K	1166 artikkel on K
tellimus	1174 K
tells	937 our app K you
temas	1090 cubre K
temat	2181 zgłoś K
tenhle	407 K text
tento	2609 K text
terangnya	1620 K
termos	2291 K de uso
terms	801 agree to our K of	801 agree to our K and	802 agree to the K
terugkijken	2001 hier K
terugluisteren	2001 hier K
teruskan	49 K
testen	489 jetzt K	489 K sie	498 für # € K	498 für # euro K
testez	1307 K-nous	1390 K-nous
testified	1035 K
tetszett	1560 K a cikk
text	38 K us	67 K us	895 this K	2746 låst K
texte	616 alle K zum
texten	2719 fel i K
texter	2745 våra K	2745 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	830 K you to the	830 K you to all of you	830 K you to all who	830 K you to our
thanks	830 K to all of you who	949 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	877 will you join K	930 join K from
thema	600 K für uns
themenseite	592 unserer K
theo	2985 K dõi báo	3024 hãy K dõi	3027 K ông	3027 K bà	3027 K lời
there	42 were you K
think	805 let us know what you K	1032 tell us what you K
thinking	952 if you were K of	952 if you've been K about	952 if you've been K of
thoughts	805 share your K	990 post your K	1032 share your K
thousands	1032 join K of
threads	329 K
threema	554 auf K
through	934 K links	934 K a link
throw	751 K in
thursday	17 every K
thursdays	17 on K	942 delivered K	942 sent K
""", 'ti': """
ticker	592 im live-K
tickets	929 K here	929 book K here	962 K as low as	962 get K from	962 like these K
ticketshop	566 unserem K
tietosuojaseloste	1244 K
tietosuojaselosteen	1269 hyväksyt K
tijeku	2521 budite u K
tikkie	2059 K
tiktok	16 K	604 inhalt von K	708 K
tiktokon	1526 K
tiktoku	2506 K	2628 K
til	484 vær med K
tilaa	80 K nyt	1288 K nyt
tilaaja	50 K voi	1232 oletko jo K
tilaajamme	1289 K
tilaajana	50 K voit	1232 jatka lukemista K	1232 K pääset	1232 K voit	1232 koko juttu K
tilaajat	50 K voivat	1280 vain K	1292 K
tilaajille	1232 vain K	1280 on K
tilaamalla	1269 K hyväksyt	1272 K
tilauksen	1235 voit peruuttaa K
tilaus	1292 K
tilbage	473 gratis artikel K
tilgang	2138 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2672 vi har en bön K dig	2785 ge en gåva K oss
tillade	2788 K
tillatt	2128 ikke K å gjengi
tilmeld	422 K dig vores	462 ved at klikke på K	484 K dig vores	484 K dig her	484 K dig gratis
tilmelde	462 ved at K dig
tilmelding	462 ved K
tim	2514 naš K
tin	78 bản K	3028 bản K
tine	2379 fără K nu
tip	38 K os	67 K os	434 K os	434 har du et K	484 K os	751 K your	1993 app je K
tipeee	1352 K
tipline	843 our K	976 our K
tipp	600 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	843 news K	2085 K oss	2085 har du et K	2138 K oss	2696 har du ett K	2697 har du K
tipsa	38 K oss	67 K oss	2785 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	411 en lille K at bede	2062 en liten K å be
""", 'tl': """
tl	2890 # K
""", 'to': """
to	57 from us K you
today	835 join K	1032 chip in K	1032 sign up K	1032 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2060 gaf K
toestaan	1998 cookies K
toestemming	1937 K te geven	1962 je K nodig	1962 uw K nodig	1962 geef K	1989 overname zonder K	1998 geen K gegeven	2013 tekst mag zonder K
toeta	1159 K meid	1170 K meid
toetage	1170 K meid
toetus	1159 sinu K	1170 sinu K	1170 teie K
toho	42 byli jste u K
toimetaja	1149 K
toimetus	1171 meie K
toimetusele	39 meie K
toimintaamme	1288 tue K
toimittaja	1259 lehden K	1259 politiikan K	1259 vapaa K	1259 on K
toimittajallemme	39 K
toimittajamme	1289 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1289 K
toimituksemme	1289 K
toimitusta	1288 tue K
toisti	1291 K
told	1035 K
torjui	1291 K
toteaa	1291 K
totesi	1291 K
touch	751 get in K	818 get in K with our
""", 'tr': """
trabaja	1090 K en
trabajo	1041 si te gusta nuestro K	1129 nuestro K
trabalho	2330 valoriza o nosso K	2339 nosso K
tracking	904 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	489 K sie hier	678 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1334 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2057 K ons
traktir	54 K kopi	54 K saya kopi	1604 K kami
transcript	895 this K
transferred	802 personal data may be K
translated	828 this article was K
transmettez	49 K-le
transmis	2394 a K
transparenzhinweis	542 K
tratamento	2291 K dos seus dados
tratamiento	1074 K de tus datos
trattamento	1651 K dei dati
travail	1391 notre K
tredje	2715 K part
trenger	2065 vi K din støtte	2138 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2636 naše spletne K
trgovini	2514 našoj K	2636 naši spletni K	2636 naši K
trial	764 your free K	1032 start your free K	1032 start a free K	1034 free K
tribunais	2308 cobre K
tribunales	1090 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	955 will be K
trust	992 you K
trusted	839 K source
""", 'tu': """
tuesday	17 every K
tuesdays	942 sent K
tuit	9 este K
tukesi	1288 K
tukijaksi	1288 ryhdy K
tulisan	1618 K ini
tulisnya	1620 K
tunnistas	1173 K
tunnus	1276 luo K	1288 luo K
tuo	1690 il K #x#
tuomitsi	1291 K
turn	992 you K to
tutur	1620 K
tuturnya	1620 K
""", 'tv': """
tvirtina	1864 K
tvrdi	2552 K
tvrdil	409 K
tvrdila	409 K	2552 K
tvrdio	2552 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1035 K
twice	955 will go K as far
twierdzi	2261 K
twitter	787 share on K	791 follow him on K	791 follow her on K	791 follow them on K	791 follow on K	2858 K'da takip
twitteris	1147 K
twitterze	2161 na facebooku i K
""", 'ty': """
tygodniowo	2260 K
tygodniu	17 raz w K
typo	868 spot a K
""", 'ub': """
ubegrenset	2071 K tilgang
""", 'uc': """
ucap	1620 K
ucapnya	1620 K
""", 'ud': """
udbyder	454 ekstern K
udfyldes	437 skal K
udtalte	487 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	486 om K
""", 'ui': """
uitgeschakeld	1934 javascript is K
uitschrijven	1919 op elk moment K
uitzending	2001 de K hieronder
""", 'uj': """
ujar	1620 K
ujarnya	1620 K
""", 'uk': """
uken	2140 i K
uker	2138 prøv # K
""", 'ul': """
ulubionych	2179 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	797 video K
unbegrenzt	586 alle artikel K
unbegrenzten	613 K zugriff	613 K zugang
unbegrenzter	586 K zugang
undrade	2788 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1620 K
ungkapnya	1620 K
uniquement	1377 nous vivons K grâce
unisciti	51 K a loro	51 K	1701 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	764 get K access	764 K digital access	766 K access for	909 K reading	909 want K access
unlock	20 K this	764 K the rest
unser	679 K ziel	679 K team
unsere	36 K leser	74 über K links	512 K app	609 K neue app	612 durch K leser	678 können sie K	679 K leser	679 K texte
unserem	35 K quiz	498 mit K abo	566 in K shop	566 K online-shop	599 K kanal	606 K shop	640 in K shop	640 jetzt in K
unseren	36 K lesern	566 K shop	606 K online-shop	679 K lesern	679 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	512 in K app	576 K app	592 lesen sie auf K	609 K neuen app	679 K arbeit
unseres	566 K teams
unsubscribe	774 K at any time	774 K anytime	905 K whenever
unterschied	583 machen einen K	583 macht einen K
untuk	1617 masuk K
unutmayin	2874 K
""", 'up': """
upcoming	901 our K
updates	58 receive K by email	774 get K by email	864 check back for K	864 refresh for K
upgrade	764 K to paid	764 K to read	764 behind the paywall. K
upgrading	951 consider K
upitala	2552 K
upitao	2552 K
upitnik	2518 K
upozorava	2552 K
upozorila	2552 K
upozorio	2552 K
upozornenia	14 K	2582 K
upozornil	409 K
upozornila	409 K
uppgav	2788 K
uppger	2788 K
uppmanade	2788 K
ups	1036 pop-K
""", 'ur': """
urednica	2508 je K	2508 , K	2630 je K	2630 , K
urednik	2508 je K	2508 , K	2630 je K	2630 , K
urged	1035 K
urheilutoimittaja	1259 K
urteilte	681 K
""", 'us': """
us	38 dm K	67 dm K
use	996 will not K your	996 won't K your	996 we may K your
""", 'ut': """
utbrast	2788 K
utilisation	1334 K de cookies	1334 K des cookies	1334 conditions générales d'K
utilisons	1333 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1073 K cookies	2290 K cookies
utilizza	1650 questo sito K i cookie	1651 K cookie
utilizziamo	1650 K i cookie
utrzymujemy	2259 K się
uttalte	2141 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1169 meie K
uudiskiri	1137 telli meie K	1157 K	1170 telli K	1171 meie K	1174 K
uudiskirja	1157 K
uudiskirjaga	1137 K	1157 K
uudiskirjast	1157 K
uudistes	1146 google K
uutisemme	1286 K
uutisilmoitukset	1267 K
uutisissa	1254 google K
uutiskirje	78 K	1235 tilaa K	1270 K	1288 tilaa K	1292 K
uutiskirjeemme	78 K	1235 K	1289 K
uutiskirjeen	78 K	1269 tilaamalla K	1270 K
uutiskirjeet	1270 K
""", 'uv': """
uvedl	409 K
uvedla	409 K
uviedla	2611 K
uviedol	2611 K
""", 'uy': """
uyardi	2891 K
uyariyor	2891 K
uygulamamiz	2836 mobil K	2889 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2836 K indirin	2836 K indir	2836 mobil K	2888 K indir
uygulamasini	2865 K
uygulamayi	2837 K indir	2837 K indirin
""", 'uz': """
uzviknuo	2552 K
""", 'va': """
vaati	1291 K
vaativat	1291 K
vacancies	859 our current K	859 our K
vacatures	1967 onze K	1967 alle K in
vacaturesite	2000 K	2000 onze K
vakuutti	1291 K
valfri	2675 swisha K summa	2785 swisha K	2787 K summa
valgfritt	2065 vipps et K	2138 vipps K
valittaa	1291 K
valitti	1291 K
vallotta	1562 K
vapaasti	45 lainata K
var	42 K du der
vare	2786 tack K er	2786 tack K dig
varnade	2788 K
varnar	2788 K
varoittaa	1291 K
varoitti	1291 K
varoval	409 K
varovala	409 K
varsel	2110 K
varsler	2110 K	2110 push-K
varslinger	14 K
varuje	409 K
vas	2526 bez K	2550 bez K
vastasi	1291 K
vastasivat	1291 K
vastaus	21 peruuta K
vayas	1038 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2787 i K
vedomosti	2580 svoje K
velden	60 K met een ster
ven	484 del med en K
vendredi	17 chaque K
venn	2138 del med en K
ventana	1076 se abre en una K nueva
veraltet	525 ihr browser ist K
verantwoordelijk	30 niet K	1986 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	596 ist der anbieter K	596 der anbieter selbst K
verarbeitung	579 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1907 voor je K gaat	1914 lees K met	1914 K lezen?	1916 om K te lezen	1982 gratis K met	2006 lees gratis K	2018 help ons K
verdi	2891 karar K	2891 söz K	2891 diye yanit K	2891 yanit K	2891 cevap K
vereiste	21 K velden zijn	1940 K velden
verfasser	560 meinung der K
verfassers	560 meinung des K
vergoeding	1986 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2058 dit K	2058 goed K
verhalen	1982 toegang tot alle K	2020 K in je mail	2058 onze K
verhindert	527 ein skript K
verileriniz	2843 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2060 K
verktyg	2716 hjälp av ett ai-K
verlag	583 kein K	679 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1934 je browser is K
verpassen	678 K sie
verscheen	1951 dit artikel K eerder	1989 versie van dit artikel K	1989 stuk K eerder	1989 artikel K ook	2013 dit artikel K eerst	2013 dit stuk K eerst
verschenen	1989 artikel is eerder K op	1989 artikel is eerder K in de krant
verschenken	678 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1997 doet K vanuit
verslaggever	39 onze K	1957 onze K	1958 is K	1958 is politiek K	1997 is medisch K	1997 werkt als K	2045 is K	2045 is politiek K
verslaggevers	39 onze K	1994 onze K
vertaling	1999 deze K
verteiler	551 K
vertelde	2060 K
vertelt	2060 K
vertraulich	555 redaktion K	630 K hinweise
verwenden	527 wir K cookies
verwendest	525 K einen adblocker
verwendet	527 diese website K cookies	527 diese webseite K cookies
verwendung	604 K von cookies
verzi	339 audio K
verzii	2579 audio K
verzoek	1907 een klein K
vesti	2492 K na mejl
vestima	2506 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	708 K	2435 K	2506 K	2506 K-u	2628 K	2925 K
viberen	1526 K
viberi	2568 K
viberju	2628 K
viberu	329 K	2506 K
viberze	2180 K
vidare	49 skicka den K	49 skicka K	49 send den K	2678 för att läsa K	2785 läs K för
videa	40 fotky a K	2632 ogled K
videli	2510 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	555 fotos oder K	604 laden des K	607 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	417 for at læse K	484 læs K for	2068 for å lese K	2138 les K for
vidjeli	2510 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	778 K in app
viewers	956 K like you
views	30 K of	772 free K left	990 share your K
vigtigste	482 ugens K	482 dagens K
viikko	17 joka K
viikossa	1290 K
vijesti	2492 K na e-mail
vijestima	2506 google K
vikala	2552 K
vikali	2552 K
vikao	2552 K
viknula	2552 K
viknuo	2552 K
viktigaste	2745 veckans K	2745 dagens K
viktigste	2136 ukas K	2136 dagens K
vill	2723 ja tack, jag K
vincoli	1703 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2115 på K	2138 K et	2138 K oss	2138 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	678 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1623 K che sei qui
visualiser	1363 K les contenus
visualizzare	1650 per K questo contenuto
vivons	1377 nous K grâce à nos	1377 nous ne K que
""", 'vo': """
voice	990 add your K	1033 our K
volal	409 K	2611 K
volala	409 K
volali	409 K
volg	1930 K ons op	1930 K ons via	2057 K ons
volgende	21 in deze browser voor de K
volgens	2060 K
voor	1919 meld je aan K	1982 veel meer K #
voorbehouden	1951 alle rechten K
voordat	1907 K je gaat
voorkeursbron	1955 K
voorkeursbronnen	1992 K
vorbehalten	498 abonnenten K	542 alle rechte K
vorbei	678 schau K
vores	35 K quiz	84 i K app	84 med K app	424 hent K app	424 i K app	484 støt K	484 hent K	485 K app
vorgelesen	571 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1293 K don	1298 K don nous	1352 K don	1390 K aide pour
vous	18 sans K	1391 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1907 hebben we een gunst te K	1907 we willen je iets K
vriend	80 word K	2057 word K
vrijdag	17 elke K
vroeg	2060 K
""", 'vs': """
vsebin	2654 do vseh K
vsebina	2632 zunanja K
vsebine	2632 zunanje K	2632 te K
vsebino	9 to K	2632 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1290 K
vurguladi	2891 K
""", 'vy': """
vygenerovala	353 K ai	2592 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1841 K redaktorius
vyriausioji	1841 K redaktorė
vytvorila	2592 K ai
vyzval	409 K
vyzvala	409 K
""", 'wa': """
waardeer	1979 K dit artikel
waardeert	1979 dit artikel K
waardevol	1907 vond je dit artikel K
waarschuwt	2060 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	681 K vor
warned	1035 K
warns	1035 K
warnt	681 K
warnte	681 K
warst	42 K du vor ort
wartawan	39 K kami	1593 adalah K
washington	821 is a K
waszych	2201 z K wpłat	2259 z K wpłat
""", 'we': """
we	877 K have you.
webbplats	2693 denna K använder cookies
webinar	566 zum K	715 δωρεάν K	715 το K μας	715 K μας	1967 ons K	2186 nasz K	2514 naš K	2636 naš K
webinarimiza	2861 K
webshop	640 in unserem K	1967 onze K
webshopu	2514 našem K
website	431 dette K bruger	679 unsere K	1033 our K	2013 niets van deze K
webwinkel	1967 onze K	2000 de K van	2000 het boek in de K
wednesday	17 every K
wednesdays	942 delivered K	942 sent K
week	17 once a K	17 each K	17 elke K	1034 a K	1034 per K	2059 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	774 sign up for our K	833 our K email	833 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	990 K in
weiter	498 lesen sie sofort K
weitere	592 K texte finden sie
weitergegeben	611 wird nicht K
weiterlesen	20 K	498 K mit	498 jetzt K	498 diesen artikel K	498 kostenlos K	498 mit plus K	525 mit werbung K
weitermachen	612 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	621 K nur mit
weiterzulesen	498 um K
weken	2059 K voor
werbeblocker	525 deaktivieren sie ihren K
werbefrei	70 K	679 K
werbelink	618 K
werbelinks	74 K	618 K
werbevereinbarung	506 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	586 alle texte ohne K	586 abo ohne K	679 ohne K
werde	678 K teil
werden	51 . K sie eine	678 K sie teil
werk	2058 ons K
werken	2000 kom K bij
wersja	2 K audio
wesprzyj	2146 K nasze	2201 K	2258 K nas	2258 K nasze	2258 K naszą	2258 K mnie
weten	38 laat het ons K	67 laat het ons K	1940 laat het ons K	2057 laat het ons K	2060 laat K
wetenschapsredacteur	1997 is K
""", 'wh': """
whatever	1032 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	449 på K	449 K-kanal	512 K-kanal der	520 unser K-kanal	520 unserem K-kanal	520 unseren K-kanal	520 zum K-kanal	520 K-kanal von	554 auf K	554 per K	554 K-gruppe	554 bei K	599 unserer K-gruppe	708 K	787 share on K	787 share via K	791 join our K	791 join us on K	791 our K channel	791 updates on K	976 our K tip line	976 our K tipline	976 our K number	976 our K line	976 our K	1032 join our K	1066 nuestro canal de K	1255 K-kanavaa	1358 chaîne K	1358 canal K	1358 sur votre K	1358 groupe K	1618 K kami	1671 canale K	1671 gruppo K	1671 su K	1671 numero K	1956 K-kanaal	1956 K-groep	1956 via K	1956 op K	1993 in je K	1993 stuur ze via K	2099 på K	2099 K-kanal	2160 kanał na K	2180 K	2284 nosso canal no K	2284 nosso canal do K	2285 grupo do K	2363 canalul de K	2363 direct pe K	2435 K	2506 K	2506 K-u	2538 K kanalu	2568 K	2628 K	2710 på K	2710 i K	2710 K-kanal	2854 K	2925 K
whatsappa	2180 K
whatsappe	2568 K
whatsappgroep	1956 K
whatsappi	1147 K kanaliga
whatsappie	16 K	2180 K
whatsappiin	1255 K
whatsappis	1147 K
whatsappissa	1255 K
whatsappkanaal	1956 K
whatsappkanal	2710 K
whatsappon	1526 K
whatsappu	16 K	329 K	2506 K	2568 K	2628 K
while	753 K you're here
whitelist	797 K our site	797 K this site	797 K us
""", 'wi': """
widerruf	611 K finden sie
widerrufen	507 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	787 opens in new K	787 opens in a new K
winkel	2000 onze K
winning	821 is an award-K
wirtschaftsredakteur	632 ist K
wirtschaftsredakteurin	632 ist K
wirtschaftsressort	556 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	555 K sie mehr
withdraw	802 K your consent
without	18 K you	18 K your	1033 K you
""", 'wo': """
woche	17 jede K	680 pro K
wochen	586 # K für	586 vier K für	680 K lang
word	80 K lid	1906 K lid	1910 K lid en	1953 K lid
work	1032 back our K	1033 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	805 K to us at	1032 K to us
writer	819 is a staff K for	819 is a senior K at	821 is a staff K	821 is a senior K	821 is a K
writes	821 K about	847 K on	1035 K
writing	888 correct at the time of K
written	821 has K for
wrote	1035 K
""", 'ws': """
wsparcia	2259 waszego K	2259 twojego K
wsparcie	2147 twoje K	2258 twoje K pozwala	2258 twoje K pomaga	2258 twoje K jest dla nas
wsparciu	2146 dzięki twojemu K	2259 dzięki K	2259 waszemu K
wspieraj	2201 K	2258 K nas
wszystkich	2208 K treści	2208 do K artykułów	2208 do K tekstów
""", 'wu': """
wurde	548 text K	605 das audio K
""", 'wy': """
wydanie	80 kup e-K	2221 kup e-K	2221 e-K
wydarzenie	2186 nasze K
wydawcy	2199 bez zgody K	2199 za zgodą K
wyjdziesz	2143 zanim K
wykup	80 K
wymagane	21 K pola są	2167 pola są K
""", 'x': """
x	1690 #K#
""", 'ya': """
yakiniyor	2891 K
yalvardi	2891 K
yalvariyordu	2891 K
yaniti	21 K iptal et
yanitladi	2891 K
yanitlayin	2874 K
yapabilir	2874 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2833 giriş K
yapay	2860 K zeka ile	2860 K zekâ ile
yapilamaz	2849 alinti K
yapin	24 giriş K	2874 giriş K	2888 bağiş K
yapmak	6 yorum K
yardim	2888 bize K edin
yardimiyla	2879 yapay zeka K	2879 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2878 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2849 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2857 K	2857 köşe K
yazdi	2891 K	2891 diye K
yazin	38 bize K	67 bize K	2855 bize K	2874 K	2888 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2891 K
yazmak	6 yorum K
""", 'ye': """
year	1034 a K	1034 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2890 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	527 inhalte von K	604 inhalt von K	708 K	791 on K for more	791 on K for the	1618 K kami	2925 K	2985 kênh K của
youtubeu	2506 K
youtubu	2628 K
""", 'za': """
za	2522 K # €	2585 K # €	2643 K # €
zaak	1957 meer over deze K
zaakceptuj	2183 K pliki cookie
zabranjeno	2525 K kopiranje
zabronione	2176 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2585 článkov K	2585 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2595 K
zahtevana	21 K polja
zahtevao	2552 K
zahtijevao	2552 K
zainstaluj	2154 K naszą aplikację	2155 K aplikację
zajednici	2538 viber K
zalo	2983 quan tâm K
zalogowani	2167 tylko K
zalogowaniu	2149 dostępny po K	2149 dostępna po K
zalogowanych	2190 tylko dla K
zaloguj	24 K	2150 K się, aby	2150 K się aby
zamkniesz	2143 zanim K
zamolila	2552 K
zamolili	2552 K
zamolio	2552 K
zamudite	2657 ne K
zanechte	77 K nám e-mail
zapewnia	2261 K
zapisal	2670 je K
zapisz	2152 K się na nasz	2258 K się na	2258 K się do
zapraszali	2261 K
zaprenumeruj	80 K
zaradi	2647 K vas	2668 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2585 K sa zadarmo	2585 K sa
zarejestrowanych	2190 tylko dla K
zarejestruj	2150 K się, aby	2258 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2179 K źródeł
zavisi	2549 K od vas
zavolal	409 K
zavolala	409 K
zaznacza	2261 K
""", 'zb': """
zbierka	2612 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	2060 K
zei	2060 K
zeptal	409 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2394 K
zicea	2394 K
ziedojums	1905 K
zitten	2058 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	406 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2518 svoje K	2518 svoje K u	2639 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2572 K tohto obsahu	2572 K obsahu	2572 K príspevku
zondag	17 elke K
zonder	71 K spam	1979 K jouw steun	1979 K uw steun
zostanie	2167 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K	394 je K	394 , K
zpravodajem	331 je K	394 je K
zpravodajka	394 je K	394 , K
zpravodajkou	331 je K	394 je K
""", 'zr': """
zrezygnuj	2150 K w każdej chwili	2260 K w każdej chwili
""", 'zu': """
zuerst	621 text ist K	638 text wurde K
zufolge	681 K
zugang	498 noch keinen K
zugeschickt	510 per e-mail K	510 per mail K
zugestimmt	527 externen diensten nicht K
zusammenarbeit	596 beitrag ist in K	596 artikel ist in K	596 text ist in K
zusammenfassung	549 K
zustimmung	527 K jederzeit	528 ihre K	528 mit ihrer K
""", 'zv': """
zvali	409 K
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
korespondent
korespondentas
korespondente
korespondentem
korespondentka
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
rapporterar
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
relacjonuje
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:anketa|hlasování|otázka dne|anketa dne|kvíz|kvíz dne|kvíz týdne): [^.]{8,110}\\?$', 373),
 ('^(?:hrajte|zahrajte si|hra dne): [^.]{3,50}$', 373),
 ('^(?:vždy )?(?:povolit|zobrazovat|načítat|zobrazit) (?:vždy )?obsah (?:z|ze|od) [^.#"]{1,30}$', 377),
 ('^(?:zde|tady|na tomto místě) (?:je|se nachází|najdete) (?:vložený )?(?:obsah|příspěvek) (?:z|ze|od) [^.#"]{1,30}\\.?$', 377),
 ('^(?:strana|stránka|foto|fotografie|obrázek|snímek|video) # (?:z|ze|/) #$', 391), ('^(?:foto|strana|fotografie) #/#$', 391),
 ('^# z #$', 391), ('^(?:zobrazit |prohlédnout )?(?:všech |všechny )?#? ?(?:fotografií|fotografie|fotek|fotky)$', 391),
 ('^(?:video|tv|dossier|podcast|online|galerie|fotogalerie|foto|fotky|infografika|speciál|grafika): '
  '(?:jak|takhle|takto|proč|co|kdo|kde|to|podívejte|poslechněte|vše|noc|lidé|tak|tady|jaké) [^#.:;]{3,90}[^#.:;]$',
  393),
 ('^(?:vše o|více o|více k tématu|všechny články k tématu|všechno o tématu|vše k tématu)(?: téma)?: [^.]{2,50}$', 393),
 ('^(?:tento |tato )?(?:článek|text|esej|rozhovor|reportáž) (?:vyšel|vyšla|byl publikován|byla publikována|původně vyšel|původně '
  'vyšla|poprvé vyšel) (?:nejprve |původně |poprvé )?(?:v|ve|na) [^.,]{4,60}\\.?$',
  397),
 ('^(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno) (?:v|ve|na) [^.,]{4,60}\\.?$', 397),
 ('^(?:článek vznikl ve spolupráci s|text vznikl ve spolupráci s|ve spolupráci s partnerem|partnerem '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorováno společností|partner článku):? [^.#";]{3,40}\\.?$',
  405),
 ('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  626),
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 644),
 ('^jetzt spielen: [^.]{3,50}$', 644),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  649),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  649),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 661), ('^(?:bild|foto|seite) #/#$', 661), ('^# von #$', 661),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 661),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|fotostrecke|bildergalerie|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  664),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 664),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 666),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  669),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 669),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 669),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  677),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  757),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 813),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  1001),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 1017), ('^# of #$', 1017),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 1017),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  1019),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  1019),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  1022),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  1028),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  1028),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2023),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2023),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2028),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2028),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2028),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2039),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2042), ('^(?:foto|pagina) #/#$', 2042), ('^# van #$', 2042),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2042),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2044),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2044),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2048),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2048),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2048),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2056),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2224),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2224),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2229),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2240),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2243), ('^(?:zdjęcie|strona|foto) #/#$', 2243), ('^# z #$', 2243),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2245),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2245),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2249),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2257),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 2750),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 2750), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 2756),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2756),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 2767),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 2767), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 2770),
 ('^(?:bild|foto|sida) #/#$', 2770), ('^# av #$', 2770), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 2770),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  2772),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 2772),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  2776),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 2776),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 2776),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  2784))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(?:přečetli jste|máte přečteno) (?:už |již )?# ze? # (?:bezplatných|článků zdarma|volných)[^.]{0,30}\\.?$', 388),
 ('^(?:překlad|přeložil|přeložila)(?: z [a-záčďéěíňóřšťúůýž]+)?: [^#.,;"]{4,40}$', 397),
 ('^z [a-záčďéěíňóřšťúůýž]{4,14}tiny přeložila? [^#.,;"]{4,40}\\.?$', 397), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1741),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1741), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1741),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1756),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1798),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1798), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1798),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1798),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2229),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2243),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2249),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2249),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2249),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3065),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3076), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3084))

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
