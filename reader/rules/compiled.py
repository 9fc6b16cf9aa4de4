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
# (# ratings	903
# (# reviews	903
# (# votes	903
# comentarii	2186
# comentario	977
# comentarios	977
# comentaris	281
# comment	739
# commentaire	1237
# commentaires	1237
# commenti	1554
# commento	1554
# comments	739
# euro el primer mes	293
# from # ratings	903
# from # reviews	903
# from # vote	903
# from # votes	903
# glasov	91
# glasova	91
# hlasov	91
# komentar	1484
# komentarai	1733
# komentarze	2032
# komentarzy	2032
# komment	1419
# kommentaari	1041
# kommentar	404	500	1950	2525
# kommentare	500
# kommentarer	404	1950	2525
# kommentti	1147
# kommenttia	1147
# like for this post	903
# like for this reply	903
# likes for this post	903
# likes for this reply	903
# min	720
# min de lectura	984
# min de leitura	2129
# min di lettura	1561
# min leestijd	1848
# min. lesezeit	507
# of # people found this helpful	903
# out of # (# ratings	903
# out of # (# votes	903
# out of # based on # reviews	903
# oy	91
# people found this helpful	903
# people like this	903
# person found this helpful	903
# ratings	903
# reactie	1841
# reacties	1841
# reviews	903
# stars (# votes	903
# stars from # reviews	903
# stars from # votes	903
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# votes	91
# voti	91
# votos	91
# vots	91
# voturi	91
# yorum	2637
""", '#+': """
#+ gamble responsibly	899
""", '$#': """
$# at amazon	933
$# at walmart	933
""", 'a ': """
a a	92
a a a	92
a kommentek nem szerkesztett tartalmak	1419
a lire aussi	1241
a message from our sponsor	730
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	2644
aa aa aa	92
aanbevolen	1845
aanbevolen artikelen	1845
aanbevolen voor jou	1845
aangeboden door	1835
aanmelden	1815
aanmelden nieuwsbrief	1820
aanraders	1845
""", 'ab': """
abbonamenti	1532
abbonamento	1532
abbonati	1532
abbonati ora	1532
abbonati subito	1532
ablehnen	497
abmelden	468
abo	468
abo bestellen	468
abo testen	560
abo verwalten	468
abonament	2175
abonamente	2175
abonare	2175
abone ol	2624
abone olun	2624
abone olun, sinirsiz okuyun	2624
abonelik	2624
abonentiem	1768
abonnee worden	1815
abonneer	1815
abonneer nu	1815
abonnees lezen meer	1885
abonnement	387	468	1208	1815	1933
abonnementen	1815
abonnements	468	1208
abonner	387	1933
abonneren	1815
abonnez-vous	1208
abonnieren	468
about sharing	720
about the columnist	915
about the contributor	915
about the contributors	915
about us	749
abrir	985	2130
abrir mapa	985	2130
abrir menu	2129
absenden	91
abspielen	507
abstimmen	91
abstimmung	91
""", 'ac': """
accede	947
acceder	947
accedi	1532
accedi con apple	1594
accedi con facebook	1594
accedi con google	1594
accedi con il tuo account	1594
accept	735
accept all	735
accept all cookies	735
accept and close	735
accept and continue	735
accept toate	2197
accepta i continua	278
accepta i mostra el contingut	278
accepta les galetes	278
accepta-ho tot	278
accepted payment methods	695
accepteer	1837
accepteer alle cookies	1837
accepter	401	1234
accepter alle	401
accepter alle cookies	401
accepter et afficher	1264
accepter et afficher le contenu	1264
accepter et continuer	1234
accepter et fermer	1234
accepter les cookies	1234
accepter tout	1234
acceptera	2522
acceptera alla	2522
accepteren	1837
acces nelimitat la toate articolele	2212
acceso	947
accetta	1551
accetta e continua	1551
accetta e continua oppure abbonati	1594
accetta e visualizza	1575
accetta e visualizza il contenuto	1575
accetta i cookie	1551
accetta tutti	1551
accetta tutto	1551
acconsento a ricevere comunicazioni commerciali	1590
acconsento alla visualizzazione di contenuti esterni	1575
account aanmaken	1815
accueil	1244
aceitar	2119
aceitar cookies	2119
aceitar e continuar	2119
aceitar e ver	2144
aceitar todos	2119
aceitar tudo	2119
aceptar	974
aceptar cookies	974
aceptar todas	974
aceptar todo	974
aceptar y continuar	974
aceptar y ver	1004
aceptar y ver el contenido	1004
acepto que se me muestre contenido externo	1004
acepto recibir comunicaciones comerciales	1019
acompanhe ao vivo	2156
acquista il numero in edicola	1580
acquista la copia digitale	1580
acquista questo numero	1580
activa les alertes	287
activa les notificacions	287
activa les notificacions i no et perdis res	287
activar alertas	1018
activer les alertes	1274
""", 'ad': """
ad	730	1625	1688	2841
ad choices	730
ad feedback	730
adchoices	730
add a comment	739
add a reply	905
add as preferred source	725
add to bookmarks	720
add to favorites	923
add to my topics	725
add to reading list	819
addebito diretto	1531
adicionar aos favoritos	2165
administrer samtykke	1947
adres e-mail	2017
adresa de e-mail	2207
adresa de email	2207
adresa ta de email	2207
adresse e-mail	1217
adresse e-mail invalide	1277
adresse mail	1277
ads	730
advert	730
adverteer bij ons	1870
advertentie	1835
advertenties	1835
adverteren	1870
advertise with us	730
advertisement	730	1480	1549	2633
advertisement feature	730
advertisements	730
advertiser content	730
advertising	730
advertorial	494	628	1515	2183	2633
""", 'af': """
afdrukken	1830
afegeix un comentari	272
afficher ce contenu	1264
afficher l'original	1245
afficher la suite	1244
afficher le contenu	1234
afficher le contenu externe	1264
afficher les commentaires	1237
afficher moins	1245
afficher plus	1244
affiliate	730
affiliate disclosure	730
affiliate-link	494
afgiv din stemme	91
afgiv din stemme her	412
afgiv stemme	91
afmelden	1815
afspelen	1848
afspil	412
afstemning	91
after ad	730
after newsletter promotion	708
afvis	401
afvis alle	401
""", 'ag': """
agb	497
aggiungi ai preferiti	1544
aggiungi un commento	1554
agrandir	1244
agrandir l'image	1244
agree	735
agree and continue	735
""", 'ah': """
ahora en portada	981
ahora no	941
""", 'ai': """
ai deja cont	2175
ai deja un abonament	2212
ai deja un cont	2175
ai generated summary	790
ai highlights	790
ai overview	790
ai summary	790
ai uitat parola	2175
ai-generated	790
ai-generated summary	790
ai-genererad sammanfattning	2532
ai-genereret opsummering	412
ai-generert oppsummering	1957
ai-oppsummering	1957
ai-opsummering	412
ai-samenvatting	1867
ai-sammanfattning	2532
aidez-nous	1199
aiheet	1148
ailleurs sur le web	1241
ainult tellijale	1035
aiutaci	1527
aizpildi aptauju	1775
""", 'aj': """
ajouter aux favoris	1227
ajouter un commentaire	1237
""", 'ak': """
akceptuj	2029
akceptuj wszystkie	2029
akkoord	1837
aksepter alle	1947
aktualno	2448
aktuell	504
aktuelle artikel	504
aktuelle nachrichten	504
aktuelles	504
akun saya	1468
akzeptieren	497
""", 'al': """
al abonnee	1885
al abonnee? log in	1815
al een account	1815
alege abonamentul	2212
alege abonamentul potrivit	2212
algemene voorwaarden	1837
all access digital	817
all comments	739
all donations are tax-deductible	813
all news	749
alla kommentarer	2525
alle ablehnen	497
alle abo-angebote	560
alle akzeptieren	497
alle anzeigen	507
alle artikel anzeigen	507
alle artikel unbegrenzt lesen	560
alle bilder	507
alle cookies accepteren	1837
alle cookies akzeptieren	497
alle externen inhalte anzeigen	533
alle kommentare	500
alle kommentare anzeigen	500
alle kommentarer	404	1950
alle newsletter	476
alle nieuwsbrieven	1878
alle reacties	1841
alleen abonnees kunnen reageren	1875
aller au contenu	1244
aller au contenu principal	1244
allerede abonnent? log ind	387
allerede abonnent? logg inn	1933
alles accepteren	1837
alles akzeptieren	497
alles anzeigen	507
alles bekijken	1848
alles klar	508
alles weigeren	1837
allow content	735
allow cookies	735
allow facebook content	788
allow google youtube content	788
allow instagram content	788
allow tiktok content	788
allow twitter content	788
allow x content	788
allow youtube content	788
already a member	698
already a member? log in	698
already a subscriber? log in	698
already a supporter	689
already have an account	698
already have an account? log in	698
already have an account? sign in	698
already registered	817
already registered? log in	817
als e-mail versenden	489
als pdf speichern	561
also	747
also in the news	744
also of interest	901
also on	744
also read	744
also worth reading	19
alte articole	19	2187
alte articole care te-ar putea interesa	19
altmetric	923
altre notizie	19	1558
altre notizie da leggere	19
altri articoli	1558
altri articoli su questo argomento	1558
altri articoli sull'argomento	1558
altro	1561
altro importo	1530
always active	735
""", 'am': """
am meisten gelesen	504
amount	690
ampliar	984	2129
ampliar imagen	984
""", 'an': """
an error has occurred while submitting the form	808
an error occurred. please try again	808
ana sayfa	2640
anadolu ajansi	2644
anasayfa	2640
anbefalede artikler	409
anbefales	1954
anbefalet	409
anbefalt	1954
anbefalte saker	1954
anda mungkin juga suka	1511
anda mungkin suka	19
ander bedrag	1813
andere lasen auch	504
anderen lazen ook	1845
anderer betrag	466
andre leser	1954
android	93
ange din e-postadress	2512
ange din mejl	2512
angebot sichern	468
angebote unserer partner	494
anket	91
anketa	91
ankieta	91
anladim	2641
anmelden	468
anmeldung erfolgreich	551
anna palautetta	1147
anna palautetta jutusta	1147
anna tagasisidet	1041
annonce	400	1232
annoncer	400
annonces	1232
annons	2521
annons slut	2521
annonse	1946
annonse - artikkelen fortsetter under	1946
annonse - saken fortsetter under	1946
annonser	1946	2521
annonssamarbete	2536
annual	690
annunci	1549
annuncio	1549
anterior	984	2129	2189
antworten	500
antworten abbrechen	500
anunci	272
anuncie conosco	2148
anuncio	972
anuncios	972
anzeige	494
anzeige - artikel geht unten weiter	566
anzeige - weiterlesen nach der anzeige	566
anzeige anzeige	494
anzeige aufgeben	539
anzeige scrollen, um weiterzulesen	494
anzeige von unserem partner	566
anzeigen	494
""", 'ap': """
apenas assinantes podem comentar	2154
apklausa	91
apoie	2096
apoie-nos	2096
aportar	942
app store	93
appgallery	93
apple app store	93
approfondimenti	1558
approfondisci	1558
apri	1562
apri la mappa	1562
apri menu	1561
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	1733
ar straipsnis buvo naudingas	1733
ara	2640
archivado en	977
archivo	981
argomenti	1558
argomenti trattati	1558
around the web	744
article content	730
article continues below	730
article suivant	1241
articles connexes	1241
articles les plus lus	1241
articles populaires	1285
articles relacionats	269
articles similaires	1241
articol sponsorizat	87
articole recente	2187
articole recomandate	2187
articole similare	2187
articoli che potrebbero interessarti	1558
articoli consigliati	1597
articoli correlati	1558
articolo correlato	1558
articolo precedente	1558
articolo riservato agli abbonati	1594
articolo successivo	1558
articolo tradotto automaticamente	1577
articolul anterior	2187
articolul pe scurt	2200
artigo anterior	2126
artigo exclusivo para assinantes	2163
artigo exclusivo para subscritores	2163
artigos recomendados	2166
artigos relacionados	2126
artikel als geschenk versenden	586
artikel als pdf herunterladen	561
artikel auf die merkliste setzen	561
artikel bewaren	1886
artikel bewerten	500
artikel delen	1830
artikel drucken	489
artikel freischalten	468
artikel geht unten weiter	566
artikel kostenlos weitergeben	586
artikel lain	1511
artikel lainnya	1485
artikel lesen	507
artikel menarik lainnya	1511
artikel merken	489
artikel mit freunden teilen	586
artikel opslaan	1886
artikel per e-mail empfehlen	561
artikel populer	1511
artikel premium	1510
artikel printen	1886
artikel sebelumnya	1485
artikel selanjutnya	1485
artikel speichern	489
artikel sponsor	1515
artikel teilen	489
artikel terkait	1485
artikel verschenken	468
artikel versenden	489
artikel weitergeben	586
artikel weiterleiten	561
artikel zusammenfassen	535
artikkel on tellijale	1035
artikkel sisaldab reklaamlinke	1044
artikkelen er forbeholdt abonnenter	1933
artikkelen fortsetter under	1946
artikkelen fortsetter under bildet	1946
artikkeli jatkuu mainoksen alla	1142
arvostele resepti	61
""", 'as': """
as + lidas	2126
as mais lidas	2126
ascolta	1544
ascunde	2190
asetukset	1143
asiasanat	1148
ask a question	905
ask ai	790
ask me later	689
ask our ai	790
ask our ai about this story	790
ask question	905
assinar	2100
assinatura	2100
assinaturas	2100
assine	2100
assine agora	2100
assine nossa newsletter	2104
assuntos	2126
""", 'at': """
atidaryti	1735
ativar alertas	2156
atmesti	1745
attiva l'abbonamento	1532
attiva le notifiche	1588
attiva ora	1532
""", 'au': """
auch interessant	504
auch lesenswert	504
auch spannend	504
aucun commentaire	1237
audio abspielen	541
auf bluesky teilen	489
auf die leseliste	586
auf die merkliste	561
auf einer seite lesen	504
auf facebook posten	489
auf facebook teilen	489
auf linkedin teilen	489
auf mastodon teilen	489
auf pinterest merken	61
auf telegram teilen	489
auf twitter teilen	489
auf whatsapp teilen	489
auf x teilen	489
auf xing teilen	489
auf youtube anschauen	541
auf youtube ansehen	541
aufklappen	508
aus der redaktion	504
ausblenden	508
ausklappen	507
autentificare	2175
author affiliations	915
author biographies	915
author biography	915
automatische incasso	1814
autoriser	1234
autre montant	1206
autres articles	1241
""", 'av': """
ava	1043
avaa	1151
avaa kartta	1151
avaa koko juttu	1133
avainsanat	1148
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	903
average rating: #	903
avgi din stemme her	1957
avgi stemme	91
aviso legal	974
avstemning	91
avvis	1947
avvis alle	1947
avvisa	2522
avvisa alla	2522
""", 'ay': """
ayrica okuyun	2638
ayrintilar	2641
""", 'ba': """
baca berita lainnya	1511
baca juga	1485
baca nanti	1510
baca selengkapnya	1487
back to top	749
bagikan	1477
bagikan artikel	1477
bagikan ke	1477
bagikan lewat whatsapp	1510
balas	1484
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	696
bankeinzug	467
bankoverschrijving	1814
""", 'be': """
be the first to answer	905
be the first to reply	905
be the first to review	905
beantwoorden	1841
become a founding member	698
become a friend	691
become a member	691
become a paid subscriber	691
become a patron	691
become a sponsor	691
become a subscriber	698
become a supporter	691
become an insider	817
become an insider and start reading now	817
bedankt voor het stemmen	91
bedankt voor je aanmelding	1878
bedankt voor je feedback	1875
bedankt voor je inschrijving	1820
bedankt voor je stem	91
bedankt voor uw aanmelding	1878
bedankt voor uw feedback	1875
begambleaware	899
begrepen	1849
bei facebook teilen	489
bei twitter teilen	489
bei whatsapp teilen	489
bei x teilen	489
beitrag auf instagram ansehen	533
beitrag auf x ansehen	533
beitrag mit freunden teilen	586
beitrag teilen	489
bekijk aanbieding	1815
bekijk alle abonnementen	1815
bekijk alle nieuwsbrieven	1878
bekijk alle vacatures	1870
bekijk alles	1848
bekijk de aanbiedingen	1815
bekijk de kaart	1849
bekijk de uitslag	91
bekijk de video	1872
bekijk details	1849
bekijk deze post op instagram	1865
bekijk deze post op x	1865
bekijk dit bericht op instagram	1865
bekijk dit bericht op x	1865
bekijk foto's	1848
bekijk meer	1848
bekijk onze aanbiedingen	1885
bekijk ook	1845
bekijk op youtube	1872
bekijk reacties	1841
bekijk resultaten	91	1849
beliebt	504
beliebt bei unseren lesern	565
beliebte artikel	504
beliebteste artikel	504
belki daha sonra	2622
beluister dit artikel	1872
benzer haberler	19	2638
beoordeel dit recept	61
beranda	1487
berdonasi	1467
bereits registriert	468
bereits registriert? anmelden	468
bergabunglah dengan tim kami	1500
beri komentar	1484
beri nilai resep ini	61
berikutnya	1487
berita hari ini	1511
berita lain	1511
berita lainnya	19	1485
berita menarik lainnya	1511
berita pilihan	1485
berita populer	1485
berita terbaru	1485
berita terkait	1485
berita terkini	1485
berita utama	1485
berlangganan	1468
berlangganan sekarang	1468
best gelezen	1845
beste aanbieding	1885
betaalde inhoud	1835
betaalde samenwerking	1890
betaalmethode	1813
betaalmethoden	1813
betaalmethodes	1813
betalt annonce	400
betalt indhold	400
betrag eingeben	466
bewaar	1830
bewaar artikel	1830
bewaar dit artikel	1886
bewaar dit artikel om later te lezen	1886
bewaar recept	61
bewaren	1830
bewerte dieses rezept	61
bewerten sie diesen artikel	545
bezahlte anzeige	566
bezahlte partnerschaft	566
bezahlte werbung	87
bezahlter inhalt	87	494
""", 'bi': """
bidra	1930	2504
bidrag	384
bienvenido	947
bild anzeigen	508
bilder anzeigen	507
bildergalerie	504
bilginizi sinayin	2640
billed annually	817
billed monthly	817
bitte bleiben sie fair und sachlich	545
bitte bleiben sie sachlich und fair	545
bize destek olun	2623
""", 'bl': """
bleiben sie informiert	476
bli medlem	1930	2504
blijf op de hoogte	1820
bliv medlem	384
bluesky	721
""", 'bn': """
bns	1045	1737
bns inf	1737
bns/afp	1045
""", 'bo': """
boletim	2104
boletines	954
boleto	2099
bonifico	1531
bonifico bancario	1531
bonus video	2325
bookmark	720
bookmark this	720
bookmark this article	720
""", 'br': """
brak komentarzy	2032
branded content	972	1890
breng je stem uit	91
brought to you by	730
browse all	749
browse all newsletters	808
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2637
buat akun	1468
buffer	721
buka	1488
buka peta	1488
bunlari da okuyun	2638
buscar	984	2129
butlletins	289
buy at amazon	933
buy from amazon	933
buy it now	900
buy on amazon	933
buy tickets	900
buy us a coffee	691
""", 'ca': """
cada aporte cuenta	1022
cada euro conta	2161
cada euro cuenta	1022
cada real conta	2161
cadastrar	2100
cadastre-se	2100
cadeau-artikel	1815
califica esta receta	61
cambiar mis preferencias	1004
cambiar preferencias de cookies	1004
cancel	690
cancelar respuesta	977
capito	1562
caratteri rimanenti: #	1585
cargar contenido	974
cari	1487
carica altri	1561
carregando	2144
carregar mais	2129
carta di credito	1531
carte bancaire	1207
cast your vote	91
categorias	2126
categorie	1558
categories	744
categorii	2187
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
cele mai citite	2187
cele mai citite articole	2215
cele mai noi	2187
cele mai populare	2187
cerca	1561
cerrar	941
ces articles devraient vous plaire	1285
cetak	1477
cetak artikel	1510
cetak halaman	1510
cetak resep	61
cevapla	2637
""", 'cg': """
cgu	1234
cgv	1234
""", 'ch': """
chaque don compte	1280
chaque euro compte	1280
chargement du sondage	1272
charger plus	1244
chci darovat	306
check amazon	933
check price	933
check price at amazon	933
check prices	933
check your email	854
check your inbox	854
chiedi alla nostra ia	1577
chiudi	1526
chiudi menu	1561
choisissez la formule qui vous convient	1281
choisissez un montant	1206
choisissez votre formule	1281
choose an amount	695
choose your payment method	695
choose your plan	698
""", 'ci': """
citation formats	923
cite this article	923
citi lasa	1770
citi raksti	1770
""", 'cl': """
clasificados	972
click here	749
click on a star to rate it	903
click to enlarge	749
cliquer ici pour partager	1227
close	690
close extra sharing options	720
close menu	749
close share panel	720
close this message	689
clube do assinante	2148
""", 'co': """
codes promo	1232
colabora	942
collapse	749
comenta	977
comentar	977	2122
comentarii	2186
comentario	977
comentarios	977
comentaris	272
comentariu	2186
comente	2122
comment	721	739
comment ne plus voir ce message	1198
comment policy	739
commenta	1554
commenta l'articolo	1554
commenta per primo	1554
commentaire	1237
commentaires	1237
commenter	1227	1237
commenter l'article	1237
commenti	1554
commento	1554
commento in attesa di moderazione	1585
comments	739
comments off	739
commercial content	730
community guidelines	739
community rules	739
compare plans	698
comparte	966
comparteix	272
comparteix a facebook	295
comparteix a whatsapp	295
comparteix a x	295
compartilhar	2112
compartilhar no linkedin	2112
compartilhar no twitter	2112
compartilhar no whatsapp	2112
compartilhar no x	2112
compartilhar por e-mail	2112
compartilhar via	2112
compartilhe	2112
compartilhe isso	2112
compartir	966
compartir en	966
compartir en bluesky	966
compartir en linkedin	966
compartir en telegram	966
compartir en twitter	966
compartir en x	966
compartir por correo	966
compartir por email	966
complete coverage	744
compra questo numero	1580
compris	1245
comunicar erro	2122
concordo	2119
condiciones de uso	974
condiciones generales	974
conditions d'utilisation	1234
conditions de publication	1272
condividi	1544
condividi articolo	1544
condividi su	1544
condividi su facebook	1544
condividi su linkedin	1544
condividi su telegram	1544
condividi su twitter	1544
condividi su x	1544
condividi via email	1544
condivisioni	1544
condizioni d'uso	1551
conectare	2175
configura les galetes	278
configurar cookies	974
connectez-vous	1208
connexion	1208
consigliati	1558
consigliati per te	1558
consigue tu entrada	1008
consulta las esquelas de hoy	1008
consulta las normas de la comunidad	1013
consulta les esqueles	283
consulta todas nuestras newsletters	1019
consulter	1244
cont nou	2175
contact	749	1237	1841	2186
contact us	739
contactez-nous	1237
contacto	977
contactos	2122
contato	2122
contattaci	1554
contatti	1554
contenido de marca	972
contenido de nuestros socios	981
contenido elaborado por la marca	1008
contenido exclusivo	947
contenido exclusivo para socios	1023
contenido externo	1004
contenido externo recomendado	1004
contenido ofrecido por	972
contenido para suscriptores	947
contenido patrocinado	972
contenido promocionado	972
contenido recomendado	1027
contenido relacionado	981
contenido solo para usuarios registrados	1023
contenidos recomendados	1027
contenidos relacionados	981
content from our partner	822
content from our partners	822
content from our sponsor	822
contenu commercial	1232
contenu de marque	1232
contenu externe	1264
contenu partenaire	1232
contenus partenaires	1232
contenuti correlati	1558
contenuti sponsorizzati	1549
contenuto esterno	1575
contenuto esterno consigliato	1575
contenuto per abbonati	1532
contenuto premium	1594
contenuto promozionale	1580
contenuto riservato	1532
contenuto riservato agli abbonati	1594
contenuto riservato agli utenti registrati	1594
contenuto sponsorizzato	1549
contingut exclusiu per a subscriptors	293
contingut extern	278
contingut extern recomanat	278
contingut ofert per	283
contingut patrocinat	272
continua a leggere	1561
continua amb apple	293
continua amb facebook	293
continua amb google	293
continua con apple	1594
continua con facebook	1594
continua con google	1594
continua depois da publicidade	2117
continua llegint	296
continua senza accettare	1551
continua senza sostenere	1526
continuar a ler	2129
continuar com apple	2163
continuar com facebook	2163
continuar com google	2163
continuar con apple	1023
continuar con facebook	1023
continuar con google	1023
continuar e fechar	2119
continuar lendo	2129
continuar leyendo	984
continuar sem apoiar	2095
continuar sin donar	941
continue	690
continue a ler	2126
continue lendo	2100
continue reading	744	749
continue reading below	730
continue reading the main story	730
continue reading with a subscription	698
continue to article	689
continue to the article	689
continue without accepting	735
continue without donating	689
continue without supporting	689
continuer avec apple	1281
continuer avec facebook	1281
continuer avec google	1281
continuer la lecture	1208
continuer sans accepter	1234
continuer sans donner	1198
contribua	2096
contribuer	1199
contribuez	1237
contribuir	2096
contribuisci	1527
contribute now	691
contribute with google	691
contribuye	942
contul meu	2175
cook mode	61
cookie notice	735
cookie policy	735	1551
cookie preferences	735
cookie-einstellungen	497
cookie-instellingen	1837
cookie-instellingen aanpassen	1865
cookiebeleid	1837
cookieindstillinger	401
cookiepolicy	2522
cookiepolitik	401
cookies	318	401	1837	1947	2522
cookies aanpassen	1865
cookies akzeptieren	497
cookies instellen	1837
cookies policy	735
cookies wijzigen	1865
cookievoorkeuren wijzigen	1865
copia il link	1544
copia link	1544
copiar el enlace	966
copiar enlace	966
copiar link	966	2112
copiar o link	2112
copied	720
copied to clipboard	819
copier l'url	1227
copier le lien	1227
copy	721
copy link	720	1477	2775
copy link copied	720
copy link to clipboard	720
copy this link	720
copy url	720
corrections policy	739
correlati	1558
cosa pensi di questo articolo	1577
count me in	708
""", 'cr': """
crea un account	1532
crea un alert	1588
crear alerta	1018
crear cuenta	947
crear una cuenta	947
create a free account	698
create account	698
create an account	698
create free account	698
created with ai	790
creative commons	95
creative commons licence	95
creative commons license	95
credit card	696
credit or debit card	696
creditcard	1814
criar alerta	2156
criar conta	2100
""", 'cs': """
csatlakozz csapatunkhoz	1422
""", 'cu': """
custom amount	690
""", 'cz': """
czas czytania # min	2039
czytaj dalej	2039
czytaj dalej za	2014
""", "d'": """
d'autres articles	1241
""", 'da': """
da non perdere	1558
da non perdere in edicola	1549
daftar	1468
daha fazla	2640
daha sonra	2622
daha sonra hatirlat	2622
daha sonra oku	2631
daily newsletter	708
dal web	1558
dalej	2036
dalies	1773
dalies ar rakstu	1768
dalintis	1727
dalintis facebook	1732
dalintis su draugais	1732
dalyvaukite apklausoje	1734
dans cet article	1241
darovat	306
daruj	306	2443
das interessiert andere leser	504
das lesen andere	565
das neueste	504
datenschutz	497
datenschutz-einstellungen	497
datenschutzeinstellungen	497
dauerauftrag	463
dauerwerbung	494
""", 'de': """
de samenvatting kan fouten bevatten	1867
de tekst gaat verder onder de foto	1835
debat: skriv	404
debatt: si din mening	1950
debatte	500
debattregler	1950
deconectare	2175
deel	1830
deel artikel	1830
deel dit	1830
deel dit artikel	1830
deel dit bericht	1910
deel dit verhaal	1910
deel op facebook	1830
deel op twitter	1830
deel op x	1830
deel via	1886
deel via e-mail	1830
deel via whatsapp	1830
deine e-mail-adresse	476
deine meinung	500
deixa un comentari	272
deixe uma resposta	2122
deja un comentario	977
deja una respuesta	977
dejar de seguir	1018
dejar un comentario	977
del	396	1942
del artikel	396
del artikkel	1942
del artikkelen	1942
del artiklen	396
del artiklen gratis	387
del med	396	1942
del saken gratis	1933
del via e-mail	396
del via e-post	1942
dela	2517
dela artikel	2517
dela artikeln gratis	2507
dela med	2517
dela via e-post	2517
dela via mejl	2517
delen	1830
delen op bluesky	1886
delen op facebook	1830
delen op linkedin	1886
delen op whatsapp	1886
delen op x	1886
delen via	1886
delen via e-mail	1830
delen via facebook	1830
delen via twitter	1830
delen via whatsapp	1830
deli	2451
deli na facebooku	2451
delite	2451
delite to novico	2451
delite to zgodbo	2451
delivered daily	808
delivered to you	708
delivered weekdays	808
delivered weekly	808
dengarkan	1477
deretter # kr/mnd til du sier opp	1933
derniers articles	1241
desa	272
desa l'article	295
deschide	2190
descuentos	972
desplegar	985
desplegar redes sociales	966
destacadas	981
destacados	981
destaques	2126
destek ol	2623
destek olun	2623
det er gratis at oprette en profil	387
detail	1488
details	508	750	1849
details anzeigen	508
detaily	325
detalhes	2130
detalii	2190
detaljer	413	1958	2533
detalles	985
detaylar	2641
dettagli	1562
dette er en annonse	1946
dette er en plus-artikel	387
dette er en plussak	1933
dette leser andre	1954
devamini oku	2640
devenez membre	1199
devenir membre	1199
deze video is niet beschikbaar	1865
""", 'dh': """
dha	2644
""", 'di': """
di santrauka	1734
dicci la tua	1585
die meistgelesenen artikel	504
diesen artikel kommentieren	500
diesen artikel teilen	489
diesen artikel verschenken	561
diesen beitrag auf facebook ansehen	533
diesen beitrag auf instagram ansehen	533
diesen tweet ansehen	533
digg	721
digital subscription	698
digital-abo	468
digitalabo	468
digitale krant	1815
digite seu e-mail	2104
dimensione carattere	65
dimensione testo	65	1544
dimensiune text	65
din e-mail	392
din e-post	1938	2512
din e-postadresse	1938
dinle	2631
dirbk su mumis	1734
direct debit	696
direct lezen	1885
direct naar het recept	61
direct toegang	1885
direct verder lezen	1815
direkt zum rezept	61
discussie	1841
discussion about this post	749
discussione chiusa	1554
diskuse	321
diskusia	2392
diskuter	1950
diskutera	2525
diskutieren	545
diskuze	321
dismiss	690
dismiss this message	689
distribuie	2180
distribuie articolul	2180
distribuie pe facebook	2214
distribuie pe whatsapp	2214
dit artikel delen	1886
dit bericht op instagram bekijken	1865
dit is een advertentie	1890
dit is een premium artikel	1885
dit vind je misschien ook leuk	1845
diventa socio	1527
diventa sostenitore	1527
""", 'dn': """
dnes ne	305
dnes nie	2396
""", 'do': """
do mesmo autor	2126
do not sell my personal information	735
do not sell or share my personal information	735
doar	2096
dodaj komentar	2451
dodaj komentarz	2032
doe	2096
doe agora	2096
doe mee en win	1870
don mensuel	1199
don ponctuel	1199
don't miss	744
don't miss out	708
don't want to see this? remove ads	730
dona	942	1527
dona adesso	1527
dona ahora	942
dona ora	1527
dona'ns suport	265
donar	942
donar ahora	942
donasi	1467
donasi sekarang	1467
donate	691
donate become	691
donate here	691
donate monthly	691
donate now	691
donate today	691
donations are tax-deductible	813
donazione mensile	1527
donazione singola	1527
doneer	1811
doneer nu	1811
doneer via ideal	1882
doner	384	1930
donera	2504
donera nu	2504
doneren	1811
doniraj	2317	2443
doniraj odmah	2317
doniraj zdaj	2443
donirajte	2317	2443
donner	1199
doorsturen	1830
dossier	504	1241	1558	1845
dossiers	504	1241	1845
download citation	923
download data is not yet available	923
""", 'dr': """
drucken	489
druge novice	19
drukuj	2024
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	392
du er nu tilmeldt nyhedsbrevet	392
du kan til enhver tid afmelde dig	392
dukung jurnalisme independen	1467
dukung kami	1467
""", 'dy': """
dyskusja	2032
""", 'e-': """
e-avis	387	1933
e-edition	749
e-gazete	2624
e-mail	311	392	476	721	2017	2104	2236
e-mail eingeben	476
e-mail teilen	489
e-mail-adresse	476
e-mail-adresse eingeben	476
e-mailadres	1820
e-mailadresse	392
e-mailen	1830
e-paper	468	749
e-pasta adrese	1792
e-pasts	1792
e-post	1060	1938	2512
e-posta	2661
e-posta adresiniz	2661
e-posta adresinizi girin	2661
e-postadress	2512
e-postadresse	1938
e-posti aadress	1060
e-tidning	2507
e-wydanie	2014
""", 'ea': """
eavis	1933
""", 'ed': """
edasi lugemiseks logi sisse	1035
edellinen	1150
edellinen juttu	1148
editor's choice	744
editor's pick	632	744
editor's picks	744
editors' choice	744
editors' picks	744
edizione digitale	1532
""", 'ee': """
eenmalig	1811
eerste maand gratis	1885
""", 'ei': """
ei kiitos	1131
ei nyt	1131
ei, kiitos	1131
einblenden	508
einklappen	507
einloggen	468
einmalig	463
einmalig spenden	463
einstellungen	497
einwilligung	497
""", 'el': """
elders op het web	1845
elige una cantidad	945
elke bijdrage telt	1882
elke donatie telt	1882
elke euro telt	1882
elolvasom	1422
els preus poden variar	283
elsewhere on the web	744
elta	1737
elta inf	1737
""", 'em': """
em alta	2126
em destaque	2126
email	708	721	2236
email (required	708
email address	708
email article	720
email this	720
email to a friend	720
emneord	1954
emner	409	1954
empfehlen	489
empfehlungen	504
empfehlungen der redaktion	504
empfohlene artikel	504
empfohlener externer inhalt	497
empfohlener redaktioneller inhalt	497
""", 'en': """
en ce moment	1241
en continu	1241
en directo	981
en este tema	1027
en otros medios	981
en portada	981
en savoir plus	1234	1244
encontrou algum erro	2122
encontrou um erro	2122
encuesta	91
ende der werbung	607
engangsgave	1930
enim loetud	1037
enlace copiado	966
enlace copiado al portapapeles	1026
enlarge	750
enlarge image	749
enlarge this image	749
enne kommenteerimist loe reegleid	1041
enquesta	91
enquete	91
enregistrer	1227
enregistrer cet article	1284
enregistrer l'article	1284
enregistrer la recette	61
entdecken sie unsere newsletter	551
entendi	2130
entendido	985
enter amount	695
enter your email address	708
entra	1532
entra nella conversazione	1585
entradas relacionadas	981
entrar	947	2100
entrar com apple	2163
entrar com facebook	2163
entrar com google	2163
entre	2100
entre com sua conta	2163
envia per correu	295
envia-ho per correu	295
enviar	91
enviar a un amigo	1026
enviar para um amigo	2165
enviar por correo	966
enviar por e-mail	2112
enviar por email	966
enviar por whatsapp	966
enviar voto	91
envie de lire la suite	1281
envoyer par courriel	1284
envoyer par e-mail	1227
envoyer par email	1227
envoyer par mail	1227
""", 'ep': """
epaper	749
""", 'er': """
er der fejl i artiklen	404
er du allerede abonnent	387	1933
er ging iets mis. probeer het later opnieuw	1878
er is iets misgegaan	1878
er is iets misgegaan. probeer het later opnieuw	1878
ergebnis anzeigen	91
ergebnisse anzeigen	91	508
err/bns	1045
erstellt mit ki	535
""", 'es': """
es folgt werbung	607
es ist ein fehler aufgetreten	551
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	551
esci	1532
escolha do editor	2126
escolha o seu plano	2163
escolha seu plano	2163
escolha um valor	2098
escribe tu correo	1019
escribe tu email	1019
escribe un comentario	977
escuchar	966
espace partenaire	1232
espacio patrocinado	1008
espandi	1562
especiais	2126
esqueceu a senha	2100
esqueci minha senha	2100
esquelas	1008
esqueles	283
essai gratuit	1208
""", 'et': """
et pot interessar	269
et pots donar de baixa en qualsevol moment	289
et queden # articles gratis aquest mes	293
et recomanem	269
etichete	2187
etiketler	2638
etiquetas	981	2126
etiquetes	296
ets subscriptor? identifica't	293
etusivu	1148	1150
etusivulle	1148
""", 'ev': """
every contribution counts	813
every dollar counts	813
every donation counts	813
every gift counts	813
""", 'ex': """
exclusiu per a subscriptors	293
exclusive content	698
exclusive to subscribers	817
exclusivo assinantes	2100
exclusivo para assinantes	2163
expand	749
expand all	750
expandera	2533
expandir	2130
explore	747
explore more	744
explore more on these topics	744
explore our newsletters	808
explore our subscription offers	817
explore subscription offers	817
export citation	923
external content	788
external links	720
externe content	1865
externe inhalte	497
externe inhalte anzeigen	497
externe inhalte erlauben	497
externe inhoud	1865
externen inhalt anzeigen	497
externen inhalt laden	497
externer inhalt	497
externer inhalt konnte nicht geladen werden	533
""", 'ez': """
ezt is olvassa el	1420
""", 'fa': """
facebook	721
facebook messenger	721
facebook twitter	720
facebook twitter email	720
facebook twitter linkedin email	720
facebook twitter whatsapp	720
facebook x	720
fai il quiz	1585
fai il test	1585
fai una domanda su questo articolo	1577
faire un don	1199
fale conosco	2122
fandt du en fejl	404
fant du en feil	1950
fast geschafft	551
favorilere ekle	2631
favoris	1227
fazer login	2100
""", 'fe': """
featured articles	744
featured content	744
featured stories	744
fechar	2095	2129
feedback	500	739	1841
feedback geben	500
fehler gefunden	500
fehler im artikel gefunden	500
fehler melden	500
fel i artikeln	2525
feliratkozom	1425
fermer	1198
fermer le menu	1244
fes-te soci	265
fes-te subscriptor	265
fetching more	749
""", 'fi': """
fil info	1241
filed under	744	749
find out more	749
fique por dentro	2104
first name	708
fizetett tartalom	1415
""", 'fj': """
fjern annoncer	400
fjern annonser	1946
""", 'fl': """
flecha	947
fler	2529
fler artiklar	2529
fler nyheter	2529
flere artikler	409	1954
flere nyheder	409
flere nyheter	1954
flere saker	1954
flipboard	721
""", 'fo': """
fold ud	413
folgen	490
folgen sie uns	490
follow	725
follow author	725
follow live	725
follow this author	725
follow this topic	725
follow topic	725
follow us	725
follow us on facebook	725
following	725
font size	720
fontin koko	65
for abonnenter	387	1933
for subscribers	698
forgot password	698
forgot your password	698
forma de pagamento	2098
forma de pago	945
formas de pagamento	2098
formas de pago	945
forrige	412	1957
forrige artikel	409
forrige artikkel	1954
forse in seguito	1526
forsiden	409	1954
foto	1485
foto galeri	2638
fotogalerija	1734
fotostrecke	504
fout gespot	1841
fout gezien	1841
fout melden	1849
foutje gezien	1841
""", 'fr': """
frag unsere ki	535
frage des tages	91
fragen sie unsere ki	535
free daily newsletter	708
free newsletter	708
free weekly newsletter	708
friss	1420
from around the web	744
from our partners	744
from our sponsor	730
from our sponsors	730
from the web	744
""", 'fu': """
full coverage	744
full results	750
full score	750
fullscreen	749
fullskjerm	1957
further reading on this site	744
""", 'ga': """
ga akkoord	1837
ga naar inhoud	1848
ga naar recept	61
galaxy store	93
galite bet kada atsisakyti prenumeratos	1727
gallery	1558
gamble responsibly	899
ganzen artikel lesen	507
""", 'ge': """
ge bort artikeln	2507
gebruiksvoorwaarden	1837
geef cadeau	1886
geef een reactie	1841
geef feedback	1875
geef je mening over dit artikel	1875
gegenereerd door ai	1867
gegenereerd met ai	1867
gem	396
gem artikel	396
gem artiklen til senere	396
gem opskrift	61
gem opskriften	61
gem til senere	396
gemaakt met ai	1867
generated by ai	790
gerade nicht	462
gerelateerd	1845
gerelateerd nieuws	1845
gerelateerde artikelen	1845
gerelateerde onderwerpen	1845
gerir cookies	2119
gesponsert	494
gesponserter beitrag	87	566
gesponserter inhalt	494
gesponsord	1835
gesponsorde inhoud	1835
gestion des cookies	1234
gestionar cookies	974
gestisci i cookie	1551
gestisci notifiche	1588
gestisci preferenze	1551
get alerts	725
get deal	933
get digital access	698
get email updates	708
get started	698
get the daily email	708
get the newsletter	708
get this deal	933
get tickets	900
""", 'gi': """
gi bort artikkelen	1933
gi bort saken	1942
gi tilbakemelding	1950
gift a subscription	698
gift article	698
gift this article	698
giv artiklen til en ven	396
giv os feedback	404
give a gift	698
give a gift subscription	691
give feedback	739
give monthly	691
give now	691
give today	691
give us feedback	739
gizle	2641
gizlilik	2634
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	387
glemt passord	1933
""", 'go': """
go to top	749
godkjenn	1947
godkjenn alle	1947
godta	1947
godta alle	1947
google	721
google news	721
google play	93
google play store	93
google plus	721
got it	735
""", 'gr': """
gracias por participar	91
gracias por suscribirte	954
gracias por tu voto	1006
gracias por votar	91	1006
gratis proberen	1815
grazie per aver votato	91	1577
grazie per il tuo feedback	1577
grazie per il tuo voto	91
grazie per l'iscrizione	1539
""", 'gu': """
guarda anche	1558
guarda i risultati	91	1577
guarda l'article	295
guarda la gallery	1561
guardar	966	2112
guardar en favoritos	1026
guardar para ler mais tarde	2165
guardar receita	61
guardar receta	61
guides d'achat	1241
gulir untuk lanjut membaca	1480
""", 'ha': """
haber faydali oldu mu	2637
haberi kaydet	2631
haberi nasil buldunuz	2637
haberi oynat	2640
haberi puanla	2637
haberi sesli dinle	2631
haberi sesli dinleyin	2631
haberi sesli dinleyin (# dk	2631
haberi yazdir	2631
haberin devami	2633	2640
haberin devami reklamdan sonra	2633
haberin tamami	2640
hacker news	721
hadiahkan artikel ini	1510
hae	1150
hai letto # articoli su # questo mese	1594
hai trovato un errore	1554
hai una segnalazione	1554
haku	1150
halaman berikutnya	1487
halaman selanjutnya	1487
halaman: #	1487
handelsbetingelser	401
hantera cookies	2522
har du allerede en konto	387	1933
har du redan ett konto	2507
has oblidat la contrasenya	266
hasznos volt a cikk	1419
hata bildir	2637
hata bildirin	2637
haut de page	1244
have an account	698
have an account? sign in	698
have your say	739
hazte miembro	942
hazte premium	1023
hazte socia	942
""", 'he': """
heb je al een account	1815
help mee	1811
help ons om dit te blijven doen	1882
hem	2532
hemeroteca	947
hepsini kabul et	2634
herinner me later	1810
hesabim	2624
hesabiniz var mi	2624
het artikel gaat hieronder verder	1835
het laatste nieuws	1845
""", 'hi': """
hide	750
hide ad	730
hide caption	749
hide comments	739
hide this message	689
hier anmelden	468
hier einloggen	468
hier finden sie informationen zum datenschutz	533
highlights generated by artificial intelligence	790
hilfe	500
hinweis an die redaktion	545
hinweis zum datenschutz	497
hinweise zu diesem artikel	545
hittade du ett fel	2525
hittat fel	2525
""", 'hj': """
hjem	412	1957
""", 'hl': """
hlasovat	91	321
hlasujte	91
hledat	324
""", 'ho': """
ho capito	1562
ho letto e accetto l'informativa sulla privacy	1590
hold deg oppdatert	1938
hold dig opdateret	392
home	749	1561	1848
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1957
hopp til innholdet	1957
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1875
house rules	739
how did we do	739
how to cite	923
how to cite this article	923
how we use ai	790
hoy no	941
""", 'hu': """
huawei appgallery	93
hubungi kami	1484
huisregels	1875
""", 'hv': """
hva mener du	91
hva mener du? stem her	1957
hva synes du om denne saken	1950
hva synes du om saken	1950
hvad mener du? stem her	412
hvad synes du? stem her	412
hvala na glasanju	91
""", 'i ': """
i accept	735
i agree	735
i already donated	689
i already gave	689
i commenti sono riservati agli abbonati	1585
i lettori hanno letto anche	1597
i prezzi potrebbero variare	1580
i samarbeid med	1946
i samarbejde med	400
i samarbete med	2521
i understand	750
""", "i'": """
i'll do it later	689
i'm in	708
i've already donated	689
""", 'ic': """
ich bin schon dabei	462
ich habe schon gespendet	462
ich stimme zu	497
icymi	744
""", 'id': """
ideal	1814
identifiez-vous	1208
idi na recept	61
""", 'ie': """
ielogojies	1768
ielogoties	1768
ievadi e-pastu	1792
ievadi savu e-pasta adresi	1792
""", 'ih': """
iha	2644
ihr feedback	500
ihr kommentar	500
ihre e-mail-adresse	476
ihre meinung	500
ihre spende ist steuerlich absetzbar	555
""", 'ik': """
ik begrijp het	1849
ik heb al gedoneerd	1810
ik steun al	1810
ikke i dag	383	1929
ikke nu	383
iklan	1480
iklan sponsor	1515
""", 'il': """
il mio account	1532
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1539
ilan	2633
ilgili haber	2638
ilgili haberler	2638
ilgili konular	2638
ilk ay # tl	2624
ilmoittaudu webinaariin	1150
ilmoitus	1142
ils ont lu aussi	1241
""", 'im': """
im trend	504
immer informiert	476
immer informiert mit unserem whatsapp-service	607
impostazioni cookie	1551
impressum	497
imprimeix	272
imprimeix l'article	295
imprimeix la recepta	61
imprimer	1227
imprimer cet article	1284
imprimer cette recette	61
imprimer l'article	1227
imprimer la recette	61
imprimir	966	2112
imprimir a receita	61
imprimir artigo	2165
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2775
in case you missed it	744
in diesem artikel	504
in evidenza	1558
in het nieuws	1845
in kooperation mit	494
in other news	744
in partnership with	730
in primo piano	1558
in this section	744
in zwischenablage kopieren	489
indeks	1485
indirizzo email	1539
indstillinger	401
indtast din e-mail	392
indtast din mail	392
indtast e-mail	392
info iklan	1500
infolettre	1217
infolettres	1217
informa d'un error	281
informar de un error	1013
informasjonskapsler	1947
informationen zum datenschutz	533
informativa sulla privacy	1551
informazione promozionale	1580
informazione pubblicitaria	87	1580
ingatkan saya nanti	1466
ingezonden mededeling	87	1890
ingrandisci	1561
ingresar	947
inhalt	507
inhalt anzeigen	497
inhalt laden	494
inhalt teilen	489
inhalte anzeigen	497
inhaltsverzeichnis	507
inhoud tonen	1865
inhoudsopgave	1848
inicio	984
inklappen	1849
inloggen	1815
innstillinger	1947
inschrijven	1820
inscreva-se	2104
inscreva-se na newsletter	2104
inscription	1208
inscription gratuite	1277
inserisci il tuo indirizzo e-mail	1590
inserisci il tuo indirizzo email	1590
inserisci qui il tuo commento	1554
inserisci un indirizzo email valido	1590
insira o seu email	2158
insira seu e-mail	2158
instagram	721
instagram-inhalte erlauben	497
instellingen	1837
inte idag	2503
inte nu	2503
introdu adresa ta de email	2207
introduce tu email	954
invalid email	708
invia	91
invia a un amico	1596
invia commento	1554
invia per email	1544
invia via email	1544
inzerce	317
inzercia	2388
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la receta	61
ir a los comentarios	977
ir al contenido	984
ir arriba	984
ir para a receita	61
""", 'is': """
iscriviti	1539
iscriviti alla nostra newsletter	1539
iscriviti ora	1539
iscrizione completata	1590
isprintaj	2328
""", 'iz': """
iz iste rubrike	2325
iz rubrike	2325	2448
izbor urednice	2325
izbor urednika	2325
izdvajamo	2325
izpostavljeno	2448
izveido kontu	1768
""", "j'": """
j'accepte	1234
j'accepte de recevoir les offres des partenaires	1277
j'ai compris	1245
j'en profite	1208
""", 'ja': """
ja ets subscriptor	266
ja tens compte	293
ja, ich will	463
ja, ik steun	1882
ja, ik wil de nieuwsbrief ontvangen	1878
jaa	1140
jaa artikkeli	1140
jaa facebookissa	1140
jaa juttu kaverille	1140
jaa whatsappissa	1140
jaga	1035
jaga artiklit	1035
jaga facebookis	1040
jaga lugu	1040
jaga seda artiklit	1040
jajak pendapat	91
jangan lewatkan	1485
jatka lukemista	1133
jau esi abonents	1768
jau esi abonents? ielogojies	1768
jau prenumeruojate	1727
jau prenumeruojate? prisijunkite	1727
""", 'je': """
je aanmelding is gelukt	1878
je bent ingeschreven	1878
je bent nu ingeschreven	1878
je commande	1268
je donne	1199
je donne mon avis	1272
je fais un don	1199
je hebt je succesvol aangemeld	1878
je kunt je op elk moment afmelden	1878
je m'abonne	1208
je m'inscris	1217
je me connecte	1208
je soutiens	1199
je teste	1208
je vote	91
jeder euro hilft	555
jednorazowo	2011
jelentkezzen be	1407
jetzt abo sichern	560
jetzt abonnent werden	468
jetzt abonnieren	468
jetzt abstimmen	91	539	607
jetzt am gewinnspiel teilnehmen	539
jetzt anmelden	476
jetzt bestellen	468
jetzt bewerben	539
jetzt einloggen	468
jetzt freischalten	468
jetzt helfen	463
jetzt im tv	504
jetzt karten sichern	539
jetzt kommentieren	500
jetzt kostenlos anmelden	476
jetzt kostenlos testen	468
jetzt mitdiskutieren	545
jetzt mitglied werden	463
jetzt mitmachen	539
jetzt nicht	462
jetzt pinnen	61
jetzt registrieren	468
jetzt spenden	463
jetzt teilen	561
jetzt testen	468
jetzt tickets sichern	539
jetzt upgraden	560
jetzt zugang sichern	560
jetzt zustimmen	497
""", 'jo': """
jocs i mots encreuats	283
join now	691
join our mailing list	708
join the conversation	739
join the discussion	739
join the discussion on discord	725
join us	691
jouw e-mailadres	1820
""", 'ju': """
jump to content	749
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2529
juttu jatkuu alla	1142
juttu jatkuu kuvan alapuolella	1142
juttu jatkuu kuvan alla	1142
juttu jatkuu mainoksen alla	1142
juttu jatkuu videon alla	1142
juttu on tarkoitettu tilaajille	1133
juttu on vain tilaajille	1133
juuri nyt	1148
""", 'ka': """
kabul ediyorum	2634
kabul et	2634
kaip jums patiko straipsnis	1733
kamu mungkin suka	1511
kanske senare	2503
kanskje senere	1929
kapat	2622
kapcsolat	1419
karier	1500
karjera	1734
karte anzeigen	508
karte laden	497
kas artikkel oli kasulik	1041
kas lugu oli kasulik	1041
kasneje	2455
kasnije	2333
kasutustingimused	1053
kategori	1485
kategoriat	1148
kategorie	322	2036
kategorien	504
kategorier	409	1954	2529
kategoriler	2638
katkida bulun	2623
katso kaikki tilaajaedut	1133
katso kuvagalleria	1150
katso kuvat	1150
katso tulokset	91
katso video alta	1150
kaydet	2631
kaydol	2624
kayit ol	2624
kaynak: aa	2644
kaynak: dha	2644
kaynak: iha	2644
""", 'ke': """
kebijakan cookie	1483
kebijakan privasi	1483
kebijakan privasi | syarat dan ketentuan	1483
keep reading	744
keine neuigkeiten mehr verpassen	551
kelola cookie	1483
keluar	1468
kembali ke atas	1487
kertalahjoitus	1132
keskustele	1147
keskustele asiallisesti	1147
keskustelu	1147
keuze van de redactie	1845
key points by ai	790
key takeaways by ai	790
""", 'ki': """
ki-generert oppsummering	1957
ki-generiert	535
ki-generierte zusammenfassung	535
ki-oppsummering	1957
ki-zusammenfassung	535
kiemelt	1420
kies een bedrag	1813
kies je abonnement	1885
kiitos tilauksesta	1136
kiitos tilauksestasi	1136
kiitos vastauksestasi	91
kijk terug	1872
kingi artikkel	1040
kiosque	1208
kirim	91	1477
kirim ke teman	1510
kirim komentar	1484
kirjaudu	1133
kirjaudu ulos	1133
kirjoita kommentti	1147
kirjoita kommenttisi	1147
kirjoittaja on kansanedustaja	1159
kirjoittaja on kirjailija	1159
kirjoittaja on kolumnisti	1159
kirjoittaja on toimittaja	1159
kirjoittaja on vapaa toimittaja	1159
kirjoittaja on vapaa toimittaja ja kirjailija	1159
kirjuta kommentaar	1041
kiti skaito	1729
""", 'kl': """
klarna	467
klausies raidierakstu	1775
klausies rakstu	1773
klauskite dirbtinio intelekto	1733
klausykite straipsnio	1732
klausyti	1732
klausyti straipsnio	1732
klausyti straipsnio (# min	1732
kleinanzeigen	494
""", 'ko': """
kokeile maksutta	1133
kokeile nyt	1133
komentar	1484
komentarai	1727
komentari	2328
komentarji	2451
komentarz	2032
komentarze	2032
komentiraj	2328	2451
komentuoti	1727
komentuoti gali tik registruoti vartotojai	1733
komment	1419
kommentaarid	1035
kommentar	500
kommentar schreiben	500
kommentar verfassen	500
kommentare	500
kommentare ansehen	500
kommentare anzeigen	500
kommentare lesen	500
kommentarer	404	1950	2525
kommentarer blir moderert	1950
kommentarer granskas innan publicering	2532
kommentarer modereres	412
kommentarerna modereras	2525
kommentarregeln	500
kommentarsregler	2525
kommenteeri	1035
kommenteerimine on suletud	1041
kommenteerimise reeglid	1041
kommenteerimiseks logi sisse	1041
kommentek	1419
kommenter	404	1950
kommentera	2525
kommentieren	500
kommentit	1147
kommentit tarkistetaan ennen julkaisua	1147
kommentoi	1147
kommentointi on suljettu	1147
kommercielt indhold	417
kommercielt samarbejde	400
kommersielt innhold	1962
kommersielt samarbeid	1946
koniec reklamy	2028
kontakt	321	404	500	2032
kontakt os	404
kontakt oss	1950
kontakta oss	2525
konten berbayar	1515
konten bersponsor	1480
konten premium	1468	1510
konten promosi	1515
konten sponsor	1480
konto erstellen	468
konular	2638
kopeeri link	1035
kopieer de link	1830
kopieer deze link	1910
kopieer link	1830
kopier lenka	1942
kopier lenke	1942
kopier lenken	1942
kopier link	396
kopier linket	396
kopieren	489
kopioi linkki	1140
kopiraj link	2328
kopiraj povezavo	2451
kopiraj poveznicu	2328
kopirajte link	2328
kopirajte poveznicu	2328
kopiuj link	2024
kopyala	2631
korrekturhinweis senden	545
kort fortalt - lavet med ai	412
kostenlos abonnieren	476
kostenlos registrieren	468
kostenlos testen	468
""", 'kr': """
krant	1815
kreditkarte	467
kreditkarte / klarna	467
kreiraj nalog	2318
krijg direct toegang	1885
""", 'ku': """
kuidas lugu meeldis	1041
kupi pretplatu	2318
kurzlink kopieren	586
kuukausilahjoitus	1132
kuula	1040
kuula artiklit	1040
kuula artiklit (# min	1040
kuula lugu	1040
kuula saadet	1042
kuula saadet siit	1042
kuuntele	1140
kuuntele jakso	1140
""", 'kv': """
kvkk	2634
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1241
l'article continue ci-dessous	1232
l'article en # points	1266
l'articolo in breve	1577
l'essentiel	1241
""", 'la': """
la encuesta	91
la newsletter	1217	1539
la question du jour	91
la redazione consiglia	1558
la tua e-mail	1539
laad meer	1848
laajenna	1151
laat je dit artikel voorlezen	1872
laat voorlezen	1830
laatste nieuws	1845
ladda fler	2532
lagi ramai	1511
lagre	1942
lagre artikkel	1942
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1942
lagre saken til senere	1942
lagre til senere	1942
lahjoita	1132
lahjoita nyt	1132
lain kali	1466
lainnya	1485
laisser un commentaire	1237
laissez un commentaire	1237
langganan	1468
langsung ke resep	61
lanjut baca di bawah	1480
lanjutkan dengan konten	1480
lanjutkan membaca	1487
laporkan	1484
laporkan kesalahan	1488
lascia un commento	1554
lascia un feedback	1577
last flere	1957
last name	708
lastschrift	467
later	1810
later lezen	1886
latest	744
latest articles	744
latest edition	749
latest headlines	744
latest news	744
latest posts	744
latest stories	744
latest updates	744
latest videos	744
latest videos from	744
lavora con noi	1580
""", 'le': """
le direct	1241
le fil	1241
le journal du jour	1208
le nostre newsletter	1539
le plus lu	1241
le puede interesar	981
le recomendamos	981
le ultime notizie	1558
learn more	749
learn more about cookies	735
leave a comment	739
leave a reply	739
leave a tip	691
leave feedback	739
lectura de # minutos	966
lectura: # min	966
lecture # min	1244
lecture # minutes	1227
lecture : # min	1227
leer noticia completa	984
lees de reacties	1841
lees direct verder	1885
lees meer	1845	1848
lees meer over	1845
lees onze huisregels	1875
lees ook	1845
lees verder	1815	1845	1848
lees verder na de advertentie	1835
lees verder onder de afbeelding	1835
lees verder onder de foto	1835
lees voor	1830
leeslijst	1886
leestijd	1848
leestijd # min	1848
legfrissebb	1420
legg igjen en kommentar	1950
leggi anche	1558
leggi dopo	1596
leggi i commenti	1554
leggi il documento	1562
leggi il giornale	1532
leggi l'articolo	1561
leggi l'articolo completo	1561
leggi senza limiti	1594
leggi sull'app	1588
leggi tutto	1561
leggi tutto con un abbonamento	1532
leggi tutto su	1558
legolvasottabb	1420
legolvasottabbak	1420
leia mais	2126	2129
leia os termos de uso e as regras da comunidade	2154
leia sem limites	2163
leitura: # min	2112
lembrar mais tarde	2095
lembre-me mais tarde	2095
lenke kopiert	1942
lenken er kopiert	1942
lenken kopiert	1942
ler mais	2129
ler mais tarde	2165
les articles les plus lus	1285
les derniers articles	1241
les flere	1954
les hele saken	1957
les kommentarer	1950
les lecteurs ont aussi lu	1241
les mer	1954	1957
les mer om	1954
les plus lues	1241
les plus lus	1241
les senere	1942
les tops	1241
les videre	1933
lesedauer	507
lesedauer: # minuten	507
lesen sie auch	504
lesen sie dazu	504
lesen sie hier	504
lesen sie mehr	504
leserbriefe	500
leserkommentare	500
leserumfrage	91
lesetid # min	1957
lesetipp	504
lesetipps	504
lesezeit: # min	507
lesezeit: # minuten	507
lest opp av en robot	1942
lest opp av en syntetisk stemme	1942
leta	1778
leta/afp	1778
lettergrootte	65
lettura # min	1544
""", 'li': """
lige nu	409
lihat artikel asli	1510
lihat detail	1488
lihat hasil	91	1488
lihat juga	1485
lihat komentar	1484
lihat lainnya	1487
lihat peta	1488
lihat resep	61
lihat selengkapnya	1487
lihat semua	1487
liitu uudiskirjaga	1060
like loading	720
like this	720
limited time offer	698
limited-time offer	817
line	721
link	721
link berhasil disalin	1510
link copiado	2112
link copiat	2214
link copiato	1544
link copiato negli appunti	1596
link copied	720
link copied bookmark	720
link copied to clipboard	720
link er kopieret	396
link er kopieret til udklipsholderen	396
link gekopieerd	1830
link in die zwischenablage kopiert	561
link kopeeritud	1040
link kopieren	489
link kopieret	396
link kopiert	489
link kopiran	2328
link kopyalandi	2631
link on kopeeritud	1040
link sudah disalin	1510
link wurde in die zwischenablage kopiert	561
link wurde kopiert	561
link zum artikel kopieren	561
link zum inhalt	497
link zum teilen kopieren	607
link zum youtube-inhalt	497
linkedin	721
linki kopyala	2631
linkki kopioitu	1140
links	504
lire aussi	1241
lire l'article	1244
lire l'article complet	1244
lire la suite	1244
lire le document	1245
lire les commentaires	1237
lire plus	1241	1244
lire plus tard	1227
lisa kommentaar	1035
listen	720
listen # min	720
listen above	797
listen below	797
listen here	797
listen now	720
listen on apple	797
listen on apple podcasts	797
listen on spotify	797
listen on youtube	797
live	504
live tv	744
""", 'lo': """
lo + visto	981
lo esencial en # segundos	1006
lo quiero	1023
load comments	739
load content	735
load more	749
load more articles	749
load more comments	739
load more stories	749
loading	720
loading ad	730
loading more	749
loe edasi	1035
loe edasi tellijana	1035
loe hiljem	1040
loe ka	1037
loe kommentaare	1041
loe lisa	1042
loe lisaks	1037
loe rohkem	1042
loe veel	1037
loetumad	1037
log in	698	1815
log in / register	698
log in or sign up	698
log in to comment	739
log in to reply	739
log ind	387
log out	698
log ud	387
logare	2175
logg inn	1933
logg ut	1933
logga in	2507
logga ut	2507
logi sisse	1035
logi sisse, et kommenteerida	1041
login	468	698	1468	1532	2100	2175
login / register	698
logout	698
lompat ke resep	61
loo konto	1035
loo tasuta konto	1035
los comentarios son exclusivos para suscriptores	1013
los precios pueden variar	1008
""", 'lu': """
lue koko juttu	1150
lue kommentit	1147
lue rajattomasti	1133
lue seuraavaksi	19	1148
luetuimmat	1148
luetuimmat jutut	1148
lugemiseks osta artikkel	1035
luister	1830
luister dit artikel	1872
luister hier	1872
luister nu	1872
luister op spotify	1872
luister via spotify	1872
luk	383
lukk	1929
lukuaika # min	1150
luo ilmainen tunnus	1133
luo maksuton tunnus	1133
luo tunnus	1133
lupa kata sandi	1468
lupa password	1468
""", 'ly': """
lyssna	2517
lyt	396
lytt	1942
lytt til saken	1942
""", "m'": """
m'abonner	1208
m'inscrire	1217
""", 'ma': """
maak een account	1815
maandelijks	1811
mai mult	2189
mai multe	2189
mail	721	1830
mailen	489
mainokset	1142
mainos	1142
mainos - juttu jatkuu alla	1142
mainos alkaa	1142
mais	2129
mais artigos	2126
mais comentadas	2126
mais lidas	2126
mais lidos	2126
mais populares	2126
mais tarde	2095
mais vistas	2126
mais vistos	2126
make a donation	691
manage consent	735
manage cookies	735
manage my account	698
manage options	735
manage preferences	735
manage settings	735
manage subscription	698
manage your newsletters	808
mantengamos un debate respetuoso	1013
mantente informado	954
masquer	1245
mastodon	721
masuk	1468
masuk / daftar	1468
max	2242
maybe later	689
""", 'me': """
me connecter	1208
me le rappeler plus tard	1198
media caption	749
meer	1845
meer artikelen	1845
meer informatie	1837
meer laden	1848
meer lezen	1845
meer nieuws	1845
meer over	1845
meer over dit onderwerp	1845
meer tonen	1848
meest bekeken	1845
meest gedeeld	1845
meest gekozen	1885
meest gelezen	1845
meghallgatom	1413
megosztom	1413
mehr anzeigen	507
mehr artikel	504
mehr aus	504
mehr aus dem ressort	504
mehr details	508
mehr erfahren	497
mehr informationen	504
mehr laden	500	507
mehr lesen	504	507
mehr nach dieser anzeige	494
mehr news	504
mehr themen	504
mehr von diesem autor	504
mehr von uns	504
mehr zu diesem thema	504
mehr zum artikel	504
mehr zum thema	504
mein konto	468
meist gelesen	504
meistgeklickt	504
meistgelesen	504
meistgelesene artikel	504
meistkommentiert	504
mejla	2517
meld een fout	1841
meld feil	1958
meld fejl	413
meld fout	1875
meld fra om feil	1950
meld je aan	1820
member-only story	749
members only	698
mengerti	1488
meniu	2189
menu	324	412	749	1244	1487	1561	1848	2039	2129	2787
meny	1957	2532
mer fra	1954
mer nyheter	2529
mer om	1954	2529
merci de votre inscription	1217
merci pour votre retour	1266
merci pour votre vote	91	1272
mere fra	409
mere om	409
merken	468	489
merkliste	468
message	721
message publicitaire	1232
messaggio promozionale	1549
messaggio pubblicitario	1580
messenger	721
mest delat	2529
mest delt	1954
mest delte	409
mest lest	1954
mest leste	1954
met ai gemaakt	1867
metodi di pagamento	1530
metodo di pagamento	1530
mettre en favori	1227
""", 'mi': """
mi cuenta	947
mida del text	65
mijn account	1815
mijn profiel	1815
min konto	387
min side	387	1933
mine avalehele	1042
mine retsepti juurde	61
minha conta	2100
mis niets	1820
missa inget	2512
missa inte	2529
misschien later	1810
misschien ook interessant	1845
mit freunden teilen	586
mit ki erstellt	535
mitdiskutieren	500
mitglied werden	463
mitmachen und gewinnen	539
mitt konto	2507
""", 'mo': """
mode de paiement	1206
modes de paiement	1206
modifica le preferenze sui cookie	1575
modifica preferenze	1575
modifier mes choix	1264
moj profil	2318	2444
moje konto	2014
mon compte	1208
mon espace	1208
monatlich	463
monatlich spenden	463
montant libre	1206
monthly	690
monthly contribution	695
morda vas zanima	2448
more	747
more articles	744
more citation formats	923
more coverage	744
more details	750
more for you	821
more from	744
more from this author	744
more from us	821
more headlines	744
more in this section	821
more in this series	744
more like this	744
more news	744
more newsletters	808
more on this story	744
more on this topic	744
more options	735
more sharing options	720
more stories	744
more stories like this	744
more stories you may like	744
more to explore	744
more to read	744
more top stories	744
most commented	744
most discussed	744
most emailed	744
most liked	739
most nem	1404
most popular	744
most read	744
most read stories	821
most recent	744
most shared	744
most viewed	744
most watched	744
mostra altro	1561
mostra contenuto	1551
mostra contenuto esterno	1575
mostra el contingut extern	278
mostra i commenti	1554
mostra i risultati	91
mostra il contenuto esterno	1575
mostra meno	1562
mostra menys	270
mostra originale	1562
mostra traduzione	1562
mostra tutto	1562
mostra-ho tot	270
mostrar comentarios	977
mostrar contenido externo	1004
mostrar mais	2129
mostrar menos	984
mostrar todo	985
mostrar tudo	2130
moyen de paiement	1206
moyens de paiement	1206
""", 'mt': """
mti	1442
mti/afp	1442
""", 'mu': """
muat lainnya	1487
mungkin lain kali	1466
must read	744
must reads	744
must-read	744
mutasd mindet	1423
mute	749
muut lukevat	1148
muut lukevat juuri nyt	1148
muut lukevat nyt	1148
""", 'my': """
my account	698
""", 'na': """
na czasie	2036
naar boven	1848
naar de aanbiedingen	1815
naar de inhoud	1848
naar de webshop	1870
naar het recept	61
nach anzeige weiterlesen	494
nach der werbung geht es weiter	566
nach oben	507
nadaljevanje pod oglasom	2447
nahoru	324
najbolj brane novice	2448
najbolj brane novice dneva	2448
najbolj brano	2448
najbolj komentirano	2448
najkomentiranije	2325
najnovije	2325
najnovije vesti	2325
najnovije vijesti	2325
najnowsze	2036
najnowsze informacje	2036
najpopularniejsze	2036
nanti	1466
nanti saja	1466
napisz komentarz	2032
nascondi	1562
nastavak teksta nakon reklame	2324
nastavenia cookies	2403
natisni	2451
natisni recept	61
naujausi	1729
naujiena papildoma	1734
naujiena pildoma	1734
""", 'ne': """
ne danas	2333
ne danes	2455
ne hvala	2333	2455
ne manquez rien	1217
ne most	1404
ne plus afficher	1198
ne propustite	2325
ne sada	2333
ne spreglejte	2448
ne zdaj	2455
ne, hvala	2333	2455
necrologie	1580
nee bedankt	1810
nee, bedankt	1810
nei takk	1929
nei, takk	1929
nein danke	462
nein, danke	462
nej tack	2503
nej tak	383
nej, tack	2503
nej, tak	383
nessun commento	1554
neste	1957
neste artikkel	1954
net binnen	1845
netiquette	500
neueste artikel	504
neueste meldungen	504
neueste nachrichten	504
neueste videos	504
never miss a story	708
never miss an update	708
new customers only	817
new customers only. terms apply	817
new here	698
newest first	739
newsletter	311	476	708	954	1217	1539	2017	2104
newsletter abonnieren	476
newsletter e alert	1558
newsletter kostenlos abonnieren	476
newsletter recomendada	981
newsletter sign up	708
newsletter sign-up	708
newsletter signup	708
newsletter-anmeldung	476
newsletters	708	749	954	1217	2104
newslettery	311	2017
newsticker	504
next	690
next article	744
next page	749
next post	749
next story	744
next up	744
""", 'ng': """
nghe	2775
""", 'ni': """
nicht jetzt	462
nicht mehr anzeigen	462
nichts mehr verpassen	476
nie masz konta	2014
nie teraz	2010
niet nu	1810
niet te missen	1845
nieuwsbrief	1820
nieuwsbrief ontvangen	1878
nieuwsbrieven	1820
""", 'no': """
no comments	739
no comments yet	739
no credit card required	817
no gracias	941
no grazie	1526
no posts	749
no te pierdas	981
no thank you	689
no thanks	689
no votes so far! be the first to rate this post	903
no, gracias	941
no, grazie	1526
no, thanks	689
noch kein abo	560
noch kein abonnent	468
noch kein konto	468
noch keine kommentare	500
noch keine kommentare vorhanden	500
noch nicht registriert	560
nog geen abonnee	1885
nog geen account	1815
nog geen reacties	1841
noklausies rakstu	1773
non hai un account	1594
non merci	1198
non oggi	1526
non ora	1526
non sei abbonato	1532
non sei ancora abbonato	1594
non, merci	1198
norint komentuoti, reikia prisijungti	1733
normas	977
nos articles les plus lus	1285
nos derniers articles	1241
nos lecteurs ont lu ensuite	1241
nos offres	1208
nos offres d'emploi	1268
nos recommandations	1241
noskaties video	1775
not a subscriber yet	698
not now	689
not ready to donate	689
not ready to give today	689
not ready to subscribe	689
not ready to support today	689
not the answer you're looking for	905
not today	689
nota relacionada	1027
notas recomendadas	1027
notas relacionadas	1027
note legali	1551
noter la recette	61
notes on contributors	915
notez cet article	1237
noticia relacionada	981
noticia relacionadas	981
noticias de hoy	981
noticias relacionada	981
noticias relacionadas	981
notizie correlate	1558
notizie del giorno	1558
nous contacter	1237
nous soutenir	1199
nous suivre	1228
nous vous recommandons	1241
now playing	749
""", 'nt': """
ntb	1985
""", 'nu': """
nu acum	2173
nu ai cont	2212
nu in het nieuws	1845
nu niet	1810
nuoroda nukopijuota	1732
nuotraukos	1734
nutzungsbedingungen	497
""", 'ny': """
nyalakan notifikasi	1510
nyhedsbrev	392
nyhedsbreve	392
nyhetsbrev	1938	2512
nyhetsbrevet	1938	2512
nyhetsdygnet	2529
nyt luetuimmat	1148
""", 'o ': """
o artigo continua depois da publicidade	2117
o seu email	2104
""", 'ob': """
obrigado pelo seu feedback	2146
obrigado pelo seu voto	91	2146
obrigado por se inscrever	2104
obrigado por votar	91
obserwuj	2025
obserwuj nas	2025
""", 'oc': """
oceni novico	2451
oceni recept	61
ocenite tekst	2328
ocijeni recept	61
ocultar	985	2130
""", 'od': """
odbij	2341
odbij sve	2341
oddaj glas	91
oddaj komentar	2451
odeslat	91
odeslat hlas	91
odjava	2318	2444
odpowiedz	2032
""", 'of': """
oferecer artigo	2100
oferecido por	2117
oferta especial	947
ofertas	972
ofertas de empleo	1008
ofertes de feina	283
offer	730
offer ends soon	817
offerte	1549
offerte di lavoro	1580
offre partenaire	1232
offres d'emploi	1268
offrir l'article	1208
""", 'og': """
oglas	2324	2447
oglasi	2324	2447
ogni contributo conta	1593
ogni euro conta	1593
""", 'oh': """
ohne spende weiterlesen	462
ohodnotit recept	61
""", 'ok': """
ok	690
ok, got it	750
okumaya devam et	2624
""", 'ol': """
oldest first	739
ole esimene kommenteerija	1041
oled juba tellija	1035
oled uudiskirjaga liitunud	1060
olet nyt tilannut uutiskirjeen	1136
oletko jo tilaaja? kirjaudu	1133
olvasd el ezt is	1420
olvassa el ezt is	1420
""", 'om': """
om cookies	2522
oma tili	1133
""", 'on': """
once	690
onderwerpen	1845
one time donation	691
one-time	690
one-time donation	691
onko jutussa virhe	1147
onko sinulla jo tunnus	1133
""", 'oo': """
ook interessant	1845
oops! something went wrong	808
""", 'op': """
op leeslijst	1910
open	750
open image in gallery	749
open kaart	1849
open map	750
open menu	749
open the map	750
openen	1849
opina	977
opprett en gratis bruker	1933
opprett en gratis konto	1933
opprett gratis bruker	1933
opprett konto	1933
oppsummert av ai	1957
oppsummert av ki	1957
opret bruger	387
opret en gratis bruger	387
opret en gratis profil	387
opret en konto	387
opret gratis profil	387
opret konto	387
opslaan	1830
opslag fra facebook	412
opslag fra instagram	412
opublikuj komentarz	2032
""", 'or': """
original anzeigen	508
""", 'os': """
osallistu keskusteluun	1147
ossza meg	1413
osta artikkel	1035
ostale vesti	19	2325
ostale vijesti	19	2325
ostatnie wpisy	2036
ostavi komentar	2328
ostavite komentar	2328
oszd meg	1413
""", 'ot': """
other amount	695
other articles	744
other news	744
other readers liked	19
other stories	744
other stories you may like	744
other stories you might like	744
others also read	19	744
others are also reading	901
others are reading	901
otra cantidad	945
otras noticias	19	981
otras noticias que pueden interesarte	19
otro importe	945
""", 'ou': """
our corrections policy	739
our newsletters	708
our partners	730
our social media	725
our sponsors	730
outro valor	2098
ouvir	2112
ouvrir	1245
ouvrir la carte	1245
ouvrir le menu	1244
""", 'ov': """
overschrijving	1814
""", 'oy': """
oy kullan	91
oy ver	91
oyla	91
oynat	2640
oyunuz alindi	91
""", 'oz': """
oznake	2325	2448
""", 'p': """
p	2183
""", 'pa': """
pagamento seguro	2098
pagamento sicuro	1530
page suivante	1244
pagina successiva	1561
pago seguro	945
paid advertisement	822
paid content	730
paid partnership	730
paid post	730
paiment methods	695
palaute	1147
paling banyak dibaca	1485
pane oma teadmised proovile	1042
para continuar a ler	2163
para continuar lendo	2163
para seguir leyendo	1023
paremti	1727
pariwara	1480
partage	1227
partager	1227
partager l'article	1227
partager par e-mail	1227
partager par email	1227
partager par mail	1227
partager sur	1227
partager sur bluesky	1227
partager sur linkedin	1227
partager sur messenger	1227
partager sur telegram	1227
partager sur twitter	1227
partager sur x	1227
partager via messenger	1227
partager via twitter	1227
partages	1227
partagez	1227
partecipa alla discussione	1585
partenaire	1232
parteneri	2183
participa	977
participa en la nostra enquesta	281
participe da conversa	2154
partilhar	2112
partilhe	2112
partner	1835
partner content	730
partner offers	730
partnerangebot	494
partnerangebote	494
partnerbijdrage	1890
partnercontent	1835
partnernieuws	1845
partnerska vsebina	2447
pas aujourd'hui	1198
pas de commentaire	1237
pas encore inscrit	1208
pas maintenant	1198
pasidalinkite	1732
pasidalinkite straipsniu	1732
pasidalinti	1727
passa a premium	1594
passatempos	2148
passend zum thema	504
passende artikel	504
passer cette annonce	1232
password dimenticata	1532
passwort vergessen	468
patrocinado	972	2117
patrocinado por	972
payment method	695
payment methods	695
payment options	695
paypal	467
""", 'pe': """
pedoman media siber	1500
peiling	91
pelo mundo	2126
people also read	744
people are also reading	901
people are reading	901
per continuar llegint	293
per continuare a leggere	1594
per e-mail teilen	489
per e-mail versenden	489
per mail teilen	489
per mail versenden	489
per whatsapp teilen	489
percebi	2130
pergunta do dia	91
personuppgiftspolicy	2522
personvern	1947
personverninnstillinger	1947
peru milloin vain	1133
peru tilaus milloin tahansa	1136
peruuta milloin tahansa	1133
pesquisar	2129
petites annonces	1232
""", 'ph': """
photos	1244
""", 'pi': """
piekrist	1785
piesakies jaunumiem	1792
piilota	1151
piilota mainokset	1142
pilih	91
pilihan editor	1485
pilihan redaksi	1485
pilihan untuk anda	1511
pilihan untukmu	1511
pin for later	61
pin it	61	720
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	721
pix	2099
""", 'pl': """
plaats een advertentie	1870
plaats een reactie	1841
plaats reactie	1841
plan du site	1234
play audio	720
play now	749
play store	93
play the video	797
play video	749
please check your inbox	854
please donate	691
please enter a valid email address	708
please gamble responsibly	899
pledge your support	691
plus	387	1244	1815	2507
plus d'articles	1241
plus d'infos	1241
plus lus	1241
plus tard	1198
plus-artikel	468
plusartikel	1815
pluss	1933
plussak	1933
""", 'po': """
pocket	721	1621
podaj adres e-mail	2017
podaj e-mail	2017
podcast	322	409	504	981	1558	2036	2638
podcastit	1148
podcasts	409	504	1845	2126
podcasty	322	2036
podd	2529
poddar	2529
pode gostar de	2166
pode interessar	2126
podeli	2328
podeli na facebooku	2328
podeli vest	2328
podelite	2328
podijeli	2328
podijeli na facebooku	2328
podijeli vijest	2328
podijelite	2328
podkast	1954
podkaster	1954
podobne	2036
podpri	2443
podpri nas	2443
podprite nas	2443
podrobnosti	325
podseti me kasnije	2333
podsjeti me kasnije	2333
pogledaj komentare	2328
pogledaj rezultate	91
pogoji uporabe	2463
polecamy	2036
polecane	2036
polecane dla ciebie	2036
politika privatnosti	2341
politika zasebnosti	2463
polityka cookies	2029
poll	91
poll of the day	91
poll van de dag	91
polling	91
poprzedni	2039
populair	1845
populaire	1241
populaire artikelen	1845
populaires	1241
popular articles	744
popular now	744
popular posts	744
popular reads	821
popular stories	744
popular topics	744
populare	2187
popularne	2036
populer	1485
populiariausi	1729
portada	984
posez une question sur cet article	1266
poslat	314
poslat e-mailem	314
poslechnout	314
post as a guest	905
post comment	739
post on x	720
post your answer	905
poster un commentaire	1237
posts relacionados	2126
potrebbe interessarti	1558
potrebbe interessarti anche	1558
potrebbero interessarti	1558
pour aller plus loin	1241
pour lire la suite	1281
povezana novica	2448
povezane novice	2448
povezane teme	2325
povezane vesti	2325
povezane vijesti	2325
povezano	2448
poveznica kopirana	2328
povolit cookies	318
powered by ai	790
pozabljeno geslo	2444
""", 'pr': """
pr	1415	1625	1688
pravidla diskuse	321
pravila komentiranja	2328	2451
pravila privatnosti	2341
preberite tudi	2448
precedente	1561
precios y disponibilidad pueden variar	1008
preferenze cookie	1551
pregunta a nuestra ia	1006
premium	307	387	620	698	947	1208	1468	1532	1815	1933	2014	2100	2175	2507	2624	2770
premium content	698
premium digital	817
premium-artikel	468
prenumerata	1727	2014
prenumeration	2507
prenumeratoriams	1727
prenumerera	2507
prenumerera nu	2507
prenumeruj	2014
prenumeruoti	1727
preporuka	2325
presented by	730
press enter or click to view image in full size	749
pretplata	2317
pretplati se	2317
pretplatite se	2317
prevent your screen from going dark	61
previous article	744
previous page	749
previous post	749
prihvatam	2341
prihvati	2341
prihvati sve	2341
priimti visus	1745
prijava	2318	2444
prijavi napako	2451
prijavi se	2318	2444
prijavite se	2318	2444
prijavite se odmah	2318
prijzen kunnen intussen gewijzigd zijn	1890
primo piano	1558
principais pontos, por ia	2146
prindi	1040
prindi artikkel	1040
prindi retsept	61
print	396	721	1830
print article	720
print artiklen	396
print dit artikel	1886
print dit recept	61
print opskrift	61
print opskriften	61
print page	819
print recept	61
print recipe	61
print subscription	698
print the recipe	61
print this	720
print this page	819
printen	1830
prisijungti	1727
prispevaj	2443
privaatsustingimused	1053
privacidad	974
privacy	1551	1837
privacy center	497
privacy notice	708
privacy policy	735	1551
privacy preference center	735
privacy preferences	735
privacy settings	735
privacy statement	735
privacybeleid	1837
privacyverklaring	1837
privatumo politika	1745
probeabo	468
probeer het later opnieuw	1878
probeer nu	1815
produktempfehlung	494
profil	468
profilo	1532
profiter de l'offre	1208
promo	1549	2324
promocijsko besedilo	2447
promocja	2028
promoted	730
promoted content	730
promoted links	730
promoted stories	744
promotie	1835
promotion	730
propaganda	2117
proposer une correction	1272
prosseguir	2119
prova # dagar gratis	2507
prova gratis	1532	2507
prova gratis per un mese	1594
prova nu	2507
prova-ho un mes gratis	293
prueba gratis	947
prueba un mes gratis	1023
przeczytaj jeszcze	2036
""", 'pu': """
pub	1232	2117
publicar comentario	977
publicidad	972
publicidad - sigue leyendo	972
publicidade	2117
publicitat	272
publicitate	2183
publieditorial	87
publier un commentaire	1237
publireportage	1232
publireportatge	87
publirreportaje	972
pular para a receita	61
puntos clave	1006
puoi regalare # articoli al mese	1596
puzzels	1870
""", 'py': """
pysy ajan tasalla	1136
""", 'qu': """
quero assinar	2100
quick poll	91
quiero recibirla	1019
quiero recibirlo	1019
quiero suscribirme	947
quitar publicidad	1008
""", 'ra': """
raccomandato da	1549
raksts pieejams abonentiem	1768
rapporter feil	1950
rapportera fel	2525
rate recipe	61
rate this article	903
rate this post	903
rate this recipe	61	903
rate this story	903
""", 're': """
reactie	1841
reacties	1841
reacties worden vooraf gecontroleerd	1875
read aloud	720
read also	744
read article	749
read comments	739
read full article	749
read full story	749
read in app	749
read more	749
read more about	744
read more about sharing	720
read more articles	749
read more here	749
read more on	744
read more on these topics	744
read next	744
read original article	749
read our complete coverage	744
read story	749
read the article	749
read the document	750
read the full article	749
read the full document	750
read the full story	749
reader poll	91
readers also read	744
readers are also reading	901
ready for more	708
reageer	1841
reageren	1841
rebutja-ho tot	278
recent	744
recent articles	744
recent news	744
recent posts	744
recent stories	744
recept bewaren	61
recept printen	61
recevoir la newsletter	1217
recevoir une alerte	1274
rechazar	974
rechazar todas	974
rechazar todo	974
recherche	1244
rechercher	1244
recibir alertas	1018
recibir alertas de este tema	1018
reclame	1835
recomandate	2187
recomendaciones	981
recomendadas	981	2126
recomendado	981
recomendado para ti	981
recomendados	981	2126
recomendamos	2126
recommended	744
recommended articles	744
recommended external content	788
recommended for you	744
recommended reading	744
recommended reads	821
recommended stories	744
recommended videos	744
recurso exclusivo para assinantes	2148
recusar	2119
redakcja poleca	2036
redaksi	1500
redaksjonen anbefaler	1954
redaktionen anbefaler	409
redaktionen rekommenderar	2529
redaktionsempfehlung	504
redan prenumerant? logga in	2507
reddet	2634
reddit	721
redes sociais	2113
redes sociales	966
refuser	1234
registar	2100
registe-se	2100
register	698
register for free	698
register now	698
registo	2100
registra't	266
registra't per comentar	281
registrace	307
registracija	2318	2444
registrarme	947
registrarme en la newsletter	954
registrarse	947
registrasi	1468
registrate	1023
registrati	1532
registrati e leggi questo articolo	1594
registrati gratis	1532
registreer	1815
registreer gratis	1815
registreeru tasuta	1035
registreeru veebiseminarile	1042
registrer deg	1933
registrera dig	2507
registreren	1815
registrieren	468
registriraj se	2318	2444
registro	947
registrovat se	307
registruj se	2318
registruotis	1727
regulamin	2029
reject all	735
reject all cookies	735
rejeitar	2119
rejeitar todos	2119
rejoignez la conversation	1272
rejoignez la discussion	1272
reklaam	1035
reklaamartikkel	1044
reklaamtekst	87	1044
reklam	2521	2633
reklam alani	2633
reklama	317	1727	2028	2324	2388
reklamdan sonra devam ediyor	2633
reklame	400	1946
reklami atla	2633
reklami kapat	2633
reklaminis	87
reklaminis straipsnis	1736
reklamlar	2633
reklamy	2028
rekomendasi	1485
rekomendasi untuk anda	1485
rekomendasi untukmu	1485
rekomenduojame	1729
rekommenderade artiklar	2529
rekommenderas	2529
rekommenderat	2529
relacionadas	981	2126
relacionado	981
relacionados	981	2126
related	744	747
related article	744
related articles	744
related content	744
related coverage	744
related items	744
related links	744
related news	744
related posts	744
related reading	744
related stories	744
related story	744
related tags	744
related to this story	744
related topics	744
related videos	744
relaterade artiklar	2529
relaterade nyheter	2529
relaterat	2529
relaterede artikler	409
relaterede emner	409
relateret	409
relatert	1954
relaterte artikler	1954
relaterte emner	1954
relaterte saker	1954
remember me	698
remiamas turinys	1736
remind me in #	689
remind me in may	689
remind me later	689
remind me next month	689
remind me tomorrow	689
remove ad	730
remove ads	730
remti	1727
rep alertes d'aquest tema	287
replay	749
replier	1245
replies	739
reply	739
report	721
report a mistake	750
report a problem	739
report a typo	739
report abuse	739
report ad	730
report an error	750
report comment	739
report error	750
report this ad	730
reportagem exclusiva para assinantes	2163
reportar	977
reportar erro	2122
reportar error	977
reportar un error	977
reprints & permissions	923
reproducir	984
reproduzir	2129
request a correction	739
request permissions	923
required, but never shown	905
reset password	698
responder	977	2122
resta aggiornato	1539
restam # caracteres	2154
resultado	91
resultados	91
results	91
resumen con ia	1006
resumen de ia	1006
resumen por ia	1006
resumir com ia	2146
resumo por ia	2146
retour	1227
retour en haut	1244
return to top	749
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultati	91
""", 'ri': """
riassumi con l'ia	1577
riassunto ia	1577
ricevi gli avvisi su questo argomento	1588
ricevi la newsletter	1539
ricevi una notifica per ogni nuovo articolo dell'autore	1588
rifiuta	1551
rifiuta tutto	1551
rimani aggiornato	1539
rimani informato	1539
riproduci	1561
riservato agli abbonati	1594
rispondi	1554
rispondi al sondaggio	1585
risultati	91
ritzau	439
ritzau/afp	439
ritzau/reuters	439
""", 'ro': """
rodyti daugiau	1734
rodyti komentarus	1733
rozbalit	325
rozmiar tekstu	65
rozumiem	2040
""", 'rs': """
rss	721
""", 'ru': """
rubriken	504
rubriques	1241
rustore	93
""", "s'": """
s'abonner	1208
s'identifier	1208
s'inscrire	1208
s'inscrire gratuitement	1208
""", 'sa': """
saada e-postiga	1040
saada vihje	1042
sag uns deine meinung	545
sagen sie uns ihre meinung	545
saiba mais	2126
sair	2100
saken er forbeholdt abonnenter	1933
saken er lest opp av en robot	1942
saken fortsetter etter annonsen	1946
saken fortsetter nedenfor	1946
saken fortsetter under	1946
saken fortsetter under bildet	1946
saken oppdateres	1946
salin link	1477
salin tautan	1477
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	984
saltar publicidad	972
salva	1544
salva articolo	1544
salva l'articolo	1596
salva la ricetta	61
salva per dopo	1596
salva ricetta	61
salvar	2112
salvar artigo	2112
salvar para ler depois	2165
salvar receita	61
salvesta	1040
salvesta artikkel	1040
samal teemal	1037
samengevat door ai	1867
samenvatting door ai	1867
sammanfattad av ai	2532
sammanfattning gjord av ai	2532
samtykke	401	1947
sauvegarder	1227
sauvegarder l'article	1284
sauvegarder pour lire plus tard	1284
save	720
save article	720
save for later	720
save preferences	735
save recipe	61
save story	720
save this article	720
save this recipe	61
saved	720
saya mengerti	1488
""", 'sb': """
sbalit	325
sblocca l'articolo	1594
""", 'sc': """
scegli il tuo abbonamento	1594
scegli l'abbonamento che fa per te	1594
scegli un importo	1530
schlagworte	504
schlagworte zum thema	504
schon abonnent	468
schon dabei	462
schreibe einen kommentar	500
schreiben sie der redaktion	545
schreiben sie einen kommentar	500
schrift verkleinern	489
schrijf een reactie	1841
schrijf je gratis in	1878
schrijf je in	1820
schrijf je in voor onze nieuwsbrief	1820
scopri	1561
scopri le offerte	1532
scopri tutte le nostre newsletter	1590
scopri tutte le offerte di abbonamento	1594
scrie un comentariu	2186
scrivi qui il tuo commento	1585
scrivi un commento	1554
scroll down for video	797
scroll down to continue	822
scroll down to continue reading	730
scroll for more	730
scroll ke bawah untuk melanjutkan	1480
scroll to continue	730
scroll to continue with content	730	1480
scroll to top	749
scroll untuk membaca	1480
scrolle weiter	494
scrollen sie weiter	494
""", 'se': """
se abonnemang	2507
se abonnementer	387
se alla	2532
se alla bilder	2532
se alle	412	1957
se alle abonnentfordeler	1933
se alle bildene	1957
se alle fordele for abonnenter	387
se bildene her	1957
se billederne her	412
se connecter	1208
se connecter avec apple	1281
se connecter avec facebook	1281
se connecter avec google	1281
se erbjudanden	2507
se flere billeder	412
se grafikken her	412	1957
se klippet	2532
se klippet i spelaren ovan	2532
se klippet ovan	2532
se klippet over	1957
se resultat	91
se resultatet	91
se tilbud	387	1933
se tilbudene	1933
se videoen her	412	1957
se videoen herunder	412
se videoen nedenfor	412	1957
se videoen ovenfor	412
se videoen over	1957
se videoen under	1957
se videon i spelaren ovan	2532
se videon nedan	2532
se videon ovan	2532
search	749
sebelumnya	1487
secciones	981
sections	749
secure checkout	696
secure payment	695
secure transaction	696
sedang tren	1511
see all	749
see all newsletters	708
see all plans	817
see all subscription plans	817
see also	744
see at amazon	933
see comments	739
see deal	933
see details	750
see it at amazon	933
see more	749
see original	750
see price	933
see results	91
see subscription options	698
see the map	750
see the results	91
segnala	1554
segnala un errore	1554
segnala un errore nell'articolo	1585
segueix aquest tema	287
segueix l'autor	287
segueix tota l'actualitat en directe	296
segui	1545
segui la diretta	1588
segui questo argomento	1588
segui questo tema	1588
seguici	1545
seguici su facebook	1545
seguici sui social	1545
seguir	967	2113
seguir a este autor	1018
seguir autor	2156
seguir este tema	1018	2156
seguir leyendo	947	984
seguir leyendo en	967
seguir sin apoyar	941
sei d'accordo? vota	1585
seite #	507
seite drucken	489
seite teilen	489
seja apoiador	2096
seja assinante	2100
seja o primeiro a comentar	2122
seja um apoiador	2096
selanjutnya	1487
selecione as newsletters que pretende receber	2158
selecione as newsletters que quer receber	2158
select an amount	695
select payment method	695
selengkapnya	1487
sembunyikan	1488
semua komentar	1484
senare	2503
senaste	2529
senaste nyheterna	2529
senaste nytt	2529
send	91
send email	720
send feedback	739
send inn	91
send til en ven	396
send to a friend	720
senere	383	1929
seneste	409
seneste nyheder	409
seneste nyt	409
sense tu no seria possible	292
sent daily	808
sent weekly	808
senza di te non ce la facciamo	1593
senza vincoli	1594
seotud artiklid	1037
seotud lood	1037
sepa-lastschrift	467
services partenaires	1232
servicios	981
sesli dinle	2631
seu e-mail	2104
seu email	2104
seuraa	1141
seuraa aihetta	1141
seuraava	1150
seuraava juttu	1148
seuraavaksi	1150
sezioni	1558
""", 'sf': """
sfoglia gallery	1561
sfoglia il giornale	1532
""", 'sh': """
share	625	720	1477	2180
share article	720
share by email	720
share by text	720
share full article	720
share link	720
share on	720
share on bluesky	720
share on facebook	720
share on flipboard	720
share on linkedin	720
share on pinterest	720
share on reddit	720
share on social	819
share on social media	819
share on telegram	720
share on threads	720
share on x	720
share on x (twitter	720
share on your socials	819
share options	720
share pe facebook	2214
share save	720
share share	720
share story	720
share this	720
share this article	720
share this news	720
share this on	720
share this on social media	720
share this recipe	61
share to facebook	720
share tweet	720
share using the buttons below	819
share via	720
share via facebook	720
share via twitter	720
share with a friend	720
share with email	720
share with friends	819
share with your friends	720
sharing	720
shop now	900
shop the edit	900
shop the look	900
shop the story	900
shop this look	900
shop this story	900
show all	749
show caption	749
show comments	739
show external content	735
show image	750
show less	749
show map	750
show more	749
show more sharing options	720
show original	750
show results	91
show translation	750
shrani	2451
shrani recept	61
""", 'si': """
si din mening	1950
sie haben bereits ein konto	560
sie haben bereits ein konto? anmelden	560
sie haben den newsletter abonniert	551
sie haben noch kein abo	560
sieh dir diesen beitrag auf instagram an	533
siehe auch	504
siga	2113
siga este autor	2156
siga-nos	2113
sign in	698
sign in / register	698
sign in or sign up	698
sign me up	708
sign out	698
sign up	698
sign up for corrections and clarifications	739
sign up for free	698
sign up for our newsletter	708
sign up here	708
sign up now	698
sign up or log in	817
sign up to our newsletter	808
sign up using email and password	905
sign up using google	905
sign up with your email	808
signaler	1237
signaler un abus	1272
signaler une erreur	1245
signaler une faute	1272
signaler une faute d'orthographe	1272
sigue este tema y recibe avisos	1018
sigue leyendo	981
sigue leyendo debajo	972
siguiendo	967
siguiente	984
siguiente noticia	981
siirry reseptiin	61
sikeresen feliratkozott	1425
simak juga	1485
similar articles	744
similar posts	744
similar stories	744
simpan	1477
simpan artikel	1510
simpan resep	61
simpan untuk dibaca nanti	1510
sin comentarios	977
sin permanencia	1023
single contribution	695
sinu e-posti aadress	1060
sinua voisi kiinnostaa	1148
siradaki haber	2638
sisesta oma e-posti aadress	1060
siste	1954
siste nyheter	1954
siste nytt	1954
sisuturundus	87	1035
sisuturunduse artikkel	1044
site map	749
sitemap	749
""", 'sk': """
skaitomiausi	1729
skaitomiausi straipsniai	1729
skaitomiausia	1729
skaitykite daugiau	1729
skaitykite toliau	1727
skaityti daugiau	1734
skaityti komentarus	1733
skaityti toliau	1727
skaityti visus komentarus	1733
skapa ett gratis konto	2507
skapa ett konto	2507
skapa gratis konto	2507
skapa konto	2507
skapa konto gratis	2507
skaties bildes	1775
skaties foto	1775
skaties video	1775
skatieties video	1775
skicka	91
skicka in	91
skip ad	689
skip ads	730
skip advertisement	730
skip for now	689
skip past newsletter promotion	708
skip this	689
skip to content	749
skip to footer	749
skip to main content	749
skip to navigation	749
skip to recipe	61
skjul	413	1958
skocz do przepisu	61
skok na recept	61
skomentuj	2024	2032
skopiowano link	2024
skopiuj adres	2024
skopiuj link	2024
skriv din kommentar	404	1950	2525
skriv din kommentar her	404	1950
skriv en kommentar	404	1950	2525
skriv et svar	412
skriv inn e-post	1938
skriv inn e-postadressen din	1938
skriv kommentar	404
skriv ut	1942	2517
skriv ut artikeln	2517
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1942
skype	721
""", 'sl': """
sla advertentie over	1835
sluit	1848
sluiten	1810
""", 'sm': """
sms	721
""", 'sn': """
snapchat	721
""", 'so': """
sobre el autor	981
sobre la firma	981
social	1545
social media	490	725
sociala medier	2518
sociale media	1831
sociale medier	397
solo gli abbonati possono commentare	1585
solo los suscriptores pueden comentar	1013
something went wrong	808
something went wrong. please try again	808
something went wrong. please try again later	708
sommaire	1244
son dakika	2638
son dakika haberleri	2638
son haberler	2638
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	2631
sonraki	2640
sonraki haber	2638
sonraki sayfa	2640
sorodna novica	2448
sorodne novice	2448
sorodne vsebine	2448
sorotan	1485
sort by	739
sosiaalinen media	1141
sosiale medier	1943
sostieni	1527
sostienici	1527
soutenez-nous	1199
soutenir	1199
soziale medien	490
""", 'sp': """
spannend	504
spara	2517
spara artikel	2517
spara artikeln	2517
spara artikeln till senare	2517
spara recept	61
spara receptet	61
spara till senare	2517
spausdinti	1732
special offer	698
speel video af	1872
speichern	489
spela upp	2532
spende	463
spende jetzt	463
spenden	463
spenden sie	463
spendenkonto	555
spill av	1957
spill av video	1957
spill av video her	1957
spomni me kasneje	2455
sponset	1946
sponset innhold	1946
sponsor content	730
sponsored	494	628	730	1890
sponsored content	730
sponsored links	730
sponsored message	730
sponsored message - story continues after this	730
sponsored post	730
sponsored stories	744
sponsoreret	400
sponsoreret indhold	400
sponsorizzato	1549
sponsorlu	2633
sponsorlu haber	2633
sponsoroitu	1142
sponsrat	2521
sponzorirana vsebina	2447
sponzorirano	2324	2447
sponzorisani tekst	2324
sponzorisano	2324
spotify	721
spotted a mistake	739
spotted an error	739
sprejmem	2463
sprejmi	2463
sprejmi vse	2463
spremi	2328
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1544
stampa articolo	1544
stampa la ricetta	61
stampa questo articolo	1596
stampa ricetta	61
standard digital	817
start free trial	698
start subscription	698
startseite	504	507
stay connected	708
stay in the know	708
stay informed	708
stay up to date	708
steady	463
stel je vraag aan onze ai	1867
stellenmarkt	539
stelling	91
stelling van de dag	91
stem	91
stem her	91	412	1957
stem i afstemningen	412
stem i avstemningen	1957
stem nu	91	1870
stemmen	91
steun ons	1811
stichworte	504
stikkord	1954
stimme abgeben	91
stimmen sie ab	539
stopt automatisch	1885
stories for you	744
story continues	730
story continues below	730
straipsnis prieinamas tik prenumeratoriams	1727
strictly necessary cookies	735
strinjam se	2463
strinjam se s prikazom zunanje vsebine	2463
stt	1154
stt-afp	1154
stt-reuters	1154
stumbleupon	721
stuur door	1910
stuur een correctie	1875
""", 'su': """
su questo argomento	1597
subiecte	2187
submit	91	690
submit a correction	739
submit comment	739
submit vote	91
submit your vote	91
subscreva a newsletter	2104
subscreva gratuitamente	2158
subscrever	2104
subscrever newsletter	2104
subscribe	698
subscribe by email	708
subscribe for free	698
subscribe here	698
subscribe now	698
subscribe to continue	698
subscribe to continue reading	698
subscribe to get the latest posts sent to your email	708
subscribe to our newsletters	708
subscribe to read	698
subscribe today	698
subscribe via email	708
subscriber exclusive	817
subscriber only	698
subscriber-only	698
subscriber-only content	817
subscribers get more	817
subscribers only	698
subscription options	698
subscriu-t'hi	265
subscriu-te	265
subskrybuj	2014
success! check your inbox	854
successivo	1561
suche	507
suchen	507
sudah punya akun	1468
suggerisci una correzione	1577
suggest a correction	739
suggested	744
suggested articles	744
suivant	1244
suivez notre direct	1284
suivez nous	1228
suivez-nous	1228
suivi	1228
suivre	1228
suivre ce sujet	1228
suivre ce sujet et recevoir une alerte	1274
suivre cet auteur	1228
sujets	1241
sulge	1043
sulge reklaam	1044
sulje	1131
sullo stesso argomento	1558
sullo stesso tema	1558
sumbang	1467
summary by ai	790
suoraan reseptiin	61
suositellut	1148
suosittelemme	1148
suosituimmat	1148
support local journalism	691
support our journalism	691
support our work	691
support quality journalism	691
support the author	691
support this site	691
support us	691
support us on patreon	691
support us today	691
supported by	730
sur ce sujet	1241
sur le web	1241
survei	91
suscribete	947
suscribirme	947
suscribirse	947
suscribite	1023
suscribite ahora	1023
suscripciones	947
susijusios naujienos	1729
sutikti su visais	1745
sutinku	1745
suurenna kuva	1150
""", 'sv': """
svar	404	1950
svara	2525
svi komentari	2328
""", 'sw': """
swisha en slant	2504
""", 'sy': """
syarat dan ketentuan	1483
syarat dan ketentuan | kebijakan privasi	1483
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1422
szukaj	2039
""", "t'": """
t'ha agradat aquest article	281
""", 'ta': """
ta bort annonser	2521
tag	1485	1558	2785
tag-uri	2187
taggar	2529
tagged	744
tagger	1954
tagi	2036
tagovi	2325
tags	409	504	632	744	981	1241	1485	1558	1845	2126	2785
taguri	2187
taille du texte	1227
taip pat skaitykite	1729
tak for din stemme	91
tak for din tilmelding	392
take our survey	739
takk for at du stemte	91
takk for din stemme	91
tallenna	1140
tallenna juttu	1140
tallenna resepti	61
talvez mais tarde	2095
tamanho da fonte	65	2112
tamanho do texto	65
tampilkan asli	1488
tampilkan lebih banyak	1487
tampilkan lebih sedikit	1488
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1422
tautan berhasil disalin	1510
tautan disalin	1477
tautan telah disalin	1510
tavs e-pasts	1792
""", 'te': """
te has suscrito correctamente	1019
te puede gustar	981
te puede interesar	981
te quedan # caracteres	1013
te recomendamos	981
te-ar putea interesa	2187
teata veast	1041
teavita veast	1041
tee lahjoitus	1132
teilen	489
teilen auf	489
teilen und weiterempfehlen	489
teised loevad	1037
tek seferlik	2623
tekst loopt door onder de advertentie	1835
tekst se nastavlja nakon oglasa	2324
tekst sponsorowany	87
tekstgrootte	65	1830
tekstimainos	1142
tekstin koko	65
telegram	721	2242
teljes cikk	1422
telli	1035
telli kohe	1035
tellijale	1035
tellijana saad artiklit jagada	1040
tellijatele	1035
tema	1954
tema dana	2325
temaer	1954
temas	981	2126
temas relacionados	981
tematy	2036
temes relacionats	296
temi	1558
temos	1729
tempo de leitura	2129
tempo di lettura	1561
tempo estimado de leitura: # minutos	2112
temps de lecture	1244
temps de lecture : # min	1244
tendances	1241
tendencias	981
tendenze	1558
tentang kami	1500
teraz nie	2396
terbaru	1485
terima kasih atas partisipasi anda	91
terima semua	1483
terima semua cookie	1483
terkait	1485
terkini	1485
termini e condizioni	1551
termos de uso	2119
terms	735
terms & conditions	735
terms and conditions	735
terms apply	817
terms of service	735
terms of use	735
terpopuler	1485
terpopuler hari ini	1511
terug naar boven	1848
test din viden i ugens quiz	412
test kunnskapene dine i ukas quiz	1957
testa dina kunskaper i veckans quiz	2532
testaa tietosi viikon visassa	1150
testen	468
testez gratuitement	1208
testez vos connaissances	1272
testez vos connaissances avec notre quiz	1272
tetszik	1413
text size	720
text version	749
texto gerado por ia	2146
textstorlek	65
""", 'th': """
thank you	690
thank you for subscribing	808
thank you for voting	91
thank you for watching	822
thank you to our sponsors	730
thank you! please check your inbox	854
thanks for subscribing	708
thanks for voting	91
thanks for watching	822
thanks to our sponsors	730
thanks! please check your inbox	854
the article continues below	822
the story continues below	822
the video player is currently playing an ad	788
thema	504
thema's	1845
themen	504
there are no comments yet	739
there was an error, please provide a valid email address	808
these are external links and will open in a new window	720
this is an advertisement	730
this video can not be played	788
this video cannot be played	788
threads	721
""", 'ti': """
ti consigliamo	1558
ti potrebbe interessare	1558
ti potrebbero interessare	1558
ticker	504
tickets sichern	539
tidak terima kasih	1466
tidak, terima kasih	1466
tiempo de lectura	984
tiempo estimado de lectura: # minutos	966
tietosuoja	1143
tiktok	721
til forsiden	409	1954
til toppen	412	1957
tilaa	1133
tilaa nyt	1133
tilaa uutiskirje	1136
tilaa uutiskirjeet	1136
tilaajalle	1133
tilaajille	1133
tilaukset	1133
till erbjudandet	2507
till receptet	61
till startsidan	2529
till toppen	2532
tilmeld	392
tilmeld dig	392
tilmeld dig nyhedsbrevet	392
tilmeld nyhedsbrev	392
timp de citire # min	2189
tin sau	2785
tinggalkan komentar	1484
tip us	691
tips en venn	1942
tips van de redactie	1845
tipsa	2517
tipsa oss	2525
tisk	314
tisk receptu	61
""", 'to': """
today's most read	821
today's paper	749
today's top stories	744
todos los comentarios	977
toestemming	1837
toeta	1035
toeta meid	1035
toevoegen aan leeslijst	1910
toggle	749
toggle caption	749
toimetus soovitab	1037
toimitus suosittelee	1148
toista	1150
toon alles	1849
toon deze inhoud	1865
toon inhoud	1837
toon meer	1848
toon minder	1848
toon origineel	1849
toon reacties	1841
toon resultaten	91
toon vertaling	1849
top articles	744
top artikel	504
top comments	739
top headlines	744
top latest discussions	749
top news	744
top stories	632	744
top-artikel	504
top-news	504
top-themen	504
tophistorier	409
topics	744
topik	1485
topik terkait	1485
toppnyheter	2529
toppsaker	1954
topthemen	504
torna all'inizio	1561
torna su	1561
torne-se assinante	2096
torne-se membro	2096
total votes: #	91
tots els butlletins	289
toujours afficher ce type de contenu	1264
tous les commentaires	1237
tous ses articles	1262
tout accepter	1234
tout afficher	1245
tout refuser	1234
tout voir	1244
toute l'actu	1241
toutes les photos	1244
""", 'tr': """
trabaja con nosotros	1008
trabalhe connosco	2148
trabalhe conosco	2148
trakteer ons op koffie	1811
trang sau	2787
transferencia bancaria	946
translated by ai	790
traueranzeigen	539
treballa amb nosaltres	283
trefwoorden	1845
trend	2638
trending	504	744	1485	1845	2126
trending deals	730
trending now	744
trending stories	744
trending today	744
trending topics	744
trimite	91	2180
trimite pe email	2180
trimite pe whatsapp	2214
trimite unui prieten	2214
try it free	698
""", 'tt': """
tt	2559
tt-afp	2559
tt-reuters	2559
""", 'tu': """
tu e-mail	954
tu email	954
tudo sobre	2126
tue riippumatonta journalismia	1132
tuitar	2112
tuitear	966
tulis komentar	1484
tulis komentar anda di sini	1500
tulosta	1140
tulosta juttu	1140
tulosta resepti	61
tumblr	721
tunnuksen luominen on maksutonta	1133
tuoreimmat	1148
tuoreimmat uutiset	1148
turinio rinkodara	1736
tutti gli aggiornamenti qui	1588
tutti i commenti	1554
tutup	1466
""", 'tw': """
tweet	720	1477	1544
tweet this	720
tweeta	2517
tweeter	1227
tweetle	2631
tweetnij	2024
tweetnout	314
twitter	721
twitter-inhalte erlauben	497
twittern	489
""", 'ty': """
tyck till	2525
tylko w serwisie	2036
type your email	708
""", 'u ': """
u fokusu	2325
""", 'ud': """
udskriv	396
udskriv opskrift	61
udvalgt	409
udvid	413
""", 'ui': """
uitgelicht	1845
uitklappen	1849
uitloggen	1815
""", 'uk': """
ukryj	2040
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1558
ultime news	1558
ultime notizie	1558
ultimele articole	2187
ultimi articoli	1558
""", 'um': """
um assinante ofereceu-lhe este artigo	2165
umfrage	91
umfrage des tages	91
umfrage wird geladen	539
""", 'un': """
un abbonato ti ha regalato questo articolo	1596
un subscriptor t'ha regalat aquest article	295
understood	750
une erreur dans l'article	1237
uneix-te a la conversa	281
unfollow	725
unisciti al nostro canale	1545
unlisted	749
unlock this article	698
unohditko salasanan	1133
uns folgen	490
unser bestes angebot	560
unser newsletter	476
unsere empfehlung	504
unsere empfehlungen	504
unsere newsletter	476
unsere top-themen	565
""", 'up': """
up next	744
upgrade now	698
upgrade to founding member	698
upgrade to paid	691
uplati	2317
uppfattat	2533
""", 'us': """
ustawienia	2029
ustawienia cookies	2029
""", 'ut': """
utiles	1234
utvalgt	1954
utvalt	2529
utvid	1958
""", 'uu': """
uudiskiri	1060
uudiskirjad	1060
uusimmat	1148
uutiskirje	1136
uutiskirjeet	1136
""", 'uw': """
uw e-mailadres	1820
""", 'uy': """
uygulamayi indir	2679
uygulamayi indirin	2679
""", 'va': """
vaata galeriid	1042
vaata ka	1037
vaata kommentaare	1041
vaata pilte	1042
vaata tulemusi	91
vaata videost	1042
vaata videot	1042
vaata videot siit	1042
vacatures	1870
vagas de emprego	2148
vai al contenuto	1561
vai alla ricetta	61
vain tilaajille	1133
vakances	1775
valider	91
valikko	1150
valorar	977
valorar receta	61
van onze partners	1845
vandaag	1845
vandaag niet	1810
var artikkelen nyttig	1950
var artiklen nyttig	404
var dette nyttig	1957
var oppsummeringen nyttig	1950
var opsummeringen nyttig	404
var saken nyttig	1950
varovanje osebnih podatkov	2463
vastaa	1147
vastaa kyselyyn	1150
vastaa lukijakyselyyn	1150
""", 've': """
ve zkratce	322
vedi anche	1558
vedi dettagli	1562
vedi i # commenti	1585
vedi i commenti	1554
vedi i risultati	91	1562
vedi la mappa	1562
vedi tutte	1561
vedi tutti	1561
vedi tutto	1561
veilig betalen	1813
ver # comentarios	977
ver bio	1000
ver comentarios	977
ver contenido	974
ver contenido externo	1004
ver detalhes	2130
ver detalles	985
ver documento	985
ver el mapa	985
ver essa foto no instagram	2144
ver este tuit	1004
ver fotos	984
ver galeria	2129
ver la receta	61
ver los comentarios	977
ver los resultados	91
ver mais	2129
ver mapa	985	2130
ver menos	985	2130
ver ofertas	947	2100
ver original	985	2130
ver perfil	1000	2156
ver resultado	91
ver resultado parcial	91	2154
ver resultados	91	1013
ver resultados de la encuesta	1013
ver todas	984	2129
ver todo	984
ver todos	984	2129
ver tudo	2129
verbergen	1849
verder zonder te steunen	1810
vergroot	1848
vergroot afbeelding	1848
vergroten	1849
verlagsangebot	494
verlagsbeilage	566
verschicken	489
versenden	489
verstanden	508
verstuur	91
verwandte artikel	504
verwandte themen	504
verwante artikelen	1845
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1277
veure # comentaris	281
veure els resultats	91
veure perfil	287
veure totes les ofertes	293
vezane vesti	2325
vezane vijesti	2325
vezi # comentarii	2200
vezi comentariile	2186
vezi detalii	2190
vezi harta	2190
vezi mai mult	2189
vezi originalul	2190
vezi rezultate	91
vezi rezultatele	91	2200
vezi toate	2189
vezi toate newsletterele noastre	2207
vezi toate ofertele de abonament	2212
vezi tot	2190
vezi videoclipul	2206
""", 'vi': """
vi har lukket for kommentarer	404
viber	721	2242
videa	322
video	322	409	1485	1558	1954	2187	2529	2638	2785
video abspielen	541
video ad	730
video afspelen	1872
video anschauen	541
video ansehen	541
video laden	497
video terkait	1485
video's	1845
videoen afspilles her	412
videoen kan ikke afspilles	412
videolar	2638
videos	504	981
videot	1148
videoyu izle	2640
videoyu izleyin	2640
view all	749
view all newsletters	708
view at amazon	933
view comment	739
view comments	739	749
view deal	933
view deals	933
view details	750
view full size	749
view gallery	749
view image	749
view image in fullscreen	749
view map	750
view metrics	923
view more	749
view on instagram	720
view our privacy policy	788
view plans	698
view post on instagram	788
view post on x	788
view results	91	750
view subscription options	698
view this post on facebook	788
view this post on instagram	788
view this post on threads	788
view this post on x	788
viimased uudised	1037
virement	1207
virement bancaire	1207
vis alle	412	1957
vis bildetekst	1957
vis detaljer	413	1958
vis flere	412	1957
vis indhold	401
vis innhold	1947
vis innlegg fra facebook	1957
vis innlegg fra instagram	1957
vis kart	1958
vis kommentarer	404	1950
vis kort	413
vis mer	1957
vis mere	412
vis mindre	413	1958
vis original	413	1958
vis oversettelse	1958
vis resultat	91
vis resultater	91	413	1958
vis resultatet	91
visa alla	2532
visa detaljer	2533
visa fler	2532
visa kartan	2533
visa kommentarer	2525
visa mer	2532
visa mindre	2533
visa original	2533
visa resultat	91	2533
visualizza questo post su instagram	1575
""", 'vk': """
vk	721
""", 'vo': """
voce sintetica	1577
voeg toe aan je leeslijst	1886
voir aussi	1241
voir ce post	1264
voir ce tweet	1264
voir cette publication sur instagram	1264
voir l'original	1245
voir la carte	1245
voir la recette	61
voir la traduction	1245
voir le contenu	1234
voir le diaporama	1244
voir les # commentaires	1272
voir les commentaires	1237
voir les offres	1208
voir les photos	1244
voir moins	1244
voir plus	1244
voir plus de commentaires	1237
voir ses articles	1262
voir son profil	1262
voir tous ses articles	1262
voir tout	1244
voit perua tilauksen milloin tahansa	1136
voit peruuttaa milloin vain	1133
volg	1831
volg dit onderwerp	1831
volg ons	1831
volgen	1831
volgend artikel	1845
volgende	1848
volgende pagina	1848
vollbild	507
vols eliminar la publicitat	283
vols llegir l'article sencer? subscriu-te	293
voltar ao topo	2129
volver arriba	984
von ki zusammengefasst	535
voor abonnees	1815
vorherige seite	507
vorheriger artikel	504
vorig artikel	1845
vorige	1848
vorlesen	489
vorlesen lassen	489
vormista tellimus	1035
vorteile sichern	468
vota	91
vota a la nostra enquesta	281
vota ahora	91
vota en nuestra encuesta	1013
vota il nostro sondaggio	1585
vota la ricetta	61
vota nel nostro sondaggio	1585
vota ora	91
vota tagad	91
votar	91
vote	91
vote agora	91
vote ahora	91
vote na nossa enquete	2154
vote now	91
voter	91
votes: #	91
votez	91
votez dans notre sondage	1272
votez pour faire entendre votre voix	1272
votre adresse mail	1277
votre avis	91
votre commentaire	1237
votre e-mail	1217
votre email	1217
vous aimerez aussi	1241
vous aimerez lire	1241
vous avez lu # articles sur # ce mois-ci	1281
vous avez une question	1237
vous n'avez pas encore de compte	1281
vous pourriez aimer	1241
vous pourriez aussi aimer	1241
vous pouvez offrir # articles par mois	1284
""", 'vr': """
vraag het ai	1867
vraag het onze ai	1867
""", 'vs': """
vsebina je zaklenjena	2444
vsi komentarji	2451
vstoupit do diskuse	321
vstoupit do galerie	324
vstupte do diskuse	321
""", 'vu': """
vul de vragenlijst in	1870
vul een geldig e-mailadres in	1878
""", 'vy': """
vytisknout	314
vytisknout recept	61
""", 'w ': """
w tym artykule	2036
""", 'wa': """
waardeer dit artikel	1882
waardeer dit verhaal	1882
wachtwoord vergeten	1815
war diese zusammenfassung hilfreich	535
was andere lesen	504
was deze samenvatting nuttig	1867
was this helpful	739
was this summary helpful	790
was this summary useful	790
was this translation helpful	790
watch above	797
watch below	797
watch here	797
watch more	744
watch next	744
watch on youtube	797
watch the full video	797
watch video	749
""", 'we': """
we care about your privacy	735
we recommend	744
we value your privacy	735
weekly newsletter	708
wees de eerste die reageert	1841
weigeren	1837
weiter nach der anzeige	566
weiter zum artikel	462
weitere artikel	504
weitere artikel zum thema	565
weitere links	504
weitere meldungen	504
weitere nachrichten	504
weitere news	504
weitere newsletter	551
weitere podcasts	504
weitere themen	504
weitere videos	504
weiterempfehlen	489
weiteres	504
weiterlesen	507
weniger anzeigen	507
werbeanzeige	494
werbliche inhalte	494
werbung	494
werbung folgt	607
werbung von unserem partner	566
werde mitglied	463
werden sie mitglied	463
werden sie teil unseres teams	539
wesprzyj	2011
wesprzyj nas	2011
""", 'wh': """
what do you think	739
what others are reading	901
what people are reading	901
what readers are reading	901
what to read next	744
whatsapp	721	2242
when the fun stops, stop	899
why trust us	822
why you can trust our reviews	822
why you can trust us	822
""", 'wi': """
wideo	2036
windows	93
""", 'wo': """
word lid	1811
word supporter	1811
word vriend	1811
""", 'wr': """
write a comment	739
write a review	739
""", 'ws': """
wspieraj	2011
wspieraj nas	2011
wspieram	2011
wszystkie	2039
wszystkie komentarze	2032
""", 'wu': """
wunschbetrag	466
""", 'wy': """
wybrane dla ciebie	2036
wydarzenia	2036
wydrukuj	2024
wydrukuj przepis	61
wyloguj	2014
wyniki	91
wyszukaj	2039
""", 'x': """
x	721	1415
""", 'x ': """
x (twitter	721
x facebook	720
""", 'x.': """
x.com	721
""", 'xe': """
xem clip	2811
""", 'xi': """
xing	721
""", 'ya': """
ya eres suscriptor	947
ya he donado	941
ya soy socio	941
ya te has registrado	947
ya tengo cuenta	947
ya tienes cuenta	947
ya tienes una cuenta	947
yanitla	2637
yapay zekaya sor	2637
yazdir	2631
yazi boyutu	2631
yaziyi dinle	2631
""", 'ye': """
yearly	690
yerinizi ayirtin	2640
""", 'yo': """
yorum	2637
yorum kurallari	2637
yorum yap	2637
yorum yaz	2637
yorum yazin	2637
yorumlar	2637
yorumlari oku	2637
yorumunuzu yazin	2637
you are now subscribed	808
you are subscribed	808
you can change how much you give or cancel your contributions at any time	691
you have # seconds	730
you have already voted	91
you may also be interested in	744
you may also enjoy	744
you may also like	744
you may have missed	744
you may like	744
you might also be interested in	744
you might also like	744
you might like	744
you're in	708
you're subscribed	808
your account	698
your answer	905
your comment	739
your donation is tax-deductible	813
your email	708
your email address	708
your gift is tax-deductible	813
your privacy choices	735
your privacy is important to us	735
your subscription is confirmed	808
your vote has been counted	91
youtube	721
youtube-inhalte erlauben	497
""", 'yu': """
yukari	2640
""", 'z ': """
z ostatniej chwili	2036
""", 'za': """
zaakceptuj wszystko	2029
zaboravljena lozinka	2318
zadejte e-mail	311
zadejte e-mailovou adresu	311
zadnje novice	2448
zadnje objave	2448
zahl ich	463
zahlungsart	466
zahlungsarten	466
zahlungsmethode	466
zahlungsmethoden	466
zalo	2775
zaloguj	2014
zamknij	2010
zapisz	2024
zapisz przepis	61
zapojte se do diskuse	321
zapri	2455
zaregistrovat se	307
zarejestruj	2014
zaten abone misiniz	2624
zatvori	2333
zavrni	2463
zavrni vse	2463
""", 'ze': """
zet op leeslijst	1910
""", 'zi': """
zie ook	1845
ziedot	1768
zip code	708
""", 'zo': """
zobacz komentarze	2032
zobacz wszystkie	2039
zobacz wyniki	91	2040
zobrazit diskusi	321
zobrazit galerii	324
zobrazit mapu	325
zobrazit obsah	318
zoek	1848
zoeken	1848
zonder jouw steun kunnen we dit werk niet doen	1882
zoom	749
zoom in	750
""", 'zu': """
zu den abo-angeboten	468
zu den angeboten	560
zu den kommentaren	500
zugang freischalten	468
zuklappen	508
zum abo	468
zum abo-shop	560
zum aboshop	560
zum angebot	468
zum artikel	507
zum dokument	508
zum ergebnis	91
zum gewinnspiel	539
zum inhalt	507
zum inhalt springen	507
zum kommentieren anmelden	500
zum podcast	541
zum quiz	539
zum rezept	61
zum rezept springen	61
zum seitenanfang	507
zum thema	504	507
zum video	541
zur bildergalerie	507
zur diskussion	500
zur fotostrecke	507
zur karte	508
zur mediathek	541
zur merkliste	561
zur navigation	507
zur newsletter-anmeldung	476
zur startseite	504
zur themenseite	507
zur umfrage	539
zusammenfassung mit ki	535
zustimmen	497
zustimmen und weiter	497
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	473 K wochen kostenlos	473 K wochen gratis	473 K monat kostenlos	898 K+	926 K% off your	926 K per cent off your	926 K percent off your	1703 K줄 요약	1893 K weken voor	1893 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	789 K post shared by	789 K video posted by	789 K post by	917 K version of this article	917 K version of this story	917 K version of this column	917 K version of this essay	917 K version of this piece	917 K version of this post	917 K version of this review	957 K tu correo	1243 K lire aussi	1243 K lire également	1243 K lire :	1243 K lire sur	1243 K voir aussi	1243 K voir également	1243 K écouter :	1243 K relire :	1243 K lire ensuite :	1243 K lire ou à relire :	1447 K gombra kattintva	1447 K telegramon	1447 K facebookon	1449 K cikk a	1449 K cikk folytatódik	1455 K cikket mesterséges	1457 K teljes beszélgetés	1457 K teljes interjú	1537 K tutti i contenuti	1571 K cura della redazione	2140 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1529 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1892 K je op	1916 K
abonnez	12 K-vous	1205 K-vous à
abonniere	12 K	596 K
abonnieren	12 K sie	465 K sie	596 K sie
about	751 K the author	751 K the authors	751 K the writer
abstimmung	579 K:
""", 'ac': """
accept	921 K and load
accepted	697 K payment methods:	697 K cards:
acceso	950 K ilimitado
accesso	1537 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2103 K ilimitado
acest	76 K subiect este închis	2199 K rezumat	2199 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1847 K:
acompanhe	12 K
acquista	1581 K la rivista
actie	1919 K:
""", 'ad': """
ad	86 [K]	824 K:
ada	72 K pertanyaan	1498 K kesalahan di artikel
add	12 K us	775 K	855 K
additional	826 K reporting by
adja	1447 K meg
adjon	1447 K hozzá
administratorem	2059 K danych osobowych jest	2059 K twoich danych	2059 K państwa danych	2059 K pani/pana danych	2059 K podanych
advertentie	86 K, daarna
advertise	795 K with
advertisement	824 K:
advertorial	86 K:
""", 'af': """
afmelden	1906 K kan
afspil	441 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	447 K har	791 K summaries	791 K-generated summaries	792 K tools were	792 K was used	792 K helped	792 K assisted	1645 Kがこの記事	1645 Kによる自動	1645 K要約	1645 Kによる要約	1645 Kが選んだ	1645 Kに質問	1645 ※K	1703 K 요약은	1703 K 뉴스 요약	1868 K kan fouten maken. controleer	1868 K-samenvattingen	1996 K har	2194 K informații	2194 K un subiect	2194 K un pont	2194 K fost martor	2569 K har	2860 K摘要	2860 K重點	2860 K重点	2860 K生成	2860 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2162 K o	2162 K a	2162 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1475 K notifikasi
aktiver	441 K	1989 K
aktivera	2563 K
aktiviere	581 K
aktivieren	581 K sie
aktuelle	505 K nachrichten aus
""", 'al': """
al	959 K registrarte	1005 K mostrar este contenido	1819 K lid	1905 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	849 K content ©
alla	27 K kommentarer	27 K inlägg	2530 K artiklar om	2534 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	410 K artikler om	414 K artikler af	505 K artikel zu	505 K artikel von	506 K infos:	506 K news:	509 K artikel von	540 K folgen	1846 K artikelen over	1850 K artikelen van	1955 K saker om	1959 K artikler av
alleen	1819 K voor abonnees	1898 K leden kunnen reageren
alles	505 K zum thema	505 K zu	1846 K over	1887 K over
allow	719 K notifications	734 K ads on	921 K content from	921 K third-party content	921 K external content
already	857 K	857 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	473 K abonnent	473 K abonnentin	485 K app	562 K abonnent können sie	562 K abonnentin können sie	1819 K abonnee
also	745 K in	746 K read	746 K on this site:	746 K worth reading:	746 K on this topic:	850 K in the news:	1394 K read:	1394 K read-
alt	410 K om	1955 K om
alte	2216 K știri din
altre	1559 K notizie su	1598 K notizie di
altri	1559 K articoli su	1563 K articoli di
altro	1559 K su	1560 K su questo tema:
""", 'am': """
am	2198 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1492 K punya
ange	2563 K
angiv	441 K
anketa	323 K:
anlatmamiz	2668 K gereken
anna	1050 K vihjest	1050 K vihje	1179 K
annonces	1267 K légales : publiez
annonssamarbete	86 K:
annullare	1542 K l'iscrizione
ansvarig	2561 K utgivare:
ansvarlig	1986 K redaktør:
answer	855 K
anuncie	2149 K no	2149 K na
any	27 K comment	72 K questions	834 K	856 K
""", 'ap': """
apa	1498 K reaksi anda
apakah	8 K artikel	1492 K anda punya	1498 K ringkasan ini	1498 K artikel ini	1498 K berita ini	1498 K informasi ini
apoie	81 K
apoya	81 K	944 K	944 K a
apoye	81 K
app	485 K herunterladen	485 K laden	1826 K voor android	1862 K
apply	837 K now
approfondimento	1560 K:
approfondisci	1560 K
apresentado	2152 K por
""", 'aq': """
aquest	280 K resum	280 K text ha estat traduït	280 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1757 K straipsnis
arbejder	421 K du
arbetar	2541 K du
archives	1243 K :
are	752 K you affected by	834 K you	856 K you	881 K you enjoying this?	881 K you enjoying this article	881 K you enjoying this story	881 K you enjoying this post	881 K you enjoying this piece	881 K you enjoying this newsletter	881 K you enjoying this column	881 K you enjoying this recipe	881 K you enjoying this podcast	881 K you enjoying this essay	881 K you enjoying this series	881 K you enjoying this guide	881 K you enjoying this blog	881 K you enjoying this interview	881 K you enjoying this letter	881 K you enjoying this review	881 K you enjoying this page	881 K you enjoying this issue	881 K you enjoying this read	881 K you enjoying this episode	881 K you enjoying this content	912 K you
arrives	811 K every	878 K on mondays	878 K on fridays	878 K on saturdays	878 K on sundays
article	1257 K traduit
articles	751 K by
articol	2199 K tradus	2203 K susținut de
articolo	1578 K tradotto
articolul	46 K poate fi
artificial	792 K intelligence
artificiell	2569 K intelligens har
artikel	1486 K terkait:	1497 K ini diterjemahkan	1497 K ini ditulis dengan	1497 K ini dibuat dengan	1497 K ini merupakan hasil	1512 K ini telah tayang di	1512 K ini pertama kali tayang	1512 K ini pernah tayang	1512 K ini sudah tayang	1889 K gaat verder onder	1889 K loopt door onder	1889 K gaat verder na
artikeln	46 K får	2565 K fortsätter
artikkel	1067 K jätkub
artikkelen	46 K kan	46 K kan fritt	1992 K fortsetter
artikkeli	1181 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	443 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	888 K a subscriber	888 K a member	888 K a supporter
ascolta	1 K	1560 K:	1584 K il podcast	1584 K la puntata
ask	751 K us here	791 K the	791 K our
assine	2103 K para
assista	2128 K:	2153 K ao vídeo acima	2153 K ao vídeo abaixo	2153 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1796 K
atlikite	1747 K testą
atradi	1788 K kļūdu
atsakykite	1756 K
""", 'au': """
auch	506 K interessant	506 K interessant:	506 K lesenswert	506 K spannend:	564 K bei uns:	588 K lesen:
aucun	32 K commentaire
audio	340 K vytvořila	796 K version of this	1007 K generado	1578 K generato	2199 K generat
auf	493 K facebook, instagram	493 K instagram, facebook	493 K facebook und instagram	493 K facebook oder instagram
aus	506 K dem archiv:	564 K unserem archiv:	593 K dem englischen übersetzt	593 K dem französischen übersetzt	593 K dem amerikanischen übersetzt	593 K dem englischen von	593 K dem französischen von
ausprobiert	59 K?
author	751 K bio
autor	338 K je	356 K:	1069 K:	2066 K:	2066 K: (	2339 K je	2401 K je	2419 K:
autore	1782 K:
autori	2401 K sú
autorica	2339 K je
autorius	1760 K:
autorka	338 K je	2339 K je	2401 K je
autors	1782 K:
""", 'av': """
available	715 K on the app store	715 K on google play
avec	89 K un abonnement	89 K l'abonnement	1223 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2461 K je	2476 K:
avtorica	2461 K je
""", 'ay': """
ayrica	2639 K okuyun	2639 K bakin	2639 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1455 K összefoglalót
""", 'ba': """
baca	1486 K juga	1486 K juga:	1486 K:	1486 K selengkapnya	1486 K selengkapnya:	1486 K selanjutnya:	1491 K berita	1504 K berita tanpa iklan	1512 K berita lainnya	1512 K artikel lainnya	1512 K artikel lain	1512 K berita selengkapnya	1513 K ini juga:	1513 K pula:	1513 K lagi:
background	746 K:	820 K reading:
bagaimana	1498 K reaksi anda	1498 K pendapat anda	1498 K menurut anda
baggrund	411 K:
bagikan	3 K
baixe	13 K
bakgrund	2531 K:
bakgrunn	1956 K:
bakiniz	2639 K:
balso	1796 K
balsuokite	1756 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	842 K part of our	873 K the first to	873 K first to	873 K the first
beachten	28 K sie bitte
become	687 K a member	687 K a subscriber	694 K a member of	804 K a member to comment	842 K part of our
bekijk	1847 K ook	1847 K:	1847 K hier	1847 K ook:	1850 K alle artikelen van	1871 K de video	1871 K de hele uitzending	1871 K de uitzending	1871 K de beelden	1871 K hier het hele	1873 K de video:	1916 K
bel	1862 K
belanja	1499 K di toko
beli	1499 K tiket
beluister	1 K	1871 K de podcast	1871 K onze	1916 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1499 K dengan tim
beri	1498 K rating	2450 K tudi
berikan	1498 K penilaian anda	1502 K suara anda
berikutnya	1513 K:
berita	1497 K ini diringkas	1512 K ini telah tayang	1513 K lainnya:
berite	2450 K tudi
besedilo	46 K lahko	2461 K izraža	2464 K je prevedeno	2467 K je objavljeno v
bestel	1916 K
bestelle	596 K
bestellen	596 K sie
bestil	441 K
bestill	1989 K
besuche	12 K uns	596 K
besuchen	12 K sie uns	596 K sie
bet	898 K responsibly	898 K with
betalt	86 K innhold:
bewerten	596 K sie
bezahlte	590 K anzeige der	590 K anzeige des	590 K anzeige von
bezoek	1916 K
""", 'bi': """
bi	2480 K radi delali pri nas
bildergalerie	506 K:
bir	7 K hata	2657 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	573 K halten sie sich an die	573 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	814 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1963 K medlem av	1963 K abonnent på	1989 K	2538 K medlem i	2538 K prenumerant på	2563 K
blijf	28 K
bliv	31 K den første	56 K en af de #	418 K medlem af	418 K abonnent på	427 K testlæser	427 K klogere på	441 K
blocking	734 K ads
""", 'bo': """
bodite	31 K prvi
boka	2563 K
bol	2405 K pre vás	2405 K článok
bola	2405 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2405 K pre vás	2405 K toto
book	441 K	793 K your ticket	793 K tickets	855 K
""", 'br': """
brak	32 K komentarzy
bron	1861 K: anp	1861 K: belga
browse	837 K jobs	855 K	906 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2639 K haber de ilginizi çekebilir:	2675 K özeti	2675 K çeviriyi
buat	1518 K akun gratis
buchen	596 K sie
budi	31 K prvi
budite	31 K prvi
buka	1518 K akses penuh dengan
bunlar	2639 K da ilginizi çekebilir:
bunlara	2639 K da bakin:
bunu	2639 K da okuyun:
buy	793 K tickets	793 K your ticket	793 K your tickets	855 K	870 K	922 K now, pay later with	932 K the	932 K it	932 K now	932 K from	932 K at
""", 'by': """
by	906 K clicking "post your answer"	920 K applying	920 K submitting	920 K sending us	920 K registering	920 K clicking	920 K uploading	920 K entering	920 K commenting	920 K posting	920 K creating an account	920 K using our	920 K using this site	920 K using this website	920 K using this service	920 K using this form	920 K subscribing	920 K signing up	920 K providing your	920 K filling in
byl	341 K pro vás	341 K článek
byla	341 K pro vás
bylo	341 K pro vás	341 K toto
""", 'c': """
c	759 (K) #
""", 'ca': """
cadastre	2103 K-se para
can	802 K't see the poll	802 K't see the quiz	802 K't see this poll	856 K you
canal	41 K de denúncias da redação
cancel	705 K anytime	705 K at any time
catch	12 K us	729 K us on	796 K up on bbc	820 K up:	855 K	855 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1257 K texte a été traduit	1258 K résumé	1267 K numéro est en vente	1267 K numéro est disponible
cek	1491 K
cela	69 K vous a plu
celoten	2475 K članek preberite
ces	1257 K points clés
cet	8 K article vous	82 K article vous a plu	1257 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1257 K traduction a été	1258 K synthèse
""", 'ch': """
chcesz	2070 K u nas pracować	2070 K pracować u nas
chcete	360 K u nás pracovat	360 K pracovat u nás	2423 K u nás pracovať	2423 K pracovať u nás
che	33 K ne pensi
check	855 K out	870 K out	932 K price	1916 K
chia	3 K sẻ
choose	687 K a plan	702 K a plan	775 K	873 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1560 K qui
click	776 K here to join	776 K to join	798 K here for more	806 K here to download	806 K to download	838 K play	855 K
clique	2128 K aqui	2153 K no player acima
cliquez	1243 K ici
clube	2149 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1509 K
colunista	2139 K do	2139 K da
com	89 K uma assinatura
come	793 K and meet	855 K
comentarii	5 K
comentariile	5 K	27 K	2201 K nu reprezintă	2201 K aparțin
comentarios	5 K	27 K	1014 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2201 K tău va
commandez	1267 K notre	1267 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	804 K must
commenti	5 K	27 K
commenting	5 K	804 K is
comments	5 K	5 K on this	27 K	804 K are reserved	804 K are for	804 K are open to	804 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	855 K
compra	1009 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2128 K:	2128 K também	2128 K também:
conhece	66 K alguém	2143 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	729 K with us
conoce	66 K a alguien
conoces	66 K a alguien	994 ¿K	999 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	687 K making	687 K giving
consiglia	3 K
consulta	983 K aquí
consultez	1267 K les avis de décès	1267 K nos offres
conta	59 K pra mim
contact	751 K the author	751 K the reporter	751 K:	751 K this reporter	783 K	855 K	914 K reporter	914 K staff writer	914 K staff reporter	914 K writer	914 K editor	914 K columnist	914 K correspondent	914 K sports writer
contacta	987 K con	988 K con
contacte	987 K con	988 K con
contacter	1246 K l'auteur
contactez	1246 K l'auteur	1246 K-nous	1261 K l'auteur
contacto	1003 K:
contame	59 K
contate	2131 K o autor
contatta	1563 K l'autore
contenido	86 K patrocinado:	950 K premium	1007 K generado	1011 K ofrecido por
contenu	86 K sponsorisé :	1257 K généré	1270 K proposé par	1270 K sponsorisé par
contenuto	86 K sponsorizzato:	1578 K generato	1583 K offerto da
contingut	280 K generat	284 K ofert per
continue	814 K reading	815 K reading with
contributions	27 K
controleer	1916 K
cooked	902 K this
copy	3 K link to	3 K the link	3 K article	866 K this url	866 K this link
copyright	515 K ©	515 K (c)	515 K:	515 K #	515 K by	759 K ©	759 K #	759 K:	759 K by	2419 K ©
cosa	33 K ne pensi
""", 'cr': """
create	702 K an account to	855 K	857 K an account	857 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1447 K
csatlakozzon	1447 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	814 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2051 K ten artykuł	2051 K artykuł	2051 K ten tekst	2051 K to podsumowanie	2051 K to streszczenie	2051 K podobał	2051 K znalazłeś	2051 K znalazłaś	2051 K ta informacja	2051 K ta treść
czytaj	2037 K więcej o	2038 K także	2038 K także:	2038 K też	2038 K też:	2038 K również	2038 K więcej	2038 K:	2068 K dalej z
""", 'da': """
da	59 K li ste probali	1560 K leggere:	2343 K li vam	2343 K li je članak	2343 K li je tekst
daarna	1819 K kun je
daftar	1499 K webinar	1518 K gratis
daftarkan	1499 K diri anda
dagelijkse	1823 K nieuwsbrief
daha	2639 K fazlasi:
dalies	1796 K
dalsza	2054 K część
dalyvaukite	1756 K
danach	473 K # euro
dann	473 K # euro
dans	1223 K l'application	1240 K les commentaires
dapatkan	1491 K
darovat	353 K
darte	959 K de baja
darujte	353 K	2417 K
das	505 K beste aus	506 K könnte sie auch interessieren	506 K könnte dich auch interessieren	506 K könnte sie interessieren:	506 K könnte sie auch interessieren:	506 K könnte dich auch interessieren:	540 K ganze interview	540 K komplette interview	574 K kommentieren	588 K lesen andere:
dazu	506 K auch:	564 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1871 K podcast is te beluisteren	1889 K tekst gaat verder onder	1889 K tekst loopt door onder	1889 K tekst gaat verder na
deel	3 K dit	3 K het	1916 K
dein	27 K kommentar	573 K feedback hilft
deine	543 K meinung ist uns wichtig	573 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	441 K med	441 K artiklen	1989 K med	1989 K saken
dela	3 K artikeln	3 K den här	3 K texten	2563 K med	2563 K artikeln
deli	3 K
delite	3 K
delivered	811 K every	811 K each
delta	1972 K i vår	1989 K	2547 K i vår	2563 K
deltag	427 K i vores	441 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1486 K:	1501 K podcast	1501 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	598 K ki-assistent
derechos	991 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	288 K't l'app	288 K't la nostra	288 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1009 K nuestros	1009 K nuestras
descuentos	1009 K exclusivos para suscriptores
despre	2196 K autor
detaljnije	2327 K:
detaylar	2639 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2639 K okuyun:
deze	26 K samenvatting	1819 K maand nog	1868 K tekst	1868 K vertaling	1868 K ai	1889 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	832 K you find this	834 K you	856 K our	856 K we	856 K you	862 K our ai	862 K the ai	881 K you enjoy this?	881 K you enjoy this article	881 K you enjoy this story	881 K you enjoy this post	881 K you enjoy this piece	881 K you enjoy this newsletter	881 K you enjoy this column	881 K you enjoy this recipe	881 K you enjoy this podcast	881 K you enjoy this essay	881 K you enjoy this series	881 K you enjoy this guide	881 K you enjoy this blog	881 K you enjoy this interview	881 K you enjoy this letter	881 K you enjoy this review	881 K you enjoy this page	881 K you enjoy this issue	881 K you enjoy this read	881 K you enjoy this episode	881 K you enjoy this content	881 K you like this?	881 K you like this article	881 K you like this story	881 K you like this post	881 K you like this piece	881 K you like this newsletter	881 K you like this column	881 K you like this recipe	881 K you like this podcast	881 K you like this essay	881 K you like this series	881 K you like this guide	881 K you like this blog	881 K you like this interview	881 K you like this letter	881 K you like this review	881 K you like this page	881 K you like this issue	881 K you like this read	881 K you like this episode	881 K you like this content	881 K you find this useful	902 K you make this	902 K you try this	912 K you see	912 K you go
die	5 K kommentarfunktion	5 K kommentare	536 K zusammenfassung	540 K neue folge	540 K aktuelle folge	540 K komplette folge	540 K ganze folge	540 K ganze sendung	543 K umfrage wird durchgeführt	572 K debatte zu
diese	52 K recherche	536 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	536 K artikel	536 K text	536 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	536 K interview
dig	820 K deeper:
digital	814 K subscriptions	857 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2639 K:
directement	1220 K dans votre
direkt	2531 K:
direkte	1956 K:
disclaimer	759 K:	1376 K:
discover	23 K more from	855 K
diskuse	5 K
diskusia	5 K
diskutieren	596 K sie
diskutujte	28 K
diskuze	5 K
disponible	288 K a l'app store	288 K a google play	962 K en google play	1017 K en app store	1017 K en google play y	1275 K sur google play
distribuie	3 K
distributed	826 K by
disusun	1497 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1868 K artikel	1868 K stuk	1868 K bericht	1868 K verhaal	1905 K artikel lees je ook in	1905 K verhaal lees je ook in	1918 K artikel is ook	1918 K verhaal is ook	1918 K artikel bevat	1918 K verhaal bevat	1918 K verhaal verscheen	1918 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	913 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	751 K you have a tip	752 K you know more	752 K you have information	752 K you work at	752 K you work in	752 K you have any information	752 K you have a story	800 K our	834 K you have	856 K you	882 K you like our	882 K you enjoy our	930 K you have a problem	930 K you have a question	930 K you have a dilemma	930 K you have a burning	930 K you need advice
doe	1874 K de quiz	1874 K mee met ons	1874 K mee met onze	1874 K mee aan ons	1874 K mee aan onze	1916 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1448 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	712 K't miss	746 K't miss:	850 K't miss this:	873 K't miss
dona	81 K suport	944 K a	1529 K a
donasi	1507 K untuk
donate	687 K now	687 K today	694 K to
doneer	1892 K aan
donnez	1240 K votre avis
dossier	1243 K :
dostupno	2350 K na	2350 K u
dotazy	72 K
dowiedz	2038 K się więcej
download	13 K	855 K	871 K the	895 K our free	895 K the free	1475 K aplikasi	1504 K	1916 K
""", 'dp': """
dpa	515 (K
""", 'dr': """
drukuj	2062 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	421 K kan tippe os	421 K kan sende os	440 K har brugt	440 K har læst	441 K får en mail	441 K kan også	605 K hast schon ein abo	605 K hast dein limit	1987 K har lest	1987 K har #	1989 K får en e-post	1989 K kan også	1989 K finner oss	2541 K som källa	2562 K har läst	2562 K har #	2563 K får ett mejl	2563 K kan också	2563 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1507 K	1507 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	783 K-mail	1447 K-mailt küldtünk
""", 'ea': """
earlier	820 K coverage:
""", 'eb': """
ebenfalls	506 K interessant:
""", 'ed': """
edited	827 K by
editing	759 (K by	760 K by	761 K by
editor	746 K's picks:	1494 K:	1494 K :
""", 'ee': """
een	1866 K bericht gedeeld door	1866 K post gedeeld door
eerder	1873 K schreven we:	1873 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1179 K sitoutumista
ein	534 K beitrag geteilt von	534 K von	534 K post von
eine	73 K frage zum artikel
einen	473 K monat kostenlos
""", 'el': """
el	282 K teu comentari serà	1012 K vídeo comenzará	1012 K video comenzará
elinizde	2668 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2152 K parceria com
email	3 K this	751 K the author	751 K us	783 K	855 K	907 K this	914 K reporter
emailed	878 K on fridays	878 K on mondays
empfehlen	3 K sie	596 K sie
empfiehl	596 K
""", 'en': """
en	89 K tant qu'abonné	284 K col·laboració amb	950 K otro dispositivo	957 K tu correo	957 K su correo	957 K tu buzón	957 K tu email	971 K facebook y twitter	971 K facebook, twitter	971 K facebook y x	980 K los comentarios	983 K vídeo:	983 K directo	983 K contexto:	1011 K colaboración con	1204 K faisant un don	1214 K tant qu'abonné	1220 K vous inscrivant	1243 K savoir plus	1243 K direct	1270 K partenariat avec	1286 K vidéo -	1286 K images -
enable	719 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	841 K your day with
endet	473 K automatisch
enjoy	814 K	894 K #% off	926 K #% off your
enjoyed	69 K this	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content
enjoying	712 K this article	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content	882 K the	882 K our	882 K this
enregistrez	1290 K cet article	1290 K cette recette
entdecke	23 K mehr von	596 K
entdecken	596 K sie
entenda	2128 K:
entra	12 K nel
entre	12 K no
envia	275 K'ns
envianos	998 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	421 K du	1966 K du
erbjudande	2547 K till dig som
erhalten	596 K sie
erscheint	552 K jeden	552 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1001 K corresponsal	1001 K redactor de	1001 K redactora de	1001 K jefe de	1001 K jefa de
escanea	998 K el código	1017 K el código para descargar
escolta	1 K	286 K el pòdcast	286 K el podcast	286 K el nostre pòdcast	286 K el nostre podcast
escoltar	1 K
escucha	1 K	1012 K el pódcast	1012 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1283 K
esta	52 K investigación	52 K investigação	52 K reportagem	1007 K noticia ha sido traducida	1007 K traducción se ha hecho	1007 K traducción ha sido	1007 K función utiliza	1014 K noticia pertenece a	2147 K tradução foi feita	2147 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	950 K contenido es exclusivo	1005 K contenido procede de	1005 K contenido proviene de	1007 K texto ha sido traducido	1007 K artículo ha sido traducido	1009 K reportaje forma parte del número	1009 K artículo forma parte del número	1014 K artículo pertenece a	2147 K texto foi traduzido	2147 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	271 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	1819 K voor abonnees
exclusivo	950 K para suscriptores
existing	702 K subscriber	702 K subscribers
experimentou	59 K
explainer	746 K:
explore	746 K more:	855 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1421 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1587 K il quiz	1587 K il test	1587 K il nostro
faites	1204 K un don	1205 K un don à
fale	2131 K com o autor	2140 K com o repórter	2140 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	834 K
feel	68 K free to republish	767 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	746 K under:
fill	855 K in	855 K out
film	2054 K znajdziesz
find	12 K us	12 K os	729 K us on	729 K me on	795 K your next job	855 K	870 K
finden	12 K sie uns	596 K sie
finding	881 K this useful
finn	12 K oss
first	866 K published by	866 K published in the	894 K time here
fizessen	1447 K
""", 'fl': """
flash	814 K sale
fler	2530 K artiklar om	2534 K artiklar av
flere	410 K artikler om	414 K artikler af	1955 K saker om	1955 K saker fra	1956 K saker om	1959 K saker av	1972 K jobber på
""", 'fo': """
foglald	1447 K le
foglalja	1447 K le
folge	12 K	596 K
folgen	12 K sie	596 K sie
folgt	12 K
follow	12 K	729 K us	729 K @	729 K all the latest	729 K the latest	729 K our	776 K the	783 K	855 K	1491 K
for	13 K a better	13 K the best	798 K more news	798 K more local	798 K more stories	798 K more on	798 K more coverage	798 K more of our	798 K more from	798 K the latest	806 K the best experience	806 K the best reading experience	814 K just	814 K only	820 K more on the story	845 K just	845 K only	849 K reprint	849 K reprints	928 K membership enquiries	928 K media enquiries	928 K media inquiries	928 K press enquiries	928 K press inquiries	928 K advertising enquiries	928 K advertising inquiries	928 K subscription enquiries	928 K subscription inquiries	928 K membership inquiries	928 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	1992 K å lese
forward	3 K this	907 K this	907 K it to	907 K the letter
foto	1800 K:	2327 K galerija:
fotogalerie	323 K:
fotogalerija	2450 K:
fotostrecke	506 K:
found	7 K an	7 K a	69 K this useful	881 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	536 K unsere ki
frage	598 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	536 K sie unsere ki
free	68 K to republish	68 K to reprint	895 K download	895 K kit	895 K guide	895 K template	895 K templates	895 K ebook	895 K e-book	895 K checklist	895 K toolkit	895 K white paper	895 K whitepaper	895 K report	895 K course	895 K webinar	895 K resource	922 K shipping on orders	922 K delivery on orders
freier	559 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	746 K the archive:	746 K our archive:	746 K our archives:	845 K only	845 K just
""", 'fu': """
fuiste	999 ¿K testigo
full	746 K story:	746 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	746 K reading:
""", 'fy': """
fyll	1989 K inn	2563 K i
""", 'ga': """
ga	1916 K mee
gabung	12 K	1491 K
gambas	1486 [K:video
gamble	898 K responsibly
gaukite	1756 K
""", 'ge': """
ge	2563 K
geben	596 K sie
geef	3 K dit
gem	441 K
gemaakt	59 K?
generative	792 K ai
gengivelse	68 K tilladt
gerelateerd	1873 K:
gesponsert	86 K:	590 K von
gesponsord	86 K:	1889 K door
get	13 K the app	13 K our	23 K	687 K in touch	712 K the latest	712 K breaking news	719 K notified	776 K	776 K the	793 K tickets	793 K your tickets	806 K the	807 K text alerts	807 K news alerts	810 K the	810 K our	814 K	826 K permission to reuse	855 K	870 K	871 K the	873 K push	879 K	883 K	894 K #% off	895 K our free	895 K the free	926 K #% off your	932 K it from
""", 'gi': """
gi	1989 K
gib	596 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2564 K du
giornalista	1570 K professionista	1570 K e scrittrice	1570 K e scrittore
giv	441 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2464 K poudarki
""", 'go': """
go	820 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	751 K a tip	751 K a story	751 K a news tip	752 K a question	834 K	856 K a	856 K	930 K a dilemma	930 K a question for
""", 'gr': """
grab	895 K our free	895 K your free
graduada	1002 K en
graduado	1002 K en
grupo	2116 K do whatsapp
""", 'gu': """
guarda	1560 K anche	1560 K:	1560 K il video	1560 K anche:	1584 K il video qui sopra
gulir	1514 K ke bawah	1514 K untuk
""", 'ha': """
ha	44 K hibát	1429 K van információja	1429 K van információd	1429 K ön is átélt	1429 K te is átéltél	1429 K többet tud
haben	7 K sie einen fehler	510 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2669 K	2673 K:
haberde	7 K hata	2657 K hata
haberin	2639 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	999 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1574 K informazioni	1574 K una notizia	1574 K una segnalazione	1574 K una storia
hakaret	27 K içeren
hakka	1065 K
halaman	1513 K selanjutnya:
hallgasd	1 K meg	1435 K meg
hallgass	1435 K minket
hallgassa	1 K meg	1435 K meg	1447 K meg
haluaisitko	1180 K
haluatko	1158 K kertoa	1165 K töihin	1165 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	421 K du oplysninger	421 K du viden	421 K du et godt tip	421 K du tip	421 K du flere oplysninger	421 K du oplevet	421 K du selv oplevet	421 K du en god historie	442 K du en historie	442 K du dokumentation	442 K du dokumenter	454 K du et tip	454 K du tip	454 K du et godt tip	454 K du en god historie	454 K du en historie	1959 K du et tips	1966 K du informasjon	1966 K du opplysninger	1966 K du flere opplysninger	1966 K du tips	1966 K du et tips	1966 K du opplevd	1966 K du erfaring	1966 K du tanker	1966 K du noe på hjertet	1991 K du en historie	1991 K du dokumenter	1991 K du dokumentasjon	2541 K du information	2541 K du uppgifter	2541 K du tips	2541 K du ett tips	2541 K du varit med om	2541 K du egna erfarenheter	2541 K du upplevt	2564 K du en historia	2564 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	282 K d'estar registrat	282 K detectat cap	282 K trobat cap	999 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2657 K mi fark	2668 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	687 K your say	751 K a tip	751 K a news tip	751 K a question about this	751 K a question for	752 K you been	752 K a story	805 K your say	834 K a	834 K you	856 K you	856 K we	883 K	902 K you made this	902 K you tried this	912 K you	930 K a question for	930 K you got a question	930 K a dilemma
hay	7 K algún
haz	983 K clic aquí	999 K tu denuncia	1015 K nuestro test	1015 K el test	1015 K nuestro quiz
hazte	944 K socio de
""", 'he': """
hear	1 K this	796 K this story	798 K more	838 K the full	838 K more	855 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1851 K je een tip	1852 K je een tip	1917 K je
heeft	1851 K u een tip	1852 K u een tip	1917 K u
hela	2571 K samtalet	2571 K intervjun
hele	449 K samtalen	449 K interviewet	1998 K samtalen	1998 K intervjuet
help	802 K us improve	855 K
hem	96 K >	96 K '	96 K "	96 K /
hent	13 K	418 K appen fra	432 K	441 K	1977 K
here	820 K's more on this
het	5 K reactieveld	1846 K beste van	1889 K artikel gaat verder onder	1889 K verhaal gaat verder onder	1889 K artikel gaat verder na	1889 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	506 K lesen sie	506 K geht es zu	506 K geht's zu	540 K klicken, um	543 K geht es zum quiz	543 K geht es zum täglichen	602 K können sie den artikel	602 K können sie diesen artikel	602 K kannst du den artikel
highlights	791 K
highly	906 K active question
hintergrund	506 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	443 K fortsætter
hit	838 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1972 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	1897 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	2816 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	832 K useful is this	832 K helpful was this	912 K has	912 K have	912 K did	912 K are you	912 K will	912 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2564 K håller du med
husk	441 K at bekræfte	1989 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	442 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	870 K use	870 K used	870 K love	870 K bought	870 K recommend	1559 K più letti di	1579 K punti chiave	2003 K appen
""", 'ic': """
icymi	746 K:
""", 'ie': """
ielogojies	1796 K
ievadi	1796 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	767 K you enjoyed this	767 K you liked this	902 K you make this	902 K you try this	902 K you made this	902 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	573 K feedback hilft
ihre	27 K beiträge	33 K meinung	543 K meinung ist uns wichtig	573 K rückmeldung hilft
""", 'ik': """
iklan	1514 K -
ikuti	12 K	1479 K berita	1491 K	1502 K survei	1502 K polling	1502 K jajak pendapat	1502 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1576 K video non è disponibile	1578 K testo è stato realizzato	1584 K video inizierà	1586 K tuo commento sarà
ilgili	2639 K haber
ilginizi	2639 K çekebilir	2639 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1165 K
""", 'im': """
im	506 K video:
image	759 K copyright	759 K source,	759 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	482 K ihrem postfach	482 K ihr postfach	503 K den kommentaren	742 K the comments section	742 K the comment section	746 K case you missed it:	796 K the video player above	1581 K edicola da	1581 K edicola con	1583 K collaborazione con	1602 K offerta	1826 K de app	1844 K de reacties
indtast	441 K
informationen	536 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	1589 K il codice	1589 K il qr code	1589 K il qr
inscreva	2149 K-se no nosso webinar
inscrivez	1212 K-vous gratuitement	1267 K-vous à notre webinaire
instal	1504 K aplikasi
instala	13 K
instale	13 K
instaliraj	2350 K
instalirajte	2350 K	2375 K aplikaciju
install	13 K	871 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1574 K la tua lettera
""", 'ir': """
irtisano	1179 K
""", 'is': """
is	7 K something wrong	834 K there	856 K there	1917 K er iets
isi	1502 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1796 K
izle	2639 K:
izleyin	2639 K:
izpildi	1787 K testu
izveido	1796 K
izvor	2354 K:
izvori	2354 K:
""", 'ja': """
ja	1782 K tev ir informācija	1782 K jums ir informācija	1782 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1179 K
jadikan	1491 K
jadilah	31 K yang pertama
jaga	1065 K
jak	341 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1181 K lukemista
jawab	1502 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1898 K kunt niet meer reageren	1898 K kunt reageren	1906 K kunt je altijd	1906 K ontvangt vanaf nu	1906 K ontvangt een e-mail	2343 K li vam	2343 K li članak	2465 K bil članek	2465 K bila vsebina	2465 K bil povzetek
jeden	552 K montag neu	552 K dienstag neu	552 K donnerstag neu	552 K freitag neu	552 K samstag neu	552 K sonntag neu	552 K mittwoch neu
jederzeit	473 K kündbar	480 K widerrufen	480 K abbestellen	480 K abmelden
jelentkezz	1447 K be
jelentkezzen	1447 K be
jeste	59 K li probali	59 K li isprobali
jetzt	540 K reinhören	543 K tickets sichern	564 K lesen:	585 K # monate	585 K # wochen
""", 'ji': """
jika	1492 K anda mengetahui	1492 K anda punya
""", 'jo': """
job	418 K hos
jobb	1963 K i
jobba	2538 K på
jobbar	2541 K du
jobber	1966 K du
jogue	2149 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	687 K the conversation	694 K	729 K the conversation on	729 K us on	742 K the debate	776 K the	776 K	793 K us for	793 K us at	793 K us in	793 K us live	805 K the conversation	805 K the discussion	805 K the debate	814 K for	814 K now	855 K	860 K #	860 K over #	860 K more than #	860 K our #
jornalista	2139 K formada	2139 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1181 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	442 K du lide
kanalimiza	12 K
kapcsolja	1447 K be
kapja	1447 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1050 K sul on vihje	1050 K sul on vihjeid	1066 K lugu	1066 K artikkel	1066 K tead	1066 K tahad
katso	1149 K myös	1149 K:	1149 K video	1149 K myös:	1179 K koko	1179 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	712 K up with	814 K reading	815 K reading with	850 K reading:
ken	66 K je iemand	1917 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	421 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1447 K minket
kerro	59 K kommenteissa	1158 K kokemuksesi	1158 K oma
keskustele	28 K	1189 K aiheesta	1189 K jutusta
keskustelu	1168 K on auki
key	791 K points	791 K takeaways
""", 'ki': """
ki	536 K-generierte inhalte	536 K-generierte texte	536 K-generierte zusammenfassungen	1996 K har
kijk	1847 K ook	1847 K hier	1871 K de uitzending	1871 K de hele	1887 K voor meer
kirim	1492 K foto	1492 K tulisan
kirimkan	1492 K foto
kirjaudu	1168 K	1179 K
kirjoita	1179 K suoraan	1179 K meille
kirjoitimme	1187 K
kirjoittaja	1160 K on	1160 K työskentelee
kirjuta	1050 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1991 K du til
""", 'kl': """
klausies	1796 K
klausykite	1741 K	1756 K
klick	596 K
klicka	2531 K här
klicken	596 K sie
klik	411 K her	1491 K	1847 K hier	1887 K hier voor	1916 K
klikk	1956 K her
klikkaamalla	1179 K
kliknij	2038 K tutaj
kliknite	2391 K sem
klopt	1917 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	767 K someone	767 K anyone	834 K	856 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1179 K keskustelun kuulet
kolumna	2339 K izražava	2461 K izraža	2461 K odraža
kom	427 K til vores	1972 K på vårt	1972 K på vår	2547 K på vårt	2547 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1756 K gali
kommentare	5 K	27 K	574 K können nur	602 K werden erst	602 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	503 K
kommentarsporet	5 K
kommenteerida	1065 K saavad
kommentering	5 K
kommentieren	5 K	574 K können	596 K sie
kommentit	5 K	27 K
kommentoimalla	1189 K	1189 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	326 K na autora	414 K journalisten	421 K journalisten	422 K	441 K	509 K:	1959 K journalisten	1966 K oss	1966 K journalisten	1967 K	1989 K
kontakta	2534 K reportern	2541 K oss via	2541 K reportern	2542 K	2563 K
kontributor	1494 K:
konuyla	2639 K ilgili:
koop	1916 K
kopeeri	1065 K
kopier	441 K	1989 K
kopiera	2563 K
kopioi	1179 K
kopiuj	2062 K link
koreksi	1498 K artikel
""", 'kr': """
krijg	1916 K
""", 'ku': """
kui	1050 K sul on teema	1050 K sul on vihje	1050 K tead	1050 K märkasid
kunjungi	1499 K toko
kunne	69 K du lide	82 K du lide
kunstig	447 K intelligens har	1996 K intelligens har
kunstmatige	1868 K intelligentie kan fouten maken. controleer
kuula	1055 K podcasti	1065 K
kuulemme	1179 K mielellämme
kuuntele	1 K	1149 K:	1149 K myös	1149 K myös:	1166 K	1179 K
""", 'kv': """
kviz	2327 K:	2450 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1220 K'essentiel de l'actualité	1247 K'auteur	1248 K'auteur	1257 K'essentiel par	1564 K'autore	1565 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1271 K vidéo va commencer	1542 K tua email	1586 K tua opinione conta
laadi	1065 K alla
laat	59 K me weten	1871 K je dit artikel	1916 K
laatste	1846 K nieuws over
ladda	13 K ner	2551 K ner	2551 K ned	2563 K ner
lade	13 K	596 K
laden	13 K sie	596 K sie
lae	1065 K alla
lagre	1989 K
lainaus	68 K sallittu
lands	878 K on mondays	878 K on fridays	878 K on sundays
langganan	1509 K
lanjut	1514 K membaca
lanjutkan	1514 K membaca
laporan	1493 K:	1494 K wartawan	1494 K kontributor
laporkan	1498 K kesalahan
lasi	1771 K arī	1771 K vairāk	1771 K vēl	1796 K
lasiet	1771 K arī
last	13 K ned	1977 K ned	1989 K ned	2003 K ned appen
lataa	13 K	1179 K
latest	745 K from	745 K in	745 K videos from
laureata	1570 K in
laureato	1570 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	983 K puede interesar	983 K puede interesar:	1214 K premier mois	1242 K meilleur de
lea	983 K también	983 K aquí	983 K además	983 K más	983 K:	983 K además:
leave	59 K a star
lediga	2538 K jobb på	2538 K tjänster på
ledige	418 K stillinger hos	418 K stillinger på	1963 K stillinger i	1963 K stillinger hos
lee	13 K en	983 K también	983 K más	983 K:	983 K más:	983 K aquí:	1017 K las noticias sin anuncios	1017 K sin anuncios en la app	1028 K aquí la nota completa
leer	983 K también	983 K más
lees	13 K	1846 K meer over	1847 K ook	1847 K ook:	1847 K meer	1847 K meer:	1847 K verder	1847 K hier	1847 K:	1847 K verder:	1873 K ons dossier:	1873 K het hele verhaal:	1887 K het hele	1887 K het volledige	1887 K de hele	1887 K hier het hele	1887 K hier alles	1912 K ook dit artikel:	1912 K dit ook:	1913 K ook het interview	1913 K ook het verhaal	1913 K ook ons	1913 K ook onze	1913 K ook de analyse	1913 K ook de reportage	1913 K ook de column	1913 K ook dit	1913 K hier het interview	1913 K hier de analyse	1916 K	1918 K dit verhaal	1918 K dit artikel
leestip	1847 K:
legg	1989 K til
leggi	13 K	1559 K tutte le notizie	1560 K anche	1560 K anche:	1560 K qui	1560 K tutto	1560 K:	1560 K pure:	1571 K tutti gli articoli di
legyen	31 K ön az első	1447 K
leia	13 K	2127 K mais sobre	2128 K também	2128 K também:	2128 K mais	2128 K:	2128 K aqui	2128 K mais:
leiad	1065 K meid
leidsid	44 K	1056 K vea	1056 K artiklist vea
leiten	3 K sie
ler	2128 K também	2128 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1242 K plus lus	1257 K réponses sont générées	1258 K points clés	1955 K mer om	1956 K også	1956 K også:	1956 K mer	1956 K mer:	1956 K:	1956 K hele saken	1956 K om	1956 K her	1956 - K også	1963 K videre med	1977 K eavisen	1977 K avisa	1977 K avisen	1990 K	1992 K videre
lesedauer	612 K
leseempfehlung	564 K:
lesen	13 K sie	82 K sie gern	505 K sie mehr zu	505 K sie mehr zum	506 K sie auch	506 K sie mehr	506 K sie hier	506 K sie dazu	506 K sie jetzt	506 K sie außerdem	506 K sie mehr zum thema	564 K sie hierzu:	588 K sie weiter:	588 K sie unser dossier:	596 K sie
lesenswert	564 K:
leserbrief	503 K
leserbriefe	503 K an
leserkommentare	573 K geben
lesetipp	506 K	506 K:
lesezeit	612 K
lest	506 K auch
""", 'li': """
licencia	1029 K creative commons
licenciada	1002 K en
licenciado	1002 K en
license	826 K this
lies	506 K auch	506 K mehr	506 K dazu	596 K
ligne	41 K de la rédaction
lihat	1486 K juga	1486 K juga:	1501 K video	1513 K pula:
liitu	56 K #	1065 K
liity	56 K #	56 K yli #	1179 K
like	12 K us	69 K this?	712 K what you're reading	729 K and follow	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content	881 K what you read	881 K what you see	881 K what you've read	881 K what you're reading
liked	69 K this	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content	881 K what you read
liker	82 K du	1991 K du
liking	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content
likte	69 K du	82 K du
limited	814 K time	814 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2795 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1242 K tous nos articles	1243 K aussi	1243 K également	1243 K	1243 K notre	1243 K l'article	1243 K plus	1243 >> K
lisa	1065 K meid	1065 K
lisez	13 K	1243 K aussi	1283 K
listen	1 K to	746 K |	746 K:	796 K to the latest episode	796 K to the full episode	796 K to the full interview	796 K again on	838 K to our	838 K as	855 K
live	411 K:	506 K-ticker:
liveblog	1847 K:
""", 'll': """
llegeix	271 K també	271 K més
llegiu	271 K també
llicenciada	277 K en periodisme
llicenciat	277 K en periodisme
""", 'lo': """
lo	59 K has probado	982 K más leído en	982 K más visto en	982 K último en
load	921 K content from	921 K external content
loe	1038 K ka	1038 K lisaks	1038 K veel	1038 K edasi:	1065 K
log	440 K ind eller opret	441 K ind	855 K in
logg	1987 K inn eller	1989 K inn
logga	2562 K in eller	2563 K in	2577 K in
logi	1065 K sisse
loo	1065 K
looking	855 K for	870 K for
los	5 K comentarios	27 K comentarios	1874 K de dagelijkse
love	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content	882 K our
loved	69 K this	881 K this?	881 K this article	881 K this story	881 K this post	881 K this piece	881 K this newsletter	881 K this column	881 K this recipe	881 K this podcast	881 K this essay	881 K this series	881 K this guide	881 K this blog	881 K this interview	881 K this letter	881 K this review	881 K this page	881 K this issue	881 K this read	881 K this episode	881 K this content
lowongan	1499 K kerja di
""", 'lu': """
lubisz	82 K
lue	1149 K myös	1149 K myös:	1149 K lisää	1149 K lisää:	1149 K:	1149 K seuraavaksi:	1179 K
lugu	1067 K jätkub
luister	1 K	1847 K ook	1847 K:	1847 K ook:	1871 K hier naar	1871 K de podcast	1916 K
luo	1168 K tunnus	1179 K
""", 'ly': """
lyssna	1 K på	2531 K	2531 K:	2563 K
lyt	1 K til	411 K til	441 K
lytt	1956 K til	1989 K
""", 'ma': """
maak	1874 K de puzzel	1883 K een bedrag over	1883 K je gift over	1883 K uw gift over	1883 K je bijdrage over	1883 K uw bijdrage over	1916 K
maandelijks	1819 K opzegbaar
mach	543 K den test:	596 K
machen	543 K sie den test:	543 K sie mit bei unserer	596 K sie
macie	72 K pytania
made	59 K it?	902 K this recipe	902 K this
mai	2188 K multe detalii	2188 K mult pe această temă:	2216 K multe articole despre	2216 K multe știri despre
mail	907 K this	1850 K de auteur	1862 K	1916 K
mais	2127 K lidas em	2127 K de	2127 K sobre	2127 K notícias de	2127 K notícias sobre	2131 K artigos de
make	12 K us	687 K a donation	687 K a contribution	687 K a gift	855 K
manda	998 K tus fotos
mandanos	998 K
mande	2143 K sua sugestão	2143 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1491 K bergabung
masuk	1518 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2041 K temat?	2041 K temat dla
matote	1757 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2003 K appen	2003 K appen vår
meer	1846 K over	1846 K uit	1846 K van	1846 K nieuws over	1847 K lezen:	1850 K artikelen van	1850 K van deze auteur	1887 K nieuws uit	1887 K nieuws over	1887 K weten?	1887 K over dit	1912 K over dit onderwerp:	1917 K lezen over
meest	1846 K gelezen in
meet	751 K the author	793 K our	855 K
mehr	505 K zum thema	505 K aus	505 K von	505 K zu	505 K lesen über	505 K über	506 K zum thema	506 K dazu	506 K dazu:	506 K lesen:	506 K aus dem ressort	506 K aus der region:	509 K vom autor	509 K von der autorin	509 K artikel von	536 K informationen zum einsatz von ki	564 K nachrichten aus	564 K aus dem archiv:	588 K hintergründe dazu:	588 K zu diesem thema:
meistgelesen	505 K in
mejla	2541 K reportern	2542 K
meld	1916 K je	1972 K deg på vårt	1989 K deg
melde	596 K
melden	596 K sie
members	857 K can read	888 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1447 K
mer	1955 K om	1955 K fra	1956 K om saken:	2530 K om	2530 K från	2531 K om ämnet:	2531 K läsning:	2534 K av
merci	28 K de rester	28 K de respecter
mere	410 K om	410 K fra	411 K om emnet:
message	913 K us on	913 K us at	913 K the newsroom
mest	2530 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	1861 K medewerking van	1861 K dank aan anp	1861 K dank aan belga
mettiti	1587 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	983 K también	983 K:	983 K también:	1012 K el video arriba	1012 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	473 K einem abo	516 K material von	517 K material von
mitarbeit	530 K:
""", 'mn': """
mnenja	2461 K avtorjev
mnenje	2461 K avtorja
""", 'mo': """
modtag	441 K
mohlo	323 K by vás zajímat:
molimo	28 K vas da
monat	473 K kostenlos	473 K gratis
mooi	69 K verhaal
more	745 K from	745 K on	746 K from	746 K on this	746 K to read:	746 K on this story:	746 K on this topic:	746 K stories:	746 K on:	751 K by	751 K stories by	820 K coverage:	850 K news:	852 K videos from	867 K local headlines	867 K local news	867 K local stories	867 K national news	867 K top stories	867 K world news	867 K business news	867 K sports news	867 K breaking news	924 K:	924 K |
most	745 K read in	745 K read on	745 K viewed in	745 K popular in	745 K popular on	850 K read:
""", 'mu': """
mua	2800 K vé
muhabir	2673 K:
muista	1179 K vahvistaa
mus	1756 K rasite
must	746 K read:	850 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1889 K de advertentie gaat	2107 K sua caixa de entrada	2471 K voljo v	2471 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	485 K-app
nad	52 K tym tekstem
nahlaste	363 K chybu
najdete	12 K nás
najnowsze	2037 K z
najnowszy	2044 K numer
najpopularniejsze	2037 K w
namestite	2471 K
namluveno	340 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1570 K a
nato	1570 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1447 K felejtse el megerősíteni
need	870 K a	930 K advice
neem	1919 K nu
nehmen	596 K sie
nei	1557 K commenti
nella	1542 K tua mail	1542 K tua email	1542 K tua casella
nema	32 K komentara
nemate	2360 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	505 K artikel aus
never	873 K miss
new	814 K year sale	853 K episodes	881 K here?	894 K here	894 K to us	898 K customers only	904 K replies are no longer allowed
news	41 K hotline	41 K tip line	485 K-app
newsblog	506 K:
newsdesk	41 K hotline
newsletter	482 K an	482 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	746 K:
""", 'ng': """
nghe	1 K	2786 K:	2801 K podcast của báo	2801 K podcast của chúng tôi	2801 K toàn bộ bài	2801 K bài viết
""", 'ni': """
nicht	503 K mehr kommentieren	503 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2071 K masz czasu czytać
nieuws	1917 K via whatsapp
nikmati	1504 K berita	1509 K
nimate	2481 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	983 K te pierdas:	2107 K seu e-mail	2107 K seu email	2116 K facebook e no	2116 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	980 K de participación
nos	1243 K lecteurs ont lu	2125 K comentários
noskaties	1796 K
not	881 K on the list yet?	881 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	982 K de
notify	719 K me of	719 K me when
notre	1243 K dossier	1243 K article	1243 K enquête :	1243 K reportage :
nous	12 K suivre
nova	2467 K številka
novi	2345 K broj
now	746 K read:	845 K only	845 K just
nowy	2044 K numer
""", 'nu': """
nu	32 K există comentarii	1893 K # weken voor	1893 K # maanden voor	1909 K de eerste maand voor	1919 K met korting
nur	473 K für mitglieder	585 K # euro	585 K # €	605 K für kurze zeit	605 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	326 K autorovi	326 K autorce	2041 K autorze	2041 K autorce	2140 K autor escreve segundo o novo	2155 K seu comentário será	2198 K postare distribuită de
""", 'ob': """
obejrzyj	2038 K wideo	2038 K:	2054 K film	2054 K wideo
objevili	7 K jste
obserwuj	12 K	2068 K
""", 'oc': """
ocenite	2343 K	2465 K
ocijenite	2343 K
""", 'od': """
od	2378 K # eura
odds	898 K courtesy of
""", 'of': """
ofert	284 K per
offerta	1602 K speciale
offrez	3 K
offrir	3 K
ofrecido	1011 K por
""", 'og': """
oglejte	2450 K si video
""", 'ok': """
okuyun	2639 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1050 K midagi	1050 K kogenud
oletko	1158 K kokenut	1158 K itse kokenut
oliko	1180 K tästä
olvasd	1421 K el	1421 K el:	1447 K el
olvass	1421 K tovább:
olvassa	1421 K el	1421 K el:	1421 K el ezt is	1447 K el
""", 'om': """
om	414 K forfatteren	414 K skribenten	1819 K verder te lezen	1844 K te reageren	1959 K forfatteren	1959 K skribenten	2534 K skribenten	2534 K författaren
""", 'on': """
on	728 K facebook and twitter	728 K facebook, twitter	728 K instagram, facebook	728 K twitter and facebook	728 K instagram and facebook	746 K our site:	871 K mobile	871 K your phone	871 K the go	871 K the move
onbeperkt	1819 K toegang
onko	1158 K sinulla juttuvinkki	1158 K sinulla vinkki	1158 K sinulla tietoa	1158 K sinulla aiheesta	1180 K sinulla asiakirjoja
only	804 K registered	804 K subscribers	804 K members
ontdek	23 K meer van	1916 K
ontvang	1823 K elke	1916 K
onze	1871 K podcast is te
""", 'oo': """
ook	1847 K interessant:	1912 K in het nieuws:	1912 K lezen:
""", 'op': """
op	1834 K facebook en twitter	1834 K facebook, twitter	1834 K facebook en instagram	1834 K facebook, instagram
opazili	44 K ste
opdaget	442 K en fejl
opdater	441 K
open	871 K the
opinion	746 K |
opozorite	2483 K na napako
oppdater	1989 K
opprett	1987 K en	1987 K konto	1987 K bruker	1989 K
oppsummeringen	26 K er
oprac	2066 K.
opracowanie	2066 K:
opret	440 K en gratis	440 K dig gratis	441 K
opsummeringen	26 K er
""", 'or': """
or	922 K # interest-free	922 K # payments of	922 K four interest-free
order	855 K	917 K reprints
originally	866 K published by	866 K published in	866 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1055 K	1065 K
osallistu	1165 K	1179 K	1189 K keskusteluun
ossza	3 K meg	1447 K meg
osta	1055 K pilet	1065 K	1165 K liput	1179 K
oszd	3 K meg	1447 K meg
""", 'ot': """
ota	1158 K yhteyttä toimittajaan	1158 K yhteyttä toimitukseen	1162 K yhteyttä	1179 K yhteyttä	1179 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	820 K earlier coverage:	850 K latest coverage:	859 K app	859 K podcast	859 K newsletter	859 K channel	859 K telegram channel	859 K whatsapp channel	859 K free newsletter	859 K daily newsletter	859 K apps	888 K subscribers get	888 K members get
out	811 K every	878 K on fridays	878 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2342 K sažetak
over	898 K #s only	1851 K de auteur	1852 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	771 K for by
para	980 K participar	980 K comentar	999 K comunicarse con	999 K contactar con	1014 K poder comentar	2125 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1581 K al nostro
participe	12 K
participez	1267 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	791 K of this article	791 K of this story
pas	32 K encore de commentaire
pasang	1504 K aplikasi
pasidalinkite	1742 K savo istorija	1756 K
pass	724 K this on	907 K this
passend	506 K dazu	506 K dazu:
patreon	2663 K'dan
pay	922 K in #	922 K in three	922 K in four
paying	888 K members get
payment	697 K methods:
""", 'pe': """
peatoimetaja	1047 K:
pentru	2198 K a vedea acest	2198 K a vizualiza acest
penulis	1493 K:	1494 K:	1494 K :
per	482 K e-mail zugeschickt	482 K mail zugeschickt	1535 K leggere tutto	1537 K gli abbonati	1537 K chi ha un abbonamento	1557 K commentare	1560 K approfondire	1560 K approfondire:	1571 K contattare l'autore	1571 K contattare l'autrice	1571 K scrivere all'autore	1571 K scrivere all'autrice	1574 K segnalazioni
perguntas	72 K?
periodista	277 K especialitzada	277 K especialitzat	1001 K de	1001 K especializada	1001 K especializado
permitida	68 K a reprodução
perskaitykite	1756 K
pewarta	1493 K:	1494 K:	1494 K :
""", 'pi': """
pick	922 K up available at
pickup	922 K available at
piedalies	1796 K
piesakies	1787 K
pievieno	1796 K mūs	1796 K
pievienojies	56 K #	1781 K	1796 K
pievienojieties	1781 K
pilihan	1486 K editor:
pirkite	1747 K bilietus
pitaj	2342 K
pitajte	2342 K
pitanja	72 K
pitch	687 K in
""", 'pl': """
place	795 K a classified	795 K an ad
play	800 K our	800 K today's	855 K	898 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	898 K gamble responsibly	906 K be sure to answer the question	906 K read the rules before
plus	1242 K d'articles sur	1242 K d'infos sur
""", 'po': """
pobierz	13 K	2057 K z	2057 K w	2057 K na	2057 K w sklepie	2068 K aplikację	2086 K aplikację
podaruj	3 K	2062 K
podcast	506 K-tipp:	746 K:	1243 K :
podcastunk	1435 K
pode	2128 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2421 K
podporujte	358 K	2421 K
podprite	81 K	2478 K
podsumowanie	26 K wygenerowane	26 K zostało	2050 K artykułu	2050 K wygenerowane	2050 K przygotowane
podziel	3 K się
pogledaj	2327 K video
pogledajte	2327 K i	2327 K još	2327 K video	2327 K:
poglejte	2450 K tudi	2450 K:
poin	1497 K penting oleh	1497 K-poin penting oleh
points	1258 K clés
pokud	44 K najdete
polecamy	2038 K:
poll	801 K:
pomohl	341 K vám
pomohol	2405 K vám
pon	1015 K a prueba tus
ponatis	68 K dovoljen
ponturi	2194 K și sesizări
popular	745 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	282 K a prova els teus
posez	1257 K vos questions	1257 K votre question
poslat	353 K
poslechnout	1 K
post	742 K a comment
posted	745 K in	746 K in:
posts	27 K
potrebbe	1560 K interessarti:
pots	275 K enviar-nos
pour	1202 K nous soutenir	1212 K débloquer	1240 K réagir	1240 K commenter	1243 K aller plus loin	1243 K rappel :	1261 K nous contacter	1261 K contacter	1271 K écouter cet épisode
povezano	2327 K:
povzetek	2464 K	2464 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2391 K si	2391 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1642 K:
pratite	12 K	2357 K
preberite	2450 K tudi	2450 K še	2450 K več	2450 K:	2450 K si
prefer	775 K
pregunta	280 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2471 K
prenesite	13 K	2471 K	2478 K aplikacijo
prenota	1581 K il tuo posto per l'evento
prenumerata	1754 K nuo
prenumeruokite	1754 K ir skaitykite	1754 K nuo	1754 K tik	1756 K
press	838 K play
pretplatite	2357 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2350 K	2375 K aplikaciju
preuzmite	13 K	2350 K	2357 K aplikaciju	2375 K aplikaciju
previous	820 K coverage:
previously	746 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2362 K pogrešku
prijavite	2362 K grešku	2362 K pogrešku	2483 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	907 K this
prisijunk	56 K prie #
prisijunkite	1740 K prie	1756 K
prisluhnite	2450 K podkastu
privacy	712 K notice:
probeer	1893 K # maanden voor	1893 K # weken voor	1909 K	1916 K
proefabonnement	1819 K
profitez	1283 K
promoted	771 K by	824 K:
prosimy	28 K o
protokoll	530 K:
przeczytaj	2038 K także	2038 K też	2038 K:	2038 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	991 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	811 K every
puede	12 K seguir	999 K enviarnos	999 K contactar	999 K escribir
puedes	12 K seguir	983 K leer también	983 K leer:	999 K enviarnos	999 K contactar	999 K escribir	1012 K escuchar todos los episodios
punti	1579 K chiave
puntos	1007 K clave generados
punya	66 K teman yang	72 K pertanyaan	1492 K informasi	1492 K cerita	1492 K foto	1492 K keluhan
puoi	12 K seguirci	1574 K inviarci
push	488 K-nachrichten	488 K-benachrichtigungen	488 K-mitteilungen
pushmeldingen	1829 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2791 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	991 K prohibida
quelle	515 K: dpa	515 K:
quellen	515 K:
quer	2143 K sugerir	2143 K contar	2143 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1578 K traduzione
questions	72 K?	73 K about this article	73 K about this story	834 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1578 K articolo è stato tradotto	1581 K articolo è pubblicato sul numero	1586 K articolo aderisce
quick	820 K read:
quieres	999 ¿K contarnos
quiz	579 K:	1286 K.	1286 K -	1286 K :	2655 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2360 K slušate
radote	44 K	1748 K klaidą
raje	2481 K poslušate
raksti	1782 K autorei	1782 K autoram
raksts	1798 K turpinās
rakstu	46 K drīkst
rangkuman	1497 K ini	1497 K oleh	1497 K ai
rate	8 K this
""", 're': """
re	1286 (K)lire
reach	751 K the reporter	751 K the author	783 K	914 K reporter	914 K columnist
reacties	5 K	27 K	1898 K worden
read	13 K this in	745 K more on these	745 K more about	745 K more from	746 K more	746 K more:	746 K also	746 K next	746 K:	746 K |	746 K all about it	746 K next:	751 K more by	798 K more of our	806 K this and more	806 K this story	810 K our	814 K on with	814 K on for	815 K on with	820 K the full report here	820 K the full story here	850 K our explainer:	850 K our analysis:	850 K our guide:	850 K our interview:	850 K this next:	850 K our latest:	855 K
readers	804 K must use	804 K must log	894 K get #%	894 K save
reading	881 K this on
reageren	5 K	1898 K kan	1898 K is alleen	1918 K op dit artikel
receive	711 K emails from	719 K notifications	810 K the	810 K our	873 K push	883 K
recevez	1220 K chaque	1220 K tous les	1220 K gratuitement
recevoir	1226 K les alertes
recibe	959 K cada	959 K todas las	998 K las noticias	998 K en tu whatsapp
recibir	965 K notificaciones
recomandarea	2188 K noastră:
recomendado	2128 K:
recomendamos	983 K:
recomienda	3 K
recommended	746 K:	820 K reading:
redactor	277 K de	1001 K de	1001 K en
redactora	277 K de	1001 K de	1001 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	530 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1797 K kļūdu
regala	3 K
regale	3 K
regarder	1243 K :
regardez	1271 K la vidéo ci-dessus	1271 K la vidéo ci-dessous
register	793 K for our	855 K
registreeru	1055 K
registrer	1987 K deg
registrera	2562 K dig	2577 K dig
registrieren	471 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	983 K:	2128 K:
related	746 K:	746 K |	746 K story:	746 K stories:	746 K article:	746 K reading:	746 K video:	746 K content:	850 K coverage:
relire	1243 K
remarks	27 K
rendeld	1434 K meg
rendelje	1434 K meg	1447 K meg
report	7 K an error	7 K a mistake	855 K
reporter	1493 K:	1494 K:
reporting	759 (K by	760 K by	761 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1009 K tu plaza
reserve	793 K your seat	2149 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1275 K informé avec notre appli	1275 K informés avec notre appli
resum	280 K generat	280 K fet
resume	1007 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1243 K	1243 K ici	1267 K notre hors-série	1271 K tous les épisodes
rezervuokite	1756 K
rezime	2342 K
rezumat	2199 K generat	2199 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1542 K ogni
ringkasan	1497 K ini	1497 K dibuat	1497 K oleh	1497 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1756 K
""", 'ry': """
ryhdy	1179 K
""", 's': """
s	89 K předplatným	89 K predplatným	356 K využitím zpráv
""", 'sa': """
saada	1050 K oma vihje	1050 K meile	1050 K oma arvamuslugu	1050 K arvamuslugu	1065 K
saat	1179 K ilmoituksen	1179 K sähköpostin	1179 K
saiba	2128 K mais	2128 K mais:
saken	46 K kan	1992 K fortsetter
saksikan	1486 K juga	1501 K video	1501 K live	1501 K live streaming
sale	814 K:
saluran	41 K aduan redaksi
salvesta	1065 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2378 K #
sans	1214 K engagement
save	815 K #% on your first	815 K #% on an annual	815 K #% on a digital	894 K #%	926 K #% on your
sazinies	1796 K
saznajte	2327 K više:
""", 'sc': """
scan	776 K to join	806 K the qr code	806 K the code
scannez	1275 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	581 K
schalten	581 K sie
schau	596 K
schenk	562 K diesen
schenken	562 K sie diesen
schick	596 K
schicken	596 K sie
schlagworte	505 K zu
schon	585 K ab # euro
schreib	596 K
schreiben	31 K sie den ersten	509 K sie unserem autor	509 K sie der autorin	509 K sie uns	596 K sie
schrijf	1916 K je
scopri	23 K di più da	1581 K i giochi	1581 K i nostri giochi
scrivi	31 K il primo	1563 K all'autore
scroll	796 K down for video	1514 K ke bawah	1514 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	411 K også	411 K video	411 K også:	427 K flere jobs	441 K hele	441 K flere	441 K alle	1014 K adhiere a los criterios	1029 K permite la reproducción	1574 K vuoi raccontare	1574 K hai informazioni	1956 K også	1956 K video	1956 K også:	1989 K hele	1989 K alle	1989 K mer av	2143 K tiver informações	2143 K você tem informações	2531 K också	2531 K även	2531 K även:	2563 K hela	2563 K alla	2563 K mer av
sea	28 K respetuoso	31 K el primero
search	837 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	745 K more from	746 K also	746 K more	746 K more:	746 K also:	751 K all posts by	751 K author archive	850 K our explainer:	852 K more videos	855 K
seen	44 K a typo	44 K a mistake	856 K
segera	1475 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1003 K
seguinos	12 K
seguir	1003 K a
seguiu	12 K-nos
sehen	540 K sie hier das	540 K sie im video	540 K sie das video	596 K sie
sei	31 K der erste	31 K die erste	1574 K stato testimone	1574 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1740 K	1756 K
seko	1781 K	1796 K
sekojiet	1781 K
selanjutnya	1513 K:
sem	32 K comentários
senaste	2530 K nytt om
send	3 K this	421 K os et krypteret	421 K os dit tip	441 K	751 K us your	751 K tips to	751 K your tips	751 K feedback to	751 K your story ideas	834 K us	834 K your	834 K photos	834 K pictures	855 K	907 K this	907 K it on	1966 K sikkert tips	1966 K tips	1989 K	1989 K saken videre
senden	596 K sie
seneste	410 K nyt om
sent	811 K every	811 K each	878 K on mondays	878 K on tuesdays	878 K on wednesdays	878 K on thursdays	878 K on fridays	878 K on saturdays	878 K on sundays
seotud	1038 K:
ser	1991 K du noe feil	2564 K du något fel
ses	1246 K derniers articles
set	44 K en fejl	855 K
sett	44 K en feil
setzen	596 K sie
seu	27 K comentário	2155 K comentário será
seuraa	12 K	1162 K kirjoittajaa	1162 K toimittajaa	1179 K
""", 'sh': """
share	3 K this	3 K the article	751 K your story	834 K your	855 K	907 K this
shop	855 K	932 K now:
short	742 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	275 K tens informació	999 K tienes información	999 K tiene información	999 K tenés información	999 K conoces algún	999 K conoces un caso	1261 K vous avez des informations	1261 K vous disposez	1261 K vous souhaitez
sia	31 K il primo
sichere	596 K
sichern	596 K sie
sie	7 K haben einen fehler	12 K finden uns	509 K erreichen die autorin	509 K erreichen den autor	529 K erreichen	605 K haben schon ein abo	605 K haben ihr limit	605 K haben das limit	605 K haben schon ein konto
sieh	540 K dir das video
siehe	506 K auch
siga	12 K	12 K-nos	998 K el canal	2140 K este autor	2140 K esta autora
sign	687 K up here	711 K up to get	711 K up to receive	712 K up to	712 K up for	712 K up here	712 K up (it's	807 K up for push	807 K up for alerts	807 K up for text alerts	807 K up for breaking news alerts	842 K up to our	842 K up for our	842 K up for breaking	842 K up for free	855 K up	855 K in	879 K up to	879 K up for
sigue	12 K a	983 K leyendo:	998 K el canal	1003 K a	1028 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1486 K juga	1486 K juga:	1486 K:	1486 K video	1491 K berita	1501 K video	1512 K berita selengkapnya	1512 K berita lainnya	1513 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1518 K artikel gratis
sisesta	1065 K
siste	1955 K nytt om
sitter	1991 K du på	2564 K du på
siz	33 K ne
sizce	33 K
sizin	2668 K başiniza
""", 'sk': """
skaitykite	1730 K daugiau	1730 K taip pat	1730 K ir	1756 K
skapa	2562 K ett	2562 K konto	2563 K	2577 K ett konto	2577 K konto
skaties	1771 K arī	1796 K
skicka	2563 K
skinite	13 K	2350 K	2375 K aplikaciju
skontaktuj	2041 K się z autorem
skopiuj	2062 K link	2062 K
skriv	421 K til journalisten	422 K til	441 K	441 K direkte	1989 K inn	1989 K direkte	1989 K til oss	2563 K upp	2563 K direkt
""", 'sl': """
sledite	12 K	2478 K
sleduj	12 K
sledujte	12 K	323 K:	358 K	2421 K
slik	1988 K bruker	1988 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	536 K nutzen wir ki
sob	2140 K supervisão de
sobre	987 K el autor	987 K la autora	987 K la firma	988 K el autor	988 K la autora	988 K la firma	2132 K o autor	2132 K a autora	2133 K o autor	2133 K a autora
sois	31 K le premier
solliciteer	1919 K nu
sollten	509 K ihnen fehler
solo	950 K para suscriptores	1537 K per abbonati	1602 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2103 K para assinantes
sondage	1286 K -	1286 K.
sorodna	2450 K novica
sorodno	2450 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1600 K
sostieni	81 K	1529 K	1529 K il	1529 K la	1600 K
souhrn	340 K	340 K článku
soutenez	81 K	1205 K	1205 K le
soutenir	1205 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2563 K
special	814 K offer	820 K report:
speel	1874 K onze
spela	2563 K upp
spelregels	1844 K
spende	465 K für
spenden	465 K für	556 K an:
spendenkonto	556 K:
spiel	543 K unser
spielen	543 K sie unser
spill	1989 K av
sponsored	771 K by	824 K:	867 K by our
sponsorizzato	1583 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2478 K
spring	814 K sale
spune	59 K-mi
spytaj	2050 K
""", 'st': """
sta	1916 K
start	814 K your	841 K your day with	841 K your morning with	841 K your week with	1919 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2339 K autora	2339 K izraženi	2339 K izneti	2339 K izneseni
stay	28 K on topic	712 K up to date with	798 K with	806 K ahead with	855 K	873 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1916 K
stellen	536 K sie der
stem	441 K	1874 K mee	1916 K	1989 K
steun	81 K	1892 K	1916 K
stiahnite	13 K si	2421 K si aplikáciu
stimm	543 K jetzt ab:
stimmen	543 K sie jetzt ab:	596 K sie
story	827 K by
straipsnis	1758 K tęsiasi
streszczenie	26 K wygenerowane	2050 K	2050 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	1916 K
""", 'su': """
su	27 K comentario	1548 K facebook e twitter	1548 K facebook e instagram
subscreva	2153 K o nosso podcast
subscribe	12 K to our	694 K to	712 K to	776 K to the	776 K to	804 K to comment	814 K	855 K	857 K for	879 K to
subscribers	857 K can read	888 K get
subscriptions	815 K start at
subskrybuj	2068 K
sudah	59 K mencoba	59 K coba
sui	1548 K nostri canali
suivez	12 K	1263 K
suivre	1263 K
suka	69 K tulisan	69 K artikel	1498 K artikel ini
sull	1564 K'autore	1565 K'autore
sumate	12 K	56 K a las #
sumber	1494 K:	1494 K :
summary	791 K
summer	814 K sale
support	694 K	694 K the	855 K
supporters	888 K get
sur	1223 K l'application	1231 K facebook et twitter	1231 K facebook, twitter	1231 K facebook et instagram	1243 K le même sujet
survey	801 K:
susikurkite	1756 K
susisiekite	1756 K
""", 'sv': """
svar	427 K på vores	441 K	1972 K på vår	1989 K
svara	2547 K på vår	2563 K
svidelo	69 K vam se
svideo	82 K vam se	2343 K vam se
svidio	82 K vam se	2343 K vam se
svidjelo	69 K vam se	82 K vam se	2343 K vam se
""", 'sy': """
syndicated	849 K with permission
synes	442 K du om
""", 'sz': """
szavazzon	1447 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1972 K quizen	1972 K vår quiz	1989 K testen	1989 K vår	2464 K povzetek
taalfout	7 K	1844 K
tag	427 K quizzen	427 K vores quiz	441 K vores
tagged	746 K:
tags	746 K:
taip	1730 K pat skaitykite
take	800 K our	855 K	871 K us with you	894 K #% off	926 K #% off your
takip	12 K edin
tallenna	1179 K
tambahkan	1491 K
tanya	1497 K ai kami
tap	838 K play	855 K
tapkite	1756 K
tato	52 K investigace
tausta	1149 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	983 K puede interesar	983 K puede interesar:	983 K recomendamos:	983 K recomendamos leer:
tead	1050 K teemast	1050 K rohkem
tee	1055 K test	1165 K testi	1179 K testimme
teile	3 K	596 K
teilen	3 K sie	596 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1069 K:	1861 K: door	1889 K gaat verder onder	1889 K loopt door onder	1889 K gaat verder na	2044 K ukazał się	2044 K pochodzi z	2050 K przetłumaczony	2050 K został przetłumaczony	2050 K czyta	2339 K izražava	2342 K je preveden	2342 K čita	2345 K je objavljen u
tekstas	1760 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1162 K
tekstin	46 K saa
teksts	1800 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	724 K a friend	751 K us your story	855 K
telli	1063 K	1065 K
tellijana	1065 K
tem	2143 K alguma informação	2143 K informações	2143 K uma sugestão	2143 K uma denúncia	2143 K alguma história	2143 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	926 K per cent off your	2050 K skrót
tens	72 K dubtes	275 K informació	275 K una història
tento	340 K souhrn	340 K článek byl přeložen	2404 K súhrn	2404 K článok bol preložený
terjemahan	1497 K ini	1497 K dibantu
terms	759 K and conditions apply
test	427 K din viden	800 K your knowledge	1874 K je kennis	1972 K kunnskapene dine	2655 K:
testa	2547 K dina kunskaper
testaa	1165 K
teste	543 K dein wissen	596 K
testen	543 K sie ihr wissen	596 K sie
testez	1283 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1448 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	340 K byl přeložen	343 K vyšel v	530 K:	913 K us on	913 K us at	913 K the studio	913 K the newsroom	2404 K bol preložený	2407 K vyšiel v
texte	1257 K traduit
texten	46 K får	2565 K fortsätter
texterna	46 K får
texto	1007 K traducido	2147 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2791 K gia kênh	2800 K gia khảo sát	2800 K gia bình chọn
thank	767 K you for reading	906 K you for contributing an answer	906 K you for your interest in this question
thanks	767 K for reading	906 K for contributing an answer
the	5 K comments	712 K latest news directly	745 K latest in	745 K latest from	791 K ai summary
thema	76 K geschlossen
theo	2777 K dõi báo	2777 K dõi trên	2791 K dõi báo	2791 K dõi chúng tôi	2791 K dõi kênh	2793 K dõi
there	32 K are no comments	32 K are no	871 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	791 K article was	791 K article has been	791 K story was	791 K story has been	791 K content was	791 K summary	791 K translation	791 K piece was	796 K article is also available as audio	849 K article first appeared	849 K story first appeared	849 K piece first appeared	849 K post first appeared	849 K report includes material	849 K report includes information	849 K report includes reporting	849 K report contains material	857 K is a preview	862 K is an ai-generated	862 K is an ai	862 K ai-generated	862 K ai summary	904 K topic was automatically closed	904 K topic was closed	904 K topic is closed	904 K topic is now closed	904 K topic has been closed	904 K topic will close	904 K topic is locked	904 K thread is closed	904 K thread was closed	904 K thread is now closed	904 K thread has been closed	904 K thread is locked	904 K thread has been locked	904 K discussion is closed	904 K discussion is now closed	904 K discussion has been closed	904 K conversation is closed	904 K conversation has been locked	904 K post is locked	904 K post has been locked	917 K article appears in	917 K article appeared in	917 K story appears in	917 K essay appears in	917 K piece appears in	917 K review appears in	917 K interview appears in	921 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1560 K potrebbe interessare:
tiene	993 ¿K información
tienes	72 K dudas	72 K preguntas	986 ¿K una historia	993 ¿K información	993 ¿K una historia	994 ¿K alguna	999 ¿K algo que
tijdelijk	1919 K:
tiklayin	2639 K
tilaa	1179 K
tilaajana	89 K
tilmeld	441 K
tin	2786 K liên quan:
tip	41 K de redactie	41 K redaktionen	421 K journalisten	421 K redaktionen	687 K your	1850 K de redactie	1850 K ons	1916 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	856 K?	1966 K journalisten	1966 K redaksjonen	1966 K oss	1967 K	2541 K:
tipsa	41 K redaktionen	2541 K reportern	2541 K redaktionen	2541 K oss	2541 K anonymt
""", 'to': """
to	26 K podsumowanie	742 K join the conversation	798 K hear more	2050 K streszczenie	2050 K podsumowanie
toate	2196 K articolele lui
toda	1017 K la información en nuestra
todas	982 K las noticias de
todos	27 K los comentarios	27 K os comentários	986 K los artículos de	2131 K os artigos de
toeta	81 K	1062 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1162 K
toimituksen	41 K vihjepuhelin
toista	1179 K
tonton	1486 K juga	1486 K:	1486 K juga:	1501 K video
top	745 K stories in	745 K stories from
topics	746 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	340 K shrnutí	2404 K zhrnutie
tous	27 K les commentaires	1242 K les articles de	1246 K les articles de
toute	1242 K l'actualité de	1242 K l'actu	1275 K l'info dans votre poche
""", 'tr': """
traduit	1257 K avec l'aide	1257 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /
transmettez	3 K
treat	855 K yourself
trending	745 K in	820 K:
tried	59 K it?	902 K this recipe	902 K this
trimite	3 K	2194 K-ne
try	800 K today's	800 K our	810 K our	814 K	815 K one month for $#	815 K one month for £#	815 K one month for €#	815 K it for $#	815 K it for £#	815 K it for just $#	815 K it for just £#	815 K a month for $#	815 K a month for £#	815 K us for $#	855 K	870 K	871 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	957 K correo electrónico	1014 K comentario será	2201 K ce părere ai
tud	1429 K valamit
tudo	2127 K sobre
tudsz	1429 K valamit
tue	81 K
tukekaa	81 K
tule	1055 K tööle	1165 K lukijailtaan	1165 K mukaan	1179 K mukaan
tunnetko	66 K jonkun
turite	1742 K naujieną	1742 K informacijos	1742 K istoriją
turn	807 K on alerts
tutte	1559 K le notizie su	1598 K le notizie di
tutti	27 K i commenti	1563 K gli articoli di	1584 K gli episodi del podcast
""", 'tw': """
tweet	913 K us
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1906 K kunt zich altijd
""", 'ui': """
uit	1847 K het archief:	1912 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1906 K kan
""", 'uj': """
uji	1502 K pengetahuanmu	1502 K pengetahuan anda
""", 'ul': """
ultime	1559 K notizie di
""", 'um': """
um	503 K kommentare zu
""", 'un': """
un	41 K témoignage à	1261 K témoignage	1261 K fait	1271 K podcast à écouter	1576 K post condiviso da	2203 K articol susținut de	2203 K articol în parteneriat	2203 K proiect susținut de
una	1005 K publicación compartida por	1005 K publicación compartida de
unbegrenzter	559 K zugang
unduh	13 K	1475 K aplikasi	1504 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1246 K information à nous transmettre	1253 K info à nous	1261 K info	1261 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	702 K access for
unlock	814 K
unser	556 K spendenkonto	579 K wochenquiz	579 K quiz	595 K autor	595 K reporter	595 K redakteur	595 K korrespondent	598 K chatbot	598 K ki-chatbot	598 K wochenrätsel
unsere	506 K leseempfehlung	595 K autorin	595 K reporterin	595 K redakteurin	595 K korrespondentin	598 K ki	598 K frage der woche
untuk	1491 K mendapatkan
""", 'up': """
up	746 K next:
upozornit	363 K na chybu
upozornite	2426 K na chybu
uppdatera	2563 K
""", 'us': """
us	82 K ha agradat
users	804 K must
usually	922 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1065 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1038 K ka	1065 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1782 K tev ir ziņa	1782 K tev ir ko	1782 K esi pieredzējis	1797 K raksts
vam	82 K je všeč	82 K je bil všeč	2465 K je bil	2465 K je bila
van	72 K kérdésed	1429 K egy jó	1429 K egy tipped	1429 K egy tippje	1448 K olyan	1448 K olyan dokumentuma
var	31 K först	2563 K med
varaa	1179 K
vasta	1065 K
vastaa	1165 K	1179 K
vastaava	1177 K päätoimittaja:
vastutav	1047 K väljaandja:
""", 've': """
vea	983 K también	983 K también:	1012 K el video a continuación	1012 K el vídeo a continuación
ved	421 K du mere	421 K du noget
vedd	1447 K meg
vedi	1560 K anche	1560 K anche:	1563 K tutti gli articoli di
vegeu	271 K també
vegye	1447 K meg
vegyen	1434 K jegyet	1434 K részt	1447 K részt
veillez	28 K à
veja	2127 K mais em	2128 K também	2128 K mais	2128 K:	2128 K também:	2128 K mais:	2153 K o vídeo abaixo	2153 K o vídeo acima	2153 K os vídeos mais assistidos
venujte	2417 K
ver	983 K también	986 K todos los artículos de	2131 K todos os artigos de
verder	1873 K lezen:	1912 K in het nieuws:
verhaal	1889 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	562 K sie diesen
verschijnt	1880 K elke	1880 K iedere
verstuur	3 K dit
vertaling	1861 K:
verwandtes	564 K thema:
vet	1966 K du mer	1966 K du noe	2541 K du mer	2541 K du något
veuillez	28 K respecter
vezane	2327 K vesti:
vezi	2188 K și	2188 K și:	2188 K:	2196 K toate articolele	2205 K video mai sus	2205 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	441 K vil gerne høre	451 K har tidligere skrevet	1989 K vil gjerne høre	2000 K har tidligere skrevet	2563 K vill gärna höra	2573 K har tidigare skrivit
viac	2391 K:	2391 K k téme:
video	796 K above:	796 K below:	827 K by	2327 K pogledajte
vidi	2327 K još
view	751 K all posts by	751 K all articles by	932 K deal
vil	427 K du arbejde	427 K du være med på holdet	1972 K du jobbe	1972 K du være med på laget
vill	2547 K du jobba	2547 K du arbeta
vind	82 K je dit	427 K billetter	441 K
vinkkaa	1158 K toimitukselle	1158 K
vinn	1972 K billetter	1989 K	2547 K biljetter	2563 K
vir	2476 K:
viri	2476 K:
vis	28 K respekt	441 K indhold	1989 K innhold
visa	28 K respekt	2563 K innehåll
visit	855 K
visita	1009 K nuestra tienda	1581 K lo store	1581 K il nostro store
visite	2149 K a nossa loja	2149 K nossa loja
viste	7 K
visualizzando	1576 K questo contenuto
viu	7 K algum	44 K um erro	2143 K algo	2143 K alguma coisa
""", 'vk': """
vklopi	2471 K
vklopite	2471 K
""", 'vo': """
voce	1578 K generata
voeg	1916 K
voir	1242 K tous les articles	1243 K aussi	1243 K la vidéo	1246 K tous les articles de	1271 K la vidéo ci-dessus
voit	1158 K lähettää vinkin
voita	1179 K
voix	1257 K générée
volg	12 K ons	12 K	1862 K	1916 K
voller	559 K zugriff
vols	275 K compartir	275 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1897 K je deze
voor	1868 K dit artikel	1909 K maar # euro per	1909 K maar €#	1909 K slechts # euro per	1909 K slechts €#
vorlesezeit	612 K
vote	855 K
votre	27 K commentaire	1220 K adresse e-mail	1220 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1212 K est offert	1220 K désinscrire à tout moment	1220 K pouvez vous désinscrire à tout moment	1246 K avez une information	1253 K travaillez	1253 K avez été	1253 K êtes témoin	1253 K avez une information	1253 K souhaitez témoigner	1261 K avez une info	1261 K avez une information	1261 K avez des informations	1261 K disposez	1261 K souhaitez	1261 K êtes concerné	1261 K êtes témoin	1261 K avez été témoin	1261 K avez des photos	1261 K pouvez nous	1261 K pouvez joindre	1261 K pouvez contacter	1261 K pouvez écrire à
voz	1007 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2194 K să ne spui
""", 'vu': """
vuoi	1574 K segnalarci	1574 K raccontarci
""", 'vy': """
vytisknout	353 K
""", 'wa': """
wa	41 K redaksi
want	856 K to	857 K to	857 K more	873 K to be the first
war	8 K dieser	8 K der	572 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	767 K this forwarded	832 K this	1897 K deze	1917 K je erbij	1917 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1874 K is jouw mening	1897 K vind je van	1897 K vond u van	1897 K vindt u van
watch	729 K us on	746 K |	746 K now:	746 K more:	746 K the video:	746 K the latest	746 K:	796 K the video above	796 K the video below	796 K the clip above	796 K the clip below	796 K the full video	796 K the full interview	796 K the full episode	838 K more	838 K our	852 K more videos	855 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	697 K accept:	697 K accept visa	697 K accept paypal	795 K're hiring	795 K are hiring	802 K value your opinion	802 K'd love your feedback	841 K respect your privacy	870 K use	870 K love	870 K recommend
wees	31 K de eerste
weet	1917 K je	1917 K u
weitere	505 K artikel zu	505 K artikel aus	505 K themen aus	509 K artikel von
weiterlesen	506 K:
wekelijkse	1823 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	596 K
werden	596 K sie
were	856 K you	912 K you
wesprzyj	81 K	2068 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	745 K others are reading	746 K to read next:	912 K do you	912 K did you	912 K's your	912 K is your	912 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	913 K us on	913 K us at	913 K:
where	912 K were you
""", 'wi': """
wideo	2054 K znajdziesz	2054 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	572 K fanden sie	572 K fandest du	572 K finden sie	572 K hilfreich war	579 K gut kennen sie	579 K gut kennst du
wil	1917 K je
with	826 K inputs from	826 K input from	826 K agency inputs	826 K reporting by	826 K additional reporting	888 K a subscription	888 K a digital subscription
""", 'wo': """
wochen	473 K kostenlos	473 K gratis
wolisz	2071 K słuchać	2071 K posłuchać
word	23 K lid van	1892 K lid van	1892 K vriend van	1919 K nu	1919 K vandaag
work	795 K with us	795 K for us
worth	746 K reading:
""", 'wr': """
write	855 K to
""", 'ws': """
wspieraj	81 K	2068 K
wszystkie	27 K komentarze	2037 K artykuły o	2041 K artykuły autora
""", 'wy': """
wydrukuj	2062 K
""", 'xe': """
xem	2786 K thêm	2786 K thêm:	2786 K:	2786 K video	2786 >> K	2786 K tiếp:	2795 K các bài viết của tác giả	2795 K các bài viết khác của	2795 K thêm bài của tác giả	2801 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	998 K puedes recibir
yazi	2669 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	729 K can follow him on	729 K can follow her on	729 K can follow them on	738 K can withdraw your consent at any time	738 K may withdraw your consent at any time	746 K may also like:	746 K might also like:	746 K may also be interested in:	746 K may also want to read:	746 K may want to read:	776 K can get	785 K can reach	785 K can email	785 K can e-mail	785 K can contact	796 K can hear this story	796 K can listen to this	798 K can listen to	804 K must be	804 K can be part of	850 K may have missed:	857 K're reading	857 K are reading	858 K can also	858 K can now	858 K can	883 K can get
your	27 K comment	27 K comments	802 K opinion matters	841 K weekly guide to	841 K daily guide to	841 K essential guide to	894 K first
""", 'yu': """
yuk	1475 K unduh aplikasi	1491 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2378 K #	2378 K samo #
zachowaj	28 K
zainstaluj	13 K	2057 K
zanim	2080 K dodasz komentarz	2080 K skomentujesz
zapis	2461 K je mnenje
zapisz	2062 K ten	2062 K artykuł	2062 K tekst
zapratite	12 K	2357 K
zapytaj	2050 K	2050 K nas
zaujal	341 K vás	2405 K vás
""", 'zd': """
zdroj	356 K:	2419 K:
zdroje	356 K:	2419 K:
""", 'ze': """
zeptejte	340 K se
zet	1916 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2404 K	2404 K článku
""", 'zi': """
zie	7 K je een	1847 K ook	1917 K je
zini	1782 K ko vairāk	1797 K stāstu	1797 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2037 K więcej z	2038 K też	2038 K też:	2038 K także	2038 K:	2038 K wideo	2038 K film	2038 K zdjęcia	2038 K galerię	2054 K nagranie	2054 K materiał
""", 'zu': """
zugang	559 K zu allen
zugriff	559 K auf alle
zum	482 K newsletter	506 K thema:	506 K weiterlesen:	511 K autor	512 K autor	574 K kommentieren	595 K profil von
zur	511 K person	511 K autorin	512 K person	512 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1172 K
aamukirjeen	1172 K
aangemeld	1879 succesvol K
aanmelding	1922 bevestig je K
aanmerkingen	1859 op- of K
aastas	1074 K
""", 'ab': """
abbestellen	478 jederzeit K
abbestellt	582 jederzeit K
abbonamenti	1607 K
abbonamento	1533 hai già un K	1533 scegli il tuo K	1536 per chi ha un K	1607 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1533 K per	1533 K a soli	1536 per gli K	1536 solo per K	1568 K	1603 K a	1603 K:	1603 K ora	1603 K per	1603 puoi, K	1604 i nostri K	1607 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1533 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1550 devi K
abmelden	550 wieder K
abo	557 pur-K	610 das K	610 ein K
abonament	2015 masz już K	2225 K
abonare	2208 prin K ești
abonarea	2208 confirma K
abonat	50 ca K	2177 ești deja K
abone	80 K olun	80 K ol	2625 K olun ve	2681 K olun
aboneler	50 K	2670 K içindir	2670 yalnizca K	2670 sadece K	2685 K
abonelere	2645 K özel	2645 K özeldir	2645 K açik	2645 K açiktir
abonelerimiz	50 K	2682 K
abonelik	2685 K
abonements	1807 K
abonenci	2075 tylko K
abonenti	50 K var	1799 tikai K
abonentiem	1769 tikai K	1799 teksts ir K	1799 raksts ir K
abonents	1769 jau esi K
abonne	1292 je m'K
abonnee	50 als K	80 word K	1816 al K	1816 word K	1816 nog geen K	1818 als K	1923 word K
abonneer	80 K je	1923 K je
abonnees	50 K kunnen	50 onze K	1816 dit artikel is voor K	1818 alleen voor K	1908 K kunnen dit	1908 K kunnen het hele	1924 onze K	1927 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	388 kræver K	459 K	610 das K	610 ein K	617 K	1209 avec votre K	1296 K	1816 neem een K	1816 kiezen voor een K	1884 sluit een K af	1884 een K? log	1884 al een K	1908 nog geen K	1908 K dat bij je	1908 K af met	1923 kies een K	1927 K	2008 K
abonnementen	1927 K
abonnements	1296 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	388 bliv K	388 allerede K	389 som K	453 en K	455 bliv K	469 sie sind noch kein K	472 als K	474 bereits K	474 bereits K:in	1934 bli K	1934 allerede K	1935 som K	2002 en K	2004 bli K
abonnenten	50 K können	50 K dürfen	469 nur für K	469 exklusiv für K	584 lesen nur K	614 unseren K	617 K
abonnenter	50 K kan	388 kun for K	388 artiklen er for K	444 er for K	444 kun K	456 vores K	459 K	1934 kun for K	1934 denne saken er for K	1934 artikkelen er for K	1993 er for K	1993 bare K	1993 kun K	2005 våre K	2008 K
abonnentin	50 als K	472 als K	474 bereits K
abonnentinnen	50 K können	469 exklusiv für K	469 nur für K	469 K vorbehalten	614 unseren K
abonner	388 K for at	455 K på	1292 s'K	1934 K for å	2004 K på
abonnere	1979 ved å K
abonnez	80 K-vous	1209 K-vous pour	1209 K-vous à partir	1292 K-vous	1292 K vous
abonniere	80 K	613 K unseren	613 K hier
abonnieren	80 K sie	80 K sie uns	477 newsletter K	491 whatsapp-kanal K	491 K sie unseren kanal	521 podcast K	582 hier K	608 google K	608 google news K	613 jetzt K	613 K sie
abonniert	80 K uns	474 bereits K
about	929 . tell us K	929 ? tell us K	929 ! tell us K
above	869 links K
abrir	960 K en la app	2108 K no app
abstimmen	538 jetzt K:
abyste	308 K mohli číst dál
""", 'ac': """
accede	948 K a todo
accedi	24 K	1533 K per
accept	2184 K toate
acceptant	1235 en K les cookies
acceptar	279 K les galetes
accepteer	1838 K de cookies
accepter	1235 K les cookies
accepteren	1838 cookies te K	1838 cookies K
access	699 unlock full K	699 full K. no ads	816 K to every story	816 full K with no ads	844 year of K	844 months of K	844 want full K	844 K for half price
acconsento	1591 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	809 K with our privacy
according	937 K to
accordo	43 d'K?
account	699 create a free K to	699 sign in to your K	701 create an K to	816 please create a free K	934 create a free K	935 hold power to K	1816 maak een gratis K	1884 K is gratis en zo	1908 een gratis K	1923 maak een gratis K
accurate	823 K at time of
accused	937 K
aceptado	975 no has K las cookies
aceptaste	975 no K las cookies
aconseja	1033 K
aconsejaba	1033 K
aconselha	2171 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2171 K
actionnaire	1293 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1495 K dosen
adblock	319 vypněte K	402 slå K fra	1948 slå av K	2030 wyłącz K	2523 stäng av K
adblocker	496 K erkannt	496 K aktiv	496 nutzen einen K	496 verwenden einen K	496 trotz K	617 K	732 disable your K	732 you are using an K	732 K detected	1836 K uit
added	937 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	874 put your K	874 type your K	874 add your K	874 pop your K	874 enter your K	874 send us your email K
adgang	391 få K til	455 få fri K
admitiu	2171 K
admitted	937 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2018 twój K e-mail	2058 K e-mail
adresa	77 lasă-ne K	2178 K de email nu va	2179 K ta de email	2179 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2628 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	550 gültige e-mail-K	550 sie ihre e-mail-K	550 du deine e-mail-K	550 e-mail-K ein	1219 votre K e-mail	1219 votre K email
adresu	2323 na vašu e-mail K	2351 e-mail K	2351 mejl K
ads	70 no K	70 without K	935 we don't have K
advarede	458 K
advarer	458 K	2007 K
advarte	2007 K
advert	11 K
adverteix	302 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1924 zonder K
advertisement	11 K	731 this K has not loaded
advertisements	11 K
advertiser	831 supplied by an K	831 provided by an K	831 paid for by an K	831 produced by an K	831 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1914 dit is een K
advierte	1033 K
adviseert	1926 K
""", 'af': """
affermato	1606 ha K
affichage	1265 K de ce contenu
affichant	1265 en K ce contenu
afficher	1235 pour K ce contenu	1265 ne peut pas s'K
affichera	1209 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	355 K odkazy	438 K-links	495 K-links	661 K links	731 contains K links	848 K links	848 K link	868 as an K we	868 as an K i	868 as an K, we	868 as an K, i	868 as an amazon K	868 our K partners	1176 K-linkkejä	1441 K linkeket	1914 K links	1984 K-lenker	2353 K linkove	2353 K linkovi	2418 K odkazy	2474 K povezave	2558 K-länkar
affiliatelenker	74 K	1984 K
affiliatelinks	37 K	74 K	438 K	589 K	1914 K
affiliates	868 as K we	868 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1269 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1295 K
affirment	1295 K
afhankelijk	1920 K van giften	1920 K van donaties
afiliacyjne	37 linki K	74 linki K	2064 linki K
afiliacyjnych	74 linków K	2064 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1010 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1010 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2204 linkuri K
afiliats	285 enllaços d'K
afiliere	74 linkuri de K
afirma	1033 K	2171 K
afirmar	302 va K
afirmou	2171 K
afleveringen	1903 alle K van
afmelde	393 K dig når
afmelden	1879 elk moment K	1879 elk moment weer K
afsnittet	428 hele K
aftrekbaar	1881 gift is K
""", 'ag': """
agences	1250 avec K	1251 avec K
agenturmaterial	513 mit K
aggiornamenti	1546 segui tutti gli K
aggiunto	1606 ha K
agora	2168 doe K
agree	43 K?
""", 'ah': """
ahora	1030 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	243 K	426 af K	426 med K	1971 med K	1971 av K	2546 med K	2546 av K	2798 K
aidez	1254 K-nous à	1292 K-nous
aiheesta	1175 lisää K täältä
aiutaci	1567 K	1603 K a
aiutarci	1567 K	1603 K a
aizliegta	1779 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1073 meie K	1073 sõltumatu K	1073 K maksab	1073 hea K
ajakirjandust	1061 toeta sõltumatut K
ajakirjanik	1051 K
ajakirjanikele	39 meie K
ajakirjanikud	1073 meie K
ajoute	1295 K
ajoutez	1292 K-nous
ajuda	299 K'ns
ajude	2137 K-nos	2168 K-nos
ajutorul	2209 K tău putem	2221 avem nevoie de K tău
""", 'ak': """
akci	342 naši K
akciu	2406 našu K
akismet	21 K to reduce spam
akkoord	1879 ga je K met onze	1879 gaat u K met onze
aktardi	2684 K
aktivieren	496 javascript K
akzeptiere	477 mit der anmeldung K
akzeptieren	477 mit der anmeldung K	498 cookies K
""", 'al': """
alamat	1473 K email
aldus	1926 K
alerta	2171 K
alertas	14 las K	963 recibe K	963 activa las K	2111 receba K
alertes	1224 recevez les K	1224 K info
alertou	2171 K
alerts	14 K	717 get K as
algemene	1879 ga je akkoord met de K
alin	2667 K
alive	935 local news K
alkaen	1174 K #
alles	469 lesen sie K	1908 lees K met
allow	733 K ads on
aloud	764 is read K by
""", 'am': """
amendat	2224 a K
amennyit	90 adj, K tudsz
ammesso	1606 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1604 siamo K su
andare	1525 prima di K via
android	484 für K und ios	713 our K app	1276 sur ios et K	1825 app voor K
angebot	557 ihr K	557 dein K	613 hier gibt es das K
angebote	550 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	604 ihre spende K	604 deine spende K	604 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	498 inhalte K werden
anggota	1519 jadilah K
ankete	2410 našej K	2410 v K
anketi	35 našoj K	2347 našoj K	2347 u K	2469 naši K	2469 v K
anketimize	35 K
anketimizi	2654 okur K	2654 K
anketo	2469 kratko K	2469 našo K
anketu	35 našu K	2347 kratku K	2347 našu K
ankety	346 naší K	2410 našej K
ankiecie	35 naszej K	2055 naszej K	2055 w K
anlatin	38 bize K	67 bize K	2667 K
anlatti	2684 K
anmelden	24 K	460 jetzt K	538 jetzt K:	613 hier K
anmelder	423 er K	1968 er K
anmeldung	477 mit meiner K	477 mit ihrer K	477 mit der K stimmen	477 mit der K stimme	477 mit der K willige	477 mit der K willigen	477 mit der K erklären sie	523 K	577 hier geht es zur K
annetus	1061 tee K	1076 K
anno	1605 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	438 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	456 uden K
annonsblockerare	2523 stäng av K
annonseblokkering	1948 slå av K
annonselenker	37 K	74 K	1984 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2005 uten K	2579 utan K
announced	937 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1606 ha K
ano	2170 por K
anoi	1193 K
anoniem	1859 K tippen	1896 ons K
anonim	2648 bize K
anonym	571 K an uns
anonymous	835 K
anonymously	835 K
anot	1766 K
anregungen	544 fragen oder K	544 fragen und K
ansehen	542 hier K	542 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	740 K our poll
antes	940 K de irte	2094 K de sair
anuncio	1010 después del K	1010 tras el K
anuncios	70 sin K
anunciou	2171 K
anuncis	70 sense K
anvender	402 vi K cookies
anyone	908 if you know K
anytime	704 cancel K	936 cancel K
anzeige	11 der K	11 dieser K	495 nach der K weiter	567 dies ist eine K
anzeigen	70 ohne K	70 keine K	498 mit einem klick K lassen
anzusehen	532 um das video K
""", 'ap': """
apelowali	2091 K
apeluje	2091 K
apgalvo	1806 K
aplicativo	84 no nosso K	2108 baixe o K	2108 baixe nosso K	2169 nosso K
aplikace	378 naše K
aplikaci	84 v naší K	315 stáhněte si naši K	316 stáhněte si K	349 mobilní K	349 naší K	349 naší mobilní K	377 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2379 preuzmite K i
aplikacja	2089 nasza K
aplikacji	84 w naszej K	2020 w naszej K	2020 otwórz w K	2078 naszej K
aplikasi	1474 K kami	1476 unduh K	1476 download K	1519 instal K	1519 unduh K kami	1519 unduh K gratis	1519 segera unduh K	1519 yuk unduh K	1520 K kami
apoiador	2097 torne-se K	2137 seja nosso K	2168 torne-se K	2168 seja nosso K	2168 seja K
apoiam	2160 nos K todos os meses
apoie	2137 K
apoio	2093 seu K	2097 seu K é	2137 seu K
aportaciones	1021 gracias a las K
aporte	90 K lo que pueda	995 tu K	1030 tu K
apoyan	1021 que nos K cada mes
apoyo	939 su K	939 tu K	943 con tu K	943 tu K es	995 tu K
app	84 i vår K	84 med vår K	484 als K	547 mit der K	547 in der K	548 -K	580 mit der K der	713 get our K	713 in our K	713 use our K	713 our new K	713 our ios K	716 get the K	847 have our K	847 our K has	847 with our K	847 via our K	847 on our K	872 with our K you	872 with our K, you	872 in our K you	872 on our K you	934 our K	1825 in de K	1876 -K	1941 i vår K	2005 vår K	2515 i vår K	2579 vår K	2778 tải K	2835 在K中
appareil	1209 un seul K à la fois	1282 en cours sur un autre K
appeared	758 first K on	825 K in print
appen	84 i K vår	395 hent K	395 åbn i K	1941 last ned K	1941 hent K	1941 åpne i K	2515 öppna i K	2516 ladda ner K	2516 ladda ned K	2516 hämta K	2578 ladda ner K och
appje	38 stuur een K	67 stuur een K	1858 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1221 téléchargez l'K	1221 notre K	1222 dans l'K	1222 avec l'K	1222 sur l'K	1222 télécharger l'K	1293 notre K
applications	1221 nos K mobiles
appot	1436 az K
apps	847 our K
apunta	299 K't
""", 'aq': """
aqui	2094 já que você está K	2094 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2005 vårt K
arbeit	614 unsere K
arbeitet	518 K als
arbejde	456 vores K
arbetar	2546 K med ai
arbete	2579 vårt K
argue	43 K back
argued	937 K
arrivato	1525 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	300 aquest K	300 l'K sencer	699 to unlock this K	699 members-only K	707 you've read your last free K	707 you have read your last free K	707 this is your last free K	707 reached your K limit	722 share this K on	731 links in this K may	818 save this K	828 this K	828 the full K	829 this K	830 this K	869 links in this K	935 this K	1197 vous avez aimé cet K	1197 cet K vous a plu	1209 pour accéder à l'K	1209 cet K est offert	1209 cet K vous a été offert	1209 pour lire cet K	1209 offrir cet K	1209 offrez cet K	1215 de cet K à lire	1249 cet K est paru dans	1249 cet K a été publié	1273 réagir à cet K en	1287 cet K a d'abord été publié	1289 offrez cet K	1289 offrir cet K	1293 cet K
articles	15 free K	58 nouveaux K par e-mail	688 you've read # K	699 access to all our K	699 gift K to give	707 free K left	707 K left this month	707 you've used all your free K	707 # of # free K	707 K left to read	816 to read more K	816 for three more free K	816 more free K	818 K to give	818 K to gift	818 K to share	818 gift # K	1209 tous nos K	1215 il vous reste # K	1279 nos K sont en accès libre	1289 K à offrir	1293 nos K
articol	2222 acest K
articolele	2222 K noastre
articolelor	2192 preluarea K
articoli	58 nuovi K via mail	1533 tutti gli K senza limiti	1538 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1525 ti è piaciuto questo K	1533 per leggere l'K	1533 regala questo K	1604 questo K
articolul	20 K complet	20 K integral	2213 pentru a citi K	2213 să citești tot K	2222 ți-a plăcut K	2222 tot K
artigo	20 ler este K	20 ler o K	2094 gostou deste K	2164 para ler este K	2169 este K
artigos	2136 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	436 denne K for #	453 denne K	453 en K	456 denne K	461 dir gefällt dieser K	469 lesen sie diesen K mit	469 um diesen K zu lesen	469 dieser K ist nur für	469 zugriff auf alle K	469 alle K lesen	469 ganzen K lesen	475 freie K übrig	475 K frei	475 ihr letzter freier K	519 K wurde	524 unsere K öfter	553 K etwas wert ist	557 alle freien K	563 weitere K finden sie	568 rechte am K	568 K steht unter einer	578 den ganzen K	578 diesen K	583 gäbe es diesen K nicht	587 alle K zum	587 lesen sie in diesem K	592 K ist zuerst	592 K ist zuvor	594 K gratis	609 K wurde zuerst	614 dieser K	614 diesen K	614 diesem K	1508 untuk membaca K ini	1520 K ini	1816 om dit K te lezen	1816 dit K is alleen	1816 geef dit K	1816 lees dit K met	1816 gratis K deze week	1842 fout in dit K	1859 mening over dit K	1884 een premium K	1901 dit K	1915 niets uit dit K	1915 K mag zonder	1924 dit K	2566 gratis K kvar	2575 en K	2576 låst K	2576 upplåst K
artikelen	15 gratis K	1816 toegang tot alle K	1884 aantal K bereikt	1884 aantal gratis K	1908 gratis K gelezen	1911 alle K over
artikeln	469 zugang zu allen K	557 zugang zu allen K	594 freien K	2502 gillade du K	2508 läs hela K med	2508 lås upp K	2549 fel i K	2575 den här K	2575 K	2576 K är upplåst	2576 K är öppen	2576 den här K är låst	2576 K är låst	2579 den här K
artikels	592 nutzung dieses K
artikkel	1068 tasuta K	1073 see K
artikkelen	1974 feil i K	2002 denne K	2002 K	2005 denne K
artikkeli	20 koko K	1134 tämä K on vain	1182 ilmainen K jäljellä	1191 tämä K
artikkelia	1178 maksutonta K	1178 ilmaista K
artikkelin	1188 tämän K
artikkelit	15 ilmaiset K	1178 ilmaiset K
artiklar	15 fria K	2508 fria K	2566 gratis K kvar	2572 inga gratis K	2572 inga fria K	2579 alla K
artiklen	382 kunne du lide K	453 K	456 K her
artikler	15 gratis K	388 gratis K	444 gratis K tilbage	450 ingen gratis K	456 alle K
artikli	1071 selle K
artiklid	1064 tasuta K
artiklit	1064 tasuta K	1071 seda K	1073 kogu K
arvioi	1193 K
""", 'as': """
asegura	1033 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	937 K
asks	937 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2102 já é K	2168 torne-se K	2168 seja K
assinantes	50 K podem	50 os K podem	2102 só para K	2102 somente para K	2164 exclusivo para K	2164 exclusiva para K	2164 exclusivos para K	2169 nossos K	2172 K
assinatura	2172 K
assinaturas	2172 K
assine	80 K	2093 K a	2093 K o	2101 K por	2101 K e tenha	2102 K para	2168 K já	2168 K agora	2168 K e	2168 K aqui	2168 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	830 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	731 as an amazon K	756 is an K
assure	1295 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1793 K mūs	1803 K mūs
atbalstiet	1803 K mūs
atbalsts	1793 tavs K palīdz	1803 tavs K	1803 jūsu K
attgjevast	45 K
atzina	1806 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	519 K
audioverze	2 K
audioverzi	345 K
audioverzii	2409 K
aufgefallen	501 fehler K
ausblenden	498 und wieder K
auszugsweise	513 nachdruck, auch K
auteur	1252 est l'K	1860 is K van	1863 mening van de K
auteursrecht	1891 rust K
author	753 email the K	753 the K can be	756 is the K of	756 is an K
automated	2 read by an K	764 is read by an K	764 narrated by an K
automatisch	2 K vorgelesen	472 endet K	542 K vorgelesen	568 K von dpa	568 K von der	576 der text wurde K	576 dieser text wurde K
automatisk	1971 K oversatt
autor	276 és K de	518 ist K	992 es K de	2138 é K de
autora	276 és K de	992 es K de	2047 napisz do K	2138 é K de
autorce	336 napište K
autore	1569 è K di
autorem	2047 kontakt z K
autoren	531 meinung der K
autorin	518 ist K	518 ist freie K	531 meinung der K
autorise	1282 n'K pas la lecture
autorke	2399 napíšte K
autorki	2047 napisz do K
autorovi	336 napište K	2399 napíšte K
autorskim	2065 chroniony prawem K	2065 chronione prawem K
autoru	2337 javite se K	2337 pišite K
autrice	1252 est l'K	1569 è K di
""", 'av': """
available	713 our app is K	714 K on the app store	714 K on google play	847 app is K	864 tickets are K here
avbryt	21 K svar
avec	1250 K afp	1251 K afp
averci	1603 grazie per K letto
avertit	1295 K
avertizat	2224 a K
avise	2168 K-nos
avsluta	2580 K när du vill
avsnittet	2548 hela K	2548 ladda ner K
avtorici	2459 pišite K
avtorju	2459 pišite K
avverte	1606 K
""", 'ay': """
ayda	2666 K # tl	2666 K # tl'den	2683 K
aydinlatma	2636 K metni
ayirtin	2667 K
aylik	2683 K
ayudanos	1030 K
""", 'ba': """
ba	2007 K
bad	458 K	2581 K
bagikan	25 K	49 K
baixa	268 donar-te de K
baixe	2093 K o	2108 K o app
bajate	1030 K la app
bancs	291 no depèn de K
banner	617 cookie-K	938 cookie K
banners	938 cookie K
bantu	1519 K kami
bastano	1603 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	568 redaktion nicht K
beboette	1926 K
become	51 K one of them	770 K a	934 K one of them
becoming	769 K a member	886 consider K a	934 consider K	934 K a member
bedankt	1923 K voor het lezen
beelden	1859 heb je K	1859 heeft u K
befindet	498 an dieser stelle K sich
before	688 K you go	688 K you move on
begging	938 K
begs	937 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	460 mit einem K	553 jeder K hilft uns	568 K steht unter einer	583 mit einem kleinen K	592 K ist zuerst	604 mit ihrem K können wir	604 mit deinem K können wir	604 ihrem K helfen	609 K wurde zuerst	614 dieser K	614 diesen K
bejelentette	1464 K
bekijk	1869 nieuwe baan? K
beklagade	2581 K
beklagede	458 K
beklaget	2007 K
belangrijkste	1879 elke dag het K
believe	910 if you K we	935 people who K in
belirtti	2684 K
below	840 sign up K	840 enter your email K	869 links K
beluisteren	1903 dit artikel ook K	1903 hier K
benachrichtigungen	14 K	486 K aktivieren	487 push-K
benadrukt	1926 K
bent	1809 nu je hier toch K
bepaalde	1926 K
berasal	1496 konten ini K dari
berdonasi	1519 mari K	1519 silakan K	1519 ayo K	1519 anda K
bereits	469 sie haben K ein abo	557 K ein konto
bergabung	1519 mari K	1519 K dengan kami	1519 ayo K
bergabunglah	51 K	1519 K
bergantung	1506 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	614 wir K
berichterstattung	614 unsere K
berichtet	518 K für	518 K über
berichtete	616 K
berite	2488 K nas
berkomentar	6 untuk K
berlangganan	1469 sudah K	1472 K newsletter	1505 terima kasih telah K	1505 berhasil K	1519 K sekarang	1519 silakan K
bersama	51 ikutlah K	1519 gabung K
bescheid	571 sagen sie uns K	571 sag uns K
beschloss	616 K
besedah	2500 po K
besked	431 push-K
beskeder	431 push-K
besloot	1926 K
beslutade	2581 K
besluttede	458 K
besluttet	2007 K
besoin	1197 nous avons K de vous	1292 nous avons K de vous	1292 a K de vous	1292 avons K de votre
besplatan	2365 poslednji K tekst
besplatna	2352 K članka
besplatne	2352 K članke
besplatni	2344 naš K webinar	2344 naš K vebinar	2365 poslednji K članak	2365 zadnji K članak
besplatnih	2352 K članaka
beste	1879 elke week het K van
bestellen	460 jetzt K	537 im shop K	538 shop K	538 store K	611 jetzt K im	613 K sie hier	613 K sie unseren
bestellung	523 K
besten	614 die K texte
betaald	1914 artikel is K	1914 content is K
betaalmuur	1881 geen K	1927 K
betalande	2575 K läsare
betalende	444 kun for K	453 K læsere	2002 K lesere
betalingsmur	459 K	2008 K
beteiligt	567 redaktion ist nicht K
betonte	616 K
betrokken	1888 redactie is niet K
bevestigen	1879 aanmelding te K
bevorzugen	524 google K
bevorzugte	524 K quelle
bevorzugten	524 K quelle
bevorzugter	524 K quelle
bewerben	538 jetzt K:
bewust	83 speel K
bezahlschranke	554 K	617 K
bezmaksas	1795 K rakstus	1795 K raksti	1795 K kontu	1799 K raksts
""", 'bi': """
bidrag	386 dit K	386 giv et K	455 giv et K	455 dit K gør	455 dit K er	455 dit K til vores	459 K	1932 ditt K	1981 gi et K	2004 ditt K gjør	2004 ditt K er	2555 ge ett K	2555 ditt K gör	2578 ge ett K	2578 swisha ett K
bidraget	1981 K ditt
bijdrage	1812 jouw K	1855 kleine K	1914 K is betaald	1920 dankzij jouw K	1925 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	601 uns ihre K
bildirdi	2684 K
bildirimlere	14 K	2629 K izin ver
bildirimleri	14 K	2630 K aç
bildirin	38 bize K	67 bize K
biletlerini	2654 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	935 K owner
bilten	78 na K	2332 K
binding	390 ingen K	457 ingen K
bindingstid	1936 ingen K	2006 ingen K
bindningstid	2510 ingen K	2580 ingen K
binnenland	1899 is redacteur K
bisogno	1525 abbiamo K di te	1603 abbiamo K di te	1603 abbiamo K del tuo	1603 abbiamo K anche di te	1603 abbiamo K di voi
bitte	461 haben wir eine K	461 eine K an sie	461 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1464 K
""", 'bl': """
bli	2004 K med i	2004 K en del av	2578 K en del av
blijkt	1926 K uit
blijven	1881 om dit te K doen
bliv	51 K en af dem	455 K en del af
blocker	732 disable your ad K	732 disable ad K	732 turn off your ad K	732 using an ad K
blocking	732 K our ads	733 K ads
bloqueador	973 K de anuncios	1034 K de anuncios	2118 K de anúncios
bluesky	16 K	726 follow him on K	726 follow her on K	726 follow them on K
""", 'bo': """
board	794 our jobs K	794 our job K
bogatych	2067 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	851 K this story	851 K this page
bookshop	836 our K	896 in our K	896 from our K
boutique	1291 dans notre K	1291 sur notre K
""", 'br': """
bralcem	2496 K
bralcev	18 po zaslugi K	43 pisma K	2477 s podporo K	2477 s pomočjo K	2496 K	2498 naših K	2498 po zaslugi K	2498 s podporo K	2498 podpori K
bralci	2496 K	2498 naši K
branja	0 čas K
brauchen	553 K noch #	613 wir K ihre hilfe	613 wir K deine hilfe	613 K wir sie	613 K wir dich	613 K wir eure
braucht	553 K ihre hilfe	553 K deine hilfe
breaking	717 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2477 K vas
brief	1859 K naar
briefing	768 our morning K	768 our K	768 daily K	809 K in your inbox
briefkasten	526 anonymen K	526 anonymer K
brieven	1859 K naar
bring	872 our apps K you
brings	872 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	732 your K is out of date	732 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1971 K ki	1971 K ai
""", 'bu': """
budite	2351 K u toku
buitenlandcorrespondent	1921 is K
buitenlandredacteur	1860 is K
bulabilirsiniz	2667 K
bulan	1521 per K
buletin	78 K kami	1472 K kami	1505 K harian kami	1520 K kami	1523 K
bulunabilirsiniz	2681 katkida K
bulundu	2684 çağrida K
bulunun	2681 katkida K
buradan	2662 K bağiş yapin
bureau	780 K chief
button	532 klick auf den K	909 clap K
buttons	818 the share K	818 the K below
buycoffee	2067 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2093 K-se	2102 K-se para
cadeau	1817 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	995 K
callan	1031 lo que otros K
campagne	1279 K de dons	1292 boucler notre K
campaign	935 our spring K	935 our K
can	934 pay what you K
canal	968 únete al K	1030 únete al K	2114 siga nosso K	2114 siga o K	2168 entre no K	2169 nosso K
canale	1573 al K	1604 il nostro K
canali	1547 sui nostri K
canalul	2222 K nostru
cancel	21 K reply	704 K at any time	936 K any time	936 K at any time
cancele	2101 K quando quiser	2170 K quando quiser
cancellarti	1540 puoi K
cap	276 és K de
caporedattore	1569 è K
caporedattrice	1569 è K
carte	9 cette K
casella	79 nella tua K	1541 nella tua K
""", 'ce': """
cebinize	2659 K gelsin
celoten	20 K članek	2445 K članek je	2473 K članek
celotnega	2445 za ogled K	2445 za branje K	2473 K članka
cenite	2493 K naše delo	2493 K naš trud
cerea	2224 K
cereau	2224 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2224 a K	2224 au K
""", 'ch': """
channel	935 our K	1478 ikuti K	1478 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1218 par e-mail K	1218 par mail K
chargement	1265 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	576 unseren K	576 unserem K
chcete	377 K číst dál	2386 K čítať ďalej
check	799 K back for more	799 K back soon
chef	1252 est K de	1899 is K van de
cheffe	1252 est K de
chefredakteur	603 ist K
chefredakteurin	603 ist K
chefreporter	603 ist K
chefreporterin	603 ist K
chegou	2094 se você K até aqui
chercheur	1252 est K
chercheuse	1252 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2817 hãy K sẻ	2820 K sẻ
chiede	1606 K
chiederti	1525 un piccolo favore da K
chief	756 is K
chiesto	1606 ha K
chip	769 K in	770 K in	934 K in now	934 K in and
chipping	934 consider K in
choices	839 cookie K	839 your K
choisissez	1209 K votre offre
choose	686 K a plan	701 K a plan
chosen	823 K by our
chronione	2065 K są prawem
""", 'ci': """
cijelog	2319 za čitanje K
cikk	1462 ez a K
cikkeink	1462 K
cikket	1460 ezt a K	1460 a K
cinste	54 fă-mi K cu o cafea
cipta	1490 hak K
citarea	2217 cu K sursei
citera	2535 K oss gärna	2535 K gärna men ange
citire	0 timp de K	0 timp K
citit	2209 dacă ai K până aici
cititorii	36 K noștri	2222 K noștri
cititorilor	18 datorită K	43 scrisorile K	2209 datorită K
civil	846 keep it K
""", 'cl': """
claimed	937 K
clap	909 K for this	909 K for it	909 give it a K	909 K up to
claps	909 K for this	909 give it some K	909 # K
clarifications	803 corrections and K
clicking	787 by K play
client	1211 déjà K
clips	40 your K
""", 'co': """
code	1573 qr K
codziennie	17 K rano	2018 otrzymuj K
coffee	54 buy me a K	54 buy us a K	769 buy me a K	769 buy us a K	934 buy us a K	936 cup of K
colabora	992 K con
collabora	1569 K con
coloque	77 K seu e-mail
columnist	756 is a K	780 K	1860 is K	1921 is schrijver en K	1921 is K en
colunista	2138 é K
com	2266 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	978 quieres K	979 para K	2124 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2222 spune-mi în K	2222 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	978 déjanos tu K
comentarios	85 en los K	978 no admite K	979 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2171 K
comision	2204 primi un K
comment	6 to K	6 to leave a K	6 to post a K	740 log in to K	740 sign in to K	740 be the first to K	740 leave a K below	740 leave your K	740 our K policy	741 post a K	846 posting a K	846 members can K	863 to K you must	863 to K, you must	925 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1273 votre K sera publié
commentaires	85 en K	85 dans les K	1238 charte des K	1238 espace K	1239 dans les K
commentare	6 per K	1555 vuoi K	1556 per K
commentator	1921 is politiek K
commenter	1239 pour K	1273 peuvent K	1273 pour pouvoir K
commenti	85 nei K	1555 i K saranno	1556 nei K
commenting	740 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	740 in the K below	740 let us know in the K	740 K powered by	740 K have been closed	740 all K are subject to	740 we welcome your K	741 in the K section	846 posting K	863 closed the K	863 turned off K	863 turned off the K	863 switched off K	863 disabled K	925 post your K	934 let us know in the K
commercial	823 our K team	823 our K content	1269 réalisé par un partenaire K	1282 notre service K
commissie	1888 een K
commission	731 we may receive a K	731 K if you buy	823 may earn a K	823 may earn a small K	823 may earn an affiliate K	823 may receive a small K	823 may receive K	823 earn K from	848 K
commissione	1582 ricevere una K
commissions	848 K
committed	803 K to accuracy
community	570 unserer K	614 unsere K	740 abide by our K	777 our K members	777 leave our K	777 like our K	934 join our K of	935 K-funded	1555 regole della K	1573 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2145 uma publicação K por
compartilhado	2145 um post K por
compartilhe	25 K	49 K com	67 K sua história	2168 K este
compartilo	49 K
compartir	948 K tu cuenta, cambia	1030 si quieres K tu cuenta
compensated	848 K
compensation	823 receive K from
complain	803 K about this article
complained	937 K
complains	937 K
complaints	803 our K page
completa	1024 para leer la nota K	2101 para ler a matéria K
complete	816 K digital access
completo	2101 para ler o artigo K
complimentary	15 K articles	707 K articles	707 K article this month	707 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1292 créez un K	1292 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1021 K que sostiene
comunidade	2168 faça parte da K
comunique	2123 K um erro
comunitatea	2209 K care susține	2221 intră în K
concorda	43 K?
condannato	1606 ha K
condiciones	976 términos y K
condividi	67 K la tua storia	1603 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1273 charte de bonne K
confidence	778 in K
confidential	778 K tip	778 K tips
confirm	709 check your email to K
confirmar	1020 bandeja de entrada para K	2159 caixa de entrada para K
confirmat	2224 a K
confirmation	1278 e-mail de K
connect	726 K with us on
connectez	24 K-vous	1195 K-vous	1209 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1552 il K ai cookie
consent	736 we need your K to load	772 written K
consentimento	2145 K para carregar
consentiti	1555 non sono K commenti
consider	686 K giving	686 K making	686 K joining	686 K a gift	693 if you liked this article, K	770 please K	770 K a	770 K giving	770 K joining	886 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	709 K me with news and offers	784 K her at	784 K him at	784 K them at	934 K us at	1896 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	755 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2168 K-nos
contenido	9 este K	9 K externo	949 K premium	975 K externo de	975 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	736 to view this K, you	736 to view this K please	736 this K is hosted by a third party	736 we use your sign-up to provide K	737 third-party K	816 access to all our K	823 our K studio	825 to reuse this K	828 this K	1864 K te zien
contenu	9 ce K	1235 ce K n'a pas pu être	1235 K bloqué	1265 K est fourni par
contenus	1209 tous nos K	1293 nos K
contenuti	9 K esterni	1536 a tutti i K
contenuto	9 questo K	9 K esterno	1552 K esterno
contingut	9 aquest K
continua	1595 K a leggere con	2213 pentru a K lectura
continuar	291 el teu suport per K	291 ajuda'ns a K	294 per K llegint	2164 para K lendo	2164 para K a ler	2164 K lendo
continuare	20 K a leggere	1595 per K a leggere	1595 per K la lettura	2213 pentru a citi în K	2213 citește în K cu
continue	699 to K reading this article	699 log in to K	699 sign in to K	699 register to K	699 upgrade to K	934 help us K	2151 K a ler abaixo	2164 K lendo com	2164 K a ler com
continuer	1282 pour K à lire
continuez	1269 publicité, K	1282 K votre lecture sur
continuing	736 by K to use this website, you agree
contou	2171 K
contribua	90 K com o que puder	2137 K	2168 K com	2168 K a partir	2168 K para o nosso
contribuez	1292 K
contribuie	90 K cu cât poți
contribuisci	1524 K
contributed	781 K reporting	781 K to this report	781 K to this story	781 K to this article	825 K to this report
contributing	756 is a K	934 by K to
contribution	686 make a K	769 make a K	934 your K	934 making a K	1292 votre K
contributo	1524 il tuo K	1528 con il tuo K	1592 piccolo K per noi
contributor	756 is a K
conversation	686 join the K	740 join the K with	741 to join the K	846 in the K
convida	54 K'm a un cafè
cookie	736 manage your K	1311 קובצי K	1432 K-kat	1552 usiamo i K	1552 questo sito usa i K	2030 pliki K	2260 файлы K	2260 файлов K	2270 файлы K	2300 файлы K	2300 файлов K	2402 súbory K	2712 файли K	2712 файлів K	2724 файли K	2754 файли K	2754 файлів K	2782 sử dụng K	2797 chấp nhận K
cookiekeuze	1900 K
cookies	9 third-party K	402 vi bruger K	403 bruger K til	425 K	575 nutzung von K	629 αποδοχή K	673 K	736 we use K	736 this site uses K	736 this website uses K	736 our site uses K	736 uses K to	736 accept all K	736 accept K	736 how to control K	737 use of K	787 social media K	839 K	975 usamos K	975 este sitio utiliza K	975 esta web utiliza K	975 aceptar las K para	975 que aceptes las K	976 uso de K	1235 refusé les K	1236 utilise des K	1265 gérez vos K	1296 bandeau K	1838 omdat je geen K	1840 gebruik van K	1864 social media-K	1900 K toe te staan	1948 vi bruker K	1970 K	2030 używamy K	2030 plików K	2120 usamos K	2120 este site utiliza K	2120 este site usa K	2121 uso de K	2537 K på	2545 K
cookievoorkeuren	1864 K
copy	935 read our K
copyright	1891 rust K
corespondent	2195 este K
corporate	935 K backing
correct	823 K at time of
correction	803 report a K	803 request a K	803 suggest a K
corrections	803 our K	803 K policy	833 our K team	935 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	956 en tu K	956 en su K	956 a tu K
correspondant	1252 est K	1252 K à
correspondante	1252 est K	1252 K à
correspondent	756 is a K	780 K	1860 is K
correspondente	2138 é K
correspondents	935 our K
corresponsal	276 és K	992 es K
correu	77 deixa el teu K	77 deixeu el vostre K	268 al teu K
corrispondente	1569 è K
count	927 you K on
courriel	1218 par K chaque	1218 dans votre boîte K
couvre	1252 K les
coverage	799 read our full K	799 see our full K	851 more of our K	851 all our K	935 our K
covers	756 K the
""", 'cr': """
created	763 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	937 K
criticized	937 K
cronisti	39 nostri K
crowdfunding	938 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	992 K los
cuenta	948 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1899 is K
cuma	17 her K
cuota	1031 tu K
""", 'cy': """
cyfrowe	2087 kup wydanie K	2087 wydanie K
""", 'cz': """
czekamy	2033 K na wasze
czytaj	2088 K dalej za
czytania	0 czas K
czytasz	2087 K nas za darmo	2089 K nas
czytelnicy	36 nasi K	2084 K	2089 nasi K
czytelniczek	2067 dzięki wsparciu K
czytelniczki	2084 K
czytelnikom	18 dzięki K	2084 K	2089 dzięki K
""", 'da': """
daarna	1818 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	613 sind sie K	613 sei K
dacci	1603 K una mano
daftarkan	1505 K email anda
dagar	2556 # K för #
dage	436 # K for #	455 prøv # K
dagelijks	1821 ontvang K
dager	1982 # K for #
daily	709 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2089 pisać K
danach	472 K # euro
dane	2420 #% z K	2420 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1881 K onze leden	1881 K mensen zoals jij	1881 K lezers zoals jij	1907 K onze lezers	1907 K lezers	1907 K giften	1920 K jouw steun	1920 K uw steun
dapatkan	1478 K update berita
dar	377 váš K	381 K	2442 K
darbu	1804 mūsu K
darmowe	2061 K konto
darmowy	2015 ostatni K	2076 ostatni K tekst
darmowych	2061 limit K
darowizna	2088 twoja K	2092 K
darowizny	2092 K
darte	958 K de baja
darujme	357 na K	378 na K	379 K
dary	381 K	2442 K
data	756 is a K
datajournalist	1899 is K
dateci	1603 K una mano
datenjournalist	603 ist K
datenjournalistin	603 ist K
datenschutzbestimmungen	499 K
datenschutzhinweise	499 K
""", 'de': """
deaktiviere	496 K deinen adblocker
deaktivieren	496 K sie ihren adblocker	496 adblocker K	496 ad-blocker K
deaktiviert	496 javascript ist K
debat	424 send det til K
debate	741 join the K
debattartikel	2544 din K	2544 skriva en K
debattartikeln	2544 svara på K
debatten	6 delta i K	406 deltag i K	430 deltage i K	430 deltag i K	430 tone i K	1975 delta i K
debattinnlegg	43 K	1969 K
decided	937 K
decidiu	2171 K
decis	2224 a K
deciso	1606 ha K
declarat	2224 a K	2224 au K
declarou	2171 K
dedi	2684 K
dedicated	935 our K team
dediler	2684 K
deductible	769 tax-K gift	769 tax-K donation	934 make a tax-K	936 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1808 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2500 je K
dejala	2500 je K
dela	25 K den	49 K den	2578 K med en vän
delite	49 K ga	67 K z nami
delivered	699 print edition K to	700 K to your door	709 K to your inbox	709 K to your email	709 get the latest news K	877 K mondays	877 K tuesdays	877 K fridays	877 K sundays
delivery	889 home K of the	889 home K
delo	2493 vam je všeč naše K	2498 naše K
dem	51 bli en av K
demanar	302 va K
demander	1197 une faveur à vous K	1197 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2684 K
denuncia	1033 K	1606 K	2171 K
departe	49 dă-l mai K	2221 citi mai K
depend	927 you K on	935 we K on
depende	1021 no K de bancos	2160 não K de bancos
dependemos	1021 K de nuestros lectores	2160 K dos nossos leitores
der	616 so K
derden	1838 inhoud van K
derdi	2684 K
derecho	29 se reserva el K
derlerdi	2684 K
desactiva	973 K adblock
desactivar	973 K adblock
desacuerdo	43 en K
desative	2118 K o adblock
descarga	960 K la app	960 K nuestra app	1030 K nuestra	1030 K la app
descarrega	299 K't
descarregue	2108 K a app
desk	39 our news K
despre	2195 scrie K
desta	2168 faça parte K
destek	2662 K olun	2681 bize K	2681 K olun	2681 K ol	2681 K verin	2681 aylik K
det	458 hed K	2007 het K	2007 sto K
detected	732 ad blocker K	732 adblock K
determinou	2171 K
detto	1606 ha K
deutschen	592 von der K presse-agentur
devamini	2625 K okumak için	2681 haberin K okumak
devenez	80 K membre	80 K abonné	1292 K membre	1292 K mécène
device	778 non-work K
""", 'di': """
dianomi	94 K
dicci	1603 K la tua
dice	1033 K	1606 K
diceva	1606 K
dich	613 trag K
dichiarato	1606 ha K
die	616 so K
diesem	614 K text
diesen	9 K tweet	49 leiten sie K	578 K text	583 gäbe es K text nicht	614 K text
dieser	614 K text
dieses	9 K video	532 um K video
different	43 got a K view
dig	382 vi har en bøn til K	2578 hör av K
digest	768 weekly K	768 our K
digipakett	1036 telli K
digital	557 K-abo für	584 ein K-abo	610 K-abo	844 K pass
digitalabo	469 mit unserem K	557 K für	610 K
dijo	1033 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2352 za # K	2352 od # K
dinara	2381 K
dine	388 læst alle K
dinleyebilirsiniz	2667 K
dinleyin	2 haberi K	2667 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	302 va K
direct	709 K to your inbox	1229 suivez en K	2178 K în inbox
directement	1219 K dans votre
directly	709 K in your inbox
directo	968 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1550 K adblock
disagree	43 K?
disait	1295 K-il	1295 K-elle
disattiva	1550 K adblock	1550 K l'ad blocker
discord	570 unserem K
discorda	43 K?
discordu	335 K
discordzie	2046 K
discover	274 a google K	419 google K	524 google K	608 K folgen	643 google K	774 google K	997 en google K	1857 google K	1964 google K	2046 google K	2193 pe google K	2539 google K
discoverissa	1156 google K
discussion	6 to join the K	846 in the K	846 join the K	1238 participez à la K
disdici	1533 K quando vuoi	1605 K quando vuoi
disfrutando	1024 sigue K de
disiscriverti	1540 K
diskuse	348 vstupte do K	348 zapojte se do K
diskusie	2411 zapojte sa do K	2411 vstúpte do K
diskutiere	501 K mit
diskutieren	501 K sie mit	501 K sie über	613 K sie mit
diskutovat	348 K mohou
dispatch	768 a weekly K	768 our K
disponibil	2176 K doar pentru abonați
disponibile	1543 K su app store
disponible	961 K en google play	1221 K sur l'app store
dispositivo	948 si continúas leyendo en este K	949 en otro K	1595 in uso su un altro K	2164 em outro K	2164 noutro K
dispus	2224 a K
disse	1606 K	2171 K
distribuie	25 K	49 K-l
dit	1295 a K	1295 K-il	1295 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1238 K-le nous en	1292 K-nous
diu	302 K
diventa	80 K socio	1603 K socio	1603 K parte
diyor	2684 K
diyordu	2684 K
diz	2171 K
dizia	2171 K
diziam	2171 K
""", 'do': """
do	935 what we K
dobivajte	2372 K
dobivati	2366 želite K	2487 želite K
docente	1569 è K
dodaje	2091 K
dodal	380 K	2441 K
dodala	380 K	2382 K	2441 K
dodao	2382 K
doel	1881 ons K: #
dogodek	2466 naš K
dohodnine	2477 K
dokumente	526 anonym K
dollar	934 K you give	936 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1296 K
dona	1524 K ora
donacija	2356 svaka K	2356 vaša K	2379 vaša K	2380 vaša K	2380 svaka K	2383 K	2501 K
donacije	2383 K	2501 K
donacijo	2499 z K
donacijom	2381 K
donaciones	1034 K
donacions	303 K
donasi	1506 K anda	1519 K anda	1523 K
donate	686 K now	686 K today	770 K	934 K what you can	938 K
donateur	1292 devenez K	1923 word dan K
donateurs	1254 nos K	1293 nos K	1881 dankzij onze K	1907 dankzij K
donatie	1812 doe een K	1812 jouw K	1855 K	1923 jouw K	1923 uw K	1923 doe een K	1927 K
donaties	1907 dankzij K	1927 K
donating	934 consider K
donation	686 make a K	693 consider making a K	769 make a K	812 K will be doubled	812 K will be matched	865 small K	892 a K of £#	892 a K of $#	892 a K of €#	893 a K of £#	893 a K of $#	893 a K of €#	934 your K	934 consider a K	938 K
donations	938 K
donativo	2137 o seu K
donatrices	1293 nos K
donazione	1528 fai una K	1567 una K	1603 la tua K	1603 fai una K	1607 K
donazioni	1607 K
donderdag	17 elke K
doneer	1808 K	1855 K
doneren	54 kopje koffie K
donio	357 na K	378 na K
donirajte	90 K koliko možete	2356 K	2379 K	2477 K	2497 K
donnerstag	17 jeden K
donnez	1239 K votre avis	1292 K-nous	1292 K-leur
donors	891 K like you	934 new K
dons	1292 vos K	1296 K
doors	935 our K open
dopisnica	2338 je K	2460 je K	2460 , K
dopisnik	2338 je K	2338 , K	2460 je K	2460 , K
dostupan	2319 ovaj sadržaj je K
doubled	812 gift will be K	890 will be K	890 be K	890 K until
dovoljenja	2452 kopiranje brez K	2491 brez K
download	395 K appen	395 K vores app	713 K our app	713 K on the app store	716 K the app	716 K the free app	934 K our	1808 K de	1824 K de app	1824 K de gratis app
dozvole	2355 bez K
""", 'dr': """
draag	1907 K bij
draht	526 ihr K zur	526 K zu uns
dreptul	29 își rezervă K
drepturile	2191 toate K rezervate
drittanbietern	498 K nicht zugestimmt	532 inhalte von K
drittanbieters	532 dienst eines K
drittplattformen	498 K
drive	935 fund K
drop	38 K us
""", 'du': """
dukung	1506 K kami lewat	1519 K kami
dukungan	1519 K anda
dung	9 nội K này	2797 nội K này do
duyurdu	2684 K
""", 'dy': """
dyskusji	2056 kulturę K
dyskutuj	2056 K z nami
""", 'dz': """
dziennikarka	2048 - K	2048 , K
dziennikarstwo	2012 wesprzyj niezależne K	2089 nasze K	2089 niezależne K
dziennikarz	2048 - K	2048 , K
dziennikarze	2089 nasi K
dziennikarzem	39 naszym K	2048 jest K
dziennikarzy	2052 szukamy K
""", 'ec': """
economia	276 és cap d'K
economieredacteur	1860 is K
economieverslaggever	1921 is K
""", 'ed': """
edasi	49 saada K
edited	825 this story has not been K	825 has not been K by
edition	794 our special K	825 in our print K
editor	337 , K	743 letter to the K	756 is a senior K	756 is an K	756 is the K	756 is the deputy K	780 K	833 to the K	934 write a letter to the K	1495 adalah K	2138 é K de	2400 , K
editora	2138 é K de
editorka	337 , K	2400 , K
editors	833 to our K	935 we, the K	935 our K
ediyor	2684 itiraf K
""", 'ee': """
eelisallikaks	1048 K
eelistatud	1048 K allikaks
eens	43 mee K?
eerste	1925 K maand
""", 'ef': """
eftertryck	2535 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1193 K
""", 'ei': """
eiere	1981 ingen rike K
eigener	461 in K sache	614 in K sache
eilmeldungen	14 K	486 K aufs	549 K
eindredacteur	1860 is K
einem	472 mit K abo
einen	526 K tipp für uns
einer	568 text steht unter K
eingebettete	9 K beitrag	532 K inhalte
eingebetteten	532 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	599 unter K von ki
einstellungen	575 cookie-K
eintragen	613 K genügt
einverstanden	43 K?	477 ich bin damit K, dass
einwilligung	479 K können sie jederzeit widerrufen	479 K kann jederzeit widerrufen	479 K jederzeit widerrufen	498 K jederzeit
""", 'ek': """
ekibimiz	2682 K
ekibimize	2654 K katilin
ekipi	2466 naši K
ekipo	2466 našo K
ekledi	2684 K
ekleyin	2667 K
ekliyor	2684 K
ekonomireporter	2543 är K
eksternal	1496 konten K	1496 situs K
eksterni	2340 K sadržaj
eksternt	403 K indhold	425 K indhold	1949 K innhold	1970 K innhold
""", 'el': """
elektronski	2446 svoj K naslov	2472 svoj K naslov
elfogadom	1418 K a
elige	948 K tu plan	1030 K tu plan
elismerte	1464 K
elke	17 K dag
ellas	51 únete a K
elle	1295 dit-K
ellos	51 únete a K
elmondta	1464 K
elrendelte	1464 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	350 svůj K	624 το K σας	624 στο K σας	657 το K σας	709 enter your K	709 we'll K you	709 we will K you	722 click to K	722 share via K	740 save my name, K	768 our daily K	768 our free K	784 K her at	784 K him at	861 by K	861 to your K	874 put your K	874 type your K	874 type in your K	874 leave your K	874 leave us your K	874 add your K	874 drop your K	874 pop your K	874 give us your K	874 fill in your K	875 sent to your K	875 by K to you	876 by K	880 join our K list	880 join the K list	916 reply to this K	934 K us at	956 en tu K	1472 ke K anda	1505 di K anda	1541 la tua K	1541 nella tua K	2058 adres K	2058 swój K	2106 no seu K	2208 pe K	2238 ваш K	2351 svoj K	2351 svoju K	2413 svoj K	2695 ваш K	2773 K của bạn	2773 nhận tin qua K	2774 địa chỉ K	2804 điền K để nhận	2804 K để nhận bản tin	2804 tin nóng qua K	2805 mỗi sáng qua K	2805 qua K mỗi	2817 nhập K của bạn
emailed	875 K to you
emailing	753 get in touch by K
emailul	77 lasă-ne K	2178 introdu K	2179 pe K tău
embed	9 this K	787 to view this K
embedded	9 K content	9 K post
embora	2094 antes de ir K
empresas	1031 sin grandes K
emretti	2684 K
""", 'en': """
enable	732 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1213 sans K	1294 sans K
engagent	30 n'K que
engelleyici	2636 reklam K
engelleyicinizi	2635 reklam K
enig	43 K?
enjoyed	688 we hope you K this
enligt	2581 K
enquete	35 nossa K
ensisijaiseksi	1156 K lähteeksi	1156 K lähteeksesi
enter	571 strg+K	874 K your e-mail	2250 ctrl+K	2705 ctrl+K
entering	709 by K your email
enthalten	557 im abo K
entlang	613 hier K
entrada	79 na sua caixa de K	955 en tu bandeja de K	2106 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1604 K fine mese
entschied	616 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1278 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1973 hele K
epizodo	2468 K
epizodu	344 K	2346 K
""", 'eq': """
equipa	39 nossa K	2169 a nossa K
equipe	39 nossa K	2169 nossa K
equipo	1031 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	526 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	550 K angemeldet
erforderliche	21 K felder sind	501 K felder sind
erhalten	582 sie K in kürze
eri	42 K lì
erid	2285 K
erikoistoimittaja	1161 K
erkende	1926 K
erkender	458 K
erkendte	458 K
erkjente	2007 K
erreichen	571 K sie uns
erreichst	571 K du uns
error	803 spot an K
errors	803 spot any K
erschien	513 dieser text K zuerst	513 dieser artikel K zuerst	513 dieser beitrag K zuerst
erschienen	513 zuerst K auf
erstmals	609 text wurde K	609 artikel wurde K
ervaring	67 deel uw K	1896 deel je K	1896 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	568 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2168 K-nos
escreve	2138 K sobre	2138 K às	2138 K aos	2138 K para
escreveu	2171 K
escribe	77 K tu correo	992 K sobre
escribinos	38 K	67 K
escriptor	276 és K
escriptora	276 és K
escritor	992 es K
escritora	992 es K
escriu	38 K-nos	67 K-nos	299 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2168 K a
esimene	1074 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1294 offre d'K
estabas	42 K allí
estamos	1031 ya K en
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
ettertrykk	1960 K forbudt
etti	2684 diye rica K	2684 rica K
ettiler	2684 rica K
etwas	553 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2352 za # K	2415 od # K
euro	472 dann # K	615 ab # K	2415 za # K
euroa	1174 K/kk
eurolla	1174 K
""", 'ev': """
evenementen	1902 onze K
evening	17 every K
event	836 our free K	1869 ons K
events	836 our K
every	17 K week	709 in your inbox K	765 thank you to K	931 we read K	936 K gift
everyone	765 thank you to K who	765 thanks to K who	812 keep it free for K	884 free for K to read	884 open for K	884 open to K	884 free for K	935 K reading this
everything	935 K else we publish
evra	2473 za # K
evro	2473 za # K	2477 vsak K	2498 vsak K
""", 'ex': """
exclusief	1816 dit artikel is K	1818 K voor abonnees
exclusiva	948 nota K	1025 K para socios
exclusively	816 K for members
exclusivo	948 este artículo es K	948 contenido K para	949 este contenido es K	1025 K para socios	2101 este conteúdo é K	2101 este artigo é K	2102 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1293 notre K
existujeme	2420 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	937 K
explica	38 K'ns	67 K'ns	302 K	1033 K	2171 K
explicar	302 va K
explicat	2224 a K
explicou	2171 K
explique	1295 K
expliqueu	38 K-nos	67 K-nos
expressed	786 views K	786 opinions K	786 views and opinions K	786 views K are personal
external	9 K content	736 K content from
externe	9 contenu K	9 K inhoud	575 dieser K inhalt	600 K medien	1838 K inhoud
externen	9 K inhalt	9 K inhalte	499 K inhalt	532 alle K inhalte
externer	9 K inhalt	498 K inhalt von	532 anzeige K inhalte	532 K inhalt konnte
externes	9 contenus K
extracto	1020 un K de nuestra
""", 'fa': """
facebook	16 K	184 K	399 på K og twitter	570 unserer K-gruppe	575 inhalt von K	643 K	722 share on K	726 like us on K	726 find us on K	727 on K and twitter	727 on K, twitter	727 on twitter and K	970 en K y twitter	970 en K, twitter	970 en K y x	1230 sur K et twitter	1230 sur K, twitter	1547 su K e twitter	1833 op K en twitter	1833 op K, twitter	1895 onze K-groep	1945 på K og twitter	2115 no K e no	2115 no K, no	2520 på K och twitter	2718 K	2839 在K上
facebookgroep	1895 onze K
facebookie	16 K
facebookis	1049 K
facebookon	1428 K
facebooku	16 K	335 K	2336 K	2398 K	2458 K
facts	934 fund the K
factual	803 K error	803 K errors
faire	1195 K un don
fais	1292 je K un don
faisant	1203 en K un don
faisons	1279 K vivre un
faites	51 K comme eux	1195 K un don	1203 K un don	1254 K un don	1292 K-le lire	1292 K un geste
farci	1604 da K
fast	458 slog K	2007 slo K	2581 slog K
favor	688 small K to ask	688 a K to ask of you	688 we have a K to ask	938 small K
favoriete	1857 K bron	1903 K podcast-app
favoris	1259 K google	1259 K sur google
favorite	774 K source	1259 source K
favorites	1259 sources K
favoritos	997 tus K
favour	688 small K to ask	688 we have a K to ask	938 small K
favourite	774 K source
""", 'fe': """
fee	848 a K
feedback	544 ihr K	544 dein K	740 thanks for your K	740 thank you for your K
fehler	501 haben sie einen K
fehlerhinweis	501 K
fejsbuku	2336 K
felder	60 K mit stern
felelte	1464 K
felirat	1464 ez a K
feliratkozom	1410 K a hírlevélre
fellow	756 is a senior K	756 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1424 minden jog K
""", 'fi': """
fi	769 on ko-K
fields	60 K with a star
figyelmeztet	1464 K
figyelmeztetett	1464 K
filmer	40 bilder och K
finalul	2222 K lunii
finanzieren	464 wir K uns durch spenden	583 helfen sie uns, sie zu K	614 wir K uns
find	910 if you K
finden	563 zum thema K sie	563 aus der region K sie	563 mehr dazu K sie	606 K sie hier.	606 K sie hier:	606 K sie oben.
finder	429 K en fejl
findest	606 K du hier.
fined	937 K
finestra	1555 si apre in una nuova K
first	706 for the K year	706 for your K year
fizess	80 K elő	1461 K elő
fizessen	80 K elő	1409 K elő	1461 K elő
fizette	1451 hirdető K
""", 'fl': """
flere	456 K af dem
""", 'fo': """
fogalmazott	1464 K
folge	491 K uns	578 die ganze K	613 K uns
folgen	491 K sie uns	578 alle K des	608 google news K	608 bei google K	608 auf google K	613 K sie uns
folgt	491 K uns
follow	726 K us on	726 K us at	726 K him on x	726 K her on x	726 K them on x	726 K me on	726 K our live	726 K on x	740 notify me of K-up	934 K us on
folosim	2184 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	415 alle rettigheder K
fordert	616 K
forderte	616 K
foreslo	2007 K
foreslog	458 K
foretrukken	419 K kilde	1964 K kilde
foretrukket	1964 K kilde
foretrukne	419 K kilde	1964 K kilde
forint	1463 K
forinttal	1463 K
forklarede	458 K
forklarer	458 K	2007 K
forklarte	2007 K
former	766 is a K
fortalte	458 K	2007 K
fortell	67 K oss
forteller	2007 K
fortgesetzt	495 wird nach der anzeige K
fortsette	2005 for å K å grave
forward	49 K it	49 K this	908 did someone K	908 did a friend K
forwarded	908 if someone K	908 if somebody K	908 this email was K to you	908 this letter was K to you	908 K this email	908 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1860 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	601 uns ihre K	601 uns deine K
found	937 K that
founder	756 is the K
""", 'fr': """
fragen	557 K zum abo	557 K zu ihrem abo
fragt	616 K
fragte	616 K
fredag	17 hver K	17 varje K
free	70 ad-K	707 you have # K	709 sign up for our K	709 sign up to our K	709 get our K	713 our K app	713 our app is K	812 keep it K for all	812 keep this site K	884 made it K
freelance	754 is a K writer	756 is a K
freelancejournalist	423 er K	1899 is K
freiartikel	475 K
freier	518 ist K autor
freitag	17 jeden K
freiwillig	583 bezahlt wird K
freiwilligen	460 K beitrag
friday	17 every K
fridays	17 on K	877 sent K
friend	723 tell a K	812 become a K of the
frilansjournalist	1968 er K	2543 är K
""", 'fu': """
full	20 to read the K
functional	787 K cookies
fund	686 K our	693 help K our
funded	935 reader-K
fundet	429 K en fejl
fundraising	935 K deadline	938 K
funktionale	532 K cookies
funnet	1974 K feil	1974 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	616 K an
gabung	1478 K di kanal	1519 K di	1519 yuk K	1519 ayo K
galetes	279 fem servir K
ganze	563 lesen sie die K
ganzen	20 K text	469 den K text lesen	563 lesen sie den K
gave	1931 gi en K i dag	1931 gi en K nå	1932 gi en K	2004 gi en K til oss	2004 gi en K i dag	2004 gi en K nå	2008 K
gazetecidir	2650 K
gazetecilerimiz	2682 K
gazetecilik	2682 bağimsiz K	2682 K para	2682 iyi K
gazetemizi	2678 K
gazetesi	2650 K'nde yaziyor
""", 'ge': """
geaccepteerd	1838 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1900 inhoud is K
gebruiken	1838 wij K cookies	1838 we K cookies	1859 dit artikel K
gebruikt	1838 deze website K cookies	1838 deze site K cookies
gedetecteerd	1836 adblocker K
gedruckte	557 K zeitung? dann
gedruckten	557 abonnenten der K
gefallen	461 ihnen hat dieser artikel K	461 hat ihnen dieser artikel K	461 hat dir dieser artikel K
gefragt	616 K
gefunden	501 fehler im text K
gehen	461 bevor sie K
gekennzeichnete	495 mit einem symbol K
geladen	498 nicht K werden	532 inhalt konnte nicht K
gelesen	614 bis hierhin K	614 bis hierher K
gemaakte	1901 door ai K
gemeenteverslaggever	1921 is K
gemeinschaft	553 teil der K
genehmigung	514 ohne K
generated	763 summary was K	763 summary is K	763 summaries are K	763 key points were K	763 audio was K	763 voice is K	763 K using ai	763 K by ai	763 this audio is K
genererad	2546 ai-K
genereret	426 K af ai
generosity	934 your K
gengive	445 ikke tilladt at K
gengives	45 K	416 må ikke K
genossenschaft	614 unsere K	614 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1842 je e-mailadres wordt niet K	1891 artikel is eerder K op
gerekiyor	2676 üye olmaniz K
gern	613 wirf K
gerne	433 ja tak, jeg vil K	455 vil K høre fra dig	455 hører vi K
geschenk	610 K-abo
geschenkabo	610 K
geschickt	550 eine e-mail K
geschlossen	501 kommentare sind K
gesponsord	1914 artikel is K	1914 content is K
gewijzigd	1888 intussen K	1888 inmiddels K
gewinnspiel	537 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	547 die app K es	547 app K es
gift	686 make a K	892 a K of £#	892 a K of $#	892 a K of €#	893 a K of £#	893 a K of $#	893 a K of €#	893 your K of £#	893 your K of $#	934 your K	1808 met een K	1881 met jouw K	1881 met uw K
gifts	18 small K
giornale	1604 questo K	1604 il nostro K
giornalismo	1528 sostieni il K	1592 fare K costa	1604 il nostro K	1604 il K costa
giornalista	39 nostro K	1569 è K e	1569 è K de	1569 è K di	1569 è K del	1569 è K della	1569 è K dell'	1569 è K a	1569 è K per
giornalisti	39 nostri K	1604 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2667 K
gitmeden	2621 K önce
give	769 K what you can	934 K what you can	934 K if you can	934 euro you K
gives	872 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1961 kan ikke K
gjerne	2004 vil K høre fra deg
""", 'gl': """
glasajte	2361 K
glasila	2382 K
glasio	2382 K
glasujte	2361 K	2482 K
gledajte	2367 K nas	2488 K nas
glissez	1292 K une pièce
""", 'go': """
going	20 to keep K	865 keep us K	935 keep us K
gokken	83 wat kost K jou
google	184 K news	274 a K news	335 K news	349 K play	419 K news	491 auf K news	524 als quelle bei K	524 als quelle auf K	524 bei K öfter	524 auf K sehen	547 K play	569 K-suche	569 bei K	569 K news	569 auf K	643 K news	713 get it on K play	726 follow on K news	774 K news	774 star on K	774 source on K	843 when you search on K	843 in your K feed	997 en K news	1427 K-ben	1739 K news	1780 K ziņās	1780 K news	1857 vaker in K	1894 in K	1894 op K	1894 bij K	1964 K news	1964 som kilde på K	1978 app store og K play	1978 K play og app store	2026 nas w K news	2026 na K news	2046 K news	2193 pe K news	2336 K news	2398 K news	2412 K play	2458 K news	2539 K news	2539 som källa på K	2552 app store och K play	2552 K play och app store	2632 K news'te	2646 K news'te	2646 K'da bizi	2658 app store ve K play'den	2718 K news	2779 trên K news
gostou	2169 K desta	2169 K deste
govorila	2382 K
govorili	2382 K
govorio	2382 K
""", 'gr': """
gracias	18 K a ti	1031 K a ti
granskning	2579 sådan här K	2579 vår K	2579 oberoende K
granskningar	2579 våra K
granskningen	2579 den här K
gratis	472 wochen K	472 monat K	584 tage K	613 jetzt K	615 wochen K	948 crea tu cuenta K	955 recibe K	1030 recibe K	1032 prueba K	1521 K	1816 ontdek nu K	1816 krijg je ook K	1924 niet K	1982 dager K	1993 K sak igjen	1993 K saker igjen	1999 ingen K saker	2556 dagar K
gratisartiklar	15 K
gratuit	15 article K	1215 dernier article K	1293 ce site est K	2221 creează un cont K
gratuita	1605 prova K
gratuitas	15 matérias K	951 notas K	2136 matérias K
gratuite	15 articole K
gratuitement	1209 essayez K	1211 inscrivez-vous K	1219 recevez K
gratuiti	15 articoli K	1538 articoli K
gratuito	15 articolo K	1538 articolo K	2136 artigo K
gratuitos	15 artículos K	15 artigos K	952 artículos K	2136 artigos K
gratuits	15 articles K	1279 nos articles sont K
gridava	1606 K
gritaba	1033 K
gritava	2171 K
grupi	2368 viber K
grupo	2168 entre no K
""", 'gu': """
guglu	2336 K
guidelines	740 community K before	740 our community K
""", 'ha': """
haber	2682 bu K
haberdar	2659 ilk siz K olun	2659 K olun
haberi	2 K dinle	4 K	2678 bu K	2678 K size
haberler	2646 google K'de	2646 google K	2682 bütün K
haberlerimiz	2682 K
haberlerimizi	2678 K
hacemos	1021 lo que K
hacete	1030 K socio	1030 K socia
hafta	17 her K
haftalik	2683 K
haftanin	2678 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2665 ücretsiz haber K	2676 ücretsiz haber K
hakutulostesi	1156 google-K
halben	584 zum K preis
haluan	1171 kyllä kiitos, K
hangzik	1464 K
hashtag	62 K it
hatirlatti	2684 K
hatti	2649 ihbar K
hattimiz	2680 ihbar K	2680 whatsapp K	2680 haber K
hattimiza	39 K	2649 ihbar K	2680 whatsapp ihbar K	2680 ihbar K	2680 whatsapp K
haussa	1156 google-K
hauteur	1294 à la K de vos moyens
havi	1463 K #
havonta	1463 K
hay	2820 cho K
""", 'he': """
hear	779 we would like to K from you	779 we'd like to K from you	779 we'd love to K from you	779 we want to K from you	779 would love to K from you	934 we want to K from you	934 we'd love to K
heard	937 court K
hebben	1923 wij K je hulp nodig	1923 we K je steun nodig
hedder	458 K det i
heihin	51 liity K
hekelt	1926 K
hela	20 läsa K	20 läs K	2508 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	388 for at læse K	1934 for å lese K
helfen	460 K sie mit	613 K sie uns
helft	613 K uns
helloasso	1254 K
help	934 we need your K	934 K us do	934 will you K	934 K pay for	934 K if you can	934 K us pay	1855 K ons	1923 K ons
helpful	740 was this article K
her	1928 nå som du er K
here	686 sign up K	688 as long as you're K	688 now that you're K	840 sign up K	864 book K
herohero	378 na K
herpubliceren	45 K
herunterladen	484 app K
hetente	17 K	1463 K
heter	2007 K det i	2581 K det i
hette	2581 K det
hevder	2007 K
""", 'hi': """
hidden	60 email stays K
hier	606 gibt es K.
hierboven	1903 de video K
hieronder	1903 de reportage K	1903 het fragment K
hiervoor	1864 K zijn cookies nodig
hikayenizi	67 K bize
hilf	613 K uns
hilfe	599 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	460 K sie
hinweis	571 geben sie uns einen K	571 gib uns einen K	601 einen K
hinweise	526 K zu diesem	526 K nehmen wir	526 K für uns	544 K auf fehler
hirdette	1464 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	276 és K
historiadora	276 és K
historie	67 del din K
historien	437 læse hele K	1252 est K
historienne	1252 est K
historier	453 vores K	453 flere K	456 vores K	456 gode K
hittat	2549 K fel	2549 K ett fel
""", 'hj': """
hjelp	1971 K av ki	1971 K av ai	1995 K av ki	1995 K av ai	2004 K oss
hjelper	2004 ditt bidrag K
""", 'hl': """
hlasem	345 ai K
hlasujte	362 K	2425 K
""", 'ho': """
holder	453 læsere, der K
hoofd	1860 is K van
hoofdredacteur	1860 is K	1899 is adjunct-K
hoogleraar	1860 is K
""", 'hu': """
hubungi	38 K kami	1519 K kami
huikkaa	1193 K
huikkasi	1193 K
huusi	1193 K
huusivat	1193 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	382 nu K du er her
""", 'id': """
iddia	2684 K etti
ideal	1925 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1209 K-vous pour	1292 K-vous
""", 'if': """
ifade	2684 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	469 mit K abo
ihren	614 lebt von K
ihtiyacimiz	2681 yardiminiza K	2681 desteğinize K
""", 'ik': """
ikkunassa	1193 luki K
iklan	11 K	70 tanpa K
ikuti	1478 K kami	1519 K kami
""", 'il': """
ilanlari	2654 iş K
ilimitado	949 acceso K	2102 acesso K
ilk	2683 K ay
illimitato	1536 accesso K
ilmainen	1178 K tunnus
ilmaisia	1186 K juttuja
ilmoitti	1193 K
ilmoitukset	14 K	1169 K
iltakirje	1172 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1522 K
imbuhnya	1522 K
immobilienmarkt	537 unserem K
importa	1030 tu opinión nos K
importante	2168 sua opinião é K
impozit	2210 din K către	2223 % din K
impozitul	2210 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	623 στο K σας	709 sent to your K	709 right to your K	709 into your K	709 check your K to	809 in your K at #	809 in your K by #	875 in your K	875 to your K	876 in your K	876 to your K	934 your K	1505 di K anda	1505 ke K anda	1591 nella tua K	1821 in je K	2322 u vaš K
inchiesta	53 mesi a questa K	1604 questa K
inchieste	1604 le nostre K
ind	24 log K	391 log K for at	453 log K med
indbakke	79 i din K	393 i din K
indbakken	79 i K	394 i K
independen	1520 jurnalisme K
independence	935 our editorial K
independencia	1031 nuestra K
independent	300 periodisme K	693 support K journalism	934 support K journalism	935 K journalism	2222 jurnalism K	2222 jurnalismul K
independente	2169 jornalismo K
independently	823 we K	823 editors K	823 K selected by our	823 K chosen by our
independents	300 mitjans K
independiente	1031 periodismo K	1031 prensa K
independientes	1021 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1604 giornalismo K	1604 informazione K
indipendenti	1592 rimanere K	1592 restare K
indipendenza	1604 la nostra K
indiquez	77 K votre adresse
indirin	2658 app store ve google play'den K	2667 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	513 dpa-K
infolettre	78 l'K	78 notre K	1218 notre K	1293 notre K
informace	354 K najdete
informasjonskapsler	1949 bruker K	1970 K
informatie	1859 K over dit
information	736 to store and/or access K on a device	736 for more K see our privacy	1256 lettre d'K	1256 lettres d'K	1293 K libre
informationen	514 mit K der	526 K zu diesem fall	592 mit K von
informations	1229 suivez les K sur
informativa	1553 K sulla privacy	1604 la nostra K
informazione	1592 l'K di qualità ha un costo	1603 sostieni l'K	1604 K libera	1604 l'K di qualità
informou	2171 K
infos	587 alle K zum
ingen	71 K spam	435 uden dig K	435 K rig ejer	1981 uten deg, K	2555 utan dig K
inget	71 K spam
ingevoegde	1864 K post
ingezonden	43 K brief	43 K brieven	1863 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1445 K cikke maradt	1445 K cikkei	1445 K cikked maradt	1450 K cikk maradt	1458 nincs több K cikke
inhalt	9 dieser K	9 diesen K	469 dieser K ist nur für	532 dieser K wird von	532 um den K	575 K von x	600 diesen K zu sehen	600 ein K von
inhalte	9 externe K	499 externe K
inhalts	9 dieses K	575 laden des K
inhoud	9 deze K	1838 om deze K te	1864 bevat K van	1864 K te zien
iniciar	978 debes K sesión
initialement	1249 article publié K	1287 cet article a été K
inkorg	79 i din K	2513 i din K	2513 till din K
inkorgen	79 i K	2554 direkt i K
inloggen	21 K om een reactie	24 K	1923 je moet nog even K
innan	2502 K du går
innboks	79 i din K
innboksen	79 i K	1940 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1827 meldingen K	1836 javascript K
inschrijving	1879 K te bevestigen	1922 bevestig je K	1922 bevestig uw K
inscreva	2093 K-se	2105 K-se na nossa	2105 K-se em nossa
inscrever	2105 ao se K
inscription	1218 votre K a bien été	1218 K est confirmée	1218 confirmer votre K
inscrit	1211 déjà K
inscrivant	1219 en vous K
inscrivez	77 K votre adresse	1195 K-vous	1218 K-vous à notre
insegna	1569 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2224 a K
insisted	937 K
instagram	16 K	184 K	399 på facebook og K	491 ob whatsapp, K	492 auf facebook, K	492 auf K, facebook	492 auf facebook und K	492 auf facebook oder K	575 inhalt von K	643 K	726 follow him on K	726 follow her on K	726 follow them on K	727 on K, facebook	727 on K and facebook	1230 sur facebook et K	1547 su facebook e K	1833 op facebook en K	1833 op facebook, K	1945 på facebook og K	2520 på facebook och K	2651 K'da takip	2718 K
instagrame	2398 K	2398 facebooku a K
instagramie	16 K	2027 na facebooku i K
instagramis	1049 K
instagramon	1428 K
instagramu	16 K	335 K	2336 K	2458 K
instale	2108 K a app
install	713 K our app
installeer	1876 K de app
installez	1292 K-la
installiert	580 die app K
instellingen	1900 cookie-K
integritetspolicy	2524 K
intelektas	1746 dirbtinis K
intelekto	1746 dirbtinio K	1761 dirbtinio K
intelektu	1786 mākslīgo K	1801 mākslīgo K
inteligence	359 pomocí umělé K	2479 s pomočjo umetne K
inteligencie	2422 pomocou umelej K
inteligencije	2358 uz pomoć umjetne K	2358 pomoću umjetne K	2358 uz pomoć veštačke K	2358 pomoću veštačke K	2358 uz pomoć vještačke K
inteligenciou	2422 umelou K
inteligencji	2069 z pomocą sztucznej K	2069 przy użyciu sztucznej K
inteligenco	2479 z umetno K
intelligencia	1433 mesterséges K készítette	1433 mesterséges K fordította	1433 mesterséges K segítségével	1452 mesterséges K segítségével
intelligens	426 med kunstig K	426 af kunstig K	426 fra kunstig K	426 kunstig K (ai)	446 hjælp af kunstig K	1971 med kunstig K	1971 av kunstig K	1995 hjelp av kunstig K	2546 med artificiell K	2546 av artificiell K	2568 hjälp av artificiell K
intelligenz	599 mithilfe künstlicher K
interdite	1287 diffusion K
interdites	1287 diffusion K
interessiert	571 ihre geschichte K
interview	578 das K in voller
introdu	77 K adresa de email	2178 K adresa
introduce	77 K tu correo
invest	934 K in local news
investigaciones	1031 nuestras K
investigador	276 és K	992 es K	2138 é K
investigadora	276 és K	992 es K	2138 é K
investigando	1021 seguir K
investigant	300 continuar K
investigate	778 we should K
investigation	53 months on this K	53 weeks on this K	829 this K	935 this K	1293 cette K
investigations	778 our K team	778 our K desk	935 our K
investigative	756 is an K
investigativteam	526 K
inviamo	57 ti K	57 vi K
inviata	1569 è K
inviato	1569 è K
invitame	54 K un café	54 K a un café
invite	1295 K
invitent	1295 K
involved	823 not K in the
""", 'ip': """
iphone	713 our K app
iptal	2667 K edin
""", 'ir': """
iratkozz	1412 K fel	1461 K fel ingyen
iratkozzon	1412 K fel	1461 K fel ingyen
""", 'is': """
iscrive	1591 ci si K qui
iscrivendoti	1540 K
iscriversi	1591 K qui
iscriverti	1591 per K clicca	1603 clicca qui per K
iscriviti	1524 K	1540 K alla nostra	1540 K gratis	1540 K al nostro	1591 K qui	1603 K qui
iscrizione	1541 annullare l'K	1591 la tua K è	1591 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1464 K el
ismerte	1464 K el
issue	836 back K
issues	836 back K
istakao	2382 K
istakla	2382 K
istaknula	2382 K
istaknuo	2382 K
istedi	2684 K
istediler	2684 K
""", 'it': """
itiraf	2684 K etti
""", 'iz': """
izjavila	2382 K
izjavio	2382 K
izlasi	1803 K visu
izleyin	2667 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1925 per K
jahr	615 im K	615 pro K
jahresabo	610 K
jakoon	49 laita K
janela	2123 abre em nova K
jar	769 tip K
jaunumi	1804 mūsu K	1807 K
jaunumiem	1772 piesakies K	1791 K	1803 piesakies K
jaunumus	1791 K
javascript	319 povolte K	319 zapněte K	402 aktivér K	402 slå K til	496 K in ihrem browser	496 aktivieren sie K	496 K benötigt	732 please enable K	732 requires K	732 K is disabled	732 K is required	732 turn on K	732 K is not available	732 enable K in your browser	732 K must be enabled	732 needs K	973 activa K	973 habilita K	973 habilitar K	973 activar K	1144 salli K	1144 ota K käyttöön	1233 activer K	1233 activez K	1233 K est désactivé	1233 nécessite K	1310 אפשרו K	1481 aktifkan K	1550 abilitare K	1550 abilita K	1550 attiva K	1550 attivare K	1836 schakel K in	1948 aktiver K	1948 slå på K	2030 włącz K	2030 włącz obsługę K	2118 ative o K	2118 habilite o K	2118 ativar K	2184 activați K	2247 включите K	2523 aktivera K	2523 slå på K	2702 увімкніть K	2781 bật K
javasolta	1464 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2337 K nam	2337 K nam se	2337 K se našem	2337 K se našoj	2379 K nam	2379 K nam se	2379 K se našem	2459 K nam	2497 K se nam
""", 'je': """
jederzeit	472 K kündbar	477 widerruf K	477 abmeldung K	478 K abmelden	550 K wieder abmelden	582 abmeldung ist K	615 K kündbar
jednou	17 K týdně
jefa	992 es K de
jefe	992 es K de
jegyezte	1464 K meg
jelas	1522 K
jelasnya	1522 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1456 K most
jelentkezzen	24 K	1409 K be a	1456 K most
jelezze	1461 K nekünk
jetzt	469 K im abo	611 K im shop	613 teste K
""", 'jo': """
jobbar	2546 K med ai
join	770 K for	934 K us on
jornal	2169 nosso K	2169 somos um K
jornalismo	2097 apoie o K	2160 K de qualidade tem um custo	2160 presente ao K	2168 apoie o K	2169 nosso K	2169 K de qualidade	2169 fazer K
jornalista	2138 é K formada	2138 é K formado	2138 é K do	2138 é K da	2138 é K no	2138 é K na	2138 é K e
jornalistas	2169 nossos K
joukkoon	51 liity K
journal	1293 notre K
journalism	693 support our K	693 support the K you rely on	812 keep our K free	816 access to all our K	816 access to all of our K	934 support quality K	934 support local K	935 our K	935 fearless K	935 K like this
journalisme	1200 soutenez un K	1292 soutenez le K
journalismi	1191 riippumaton K	1191 K maksaa	1191 hyvä K
journalismia	1191 K
journalismimme	1191 K
journalismus	464 unterstützen sie unabhängigen K	464 unterstütze unabhängigen K	464 für unseren K	583 freien K	614 unser K	614 unseren K	614 unabhängigen K	614 unabhängiger K	614 gut gemachten K	614 gut gemachtem K	614 frei zugänglichen K	614 frei zugänglicher K	614 guten K	614 freien K
journalist	39 vores K	39 vår K	423 er K på	423 er K hos	423 er K ved	423 er K i	518 ist freier K	518 ist K	528 arbeitet seit # als K	754 is a freelance K	756 is a K	780 K	1860 is K	1860 is freelance K	1899 werkt als K	1921 is schrijver en K	1921 is K en	1968 er K i	1968 er K på	1968 er K og	2543 är K på	2543 är K och
journalistar	39 våre K
journaliste	39 notre K	1252 est K	1252 K au	1252 K à	1252 K pour
journalisten	1924 onze K
journalister	39 vores K	39 våre K	456 vores K	2005 våre K	2579 våra K
journalistes	39 nos K	1278 nos K	1279 payer nos K	1293 nos K
journalistiek	1812 steun onze K	1907 goede K kost	1907 K kost	1924 onze K
journalistik	385 støt vores K	385 støt uafhængig K	456 vores K	456 uafhængig K	456 K koster	456 kritisk K	456 fri K	2505 stöd vår K	2505 stöd oberoende K	2579 vår K	2579 oberoende K	2579 granskande K	2579 bra K	2579 fri K
journalistikk	1931 støtt vår K	1931 støtt uavhengig K	2005 vår K	2005 uavhengig K	2005 kritisk K	2005 god K	2005 fri K
journalistin	518 ist freie K	518 ist K	528 arbeitet seit # als K
journalists	935 our K	935 we, the K
journaux	1291 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1193 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1495 adalah K	1520 K kami
jurnalism	2222 facem K
jurnalisme	1506 dukung K	1520 K kami
jurnalismul	2209 K de calitate costă	2221 susține K	2222 K nostru
jurnalist	2195 este K
just	892 K £#	892 K $#	892 K €#
jutjubu	2336 K
jutro	17 svako K	17 vsako K
juttu	1134 lue koko K	1191 tämä K
juttujamme	1191 K
juttuvinkki	38 lähetä K	67 lähetä K	1190 lähetä K
jutun	20 koko K	1188 tämän K
jutusta	1191 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1869 nu K voor	1869 je K voor
kabul	2684 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1191 K jutut
kaitstud	1039 kõik õigused K
kakor	2537 K på	2545 K
kami	1519 beri tahu K	1520 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	1924 ons K
kanal	456 vores K	1478 ikuti K	1520 K kami	2005 vår K	2579 vår K
kanale	2026 na naszym K
kanaliga	1049 meie K
kanalimiz	2682 K
kanalimiza	2632 K abone	2647 whatsapp K	2647 telegram K	2647 youtube K
kanalimizi	2647 whatsapp K
kanalina	2647 whatsapp K	2647 telegram K
kanalini	2647 whatsapp K	2647 telegram K
kanavaamme	1157 K
kanavalle	1157 whatsapp-K	1157 telegram-K
kanavamme	1157 whatsapp-K	1191 K
kannst	90 gib, was du K
karte	9 diese K	575 laden der K
karya	1520 K kami
kasutamine	1046 K ilma
kata	1522 K
katanya	1522 K
katil	51 sen de K
katilin	51 siz de K	2667 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2671 reklam verenin K
kavom	54 časti me K
kaydetti	2684 K
kaydolun	2681 K
kaynak	2646 tercih edilen K
kaynaklara	2646 tercih ettiğiniz K
kazala	2382 K
kazanin	2667 K
kazao	2382 K
""", 'kd': """
kdykoli	379 zrušit K
""", 'ke': """
kebijakan	1482 K privasi	1482 K cookie
kedvenc	1427 google K
keelatud	1046 loata on K
keep	865 help us K	934 help us K	934 help K our
keeps	872 our app K you
kehotettiin	1193 K
kehotti	1193 K
kehottivat	1193 K
kehotus	1193 kuului K
kein	557 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1461 K minket
kernpunkte	576 die K
kertoi	1193 K
kertoivat	1193 K
kertoo	1193 K
kesti	2684 ceza K
ketentuan	1482 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1971 med K	1971 av K
kielletty	1183 ilman lupaa on K
kiitos	1190 K kun luet
kinnitas	1075 K
kiosque	1291 en K
kiosques	1291 en K
kirakatban	1464 állt a K
kirim	1519 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1190 K sisään
kirjeenvaihtaja	1161 K
kirjoita	38 K meille	67 K meille
kirjoitti	1193 K
kirjoittivat	1193 K
kirjuta	38 K meile	67 K meile	1072 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1075 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1174 €/K	1192 /K
""", 'kl': """
klaagt	1926 K
klagade	2581 K
klagar	2581 K
klagede	458 K
klagen	1926 K
klager	458 K	2007 K
klaget	2007 K
klagt	616 K
kleine	461 haben wir eine K bitte
klical	2500 je K
klicka	2553 genom att K på
klicken	578 K sie auf play	578 auf play K
klikke	1979 ved å K på
klikom	2351 K na	2472 s K na	2472 s K
klimaatverslaggever	1899 is K
klummeskribent	423 er K
""", 'kn': """
know	833 let us K
""", 'ko': """
kogu	1072 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1495 adalah K
kolumnist	518 ist K	1051 K	2338 je K	2460 je K	2543 är K
kolumnista	2338 je K
kolumnistica	2338 je K
kolumnistin	518 ist K
kolumnistka	2460 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1503 tulis K anda	1503 di kolom K
komentara	2349 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2349 biste K
komentarisanje	6 za K
komentarjev	2470 brisanja K	2470 izbris K	2470 brisanje K
komentarji	2470 K izražajo	2470 K ne izražajo	2470 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2033 aby dodać K	2056 zostaw K
komentarzach	85 w K	2043 w K	2043 w K pod
komentarzu	85 w K	2043 w K
komentator	1503 tanggung jawab K
komentirajo	2470 K lahko
komentirali	2349 biste K
komentiranje	6 za K
komentirate	2470 K lahko
kommentar	546 K wird	546 ihr K	546 dein K
kommentarbereich	85 im K
kommentare	85 in die K	502 um K zu	546 K zu diesem	546 K werden	614 schreibt mir in die K	614 schreib mir in die K	614 schreibt uns in die K
kommentaren	85 in den K	502 in den K
kommentarerna	85 i K	2528 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	407 i K	1952 i K	1975 stenger K	1975 meninger i K
kommentarfunktion	502 K
kommentarsporet	85 i K	430 i K
kommentator	423 er politisk K	423 er K	1968 er K i	1968 er K og	1968 er politisk K	2543 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2526 för att K
kommentere	6 for at K	6 for å K	405 for at K	1951 for å K
kommentieren	6 um zu K	6 K zu können	501 um zu K	501 probleme beim K	501 K sie diesen	501 K sie den	502 nicht mehr K	546 K
kommentiert	502 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	550 K per mail	550 K per e-mail
komunikat	2091 taki K
kondigde	1926 K
koneellisesti	1164 K
konferenci	342 naši K
konferenciju	2344 našu K
konferenciu	2406 našu K
konferenco	2466 našo K
kongress	537 jetzt zum K
konstaterade	2581 K
konstaterar	2581 K
kontakt	38 K os	38 K oss	455 K os	2004 K oss
kontakta	38 K oss	2578 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2337 K nas	2337 K redakciju
kontaktowej	2047 skrzynki K
kontaktujte	336 K redakci	336 K nás	336 K autora	2399 K redakciu	2399 K nás
konten	9 K ini
kontingent	475 haben ihr K
konto	391 opret en K for	455 opret en K	2088 załóż K	2511 skapa ett K för	2578 skapa ett K och	2578 skapa ett K här
kontributor	1495 adalah K
konzern	554 kein K	614 kein K
kopeerimine	1046 K ilma
kopieras	2560 får inte K	2560 får ej K
kopieres	1960 kan ikke K uten
kopiering	415 K er ikke tilladt	2560 K utan
kopijuoti	1738 K, platinti
kopiointi	1153 luvaton K	1153 K ilman lupaa
kopyalanamaz	2642 izinsiz K
koresponden	1495 adalah K
korespondentas	1743 K
korespondente	1783 K
korespondentem	2048 jest K
korespondents	1783 K
korrekt	2549 ska vara K
korrekta	2549 ska vara K
korrekturhinweis	544 K
korrekturhinweise	544 K
korrespondent	423 er K	518 ist K	527 als K	527 seit # K	1051 K	1968 er K	2543 är K
korrespondentin	518 ist K	527 als K	527 seit # K
korting	1884 K op je eerste	1884 K op het eerste
korzystamy	2030 K z plików cookie
kostenlos	472 wochen K	472 monat K	477 K per mail	583 lesen alle K	584 tage K	584 tage lang K	615 K testen
kostenlose	15 K artikel	475 noch zwei K	475 noch # K
kostenlosen	475 noch einen K	475 K artikel gelesen	477 unseren K newsletter	477 unserem K newsletter	477 unserer K newsletter	477 den K newsletter	594 K konto	594 K account
kostenloser	475 K artikel
kostenpflichtig	469 dieser artikel ist K
koster	456 K penge
kostnadsfritt	2556 en månad K
""", 'kr': """
krevde	2007 K
kritik	544 lob oder K
kritiker	2543 är K och
kritiserar	2581 K
kritiserer	458 K	2007 K
kritisieren	616 K
kritisiert	616 K
kritizuje	380 K
kronor	2580 K
krzyczeli	2091 K
""", 'ku': """
kullan	2635 çerez K
kullanilamaz	2642 izinsiz K
kullanilmaktadir	2635 çerez K	2635 çerezler K
kullanilmasi	2642 izinsiz K yasaktir	2671 izin alinmadan K
kullaniyoruz	2635 çerezleri K	2635 çerezler K
kulttuuritoimittaja	1161 K
kulturredakteur	603 ist K
kulturredakteurin	603 ist K
kulturressort	527 leitet das K
kulturskribent	2543 är K
kumppanimme	1144 me ja K
kun	436 for K #	1982 for K #
kunne	456 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	1920 geef wat je K
kurzfassung	519 K
kutunuza	2628 posta K
kutunuzda	79 posta K
kuukaudessa	1192 K
kuukausi	1134 kokeile K	1174 K #	1190 kokeile K
kuukausilahjoituksella	1173 K
kuulutas	1075 K
kuus	1074 K
kuvailee	1193 K
kuvasi	40 K
""", 'kv': """
kviz	2347 naš K	2469 naš K
kvizu	2347 našem K	2469 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1193 K
""", 'l': """
l	301 K'any
""", 'la': """
laadi	1072 K alla
laat	1896 K het ons
laatste	1832 volg het K nieuws
ladattavissa	1170 sovellus on K
ladda	2515 K ner vår app	2578 K ner vår
lade	483 K die app
laden	483 K sie die app	484 app K	600 die karte zu K	600 das video zu K
lage	2005 K mer
laget	51 bli med på K
lahjoituksesi	1173 K auttaa	1190 K
lahjoitus	1173 tee K	1190 tee K	1194 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1292 K-nous votre
lamenta	1033 K	1606 K	2171 K
lamentano	1606 K
lamentou	2171 K
lance	1295 K
landing	875 K in your inbox
langganan	1505 K buletin	1519 K sekarang	1523 K
lanjutkan	1508 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1460 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1941 K ned vår app	2004 K ned
later	799 check back K
latest	851 the K on this story
laukeliai	21 būtini K
lauloivat	1193 K
laut	616 K
lavoro	1604 il nostro K
lawyers	935 our K
""", 'le': """
leave	709 one click to K	874 K your e-mail	874 K us your e-mail	909 K a clap	934 K us a tip	934 K a tip
lecteur	9 ce K	1265 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1279 par des K comme vous	1293 nos K
lectoras	36 nuestras K	1031 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1031 nuestros K	1031 gracias a sus K
lectors	18 gràcies als K	300 els nostres K
lectrices	1293 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	756 is a senior K	756 is a K
ledarskribent	423 er K	2543 är K
leden	1881 door onze K	1924 onze K
lederskribent	423 er K
leernos	1030 gracias por K
leestijd	0 K
legfontosabb	1460 K írásait
legge	1606 si K
leggere	1534 per K tutto
lehti	80 tilaa K
lei	2223 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	518 ist K
leiterin	518 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2160 K que nos apoiam	2169 nossos K	2169 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2171 K
lengkap	20 artikel K	1508 membaca artikel K
lesarinnlegg	43 K
lese	1983 du kan K mer	1983 kan du K mer
lesedauer	0 K
lesen	469 im abo K	469 K sie mit plus	475 % noch zu K	483 in der app K	563 mehr dazu K sie	606 K sie hier.	613 danke fürs K
leser	2004 takk for at du K
leserabend	537 K	577 unseren K
leserbrev	43 K	1969 K
leserbrief	43 K	502 K
leserbriefe	43 K	502 K an	544 K
lesere	36 våre K	2005 våre K
leserfinanziert	614 K
leserinnen	36 unsere K	614 unsere K	614 unseren K
leserinnlegg	43 K	1969 K
lesern	614 ihren K
leserne	18 takket være K	1981 K våre
lesernes	18 K bidrag	2005 K bidrag
leserreise	577 K
leserreisen	537 unsere K	537 unseren K	577 K
leserumfrage	35 unserer K
leserzuschriften	544 K
lesetid	0 K
lesezeit	0 K
letno	2499 K
lets	872 our app K you
letter	743 send a K
letters	43 K desk	43 K page	43 the K editor	743 K to the editor	743 send K	803 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1592 solo grazie ai nostri K	1604 i nostri K
lettre	78 notre K	1293 notre K
lettrici	1604 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1024 para seguir K	1024 quieres seguir K	1024 sigue K con	1024 y sigue K	1030 sigue K sin
lezen	20 meer K
lezers	36 onze K	1924 onze K
lezersaanbieding	1902 onze K
lezersactie	1902 onze K
lezersavond	1869 onze K	1902 onze gratis K
lezersevenement	1869 ons K
lezersreis	1869 onze K
lezersreizen	1869 onze K
""", 'li': """
libovolnou	379 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1818 al K
lidem	18 díky K	378 díky K
liens	74 nos K	1269 via nos K	1269 par nos K
liest	606 K du hier.
lietotni	1789 K
lignes	1279 qui lisent ces K
liitu	1072 K meie
liituge	51 K
like	935 work K this
liked	935 K what you read
liker	2005 K du det vi
limit	699 read without K	707 free K
limitat	267 accés il·K
limits	699 read without K
line	38 our tips K	67 our tips K	778 our tip K	911 our tip K	911 our tips K
link	722 copy the K	818 read it for free with this K
links	74 über diese K	74 onze K	731 some K on this page	731 some of the K on	869 K here	869 K on this page	869 K in this post	869 K on this site	869 our K	869 our shop K	869 my K	869 these K	869 one of our K	869 one of my K
liputan	1520 K kami
lire	20 pour K cet	1295 peut-on K
lisas	1075 K
lisens	47 K cc	47 cc-K
list	880 join our K	880 not on the K yet	880 not on our K
listen	0 min K	726 K back here	726 K to us live	764 prefer to K	764 rather K
listeners	891 K like you
listening	764 K time
live	836 our K	836 K q&a	897 see them K
liveblog	563 im K	563 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	940 si has K hasta aquí
llegint	294 per seguir K
""", 'lo': """
local	935 keep K news
log	24 K in	1816 K in om	1816 K in of
logg	24 K inn	1937 K inn for å	2002 K inn med	2004 K inn for
logga	24 K in	2511 K in för att	2575 K in med
logge	594 K dich ein
logged	21 must be K in to post	699 you must be K in to	740 you must be K in to
loggen	594 K sie sich ein
logget	405 du skal være K ind
login	24 faça K	2101 faça K para	2168 faça K
lokalredakteur	603 ist K
lokalredakteurin	603 ist K
lokalredaktion	527 leitet die K
look	935 our new K
lovade	2581 K
love	927 you K
lovede	458 K
""", 'lu': """
lubas	1075 K
luetaan	1188 juttu K
lugeda	1036 et edasi K
lugejad	1073 meie K
lugemiseks	1036 edasi K
luisteren	1903 artikel ook K
luisterversie	2 K
lukeaksesi	1134 K koko	1134 kirjaudu sisään K
lukemaan	1190 pääset K
lukemista	1190 jatka K
lukijamme	1191 K
lukijasta	1188 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1173 K tukea	1191 K tuella
lukittu	1186 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1134 K
lunar	2223 K
lunes	17 cada K
lupasi	1193 K
lupasivat	1193 K
""", 'ly': """
lyder	458 K	2007 K	2581 K
lydversion	2 K
lyssnar	2548 K på poddar
""", 'ma': """
maand	1818 deze K nog	1925 per K
maandelijks	1818 K opzegbaar	1925 K
mach	51 . K mit	613 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	460 K sie mit	614 was wir K
macht	613 K mit
made	688 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	313 váš e-K	350 svůj e-K	657 το e-K σας	874 put your e-K	874 type your e-K	876 by e-K	1411 e-K cím	1896 K ons	1896 K dan	1923 K ons	2058 swój e-K	2106 no seu e-K	2208 pe e-K	2238 ваш e-K	2323 na vaš e-K	2351 svoj e-K	2351 na e-K	2387 váš e-K	2387 svoj e-K	2387 na váš e-K	2413 svoj e-K	2695 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1821 je e-K	1879 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	394 din e-K	405 din e-K vil ikke	455 din K
mailben	1454 legjobb cikkei e-K	1454 cikkei e-K	1454 hírei e-K
mailbox	79 in je K	79 in uw K	875 in your K	1821 in je K	1821 in uw K	1821 in jouw K
maile	2387 vašom e-K
mailed	875 e-K to you	875 K to you
mailedbe	79 az e-K
mailing	880 join our K list	880 join the K list	880 on our K list
mailom	2413 správy e-K
mailovou	350 e-K adresu
mailowy	2058 adres K
mailt	1461 írjon e-K
mailu	79 do e-K	312 přímo do e-K	2387 do vášho e-K
mailul	2179 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1191 ilman K
mainos	11 K
mainostaja	1183 maksanut K
mainosten	1145 K esto
majhno	2498 smo K
make	934 will you K a
maken	1924 wij K
maksumuuri	1194 K
maksuton	1178 K tunnus
maksuttomat	1178 K artikkelit
maltilla	83 pelaa K
mamio	2382 K
manade	2581 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2160 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	532 K-cookies	787 K cookies
marketingcookies	425 K	1864 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1472 kotak K anda
masukkan	1472 K email
matched	769 K dollar	812 gift will be K	890 will be K	890 is being K	890 are being K	890 be K	890 K until
material	514 mit K der	514 mit K von	757 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2265 K	2266 K.ru
""", 'md': """
md	436 kr./K	457 kr/K
""", 'me': """
me	2266 t.K	2719 t.K
meaning	887 if you've been K to	887 if you have been K to
medarbetare	2543 är K på	2543 är K i
meddelade	2581 K
meddelte	458 K
medewerker	1860 is K van
medgav	2581 K
mediach	2078 naszych K
medio	1031 este K
medlem	80 bliv K	80 bli K	455 bliv K	2004 bli K	2578 bli K
mee	51 . doe K	51 . doe ook K
meie	1073 K töö
meil	1072 aita K
meile	1072 saada K
meilile	1068 sinu K
meille	38 kerro K	67 kerro K	1190 lähetä K	1190 kerro K
meinen	501 was K sie dazu
meint	616 K
meinte	616 K
meinung	30 K der	43 anderer K	501 sagen sie uns ihre K	531 K des autors
mejl	2323 na vaš K	2323 vašu K	2351 svoj K	2351 na K	2513 i din K	2513 till din K
mejla	38 K oss	67 K oss	2578 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2578 din K
mejlen	79 i K	2513 direkt i K
mektuplari	43 okur K
melalui	1506 dukung kami K
melanjutkan	1469 untuk K membaca	1508 untuk K membaca
meld	2004 K deg på her
meldde	1926 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	571 K dich bei uns	613 K dich an	1939 K deg av når	1979 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	460 K sie sich an	469 K sie sich an, um	469 bitte K sie sich an	571 K sie sich bei uns	613 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1877 krijg een K bij	1877 ontvang een K bij
meldingen	14 K	1827 schakel K in	1827 zet K aan	1827 ontvang K	1877 krijg K	1923 zet K aan
meldt	1926 K
meldte	2007 K
membaca	1508 untuk terus K	1508 untuk K berita ini	1519 daftar untuk K
member	50 as a K you	686 become a K	769 become a K	816 not a K?
memberikan	1503 K komentar
members	18 our K	36 our K	50 K can	699 is for K only	699 K-only story	844 paying K	884 thanks to our K	891 K like you	935 our K
membership	886 consider a K
membiayai	1506 K kami
membro	2168 torne-se K
membru	80 devino K
membutuhkan	1519 kami K dukungan
memuat	45 K ulang
menar	2581 K
mencionanos	62 K
mendaftar	1505 dengan K, anda
mendapat	1516 K komisi
mendapatkan	1516 K komisi	1519 daftar untuk K
mener	458 K	2004 hva K du	2007 K
menerbitkan	45 K ulang
menerima	1496 K cookie	1516 K komisi	1519 daftar untuk K
mengambil	1517 dilarang K	1517 dilarang keras K
mengandung	1503 komentar yang K
mengatakan	1522 K
menggandakan	1517 dilarang K
menggunakan	1482 K cookie
mengirimkan	57 kami K
mengutip	1489 dilarang K
meninggalkan	1503 K komentar
menit	0 K baca
mensais	2170 K
mensuales	1032 K
mensuel	1254 un don K	1279 un soutien K	1294 K
mention	62 K @
mentionnez	62 K-moi
menurut	1522 K
menyalin	1517 dilarang K
menyatakan	1522 K
merch	794 our K
merci	1292 K de nous
mere	437 kan du læse K	437 du kan læse K	437 kan læse K om
merkezimiz	2682 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	301 al K	1032 al K	1032 por K
mese	1605 al K
mesec	2352 prvi K	2381 prvi K	2473 prvi K	2473 na K	2499 na K	2499 prvi K
meses	1024 K por #
mesiac	2415 prvý K	2440 za K	2440 prvý K
message	38 K us	67 K us	688 a K from our editor
messagerie	1238 votre adresse de K ne sera pas
messengera	2046 K
messengeri	2398 K
messengerju	2458 K
messengeru	335 K
messengerze	2046 K
metus	1765 per K
mewakili	1517 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	1786 ar K
mielipidekirjoitus	43 K
miembro	1030 hazte K
mig	62 tag K på
mij	62 tag K
mille	1592 # per K
milliardaire	1279 à aucun K
minggu	1521 per K
mingguan	1505 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1414 kövess K	1461 kövess K	1461 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	816 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1921 is K
misiniz	2625 zaten abone K
missen	1920 wat je kunt K
mission	935 our K
mistake	803 spot a K	803 report a K	910 when we learn of a K	910 when we make a K	910 if we have made a K
mitdiskutieren	6 K	546 K
mitgeteilt	616 K
mitglied	80 werden sie K	80 werde K	613 werden sie K	613 werde K	613 jetzt K werden
mitglieder	50 K können	472 nur für K	557 angebots für K	614 unsere K
mithilfe	599 K von ki
mitteilungen	14 push-K	487 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2352 prvi K	2381 prvi K
""", 'mn': """
mnd	1982 kr/K	2006 kr/K
""", 'mo': """
mobile	713 on your K app	713 our K app
mobilen	431 direkte på K	1976 nyheter rett på K	1976 rett på K	2550 nyheter direkt i K	2550 direkt i K
mobilepay	455 K til #	455 K på #	455 K #	455 K et
modalidad	1032 K premium
moderador	2123 não serão aprovados pelo K
moderados	2123 serão K antes
moderated	740 comments are K	740 pre-K
moderowane	2056 są K
mogelijk	1923 maak het volgende K
mois	1294 par K
moittii	1193 K
molbu	2334 imamo malu K	2334 malu K
molila	2382 K
molili	2382 K
molio	2382 K
monat	557 einen K für	557 K für nur	615 im K	615 pro K
monate	584 # K lang
monatlich	615 K
monday	17 every K
mondays	877 sent K
mondogatta	1464 K
mondta	1464 K
montag	17 jeden K
month	699 try a K for	699 try it for a K	706 for the first K	706 for your first K	892 £# a K	892 $# a K	892 €# a K	936 a K	936 per K	936 every K	936 each K
monthly	769 one-off or K	816 reached your K limit	865 K gift	934 become a K	934 give K	936 K
months	53 K on this story	699 K for $#	706 for the first # K	706 for the first three K
morgen	17 jeden K	17 am K	17 hver K	434 hver K i din	553 uns auch K
morgenbrevet	1980 K
morgon	17 varje K
morgonbrevet	2554 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1293 nos K
""", 'mu': """
muhabiri	2650 gazetesi K
muhabiridir	2650 K
muhabirimize	39 K	2648 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2678 K
muistutti	1193 K
mukaan	1190 lähde K	1190 tule K	1193 K
multato	1606 ha K
multou	2171 K
mums	1803 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	1896 mail K
nabiralnik	79 v vaš K	2446 v vaš K
nabiralniku	2446 v vašem K	2472 vašem K
nachdruck	513 K verboten	568 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	483 aktuelle K aufs handy	484 K-app	487 push-K	563 weitere K finden sie	563 mehr K finden sie	587 K des tages	587 alle K zum
nadaljevanje	2445 za K branja	2474 K spodaj
nadaljuje	2474 K pod oglasom	2474 K spodaj
nadaljujte	2445 K branje
nadie	1031 K nos dice
naglasila	2382 K
naglasio	2382 K
najdete	354 další články K
najnowsze	2018 otrzymuj K
namenite	2477 K nam
napis	2091 taki K
napisz	38 K do nas	67 K do nas	2034 K do nas	2047 K do nas	2079 K:	2079 K na	2088 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2445 če želite brati K
napsal	380 K
napsala	380 K
narrated	764 is K by an ai	764 is K by ai
naslov	2446 na vaš e-K	2446 svoj e-K	2472 svoj e-K	2472 svoj e-poštni K
nastavak	2319 za K čitanja	2353 K ispod	2353 K teksta
nastavili	2319 da biste K čitanje
nastavite	2319 K čitanje	2321 K čitati
nastavlja	2353 K ispod	2353 K nakon
naszego	2052 K sklepu	2055 K quizu
naszej	2089 K pracy
naszym	2088 zostań K
naujienas	1750 K telefone	1751 K el. paštu	1762 mūsų K
naujienose	1739 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	973 tu K no soporta	973 su K no soporta	2118 seu K não suporta
navela	2382 K
naveo	2382 K
navigateur	10 votre K	21 dans le K pour mon prochain	1233 votre K ne supporte pas	1233 votre K n'est pas
navodi	2382 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	940 K pedirte	943 K tu apoyo	1030 K tu ayuda	1030 K de ti	1030 te K
necessariamente	2141 não reflete K a opinião	2141 não refletem K a opinião
necessaris	21 camps K
necessitem	299 et K
nechajte	77 K nám svoj e-mail
nechcete	367 K přijít o	2430 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1808 K nu een
neighbors	891 K like you
neighbours	891 K like you
nell	1543 apri K'app
nella	79 K tua mail	1541 K tua mail
nendega	51 liitu K
neodvisni	2498 K mediji	2498 smo K
neodvisno	2497 podprite K
neophodna	21 K polja
neovisni	2380 ostanemo K
neovisno	2379 podržite K
nepriklausoma	1764 K žurnalistika
nesutinkate	43 K
netiquette	501 beachten sie die K	1555 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1948 dette K bruker
neue	580 die K app
neuen	483 hier geht es zur K
neukunden	557 nur für K
neuvoi	1193 K
neuvoivat	1193 K
neuvoo	1193 K
neuvottiin	1193 K
never	71 K spam
news	484 K-app	587 alle K zum	587 alle K zu	713 K app for	756 is a K	778 K tip
newsblog	563 im K	563 unserem K
newsdesk	39 our K	39 the K
newsis	1048 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	200 K	290 la nostra K	351 K	378 náš K	381 K	477 unseren K	477 unserem K	477 unserer K	477 K bestellen	477 K richtig	481 K an	481 K von	481 zum K	481 täglichen K	522 K	550 K erhalten	550 K empfangen	550 unser K	550 der K über	550 der K für	582 unser abend-K	582 unser morgen-K	582 unser K	582 K ist kostenlos	613 K an	614 unser K	614 unseren K	614 unserem K	614 dieser K	617 K	623 εγγραφείτε στο K	623 εγγραφή στο K	623 το K μας	623 γραφτείτε στο K	623 στο K των	623 στο K του	623 στο K της	681 εγγραφείτε στο K	681 γραφτείτε στο K	682 το K μας	685 K	709 sign up for our K	709 sign up to our K	709 sign up for the K	709 subscribe to our K	709 join our K	709 get our K	709 our K here	709 receive our K	709 our daily K	709 our weekly K	709 our morning K	768 K	809 K soon	861 from our saturday K	908 this K was forwarded to you	908 forwarded this K	916 reply to this K	935 our K	938 K	955 suscríbete a la K	955 apúntate a la K	955 nuestra K	1020 suscribite al K	1031 nuestra K	1034 K	1218 inscrivez-vous à la K	1218 abonnez-vous à la K	1218 notre K	1278 vous adresser sa K	1293 notre K	1293 cette K	1296 K	1472 K kami	1472 langganan K	1520 K kami	1540 iscriviti alla K	1540 la nostra K	1591 le nostre K	1604 la nostra K	1604 questa K	1607 K	2018 zapisz się na K	2018 nasz K	2060 K	2089 nasz K	2092 K	2105 assine a K	2105 nossa K	2159 esta é a edição da K	2159 esta é uma edição da K	2169 nossa K	2172 K	2178 abonează-te la K	2178 abonați-vă la K	2178 înscrie-te la K	2221 înscrie-te la K	2225 K	2322 naš dnevni K	2332 K	2379 prijavite se na K	2380 naš K	2383 K	2414 K	2439 náš K	2442 K	2454 K
newslettera	78 naszego K	78 do K	78 odber K	2018 zapisz się do K	2018 naszego K	2060 K	2089 naszego K	2332 K	2387 odber K	2414 K	2439 nášho K
newsletterem	2089 naszym K
newsletters	709 K may contain info about	768 K	935 our K	938 K	1218 nos K	1218 recevoir les K	1293 nos K	1296 K
newsletteru	78 odběr K	351 K
newsletterul	78 K nostru	2178 K nostru	2208 abonează-te la K	2221 înscrie-te la K	2222 K nostru
newslettery	351 K	2414 K
newsletterze	2060 K
newslettre	2414 K
newson	1427 google K
newspaper	935 our K
newsroom	38 contact our K	67 contact our K	823 not by the K	833 tell our K	833 our K	851 stories from our K	851 more from our K	935 our K	935 non-profit K	935 this K
newsticker	563 unserem K
next	836 our K	865 help pay for the K	865 pay for the K one
nezavisni	2380 K mediji	2380 ostanemo K
nezavisno	2379 podržite K
""", 'ng': """
ngay	2817 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2016 K dostęp
niets	1854 K uit deze	1915 K van deze site
nieuws	1824 K-app	1857 google K	1859 K of een tip	1895 app je K	1911 al het K over	1911 al het K uit	1922 K in je mail
nieuwsbrief	78 de K	78 onze K	1821 onze K	1822 dagelijkse K	1822 wekelijkse K	1856 K	1924 onze K	1924 deze K	1927 K
nieuwsbrieven	1821 onze K	1856 K	1924 onze K	1927 K
nieuwsbron	1894 favoriete K
nieuwsquiz	1904 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2332 K	2379 prijavite se na K	2380 naš K
""", 'no': """
nombreux	1279 plus nous serons K
nonprofit	935 K newsroom	935 K news outlet
nosaltres	38 contacta amb K
nosotros	1030 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2097 apoie K	2097 apoie o K	2108 baixe K app	2108 no K app	2168 apoie K	2168 apoie o K	2168 siga o K	2168 entre no K	2169 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	300 la K feina	1543 nella K app	1604 la K app
nostre	300 el K canal
nostri	74 K link
nostro	35 K quiz	1604 il K sito	1604 che il K
nota	20 leer esta K	1024 para leer esta K
notice	910 if you K
noticia	1031 esta K
noticias	997 en google K	997 tu fuente de K
notificaciones	14 las K	963 activa las K	963 activar K	964 recibir K
notifications	14 K	717 turn on K	717 turn on desktop K	717 would like to send you K	717 K from this site	718 enable K	718 allow K	718 receive K	1224 activer les K	1224 activez les K	1224 autoriser les K
notifiche	14 le K
notified	709 sign up to be K	718 get K
notifikace	349 K
notifikasi	14 K	1474 dapatkan K	1476 aktifkan K	1519 nyalakan K
notifikation	431 K
notifikationer	14 K	431 K
notify	718 K me of	718 K me when	740 K me of new posts
notis	2550 K
notiser	14 K	2550 K	2550 push-K
notre	35 K quiz	1293 K site
nouvelle	1238 ouvre dans une K fenêtre
novice	2446 na naše K	2446 na e-K	2454 e-K	2472 na e-K	2498 naše K
novinar	2338 je K	2338 , K	2338 - K	2460 je K	2460 , K	2460 - K
novinari	2380 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2498 naši K
novinarju	39 našemu K	2459 pišite K
novinarka	2338 je K	2338 , K	2338 - K	2460 je K	2460 , K	2460 - K
novinarki	2459 pišite K
novinarstvo	2380 nezavisno K	2380 neovisno K	2380 naše K	2498 neodvisno K
novinaru	39 našem K
noviniek	2387 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	960 en K app	1030 únete a K	1031 K app	1031 K web
nuestras	1031 K redes
nuestro	35 K quiz	64 K espejo	943 apoya K	968 únete a K canal	1030 apoya K	1030 únete a K	1030 recibe K	1031 K canal	1031 K medio	1031 K sitio	1031 K equipo
nuestros	74 K enlaces	975 K socios	1031 K socios
numer	2090 K krs
nunca	1031 más que K
nuotraukas	40 K ir vaizdo
nur	557 abo für K
""", 'ny': """
nyheder	419 google K	453 vores K
nyhedsbrev	78 vores K	393 vores K	393 tilmeld dig K	434 K	455 tilmeld dig K	456 vores K	459 K
nyhedsbreve	393 vores K	456 vores K
nyhedsbrevet	78 K	393 få K	434 K	455 tilmeld dig K
nyhetene	1976 K rett på mobilen	2002 K våre
nyheter	1964 google K	2539 google K	2575 våra K
nyheterna	2519 följ K	2550 K direkt i mobilen
nyhetsbrev	78 vårt K	1939 vårt K	1939 våre K	1939 meld deg på K	1939 abonner på K	1980 K	2004 meld deg på K	2005 vårt K	2005 våre K	2008 K	2513 vårt K	2513 våra K	2513 anmäl dig till K	2554 K	2578 anmäl dig till K	2579 vårt K	2579 våra K	2582 K
nyhetsbrevet	78 K	1939 få K	1980 K	2004 meld deg på K	2554 K	2578 anmäl dig till K
nyilatkozta	1464 K
nyt	1185 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1555 i campi K
obchode	2406 našom K
oberoende	2578 stöd K
objasnila	2382 K
objasnili	2382 K
objasnio	2382 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2349 K komentara
obligatoires	21 champs K sont	1238 les champs K
obligatori	1555 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	978 los campos K
obligatoriska	21 K fält	2526 K fält
obligatoriske	21 K felt	1951 K felt
obratite	2337 K nam se	2337 K se našem
obrigado	2168 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	327 další šíření K	364 ke všemu K	2415 celému K
obserwuj	2026 K nas na	2026 K nas w	2088 K nas
obvestila	14 K	2446 na K
""", 'oc': """
occupa	1569 si K di
ochtend	17 elke K	1879 elke K het
""", 'od': """
od	2352 K # €	2415 K # €	2473 K # €
odbieraj	2082 K
odcinek	2053 K
odcinka	2053 K
oddajte	2482 K svoj glas
odejdete	304 než K
odete	2334 prije nego što K	2334 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2382 K
odgovorio	2382 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2456 preden K
odoberajte	2435 K
odobrenja	2371 bez K
odomknite	2386 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2101 K este artigo
off	38 tip us K	67 tip us K	936 one-K
offert	1211 vous est K	1294 mois K
offrez	54 K-moi un café	1289 K-le	1289 K-la	1292 K-lui	1292 K-nous
offrici	1603 K un
offrimi	54 K un caffè	1603 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2380 bez K
oglasov	70 brez K	2498 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2625 K devam etmek için
okurlarimiz	36 K	2682 K
okurlarimizin	2662 K desteğiyle	2682 K
okurlarin	2662 K desteği olmadan
okuyun	2667 K
""", 'ol': """
olarak	50 abone K	2626 abone K	2648 bize anonim K
olmayanlara	2676 abone K
olun	80 üye K	2681 üye K
olursunuz	2667 kabul etmiş K
olvassa	1440 K tovább
""", 'om': """
omiljene	2335 K izvore
omiljeni	2335 K izvor
""", 'on': """
onafhankelijk	1881 wij K	1881 we K
onafhankelijke	1812 steun K journalistiek	1923 steun K	1924 K journalistiek
onafhankelijkheid	1924 onze K
onbeperkt	1816 lees K	1816 K lezen	1818 K toegang	1884 K digitaal
ondersteunt	1836 je browser K	1836 uw browser K
onderzoek	1924 dit K
onderzoeken	1924 onze K
onderzoeksjournalist	1860 is K
onderzoeksredacteur	1899 is K
onderzoeksredactie	39 onze K	1859 onze K
one	934 make a K-time	934 will you be K of
oneens	43 K?
online	577 unser K-shop	794 our K shop	794 our K store	836 our free K	836 our K event	896 in our K shop
onlineshop	537 im K bestellen
only	892 K £#	892 K $#	892 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1858 app K
ontdek	1923 K nu
ontvang	1821 K onze	1822 K elke
onze	84 in K app	84 via K app	84 met K app	1824 K app	1859 tip voor K	1924 K app
""", 'oo': """
oordeelde	1926 K
""", 'op': """
opakoval	380 K
opakovala	380 K
opakuje	380 K
open	713 K in app	713 K in the app	884 left it K	1824 K in app
opfordrede	458 K
ophavsretsloven	415 beskyttet af K
ophavsretten	415 K tilhører
opiniestuk	1863 ingezonden K
opinion	30 K of	740 have an K on this
opinions	30 K of
oplyser	458 K
oplyste	458 K
opmerking	1859 tip of K	1859 vraag of K	1859 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2500 K
oppfordret	2007 K
opphavsrettslig	1960 K beskyttet
opplyser	2007 K
opplyste	2007 K
opportunities	919 equal K employer
opportunity	919 equal K employer	919 equal-K employer
opprett	1937 K en konto for	2004 K en konto
opsiger	436 indtil du K
opublikowany	22 nie zostanie K	2033 twój adres e-mail nie zostanie K
opzegbaar	1925 K
""", 'or': """
ordenou	2171 K
ordinato	1606 ha K
ordnete	616 K an
organizatori	2382 pozivaju K
organizatorzy	2091 zapraszają K
original	757 read the K article	1287 lire l'article K
originally	757 this article was K published on	757 this story was K published on	757 this story K appeared	757 this article K appeared	757 K published at	825 story was K published by	825 story was K published on	825 story was K published in the	825 article was K published by	825 article was K published in our
originalment	298 es va publicar K a	298 es va publicar K en	298 publicat K a
originalmente	989 este artículo fue publicado K	990 publicado K en	2135 publicado K em	2167 publicado K no	2167 publicado K na
originariamente	1566 articolo pubblicato K	1599 pubblicato K in
ortaklarimiz	2635 biz ve K
ortsseite	563 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2319 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2091 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2082 K
otsustas	1075 K
""", 'ou': """
our	766 is K
outbrain	94 K
""", 'ov': """
ovdje	2334 kad ste već K
overblikket	434 K hver dag	434 K hver morgen
overgenomen	45 K
overname	1854 K zonder
overnemen	45 K	1891 dit artikel K
oversikten	1980 få K
overview	830 this K
overzicht	1901 dit K
ovisi	2379 K o vama
""", 'ow': """
owner	935 has no K	935 have no K
""", 'oy': """
oynat	2667 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2399 K sa nám	2438 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1753 jūsų parama K
padroni	1592 non ha K	1604 senza K	1604 libera da K
pagar	54 K um café	2168 ajude a K
page	836 our jobs K
paghi	1603 K un'ora
pago	1034 muro de K
pague	54 me K um café	54 K-me um café	2137 K-nos um café
pahoitteli	1193 K
paid	731 we get K if you buy	731 we may be K
paikalla	42 olitko K
paikkaa	1185 hae K
pakolliset	21 K kentät
palautetta	1190 anna K
palus	1075 K
palusid	1075 K
palvelusta	1163 ulkoisesta K	1163 upotus K
panaszolta	1464 K
pandangan	1517 tidak mewakili K	1517 K pribadi penulis
paparnya	1522 K
paper	766 is the K's
par	1294 K an
parama	1763 jūsų K	1767 K
parancsolta	1464 K
parceiros	2120 nós e os nossos K	2169 nossos K
paremkite	1753 K mus	1763 K mus
parlez	38 K-nous	67 K-nous
part	758 no K of this
partager	1289 articles à K	1289 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2093 faça K e
partecipato	1582 non ha K alla stesura
parteispende	617 K
partenaires	1235 nos K et nous	1235 nous et nos K	1293 nos K
participar	979 para K
participez	1195 K à
participou	2150 não K da produção	2150 não K na produção
partilhada	2145 uma publicação K por
partilhe	25 K-o
partir	1197 avant de K	2170 a K de # euros
partner	74 K-links	498 wir und unsere K	567 von unserem K	1553 i nostri K	2523 vi och våra K
partnere	402 vi og vores K	1948 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1441 K
partnerlinks	37 K	74 K
partnerom	2353 u suradnji s K	2353 u saradnji sa K
partners	567 anzeige eines K	736 we and our K	935 our K	1838 wij en onze K	1924 onze K
partnership	758 was produced in K with
partnerske	74 K poveznice	2353 K poveznice	2474 K povezave
partnerskie	2064 linki K
partnerzy	2030 my i nasi K	2030 nasi zaufani K
pasak	1766 K
pasakojo	1766 K
pasidalinkite	49 K
pass	49 K it on	723 K this on
passende	584 sie das K abo
passendes	584 sie ihr K abo
patreon	207 в K	769 on K	769 our K	2742 на K
patron	693 become a K of	934 become a K
patronem	2067 zostań naszym K	2088 zostań K
patroni	2089 nasi K
patronite	2067 na K	2089 na K
paying	884 thanks to our K
paypal	553 per K
paywall	554 K	614 ohne K	617 K	884 without a K	935 we have no K	935 we do not have a K	938 K	1296 K	1607 K	2172 K
paywalls	938 K
""", 'pe': """
pe	2223 K an
peatoimetaja	1051 K
pedimos	1030 te K ayuda
pedirte	940 tenemos un favor que K
pediu	2171 K
peiling	35 onze K	1904 onze K
pelanggan	50 K dapat	50 K bisa	1470 khusus K	1508 untuk K	1520 K kami	1523 K
pembaca	18 berkat K	43 surat K	1520 K kami
pendant	1294 K un mois
pendapat	1517 K pribadi penulis
peneliti	1495 adalah K
pengar	2579 kostar K
penger	2005 koster K
pentru	2209 fără niciun cost K tine
penulis	1495 adalah K
people	18 thanks to K like	812 funded by K like you	891 K like you
pequeno	2094 um K favor a pedir
per	2006 K år	2580 K år
peramban	10 K anda
percent	707 # K left to read
perfil	2114 siga nosso K
periodisme	299 dona suport al K	300 el nostre K	300 fent K	300 fem K
periodismo	943 apoya el K	1021 hacer un K	1030 apoya el K	1030 colabora con el K	1031 nuestro K	1031 K de calidad	1031 hacemos K	1031 haciendo K
periodista	39 nuestro K	39 nuestra K	276 és K	992 es K
periodistas	39 nuestros K	1020 nuestros K	1031 nuestros K
periodistes	300 els nostres K
perjantaisin	17 K
permanencia	1032 sin K
permission	757 reproduced here with K	757 reproduced with K	772 written K	772 prior K	773 without K	787 K to load	787 K before anything is loaded	825 K to reuse this
perskaitykite	1763 K visą
personal	786 views are K
personale	2185 datele tale K
personales	975 datos K serán
personas	1021 K como tú	1030 K como tú
persondatapolitik	403 K
personenbezogene	499 K daten
personnelles	1236 vos données K
personoplysninger	403 dine K
personopplysninger	1949 K
personuppgifter	2524 dina K
personverninnstillinger	1970 K
perspausdinti	45 K
pertama	1521 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2138 é K
pesquisadora	2138 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2382 K
""", 'ph': """
phone	726 news to your K
photographer	780 staff K
photos	40 your K	40 vos K	40 tes K	794 K from this story	794 K from this event
""", 'pi': """
pictures	40 your K
pide	1033 K
piebilda	1806 K
piece	828 this K	935 this K
pierwszy	2090 K miesiąc
pievienojieties	51 K
pirmas	1765 K mėnuo
pisala	2382 K je
pisalo	2382 K je
pisao	2382 K je
pisz	2079 K na
pitala	2382 K
pitali	2382 K
pitao	2382 K
pitch	686 K in	769 K in
pitching	934 consider K in
pix	2137 um K	2170 K
""", 'pj': """
pjevali	2382 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1961 vær varsom-K
plakatens	1974 vær varsom-K
plats	42 var du på K
plattform	614 unsere K
player	9 this K
please	51 K join them	67 K tell us	699 K log in to	722 K share this	770 K help	929 K tell us about	929 K tell us how	929 K tell us your	934 K chip in	934 K give	934 K help if	934 K give if
pleide	2007 K
pliki	2049 bez zgody na K
plusartikelen	1924 K
plusartikels	1816 gratis K	1924 K
""", 'po': """
pobierz	2088 K naszą
poche	1276 dans votre K
podaj	77 K swój e-mail
podatkov	2472 obdelavo osebnih K
podatku	2012 przekaż #% K	2067 #% K	2067 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	344 K	428 K-app	456 vores K	521 den K können sie	521 den K kannst du	521 unseren K	614 unser K	614 unseren K	651 K	682 το K μας	762 follow the K	935 our K	1031 nuestro K	1293 notre K	1520 K kami	1604 il nostro K	1903 op de K	1924 onze K	1973 hører K	2053 K	2089 nasz K	2169 nosso K	2346 K	2380 naš K	2408 K	2439 náš K	2468 K	2656 K'i	2656 K'imizi
podcasta	2346 K	2468 K
podcastapp	428 K	1903 favoriete K
podcaste	34 našom K
podcasten	428 K	1973 K
podcastimiz	2682 K
podcastimizi	34 K
podcastimme	34 K	1191 K
podcastov	2408 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	428 hvor du lytter til K	428 hvor du hører K	521 wo es K gibt	578 folgen des K	578 folge des K	651 K	762 wherever you get your K	762 wherever you listen to K	762 wherever you get K
podcastu	34 naszego K	34 našem K	344 K	2053 K	2346 K	2408 K	2468 K
podcastul	34 K nostru	2222 K nostru
podcastunk	1462 K
podcastunkban	34 K
podcasty	344 K	378 naše K	2053 K	2408 K
podd	34 vår K	2579 vår K
poddapp	2548 K
poddar	34 våra K	2548 K finns
podden	2548 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2160 sua ajuda K
poden	50 els socis K
poderemos	2160 a sua ajuda K	2168 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1973 hører K	2005 vår K	2346 K	2468 K	2498 naš K
podkasta	2346 K	2468 K
podkastapp	1973 K
podkasten	1973 K
podkastu	2346 K	2468 K
podle	380 K
podotkl	380 K
podpora	377 vaše K	2438 vaša K	2497 vaša K
podpore	2439 vďaka K	2477 brez vaše K	2498 brez vaše K
podporo	2497 vašo K
podporte	2420 K	2438 K nás	2438 K našu
podpory	357 bez vaší K	378 bez vaší K	2420 bez vašej K	2439 bez vašej K
podprite	2477 K	2497 K nas	2497 K naše
podremos	1030 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2079 K nas
points	830 the bullet K	830 these bullet K	830 the key K above
pokutoval	380 K
policy	736 our cookie K
politica	2185 K de cookie
political	756 is a K	756 is the K editor
politicieni	2209 nu depinde de K
politika	2635 çerez K
politikasi	2636 gizlilik K
politikredakteur	603 ist K
politikredakteurin	603 ist K
politikressort	527 leitet das K
politikwissenschaftler	518 ist K
politologue	1252 est K
poll	35 our K	740 vote in our K	740 take our K	1904 onze K
polub	2026 K nas na
pomagajte	2497 K nam
pomocou	2422 K ai
pomozite	2356 K nam	2379 K nam
pomozte	377 K nám
ponavlja	2382 K
ponavljao	2382 K
ponctuel	1254 un don K
ponovno	45 K objavi
pop	686 K your
poprosil	380 K
poprosila	380 K
por	2164 um ano K #
poradil	380 K
portal	2089 nasz K	2380 naš K	2498 naš K
portalu	2063 na naszym K	2063 w naszym K
posez	1292 K-la à	1292 K-nous
posible	18 hace K
posielajte	2399 K nám
posielame	57 vám K
positions	794 our open K
poslechnout	345 si můžete K
posljednji	2365 K besplatni članak
posredujte	49 K
possible	291 ajuda a fer K	300 ajuda a fer K
post	20 rest of this K	79 på e-K	787 to view this K	787 to see this K	823 this is a paid K	828 this K	935 this K	1864 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2514 din e-K	2526 din e-K kommer inte
postadresse	60 e-K vises ikke	1940 din e-K	1951 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2379 K član	2497 K član	2497 K naročnik
postanizda	79 e-K	2660 her sabah e-K	2660 e-K	2674 e-K
postaw	54 K mi kawę	54 K kawę	2088 K nam	2088 K mi	2088 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	477 in dein K	477 in deinem K	477 direkt ins K	481 in ihrem K	481 in ihr K
postkasti	1059 otse K
postkastis	1059 iga hommik sinu K	1059 sinu K
posts	15 free K	58 new K by mail
potrebna	2379 K nam je
potrebujeme	2438 K vašu podporu
potrebujemo	2462 za ogled K	2497 K vašo
potremo	1592 aiuto K	1603 con il tuo aiuto K
potrivit	2224 K
potrzebujemy	2012 K twojego wsparcia	2088 K twojej pomocy	2088 K twojego wsparcia
pound	934 K you give
pourboire	1255 un K
poursuivez	1209 K votre lecture
poursuivre	1209 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2441 K	2500 je K
povedala	2441 K	2500 je K
povestit	2224 a K
povikao	2382 K
powered	934 K by you
powerful	935 hold the K to account
powiadomienia	14 K	2022 włącz K	2022 chcesz otrzymywać K	2023 K push
powiedzieli	2091 K
powtarza	2091 K
pozele	40 K tale
pozivala	2382 K
pozivali	2382 K
pozivao	2382 K
poznamenal	380 K
poznamenala	380 K
pozvala	2382 K
pozvao	2382 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1842 K mee	1923 K mee
praca	2089 nasza K
pracujte	342 K s námi	2406 K s nami
prati	2367 K nas na
pratite	2379 K nas
pravi	2500 K
precisa	2093 K de você	2168 K de si
precisamos	2094 K da sua ajuda	2097 K do seu apoio	2168 K da sua ajuda
precisato	1606 ha K
preciso	2124 é K estar logado
precizat	2224 a K
prednostne	2457 K vire
prednostni	2457 K vir
prednostnih	2457 K virov
prednostnim	2457 K virom
predplatitelia	50 K môžu	2428 len K	2428 iba K	2428 nájdu K	2428 prečítajú K	2442 K
predvajanje	2462 K videa
preferate	2193 sursele tale K
preferences	736 your cookie K	839 cookie K	839 privacy K
preferida	274 font K	997 fuente K	2142 fonte K
preferidas	997 fuentes K	2142 fontes K
preferides	274 fonts K
preferido	997 medio K
preferidos	997 medios K
preferirane	2335 K izvore
preferirani	2335 K izvor
preferiranih	2335 K izvora
preferita	1546 fonte K su google	1572 fonte K
preferite	1572 fonti K
preferowane	2045 K źródło	2045 K źródła
preferowanego	2045 K źródła
preferowanych	2045 K źródeł
preferowanym	2045 K źródłem
preferred	726 K source on google	774 K source	843 K sources
preglednik	10 vaš K
prehratie	2402 K videa
prejemajte	2446 K vsako	2494 K
prejemati	2487 želite K
prejmite	2494 K
preklinjao	2382 K
prelua	45 K
preluarea	2192 K textelor
preluat	45 K
prema	2382 K
premier	1213 le K mois	1294 le K mois
premium	1884 toegang tot alle K
premoderated	740 K
prenesite	2497 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2508 bli K	2508 redan K	2509 som K	2575 en K	2578 bli K
prenumeranter	50 K kan	2508 endast för K	2566 är för K	2566 bara K	2566 endast K	2579 våra K	2582 K
prenumerata	1767 K
prenumeration	2582 K
prenumerationen	2513 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1759 tik K
prenumeratoriams	1728 tik K	1759 tekstas skirtas K	1759 straipsnis skirtas K
prenumeratorzy	50 K mogą	2075 tylko K
prenumerera	80 K	2508 K för att	2513 K på nyhetsbrev	2553 genom att K	2578 K på vårt
prenumeruojate	1728 jau K
prenumeruokite	80 K	1763 K
preostanek	2445 K članka
presenteie	2101 K
prethodnog	2371 bez K odobrenja
pretplata	2383 K
pretplati	2351 hvala na K
pretplatite	80 K se	2319 K se već od	2379 K se
pretplatnici	50 K mogu	2364 samo K	2383 K
pretplatnicima	2319 dostupan samo K	2319 dostupan je samo K	2319 dostupan je K	2319 dostupno samo K	2331 samo K	2364 samo K
pretplatnik	50 kao K	80 postanite K	2319 već ste K	2379 postanite K
pretplatnike	2319 dostupan samo za K	2331 samo za K
pretplatu	2320 već imate K	2352 uz K	2352 K	2373 uz K
preuzeti	45 K
preuzimanje	2330 zabranjeno K	2355 zabranjeno K	2355 zabranjeno je K
preuzmite	2379 K našu
preventing	732 browser extension is K
preview	844 free K
price	936 the K of a
pridaj	51 K sa
pridajte	51 K sa	2431 K si nás	2438 K sa k nám
prihvatate	2351 prijavom K
prijavi	24 K se	2351 hvala na K
prijavili	2351 hvala što ste se K
prijavite	24 K se	2379 K se na naš	2379 K se na naše	2497 K se na
prijavo	2472 s K se	2472 s K na	2472 hvala za K
prijavom	2351 K se slažete	2351 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2457 K vir
priljubljene	2457 K vire
priljubljeni	2457 K vir
prima	2223 K lună
primajte	2372 K
primate	2366 želite da K
primati	2366 želite K
primeiro	2170 K mês
primer	301 el K mes	1032 el K mes
primo	1605 il K mese
principles	757 the thomson reuters trust K
print	722 click to K	931 will not K your	931 won't K your
prioriterad	2539 K källa
pripojte	51 K sa
pripomenul	2441 K
prisijunkite	24 K	51 K	1763 K prie mūsų
prispejte	90 K, koľko môžete	2420 K	2438 K	2438 K aj vy
prispevek	2498 ta K
privacidad	976 política de K	1031 nuestra política de K
privacidade	2121 política de K
privacitat	279 política de K
privacy	736 see our K policy	736 to our K policy and terms	736 and the google K policy	935 our K policy
privacybeleid	1838 ons K	1879 ga je akkoord met het K
privacyverklaring	1840 K
private	60 your email will stay K
privatlivspolitik	403 K
priznaje	2382 K
priznal	2441 K
priznala	2382 K
priznao	2382 K
probe	610 K-abo
probeabo	460 K	469 wochen im K	610 K	610 das K
probeer	1923 K nu	1923 K een maand
proberen	1925 gratis K
processing	736 consent to the K
prochains	1293 nos K articles
prodavnici	2344 našoj K
produce	812 not free to K	812 not cheap to K
produced	823 K by our brand
proefabonnement	1818 K	1923 neem een K	1925 K
profesor	992 es K	2195 este K
profesora	992 es K
professeur	1252 est K
professeure	1252 est K
professionista	1569 è giornalista K	1569 giornalista K
professor	276 és K	518 ist K	756 is a K	756 is an assistant K	2138 é K
professora	276 és K	2138 é K
professore	1569 è K
professoressa	1569 è K
professorin	518 ist K
profilazione	1552 i cookie di K
profitez	1195 K de	1209 K de nos offres
prohibida	990 queda K
proibida	2135 é K a
project	1273 trust K
promis	2224 a K	2224 au K
promise	934 K never to
propustite	2366 ne K
prosbu	304 máme na vás K	304 máme malou K	2395 máme malú K	2395 malú K
proseguire	1595 per K la lettura
prosil	380 K
prosila	380 K
prosili	380 K	2091 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2091 K
protejate	2217 K de dreptul de autor
provalo	1533 K gratis	1603 K gratis
provided	736 content K by a third party	787 contains content K by
provision	495 erhalten wir eine K	495 eine kleine K	567 bekommen wir eine K	567 eine K vom	589 K
provisions	495 K-links
provisionslinks	589 K
prozent	558 K rabatt
przedruk	45 K	2065 K za zgodą
przedrukujcie	45 K
przegap	2077 nie K
przekonuje	2091 K
przetisknout	45 K
przetwarzanie	2031 K danych osobowych
przez	2069 K ai
przycisk	2058 klikając K
przyznaje	2091 K
""", 'ps': """
psal	380 K
psala	380 K
""", 'pt': """
ptal	380 K se
ptala	380 K se
ptali	380 K se
ptaly	380 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1555 prima di K un commento
pubblicato	22 non sarà K	1555 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2123 o seu endereço de e-mail não será K
publicat	2217 a fost K inițial în
publication	693 is a reader-supported K	823 accurate at the time of K	823 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2560 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	973 bloqueador de K	1031 sin K
publicidade	11 a K	70 sem K	2151 depois da K
publicitat	11 la K	70 sense K	300 sense K
publicitate	11 K	70 fără K
publikovanie	2393 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	931 will not K your	931 won't K your	931 never K your	931 we may K your
published	22 will not be K	60 email won't be K	740 your email address will not be K	758 was first K by	758 was first K on	825 K under license
publishing	823 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1169 suoraan K
puis	1210 K # €
puisque	1197 K vous êtes là
pungkasnya	1522 K
punya	1471 sudah K akun
purchase	731 K through links on our site
push	549 per K
pushbericht	1877 een K bij
pushbeskeder	431 K
pushmeldingen	1828 K
pushnotiser	2550 K
pushvarsler	1976 K
pustit	345 si můžete K
pustite	77 K svoj e-naslov
puts	872 our app K
""", 'py': """
pytali	2091 K
pyysi	1193 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	940 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1525 già che sei K
quieras	948 cancela cuando K	1032 cancela cuando K
quitter	1197 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1904 doe de K	1904 onze K	2055 nasz K	2055 K
quizie	2055 naszym K	2055 K
""", 'ra': """
raccolta	1607 K fondi
racconta	1606 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1606 ha K
raconte	1295 K
racontez	38 K-nous	67 K-nous
rad	2380 naš K
radil	380 K
radila	380 K
radili	380 K
radzi	2091 K
radzili	2091 K
radzono	2091 K
ragino	1766 K
raise	812 help us K
rajaton	1135 K pääsy
rakendus	1057 meie K	1057 K
rakenduses	1057 K
raksti	38 K mums	67 K mums	1803 K mums
rakstiet	38 K mums	67 K mums
raksts	1804 šis K
rakstu	1802 šo K
rakstus	1804 visus K
range	864 shop the K
rappelle	1295 K
""", 're': """
reach	784 K him at	784 K her at	784 K them at	812 we would K our goal	812 we'd K our goal	934 help us K
reached	707 you've K your limit of free	755 can be K at
reacties	85 in de K	1843 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	707 # % left to K	764 is K by an ai	764 is K by ai	818 link can K this	884 free to K	884 free for all to K	935 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	688 we're asking K	765 thank you, K	812 funded by K like you	833 K' editor	865 K make this	884 thanks to our K	891 K like you	934 K like you	934 join the K	935 our K	935 funded by its K	938 appeal for K	938 K pay
reading	0 K time	699 keep K for just	699 keep K with a	699 K this post for free	703 to finish K	703 to keep K	818 to your K list	885 you're K	885 you are K	885 you've been K
reageren	6 K	1843 om te K	1859 K? mail	1859 K op dit artikel
realizarea	2204 nu a participat la K
realizzazione	1582 non ha partecipato alla K
recalled	937 K
recalls	937 K
recaptcha	709 protected by K
receba	2093 K as	2105 K no seu	2105 K todos os dias	2168 K no seu
receive	709 K email from us on behalf of	710 sign up to K	710 K emails from	736 agree to K emails	934 to K new posts
recevez	1195 K chaque	1219 K chaque	1219 K tous les	1292 K notre
recevoir	1225 K les alertes	1278 j'accepte de K
recherche	614 diese K
recherchen	614 unsere K
rechercheteam	39 unser K	39 unserem K	526 K
rechtbankverslaggever	1899 is K
recibe	939 K cada	958 K cada	958 K todas las
recibir	1020 acepto K
recipe	869 links in this K
reclamat	2224 a K
reclame	70 fără K	2222 fără K
reclamevrij	70 K
recomandat	2224 a K	2224 au K
recomenda	2171 K
reconheceu	2171 K
reconnu	1295 a K
recunoscut	2224 a K
recurring	769 K donation	936 K donation
redacteur	1860 is K	1860 is politiek K	1899 werkt als K
redactie	39 onze K	1842 mail de K	1859 contact op met onze K	1859 contact op met de K	1859 tip voor de K	1863 mening van de K	1888 K heeft geen	1923 mail de K	1923 tip de K	1924 onze K
redactor	276 és K	992 es K	2195 este K
redactora	276 és K	992 es K
redakce	336 napište do K	342 do K	342 do naší K	378 naše K	378 jsme malá K
redakci	39 naší K	378 naši K
redakcia	2439 naša K	2439 sme malá K
redakcie	2393 bez súhlasu K	2399 napíšte do K	2406 do K	2406 do našej K
redakcii	39 našej K
redakcija	1764 mūsų K	1804 mūsu K	2380 naša K	2380 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2337 javite se K	2337 pišite K	2344 našoj K
redakcijos	1738 K sutikimo
redakciju	2380 našu K
redakcja	2089 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2065 bez zgody K	2089 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1519 hubungi K	1520 K kami	1520 email K	1520 K
redaksjon	2005 vår K
redaksjonen	38 tips K	67 tips K	2004 kontakt K	2005 kontakt K
redakteur	518 ist K	527 als K	527 seit # K
redakteurin	518 ist K	527 als K	527 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	456 vores K	527 leitet die K	531 meinung der K	567 K war an der	568 nicht von der K	571 melden sie sich bei der K	591 produkte wurden von der K	614 unsere K	2579 vår K
redaktionell	591 produkte K ausgewählt
redaktionelle	498 externe K inhalte
redaktionen	405 skriv til K	2526 mejla K
redaktor	337 je K	337 , K	337 - K	2048 - K	2048 , K	2400 je K	2400 , K	2400 - K
redaktore	1783 galvenā K	1783 K
redaktorem	337 je K	2048 jest K
redaktorius	1743 K
redaktorka	337 je K	337 , K	337 - K	2048 - K	2048 , K	2400 je K	2400 , K	2400 - K
redaktorkou	337 je K	2400 je K
redaktorom	2400 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1783 galvenais K	1783 K
redaktur	1495 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1591 la K ti invia	1604 la nostra K
reenvia	49 K
refresh	799 K this page	799 K the page
regala	948 K esta nota
reggel	17 minden K
regioverslaggever	1860 is K
registe	2101 K-se para
register	699 K for free to
registered	816 K users can
registraci	350 děkujeme za K	352 po K
registrarte	958 al K
registrate	1020 K a nuestro	1030 K
registrati	1524 K per	1536 K per	1603 K gratis
registration	844 free K gives
registreer	1816 K je
registrera	2553 genom att K dig
registrere	1979 ved å K deg
registrieren	470 K sie sich
registrierung	523 K	557 mit ihrer K	558 die K ist kostenlos
registrirajte	2352 K se besplatno	2352 besplatno se K	2473 brezplačno K	2473 K se brezplačno
registrujte	377 K se	2352 K se besplatno
regrette	1295 K
regrettent	1295 K
reiseangebote	577 unsere K
rejoignez	51 K-les	51 K-nous	1229 K-nous sur	1292 K-nous	1292 K notre	1292 K nos
rejoins	51 K-les
rekao	2382 K
rekla	2382 K
reklam	70 bez K	70 nie mamy K	70 K yok	378 bez K	2089 bez K	2089 nie mamy K
reklama	2380 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1984 K
reklamelinks	74 K	438 K
reklamer	70 ingen K	456 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2064 we współpracy K
reklamsiz	70 K	2682 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2171 K
rely	927 you K on	935 we K on
remaining	707 free articles K	707 free article K	707 articles K this month	707 free stories K
remind	938 K me later
removed	740 this comment has been K
rendszeres	1461 legyen K
rendue	60 e-mail ne sera pas K
replied	937 K
reply	6 leave a K	916 just hit K	916 hit K and	916 hit K to
replying	916 K to this email
report	53 months on this K	53 months to K	803 K an error
reportage	614 diese K	1293 ce K
reportagem	39 nossa K	53 meses nesta K	2169 esta K
reportagens	2169 nossas K
reportaje	1031 este K
reported	937 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	518 ist K	527 als K	527 seit # K	753 contact the K at	754 is a K at	756 is a K	756 is a senior K	778 contact the K	778 contact our K	778 email the K	780 K	1252 est K	1495 adalah K	1968 er K i	2048 - K	2048 , K	2195 este K	2338 je K	2338 , K	2460 je K	2460 , K	2543 är K på
reportera	39 naszego K	992 es K
reporterem	39 naszym K	2048 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	518 ist K	527 als K	527 seit # K
reporterka	2048 - K	2048 , K	2338 je K	2460 je K
reportero	992 es K
reporters	39 our K	934 ask our K	935 our K	935 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	740 why are you K this	812 keep our K free	829 this K	851 more of our K	935 our K	935 this K	935 K like this	935 goes to K
reportrar	39 våra K
reports	782 K on
repost	45 K this
representa	2141 não K a opinião
representam	2123 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	758 may not be K
reproducerea	2192 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	757 K without permission	825 K in whole or in part	1250 toute K	1250 droits de K	1250 K interdite	1251 toute K	1251 droits de K	1251 K interdite
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
republish	45 K	757 K our articles	757 K this article	825 K this story	825 K our stories
republished	45 K	757 K with permission	757 is K from
required	21 K fields are marked	740 K fields are marked
research	756 is a K fellow
researcher	756 is a senior K	756 is a K
reserva	29 es K el dret
reservados	990 derechos K	2134 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	273 tots els drets K
reserve	29 K the right
reserved	636 all rights K	699 article is K for	757 all rights K	1637 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1016 K de sus autores	1016 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2123 os comentários são de K
responsabiliza	30 não se K	1016 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1016 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	603 ist K
ressortleiterin	603 ist K
rest	20 to read the K	699 to read the K of this	828 the K of this
restants	1215 articles gratuits K
reste	1216 il vous K #%	1216 il vous K # %
resultater	419 google-K
results	843 your search K	843 your google K
retrouvez	1229 K-nous sur	1259 K	1292 K-nous
rette	429 K fejl
retter	429 K fejl	429 K alle fejl	1974 vi K feil
rettigheter	1960 alle K forbeholdt
reuters	1250 avec K	1251 avec K
revcontent	94 K
revelou	2171 K
revient	1279 vous K qu'à
rewritten	757 may not be published, broadcast, K
""", 'ri': """
ricamiz	2621 küçük bir K var	2621 sizden bir K var
ricercatore	1569 è K
ricercatrice	1569 è K
ricevi	1541 K ogni	1603 K ogni	1603 K la
ricordato	1606 ha K
rief	616 K
riep	1926 K
riferito	1606 ha K
riippumaton	1191 K media
riippumatonta	1190 tue K	1191 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1566 K riservata	1566 © K	1599 è vietata la K	1599 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1601 K agli abbonati
riservati	1566 tutti i diritti K	1601 K agli abbonati
riservato	1533 K ai nostri abbonati	1533 questo contenuto è K	1595 K agli utenti	1601 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	426 af en K
rocznie	2090 K
ropade	2581 K
ropar	2581 K
roper	2007 K
ropte	2007 K
roskapostia	71 ei K
round	768 our K-up
roundup	709 get a weekly K	768 our K	768 weekly K
rozhodl	380 K
rozhodol	2441 K
rozpowszechnianie	2042 K artykułu	2065 dalsze K
""", 'ru': """
rubrice	354 najdete v K
ruft	616 K
ruga	2224 îi K	2224 îl K
rugat	2224 a K	2224 au K
rugau	2224 K
rukoili	1193 K
ruled	937 K
rundbrief	78 K	522 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2007 K	2581 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2581 K
sagde	458 K
sagen	616 K
saglasnosti	2371 bez K
sagt	616 K
sagte	616 K
sagten	616 K
said	937 K
saisissez	77 K votre adresse
saken	1928 likte du denne K	1974 feil i K	2002 denne K	2002 få K	2004 les hele K	2005 denne K
saker	2002 flere K	2005 våre K	2005 alle K
saklidir	2642 tüm haklari K	2642 her hakki K
sako	1766 K
saluran	1478 ikuti K	1478 gabung di K	1520 K kami
samarbeid	1984 i K med en annonsør
samarbejde	438 i K med en annoncør
samarbete	2558 i K med en annonsör
samedi	17 chaque K
samenvatting	1901 deze K	1901 de K is
samenwerking	1888 betaalde K	1888 K met onze partner	1888 K met een commerciële
samstag	17 jeden K
samtycke	2545 ditt K
samtykke	425 dit K	425 give K	433 jeg giver K til	1970 ditt K	1970 gi K
samtykket	1970 K ditt
sang	458 K	2007 K
sanoi	1193 K
sanoivat	1193 K
sanoo	1193 K
sans	70 K pub
satin	2667 K alin
satura	1784 ārējā K
saturday	17 every K
saturdays	877 delivered K	877 sent K
sauca	1806 K
saugomos	1731 visos teisės K
savetovala	2382 K
savetovali	2382 K
savetovao	2382 K
savetuje	2382 K
savjetovala	2382 K
savjetovali	2382 K
savjetovao	2382 K
savjetuje	2382 K
savundu	2684 K
say	686 have your K	740 have your K in
saya	62 tag K
sayenizde	2682 sizin K
says	937 K
sazinies	1803 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1543 K l'app	1543 K la app	1543 K la nostra app	1603 K la nostra	1603 K l'app
schauen	613 K sie vorbei
schick	49 K ihn	49 K es	601 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	601 K sie uns	613 K sie uns
schnupperabo	610 K
schon	461 wenn sie K hier sind	461 wo sie K hier sind
schreef	1926 K
schreib	38 K uns	67 K uns	571 K uns	613 K uns	614 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	460 K sie an	501 K sie uns ihre meinung	571 K sie uns	613 K sie uns
schreibt	38 K uns	67 K uns	518 K über	518 K für	528 K seit # für	613 K uns	614 K mir unten	614 K uns unten	616 K
schrieb	616 K
schriftlicher	513 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1808 K u in	1808 K je in	1821 K je in voor	1821 K je gratis in	1922 K je hier in	1923 K je gratis in
schrijft	1860 K over	1860 K voor	1926 K
schrijver	1860 is K en	1863 mening van de K
scria	2224 K pe	2224 K în	2224 așa K
scrie	38 K-ne	67 K-ne	2221 K-ne
scrii	2221 să ne K
scriitoare	2195 este K
scriitor	2195 este K
scripts	732 unblock K
scris	2224 a K
scritto	1604 chi ha K questo	1606 ha K
scrittore	1569 è uno K
scrittrice	1569 è una K
scrive	1569 K di	1569 K per
scriveteci	38 K	67 K
scrivi	1524 K a
scrivici	38 K	67 K	1603 K
""", 'se': """
search	843 on google K
secondo	1606 K
section	55 K #g	741 in the comment K
secure	778 K drop
securedrop	778 K
securely	778 K on signal	778 K via signal	778 contact us K	778 reach us K
seda	49 jaga K
see	42 did you K it	910 if you K
segnalacelo	1603 K
segons	302 K
segueix	299 K-nos
seguici	1546 K su	1546 K anche su	1603 K
seguir	969 puedes K a	969 puede K a
segundo	2171 K
sehen	606 K sie hier.
sekarang	1519 donasi K	1519 daftar K	1519 gabung K	1519 unduh aplikasi K
sekite	1763 K mus
sekojiet	1803 K mums
selaimesi	10 K
seleciona	2159 a redação K
selected	823 K by our
selengkapnya	1469 untuk membaca K	1508 membaca artikel K
selgitas	1075 K
selitti	1193 K
selon	1295 K
semaine	17 chaque K	17 une fois par K	1294 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1032 a la K	2170 por K
semanal	78 la carta K	958 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	455 K os	709 we'll K you	778 K us a tip	1953 K inn	2004 K oss
sende	1979 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	601 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	872 our app K you
seneste	428 K afsnit
sense	71 K spam
senza	71 K spam	1592 K di te non	1603 K di te non
service	1252 est chef du K	1252 est cheffe du K
serwisie	2063 w K	2078 naszym K
serwisu	2049 treści z K	2049 treść z K
seslendi	2684 diye K	2684 K
setiap	17 K pagi	1521 K bulan
setmana	299 rep cada K
setmanalment	17 K
settimana	17 ogni K	1605 alla K
settings	736 cookie K	839 cookie K	839 privacy K
setuju	43 tidak K?
setujui	1496 K cookie
seuraa	1190 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	722 K this with	722 K this post on	722 K this if you	722 K this far and wide	722 click to K	731 we may get a K
shareholders	812 not by K	935 no K
shop	836 our K	864 K our	896 in our K	896 from our K	896 our K now
shope	2406 našom e-K
shopping	869 our K links
shopu	342 našem e-K	2344 našem web K	2406 nášho e-K
should	778 story we K	778 we K look into	778 we K know about
shouted	937 K
showcase	184 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	538 jetzt tickets K:	583 K sie unsere arbeit
sier	1982 til du K opp	2007 K
siga	2114 K-nos no	2114 K-nos nas	2168 K-nos
siger	458 K
sign	24 K in	710 K up to get	770 K up	880 K up for our	880 K up to our	934 K up for our	934 K up to our	934 when you K up	934 K up now
signal	420 på K	525 auf K	525 K-kanal	1965 på K	2540 på K
signaler	1238 K une erreur
signalez	1292 K-la-nous	1292 K-le-nous
signali	2398 K
signalu	335 K	2046 K
signing	709 thanks for K up	709 thank you for K up	709 by K up, i agree	709 by K up, you agree	709 by K up you agree
silakan	1469 K login	1469 K masuk
silenced	935 refuse to be K
simply	916 K hit reply
since	688 K you're here
sini	1519 klik di K
sinirsiz	2645 K erişim
sinulle	1130 meillä on K pyyntö
site	64 ayna K	836 our jobs K	935 our K	1924 onze K
sitede	2652 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1806 K
skaityti	1728 norėdami K toliau	1728 norint K toliau	1728 K toliau galite
skaitytojai	1764 mūsų K
skaitytojams	1764 mūsų K
skelbiamas	22 nebus K
skicka	2553 genom att K	2578 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1753 K # proc	1763 K paramą
sklepem	2052 naszym K
sklepie	2052 naszym K
skontaktuj	38 K się z nami	2047 K się z nami	2047 K się z naszym	2047 K się z naszą	2047 K się z autorem	2047 K się z autorką
skreg	458 K
skrek	2007 K	2581 K
skrev	458 K	2007 K	2581 K
skribent	423 er fast K	1968 er K	2543 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	455 K til os	455 K dig op	2513 K upp dig	2578 K upp dig	2578 K till oss
skrive	21 logget ind for at K	2005 vi bør K om	2005 vi burde K om
skrivefeil	1974 funnet en K
skriver	458 K	2007 K	2581 K
skrzynce	2018 w twojej K
""", 'sl': """
slant	2580 en K
slapukais	1744 K	1762 K
slapukus	1744 K
sledite	2497 K nam
sledujte	315 K nás	368 K nás živě	377 K nás	2438 K nás
sliboval	380 K
slobodno	2379 podržite K
sluit	51 K je aan
""", 'sm': """
small	865 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	299 fes-te K	299 fes-te'n K
socia	51 hazte K	80 hazte K	939 hazte K	995 hazte K
social	491 auch bei K media
socialmediacookies	1864 K
socio	51 hazte K	80 hazte K	939 hazte K	943 hazte K	995 hazte K
sociologue	1252 est K
socios	1025 solo para K	1025 sólo para K
socis	80 feu-vos K
sodelovanju	2474 v K s partnerjem
soglasja	2491 brez K	2491 brez pisnega K
som	2002 en sak K
somebody	908 if you know K	908 K sent you this
someone	722 send this to K	908 if you know K	908 K sent you this
something	803 see K wrong	803 K is wrong	910 if we got K wrong	910 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2224 arată un K
sondajul	35 K nostru
sonderheft	577 unser K	577 das K
sondzie	2055 naszej K	2055 w K	2072 weź udział w K
sonntag	17 jeden K
sordu	2684 K	2684 diye K
sordular	2684 K
soruyor	2684 K
sostegno	1528 il tuo K ci	1528 abbiamo bisogno del tuo K	1603 il tuo K
sostenerci	1528 puoi K
sostengono	1592 ci K ogni mese
sostenitore	80 diventa K	1603 diventa K
sostenitori	1604 i nostri K
sostiene	1567 chi ci K	1604 chi ci K	1606 K
sostieni	1528 K il nostro	1528 K la nostra	1603 K il	1603 K la
sostienici	1567 K	1603 K
sostuvo	1033 K
sottolinea	1606 K
soubory	329 K cookie
souhlasu	328 bez K	371 bez K
souligne	1295 K
source	774 top K
soutenez	1200 K notre	1254 K-nous	1254 K notre	1282 en vous abonnant, vous K	1292 K-nous	1292 K notre	1292 K-le	1292 K-la
soutenir	1196 nous K	1201 pour nous K	1292 K notre
soutien	1195 votre K	1200 votre K est	1200 a besoin de votre K	1279 votre K, même
soutiennent	1279 nous K chaque mois
soutiens	1292 je K
sovelluksellamme	84 K
sovelluksemme	1139 lataa K	1191 K
sovelluksessa	1139 avaa K	1170 K
sovelluksessamme	84 K
sovellus	1139 lataa K	1139 lataa ilmainen K	1170 K	1190 lataa K
""", 'sp': """
spaltist	1968 er K	1968 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	934 can you K
specchio	64 sito K
spelregels	1843 K
spende	460 ihre K	460 mit einer K	464 deine K für	464 ihre K hilft	464 deine K hilft	464 jede K hilft	464 jede kleine K hilft	464 jede K zählt	613 deine K	613 eure K	613 K jetzt	613 K uns	617 K
spenden	460 jetzt K	460 K sie	617 K
spendenaufruf	617 K
spendenaufrufe	617 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	613 K uns
spendieren	54 K sie mir einen kaffee	613 K sie uns
spiega	1606 K
spiegato	1606 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	831 K content
sportredacteur	1899 is K
sportredakteur	603 ist K
sportredakteurin	603 ist K
sportressort	527 leitet das K
sportskommentator	1968 er K
sportverslaggever	1860 is K
spot	910 if you K
spotify	2656 K'da
spotted	910 if you've K
spottete	616 K
spravodajcom	2400 je K
sprijinul	2221 K tău	2221 avem nevoie de K	2222 K tău
spune	38 K-ne	67 K-ne	2221 K-ne	2222 K-mi mai jos	2224 K
spunea	2224 K
spuneau	2224 K
spurgte	458 K
spurte	2007 K
spus	2224 a K	2224 au K
""", 'sq': """
squadra	1604 la nostra K
""", 'st': """
staat	1926 K er
stabilito	1606 ha K
stadsverslaggever	1899 is K
stammt	599 K von einer ki
stand	934 K with us
standards	757 our K: the	833 our K team
starred	60 K fields
starting	897 tickets K at
statement	918 forward-looking K
statements	918 forward-looking K	918 forward looking K
stay	799 K with us for
ste	2395 keď K už tu	2456 ker K že tu
stede	42 var du til K
stelde	1926 K
stellen	577 wir K ein
stellenangebote	537 aktuelle K
stellenmarkt	537 unserem K
stellenportal	577 unserem K	577 unser K
stemme	426 ai-K
steuerlich	553 K absetzbar
steun	1808 uw K	1812 met jouw K	1812 met uw K	1812 K ons met	1855 K ons	1923 K ons	1923 K onze	1923 jouw K
stiahnite	2438 K si
stichpunkte	576 die K
stillingen	448 søg K	1997 søk K
stimme	519 K
stjerne	60 felter med K
stod	458 K der	2581 K det
stond	1926 K
stopite	2459 K v stik z
stopspillet	83 K
store	349 app K	547 im app K	836 our K	896 in our K	896 from our K	2412 app K
stories	15 free K	707 free K left	753 for more K like this	816 access to all our K	829 K like this	851 more of our K	935 our K	935 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	699 to read the full K	707 free K left	707 last free K	713 read this K in the app	722 share this K on	753 if you have a K to tell	753 email your K to	778 K for us	818 save this K	828 this K	828 the full K	829 this K	829 a K like this	830 this K	935 this K	935 K that took us
straight	709 K to your inbox	875 emailed K to you
straipsniai	1755 nemokami K	1759 geriausi K jūsų
straipsnis	1759 nemokamas K	1764 šis K
straipsnius	1755 nemokamus K
streszczeniu	2069 o K ai
striga	2224 K
strigat	2224 a K	2224 au K
strigau	2224 K
strinjate	43 se ne K	43 se K
strona	2030 ta K używa
studio	823 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1896 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1896 K een mail	1896 K ze naar
""", 'su': """
subliniat	2224 a K
submitting	709 by K your email
subscreva	2105 K a nossa	2105 K as
subscribe	699 K to continue reading	699 K to read the full	699 to continue reading, K	699 K to get access	699 K for full access	699 K to unlock	699 already K?	709 K to our free	709 K to our weekly	709 K to our daily	709 K for more	726 K to our channel	726 K to our podcast	762 K to the podcast	762 K to our podcast	816 if you already K	816 K now for	840 K here	840 K below	934 K to our	934 K today	934 K now	934 K to get	934 K for free
subscribed	809 you are now K to	861 you have K
subscriber	50 as a K	686 become a K	699 already a K	699 this is a K-only	701 existing K	816 K-only article	816 K-only story	816 K-only content	816 not a K?	836 K event	844 K account	934 becoming a paid K	934 free or paid K
subscribers	50 K can	50 K may	699 this article is for premium K	699 for K only	699 exclusively for K	699 is exclusive to K	699 for paying K	699 for paid K	699 is for K	699 are for K	699 only K can read	701 existing K	816 exclusive to our K	816 exclusively to K	846 K can comment	884 thanks to our K	935 our K	938 K
subscribing	699 by K to our	709 by K, you agree	886 consider K	934 consider K
subscription	699 off annual K	699 off an annual K	699 your K helps	699 K is being used on another	699 upgrade your K	699 sign up for a K	699 purchase a paid K	816 your K supports	816 your K makes	816 our K offers	816 our K options	844 without a K	886 consider a K	936 annual K	938 K
subscriptions	938 K
subscriptor	267 ja n'ets K	299 fes-te K	299 fes-te'n K
subscriptors	50 els K poden	267 només per a K	291 gràcies als K	294 exclusiu per a K	303 K
subscrit	290 K al nostre
subscriu	80 K-te	299 K-te
subscriure	290 en K't
subskrybenci	50 K mogą	2075 tylko K	2089 nasi K	2092 K
subskrybent	50 jako K
subskrypcja	2092 K
subskrypcje	2092 K
subskrypcji	2061 w K	2083 w K
substack	699 in the K app	938 K
substacks	938 K
subvention	1279 aucune K et
succes	2178 te-ai abonat cu K
successfully	861 K subscribed
sued	937 K
suglasnosti	2371 bez K
suite	1282 pour lire la K	1282 lire la K ?
suivez	1229 K-nous sur	1292 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1030 K al	1030 K
summary	830 this K
sunday	17 every K	768 our K email
sundays	17 on K	877 sent K
suosikiksi	1156 K
suositteli	1193 K
suport	291 amb el teu K podem	291 ens donen K cada mes	299 dona'ns K	299 el teu K	300 ens donen K
suporta	2118 o seu browser não K
support	693 please K us	693 your K, no matter how small	693 K our work by	693 to K my work	693 you can K us	732 your browser does not K	812 K fact-based	934 K us	934 K our	934 K my work	934 K this work	934 your K	934 we ask you to K	934 K the show
supporta	1550 il tuo browser non K
supported	732 your browser is not K	935 reader-K	935 reader K	935 member-K	935 listener-K
supporter	934 become a K
supporters	884 thanks to our K	891 K like you
supporting	693 please consider K	934 consider K
survei	1520 K kami
survey	35 our K	35 our reader K	740 reader K	740 take our # minute K	740 two-minute K	741 short K	934 take our K
suscribirte	955 al K
suscribite	80 K	1020 K a nuestro	1030 K
suscripciones	1034 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	948 ya soy K	948 ya eres K	1030 hazte K
suscriptora	1030 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	949 exclusivo para K	949 sólo para K	949 solo para K	1031 nuestros K	1034 K
susisiekite	38 K su mumis	1763 K su mumis
sustaining	769 K member	934 K member	934 become a K
sustenta	2169 que K o
sutikimo	1731 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2581 K
svarar	2005 vi K alle
svarbiausius	1762 K savaitės
svarede	458 K
svarer	2005 vi K alle
svarte	2007 K
svideo	2334 K vam se tekst
svobodno	2497 podprite K
svobodnou	377 podpořte K
svoju	2323 K e-mail	2323 K mejl	2351 K e-mail
""", 'sw': """
swish	2555 via K
swisha	2578 K en gåva	2578 K oss	2578 K gärna	2578 K till #
""", 'sy': """
syndicated	825 auto-generated from a K feed	825 published from a K feed	825 K feed
syndication	825 our K team
syntetisk	426 K stemme	1971 K stemme
""", 'sz': """
szerint	1464 K
""", 'ta': """
taalfout	1843 K
taasavaldada	45 K
taboola	94 K
tady	304 když už jste K
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
tahun	1521 per K
takes	816 free and K less than
takip	2632 bizi K edin	2632 K et	2651 x'te K	2667 K edin	2681 bizi K edin
takk	1979 ja K, jeg vil
takket	456 K være dig	2005 K være deg
taloustoimittaja	1161 K
talsyntes	2546 K
tamamini	20 haberin K	20 yazinin K	2681 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1522 K
tanggung	1517 menjadi K jawab penulis
tanpa	71 K spam
tapana	1193 K sanoa
tapkite	1763 K nariu
tarafindan	2653 yapay zeka K	2653 yapay zekâ K
tarayiciniz	10 K
targeting	787 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1432 külső K
tarvitsee	1190 K sinua	1190 K tukeasi
tarvitsemme	1190 K apuasi	1190 K tukeasi
tasuta	1064 K konto
tavsiye	2684 K etti	2684 K ediyor
""", 'te': """
te	2651 'i x'K
teada	38 anna meile K	67 anna meile K
team	935 our K	1924 ons K
teatas	1075 K
teavitused	1058 K
techredacteur	1899 is K
tegasnya	1522 K
tehisaru	1054 K abil	1054 tegi K	1070 K abil
tehisintellekt	1054 K
tehisintellekti	1054 K abil	1070 K abil
teica	1806 K
teigia	1766 K
teil	584 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	613 K sie uns
teilnehmen	537 jetzt K
teilte	616 K mit	616 K der	616 K die
tekrarladi	2684 K
tekst	20 cały K	20 ceo K	1901 deze K	2089 ten K	2352 ceo K	2380 ovaj K
tekstovima	2363 svim K
teksty	2089 nasze K
telefon	431 på din K
telefoni	1058 otse K	1058 otse oma K
telegram	16 K	184 K	218 K канал	218 канал в K	274 canal de K	335 K	420 på K	420 K-kanal	491 unseren K-kanal	525 auf K	525 K-kanal	570 unserer K-gruppe	643 K	726 join our K	726 our K channel	934 join our K	968 nuestro canal de K	1260 canal K	1260 groupe K	1573 canale K	1858 K-kanaal	1965 på K	1965 K-kanal	2046 K	2114 nosso canal no K	2193 canalul de K	2244 мы в K	2244 наш K-канал	2244 в нашем K	2244 новости в K	2265 K	2265 K-канал	2265 K-канале	2336 K	2336 K-u	2368 K kanalu	2398 K	2458 K	2540 på K	2540 K-kanal	2647 K	2698 ми в K	2698 наш K-канал	2698 у нашому K	2718 K	2718 K-канал	2718 K-каналі	2818 kênh K
telegrama	2046 K
telegrame	2398 K
telegrami	1049 K kanaliga
telegramie	2046 K
telegramis	1049 K
telegramissa	1157 K
telegramkanaal	1858 K
telegramkanal	2540 K
telegramon	1428 K
telegramu	335 K	2336 K	2458 K
teljes	20 K cikk
tell	67 ? K us	833 K us	929 . K us your	929 ? K us your	929 . K us how	929 ? K us how	929 . K us what	929 ? K us what
telli	80 K leht	1072 K kohe
tellija	1036 oled juba K
tellijad	50 K saavad	1068 ainult K
tellijatele	1036 artikkel on K	1036 ainult K	1068 tekst on K	1068 lugu on K	1068 artikkel on K
tellimus	1076 K
tells	872 our app K you
temas	992 cubre K
temat	2047 zgłoś K
tenhle	378 K text
tento	2439 K text
terangnya	1522 K
termos	2121 K de uso
terms	736 agree to our K of	736 agree to our K and	737 agree to the K
terugkijken	1903 hier K
terugluisteren	1903 hier K
teruskan	49 K
testen	460 jetzt K	460 K sie	469 für # € K	469 für # euro K
testez	1209 K-nous	1292 K-nous
testified	937 K
tetszett	1462 K a cikk
text	38 K us	67 K us	830 this K	2576 låst K
texte	587 alle K zum
texten	2549 fel i K
texter	2575 våra K	2575 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	765 K you to the	765 K you to all of you	765 K you to all who	765 K you to our
thanks	765 K to all of you who	884 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	812 will you join K	865 join K from
thema	571 K für uns
themenseite	563 unserer K
theo	2778 K dõi báo	2817 hãy K dõi	2820 K ông	2820 K bà	2820 K lời
there	42 were you K
think	740 let us know what you K	934 tell us what you K
thinking	887 if you were K of	887 if you've been K about	887 if you've been K of
thoughts	740 share your K	925 post your K	934 share your K
thousands	934 join K of
threads	335 K
threema	525 auf K
through	869 K links	869 K a link
throw	686 K in
thursday	17 every K
thursdays	17 on K	877 delivered K	877 sent K
""", 'ti': """
ticker	563 im live-K
tickets	864 K here	864 book K here	897 K as low as	897 get K from	897 like these K
ticketshop	537 unserem K
tietosuojaseloste	1146 K
tietosuojaselosteen	1171 hyväksyt K
tijeku	2351 budite u K
tikkie	1925 K
tiktok	16 K	575 inhalt von K	643 K
tiktokon	1428 K
tiktoku	2336 K	2458 K
til	455 vær med K
tilaa	80 K nyt	1190 K nyt
tilaaja	50 K voi	1134 oletko jo K
tilaajamme	1191 K
tilaajana	50 K voit	1134 jatka lukemista K	1134 K pääset	1134 K voit	1134 koko juttu K
tilaajat	50 K voivat	1182 vain K	1194 K
tilaajille	1134 vain K	1182 on K
tilaamalla	1171 K hyväksyt	1174 K
tilauksen	1137 voit peruuttaa K
tilaus	1194 K
tilbage	444 gratis artikel K
tilgang	2004 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2502 vi har en bön K dig	2578 ge en gåva K oss
tillade	2581 K
tillatt	1994 ikke K å gjengi
tilmeld	393 K dig vores	433 ved at klikke på K	455 K dig vores	455 K dig her	455 K dig gratis
tilmelde	433 ved at K dig
tilmelding	433 ved K
tim	2344 naš K
tin	78 bản K	2821 bản K
tine	2209 fără K nu
tip	38 K os	67 K os	405 K os	405 har du et K	455 K os	686 K your	1895 app je K
tipeee	1254 K
tipline	778 our K	911 our K
tipp	571 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	778 news K	1951 K oss	1951 har du et K	2004 K oss	2526 har du ett K	2527 har du K
tipsa	38 K oss	67 K oss	2578 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	382 en lille K at bede	1928 en liten K å be
""", 'tl': """
tl	2683 # K
""", 'to': """
to	57 from us K you
today	770 join K	934 chip in K	934 sign up K	934 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1926 gaf K
toestaan	1900 cookies K
toestemming	1839 K te geven	1864 je K nodig	1864 uw K nodig	1864 geef K	1891 overname zonder K	1900 geen K gegeven	1915 tekst mag zonder K
toeta	1061 K meid	1072 K meid
toetage	1072 K meid
toetus	1061 sinu K	1072 sinu K	1072 teie K
toho	42 byli jste u K
toimetaja	1051 K
toimetus	1073 meie K
toimetusele	39 meie K
toimintaamme	1190 tue K
toimittaja	1161 lehden K	1161 politiikan K	1161 vapaa K	1161 on K
toimittajallemme	39 K
toimittajamme	1191 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1191 K
toimituksemme	1191 K
toimitusta	1190 tue K
toisti	1193 K
told	937 K
torjui	1193 K
toteaa	1193 K
totesi	1193 K
touch	686 get in K	753 get in K with our
""", 'tr': """
trabaja	992 K en
trabajo	943 si te gusta nuestro K	1031 nuestro K
trabalho	2160 valoriza o nosso K	2169 nosso K
tracking	839 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	460 K sie hier	613 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1236 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1923 K ons
traktir	54 K kopi	54 K saya kopi	1506 K kami
transcript	830 this K
transferred	737 personal data may be K
translated	763 this article was K
transmettez	49 K-le
transmis	2224 a K
transparenzhinweis	513 K
tratamento	2121 K dos seus dados
tratamiento	976 K de tus datos
trattamento	1553 K dei dati
travail	1293 notre K
tredje	2545 K part
trenger	1931 vi K din støtte	2004 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2466 naše spletne K
trgovini	2344 našoj K	2466 naši spletni K	2466 naši K
trial	699 your free K	934 start your free K	934 start a free K	936 free K
tribunais	2138 cobre K
tribunales	992 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	890 will be K
trust	927 you K
trusted	774 K source
""", 'tu': """
tuesday	17 every K
tuesdays	877 sent K
tuit	9 este K
tukesi	1190 K
tukijaksi	1190 ryhdy K
tulisan	1520 K ini
tulisnya	1522 K
tunnistas	1075 K
tunnus	1178 luo K	1190 luo K
tuo	1592 il K #x#
tuomitsi	1193 K
turn	927 you K to
tutur	1522 K
tuturnya	1522 K
""", 'tv': """
tvirtina	1766 K
tvrdi	2382 K
tvrdil	380 K
tvrdila	380 K	2382 K
tvrdio	2382 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	937 K
twice	890 will go K as far
twierdzi	2091 K
twitter	722 share on K	726 follow him on K	726 follow her on K	726 follow them on K	726 follow on K	2651 K'da takip
twitteris	1049 K
twitterze	2027 na facebooku i K
""", 'ty': """
tygodniowo	2090 K
tygodniu	17 raz w K
typo	803 spot a K
""", 'ub': """
ubegrenset	1937 K tilgang
""", 'uc': """
ucap	1522 K
ucapnya	1522 K
""", 'ud': """
udbyder	425 ekstern K
udfyldes	408 skal K
udtalte	458 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	457 om K
""", 'ui': """
uitgeschakeld	1836 javascript is K
uitschrijven	1821 op elk moment K
uitzending	1903 de K hieronder
""", 'uj': """
ujar	1522 K
ujarnya	1522 K
""", 'uk': """
uken	2006 i K
uker	2004 prøv # K
""", 'ul': """
ulubionych	2045 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	732 video K
unbegrenzt	557 alle artikel K
unbegrenzten	584 K zugriff	584 K zugang
unbegrenzter	557 K zugang
undrade	2581 K
uneix	51 K-t'hi	299 K-te
unesite	77 K svoj e-mail
ungkap	1522 K
ungkapnya	1522 K
uniquement	1279 nous vivons K grâce
unisciti	51 K a loro	51 K	1603 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	699 get K access	699 K digital access	701 K access for	844 K reading	844 want K access
unlock	20 K this	699 K the rest
unser	614 K ziel	614 K team
unsere	36 K leser	74 über K links	483 K app	580 K neue app	583 durch K leser	613 können sie K	614 K leser	614 K texte
unserem	35 K quiz	469 mit K abo	537 in K shop	537 K online-shop	570 K kanal	577 K shop	611 in K shop	611 jetzt in K
unseren	36 K lesern	537 K shop	577 K online-shop	614 K lesern	614 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	483 in K app	547 K app	563 lesen sie auf K	580 K neuen app	614 K arbeit
unseres	537 K teams
unsubscribe	709 K at any time	709 K anytime	840 K whenever
unterschied	554 machen einen K	554 macht einen K
untuk	1519 masuk K
unutmayin	2667 K
""", 'up': """
upcoming	836 our K
updates	58 receive K by email	709 get K by email	799 check back for K	799 refresh for K
upgrade	699 K to paid	699 K to read	699 behind the paywall. K
upgrading	886 consider K
upitala	2382 K
upitao	2382 K
upitnik	2348 K
upozorava	2382 K
upozorila	2382 K
upozorio	2382 K
upozornenia	14 K	2412 K
upozornil	380 K
upozornila	380 K
uppgav	2581 K
uppger	2581 K
uppmanade	2581 K
ups	938 pop-K
""", 'ur': """
urednica	2338 je K	2338 , K	2460 je K	2460 , K
urednik	2338 je K	2338 , K	2460 je K	2460 , K
urged	937 K
urheilutoimittaja	1161 K
urteilte	616 K
""", 'us': """
us	38 dm K	67 dm K
use	931 will not K your	931 won't K your	931 we may K your
""", 'ut': """
utbrast	2581 K
utilisation	1236 K de cookies	1236 K des cookies	1236 conditions générales d'K
utilisons	1235 nous K des cookies
utilitza	279 K galetes
utilitzem	279 K galetes
utilizamos	975 K cookies	2120 K cookies
utilizza	1552 questo sito K i cookie	1553 K cookie
utilizziamo	1552 K i cookie
utrzymujemy	2089 K się
uttalte	2007 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1071 meie K
uudiskiri	1039 telli meie K	1059 K	1072 telli K	1073 meie K	1076 K
uudiskirja	1059 K
uudiskirjaga	1039 K	1059 K
uudiskirjast	1059 K
uudistes	1048 google K
uutisemme	1188 K
uutisilmoitukset	1169 K
uutisissa	1156 google K
uutiskirje	78 K	1137 tilaa K	1172 K	1190 tilaa K	1194 K
uutiskirjeemme	78 K	1137 K	1191 K
uutiskirjeen	78 K	1171 tilaamalla K	1172 K
uutiskirjeet	1172 K
""", 'uv': """
uvedl	380 K
uvedla	380 K
uviedla	2441 K
uviedol	2441 K
""", 'uy': """
uyardi	2684 K
uyariyor	2684 K
uygulamamiz	2629 mobil K	2682 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2629 K indirin	2629 K indir	2629 mobil K	2681 K indir
uygulamasini	2658 K
uygulamayi	2630 K indir	2630 K indirin
""", 'uz': """
uzviknuo	2382 K
""", 'va': """
vaati	1193 K
vaativat	1193 K
vacancies	794 our current K	794 our K
vacatures	1869 onze K	1869 alle K in
vacaturesite	1902 K	1902 onze K
vakuutti	1193 K
valfri	2505 swisha K summa	2578 swisha K	2580 K summa
valgfritt	1931 vipps et K	2004 vipps K
valittaa	1193 K
valitti	1193 K
vallotta	1464 K
vapaasti	45 lainata K
var	42 K du der
vare	2579 tack K er	2579 tack K dig
varnade	2581 K
varnar	2581 K
varoittaa	1193 K
varoitti	1193 K
varoval	380 K
varovala	380 K
varsel	1976 K
varsler	1976 K	1976 push-K
varslinger	14 K
varuje	380 K
vas	2356 bez K	2380 bez K
vastasi	1193 K
vastasivat	1193 K
vastaus	21 peruuta K
vayas	940 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2580 i K
vedomosti	2410 svoje K
velden	60 K met een ster
ven	455 del med en K
vendredi	17 chaque K
venn	2004 del med en K
ventana	978 se abre en una K nueva
veraltet	496 ihr browser ist K
verantwoordelijk	30 niet K	1888 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	567 ist der anbieter K	567 der anbieter selbst K
verarbeitung	550 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1809 voor je K gaat	1816 lees K met	1816 K lezen?	1818 om K te lezen	1884 gratis K met	1908 lees gratis K	1920 help ons K
verdi	2684 karar K	2684 söz K	2684 diye yanit K	2684 yanit K	2684 cevap K
vereiste	21 K velden zijn	1842 K velden
verfasser	531 meinung der K
verfassers	531 meinung des K
vergoeding	1888 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1924 dit K	1924 goed K
verhalen	1884 toegang tot alle K	1922 K in je mail	1924 onze K
verhindert	498 ein skript K
verileriniz	2636 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1926 K
verktyg	2546 hjälp av ett ai-K
verlag	554 kein K	614 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1836 je browser is K
verpassen	613 K sie
verscheen	1853 dit artikel K eerder	1891 versie van dit artikel K	1891 stuk K eerder	1891 artikel K ook	1915 dit artikel K eerst	1915 dit stuk K eerst
verschenen	1891 artikel is eerder K op	1891 artikel is eerder K in de krant
verschenken	613 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1899 doet K vanuit
verslaggever	39 onze K	1859 onze K	1860 is K	1860 is politiek K	1899 is medisch K	1899 werkt als K
verslaggevers	39 onze K	1896 onze K
vertaling	1901 deze K
verteiler	522 K
vertelde	1926 K
vertelt	1926 K
vertraulich	526 redaktion K	601 K hinweise
verwenden	498 wir K cookies
verwendest	496 K einen adblocker
verwendet	498 diese website K cookies	498 diese webseite K cookies
verwendung	575 K von cookies
verzi	345 audio K
verzii	2409 audio K
verzoek	1809 een klein K
vesti	2322 K na mejl
vestima	2336 google K
""", 'vi': """
viber	16 K	184 K	218 канал във K	643 K	2265 K	2336 K	2336 K-u	2458 K	2718 K
viberen	1428 K
viberi	2398 K
viberju	2458 K
viberu	335 K	2336 K
viberze	2046 K
vidare	49 skicka den K	49 skicka K	49 send den K	2508 för att läsa K	2578 läs K för
videa	40 fotky a K	2462 ogled K
videli	2340 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	526 fotos oder K	575 laden des K	578 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	388 for at læse K	455 læs K for	1934 for å lese K	2004 les K for
vidjeli	2340 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	713 K in app
viewers	891 K like you
views	30 K of	707 free K left	925 share your K
vigtigste	453 ugens K	453 dagens K
viikko	17 joka K
viikossa	1192 K
vijesti	2322 K na e-mail
vijestima	2336 google K
vikala	2382 K
vikali	2382 K
vikao	2382 K
viknula	2382 K
viknuo	2382 K
viktigaste	2575 veckans K	2575 dagens K
viktigste	2002 ukas K	2002 dagens K
vill	2553 ja tack, jag K
vincoli	1605 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1981 på K	2004 K et	2004 K oss	2004 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	613 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1525 K che sei qui
visualiser	1265 K les contenus
visualizzare	1552 per K questo contenuto
vivons	1279 nous K grâce à nos	1279 nous ne K que
""", 'vo': """
voice	925 add your K	935 our K
volal	380 K	2441 K
volala	380 K
volali	380 K
volg	1832 K ons op	1832 K ons via	1923 K ons
volgende	21 in deze browser voor de K
volgens	1926 K
voor	1821 meld je aan K	1884 veel meer K #
voorbehouden	1853 alle rechten K
voordat	1809 K je gaat
voorkeursbron	1857 K
voorkeursbronnen	1894 K
vorbehalten	469 abonnenten K	513 alle rechte K
vorbei	613 schau K
vores	35 K quiz	84 i K app	84 med K app	395 hent K app	395 i K app	455 støt K	455 hent K	456 K app
vorgelesen	542 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1195 K don	1200 K don nous	1254 K don	1292 K aide pour
vous	18 sans K	1293 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1809 hebben we een gunst te K	1809 we willen je iets K
vriend	80 word K	1923 word K
vrijdag	17 elke K
vroeg	1926 K
""", 'vs': """
vsebin	2484 do vseh K
vsebina	2462 zunanja K
vsebine	2462 zunanje K	2462 te K
vsebino	9 to K	2462 zunanjo K
vstupenky	342 K na naši
""", 'vu': """
vuodessa	1192 K
vurguladi	2684 K
""", 'vy': """
vygenerovala	359 K ai	2422 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	327 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1743 K redaktorius
vyriausioji	1743 K redaktorė
vytvorila	2422 K ai
vyzval	380 K
vyzvala	380 K
""", 'wa': """
waardeer	1881 K dit artikel
waardeert	1881 dit artikel K
waardevol	1809 vond je dit artikel K
waarschuwt	1926 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	616 K vor
warned	937 K
warns	937 K
warnt	616 K
warnte	616 K
warst	42 K du vor ort
wartawan	39 K kami	1495 adalah K
washington	756 is a K
waszych	2067 z K wpłat	2089 z K wpłat
""", 'we': """
we	812 K have you.
webbplats	2523 denna K använder cookies
webinar	537 zum K	650 δωρεάν K	650 το K μας	650 K μας	1869 ons K	2052 nasz K	2344 naš K	2466 naš K
webinarimiza	2654 K
webshop	611 in unserem K	1869 onze K
webshopu	2344 našem K
website	402 dette K bruger	614 unsere K	935 our K	1915 niets van deze K
webwinkel	1869 onze K	1902 de K van	1902 het boek in de K
wednesday	17 every K
wednesdays	877 delivered K	877 sent K
week	17 once a K	17 each K	17 elke K	936 a K	936 per K	1925 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	709 sign up for our K	768 our K email	768 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	925 K in
weiter	469 lesen sie sofort K
weitere	563 K texte finden sie
weitergegeben	582 wird nicht K
weiterlesen	20 K	469 K mit	469 jetzt K	469 diesen artikel K	469 kostenlos K	469 mit plus K	496 mit werbung K
weitermachen	583 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	592 K nur mit
weiterzulesen	469 um K
weken	1925 K voor
werbeblocker	496 deaktivieren sie ihren K
werbefrei	70 K	614 K
werbelink	589 K
werbelinks	74 K	589 K
werbevereinbarung	477 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	557 alle texte ohne K	557 abo ohne K	614 ohne K
werde	613 K teil
werden	51 . K sie eine	613 K sie teil
werk	1924 ons K
werken	1902 kom K bij
wersja	2 K audio
wesprzyj	2012 K nasze	2067 K	2088 K nas	2088 K nasze	2088 K naszą	2088 K mnie
weten	38 laat het ons K	67 laat het ons K	1842 laat het ons K	1923 laat het ons K	1926 laat K
wetenschapsredacteur	1899 is K
""", 'wh': """
whatever	934 chip in K
whatsapp	16 K	38 K us	67 K us	184 K	218 K канал	274 canal de K	274 al teu K	274 a K	335 K	420 på K	420 K-kanal	483 K-kanal der	491 unser K-kanal	491 unserem K-kanal	491 unseren K-kanal	491 zum K-kanal	491 K-kanal von	525 auf K	525 per K	525 K-gruppe	525 bei K	570 unserer K-gruppe	643 K	722 share on K	722 share via K	726 join our K	726 join us on K	726 our K channel	726 updates on K	911 our K tip line	911 our K tipline	911 our K number	911 our K line	911 our K	934 join our K	968 nuestro canal de K	1157 K-kanavaa	1260 chaîne K	1260 canal K	1260 sur votre K	1260 groupe K	1520 K kami	1573 canale K	1573 gruppo K	1573 su K	1573 numero K	1858 K-kanaal	1858 K-groep	1858 via K	1858 op K	1895 in je K	1895 stuur ze via K	1965 på K	1965 K-kanal	2026 kanał na K	2046 K	2114 nosso canal no K	2114 nosso canal do K	2115 grupo do K	2193 canalul de K	2193 direct pe K	2265 K	2336 K	2336 K-u	2368 K kanalu	2398 K	2458 K	2540 på K	2540 i K	2540 K-kanal	2647 K	2718 K
whatsappa	2046 K
whatsappe	2398 K
whatsappgroep	1858 K
whatsappi	1049 K kanaliga
whatsappie	16 K	2046 K
whatsappiin	1157 K
whatsappis	1049 K
whatsappissa	1157 K
whatsappkanaal	1858 K
whatsappkanal	2540 K
whatsappon	1428 K
whatsappu	16 K	335 K	2336 K	2398 K	2458 K
while	688 K you're here
whitelist	732 K our site	732 K this site	732 K us
""", 'wi': """
widerruf	582 K finden sie
widerrufen	478 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	722 opens in new K	722 opens in a new K
winkel	1902 onze K
winning	756 is an award-K
wirtschaftsredakteur	603 ist K
wirtschaftsredakteurin	603 ist K
wirtschaftsressort	527 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	526 K sie mehr
withdraw	737 K your consent
without	18 K you	18 K your	935 K you
""", 'wo': """
woche	17 jede K	615 pro K
wochen	557 # K für	557 vier K für	615 K lang
word	80 K lid	1808 K lid	1812 K lid en	1855 K lid
work	934 back our K	935 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	740 K to us at	934 K to us
writer	754 is a staff K for	754 is a senior K at	756 is a staff K	756 is a senior K	756 is a K
writes	756 K about	782 K on	937 K
writing	823 correct at the time of K
written	756 has K for
wrote	937 K
""", 'ws': """
wsparcia	2089 waszego K	2089 twojego K
wsparcie	2013 twoje K	2088 twoje K pozwala	2088 twoje K pomaga	2088 twoje K jest dla nas
wsparciu	2012 dzięki twojemu K	2089 dzięki K	2089 waszemu K
wspieraj	2067 K	2088 K nas
wszystkich	2074 K treści	2074 do K artykułów	2074 do K tekstów
""", 'wu': """
wurde	519 text K	576 das audio K
""", 'wy': """
wydanie	80 kup e-K	2087 kup e-K	2087 e-K
wydarzenie	2052 nasze K
wydawcy	2065 bez zgody K	2065 za zgodą K
wyjdziesz	2009 zanim K
wykup	80 K
wymagane	21 K pola są	2033 pola są K
""", 'x': """
x	1592 #K#
""", 'ya': """
yakiniyor	2684 K
yalvardi	2684 K
yalvariyordu	2684 K
yaniti	21 K iptal et
yanitladi	2684 K
yanitlayin	2667 K
yapabilir	2667 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2626 giriş K
yapay	2653 K zeka ile	2653 K zekâ ile
yapilamaz	2642 alinti K
yapin	24 giriş K	2667 giriş K	2681 bağiş K
yapmak	6 yorum K
yardim	2681 bize K edin
yardimiyla	2672 yapay zeka K	2672 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2671 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2642 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2650 K	2650 köşe K
yazdi	2684 K	2684 diye K
yazin	38 bize K	67 bize K	2648 bize K	2667 K	2681 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2684 K
yazmak	6 yorum K
""", 'ye': """
year	936 a K	936 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2683 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	184 K	498 inhalte von K	575 inhalt von K	643 K	726 on K for more	726 on K for the	1520 K kami	2718 K	2778 kênh K của
youtubeu	2336 K
youtubu	2458 K
""", 'za': """
za	2352 K # €	2415 K # €	2473 K # €
zaak	1859 meer over deze K
zaakceptuj	2049 K pliki cookie
zabranjeno	2355 K kopiranje
zabronione	2042 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2415 článkov K	2415 články K
zadejte	77 K svůj e-mail
zahlasujte	362 K	2425 K
zahtevana	21 K polja
zahtevao	2382 K
zahtijevao	2382 K
zainstaluj	2020 K naszą aplikację	2021 K aplikację
zajednici	2368 viber K
zalo	2776 quan tâm K
zalogowani	2033 tylko K
zalogowaniu	2015 dostępny po K	2015 dostępna po K
zalogowanych	2056 tylko dla K
zaloguj	24 K	2016 K się, aby	2016 K się aby
zamkniesz	2009 zanim K
zamolila	2382 K
zamolili	2382 K
zamolio	2382 K
zamudite	2487 ne K
zanechte	77 K nám e-mail
zapewnia	2091 K
zapisal	2500 je K
zapisz	2018 K się na nasz	2088 K się na	2088 K się do
zapraszali	2091 K
zaprenumeruj	80 K
zaradi	2477 K vas	2498 K vas
zaregistrujte	352 zdarma se K	352 se zdarma K	352 zdarma K	352 K se zdarma	2415 K sa zadarmo	2415 K sa
zarejestrowanych	2056 tylko dla K
zarejestruj	2016 K się, aby	2088 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2045 K źródeł
zavisi	2379 K od vas
zavolal	380 K
zavolala	380 K
zaznacza	2091 K
""", 'zb': """
zbierka	2442 K
""", 'zd': """
zdarma	352 článků K	352 články K
""", 'ze': """
zegt	1926 K
zei	1926 K
zeptal	380 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2224 K
zicea	2224 K
ziedojums	1807 K
zitten	1924 we K ook op
""", 'zk': """
zkuste	308 K první měsíc	377 K první měsíc
""", 'zn': """
znalosti	346 své K
znanje	2348 svoje K	2348 svoje K u	2469 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2402 K tohto obsahu	2402 K obsahu	2402 K príspevku
zondag	17 elke K
zonder	71 K spam	1881 K jouw steun	1881 K uw steun
zostanie	2033 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	337 , K
zpravodajem	337 je K
zpravodajkou	337 je K
""", 'zr': """
zrezygnuj	2016 K w każdej chwili	2090 K w każdej chwili
""", 'zu': """
zuerst	592 text ist K	609 text wurde K
zufolge	616 K
zugang	469 noch keinen K
zugeschickt	481 per e-mail K	481 per mail K
zugestimmt	498 externen diensten nicht K
zusammenarbeit	567 beitrag ist in K	567 artikel ist in K	567 text ist in K
zusammenfassung	520 K
zustimmung	498 K jederzeit	499 ihre K	499 mit ihrer K
""", 'zv': """
zvali	380 K
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
mgid
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
revcontent
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
  597),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  692),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 748))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1643), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1643),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1643),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1658),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1700),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1700), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1700),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1700), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2858),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2869), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2877))

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
