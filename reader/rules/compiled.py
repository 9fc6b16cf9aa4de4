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
bg.poll.colon	p16		20
bg.shop.own	w9		0
bg.embed.load	w7		0
bg.embed.always	p7		16
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
bg.meter.count	p3		14
bg.form.label	w4		0
bg.form.among	w4	among	0
bg.gallery.count	p16		6
bg.gallery.label	w16		0
bg.related.colon	p11		16
bg.sources.label	w16		0
bg.rights.label	w15		0
bg.rights.first	p15		14
bg.ai.made	w16		0
bg.comments.bar	w12		0
bg.comments.among	w12	among	0
bg.follow.label	w13		0
bg.share.tools	w10		0
bg.ad.end	w9		0
bg.ad.partner	p9		9
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
cs.adblock.among	w8	among	0
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
da.poll.label	w16		0
da.poll.among	w16	among	0
da.poll.colon	p16		20
da.shop.own	w9		0
da.shop.colon	s9		18
da.embed.load	w7		0
da.embed.always	p7		16
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
da.meter.count	p3		14
da.form.label	w4		0
da.form.among	w4	among	0
da.gallery.count	p16		6
da.gallery.label	w16		0
da.related.colon	p11		16
da.bio.more	c14	bio	50	redaktion*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dækker|bøger|journalist*|kommentator*|siden #
da.sources.label	w16		0
da.rights.label	w15		0
da.rights.first	p15		14
da.ai.made	w16		0
da.ai.among	w16	among	0
da.comments.bar	w12		0
da.comments.among	w12	among	0
da.follow.label	w13		0
da.share.tools	w10		0
da.ad.end	w9		0
da.ad.partner	p9		9
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
de.adblock.among	w8	among	0
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
en.adblock.among	w8	among	0
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
et.poll.colon	p16		20
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
et.gallery.count	p16		6
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
fi.poll.label	w16		0
fi.poll.among	w16	among	0
fi.poll.colon	p16		20
fi.shop.own	w9		0
fi.shop.colon	s9		18
fi.embed.load	w7		0
fi.embed.always	p7		16
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
fi.meter.count	p3		14
fi.form.label	w4		0
fi.form.among	w4	among	0
fi.gallery.count	p16		6
fi.gallery.label	w16		0
fi.related.colon	p11		16
fi.bio.more	c14	bio	50	toimitu*|kirjoittaa|seuraa|lehde*|lehti|sanomien|kirjeenvaihtaja*|työskente*|kulttuur*|raportoi|toimittaja*|kolumnisti*
fi.sources.label	w16		0
fi.rights.label	w15		0
fi.rights.first	p15		14
fi.ai.made	w16		0
fi.ai.among	w16	among	0
fi.comments.bar	w12		0
fi.comments.among	w12	among	0
fi.follow.label	w13		0
fi.share.tools	w10		0
fi.ad.end	w9		0
fi.ad.partner	p9		9
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
hu.poll.label	w16		0
hu.poll.among	w16	among	0
hu.poll.colon	p16		20
hu.shop.own	w9		0
hu.shop.colon	s9		18
hu.embed.load	w7		0
hu.embed.always	p7		16
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
hu.meter.count	p3		14
hu.form.label	w4		0
hu.form.among	w4	among	0
hu.gallery.count	p16		6
hu.gallery.label	w16		0
hu.related.colon	p11		16
hu.bio.more	c14	bio	50	lap*|rovat*|szerkesztőség*|hírlap*|dolgozik|ír|kikötői|tudósít*|szerző*|korábban|publikál|foglalkozik	újságíró*|dolgozik|tudósít*|publikál|ír|munkatárs*
hu.sources.label	w16		0
hu.rights.label	w15		0
hu.rights.first	p15		14
hu.ai.made	w16		0
hu.comments.bar	w12		0
hu.comments.among	w12	among	0
hu.follow.label	w13		0
hu.share.tools	w10		0
hu.ad.end	w9		0
hu.ad.partner	p9		10
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
lt.poll.label	w16		0
lt.poll.colon	p16		20
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
lt.gallery.count	p16		6
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
lv.poll.colon	p16		20
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
lv.gallery.count	p16		6
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
nl.adblock.among	w8	among	0
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
no.poll.label	w16		0
no.poll.among	w16	among	0
no.poll.colon	p16		20
no.shop.own	w9		0
no.shop.colon	s9		18
no.embed.load	w7		0
no.embed.always	p7		16
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
no.meter.count	p3		14
no.form.label	w4		0
no.form.among	w4	among	0
no.gallery.count	p16		6
no.gallery.label	w16		0
no.related.colon	p11		16
no.bio.more	c14	bio	50	redaksjon*|kultur*|avis*|posten|bladet|korrespondent*|skriver|rapporterer|dekker|bøker|journalist*|kommentator*|siden #
no.sources.label	w16		0
no.rights.label	w15		0
no.rights.first	p15		14
no.ai.made	w16		0
no.ai.among	w16	among	0
no.comments.bar	w12		0
no.comments.among	w12	among	0
no.follow.label	w13		0
no.share.tools	w10		0
no.ad.end	w9		0
no.ad.partner	p9		9
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
pl.adblock.among	w8	among	0
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
ru.poll.label	w16		0
ru.poll.among	w16	among	0
ru.poll.colon	p16		20
ru.shop.own	w9		0
ru.shop.colon	s9		18
ru.embed.load	w7		0
ru.embed.always	p7		16
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
ru.meter.count	p3		14
ru.form.label	w4		0
ru.form.among	w4	among	0
ru.gallery.count	p16		6
ru.gallery.label	w16		0
ru.related.colon	p11		16
ru.bio.more	c14	bio	50	отдел*|редакци*|пишет|работает в|газет*|журнал*|издани*|сотруднича*|публику*|освеща*|с # года	пишет|работает|автор|сотруднича*|публику*|освеща*|отдела
ru.sources.label	w16		0
ru.rights.label	w15		0
ru.rights.first	p15		14
ru.ai.made	w16		0
ru.ai.among	w16	among	0
ru.comments.bar	w12		0
ru.comments.among	w12	among	0
ru.follow.label	w13		0
ru.share.tools	w10		0
ru.ad.end	w9		0
ru.ad.partner	p9		9
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
sh.poll.colon	p16		20
sh.shop.own	w9		0
sh.embed.load	w7		0
sh.embed.always	p7		16
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
sh.meter.count	p3		14
sh.form.label	w4		0
sh.form.among	w4	among	0
sh.gallery.count	p16		6
sh.gallery.label	w16		0
sh.related.colon	p11		16
sh.sources.label	w16		0
sh.rights.label	w15		0
sh.rights.first	p15		14
sh.ai.made	w16		0
sh.comments.bar	w12		0
sh.comments.among	w12	among	0
sh.follow.label	w13		0
sh.share.tools	w10		0
sh.ad.end	w9		0
sh.ad.partner	p9		9
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
sk.poll.colon	p16		20
sk.shop.own	w9		0
sk.shop.colon	s9		18
sk.embed.load	w7		0
sk.embed.always	p7		16
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
sk.meter.count	p3		14
sk.form.label	w4		0
sk.form.among	w4	among	0
sk.gallery.count	p16		6
sk.gallery.label	w16		0
sk.related.colon	p11		16
sk.sources.label	w16		0
sk.rights.label	w15		0
sk.rights.first	p15		14
sk.ai.made	w16		0
sk.ai.among	w16	among	0
sk.comments.bar	w12		0
sk.comments.among	w12	among	0
sk.follow.label	w13		0
sk.share.tools	w10		0
sk.ad.end	w9		0
sk.ad.partner	p9		9
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
sl.poll.colon	p16		20
sl.shop.own	w9		0
sl.embed.load	w7		0
sl.embed.always	p7		16
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
sl.meter.count	p3		14
sl.form.label	w4		0
sl.form.among	w4	among	0
sl.gallery.count	p16		6
sl.gallery.label	w16		0
sl.related.colon	p11		16
sl.sources.label	w16		0
sl.rights.label	w15		0
sl.rights.first	p15		14
sl.ai.made	w16		0
sl.comments.bar	w12		0
sl.comments.among	w12	among	0
sl.follow.label	w13		0
sl.share.tools	w10		0
sl.ad.end	w9		0
sl.ad.partner	p9		9
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
sv.adblock.among	w8	among	0
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
uk.poll.label	w16		0
uk.poll.among	w16	among	0
uk.poll.colon	p16		20
uk.shop.own	w9		0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.always	p7		16
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
uk.meter.count	p3		14
uk.form.label	w4		0
uk.form.among	w4	among	0
uk.gallery.count	p16		6
uk.gallery.label	w16		0
uk.related.colon	p11		16
uk.bio.more	c14	bio	50	відділ*|редакці*|пише|працює|газет*|журнал*|видан*|співпрацю*|публіку*|висвітлю*	пише|працює|автор*|співпрацю*|публіку*|висвітлю*|відділу
uk.sources.label	w16		0
uk.rights.label	w15		0
uk.rights.first	p15		14
uk.ai.made	w16		0
uk.ai.among	w16	among	0
uk.comments.bar	w12		0
uk.comments.among	w12	among	0
uk.follow.label	w13		0
uk.share.tools	w10		0
uk.ad.end	w9		0
uk.ad.partner	p9		9
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
# % sparen	736
# (# ratings	1046
# (# reviews	1046
# (# votes	1046
# antwoord	2263
# antwoorden	2263
# antworten	750
# antworten anzeigen	750
# atbilde	2106
# atbildes	2106
# atsakymai	2046
# atsakymas	2046
# comentarii	2605
# comentario	1155
# comentarios	1155
# comentaris	315
# comment	882
# commentaire	1471
# commentaires	1471
# commenti	1823
# commento	1823
# comments	882
# euro el primer mes	327
# from # ratings	1046
# from # reviews	1046
# from # vote	1046
# from # votes	1046
# glasov	91
# glasova	91
# hlasov	91
# komentar	1753
# komentarai	2002
# komentarze	2414
# komentarzy	2414
# komment	1653
# kommentaari	1219
# kommentar	474	606	2296	3081
# kommentare	606
# kommentarer	474	2296	3081
# kommentti	1345
# kommenttia	1345
# like for this post	1046
# like for this reply	1046
# likes for this post	1046
# likes for this reply	1046
# min	863
# min de lectura	1162
# min de leitura	2548
# min di lettura	1830
# min leestijd	2157
# min. lesezeit	613
# odgovor	2861
# odgovora	2861
# odgovori	3047
# odgovorov	3047
# odpovede	2955
# odpowiedzi	2501
# of # people found this helpful	1046
# out of # (# ratings	1046
# out of # (# votes	1046
# out of # based on # reviews	1046
# oy	91
# people found this helpful	1046
# people like this	1046
# person found this helpful	1046
# ratings	1046
# reactie	2150
# reacties	2150
# replies	1103
# reviews	1046
# sekunden vor	727
# stars (# votes	1046
# stars from # reviews	1046
# stars from # votes	1046
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# vastaus	1418
# vastausta	1418
# vastus	1264
# vastust	1264
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# x	728
# yorum	3231
""", '#+': """
#+ gamble responsibly	1042
""", '$#': """
$# at amazon	1076
$# at walmart	1076
""", 'a ': """
a a	92
a a a	92
a cikk tartalma	1717
a javascript ki van kapcsolva	1702
a kommentek nem szerkesztett tartalmak	1653
a lire aussi	1475
a message from our sponsor	873
a tartalom le van tiltva	1700
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3238
aa aa aa	92
aanbevolen	2154	2250
aanbevolen artikelen	2154
aanbevolen door outbrain	2267
aanbevolen door taboola	2267
aanbevolen voor jou	2154
aanbod van onze partners	2267
aangeboden door	2144
aanmelden	2124
aanmelden nieuwsbrief	2129
aanraders	2154
aanzetten	2244
aastane tellimus	1259
""", 'ab': """
abbonamenti	1801
abbonamento	1801
abbonati	1801
abbonati ora	1801
abbonati subito	1801
ablehnen	603
abmelden	574
abo	574
abo bestellen	574
abo testen	666
abo verwalten	574
abo-vorteil	722
abo-vorteile	722
abonament	2594
abonamente	2594
abonare	2594
abone ol	3218
abone olun	3218
abone olun, sinirsiz okuyun	3218
abonelik	3218
abonentiem	2057
abonnee worden	2124
abonneer	2124
abonneer nu	2124
abonnees lezen meer	2194
abonneevoordeel	2235
abonnement	457	574	1442	2124	2279
abonnementen	2124
abonnements	574	1442
abonnentfordel	2353
abonnentfordele	528
abonnentfordeler	2353
abonnenttilbud	528
abonner	457	2279
abonneren	2124
abonnez-vous	1442
abonnieren	574
about sharing	863
about the columnist	1058
about the contributor	1058
about the contributors	1058
about us	892
abovorteil	722
abovorteile	722
abrir	1163	2549
abrir mapa	1163	2549
abrir menu	2548
abschicken	738
absenden	91	738
abspielen	613	728
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1125
acceder	1125
accedi	1801
accedi con apple	1863
accedi con facebook	1863
accedi con google	1863
accedi con il tuo account	1863
accept	878
accept & close	1083
accept & continue	1083
accept all	878
accept all cookies	878
accept and close	878
accept and continue	878
accept and load	1083
accept and show	1083
accept and view	1083
accept and watch	1083
accept toate	2616
accepta i continua	312
accepta i mostra el contingut	312
accepta les galetes	312
accepta-ho tot	312
accepted payment methods	838
accepteer	2146
accepteer alle cookies	2146
accepteer alles	2238
accepteer cookies	2238
accepteer en ga door	2238
accepteer en toon	2238
accepter	471	1468
accepter alle	471
accepter alle cookies	471
accepter et afficher	1498
accepter et afficher le contenu	1498
accepter et continuer	1468
accepter et fermer	1468
accepter les cookies	1468
accepter og luk	530
accepter og vis	530
accepter tout	1468
acceptera	3078
acceptera alla	3078
accepteren	2146
accepteren en doorgaan	2238
accepteren en tonen	2238
acces nelimitat la toate articolele	2631
acceso	1125
accetta	1820
accetta e continua	1820
accetta e continua oppure abbonati	1863
accetta e visualizza	1844
accetta e visualizza il contenuto	1844
accetta i cookie	1820
accetta tutti	1820
accetta tutto	1820
acconsento a ricevere comunicazioni commerciali	1859
acconsento alla visualizzazione di contenuti esterni	1844
account aanmaken	2124
accueil	1478
aceitar	2538
aceitar cookies	2538
aceitar e continuar	2538
aceitar e ver	2563
aceitar todos	2538
aceitar tudo	2538
aceptar	1152
aceptar cookies	1152
aceptar todas	1152
aceptar todo	1152
aceptar y continuar	1152
aceptar y ver	1182
aceptar y ver el contenido	1182
acepto que se me muestre contenido externo	1182
acepto recibir comunicaciones comerciales	1197
achternaam	2253
acompanhe ao vivo	2575
acquista il numero in edicola	1849
acquista la copia digitale	1849
acquista questo numero	1849
activa les alertes	321
activa les notificacions	321
activa les notificacions i no et perdis res	321
activar alertas	1196
activer les alertes	1508
""", 'ad': """
ad	873	1894	1957	3471
ad choices	873
ad ends	1106
ad feedback	873
adblocker is uitgeschakeld	2245
adblocker ist deaktiviert	731
adchoices	873
add a comment	882
add a reply	1048
add as preferred source	868
add to bookmarks	863
add to favorites	1066
add to my topics	868
add to reading list	962
addebito diretto	1800
adgangskode	542
adicionar aos favoritos	2584
adjust text size	1105
administrer cookies	530
administrer informasjonskapsler	2355
administrer notifikationer	535
administrer samtykke	2293
administrer varsler	2360
adres e-mail	2399
adresa de e-mail	2626
adresa de email	2626
adresa ta de email	2626
adresse e-mail	1451
adresse e-mail invalide	1511
adresse mail	1511
ads	873
ads by google	1106
ads by outbrain	1106
ads by taboola	1106
advert	873
adverteer bij ons	2179
advertentie	2144
advertentie eindigt	2267
advertentie melden	2267
advertentie sluiten	2267
advertentie verbergen	2267
advertenties	2144
advertenties toestaan	2246
advertenties van google	2267
advertentievrij lezen	2267
adverteren	2179
advertise with us	873
advertisement	873	1749	1818	3227
advertisement ends	1106
advertisement feature	873
advertisements	873
advertiser content	873
advertising	873
advertising continues	1106
advertising ends	1106
advertorial	600	771	1784	2602	3227
""", 'af': """
afdrukken	2139
afegeix un comentari	306
afficher ce contenu	1498
afficher l'original	1479
afficher la suite	1478
afficher le contenu	1468
afficher le contenu externe	1498
afficher les commentaires	1471
afficher moins	1479
afficher plus	1478
affiliate	873
affiliate disclosure	873
affiliate-link	600
afgiv din stemme	91	525
afgiv din stemme her	482
afgiv stemme	91	525
afmelden	2124
afspeelsnelheid	2240
afspelen	2157	2241
afspil	482
afspil video	532
afspilningshastighed	532
afstemning	91	526
after ad	873
after newsletter promotion	851
afvis	471
afvis alle	471
""", 'ag': """
agb	603
aggiungi ai preferiti	1813
aggiungi un commento	1823
agrandir	1478
agrandir l'image	1478
agree	878
agree & close	1083
agree & continue	1083
agree and continue	878
""", 'ah': """
ahora en portada	1159
ahora no	1119
""", 'ai': """
ai can make mistakes	1102
ai can make mistakes. check important information	1102
ai deja cont	2594
ai deja un abonament	2631
ai deja un cont	2594
ai generated	1108
ai generated summary	933
ai highlights	933
ai kan fouten maken	2261
ai kan lave fejl	553
ai maakt soms fouten	2261
ai may make mistakes	1102
ai overview	933
ai summary	933	1108
ai translation	1108
ai uitat parola	2594
ai-gegenereerd	2262
ai-generated	933	1108
ai-generated content may contain errors	1102
ai-generated summary	933
ai-genererad	3165
ai-genererad sammanfattning	3088
ai-genereret	554
ai-genereret indhold	553
ai-genereret opsummering	482
ai-generert oppsummering	2303
ai-oppsummering	2303	2379
ai-opsummering	482
ai-samenvatting	2176	2262
ai-sammanfattning	3088	3165
aidez-nous	1433
aihe	1408
aiheet	1346
ailleurs sur le web	1475
ainult tellijale	1213
ainult vajalikud	1253
aiutaci	1796
aizmirsi paroli	2101
aizmirsta parole	2101
aizpildi aptauju	2064
""", 'aj': """
ajouter aux favoris	1461
ajouter un commentaire	1471
""", 'ak': """
akceptuj	2411
akceptuj wszystkie	2411
akceptuj wszystko	2476
akkoord	2146
akkoord en doorgaan	2238
akkoord en sluiten	2238
aksepter alle	2293
aktiver varsler	2360
aktualno	2971
aktualny czas	2478
aktualny czas #	2478
aktuel tid	532
aktuel tid #	532
aktuell	610
aktuell tid	3143
aktuell tid #	3143
aktuelle artikel	610
aktuelle nachrichten	610
aktuelle position #	727
aktuelle zeit	727
aktuelle zeit #	727
aktuelles	610
akun saya	1737
akzeptieren	603
akzeptieren & weiter	725
akzeptieren und anzeigen	725
akzeptieren und weiter	725
""", 'al': """
al abonnee	2194
al abonnee? log in	2124
al een account	2124
albo	2488
alebo	2943
alege abonamentul	2631
alege abonamentul potrivit	2631
algemene voorwaarden	2146
ali	3036
all access	1093
all access digital	960
all articles by the author	1097
all articles by this author	1097
all comments	882
all donations are tax-deductible	956
all news	892
all posts by this author	1097
all stories by this author	1097
alla artiklar	3158
alla kommentarer	3081
alle ablehnen	603
alle abo-angebote	666
alle abos vergleichen	735
alle akzeptieren	603
alle angebote	735
alle angebote ansehen	735
alle anzeigen	613
alle artikel	740
alle artikel anzeigen	613
alle artikel der autorin	740
alle artikel des autors	740
alle artikel unbegrenzt lesen	666
alle artikelen	2255
alle artikler	2372
alle bidrag hjelper	2364
alle bilder	613
alle cookies accepteren	2146
alle cookies akzeptieren	603
alle externen inhalte anzeigen	639
alle kommentare	606
alle kommentare anzeigen	606
alle kommentarer	474	2296
alle newsletter	582
alle nieuwsbrieven	2187
alle reacties	2150
alle rettigheder forbeholdt	551
alle rettigheter reservert	2376
alleen abonnees kunnen reageren	2184
alleen noodzakelijk	2238
alleen noodzakelijke cookies	2238
alleen voor leden	2249
aller au contenu	1478
aller au contenu principal	1478
allerede abonnent? log ind	457
allerede abonnent? logg inn	2279
alles accepteren	2146
alles afwijzen	2238
alles akzeptieren	603
alles anzeigen	613
alles bekijken	2157
alles klar	614
alles weigeren	2146
allow	1111
allow ads	1088
allow alerts	1089
allow and continue	1083
allow content	878
allow cookies	878
allow facebook content	931
allow google youtube content	931
allow instagram content	931
allow once	1083
allow tiktok content	931
allow twitter content	931
allow x content	931
allow youtube content	931
aloita testi	1388
aloita visa	1388
already a member	841
already a member? log in	841
already a subscriber? log in	841
already a supporter	832
already have an account	841
already have an account? log in	841
already have an account? sign in	841
already registered	960
already registered? log in	960
als bevorzugte quelle festlegen	752
als e-mail versenden	595
als geschenk senden	753
als geschenk teilen	753
als pdf herunterladen	753
als pdf speichern	667
also	890
also in the news	887
also of interest	1044
also on	887
also read	887
also worth reading	19
alte articole	19	2606
alte articole care te-ar putea interesa	19
altijd toestaan	2238
altijd tonen	2238
altmetric	1066
altre notizie	19	1827
altre notizie da leggere	19
altri articoli	1827
altri articoli su questo argomento	1827
altri articoli sull'argomento	1827
altro	1830
altro importo	1799
alusta viktoriini	1250
always active	878
always allow	1083
always show	1083
always unblock	1083
""", 'am': """
am beliebtesten	736
am meisten gelesen	610
amount	833
ampliar	1162	2548
ampliar imagen	1162
""", 'an': """
an error has occurred	1095
an error has occurred while submitting the form	951
an error has occurred. please try again later	1094
an error occurred	1095
an error occurred. please try again	951
an error occurred. please try again later	1094
ana sayfa	3234
anadolu ajansi	3238
anasayfa	3234
anbefalede artikler	479
anbefales	542	2300	2367
anbefalet	479	542
anbefalet af outbrain	559
anbefalet af taboola	559
anbefalt	2300	2367
anbefalt av outbrain	2384
anbefalt av taboola	2384
anbefalte saker	2300
anda mungkin juga suka	1780
anda mungkin suka	19
ander bedrag	2122
andere lasen auch	610
anderen betrag eingeben	733
anderen lazen ook	2154
anderer betrag	572
andre leser	2300
android	93
ange belopp	3150
ange din e-postadress	3068
ange din mejl	3068
angebot sichern	574
angebote ansehen	735
angebote unserer partner	600
angebote vergleichen	735
angemeldet bleiben	735
anket	91
anketa	91	412	2835	2927	3021
anketa dana	2834
anketa dne	411
anketa dneva	3020
ankieta	91
ankstesnis puslapis	2043
ankstesnis straipsnis	2043
anladim	3235
anleitung zum deaktivieren	731
anmeld	556
anmeld kommentar	555
anmelden	574
anmelden und kommentieren	750
anmelden und mitdiskutieren	750
anmeldung erfolgreich	657
anna juttu lahjaksi	1421
anna palautetta	1345
anna palautetta jutusta	1345
anna tagasisidet	1219
anna veast teada	1262
annan summa	3150
annat belopp	3150
anneta igakuiselt	1258
annonce	470	1466
annonce slut	559
annoncen slutter her	559
annoncer	470
annoncer fra google	559
annonces	1466
annons	3077
annons slut	3077
annonse	2292
annonse - artikkelen fortsetter under	2292
annonse - saken fortsetter under	2292
annonse slutt	2384
annonsen slutter her	2384
annonser	2292	3077
annonser fra google	2384
annonssamarbete	3092
annual	833
annunci	1818
annuncio	1818
ano, chci	422
anonieme brievenbus	2258
anonimni nabiralnik	3043
anonimowa skrzynka	2496
anonimowa skrzynka kontaktowa	2496
anonym hinweise geben	745
anonym postkasse	2375
anonym tipskanal	2375
anonymer briefkasten	745
anonymous letterbox	1099
anonymous mailbox	1099
anonymous tip box	1099
another amount	1090
anrede	738
answers are generated by ai	1102
anterior	1162	2548	2608
antwoorden	2264
antworten	606
antworten abbrechen	606
antworten anzeigen	750
antworten ausblenden	750
anuluj w dowolnym momencie	2487
anunci	306
anuncie conosco	2567
anuncio	1150
anuncios	1150
anzeige	600
anzeige - artikel geht unten weiter	672
anzeige - weiterlesen nach der anzeige	672
anzeige anzeige	600
anzeige aufgeben	645
anzeige ende	754
anzeige endet	754
anzeige endet hier	754
anzeige melden	754
anzeige scrollen, um weiterzulesen	600
anzeige von unserem partner	672
anzeigen	600
anzeigen und akzeptieren	725
""", 'ap': """
apenas assinantes podem comentar	2573
apklausa	91
apklausos rezultatai	2032
apoie	2515
apoie-nos	2515
aportar	1120
app store	93
appgallery	93
apple app store	93
approfondimenti	1827
approfondisci	1827
apri	1831
apri la mappa	1831
apri menu	1830
apstipriniet savu e-pastu	2102
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2002
ar straipsnis buvo naudingas	2002
ar tai buvo naudinga	2045
ara	3234
archivado en	1155
archivo	1159
argomenti	1827
argomenti trattati	1827
around the web	887
article content	873
article continues below	873
article suivant	1475
articles connexes	1475
articles les plus lus	1475
articles populaires	1519
articles relacionats	303
articles similaires	1475
articol sponsorizat	87
articole recente	2606
articole recomandate	2606
articole similare	2606
articoli che potrebbero interessarti	1827
articoli consigliati	1866
articoli correlati	1827
articolo correlato	1827
articolo precedente	1827
articolo riservato agli abbonati	1863
articolo successivo	1827
articolo tradotto automaticamente	1846
articolul anterior	2606
articolul pe scurt	2619
artigo anterior	2545
artigo exclusivo para assinantes	2582
artigo exclusivo para subscritores	2582
artigos recomendados	2585
artigos relacionados	2545
artikel als geschenk versenden	692
artikel als pdf herunterladen	667
artikel auf die merkliste setzen	667
artikel beluisteren	2240
artikel bewaren	2195
artikel bewerten	606
artikel cadeau geven	2266
artikel delen	2139
artikel drucken	595
artikel entsperren	735
artikel freischalten	574
artikel geht unten weiter	672
artikel jetzt freischalten	735
artikel kostenlos weitergeben	692
artikel lain	1780
artikel lainnya	1754
artikel lesen	613
artikel lizenzieren	746
artikel menarik lainnya	1780
artikel merken	595
artikel mit freunden teilen	692
artikel opslaan	2195
artikel per e-mail empfehlen	667
artikel populer	1780
artikel premium	1779
artikel printen	2195
artikel schenken	753
artikel sebelumnya	1754
artikel selanjutnya	1754
artikel speichern	595
artikel sponsor	1784
artikel teilen	595
artikel terkait	1754
artikel verschenken	574
artikel versenden	595
artikel weitergeben	692
artikel weiterleiten	667
artikel zusammenfassen	641
artikeln sparad	3169
artikkel on lukus	1259
artikkel on tellijale	1213
artikkel sisaldab reklaamlinke	1222
artikkelen er automatisk generert	2378
artikkelen er beskyttet av opphavsrett	2376
artikkelen er forbeholdt abonnenter	2279
artikkelen er maskinoversatt	2378
artikkelen fortsetter under	2292
artikkelen fortsetter under bildet	2292
artikkelen leses av en syntetisk stemme	2357
artikkeli jatkuu mainoksen alla	1340
artikkeli on lukittu	1404
artikkeli on tuotettu automaattisesti	1416
artikkelin aiheet	1410
artiklen er automatisk genereret	553
artiklen er beskyttet af ophavsret	551
artiklen er indtalt af ai	532
artiklen er maskinoversat	553
arvostele resepti	61
""", 'as': """
as + lidas	2545
as mais lidas	2545
ascolta	1813
ascunde	2609
asetukset	1341
asiasanat	1346
ask a question	1048
ask ai	933
ask me later	832
ask our ai	933
ask our ai about this story	933
ask question	1048
assinar	2519
assinatura	2519
assinaturas	2519
assine	2519
assine agora	2519
assine nossa newsletter	2523
assuntos	2545
""", 'at': """
atidaryti	2004
ativar alertas	2575
atlaide abonentiem	2094
atmesti	2014
atmesti visus	2035
atsisakyti galite bet kada	2042
attiva l'abbonamento	1801
attiva le notifiche	1857
attiva ora	1801
""", 'au': """
auch interessant	610
auch lesenswert	610
auch spannend	610
aucun commentaire	1471
audio	728	1086	2241
audio abspielen	647
audio downloaden	2240
audio generated by ai	1085
audio herunterladen	727
audio is ai-generated	1085
audio player is loading	1085
audio wird geladen	727
audio-datei herunterladen	727
auf bluesky teilen	595
auf die leseliste	692
auf die merkliste	667
auf einen blick	741
auf einer seite lesen	610
auf facebook posten	595
auf facebook teilen	595
auf linkedin teilen	595
auf mastodon teilen	595
auf pinterest merken	61
auf telegram teilen	595
auf twitter teilen	595
auf whatsapp teilen	595
auf x teilen	595
auf xing teilen	595
auf youtube anschauen	647
auf youtube ansehen	647
aufklappen	614	741
aukoti vienkartinai	2040
aus der redaktion	610
aus unserem shop	722
ausblenden	614
ausklappen	613	741
auswahl speichern	725
autentificare	2594
auteursrechtelijk beschermd	2259
author affiliations	1058
author archive	1097
author biographies	1058
author biography	1058
automaatne esitus	1254
automaattinen toisto	1395
automatic translation	1108
automatically translated	1102
automatisch afspelen	2240
automatisch vertaald	2261
automatische incasso	2123
automatische vertaling	2262
automatische wiedergabe	727
automatisk afspilning	532
automatisk avspilling	2357
automatisk oversat	553
automatisk oversatt	2378
automatisk uppspelning	3143
automatska reprodukcija	2840
automatski prevedeno	2860
automatyczne odtwarzanie	2478
autoodtwarzanie	2478
autoplay	533	728	1086	2241	2358	3144
autoplay next video	1085
autor folgen	752
autor kontaktieren	740
autorin folgen	752
autorin kontaktieren	740
autoriser	1468
autre montant	1440
autres articles	1475
""", 'av': """
ava	1221
ava artikkel	1259
ava galerii	1261
ava rakenduses	1255
avaa	1349
avaa artikkeli	1404
avaa galleria	1410
avaa juttu	1404
avaa kartta	1349
avaa koko juttu	1331
avaa kuva	1410
avaa kuvagalleria	1410
avaa sovellus	1397
avainsanat	1346
avalehele	1261
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	1046
average rating: #	1046
avgi din stemme her	2303
avgi stemme	91	2350
aviso legal	1152
avspillingshastighet	2357
avstemning	91
avvis	2293
avvis alle	2293
avvisa	3078
avvisa alla	3078
""", 'ay': """
ayrica okuyun	3232
ayrintilar	3235
""", 'ba': """
baca berita lainnya	1780
baca juga	1754
baca nanti	1779
baca selengkapnya	1756
back # seconds	1085
back to home	1097
back to homepage	1097
back to overview	1097
back to the homepage	1097
back to top	892
bagikan	1746
bagikan artikel	1746
bagikan ke	1746
bagikan lewat whatsapp	1779
balas	1753
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	839
bankeinzug	573
bankoverschrijving	2123
bare for abonnenter	2366
""", 'be': """
be the first to answer	1048
be the first to reply	1048
be the first to review	1048
beantwoorden	2150	2264
bearbeitet	751
become a founding member	841
become a friend	834
become a member	834
become a paid subscriber	834
become a patron	834
become a sponsor	834
become a subscriber	841
become a supporter	834
become an insider	960
become an insider and start reading now	960
bedankt voor het aanmelden	2252
bedankt voor het stemmen	91	2232
bedankt voor je aanmelding	2187
bedankt voor je bericht	2252
bedankt voor je feedback	2184
bedankt voor je inschrijving	2129
bedankt voor je stem	91	2232
bedankt voor uw aanmelding	2187
bedankt voor uw bericht	2252
bedankt voor uw feedback	2184
bedankt voor uw stem	2232
bedankt! check je inbox	2252
bedste	556
bedste tilbud	542
beeld in beeld	2240
beeld-in-beeld	2240
begambleaware	1042
begrepen	2158
beheer toestemming	2238
bei facebook teilen	595
bei twitter teilen	595
bei whatsapp teilen	595
bei x teilen	595
beitrag auf instagram ansehen	639
beitrag auf x ansehen	639
beitrag laden	725
beitrag melden	750
beitrag mit freunden teilen	692
beitrag teilen	595
bekapcsolom	1706
bekijk # antwoorden	2263
bekijk aanbieding	2124
bekijk abonnementen	2249
bekijk alle abonnementen	2124
bekijk alle artikelen	2255
bekijk alle nieuwsbrieven	2187
bekijk alle reacties	2263
bekijk alle vacatures	2179
bekijk alles	2157
bekijk antwoorden	2263
bekijk de aanbiedingen	2124
bekijk de abonnementen	2249
bekijk de antwoorden	2232
bekijk de foto's	2255
bekijk de fotoserie	2255
bekijk de galerij	2255
bekijk de kaart	2158
bekijk de prijs	2235
bekijk de resultaten	2232
bekijk de uitslag	91	2232
bekijk de video	2181
bekijk deal	2235
bekijk details	2158
bekijk deze post op instagram	2174
bekijk deze post op x	2174
bekijk dit bericht op instagram	2174
bekijk dit bericht op x	2174
bekijk foto's	2157
bekijk fotoserie	2255
bekijk galerij	2255
bekijk het dossier	2255
bekijk het hele dossier	2255
bekijk in de webshop	2235
bekijk meer	2157
bekijk onze aanbiedingen	2194
bekijk ook	2154
bekijk op youtube	2181
bekijk prijs	2235
bekijk reacties	2150
bekijk resultaten	91	2158	2232
bekijk transcript	2240
bekijk video	2240
bekreft e-postadressen din	2369
beliebiger betrag	733
beliebt	610
beliebt bei unseren lesern	671
beliebte artikel	610
beliebteste	751
beliebteste artikel	610
beliebteste wahl	736
beliebteste zuerst	750
belki daha sonra	3216
beluister dit artikel	2181
benachrichtigungen einschalten	729
benutzername	736
benutzername oder e-mail-adresse	735
benzer haberler	19	3232
beoordeel dit recept	61
beranda	1756
berdonasi	1736
bereits registriert	574
bereits registriert? anmelden	574
bergabunglah dengan tim kami	1769
beri brez oglasov	3051
beri komentar	1753
beri nilai resep ini	61
bericht	2253
bericht laden	2238
bericht versturen	2252
berikutnya	1756
berita hari ini	1780
berita lain	1780
berita lainnya	19	1754
berita menarik lainnya	1780
berita pilihan	1754
berita populer	1754
berita terbaru	1754
berita terkait	1754
berita terkini	1754
berita utama	1754
berite brez omejitev	3035
berite v aplikaciji	3028
berlangganan	1737
berlangganan sekarang	1737
besked	545
beskyttet af ophavsretten	551
bespaar #%	2250
besplatna dostava	2837
best	1104
best deal	1093
best gelezen	2154
best value	1093
best verdi	2367
beste	2264
beste aanbieding	2194
beste deal	2250
beste keuze	2250
bestel het boek	2235
bestel hier het boek	2235
bestel kaarten	2235
bestel tickets	2235
bester preis	736
bestil billetter	528
bestil bogen	528
bestil nu	528
bestill billetter	2353
bestill boka	2353
bestill boken	2353
bestselger	2367
bestseller	542	736
betaal met ideal	2247
betaalde content	2267
betaalde inhoud	2144
betaalde samenwerking	2199
betaalmethode	2122
betaalmethoden	2122
betaalmethodes	2122
betal med kort	2364
betal med mobilepay	539
betal med vipps	2364
betala med swish	3150
betalt annonce	470
betalt indhold	470
betalt innhold	2384
betalt samarbeid	2384
betalt samarbejde	559
betalt samarbete	3170
betrag eingeben	572
betreff	738
bewaar	2139
bewaar artikel	2139
bewaar dit artikel	2195
bewaar dit artikel om later te lezen	2195
bewaar recept	61
bewaar voor later	2266
bewaren	2139
bewerte dieses rezept	61
bewerten sie diesen artikel	651
bez spama	2852
bez spamu	2490
bezahlte anzeige	672
bezahlte partnerschaft	672
bezahlte werbung	87
bezahlter inhalt	87	600
""", 'bi': """
bidra	2276	3060
bidrag	454
bienvenido	1125
bild anzeigen	614
bild i bild	3143
bild im bild	727
bild-i-bild	3143
bild-in-bild	727
bilde i bilde	2357
bilde-i-bilde	2357
bilder anzeigen	613
bildergalerie	610
bildergalerie ansehen	740
bildunterschrift anzeigen	740
bildunterschrift ausblenden	740
bildunterschrift einblenden	740
bilety early bird	2473
bilginizi sinayin	3234
billed annually	960
billed every # weeks	1092
billed monthly	960
billed yearly	1092
billede i billede	532
billede-i-billede	532
birkas	2103
bitte bleiben sie fair und sachlich	651
bitte bleiben sie sachlich und fair	651
bitte versuchen sie es erneut	737
bize destek olun	3217
""", 'bl': """
bland dig i debatten	555
bleiben sie informiert	582
bli fast giver	2364
bli medlem	2276	3060
blijf op de hoogte	2129
bliv medlem	454
block	1111
blockera	3147
blockieren	730
bloker	536
blokiraj	2844	3030
blokker	2361
blokkeren	2244
blokovat	422
blokuj	2482
bluesky	864
""", 'bn': """
bns	1223	2006
bns inf	2006
bns/afp	1223
""", 'bo': """
boek bestellen	2235
boka biljett	3137
boka biljetter	3137
boka din plats	3137
boka plats	3137
boletim	2523
boletines	1132
boleto	2518
bonifico	1800
bonifico bancario	1800
bonus video	2780
book tickets	1080
book your place	1080
book your ticket	1080
book your tickets	1080
bookmark	863
bookmark this	863
bookmark this article	863
""", 'br': """
brak komentarzy	2414
branded content	1150	2199
breaking news	536
breaking news alerts	1089
breng je stem uit	91	2232
breng uw stem uit	2232
brez spama	3038
broneeri koht	1252
brought to you by	873
browse all	892
browse all newsletters	951
brugernavn	542
brugernavn eller e-mail	541
brukernavn	2367
brukernavn eller e-post	2366
brzina	2841
brzina reprodukcije	2840
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3231
buat akun	1737
bubble shooter	720
buch bestellen	722
buch kaufen	722
buffer	864
buka	1757
buka peta	1757
bunlari da okuyun	3232
buscar	1162	2548
butlletins	323
buy a copy	1080
buy at amazon	1076
buy from amazon	1076
buy it now	1043
buy licence	1100
buy licensing rights	1100
buy on amazon	1076
buy the book	1080
buy the book here	1080
buy tickets	1043
buy us a coffee	834
""", 'ca': """
cada aporte cuenta	1200
cada euro conta	2580
cada euro cuenta	1200
cada real conta	2580
cadastrar	2519
cadastre-se	2519
cadeau-artikel	2124
cadeaulink	2266
califica esta receta	61
cambiar mis preferencias	1182
cambiar preferencias de cookies	1182
cancel	833
cancel anytime	1092
cancelar respuesta	1155
capito	1831
captions	1086
captions off	1085
captions settings	1085
caratteri rimanenti: #	1854
cargar contenido	1152
cari	1756
carica altri	1830
carregando	2563
carregar mais	2548
carta di credito	1800
carte bancaire	1441
cast your vote	91	1077
categorias	2545
categorie	1827
categories	887
categorii	2606
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
cele mai citite	2606
cele mai citite articole	2634
cele mai noi	2606
cele mai populare	2606
celoten zaslon	3026
cena dopravy	414
ceo ekran	2840
cerca	1830
cerrar	1119
ces articles devraient vous plaire	1519
cetak	1746
cetak artikel	1779
cetak halaman	1779
cetak resep	61
cevapla	3231
""", 'cg': """
cgu	1468
cgv	1468
""", 'ch': """
change text size	1105
chaque don compte	1514
chaque euro compte	1514
chargement du sondage	1506
charger plus	1478
chci darovat	340
check amazon	1076
check je inbox	2252
check price	1076
check price at amazon	1076
check prices	1076
check your email	997
check your inbox	997
check your spam folder	1094
chiedi alla nostra ia	1846
chiudi	1795
chiudi menu	1830
choisissez la formule qui vous convient	1515
choisissez un montant	1440
choisissez votre formule	1515
choose	1093
choose an amount	838
choose this plan	1092
choose your offer	1092
choose your own amount	1090
choose your payment method	838
choose your plan	841
choose your subscription	1092
""", 'ci': """
cijeli zaslon	2840
cita summa	2100
citation formats	1066
cite this article	1066
citi lasa	2059
citi raksti	2059
""", 'cl': """
clasificados	1150
click here	892
click on a star to rate it	1046
click to enlarge	892	1097
click to unmute	1085
cliquer ici pour partager	1461
close	833
close ad	1106
close extra sharing options	863
close gallery	1097
close image	1097
close menu	892
close share panel	863
close this message	832
clube do assinante	2567
""", 'co': """
codes promo	1466
codeword	1078
colabora	1120
collapse	892
comenta	1155
comentar	1155	2541
comentarii	2605
comentario	1155
comentarios	1155
comentaris	306
comentariu	2605
comente	2541
comment	864	882
comment deleted	1103
comment ne plus voir ce message	1432
comment policy	882
comment rules	1103
commenta	1823
commenta l'articolo	1823
commenta per primo	1823
commentaire	1471
commentaires	1471
commenter	1461	1471
commenter l'article	1471
commenti	1823
commenting guidelines	1103
commenting policy	1103
commenting rules	1103
commento	1823
commento in attesa di moderazione	1854
comments	882
comments off	882
commercial content	873
commercial feature	1106
commercieel partnerschap	2267
community guidelines	882
community rules	882
compare plans	841
comparte	1144
comparteix	306
comparteix a facebook	329
comparteix a whatsapp	329
comparteix a x	329
compartilhar	2531
compartilhar no linkedin	2531
compartilhar no twitter	2531
compartilhar no whatsapp	2531
compartilhar no x	2531
compartilhar por e-mail	2531
compartilhar via	2531
compartilhe	2531
compartilhe isso	2531
compartir	1144
compartir en	1144
compartir en bluesky	1144
compartir en linkedin	1144
compartir en telegram	1144
compartir en twitter	1144
compartir en x	1144
compartir por correo	1144
compartir por email	1144
complete coverage	887
compra questo numero	1849
compris	1479
comunicar erro	2541
concordo	2538
condiciones de uso	1152
condiciones generales	1152
conditions d'utilisation	1468
conditions de publication	1506
condividi	1813
condividi articolo	1813
condividi su	1813
condividi su facebook	1813
condividi su linkedin	1813
condividi su telegram	1813
condividi su twitter	1813
condividi su x	1813
condividi via email	1813
condivisioni	1813
condizioni d'uso	1820
conectare	2594
configura les galetes	312
configurar cookies	1152
confirm password	1092
connectez-vous	1442
connexion	1442
consent & continue	1083
consigliati	1827
consigliati per te	1827
consigue tu entrada	1186
consulta las esquelas de hoy	1186
consulta las normas de la comunidad	1191
consulta les esqueles	317
consulta todas nuestras newsletters	1197
consulter	1478
cont nou	2594
contact	892	1471	2150	2605
contact met de auteur	2255
contact met de redactie	2258
contact us	882
contact us securely	1099
contactez-nous	1471
contacto	1155
contactos	2541
contato	2541
contattaci	1823
contatti	1823
contenido de marca	1150
contenido de nuestros socios	1159
contenido elaborado por la marca	1186
contenido exclusivo	1125
contenido exclusivo para socios	1201
contenido externo	1182
contenido externo recomendado	1182
contenido ofrecido por	1150
contenido para suscriptores	1125
contenido patrocinado	1150
contenido promocionado	1150
contenido recomendado	1205
contenido relacionado	1159
contenido solo para usuarios registrados	1201
contenidos recomendados	1205
contenidos relacionados	1159
content from our partner	965
content from our partners	965
content from our sponsor	965
contenu commercial	1466
contenu de marque	1466
contenu externe	1498
contenu partenaire	1466
contenus partenaires	1466
contenuti correlati	1827
contenuti sponsorizzati	1818
contenuto esterno	1844
contenuto esterno consigliato	1844
contenuto per abbonati	1801
contenuto premium	1863
contenuto promozionale	1849
contenuto riservato	1801
contenuto riservato agli abbonati	1863
contenuto riservato agli utenti registrati	1863
contenuto sponsorizzato	1818
contingut exclusiu per a subscriptors	327
contingut extern	312
contingut extern recomanat	312
contingut ofert per	317
contingut patrocinat	306
continua a leggere	1830
continua amb apple	327
continua amb facebook	327
continua amb google	327
continua con apple	1863
continua con facebook	1863
continua con google	1863
continua depois da publicidade	2536
continua llegint	330
continua senza accettare	1820
continua senza sostenere	1795
continuar a ler	2548
continuar com apple	2582
continuar com facebook	2582
continuar com google	2582
continuar con apple	1201
continuar con facebook	1201
continuar con google	1201
continuar e fechar	2538
continuar lendo	2548
continuar leyendo	1162
continuar sem apoiar	2514
continuar sin donar	1119
continue	833
continue a ler	2545
continue lendo	2519
continue reading	887	892
continue reading below	873
continue reading the main story	873
continue reading with a subscription	841
continue to article	832
continue to site	1083
continue to the article	832
continue with ad blocker	1087
continue with apple	1092
continue with email	1092
continue with facebook	1092
continue with google	1092
continue with microsoft	1092
continue with x	1092
continue without accepting	878
continue without disabling	1087
continue without donating	832
continue without supporting	832
continue without supporting us	1087
continuer avec apple	1515
continuer avec facebook	1515
continuer avec google	1515
continuer la lecture	1442
continuer sans accepter	1468
continuer sans donner	1432
contribua	2515
contribuer	1433
contribuez	1471
contribuir	2515
contribuisci	1796
contribute now	834
contribute with google	834
contribuye	1120
controleer je inbox	2252
controleer uw inbox	2252
contul meu	2594
cook mode	61
cookie instellingen	2238
cookie notice	878
cookie policy	878	1820
cookie preferences	878
cookie-einstellungen	603
cookie-indstillinger	530
cookie-innstillinger	2355
cookie-instellingen	2146
cookie-instellingen aanpassen	2174
cookiebeleid	2146
cookieindstillinger	471
cookieinnstillinger	2355
cookieinstellingen	2238
cookiepolicy	3078
cookiepolitik	471
cookies	352	471	2146	2293	3078
cookies aanpassen	2174
cookies ablehnen	725
cookies accepteren	2238
cookies akzeptieren	603
cookies beheren	2238
cookies erlauben	725
cookies instellen	2146
cookies policy	878
cookies verwalten	725
cookies wijzigen	2174
cookies zulassen	725
cookievoorkeuren	2238
cookievoorkeuren aanpassen	2238
cookievoorkeuren wijzigen	2174
copia il link	1813
copia link	1813
copiar el enlace	1144
copiar enlace	1144
copiar link	1144	2531
copiar o link	2531
copied	863
copied to clipboard	962
copier l'url	1461
copier le lien	1461
copy	864
copy link	863	1746	3405
copy link copied	863
copy link to clipboard	863
copy this link	863
copy url	863
copyright notice	1100
copyright-hinweis	746
correctiebeleid	2258
correcties en aanvullingen	2258
corrections policy	882	1099
correlati	1827
cosa pensi di questo articolo	1846
count me in	851
country	1095
""", 'cr': """
crea un account	1801
crea un alert	1857
crear alerta	1196
crear cuenta	1125
crear una cuenta	1125
create a free account	841
create account	841
create an account	841
create free account	841
created with ai	933
creative commons	95
creative commons licence	95
creative commons license	95
credit card	839
credit or debit card	839
creditcard	2123
criar alerta	2575
criar conta	2519
cryptic crossword	1078
cryptogram	2233
""", 'cs': """
csatlakozz csapatunkhoz	1656
""", 'cu': """
current time	1085
current time #	1085
custom amount	833
""", 'cz': """
czas czytania # min	2421
czas trwania	2479
czas trwania #	2478
czyta syntezator mowy	2478
czytaj bez reklam	2505
czytaj dalej	2421
czytaj dalej za	2396
czytaj w aplikacji	2480
""", "d'": """
d'autres articles	1475
""", 'da': """
da li je ovo bilo korisno	2860
da non perdere	1827
da non perdere in edicola	1818
da, molim	2844
da, prosim	3030
dabartinis laikas #	2036
daftar	1737
dagens korsord	3134
dagens krydsord	525
dagens kryssord	2350
dagens quiz	2350
daha fazla	3234
daha sonra	3216
daha sonra hatirlat	3216
daha sonra oku	3225
daily newsletter	851
dal web	1827
dalej	2418
dalies	2062
dalies ar rakstu	2057
dalintis	1996
dalintis facebook	2001
dalintis per whatsapp	2048
dalintis straipsniu	2048
dalintis su draugais	2001
dalyvaukite apklausoje	2003
dans cet article	1475
dar ne prenumeratorius	2041
dar neturite paskyros	2041
darmowa dostawa	2473
darovat	340
darowizna na cele statutowe	2485
daruj	340	2966
das buch bestellen	722
das buch kaufen	722
das interessiert andere leser	610
das lesen andere	671
das neueste	610
das video kann in ihrem land nicht abgespielt werden	727
das video kann nicht abgespielt werden	727
das video konnte nicht abgespielt werden	727
das video konnte nicht geladen werden	727
date of birth	1095
datenschutz	603
datenschutz-einstellungen	603
datenschutz-manager	725
datenschutzeinstellungen	603
dauer	728
dauer #	728
dauerauftrag	569
dauerauftrag einrichten	733
dauerwerbung	600
""", 'de': """
de link is gekopieerd	2266
de samenvatting kan fouten bevatten	2176
de tekst gaat verder onder de foto	2144
de video is niet meer beschikbaar	2240
de video kan niet worden afgespeeld	2240
de videospeler wordt geladen	2240
deaktiver din adblocker	537
debat: skriv	474
debatregler	555
debatt: si din mening	2296
debatte	606
debatten er lukket	555
debattregler	2296
deconectare	2594
decrease font size	1105
decrease text size	1105
deel	2139
deel als cadeau	2266
deel artikel	2139
deel dit	2139
deel dit artikel	2139
deel dit bericht	2219
deel dit verhaal	2219
deel op facebook	2139
deel op twitter	2139
deel op x	2139
deel via	2195
deel via e-mail	2139
deel via whatsapp	2139
dein name	737
deine e-mail-adresse	582
deine meinung	606
deine nachricht	737
deine spende ist steuerlich absetzbar	733
deixa un comentari	306
deixe uma resposta	2541
deja un comentario	1155
deja una respuesta	1155
dejar de seguir	1196
dejar un comentario	1155
del	466	2288
del artikel	466
del artikkel	2288
del artikkelen	2288
del artiklen	466
del artiklen gratis	457
del med	466	2288
del saken gratis	2279
del som gave	2383
del via e-mail	466
del via e-post	2288
del via whatsapp	2383
dela	3073
dela artikel	3073
dela artikeln gratis	3063
dela med	3073
dela via e-post	3073
dela via mejl	3073
dela via whatsapp	3169
delen	2139
delen op bluesky	2195
delen op facebook	2139
delen op linkedin	2195
delen op whatsapp	2195
delen op x	2195
delen via	2195
delen via e-mail	2139
delen via facebook	2139
delen via twitter	2139
delen via whatsapp	2139
deli	2974
deli kot darilo	3050
deli na facebooku	2974
deli prek whatsappa	3050
delite	2974
delite to novico	2974
delite to zgodbo	2974
delivered daily	951
delivered to you	851
delivered weekdays	951
delivered weekly	951
demp	2357
dempen opheffen	2240
dengarkan	1746
denne videoen er ikke lenger tilgjengelig	2357
denne videoen er ikke tilgjengelig	2357
der er lukket for kommentarer	555
der inhalt kann nicht angezeigt werden	725
der opstod en fejl	545
der player wird geladen	727
der skete en fejl	545
der videoplayer wird geladen	727
deretter # kr/mnd til du sier opp	2279
derniers articles	1475
desa	306
desa l'article	329
deschide	2609
descriptions off	1085
descuentos	1150
desplegar	1163
desplegar redes sociales	1144
destacadas	1159
destacados	1159
destaques	2545
destek ol	3217
destek olun	3217
det er gratis at oprette en profil	457
det oppsto en feil	2370
det oppstod en feil	2370
detail	1757
details	614	893	2158
details anzeigen	614
detaily	359
detalhes	2549
detalii	2609
detaljer	483	2304	3089
detalles	1163
detaylar	3235
dettagli	1831
dette er en annonse	2292
dette er en plus-artikel	457
dette er en plussak	2279
dette felt er obligatorisk	544
dette feltet er obligatorisk	2369
dette indhold kan ikke vises	530
dette innholdet er ikke tilgjengelig	2355
dette innholdet kan ikke vises	2355
dette leser andre	2300
devamini oku	3234
devenez membre	1433
devenir membre	1433
deze audio is gemaakt met ai	2240
deze content is niet beschikbaar	2238
deze content kan niet worden getoond	2238
deze inhoud is niet beschikbaar	2238
deze inhoud kan niet worden getoond	2238
deze inhoud kan niet worden weergegeven	2238
deze video is niet beschikbaar	2174
deze video is niet beschikbaar in jouw land	2240
deze video is niet beschikbaar in uw land	2240
deze video is niet meer beschikbaar	2240
deze video kan in uw land niet worden afgespeeld	2240
deze video kan niet worden afgespeeld	2240
""", 'dh': """
dha	3238
""", 'di': """
di gali klysti	2045
di santrauka	2003
dicci la tua	1854
didesnis tekstas	2048
die meistgelesenen artikel	610
dienos klausimas	2032
diesem autor folgen	752
diesem thema folgen	752
diesen artikel kommentieren	606
diesen artikel teilen	595
diesen artikel verschenken	667
diesen beitrag auf facebook ansehen	639
diesen beitrag auf instagram ansehen	639
diesen tweet ansehen	639
dieser artikel ist gesperrt	735
dieser autorin folgen	752
dieser inhalt kann hier nicht angezeigt werden	725
dieser inhalt kann nicht angezeigt werden	725
dieser kommentar wurde entfernt	750
dieser text wird automatisch vorgelesen	727
dieses feld ist ein pflichtfeld	737
dieses feld ist erforderlich	737
dieses video kann in ihrem land nicht abgespielt werden	727
digg	864
digital	1093	3153
digital subscription	841
digital-abo	574
digitalabo	574
digitale krant	2124
digitaler briefkasten	745
digite seu e-mail	2523
dimensione carattere	65
dimensione testo	65	1813
dimensiune text	65
din besked	544
din e-mail	462
din e-mailadresse	544
din e-post	2284	3068
din e-postadress	3155
din e-postadresse	2284
din email	544
din melding	2369
din stemme er registreret	525
din stemme er registrert	2350
din stemme er talt	2350
din stemme er talt med	525
dinle	3225
dirbk su mumis	2003
dirbtinis intelektas gali klysti	2045
direct debit	839
direct lezen	2194
direct naar het recept	61
direct naar inhoud	2255
direct toegang	2194
direct verder lezen	2124
direkt zum rezept	61
direkte	533	2358
discussie	2150
discussion about this post	892
discussione chiusa	1823
diskuse	355
diskusia	2880
diskuter	2296
diskutera	3081
diskutieren	651
diskuze	355
dislike	1104
dismiss	833
dismiss this message	832
distribuie	2599
distribuie articolul	2599
distribuie pe facebook	2633
distribuie pe whatsapp	2633
dit artikel delen	2195
dit artikel is afgeschermd	2249
dit artikel is auteursrechtelijk beschermd	2259
dit artikel is vergrendeld	2249
dit artikel wordt voorgelezen door een computerstem	2240
dit bericht op instagram bekijken	2174
dit fragment is niet meer beschikbaar	2240
dit is een advertentie	2199
dit is een premium artikel	2194
dit navn	544
dit veld is verplicht	2252
dit vind je misschien ook leuk	2154
ditt meddelande	3155
ditt namn	3155
ditt navn	2369
diventa socio	1796
diventa sostenitore	1796
""", 'dl': """
dla zalogowanych	2487
""", 'dn': """
dnes ne	339
dnes nie	2884
""", 'do': """
do dossier	2493
do e-shopu	414
do fotogalerie	433
do galerie	433
do koszyka	2473
do mesmo autor	2545
do not sell my personal information	878
do not sell or share my personal information	878
do obchodu	414
do sklepu	2473
doar	2515
dodaj do koszyka	2473
dodaj kao preferirani izvor	2863
dodaj komentar	2974
dodaj komentarz	2414
dodaj kot prednostni vir	3049
dodaj med moje teme	3049
dodaj med prednostne vire	3049
dodaj u korpu	2837
dodaj u moje teme	2863
dodaj u preferirane izvore	2863
doe	2515
doe agora	2515
doe de test	2232
doe mee en win	2179
don mensuel	1433
don ponctuel	1433
don't have an account	1092
don't have an account? sign up	1092
don't miss	887
don't miss out	851
don't want to see this? remove ads	873
dona	1120	1796
dona adesso	1796
dona ahora	1120
dona ora	1796
dona'ns suport	299
donar	1120
donar ahora	1120
donasi	1736
donasi sekarang	1736
donate	834
donate become	834
donate by bank transfer	1090
donate by paypal	1090
donate crypto	1090
donate here	834
donate in cryptocurrency	1090
donate monthly	834
donate now	834
donate today	834
donate via bank transfer	1090
donate via paypal	1090
donate via stripe	1090
donate with card	1090
donate with paypal	1090
donaties zijn fiscaal aftrekbaar	2247
donation page	1090
donations are tax-deductible	956
donazione mensile	1796
donazione singola	1796
doneer	2120
doneer eenmalig	2247
doneer hier	2247
doneer maandelijks	2247
doneer nu	2120
doneer via bankoverschrijving	2247
doneer via ideal	2191
doneer via paypal	2247
doner	454	2276
donera	3060
donera nu	3060
doneren	2120
doniraj	2772	2966
doniraj enkratno	3033
doniraj jednokratno	2847
doniraj odmah	2772
doniraj putem paypala	2847
doniraj zdaj	2966
donirajte	2772	2966
donner	1433
doorgaan met apple	2249
doorgaan met facebook	2249
doorgaan met google	2249
doorgaan zonder uitschakelen	2245
doorsturen	2139
doprava zdarma	414
dopusti	2844
dopusti jednom	2838
dopusti obavijesti	2843
dopusti oglase	2846
dossier	610	1475	1827	2154
dossiers	610	1475	2154
dovoli	3030
dovoli enkrat	3024
dovoli obvestila	3029
dovoli oglase	3032
download (mp#	727
download audio	1085
download citation	1066
download data is not yet available	1066
download de podcast	2240
download episode	532
download lyd	532
download the audio	1085
download transcript	1085
downloaden in de app store	2242
dowolna kwota	2485
dozvoli	2844
dozvoli reklame	2846
""", 'dr': """
dra tillbaka samtycke	3141
drucken	595
drug znesek	3033
druge novice	19
drugi iznos	2847
drukuj	2406
drukuj przepis	61
""", 'du': """
du bruger adblock	537
du bruger en adblocker	537
du bruger en annonceblokering	537
du bruker adblock	2362
du bruker annonseblokkering	2362
du bruker en adblocker	2362
du bruker en annonseblokkerer	2362
du er nu tilmeldt	462
du er nu tilmeldt nyhedsbrevet	462
du folgst diesem thema	752
du har allerede stemt	2350
du har lest alle gratisartiklene dine	2366
du hast bereits abgestimmt	719
du kan altid afmelde dig	544
du kan til enhver tid afmelde dig	462
dukung jurnalisme independen	1736
dukung kami	1736
duration	1086
duration #	1086
duration time	1085
durch ki erstellt	748
duur	2241
duur #	2241
""", 'dy': """
dyskusja	2414
""", 'e-': """
e-avis	457	2279
e-edition	892
e-gazete	3218
e-mail	345	462	582	864	2399	2523	2655
e-mail adresa	2852
e-mail eingeben	582
e-mail eller brugernavn	541
e-mail lub login	2487
e-mail teilen	595
e-mail-adresse	582
e-mail-adresse eingeben	582
e-mail-adresse oder benutzername	735
e-mailadres	2129
e-mailadres of gebruikersnaam	2249
e-mailadresse	462
e-mailen	2139
e-paper	574	892
e-pasta adrese	2081
e-pasts	2081
e-poodi	1252
e-post	1238	2284	3068
e-post eller brukernavn	2366
e-posta	3255
e-posta adresiniz	3255
e-posta adresinizi girin	3255
e-postadress	3068
e-postadresse	2284
e-postadressen din	2369
e-posti aadress	1238
e-tidning	3063
e-wydanie	2396
""", 'ea': """
early bird -liput	1391
early bird jegyek	1698
early bird tickets	1080
early bird tickets on sale now	1080
early bird vstupenky	414
early bird-biljetter	3137
early bird-billetter	2353
early bird-tickets	2235
early-bird tickets	1080
early-bird-tickets	722
eavis	2279
""", 'eb': """
ebben a cikkben	1717
""", 'ed': """
edasi lugemiseks logi sisse	1213
edellinen	1348
edellinen artikkeli	1410
edellinen juttu	1346
edellinen kuva	1410
edellinen sivu	1410
edited	1104
editor's choice	887
editor's pick	775	887
editor's picks	887
editors' choice	887
editors' picks	887
edizione digitale	1801
""", 'ee': """
eelmine artikkel	1261
eelmine leht	1261
eelmine pilt	1261
eenmalig	2120
eenmalige donatie	2247
eenmalige gift	2247
eerste maand gratis	2194
""", 'ef': """
efterlad en kommentar	555
efternamn	3156
efternavn	545
eftertryk forbudt	551
""", 'eg': """
eget belopp	3150
""", 'ei': """
ei kiitos	1329
ei kommentteja	1418
ei nyt	1329
ei roskapostia	1407
ei tunnusta	1404
ei, kiitos	1329
eigen bedrag	2247
eigener betrag	733
eilmeldungen	730
eilmeldungen aktivieren	729
eilmeldungen erhalten	729
ein fehler ist aufgetreten	738
einblenden	614
einde advertentie	2267
einde van de advertentie	2267
einen kommentar hinterlassen	750
eingeloggt bleiben	735
einklappen	613	741
einloggen	574
einmalig	569
einmalig spenden	569
einschalten	730
einstellungen	603
einstellungen verwalten	725
einverstanden und weiter	725
einwilligen und weiter	725
einwilligung	603
einwilligung verwalten	725
einwilligung widerrufen	725
einwilligungen verwalten	725
""", 'ej': """
ej prenumerant	3152
""", 'ek': """
ekskl. fragt	528
eksklusivt for abonnenter	2366
eksklusivt for medlemmer	541
ekskluzivno za pretplatnike	2849
eksternt indhold	530
eksternt innhold	2355
""", 'el': """
elders op het web	2154
eldste	2381
elfelejtetted a jelszavad	1711
elfelejtettem a jelszavam	1711
elige una cantidad	1123
elk moment opzegbaar	2249
elke bijdrage helpt	2247
elke bijdrage telt	2191
elke donatie helpt	2247
elke donatie telt	2191
elke euro helpt	2247
elke euro telt	2191
elke vrijdag. gratis. geen spam	2252
eller	542	2367	3153
elolvasom	1656
els preus poden variar	317
elsewhere on the web	887
elta	2006
elta inf	2006
""", 'em': """
em alta	2545
em destaque	2545
email	851	864	2655
email (required	851
email address	851
email article	863
email or username	1092
email this	863
email to a friend	863
embed laden	725
emne	545	2370
emneord	2300
emner	479	2300
emner i artikkelen	2372
emner i artiklen	547
empfehlen	595	751
empfehlungen	610
empfehlungen der redaktion	610
empfohlen	736
empfohlen von outbrain	754
empfohlen von taboola	754
empfohlene artikel	610
empfohlener externer inhalt	603
empfohlener redaktioneller inhalt	603
""", 'en': """
en ce moment	1475
en continu	1475
en directo	1159
en este tema	1205
en otros medios	1159
en portada	1159
en savoir plus	1468	1478
encontrou algum erro	2541
encontrou um erro	2541
encuesta	91
end of ad	1106
end of advert	1106
end of advertisement	1106
end of advertising	1106
ende der anzeige	754
ende der werbung	713
endre cookie-innstillinger	2355
endre samtykke	2355
engangsdonation	539
engangsgave	2276
enim loetud	1215
enkratna donacija	3033
enlace copiado	1144
enlace copiado al portapapeles	1204
enlarge	893
enlarge image	892
enlarge photo	1097
enlarge picture	1097
enlarge this image	892
enne kommenteerimist loe reegleid	1219
enquesta	91
enquete	91
enregistrer	1461
enregistrer cet article	1518
enregistrer l'article	1518
enregistrer la recette	61
entdecken sie unsere newsletter	657
entendi	2549
entendido	1163
enter amount	838
enter your email address	851
enter your own amount	1090
entra	1801
entra nella conversazione	1854
entradas relacionadas	1159
entrar	1125	2519
entrar com apple	2582
entrar com facebook	2582
entrar com google	2582
entre	2519
entre com sua conta	2582
envia per correu	329
envia-ho per correu	329
enviar	91
enviar a un amigo	1204
enviar para um amigo	2584
enviar por correo	1144
enviar por e-mail	2531
enviar por email	1144
enviar por whatsapp	1144
enviar voto	91
envie de lire la suite	1515
envoyer par courriel	1518
envoyer par e-mail	1461
envoyer par email	1461
envoyer par mail	1461
""", 'ep': """
epaper	892
""", 'er': """
er der fejl i artiklen	474
er du abonnent	2366
er du allerede abonnent	457	2279
er du ikke abonnent	2366
er ging iets mis	2253
er ging iets mis. probeer het later opnieuw	2187
er ging iets mis. probeer het opnieuw	2252
er is een fout opgetreden	2253
er is een fout opgetreden. probeer het later opnieuw	2252
er is iets misgegaan	2187	2253
er is iets misgegaan. probeer het later opnieuw	2187
erfolgreich	738
erfolgreich abonniert	737
erfolgreich angemeldet	737
ergebnis anzeigen	91	719
ergebnisse anzeigen	91	614	719
erlauben	730
err/bns	1223
erstellt mit ki	641
""", 'es': """
es folgt werbung	713
es ist ein fehler aufgetreten	657
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	657
esci	1801
escolha do editor	2545
escolha o seu plano	2582
escolha seu plano	2582
escolha um valor	2517
escribe tu correo	1197
escribe tu email	1197
escribe un comentario	1155
escuchar	1144
esita video	1254
esmu abonents	2101
espace partenaire	1466
espacio patrocinado	1186
espandi	1831
especiais	2545
esqueceu a senha	2519
esqueci minha senha	2519
esquelas	1186
esqueles	317
essai gratuit	1442
esu prenumeratorius	2041
""", 'et': """
et pot interessar	303
et pots donar de baixa en qualsevol moment	323
et queden # articles gratis aquest mes	327
et recomanem	303
ethvert bidrag hjelper	2364
etichete	2606
etiketler	3232
etiquetas	1159	2545
etiquetes	330
ets subscriptor? identifica't	327
ett fel uppstod	3156
etternavn	2370
etunimi	1408
etusivu	1346	1348
etusivulle	1346
etwas ist schiefgelaufen	738
""", 'ev': """
every contribution counts	956
every contribution helps	1090
every contribution makes a difference	1090
every contribution, however small, makes a difference	1090
every dollar counts	956
every donation counts	956
every donation helps	1090
every donation helps, however small	1090
every donation makes a difference	1090
every donation, however small, helps	1090
every friday. free. no spam	1094
every gift counts	956
""", 'ex': """
excl. verzendkosten	2235
exclusief abonneevoordeel	2235
exclusief verzendkosten	2235
exclusief voor leden	2249
exclusiu per a subscriptors	327
exclusive content	841
exclusive for members	1092
exclusive for subscribers	1092
exclusive to members	1092
exclusive to subscribers	960
exclusivo assinantes	2519
exclusivo para assinantes	2582
expand	892
expand all	893
expand image	1097
expandera	3089
expandir	2549
explore	890
explore more	887
explore more on these topics	887
explore our newsletters	951
explore our subscription offers	960
explore subscription offers	960
export citation	1066
external content	931
external links	863
externe content	2174
externe inhalte	603
externe inhalte anzeigen	603
externe inhalte erlauben	603
externe inhoud	2174
externen inhalt anzeigen	603
externen inhalt laden	603
externer inhalt	603
externer inhalt konnte nicht geladen werden	639
""", 'ez': """
ezt is olvassa el	1654
""", 'fa': """
facebook	864
facebook messenger	864
facebook twitter	863
facebook twitter email	863
facebook twitter linkedin email	863
facebook twitter whatsapp	863
facebook x	863
fai il quiz	1854
fai il test	1854
fai una domanda su questo articolo	1846
faire un don	1433
fale conosco	2541
fandt du en fejl	474
fant du en feil	2296
fast geschafft	657	738
fast giver	2364
favorilere ekle	3225
favoris	1461
fazer login	2519
""", 'fe': """
featured articles	887
featured content	887
featured stories	887
fechar	2514	2548
feedback	606	882	2150
feedback geben	606
feedback geven	2261
feedback senden	748
fehler gefunden	606
fehler im artikel gefunden	606
fehler im text melden	745
fehler melden	606
fel i artikeln	3081
felirat	1703
feliratkozom	1659
feliratok	1703
feltet er obligatorisk	2369
fermer	1432
fermer le menu	1478
fes-te soci	299
fes-te subscriptor	299
fetching more	892
""", 'fi': """
fields marked with * are required	1094
fields marked with an asterisk are required	1094
fil info	1475
filed under	887	892
find out more	892
fique por dentro	2523
first name	851
fizetett tartalom	1649
""", 'fj': """
fjern annoncer	470
fjern annonser	2292
""", 'fl': """
flag	1104
flag as inappropriate	1103
flecha	1125
fler	3085
fler artiklar	3085
fler nyheter	3085
flere artikler	479	2300
flere artikler av forfatteren	2372
flere nyheder	479
flere nyheter	2300
flere saker	2300
flipboard	864
""", 'fo': """
foglald le a helyed	1698
fold ud	483
folge ich	752
folgen	596
folgen sie uns	596
follow	868
follow author	868
follow live	868
follow this author	868
follow this topic	868
follow topic	868
follow us	868
follow us on facebook	868
following	868
font size	863
fontin koko	65
fonttikoko	1421
for abonnenter	457	2279
for members only	1092
for subscribers	841
forbliv logget ind	541
forgot password	841
forgot your password	841
forma de pagamento	2517
forma de pago	1123
formas de pagamento	2517
formas de pago	1123
fornavn	545	2370
forrige	482	2303
forrige artikel	479
forrige artikkel	2300
forrige bilde	2372
forrige billede	547
forrige side	2372
forse in seguito	1795
forsiden	479	2300
fortsett med apple	2366
fortsett med e-post	2366
fortsett med facebook	2366
fortsett med google	2366
fortsett med vipps	2366
forward # seconds	1085
foto	1754
foto galeri	3232
fotogalerie zde	433
fotogalerija	2003
fotostrecke	610
fotostrecke ansehen	740
fotostrecke starten	740
fout gespot	2150
fout gevonden	2258
fout gezien	2150
fout melden	2158	2258
foutje gezien	2150
""", 'fr': """
fra vores butik	528
fra vores partnere	559
fra vores shop	528
frag unsere ki	641
frage des tages	91
fragen sie unsere ki	641
fragt kan tilkomme	528
frakt kommer i tillegg	2353
frakt tillkommer	3137
fraktkostnad tillkommer	3137
free amount	1090
free daily newsletter	851
free newsletter	851
free weekly newsletter	851
free. no spam	1094
freier beitrag	733
freier betrag	733
friss	1654
from around the web	887
from our advertisers	1106
from our partner	1106
from our partners	887
from our shop	1080
from our sponsor	873
from our sponsors	873
from our store	1080
from the web	887
""", 'fu': """
full coverage	887
full name	1094
full results	893
full score	893
full screen	1086
full skjerm	2357
fullscreen	892	1086
fullscreen image	1097
fullskjerm	2303
fundet en fejl	550
funnet en feil	2375
further reading on this site	887
""", 'fy': """
fyll ut feltet	2369
""", 'ga': """
ga akkoord	2146
ga akkoord en sluit	2238
ga naar de inhoud	2255
ga naar inhoud	2157
ga naar recept	61
ga verder met apple	2249
ga verder met facebook	2249
ga verder met google	2249
gada abonements	2101
galaxy store	93
galerie ansehen	740
galerie anzeigen	740
galite bet kada atsisakyti prenumeratos	1996
gallery	1827
gamble responsibly	1042
ganzen artikel lesen	613
gavelenke	2383
gavelink	558
gaven gir skattefradrag	2364
gaver gir skattefradrag	2364
""", 'ge': """
ge bort artikel	3169
ge bort artikeln	3063
ge feedback	3164
gebruikersnaam	2250
gebruikersnaam of e-mailadres	2249
gebruiksvoorwaarden	2146
geef cadeau	2195
geef een reactie	2150
geef eenmalig	2247
geef feedback	2184
geef je mening	2261
geef je mening over dit artikel	2184
geen mening	2233
geen spam	2252
gegenereerd door ai	2176
gegenereerd met ai	2176
gegenereerd met een ai-stem	2240
gekopieerd	2266
gekopieerd naar klembord	2266
gelesen von einer synthetischen stimme	727
geluid aan	2240
geluid uit	2240
gem	466
gem artikel	466
gem artiklen til senere	466
gem indstillinger	530
gem opskrift	61
gem opskriften	61
gem til senere	466
gem valg	530
gemaakt door ai	2261
gemaakt met ai	2176
gemaakt met behulp van ai	2261
generated by ai	933
generated with ai	1102
genererad av ai	3164
genererad med ai	3164
genereret af ai	553
genereret med ai	553
generert av ki	2378
generert med ki	2378
generirano umjetnom inteligencijom	2860
generirao ai	2860
generisao ai	2860
gerade nicht	568
gerelateerd	2154
gerelateerd nieuws	2154
gerelateerde artikelen	2154
gerelateerde onderwerpen	2154
gerir cookies	2538
geschenklink	753
geschenklink erstellen	753
geschenklink kopieren	753
geschwindigkeit	728
geslo	3036
gesponsert	600
gesponserter beitrag	87	672
gesponserter inhalt	600
gesponsord	2144
gesponsorde content	2267
gesponsorde inhoud	2144
gestion des cookies	1468
gestionar cookies	1152
gestisci i cookie	1820
gestisci notifiche	1857
gestisci preferenze	1820
get alerts	868
get deal	1076
get digital access	841
get email updates	851
get licence	1100
get news alerts	1089
get started	841
get the daily email	851
get the newsletter	851
get this deal	1076
get tickets	1043
get your ticket	1080
get your tickets	1080
""", 'gi': """
gi bort artikkelen	2279
gi bort saken	2288
gi en engangsgave	2364
gi en gave	2364
gi et bidrag	2364
gi oss tilbakemelding	2378
gi skattefradrag	2364
gi tilbakemelding	2296
gift a subscription	841
gift article	841
gift link	1105
gift this article	841
gift this story	1105
giften zijn fiscaal aftrekbaar	2247
gilla	3167
gillar	3167
giv artiklen til en ven	466
giv en gave	539
giv en kop kaffe	539
giv et bidrag	539
giv feedback	553
giv os en kop kaffe	539
giv os feedback	474
give a gift	841
give a gift subscription	834
give another amount	1090
give as a gift	1105
give feedback	882
give monthly	834
give now	834
give this article	1105
give this article as a gift	1105
give today	834
give us feedback	882
gizle	3235
gizlilik	3228
""", 'gj': """
gjeldende tid	2357
gjeldende tid #	2357
gjord av ai	3164
""", 'gl': """
glasaj	91	2835
glasajte	91
glasnost	3027
glasuj	91	2835	3021
glasujte	91
glemt adgangskode	457
glemt din adgangskode	541
glemt dit kodeord	541
glemt kodeord	541
glemt passord	2279
glemt passordet	2366
""", 'go': """
go ad-free	1106
go to donation page	1090
go to homepage	1097
go to the donation page	1090
go to the homepage	1097
go to top	892
godkjenn	2293
godkjenn alle	2293
godta	2293
godta alle	2293
godta alle cookies	2355
godta alt	2355
godta og fortsett	2355
godta og lukk	2355
godta og vis	2355
google	864
google anzeigen	754
google news	864
google oglasi	2865
google play	93
google play store	93
google plus	864
google reklamos	2049
google'i reklaamid	1267
google-advertenties	2267
google-annoncer	559
google-annonser	3170
google-anzeigen	754
google-mainokset	1422
googlen mainokset	1422
got it	878
""", 'gr': """
gracias por participar	91
gracias por suscribirte	1132
gracias por tu voto	1184
gracias por votar	91	1184
graj teraz	2470
gratis fragt	528
gratis frakt	2353
gratis proberen	2124
gratis verzending	2235
gratis. geen spam	2252
gratis. ingen spam	3155
grazie per aver votato	91	1846
grazie per il tuo feedback	1846
grazie per il tuo voto	91
grazie per l'iscrizione	1808
grotere tekst	2266
""", 'gu': """
guarda anche	1827
guarda i risultati	91	1846
guarda l'article	329
guarda la gallery	1830
guardar	1144	2531
guardar en favoritos	1204
guardar para ler mais tarde	2584
guardar receita	61
guardar receta	61
guides d'achat	1475
gulir untuk lanjut membaca	1749
""", 'ha': """
haber faydali oldu mu	3231
haberi kaydet	3225
haberi nasil buldunuz	3231
haberi oynat	3234
haberi puanla	3231
haberi sesli dinle	3225
haberi sesli dinleyin	3225
haberi sesli dinleyin (# dk	3225
haberi yazdir	3225
haberin devami	3227	3234
haberin devami reklamdan sonra	3227
haberin tamami	3234
hacker news	864
hadiahkan artikel ini	1779
hae	1348
hai letto # articoli su # questo mese	1863
hai trovato un errore	1823
hai una segnalazione	1823
haku	1348
halaman berikutnya	1756
halaman selanjutnya	1756
halaman: #	1756
halda teavitusi	1256
hallinnoi suostumuksia	1393
hallitse ilmoituksia	1398
hallitse suostumusta	1393
haluatko ilmoituksia	1398
haluatko saada ilmoituksia	1398
haluatko vastaanottaa ilmoituksia	1398
handelsbetingelser	471
hang be	1702
hang ki	1702
hantera cookies	3078
hantera dina samtycken	3141
hantera notiser	3146
hantera samtycke	3141
har du allerede en konto	457	2279
har du allerede en profil	541
har du allerede konto	2366
har du en god historie	550
har du en konto	541
har du fundet en fejl	550
har du fundet en fejl i artiklen	550
har du funnet en feil	2375
har du funnet en feil i artikkelen	2375
har du glemt adgangskoden	541
har du glemt din adgangskode	541
har du glemt passordet	2366
har du hittat ett fel	3161
har du hittat ett fel i texten	3161
har du ikke en konto	541
har du ikke et abonnement	541
har du ikke konto	2366
har du inget konto	3152
har du konto	2366
har du opdaget en fejl	550
har du redan ett konto	3063
har du tips	2375
har du tips i saken	2375
has oblidat la contrasenya	300
hastighed	533
hastighet	2358	3144
hasznos volt a cikk	1653
hasznos volt ez a cikk	1723
hata bildir	3231
hata bildirin	3231
haut de page	1478
have an account	841
have an account? sign in	841
have your say	882
havonta	1712
hazte miembro	1120
hazte premium	1201
hazte socia	1120
""", 'he': """
heb je al een account	2124
heb je hier iets aan	2261
heeft u al een account	2249
heli sisse	1254
help mee	2120
help ons om dit te blijven doen	2191
hem	3088
hemeroteca	1125
hent episoden	532
hent flere	547
hent indhold	530
hepsini kabul et	3228
herinner me later	2119
herlaad de pagina	2246
hesabim	3218
hesabiniz var mi	3218
heslo	428	2943
het artikel gaat hieronder verder	2144
het laatste nieuws	2154
""", 'hi': """
hide	893
hide ad	873
hide caption	892
hide comments	882
hide password	1092
hide replies	1103
hide this ad	1106
hide this message	832
hide transcript	1085
hier anmelden	574
hier bestellen	722
hier einloggen	574
hier erfahren sie, wie das geht	732
hier finden sie informationen zum datenschutz	639
hier kaufen	722
hier spielen	719
highlights generated by artificial intelligence	933
hilfe	606
hinterlasse einen kommentar	750
hinterlassen sie einen kommentar	750
hinweis an die redaktion	651
hinweis geben	745
hinweis senden	745
hinweis zum datenschutz	603
hinweise anonym senden	745
hinweise zu diesem artikel	651
hitrost	3027
hitrost predvajanja	3026
hittade du ett fel	3081
hittat fel	3081
""", 'hj': """
hjem	482	2303
""", 'hl': """
hlasitost	419
hlasovat	91	355
hlasujte	91
hledat	358
""", 'ho': """
ho capito	1831
ho letto e accetto l'informativa sulla privacy	1859
hoe wij onze bronnen beschermen	2258
hold deg oppdatert	2284
hold dig opdateret	462
hold meg innlogget	2366
hold mig logget ind	541
home	892	1830	2157
hop til indhold	547
hop til indholdet	547
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	2372
hopp til innhold	2303
hopp til innholdet	2303
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2184
house rules	882
how did we do	882
how to cite	1066
how to cite this article	1066
how to contact us securely	1099
how to disable ad blocker	1087
how to disable your ad blocker	1087
how to turn off your ad blocker	1087
how was this made	1102
how was this summary made	1102
how we protect our sources	1099
how we protect sources	1099
how we use ai	933
hoy no	1119
""", 'hu': """
huawei appgallery	93
hubungi kami	1753
huidige tijd	2240
huidige tijd #	2240
huisregels	2184
huomasitko virheen	1413
huomasitko virheen jutussa	1413
husk meg	2366
husk mig	541
""", 'hv': """
hva mener du	91
hva mener du? stem her	2303
hva synes du om denne saken	2296
hva synes du om saken	2296
hvad mener du? stem her	482
hvad synes du? stem her	482
hvala na glasanju	91	2834
hvala na glasu	2834
hvala na poruci	2852
hvala na registraciji	2852
hvala za glas	3020
hvala za sodelovanje v anketi	3020
hver fredag. gratis. ingen spam	2369
hver krone hjelper	2364
hver krone teller	2364
hvert bidrag hjelper	2364
hvorfor ser jeg denne annonce	559
hvorfor ser jeg denne annonsen	2384
hvorfor vises denne annonce	559
hvorfor vises denne annonsen	2384
""", 'i ': """
i accept	878
i agree	878
i already donated	832
i already gave	832
i already have a subscription	1092
i already have an account	1092
i am already a subscriber	1092
i betalt samarbete	3170
i commenti sono riservati agli abbonati	1854
i denne artikel	547
i denne artikkelen	2372
i denne saken	2372
i don't have an account	1092
i have an account	1092
i have disabled my ad blocker	1087
i have turned it off	1088
i have whitelisted this site	1087
i lettori hanno letto anche	1866
i prezzi potrebbero variare	1849
i samarbeid med	2292
i samarbejde med	470
i samarbete med	3077
i understand	893
""", "i'": """
i'll do it later	832
i'm already a subscriber	1092
i'm in	851
i've already donated	832
i've disabled adblock	1087
i've disabled it	1088
i've disabled my ad blocker	1087
i've turned it off	1088
i've whitelisted this site	1087
""", 'ic': """
ich bin bereits abonnent	735
ich bin schon abonnent	735
ich bin schon dabei	568
ich habe bereits ein abo	735
ich habe bereits ein konto	735
ich habe den adblocker ausgeschaltet	731
ich habe den adblocker deaktiviert	731
ich habe ein konto	735
ich habe ihn ausgeschaltet	732
ich habe ihn deaktiviert	732
ich habe meinen adblocker deaktiviert	731
ich habe schon ein abo	735
ich habe schon ein konto	735
ich habe schon gespendet	568
ich stimme zu	603
icymi	887
""", 'id': """
ideal	2123
identifiez-vous	1442
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2247
ielogojies	2057
ielogoties	2057
ielogoties ar google	2101
ievadi e-pastu	2081
ievadi savu e-pasta adresi	2081
ievadiet savu e-pastu	2102
ievadiet summu	2100
""", 'ig': """
iga annetus aitab	1258
iga euro aitab	1258
iga euro loeb	1258
iga toetus loeb	1258
igakuine annetus	1258
igraj odmah	2834
igraj zdaj	3020
""", 'ih': """
iha	3238
ihr feedback	606
ihr kommentar	606
ihr name	737
ihre e-mail-adresse	582
ihre meinung	606
ihre nachricht	737
ihre nachricht wurde gesendet	737
ihre spende ist steuerlich absetzbar	661
ihre stimme wurde gespeichert	719
""", 'ik': """
ik begrijp het	2158
ik heb al een account	2249
ik heb al gedoneerd	2119
ik heb een account	2249
ik heb hem uitgezet	2246
ik heb mijn adblocker uitgeschakeld	2245
ik heb mijn adblocker uitgezet	2245
ik steun al	2119
ikke abonnent	2366
ikke abonnent endnu	541
ikke i dag	453	2275
ikke nu	453
ikke tillat	2361
iklan	1749
iklan sponsor	1784
""", 'il': """
il mio account	1801
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1808
ilan	3227
ilgili haber	3232
ilgili haberler	3232
ilgili konular	3232
ili	2850
ilk ay # tl	3218
ilmainen toimitus	1391
ilmianna	1419
ilmianna kommentti	1418
ilmoita asiaton viesti	1418
ilmoita asiattomasta kommentista	1418
ilmoita mainoksesta	1422
ilmoita virhe	1413
ilmoittaudu webinaariin	1348
ilmoitukset	1399
ilmoitus	1340
ils ont lu aussi	1475
""", 'im': """
im liveblog	740
im shop ansehen	722
im shop kaufen	722
im trend	610
ime	2853	3039
ime i prezime	2853
ime in priimek	3039
immer anzeigen	725
immer entsperren	725
immer erlauben	725
immer informiert	582
immer informiert mit unserem whatsapp-service	713
impostazioni cookie	1820
impressum	603
impresszum	1720
imprimeix	306
imprimeix l'article	329
imprimeix la recepta	61
imprimer	1461
imprimer cet article	1518
imprimer cette recette	61
imprimer l'article	1461
imprimer la recette	61
imprimir	1144	2531
imprimir a receita	61
imprimir artigo	2584
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3405
in case you missed it	887
in die zwischenablage kopiert	753
in diesem artikel	610
in dit artikel	2255
in evidenza	1827
in het nieuws	2154
in kooperation mit	600
in other news	887
in our shop	1080
in partnership with	873
in primo piano	1827
in this section	887
in winkelwagen	2235
in zwischenablage kopieren	595
increase font size	1105
increase text size	1105
indeks	1754
indhold fra vores partnere	559
indholdet er beskyttet af ophavsret	551
indholdet er blokeret	530
indholdet kan ikke vises	530
indicates required	1094
indicates required field	1094
indirizzo email	1808
indlejret indhold	530
indsend	545
indsend kommentar	555
indstillinger	471
indtast din e-mail	462
indtast din mail	462
indtast e-mail	462
info iklan	1769
infolettre	1451
infolettres	1451
informa d'un error	315
informar de un error	1191
informasjonskapsler	2293
informationen zum datenschutz	639
informativa sulla privacy	1820
informazione promozionale	1849
informazione pubblicitaria	87	1849
ingatkan saya nanti	1735
ingelogd blijven	2249
ingen bindingstid	2366
ingen bindningstid	3152
ingen holdning	526
ingen mening	2351
ingen spam	3155
ingen uppfattning	3135
ingesloten inhoud	2238
ingezonden mededeling	87	2199
ingrandisci	1830
ingresar	1125
inhalt	613
inhalt aktivieren	725
inhalt anzeigen	603
inhalt entsperren	725
inhalt freigeben	725
inhalt immer anzeigen	725
inhalt laden	600
inhalt teilen	595
inhalte aktivieren	725
inhalte anzeigen	603
inhalte entsperren	725
inhalte immer anzeigen	725
inhalte laden	725
inhalte unserer partner	754
inhaltsverzeichnis	613
inhoud laden	2238
inhoud niet beschikbaar	2238
inhoud tonen	2174
inhoud van onze partners	2267
inhoudsopgave	2157
inicio	1162
inkl. mwst	722
inkl. mwst. zzgl. versandkosten	722
inklappen	2158
inloggen	2124
inloggen met apple	2249
inloggen met facebook	2249
inloggen met google	2249
inna kwota	2485
inne teksty autora	2493
innebygd innhold	2355
innholdet er blokkert	2355
innholdet er ikke tilgjengelig	2355
innholdet kan ikke vises	2355
innstillinger	2293
innstillinger for informasjonskapsler	2355
innstillinger for personvern	2355
inschakelen	2244
inschrijven	2129
inscreva-se	2523
inscreva-se na newsletter	2523
inscription	1442
inscription gratuite	1511
inserisci il tuo indirizzo e-mail	1859
inserisci il tuo indirizzo email	1859
inserisci qui il tuo commento	1823
inserisci un indirizzo email valido	1859
insira o seu email	2577
insira seu e-mail	2577
instagram	864
instagram-inhalte erlauben	603
instellingen	2146
instellingen opslaan	2238
inte idag	3059
inte nu	3059	3147
inte prenumerant	3152
introdu adresa ta de email	2626
introduce tu email	1132
introductory offer	1092
invalid address	1094
invalid email	851
invalid email address	1094
invia	91
invia a un amico	1865
invia commento	1823
invia per email	1813
invia via email	1813
inzerce	351
inzercia	2876
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la receta	61
ir a los comentarios	1155
ir al contenido	1162
ir arriba	1162
ir para a receita	61
""", 'is': """
iscriviti	1808
iscriviti alla nostra newsletter	1808
iscriviti ora	1808
iscrizione completata	1859
isprintaj	2783
ispunite ovo polje	2852
""", 'iz': """
iz iste rubrike	2780
iz rubrike	2780	2971
izaberi	2850
izaberite iznos	2847
izaberite paket	2849
izaberite pretplatu	2849
izberi	3036
izberi znesek	3033
izberite	3036
izberite paket	3035
izberite znesek	3033
izbor urednice	2780
izbor urednika	2780
izdvajamo	2780
izklopi zvok	3026
izklopil sem blokator oglasov	3031
izklopite adblock	3031
izklopite blokator oglasov	3031
izpildi testu	2092
izpolnite to polje	3038
izpostavljeno	2971
izradila umjetna inteligencija	2860
izveido kontu	2057
""", "j'": """
j'accepte	1468
j'accepte de recevoir les offres des partenaires	1511
j'ai compris	1479
j'en profite	1442
""", 'ja': """
ja ets subscriptor	300
ja gerne	730
ja graag	2244
ja tack	3147
ja tak	536
ja takk	2361
ja tens compte	327
ja, benachrichtigen	729
ja, bitte	730
ja, doe maar	2244
ja, gerne	730
ja, gjerne	2361
ja, graag	2244
ja, ich will	569
ja, ik steun	2191
ja, ik wil de nieuwsbrief ontvangen	2187
ja, tack	3147
ja, tak	536
ja, takk	2361
jaa	1338
jaa artikkeli	1338
jaa facebookissa	1338
jaa juttu kaverille	1338
jaa lahjana	1421
jaa whatsappissa	1338
jaarlijks	2250
jaarlijks betalen	2249
jaarlijks gefactureerd	2249
jag har ett konto	3152
jag har redan ett konto	3152
jaga	1213
jaga artiklit	1213
jaga e-postiga	1266
jaga facebookis	1218
jaga lugu	1218
jaga seda artiklit	1218
jajak pendapat	91
jak vypnout adblock	423
jangan lewatkan	1754
jatka applella	1404
jatka facebookilla	1404
jatka googlella	1404
jatka lukemista	1331
jatka poistamatta	1400
jau abonents	2101
jau esi abonents	2057
jau esi abonents? ielogojies	2057
jau prenumeratorius	2041
jau prenumeruojate	1996
jau prenumeruojate? prisijunkite	1996
jau sekate	2047
jau seko	2107
javascript er deaktiveret	532
javascript er deaktivert	2357
javascript je izklopljen	3026
javascript staat uit	2240
""", 'je': """
je aanmelding is gelukt	2187
je bent aangemeld	2252
je bent ingeschreven	2187
je bent nu ingeschreven	2187
je bericht	2252
je bericht is verzonden	2252
je bilo to koristno	3046
je commande	1502
je donne	1433
je donne mon avis	1506
je fais un don	1433
je gebruikt een adblocker	2245
je gebruikt een advertentieblokker	2245
je gift is fiscaal aftrekbaar	2247
je hebt al gestemd	2232
je hebt je limiet bereikt	2249
je hebt je succesvol aangemeld	2187
je kunt je op elk moment afmelden	2187
je li ovo bilo korisno	2860
je m'abonne	1442
je m'inscris	1451
je me connecte	1442
je naam	2252
je soutiens	1433
je stem is geregistreerd	2232
je stem is geteld	2232
je teste	1442
je volgt	2265
je volgt deze auteur	2265
je volgt deze auteur al	2265
je volgt dit onderwerp	2265
je volgt dit onderwerp al	2265
je vote	91
jeden freitag. kostenlos. kein spam	737
jeder beitrag hilft	733
jeder betrag hilft	733
jeder euro hilft	661
jederzeit abbestellbar	737
jederzeit abmeldbar	737
jednokratna donacija	2847
jednorazovo	2940
jednorazowo	2393
jeg har allerede en konto	2366
jeg har deaktiveret min adblocker	537
jeg har en konto	2366
jeg har konto	2366
jeg har skrudd av adblock	2362
jegyek itt	1698
jegyet veszek	1698
jegyezz meg	1711
jelentkezzen be	1641
jetzt abo sichern	666
jetzt abonnent werden	574
jetzt abonnieren	574
jetzt abstimmen	91	645	713
jetzt am gewinnspiel teilnehmen	645
jetzt anmelden	582
jetzt bestellen	574
jetzt bewerben	645
jetzt einloggen	574
jetzt einschalten	729
jetzt freischalten	574
jetzt helfen	569
jetzt im shop	722
jetzt im tv	610
jetzt karten sichern	645
jetzt kommentieren	606
jetzt kostenlos anmelden	582
jetzt kostenlos testen	574
jetzt mitdiskutieren	651
jetzt mitglied werden	569
jetzt mitmachen	645
jetzt mitraten	719
jetzt nicht	568
jetzt pinnen	61
jetzt platz sichern	722
jetzt registrieren	574
jetzt spenden	569
jetzt spielen	719
jetzt teilen	667
jetzt testen	574
jetzt ticket sichern	722
jetzt tickets sichern	645
jetzt upgraden	666
jetzt weiterlesen	735
jetzt zugang sichern	666
jetzt zustimmen	603
""", 'jo': """
jo tilaaja	1404
jocs i mots encreuats	317
join now	834
join our mailing list	851
join the conversation	882
join the debate	1103
join the discussion	882
join the discussion on discord	868
join us	834
joka perjantai. ilmaiseksi. ei roskapostia	1407
jokainen euro auttaa	1402
jokainen lahjoitus auttaa	1402
jotain meni vikaan	1408
jouw e-mailadres	2129
""", 'ju': """
juba tellija	1259
jump to content	892
jump to recipe	61
jump to section	1097
jump to the recipe	61
jump to video	61
jums nav konta	2101
just nu	3085
juttu jatkuu alla	1340
juttu jatkuu kuvan alapuolella	1340
juttu jatkuu kuvan alla	1340
juttu jatkuu mainoksen alla	1340
juttu jatkuu videon alla	1340
juttu on tarkoitettu tilaajille	1331
juttu on tuotettu automaattisesti	1416
juttu on vain tilaajille	1331
juttuvinkki	1413
jutun aiheet	1410
juuri nyt	1346
""", 'ka': """
kabal	2351
kabale	526
kabul ediyorum	3228
kabul et	3228
kadarkoli se lahko odjavite	3038
kaffee spendieren	733
kaikki artikkelit	1410
kaikki jutut	1410
kaikki kirjoittajan artikkelit	1410
kaip jums patiko straipsnis	2002
kako izklopiti adblock	3031
kako izklopiti blokator oglasov	3031
kako varujemo svoje vire	3043
kako varujemo vire	3043
kamu mungkin suka	1780
kanske senare	3059
kanskje senere	2275
kapat	3216
kapcsolat	1653
kapcsolja be a javascriptet	1702
kapcsolja ki az adblockert	1707
karier	1769
karjera	2003
karte anzeigen	614
karte laden	603
kas artikkel oli kasulik	1219
kas lugu oli kasulik	1219
kas sellest oli abi	1263
kas soovid saada teavitusi	1256
kasneje	2978	3030
kasnije	2788	2844
kasutad reklaamiblokeerijat	1257
kasutustingimused	1231
kategori	1754
kategoriat	1346
kategorie	356	2418
kategorien	610
kategorier	479	2300	3085
kategoriler	3232
katkida bulun	3217
katso hinta	1391
katso kaikki	1410
katso kaikki tilaajaedut	1331
katso kuvagalleria	1348
katso kuvat	1348
katso tarjoukset	1391
katso tarjous	1391
katso tilaustarjoukset	1404
katso tilausvaihtoehdot	1404
katso tulokset	91	1388
katso tulos	1388
katso tuote	1391
katso video alta	1348
kaupastamme	1391
kaydet	3225
kaydol	3218
kayit ol	3218
kaynak: aa	3238
kaynak: dha	3238
kaynak: iha	3238
""", 'ke': """
kebijakan cookie	1752
kebijakan privasi	1752
kebijakan privasi | syarat dan ketentuan	1752
keep me logged in	1092
keep me signed in	1092
keep reading	887
kein spam	737
kein spam. jederzeit abbestellbar	737
keine angabe	720
keine meinung	720
keine neuigkeiten mehr verpassen	657
kelola cookie	1752
keluar	1737
kembali ke atas	1756
kereskedelmi tartalom	1728
kertalahjoitus	1330
keskustele	1345
keskustele asiallisesti	1345
keskustelu	1345
keskustelu on suljettu	1418
kesto	1396
kesto #	1396
keuze opslaan	2238
keuze van de redactie	2154
key points by ai	933
key takeaways by ai	933
""", 'ki': """
ki kann fehler machen	748
ki-generert	2379
ki-generert innhold	2378
ki-generert oppsummering	2303
ki-generiert	641
ki-generierte zusammenfassung	641
ki-oppsummering	2303	2379
ki-zusammenfassung	641	749
kiekviena auka padeda	2040
kiekviena parama svarbi	2040
kiekvienas euras padeda	2040
kiekvienas euras svarbus	2040
kiemelt	1654
kies	2250
kies abonnement	2249
kies een abonnement	2249
kies een bedrag	2122
kies je abonnement	2194
kies uw abonnement	2249
kies zelf een bedrag	2247
kiitos ilmoittautumisesta	1407
kiitos tilauksesta	1334
kiitos tilauksestasi	1334
kiitos vastauksestasi	91
kijk terug	2181
kingi artikkel	1218
kinnita oma e-posti aadress	1260
kiosque	1442
kirim	91	1746
kirim ke teman	1779
kirim komentar	1753
kirjaudu	1331
kirjaudu applella	1404
kirjaudu ulos	1331
kirjoita kommentti	1345
kirjoita kommenttisi	1345
kirjoittaja on kansanedustaja	1357
kirjoittaja on kirjailija	1357
kirjoittaja on kolumnisti	1357
kirjoittaja on toimittaja	1357
kirjoittaja on vapaa toimittaja	1357
kirjoittaja on vapaa toimittaja ja kirjailija	1357
kirjoittajan muut jutut	1410
kirjuta autorile	1261
kirjuta kommentaar	1219
kirjuta toimetusele	1262
kita nuotrauka	2043
kita suma	2040
kitas puslapis	2043
kitas straipsnis	2043
kiti skaito	1998
""", 'kl': """
klarna	573
klausies raidierakstu	2064
klausies rakstu	2062
klauskite dirbtinio intelekto	2002
klausykite straipsnio	2001
klausyti	2001
klausyti straipsnio	2001
klausyti straipsnio (# min	2001
kleinanzeigen	600
kleinere tekst	2266
klik om te vergroten	2255
klippet er ikke lenger tilgjengelig	2357
""", 'ko': """
kod pocztowy	2491
kodeord	542
kokeile maksutta	1331
kokeile nyt	1331
koko ruutu	1395
kokoruututila	1395
kolla din inkorg	3155
kolla priset	3137
komentar	1753
komentarai	1996
komentari	2783
komentarji	2974
komentarz	2414
komentarze	2414
komentiraj	2783	2974
komentirajte	2861
komentovat	441
komentuoti	1996
komentuoti gali tik registruoti vartotojai	2002
komercialna vsebina	3051
komercinis turinys	2049
komercsaturs	2109
komment	1653
kommentaare pole	1264
kommentaare veel pole	1264
kommentaarid	1213
kommentaarid on suletud	1264
kommentar	606
kommentar abschicken	750
kommentar absenden	750
kommentar melden	750
kommentar schreiben	606
kommentar senden	750
kommentar verfassen	606
kommentare	606
kommentare ansehen	606
kommentare anzeigen	606
kommentare lesen	606
kommentare sortieren	750
kommentarer	474	2296	3081
kommentarer blir moderert	2296
kommentarer granskas innan publicering	3088
kommentarer modereres	482
kommentarerna modereras	3081
kommentarregeln	606
kommentarregler	2380
kommentarsregler	3081
kommenteeri	1213
kommenteerimine on suletud	1219
kommenteerimise reeglid	1219
kommenteerimiseks logi sisse	1219
kommentek	1653
kommenter	474	2296
kommentera	3081
kommentera artikeln	3166
kommentieren	606
kommentit	1345
kommentit tarkistetaan ennen julkaisua	1345
kommentoi	1345
kommentoi juttua	1418
kommentointi on suljettu	1345
kommercielt indhold	487
kommercielt samarbejde	470
kommersiellt samarbete	3170
kommersielt innhold	2308
kommersielt samarbeid	2292
kommertssisu	1267
kommerzieller inhalt	754
konec oglasa	3051
konec reklamy	445
koniec reklamy	2410
kontakt	355	474	606	2414
kontakt do redakcji	2496
kontakt forfatteren	2372
kontakt na redakci	436
kontakt na redakciu	2950
kontakt os	474
kontakt oss	2296
kontakt redaksjonen	2375
kontakt redaktionen	550
kontakt zur redaktion	745
kontakta oss	3081
kontakta redaktionen	3161
kontaktirajte autora	2855
kontaktirajte avtorja	3041
kontaktirajte redakciju	2857
kontaktovat autora	433
kontaktovat redakci	436
konten berbayar	1784
konten bersponsor	1749
konten premium	1737	1779
konten promosi	1784
konten sponsor	1749
konto erstellen	574
kontrollera din inkorg	3155
kontrolli oma postkasti	1260
kontynuuj przez apple	2487
kontynuuj przez facebook	2487
kontynuuj przez google	2487
kontynuuj z apple	2487
kontynuuj z facebookiem	2487
kontynuuj z google	2487
konular	3232
koop een kop koffie voor ons	2247
koop een licentie	2259
koop het boek	2235
koop je tickets	2235
koop kaarten	2235
koop nu	2235
koop tickets	2235
kopeeri link	1213
kopeerimine keelatud	1268
kopeeritud	1266
kopieer de link	2139
kopieer deze link	2219
kopieer link	2139
kopier gavelenke	2383
kopier gavelink	558
kopier lenka	2288
kopier lenke	2288
kopier lenken	2288
kopier link	466
kopier linket	466
kopierat till urklipp	3169
kopieren	595
kopieret	558
kopieret til udklipsholder	558
kopiering forbudt	2376
kopiert	2383
kopiert til utklippstavlen	2383
kopioi linkki	1338
kopiointi kielletty	1414
kopioitu	1421
kopiraj link	2783
kopiraj povezavo	2974
kopiraj poveznicu	2783
kopirajte link	2783
kopirajte poveznicu	2783
kopiranje prepovedano	3044
kopiranje zabranjeno	2858
kopirano	2864	3050
kopiuj link	2406
kopyala	3225
koristite adblock	2845
koristite adblocker	2845
koristite blokator oglasa	2845
korrekturhinweis senden	651
korsord	3135
kort fortalt - lavet med ai	482
korzystasz z adblocka	2483
kostenlos abonnieren	582
kostenlos registrieren	574
kostenlos testen	574
kostenlos. kein spam	737
koszty dostawy	2473
koupit e-knihu	414
koupit knihu	414
koupit licenci	437
koupit vstupenku	414
koupit vstupenky	414
""", 'kr': """
kraj oglasa	2865
kraj reklame	2865
krant	2124
kreditkarte	573
kreditkarte / klarna	573
kreiraj nalog	2773
krijg direct toegang	2194
kruiswoord	2233
kruiswoordpuzzel	2233
krydsord	526
kryssord	2351
""", 'ku': """
kuidas lugu meeldis	1219
kuidas me allikaid kaitseme	1262
kumppaneiltamme	1422
kun for medlemmer	2366
kup bilet	2473
kup bilety	2473
kup bilety teraz	2473
kup e-book	2473
kup magazyn	2473
kup najnowszy numer	2473
kup prawa do publikacji	2497
kup teraz	2473
kup wydanie	2473
kupi karte	2837
kupi kartu	2837
kupi knjigo	3023
kupi knjigu	2837
kupi licenco	3044
kupi licencu	2858
kupi odmah	2837
kupi pretplatu	2773
kupi ulaznice	2837
kupi vstopnice	3023
kupi vstopnico	3023
kupi zdaj	3023
kupite karte	2837
kupite knjigu	2837
kupite ulaznice	2837
kupite vstopnice	3023
kupte si knihu	414
kupte si vstupenky	414
kurzlink kopieren	692
kuukausilahjoitus	1330
kuukausilaskutus	1404
kuukausittain	1405
kuula	1218
kuula artiklit	1218
kuula artiklit (# min	1218
kuula lugu	1218
kuula saadet	1220
kuula saadet siit	1220
kuuntele	1338
kuuntele jakso	1338
kuutellimus	1259
kuva kuvassa	1395
kuva rohkem	1261
""", 'kv': """
kvalita	419	2934
kviz dana	2834
kviz dneva	3020
kvkk	3228
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1475
l'article continue ci-dessous	1466
l'article en # points	1500
l'articolo in breve	1846
l'essentiel	1475
""", 'la': """
la encuesta	91
la newsletter	1451	1808
la question du jour	91
la redazione consiglia	1827
la tua e-mail	1808
laad bericht	2238
laad inhoud	2238
laad meer	2157
laad meer artikelen	2255
laad video	2238
laadi alla app store'ist	1255
laadi postitus	1253
laadi rakendus alla	1255
laadi sisu	1253
laajenna	1349
laat een reactie achter	2263
laat je dit artikel voorlezen	2181
laat voorlezen	2139
laatste nieuws	2154
laatu	1396
ladataan soitinta	1395
ladataan videota	1395
ladda fler	3088
ladda fler artiklar	3158
ladda karta	3141
ladda ner ljud	3143
ladda om sidan	3149
ladda tweet	3141
ladda video	3141
laddar spelaren	3143
laddar video	3143
lae alla app store'ist	1255
lae heli alla	1254
lae juurde	1261
lae postitus	1253
lae veel	1261
laget av ai	2378
laget av ki	2378
laget med hjelp av ki	2378
laget med ki	2378
lagi ramai	1780
lagre	2288
lagre artikkel	2288
lagre innstillinger	2355
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2288
lagre saken til senere	2288
lagre til senere	2288
lagre valg	2355
lahenda test	1250
lahenda viktoriini	1250
lahjalinkki	1421
lahjoita	1330
lahjoita artikkeli	1421
lahjoita kerran	1402
lahjoita kuukausittain	1402
lahjoita mobilepaylla	1402
lahjoita nyt	1330
lahjoita tilisiirrolla	1402
lahjoitussivulle	1402
lain kali	1735
lainnya	1754
laisser un commentaire	1471
laissez un commentaire	1471
laisva suma	2040
lajittele	1419
langganan	1737
langsung ke resep	61
lanjut baca di bawah	1749
lanjutkan dengan konten	1749
lanjutkan membaca	1756
laporkan	1753
laporkan kesalahan	1757
larger text	1105
lascia un commento	1823
lascia un feedback	1846
laskutetaan vuosittain	1404
last flere	2303
last inn flere	2372
last inn innhold	2355
last inn innlegg	2355
last inn video	2355
last innhold	2355
last innlegg	2355
last name	851
last ned episoden	2357
last ned lyd	2357
laster spiller	2357
laster video	2357
lastschrift	573
lataa app storessa	1397
lataa app storesta	1397
lataa julkaisu	1393
lataa sivu uudelleen	1401
lataa twiitti	1393
lataa video	1393
later	1111	2119	2244
later lezen	2195
latest	887
latest articles	887
latest edition	892
latest headlines	887
latest news	887
latest posts	887
latest stories	887
latest updates	887
latest videos	887
latest videos from	887
lavet af ai	553
lavet med ai	553
lavora con noi	1849
""", 'le': """
le direct	1475
le fil	1475
le journal du jour	1442
le nostre newsletter	1808
le plus lu	1475
le puede interesar	1159
le recomendamos	1159
le ultime notizie	1827
learn more	892
learn more about cookies	878
leave a comment	882
leave a reply	882
leave a tip	834
leave feedback	882
lectura de # minutos	1144
lectura: # min	1144
lecture # min	1478
lecture # minutes	1461
lecture : # min	1461
ledenvoordeel	2235
leer noticia completa	1162
lees advertentievrij	2267
lees de reacties	2150
lees direct verder	2194
lees het hele artikel	2255
lees het hele verhaal	2255
lees het liveblog	2255
lees het transcript	2240
lees het volledige artikel	2255
lees meer	2154	2157
lees meer over	2154
lees minder	2255
lees onze huisregels	2184
lees ook	2154
lees verder	2124	2154	2157
lees verder na de advertentie	2144
lees verder onder de afbeelding	2144
lees verder onder de foto	2144
lees volledig artikel	2255
lees voor	2139
lees zonder advertenties	2267
leeslijst	2195
leestijd	2157
leestijd # min	2157
legfrissebb	1654	1725
legg i handlekurv	2353
legg igjen en kommentar	2296
legg igjen kommentar	2380
legg oss til som foretrukket kilde	2382
legg til i mine temaer	2382
legg til kommentar	2380
legg til som foretrukket kilde	2382
leggi anche	1827
leggi dopo	1865
leggi i commenti	1823
leggi il documento	1831
leggi il giornale	1801
leggi l'articolo	1830
leggi l'articolo completo	1830
leggi senza limiti	1863
leggi sull'app	1857
leggi tutto	1830
leggi tutto con un abbonamento	1801
leggi tutto su	1827
legjobb	1725
legolvasottabb	1654
legolvasottabbak	1654
lehe algusse	1261
leia mais	2545	2548
leia os termos de uso e as regras da comunidade	2573
leia sem limites	2582
leidsid vea	1262
leitura: # min	2531
lembrar mais tarde	2514
lembre-me mais tarde	2514
lengde #	2358
lenke kopiert	2288
lenken er kopiert	2288
lenken kopiert	2288
ler mais	2548
ler mais tarde	2584
les articles les plus lus	1519
les derniers articles	1475
les flere	2300
les hele artikkelen	2372
les hele saken	2303
les kommentarer	2296
les lecteurs ont aussi lu	1475
les mer	2300	2303
les mer om	2300
les mindre	2372
les plus lues	1475
les plus lus	1475
les saken i appen	2359
les senere	2288
les tops	1475
les transkripsjon	2357
les uten annonser	2384
les uten grenser	2366
les videre	2279
lesedauer	613
lesedauer: # minuten	613
lesen sie auch	610
lesen sie dazu	610
lesen sie hier	610
lesen sie mehr	610
leserangebot	722
leserangebote	722
leserbriefe	606
leserempfehlung	750
leserempfehlungen	750
leserkommentare	606
leserreise	722
leserreisen	722
leserreiser	2353
lesertilbud	2353
leserumfrage	91
lesetid # min	2303
lesetipp	610
lesetipps	610
lesezeit: # min	613
lesezeit: # minuten	613
lest av en syntetisk stemme	2357
lest opp av en robot	2288
lest opp av en syntetisk stemme	2288
lest opp av syntetisk stemme	2357
leta	2067
leta/afp	2067
letno	3036
lettergrootte	65
lettura # min	1813
leuk	2264
lezersaanbieding	2235
lezersaanbiedingen	2235
lezersreis	2235
lezersreizen	2235
lezersvoordeel	2235
""", 'li': """
license our content	1100
license this article	1100
license this content	1100
license this story	1100
licensiera artikeln	3162
licensing rights	1100
licentie aanvragen	2259
licentie kopen	2259
lige nu	479
lihat artikel asli	1779
lihat detail	1757
lihat hasil	91	1757
lihat juga	1754
lihat komentar	1753
lihat lainnya	1756
lihat peta	1757
lihat resep	61
lihat selengkapnya	1756
lihat semua	1756
liigu sisu juurde	1261
liitu uudiskirjaga	1238
lik	2381
like	1104
like loading	863
like this	863
liker	2381
likes	1104
limited time offer	841
limited-time offer	960
line	864
link	864
link berhasil disalin	1779
link copiado	2531
link copiat	2633
link copiato	1813
link copiato negli appunti	1865
link copied	863
link copied bookmark	863
link copied successfully	1105
link copied to clipboard	863
link er kopieret	466
link er kopieret til udklipsholderen	466
link gekopieerd	2139
link has been copied	1105
link in die zwischenablage kopiert	667
link je kopiran	2864
link kopeeritud	1218
link kopieren	595
link kopieret	466
link kopiert	595
link kopiran	2783
link kopyalandi	3225
link on kopeeritud	1218
link skopiowany	2504
link sudah disalin	1779
link wurde in die zwischenablage kopiert	667
link wurde kopiert	667
link zum artikel kopieren	667
link zum inhalt	603
link zum teilen kopieren	713
link zum youtube-inhalt	603
linkedin	864
linket er kopieret	558
linki kopyala	3225
linkki kopioitu	1338
linkki on kopioitu	1421
links	610
lire aussi	1475
lire l'article	1478
lire l'article complet	1478
lire la suite	1478
lire le document	1479
lire les commentaires	1471
lire plus	1475	1478
lire plus tard	1461
lisa kommentaar	1213
lisa minu teemadesse	1265
lisa ostukorvi	1252
listen	863
listen # min	863
listen above	940
listen below	940
listen here	940
listen now	863
listen on apple	940
listen on apple podcasts	940
listen on spotify	940
listen on youtube	940
litterointi	1396
live	610
live stream	1086
live tv	887
lizenz anfragen	746
lizenzen erwerben	746
lizenzrechte erwerben	746
""", 'lj': """
ljud	3144
ljud av	3143
""", 'lo': """
lo + visto	1159
lo esencial en # segundos	1184
lo quiero	1201
load comments	882	1083
load content	878
load embed	1083
load external content	1083
load map	1083
load more	892
load more articles	892
load more comments	882
load more replies	1103
load more stories	892
load post	1083
load tweet	1083
load video	1083
loaded #%	1085
loaded: #%	1085
loading	863
loading ad	873
loading more	892
loading player	1085
loe edasi	1213
loe edasi tellijana	1213
loe hiljem	1218
loe ka	1215
loe kommentaare	1219
loe lisa	1220
loe lisaks	1215
loe piiramatult	1259
loe rakenduses	1255
loe reklaamivabalt	1267
loe rohkem	1220
loe veel	1215
loetumad	1215
log in	841	2124
log in / register	841
log in met apple	2249
log in met google	2249
log in or sign up	841
log in to comment	882
log in to reply	882
log in with apple	1092
log in with email	1092
log in with facebook	1092
log in with google	1092
log ind	457
log ind med apple	541
log ind med e-mail	541
log ind med mitid	541
log out	841
log ud	457
logare	2594
logg inn	2279
logg inn med apple	2366
logg inn med bankid	2366
logg inn med e-post	2366
logg inn med vipps	2366
logg ut	2279
logga in	3063
logga in med apple	3152
logga in med bankid	3152
logga in med e-post	3152
logga ut	3063
logi sisse	1213
logi sisse id-kaardiga	1259
logi sisse mobiil-id-ga	1259
logi sisse smart-id-ga	1259
logi sisse, et kommenteerida	1219
login	574	841	1737	1801	2488	2519	2594
login / register	841
login lub e-mail	2487
logout	841
lompat ke resep	61
loo konto	1213
loo tasuta konto	1213
loobuda saab igal ajal	1260
loodud tehisintellektiga	1263
lopeta seuraaminen	1420
los comentarios son exclusivos para suscriptores	1191
los de puzzel op	2232
los precios pueden variar	1186
lozinka	2850
""", 'lu': """
lub	2488
luba alati	1253
lue ensin sovelluksesta	1397
lue ilman mainoksia	1422
lue koko juttu	1348
lue kommentit	1345
lue litterointi	1395
lue rajattomasti	1331
lue seuraavaksi	19	1346
lue sovelluksessa	1397
luetuimmat	1346
luetuimmat jutut	1346
lugejapakkumine	1252
lugemiseks osta artikkel	1213
luister	2139
luister dit artikel	2181
luister hier	2181
luister nu	2181
luister op spotify	2181
luister via spotify	2181
luk	453
luk annonce	559
luk galleri	547
lukijakysely	1388
lukijamatka	1391
lukijamatkat	1391
lukijatarjoukset	1391
lukijatarjous	1391
lukk	2275
lukk annonse	2384
lukk galleri	2372
lukuaika # min	1348
luo ilmainen tunnus	1331
luo maksuton tunnus	1331
luo tunnus	1331
lupa kata sandi	1737
lupa password	1737
""", 'ly': """
lyd av	2357
lyd fra	532
lyd til	532
lyden er ai-genereret	532
lyden er ki-generert	2357
lydstyrke	533
lyssna	3073
lyt	466
lytt	2288
lytt til saken	2288
""", "m'": """
m'abonner	1442
m'inscrire	1451
""", 'ma': """
maak een account	2124
maandelijks	2120	2250
maandelijks betalen	2249
maandelijks doneren	2247
maandelijkse donatie	2247
machinaal vertaald	2261
machine translation	1108
machinevertaling	2262
mahjong	412	526	720	1078	1389	1696	2233	2351	2471	2835	2927	3021	3135
mai mult	2608
mai multe	2608
mail	864	2139
mailen	595
mainoksen loppu	1422
mainokset	1340
mainos	1340
mainos - juttu jatkuu alla	1340
mainos alkaa	1340
mainos loppuu	1422
mais	2548
mais artigos	2545
mais comentadas	2545
mais lidas	2545
mais lidos	2545
mais populares	2545
mais tarde	2514
mais vistas	2545
mais vistos	2545
make a donation	834
maksa mobilepaylla	1402
man ir konts	2101
man jau ir konts	2101
manage alerts	1089
manage consent	878
manage cookies	878
manage my account	841
manage notifications	1089
manage options	878
manage preferences	878
manage settings	878
manage subscription	841
manage your newsletters	951
mano temos	2047
mantengamos un debate respetuoso	1191
mantente informado	1132
maradjak bejelentkezve	1711
maskinoversat	553
maskinoversatt	2378
maskinoversettelse	2379
masquer	1479
mastodon	864
masuk	1737
masuk / daftar	1737
masz ciekawy temat	2496
max	2661
maybe later	832
""", 'me': """
me connecter	1442
me le rappeler plus tard	1432
meddelande	3156
media caption	892
medlemsfordel	2353
medlemsfordele	528
medlemsfordeler	2353
meer	2154
meer artikelen	2154
meer informatie	2146
meer laden	2157
meer lezen	2154
meer nieuws	2154
meer over	2154
meer over dit onderwerp	2154
meer tonen	2157
meer weergeven	2255
meest bekeken	2154
meest gedeeld	2154
meest gekozen	2194	2250
meest gelezen	2154
meghallgatom	1647
meghallgatom a cikket	1702
megosztom	1647
megrendelem	1698
mehr anzeigen	613
mehr artikel	610
mehr artikel laden	740
mehr aus	610
mehr aus dem ressort	610
mehr details	614
mehr erfahren	603
mehr informationen	610
mehr laden	606	613
mehr lesen	610	613
mehr nach dieser anzeige	600
mehr news	610
mehr themen	610
mehr von diesem autor	610
mehr von uns	610
mehr zu diesem thema	610
mehr zum artikel	610
mehr zum thema	610
meie partneritelt	1267
meie poest	1252
mein konto	574
meine themen	752
meist gelesen	610
meistgeklickt	610
meistgelesen	610
meistgelesene artikel	610
meistkommentiert	610
mejla	3073
mejla skribenten	3158
meld	2264
meld advertentie	2267
meld een fout	2150
meld feil	2304	2375
meld fejl	483	550
meld fout	2184
meld fra om feil	2296
meld je aan	2129
meld kommentar	2380
meld reactie	2263
melden	751
melding	2370
meldingen	2244
meldingen aanzetten	2243
meldingen beheren	2243
meldingen toestaan	2243
melodikrysset	3135
member-only story	892
members only	841
mengerti	1757
meniu	2608
meno	2946
meno a priezvisko	2946
menu	358	482	892	1478	1756	1830	2157	2421	2548	3417
meny	2303	3088
mer fra	2300
mer nyheter	3085
mer om	2300	3085
merci de votre inscription	1451
merci pour votre retour	1500
merci pour votre vote	91	1506
mere fra	479
mere om	479
merk betalingen gave	2364
merken	574	595
merkliste	574
message	864	1095
message from our partner	1106
message publicitaire	1466
messaggio promozionale	1818
messaggio pubblicitario	1849
messenger	864
mest delat	3085
mest delt	2300
mest delte	479
mest lest	2300
mest leste	2300
mest likte	2381
mesto	2946
met ai gemaakt	2176
metodi di pagamento	1799
metodo di pagamento	1799
mettre en favori	1461
""", 'mi': """
mi cuenta	1125
mida del text	65
mijn account	2124
mijn onderwerpen	2265
mijn profiel	2124
min konto	457
min side	457	2279
minden cikk	1717
minder tonen	2255
minder weergeven	2255
mindet elfogadom	1700
mindre tekst	2383
mindre text	3169
mine avalehele	1220
mine emner	557
mine retsepti juurde	61
mine temaer	2382
minha conta	2519
mini crossword	1078
minu teemad	1265
minulla on jo tunnus	1404
minulla on tili	1404
minulla on tunnus	1404
mis niets	2129
missa inget	3068
missa inte	3085
misschien later	2119
misschien ook interessant	2154
mit * gekennzeichnete felder sind pflichtfelder	737
mit * markierte felder sind pflichtfelder	737
mit apple anmelden	735
mit apple fortfahren	735
mit e-mail anmelden	735
mit facebook anmelden	735
mit facebook fortfahren	735
mit freunden teilen	692
mit google anmelden	735
mit google fortfahren	735
mit ki erstellt	641
mit ki generiert	748
mit ki-stimme vorgelesen	727
mit paypal spenden	733
mit werbung lesen	725
mit werbung weiterlesen	725
mitdiskutieren	606
mitglied werden	569
mitmachen und gewinnen	645
mitt konto	3063
mitte praegu	1256
mitteilungen aktivieren	729
mitteilungen erlauben	729
""", 'mo': """
mobilepay et bidrag	539
mode de paiement	1440
modes de paiement	1440
modifica le preferenze sui cookie	1844
modifica preferenze	1844
modifier mes choix	1498
moj profil	2773	2967
moje konto	2396
moje tematy	2503
moje teme	2863	3049
mon compte	1442
mon espace	1442
monatlich	569
monatlich abgerechnet	735
monatlich spenden	569
monatliche zahlung	735
montant libre	1440
monthly	833
monthly contribution	838
morda pozneje	3029
morda vas zanima	2971
more	890
more articles	887
more by the author	1097
more citation formats	1066
more coverage	887
more details	893
more for you	964
more from	887
more from this author	887
more from us	964
more headlines	887
more in this section	964
more in this series	887
more like this	887
more news	887
more newsletters	951
more on this story	887
more on this topic	887
more options	878
more sharing options	863
more stories	887
more stories like this	887
more stories you may like	887
more to explore	887
more to read	887
more top stories	887
most commented	887
most discussed	887
most emailed	887
most liked	882
most nem	1638
most popular	887	1093
most read	887
most read stories	964
most recent	887
most recommended	1103
most replies	1103
most shared	887
most viewed	887
most watched	887
mostra altro	1830
mostra contenuto	1820
mostra contenuto esterno	1844
mostra el contingut extern	312
mostra i commenti	1823
mostra i risultati	91
mostra il contenuto esterno	1844
mostra meno	1831
mostra menys	304
mostra originale	1831
mostra traduzione	1831
mostra tutto	1831
mostra-ho tot	304
mostrar comentarios	1155
mostrar contenido externo	1182
mostrar mais	2548
mostrar menos	1162
mostrar todo	1163
mostrar tudo	2549
moyen de paiement	1440
moyens de paiement	1440
""", 'mr': """
mr	1095
mrs	1095
""", 'mt': """
mti	1676
mti/afp	1676
""", 'mu': """
muat lainnya	1756
muista minut	1404
mul on juba konto	1259
mul on konto	1259
mungkin lain kali	1735
muokkaa asetuksia	1393
must read	887
must reads	887
must-read	887
mutasd mindet	1657
mutass kevesebbet	1717
mute	892	1086
muu summa	1402
muuda teksti suurust	1266
muut lukevat	1346
muut lukevat juuri nyt	1346
muut lukevat nyt	1346
muuta suostumusta	1393
muuta tekstin kokoa	1421
""", 'my': """
my account	841
""", 'na': """
na celou obrazovku	418
na czasie	2418
na naslovnico	3041
na naslovnicu	2855
na naslovnu	2855
na stran za donacije	3033
na stranicu za donacije	2847
na vrh strani	3041
na vsebino	3041
naam	2253
naar begin	2255
naar boven	2157
naar de aanbieding	2235
naar de aanbiedingen	2124
naar de abonnementen	2249
naar de app	2242
naar de donatiepagina	2247
naar de fotoserie	2255
naar de galerij	2255
naar de homepage	2255
naar de inhoud	2157
naar de puzzel	2232
naar de quiz	2232
naar de shop	2235
naar de uitslag	2232
naar de webshop	2179
naar de winkel	2235
naar het donatieformulier	2247
naar het dossier	2255
naar het evenement	2235
naar het liveblog	2255
naar het recept	61
naar het spel	2232
naar home	2255
naar hoofdinhoud	2255
nabavite na google play	2842
nach anzeige weiterlesen	600
nach der werbung geht es weiter	672
nach oben	613
nachname	738
nachricht	738
nachricht senden	737
nadaljevanje pod oglasom	2970
nadaljuj brez izklopa	3031
nadaljuj s facebook	3035
nadaljuj z apple	3035
nadaljuj z google	3035
nadaljuj z googlom	3035
nadruk verboden	2259
nagranie wygenerowane przez ai	2478
nahoru	358
nahovorila ai	2933
najbolj brane novice	2971
najbolj brane novice dneva	2971
najbolj brano	2971
najbolj komentirano	2971
najbolj priljubljeni	3048
najbolj priljubljeno	3036
najbolji	2862
najkomentiranije	2780
najlepsza oferta	2488
najlepsze	2502
najnovije	2780	2862
najnovije vesti	2780
najnovije vijesti	2780
najnoviji	2862
najnoviji prvo	2861
najnowsze	2418
najnowsze informacje	2418
najpopularniejsze	2418	2488	2502
najpopularniejszy	2488
najpopularnije	2850
najpopularniji	2862
najstarije	2862
najstariji	2862
najstariji prvo	2861
najstarsze	2502
nalaganje predvajalnika	3026
nalaganje videa	3026
name	738	1095
namluvila ai	418
namn	3156
nanti	1735
nanti saja	1735
napisy	2479
napisz do autora	2493
napisz do autorki	2493
napisz do redakcji	2496
napisz komentarz	2414
napravila umjetna inteligencija	2860
napsat autorovi	433
nascondi	1831
naslednja fotografija	3041
naslednja slika	3041
naslednja stran	3041
naslednji video	3026
naslovnica	2855
nastala chyba	431
nastavak teksta nakon reklame	2779
nastavenia cookies	2891
nastavenie cookies	2931
nastavi kot prednostni vir	3049
nastavi preko google	2849
nastavi s apple	2849
nastavi s facebookom	2849
nastavi s google	2849
nastavi s googleom	2849
nastavi sa google	2849
nastavitve zasebnosti	3024
natisni	2974
natisni recept	61
natrag na vrh	2855
naujausi	1998
naujiena papildoma	2003
naujiena pildoma	2003
nav konta	2101
navn	545	2370
navnet ditt	2369
nazaj na naslovnico	3041
nazaj na vrh	2855	3041
nazwisko	2491
""", 'ne': """
ne dabar	2038
ne danas	2788
ne danes	2978
ne hvala	2788	2978
ne manquez rien	1451
ne most	1638
ne plus afficher	1432
ne propustite	2780
ne sada	2788
ne spreglejte	2971
ne tagad	2098
ne zdaj	2978
ne, hvala	2788	2978
nebesekti	2047
nebo	428
necrologie	1849
nee bedankt	2119
nee, bedankt	2119
neem contact op met de auteur	2255
nehaj slediti	3049
nei takk	2275
nei, takk	2275
nein danke	568
nein, danke	568
neispravan e-mail	2852
neispravna e-mail adresa	2852
nej tack	3059
nej tak	453
nej, tack	3059
nej, tak	453
neka alla	3141
nema komentara	2861
nemate nalog	2849
nemokamas pristatymas	2034
neobvezno	3039
nessun commento	1823
neste	2303
neste artikkel	2300
neste bilde	2372
neste side	2372
neste video	2357
net binnen	2154
netiquette	606
neturite paskyros	2041
neturiu paskyros	2041
neueste	751
neueste artikel	610
neueste meldungen	610
neueste nachrichten	610
neueste videos	610
neueste zuerst	750
neveljaven e-naslov	3038
never miss a story	851
never miss an update	851
new customers only	960
new customers only. terms apply	960
new here	841
newest	1104
newest first	882
newsletter	345	582	851	1132	1451	1808	2399	2523
newsletter abonnieren	582
newsletter e alert	1827
newsletter kostenlos abonnieren	582
newsletter recomendada	1159
newsletter sign up	851
newsletter sign-up	851
newsletter signup	851
newsletter-anmeldung	582
newsletters	851	892	1132	1451	2523
newslettery	345	2399
newsticker	610
next	833
next article	887
next image	1097
next page	892
next photo	1097
next picture	1097
next post	892
next slide	1097
next story	887
next up	887
next video	1085
""", 'ng': """
nghe	3405
""", 'ni': """
ni komentarjev	3047
nicht jetzt	568
nicht mehr anzeigen	568
nicht mehr folgen	752
nicht zulassen	730
nichts mehr verpassen	582
nie mam konta	2487
nie mam zdania	2471
nie masz jeszcze konta	2487
nie masz jeszcze prenumeraty	2487
nie masz konta	2396
nie masz prenumeraty	2487
nie masz subskrypcji	2487
nie teraz	2392
nie wylogowuj mnie	2487
niepoprawny adres e-mail	2490
niet meer volgen	2265
niet nu	2119
niet te missen	2154
niet toestaan	2244
nieuwsbrief	2129
nieuwsbrief ontvangen	2187
nieuwsbrieven	2129
nieuwste	2264
nieuwste eerst	2263
nije obavezno	2853
nimam mnenja	3021
nimi	1408
niste pretplatnik	2849
niste pretplatnik? pretplatite se	2849
""", 'no': """
no comments	882
no comments yet	882
no credit card required	960
no gracias	1119
no grazie	1795
no opinion	1078
no posts	892
no spam	1094
no spam, ever	1094
no spam. unsubscribe anytime	1094
no te pierdas	1159
no thank you	832
no thanks	832
no votes so far! be the first to rate this post	1046
no, gracias	1119
no, grazie	1795
no, not now	1089
no, thanks	832
noch kein abo	666
noch kein abonnent	574
noch kein konto	574
noch kein mitglied	735
noch keine kommentare	606
noch keine kommentare vorhanden	606
noch nicht registriert	666
noe gikk galt	2370
nog geen abonnee	2194
nog geen abonnement	2249
nog geen account	2124
nog geen lid	2249
nog geen reacties	2150
nog niet geregistreerd	2249
noget gik galt	545
noklausies rakstu	2062
non hai un account	1863
non merci	1432
non oggi	1795
non ora	1795
non sei abbonato	1801
non sei ancora abbonato	1863
non, merci	1432
nopeus	1396
norint komentuoti, reikia prisijungti	2002
normas	1155
nos articles les plus lus	1519
nos derniers articles	1475
nos lecteurs ont lu ensuite	1475
nos offres	1442
nos offres d'emploi	1502
nos recommandations	1475
noskaties video	2064
not a member	1092
not a subscriber	1092
not a subscriber yet	841
not now	832
not ready to donate	832
not ready to give today	832
not ready to subscribe	832
not ready to support today	832
not registered	1092
not registered yet	1092
not the answer you're looking for	1048
not today	832
not yet a member	1092
not yet a subscriber	1092
nota relacionada	1205
notas recomendadas	1205
notas relacionadas	1205
note legali	1820
noter la recette	61
notes on contributors	1058
notez cet article	1471
noticia relacionada	1159
noticia relacionadas	1159
noticias de hoy	1159
noticias relacionada	1159
noticias relacionadas	1159
notifikace	422
notifikationer	536
notiser	3147
notizie correlate	1827
notizie del giorno	1827
nous contacter	1471
nous soutenir	1433
nous suivre	1462
nous vous recommandons	1475
now playing	892
""", 'nt': """
ntb	2331
""", 'nu': """
nu acum	2592
nu ai cont	2631
nu bestellen	2235
nu in het nieuws	2154
nu kopen	2235
nu niet	2119
nu spelen	2232
nukopijuota	2048
numer telefonu	2491
nuolaida prenumeratoriams	2034
nuoroda nukopijuota	2001
nuotraukos	2003
nur notwendige	725
nur notwendige cookies	725
nutzungsbedingungen	603
nutzungsrechte erwerben	746
""", 'ny': """
nyalakan notifikasi	1779
nyast	3167
nyaste	3167
nyeste	556	2381
nyhedsadvarsler	536
nyhedsbrev	462
nyhedsbreve	462
nyhetsbrev	2284	3068
nyhetsbrevet	2284	3068
nyhetsdygnet	3085
nyhetsnotiser	3147
nyhetsvarsler	2361
nykyinen aika	1395
nykyinen aika #	1395
nyt luetuimmat	1346
""", 'o ': """
o artigo continua depois da publicidade	2536
o seu email	2523
""", 'o.': """
o.v.v. donatie	2247
""", 'ob': """
obavezno	2853
obavezno polje	2852
obavijesti	2844
objavi komentar	2861
objednat knihu	414
obligatorisk felt	2369
obligatoriske felter	2369
obraz v obraze	418
obraz w obrazie	2478
obrigado pelo seu feedback	2565
obrigado pelo seu voto	91	2565
obrigado por se inscrever	2523
obrigado por votar	91
obsah nelze zobrazit	416
obsah partnera	445
obserwuj	2407
obserwuj autora	2503
obserwuj nas	2407
obserwuj temat	2503
obserwuj ten temat	2503
obserwujesz	2503
obserwujesz ten temat	2503
obvestila	3030
obvezna polja	3038
obvezno	3039
obvezno polje	3038
""", 'oc': """
oceni novico	2974
oceni recept	61
ocenite tekst	2783
ocijeni recept	61
ocultar	1163	2549
""", 'od': """
od najnowszych	2501
od najstarszych	2501
odaberi	2850
odaberi iznos	2847
odaberi pretplatu	2849
odaberite iznos	2847
odaberite paket	2849
odaberite pretplatu	2849
odbij	2796
odbij sve	2796
oddaj glas	91	3020
oddaj komentar	2974
oddajte svoj glas	3020
odemknout	427
oder	736
odeslat	91	431
odeslat hlas	91
odgovori	2862	3048
odjava	2773	2967
odjavite se lahko kadarkoli	3038
odpoved kadarkoli	3035
odpowiedz	2414	2502
odpri aplikacijo	3028
odpri galerijo	3041
odpri v aplikaciji	3028
odrzucam	2476
odvolat souhlas	416
""", 'of': """
of	2250
oferecer artigo	2519
oferecido por	2536
oferta especial	1125
oferta specjalna	2473
ofertas	1150
ofertas de empleo	1186
ofertes de feina	317
offer	873
offer ends soon	960
offers for readers	1080
offerte	1818
offerte di lavoro	1849
offre partenaire	1466
offres d'emploi	1502
offrir l'article	1442
""", 'og': """
ogiltig adress	3155
ogiltig e-postadress	3155
oglas	2779	2970
oglasi	2779	2970
oglasi google	3051
oglasna vsebina	3051
oglejte si galerijo	3041
ogni contributo conta	1862
ogni euro conta	1862
""", 'oh': """
ohne deaktivieren fortfahren	731
ohne spende weiterlesen	568
ohne werbung lesen	754
ohodnotit recept	61
""", 'ok': """
ok	833
ok, got it	893
okumaya devam et	3218
""", 'ol': """
oldest	1104
oldest first	882
ole esimene kommenteerija	1219
oled juba tellija	1213
oled uudiskirjaga liitunud	1238
olen jo tilaaja	1404
olen poistanut mainosten eston	1400
olet lukenut kaikki ilmaiset artikkelisi	1404
olet nyt tilannut uutiskirjeen	1334
oletko jo tilaaja? kirjaudu	1331
oliko artikkelista apua	1416
olvasd el ezt is	1654
olvassa el ezt is	1654
""", 'om': """
om cookies	3078
oma summa	1402
oma tili	1331
omat aiheet	1420
""", 'on': """
once	833
onder vermelding van 'donatie	2247
onder vermelding van donatie	2247
ondertiteling	2241
ondertiteling aan	2240
ondertiteling uit	2240
ondertitels	2241
onderwerp	2253
onderwerpen	2154
one time donation	834
one-time	833
one-time donation	834
ongeldig e-mailadres	2252
onko jutussa virhe	1345
onko sinulla jo tilaus	1404
onko sinulla jo tili	1404
onko sinulla jo tunnus	1331
onko sinulla vinkki	1413
only for members	1092
only for subscribers	1092
ons correctiebeleid	2258
ontdek het op google play	2242
ontgrendel artikel	2249
ontgrendel dit artikel	2249
onthoud mij	2249
ontvolg	2265
ontvolgen	2265
""", 'oo': """
ook interessant	2154
oops! something went wrong	951
""", 'op': """
op elk moment afmelden	2252
op leeslijst	2219
opazili ste napako	3043
opcjonalnie	2491
opdater siden	538
open	893
open de app	2242
open full screen	1097
open galerij	2255
open gallery	1097
open image in gallery	892	1097
open in fullscreen	1097
open kaart	2158
open map	893
open menu	892
open the map	893
openen	2158
openen in de app	2242
opgeslagen	2266
opina	1155
oppdater siden	2363
opphev demping	2357
opprett en gratis bruker	2279
opprett en gratis konto	2279
opprett gratis bruker	2279
opprett konto	2279
oppsummeringen er ki-generert	2378
oppsummert av ai	2303
oppsummert av ki	2303
opravy a spresnenia	2950
opret bruger	457
opret en gratis bruger	457
opret en gratis profil	457
opret en konto	457
opret gratis profil	457
opret konto	457
opslaan	2139
opslag fra facebook	482
opslag fra instagram	482
opsummeret af ai	553
optional	738	1095
optioneel	2253
opublikuj komentarz	2414
""", 'or': """
or	1093
order the book	1080
order your copy	1080
ordjakt	2351
ordjakten	3135
original anzeigen	614
ort	738	3156
""", 'os': """
osallistu keskusteluun	1345
osemsmerovka	2927
osmosmjerka	2835
ossza meg	1647
osta artikkel	1213
osta kirja	1391
osta kohe	1252
osta lippu	1391
osta liput	1391
osta lisenssi	1414
osta litsents	1268
osta nyt	1391
osta pilet	1252
osta piletid	1252
osta raamat	1252
ostale vesti	19	2780
ostale vijesti	19	2780
ostani prijavljen	2849	3035
ostatnie wpisy	2418
ostavi komentar	2783
ostavite komentar	2783
oszd meg	1647
""", 'ot': """
otestujte sa	2926
otestujte se	411
other amount	838
other articles	887
other news	887
other readers liked	19
other stories	887
other stories you may like	887
other stories you might like	887
others also read	19	887
others are also reading	1044
others are reading	1044
otprati	2863
otra cantidad	1123
otras noticias	19	1159
otras noticias que pueden interesarte	19
otro importe	1123
otvori aplikaciju	2842
otvori galeriju	2855
otvori u aplikaciji	2842
""", 'ou': """
oudste	2264
oudste eerst	2263
our corrections policy	882	1099
our editorial guidelines	1099
our editorial standards	1099
our ethics policy	1099
our journalistic principles	1099
our newsletters	851
our partners	873
our social media	868
our sponsors	873
outbrainin suosittelema	1422
outro valor	2517
ouvir	2531
ouvrir	1479
ouvrir la carte	1479
ouvrir le menu	1478
""", 'ov': """
ovaj video nije dostupan	2840
overname verboden	2259
oversat af ai	553
oversat med ai	553
oversatt med ki	2378
overschrijving	2123
ovo polje je obavezno	2852
""", 'oy': """
oy kullan	91
oy ver	91
oyla	91
oynat	3234
oyunuz alindi	91
""", 'oz': """
oznake	2780	2971
""", 'p': """
p	2602
""", 'pa': """
padidinti	2043
pagamento seguro	2517
pagamento sicuro	1799
page suivante	1478
pagina herladen	2246
pagina printen	2266
pagina successiva	1830
pagina vernieuwen	2246
pago seguro	1123
paid advertisement	965
paid content	873
paid partner content	1106
paid partnership	873
paid post	873
paikkakunta	1408
paiment methods	838
pakkumine tellijale	1252
pakollinen	1408
pakollinen tieto	1407
palaute	1345
paldies par balsojumu	2092
paling banyak dibaca	1754
pane oma teadmised proovile	1220
para continuar a ler	2582
para continuar lendo	2582
para seguir leyendo	1201
paras hinta	1405
paremti	1996
parhaat	1419
pariwara	1749
partage	1461
partager	1461
partager l'article	1461
partager par e-mail	1461
partager par email	1461
partager par mail	1461
partager sur	1461
partager sur bluesky	1461
partager sur linkedin	1461
partager sur messenger	1461
partager sur telegram	1461
partager sur twitter	1461
partager sur x	1461
partager via messenger	1461
partager via twitter	1461
partages	1461
partagez	1461
partecipa alla discussione	1854
partenaire	1466
parteneri	2602
participa	1155
participa en la nostra enquesta	315
participe da conversa	2573
partilhar	2531
partilhe	2531
partner	2144
partner content	873
partner offers	873
partnera saturs	2109
partnerangebot	600
partnerangebote	600
partnerartikkel	1267
partnerbijdrage	2199
partnercontent	2144
partnereink tartalmai	1728
partneri sisu	1267
partneri tartalom	1728
partnerio turinys	2049
partnernieuws	2154
partnerska vsebina	2970
partnertartalom	1728
pas aujourd'hui	1432
pas de commentaire	1471
pas encore inscrit	1442
pas maintenant	1432
pasianssi	1389
pasidalinkite	2001
pasidalinkite straipsniu	2001
pasidalinti	1996
pasijans	2835
pasjans	2471
pasjansa	3021
passa a premium	1863
passatempos	2567
passend zum thema	610
passende artikel	610
passer cette annonce	1466
passord	2367
password	1093
password dimenticata	1801
passwort	736
passwort anzeigen	735
passwort vergessen	574
pataisymai ir patikslinimai	2044
patience	2233
patiens	3135
patrocinado	1150	2536
patrocinado por	1150
paus	3144
pausa	3144
pause	533	728	2358
pauza	419	2479	2841	2934
pauze	2241
pauzeren	2241
payment method	838
payment methods	838
payment options	838
payment reference: donation	1090
paypal	573
""", 'pe': """
pedoman media siber	1769
peida reklaam	1267
peiling	91
pelaa nyt	1388
pelaa visa	1388
pelo mundo	2545
people also read	887
people are also reading	1044
people are reading	1044
per continuar llegint	327
per continuare a leggere	1863
per e-mail senden	753
per e-mail teilen	595
per e-mail versenden	595
per jaar betaald	2249
per lastschrift spenden	733
per mail teilen	595
per mail versenden	595
per paypal spenden	733
per whatsapp senden	753
per whatsapp teilen	595
percebi	2549
pereiti prie turinio	2043
pergunta do dia	91
persondatapolitik	530
personuppgiftspolicy	3078
personvern	2293
personverninnstillinger	2293
personvernpolicy	2355
peru milloin tahansa	1404
peru milloin vain	1331
peru suostumus	1393
peru tilaus milloin tahansa	1334
peruuta milloin tahansa	1331
peruuta suostumus	1393
pesquisar	2548
petites annonces	1466
""", 'pf': """
pflichtfeld	737
pflichtfelder	737
""", 'ph': """
phone	1095
phone number	1095
photos	1478
""", 'pi': """
picture in picture	1085
picture-in-picture	1085
piekrist	2074
pienempi teksti	1421
piesakies jaunumiem	2081
pieteikties jaunumiem	2102
pievienot grozam	2094
piilota	1349
piilota kuvateksti	1410
piilota mainokset	1340
piilota mainos	1422
piilota vastaukset	1418
pildi testu	2092
pilih	91
pilihan editor	1754
pilihan redaksi	1754
pilihan untuk anda	1780
pilihan untukmu	1780
pilt pildis	1254
pin for later	61
pin it	61	863
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	864
pirkt licenci	2110
pirkt tagad	2094
pirkti bilietus	2034
pirkti dabar	2034
pitanje dana	2834
pix	2518
""", 'pl': """
plaats een advertentie	2179
plaats een reactie	2150
plaats reactie	2150
plan du site	1468
platba kartou	425
platz sichern	722
play audio	863
play now	892
play store	93
play the quiz	1077
play the video	940
play today's puzzle	1077
play video	892
playback rate	1085
playback settings	1085
playback speed	1085
player wird geladen	727
please check your email	1094
please check your inbox	997
please donate	834
please enter a valid email address	851
please enter your email	1094
please enter your email address	1094
please enter your name	1094
please fill in this field	1094
please fill out this field	1094
please gamble responsibly	1042
please log in to comment	1103
please try again later	1094
pledge your support	834
plus	457	1478	2124	3063
plus d'articles	1475
plus d'infos	1475
plus lus	1475
plus tard	1432
plus-artikel	574
plusartikel	2124
pluss	2279
plussak	2279
plz	738
""", 'po': """
pobierz audio	2478
pobierz odcinek	2478
pocket	864	1890
podaj adres e-mail	2399
podaj e-mail	2399
podaj poprawny adres e-mail	2490
podarite nam # % dohodnine	3033
podarite nam del dohodnine	3033
podcast	356	479	610	1159	1827	2418	3232
podcast herunterladen	727
podcastit	1346
podcasts	479	610	2154	2545
podcasty	356	2418
podd	3085
poddar	3085
pode gostar de	2585
pode interessar	2545
podeli	2783
podeli na facebooku	2783
podeli vest	2783
podelite	2783
podijeli	2783
podijeli kao poklon	2864
podijeli na facebooku	2783
podijeli putem whatsappa	2864
podijeli vijest	2783
podijelite	2783
podkast	2300
podkaster	2300
podnapisi	3027
podobne	2418
podpri	2966
podpri nas	2966
podprite nas	2966
podprite nas na patreonu	3033
podprite nas prek paypala	3033
podrobnosti	359
podseti me kasnije	2788
podsjeti me kasnije	2788
podsumowanie ai	2499
pogledaj cenu	2837
pogledaj cijenu	2837
pogledaj galeriju	2855
pogledaj komentare	2783
pogledaj pakete	2849
pogledaj ponudu	2837
pogledaj rezultate	91	2834
pogledajte galeriju	2855
pogledajte pakete	2849
poglej ceno	3023
poglej galerijo	3041
poglej pakete	3035
poglej ponudbe	3035
poglej ponudbo	3023
poglej rezultate	3020
pogodnost za pretplatnike	2837
pogodnosti za pretplatnike	2837
pogoji uporabe	2986
poista mainokset	1422
poista mykistys	1395
poistin mainosten eston	1400
pokreni kviz	2834
pokreni video	2840
pola wymagane	2490
pole veel kontot	1259
pole veel tellija	1259
pole wymagane	2490
polecamy	2418	2488
polecane	2418	2488
polecane dla ciebie	2418
polecane przez outbrain	2505
polecane przez taboola	2505
politika privatnosti	2796
politika zasebnosti	2986
polityka cookies	2411
polityka korekt	2496
poljuben znesek	3033
poll	91
poll of the day	91
poll van de dag	91
polling	91
polub	2502
pomniejsz tekst	2504
ponatis prepovedan	3044
ponudba za bralce	3023
popravki in pojasnila	3043
poprzedni	2421
poprzednia strona	2493
populair	2154	2264
populaire	1475
populaire artikelen	2154
populaires	1475
populairst	2250
populairste	2264
popular	1104
popular articles	887
popular now	887
popular posts	887
popular reads	964
popular stories	887
popular topics	887
populare	2606
popularne	2418	2502
populer	1754
populiariausi	1998
popunite ovo polje	2852
poredaj po	2861
portada	1162
poruka	2853
posez une question sur cet article	1500
poskusite pozneje	3038
poskusite znova	3038
poslat	348	431
poslat e-mailem	348
poslat mailem	444
poslat tip	436
poslechnout	348
posnetek ni na voljo	3026
post as a guest	1048
post code	1095
post comment	882
post laden	725
post on x	863
post your answer	1048
postal code	1095
postavi kao preferirani izvor	2863
postavke privatnosti	2838
postcode	1095	2253
poster un commentaire	1471
postinumero	1408
postleitzahl	738
postnummer	545	2370	3156
posts relacionados	2545
poststed	2370
potrebbe interessarti	1827
potrebbe interessarti anche	1827
potrebbero interessarti	1827
pour aller plus loin	1475
pour lire la suite	1515
povezana novica	2971
povezane novice	2971
povezane teme	2780
povezane vesti	2780
povezane vijesti	2780
povezano	2971
povezava je kopirana	3050
povezava kopirana	3050
poveznica je kopirana	2864
poveznica kopirana	2783
povolit	422
povolit cookies	352
povolit jednou	416
povolit notifikace	421
povolit obsah	416
povolit reklamu	424
povolit reklamy	424
povratak na naslovnicu	2855
povratak na vrh	2855
povuci pristanak	2838
povuci privolu	2838
powered by ai	933
powiadomienia	2482
pozabljeno geslo	2967
pozastavit	419
pozneje	3030
""", 'pr': """
pr	1649	1894	1957
pr cikk	1728
pr-cikk	1728
praegune aeg #	1254
prati autora	2863
prati autoricu	2863
prati temu	2863
pratite autora	2863
pratite ovu temu	2863
pratite temu	2863
pravidla diskuse	355
pravidla diskuze	441
pravidla oprav	436
pravila komentarisanja	2861
pravila komentiranja	2783	2974
pravila privatnosti	2796
preberi pozneje	3050
preberi prepis	3026
preberi v aplikaciji	3028
preberite tudi	2971
precedente	1830
precios y disponibilidad pueden variar	1186
predmet	2853	2946
predvajaj	3026
predvajaj video	3026
predvajalnik se nalaga	3026
preferenze cookie	1820
pregunta a nuestra ia	1184
preizkusite se	3020
preizkusite svoje znanje	3020
preko cijelog ekrana	2840
premium	341	457	763	841	1125	1442	1737	1801	2124	2279	2396	2519	2594	3063	3218	3400
premium content	841
premium digital	960
premium-artikel	574
premor	3027
prenehaj slediti	3049
prenesi epizodo	3026
prenesi zvok	3026
prenumeranterbjudande	3137
prenumerata	1996	2396
prenumeration	3063
prenumeratoriams	1996
prenumeratoriaus nauda	2034
prenumerera	3063
prenumerera nu	3063
prenumeruj	2396
prenumeruoti	1996
preostalo vreme	2840
preostalo vreme -#	2840
preostalo vrijeme	2840
preostalo vrijeme -#	2840
prepis	2934	3027
preporuka	2780
presented by	873
press enter or click to view image in full size	892
prestani pratiti	2863
prethodna fotografija	2855
prethodna slika	2855
prethodna stranica	2855
pretplata	2772
pretplati se	2772
pretplatite se	2772
preuzmi audio	2840
preuzmi epizodu	2840
preuzmi na app storeu	2842
prevedeno z umetno inteligenco	3046
prevent your screen from going dark	61
preverite svoj nabiralnik	3038
previous article	887
previous image	1097
previous page	892
previous photo	1097
previous picture	1097
previous post	892
previous slide	1097
prezime	2853
priezvisko	2946
prihranite #%	3036
prihvatam	2796
prihvati	2796
prihvati i nastavi	2838
prihvati sve	2796
priimek	3039
priimti visus	2014
priimti visus slapukus	2035
prijava	2773	2967
prijava na newsletter	2852
prijava putem facebooka	2849
prijava putem googlea	2849
prijava s facebook	3035
prijava s facebookom	3035
prijava z apple	3035
prijava z google	3035
prijava z googlom	3035
prijavi	2862	3048
prijavi komentar	2861	3047
prijavi napako	2974
prijavi oglas	2865	3051
prijavi se	2773	2967
prijavi se na novice	3038
prijavi se preko facebooka	2849
prijavi se preko google	2849
prijavi se preko googlea	2849
prijavite napako	3043
prijavite se	2773	2967
prijavite se odmah	2773
prijzen kunnen intussen gewijzigd zijn	2199
primo piano	1827
principais pontos, por ia	2565
prindi	1218
prindi artikkel	1218
prindi retsept	61
print	466	864	1093	2139
print & digital	1093
print + digital	1093
print article	863
print artikel	558
print artiklen	466
print dit artikel	2195
print dit recept	61
print opskrift	61
print opskriften	61
print page	962
print recept	61
print recipe	61
print subscription	841
print the recipe	61
print this	863
print this page	962
print this story	1105
printen	2139
prisijungti	1996
prisijungti per facebook	2041
prisijungti per google	2041
prisijungti su facebook	2041
prisijungti su google	2041
prisiminti mane	2041
prispevaj	2966
privaatsuspoliitika	1253
privaatsusseaded	1253
privaatsustingimused	1231
privacidad	1152
privacy	1820	2146
privacy center	603
privacy notice	851
privacy policy	878	1820
privacy preference center	878
privacy preferences	878
privacy settings	878
privacy statement	878
privacy-instellingen	2238
privacybeleid	2146
privacyinstellingen	2238
privacyverklaring	2146
privalomas laukas	2042
privalomi laukai	2042
privatlivsindstillinger	530
privatlivspolitik	530
privatumo nustatymai	2035
privatumo politika	2014
probeabo	574
probeer gratis	2249
probeer het later opnieuw	2187
probeer het opnieuw	2252
probeer nu	2124
produktempfehlung	600
profil	574
profilo	1801
profiter de l'offre	1442
progress: #%	1085
proizvoljan iznos	2847
promo	1818	2779
promocijsko besedilo	2970
promocja	2410
promoted	873
promoted by outbrain	1106
promoted by taboola	1106
promoted content	873
promoted links	873
promoted stories	887
promotie	2144
promotion	873
proovi hiljem uuesti	1260
proovi uuesti	1260
propaganda	2536
proposer une correction	1506
prosimo, izklopite blokator oglasov	3031
prosseguir	2538
prova # dagar gratis	3063
prova gratis	1801	3063
prova gratis per un mese	1863
prova nu	3063
prova-ho un mes gratis	327
proverite mejl	2852
proverite svoje znanje	2834
provjerite e-mail	2852
provjerite svoj inbox	2852
provjerite svoje znanje	2834
prueba gratis	1125
prueba un mes gratis	1201
prvo najnoviji	2861
przeczytaj jeszcze	2418
przeczytaj najpierw w aplikacji	2480
przedruk zabroniony	2497
przelew tradycyjny	2485
""", 'pu': """
pub	1466	2536
publicar comentario	1155
publicera kommentar	3166
publicidad	1150
publicidad - sigue leyendo	1150
publicidade	2536
publicitat	306
publicitate	2602
publieditorial	87
publier un commentaire	1471
publireportage	1466
publireportatge	87
publirreportaje	1150
publiser kommentar	2380
publish comment	1103
puhelin	1408
puhelinnumero	1408
pular para a receita	61
puni ekran	2840
puntos clave	1184
puoi regalare # articoli al mese	1865
push aktivieren	729
push-nachrichten aktivieren	729
pushberichten	2244
pushberichten aanzetten	2243
pushmeldingen	2244
pushnotiser	3147
pushvarsler	2361
pusti video	2840
pustit video	418
puzzel van de dag	2232
puzzels	2179
""", 'py': """
pysy ajan tasalla	1334
pysy kirjautuneena	1404
pytanie dnia	2470
""", 'qr': """
qr platba	425
""", 'qu': """
quero assinar	2519
quick crossword	1078
quick poll	91
quiero recibirla	1197
quiero recibirlo	1197
quiero suscribirme	1125
quitar publicidad	1186
quiz starten	719
quiz van de week	2232
""", 'ra': """
raccomandato da	1818
raksta audioversija	2096
raksti redakcijai	2104
rakstiet redakcijai	2104
raksts pieejams abonentiem	2057
rapporteer	2264
rapporteer reactie	2263
rapporter	2381
rapporter annonse	2384
rapporter en fejl	550
rapporter feil	2296
rapporter kommentar	2380
rapportera	3167
rapportera annons	3170
rapportera ett fel	3161
rapportera fel	3081
rapportera kommentar	3166
rate recipe	61
rate this article	1046
rate this post	1046
rate this recipe	61	1046
rate this story	1046
razvrsti po	3047
""", 're': """
reactie	2150
reactie plaatsen	2263
reactieregels	2263
reacties	2150
reacties worden vooraf gecontroleerd	2184
read ad-free	1106
read aloud	863
read also	887
read article	892
read by a computer voice	1085
read by a synthetic voice	1085
read by an ai voice	1085
read by an automated voice	1085
read comments	882
read full article	892
read full story	892
read in app	892
read less	1097
read more	892
read more about	887
read more about sharing	863
read more articles	892
read more here	892
read more on	887
read more on these topics	887
read next	887
read original article	892
read our complete coverage	887
read story	892
read the article	892
read the document	893
read the full article	892
read the full document	893
read the full story	892
read the transcript	1085
read transcript	1085
read without limits	1092
reader offer	1080
reader offers	1080
reader poll	91	1077
readers also read	887
readers are also reading	1044
readers' poll	1077
ready for more	851
reageer	2150
reageer op dit artikel	2258
reageren	2150
reagovat	442
rebutja-ho tot	312
recent	887
recent articles	887
recent news	887
recent posts	887
recent stories	887
recept bewaren	61
recept printen	61
recevoir la newsletter	1451
recevoir une alerte	1508
rechazar	1152
rechazar todas	1152
rechazar todo	1152
recherche	1478
rechercher	1478
rechte am artikel erwerben	746
rechte an diesem artikel erwerben	746
rechten aanvragen	2259
recibir alertas	1196
recibir alertas de este tema	1196
reclame	2144
recomandate	2606
recomendaciones	1159
recomendadas	1159	2545
recomendado	1159
recomendado para ti	1159
recomendados	1159	2545
recomendamos	2545
recommend	1104
recommended	887	1093
recommended articles	887
recommended by outbrain	1106
recommended by taboola	1106
recommended external content	931
recommended for you	887
recommended reading	887
recommended reads	964
recommended stories	887
recommended videos	887
recurso exclusivo para assinantes	2567
recusar	2538
redactiestatuut	2258
redakcja poleca	2418
redaksi	1769
redaksjonen anbefaler	2300
redaktion kontaktieren	745
redaktionelle richtlinien	745
redaktionen anbefaler	479
redaktionen rekommenderar	3085
redaktionsempfehlung	610
redan prenumerant? logga in	3063
reddet	3228
reddit	864
redes sociais	2532
redes sociales	1144
reference: donation	1090
refresh page	1088
refresh the page	1088
refuser	1468
registar	2519
registe-se	2519
register	841
register for free	841
register now	841
registo	2519
registra't	300
registra't per comentar	315
registrace	341
registracija	2773	2967
registrarme	1125
registrarme en la newsletter	1132
registrarse	1125
registrasi	1737
registrate	1201
registrati	1801
registrati e leggi questo articolo	1863
registrati gratis	1801
registreer	2124
registreer gratis	2124
registreeru tasuta	1213
registreeru veebiseminarile	1220
registrer deg	2279
registrera dig	3063
registreren	2124
registrieren	574
registriraj se	2773	2967
registro	1125
registrovat se	341
registruj se	2773
registruotis	1996
regler for debatten	555
regler for kommentarer	2380
regler for kommentarfeltet	2380
regulamin	2411
regulamin komentarzy	2501
reject & subscribe	1083
reject all	878
reject all cookies	878
reject and pay	1083
rejeitar	2538
rejeitar todos	2538
rejoignez la conversation	1506
rejoignez la discussion	1506
reklaam	1213
reklaamartikkel	1222
reklaamtekst	87	1222
reklam	3077	3227
reklam alani	3227
reklam slut	3170
reklama	351	1996	2410	2779	2876
reklamdan sonra devam ediyor	3227
reklame	470	2292
reklame slut	559
reklami atla	3227
reklami kapat	3227
reklaminis	87
reklaminis straipsnis	2005
reklamlar	3227
reklamos pabaiga	2049
reklamy	2410
reklamy google	2505
rekomendasi	1754
rekomendasi untuk anda	1754
rekomendasi untukmu	1754
rekomenduojame	1998
rekommenderade artiklar	3085
rekommenderas	3085	3153
rekommenderas av outbrain	3170
rekommenderas av taboola	3170
rekommenderat	3085
rekommenderat av outbrain	3170
relacionadas	1159	2545
relacionado	1159
relacionados	1159	2545
related	887	890
related article	887
related articles	887
related content	887
related coverage	887
related items	887
related links	887
related news	887
related posts	887
related reading	887
related stories	887
related story	887
related tags	887
related to this story	887
related topics	887
related videos	887
relaterade artiklar	3085
relaterade nyheter	3085
relaterat	3085
relaterede artikler	479
relaterede emner	479
relateret	479
relatert	2300
relaterte artikler	2300
relaterte emner	2300
relaterte saker	2300
relevanteste	751
reload page	1088
reload the page	1088
remaining time	1085
remaining time #	1085
remaining time -#	1085
remember me	841
remiamas turinys	2005
remind me in #	832
remind me in may	832
remind me later	832
remind me next month	832
remind me tomorrow	832
remove ad	873
remove ads	873
remti	1996
rep alertes d'aquest tema	321
replay	892
replier	1479
replies	882
reply	882
report	864	1104
report a mistake	893
report a problem	882
report a typo	882
report abuse	882
report ad	873
report an error	893
report comment	882
report error	893
report this ad	873
report this comment	1103
reportagem exclusiva para assinantes	2582
reportar	1155
reportar erro	2541
reportar error	1155
reportar un error	1155
reprints & licensing	1100
reprints & permissions	1066
reprints and licensing	1100
reprints and permissions	1100
reproducir	1162
reproduzir	2548
republish our articles for free	1100
republish this article	1100
republish this story	1100
request a correction	882
request permission	1100
request permission to reuse	1100
request permissions	1066
request reprint	1100
request reprints	1100
required	1094	1095
required field	1094
required fields	1094
required, but never shown	1048
reserve your place	1080
reserve your seat	1080
reserveer je plek	2235
reserveer kaarten	2235
reserveer uw plaats	2235
reserver plads	528
reserver plass	2353
reset password	841
responder	1155	2541
resta aggiornato	1808
restam # caracteres	2573
resterende tid	532
resterende tid #	532
resterende tid -#	532
resterende tijd	2240
resterende tijd #	2240
resterende tijd -#	2240
restzeit	727
restzeit #	727
restzeit -#	727
resultado	91
resultados	91
results	91
resumen con ia	1184
resumen de ia	1184
resumen por ia	1184
resumir com ia	2565
resumo por ia	2565
retour	1461
retour en haut	1478
rettelser og presiseringer	2375
return to homepage	1097
return to top	892
rewind	1086
rewind # seconds	1085
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3023
rezerviraj mjesto	2837
rezervirajte svoje mesto	3023
rezervujte si miesto	2929
rezultati	91
rezultati ankete	2834	3020
rezultati glasanja	2834
rezultati glasovanja	3020
rezygnujesz, kiedy chcesz	2487
""", 'ri': """
riassumi con l'ia	1846
riassunto ia	1846
ricevi gli avvisi su questo argomento	1857
ricevi la newsletter	1808
ricevi una notifica per ogni nuovo articolo dell'autore	1857
rifiuta	1820
rifiuta tutto	1820
rights & permissions	1100
rights and permissions	1100
rimani aggiornato	1808
rimani informato	1808
riproduci	1830
riservato agli abbonati	1863
rispondi	1823
rispondi al sondaggio	1854
ristikko	1389
risultati	91
ritzau	509
ritzau/afp	509
ritzau/reuters	509
""", 'ro': """
rocznie	2488
rodyti # atsakymus	2046
rodyti atsakymus	2046
rodyti daugiau	2003
rodyti ir sutikti	2035
rodyti komentarus	2002
rodyti rezultatus	2032
rohkem artikleid	1261
rohkem autorilt	1261
rozbalit	359
rozliczane rocznie	2487
rozmiar czcionki	2504
rozmiar tekstu	65
rozpocznij quiz	2470
rozumiem	2422
""", 'rs': """
rss	864
""", 'ru': """
rubriken	610
rubriques	1475
rules for comments	1103
rustore	93
""", 'ry': """
rychlost	419
ryhdy kuukausilahjoittajaksi	1402
""", "s'": """
s'abonner	1442
s'identifier	1442
s'inscrire	1442
s'inscrire gratuitement	1442
""", 'sa': """
sa kasutad reklaamiblokeerijat	1257
saada e-postiga	1218
saada kommentaar	1264
saada vihje	1220
saatavilla google playsta	1397
sag uns deine meinung	651
sagen sie uns ihre meinung	651
saiba mais	2545
sair	2519
saken er automatisk generert	2378
saken er forbeholdt abonnenter	2279
saken er lest opp av en ki-stemme	2357
saken er lest opp av en robot	2288
saken fortsetter etter annonsen	2292
saken fortsetter nedenfor	2292
saken fortsetter under	2292
saken fortsetter under bildet	2292
saken oppdateres	2292
sakrij odgovore	2861
sakrij oglas	2865
salasana	1405
salin link	1746
salin tautan	1746
salli	1399
salli aina	1393
salli ilmoitukset	1398
salli kerran	1393
salli mainokset	1401
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1162
saltar publicidad	1150
salva	1813
salva articolo	1813
salva l'articolo	1865
salva la ricetta	61
salva per dopo	1865
salva ricetta	61
salvar	2531
salvar artigo	2531
salvar para ler depois	2584
salvar receita	61
salvesta	1218
salvesta artikkel	1218
salvesta hilisemaks	1266
salvesta seaded	1253
salvesta valikud	1253
samal teemal	1215
samengevat door ai	2176
samenvatting door ai	2176
sammanfattad av ai	3088
sammanfattning gjord av ai	3088
samo neophodni	2838
samo nujni	3024
samo za pretplatnike	2849
samodejno predvajanje	3026
samodejno prevedeno	3046
samtykke	471	2293
sanaristikko	1389
santrauka sukurta di	2045
saturs nav pieejams	2095
sauvegarder	1461
sauvegarder l'article	1518
sauvegarder pour lire plus tard	1518
save	863
save #%	1093
save article	863
save for later	863
save preferences	878
save recipe	61
save story	863
save this article	863
save this recipe	61
saved	863
saya mengerti	1757
""", 'sb': """
sbalit	359
sblocca l'articolo	1863
""", 'sc': """
scan de qr-code	2242
scan qr-koden	534
scegli il tuo abbonamento	1863
scegli l'abbonamento che fa per te	1863
scegli un importo	1799
schlagworte	610
schlagworte zum thema	610
schon abonnent	574
schon dabei	568
schreibe einen kommentar	606
schreiben sie der redaktion	651	745
schreiben sie einen kommentar	606
schrift kleiner	753
schrift verkleinern	595
schrijf een reactie	2150
schrijf je gratis in	2187
schrijf je in	2129
schrijf je in voor onze nieuwsbrief	2129
scopri	1830
scopri le offerte	1801
scopri tutte le nostre newsletter	1859
scopri tutte le offerte di abbonamento	1863
scrie un comentariu	2605
scrivi qui il tuo commento	1854
scrivi un commento	1823
scroll down for video	940
scroll down to continue	965
scroll down to continue reading	873
scroll for more	873
scroll ke bawah untuk melanjutkan	1749
scroll to continue	873
scroll to continue with content	873	1749
scroll to top	892
scroll untuk membaca	1749
scrolle weiter	600
scrollen sie weiter	600
""", 'se': """
se abonnemang	3063
se abonnement	2366
se abonnementer	457
se alla	3088
se alla bilder	3088
se alla erbjudanden	3152
se alle	482	2303
se alle abonnementer	541
se alle abonnentfordeler	2279
se alle bildene	2303
se alle fordele for abonnenter	457
se alle tilbud	2366
se bildegalleri	2372
se bildene her	2303
se bildeserie	2372
se bildspelet	3158
se billederne her	482
se billedgalleri	547
se billedserie	547
se billedserien	547
se connecter	1442
se connecter avec apple	1515
se connecter avec facebook	1515
se connecter avec google	1515
se erbjudanden	3063
se flere billeder	482
se galleri	547
se grafikken her	482	2303
se klippet	3088
se klippet i spelaren ovan	3088
se klippet ovan	3088
se klippet over	2303
se kommentarer	555
se liveblog	547
se pris	3137
se prisen	528
se priset	3137
se resultat	91	3134
se resultatene	2350
se resultaterne	525
se resultatet	91	3134
se tilbud	457	2279
se tilbuddet	528
se tilbudene	2279
se tilbudet	2353
se videoen	2357
se videoen her	482	2303
se videoen herunder	482
se videoen nedenfor	482	2303
se videoen ovenfor	482
se videoen over	2303
se videoen under	2303
se videon i spelaren ovan	3088
se videon nedan	3088
se videon ovan	3088
search	892
sebelumnya	1756
secciones	1159
sections	892
secure checkout	839
secure drop	1099
secure payment	838
secure transaction	839
seda sisu ei saa kuvada	1253
sedang tren	1780
see all	892
see all articles by this author	1097
see all newsletters	851
see all offers	1092
see all plans	960
see all subscription plans	960
see also	887
see artikkel on lukustatud	1259
see at amazon	1076
see comments	882
see deal	1076
see details	893
see gallery	1097
see how you did	1077
see it at amazon	1076
see less	1097
see more	892
see offer	1092
see offers	1092
see original	893
see plans	1092
see price	1076
see results	91	1077
see subscription options	841
see the answers	1077
see the gallery	1097
see the map	893
see the results	91
see video pole enam saadaval	1254
seek to live, currently behind live	1085
seek to live, currently playing live	1085
segnala	1823
segnala un errore	1823
segnala un errore nell'articolo	1854
segueix aquest tema	321
segueix l'autor	321
segueix tota l'actualitat en directe	330
segui	1814
segui la diretta	1857
segui questo argomento	1857
segui questo tema	1857
seguici	1814
seguici su facebook	1814
seguici sui social	1814
seguir	1145	2532
seguir a este autor	1196
seguir autor	2575
seguir este tema	1196	2575
seguir leyendo	1125	1162
seguir leyendo en	1145
seguir sin apoyar	1119
sei d'accordo? vota	1854
seite #	613
seite drucken	595
seite neu laden	732
seite teilen	595
seja apoiador	2515
seja assinante	2519
seja o primeiro a comentar	2541
seja um apoiador	2515
sekot autoram	2107
selanjutnya	1756
selecione as newsletters que pretende receber	2577
selecione as newsletters que quer receber	2577
select	1093
select a plan	1092
select an amount	838
select payment method	838
select plan	1092
select this plan	1092
selecteer	2250
selecteren	2250
selengkapnya	1756
selles artiklis	1261
sembunyikan	1757
semua komentar	1753
senare	3059	3147
senaste	3085
senaste nyheterna	3085
senaste nytt	3085
send	91	545	1095	2370
send a tip anonymously	1099
send an anonymous tip	1099
send anonymt tips	2375
send as gift	1105
send besked	544
send by e-mail	1105
send by email	1105
send by whatsapp	1105
send comment	1103
send dine billeder	550
send e-post til journalisten	2372
send email	863
send et anonymt tip	550
send et tip	550
send feedback	882
send inn	91	2370
send inn kommentar	2380
send kommentar	2380
send melding	2369
send message	1094
send som e-mail	558
send som e-post	2383
send til en ven	466
send tip	550
send tips	2375
send to a friend	863
send via email	1105
send via whatsapp	1105
senden	738
senere	453	536	2275	2361
seneste	479
seneste nyheder	479
seneste nyt	479
sense tu no seria possible	326
sent daily	951
sent weekly	951
senza di te non ce la facciamo	1862
senza vincoli	1863
seotud artiklid	1215
seotud lood	1215
sepa-lastschrift	573
services partenaires	1466
servicios	1159
sesli dinle	3225
seu e-mail	2523
seu email	2523
seuraa	1339
seuraa aihetta	1339
seuraa kirjoittajaa	1420
seuraa toimittajaa	1420
seuraat jo	1420
seuraava	1348
seuraava artikkeli	1410
seuraava juttu	1346
seuraava kuva	1410
seuraava sivu	1410
seuraava video	1395
seuraavaksi	1348
seuratut aiheet	1420
sezioni	1827
""", 'sf': """
sfoglia gallery	1830
sfoglia il giornale	1801
""", 'sh': """
share	768	863	1746	2599
share a gift link	1105
share article	863
share as gift	1105
share by email	863
share by text	863
share by whatsapp	1105
share full article	863
share gift link	1105
share link	863
share on	863
share on bluesky	863
share on facebook	863
share on flipboard	863
share on linkedin	863
share on pinterest	863
share on reddit	863
share on social	962
share on social media	962
share on telegram	863
share on threads	863
share on x	863
share on x (twitter	863
share on your socials	962
share options	863
share pe facebook	2633
share save	863
share share	863
share story	863
share this	863
share this article	863
share this news	863
share this on	863
share this on social media	863
share this recipe	61
share to facebook	863
share tweet	863
share using the buttons below	962
share via	863
share via facebook	863
share via twitter	863
share with a friend	863
share with email	863
share with friends	962
share with your friends	863
sharing	863
shop now	1043
shop the collection	1080
shop the edit	1043
shop the look	1043
shop the story	1043
shop this look	1043
shop this story	1043
show # replies	1103
show all	892
show and accept	1083
show caption	892
show comments	882
show content	1083
show external content	878
show gallery	1097
show image	893
show less	892
show map	893
show more	892
show more replies	1103
show more sharing options	863
show original	893
show password	1092
show replies	1103
show results	91	1077
show this content	1083
show transcript	1085
show translation	893
shrani	2974
shrani izbiro	3024
shrani nastavitve	3024
shrani recept	61
shrani za pozneje	3050
""", 'si': """
si din mening	2296
sicher und anonym hinweise senden	745
sie folgen diesem autor	752
sie folgen diesem thema	752
sie folgen diesem thema bereits	752
sie haben bereits abgestimmt	719
sie haben bereits ein konto	666
sie haben bereits ein konto? anmelden	666
sie haben den newsletter abonniert	657
sie haben noch kein abo	666
sie haben noch kein konto	735
sie haben schon ein abo	735
sie haben sich erfolgreich angemeldet	737
sieh dir diesen beitrag auf instagram an	639
siehe auch	610
siga	2532
siga este autor	2575
siga-nos	2532
sign in	841
sign in / register	841
sign in or sign up	841
sign in with apple	1092
sign in with email	1092
sign in with facebook	1092
sign in with google	1092
sign me up	851
sign out	841
sign up	841
sign up for corrections and clarifications	882
sign up for free	841
sign up for our newsletter	851
sign up here	851
sign up now	841
sign up or log in	960
sign up to our newsletter	951
sign up using email and password	1048
sign up using google	1048
sign up with apple	1092
sign up with email	1092
sign up with facebook	1092
sign up with google	1092
sign up with your email	951
signaler	1471
signaler un abus	1506
signaler une erreur	1479
signaler une faute	1506
signaler une faute d'orthographe	1506
sigue este tema y recibe avisos	1196
sigue leyendo	1159
sigue leyendo debajo	1150
siguiendo	1145
siguiente	1162
siguiente noticia	1159
siirry aihesivulle	1410
siirry etusivulle	1410
siirry kauppaan	1391
siirry keskusteluun	1418
siirry lahjoitussivulle	1402
siirry reseptiin	61
siirry sivun alkuun	1410
siirry tapahtumaan	1391
siirry tarjoukseen	1391
siirry visaan	1388
sikeresen feliratkozott	1659
sikr dig billetter	528
sikr dig en plads	528
sikre deg billett	2353
sikre deg plass	2353
simak juga	1754
similar articles	887
similar posts	887
similar stories	887
simpan	1746
simpan artikel	1779
simpan resep	61
simpan untuk dibaca nanti	1779
sin comentarios	1155
sin permanencia	1201
single contribution	838
sinu e-post	1260
sinu e-posti aadress	1238
sinu nimi	1260
sinua voisi kiinnostaa	1346
siradaki haber	3232
sisesta kehtiv e-posti aadress	1260
sisesta oma e-posti aadress	1238
sisesta summa	1258
siste	2300
siste nyheter	2300
siste nytt	2300
sisu ei ole saadaval	1253
sisu on blokeeritud	1253
sisu pole saadaval	1253
sisuturundus	87	1213
sisuturunduse artikkel	1222
site map	892
sitemap	892
sivun alkuun	1410
""", 'sj': """
sjekk e-posten din	2369
sjekk innboksen	2369
sjekk innboksen din	2369
sjekk pris	2353
""", 'sk': """
skabt med ai	553
skaito sintetinis balsas	2036
skaitomiausi	1998
skaitomiausi straipsniai	1998
skaitomiausia	1998
skaitykite daugiau	1998
skaitykite su prenumerata	2041
skaitykite toliau	1996
skaityti daugiau	2003
skaityti komentarus	2002
skaityti toliau	1996
skaityti visus komentarus	2002
skal udfyldes	544
skaneeri qr-kood	1255
skaneeri qr-koodi	1255
skann qr-koden	2359
skanna qr-koden	3145
skannaa qr-koodi	1397
skapa ett gratis konto	3063
skapa ett konto	3063
skapa gratis konto	3063
skapa konto	3063
skapa konto gratis	3063
skapad av ai	3164
skapad med ai	3164
skaties bildes	2064
skaties foto	2064
skaties video	2064
skatieties video	2064
skeniraj qr kod	2842
skeniraj qr-kodo	3028
skenirajte qr kod	2842
skenirajte qr kod i preuzmite aplikaciju	2842
skenirajte qr-kodo	3028
skenirajte qr-kodo in prenesite aplikacijo	3028
skicka	91	3156
skicka dina bilder	3161
skicka in	91	3156
skicka in dina bilder	3161
skicka in ditt tips	3161
skicka kommentar	3166
skicka meddelande	3155
skicka tips	3161
skicka via e-post	3169
skip ad	832
skip ads	873
skip advertisement	873
skip backward # seconds	1085
skip for now	832
skip forward # seconds	1085
skip past newsletter promotion	851
skip this	832
skip to content	892
skip to footer	892
skip to main content	892
skip to navigation	892
skip to recipe	61
skirkite # % gpm	2040
skirkite mums # %	2040
skjul	483	2304
skjul annonce	559
skjul annonse	2384
skjul bildetekst	2372
skjul billedtekst	547
skjul svar	2380
skocz do przepisu	61
skok na recept	61
skomentuj	2406	2414
skontrolujte si e-mail	2945
skopiowano do schowka	2504
skopiowano link	2406
skopiuj adres	2406
skopiuj link	2406
skrij odgovore	3047
skrij oglas	3051
skriv din kommentar	474	2296	3081
skriv din kommentar her	474	2296
skriv en kommentar	474	2296	3081
skriv et svar	482
skriv inn e-post	2284
skriv inn e-postadressen din	2284
skriv kommentar	474
skriv til forfatteren	547
skriv ut	2288	3073
skriv ut artikeln	3073
skriv ut artikkelen	2383
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2288
skriv ut sidan	3169
skriv ut siden	2383
skru av adblock	2362
skru av annonseblokkering	2362
skru av lyd	2357
skype	864
""", 'sl': """
sla advertentie over	2144
sledi avtorici	3049
sledi avtorju	3049
sledi temi	3049
sledite temi	3049
sledovat autora	443
sledovat autorku	443
sledovat online	433
slik beskytter vi kildene	2375
slik jobber vi med rettelser	2375
slik retter vi feil	2375
slik skrur du av adblock	2362
slika u slici	2840
slika v sliki	3026
slobodan iznos	2847
sluit	2157
sluit advertentie	2267
sluit galerij	2255
sluiten	2119
slut annons	3170
""", 'sm': """
smaller text	1105
smanji slova	2864
sms	864
""", 'sn': """
snapchat	864
snelheid	2241
sniegt atsauksmi	2105
snimak nije dostupan	2840
snimka nije dostupna	2840
""", 'so': """
so deaktivieren sie ihren adblocker	731
so gehen wir mit fehlern um	745
so nutzen wir ki	748
so schalten sie den adblocker aus	731
sobre el autor	1159
sobre la firma	1159
social	1814
social media	596	868
sociala medier	3074
sociale media	2140
sociale medier	467
soitin latautuu	1395
solitaire	412	1078	2927
solo gli abbonati possono commentare	1854
solo los suscriptores pueden comentar	1191
something went wrong	951	1095
something went wrong, please try again	1094
something went wrong, please try again later	1094
something went wrong. please try again	951
something went wrong. please try again later	851
sommaire	1478
son dakika	3232
son dakika haberleri	3232
son haberler	3232
sonda	91	2471
sonda dnia	2470
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3225
sonraki	3234
sonraki haber	3232
sonraki sayfa	3234
soovid saada teavitusi	1256
sorodna novica	2971
sorodne novice	2971
sorodne vsebine	2971
sorotan	1754
sorrend	1725
sorry, this video is not available	1085
sort by	882	1104
sort by best	1103
sort by newest	1103
sort by oldest	1103
sort by: newest	1103
sorteer op	2263
sorter efter	555
sorter etter	2380
sortera	3167
sortera efter	3166
sorteren op	2263
sortering	2381
sortieren nach	750
sortierung	751
sortiraj	2862
sortiraj po	2861
sortuj	2502
sortuj od	2501
sosiaalinen media	1339
sosiale medier	2289
sostieni	1796
sostienici	1796
soutenez-nous	1433
soutenir	1433
soziale medien	596
soziale netzwerke aktivieren	725
""", 'sp': """
spander en kaffe	2364
spannend	610
spar # %	542	2367
spar #%	542	2367
spara	3073
spara # %	3153
spara artikel	3073
spara artikeln	3073
spara artikeln till senare	3073
spara recept	61
spara receptet	61
spara till senare	3073
spara val	3141
spausdinti	2001
special offer	841
speel mee	2232
speel nu	2232
speel video	2240
speel video af	2181
speichern	595
spela klipp	3143
spela nu	3134
spela upp	3088	3144
spela upp video	3143
spela video	3143
spelaren laddas	3143
speler wordt geladen	2240
speltid #	3143
spende	569
spende einrichten	733
spende jetzt	569
spenden	569
spenden sie	569
spenden sind steuerlich absetzbar	733
spendenkonto	661
spendier uns einen kaffee	733
spendiere uns einen kaffee	733
spendieren sie uns einen kaffee	733
spil her	525
spil med	525
spil nu	525
spill av	2303
spill av video	2303
spill av video her	2303
spill her	2350
spilleren lastes	2357
spomni me kasneje	2978
sponseret indhold	559
sponset	2292
sponset innhold	2292
sponsor content	873
sponsored	600	771	873	2199
sponsored content	873
sponsored links	873
sponsored message	873
sponsored message - story continues after this	873
sponsored post	873
sponsored stories	887
sponsoreret	470
sponsoreret indhold	470
sponsorizzato	1818
sponsorlu	3227
sponsorlu haber	3227
sponsoroitu	1340
sponsrat	3077
sponzorirana vsebina	2970
sponzorirano	2779	2970
sponzorisani tekst	2779
sponzorisano	2779
spotify	864
spotted a mistake	882
spotted an error	882
spravovat souhlas	416
sprejmem	2986
sprejmem vse	3024
sprejmi	2986
sprejmi in nadaljuj	3024
sprejmi vse	2986
spremeni velikost pisave	3050
spremi	2783
spremi odabir	2838
spremi postavke	2838
spremi recept	61
spremi za kasnije	2864
spring naar recept	61
spring til indhold	547
springe zum rezept	61
spustit audio	418
spustit video	418
""", 'st': """
sta advertenties toe	2246
sta meldingen toe	2243
stampa	1813
stampa articolo	1813
stampa la ricetta	61
stampa questo articolo	1865
stampa ricetta	61
standard digital	960
standardy redakcyjne	2496
start de quiz	2232
start free trial	841
start quiz	1077
start quizen	2350
start quizzen	525
start slideshow	1097
start subscription	841
start the quiz	1077
starta quiz	3134
startseite	610	613
stay connected	851
stay in the know	851
stay informed	851
stay logged in	1092
stay signed in	1092
stay up to date	851
ste opazili napako	3043
ste pozabili geslo	3035
steady	569
stel in als voorkeursbron	2265
stel je vraag aan onze ai	2176
stellenmarkt	645
stelling	91
stelling van de dag	91	2232
stem	91	526	2233	2351
stem her	91	482	2303
stem i afstemningen	482
stem i avstemningen	2303
stem mee	2232
stem nu	91	2179
stemmen	91	2233
stemmen din er registrert	2350
steun ons	2120
steun ons op patreon	2247
steun ons via patreon	2247
stichworte	610
stikkord	2300
stimme abgeben	91	719
stimmen sie ab	645
stopt automatisch	2194
stories for you	887
story continues	873
story continues below	873
straipsnis prieinamas tik prenumeratoriams	1996
stream type live	1085
strictly necessary cookies	878
strinjam se	2986
strinjam se in nadaljujem	3024
strinjam se s prikazom zunanje vsebine	2986
strojno prevedeno	2860	3046
stt	1352
stt-afp	1352
stt-reuters	1352
stumbleupon	864
stumm	728
stummschalten	727
stummschaltung aufheben	727
stuur door	2219
stuur een anonieme tip	2258
stuur een correctie	2184
stuur een tip	2258
stuur je foto of video	2258
stuur je foto's in	2258
stuur je tip	2258
stworzone przez ai	2499
""", 'su': """
su questo argomento	1866
subiecte	2606
subject	1095
submit	91	833	1095
submit a correction	882
submit comment	882
submit vote	91	1077
submit your vote	91
subscreva a newsletter	2523
subscreva gratuitamente	2577
subscrever	2523
subscrever newsletter	2523
subscribe	841
subscribe by email	851
subscribe for free	841
subscribe here	841
subscribe now	841
subscribe to continue	841
subscribe to continue reading	841
subscribe to get the latest posts sent to your email	851
subscribe to our newsletters	851
subscribe to read	841
subscribe today	841
subscribe via email	851
subscriber benefit	1080
subscriber benefits	1080
subscriber exclusive	960
subscriber offer	1080
subscriber only	841
subscriber rewards	1080
subscriber-only	841
subscriber-only content	960
subscribers get more	960
subscribers only	841
subscription options	841
subscriu-t'hi	299
subscriu-te	299
subskrybuj	2396
subskrybuj teraz	2487
subtitles	1086
subtitles off	1085
subtitles settings	1085
success	1095
success! check your inbox	997
successivo	1830
suche	613	741
suchen	613
sudah punya akun	1737
sudoku	412	526	720	1078	1389	1696	2233	2351	2471	2835	2927	3021	3135
suggerisci una correzione	1846
suggest a correction	882
suggested	887
suggested articles	887
suivant	1478
suivez notre direct	1518
suivez nous	1462
suivez-nous	1462
suivi	1462
suivre	1462
suivre ce sujet	1462
suivre ce sujet et recevoir une alerte	1508
suivre cet auteur	1462
sujets	1475
sukunimi	1408
sukurta dirbtinio intelekto	2045
sukurta su di	2045
sul pole kontot	1259
sulge	1221
sulge galerii	1261
sulge reklaam	1222
sulje	1329
sulje galleria	1410
sulje mainos	1422
sullo stesso argomento	1827
sullo stesso tema	1827
sumbang	1736
summary by ai	933
summary generated by ai	1102
suora	1396
suoraan reseptiin	61
suositellut	1346
suositeltu	1405
suosittelee outbrain	1422
suosittelemme	1346
suosituimmat	1346	1419
suosituin	1405
suositut	1419
support local journalism	834
support our journalism	834
support our work	834
support quality journalism	834
support the author	834
support this site	834
support us	834
support us on patreon	834
support us today	834
supported by	873
sur ce sujet	1475
sur le web	1475
survei	91
suscribete	1125
suscribirme	1125
suscribirse	1125
suscribite	1201
suscribite ahora	1201
suscripciones	1125
susijusios naujienos	1998
susisiekti su redakcija	2044
sutikti ir rodyti	2035
sutikti su visais	2014
sutinku	2014
sutinku su visais	2035
suurem tekst	1266
suurempi teksti	1421
suurenda	1261
suurenda pilti	1261
suurenna	1410
suurenna kuva	1348
""", 'sv': """
svaki petak. besplatno. bez spama	2852
svar	474	556	2296	2381
svara	3081	3167
svi komentari	2783
svi tekstovi autora	2855
svrha uplate: donacija	2847
""", 'sw': """
swisha en slant	3060
swisha ett bidrag	3150
swisha till oss	3150
""", 'sy': """
syarat dan ketentuan	1752
syarat dan ketentuan | kebijakan privasi	1752
syndication rights	1100
synes godt om	556
""", 'sz': """
szavazok	91
szavazz	91	1696
szavazzon	91	1656
szerezd meg a google playen	1704
szerezze be: google play	1704
szintetikus hang olvassa fel	1702
szudoku	1696
szukaj	2421
szybki przelew	2485
""", "t'": """
t'ha agradat aquest article	315
""", 'ta': """
ta bort annonser	3077
ta quiz	2350
ta quizzen	2350
ta testen	2350
ta video ni na voljo	3026
ta vsebina ni na voljo	3024
taasesituse kiirus	1254
taboolan suosittelema	1422
tack! kolla din inkorg	3155
tag	1754	1827	3415
tag quiz	525
tag testen	525
tag-uri	2606
tagasi avalehele	1261
taggar	3085
tagged	887
tagger	2300
tagi	2418
tagovi	2780
tags	479	610	775	887	1159	1475	1754	1827	2154	2545	3415
taguri	2606
tai	1405
taille du texte	1461
taip pat skaitykite	1998
tak for at du stemte	525
tak for din besked	544
tak for din henvendelse	544
tak for din stemme	91	525
tak for din tilmelding	462
tak for tilmeldingen	544
tak! tjek din indbakke	544
takaisin alkuun	1410
takaisin etusivulle	1410
take our poll	1077
take our survey	882
take the poll	1077
take the quiz	1077
takk for at du stemte	91
takk for din henvendelse	2369
takk for din stemme	91	2350
takk for meldingen	2369
takk for stemmen din	2350
takk! sjekk innboksen	2369
tallenna	1338
tallenna asetukset	1393
tallenna juttu	1338
tallenna resepti	61
tallenna valinnat	1393
tallennettu	1421
talvez mais tarde	2514
tamanho da fonte	65	2531
tamanho do texto	65
tampilkan asli	1757
tampilkan lebih banyak	1756
tampilkan lebih sedikit	1757
tap to enlarge	1097
tap to unmute	1085
tapahtui virhe	1408
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarjoa kahvi	1402
tarjoa meille kahvit	1402
tartalom	1656
tasuline sisu	1267
tasuta kohaletoimetamine	1252
tauko	1396
tautan berhasil disalin	1779
tautan disalin	1746
tautan telah disalin	1779
tavs e-pasts	2081
""", 'te': """
te has suscrito correctamente	1197
te puede gustar	1159
te puede interesar	1159
te quedan # caracteres	1191
te recomendamos	1159
te vsebine ne moremo prikazati	3024
te-ar putea interesa	2606
teata kommentaarist	1264
teata veast	1219
teavita veast	1219
tee kertalahjoitus	1402
tee lahjoitus	1330
tee testi	1388
tee tilaus	1404
tee visa	1388
teemad	1261
tehisintellekti loodud	1263
teilen	595
teilen auf	595
teilen und weiterempfehlen	595
teised loevad	1215
tek seferlik	3217
tekkis viga. proovi hiljem uuesti	1260
tekst gaat door onder advertentie	2267
tekst loopt door onder de advertentie	2144
tekst se nastavlja nakon oglasa	2779
tekst sponsorowany	87
tekst wygenerowany automatycznie	2499
teksten er automatisk genereret	553
teksten er automatisk generert	2378
tekstgrootte	65	2139
tekstgrootte aanpassen	2266
teksti on tuotettu automaattisesti	1416
teksti suurus	1266
tekstimainos	1340
tekstin koko	65
teksting	2358
tekstitykset	1396
tekstitys	1396
teksto dydis	2048
telefon	431	545	738	1715	2370	2491	2853	3039	3156
telefonnummer	545	738	2370	3156
telefoon	2253
telefoonnummer	2253
telegram	864	2661
teljes cikk	1656
telli	1213
telli kohe	1213
telli raamat	1252
tellija soodustus	1252
tellijale	1213
tellijana saad artiklit jagada	1218
tellijatele	1213
tema	2300
tema dana	2780
temaer	2300
temas	1159	2545
temas relacionados	1159
temat	2491
tematy	2418
teme	2855	3041
temes relacionats	330
temi	1827
temi sledite	3049
temos	1998
tempo de leitura	2548
tempo di lettura	1830
tempo estimado de leitura: # minutos	2531
temps de lecture	1478
temps de lecture : # min	1478
tendances	1475
tendencias	1159
tendenze	1827
tentang kami	1769
tento obsah nelze zobrazit	416
teraz nie	2884
terbaru	1754
terima kasih atas partisipasi anda	91
terima semua	1752
terima semua cookie	1752
terkait	1754
terkini	1754
termini e condizioni	1820
termos de uso	2538
terms	878
terms & conditions	878
terms and conditions	878
terms apply	960
terms of service	878
terms of use	878
terpopuler	1754
terpopuler hari ini	1780
terug naar boven	2157
terug naar de homepage	2255
terug naar home	2255
test deg selv	2350
test dig selv	525
test din viden	525
test din viden i ugens quiz	482
test dine kunnskaper	2350
test je kennis	2232
test kunnskapene dine	2350
test kunnskapene dine i ukas quiz	2303
test uw kennis	2232
testa dina kunskaper	3134
testa dina kunskaper i veckans quiz	3088
testaa tietosi	1388
testaa tietosi viikon visassa	1348
testen	574
testez gratuitement	1442
testez vos connaissances	1506
testez vos connaissances avec notre quiz	1506
testirajte svoje znanje	2834
tetszik	1647	1725
text lizenzieren	746
text size	863
text version	892
textning	3144
texto gerado por ia	2565
textstorlek	65
""", 'th': """
thank you	833
thank you for subscribing	951
thank you for voting	91	1077
thank you for watching	965
thank you for your message	1094
thank you for your submission	1094
thank you to our sponsors	873
thank you! check your inbox	1094
thank you! check your inbox to confirm	1094
thank you! please check your inbox	997
thanks for subscribing	851
thanks for voting	91	1077
thanks for watching	965
thanks for your message	1094
thanks to our sponsors	873
thanks! please check your inbox	997
the article continues below	965
the link has been copied	1105
the player is loading	1085
the story continues below	965
the video player is currently playing an ad	931
theater mode	1086
thema	610
thema folgen	752
thema's	2154
themen	610
themen folgen	752
there are no comments yet	882
there was an error, please provide a valid email address	951
these are external links and will open in a new window	863
this article is for subscribers	1092
this article is locked	1092
this article is only for subscribers	1092
this article is only for those who subscribe	1092
this audio is ai-generated	1085
this audio is auto generated	1085
this audio is auto-generated	1085
this audio is no longer available	1085
this audio was generated by ai	1085
this clip is no longer available	1085
this comment has been deleted	1103
this comment has been removed	1103
this comment was deleted	1103
this content can't be displayed	1083
this content cannot be displayed here	1083
this content cannot be shown	1083
this content is blocked	1083
this content is locked	1092
this content is not available	1083
this embed is not available	1083
this field is required	1094
this is an advertisement	873
this story is locked	1092
this summary was created by ai	1102
this summary was generated by ai	1102
this summary was made by ai	1102
this summary was written by ai	1102
this video can not be played	931
this video can't be played in your country	1085
this video cannot be played	931	1085
this video cannot be played in your country	1085
this video is no longer available	1085
this video is not available	1085
this video is not available in your country	1085
this video is not available in your region	1085
threads	864
""", 'ti': """
ti consigliamo	1827
ti potrebbe interessare	1827
ti potrebbero interessare	1827
ticker	610
ticket kaufen	722
tickets bestellen	722
tickets buchen	722
tickets kaufen	722
tickets on sale now	1080
tickets sichern	645	722
tid #	3144
tidak terima kasih	1735
tidak, terima kasih	1735
tiempo de lectura	1162
tiempo estimado de lectura: # minutos	1144
tietosuoja	1341
tietosuoja-asetukset	1393
tietosuojaseloste	1393
tijdsduur #	2240
tiktok	864
til arrangementet	2353
til bildeserien	2372
til billedserien	547
til butikken	2353
til direktesenteret	2372
til donasjonssiden	2364
til donationssiden	539
til forsiden	479	2300
til gavesiden	2364
til nettbutikken	2353
til produktet	2353
til quizen	2350
til quizzen	525
til shoppen	528
til spillet	2350
til temasiden	2372
til tilbuddet	528
til tilbudet	2353
til toppen	482	2303
til webshoppen	528
tilaa	1331
tilaa ilmoitukset	1398
tilaa ja lue	1404
tilaa kirja	1391
tilaa nyt	1331
tilaa uutiskirje	1334
tilaa uutiskirjeet	1334
tilaajaedut	1391
tilaajaetu	1391
tilaajalle	1331
tilaajille	1331
tilaukset	1331
tilaus onnistui	1407
tilausvaihtoehdot	1404
tilbage til forsiden	547
tilbage til toppen	547
tilbake til forsiden	2372
tilbake til toppen	2372
till appen	3145
till bildspelet	3158
till butiken	3137
till direktrapporten	3158
till donationssidan	3150
till dossiern	3158
till erbjudandet	3063
till evenemanget	3137
till liverapporten	3158
till produkten	3137
till quizet	3134
till receptet	61
till resultatet	3134
till shoppen	3137
till spelet	3134
till startsidan	3085
till temasidan	3158
till toppen	3088
tillad	536
tillad alle	530
tillad alle cookies	530
tillad altid	530
tillad annoncer	538
tillad ikke	536
tillad indhold	530
tillad notifikationer	535
tillad reklamer	538
tillat	2361
tillat alltid	2355
tillat annonser	2363
tillat innhold	2355
tillat varsler	2360
tillbaka till startsidan	3158
tillbaka till toppen	3158
tilmeld	462
tilmeld dig	462
tilmeld dig nyhedsbrevet	462
tilmeld mig	544
tilmeld nyhedsbrev	462
tilpas indstillinger	530
tilpass innstillinger	2355
timp de citire # min	2608
tin sau	3415
tinggalkan komentar	1753
tip us	834
tips en venn	2288
tips van de redactie	2154
tipsa	3073
tipsa oss	3081
tisk	348
tisk receptu	61
titlovi	2841
titulky	419	2934
""", 'tj': """
tjek din e-mail	544
tjek din indbakke	544
""", 'to': """
to pole jest wymagane	2490
to polje je obvezno	3038
to the donation page	1090
to the dossier	1097
to the homepage	1097
today's most read	964
today's paper	892
today's top stories	887
todos los comentarios	1155
toestaan	2244
toestemming	2146
toestemming beheren	2238
toestemming intrekken	2238
toestemming vragen voor overname	2259
toeta	1213
toeta meid	1213
toevoegen aan leeslijst	2219
toevoegen aan mijn onderwerpen	2265
toggle	892
toggle caption	892
toimetus soovitab	1215
toimitus suosittelee	1346
toista	1348	1396
toista video	1395
toistonopeus	1395
ton an	727
ton aus	727
ton ausschalten	727
ton einschalten	727
tonen en accepteren	2238
toon # antwoorden	2263
toon alles	2158
toon antwoorden	2263
toon bijschrift	2255
toon deze inhoud	2174
toon en accepteer	2238
toon galerij	2255
toon inhoud	2146
toon meer	2157
toon minder	2157
toon origineel	2158
toon reacties	2150
toon resultaten	91	2232
toon transcript	2240
toon vertaling	2158
toon wachtwoord	2249
top articles	887
top artikel	610
top comments	882
top headlines	887
top latest discussions	892
top news	887
top stories	775	887
top-artikel	610
top-news	610
top-themen	610
tophistorier	479
topics	887
topik	1754
topik terkait	1754
toppnyheter	3085
toppsaker	2300
topthemen	610
torna all'inizio	1830
torna su	1830
torne-se assinante	2515
torne-se membro	2515
total votes: #	91
tots els butlletins	323
toujours afficher ce type de contenu	1498
tous les commentaires	1471
tous ses articles	1496
tout accepter	1468
tout afficher	1479
tout refuser	1468
tout voir	1478
toute l'actu	1475
toutes les photos	1478
""", 'tr': """
trabaja con nosotros	1186
trabalhe connosco	2567
trabalhe conosco	2567
trajanje	2841	3027
trajanje #	2840	3026
trakteer ons op een kop koffie	2247
trakteer ons op koffie	2120
trang sau	3417
transcript	1086	2241
transferencia bancaria	1124
transkripsjon	2358
transkript	728	2841	3144
transkript anzeigen	727
transkript herunterladen	727
transkript lesen	727
transkription	3144
transkrypcja	2479
translated automatically	1102
translated by ai	933
translated with ai	1102
transparenzhinweis	745
transskription	533
traueranzeigen	645
treballa amb nosaltres	317
trefwoorden	2154
trek toestemming in	2238
trekk samtykket tilbake	2355
trekk tilbake samtykke	2355
trend	3232
trending	610	887	1754	2154	2545
trending deals	873
trending now	887
trending stories	887
trending today	887
trending topics	887
trenutno vreme #	2840
trenutno vrijeme #	2840
trimite	91	2599
trimite pe email	2599
trimite pe whatsapp	2633
trimite unui prieten	2633
trotzdem weiterlesen	732
try it free	841
""", 'tt': """
tt	3115
tt-afp	3115
tt-reuters	3115
""", 'tu': """
tu e-mail	1132
tu email	1132
tudo sobre	2545
tue riippumatonta journalismia	1330
tuitar	2531
tuitear	1144
tulis komentar	1753
tulis komentar anda di sini	1769
tulosta	1338
tulosta artikkeli	1421
tulosta juttu	1338
tulosta resepti	61
tumblr	864
tunnuksen luominen on maksutonta	1331
tuoreimmat	1346
tuoreimmat uutiset	1346
turinio rinkodara	2005
turinys nepasiekiamas	2035
turn on	1111
turn on alerts	1089
turn on notifications	1089
tutti gli aggiornamenti qui	1857
tutti i commenti	1823
tutup	1735
""", 'tw': """
tweet	863	1746	1813
tweet laden	725
tweet this	863
tweeta	3073
tweeter	1461
tweetle	3225
tweetnij	2406
tweetnout	348
twitter	864
twitter-inhalte erlauben	603
twittern	595
""", 'ty': """
tyck till	3081
tylko dla zalogowanych	2487
tylko w serwisie	2418
type your email	851
""", 'u ': """
u bent aangemeld	2252
u fokusu	2780
u galeriju	2855
u gebruikt een adblocker	2245
u hebt al gestemd	2232
u heeft uw limiet bereikt	2249
u ovom tekstu	2855
u volgt dit onderwerp al	2265
u web shop	2837
u web trgovinu	2837
""", 'ud': """
udfyld feltet	544
udskriv	466
udskriv artiklen	558
udskriv opskrift	61
udskriv siden	558
udvalgt	479
udvid	483
""", 'ug': """
ugens quiz	525
ugyldig e-mail	544
ugyldig e-mailadresse	544
ugyldig e-post	2369
ugyldig e-postadresse	2369
""", 'ui': """
uit onze webshop	2235
uit onze winkel	2235
uitgelicht	2154
uitklappen	2158
uitloggen	2124
""", 'uk': """
ukas quiz	2350
ukens quiz	2350
ukryj	2422
ukryj odpowiedzi	2501
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1827
ultime news	1827
ultime notizie	1827
ultimele articole	2606
ultimi articoli	1827
""", 'um': """
um assinante ofereceu-lhe este artigo	2584
umakni soglasje	3024
umetna inteligenca lahko dela napake	3046
umfrage	91
umfrage des tages	91
umfrage starten	719
umfrage wird geladen	645
""", 'un': """
un abbonato ti ha regalato questo articolo	1865
un subscriptor t'ha regalat aquest article	329
understood	893
undertekster	533	2358
undertext	3144
undertexter	3144
une erreur dans l'article	1471
uneix-te a la conversa	315
unesite ispravan e-mail	2852
unesite iznos	2847
unfollow	868
unisciti al nostro canale	1814
unlisted	892
unlock article	1092
unlock full article	1092
unlock this article	841
unlock this story	1092
unlock with a subscription	1092
unmute	1085
unohditko salasanan	1331
unohditko salasanasi	1404
unohtuiko salasana	1404
uns folgen	596
unser bestes angebot	666
unser newsletter	582
unser tipp	736
unsere empfehlung	610
unsere empfehlungen	610
unsere korrekturregeln	745
unsere netiquette	750
unsere newsletter	582
unsere top-themen	671
untertitel	728
untertitel anzeigen	727
untertitel ausblenden	727
untertitel einblenden	727
unustasid parooli	1259
""", 'up': """
up next	887
up next in #	1085
upgrade now	841
upgrade to founding member	841
upgrade to paid	834
uplati	2772
uporabljate adblock	3031
uporabljate blokator oglasov	3031
upozornenia	2937
upozornit na chybu	436
uppfattat	3089
uppspelningshastighet	3143
upravljaj obavijestima	2843
upravljaj obvestila	3029
upravljaj pristankom	2838
upravljaj privolom	2838
upravljaj soglasje	3024
upravljanje privolama	2838
upravljanje soglasij	3024
""", 'ur': """
url copied to clipboard	1105
""", 'us': """
username	1093
username or email	1092
username or email address	1092
ustawienia	2411
ustawienia cookies	2411
ustawienia zaawansowane	2476
ustvarila umetna inteligenca	3046
ustvarjeno z ai	3046
ustvarjeno z ui	3046
""", 'ut': """
utiles	1468
utvalgt	2300
utvalt	3085
utvid	2304
""", 'uu': """
uudiskiri	1238
uudiskirjad	1238
uuemad eespool	1264
uuemad enne	1264
uusimmat	1346	1419
uusimmat ensin	1418
uusin	1419
uusin ensin	1418
uutiskirje	1334
uutiskirjeet	1334
""", 'uv': """
uvek dozvoli	2838
uvijek dopusti	2838
""", 'uw': """
uw bericht	2252
uw e-mailadres	2129
uw naam	2252
uw stem is geregistreerd	2232
uw stem is geteld	2232
""", 'uy': """
uygulamayi indir	3273
uygulamayi indirin	3273
""", 'uz': """
uz e-veikalu	2094
uzsauc mums kafiju	2100
""", 'v ': """
v galerijo	3041
""", 'va': """
vaata galeriid	1220
vaata hinda	1252
vaata ka	1215
vaata kommentaare	1219
vaata pakkumisi	1259
vaata pakkumist	1252
vaata pilte	1220
vaata tulemusi	91	1250
vaata videost	1220
vaata videot	1220
vaata videot siit	1220
vaba summa	1258
vacatures	2179
vagas de emprego	2567
vagy	1712
vai al contenuto	1830
vai alla ricetta	61
vaigista	1254
vain tilaajille	1331
vaizdas vaizde	2036
vakances	2064
valfri summa	3150
valfritt	3156
valfritt belopp	3150
valgfri sum	2364
valgfrit	545
valgfritt	2370
vali pakett	1259
vali sobiv pakett	1259
vali summa	1258
vali tellimus	1259
valider	91
valikko	1348
valinnainen	1408
valitse	1405
valitse summa	1402
valitse tarjous	1404
valitse tilauksesi	1404
valitse tilaus	1404
valorar	1155
valorar receta	61
van onze partner	2267
van onze partners	2154
vandaag	2154
vandaag niet	2119
vanemad enne	1264
vanhimmat	1419
vanhimmat ensin	1418
vanhin	1419
vanhin ensin	1418
vapaa summa	1402
var artikkelen nyttig	2296
var artiklen nyttig	474
var det nyttigt	553
var dette nyttig	2303
var dette nyttigt	553
var dette til hjelp	2378
var oppsummeringen nyttig	2296
var opsummeringen nyttig	474
var saken nyttig	2296
varaa liput	1391
varaa paikka	1391
varaa paikkasi	1391
varighed	533
varighed #	533
varighet	2358
varighet #	2358
varje fredag. gratis. ingen spam	3155
varovanje osebnih podatkov	2986
varsler	2361
vastaa	1345	1419
vastaa kyselyyn	1348
vastaa lukijakyselyyn	1348
""", 'vd': """
vdelana vsebina	3024
""", 've': """
ve zkratce	356
veckans quiz	3134
vedi anche	1827
vedi dettagli	1831
vedi i # commenti	1854
vedi i commenti	1823
vedi i risultati	91	1831
vedi la mappa	1831
vedi tutte	1830
vedi tutti	1830
vedi tutto	1830
vedno dovoli	3024
vegyen jegyet	1698
veilig betalen	2122
velden met * zijn verplicht	2252
velden met een * zijn verplicht	2252
velg	2367
velg abonnement	2366
velg ditt abonnement	2366
velg som foretrukket kilde	2382
velg tilbud	2366
velikost besedila	3050
velikost pisave	3050
velikost textu	444
ver # comentarios	1155
ver bio	1178
ver comentarios	1155
ver contenido	1152
ver contenido externo	1182
ver detalhes	2549
ver detalles	1163
ver documento	1163
ver el mapa	1163
ver essa foto no instagram	2563
ver este tuit	1182
ver fotos	1162
ver galeria	2548
ver la receta	61
ver los comentarios	1155
ver los resultados	91
ver mais	2548
ver mapa	1163	2549
ver menos	1163	2549
ver ofertas	1125	2519
ver original	1163	2549
ver perfil	1178	2575
ver resultado	91
ver resultado parcial	91	2573
ver resultados	91	1191
ver resultados de la encuesta	1191
ver todas	1162	2548
ver todo	1162
ver todos	1162	2548
ver tudo	2548
verberg advertentie	2267
verberg antwoorden	2263
verberg bijschrift	2255
verbergen	2158
verbleibende zeit	727
verbleibende zeit #	727
verbleibende zeit -#	727
verder met apple	2249
verder met google	2249
verder zonder te steunen	2119
vergelijk abonnementen	2249
vergroot	2157
vergroot afbeelding	2157
vergroot foto	2255
vergroten	2158
verkkokaupastamme	1391
verlagsangebot	600
verlagsbeilage	672
verplicht	2253
verplicht veld	2252
verplichte velden	2252
verschicken	595
versenden	595
verstanden	614
versturen	2253
verstuur	91	2253
verstuur bericht	2252
verstuur reactie	2263
verstuur via e-mail	2266
verstuur via whatsapp	2266
vertaald met ai	2261
ververs de pagina	2246
verwandte artikel	610
verwandte themen	610
verwante artikelen	2154
verwendungszweck: spende	733
verzend	2253
verzenden	2253
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1511
veure # comentaris	315
veure els resultats	91
veure perfil	321
veure totes les ofertes	327
vezane vesti	2780
vezane vijesti	2780
vezi # comentarii	2619
vezi comentariile	2605
vezi detalii	2609
vezi harta	2609
vezi mai mult	2608
vezi originalul	2609
vezi rezultate	91
vezi rezultatele	91	2619
vezi toate	2608
vezi toate newsletterele noastre	2626
vezi toate ofertele de abonament	2631
vezi tot	2609
vezi videoclipul	2625
""", 'vi': """
vi har lukket for kommentarer	474
vi kan ikke vise dette indhold	530
vi kan ikke vise dette innholdet	2355
vi kan ikke vise indholdet	530
vi kan ikke vise innholdet	2355
viber	864	2661
videa	356
video	356	479	1754	1827	2300	2606	3085	3232	3415
video abspielen	647
video ad	873
video afspelen	2181
video anschauen	647
video ansehen	647	727
video can't be played	1085
video ei ole enam saadaval	1254
video ei ole katsottavissa maassasi	1395
video ei ole saadaval	1254
video ei ole saatavilla	1395
video ikke tilgjengelig	2357
video laadimine	1254
video laden	603
video nav pieejams	2096
video ni na voljo	3026
video niet beschikbaar	2240
video nije dostupan	2840
video player is loading	1085
video pole saadaval	1254
video pole sinu riigis saadaval	1254
video terkait	1754
video vairs nav pieejams	2096
video wird geladen	727
video wordt geladen	2240
video's	2154
videoafspilleren loader	532
videoen afspilles her	482
videoen er ikke lenger tilgjengelig	2357
videoen er ikke tilgjengelig	2357
videoen er ikke tilgjengelig i ditt land	2357
videoen kan ikke afspilles	482
videoen kan ikke afspilles i dit land	532
videoen kan ikke spilles av	2357
videoen kan ikke spilles av i ditt land	2357
videolar	3232
videon gick inte att spela upp	3143
videon kan inte spelas upp	3143
videon kan inte spelas upp i ditt land	3143
videon kan inte visas i ditt land	3143
videoplayer wird geladen	727
videos	610	1159
videosoitin latautuu	1395
videospelaren laddas	3143
videospeler wordt geladen	2240
videospilleren laster	2357
videospilleren lastes	2357
videot	1346
videot ei saa esitada	1254
videota ei voi katsoa ulkomailla	1395
videota ei voi toistaa	1395
videota ei voida toistaa	1395
videoyu izle	3234
videoyu izleyin	3234
vidi rezultate	2834
vidi sve komentare	2861
viesti	1408
viestiksi lahjoitus	1402
viestisi	1407
view # replies	1103
view # reply	1103
view all	892
view all newsletters	851
view and accept	1083
view at amazon	1076
view comment	882
view comments	882	892
view deal	1076
view deals	1076
view details	893
view full size	892
view fullscreen	1097
view gallery	892	1097
view image	892
view image in fullscreen	892	1097
view less	1097
view map	893
view metrics	1066
view more	892
view offer	1092
view offers	1092
view on instagram	863
view our privacy policy	931
view photo gallery	1097
view plans	841
view poll results	1077
view post on instagram	931
view post on x	931
view replies	1103
view results	91	893	1077
view slideshow	1097
view subscription options	841
view the gallery	1097
view this post on facebook	931
view this post on instagram	931
view this post on threads	931
view this post on x	931
view transcript	1085
vigane e-posti aadress	1260
viikon visa	1388
viimased uudised	1215
vil du ha varsler	2360
vil du have notifikationer	535
vil du modtage notifikationer	535
vil du motta varsler	2360
vill du ha notiser	3146
vind ik leuk	2264
vipps et bidrag	2364
vipps oss	2364
vipps til	2364
virement	1441
virement bancaire	1441
vis # svar	2380
vis adgangskode	541
vis alle	482	2303
vis alle artikler	2372
vis alle kommentarer	2380
vis alltid	2355
vis altid	530
vis bildegalleri	2372
vis bildetekst	2303
vis billedgalleri	547
vis billedtekst	547
vis detaljer	483	2304
vis flere	482	2303
vis flere artikler	2372
vis flere kommentarer	2380
vis flere saker	2372
vis flere svar	2380
vis galleri	2372
vis i fullskjerm	2372
vis indhold	471
vis indholdet	530
vis innhold	2293
vis innholdet	2355
vis innlegg fra facebook	2303
vis innlegg fra instagram	2303
vis kart	2304
vis kommentarer	474	2296
vis kort	483
vis mer	2303
vis mere	482
vis mindre	483	2304	2372
vis og accepter	530
vis og accepter cookies	530
vis og godta	2355
vis original	483	2304
vis oversettelse	2304
vis passord	2366
vis resultat	91	2350
vis resultater	91	483	2304	2350
vis resultatet	91
vis svar	2380
vis transkripsjon	2357
vis transskription	532
vis undertekster	2357
visa # svar	3166
visa alla	3088
visa alla artiklar	3158
visa alla kommentarer	3166
visa alltid	3141
visa bildgalleri	3158
visa bildspel	3158
visa bildtext	3158
visa detaljer	3089
visa fler	3088
visa fler artiklar	3158
visa fler kommentarer	3166
visa fler svar	3166
visa galleri	3158
visa kartan	3089
visa kommentarer	3081
visa mer	3088
visa mindre	3089	3158
visa original	3089
visa resultat	91	3089	3134
visa svar	3166
visa transkript	3143
visa transkription	3143
visa undertexter	3143
visada leisti	2035
visada rodyti	2035
visas ekranas	2036
visi autora raksti	2103
visi autoriaus straipsniai	2043
visi komentarai	2046
visi raksti	2103
visi straipsniai	2043
visit our shop	1080
visit our store	1080
visualizza questo post su instagram	1844
""", 'vk': """
vk	864
vklopi	3030
vklopi zvok	3026
vklopite javascript	3026
""", 'vn': """
vnesite veljaven e-naslov	3038
vnesite znesek	3033
""", 'vo': """
voce sintetica	1846
voeg toe aan je leeslijst	2195
voeg toe als voorkeursbron	2265
voer een geldig e-mailadres in	2252
voir aussi	1475
voir ce post	1498
voir ce tweet	1498
voir cette publication sur instagram	1498
voir l'original	1479
voir la carte	1479
voir la recette	61
voir la traduction	1479
voir le contenu	1468
voir le diaporama	1478
voir les # commentaires	1506
voir les commentaires	1471
voir les offres	1442
voir les photos	1478
voir moins	1478
voir plus	1478
voir plus de commentaires	1471
voir ses articles	1496
voir son profil	1496
voir tous ses articles	1496
voir tout	1478
voit perua milloin tahansa	1404
voit perua tilauksen koska tahansa	1407
voit perua tilauksen milloin tahansa	1334
voit perua uutiskirjeen milloin tahansa	1407
voit peruuttaa milloin vain	1331
volg	2140
volg auteur	2265
volg deze auteur	2265
volg dit onderwerp	2140
volg dit thema	2265
volg het liveblog	2255
volg onderwerp	2265
volg ons	2140
volgen	2140
volgend artikel	2154
volgende	2157
volgende afbeelding	2255
volgende foto	2255
volgende pagina	2157
volgende video	2240
vollbild	613	728
vollbildmodus	727
volledig scherm	2240
vols eliminar la publicitat	317
vols llegir l'article sencer? subscriu-te	327
voltar ao topo	2548
volum	2358
volume	2241
volver arriba	1162
volym	3144
von einer ki-stimme vorgelesen	727
von ki erstellt	748
von ki generiert	748
von ki zusammengefasst	641
von merkliste entfernen	753
von outbrain empfohlen	754
von taboola empfohlen	754
von unseren partnern	754
voor abonnees	2124
voordeel voor abonnees	2235
voordeligst	2250
voorgelezen door een ai-stem	2240
voorgelezen door een computerstem	2240
voorgelezen door een synthetische stem	2240
voorkeuren aanpassen	2238
voorkeuren beheren	2238
voorkeuren opslaan	2238
voornaam	2253
vorgelesen von einer synthetischen stimme	727
vorherige seite	613
vorheriger artikel	610
vorheriges bild	740
vorheriges foto	740
vorig artikel	2154
vorige	2157
vorige afbeelding	2255
vorige foto	2255
vorige pagina	2255
vorlesen	595
vorlesen lassen	595
vormista tellimus	1213
vorname	738
vorteile sichern	574
vorteilswelt	722
vota	91
vota a la nostra enquesta	315
vota ahora	91
vota en nuestra encuesta	1191
vota il nostro sondaggio	1854
vota la ricetta	61
vota nel nostro sondaggio	1854
vota ora	91
vota tagad	91
votar	91
vote	91	1078
vote agora	91
vote ahora	91
vote in our poll	1077
vote na nossa enquete	2573
vote now	91
voter	91
votes: #	91
votez	91
votez dans notre sondage	1506
votez pour faire entendre votre voix	1506
votre adresse mail	1511
votre avis	91
votre commentaire	1471
votre e-mail	1451
votre email	1451
vous aimerez aussi	1475
vous aimerez lire	1475
vous avez lu # articles sur # ce mois-ci	1515
vous avez une question	1471
vous n'avez pas encore de compte	1515
vous pourriez aimer	1475
vous pourriez aussi aimer	1475
vous pouvez offrir # articles par mois	1518
""", 'vr': """
vraag het ai	2176
vraag het onze ai	2176
vraag van de dag	2232
vrati se na vrh	2855
vrij bedrag	2247
vroegboekkorting	2235
""", 'vs': """
vsak evro pomaga	3033
vsak prispevek pomaga	3033
vsebina je blokirana	3024
vsebina je zaklenjena	2967
vsebina ni na voljo	3024
vsi komentarji	2974
vstoupit do diskuse	355
vstoupit do diskuze	441
vstoupit do galerie	358
vstupenky tu	2929
vstupenky zde	414
vstupte do diskuse	355
""", 'vu': """
vul de vragenlijst in	2179
vul dit veld in	2252
vul een bedrag in	2247
vul een geldig e-mailadres in	2187
vul uw e-mailadres in	2252
vuosilaskutus	1404
vuosittain	1405
""", 'vy': """
vyberte sumu	2940
vybrat	428
vygenerovala ai	439
vypnite adblock	2938
vypnite si adblock	2938
vypnout zvuk	418
vypnul jsem adblock	423
vypol som adblock	2938
vypol som ho	2939
vyskytla sa chyba	2946
vyskytla se chyba	431
vytisknout	348
vytisknout recept	61
vytvorila ai	2953
""", 'w ': """
w artykule	2493
w naszym sklepie	2473
w tym artykule	2418
""", 'wa': """
waardeer dit artikel	2191
waardeer dit verhaal	2191
waarom zie ik deze advertentie	2267
wachtwoord	2250
wachtwoord tonen	2249
wachtwoord vergeten	2124
war das hilfreich	748
war dies hilfreich	748
war diese zusammenfassung hilfreich	641
war dieser artikel hilfreich	748
warum sehe ich diese anzeige	754
warum sehe ich diese werbung	754
was andere lesen	610
was deze samenvatting nuttig	2176
was dit behulpzaam	2261
was dit nuttig	2261
was this helpful	882
was this summary helpful	933
was this summary useful	933
was this translation helpful	933
watch above	940
watch below	940
watch here	940
watch more	887
watch more videos	1085
watch next	887
watch on youtube	940	1085
watch the full video	940
watch video	892
""", 'wc': """
wczytaj post	2476
""", 'we': """
we can't show this content here	1083
we cannot show this content	1083
we care about your privacy	878
we don't spam	1094
we don't spam! read our privacy policy for more info	1094
we kunnen deze content hier niet tonen	2238
we kunnen deze inhoud niet tonen	2238
we never spam	1094
we recommend	887
we value your privacy	878
weekly newsletter	851
wees de eerste die reageert	2150
weiger alles	2238
weigeren	2146
weiter mit apple	735
weiter mit e-mail	735
weiter mit facebook	735
weiter mit google	735
weiter nach der anzeige	672
weiter zum artikel	568
weitere antworten anzeigen	750
weitere artikel	610
weitere artikel der autorin	740
weitere artikel des autors	740
weitere artikel laden	740
weitere artikel zum thema	671
weitere laden	740
weitere links	610
weitere meldungen	610
weitere nachrichten	610
weitere news	610
weitere newsletter	657
weitere podcasts	610
weitere themen	610
weitere videos	610
weiterempfehlen	595
weiteres	610
weiterlesen	613
weniger anzeigen	613
werbeanzeige	600
werbefrei lesen	754
werbeinhalt	754
werbliche inhalte	600
werbung	600
werbung ausblenden	754
werbung beendet	754
werbung ende	754
werbung endet	754
werbung folgt	713
werbung melden	754
werbung von unserem partner	672
werbung zulassen	732
werde mitglied	569
werden sie mitglied	569
werden sie teil unseres teams	645
wesprzyj	2393
wesprzyj jednorazowo	2485
wesprzyj nas	2393
wesprzyj nas na patreonie	2485
wesprzyj przez paypal	2485
""", 'wh': """
what do you think	882
what others are reading	1044
what people are reading	1044
what readers are reading	1044
what to read next	887
whatsapp	864	2661
when the fun stops, stop	1042
why am i seeing this ad	1106
why do i see this ad	1106
why this ad	1106
why trust us	965
why you can trust our reporting	1099
why you can trust our reviews	965
why you can trust us	965	1099
""", 'wi': """
wideo	2418
wie ist dieser text entstanden	748
wie wir ki einsetzen	748
wie wir mit fehlern umgehen	745
wiedergabe	728
wiedergabegeschwindigkeit	727
wiedergeben	728
wil je meldingen ontvangen	2243
wil je pushberichten ontvangen	2243
wilt u meldingen ontvangen	2243
windows	93
""", 'wo': """
woonplaats	2253
woordzoeker	2233
word donateur	2247
word lid	2120
word search	1078
word sponsor	2247
word supporter	2120
word vriend	2120
word wheel	1078
wordsearch	1078
wortsuche	720
""", 'wr': """
write a comment	882
write a review	882
""", 'ws': """
wspieraj	2393
wspieraj nas	2393
wspieram	2393
wstrzymaj	2479
wszystkie	2421
wszystkie komentarze	2414
wszystkie teksty autora	2493
""", 'wu': """
wunschbetrag	572
""", 'wy': """
wybieram	2488
wybierz	2488
wybierz pakiet	2487
wybierz plan	2487
wybrane dla ciebie	2418
wycisz	2478
wydarzenia	2418
wydrukuj	2406
wydrukuj przepis	61
wygenerowane przez ai	2499
wygenerowano przez ai	2499
wyloguj	2396
wymagane	2491
wyniki	91
wyniki ankiety	2470
wyniki sondy	2470
wyszukaj	2421
""", 'x': """
x	864	1649
""", 'x ': """
x (twitter	864
x facebook	863
""", 'x.': """
x.com	864
""", 'xe': """
xem clip	3441
""", 'xi': """
xing	864
""", 'ya': """
ya eres suscriptor	1125
ya he donado	1119
ya soy socio	1119
ya te has registrado	1125
ya tengo cuenta	1125
ya tienes cuenta	1125
ya tienes una cuenta	1125
yanitla	3231
yapay zekaya sor	3231
yazdir	3225
yazi boyutu	3225
yaziyi dinle	3225
""", 'ye': """
yearly	833
yerinizi ayirtin	3234
yes please	1111
yes, notify me	1111
yes, please	1111
yes, send me alerts	1111
""", 'yh': """
yhteys toimitukseen	1413
""", 'yk': """
yksinomaan tilaajille	1404
yksityisyysasetukset	1393
""", 'yo': """
yorum	3231
yorum kurallari	3231
yorum yap	3231
yorum yaz	3231
yorum yazin	3231
yorumlar	3231
yorumlari oku	3231
yorumunuzu yazin	3231
you are now subscribed	951
you are subscribed	951
you can change how much you give or cancel your contributions at any time	834
you have # seconds	873
you have already voted	91	1077
you may also be interested in	887
you may also enjoy	887
you may also like	887
you may have missed	887
you may like	887
you might also be interested in	887
you might also like	887
you might like	887
you're in	851
you're signed up	1094
you're subscribed	951
your account	841
your answer	1048
your comment	882
your donation is tax-deductible	956
your email	851
your email (required	1094
your email address	851
your gift is tax-deductible	956
your message	1094
your name	1094
your name (required	1094
your privacy choices	878
your privacy is important to us	878
your subscription is confirmed	951
your vote has been counted	91	1077
your vote has been recorded	1077
youtube	864
youtube-inhalte erlauben	603
""", 'yu': """
yukari	3234
""", 'z ': """
z naszego sklepu	2473
z ostatniej chwili	2418
""", 'za': """
za darmo. bez spamu	2490
za pretplatnike	2849
zaakceptuj i kontynuuj	2476
zaakceptuj wszystkie	2476
zaakceptuj wszystko	2411
zablokuj	2482
zaboravili ste lozinku	2849
zaboravljena lozinka	2773
zabudli ste heslo	2942
zabudol som heslo	2942
zacznij quiz	2470
zadajte sumu	2940
zadarmo. bez spamu	2945
zadejte e-mail	345
zadejte e-mailovou adresu	345
zadeva	3039
zadnje novice	2971
zadnje objave	2971
zagraj	2471
zagraj teraz	2470
zahl ich	569
zahlungsart	572
zahlungsarten	572
zahlungsmethode	572
zahlungsmethoden	572
zahrajte si	411
zaigraj odmah	2834
zakaj vidim ta oglas	3051
zakoupit licenci	437
zalo	3405
zaloguj	2396
zaloguj przez apple	2487
zaloguj przez facebook	2487
zaloguj przez facebooka	2487
zaloguj przez google	2487
zamknij	2392
zapamti me	2849
zapisano	2504
zapisz	2406
zapisz mnie	2490
zapisz przepis	61
zapisz ustawienia	2476
zaplatit kartou	425
zapnite javascript	2933
zapnout	422
zapnout notifikace	421
zapnout titulky	418
zapnout zvuk	418
zapojte se do diskuse	355
zapomni si me	3035
zapri	2978
zapri galerijo	3041
zapri oglas	3051
zaregistrovat se	341
zarejestruj	2396
zarezerwuj bilet	2473
zarezerwuj miejsce	2473
zasady komentowania	2501
zasady korekt	2496
zaten abone misiniz	3218
zatvori	2788
zatvori galeriju	2855
zatvori oglas	2865
zavrni	2986
zavrni vse	2986
zawsze pokazuj	2476
zawsze zezwalaj	2476
""", 'zd': """
zdarma. bez spamu	430
""", 'ze': """
zelf bedrag kiezen	2247
zero spamu	2490
zeskanuj kod qr	2480
zet op leeslijst	2219
""", 'zh': """
zhrnutie ai	2954
zhrnutie od ai	2953
""", 'zi': """
zie je een fout	2258
zie ook	2154
ziedot	2057
ziedot vienreiz	2100
ziet u een fout	2258
zip code	851
""", 'zk': """
zkontrolujte si e-mail	430
zkuste to znovu	430
""", 'zo': """
zo beschermen we onze bronnen	2258
zo beschermen wij onze bronnen	2258
zobacz komentarze	2414
zobacz oferty	2487
zobacz pakiety	2487
zobacz plany	2487
zobacz wszystkie	2421
zobacz wszystkie komentarze	2501
zobacz wyniki	91	2422	2470
zobrazit cenu	414
zobrazit diskusi	355
zobrazit diskuzi	441
zobrazit galerii	358
zobrazit heslo	427
zobrazit mapu	359
zobrazit obsah	352
zobrazit popisek	433
zobrazit titulky	418
zoek	2157
zoeken	2157
zonder jouw steun kunnen we dit werk niet doen	2191
zoom	892
zoom image	1097
zoom in	893
zoradenie	2956
""", 'zt': """
ztlumit	418
""", 'zu': """
zu den abo-angeboten	574
zu den angeboten	666
zu den ergebnissen	719
zu den kommentaren	606
zu den spielen	719
zu den tickets	722
zu unserem shop	722
zugang freischalten	574
zuklappen	614	741
zulassen	730
zum abo	574
zum abo-shop	666
zum aboshop	666
zum anbieter	722
zum anfang der seite	740
zum angebot	574
zum artikel	613	740
zum autorenprofil	740
zum deal	722
zum dokument	614
zum dossier	740
zum ergebnis	91
zum event	722
zum ganzen artikel	740
zum gewinnspiel	645
zum inhalt	613
zum inhalt springen	613
zum kommentieren anmelden	606
zum liveblog	740
zum newsticker	740
zum podcast	647	740
zum produkt	722
zum profil	740
zum quiz	645
zum rezept	61
zum rezept springen	61
zum seitenanfang	613
zum shop	722
zum spendenformular	733
zum spendenkonto	733
zum thema	610	613
zum ticker	740
zum ticket	722
zum transkript	727
zum video	647	727
zunanja vsebina	3024
zur autorenseite	740
zur bildergalerie	613
zur diskussion	606
zur fotostrecke	613
zur galerie	740
zur karte	614
zur mediathek	647
zur merkliste	667
zur navigation	613
zur netiquette	750
zur newsletter-anmeldung	582
zur podcast-folge	740
zur serie	740
zur spendenseite	733
zur startseite	610
zur themenseite	613	740
zur umfrage	645
zur veranstaltung	722
zusammenfassung mit ki	641
zustimmen	603
zustimmen und weiter	603
zustimmung erteilen	725
zustimmung verwalten	725
zustimmung widerrufen	725
""", 'zv': """
zvolit	428
""", 'zw': """
zwischenergebnis anzeigen	719
""", 'zz': """
zzgl. versand	722
zzgl. versandkosten	722
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	579 K wochen kostenlos	579 K wochen gratis	579 K monat kostenlos	1041 K+	1069 K% off your	1069 K per cent off your	1069 K percent off your	1972 K줄 요약	2202 K weken voor	2202 K maanden voor	3139 K+	3139 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	932 K post shared by	932 K video posted by	932 K post by	1060 K version of this article	1060 K version of this story	1060 K version of this column	1060 K version of this essay	1060 K version of this piece	1060 K version of this post	1060 K version of this review	1135 K tu correo	1477 K lire aussi	1477 K lire également	1477 K lire :	1477 K lire sur	1477 K voir aussi	1477 K voir également	1477 K écouter :	1477 K relire :	1477 K lire ensuite :	1477 K lire ou à relire :	1681 K gombra kattintva	1681 K telegramon	1681 K facebookon	1683 K cikk a	1683 K cikk folytatódik	1689 K cikket mesterséges	1691 K teljes beszélgetés	1691 K teljes interjú	1806 K tutti i contenuti	1840 K cura della redazione	2559 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1798 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	723 K-vorteil:
abonneer	2201 K je op	2225 K
abonneevoordeel	2236 K:
abonnentfordel	529 K:	2354 K:
abonnez	12 K-vous	1439 K-vous à
abonniere	12 K	702 K
abonnieren	12 K sie	571 K sie	702 K sie
about	894 K the author	894 K the authors	894 K the writer
abovorteil	723 K:
abstimmung	685 K:
""", 'ac': """
accept	1064 K and load
accepted	840 K payment methods:	840 K cards:
acceso	1128 K ilimitado
accesso	1806 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2522 K ilimitado
acest	76 K subiect este închis	2618 K rezumat	2618 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2156 K:
acompanhe	12 K
acquista	1850 K la rivista
actie	2228 K:
""", 'ad': """
ad	86 [K]	967 K:
ada	72 K pertanyaan	1767 K kesalahan di artikel
add	12 K us	918 K	998 K
additional	969 K reporting by
adja	1681 K meg
adjon	1681 K hozzá
administratorem	2441 K danych osobowych jest	2441 K twoich danych	2441 K państwa danych	2441 K pani/pana danych	2441 K podanych
advertentie	86 K, daarna
advertise	938 K with
advertisement	967 K:
advertorial	86 K:
""", 'af': """
afmelden	2215 K kan
afspil	511 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	517 K har	934 K summaries	934 K-generated summaries	935 K tools were	935 K was used	935 K helped	935 K assisted	1914 Kがこの記事	1914 Kによる自動	1914 K要約	1914 Kによる要約	1914 Kが選んだ	1914 Kに質問	1914 ※K	1972 K 요약은	1972 K 뉴스 요약	2177 K kan fouten maken. controleer	2177 K-samenvattingen	2342 K har	2613 K informații	2613 K un subiect	2613 K un pont	2613 K fost martor	3125 K har	3490 K摘要	3490 K重點	3490 K重点	3490 K生成	3490 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2581 K o	2581 K a	2581 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1744 K notifikasi
aktiver	511 K	2335 K
aktivera	3119 K
aktiviere	687 K
aktivieren	687 K sie
aktuelle	611 K nachrichten aus
""", 'al': """
al	1137 K registrarte	1183 K mostrar este contenido	2128 K lid	2214 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	992 K content ©	1082 K odds correct
alla	27 K kommentarer	27 K inlägg	3086 K artiklar om	3090 K artiklar av	3139 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	480 K artikler om	484 K artikler af	611 K artikel zu	611 K artikel von	612 K infos:	612 K news:	615 K artikel von	646 K folgen	724 K quoten	2155 K artikelen over	2159 K artikelen van	2301 K saker om	2305 K artikler av
alleen	2128 K voor abonnees	2207 K leden kunnen reageren
alles	611 K zum thema	611 K zu	2155 K over	2196 K over
allow	862 K notifications	877 K ads on	1064 K content from	1064 K third-party content	1064 K external content
already	1000 K	1000 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	579 K abonnent	579 K abonnentin	591 K app	668 K abonnent können sie	668 K abonnentin können sie	2128 K abonnee
also	888 K in	889 K read	889 K on this site:	889 K worth reading:	889 K on this topic:	993 K in the news:	1628 K read:	1628 K read-
alt	480 K om	2301 K om
alte	2635 K știri din
altre	1828 K notizie su	1867 K notizie di
altri	1828 K articoli su	1832 K articoli di
altro	1828 K su	1829 K su questo tema:
always	1084 K allow content from	1084 K load content from	1084 K show content from	1084 K unblock	1084 K allow embedded content
""", 'am': """
am	2617 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1761 K punya
ange	3119 K
angiv	511 K
anketa	357 K:
anlatmamiz	3262 K gereken
anna	1228 K vihjest	1228 K vihje	1377 K
annonces	1501 K légales : publiez
annonssamarbete	86 K:
annullare	1811 K l'iscrizione
ansvarig	3117 K utgivare:
ansvarlig	2332 K redaktør:
answer	998 K
anuncie	2568 K no	2568 K na
any	27 K comment	72 K questions	977 K	999 K
""", 'ap': """
apa	1767 K reaksi anda
apakah	8 K artikel	1761 K anda punya	1767 K ringkasan ini	1767 K artikel ini	1767 K berita ini	1767 K informasi ini
apoie	81 K
apoya	81 K	1122 K	1122 K a
apoye	81 K
app	591 K herunterladen	591 K laden	2135 K voor android	2171 K
apply	980 K now
approfondimento	1829 K:
approfondisci	1829 K
apresentado	2571 K por
""", 'aq': """
aquest	314 K resum	314 K text ha estat traduït	314 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2026 K straipsnis
arbejder	491 K du
arbetar	3097 K du
archives	1477 K :
are	895 K you affected by	977 K you	999 K you	1024 K you enjoying this?	1024 K you enjoying this article	1024 K you enjoying this story	1024 K you enjoying this post	1024 K you enjoying this piece	1024 K you enjoying this newsletter	1024 K you enjoying this column	1024 K you enjoying this recipe	1024 K you enjoying this podcast	1024 K you enjoying this essay	1024 K you enjoying this series	1024 K you enjoying this guide	1024 K you enjoying this blog	1024 K you enjoying this interview	1024 K you enjoying this letter	1024 K you enjoying this review	1024 K you enjoying this page	1024 K you enjoying this issue	1024 K you enjoying this read	1024 K you enjoying this episode	1024 K you enjoying this content	1055 K you
arrives	954 K every	1021 K on mondays	1021 K on fridays	1021 K on saturdays	1021 K on sundays
article	1491 K traduit
articles	894 K by
articol	2618 K tradus	2622 K susținut de
articolo	1847 K tradotto
articolul	46 K poate fi
artificial	935 K intelligence
artificiell	3125 K intelligens har
artikel	1755 K terkait:	1766 K ini diterjemahkan	1766 K ini ditulis dengan	1766 K ini dibuat dengan	1766 K ini merupakan hasil	1781 K ini telah tayang di	1781 K ini pertama kali tayang	1781 K ini pernah tayang	1781 K ini sudah tayang	2198 K gaat verder onder	2198 K loopt door onder	2198 K gaat verder na
artikeln	46 K får	3121 K fortsätter
artikkel	1245 K jätkub
artikkelen	46 K kan	46 K kan fritt	2338 K fortsetter
artikkeli	1379 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	513 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1031 K a subscriber	1031 K a member	1031 K a supporter
ascolta	1 K	1829 K:	1853 K il podcast	1853 K la puntata
ask	894 K us here	934 K the	934 K our
assine	2522 K para
assista	2547 K:	2572 K ao vídeo acima	2572 K ao vídeo abaixo	2572 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2085 K
atlikite	2016 K testą
atradi	2077 K kļūdu
atsakykite	2025 K
""", 'au': """
auch	612 K interessant	612 K interessant:	612 K lesenswert	612 K spannend:	670 K bei uns:	694 K lesen:
aucun	32 K commentaire
audio	374 K vytvořila	939 K version of this	1185 K generado	1847 K generato	2618 K generat
auf	599 K facebook, instagram	599 K instagram, facebook	599 K facebook und instagram	599 K facebook oder instagram
aus	612 K dem archiv:	670 K unserem archiv:	699 K dem englischen übersetzt	699 K dem französischen übersetzt	699 K dem amerikanischen übersetzt	699 K dem englischen von	699 K dem französischen von	723 K unserem shop:
ausprobiert	59 K?
author	894 K bio
autor	372 K je	390 K:	1247 K:	2448 K:	2448 K: (	2794 K je	2889 K je	2907 K:
autore	2071 K:
autori	2889 K sú
autorica	2794 K je
autorius	2029 K:
autorka	372 K je	2794 K je	2889 K je
autors	2071 K:
""", 'av': """
available	858 K on the app store	858 K on google play
avec	89 K un abonnement	89 K l'abonnement	1457 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2984 K je	2999 K:
avtorica	2984 K je
""", 'ay': """
ayrica	3233 K okuyun	3233 K bakin	3233 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1689 K összefoglalót
""", 'ba': """
baca	1755 K juga	1755 K juga:	1755 K:	1755 K selengkapnya	1755 K selengkapnya:	1755 K selanjutnya:	1760 K berita	1773 K berita tanpa iklan	1781 K berita lainnya	1781 K artikel lainnya	1781 K artikel lain	1781 K berita selengkapnya	1782 K ini juga:	1782 K pula:	1782 K lagi:
background	889 K:	963 K reading:
bagaimana	1767 K reaksi anda	1767 K pendapat anda	1767 K menurut anda
baggrund	481 K:
bagikan	3 K
baixe	13 K
bakgrund	3087 K:
bakgrunn	2302 K:
bakiniz	3233 K:
balso	2085 K
balsuokite	2025 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	985 K part of our	1016 K the first to	1016 K first to	1016 K the first
beachten	28 K sie bitte
become	830 K a member	830 K a subscriber	837 K a member of	947 K a member to comment	985 K part of our
bekijk	2156 K ook	2156 K:	2156 K hier	2156 K ook:	2159 K alle artikelen van	2180 K de video	2180 K de hele uitzending	2180 K de uitzending	2180 K de beelden	2180 K hier het hele	2182 K de video:	2225 K
bel	2171 K
belanja	1768 K di toko
beli	1768 K tiket
beluister	1 K	2180 K de podcast	2180 K onze	2225 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1768 K dengan tim
beri	1767 K rating	2973 K tudi
berikan	1767 K penilaian anda	1771 K suara anda
berikutnya	1782 K:
berita	1766 K ini diringkas	1781 K ini telah tayang	1782 K lainnya:
berite	2973 K tudi
besedilo	46 K lahko	2984 K izraža	2987 K je prevedeno	2990 K je objavljeno v
bestel	2225 K
bestelle	702 K
bestellen	702 K sie
bestil	511 K
bestill	2335 K
besuche	12 K uns	702 K
besuchen	12 K sie uns	702 K sie
bet	1041 K responsibly	1041 K with
betalt	86 K innhold:
bewerten	702 K sie
bez	426 K majitele	2486 K właściciela	2486 K akcjonariuszy	2848 K vlasnika	2848 K dioničara	2941 K majiteľa
bezahlte	696 K anzeige der	696 K anzeige des	696 K anzeige von
bezoek	2225 K
""", 'bi': """
bi	3003 K radi delali pri nas
bildergalerie	612 K:
bir	7 K hata	3251 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	679 K halten sie sich an die	679 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	957 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2309 K medlem av	2309 K abonnent på	2335 K	3094 K medlem i	3094 K prenumerant på	3119 K
blijf	28 K
bliv	31 K den første	56 K en af de #	488 K medlem af	488 K abonnent på	497 K testlæser	497 K klogere på	511 K
blocking	877 K ads
""", 'bo': """
bodite	31 K prvi
boka	3119 K
bol	2893 K pre vás	2893 K článok
bola	2893 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2893 K pre vás	2893 K toto
book	511 K	936 K your ticket	936 K tickets	998 K
""", 'br': """
brak	32 K komentarzy
brez	3034 K lastnika	3034 K lastnikov	3034 K delničarjev
bron	2170 K: anp	2170 K: belga
browse	980 K jobs	998 K	1049 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3233 K haber de ilginizi çekebilir:	3269 K özeti	3269 K çeviriyi
buat	1787 K akun gratis
buchen	702 K sie
budi	31 K prvi
budite	31 K prvi
buka	1787 K akses penuh dengan
bunlar	3233 K da ilginizi çekebilir:
bunlara	3233 K da bakin:
bunu	3233 K da okuyun:
buy	936 K tickets	936 K your ticket	936 K your tickets	998 K	1013 K	1065 K now, pay later with	1075 K the	1075 K it	1075 K now	1075 K from	1075 K at
""", 'by': """
by	1049 K clicking "post your answer"	1063 K applying	1063 K submitting	1063 K sending us	1063 K registering	1063 K clicking	1063 K uploading	1063 K entering	1063 K commenting	1063 K posting	1063 K creating an account	1063 K using our	1063 K using this site	1063 K using this website	1063 K using this service	1063 K using this form	1063 K subscribing	1063 K signing up	1063 K providing your	1063 K filling in
byl	375 K pro vás	375 K článek
byla	375 K pro vás
bylo	375 K pro vás	375 K toto
""", 'c': """
c	902 (K) #
""", 'ca': """
cadastre	2522 K-se para
can	945 K't see the poll	945 K't see the quiz	945 K't see this poll	999 K you
canal	41 K de denúncias da redação
cancel	848 K anytime	848 K at any time
catch	12 K us	872 K us on	939 K up on bbc	963 K up:	998 K	998 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1491 K texte a été traduit	1492 K résumé	1501 K numéro est en vente	1501 K numéro est disponible
cek	1760 K
cela	69 K vous a plu
celoten	2998 K članek preberite
ces	1491 K points clés
cet	8 K article vous	82 K article vous a plu	1491 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1491 K traduction a été	1492 K synthèse
""", 'ch': """
chcesz	2452 K u nas pracować	2452 K pracować u nas
chcete	394 K u nás pracovat	394 K pracovat u nás	2911 K u nás pracovať	2911 K pracovať u nás
che	33 K ne pensi
check	998 K out	1013 K out	1075 K price	2225 K
chia	3 K sẻ
choose	830 K a plan	845 K a plan	918 K	1016 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1829 K qui
click	919 K here to join	919 K to join	941 K here for more	949 K here to download	949 K to download	981 K play	998 K
clique	2547 K aqui	2572 K no player acima
cliquez	1477 K ici
clube	2568 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1778 K
colunista	2558 K do	2558 K da
com	89 K uma assinatura
come	936 K and meet	998 K
comentarii	5 K
comentariile	5 K	27 K	2620 K nu reprezintă	2620 K aparțin
comentarios	5 K	27 K	1192 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2620 K tău va
commandez	1501 K notre	1501 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	947 K must
commenti	5 K	27 K
commenting	5 K	947 K is
comments	5 K	5 K on this	27 K	947 K are reserved	947 K are for	947 K are open to	947 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	998 K
compra	1187 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2547 K:	2547 K também	2547 K também:
conhece	66 K alguém	2562 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	872 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1172 ¿K	1177 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	830 K making	830 K giving
consiglia	3 K
consulta	1161 K aquí
consultez	1501 K les avis de décès	1501 K nos offres
conta	59 K pra mim
contact	894 K the author	894 K the reporter	894 K:	894 K this reporter	926 K	998 K	1057 K reporter	1057 K staff writer	1057 K staff reporter	1057 K writer	1057 K editor	1057 K columnist	1057 K correspondent	1057 K sports writer
contacta	1165 K con	1166 K con
contacte	1165 K con	1166 K con
contacter	1480 K l'auteur
contactez	1480 K l'auteur	1480 K-nous	1495 K l'auteur
contacto	1181 K:
contame	59 K
contate	2550 K o autor
contatta	1832 K l'autore
contenido	86 K patrocinado:	1128 K premium	1185 K generado	1189 K ofrecido por
contenu	86 K sponsorisé :	1491 K généré	1504 K proposé par	1504 K sponsorisé par
contenuto	86 K sponsorizzato:	1847 K generato	1852 K offerto da
contingut	314 K generat	318 K ofert per
continue	957 K reading	958 K reading with
contributions	27 K
controleer	2225 K
cooked	1045 K this
copy	3 K link to	3 K the link	3 K article	1009 K this url	1009 K this link
copyright	621 K ©	621 K (c)	621 K:	621 K #	621 K by	902 K ©	902 K #	902 K:	902 K by	2907 K ©
cosa	33 K ne pensi
""", 'cr': """
create	845 K an account to	998 K	1000 K an account	1000 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1681 K
csatlakozzon	1681 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	957 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2433 K ten artykuł	2433 K artykuł	2433 K ten tekst	2433 K to podsumowanie	2433 K to streszczenie	2433 K podobał	2433 K znalazłeś	2433 K znalazłaś	2433 K ta informacja	2433 K ta treść
czytaj	2419 K więcej o	2420 K także	2420 K także:	2420 K też	2420 K też:	2420 K również	2420 K więcej	2420 K:	2450 K dalej z
""", 'da': """
da	59 K li ste probali	1829 K leggere:	2798 K li vam	2798 K li je članak	2798 K li je tekst
daarna	2128 K kun je
daftar	1768 K webinar	1787 K gratis
daftarkan	1768 K diri anda
dagelijkse	2132 K nieuwsbrief
daha	3233 K fazlasi:
dalies	2085 K
dalsza	2436 K część
dalyvaukite	2025 K
danach	579 K # euro
dankzij	2248 K onze lezers	2248 K onze donateurs	2248 K onze leden
dann	579 K # euro
dans	1457 K l'application	1474 K les commentaires
dapatkan	1760 K
darovat	387 K
darte	1137 K de baja
darujte	387 K	2905 K
das	611 K beste aus	612 K könnte sie auch interessieren	612 K könnte dich auch interessieren	612 K könnte sie interessieren:	612 K könnte sie auch interessieren:	612 K könnte dich auch interessieren:	646 K ganze interview	646 K komplette interview	680 K kommentieren	694 K lesen andere:
dazu	612 K auch:	670 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2180 K podcast is te beluisteren	2198 K tekst gaat verder onder	2198 K tekst loopt door onder	2198 K tekst gaat verder na
deel	3 K dit	3 K het	2225 K
dein	27 K kommentar	679 K feedback hilft
deine	649 K meinung ist uns wichtig	679 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	511 K med	511 K artiklen	2335 K med	2335 K saken
dela	3 K artikeln	3 K den här	3 K texten	3119 K med	3119 K artikeln
deli	3 K
delite	3 K
delivered	954 K every	954 K each
delivery	1081 K charges may apply
delta	2318 K i vår	2335 K	3103 K i vår	3119 K
deltag	497 K i vores	511 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1755 K:	1770 K podcast	1770 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	704 K ki-assistent
derechos	1169 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	322 K't l'app	322 K't la nostra	322 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1187 K nuestros	1187 K nuestras
descuentos	1187 K exclusivos para suscriptores
despre	2615 K autor
detaljnije	2782 K:
detaylar	3233 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3233 K okuyun:
deze	26 K samenvatting	2128 K maand nog	2177 K tekst	2177 K vertaling	2177 K ai	2198 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	975 K you find this	977 K you	999 K our	999 K we	999 K you	1005 K our ai	1005 K the ai	1024 K you enjoy this?	1024 K you enjoy this article	1024 K you enjoy this story	1024 K you enjoy this post	1024 K you enjoy this piece	1024 K you enjoy this newsletter	1024 K you enjoy this column	1024 K you enjoy this recipe	1024 K you enjoy this podcast	1024 K you enjoy this essay	1024 K you enjoy this series	1024 K you enjoy this guide	1024 K you enjoy this blog	1024 K you enjoy this interview	1024 K you enjoy this letter	1024 K you enjoy this review	1024 K you enjoy this page	1024 K you enjoy this issue	1024 K you enjoy this read	1024 K you enjoy this episode	1024 K you enjoy this content	1024 K you like this?	1024 K you like this article	1024 K you like this story	1024 K you like this post	1024 K you like this piece	1024 K you like this newsletter	1024 K you like this column	1024 K you like this recipe	1024 K you like this podcast	1024 K you like this essay	1024 K you like this series	1024 K you like this guide	1024 K you like this blog	1024 K you like this interview	1024 K you like this letter	1024 K you like this review	1024 K you like this page	1024 K you like this issue	1024 K you like this read	1024 K you like this episode	1024 K you like this content	1024 K you find this useful	1045 K you make this	1045 K you try this	1055 K you see	1055 K you go
die	5 K kommentarfunktion	5 K kommentare	642 K zusammenfassung	646 K neue folge	646 K aktuelle folge	646 K komplette folge	646 K ganze folge	646 K ganze sendung	649 K umfrage wird durchgeführt	678 K debatte zu
diese	52 K recherche	642 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	642 K artikel	642 K text	642 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	642 K interview
dig	963 K deeper:
digital	957 K subscriptions	1000 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	3233 K:
directement	1454 K dans votre
direkt	3087 K:
direkte	2302 K:
disclaimer	902 K:	1610 K:
discover	23 K more from	998 K
diskuse	5 K
diskusia	5 K
diskutieren	702 K sie
diskutujte	28 K
diskuze	5 K
disponible	322 K a l'app store	322 K a google play	1140 K en google play	1195 K en app store	1195 K en google play y	1509 K sur google play
distribuie	3 K
distributed	969 K by
disusun	1766 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2177 K artikel	2177 K stuk	2177 K bericht	2177 K verhaal	2214 K artikel lees je ook in	2214 K verhaal lees je ook in	2227 K artikel is ook	2227 K verhaal is ook	2227 K artikel bevat	2227 K verhaal bevat	2227 K verhaal verscheen	2227 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1056 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	894 K you have a tip	895 K you know more	895 K you have information	895 K you work at	895 K you work in	895 K you have any information	895 K you have a story	943 K our	977 K you have	999 K you	1025 K you like our	1025 K you enjoy our	1073 K you have a problem	1073 K you have a question	1073 K you have a dilemma	1073 K you have a burning	1073 K you need advice
doe	2183 K de quiz	2183 K mee met ons	2183 K mee met onze	2183 K mee aan ons	2183 K mee aan onze	2225 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1682 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	855 K't miss	889 K't miss:	993 K't miss this:	1016 K't miss
dona	81 K suport	1122 K a	1798 K a
donasi	1776 K untuk
donate	830 K now	830 K today	837 K to
doneer	2201 K aan
donnez	1474 K votre avis
dossier	1477 K :
dostupno	2805 K na	2805 K u
dotazy	72 K
dowiedz	2420 K się więcej
download	13 K	998 K	1014 K the	1038 K our free	1038 K the free	1744 K aplikasi	1773 K	2225 K
""", 'dp': """
dpa	621 (K
""", 'dr': """
drukuj	2444 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	491 K kan tippe os	491 K kan sende os	510 K har brugt	510 K har læst	511 K får en mail	511 K kan også	711 K hast schon ein abo	711 K hast dein limit	2333 K har lest	2333 K har #	2335 K får en e-post	2335 K kan også	2335 K finner oss	3097 K som källa	3118 K har läst	3118 K har #	3119 K får ett mejl	3119 K kan också	3119 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1776 K	1776 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	926 K-mail	1681 K-mailt küldtünk
""", 'ea': """
earlier	963 K coverage:
""", 'eb': """
ebenfalls	612 K interessant:
""", 'ed': """
edited	970 K by
editing	902 (K by	903 K by	904 K by
editor	889 K's picks:	1763 K:	1763 K :
""", 'ee': """
een	2175 K bericht gedeeld door	2175 K post gedeeld door
eerder	2182 K schreven we:	2182 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1377 K sitoutumista	1403 K omistajaa	1403 K omistajia	1403 K osakkeenomistajia	1403 K maksumuuria
ein	640 K beitrag geteilt von	640 K von	640 K post von
eine	73 K frage zum artikel
einen	579 K monat kostenlos
""", 'el': """
el	316 K teu comentari serà	1190 K vídeo comenzará	1190 K video comenzará
elinizde	3262 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2571 K parceria com
email	3 K this	894 K the author	894 K us	926 K	998 K	1050 K this	1057 K reporter
emailed	1021 K on fridays	1021 K on mondays
embedded	1084 K content from	1084 K content is blocked
empfehlen	3 K sie	702 K sie
empfiehl	702 K
""", 'en': """
en	89 K tant qu'abonné	318 K col·laboració amb	1128 K otro dispositivo	1135 K tu correo	1135 K su correo	1135 K tu buzón	1135 K tu email	1149 K facebook y twitter	1149 K facebook, twitter	1149 K facebook y x	1158 K los comentarios	1161 K vídeo:	1161 K directo	1161 K contexto:	1189 K colaboración con	1438 K faisant un don	1448 K tant qu'abonné	1454 K vous inscrivant	1477 K savoir plus	1477 K direct	1504 K partenariat avec	1520 K vidéo -	1520 K images -
enable	862 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	984 K your day with
endet	579 K automatisch
enjoy	957 K	1037 K #% off	1069 K #% off your
enjoyed	69 K this	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content
enjoying	855 K this article	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content	1025 K the	1025 K our	1025 K this
enregistrez	1524 K cet article	1524 K cette recette
entdecke	23 K mehr von	702 K
entdecken	702 K sie
entenda	2547 K:
entra	12 K nel
entre	12 K no
envia	309 K'ns
envianos	1176 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	491 K du	2312 K du
erbjudande	3103 K till dig som
erhalten	702 K sie
erscheint	658 K jeden	658 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1179 K corresponsal	1179 K redactor de	1179 K redactora de	1179 K jefe de	1179 K jefa de
escanea	1176 K el código	1195 K el código para descargar
escolta	1 K	320 K el pòdcast	320 K el podcast	320 K el nostre pòdcast	320 K el nostre podcast
escoltar	1 K
escucha	1 K	1190 K el pódcast	1190 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1517 K
esta	52 K investigación	52 K investigação	52 K reportagem	1185 K noticia ha sido traducida	1185 K traducción se ha hecho	1185 K traducción ha sido	1185 K función utiliza	1192 K noticia pertenece a	2566 K tradução foi feita	2566 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1128 K contenido es exclusivo	1183 K contenido procede de	1183 K contenido proviene de	1185 K texto ha sido traducido	1185 K artículo ha sido traducido	1187 K reportaje forma parte del número	1187 K artículo forma parte del número	1192 K artículo pertenece a	2566 K texto foi traduzido	2566 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	305 K pot interessar:
etu	1392 K tilaajille:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2128 K voor abonnees
exclusivo	1128 K para suscriptores
existing	845 K subscriber	845 K subscribers
experimentou	59 K
explainer	889 K:
explore	889 K more:	998 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1655 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1856 K il quiz	1856 K il test	1856 K il nostro
faites	1438 K un don	1439 K un don à
fale	2550 K com o autor	2559 K com o repórter	2559 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	977 K
feel	68 K free to republish	910 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	889 K under:
fill	998 K in	998 K out
film	2436 K znajdziesz
find	12 K us	12 K os	872 K us on	872 K me on	938 K your next job	998 K	1013 K
finden	12 K sie uns	702 K sie
finding	1024 K this useful
finn	12 K oss
first	1009 K published by	1009 K published in the	1037 K time here
fizessen	1681 K
""", 'fl': """
flash	957 K sale
fler	3086 K artiklar om	3090 K artiklar av
flere	480 K artikler om	484 K artikler af	2301 K saker om	2301 K saker fra	2302 K saker om	2305 K saker av	2318 K jobber på
""", 'fo': """
foglald	1681 K le
foglalja	1681 K le
folge	12 K	702 K
folgen	12 K sie	702 K sie
folgt	12 K
follow	12 K	872 K us	872 K @	872 K all the latest	872 K the latest	872 K our	919 K the	926 K	998 K	1760 K
for	13 K a better	13 K the best	941 K more news	941 K more local	941 K more stories	941 K more on	941 K more coverage	941 K more of our	941 K more from	941 K the latest	949 K the best experience	949 K the best reading experience	957 K just	957 K only	963 K more on the story	988 K just	988 K only	992 K reprint	992 K reprints	1071 K membership enquiries	1071 K media enquiries	1071 K media inquiries	1071 K press enquiries	1071 K press inquiries	1071 K advertising enquiries	1071 K advertising inquiries	1071 K subscription enquiries	1071 K subscription inquiries	1071 K membership inquiries	1071 K sponsorship enquiries
fordel	529 K for abonnenter:	2354 K for abonnenter:
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2338 K å lese
forward	3 K this	1050 K this	1050 K it to	1050 K the letter
foto	2089 K:	2782 K galerija:
fotogalerie	357 K:
fotogalerija	2973 K:
fotostrecke	612 K:
found	7 K an	7 K a	69 K this useful	1024 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	642 K unsere ki
frage	704 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	642 K sie unsere ki
free	68 K to republish	68 K to reprint	1038 K download	1038 K kit	1038 K guide	1038 K template	1038 K templates	1038 K ebook	1038 K e-book	1038 K checklist	1038 K toolkit	1038 K white paper	1038 K whitepaper	1038 K report	1038 K course	1038 K webinar	1038 K resource	1065 K shipping on orders	1065 K delivery on orders
freier	665 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	889 K the archive:	889 K our archive:	889 K our archives:	988 K only	988 K just
""", 'fu': """
fuiste	1177 ¿K testigo
full	889 K story:	889 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	889 K reading:
""", 'fy': """
fyll	2335 K inn	3119 K i
""", 'ga': """
ga	2225 K mee
gabung	12 K	1760 K
gambas	1755 [K:video
gamble	1041 K responsibly
gaukite	2025 K
""", 'ge': """
ge	3119 K
geben	702 K sie
geef	3 K dit
geen	2248 K eigenaar	2248 K eigenaren	2248 K aandeelhouders	2248 K betaalmuur	2248 K miljardair
gem	511 K
gemaakt	59 K?
generative	935 K ai
gengivelse	68 K tilladt
gerelateerd	2182 K:
gesponsert	86 K:	696 K von
gesponsord	86 K:	2198 K door
get	13 K the app	13 K our	23 K	830 K in touch	855 K the latest	855 K breaking news	862 K notified	919 K	919 K the	936 K tickets	936 K your tickets	949 K the	950 K text alerts	950 K news alerts	953 K the	953 K our	957 K	969 K permission to reuse	998 K	1013 K	1014 K the	1016 K push	1022 K	1026 K	1037 K #% off	1038 K our free	1038 K the free	1069 K #% off your	1075 K it from
""", 'gi': """
gi	2335 K
gib	702 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3120 K du
giornalista	1839 K professionista	1839 K e scrittrice	1839 K e scrittore
giv	511 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2987 K poudarki
""", 'go': """
go	963 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	894 K a tip	894 K a story	894 K a news tip	895 K a question	977 K	999 K a	999 K	1073 K a dilemma	1073 K a question for
""", 'gr': """
grab	1038 K our free	1038 K your free
graduada	1180 K en
graduado	1180 K en
grupo	2535 K do whatsapp
""", 'gu': """
guarda	1829 K anche	1829 K:	1829 K il video	1829 K anche:	1853 K il video qui sopra
gulir	1783 K ke bawah	1783 K untuk
""", 'ha': """
ha	44 K hibát	1663 K van információja	1663 K van információd	1663 K ön is átélt	1663 K te is átéltél	1663 K többet tud
haben	7 K sie einen fehler	616 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3263 K	3267 K:
haberde	7 K hata	3251 K hata
haberin	3233 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1177 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1843 K informazioni	1843 K una notizia	1843 K una segnalazione	1843 K una storia
hakaret	27 K içeren
hakka	1243 K
halaman	1782 K selanjutnya:
hallgasd	1 K meg	1669 K meg
hallgass	1669 K minket
hallgassa	1 K meg	1669 K meg	1681 K meg
haluaisitko	1378 K
haluatko	1356 K kertoa	1363 K töihin	1363 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	491 K du oplysninger	491 K du viden	491 K du et godt tip	491 K du tip	491 K du flere oplysninger	491 K du oplevet	491 K du selv oplevet	491 K du en god historie	512 K du en historie	512 K du dokumentation	512 K du dokumenter	524 K du et tip	524 K du tip	524 K du et godt tip	524 K du en god historie	524 K du en historie	2305 K du et tips	2312 K du informasjon	2312 K du opplysninger	2312 K du flere opplysninger	2312 K du tips	2312 K du et tips	2312 K du opplevd	2312 K du erfaring	2312 K du tanker	2312 K du noe på hjertet	2337 K du en historie	2337 K du dokumenter	2337 K du dokumentasjon	3097 K du information	3097 K du uppgifter	3097 K du tips	3097 K du ett tips	3097 K du varit med om	3097 K du egna erfarenheter	3097 K du upplevt	3120 K du en historia	3120 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	316 K d'estar registrat	316 K detectat cap	316 K trobat cap	1177 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3251 K mi fark	3262 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	830 K your say	894 K a tip	894 K a news tip	894 K a question about this	894 K a question for	895 K you been	895 K a story	948 K your say	977 K a	977 K you	999 K you	999 K we	1026 K	1045 K you made this	1045 K you tried this	1055 K you	1073 K a question for	1073 K you got a question	1073 K a dilemma
hay	7 K algún
haz	1161 K clic aquí	1177 K tu denuncia	1193 K nuestro test	1193 K el test	1193 K nuestro quiz
hazte	1122 K socio de
""", 'he': """
hear	1 K this	939 K this story	941 K more	981 K the full	981 K more	998 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2160 K je een tip	2161 K je een tip	2226 K je
heeft	2160 K u een tip	2161 K u een tip	2226 K u
hela	3127 K samtalet	3127 K intervjun
hele	519 K samtalen	519 K interviewet	2344 K samtalen	2344 K intervjuet
help	945 K us improve	998 K
hem	96 K >	96 K '	96 K "	96 K /
hent	13 K	488 K appen fra	502 K	511 K	2323 K
here	963 K's more on this	1084 K is embedded content
het	5 K reactieveld	2155 K beste van	2198 K artikel gaat verder onder	2198 K verhaal gaat verder onder	2198 K artikel gaat verder na	2198 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	612 K lesen sie	612 K geht es zu	612 K geht's zu	646 K klicken, um	649 K geht es zum quiz	649 K geht es zum täglichen	708 K können sie den artikel	708 K können sie diesen artikel	708 K kannst du den artikel
highlights	934 K
highly	1049 K active question
hintergrund	612 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	513 K fortsætter
hit	981 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2318 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2206 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	3446 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	975 K useful is this	975 K helpful was this	1055 K has	1055 K have	1055 K did	1055 K are you	1055 K will	1055 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3120 K håller du med
husk	511 K at bekræfte	2335 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	512 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1013 K use	1013 K used	1013 K love	1013 K bought	1013 K recommend	1828 K più letti di	1848 K punti chiave	2349 K appen
""", 'ic': """
icymi	889 K:
""", 'ie': """
ielogojies	2085 K
ievadi	2085 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	910 K you enjoyed this	910 K you liked this	1045 K you make this	1045 K you try this	1045 K you made this	1045 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	679 K feedback hilft	723 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	649 K meinung ist uns wichtig	679 K rückmeldung hilft
""", 'ik': """
iklan	1783 K -
ikuti	12 K	1748 K berita	1760 K	1771 K survei	1771 K polling	1771 K jajak pendapat	1771 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1845 K video non è disponibile	1847 K testo è stato realizzato	1853 K video inizierà	1855 K tuo commento sarà
ilgili	3233 K haber
ilginizi	3233 K çekebilir	3233 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1363 K
""", 'im': """
im	612 K video:
image	902 K copyright	902 K source,	902 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	588 K ihrem postfach	588 K ihr postfach	609 K den kommentaren	885 K the comments section	885 K the comment section	889 K case you missed it:	939 K the video player above	1850 K edicola da	1850 K edicola con	1852 K collaborazione con	1871 K offerta	2135 K de app	2153 K de reacties
indtast	511 K
informationen	642 K zum einsatz von ki
inga	32 K kommentarer	3151 K ägare	3151 K aktieägare
ingen	32 K kommentarer	540 K ejer	540 K ejere	540 K aktionærer	540 K milliardær	540 K betalingsmur	2365 K eier	2365 K eiere	2365 K aksjonærer	2365 K milliardær	2365 K betalingsmur	3151 K ägare	3151 K miljardär	3151 K betalvägg
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	1858 K il codice	1858 K il qr code	1858 K il qr
inscreva	2568 K-se no nosso webinar
inscrivez	1446 K-vous gratuitement	1501 K-vous à notre webinaire
instal	1773 K aplikasi
instala	13 K
instale	13 K
instaliraj	2805 K
instalirajte	2805 K	2830 K aplikaciju
install	13 K	1014 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1843 K la tua lettera
""", 'ir': """
irtisano	1377 K
""", 'is': """
is	7 K something wrong	977 K there	999 K there	2226 K er iets
isi	1771 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	2085 K
izle	3233 K:
izleyin	3233 K:
izpildi	2076 K testu
izveido	2085 K
izvor	2809 K:
izvori	2809 K:
""", 'ja': """
ja	2071 K tev ir informācija	2071 K jums ir informācija	2071 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1377 K
jadikan	1760 K
jadilah	31 K yang pertama
jaga	1243 K
jak	375 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1379 K lukemista
jawab	1771 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2207 K kunt niet meer reageren	2207 K kunt reageren	2215 K kunt je altijd	2215 K ontvangt vanaf nu	2215 K ontvangt een e-mail	2798 K li vam	2798 K li članak	2988 K bil članek	2988 K bila vsebina	2988 K bil povzetek
jeden	658 K montag neu	658 K dienstag neu	658 K donnerstag neu	658 K freitag neu	658 K samstag neu	658 K sonntag neu	658 K mittwoch neu
jederzeit	579 K kündbar	586 K widerrufen	586 K abbestellen	586 K abmelden
jelentkezz	1681 K be
jelentkezzen	1681 K be
jen	415 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	646 K reinhören	649 K tickets sichern	670 K lesen:	691 K # monate	691 K # wochen
""", 'ji': """
jika	1761 K anda mengetahui	1761 K anda punya
""", 'jo': """
job	488 K hos
jobb	2309 K i
jobba	3094 K på
jobbar	3097 K du
jobber	2312 K du
jogue	2568 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	830 K the conversation	837 K	872 K the conversation on	872 K us on	885 K the debate	919 K the	919 K	936 K us for	936 K us at	936 K us in	936 K us live	948 K the conversation	948 K the discussion	948 K the debate	957 K for	957 K now	998 K	1003 K #	1003 K over #	1003 K more than #	1003 K our #
jornalista	2558 K formada	2558 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1379 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	512 K du lide
kanalimiza	12 K
kapcsolja	1681 K be
kapja	1681 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1228 K sul on vihje	1228 K sul on vihjeid	1244 K lugu	1244 K artikkel	1244 K tead	1244 K tahad
katso	1347 K myös	1347 K:	1347 K video	1347 K myös:	1377 K koko	1377 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	855 K up with	957 K reading	958 K reading with	993 K reading:
kein	734 K eigentümer	734 K konzern	734 K verleger	734 K milliardär
keine	734 K eigentümer	734 K konzerne	734 K aktionäre	734 K paywall	734 K werbung
ken	66 K je iemand	2226 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	491 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1681 K minket
kerro	59 K kommenteissa	1356 K kokemuksesi	1356 K oma
keskustele	28 K	1387 K aiheesta	1387 K jutusta
keskustelu	1366 K on auki
key	934 K points	934 K takeaways
""", 'ki': """
ki	642 K-generierte inhalte	642 K-generierte texte	642 K-generierte zusammenfassungen	2342 K har
kiitos	1403 K lukijoidemme
kijk	2156 K ook	2156 K hier	2180 K de uitzending	2180 K de hele	2196 K voor meer
kirim	1761 K foto	1761 K tulisan
kirimkan	1761 K foto
kirjaudu	1366 K	1377 K
kirjoita	1377 K suoraan	1377 K meille
kirjoitimme	1385 K
kirjoittaja	1358 K on	1358 K työskentelee
kirjuta	1228 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2337 K du til
""", 'kl': """
klausies	2085 K
klausykite	2010 K	2025 K
klick	702 K
klicka	3087 K här
klicken	702 K sie
klik	481 K her	1760 K	2156 K hier	2196 K hier voor	2225 K
klikk	2302 K her
klikkaamalla	1377 K
kliknij	2420 K tutaj
kliknite	2879 K sem
klopt	2226 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	910 K someone	910 K anyone	977 K	999 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1377 K keskustelun kuulet
kolumna	2794 K izražava	2984 K izraža	2984 K odraža
kom	497 K til vores	2318 K på vårt	2318 K på vår	3103 K på vårt	3103 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2025 K gali
kommentare	5 K	27 K	680 K können nur	708 K werden erst	708 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	609 K
kommentarsporet	5 K
kommenteerida	1243 K saavad
kommentering	5 K
kommentieren	5 K	680 K können	702 K sie
kommentit	5 K	27 K
kommentoimalla	1387 K	1387 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	360 K na autora	484 K journalisten	491 K journalisten	492 K	511 K	615 K:	2305 K journalisten	2312 K oss	2312 K journalisten	2313 K	2335 K
kontakta	3090 K reportern	3097 K oss via	3097 K reportern	3098 K	3119 K
kontributor	1763 K:
konuyla	3233 K ilgili:
koop	2225 K
kopeeri	1243 K
kopier	511 K	2335 K
kopiera	3119 K
kopioi	1377 K
kopiuj	2444 K link
koreksi	1767 K artikel
""", 'kr': """
krijg	2225 K
""", 'ku': """
kui	1228 K sul on teema	1228 K sul on vihje	1228 K tead	1228 K märkasid
kunjungi	1768 K toko
kunne	69 K du lide	82 K du lide
kunstig	517 K intelligens har	2342 K intelligens har
kunstmatige	2177 K intelligentie kan fouten maken. controleer
kuula	1233 K podcasti	1243 K
kuulemme	1377 K mielellämme
kuuntele	1 K	1347 K:	1347 K myös	1347 K myös:	1364 K	1377 K
""", 'kv': """
kviz	2782 K:	2973 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1454 K'essentiel de l'actualité	1481 K'auteur	1482 K'auteur	1491 K'essentiel par	1833 K'autore	1834 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1505 K vidéo va commencer	1811 K tua email	1855 K tua opinione conta
laadi	1243 K alla
laat	59 K me weten	2180 K je dit artikel	2225 K
laatste	2155 K nieuws over
ladda	13 K ner	3107 K ner	3107 K ned	3119 K ner
lade	13 K	702 K
laden	13 K sie	702 K sie
lae	1243 K alla
lagre	2335 K
lainaus	68 K sallittu
lands	1021 K on mondays	1021 K on fridays	1021 K on sundays
langganan	1778 K
lanjut	1783 K membaca
lanjutkan	1783 K membaca
laporan	1762 K:	1763 K wartawan	1763 K kontributor
laporkan	1767 K kesalahan
lasi	2060 K arī	2060 K vairāk	2060 K vēl	2085 K
lasiet	2060 K arī
last	13 K ned	2323 K ned	2335 K ned	2349 K ned appen
lataa	13 K	1377 K
latest	888 K from	888 K in	888 K videos from
laureata	1839 K in
laureato	1839 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1161 K puede interesar	1161 K puede interesar:	1448 K premier mois	1476 K meilleur de
lea	1161 K también	1161 K aquí	1161 K además	1161 K más	1161 K:	1161 K además:
leave	59 K a star
ledenvoordeel	2236 K:
lediga	3094 K jobb på	3094 K tjänster på
ledige	488 K stillinger hos	488 K stillinger på	2309 K stillinger i	2309 K stillinger hos
lee	13 K en	1161 K también	1161 K más	1161 K:	1161 K más:	1161 K aquí:	1195 K las noticias sin anuncios	1195 K sin anuncios en la app	1206 K aquí la nota completa
leer	1161 K también	1161 K más
lees	13 K	2155 K meer over	2156 K ook	2156 K ook:	2156 K meer	2156 K meer:	2156 K verder	2156 K hier	2156 K:	2156 K verder:	2182 K ons dossier:	2182 K het hele verhaal:	2196 K het hele	2196 K het volledige	2196 K de hele	2196 K hier het hele	2196 K hier alles	2221 K ook dit artikel:	2221 K dit ook:	2222 K ook het interview	2222 K ook het verhaal	2222 K ook ons	2222 K ook onze	2222 K ook de analyse	2222 K ook de reportage	2222 K ook de column	2222 K ook dit	2222 K hier het interview	2222 K hier de analyse	2225 K	2227 K dit verhaal	2227 K dit artikel
leestip	2156 K:
legg	2335 K til
leggi	13 K	1828 K tutte le notizie	1829 K anche	1829 K anche:	1829 K qui	1829 K tutto	1829 K:	1829 K pure:	1840 K tutti gli articoli di
legyen	31 K ön az első	1681 K
leia	13 K	2546 K mais sobre	2547 K também	2547 K também:	2547 K mais	2547 K:	2547 K aqui	2547 K mais:
leiad	1243 K meid
leidsid	44 K	1234 K vea	1234 K artiklist vea
leiten	3 K sie
len	2930 K pre predplatiteľov:
ler	2547 K também	2547 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1476 K plus lus	1491 K réponses sont générées	1492 K points clés	2301 K mer om	2302 K også	2302 K også:	2302 K mer	2302 K mer:	2302 K:	2302 K hele saken	2302 K om	2302 K her	2302 - K også	2309 K videre med	2323 K eavisen	2323 K avisa	2323 K avisen	2336 K	2338 K videre
lesedauer	718 K
leseempfehlung	670 K:
lesen	13 K sie	82 K sie gern	611 K sie mehr zu	611 K sie mehr zum	612 K sie auch	612 K sie mehr	612 K sie hier	612 K sie dazu	612 K sie jetzt	612 K sie außerdem	612 K sie mehr zum thema	670 K sie hierzu:	694 K sie weiter:	694 K sie unser dossier:	702 K sie
lesenswert	670 K:
leserangebot	723 K:
leserbrief	609 K
leserbriefe	609 K an
leserkommentare	679 K geben
leserreise	723 K:	2354 K:
leserreisen	723 K:
lesertilbud	2354 K:
lesetipp	612 K	612 K:
lesezeit	718 K
lest	612 K auch
lezersaanbieding	2236 K:
lezersreis	2236 K:
lezersvoordeel	2236 K:
""", 'li': """
licencia	1207 K creative commons
licenciada	1180 K en
licenciado	1180 K en
license	969 K this
lies	612 K auch	612 K mehr	612 K dazu	702 K
ligne	41 K de la rédaction
lihat	1755 K juga	1755 K juga:	1770 K video	1782 K pula:
liitu	56 K #	1243 K
liity	56 K #	56 K yli #	1377 K
like	12 K us	69 K this?	855 K what you're reading	872 K and follow	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content	1024 K what you read	1024 K what you see	1024 K what you've read	1024 K what you're reading
liked	69 K this	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content	1024 K what you read
liker	82 K du	2337 K du
liking	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content
likte	69 K du	82 K du
limited	957 K time	957 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3425 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1476 K tous nos articles	1477 K aussi	1477 K également	1477 K	1477 K notre	1477 K l'article	1477 K plus	1477 >> K
lisa	1243 K meid	1243 K
lisez	13 K	1477 K aussi	1517 K
listen	1 K to	889 K |	889 K:	939 K to the latest episode	939 K to the full episode	939 K to the full interview	939 K again on	981 K to our	981 K as	998 K
live	481 K:	612 K-ticker:
liveblog	2156 K:
""", 'll': """
llegeix	305 K també	305 K més
llegiu	305 K també
llicenciada	311 K en periodisme
llicenciat	311 K en periodisme
""", 'lo': """
lo	59 K has probado	1160 K más leído en	1160 K más visto en	1160 K último en
load	1064 K content from	1064 K external content
loe	1216 K ka	1216 K lisaks	1216 K veel	1216 K edasi:	1243 K
log	510 K ind eller opret	511 K ind	998 K in
logg	2333 K inn eller	2335 K inn
logga	3118 K in eller	3119 K in	3133 K in
logi	1243 K sisse
loo	1243 K
looking	998 K for	1013 K for
los	5 K comentarios	27 K comentarios	2183 K de dagelijkse
love	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content	1025 K our
loved	69 K this	1024 K this?	1024 K this article	1024 K this story	1024 K this post	1024 K this piece	1024 K this newsletter	1024 K this column	1024 K this recipe	1024 K this podcast	1024 K this essay	1024 K this series	1024 K this guide	1024 K this blog	1024 K this interview	1024 K this letter	1024 K this review	1024 K this page	1024 K this issue	1024 K this read	1024 K this episode	1024 K this content
lowongan	1768 K kerja di
""", 'lu': """
lubisz	82 K
lue	1347 K myös	1347 K myös:	1347 K lisää	1347 K lisää:	1347 K:	1347 K seuraavaksi:	1377 K
lugu	1245 K jätkub
luister	1 K	2156 K ook	2156 K:	2156 K ook:	2180 K hier naar	2180 K de podcast	2225 K
lukijamatka	1392 K:
lukijatarjous	1392 K:
lukijoidemme	1403 K ansiosta
luo	1366 K tunnus	1377 K
""", 'ly': """
lyssna	1 K på	3087 K	3087 K:	3119 K
lyt	1 K til	481 K til	511 K
lytt	2302 K til	2335 K
""", 'ma': """
maak	2183 K de puzzel	2192 K een bedrag over	2192 K je gift over	2192 K uw gift over	2192 K je bijdrage over	2192 K uw bijdrage over	2225 K
maandelijks	2128 K opzegbaar
mach	649 K den test:	702 K
machen	649 K sie den test:	649 K sie mit bei unserer	702 K sie
macie	72 K pytania
made	59 K it?	1045 K this recipe	1045 K this
mai	2607 K multe detalii	2607 K mult pe această temă:	2635 K multe articole despre	2635 K multe știri despre
mail	1050 K this	2159 K de auteur	2171 K	2225 K
mais	2546 K lidas em	2546 K de	2546 K sobre	2546 K notícias de	2546 K notícias sobre	2550 K artigos de
make	12 K us	830 K a donation	830 K a contribution	830 K a gift	998 K
manda	1176 K tus fotos
mandanos	1176 K
mande	2562 K sua sugestão	2562 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1760 K bergabung
masuk	1787 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2423 K temat?	2423 K temat dla
matote	2026 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2349 K appen	2349 K appen vår
medlemsfordel	529 K:	2354 K:
meer	2155 K over	2155 K uit	2155 K van	2155 K nieuws over	2156 K lezen:	2159 K artikelen van	2159 K van deze auteur	2196 K nieuws uit	2196 K nieuws over	2196 K weten?	2196 K over dit	2221 K over dit onderwerp:	2226 K lezen over
meest	2155 K gelezen in
meet	894 K the author	936 K our	998 K
mehr	611 K zum thema	611 K aus	611 K von	611 K zu	611 K lesen über	611 K über	612 K zum thema	612 K dazu	612 K dazu:	612 K lesen:	612 K aus dem ressort	612 K aus der region:	615 K vom autor	615 K von der autorin	615 K artikel von	642 K informationen zum einsatz von ki	670 K nachrichten aus	670 K aus dem archiv:	694 K hintergründe dazu:	694 K zu diesem thema:
meistgelesen	611 K in
mejla	3097 K reportern	3098 K
meld	2225 K je	2318 K deg på vårt	2335 K deg
melde	702 K
melden	702 K sie
members	1000 K can read	1031 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1681 K
mer	2301 K om	2301 K fra	2302 K om saken:	3086 K om	3086 K från	3087 K om ämnet:	3087 K läsning:	3090 K av
merci	28 K de rester	28 K de respecter
mere	480 K om	480 K fra	481 K om emnet:
message	1056 K us on	1056 K us at	1056 K the newsroom
mest	3086 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2170 K medewerking van	2170 K dank aan anp	2170 K dank aan belga
mettiti	1856 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1161 K también	1161 K:	1161 K también:	1190 K el video arriba	1190 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	579 K einem abo	622 K material von	623 K material von
mitarbeit	636 K:
""", 'mn': """
mnenja	2984 K avtorjev
mnenje	2984 K avtorja
""", 'mo': """
modtag	511 K
mohlo	357 K by vás zajímat:
molimo	28 K vas da
monat	579 K kostenlos	579 K gratis
mooi	69 K verhaal
more	888 K from	888 K on	889 K from	889 K on this	889 K to read:	889 K on this story:	889 K on this topic:	889 K stories:	889 K on:	894 K by	894 K stories by	963 K coverage:	993 K news:	995 K videos from	1010 K local headlines	1010 K local news	1010 K local stories	1010 K national news	1010 K top stories	1010 K world news	1010 K business news	1010 K sports news	1010 K breaking news	1067 K:	1067 K |
most	888 K read in	888 K read on	888 K viewed in	888 K popular in	888 K popular on	993 K read:
""", 'mu': """
mua	3430 K vé
muhabir	3267 K:
muista	1377 K vahvistaa
mus	2025 K rasite
must	889 K read:	993 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2198 K de advertentie gaat	2526 K sua caixa de entrada	2994 K voljo v	2994 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	591 K-app
nad	52 K tym tekstem
nahlaste	397 K chybu
najdete	12 K nás
najnowsze	2419 K z
najnowszy	2426 K numer
najpopularniejsze	2419 K w
namestite	2994 K
namluveno	374 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1839 K a
nato	1839 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1681 K felejtse el megerősíteni
need	1013 K a	1073 K advice
neem	2228 K nu
nehmen	702 K sie
nei	1826 K commenti
nella	1811 K tua mail	1811 K tua email	1811 K tua casella
nema	32 K komentara
nemamo	2848 K vlasnika	2848 K vlasnike	2848 K dioničare	2848 K akcionare	2848 K oglase	2848 K reklame
nemate	2815 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	611 K artikel aus
never	1016 K miss
new	957 K year sale	996 K episodes	1024 K here?	1037 K here	1037 K to us	1041 K customers only	1047 K replies are no longer allowed
news	41 K hotline	41 K tip line	591 K-app
newsblog	612 K:
newsdesk	41 K hotline
newsletter	588 K an	588 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	889 K:
""", 'ng': """
nghe	1 K	3416 K:	3431 K podcast của báo	3431 K podcast của chúng tôi	3431 K toàn bộ bài	3431 K bài viết
""", 'ni': """
nicht	609 K mehr kommentieren	609 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2453 K masz czasu czytać	2486 K mamy właściciela	2486 K mamy akcjonariuszy	2486 K mamy udziałowców	2486 K mamy reklam	2486 K mamy paywalla
nieuws	2226 K via whatsapp
nikmati	1773 K berita	1778 K
nimamo	3034 K lastnika	3034 K lastnikov	3034 K delničarjev	3034 K oglasov
nimate	3004 K časa za branje
nincs	1710 K tulajdonosunk	1710 K mögöttünk	1710 K fizetőfalunk	1710 K fizetőfal
nincsenek	1710 K tulajdonosaink	1710 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1091 K owner	1091 K owners	1091 K billionaire owner	1091 K paywall	1091 K paywalls	1091 K shareholders	1091 K corporate owner	1091 K advertising	1091 K ads	1161 K te pierdas:	2526 K seu e-mail	2526 K seu email	2535 K facebook e no	2535 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1158 K de participación
nos	1477 K lecteurs ont lu	2544 K comentários
noskaties	2085 K
not	1024 K on the list yet?	1024 K on our list yet?
noteringen	2237 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1160 K de
notify	862 K me of	862 K me when
notre	1477 K dossier	1477 K article	1477 K enquête :	1477 K reportage :
nous	12 K suivre
nova	2990 K številka
novi	2800 K broj
now	889 K read:	988 K only	988 K just
nowy	2426 K numer
""", 'nu': """
nu	32 K există comentarii	2202 K # weken voor	2202 K # maanden voor	2218 K de eerste maand voor	2228 K met korting
nur	579 K für mitglieder	691 K # euro	691 K # €	711 K für kurze zeit	711 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	360 K autorovi	360 K autorce	2423 K autorze	2423 K autorce	2559 K autor escreve segundo o novo	2574 K seu comentário será	2617 K postare distribuită de
""", 'ob': """
obejrzyj	2420 K wideo	2420 K:	2436 K film	2436 K wideo
objevili	7 K jste
obserwuj	12 K	2450 K
""", 'oc': """
ocenite	2798 K	2988 K
ocijenite	2798 K
""", 'od': """
od	2833 K # eura
odds	1041 K courtesy of	1082 K correct at	1082 K correct as of	1082 K are correct at	1082 K subject to change	2237 K onder voorbehoud	2237 K kunnen	3139 K kan
oddsen	3139 K kan
""", 'of': """
ofert	318 K per
oferta	2474 K dla czytelników:	2474 K dla prenumeratorów:
offerta	1871 K speciale
offrez	3 K
offrir	3 K
ofrecido	1189 K por
""", 'og': """
oglejte	2973 K si video
""", 'ok': """
okuyun	3233 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1228 K midagi	1228 K kogenud
oletko	1356 K kokenut	1356 K itse kokenut
oliko	1378 K tästä
olvasd	1655 K el	1655 K el:	1681 K el
olvass	1655 K tovább:
olvassa	1655 K el	1655 K el:	1655 K el ezt is	1681 K el
""", 'om': """
om	484 K forfatteren	484 K skribenten	2128 K verder te lezen	2153 K te reageren	2305 K forfatteren	2305 K skribenten	3090 K skribenten	3090 K författaren
""", 'on': """
on	871 K facebook and twitter	871 K facebook, twitter	871 K instagram, facebook	871 K twitter and facebook	871 K instagram and facebook	889 K our site:	1014 K mobile	1014 K your phone	1014 K the go	1014 K the move
onbeperkt	2128 K toegang
onko	1356 K sinulla juttuvinkki	1356 K sinulla vinkki	1356 K sinulla tietoa	1356 K sinulla aiheesta	1378 K sinulla asiakirjoja
only	947 K registered	947 K subscribers	947 K members
ontdek	23 K meer van	2225 K
ontvang	2132 K elke	2225 K
onze	2180 K podcast is te
""", 'oo': """
ook	2156 K interessant:	2221 K in het nieuws:	2221 K lezen:
""", 'op': """
op	2143 K facebook en twitter	2143 K facebook, twitter	2143 K facebook en instagram	2143 K facebook, instagram
opazili	44 K ste
opdaget	512 K en fejl
opdater	511 K
open	1014 K the
opinion	889 K |
opozorite	3006 K na napako
oppdater	2335 K
opprett	2333 K en	2333 K konto	2333 K bruker	2335 K
oppsummeringen	26 K er
oprac	2448 K.
opracowanie	2448 K:
opret	510 K en gratis	510 K dig gratis	511 K
opsummeringen	26 K er
""", 'or': """
or	1065 K # interest-free	1065 K # payments of	1065 K four interest-free
order	998 K	1060 K reprints	1081 K your copy	1081 K a copy
originally	1009 K published by	1009 K published in	1009 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1233 K	1243 K
osallistu	1363 K	1377 K	1387 K keskusteluun
ossza	3 K meg	1681 K meg
osta	1233 K pilet	1243 K	1363 K liput	1377 K
oszd	3 K meg	1681 K meg
""", 'ot': """
ota	1356 K yhteyttä toimittajaan	1356 K yhteyttä toimitukseen	1360 K yhteyttä	1377 K yhteyttä	1377 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	963 K earlier coverage:	993 K latest coverage:	1002 K app	1002 K podcast	1002 K newsletter	1002 K channel	1002 K telegram channel	1002 K whatsapp channel	1002 K free newsletter	1002 K daily newsletter	1002 K apps	1031 K subscribers get	1031 K members get
out	954 K every	1021 K on fridays	1021 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2797 K sažetak
over	1041 K #s only	2160 K de auteur	2161 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	914 K for by
para	1158 K participar	1158 K comentar	1177 K comunicarse con	1177 K contactar con	1192 K poder comentar	2544 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1850 K al nostro
participe	12 K
participez	1501 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	934 K of this article	934 K of this story
pas	32 K encore de commentaire
pasang	1773 K aplikasi
pasidalinkite	2011 K savo istorija	2025 K
pass	867 K this on	1050 K this
passend	612 K dazu	612 K dazu:
patreon	3257 K'dan
pay	1065 K in #	1065 K in three	1065 K in four
paying	1031 K members get
payment	840 K methods:
""", 'pe': """
peatoimetaja	1225 K:
pentru	2617 K a vedea acest	2617 K a vizualiza acest
penulis	1762 K:	1763 K:	1763 K :
per	588 K e-mail zugeschickt	588 K mail zugeschickt	1804 K leggere tutto	1806 K gli abbonati	1806 K chi ha un abbonamento	1826 K commentare	1829 K approfondire	1829 K approfondire:	1840 K contattare l'autore	1840 K contattare l'autrice	1840 K scrivere all'autore	1840 K scrivere all'autrice	1843 K segnalazioni
perguntas	72 K?
periodista	311 K especialitzada	311 K especialitzat	1179 K de	1179 K especializada	1179 K especializado
permitida	68 K a reprodução
perskaitykite	2025 K
pewarta	1762 K:	1763 K:	1763 K :
""", 'pi': """
pick	1065 K up available at
pickup	1065 K available at
piedalies	2085 K
piesakies	2076 K
pievieno	2085 K mūs	2085 K
pievienojies	56 K #	2070 K	2085 K
pievienojieties	2070 K
pilihan	1755 K editor:
pirkite	2016 K bilietus
pitaj	2797 K
pitajte	2797 K
pitanja	72 K
pitch	830 K in
""", 'pl': """
place	938 K a classified	938 K an ad
play	943 K our	943 K today's	998 K	1041 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1041 K gamble responsibly	1049 K be sure to answer the question	1049 K read the rules before
plus	1476 K d'articles sur	1476 K d'infos sur	3138 K-förmån:
""", 'po': """
pobierz	13 K	2439 K z	2439 K w	2439 K na	2439 K w sklepie	2450 K aplikację	2468 K aplikację
podaruj	3 K	2444 K
podcast	612 K-tipp:	889 K:	1477 K :
podcastunk	1669 K
pode	2547 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2909 K
podporujte	392 K	2909 K
podprite	81 K	3001 K
podsumowanie	26 K wygenerowane	26 K zostało	2432 K artykułu	2432 K wygenerowane	2432 K przygotowane
podziel	3 K się
pogledaj	2782 K video
pogledajte	2782 K i	2782 K još	2782 K video	2782 K:
poglejte	2973 K tudi	2973 K:
poin	1766 K penting oleh	1766 K-poin penting oleh
points	1492 K clés
pokud	44 K najdete
polecamy	2420 K:
poll	944 K:
pomohl	375 K vám
pomohol	2893 K vám
pon	1193 K a prueba tus
ponatis	68 K dovoljen
ponturi	2613 K și sesizări
ponuka	2930 K pre čitateľov:
popular	888 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	316 K a prova els teus
posez	1491 K vos questions	1491 K votre question
poslat	387 K
poslechnout	1 K
post	885 K a comment
posted	888 K in	889 K in:
posts	27 K
potrebbe	1829 K interessarti:
pots	309 K enviar-nos
pour	1436 K nous soutenir	1446 K débloquer	1474 K réagir	1474 K commenter	1477 K aller plus loin	1477 K rappel :	1495 K nous contacter	1495 K contacter	1505 K écouter cet épisode
povezano	2782 K:
povzetek	2987 K	2987 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2879 K si	2879 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1911 K:
pratite	12 K	2812 K
preberite	2973 K tudi	2973 K še	2973 K več	2973 K:	2973 K si
prefer	918 K
pregunta	314 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2994 K
prenesite	13 K	2994 K	3001 K aplikacijo
prenota	1850 K il tuo posto per l'evento
prenumerata	2023 K nuo
prenumeruokite	2023 K ir skaitykite	2023 K nuo	2023 K tik	2025 K
press	981 K play
pretplatite	2812 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2805 K	2830 K aplikaciju
preuzmite	13 K	2805 K	2812 K aplikaciju	2830 K aplikaciju
previous	963 K coverage:
previously	889 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2817 K pogrešku
prijavite	2817 K grešku	2817 K pogrešku	3006 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1050 K this
prisijunk	56 K prie #
prisijunkite	2009 K prie	2025 K
prisluhnite	2973 K podkastu
privacy	855 K notice:
probeer	2202 K # maanden voor	2202 K # weken voor	2218 K	2225 K
proefabonnement	2128 K
profitez	1517 K
promoted	914 K by	967 K:
prosimy	28 K o
protokoll	636 K:
przeczytaj	2420 K także	2420 K też	2420 K:	2420 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1169 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	954 K every
puede	12 K seguir	1177 K enviarnos	1177 K contactar	1177 K escribir
puedes	12 K seguir	1161 K leer también	1161 K leer:	1177 K enviarnos	1177 K contactar	1177 K escribir	1190 K escuchar todos los episodios
punti	1848 K chiave
puntos	1185 K clave generados
punya	66 K teman yang	72 K pertanyaan	1761 K informasi	1761 K cerita	1761 K foto	1761 K keluhan
puoi	12 K seguirci	1843 K inviarci
push	594 K-nachrichten	594 K-benachrichtigungen	594 K-mitteilungen
pushmeldingen	2138 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	3421 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1169 K prohibida
quelle	621 K: dpa	621 K:
quellen	621 K:
quer	2562 K sugerir	2562 K contar	2562 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1847 K traduzione
questions	72 K?	73 K about this article	73 K about this story	977 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1847 K articolo è stato tradotto	1850 K articolo è pubblicato sul numero	1855 K articolo aderisce
quick	963 K read:
quieres	1177 ¿K contarnos
quiz	685 K:	1520 K.	1520 K -	1520 K :	3249 K:
quoten	724 K unterliegen	724 K: stand
quoteringen	2237 K onder voorbehoud	2237 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2815 K slušate
radote	44 K	2017 K klaidą
raje	3004 K poslušate
raksti	2071 K autorei	2071 K autoram
raksts	2087 K turpinās
rakstu	46 K drīkst
rangkuman	1766 K ini	1766 K oleh	1766 K ai
rate	8 K this
""", 're': """
re	1520 (K)lire
reach	894 K the reporter	894 K the author	926 K	1057 K reporter	1057 K columnist
reacties	5 K	27 K	2207 K worden
read	13 K this in	888 K more on these	888 K more about	888 K more from	889 K more	889 K more:	889 K also	889 K next	889 K:	889 K |	889 K all about it	889 K next:	894 K more by	941 K more of our	949 K this and more	949 K this story	953 K our	957 K on with	957 K on for	958 K on with	963 K the full report here	963 K the full story here	993 K our explainer:	993 K our analysis:	993 K our guide:	993 K our interview:	993 K this next:	993 K our latest:	998 K
reader	1081 K offer:
readers	947 K must use	947 K must log	1037 K get #%	1037 K save
reading	1024 K this on
reageren	5 K	2207 K kan	2207 K is alleen	2227 K op dit artikel
receive	854 K emails from	862 K notifications	953 K the	953 K our	1016 K push	1026 K
recevez	1454 K chaque	1454 K tous les	1454 K gratuitement
recevoir	1460 K les alertes
recibe	1137 K cada	1137 K todas las	1176 K las noticias	1176 K en tu whatsapp
recibir	1143 K notificaciones
recomandarea	2607 K noastră:
recomendado	2547 K:
recomendamos	1161 K:
recomienda	3 K
recommended	889 K:	963 K reading:
redactor	311 K de	1179 K de	1179 K en
redactora	311 K de	1179 K de	1179 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	636 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2086 K kļūdu
regala	3 K
regale	3 K
regarder	1477 K :
regardez	1505 K la vidéo ci-dessus	1505 K la vidéo ci-dessous
register	936 K for our	998 K
registreeru	1233 K
registrer	2333 K deg
registrera	3118 K dig	3133 K dig
registrieren	577 K sie sich
regler	3139 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3139 K. #+
relacionado	1161 K:	2547 K:
related	889 K:	889 K |	889 K story:	889 K stories:	889 K article:	889 K reading:	889 K video:	889 K content:	993 K coverage:
relire	1477 K
remarks	27 K
rendeld	1668 K meg
rendelje	1668 K meg	1681 K meg
report	7 K an error	7 K a mistake	998 K
reporter	1762 K:	1763 K:
reporting	902 (K by	903 K by	904 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1187 K tu plaza
reserve	936 K your seat	2568 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1509 K informé avec notre appli	1509 K informés avec notre appli
resum	314 K generat	314 K fet
resume	1185 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1477 K	1477 K ici	1501 K notre hors-série	1505 K tous les épisodes
rezervuokite	2025 K
rezime	2797 K
rezumat	2618 K generat	2618 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1811 K ogni
ringkasan	1766 K ini	1766 K dibuat	1766 K oleh	1766 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2025 K
""", 'ry': """
ryhdy	1377 K
""", 's': """
s	89 K předplatným	89 K predplatným	390 K využitím zpráv
""", 'sa': """
saada	1228 K oma vihje	1228 K meile	1228 K oma arvamuslugu	1228 K arvamuslugu	1243 K
saat	1377 K ilmoituksen	1377 K sähköpostin	1377 K
saiba	2547 K mais	2547 K mais:
saken	46 K kan	2338 K fortsetter
saksikan	1755 K juga	1770 K video	1770 K live	1770 K live streaming
sale	957 K:
saluran	41 K aduan redaksi
salvesta	1243 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2833 K #
sans	1448 K engagement
save	958 K #% on your first	958 K #% on an annual	958 K #% on a digital	1037 K #%	1069 K #% on your
sazinies	2085 K
saznajte	2782 K više:
""", 'sc': """
scan	919 K to join	949 K the qr code	949 K the code
scannez	1509 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	687 K
schalten	687 K sie
schau	702 K
schenk	668 K diesen
schenken	668 K sie diesen
schick	702 K
schicken	702 K sie
schlagworte	611 K zu
schon	691 K ab # euro
schreib	702 K
schreiben	31 K sie den ersten	615 K sie unserem autor	615 K sie der autorin	615 K sie uns	702 K sie
schrijf	2225 K je
scopri	23 K di più da	1850 K i giochi	1850 K i nostri giochi
scrivi	31 K il primo	1832 K all'autore
scroll	939 K down for video	1783 K ke bawah	1783 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	481 K også	481 K video	481 K også:	497 K flere jobs	511 K hele	511 K flere	511 K alle	1192 K adhiere a los criterios	1207 K permite la reproducción	1843 K vuoi raccontare	1843 K hai informazioni	2302 K også	2302 K video	2302 K også:	2335 K hele	2335 K alle	2335 K mer av	2562 K tiver informações	2562 K você tem informações	3087 K också	3087 K även	3087 K även:	3119 K hela	3119 K alla	3119 K mer av
sea	28 K respetuoso	31 K el primero
search	980 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	888 K more from	889 K also	889 K more	889 K more:	889 K also:	894 K all posts by	894 K author archive	993 K our explainer:	995 K more videos	998 K	1084 K this post on
seen	44 K a typo	44 K a mistake	999 K
segera	1744 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1181 K
seguinos	12 K
seguir	1181 K a
seguiu	12 K-nos
sehen	646 K sie hier das	646 K sie im video	646 K sie das video	702 K sie
sei	31 K der erste	31 K die erste	1843 K stato testimone	1843 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	2009 K	2025 K
seko	2070 K	2085 K
sekojiet	2070 K
selanjutnya	1782 K:
sem	32 K comentários
senaste	3086 K nytt om
send	3 K this	491 K os et krypteret	491 K os dit tip	511 K	894 K us your	894 K tips to	894 K your tips	894 K feedback to	894 K your story ideas	977 K us	977 K your	977 K photos	977 K pictures	998 K	1050 K this	1050 K it on	2312 K sikkert tips	2312 K tips	2335 K	2335 K saken videre
senden	702 K sie
seneste	480 K nyt om
sent	954 K every	954 K each	1021 K on mondays	1021 K on tuesdays	1021 K on wednesdays	1021 K on thursdays	1021 K on fridays	1021 K on saturdays	1021 K on sundays
seotud	1216 K:
ser	2337 K du noe feil	3120 K du något fel
ses	1480 K derniers articles
set	44 K en fejl	998 K
sett	44 K en feil
setzen	702 K sie
seu	27 K comentário	2574 K comentário será
seuraa	12 K	1360 K kirjoittajaa	1360 K toimittajaa	1377 K
""", 'sh': """
share	3 K this	3 K the article	894 K your story	977 K your	998 K	1050 K this
shop	998 K	1075 K now:
short	885 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	309 K tens informació	1177 K tienes información	1177 K tiene información	1177 K tenés información	1177 K conoces algún	1177 K conoces un caso	1495 K vous avez des informations	1495 K vous disposez	1495 K vous souhaitez
sia	31 K il primo
sichere	702 K
sichern	702 K sie
sie	7 K haben einen fehler	12 K finden uns	615 K erreichen die autorin	615 K erreichen den autor	635 K erreichen	711 K haben schon ein abo	711 K haben ihr limit	711 K haben das limit	711 K haben schon ein konto
sieh	646 K dir das video
siehe	612 K auch
siga	12 K	12 K-nos	1176 K el canal	2559 K este autor	2559 K esta autora
sign	830 K up here	854 K up to get	854 K up to receive	855 K up to	855 K up for	855 K up here	855 K up (it's	950 K up for push	950 K up for alerts	950 K up for text alerts	950 K up for breaking news alerts	985 K up to our	985 K up for our	985 K up for breaking	985 K up for free	998 K up	998 K in	1022 K up to	1022 K up for
sigue	12 K a	1161 K leyendo:	1176 K el canal	1181 K a	1206 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1755 K juga	1755 K juga:	1755 K:	1755 K video	1760 K berita	1770 K video	1781 K berita selengkapnya	1781 K berita lainnya	1782 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1787 K artikel gratis
sisesta	1243 K
siste	2301 K nytt om
sitter	2337 K du på	3120 K du på
siz	33 K ne
sizce	33 K
sizin	3262 K başiniza
""", 'sk': """
skaitykite	1999 K daugiau	1999 K taip pat	1999 K ir	2025 K
skapa	3118 K ett	3118 K konto	3119 K	3133 K ett konto	3133 K konto
skaties	2060 K arī	2085 K
skicka	3119 K
skinite	13 K	2805 K	2830 K aplikaciju
skontaktuj	2423 K się z autorem
skopiuj	2444 K link	2444 K
skriv	491 K til journalisten	492 K til	511 K	511 K direkte	2335 K inn	2335 K direkte	2335 K til oss	3119 K upp	3119 K direkt
""", 'sl': """
sledite	12 K	3001 K
sleduj	12 K
sledujte	12 K	357 K:	392 K	2909 K
slik	2334 K bruker	2334 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	642 K nutzen wir ki
sob	2559 K supervisão de
sobre	1165 K el autor	1165 K la autora	1165 K la firma	1166 K el autor	1166 K la autora	1166 K la firma	2551 K o autor	2551 K a autora	2552 K o autor	2552 K a autora
sois	31 K le premier
solliciteer	2228 K nu
sollten	615 K ihnen fehler
solo	1128 K para suscriptores	1806 K per abbonati	1871 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2522 K para assinantes
sondage	1520 K -	1520 K.
sorodna	2973 K novica
sorodno	2973 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1869 K
sostieni	81 K	1798 K	1798 K il	1798 K la	1869 K
souhrn	374 K	374 K článku
soutenez	81 K	1439 K	1439 K le
soutenir	1439 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3119 K
special	957 K offer	963 K report:
speel	2183 K onze
spela	3119 K upp	3139 K ansvarsfullt
spelregels	2153 K
spende	571 K für
spenden	571 K für	662 K an:
spendenkonto	662 K:
spiel	649 K unser
spielen	649 K sie unser
spill	2335 K av
sponsored	914 K by	967 K:	1010 K by our
sponsorizzato	1852 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3001 K
spring	957 K sale
spune	59 K-mi
spytaj	2432 K
""", 'st': """
sta	2225 K
start	957 K your	984 K your day with	984 K your morning with	984 K your week with	2228 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2794 K autora	2794 K izraženi	2794 K izneti	2794 K izneseni
stay	28 K on topic	855 K up to date with	941 K with	949 K ahead with	998 K	1016 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2225 K
stellen	642 K sie der
stem	511 K	2183 K mee	2225 K	2335 K
steun	81 K	2201 K	2225 K
stiahnite	13 K si	2909 K si aplikáciu
stimm	649 K jetzt ab:
stimmen	649 K sie jetzt ab:	702 K sie
story	970 K by
straipsnis	2027 K tęsiasi
streszczenie	26 K wygenerowane	2432 K	2432 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2225 K
""", 'su': """
su	27 K comentario	1817 K facebook e twitter	1817 K facebook e instagram
subscreva	2572 K o nosso podcast
subscribe	12 K to our	837 K to	855 K to	919 K to the	919 K to	947 K to comment	957 K	998 K	1000 K for	1022 K to
subscriber	1081 K benefit:
subscribers	1000 K can read	1031 K get
subscriptions	958 K start at
subskrybuj	2450 K
sudah	59 K mencoba	59 K coba
sui	1817 K nostri canali
suivez	12 K	1497 K
suivre	1497 K
suka	69 K tulisan	69 K artikel	1767 K artikel ini
sull	1833 K'autore	1834 K'autore
sumate	12 K	56 K a las #
sumber	1763 K:	1763 K :
summary	934 K
summer	957 K sale
support	837 K	837 K the	998 K
supporters	1031 K get
sur	1457 K l'application	1465 K facebook et twitter	1465 K facebook, twitter	1465 K facebook et instagram	1477 K le même sujet
survey	944 K:
susikurkite	2025 K
susisiekite	2025 K
""", 'sv': """
svar	497 K på vores	511 K	2318 K på vår	2335 K
svara	3103 K på vår	3119 K
svidelo	69 K vam se
svideo	82 K vam se	2798 K vam se
svidio	82 K vam se	2798 K vam se
svidjelo	69 K vam se	82 K vam se	2798 K vam se
""", 'sy': """
syndicated	992 K with permission
synes	512 K du om
""", 'sz': """
szavazzon	1681 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2318 K quizen	2318 K vår quiz	2335 K testen	2335 K vår	2987 K povzetek
taalfout	7 K	2153 K
tack	3151 K vare våra läsare	3151 K vare er läsare	3151 K vare dig
tag	497 K quizzen	497 K vores quiz	511 K vores
tagged	889 K:
tags	889 K:
taip	1999 K pat skaitykite
take	943 K our	998 K	1014 K us with you	1037 K #% off	1069 K #% off your
takip	12 K edin
takket	540 K være vores læsere	540 K være vores abonnenter	540 K være vores medlemmer	2365 K være våre lesere	2365 K være våre abonnenter
tallenna	1377 K
tambahkan	1760 K
tanya	1766 K ai kami
tap	981 K play	998 K
tapkite	2025 K
tato	52 K investigace
tausta	1347 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1161 K puede interesar	1161 K puede interesar:	1161 K recomendamos:	1161 K recomendamos leer:
tead	1228 K teemast	1228 K rohkem
tee	1233 K test	1363 K testi	1377 K testimme
teile	3 K	702 K
teilen	3 K sie	702 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1247 K:	2170 K: door	2198 K gaat verder onder	2198 K loopt door onder	2198 K gaat verder na	2426 K ukazał się	2426 K pochodzi z	2432 K przetłumaczony	2432 K został przetłumaczony	2432 K czyta	2794 K izražava	2797 K je preveden	2797 K čita	2800 K je objavljen u
tekstas	2029 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1360 K
tekstin	46 K saa
teksts	2089 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	867 K a friend	894 K us your story	998 K
telli	1241 K	1243 K
tellijana	1243 K
tem	2562 K alguma informação	2562 K informações	2562 K uma sugestão	2562 K uma denúncia	2562 K alguma história	2562 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1069 K per cent off your	2432 K skrót
tens	72 K dubtes	309 K informació	309 K una història
tento	374 K souhrn	374 K článek byl přeložen	2892 K súhrn	2892 K článok bol preložený
terjemahan	1766 K ini	1766 K dibantu
terms	902 K and conditions apply
test	497 K din viden	943 K your knowledge	2183 K je kennis	2318 K kunnskapene dine	3249 K:
testa	3103 K dina kunskaper
testaa	1363 K
teste	649 K dein wissen	702 K
testen	649 K sie ihr wissen	702 K sie
testez	1517 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1682 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	374 K byl přeložen	377 K vyšel v	636 K:	1056 K us on	1056 K us at	1056 K the studio	1056 K the newsroom	2892 K bol preložený	2895 K vyšiel v
texte	1491 K traduit
texten	46 K får	3121 K fortsätter
texterna	46 K får
texto	1185 K traducido	2566 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3421 K gia kênh	3430 K gia khảo sát	3430 K gia bình chọn
thank	910 K you for reading	1049 K you for contributing an answer	1049 K you for your interest in this question
thanks	910 K for reading	1049 K for contributing an answer
the	5 K comments	855 K latest news directly	888 K latest in	888 K latest from	934 K ai summary
thema	76 K geschlossen
theo	3407 K dõi báo	3407 K dõi trên	3421 K dõi báo	3421 K dõi chúng tôi	3421 K dõi kênh	3423 K dõi
there	32 K are no comments	32 K are no	1014 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	934 K article was	934 K article has been	934 K story was	934 K story has been	934 K content was	934 K summary	934 K translation	934 K piece was	939 K article is also available as audio	992 K article first appeared	992 K story first appeared	992 K piece first appeared	992 K post first appeared	992 K report includes material	992 K report includes information	992 K report includes reporting	992 K report contains material	1000 K is a preview	1005 K is an ai-generated	1005 K is an ai	1005 K ai-generated	1005 K ai summary	1047 K topic was automatically closed	1047 K topic was closed	1047 K topic is closed	1047 K topic is now closed	1047 K topic has been closed	1047 K topic will close	1047 K topic is locked	1047 K thread is closed	1047 K thread was closed	1047 K thread is now closed	1047 K thread has been closed	1047 K thread is locked	1047 K thread has been locked	1047 K discussion is closed	1047 K discussion is now closed	1047 K discussion has been closed	1047 K conversation is closed	1047 K conversation has been locked	1047 K post is locked	1047 K post has been locked	1060 K article appears in	1060 K article appeared in	1060 K story appears in	1060 K essay appears in	1060 K piece appears in	1060 K review appears in	1060 K interview appears in	1064 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1829 K potrebbe interessare:
tiene	1171 ¿K información
tienes	72 K dudas	72 K preguntas	1164 ¿K una historia	1171 ¿K información	1171 ¿K una historia	1172 ¿K alguna	1177 ¿K algo que
tijdelijk	2228 K:
tiklayin	3233 K
tilaa	1377 K
tilaajaetu	1392 K:
tilaajana	89 K
tilmeld	511 K
tin	3416 K liên quan:
tip	41 K de redactie	41 K redaktionen	491 K journalisten	491 K redaktionen	830 K your	2159 K de redactie	2159 K ons	2225 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	999 K?	2312 K journalisten	2312 K redaksjonen	2312 K oss	2313 K	3097 K:
tipsa	41 K redaktionen	3097 K reportern	3097 K redaktionen	3097 K oss	3097 K anonymt
""", 'to': """
to	26 K podsumowanie	885 K join the conversation	941 K hear more	1081 K order a copy	1081 K order your copy	1081 K buy a copy	1081 K order this book	2432 K streszczenie	2432 K podsumowanie
toate	2615 K articolele lui
toda	1195 K la información en nuestra
todas	1160 K las noticias de
todos	27 K los comentarios	27 K os comentários	1164 K los artículos de	2550 K os artigos de
toeta	81 K	1240 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1360 K
toimituksen	41 K vihjepuhelin
toista	1377 K
tonton	1755 K juga	1755 K:	1755 K juga:	1770 K video
top	888 K stories in	888 K stories from
topics	889 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	374 K shrnutí	2892 K zhrnutie
tous	27 K les commentaires	1476 K les articles de	1480 K les articles de
toute	1476 K l'actualité de	1476 K l'actu	1509 K l'info dans votre poche
""", 'tr': """
traduit	1491 K avec l'aide	1491 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /
transmettez	3 K
treat	998 K yourself
trending	888 K in	963 K:
tried	59 K it?	1045 K this recipe	1045 K this
trimite	3 K	2613 K-ne
try	943 K today's	943 K our	953 K our	957 K	958 K one month for $#	958 K one month for £#	958 K one month for €#	958 K it for $#	958 K it for £#	958 K it for just $#	958 K it for just £#	958 K a month for $#	958 K a month for £#	958 K us for $#	998 K	1013 K	1014 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1135 K correo electrónico	1192 K comentario será	2620 K ce părere ai
tud	1663 K valamit
tudo	2546 K sobre
tudsz	1663 K valamit
tue	81 K
tukekaa	81 K
tule	1233 K tööle	1363 K lukijailtaan	1363 K mukaan	1377 K mukaan
tunnetko	66 K jonkun
turite	2011 K naujieną	2011 K informacijos	2011 K istoriją
turn	950 K on alerts
tutte	1828 K le notizie su	1867 K le notizie di
tutti	27 K i commenti	1832 K gli articoli di	1853 K gli episodi del podcast
""", 'tw': """
tweet	1056 K us
""", 'ty': """
tycker	82 K du om
tylko	2474 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2215 K kunt zich altijd
""", 'ui': """
uit	2156 K het archief:	2221 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2215 K kan
""", 'uj': """
uji	1771 K pengetahuanmu	1771 K pengetahuan anda
""", 'ul': """
ultime	1828 K notizie di
""", 'um': """
um	609 K kommentare zu
""", 'un': """
un	41 K témoignage à	1495 K témoignage	1495 K fait	1505 K podcast à écouter	1845 K post condiviso da	2622 K articol susținut de	2622 K articol în parteneriat	2622 K proiect susținut de
una	1183 K publicación compartida por	1183 K publicación compartida de
unbegrenzter	665 K zugang
unduh	13 K	1744 K aplikasi	1773 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1480 K information à nous transmettre	1487 K info à nous	1495 K info	1495 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	845 K access for
unlock	957 K
unser	662 K spendenkonto	685 K wochenquiz	685 K quiz	701 K autor	701 K reporter	701 K redakteur	701 K korrespondent	704 K chatbot	704 K ki-chatbot	704 K wochenrätsel
unsere	612 K leseempfehlung	701 K autorin	701 K reporterin	701 K redakteurin	701 K korrespondentin	704 K ki	704 K frage der woche
untuk	1760 K mendapatkan
""", 'up': """
up	889 K next:
upozornit	397 K na chybu
upozornite	2914 K na chybu
uppdatera	3119 K
""", 'us': """
us	82 K ha agradat
users	947 K must
usually	1065 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1243 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1216 K ka	1243 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2071 K tev ir ziņa	2071 K tev ir ko	2071 K esi pieredzējis	2086 K raksts
vam	82 K je všeč	82 K je bil všeč	2988 K je bil	2988 K je bila
van	72 K kérdésed	1663 K egy jó	1663 K egy tipped	1663 K egy tippje	1682 K olyan	1682 K olyan dokumentuma
var	31 K först	3119 K med
varaa	1377 K
vasta	1243 K
vastaa	1363 K	1377 K
vastaava	1375 K päätoimittaja:
vastutav	1225 K väljaandja:
""", 've': """
vea	1161 K también	1161 K también:	1190 K el video a continuación	1190 K el vídeo a continuación
ved	491 K du mere	491 K du noget
vedd	1681 K meg
vedi	1829 K anche	1829 K anche:	1832 K tutti gli articoli di
vegeu	305 K també
vegye	1681 K meg
vegyen	1668 K jegyet	1668 K részt	1681 K részt
veillez	28 K à
veja	2546 K mais em	2547 K também	2547 K mais	2547 K:	2547 K também:	2547 K mais:	2572 K o vídeo abaixo	2572 K o vídeo acima	2572 K os vídeos mais assistidos
venujte	2905 K
ver	1161 K también	1164 K todos los artículos de	2550 K todos os artigos de
verder	2182 K lezen:	2221 K in het nieuws:
verhaal	2198 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	668 K sie diesen
verschijnt	2189 K elke	2189 K iedere
verstuur	3 K dit
vertaling	2170 K:
verwandtes	670 K thema:
vet	2312 K du mer	2312 K du noe	3097 K du mer	3097 K du något
veuillez	28 K respecter
vezane	2782 K vesti:
vezi	2607 K și	2607 K și:	2607 K:	2615 K toate articolele	2624 K video mai sus	2624 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	511 K vil gerne høre	521 K har tidligere skrevet	540 K har ingen ejer	540 K har ingen ejere	540 K har ingen aktionærer	2335 K vil gjerne høre	2346 K har tidligere skrevet	2365 K har ingen eier	2365 K har ingen eiere	2365 K har ingen aksjonærer	3119 K vill gärna höra	3129 K har tidigare skrivit	3151 K har ingen ägare	3151 K har inga ägare	3151 K har inga aktieägare
viac	2879 K:	2879 K k téme:
video	939 K above:	939 K below:	970 K by	2782 K pogledajte
vidi	2782 K još
view	894 K all posts by	894 K all articles by	1075 K deal	1084 K this post on	1084 K post on	1084 K this content on
vil	497 K du arbejde	497 K du være med på holdet	2318 K du jobbe	2318 K du være med på laget
vill	3103 K du jobba	3103 K du arbeta
vind	82 K je dit	497 K billetter	511 K
vinkkaa	1356 K toimitukselle	1356 K
vinn	2318 K billetter	2335 K	3103 K biljetter	3119 K
vir	2999 K:
viri	2999 K:
vis	28 K respekt	511 K indhold	2335 K innhold
visa	28 K respekt	3119 K innehåll
visit	998 K
visita	1187 K nuestra tienda	1850 K lo store	1850 K il nostro store
visite	2568 K a nossa loja	2568 K nossa loja
viste	7 K
visualizzando	1845 K questo contenuto
viu	7 K algum	44 K um erro	2562 K algo	2562 K alguma coisa
""", 'vk': """
vklopi	2994 K
vklopite	2994 K
""", 'vo': """
voce	1847 K generata
voeg	2225 K
voir	1476 K tous les articles	1477 K aussi	1477 K la vidéo	1480 K tous les articles de	1505 K la vidéo ci-dessus
voit	1356 K lähettää vinkin
voita	1377 K
voix	1491 K générée
volg	12 K ons	12 K	2171 K	2225 K
voller	665 K zugriff
vols	309 K compartir	309 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2206 K je deze
voor	2177 K dit artikel	2218 K maar # euro per	2218 K maar €#	2218 K slechts # euro per	2218 K slechts €#
voordeel	2236 K voor abonnees:
vorlesezeit	718 K
vote	998 K
votre	27 K commentaire	1454 K adresse e-mail	1454 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1446 K est offert	1454 K désinscrire à tout moment	1454 K pouvez vous désinscrire à tout moment	1480 K avez une information	1487 K travaillez	1487 K avez été	1487 K êtes témoin	1487 K avez une information	1487 K souhaitez témoigner	1495 K avez une info	1495 K avez une information	1495 K avez des informations	1495 K disposez	1495 K souhaitez	1495 K êtes concerné	1495 K êtes témoin	1495 K avez été témoin	1495 K avez des photos	1495 K pouvez nous	1495 K pouvez joindre	1495 K pouvez contacter	1495 K pouvez écrire à
voz	1185 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2613 K să ne spui
""", 'vu': """
vuoi	1843 K segnalarci	1843 K raccontarci
""", 'vy': """
vytisknout	387 K
""", 'wa': """
wa	41 K redaksi
want	999 K to	1000 K to	1000 K more	1016 K to be the first
war	8 K dieser	8 K der	678 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	910 K this forwarded	975 K this	2206 K deze	2226 K je erbij	2226 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2183 K is jouw mening	2206 K vind je van	2206 K vond u van	2206 K vindt u van
watch	872 K us on	889 K |	889 K now:	889 K more:	889 K the video:	889 K the latest	889 K:	939 K the video above	939 K the video below	939 K the clip above	939 K the clip below	939 K the full video	939 K the full interview	939 K the full episode	981 K more	981 K our	995 K more videos	998 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	840 K accept:	840 K accept visa	840 K accept paypal	938 K're hiring	938 K are hiring	945 K value your opinion	945 K'd love your feedback	984 K respect your privacy	1013 K use	1013 K love	1013 K recommend	1091 K have no owner	1091 K have no owners	1091 K have no paywall	1091 K have no shareholders	2248 K hebben geen
wees	31 K de eerste
weet	2226 K je	2226 K u
weitere	611 K artikel zu	611 K artikel aus	611 K themen aus	615 K artikel von
weiterlesen	612 K:
wekelijkse	2132 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	702 K
werden	702 K sie
were	999 K you	1055 K you
wesprzyj	81 K	2450 K
wettquoten	724 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	888 K others are reading	889 K to read next:	1055 K do you	1055 K did you	1055 K's your	1055 K is your	1055 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1056 K us on	1056 K us at	1056 K:
where	1055 K were you
""", 'wi': """
wideo	2436 K znajdziesz	2436 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	678 K fanden sie	678 K fandest du	678 K finden sie	678 K hilfreich war	685 K gut kennen sie	685 K gut kennst du
wij	2248 K hebben geen
wil	2226 K je
wir	734 K haben keinen konzern	734 K haben keinen verleger	734 K haben keinen investor
with	969 K inputs from	969 K input from	969 K agency inputs	969 K reporting by	969 K additional reporting	1031 K a subscription	1031 K a digital subscription
""", 'wo': """
wochen	579 K kostenlos	579 K gratis
wolisz	2453 K słuchać	2453 K posłuchać
word	23 K lid van	2201 K lid van	2201 K vriend van	2228 K nu	2228 K vandaag
work	938 K with us	938 K for us
worth	889 K reading:
""", 'wr': """
write	998 K to
""", 'ws': """
wspieraj	81 K	2450 K
wszystkie	27 K komentarze	2419 K artykuły o	2423 K artykuły autora
""", 'wy': """
wydrukuj	2444 K
""", 'xe': """
xem	3416 K thêm	3416 K thêm:	3416 K:	3416 K video	3416 >> K	3416 K tiếp:	3425 K các bài viết của tác giả	3425 K các bài viết khác của	3425 K thêm bài của tác giả	3431 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1176 K puedes recibir
yazi	3263 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	872 K can follow him on	872 K can follow her on	872 K can follow them on	881 K can withdraw your consent at any time	881 K may withdraw your consent at any time	889 K may also like:	889 K might also like:	889 K may also be interested in:	889 K may also want to read:	889 K may want to read:	919 K can get	928 K can reach	928 K can email	928 K can e-mail	928 K can contact	939 K can hear this story	939 K can listen to this	941 K can listen to	947 K must be	947 K can be part of	993 K may have missed:	1000 K're reading	1000 K are reading	1001 K can also	1001 K can now	1001 K can	1026 K can get
your	27 K comment	27 K comments	945 K opinion matters	984 K weekly guide to	984 K daily guide to	984 K essential guide to	1037 K first
""", 'yu': """
yuk	1744 K unduh aplikasi	1760 K gabung
""", 'z': """
z	89 K prenumeratą	415 K našeho e-shopu:	2474 K naszego sklepu:	2930 K nášho e-shopu:
""", 'za': """
za	2833 K #	2833 K samo #
zachowaj	28 K
zainstaluj	13 K	2439 K
zanim	2462 K dodasz komentarz	2462 K skomentujesz
zapis	2984 K je mnenje
zapisz	2444 K ten	2444 K artykuł	2444 K tekst
zapratite	12 K	2812 K
zapytaj	2432 K	2432 K nas
zaradi	3034 K naših bralcev
zaujal	375 K vás	2893 K vás
""", 'zd': """
zdroj	390 K:	2907 K:
zdroje	390 K:	2907 K:
""", 'ze': """
zeptejte	374 K se
zet	2225 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2892 K	2892 K článku
""", 'zi': """
zie	7 K je een	2156 K ook	2226 K je
zini	2071 K ko vairāk	2086 K stāstu	2086 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2419 K więcej z	2420 K też	2420 K też:	2420 K także	2420 K:	2420 K wideo	2420 K film	2420 K zdjęcia	2420 K galerię	2436 K nagranie	2436 K materiał
""", 'zu': """
zugang	665 K zu allen
zugriff	665 K auf alle
zum	588 K newsletter	612 K thema:	612 K weiterlesen:	617 K autor	618 K autor	680 K kommentieren	701 K profil von
zur	617 K person	617 K autorin	618 K person	618 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1370 K
aamukirjeen	1370 K
aangemeld	2188 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2231 bevestig je K
aanmerkingen	2168 op- of K
aastas	1272 K
""", 'ab': """
abbestellen	584 jederzeit K
abbestellt	688 jederzeit K
abbonamenti	1876 K
abbonamento	1802 hai già un K	1802 scegli il tuo K	1805 per chi ha un K	1876 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1802 K per	1802 K a soli	1805 per gli K	1805 solo per K	1837 K	1872 K a	1872 K:	1872 K ora	1872 K per	1872 puoi, K	1873 i nostri K	1876 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1802 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1819 devi K
abmelden	656 wieder K
abo	663 pur-K	716 das K	716 ein K
abonament	2397 masz już K	2644 K
abonare	2627 prin K ești
abonarea	2627 confirma K
abonat	50 ca K	2596 ești deja K
abone	80 K olun	80 K ol	3219 K olun ve	3275 K olun
aboneler	50 K	3264 K içindir	3264 yalnizca K	3264 sadece K	3279 K
abonelere	3239 K özel	3239 K özeldir	3239 K açik	3239 K açiktir
abonelerimiz	50 K	3276 K
abonelik	3279 K
abonements	2116 K
abonenci	2457 tylko K
abonenti	50 K var	2088 tikai K
abonentiem	2058 tikai K	2088 teksts ir K	2088 raksts ir K
abonents	2058 jau esi K
abonne	1526 je m'K
abonnee	50 als K	80 word K	2125 al K	2125 word K	2125 nog geen K	2127 als K	2269 word K
abonneer	80 K je	2269 K je
abonnees	50 K kunnen	50 onze K	2125 dit artikel is voor K	2127 alleen voor K	2217 K kunnen dit	2217 K kunnen het hele	2270 onze K	2273 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	458 kræver K	565 K	716 das K	716 ein K	760 K	1443 avec votre K	1530 K	2125 neem een K	2125 kiezen voor een K	2193 sluit een K af	2193 een K? log	2193 al een K	2217 nog geen K	2217 K dat bij je	2217 K af met	2269 kies een K	2273 K	2390 K
abonnementen	2273 K
abonnements	1530 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	458 bliv K	458 allerede K	459 som K	523 en K	561 bliv K	575 sie sind noch kein K	578 als K	580 bereits K	580 bereits K:in	2280 bli K	2280 allerede K	2281 som K	2348 en K	2386 bli K
abonnenten	50 K können	50 K dürfen	575 nur für K	575 exklusiv für K	690 lesen nur K	757 unseren K	760 K
abonnenter	50 K kan	458 kun for K	458 artiklen er for K	514 er for K	514 kun K	562 vores K	565 K	2280 kun for K	2280 denne saken er for K	2280 artikkelen er for K	2339 er for K	2339 bare K	2339 kun K	2387 våre K	2390 K
abonnentin	50 als K	578 als K	580 bereits K
abonnentinnen	50 K können	575 exklusiv für K	575 nur für K	575 K vorbehalten	757 unseren K
abonner	458 K for at	561 K på	1526 s'K	2280 K for å	2386 K på
abonnere	2325 ved å K
abonnez	80 K-vous	1443 K-vous pour	1443 K-vous à partir	1526 K-vous	1526 K vous
abonniere	80 K	756 K unseren	756 K hier
abonnieren	80 K sie	80 K sie uns	583 newsletter K	597 whatsapp-kanal K	597 K sie unseren kanal	627 podcast K	688 hier K	714 google K	714 google news K	756 jetzt K	756 K sie
abonniert	80 K uns	580 bereits K
about	1072 . tell us K	1072 ? tell us K	1072 ! tell us K
above	1012 links K
abrir	1138 K en la app	2527 K no app
abstimmen	644 jetzt K:
abyste	342 K mohli číst dál
""", 'ac': """
accede	1126 K a todo
accedi	24 K	1802 K per
accept	2603 K toate
acceptant	1469 en K les cookies
acceptar	313 K les galetes
accepteer	2147 K de cookies
accepter	1469 K les cookies
accepteren	2147 cookies te K	2147 cookies K
access	842 unlock full K	842 full K. no ads	959 K to every story	959 full K with no ads	987 year of K	987 months of K	987 want full K	987 K for half price
acconsento	1860 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	952 K with our privacy
according	1115 K to
accordo	43 d'K?
account	842 create a free K to	842 sign in to your K	844 create an K to	959 please create a free K	1112 create a free K	1113 hold power to K	2125 maak een gratis K	2193 K is gratis en zo	2217 een gratis K	2269 maak een gratis K
accurate	966 K at time of
accused	1115 K
aceptado	1153 no has K las cookies
aceptaste	1153 no K las cookies
aconseja	1211 K
aconsejaba	1211 K
aconselha	2590 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2590 K
actionnaire	1527 sans K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1764 K dosen
adblock	353 vypněte K	472 slå K fra	2294 slå av K	2412 wyłącz K	3079 stäng av K
adblocker	602 K erkannt	602 K aktiv	602 nutzen einen K	602 verwenden einen K	602 trotz K	760 K	875 disable your K	875 you are using an K	875 K detected	2145 K uit
added	1115 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1017 put your K	1017 type your K	1017 add your K	1017 pop your K	1017 enter your K	1017 send us your email K
adgang	461 få K til	561 få fri K
admitiu	2590 K
admitted	1115 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2400 twój K e-mail	2440 K e-mail
adresa	77 lasă-ne K	2597 K de email nu va	2598 K ta de email	2598 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3222 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	656 gültige e-mail-K	656 sie ihre e-mail-K	656 du deine e-mail-K	656 e-mail-K ein	1453 votre K e-mail	1453 votre K email
adresu	2778 na vašu e-mail K	2806 e-mail K	2806 mejl K
ads	70 no K	70 without K	1113 we don't have K
advarede	564 K
advarer	564 K	2389 K
advarte	2389 K
advert	11 K
adverteix	336 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2270 zonder K
advertisement	11 K	874 this K has not loaded
advertisements	11 K
advertiser	974 supplied by an K	974 provided by an K	974 paid for by an K	974 produced by an K	974 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2223 dit is een K
advierte	1211 K
adviseert	2272 K
""", 'af': """
affermato	1875 ha K
affichage	1499 K de ce contenu
affichant	1499 en K ce contenu
afficher	1469 pour K ce contenu	1499 ne peut pas s'K
affichera	1443 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	389 K odkazy	508 K-links	601 K-links	804 K links	874 contains K links	991 K links	991 K link	1011 as an K we	1011 as an K i	1011 as an K, we	1011 as an K, i	1011 as an amazon K	1011 our K partners	1374 K-linkkejä	1675 K linkeket	2223 K links	2330 K-lenker	2808 K linkove	2808 K linkovi	2906 K odkazy	2997 K povezave	3114 K-länkar
affiliatelenker	74 K	2330 K
affiliatelinks	37 K	74 K	508 K	695 K	2223 K
affiliates	1011 as K we	1011 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1503 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1529 K
affirment	1529 K
afhankelijk	2229 K van giften	2229 K van donaties
afiliacyjne	37 linki K	74 linki K	2446 linki K
afiliacyjnych	74 linków K	2446 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1188 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1188 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2623 linkuri K
afiliats	319 enllaços d'K
afiliere	74 linkuri de K
afirma	1211 K	2590 K
afirmar	336 va K
afirmou	2590 K
afleveringen	2212 alle K van
afmelde	463 K dig når
afmelden	2188 elk moment K	2188 elk moment weer K
afsnittet	498 hele K
aftrekbaar	2190 gift is K
""", 'ag': """
agences	1484 avec K	1485 avec K
agenturmaterial	619 mit K
aggiornamenti	1815 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	1875 ha K
agora	2587 doe K
agree	43 K?
""", 'ah': """
ahora	1208 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	277 K	496 af K	496 med K	2317 med K	2317 av K	3102 med K	3102 av K	3428 K
aidez	1488 K-nous à	1526 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1373 lisää K täältä
aiutaci	1836 K	1872 K a
aiutarci	1836 K	1872 K a
aizliegta	2068 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1271 meie K	1271 sõltumatu K	1271 K maksab	1271 hea K
ajakirjandust	1239 toeta sõltumatut K
ajakirjanik	1229 K
ajakirjanikele	39 meie K
ajakirjanikud	1271 meie K
ajoute	1529 K
ajoutez	1526 K-nous
ajuda	333 K'ns
ajude	2556 K-nos	2587 K-nos
ajutorul	2628 K tău putem	2640 avem nevoie de K tău
""", 'ak': """
akci	376 naši K
akciu	2894 našu K
akismet	21 K to reduce spam
akkoord	2188 ga je K met onze	2188 gaat u K met onze
aktardi	3278 K
aktivieren	602 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
aktualne	2475 kursy są K	2475 kursy K
akzeptiere	583 mit der anmeldung K
akzeptieren	583 mit der anmeldung K	604 cookies K
""", 'al': """
alamat	1742 K email
aldus	2272 K
alerta	2590 K
alertas	14 las K	1141 recibe K	1141 activa las K	2530 receba K
alertes	1458 recevez les K	1458 K info
alertou	2590 K
alerts	14 K	860 get K as
algemene	2188 ga je akkoord met de K
alin	3261 K
alive	1113 local news K
alkaen	1372 K #
alles	575 lesen sie K	2217 lees K met
allow	876 K ads on
almaktadir	97 ayrintilar yer K
aloud	907 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2643 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	1875 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1873 siamo K su
andare	1794 prima di K via
android	590 für K und ios	856 our K app	1510 sur ios et K	2134 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	663 ihr K	663 dein K	756 hier gibt es das K
angebote	656 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	710 ihre spende K	710 deine spende K	710 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	604 inhalte K werden
anggota	1788 jadilah K
ankete	2898 našej K	2898 v K
anketi	35 našoj K	2802 našoj K	2802 u K	2992 naši K	2992 v K
anketimize	35 K
anketimizi	3248 okur K	3248 K
anketo	2992 kratko K	2992 našo K
anketu	35 našu K	2802 kratku K	2802 našu K
ankety	380 naší K	2898 našej K
ankiecie	35 naszej K	2437 naszej K	2437 w K
anlatin	38 bize K	67 bize K	3261 K
anlatti	3278 K
anmelden	24 K	566 jetzt K	644 jetzt K:	756 hier K
anmelder	493 er K	549 er K på	2314 er K	2374 er K i
anmeldung	583 mit meiner K	583 mit ihrer K	583 mit der K stimmen	583 mit der K stimme	583 mit der K willige	583 mit der K willigen	583 mit der K erklären sie	629 K	683 hier geht es zur K
annetus	1239 tee K	1274 K
anno	1874 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	508 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	562 uden K
annonsblockerare	3079 stäng av K
annonseblokkering	2294 slå av K
annonselenker	37 K	74 K	2330 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2387 uten K	3173 utan K
announced	1115 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1875 ha K
ano	2589 por K
anoi	1427 K
anoniem	2168 K tippen	2205 ons K
anonim	3242 bize K
anonym	677 K an uns
anonymity	97 on condition of K
anonymous	978 K
anonymously	978 K
anot	2055 K
anregungen	650 fragen oder K	650 fragen und K
ansehen	648 hier K	648 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	883 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1118 K de irte	2513 K de sair
anuncio	1188 después del K	1188 tras el K
anuncios	70 sin K
anunciou	2590 K
anuncis	70 sense K
anvender	472 vi K cookies
anyone	1051 if you know K
anytime	847 cancel K	1114 cancel K
anzeige	11 der K	11 dieser K	601 nach der K weiter	673 dies ist eine K
anzeigen	70 ohne K	70 keine K	604 mit einem klick K lassen
anzusehen	638 um das video K
""", 'ap': """
apelowali	2510 K
apeluje	2510 K
apgalvo	2115 K
aplicativo	84 no nosso K	2527 baixe o K	2527 baixe nosso K	2588 nosso K
aplikace	448 naše K
aplikaci	84 v naší K	349 stáhněte si naši K	350 stáhněte si K	383 mobilní K	383 naší K	383 naší mobilní K	447 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2867 preuzmite K i
aplikacja	2508 nasza K
aplikacji	84 w naszej K	2402 w naszej K	2402 otwórz w K	2460 naszej K
aplikasi	1743 K kami	1745 unduh K	1745 download K	1788 instal K	1788 unduh K kami	1788 unduh K gratis	1788 segera unduh K	1788 yuk unduh K	1789 K kami
apoiador	2516 torne-se K	2556 seja nosso K	2587 torne-se K	2587 seja nosso K	2587 seja K
apoiam	2579 nos K todos os meses
apoie	2556 K
apoio	2512 seu K	2516 seu K é	2556 seu K
aportaciones	1199 gracias a las K
aporte	90 K lo que pueda	1173 tu K	1208 tu K
apoyan	1199 que nos K cada mes
apoyo	1117 su K	1117 tu K	1121 con tu K	1121 tu K es	1173 tu K
app	84 i vår K	84 med vår K	590 als K	653 mit der K	653 in der K	654 -K	686 mit der K der	856 get our K	856 in our K	856 use our K	856 our new K	856 our ios K	859 get the K	990 have our K	990 our K has	990 with our K	990 via our K	990 on our K	1015 with our K you	1015 with our K, you	1015 in our K you	1015 on our K you	1112 our K	2134 in de K	2185 -K	2287 i vår K	2387 vår K	3071 i vår K	3173 vår K	3408 tải K	3465 在K中
appareil	1443 un seul K à la fois	1516 en cours sur un autre K
appeared	901 first K on	968 K in print
appen	84 i K vår	465 hent K	465 åbn i K	2287 last ned K	2287 hent K	2287 åpne i K	3071 öppna i K	3072 ladda ner K	3072 ladda ned K	3072 hämta K	3172 ladda ner K och
appje	38 stuur een K	67 stuur een K	2167 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1455 téléchargez l'K	1455 notre K	1456 dans l'K	1456 avec l'K	1456 sur l'K	1456 télécharger l'K	1527 notre K
applications	1455 nos K mobiles
appot	1670 az K
approached	97 K for comment
apps	990 our K
apunta	333 K't
""", 'aq': """
aqui	2513 já que você está K	2513 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2387 vårt K
arbeit	757 unsere K
arbeitet	624 K als
arbejde	562 vores K
arbejdet	549 har K på
arbetar	3102 K med ai
arbetat	3160 har K på
arbete	3173 vårt K
argue	43 K back
argued	1115 K
arrivato	1794 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	334 aquest K	334 l'K sencer	842 to unlock this K	842 members-only K	850 you've read your last free K	850 you have read your last free K	850 this is your last free K	850 reached your K limit	865 share this K on	874 links in this K may	961 save this K	971 this K	971 the full K	972 this K	973 this K	1012 links in this K	1113 this K	1431 vous avez aimé cet K	1431 cet K vous a plu	1443 pour accéder à l'K	1443 cet K est offert	1443 cet K vous a été offert	1443 pour lire cet K	1443 offrir cet K	1443 offrez cet K	1449 de cet K à lire	1483 cet K est paru dans	1483 cet K a été publié	1507 réagir à cet K en	1521 cet K a d'abord été publié	1523 offrez cet K	1523 offrir cet K	1527 cet K
articles	15 free K	58 nouveaux K par e-mail	831 you've read # K	842 access to all our K	842 gift K to give	850 free K left	850 K left this month	850 you've used all your free K	850 # of # free K	850 K left to read	959 to read more K	959 for three more free K	959 more free K	961 K to give	961 K to gift	961 K to share	961 gift # K	1443 tous nos K	1449 il vous reste # K	1513 nos K sont en accès libre	1523 K à offrir	1527 nos K
articol	2641 acest K
articolele	2641 K noastre
articolelor	2611 preluarea K
articoli	58 nuovi K via mail	1802 tutti gli K senza limiti	1807 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1794 ti è piaciuto questo K	1802 per leggere l'K	1802 regala questo K	1873 questo K
articolul	20 K complet	20 K integral	2632 pentru a citi K	2632 să citești tot K	2641 ți-a plăcut K	2641 tot K
artigo	20 ler este K	20 ler o K	2513 gostou deste K	2583 para ler este K	2588 este K
artigos	2555 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	506 denne K for #	523 denne K	523 en K	562 denne K	567 dir gefällt dieser K	575 lesen sie diesen K mit	575 um diesen K zu lesen	575 dieser K ist nur für	575 zugriff auf alle K	575 alle K lesen	575 ganzen K lesen	581 freie K übrig	581 K frei	581 ihr letzter freier K	625 K wurde	630 unsere K öfter	659 K etwas wert ist	663 alle freien K	669 weitere K finden sie	674 rechte am K	674 K steht unter einer	684 den ganzen K	684 diesen K	689 gäbe es diesen K nicht	693 alle K zum	693 lesen sie in diesem K	698 K ist zuerst	698 K ist zuvor	700 K gratis	715 K wurde zuerst	757 dieser K	757 diesen K	757 diesem K	1777 untuk membaca K ini	1789 K ini	2125 om dit K te lezen	2125 dit K is alleen	2125 geef dit K	2125 lees dit K met	2125 gratis K deze week	2151 fout in dit K	2168 mening over dit K	2193 een premium K	2210 dit K	2224 niets uit dit K	2224 K mag zonder	2270 dit K	3122 gratis K kvar	3131 en K	3132 låst K	3132 upplåst K
artikelen	15 gratis K	2125 toegang tot alle K	2193 aantal K bereikt	2193 aantal gratis K	2217 gratis K gelezen	2220 alle K over
artikeln	575 zugang zu allen K	663 zugang zu allen K	700 freien K	3058 gillade du K	3064 läs hela K med	3064 lås upp K	3105 fel i K	3131 den här K	3131 K	3132 K är upplåst	3132 K är öppen	3132 den här K är låst	3132 K är låst	3173 den här K
artikels	698 nutzung dieses K
artikkel	1246 tasuta K	1271 see K
artikkelen	97 K er oppdatert	2320 feil i K	2348 denne K	2348 K	2387 denne K
artikkeli	20 koko K	1332 tämä K on vain	1380 ilmainen K jäljellä	1425 tämä K
artikkelia	1376 maksutonta K	1376 ilmaista K
artikkelin	1386 tämän K
artikkelit	15 ilmaiset K	1376 ilmaiset K
artiklar	15 fria K	3064 fria K	3122 gratis K kvar	3128 inga gratis K	3128 inga fria K	3173 alla K
artiklen	97 K er rettet	452 kunne du lide K	523 K	562 K her
artikler	15 gratis K	458 gratis K	514 gratis K tilbage	520 ingen gratis K	562 alle K
artikli	1249 selle K
artiklid	1242 tasuta K
artiklit	1242 tasuta K	1249 seda K	1271 kogu K
arvioi	1427 K
""", 'as': """
asegura	1211 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1115 K
asks	1115 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2521 já é K	2587 torne-se K	2587 seja K
assinantes	50 K podem	50 os K podem	2521 só para K	2521 somente para K	2583 exclusivo para K	2583 exclusiva para K	2583 exclusivos para K	2588 nossos K	2591 K
assinatura	2591 K
assinaturas	2591 K
assine	80 K	2512 K a	2512 K o	2520 K por	2520 K e tenha	2521 K para	2587 K já	2587 K agora	2587 K e	2587 K aqui	2587 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	973 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	874 as an amazon K	899 is an K
assure	1529 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2082 K mūs	2112 K mūs
atbalstiet	2112 K mūs
atbalsts	2082 tavs K palīdz	2112 tavs K	2112 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2115 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	625 K
audioverze	2 K
audioverzi	379 K
audioverzii	2897 K
aufgefallen	607 fehler K
ausblenden	604 und wieder K
auszugsweise	619 nachdruck, auch K
auteur	1486 est l'K	2169 is K van	2172 mening van de K
auteursrecht	2200 rust K
author	896 email the K	896 the K can be	899 is the K of	899 is an K
automated	2 read by an K	907 is read by an K	907 narrated by an K
automatisch	2 K vorgelesen	578 endet K	648 K vorgelesen	674 K von dpa	674 K von der	682 der text wurde K	682 dieser text wurde K
automatisk	2317 K oversatt
autor	310 és K de	624 ist K	1170 es K de	2557 é K de
autora	310 és K de	1170 es K de	2429 napisz do K	2557 é K de
autorce	370 napište K
autore	1838 è K di
autorem	2429 kontakt z K
autoren	637 meinung der K
autorin	624 ist K	624 ist freie K	637 meinung der K
autorise	1516 n'K pas la lecture
autorke	2887 napíšte K
autorki	2429 napisz do K
autorovi	370 napište K	2887 napíšte K
autorskim	2447 chroniony prawem K	2447 chronione prawem K
autoru	2792 javite se K	2792 pišite K
autrice	1486 est l'K	1838 è K di
""", 'av': """
available	856 our app is K	857 K on the app store	857 K on google play	990 app is K	1007 tickets are K here
avbryt	21 K svar
avec	1484 K afp	1485 K afp
averci	1872 grazie per K letto
avertit	1529 K
avertizat	2643 a K
avise	2587 K-nos
avsluta	3174 K när du vill
avsnittet	3104 hela K	3104 ladda ner K
avtorici	2982 pišite K
avtorju	2982 pišite K
avverte	1875 K
""", 'ay': """
ayda	3260 K # tl	3260 K # tl'den	3277 K
aydinlatma	3230 K metni
ayirtin	3261 K
aylik	3277 K
ayudanos	1208 K
""", 'ba': """
ba	2389 K
bad	564 K	3175 K
bagikan	25 K	49 K
baixa	302 donar-te de K
baixe	2512 K o	2527 K o app
bajate	1208 K la app
bancs	325 no depèn de K
banner	760 cookie-K	1116 cookie K
banners	1116 cookie K
bantu	1788 K kami
bastano	1872 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	674 redaktion nicht K
beboette	2272 K
become	51 K one of them	913 K a	1112 K one of them
becoming	912 K a member	1029 consider K a	1112 consider K	1112 K a member
bedankt	2269 K voor het lezen
beelden	97 bevat K	2168 heb je K	2168 heeft u K
befindet	604 an dieser stelle K sich
before	831 K you go	831 K you move on
begging	1116 K
begs	1115 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	566 mit einem K	659 jeder K hilft uns	674 K steht unter einer	689 mit einem kleinen K	698 K ist zuerst	710 mit ihrem K können wir	710 mit deinem K können wir	710 ihrem K helfen	715 K wurde zuerst	757 dieser K	757 diesen K
bejelentette	1733 K
bekijk	2178 nieuwe baan? K
beklagade	3175 K
beklagede	564 K
beklaget	2389 K
belangrijkste	2188 elke dag het K
believe	1053 if you K we	1113 people who K in
belirtti	3278 K
below	983 sign up K	983 enter your email K	1012 links K
beluisteren	2212 dit artikel ook K	2212 hier K
benachrichtigungen	14 K	592 K aktivieren	593 push-K
benadrukt	2272 K
bent	2118 nu je hier toch K
bepaalde	2272 K
berasal	1765 konten ini K dari
berdonasi	1788 mari K	1788 silakan K	1788 ayo K	1788 anda K
bereits	575 sie haben K ein abo	663 K ein konto
bergabung	1788 mari K	1788 K dengan kami	1788 ayo K
bergabunglah	51 K	1788 K
bergantung	1775 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	757 wir K
berichterstattung	757 unsere K
berichtet	624 K für	624 K über	743 K als
berichtete	759 K
berichtigung	97 K:
berite	3011 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1738 sudah K	1741 K newsletter	1774 terima kasih telah K	1774 berhasil K	1788 K sekarang	1788 silakan K
bersama	51 ikutlah K	1788 gabung K
bescheid	677 sagen sie uns K	677 sag uns K
beschloss	759 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3056 po K
besked	501 push-K
beskeder	501 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2272 K
beslutade	3175 K
besluttede	564 K
besluttet	2389 K
besoin	1431 nous avons K de vous	1526 nous avons K de vous	1526 a K de vous	1526 avons K de votre
besplatan	2820 poslednji K tekst
besplatna	2807 K članka
besplatne	2807 K članke
besplatni	2799 naš K webinar	2799 naš K vebinar	2820 poslednji K članak	2820 zadnji K članak
besplatnih	2807 K članaka
beste	2188 elke week het K van
bestellen	566 jetzt K	643 im shop K	644 shop K	644 store K	717 jetzt K im	756 K sie hier	756 K sie unseren
bestellung	629 K
besten	757 die K texte
betaald	2223 artikel is K	2223 content is K
betaalmuur	2190 geen K	2273 K
betalande	3131 K läsare
betalende	514 kun for K	523 K læsere	2348 K lesere
betalingsmur	565 K	2390 K
beteiligt	673 redaktion ist nicht K
betonte	759 K
betroffenen	97 namen der K
betrokken	2197 redactie is niet K
bevestigen	2188 aanmelding te K
bevorzugen	630 google K
bevorzugte	630 K quelle
bevorzugten	630 K quelle
bevorzugter	630 K quelle
bewerben	644 jetzt K:
bewust	83 speel K
bezahlschranke	660 K	760 K
bezmaksas	2084 K rakstus	2084 K raksti	2084 K kontu	2088 K raksts
""", 'bi': """
bidrag	456 dit K	456 giv et K	561 giv et K	561 dit K gør	561 dit K er	561 dit K til vores	565 K	2278 ditt K	2327 gi et K	2386 ditt K gjør	2386 ditt K er	3111 ge ett K	3111 ditt K gör	3172 ge ett K	3172 swisha ett K
bidraget	2327 K ditt
bijdrage	2121 jouw K	2164 kleine K	2223 K is betaald	2229 dankzij jouw K	2271 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	707 uns ihre K
bildirdi	3278 K
bildirimlere	14 K	3223 K izin ver
bildirimleri	14 K	3224 K aç
bildirin	38 bize K	67 bize K
biletlerini	3248 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1113 K owner
bilten	78 na K	2787 K
binding	460 ingen K	563 ingen K
bindingstid	2282 ingen K	2388 ingen K
bindningstid	3066 ingen K	3174 ingen K
binnenland	2208 is redacteur K
bisogno	1794 abbiamo K di te	1872 abbiamo K di te	1872 abbiamo K del tuo	1872 abbiamo K anche di te	1872 abbiamo K di voi
bitte	567 haben wir eine K	567 eine K an sie	567 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1733 K
""", 'bl': """
bli	2386 K med i	2386 K en del av	3172 K en del av
blijkt	2272 K uit
blijven	2190 om dit te K doen
bliv	51 K en af dem	561 K en del af
blocker	875 disable your ad K	875 disable ad K	875 turn off your ad K	875 using an ad K
blocking	875 K our ads	876 K ads
bloqueador	1151 K de anuncios	1212 K de anuncios	2537 K de anúncios
bluesky	16 K	869 follow him on K	869 follow her on K	869 follow them on K
""", 'bo': """
board	937 our jobs K	937 our job K
bogatych	2449 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	994 K this story	994 K this page
bookshop	979 our K	1039 in our K	1039 from our K
boutique	1525 dans notre K	1525 sur notre K
""", 'br': """
bralcem	3019 K
bralcev	18 po zaslugi K	43 pisma K	3000 s podporo K	3000 s pomočjo K	3019 K	3054 naših K	3054 po zaslugi K	3054 s podporo K	3054 podpori K
bralci	3019 K	3054 naši K
branja	0 čas K
brauchen	659 K noch #	756 wir K ihre hilfe	756 wir K deine hilfe	756 K wir sie	756 K wir dich	756 K wir eure
braucht	659 K ihre hilfe	659 K deine hilfe
breaking	860 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3000 K vas
brief	2168 K naar
briefing	911 our morning K	911 our K	911 daily K	952 K in your inbox
briefkasten	632 anonymen K	632 anonymer K
brieven	2168 K naar
bring	1015 our apps K you
brings	1015 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	875 your K is out of date	875 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2317 K ki	2317 K ai
""", 'bu': """
budite	2806 K u toku
buitenlandcorrespondent	2230 is K
buitenlandredacteur	2169 is K	2257 is K
bulabilirsiniz	3261 K
bulan	1790 per K
buletin	78 K kami	1741 K kami	1774 K harian kami	1789 K kami	1792 K
bulunabilirsiniz	3275 katkida K
bulundu	3278 çağrida K
bulunun	3275 katkida K
buradan	3256 K bağiş yapin
bureau	923 K chief
button	638 klick auf den K	1052 clap K
buttons	961 the share K	961 the K below
buycoffee	2449 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2512 K-se	2521 K-se para
cadeau	2126 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1173 K
callan	1209 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1513 K de dons	1526 boucler notre K
campaign	1113 our spring K	1113 our K
can	1112 pay what you K
canal	1146 únete al K	1208 únete al K	2533 siga nosso K	2533 siga o K	2587 entre no K	2588 nosso K
canale	1842 al K	1873 il nostro K
canali	1816 sui nostri K
canalul	2641 K nostru
cancel	21 K reply	847 K at any time	1114 K any time	1114 K at any time
cancele	2520 K quando quiser	2589 K quando quiser
cancellarti	1809 puoi K
cap	310 és K de
caporedattore	1838 è K
caporedattrice	1838 è K
carte	9 cette K
casella	79 nella tua K	1810 nella tua K
""", 'ce': """
cebinize	3253 K gelsin
celoten	20 K članek	2968 K članek je	2996 K članek
celotnega	2968 za ogled K	2968 za branje K	2996 K članka
cenite	3016 K naše delo	3016 K naš trud
cerea	2643 K
cereau	2643 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2643 a K	2643 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1113 our K	1747 ikuti K	1747 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1452 par e-mail K	1452 par mail K
chargement	1499 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	682 unseren K	682 unserem K
chcete	447 K číst dál	2874 K čítať ďalej
check	942 K back for more	942 K back soon
chef	1486 est K de	2208 is K van de	2257 is K
cheffe	1486 est K de
chefredakteur	709 ist K
chefredakteurin	709 ist K
chefreporter	709 ist K
chefreporterin	709 ist K
chegou	2513 se você K até aqui
chercheur	1486 est K
chercheuse	1486 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3447 hãy K sẻ	3450 K sẻ
chiede	1875 K
chiederti	1794 un piccolo favore da K
chief	899 is K
chiesto	97 abbiamo K	1875 ha K
chip	912 K in	913 K in	1112 K in now	1112 K in and
chipping	1112 consider K in
choices	982 cookie K	982 your K
choisissez	1443 K votre offre
choose	829 K a plan	844 K a plan
choquer	97 peuvent K
chosen	966 K by our
chronione	2447 K są prawem
""", 'ci': """
cijelog	2774 za čitanje K
cikk	1731 ez a K
cikkeink	1731 K
cikket	1694 ezt a K	1694 a K
cinste	54 fă-mi K cu o cafea
cipta	1759 hak K
citarea	2636 cu K sursei
citera	3091 K oss gärna	3091 K gärna men ange
citire	0 timp de K	0 timp K
citit	2628 dacă ai K până aici
cititorii	36 K noștri	2641 K noștri
cititorilor	18 datorită K	43 scrisorile K	2628 datorită K
civil	989 keep it K
""", 'cl': """
claimed	1115 K
clap	1052 K for this	1052 K for it	1052 give it a K	1052 K up to
claps	1052 K for this	1052 give it some K	1052 # K
clarification	97 K:
clarifications	946 corrections and K
clarity	97 edited for K	97 length and K
clicking	930 by K play
client	1445 déjà K
clips	40 your K
""", 'co': """
code	1842 qr K
codziennie	17 K rano	2400 otrzymuj K
coffee	54 buy me a K	54 buy us a K	912 buy me a K	912 buy us a K	1112 buy us a K	1114 cup of K
colabora	1170 K con
collabora	1838 K con
coloque	77 K seu e-mail
columnist	899 is a K	923 K	2169 is K	2230 is schrijver en K	2230 is K en	2257 is K
colunista	2557 é K
com	2685 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1156 quieres K	1157 para K	2543 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2641 spune-mi în K	2641 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1156 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1156 no admite K	1157 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2590 K
comision	2623 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	883 log in to K	883 sign in to K	883 be the first to K	883 leave a K below	883 leave your K	883 our K policy	884 post a K	989 posting a K	989 members can K	1006 to K you must	1006 to K, you must	1068 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1507 votre K sera publié
commentaires	85 en K	85 dans les K	1472 charte des K	1472 espace K	1473 dans les K
commentare	6 per K	1824 vuoi K	1825 per K
commentator	2230 is politiek K
commenter	1473 pour K	1507 peuvent K	1507 pour pouvoir K
commenti	85 nei K	1824 i K saranno	1825 nei K
commenting	883 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	883 in the K below	883 let us know in the K	883 K powered by	883 K have been closed	883 all K are subject to	883 we welcome your K	884 in the K section	989 posting K	1006 closed the K	1006 turned off K	1006 turned off the K	1006 switched off K	1006 disabled K	1068 post your K	1112 let us know in the K
commercial	966 our K team	966 our K content	1503 réalisé par un partenaire K	1516 notre service K
commissie	2197 een K
commission	874 we may receive a K	874 K if you buy	966 may earn a K	966 may earn a small K	966 may earn an affiliate K	966 may receive a small K	966 may receive K	966 earn K from	991 K
commissione	1851 ricevere una K
commissions	991 K
committed	946 K to accuracy
community	676 unserer K	757 unsere K	883 abide by our K	920 our K members	920 leave our K	920 like our K	1112 join our K of	1113 K-funded	1824 regole della K	1842 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2564 uma publicação K por
compartilhado	2564 um post K por
compartilhe	25 K	49 K com	67 K sua história	2587 K este
compartilo	49 K
compartir	1126 K tu cuenta, cambia	1208 si quieres K tu cuenta
compensated	991 K
compensation	966 receive K from
complain	946 K about this article
complained	1115 K
complains	1115 K
complaints	946 our K page
completa	1202 para leer la nota K	2520 para ler a matéria K
complete	959 K digital access
completo	2520 para ler o artigo K
complimentary	15 K articles	850 K articles	850 K article this month	850 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1526 créez un K	1526 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1199 K que sostiene
comunidade	2587 faça parte da K
comunique	2542 K um erro
comunitatea	2628 K care susține	2640 intră în K
concorda	43 K?
condannato	1875 ha K
condensed	97 K for clarity
condiciones	1154 términos y K
condividi	67 K la tua storia	1872 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1507 charte de bonne K
confidence	921 in K
confidential	921 K tip	921 K tips
confirm	852 check your email to K
confirmar	1198 bandeja de entrada para K	2578 caixa de entrada para K
confirmat	2643 a K
confirmation	1512 e-mail de K
connect	869 K with us on
connectez	24 K-vous	1429 K-vous	1443 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1821 il K ai cookie
consent	879 we need your K to load	915 written K
consentimento	2564 K para carregar
consentiti	1824 non sono K commenti
consider	829 K giving	829 K making	829 K joining	829 K a gift	836 if you liked this article, K	913 please K	913 K a	913 K giving	913 K joining	1029 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	852 K me with news and offers	927 K her at	927 K him at	927 K them at	1112 K us at	2205 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	898 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2587 K-nos
contenido	9 este K	9 K externo	1127 K premium	1153 K externo de	1153 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	879 to view this K, you	879 to view this K please	879 this K is hosted by a third party	879 we use your sign-up to provide K	880 third-party K	959 access to all our K	966 our K studio	968 to reuse this K	971 this K	2173 K te zien
contenu	9 ce K	1469 ce K n'a pas pu être	1469 K bloqué	1499 K est fourni par
contenus	1443 tous nos K	1527 nos K
contenuti	9 K esterni	1805 a tutti i K
contenuto	9 questo K	9 K esterno	1821 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	1864 K a leggere con	2632 pentru a K lectura
continuar	325 el teu suport per K	325 ajuda'ns a K	328 per K llegint	2583 para K lendo	2583 para K a ler	2583 K lendo
continuare	20 K a leggere	1864 per K a leggere	1864 per K la lettura	2632 pentru a citi în K	2632 citește în K cu
continue	842 to K reading this article	842 log in to K	842 sign in to K	842 register to K	842 upgrade to K	1112 help us K	2570 K a ler abaixo	2583 K lendo com	2583 K a ler com
continuer	1516 pour K à lire
continuez	1503 publicité, K	1516 K votre lecture sur
continuing	879 by K to use this website, you agree
contou	2590 K
contribua	90 K com o que puder	2556 K	2587 K com	2587 K a partir	2587 K para o nosso
contribuez	1526 K
contribuie	90 K cu cât poți
contribuisci	1793 K
contributed	924 K reporting	924 K to this report	924 K to this story	924 K to this article	968 K to this report	1109 K reporting from	1109 K reporting to
contributing	899 is a K	1112 by K to
contribution	829 make a K	912 make a K	1112 your K	1112 making a K	1526 votre K
contributo	1793 il tuo K	1797 con il tuo K	1861 piccolo K per noi
contributor	899 is a K
conversation	829 join the K	883 join the K with	884 to join the K	989 in the K
convida	54 K'm a un cafè
cookie	879 manage your K	1545 קובצי K	1666 K-kat	1821 usiamo i K	1821 questo sito usa i K	2412 pliki K	2679 файлы K	2679 файлов K	2689 файлы K	2719 файлы K	2719 файлов K	2890 súbory K	3306 файли K	3306 файлів K	3318 файли K	3348 файли K	3348 файлів K	3412 sử dụng K	3427 chấp nhận K
cookiekeuze	2209 K
cookies	9 third-party K	472 vi bruger K	473 bruger K til	495 K	681 nutzung von K	772 αποδοχή K	816 K	879 we use K	879 this site uses K	879 this website uses K	879 our site uses K	879 uses K to	879 accept all K	879 accept K	879 how to control K	880 use of K	930 social media K	982 K	1153 usamos K	1153 este sitio utiliza K	1153 esta web utiliza K	1153 aceptar las K para	1153 que aceptes las K	1154 uso de K	1469 refusé les K	1470 utilise des K	1499 gérez vos K	1530 bandeau K	2147 omdat je geen K	2149 gebruik van K	2173 social media-K	2209 K toe te staan	2294 vi bruker K	2316 K	2412 używamy K	2412 plików K	2539 usamos K	2539 este site utiliza K	2539 este site usa K	2540 uso de K	3093 K på	3101 K
cookievoorkeuren	2173 K
copy	1113 read our K
copyright	2200 rust K
corespondent	2614 este K
corporate	1113 K backing
correct	966 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	946 report a K	946 request a K	946 suggest a K
corrections	946 our K	946 K policy	976 our K team	1113 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1134 en tu K	1134 en su K	1134 a tu K
correspondant	1486 est K	1486 K à
correspondante	1486 est K	1486 K à
correspondent	899 is a K	923 K	2169 is K	2257 is K
correspondente	2557 é K
correspondents	1113 our K
corresponsal	310 és K	1170 es K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	302 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	1838 è K
count	1070 you K on
courriel	1452 par K chaque	1452 dans votre boîte K
couvre	1486 K les
coverage	942 read our full K	942 see our full K	994 more of our K	994 all our K	1113 our K
covers	899 K the
""", 'cr': """
created	906 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1115 K
criticized	1115 K
cronisti	39 nostri K
crowdfunding	1116 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1170 K los
cuenta	1126 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2208 is K
cuma	17 her K
cuota	1209 tu K
""", 'cy': """
cyfrowe	2469 kup wydanie K	2469 wydanie K
""", 'cz': """
czekamy	2415 K na wasze
czytaj	2507 K dalej za
czytania	0 czas K
czytasz	2469 K nas za darmo	2508 K nas
czytelnicy	36 nasi K	2466 K	2508 nasi K
czytelniczek	2449 dzięki wsparciu K
czytelniczki	2466 K
czytelnikom	18 dzięki K	2466 K	2508 dzięki K
""", 'da': """
daarna	2127 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	756 sind sie K	756 sei K
dacci	1872 K una mano
daftarkan	1774 K email anda
dagar	3112 # K för #
dage	506 # K for #	561 prøv # K
dagelijks	2130 ontvang K
dager	2328 # K for #
daily	852 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2508 pisać K
danach	578 K # euro
dane	2908 #% z K	2908 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2190 K onze leden	2190 K mensen zoals jij	2190 K lezers zoals jij	2216 K onze lezers	2216 K lezers	2216 K giften	2229 K jouw steun	2229 K uw steun
dapatkan	1747 K update berita
dar	447 váš K	451 K	2965 K
darbu	2113 mūsu K
darmowe	2443 K konto
darmowy	2397 ostatni K	2458 ostatni K tekst
darmowych	2443 limit K
darowizna	2507 twoja K	2511 K
darowizny	2511 K
darstellungen	97 enthält K
darte	1136 K de baja
darujme	391 na K	448 na K	449 K
dary	451 K	2965 K
data	899 is a K
datajournalist	2208 is K
dateci	1872 K una mano
datenjournalist	709 ist K
datenjournalistin	709 ist K
datenschutzbestimmungen	605 K
datenschutzhinweise	605 K
""", 'de': """
deaktiviere	602 K deinen adblocker
deaktivieren	602 K sie ihren adblocker	602 adblocker K	602 ad-blocker K
deaktiviert	602 javascript ist K
debat	494 send det til K
debate	884 join the K
debattartikel	3100 din K	3100 skriva en K
debattartikeln	3100 svara på K
debatten	6 delta i K	476 deltag i K	500 deltage i K	500 deltag i K	500 tone i K	2321 delta i K
debattinnlegg	43 K	2315 K
decided	1115 K
decidiu	2590 K
decis	2643 a K
deciso	1875 ha K
declarat	2643 a K	2643 au K
declarou	2590 K
declinato	97 ha K
declined	97 K to comment
dedi	3278 K
dedicated	1113 our K team
dediler	3278 K
deductible	912 tax-K gift	912 tax-K donation	1110 tax K to the extent	1110 tax-K to the extent	1110 tax K to the fullest extent	1110 tax-K to the fullest extent	1110 tax K as allowed	1110 tax-K as allowed	1112 make a tax-K	1114 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2117 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3056 je K
dejala	3056 je K
dekker	2374 K
dela	25 K den	49 K den	3172 K med en vän
delite	49 K ga	67 K z nami
delivered	842 print edition K to	843 K to your door	852 K to your inbox	852 K to your email	852 get the latest news K	1020 K mondays	1020 K tuesdays	1020 K fridays	1020 K sundays
delivery	1032 home K of the	1032 home K
delo	3016 vam je všeč naše K	3054 naše K
dem	51 bli en av K
demanar	336 va K
demander	1431 une faveur à vous K	1431 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3278 K
denuncia	1211 K	1875 K	2590 K
departe	49 dă-l mai K	2640 citi mai K
depend	1070 you K on	1113 we K on
depende	1199 no K de bancos	2579 não K de bancos
dependemos	1199 K de nuestros lectores	2579 K dos nossos leitores
der	759 so K
derden	2147 inhoud van K
derdi	3278 K
derecho	29 se reserva el K
derlerdi	3278 K
desactiva	1151 K adblock
desactivar	1151 K adblock
desacuerdo	43 en K
desative	2537 K o adblock
descarga	1138 K la app	1138 K nuestra app	1208 K nuestra	1208 K la app
descarrega	333 K't
descarregue	2527 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2614 scrie K
desta	2587 faça parte K
destek	3256 K olun	3275 bize K	3275 K olun	3275 K ol	3275 K verin	3275 aylik K
det	564 hed K	2389 het K	2389 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	875 ad blocker K	875 adblock K
determinou	2590 K
dettagli	97 contiene K
detto	1875 ha K
deutschen	698 von der K presse-agentur
devamini	3219 K okumak için	3275 haberin K okumak
devenez	80 K membre	80 K abonné	1526 K membre	1526 K mécène
device	921 non-work K
""", 'di': """
dianomi	94 K
dicci	1872 K la tua
dice	1211 K	1875 K
diceva	1875 K
dich	756 trag K
dichiarato	1875 ha K
die	759 so K
diesem	757 K text
diesen	9 K tweet	49 leiten sie K	684 K text	689 gäbe es K text nicht	757 K text
dieser	757 K text
dieses	9 K video	638 um K video
different	43 got a K view
dig	452 vi har en bøn til K	3172 hör av K
digest	911 weekly K	911 our K
digipakett	1214 telli K
digital	663 K-abo für	690 ein K-abo	716 K-abo	987 K pass
digitalabo	575 mit unserem K	663 K für	716 K
dijo	1211 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2807 za # K	2807 od # K
dinara	2869 K
dine	458 læst alle K
dinleyebilirsiniz	3261 K
dinleyin	2 haberi K	3261 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	336 va K
direct	852 K to your inbox	1463 suivez en K	2597 K în inbox
directement	1453 K dans votre
directly	852 K in your inbox
directo	1146 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1819 K adblock
disagree	43 K?
disait	1529 K-il	1529 K-elle
disamarkan	97 nama K
disattiva	1819 K adblock	1819 K l'ad blocker
discord	676 unserem K
discorda	43 K?
discordu	369 K
discordzie	2428 K
discover	308 a google K	489 google K	630 google K	714 K folgen	786 google K	917 google K	1175 en google K	2166 google K	2310 google K	2428 google K	2612 pe google K	3095 google K
discoverissa	1354 google K
discretion	97 viewer K
discussion	6 to join the K	989 in the K	989 join the K	1472 participez à la K
disdici	1802 K quando vuoi	1874 K quando vuoi
disfrutando	1202 sigue K de
disiscriverti	1809 K
diskuse	382 vstupte do K	382 zapojte se do K
diskusie	2899 zapojte sa do K	2899 vstúpte do K
diskutiere	607 K mit
diskutieren	607 K sie mit	607 K sie über	756 K sie mit
diskutovat	382 K mohou
dispatch	911 a weekly K	911 our K
disponibil	2595 K doar pentru abonați
disponibile	1812 K su app store
disponible	1139 K en google play	1455 K sur l'app store
dispositivo	1126 si continúas leyendo en este K	1127 en otro K	1864 in uso su un altro K	2583 em outro K	2583 noutro K
dispus	2643 a K
disse	1875 K	2590 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1529 a K	1529 K-il	1529 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1472 K-le nous en	1526 K-nous
diu	336 K
diventa	80 K socio	1872 K socio	1872 K parte
diyor	3278 K
diyordu	3278 K
diz	2590 K
dizia	2590 K
diziam	2590 K
""", 'do': """
do	1113 what we K
dobivajte	2827 K
dobivati	2821 želite K	3010 želite K
docente	1838 è K
dodaje	2510 K
dodal	450 K	2964 K
dodala	450 K	2870 K	2964 K
dodano	97 do tekstu K
dodao	2870 K
doel	2190 ons K: #
dogodek	2989 naš K
dohodnine	3000 K
dokumente	632 anonym K
dollar	1112 K you give	1114 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1530 K
dona	1793 K ora
donacija	2811 svaka K	2811 vaša K	2867 vaša K	2868 vaša K	2868 svaka K	2871 K	3057 K
donacije	2871 K	3057 K
donacijo	3055 z K
donacijom	2869 K
donaciones	1212 K
donacions	337 K
donasi	1775 K anda	1788 K anda	1792 K
donate	829 K now	829 K today	913 K	1112 K what you can	1116 K
donateur	1526 devenez K	2269 word dan K
donateurs	1488 nos K	1527 nos K	2190 dankzij onze K	2216 dankzij K
donatie	2121 doe een K	2121 jouw K	2164 K	2269 jouw K	2269 uw K	2269 doe een K	2273 K
donaties	2216 dankzij K	2273 K
donating	1112 consider K
donation	829 make a K	836 consider making a K	912 make a K	955 K will be doubled	955 K will be matched	1008 small K	1035 a K of £#	1035 a K of $#	1035 a K of €#	1036 a K of £#	1036 a K of $#	1036 a K of €#	1112 your K	1112 consider a K	1116 K
donations	1116 K
donativo	2556 o seu K
donatrices	1527 nos K
donazione	1797 fai una K	1836 una K	1872 la tua K	1872 fai una K	1876 K
donazioni	1876 K
donderdag	17 elke K
doneer	2117 K	2164 K
doneren	54 kopje koffie K
donio	391 na K	448 na K
donirajte	90 K koliko možete	2811 K	2867 K	3000 K	3053 K
donnerstag	17 jeden K
donnez	1473 K votre avis	1526 K-nous	1526 K-leur
donors	1034 K like you	1112 new K
dons	1526 vos K	1530 K
doors	1113 our K open
dopisnica	2793 je K	2983 je K	2983 , K
dopisnik	2793 je K	2793 , K	2983 je K	2983 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2774 ovaj sadržaj je K
doubled	955 gift will be K	1033 will be K	1033 be K	1033 K until
dovoljenja	2975 kopiranje brez K	3014 brez K
download	465 K appen	465 K vores app	856 K our app	856 K on the app store	859 K the app	859 K the free app	1112 K our	2117 K de	2133 K de app	2133 K de gratis app
dozvole	2810 bez K
""", 'dr': """
draag	2216 K bij
draht	632 ihr K zur	632 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2610 toate K rezervate
drittanbietern	604 K nicht zugestimmt	638 inhalte von K
drittanbieters	638 dienst eines K
drittplattformen	604 K
drive	1113 fund K
drop	38 K us
""", 'du': """
dukung	1775 K kami lewat	1788 K kami
dukungan	1788 K anda
dung	9 nội K này	97 chứa nội K mô tả	3427 nội K này do
duyurdu	3278 K
""", 'dy': """
dyskusji	2438 kulturę K
dyskutuj	2438 K z nami
""", 'dz': """
dziennikarka	2430 - K	2430 , K	2495 , K
dziennikarstwo	2394 wesprzyj niezależne K	2508 nasze K	2508 niezależne K
dziennikarz	2430 - K	2430 , K	2495 , K
dziennikarze	2508 nasi K
dziennikarzem	39 naszym K	2430 jest K	2495 jest K
dziennikarzy	2434 szukamy K
""", 'ec': """
economia	310 és cap d'K
economieredacteur	2169 is K
economieverslaggever	2230 is K
""", 'ed': """
edasi	49 saada K
edited	968 this story has not been K	968 has not been K by
editing	97 due to an K error	97 because of an K error
edition	937 our special K	968 in our print K
editor	97 K's note	97 nota del K	97 nota do K	371 , K	886 letter to the K	899 is a senior K	899 is an K	899 is the K	899 is the deputy K	923 K	976 to the K	1112 write a letter to the K	1764 adalah K	2557 é K de	2888 , K
editora	2557 é K de
editorka	371 , K	2888 , K
editors	97 K' note	976 to our K	1113 we, the K	1113 our K
ediyor	3278 itiraf K
""", 'ee': """
eelisallikaks	1226 K
eelistatud	1226 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2271 K maand
""", 'ef': """
eftertryck	3091 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1427 K
""", 'ei': """
eiere	2327 ingen rike K
eigener	567 in K sache	757 in K sache
eilmeldungen	14 K	592 K aufs	655 K
eindredacteur	2169 is K
einem	578 mit K abo
einen	632 K tipp für uns
einer	674 text steht unter K
eingebettete	9 K beitrag	638 K inhalte
eingebetteten	638 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	705 unter K von ki
einstellungen	681 cookie-K
eintragen	756 K genügt
einverstanden	43 K?	583 ich bin damit K, dass
einwilligung	585 K können sie jederzeit widerrufen	585 K kann jederzeit widerrufen	585 K jederzeit widerrufen	604 K jederzeit
""", 'ek': """
ekibimiz	3276 K
ekibimize	3248 K katilin
ekipi	2989 naši K
ekipo	2989 našo K
ekledi	3278 K
ekleyin	3261 K
ekliyor	3278 K
ekonomireporter	3099 är K
eksternal	1765 konten K	1765 situs K
eksterni	2795 K sadržaj
eksternt	473 K indhold	495 K indhold	2295 K innhold	2316 K innhold
""", 'el': """
elektronski	2969 svoj K naslov	2995 svoj K naslov
elfogadom	1652 K a
elige	1126 K tu plan	1208 K tu plan
elismerte	1733 K
elke	17 K dag
ellas	51 únete a K
elle	1529 dit-K
ellos	51 únete a K
elmondta	1733 K
elrendelte	1733 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	384 svůj K	767 το K σας	767 στο K σας	800 το K σας	852 enter your K	852 we'll K you	852 we will K you	865 click to K	865 share via K	883 save my name, K	911 our daily K	911 our free K	927 K her at	927 K him at	1004 by K	1004 to your K	1017 put your K	1017 type your K	1017 type in your K	1017 leave your K	1017 leave us your K	1017 add your K	1017 drop your K	1017 pop your K	1017 give us your K	1017 fill in your K	1018 sent to your K	1018 by K to you	1019 by K	1023 join our K list	1023 join the K list	1059 reply to this K	1112 K us at	1134 en tu K	1741 ke K anda	1774 di K anda	1810 la tua K	1810 nella tua K	2440 adres K	2440 swój K	2525 no seu K	2627 pe K	2657 ваш K	2806 svoj K	2806 svoju K	2901 svoj K	3289 ваш K	3403 K của bạn	3403 nhận tin qua K	3404 địa chỉ K	3434 điền K để nhận	3434 K để nhận bản tin	3434 tin nóng qua K	3435 mỗi sáng qua K	3435 qua K mỗi	3447 nhập K của bạn
emailed	1018 K to you
emailing	896 get in touch by K
emailul	77 lasă-ne K	2597 introdu K	2598 pe K tău
embed	9 this K	930 to view this K
embedded	9 K content	9 K post
embora	2513 antes de ir K
empresas	1209 sin grandes K
emretti	3278 K
""", 'en': """
enable	875 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1447 sans K	1528 sans K
engagent	30 n'K que
engelleyici	3230 reklam K
engelleyicinizi	3229 reklam K
enig	43 K?
enjoyed	831 we hope you K this
enligt	3175 K
enquete	35 nossa K
ensisijaiseksi	1354 K lähteeksi	1354 K lähteeksesi
enter	677 strg+K	1017 K your e-mail	2669 ctrl+K	3299 ctrl+K
entering	852 by K your email
enthalten	663 im abo K
entlang	756 hier K
entrada	79 na sua caixa de K	1133 en tu bandeja de K	2525 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1873 K fine mese
entschied	759 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1512 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2319 hele K
epizodo	2991 K
epizodu	378 K	2801 K
""", 'eq': """
equipa	39 nossa K	2588 a nossa K
equipe	39 nossa K	2588 nossa K
equipo	1209 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	632 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	656 K angemeldet
erforderliche	21 K felder sind	607 K felder sind
erhalten	688 sie K in kürze
eri	42 K lì
erid	2704 K
erikoistoimittaja	1359 K
erkende	2272 K
erkender	564 K
erkendte	564 K
erkjente	2389 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	677 K sie uns
erreichst	677 K du uns
error	946 spot an K
errores	97 fe de K
errors	946 spot any K
erschien	619 dieser text K zuerst	619 dieser artikel K zuerst	619 dieser beitrag K zuerst
erschienen	619 zuerst K auf
erstmals	715 text wurde K	715 artikel wurde K
ervaring	67 deel uw K	2205 deel je K	2205 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	674 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2587 K-nos
escreve	2557 K sobre	2557 K às	2557 K aos	2557 K para
escreveu	2590 K
escribe	77 K tu correo	1170 K sobre
escribinos	38 K	67 K
escriptor	310 és K
escriptora	310 és K
escritor	1170 es K
escritora	1170 es K
escriu	38 K-nos	67 K-nos	333 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2587 K a
esimene	1272 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1528 offre d'K
estabas	42 K allí
estamos	1209 ya K en
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
ettertrykk	2306 K forbudt
etti	3278 diye rica K	3278 rica K
ettiler	3278 rica K
etwas	659 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2807 za # K	2903 od # K
euro	578 dann # K	758 ab # K	2903 za # K
euroa	1372 K/kk
eurolla	1372 K
""", 'ev': """
evenementen	2211 onze K
evening	17 every K
event	979 our free K	2178 ons K
events	979 our K
every	17 K week	852 in your inbox K	908 thank you to K	1074 we read K	1114 K gift
everyone	908 thank you to K who	908 thanks to K who	955 keep it free for K	1027 free for K to read	1027 open for K	1027 open to K	1027 free for K	1113 K reading this
everything	1113 K else we publish
evra	2996 za # K
evro	2996 za # K	3000 vsak K	3054 vsak K
""", 'ex': """
exclusief	2125 dit artikel is K	2127 K voor abonnees
exclusiva	1126 nota K	1203 K para socios
exclusively	959 K for members
exclusivo	1126 este artículo es K	1126 contenido K para	1127 este contenido es K	1203 K para socios	2520 este conteúdo é K	2520 este artigo é K	2521 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1527 notre K
existujeme	2908 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1115 K
explica	38 K'ns	67 K'ns	336 K	1211 K	2590 K
explicar	336 va K
explicat	2643 a K
explicou	2590 K
explique	1529 K
expliqueu	38 K-nos	67 K-nos
expressed	929 views K	929 opinions K	929 views and opinions K	929 views K are personal
external	9 K content	879 K content from
externe	9 contenu K	9 K inhoud	681 dieser K inhalt	706 K medien	2147 K inhoud
externen	9 K inhalt	9 K inhalte	605 K inhalt	638 alle K inhalte
externer	9 K inhalt	604 K inhalt von	638 anzeige K inhalte	638 K inhalt konnte
externes	9 contenus K
extracto	1198 un K de nuestra
""", 'fa': """
facebook	16 K	185 K	469 på K og twitter	676 unserer K-gruppe	681 inhalt von K	786 K	865 share on K	869 like us on K	869 find us on K	870 on K and twitter	870 on K, twitter	870 on twitter and K	1148 en K y twitter	1148 en K, twitter	1148 en K y x	1464 sur K et twitter	1464 sur K, twitter	1816 su K e twitter	2142 op K en twitter	2142 op K, twitter	2204 onze K-groep	2291 på K og twitter	2534 no K e no	2534 no K, no	3076 på K och twitter	3312 K	3469 在K上
facebookgroep	2204 onze K
facebookie	16 K
facebookis	1227 K
facebookon	1662 K
facebooku	16 K	369 K	2791 K	2886 K	2981 K
facts	1112 fund the K
factual	946 K error	946 K errors
faire	1429 K un don
fais	1526 je K un don
faisant	1437 en K un don
faisons	1513 K vivre un
faites	51 K comme eux	1429 K un don	1437 K un don	1488 K un don	1526 K-le lire	1526 K un geste
fantasia	97 nome di K	97 nomi di K
farci	1873 da K
fassung	97 ersten K
fast	564 slog K	2389 slo K	3175 slog K
favor	831 small K to ask	831 a K to ask of you	831 we have a K to ask	1116 small K
favoriete	2166 K bron	2212 K podcast-app
favoris	1493 K google	1493 K sur google
favorite	917 K source	1493 source K
favorites	1493 sources K
favoritos	1175 tus K
favour	831 small K to ask	831 we have a K to ask	1116 small K
favourite	917 K source
""", 'fe': """
fee	991 a K
feedback	650 ihr K	650 dein K	883 thanks for your K	883 thank you for your K
fehler	607 haben sie einen K
fehlerhinweis	607 K
fejsbuku	2791 K
felder	60 K mit stern
felelte	1733 K
felirat	1733 ez a K
feliratkozom	1644 K a hírlevélre
fellow	899 is a senior K	899 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1658 minden jog K
""", 'fi': """
fi	912 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1733 K
figyelmeztetett	1733 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2641 K lunii
finanzieren	570 wir K uns durch spenden	689 helfen sie uns, sie zu K	757 wir K uns
find	1053 if you K
finden	669 zum thema K sie	669 aus der region K sie	669 mehr dazu K sie	712 K sie hier.	712 K sie hier:	712 K sie oben.
finder	499 K en fejl
findest	712 K du hier.
fined	1115 K
finestra	1824 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	849 for the K year	849 for your K year
fizess	80 K elő	1730 K elő
fizessen	80 K elő	1643 K elő	1730 K elő
fizette	1685 hirdető K
""", 'fl': """
flere	562 K af dem
""", 'fo': """
fogalmazott	1733 K
folge	597 K uns	684 die ganze K	756 K uns
folgen	597 K sie uns	684 alle K des	714 google news K	714 bei google K	714 auf google K	756 K sie uns
folgt	597 K uns
follow	869 K us on	869 K us at	869 K him on x	869 K her on x	869 K them on x	869 K me on	869 K our live	869 K on x	883 notify me of K-up	1112 K us on
folosim	2603 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	485 alle rettigheder K
fordert	759 K
forderte	759 K
foreslo	2389 K
foreslog	564 K
foretrukken	489 K kilde	2310 K kilde
foretrukket	2310 K kilde
foretrukne	489 K kilde	2310 K kilde
forint	1732 K
forinttal	1732 K
forklarede	564 K
forklarer	564 K	2389 K
forklarte	2389 K
former	909 is a K
fortalte	564 K	2389 K
fortell	67 K oss
forteller	2389 K
fortgesetzt	601 wird nach der anzeige K
fortsette	2387 for å K å grave
forward	49 K it	49 K this	1051 did someone K	1051 did a friend K
forwarded	1051 if someone K	1051 if somebody K	1051 this email was K to you	1051 this letter was K to you	1051 K this email	1051 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2169 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	707 uns ihre K	707 uns deine K
found	1115 K that
founder	899 is the K
""", 'fr': """
fragen	663 K zum abo	663 K zu ihrem abo
fragt	759 K
fragte	759 K
fredag	17 hver K	17 varje K
free	70 ad-K	850 you have # K	852 sign up for our K	852 sign up to our K	852 get our K	856 our K app	856 our app is K	955 keep it K for all	955 keep this site K	1027 made it K
freelance	897 is a K writer	899 is a K
freelancejournalist	493 er K	549 er K	2208 is K
freiartikel	581 K
freier	624 ist K autor
freitag	17 jeden K
freiwillig	689 bezahlt wird K
freiwilligen	566 K beitrag
friday	17 every K
fridays	17 on K	1020 sent K
friend	866 tell a K	955 become a K of the
frilansjournalist	2314 er K	2374 er K	3099 är K	3160 är K
""", 'fu': """
full	20 to read the K
functional	930 K cookies
fund	829 K our	836 help K our
funded	1113 reader-K
fundet	499 K en fejl
fundraising	1113 K deadline	1116 K
funktionale	638 K cookies
funnet	2320 K feil	2320 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	759 K an
gabung	1747 K di kanal	1788 K di	1788 yuk K	1788 ayo K
galetes	313 fem servir K
ganze	669 lesen sie die K
ganzen	20 K text	575 den K text lesen	669 lesen sie den K
gatilhos	97 pode conter K
gave	2277 gi en K i dag	2277 gi en K nå	2278 gi en K	2386 gi en K til oss	2386 gi en K i dag	2386 gi en K nå	2390 K
gazetecidir	3244 K
gazetecilerimiz	3276 K
gazetecilik	3276 bağimsiz K	3276 K para	3276 iyi K
gazetemizi	3272 K
gazetesi	3244 K'nde yaziyor
""", 'ge': """
geaccepteerd	2147 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2209 inhoud is K
gebruiken	2147 wij K cookies	2147 we K cookies	2168 dit artikel K
gebruikt	2147 deze website K cookies	2147 deze site K cookies
gedetecteerd	2145 adblocker K
gedruckte	663 K zeitung? dann
gedruckten	663 abonnenten der K
gefallen	567 ihnen hat dieser artikel K	567 hat ihnen dieser artikel K	567 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	759 K
gefunden	607 fehler im text K
gehen	567 bevor sie K
gekennzeichnete	601 mit einem symbol K
geladen	604 nicht K werden	638 inhalt konnte nicht K
gelesen	757 bis hierhin K	757 bis hierher K
gemaakte	2210 door ai K
gemeenteverslaggever	2230 is K
gemeinschaft	659 teil der K
genehmigung	620 ohne K
generated	906 summary was K	906 summary is K	906 summaries are K	906 key points were K	906 audio was K	906 voice is K	906 K using ai	906 K by ai	906 this audio is K
genererad	3102 ai-K
genereret	496 K af ai
generosity	1112 your K
gengive	515 ikke tilladt at K
gengives	45 K	486 må ikke K
genossenschaft	757 unsere K	757 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2151 je e-mailadres wordt niet K	2200 artikel is eerder K op
gerekiyor	3270 üye olmaniz K
gern	756 wirf K
gerne	503 ja tak, jeg vil K	561 vil K høre fra dig	561 hører vi K
geschenk	716 K-abo
geschenkabo	716 K
geschickt	656 eine e-mail K
geschlossen	607 kommentare sind K
gesponsord	2223 artikel is K	2223 content is K
gewijzigd	2197 intussen K	2197 inmiddels K
gewinnspiel	643 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	653 die app K es	653 app K es
gift	829 make a K	1035 a K of £#	1035 a K of $#	1035 a K of €#	1036 a K of £#	1036 a K of $#	1036 a K of €#	1036 your K of £#	1036 your K of $#	1112 your K	2117 met een K	2190 met jouw K	2190 met uw K
gifts	18 small K
giornale	1873 questo K	1873 il nostro K
giornalismo	1797 sostieni il K	1861 fare K costa	1873 il nostro K	1873 il K costa
giornalista	39 nostro K	1838 è K e	1838 è K de	1838 è K di	1838 è K del	1838 è K della	1838 è K dell'	1838 è K a	1838 è K per
giornalisti	39 nostri K	1873 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3261 K
gitmeden	3215 K önce
give	912 K what you can	1112 K what you can	1112 K if you can	1112 euro you K
gives	1015 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2307 kan ikke K
gjerne	2386 vil K høre fra deg
""", 'gl': """
glasajte	2816 K
glasila	2870 K
glasio	2870 K
glasujte	2816 K	3005 K
gledajte	2822 K nas	3011 K nas
glissez	1526 K une pièce
""", 'go': """
going	20 to keep K	1008 keep us K	1113 keep us K
gokken	83 wat kost K jou
google	185 K news	308 a K news	369 K news	383 K play	489 K news	597 auf K news	630 als quelle bei K	630 als quelle auf K	630 bei K öfter	630 auf K sehen	653 K play	675 K-suche	675 bei K	675 K news	675 auf K	786 K news	856 get it on K play	869 follow on K news	917 K news	917 star on K	917 source on K	986 when you search on K	986 in your K feed	1175 en K news	1661 K-ben	2008 K news	2069 K ziņās	2069 K news	2166 vaker in K	2203 in K	2203 op K	2203 bij K	2310 K news	2310 som kilde på K	2324 app store og K play	2324 K play og app store	2408 nas w K news	2408 na K news	2428 K news	2612 pe K news	2791 K news	2886 K news	2900 K play	2981 K news	3095 K news	3095 som källa på K	3108 app store och K play	3108 K play och app store	3226 K news'te	3240 K news'te	3240 K'da bizi	3252 app store ve K play'den	3312 K news	3409 trên K news
gostou	2588 K desta	2588 K deste
govorila	2870 K
govorili	2870 K
govorio	2870 K
""", 'gr': """
gracias	18 K a ti	1209 K a ti
granskning	3173 sådan här K	3173 vår K	3173 oberoende K
granskningar	3173 våra K
granskningen	3173 den här K
gratis	578 wochen K	578 monat K	690 tage K	756 jetzt K	758 wochen K	1126 crea tu cuenta K	1133 recibe K	1208 recibe K	1210 prueba K	1790 K	2125 ontdek nu K	2125 krijg je ook K	2270 niet K	2328 dager K	2339 K sak igjen	2339 K saker igjen	2345 ingen K saker	3112 dagar K
gratisartiklar	15 K
gratuit	15 article K	1449 dernier article K	1527 ce site est K	2640 creează un cont K
gratuita	1874 prova K
gratuitas	15 matérias K	1129 notas K	2555 matérias K
gratuite	15 articole K
gratuitement	1443 essayez K	1445 inscrivez-vous K	1453 recevez K
gratuiti	15 articoli K	1807 articoli K
gratuito	15 articolo K	1807 articolo K	2555 artigo K
gratuitos	15 artículos K	15 artigos K	1130 artículos K	2555 artigos K
gratuits	15 articles K	1513 nos articles sont K
gridava	1875 K
gritaba	1211 K
gritava	2590 K
grupi	2823 viber K
grupo	2587 entre no K
""", 'gu': """
guglu	2791 K
guidelines	883 community K before	883 our community K
""", 'ha': """
haber	3276 bu K
haberdar	3253 ilk siz K olun	3253 K olun
haberi	2 K dinle	4 K	3272 bu K	3272 K size
haberler	3240 google K'de	3240 google K	3276 bütün K
haberlerimiz	3276 K
haberlerimizi	3272 K
hacemos	1199 lo que K
hacete	1208 K socio	1208 K socia
hafta	17 her K
haftalik	3277 K
haftanin	3272 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3259 ücretsiz haber K	3270 ücretsiz haber K
hakutulostesi	1354 google-K
halben	690 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1369 kyllä kiitos, K
hangzik	1733 K
hashtag	62 K it
hatirlatti	3278 K
hatti	3243 ihbar K
hattimiz	3274 ihbar K	3274 whatsapp K	3274 haber K
hattimiza	39 K	3243 ihbar K	3274 whatsapp ihbar K	3274 ihbar K	3274 whatsapp K
haussa	1354 google-K
hauteur	1528 à la K de vos moyens
havi	1732 K #
havonta	1732 K
hay	3450 cho K
""", 'he': """
hear	922 we would like to K from you	922 we'd like to K from you	922 we'd love to K from you	922 we want to K from you	922 would love to K from you	1112 we want to K from you	1112 we'd love to K
heard	1115 court K
hebben	2269 wij K je hulp nodig	2269 we K je steun nodig
hedder	564 K det i
heihin	51 liity K
hekelt	2272 K
hela	20 läsa K	20 läs K	3064 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	458 for at læse K	2280 for å lese K
helfen	566 K sie mit	756 K sie uns
helft	756 K uns
helloasso	1488 K
help	1112 we need your K	1112 K us do	1112 will you K	1112 K pay for	1112 K if you can	1112 K us pay	2164 K ons	2269 K ons
helpful	883 was this article K
her	2274 nå som du er K
here	829 sign up K	831 as long as you're K	831 now that you're K	983 sign up K	1007 book K
herohero	448 na K
herpubliceren	45 K
herunterladen	590 app K
hetente	17 K	1732 K
heter	2389 K det i	3175 K det i
hette	3175 K det
heurter	97 peut K	97 peuvent K
hevder	2389 K
""", 'hi': """
hidden	60 email stays K
hier	712 gibt es K.
hierboven	2212 de video K
hieronder	2212 de reportage K	2212 het fragment K
hiervoor	2173 K zijn cookies nodig
hikayenizi	67 K bize
hilf	756 K uns
hilfe	705 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	566 K sie
hinweis	677 geben sie uns einen K	677 gib uns einen K	707 einen K
hinweise	632 K zu diesem	632 K nehmen wir	632 K für uns	650 K auf fehler
hirdette	1733 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	310 és K
historiadora	310 és K
historie	67 del din K
historien	507 læse hele K	1486 est K
historienne	1486 est K
historier	523 vores K	523 flere K	562 vores K	562 gode K
hittat	3105 K fel	3105 K ett fel
""", 'hj': """
hjelp	2317 K av ki	2317 K av ai	2341 K av ki	2341 K av ai	2386 K oss
hjelper	2386 ditt bidrag K
""", 'hl': """
hlasem	379 ai K
hlasujte	396 K	2913 K
""", 'ho': """
holder	523 læsere, der K
hoofd	2169 is K van
hoofdredacteur	2169 is K	2208 is adjunct-K
hoogleraar	2169 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1788 K kami
huikkaa	1427 K
huikkasi	1427 K
huusi	1427 K
huusivat	1427 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	452 nu K du er her
""", 'id': """
iddia	3278 K etti
ideal	2271 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1443 K-vous pour	1526 K-vous
""", 'if': """
ifade	3278 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	575 mit K abo
ihren	757 lebt von K
ihtiyacimiz	3275 yardiminiza K	3275 desteğinize K
""", 'ik': """
ikkunassa	1427 luki K
iklan	11 K	70 tanpa K
ikuti	1747 K kami	1788 K kami
""", 'il': """
ilanlari	3248 iş K
ilimitado	1127 acceso K	2521 acesso K
ilk	3277 K ay
illimitato	1805 accesso K
ilmainen	1376 K tunnus
ilmaisia	1384 K juttuja
ilmoitti	1427 K
ilmoitukset	14 K	1367 K
iltakirje	1370 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1791 K
imbuhnya	1791 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	643 unserem K
importa	1208 tu opinión nos K
importante	2587 sua opinião é K
impozit	2629 din K către	2642 % din K
impozitul	2629 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	766 στο K σας	852 sent to your K	852 right to your K	852 into your K	852 check your K to	952 in your K at #	952 in your K by #	1018 in your K	1018 to your K	1019 in your K	1019 to your K	1112 your K	1774 di K anda	1774 ke K anda	1860 nella tua K	2130 in je K	2777 u vaš K
inchiesta	53 mesi a questa K	1873 questa K
inchieste	1873 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	461 log K for at	523 log K med
indbakke	79 i din K	463 i din K
indbakken	79 i K	464 i K
indeholder	97 K spoilers
independen	1789 jurnalisme K
independence	1113 our editorial K
independencia	1209 nuestra K
independent	334 periodisme K	836 support K journalism	1112 support K journalism	1113 K journalism	2641 jurnalism K	2641 jurnalismul K
independente	2588 jornalismo K
independently	966 we K	966 editors K	966 K selected by our	966 K chosen by our
independents	334 mitjans K
independiente	1209 periodismo K	1209 prensa K
independientes	1199 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1873 giornalismo K	1873 informazione K
indipendenti	1861 rimanere K	1861 restare K
indipendenza	1873 la nostra K
indiquez	77 K votre adresse
indirin	3252 app store ve google play'den K	3261 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	619 dpa-K
infolettre	78 l'K	78 notre K	1452 notre K	1527 notre K
informace	388 K najdete
informasjonskapsler	2295 bruker K	2316 K
informatie	2168 K over dit
information	879 to store and/or access K on a device	879 for more K see our privacy	1490 lettre d'K	1490 lettres d'K	1527 K libre
informationen	620 mit K der	632 K zu diesem fall	698 mit K von
informations	1463 suivez les K sur
informativa	1822 K sulla privacy	1873 la nostra K
informazione	1861 l'K di qualità ha un costo	1872 sostieni l'K	1873 K libera	1873 l'K di qualità
informou	2590 K
infos	693 alle K zum
ingen	71 K spam	505 uden dig K	505 K rig ejer	2327 uten deg, K	3111 utan dig K
inget	71 K spam
ingevoegde	2173 K post
ingezonden	43 K brief	43 K brieven	2172 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1679 K cikke maradt	1679 K cikkei	1679 K cikked maradt	1684 K cikk maradt	1692 nincs több K cikke
inhalt	9 dieser K	9 diesen K	575 dieser K ist nur für	638 dieser K wird von	638 um den K	681 K von x	706 diesen K zu sehen	706 ein K von
inhalte	9 externe K	605 externe K
inhalts	9 dieses K	681 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2147 om deze K te	2173 bevat K van	2173 K te zien
iniciar	1156 debes K sesión
initiale	97 version K de cet
initialement	1483 article publié K	1521 cet article a été K
inkorg	79 i din K	3069 i din K	3069 till din K
inkorgen	79 i K	3110 direkt i K
inloggen	21 K om een reactie	24 K	2269 je moet nog even K
innan	3058 K du går
innboks	79 i din K
innboksen	79 i K	2286 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2136 meldingen K	2145 javascript K
inschrijving	2188 K te bevestigen	2231 bevestig je K	2231 bevestig uw K
inscreva	2512 K-se	2524 K-se na nossa	2524 K-se em nossa
inscrever	2524 ao se K
inscription	1452 votre K a bien été	1452 K est confirmée	1452 confirmer votre K
inscrit	1445 déjà K
inscrivant	1453 en vous K
inscrivez	77 K votre adresse	1429 K-vous	1452 K-vous à notre
insegna	1838 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2643 a K
insisted	1115 K
instagram	16 K	185 K	469 på facebook og K	597 ob whatsapp, K	598 auf facebook, K	598 auf K, facebook	598 auf facebook und K	598 auf facebook oder K	681 inhalt von K	786 K	869 follow him on K	869 follow her on K	869 follow them on K	870 on K, facebook	870 on K and facebook	1464 sur facebook et K	1816 su facebook e K	2142 op facebook en K	2142 op facebook, K	2291 på facebook og K	3076 på facebook och K	3245 K'da takip	3312 K
instagrame	2886 K	2886 facebooku a K
instagramie	16 K	2409 na facebooku i K
instagramis	1227 K
instagramon	1662 K
instagramu	16 K	369 K	2791 K	2981 K
instale	2527 K a app
install	856 K our app
installeer	2185 K de app
installez	1526 K-la
installiert	686 die app K
instellingen	2209 cookie-K
integritetspolicy	3080 K
intelektas	2015 dirbtinis K
intelekto	2015 dirbtinio K	2030 dirbtinio K
intelektu	2075 mākslīgo K	2090 mākslīgo K
inteligence	393 pomocí umělé K	3002 s pomočjo umetne K
inteligencie	2910 pomocou umelej K
inteligencije	2813 uz pomoć umjetne K	2813 pomoću umjetne K	2813 uz pomoć veštačke K	2813 pomoću veštačke K	2813 uz pomoć vještačke K
inteligenciou	2910 umelou K
inteligencji	2451 z pomocą sztucznej K	2451 przy użyciu sztucznej K
inteligenco	3002 z umetno K
intelligencia	1667 mesterséges K készítette	1667 mesterséges K fordította	1667 mesterséges K segítségével	1686 mesterséges K segítségével
intelligens	496 med kunstig K	496 af kunstig K	496 fra kunstig K	496 kunstig K (ai)	516 hjælp af kunstig K	2317 med kunstig K	2317 av kunstig K	2341 hjelp av kunstig K	3102 med artificiell K	3102 av artificiell K	3124 hjälp av artificiell K
intelligenz	705 mithilfe künstlicher K
interdite	1521 diffusion K
interdites	1521 diffusion K
interessiert	677 ihre geschichte K
interview	97 K wurde gekürzt	684 das K in voller
intihar	97 K
introdu	77 K adresa de email	2597 K adresa
introduce	77 K tu correo
invest	1112 K in local news
investigaciones	1209 nuestras K
investigador	310 és K	1170 es K	2557 é K
investigadora	310 és K	1170 es K	2557 é K
investigando	1199 seguir K
investigant	334 continuar K
investigate	921 we should K
investigation	53 months on this K	53 weeks on this K	972 this K	1113 this K	1527 cette K
investigations	921 our K team	921 our K desk	1113 our K
investigative	899 is an K
investigativteam	632 K
inviamo	57 ti K	57 vi K
inviata	1838 è K
inviato	1838 è K
invitame	54 K un café	54 K a un café
invite	1529 K
invitent	1529 K
involved	966 not K in the
""", 'ip': """
iphone	856 our K app
iptal	3261 K edin
""", 'ir': """
iratkozz	1646 K fel	1730 K fel ingyen
iratkozzon	1646 K fel	1730 K fel ingyen
""", 'is': """
iscrive	1860 ci si K qui
iscrivendoti	1809 K
iscriversi	1860 K qui
iscriverti	1860 per K clicca	1872 clicca qui per K
iscriviti	1793 K	1809 K alla nostra	1809 K gratis	1809 K al nostro	1860 K qui	1872 K qui
iscrizione	1810 annullare l'K	1860 la tua K è	1860 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1733 K el
ismerte	1733 K el
ispravak	97 K:
ispravka	97 K:
issue	979 back K
issues	979 back K
istakao	2870 K
istakla	2870 K
istaknula	2870 K
istaknuo	2870 K
istedi	3278 K
istediler	3278 K
""", 'it': """
itiraf	3278 K etti
""", 'iz': """
izjavila	2870 K
izjavio	2870 K
izlasi	2112 K visu
izleyin	3261 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2271 per K
jahr	758 im K	758 pro K
jahresabo	716 K
jakoon	49 laita K
janela	2542 abre em nova K
jar	912 tip K
jaunumi	2113 mūsu K	2116 K
jaunumiem	2061 piesakies K	2080 K	2112 piesakies K
jaunumus	2080 K
javascript	353 povolte K	353 zapněte K	472 aktivér K	472 slå K til	602 K in ihrem browser	602 aktivieren sie K	602 K benötigt	875 please enable K	875 requires K	875 K is disabled	875 K is required	875 turn on K	875 K is not available	875 enable K in your browser	875 K must be enabled	875 needs K	1151 activa K	1151 habilita K	1151 habilitar K	1151 activar K	1342 salli K	1342 ota K käyttöön	1467 activer K	1467 activez K	1467 K est désactivé	1467 nécessite K	1544 אפשרו K	1750 aktifkan K	1819 abilitare K	1819 abilita K	1819 attiva K	1819 attivare K	2145 schakel K in	2294 aktiver K	2294 slå på K	2412 włącz K	2412 włącz obsługę K	2537 ative o K	2537 habilite o K	2537 ativar K	2603 activați K	2666 включите K	3079 aktivera K	3079 slå på K	3296 увімкніть K	3411 bật K
javasolta	1733 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2792 K nam	2792 K nam se	2792 K se našem	2792 K se našoj	2867 K nam	2867 K nam se	2867 K se našem	2982 K nam	3053 K se nam
""", 'je': """
jederzeit	578 K kündbar	583 widerruf K	583 abmeldung K	584 K abmelden	656 K wieder abmelden	688 abmeldung ist K	758 K kündbar
jednou	17 K týdně
jefa	1170 es K de
jefe	1170 es K de
jegyezte	1733 K meg
jelas	1791 K
jelasnya	1791 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1690 K most
jelentkezzen	24 K	1643 K be a	1690 K most
jelezze	1730 K nekünk
jetzt	575 K im abo	717 K im shop	756 teste K
""", 'jo': """
jobbar	3102 K med ai
jobbet	2374 har K i
join	913 K for	1112 K us on
joined	1109 K the paper in
jornal	2588 nosso K	2588 somos um K
jornalismo	2516 apoie o K	2579 K de qualidade tem um custo	2579 presente ao K	2587 apoie o K	2588 nosso K	2588 K de qualidade	2588 fazer K
jornalista	2557 é K formada	2557 é K formado	2557 é K do	2557 é K da	2557 é K no	2557 é K na	2557 é K e
jornalistas	2588 nossos K
joukkoon	51 liity K
journal	1527 notre K
journalism	836 support our K	836 support the K you rely on	955 keep our K free	959 access to all our K	959 access to all of our K	1112 support quality K	1112 support local K	1113 our K	1113 fearless K	1113 K like this
journalisme	1434 soutenez un K	1526 soutenez le K
journalismi	1425 riippumaton K	1425 K maksaa	1425 hyvä K
journalismia	1425 K
journalismimme	1425 K
journalismus	570 unterstützen sie unabhängigen K	570 unterstütze unabhängigen K	570 für unseren K	689 freien K	757 unser K	757 unseren K	757 unabhängigen K	757 unabhängiger K	757 gut gemachten K	757 gut gemachtem K	757 frei zugänglichen K	757 frei zugänglicher K	757 guten K	757 freien K
journalist	39 vores K	39 vår K	493 er K på	493 er K hos	493 er K ved	493 er K i	549 er K på	549 er K i	624 ist freier K	624 ist K	634 arbeitet seit # als K	743 arbeitet als freier K	897 is a freelance K	899 is a K	923 K	2169 is K	2169 is freelance K	2208 werkt als K	2230 is schrijver en K	2230 is K en	2257 is K bij	2257 is freelance K	2314 er K i	2314 er K på	2314 er K og	2374 er K i	2374 er K på	3099 är K på	3099 är K och	3160 är K på
journalistar	39 våre K
journaliste	39 notre K	1486 est K	1486 K au	1486 K à	1486 K pour
journalisten	2270 onze K
journalister	39 vores K	39 våre K	562 vores K	2387 våre K	3173 våra K
journalistes	39 nos K	1512 nos K	1513 payer nos K	1527 nos K
journalistiek	2121 steun onze K	2216 goede K kost	2216 K kost	2270 onze K
journalistik	455 støt vores K	455 støt uafhængig K	562 vores K	562 uafhængig K	562 K koster	562 kritisk K	562 fri K	3061 stöd vår K	3061 stöd oberoende K	3173 vår K	3173 oberoende K	3173 granskande K	3173 bra K	3173 fri K
journalistikk	2277 støtt vår K	2277 støtt uavhengig K	2387 vår K	2387 uavhengig K	2387 kritisk K	2387 god K	2387 fri K
journalistin	624 ist freie K	624 ist K	634 arbeitet seit # als K	743 arbeitet als freie K
journalists	1113 our K	1113 we, the K
journaux	1525 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1427 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1764 adalah K	1789 K kami
jurnalism	2641 facem K
jurnalisme	1775 dukung K	1789 K kami
jurnalismul	2628 K de calitate costă	2640 susține K	2641 K nostru
jurnalist	2614 este K
just	1035 K £#	1035 K $#	1035 K €#
jutjubu	2791 K
jutro	17 svako K	17 vsako K
juttu	1332 lue koko K	1425 tämä K
juttujamme	1425 K
juttuvinkki	38 lähetä K	67 lähetä K	1424 lähetä K
jutun	20 koko K	1386 tämän K
jutusta	1425 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2178 nu K voor	2178 je K voor
kabul	3278 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1425 K jutut
kaitstud	1217 kõik õigused K
kakor	3093 K på	3101 K
kami	1788 beri tahu K	1789 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2270 ons K
kanal	562 vores K	1747 ikuti K	1789 K kami	2387 vår K	3173 vår K
kanale	2408 na naszym K
kanaliga	1227 meie K
kanalimiz	3276 K
kanalimiza	3226 K abone	3241 whatsapp K	3241 telegram K	3241 youtube K
kanalimizi	3241 whatsapp K
kanalina	3241 whatsapp K	3241 telegram K
kanalini	3241 whatsapp K	3241 telegram K
kanavaamme	1355 K
kanavalle	1355 whatsapp-K	1355 telegram-K
kanavamme	1355 whatsapp-K	1425 K
kannst	90 gib, was du K
karte	9 diese K	681 laden der K
karya	1789 K kami
kasutamine	1224 K ilma
kata	1791 K
katanya	1791 K
katil	51 sen de K
katilin	51 siz de K	3261 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3265 reklam verenin K
kavom	54 časti me K
kaydetti	3278 K
kaydolun	3275 K
kaynak	3240 tercih edilen K
kaynaklara	3240 tercih ettiğiniz K
kazala	2870 K
kazanin	3261 K
kazao	2870 K
""", 'kd': """
kdykoli	449 zrušit K
""", 'ke': """
kebijakan	1751 K privasi	1751 K cookie
kedvenc	1661 google K
keelatud	1224 loata on K
keep	1008 help us K	1112 help us K	1112 help K our
keeps	1015 our app K you
kehotettiin	1427 K
kehotti	1427 K
kehottivat	1427 K
kehotus	1427 kuului K
kein	663 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1730 K minket
kernpunkte	682 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1427 K
kertoivat	1427 K
kertoo	1427 K
kesti	3278 ceza K
ketentuan	1751 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2317 med K	2317 av K
kielletty	1381 ilman lupaa on K
kiitos	1424 K kun luet
kinnitas	1273 K
kiosque	1525 en K
kiosques	1525 en K
kirakatban	1733 állt a K
kirim	1788 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1424 K sisään
kirjeenvaihtaja	1359 K	1412 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1427 K
kirjoittivat	1427 K
kirjuta	38 K meile	67 K meile	1270 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1273 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1372 €/K	1426 /K
""", 'kl': """
klaagt	2272 K
klagade	3175 K
klagar	3175 K
klagede	564 K
klagen	2272 K
klager	564 K	2389 K
klaget	2389 K
klagt	759 K
kleine	567 haben wir eine K bitte
klical	3056 je K
klicka	3109 genom att K på
klicken	684 K sie auf play	684 auf play K
klikke	2325 ved å K på
klikom	2806 K na	2995 s K na	2995 s K
klimaatverslaggever	2208 is K
klummeskribent	493 er K	549 er K
""", 'kn': """
know	976 let us K
""", 'ko': """
kogu	1270 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1764 adalah K
kolumnist	624 ist K	1229 K	2793 je K	2983 je K	3099 är K
kolumnista	2793 je K
kolumnisti	1412 on K
kolumnistica	2793 je K
kolumnistin	624 ist K
kolumnistka	2983 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1772 tulis K anda	1772 di kolom K
komentara	2804 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2804 biste K
komentarisanje	6 za K
komentarjev	2993 brisanja K	2993 izbris K	2993 brisanje K
komentarji	2993 K izražajo	2993 K ne izražajo	2993 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2415 aby dodać K	2438 zostaw K
komentarzach	85 w K	2425 w K	2425 w K pod
komentarzu	85 w K	2425 w K
komentator	1772 tanggung jawab K
komentirajo	2993 K lahko
komentirali	2804 biste K
komentiranje	6 za K
komentirate	2993 K lahko
kommentar	652 K wird	652 ihr K	652 dein K
kommentarbereich	85 im K
kommentare	85 in die K	608 um K zu	652 K zu diesem	652 K werden	757 schreibt mir in die K	757 schreib mir in die K	757 schreibt uns in die K
kommentaren	85 in den K	608 in den K
kommentarerna	85 i K	3084 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	477 i K	2298 i K	2321 stenger K	2321 meninger i K
kommentarfunktion	608 K
kommentarsporet	85 i K	500 i K
kommentator	493 er politisk K	493 er K	549 er K på	2314 er K i	2314 er K og	2314 er politisk K	2374 er K i	3099 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3082 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	475 for at K	2297 for å K
kommentieren	6 um zu K	6 K zu können	607 um zu K	607 probleme beim K	607 K sie diesen	607 K sie den	608 nicht mehr K	652 K
kommentiert	608 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3140 K länkar
kompakt	656 K per mail	656 K per e-mail
komunikat	2510 taki K
kondigde	2272 K
koneellisesti	1362 K
konferenci	376 naši K
konferenciju	2799 našu K
konferenciu	2894 našu K
konferenco	2989 našo K
kongress	643 jetzt zum K
konseling	97 layanan K
konstaterade	3175 K
konstaterar	3175 K
kontakt	38 K os	38 K oss	561 K os	2386 K oss
kontakta	38 K oss	3172 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2792 K nas	2792 K redakciju
kontaktowej	2429 skrzynki K
kontaktujte	370 K redakci	370 K nás	370 K autora	2887 K redakciu	2887 K nás
konten	9 K ini
kontingent	581 haben ihr K
konto	461 opret en K for	561 opret en K	2507 załóż K	3067 skapa ett K för	3172 skapa ett K och	3172 skapa ett K här
kontributor	1764 adalah K
konzern	660 kein K	757 kein K
kopeerimine	1224 K ilma
kopieras	3116 får inte K	3116 får ej K
kopieres	2306 kan ikke K uten
kopiering	485 K er ikke tilladt	3116 K utan
kopijuoti	2007 K, platinti
kopiointi	1351 luvaton K	1351 K ilman lupaa
kopyalanamaz	3236 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1764 adalah K
korespondent	2495 , K
korespondentas	2012 K
korespondente	2072 K
korespondentem	2430 jest K	2495 jest K
korespondentka	2495 , K
korespondents	2072 K
korjattu	97 juttua K	97 juttua on K
korrekt	3105 ska vara K
korrekta	3105 ska vara K
korrektur	97 K:
korrekturhinweis	650 K
korrekturhinweise	650 K
korrespondent	493 er K	549 er K	624 ist K	633 als K	633 seit # K	1229 K	2314 er K	2374 er K	3099 är K	3160 är K
korrespondentin	624 ist K	633 als K	633 seit # K
korrigerats	97 artikeln har K
korting	2193 K op je eerste	2193 K op het eerste
korzystamy	2412 K z plików cookie
kostenlos	578 wochen K	578 monat K	583 K per mail	689 lesen alle K	690 tage K	690 tage lang K	758 K testen
kostenlose	15 K artikel	581 noch zwei K	581 noch # K
kostenlosen	581 noch einen K	581 K artikel gelesen	583 unseren K newsletter	583 unserem K newsletter	583 unserer K newsletter	583 den K newsletter	700 K konto	700 K account
kostenloser	581 K artikel
kostenpflichtig	575 dieser artikel ist K
koster	562 K penge
kostnadsfritt	3112 en månad K
""", 'kr': """
krevde	2389 K
kriisipuhelin	97 K
kriitikko	1412 on K
kritik	650 lob oder K
kritiker	3099 är K och	3160 är K i
kritikus	1719 K
kritiserar	3175 K
kritiserer	564 K	2389 K
kritisieren	759 K
kritisiert	759 K
kritizuje	450 K
kronor	3174 K
krzyczeli	2510 K
""", 'ku': """
kullan	3229 çerez K
kullanilamaz	3236 izinsiz K
kullanilmaktadir	3229 çerez K	3229 çerezler K
kullanilmasi	3236 izinsiz K yasaktir	3265 izin alinmadan K
kullaniyoruz	3229 çerezleri K	3229 çerezler K
kulttuuritoimittaja	1359 K	1412 on K
kulturjournalist	549 er K	2374 er K
kulturredakteur	709 ist K
kulturredakteurin	709 ist K
kulturressort	633 leitet das K
kulturskribent	3099 är K	3160 är K
kumppanimme	1342 me ja K
kun	506 for K #	2328 for K #
kunne	562 K du lide
kunnen	50 leden K
kunstredacteur	2257 is K
kunt	90 geef wat je K	90 geef wat u K	2229 geef wat je K
kursy	2475 K mogą
kurzfassung	625 K
kutunuza	3222 posta K
kutunuzda	79 posta K
kuukaudessa	1426 K
kuukausi	1332 kokeile K	1372 K #	1424 kokeile K
kuukausilahjoituksella	1371 K
kuulutas	1273 K
kuus	1272 K
kuvailee	1427 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	2802 naš K	2992 naš K
kvizu	2802 našem K	2992 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1427 K
""", 'l': """
l	335 K'any
""", 'la': """
laadi	1270 K alla
laat	2205 K het ons
laatste	2141 volg het K nieuws
labojums	97 K:
ladattavissa	1368 sovellus on K
ladda	3071 K ner vår app	3172 K ner vår
lade	589 K die app
laden	589 K sie die app	590 app K	706 die karte zu K	706 das video zu K
lage	2387 K mer
laget	51 bli med på K
lahjoituksesi	1371 K auttaa	1424 K
lahjoitus	1371 tee K	1424 tee K	1428 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1526 K-nous votre
lamenta	1211 K	1875 K	2590 K
lamentano	1875 K
lamentou	2590 K
lance	1529 K
landing	1018 K in your inbox
langganan	1774 K buletin	1788 K sekarang	1792 K
language	97 contains K	97 contains strong K
lanjutkan	1777 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1694 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2287 K ned vår app	2386 K ned
later	942 check back K
latest	994 the K on this story
laukeliai	21 būtini K
lauloivat	1427 K
laut	759 K
lavoro	1873 il nostro K
lawyers	1113 our K
""", 'le': """
leave	852 one click to K	1017 K your e-mail	1017 K us your e-mail	1052 K a clap	1112 K us a tip	1112 K a tip
lecteur	9 ce K	1499 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1513 par des K comme vous	1527 nos K
lectoras	36 nuestras K	1209 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1209 nuestros K	1209 gracias a sus K
lectors	18 gràcies als K	334 els nostres K
lectrices	1527 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	899 is a senior K	899 is a K
ledarskribent	493 er K	3099 är K	3160 är K
leden	2190 door onze K	2270 onze K
lederskribent	493 er K
leernos	1208 gracias por K
leestijd	0 K
legfontosabb	1694 K írásait
legge	1875 si K
leggere	1803 per K tutto
lehti	80 tilaa K
lei	2642 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	624 ist K
leiterin	624 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2579 K que nos apoiam	2588 nossos K	2588 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2590 K
lengkap	20 artikel K	1777 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2329 du kan K mer	2329 kan du K mer
lesedauer	0 K
lesen	575 im abo K	575 K sie mit plus	581 % noch zu K	589 in der app K	669 mehr dazu K sie	712 K sie hier.	756 danke fürs K
leser	2386 takk for at du K
leserabend	643 K	683 unseren K
leserbrev	43 K	2315 K
leserbrief	43 K	608 K
leserbriefe	43 K	608 K an	650 K
lesere	36 våre K	2387 våre K
leserfinanziert	757 K
leserinnen	36 unsere K	757 unsere K	757 unseren K
leserinnlegg	43 K	2315 K
lesern	757 ihren K
leserne	18 takket være K	2327 K våre
lesernes	18 K bidrag	2387 K bidrag
leserreise	683 K
leserreisen	643 unsere K	643 unseren K	683 K
leserumfrage	35 unserer K
leserzuschriften	650 K
lesetid	0 K
lesezeit	0 K
letno	3055 K
lets	1015 our app K you
letter	886 send a K
letters	43 K desk	43 K page	43 the K editor	886 K to the editor	886 send K	946 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1861 solo grazie ai nostri K	1873 i nostri K
lettre	78 notre K	1527 notre K
lettrici	1873 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1202 para seguir K	1202 quieres seguir K	1202 sigue K con	1202 y sigue K	1208 sigue K sin
lezen	20 meer K
lezers	36 onze K	2270 onze K
lezersaanbieding	2211 onze K
lezersactie	2211 onze K
lezersavond	2178 onze K	2211 onze gratis K
lezersevenement	2178 ons K
lezersreis	2178 onze K
lezersreizen	2178 onze K
""", 'li': """
libovolnou	449 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2127 al K
lidem	18 díky K	448 díky K
liens	74 nos K	1503 via nos K	1503 par nos K
liest	712 K du hier.
lietotni	2078 K
lifeline	97 crisis K
lignes	1513 qui lisent ces K
liitu	1270 K meie
liituge	51 K
like	1113 work K this
liked	1113 K what you read
liker	2387 K du det vi
limit	842 read without K	850 free K
limitat	301 accés il·K
limits	842 read without K
line	38 our tips K	67 our tips K	921 our tip K	1054 our tip K	1054 our tips K
link	865 copy the K	961 read it for free with this K
links	74 über diese K	74 onze K	874 some K on this page	874 some of the K on	1012 K here	1012 K on this page	1012 K in this post	1012 K on this site	1012 our K	1012 our shop K	1012 my K	1012 these K	1012 one of our K	1012 one of my K
liputan	1789 K kami
lire	20 pour K cet	1529 peut-on K
lisas	1273 K
lisens	47 K cc	47 cc-K
list	1023 join our K	1023 not on the K yet	1023 not on our K
listen	0 min K	869 K back here	869 K to us live	907 prefer to K	907 rather K
listeners	1034 K like you
listening	907 K time
live	979 our K	979 K q&a	1040 see them K
liveblog	669 im K	669 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1118 si has K hasta aquí
llegint	328 per seguir K
""", 'lo': """
local	1113 keep K news
log	24 K in	2125 K in om	2125 K in of
logg	24 K inn	2283 K inn for å	2348 K inn med	2386 K inn for
logga	24 K in	3067 K in för att	3131 K in med
logge	700 K dich ein
logged	21 must be K in to post	842 you must be K in to	883 you must be K in to
loggen	700 K sie sich ein
logget	475 du skal være K ind
login	24 faça K	2520 faça K para	2587 faça K
lokalredakteur	709 ist K
lokalredakteurin	709 ist K
lokalredaktion	633 leitet die K
look	1113 our new K
lovade	3175 K
love	1070 you K
lovede	564 K
""", 'lu': """
lubas	1273 K
luetaan	1386 juttu K
lugeda	1214 et edasi K
lugejad	1271 meie K
lugemiseks	1214 edasi K
luisteren	2212 artikel ook K
luisterversie	2 K
lukeaksesi	1332 K koko	1332 kirjaudu sisään K
lukemaan	1424 pääset K
lukemista	1424 jatka K
lukijamme	1425 K
lukijasta	1386 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1371 K tukea	1425 K tuella
lukittu	1384 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1332 K
lunar	2642 K
lunes	17 cada K
lupasi	1427 K
lupasivat	1427 K
""", 'ly': """
lyder	564 K	2389 K	3175 K
lydversion	2 K
lyssnar	3104 K på poddar
""", 'ma': """
maand	2127 deze K nog	2271 per K
maandelijks	2127 K opzegbaar	2271 K
mach	51 . K mit	756 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	566 K sie mit	757 was wir K
macht	756 K mit
made	831 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	347 váš e-K	384 svůj e-K	800 το e-K σας	1017 put your e-K	1017 type your e-K	1019 by e-K	1645 e-K cím	2205 K ons	2205 K dan	2269 K ons	2440 swój e-K	2525 no seu e-K	2627 pe e-K	2657 ваш e-K	2778 na vaš e-K	2806 svoj e-K	2806 na e-K	2875 váš e-K	2875 svoj e-K	2875 na váš e-K	2901 svoj e-K	3289 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2130 je e-K	2188 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	464 din e-K	475 din e-K vil ikke	561 din K
mailben	1688 legjobb cikkei e-K	1688 cikkei e-K	1688 hírei e-K
mailbox	79 in je K	79 in uw K	1018 in your K	2130 in je K	2130 in uw K	2130 in jouw K
maile	2875 vašom e-K
mailed	1018 e-K to you	1018 K to you
mailedbe	79 az e-K
mailing	1023 join our K list	1023 join the K list	1023 on our K list
mailom	2901 správy e-K
mailovou	384 e-K adresu
mailowy	2440 adres K
mailt	1730 írjon e-K
mailu	79 do e-K	346 přímo do e-K	2875 do vášho e-K
mailul	2598 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1425 ilman K
mainos	11 K
mainostaja	1381 maksanut K
mainosten	1343 K esto
majhno	3054 smo K
make	1112 will you K a
maken	2270 wij K
maksumuuri	1428 K
maksuton	1376 K tunnus
maksuttomat	1376 K artikkelit
maltilla	83 pelaa K
mamio	2870 K
manade	3175 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2579 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	638 K-cookies	930 K cookies
marketingcookies	495 K	2173 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1741 kotak K anda
masukkan	1741 K email
matched	912 K dollar	955 gift will be K	1033 will be K	1033 is being K	1033 are being K	1033 be K	1033 K until
material	620 mit K der	620 mit K von	900 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2684 K	2685 K.ru
""", 'md': """
md	506 kr./K	563 kr/K
""", 'me': """
me	2685 t.K	3313 t.K
meaning	1030 if you've been K to	1030 if you have been K to
medarbetare	3099 är K på	3099 är K i	3160 är K på	3160 är författare och K
meddelade	3175 K
meddelte	564 K
medewerker	2169 is K van
medgav	3175 K
mediach	2460 naszych K
medio	1209 este K
medlem	80 bliv K	80 bli K	561 bliv K	2386 bli K	3172 bli K
medverkar	3160 K i
mee	51 . doe K	51 . doe ook K
meie	1271 K töö
meil	1270 aita K
meile	1270 saada K
meilile	1246 sinu K
meille	38 kerro K	67 kerro K	1424 lähetä K	1424 kerro K
meinen	607 was K sie dazu
meint	759 K
meinte	759 K
meinung	30 K der	43 anderer K	607 sagen sie uns ihre K	637 K des autors
mejl	2778 na vaš K	2778 vašu K	2806 svoj K	2806 na K	3069 i din K	3069 till din K
mejla	38 K oss	67 K oss	3172 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3172 din K
mejlen	79 i K	3069 direkt i K
mektuplari	43 okur K
melalui	1775 dukung kami K
melanjutkan	1738 untuk K membaca	1777 untuk K membaca
meld	2386 K deg på her
meldde	2272 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	677 K dich bei uns	756 K dich an	2285 K deg av når	2325 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	566 K sie sich an	575 K sie sich an, um	575 bitte K sie sich an	677 K sie sich bei uns	756 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2186 krijg een K bij	2186 ontvang een K bij
meldingen	14 K	2136 schakel K in	2136 zet K aan	2136 ontvang K	2186 krijg K	2269 zet K aan
meldt	2272 K
meldte	2389 K
membaca	1777 untuk terus K	1777 untuk K berita ini	1788 daftar untuk K
member	50 as a K you	829 become a K	912 become a K	959 not a K?
memberikan	97 belum K tanggapan	1772 K komentar
members	18 our K	36 our K	50 K can	842 is for K only	842 K-only story	987 paying K	1027 thanks to our K	1034 K like you	1113 our K
membership	1029 consider a K
membiayai	1775 K kami
membro	2587 torne-se K
membru	80 devino K
membutuhkan	1788 kami K dukungan
memuat	45 K ulang
menar	3175 K
mencionanos	62 K
mendaftar	1774 dengan K, anda
mendapat	1785 K komisi
mendapatkan	1785 K komisi	1788 daftar untuk K
mener	564 K	2386 hva K du	2389 K
menerbitkan	45 K ulang
menerima	1765 K cookie	1785 K komisi	1788 daftar untuk K
mengambil	1786 dilarang K	1786 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1772 komentar yang K
mengatakan	1791 K
menggandakan	1786 dilarang K
menggunakan	1751 K cookie
mengirimkan	57 kami K
mengutip	1758 dilarang K
meninggalkan	1772 K komentar
menit	0 K baca
mensais	2589 K
mensuales	1210 K
mensuel	1488 un don K	1513 un soutien K	1528 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1791 K
menyalin	1786 dilarang K
menyatakan	1791 K
merch	937 our K
merci	1526 K de nous
mere	507 kan du læse K	507 du kan læse K	507 kan læse K om
merespons	97 belum K
merkezimiz	3276 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	335 al K	1210 al K	1210 por K
mese	1874 al K
mesec	2807 prvi K	2869 prvi K	2996 prvi K	2996 na K	3055 na K	3055 prvi K
meses	1202 K por #
mesiac	2903 prvý K	2963 za K	2963 prvý K
message	38 K us	67 K us	831 a K from our editor
messagerie	1472 votre adresse de K ne sera pas
messengera	2428 K
messengeri	2886 K
messengerju	2981 K
messengeru	369 K
messengerze	2428 K
metus	2054 per K
mewakili	1786 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2075 ar K
mielipidekirjoitus	43 K
miembro	1208 hazte K
mig	62 tag K på
mij	62 tag K
mille	1861 # per K
milliardaire	1513 à aucun K
mind	97 ring K
minggu	1790 per K
mingguan	1774 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1648 kövess K	1730 kövess K	1730 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	959 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2230 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3219 zaten abone K
missen	2229 wat je kunt K
mission	1113 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	946 spot a K	946 report a K	1053 when we learn of a K	1053 when we make a K	1053 if we have made a K
mitdiskutieren	6 K	652 K
mitgeteilt	759 K
mitglied	80 werden sie K	80 werde K	756 werden sie K	756 werde K	756 jetzt K werden
mitglieder	50 K können	578 nur für K	663 angebots für K	757 unsere K
mithilfe	705 K von ki
mitteilungen	14 push-K	593 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2807 prvi K	2869 prvi K
""", 'mn': """
mnd	2328 kr/K	2388 kr/K
""", 'mo': """
mobile	856 on your K app	856 our K app
mobilen	501 direkte på K	2322 nyheter rett på K	2322 rett på K	3106 nyheter direkt i K	3106 direkt i K
mobilepay	561 K til #	561 K på #	561 K #	561 K et
modalidad	1210 K premium
moderador	2542 não serão aprovados pelo K
moderados	2542 serão K antes
moderated	883 comments are K	883 pre-K
moderowane	2438 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2269 maak het volgende K
mois	1528 par K
moittii	1427 K
molbu	2789 imamo malu K	2789 malu K
molila	2870 K
molili	2870 K
molio	2870 K
monat	663 einen K für	663 K für nur	758 im K	758 pro K
monate	690 # K lang
monatlich	758 K
monday	17 every K
mondays	1020 sent K
mondogatta	1733 K
mondta	1733 K
montag	17 jeden K
month	842 try a K for	842 try it for a K	849 for the first K	849 for your first K	1035 £# a K	1035 $# a K	1035 €# a K	1114 a K	1114 per K	1114 every K	1114 each K
monthly	912 one-off or K	959 reached your K limit	1008 K gift	1112 become a K	1112 give K	1114 K
months	53 K on this story	842 K for $#	849 for the first # K	849 for the first three K
morgen	17 jeden K	17 am K	17 hver K	504 hver K i din	659 uns auch K
morgenbrevet	2326 K
morgon	17 varje K
morgonbrevet	3110 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1527 nos K
""", 'mu': """
muhabiri	3244 gazetesi K
muhabiridir	3244 K
muhabirimize	39 K	3242 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3272 K
muistutti	1427 K
mukaan	1424 lähde K	1424 tule K	1427 K
multato	1875 ha K
multou	2590 K
mums	2112 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2205 mail K
nabiralnik	79 v vaš K	2969 v vaš K
nabiralniku	2969 v vašem K	2995 vašem K
nachdruck	619 K verboten	674 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	589 aktuelle K aufs handy	590 K-app	593 push-K	669 weitere K finden sie	669 mehr K finden sie	693 K des tages	693 alle K zum
nadaljevanje	2968 za K branja	2997 K spodaj
nadaljuje	2997 K pod oglasom	2997 K spodaj
nadaljujte	2968 K branje
nadie	1209 K nos dice
naglasila	2870 K
naglasio	2870 K
najdete	388 další články K
najnowsze	2400 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3000 K nam
names	97 not their real K
napis	2510 taki K
napisz	38 K do nas	67 K do nas	2416 K do nas	2429 K do nas	2461 K:	2461 K na	2507 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2968 če želite brati K
napsal	450 K
napsala	450 K
narrated	907 is K by an ai	907 is K by ai
nasilja	97 opise K
naslov	2969 na vaš e-K	2969 svoj e-K	2995 svoj e-K	2995 svoj e-poštni K
nastavak	2774 za K čitanja	2808 K ispod	2808 K teksta
nastavili	2774 da biste K čitanje
nastavite	2774 K čitanje	2776 K čitati
nastavlja	2808 K ispod	2808 K nakon
naszego	2434 K sklepu	2437 K quizu
naszej	2508 K pracy
naszym	2507 zostań K
naujienas	2019 K telefone	2020 K el. paštu	2031 mūsų K
naujienose	2008 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1151 tu K no soporta	1151 su K no soporta	2537 seu K não suporta
navela	2870 K
naveo	2870 K
navigateur	10 votre K	21 dans le K pour mon prochain	1467 votre K ne supporte pas	1467 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	2870 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1118 K pedirte	1121 K tu apoyo	1208 K tu ayuda	1208 K de ti	1208 te K
necessariamente	2560 não reflete K a opinião	2560 não refletem K a opinião
necessaris	21 camps K
necessitem	333 et K
nechajte	77 K nám svoj e-mail
nechcete	401 K přijít o	2918 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2117 K nu een
neighbors	1034 K like you
neighbours	1034 K like you
nell	1812 apri K'app
nella	79 K tua mail	1810 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3054 K mediji	3054 smo K
neodvisno	3053 podprite K
neophodna	21 K polja
neovisni	2868 ostanemo K
neovisno	2867 podržite K
nepriklausoma	2053 K žurnalistika
nesutinkate	43 K
netiquette	607 beachten sie die K	1824 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2294 dette K bruker
neue	686 die K app
neuen	589 hier geht es zur K
neukunden	663 nur für K
neuvoi	1427 K
neuvoivat	1427 K
neuvoo	1427 K
neuvottiin	1427 K
never	71 K spam
news	590 K-app	693 alle K zum	693 alle K zu	856 K app for	899 is a K	921 K tip
newsblog	669 im K	669 unserem K
newsdesk	39 our K	39 the K
newsis	1226 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	201 K	324 la nostra K	385 K	448 náš K	451 K	583 unseren K	583 unserem K	583 unserer K	583 K bestellen	583 K richtig	587 K an	587 K von	587 zum K	587 täglichen K	628 K	656 K erhalten	656 K empfangen	656 unser K	656 der K über	656 der K für	688 unser abend-K	688 unser morgen-K	688 unser K	688 K ist kostenlos	756 K an	757 unser K	757 unseren K	757 unserem K	757 dieser K	760 K	766 εγγραφείτε στο K	766 εγγραφή στο K	766 το K μας	766 γραφτείτε στο K	766 στο K των	766 στο K του	766 στο K της	824 εγγραφείτε στο K	824 γραφτείτε στο K	825 το K μας	828 K	852 sign up for our K	852 sign up to our K	852 sign up for the K	852 subscribe to our K	852 join our K	852 get our K	852 our K here	852 receive our K	852 our daily K	852 our weekly K	852 our morning K	911 K	952 K soon	1004 from our saturday K	1051 this K was forwarded to you	1051 forwarded this K	1059 reply to this K	1113 our K	1116 K	1133 suscríbete a la K	1133 apúntate a la K	1133 nuestra K	1198 suscribite al K	1209 nuestra K	1212 K	1452 inscrivez-vous à la K	1452 abonnez-vous à la K	1452 notre K	1512 vous adresser sa K	1527 notre K	1527 cette K	1530 K	1741 K kami	1741 langganan K	1789 K kami	1809 iscriviti alla K	1809 la nostra K	1860 le nostre K	1873 la nostra K	1873 questa K	1876 K	2400 zapisz się na K	2400 nasz K	2442 K	2508 nasz K	2511 K	2524 assine a K	2524 nossa K	2578 esta é a edição da K	2578 esta é uma edição da K	2588 nossa K	2591 K	2597 abonează-te la K	2597 abonați-vă la K	2597 înscrie-te la K	2640 înscrie-te la K	2644 K	2777 naš dnevni K	2787 K	2867 prijavite se na K	2868 naš K	2871 K	2902 K	2962 náš K	2965 K	2977 K
newslettera	78 naszego K	78 do K	78 odber K	2400 zapisz się do K	2400 naszego K	2442 K	2508 naszego K	2787 K	2875 odber K	2902 K	2962 nášho K
newsletterem	2508 naszym K
newsletters	852 K may contain info about	911 K	1113 our K	1116 K	1452 nos K	1452 recevoir les K	1527 nos K	1530 K
newsletteru	78 odběr K	385 K
newsletterul	78 K nostru	2597 K nostru	2627 abonează-te la K	2640 înscrie-te la K	2641 K nostru
newslettery	385 K	2902 K
newsletterze	2442 K
newslettre	2902 K
newson	1661 google K
newspaper	1109 joined the K in	1113 our K
newsroom	38 contact our K	67 contact our K	966 not by the K	976 tell our K	976 our K	994 stories from our K	994 more from our K	1109 joined the K in	1113 our K	1113 non-profit K	1113 this K
newsticker	669 unserem K
next	979 our K	1008 help pay for the K	1008 pay for the K one
nezavisni	2868 K mediji	2868 ostanemo K
nezavisno	2867 podržite K
""", 'ng': """
ngay	3447 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2475 udział w K grach
niente	71 K spam
nieograniczony	2398 K dostęp
niets	2163 K uit deze	2224 K van deze site
nieuws	2133 K-app	2166 google K	2168 K of een tip	2204 app je K	2220 al het K over	2220 al het K uit	2231 K in je mail
nieuwsbrief	78 de K	78 onze K	2130 onze K	2131 dagelijkse K	2131 wekelijkse K	2165 K	2270 onze K	2270 deze K	2273 K
nieuwsbrieven	2130 onze K	2165 K	2270 onze K	2273 K
nieuwsbron	2203 favoriete K
nieuwsquiz	2213 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2787 K	2867 prijavite se na K	2868 naš K
""", 'no': """
nombreux	1513 plus nous serons K
nonprofit	1113 K newsroom	1113 K news outlet
nosaltres	38 contacta amb K
nosotros	1208 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2516 apoie K	2516 apoie o K	2527 baixe K app	2527 no K app	2587 apoie K	2587 apoie o K	2587 siga o K	2587 entre no K	2588 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	334 la K feina	1812 nella K app	1873 la K app
nostre	334 el K canal
nostri	74 K link
nostro	35 K quiz	1873 il K sito	1873 che il K
nota	20 leer esta K	1202 para leer esta K
notice	1053 if you K
noticia	1209 esta K
noticias	1175 en google K	1175 tu fuente de K
notificaciones	14 las K	1141 activa las K	1141 activar K	1142 recibir K
notifications	14 K	860 turn on K	860 turn on desktop K	860 would like to send you K	860 K from this site	861 enable K	861 allow K	861 receive K	1458 activer les K	1458 activez les K	1458 autoriser les K
notifiche	14 le K
notified	852 sign up to be K	861 get K
notifikace	383 K
notifikasi	14 K	1743 dapatkan K	1745 aktifkan K	1788 nyalakan K
notifikation	501 K
notifikationer	14 K	501 K
notify	861 K me of	861 K me when	883 K me of new posts
notis	3106 K
notiser	14 K	3106 K	3106 push-K
notre	35 K quiz	1527 K site
nouvelle	1472 ouvre dans une K fenêtre
novice	2969 na naše K	2969 na e-K	2977 e-K	2995 na e-K	3054 naše K
novinar	2793 je K	2793 , K	2793 - K	2983 je K	2983 , K	2983 - K
novinari	2868 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3054 naši K
novinarju	39 našemu K	2982 pišite K
novinarka	2793 je K	2793 , K	2793 - K	2983 je K	2983 , K	2983 - K
novinarki	2982 pišite K
novinarstvo	2868 nezavisno K	2868 neovisno K	2868 naše K	3054 neodvisno K
novinaru	39 našem K
noviniek	2875 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1138 en K app	1208 únete a K	1209 K app	1209 K web
nuestras	1209 K redes
nuestro	35 K quiz	64 K espejo	1121 apoya K	1146 únete a K canal	1208 apoya K	1208 únete a K	1208 recibe K	1209 K canal	1209 K medio	1209 K sitio	1209 K equipo
nuestros	74 K enlaces	1153 K socios	1209 K socios
numer	2509 K krs
nunca	1209 más que K
nuotraukas	40 K ir vaizdo
nur	663 abo für K
""", 'ny': """
nyheder	489 google K	523 vores K
nyhedsbrev	78 vores K	463 vores K	463 tilmeld dig K	504 K	561 tilmeld dig K	562 vores K	565 K
nyhedsbreve	463 vores K	562 vores K
nyhedsbrevet	78 K	463 få K	504 K	561 tilmeld dig K
nyhetene	2322 K rett på mobilen	2348 K våre
nyheter	2310 google K	3095 google K	3131 våra K
nyheterna	3075 följ K	3106 K direkt i mobilen
nyhetsbrev	78 vårt K	2285 vårt K	2285 våre K	2285 meld deg på K	2285 abonner på K	2326 K	2386 meld deg på K	2387 vårt K	2387 våre K	2390 K	3069 vårt K	3069 våra K	3069 anmäl dig till K	3110 K	3172 anmäl dig till K	3173 vårt K	3173 våra K	3176 K
nyhetsbrevet	78 K	2285 få K	2326 K	2386 meld deg på K	3110 K	3172 anmäl dig till K
nyilatkozta	1733 K
nyt	1383 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1824 i campi K
obchode	2894 našom K
oberoende	3172 stöd K
objasnila	2870 K
objasnili	2870 K
objasnio	2870 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2804 K komentara
obligatoires	21 champs K sont	1472 les champs K
obligatori	1824 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1156 los campos K
obligatoriska	21 K fält	3082 K fält
obligatoriske	21 K felt	2297 K felt
obratite	2792 K nam se	2792 K se našem
obrigado	2587 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	361 další šíření K	398 ke všemu K	2903 celému K
obsahuje	97 K popisy
obserwuj	2408 K nas na	2408 K nas w	2507 K nas
obvestila	14 K	2969 na K
""", 'oc': """
occupa	1838 si K di
ochtend	17 elke K	2188 elke K het
""", 'od': """
od	2807 K # €	2903 K # €	2996 K # €
odbieraj	2464 K
odcinek	2435 K
odcinka	2435 K
oddajte	3005 K svoj glas
odejdete	338 než K
odete	2789 prije nego što K	2789 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2870 K
odgovorili	97 nisu K
odgovorio	97 nije K	2870 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2979 preden K
odoberajte	2923 K
odobrenja	2826 bez K
odomknite	2874 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2520 K este artigo
off	38 tip us K	67 tip us K	1114 one-K
offert	1445 vous est K	1528 mois K
offrez	54 K-moi un café	1523 K-le	1523 K-la	1526 K-lui	1526 K-nous
offrici	1872 K un
offrimi	54 K un caffè	1872 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2868 bez K
oglasov	70 brez K	3054 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3219 K devam etmek için
okurlarimiz	36 K	3276 K
okurlarimizin	3256 K desteğiyle	3276 K
okurlarin	3256 K desteği olmadan
okuyun	3261 K
""", 'ol': """
olarak	50 abone K	3220 abone K	3242 bize anonim K
olmayanlara	3270 abone K
olun	80 üye K	3275 üye K
olursunuz	3261 kabul etmiş K
olvassa	1674 K tovább
""", 'om': """
omiljene	2790 K izvore
omiljeni	2790 K izvor
""", 'on': """
onafhankelijk	2190 wij K	2190 we K
onafhankelijke	2121 steun K journalistiek	2269 steun K	2270 K journalistiek
onafhankelijkheid	2270 onze K
onbeperkt	2125 lees K	2125 K lezen	2127 K toegang	2193 K digitaal
ondersteunt	2145 je browser K	2145 uw browser K
onderzoek	2270 dit K
onderzoeken	2270 onze K
onderzoeksjournalist	2169 is K	2257 is K
onderzoeksredacteur	2208 is K
onderzoeksredactie	39 onze K	2168 onze K
one	1112 make a K-time	1112 will you be K of
oneens	43 K?
online	683 unser K-shop	937 our K shop	937 our K store	979 our free K	979 our K event	1039 in our K shop
onlineshop	643 im K bestellen
only	1035 K £#	1035 K $#	1035 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2167 app K
ontdek	2269 K nu
ontvang	2130 K onze	2131 K elke
onze	84 in K app	84 via K app	84 met K app	2133 K app	2168 tip voor K	2270 K app
""", 'oo': """
oordeelde	2272 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	450 K
opakovala	450 K
opakuje	450 K
opdateret	97 artiklen er K
open	856 K in app	856 K in the app	1027 left it K	2133 K in app
opfordrede	564 K
ophavsretsloven	485 beskyttet af K
ophavsretten	485 K tilhører
opiniestuk	2172 ingezonden K
opinion	30 K of	883 have an K on this
opinions	30 K of
oplyser	564 K
oplyste	564 K
opmerking	2168 tip of K	2168 vraag of K	2168 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3056 K
oppdatert	97 saken er K
oppfordret	2389 K
opphavsrettslig	2306 K beskyttet
opplyser	2389 K
opplyste	2389 K
opportunities	1062 equal K employer
opportunity	1062 equal K employer	1062 equal-K employer
opprett	2283 K en konto for	2386 K en konto
oprava	97 K:
opsiger	506 indtil du K
opublikowany	22 nie zostanie K	2415 twój adres e-mail nie zostanie K
opzegbaar	2271 K
""", 'or': """
ordenou	2590 K
ordinato	1875 ha K
ordnete	759 K an
organizatori	2870 pozivaju K
organizatorzy	2510 zapraszają K
original	97 K version of this	900 read the K article	1521 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	900 this article was K published on	900 this story was K published on	900 this story K appeared	900 this article K appeared	900 K published at	968 story was K published by	968 story was K published on	968 story was K published in the	968 article was K published by	968 article was K published in our
originalment	332 es va publicar K a	332 es va publicar K en	332 publicat K a
originalmente	1167 este artículo fue publicado K	1168 publicado K en	2554 publicado K em	2586 publicado K no	2586 publicado K na
originariamente	1835 articolo pubblicato K	1868 pubblicato K in
ortaklarimiz	3229 biz ve K
ortsseite	669 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2774 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2510 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2464 K
otsustas	1273 K
""", 'ou': """
our	909 is K
outbrain	94 K
""", 'ov': """
ovdje	2789 kad ste već K
overblikket	504 K hver dag	504 K hver morgen
overgenomen	45 K
overname	2163 K zonder
overnemen	45 K	2200 dit artikel K
oversikten	2326 få K
overview	973 this K
overzicht	2210 dit K
ovisi	2867 K o vama
""", 'ow': """
owner	1113 has no K	1113 have no K
""", 'oy': """
oynat	3261 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2887 K sa nám	2961 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2022 jūsų parama K
padroni	1861 non ha K	1873 senza K	1873 libera da K
pagar	54 K um café	2587 ajude a K
page	979 our jobs K
paghi	1872 K un'ora
pago	1212 muro de K
pague	54 me K um café	54 K-me um café	2556 K-nos um café
pahoitteli	1427 K
paid	874 we get K if you buy	874 we may be K
paikalla	42 olitko K
paikkaa	1383 hae K
pakolliset	21 K kentät
palautetta	1424 anna K
palus	1273 K
palusid	1273 K
palvelusta	1361 ulkoisesta K	1361 upotus K
panaszolta	1733 K
pandangan	1786 tidak mewakili K	1786 K pribadi penulis
paparnya	1791 K
paper	909 is the K's
par	1528 K an
parama	2052 jūsų K	2056 K
parancsolta	1733 K
parandus	97 K:
parceiros	2539 nós e os nossos K	2588 nossos K
paremkite	2022 K mus	2052 K mus
parlez	38 K-nous	67 K-nous
part	901 no K of this
partager	1523 articles à K	1523 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2512 faça K e
partecipato	1851 non ha K alla stesura
parteispende	760 K
partenaires	1469 nos K et nous	1469 nous et nos K	1527 nos K
participar	1157 para K
participez	1429 K à
participou	2569 não K da produção	2569 não K na produção
partilhada	2564 uma publicação K por
partilhe	25 K-o
partir	1431 avant de K	2589 a K de # euros
partner	74 K-links	604 wir und unsere K	673 von unserem K	1822 i nostri K	3079 vi och våra K
partnere	472 vi og vores K	2294 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1675 K
partnerlinks	37 K	74 K
partnerom	2808 u suradnji s K	2808 u saradnji sa K
partners	673 anzeige eines K	879 we and our K	1113 our K	2147 wij en onze K	2270 onze K
partnership	901 was produced in K with
partnerske	74 K poveznice	2808 K poveznice	2997 K povezave
partnerskie	2446 linki K
partnerzy	2412 my i nasi K	2412 nasi zaufani K
pasak	2055 K
pasakojo	2055 K
pasidalinkite	49 K
pass	49 K it on	866 K this on
passende	690 sie das K abo
passendes	690 sie ihr K abo
patikslinta	97 K
patreon	208 в K	912 on K	912 our K	3336 на K
patron	836 become a K of	1112 become a K
patronem	2449 zostań naszym K	2507 zostań K
patroni	2508 nasi K
patronite	2449 na K	2508 na K
paying	1027 thanks to our K
paypal	659 per K
paywall	660 K	757 ohne K	760 K	1027 without a K	1113 we have no K	1113 we do not have a K	1116 K	1530 K	1876 K	2591 K
paywalls	1116 K
""", 'pe': """
pe	2642 K an
peatoimetaja	1229 K
pedimos	1208 te K ayuda
pedirte	1118 tenemos un favor que K
pediu	2590 K
peiling	35 onze K	2213 onze K
pelanggan	50 K dapat	50 K bisa	1739 khusus K	1777 untuk K	1789 K kami	1792 K
pembaca	18 berkat K	43 surat K	1789 K kami
pendant	1528 K un mois
pendapat	1786 K pribadi penulis
peneliti	1764 adalah K
pengar	3173 kostar K
penger	2387 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2628 fără niciun cost K tine
penulis	1764 adalah K
people	18 thanks to K like	955 funded by K like you	1034 K like you
pequeno	2513 um K favor a pedir
per	2388 K år	3174 K år
peramban	10 K anda
percent	850 # K left to read
perfil	2533 siga nosso K
periodisme	333 dona suport al K	334 el nostre K	334 fent K	334 fem K
periodismo	1121 apoya el K	1199 hacer un K	1208 apoya el K	1208 colabora con el K	1209 nuestro K	1209 K de calidad	1209 hacemos K	1209 haciendo K
periodista	39 nuestro K	39 nuestra K	310 és K	1170 es K
periodistas	39 nuestros K	1198 nuestros K	1209 nuestros K
periodistes	334 els nostres K
perjantaisin	17 K
permanencia	1210 sin K
permission	900 reproduced here with K	900 reproduced with K	915 written K	915 prior K	916 without K	930 K to load	930 K before anything is loaded	968 K to reuse this
perskaitykite	2052 K visą
personal	929 views are K
personale	2604 datele tale K
personales	1153 datos K serán
personas	1199 K como tú	1208 K como tú
persondatapolitik	473 K
personenbezogene	605 K daten
personnelles	1470 vos données K
personoplysninger	473 dine K
personopplysninger	2295 K
personuppgifter	3080 dina K
personverninnstillinger	2316 K
perspausdinti	45 K
pertama	1790 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2557 é K
pesquisadora	2557 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2870 K
""", 'ph': """
phone	869 news to your K
photographer	923 staff K
photos	40 your K	40 vos K	40 tes K	937 K from this story	937 K from this event
""", 'pi': """
pictures	40 your K
pide	1211 K
piebilda	2115 K
piece	971 this K	1113 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2509 K miesiąc
pievienojieties	51 K
pirmas	2054 K mėnuo
pisala	2870 K je
pisalo	2870 K je
pisao	2870 K je
pisz	2461 K na
pitala	2870 K
pitali	2870 K
pitao	2870 K
pitch	829 K in	912 K in
pitching	1112 consider K in
pix	2556 um K	2589 K
""", 'pj': """
pjevali	2870 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2307 vær varsom-K
plakatens	2320 vær varsom-K
plats	42 var du på K
plattform	757 unsere K
player	9 this K
please	51 K join them	67 K tell us	842 K log in to	865 K share this	913 K help	1072 K tell us about	1072 K tell us how	1072 K tell us your	1112 K chip in	1112 K give	1112 K help if	1112 K give if
pleide	2389 K
pliki	2431 bez zgody na K
plusartikelen	2270 K
plusartikels	2125 gratis K	2270 K
""", 'po': """
pobierz	2507 K naszą
poche	1510 dans votre K
podaj	77 K swój e-mail
podatkov	2995 obdelavo osebnih K
podatku	2394 przekaż #% K	2449 #% K	2449 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	378 K	498 K-app	562 vores K	627 den K können sie	627 den K kannst du	627 unseren K	757 unser K	757 unseren K	794 K	825 το K μας	905 follow the K	1113 our K	1209 nuestro K	1527 notre K	1789 K kami	1873 il nostro K	2212 op de K	2270 onze K	2319 hører K	2435 K	2508 nasz K	2588 nosso K	2801 K	2868 naš K	2896 K	2962 náš K	2991 K	3250 K'i	3250 K'imizi
podcasta	2801 K	2991 K
podcastapp	498 K	2212 favoriete K
podcaste	34 našom K
podcasten	498 K	2319 K
podcastimiz	3276 K
podcastimizi	34 K
podcastimme	34 K	1425 K
podcastov	2896 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	498 hvor du lytter til K	498 hvor du hører K	627 wo es K gibt	684 folgen des K	684 folge des K	794 K	905 wherever you get your K	905 wherever you listen to K	905 wherever you get K
podcastu	34 naszego K	34 našem K	378 K	2435 K	2801 K	2896 K	2991 K
podcastul	34 K nostru	2641 K nostru
podcastunk	1731 K
podcastunkban	34 K
podcasty	378 K	448 naše K	2435 K	2896 K
podd	34 vår K	3173 vår K
poddapp	3104 K
poddar	34 våra K	3104 K finns
podden	3104 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2579 sua ajuda K
poden	50 els socis K
poderemos	2579 a sua ajuda K	2587 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2319 hører K	2387 vår K	2801 K	2991 K	3054 naš K
podkasta	2801 K	2991 K
podkastapp	2319 K
podkasten	2319 K
podkastu	2801 K	2991 K
podle	450 K
podotkl	450 K
podpora	447 vaše K	2961 vaša K	3053 vaša K
podpore	2962 vďaka K	3000 brez vaše K	3054 brez vaše K
podporo	3053 vašo K
podporte	2908 K	2961 K nás	2961 K našu
podpory	391 bez vaší K	448 bez vaší K	2908 bez vašej K	2962 bez vašej K
podprite	3000 K	3053 K nas	3053 K naše
podremos	1208 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2461 K nas
points	973 the bullet K	973 these bullet K	973 the key K above
pokutoval	450 K
policy	879 our cookie K
politica	2604 K de cookie
political	899 is a K	899 is the K editor
politicieni	2628 nu depinde de K
politika	3229 çerez K
politikasi	3230 gizlilik K
politikredakteur	709 ist K
politikredakteurin	709 ist K
politikressort	633 leitet das K
politikwissenschaftler	624 ist K
politologue	1486 est K
poll	35 our K	883 vote in our K	883 take our K	2213 onze K
polub	2408 K nas na
pomagajte	3053 K nam
pomocou	2910 K ai
pomozite	2811 K nam	2867 K nam
pomozte	447 K nám
ponavlja	2870 K
ponavljao	2870 K
ponctuel	1488 un don K
ponovno	45 K objavi
pop	829 K your
popravek	97 K:
poprosil	450 K
poprosila	450 K
poprzedniej	97 K wersji
por	2583 um ano K #
poradil	450 K
portal	2508 nasz K	2868 naš K	3054 naš K
portalu	2445 na naszym K	2445 w naszym K
posez	1526 K-la à	1526 K-nous
posible	18 hace K
posielajte	2887 K nám
posielame	57 vám K
positions	937 our open K
poslechnout	379 si můžete K
posljednji	2820 K besplatni članak
posredujte	49 K
possible	325 ajuda a fer K	334 ajuda a fer K
post	20 rest of this K	79 på e-K	930 to view this K	930 to see this K	966 this is a paid K	971 this K	1113 this K	2173 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3070 din e-K	3082 din e-K kommer inte
postadresse	60 e-K vises ikke	2286 din e-K	2297 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2867 K član	3053 K član	3053 K naročnik
postanizda	79 e-K	3254 her sabah e-K	3254 e-K	3268 e-K
postaw	54 K mi kawę	54 K kawę	2507 K nam	2507 K mi	2507 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	583 in dein K	583 in deinem K	583 direkt ins K	587 in ihrem K	587 in ihr K
postkasti	1237 otse K
postkastis	1237 iga hommik sinu K	1237 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	2867 K nam je
potrebujeme	2961 K vašu podporu
potrebujemo	2985 za ogled K	3053 K vašo
potremo	1861 aiuto K	1872 con il tuo aiuto K
potrivit	2643 K
potrzebujemy	2394 K twojego wsparcia	2507 K twojej pomocy	2507 K twojego wsparcia
pound	1112 K you give
pourboire	1489 un K
poursuivez	1443 K votre lecture
poursuivre	1443 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2964 K	3056 je K
povedala	2964 K	3056 je K
povestit	2643 a K
povikao	2870 K
powered	1112 K by you
powerful	1113 hold the K to account
powiadomienia	14 K	2404 włącz K	2404 chcesz otrzymywać K	2405 K push
powiedzieli	2510 K
powtarza	2510 K
pozele	40 K tale
pozivala	2870 K
pozivali	2870 K
pozivao	2870 K
pozn	97 K. red
poznamenal	450 K
poznamenala	450 K
pozvala	2870 K
pozvao	2870 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2151 K mee	2269 K mee
praca	2508 nasza K
pracujte	376 K s námi	2894 K s nami
prati	2822 K nas na
pratite	2867 K nas
pravi	3056 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2512 K de você	2587 K de si
precisamos	2513 K da sua ajuda	2516 K do seu apoio	2587 K da sua ajuda
precisato	1875 ha K
preciso	2543 é K estar logado
precizat	2643 a K
prednostne	2980 K vire
prednostni	2980 K vir
prednostnih	2980 K virov
prednostnim	2980 K virom
predplatitelia	50 K môžu	2916 len K	2916 iba K	2916 nájdu K	2916 prečítajú K	2965 K
predvajanje	2985 K videa
preferate	2612 sursele tale K
preferences	879 your cookie K	982 cookie K	982 privacy K
preferida	308 font K	1175 fuente K	2561 fonte K
preferidas	1175 fuentes K	2561 fontes K
preferides	308 fonts K
preferido	1175 medio K
preferidos	1175 medios K
preferirane	2790 K izvore
preferirani	2790 K izvor
preferiranih	2790 K izvora
preferita	1815 fonte K su google	1841 fonte K
preferite	1841 fonti K
preferowane	2427 K źródło	2427 K źródła
preferowanego	2427 K źródła
preferowanych	2427 K źródeł
preferowanym	2427 K źródłem
preferred	869 K source on google	917 K source	986 K sources
preglednik	10 vaš K
prehratie	2890 K videa
prejemajte	2969 K vsako	3017 K
prejemati	3010 želite K
prejmite	3017 K
preklinjao	2870 K
prelua	45 K
preluarea	2611 K textelor
preluat	45 K
prema	2870 K
premier	1447 le K mois	1528 le K mois
premium	2193 toegang tot alle K
premoderated	883 K
prenesite	3053 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3064 bli K	3064 redan K	3065 som K	3131 en K	3172 bli K
prenumeranter	50 K kan	3064 endast för K	3122 är för K	3122 bara K	3122 endast K	3173 våra K	3176 K
prenumerata	2056 K
prenumeration	3176 K
prenumerationen	3069 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2028 tik K
prenumeratoriams	1997 tik K	2028 tekstas skirtas K	2028 straipsnis skirtas K
prenumeratorzy	50 K mogą	2457 tylko K
prenumerera	80 K	3064 K för att	3069 K på nyhetsbrev	3109 genom att K	3172 K på vårt
prenumeruojate	1997 jau K
prenumeruokite	80 K	2052 K
preostanek	2968 K članka
presenteie	2520 K
prethodnog	2826 bez K odobrenja
prethodnoj	97 K verziji
pretplata	2871 K
pretplati	2806 hvala na K
pretplatite	80 K se	2774 K se već od	2867 K se
pretplatnici	50 K mogu	2819 samo K	2871 K
pretplatnicima	2774 dostupan samo K	2774 dostupan je samo K	2774 dostupan je K	2774 dostupno samo K	2786 samo K	2819 samo K
pretplatnik	50 kao K	80 postanite K	2774 već ste K	2867 postanite K
pretplatnike	2774 dostupan samo za K	2786 samo za K
pretplatu	2775 već imate K	2807 uz K	2807 K	2828 uz K
preuzeti	45 K
preuzimanje	2785 zabranjeno K	2810 zabranjeno K	2810 zabranjeno je K
preuzmite	2867 K našu
preventing	875 browser extension is K
prevention	97 suicide K
preview	987 free K
previous	97 K version of this
price	1114 the K of a
pridaj	51 K sa
pridajte	51 K sa	2919 K si nás	2961 K sa k nám
prihvatate	2806 prijavom K
prijavi	24 K se	2806 hvala na K
prijavili	2806 hvala što ste se K
prijavite	24 K se	2867 K se na naš	2867 K se na naše	3053 K se na
prijavo	2995 s K se	2995 s K na	2995 hvala za K
prijavom	2806 K se slažete	2806 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2980 K vir
priljubljene	2980 K vire
priljubljeni	2980 K vir
prima	2642 K lună
primajte	2827 K
primate	2821 želite da K
primati	2821 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2589 K mês
primer	335 el K mes	1210 el K mes
primo	1874 il K mese
principles	900 the thomson reuters trust K
print	865 click to K	1074 will not K your	1074 won't K your
prioriterad	3095 K källa
pripojte	51 K sa
pripomenul	2964 K
prisijunkite	24 K	51 K	2052 K prie mūsų
prispejte	90 K, koľko môžete	2908 K	2961 K	2961 K aj vy
prispevek	3054 ta K
privacidad	1154 política de K	1209 nuestra política de K
privacidade	2540 política de K
privacitat	313 política de K
privacy	879 see our K policy	879 to our K policy and terms	879 and the google K policy	1113 our K policy
privacybeleid	2147 ons K	2188 ga je akkoord met het K
privacyverklaring	2149 K
private	60 your email will stay K
privatlivspolitik	473 K
priznaje	2870 K
priznal	2964 K
priznala	2870 K
priznao	2870 K
probe	716 K-abo
probeabo	566 K	575 wochen im K	716 K	716 das K
probeer	2269 K nu	2269 K een maand
proberen	2271 gratis K
processing	879 consent to the K
prochains	1527 nos K articles
procurada	97 K, a
prodavnici	2799 našoj K
produce	955 not free to K	955 not cheap to K
produced	966 K by our brand
proefabonnement	2127 K	2269 neem een K	2271 K
profesor	1170 es K	2614 este K
profesora	1170 es K
professeur	1486 est K
professeure	1486 est K
professionista	1838 è giornalista K	1838 giornalista K
professor	310 és K	624 ist K	899 is a K	899 is an assistant K	2557 é K
professora	310 és K	2557 é K
professore	1838 è K
professoressa	1838 è K
professorin	624 ist K
profilazione	1821 i cookie di K
profitez	1429 K de	1443 K de nos offres
prohibida	1168 queda K
proibida	2554 é K a
project	1507 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2643 a K	2643 au K
promise	1112 K never to
propustite	2821 ne K
prosbu	338 máme na vás K	338 máme malou K	2883 máme malú K	2883 malú K
proseguire	1864 per K la lettura
prosil	450 K
prosila	450 K
prosili	450 K	2510 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2510 K
protejate	2636 K de dreptul de autor
provalo	1802 K gratis	1872 K gratis
provided	879 content K by a third party	930 contains content K by
provision	601 erhalten wir eine K	601 eine kleine K	673 bekommen wir eine K	673 eine K vom	695 K	3140 K
provisions	601 K-links
provisionslinks	695 K
prozent	664 K rabatt
przedruk	45 K	2447 K za zgodą
przedrukujcie	45 K
przegap	2459 nie K
przekonuje	2510 K
przetisknout	45 K
przetwarzanie	2413 K danych osobowych
przez	2451 K ai
przycisk	2440 klikając K
przyznaje	2510 K
""", 'ps': """
psal	450 K
psala	450 K
""", 'pt': """
ptal	450 K se
ptala	450 K se
ptali	450 K se
ptaly	450 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1824 prima di K un commento
pubblicato	22 non sarà K	1824 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2542 o seu endereço de e-mail não será K
publicat	2636 a fost K inițial în
publication	836 is a reader-supported K	966 accurate at the time of K	966 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3116 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1151 bloqueador de K	1209 sin K
publicidade	11 a K	70 sem K	2570 depois da K
publicista	1719 K
publicitat	11 la K	70 sense K	334 sense K
publicitate	11 K	70 fără K
publicysta	2495 , K
publicystka	2495 , K
publikovanie	2881 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1074 will not K your	1074 won't K your	1074 never K your	1074 we may K your
published	22 will not be K	60 email won't be K	883 your email address will not be K	901 was first K by	901 was first K on	968 K under license
publishing	966 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1367 suoraan K
puis	1444 K # €
puisque	1431 K vous êtes là
pungkasnya	1791 K
punya	1740 sudah K akun
purchase	874 K through links on our site
push	655 per K
pushbericht	2186 een K bij
pushbeskeder	501 K
pushmeldingen	2137 K
pushnotiser	3106 K
pushvarsler	2322 K
pustit	379 si můžete K
pustite	77 K svoj e-naslov
puts	1015 our app K
""", 'py': """
pytali	2510 K
pyysi	1427 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1118 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1794 già che sei K
quieras	1126 cancela cuando K	1210 cancela cuando K
quitter	1431 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2213 doe de K	2213 onze K	2437 nasz K	2437 K
quizie	2437 naszym K	2437 K
""", 'ra': """
raccolta	1876 K fondi
racconta	1875 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1875 ha K
raconte	1529 K
racontez	38 K-nous	67 K-nous
rad	2868 naš K
radil	450 K
radila	450 K
radili	450 K
radzi	2510 K
radzili	2510 K
radzono	2510 K
ragino	2055 K
raise	955 help us K
rajaton	1333 K pääsy
rakendus	1235 meie K	1235 K
rakenduses	1235 K
raksti	38 K mums	67 K mums	2112 K mums
rakstiet	38 K mums	67 K mums
raksts	2113 šis K
rakstu	2091 šo K
rakstus	2113 visus K
ralat	97 K:
range	1007 shop the K
rappelle	1529 K
rapporterar	3160 K från
rapporterer	549 K fra	2374 K fra
""", 're': """
reach	927 K him at	927 K her at	927 K them at	955 we would K our goal	955 we'd K our goal	1112 help us K
reached	850 you've K your limit of free	898 can be K at
reacties	85 in de K	2152 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	850 # % left to K	907 is K by an ai	907 is K by ai	961 link can K this	1027 free to K	1027 free for all to K	1113 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	831 we're asking K	908 thank you, K	955 funded by K like you	976 K' editor	1008 K make this	1027 thanks to our K	1034 K like you	1112 K like you	1112 join the K	1113 our K	1113 funded by its K	1116 appeal for K	1116 K pay
reading	0 K time	842 keep K for just	842 keep K with a	842 K this post for free	846 to finish K	846 to keep K	961 to your K list	1028 you're K	1028 you are K	1028 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2152 om te K	2168 K? mail	2168 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2623 nu a participat la K
realizzazione	1851 non ha partecipato alla K
recalled	1115 K
recalls	1115 K
recaptcha	852 protected by K
receba	2512 K as	2524 K no seu	2524 K todos os dias	2587 K no seu
receive	852 K email from us on behalf of	853 sign up to K	853 K emails from	879 agree to K emails	1112 to K new posts
recensent	2257 is K
recevez	1429 K chaque	1453 K chaque	1453 K tous les	1526 K notre
recevoir	1459 K les alertes	1512 j'accepte de K
recherche	97 für diese K haben wir	757 diese K
recherchen	757 unsere K
rechercheteam	39 unser K	39 unserem K	632 K
rechtbankverslaggever	2208 is K
recibe	1117 K cada	1136 K cada	1136 K todas las
recibir	1198 acepto K
recipe	1012 links in this K
reclamat	2643 a K
reclame	70 fără K	2641 fără K
reclamevrij	70 K
recomandat	2643 a K	2643 au K
recomenda	2590 K
reconheceu	2590 K
reconnu	1529 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2643 a K
recurring	912 K donation	1114 K donation
red	97 anm. d. K
redacteur	2169 is K	2169 is politiek K	2208 werkt als K	2257 is K
redactie	39 onze K	97 noot van de K	2151 mail de K	2168 contact op met onze K	2168 contact op met de K	2168 tip voor de K	2172 mening van de K	2197 K heeft geen	2269 mail de K	2269 tip de K	2270 onze K
redactor	310 és K	1170 es K	2614 este K
redactora	310 és K	1170 es K
redakce	370 napište do K	376 do K	376 do naší K	448 naše K	448 jsme malá K
redakci	39 naší K	448 naši K
redakcia	2962 naša K	2962 sme malá K
redakcie	2881 bez súhlasu K	2887 napíšte do K	2894 do K	2894 do našej K
redakcii	39 našej K
redakcija	2053 mūsų K	2113 mūsu K	2868 naša K	2868 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2792 javite se K	2792 pišite K	2799 našoj K
redakcijos	2007 K sutikimo
redakciju	2868 našu K
redakcja	2508 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2447 bez zgody K	2508 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1788 hubungi K	1789 K kami	1789 email K	1789 K
redaksjon	2387 vår K
redaksjonen	38 tips K	67 tips K	2386 kontakt K	2387 kontakt K
redakteur	624 ist K	633 als K	633 seit # K	743 ist seit # K
redakteurin	624 ist K	633 als K	633 seit # K	743 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	562 vores K	633 leitet die K	637 meinung der K	673 K war an der	674 nicht von der K	677 melden sie sich bei der K	697 produkte wurden von der K	757 unsere K	3173 vår K
redaktionell	697 produkte K ausgewählt
redaktionelle	604 externe K inhalte
redaktionen	475 skriv til K	3082 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	371 je K	371 , K	371 - K	435 je K	435 , K	2430 - K	2430 , K	2888 je K	2888 , K	2888 - K
redaktore	2072 galvenā K	2072 K
redaktorem	371 je K	435 je K	2430 jest K	2495 jest K
redaktorius	2012 K
redaktorka	371 je K	371 , K	371 - K	435 je K	435 , K	2430 - K	2430 , K	2888 je K	2888 , K	2888 - K
redaktorkou	371 je K	435 je K	2888 je K
redaktorom	2888 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2072 galvenais K	2072 K
redaktur	1764 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	1860 la K ti invia	1873 la nostra K
reenvia	49 K
references	97 contains K to
refresh	942 K this page	942 K the page
regala	1126 K esta nota
reggel	17 minden K
regioverslaggever	2169 is K
registe	2520 K-se para
register	842 K for free to
registered	959 K users can
registraci	384 děkujeme za K	386 po K
registrarte	1136 al K
registrate	1198 K a nuestro	1208 K
registrati	1793 K per	1805 K per	1872 K gratis
registration	987 free K gives
registreer	2125 K je
registrera	3109 genom att K dig
registrere	2325 ved å K deg
registrieren	576 K sie sich
registrierung	629 K	663 mit ihrer K	664 die K ist kostenlos
registrirajte	2807 K se besplatno	2807 besplatno se K	2996 brezplačno K	2996 K se brezplačno
registrujte	447 K se	2807 K se besplatno
regrette	1529 K
regrettent	1529 K
reiseangebote	683 unsere K
rejoignez	51 K-les	51 K-nous	1463 K-nous sur	1526 K-nous	1526 K notre	1526 K nos
rejoins	51 K-les
rekao	2870 K
rekla	2870 K
reklam	70 bez K	70 nie mamy K	70 K yok	448 bez K	2508 bez K	2508 nie mamy K
reklama	2868 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2330 K
reklamelinks	74 K	508 K
reklamer	70 ingen K	562 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2446 we współpracy K
reklamsiz	70 K	3276 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2495 K z
relatos	97 contém K
relatou	2590 K
rely	1070 you K on	1113 we K on
remaining	850 free articles K	850 free article K	850 articles K this month	850 free stories K
remind	1116 K me later
removed	883 this comment has been K
rendszeres	1730 legyen K
rendue	60 e-mail ne sera pas K
replied	1115 K
reply	6 leave a K	1059 just hit K	1059 hit K and	1059 hit K to
replying	1059 K to this email
report	53 months on this K	53 months to K	946 K an error
reportage	757 diese K	1527 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2588 esta K
reportagens	2588 nossas K
reportaje	97 para este K	1209 este K
reported	1109 K from	1115 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	549 er K på	624 ist K	633 als K	633 seit # K	896 contact the K at	897 is a K at	899 is a K	899 is a senior K	921 contact the K	921 contact our K	921 email the K	923 K	1486 est K	1764 adalah K	2314 er K i	2374 er K i	2430 - K	2430 , K	2495 , K	2614 este K	2793 je K	2793 , K	2983 je K	2983 , K	3099 är K på	3160 är K på	3160 är K
reportera	39 naszego K	1170 es K
reporterem	39 naszym K	2430 jest K	2495 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	624 ist K	633 als K	633 seit # K
reporterka	2430 - K	2430 , K	2495 , K	2793 je K	2983 je K
reportero	1170 es K
reporters	39 our K	1112 ask our K	1113 our K	1113 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	883 why are you K this	955 keep our K free	972 this K	994 more of our K	1113 our K	1113 this K	1113 K like this	1113 goes to K
reportrar	39 våra K
reports	925 K on
repost	45 K this
representa	2560 não K a opinião
representam	2542 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	901 may not be K
reproducerea	2611 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	900 K without permission	968 K in whole or in part	1484 toute K	1484 droits de K	1484 K interdite	1485 toute K	1485 droits de K	1485 K interdite
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
republish	45 K	900 K our articles	900 K this article	968 K this story	968 K our stories
republished	45 K	900 K with permission	900 is K from
requests	97 K for comment
required	21 K fields are marked	883 K fields are marked
research	899 is a K fellow
researcher	899 is a senior K	899 is a K
reserva	29 es K el dret
reservados	1168 derechos K	2553 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	307 tots els drets K
reserve	29 K the right
reserved	779 all rights K	842 article is K for	900 all rights K	1906 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1194 K de sus autores	1194 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2542 os comentários são de K
responsabiliza	30 não se K	1194 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1194 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	709 ist K
ressortleiterin	709 ist K
rest	20 to read the K	842 to read the K of this	971 the K of this
restants	1449 articles gratuits K
reste	1450 il vous K #%	1450 il vous K # %
resultater	489 google-K
results	986 your search K	986 your google K
retrouvez	1463 K-nous sur	1493 K	1526 K-nous
rette	499 K fejl
rettelse	97 K:
retter	499 K fejl	499 K alle fejl	2320 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2306 alle K forbeholdt
reuters	1484 avec K	1485 avec K
revcontent	94 K
revelou	2590 K
revient	1513 vous K qu'à
rewritten	900 may not be published, broadcast, K
""", 'ri': """
ricamiz	3215 küçük bir K var	3215 sizden bir K var
ricercatore	1838 è K
ricercatrice	1838 è K
ricevi	1810 K ogni	1872 K ogni	1872 K la
richtigstellung	97 K:
ricordato	1875 ha K
rief	759 K
riep	2272 K
riferito	1875 ha K
riippumaton	1425 K media
riippumatonta	1424 tue K	1425 K journalismia
riporter	1719 K
riportere	1719 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1835 K riservata	1835 © K	1868 è vietata la K	1868 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1870 K agli abbonati
riservati	1835 tutti i diritti K	1870 K agli abbonati
riservato	1802 K ai nostri abbonati	1802 questo contenuto è K	1864 K agli utenti	1870 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	496 af en K
rocznie	2509 K
ropade	3175 K
ropar	3175 K
roper	2389 K
ropte	2389 K
roskapostia	71 ei K
round	911 our K-up
roundup	852 get a weekly K	911 our K	911 weekly K
rozhodl	450 K
rozhodol	2964 K
rozpowszechnianie	2424 K artykułu	2447 dalsze K
""", 'ru': """
rubrice	388 najdete v K
ruft	759 K
ruga	2643 îi K	2643 îl K
rugat	2643 a K	2643 au K
rugau	2643 K
rukoili	1427 K
ruled	1115 K
rundbrief	78 K	628 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2389 K	3175 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3175 K
sagde	564 K
sagen	759 K
saglasnosti	2826 bez K
sagt	759 K
sagte	759 K
sagten	759 K
said	1115 K
saisissez	77 K votre adresse
saken	2274 likte du denne K	2320 feil i K	2348 denne K	2348 få K	2386 les hele K	2387 denne K
saker	2348 flere K	2387 våre K	2387 alle K
saklidir	3236 tüm haklari K	3236 her hakki K
sako	2055 K
saluran	1747 ikuti K	1747 gabung di K	1789 K kami
samarbeid	2330 i K med en annonsør
samarbejde	508 i K med en annoncør
samarbete	3114 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2210 deze K	2210 de K is
samenwerking	2197 betaalde K	2197 K met onze partner	2197 K met een commerciële
samstag	17 jeden K
samtycke	3101 ditt K
samtykke	495 dit K	495 give K	503 jeg giver K til	2316 ditt K	2316 gi K
samtykket	2316 K ditt
sang	564 K	2389 K
sanoi	1427 K
sanoivat	1427 K
sanoo	1427 K
sans	70 K pub
satin	3261 K alin
satura	2073 ārējā K
saturday	17 every K
saturdays	1020 delivered K	1020 sent K
sauca	2115 K
saugomos	2000 visos teisės K
savetovala	2870 K
savetovali	2870 K
savetovao	2870 K
savetuje	2870 K
savjetovala	2870 K
savjetovali	2870 K
savjetovao	2870 K
savjetuje	2870 K
savundu	3278 K
say	829 have your K	883 have your K in
saya	62 tag K
sayenizde	3276 sizin K
says	1115 K
sazinies	2112 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1812 K l'app	1812 K la app	1812 K la nostra app	1872 K la nostra	1872 K l'app
schauen	756 K sie vorbei
schick	49 K ihn	49 K es	707 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	707 K sie uns	756 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	716 K
schokkend	97 kan als K
schon	567 wenn sie K hier sind	567 wo sie K hier sind
schreef	2272 K
schreib	38 K uns	67 K uns	677 K uns	756 K uns	757 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	566 K sie an	607 K sie uns ihre meinung	677 K sie uns	756 K sie uns
schreibt	38 K uns	67 K uns	624 K über	624 K für	634 K seit # für	743 K als freie	743 K als freier	756 K uns	757 K mir unten	757 K uns unten	759 K
schrieb	759 K
schriftlicher	619 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2117 K u in	2117 K je in	2130 K je in voor	2130 K je gratis in	2231 K je hier in	2269 K je gratis in
schrijft	2169 K over	2169 K voor	2257 K voor	2272 K
schrijver	2169 is K en	2172 mening van de K
scria	2643 K pe	2643 K în	2643 așa K
scrie	38 K-ne	67 K-ne	2640 K-ne
scrii	2640 să ne K
scriitoare	2614 este K
scriitor	2614 este K
scripts	875 unblock K
scris	2643 a K
scritto	1873 chi ha K questo	1875 ha K
scrittore	1838 è uno K
scrittrice	1838 è una K
scrive	1838 K di	1838 K per
scriveteci	38 K	67 K
scrivi	1793 K a
scrivici	38 K	67 K	1872 K
""", 'se': """
search	986 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	1875 K
section	55 K #g	884 in the comment K
secure	921 K drop
securedrop	921 K
securely	921 K on signal	921 K via signal	921 contact us K	921 reach us K
seda	49 jaga K
see	42 did you K it	1053 if you K
segnalacelo	1872 K
segons	336 K
segueix	333 K-nos
seguici	1815 K su	1815 K anche su	1872 K
seguir	1147 puedes K a	1147 puede K a
segundo	2590 K
sehen	712 K sie hier.
seit	743 ist K # bei
sekarang	1788 donasi K	1788 daftar K	1788 gabung K	1788 unduh aplikasi K
sekite	2052 K mus
sekojiet	2112 K mums
selaimesi	10 K
seleciona	2578 a redação K
selected	966 K by our
selengkapnya	1738 untuk membaca K	1777 membaca artikel K
selgitas	1273 K
selitti	1427 K
selon	1529 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1528 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1210 a la K	2589 por K
semanal	78 la carta K	1136 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	561 K os	852 we'll K you	921 K us a tip	2299 K inn	2386 K oss
sende	2325 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	707 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1015 our app K you
seneste	498 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	1861 K di te non	1872 K di te non
service	1486 est chef du K	1486 est cheffe du K
serwisie	2445 w K	2460 naszym K
serwisu	2431 treści z K	2431 treść z K
seslendi	3278 diye K	3278 K
setiap	17 K pagi	1790 K bulan
setmana	333 rep cada K
setmanalment	17 K
settimana	17 ogni K	1874 alla K
settings	879 cookie K	982 cookie K	982 privacy K
setuju	43 tidak K?
setujui	1765 K cookie
seuraa	1424 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	865 K this with	865 K this post on	865 K this if you	865 K this far and wide	865 click to K	874 we may get a K
shareholders	955 not by K	1113 no K
shop	979 our K	1007 K our	1039 in our K	1039 from our K	1039 our K now
shope	2894 našom e-K
shopping	1012 our K links
shopu	376 našem e-K	2799 našem web K	2894 nášho e-K
should	921 story we K	921 we K look into	921 we K know about
shouted	1115 K
showcase	185 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	644 jetzt tickets K:	689 K sie unsere arbeit
sier	2328 til du K opp	2389 K
siga	2533 K-nos no	2533 K-nos nas	2587 K-nos
siger	564 K
sign	24 K in	853 K up to get	913 K up	1023 K up for our	1023 K up to our	1112 K up for our	1112 K up to our	1112 when you K up	1112 K up now
signal	490 på K	631 auf K	631 K-kanal	2311 på K	3096 på K
signaler	1472 K une erreur
signalez	1526 K-la-nous	1526 K-le-nous
signali	2886 K
signalu	369 K	2428 K
signing	852 thanks for K up	852 thank you for K up	852 by K up, i agree	852 by K up, you agree	852 by K up you agree
silakan	1738 K login	1738 K masuk
silenced	1113 refuse to be K
simply	1059 K hit reply
since	831 K you're here
sinds	2257 werkt K #
sini	1788 klik di K
sinirsiz	3239 K erişim
sinulle	1328 meillä on K pyyntö
site	64 ayna K	979 our jobs K	1113 our K	2270 onze K
sitede	3246 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2115 K
skaityti	1997 norėdami K toliau	1997 norint K toliau	1997 K toliau galite
skaitytojai	2053 mūsų K
skaitytojams	2053 mūsų K
skelbiamas	22 nebus K
skicka	3109 genom att K	3172 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2022 K # proc	2052 K paramą
sklepem	2434 naszym K
sklepie	2434 naszym K
skontaktuj	38 K się z nami	2429 K się z nami	2429 K się z naszym	2429 K się z naszą	2429 K się z autorem	2429 K się z autorką
skreg	564 K
skrek	2389 K	3175 K
skrev	564 K	2389 K	3175 K
skribent	493 er fast K	2314 er K	3099 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	561 K til os	561 K dig op	3069 K upp dig	3172 K upp dig	3172 K till oss
skrive	21 logget ind for at K	2387 vi bør K om	2387 vi burde K om
skrivefeil	2320 funnet en K
skriver	564 K	2389 K	3175 K
skrzynce	2400 w twojej K
""", 'sl': """
slant	3174 en K
slapukais	2013 K	2031 K
slapukus	2013 K
sledite	3053 K nam
sledujte	349 K nás	402 K nás živě	447 K nás	2961 K nás
sliboval	450 K
slobodno	2867 podržite K
sluit	51 K je aan
""", 'sm': """
small	1008 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	333 fes-te K	333 fes-te'n K
socia	51 hazte K	80 hazte K	1117 hazte K	1173 hazte K
social	597 auch bei K media
socialmediacookies	2173 K
socio	51 hazte K	80 hazte K	1117 hazte K	1121 hazte K	1173 hazte K
sociologue	1486 est K
socios	1203 solo para K	1203 sólo para K
socis	80 feu-vos K
sodelovanju	2997 v K s partnerjem
soglasja	3014 brez K	3014 brez pisnega K
som	2348 en sak K
somebody	1051 if you know K	1051 K sent you this
someone	865 send this to K	1051 if you know K	1051 K sent you this
something	946 see K wrong	946 K is wrong	1053 if we got K wrong	1053 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2643 arată un K
sondajul	35 K nostru
sonderheft	683 unser K	683 das K
sondzie	2437 naszej K	2437 w K	2454 weź udział w K
sonntag	17 jeden K
sordu	3278 K	3278 diye K
sordular	3278 K
soruyor	3278 K
sostegno	1797 il tuo K ci	1797 abbiamo bisogno del tuo K	1872 il tuo K
sostenerci	1797 puoi K
sostengono	1861 ci K ogni mese
sostenitore	80 diventa K	1872 diventa K
sostenitori	1873 i nostri K
sostiene	1836 chi ci K	1873 chi ci K	1875 K
sostieni	1797 K il nostro	1797 K la nostra	1872 K il	1872 K la
sostienici	1836 K	1872 K
sostuvo	1211 K
sottolinea	1875 K
soubory	363 K cookie
souhlasu	362 bez K	405 bez K
souligne	1529 K
source	917 top K
soutenez	1434 K notre	1488 K-nous	1488 K notre	1516 en vous abonnant, vous K	1526 K-nous	1526 K notre	1526 K-le	1526 K-la
soutenir	1430 nous K	1435 pour nous K	1526 K notre
soutien	1429 votre K	1434 votre K est	1434 a besoin de votre K	1513 votre K, même
soutiennent	1513 nous K chaque mois
soutiens	1526 je K
sovelluksellamme	84 K
sovelluksemme	1337 lataa K	1425 K
sovelluksessa	1337 avaa K	1368 K
sovelluksessamme	84 K
sovellus	1337 lataa K	1337 lataa ilmainen K	1368 K	1424 lataa K
""", 'sp': """
spaltist	2314 er K	2314 er fast K	2374 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1112 can you K
specchio	64 sito K
spelregels	2152 K
spende	566 ihre K	566 mit einer K	570 deine K für	570 ihre K hilft	570 deine K hilft	570 jede K hilft	570 jede kleine K hilft	570 jede K zählt	756 deine K	756 eure K	756 K jetzt	756 K uns	760 K
spenden	566 jetzt K	566 K sie	760 K
spendenaufruf	760 K
spendenaufrufe	760 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	756 K uns
spendieren	54 K sie mir einen kaffee	756 K sie uns
spiega	1875 K
spiegato	1875 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	974 K content
sportredacteur	2208 is K
sportredakteur	709 ist K
sportredakteurin	709 ist K
sportressort	633 leitet das K
sportskommentator	2314 er K
sportverslaggever	2169 is K
spot	1053 if you K
spotify	3250 K'da
spotted	1053 if you've K
spottete	759 K
spravodajcom	2888 je K
sprijinul	2640 K tău	2640 avem nevoie de K	2641 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2640 K-ne	2641 K-mi mai jos	2643 K
spunea	2643 K
spuneau	2643 K
spurgte	564 K
spurte	2389 K
spus	2643 a K	2643 au K
""", 'sq': """
squadra	1873 la nostra K
""", 'st': """
staat	2272 K er
stabilito	1875 ha K
stadsverslaggever	2208 is K
stammt	705 K von einer ki
stand	1112 K with us
standards	900 our K: the	976 our K team
starred	60 K fields
starting	1040 tickets K at
statement	1061 forward-looking K
statements	1061 forward-looking K	1061 forward looking K
stay	942 K with us for
ste	2883 keď K už tu	2979 ker K že tu
stede	42 var du til K
stelde	2272 K
stellen	683 wir K ein
stellenangebote	643 aktuelle K
stellenmarkt	643 unserem K
stellenportal	683 unserem K	683 unser K
stemme	496 ai-K
steuerlich	659 K absetzbar
steun	2117 uw K	2121 met jouw K	2121 met uw K	2121 K ons met	2164 K ons	2269 K ons	2269 K onze	2269 jouw K
stiahnite	2961 K si
stichpunkte	682 die K
stillingen	518 søg K	2343 søk K
stimme	625 K
stjerne	60 felter med K
stod	564 K der	3175 K det
stond	2272 K
stopite	2982 K v stik z
stopspillet	83 K
store	383 app K	653 im app K	979 our K	1039 in our K	1039 from our K	2900 app K
stories	15 free K	850 free K left	896 for more K like this	959 access to all our K	972 K like this	994 more of our K	1113 our K	1113 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	842 to read the full K	850 free K left	850 last free K	856 read this K in the app	865 share this K on	896 if you have a K to tell	896 email your K to	921 K for us	961 save this K	971 this K	971 the full K	972 this K	972 a K like this	973 this K	1113 this K	1113 K that took us
straight	852 K to your inbox	1018 emailed K to you
straipsniai	2024 nemokami K	2028 geriausi K jūsų
straipsnis	2028 nemokamas K	2053 šis K
straipsnius	2024 nemokamus K
streszczeniu	2451 o K ai
striga	2643 K
strigat	2643 a K	2643 au K
strigau	2643 K
strinjate	43 se ne K	43 se K
strona	2412 ta K używa
studio	966 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2205 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2205 K een mail	2205 K ze naar
""", 'su': """
subliniat	2643 a K
submitting	852 by K your email
subscreva	2524 K a nossa	2524 K as
subscribe	842 K to continue reading	842 K to read the full	842 to continue reading, K	842 K to get access	842 K for full access	842 K to unlock	842 already K?	852 K to our free	852 K to our weekly	852 K to our daily	852 K for more	869 K to our channel	869 K to our podcast	905 K to the podcast	905 K to our podcast	959 if you already K	959 K now for	983 K here	983 K below	1112 K to our	1112 K today	1112 K now	1112 K to get	1112 K for free
subscribed	952 you are now K to	1004 you have K
subscriber	50 as a K	829 become a K	842 already a K	842 this is a K-only	844 existing K	959 K-only article	959 K-only story	959 K-only content	959 not a K?	979 K event	987 K account	1112 becoming a paid K	1112 free or paid K
subscribers	50 K can	50 K may	842 this article is for premium K	842 for K only	842 exclusively for K	842 is exclusive to K	842 for paying K	842 for paid K	842 is for K	842 are for K	842 only K can read	844 existing K	959 exclusive to our K	959 exclusively to K	989 K can comment	1027 thanks to our K	1113 our K	1116 K
subscribing	842 by K to our	852 by K, you agree	1029 consider K	1112 consider K
subscription	842 off annual K	842 off an annual K	842 your K helps	842 K is being used on another	842 upgrade your K	842 sign up for a K	842 purchase a paid K	959 your K supports	959 your K makes	959 our K offers	959 our K options	987 without a K	1029 consider a K	1114 annual K	1116 K
subscriptions	1116 K
subscriptor	301 ja n'ets K	333 fes-te K	333 fes-te'n K
subscriptors	50 els K poden	301 només per a K	325 gràcies als K	328 exclusiu per a K	337 K
subscrit	324 K al nostre
subscriu	80 K-te	333 K-te
subscriure	324 en K't
subskrybenci	50 K mogą	2457 tylko K	2508 nasi K	2511 K
subskrybent	50 jako K
subskrypcja	2511 K
subskrypcje	2511 K
subskrypcji	2443 w K	2465 w K
substack	842 in the K app	1116 K
substacks	1116 K
subvention	1513 aucune K et
succes	2597 te-ai abonat cu K
successfully	1004 K subscribed
sued	1115 K
sufletului	97 telefonul K
suglasnosti	2826 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1516 pour lire la K	1516 lire la K ?
suivez	1463 K-nous sur	1526 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1208 K al	1208 K
summary	973 this K
sunday	17 every K	911 our K email
sundays	17 on K	1020 sent K
suosikiksi	1354 K
suositteli	1427 K
suport	325 amb el teu K podem	325 ens donen K cada mes	333 dona'ns K	333 el teu K	334 ens donen K
suporta	2537 o seu browser não K
support	836 please K us	836 your K, no matter how small	836 K our work by	836 to K my work	836 you can K us	875 your browser does not K	955 K fact-based	1112 K us	1112 K our	1112 K my work	1112 K this work	1112 your K	1112 we ask you to K	1112 K the show
supporta	1819 il tuo browser non K
supported	875 your browser is not K	1113 reader-K	1113 reader K	1113 member-K	1113 listener-K
supporter	1112 become a K
supporters	1027 thanks to our K	1034 K like you
supporting	836 please consider K	1112 consider K
survei	1789 K kami
survey	35 our K	35 our reader K	883 reader K	883 take our # minute K	883 two-minute K	884 short K	1112 take our K
suscribirte	1133 al K
suscribite	80 K	1198 K a nuestro	1208 K
suscripciones	1212 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1126 ya soy K	1126 ya eres K	1208 hazte K
suscriptora	1208 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1127 exclusivo para K	1127 sólo para K	1127 solo para K	1209 nuestros K	1212 K
susisiekite	38 K su mumis	2052 K su mumis
sustaining	912 K member	1112 K member	1112 become a K
sustenta	2588 que K o
sutikimo	2000 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3175 K
svarar	2387 vi K alle
svarbiausius	2031 K savaitės
svarede	564 K
svarer	2387 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2389 K
svideo	2789 K vam se tekst
svobodno	3053 podprite K
svobodnou	447 podpořte K
svoju	2778 K e-mail	2778 K mejl	2806 K e-mail
""", 'sw': """
swish	3111 via K
swisha	3172 K en gåva	3172 K oss	3172 K gärna	3172 K till #
""", 'sy': """
syndicated	968 auto-generated from a K feed	968 published from a K feed	968 K feed
syndication	968 our K team
syntetisk	496 K stemme	2317 K stemme
""", 'sz': """
szerint	1733 K
szerk	97 a K.
""", 'ta': """
taalfout	2152 K
taasavaldada	45 K
taboola	94 K
tady	338 když už jste K
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
tahun	1790 per K
takes	959 free and K less than
takip	3226 bizi K edin	3226 K et	3245 x'te K	3261 K edin	3275 bizi K edin
takk	2325 ja K, jeg vil
takket	562 K være dig	2387 K være deg
taloustoimittaja	1359 K	1412 on K
talsyntes	3102 K
tamamini	20 haberin K	20 yazinin K	3275 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1791 K
tanggung	1786 menjadi K jawab penulis
tanpa	71 K spam
tapana	1427 K sanoa
tapkite	2052 K nariu
tarafindan	3247 yapay zeka K	3247 yapay zekâ K
tarayiciniz	10 K
targeting	930 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1666 külső K
tarvitsee	1424 K sinua	1424 K tukeasi
tarvitsemme	1424 K apuasi	1424 K tukeasi
tasuta	1242 K konto
tavsiye	3278 K etti	3278 K ediyor
""", 'te': """
te	3245 'i x'K
teada	38 anna meile K	67 anna meile K
team	1113 our K	2270 ons K
teatas	1273 K
teavitused	1236 K
techredacteur	2208 is K
tegasnya	1791 K
tehisaru	1232 K abil	1232 tegi K	1248 K abil
tehisintellekt	1232 K
tehisintellekti	1232 K abil	1248 K abil
teica	2115 K
teigia	2055 K
teil	690 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	756 K sie uns
teilnehmen	643 jetzt K
teilte	759 K mit	759 K der	759 K die
tekrarladi	3278 K
tekst	20 cały K	20 ceo K	2210 deze K	2508 ten K	2807 ceo K	2868 ovaj K
tekstovima	2818 svim K
teksty	2508 nasze K
tekzip	97 K
telefon	501 på din K
telefoni	1236 otse K	1236 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	185 K	219 K канал	219 канал в K	308 canal de K	369 K	490 på K	490 K-kanal	597 unseren K-kanal	631 auf K	631 K-kanal	676 unserer K-gruppe	786 K	869 join our K	869 our K channel	1112 join our K	1146 nuestro canal de K	1494 canal K	1494 groupe K	1842 canale K	2167 K-kanaal	2311 på K	2311 K-kanal	2428 K	2533 nosso canal no K	2612 canalul de K	2663 мы в K	2663 наш K-канал	2663 в нашем K	2663 новости в K	2684 K	2684 K-канал	2684 K-канале	2791 K	2791 K-u	2823 K kanalu	2886 K	2981 K	3096 på K	3096 K-kanal	3241 K	3292 ми в K	3292 наш K-канал	3292 у нашому K	3312 K	3312 K-канал	3312 K-каналі	3448 kênh K
telegrama	2428 K
telegrame	2886 K
telegrami	1227 K kanaliga
telegramie	2428 K
telegramis	1227 K
telegramissa	1355 K
telegramkanaal	2167 K
telegramkanal	3096 K
telegramon	1662 K
telegramu	369 K	2791 K	2981 K
teljes	20 K cikk
tell	67 ? K us	976 K us	1072 . K us your	1072 ? K us your	1072 . K us how	1072 ? K us how	1072 . K us what	1072 ? K us what
telli	80 K leht	1270 K kohe
tellija	1214 oled juba K
tellijad	50 K saavad	1246 ainult K
tellijatele	1214 artikkel on K	1214 ainult K	1246 tekst on K	1246 lugu on K	1246 artikkel on K
tellimus	1274 K
tells	1015 our app K you
temas	1170 cubre K
temat	2429 zgłoś K
tenhle	448 K text
tento	2962 K text
terangnya	1791 K
termos	2540 K de uso
terms	879 agree to our K of	879 agree to our K and	880 agree to the K
terugkijken	2212 hier K
terugluisteren	2212 hier K
teruskan	49 K
testen	566 jetzt K	566 K sie	575 für # € K	575 für # euro K
testez	1443 K-nous	1526 K-nous
testified	1115 K
tetszett	1731 K a cikk
text	38 K us	67 K us	973 this K	3132 låst K
texte	693 alle K zum
texten	3105 fel i K
texter	3131 våra K	3131 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	908 K you to the	908 K you to all of you	908 K you to all who	908 K you to our
thanks	908 K to all of you who	1027 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	955 will you join K	1008 join K from
thema	677 K für uns
themenseite	669 unserer K
theo	3408 K dõi báo	3447 hãy K dõi	3450 K ông	3450 K bà	3450 K lời
there	42 were you K
think	883 let us know what you K	1112 tell us what you K
thinking	1030 if you were K of	1030 if you've been K about	1030 if you've been K of
thoughts	883 share your K	1068 post your K	1112 share your K
thousands	1112 join K of
threads	369 K
threema	631 auf K
through	1012 K links	1012 K a link
throw	829 K in
thursday	17 every K
thursdays	17 on K	1020 delivered K	1020 sent K
""", 'ti': """
ticker	669 im live-K
tickets	1007 K here	1007 book K here	1040 K as low as	1040 get K from	1040 like these K
ticketshop	643 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1344 K
tietosuojaselosteen	1369 hyväksyt K
tijeku	2806 budite u K
tikkie	2271 K
tiktok	16 K	681 inhalt von K	786 K
tiktokon	1662 K
tiktoku	2791 K	2981 K
til	561 vær med K
tilaa	80 K nyt	1424 K nyt
tilaaja	50 K voi	1332 oletko jo K
tilaajamme	1425 K
tilaajana	50 K voit	1332 jatka lukemista K	1332 K pääset	1332 K voit	1332 koko juttu K
tilaajat	50 K voivat	1380 vain K	1428 K
tilaajille	1332 vain K	1380 on K
tilaamalla	1369 K hyväksyt	1372 K
tilauksen	1335 voit peruuttaa K
tilaus	1428 K
tilbage	514 gratis artikel K
tilgang	2386 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3058 vi har en bön K dig	3172 ge en gåva K oss
tillade	3175 K
tillatt	2340 ikke K å gjengi
tilmeld	463 K dig vores	503 ved at klikke på K	561 K dig vores	561 K dig her	561 K dig gratis
tilmelde	503 ved at K dig
tilmelding	503 ved K
tim	2799 naš K
tin	78 bản K	3451 bản K
tine	2628 fără K nu
tip	38 K os	67 K os	475 K os	475 har du et K	561 K os	829 K your	2204 app je K
tipeee	1488 K
tipline	921 our K	1054 our K
tipp	677 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	921 news K	2297 K oss	2297 har du et K	2386 K oss	3082 har du ett K	3083 har du K
tipsa	38 K oss	67 K oss	3172 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	452 en lille K at bede	2274 en liten K å be
""", 'tl': """
tl	3277 # K
""", 'to': """
to	57 from us K you
today	913 join K	1112 chip in K	1112 sign up K	1112 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2272 gaf K
toestaan	2209 cookies K
toestemming	2148 K te geven	2173 je K nodig	2173 uw K nodig	2173 geef K	2200 overname zonder K	2209 geen K gegeven	2224 tekst mag zonder K
toeta	1239 K meid	1270 K meid
toetage	1270 K meid
toetus	1239 sinu K	1270 sinu K	1270 teie K
toho	42 byli jste u K
toimetaja	1229 K
toimetus	1271 meie K
toimetusele	39 meie K
toimintaamme	1424 tue K
toimittaja	1359 lehden K	1359 politiikan K	1359 vapaa K	1359 on K	1412 on K	1412 on politiikan K	1412 on vapaa K	1412 on tutkiva K
toimittajallemme	39 K
toimittajamme	1425 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1425 K
toimituksemme	1425 K
toimitusta	1424 tue K
toisti	1427 K
told	1115 K
torjui	1427 K
toteaa	1427 K
totesi	1427 K
touch	829 get in K	896 get in K with our
""", 'tr': """
trabaja	1170 K en
trabajo	1121 si te gusta nuestro K	1209 nuestro K
trabalho	2579 valoriza o nosso K	2588 nosso K
tracking	982 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	566 K sie hier	756 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1470 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2269 K ons
traktir	54 K kopi	54 K saya kopi	1775 K kami
transcript	973 this K
transferred	880 personal data may be K
translated	906 this article was K
transmettez	49 K-le
transmis	2643 a K
transparenzhinweis	97 K	619 K
tratamento	2540 K dos seus dados
tratamiento	1154 K de tus datos
trattamento	1822 K dei dati
travail	1527 notre K
tredje	3101 K part
trenger	2277 vi K din støtte	2386 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2989 naše spletne K
trgovini	2799 našoj K	2989 naši spletni K	2989 naši K
trial	842 your free K	1112 start your free K	1112 start a free K	1114 free K
tribunais	2557 cobre K
tribunales	1170 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1033 will be K
trocados	97 nomes foram K
trust	1070 you K
trusted	917 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1020 sent K
tuit	9 este K
tukesi	1424 K
tukijaksi	1424 ryhdy K
tulisan	1789 K ini
tulisnya	1791 K
tunnistas	1273 K
tunnus	1376 luo K	1424 luo K
tuo	1861 il K #x#
tuomitsi	1427 K
turn	1070 you K to
tutur	1791 K
tuturnya	1791 K
""", 'tv': """
tvirtina	2055 K
tvrdi	2870 K
tvrdil	450 K
tvrdila	450 K	2870 K
tvrdio	2870 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1115 K
twice	1033 will go K as far
twierdzi	2510 K
twitter	865 share on K	869 follow him on K	869 follow her on K	869 follow them on K	869 follow on K	3245 K'da takip
twitteris	1227 K
twitterze	2409 na facebooku i K
""", 'ty': """
tygodniowo	2509 K
tygodniu	17 raz w K
typo	946 spot a K
""", 'ub': """
ubegrenset	2283 K tilgang
""", 'uc': """
ucap	1791 K
ucapnya	1791 K
""", 'ud': """
udbyder	495 ekstern K
udfyldes	478 skal K
udlandsjournalist	549 er K
udtalte	564 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	563 om K
""", 'ui': """
uitgeschakeld	2145 javascript is K
uitschrijven	2130 op elk moment K
uitzending	2212 de K hieronder
""", 'uj': """
ujar	1791 K
ujarnya	1791 K
""", 'uk': """
uken	2388 i K
uker	2386 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1412 on K
ulkomaantoimittaja	1412 on K
ulubionych	2427 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	875 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	663 alle artikel K
unbegrenzten	690 K zugriff	690 K zugang
unbegrenzter	663 K zugang
undrade	3175 K
uneix	51 K-t'hi	333 K-te
unesite	77 K svoj e-mail
ungkap	1791 K
ungkapnya	1791 K
uniquement	1513 nous vivons K grâce
unisciti	51 K a loro	51 K	1872 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	842 get K access	842 K digital access	844 K access for	987 K reading	987 want K access
unlock	20 K this	842 K the rest
unser	757 K ziel	757 K team
unsere	36 K leser	74 über K links	589 K app	686 K neue app	689 durch K leser	756 können sie K	757 K leser	757 K texte
unserem	35 K quiz	575 mit K abo	643 in K shop	643 K online-shop	676 K kanal	683 K shop	717 in K shop	717 jetzt in K
unseren	36 K lesern	643 K shop	683 K online-shop	757 K lesern	757 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	589 in K app	653 K app	669 lesen sie auf K	686 K neuen app	757 K arbeit
unseres	643 K teams
unsubscribe	852 K at any time	852 K anytime	983 K whenever
unterschied	660 machen einen K	660 macht einen K
untuk	1788 masuk K
unutmayin	3261 K
""", 'up': """
upcoming	979 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	852 get K by email	942 check back for K	942 refresh for K
upgrade	842 K to paid	842 K to read	842 behind the paywall. K
upgrading	1029 consider K
upitala	2870 K
upitao	2870 K
upitnik	2803 K
upozorava	2870 K
upozorila	2870 K
upozorio	2870 K
upozornenia	14 K	2900 K
upozornil	450 K
upozornila	450 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3175 K
uppger	3175 K
uppmanade	3175 K
ups	1116 pop-K
""", 'ur': """
urednica	2793 je K	2793 , K	2983 je K	2983 , K
urednik	2793 je K	2793 , K	2983 je K	2983 , K
urged	1115 K
urheilutoimittaja	1359 K
urteilte	759 K
""", 'us': """
us	38 dm K	67 dm K
use	1074 will not K your	1074 won't K your	1074 we may K your
""", 'ut': """
utbrast	3175 K
utenriksjournalist	2374 er K
utilisation	1470 K de cookies	1470 K des cookies	1470 conditions générales d'K
utilisons	1469 nous K des cookies
utilitza	313 K galetes
utilitzem	313 K galetes
utilizamos	1153 K cookies	2539 K cookies
utilizza	1821 questo sito K i cookie	1822 K cookie
utilizziamo	1821 K i cookie
utrzymujemy	2508 K się
uttalte	2389 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1249 meie K
uudiskiri	1217 telli meie K	1237 K	1270 telli K	1271 meie K	1274 K
uudiskirja	1237 K
uudiskirjaga	1217 K	1237 K
uudiskirjast	1237 K
uudistes	1226 google K
uutisemme	1386 K
uutisilmoitukset	1367 K
uutisissa	1354 google K
uutiskirje	78 K	1335 tilaa K	1370 K	1424 tilaa K	1428 K
uutiskirjeemme	78 K	1335 K	1425 K
uutiskirjeen	78 K	1369 tilaamalla K	1370 K
uutiskirjeet	1370 K
""", 'uv': """
uvedl	450 K
uvedla	450 K
uviedla	2964 K
uviedol	2964 K
""", 'uy': """
uyardi	3278 K
uyariyor	3278 K
uygulamamiz	3223 mobil K	3276 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3223 K indirin	3223 K indir	3223 mobil K	3275 K indir
uygulamasini	3252 K
uygulamayi	3224 K indir	3224 K indirin
""", 'uz': """
uzviknuo	2870 K
""", 'va': """
vaati	1427 K
vaativat	1427 K
vacancies	937 our current K	937 our K
vacatures	2178 onze K	2178 alle K in
vacaturesite	2211 K	2211 onze K
vakuutti	1427 K
valfri	3061 swisha K summa	3172 swisha K	3174 K summa
valgfritt	2277 vipps et K	2386 vipps K
valittaa	1427 K
valitti	1427 K
vallotta	1733 K
vapaasti	45 lainata K
var	42 K du der
vare	3173 tack K er	3173 tack K dig
varnade	3175 K
varnar	3175 K
varoittaa	1427 K
varoitti	1427 K
varoval	450 K
varovala	450 K
varsel	2322 K
varsler	2322 K	2322 push-K
varslinger	14 K
varuje	450 K
vas	2811 bez K	2868 bez K
vastannut	97 ei K
vastasi	1427 K
vastasivat	1427 K
vastaus	21 peruuta K
vayas	1118 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3174 i K
vedomosti	2898 svoje K
velden	60 K met een ster
ven	561 del med en K
vendredi	17 chaque K
venn	2386 del med en K
ventana	1156 se abre en una K nueva
veraltet	602 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2197 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	673 ist der anbieter K	673 der anbieter selbst K
verarbeitung	656 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2118 voor je K gaat	2125 lees K met	2125 K lezen?	2127 om K te lezen	2193 gratis K met	2217 lees gratis K	2229 help ons K
verdi	3278 karar K	3278 söz K	3278 diye yanit K	3278 yanit K	3278 cevap K
vereiste	21 K velden zijn	2151 K velden
verfasser	637 meinung der K
verfassers	637 meinung des K
vergoeding	2197 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2270 dit K	2270 goed K
verhalen	2193 toegang tot alle K	2231 K in je mail	2270 onze K
verhindert	604 ein skript K
verileriniz	3230 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2272 K
verktyg	3102 hjälp av ett ai-K
verlag	660 kein K	757 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2145 je browser is K
verpassen	756 K sie
verscheen	2162 dit artikel K eerder	2200 versie van dit artikel K	2200 stuk K eerder	2200 artikel K ook	2224 dit artikel K eerst	2224 dit stuk K eerst
verschenen	2200 artikel is eerder K op	2200 artikel is eerder K in de krant
verschenken	756 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2208 doet K vanuit
verslaggever	39 onze K	2168 onze K	2169 is K	2169 is politiek K	2208 is medisch K	2208 werkt als K	2257 is K	2257 is politiek K
verslaggevers	39 onze K	2205 onze K
vertaling	2210 deze K
verteiler	628 K
vertelde	2272 K
vertelt	2272 K
vertraulich	632 redaktion K	707 K hinweise
verwenden	604 wir K cookies
verwendest	602 K einen adblocker
verwendet	604 diese website K cookies	604 diese webseite K cookies
verwendung	681 K von cookies
verzi	379 audio K
verzii	2897 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2118 een klein K
vesti	2777 K na mejl
vestima	2791 google K
""", 'vi': """
viber	16 K	185 K	219 канал във K	786 K	2684 K	2791 K	2791 K-u	2981 K	3312 K
viberen	1662 K
viberi	2886 K
viberju	2981 K
viberu	369 K	2791 K
viberze	2428 K
vidare	49 skicka den K	49 skicka K	49 send den K	3064 för att läsa K	3172 läs K för
videa	40 fotky a K	2985 ogled K
videli	2795 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	632 fotos oder K	681 laden des K	684 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	458 for at læse K	561 læs K for	2280 for å lese K	2386 les K for
vidjeli	2795 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	856 K in app
viewers	1034 K like you
views	30 K of	850 free K left	1068 share your K
vigtigste	523 ugens K	523 dagens K
viikko	17 joka K
viikossa	1426 K
vijesti	2777 K na e-mail
vijestima	2791 google K
vikala	2870 K
vikali	2870 K
vikao	2870 K
viknula	2870 K
viknuo	2870 K
viktigaste	3131 veckans K	3131 dagens K
viktigste	2348 ukas K	2348 dagens K
vill	3109 ja tack, jag K
vincoli	1874 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2327 på K	2386 K et	2386 K oss	2386 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	756 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1794 K che sei qui
visualiser	1499 K les contenus
visualizzare	1821 per K questo contenuto
vivons	1513 nous K grâce à nos	1513 nous ne K que
""", 'vo': """
voice	1068 add your K	1113 our K
volal	450 K	2964 K
volala	450 K
volali	450 K
volg	2141 K ons op	2141 K ons via	2269 K ons
volgende	21 in deze browser voor de K
volgens	2272 K
voor	2130 meld je aan K	2193 veel meer K #
voorbehouden	2162 alle rechten K
voordat	2118 K je gaat
voorkeursbron	2166 K
voorkeursbronnen	2203 K
vorbehalten	575 abonnenten K	619 alle rechte K
vorbei	756 schau K
vores	35 K quiz	84 i K app	84 med K app	465 hent K app	465 i K app	561 støt K	561 hent K	562 K app
vorgelesen	648 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1429 K don	1434 K don nous	1488 K don	1526 K aide pour
vous	18 sans K	1527 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2118 hebben we een gunst te K	2118 we willen je iets K
vriend	80 word K	2269 word K
vrijdag	17 elke K
vroeg	2272 K
""", 'vs': """
vsebin	3007 do vseh K
vsebina	2985 zunanja K
vsebine	2985 zunanje K	2985 te K
vsebino	9 to K	2985 zunanjo K
vstupenky	376 K na naši
""", 'vu': """
vuodessa	1426 K
vurguladi	3278 K
""", 'vy': """
vygenerovala	393 K ai	2910 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	361 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2012 K redaktorius
vyriausioji	2012 K redaktorė
vytvorila	2910 K ai
vyzval	450 K
vyzvala	450 K
""", 'wa': """
waardeer	2190 K dit artikel
waardeert	2190 dit artikel K
waardevol	2118 vond je dit artikel K
waarschuwt	2272 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	759 K vor
warned	1115 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1115 K
warnt	759 K
warnte	759 K
warst	42 K du vor ort
wartawan	39 K kami	1764 adalah K
washington	899 is a K
waszych	2449 z K wpłat	2508 z K wpłat
""", 'we': """
we	955 K have you.
webbplats	3079 denna K använder cookies
webinar	643 zum K	793 δωρεάν K	793 το K μας	793 K μας	2178 ons K	2434 nasz K	2799 naš K	2989 naš K
webinarimiza	3248 K
webshop	717 in unserem K	2178 onze K
webshopu	2799 našem K
website	472 dette K bruger	757 unsere K	1113 our K	2224 niets van deze K
webwinkel	2178 onze K	2211 de K van	2211 het boek in de K
wednesday	17 every K
wednesdays	1020 delivered K	1020 sent K
week	17 once a K	17 each K	17 elke K	1114 a K	1114 per K	2271 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	852 sign up for our K	911 our K email	911 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1068 K in
weiter	575 lesen sie sofort K
weitere	669 K texte finden sie
weitergegeben	688 wird nicht K
weiterlesen	20 K	575 K mit	575 jetzt K	575 diesen artikel K	575 kostenlos K	575 mit plus K	602 mit werbung K
weitermachen	689 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	698 K nur mit
weiterzulesen	575 um K
weken	2271 K voor
werbeblocker	602 deaktivieren sie ihren K
werbefrei	70 K	757 K
werbelink	695 K
werbelinks	74 K	695 K
werbevereinbarung	583 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	663 alle texte ohne K	663 abo ohne K	757 ohne K
werde	756 K teil
werden	51 . K sie eine	756 K sie teil
werk	2270 ons K
werken	2211 kom K bij
wersja	2 K audio
wesprzyj	2394 K nasze	2449 K	2507 K nas	2507 K nasze	2507 K naszą	2507 K mnie
weten	38 laat het ons K	67 laat het ons K	2151 laat het ons K	2269 laat het ons K	2272 laat K
wetenschapsredacteur	2208 is K
""", 'wh': """
whatever	1112 chip in K
whatsapp	16 K	38 K us	67 K us	185 K	219 K канал	308 canal de K	308 al teu K	308 a K	369 K	490 på K	490 K-kanal	589 K-kanal der	597 unser K-kanal	597 unserem K-kanal	597 unseren K-kanal	597 zum K-kanal	597 K-kanal von	631 auf K	631 per K	631 K-gruppe	631 bei K	676 unserer K-gruppe	786 K	865 share on K	865 share via K	869 join our K	869 join us on K	869 our K channel	869 updates on K	1054 our K tip line	1054 our K tipline	1054 our K number	1054 our K line	1054 our K	1112 join our K	1146 nuestro canal de K	1355 K-kanavaa	1494 chaîne K	1494 canal K	1494 sur votre K	1494 groupe K	1789 K kami	1842 canale K	1842 gruppo K	1842 su K	1842 numero K	2167 K-kanaal	2167 K-groep	2167 via K	2167 op K	2204 in je K	2204 stuur ze via K	2311 på K	2311 K-kanal	2408 kanał na K	2428 K	2533 nosso canal no K	2533 nosso canal do K	2534 grupo do K	2612 canalul de K	2612 direct pe K	2684 K	2791 K	2791 K-u	2823 K kanalu	2886 K	2981 K	3096 på K	3096 i K	3096 K-kanal	3241 K	3312 K
whatsappa	2428 K
whatsappe	2886 K
whatsappgroep	2167 K
whatsappi	1227 K kanaliga
whatsappie	16 K	2428 K
whatsappiin	1355 K
whatsappis	1227 K
whatsappissa	1355 K
whatsappkanaal	2167 K
whatsappkanal	3096 K
whatsappon	1662 K
whatsappu	16 K	369 K	2791 K	2886 K	2981 K
while	831 K you're here
whitelist	875 K our site	875 K this site	875 K us
""", 'wi': """
widerruf	688 K finden sie
widerrufen	584 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	865 opens in new K	865 opens in a new K
winkel	2211 onze K
winning	899 is an award-K
wirtschaftsredakteur	709 ist K
wirtschaftsredakteurin	709 ist K
wirtschaftsressort	633 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	632 K sie mehr
withdraw	880 K your consent
without	18 K you	18 K your	1113 K you
""", 'wo': """
woche	17 jede K	758 pro K
wochen	663 # K für	663 vier K für	758 K lang
word	80 K lid	2117 K lid	2121 K lid en	2164 K lid
work	1112 back our K	1113 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	883 K to us at	1112 K to us
writer	897 is a staff K for	897 is a senior K at	899 is a staff K	899 is a senior K	899 is a K
writes	899 K about	925 K on	1115 K
writing	966 correct at the time of K
written	899 has K for
wrote	1115 K
""", 'ws': """
wsparcia	2508 waszego K	2508 twojego K
wsparcie	2395 twoje K	2507 twoje K pozwala	2507 twoje K pomaga	2507 twoje K jest dla nas
wsparciu	2394 dzięki twojemu K	2508 dzięki K	2508 waszemu K
wspieraj	2449 K	2507 K nas
wszystkich	2456 K treści	2456 do K artykułów	2456 do K tekstów
""", 'wu': """
wurde	625 text K	682 das audio K
""", 'wy': """
wydanie	80 kup e-K	2469 kup e-K	2469 e-K
wydarzenie	2434 nasze K
wydawcy	2447 bez zgody K	2447 za zgodą K
wyjdziesz	2391 zanim K
wykup	80 K
wymagane	21 K pola są	2415 pola są K
""", 'x': """
x	1861 #K#
""", 'ya': """
yakiniyor	3278 K
yalvardi	3278 K
yalvariyordu	3278 K
yaniti	21 K iptal et
yanitladi	3278 K
yanitlayin	3261 K
yanitsiz	97 K birakti
yapabilir	3261 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3220 giriş K
yapay	3247 K zeka ile	3247 K zekâ ile
yapilamaz	3236 alinti K
yapin	24 giriş K	3261 giriş K	3275 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3275 bize K edin
yardimiyla	3266 yapay zeka K	3266 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3265 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3236 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3244 K	3244 köşe K
yazdi	3278 K	3278 diye K
yazin	38 bize K	67 bize K	3242 bize K	3261 K	3275 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3278 K
yazmak	6 yorum K
""", 'ye': """
year	1114 a K	1114 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3277 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	185 K	604 inhalte von K	681 inhalt von K	786 K	869 on K for more	869 on K for the	1789 K kami	3312 K	3408 kênh K của
youtubeu	2791 K
youtubu	2981 K
""", 'za': """
za	2807 K # €	2903 K # €	2996 K # €
zaak	2168 meer over deze K
zaakceptuj	2431 K pliki cookie
zabranjeno	2810 K kopiranje
zabronione	2424 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2903 článkov K	2903 články K
zadejte	77 K svůj e-mail
zahlasujte	396 K	2913 K
zahtevana	21 K polja
zahtevao	2870 K
zahtijevao	2870 K
zainstaluj	2402 K naszą aplikację	2403 K aplikację
zajednici	2823 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3406 quan tâm K
zalogowani	2415 tylko K
zalogowaniu	2397 dostępny po K	2397 dostępna po K
zalogowanych	2438 tylko dla K
zaloguj	24 K	2398 K się, aby	2398 K się aby
zamkniesz	2391 zanim K
zamolila	2870 K
zamolili	2870 K
zamolio	2870 K
zamudite	3010 ne K
zanechte	77 K nám e-mail
zapewnia	2510 K
zapisal	3056 je K
zapisz	2400 K się na nasz	2507 K się na	2507 K się do
zapraszali	2510 K
zaprenumeruj	80 K
zaradi	3000 K vas	3054 K vas
zaregistrujte	386 zdarma se K	386 se zdarma K	386 zdarma K	386 K se zdarma	2903 K sa zadarmo	2903 K sa
zarejestrowanych	2438 tylko dla K
zarejestruj	2398 K się, aby	2507 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2427 K źródeł
zavisi	2867 K od vas
zavolal	450 K
zavolala	450 K
zawiera	97 K opisy
zaznacza	2510 K
""", 'zb': """
zbierka	2965 K
""", 'zd': """
zdarma	386 článků K	386 články K
""", 'ze': """
zegt	2272 K
zei	2272 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	450 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2643 K
zicea	2643 K
ziedojums	2116 K
zitten	2270 we K ook op
""", 'zk': """
zkuste	342 K první měsíc	447 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	380 své K
znanje	2803 svoje K	2803 svoje K u	2992 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2890 K tohto obsahu	2890 K obsahu	2890 K príspevku
zondag	17 elke K
zonder	71 K spam	2190 K jouw steun	2190 K uw steun
zostanie	2415 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	371 , K	435 je K	435 , K
zpravodajem	371 je K	435 je K
zpravodajka	435 je K	435 , K
zpravodajkou	371 je K	435 je K
""", 'zr': """
zrezygnuj	2398 K w każdej chwili	2509 K w każdej chwili
""", 'zu': """
zuerst	698 text ist K	715 text wurde K
zufolge	759 K
zugang	575 noch keinen K
zugeschickt	587 per e-mail K	587 per mail K
zugestimmt	604 externen diensten nicht K
zusammenarbeit	673 beitrag ist in K	673 artikel ist in K	673 text ist in K
zusammenfassung	626 K
zustimmung	604 K jederzeit	605 ihre K	605 mit ihrer K
""", 'zv': """
zvali	450 K
zvjezdicom	60 polja sa K
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
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
edasi
edited
editing
edition
editor
editora
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

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:anketa|hlasování|otázka dne|anketa dne|kvíz|kvíz dne|kvíz týdne): [^.]{8,110}\\?$', 413),
 ('^(?:hrajte|zahrajte si|hra dne): [^.]{3,50}$', 413),
 ('^(?:vždy )?(?:povolit|zobrazovat|načítat|zobrazit) (?:vždy )?obsah (?:z|ze|od) [^.#"]{1,30}$', 417),
 ('^(?:zde|tady|na tomto místě) (?:je|se nachází|najdete) (?:vložený )?(?:obsah|příspěvek) (?:z|ze|od) [^.#"]{1,30}\\.?$', 417),
 ('^(?:strana|stránka|foto|fotografie|obrázek|snímek|video) # (?:z|ze|/) #$', 432), ('^(?:foto|strana|fotografie) #/#$', 432),
 ('^# z #$', 432), ('^(?:zobrazit |prohlédnout )?(?:všech |všechny )?#? ?(?:fotografií|fotografie|fotek|fotky)$', 432),
 ('^(?:video|tv|dossier|podcast|online|infografika|speciál|grafika): '
  '(?:jak|takhle|takto|proč|co|kdo|kde|to|podívejte|poslechněte|vše|noc|lidé|tak|tady|jaké) [^#.:;]{3,90}[^#.:;]$',
  434),
 ('^(?:vše o|více o|více k tématu|všechny články k tématu|všechno o tématu|vše k tématu)(?: téma)?: [^.]{2,50}$', 434),
 ('^(?:tento |tato )?(?:článek|text|esej|rozhovor|reportáž) (?:vyšel|vyšla|byl publikován|byla publikována|původně vyšel|původně '
  'vyšla|poprvé vyšel) (?:nejprve |původně |poprvé )?(?:v|ve|na) [^.,]{4,60}\\.?$',
  438),
 ('^(?:původně|poprvé) (?:vyšlo|publikováno|zveřejněno) (?:v|ve|na) [^.,]{4,60}\\.?$', 438),
 ('^(?:článek vznikl ve spolupráci s|text vznikl ve spolupráci s|ve spolupráci s partnerem|partnerem '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorováno společností|partner článku):? [^.#";]{3,40}\\.?$',
  446),
 ('^(?:afstemning|læserafstemning|dagens spørgsmål|ugens spørgsmål|quiz|ugens quiz): [^.]{8,110}\\?$', 527),
 ('^(?:spil nu|dagens spil): [^.]{3,50}$', 527), ('^(?:tillad|vis|indlæs) (?:altid )?indhold fra [^.#"]{1,30}$', 531),
 ('^(?:her (?:er|vises|findes) |dette er )?(?:et )?(?:indlejret )?(?:indhold|opslag) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  531),
 ('^du har læst # (?:ud )?af (?:dine )?# (?:gratis|gratisartikler)[^.]{0,30}\\.?$', 543),
 ('^(?:side|billede|foto|video) # (?:af|/) #$', 546), ('^(?:billede|foto|side) #/#$', 546), ('^# af #$', 546),
 ('^(?:vis |se )(?:alle )?#? ?(?:billeder|fotos|billederne)$', 546),
 ('^(?:video|tv|dossier|podcast|liveblog|live|grafik|tema|dokumentar|overblik): '
  '(?:sådan|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hvad|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  548),
 ('^(?:alt om|mere om|flere artikler om|alle artikler om|læs alt om)(?: emnet)?: [^.]{2,50}$', 548),
 ('^(?:artiklen|teksten|historien|denne artikel|denne tekst|denne historie|kronikken|denne kronik|essayet) (?:blev|er|har været|var) '
  '(?:først |tidligere |oprindeligt )?(?:bragt|publiceret|trykt|udgivet|offentliggjort) (?:første gang |oprindeligt |tidligere '
  ')?(?:i|på|af|hos) [^.,]{4,60}\\.?$',
  552),
 ('^(?:først|oprindeligt|tidligere) (?:bragt|publiceret|udgivet) (?:i|på|af|hos) [^.,]{4,60}\\.?$', 552),
 ('^(?:oversættelse(?: fra [a-zæøå]+)?: |oversat (?:fra [a-zæøå]+ )?af (?!ai|hånd|en|den))[^#.,;"]{4,40}$', 552),
 ('^(?:i betalt samarbejde med|betalt samarbejde med|sponsoreret af|sponseret af|indhold fra annoncøren|annoncørbetalt indhold '
  'fra|præsenteret af) (?!en |et |den |det |sin |hans |hendes )[^.#",;:]{3,32}$',
  560),
 ('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  703),
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 721),
 ('^jetzt spielen: [^.]{3,50}$', 721),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  726),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  726),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 739), ('^(?:bild|foto|seite) #/#$', 739), ('^# von #$', 739),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 739),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  742),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 742),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 744),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  747),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 747),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 747),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  755),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  835),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 891),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  1079),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 1096), ('^# of #$', 1096),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 1096),
 ('^(?:video|watch live|dossier|podcast|live ?blog|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$', 1098),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  1098),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  1101),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  1107),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  1107),
 ('^(?:küsitlus|hääletus|lugejaküsitlus|päeva küsimus|viktoriin|gallup): [^.]{8,110}\\?$', 1251), ('^(?:foto|pilt|leht|lk) #/#$', 1269),
 ('^(?:äänestys|kysely|lukijakysely|gallup|päivän kysymys|viikon kysymys|visa|testi|viikon visa): [^.]{8,110}\\?$', 1390),
 ('^(?:pelaa nyt|päivän peli): [^.]{3,50}$', 1390),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) (?:palvelusta |kohteesta )?[^.#"]{1,30}(?:sta|stä|ista|lta|ltä)$',
  1394),
 ('^(?:salli|näytä|lataa) (?:aina )?(?:sisältö|sisällöt|sisältöä) palvelusta [^.#"]{1,30}$', 1394),
 ('^(?:tässä on |tämä on )?upotettu(?:a)? sisältö(?:ä)? (?:palvelusta|palvelussa) [^.#"]{1,30}\\.?$', 1394),
 ('^olet lukenut #/# (?:ilmai[a-zäö]+ )[^.]{0,30}\\.?$', 1406),
 ('^olet lukenut # (?:ilmai[a-zäö]+ )?(?:artikkelia|juttua) # (?:artikkelista|jutusta)\\.?$', 1406),
 ('^(?:sivu|kuva|video) #/#$', 1409), ('^(?:sivu|kuva|video) # / #$', 1409),
 ('^(?:näytä |katso )(?:kaikki )?#? ?(?:kuvaa|kuvat)$', 1409),
 ('^(?:video|tv|dossier|podcast|liveseuranta|live|grafiikka|katso video): '
  '(?:näin|tässä|siksi|tämä|kuuntele|katso|kaikki|miten|miksi|mitä|kuka|mikä|tältä|tällainen) [^#.:;]{3,90}[^#.:;]$',
  1411),
 ('^(?:kaikki aiheesta|lue lisää aiheesta|lisää aiheesta|kaikki jutut aiheesta): [^.]{2,50}$', 1411),
 ('^(?:artikkeli|juttu|teksti|kirjoitus|essee|kolumni)(?: on| oli)? (?:julkaistu|ilmestynyt|ilmestyi|julkaistiin) (?:alun perin '
  '|ensimmäisen kerran |aiemmin |ensin )?[^.,]{4,60}(?:ssa|ssä|lehdessä|numerossa #/#)\\.?$',
  1415),
 ('^(?:suomennos|käännös|suomentanut|kääntänyt)(?: [a-zäö]+sta)?: [^#.,;"]{4,40}$', 1415),
 ('^(?:kaupallinen yhteistyö|maksettu yhteistyö|yhteistyössä|sisällön tarjoaa|tarjoaa|mainostaja):? (?:[^.#",;:]{3,32}(?:pankki|yhtiö| '
  'oy| oyj|kumppani|mainostaja))$',
  1423),
 ('^(?:szavazás|szavazzon|szavazz|a nap kérdése|közvélemény|kvíz|napi kvíz|heti kvíz): [^.]{8,110}\\?$', 1697),
 ('^(?:játssz most|napi játék): [^.]{3,50}$', 1697),
 ('^(?:mindig )?(?:engedélyezem|megjelenítem|betöltöm) (?:mindig )?(?:az? )?[^.#"]{1,30}(?:ról|ről|tól|től|ból|ből)? (?:származó '
  ')?tartalmakat?$',
  1701),
 ('^(?:az? )?[^.#"]{1,30} (?:tartalmak|tartalmainak|tartalmának) (?:mindig |állandó )?(?:engedélyezése|megjelenítése|betöltése)$',
  1701),
 ('^(?:itt (?:egy )?)?beágyazott tartalom (?:látható|található)?:? ?[^.#"]{0,30}\\.?$', 1701),
 ('^(?:ön )?(?:elolvasott|elolvastál) #(?:-[a-z]+)? az? #(?:-[a-z]+)? ingyenes cikk[^.]{0,20}\\.?$', 1713),
 ('^(?:oldal|kép|fotó) ?:? #/#$', 1716), ('^#/#\\.? (?:oldal|kép|fotó)$', 1716), ('^(?:kép|fotó|oldal) # / #$', 1716),
 ('^(?:mind a )?#? ?(?:kép|fotó|képek|fotók) megtekintése$', 1716), ('^galéria \\(#\\)$', 1716),
 ('^(?:videó|tévé|tv|dosszié|podcast|élő|infografika): (?:így|itt|ezért|miért|hogyan|mit|ki|mi|ez|ezt|hallgassa|nézze|minden|a|az) '
  '[^#.:;]{3,90}[^#.:;]$',
  1718),
 ('^(?:minden cikk a témában|további cikkek a témában|minden a témáról|még több a témáról|a téma összes cikke): [^.]{2,50}$', 1718),
 ('^(?:az? )?(?:cikk|írás|szöveg|esszé|interjú) (?:először |eredetileg |korábban )?(?:az? )?[^.,]{3,50}(?:ban|ben|on|en|ön|n) '
  '(?:jelent meg|megjelent|volt olvasható)(?: először| eredetileg)?\\.?$',
  1722),
 ('^(?:eredetileg|először) megjelent: [^.,]{4,60}\\.?$', 1722),
 ('^(?:fordítás|fordító|fordította)(?: [a-záéíóöőúüű]+ból| [a-záéíóöőúüű]+ből)?: [^#.,;"]{4,40}$', 1722),
 ('^(?:a cikk|az írás|a tartalom|a rovat|cikkünk) (?:megjelenését )?(?:a|az) [^.#";]{3,40} (?:támogatta|támogatja|együttműködésében '
  'készült|támogatásával készült|közreműködésével készült)\\.?$',
  1729),
 ('^(?:a|az) [^.#";]{3,30} (?:támogatásával|megbízásából) készült (?:tartalom|cikk)\\.?$', 1729),
 ('^(?:apklausa|balsavimas|skaitytojų apklausa|dienos klausimas|testas|viktorina): [^.]{8,110}\\?$', 2033),
 ('^(?:nuotrauka|foto|puslapis) #/#$', 2051),
 ('^(?:aptauja|balsojums|lasītāju aptauja|dienas jautājums|tests|viktorīna): [^.]{8,110}\\?$', 2093),
 ('^(?:foto|attēls|bilde|lapa) #/#$', 2111), ('^(?:attēls|bilde|lapa|foto) # no #$', 2111),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 2234),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 2234),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 2239),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 2239),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  2239),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2251),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2254), ('^(?:foto|pagina) #/#$', 2254), ('^# van #$', 2254),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2254),
 ('^(?:video|tv|dossier|podcast|liveblog|live|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2256),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2256),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2260),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2260),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2260),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2268),
 ('^(?:avstemning|avstemming|leseravstemning|dagens spørsmål|ukens spørsmål|quiz|ukens quiz): [^.]{8,110}\\?$', 2352),
 ('^(?:spill nå|dagens spill): [^.]{3,50}$', 2352), ('^(?:tillat|vis|last inn) (?:alltid )?innhold fra [^.#"]{1,30}$', 2356),
 ('^(?:her (?:er|vises|finnes) |dette er )?(?:et )?(?:innebygd |innebygget )?(?:innhold|innlegg) fra '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2356),
 ('^du har lest # av (?:dine )?# (?:gratis|gratisartikler|gratissaker)[^.]{0,30}\\.?$', 2368),
 ('^(?:side|bilde|foto|video) # (?:av|/) #$', 2371), ('^(?:bilde|foto|side) #/#$', 2371), ('^# av #$', 2371),
 ('^(?:vis |se )(?:alle )?#? ?(?:bilder|foto|bildene)$', 2371),
 ('^(?:video|tv|dossier|podkast|podcast|direkte|grafikk|tema|se video|dokumentar): '
  '(?:slik|her|derfor|dette|hør|se|alt|hvordan|hvorfor|hva|hvem|den|det|de) [^#.:;]{3,90}[^#.:;]$',
  2373),
 ('^(?:alt om|mer om|flere saker om|alle saker om|alle artikler om|les alt om)(?: temaet)?: [^.]{2,50}$', 2373),
 ('^(?:artikkelen|teksten|saken|denne artikkelen|denne teksten|denne saken|kronikken|denne kronikken|essayet) (?:ble|er|har '
  'vært|sto|stod|var) (?:først |tidligere |opprinnelig )?(?:publisert|trykket|på trykk) (?:først |opprinnelig |tidligere '
  ')?(?:i|på|av|hos) [^.,]{4,60}\\.?$',
  2377),
 ('^(?:først|opprinnelig|tidligere) publisert (?:i|på|av|hos) [^.,]{4,60}\\.?$', 2377),
 ('^(?:oversettelse(?: fra [a-zæøå]+)?: |oversatt (?:fra [a-zæøå]+ )?av (?!ki|ai|hånd|en|den))[^#.,;"]{4,40}$', 2377),
 ('^(?:i betalt samarbeid med|betalt samarbeid med|sponset av|annonsørinnhold fra|innhold fra annonsøren|presentert av) (?!en |et |den '
  '|det |sin |hans |hennes )[^.#",;:]{3,32}$',
  2385),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2472),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2472),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2477),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2489),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2492), ('^(?:zdjęcie|strona|foto) #/#$', 2492), ('^# z #$', 2492),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2494),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2494),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2498),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2506),
 ('^(?:anketa|glasanje|glasovanje|pitanje dana|anketa dana|kviz|kviz dana|kviz tjedna): [^.]{8,110}\\?$', 2836),
 ('^(?:stranica|strana|fotografija|slika|foto|video) # (?:od|/) #$', 2854), ('^(?:foto|slika|stranica|fotografija) #/#$', 2854),
 ('^# od #$', 2854),
 ('^(?:video|tv|dosje|podcast|podkast|uživo|infografika): '
  '(?:kako|ovako|zašto|što|šta|tko|ko|gdje|gde|ovo|pogledajte|poslušajte|sve|noć|ljudi|evo) [^#.:;]{3,90}[^#.:;]$',
  2856),
 ('^(?:sve o|više o|više o temi|svi članci o temi|sve o temi|svi tekstovi o temi): [^.]{2,50}$', 2856),
 ('^(?:ovaj )?(?:članak|esej|intervju|prilog|tekst) je (?:prvotno |izvorno |originalno |prvi put )?(?:izašao|objavljen) (?:izvorno '
  '|prvi put )?(?:u|na) [^.,]{4,60}\\.?$',
  2859),
 ('^(?:prijevod|prevod|preveo|prevela)(?: s [a-zčćšžđ]+| sa [a-zčćšžđ]+)?: [^#.,;"]{4,40}$', 2859),
 ('^(?:s|sa) [a-zčćšžđ]{4,14}skog (?:prevela?|preveo) [^#.,;"]{4,40}\\.?$', 2859),
 ('^(?:članak je nastao u suradnji s|članak je nastao u suradnji sa|tekst je nastao u saradnji sa|sadržaj je nastao u suradnji '
  's|partner (?:članka|projekta|rubrike)|sponzorira|omogućuje):? [^.#";]{3,40}\\.?$',
  2866),
 ('^(?:anketa|hlasovanie|otázka dňa|anketa dňa|kvíz dňa|kvíz týždňa): [^.]{8,110}\\?$', 2928),
 ('^(?:zahrajte si|hra dňa): [^.]{3,50}$', 2928),
 ('^(?:tu|na tomto mieste) (?:je|sa nachádza|nájdete) (?:vložený )?(?:obsah|príspevok) (?:z|zo|od) [^.#"]{1,30}\\.?$', 2932),
 ('^(?:strana|stránka|foto|fotografia|obrázok|snímka|video) # (?:z|zo|/) #$', 2947), ('^(?:foto|strana|fotografia) #/#$', 2947),
 ('^# zo? #$', 2947),
 ('^(?:video|tv|dossier|podcast|online|infografika|špeciál|grafika): '
  '(?:ako|takto|prečo|čo|kto|kde|to|pozrite|vypočujte|všetko|noc|ľudia|tak|aké) [^#.:;]{3,90}[^#.:;]$',
  2949),
 ('^(?:všetko o|viac o|viac k téme|všetky články k téme|všetko k téme)(?: téme)?: [^.]{2,50}$', 2949),
 ('^(?:tento |táto )?(?:článok|text|esej|rozhovor|reportáž) (?:vyšiel|vyšla|bol publikovaný|bola publikovaná|pôvodne vyšiel|pôvodne '
  'vyšla) (?:najprv |pôvodne |prvýkrát )?(?:v|vo|na) [^.,]{4,60}\\.?$',
  2952),
 ('^(?:pôvodne|prvýkrát) (?:vyšlo|publikované|zverejnené) (?:v|vo|na) [^.,]{4,60}\\.?$', 2952),
 ('^(?:preklad|preložil|preložila)(?: z [a-záäčďéíĺľňóôŕšťúýž]+)?: [^#.,;"]{4,40}$', 2952),
 ('^(?:článok vznikol v spolupráci s|text vznikol v spolupráci s|v spolupráci s partnerom|partnerom '
  '(?:článku|projektu|seriálu|rubriky) je|obsah partnera|sponzorované spoločnosťou|partner článku):? [^.#";]{3,40}\\.?$',
  2960),
 ('^(?:anketa|glasovanje|vprašanje dneva|anketa dneva|kviz|kviz dneva|kviz tedna): [^.]{8,110}\\?$', 3022),
 ('^(?:vedno )?(?:dovoli|prikaži|naloži) (?:vedno )?vsebino (?:z|s|iz|od) [^.#"]{1,30}$', 3025),
 ('^tukaj je (?:vdelana )?vsebina (?:z|s|iz) [^.#"]{1,30}\\.?$', 3025), ('^(?:stran|fotografija|slika|foto|video) # (?:od|/) #$', 3040),
 ('^(?:foto|slika|stran|fotografija) #/#$', 3040), ('^# od #$', 3040),
 ('^(?:video|tv|dosje|podkast|podcast|v živo|infografika): '
  '(?:kako|tako|zakaj|kaj|kdo|kje|to|poglejte|prisluhnite|vse|noč|ljudje|takole|oglejte) [^#.:;]{3,90}[^#.:;]$',
  3042),
 ('^(?:vse o|več o|več o temi|vsi članki o temi|vse o temi): [^.]{2,50}$', 3042),
 ('^(?:ta )?(?:članek|esej|intervju|prispevek) je (?:bil )?(?:najprej |prvotno |prvič )?(?:izšel|objavljen) (?:najprej |prvič '
  ')?(?:v|na) [^.,]{4,60}\\.?$',
  3045),
 ('^(?:prevod|prevedel|prevedla)(?: iz [a-zčšž]+)?: [^#.,;"]{4,40}$', 3045),
 ('^(?:članek je nastal v sodelovanju z|članek je nastal v sodelovanju s|vsebina je nastala v sodelovanju z|vsebina je nastala v '
  'sodelovanju s|partner (?:članka|projekta|rubrike)|sponzorira|vsebino omogoča):? [^.#";]{3,40}\\.?$',
  3052),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 3136),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 3136), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 3142),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  3142),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 3154),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 3154), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 3157),
 ('^(?:bild|foto|sida) #/#$', 3157), ('^# av #$', 3157), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 3157),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|grafik|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  3159),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 3159),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  3163),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 3163),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 3163),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  3171))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(?:анкета|гласуване|въпрос на деня|анкета на деня|тест|куиз): [^.]{8,110}\\?$', 227),
 ('^(?:винаги )?(?:разрешавай|показвай|зареждай|разреши) (?:винаги )?съдържание от [^.#"]{1,30}$', 230),
 ('^тук (?:има |се намира )?(?:вградено )?съдържание от [^.#"]{1,30}\\.?$', 230),
 ('^прочетохте (?:вече )?# от # безплатни[^.]{0,30}\\.?$', 242), ('^(?:страница|снимка|изображение|видео|слайд) # (?:от|/) #$', 245),
 ('^(?:снимка|страница) #/#$', 245), ('^# от #$', 245), ('^(?:виж |вижте |покажи )(?:всички )?#? ?снимки$', 245),
 ('^(?:видео|тв|досие|подкаст|на живо|инфографика): (?:как|така|защо|какво|кой|къде|това|вижте|чуйте|всичко|нощта|хората|ето) '
  '[^#.:;]{3,90}[^#.:;]$',
  247),
 ('^(?:всичко за|още за|още по темата|всички статии по темата|всичко по темата): [^.]{2,50}$', 247),
 ('^(?:тази )?статия(?:та)? е (?:публикувана|излязла) (?:за първи път |първоначално )?(?:в|на) [^.,]{4,60}\\.?$', 250),
 ('^(?:този )?(?:текст|материал)(?:ът)? е (?:публикуван|излязъл) (?:за първи път |първоначално )?(?:в|на) [^.,]{4,60}\\.?$', 250),
 ('^(?:превод|преведе)(?: от [а-я]+)?: [^#.,;"]{4,40}$', 250),
 ('^(?:материалът е създаден със съдействието на|статията е създадена със съдействието на|с подкрепата на партньора|партньор на '
  '(?:статията|проекта|рубриката)|спонсорирано от):? [^.#";]{3,40}\\.?$',
  257),
 ('^(?:přečetli jste|máte přečteno) (?:už |již )?# ze? # (?:bezplatných|článků zdarma|volných)[^.]{0,30}\\.?$', 429),
 ('^(?:překlad|přeložil|přeložila)(?: z [a-záčďéěíňóřšťúůýž]+)?: [^#.,;"]{4,40}$', 438),
 ('^z [a-záčďéěíňóřšťúůýž]{4,14}tiny přeložila? [^#.,;"]{4,40}\\.?$', 438),
 ('^# ingyenes cikkből #[^.]{0,30}(?:elolvas|olvas)[^.]{0,12}\\.?$', 1713), ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1912),
 ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1912), ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1912),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1927),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1969),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1969), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1969),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1969), ('^(?:nuotrauka|puslapis|foto) # iš #$', 2051),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2477),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2492),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2498),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2498),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2498),
 ('^(?:опрос|голосование|вопрос дня|опрос дня|тест|тест дня|викторина): [^.]{8,110}\\?$', 2733),
 ('^(?:играть|сыграйте|игра дня): [^.]{3,50}$', 2733),
 ('^(?:всегда )?(?:разрешать|показывать|разрешить|загружать) (?:всегда )?контент (?:из|с|от) [^.#"]{1,30}$', 2737),
 ('^(?:здесь|тут|в этом месте) (?:находится |размещён |размещен |показан )?(?:встроенный )?(?:контент|пост|публикация) (?:из|от) '
  '[^.#"]{1,30}\\.?$',
  2737),
 ('^вы прочитали (?:уже )?# из # (?:бесплатных)[^.]{0,30}\\.?$', 2749),
 ('^(?:страница|фото|изображение|слайд|видео|снимок) # (?:из|/) #$', 2752), ('^(?:фото|страница|слайд) #/#$', 2752), ('^# из #$', 2752),
 ('^(?:смотреть |посмотреть |показать )(?:все )?#? ?(?:фотографий|фотографии|фото)$', 2752),
 ('^(?:видео|тв|досье|подкаст|онлайн|инфографика|спецпроект|сюжет|трансляция): '
  '(?:как|так|почему|что|кто|где|это|вот|смотрите|послушайте|всё|все|ночь|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  2754),
 ('^(?:всё о|все о|больше о|подробнее о|все материалы по теме|все статьи по теме|все материалы о|всё по теме|все новости по теме): '
  '[^.]{2,50}$',
  2754),
 ('^(?:эта )?(?:статья|колонка)(?: впервые| изначально)? (?:опубликована|была опубликована|вышла|впервые вышла) (?:впервые )?(?:в|на) '
  '[^.,]{4,60}\\.?$',
  2758),
 ('^(?:этот )?(?:материал|текст|очерк)(?: впервые| изначально)? (?:опубликован|был опубликован|вышел|впервые вышел) (?:впервые '
  ')?(?:в|на) [^.,]{4,60}\\.?$',
  2758),
 ('^(?:впервые опубликовано|изначально опубликовано) (?:в|на) [^.,]{4,60}\\.?$', 2758),
 ('^перевод(?: с [а-яё]+)?: [^#.,;"]{4,40}$', 2758), ('^перев[её]л(?:а)? с [а-яё]+ (?:[^\\s.,]{2,14} )[^\\s.,]{3,18}$', 2758),
 ('^(?:материал (?:подготовлен|создан) (?:в партнёрстве с|в партнерстве с|при поддержке|совместно с)|партн[её]р '
  '(?:материала|проекта|рубрики)|при поддержке партн[её]ра|спонсор (?:материала|рубрики)):? [^.#";]{3,40}\\.?$',
  2766),
 ('^(?:uvijek |uvek )?(?:dopusti|dozvoli|prikaži|učitaj) (?:uvijek |uvek )?sadržaj (?:s|sa|iz|od) [^.#"]{1,30}$', 2839),
 ('^ovdje je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2839),
 ('^ovde je (?:ugrađen|ugrađeni )?sadržaj (?:s|sa|iz) [^.#"]{1,30}\\.?$', 2839),
 ('^pročitali ste (?:već )?# od # besplatnih[^.]{0,30}\\.?$', 2851),
 ('^(?:vždy )?(?:povoliť|zobrazovať|načítať|zobraziť) (?:vždy )?obsah (?:z|zo|od) [^.#"]{1,30}$', 2932),
 ('^(?:prečítali ste|máte prečítané) (?:už )?# zo? # (?:bezplatných|článkov zdarma|voľných)[^.]{0,30}\\.?$', 2944),
 ('^(?:zobraziť |pozrieť )(?:všetkých |všetky )?#? ?(?:fotografií|fotografie|fotiek|fotky)$', 2947),
 ('^z [a-záäčďéíĺľňóôŕšťúýž]{3,14}tiny preložila? [^#.,;"]{4,40}\\.?$', 2952),
 ('^prebrali ste (?:že )?# od # brezplačnih[^.]{0,30}\\.?$', 3037), ('^iz [a-zčšž]{4,14}ščine prevedla? [^#.,;"]{4,40}\\.?$', 3045),
 ('^(?:опитування|голосування|питання дня|опитування дня|тест|тест дня|вікторина): [^.]{8,110}\\?$', 3359),
 ('^(?:грати|пограйте|гра дня): [^.]{3,50}$', 3359),
 ('^(?:завжди )?(?:дозволяти|показувати|дозволити|завантажувати) (?:завжди )?(?:контент|вміст) (?:із|з|від) [^.#"]{1,30}$', 3363),
 ('^(?:тут|у цьому місці) (?:є |розміщено |показано )?(?:вбудований )?(?:контент|допис|публікація|вміст) (?:із|з|від) '
  '[^.#"]{1,30}\\.?$',
  3363),
 ('^ви прочитали (?:вже )?# із? # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3375),
 ('^ви прочитали (?:вже )?# з # (?:безкоштовних|безплатних)[^.]{0,30}\\.?$', 3375),
 ('^(?:сторінка|фото|зображення|слайд|відео|світлина) # (?:з|із|/) #$', 3378), ('^(?:фото|сторінка|слайд) #/#$', 3378),
 ('^# (?:з|із) #$', 3378),
 ('^(?:дивитися |переглянути |показати )(?:усі |всі )?#? ?(?:фотографій|фотографії|фото|світлини|світлин)$', 3378),
 ('^(?:відео|тб|досьє|подкаст|онлайн|інфографіка|спецпроєкт|сюжет|трансляція): '
  '(?:як|так|чому|що|хто|де|це|ось|дивіться|послухайте|усе|все|ніч|люди|порт) [^#.:;]{3,90}[^#.:;]$',
  3380),
 ('^(?:усе про|все про|більше про|докладніше про|усі матеріали за темою|усі статті за темою|всі матеріали за темою|всі новини за '
  'темою|усе за темою): [^.]{2,50}$',
  3380),
 ('^(?:ця )?(?:стаття|колонка)(?: вперше| спочатку)? (?:опублікована|була опублікована|вийшла|вперше вийшла) (?:вперше )?(?:в|у|на) '
  '[^.,]{4,60}\\.?$',
  3384),
 ('^(?:цей )?(?:матеріал|текст|нарис)(?: вперше| спочатку)? (?:опублікований|опубліковано|був опублікований|вийшов|вперше вийшов) '
  '(?:вперше )?(?:в|у|на) [^.,]{4,60}\\.?$',
  3384),
 ('^(?:вперше опубліковано|першопублікація) (?:в|у|на) [^.,]{4,60}\\.?$', 3384),
 ('^(?:переклад|переклав|переклала)(?: з [а-яєіїґ]+)?: [^#.,;"]{4,40}$', 3384),
 ('^перекла(?:в|ла) з [а-яєіїґ]+ [^\\s.,]{2,14} [^\\s.,]{3,18}$', 3384),
 ('^(?:матеріал (?:підготовлено|створено) (?:у партнерстві з|за підтримки|спільно з)|партнер (?:матеріалу|проєкту|проекту|рубрики)|за '
  'підтримки партнера|спонсор (?:матеріалу|рубрики)):? [^.#";]{3,40}\\.?$',
  3392),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3488),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3499), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3507))

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
