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
# (# ratings	1084
# (# reviews	1084
# (# votes	1084
# comentarii	2904
# comentario	1158
# comentarios	1158
# comentaris	363
# comment	920
# commentaire	1522
# commentaires	1522
# commenti	2044
# commento	2044
# comments	920
# euro el primer mes	375
# from # ratings	1084
# from # reviews	1084
# from # vote	1084
# from # votes	1084
# glasov	91
# glasova	91
# hlasov	91
# komentar	1923
# komentarai	2386
# komentarze	2685
# komentarzy	2685
# komment	1858
# kommentaari	1288
# kommentar	526	622	2603	3296
# kommentare	622
# kommentarer	526	2603	3296
# kommentti	1432
# kommenttia	1432
# like for this post	1084
# like for this reply	1084
# likes for this post	1084
# likes for this reply	1084
# min	901
# min de lectura	1165
# min de leitura	2782
# min di lettura	2051
# min leestijd	2501
# min. lesezeit	629
# of # people found this helpful	1084
# out of # (# ratings	1084
# out of # (# votes	1084
# out of # based on # reviews	1084
# oy	91
# people found this helpful	1084
# people like this	1084
# person found this helpful	1084
# ratings	1084
# reactie	2494
# reacties	2494
# reviews	1084
# saniye geri	3486
# saniye geri sar	3486
# saniye ileri	3486
# saniye ileri sar	3486
# stars (# votes	1084
# stars from # reviews	1084
# stars from # votes	1084
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
# yorum	3435
""", '#+': """
#+ gamble responsibly	1080
""", '$#': """
$# at amazon	1114
$# at walmart	1114
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2939
a kommentek nem szerkesztett tartalmak	1858
a lire aussi	1526
a message from our sponsor	911
a nossa loja	2827
a palavra do dia	2864
a sua mensagem	2875
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3442
aa aa aa	92
aanbevolen	2498
aanbevolen artikelen	2498
aanbevolen voor jou	2498
aangeboden door	2488
aanmelden	2468
aanmelden nieuwsbrief	2473
aanraders	2498
""", 'ab': """
abbonamenti	2022
abbonamento	2022
abbonati	2022
abbonati ora	2022
abbonati subito	2022
ablehnen	619
abmelden	590
abo	590
abo bestellen	590
abo testen	682
abo verwalten	590
abonament	2893
abonamente	2893
abonare	2893
abone ol	3422
abone olun	3422
abone olun, sinirsiz okuyun	3422
abonelik	3422
abonelik paketleri	3529
abonentiem	2421
abonnee worden	2468
abonneer	2468
abonneer nu	2468
abonnees lezen meer	2538
abonnement	509	590	1493	2468	2586
abonnementen	2468
abonnements	590	1493
abonner	509	2586
abonneren	2468
abonnez-vous	1493
abonnieren	590
about sharing	901
about the columnist	1096
about the contributor	1096
about the contributors	1096
about us	930
abrir	1166	2783
abrir app	1224	2835
abrir en la app	1224
abrir la app	1224
abrir mapa	1166	2783
abrir menu	2782
abrir na app	2835
abrir no aplicativo	2835
abrir no app	2835
absenden	91
abspielen	629
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1128
acceder	1128
accedi	2022
accedi con apple	2084
accedi con facebook	2084
accedi con google	2084
accedi con il tuo account	2084
accedi per commentare	2093
accept	916
accept all	916
accept all cookies	916
accept and close	916
accept and continue	916
accept toate	2915
accept toate cookie-urile	2983
accepta i continua	360
accepta i mostra el contingut	360
accepta les galetes	360
accepta totes les galetes	392
accepta-ho tot	360
accepted payment methods	876
accepteer	2490
accepteer alle cookies	2490
accepter	523	1519
accepter alle	523
accepter alle cookies	523
accepter et afficher	1549
accepter et afficher le contenu	1549
accepter et continuer	1519
accepter et fermer	1519
accepter et poursuivre	1589
accepter les cookies	1519
accepter tout	1519
acceptera	3293
acceptera alla	3293
accepteren	2490
acces nelimitat la toate articolele	2930
acceso	1128
acceso ilimitado a todo el contenido	1263
accesso a tutti gli articoli	2146
accesso illimitato a tutti i contenuti	2146
accetta	2041
accetta e continua	2041
accetta e continua oppure abbonati	2084
accetta e prosegui	2105
accetta e visualizza	2065
accetta e visualizza il contenuto	2065
accetta i cookie	2041
accetta tutti	2041
accetta tutti i cookie	2140
accetta tutto	2041
accetto tutti i cookie	2140
acconsento a ricevere comunicazioni commerciali	2080
acconsento al trattamento dei dati	2117
acconsento al trattamento dei dati personali	2117
acconsento al trattamento dei miei dati	2117
acconsento alla visualizzazione di contenuti esterni	2065
account aanmaken	2468
accueil	1529
aceitar	2772
aceitar cookies	2772
aceitar e continuar	2772
aceitar e ver	2797
aceitar todos	2772
aceitar todos os cookies	2868
aceitar tudo	2772
aceito todos os cookies	2868
aceptar	1155
aceptar cookies	1155
aceptar todas	1155
aceptar todas las cookies	1257
aceptar todo	1155
aceptar y continuar	1155
aceptar y seguir	1222
aceptar y ver	1185
aceptar y ver el contenido	1185
acepto que se me muestre contenido externo	1185
acepto recibir comunicaciones comerciales	1200
acepto todas las cookies	1257
acesso a todos os artigos	2874
acest articol este blocat	2962
acest videoclip nu este disponibil	2947
acest videoclip nu mai este disponibil	2947
acheter ce livre	1583
acheter des billets	1583
acheter le livre	1583
acheter maintenant	1641
acheter mes billets	1583
acheter sur amazon	1583
acheter sur fnac	1583
acheter sur la fnac	1583
acompanhe ao vivo	2809
acquista biglietti	2099
acquista i biglietti	2099
acquista il libro	2099
acquista il numero in edicola	2070
acquista la copia digitale	2070
acquista ora	2157
acquista questo libro	2099
acquista questo numero	2070
acquista su amazon	2099
acquistalo su amazon	2099
activa	396
activa el so	388
activa les alertes	369
activa les notificacions	369
activa les notificacions i no et perdis res	369
activar	1226
activar alertas	1199
activar el sonido	1218
activar sonido	1218
activer la notification	1592
activer le son	1585
activer les alertes	1559
actualiser la page	1593
""", 'ad': """
ad	911	2182	2293	3503	3746
ad blocker rilevato	2144
ad choices	911
ad feedback	911
ad soyad	3503
ada yang salah	1983
adblock detectado	1261	2872
adblock rilevato	2144
adblock'u kapattim	3494
adblocker rilevato	2144
adchoices	911
add a comment	920
add a reply	1086
add as preferred source	906
add to bookmarks	901
add to favorites	1104
add to my topics	906
add to reading list	1000
addebito diretto	2021
adicionar ao carrinho	2883
adicionar aos favoritos	2818
adicionar aos meus temas	2879
adicionar como fonte preferida	2856
adicionar resposta	2863
adiniz	3503
adiniz soyadiniz	3503
adinizi girin	3530
administrer samtykke	2600
adres e-mail	2670
adresa de e-mail	2925
adresa de email	2925
adresa ta de email	2925
adresse e-mail	1502
adresse e-mail incorrecte	1599
adresse e-mail invalide	1562
adresse e-mail non valide	1599
adresse email non valide	1599
adresse mail	1562
adresse mail invalide	1630
ads	911
advert	911
adverteer bij ons	2523
advertentie	2488
advertenties	2488
adverteren	2523
advertise with us	911
advertisement	911	1919	2039	3431
advertisement feature	911
advertisements	911
advertiser content	911
advertising	911
advertorial	616	750	1954	2901	3431
""", 'af': """
afdrukken	2483
afegeix com a font preferida	415
afegeix un comentari	354
afficher ce contenu	1549
afficher l'original	1530
afficher la suite	1529
afficher le contenu	1519
afficher le contenu externe	1549
afficher le post	1589
afficher le tweet	1589
afficher les commentaires	1522
afficher les sous-titres	1585
afficher moins	1530
afficher plus	1529
affiliate	911
affiliate disclosure	911
affiliate-link	616
afgiv din stemme	91
afgiv din stemme her	534
afgiv stemme	91
afmelden	2468
afspelen	2501
afspil	534
afstemning	91
after ad	911
after newsletter promotion	889
afvis	523
afvis alle	523
""", 'ag': """
agb	619
aggiorna la pagina	2110
aggiungi ai miei argomenti	2151
aggiungi ai preferiti	2034
aggiungi al carrello	2157
aggiungi alle fonti preferite	2128
aggiungi un commento	2044
aggiungi una risposta	2135
aggiungici alle fonti preferite	2128
agrandir	1529
agrandir l'image	1529
agrandir la photo	1603
agrandir le texte	1613
agree	916
agree and continue	916
""", 'ah': """
ahora en portada	1162
ahora no	1122
""", 'ai': """
ai deja cont	2893
ai deja un abonament	2930
ai deja un cont	2893
ai generated summary	971
ai highlights	971
ai overview	971
ai summary	971
ai uitat parola	2893
ai votat deja	2939
ai-generated	971
ai-generated summary	971
ai-genererad sammanfattning	3303
ai-genereret opsummering	534
ai-generert oppsummering	2610
ai-oppsummering	2610
ai-opsummering	534
ai-samenvatting	2520
ai-sammanfattning	3303
aidez-nous	1484
aiheet	1433
ailleurs sur le web	1526
ainult tellijale	1282
aiutaci	2017
aizpildi aptauju	2428
""", 'aj': """
ajouter au panier	1641
ajouter aux favoris	1512
ajouter un commentaire	1522
ajustes de privacidad	1222
""", 'ak': """
akceptuj	2682
akceptuj wszystkie	2682
akhir iklan	1964
akkoord	2490
aksepter alle	2600
akses tanpa batas ke semua artikel	2004
aktifkan	1973
aktifkan notifikasi	1973
aktualno	3219
aktuell	626
aktuelle artikel	626
aktuelle nachrichten	626
aktuelles	626
akun saya	1907
akzeptieren	619
""", 'al': """
al abonnee	2538
al abonnee? log in	2468
al een account	2468
alamat email anda	2005
alamat email tidak valid	1982
alege	2963
alege abonamentul	2930
alege abonamentul potrivit	2930
alege planul	2962
alege suma	2985
alerta de autor	1268	2879
alerte auteur	1634
algemene voorwaarden	2490
algo correu mal	2846
algo deu errado	2846
algo ha salido mal	1235
alguna cosa ha anat malament	406
all access digital	998
all comments	920
all donations are tax-deductible	994
all news	930
alla kommentarer	3296
alle ablehnen	619
alle abo-angebote	682
alle akzeptieren	619
alle anzeigen	629
alle artikel anzeigen	629
alle artikel unbegrenzt lesen	682
alle bilder	629
alle cookies accepteren	2490
alle cookies akzeptieren	619
alle externen inhalte anzeigen	655
alle kommentare	622
alle kommentare anzeigen	622
alle kommentarer	526	2603
alle newsletter	598
alle nieuwsbrieven	2531
alle reacties	2494
alleen abonnees kunnen reageren	2528
aller au contenu	1529
aller au contenu principal	1529
allerede abonnent? log ind	509
allerede abonnent? logg inn	2586
alles accepteren	2490
alles akzeptieren	619
alles anzeigen	629
alles bekijken	2501
alles klar	630
alles weigeren	2490
allow content	916
allow cookies	916
allow facebook content	969
allow google youtube content	969
allow instagram content	969
allow tiktok content	969
allow twitter content	969
allow x content	969
allow youtube content	969
already a member	879
already a member? log in	879
already a subscriber? log in	879
already a supporter	870
already have an account	879
already have an account? log in	879
already have an account? sign in	879
already registered	998
already registered? log in	998
als e-mail versenden	611
als pdf speichern	683
also	928
also in the news	925
also of interest	1082
also on	925
also read	925
also worth reading	19
alte articole	19	2905
alte articole care te-ar putea interesa	19
altmetric	1104
altre notizie	19	2048
altre notizie da leggere	19
altre opzioni	2130
altre opzioni di condivisione	2130
altri articoli	2048
altri articoli dell'autore	2121
altri articoli dello stesso autore	2121
altri articoli di questo autore	2121
altri articoli su questo argomento	2048
altri articoli sull'argomento	2048
altro	2051
altro importo	2020
altyazi	3487
altyazilar	3487
always active	916
""", 'am': """
am deja cont	2962
am dezactivat adblock	2957
am dezactivat adblock-ul	2957
am meisten gelesen	626
am uitat parola	2962
amaga els comentaris	381
amaga les respostes	381
amazon'da satin al	3485
amazon'dan satin al	3485
amount	871
amplia la foto	409
amplia la imatge	409
ampliar	1165	2782
ampliar a imagem	2849
ampliar foto	1238	2849
ampliar imagem	2849
ampliar imagen	1165
ampliar la foto	1238
ampliar la imagen	1238
""", 'an': """
an error has occurred while submitting the form	989
an error occurred. please try again	989
ana sayfa	3438
ana sayfaya git	3506
anadolu ajansi	3442
anasayfa	3438
anbefalede artikler	531
anbefales	2607
anbefalet	531
anbefalt	2607
anbefalte saker	2607
anda mengikuti topik ini	1991
anda mungkin juga suka	1950
anda mungkin suka	19
anda sudah berlangganan	2005
anda sudah memilih	1958
ander bedrag	2466
andere lasen auch	626
anderen lazen ook	2498
anderer betrag	588
andre leser	2607
android	93
ange din e-postadress	3283
ange din mejl	3283
angebot sichern	590
angebote unserer partner	616
anket	91
anketa	91
ankete katil	3479
ankete katilin	3479
anketi cevapla	3479
ankieta	91
anladim	3439
anmelden	590
anmeldung erfolgreich	673
anna palautetta	1432
anna palautetta jutusta	1432
anna tagasisidet	1288
annonce	522	1517
annoncer	522
annonces	1517
annons	3292
annons slut	3292
annonse	2599
annonse - artikkelen fortsetter under	2599
annonse - saken fortsetter under	2599
annonser	2599	3292
annonssamarbete	3307
annual	871
annuale	2113
annuellement	1595
annunci	2039
annuncio	2039
anterior	1165	2782	2907
antworten	622
antworten abbrechen	622
anual	401	1230	2841	2960
anunci	354
anuncie conosco	2801
anuncio	1153
anuncios	1153
anzeige	616
anzeige - artikel geht unten weiter	688
anzeige - weiterlesen nach der anzeige	688
anzeige anzeige	616
anzeige aufgeben	661
anzeige scrollen, um weiterzulesen	616
anzeige von unserem partner	688
anzeigen	616
""", 'ap': """
apakah artikel ini bermanfaat	1958
apakah artikel ini membantu	1958
apakah halaman ini membantu	1958
apakah ini bermanfaat	1958
apelido	2846
apellido	1235
apellidos	1235
apenas assinantes podem comentar	2807
apenas para assinantes	2843
apklausa	91
apoie	2749
apoie no catarse	2840
apoie-nos	2749
apoie-nos no patreon	2840
apoio	2860
aportar	1123
app store	93
app store'dan indir	3491
app store'dan indirin	3491
appgallery	93
apple app store	93
apple ile devam et	3500
approfondimenti	2048
approfondisci	2048
appuyez pour activer le son	1623
apri	2052
apri app	2107
apri l'app	2107
apri la gallery	2121
apri la mappa	2052
apri menu	2051
apri nell'app	2107
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2386
ar straipsnis buvo naudingas	2386
ara	3438
ara no	396
archivado en	1158
archivo	1162
argomenti	2048
argomenti correlati	2121
argomenti trattati	2048
around the web	925
article anterior	409
article content	911
article continues below	911
article lu par une voix artificielle	1585
article offert	1642
article suivant	1526
articles connexes	1526
articles les plus lus	1526
articles populaires	1570
articles relacionats	351
articles similaires	1526
articol oferit de un abonat	2991
articol sponsorizat	87
articole recente	2905
articole recomandate	2905
articole similare	2905
articoli che potrebbero interessarti	2048
articoli consigliati	2087
articoli correlati	2048
articolo correlato	2048
articolo precedente	2048
articolo regalato	2158
articolo riservato agli abbonati	2084
articolo successivo	2048
articolo tradotto automaticamente	2067
articolul anterior	2905
articolul pe scurt	2918
artigo anterior	2779
artigo exclusivo para assinantes	2816
artigo exclusivo para subscritores	2816
artigo oferecido	2884
artigo seguinte	2849
artigos recomendados	2819
artigos relacionados	2779
artikel als geschenk versenden	708
artikel als pdf herunterladen	683
artikel auf die merkliste setzen	683
artikel berikutnya	1986
artikel bewaren	2539
artikel bewerten	622
artikel delen	2483
artikel drucken	611
artikel freischalten	590
artikel geht unten weiter	688
artikel hadiah dari pelanggan	2008
artikel ini terkunci	1980
artikel kostenlos weitergeben	708
artikel lain	1950
artikel lain dari penulis ini	1986
artikel lainnya	1924
artikel lesen	629
artikel menarik lainnya	1950
artikel merken	611
artikel mit freunden teilen	708
artikel opslaan	2539
artikel penulis lainnya	1986
artikel per e-mail empfehlen	683
artikel populer	1950
artikel premium	1949
artikel printen	2539
artikel sebelumnya	1924
artikel selanjutnya	1924
artikel speichern	611
artikel sponsor	1954
artikel teilen	611
artikel terkait	1924
artikel verschenken	590
artikel versenden	611
artikel weitergeben	708
artikel weiterleiten	683
artikel zusammenfassen	657
artikkel on tellijale	1282
artikkel sisaldab reklaamlinke	1291
artikkelen er forbeholdt abonnenter	2586
artikkelen fortsetter under	2599
artikkelen fortsetter under bildet	2599
artikkeli jatkuu mainoksen alla	1427
arvostele resepti	61
""", 'as': """
as + lidas	2779
as mais lidas	2779
ascolta	2034
ascunde	2908
ascunde comentariile	2939
asetukset	1428
asiasanat	1433
ask a question	1086
ask ai	971
ask me later	870
ask our ai	971
ask our ai about this story	971
ask question	1086
assinar	2753
assinar novamente	2874
assinatura	2753
assinaturas	2753
assine	2753
assine agora	2753
assine nossa newsletter	2757
assistir novamente	2869
assunto	2876
assuntos	2779
asunto	1265
""", 'at': """
atidaryti	2388
ativar	2837
ativar agora	2837
ativar alertas	2809
ativar o som	2829
ativar som	2829
atmesti	2398
attiva	2109
attiva audio	2101
attiva l'abbonamento	2022
attiva l'audio	2101
attiva le notifiche	2078
attiva ora	2022
atur preferensi	2001
aturan berkomentar	1958
aturan komentar	1958
""", 'au': """
auch interessant	626
auch lesenswert	626
auch spannend	626
aucun commentaire	1522
audio abspielen	663
audio generado con ia	1218
audio generado por ia	1218
auf bluesky teilen	611
auf die leseliste	708
auf die merkliste	683
auf einer seite lesen	626
auf facebook posten	611
auf facebook teilen	611
auf linkedin teilen	611
auf mastodon teilen	611
auf pinterest merken	61
auf telegram teilen	611
auf twitter teilen	611
auf whatsapp teilen	611
auf x teilen	611
auf xing teilen	611
auf youtube anschauen	663
auf youtube ansehen	663
aufklappen	630
augmenta el text	417
aumentar el texto	1247
aumentar fonte	2858
aumentar letra	1247	2858
aumentar texto	1247	2858
aus der redaktion	626
ausblenden	630
ausklappen	629
autentificare	2893
autentificare cu facebook	2962
autentificare cu google	2962
auteur suivi	1634
author affiliations	1096
author biographies	1096
author biography	1096
autodefinido	1216
automatische incasso	2467
autor seguido	1268	2879
autore seguito	2151
autoriser	1519
autorizzo il trattamento dei dati personali	2117
autre montant	1491
autres articles	1526
""", 'av': """
ava	1290
avaa	1436
avaa kartta	1436
avaa koko juttu	1418
avainsanat	1433
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1585
avantatges de subscriptor	387
avantatges per als subscriptors	387
avanti di # secondi	2101
avanzar # segundos	1218
average rating # / # vote count: #	1084
average rating: #	1084
avgi din stemme her	2610
avgi stemme	91
aviso legal	1155
avstemning	91
avvia la riproduzione	2141
avvis	2600
avvis alle	2600
avvisa	3293
avvisa alla	3293
avviso autore	2151
""", 'ay': """
ayarlari kaydet	3489
aydinlatma metnini okudum	3502
aydinlatma metnini okudum ve kabul ediyorum	3502
aylik	3498
aylik destek	3497
aylik faturalandirilir	3500
ayrica okuyun	3436
ayrintilar	3439
""", 'ba': """
baca artikel berikutnya	2006
baca artikel lengkap	1986
baca artikel selengkapnya	1986
baca berita lainnya	1950
baca di aplikasi	1971
baca gratis	2004
baca juga	1924
baca nanti	1949
baca selengkapnya	1926
baca transkrip	1965
back to top	930
bagikan	1916
bagikan artikel	1916
bagikan artikel ini	2008
bagikan berita	2008
bagikan berita ini	1993
bagikan di facebook	1993
bagikan di whatsapp	1993
bagikan halaman ini	2008
bagikan ke	1916
bagikan ke facebook	1993
bagikan ke whatsapp	1993
bagikan ke x	1993
bagikan lewat whatsapp	1949
baixar o app	2835
baixe na app store	2835
baixe o aplicativo	2835
baixe o app	2835
balas	1923
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	877
bankeinzug	589
bankoverschrijving	2467
batalkan kapan saja	1980
bayar dengan paypal	2004
""", 'be': """
be the first to answer	1086
be the first to reply	1086
be the first to review	1086
beantwoorden	2494
become a founding member	879
become a friend	872
become a member	872
become a paid subscriber	872
become a patron	872
become a sponsor	872
become a subscriber	879
become a supporter	872
become an insider	998
become an insider and start reading now	998
bedankt voor het stemmen	91
bedankt voor je aanmelding	2531
bedankt voor je feedback	2528
bedankt voor je inschrijving	2473
bedankt voor je stem	91
bedankt voor uw aanmelding	2531
bedankt voor uw feedback	2528
begambleaware	1080
begrepen	2502
bei facebook teilen	611
bei twitter teilen	611
bei whatsapp teilen	611
bei x teilen	611
beitrag auf instagram ansehen	655
beitrag auf x ansehen	655
beitrag mit freunden teilen	708
beitrag teilen	611
bekerja sama dengan	1995
bekijk aanbieding	2468
bekijk alle abonnementen	2468
bekijk alle nieuwsbrieven	2531
bekijk alle vacatures	2523
bekijk alles	2501
bekijk de aanbiedingen	2468
bekijk de kaart	2502
bekijk de uitslag	91
bekijk de video	2525
bekijk details	2502
bekijk deze post op instagram	2518
bekijk deze post op x	2518
bekijk dit bericht op instagram	2518
bekijk dit bericht op x	2518
bekijk foto's	2501
bekijk meer	2501
bekijk onze aanbiedingen	2538
bekijk ook	2498
bekijk op youtube	2525
bekijk reacties	2494
bekijk resultaten	91	2502
beli buku	1964
beli buku ini	1964
beli di lazada	1964
beli di shopee	1964
beli di tokopedia	1964
beli sekarang	1964
beli tiket	1964
beli tiket di sini	1964
beliebt	626
beliebt bei unseren lesern	687
beliebte artikel	626
beliebteste artikel	626
belki daha sonra	3420
beluister dit artikel	2525
belum berlangganan	1980
belum punya akun	1980
beni hatirla	3500
benzer haberler	19	3436
beoordeel dit recept	61
beranda	1926
berdonasi	1906
bereits registriert	590
bereits registriert? anmelden	590
bergabunglah dengan tim kami	1939
berhenti mengikuti	1991
beri komentar	1923
beri masukan	1958
beri nilai resep ini	61
beri tahu kami pendapat anda	1958
berikutnya	1926
berita berikutnya	1986
berita hari ini	1950
berita lain	1950
berita lainnya	19	1924
berita menarik lainnya	1950
berita pilihan	1924
berita populer	1924
berita sebelumnya	1986
berita selanjutnya	1986
berita terbaru	1924
berita terkait	1924
berita terkini	1924
berita utama	1924
berlangganan	1907
berlangganan sekarang	1907
best gelezen	2498
beste aanbieding	2538
betaalde inhoud	2488
betaalde samenwerking	2543
betaalmethode	2466
betaalmethoden	2466
betaalmethodes	2466
betalt annonce	522
betalt indhold	522
betrag eingeben	588
bewaar	2483
bewaar artikel	2483
bewaar dit artikel	2539
bewaar dit artikel om later te lezen	2539
bewaar recept	61
bewaren	2483
bewerte dieses rezept	61
bewerten sie diesen artikel	667
bezahlte anzeige	688
bezahlte partnerschaft	688
bezahlte werbung	87
bezahlter inhalt	87	616
""", 'bi': """
bidra	2583	3275
bidrag	506
bienvenido	1128
biglietti	2132
bild anzeigen	630
bilder anzeigen	629
bildergalerie	626
bildirim almak ister misiniz	3492
bildirimlere izin ver	3492
bildirimlere izin vermek ister misiniz	3492
bildirimleri almak ister misiniz	3492
bilet al	3485
bilet satin al	3485
bilete	2978
biletler	3516
bilgini test et	3482
bilginizi sinayin	3438
bilginizi test edin	3482
billed annually	998
billed monthly	998
billetterie	1615
bilmiyorum	3480
bir abone bu haberi hediye etti	3537
bisa dibatalkan kapan saja	1980
bisukan	1966
bitte bleiben sie fair und sachlich	667
bitte bleiben sie sachlich und fair	667
bize bir kahve ismarla	3497
bize destek ol	3497
bize destek olun	3421
bize kahve ismarla	3497
bize yazin	3508
bizi destekleyin	3497
""", 'bl': """
bleiben sie informiert	598
bli medlem	2583	3275
blijf op de hoogte	2473
bliv medlem	506
bloqueador de anuncios detectado	1261
bloqueador detectado	1261	2872
bluesky	902
""", 'bn': """
bns	1292	2390
bns inf	2390
bns/afp	1292
""", 'bo': """
boletim	2757
boletines	1135
boleto	2752
bonifico	2021
bonifico bancario	2021
bonus video	3096
bookmark	901
bookmark this	901
bookmark this article	901
""", 'br': """
brak komentarzy	2685
branded content	1153	2543
breng je stem uit	91
brought to you by	911
browse all	930
browse all newsletters	989
""", 'bu': """
bu alan gereklidir	3502
bu alan zorunludur	3502
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	3530
bu haber faydali oldu mu	3435
bu haber kilitli	3500
bu konuyu takip ediyorsunuz	3512
bu konuyu takip et	3512
bu sayfa faydali oldu mu	3479
bu video oynatilamiyor	3486
bu yazari takip ediyorsunuz	3512
bu yazari takip et	3533
buat akun	1907
buffer	902
buka	1927
buka aplikasi	1971
buka artikel	2004
buka di aplikasi	1971
buka peta	1927
bulanan	1978
bulmaca	3484
bulmacalar	3484
bunlari da izleyin	3532
bunlari da okuyun	3436
bunyikan	1965
buscar	1165	2782
butlletins	371
buy at amazon	1114
buy from amazon	1114
buy it now	1081
buy on amazon	1114
buy tickets	1081
buy us a coffee	872
""", 'ca': """
cabut persetujuan	1969
cada aporte cuenta	1203
cada euro compta	400
cada euro conta	2814
cada euro cuenta	1203
cada mes	401
cada real conta	2814
cadastrar	2753
cadastre-se	2753
cadastro realizado	2875
cadastro realizado com sucesso	2875
cadeau-artikel	2468
califica esta receta	61
cambiar mis preferencias	1185
cambiar preferencias de cookies	1185
camp obligatori	405
campi obbligatori	2117
campo obbligatorio	2117
campo obligatorio	1234
campo requerido	1234
campos obligatorios	1234
camps obligatoris	405
cancel	871
cancela cuando quieras	1232
cancelar respuesta	1158
cancele quando quiser	2843
canli anlatim	3506
canli takip	3506
cantidad personalizada	1262
capito	2052
cara menonaktifkan	1976
cara menonaktifkan pemblokir iklan	1975
caratteri rimanenti: #	2075
cargando reproductor	1218
cargar contenido	1155
cargar el contenido	1222
cargar tuit	1222
cari	1926
carica altri	2051
carica altri articoli	2121
carica altri commenti	2093
carica contenuto	2105
carica il contenuto	2105
carica il post	2105
carica il tweet	2105
carica il video	2105
carica post	2105
caricamento del player	2101
caricamento del video	2101
caricamento player	2101
caricamento video	2101
carrega el contingut	392
carregando	2797
carregando player	2829
carregar mais	2782
carregar tweet	2833
carta di credito	2021
carte bancaire	1492
cassetta anonima	2124
cast your vote	91
categorias	2779
categorie	2048
categories	925
categorii	2905
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
ce champ est obligatoire	1599
ce champ est requis	1599
cek email anda	1982
cek harga	2007
cel mai popular	2963
cele mai apreciate	2940
cele mai citite	2905
cele mai citite articole	2933
cele mai noi	2905
cele mai populare	2905
cele mai vechi	2940
cerca	2051
cerrar	1122
cerrar ventana	1266
ces articles devraient vous plaire	1570
cetak	1916
cetak artikel	1949
cetak halaman	1949
cetak resep	61
ceva nu a mers bine	2965
cevap yaz	3479
cevapla	3435
""", 'cg': """
cgu	1519
cgv	1519
""", 'ch': """
champ obligatoire	1599
champ requis	1599
champs obligatoires	1599
champs requis	1599
changer de formule	1597
chaque contribution compte	1594
chaque don compte	1565
chaque euro compte	1565
chaque geste compte pour nous	1594
chaque matin, gratuit	1599
chaque mois	1595
chaque vendredi, gratuit	1599
chargement du lecteur	1585
chargement du sondage	1557
charger la publication	1589
charger le contenu	1589
charger le post	1589
charger le tweet	1589
charger plus	1529
charger plus de commentaires	1577
chci darovat	428
check amazon	1114
check price	1114
check price at amazon	1114
check prices	1114
check your email	1035
check your inbox	1035
chiedi alla nostra ia	2067
chiudi	2016
chiudi finestra	2149
chiudi gallery	2149
chiudi la finestra	2149
chiudi menu	2051
choisir	1598
choisir cette offre	1597
choisir mes cookies	1622
choisir mon montant	1627
choisissez la formule qui vous convient	1566
choisissez un montant	1491
choisissez votre formule	1566
choose an amount	876
choose your payment method	876
choose your plan	879
""", 'ci': """
citation formats	1104
cite this article	1104
citer	1614
citi lasa	2423
citi raksti	2423
""", 'cl': """
clasificados	1153
classer	1642
clicca per attivare l'audio	2141
click here	930
click on a star to rate it	1084
click to enlarge	930
clique para ativar o som	2869
cliquer ici pour partager	1512
cliquez pour activer le son	1623
close	871
close extra sharing options	901
close menu	930
close share panel	901
close this message	870
clube do assinante	2801
""", 'co': """
cobrado anualmente	2843
codes promo	1517
codici sconto	2157
coduri de reducere	2990
cognome	2118
cognoms	406
colabora	1123
collapse	930
com desactivar el bloquejador	398
com desactivar-lo	399
come disattivare adblock	2110
come disattivare l'ad blocker	2110
come disattivarlo	2111
comece o quiz	2824
comenta	1158
comentar	1158	2775
comentarii	2904
comentarii dezactivate	2980
comentariile sunt dezactivate	2980
comentario	1158
comentarios	1158
comentarios desactivados	1252
comentarios solo para suscriptores	1252
comentaris	354
comentariu	2904
comente	2775
commander le livre	1583
commencer le quiz	1580
comment	902	920
comment ne plus voir ce message	1483
comment policy	920
commenta	2044
commenta l'articolo	2044
commenta per primo	2044
commentaire	1522
commentaires	1522
commenter	1512	1522
commenter l'article	1522
commenti	2044
commenti disattivati	2135
commenti riservati agli abbonati	2135
commento	2044
commento in attesa di moderazione	2075
comments	920
comments off	920
commercial content	911
community guidelines	920
community rules	920
como desativar	2839
como desativar o bloqueador	2838
compare plans	879
comparte	1147
comparte esta noticia	1275
comparteix	354
comparteix a facebook	377
comparteix a whatsapp	377
comparteix a x	377
comparteix per correu	417
comparteix per whatsapp	417
compartilhar	2765
compartilhar no linkedin	2765
compartilhar no twitter	2765
compartilhar no whatsapp	2765
compartilhar no x	2765
compartilhar por e-mail	2765
compartilhar via	2765
compartilhe	2765
compartilhe este artigo	2884
compartilhe isso	2765
compartilhe no whatsapp	2858
compartir	1147
compartir en	1147
compartir en bluesky	1147
compartir en linkedin	1147
compartir en telegram	1147
compartir en twitter	1147
compartir en whatsapp	1247
compartir en x	1147
compartir noticia	1275
compartir por correo	1147
compartir por email	1147
compartir por whatsapp	1247
complete coverage	925
compra ahora	1274
compra el libro	1217
compra el llibre	387
compra entrades	387
compra i biglietti	2099
compra il libro	2099
compra les entrades	387
compra questo numero	2070
compra su amazon	2099
compra tus entradas	1217
compra'l a amazon	387
compralo su amazon	2099
comprar agora	2883
comprar ahora	1274
comprar bilhetes	2827
comprar el libro	1217
comprar en amazon	1217
comprar entradas	1217
comprar este libro	1217
comprar este livro	2827
comprar ingressos	2827
comprar na amazon	2827
comprar o livro	2827
compre agora	2883
compre bilhetes	2827
compre na amazon	2827
compre o livro	2827
compris	1530
comunicar erro	2775
comunicar um erro	2863
comunicar un error	1252
concordo	2772
condiciones de uso	1155
condiciones generales	1155
conditions d'utilisation	1519
conditions de publication	1557
condividi	2034
condividi articolo	2034
condividi la notizia	2158
condividi questa pagina	2158
condividi questo articolo	2158
condividi su	2034
condividi su facebook	2034
condividi su linkedin	2034
condividi su telegram	2034
condividi su twitter	2034
condividi su whatsapp	2130
condividi su x	2034
condividi via email	2034
condividi via whatsapp	2130
condivisioni	2034
condizioni d'uso	2041
conectare	2893
conectare cu facebook	2962
conectare cu google	2962
configura les galetes	360
configurar cookies	1155
confira a oferta	2883
connectez-vous	1493
connexion	1493
consenti	2109
consenti sempre	2105
consigliati	2048
consigliati per te	2048
consigue tu entrada	1189
consulta las esquelas de hoy	1189
consulta las normas de la comunidad	1194
consulta les esqueles	365
consulta todas nuestras newsletters	1200
consulter	1529
cont nou	2893
contact	930	1522	2494	2904
contact us	920
contacta amb nosaltres	411
contacta con el autor	1269
contacta con la autora	1269
contacta con nosotros	1241
contactar	1269
contactar al autor	1241
contactar con el periodista	1269
contacte o autor	2852
contacter ce journaliste	1635
contacter la journaliste	1635
contacter le journaliste	1635
contactez-nous	1522
contacto	1158
contactos	2775
contato	2775
contatta il giornalista	2152
contatta l'autore	2152
contatta l'autrice	2152
contatta la redazione	2124
contattaci	2044
contattare la redazione	2124
contatti	2044
contenido de marca	1153
contenido de nuestros socios	1162
contenido de pago	1217
contenido elaborado por la marca	1189
contenido exclusivo	1128
contenido exclusivo para socios	1204
contenido externo	1185
contenido externo recomendado	1185
contenido ofrecido por	1153
contenido pagado	1217
contenido para suscriptores	1128
contenido patrocinado	1153
contenido promocionado	1153
contenido recomendado	1208
contenido relacionado	1162
contenido solo para usuarios registrados	1204
contenidos recomendados	1208
contenidos relacionados	1162
content from our partner	1003
content from our partners	1003
content from our sponsor	1003
contenu commercial	1517
contenu de marque	1517
contenu externe	1549
contenu partenaire	1517
contenu payant	1583
contenus partenaires	1517
contenuti a pagamento	2099
contenuti correlati	2048
contenuti sponsorizzati	2039
contenuto a pagamento	2099
contenuto esterno	2065
contenuto esterno consigliato	2065
contenuto generato con ia	2141
contenuto per abbonati	2022
contenuto premium	2084
contenuto promozionale	2070
contenuto riservato	2022
contenuto riservato agli abbonati	2084
contenuto riservato agli utenti registrati	2084
contenuto sponsorizzato	2039
contingut exclusiu per a subscriptors	375
contingut extern	360
contingut extern recomanat	360
contingut ofert per	365
contingut pagat	387
contingut patrocinat	354
continua a leggere	2051
continua al navegador	394
continua al web	394
continua amb apple	375
continua amb facebook	375
continua amb google	375
continua con apple	2084
continua con facebook	2084
continua con google	2084
continua con l'email	2146
continua con la mail	2146
continua depois da publicidade	2770
continua llegint	378
continua nel browser	2107
continua senza accettare	2041
continua senza disattivare	2111
continua senza sostenere	2016
continua sul browser	2107
continua sul sito	2107
continuar a ler	2782
continuar com apple	2816
continuar com e-mail	2874
continuar com facebook	2816
continuar com google	2816
continuar con apple	1204
continuar con email	1263
continuar con facebook	1204
continuar con google	1204
continuar con mi correo	1263
continuar conectado	2843
continuar e fechar	2772
continuar en el navegador	1224
continuar en la web	1224
continuar lendo	2782
continuar leyendo	1165
continuar no browser	2835
continuar no navegador	2835
continuar no site	2835
continuar sem apoiar	2748
continuar sem desativar	2839
continuar sin desactivar	1228
continuar sin desactivarlo	1261
continuar sin donar	1122
continue	871
continue a ler	2779
continue lendo	2753
continue reading	925	930
continue reading below	911
continue reading the main story	911
continue reading with a subscription	879
continue to article	870
continue to the article	870
continue without accepting	916
continue without donating	870
continue without supporting	870
continuer avec apple	1566
continuer avec facebook	1566
continuer avec google	1566
continuer avec mon e-mail	1629
continuer avec mon email	1629
continuer dans le navigateur	1591
continuer la lecture	1493
continuer sans accepter	1519
continuer sans donner	1483
continuer sur le navigateur	1591
continuer sur le site	1591
continuer vers le site	1591
contribua	2749
contribuer	1484
contribuez	1522
contribuir	2749
contribuisci	2017
contribute now	872
contribute with google	872
contribuye	1123
controlla la tua casella di posta	2117
controlla la tua email	2117
contul meu	2893
cook mode	61
cookie notice	916
cookie policy	916	2041
cookie preferences	916
cookie-einstellungen	619
cookie-instellingen	2490
cookie-instellingen aanpassen	2518
cookiebeleid	2490
cookieindstillinger	523
cookiepolicy	3293
cookiepolitik	523
cookies	440	523	2490	2600	3293
cookies aanpassen	2518
cookies akzeptieren	619
cookies instellen	2490
cookies policy	916
cookies wijzigen	2518
cookievoorkeuren wijzigen	2518
copia	418	2131
copia il link	2034
copia link	2034
copiar	1248	2859
copiar el enlace	1147
copiar enlace	1147
copiar link	1147	2765
copiar o link	2765
copied	901
copied to clipboard	1000
copier	1614
copier l'url	1512
copier le lien	1512
copy	902
copy link	901	1916	3632
copy link copied	901
copy link to clipboard	901
copy this link	901
copy url	901
corrections policy	920
correlati	2048
correo	1235
correu	406
cosa pensi di questo articolo	2067
count me in	889
couper le son	1585
coupon e codici sconto	2157
""", 'cr': """
crea avviso	2151
crea un account	2022
crea un alert	2078
crear alerta	1199
crear cuenta	1128
crear una cuenta	1128
create a free account	879
create account	879
create an account	879
create free account	879
created with ai	971
creative commons	95
creative commons licence	95
creative commons license	95
credit card	877
credit or debit card	877
creditcard	2467
criar alerta	2809
criar conta	2753
crucigrama	1216
crucigramas	1216
cruciverba	2098
""", 'cs': """
csatlakozz csapatunkhoz	1861
""", 'cu': """
cum dezactivez adblock	2957
cupones y descuentos	1274
cupons de desconto	2883
curtir	2822
custom amount	871
""", 'cz': """
czas czytania # min	2692
czytaj dalej	2692
czytaj dalej za	2667
""", "d'": """
d'autres articles	1526
""", 'da': """
da non perdere	2048
da non perdere in edicola	2039
da, vreau	2955
dacci la tua opinione	2093
daftar	1907
daha fazla	3438
daha fazla haber	3506
daha fazla yorum	3479
daha sonra	3420
daha sonra hatirlat	3420
daha sonra oku	3429
daily newsletter	889
dal web	2048
dalej	2689
dalies	2426
dalies ar rakstu	2421
dalintis	2380
dalintis facebook	2385
dalintis su draugais	2385
dalyvaukite apklausoje	2387
dans cet article	1526
dapatkan di google play	1971
dapatkan sekarang	2007
darovat	428
daruj	428	3214
das interessiert andere leser	626
das lesen andere	687
das neueste	626
datenschutz	619
datenschutz-einstellungen	619
datenschutzeinstellungen	619
dauerauftrag	585
dauerwerbung	616
""", 'de': """
de samenvatting kan fouten bevatten	2520
de tekst gaat verder onder de foto	2488
debat: skriv	526
debatt: si din mening	2603
debatte	622
debattregler	2603
deconectare	2893
deel	2483
deel artikel	2483
deel dit	2483
deel dit artikel	2483
deel dit bericht	2563
deel dit verhaal	2563
deel op facebook	2483
deel op twitter	2483
deel op x	2483
deel via	2539
deel via e-mail	2483
deel via whatsapp	2483
deine e-mail-adresse	598
deine meinung	622
deixa de seguir	415
deixa un comentari	354
deixa una resposta	381
deixar de seguir	2856
deixe uma resposta	2775
deja tu respuesta	1211
deja un comentario	1158
deja una respuesta	1158
dejar de seguir	1199
dejar un comentario	1158
del	518	2595
del artikel	518
del artikkel	2595
del artikkelen	2595
del artiklen	518
del artiklen gratis	509
del med	518	2595
del saken gratis	2586
del via e-mail	518
del via e-post	2595
dela	3288
dela artikel	3288
dela artikeln gratis	3278
dela med	3288
dela via e-post	3288
dela via mejl	3288
delen	2483
delen op bluesky	2539
delen op facebook	2483
delen op linkedin	2539
delen op whatsapp	2539
delen op x	2539
delen via	2539
delen via e-mail	2483
delen via facebook	2483
delen via twitter	2483
delen via whatsapp	2483
deli	3222
deli na facebooku	3222
delite	3222
delite to novico	3222
delite to zgodbo	3222
delivered daily	989
delivered to you	889
delivered weekdays	989
delivered weekly	989
dengarkan	1916
dengarkan artikel	1965
dengarkan artikel ini	1965
dengarkan berita	1965
dengarkan berita ini	1965
denuncia	382
denunciar	1212	2822
denunciar comentario	1252
denunciar este comentario	1252
derechos reservados	1270
deretter # kr/mnd til du sier opp	2586
derniers articles	1526
desa	354
desa l'article	377
desactiva el so	388
desactiva'l per continuar	398
desactiva'l per continuar llegint	398
desactivar el bloqueador	1227
desativar bloqueador	2838
desativar som	2829
desative-o para continuar	2838
desative-o para continuar a ler	2838
desativei o meu bloqueador	2838
desbloquear	1263	2874
desbloquear artigo	2874
descarga la app	1224
descargar app	1224
descargar audio	1218
descargar el audio	1218
descargar episodio	1218
descargar la app	1224
descarrega l'app	394
descarrega l'episodi	388
descarrega't l'app	394
descarrega-te-la a l'app store	394
descarregue na app store	2835
deschide	2908
descubre las ofertas	1263
descuentos	1153
descurtir	2822
desplegar	1166
desplegar redes sociales	1147
destacadas	1162
destacados	1162
destaques	2779
destek ol	3421
destek olun	3421
det er gratis at oprette en profil	509
detail	1927
details	630	931	2502
details anzeigen	630
detaily	447
detalhes	2783
detalii	2908
detaljer	535	2611	3304
detalles	1166
detaylar	3439
dettagli	2052
dette er en annonse	2599
dette er en plus-artikel	509
dette er en plussak	2586
dette leser andre	2607
devamini oku	3438
devenez membre	1484
devenir membre	1484
deze video is niet beschikbaar	2518
""", 'dh': """
dha	3442
""", 'di': """
di santrauka	2387
diapositive suivante	1632
dibacakan oleh ai	1965
dibacakan oleh suara sintetis	1965
dibuat dengan ai	2002
dicci la tua	2075
didukung oleh	1995
die meistgelesenen artikel	626
diesen artikel kommentieren	622
diesen artikel teilen	611
diesen artikel verschenken	683
diesen beitrag auf facebook ansehen	655
diesen beitrag auf instagram ansehen	655
diesen tweet ansehen	655
digg	902
digital subscription	879
digital-abo	590
digitalabo	590
digitale krant	2468
digite seu e-mail	2757
digite seu email	2875
digues la teva	381
dihasilkan oleh ai	2002
dimensione carattere	65
dimensione del carattere	2130
dimensione del testo	2130
dimensione testo	65	2034
dimensiune text	65
dimensiunea textului	2976
diminuir fonte	2858
diminuir texto	2858
din e-mail	514
din e-post	2591	3283
din e-postadresse	2591
dinle	3429
dipersembahkan oleh	1995
dirbk su mumis	2387
direct debit	877
direct lezen	2538
direct naar het recept	61
direct toegang	2538
direct verder lezen	2468
direitos reservados	2880
direkt zum rezept	61
diritti riservati	2153
disattiva adblock	2110
disattiva audio	2101
disattiva l'ad blocker	2110
disattiva l'audio	2101
disattivalo per continuare	2110
disattivalo per continuare a leggere	2110
discussie	2494
discussion about this post	930
discussione chiusa	2044
disdici in qualsiasi momento	2115
disdici quando vuoi	2115
diskuse	443
diskusia	3163
diskuter	2603
diskutera	3296
diskutieren	667
diskuze	443
dismiss	871
dismiss this message	870
disponibil pe app store	2953
disponible a google play	394
disponible a l'app store	394
disponsori oleh	1995
distribuie	2898
distribuie acest articol	2991
distribuie articolul	2898
distribuie pe facebook	2932
distribuie pe whatsapp	2932
dit artikel delen	2539
dit bericht op instagram bekijken	2518
dit is een advertentie	2543
dit is een premium artikel	2538
dit vind je misschien ook leuk	2498
ditagih bulanan	1980
ditagih tahunan	1980
diterjemahkan otomatis	1990
dites-nous pourquoi	1617
diventa socia	2112
diventa socio	2017
diventa sostenitore	2017
diventa sostenitrice	2112
""", 'dn': """
dnes ne	427
dnes nie	3167
""", 'do': """
do mesmo autor	2779
do not sell my personal information	916
do not sell or share my personal information	916
doar	2749
dodaj komentar	3222
dodaj komentarz	2685
doe	2749
doe agora	2749
doe mee en win	2523
don libre	1594
don mensuel	1484
don ponctuel	1484
don unique	1594
don't miss	925
don't miss out	889
don't want to see this? remove ads	911
dona	1123	2017
dona adesso	2017
dona ahora	1123
dona ogni mese	2112
dona ora	2017
dona una tantum	2112
dona'ns suport	347
donar	1123
donar ahora	1123
donasi	1906
donasi bulanan	1977
donasi rutin	1977
donasi satu kali	1977
donasi saya	2003
donasi sekali	1977
donasi sekarang	1906
donate	872
donate become	872
donate here	872
donate monthly	872
donate now	872
donate today	872
donations are tax-deductible	994
donativo mensal	2840
donazione libera	2112
donazione mensile	2017
donazione singola	2017
donazione una tantum	2112
doneer	2464
doneer nu	2464
doneer via ideal	2535
doner	506	2583
donera	3275
donera nu	3275
doneren	2464
doniraj	3088	3214
doniraj odmah	3088
doniraj zdaj	3214
donirajte	3088	3214
donner	1484
donner votre avis	1577
doorsturen	2483
dossier	626	1526	2048	2498
dossiers	626	1526	2498
dosyaya git	3506
download aplikasi	1971
download citation	1104
download data is not yet available	1104
""", 'dr': """
drucken	611
druge novice	19
drukuj	2677
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	514
du er nu tilmeldt nyhedsbrevet	514
du kan til enhver tid afmelde dig	514
dukung jurnalisme independen	1906
dukung jurnalisme kami	1977
dukung kami	1906
dukung kami di patreon	1977
dukungan anda berarti	2003
durada	389
duraklat	3487
durasi	1966
durasi video	2002
durata	2102
durata videoclipului	2984
""", 'dy': """
dyskusja	2685
""", 'e-': """
e-avis	509	2586
e-edition	930
e-gazete	3422
e-mail	433	514	598	902	1235	1600	2118	2670	2757	2965	3007
e-mail eingeben	598
e-mail non valida	2117
e-mail teilen	611
e-mail-adresse	598
e-mail-adresse eingeben	598
e-mailadres	2473
e-mailadresse	514
e-mailen	2483
e-paper	590	930
e-pasta adrese	2445
e-pasts	2445
e-post	1307	2591	3283
e-posta	3459
e-posta adresiniz	3459
e-posta adresinizi girin	3459
e-posta ile devam et	3529
e-postadress	3283
e-postadresse	2591
e-postanizi girin	3530
e-postanizi kontrol edin	3502
e-posti aadress	1307
e-tidning	3278
e-wydanie	2667
""", 'ea': """
eavis	2586
""", 'ec': """
ecran complet	2948
""", 'ed': """
edasi lugemiseks logi sisse	1282
edellinen	1435
edellinen juttu	1433
editor's choice	925
editor's pick	754	925
editor's picks	925
editors' choice	925
editors' picks	925
edizione digitale	2022
""", 'ee': """
eenmalig	2464
eerste maand gratis	2538
""", 'ei': """
ei kiitos	1416
ei nyt	1416
ei, kiitos	1416
einblenden	630
einklappen	629
einloggen	590
einmalig	585
einmalig spenden	585
einstellungen	619
einwilligung	619
""", 'el': """
el crucigrama de hoy	1253
el quiz de la semana	1253
el sudoku de hoy	1253
el test de la semana	1253
el teu missatge s'ha enviat	405
el teu vot s'ha registrat	381
el vostre vot s'ha registrat	381
elders op het web	2498
elegir	1233
elegir cantidad	1262
elegir cookies	1257
elegir esta oferta	1232
elegir plan	1232
elige la cantidad	1262
elige plan	1232
elige tu plan	1232
elige un importe	1262
elige una cantidad	1126
elijo la cantidad	1262
elke bijdrage telt	2535
elke donatie telt	2535
elke euro telt	2535
elolvasom	1861
els nostres jocs	384
els nostres socis	392
els preus poden variar	365
elsewhere on the web	925
elta	2390
elta inf	2390
""", 'em': """
em alta	2779
em destaque	2779
email	830	889	902	1235	1600	1983	2118	2846	2965	3007	3698
email (required	889
email address	889
email anda	2005
email article	901
email ini sudah terdaftar	2005
email invalid	2964
email non valida	2117
email this	901
email tidak valid	1982
email to a friend	901
emneord	2607
emner	531	2607
empezar el test	1214
empfehlen	611
empfehlungen	626
empfehlungen der redaktion	626
empfohlene artikel	626
empfohlener externer inhalt	619
empfohlener redaktioneller inhalt	619
""", 'en': """
en avantajli	3501
en ce moment	1526
en collaboration avec	1615
en continu	1526
en directo	1162
en eski	3480
en eskiler	3480
en este tema	1208
en iyi fiyat	3501
en otros medios	1162
en portada	1162
en savoir plus	1519	1529
en yeni	3480
en yeniler	3480
encara no ets subscriptor	403
encontrou algum erro	2775
encontrou um erro	2775
encuesta	91
ende der werbung	729
engangsgave	2583
enim loetud	1284
enlace copiado	1147
enlace copiado al portapapeles	1207
enlarge	931
enlarge image	930
enlarge this image	930
enne kommenteerimist loe reegleid	1288
enquesta	91
enquete	91
enregistrer	1512
enregistrer cet article	1569
enregistrer l'article	1569
enregistrer la recette	61
entdecken sie unsere newsletter	673
entendi	2783
entendido	1166
enter amount	876
enter your email address	889
entra	2022
entra amb facebook	403
entra amb google	403
entra nella conversazione	2075
entradas	1249
entradas relacionadas	1162
entrar	1128	2753
entrar com apple	2816
entrar com facebook	2816
entrar com google	2816
entre	2753
entre com sua conta	2816
entre para comentar	2821
entrez votre e-mail	1630
entrez votre email	1630
envia	406
envia el comentari	381
envia la resposta	381
envia per correu	377
envia un comentari	381
envia'ns les teves fotos	411
envia-ho per correu	377
enviar	91	1235	2846
enviar a un amigo	1207
enviar comentario	1211
enviar para um amigo	2818
enviar por correo	1147
enviar por e-mail	2765
enviar por email	1147
enviar por whatsapp	1147
enviar resposta	2821
enviar respuesta	1211
enviar voto	91	1211
envie de lire la suite	1566
envoyer	1600
envoyer le commentaire	1577
envoyer par courriel	1569
envoyer par e-mail	1512
envoyer par email	1512
envoyer par mail	1512
envoyer un commentaire	1577
""", 'ep': """
epaper	930
""", 'er': """
er der fejl i artiklen	526
er du allerede abonnent	509	2586
er ging iets mis. probeer het later opnieuw	2531
er is iets misgegaan	2531
er is iets misgegaan. probeer het later opnieuw	2531
ergebnis anzeigen	91
ergebnisse anzeigen	91	630
err/bns	1292
error al cargar el video	1258
errore nel caricamento del video	2141
erstellt mit ki	657
""", 'es': """
es folgt werbung	729
es ist ein fehler aufgetreten	673
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	673
escaneie o qr code	2835
escaneja el codi qr	394
esci	2022
esci da schermo intero	2101
escolha a sua assinatura	2843
escolha do editor	2779
escolha o seu plano	2816
escolha o valor	2873
escolha seu plano	2816
escolha sua assinatura	2843
escolha um plano	2843
escolha um valor	2751
escolher	2844
escolher plano	2843
escolher valor	2873
escolta aquest article	388
escolta l'article	388
escribe al autor	1241
escribe tu correo	1200
escribe tu email	1200
escribe un comentario	1158
escuchar	1147
espace partenaire	1517
espacio patrocinado	1189
espandi	2052
especiais	2779
esqueceu a senha	2753
esqueceu-se da palavra-passe	2843
esqueci minha senha	2753
esquelas	1189
esqueles	365
essai gratuit	1493
estatuto editorial	2852
este campo es obligatorio	1234
""", 'et': """
et pot interessar	351
et pots donar de baixa en qualsevol moment	371
et pots donar de baixa quan vulguis	405
et queden # articles gratis aquest mes	375
et recomanem	351
etichete	2905
etiketler	3436
etiquetas	1162	2779
etiquetes	378
ets subscriptor? identifica't	375
etusivu	1433	1435
etusivulle	1433
""", 'ev': """
every contribution counts	994
every dollar counts	994
every donation counts	994
every gift counts	994
evet, istiyorum	3493
""", 'ex': """
exclusiu per a subscriptors	375
exclusive content	879
exclusive to subscribers	998
exclusivo assinantes	2753
exclusivo para assinantes	2816
exclusivo para suscriptores	1232
expand	930
expand all	931
expandera	3304
expandir	2783
explore	928
explore more	925
explore more on these topics	925
explore our newsletters	989
explore our subscription offers	998
explore subscription offers	998
export citation	1104
external content	969
external links	901
externe content	2518
externe inhalte	619
externe inhalte anzeigen	619
externe inhalte erlauben	619
externe inhoud	2518
externen inhalt anzeigen	619
externen inhalt laden	619
externer inhalt	619
externer inhalt konnte nicht geladen werden	655
""", 'ez': """
ezt is olvassa el	1859
""", 'fa': """
facebook	902
facebook ile devam et	3500
facebook messenger	902
facebook twitter	901
facebook twitter email	901
facebook twitter linkedin email	901
facebook twitter whatsapp	901
facebook x	901
facturat anual	2962
facturation annuelle	1597
fai il quiz	2075
fai il test	2075
fai una domanda su questo articolo	2067
fai una donazione mensile	2145
fai una donazione singola	2145
faire le quiz	1580
faire un don	1484
faites le quiz	1580
fale com o autor	2852
fale conosco	2775
fandt du en fejl	526
fant du en feil	2603
farkli bir tutar	3497
farkli tutar	3497
fast geschafft	673
fatturazione annuale	2115
fatturazione mensile	2115
faturado anualmente	2843
favorilere ekle	3429
favoris	1512
fazer login	2753
fazer o quiz	2824
""", 'fe': """
featured articles	925
featured content	925
featured stories	925
fechar	2748	2782
fechar galeria	2877
fechar janela	2877
fechar menu	2877
feedback	622	920	2494
feedback geben	622
fehler gefunden	622
fehler im artikel gefunden	622
fehler melden	622
fel i artikeln	3296
feliratkozom	1864
fermer	1483
fermer la galerie	1632
fermer le menu	1529
fes el test	384
fes-te soci	347
fes-te subscriptor	347
fetching more	930
""", 'fi': """
fi de l'anunci	387
fi de la publicitat	387
fikrim yok	3480
fil d'ariane	1603
fil info	1526
filed under	925	930
fim da publicidade	2827
fin de la publicidad	1217
fin del anuncio	1217
find out more	930
fique por dentro	2757
firsati yakala	3536
first name	889
fizetett tartalom	1854
""", 'fj': """
fjern annoncer	522
fjern annonser	2599
""", 'fl': """
flecha	1128
fler	3300
fler artiklar	3300
fler nyheter	3300
flere artikler	531	2607
flere nyheder	531
flere nyheter	2607
flere saker	2607
flipboard	902
""", 'fo': """
fold ud	535
folgen	612
folgen sie uns	612
follow	906
follow author	906
follow live	906
follow this author	906
follow this topic	906
follow topic	906
follow us	906
follow us on facebook	906
following	906
font size	901
fontin koko	65
for abonnenter	509	2586
for subscribers	879
forgot password	879
forgot your password	879
forma de pagamento	2751
forma de pago	1126
formas de pagamento	2751
formas de pago	1126
formular trimis	2987
formulario enviado	1264
formulir terkirim	2005
forrige	534	2610
forrige artikel	531
forrige artikkel	2607
forse in seguito	2016
forsiden	531	2607
foto	1924
foto anterior	1266	2877
foto berikutnya	2006
foto galeri	3436
foto lainnya	1986
foto precedente	2149
foto sebelumnya	2006
foto seguinte	2877
foto siguiente	1266
foto successiva	2149
fotogalerija	2387
fotostrecke	626
fout gespot	2494
fout gezien	2494
fout melden	2502
foutje gezien	2494
""", 'fr': """
frag unsere ki	657
frage des tages	91
fragen sie unsere ki	657
frais de port offerts	1583
free daily newsletter	889
free newsletter	889
free weekly newsletter	889
friss	1859
from around the web	925
from our partners	925
from our sponsor	911
from our sponsors	911
from the web	925
""", 'fu': """
full coverage	925
full results	931
full score	931
fullscreen	930
fullskjerm	2610
further reading on this site	925
""", 'ga': """
ga akkoord	2490
ga naar inhoud	2501
ga naar recept	61
gagal memuat video	2002
galaxy store	93
galeri foto	1986
galerie foto	2968
galeriye git	3506
galeriyi kapat	3532
galite bet kada atsisakyti prenumeratos	2380
gallery	2048
gambar berikutnya	2006
gambar sebelumnya	2006
gambar selanjutnya	2006
gamble responsibly	1080
ganzen artikel lesen	629
""", 'ge': """
ge bort artikeln	3278
gebruiksvoorwaarden	2490
geef cadeau	2539
geef een reactie	2494
geef feedback	2528
geef je mening over dit artikel	2528
gegenereerd door ai	2520
gegenereerd met ai	2520
gelen kutunuzu kontrol edin	3502
gem	518
gem artikel	518
gem artiklen til senere	518
gem opskrift	61
gem opskriften	61
gem til senere	518
gemaakt met ai	2520
generado con ia	1258
generado por ia	1258
generat cu ai	2984
generat de ai	2984
generated by ai	971
generato con ai	2141
generato con ia	2141
generato dall'ia	2141
gerade nicht	584
gerado por ia	2869
gerelateerd	2498
gerelateerd nieuws	2498
gerelateerde artikelen	2498
gerelateerde onderwerpen	2498
gerenciar consentimento	2833
gerenciar cookies	2868
gerir consentimento	2833
gerir cookies	2772
gerir o consentimento	2833
gesponsert	616
gesponserter beitrag	87	688
gesponserter inhalt	616
gesponsord	2488
gesponsorde inhoud	2488
gestion des cookies	1519
gestiona el consentiment	392
gestiona les galetes	392
gestionar consentimiento	1222
gestionar cookies	1155
gestionar el consentimiento	1222
gestionar mis cookies	1257
gestionar mis preferencias	1257
gestionar opciones	1257
gestisci consenso	2105
gestisci i consensi	2105
gestisci i cookie	2041
gestisci il consenso	2105
gestisci le opzioni	2140
gestisci le preferenze	2140
gestisci notifiche	2078
gestisci preferenze	2041
get alerts	906
get deal	1114
get digital access	879
get email updates	889
get started	879
get the daily email	889
get the newsletter	889
get this deal	1114
get tickets	1081
""", 'gi': """
gi bort artikkelen	2586
gi bort saken	2595
gi tilbakemelding	2603
gift a subscription	879
gift article	879
gift this article	879
gim	1963
gioca	2098
gioca gratis	2096
gioca ora	2096
gioca responsabilmente	2099
giochi	2098
giv artiklen til en ven	518
giv os feedback	526
give a gift	879
give a gift subscription	872
give feedback	920
give monthly	872
give now	872
give today	872
give us feedback	920
gizle	3439
gizlilik	3432
gizlilik ayarlari	3489
gizlilik tercihleri	3489
gizlilik tercihlerim	3524
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	509
glemt passord	2586
""", 'go': """
go to top	930
godkjenn	2600
godkjenn alle	2600
godta	2600
godta alle	2600
google	902
google ile devam et	3500
google news	902
google play	93
google play store	93
google play'den alin	3491
google play'den indir	3491
google play'den indirin	3491
google plus	902
got it	916
""", 'gr': """
gracias por apoyarnos	1262
gracias por participar	91
gracias por su voto	1211
gracias por suscribirte	1135
gracias por tu apoyo	1262
gracias por tu voto	1187
gracias por votar	91	1187
gracias, tu mensaje ha sido enviado	1234
gratis e senza spam	2117
gratis i sense correu brossa	405
gratis ongkir	1995
gratis proberen	2468
gratis y sin spam	1234
gratis, tanpa spam	1982
gratuit, chaque matin	1599
grazie per aver votato	91	2067
grazie per il sostegno	2145
grazie per il tuo feedback	2067
grazie per il tuo sostegno	2145
grazie per il tuo voto	91	2093
grazie per l'iscrizione	2029
""", 'gu': """
guarda anche	2048
guarda i risultati	91	2067
guarda l'article	377
guarda la gallery	2051
guarda le foto	2121
guarda tutte le foto	2121
guarda tutti i video	2121
guardar	1147	2765
guardar artigo	2884
guardar en favoritos	1207
guardar noticia	1275
guardar para ler mais tarde	2818
guardar preferencias	1222
guardar receita	61
guardar receta	61
guides d'achat	1526
gulir ke bawah untuk melanjutkan	1964
gulir untuk lanjut membaca	1919
gulir untuk melanjutkan membaca	1964
""", 'ha': """
ha ocurrido un error	1234
haber faydali oldu mu	3435
haber ihbar hatti	3508
haberde hata mi var	3508
haberi hediye et	3514
haberi kaydet	3429
haberi nasil buldunuz	3435
haberi oynat	3438
haberi puanla	3435
haberi sesli dinle	3429
haberi sesli dinleyin	3429
haberi sesli dinleyin (# dk	3429
haberi yazdir	3429
haberin devami	3431	3438
haberin devami reklamdan sonra	3431
haberin devamini oku	3506
haberin tamami	3438
haberin tamamini oku	3506
hacer el test	1214
hacker news	902
hadiahkan artikel	1993
hadiahkan artikel ini	1949
hae	1435
haftanin testi	3520
hai dimenticato la password	2115
hai letto # articoli su # questo mese	2084
hai trovato un errore	2044
hai una segnalazione	2044
haku	1435
halaman berikutnya	1926
halaman sebelumnya	1986
halaman selanjutnya	1926
halaman: #	1926
handelsbetingelser	523
hantera cookies	3293
hanya untuk pelanggan	1980
har du allerede en konto	509	2586
har du redan ett konto	3278
has oblidat la contrasenya	348
has trobat un error	381
has vist un error	381
hasil jajak pendapat	1997
hasil polling	1997
hasznos volt a cikk	1858
hata bildir	3435
hata bildirin	3435
haut de la page	1603
haut de page	1529
have an account	879
have an account? sign in	879
have your say	920
haz clic para activar el sonido	1258
haz el quiz	1214
haz el test	1214
haz nuestro test	1214
hazte miembro	1123
hazte premium	1204
hazte socia	1123
hazte socio	1229
hazte socio/a	1229
""", 'he': """
he desactivado el bloqueador	1227
he desactivado mi bloqueador	1227
he desactivat el bloquejador	398
he oblidat la contrasenya	403
heb je al een account	2468
hediye et	3515
help mee	2464
help ons om dit te blijven doen	2535
hem	3303
hemen al	3536
hemen bilet al	3485
hemen oy ver	3479
hemen oyna	3482
hemen satin al	3485
hemeroteca	1128
hepsini kabul et	3432
her ay	3498
her hakki mahfuzdur	3534
her hakki saklidir	3534
her zaman izin ver	3489
herinner me later	2463
hesabim	3422
hesabim var	3500
hesabin yok mu	3500
hesabiniz var mi	3422
hesabiniz yok mu	3500
het artikel gaat hieronder verder	2488
het laatste nieuws	2498
""", 'hi': """
hide	931
hide ad	911
hide caption	930
hide comments	920
hide this message	870
hier anmelden	590
hier einloggen	590
hier finden sie informationen zum datenschutz	655
highlights generated by artificial intelligence	971
hilfe	622
hinweis an die redaktion	667
hinweis zum datenschutz	619
hinweise zu diesem artikel	667
hittade du ett fel	3296
hittat fel	3296
""", 'hj': """
hjem	534	2610
""", 'hl': """
hlasovat	91	443
hlasujte	91
hledat	446
""", 'ho': """
ho capito	2052
ho disattivato adblock	2110
ho disattivato l'ad blocker	2110
ho disattivato l'adblock	2110
ho letto e accetto l'informativa privacy	2117
ho letto e accetto l'informativa sulla privacy	2080
ho letto l'informativa privacy	2117
hold deg oppdatert	2591
hold dig opdateret	514
home	930	2051	2501
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2610
hopp til innholdet	2610
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2528
house rules	920
how did we do	920
how to cite	1104
how to cite this article	1104
how we use ai	971
hoy no	1122
""", 'hu': """
huawei appgallery	93
hubungi kami	1923
hubungi penulis	1987
hubungi redaksi	1987
huisregels	2528
""", 'hv': """
hva mener du	91
hva mener du? stem her	2610
hva synes du om denne saken	2603
hva synes du om saken	2603
hvad mener du? stem her	534
hvad synes du? stem her	534
hvala na glasanju	91
""", 'i ': """
i accept	916
i agree	916
i already donated	870
i already gave	870
i commenti sono riservati agli abbonati	2075
i lettori hanno letto anche	2087
i nostri giochi	2096
i nostri partner	2105
i prezzi potrebbero variare	2070
i samarbeid med	2599
i samarbejde med	522
i samarbete med	3292
i understand	931
i vantaggi dell'abbonamento	2099
""", "i'": """
i'll do it later	870
i'm in	889
i've already donated	870
""", 'ic': """
ich bin schon dabei	584
ich habe schon gespendet	584
ich stimme zu	619
icymi	925
""", 'id': """
ideal	2467
identifiez-vous	1493
idi na recept	61
""", 'ie': """
ielogojies	2421
ielogoties	2421
ievadi e-pastu	2445
ievadi savu e-pasta adresi	2445
""", 'ig': """
ignorer l'annonce	1623
""", 'ih': """
iha	3442
ihr feedback	622
ihr kommentar	622
ihre e-mail-adresse	598
ihre meinung	622
ihre spende ist steuerlich absetzbar	677
""", 'ik': """
ik begrijp het	2502
ik heb al gedoneerd	2463
ik steun al	2463
ikke i dag	505	2582
ikke nu	505
iklan	1919
iklan sponsor	1954
ikuti jajak pendapat	1958
ikuti kuis	1961
ikuti kuisnya	1961
ikuti penulis	1991
ikuti polling	1958
ikuti topik	1991
ikuti topik ini	1991
""", 'il': """
il cruciverba del giorno	2136
il cruciverba di oggi	2136
il mio account	2022
il nostro codice etico	2124
il nostro shop	2099
il quiz del giorno	2136
il quiz della settimana	2136
il sondaggio	91
il sondaggio del giorno	91
il sudoku del giorno	2136
il sudoku di oggi	2136
il tuo indirizzo email	2029
il tuo messaggio	2147
il tuo nickname	2135
il tuo nome	2147
il tuo nome utente	2135
il tuo sostegno fa la differenza	2145
ilan	3431
ilgili haber	3436
ilgili haberler	3436
ilgili konular	3436
ilk ay # tl	3422
ilk yorumu siz yapin	3519
ilmoittaudu webinaariin	1435
ilmoitus	1427
ils ont lu aussi	1526
""", 'im': """
im trend	626
image suivante	1632
imagem anterior	2877
imagem seguinte	2877
imagen anterior	1266
imagen siguiente	1266
immagine precedente	2149
immagine successiva	2149
immer informiert	598
immer informiert mit unserem whatsapp-service	729
importe personalizado	1262
importo a scelta	2112
importo libero	2112
importo personalizzato	2145
impossibile caricare il video	2141
impossibile riprodurre il video	2101
impostazioni cookie	2041
impostazioni della privacy	2105
impostazioni privacy	2105
impostazioni sulla privacy	2105
impressum	619
imprimeix	354
imprimeix l'article	377
imprimeix la recepta	61
imprimer	1512
imprimer cet article	1569
imprimer cette recette	61
imprimer l'article	1512
imprimer la recette	61
imprimir	1147	2765
imprimir a receita	61
imprimir artigo	2818
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3632
in case you missed it	925
in collaborazione con	2132
in diesem artikel	626
in evidenza	2048
in het nieuws	2498
in kooperation mit	616
in other news	925
in partnership with	911
in primo piano	2048
in this section	925
in zwischenablage kopieren	611
indeks	1924
indietro di # secondi	2101
indirim kodlari	3536
indirizzo e-mail non valido	2117
indirizzo email	2029
indirizzo email non valido	2117
indstillinger	523
indtast din e-mail	514
indtast din mail	514
indtast e-mail	514
info iklan	1939
infolettre	1502
infolettres	1502
informa d'un error	363
informar de un error	1194
informar erro	2863
informasjonskapsler	2600
informationen zum datenschutz	655
informativa sulla privacy	2041
informazione promozionale	2070
informazione pubblicitaria	87	2070
ingat saya	1980
ingatkan saya nanti	1905
ingezonden mededeling	87	2543
ingrandisci	2051
ingrandisci foto	2121
ingrandisci il testo	2130
ingrandisci l'immagine	2121
ingrandisci la foto	2121
ingresar	1128
ingressos	2860
inhalt	629
inhalt anzeigen	619
inhalt laden	616
inhalt teilen	611
inhalte anzeigen	619
inhaltsverzeichnis	629
inhoud tonen	2518
inhoudsopgave	2501
inicio	1165
inizia il quiz	2096
inklappen	2502
inloggen	2468
innstillinger	2600
inquadra il qr code	2107
inschrijven	2473
inscreva-se	2757
inscreva-se na newsletter	2757
inscription	1493
inscription gratuite	1562
inserisci il tuo indirizzo e-mail	2080
inserisci il tuo indirizzo email	2080
inserisci la tua email	2147
inserisci la tua mail	2147
inserisci qui il tuo commento	2044
inserisci un indirizzo email valido	2080
insira o seu e-mail	2875
insira o seu email	2811
insira seu e-mail	2811
instagram	902
instagram-inhalte erlauben	619
instale a app	2835
instellingen	2490
inte idag	3274
inte nu	3274
integrame	2944
interzis minorilor	2945
introdu adresa de email	2987
introdu adresa ta de email	2925
introduce tu correo	1264
introduce tu email	1135
introduza o seu email	2875
invalid email	889
invia	91	2118
invia a un amico	2086
invia commento	2044
invia il commento	2093
invia per email	2034
invia risposta	2093
invia via email	2034
inzerce	439
inzercia	3159
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1224
ir a la oferta	1274
ir a la portada	1238
ir a la receta	61
ir a la tienda	1217
ir a los comentarios	1158
ir al contenido	1165
ir al especial	1238
ir arriba	1165
ir para a loja	2827
ir para a receita	61
ir para o topo	2849
""", 'is': """
iscriviti	2029
iscriviti alla nostra newsletter	2029
iscriviti ora	2029
iscrizione completata	2080
iscrizione confermata	2147
isi survei	1958
isprintaj	3099
""", 'iz': """
iz iste rubrike	3096
iz rubrike	3096	3219
izbor urednice	3096
izbor urednika	3096
izdvajamo	3096
izin ver	3493
izinkan	1973
izinsiz kopyalanamaz	3534
izinsiz kullanilamaz	3534
izpostavljeno	3219
izveido kontu	2421
""", "j'": """
j'accepte	1519
j'accepte de recevoir les offres des partenaires	1562
j'accepte tous les cookies	1622
j'ai compris	1530
j'en profite	1493
""", 'ja': """
ja ets subscriptor	348
ja has votat	381
ja heu votat	381
ja l'he desactivat	398
ja segueixes aquest autor	415
ja segueixes aquest tema	415
ja tens compte	375
ja tinc compte	403
ja, ich will	585
ja, ik steun	2535
ja, ik wil de nieuwsbrief ontvangen	2531
jaa	1425
jaa artikkeli	1425
jaa facebookissa	1425
jaa juttu kaverille	1425
jaa whatsappissa	1425
jadi donatur	1977
jaga	1282
jaga artiklit	1282
jaga facebookis	1287
jaga lugu	1287
jaga seda artiklit	1287
jajak pendapat	91
jangan lewatkan	1924
jangan sekarang	1973
jatka lukemista	1418
jau esi abonents	2421
jau esi abonents? ielogojies	2421
jau prenumeruojate	2380
jau prenumeruojate? prisijunkite	2380
javascript dinonaktifkan	1969
""", 'je': """
je aanmelding is gelukt	2531
je bent ingeschreven	2531
je bent nu ingeschreven	2531
je choisis cette offre	1597
je choisis mon montant	1627
je commande	1553
je donne	1484
je donne chaque mois	1594
je donne mon avis	1557
je donne une fois	1594
je fais un don	1484
je fais un don mensuel	1627
je fais un don ponctuel	1627
je hebt je succesvol aangemeld	2531
je kunt je op elk moment afmelden	2531
je m'abonne	1493
je m'inscris	1502
je me connecte	1493
je ne sais pas	1578
je refuse tous les cookies	1622
je soutiens	1484
je teste	1493
je vote	91
jeda video	1965
jeder euro hilft	677
jednorazowo	2664
jelentkezzen be	1846
jetzt abo sichern	682
jetzt abonnent werden	590
jetzt abonnieren	590
jetzt abstimmen	91	661	729
jetzt am gewinnspiel teilnehmen	661
jetzt anmelden	598
jetzt bestellen	590
jetzt bewerben	661
jetzt einloggen	590
jetzt freischalten	590
jetzt helfen	585
jetzt im tv	626
jetzt karten sichern	661
jetzt kommentieren	622
jetzt kostenlos anmelden	598
jetzt kostenlos testen	590
jetzt mitdiskutieren	667
jetzt mitglied werden	585
jetzt mitmachen	661
jetzt nicht	584
jetzt pinnen	61
jetzt registrieren	590
jetzt spenden	585
jetzt teilen	683
jetzt testen	590
jetzt tickets sichern	661
jetzt upgraden	682
jetzt zugang sichern	682
jetzt zustimmen	619
""", 'jo': """
jocs	386
jocs i mots encreuats	365
jocuri	2944
jocurile noastre	2942
jogar	2826
jogar agora	2824
jogos	2826
jogue agora	2824
jogue com responsabilidade	2827
join now	872
join our mailing list	889
join the conversation	920
join the discussion	920
join the discussion on discord	906
join us	872
jouer	1582
jouer au mot du jour	1618
jouer gratuitement	1580
jouez gratuitement	1580
jouw e-mailadres	2473
""", 'ju': """
juega con responsabilidad	1217
juega gratis	1214
juegos	1216
juga ara	384
juga gratis	384
jugar ahora	1214
jugar gratis	1214
jumlah lain	1977
jump to content	930
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	3300
juttu jatkuu alla	1427
juttu jatkuu kuvan alapuolella	1427
juttu jatkuu kuvan alla	1427
juttu jatkuu mainoksen alla	1427
juttu jatkuu videon alla	1427
juttu on tarkoitettu tilaajille	1418
juttu on vain tilaajille	1418
juuri nyt	1433
""", 'ka': """
kabul ediyorum	3432
kabul et	3432
kabul et ve devam et	3489
kabul et ve kapat	3489
kaip jums patiko straipsnis	2386
kamu mungkin suka	1950
kanske senare	3274
kanskje senere	2582
kapat	3420
kapcsolat	1858
kararsizim	3480
kare bulmaca	3484
kargo bedava	3516
karier	1939
karjera	2387
karte anzeigen	630
karte laden	619
kas artikkel oli kasulik	1288
kas lugu oli kasulik	1288
kasneje	3226
kasnije	3104
kasutustingimused	1300
kategori	1924
kategoriat	1433
kategorie	444	2689
kategorien	626
kategorier	531	2607	3300
kategoriler	3436
katkida bulun	3421
katkilariyla	3516
katso kaikki tilaajaedut	1418
katso kuvagalleria	1435
katso kuvat	1435
katso tulokset	91
katso video alta	1435
kaydet	3429
kaydiniz alindi	3530
kaydiniz tamamlandi	3530
kaydol	3422
kayit ol	3422
kaynak: aa	3442
kaynak: dha	3442
kaynak: iha	3442
""", 'ke': """
ke halaman donasi	1977
kebijakan cookie	1922
kebijakan koreksi	1987
kebijakan privasi	1922
kebijakan privasi | syarat dan ketentuan	1922
kecepatan pemutaran	1965
kecepatan putar	1965
keep reading	925
keine neuigkeiten mehr verpassen	673
kelola cookie	1922
kelola opsi	2001
kelola persetujuan	1969
kelola preferensi	2001
keluar	1907
keluar dari layar penuh	1965
kembali ke atas	1926
kembali ke beranda	1986
kendini test et	3482
kendinizi test edin	3482
kertalahjoitus	1417
keskustele	1432
keskustele asiallisesti	1432
keskustelu	1432
ketentuan komentar	1958
ketuk untuk mengaktifkan suara	2002
keuntungan pelanggan	1964
keuze van de redactie	2498
key points by ai	971
key takeaways by ai	971
""", 'kh': """
khusus pelanggan	1980
khusus untuk pelanggan	1980
""", 'ki': """
ki-generert oppsummering	2610
ki-generiert	657
ki-generierte zusammenfassung	657
ki-oppsummering	2610
ki-zusammenfassung	657
kiemelt	1859
kies een bedrag	2466
kies je abonnement	2538
kiitos tilauksesta	1421
kiitos tilauksestasi	1421
kiitos vastauksestasi	91
kijk terug	2525
kingi artikkel	1287
kiosque	1493
kirim	91	1916
kirim balasan	1958
kirim foto anda	1987
kirim ke teman	1949
kirim komentar	1923
kirim lewat email	1993
kirim masukan	1958
kirim tanggapan	1997
kirim tulisan	1987
kirjaudu	1418
kirjaudu ulos	1418
kirjoita kommentti	1432
kirjoita kommenttisi	1432
kirjoittaja on kansanedustaja	1444
kirjoittaja on kirjailija	1444
kirjoittaja on kolumnisti	1444
kirjoittaja on toimittaja	1444
kirjoittaja on vapaa toimittaja	1444
kirjoittaja on vapaa toimittaja ja kirjailija	1444
kirjuta kommentaar	1288
kitabi satin al	3485
kitabi satin alin	3485
kiti skaito	2382
""", 'kl': """
klarna	589
klausies raidierakstu	2428
klausies rakstu	2426
klauskite dirbtinio intelekto	2386
klausykite straipsnio	2385
klausyti	2385
klausyti straipsnio	2385
klausyti straipsnio (# min	2385
kleinanzeigen	616
klik untuk mengaktifkan suara	2002
""", 'ko': """
kode diskon	2007
kode promo	2007
kokeile maksutta	1418
kokeile nyt	1418
kolom ini wajib diisi	1982
kolom wajib	1982
kolom wajib diisi	1982
komentar	1923
komentar anda	1997
komentar dinonaktifkan	1997
komentar khusus pelanggan	1997
komentarai	2380
komentari	3099
komentarji	3222
komentarz	2685
komentarze	2685
komentiraj	3099	3222
komentuoti	2380
komentuoti gali tik registruoti vartotojai	2386
komment	1858
kommentaarid	1282
kommentar	622
kommentar schreiben	622
kommentar verfassen	622
kommentare	622
kommentare ansehen	622
kommentare anzeigen	622
kommentare lesen	622
kommentarer	526	2603	3296
kommentarer blir moderert	2603
kommentarer granskas innan publicering	3303
kommentarer modereres	534
kommentarerna modereras	3296
kommentarregeln	622
kommentarsregler	3296
kommenteeri	1282
kommenteerimine on suletud	1288
kommenteerimise reeglid	1288
kommenteerimiseks logi sisse	1288
kommentek	1858
kommenter	526	2603
kommentera	3296
kommentieren	622
kommentit	1432
kommentit tarkistetaan ennen julkaisua	1432
kommentoi	1432
kommentointi on suljettu	1432
kommercielt indhold	539
kommercielt samarbejde	522
kommersielt innhold	2615
kommersielt samarbeid	2599
koniec reklamy	2681
kontakt	443	526	622	2685
kontakt os	526
kontakt oss	2603
kontakta oss	3296
konten berbayar	1954
konten bersponsor	1919
konten ini tidak dapat ditampilkan	1969
konten premium	1907	1949
konten promosi	1954
konten sponsor	1919
konto erstellen	590
konu	3531
konular	3436
konularima ekle	3533
konuya abone ol	3533
konuyu takip et	3512
kopeeri link	1282
kopieer de link	2483
kopieer deze link	2563
kopieer link	2483
kopier lenka	2595
kopier lenke	2595
kopier lenken	2595
kopier link	518
kopier linket	518
kopieren	611
kopioi linkki	1425
kopiraj link	3099
kopiraj povezavo	3222
kopiraj poveznicu	3099
kopirajte link	3099
kopirajte poveznicu	3099
kopiuj link	2677
kopyala	3429
kopyalanmasi yasaktir	3534
korrekturhinweis senden	667
kort fortalt - lavet med ai	534
kostenlos abonnieren	598
kostenlos registrieren	590
kostenlos testen	590
""", 'kr': """
krant	2468
kreditkarte	589
kreditkarte / klarna	589
kreiraj nalog	3089
krijg direct toegang	2538
""", 'ku': """
kuidas lugu meeldis	1288
kullanici adiniz	3519
kunjungi toko	1964
kupi pretplatu	3089
kupon kodlari	3536
kurzlink kopieren	708
kuukausilahjoitus	1417
kuula	1287
kuula artiklit	1287
kuula artiklit (# min	1287
kuula lugu	1287
kuula saadet	1289
kuula saadet siit	1289
kuuntele	1425
kuuntele jakso	1425
""", 'kv': """
kvkk	3432
kvkk aydinlatma metni	3502
kvkk metnini okudum, onayliyorum	3502
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1526
l'article continue ci-dessous	1517
l'article en # points	1551
l'articolo in breve	2067
l'essentiel	1526
l'essentiel de l'actu chaque matin	1630
l'offerta migliore	2116
""", 'l-': """
l-am dezactivat	2957
""", 'la': """
la botiga	419
la encuesta	91
la mejor oferta	1233
la mia donazione	2145
la newsletter	1502	2029
la parola del giorno	2136
la question du jour	91
la redazione consiglia	2048
la tua e-mail	2029
la tua email	2147
laad meer	2501
laajenna	1436
laat je dit artikel voorlezen	2525
laat voorlezen	2483
laatste nieuws	2498
ladda fler	3303
lagi ramai	1950
lagre	2595
lagre artikkel	2595
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2595
lagre saken til senere	2595
lagre til senere	2595
lahjoita	1417
lahjoita nyt	1417
lain kali	1905
lainnya	1924
laisser un commentaire	1522
laissez un commentaire	1522
lancer l'audio	1623
lancer la lecture	1623
lancer le quiz	1580
langganan	1907
langganan dikonfirmasi	2005
langsung ke resep	61
lanjut baca di bawah	1919
lanjut di browser	1971
lanjut membaca	2006
lanjutkan dengan apple	1980
lanjutkan dengan email	2004
lanjutkan dengan facebook	1980
lanjutkan dengan google	1980
lanjutkan dengan konten	1919
lanjutkan di browser	1971
lanjutkan di situs	1971
lanjutkan membaca	1926
lanjutkan membaca di bawah	1964
laporkan	1923
laporkan kesalahan	1927
laporkan kesalahan penulisan	1958
laporkan komentar	1997
lascia un commento	2044
lascia un feedback	2067
lascia una risposta	2093
last flere	2610
last name	889
lastschrift	589
later	2463
later lezen	2539
latest	925
latest articles	925
latest edition	930
latest headlines	925
latest news	925
latest posts	925
latest stories	925
latest updates	925
latest videos	925
latest videos from	925
lavora con noi	2070
layar penuh	1966
""", 'le': """
le direct	1526
le fil	1526
le journal du jour	1493
le live	1632
le mot du jour	1618
le nostre newsletter	2029
le plus lu	1526
le plus populaire	1598
le puede interesar	1162
le quiz de l'actu	1580
le quiz de la semaine	1618
le quiz du jour	1618
le recomendamos	1162
le sudoku du jour	1618
le ultime notizie	2048
learn more	930
learn more about cookies	916
leave a comment	920
leave a reply	920
leave a tip	872
leave feedback	920
lecteur audio	1623
lectura de # minutos	1147
lectura: # min	1147
lecture # min	1529
lecture # minutes	1512
lecture : # min	1512
lecture automatique	1586
leer en la app	1224
leer gratis	1263
leer la noticia completa	1238
leer noticia completa	1165
lees de reacties	2494
lees direct verder	2538
lees meer	2498	2501
lees meer over	2498
lees onze huisregels	2528
lees ook	2498
lees verder	2468	2498	2501
lees verder na de advertentie	2488
lees verder onder de afbeelding	2488
lees verder onder de foto	2488
lees voor	2483
leeslijst	2539
leestijd	2501
leestijd # min	2501
legendas	2830
legfrissebb	1859
legg igjen en kommentar	2603
leggi anche	2048
leggi dopo	2086
leggi gratis	2146
leggi i commenti	2044
leggi il documento	2052
leggi il giornale	2022
leggi l'articolo	2051
leggi l'articolo completo	2051
leggi l'articolo intero	2121
leggi l'articolo successivo	2149
leggi la biografia	2124
leggi la trascrizione	2101
leggi lo speciale	2121
leggi nell'app	2107
leggi senza limiti	2084
leggi sull'app	2078
leggi tutte le notizie	2121
leggi tutti gli articoli dell'autore	2121
leggi tutto	2051
leggi tutto con un abbonamento	2022
leggi tutto su	2048
legolvasottabb	1859
legolvasottabbak	1859
leia mais	2779	2782
leia no app	2835
leia o artigo completo	2849
leia o qr code	2835
leia os termos de uso e as regras da comunidade	2807
leia sem limites	2816
leitura: # min	2765
lembrar de mim	2843
lembrar mais tarde	2748
lembrar-me	2843
lembre-me mais tarde	2748
lenke kopiert	2595
lenken er kopiert	2595
lenken kopiert	2595
ler artigo completo	2849
ler mais	2782
ler mais tarde	2818
ler na app	2835
ler no app	2835
ler o artigo completo	2849
les articles du dossier	1632
les articles les plus lus	1570
les derniers articles	1526
les flere	2607
les hele saken	2610
les jeux d'argent sont interdits aux mineurs	1583
les kommentarer	2603
les lecteurs ont aussi lu	1526
les mer	2607	2610
les mer om	2607
les plus anciens	1578
les plus lues	1526
les plus lus	1526
les senere	2595
les tops	1526
les videre	2586
lesedauer	629
lesedauer: # minuten	629
lesen sie auch	626
lesen sie dazu	626
lesen sie hier	626
lesen sie mehr	626
leserbriefe	622
leserkommentare	622
leserumfrage	91
lesetid # min	2610
lesetipp	626
lesetipps	626
lesezeit: # min	629
lesezeit: # minuten	629
lest opp av en robot	2595
lest opp av en syntetisk stemme	2595
leta	2431
leta/afp	2431
lettergrootte	65
letto da una voce sintetica	2101
lettore audio	2141
lettore video	2141
lettura # min	2034
lettura con voce sintetica	2101
lewati iklan	2002
""", 'li': """
li e concordo com os termos de uso	2845
lige nu	531
lihat artikel asli	1949
lihat balasan	1958
lihat berita lainnya	1986
lihat detail	1927
lihat foto	1986
lihat galeri	1986
lihat galeri foto	1986
lihat harga	1964
lihat hasil	91	1927
lihat juga	1924
lihat komentar	1923
lihat konten	1969
lihat lainnya	1926
lihat liputan khusus	1986
lihat paket	2004
lihat paket langganan	1980
lihat penawaran	1964
lihat penawaran langganan	2004
lihat peta	1927
lihat produk	2007
lihat profil	1987
lihat profil penulis	1987
lihat resep	61
lihat selengkapnya	1926
lihat semua	1926
lihat semua berita	1986
lihat semua foto	1986
lihat semua komentar	1958
lihat semua video	1986
lihat transkrip	1965
liitu uudiskirjaga	1307
like loading	901
like this	901
limited time offer	879
limited-time offer	998
line	902
link	902
link berhasil disalin	1949
link copiado	2765
link copiat	2932
link copiato	2034
link copiato negli appunti	2086
link copied	901
link copied bookmark	901
link copied to clipboard	901
link er kopieret	518
link er kopieret til udklipsholderen	518
link gekopieerd	2483
link in die zwischenablage kopiert	683
link kopeeritud	1287
link kopieren	611
link kopieret	518
link kopiert	611
link kopiran	3099
link kopyalandi	3429
link on kopeeritud	1287
link sudah disalin	1949
link wurde in die zwischenablage kopiert	683
link wurde kopiert	683
link zum artikel kopieren	683
link zum inhalt	619
link zum teilen kopieren	729
link zum youtube-inhalt	619
linkedin	902
linki kopyala	3429
linkki kopioitu	1425
links	626
lire aussi	1526
lire gratuitement	1629
lire l'article	1529
lire l'article complet	1529
lire l'article suivant	1632
lire la suite	1529
lire la transcription	1585
lire le document	1530
lire le dossier	1603
lire les commentaires	1522
lire plus	1526	1529
lire plus tard	1512
lire sa biographie	1607
lisa kommentaar	1282
lista de socios	1222
listen	901
listen # min	901
listen above	978
listen below	978
listen here	978
listen now	901
listen on apple	978
listen on apple podcasts	978
listen on spotify	978
listen on youtube	978
live	626
live text	2968
live tv	925
livraison gratuite	1615
""", 'll': """
llegeix a l'app	394
llegeix l'article complet	409
llegeix l'article sencer	409
llegeix-ho a l'app	394
""", 'lo': """
lo + visto	1162
lo esencial en # segundos	1187
lo quiero	1204
load comments	920
load content	916
load more	930
load more articles	930
load more comments	920
load more stories	930
loading	901
loading ad	911
loading more	930
loe edasi	1282
loe edasi tellijana	1282
loe hiljem	1287
loe ka	1284
loe kommentaare	1288
loe lisa	1289
loe lisaks	1284
loe rohkem	1289
loe veel	1284
loetumad	1284
log in	879	2468
log in / register	879
log in or sign up	879
log in to comment	920
log in to reply	920
log ind	509
log out	879
log ud	509
logare	2893
logg inn	2586
logg ut	2586
logga in	3278
logga ut	3278
logi sisse	1282
logi sisse, et kommenteerida	1288
login	590	879	1907	2022	2753	2893
login / register	879
logout	879
loja	2860
lompat ke resep	61
loo konto	1282
loo tasuta konto	1282
los comentarios son exclusivos para suscriptores	1194
los comentarios son solo para suscriptores	1252
los precios pueden variar	1189
""", 'lu': """
lue koko juttu	1435
lue kommentit	1432
lue rajattomasti	1418
lue seuraavaksi	19	1433
luetuimmat	1433
luetuimmat jutut	1433
lugemiseks osta artikkel	1282
luister	2483
luister dit artikel	2525
luister hier	2525
luister nu	2525
luister op spotify	2525
luister via spotify	2525
luk	505
lukk	2582
lukuaika # min	1435
lunar	2960
luo ilmainen tunnus	1418
luo maksuton tunnus	1418
luo tunnus	1418
lupa kata sandi	1907
lupa password	1907
""", 'ly': """
lyssna	3288
lyt	518
lytt	2595
lytt til saken	2595
""", "m'": """
m'abonner	1493
m'agrada	382
m'inscrire	1502
""", 'ma': """
maak een account	2468
maandelijks	2464
magazin	2978
magazinul nostru	2945
mahjong	1582
mai mult	2907
mai multe	2907
mai multe articole	2968
mail	902	2483
mailen	611
main gratis	1961
main sekarang	1961
mainkan sekarang	1961
mainokset	1427
mainos	1427
mainos - juttu jatkuu alla	1427
mainos alkaa	1427
mais	2782
mais antigas	2822
mais antigos	2822
mais artigos	2779
mais artigos deste autor	2849
mais comentadas	2779
mais curtidos	2822
mais deste autor	2849
mais do autor	2849
mais lidas	2779
mais lidos	2779
mais popular	2844
mais populares	2779
mais recentes	2822
mais tarde	2748
mais vistas	2779
mais vistos	2779
mais votadas	2822
mais votados	2822
maju # detik	1965
make a donation	872
manage consent	916
manage cookies	916
manage my account	879
manage options	916
manage preferences	916
manage settings	916
manage subscription	879
manage your newsletters	989
mantengamos un debate respetuoso	1194
mantente informado	1135
manter conectado	2843
masquer	1530
mastodon	902
masuk	1907
masuk / daftar	1907
masuk dengan apple	1980
masuk dengan facebook	1980
masuk dengan google	1980
masuk untuk berkomentar	1958
masukkan alamat email anda	2005
masukkan alamat email yang valid	1982
masukkan email anda	2005
masukkan email yang valid	1982
masukkan keranjang	2007
masukkan nominal	2003
max	3013
maybe later	870
""", 'me': """
me connecter	1493
me contacter	1635
me le rappeler plus tard	1483
media caption	930
meer	2498
meer artikelen	2498
meer informatie	2490
meer laden	2501
meer lezen	2498
meer nieuws	2498
meer over	2498
meer over dit onderwerp	2498
meer tonen	2501
meest bekeken	2498
meest gedeeld	2498
meest gekozen	2538
meest gelezen	2498
meghallgatom	1852
megosztom	1852
mehr anzeigen	629
mehr artikel	626
mehr aus	626
mehr aus dem ressort	626
mehr details	630
mehr erfahren	619
mehr informationen	626
mehr laden	622	629
mehr lesen	626	629
mehr nach dieser anzeige	616
mehr news	626
mehr themen	626
mehr von diesem autor	626
mehr von uns	626
mehr zu diesem thema	626
mehr zum artikel	626
mehr zum thema	626
meilleure offre	1598
mein konto	590
meist gelesen	626
meistgeklickt	626
meistgelesen	626
meistgelesene artikel	626
meistkommentiert	626
mejla	3288
mejor oferta	1233
mejor valorados	1212
meld een fout	2494
meld feil	2611
meld fejl	535
meld fout	2528
meld fra om feil	2603
meld je aan	2473
melhor oferta	2844
melhor valor	2844
member-only story	930
members only	879
memuat pemutar	1965
memuat video	1965
menemukan kesalahan	1958
mengerti	1927
mengikuti	1991
meniu	2907
meno recenti	2094
mensagem	2876
mensagem enviada com sucesso	2845
mensaje	1265
mensaje enviado correctamente	1234
mensal	2841
mensile	2113
mensual	401	1230
mensualmente	1230
mensuellement	1595
menu	446	534	930	1529	1926	2051	2501	2692	2782	3644
meny	2610	3303
mer fra	2607
mer nyheter	3300
mer om	2607	3300
merci de votre inscription	1502
merci de votre soutien	1627
merci pour votre retour	1551
merci pour votre soutien	1627
merci pour votre vote	91	1557
merci, votre inscription est prise en compte	1599
mere fra	531
mere om	531
mergi sus	2968
merken	590	611
merkliste	590
mesaj	2988	3531
mesajiniz	3530
mesajiniz iletildi	3502
mesajul a fost trimis	2964
message	902	1631
message publicitaire	1517
messaggio	2148
messaggio inviato correttamente	2117
messaggio promozionale	2039
messaggio pubblicitario	2070
messenger	902
mest delat	3300
mest delt	2607
mest delte	531
mest lest	2607
mest leste	2607
met ai gemaakt	2520
metin boyutu	3514
metni oku	3486
metodi di pagamento	2020
metodo di pagamento	2020
metti in pausa	2101
mettiti alla prova	2096
mettiti alla prova con il quiz	2096
mettre en favori	1512
mettre en pause	1585
""", 'mi': """
mi cuenta	1128
mida de la lletra	417
mida del text	65
migliore offerta	2116
mijn account	2468
mijn profiel	2468
millor oferta	404
min konto	509
min side	509	2586
mine avalehele	1289
mine retsepti juurde	61
minha conta	2753
mira la galeria	409
mira totes les fotos	409
mis niets	2473
missa inget	3283
missa inte	3300
misschien later	2463
misschien ook interessant	2498
mit freunden teilen	708
mit ki erstellt	657
mitdiskutieren	622
mitglied werden	585
mitmachen und gewinnen	661
mitra kami	1969
mitt konto	3278
""", 'mo': """
mode de paiement	1491
mode gelap	2001
modes de paiement	1491
modifica le preferenze sui cookie	2065
modifica preferenze	2065
modifier mes choix	1549
modifier vos choix	1589
modulo inviato	2147
moj profil	3089	3215
moje konto	2667
mon compte	1493
mon don	1627
mon espace	1493
monatlich	585
monatlich spenden	585
montant libre	1491
monthly	871
monthly contribution	876
morda vas zanima	3219
more	928
more articles	925
more citation formats	1104
more coverage	925
more details	931
more for you	1002
more from	925
more from this author	925
more from us	1002
more headlines	925
more in this section	1002
more in this series	925
more like this	925
more news	925
more newsletters	989
more on this story	925
more on this topic	925
more options	916
more sharing options	901
more stories	925
more stories like this	925
more stories you may like	925
more to explore	925
more to read	925
more top stories	925
most commented	925
most discussed	925
most emailed	925
most liked	920
most nem	1843
most popular	925
most read	925
most read stories	1002
most recent	925
most shared	925
most viewed	925
most watched	925
mostra altro	2051
mostra contenuto	2041
mostra contenuto esterno	2065
mostra contingut	392
mostra el contingut	392
mostra el contingut extern	360
mostra el perfil	411
mostra els comentaris	381
mostra i commenti	2044
mostra i risultati	91
mostra il contenuto	2105
mostra il contenuto esterno	2065
mostra il video	2105
mostra le risposte	2093
mostra les respostes	381
mostra meno	2052
mostra menys	352
mostra originale	2052
mostra risposte	2093
mostra sempre	392	2105
mostra sottotitoli	2101
mostra traduzione	2052
mostra tutto	2052
mostra'n menys	409
mostra-ho tot	352
mostrar comentarios	1158
mostrar contenido	1222
mostrar contenido externo	1185
mostrar el contenido	1222
mostrar legendas	2829
mostrar mais	2782
mostrar menos	1165	2849
mostrar respostas	2821
mostrar respuestas	1211
mostrar sempre	2833
mostrar siempre	1222
mostrar todo	1166
mostrar tudo	2783
mots encreuats	386
moyen de paiement	1491
moyens de paiement	1491
""", 'mt': """
mti	1881
mti/afp	1881
""", 'mu': """
mua ngay	3680
muat kiriman	1969
muat komentar lain	1958
muat konten	1969
muat lainnya	1926
muat postingan	1969
muat ulang	1975
muat ulang halaman	1975
muet	1586
mulai kuis	1961
mundur # detik	1965
mungkin lain kali	1905
must read	925
must reads	925
must-read	925
mutasd mindet	1862
mute	930
muto	2102
muut lukevat	1433
muut lukevat juuri nyt	1433
muut lukevat nyt	1433
""", 'my': """
my account	879
""", 'na': """
na czasie	2689
naar boven	2501
naar de aanbiedingen	2468
naar de inhoud	2501
naar de webshop	2523
naar het recept	61
nach anzeige weiterlesen	616
nach der werbung geht es weiter	688
nach oben	629
nadaljevanje pod oglasom	3218
nahoru	446
najbolj brane novice	3219
najbolj brane novice dneva	3219
najbolj brano	3219
najbolj komentirano	3219
najkomentiranije	3096
najnovije	3096
najnovije vesti	3096
najnovije vijesti	3096
najnowsze	2689
najnowsze informacje	2689
najpopularniejsze	2689
nama	1983
nama lengkap	1983
nama pengguna anda	1997
nanti	1905
nanti saja	1905
napisz komentarz	2685
nascondi	2052
nascondi commenti	2093
nascondi le risposte	2093
nascondi risposte	2093
nasil kapatilir	3495
nastavak teksta nakon reklame	3095
nastavenia cookies	3174
natisni	3222
natisni recept	61
naujausi	2382
naujiena papildoma	2387
naujiena pildoma	2387
""", 'ne': """
ne danas	3104
ne danes	3226
ne hvala	3104	3226
ne manquez plus aucune info	1592
ne manquez rien	1502
ne most	1843
ne plus afficher	1483
ne plus suivre	1611
ne propustite	3096
ne ratez aucune info	1592
ne sada	3104
ne se prononce pas	1578
ne spreglejte	3219
ne zdaj	3226
ne, hvala	3104	3226
necrologie	2070
nee bedankt	2463
nee, bedankt	2463
nei takk	2582
nei, takk	2582
nein danke	584
nein, danke	584
nej tack	3274
nej tak	505
nej, tack	3274
nej, tak	505
nessun commento	2044
nessuna opinione	2094
neste	2610
neste artikkel	2607
net binnen	2498
netiquette	622
neueste artikel	626
neueste meldungen	626
neueste nachrichten	626
neueste videos	626
never miss a story	889
never miss an update	889
new customers only	998
new customers only. terms apply	998
new here	879
newest first	920
newsletter	433	598	889	1135	1502	2029	2670	2757
newsletter abonnieren	598
newsletter e alert	2048
newsletter kostenlos abonnieren	598
newsletter recomendada	1162
newsletter sign up	889
newsletter sign-up	889
newsletter signup	889
newsletter-anmeldung	598
newsletters	889	930	1135	1502	2757
newslettery	433	2670
newsticker	626
next	871
next article	925
next page	930
next post	930
next story	925
next up	925
""", 'ng': """
nghe	3632
nghe audio	3681
""", 'ni': """
nicht jetzt	584
nicht mehr anzeigen	584
nichts mehr verpassen	598
nie masz konta	2667
nie teraz	2663
niente spam	2117
niet nu	2463
niet te missen	2498
nieuwsbrief	2473
nieuwsbrief ontvangen	2531
nieuwsbrieven	2473
""", 'no': """
no comments	920
no comments yet	920
no credit card required	998
no eres suscriptor	1232
no es pot mostrar aquest contingut	392
no ets subscriptor	403
no gracias	1122
no grazie	2016
no hacemos spam	1234
no ho sap / no contesta	382
no m'agrada	382
no podem mostrar aquest contingut	392
no posts	930
no sabe / no contesta	1212
no sabe, no contesta	1212
no se pudo cargar el video	1258
no se puede reproducir el video	1218
no te pierdas	1162
no tens compte	403
no thank you	870
no thanks	870
no tienes cuenta	1232
no votes so far! be the first to rate this post	1084
no, gracias	1122
no, grazie	2016
no, thanks	870
noch kein abo	682
noch kein abonnent	590
noch kein konto	590
noch keine kommentare	622
noch keine kommentare vorhanden	622
noch nicht registriert	682
nog geen abonnee	2538
nog geen account	2468
nog geen reacties	2494
noklausies rakstu	2426
nom	406	1600
nombre	1235
nome	2118	2846
nominal lain	1977
nominal lainnya	1977
non hai un account	2084
non merci	1483
non oggi	2016
non ora	2016
non sa / non risponde	2094
non sei abbonato	2022
non sei ancora abbonato	2084
non sei ancora registrato	2115
non sei registrato	2115
non so	2094
non, merci	1483
norint komentuoti, reikia prisijungti	2386
normas	1158
normas de los comentarios	1211
normas editoriales	1241
normes dels comentaris	381
nos articles les plus lus	1570
nos derniers articles	1526
nos jeux	1580
nos lecteurs ont lu ensuite	1526
nos offres	1493
nos offres d'emploi	1553
nos partenaires	1589
nos recommandations	1526
noskaties video	2428
nossa loja	2827
nossos jogos	2824
nossos parceiros	2833
not a subscriber yet	879
not now	870
not ready to donate	870
not ready to give today	870
not ready to subscribe	870
not ready to support today	870
not the answer you're looking for	1086
not today	870
nota relacionada	1208
notas recomendadas	1208
notas relacionadas	1208
note legali	2041
noter la recette	61
notes on contributors	1096
notez cet article	1522
notez cette page	1617
noticia anterior	1238
noticia relacionada	1162
noticia relacionadas	1162
noticia siguiente	1238
noticias de hoy	1162
noticias relacionada	1162
noticias relacionadas	1162
notizie correlate	2048
notizie del giorno	2048
notou algum erro	2863
notre boutique	1583
notre charte de corrections	1607
notre direct	1603
nous contacter	1522
nous soutenir	1484
nous suivre	1513
nous vous recommandons	1526
now playing	930
""", 'nt': """
ntb	2638
""", 'nu': """
nu acum	2891
nu ai cont	2930
nu in het nieuws	2498
nu niet	2463
nuestra tienda	1217
nuestros juegos	1214
nuestros socios	1222
nume	2965
nuoroda nukopijuota	2385
nuotraukos	2387
nutzungsbedingungen	619
""", 'ny': """
nyalakan notifikasi	1949
nyhedsbrev	514
nyhedsbreve	514
nyhetsbrev	2591	3283
nyhetsbrevet	2591	3283
nyhetsdygnet	3300
nyt luetuimmat	1433
""", 'o ': """
o artigo continua depois da publicidade	2770
o mais popular	2844
o quiz da semana	2864
o seu e-mail	2875
o seu email	2757
o seu voto foi registado	2821
o sudoku de hoje	2864
""", 'ob': """
objet	1631
obre a l'app	394
obre l'app	394
obrigado pelo apoio	2873
obrigado pelo seu apoio	2873
obrigado pelo seu feedback	2799
obrigado pelo seu voto	91	2799
obrigado por se inscrever	2757
obrigado por votar	91	2821
obrigado, a sua mensagem foi enviada	2845
obserwuj	2678
obserwuj nas	2678
""", 'oc': """
oceni novico	3222
oceni recept	61
ocenite tekst	3099
ocijeni recept	61
ocorreu um erro	2845
ocultar	1166	2783
ocultar comentarios	1211
ocultar respostas	2821
ocultar respuestas	1211
""", 'od': """
odbij	3112
odbij sve	3112
oddaj glas	91
oddaj komentar	3222
odeslat	91
odeslat hlas	91
odjava	3089	3215
odpowiedz	2685
""", 'of': """
oferecer	2859
oferecer artigo	2753
oferecer este artigo	2858
oferecido por	2770
oferecimento	2860
oferit de	2978
ofert per	419
oferta especial	1128
oferta para lectores	1217
oferta para leitores	2827
oferta per als lectors	387
oferta por tempo limitado	2843
oferta por tiempo limitado	1232
ofertas	1153
ofertas de empleo	1189
ofertes de feina	365
offer	911
offer ends soon	998
offerta a tempo limitato	2115
offerta per i lettori	2099
offerte	2039
offerte di lavoro	2070
offerto da	2132
offre partenaire	1517
offres d'emploi	1553
offrir	1614
offrir l'article	1493
ofrecido por	1249
""", 'og': """
oggetto	2148
oglas	3095	3218
oglasi	3095	3218
ogni contributo conta	2083
ogni donazione conta	2112
ogni euro conta	2083
ogni mese	2113
""", 'oh': """
ohne spende weiterlesen	584
ohodnotit recept	61
""", 'ok': """
ok	871
ok, got it	931
okumaya devam et	3422
""", 'ol': """
oldest first	920
ole esimene kommenteerija	1288
oled juba tellija	1282
oled uudiskirjaga liitunud	1307
olet nyt tilannut uutiskirjeen	1421
oletko jo tilaaja? kirjaudu	1418
olvasd el ezt is	1859
olvassa el ezt is	1859
""", 'om': """
om cookies	3293
oma tili	1418
omite reclama	2984
omitir anuncio	1258
""", 'on': """
once	871
onderwerpen	2498
one time donation	872
one-time	871
one-time donation	872
onko jutussa virhe	1432
onko sinulla jo tunnus	1418
""", 'oo': """
ook interessant	2498
oops! something went wrong	989
""", 'op': """
op leeslijst	2563
open	931
open image in gallery	930
open kaart	2502
open map	931
open menu	930
open the map	931
openen	2502
opina	1158
opprett en gratis bruker	2586
opprett en gratis konto	2586
opprett gratis bruker	2586
opprett konto	2586
oppsummert av ai	2610
oppsummert av ki	2610
opret bruger	509
opret en gratis bruger	509
opret en gratis profil	509
opret en konto	509
opret gratis profil	509
opret konto	509
opsi lainnya	1993
opslaan	2483
opslag fra facebook	534
opslag fra instagram	534
opublikuj komentarz	2685
""", 'or': """
ordena per	382
ordenar por	1212	2822
ordina per	2094
original anzeigen	630
""", 'os': """
os nossos jogos	2824
os nossos parceiros	2833
osallistu keskusteluun	1432
ossza meg	1852
osta artikkel	1282
ostale vesti	19	3096
ostale vijesti	19	3096
ostatnie wpisy	2689
ostavi komentar	3099
ostavite komentar	3099
oszd meg	1852
""", 'ot': """
other amount	876
other articles	925
other news	925
other readers liked	19
other stories	925
other stories you may like	925
other stories you might like	925
others also read	19	925
others are also reading	1082
others are reading	1082
otomatik oynat	3487
otomatik oynatma	3487
otra cantidad	1126
otras noticias	19	1162
otras noticias que pueden interesarte	19
otro importe	1126
otro monto	1229
""", 'ou': """
oui, je m'abonne aux notifications	1592
oui, utile	1617
our corrections policy	920
our newsletters	889
our partners	911
our social media	906
our sponsors	911
outro montante	2840
outro valor	2751
ouvir	2765
ouvrir	1530
ouvrir l'appli	1591
ouvrir l'application	1591
ouvrir la carte	1530
ouvrir le menu	1529
""", 'ov': """
overschrijving	2467
""", 'oy': """
oy kullan	91	3480
oy ver	91	3480
oyla	91
oyna	3484
oynat	3438
oynatma hizi	3486
oyunlar	3484
oyunuz alindi	91	3479
oyunuz kaydedildi	3479
""", 'oz': """
oznake	3096	3219
""", 'p': """
p	2901
""", 'pa': """
paga con paypal	2146
pagamento seguro	2751
pagamento sicuro	2020
pagar com paypal	2874
pagar con paypal	1263
page suivante	1529
pagina successiva	2051
pago seguro	1126
paid advertisement	1003
paid content	911
paid partnership	911
paid post	911
paiment methods	876
paket langganan	2004
palaute	1432
palavra do dia	2864
palavras cruzadas	2826
palavras cruzadas do dia	2864
paling banyak dibaca	1924
paling disukai	1959
paling populer	1981
pane oma teadmised proovile	1289
pantalla completa	389	1219
para continuar a ler	2816
para continuar lendo	2816
para seguir leyendo	1204
paremti	2380
pariwara	1919
parole crociate	2098
partage	1512
partager	1512
partager cette page	1642
partager l'article	1512
partager par e-mail	1512
partager par email	1512
partager par mail	1512
partager par sms	1613
partager par whatsapp	1613
partager sur	1512
partager sur bluesky	1512
partager sur linkedin	1512
partager sur messenger	1512
partager sur telegram	1512
partager sur twitter	1512
partager sur whatsapp	1613
partager sur x	1512
partager via messenger	1512
partager via twitter	1512
partages	1512
partagez	1512
partagez cet article	1642
partecipa al sondaggio	2093
partecipa al voto	2135
partecipa alla discussione	2075
partenaire	1517
parteneri	2901
participa	1158
participa en l'enquesta	381
participa en la encuesta	1211
participa en la nostra enquesta	363
participar da enquete	2863
participar en la encuesta	1252
participe da conversa	2807
participe da enquete	2821
participe na sondagem	2821
participer au sondage	1617
participez au sondage	1577
participez au vote	1577
partilhar	2765
partilhar no whatsapp	2858
partilhe	2765
partilhe este artigo	2884
partner	2488
partner content	911
partner offers	911
partnerangebot	616
partnerangebote	616
partnerbijdrage	2543
partnercontent	2488
partnernieuws	2498
partnerska vsebina	3218
pas aujourd'hui	1483
pas de commentaire	1522
pas de spam	1599
pas encore de compte	1597
pas encore inscrit	1493
pas maintenant	1483
pasatiempos	1216
pasidalinkite	2385
pasidalinkite straipsniu	2385
pasidalinti	2380
passa a premium	2084
passatempos	2801
passatemps	386
passend zum thema	626
passende artikel	626
passer cette annonce	1517
passer l'annonce	1623
password dimenticata	2022
passwort vergessen	590
patreon'dan destek ol	3497
patreon'dan destekle	3497
patrocinado	1153	2770
patrocinado por	1153
patrocinat per	419
payer avec paypal	1629
payment method	876
payment methods	876
payment options	876
paypal	589
""", 'pe': """
pedoman media siber	1939
pedoman pemberitaan media siber	1987
peiling	91
pelo mundo	2779
pemutar audio	2002
pemutar video	2002
penawaran khusus pembaca	1964
penawaran terbaik	1981
pencereyi kapat	3532
pendaftaran berhasil	1982
pengaturan cookie	1969
pengaturan privasi	1969
people also read	925
people are also reading	1082
people are reading	1082
per continuar llegint	375
per continuare a leggere	2084
per e-mail teilen	611
per e-mail versenden	611
per mail teilen	611
per mail versenden	611
per whatsapp teilen	611
perbesar	1986
perbesar foto	1986
perbesar gambar	1986
perbesar huruf	1993
percebi	2783
pergunta do dia	91
periksa kotak masuk anda	1982
perkecil huruf	1993
permainan	1963
permet	396
permet sempre	392
permintaan anda telah dikirim	2005
permite	2955
permite mereu	2951
permite reclamele	2957
permitir	1226	2837
permitir anuncios	1227
permitir la publicidad	1227
permitir publicidade	2838
permitir sempre	2833
permitir siempre	1222
permitir siempre este contenido	1222
perpanjang langganan	2004
personnaliser mes choix	1589
personuppgiftspolicy	3293
personvern	2600
personverninnstillinger	2600
peru milloin vain	1418
peru tilaus milloin tahansa	1421
peruuta milloin tahansa	1418
pesan anda	2005
pesan anda telah terkirim	1982
pesan berhasil dikirim	1982
pesan tiket	1964
pesquisar	2782
petites annonces	1517
""", 'ph': """
photo suivante	1632
photos	1529
""", 'pi': """
piekrist	2438
piesakies jaunumiem	2445
piilota	1436
piilota mainokset	1427
pilih	91	1981
pilih jumlah	2003
pilih langganan anda	1980
pilih nominal	2003
pilih paket	1980
pilih paket langganan	1980
pilihan anda telah dicatat	1958
pilihan editor	1924
pilihan redaksi	1924
pilihan untuk anda	1950
pilihan untukmu	1950
pin for later	61
pin it	61	901
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	1971
pindai qr code	1971
pinterest	902
pix	2752
""", 'pl': """
plaats een advertentie	2523
plaats een reactie	2494
plaats reactie	2494
plan du site	1519
play audio	901
play now	930
play store	93
play the video	978
play video	930
player audio	2984
please check your inbox	1035
please donate	872
please enter a valid email address	889
please gamble responsibly	1080
pledge your support	872
plus	509	1529	2468	3278
plus anciens	1578
plus d'articles	1526
plus d'articles de cet auteur	1603
plus d'articles de l'auteur	1607
plus d'infos	1526
plus d'options	1613
plus d'options de partage	1613
plus lus	1526
plus tard	1483
plus-artikel	590
plusartikel	2468
pluss	2586
plussak	2586
""", 'po': """
pocket	902	2178
podaj adres e-mail	2670
podaj e-mail	2670
podcast	444	531	626	1162	2048	2689	3436
podcast'i indir	3486
podcastit	1433
podcasts	531	626	2498	2779
podcasty	444	2689
podd	3300
poddar	3300
pode gostar de	2819
pode interessar	2779
podeli	3099
podeli na facebooku	3099
podeli vest	3099
podelite	3099
podijeli	3099
podijeli na facebooku	3099
podijeli vijest	3099
podijelite	3099
podkast	2607
podkaster	2607
podobne	2689
podpri	3214
podpri nas	3214
podprite nas	3214
podrobnosti	447
podseti me kasnije	3104
podsjeti me kasnije	3104
pogledaj komentare	3099
pogledaj rezultate	91
pogoji uporabe	3234
polecamy	2689
polecane	2689
polecane dla ciebie	2689
politika privatnosti	3112
politika zasebnosti	3234
polityka cookies	2682
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1214
ponctuel	1595
ponctuellement	1595
poprzedni	2692
populair	2498
populaire	1526
populaire artikelen	2498
populaires	1526
popular articles	925
popular now	925
popular posts	925
popular reads	1002
popular stories	925
popular topics	925
populare	2905
popularne	2689
populer	1924
populiariausi	2382
portada	1165
posa't a prova	384
posez une question sur cet article	1551
poslat	436
poslat e-mailem	436
poslechnout	436
post as a guest	1086
post comment	920
post on x	901
post your answer	1086
poster un commentaire	1522
posts relacionados	2779
potrebbe interessarti	2048
potrebbe interessarti anche	2048
potrebbero interessarti	2048
pour aller plus loin	1526
pour lire la suite	1566
povezana novica	3219
povezane novice	3219
povezane teme	3096
povezane vesti	3096
povezane vijesti	3096
povezano	3219
poveznica kopirana	3099
povolit cookies	440
powered by ai	971
pozabljeno geslo	3215
""", 'pr': """
pr	1854	2182	2293
pravidla diskuse	443
pravila komentiranja	3099	3222
pravila privatnosti	3112
preberite tudi	3219
precedente	2051
precios y disponibilidad pueden variar	1189
preferencias de cookies	1257
preferencias de privacidad	1257
preferensi cookie	1969
preferensi privasi	2001
preferenze cookie	2041
preferenze privacy	2140
preferenze sulla privacy	2140
pregunta a nuestra ia	1187
premium	429	509	742	879	1128	1493	1907	2022	2468	2586	2667	2753	2893	3278	3422	3627
premium content	879
premium digital	998
premium-artikel	590
prenota il tuo posto	2099
prenume	2965
prenumerata	2380	2667
prenumeration	3278
prenumeratoriams	2380
prenumerera	3278
prenumerera nu	3278
prenumeruj	2667
prenumeruoti	2380
preporuka	3096
presentado por	1249
presentat per	419
presentato da	2132
presentear	2859
presentear artigo	2858
presented by	911
press enter or click to view image in full size	930
pretplata	3088
pretplati se	3088
pretplatite se	3088
prevent your screen from going dark	61
previous article	925
previous page	930
previous post	930
prezentat de	2978
prihvatam	3112
prihvati	3112
prihvati sve	3112
priimti visus	2398
prijava	3089	3215
prijavi napako	3222
prijavi se	3089	3215
prijavite se	3089	3215
prijavite se odmah	3089
prijzen kunnen intussen gewijzigd zijn	2543
primo piano	2048
principais pontos, por ia	2799
principios editoriales	1241
prindi	1287
prindi artikkel	1287
prindi retsept	61
print	518	902	2483
print article	901
print artiklen	518
print dit artikel	2539
print dit recept	61
print opskrift	61
print opskriften	61
print page	1000
print recept	61
print recipe	61
print subscription	879
print the recipe	61
print this	901
print this page	1000
printen	2483
prisijungti	2380
prispevaj	3214
privaatsustingimused	1300
privacidad	1155
privacy	2041	2490
privacy center	619
privacy notice	889
privacy policy	916	2041
privacy preference center	916
privacy preferences	916
privacy settings	916
privacy statement	916
privacybeleid	2490
privacyverklaring	2490
privatumo politika	2398
probeabo	590
probeer het later opnieuw	2531
probeer nu	2468
produktempfehlung	616
profil	590
profilo	2022
profiter de l'offre	1493
promo	2039	3095
promocijsko besedilo	3218
promocja	2681
promoted	911
promoted content	911
promoted links	911
promoted stories	925
promotie	2488
promotion	911
propaganda	2770
proposer une correction	1557
proposer une tribune	1617
prosseguir	2772
prossimo articolo	2121
prossimo video	2141
proteggiamo le nostre fonti	2124
prova # dagar gratis	3278
prova gratis	2022	3278
prova gratis per un mese	2084
prova nu	3278
prova-ho un mes gratis	375
prueba gratis	1128
prueba un mes gratis	1204
przeczytaj jeszcze	2689
""", 'pu': """
pub	1517	2770
pubblica	2094
publicar	1212	2822
publicar comentario	1158
publicidad	1153
publicidad - sigue leyendo	1153
publicidade	2770
publicitat	354
publicitate	2901
publieditorial	87
publier	1578
publier un commentaire	1522
publireportage	1517
publireportatge	87
publirreportaje	1153
pular para a receita	61
pulsa para activar el sonido	1258
puntos clave	1187
puntual	1230
puoi regalare # articoli al mese	2086
putar audio	1965
putar otomatis	1966
putar video	1965
puzzels	2523
""", 'py': """
pysy ajan tasalla	1421
""", 'qr': """
qr kodu okut	3491
qr kodu okutun	3491
qr kodu tarayin	3491
""", 'qu': """
quero apoiar	2840
quero assinar	2753
quero contribuir	2840
quero doar	2840
quick poll	91
quiero aportar	1229
quiero donar	1229
quiero recibir comunicaciones comerciales	1234
quiero recibirla	1200
quiero recibirlo	1200
quiero ser socia	1229
quiero ser socio	1229
quiero suscribirme	1128
quitar publicidad	1189
quitar sonido	1218
quiz da semana	2864
""", 'ra': """
raccomandato da	2039
raksts pieejams abonentiem	2421
rangkuman ai	1990
rapporter feil	2603
rapportera fel	3296
rate recipe	61
rate this article	1084
rate this post	1084
rate this recipe	61	1084
rate this story	1084
""", 're': """
reactie	2494
reacties	2494
reacties worden vooraf gecontroleerd	2528
read aloud	901
read also	925
read article	930
read comments	920
read full article	930
read full story	930
read in app	930
read more	930
read more about	925
read more about sharing	901
read more articles	930
read more here	930
read more on	925
read more on these topics	925
read next	925
read original article	930
read our complete coverage	925
read story	930
read the article	930
read the document	931
read the full article	930
read the full document	931
read the full story	930
reader poll	91
readers also read	925
readers are also reading	1082
ready for more	889
reageer	2494
reageren	2494
rebus	2944
rebutja totes les galetes	392
rebutja-ho tot	360
recent	925
recent articles	925
recent news	925
recent posts	925
recent stories	925
recept bewaren	61
recept printen	61
recevoir des notifications	1592
recevoir la newsletter	1502
recevoir les notifications	1592
recevoir une alerte	1559
recharger la page	1593
rechazar	1155
rechazar todas	1155
rechazar todas las cookies	1257
rechazar todo	1155
rechazar y suscribirme	1222
rechazar y suscribirse	1222
recherche	1529
rechercher	1529
recibir alertas	1199
recibir alertas de este autor	1268
recibir alertas de este tema	1199
reclame	2488
recomandate	2905
recomendaciones	1162
recomendadas	1162	2779
recomendado	1162
recomendado para ti	1162
recomendados	1162	2779
recomendamos	2779
recommander ce commentaire	1617
recommended	925
recommended articles	925
recommended external content	969
recommended for you	925
recommended reading	925
recommended reads	1002
recommended stories	925
recommended videos	925
recorda'm	403
recordarme	1232
reculer de # secondes	1585
recurso exclusivo para assinantes	2801
recusar	2772
recusar todos os cookies	2868
redakcja poleca	2689
redaksi	1939
redaksjonen anbefaler	2607
redaktionen anbefaler	531
redaktionen rekommenderar	3300
redaktionsempfehlung	626
redan prenumerant? logga in	3278
reddet	3432
reddit	902
redes sociais	2766
redes sociales	1147
reducir texto	1247
redueix el text	417
refuser	1519
refuz toate cookie-urile	2983
regala	418	2131
regala aquest article	417
regala articolo	2130
regala l'article	417
regala l'articolo	2130
regala questo articolo	2130
regalar	1248
regalar noticia	1247
regardez aussi	1632
registar	2753
registe-se	2753
register	879
register for free	879
register now	879
registo	2753
registra't	348
registra't per comentar	363
registrace	429
registracija	3089	3215
registrarme	1128
registrarme en la newsletter	1135
registrarse	1128
registrasi	1907
registrate	1204
registrati	2022
registrati e leggi questo articolo	2084
registrati gratis	2022
registreer	2468
registreer gratis	2468
registreeru tasuta	1282
registreeru veebiseminarile	1289
registrer deg	2586
registrera dig	3278
registreren	2468
registrieren	590
registriraj se	3089	3215
registro	1128
registro completado	1264
registrovat se	429
registruj se	3089
registruotis	2380
regole dei commenti	2093
regole per commentare	2093
regole per i commenti	2093
regras para comentar	2821
regulamin	2682
reguli de comentare	2939
reguli pentru comentarii	2939
regulile comentariilor	2939
reject all	916
reject all cookies	916
rejeitar	2772
rejeitar todos	2772
rejeitar todos os cookies	2868
rejoignez la conversation	1557
rejoignez la discussion	1557
reklaam	1282
reklaamartikkel	1291
reklaamtekst	87	1291
reklam	3292	3431
reklam alani	3431
reklam engelleyici nasil kapatilir	3494
reklam engelleyici tespit edildi	3494
reklam engelleyicimi kapattim	3494
reklam engelleyicinizi kapatin	3494
reklam engelleyiciyi kapattim	3494
reklam sonu	3485
reklama	439	2380	2681	3095	3159
reklamdan sonra devam ediyor	3431
reklamdir	3485
reklame	522	2599
reklami atla	3431
reklami kapat	3431
reklamin sonu	3485
reklaminis	87
reklaminis straipsnis	2389
reklamlar	3431
reklamlara izin ver	3494
reklamy	2681
rekomendasi	1924
rekomendasi untuk anda	1924
rekomendasi untukmu	1924
rekomenduojame	2382
rekommenderade artiklar	3300
rekommenderas	3300
rekommenderat	3300
relacionadas	1162	2779
relacionado	1162
relacionados	1162	2779
relatar erro	2863
related	925	928
related article	925
related articles	925
related content	925
related coverage	925
related items	925
related links	925
related news	925
related posts	925
related reading	925
related stories	925
related story	925
related tags	925
related to this story	925
related topics	925
related videos	925
relaterade artiklar	3300
relaterade nyheter	3300
relaterat	3300
relaterede artikler	531
relaterede emner	531
relateret	531
relatert	2607
relaterte artikler	2607
relaterte emner	2607
relaterte saker	2607
remember me	879
remiamas turinys	2389
remind me in #	870
remind me in may	870
remind me later	870
remind me next month	870
remind me tomorrow	870
remove ad	911
remove ads	911
remti	2380
renovar assinatura	2874
rep alertes d'aquest tema	369
replay	930
replier	1530
replies	920
reply	920
report	902
report a mistake	931
report a problem	920
report a typo	920
report abuse	920
report ad	911
report an error	931
report comment	920
report error	931
report this ad	911
reportagem exclusiva para assinantes	2816
reportar	1158
reportar comentario	1252
reportar erro	2775
reportar error	1158
reportar un error	1158
reprendre la lecture	1585
reprints & permissions	1104
reproducir	1165
reproducir audio	1218
reproduction et diffusion interdites	1637
reproductor de audio	1258
reproduzir	2782
request a correction	920
request permissions	1104
required, but never shown	1086
reserve online	2883
reset password	879
respon	382
responda ao quiz	2824
responder	1158	2775
resta aggiornato	2029
resta connesso	2115
restam # caracteres	2807
resultado	91
resultado da enquete	2863
resultados	91
results	91
resum amb ia	414
resum generat amb ia	414
resumen con ia	1187
resumen de ia	1187
resumen generado por ia	1245
resumen ia	1245
resumen por ia	1187
resumir com ia	2799
resumo com ia	2855
resumo gerado por ia	2855
resumo ia	2855
resumo por ia	2799
retira el consentiment	392
retirar consentimento	2833
retirar consentimiento	1222
retirar el consentimiento	1222
retirar o consentimento	2833
retirer le consentement	1589
retirer mon consentement	1589
retour	1512
retour au sommaire	1632
retour en haut	1529
retour en haut de la page	1603
retour en haut de page	1603
retroceder # segundos	1218	2829
return to top	930
revenir en haut	1632
revisa el correu	405
revisa la safata d'entrada	405
revisa tu bandeja de entrada	1234
revisa tu correo	1234
revoca consenso	2105
revoca il consenso	2105
revogar consentimento	2833
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultatele sondajului	2980
rezultati	91
rezumat ai	2973
rezumat generat de ai	2973
""", 'ri': """
riabbonati	2146
riassumi con l'ia	2067
riassunto ai	2127
riassunto generato dall'ia	2127
riassunto ia	2067
ricarica la pagina	2110
ricarica pagina	2110
ricevi gli avvisi su questo argomento	2078
ricevi la newsletter	2029
ricevi una notifica per ogni nuovo articolo dell'autore	2078
richiesta inviata	2147
ricordami	2115
riduci il testo	2130
rifiuta	2041
rifiuta e abbonati	2105
rifiuta tutti i cookie	2140
rifiuta tutto	2041
rimani aggiornato	2029
rimani connesso	2115
rimani informato	2029
ringkasan ai	1990
rinnova l'abbonamento	2146
riproduci	2051
riproduci audio	2101
riproduci video	2101
riproduzione automatica	2102
riproduzione vietata	2153
riservato agli abbonati	2084
rispondi	2044
rispondi al sondaggio	2075
risultati	91
risultati del sondaggio	2135
ritzau	561
ritzau/afp	561
ritzau/reuters	561
rivedi il video	2141
""", 'ro': """
rodyti daugiau	2387
rodyti komentarus	2386
rozbalit	447
rozmiar tekstu	65
rozumiem	2693
""", 'rs': """
rss	902
""", 'ru': """
rubriken	626
rubriques	1526
rustore	93
""", "s'": """
s'abonner	1493
s'identifier	1493
s'inscrire	1493
s'inscrire gratuitement	1493
""", 'sa': """
saada e-postiga	1287
saada vihje	1289
sag uns deine meinung	667
sagen sie uns ihre meinung	667
saiba mais	2779
sair	2753
sair da tela cheia	2829
saisissez votre email	1630
saken er forbeholdt abonnenter	2586
saken er lest opp av en robot	2595
saken fortsetter etter annonsen	2599
saken fortsetter nedenfor	2599
saken fortsetter under	2599
saken fortsetter under bildet	2599
saken oppdateres	2599
salin	1994
salin link	1916
salin tautan	1916
salir de pantalla completa	1218
salta alla ricetta	61
salta annuncio	2141
saltar a la receta	61
saltar al contenido	1165
saltar anuncio	1258
saltar publicidad	1153
salva	2034
salva articolo	2034
salva l'articolo	2086
salva la ricetta	61
salva le preferenze	2105
salva per dopo	2086
salva preferenze	2105
salva ricetta	61
salvar	2765
salvar artigo	2765
salvar para depois	2884
salvar para ler depois	2818
salvar receita	61
salvesta	1287
salvesta artikkel	1287
samal teemal	1284
samengevat door ai	2520
samenvatting door ai	2520
sammanfattad av ai	3303
sammanfattning gjord av ai	3303
sampaikan pendapat anda	1958
samtykke	523	2600
sans opinion	1578
satin al	3516
satu kali	1978
sauvegarder	1512
sauvegarder l'article	1569
sauvegarder pour lire plus tard	1569
save	901
save article	901
save for later	901
save preferences	916
save recipe	61
save story	901
save this article	901
save this recipe	61
saved	901
saya mengerti	1927
saya menyetujui pemrosesan data saya	1982
saya menyetujui syarat dan ketentuan	1982
saya setuju dengan kebijakan privasi	1982
saya setuju dengan syarat dan ketentuan	1982
saya sudah mematikan pemblokir iklan	1975
saya sudah menonaktifkannya	1975
saya sudah punya akun	1980
sayfayi yenile	3494
sayfayi yenileyin	3494
""", 'sb': """
sbalit	447
sblocca	2146
sblocca l'articolo	2084
""", 'sc': """
scansiona il qr code	2107
scarica audio	2101
scarica da app store	2107
scarica da google play	2107
scarica il podcast	2101
scarica l'audio	2101
scarica l'episodio	2101
scarica la app	2107
scarica su app store	2107
scegli	2116
scegli i cookie	2140
scegli il piano	2115
scegli il tuo abbonamento	2084
scegli il tuo piano	2115
scegli l'abbonamento che fa per te	2084
scegli l'importo	2145
scegli l'offerta	2115
scegli questa offerta	2115
scegli un importo	2020
schermo intero	2102
schlagworte	626
schlagworte zum thema	626
schon abonnent	590
schon dabei	584
schreibe einen kommentar	622
schreiben sie der redaktion	667
schreiben sie einen kommentar	622
schrift verkleinern	611
schrijf een reactie	2494
schrijf je gratis in	2531
schrijf je in	2473
schrijf je in voor onze nieuwsbrief	2473
scopri	2051
scopri le offerte	2022
scopri tutte le nostre newsletter	2080
scopri tutte le offerte di abbonamento	2084
scrie un comentariu	2904
scrie-i autorului	2970
scrivi all'autore	2124
scrivi all'autrice	2124
scrivi alla redazione	2124
scrivi qui il tuo commento	2075
scrivi un commento	2044
scroll down for video	978
scroll down to continue	1003
scroll down to continue reading	911
scroll for more	911
scroll ke bawah untuk melanjutkan	1919
scroll to continue	911
scroll to continue with content	911	1919
scroll to top	930
scroll untuk melanjutkan membaca	1964
scroll untuk membaca	1919
scrolle weiter	616
scrollen sie weiter	616
""", 'se': """
se abonnemang	3278
se abonnementer	509
se alla	3303
se alla bilder	3303
se alle	534	2610
se alle abonnentfordeler	2586
se alle bildene	2610
se alle fordele for abonnenter	509
se bildene her	2610
se billederne her	534
se connecter	1493
se connecter avec apple	1566
se connecter avec facebook	1566
se connecter avec google	1566
se erbjudanden	3278
se factura anualmente	1232
se flere billeder	534
se grafikken her	534	2610
se ha producido un error	1234
se klippet	3303
se klippet i spelaren ovan	3303
se klippet ovan	3303
se klippet over	2610
se resultat	91
se resultatet	91
se souvenir de moi	1597
se tilbud	509	2586
se tilbudene	2586
se videoen her	534	2610
se videoen herunder	534
se videoen nedenfor	534	2610
se videoen ovenfor	534
se videoen over	2610
se videoen under	2610
se videon i spelaren ovan	3303
se videon nedan	3303
se videon ovan	3303
search	930
sebelumnya	1926
secciones	1162
sections	930
secure checkout	877
secure payment	876
secure transaction	877
sedang tren	1950
see all	930
see all newsletters	889
see all plans	998
see all subscription plans	998
see also	925
see at amazon	1114
see comments	920
see deal	1114
see details	931
see it at amazon	1114
see more	930
see original	931
see price	1114
see results	91
see subscription options	879
see the map	931
see the results	91
segarkan halaman	1975
segnala	2044
segnala abuso	2094
segnala commento	2135
segnala il commento	2135
segnala questo commento	2135
segnala refuso	2135
segnala un errore	2044
segnala un errore nell'articolo	2075
segnala un refuso	2135
segnalazione anonima	2124
segueix aquest tema	369
segueix el tema	415
segueix l'autor	369
segueix tota l'actualitat en directe	378
segui	2035
segui argomento	2128
segui autore	2128
segui il tema	2128
segui l'argomento	2128
segui l'autore	2128
segui la diretta	2078
segui questo argomento	2078
segui questo autore	2151
segui questo tema	2078
seguici	2035
seguici su facebook	2035
seguici sui social	2035
seguir	1148	2766
seguir a este autor	1199
seguir al autor	1246
seguir assunto	2879
seguir autor	1246	2809
seguir en el navegador	1224
seguir en la web	1224
seguir este autor	2856
seguir este tema	1199	2809
seguir leyendo	1128	1165
seguir leyendo en	1148
seguir o autor	2856
seguir o tema	2879
seguir sin apoyar	1122
seguir tema	1246	2856
sei d'accordo? vota	2075
sei iscritto	2147
seite #	629
seite drucken	611
seite teilen	611
seja apoiador	2749
seja apoiadora	2840
seja assinante	2753
seja o primeiro a comentar	2775
seja um apoiador	2749
sekali	1978
selalu izinkan	1969
selalu tampilkan	1969
selanjutnya	1926
selecciona	404
seleccionar	1233
selecionar	2844
selecione as newsletters que pretende receber	2811
selecione as newsletters que quer receber	2811
select an amount	876
select payment method	876
selengkapnya	1926
seleziona	2116
sem som	2830
sem spam	2845
sembunyikan	1927
sembunyikan balasan	1958
sembunyikan komentar	1958
semua artikel penulis	1986
semua berita	1986
semua gim	1961
semua komentar	1923
semua permainan	1961
semua video	1986
senare	3274
senaste	3300
senaste nyheterna	3300
senaste nytt	3300
send	91
send email	901
send feedback	920
send inn	91
send til en ven	518
send to a friend	901
senere	505	2582
seneste	531
seneste nyheder	531
seneste nyt	531
sense correu brossa	405
sense tu no seria possible	374
sent daily	989
sent weekly	989
senza di te non ce la facciamo	2083
senza vincoli	2084
seotud artiklid	1284
seotud lood	1284
sepa-lastschrift	589
sepete ekle	3536
services partenaires	1517
servicios	1162
ses dosyasini indir	3486
ses oynatici	3525
sesi indir	3486
sesi kapat	3486
sesli dinle	3429
setiap bulan	1978
setiap donasi berarti	1977
setiap kontribusi berarti	1977
setiap rupiah berarti	1977
setuju dan lanjutkan	1969
seu apelido	2863
seu e-mail	2757
seu email	2757
seu nome	2846
seu pedido foi enviado	2875
seu voto foi computado	2821
seu voto foi registrado	2821
seuraa	1426
seuraa aihetta	1426
seuraava	1435
seuraava juttu	1433
seuraavaksi	1435
sezioni	2048
""", 'sf': """
sfoglia gallery	2051
sfoglia il giornale	2022
sfoglia la gallery	2121
""", 'sh': """
share	747	901	1916	2898
share article	901
share by email	901
share by text	901
share full article	901
share link	901
share on	901
share on bluesky	901
share on facebook	901
share on flipboard	901
share on linkedin	901
share on pinterest	901
share on reddit	901
share on social	1000
share on social media	1000
share on telegram	901
share on threads	901
share on x	901
share on x (twitter	901
share on your socials	1000
share options	901
share pe facebook	2932
share save	901
share share	901
share story	901
share this	901
share this article	901
share this news	901
share this on	901
share this on social media	901
share this recipe	61
share to facebook	901
share tweet	901
share using the buttons below	1000
share via	901
share via facebook	901
share via twitter	901
share with a friend	901
share with email	901
share with friends	1000
share with your friends	901
sharing	901
shop now	1081
shop the edit	1081
shop the look	1081
shop the story	1081
shop this look	1081
shop this story	1081
show all	930
show caption	930
show comments	920
show external content	916
show image	931
show less	930
show map	931
show more	930
show more sharing options	901
show original	931
show results	91
show translation	931
shrani	3222
shrani recept	61
""", 'si': """
si din mening	2603
sie haben bereits ein konto	682
sie haben bereits ein konto? anmelden	682
sie haben den newsletter abonniert	673
sie haben noch kein abo	682
sieh dir diesen beitrag auf instagram an	655
siehe auch	626
siga	2766
siga ao vivo	2849
siga em direto	2849
siga este autor	2809
siga-nos	2766
sign in	879
sign in / register	879
sign in or sign up	879
sign me up	889
sign out	879
sign up	879
sign up for corrections and clarifications	920
sign up for free	879
sign up for our newsletter	889
sign up here	889
sign up now	879
sign up or log in	998
sign up to our newsletter	989
sign up using email and password	1086
sign up using google	1086
sign up with your email	989
signaler	1522
signaler ce commentaire	1617
signaler ce message	1617
signaler un abus	1557
signaler une erreur	1530
signaler une faute	1557
signaler une faute d'orthographe	1557
sigue este tema y recibe avisos	1199
sigue leyendo	1162
sigue leyendo debajo	1153
sigues a este autor	1268
sigues este tema	1268
siguiendo	1148
siguiente	1165
siguiente foto	1266
siguiente imagen	1266
siguiente noticia	1162
siirry reseptiin	61
sikeresen feliratkozott	1864
silencia	389
silenciar	1219	2830
sim, quero	2837
simak juga	1924
similar articles	925
similar posts	925
similar stories	925
simpan	1916
simpan artikel	1949
simpan pengaturan	1969
simpan preferensi	1969
simpan resep	61
simpan untuk dibaca nanti	1949
simpan untuk nanti	2008
sin comentarios	1158
sin permanencia	1204
sin spam	1234
single contribution	876
singola	2113
sintesi generata dall'ia	2127
sinu e-posti aadress	1307
sinua voisi kiinnostaa	1433
siradaki haber	3436
siradaki video	3525
sirala	3480
siralama	3480
sisa waktu	1965
sisesta oma e-posti aadress	1307
siste	2607
siste nyheter	2607
siste nytt	2607
sisuturundus	87	1282
sisuturunduse artikkel	1291
site map	930
siteden devam et	3491
sitemap	930
""", 'sk': """
skaitomiausi	2382
skaitomiausi straipsniai	2382
skaitomiausia	2382
skaitykite daugiau	2382
skaitykite toliau	2380
skaityti daugiau	2387
skaityti komentarus	2386
skaityti toliau	2380
skaityti visus komentarus	2386
skapa ett gratis konto	3278
skapa ett konto	3278
skapa gratis konto	3278
skapa konto	3278
skapa konto gratis	3278
skaties bildes	2428
skaties foto	2428
skaties video	2428
skatieties video	2428
skicka	91
skicka in	91
skip ad	870
skip ads	911
skip advertisement	911
skip for now	870
skip past newsletter promotion	889
skip this	870
skip to content	930
skip to footer	930
skip to main content	930
skip to navigation	930
skip to recipe	61
skjul	535	2611
skocz do przepisu	61
skok na recept	61
skomentuj	2677	2685
skopiowano link	2677
skopiuj adres	2677
skopiuj link	2677
skriv din kommentar	526	2603	3296
skriv din kommentar her	526	2603
skriv en kommentar	526	2603	3296
skriv et svar	534
skriv inn e-post	2591
skriv inn e-postadressen din	2591
skriv kommentar	526
skriv ut	2595	3288
skriv ut artikeln	3288
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2595
skype	902
""", 'sl': """
sla advertentie over	2488
sluit	2501
sluiten	2463
""", 'sm': """
smetti di seguire	2128
sms	902
""", 'sn': """
snapchat	902
""", 'so': """
sobre el autor	1162
sobre la firma	1162
sobrenome	2846
social	2035
social media	612	906
sociala medier	3289
sociale media	2484
sociale medier	519
solicitud enviada	1264
solitaire	1582
solo gli abbonati possono commentare	2075
solo los suscriptores pueden comentar	1194
solo para suscriptores	1232
solo per abbonati	2115
solo per gli abbonati	2115
something went wrong	989
something went wrong. please try again	989
something went wrong. please try again later	889
sommaire	1529
son dakika	3436
son dakika haberleri	3436
son dakika haberlerini almak ister misiniz	3492
son haberler	3436
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3429
sonraki	3438
sonraki haber	3436
sonraki sayfa	3438
sonraki video	3525
sonraki yazi	3532
sopa de letras	1216
sopa de lletres	386
sorodna novica	3219
sorodne novice	3219
sorodne vsebine	3219
sorotan	1924
sort by	920
sosiaalinen media	1426
sosiale medier	2596
sostieni	2017
sostienici	2017
sottotitoli	2102
sous-titres	1586
soutenez-nous	1484
soutenir	1484
soutenir par un don	1627
soyad	3503
soyadiniz	3503
soziale medien	612
""", 'sp': """
spam yok	3502
spannend	626
spara	3288
spara artikel	3288
spara artikeln	3288
spara artikeln till senare	3288
spara recept	61
spara receptet	61
spara till senare	3288
spausdinti	2385
special offer	879
spedizione gratuita	2132
speel video af	2525
speichern	611
spela upp	3303
spende	585
spende jetzt	585
spenden	585
spenden sie	585
spendenkonto	677
spill av	2610
spill av video	2610
spill av video her	2610
spomni me kasneje	3226
sponset	2599
sponset innhold	2599
sponsor	3516
sponsor content	911
sponsored	616	750	911	2543
sponsored content	911
sponsored links	911
sponsored message	911
sponsored message - story continues after this	911
sponsored post	911
sponsored stories	925
sponsoreret	522
sponsoreret indhold	522
sponsorizzato	2039
sponsorizzato da	2132
sponsorlu	3431
sponsorlu haber	3431
sponsoroitu	1427
sponsrat	3292
sponzorirana vsebina	3218
sponzorirano	3095	3218
sponzorisani tekst	3095
sponzorisano	3095
spotify	902
spotted a mistake	920
spotted an error	920
sprejmem	3234
sprejmi	3234
sprejmi vse	3234
spremi	3099
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stai seguendo questo argomento	2151
stai seguendo questo autore	2151
stai usando adblock	2144
stai usando un ad blocker	2144
stai usando un adblock	2144
stampa	2034
stampa articolo	2034
stampa la ricetta	61
stampa questo articolo	2086
stampa ricetta	61
standard digital	998
start free trial	879
start subscription	879
startseite	626	629
stay connected	889
stay in the know	889
stay informed	889
stay up to date	889
steady	585
stel je vraag aan onze ai	2520
stellenmarkt	661
stelling	91
stelling van de dag	91
stem	91
stem her	91	534	2610
stem i afstemningen	534
stem i avstemningen	2610
stem nu	91	2523
stemmen	91
steun ons	2464
stichworte	626
stikkord	2607
stimme abgeben	91
stimmen sie ab	661
stopt automatisch	2538
stories for you	925
story continues	911
story continues below	911
straipsnis prieinamas tik prenumeratoriams	2380
strictly necessary cookies	916
strinjam se	3234
strinjam se s prikazom zunanje vsebine	3234
stt	1439
stt-afp	1439
stt-reuters	1439
stumbleupon	902
stuur door	2563
stuur een correctie	2528
""", 'su': """
su questo argomento	2087
su voto ha sido registrado	1211
sua mensagem	2875
sua mensagem foi enviada	2845
suara anda telah dicatat	1958
suara anda telah direkam	1958
suara dihasilkan ai	1965
subiect	2988
subiecte	2905
submit	91	871
submit a correction	920
submit comment	920
submit vote	91
submit your vote	91
subscreva a newsletter	2757
subscreva gratuitamente	2811
subscrever	2757
subscrever newsletter	2757
subscribe	879
subscribe by email	889
subscribe for free	879
subscribe here	879
subscribe now	879
subscribe to continue	879
subscribe to continue reading	879
subscribe to get the latest posts sent to your email	889
subscribe to our newsletters	889
subscribe to read	879
subscribe today	879
subscribe via email	889
subscriber exclusive	998
subscriber only	879
subscriber-only	879
subscriber-only content	998
subscribers get more	998
subscribers only	879
subscription options	879
subscriu-t'hi	347
subscriu-te	347
subskrybuj	2667
subtitel	1966
subtitrare	2948
success! check your inbox	1035
successivo	2051
suche	629
suchen	629
sudah berlangganan	1980
sudah punya akun	1907
sudoku	386	808	1216	1582	1963	2098	2826	2944	3484	3679
sudoku do dia	2864
suggerisci una correzione	2067
suggest a correction	920
suggested	925
suggested articles	925
suivant	1529
suivez notre direct	1569
suivez notre live	1632
suivez nous	1513
suivez-nous	1513
suivi	1513
suivre	1513
suivre ce sujet	1513
suivre ce sujet et recevoir une alerte	1559
suivre cet auteur	1513
suivre l'auteur	1611
suivre l'autrice	1611
suivre le direct	1603
suivre notre direct	1603
sujet	1631
sujets	1526
suka	1959
sulge	1290
sulge reklaam	1291
sulje	1416
sullo stesso argomento	2048
sullo stesso tema	2048
sumbang	1906
summary by ai	971
sunt de acord cu prelucrarea datelor cu caracter personal	2964
sunt de acord cu prelucrarea datelor personale	2964
suoraan reseptiin	61
suositellut	1433
suosittelemme	1433
suosituimmat	1433
support local journalism	872
support our journalism	872
support our work	872
support quality journalism	872
support the author	872
support this site	872
support us	872
support us on patreon	872
support us today	872
supported by	911
sur ce sujet	1526
sur le web	1526
surt de la pantalla completa	388
survei	91
suscribete	1128
suscribirme	1128
suscribirse	1128
suscribirse a este autor	1268
suscribirse a este tema	1268
suscribite	1204
suscribite ahora	1204
suscripciones	1128
susijusios naujienos	2382
sutikti su visais	2398
sutinku	2398
suurenna kuva	1435
""", 'sv': """
svar	526	2603
svara	3296
svi komentari	3099
""", 'sw': """
swisha en slant	3275
""", 'sy': """
syarat dan ketentuan	1922
syarat dan ketentuan | kebijakan privasi	1922
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1861
szukaj	2692
""", "t'": """
t'ha agradat aquest article	363
""", 'ta': """
ta bort annonser	3292
tag	1924	2048	3642
tag-uri	2905
taggar	3300
tagged	925
tagger	2607
tagi	2689
tagovi	3096
tags	531	626	754	925	1162	1526	1924	2048	2498	2779	3642
taguri	2905
tahunan	1978
taille de la police	1613
taille de police	1613
taille du texte	1512
taip pat skaitykite	2382
tak for din stemme	91
tak for din tilmelding	514
takarir	1966
take our survey	920
takibi birak	3512
takip ediliyor	3512
takip ediyorsunuz	3533
takk for at du stemte	91
takk for din stemme	91
takma adiniz	3519
talebiniz alindi	3530
tallenna	1425
tallenna juttu	1425
tallenna resepti	61
talvez mais tarde	2748
tam ekran	3487
tamanho da fonte	65	2765
tamanho da letra	2858
tamanho do texto	65
tambahkan balasan	1997
tambahkan ke keranjang	2007
tambahkan sebagai sumber pilihan	1991
tampilkan asli	1927
tampilkan balasan	1958
tampilkan konten	1969
tampilkan lebih banyak	1926
tampilkan lebih sedikit	1927
tampilkan postingan	1969
tampilkan semua	1986
tampilkan subtitel	1965
tanpa spam	1982
tarayicida devam et	3491
tarayicidan devam et	3491
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	1969
tartalom	1861
tautan berhasil disalin	1949
tautan disalin	1916
tautan telah disalin	1949
tavs e-pasts	2445
""", 'te': """
te has suscrito correctamente	1200
te puede gustar	1162
te puede interesar	1162
te quedan # caracteres	1194
te recomendamos	1162
te-ai abonat cu succes	2987
te-ar putea interesa	2905
teata veast	1288
teavita veast	1288
tee lahjoitus	1417
teilen	611
teilen auf	611
teilen und weiterempfehlen	611
teised loevad	1284
tek seferlik	3421
tek seferlik destek	3497
teka-teki silang	1963
tekrar izle	3525
tekst loopt door onder de advertentie	2488
tekst se nastavlja nakon oglasa	3095
tekst sponsorowany	87
tekstgrootte	65	2483
tekstimainos	1427
tekstin koko	65
tela cheia	2830
telegram	902	3013
teljes cikk	1861
telli	1282
telli kohe	1282
tellijale	1282
tellijana saad artiklit jagada	1287
tellijatele	1282
tema	2607
tema dana	3096
temaer	2607
temas	1162	2779
temas relacionados	1162
tematy	2689
temes relacionats	378
temi	2048
temos	2382
tempo attuale	2102
tempo atual	2830
tempo corrente	2102
tempo de leitura	2782
tempo di lettura	2051
tempo estimado de leitura: # minutos	2765
tempo restante	2101	2829
tempo rimanente	2101
temps actual	389
temps actuel	1586
temps de lecture	1529
temps de lecture : # min	1529
temps restant	388	1585
tendances	1526
tendencias	1162
tendenze	2048
tentang kami	1939
tentang penulis	1987
teraz nie	3167
terbaru	1924
tercih edilen kaynak olarak ekle	3512
tercihleri kaydet	3489
terima dan lanjutkan	1969
terima kasih atas dukungan anda	2003
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	1958
terima kasih telah memilih	1958
terima kasih, pesan anda telah terkirim	1982
terima semua	1922
terima semua cookie	1922
terjadi kesalahan	1983
terjemahan otomatis	1966
terkait	1924
terkini	1924
terlama	1959
termini e condizioni	2041
termos de uso	2772
terms	916
terms & conditions	916
terms and conditions	916
terms apply	998
terms of service	916
terms of use	916
terpopuler	1924
terpopuler hari ini	1950
tersedia di app store	1971
tersedia di google play	1971
terug naar boven	2501
test din viden i ugens quiz	534
test kunnskapene dine i ukas quiz	2610
testa dina kunskaper i veckans quiz	3303
testaa tietosi viikon visassa	1435
teste os seus conhecimentos	2824
teste seus conhecimentos	2824
testen	590
testez gratuitement	1493
testez vos connaissances	1557
testez vos connaissances avec notre quiz	1557
testez-vous	1618
tetap masuk	1980
tetszik	1852
text size	901
text version	930
texto gerado por ia	2799
textstorlek	65
""", 'th': """
thank you	871
thank you for subscribing	989
thank you for voting	91
thank you for watching	1003
thank you to our sponsors	911
thank you! please check your inbox	1035
thanks for subscribing	889
thanks for voting	91
thanks for watching	1003
thanks to our sponsors	911
thanks! please check your inbox	1035
the article continues below	1003
the story continues below	1003
the video player is currently playing an ad	969
thema	626
thema's	2498
themen	626
there are no comments yet	920
there was an error, please provide a valid email address	989
these are external links and will open in a new window	901
this is an advertisement	911
this video can not be played	969
this video cannot be played	969
threads	902
""", 'ti': """
ti consigliamo	2048
ti potrebbe interessare	2048
ti potrebbero interessare	2048
ticker	626
tickets sichern	661
tidak ada pendapat	1959
tidak suka	1959
tidak tahu	1959
tidak terima kasih	1905
tidak, terima kasih	1905
tiempo actual	1219
tiempo de lectura	1165
tiempo estimado de lectura: # minutos	1147
tiempo restante	1218
tietosuoja	1428
tiket	1995
tiktok	902
til forsiden	531	2607
til toppen	534	2610
tilaa	1418
tilaa nyt	1418
tilaa uutiskirje	1421
tilaa uutiskirjeet	1421
tilaajalle	1418
tilaajille	1418
tilaukset	1418
till erbjudandet	3278
till receptet	61
till startsidan	3300
till toppen	3303
tilmeld	514
tilmeld dig	514
tilmeld dig nyhedsbrevet	514
tilmeld nyhedsbrev	514
timp curent	2948
timp de citire # min	2907
tin sau	3642
tinggalkan balasan	1958
tinggalkan komentar	1923
tip us	872
tips en venn	2595
tips van de redactie	2498
tipsa	3288
tipsa oss	3296
tirar o som	2829
tisk	436
tisk receptu	61
""", 'to': """
toate articolele	2968
toate articolele autorului	2968
toate jocurile	2942
toate videoclipurile	2968
tocca per attivare l'audio	2141
today's most read	1002
today's paper	930
today's top stories	925
todos los comentarios	1158
todos los juegos	1214
todos los pasatiempos	1214
todos os artigos do autor	2852
todos os artigos do especial	2877
todos os jogos	2824
todos os meses	2841
toestemming	2490
toeta	1282
toeta meid	1282
toevoegen aan leeslijst	2563
toggle	930
toggle caption	930
toimetus soovitab	1284
toimitus suosittelee	1433
toista	1435
toko kami	1964
tolak semua	1969
tolak semua cookie	2001
tonton juga	2006
tonton lagi	2002
tonton ulang	2002
toon alles	2502
toon deze inhoud	2518
toon inhoud	2490
toon meer	2501
toon minder	2501
toon origineel	2502
toon reacties	2494
toon resultaten	91
toon vertaling	2502
top articles	925
top artikel	626
top comments	920
top headlines	925
top latest discussions	930
top news	925
top stories	754	925
top-artikel	626
top-news	626
top-themen	626
tophistorier	531
topics	925
topik	1924
topik terkait	1924
toppnyheter	3300
toppsaker	2607
topthemen	626
toque para ativar o som	2869
torna a dalt	409
torna a l'inici	409
torna a la portada	409
torna all'indice	2149
torna all'inizio	2051
torna alla home	2121
torna alla homepage	2121
torna amunt	409
torna in alto	2121
torna indietro	2149
torna su	2051
torne-se apoiador	2840
torne-se assinante	2749
torne-se membro	2749
total votes: #	91
totes les fotos	409
tots els articles de l'autor	409
tots els butlletins	371
tots els jocs	384
toujours afficher	1589
toujours afficher ce type de contenu	1549
toujours autoriser	1589
tous les articles de cet auteur	1635
tous les articles du dossier	1632
tous les commentaires	1522
tous les dons comptent	1594
tous les jeux	1580
tous les mois	1595
tous nos jeux	1580
tous ses articles	1547
tout accepter	1519
tout afficher	1530
tout le dossier	1603
tout refuser	1519
tout voir	1529
toute l'actu	1526
toute reproduction interdite	1637
toutes les photos	1529
""", 'tr': """
trabaja con nosotros	1189
trabalhe connosco	2801
trabalhe conosco	2801
tradotto automaticamente	2127
traduction automatique	1586
traduit automatiquement	1610
tradus automat	2973
traduzido automaticamente	2855
traduzione automatica	2102
trakteer ons op koffie	2464
traktir kami kopi	1977
trang sau	3644
transcriere	2948
transcription	1586
transferencia bancaria	1127
transkrip	1966
transkript	3487
translated by ai	971
transport gratuit	2978
trascrizione	2102
traueranzeigen	661
treballa amb nosaltres	365
trefwoorden	2498
trend	3436
trending	626	925	1924	2498	2779
trending deals	911
trending now	925
trending stories	925
trending today	925
trending topics	925
tria	404
tria el teu pla	403
tria un pla	403
trier par	1578
trimite	91	2898
trimite comentariu	2939
trimite comentariul	2939
trimite pe email	2898
trimite pe whatsapp	2932
trimite unui prieten	2932
try it free	879
""", 'tt': """
tt	3330
tt-afp	3330
tt-reuters	3330
tts	1963
""", 'tu': """
tu apoyo marca la diferencia	1262
tu correo	1264
tu e-mail	1135
tu email	1135
tu mensaje	1264
tu mensaje ha sido enviado	1234
tu nombre	1264
tu nombre de usuario	1252
tu solicitud ha sido enviada	1264
tu voto ha sido registrado	1211
tu voto se ha registrado	1211
tudo sobre	2779
tue riippumatonta journalismia	1417
tuitar	2765
tuitear	1147
tulis balasan	1958
tulis komentar	1923
tulis komentar anda	1997
tulis komentar anda di sini	1939
tulosta	1425
tulosta juttu	1425
tulosta resepti	61
tumblr	902
tunnuksen luominen on maksutonta	1418
tuoreimmat	1433
tuoreimmat uutiset	1433
turinio rinkodara	2389
tutte le notizie	2121
tutti gli aggiornamenti qui	2078
tutti gli articoli dell'autore	2124
tutti gli articoli dello speciale	2149
tutti gli articoli di questo autore	2152
tutti i commenti	2044
tutti i diritti di riproduzione riservati	2153
tutti i giochi	2096
tutti i suoi articoli	2152
tutti i video	2121
tutup	1905
tutup galeri	2006
tutup jendela	2006
tutup menu	2006
""", 'tw': """
tweet	901	1916	2034
tweet this	901
tweeta	3288
tweeter	1512
tweetle	3429
tweetnij	2677
tweetnout	436
twitter	902
twitter-inhalte erlauben	619
twittern	611
""", 'ty': """
tyck till	3296
tylko w serwisie	2689
type your email	889
""", 'u ': """
u fokusu	3096
""", 'ud': """
udskriv	518
udskriv opskrift	61
udvalgt	531
udvid	535
""", 'ui': """
uitgelicht	2498
uitklappen	2502
uitloggen	2468
""", 'uj': """
uji pengetahuan anda	1961
uji pengetahuanmu	1961
""", 'uk': """
ukryj	2693
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2048
ultime news	2048
ultime notizie	2048
ultimele articole	2905
ultimi articoli	2048
""", 'um': """
um assinante ofereceu este artigo	2884
um assinante ofereceu-lhe este artigo	2818
uma vez	2841
umfrage	91
umfrage des tages	91
umfrage wird geladen	661
""", 'un': """
un abbonato ti ha regalato questo articolo	2086
un abbonato ti regala questo articolo	2158
un altre import	400
un correo a la semana	1264
un e-mail par semaine	1630
un sol cop	401
un subscriptor t'ha regalat aquest article	377
una altra quantitat	400
una mail a settimana	2147
una sola vez	1230
una tantum	2113
una vegada	401
una vez	1230
una volta	2113
understood	931
unduh aplikasi	1971
unduh aplikasinya	1971
unduh audio	1965
unduh dari app store	1971
unduh di app store	1971
unduh di google play	1971
unduh episode	1965
une erreur dans l'article	1522
une erreur est survenue	1599
une erreur s'est produite	1599
une erreur, une remarque	1617
une fois	1595
une remarque, une erreur	1617
uneix-te a la conversa	363
unfollow	906
unisciti al nostro canale	2035
unlisted	930
unlock this article	879
unohditko salasanan	1418
uns folgen	612
unser bestes angebot	682
unser newsletter	598
unsere empfehlung	626
unsere empfehlungen	626
unsere newsletter	598
unsere top-themen	687
""", 'up': """
up next	925
upgrade now	879
upgrade to founding member	879
upgrade to paid	872
uplati	3088
uppfattat	3304
""", 'ur': """
urutkan	1959
urutkan berdasarkan	1959
""", 'us': """
ustawienia	2682
ustawienia cookies	2682
""", 'ut': """
utiles	1519
utvalgt	2607
utvalt	3300
utvid	2611
""", 'uu': """
uudiskiri	1307
uudiskirjad	1307
uusimmat	1433
uutiskirje	1421
uutiskirjeet	1421
""", 'uw': """
uw e-mailadres	2473
""", 'uy': """
uygulamada oku	3491
uygulamamizi indirin	3491
uygulamayi indir	3477
uygulamayi indirin	3477
""", 'v-': """
v-a fost util acest articol	2939
""", 'va': """
vaata galeriid	1289
vaata ka	1284
vaata kommentaare	1288
vaata pilte	1289
vaata tulemusi	91
vaata videost	1289
vaata videot	1289
vaata videot siit	1289
vacatures	2523
vagas de emprego	2801
vai al contenuto	2051
vai all'app	2107
vai all'offerta	2099
vai alla gallery	2121
vai alla home	2121
vai alla pagina delle donazioni	2112
vai alla pagina donazioni	2112
vai alla ricetta	61
vai allo shop	2099
vai allo speciale	2121
vain tilaajille	1418
vakances	2428
valider	91	1600
valikko	1435
valor livre	2840
valor personalizado	2873
valorar	1158
valorar receta	61
van onze partners	2498
vandaag	2498
vandaag niet	2463
vantagens de assinante	2827
vantagens para assinantes	2827
vantaggi per gli abbonati	2099
var artikkelen nyttig	2603
var artiklen nyttig	526
var dette nyttig	2610
var oppsummeringen nyttig	2603
var opsummeringen nyttig	526
var saken nyttig	2603
varovanje osebnih podatkov	3234
vastaa	1432
vastaa kyselyyn	1435
vastaa lukijakyselyyn	1435
""", 've': """
ve zkratce	444
vedi abbonamento	2146
vedi altro	2121
vedi anche	2048
vedi dettagli	2052
vedi gli abbonamenti	2146
vedi i # commenti	2075
vedi i commenti	2044
vedi i risultati	91	2052
vedi il prodotto	2157
vedi il profilo	2124
vedi l'offerta	2099
vedi la mappa	2052
vedi le offerte	2146
vedi le risposte	2093
vedi offerta	2099
vedi offerta su amazon	2099
vedi prezzo	2157
vedi prodotto	2157
vedi su amazon	2099
vedi tutte	2051
vedi tutte le foto	2121
vedi tutte le offerte	2099
vedi tutti	2051
vedi tutto	2051
veilig betalen	2466
ventajas de suscriptor	1217
ventajas para suscriptores	1217
ver # comentarios	1158
ver # fotos	1238	2849
ver a galeria	2849
ver assinaturas	2874
ver bio	1181
ver biografia	2852
ver comentarios	1158
ver contenido	1155
ver contenido externo	1185
ver detalhes	2783
ver detalles	1166
ver documento	1166
ver el contenido	1222
ver el especial	1238
ver el mapa	1166
ver el producto	1274
ver en amazon	1217
ver especial	1238	2849
ver essa foto no instagram	2797
ver este tuit	1185
ver fotos	1165	2849
ver galeria	2782
ver galeria de fotos	2849
ver la receta	61
ver los comentarios	1158
ver los resultados	91
ver mais	2782
ver mapa	1166	2783
ver menos	1166	2783
ver na amazon	2827
ver o especial	2849
ver o produto	2883
ver oferta	1217	2827
ver ofertas	1128	2753
ver original	1166	2783
ver perfil	1181	2809
ver perfil completo	2852
ver planos	2874
ver planos de assinatura	2874
ver precio	1217
ver precio en amazon	1217
ver producto	1274
ver produto	2883
ver respostas	2821
ver respuestas	1211
ver resultado	91
ver resultado parcial	91	2807
ver resultados	91	1194
ver resultados de la encuesta	1194
ver socios	1222
ver suscripciones	1263
ver todas	1165	2782
ver todas as fotos	2849
ver todas as ofertas	2827
ver todas las noticias	1238
ver todo	1165
ver todos	1165	2782
ver todos os artigos	2849
ver todos os artigos do autor	2849
ver tudo	2782
verbergen	2502
verder zonder te steunen	2463
vergroot	2501
vergroot afbeelding	2501
vergroten	2502
veri politikasi	3524
verifique a sua caixa de entrada	2845
verifique seu e-mail	2845
verifique sua caixa de entrada	2845
verlagsangebot	616
verlagsbeilage	688
vers la page de dons	1594
verschicken	611
versenden	611
verstanden	630
verstuur	91
verwandte artikel	626
verwandte themen	626
verwante artikelen	2498
ves a la botiga	387
ves a la recepta	61
ves al dossier	409
veu generada amb ia	388
veuillez saisir une adresse e-mail valide	1562
veure # comentaris	363
veure els resultats	91	382
veure la galeria	409
veure perfil	369
veure totes les ofertes	375
vezane vesti	3096
vezane vijesti	3096
vezi # comentarii	2918
vezi # fotografii	2968
vezi abonamentele	2986
vezi comentariile	2904
vezi detalii	2908
vezi din nou	2984
vezi dosarul	2968
vezi foto	2968
vezi fotografiile	2968
vezi galeria	2968
vezi galeria foto	2968
vezi harta	2908
vezi mai mult	2907
vezi mai multe	2968
vezi oferta	2945
vezi ofertele	2986
vezi originalul	2908
vezi pachetele	2986
vezi pe emag	2945
vezi pe site	2990
vezi produsul	2990
vezi profilul	2970
vezi rezultate	91
vezi rezultatele	91	2918
vezi toate	2907
vezi toate articolele	2968
vezi toate fotografiile	2968
vezi toate newsletterele noastre	2925
vezi toate ofertele	2945
vezi toate ofertele de abonament	2930
vezi toate videoclipurile	2968
vezi tot	2908
vezi videoclipul	2924
""", 'vi': """
vi har lukket for kommentarer	526
viber	902	3013
videa	444
video	444	531	1924	2048	2607	2905	3300	3436	3642
video abspielen	663
video ad	911
video afspelen	2525
video anschauen	663
video ansehen	663
video berikutnya	2002
video indisponibil	2947
video ini sudah tidak tersedia	1965
video ini tidak tersedia	1965
video kullanilamiyor	3486
video laden	619
video no disponible	1218
video non disponibile	2101
video oynatici	3525
video oynatilamiyor	3486
video precedente	2141
video sebelumnya	2002
video sedang dimuat	1965
video selanjutnya	2002
video successivo	2141
video terkait	1924
video tidak bisa diputar	1965
video tidak dapat diputar	1965
video tidak tersedia	1965
video's	2498
videoclip indisponibil	2947
videoclipul anterior	2984
videoclipul nu poate fi redat	2947
videoen afspilles her	534
videoen kan ikke afspilles	534
videolar	3436
videos	626	1162
videot	1433
videoyu durdur	3486
videoyu izle	3438
videoyu izleyin	3438
videoyu oynat	3486
vietata la riproduzione anche parziale	2153
view all	930
view all newsletters	889
view at amazon	1114
view comment	920
view comments	920	930
view deal	1114
view deals	1114
view details	931
view full size	930
view gallery	930
view image	930
view image in fullscreen	930
view map	931
view metrics	1104
view more	930
view on instagram	901
view our privacy policy	969
view plans	879
view post on instagram	969
view post on x	969
view results	91	931
view subscription options	879
view this post on facebook	969
view this post on instagram	969
view this post on threads	969
view this post on x	969
viimased uudised	1284
virement	1492
virement bancaire	1492
vis alle	534	2610
vis bildetekst	2610
vis detaljer	535	2611
vis flere	534	2610
vis indhold	523
vis innhold	2600
vis innlegg fra facebook	2610
vis innlegg fra instagram	2610
vis kart	2611
vis kommentarer	526	2603
vis kort	535
vis mer	2610
vis mere	534
vis mindre	535	2611
vis original	535	2611
vis oversettelse	2611
vis resultat	91
vis resultater	91	535	2611
vis resultatet	91
visa alla	3303
visa detaljer	3304
visa fler	3303
visa kartan	3304
visa kommentarer	3296
visa mer	3303
visa mindre	3304
visa original	3304
visa resultat	91	3304
visita la botiga	387
visita lo shop	2099
visita nuestra tienda	1217
visite a loja	2827
visite nossa loja	2827
visiter la boutique	1583
visualizza contenuto	2105
visualizza il contenuto	2105
visualizza questo post su instagram	2065
vitesse de lecture	1585
viteza de redare	2947
viu algum erro	2863
""", 'vk': """
vk	902
""", 'vo': """
voce generata dall'intelligenza artificiale	2101
voce sintetica	2067
voeg toe aan je leeslijst	2539
voglio donare	2112
voglio sostenervi	2112
voir aussi	1526
voir ce post	1549
voir ce tweet	1549
voir cette publication	1622
voir cette publication sur instagram	1549
voir cette story	1622
voir l'abonnement	1629
voir l'article	1603
voir l'offre	1583
voir l'offre sur amazon	1583
voir l'original	1530
voir la carte	1530
voir la galerie	1603
voir la galerie photos	1603
voir la recette	61
voir la traduction	1530
voir la transcription	1585
voir le contenu	1519
voir le diaporama	1529
voir le dossier	1603
voir le prix	1583
voir le produit	1641
voir les # commentaires	1557
voir les # photos	1603
voir les abonnements	1629
voir les commentaires	1522
voir les offres	1493
voir les photos	1529
voir moins	1529
voir nos partenaires	1589
voir plus	1529
voir plus d'articles	1603
voir plus de commentaires	1522
voir sa biographie	1607
voir ses articles	1547
voir son profil	1547
voir sur le site	1641
voir tous les podcasts	1603
voir tous ses articles	1547
voir tout	1529
voir toutes les formules	1597
voir toutes les offres	1583
voit perua tilauksen milloin tahansa	1421
voit peruuttaa milloin vain	1418
volg	2484
volg dit onderwerp	2484
volg ons	2484
volgen	2484
volgend artikel	2498
volgende	2501
volgende pagina	2501
vollbild	629
vols eliminar la publicitat	365
vols llegir l'article sencer? subscriu-te	375
voltar ao topo	2782
voltar para a home	2849
volver a la portada	1238
volver a suscribirse	1263
volver a ver	1258
volver al inicio	1238
volver arriba	1165
von ki zusammengefasst	657
voor abonnees	2468
vorherige seite	629
vorheriger artikel	626
vorig artikel	2498
vorige	2501
vorlesen	611
vorlesen lassen	611
vormista tellimus	1282
vorteile sichern	590
vos choix concernant les cookies	1622
vota	91	382	2094
vota a l'enquesta	381
vota a la nostra enquesta	363
vota ahora	91
vota en nuestra encuesta	1194
vota il nostro sondaggio	2075
vota il sondaggio	2093
vota la ricetta	61
vota nel nostro sondaggio	2075
vota ora	91
vota tagad	91
votar	91	1212	2822
votar ahora	1211
vote	91
vote agora	91
vote ahora	91
vote na enquete	2821
vote na nossa enquete	2807
vote now	91
voter	91	1578
votes: #	91
votez	91
votez dans notre sondage	1557
votez pour faire entendre votre voix	1557
votre adresse mail	1562
votre avis	91
votre commentaire	1522
votre e-mail	1502
votre email	1502
votre message	1630
votre nom	1600
votre pseudo	1617
votre rendez-vous du matin	1630
vous aimerez aussi	1526
vous aimerez lire	1526
vous avez lu # articles sur # ce mois-ci	1566
vous avez une question	1522
vous n'avez pas encore de compte	1566
vous pourriez aimer	1526
vous pourriez aussi aimer	1526
vous pouvez offrir # articles par mois	1569
vous suivez ce sujet	1634
vous suivez cet auteur	1634
voz generada con ia	1218
voz gerada por ia	2829
""", 'vr': """
vraag het ai	2520
vraag het onze ai	2520
""", 'vs': """
vsebina je zaklenjena	3215
vsi komentarji	3222
vstoupit do diskuse	443
vstoupit do galerie	446
vstupte do diskuse	443
""", 'vu': """
vul de vragenlijst in	2523
vul een geldig e-mailadres in	2531
vull donar	400
""", 'vy': """
vytisknout	436
vytisknout recept	61
""", 'w ': """
w tym artykule	2689
""", 'wa': """
waardeer dit artikel	2535
waardeer dit verhaal	2535
wachtwoord vergeten	2468
wajib diisi	1982
waktu saat ini	1966
war diese zusammenfassung hilfreich	657
was andere lesen	626
was deze samenvatting nuttig	2520
was this helpful	920
was this summary helpful	971
was this summary useful	971
was this translation helpful	971
watch above	978
watch below	978
watch here	978
watch more	925
watch next	925
watch on youtube	978
watch the full video	978
watch video	930
""", 'we': """
we care about your privacy	916
we recommend	925
we value your privacy	916
weekly newsletter	889
wees de eerste die reageert	2494
weigeren	2490
weiter nach der anzeige	688
weiter zum artikel	584
weitere artikel	626
weitere artikel zum thema	687
weitere links	626
weitere meldungen	626
weitere nachrichten	626
weitere news	626
weitere newsletter	673
weitere podcasts	626
weitere themen	626
weitere videos	626
weiterempfehlen	611
weiteres	626
weiterlesen	629
weniger anzeigen	629
werbeanzeige	616
werbliche inhalte	616
werbung	616
werbung folgt	729
werbung von unserem partner	688
werde mitglied	585
werden sie mitglied	585
werden sie teil unseres teams	661
wesprzyj	2664
wesprzyj nas	2664
""", 'wh': """
what do you think	920
what others are reading	1082
what people are reading	1082
what readers are reading	1082
what to read next	925
whatsapp	902	3013
whatsapp ihbar hatti	3508
when the fun stops, stop	1080
why trust us	1003
why you can trust our reviews	1003
why you can trust us	1003
""", 'wi': """
wideo	2689
windows	93
""", 'wo': """
word lid	2464
word supporter	2464
word vriend	2464
""", 'wr': """
write a comment	920
write a review	920
""", 'ws': """
wspieraj	2664
wspieraj nas	2664
wspieram	2664
wszystkie	2692
wszystkie komentarze	2685
""", 'wu': """
wunschbetrag	588
""", 'wy': """
wybrane dla ciebie	2689
wydarzenia	2689
wydrukuj	2677
wydrukuj przepis	61
wyloguj	2667
wyniki	91
wyszukaj	2692
""", 'x': """
x	902	1854
""", 'x ': """
x (twitter	902
x facebook	901
""", 'x.': """
x.com	902
""", 'xe': """
xem clip	3668
""", 'xi': """
xing	902
""", 'ya': """
ya eres suscriptor	1128
ya has votado	1211
ya he donado	1122
ya lo he desactivado	1227
ya sigues a este autor	1246
ya sigues este tema	1246
ya soy socio	1122
ya te has registrado	1128
ya tengo cuenta	1128
ya tienes cuenta	1128
ya tienes una cuenta	1128
ya, saya mau	1973
yanit yaz	3479
yanitla	3435
yanitlari gizle	3479
yapay zekaya sor	3435
yayin ilkeleri	3508
yayin ilkelerimiz	3508
yayinla	3480
yazar bildirimi	3533
yazara abone ol	3533
yazari takip et	3512
yazdir	3429
yazi boyutu	3429
yazi tipi boyutu	3514
yazim hatasi bildir	3519
yazinin devami	3506
yaziyi dinle	3429
""", 'ye': """
yearly	871
yeniden izle	3525
yerinizi ayirtin	3438
""", 'yi': """
yillik	3498
yillik faturalandirilir	3500
""", 'yo': """
yorum	3435
yorum kurallari	3435
yorum yap	3435
yorum yaz	3435
yorum yazin	3435
yorum yazma kurallari	3479
yoruma kapali	3519
yorumlar	3435
yorumlari oku	3435
yorumunuz	3519
yorumunuzu yazin	3435
you are now subscribed	989
you are subscribed	989
you can change how much you give or cancel your contributions at any time	872
you have # seconds	911
you have already voted	91
you may also be interested in	925
you may also enjoy	925
you may also like	925
you may have missed	925
you may like	925
you might also be interested in	925
you might also like	925
you might like	925
you're in	889
you're subscribed	989
your account	879
your answer	1086
your comment	920
your donation is tax-deductible	994
your email	889
your email address	889
your gift is tax-deductible	994
your privacy choices	916
your privacy is important to us	916
your subscription is confirmed	989
your vote has been counted	91
youtube	902
youtube-inhalte erlauben	619
""", 'yu': """
yukari	3438
yukari git	3506
""", 'z ': """
z ostatniej chwili	2689
""", 'za': """
zaakceptuj wszystko	2682
zaboravljena lozinka	3089
zadejte e-mail	433
zadejte e-mailovou adresu	433
zadnje novice	3219
zadnje objave	3219
zahl ich	585
zahlungsart	588
zahlungsarten	588
zahlungsmethode	588
zahlungsmethoden	588
zalo	3632
zaloguj	2667
zamknij	2663
zapisz	2677
zapisz przepis	61
zapojte se do diskuse	443
zapri	3226
zaregistrovat se	429
zarejestruj	2667
zaten abone misiniz	3422
zaten hesabiniz var mi	3500
zaten kayitlisiniz	3530
zatvori	3104
zavrni	3234
zavrni vse	3234
""", 'ze': """
zet op leeslijst	2563
""", 'zi': """
zie ook	2498
ziedot	2421
zip code	889
""", 'zo': """
zobacz komentarze	2685
zobacz wszystkie	2692
zobacz wyniki	91	2693
zobrazit diskusi	443
zobrazit galerii	446
zobrazit mapu	447
zobrazit obsah	440
zoek	2501
zoeken	2501
zonder jouw steun kunnen we dit werk niet doen	2535
zoom	930
zoom in	931
zorunlu alan	3502
zorunlu alanlar	3502
""", 'zu': """
zu den abo-angeboten	590
zu den angeboten	682
zu den kommentaren	622
zugang freischalten	590
zuklappen	630
zum abo	590
zum abo-shop	682
zum aboshop	682
zum angebot	590
zum artikel	629
zum dokument	630
zum ergebnis	91
zum gewinnspiel	661
zum inhalt	629
zum inhalt springen	629
zum kommentieren anmelden	622
zum podcast	663
zum quiz	661
zum rezept	61
zum rezept springen	61
zum seitenanfang	629
zum thema	626	629
zum video	663
zur bildergalerie	629
zur diskussion	622
zur fotostrecke	629
zur karte	630
zur mediathek	663
zur merkliste	683
zur navigation	629
zur newsletter-anmeldung	598
zur startseite	626
zur themenseite	629
zur umfrage	661
zusammenfassung mit ki	657
zustimmen	619
zustimmen und weiter	619
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	595 K wochen kostenlos	595 K wochen gratis	595 K monat kostenlos	1079 K+	1107 K% off your	1107 K per cent off your	1107 K percent off your	2249 K枚目/#枚	2249 K/#枚	2249 K/#ページ	2308 K줄 요약	2355 K/# 페이지	2546 K weken voor	2546 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	970 K post shared by	970 K video posted by	970 K post by	1098 K version of this article	1098 K version of this story	1098 K version of this column	1098 K version of this essay	1098 K version of this piece	1098 K version of this post	1098 K version of this review	1138 K tu correo	1528 K lire aussi	1528 K lire également	1528 K lire :	1528 K lire sur	1528 K voir aussi	1528 K voir également	1528 K écouter :	1528 K relire :	1528 K lire ensuite :	1528 K lire ou à relire :	1886 K gombra kattintva	1886 K telegramon	1886 K facebookon	1888 K cikk a	1888 K cikk folytatódik	1894 K cikket mesterséges	1896 K teljes beszélgetés	1896 K teljes interjú	2027 K tutti i contenuti	2061 K cura della redazione	2793 K autora escreve segundo o novo	2861 K publicidade continua	2861 K notícia continua	2861 K matéria continua	2870 K publicidade termina em #	2966 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2019 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2545 K je op	2569 K
abonnez	12 K-vous	1490 K-vous à
abonniere	12 K	718 K
abonnieren	12 K sie	587 K sie	718 K sie
about	932 K the author	932 K the authors	932 K the writer
abstimmung	701 K:
""", 'ac': """
accept	1102 K and load
accepted	878 K payment methods:	878 K cards:
acceso	1131 K ilimitado
accesso	2027 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2756 K ilimitado
acest	76 K subiect este închis	2917 K rezumat	2917 K articol a fost tradus	2949 K videoclip nu	2949 K conținut nu	2949 K video nu	2950 K conținut este găzduit	2950 K conținut provine	2971 K articol este protejat	2971 K conținut este protejat	2971 K articol a fost publicat inițial	2972 K articol a fost	2972 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2500 K:
acompanhe	12 K
acquista	2071 K la rivista
actie	2572 K:
""", 'ad': """
ad	86 [K]	1005 K:
ada	72 K pertanyaan	1937 K kesalahan di artikel	1984 K yang salah
add	12 K us	956 K	1036 K
additional	1007 K reporting by
adicionar	2857 K
adicione	2857 K
adja	1886 K meg
adjon	1886 K hozzá
administratorem	2712 K danych osobowych jest	2712 K twoich danych	2712 K państwa danych	2712 K pani/pana danych	2712 K podanych
advertentie	86 K, daarna
advertise	976 K with
advertisement	1005 K:
advertorial	86 K:
""", 'af': """
afegeix	416 K
afficher	1619 K sur	1643 K
afmelden	2559 K kan
afspil	563 K
""", 'ag': """
aggiungi	12 K	2129 K
aggiungici	2129 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	569 K har	972 K summaries	972 K-generated summaries	973 K tools were	973 K was used	973 K helped	973 K assisted	2202 Kがこの記事	2202 Kによる自動	2202 K要約	2202 Kによる要約	2202 Kが選んだ	2202 Kに質問	2202 ※K	2308 K 요약은	2308 K 뉴스 요약	2521 K kan fouten maken. controleer	2521 K-samenvattingen	2649 K har	2912 K informații	2912 K un subiect	2912 K un pont	2912 K fost martor	3340 K har	3765 K摘要	3765 K重點	3765 K重点	3765 K生成	3765 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1612 K
ajoutez	12 K	1612 K
ajude	2815 K o	2815 K a	2815 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1914 K notifikasi	1970 K javascript
aktiver	563 K	2642 K
aktivera	3334 K
aktiviere	703 K
aktivieren	703 K sie
aktuelle	627 K nachrichten aus
""", 'al': """
al	1140 K registrarte	1186 K mostrar este contenido	2472 K lid	2558 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1236 K ha salido mal	1236 K salió mal	2847 K deu errado	2847 K correu mal
alguna	407 K cosa ha anat malament
all	27 K comments	1030 K content ©
alla	27 K kommentarer	27 K inlägg	3301 K artiklar om	3305 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	532 K artikler om	536 K artikler af	627 K artikel zu	627 K artikel von	628 K infos:	628 K news:	631 K artikel von	662 K folgen	2499 K artikelen over	2503 K artikelen van	2608 K saker om	2612 K artikler av
alleen	2472 K voor abonnees	2551 K leden kunnen reageren
alles	627 K zum thema	627 K zu	2499 K over	2540 K over
allow	900 K notifications	915 K ads on	1102 K content from	1102 K third-party content	1102 K external content
already	1038 K	1038 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	595 K abonnent	595 K abonnentin	607 K app	684 K abonnent können sie	684 K abonnentin können sie	2472 K abonnee
also	926 K in	927 K read	927 K on this site:	927 K worth reading:	927 K on this topic:	1031 K in the news:	1796 K read:	1796 K read-
alt	532 K om	2608 K om
alte	2934 K știri din
altre	2049 K notizie su	2088 K notizie di
altri	2049 K articoli su	2053 K articoli di
altro	2049 K su	2050 K su questo tema:
""", 'am': """
am	2916 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1931 K punya
ange	3334 K
angiv	563 K
anketa	445 K:
anlatmamiz	3466 K gereken
anna	1297 K vihjest	1297 K vihje	1464 K
annonces	1552 K légales : publiez
annonssamarbete	86 K:
annullare	2032 K l'iscrizione
annuncio	2142 K tra #
ansvarig	3332 K utgivare:
ansvarlig	2639 K redaktør:
answer	1036 K
anuncie	2802 K no	2802 K na
anuncio	1259 K en #
any	27 K comment	72 K questions	1015 K	1037 K
""", 'ao': """
ao	2850 K vivo:
""", 'ap': """
apa	1937 K reaksi anda
apakah	8 K artikel	1931 K anda punya	1937 K ringkasan ini	1937 K artikel ini	1937 K berita ini	1937 K informasi ini	1972 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1125 K	1125 K a
apoye	81 K
app	607 K herunterladen	607 K laden	2479 K voor android	2515 K
apply	1018 K now
approfondimento	2050 K:
approfondisci	2050 K
aprecie	2828 K com moderação
apresentado	2805 K por
""", 'aq': """
aquest	362 K resum	362 K text ha estat traduït	362 K article ha estat traduït	390 K vídeo no	390 K vídeo ja no	390 K contingut no	391 K contingut és de	391 K contingut prové de	412 K article està protegit	412 K contingut està protegit	412 K article es va publicar originalment	413 K article s'ha	413 K text s'ha	413 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2410 K straipsnis
arbejder	543 K du
arbetar	3312 K du
archives	1528 K :
are	933 K you affected by	1015 K you	1037 K you	1062 K you enjoying this?	1062 K you enjoying this article	1062 K you enjoying this story	1062 K you enjoying this post	1062 K you enjoying this piece	1062 K you enjoying this newsletter	1062 K you enjoying this column	1062 K you enjoying this recipe	1062 K you enjoying this podcast	1062 K you enjoying this essay	1062 K you enjoying this series	1062 K you enjoying this guide	1062 K you enjoying this blog	1062 K you enjoying this interview	1062 K you enjoying this letter	1062 K you enjoying this review	1062 K you enjoying this page	1062 K you enjoying this issue	1062 K you enjoying this read	1062 K you enjoying this episode	1062 K you enjoying this content	1093 K you
arrives	992 K every	1059 K on mondays	1059 K on fridays	1059 K on saturdays	1059 K on sundays
article	1542 K traduit	1638 K publié en partenariat	1638 K publié avec l'accord	1639 K relu par
articles	932 K by
articol	2917 K tradus	2921 K susținut de
articolo	2068 K tradotto	2125 K pubblicato originariamente	2154 K pubblicato in collaborazione
articolul	46 K poate fi	2979 K continuă
artificial	973 K intelligence
artificiell	3340 K intelligens har
artigo	2853 K publicado originalmente	2881 K publicado em parceria
artikel	1925 K terkait:	1936 K ini diterjemahkan	1936 K ini ditulis dengan	1936 K ini dibuat dengan	1936 K ini merupakan hasil	1951 K ini telah tayang di	1951 K ini pertama kali tayang	1951 K ini pernah tayang	1951 K ini sudah tayang	1988 K ini dilindungi	1988 K ini pertama kali terbit	1989 K ini	1996 K berlanjut	2542 K gaat verder onder	2542 K loopt door onder	2542 K gaat verder na
artikeln	46 K får	3336 K fortsätter
artikkel	1314 K jätkub
artikkelen	46 K kan	46 K kan fritt	2645 K fortsetter
artikkeli	1466 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	565 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1069 K a subscriber	1069 K a member	1069 K a supporter
ascolta	1 K	2050 K:	2074 K il podcast	2074 K la puntata	2137 K su	2143 K su spotify
ascoltaci	2143 K su spotify
ascoltalo	2143 K su spotify
ask	932 K us here	972 K the	972 K our
assine	2756 K para
assista	2781 K:	2806 K ao vídeo acima	2806 K ao vídeo abaixo	2806 K ao vídeo
assistir	2865 K no
""", 'at': """
atbalstiet	81 K
atbildi	2449 K
atlikite	2400 K testą
atradi	2441 K kļūdu
atsakykite	2409 K
""", 'au': """
auch	628 K interessant	628 K interessant:	628 K lesenswert	628 K spannend:	686 K bei uns:	710 K lesen:
aucun	32 K commentaire
audio	462 K vytvořila	977 K version of this	1188 K generado	2068 K generato	2917 K generat
auf	615 K facebook, instagram	615 K instagram, facebook	615 K facebook und instagram	615 K facebook oder instagram
aus	628 K dem archiv:	686 K unserem archiv:	715 K dem englischen übersetzt	715 K dem französischen übersetzt	715 K dem amerikanischen übersetzt	715 K dem englischen von	715 K dem französischen von
ausprobiert	59 K?
author	932 K bio
autor	460 K je	478 K:	1316 K:	2719 K:	2719 K: (	3110 K je	3172 K je	3190 K:
autore	2435 K:
autori	3172 K sú
autorica	3110 K je
autorius	2413 K:
autorka	460 K je	3110 K je	3172 K je
autors	2435 K:
""", 'av': """
available	896 K on the app store	896 K on google play
avec	89 K un abonnement	89 K l'abonnement	1508 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3232 K je	3247 K:
avtorica	3232 K je
""", 'ay': """
ayrica	3437 K okuyun	3437 K bakin	3437 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1894 K összefoglalót
""", 'ba': """
baca	1925 K juga	1925 K juga:	1925 K:	1925 K selengkapnya	1925 K selengkapnya:	1925 K selanjutnya:	1930 K berita	1943 K berita tanpa iklan	1951 K berita lainnya	1951 K artikel lainnya	1951 K artikel lain	1951 K berita selengkapnya	1952 K ini juga:	1952 K pula:	1952 K lagi:
background	927 K:	1001 K reading:
bagaimana	1937 K reaksi anda	1937 K pendapat anda	1937 K menurut anda
baggrund	533 K:
bagikan	3 K
baixe	13 K
bakgrund	3302 K:
bakgrunn	2609 K:
bakiniz	3437 K:
balso	2449 K
balsuokite	2409 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1023 K part of our	1054 K the first to	1054 K first to	1054 K the first
beachten	28 K sie bitte
beba	2828 K com moderação
become	868 K a member	868 K a subscriber	875 K a member of	985 K a member to comment	1023 K part of our
bekijk	2500 K ook	2500 K:	2500 K hier	2500 K ook:	2503 K alle artikelen van	2524 K de video	2524 K de hele uitzending	2524 K de uitzending	2524 K de beelden	2524 K hier het hele	2526 K de video:	2569 K
bel	2515 K
belanja	1938 K di toko
beli	1938 K tiket
beluister	1 K	2524 K de podcast	2524 K onze	2569 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1938 K dengan tim
beri	1937 K rating	3221 K tudi
berikan	1937 K penilaian anda	1941 K suara anda
berikutnya	1952 K:
berita	1936 K ini diringkas	1951 K ini telah tayang	1952 K lainnya:	1989 K ini	1996 K berlanjut
berite	3221 K tudi
besedilo	46 K lahko	3232 K izraža	3235 K je prevedeno	3238 K je objavljeno v
bestel	2569 K
bestelle	718 K
bestellen	718 K sie
bestil	563 K
bestill	2642 K
besuche	12 K uns	718 K
besuchen	12 K sie uns	718 K sie
bet	1079 K responsibly	1079 K with
betalt	86 K innhold:
bewerten	718 K sie
bezahlte	712 K anzeige der	712 K anzeige des	712 K anzeige von
bezoek	2569 K
""", 'bi': """
bi	3251 K radi delali pri nas
bildergalerie	628 K:
bir	7 K hata	3455 K hata mi	3504 K hata oluştu	3504 K sorun oluştu	3504 K şeyler yanliş gitti	3504 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	695 K halten sie sich an die	695 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	995 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2616 K medlem av	2616 K abonnent på	2642 K	3309 K medlem i	3309 K prenumerant på	3334 K
blijf	28 K
bliv	31 K den første	56 K en af de #	540 K medlem af	540 K abonnent på	549 K testlæser	549 K klogere på	563 K
blocking	915 K ads
""", 'bo': """
bodite	31 K prvi
boka	3334 K
bol	3176 K pre vás	3176 K článok
bola	3176 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3176 K pre vás	3176 K toto
book	563 K	974 K your ticket	974 K tickets	1036 K
""", 'br': """
brak	32 K komentarzy
bron	2514 K: anp	2514 K: belga
browse	1018 K jobs	1036 K	1087 K other questions tagged
browser	1967 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3437 K haber de ilginizi çekebilir:	3473 K özeti	3473 K çeviriyi	3488 K içerik youtube	3488 K içerik instagram	3488 K içerik x	3488 K içerik twitter	3488 K içerik facebook	3488 K içerik tiktok	3490 K içeriği görüntülemek için	3490 K içeriği görmek için	3490 K videoyu izlemek için	3509 K haber telif hakki	3509 K içerik telif hakki	3509 K yazi ilk olarak	3509 K haber ilk olarak	3510 K haber yapay	3510 K içerik yapay	3510 K metin yapay	3510 K görsel yapay	3510 K yazi yapay	3521 K gönderiyi	3535 K yazi izinle	3535 K makale izinle
buat	1957 K akun gratis
buchen	718 K sie
budi	31 K prvi
budite	31 K prvi
buka	1957 K akses penuh dengan
bunlar	3437 K da ilginizi çekebilir:
bunlara	3437 K da bakin:
bunu	3437 K da okuyun:
buy	974 K tickets	974 K your ticket	974 K your tickets	1036 K	1051 K	1103 K now, pay later with	1113 K the	1113 K it	1113 K now	1113 K from	1113 K at
""", 'by': """
by	1087 K clicking "post your answer"	1101 K applying	1101 K submitting	1101 K sending us	1101 K registering	1101 K clicking	1101 K uploading	1101 K entering	1101 K commenting	1101 K posting	1101 K creating an account	1101 K using our	1101 K using this site	1101 K using this website	1101 K using this service	1101 K using this form	1101 K subscribing	1101 K signing up	1101 K providing your	1101 K filling in
byl	463 K pro vás	463 K článek
byla	463 K pro vás
bylo	463 K pro vás	463 K toto
""", 'c': """
c	940 (K) #	2119 K'è stato un errore
""", 'ca': """
cadastre	2756 K-se para
can	983 K't see the poll	983 K't see the quiz	983 K't see this poll	1037 K you
canal	41 K de denúncias da redação
cancel	886 K anytime	886 K at any time
canli	3507 K anlatim:
caractere	2941 K rămase
caracteres	1213 K restantes	2823 K restantes
caratteri	2095 K rimanenti	2095 K rimasti
cargar	1276 K
carica	2159 K
carregar	2885 K
catch	12 K us	910 K us on	977 K up on bbc	1001 K up:	1036 K	1036 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1542 K texte a été traduit	1543 K résumé	1552 K numéro est en vente	1552 K numéro est disponible	1587 K contenu n'est	1587 K podcast n'est	1588 K contenu provient de	1608 K contenu est protégé par	1639 K texte a été relu
cek	1930 K
cela	69 K vous a plu
celoten	3246 K članek preberite
ces	1542 K points clés
cet	8 K article vous	82 K article vous a plu	1542 K article a été traduit	1608 K article est protégé par	1608 K article est sous licence	1609 K article a été rédigé	1609 K article a été généré	1609 K article a été écrit	1609 K article a été produit	1609 K article a été relu	1638 K article est publié en partenariat	1638 K article est publié avec	1638 K article est repris de	1639 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1542 K traduction a été	1543 K synthèse	1587 K vidéo n'est	1587 K page n'est	1608 K œuvre est sous licence	1639 K traduction a été relue
ceva	2966 K nu a mers	2966 K nu a funcționat
""", 'ch': """
charger	1643 K
chcesz	2723 K u nas pracować	2723 K pracować u nas
chcete	482 K u nás pracovat	482 K pracovat u nás	3194 K u nás pracovať	3194 K pracovať u nás
che	33 K ne pensi
check	1036 K out	1051 K out	1113 K price	2569 K
chia	3 K sẻ
choose	868 K a plan	883 K a plan	956 K	1054 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2050 K qui
click	957 K here to join	957 K to join	979 K here for more	987 K here to download	987 K to download	1019 K play	1036 K
clique	2781 K aqui	2806 K no player acima
cliquez	1528 K ici
clube	2802 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1948 K
colunista	2792 K do	2792 K da
com	89 K uma assinatura
come	974 K and meet	1036 K
comentarii	5 K
comentariile	5 K	27 K	2919 K nu reprezintă	2919 K aparțin
comentarios	5 K	27 K	1195 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2919 K tău va
commandez	1552 K notre	1552 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	985 K must
commenti	5 K	27 K
commenting	5 K	985 K is
comments	5 K	5 K on this	27 K	985 K are reserved	985 K are for	985 K are open to	985 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1036 K
compra	1190 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2781 K:	2781 K também	2781 K também:
conhece	66 K alguém	2796 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	910 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1175 ¿K	1180 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	868 K making	868 K giving
consiglia	3 K
consulta	1164 K aquí
consultar	1276 K
consulter	1643 K
consultez	1552 K les avis de décès	1552 K nos offres
conta	59 K pra mim
contact	932 K the author	932 K the reporter	932 K:	932 K this reporter	964 K	1036 K	1095 K reporter	1095 K staff writer	1095 K staff reporter	1095 K writer	1095 K editor	1095 K columnist	1095 K correspondent	1095 K sports writer
contacta	1168 K con	1169 K con
contacte	1168 K con	1169 K con
contacter	1531 K l'auteur
contactez	1531 K l'auteur	1531 K-nous	1546 K l'auteur
contacto	1184 K:
contame	59 K
contate	2784 K o autor
contatta	2053 K l'autore
contenido	86 K patrocinado:	1131 K premium	1188 K generado	1192 K ofrecido por	1221 K incrustado de	1221 K externo de	1221 K de	1273 K elaborado por	1273 K patrocinado por	1273 K realizado por
contenu	86 K sponsorisé :	1542 K généré	1555 K proposé par	1555 K sponsorisé par	1588 K provenant de	1588 K intégré de	1640 K conçu par	1640 K proposé par la rédaction	1640 K réalisé par
contenuto	86 K sponsorizzato:	2068 K generato	2073 K offerto da	2104 K incorporato da	2104 K esterno da	2104 K di	2104 K da	2156 K sponsorizzato da	2156 K realizzato da	2156 K a cura di
contingut	362 K generat	366 K ofert per	391 K incrustat de	391 K incrustat d'instagram	391 K extern de
continua	2133 K a leggere dopo	2861 K após	2861 K depois
continue	995 K reading	996 K reading with
contributions	27 K
controleer	2569 K
cooked	1083 K this
copy	3 K link to	3 K the link	3 K article	1047 K this url	1047 K this link
copyright	637 K ©	637 K (c)	637 K:	637 K #	637 K by	940 K ©	940 K #	940 K:	940 K by	3190 K ©
cosa	33 K ne pensi
""", 'cr': """
create	883 K an account to	1036 K	1038 K an account	1038 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1886 K
csatlakozzon	1886 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	995 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2704 K ten artykuł	2704 K artykuł	2704 K ten tekst	2704 K to podsumowanie	2704 K to streszczenie	2704 K podobał	2704 K znalazłeś	2704 K znalazłaś	2704 K ta informacja	2704 K ta treść
czytaj	2690 K więcej o	2691 K także	2691 K także:	2691 K też	2691 K też:	2691 K również	2691 K więcej	2691 K:	2721 K dalej z
""", 'da': """
da	59 K li ste probali	2050 K leggere:	3114 K li vam	3114 K li je članak	3114 K li je tekst
daarna	2472 K kun je
daftar	1938 K webinar	1957 K gratis
daftarkan	1938 K diri anda
dagelijkse	2476 K nieuwsbrief
daha	3437 K fazlasi:
dalies	2449 K
dalsza	2707 K część
dalyvaukite	2409 K
danach	595 K # euro
dann	595 K # euro
dans	1508 K l'application	1525 K les commentaires
dapatkan	1930 K
darovat	475 K
darte	1140 K de baja
darujte	475 K	3188 K
das	627 K beste aus	628 K könnte sie auch interessieren	628 K könnte dich auch interessieren	628 K könnte sie interessieren:	628 K könnte sie auch interessieren:	628 K könnte dich auch interessieren:	662 K ganze interview	662 K komplette interview	696 K kommentieren	710 K lesen andere:
dazu	628 K auch:	686 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2524 K podcast is te beluisteren	2542 K tekst gaat verder onder	2542 K tekst loopt door onder	2542 K tekst gaat verder na
deel	3 K dit	3 K het	2569 K
dein	27 K kommentar	695 K feedback hilft
deine	665 K meinung ist uns wichtig	695 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	563 K med	563 K artiklen	2642 K med	2642 K saken
dela	3 K artikeln	3 K den här	3 K texten	3334 K med	3334 K artikeln
deli	3 K
delite	3 K
delivered	992 K every	992 K each
delta	2625 K i vår	2642 K	3318 K i vår	3334 K
deltag	549 K i vores	563 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1925 K:	1940 K podcast	1940 K juga	1998 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	720 K ki-assistent
derechos	1172 K reservados	1243 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	370 K't l'app	370 K't la nostra	370 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1190 K nuestros	1190 K nuestras
descuentos	1190 K exclusivos para suscriptores
desea	1225 K recibir notificaciones
deseas	1225 K recibir notificaciones
deseja	2836 K receber notificações	2836 K receber nossas notificações
desideri	2108 K ricevere le notifiche	2108 K ricevere notifiche
despre	2914 K autor
detaljnije	3098 K:
detaylar	3437 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3437 K okuyun:
deze	26 K samenvatting	2472 K maand nog	2521 K tekst	2521 K vertaling	2521 K ai	2542 K tekst gaat verder na
""", 'di': """
diaporama	1604 K :
diapositive	1602 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1013 K you find this	1015 K you	1037 K our	1037 K we	1037 K you	1043 K our ai	1043 K the ai	1062 K you enjoy this?	1062 K you enjoy this article	1062 K you enjoy this story	1062 K you enjoy this post	1062 K you enjoy this piece	1062 K you enjoy this newsletter	1062 K you enjoy this column	1062 K you enjoy this recipe	1062 K you enjoy this podcast	1062 K you enjoy this essay	1062 K you enjoy this series	1062 K you enjoy this guide	1062 K you enjoy this blog	1062 K you enjoy this interview	1062 K you enjoy this letter	1062 K you enjoy this review	1062 K you enjoy this page	1062 K you enjoy this issue	1062 K you enjoy this read	1062 K you enjoy this episode	1062 K you enjoy this content	1062 K you like this?	1062 K you like this article	1062 K you like this story	1062 K you like this post	1062 K you like this piece	1062 K you like this newsletter	1062 K you like this column	1062 K you like this recipe	1062 K you like this podcast	1062 K you like this essay	1062 K you like this series	1062 K you like this guide	1062 K you like this blog	1062 K you like this interview	1062 K you like this letter	1062 K you like this review	1062 K you like this page	1062 K you like this issue	1062 K you like this read	1062 K you like this episode	1062 K you like this content	1062 K you find this useful	1083 K you make this	1083 K you try this	1093 K you see	1093 K you go
die	5 K kommentarfunktion	5 K kommentare	658 K zusammenfassung	662 K neue folge	662 K aktuelle folge	662 K komplette folge	662 K ganze folge	662 K ganze sendung	665 K umfrage wird durchgeführt	694 K debatte zu
diese	52 K recherche	658 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	658 K artikel	658 K text	658 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	658 K interview
dig	1001 K deeper:
digital	995 K subscriptions	1038 K access
digitilaajana	89 K
dilarang	1988 K mengutip	1988 K keras mengambil	1988 K menyalin	1988 K memperbanyak	1988 K mereproduksi
din	27 K kommentar
dinleyin	3437 K:
directement	1505 K dans votre
direkt	3302 K:
direkte	2609 K:
disclaimer	940 K:	1778 K:
discover	23 K more from	1036 K
diskuse	5 K
diskusia	5 K
diskutieren	718 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2143 K su spotify	2143 K su apple podcasts
disponible	370 K a l'app store	370 K a google play	1143 K en google play	1198 K en app store	1198 K en google play y	1260 K en spotify	1260 K en apple podcasts	1260 K en ivoox	1560 K sur google play	1625 K sur spotify	1625 K sur apple podcasts	1625 K sur deezer
distribuie	3 K
distributed	1007 K by
disusun	1936 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2521 K artikel	2521 K stuk	2521 K bericht	2521 K verhaal	2558 K artikel lees je ook in	2558 K verhaal lees je ook in	2571 K artikel is ook	2571 K verhaal is ook	2571 K artikel bevat	2571 K verhaal bevat	2571 K verhaal verscheen	2571 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	1094 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	932 K you have a tip	933 K you know more	933 K you have information	933 K you work at	933 K you work in	933 K you have any information	933 K you have a story	981 K our	1015 K you have	1037 K you	1063 K you like our	1063 K you enjoy our	1111 K you have a problem	1111 K you have a question	1111 K you have a dilemma	1111 K you have a burning	1111 K you need advice
doe	2527 K de quiz	2527 K mee met ons	2527 K mee met onze	2527 K mee aan ons	2527 K mee aan onze	2569 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1887 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	893 K't miss	927 K't miss:	1031 K't miss this:	1054 K't miss
dona	81 K suport	1125 K a	2019 K a
donasi	1946 K untuk
donate	868 K now	868 K today	875 K to
doneer	2545 K aan
donnez	1525 K votre avis
dossier	1528 K :
dostupno	3121 K na	3121 K u
dotazy	72 K
dowiedz	2691 K się więcej
download	13 K	1036 K	1052 K the	1076 K our free	1076 K the free	1914 K aplikasi	1943 K	2569 K
""", 'dp': """
dpa	637 (K
""", 'dr': """
drukuj	2715 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	543 K kan tippe os	543 K kan sende os	562 K har brugt	562 K har læst	563 K får en mail	563 K kan også	727 K hast schon ein abo	727 K hast dein limit	2640 K har lest	2640 K har #	2642 K får en e-post	2642 K kan også	2642 K finner oss	3312 K som källa	3333 K har läst	3333 K har #	3334 K får ett mejl	3334 K kan också	3334 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1946 K	1946 K jurnalisme
durata	2142 K del video	2142 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	964 K-mail	1886 K-mailt küldtünk
""", 'ea': """
earlier	1001 K coverage:
""", 'eb': """
ebenfalls	628 K interessant:
""", 'ed': """
edited	1008 K by
editing	940 (K by	941 K by	942 K by
editor	927 K's picks:	1933 K:	1933 K :
""", 'ee': """
een	2519 K bericht gedeeld door	2519 K post gedeeld door
eerder	2526 K schreven we:	2526 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1464 K sitoutumista
ein	656 K beitrag geteilt von	656 K von	656 K post von
eine	73 K frage zum artikel
einen	595 K monat kostenlos
""", 'el': """
el	364 K teu comentari serà	390 K vídeo no	390 K teu navegador no	1193 K vídeo comenzará	1193 K video comenzará	1220 K vídeo no	1220 K video no	1250 K artículo continúa	1250 K contenido continúa	1259 K vídeo comienza en #
elinizde	3466 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2805 K parceria com	2850 K imagens:	2850 K direto:	2850 K fotos:
email	3 K this	932 K the author	932 K us	964 K	1036 K	1088 K this	1095 K reporter
emailed	1059 K on fridays	1059 K on mondays
empfehlen	3 K sie	718 K sie
empfiehl	718 K
""", 'en': """
en	89 K tant qu'abonné	366 K col·laboració amb	410 K imatges:	410 K directe:	1131 K otro dispositivo	1138 K tu correo	1138 K su correo	1138 K tu buzón	1138 K tu email	1152 K facebook y twitter	1152 K facebook, twitter	1152 K facebook y x	1161 K los comentarios	1164 K vídeo:	1164 K directo	1164 K contexto:	1192 K colaboración con	1239 K imágenes:	1239 K directo:	1489 K faisant un don	1499 K tant qu'abonné	1505 K vous inscrivant	1528 K savoir plus	1528 K direct	1555 K partenariat avec	1571 K vidéo -	1571 K images -	1604 K podcast :	1604 K vidéo :	1604 K images :	1604 K direct :
enable	900 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1022 K your day with
endet	595 K automatisch
enjoy	995 K	1075 K #% off	1107 K #% off your
enjoyed	69 K this	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content
enjoying	893 K this article	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content	1063 K the	1063 K our	1063 K this
enregistrez	1575 K cet article	1575 K cette recette
entdecke	23 K mehr von	718 K
entdecken	718 K sie
entenda	2781 K:
entra	12 K nel
entre	12 K no
envia	357 K'ns
envianos	1179 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	543 K du	2619 K du
erbjudande	3318 K till dig som
erhalten	718 K sie
erscheint	674 K jeden	674 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1182 K corresponsal	1182 K redactor de	1182 K redactora de	1182 K jefe de	1182 K jefa de
escanea	1179 K el código	1198 K el código para descargar
escolta	1 K	368 K el pòdcast	368 K el podcast	368 K el nostre pòdcast	368 K el nostre podcast
escoltar	1 K
escucha	1 K	1193 K el pódcast	1193 K el podcast
escuchar	1 K	1254 K en
escuche	1 K
escute	1 K
essayez	1568 K
esta	52 K investigación	52 K investigação	52 K reportagem	1188 K noticia ha sido traducida	1188 K traducción se ha hecho	1188 K traducción ha sido	1188 K función utiliza	1195 K noticia pertenece a	1244 K noticia ha sido	1244 K información ha sido	1272 K traducción ha sido revisada	2800 K tradução foi feita	2800 K notícia foi traduzida	2854 K notícia foi	2854 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1131 K contenido es exclusivo	1186 K contenido procede de	1186 K contenido proviene de	1188 K texto ha sido traducido	1188 K artículo ha sido traducido	1190 K reportaje forma parte del número	1190 K artículo forma parte del número	1195 K artículo pertenece a	1220 K vídeo no	1220 K video no	1220 K vídeo ya no	1220 K video ya no	1220 K contenido no	1220 K contenido ya no	1221 K contenido está alojado en	1221 K contenido procede de	1243 K artículo está protegido	1243 K contenido está protegido	1243 K artículo se publicó originalmente	1243 K artículo fue publicado originalmente	1244 K artículo ha sido	1244 K texto ha sido	1244 K artículo fue	1244 K contenido ha sido	1271 K artículo se publica con	1271 K artículo se publica en colaboración	1271 K artículo se publica gracias	1271 K artículo es una traducción	1272 K texto ha sido revisado	1272 K artículo ha sido revisado	2800 K texto foi traduzido	2800 K artigo foi traduzido	2831 K vídeo não	2831 K vídeo já não	2831 K conteúdo não	2831 K conteúdo já não	2832 K conteúdo está alojado	2832 K conteúdo está hospedado	2832 K conteúdo é fornecido	2853 K artigo está protegido	2853 K conteúdo está protegido	2853 K conteúdo é protegido	2853 K artigo é protegido	2853 K artigo foi publicado originalmente	2853 K texto foi publicado originalmente	2854 K artigo foi	2854 K texto foi	2854 K conteúdo foi	2881 K artigo é publicado em parceria	2881 K artigo foi publicado em parceria	2881 K texto foi publicado originalmente	2882 K texto foi revisado	2882 K texto foi revisto	2882 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	353 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2472 K voor abonnees
exclusivo	1131 K para suscriptores
existing	883 K subscriber	883 K subscribers
experimentou	59 K
explainer	927 K:
explore	927 K more:	1036 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1860 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	3521 K'ta
fai	2077 K il quiz	2077 K il test	2077 K il nostro
faites	1489 K un don	1490 K un don à
fale	2784 K com o autor	2793 K com o repórter	2793 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1015 K
feel	68 K free to republish	948 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	927 K under:
fill	1036 K in	1036 K out
film	2707 K znajdziesz
find	12 K us	12 K os	910 K us on	910 K me on	976 K your next job	1036 K	1051 K
finden	12 K sie uns	718 K sie
finding	1062 K this useful
finn	12 K oss
first	1047 K published by	1047 K published in the	1075 K time here
fizessen	1886 K
""", 'fl': """
flash	995 K sale
fler	3301 K artiklar om	3305 K artiklar av
flere	532 K artikler om	536 K artikler af	2608 K saker om	2608 K saker fra	2609 K saker om	2612 K saker av	2625 K jobber på
""", 'fo': """
foglald	1886 K le
foglalja	1886 K le
folge	12 K	718 K
folgen	12 K sie	718 K sie
folgt	12 K
follow	12 K	910 K us	910 K @	910 K all the latest	910 K the latest	910 K our	957 K the	964 K	1036 K	1930 K
for	13 K a better	13 K the best	979 K more news	979 K more local	979 K more stories	979 K more on	979 K more coverage	979 K more of our	979 K more from	979 K the latest	987 K the best experience	987 K the best reading experience	995 K just	995 K only	1001 K more on the story	1026 K just	1026 K only	1030 K reprint	1030 K reprints	1109 K membership enquiries	1109 K media enquiries	1109 K media inquiries	1109 K press enquiries	1109 K press inquiries	1109 K advertising enquiries	1109 K advertising inquiries	1109 K subscription enquiries	1109 K subscription inquiries	1109 K membership inquiries	1109 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2645 K å lese
forward	3 K this	1088 K this	1088 K it to	1088 K the letter
foto	408 K # de #	408 K # / #	1237 K # de #	1237 K # / #	1237 K #/#	1985 K # dari #	1985 K # / #	2120 K # di #	2120 K # / #	2120 K #/#	2453 K:	2848 K # de #	2848 K # / #	2848 K #/#	2967 K # din #	2967 K # / #	3098 K galerija:	3507 K galeri:
fotogaleria	410 K:	2850 K:
fotogalerie	445 K:
fotogalerija	3221 K:
fotogallery	2122 K:
fotografia	2967 K # din #
fotostrecke	628 K:
found	7 K an	7 K a	69 K this useful	1062 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	658 K unsere ki
frage	720 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	658 K sie unsere ki
free	68 K to republish	68 K to reprint	1076 K download	1076 K kit	1076 K guide	1076 K template	1076 K templates	1076 K ebook	1076 K e-book	1076 K checklist	1076 K toolkit	1076 K white paper	1076 K whitepaper	1076 K report	1076 K course	1076 K webinar	1076 K resource	1103 K shipping on orders	1103 K delivery on orders
freier	681 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	927 K the archive:	927 K our archive:	927 K our archives:	1026 K only	1026 K just
""", 'fu': """
fuiste	1180 ¿K testigo
full	927 K story:	927 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	927 K reading:
""", 'fy': """
fyll	2642 K inn	3334 K i
""", 'ga': """
ga	2569 K mee
gabung	12 K	1930 K
galeri	3507 K:
galeria	2850 K:
galerie	2969 K foto:
gambar	1985 K # dari #	1985 K # / #
gambas	1925 [K:video
gamble	1079 K responsibly
gaukite	2409 K
""", 'ge': """
ge	3334 K
geben	718 K sie
geef	3 K dit
gem	563 K
gemaakt	59 K?
generative	973 K ai
gengivelse	68 K tilladt
gerelateerd	2526 K:
gesponsert	86 K:	712 K von
gesponsord	86 K:	2542 K door
get	13 K the app	13 K our	23 K	868 K in touch	893 K the latest	893 K breaking news	900 K notified	957 K	957 K the	974 K tickets	974 K your tickets	987 K the	988 K text alerts	988 K news alerts	991 K the	991 K our	995 K	1007 K permission to reuse	1036 K	1051 K	1052 K the	1054 K push	1060 K	1064 K	1075 K #% off	1076 K our free	1076 K the free	1107 K #% off your	1113 K it from
""", 'gh': """
ghi	3703 K rõ nguồn
""", 'gi': """
gi	2642 K
gib	718 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3335 K du
gioca	2097 K ora:	2097 K ora a
giornalista	2060 K professionista	2060 K e scrittrice	2060 K e scrittore
giv	563 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3235 K poudarki
""", 'go': """
go	1001 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2836 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	932 K a tip	932 K a story	932 K a news tip	933 K a question	1015 K	1037 K a	1037 K	1111 K a dilemma	1111 K a question for
""", 'gr': """
grab	1076 K our free	1076 K your free
graduada	1183 K en
graduado	1183 K en
grupo	2769 K do whatsapp
""", 'gu': """
guarda	2050 K anche	2050 K:	2050 K il video	2050 K anche:	2074 K il video qui sopra	2137 K su	2150 K la gallery	2150 K le foto	2150 K l'infografica	2159 K
gulir	1953 K ke bawah	1953 K untuk
""", 'ha': """
ha	44 K hibát	1236 K ocurrido un error	1236 K habido un error	1868 K van információja	1868 K van információd	1868 K ön is átélt	1868 K te is átéltél	1868 K többet tud
haben	7 K sie einen fehler	632 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3467 K	3471 K:	3517 K reklamdan
haberde	7 K hata	3455 K hata
haberin	3437 K devami için	3517 K devami	3535 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1180 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2064 K informazioni	2064 K una notizia	2064 K una segnalazione	2064 K una storia
hak	1988 K cipta dilindungi
hakaret	27 K içeren
hakka	1312 K
halaman	1952 K selanjutnya:	1985 K # dari #
hallgasd	1 K meg	1874 K meg
hallgass	1874 K minket
hallgassa	1 K meg	1874 K meg	1886 K meg
haluaisitko	1465 K
haluatko	1443 K kertoa	1450 K töihin	1450 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	543 K du oplysninger	543 K du viden	543 K du et godt tip	543 K du tip	543 K du flere oplysninger	543 K du oplevet	543 K du selv oplevet	543 K du en god historie	564 K du en historie	564 K du dokumentation	564 K du dokumenter	576 K du et tip	576 K du tip	576 K du et godt tip	576 K du en god historie	576 K du en historie	2612 K du et tips	2619 K du informasjon	2619 K du opplysninger	2619 K du flere opplysninger	2619 K du tips	2619 K du et tips	2619 K du opplevd	2619 K du erfaring	2619 K du tanker	2619 K du noe på hjertet	2644 K du en historie	2644 K du dokumenter	2644 K du dokumentasjon	3312 K du information	3312 K du uppgifter	3312 K du tips	3312 K du ett tips	3312 K du varit med om	3312 K du egna erfarenheter	3312 K du upplevt	3335 K du en historia	3335 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	364 K d'estar registrat	364 K detectat cap	364 K trobat cap	1180 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3455 K mi fark	3466 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	868 K your say	932 K a tip	932 K a news tip	932 K a question about this	932 K a question for	933 K you been	933 K a story	986 K your say	1015 K a	1015 K you	1037 K you	1037 K we	1064 K	1083 K you made this	1083 K you tried this	1093 K you	1111 K a question for	1111 K you got a question	1111 K a dilemma
hay	7 K algún
haz	1164 K clic aquí	1180 K tu denuncia	1196 K nuestro test	1196 K el test	1196 K nuestro quiz
hazte	1125 K socio de
""", 'he': """
hear	1 K this	977 K this story	979 K more	1019 K the full	1019 K more	1036 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2504 K je een tip	2505 K je een tip	2570 K je
heeft	2504 K u een tip	2505 K u een tip	2570 K u
hela	3342 K samtalet	3342 K intervjun
hele	571 K samtalen	571 K interviewet	2651 K samtalen	2651 K intervjuet
help	983 K us improve	1036 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3483 K oyna:
hent	13 K	540 K appen fra	554 K	563 K	2630 K
here	1001 K's more on this
het	5 K reactieveld	2499 K beste van	2542 K artikel gaat verder onder	2542 K verhaal gaat verder onder	2542 K artikel gaat verder na	2542 K verhaal gaat verder na
""", 'hi': """
hi	407 K ha hagut un error
hiciste	59 K esta
hier	628 K lesen sie	628 K geht es zu	628 K geht's zu	662 K klicken, um	665 K geht es zum quiz	665 K geht es zum täglichen	724 K können sie den artikel	724 K können sie diesen artikel	724 K kannst du den artikel
highlights	972 K
highly	1087 K active question
hintergrund	628 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	565 K fortsætter
hit	1019 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2625 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2550 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	3673 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2847 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1013 K useful is this	1013 K helpful was this	1093 K has	1093 K have	1093 K did	1093 K are you	1093 K will	1093 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3335 K håller du med
husk	563 K at bekræfte	2642 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	564 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1051 K use	1051 K used	1051 K love	1051 K bought	1051 K recommend	2049 K più letti di	2069 K punti chiave	2656 K appen
""", 'ic': """
ici	1588 K, un contenu provenant
icymi	927 K:
""", 'ie': """
ielogojies	2449 K
ievadi	2449 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	948 K you enjoyed this	948 K you liked this	1083 K you make this	1083 K you try this	1083 K you made this	1083 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	695 K feedback hilft
ihre	27 K beiträge	33 K meinung	665 K meinung ist uns wichtig	695 K rückmeldung hilft
""", 'ik': """
iklan	1953 K -	1996 K berlanjut
ikuti	12 K	1918 K berita	1930 K	1941 K survei	1941 K polling	1941 K jajak pendapat	1941 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2066 K video non è disponibile	2068 K testo è stato realizzato	2074 K video inizierà	2076 K tuo commento sarà	2100 K gioco è vietato ai minori	2100 K gioco può causare	2100 K gioco d'azzardo può	2103 K video non	2142 K video inizia tra #	2142 K tuo video inizia tra #
ilgili	3437 K haber	3507 K haber:
ilginizi	3437 K çekebilir	3437 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3509 K olarak
ilmoittaudu	1450 K
""", 'im': """
im	628 K video:
image	940 K copyright	940 K source,	940 K credit:	1602 K # sur #	1602 K #/#	1602 K # / #
imagem	2848 K # de #	2848 K # / #	2848 K #/#
imagen	1237 K # de #	1237 K # / #	1237 K #/#
imaginea	2967 K # din #	2967 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	408 K # de #	408 K # / #
immagine	2120 K # di #	2120 K # / #	2120 K #/#
impossibile	2103 K riprodurre	2106 K visualizzare questo contenuto
""", 'in': """
in	604 K ihrem postfach	604 K ihr postfach	625 K den kommentaren	923 K the comments section	923 K the comment section	927 K case you missed it:	977 K the video player above	2071 K edicola da	2071 K edicola con	2073 K collaborazione con	2092 K offerta	2479 K de app	2497 K de reacties
indtast	563 K
infographie	1604 K :
informationen	658 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
ingin	1972 K menerima notifikasi	1972 K dapat notifikasi
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	2079 K il codice	2079 K il qr code	2079 K il qr
inscreva	2802 K-se no nosso webinar
inscrivez	1497 K-vous gratuitement	1552 K-vous à notre webinaire
instagram	3488 K gönderisini	3521 K'da
instal	1943 K aplikasi
instala	13 K
instale	13 K
instaliraj	3121 K
instalirajte	3121 K	3146 K aplikaciju
install	13 K	1052 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2064 K la tua lettera
""", 'ir': """
irtisano	1464 K
""", 'is': """
is	7 K something wrong	1015 K there	1037 K there	2570 K er iets
isi	1941 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3509 K kopyalanamaz	3509 K kullanilamaz	3509 K alintilanamaz
izlasi	2449 K
izle	3437 K:
izleyin	3437 K:
izniyle	3535 K yayimlanmiştir
izpildi	2440 K testu
izveido	2449 K
izvor	3125 K:
izvori	3125 K:
""", 'ja': """
ja	2435 K tev ir informācija	2435 K jums ir informācija	2435 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1464 K
jadikan	1930 K
jadilah	31 K yang pertama
jaga	1312 K
jak	463 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1466 K lukemista
jawab	1941 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2551 K kunt niet meer reageren	2551 K kunt reageren	2559 K kunt je altijd	2559 K ontvangt vanaf nu	2559 K ontvangt een e-mail	3114 K li vam	3114 K li članak	3236 K bil članek	3236 K bila vsebina	3236 K bil povzetek
jeden	674 K montag neu	674 K dienstag neu	674 K donnerstag neu	674 K freitag neu	674 K samstag neu	674 K sonntag neu	674 K mittwoch neu
jederzeit	595 K kündbar	602 K widerrufen	602 K abbestellen	602 K abmelden
jelentkezz	1886 K be
jelentkezzen	1886 K be
jeste	59 K li probali	59 K li isprobali
jetzt	662 K reinhören	665 K tickets sichern	686 K lesen:	707 K # monate	707 K # wochen
""", 'ji': """
jika	1931 K anda mengetahui	1931 K anda punya
""", 'jo': """
job	540 K hos
jobb	2616 K i
jobba	3309 K på
jobbar	3312 K du
jobber	2619 K du
jocurile	2946 K de noroc pot	2946 K de noroc sunt interzise	2946 K de noroc dau
jogar	2825 K agora:
jogue	2802 K palavras cruzadas	2825 K agora:	2828 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	868 K the conversation	875 K	910 K the conversation on	910 K us on	923 K the debate	957 K the	957 K	974 K us for	974 K us at	974 K us in	974 K us live	986 K the conversation	986 K the discussion	986 K the debate	995 K for	995 K now	1036 K	1041 K #	1041 K over #	1041 K more than #	1041 K our #
jornalista	2792 K formada	2792 K formado
jos	44 K huomaat
jouer	1581 K maintenant	1584 K comporte des risques
jouez	1581 K maintenant
""", 'ju': """
juega	1215 K ahora a	1215 K ahora al	1215 K ahora:
juga	385 K ara:
jugar	1215 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1466 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3481 K karakter
kan	82 K du lide	564 K du lide
kanalimiza	12 K
kapcsolja	1886 K be
kapja	1886 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1297 K sul on vihje	1297 K sul on vihjeid	1313 K lugu	1313 K artikkel	1313 K tead	1313 K tahad
katso	1434 K myös	1434 K:	1434 K video	1434 K myös:	1464 K koko	1464 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3509 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	893 K up with	995 K reading	996 K reading with	1031 K reading:
ken	66 K je iemand	2570 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	543 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1886 K minket
kerro	59 K kommenteissa	1443 K kokemuksesi	1443 K oma
keskustele	28 K	1474 K aiheesta	1474 K jutusta
keskustelu	1453 K on auki
key	972 K points	972 K takeaways
""", 'ki': """
ki	658 K-generierte inhalte	658 K-generierte texte	658 K-generierte zusammenfassungen	2649 K har
kijk	2500 K ook	2500 K hier	2524 K de uitzending	2524 K de hele	2540 K voor meer
kirim	1931 K foto	1931 K tulisan
kirimkan	1931 K foto
kirjaudu	1453 K	1464 K
kirjoita	1464 K suoraan	1464 K meille
kirjoitimme	1472 K
kirjoittaja	1445 K on	1445 K työskentelee
kirjuta	1297 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2644 K du til
""", 'kl': """
klausies	2449 K
klausykite	2394 K	2409 K
klick	718 K
klicka	3302 K här
klicken	718 K sie
klik	533 K her	1930 K	2500 K hier	2540 K hier voor	2569 K
klikk	2609 K her
klikkaamalla	1464 K
kliknij	2691 K tutaj
kliknite	3162 K sem
klopt	2570 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	948 K someone	948 K anyone	1015 K	1037 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1464 K keskustelun kuulet
kolumna	3110 K izražava	3232 K izraža	3232 K odraža
kom	549 K til vores	2625 K på vårt	2625 K på vår	3318 K på vårt	3318 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2409 K gali
kommentare	5 K	27 K	696 K können nur	724 K werden erst	724 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	625 K
kommentarsporet	5 K
kommenteerida	1312 K saavad
kommentering	5 K
kommentieren	5 K	696 K können	718 K sie
kommentit	5 K	27 K
kommentoimalla	1474 K	1474 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	448 K na autora	536 K journalisten	543 K journalisten	544 K	563 K	631 K:	2612 K journalisten	2619 K oss	2619 K journalisten	2620 K	2642 K
kontakta	3305 K reportern	3312 K oss via	3312 K reportern	3313 K	3334 K
konten	1967 K ini tidak	1968 K ini berasal dari	1968 K sematan dari	1968 K eksternal dari	1968 K dari	1988 K ini dilindungi
kontributor	1933 K:
konuyla	3437 K ilgili:
koop	2569 K
kopeeri	1312 K
kopier	563 K	2642 K
kopiera	3334 K
kopioi	1464 K
kopiuj	2715 K link
koreksi	1937 K artikel
""", 'kr': """
krijg	2569 K
""", 'ku': """
kui	1297 K sul on teema	1297 K sul on vihje	1297 K tead	1297 K märkasid
kunjungi	1938 K toko
kunne	69 K du lide	82 K du lide
kunstig	569 K intelligens har	2649 K intelligens har
kunstmatige	2521 K intelligentie kan fouten maken. controleer
kuula	1302 K podcasti	1312 K
kuulemme	1464 K mielellämme
kuuntele	1 K	1434 K:	1434 K myös	1434 K myös:	1451 K	1464 K
""", 'kv': """
kviz	3098 K:	3221 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	420 K'article continua	1505 K'essentiel de l'actualité	1532 K'auteur	1533 K'auteur	1542 K'essentiel par	1584 K'abus d'alcool est dangereux pour la santé	2054 K'autore	2055 K'autore	2133 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	420 K publicitat continua	420 K notícia continua	1250 K publicidad continúa	1250 K noticia continúa	1259 K publicidad termina en #	1556 K vidéo va commencer	1587 K vidéo n'est	1624 K vidéo commence dans #	2032 K tua email	2076 K tua opinione conta	2122 K diretta:	2133 K pubblicità continua	2133 K notizia continua	2142 K pubblicità termina tra #
laadi	1312 K alla
laat	59 K me weten	2524 K je dit artikel	2569 K
laatste	2499 K nieuws over
ladda	13 K ner	3322 K ner	3322 K ned	3334 K ner
lade	13 K	718 K
laden	13 K sie	718 K sie
lae	1312 K alla
lagre	2642 K
lainaus	68 K sallittu
lands	1059 K on mondays	1059 K on fridays	1059 K on sundays
langganan	1948 K
lanjut	1953 K membaca
lanjutkan	1953 K membaca
laporan	1932 K:	1933 K wartawan	1933 K kontributor
laporkan	1937 K kesalahan
lasi	2424 K arī	2424 K vairāk	2424 K vēl	2449 K
lasiet	2424 K arī
last	13 K ned	2630 K ned	2642 K ned	2656 K ned appen
lataa	13 K	1464 K
latest	926 K from	926 K in	926 K videos from
laureata	2060 K in
laureato	2060 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1164 K puede interesar	1164 K puede interesar:	1499 K premier mois	1527 K meilleur de	2122 K foto:
lea	1164 K también	1164 K aquí	1164 K además	1164 K más	1164 K:	1164 K además:	1271 K el original
leave	59 K a star
lediga	3309 K jobb på	3309 K tjänster på
ledige	540 K stillinger hos	540 K stillinger på	2616 K stillinger i	2616 K stillinger hos
lee	13 K en	1164 K también	1164 K más	1164 K:	1164 K más:	1164 K aquí:	1198 K las noticias sin anuncios	1198 K sin anuncios en la app	1209 K aquí la nota completa	1271 K el original
leer	1164 K también	1164 K más	1276 K
lees	13 K	2499 K meer over	2500 K ook	2500 K ook:	2500 K meer	2500 K meer:	2500 K verder	2500 K hier	2500 K:	2500 K verder:	2526 K ons dossier:	2526 K het hele verhaal:	2540 K het hele	2540 K het volledige	2540 K de hele	2540 K hier het hele	2540 K hier alles	2565 K ook dit artikel:	2565 K dit ook:	2566 K ook het interview	2566 K ook het verhaal	2566 K ook ons	2566 K ook onze	2566 K ook de analyse	2566 K ook de reportage	2566 K ook de column	2566 K ook dit	2566 K hier het interview	2566 K hier de analyse	2569 K	2571 K dit verhaal	2571 K dit artikel
leestip	2500 K:
legg	2642 K til
leggi	13 K	2049 K tutte le notizie	2050 K anche	2050 K anche:	2050 K qui	2050 K tutto	2050 K:	2050 K pure:	2061 K tutti gli articoli di	2154 K l'originale	2154 K l'articolo originale	2159 K
legyen	31 K ön az első	1886 K
leia	13 K	2780 K mais sobre	2781 K também	2781 K também:	2781 K mais	2781 K:	2781 K aqui	2781 K mais:	2881 K o original	2881 K o artigo original	2885 K
leiad	1312 K meid
leidsid	44 K	1303 K vea	1303 K artiklist vea
leiten	3 K sie
ler	2781 K também	2781 K mais	2885 K
les	5 K commentaires	27 K commentaires	27 K messages	1527 K plus lus	1542 K réponses sont générées	1543 K points clés	1636 K articles d	1636 K articles de	2608 K mer om	2609 K også	2609 K også:	2609 K mer	2609 K mer:	2609 K:	2609 K hele saken	2609 K om	2609 K her	2609 - K også	2616 K videre med	2630 K eavisen	2630 K avisa	2630 K avisen	2643 K	2645 K videre
lesedauer	734 K
leseempfehlung	686 K:
lesen	13 K sie	82 K sie gern	627 K sie mehr zu	627 K sie mehr zum	628 K sie auch	628 K sie mehr	628 K sie hier	628 K sie dazu	628 K sie jetzt	628 K sie außerdem	628 K sie mehr zum thema	686 K sie hierzu:	710 K sie weiter:	710 K sie unser dossier:	718 K sie
lesenswert	686 K:
leserbrief	625 K
leserbriefe	625 K an
leserkommentare	695 K geben
lesetipp	628 K	628 K:
lesezeit	734 K
lest	628 K auch
""", 'li': """
licence	1608 K creative commons
licencia	1210 K creative commons
licenciada	1183 K en
licenciado	1183 K en
license	1007 K this
licenza	2125 K creative commons
lies	628 K auch	628 K mehr	628 K dazu	718 K
ligne	41 K de la rédaction
lihat	1925 K juga	1925 K juga:	1940 K video	1952 K pula:	1998 K di	1998 K postingan ini di
liitu	56 K #	1312 K
liity	56 K #	56 K yli #	1464 K
like	12 K us	69 K this?	893 K what you're reading	910 K and follow	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content	1062 K what you read	1062 K what you see	1062 K what you've read	1062 K what you're reading
liked	69 K this	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content	1062 K what you read
liker	82 K du	2644 K du
liking	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content
likte	69 K du	82 K du
limited	995 K time	995 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3652 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1527 K tous nos articles	1528 K aussi	1528 K également	1528 K	1528 K notre	1528 K l'article	1528 K plus	1528 >> K	1643 K
lisa	1312 K meid	1312 K
lisez	13 K	1528 K aussi	1568 K
listen	1 K to	927 K |	927 K:	977 K to the latest episode	977 K to the full episode	977 K to the full interview	977 K again on	1019 K to our	1019 K as	1036 K
live	533 K:	628 K-ticker:	2969 K text:
liveblog	2500 K:
""", 'll': """
llegeix	353 K també	353 K més
llegiu	353 K també
llicenciada	359 K en periodisme
llicenciat	359 K en periodisme
""", 'lo': """
lo	59 K has probado	1163 K más leído en	1163 K más visto en	1163 K último en	2143 K trovi su spotify
load	1102 K content from	1102 K external content
loe	1285 K ka	1285 K lisaks	1285 K veel	1285 K edasi:	1312 K
log	562 K ind eller opret	563 K ind	1036 K in
logg	2640 K inn eller	2642 K inn
logga	3333 K in eller	3334 K in	3348 K in
logi	1312 K sisse
loo	1312 K
looking	1036 K for	1051 K for
los	5 K comentarios	27 K comentarios	2527 K de dagelijkse
love	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content	1063 K our
loved	69 K this	1062 K this?	1062 K this article	1062 K this story	1062 K this post	1062 K this piece	1062 K this newsletter	1062 K this column	1062 K this recipe	1062 K this podcast	1062 K this essay	1062 K this series	1062 K this guide	1062 K this blog	1062 K this interview	1062 K this letter	1062 K this review	1062 K this page	1062 K this issue	1062 K this read	1062 K this episode	1062 K this content
lowongan	1938 K kerja di
""", 'lu': """
lubisz	82 K
lue	1434 K myös	1434 K myös:	1434 K lisää	1434 K lisää:	1434 K:	1434 K seuraavaksi:	1464 K
lugu	1314 K jätkub
luister	1 K	2500 K ook	2500 K:	2500 K ook:	2524 K hier naar	2524 K de podcast	2569 K
luo	1453 K tunnus	1464 K
""", 'ly': """
lyssna	1 K på	3302 K	3302 K:	3334 K
lyt	1 K til	533 K til	563 K
lytt	2609 K til	2642 K
""", 'ma': """
maak	2527 K de puzzel	2536 K een bedrag over	2536 K je gift over	2536 K uw gift over	2536 K je bijdrage over	2536 K uw bijdrage over	2569 K
maandelijks	2472 K opzegbaar
mach	665 K den test:	718 K
machen	665 K sie den test:	665 K sie mit bei unserer	718 K sie
macie	72 K pytania
made	59 K it?	1083 K this recipe	1083 K this
mai	2906 K multe detalii	2906 K mult pe această temă:	2934 K multe articole despre	2934 K multe știri despre
mail	1088 K this	2503 K de auteur	2515 K	2569 K
main	1962 K sekarang:
mainkan	1962 K sekarang:
mais	2780 K lidas em	2780 K de	2780 K sobre	2780 K notícias de	2780 K notícias sobre	2784 K artigos de
make	12 K us	868 K a donation	868 K a contribution	868 K a gift	1036 K
manda	1179 K tus fotos
mandanos	1179 K
mande	2796 K sua sugestão	2796 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1930 K bergabung
masuk	1957 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2694 K temat?	2694 K temat dla
matote	2410 K klaidą
mau	1972 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2656 K appen	2656 K appen vår
meer	2499 K over	2499 K uit	2499 K van	2499 K nieuws over	2500 K lezen:	2503 K artikelen van	2503 K van deze auteur	2540 K nieuws uit	2540 K nieuws over	2540 K weten?	2540 K over dit	2565 K over dit onderwerp:	2570 K lezen over
meest	2499 K gelezen in
meet	932 K the author	974 K our	1036 K
mehr	627 K zum thema	627 K aus	627 K von	627 K zu	627 K lesen über	627 K über	628 K zum thema	628 K dazu	628 K dazu:	628 K lesen:	628 K aus dem ressort	628 K aus der region:	631 K vom autor	631 K von der autorin	631 K artikel von	658 K informationen zum einsatz von ki	686 K nachrichten aus	686 K aus dem archiv:	710 K hintergründe dazu:	710 K zu diesem thema:
meistgelesen	627 K in
mejla	3312 K reportern	3313 K
meld	2569 K je	2625 K deg på vårt	2642 K deg
melde	718 K
melden	718 K sie
members	1038 K can read	1069 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1886 K
mer	2608 K om	2608 K fra	2609 K om saken:	3301 K om	3301 K från	3302 K om ämnet:	3302 K läsning:	3305 K av
merci	28 K de rester	28 K de respecter
mere	532 K om	532 K fra	533 K om emnet:
message	1094 K us on	1094 K us at	1094 K the newsroom
mest	3301 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2514 K medewerking van	2514 K dank aan anp	2514 K dank aan belga
mettiti	2077 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1164 K también	1164 K:	1164 K también:	1193 K el video arriba	1193 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	595 K einem abo	638 K material von	639 K material von
mitarbeit	652 K:
""", 'mn': """
mnenja	3232 K avtorjev
mnenje	3232 K avtorja
""", 'mo': """
modtag	563 K
mohlo	445 K by vás zajímat:
molimo	28 K vas da
mon	1628 K don :
monat	595 K kostenlos	595 K gratis
mooi	69 K verhaal
more	926 K from	926 K on	927 K from	927 K on this	927 K to read:	927 K on this story:	927 K on this topic:	927 K stories:	927 K on:	932 K by	932 K stories by	1001 K coverage:	1031 K news:	1033 K videos from	1048 K local headlines	1048 K local news	1048 K local stories	1048 K national news	1048 K top stories	1048 K world news	1048 K business news	1048 K sports news	1048 K breaking news	1105 K:	1105 K |
most	926 K read in	926 K read on	926 K viewed in	926 K popular in	926 K popular on	1031 K read:
mostra	2159 K
mostrar	1276 K	2885 K
""", 'mu': """
mua	3657 K vé
muhabir	3471 K:
muista	1464 K vahvistaa
mus	2409 K rasite
must	927 K read:	1031 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2542 K de advertentie gaat	2760 K sua caixa de entrada	3242 K voljo v	3242 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	607 K-app
nad	52 K tym tekstem
nahlaste	485 K chybu
najdete	12 K nás
najnowsze	2690 K z
najnowszy	2697 K numer
najpopularniejsze	2690 K w
namestite	3242 K
namluveno	462 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2060 K a
nato	2060 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1886 K felejtse el megerősíteni
need	1051 K a	1111 K advice
neem	2572 K nu
nehmen	718 K sie
nei	2047 K commenti
nella	2032 K tua mail	2032 K tua email	2032 K tua casella
nema	32 K komentara
nemate	3131 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	627 K artikel aus
never	1054 K miss
new	995 K year sale	1034 K episodes	1062 K here?	1075 K here	1075 K to us	1079 K customers only	1085 K replies are no longer allowed
news	41 K hotline	41 K tip line	607 K-app
newsblog	628 K:
newsdesk	41 K hotline
newsletter	604 K an	604 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	927 K:
""", 'ng': """
nghe	1 K	3643 K:	3658 K podcast của báo	3658 K podcast của chúng tôi	3658 K toàn bộ bài	3658 K bài viết	3713 K trên
""", 'ni': """
nicht	625 K mehr kommentieren	625 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2724 K masz czasu czytać
nieuws	2570 K via whatsapp
nikmati	1943 K berita	1948 K
nimate	3252 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1164 K te pierdas:	1223 K podemos mostrar este contenido	1223 K es posible mostrar este contenido	2760 K seu e-mail	2760 K seu email	2769 K facebook e no	2769 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1579 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2106 K possiamo mostrare questo contenuto
normas	1161 K de participación
nos	1528 K lecteurs ont lu	2778 K comentários
noskaties	2449 K
not	1062 K on the list yet?	1062 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1163 K de
notify	900 K me of	900 K me when
notre	1528 K dossier	1528 K article	1528 K enquête :	1528 K reportage :	1604 K dossier sur
nous	12 K suivre
nova	3238 K številka
novi	3116 K broj
now	927 K read:	1026 K only	1026 K just
nowy	2697 K numer
""", 'nu': """
nu	32 K există comentarii	2546 K # weken voor	2546 K # maanden voor	2562 K de eerste maand voor	2572 K met korting
nur	595 K für mitglieder	707 K # euro	707 K # €	727 K für kurze zeit	727 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	448 K autorovi	448 K autorce	2694 K autorze	2694 K autorce	2793 K autor escreve segundo o novo	2808 K seu comentário será	2828 K jogo é para maiores	2831 K vídeo não	2861 K artigo continua	2870 K anúncio termina em #	2870 K vídeo começa em #	2916 K postare distribuită de
""", 'ob': """
obejrzyj	2691 K wideo	2691 K:	2707 K film	2707 K wideo
objevili	7 K jste
obserwuj	12 K	2721 K
""", 'oc': """
ocenite	3114 K	3236 K
ocijenite	3114 K
ocorreu	2847 K um erro
""", 'od': """
od	3149 K # eura
odds	1079 K courtesy of
""", 'of': """
ofert	366 K per
oferta	1273 K especial lectores
offerta	2092 K speciale	2156 K speciale lettori
offre	1640 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1192 K por
""", 'og': """
oglejte	3221 K si video
""", 'ok': """
okuyun	3437 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1297 K midagi	1297 K kogenud
oletko	1443 K kokenut	1443 K itse kokenut
oliko	1465 K tästä
olvasd	1860 K el	1860 K el:	1886 K el
olvass	1860 K tovább:
olvassa	1860 K el	1860 K el:	1860 K el ezt is	1886 K el
""", 'om': """
om	536 K forfatteren	536 K skribenten	2472 K verder te lezen	2497 K te reageren	2612 K forfatteren	2612 K skribenten	3305 K skribenten	3305 K författaren
""", 'on': """
on	909 K facebook and twitter	909 K facebook, twitter	909 K instagram, facebook	909 K twitter and facebook	909 K instagram and facebook	927 K our site:	1052 K mobile	1052 K your phone	1052 K the go	1052 K the move
onbeperkt	2472 K toegang
onko	1443 K sinulla juttuvinkki	1443 K sinulla vinkki	1443 K sinulla tietoa	1443 K sinulla aiheesta	1465 K sinulla asiakirjoja
only	985 K registered	985 K subscribers	985 K members
ontdek	23 K meer van	2569 K
ontvang	2476 K elke	2569 K
onze	2524 K podcast is te
""", 'oo': """
ook	2500 K interessant:	2565 K in het nieuws:	2565 K lezen:
""", 'op': """
op	2487 K facebook en twitter	2487 K facebook, twitter	2487 K facebook en instagram	2487 K facebook, instagram
opazili	44 K ste
opdaget	564 K en fejl
opdater	563 K
open	1052 K the
opinion	927 K |
opozorite	3254 K na napako
oppdater	2642 K
opprett	2640 K en	2640 K konto	2640 K bruker	2642 K
oppsummeringen	26 K er
oprac	2719 K.
opracowanie	2719 K:
opret	562 K en gratis	562 K dig gratis	563 K
opsummeringen	26 K er
""", 'or': """
or	1103 K # interest-free	1103 K # payments of	1103 K four interest-free
ordenar	1251 K por	1251 K:	2862 K por:
order	1036 K	1098 K reprints
ordina	2134 K per:
originally	1047 K published by	1047 K published in	1047 K published on
orijinal	3535 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1302 K	1312 K
osallistu	1450 K	1464 K	1474 K keskusteluun
ossza	3 K meg	1886 K meg
osta	1302 K pilet	1312 K	1450 K liput	1464 K
oszd	3 K meg	1886 K meg
""", 'ot': """
ota	1443 K yhteyttä toimittajaan	1443 K yhteyttä toimitukseen	1447 K yhteyttä	1464 K yhteyttä	1464 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1001 K earlier coverage:	1031 K latest coverage:	1040 K app	1040 K podcast	1040 K newsletter	1040 K channel	1040 K telegram channel	1040 K whatsapp channel	1040 K free newsletter	1040 K daily newsletter	1040 K apps	1069 K subscribers get	1069 K members get
out	992 K every	1059 K on fridays	1059 K on sundays
ouvir	1 K	2865 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3113 K sažetak
over	1079 K #s only	2504 K de auteur	2505 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1602 K # sur #	1602 K # / #	1602 K #/#
pagina	2120 K # di #	2120 K #/#	2967 K # din #	2967 K # / #
paid	952 K for by
para	1161 K participar	1161 K comentar	1180 K comunicarse con	1180 K contactar con	1195 K poder comentar	1223 K ver este contenido	2778 K comentar	2834 K ver este conteúdo	2834 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2071 K al nostro
participe	12 K
participez	1552 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	972 K of this article	972 K of this story
paru	1608 K initialement dans le	1608 K initialement dans la	1608 K initialement dans l
pas	32 K encore de commentaire
pasang	1943 K aplikasi
pasidalinkite	2395 K savo istorija	2409 K
pass	905 K this on	1088 K this
passend	628 K dazu	628 K dazu:
patreon	3461 K'dan
patrocinado	1273 K por
pay	1103 K in #	1103 K in three	1103 K in four
paying	1069 K members get
payment	878 K methods:
""", 'pe': """
peatoimetaja	1294 K:
pentru	2916 K a vedea acest	2916 K a vizualiza acest	2952 K a vedea acest conținut	2952 K a vizualiza acest conținut	2952 K a afișa acest conținut
penulis	1932 K:	1933 K:	1933 K :
per	393 K veure aquest contingut	393 K mostrar aquest contingut	604 K e-mail zugeschickt	604 K mail zugeschickt	2025 K leggere tutto	2027 K gli abbonati	2027 K chi ha un abbonamento	2047 K commentare	2050 K approfondire	2050 K approfondire:	2061 K contattare l'autore	2061 K contattare l'autrice	2061 K scrivere all'autore	2061 K scrivere all'autrice	2064 K segnalazioni	2106 K visualizzare questo contenuto	2106 K vedere questo contenuto
peramban	1967 K anda tidak
perguntas	72 K?
periodista	359 K especialitzada	359 K especialitzat	1182 K de	1182 K especializada	1182 K especializado
permitida	68 K a reprodução
perskaitykite	2409 K
pewarta	1932 K:	1933 K:	1933 K :
""", 'ph': """
photo	1602 K # sur #	1602 K #/#	1602 K # / #
""", 'pi': """
pick	1103 K up available at
pickup	1103 K available at
piedalies	2449 K
piesakies	2440 K
pievieno	2449 K mūs	2449 K
pievienojies	56 K #	2434 K	2449 K
pievienojieties	2434 K
pilihan	1925 K editor:
pirkite	2400 K bilietus
pitaj	3113 K
pitajte	3113 K
pitanja	72 K
pitch	868 K in
""", 'pl': """
place	976 K a classified	976 K an ad
play	981 K our	981 K today's	1036 K	1079 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	1079 K gamble responsibly	1087 K be sure to answer the question	1087 K read the rules before
plus	1527 K d'articles sur	1527 K d'infos sur
""", 'po': """
pobierz	13 K	2710 K z	2710 K w	2710 K na	2710 K w sklepie	2721 K aplikację	2739 K aplikację
podaruj	3 K	2715 K
podcast	628 K-tipp:	927 K:	1528 K :
podcastunk	1874 K
pode	2781 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	3192 K
podporujte	480 K	3192 K
podprite	81 K	3249 K
podsumowanie	26 K wygenerowane	26 K zostało	2703 K artykułu	2703 K wygenerowane	2703 K przygotowane
podziel	3 K się
pogledaj	3098 K video
pogledajte	3098 K i	3098 K još	3098 K video	3098 K:
poglejte	3221 K tudi	3221 K:
poin	1936 K penting oleh	1936 K-poin penting oleh
points	1543 K clés
pokud	44 K najdete
polecamy	2691 K:
poll	982 K:
pomohl	463 K vám
pomohol	3176 K vám
pon	1196 K a prueba tus
ponatis	68 K dovoljen
ponturi	2912 K și sesizări
popular	926 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	364 K a prova els teus
posez	1542 K vos questions	1542 K votre question
poslat	475 K
poslechnout	1 K
post	923 K a comment
posted	926 K in	927 K in:
posts	27 K
potrebbe	2050 K interessarti:
pots	357 K enviar-nos
pour	1487 K nous soutenir	1497 K débloquer	1525 K réagir	1525 K commenter	1528 K aller plus loin	1528 K rappel :	1546 K nous contacter	1546 K contacter	1556 K écouter cet épisode	1584 K votre santé, mangez	1584 K votre santé, évitez	1584 K votre santé, pratiquez
povezano	3098 K:
povzetek	3235 K	3235 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3162 K si	3162 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2199 K:
pratite	12 K	3128 K
preberite	3221 K tudi	3221 K še	3221 K več	3221 K:	3221 K si
precio	1273 K: # €
prefer	956 K
pregunta	362 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2971 K fără acord
prenesi	3242 K
prenesite	13 K	3242 K	3249 K aplikacijo
prenota	2071 K il tuo posto per l'evento
prenumerata	2407 K nuo
prenumeruokite	2407 K ir skaitykite	2407 K nuo	2407 K tik	2409 K
press	1019 K play
pretplatite	3128 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3121 K	3146 K aplikaciju
preuzmite	13 K	3121 K	3128 K aplikaciju	3146 K aplikaciju
previous	1001 K coverage:
previously	927 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3133 K pogrešku
prijavite	3133 K grešku	3133 K pogrešku	3254 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1088 K this
prisijunk	56 K prie #
prisijunkite	2393 K prie	2409 K
prisluhnite	3221 K podkastu
privacy	893 K notice:
prix	1640 K public
probeer	2546 K # maanden voor	2546 K # weken voor	2562 K	2569 K
proefabonnement	2472 K
profitez	1568 K
prohibida	412 K la reproducció
promoted	952 K by	1005 K:
prosimy	28 K o
protokoll	652 K:
przeczytaj	2691 K także	2691 K też	2691 K:	2691 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2154 K con il permesso
publicado	1172 K originalmente en	1271 K con permiso de	2881 K com permissão
publicitate	86 K:
publicitatea	2979 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	992 K every
puede	12 K seguir	1180 K enviarnos	1180 K contactar	1180 K escribir
puedes	12 K seguir	1164 K leer también	1164 K leer:	1180 K enviarnos	1180 K contactar	1180 K escribir	1193 K escuchar todos los episodios
punti	2069 K chiave
puntos	1188 K clave generados
punya	66 K teman yang	72 K pertanyaan	1931 K informasi	1931 K cerita	1931 K foto	1931 K keluhan
puoi	12 K seguirci	2064 K inviarci
push	610 K-nachrichten	610 K-benachrichtigungen	610 K-mitteilungen
pushmeldingen	2482 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2119 K è andato storto
quan	3648 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1172 K prohibida
quelle	637 K: dpa	637 K:
quellen	637 K:
quer	2796 K sugerir	2796 K contar	2796 K receber as principais	2836 K receber notificações	2836 K receber as nossas notificações	2836 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2068 K traduzione	2126 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1015 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2068 K articolo è stato tradotto	2071 K articolo è pubblicato sul numero	2076 K articolo aderisce	2103 K video non	2103 K contenuto non	2104 K contenuto è ospitato da	2104 K contenuto proviene da	2125 K articolo è protetto	2125 K contenuto è protetto	2125 K articolo è stato pubblicato originariamente	2126 K articolo è stato	2126 K testo è stato	2126 K contenuto è stato	2154 K articolo è pubblicato	2154 K articolo è tratto da	2155 K testo è stato revisionato	2155 K testo è stato rivisto	2155 K articolo è stato revisionato
quick	1001 K read:
quieres	1180 ¿K contarnos	1225 K recibir notificaciones	1225 K recibir nuestras notificaciones	1225 K recibir alertas
quiz	701 K:	1571 K.	1571 K -	1571 K :	1604 K :	2850 K:	3453 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3131 K slušate
radote	44 K	2401 K klaidą
raje	3252 K poslušate
raksti	2435 K autorei	2435 K autoram
raksts	2451 K turpinās
rakstu	46 K drīkst
rangkuman	1936 K ini	1936 K oleh	1936 K ai
rate	8 K this
""", 're': """
re	1571 (K)lire
reach	932 K the reporter	932 K the author	964 K	1095 K reporter	1095 K columnist
reacties	5 K	27 K	2551 K worden
read	13 K this in	926 K more on these	926 K more about	926 K more from	927 K more	927 K more:	927 K also	927 K next	927 K:	927 K |	927 K all about it	927 K next:	932 K more by	979 K more of our	987 K this and more	987 K this story	991 K our	995 K on with	995 K on for	996 K on with	1001 K the full report here	1001 K the full story here	1031 K our explainer:	1031 K our analysis:	1031 K our guide:	1031 K our interview:	1031 K this next:	1031 K our latest:	1036 K
readers	985 K must use	985 K must log	1075 K get #%	1075 K save
reading	1062 K this on
reageren	5 K	2551 K kan	2551 K is alleen	2571 K op dit artikel
receive	892 K emails from	900 K notifications	991 K the	991 K our	1054 K push	1064 K
recevez	1505 K chaque	1505 K tous les	1505 K gratuitement
recevoir	1511 K les alertes
recibe	1140 K cada	1140 K todas las	1179 K las noticias	1179 K en tu whatsapp
recibir	1146 K notificaciones
recomandarea	2906 K noastră:
recomendado	2781 K:
recomendamos	1164 K:
recomienda	3 K
recommended	927 K:	1001 K reading:
redactor	359 K de	1182 K de	1182 K en
redactora	359 K de	1182 K de	1182 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	652 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2450 K kļūdu
regala	3 K
regale	3 K
regarder	1528 K :	1619 K sur
regardez	1556 K la vidéo ci-dessus	1556 K la vidéo ci-dessous
register	974 K for our	1036 K
registreeru	1302 K
registrer	2640 K deg
registrera	3333 K dig	3348 K dig
registrieren	593 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3496 K engelleyici kullaniyorsunuz	3496 K engelleyici kullandiğiniz
reklamdan	3517 K sonra
reklamin	3517 K ardindan	3526 K bitmesine #
relacionado	1164 K:	2781 K:
related	927 K:	927 K |	927 K story:	927 K stories:	927 K article:	927 K reading:	927 K video:	927 K content:	1031 K coverage:
relire	1528 K
remarks	27 K
rendeld	1873 K meg
rendelje	1873 K meg	1886 K meg
report	7 K an error	7 K a mistake	1036 K
reporter	1932 K:	1933 K:
reporting	940 (K by	941 K by	942 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1190 K tu plaza
reserve	974 K your seat	2802 K já o seu lugar na conferência
resim	3505 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1560 K informé avec notre appli	1560 K informés avec notre appli
resum	362 K generat	362 K fet
resume	1188 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1528 K	1528 K ici	1552 K notre hors-série	1556 K tous les épisodes
revisado	1272 K por un
rezervuokite	2409 K
rezime	3113 K
rezumat	2917 K generat	2917 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2032 K ogni
ringkasan	1936 K ini	1936 K dibuat	1936 K oleh	1936 K ai	1989 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2409 K
""", 'ry': """
ryhdy	1464 K
""", 's': """
s	89 K předplatným	89 K predplatným	407 K'ha produït un error	478 K využitím zpráv
""", 'sa': """
saada	1297 K oma vihje	1297 K meile	1297 K oma arvamuslugu	1297 K arvamuslugu	1312 K
saat	1464 K ilmoituksen	1464 K sähköpostin	1464 K
saiba	2781 K mais	2781 K mais:
saken	46 K kan	2645 K fortsetter
saksikan	1925 K juga	1940 K video	1940 K live	1940 K live streaming
sale	995 K:
saluran	41 K aduan redaksi
salvesta	1312 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3149 K #
sans	1499 K engagement
save	996 K #% on your first	996 K #% on an annual	996 K #% on a digital	1075 K #%	1107 K #% on your
sayfa	3505 K # / #	3505 K #/#
sazinies	2449 K
saznajte	3098 K više:
""", 'sc': """
scan	957 K to join	987 K the qr code	987 K the code
scannez	1560 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	703 K
schalten	703 K sie
schau	718 K
schenk	684 K diesen
schenken	684 K sie diesen
schick	718 K
schicken	718 K sie
schlagworte	627 K zu
schon	707 K ab # euro
schreib	718 K
schreiben	31 K sie den ersten	631 K sie unserem autor	631 K sie der autorin	631 K sie uns	718 K sie
schrijf	2569 K je
scopri	23 K di più da	2071 K i giochi	2071 K i nostri giochi
scrivi	31 K il primo	2053 K all'autore
scroll	977 K down for video	1953 K ke bawah	1953 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	533 K også	533 K video	533 K også:	549 K flere jobs	563 K hele	563 K flere	563 K alle	1195 K adhiere a los criterios	1210 K permite la reproducción	1236 K ha producido un error	2064 K vuoi raccontare	2064 K hai informazioni	2609 K også	2609 K video	2609 K også:	2642 K hele	2642 K alle	2642 K mer av	2796 K tiver informações	2796 K você tem informações	3302 K också	3302 K även	3302 K även:	3334 K hela	3334 K alla	3334 K mer av
sea	28 K respetuoso	31 K el primero
search	1018 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	926 K more from	927 K also	927 K more	927 K more:	927 K also:	932 K all posts by	932 K author archive	1031 K our explainer:	1033 K more videos	1036 K
seen	44 K a typo	44 K a mistake	1037 K
segera	1914 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1184 K
seguinos	12 K
seguir	1184 K a
seguiu	12 K-nos
sehen	662 K sie hier das	662 K sie im video	662 K sie das video	718 K sie
sei	31 K der erste	31 K die erste	2064 K stato testimone	2064 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2828 K responsável, beba
sekite	2393 K	2409 K
seko	2434 K	2449 K
sekojiet	2434 K
selanjutnya	1952 K:
sem	32 K comentários
senaste	3301 K nytt om
send	3 K this	543 K os et krypteret	543 K os dit tip	563 K	932 K us your	932 K tips to	932 K your tips	932 K feedback to	932 K your story ideas	1015 K us	1015 K your	1015 K photos	1015 K pictures	1036 K	1088 K this	1088 K it on	2619 K sikkert tips	2619 K tips	2642 K	2642 K saken videre
senden	718 K sie
seneste	532 K nyt om
sent	992 K every	992 K each	1059 K on mondays	1059 K on tuesdays	1059 K on wednesdays	1059 K on thursdays	1059 K on fridays	1059 K on saturdays	1059 K on sundays
seotud	1285 K:
ser	2644 K du noe feil	3335 K du något fel
ses	1531 K derniers articles	1636 K derniers articles
set	44 K en fejl	1036 K
sett	44 K en feil
setzen	718 K sie
seu	27 K comentário	2808 K comentário será
seuraa	12 K	1447 K kirjoittajaa	1447 K toimittajaa	1464 K
""", 'sf': """
sfoglia	2150 K la gallery
""", 'sh': """
share	3 K this	3 K the article	932 K your story	1015 K your	1036 K	1088 K this
shop	1036 K	1113 K now:
short	923 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	357 K tens informació	1180 K tienes información	1180 K tiene información	1180 K tenés información	1180 K conoces algún	1180 K conoces un caso	1242 K quieres ponerte en contacto con	1242 K quiere ponerse en contacto con	1242 K quieres contactar con	1546 K vous avez des informations	1546 K vous disposez	1546 K vous souhaitez	2119 K è verificato un errore
sia	31 K il primo
sichere	718 K
sichern	718 K sie
sie	7 K haben einen fehler	12 K finden uns	631 K erreichen die autorin	631 K erreichen den autor	651 K erreichen	727 K haben schon ein abo	727 K haben ihr limit	727 K haben das limit	727 K haben schon ein konto
sieh	662 K dir das video
siehe	628 K auch
siga	12 K	12 K-nos	1179 K el canal	2793 K este autor	2793 K esta autora
sign	868 K up here	892 K up to get	892 K up to receive	893 K up to	893 K up for	893 K up here	893 K up (it's	988 K up for push	988 K up for alerts	988 K up for text alerts	988 K up for breaking news alerts	1023 K up to our	1023 K up for our	1023 K up for breaking	1023 K up for free	1036 K up	1036 K in	1060 K up to	1060 K up for
sigue	12 K a	1164 K leyendo:	1179 K el canal	1184 K a	1209 K toda la actualidad	1250 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1925 K juga	1925 K juga:	1925 K:	1925 K video	1930 K berita	1940 K video	1951 K berita selengkapnya	1951 K berita lainnya	1952 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	3518 K:
sisa	1957 K artikel gratis	1960 K karakter
sisesta	1312 K
siste	2608 K nytt om
sitter	2644 K du på	3335 K du på
siz	33 K ne
sizce	33 K
sizin	3466 K başiniza
""", 'sk': """
skaitykite	2383 K daugiau	2383 K taip pat	2383 K ir	2409 K
skapa	3333 K ett	3333 K konto	3334 K	3348 K ett konto	3348 K konto
skaties	2424 K arī	2449 K
skicka	3334 K
skinite	13 K	3121 K	3146 K aplikaciju
skontaktuj	2694 K się z autorem
skopiuj	2715 K link	2715 K
skriv	543 K til journalisten	544 K til	563 K	563 K direkte	2642 K inn	2642 K direkte	2642 K til oss	3334 K upp	3334 K direkt
""", 'sl': """
sledite	12 K	3249 K
sleduj	12 K
sledujte	12 K	445 K:	480 K	3192 K
slik	2641 K bruker	2641 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	658 K nutzen wir ki
sob	2793 K supervisão de
sobre	1168 K el autor	1168 K la autora	1168 K la firma	1169 K el autor	1169 K la autora	1169 K la firma	2785 K o autor	2785 K a autora	2786 K o autor	2786 K a autora
sois	31 K le premier
soit	1628 K # € après	1628 K #€ après
solliciteer	2572 K nu
sollten	631 K ihnen fehler
solo	1131 K para suscriptores	2027 K per abbonati	2092 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2756 K para assinantes
sondage	1571 K -	1571 K.
sorodna	3221 K novica
sorodno	3221 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2090 K
sostieni	81 K	2019 K	2019 K il	2019 K la	2090 K
souhrn	462 K	462 K článku
sous	1608 K licence creative commons
soutenez	81 K	1490 K	1490 K le
soutenir	1490 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3334 K
special	995 K offer	1001 K report:
speel	2527 K onze
spela	3334 K upp
spelregels	2497 K
spende	587 K für
spenden	587 K für	678 K an:
spendenkonto	678 K:
spiel	665 K unser
spielen	665 K sie unser
spill	2642 K av
sponsored	952 K by	1005 K:	1048 K by our
sponsorizzato	2073 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3249 K
spring	995 K sale
spune	59 K-mi
spytaj	2703 K
""", 'st': """
sta	2569 K
start	995 K your	1022 K your day with	1022 K your morning with	1022 K your week with	2572 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3110 K autora	3110 K izraženi	3110 K izneti	3110 K izneseni
stay	28 K on topic	893 K up to date with	979 K with	987 K ahead with	1036 K	1054 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2569 K
stellen	658 K sie der
stem	563 K	2527 K mee	2569 K	2642 K
steun	81 K	2545 K	2569 K
stiahnite	13 K si	3192 K si aplikáciu
stimm	665 K jetzt ab:
stimmen	665 K sie jetzt ab:	718 K sie
story	1008 K by
straipsnis	2411 K tęsiasi
streszczenie	26 K wygenerowane	2703 K	2703 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2569 K
""", 'su': """
su	27 K comentario	2038 K facebook e twitter	2038 K facebook e instagram
subscreva	2806 K o nosso podcast
subscribe	12 K to our	875 K to	893 K to	957 K to the	957 K to	985 K to comment	995 K	1036 K	1038 K for	1060 K to
subscribers	1038 K can read	1069 K get
subscriptions	996 K start at
subskrybuj	2721 K
sudah	59 K mencoba	59 K coba
sui	2038 K nostri canali
suivez	12 K	1548 K
suivre	1548 K
suka	69 K tulisan	69 K artikel	1937 K artikel ini
sull	2054 K'autore	2055 K'autore
sumate	12 K	56 K a las #
sumber	1933 K:	1933 K :
summary	972 K
summer	995 K sale
support	875 K	875 K the	1036 K
supporters	1069 K get
sur	1508 K l'application	1516 K facebook et twitter	1516 K facebook, twitter	1516 K facebook et instagram	1528 K le même sujet
survey	982 K:
susikurkite	2409 K
susisiekite	2409 K
""", 'sv': """
svar	549 K på vores	563 K	2625 K på vår	2642 K
svara	3318 K på vår	3334 K
svidelo	69 K vam se
svideo	82 K vam se	3114 K vam se
svidio	82 K vam se	3114 K vam se
svidjelo	69 K vam se	82 K vam se	3114 K vam se
""", 'sy': """
syndicated	1030 K with permission
synes	564 K du om
""", 'sz': """
szavazzon	1886 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2625 K quizen	2625 K vår quiz	2642 K testen	2642 K vår	3235 K povzetek
taalfout	7 K	2497 K
tag	549 K quizzen	549 K vores quiz	563 K vores
tagged	927 K:
tags	927 K:
taip	2383 K pat skaitykite
take	981 K our	1036 K	1052 K us with you	1075 K #% off	1107 K #% off your
takip	12 K edin
tallenna	1464 K
tambahkan	1930 K
tanya	1936 K ai kami
tap	1019 K play	1036 K
tapkite	2409 K
tato	52 K investigace
tausta	1434 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1164 K puede interesar	1164 K puede interesar:	1164 K recomendamos:	1164 K recomendamos leer:	1225 K gustaría recibir notificaciones
tead	1297 K teemast	1297 K rohkem
tee	1302 K test	1450 K testi	1464 K testimme
teile	3 K	718 K
teilen	3 K sie	718 K sie
teilt	3 K
teks	1989 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1316 K:	2514 K: door	2542 K gaat verder onder	2542 K loopt door onder	2542 K gaat verder na	2697 K ukazał się	2697 K pochodzi z	2703 K przetłumaczony	2703 K został przetłumaczony	2703 K czyta	3110 K izražava	3113 K je preveden	3113 K čita	3116 K je objavljen u
tekstas	2413 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1447 K
tekstin	46 K saa
teksts	2453 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	905 K a friend	932 K us your story	1036 K
telli	1310 K	1312 K
tellijana	1312 K
tem	2796 K alguma informação	2796 K informações	2796 K uma sugestão	2796 K uma denúncia	2796 K alguma história	2796 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1107 K per cent off your	2703 K skrót
tens	72 K dubtes	357 K informació	357 K una història
tento	462 K souhrn	462 K článek byl přeložen	3175 K súhrn	3175 K článok bol preložený
terjadi	1984 K kesalahan	1984 K masalah
terjemahan	1936 K ini	1936 K dibantu	1989 K ini
terms	940 K and conditions apply
test	549 K din viden	981 K your knowledge	2527 K je kennis	2625 K kunnskapene dine	3453 K:
testa	3318 K dina kunskaper
testaa	1450 K
teste	665 K dein wissen	718 K
testen	665 K sie ihr wissen	718 K sie
testez	1568 K
testo	2126 K generato	2126 K redatto	2126 K tradotto	2155 K revisionato da
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1887 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	413 K generat	413 K redactat	413 K traduït	462 K byl přeložen	465 K vyšel v	652 K:	1094 K us on	1094 K us at	1094 K the studio	1094 K the newsroom	2972 K generat	2972 K redactat	2972 K tradus	3175 K bol preložený	3178 K vyšiel v
texte	1542 K traduit	1609 K généré	1609 K rédigé	1609 K traduit	1639 K relu par
texten	46 K får	3336 K fortsätter
texterna	46 K får
texto	1188 K traducido	1244 K generado	1244 K redactado	1244 K traducido	1272 K revisado por	2800 K traduzido	2854 K gerado	2854 K redigido	2854 K traduzido	2882 K revisado por
textul	46 K poate fi
""", 'th': """
tham	3648 K gia kênh	3657 K gia khảo sát	3657 K gia bình chọn
thank	948 K you for reading	1087 K you for contributing an answer	1087 K you for your interest in this question
thanks	948 K for reading	1087 K for contributing an answer
the	5 K comments	893 K latest news directly	926 K latest in	926 K latest from	972 K ai summary
thema	76 K geschlossen
theo	3634 K dõi báo	3634 K dõi trên	3648 K dõi báo	3648 K dõi chúng tôi	3648 K dõi kênh	3650 K dõi
there	32 K are no comments	32 K are no	1052 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	972 K article was	972 K article has been	972 K story was	972 K story has been	972 K content was	972 K summary	972 K translation	972 K piece was	977 K article is also available as audio	1030 K article first appeared	1030 K story first appeared	1030 K piece first appeared	1030 K post first appeared	1030 K report includes material	1030 K report includes information	1030 K report includes reporting	1030 K report contains material	1038 K is a preview	1043 K is an ai-generated	1043 K is an ai	1043 K ai-generated	1043 K ai summary	1085 K topic was automatically closed	1085 K topic was closed	1085 K topic is closed	1085 K topic is now closed	1085 K topic has been closed	1085 K topic will close	1085 K topic is locked	1085 K thread is closed	1085 K thread was closed	1085 K thread is now closed	1085 K thread has been closed	1085 K thread is locked	1085 K thread has been locked	1085 K discussion is closed	1085 K discussion is now closed	1085 K discussion has been closed	1085 K conversation is closed	1085 K conversation has been locked	1085 K post is locked	1085 K post has been locked	1098 K article appears in	1098 K article appeared in	1098 K story appears in	1098 K essay appears in	1098 K piece appears in	1098 K review appears in	1098 K interview appears in	1102 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2050 K potrebbe interessare:
tiene	1174 ¿K información
tienes	72 K dudas	72 K preguntas	1167 ¿K una historia	1174 ¿K información	1174 ¿K una historia	1175 ¿K alguna	1180 ¿K algo que
tijdelijk	2572 K:
tiklayin	3437 K
tiktok	3521 K'ta
tilaa	1464 K
tilaajana	89 K
tilmeld	563 K
tin	3643 K liên quan:	3711 K tiếp tục
tip	41 K de redactie	41 K redaktionen	543 K journalisten	543 K redaktionen	868 K your	2503 K de redactie	2503 K ons	2569 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1037 K?	2619 K journalisten	2619 K redaksjonen	2619 K oss	2620 K	3312 K:
tipsa	41 K redaktionen	3312 K reportern	3312 K redaktionen	3312 K oss	3312 K anonymt
""", 'to': """
to	26 K podsumowanie	923 K join the conversation	979 K hear more	2703 K streszczenie	2703 K podsumowanie
toate	2914 K articolele lui
toda	1198 K la información en nuestra
todas	1163 K las noticias de
todos	27 K los comentarios	27 K os comentários	1167 K los artículos de	2784 K os artigos de
toeta	81 K	1309 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1447 K
toimituksen	41 K vihjepuhelin
toista	1464 K
tonton	1925 K juga	1925 K:	1925 K juga:	1940 K video	1998 K di
top	96 K＞	926 K stories in	926 K stories from
topics	927 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	462 K shrnutí	3175 K zhrnutie
tous	27 K les commentaires	1527 K les articles de	1531 K les articles de	1636 K les articles d
toute	1527 K l'actualité de	1527 K l'actu	1560 K l'info dans votre poche
""", 'tr': """
traduit	1542 K avec l'aide	1542 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	3700 K #/#	3700 K # / #
transmettez	3 K
treat	1036 K yourself
trending	926 K in	1001 K:
tried	59 K it?	1083 K this recipe	1083 K this
trier	1616 K par
trimite	3 K	2912 K-ne
try	981 K today's	981 K our	991 K our	995 K	996 K one month for $#	996 K one month for £#	996 K one month for €#	996 K it for $#	996 K it for £#	996 K it for just $#	996 K it for just £#	996 K a month for $#	996 K a month for £#	996 K us for $#	1036 K	1051 K	1052 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1138 K correo electrónico	1195 K comentario será	1259 K vídeo comienza en #	2919 K ce părere ai
tud	1868 K valamit
tudo	2780 K sobre
tudsz	1868 K valamit
tue	81 K
tukekaa	81 K
tule	1302 K tööle	1450 K lukijailtaan	1450 K mukaan	1464 K mukaan
tunnetko	66 K jonkun
turite	2395 K naujieną	2395 K informacijos	2395 K istoriją
turn	988 K on alerts
tutte	2049 K le notizie su	2088 K le notizie di
tutti	27 K i commenti	2053 K gli articoli di	2074 K gli episodi del podcast
""", 'tw': """
tweet	1094 K us
twitter	3488 K gönderisini	3521 K'da
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2559 K kunt zich altijd
""", 'ui': """
uit	2500 K het archief:	2565 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2559 K kan
""", 'uj': """
uji	1941 K pengetahuanmu	1941 K pengetahuan anda
""", 'ul': """
ultime	2049 K notizie di
""", 'um': """
um	625 K kommentare zu	2866 K post compartilhado por	2866 K vídeo compartilhado por
uma	2866 K publicação compartilhada por	2866 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1255 K vídeo compartido por	1255 K post compartido por	1546 K témoignage	1546 K fait	1556 K podcast à écouter	1588 K contenu provenant d	1620 K post partagé par	2066 K post condiviso da	2138 K post condiviso da	2138 K video condiviso da	2921 K articol susținut de	2921 K articol în parteneriat	2921 K proiect susținut de
una	1186 K publicación compartida por	1186 K publicación compartida de	1255 K publicación compartida por	2138 K foto pubblicata da
unbegrenzter	681 K zugang
unduh	13 K	1914 K aplikasi	1943 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1531 K information à nous transmettre	1538 K info à nous	1546 K info	1546 K information à	1601 K erreur est survenue	1601 K erreur s'est produite	1620 K publication partagée par	1620 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	883 K access for
unlock	995 K
unser	678 K spendenkonto	701 K wochenquiz	701 K quiz	717 K autor	717 K reporter	717 K redakteur	717 K korrespondent	720 K chatbot	720 K ki-chatbot	720 K wochenrätsel
unsere	628 K leseempfehlung	717 K autorin	717 K reporterin	717 K redakteurin	717 K korrespondentin	720 K ki	720 K frage der woche
untuk	1930 K mendapatkan	1970 K melihat konten ini	1970 K menampilkan konten ini
""", 'up': """
up	927 K next:
upozornit	485 K na chybu
upozornite	3197 K na chybu
uppdatera	3334 K
""", 'us': """
us	82 K ha agradat
users	985 K must
usually	1103 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1312 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1285 K ka	1312 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2435 K tev ir ziņa	2435 K tev ir ko	2435 K esi pieredzējis	2450 K raksts
vam	82 K je všeč	82 K je bil všeč	3236 K je bil	3236 K je bila
van	72 K kérdésed	1868 K egy jó	1868 K egy tipped	1868 K egy tippje	1887 K olyan	1887 K olyan dokumentuma
var	31 K först	3334 K med
varaa	1464 K
vasta	1312 K
vastaa	1450 K	1464 K
vastaava	1462 K päätoimittaja:
vastutav	1294 K väljaandja:
""", 've': """
vea	1164 K también	1164 K también:	1193 K el video a continuación	1193 K el vídeo a continuación
ved	543 K du mere	543 K du noget
vedd	1886 K meg
vedi	2050 K anche	2050 K anche:	2053 K tutti gli articoli di	2137 K su	2150 K le foto	2159 K
vegeu	353 K també
vegye	1886 K meg
vegyen	1873 K jegyet	1873 K részt	1886 K részt
veillez	28 K à
veja	2780 K mais em	2781 K também	2781 K mais	2781 K:	2781 K também:	2781 K mais:	2806 K o vídeo abaixo	2806 K o vídeo acima	2806 K os vídeos mais assistidos	2865 K no	2878 K as fotos	2885 K
venujte	3188 K
ver	1164 K también	1167 K todos los artículos de	1254 K en	1254 K esta publicación en	1254 K el vídeo en	1254 K video en	1267 K galería	1267 K fotogalería	1267 K fotos	1267 K las fotos	1267 K infografía	1267 K imágenes	1276 K	2784 K todos os artigos de	2865 K no	2865 K este post no	2865 K esta publicação no	2865 K esta foto no	2878 K galeria	2878 K fotogaleria	2878 K fotos	2878 K as fotos	2878 K infográfico	2885 K
verder	2526 K lezen:	2565 K in het nieuws:
verhaal	2542 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	684 K sie diesen
verschijnt	2533 K elke	2533 K iedere
verstuur	3 K dit
vertaling	2514 K:
verwandtes	686 K thema:
vet	2619 K du mer	2619 K du noe	3312 K du mer	3312 K du något
veuillez	28 K respecter
vezane	3098 K vesti:
vezi	2906 K și	2906 K și:	2906 K:	2914 K toate articolele	2923 K video mai sus	2923 K video mai jos	2981 K pe	2981 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	563 K vil gerne høre	573 K har tidligere skrevet	2642 K vil gjerne høre	2653 K har tidligere skrevet	3334 K vill gärna höra	3344 K har tidigare skrivit
viac	3162 K:	3162 K k téme:
video	977 K above:	977 K below:	1008 K by	1967 K ini tidak	1967 K tidak	3098 K pogledajte	3507 K haber:	3526 K süresi	3683 K này không	3683 K không
videoclipul	2949 K nu
videoyu	3490 K izlemek için
vidi	3098 K još
view	932 K all posts by	932 K all articles by	1113 K deal
vil	549 K du arbejde	549 K du være med på holdet	2625 K du jobbe	2625 K du være med på laget
vill	3318 K du jobba	3318 K du arbeta
vind	82 K je dit	549 K billetter	563 K
vinkkaa	1443 K toimitukselle	1443 K
vinn	2625 K billetter	2642 K	3318 K biljetter	3334 K
vir	3247 K:
viri	3247 K:
vis	28 K respekt	563 K indhold	2642 K innhold
visa	28 K respekt	3334 K innehåll
visit	1036 K
visita	1190 K nuestra tienda	2071 K lo store	2071 K il nostro store
visite	2802 K a nossa loja	2802 K nossa loja
viste	7 K
visualizza	2137 K su	2137 K questo post su	2138 K questo post
visualizzando	2066 K questo contenuto
viu	7 K algum	44 K um erro	2796 K algo	2796 K alguma coisa
""", 'vk': """
vklopi	3242 K
vklopite	3242 K
""", 'vo': """
voce	2068 K generata
voeg	2569 K
voir	1527 K tous les articles	1528 K aussi	1528 K la vidéo	1531 K tous les articles de	1556 K la vidéo ci-dessus	1619 K sur	1633 K le diaporama	1633 K les photos	1633 K la galerie	1633 K le portfolio	1633 K l'infographie	1643 K
voit	1443 K lähettää vinkin
voita	1464 K
voix	1542 K générée
voleu	395 K rebre notificacions
volg	12 K ons	12 K	2515 K	2569 K
voller	681 K zugriff
vols	357 K compartir	357 K explicar	395 K rebre notificacions	395 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2550 K je deze
voor	2521 K dit artikel	2562 K maar # euro per	2562 K maar €#	2562 K slechts # euro per	2562 K slechts €#
vorlesezeit	734 K
vote	1036 K
votre	27 K commentaire	1505 K adresse e-mail	1505 K adresse email	1624 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1497 K est offert	1505 K désinscrire à tout moment	1505 K pouvez vous désinscrire à tout moment	1531 K avez une information	1538 K travaillez	1538 K avez été	1538 K êtes témoin	1538 K avez une information	1538 K souhaitez témoigner	1546 K avez une info	1546 K avez une information	1546 K avez des informations	1546 K disposez	1546 K souhaitez	1546 K êtes concerné	1546 K êtes témoin	1546 K avez été témoin	1546 K avez des photos	1546 K pouvez nous	1546 K pouvez joindre	1546 K pouvez contacter	1546 K pouvez écrire à	1616 K êtes # à avoir voté	1616 K êtes # # à avoir voté
voz	1188 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2912 K să ne spui	2954 K să primești notificări	2954 K notificări
""", 'vu': """
vui	3686 K lòng bật javascript
vuoi	2064 K segnalarci	2064 K raccontarci	2108 K ricevere le notifiche	2108 K ricevere notifiche	2108 K ricevere le nostre notifiche	2108 K attivare le notifiche
""", 'vy': """
vytisknout	475 K
""", 'wa': """
wa	41 K redaksi
want	1037 K to	1038 K to	1038 K more	1054 K to be the first
war	8 K dieser	8 K der	694 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	948 K this forwarded	1013 K this	2550 K deze	2570 K je erbij	2570 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2527 K is jouw mening	2550 K vind je van	2550 K vond u van	2550 K vindt u van
watch	910 K us on	927 K |	927 K now:	927 K more:	927 K the video:	927 K the latest	927 K:	977 K the video above	977 K the video below	977 K the clip above	977 K the clip below	977 K the full video	977 K the full interview	977 K the full episode	1019 K more	1019 K our	1033 K more videos	1036 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	878 K accept:	878 K accept visa	878 K accept paypal	976 K're hiring	976 K are hiring	983 K value your opinion	983 K'd love your feedback	1022 K respect your privacy	1051 K use	1051 K love	1051 K recommend
wees	31 K de eerste
weet	2570 K je	2570 K u
weitere	627 K artikel zu	627 K artikel aus	627 K themen aus	631 K artikel von
weiterlesen	628 K:
wekelijkse	2476 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	718 K
werden	718 K sie
were	1037 K you	1093 K you
wesprzyj	81 K	2721 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	926 K others are reading	927 K to read next:	1093 K do you	1093 K did you	1093 K's your	1093 K is your	1093 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1094 K us on	1094 K us at	1094 K:
where	1093 K were you
""", 'wi': """
wideo	2707 K znajdziesz	2707 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	694 K fanden sie	694 K fandest du	694 K finden sie	694 K hilfreich war	701 K gut kennen sie	701 K gut kennst du
wil	2570 K je
with	1007 K inputs from	1007 K input from	1007 K agency inputs	1007 K reporting by	1007 K additional reporting	1069 K a subscription	1069 K a digital subscription
""", 'wo': """
wochen	595 K kostenlos	595 K gratis
wolisz	2724 K słuchać	2724 K posłuchać
word	23 K lid van	2545 K lid van	2545 K vriend van	2572 K nu	2572 K vandaag
work	976 K with us	976 K for us
worth	927 K reading:
""", 'wr': """
write	1036 K to
""", 'ws': """
wspieraj	81 K	2721 K
wszystkie	27 K komentarze	2690 K artykuły o	2694 K artykuły autora
""", 'wy': """
wydrukuj	2715 K
""", 'x': """
x	3488 K gönderisini	3521 K'te
""", 'xe': """
xem	3643 K thêm	3643 K thêm:	3643 K:	3643 K video	3643 >> K	3643 K tiếp:	3652 K các bài viết của tác giả	3652 K các bài viết khác của	3652 K thêm bài của tác giả	3658 K video:	3713 K trên	3713 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1179 K puedes recibir
yapay	3510 K zeka ile	3510 K zekâ ile	3510 K zeka tarafindan	3510 K zekâ tarafindan	3510 K zeka desteğiyle
yazi	3467 K
yazinin	3535 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	910 K can follow him on	910 K can follow her on	910 K can follow them on	919 K can withdraw your consent at any time	919 K may withdraw your consent at any time	927 K may also like:	927 K might also like:	927 K may also be interested in:	927 K may also want to read:	927 K may want to read:	957 K can get	966 K can reach	966 K can email	966 K can e-mail	966 K can contact	977 K can hear this story	977 K can listen to this	979 K can listen to	985 K must be	985 K can be part of	1031 K may have missed:	1038 K're reading	1038 K are reading	1039 K can also	1039 K can now	1039 K can	1064 K can get
your	27 K comment	27 K comments	983 K opinion matters	1022 K weekly guide to	1022 K daily guide to	1022 K essential guide to	1075 K first
youtube	3488 K videosunu	3521 K'da
""", 'yu': """
yuk	1914 K unduh aplikasi	1930 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	3149 K #	3149 K samo #
zachowaj	28 K
zainstaluj	13 K	2710 K
zanim	2733 K dodasz komentarz	2733 K skomentujesz
zapis	3232 K je mnenje
zapisz	2715 K ten	2715 K artykuł	2715 K tekst
zapratite	12 K	3128 K
zapytaj	2703 K	2703 K nas
zaujal	463 K vás	3176 K vás
""", 'zd': """
zdroj	478 K:	3190 K:
zdroje	478 K:	3190 K:
""", 'ze': """
zeptejte	462 K se
zet	2569 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3175 K	3175 K článku
""", 'zi': """
zie	7 K je een	2500 K ook	2570 K je
zini	2435 K ko vairāk	2450 K stāstu	2450 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2690 K więcej z	2691 K też	2691 K też:	2691 K także	2691 K:	2691 K wideo	2691 K film	2691 K zdjęcia	2691 K galerię	2707 K nagranie	2707 K materiał
""", 'zu': """
zugang	681 K zu allen
zugriff	681 K auf alle
zum	604 K newsletter	628 K thema:	628 K weiterlesen:	633 K autor	634 K autor	696 K kommentieren	717 K profil von
zur	633 K person	633 K autorin	634 K person	634 K autorin
"""}

CONTAINS = {'#': """
#	3819 共K页	3819 共K頁	3819 共K张	3819 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1457 K
aamukirjeen	1457 K
aangemeld	2532 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2575 bevestig je K
aanmerkingen	2512 op- of K
aastas	1321 K
""", 'ab': """
abbestellen	600 jederzeit K
abbestellt	704 jederzeit K
abbonamenti	2164 K
abbonamento	2023 hai già un K	2023 scegli il tuo K	2026 per chi ha un K	2164 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2023 K per	2023 K a soli	2026 per gli K	2026 solo per K	2058 K	2160 K a	2160 K:	2160 K ora	2160 K per	2160 puoi, K	2161 i nostri K	2164 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2023 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2040 devi K
abmelden	672 wieder K
abo	679 pur-K	732 das K	732 ein K
abonament	2668 masz już K	2996 K
abonare	2926 prin K ești
abonarea	2926 confirma K
abonat	50 ca K	2895 ești deja K
abone	80 K olun	80 K ol	3423 K olun ve	3538 K olun
aboneler	50 K	3468 K içindir	3468 yalnizca K	3468 sadece K	3542 K
abonelere	3443 K özel	3443 K özeldir	3443 K açik	3443 K açiktir
abonelerimiz	50 K	3539 K
abonelik	3542 K
abonements	2460 K
abonenci	2728 tylko K
abonenti	50 K var	2452 tikai K
abonentiem	2422 tikai K	2452 teksts ir K	2452 raksts ir K
abonents	2422 jau esi K
abonne	1644 je m'K
abonnee	50 als K	80 word K	2469 al K	2469 word K	2469 nog geen K	2471 als K	2576 word K
abonneer	80 K je	2576 K je
abonnees	50 K kunnen	50 onze K	2469 dit artikel is voor K	2471 alleen voor K	2561 K kunnen dit	2561 K kunnen het hele	2577 onze K	2580 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	510 kræver K	581 K	732 das K	732 ein K	739 K	1494 avec votre K	1648 K	2469 neem een K	2469 kiezen voor een K	2537 sluit een K af	2537 een K? log	2537 al een K	2561 nog geen K	2561 K dat bij je	2561 K af met	2576 kies een K	2580 K	2661 K
abonnementen	2580 K
abonnements	1648 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	510 bliv K	510 allerede K	511 som K	575 en K	577 bliv K	591 sie sind noch kein K	594 als K	596 bereits K	596 bereits K:in	2587 bli K	2587 allerede K	2588 som K	2655 en K	2657 bli K
abonnenten	50 K können	50 K dürfen	591 nur für K	591 exklusiv für K	706 lesen nur K	736 unseren K	739 K
abonnenter	50 K kan	510 kun for K	510 artiklen er for K	566 er for K	566 kun K	578 vores K	581 K	2587 kun for K	2587 denne saken er for K	2587 artikkelen er for K	2646 er for K	2646 bare K	2646 kun K	2658 våre K	2661 K
abonnentin	50 als K	594 als K	596 bereits K
abonnentinnen	50 K können	591 exklusiv für K	591 nur für K	591 K vorbehalten	736 unseren K
abonner	510 K for at	577 K på	1644 s'K	2587 K for å	2657 K på
abonnere	2632 ved å K
abonnez	80 K-vous	1494 K-vous pour	1494 K-vous à partir	1644 K-vous	1644 K vous
abonniere	80 K	735 K unseren	735 K hier
abonnieren	80 K sie	80 K sie uns	599 newsletter K	613 whatsapp-kanal K	613 K sie unseren kanal	643 podcast K	704 hier K	730 google K	730 google news K	735 jetzt K	735 K sie
abonniert	80 K uns	596 bereits K
about	1110 . tell us K	1110 ? tell us K	1110 ! tell us K
above	1050 links K
abrir	1141 K en la app	2761 K no app
abstimmen	660 jetzt K:
abyste	430 K mohli číst dál
""", 'ac': """
accede	1129 K a todo
accedi	24 K	2023 K per
accept	2902 K toate
acceptant	1520 en K les cookies
acceptar	361 K les galetes
accepteer	2491 K de cookies
accepter	1520 K les cookies
accepteren	2491 cookies te K	2491 cookies K
access	880 unlock full K	880 full K. no ads	997 K to every story	997 full K with no ads	1025 year of K	1025 months of K	1025 want full K	1025 K for half price
accionistas	1231 sin K	1231 ni K
accionistes	402 sense K	402 ni K
acconsento	2081 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	990 K with our privacy
according	1118 K to
accordo	43 d'K?
account	880 create a free K to	880 sign in to your K	882 create an K to	997 please create a free K	1115 create a free K	1116 hold power to K	2469 maak een gratis K	2537 K is gratis en zo	2561 een gratis K	2576 maak een gratis K
accurate	1004 K at time of
accused	1118 K
aceptado	1156 no has K las cookies
aceptaste	1156 no K las cookies
acionistas	2842 sem K	2842 nem K
aconseja	1280 K
aconsejaba	1280 K
aconselha	2889 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2889 K
actionnaire	1596 sans K	1596 ni K	1596 ni publicité ni K	1645 sans K
actionnaires	1596 sans K	1596 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1934 K dosen
adblock	441 vypněte K	524 slå K fra	821 K	1974 K	2601 slå av K	2683 wyłącz K	2956 K	3294 stäng av K	3690 K
adblocker	618 K erkannt	618 K aktiv	618 nutzen einen K	618 verwenden einen K	618 trotz K	739 K	821 K	913 disable your K	913 you are using an K	913 K detected	2489 K uit	2956 K
added	1118 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1055 put your K	1055 type your K	1055 add your K	1055 pop your K	1055 enter your K	1055 send us your email K
adgang	513 få K til	577 få fri K
admitiu	2889 K
admitted	1118 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2671 twój K e-mail	2711 K e-mail
adresa	77 lasă-ne K	2896 K de email nu va	2897 K ta de email	2897 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3426 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	672 gültige e-mail-K	672 sie ihre e-mail-K	672 du deine e-mail-K	672 e-mail-K ein	1504 votre K e-mail	1504 votre K email
adresu	3094 na vašu e-mail K	3122 e-mail K	3122 mejl K
ads	70 no K	70 without K	1116 we don't have K
advarede	580 K
advarer	580 K	2660 K
advarte	2660 K
advert	11 K
adverteix	424 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2577 zonder K
advertisement	11 K	912 this K has not loaded
advertisements	11 K
advertiser	1012 supplied by an K	1012 provided by an K	1012 paid for by an K	1012 produced by an K	1012 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2567 dit is een K
advierte	1280 K
adviseert	2579 K
""", 'af': """
affermato	2163 ha K
affichage	1550 K de ce contenu
affichant	1550 en K ce contenu
afficher	1520 pour K ce contenu	1550 ne peut pas s'K
affichera	1494 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	477 K odkazy	560 K-links	617 K-links	783 K links	912 contains K links	1029 K links	1029 K link	1049 as an K we	1049 as an K i	1049 as an K, we	1049 as an K, i	1049 as an amazon K	1049 our K partners	1461 K-linkkejä	1880 K linkeket	2567 K links	2637 K-lenker	3124 K linkove	3124 K linkovi	3189 K odkazy	3245 K povezave	3329 K-länkar
affiliatelenker	74 K	2637 K
affiliatelinks	37 K	74 K	560 K	711 K	2567 K
affiliates	1049 as K we	1049 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1554 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1647 K
affirment	1647 K
afhankelijk	2573 K van giften	2573 K van donaties
afiliacyjne	37 linki K	74 linki K	2717 linki K
afiliacyjnych	74 linków K	2717 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1191 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1191 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2922 linkuri K
afiliats	367 enllaços d'K
afiliere	74 linkuri de K
afirma	1280 K	2889 K
afirmar	424 va K
afirmou	2889 K
afleveringen	2556 alle K van
afmelde	515 K dig når
afmelden	2532 elk moment K	2532 elk moment weer K
afsnittet	550 hele K
aftrekbaar	2534 gift is K
""", 'ag': """
agences	1535 avec K	1536 avec K
agenturmaterial	635 mit K
aggiornamenti	2036 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2163 ha K
agora	2886 doe K
agree	43 K?
""", 'ah': """
ahora	1277 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	296 K	548 af K	548 med K	2624 med K	2624 av K	3317 med K	3317 av K	3655 K
aidez	1539 K-nous à	1644 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1460 lisää K täältä
aiutaci	2057 K	2160 K a
aiutarci	2057 K	2160 K a
aizliegta	2432 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1320 meie K	1320 sõltumatu K	1320 K maksab	1320 hea K
ajakirjandust	1308 toeta sõltumatut K
ajakirjanik	1298 K
ajakirjanikele	39 meie K
ajakirjanikud	1320 meie K
ajoute	1647 K
ajoutez	1644 K-nous
ajuda	421 K'ns
ajude	2790 K-nos	2886 K-nos
ajutorul	2927 K tău putem	2992 avem nevoie de K tău
""", 'ak': """
akci	464 naši K
akciu	3177 našu K
akismet	21 K to reduce spam
akkoord	2532 ga je K met onze	2532 gaat u K met onze
aktardi	3541 K
aktivieren	618 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	599 mit der anmeldung K
akzeptieren	599 mit der anmeldung K	620 cookies K
""", 'al': """
alamat	1912 K email
aldus	2579 K
alerta	2889 K
alertas	14 las K	1144 recibe K	1144 activa las K	2764 receba K
alertes	1509 recevez les K	1509 K info
alertou	2889 K
alerts	14 K	898 get K as
algemene	2532 ga je akkoord met de K
alin	3465 K
alive	1116 local news K
alkaen	1459 K #
alles	591 lesen sie K	2561 lees K met
allow	914 K ads on
almaktadir	97 ayrintilar yer K
aloud	945 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2995 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2163 ha K
amos	1231 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2161 siamo K su
andare	2015 prima di K via
android	606 für K und ios	894 our K app	1561 sur ios et K	2478 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	679 ihr K	679 dein K	735 hier gibt es das K
angebote	672 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	726 ihre spende K	726 deine spende K	726 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	620 inhalte K werden
anggota	2009 jadilah K
ankete	3181 našej K	3181 v K
anketi	35 našoj K	3118 našoj K	3118 u K	3240 naši K	3240 v K
anketimize	35 K
anketimizi	3452 okur K	3452 K
anketo	3240 kratko K	3240 našo K
anketu	35 našu K	3118 kratku K	3118 našu K
ankety	468 naší K	3181 našej K
ankiecie	35 naszej K	2708 naszej K	2708 w K
anlatin	38 bize K	67 bize K	3465 K
anlatti	3541 K
anmelden	24 K	582 jetzt K	660 jetzt K:	735 hier K
anmelder	545 er K	2621 er K
anmeldung	599 mit meiner K	599 mit ihrer K	599 mit der K stimmen	599 mit der K stimme	599 mit der K willige	599 mit der K willigen	599 mit der K erklären sie	645 K	699 hier geht es zur K
annetus	1308 tee K	1323 K
anno	2162 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	560 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	578 uden K
annonsblockerare	3294 stäng av K
annonseblokkering	2601 slå av K
annonselenker	37 K	74 K	2637 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2658 uten K	3350 utan K
announced	1118 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2163 ha K
ano	2888 por K
anoi	1478 K
anoniem	2512 K tippen	2549 ons K
anonim	3446 bize K
anonym	693 K an uns
anonymity	97 on condition of K
anonymous	1016 K
anonymously	1016 K
anot	2419 K
anregungen	666 fragen oder K	666 fragen und K
ansehen	664 hier K	664 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	921 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1121 K de irte	2747 K de sair
anuncio	1191 después del K	1191 tras el K
anuncios	70 sin K
anunciou	2889 K
anuncis	70 sense K
anvender	524 vi K cookies
anyone	1089 if you know K
anytime	885 cancel K	1117 cancel K
anzeige	11 der K	11 dieser K	617 nach der K weiter	689 dies ist eine K
anzeigen	70 ohne K	70 keine K	620 mit einem klick K lassen
anzusehen	654 um das video K
""", 'ap': """
apelowali	2744 K
apeluje	2744 K
apgalvo	2459 K
aplicativo	84 no nosso K	2761 baixe o K	2761 baixe nosso K	2887 nosso K
aplikace	500 naše K
aplikaci	84 v naší K	437 stáhněte si naši K	438 stáhněte si K	471 mobilní K	471 naší K	471 naší mobilní K	499 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3150 preuzmite K i
aplikacja	2742 nasza K
aplikacji	84 w naszej K	2673 w naszej K	2673 otwórz w K	2731 naszej K
aplikasi	1913 K kami	1915 unduh K	1915 download K	2009 instal K	2009 unduh K kami	2009 unduh K gratis	2009 segera unduh K	2009 yuk unduh K	2010 K kami
apoiador	2750 torne-se K	2790 seja nosso K	2886 torne-se K	2886 seja nosso K	2886 seja K
apoiam	2813 nos K todos os meses
apoie	2790 K
apoio	2746 seu K	2750 seu K é	2790 seu K
aportaciones	1202 gracias a las K
aporte	90 K lo que pueda	1176 tu K	1277 tu K
apoyan	1202 que nos K cada mes
apoyo	1120 su K	1120 tu K	1124 con tu K	1124 tu K es	1176 tu K
app	84 i vår K	84 med vår K	606 als K	669 mit der K	669 in der K	670 -K	702 mit der K der	894 get our K	894 in our K	894 use our K	894 our new K	894 our ios K	897 get the K	1028 have our K	1028 our K has	1028 with our K	1028 via our K	1028 on our K	1053 with our K you	1053 with our K, you	1053 in our K you	1053 on our K you	1115 our K	2478 in de K	2529 -K	2594 i vår K	2658 vår K	3286 i vår K	3350 vår K	3635 tải K	3740 在K中
appareil	1494 un seul K à la fois	1567 en cours sur un autre K
appeared	939 first K on	1006 K in print
appen	84 i K vår	517 hent K	517 åbn i K	2594 last ned K	2594 hent K	2594 åpne i K	3286 öppna i K	3287 ladda ner K	3287 ladda ned K	3287 hämta K	3349 ladda ner K och
appje	38 stuur een K	67 stuur een K	2511 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1506 téléchargez l'K	1506 notre K	1507 dans l'K	1507 avec l'K	1507 sur l'K	1507 télécharger l'K	1645 notre K
applications	1506 nos K mobiles
appot	1875 az K
approached	97 K for comment
apps	1028 our K
apunta	421 K't
""", 'aq': """
aqui	2747 já que você está K	2747 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2658 vårt K
arbeit	736 unsere K
arbeitet	640 K als
arbejde	578 vores K
arbetar	3317 K med ai
arbete	3350 vårt K
argue	43 K back
argued	1118 K
arrivato	2015 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	422 aquest K	422 l'K sencer	880 to unlock this K	880 members-only K	888 you've read your last free K	888 you have read your last free K	888 this is your last free K	888 reached your K limit	903 share this K on	912 links in this K may	999 save this K	1009 this K	1009 the full K	1010 this K	1011 this K	1050 links in this K	1116 this K	1482 vous avez aimé cet K	1482 cet K vous a plu	1494 pour accéder à l'K	1494 cet K est offert	1494 cet K vous a été offert	1494 pour lire cet K	1494 offrir cet K	1494 offrez cet K	1500 de cet K à lire	1534 cet K est paru dans	1534 cet K a été publié	1558 réagir à cet K en	1572 cet K a d'abord été publié	1574 offrez cet K	1574 offrir cet K	1645 cet K
articles	15 free K	58 nouveaux K par e-mail	869 you've read # K	880 access to all our K	880 gift K to give	888 free K left	888 K left this month	888 you've used all your free K	888 # of # free K	888 K left to read	997 to read more K	997 for three more free K	997 more free K	999 K to give	999 K to gift	999 K to share	999 gift # K	1494 tous nos K	1500 il vous reste # K	1564 nos K sont en accès libre	1574 K à offrir	1645 nos K
articol	2993 acest K
articolele	2993 K noastre
articolelor	2910 preluarea K
articoli	58 nuovi K via mail	2023 tutti gli K senza limiti	2028 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	2015 ti è piaciuto questo K	2023 per leggere l'K	2023 regala questo K	2161 questo K
articolul	20 K complet	20 K integral	2931 pentru a citi K	2931 să citești tot K	2993 ți-a plăcut K	2993 tot K
artigo	20 ler este K	20 ler o K	2747 gostou deste K	2817 para ler este K	2887 este K
artigos	2789 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	558 denne K for #	575 denne K	575 en K	578 denne K	583 dir gefällt dieser K	591 lesen sie diesen K mit	591 um diesen K zu lesen	591 dieser K ist nur für	591 zugriff auf alle K	591 alle K lesen	591 ganzen K lesen	597 freie K übrig	597 K frei	597 ihr letzter freier K	641 K wurde	646 unsere K öfter	675 K etwas wert ist	679 alle freien K	685 weitere K finden sie	690 rechte am K	690 K steht unter einer	700 den ganzen K	700 diesen K	705 gäbe es diesen K nicht	709 alle K zum	709 lesen sie in diesem K	714 K ist zuerst	714 K ist zuvor	716 K gratis	731 K wurde zuerst	736 dieser K	736 diesen K	736 diesem K	1947 untuk membaca K ini	2010 K ini	2469 om dit K te lezen	2469 dit K is alleen	2469 geef dit K	2469 lees dit K met	2469 gratis K deze week	2495 fout in dit K	2512 mening over dit K	2537 een premium K	2554 dit K	2568 niets uit dit K	2568 K mag zonder	2577 dit K	3337 gratis K kvar	3346 en K	3347 låst K	3347 upplåst K
artikelen	15 gratis K	2469 toegang tot alle K	2537 aantal K bereikt	2537 aantal gratis K	2561 gratis K gelezen	2564 alle K over
artikeln	591 zugang zu allen K	679 zugang zu allen K	716 freien K	3273 gillade du K	3279 läs hela K med	3279 lås upp K	3320 fel i K	3346 den här K	3346 K	3347 K är upplåst	3347 K är öppen	3347 den här K är låst	3347 K är låst	3350 den här K
artikels	714 nutzung dieses K
artikkel	1315 tasuta K	1320 see K
artikkelen	97 K er oppdatert	2627 feil i K	2655 denne K	2655 K	2658 denne K
artikkeli	20 koko K	1419 tämä K on vain	1467 ilmainen K jäljellä	1476 tämä K
artikkelia	1463 maksutonta K	1463 ilmaista K
artikkelin	1473 tämän K
artikkelit	15 ilmaiset K	1463 ilmaiset K
artiklar	15 fria K	3279 fria K	3337 gratis K kvar	3343 inga gratis K	3343 inga fria K	3350 alla K
artiklen	97 K er rettet	504 kunne du lide K	575 K	578 K her
artikler	15 gratis K	510 gratis K	566 gratis K tilbage	572 ingen gratis K	578 alle K
artikli	1318 selle K
artiklid	1311 tasuta K
artiklit	1311 tasuta K	1318 seda K	1320 kogu K
arvioi	1478 K
""", 'as': """
asegura	1280 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1118 K
asks	1118 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2755 já é K	2886 torne-se K	2886 seja K
assinantes	50 K podem	50 os K podem	2755 só para K	2755 somente para K	2817 exclusivo para K	2817 exclusiva para K	2817 exclusivos para K	2887 nossos K	2890 K
assinatura	2890 K
assinaturas	2890 K
assine	80 K	2746 K a	2746 K o	2754 K por	2754 K e tenha	2755 K para	2886 K já	2886 K agora	2886 K e	2886 K aqui	2886 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1011 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	912 as an amazon K	937 is an K
assure	1647 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2446 K mūs	2456 K mūs
atbalstiet	2456 K mūs
atbalsts	2446 tavs K palīdz	2456 tavs K	2456 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2459 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	641 K
audioverze	2 K
audioverzi	467 K
audioverzii	3180 K
aufgefallen	623 fehler K
ausblenden	620 und wieder K
auszugsweise	635 nachdruck, auch K
auteur	1537 est l'K	2513 is K van	2516 mening van de K
auteure	1605 est l'K
auteursrecht	2544 rust K
author	934 email the K	934 the K can be	937 is the K of	937 is an K
automated	2 read by an K	945 is read by an K	945 narrated by an K
automatisch	2 K vorgelesen	594 endet K	664 K vorgelesen	690 K von dpa	690 K von der	698 der text wurde K	698 dieser text wurde K
automatisk	2624 K oversatt
autor	358 és K de	640 ist K	1173 es K de	2791 é K de
autora	358 és K de	1173 es K de	2700 napisz do K	2791 é K de
autorce	458 napište K
autore	2059 è K di
autorem	2700 kontakt z K
autoren	653 meinung der K
autorin	640 ist K	640 ist freie K	653 meinung der K
autorise	1567 n'K pas la lecture
autorke	3170 napíšte K
autorki	2700 napisz do K
autorovi	458 napište K	3170 napíšte K
autorskim	2718 chroniony prawem K	2718 chronione prawem K
autoru	3108 javite se K	3108 pišite K
autrice	1537 est l'K	1605 est K	2059 è K di	2123 è l'K
""", 'av': """
available	894 our app is K	895 K on the app store	895 K on google play	1028 app is K	1045 tickets are K here
avbryt	21 K svar
avec	1535 K afp	1536 K afp
averci	2160 grazie per K letto
avertit	1647 K
avertizat	2995 a K
avise	2886 K-nos
avsluta	3351 K när du vill
avsnittet	3319 hela K	3319 ladda ner K
avtorici	3230 pišite K
avtorju	3230 pišite K
avverte	2163 K
""", 'ay': """
ayda	3464 K # tl	3464 K # tl'den	3540 K
aydinlatma	3434 K metni
ayirtin	3465 K
aylik	3540 K
ayudanos	1277 K
""", 'az': """
azionisti	2114 senza K	2114 né K
""", 'ba': """
ba	2660 K
bad	580 K	3352 K
bagikan	25 K	49 K
baixa	350 donar-te de K
baixe	2746 K o	2761 K o app
bajate	1277 K la app
bancs	373 no depèn de K
banner	739 cookie-K	1119 cookie K
banners	1119 cookie K
bantu	2009 K kami
bastano	2160 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	690 redaktion nicht K
beboette	2579 K
become	51 K one of them	951 K a	1115 K one of them
becoming	950 K a member	1067 consider K a	1115 consider K	1115 K a member
bedankt	2576 K voor het lezen
beelden	97 bevat K	2512 heb je K	2512 heeft u K
befindet	620 an dieser stelle K sich
before	869 K you go	869 K you move on
begging	1119 K
begs	1118 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	582 mit einem K	675 jeder K hilft uns	690 K steht unter einer	705 mit einem kleinen K	714 K ist zuerst	726 mit ihrem K können wir	726 mit deinem K können wir	726 ihrem K helfen	731 K wurde zuerst	736 dieser K	736 diesen K
bejelentette	1903 K
bekijk	2522 nieuwe baan? K
beklagade	3352 K
beklagede	580 K
beklaget	2660 K
belangrijkste	2532 elke dag het K
believe	1091 if you K we	1116 people who K in
belirtti	3541 K
below	1021 sign up K	1021 enter your email K	1050 links K
beluisteren	2556 dit artikel ook K	2556 hier K
benachrichtigungen	14 K	608 K aktivieren	609 push-K
benadrukt	2579 K
bent	2462 nu je hier toch K
bepaalde	2579 K
berasal	1935 konten ini K dari
berdonasi	2009 mari K	2009 silakan K	2009 ayo K	2009 anda K
bereits	591 sie haben K ein abo	679 K ein konto
bergabung	2009 mari K	2009 K dengan kami	2009 ayo K
bergabunglah	51 K	2009 K
bergantung	1945 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	736 wir K
berichterstattung	736 unsere K
berichtet	640 K für	640 K über
berichtete	738 K
berichtigung	97 K:
berite	3259 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1908 sudah K	1911 K newsletter	1944 terima kasih telah K	1944 berhasil K	2009 K sekarang	2009 silakan K
bersama	51 ikutlah K	2009 gabung K
bescheid	693 sagen sie uns K	693 sag uns K
beschloss	738 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3271 po K
besked	553 push-K
beskeder	553 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2579 K
beslutade	3352 K
besluttede	580 K
besluttet	2660 K
besoin	1482 nous avons K de vous	1644 nous avons K de vous	1644 a K de vous	1644 avons K de votre
besplatan	3136 poslednji K tekst
besplatna	3123 K članka
besplatne	3123 K članke
besplatni	3115 naš K webinar	3115 naš K vebinar	3136 poslednji K članak	3136 zadnji K članak
besplatnih	3123 K članaka
beste	2532 elke week het K van
bestellen	582 jetzt K	659 im shop K	660 shop K	660 store K	733 jetzt K im	735 K sie hier	735 K sie unseren
bestellung	645 K
besten	736 die K texte
betaald	2567 artikel is K	2567 content is K
betaalmuur	2534 geen K	2580 K
betalande	3346 K läsare
betalende	566 kun for K	575 K læsere	2655 K lesere
betalingsmur	581 K	2661 K
beteiligt	689 redaktion ist nicht K
betonte	738 K
betroffenen	97 namen der K
betrokken	2541 redactie is niet K
bevestigen	2532 aanmelding te K
bevorzugen	646 google K
bevorzugte	646 K quelle
bevorzugten	646 K quelle
bevorzugter	646 K quelle
bewerben	660 jetzt K:
bewust	83 speel K
bezahlschranke	676 K	739 K
bezmaksas	2448 K rakstus	2448 K raksti	2448 K kontu	2452 K raksts
""", 'bi': """
bidrag	508 dit K	508 giv et K	577 giv et K	577 dit K gør	577 dit K er	577 dit K til vores	581 K	2585 ditt K	2634 gi et K	2657 ditt K gjør	2657 ditt K er	3326 ge ett K	3326 ditt K gör	3349 ge ett K	3349 swisha ett K
bidraget	2634 K ditt
bijdrage	2465 jouw K	2508 kleine K	2567 K is betaald	2573 dankzij jouw K	2578 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	723 uns ihre K
bildirdi	3541 K
bildirimlere	14 K	3427 K izin ver
bildirimleri	14 K	3428 K aç
bildirin	38 bize K	67 bize K
biletlerini	3452 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1116 K owner
bilten	78 na K	3103 K
binding	512 ingen K	579 ingen K
bindingstid	2589 ingen K	2659 ingen K
bindningstid	3281 ingen K	3351 ingen K
binnenland	2552 is redacteur K
bisogno	2015 abbiamo K di te	2160 abbiamo K di te	2160 abbiamo K del tuo	2160 abbiamo K anche di te	2160 abbiamo K di voi
bitte	583 haben wir eine K	583 eine K an sie	583 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1903 K
""", 'bl': """
bli	2657 K med i	2657 K en del av	3349 K en del av
blijkt	2579 K uit
blijven	2534 om dit te K doen
bliv	51 K en af dem	577 K en del af
blocker	821 ad K	913 disable your ad K	913 disable ad K	913 turn off your ad K	913 using an ad K	1974 ad K	2956 ad K
blocking	913 K our ads	914 K ads
bloqueador	1154 K de anuncios	1281 K de anuncios	2771 K de anúncios
bloquejador	397 K d'anuncis	397 K de publicitat
bloquejadors	397 K d'anuncis
bluesky	16 K	907 follow him on K	907 follow her on K	907 follow them on K
""", 'bo': """
board	975 our jobs K	975 our job K
bogatych	2720 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1032 K this story	1032 K this page
bookshop	1017 our K	1077 in our K	1077 from our K
boutique	1576 dans notre K	1576 sur notre K
""", 'br': """
bralcem	3267 K
bralcev	18 po zaslugi K	43 pisma K	3248 s podporo K	3248 s pomočjo K	3267 K	3269 naših K	3269 po zaslugi K	3269 s podporo K	3269 podpori K
bralci	3267 K	3269 naši K
branja	0 čas K
brauchen	675 K noch #	735 wir K ihre hilfe	735 wir K deine hilfe	735 K wir sie	735 K wir dich	735 K wir eure
braucht	675 K ihre hilfe	675 K deine hilfe
breaking	898 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3248 K vas
brief	2512 K naar
briefing	949 our morning K	949 our K	949 daily K	990 K in your inbox
briefkasten	648 anonymen K	648 anonymer K
brieven	2512 K naar
bring	1053 our apps K you
brings	1053 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	913 your K is out of date	913 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2624 K ki	2624 K ai
""", 'bu': """
budite	3122 K u toku
buitenlandcorrespondent	2574 is K
buitenlandredacteur	2513 is K
bulabilirsiniz	3465 K
bulan	2011 per K
buletin	78 K kami	1911 K kami	1944 K harian kami	2010 K kami	2013 K
bulunabilirsiniz	3538 katkida K
bulundu	3541 çağrida K
bulunun	3538 katkida K
buradan	3460 K bağiş yapin
bureau	961 K chief
button	654 klick auf den K	1090 clap K
buttons	999 the share K	999 the K below
buycoffee	2720 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2746 K-se	2755 K-se para
cadeau	2470 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1176 K
callan	1278 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1564 K de dons	1644 boucler notre K
campaign	1116 our spring K	1116 our K
can	1115 pay what you K
canal	1149 únete al K	1277 únete al K	2767 siga nosso K	2767 siga o K	2886 entre no K	2887 nosso K
canale	2063 al K	2161 il nostro K
canali	2037 sui nostri K
canalul	2993 K nostru
cancel	21 K reply	885 K at any time	1117 K any time	1117 K at any time
cancele	2754 K quando quiser	2888 K quando quiser
cancellarti	2030 puoi K
cap	358 és K de
caporedattore	2059 è K
caporedattrice	2059 è K
carte	9 cette K
casella	79 nella tua K	2031 nella tua K
""", 'ce': """
cebinize	3457 K gelsin
celoten	20 K članek	3216 K članek je	3244 K članek
celotnega	3216 za ogled K	3216 za branje K	3244 K članka
cenite	3264 K naše delo	3264 K naš trud
cerea	2995 K
cereau	2995 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2995 a K	2995 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1116 our K	1917 ikuti K	1917 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1503 par e-mail K	1503 par mail K
chargement	1550 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	698 unseren K	698 unserem K
chcete	499 K číst dál	3157 K čítať ďalej
check	980 K back for more	980 K back soon
chef	1537 est K de	2552 is K van de
cheffe	1537 est K de
chefredakteur	725 ist K
chefredakteurin	725 ist K
chefreporter	725 ist K
chefreporterin	725 ist K
chegou	2747 se você K até aqui
chercheur	1537 est K
chercheuse	1537 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3722 hãy K sẻ	3725 K sẻ
chiede	2163 K
chiederti	2015 un piccolo favore da K
chief	937 is K
chiesto	97 abbiamo K	2163 ha K
chip	950 K in	951 K in	1115 K in now	1115 K in and
chipping	1115 consider K in
choices	1020 cookie K	1020 your K
choisissez	1494 K votre offre
choose	867 K a plan	882 K a plan
choquer	97 peuvent K
chosen	1004 K by our
chronione	2718 K są prawem
chroniqueur	1605 est K
chroniqueuse	1605 est K
""", 'ci': """
cijelog	3090 za čitanje K
cikk	1901 ez a K
cikkeink	1901 K
cikket	1899 ezt a K	1899 a K
cinste	54 fă-mi K cu o cafea
cipta	1929 hak K
citarea	2935 cu K sursei
citera	3306 K oss gärna	3306 K gärna men ange
citire	0 timp de K	0 timp K
citit	2927 dacă ai K până aici
cititorii	36 K noștri	2993 K noștri
cititorilor	18 datorită K	43 scrisorile K	2927 datorită K
civil	1027 keep it K
""", 'cl': """
claimed	1118 K
clap	1090 K for this	1090 K for it	1090 give it a K	1090 K up to
claps	1090 K for this	1090 give it some K	1090 # K
clarification	97 K:
clarifications	984 corrections and K
clarity	97 edited for K	97 length and K
clicking	968 by K play
client	1496 déjà K
clips	40 your K
""", 'co': """
code	2063 qr K
codziennie	17 K rano	2671 otrzymuj K
coffee	54 buy me a K	54 buy us a K	950 buy me a K	950 buy us a K	1115 buy us a K	1117 cup of K
colabora	1173 K con
collabora	2059 K con
coloque	77 K seu e-mail
columnist	937 is a K	961 K	2513 is K	2574 is schrijver en K	2574 is K en
columnista	1240 es K
colunista	2791 é K
com	3037 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1159 quieres K	1160 para K	2777 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2993 spune-mi în K	2993 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1159 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1159 no admite K	1160 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2889 K
comision	2922 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	921 log in to K	921 sign in to K	921 be the first to K	921 leave a K below	921 leave your K	921 our K policy	922 post a K	1027 posting a K	1027 members can K	1044 to K you must	1044 to K, you must	1106 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1558 votre K sera publié
commentaires	85 en K	85 dans les K	1523 charte des K	1523 espace K	1524 dans les K
commentare	6 per K	2045 vuoi K	2046 per K
commentator	2574 is politiek K
commenter	1524 pour K	1558 peuvent K	1558 pour pouvoir K
commenti	85 nei K	2045 i K saranno	2046 nei K
commenting	921 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	921 in the K below	921 let us know in the K	921 K powered by	921 K have been closed	921 all K are subject to	921 we welcome your K	922 in the K section	1027 posting K	1044 closed the K	1044 turned off K	1044 turned off the K	1044 switched off K	1044 disabled K	1106 post your K	1115 let us know in the K
commercial	1004 our K team	1004 our K content	1554 réalisé par un partenaire K	1567 notre service K
commissie	2541 een K
commission	912 we may receive a K	912 K if you buy	1004 may earn a K	1004 may earn a small K	1004 may earn an affiliate K	1004 may receive a small K	1004 may receive K	1004 earn K from	1029 K
commissione	2072 ricevere una K
commissions	1029 K
committed	984 K to accuracy
community	692 unserer K	736 unsere K	921 abide by our K	958 our K members	958 leave our K	958 like our K	1115 join our K of	1116 K-funded	2045 regole della K	2063 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2798 uma publicação K por
compartilhado	2798 um post K por
compartilhe	25 K	49 K com	67 K sua história	2886 K este
compartilo	49 K
compartir	1129 K tu cuenta, cambia	1277 si quieres K tu cuenta
compensated	1029 K
compensation	1004 receive K from
complain	984 K about this article
complained	1118 K
complains	1118 K
complaints	984 our K page
completa	1205 para leer la nota K	2754 para ler a matéria K
complete	997 K digital access
completo	2754 para ler o artigo K
complimentary	15 K articles	888 K articles	888 K article this month	888 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1644 créez un K	1644 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1202 K que sostiene
comunidade	2886 faça parte da K
comunique	2776 K um erro
comunitatea	2927 K care susține	2992 intră în K
concorda	43 K?
condannato	2163 ha K
condensed	97 K for clarity
condiciones	1157 términos y K
condividi	67 K la tua storia	2160 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1558 charte de bonne K
confidence	959 in K
confidential	959 K tip	959 K tips
confirm	890 check your email to K
confirmar	1201 bandeja de entrada para K	2812 caixa de entrada para K
confirmat	2995 a K
confirmation	1563 e-mail de K
connect	907 K with us on
connectez	24 K-vous	1480 K-vous	1494 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2042 il K ai cookie
consent	917 we need your K to load	953 written K
consentimento	2798 K para carregar
consentiti	2045 non sono K commenti
consider	867 K giving	867 K making	867 K joining	867 K a gift	874 if you liked this article, K	951 please K	951 K a	951 K giving	951 K joining	1067 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	890 K me with news and offers	965 K her at	965 K him at	965 K them at	1115 K us at	2549 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	936 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2886 K-nos
contenido	9 este K	9 K externo	1130 K premium	1156 K externo de	1156 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	917 to view this K, you	917 to view this K please	917 this K is hosted by a third party	917 we use your sign-up to provide K	918 third-party K	997 access to all our K	1004 our K studio	1006 to reuse this K	1009 this K	2517 K te zien
contenu	9 ce K	1520 ce K n'a pas pu être	1520 K bloqué	1550 K est fourni par
contenus	1494 tous nos K	1645 nos K
contenuti	9 K esterni	2026 a tutti i K
contenuto	9 questo K	9 K esterno	2042 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2085 K a leggere con	2931 pentru a K lectura
continuar	373 el teu suport per K	373 ajuda'ns a K	376 per K llegint	2817 para K lendo	2817 para K a ler	2817 K lendo
continuare	20 K a leggere	2085 per K a leggere	2085 per K la lettura	2931 pentru a citi în K	2931 citește în K cu
continue	880 to K reading this article	880 log in to K	880 sign in to K	880 register to K	880 upgrade to K	1115 help us K	2804 K a ler abaixo	2817 K lendo com	2817 K a ler com
continuer	1567 pour K à lire
continuez	1554 publicité, K	1567 K votre lecture sur
continuing	917 by K to use this website, you agree
contou	2889 K
contribua	90 K com o que puder	2790 K	2886 K com	2886 K a partir	2886 K para o nosso
contribuez	1644 K
contribuie	90 K cu cât poți
contribuisci	2014 K
contributed	962 K reporting	962 K to this report	962 K to this story	962 K to this article	1006 K to this report
contributing	937 is a K	1115 by K to
contribution	867 make a K	950 make a K	1115 your K	1115 making a K	1644 votre K
contributo	2014 il tuo K	2018 con il tuo K	2082 piccolo K per noi
contributor	937 is a K
conversation	867 join the K	921 join the K with	922 to join the K	1027 in the K
convida	54 K'm a un cafè
cookie	917 manage your K	1663 קובצי K	1871 K-kat	2042 usiamo i K	2042 questo sito usa i K	2683 pliki K	3031 файлы K	3031 файлов K	3041 файлы K	3071 файлы K	3071 файлов K	3173 súbory K	3569 файли K	3569 файлів K	3581 файли K	3611 файли K	3611 файлів K	3639 sử dụng K	3654 chấp nhận K
cookiekeuze	2553 K
cookies	9 third-party K	524 vi bruger K	525 bruger K til	547 K	697 nutzung von K	751 αποδοχή K	795 K	917 we use K	917 this site uses K	917 this website uses K	917 our site uses K	917 uses K to	917 accept all K	917 accept K	917 how to control K	918 use of K	968 social media K	1020 K	1156 usamos K	1156 este sitio utiliza K	1156 esta web utiliza K	1156 aceptar las K para	1156 que aceptes las K	1157 uso de K	1520 refusé les K	1521 utilise des K	1550 gérez vos K	1590 accepté les K	1648 bandeau K	2491 omdat je geen K	2493 gebruik van K	2517 social media-K	2553 K toe te staan	2601 vi bruker K	2623 K	2683 używamy K	2683 plików K	2773 usamos K	2773 este site utiliza K	2773 este site usa K	2774 uso de K	3308 K på	3316 K
cookievoorkeuren	2517 K
copy	1116 read our K
copyright	2544 rust K
corespondent	2913 este K
corporate	1116 K backing
correct	1004 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	984 report a K	984 request a K	984 suggest a K
corrections	984 our K	984 K policy	1014 our K team	1116 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1137 en tu K	1137 en su K	1137 a tu K
correspondant	1537 est K	1537 K à	1605 est le K
correspondante	1537 est K	1537 K à	1605 est la K
correspondent	937 is a K	961 K	2513 is K
correspondente	2791 é K	2851 é a K	2851 é o K
correspondents	1116 our K
corresponsal	358 és K	1173 es K	1240 es la K	1240 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	350 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2059 è K	2123 è la K	2123 è il K
count	1108 you K on
courriel	1503 par K chaque	1503 dans votre boîte K
couvre	1537 K les
coverage	980 read our full K	980 see our full K	1032 more of our K	1032 all our K	1116 our K
covers	937 K the
""", 'cr': """
created	944 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1118 K
criticized	1118 K
cronista	2123 è K	2851 é K
cronisti	39 nostri K
crowdfunding	1119 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1173 K los
cuenta	1129 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2552 is K
cuma	17 her K
cuota	1278 tu K
""", 'cy': """
cyfrowe	2740 kup wydanie K	2740 wydanie K
""", 'cz': """
czekamy	2686 K na wasze
czytaj	2741 K dalej za
czytania	0 czas K
czytasz	2740 K nas za darmo	2742 K nas
czytelnicy	36 nasi K	2737 K	2742 nasi K
czytelniczek	2720 dzięki wsparciu K
czytelniczki	2737 K
czytelnikom	18 dzięki K	2737 K	2742 dzięki K
""", 'da': """
daarna	2471 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	735 sind sie K	735 sei K
dacci	2160 K una mano
daftarkan	1944 K email anda
dagar	3327 # K för #
dage	558 # K for #	577 prøv # K
dagelijks	2474 ontvang K
dager	2635 # K for #
daily	890 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2742 pisać K
danach	594 K # euro
dane	3191 #% z K	3191 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2534 K onze leden	2534 K mensen zoals jij	2534 K lezers zoals jij	2560 K onze lezers	2560 K lezers	2560 K giften	2573 K jouw steun	2573 K uw steun
dapatkan	1917 K update berita
dar	499 váš K	503 K	3213 K
darbu	2457 mūsu K
darmowe	2714 K konto
darmowy	2668 ostatni K	2729 ostatni K tekst
darmowych	2714 limit K
darowizna	2741 twoja K	2745 K
darowizny	2745 K
darstellungen	97 enthält K
darte	1139 K de baja
darujme	479 na K	500 na K	501 K
dary	503 K	3213 K
data	937 is a K
datajournalist	2552 is K
dateci	2160 K una mano
datenjournalist	725 ist K
datenjournalistin	725 ist K
datenschutzbestimmungen	621 K
datenschutzhinweise	621 K
""", 'de': """
deaktiviere	618 K deinen adblocker
deaktivieren	618 K sie ihren adblocker	618 adblocker K	618 ad-blocker K
deaktiviert	618 javascript ist K
debat	546 send det til K
debate	922 join the K
debattartikel	3315 din K	3315 skriva en K
debattartikeln	3315 svara på K
debatten	6 delta i K	528 deltag i K	552 deltage i K	552 deltag i K	552 tone i K	2628 delta i K
debattinnlegg	43 K	2622 K
decided	1118 K
decidiu	2889 K
decis	2995 a K
deciso	2163 ha K
declarat	2995 a K	2995 au K
declarou	2889 K
declinato	97 ha K
declined	97 K to comment
dedi	3541 K
dedicated	1116 our K team
dediler	3541 K
deductible	950 tax-K gift	950 tax-K donation	1115 make a tax-K	1117 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2461 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3271 je K
dejala	3271 je K
dela	25 K den	49 K den	3349 K med en vän
delite	49 K ga	67 K z nami
delivered	880 print edition K to	881 K to your door	890 K to your inbox	890 K to your email	890 get the latest news K	1058 K mondays	1058 K tuesdays	1058 K fridays	1058 K sundays
delivery	1070 home K of the	1070 home K
delo	3264 vam je všeč naše K	3269 naše K
dem	51 bli en av K
demanar	424 va K
demander	1482 une faveur à vous K	1482 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3541 K
denuncia	1280 K	2163 K	2889 K
departe	49 dă-l mai K	2992 citi mai K
depend	1108 you K on	1116 we K on
depende	1202 no K de bancos	2813 não K de bancos
dependemos	1202 K de nuestros lectores	2813 K dos nossos leitores
der	738 so K
derden	2491 inhoud van K
derdi	3541 K
derecho	29 se reserva el K
derlerdi	3541 K
desactiva	1154 K adblock
desactivar	1154 K adblock
desacuerdo	43 en K
desative	2771 K o adblock
descarga	1141 K la app	1141 K nuestra app	1277 K nuestra	1277 K la app
descarrega	421 K't
descarregue	2761 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2913 scrie K
desta	2886 faça parte K
destek	3460 K olun	3538 bize K	3538 K olun	3538 K ol	3538 K verin	3538 aylik K
det	580 hed K	2660 het K	2660 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	913 ad blocker K	913 adblock K
determinou	2889 K
dettagli	97 contiene K
detto	2163 ha K
deutschen	714 von der K presse-agentur
devamini	3423 K okumak için	3538 haberin K okumak
devenez	80 K membre	80 K abonné	1644 K membre	1644 K mécène
device	959 non-work K
""", 'di': """
dianomi	94 K
dibagikan	1999 sebuah kiriman K oleh	1999 sebuah postingan K oleh
dicci	2160 K la tua
dice	1280 K	2163 K
diceva	2163 K
dich	735 trag K
dichiarato	2163 ha K
die	738 so K
diesem	736 K text
diesen	9 K tweet	49 leiten sie K	700 K text	705 gäbe es K text nicht	736 K text
dieser	736 K text
dieses	9 K video	654 um K video
different	43 got a K view
dig	504 vi har en bøn til K	3349 hör av K
digest	949 weekly K	949 our K
digipakett	1283 telli K
digital	679 K-abo für	706 ein K-abo	732 K-abo	1025 K pass
digitalabo	591 mit unserem K	679 K für	732 K
dijo	1280 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3123 za # K	3123 od # K
dinara	3152 K
dine	510 læst alle K
dinleyebilirsiniz	3465 K	3527 spotify'dan K
dinleyin	2 haberi K	3465 K	3527 spotify'da K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	424 va K
direct	890 K to your inbox	1514 suivez en K	2896 K în inbox
directement	1504 K dans votre
directly	890 K in your inbox
directo	1149 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2040 K adblock
disagree	43 K?
disait	1647 K-il	1647 K-elle
disamarkan	97 nama K
disattiva	2040 K adblock	2040 K l'ad blocker
discord	692 unserem K
discorda	43 K?
discordu	457 K
discordzie	2699 K
discover	356 a google K	541 google K	646 google K	730 K folgen	765 google K	955 google K	1178 en google K	2510 google K	2617 google K	2699 google K	2911 pe google K	3310 google K
discoverissa	1441 google K
discretion	97 viewer K
discussion	6 to join the K	1027 in the K	1027 join the K	1523 participez à la K
disdici	2023 K quando vuoi	2162 K quando vuoi
disfrutando	1205 sigue K de
disiscriverti	2030 K
diskuse	470 vstupte do K	470 zapojte se do K
diskusie	3182 zapojte sa do K	3182 vstúpte do K
diskutiere	623 K mit
diskutieren	623 K sie mit	623 K sie über	735 K sie mit
diskutovat	470 K mohou
dispatch	949 a weekly K	949 our K
disponibil	2894 K doar pentru abonați
disponibile	2033 K su app store
disponible	1142 K en google play	1506 K sur l'app store
dispositivo	1129 si continúas leyendo en este K	1130 en otro K	2085 in uso su un altro K	2817 em outro K	2817 noutro K
dispus	2995 a K
disse	2163 K	2889 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1647 a K	1647 K-il	1647 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1523 K-le nous en	1644 K-nous
diu	424 K
diventa	80 K socio	2160 K socio	2160 K parte
diyor	3541 K
diyordu	3541 K
diz	2889 K
dizia	2889 K
diziam	2889 K
""", 'do': """
do	1116 what we K
dobivajte	3143 K
dobivati	3137 želite K	3258 želite K
docente	2059 è K
dodaje	2744 K
dodal	502 K	3212 K
dodala	502 K	3153 K	3212 K
dodano	97 do tekstu K
dodao	3153 K
doel	2534 ons K: #
dogodek	3237 naš K
dohodnine	3248 K
dokumente	648 anonym K
dollar	1115 K you give	1117 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1648 K
dona	2014 K ora
donacija	3127 svaka K	3127 vaša K	3150 vaša K	3151 vaša K	3151 svaka K	3154 K	3272 K
donacije	3154 K	3272 K
donacijo	3270 z K
donacijom	3152 K
donaciones	1281 K
donacions	425 K
donasi	1945 K anda	2009 K anda	2013 K
donate	867 K now	867 K today	951 K	1115 K what you can	1119 K
donateur	1644 devenez K	2576 word dan K
donateurs	1539 nos K	1645 nos K	2534 dankzij onze K	2560 dankzij K
donatie	2465 doe een K	2465 jouw K	2508 K	2576 jouw K	2576 uw K	2576 doe een K	2580 K
donaties	2560 dankzij K	2580 K
donating	1115 consider K
donation	867 make a K	874 consider making a K	950 make a K	993 K will be doubled	993 K will be matched	1046 small K	1073 a K of £#	1073 a K of $#	1073 a K of €#	1074 a K of £#	1074 a K of $#	1074 a K of €#	1115 your K	1115 consider a K	1119 K
donations	1119 K
donativo	2790 o seu K
donatrices	1645 nos K
donazione	2018 fai una K	2057 una K	2160 la tua K	2160 fai una K	2164 K
donazioni	2164 K
donderdag	17 elke K
doneer	2461 K	2508 K
doneren	54 kopje koffie K
donio	479 na K	500 na K
donirajte	90 K koliko možete	3127 K	3150 K	3248 K	3268 K
donnerstag	17 jeden K
donnez	1524 K votre avis	1644 K-nous	1644 K-leur
donors	1072 K like you	1115 new K
donos	2842 sem K	2842 nem K
dons	1644 vos K	1648 K
doors	1116 our K open
dopisnica	3109 je K	3231 je K	3231 , K
dopisnik	3109 je K	3109 , K	3231 je K	3231 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	3090 ovaj sadržaj je K
doubled	993 gift will be K	1071 will be K	1071 be K	1071 K until
dovoljenja	3223 kopiranje brez K	3262 brez K
download	517 K appen	517 K vores app	894 K our app	894 K on the app store	897 K the app	897 K the free app	1115 K our	2461 K de	2477 K de app	2477 K de gratis app
dozvole	3126 bez K
""", 'dr': """
draag	2560 K bij
draht	648 ihr K zur	648 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2909 toate K rezervate
drittanbietern	620 K nicht zugestimmt	654 inhalte von K
drittanbieters	654 dienst eines K
drittplattformen	620 K
drive	1116 fund K
drop	38 K us
""", 'du': """
dukung	1945 K kami lewat	2009 K kami
dukungan	2009 K anda
dung	9 nội K này	97 chứa nội K mô tả	3654 nội K này do
duyurdu	3541 K
""", 'dy': """
dyskusji	2709 kulturę K
dyskutuj	2709 K z nami
""", 'dz': """
dziennikarka	2701 - K	2701 , K
dziennikarstwo	2665 wesprzyj niezależne K	2742 nasze K	2742 niezależne K
dziennikarz	2701 - K	2701 , K
dziennikarze	2742 nasi K
dziennikarzem	39 naszym K	2701 jest K
dziennikarzy	2705 szukamy K
""", 'ec': """
economia	358 és cap d'K	2851 cobre K
economieredacteur	2513 is K
economieverslaggever	2574 is K
economista	1240 es K	2123 è K	2851 é K
""", 'ed': """
edasi	49 saada K
edited	1006 this story has not been K	1006 has not been K by
editing	97 due to an K error	97 because of an K error
edition	975 our special K	1006 in our print K
editor	97 K's note	97 nota del K	97 nota do K	459 , K	924 letter to the K	937 is a senior K	937 is an K	937 is the K	937 is the deputy K	961 K	1014 to the K	1115 write a letter to the K	1240 es K de	1934 adalah K	2791 é K de	2851 é K do	3171 , K
editora	1240 es K	2791 é K de	2851 é K do
editori	2114 senza K	2114 né K
editorialista	2123 è K
editorka	459 , K	3171 , K
editors	97 K' note	1014 to our K	1116 we, the K	1116 our K
ediyor	3541 itiraf K
""", 'ee': """
eelisallikaks	1295 K
eelistatud	1295 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2578 K maand
""", 'ef': """
eftertryck	3306 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1478 K
""", 'ei': """
eiere	2634 ingen rike K
eigener	583 in K sache	736 in K sache
eilmeldungen	14 K	608 K aufs	671 K
eindredacteur	2513 is K
einem	594 mit K abo
einen	648 K tipp für uns
einer	690 text steht unter K
eingebettete	9 K beitrag	654 K inhalte
eingebetteten	654 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	721 unter K von ki
einstellungen	697 cookie-K
eintragen	735 K genügt
einverstanden	43 K?	599 ich bin damit K, dass
einwilligung	601 K können sie jederzeit widerrufen	601 K kann jederzeit widerrufen	601 K jederzeit widerrufen	620 K jederzeit
""", 'ek': """
ekibimiz	3539 K
ekibimize	3452 K katilin
ekipi	3237 naši K
ekipo	3237 našo K
ekledi	3541 K
ekleyin	3465 K
ekliyor	3541 K
ekonomireporter	3314 är K
eksternal	1935 konten K	1935 situs K
eksterni	3111 K sadržaj
eksternt	525 K indhold	547 K indhold	2602 K innhold	2623 K innhold
""", 'el': """
elektronski	3217 svoj K naslov	3243 svoj K naslov
elfogadom	1857 K a
elige	1129 K tu plan	1277 K tu plan
elismerte	1903 K
elke	17 K dag
ellas	51 únete a K
elle	1647 dit-K
ellos	51 únete a K
elmondta	1903 K
elrendelte	1903 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	472 svůj K	746 το K σας	746 στο K σας	779 το K σας	890 enter your K	890 we'll K you	890 we will K you	903 click to K	903 share via K	921 save my name, K	949 our daily K	949 our free K	965 K her at	965 K him at	1042 by K	1042 to your K	1055 put your K	1055 type your K	1055 type in your K	1055 leave your K	1055 leave us your K	1055 add your K	1055 drop your K	1055 pop your K	1055 give us your K	1055 fill in your K	1056 sent to your K	1056 by K to you	1057 by K	1061 join our K list	1061 join the K list	1097 reply to this K	1115 K us at	1137 en tu K	1911 ke K anda	1944 di K anda	2031 la tua K	2031 nella tua K	2711 adres K	2711 swój K	2759 no seu K	2926 pe K	3009 ваш K	3122 svoj K	3122 svoju K	3184 svoj K	3552 ваш K	3630 K của bạn	3630 nhận tin qua K	3631 địa chỉ K	3661 điền K để nhận	3661 K để nhận bản tin	3661 tin nóng qua K	3662 mỗi sáng qua K	3662 qua K mỗi	3722 nhập K của bạn
emailed	1056 K to you
emailing	934 get in touch by K
emailul	77 lasă-ne K	2896 introdu K	2897 pe K tău
embed	9 this K	968 to view this K
embedded	9 K content	9 K post
embora	2747 antes de ir K
empresas	1278 sin grandes K
emretti	3541 K
""", 'en': """
enable	913 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1498 sans K	1646 sans K
engagent	30 n'K que
engelleyici	3434 reklam K
engelleyicinizi	3433 reklam K
enig	43 K?
enjoyed	869 we hope you K this
enligt	3352 K
enquete	35 nossa K
ensayista	1240 es K
ensisijaiseksi	1441 K lähteeksi	1441 K lähteeksesi
enter	693 strg+K	1055 K your e-mail	1606 ctrl+K	3021 ctrl+K	3562 ctrl+K
entering	890 by K your email
enthalten	679 im abo K
entlang	735 hier K
entrada	79 na sua caixa de K	1136 en tu bandeja de K	2759 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2161 K fine mese
entschied	738 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1563 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2626 hele K
epizodo	3239 K
epizodu	466 K	3117 K
""", 'eq': """
equipa	39 nossa K	2887 a nossa K
equipe	39 nossa K	2887 nossa K
equipo	1278 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	648 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	672 K angemeldet
erforderliche	21 K felder sind	623 K felder sind
erhalten	704 sie K in kürze
eri	42 K lì
erid	3056 K
erikoistoimittaja	1446 K
erkende	2579 K
erkender	580 K
erkendte	580 K
erkjente	2660 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	693 K sie uns
erreichst	693 K du uns
error	984 spot an K
errores	97 fe de K
errors	984 spot any K
erschien	635 dieser text K zuerst	635 dieser artikel K zuerst	635 dieser beitrag K zuerst
erschienen	635 zuerst K auf
erstmals	731 text wurde K	731 artikel wurde K
ervaring	67 deel uw K	2549 deel je K	2549 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	690 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2886 K-nos
escreve	2791 K sobre	2791 K às	2791 K aos	2791 K para
escreveu	2889 K
escribe	77 K tu correo	1173 K sobre
escribinos	38 K	67 K
escriptor	358 és K
escriptora	358 és K
escritor	1173 es K
escritora	1173 es K
escriu	38 K-nos	67 K-nos	421 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2886 K a
esimene	1321 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1646 offre d'K
essayiste	1605 est K
estabas	42 K allí
estamos	1278 ya K en
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
ettertrykk	2613 K forbudt
etti	3541 diye rica K	3541 rica K
ettiler	3541 rica K
etwas	675 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3123 za # K	3186 od # K
euro	594 dann # K	737 ab # K	3186 za # K
euroa	1459 K/kk
eurolla	1459 K
""", 'ev': """
evenementen	2555 onze K
evening	17 every K
event	1017 our free K	2522 ons K
events	1017 our K
every	17 K week	890 in your inbox K	946 thank you to K	1112 we read K	1117 K gift
everyone	946 thank you to K who	946 thanks to K who	993 keep it free for K	1065 free for K to read	1065 open for K	1065 open to K	1065 free for K	1116 K reading this
everything	1116 K else we publish
evra	3244 za # K
evro	3244 za # K	3248 vsak K	3269 vsak K
""", 'ex': """
exclusief	2469 dit artikel is K	2471 K voor abonnees
exclusiva	1129 nota K	1206 K para socios
exclusively	997 K for members
exclusivo	1129 este artículo es K	1129 contenido K para	1130 este contenido es K	1206 K para socios	2754 este conteúdo é K	2754 este artigo é K	2755 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1645 notre K
existujeme	3191 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1118 K
explica	38 K'ns	67 K'ns	424 K	1280 K	2889 K
explicar	424 va K
explicat	2995 a K
explicou	2889 K
explique	1647 K
expliqueu	38 K-nos	67 K-nos
expressed	967 views K	967 opinions K	967 views and opinions K	967 views K are personal
external	9 K content	917 K content from
externe	9 contenu K	9 K inhoud	697 dieser K inhalt	722 K medien	2491 K inhoud
externen	9 K inhalt	9 K inhalte	621 K inhalt	654 alle K inhalte
externer	9 K inhalt	620 K inhalt von	654 anzeige K inhalte	654 K inhalt konnte
externes	9 contenus K
extracto	1201 un K de nuestra
""", 'fa': """
facebook	16 K	237 K	521 på K og twitter	692 unserer K-gruppe	697 inhalt von K	765 K	903 share on K	907 like us on K	907 find us on K	908 on K and twitter	908 on K, twitter	908 on twitter and K	1151 en K y twitter	1151 en K, twitter	1151 en K y x	1515 sur K et twitter	1515 sur K, twitter	2037 su K e twitter	2486 op K en twitter	2486 op K, twitter	2548 onze K-groep	2598 på K og twitter	2768 no K e no	2768 no K, no	3291 på K och twitter	3575 K	3744 在K上
facebookgroep	2548 onze K
facebookie	16 K
facebookis	1296 K
facebookon	1867 K
facebooku	16 K	457 K	3107 K	3169 K	3229 K
facts	1115 fund the K
factual	984 K error	984 K errors
faire	1480 K un don
fais	1644 je K un don
faisant	1488 en K un don
faisons	1564 K vivre un
faites	51 K comme eux	1480 K un don	1488 K un don	1539 K un don	1644 K-le lire	1644 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2161 da K
fassung	97 ersten K
fast	580 slog K	2660 slo K	3352 slog K
favor	869 small K to ask	869 a K to ask of you	869 we have a K to ask	1119 small K
favoriete	2510 K bron	2556 K podcast-app
favoris	1544 K google	1544 K sur google
favorite	955 K source	1544 source K
favorites	1544 sources K
favoritos	1178 tus K
favour	869 small K to ask	869 we have a K to ask	1119 small K
favourite	955 K source
""", 'fe': """
fee	1029 a K
feedback	666 ihr K	666 dein K	921 thanks for your K	921 thank you for your K
fehler	623 haben sie einen K
fehlerhinweis	623 K
fejsbuku	3107 K
felder	60 K mit stern
felelte	1903 K
felirat	1903 ez a K
feliratkozom	1849 K a hírlevélre
fellow	937 is a senior K	937 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1863 minden jog K
""", 'fi': """
fi	950 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1903 K
figyelmeztetett	1903 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2993 K lunii
finanzieren	586 wir K uns durch spenden	705 helfen sie uns, sie zu K	736 wir K uns
find	1091 if you K
finden	685 zum thema K sie	685 aus der region K sie	685 mehr dazu K sie	728 K sie hier.	728 K sie hier:	728 K sie oben.
finder	551 K en fejl
findest	728 K du hier.
fined	1118 K
finestra	2045 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	887 for the K year	887 for your K year
fizess	80 K elő	1900 K elő
fizessen	80 K elő	1848 K elő	1900 K elő
fizette	1890 hirdető K
""", 'fl': """
flere	578 K af dem
""", 'fo': """
fogalmazott	1903 K
folge	613 K uns	700 die ganze K	735 K uns
folgen	613 K sie uns	700 alle K des	730 google news K	730 bei google K	730 auf google K	735 K sie uns
folgt	613 K uns
follow	907 K us on	907 K us at	907 K him on x	907 K her on x	907 K them on x	907 K me on	907 K our live	907 K on x	921 notify me of K-up	1115 K us on
folosim	2902 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	537 alle rettigheder K
fordert	738 K
forderte	738 K
foreslo	2660 K
foreslog	580 K
foretrukken	541 K kilde	2617 K kilde
foretrukket	2617 K kilde
foretrukne	541 K kilde	2617 K kilde
forint	1902 K
forinttal	1902 K
forklarede	580 K
forklarer	580 K	2660 K
forklarte	2660 K
former	947 is a K
fortalte	580 K	2660 K
fortell	67 K oss
forteller	2660 K
fortgesetzt	617 wird nach der anzeige K
fortsette	2658 for å K å grave
forward	49 K it	49 K this	1089 did someone K	1089 did a friend K
forwarded	1089 if someone K	1089 if somebody K	1089 this email was K to you	1089 this letter was K to you	1089 K this email	1089 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2513 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	723 uns ihre K	723 uns deine K
found	1118 K that
founder	937 is the K
""", 'fr': """
fragen	679 K zum abo	679 K zu ihrem abo
fragt	738 K
fragte	738 K
fredag	17 hver K	17 varje K
free	70 ad-K	888 you have # K	890 sign up for our K	890 sign up to our K	890 get our K	894 our K app	894 our app is K	993 keep it K for all	993 keep this site K	1065 made it K
freelance	935 is a K writer	937 is a K
freelancejournalist	545 er K	2552 is K
freiartikel	597 K
freier	640 ist K autor
freitag	17 jeden K
freiwillig	705 bezahlt wird K
freiwilligen	582 K beitrag
friday	17 every K
fridays	17 on K	1058 sent K
friend	904 tell a K	993 become a K of the
frilansjournalist	2621 er K	3314 är K
""", 'fu': """
full	20 to read the K
functional	968 K cookies
fund	867 K our	874 help K our
funded	1116 reader-K
fundet	551 K en fejl
fundraising	1116 K deadline	1119 K
funktionale	654 K cookies
funnet	2627 K feil	2627 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	738 K an
gabung	1917 K di kanal	2009 K di	2009 yuk K	2009 ayo K
galetes	361 fem servir K
ganze	685 lesen sie die K
ganzen	20 K text	591 den K text lesen	685 lesen sie den K
gatilhos	97 pode conter K
gave	2584 gi en K i dag	2584 gi en K nå	2585 gi en K	2657 gi en K til oss	2657 gi en K i dag	2657 gi en K nå	2661 K
gazetecidir	3448 K
gazetecilerimiz	3539 K
gazetecilik	3539 bağimsiz K	3539 K para	3539 iyi K
gazetemizi	3476 K
gazetesi	3448 K'nde yaziyor
""", 'ge': """
geaccepteerd	2491 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2553 inhoud is K
gebruiken	2491 wij K cookies	2491 we K cookies	2512 dit artikel K
gebruikt	2491 deze website K cookies	2491 deze site K cookies
gedetecteerd	2489 adblocker K
gedruckte	679 K zeitung? dann
gedruckten	679 abonnenten der K
gefallen	583 ihnen hat dieser artikel K	583 hat ihnen dieser artikel K	583 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	738 K
gefunden	623 fehler im text K
gehen	583 bevor sie K
gekennzeichnete	617 mit einem symbol K
geladen	620 nicht K werden	654 inhalt konnte nicht K
gelesen	736 bis hierhin K	736 bis hierher K
gemaakte	2554 door ai K
gemeenteverslaggever	2574 is K
gemeinschaft	675 teil der K
genehmigung	636 ohne K
generated	944 summary was K	944 summary is K	944 summaries are K	944 key points were K	944 audio was K	944 voice is K	944 K using ai	944 K by ai	944 this audio is K
genererad	3317 ai-K
genereret	548 K af ai
generosity	1115 your K
gengive	567 ikke tilladt at K
gengives	45 K	538 må ikke K
genossenschaft	736 unsere K	736 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2495 je e-mailadres wordt niet K	2544 artikel is eerder K op
gerekiyor	3474 üye olmaniz K
gern	735 wirf K
gerne	555 ja tak, jeg vil K	577 vil K høre fra dig	577 hører vi K
geschenk	732 K-abo
geschenkabo	732 K
geschickt	672 eine e-mail K
geschlossen	623 kommentare sind K
gesponsord	2567 artikel is K	2567 content is K
gewijzigd	2541 intussen K	2541 inmiddels K
gewinnspiel	659 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	669 die app K es	669 app K es
gift	867 make a K	1073 a K of £#	1073 a K of $#	1073 a K of €#	1074 a K of £#	1074 a K of $#	1074 a K of €#	1074 your K of £#	1074 your K of $#	1115 your K	2461 met een K	2534 met jouw K	2534 met uw K
gifts	18 small K
giornale	2161 questo K	2161 il nostro K
giornalismo	2018 sostieni il K	2082 fare K costa	2161 il nostro K	2161 il K costa
giornalista	39 nostro K	2059 è K e	2059 è K de	2059 è K di	2059 è K del	2059 è K della	2059 è K dell'	2059 è K a	2059 è K per
giornalisti	39 nostri K	2161 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3465 K
gitmeden	3419 K önce
give	950 K what you can	1115 K what you can	1115 K if you can	1115 euro you K
gives	1053 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2614 kan ikke K
gjerne	2657 vil K høre fra deg
""", 'gl': """
glasajte	3132 K
glasila	3153 K
glasio	3153 K
glasujte	3132 K	3253 K
gledajte	3138 K nas	3259 K nas
glissez	1644 K une pièce
""", 'go': """
going	20 to keep K	1046 keep us K	1116 keep us K
gokken	83 wat kost K jou
google	237 K news	356 a K news	457 K news	471 K play	541 K news	613 auf K news	646 als quelle bei K	646 als quelle auf K	646 bei K öfter	646 auf K sehen	669 K play	691 K-suche	691 bei K	691 K news	691 auf K	765 K news	894 get it on K play	907 follow on K news	955 K news	955 star on K	955 source on K	1024 when you search on K	1024 in your K feed	1178 en K news	1866 K-ben	2392 K news	2433 K ziņās	2433 K news	2510 vaker in K	2547 in K	2547 op K	2547 bij K	2617 K news	2617 som kilde på K	2631 app store og K play	2631 K play og app store	2679 nas w K news	2679 na K news	2699 K news	2911 pe K news	3107 K news	3169 K news	3183 K play	3229 K news	3310 K news	3310 som källa på K	3323 app store och K play	3323 K play och app store	3430 K news'te	3444 K news'te	3444 K'da bizi	3456 app store ve K play'den	3575 K news	3636 trên K news
gostou	2887 K desta	2887 K deste
govorila	3153 K
govorili	3153 K
govorio	3153 K
""", 'gr': """
gracias	18 K a ti	1278 K a ti
granskning	3350 sådan här K	3350 vår K	3350 oberoende K
granskningar	3350 våra K
granskningen	3350 den här K
gratis	594 wochen K	594 monat K	706 tage K	735 jetzt K	737 wochen K	1129 crea tu cuenta K	1136 recibe K	1277 recibe K	1279 prueba K	2011 K	2469 ontdek nu K	2469 krijg je ook K	2577 niet K	2635 dager K	2646 K sak igjen	2646 K saker igjen	2652 ingen K saker	3327 dagar K
gratisartiklar	15 K
gratuit	15 article K	1500 dernier article K	1645 ce site est K	2992 creează un cont K
gratuita	2162 prova K
gratuitas	15 matérias K	1132 notas K	2789 matérias K
gratuite	15 articole K
gratuitement	1494 essayez K	1496 inscrivez-vous K	1504 recevez K
gratuiti	15 articoli K	2028 articoli K
gratuito	15 articolo K	2028 articolo K	2789 artigo K
gratuitos	15 artículos K	15 artigos K	1133 artículos K	2789 artigos K
gratuits	15 articles K	1564 nos articles sont K
gridava	2163 K
gritaba	1280 K
gritava	2889 K
grupi	3139 viber K
grupo	2886 entre no K
""", 'gu': """
guglu	3107 K
guidelines	921 community K before	921 our community K
""", 'ha': """
haber	3539 bu K
haberdar	3457 ilk siz K olun	3457 K olun
haberi	2 K dinle	4 K	3476 bu K	3476 K size
haberler	3444 google K'de	3444 google K	3539 bütün K
haberlerimiz	3539 K
haberlerimizi	3476 K
hacemos	1202 lo que K
hacete	1277 K socio	1277 K socia
hafta	17 her K
haftalik	3540 K
haftanin	3476 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3463 ücretsiz haber K	3474 ücretsiz haber K
hakutulostesi	1441 google-K
halben	706 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1456 kyllä kiitos, K
hangzik	1903 K
hashtag	62 K it
hatirlatti	3541 K
hatti	3447 ihbar K
hattimiz	3478 ihbar K	3478 whatsapp K	3478 haber K
hattimiza	39 K	3447 ihbar K	3478 whatsapp ihbar K	3478 ihbar K	3478 whatsapp K
haussa	1441 google-K
hauteur	1646 à la K de vos moyens
havi	1902 K #
havonta	1902 K
hay	3725 cho K
""", 'he': """
hear	960 we would like to K from you	960 we'd like to K from you	960 we'd love to K from you	960 we want to K from you	960 would love to K from you	1115 we want to K from you	1115 we'd love to K
heard	1118 court K
hebben	2576 wij K je hulp nodig	2576 we K je steun nodig
hedder	580 K det i
heihin	51 liity K
hekelt	2579 K
hela	20 läsa K	20 läs K	3279 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	510 for at læse K	2587 for å lese K
helfen	582 K sie mit	735 K sie uns
helft	735 K uns
helloasso	1539 K
help	1115 we need your K	1115 K us do	1115 will you K	1115 K pay for	1115 K if you can	1115 K us pay	2508 K ons	2576 K ons
helpful	921 was this article K
her	2581 nå som du er K
here	867 sign up K	869 as long as you're K	869 now that you're K	1021 sign up K	1045 book K
herohero	500 na K
herpubliceren	45 K
herunterladen	606 app K
hetente	17 K	1902 K
heter	2660 K det i	3352 K det i
hette	3352 K det
heurter	97 peut K	97 peuvent K
hevder	2660 K
""", 'hi': """
hidden	60 email stays K
hier	728 gibt es K.
hierboven	2556 de video K
hieronder	2556 de reportage K	2556 het fragment K
hiervoor	2517 K zijn cookies nodig
hikayenizi	67 K bize
hilf	735 K uns
hilfe	721 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	582 K sie
hinweis	693 geben sie uns einen K	693 gib uns einen K	723 einen K
hinweise	648 K zu diesem	648 K nehmen wir	648 K für uns	666 K auf fehler
hirdette	1903 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	358 és K
historiadora	358 és K
historie	67 del din K
historien	559 læse hele K	1537 est K
historienne	1537 est K
historier	575 vores K	575 flere K	578 vores K	578 gode K
hittat	3320 K fel	3320 K ett fel
""", 'hj': """
hjelp	2624 K av ki	2624 K av ai	2648 K av ki	2648 K av ai	2657 K oss
hjelper	2657 ditt bidrag K
""", 'hl': """
hlasem	467 ai K
hlasujte	484 K	3196 K
""", 'ho': """
holder	575 læsere, der K
hoofd	2513 is K van
hoofdredacteur	2513 is K	2552 is adjunct-K
hoogleraar	2513 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	2009 K kami
huikkaa	1478 K
huikkasi	1478 K
huusi	1478 K
huusivat	1478 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	504 nu K du er her
""", 'id': """
iddia	3541 K etti
ideal	2578 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1494 K-vous pour	1644 K-vous
""", 'if': """
ifade	3541 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	591 mit K abo
ihren	736 lebt von K
ihtiyacimiz	3538 yardiminiza K	3538 desteğinize K
""", 'ik': """
ikkunassa	1478 luki K
iklan	11 K	70 tanpa K
ikuti	1917 K kami	2009 K kami
""", 'il': """
ilanlari	3452 iş K
ilimitado	1130 acceso K	2755 acesso K
ilk	3540 K ay
illimitato	2026 accesso K
ilmainen	1463 K tunnus
ilmaisia	1471 K juttuja
ilmoitti	1478 K
ilmoitukset	14 K	1454 K
iltakirje	1457 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	2012 K
imbuhnya	2012 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	659 unserem K
importa	1277 tu opinión nos K
importante	2886 sua opinião é K
impozit	2928 din K către	2994 % din K
impozitul	2928 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	745 στο K σας	890 sent to your K	890 right to your K	890 into your K	890 check your K to	990 in your K at #	990 in your K by #	1056 in your K	1056 to your K	1057 in your K	1057 to your K	1115 your K	1944 di K anda	1944 ke K anda	2081 nella tua K	2474 in je K	3093 u vaš K
inchiesta	53 mesi a questa K	2161 questa K
inchieste	2161 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	513 log K for at	575 log K med
indbakke	79 i din K	515 i din K
indbakken	79 i K	516 i K
indeholder	97 K spoilers
independen	2010 jurnalisme K
independence	1116 our editorial K
independencia	1278 nuestra K
independent	422 periodisme K	874 support K journalism	1115 support K journalism	1116 K journalism	2993 jurnalism K	2993 jurnalismul K
independente	2887 jornalismo K
independently	1004 we K	1004 editors K	1004 K selected by our	1004 K chosen by our
independents	422 mitjans K
independiente	1278 periodismo K	1278 prensa K
independientes	1202 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2161 giornalismo K	2161 informazione K
indipendenti	2082 rimanere K	2082 restare K
indipendenza	2161 la nostra K
indiquez	77 K votre adresse
indirin	3456 app store ve google play'den K	3465 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	635 dpa-K
infolettre	78 l'K	78 notre K	1503 notre K	1645 notre K
informace	476 K najdete
informasjonskapsler	2602 bruker K	2623 K
informatie	2512 K over dit
information	917 to store and/or access K on a device	917 for more K see our privacy	1541 lettre d'K	1541 lettres d'K	1645 K libre
informationen	636 mit K der	648 K zu diesem fall	714 mit K von
informations	1514 suivez les K sur
informativa	2043 K sulla privacy	2161 la nostra K
informazione	2082 l'K di qualità ha un costo	2160 sostieni l'K	2161 K libera	2161 l'K di qualità
informou	2889 K
infos	709 alle K zum
ingen	71 K spam	557 uden dig K	557 K rig ejer	2634 uten deg, K	3326 utan dig K
inget	71 K spam
ingevoegde	2517 K post
ingezonden	43 K brief	43 K brieven	2516 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1884 K cikke maradt	1884 K cikkei	1884 K cikked maradt	1889 K cikk maradt	1897 nincs több K cikke
inhalt	9 dieser K	9 diesen K	591 dieser K ist nur für	654 dieser K wird von	654 um den K	697 K von x	722 diesen K zu sehen	722 ein K von
inhalte	9 externe K	621 externe K
inhalts	9 dieses K	697 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2491 om deze K te	2517 bevat K van	2517 K te zien
iniciar	1159 debes K sesión
initiale	97 version K de cet
initialement	1534 article publié K	1572 cet article a été K
inkorg	79 i din K	3284 i din K	3284 till din K
inkorgen	79 i K	3325 direkt i K
inloggen	21 K om een reactie	24 K	2576 je moet nog even K
innan	3273 K du går
innboks	79 i din K
innboksen	79 i K	2593 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2480 meldingen K	2489 javascript K
inschrijving	2532 K te bevestigen	2575 bevestig je K	2575 bevestig uw K
inscreva	2746 K-se	2758 K-se na nossa	2758 K-se em nossa
inscrever	2758 ao se K
inscription	1503 votre K a bien été	1503 K est confirmée	1503 confirmer votre K
inscrit	1496 déjà K
inscrivant	1504 en vous K
inscrivez	77 K votre adresse	1480 K-vous	1503 K-vous à notre
insegna	2059 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2995 a K
insisted	1118 K
instagram	16 K	237 K	521 på facebook og K	613 ob whatsapp, K	614 auf facebook, K	614 auf K, facebook	614 auf facebook und K	614 auf facebook oder K	697 inhalt von K	765 K	907 follow him on K	907 follow her on K	907 follow them on K	908 on K, facebook	908 on K and facebook	1515 sur facebook et K	2037 su facebook e K	2486 op facebook en K	2486 op facebook, K	2598 på facebook og K	3291 på facebook och K	3449 K'da takip	3575 K
instagrame	3169 K	3169 facebooku a K
instagramie	16 K	2680 na facebooku i K
instagramis	1296 K
instagramon	1867 K
instagramu	16 K	457 K	3107 K	3229 K
instale	2761 K a app
install	894 K our app
installeer	2529 K de app
installez	1644 K-la
installiert	702 die app K
instellingen	2553 cookie-K
integritetspolicy	3295 K
intelektas	2399 dirbtinis K
intelekto	2399 dirbtinio K	2414 dirbtinio K
intelektu	2439 mākslīgo K	2454 mākslīgo K
inteligence	481 pomocí umělé K	3250 s pomočjo umetne K
inteligencie	3193 pomocou umelej K
inteligencije	3129 uz pomoć umjetne K	3129 pomoću umjetne K	3129 uz pomoć veštačke K	3129 pomoću veštačke K	3129 uz pomoć vještačke K
inteligenciou	3193 umelou K
inteligencji	2722 z pomocą sztucznej K	2722 przy użyciu sztucznej K
inteligenco	3250 z umetno K
intelligencia	1872 mesterséges K készítette	1872 mesterséges K fordította	1872 mesterséges K segítségével	1891 mesterséges K segítségével
intelligens	548 med kunstig K	548 af kunstig K	548 fra kunstig K	548 kunstig K (ai)	568 hjælp af kunstig K	2624 med kunstig K	2624 av kunstig K	2648 hjelp av kunstig K	3317 med artificiell K	3317 av artificiell K	3339 hjälp av artificiell K
intelligenz	721 mithilfe künstlicher K
interdite	1572 diffusion K
interdites	1572 diffusion K
interessiert	693 ihre geschichte K
interview	97 K wurde gekürzt	700 das K in voller
intihar	97 K
introdu	77 K adresa de email	2896 K adresa
introduce	77 K tu correo
invest	1115 K in local news
investigaciones	1278 nuestras K
investigador	358 és K	1173 es K	2791 é K
investigadora	358 és K	1173 es K	2791 é K
investigando	1202 seguir K
investigant	422 continuar K
investigate	959 we should K
investigation	53 months on this K	53 weeks on this K	1010 this K	1116 this K	1645 cette K
investigations	959 our K team	959 our K desk	1116 our K
investigative	937 is an K
investigativteam	648 K
inviamo	57 ti K	57 vi K
inviata	2059 è K
inviato	2059 è K
invitame	54 K un café	54 K a un café
invite	1647 K
invitent	1647 K
involved	1004 not K in the
""", 'ip': """
iphone	894 our K app
iptal	3465 K edin
""", 'ir': """
iratkozz	1851 K fel	1900 K fel ingyen
iratkozzon	1851 K fel	1900 K fel ingyen
""", 'is': """
iscrive	2081 ci si K qui
iscrivendoti	2030 K
iscriversi	2081 K qui
iscriverti	2081 per K clicca	2160 clicca qui per K
iscriviti	2014 K	2030 K alla nostra	2030 K gratis	2030 K al nostro	2081 K qui	2160 K qui
iscrizione	2031 annullare l'K	2081 la tua K è	2081 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1903 K el
ismerte	1903 K el
ispravak	97 K:
ispravka	97 K:
issue	1017 back K
issues	1017 back K
istakao	3153 K
istakla	3153 K
istaknula	3153 K
istaknuo	3153 K
istedi	3541 K
istediler	3541 K
""", 'it': """
itiraf	3541 K etti
""", 'iz': """
izjavila	3153 K
izjavio	3153 K
izlasi	2456 K visu
izleyin	3465 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2578 per K
jahr	737 im K	737 pro K
jahresabo	732 K
jakoon	49 laita K
janela	2776 abre em nova K
jar	950 tip K
jaunumi	2457 mūsu K	2460 K
jaunumiem	2425 piesakies K	2444 K	2456 piesakies K
jaunumus	2444 K
javascript	175 K	441 povolte K	441 zapněte K	524 aktivér K	524 slå K til	618 K in ihrem browser	618 aktivieren sie K	618 K benötigt	817 K	913 please enable K	913 requires K	913 K is disabled	913 K is required	913 turn on K	913 K is not available	913 enable K in your browser	913 K must be enabled	913 needs K	1154 activa K	1154 habilita K	1154 habilitar K	1154 activar K	1429 salli K	1429 ota K käyttöön	1518 activer K	1518 activez K	1518 K est désactivé	1518 nécessite K	1662 אפשרו K	1920 aktifkan K	2040 abilitare K	2040 abilita K	2040 attiva K	2040 attivare K	2489 schakel K in	2601 aktiver K	2601 slå på K	2683 włącz K	2683 włącz obsługę K	2771 ative o K	2771 habilite o K	2771 ativar K	2902 activați K	3018 включите K	3294 aktivera K	3294 slå på K	3559 увімкніть K	3638 bật K	3803 K已
javasolta	1903 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3108 K nam	3108 K nam se	3108 K se našem	3108 K se našoj	3150 K nam	3150 K nam se	3150 K se našem	3230 K nam	3268 K se nam
""", 'je': """
jederzeit	594 K kündbar	599 widerruf K	599 abmeldung K	600 K abmelden	672 K wieder abmelden	704 abmeldung ist K	737 K kündbar
jednou	17 K týdně
jefa	1173 es K de
jefe	1173 es K de
jegyezte	1903 K meg
jelas	2012 K
jelasnya	2012 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1895 K most
jelentkezzen	24 K	1848 K be a	1895 K most
jelezze	1900 K nekünk
jetzt	591 K im abo	733 K im shop	735 teste K
""", 'jo': """
jobbar	3317 K med ai
join	951 K for	1115 K us on
jornal	2887 nosso K	2887 somos um K
jornalismo	2750 apoie o K	2813 K de qualidade tem um custo	2813 presente ao K	2886 apoie o K	2887 nosso K	2887 K de qualidade	2887 fazer K
jornalista	2791 é K formada	2791 é K formado	2791 é K do	2791 é K da	2791 é K no	2791 é K na	2791 é K e
jornalistas	2887 nossos K
joukkoon	51 liity K
journal	1645 notre K
journalism	874 support our K	874 support the K you rely on	993 keep our K free	997 access to all our K	997 access to all of our K	1115 support quality K	1115 support local K	1116 our K	1116 fearless K	1116 K like this
journalisme	1485 soutenez un K	1644 soutenez le K
journalismi	1476 riippumaton K	1476 K maksaa	1476 hyvä K
journalismia	1476 K
journalismimme	1476 K
journalismus	586 unterstützen sie unabhängigen K	586 unterstütze unabhängigen K	586 für unseren K	705 freien K	736 unser K	736 unseren K	736 unabhängigen K	736 unabhängiger K	736 gut gemachten K	736 gut gemachtem K	736 frei zugänglichen K	736 frei zugänglicher K	736 guten K	736 freien K
journalist	39 vores K	39 vår K	545 er K på	545 er K hos	545 er K ved	545 er K i	640 ist freier K	640 ist K	650 arbeitet seit # als K	935 is a freelance K	937 is a K	961 K	2513 is K	2513 is freelance K	2552 werkt als K	2574 is schrijver en K	2574 is K en	2621 er K i	2621 er K på	2621 er K og	3314 är K på	3314 är K och
journalistar	39 våre K
journaliste	39 notre K	1537 est K	1537 K au	1537 K à	1537 K pour
journalisten	2577 onze K
journalister	39 vores K	39 våre K	578 vores K	2658 våre K	3350 våra K
journalistes	39 nos K	1563 nos K	1564 payer nos K	1645 nos K
journalistiek	2465 steun onze K	2560 goede K kost	2560 K kost	2577 onze K
journalistik	507 støt vores K	507 støt uafhængig K	578 vores K	578 uafhængig K	578 K koster	578 kritisk K	578 fri K	3276 stöd vår K	3276 stöd oberoende K	3350 vår K	3350 oberoende K	3350 granskande K	3350 bra K	3350 fri K
journalistikk	2584 støtt vår K	2584 støtt uavhengig K	2658 vår K	2658 uavhengig K	2658 kritisk K	2658 god K	2658 fri K
journalistin	640 ist freie K	640 ist K	650 arbeitet seit # als K
journalists	1116 our K	1116 we, the K
journaux	1576 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1478 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1934 adalah K	2010 K kami
jurnalism	2993 facem K
jurnalisme	1945 dukung K	2010 K kami
jurnalismul	2927 K de calitate costă	2992 susține K	2993 K nostru
jurnalist	2913 este K
just	1073 K £#	1073 K $#	1073 K €#
jutjubu	3107 K
jutro	17 svako K	17 vsako K
juttu	1419 lue koko K	1476 tämä K
juttujamme	1476 K
juttuvinkki	38 lähetä K	67 lähetä K	1475 lähetä K
jutun	20 koko K	1473 tämän K
jutusta	1476 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2522 nu K voor	2522 je K voor
kabul	3541 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1476 K jutut
kaitstud	1286 kõik õigused K
kakor	3308 K på	3316 K
kami	2009 beri tahu K	2010 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2577 ons K
kanal	578 vores K	1917 ikuti K	2010 K kami	2658 vår K	3350 vår K
kanale	2679 na naszym K
kanaliga	1296 meie K
kanalimiz	3539 K
kanalimiza	3430 K abone	3445 whatsapp K	3445 telegram K	3445 youtube K
kanalimizi	3445 whatsapp K
kanalina	3445 whatsapp K	3445 telegram K
kanalini	3445 whatsapp K	3445 telegram K
kanavaamme	1442 K
kanavalle	1442 whatsapp-K	1442 telegram-K
kanavamme	1442 whatsapp-K	1476 K
kannst	90 gib, was du K
karte	9 diese K	697 laden der K
karya	2010 K kami
kasutamine	1293 K ilma
kata	2012 K
katanya	2012 K
katil	51 sen de K
katilin	51 siz de K	3465 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3469 reklam verenin K
kavom	54 časti me K
kaydetti	3541 K
kaydolun	3538 K
kaynak	3444 tercih edilen K	3513 tercih edilen K
kaynaklar	3513 tercih edilen K
kaynaklara	3444 tercih ettiğiniz K
kazala	3153 K
kazanin	3465 K
kazao	3153 K
""", 'kd': """
kdykoli	501 zrušit K
""", 'ke': """
kebijakan	1921 K privasi	1921 K cookie
kedvenc	1866 google K
keelatud	1293 loata on K
keep	1046 help us K	1115 help us K	1115 help K our
keeps	1053 our app K you
kehotettiin	1478 K
kehotti	1478 K
kehottivat	1478 K
kehotus	1478 kuului K
kein	679 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1900 K minket
kernpunkte	698 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1478 K
kertoivat	1478 K
kertoo	1478 K
kesti	3541 ceza K
ketentuan	1921 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2624 med K	2624 av K
kielletty	1468 ilman lupaa on K
kiitos	1475 K kun luet
kinnitas	1322 K
kiosque	1576 en K
kiosques	1576 en K
kirakatban	1903 állt a K
kirim	2009 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1475 K sisään
kirjeenvaihtaja	1446 K
kirjoita	38 K meille	67 K meille
kirjoitti	1478 K
kirjoittivat	1478 K
kirjuta	38 K meile	67 K meile	1319 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1322 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1459 €/K	1477 /K
""", 'kl': """
klaagt	2579 K
klagade	3352 K
klagar	3352 K
klagede	580 K
klagen	2579 K
klager	580 K	2660 K
klaget	2660 K
klagt	738 K
kleine	583 haben wir eine K bitte
klical	3271 je K
klicka	3324 genom att K på
klicken	700 K sie auf play	700 auf play K
klikke	2632 ved å K på
klikom	3122 K na	3243 s K na	3243 s K
klimaatverslaggever	2552 is K
klummeskribent	545 er K
""", 'kn': """
know	1014 let us K
""", 'ko': """
kogu	1319 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1934 adalah K
kolumnist	640 ist K	1298 K	3109 je K	3231 je K	3314 är K
kolumnista	3109 je K
kolumnistica	3109 je K
kolumnistin	640 ist K
kolumnistka	3231 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1942 tulis K anda	1942 di kolom K
komentara	3120 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3120 biste K
komentarisanje	6 za K
komentarjev	3241 brisanja K	3241 izbris K	3241 brisanje K
komentarji	3241 K izražajo	3241 K ne izražajo	3241 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2686 aby dodać K	2709 zostaw K
komentarzach	85 w K	2696 w K	2696 w K pod
komentarzu	85 w K	2696 w K
komentator	1942 tanggung jawab K
komentirajo	3241 K lahko
komentirali	3120 biste K
komentiranje	6 za K
komentirate	3241 K lahko
kommentar	668 K wird	668 ihr K	668 dein K
kommentarbereich	85 im K
kommentare	85 in die K	624 um K zu	668 K zu diesem	668 K werden	736 schreibt mir in die K	736 schreib mir in die K	736 schreibt uns in die K
kommentaren	85 in den K	624 in den K
kommentarerna	85 i K	3299 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	529 i K	2605 i K	2628 stenger K	2628 meninger i K
kommentarfunktion	624 K
kommentarsporet	85 i K	552 i K
kommentator	545 er politisk K	545 er K	2621 er K i	2621 er K og	2621 er politisk K	3314 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3297 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	527 for at K	2604 for å K
kommentieren	6 um zu K	6 K zu können	623 um zu K	623 probleme beim K	623 K sie diesen	623 K sie den	624 nicht mehr K	668 K
kommentiert	624 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	672 K per mail	672 K per e-mail
komunikat	2744 taki K
kondigde	2579 K
koneellisesti	1449 K
konferenci	464 naši K
konferenciju	3115 našu K
konferenciu	3177 našu K
konferenco	3237 našo K
kongress	659 jetzt zum K
konseling	97 layanan K
konstaterade	3352 K
konstaterar	3352 K
kontakt	38 K os	38 K oss	577 K os	2657 K oss
kontakta	38 K oss	3349 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3108 K nas	3108 K redakciju
kontaktowej	2700 skrzynki K
kontaktujte	458 K redakci	458 K nás	458 K autora	3170 K redakciu	3170 K nás
konten	9 K ini
kontingent	597 haben ihr K
konto	513 opret en K for	577 opret en K	2741 załóż K	3282 skapa ett K för	3349 skapa ett K och	3349 skapa ett K här
kontributor	1934 adalah K
konzern	676 kein K	736 kein K
kopeerimine	1293 K ilma
kopieras	3331 får inte K	3331 får ej K
kopieres	2613 kan ikke K uten
kopiering	537 K er ikke tilladt	3331 K utan
kopijuoti	2391 K, platinti
kopiointi	1438 luvaton K	1438 K ilman lupaa
kopyalanamaz	3440 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1934 adalah K
korespondentas	2396 K
korespondente	2436 K
korespondentem	2701 jest K
korespondents	2436 K
korjattu	97 juttua K	97 juttua on K
korrekt	3320 ska vara K
korrekta	3320 ska vara K
korrektur	97 K:
korrekturhinweis	666 K
korrekturhinweise	666 K
korrespondent	545 er K	640 ist K	649 als K	649 seit # K	1298 K	2621 er K	3314 är K
korrespondentin	640 ist K	649 als K	649 seit # K
korrigerats	97 artikeln har K
korting	2537 K op je eerste	2537 K op het eerste
korzystamy	2683 K z plików cookie
kostenlos	594 wochen K	594 monat K	599 K per mail	705 lesen alle K	706 tage K	706 tage lang K	737 K testen
kostenlose	15 K artikel	597 noch zwei K	597 noch # K
kostenlosen	597 noch einen K	597 K artikel gelesen	599 unseren K newsletter	599 unserem K newsletter	599 unserer K newsletter	599 den K newsletter	716 K konto	716 K account
kostenloser	597 K artikel
kostenpflichtig	591 dieser artikel ist K
koster	578 K penge
kostnadsfritt	3327 en månad K
""", 'kr': """
krevde	2660 K
kriisipuhelin	97 K
kritik	666 lob oder K
kritiker	3314 är K och
kritiserar	3352 K
kritiserer	580 K	2660 K
kritisieren	738 K
kritisiert	738 K
kritizuje	502 K
kronor	3351 K
krzyczeli	2744 K
""", 'ku': """
kullan	3433 çerez K
kullanilamaz	3440 izinsiz K
kullanilmaktadir	3433 çerez K	3433 çerezler K
kullanilmasi	3440 izinsiz K yasaktir	3469 izin alinmadan K
kullaniyoruz	3433 çerezleri K	3433 çerezler K
kulttuuritoimittaja	1446 K
kulturredakteur	725 ist K
kulturredakteurin	725 ist K
kulturressort	649 leitet das K
kulturskribent	3314 är K
kumppanimme	1429 me ja K
kun	558 for K #	2635 for K #
kunne	578 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2573 geef wat je K
kurzfassung	641 K
kutunuza	3426 posta K
kutunuzda	79 posta K
kuukaudessa	1477 K
kuukausi	1419 kokeile K	1459 K #	1475 kokeile K
kuukausilahjoituksella	1458 K
kuulutas	1322 K
kuus	1321 K
kuvailee	1478 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3118 naš K	3240 naš K
kvizu	3118 našem K	3240 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1478 K
""", 'l': """
l	423 K'any
""", 'la': """
laadi	1319 K alla
laat	2549 K het ons
laatste	2485 volg het K nieuws
labojums	97 K:
ladattavissa	1455 sovellus on K
ladda	3286 K ner vår app	3349 K ner vår
lade	605 K die app
laden	605 K sie die app	606 app K	722 die karte zu K	722 das video zu K
lage	2658 K mer
laget	51 bli med på K
lahjoituksesi	1458 K auttaa	1475 K
lahjoitus	1458 tee K	1475 tee K	1479 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1644 K-nous votre
lamenta	1280 K	2163 K	2889 K
lamentano	2163 K
lamentou	2889 K
lance	1647 K
landing	1056 K in your inbox
langganan	1944 K buletin	2009 K sekarang	2013 K
language	97 contains K	97 contains strong K
lanjutkan	1947 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1899 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2594 K ned vår app	2657 K ned
later	980 check back K
latest	1032 the K on this story
laukeliai	21 būtini K
lauloivat	1478 K
laut	738 K
lavoro	2161 il nostro K
lawyers	1116 our K
""", 'le': """
leave	890 one click to K	1055 K your e-mail	1055 K us your e-mail	1090 K a clap	1115 K us a tip	1115 K a tip
lecteur	9 ce K	1550 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1564 par des K comme vous	1645 nos K
lectoras	36 nuestras K	1278 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1278 nuestros K	1278 gracias a sus K
lectors	18 gràcies als K	422 els nostres K
lectrices	1645 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	937 is a senior K	937 is a K
ledarskribent	545 er K	3314 är K
leden	2534 door onze K	2577 onze K
lederskribent	545 er K
leernos	1277 gracias por K
leestijd	0 K
legfontosabb	1899 K írásait
legge	2163 si K
leggere	2024 per K tutto
lehti	80 tilaa K
lei	2994 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	640 ist K
leiterin	640 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2813 K que nos apoiam	2887 nossos K	2887 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2889 K
lengkap	20 artikel K	1947 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2636 du kan K mer	2636 kan du K mer
lesedauer	0 K
lesen	591 im abo K	591 K sie mit plus	597 % noch zu K	605 in der app K	685 mehr dazu K sie	728 K sie hier.	735 danke fürs K
leser	2657 takk for at du K
leserabend	659 K	699 unseren K
leserbrev	43 K	2622 K
leserbrief	43 K	624 K
leserbriefe	43 K	624 K an	666 K
lesere	36 våre K	2658 våre K
leserfinanziert	736 K
leserinnen	36 unsere K	736 unsere K	736 unseren K
leserinnlegg	43 K	2622 K
lesern	736 ihren K
leserne	18 takket være K	2634 K våre
lesernes	18 K bidrag	2658 K bidrag
leserreise	699 K
leserreisen	659 unsere K	659 unseren K	699 K
leserumfrage	35 unserer K
leserzuschriften	666 K
lesetid	0 K
lesezeit	0 K
letno	3270 K
lets	1053 our app K you
letter	924 send a K
letters	43 K desk	43 K page	43 the K editor	924 K to the editor	924 send K	984 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2082 solo grazie ai nostri K	2161 i nostri K
lettre	78 notre K	1645 notre K
lettrici	2161 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1205 para seguir K	1205 quieres seguir K	1205 sigue K con	1205 y sigue K	1277 sigue K sin
lezen	20 meer K
lezers	36 onze K	2577 onze K
lezersaanbieding	2555 onze K
lezersactie	2555 onze K
lezersavond	2522 onze K	2555 onze gratis K
lezersevenement	2522 ons K
lezersreis	2522 onze K
lezersreizen	2522 onze K
""", 'li': """
libovolnou	501 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2471 al K
lidem	18 díky K	500 díky K
liens	74 nos K	1554 via nos K	1554 par nos K
liest	728 K du hier.
lietotni	2442 K
lifeline	97 crisis K
lignes	1564 qui lisent ces K
liitu	1319 K meie
liituge	51 K
like	1116 work K this
liked	1116 K what you read
liker	2658 K du det vi
limit	880 read without K	888 free K
limitat	349 accés il·K
limits	880 read without K
line	38 our tips K	67 our tips K	959 our tip K	1092 our tip K	1092 our tips K
link	903 copy the K	999 read it for free with this K
links	74 über diese K	74 onze K	912 some K on this page	912 some of the K on	1050 K here	1050 K on this page	1050 K in this post	1050 K on this site	1050 our K	1050 our shop K	1050 my K	1050 these K	1050 one of our K	1050 one of my K
liputan	2010 K kami
lire	20 pour K cet	1647 peut-on K
lisas	1322 K
lisens	47 K cc	47 cc-K
list	1061 join our K	1061 not on the K yet	1061 not on our K
listen	0 min K	907 K back here	907 K to us live	945 prefer to K	945 rather K
listeners	1072 K like you
listening	945 K time
live	1017 our K	1017 K q&a	1078 see them K
liveblog	685 im K	685 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1121 si has K hasta aquí
llegint	376 per seguir K
""", 'lo': """
local	1116 keep K news
log	24 K in	2469 K in om	2469 K in of
logg	24 K inn	2590 K inn for å	2655 K inn med	2657 K inn for
logga	24 K in	3282 K in för att	3346 K in med
logge	716 K dich ein
logged	21 must be K in to post	880 you must be K in to	921 you must be K in to
loggen	716 K sie sich ein
logget	527 du skal være K ind
login	24 faça K	2754 faça K para	2886 faça K
lokalredakteur	725 ist K
lokalredakteurin	725 ist K
lokalredaktion	649 leitet die K
look	1116 our new K
lovade	3352 K
love	1108 you K
lovede	580 K
""", 'lu': """
lubas	1322 K
luetaan	1473 juttu K
lugeda	1283 et edasi K
lugejad	1320 meie K
lugemiseks	1283 edasi K
luisteren	2556 artikel ook K
luisterversie	2 K
lukeaksesi	1419 K koko	1419 kirjaudu sisään K
lukemaan	1475 pääset K
lukemista	1475 jatka K
lukijamme	1476 K
lukijasta	1473 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1458 K tukea	1476 K tuella
lukittu	1471 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1419 K
lunar	2994 K
lunes	17 cada K
lupasi	1478 K
lupasivat	1478 K
""", 'ly': """
lyder	580 K	2660 K	3352 K
lydversion	2 K
lyssnar	3319 K på poddar
""", 'ma': """
maand	2471 deze K nog	2578 per K
maandelijks	2471 K opzegbaar	2578 K
mach	51 . K mit	735 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	582 K sie mit	736 was wir K
macht	735 K mit
made	869 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	435 váš e-K	472 svůj e-K	779 το e-K σας	1055 put your e-K	1055 type your e-K	1057 by e-K	1850 e-K cím	2549 K ons	2549 K dan	2576 K ons	2711 swój e-K	2759 no seu e-K	2926 pe e-K	3009 ваш e-K	3094 na vaš e-K	3122 svoj e-K	3122 na e-K	3158 váš e-K	3158 svoj e-K	3158 na váš e-K	3184 svoj e-K	3552 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2474 je e-K	2532 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	516 din e-K	527 din e-K vil ikke	577 din K
mailben	1893 legjobb cikkei e-K	1893 cikkei e-K	1893 hírei e-K
mailbox	79 in je K	79 in uw K	1056 in your K	2474 in je K	2474 in uw K	2474 in jouw K
maile	3158 vašom e-K
mailed	1056 e-K to you	1056 K to you
mailedbe	79 az e-K
mailing	1061 join our K list	1061 join the K list	1061 on our K list
mailom	3184 správy e-K
mailovou	472 e-K adresu
mailowy	2711 adres K
mailt	1900 írjon e-K
mailu	79 do e-K	434 přímo do e-K	3158 do vášho e-K
mailul	2897 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1476 ilman K
mainos	11 K
mainostaja	1468 maksanut K
mainosten	1430 K esto
majhno	3269 smo K
make	1115 will you K a
maken	2577 wij K
maksumuuri	1479 K
maksuton	1463 K tunnus
maksuttomat	1463 K artikkelit
maltilla	83 pelaa K
mamio	3153 K
manade	3352 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2813 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	654 K-cookies	968 K cookies
marketingcookies	547 K	2517 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1911 kotak K anda
masukkan	1911 K email
matched	950 K dollar	993 gift will be K	1071 will be K	1071 is being K	1071 are being K	1071 be K	1071 K until
material	636 mit K der	636 mit K von	938 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3036 K	3037 K.ru
""", 'md': """
md	558 kr./K	579 kr/K
""", 'me': """
me	3037 t.K	3576 t.K
meaning	1068 if you've been K to	1068 if you have been K to
medarbetare	3314 är K på	3314 är K i
meddelade	3352 K
meddelte	580 K
medewerker	2513 is K van
medgav	3352 K
mediach	2731 naszych K
medio	1278 este K
medlem	80 bliv K	80 bli K	577 bliv K	2657 bli K	3349 bli K
mee	51 . doe K	51 . doe ook K
meie	1320 K töö
meil	1319 aita K
meile	1319 saada K
meilile	1315 sinu K
meille	38 kerro K	67 kerro K	1475 lähetä K	1475 kerro K
meinen	623 was K sie dazu
meint	738 K
meinte	738 K
meinung	30 K der	43 anderer K	623 sagen sie uns ihre K	653 K des autors
mejl	3094 na vaš K	3094 vašu K	3122 svoj K	3122 na K	3284 i din K	3284 till din K
mejla	38 K oss	67 K oss	3349 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3349 din K
mejlen	79 i K	3284 direkt i K
mektuplari	43 okur K
melalui	1945 dukung kami K
melanjutkan	1908 untuk K membaca	1947 untuk K membaca
meld	2657 K deg på her
meldde	2579 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	693 K dich bei uns	735 K dich an	2592 K deg av når	2632 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	582 K sie sich an	591 K sie sich an, um	591 bitte K sie sich an	693 K sie sich bei uns	735 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2530 krijg een K bij	2530 ontvang een K bij
meldingen	14 K	2480 schakel K in	2480 zet K aan	2480 ontvang K	2530 krijg K	2576 zet K aan
meldt	2579 K
meldte	2660 K
membaca	1947 untuk terus K	1947 untuk K berita ini	2009 daftar untuk K
member	50 as a K you	867 become a K	950 become a K	997 not a K?
memberikan	97 belum K tanggapan	1942 K komentar
members	18 our K	36 our K	50 K can	880 is for K only	880 K-only story	1025 paying K	1065 thanks to our K	1072 K like you	1116 our K
membership	1067 consider a K
membiayai	1945 K kami
membro	2886 torne-se K
membru	80 devino K
membutuhkan	2009 kami K dukungan
memuat	45 K ulang
menar	3352 K
mencionanos	62 K
mendaftar	1944 dengan K, anda
mendapat	1955 K komisi
mendapatkan	1955 K komisi	2009 daftar untuk K
mener	580 K	2657 hva K du	2660 K
menerbitkan	45 K ulang
menerima	1935 K cookie	1955 K komisi	2009 daftar untuk K
mengambil	1956 dilarang K	1956 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1942 komentar yang K
mengatakan	2012 K
menggandakan	1956 dilarang K
menggunakan	1921 K cookie
mengirimkan	57 kami K
mengutip	1928 dilarang K
meninggalkan	1942 K komentar
menit	0 K baca
mensais	2888 K
mensuales	1279 K
mensuel	1539 un don K	1564 un soutien K	1646 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	2012 K
menyalin	1956 dilarang K
menyatakan	2012 K
merch	975 our K
merci	1644 K de nous
mere	559 kan du læse K	559 du kan læse K	559 kan læse K om
merespons	97 belum K
merkezimiz	3539 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	423 al K	1279 al K	1279 por K
mese	2162 al K
mesec	3123 prvi K	3152 prvi K	3244 prvi K	3244 na K	3270 na K	3270 prvi K
meses	1205 K por #
mesiac	3186 prvý K	3211 za K	3211 prvý K
message	38 K us	67 K us	869 a K from our editor
messagerie	1523 votre adresse de K ne sera pas
messengera	2699 K
messengeri	3169 K
messengerju	3229 K
messengeru	457 K
messengerze	2699 K
metus	2418 per K
mewakili	1956 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2439 ar K
mielipidekirjoitus	43 K
miembro	1277 hazte K
mig	62 tag K på
mij	62 tag K
mille	2082 # per K
milliardaire	1564 à aucun K
mind	97 ring K
minggu	2011 per K
mingguan	1944 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1853 kövess K	1900 kövess K	1900 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	997 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2574 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3423 zaten abone K
missen	2573 wat je kunt K
mission	1116 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	984 spot a K	984 report a K	1091 when we learn of a K	1091 when we make a K	1091 if we have made a K
mitdiskutieren	6 K	668 K
mitgeteilt	738 K
mitglied	80 werden sie K	80 werde K	735 werden sie K	735 werde K	735 jetzt K werden
mitglieder	50 K können	594 nur für K	679 angebots für K	736 unsere K
mithilfe	721 K von ki
mitteilungen	14 push-K	609 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3123 prvi K	3152 prvi K
""", 'mn': """
mnd	2635 kr/K	2659 kr/K
""", 'mo': """
mobile	894 on your K app	894 our K app
mobilen	553 direkte på K	2629 nyheter rett på K	2629 rett på K	3321 nyheter direkt i K	3321 direkt i K
mobilepay	577 K til #	577 K på #	577 K #	577 K et
modalidad	1279 K premium
moderador	2776 não serão aprovados pelo K
moderados	2776 serão K antes
moderated	921 comments are K	921 pre-K
moderowane	2709 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2576 maak het volgende K
mois	1646 par K
moittii	1478 K
molbu	3105 imamo malu K	3105 malu K
molila	3153 K
molili	3153 K
molio	3153 K
monat	679 einen K für	679 K für nur	737 im K	737 pro K
monate	706 # K lang
monatlich	737 K
monday	17 every K
mondays	1058 sent K
mondogatta	1903 K
mondta	1903 K
montag	17 jeden K
month	880 try a K for	880 try it for a K	887 for the first K	887 for your first K	1073 £# a K	1073 $# a K	1073 €# a K	1117 a K	1117 per K	1117 every K	1117 each K
monthly	950 one-off or K	997 reached your K limit	1046 K gift	1115 become a K	1115 give K	1117 K
months	53 K on this story	880 K for $#	887 for the first # K	887 for the first three K
morgen	17 jeden K	17 am K	17 hver K	556 hver K i din	675 uns auch K
morgenbrevet	2633 K
morgon	17 varje K
morgonbrevet	3325 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1645 nos K
""", 'mu': """
muhabiri	3448 gazetesi K
muhabiridir	3448 K
muhabirimize	39 K	3446 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3476 K
muistutti	1478 K
mukaan	1475 lähde K	1475 tule K	1478 K
multato	2163 ha K
multou	2889 K
mums	2456 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2549 mail K
nabiralnik	79 v vaš K	3217 v vaš K
nabiralniku	3217 v vašem K	3243 vašem K
nachdruck	635 K verboten	690 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	605 aktuelle K aufs handy	606 K-app	609 push-K	685 weitere K finden sie	685 mehr K finden sie	709 K des tages	709 alle K zum
nadaljevanje	3216 za K branja	3245 K spodaj
nadaljuje	3245 K pod oglasom	3245 K spodaj
nadaljujte	3216 K branje
nadie	1278 K nos dice
naglasila	3153 K
naglasio	3153 K
najdete	476 další články K
najnowsze	2671 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3248 K nam
names	97 not their real K
napis	2744 taki K
napisz	38 K do nas	67 K do nas	2687 K do nas	2700 K do nas	2732 K:	2732 K na	2741 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3216 če želite brati K
napsal	502 K
napsala	502 K
narrated	945 is K by an ai	945 is K by ai
nasilja	97 opise K
naslov	3217 na vaš e-K	3217 svoj e-K	3243 svoj e-K	3243 svoj e-poštni K
nastavak	3090 za K čitanja	3124 K ispod	3124 K teksta
nastavili	3090 da biste K čitanje
nastavite	3090 K čitanje	3092 K čitati
nastavlja	3124 K ispod	3124 K nakon
naszego	2705 K sklepu	2708 K quizu
naszej	2742 K pracy
naszym	2741 zostań K
naujienas	2403 K telefone	2404 K el. paštu	2415 mūsų K
naujienose	2392 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1154 tu K no soporta	1154 su K no soporta	2771 seu K não suporta
navela	3153 K
naveo	3153 K
navigateur	10 votre K	21 dans le K pour mon prochain	1518 votre K ne supporte pas	1518 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3153 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1121 K pedirte	1124 K tu apoyo	1277 K tu ayuda	1277 K de ti	1277 te K
necessariamente	2794 não reflete K a opinião	2794 não refletem K a opinião
necessaris	21 camps K
necessitem	421 et K
nechajte	77 K nám svoj e-mail
nechcete	489 K přijít o	3201 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2461 K nu een
neighbors	1072 K like you
neighbours	1072 K like you
nell	2033 apri K'app
nella	79 K tua mail	2031 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3269 K mediji	3269 smo K
neodvisno	3268 podprite K
neophodna	21 K polja
neovisni	3151 ostanemo K
neovisno	3150 podržite K
nepriklausoma	2417 K žurnalistika
nesutinkate	43 K
netiquette	623 beachten sie die K	2045 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2601 dette K bruker
neue	702 die K app
neuen	605 hier geht es zur K
neukunden	679 nur für K
neuvoi	1478 K
neuvoivat	1478 K
neuvoo	1478 K
neuvottiin	1478 K
never	71 K spam
news	606 K-app	709 alle K zum	709 alle K zu	894 K app for	937 is a K	959 K tip
newsblog	685 im K	685 unserem K
newsdesk	39 our K	39 the K
newsis	1295 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	253 K	372 la nostra K	473 K	500 náš K	503 K	599 unseren K	599 unserem K	599 unserer K	599 K bestellen	599 K richtig	603 K an	603 K von	603 zum K	603 täglichen K	644 K	672 K erhalten	672 K empfangen	672 unser K	672 der K über	672 der K für	704 unser abend-K	704 unser morgen-K	704 unser K	704 K ist kostenlos	735 K an	736 unser K	736 unseren K	736 unserem K	736 dieser K	739 K	745 εγγραφείτε στο K	745 εγγραφή στο K	745 το K μας	745 γραφτείτε στο K	745 στο K των	745 στο K του	745 στο K της	862 εγγραφείτε στο K	862 γραφτείτε στο K	863 το K μας	866 K	890 sign up for our K	890 sign up to our K	890 sign up for the K	890 subscribe to our K	890 join our K	890 get our K	890 our K here	890 receive our K	890 our daily K	890 our weekly K	890 our morning K	949 K	990 K soon	1042 from our saturday K	1089 this K was forwarded to you	1089 forwarded this K	1097 reply to this K	1116 our K	1119 K	1136 suscríbete a la K	1136 apúntate a la K	1136 nuestra K	1201 suscribite al K	1278 nuestra K	1281 K	1503 inscrivez-vous à la K	1503 abonnez-vous à la K	1503 notre K	1563 vous adresser sa K	1645 notre K	1645 cette K	1648 K	1911 K kami	1911 langganan K	2010 K kami	2030 iscriviti alla K	2030 la nostra K	2081 le nostre K	2161 la nostra K	2161 questa K	2164 K	2671 zapisz się na K	2671 nasz K	2713 K	2742 nasz K	2745 K	2758 assine a K	2758 nossa K	2812 esta é a edição da K	2812 esta é uma edição da K	2887 nossa K	2890 K	2896 abonează-te la K	2896 abonați-vă la K	2896 înscrie-te la K	2992 înscrie-te la K	2996 K	3093 naš dnevni K	3103 K	3150 prijavite se na K	3151 naš K	3154 K	3185 K	3210 náš K	3213 K	3225 K
newslettera	78 naszego K	78 do K	78 odber K	2671 zapisz się do K	2671 naszego K	2713 K	2742 naszego K	3103 K	3158 odber K	3185 K	3210 nášho K
newsletterem	2742 naszym K
newsletters	890 K may contain info about	949 K	1116 our K	1119 K	1503 nos K	1503 recevoir les K	1645 nos K	1648 K
newsletteru	78 odběr K	473 K
newsletterul	78 K nostru	2896 K nostru	2926 abonează-te la K	2992 înscrie-te la K	2993 K nostru
newslettery	473 K	3185 K
newsletterze	2713 K
newslettre	3185 K
newson	1866 google K
newspaper	1116 our K
newsroom	38 contact our K	67 contact our K	1004 not by the K	1014 tell our K	1014 our K	1032 stories from our K	1032 more from our K	1116 our K	1116 non-profit K	1116 this K
newsticker	685 unserem K
next	1017 our K	1046 help pay for the K	1046 pay for the K one
nezavisni	3151 K mediji	3151 ostanemo K
nezavisno	3150 podržite K
""", 'ng': """
ngay	3722 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2669 K dostęp
niets	2507 K uit deze	2568 K van deze site
nieuws	2477 K-app	2510 google K	2512 K of een tip	2548 app je K	2564 al het K over	2564 al het K uit	2575 K in je mail
nieuwsbrief	78 de K	78 onze K	2474 onze K	2475 dagelijkse K	2475 wekelijkse K	2509 K	2577 onze K	2577 deze K	2580 K
nieuwsbrieven	2474 onze K	2509 K	2577 onze K	2580 K
nieuwsbron	2547 favoriete K
nieuwsquiz	2557 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3103 K	3150 prijavite se na K	3151 naš K
""", 'no': """
nombreux	1564 plus nous serons K
nonprofit	1116 K newsroom	1116 K news outlet
nosaltres	38 contacta amb K
nosotros	1277 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2750 apoie K	2750 apoie o K	2761 baixe K app	2761 no K app	2886 apoie K	2886 apoie o K	2886 siga o K	2886 entre no K	2887 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	422 la K feina	2033 nella K app	2161 la K app
nostre	422 el K canal
nostri	74 K link
nostro	35 K quiz	2161 il K sito	2161 che il K
nota	20 leer esta K	1205 para leer esta K
notice	1091 if you K
noticia	1278 esta K
noticias	1178 en google K	1178 tu fuente de K
notificaciones	14 las K	1144 activa las K	1144 activar K	1145 recibir K
notifications	14 K	898 turn on K	898 turn on desktop K	898 would like to send you K	898 K from this site	899 enable K	899 allow K	899 receive K	1509 activer les K	1509 activez les K	1509 autoriser les K
notifiche	14 le K
notified	890 sign up to be K	899 get K
notifikace	471 K
notifikasi	14 K	1913 dapatkan K	1915 aktifkan K	2009 nyalakan K
notifikation	553 K
notifikationer	14 K	553 K
notify	899 K me of	899 K me when	921 K me of new posts
notis	3321 K
notiser	14 K	3321 K	3321 push-K
notre	35 K quiz	1645 K site
nouvelle	1523 ouvre dans une K fenêtre
novice	3217 na naše K	3217 na e-K	3225 e-K	3243 na e-K	3269 naše K
novinar	3109 je K	3109 , K	3109 - K	3231 je K	3231 , K	3231 - K
novinari	3151 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3269 naši K
novinarju	39 našemu K	3230 pišite K
novinarka	3109 je K	3109 , K	3109 - K	3231 je K	3231 , K	3231 - K
novinarki	3230 pišite K
novinarstvo	3151 nezavisno K	3151 neovisno K	3151 naše K	3269 neodvisno K
novinaru	39 našem K
noviniek	3158 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1141 en K app	1277 únete a K	1278 K app	1278 K web
nuestras	1278 K redes
nuestro	35 K quiz	64 K espejo	1124 apoya K	1149 únete a K canal	1277 apoya K	1277 únete a K	1277 recibe K	1278 K canal	1278 K medio	1278 K sitio	1278 K equipo
nuestros	74 K enlaces	1156 K socios	1278 K socios
numer	2743 K krs
nunca	1278 más que K
nuotraukas	40 K ir vaizdo
nur	679 abo für K
""", 'ny': """
nyheder	541 google K	575 vores K
nyhedsbrev	78 vores K	515 vores K	515 tilmeld dig K	556 K	577 tilmeld dig K	578 vores K	581 K
nyhedsbreve	515 vores K	578 vores K
nyhedsbrevet	78 K	515 få K	556 K	577 tilmeld dig K
nyhetene	2629 K rett på mobilen	2655 K våre
nyheter	2617 google K	3310 google K	3346 våra K
nyheterna	3290 följ K	3321 K direkt i mobilen
nyhetsbrev	78 vårt K	2592 vårt K	2592 våre K	2592 meld deg på K	2592 abonner på K	2633 K	2657 meld deg på K	2658 vårt K	2658 våre K	2661 K	3284 vårt K	3284 våra K	3284 anmäl dig till K	3325 K	3349 anmäl dig till K	3350 vårt K	3350 våra K	3353 K
nyhetsbrevet	78 K	2592 få K	2633 K	2657 meld deg på K	3325 K	3349 anmäl dig till K
nyilatkozta	1903 K
nyt	1470 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2045 i campi K
obchode	3177 našom K
oberoende	3349 stöd K
objasnila	3153 K
objasnili	3153 K
objasnio	3153 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3120 K komentara
obligatoires	21 champs K sont	1523 les champs K
obligatori	2045 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1159 los campos K
obligatoriska	21 K fält	3297 K fält
obligatoriske	21 K felt	2604 K felt
obratite	3108 K nam se	3108 K se našem
obrigado	2886 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	449 další šíření K	486 ke všemu K	3186 celému K
obsahuje	97 K popisy
obserwuj	2679 K nas na	2679 K nas w	2741 K nas
obvestila	14 K	3217 na K
""", 'oc': """
occupa	2059 si K di
ochtend	17 elke K	2532 elke K het
""", 'od': """
od	3123 K # €	3186 K # €	3244 K # €
odbieraj	2735 K
odcinek	2706 K
odcinka	2706 K
oddajte	3253 K svoj glas
odejdete	426 než K
odete	3105 prije nego što K	3105 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3153 K
odgovorili	97 nisu K
odgovorio	97 nije K	3153 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3227 preden K
odoberajte	3206 K
odobrenja	3142 bez K
odomknite	3157 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2754 K este artigo
off	38 tip us K	67 tip us K	1117 one-K
offert	1496 vous est K	1646 mois K
offrez	54 K-moi un café	1574 K-le	1574 K-la	1644 K-lui	1644 K-nous
offrici	2160 K un
offrimi	54 K un caffè	2160 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3151 bez K
oglasov	70 brez K	3269 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3423 K devam etmek için
okurlarimiz	36 K	3539 K
okurlarimizin	3460 K desteğiyle	3539 K
okurlarin	3460 K desteği olmadan
okuyun	3465 K
""", 'ol': """
olarak	50 abone K	3424 abone K	3446 bize anonim K
olmayan	3499 patronu K
olmayanlara	3474 abone K
olun	80 üye K	3538 üye K
olursunuz	3465 kabul etmiş K
olvassa	1879 K tovább
""", 'om': """
omiljene	3106 K izvore
omiljeni	3106 K izvor
""", 'on': """
onafhankelijk	2534 wij K	2534 we K
onafhankelijke	2465 steun K journalistiek	2576 steun K	2577 K journalistiek
onafhankelijkheid	2577 onze K
onbeperkt	2469 lees K	2469 K lezen	2471 K toegang	2537 K digitaal
ondersteunt	2489 je browser K	2489 uw browser K
onderzoek	2577 dit K
onderzoeken	2577 onze K
onderzoeksjournalist	2513 is K
onderzoeksredacteur	2552 is K
onderzoeksredactie	39 onze K	2512 onze K
one	1115 make a K-time	1115 will you be K of
oneens	43 K?
online	699 unser K-shop	975 our K shop	975 our K store	1017 our free K	1017 our K event	1077 in our K shop
onlineshop	659 im K bestellen
only	1073 K £#	1073 K $#	1073 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2511 app K
ontdek	2576 K nu
ontvang	2474 K onze	2475 K elke
onze	84 in K app	84 via K app	84 met K app	2477 K app	2512 tip voor K	2577 K app
""", 'oo': """
oordeelde	2579 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	502 K
opakovala	502 K
opakuje	502 K
opdateret	97 artiklen er K
open	894 K in app	894 K in the app	1065 left it K	2477 K in app
opfordrede	580 K
ophavsretsloven	537 beskyttet af K
ophavsretten	537 K tilhører
opiniestuk	2516 ingezonden K
opinion	30 K of	921 have an K on this
opinions	30 K of
oplyser	580 K
oplyste	580 K
opmerking	2512 tip of K	2512 vraag of K	2512 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3271 K
oppdatert	97 saken er K
oppfordret	2660 K
opphavsrettslig	2613 K beskyttet
opplyser	2660 K
opplyste	2660 K
opportunities	1100 equal K employer
opportunity	1100 equal K employer	1100 equal-K employer
opprett	2590 K en konto for	2657 K en konto
oprava	97 K:
opsiger	558 indtil du K
opublikowany	22 nie zostanie K	2686 twój adres e-mail nie zostanie K
opzegbaar	2578 K
""", 'or': """
ordenou	2889 K
ordinato	2163 ha K
ordnete	738 K an
organizatori	3153 pozivaju K
organizatorzy	2744 zapraszają K
original	97 K version of this	938 read the K article	1572 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	938 this article was K published on	938 this story was K published on	938 this story K appeared	938 this article K appeared	938 K published at	1006 story was K published by	1006 story was K published on	1006 story was K published in the	1006 article was K published by	1006 article was K published in our
originalment	380 es va publicar K a	380 es va publicar K en	380 publicat K a
originalmente	1170 este artículo fue publicado K	1171 publicado K en	2788 publicado K em	2820 publicado K no	2820 publicado K na
originariamente	2056 articolo pubblicato K	2089 pubblicato K in
ortaklarimiz	3433 biz ve K
ortsseite	685 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3090 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2744 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2735 K
otsustas	1322 K
""", 'ou': """
our	947 is K
outbrain	94 K
""", 'ov': """
ovdje	3105 kad ste već K
overblikket	556 K hver dag	556 K hver morgen
overgenomen	45 K
overname	2507 K zonder
overnemen	45 K	2544 dit artikel K
oversikten	2633 få K
overview	1011 this K
overzicht	2554 dit K
ovisi	3150 K o vama
""", 'ow': """
owner	1116 has no K	1116 have no K
""", 'oy': """
oynat	3465 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3170 K sa nám	3209 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2406 jūsų parama K
padroni	2082 non ha K	2114 senza K	2114 né K	2161 senza K	2161 libera da K
pagar	54 K um café	2886 ajude a K
page	1017 our jobs K
paghi	2160 K un'ora
pago	1281 muro de K
pague	54 me K um café	54 K-me um café	2790 K-nos um café
pahoitteli	1478 K
paid	912 we get K if you buy	912 we may be K
paikalla	42 olitko K
paikkaa	1470 hae K
pakolliset	21 K kentät
palautetta	1475 anna K
palus	1322 K
palusid	1322 K
palvelusta	1448 ulkoisesta K	1448 upotus K
panaszolta	1903 K
pandangan	1956 tidak mewakili K	1956 K pribadi penulis
paparnya	2012 K
paper	947 is the K's
par	1646 K an
parama	2416 jūsų K	2420 K
parancsolta	1903 K
parandus	97 K:
parceiros	2773 nós e os nossos K	2887 nossos K
paremkite	2406 K mus	2416 K mus
parlez	38 K-nous	67 K-nous
part	939 no K of this
partager	1574 articles à K	1574 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2746 faça K e
partecipato	2072 non ha K alla stesura
parteispende	739 K
partenaires	1520 nos K et nous	1520 nous et nos K	1645 nos K
participar	1160 para K
participez	1480 K à
participou	2803 não K da produção	2803 não K na produção
partilhada	2798 uma publicação K por
partilhe	25 K-o
partir	1482 avant de K	2888 a K de # euros
partner	74 K-links	620 wir und unsere K	689 von unserem K	2043 i nostri K	3294 vi och våra K
partnere	524 vi og vores K	2601 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1880 K
partnerlinks	37 K	74 K
partnerom	3124 u suradnji s K	3124 u saradnji sa K
partners	689 anzeige eines K	917 we and our K	1116 our K	2491 wij en onze K	2577 onze K
partnership	939 was produced in K with
partnerske	74 K poveznice	3124 K poveznice	3245 K povezave
partnerskie	2717 linki K
partnerzy	2683 my i nasi K	2683 nasi zaufani K
pasak	2419 K
pasakojo	2419 K
pasidalinkite	49 K
pass	49 K it on	904 K this on
passende	706 sie das K abo
passendes	706 sie ihr K abo
patikslinta	97 K
patreon	260 в K	950 on K	950 our K	3599 на K
patron	874 become a K of	1115 become a K
patronem	2720 zostań naszym K	2741 zostań K
patroni	2742 nasi K	2961 fără K
patronite	2720 na K	2742 na K
patronlardan	3499 K bağimsiz
patronsuz	3499 K
paying	1065 thanks to our K
paypal	675 per K
paywall	676 K	736 ohne K	739 K	1065 without a K	1116 we have no K	1116 we do not have a K	1119 K	1648 K	2164 K	2890 K
paywalls	1119 K
""", 'pe': """
pe	2994 K an
peatoimetaja	1298 K
pedimos	1277 te K ayuda
pedirte	1121 tenemos un favor que K
pediu	2889 K
peiling	35 onze K	2557 onze K
pelanggan	50 K dapat	50 K bisa	1909 khusus K	1947 untuk K	2010 K kami	2013 K
pembaca	18 berkat K	43 surat K	2010 K kami
pemblokir	1974 K iklan
pemegang	1979 tanpa K saham
pemilik	1979 tanpa K modal
pendant	1646 K un mois
pendapat	1956 K pribadi penulis
peneliti	1934 adalah K
pengar	3350 kostar K
penger	2658 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2927 fără niciun cost K tine
penulis	1934 adalah K
people	18 thanks to K like	993 funded by K like you	1072 K like you
pequeno	2747 um K favor a pedir
per	2659 K år	3351 K år
peramban	10 K anda
percent	888 # K left to read
perfil	2767 siga nosso K
periodisme	421 dona suport al K	422 el nostre K	422 fent K	422 fem K
periodismo	1124 apoya el K	1202 hacer un K	1277 apoya el K	1277 colabora con el K	1278 nuestro K	1278 K de calidad	1278 hacemos K	1278 haciendo K
periodista	39 nuestro K	39 nuestra K	358 és K	1173 es K
periodistas	39 nuestros K	1201 nuestros K	1278 nuestros K
periodistes	422 els nostres K
perjantaisin	17 K
permanencia	1279 sin K
permission	938 reproduced here with K	938 reproduced with K	953 written K	953 prior K	954 without K	968 K to load	968 K before anything is loaded	1006 K to reuse this
perskaitykite	2416 K visą
personal	967 views are K
personale	2903 datele tale K
personales	1156 datos K serán
personas	1202 K como tú	1277 K como tú
persondatapolitik	525 K
personenbezogene	621 K daten
personnelles	1521 vos données K
personoplysninger	525 dine K
personopplysninger	2602 K
personuppgifter	3295 dina K
personverninnstillinger	2623 K
perspausdinti	45 K
pertama	2011 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2791 é K
pesquisadora	2791 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3153 K
""", 'ph': """
philosophe	1605 est K
phone	907 news to your K
photographe	1605 est K
photographer	961 staff K
photos	40 your K	40 vos K	40 tes K	975 K from this story	975 K from this event
""", 'pi': """
pictures	40 your K
pide	1280 K
piebilda	2459 K
piece	1009 this K	1116 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2743 K miesiąc
pievienojieties	51 K
pilihan	1992 sumber K
pirmas	2418 K mėnuo
pisala	3153 K je
pisalo	3153 K je
pisao	3153 K je
pisz	2732 K na
pitala	3153 K
pitali	3153 K
pitao	3153 K
pitch	867 K in	950 K in
pitching	1115 consider K in
pix	2790 um K	2888 K
""", 'pj': """
pjevali	3153 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2614 vær varsom-K
plakatens	2627 vær varsom-K
platformlarinda	3527 tüm podcast K
plats	42 var du på K
plattform	736 unsere K
player	9 this K
please	51 K join them	67 K tell us	880 K log in to	903 K share this	951 K help	1110 K tell us about	1110 K tell us how	1110 K tell us your	1115 K chip in	1115 K give	1115 K help if	1115 K give if
pleide	2660 K
pliki	2702 bez zgody na K
plusartikelen	2577 K
plusartikels	2469 gratis K	2577 K
""", 'po': """
pobierz	2741 K naszą
poche	1561 dans votre K
podaj	77 K swój e-mail
podatkov	3243 obdelavo osebnih K
podatku	2665 przekaż #% K	2720 #% K	2720 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	466 K	550 K-app	578 vores K	643 den K können sie	643 den K kannst du	643 unseren K	736 unser K	736 unseren K	773 K	863 το K μας	943 follow the K	1116 our K	1278 nuestro K	1645 notre K	2010 K kami	2161 il nostro K	2556 op de K	2577 onze K	2626 hører K	2706 K	2742 nasz K	2887 nosso K	3117 K	3151 naš K	3179 K	3210 náš K	3239 K	3454 K'i	3454 K'imizi
podcasta	3117 K	3239 K
podcastapp	550 K	2556 favoriete K
podcaste	34 našom K
podcasten	550 K	2626 K
podcastimiz	3539 K
podcastimizi	34 K
podcastimme	34 K	1476 K
podcastov	3179 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	550 hvor du lytter til K	550 hvor du hører K	643 wo es K gibt	700 folgen des K	700 folge des K	773 K	943 wherever you get your K	943 wherever you listen to K	943 wherever you get K
podcastu	34 naszego K	34 našem K	466 K	2706 K	3117 K	3179 K	3239 K
podcastul	34 K nostru	2993 K nostru
podcastunk	1901 K
podcastunkban	34 K
podcasty	466 K	500 naše K	2706 K	3179 K
podd	34 vår K	3350 vår K
poddapp	3319 K
poddar	34 våra K	3319 K finns
podden	3319 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2813 sua ajuda K
poden	50 els socis K
poderemos	2813 a sua ajuda K	2886 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2626 hører K	2658 vår K	3117 K	3239 K	3269 naš K
podkasta	3117 K	3239 K
podkastapp	2626 K
podkasten	2626 K
podkastu	3117 K	3239 K
podle	502 K
podotkl	502 K
podpora	499 vaše K	3209 vaša K	3268 vaša K
podpore	3210 vďaka K	3248 brez vaše K	3269 brez vaše K
podporo	3268 vašo K
podporte	3191 K	3209 K nás	3209 K našu
podpory	479 bez vaší K	500 bez vaší K	3191 bez vašej K	3210 bez vašej K
podprite	3248 K	3268 K nas	3268 K naše
podremos	1277 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2732 K nas
points	1011 the bullet K	1011 these bullet K	1011 the key K above
pokutoval	502 K
policy	917 our cookie K
politica	2903 K de cookie
political	937 is a K	937 is the K editor
politicieni	2927 nu depinde de K
politika	3433 çerez K
politikasi	3434 gizlilik K
politikredakteur	725 ist K
politikredakteurin	725 ist K
politikressort	649 leitet das K
politikwissenschaftler	640 ist K
politologue	1537 est K
poll	35 our K	921 vote in our K	921 take our K	2557 onze K
polub	2679 K nas na
pomagajte	3268 K nam
pomocou	3193 K ai
pomozite	3127 K nam	3150 K nam
pomozte	499 K nám
ponavlja	3153 K
ponavljao	3153 K
ponctuel	1539 un don K
ponovno	45 K objavi
pop	867 K your
popravek	97 K:
poprosil	502 K
poprosila	502 K
poprzedniej	97 K wersji
por	2817 um ano K #
poradil	502 K
portal	2742 nasz K	3151 naš K	3269 naš K
portalu	2716 na naszym K	2716 w naszym K
posez	1644 K-la à	1644 K-nous
posible	18 hace K
posielajte	3170 K nám
posielame	57 vám K
positions	975 our open K
poslechnout	467 si můžete K
posljednji	3136 K besplatni članak
posredujte	49 K
possible	373 ajuda a fer K	422 ajuda a fer K
post	20 rest of this K	79 på e-K	968 to view this K	968 to see this K	1004 this is a paid K	1009 this K	1116 this K	2517 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3285 din e-K	3297 din e-K kommer inte
postadresse	60 e-K vises ikke	2593 din e-K	2604 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3150 K član	3268 K član	3268 K naročnik
postanizda	79 e-K	3458 her sabah e-K	3458 e-K	3472 e-K
postaw	54 K mi kawę	54 K kawę	2741 K nam	2741 K mi	2741 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	599 in dein K	599 in deinem K	599 direkt ins K	603 in ihrem K	603 in ihr K
postingan	1999 K bersama oleh
postkasti	1306 otse K
postkastis	1306 iga hommik sinu K	1306 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3150 K nam je
potrebujeme	3209 K vašu podporu
potrebujemo	3233 za ogled K	3268 K vašo
potremo	2082 aiuto K	2160 con il tuo aiuto K
potrivit	2995 K
potrzebujemy	2665 K twojego wsparcia	2741 K twojej pomocy	2741 K twojego wsparcia
pound	1115 K you give
pourboire	1540 un K
pourront	1590 traceurs K être déposés
poursuivez	1494 K votre lecture
poursuivre	1494 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3212 K	3271 je K
povedala	3212 K	3271 je K
povestit	2995 a K
povikao	3153 K
powered	1115 K by you
powerful	1116 hold the K to account
powiadomienia	14 K	2675 włącz K	2675 chcesz otrzymywać K	2676 K push
powiedzieli	2744 K
powtarza	2744 K
pozele	40 K tale
pozivala	3153 K
pozivali	3153 K
pozivao	3153 K
pozn	97 K. red
poznamenal	502 K
poznamenala	502 K
pozvala	3153 K
pozvao	3153 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2495 K mee	2576 K mee
praca	2742 nasza K
pracujte	464 K s námi	3177 K s nami
prati	3138 K nas na
pratite	3150 K nas
pravi	3271 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2746 K de você	2886 K de si
precisamos	2747 K da sua ajuda	2750 K do seu apoio	2886 K da sua ajuda
precisato	2163 ha K
preciso	2777 é K estar logado
precizat	2995 a K
prednostne	3228 K vire
prednostni	3228 K vir
prednostnih	3228 K virov
prednostnim	3228 K virom
predplatitelia	50 K môžu	3199 len K	3199 iba K	3199 nájdu K	3199 prečítajú K	3213 K
predvajanje	3233 K videa
preferate	2911 sursele tale K	2975 surse K
preferences	917 your cookie K	1020 cookie K	1020 privacy K
preferida	356 font K	1178 fuente K	2795 fonte K
preferidas	1178 fuentes K	2795 fontes K
preferides	356 fonts K
preferido	1178 medio K
preferidos	1178 medios K
preferirane	3106 K izvore
preferirani	3106 K izvor
preferiranih	3106 K izvora
preferita	2036 fonte K su google	2062 fonte K
preferite	2062 fonti K
preferowane	2698 K źródło	2698 K źródła
preferowanego	2698 K źródła
preferowanych	2698 K źródeł
preferowanym	2698 K źródłem
preferred	907 K source on google	955 K source	1024 K sources
preglednik	10 vaš K
prehratie	3173 K videa
prejemajte	3217 K vsako	3265 K
prejemati	3258 želite K
prejmite	3265 K
preklinjao	3153 K
prelua	45 K
preluarea	2910 K textelor
preluat	45 K
prema	3153 K
premier	1498 le K mois	1646 le K mois
premium	2537 toegang tot alle K
premoderated	921 K
prenesite	3268 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3279 bli K	3279 redan K	3280 som K	3346 en K	3349 bli K
prenumeranter	50 K kan	3279 endast för K	3337 är för K	3337 bara K	3337 endast K	3350 våra K	3353 K
prenumerata	2420 K
prenumeration	3353 K
prenumerationen	3284 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2412 tik K
prenumeratoriams	2381 tik K	2412 tekstas skirtas K	2412 straipsnis skirtas K
prenumeratorzy	50 K mogą	2728 tylko K
prenumerera	80 K	3279 K för att	3284 K på nyhetsbrev	3324 genom att K	3349 K på vårt
prenumeruojate	2381 jau K
prenumeruokite	80 K	2416 K
preostanek	3216 K članka
presenteie	2754 K
prethodnog	3142 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3154 K
pretplati	3122 hvala na K
pretplatite	80 K se	3090 K se već od	3150 K se
pretplatnici	50 K mogu	3135 samo K	3154 K
pretplatnicima	3090 dostupan samo K	3090 dostupan je samo K	3090 dostupan je K	3090 dostupno samo K	3102 samo K	3135 samo K
pretplatnik	50 kao K	80 postanite K	3090 već ste K	3150 postanite K
pretplatnike	3090 dostupan samo za K	3102 samo za K
pretplatu	3091 već imate K	3123 uz K	3123 K	3144 uz K
preuzeti	45 K
preuzimanje	3101 zabranjeno K	3126 zabranjeno K	3126 zabranjeno je K
preuzmite	3150 K našu
preventing	913 browser extension is K
prevention	97 suicide K
preview	1025 free K
previous	97 K version of this
price	1117 the K of a
pridaj	51 K sa
pridajte	51 K sa	3202 K si nás	3209 K sa k nám
prihvatate	3122 prijavom K
prijavi	24 K se	3122 hvala na K
prijavili	3122 hvala što ste se K
prijavite	24 K se	3150 K se na naš	3150 K se na naše	3268 K se na
prijavo	3243 s K se	3243 s K na	3243 hvala za K
prijavom	3122 K se slažete	3122 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3228 K vir
priljubljene	3228 K vire
priljubljeni	3228 K vir
prima	2994 K lună
primajte	3143 K
primate	3137 želite da K
primati	3137 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2888 K mês
primer	423 el K mes	1279 el K mes
primo	2162 il K mese
principles	938 the thomson reuters trust K
print	903 click to K	1112 will not K your	1112 won't K your
prioriterad	3310 K källa
pripojte	51 K sa
pripomenul	3212 K
prisijunkite	24 K	51 K	2416 K prie mūsų
prispejte	90 K, koľko môžete	3191 K	3209 K	3209 K aj vy
prispevek	3269 ta K
privacidad	1157 política de K	1278 nuestra política de K
privacidade	2774 política de K
privacitat	361 política de K
privacy	917 see our K policy	917 to our K policy and terms	917 and the google K policy	1116 our K policy
privacybeleid	2491 ons K	2532 ga je akkoord met het K
privacyverklaring	2493 K
private	60 your email will stay K
privatlivspolitik	525 K
priznaje	3153 K
priznal	3212 K
priznala	3153 K
priznao	3153 K
probe	732 K-abo
probeabo	582 K	591 wochen im K	732 K	732 das K
probeer	2576 K nu	2576 K een maand
proberen	2578 gratis K
processing	917 consent to the K
prochains	1645 nos K articles
procurada	97 K, a
prodavnici	3115 našoj K
produce	993 not free to K	993 not cheap to K
produced	1004 K by our brand
proefabonnement	2471 K	2576 neem een K	2578 K
profesor	1173 es K	2913 este K
profesora	1173 es K
professeur	1537 est K
professeure	1537 est K
professionista	2059 è giornalista K	2059 giornalista K
professor	358 és K	640 ist K	937 is a K	937 is an assistant K	2791 é K
professora	358 és K	2791 é K
professore	2059 è K
professoressa	2059 è K
professorin	640 ist K
profilazione	2042 i cookie di K
profitez	1480 K de	1494 K de nos offres
prohibida	1171 queda K
proibida	2788 é K a
project	1558 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2995 a K	2995 au K
promise	1115 K never to
propietaris	402 sense K	402 ni K
propustite	3137 ne K
prosbu	426 máme na vás K	426 máme malou K	3166 máme malú K	3166 malú K
proseguire	2085 per K la lettura
prosil	502 K
prosila	502 K
prosili	502 K	2744 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2744 K
protejate	2935 K de dreptul de autor
provalo	2023 K gratis	2160 K gratis
provided	917 content K by a third party	968 contains content K by
provision	617 erhalten wir eine K	617 eine kleine K	689 bekommen wir eine K	689 eine K vom	711 K
provisions	617 K-links
provisionslinks	711 K
prozent	680 K rabatt
przedruk	45 K	2718 K za zgodą
przedrukujcie	45 K
przegap	2730 nie K
przekonuje	2744 K
przetisknout	45 K
przetwarzanie	2684 K danych osobowych
przez	2722 K ai
przycisk	2711 klikając K
przyznaje	2744 K
""", 'ps': """
psal	502 K
psala	502 K
""", 'pt': """
ptal	502 K se
ptala	502 K se
ptali	502 K se
ptaly	502 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2045 prima di K un commento
pubblicato	22 non sarà K	2045 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2776 o seu endereço de e-mail não será K
publicat	2935 a fost K inițial în
publication	874 is a reader-supported K	1004 accurate at the time of K	1004 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3331 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1154 bloqueador de K	1278 sin K
publicidade	11 a K	70 sem K	2804 depois da K
publicitat	11 la K	70 sense K	422 sense K
publicitate	11 K	70 fără K
publikovanie	3164 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1112 will not K your	1112 won't K your	1112 never K your	1112 we may K your
published	22 will not be K	60 email won't be K	921 your email address will not be K	939 was first K by	939 was first K on	1006 K under license
publishing	1004 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1454 suoraan K
puis	1495 K # €
puisque	1482 K vous êtes là
pungkasnya	2012 K
punya	1910 sudah K akun
purchase	912 K through links on our site
push	671 per K
pushbericht	2530 een K bij
pushbeskeder	553 K
pushmeldingen	2481 K
pushnotiser	3321 K
pushvarsler	2629 K
pustit	467 si můžete K
pustite	77 K svoj e-naslov
puts	1053 our app K
""", 'py': """
pytali	2744 K
pyysi	1478 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1121 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	2015 già che sei K
quieras	1129 cancela cuando K	1279 cancela cuando K
quitter	1482 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2557 doe de K	2557 onze K	2708 nasz K	2708 K
quizie	2708 naszym K	2708 K
""", 'ra': """
raccolta	2164 K fondi
racconta	2163 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2163 ha K
raconte	1647 K
racontez	38 K-nous	67 K-nous
rad	3151 naš K
radil	502 K
radila	502 K
radili	502 K
radzi	2744 K
radzili	2744 K
radzono	2744 K
ragino	2419 K
raise	993 help us K
rajaton	1420 K pääsy
rakendus	1304 meie K	1304 K
rakenduses	1304 K
raksti	38 K mums	67 K mums	2456 K mums
rakstiet	38 K mums	67 K mums
raksts	2457 šis K
rakstu	2455 šo K
rakstus	2457 visus K
ralat	97 K:
range	1045 shop the K
rappelle	1647 K
""", 're': """
reach	965 K him at	965 K her at	965 K them at	993 we would K our goal	993 we'd K our goal	1115 help us K
reached	888 you've K your limit of free	936 can be K at
reacties	85 in de K	2496 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	888 # % left to K	945 is K by an ai	945 is K by ai	999 link can K this	1065 free to K	1065 free for all to K	1116 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	869 we're asking K	946 thank you, K	993 funded by K like you	1014 K' editor	1046 K make this	1065 thanks to our K	1072 K like you	1115 K like you	1115 join the K	1116 our K	1116 funded by its K	1119 appeal for K	1119 K pay
reading	0 K time	880 keep K for just	880 keep K with a	880 K this post for free	884 to finish K	884 to keep K	999 to your K list	1066 you're K	1066 you are K	1066 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2496 om te K	2512 K? mail	2512 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2922 nu a participat la K
realizzazione	2072 non ha partecipato alla K
recalled	1118 K
recalls	1118 K
recaptcha	205 K	849 K	890 protected by K	1256 K	1621 K	2000 K	2139 K	2262 K	2867 K	2982 K	3523 K	3832 K
receba	2746 K as	2758 K no seu	2758 K todos os dias	2886 K no seu
receive	890 K email from us on behalf of	891 sign up to K	891 K emails from	917 agree to K emails	1115 to K new posts
recevez	1480 K chaque	1504 K chaque	1504 K tous les	1644 K notre
recevoir	1510 K les alertes	1563 j'accepte de K
recherche	97 für diese K haben wir	736 diese K
recherchen	736 unsere K
rechercheteam	39 unser K	39 unserem K	648 K
rechtbankverslaggever	2552 is K
recibe	1120 K cada	1139 K cada	1139 K todas las
recibir	1201 acepto K
recipe	1050 links in this K
reclamat	2995 a K
reclame	70 fără K	2993 fără K
reclamelor	2956 blocare a K
reclamevrij	70 K
recomandat	2995 a K	2995 au K
recomenda	2889 K
reconheceu	2889 K
reconnu	1647 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2995 a K
recurring	950 K donation	1117 K donation
red	97 anm. d. K
redacteur	2513 is K	2513 is politiek K	2552 werkt als K
redactie	39 onze K	97 noot van de K	2495 mail de K	2512 contact op met onze K	2512 contact op met de K	2512 tip voor de K	2516 mening van de K	2541 K heeft geen	2576 mail de K	2576 tip de K	2577 onze K
redactor	358 és K	1173 es K	1240 es K jefe	2913 este K
redactora	358 és K	1173 es K	1240 es K jefa
redakce	458 napište do K	464 do K	464 do naší K	500 naše K	500 jsme malá K
redakci	39 naší K	500 naši K
redakcia	3210 naša K	3210 sme malá K
redakcie	3164 bez súhlasu K	3170 napíšte do K	3177 do K	3177 do našej K
redakcii	39 našej K
redakcija	2417 mūsų K	2457 mūsu K	3151 naša K	3151 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3108 javite se K	3108 pišite K	3115 našoj K
redakcijos	2391 K sutikimo
redakciju	3151 našu K
redakcja	2742 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2718 bez zgody K	2742 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	2009 hubungi K	2010 K kami	2010 email K	2010 K
redaksjon	2658 vår K
redaksjonen	38 tips K	67 tips K	2657 kontakt K	2658 kontakt K
redakteur	640 ist K	649 als K	649 seit # K
redakteurin	640 ist K	649 als K	649 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	578 vores K	649 leitet die K	653 meinung der K	689 K war an der	690 nicht von der K	693 melden sie sich bei der K	713 produkte wurden von der K	736 unsere K	3350 vår K
redaktionell	713 produkte K ausgewählt
redaktionelle	620 externe K inhalte
redaktionen	527 skriv til K	3297 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	459 je K	459 , K	459 - K	2701 - K	2701 , K	3171 je K	3171 , K	3171 - K
redaktore	2436 galvenā K	2436 K
redaktorem	459 je K	2701 jest K
redaktorius	2396 K
redaktorka	459 je K	459 , K	459 - K	2701 - K	2701 , K	3171 je K	3171 , K	3171 - K
redaktorkou	459 je K	3171 je K
redaktorom	3171 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2436 galvenais K	2436 K
redaktur	1934 adalah K
redator	2851 é K
redatora	2851 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2081 la K ti invia	2123 lavora nella K	2123 è entrata in K	2123 è entrato in K	2161 la nostra K
reenvia	49 K
references	97 contains K to
refresh	980 K this page	980 K the page
regala	1129 K esta nota
reggel	17 minden K
regioverslaggever	2513 is K
registe	2754 K-se para
register	880 K for free to
registered	997 K users can
registraci	472 děkujeme za K	474 po K
registrarte	1139 al K
registrate	1201 K a nuestro	1277 K
registrati	2014 K per	2026 K per	2160 K gratis
registration	1025 free K gives
registreer	2469 K je
registrera	3324 genom att K dig
registrere	2632 ved å K deg
registrieren	592 K sie sich
registrierung	645 K	679 mit ihrer K	680 die K ist kostenlos
registrirajte	3123 K se besplatno	3123 besplatno se K	3244 brezplačno K	3244 K se brezplačno
registrujte	499 K se	3123 K se besplatno
regrette	1647 K
regrettent	1647 K
reiseangebote	699 unsere K
rejoignez	51 K-les	51 K-nous	1514 K-nous sur	1644 K-nous	1644 K notre	1644 K nos
rejoins	51 K-les
rekao	3153 K
rekla	3153 K
reklam	70 bez K	70 nie mamy K	70 K yok	500 bez K	2742 bez K	2742 nie mamy K
reklama	3151 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2637 K
reklamelinks	74 K	560 K
reklamer	70 ingen K	578 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2717 we współpracy K
reklamsiz	70 K	3539 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2889 K
rely	1108 you K on	1116 we K on
remaining	888 free articles K	888 free article K	888 articles K this month	888 free stories K
remind	1119 K me later
removed	921 this comment has been K
rendszeres	1900 legyen K
rendue	60 e-mail ne sera pas K
replied	1118 K
reply	6 leave a K	1097 just hit K	1097 hit K and	1097 hit K to
replying	1097 K to this email
report	53 months on this K	53 months to K	984 K an error
reportage	736 diese K	1645 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2887 esta K
reportagens	2887 nossas K
reportaje	97 para este K	1278 este K
reported	1118 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	640 ist K	649 als K	649 seit # K	934 contact the K at	935 is a K at	937 is a K	937 is a senior K	959 contact the K	959 contact our K	959 email the K	961 K	1537 est K	1605 est grand K	1605 est grande K	1934 adalah K	2621 er K i	2701 - K	2701 , K	2913 este K	3109 je K	3109 , K	3231 je K	3231 , K	3314 är K på
reportera	39 naszego K	1173 es K
reporterem	39 naszym K	2701 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	640 ist K	649 als K	649 seit # K
reporterka	2701 - K	2701 , K	3109 je K	3231 je K
reportero	1173 es K
reporters	39 our K	1115 ask our K	1116 our K	1116 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	921 why are you K this	993 keep our K free	1010 this K	1032 more of our K	1116 our K	1116 this K	1116 K like this	1116 goes to K
reportrar	39 våra K
reports	963 K on
repost	45 K this
representa	2794 não K a opinião
representam	2776 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	939 may not be K
reproducerea	2910 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	938 K without permission	1006 K in whole or in part	1535 toute K	1535 droits de K	1535 K interdite	1536 toute K	1536 droits de K	1536 K interdite
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
republish	45 K	938 K our articles	938 K this article	1006 K this story	1006 K our stories
republished	45 K	938 K with permission	938 is K from
requests	97 K for comment
required	21 K fields are marked	921 K fields are marked
research	937 is a K fellow
researcher	937 is a senior K	937 is a K
reserva	29 es K el dret
reservados	1171 derechos K	2787 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	355 tots els drets K
reserve	29 K the right
reserved	758 all rights K	880 article is K for	938 all rights K	2194 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2123 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1197 K de sus autores	1197 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2776 os comentários são de K
responsabiliza	30 não se K	1197 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1197 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	725 ist K
ressortleiterin	725 ist K
rest	20 to read the K	880 to read the K of this	1009 the K of this
restants	1500 articles gratuits K
reste	1501 il vous K #%	1501 il vous K # %
resultater	541 google-K
results	1024 your search K	1024 your google K
retrouvez	1514 K-nous sur	1544 K	1644 K-nous
rette	551 K fejl
rettelse	97 K:
retter	551 K fejl	551 K alle fejl	2627 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2613 alle K forbeholdt
reuters	1535 avec K	1536 avec K
revcontent	94 K
revelou	2889 K
revient	1564 vous K qu'à
rewritten	938 may not be published, broadcast, K
""", 'ri': """
ricamiz	3419 küçük bir K var	3419 sizden bir K var
ricercatore	2059 è K
ricercatrice	2059 è K
ricevi	2031 K ogni	2160 K ogni	2160 K la
richtigstellung	97 K:
ricordato	2163 ha K
rief	738 K
riep	2579 K
riferito	2163 ha K
riippumaton	1476 K media
riippumatonta	1475 tue K	1476 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2056 K riservata	2056 © K	2089 è vietata la K	2089 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2091 K agli abbonati
riservati	2056 tutti i diritti K	2091 K agli abbonati
riservato	2023 K ai nostri abbonati	2023 questo contenuto è K	2085 K agli utenti	2091 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	548 af en K	1256 no soy un K	1621 je ne suis pas un K	2000 saya bukan K	2139 non sono un K	2867 não sou um K	2982 nu sunt K
rocznie	2743 K
ropade	3352 K
ropar	3352 K
roper	2660 K
ropte	2660 K
roskapostia	71 ei K
round	949 our K-up
roundup	890 get a weekly K	949 our K	949 weekly K
rozhodl	502 K
rozhodol	3212 K
rozpowszechnianie	2695 K artykułu	2718 dalsze K
""", 'ru': """
rubrice	476 najdete v K
ruft	738 K
ruga	2995 îi K	2995 îl K
rugat	2995 a K	2995 au K
rugau	2995 K
rukoili	1478 K
ruled	1118 K
rundbrief	78 K	644 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2660 K	3352 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3352 K
sagde	580 K
sagen	738 K
saggista	2123 è K
saglasnosti	3142 bez K
sagt	738 K
sagte	738 K
sagten	738 K
said	1118 K
saisissez	77 K votre adresse
saken	2581 likte du denne K	2627 feil i K	2655 denne K	2655 få K	2657 les hele K	2658 denne K
saker	2655 flere K	2658 våre K	2658 alle K
saklidir	3440 tüm haklari K	3440 her hakki K
sako	2419 K
saluran	1917 ikuti K	1917 gabung di K	2010 K kami
samarbeid	2637 i K med en annonsør
samarbejde	560 i K med en annoncør
samarbete	3329 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2554 deze K	2554 de K is
samenwerking	2541 betaalde K	2541 K met onze partner	2541 K met een commerciële
samstag	17 jeden K
samtycke	3316 ditt K
samtykke	547 dit K	547 give K	555 jeg giver K til	2623 ditt K	2623 gi K
samtykket	2623 K ditt
sang	580 K	2660 K
sanoi	1478 K
sanoivat	1478 K
sanoo	1478 K
sans	70 K pub
satin	3465 K alin
satura	2437 ārējā K
saturday	17 every K
saturdays	1058 delivered K	1058 sent K
sauca	2459 K
saugomos	2384 visos teisės K
savetovala	3153 K
savetovali	3153 K
savetovao	3153 K
savetuje	3153 K
savjetovala	3153 K
savjetovali	3153 K
savjetovao	3153 K
savjetuje	3153 K
savundu	3541 K
say	867 have your K	921 have your K in
saya	62 tag K
sayenizde	3539 sizin K
says	1118 K
sazinies	2456 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2033 K l'app	2033 K la app	2033 K la nostra app	2160 K la nostra	2160 K l'app
schauen	735 K sie vorbei
schick	49 K ihn	49 K es	723 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	723 K sie uns	735 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	732 K
schokkend	97 kan als K
schon	583 wenn sie K hier sind	583 wo sie K hier sind
schreef	2579 K
schreib	38 K uns	67 K uns	693 K uns	735 K uns	736 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	582 K sie an	623 K sie uns ihre meinung	693 K sie uns	735 K sie uns
schreibt	38 K uns	67 K uns	640 K über	640 K für	650 K seit # für	735 K uns	736 K mir unten	736 K uns unten	738 K
schrieb	738 K
schriftlicher	635 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2461 K u in	2461 K je in	2474 K je in voor	2474 K je gratis in	2575 K je hier in	2576 K je gratis in
schrijft	2513 K over	2513 K voor	2579 K
schrijver	2513 is K en	2516 mening van de K
scria	2995 K pe	2995 K în	2995 așa K
scrie	38 K-ne	67 K-ne	2992 K-ne
scrii	2992 să ne K
scriitoare	2913 este K
scriitor	2913 este K
scripts	913 unblock K
scris	2995 a K
scritto	2161 chi ha K questo	2163 ha K
scrittore	2059 è uno K
scrittrice	2059 è una K
scrive	2059 K di	2059 K per
scriveteci	38 K	67 K
scrivi	2014 K a
scrivici	38 K	67 K	2160 K
""", 'se': """
search	1024 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2163 K
section	55 K #g	922 in the comment K
secure	959 K drop
securedrop	959 K
securely	959 K on signal	959 K via signal	959 contact us K	959 reach us K
seda	49 jaga K
see	42 did you K it	1091 if you K
segnalacelo	2160 K
segons	424 K
segueix	421 K-nos
seguici	2036 K su	2036 K anche su	2160 K
seguir	1150 puedes K a	1150 puede K a
segundo	2889 K
sehen	728 K sie hier.
sekarang	2009 donasi K	2009 daftar K	2009 gabung K	2009 unduh aplikasi K
sekite	2416 K mus
sekojiet	2456 K mums
selaimesi	10 K
seleciona	2812 a redação K
selected	1004 K by our
selengkapnya	1908 untuk membaca K	1947 membaca artikel K
selgitas	1322 K
selitti	1478 K
selon	1647 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1646 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1279 a la K	2888 por K
semanal	78 la carta K	1139 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	577 K os	890 we'll K you	959 K us a tip	2606 K inn	2657 K oss
sende	2632 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	723 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1053 our app K you
seneste	550 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2082 K di te non	2160 K di te non
sermayeden	3499 K bağimsiz
service	1537 est chef du K	1537 est cheffe du K	1605 a rejoint le K
serwisie	2716 w K	2731 naszym K
serwisu	2702 treści z K	2702 treść z K
seslendi	3541 diye K	3541 K
setiap	17 K pagi	2011 K bulan
setmana	421 rep cada K
setmanalment	17 K
settimana	17 ogni K	2162 alla K
settings	917 cookie K	1020 cookie K	1020 privacy K
setuju	43 tidak K?
setujui	1935 K cookie
seuraa	1475 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	903 K this with	903 K this post on	903 K this if you	903 K this far and wide	903 click to K	912 we may get a K
shareholders	993 not by K	1116 no K
shop	1017 our K	1045 K our	1077 in our K	1077 from our K	1077 our K now
shope	3177 našom e-K
shopping	1050 our K links
shopu	464 našem e-K	3115 našem web K	3177 nášho e-K
should	959 story we K	959 we K look into	959 we K know about
shouted	1118 K
showcase	237 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	660 jetzt tickets K:	705 K sie unsere arbeit
sier	2635 til du K opp	2660 K
siga	2767 K-nos no	2767 K-nos nas	2886 K-nos
siger	580 K
sign	24 K in	891 K up to get	951 K up	1061 K up for our	1061 K up to our	1115 K up for our	1115 K up to our	1115 when you K up	1115 K up now
signal	542 på K	647 auf K	647 K-kanal	2618 på K	3311 på K
signaler	1523 K une erreur
signalez	1644 K-la-nous	1644 K-le-nous
signali	3169 K
signalu	457 K	2699 K
signing	890 thanks for K up	890 thank you for K up	890 by K up, i agree	890 by K up, you agree	890 by K up you agree
silakan	1908 K login	1908 K masuk
silenced	1116 refuse to be K
simply	1097 K hit reply
since	869 K you're here
sini	2009 klik di K
sinirsiz	3443 K erişim
sinulle	1415 meillä on K pyyntö
site	64 ayna K	1017 our jobs K	1116 our K	2577 onze K
sitede	3450 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2459 K
skaityti	2381 norėdami K toliau	2381 norint K toliau	2381 K toliau galite
skaitytojai	2417 mūsų K
skaitytojams	2417 mūsų K
skelbiamas	22 nebus K
skicka	3324 genom att K	3349 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2406 K # proc	2416 K paramą
sklepem	2705 naszym K
sklepie	2705 naszym K
skontaktuj	38 K się z nami	2700 K się z nami	2700 K się z naszym	2700 K się z naszą	2700 K się z autorem	2700 K się z autorką
skreg	580 K
skrek	2660 K	3352 K
skrev	580 K	2660 K	3352 K
skribent	545 er fast K	2621 er K	3314 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	577 K til os	577 K dig op	3284 K upp dig	3349 K upp dig	3349 K till oss
skrive	21 logget ind for at K	2658 vi bør K om	2658 vi burde K om
skrivefeil	2627 funnet en K
skriver	580 K	2660 K	3352 K
skrzynce	2671 w twojej K
""", 'sl': """
slant	3351 en K
slapukais	2397 K	2415 K
slapukus	2397 K
sledite	3268 K nam
sledujte	437 K nás	490 K nás živě	499 K nás	3209 K nás
sliboval	502 K
slobodno	3150 podržite K
sluit	51 K je aan
""", 'sm': """
small	1046 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	421 fes-te K	421 fes-te'n K
socia	51 hazte K	80 hazte K	1120 hazte K	1176 hazte K
social	613 auch bei K media
socialmediacookies	2517 K
socio	51 hazte K	80 hazte K	1120 hazte K	1124 hazte K	1176 hazte K
sociologue	1537 est K
socios	1206 solo para K	1206 sólo para K
socis	80 feu-vos K
sodelovanju	3245 v K s partnerjem
soglasja	3262 brez K	3262 brez pisnega K
som	2655 en sak K
somebody	1089 if you know K	1089 K sent you this
someone	903 send this to K	1089 if you know K	1089 K sent you this
something	984 see K wrong	984 K is wrong	1091 if we got K wrong	1091 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2995 arată un K
sondajul	35 K nostru
sonderheft	699 unser K	699 das K
sondzie	2708 naszej K	2708 w K	2725 weź udział w K
sonntag	17 jeden K
sordu	3541 K	3541 diye K
sordular	3541 K
soruyor	3541 K
sostegno	2018 il tuo K ci	2018 abbiamo bisogno del tuo K	2160 il tuo K
sostenerci	2018 puoi K
sostengono	2082 ci K ogni mese
sostenitore	80 diventa K	2160 diventa K
sostenitori	2161 i nostri K
sostiene	2057 chi ci K	2161 chi ci K	2163 K
sostieni	2018 K il nostro	2018 K la nostra	2160 K il	2160 K la
sostienici	2057 K	2160 K
sostuvo	1280 K
sottolinea	2163 K
soubory	451 K cookie
souhlasu	450 bez K	493 bez K
souligne	1647 K
source	955 top K
soutenez	1485 K notre	1539 K-nous	1539 K notre	1567 en vous abonnant, vous K	1644 K-nous	1644 K notre	1644 K-le	1644 K-la
soutenir	1481 nous K	1486 pour nous K	1644 K notre
soutien	1480 votre K	1485 votre K est	1485 a besoin de votre K	1564 votre K, même
soutiennent	1564 nous K chaque mois
soutiens	1644 je K
sovelluksellamme	84 K
sovelluksemme	1424 lataa K	1476 K
sovelluksessa	1424 avaa K	1455 K
sovelluksessamme	84 K
sovellus	1424 lataa K	1424 lataa ilmainen K	1455 K	1475 lataa K
""", 'sp': """
spaltist	2621 er K	2621 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1115 can you K
specchio	64 sito K
spelregels	2496 K
spende	582 ihre K	582 mit einer K	586 deine K für	586 ihre K hilft	586 deine K hilft	586 jede K hilft	586 jede kleine K hilft	586 jede K zählt	735 deine K	735 eure K	735 K jetzt	735 K uns	739 K
spenden	582 jetzt K	582 K sie	739 K
spendenaufruf	739 K
spendenaufrufe	739 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	735 K uns
spendieren	54 K sie mir einen kaffee	735 K sie uns
spiega	2163 K
spiegato	2163 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1012 K content
sportredacteur	2552 is K
sportredakteur	725 ist K
sportredakteurin	725 ist K
sportressort	649 leitet das K
sportskommentator	2621 er K
sportverslaggever	2513 is K
spot	1091 if you K
spotify	3454 K'da	3527 K'da dinle	3527 K'dan dinle
spotted	1091 if you've K
spottete	738 K
spravodajcom	3171 je K
sprijinul	2992 K tău	2992 avem nevoie de K	2993 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2992 K-ne	2993 K-mi mai jos	2995 K
spunea	2995 K
spuneau	2995 K
spurgte	580 K
spurte	2660 K
spus	2995 a K	2995 au K
""", 'sq': """
squadra	2161 la nostra K
""", 'st': """
staat	2579 K er
stabilito	2163 ha K
stadsverslaggever	2552 is K
stammt	721 K von einer ki
stand	1115 K with us
standards	938 our K: the	1014 our K team
starred	60 K fields
starting	1078 tickets K at
statement	1099 forward-looking K
statements	1099 forward-looking K	1099 forward looking K
stay	980 K with us for
ste	3166 keď K už tu	3227 ker K že tu
stede	42 var du til K
stelde	2579 K
stellen	699 wir K ein
stellenangebote	659 aktuelle K
stellenmarkt	659 unserem K
stellenportal	699 unserem K	699 unser K
stemme	548 ai-K
steuerlich	675 K absetzbar
steun	2461 uw K	2465 met jouw K	2465 met uw K	2465 K ons met	2508 K ons	2576 K ons	2576 K onze	2576 jouw K
stiahnite	3209 K si
stichpunkte	698 die K
stillingen	570 søg K	2650 søk K
stimme	641 K
stjerne	60 felter med K
stod	580 K der	3352 K det
stond	2579 K
stopite	3230 K v stik z
stopspillet	83 K
store	471 app K	669 im app K	1017 our K	1077 in our K	1077 from our K	3183 app K
stories	15 free K	888 free K left	934 for more K like this	997 access to all our K	1010 K like this	1032 more of our K	1116 our K	1116 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	880 to read the full K	888 free K left	888 last free K	894 read this K in the app	903 share this K on	934 if you have a K to tell	934 email your K to	959 K for us	999 save this K	1009 this K	1009 the full K	1010 this K	1010 a K like this	1011 this K	1116 this K	1116 K that took us
straight	890 K to your inbox	1056 emailed K to you
straipsniai	2408 nemokami K	2412 geriausi K jūsų
straipsnis	2412 nemokamas K	2417 šis K
straipsnius	2408 nemokamus K
streszczeniu	2722 o K ai
striga	2995 K
strigat	2995 a K	2995 au K
strigau	2995 K
strinjate	43 se ne K	43 se K
strona	2683 ta K używa
studio	1004 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2549 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2549 K een mail	2549 K ze naar
""", 'su': """
subliniat	2995 a K
submitting	890 by K your email
subscreva	2758 K a nossa	2758 K as
subscribe	880 K to continue reading	880 K to read the full	880 to continue reading, K	880 K to get access	880 K for full access	880 K to unlock	880 already K?	890 K to our free	890 K to our weekly	890 K to our daily	890 K for more	907 K to our channel	907 K to our podcast	943 K to the podcast	943 K to our podcast	997 if you already K	997 K now for	1021 K here	1021 K below	1115 K to our	1115 K today	1115 K now	1115 K to get	1115 K for free
subscribed	990 you are now K to	1042 you have K
subscriber	50 as a K	867 become a K	880 already a K	880 this is a K-only	882 existing K	997 K-only article	997 K-only story	997 K-only content	997 not a K?	1017 K event	1025 K account	1115 becoming a paid K	1115 free or paid K
subscribers	50 K can	50 K may	880 this article is for premium K	880 for K only	880 exclusively for K	880 is exclusive to K	880 for paying K	880 for paid K	880 is for K	880 are for K	880 only K can read	882 existing K	997 exclusive to our K	997 exclusively to K	1027 K can comment	1065 thanks to our K	1116 our K	1119 K
subscribing	880 by K to our	890 by K, you agree	1067 consider K	1115 consider K
subscription	880 off annual K	880 off an annual K	880 your K helps	880 K is being used on another	880 upgrade your K	880 sign up for a K	880 purchase a paid K	997 your K supports	997 your K makes	997 our K offers	997 our K options	1025 without a K	1067 consider a K	1117 annual K	1119 K
subscriptions	1119 K
subscriptor	349 ja n'ets K	421 fes-te K	421 fes-te'n K
subscriptors	50 els K poden	349 només per a K	373 gràcies als K	376 exclusiu per a K	425 K
subscrit	372 K al nostre
subscriu	80 K-te	421 K-te
subscriure	372 en K't
subskrybenci	50 K mogą	2728 tylko K	2742 nasi K	2745 K
subskrybent	50 jako K
subskrypcja	2745 K
subskrypcje	2745 K
subskrypcji	2714 w K	2736 w K
substack	880 in the K app	1119 K
substacks	1119 K
subvention	1564 aucune K et
succes	2896 te-ai abonat cu K
successfully	1042 K subscribed
sued	1118 K
sufletului	97 telefonul K
suglasnosti	3142 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1567 pour lire la K	1567 lire la K ?
suivez	1514 K-nous sur	1644 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1277 K al	1277 K
summary	1011 this K
sunday	17 every K	949 our K email
sundays	17 on K	1058 sent K
suosikiksi	1441 K
suositteli	1478 K
suport	373 amb el teu K podem	373 ens donen K cada mes	421 dona'ns K	421 el teu K	422 ens donen K
suporta	2771 o seu browser não K
support	874 please K us	874 your K, no matter how small	874 K our work by	874 to K my work	874 you can K us	913 your browser does not K	993 K fact-based	1115 K us	1115 K our	1115 K my work	1115 K this work	1115 your K	1115 we ask you to K	1115 K the show
supporta	2040 il tuo browser non K
supported	913 your browser is not K	1116 reader-K	1116 reader K	1116 member-K	1116 listener-K
supporter	1115 become a K
supporters	1065 thanks to our K	1072 K like you
supporting	874 please consider K	1115 consider K
survei	2010 K kami
survey	35 our K	35 our reader K	921 reader K	921 take our # minute K	921 two-minute K	922 short K	1115 take our K
suscribirte	1136 al K
suscribite	80 K	1201 K a nuestro	1277 K
suscripciones	1281 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1129 ya soy K	1129 ya eres K	1277 hazte K
suscriptora	1277 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1130 exclusivo para K	1130 sólo para K	1130 solo para K	1278 nuestros K	1281 K
susisiekite	38 K su mumis	2416 K su mumis
sustaining	950 K member	1115 K member	1115 become a K
sustenta	2887 que K o
sutikimo	2384 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3352 K
svarar	2658 vi K alle
svarbiausius	2415 K savaitės
svarede	580 K
svarer	2658 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2660 K
svideo	3105 K vam se tekst
svobodno	3268 podprite K
svobodnou	499 podpořte K
svoju	3094 K e-mail	3094 K mejl	3122 K e-mail
""", 'sw': """
swish	3326 via K
swisha	3349 K en gåva	3349 K oss	3349 K gärna	3349 K till #
""", 'sy': """
syndicated	1006 auto-generated from a K feed	1006 published from a K feed	1006 K feed
syndication	1006 our K team
syntetisk	548 K stemme	2624 K stemme
""", 'sz': """
szerint	1903 K
szerk	97 a K.
""", 'ta': """
taalfout	2496 K
taasavaldada	45 K
taboola	94 K
tady	426 když už jste K
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
tahun	2011 per K
takes	997 free and K less than
takip	3430 bizi K edin	3430 K et	3449 x'te K	3465 K edin	3538 bizi K edin
takk	2632 ja K, jeg vil
takket	578 K være dig	2658 K være deg
taloustoimittaja	1446 K
talsyntes	3317 K
tamamini	20 haberin K	20 yazinin K	3538 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2012 K
tanggung	1956 menjadi K jawab penulis
tanpa	71 K spam
tapana	1478 K sanoa
tapkite	2416 K nariu
tarafindan	3451 yapay zeka K	3451 yapay zekâ K
tarayiciniz	10 K
targeting	968 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1871 külső K
tarvitsee	1475 K sinua	1475 K tukeasi
tarvitsemme	1475 K apuasi	1475 K tukeasi
tasuta	1311 K konto
tavsiye	3541 K etti	3541 K ediyor
""", 'te': """
te	3449 'i x'K
teada	38 anna meile K	67 anna meile K
team	1116 our K	2577 ons K
teatas	1322 K
teavitused	1305 K
techredacteur	2552 is K
tegasnya	2012 K
tehisaru	1301 K abil	1301 tegi K	1317 K abil
tehisintellekt	1301 K
tehisintellekti	1301 K abil	1317 K abil
teica	2459 K
teigia	2419 K
teil	706 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	735 K sie uns
teilnehmen	659 jetzt K
teilte	738 K mit	738 K der	738 K die
tekrarladi	3541 K
tekst	20 cały K	20 ceo K	2554 deze K	2742 ten K	3123 ceo K	3151 ovaj K
tekstovima	3134 svim K
teksty	2742 nasze K
tekzip	97 K
telefon	553 på din K
telefoni	1305 otse K	1305 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	237 K	271 K канал	271 канал в K	356 canal de K	457 K	542 på K	542 K-kanal	613 unseren K-kanal	647 auf K	647 K-kanal	692 unserer K-gruppe	765 K	907 join our K	907 our K channel	1115 join our K	1149 nuestro canal de K	1545 canal K	1545 groupe K	2063 canale K	2511 K-kanaal	2618 på K	2618 K-kanal	2699 K	2767 nosso canal no K	2911 canalul de K	3015 мы в K	3015 наш K-канал	3015 в нашем K	3015 новости в K	3036 K	3036 K-канал	3036 K-канале	3107 K	3107 K-u	3139 K kanalu	3169 K	3229 K	3311 på K	3311 K-kanal	3445 K	3555 ми в K	3555 наш K-канал	3555 у нашому K	3575 K	3575 K-канал	3575 K-каналі	3723 kênh K
telegrama	2699 K
telegrame	3169 K
telegrami	1296 K kanaliga
telegramie	2699 K
telegramis	1296 K
telegramissa	1442 K
telegramkanaal	2511 K
telegramkanal	3311 K
telegramon	1867 K
telegramu	457 K	3107 K	3229 K
teljes	20 K cikk
tell	67 ? K us	1014 K us	1110 . K us your	1110 ? K us your	1110 . K us how	1110 ? K us how	1110 . K us what	1110 ? K us what
telli	80 K leht	1319 K kohe
tellija	1283 oled juba K
tellijad	50 K saavad	1315 ainult K
tellijatele	1283 artikkel on K	1283 ainult K	1315 tekst on K	1315 lugu on K	1315 artikkel on K
tellimus	1323 K
tells	1053 our app K you
temas	1173 cubre K
temat	2700 zgłoś K
tenhle	500 K text
tento	3210 K text
terangnya	2012 K
termos	2774 K de uso
terms	917 agree to our K of	917 agree to our K and	918 agree to the K
terugkijken	2556 hier K
terugluisteren	2556 hier K
teruskan	49 K
testen	582 jetzt K	582 K sie	591 für # € K	591 für # euro K
testez	1494 K-nous	1644 K-nous
testified	1118 K
tetszett	1901 K a cikk
text	38 K us	67 K us	1011 this K	3347 låst K
texte	709 alle K zum
texten	3320 fel i K
texter	3346 våra K	3346 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	946 K you to the	946 K you to all of you	946 K you to all who	946 K you to our
thanks	946 K to all of you who	1065 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	993 will you join K	1046 join K from
thema	693 K für uns
themenseite	685 unserer K
theo	3635 K dõi báo	3722 hãy K dõi	3725 K ông	3725 K bà	3725 K lời
there	42 were you K
think	921 let us know what you K	1115 tell us what you K
thinking	1068 if you were K of	1068 if you've been K about	1068 if you've been K of
thoughts	921 share your K	1106 post your K	1115 share your K
thousands	1115 join K of
threads	457 K
threema	647 auf K
through	1050 K links	1050 K a link
throw	867 K in
thursday	17 every K
thursdays	17 on K	1058 delivered K	1058 sent K
""", 'ti': """
ticker	685 im live-K
tickets	1045 K here	1045 book K here	1078 K as low as	1078 get K from	1078 like these K
ticketshop	659 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1431 K
tietosuojaselosteen	1456 hyväksyt K
tijeku	3122 budite u K
tikkie	2578 K
tiktok	16 K	697 inhalt von K	765 K
tiktokon	1867 K
tiktoku	3107 K	3229 K
til	577 vær med K
tilaa	80 K nyt	1475 K nyt
tilaaja	50 K voi	1419 oletko jo K
tilaajamme	1476 K
tilaajana	50 K voit	1419 jatka lukemista K	1419 K pääset	1419 K voit	1419 koko juttu K
tilaajat	50 K voivat	1467 vain K	1479 K
tilaajille	1419 vain K	1467 on K
tilaamalla	1456 K hyväksyt	1459 K
tilauksen	1422 voit peruuttaa K
tilaus	1479 K
tilbage	566 gratis artikel K
tilgang	2657 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3273 vi har en bön K dig	3349 ge en gåva K oss
tillade	3352 K
tillatt	2647 ikke K å gjengi
tilmeld	515 K dig vores	555 ved at klikke på K	577 K dig vores	577 K dig her	577 K dig gratis
tilmelde	555 ved at K dig
tilmelding	555 ved K
tim	3115 naš K
tin	78 bản K	3726 bản K
tine	2927 fără K nu
tip	38 K os	67 K os	527 K os	527 har du et K	577 K os	867 K your	2548 app je K
tipeee	1539 K
tipline	959 our K	1092 our K
tipp	693 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	959 news K	2604 K oss	2604 har du et K	2657 K oss	3297 har du ett K	3298 har du K
tipsa	38 K oss	67 K oss	3349 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	504 en lille K at bede	2581 en liten K å be
""", 'tl': """
tl	3540 # K
""", 'to': """
to	57 from us K you
today	951 join K	1115 chip in K	1115 sign up K	1115 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2579 gaf K
toestaan	2553 cookies K
toestemming	2492 K te geven	2517 je K nodig	2517 uw K nodig	2517 geef K	2544 overname zonder K	2553 geen K gegeven	2568 tekst mag zonder K
toeta	1308 K meid	1319 K meid
toetage	1319 K meid
toetus	1308 sinu K	1319 sinu K	1319 teie K
toho	42 byli jste u K
toimetaja	1298 K
toimetus	1320 meie K
toimetusele	39 meie K
toimintaamme	1475 tue K
toimittaja	1446 lehden K	1446 politiikan K	1446 vapaa K	1446 on K
toimittajallemme	39 K
toimittajamme	1476 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1476 K
toimituksemme	1476 K
toimitusta	1475 tue K
toisti	1478 K
told	1118 K
torjui	1478 K
toteaa	1478 K
totesi	1478 K
touch	867 get in K	934 get in K with our
""", 'tr': """
trabaja	1173 K en
trabajo	1124 si te gusta nuestro K	1278 nuestro K
trabalha	2851 K na redação	2851 K no
trabalho	2813 valoriza o nosso K	2887 nosso K
traceurs	1590 K seront déposés	1590 accepté les K	1590 accepter les K
tracking	1020 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	582 K sie hier	735 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1521 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2576 K ons
traktir	54 K kopi	54 K saya kopi	1945 K kami
transcript	1011 this K
transferred	918 personal data may be K
translated	944 this article was K
transmettez	49 K-le
transmis	2995 a K
transparenzhinweis	97 K	635 K
tratamento	2774 K dos seus dados
tratamiento	1157 K de tus datos
trattamento	2043 K dei dati
travail	1645 notre K
tredje	3316 K part
trenger	2584 vi K din støtte	2657 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3237 naše spletne K
trgovini	3115 našoj K	3237 naši spletni K	3237 naši K
trial	880 your free K	1115 start your free K	1115 start a free K	1117 free K
tribunais	2791 cobre K
tribunales	1173 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1071 will be K
trocados	97 nomes foram K
trust	1108 you K
trusted	955 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1058 sent K
tuit	9 este K
tukesi	1475 K
tukijaksi	1475 ryhdy K
tulisan	2010 K ini
tulisnya	2012 K
tunnistas	1322 K
tunnus	1463 luo K	1475 luo K
tuo	2082 il K #x#
tuomitsi	1478 K
turn	1108 you K to
tutur	2012 K
tuturnya	2012 K
""", 'tv': """
tvirtina	2419 K
tvrdi	3153 K
tvrdil	502 K
tvrdila	502 K	3153 K
tvrdio	3153 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1118 K
twice	1071 will go K as far
twierdzi	2744 K
twitter	903 share on K	907 follow him on K	907 follow her on K	907 follow them on K	907 follow on K	3449 K'da takip
twitteris	1296 K
twitterze	2680 na facebooku i K
""", 'ty': """
tygodniowo	2743 K
tygodniu	17 raz w K
typo	984 spot a K
""", 'ub': """
ubegrenset	2590 K tilgang
""", 'uc': """
ucap	2012 K
ucapnya	2012 K
""", 'ud': """
udbyder	547 ekstern K
udfyldes	530 skal K
udtalte	580 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	579 om K
""", 'ui': """
uitgeschakeld	2489 javascript is K
uitschrijven	2474 op elk moment K
uitzending	2556 de K hieronder
""", 'uj': """
ujar	2012 K
ujarnya	2012 K
""", 'uk': """
uken	2659 i K
uker	2657 prøv # K
""", 'ul': """
ulubionych	2698 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	913 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	679 alle artikel K
unbegrenzten	706 K zugriff	706 K zugang
unbegrenzter	679 K zugang
undrade	3352 K
uneix	51 K-t'hi	421 K-te
unesite	77 K svoj e-mail
ungkap	2012 K
ungkapnya	2012 K
uniquement	1564 nous vivons K grâce
unisciti	51 K a loro	51 K	2160 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	880 get K access	880 K digital access	882 K access for	1025 K reading	1025 want K access
unlock	20 K this	880 K the rest
unser	736 K ziel	736 K team
unsere	36 K leser	74 über K links	605 K app	702 K neue app	705 durch K leser	735 können sie K	736 K leser	736 K texte
unserem	35 K quiz	591 mit K abo	659 in K shop	659 K online-shop	692 K kanal	699 K shop	733 in K shop	733 jetzt in K
unseren	36 K lesern	659 K shop	699 K online-shop	736 K lesern	736 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	605 in K app	669 K app	685 lesen sie auf K	702 K neuen app	736 K arbeit
unseres	659 K teams
unsubscribe	890 K at any time	890 K anytime	1021 K whenever
unterschied	676 machen einen K	676 macht einen K
untuk	2009 masuk K
unutmayin	3465 K
""", 'up': """
upcoming	1017 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	890 get K by email	980 check back for K	980 refresh for K
upgrade	880 K to paid	880 K to read	880 behind the paywall. K
upgrading	1067 consider K
upitala	3153 K
upitao	3153 K
upitnik	3119 K
upozorava	3153 K
upozorila	3153 K
upozorio	3153 K
upozornenia	14 K	3183 K
upozornil	502 K
upozornila	502 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3352 K
uppger	3352 K
uppmanade	3352 K
ups	1119 pop-K
""", 'ur': """
urednica	3109 je K	3109 , K	3231 je K	3231 , K
urednik	3109 je K	3109 , K	3231 je K	3231 , K
urged	1118 K
urheilutoimittaja	1446 K
urteilte	738 K
""", 'us': """
us	38 dm K	67 dm K
use	1112 will not K your	1112 won't K your	1112 we may K your
""", 'ut': """
utbrast	3352 K
utilisation	1521 K de cookies	1521 K des cookies	1521 conditions générales d'K
utilisons	1520 nous K des cookies
utilitza	361 K galetes
utilitzem	361 K galetes
utilizamos	1156 K cookies	2773 K cookies
utilizza	2042 questo sito K i cookie	2043 K cookie
utilizziamo	2042 K i cookie
utrzymujemy	2742 K się
uttalte	2660 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1318 meie K
uudiskiri	1286 telli meie K	1306 K	1319 telli K	1320 meie K	1323 K
uudiskirja	1306 K
uudiskirjaga	1286 K	1306 K
uudiskirjast	1306 K
uudistes	1295 google K
uutisemme	1473 K
uutisilmoitukset	1454 K
uutisissa	1441 google K
uutiskirje	78 K	1422 tilaa K	1457 K	1475 tilaa K	1479 K
uutiskirjeemme	78 K	1422 K	1476 K
uutiskirjeen	78 K	1456 tilaamalla K	1457 K
uutiskirjeet	1457 K
""", 'uv': """
uvedl	502 K
uvedla	502 K
uviedla	3212 K
uviedol	3212 K
""", 'uy': """
uyardi	3541 K
uyariyor	3541 K
uygulamamiz	3427 mobil K	3539 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3427 K indirin	3427 K indir	3427 mobil K	3538 K indir
uygulamasini	3456 K
uygulamayi	3428 K indir	3428 K indirin
""", 'uz': """
uzviknuo	3153 K
""", 'va': """
vaati	1478 K
vaativat	1478 K
vacancies	975 our current K	975 our K
vacatures	2522 onze K	2522 alle K in
vacaturesite	2555 K	2555 onze K
vakuutti	1478 K
valfri	3276 swisha K summa	3349 swisha K	3351 K summa
valgfritt	2584 vipps et K	2657 vipps K
valittaa	1478 K
valitti	1478 K
vallotta	1903 K
vapaasti	45 lainata K
var	42 K du der
vare	3350 tack K er	3350 tack K dig
varnade	3352 K
varnar	3352 K
varoittaa	1478 K
varoitti	1478 K
varoval	502 K
varovala	502 K
varsel	2629 K
varsler	2629 K	2629 push-K
varslinger	14 K
varuje	502 K
vas	3127 bez K	3151 bez K
vastannut	97 ei K
vastasi	1478 K
vastasivat	1478 K
vastaus	21 peruuta K
vayas	1121 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3351 i K
vedomosti	3181 svoje K
velden	60 K met een ster
ven	577 del med en K
vendredi	17 chaque K
venn	2657 del med en K
ventana	1159 se abre en una K nueva
veraltet	618 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2541 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	689 ist der anbieter K	689 der anbieter selbst K
verarbeitung	672 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2462 voor je K gaat	2469 lees K met	2469 K lezen?	2471 om K te lezen	2537 gratis K met	2561 lees gratis K	2573 help ons K
verdi	3541 karar K	3541 söz K	3541 diye yanit K	3541 yanit K	3541 cevap K
vereiste	21 K velden zijn	2495 K velden
verfasser	653 meinung der K
verfassers	653 meinung des K
vergoeding	2541 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2577 dit K	2577 goed K
verhalen	2537 toegang tot alle K	2575 K in je mail	2577 onze K
verhindert	620 ein skript K
verileriniz	3434 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2579 K
verktyg	3317 hjälp av ett ai-K
verlag	676 kein K	736 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2489 je browser is K
verpassen	735 K sie
verscheen	2506 dit artikel K eerder	2544 versie van dit artikel K	2544 stuk K eerder	2544 artikel K ook	2568 dit artikel K eerst	2568 dit stuk K eerst
verschenen	2544 artikel is eerder K op	2544 artikel is eerder K in de krant
verschenken	735 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2552 doet K vanuit
verslaggever	39 onze K	2512 onze K	2513 is K	2513 is politiek K	2552 is medisch K	2552 werkt als K
verslaggevers	39 onze K	2549 onze K
vertaling	2554 deze K
verteiler	644 K
vertelde	2579 K
vertelt	2579 K
vertraulich	648 redaktion K	723 K hinweise
verwenden	620 wir K cookies
verwendest	618 K einen adblocker
verwendet	620 diese website K cookies	620 diese webseite K cookies
verwendung	697 K von cookies
verzi	467 audio K
verzii	3180 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2462 een klein K
vesti	3093 K na mejl
vestima	3107 google K
""", 'vi': """
viber	16 K	237 K	271 канал във K	765 K	3036 K	3107 K	3107 K-u	3229 K	3575 K
viberen	1867 K
viberi	3169 K
viberju	3229 K
viberu	457 K	3107 K
viberze	2699 K
vidare	49 skicka den K	49 skicka K	49 send den K	3279 för att läsa K	3349 läs K för
videa	40 fotky a K	3233 ogled K
videli	3111 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	648 fotos oder K	697 laden des K	700 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	510 for at læse K	577 læs K for	2587 for å lese K	2657 les K for
vidjeli	3111 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	894 K in app
viewers	1072 K like you
views	30 K of	888 free K left	1106 share your K
vigtigste	575 ugens K	575 dagens K
viikko	17 joka K
viikossa	1477 K
vijesti	3093 K na e-mail
vijestima	3107 google K
vikala	3153 K
vikali	3153 K
vikao	3153 K
viknula	3153 K
viknuo	3153 K
viktigaste	3346 veckans K	3346 dagens K
viktigste	2655 ukas K	2655 dagens K
vill	3324 ja tack, jag K
vincoli	2162 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2634 på K	2657 K et	2657 K oss	2657 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	735 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2015 K che sei qui
visualiser	1550 K les contenus
visualizzare	2042 per K questo contenuto
vivons	1564 nous K grâce à nos	1564 nous ne K que
""", 'vo': """
voice	1106 add your K	1116 our K
volal	502 K	3212 K
volala	502 K
volali	502 K
volg	2485 K ons op	2485 K ons via	2576 K ons
volgende	21 in deze browser voor de K
volgens	2579 K
voor	2474 meld je aan K	2537 veel meer K #
voorbehouden	2506 alle rechten K
voordat	2462 K je gaat
voorkeursbron	2510 K
voorkeursbronnen	2547 K
vorbehalten	591 abonnenten K	635 alle rechte K
vorbei	735 schau K
vores	35 K quiz	84 i K app	84 med K app	517 hent K app	517 i K app	577 støt K	577 hent K	578 K app
vorgelesen	664 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1480 K don	1485 K don nous	1539 K don	1644 K aide pour
vous	18 sans K	1645 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2462 hebben we een gunst te K	2462 we willen je iets K
vriend	80 word K	2576 word K
vrijdag	17 elke K
vroeg	2579 K
""", 'vs': """
vsebin	3255 do vseh K
vsebina	3233 zunanja K
vsebine	3233 zunanje K	3233 te K
vsebino	9 to K	3233 zunanjo K
vstupenky	464 K na naši
""", 'vu': """
vuodessa	1477 K
vurguladi	3541 K
""", 'vy': """
vygenerovala	481 K ai	3193 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	449 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2396 K redaktorius
vyriausioji	2396 K redaktorė
vytvorila	3193 K ai
vyzval	502 K
vyzvala	502 K
""", 'wa': """
waardeer	2534 K dit artikel
waardeert	2534 dit artikel K
waardevol	2462 vond je dit artikel K
waarschuwt	2579 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	738 K vor
warned	1118 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1118 K
warnt	738 K
warnte	738 K
warst	42 K du vor ort
wartawan	39 K kami	1934 adalah K
washington	937 is a K
waszych	2720 z K wpłat	2742 z K wpłat
""", 'we': """
we	993 K have you.
webbplats	3294 denna K använder cookies
webinar	659 zum K	772 δωρεάν K	772 το K μας	772 K μας	2522 ons K	2705 nasz K	3115 naš K	3237 naš K
webinarimiza	3452 K
webshop	733 in unserem K	2522 onze K
webshopu	3115 našem K
website	524 dette K bruger	736 unsere K	1116 our K	2568 niets van deze K
webwinkel	2522 onze K	2555 de K van	2555 het boek in de K
wednesday	17 every K
wednesdays	1058 delivered K	1058 sent K
week	17 once a K	17 each K	17 elke K	1117 a K	1117 per K	2578 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	890 sign up for our K	949 our K email	949 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1106 K in
weiter	591 lesen sie sofort K
weitere	685 K texte finden sie
weitergegeben	704 wird nicht K
weiterlesen	20 K	591 K mit	591 jetzt K	591 diesen artikel K	591 kostenlos K	591 mit plus K	618 mit werbung K
weitermachen	705 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	714 K nur mit
weiterzulesen	591 um K
weken	2578 K voor
werbeblocker	618 deaktivieren sie ihren K
werbefrei	70 K	736 K
werbelink	711 K
werbelinks	74 K	711 K
werbevereinbarung	599 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	679 alle texte ohne K	679 abo ohne K	736 ohne K
werde	735 K teil
werden	51 . K sie eine	735 K sie teil
werk	2577 ons K
werken	2555 kom K bij
wersja	2 K audio
wesprzyj	2665 K nasze	2720 K	2741 K nas	2741 K nasze	2741 K naszą	2741 K mnie
weten	38 laat het ons K	67 laat het ons K	2495 laat het ons K	2576 laat het ons K	2579 laat K
wetenschapsredacteur	2552 is K
""", 'wh': """
whatever	1115 chip in K
whatsapp	16 K	38 K us	67 K us	237 K	271 K канал	356 canal de K	356 al teu K	356 a K	457 K	542 på K	542 K-kanal	605 K-kanal der	613 unser K-kanal	613 unserem K-kanal	613 unseren K-kanal	613 zum K-kanal	613 K-kanal von	647 auf K	647 per K	647 K-gruppe	647 bei K	692 unserer K-gruppe	765 K	903 share on K	903 share via K	907 join our K	907 join us on K	907 our K channel	907 updates on K	1092 our K tip line	1092 our K tipline	1092 our K number	1092 our K line	1092 our K	1115 join our K	1149 nuestro canal de K	1442 K-kanavaa	1545 chaîne K	1545 canal K	1545 sur votre K	1545 groupe K	2010 K kami	2063 canale K	2063 gruppo K	2063 su K	2063 numero K	2511 K-kanaal	2511 K-groep	2511 via K	2511 op K	2548 in je K	2548 stuur ze via K	2618 på K	2618 K-kanal	2679 kanał na K	2699 K	2767 nosso canal no K	2767 nosso canal do K	2768 grupo do K	2911 canalul de K	2911 direct pe K	3036 K	3107 K	3107 K-u	3139 K kanalu	3169 K	3229 K	3311 på K	3311 i K	3311 K-kanal	3445 K	3575 K
whatsappa	2699 K
whatsappe	3169 K
whatsappgroep	2511 K
whatsappi	1296 K kanaliga
whatsappie	16 K	2699 K
whatsappiin	1442 K
whatsappis	1296 K
whatsappissa	1442 K
whatsappkanaal	2511 K
whatsappkanal	3311 K
whatsappon	1867 K
whatsappu	16 K	457 K	3107 K	3169 K	3229 K
while	869 K you're here
whitelist	913 K our site	913 K this site	913 K us
""", 'wi': """
widerruf	704 K finden sie
widerrufen	600 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	903 opens in new K	903 opens in a new K
winkel	2555 onze K
winning	937 is an award-K
wirtschaftsredakteur	725 ist K
wirtschaftsredakteurin	725 ist K
wirtschaftsressort	649 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	648 K sie mehr
withdraw	918 K your consent
without	18 K you	18 K your	1116 K you
""", 'wo': """
woche	17 jede K	737 pro K
wochen	679 # K für	679 vier K für	737 K lang
word	80 K lid	2461 K lid	2465 K lid en	2508 K lid
work	1115 back our K	1116 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	921 K to us at	1115 K to us
writer	935 is a staff K for	935 is a senior K at	937 is a staff K	937 is a senior K	937 is a K
writes	937 K about	963 K on	1118 K
writing	1004 correct at the time of K
written	937 has K for
wrote	1118 K
""", 'ws': """
wsparcia	2742 waszego K	2742 twojego K
wsparcie	2666 twoje K	2741 twoje K pozwala	2741 twoje K pomaga	2741 twoje K jest dla nas
wsparciu	2665 dzięki twojemu K	2742 dzięki K	2742 waszemu K
wspieraj	2720 K	2741 K nas
wszystkich	2727 K treści	2727 do K artykułów	2727 do K tekstów
""", 'wu': """
wurde	641 text K	698 das audio K
""", 'wy': """
wydanie	80 kup e-K	2740 kup e-K	2740 e-K
wydarzenie	2705 nasze K
wydawcy	2718 bez zgody K	2718 za zgodą K
wyjdziesz	2662 zanim K
wykup	80 K
wymagane	21 K pola są	2686 pola są K
""", 'x': """
x	2082 #K#
""", 'ya': """
yakiniyor	3541 K
yalvardi	3541 K
yalvariyordu	3541 K
yaniti	21 K iptal et
yanitladi	3541 K
yanitlayin	3465 K
yanitsiz	97 K birakti
yapabilir	3465 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3424 giriş K
yapay	3451 K zeka ile	3451 K zekâ ile
yapilamaz	3440 alinti K
yapin	24 giriş K	3465 giriş K	3538 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3538 bize K edin
yardimiyla	3470 yapay zeka K	3470 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3469 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3440 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3448 K	3448 köşe K
yazdi	3541 K	3541 diye K
yazin	38 bize K	67 bize K	3446 bize K	3465 K	3538 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3541 K
yazmak	6 yorum K
""", 'ye': """
year	1117 a K	1117 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3540 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	237 K	620 inhalte von K	697 inhalt von K	765 K	907 on K for more	907 on K for the	2010 K kami	3575 K	3635 kênh K của
youtubeu	3107 K
youtubu	3229 K
""", 'za': """
za	3123 K # €	3186 K # €	3244 K # €
zaak	2512 meer over deze K
zaakceptuj	2702 K pliki cookie
zabranjeno	3126 K kopiranje
zabronione	2695 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3186 článkov K	3186 články K
zadejte	77 K svůj e-mail
zahlasujte	484 K	3196 K
zahtevana	21 K polja
zahtevao	3153 K
zahtijevao	3153 K
zainstaluj	2673 K naszą aplikację	2674 K aplikację
zajednici	3139 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3633 quan tâm K
zalogowani	2686 tylko K
zalogowaniu	2668 dostępny po K	2668 dostępna po K
zalogowanych	2709 tylko dla K
zaloguj	24 K	2669 K się, aby	2669 K się aby
zamkniesz	2662 zanim K
zamolila	3153 K
zamolili	3153 K
zamolio	3153 K
zamudite	3258 ne K
zanechte	77 K nám e-mail
zapewnia	2744 K
zapisal	3271 je K
zapisz	2671 K się na nasz	2741 K się na	2741 K się do
zapraszali	2744 K
zaprenumeruj	80 K
zaradi	3248 K vas	3269 K vas
zaregistrujte	474 zdarma se K	474 se zdarma K	474 zdarma K	474 K se zdarma	3186 K sa zadarmo	3186 K sa
zarejestrowanych	2709 tylko dla K
zarejestruj	2669 K się, aby	2741 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2698 K źródeł
zavisi	3150 K od vas
zavolal	502 K
zavolala	502 K
zawiera	97 K opisy
zaznacza	2744 K
""", 'zb': """
zbierka	3213 K
""", 'zd': """
zdarma	474 článků K	474 články K
""", 'ze': """
zegt	2579 K
zei	2579 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	502 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2995 K
zicea	2995 K
ziedojums	2460 K
zitten	2577 we K ook op
""", 'zk': """
zkuste	430 K první měsíc	499 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	468 své K
znanje	3119 svoje K	3119 svoje K u	3240 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	3173 K tohto obsahu	3173 K obsahu	3173 K príspevku
zondag	17 elke K
zonder	71 K spam	2534 K jouw steun	2534 K uw steun
zostanie	2686 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	459 , K
zpravodajem	459 je K
zpravodajkou	459 je K
""", 'zr': """
zrezygnuj	2669 K w każdej chwili	2743 K w każdej chwili
""", 'zu': """
zuerst	714 text ist K	731 text wurde K
zufolge	738 K
zugang	591 noch keinen K
zugeschickt	603 per e-mail K	603 per mail K
zugestimmt	620 externen diensten nicht K
zusammenarbeit	689 beitrag ist in K	689 artikel ist in K	689 text ist in K
zusammenfassung	642 K
zustimmung	620 K jederzeit	621 ihre K	621 mit ihrer K
""", 'zv': """
zvali	502 K
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
  719),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  873),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 929))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2200), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2200),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2200),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2215),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2305),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2305), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2305),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2305), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3763),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3774), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3782))

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
