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
zh.meter.read	c3		18	您|你	阅读|閱讀|已读|已讀
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# % sparen	867
# (# ratings	1237
# (# reviews	1237
# (# votes	1237
# af #	674
# afbeeldingen bekijken	2932
# antwoord	2942
# antwoorden	2942
# antworten	880
# antworten anzeigen	880
# atbilde	2783
# atbildes	2783
# atsakymai	2723
# atsakymas	2723
# av #	3052	3972
# beelden bekijken	2932
# bilder anschauen	870
# bilder ansehen	870
# bilder anzeigen	870
# comentarii	3357
# comentario	1349
# comentarios	1349
# comentaris	399
# comment	1073
# commentaire	1773
# commentaires	1773
# commenti	2334
# commento	2334
# comments	1073
# euro el primer mes	411
# foto's bekijken	2932
# fotos anschauen	870
# fotos ansehen	870
# fotos anzeigen	870
# from # ratings	1237
# from # reviews	1237
# from # vote	1237
# from # votes	1237
# glasov	92
# glasova	92
# hlasov	92
# komentar	2213
# komentarai	2679
# komentarze	3097
# komentarzy	3097
# komment	2110
# kommentaari	1480
# kommentar	601	736	2976	3895
# kommentare	736
# kommentarer	601	2976	3895
# kommentti	1644
# kommenttia	1644
# like for this post	1237
# like for this reply	1237
# likes for this post	1237
# likes for this reply	1237
# min	1054
# min de lectura	1356
# min de leitura	3234
# min di lettura	2341
# min leestijd	2834
# min. lesezeit	743
# od #	3663	3853
# odgovor	3671
# odgovora	3671
# odgovori	3861
# odgovorov	3861
# odpovede	3767
# odpowiedzi	3186
# of #	1288
# of # people found this helpful	1237
# out of # (# ratings	1237
# out of # (# votes	1237
# out of # based on # reviews	1237
# oy	92
# people found this helpful	1237
# people like this	1237
# person found this helpful	1237
# ratings	1237
# reactie	2827
# reacties	2827
# replies	1296
# reviews	1237
# saniye geri	4126
# saniye geri sar	4126
# saniye ileri	4126
# saniye ileri sar	4126
# sekunden vor	858
# stars (# votes	1237
# stars from # reviews	1237
# stars from # votes	1237
# stemmen	92
# stemmer	92
# stimmen	92
# suara	92
# szavazat	92
# van #	2932
# vastaus	1719
# vastausta	1719
# vastus	1525
# vastust	1525
# von #	870
# votes	92
# voti	92
# votos	92
# vots	92
# voturi	92
# x	859
# yorum	4075
# z #	557	3176	3758
# zo #	3758
""", '#+': """
#+ gamble responsibly	1233
""", '#/': """
#/# oldal	2174
#/#. oldal	2174
""", '$#': """
$# at amazon	1267
$# at walmart	1267
""", 'a ': """
a a	93
a a a	93
a cikk tartalma	2175
a fost util acest articol	3392
a javascript ki van kapcsolva	2160
a kommentek nem szerkesztett tartalmak	2110
a lire aussi	1777
a message from our sponsor	1064
a nossa loja	3279
a palavra do dia	3316
a sua mensagem	3327
a tartalom le van tiltva	2158
""", 'a+': """
a+ a	93
""", 'a-': """
a- a	93
a- a a	93
""", 'aa': """
aa	4082
aa aa aa	93
aanbevolen	2831	2928
aanbevolen artikelen	2831
aanbevolen door outbrain	2946
aanbevolen door taboola	2946
aanbevolen voor jou	2831
aanbod van onze partners	2946
aangeboden door	2821
aanmelden	2801
aanmelden nieuwsbrief	2806
aanraders	2831
aanzetten	2922
aastane tellimus	1520
""", 'ab': """
abbonamenti	2312
abbonamento	2312
abbonati	2312
abbonati ora	2312
abbonati subito	2312
ablehnen	733
abmelden	704
abo	704
abo bestellen	704
abo testen	796
abo verwalten	704
abo-vorteil	853
abo-vorteile	853
abonament	3346
abonamente	3346
abonare	3346
abone ol	4062
abone olun	4062
abone olun, sinirsiz okuyun	4062
abonelik	4062
abonelik paketleri	4169
abonentiem	2734
abonnee worden	2801
abonneer	2801
abonneer nu	2801
abonnees lezen meer	2871
abonneevoordeel	2913
abonnement	584	704	1744	2801	2959
abonnementen	2801
abonnements	704	1744
abonnentfordel	3034
abonnentfordele	656
abonnentfordeler	3034
abonnenttilbud	656
abonner	584	2959
abonneren	2801
abonnez-vous	1744
abonnieren	704
about sharing	1054
about the columnist	1249
about the contributor	1249
about the contributors	1249
about us	1083
abovorteil	853
abovorteile	853
abrir	1357	3235
abrir app	1415	3287
abrir en la app	1415
abrir la app	1415
abrir mapa	1357	3235
abrir menu	3234
abrir na app	3287
abrir no aplicativo	3287
abrir no app	3287
abschicken	869
absenden	91	869
abspielen	743	859
abstimmen	91
abstimmung	92
""", 'ac': """
accede	1319
acceder	1319
accedi	2312
accedi con apple	2374
accedi con facebook	2374
accedi con google	2374
accedi con il tuo account	2374
accedi per commentare	2383
accept	1069
accept & close	1275
accept & continue	1275
accept all	1069
accept all cookies	1069
accept and close	1069
accept and continue	1069
accept and load	1275
accept and show	1275
accept and view	1275
accept and watch	1275
accept toate	3368
accept toate cookie-urile	3436
accepta i continua	396
accepta i mostra el contingut	396
accepta les galetes	396
accepta totes les galetes	428
accepta-ho tot	396
accepted payment methods	1029
accepteer	2823
accepteer alle cookies	2823
accepteer alles	2916
accepteer cookies	2916
accepteer en ga door	2916
accepteer en toon	2916
accepter	598	1770
accepter alle	598
accepter alle cookies	598
accepter et afficher	1800
accepter et afficher le contenu	1800
accepter et continuer	1770
accepter et fermer	1770
accepter et poursuivre	1840
accepter les cookies	1770
accepter og luk	658
accepter og vis	658
accepter tout	1770
acceptera	3892
acceptera alla	3892
accepteren	2823
accepteren en doorgaan	2916
accepteren en tonen	2916
acces nelimitat la toate articolele	3383
acceso	1319
acceso ilimitado a todo el contenido	1454
accesso a tutti gli articoli	2436
accesso illimitato a tutti i contenuti	2436
accetta	2331
accetta e continua	2331
accetta e continua oppure abbonati	2374
accetta e prosegui	2395
accetta e visualizza	2355
accetta e visualizza il contenuto	2355
accetta i cookie	2331
accetta tutti	2331
accetta tutti i cookie	2430
accetta tutto	2331
accetto tutti i cookie	2430
acconsento a ricevere comunicazioni commerciali	2370
acconsento al trattamento dei dati	2407
acconsento al trattamento dei dati personali	2407
acconsento al trattamento dei miei dati	2407
acconsento alla visualizzazione di contenuti esterni	2355
account aanmaken	2801
accueil	1780
aceitar	3224
aceitar cookies	3224
aceitar e continuar	3224
aceitar e ver	3249
aceitar todos	3224
aceitar todos os cookies	3320
aceitar tudo	3224
aceito todos os cookies	3320
aceptar	1346
aceptar cookies	1346
aceptar todas	1346
aceptar todas las cookies	1448
aceptar todo	1346
aceptar y continuar	1346
aceptar y seguir	1413
aceptar y ver	1376
aceptar y ver el contenido	1376
acepto que se me muestre contenido externo	1376
acepto recibir comunicaciones comerciales	1391
acepto todas las cookies	1448
acesso a todos os artigos	3326
acest articol este blocat	3415
acest videoclip nu este disponibil	3400
acest videoclip nu mai este disponibil	3400
acheter ce livre	1834
acheter des billets	1834
acheter le livre	1834
acheter maintenant	1892
acheter mes billets	1834
acheter sur amazon	1834
acheter sur fnac	1834
acheter sur la fnac	1834
achternaam	2931
acompanhe ao vivo	3261
acquista biglietti	2389
acquista i biglietti	2389
acquista il libro	2389
acquista il numero in edicola	2360
acquista la copia digitale	2360
acquista ora	2447
acquista questo libro	2389
acquista questo numero	2360
acquista su amazon	2389
acquistalo su amazon	2389
activa	432
activa el so	424
activa les alertes	405
activa les notificacions	405
activa les notificacions i no et perdis res	405
activar	1417
activar alertas	1390
activar el sonido	1409
activar sonido	1409
activer la notification	1843
activer le son	1836
activer les alertes	1810
actualiser la page	1844
""", 'ad': """
ad	1064	2473	2585	4143	4426
ad blocker rilevato	2434
ad choices	1064
ad ends	1299
ad feedback	1064
ad soyad	4143
ada yang salah	2273
adblock detectado	1452	3324
adblock rilevato	2434
adblock'u kapattim	4134
adblocker is uitgeschakeld	2923
adblocker ist deaktiviert	862
adblocker rilevato	2434
adchoices	1064
add a comment	1073
add a reply	1239
add as preferred source	1059
add to bookmarks	1054
add to favorites	1257
add to my topics	1059
add to reading list	1153
addebito diretto	2311
adgangskode	670
adicionar ao carrinho	3335
adicionar aos favoritos	3270
adicionar aos meus temas	3331
adicionar como fonte preferida	3308
adicionar resposta	3315
adiniz	4143
adiniz soyadiniz	4143
adinizi girin	4170
adjust text size	1298
administrer cookies	658
administrer informasjonskapsler	3036
administrer notifikationer	663
administrer samtykke	2973
administrer varsler	3041
adres e-mail	3082
adresa de e-mail	3378
adresa de email	3378
adresa ta de email	3378
adresse e-mail	1753
adresse e-mail incorrecte	1850
adresse e-mail invalide	1813
adresse e-mail non valide	1850
adresse email non valide	1850
adresse mail	1813
adresse mail invalide	1881
ads	1064
ads by google	1299
ads by outbrain	1299
ads by taboola	1299
advert	1064
adverteer bij ons	2856
advertentie	2821
advertentie eindigt	2946
advertentie melden	2946
advertentie sluiten	2946
advertentie verbergen	2946
advertenties	2821
advertenties toestaan	2924
advertenties van google	2946
advertentievrij lezen	2946
adverteren	2856
advertise with us	1064
advertisement	1064	2209	2329	4071
advertisement ends	1299
advertisement feature	1064
advertisements	1064
advertiser content	1064
advertising	1064
advertising continues	1299
advertising ends	1299
advertorial	730	902	2244	3354	4071
""", 'af': """
afbeelding # van #	2932
afbeeldingen bekijken	2932
afdrukken	2816
afegeix com a font preferida	451
afegeix un comentari	390
afficher ce contenu	1800
afficher l'original	1781
afficher la suite	1780
afficher le contenu	1770
afficher le contenu externe	1800
afficher le post	1840
afficher le tweet	1840
afficher les commentaires	1773
afficher les sous-titres	1836
afficher moins	1781
afficher plus	1780
affiliate	1064
affiliate disclosure	1064
affiliate-link	730
afgiv din stemme	91	652
afgiv din stemme her	609
afgiv stemme	91	652
afmelden	2801
afspeelsnelheid	2918
afspelen	2834	2919
afspil	609
afspil video	660
afspilningshastighed	660
afstemning	92	653
after ad	1064
after newsletter promotion	1042
afvis	598
afvis alle	598
""", 'ag': """
agb	733
aggiorna la pagina	2400
aggiungi ai miei argomenti	2441
aggiungi ai preferiti	2324
aggiungi al carrello	2447
aggiungi alle fonti preferite	2418
aggiungi un commento	2334
aggiungi una risposta	2425
aggiungici alle fonti preferite	2418
agrandir	1780
agrandir l'image	1780
agrandir la photo	1854
agrandir le texte	1864
agree	1069
agree & close	1275
agree & continue	1275
agree and continue	1069
""", 'ah': """
ahora en portada	1353
ahora no	1313
""", 'ai': """
ai can make mistakes	1295
ai can make mistakes. check important information	1295
ai deja cont	3346
ai deja un abonament	3383
ai deja un cont	3346
ai generated	1301
ai generated summary	1124
ai highlights	1124
ai kan fouten maken	2940
ai kan lave fejl	682
ai maakt soms fouten	2940
ai may make mistakes	1295
ai overview	1124
ai summary	1124	1301
ai translation	1301
ai uitat parola	3346
ai votat deja	3392
ai-gegenereerd	2941
ai-generated	1124	1301
ai-generated content may contain errors	1295
ai-generated summary	1124
ai-genererad	3981
ai-genererad sammanfattning	3902
ai-genereret	683
ai-genereret indhold	682
ai-genereret opsummering	609
ai-generert oppsummering	2983
ai-oppsummering	2983	3061
ai-opsummering	609
ai-samenvatting	2853	2941
ai-sammanfattning	3902	3981
aidez-nous	1735
aihe	1708
aiheet	1645
ailleurs sur le web	1777
ainult tellijale	1474
ainult vajalikud	1514
aiutaci	2307
aizmirsi paroli	2778
aizmirsta parole	2778
aizpildi aptauju	2741
""", 'aj': """
ajouter au panier	1892
ajouter aux favoris	1763
ajouter un commentaire	1773
ajustes de privacidad	1413
""", 'ak': """
akceptuj	3094
akceptuj wszystkie	3094
akceptuj wszystko	3160
akhir iklan	2254
akkoord	2823
akkoord en doorgaan	2916
akkoord en sluiten	2916
aksepter alle	2973
akses tanpa batas ke semua artikel	2294
aktifkan	2263
aktifkan notifikasi	2263
aktiver varsler	3041
aktualno	3784
aktualny czas	3162
aktualny czas #	3162
aktuel tid	660
aktuel tid #	660
aktuell	740
aktuell tid	3958
aktuell tid #	3958
aktuelle artikel	740
aktuelle nachrichten	740
aktuelle position #	858
aktuelle zeit	858
aktuelle zeit #	858
aktuelles	740
akun saya	2197
akzeptieren	733
akzeptieren & weiter	856
akzeptieren und anzeigen	856
akzeptieren und weiter	856
""", 'al': """
al abonnee	2871
al abonnee? log in	2801
al een account	2801
alamat email anda	2295
alamat email tidak valid	2272
albo	3172
alebo	3754
alege	3416
alege abonamentul	3383
alege abonamentul potrivit	3383
alege planul	3415
alege suma	3438
alerta de autor	1459	3331
alerte auteur	1885
algemene voorwaarden	2823
algo correu mal	3298
algo deu errado	3298
algo ha salido mal	1426
alguna cosa ha anat malament	442
ali	3849
all access	1285
all access digital	1151
all articles by the author	1289
all articles by this author	1289
all comments	1073
all donations are tax-deductible	1147
all news	1083
all posts by this author	1289
all stories by this author	1289
alla artiklar	3973
alla kommentarer	3895
alle # afbeeldingen	2932
alle # afbeeldingen bekijken	2932
alle # beelden	2932
alle # beelden bekijken	2932
alle # bilder anschauen	870
alle # bilder ansehen	870
alle # bilder anzeigen	870
alle # foto's	2932
alle # foto's bekijken	2932
alle # fotos anschauen	870
alle # fotos ansehen	870
alle # fotos anzeigen	870
alle ablehnen	733
alle abo-angebote	796
alle abos vergleichen	866
alle afbeeldingen	2932
alle afbeeldingen bekijken	2932
alle akzeptieren	733
alle angebote	866
alle angebote ansehen	866
alle anzeigen	743
alle artikel	871
alle artikel anzeigen	743
alle artikel der autorin	871
alle artikel des autors	871
alle artikel unbegrenzt lesen	796
alle artikelen	2933
alle artikler	3053
alle beelden	2932
alle beelden bekijken	2932
alle bidrag hjelper	3045
alle bilder	743
alle bilder anschauen	870
alle bilder ansehen	870
alle bilder anzeigen	870
alle cookies accepteren	2823
alle cookies akzeptieren	733
alle externen inhalte anzeigen	769
alle foto's	2932
alle foto's bekijken	2932
alle fotos anschauen	870
alle fotos ansehen	870
alle fotos anzeigen	870
alle kommentare	736
alle kommentare anzeigen	736
alle kommentarer	601	2976
alle newsletter	712
alle nieuwsbrieven	2864
alle reacties	2827
alle rettigheder forbeholdt	680
alle rettigheter reservert	3058
alleen abonnees kunnen reageren	2861
alleen noodzakelijk	2916
alleen noodzakelijke cookies	2916
alleen voor leden	2927
aller au contenu	1780
aller au contenu principal	1780
allerede abonnent? log ind	584
allerede abonnent? logg inn	2959
alles accepteren	2823
alles afwijzen	2916
alles akzeptieren	733
alles anzeigen	743
alles bekijken	2834
alles klar	744
alles weigeren	2823
allow	1304
allow ads	1280
allow alerts	1281
allow and continue	1275
allow content	1069
allow cookies	1069
allow facebook content	1122
allow google youtube content	1122
allow instagram content	1122
allow once	1275
allow tiktok content	1122
allow twitter content	1122
allow x content	1122
allow youtube content	1122
aloita testi	1687
aloita visa	1687
already a member	1032
already a member? log in	1032
already a subscriber? log in	1032
already a supporter	1023
already have an account	1032
already have an account? log in	1032
already have an account? sign in	1032
already registered	1151
already registered? log in	1151
als bevorzugte quelle festlegen	882
als e-mail versenden	725
als geschenk senden	883
als geschenk teilen	883
als pdf herunterladen	883
als pdf speichern	797
also	1081
also in the news	1078
also of interest	1235
also on	1078
also read	1078
also worth reading	19
alte articole	19	3358
alte articole care te-ar putea interesa	19
altijd toestaan	2916
altijd tonen	2916
altmetric	1257
altre notizie	19	2338
altre notizie da leggere	19
altre opzioni	2420
altre opzioni di condivisione	2420
altri articoli	2338
altri articoli dell'autore	2411
altri articoli dello stesso autore	2411
altri articoli di questo autore	2411
altri articoli su questo argomento	2338
altri articoli sull'argomento	2338
altro	2341
altro importo	2310
altyazi	4127
altyazilar	4127
alusta viktoriini	1511
always active	1069
always allow	1275
always show	1275
always unblock	1275
""", 'am': """
am beliebtesten	867
am deja cont	3415
am dezactivat adblock	3410
am dezactivat adblock-ul	3410
am meisten gelesen	740
am uitat parola	3415
amaga els comentaris	417
amaga les respostes	417
amazon'da satin al	4125
amazon'dan satin al	4125
amount	1024
amplia la foto	445
amplia la imatge	445
ampliar	1356	3234
ampliar a imagem	3301
ampliar foto	1429	3301
ampliar imagem	3301
ampliar imagen	1356
ampliar la foto	1429
ampliar la imagen	1429
""", 'an': """
an error has occurred	1287
an error has occurred while submitting the form	1142
an error has occurred. please try again later	1286
an error occurred	1287
an error occurred. please try again	1142
an error occurred. please try again later	1286
ana sayfa	4078
ana sayfaya git	4146
anadolu ajansi	4082
anasayfa	4078
anbefalede artikler	606
anbefales	670	2980	3048
anbefalet	606	670
anbefalet af outbrain	688
anbefalet af taboola	688
anbefalt	2980	3048
anbefalt av outbrain	3066
anbefalt av taboola	3066
anbefalte saker	2980
anda mengikuti topik ini	2281
anda mungkin juga suka	2240
anda mungkin suka	19
anda sudah berlangganan	2295
anda sudah memilih	2248
ander bedrag	2799
andere lasen auch	740
anderen betrag eingeben	864
anderen lazen ook	2831
anderer betrag	702
andre leser	2980
ange belopp	3965
ange din e-postadress	3882
ange din mejl	3882
angebot sichern	704
angebote ansehen	866
angebote unserer partner	730
angebote vergleichen	866
angemeldet bleiben	866
anket	92
anketa	92	536	3644	3737	3834
anketa dana	3643
anketa dne	535
anketa dneva	3833
ankete katil	4119
ankete katilin	4119
anketi cevapla	4119
ankieta	92
ankstesnis puslapis	2720
ankstesnis straipsnis	2720
anladim	4079
anleitung zum deaktivieren	862
anmeld	685
anmeld kommentar	684
anmelden	704
anmelden und kommentieren	880
anmelden und mitdiskutieren	880
anmeldung erfolgreich	787
anna juttu lahjaksi	1722
anna palautetta	1644
anna palautetta jutusta	1644
anna tagasisidet	1480
anna veast teada	1523
annan summa	3965
annat belopp	3965
anneta igakuiselt	1519
annonce	597	1768
annonce slut	688
annoncen slutter her	688
annoncer	597
annoncer fra google	688
annonces	1768
annons	3891
annons slut	3891
annonse	2972
annonse - artikkelen fortsetter under	2972
annonse - saken fortsetter under	2972
annonse slutt	3066
annonsen slutter her	3066
annonser	2972	3891
annonser fra google	3066
annonssamarbete	3906
annual	1024
annuale	2403
annuellement	1846
annunci	2329
annuncio	2329
ano, chci	547
anonieme brievenbus	2937
anonimni nabiralnik	3857
anonimowa skrzynka	3181
anonimowa skrzynka kontaktowa	3181
anonym hinweise geben	875
anonym postkasse	3057
anonym tipskanal	3057
anonymer briefkasten	875
anonymous letterbox	1292
anonymous mailbox	1292
anonymous tip box	1292
another amount	1282
anrede	869
answers are generated by ai	1295
anterior	1356	3234	3360
antwoorden	2943
antworten	736
antworten abbrechen	736
antworten anzeigen	880
antworten ausblenden	880
anual	437	1421	3293	3413
anuluj w dowolnym momencie	3171
anunci	390
anuncie conosco	3253
anuncio	1344
anuncios	1344
anzeige	730
anzeige - artikel geht unten weiter	802
anzeige - weiterlesen nach der anzeige	802
anzeige anzeige	730
anzeige aufgeben	775
anzeige ende	884
anzeige endet	884
anzeige endet hier	884
anzeige melden	884
anzeige scrollen, um weiterzulesen	730
anzeige von unserem partner	802
anzeigen	730
anzeigen und akzeptieren	856
""", 'ap': """
apakah artikel ini bermanfaat	2248
apakah artikel ini membantu	2248
apakah halaman ini membantu	2248
apakah ini bermanfaat	2248
apelido	3298
apellido	1426
apellidos	1426
apenas assinantes podem comentar	3259
apenas para assinantes	3295
apklausa	92
apklausos rezultatai	2709
apoie	3201
apoie no catarse	3292
apoie-nos	3201
apoie-nos no patreon	3292
apoio	3312
aportar	1314
app store	94
app store'dan indir	4131
app store'dan indirin	4131
appgallery	94
apple app store	94
apple ile devam et	4140
approfondimenti	2338
approfondisci	2338
appuyez pour activer le son	1874
apri	2342
apri app	2397
apri l'app	2397
apri la gallery	2411
apri la mappa	2342
apri menu	2341
apri nell'app	2397
apstipriniet savu e-pastu	2779
aptauja	92
""", 'ar': """
ar santrauka buvo naudinga	2679
ar straipsnis buvo naudingas	2679
ar tai buvo naudinga	2722
ara	4078
ara no	432
archivado en	1349
archivo	1353
argomenti	2338
argomenti correlati	2411
argomenti trattati	2338
around the web	1078
article anterior	445
article content	1064
article continues below	1064
article lu par une voix artificielle	1836
article offert	1893
article suivant	1777
articles connexes	1777
articles les plus lus	1777
articles populaires	1821
articles relacionats	387
articles similaires	1777
articol oferit de un abonat	3444
articol sponsorizat	87
articole recente	3358
articole recomandate	3358
articole similare	3358
articoli che potrebbero interessarti	2338
articoli consigliati	2377
articoli correlati	2338
articolo correlato	2338
articolo precedente	2338
articolo regalato	2448
articolo riservato agli abbonati	2374
articolo successivo	2338
articolo tradotto automaticamente	2357
articolul anterior	3358
articolul pe scurt	3371
artigo anterior	3231
artigo exclusivo para assinantes	3268
artigo exclusivo para subscritores	3268
artigo oferecido	3336
artigo seguinte	3301
artigos recomendados	3271
artigos relacionados	3231
artikel als geschenk versenden	822
artikel als pdf herunterladen	797
artikel auf die merkliste setzen	797
artikel beluisteren	2918
artikel berikutnya	2276
artikel bewaren	2872
artikel bewerten	736
artikel cadeau geven	2945
artikel delen	2816
artikel drucken	725
artikel entsperren	866
artikel freischalten	704
artikel geht unten weiter	802
artikel hadiah dari pelanggan	2298
artikel ini terkunci	2270
artikel jetzt freischalten	866
artikel kostenlos weitergeben	822
artikel lain	2240
artikel lain dari penulis ini	2276
artikel lainnya	2214
artikel lesen	743
artikel lizenzieren	876
artikel menarik lainnya	2240
artikel merken	725
artikel mit freunden teilen	822
artikel opslaan	2872
artikel penulis lainnya	2276
artikel per e-mail empfehlen	797
artikel populer	2240
artikel premium	2239
artikel printen	2872
artikel schenken	883
artikel sebelumnya	2214
artikel selanjutnya	2214
artikel speichern	725
artikel sponsor	2244
artikel teilen	725
artikel terkait	2214
artikel verschenken	704
artikel versenden	725
artikel weitergeben	822
artikel weiterleiten	797
artikel zusammenfassen	771
artikeln sparad	3985
artikkel on lukus	1520
artikkel on tellijale	1474
artikkel sisaldab reklaamlinke	1483
artikkelen er automatisk generert	3060
artikkelen er beskyttet av opphavsrett	3058
artikkelen er forbeholdt abonnenter	2959
artikkelen er maskinoversatt	3060
artikkelen fortsetter under	2972
artikkelen fortsetter under bildet	2972
artikkelen leses av en syntetisk stemme	3038
artikkeli jatkuu mainoksen alla	1639
artikkeli on lukittu	1704
artikkeli on tuotettu automaattisesti	1717
artikkelin aiheet	1710
artiklen er automatisk genereret	682
artiklen er beskyttet af ophavsret	680
artiklen er indtalt af ai	660
artiklen er maskinoversat	682
arvostele resepti	61
""", 'as': """
as + lidas	3231
as mais lidas	3231
ascolta	2324
ascunde	3361
ascunde comentariile	3392
asetukset	1640
asiasanat	1645
ask a question	1239
ask ai	1124
ask me later	1023
ask our ai	1124
ask our ai about this story	1124
ask question	1239
assinar	3205
assinar novamente	3326
assinatura	3205
assinaturas	3205
assine	3205
assine agora	3205
assine nossa newsletter	3209
assistir novamente	3321
assunto	3328
assuntos	3231
asunto	1456
""", 'at': """
atidaryti	2681
ativar	3289
ativar agora	3289
ativar alertas	3261
ativar o som	3281
ativar som	3281
atlaide abonentiem	2771
atmesti	2691
atmesti visus	2712
atsisakyti galite bet kada	2719
attiva	2399
attiva audio	2391
attiva l'abbonamento	2312
attiva l'audio	2391
attiva le notifiche	2368
attiva ora	2312
atur preferensi	2291
aturan berkomentar	2248
aturan komentar	2248
""", 'au': """
auch interessant	740
auch lesenswert	740
auch spannend	740
aucun commentaire	1773
audio	859	1278	2919
audio abspielen	777
audio downloaden	2918
audio generado con ia	1409
audio generado por ia	1409
audio generated by ai	1277
audio herunterladen	858
audio is ai-generated	1277
audio player is loading	1277
audio wird geladen	858
audio-datei herunterladen	858
auf bluesky teilen	725
auf die leseliste	822
auf die merkliste	797
auf einen blick	872
auf einer seite lesen	740
auf facebook posten	725
auf facebook teilen	725
auf linkedin teilen	725
auf mastodon teilen	725
auf pinterest merken	61
auf telegram teilen	725
auf twitter teilen	725
auf whatsapp teilen	725
auf x teilen	725
auf xing teilen	725
auf youtube anschauen	777
auf youtube ansehen	777
aufklappen	744	872
augmenta el text	453
aukoti vienkartinai	2717
aumentar el texto	1438
aumentar fonte	3310
aumentar letra	1438	3310
aumentar texto	1438	3310
aus der redaktion	740
aus unserem shop	853
ausblenden	744
ausklappen	743	872
auswahl speichern	856
autentificare	3346
autentificare cu facebook	3415
autentificare cu google	3415
auteur suivi	1885
auteursrechtelijk beschermd	2938
author affiliations	1249
author archive	1289
author biographies	1249
author biography	1249
autodefinido	1407
automaatne esitus	1515
automaattinen toisto	1695
automatic translation	1301
automatically translated	1295
automatisch afspelen	2918
automatisch vertaald	2940
automatische incasso	2800
automatische vertaling	2941
automatische wiedergabe	858
automatisk afspilning	660
automatisk avspilling	3038
automatisk oversat	682
automatisk oversatt	3060
automatisk uppspelning	3958
automatska reprodukcija	3649
automatski prevedeno	3670
automatyczne odtwarzanie	3162
autoodtwarzanie	3162
autoplay	661	859	1278	2919	3039	3959
autoplay next video	1277
autor folgen	882
autor kontaktieren	871
autor seguido	1459	3331
autore seguito	2441
autorin folgen	882
autorin kontaktieren	871
autoriser	1770
autorizzo il trattamento dei dati personali	2407
autre montant	1742
autres articles	1777
""", 'av': """
ava	1482
ava artikkel	1520
ava galerii	1522
ava rakenduses	1516
avaa	1648
avaa artikkeli	1704
avaa galleria	1710
avaa juttu	1704
avaa kartta	1648
avaa koko juttu	1630
avaa kuva	1710
avaa kuvagalleria	1710
avaa sovellus	1697
avainsanat	1645
avalehele	1522
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1836
avantatges de subscriptor	423
avantatges per als subscriptors	423
avanti di # secondi	2391
avanzar # segundos	1409
average rating # / # vote count: #	1237
average rating: #	1237
avgi din stemme her	2983
avgi stemme	91	3030
aviso legal	1346
avspillingshastighet	3038
avstemning	92
avvia la riproduzione	2431
avvis	2973
avvis alle	2973
avvisa	3892
avvisa alla	3892
avviso autore	2441
""", 'ay': """
ayarlari kaydet	4129
aydinlatma metnini okudum	4142
aydinlatma metnini okudum ve kabul ediyorum	4142
aylik	4138
aylik destek	4137
aylik faturalandirilir	4140
ayrica okuyun	4076
ayrintilar	4079
""", 'ba': """
baca artikel berikutnya	2296
baca artikel lengkap	2276
baca artikel selengkapnya	2276
baca berita lainnya	2240
baca di aplikasi	2261
baca gratis	2294
baca juga	2214
baca nanti	2239
baca selengkapnya	2216
baca transkrip	2255
back # seconds	1277
back to home	1289
back to homepage	1289
back to overview	1289
back to the homepage	1289
back to top	1083
bagikan	2206
bagikan artikel	2206
bagikan artikel ini	2298
bagikan berita	2298
bagikan berita ini	2283
bagikan di facebook	2283
bagikan di whatsapp	2283
bagikan halaman ini	2298
bagikan ke	2206
bagikan ke facebook	2283
bagikan ke whatsapp	2283
bagikan ke x	2283
bagikan lewat whatsapp	2239
baixar o app	3287
baixe na app store	3287
baixe o aplicativo	3287
baixe o app	3287
balas	2213
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1030
bankeinzug	703
bankoverschrijving	2800
bare for abonnenter	3047
batalkan kapan saja	2270
bayar dengan paypal	2294
""", 'be': """
be the first to answer	1239
be the first to reply	1239
be the first to review	1239
beantwoorden	2827	2943
bearbeitet	881
become a founding member	1032
become a friend	1025
become a member	1025
become a paid subscriber	1025
become a patron	1025
become a sponsor	1025
become a subscriber	1032
become a supporter	1025
become an insider	1151
become an insider and start reading now	1151
bedankt voor het aanmelden	2930
bedankt voor het stemmen	91	2909
bedankt voor je aanmelding	2864
bedankt voor je bericht	2930
bedankt voor je feedback	2861
bedankt voor je inschrijving	2806
bedankt voor je stem	91	2909
bedankt voor uw aanmelding	2864
bedankt voor uw bericht	2930
bedankt voor uw feedback	2861
bedankt voor uw stem	2909
bedankt! check je inbox	2930
bedste	685
bedste tilbud	670
beeld # van #	2932
beeld in beeld	2918
beeld-in-beeld	2918
beelden bekijken	2932
begambleaware	1233
begrepen	2835
beheer toestemming	2916
bei facebook teilen	725
bei twitter teilen	725
bei whatsapp teilen	725
bei x teilen	725
beitrag auf instagram ansehen	769
beitrag auf x ansehen	769
beitrag laden	856
beitrag melden	880
beitrag mit freunden teilen	822
beitrag teilen	725
bekapcsolom	2164
bekerja sama dengan	2285
bekijk # afbeeldingen	2932
bekijk # afbeeldingen bekijken	2932
bekijk # antwoorden	2942
bekijk # beelden	2932
bekijk # beelden bekijken	2932
bekijk # foto's	2932
bekijk # foto's bekijken	2932
bekijk aanbieding	2801
bekijk abonnementen	2927
bekijk afbeeldingen	2932
bekijk afbeeldingen bekijken	2932
bekijk alle # afbeeldingen	2932
bekijk alle # afbeeldingen bekijken	2932
bekijk alle # beelden	2932
bekijk alle # beelden bekijken	2932
bekijk alle # foto's	2932
bekijk alle # foto's bekijken	2932
bekijk alle abonnementen	2801
bekijk alle afbeeldingen	2932
bekijk alle afbeeldingen bekijken	2932
bekijk alle artikelen	2933
bekijk alle beelden	2932
bekijk alle beelden bekijken	2932
bekijk alle foto's	2932
bekijk alle foto's bekijken	2932
bekijk alle nieuwsbrieven	2864
bekijk alle reacties	2942
bekijk alle vacatures	2856
bekijk alles	2834
bekijk antwoorden	2942
bekijk beelden	2932
bekijk beelden bekijken	2932
bekijk de aanbiedingen	2801
bekijk de abonnementen	2927
bekijk de antwoorden	2909
bekijk de foto's	2933
bekijk de fotoserie	2933
bekijk de galerij	2933
bekijk de kaart	2835
bekijk de prijs	2913
bekijk de resultaten	2909
bekijk de uitslag	91	2909
bekijk de video	2858
bekijk deal	2913
bekijk details	2835
bekijk deze post op instagram	2851
bekijk deze post op x	2851
bekijk dit bericht op instagram	2851
bekijk dit bericht op x	2851
bekijk foto's	2834	2932
bekijk foto's bekijken	2932
bekijk fotoserie	2933
bekijk galerij	2933
bekijk het dossier	2933
bekijk het hele dossier	2933
bekijk in de webshop	2913
bekijk meer	2834
bekijk onze aanbiedingen	2871
bekijk ook	2831
bekijk op youtube	2858
bekijk prijs	2913
bekijk reacties	2827
bekijk resultaten	91	2835	2909
bekijk transcript	2918
bekijk video	2918
bekreft e-postadressen din	3050
beli buku	2254
beli buku ini	2254
beli di lazada	2254
beli di shopee	2254
beli di tokopedia	2254
beli sekarang	2254
beli tiket	2254
beli tiket di sini	2254
beliebiger betrag	864
beliebt	740
beliebt bei unseren lesern	801
beliebte artikel	740
beliebteste	881
beliebteste artikel	740
beliebteste wahl	867
beliebteste zuerst	880
belki daha sonra	4060
beluister dit artikel	2858
belum berlangganan	2270
belum punya akun	2270
benachrichtigungen einschalten	860
beni hatirla	4140
benutzername	867
benutzername oder e-mail-adresse	866
benzer haberler	19	4076
beoordeel dit recept	61
beranda	2216
berdonasi	2196
bereits registriert	704
bereits registriert? anmelden	704
bergabunglah dengan tim kami	2229
berhenti mengikuti	2281
beri brez oglasov	3865
beri komentar	2213
beri masukan	2248
beri nilai resep ini	61
beri tahu kami pendapat anda	2248
bericht	2931
bericht laden	2916
bericht versturen	2930
berikutnya	2216
berita berikutnya	2276
berita hari ini	2240
berita lain	2240
berita lainnya	19	2214
berita menarik lainnya	2240
berita pilihan	2214
berita populer	2214
berita sebelumnya	2276
berita selanjutnya	2276
berita terbaru	2214
berita terkait	2214
berita terkini	2214
berita utama	2214
berite brez omejitev	3848
berite v aplikaciji	3841
berlangganan	2197
berlangganan sekarang	2197
besked	673
beskyttet af ophavsretten	680
bespaar #%	2928
besplatna dostava	3646
best	1297
best deal	1285
best gelezen	2831
best value	1285
best verdi	3048
beste	2943
beste aanbieding	2871
beste deal	2928
beste keuze	2928
bestel het boek	2913
bestel hier het boek	2913
bestel kaarten	2913
bestel tickets	2913
bester preis	867
bestil billetter	656
bestil bogen	656
bestil nu	656
bestill billetter	3034
bestill boka	3034
bestill boken	3034
bestselger	3048
bestseller	670	867
betaal met ideal	2925
betaalde content	2946
betaalde inhoud	2821
betaalde samenwerking	2876
betaalmethode	2799
betaalmethoden	2799
betaalmethodes	2799
betal med kort	3045
betal med mobilepay	667
betal med vipps	3045
betala med swish	3965
betalt annonce	597
betalt indhold	597
betalt innhold	3066
betalt samarbeid	3066
betalt samarbejde	688
betalt samarbete	3986
betrag eingeben	702
betreff	869
bewaar	2816
bewaar artikel	2816
bewaar dit artikel	2872
bewaar dit artikel om later te lezen	2872
bewaar recept	61
bewaar voor later	2945
bewaren	2816
bewerte dieses rezept	61
bewerten sie diesen artikel	781
bez spama	3661
bez spamu	3174
bezahlte anzeige	802
bezahlte partnerschaft	802
bezahlte werbung	87
bezahlter inhalt	87	730
""", 'bi': """
bidra	2956	3874
bidrag	581
bienvenido	1319
biglietti	2422
bild # aus #	870
bild # av #	3972
bild # von #	870
bild #/#	870	3972
bild anzeigen	744
bild i bild	3958
bild im bild	858
bild-i-bild	3958
bild-in-bild	858
bilde # av #	3052
bilde # no #	2788
bilde #/#	2788	3052
bilde i bilde	3038
bilde-i-bilde	3038
bilder anschauen	870
bilder ansehen	870
bilder anzeigen	743	870
bildergalerie	740
bildergalerie ansehen	871
bildirim almak ister misiniz	4132
bildirimlere izin ver	4132
bildirimlere izin vermek ister misiniz	4132
bildirimleri almak ister misiniz	4132
bildunterschrift anzeigen	871
bildunterschrift ausblenden	871
bildunterschrift einblenden	871
bilet al	4125
bilet satin al	4125
bilete	3431
biletler	4156
bilety early bird	3157
bilgini test et	4122
bilginizi sinayin	4078
bilginizi test edin	4122
billed annually	1151
billed every # weeks	1284
billed monthly	1151
billed yearly	1284
billede # af #	674
billede #/#	674
billede i billede	660
billede-i-billede	660
billetterie	1866
bilmiyorum	4120
bir abone bu haberi hediye etti	4177
birkas	2780
bisa dibatalkan kapan saja	2270
bisukan	2256
bitte bleiben sie fair und sachlich	781
bitte bleiben sie sachlich und fair	781
bitte versuchen sie es erneut	868
bize bir kahve ismarla	4137
bize destek ol	4137
bize destek olun	4061
bize kahve ismarla	4137
bize yazin	4148
bizi destekleyin	4137
""", 'bl': """
bland dig i debatten	684
bleiben sie informiert	712
bli fast giver	3045
bli medlem	2956	3874
blijf op de hoogte	2806
bliv medlem	581
block	1304
blockera	3962
blockieren	861
bloker	664
blokiraj	3653	3843
blokker	3042
blokkeren	2922
blokovat	547
blokuj	3166
bloqueador de anuncios detectado	1452
bloqueador detectado	1452	3324
bluesky	1055
""", 'bn': """
bns	1484	2683
bns inf	2683
bns/afp	1484
""", 'bo': """
boek bestellen	2913
boka biljett	3952
boka biljetter	3952
boka din plats	3952
boka plats	3952
boletim	3209
boletines	1326
boleto	3204
bonifico	2311
bonifico bancario	2311
bonus video	3589
book tickets	1272
book your place	1272
book your ticket	1272
book your tickets	1272
bookmark	1054
bookmark this	1054
bookmark this article	1054
""", 'br': """
brak komentarzy	3097
branded content	1344	2876
breaking news	664
breaking news alerts	1281
breng je stem uit	91	2909
breng uw stem uit	2909
brez spama	3851
broneeri koht	1513
brought to you by	1064
browse all	1083
browse all newsletters	1142
brugernavn	670
brugernavn eller e-mail	669
brukernavn	3048
brukernavn eller e-post	3047
brzina	3650
brzina reprodukcije	3649
""", 'bu': """
bu alan gereklidir	4142
bu alan zorunludur	4142
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4170
bu haber faydali oldu mu	4075
bu haber kilitli	4140
bu konuyu takip ediyorsunuz	4152
bu konuyu takip et	4152
bu sayfa faydali oldu mu	4119
bu video oynatilamiyor	4126
bu yazari takip ediyorsunuz	4152
bu yazari takip et	4173
buat akun	2197
bubble shooter	850
buch bestellen	853
buch kaufen	853
buffer	1055
buka	2217
buka aplikasi	2261
buka artikel	2294
buka di aplikasi	2261
buka peta	2217
bulanan	2268
bulmaca	4124
bulmacalar	4124
bunlari da izleyin	4172
bunlari da okuyun	4076
bunyikan	2255
buscar	1356	3234
butlletins	407
buy a copy	1272
buy at amazon	1267
buy from amazon	1267
buy it now	1234
buy licence	1293
buy licensing rights	1293
buy on amazon	1267
buy the book	1272
buy the book here	1272
buy tickets	1234
buy us a coffee	1025
""", 'ca': """
cabut persetujuan	2259
cada aporte cuenta	1394
cada euro compta	436
cada euro conta	3266
cada euro cuenta	1394
cada mes	437
cada real conta	3266
cadastrar	3205
cadastre-se	3205
cadastro realizado	3327
cadastro realizado com sucesso	3327
cadeau-artikel	2801
cadeaulink	2945
califica esta receta	61
cambiar mis preferencias	1376
cambiar preferencias de cookies	1376
camp obligatori	441
campi obbligatori	2407
campo obbligatorio	2407
campo obligatorio	1425
campo requerido	1425
campos obligatorios	1425
camps obligatoris	441
cancel	1024
cancel anytime	1284
cancela cuando quieras	1423
cancelar respuesta	1349
cancele quando quiser	3295
canli anlatim	4146
canli takip	4146
cantidad personalizada	1453
capito	2342
captions	1278
captions off	1277
captions settings	1277
cara menonaktifkan	2266
cara menonaktifkan pemblokir iklan	2265
caratteri rimanenti: #	2365
cargando reproductor	1409
cargar contenido	1346
cargar el contenido	1413
cargar tuit	1413
cari	2216
carica altri	2341
carica altri articoli	2411
carica altri commenti	2383
carica contenuto	2395
carica il contenuto	2395
carica il post	2395
carica il tweet	2395
carica il video	2395
carica post	2395
caricamento del player	2391
caricamento del video	2391
caricamento player	2391
caricamento video	2391
carrega el contingut	428
carregando	3249
carregando player	3281
carregar mais	3234
carregar tweet	3285
carta di credito	2311
carte bancaire	1743
cassetta anonima	2414
cast your vote	91	1268
categorias	3231
categorie	2338
categories	1078
categorii	3358
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
ce champ est obligatoire	1850
ce champ est requis	1850
cek email anda	2272
cek harga	2297
cel mai popular	3416
cele mai apreciate	3393
cele mai citite	3358
cele mai citite articole	3386
cele mai noi	3358
cele mai populare	3358
cele mai vechi	3393
celoten zaslon	3839
cena dopravy	539
ceo ekran	3649
cerca	2341
cerrar	1313
cerrar ventana	1457
ces articles devraient vous plaire	1821
cetak	2206
cetak artikel	2239
cetak halaman	2239
cetak resep	61
ceva nu a mers bine	3418
cevap yaz	4119
cevapla	4075
""", 'cg': """
cgu	1770
cgv	1770
""", 'ch': """
champ obligatoire	1850
champ requis	1850
champs obligatoires	1850
champs requis	1850
change text size	1298
changer de formule	1848
chaque contribution compte	1845
chaque don compte	1816
chaque euro compte	1816
chaque geste compte pour nous	1845
chaque matin, gratuit	1850
chaque mois	1846
chaque vendredi, gratuit	1850
chargement du lecteur	1836
chargement du sondage	1808
charger la publication	1840
charger le contenu	1840
charger le post	1840
charger le tweet	1840
charger plus	1780
charger plus de commentaires	1828
chci darovat	464
check amazon	1267
check je inbox	2930
check price	1267
check price at amazon	1267
check prices	1267
check your email	1188
check your inbox	1188
check your spam folder	1286
chiedi alla nostra ia	2357
chiudi	2306
chiudi finestra	2439
chiudi gallery	2439
chiudi la finestra	2439
chiudi menu	2341
choisir	1849
choisir cette offre	1848
choisir mes cookies	1873
choisir mon montant	1878
choisissez la formule qui vous convient	1817
choisissez un montant	1742
choisissez votre formule	1817
choose	1285
choose an amount	1029
choose this plan	1284
choose your offer	1284
choose your own amount	1282
choose your payment method	1029
choose your plan	1032
choose your subscription	1284
""", 'ci': """
cijeli zaslon	3649
cita summa	2777
citation formats	1257
cite this article	1257
citer	1865
citi lasa	2736
citi raksti	2736
""", 'cl': """
clasificados	1344
classer	1893
clicca per attivare l'audio	2431
click here	1083
click on a star to rate it	1237
click to enlarge	1083	1289
click to unmute	1277
clique para ativar o som	3321
cliquer ici pour partager	1763
cliquez pour activer le son	1874
close	1024
close ad	1299
close extra sharing options	1054
close gallery	1289
close image	1289
close menu	1083
close share panel	1054
close this message	1023
clube do assinante	3253
""", 'co': """
cobrado anualmente	3295
codes promo	1768
codeword	1269
codici sconto	2447
coduri de reducere	3443
cognome	2408
cognoms	442
colabora	1314
collapse	1083
com desactivar el bloquejador	434
com desactivar-lo	435
come disattivare adblock	2400
come disattivare l'ad blocker	2400
come disattivarlo	2401
comece o quiz	3276
comenta	1349
comentar	1349	3227
comentarii	3357
comentarii dezactivate	3433
comentariile sunt dezactivate	3433
comentario	1349
comentarios	1349
comentarios desactivados	1443
comentarios solo para suscriptores	1443
comentaris	390
comentariu	3357
comente	3227
commander le livre	1834
commencer le quiz	1831
comment	1055	1073
comment deleted	1296
comment ne plus voir ce message	1734
comment policy	1073
comment rules	1296
commenta	2334
commenta l'articolo	2334
commenta per primo	2334
commentaire	1773
commentaires	1773
commenter	1763	1773
commenter l'article	1773
commenti	2334
commenti disattivati	2425
commenti riservati agli abbonati	2425
commenting guidelines	1296
commenting policy	1296
commenting rules	1296
commento	2334
commento in attesa di moderazione	2365
comments	1073
comments off	1073
commercial content	1064
commercial feature	1299
commercieel partnerschap	2946
community guidelines	1073
community rules	1073
como desativar	3291
como desativar o bloqueador	3290
compare plans	1032
comparte	1338
comparte esta noticia	1466
comparteix	390
comparteix a facebook	413
comparteix a whatsapp	413
comparteix a x	413
comparteix per correu	453
comparteix per whatsapp	453
compartilhar	3217
compartilhar no linkedin	3217
compartilhar no twitter	3217
compartilhar no whatsapp	3217
compartilhar no x	3217
compartilhar por e-mail	3217
compartilhar via	3217
compartilhe	3217
compartilhe este artigo	3336
compartilhe isso	3217
compartilhe no whatsapp	3310
compartir	1338
compartir en	1338
compartir en bluesky	1338
compartir en linkedin	1338
compartir en telegram	1338
compartir en twitter	1338
compartir en whatsapp	1438
compartir en x	1338
compartir noticia	1466
compartir por correo	1338
compartir por email	1338
compartir por whatsapp	1438
complete coverage	1078
compra ahora	1465
compra el libro	1408
compra el llibre	423
compra entrades	423
compra i biglietti	2389
compra il libro	2389
compra les entrades	423
compra questo numero	2360
compra su amazon	2389
compra tus entradas	1408
compra'l a amazon	423
compralo su amazon	2389
comprar agora	3335
comprar ahora	1465
comprar bilhetes	3279
comprar el libro	1408
comprar en amazon	1408
comprar entradas	1408
comprar este libro	1408
comprar este livro	3279
comprar ingressos	3279
comprar na amazon	3279
comprar o livro	3279
compre agora	3335
compre bilhetes	3279
compre na amazon	3279
compre o livro	3279
compris	1781
comunicar erro	3227
comunicar um erro	3315
comunicar un error	1443
concordo	3224
condiciones de uso	1346
condiciones generales	1346
conditions d'utilisation	1770
conditions de publication	1808
condividi	2324
condividi articolo	2324
condividi la notizia	2448
condividi questa pagina	2448
condividi questo articolo	2448
condividi su	2324
condividi su facebook	2324
condividi su linkedin	2324
condividi su telegram	2324
condividi su twitter	2324
condividi su whatsapp	2420
condividi su x	2324
condividi via email	2324
condividi via whatsapp	2420
condivisioni	2324
condizioni d'uso	2331
conectare	3346
conectare cu facebook	3415
conectare cu google	3415
configura les galetes	396
configurar cookies	1346
confira a oferta	3335
confirm password	1284
connectez-vous	1744
connexion	1744
consent & continue	1275
consenti	2399
consenti sempre	2395
consigliati	2338
consigliati per te	2338
consigue tu entrada	1380
consulta las esquelas de hoy	1380
consulta las normas de la comunidad	1385
consulta les esqueles	401
consulta todas nuestras newsletters	1391
consulter	1780
cont nou	3346
contact	1083	1773	2827	3357
contact met de auteur	2933
contact met de redactie	2937
contact us	1073
contact us securely	1292
contacta amb nosaltres	447
contacta con el autor	1460
contacta con la autora	1460
contacta con nosotros	1432
contactar	1460
contactar al autor	1432
contactar con el periodista	1460
contacte o autor	3304
contacter ce journaliste	1886
contacter la journaliste	1886
contacter le journaliste	1886
contactez-nous	1773
contacto	1349
contactos	3227
contato	3227
contatta il giornalista	2442
contatta l'autore	2442
contatta l'autrice	2442
contatta la redazione	2414
contattaci	2334
contattare la redazione	2414
contatti	2334
contenido de marca	1344
contenido de nuestros socios	1353
contenido de pago	1408
contenido elaborado por la marca	1380
contenido exclusivo	1319
contenido exclusivo para socios	1395
contenido externo	1376
contenido externo recomendado	1376
contenido ofrecido por	1344
contenido pagado	1408
contenido para suscriptores	1319
contenido patrocinado	1344
contenido promocionado	1344
contenido recomendado	1399
contenido relacionado	1353
contenido solo para usuarios registrados	1395
contenidos recomendados	1399
contenidos relacionados	1353
content from our partner	1156
content from our partners	1156
content from our sponsor	1156
contenu commercial	1768
contenu de marque	1768
contenu externe	1800
contenu partenaire	1768
contenu payant	1834
contenus partenaires	1768
contenuti a pagamento	2389
contenuti correlati	2338
contenuti sponsorizzati	2329
contenuto a pagamento	2389
contenuto esterno	2355
contenuto esterno consigliato	2355
contenuto generato con ia	2431
contenuto per abbonati	2312
contenuto premium	2374
contenuto promozionale	2360
contenuto riservato	2312
contenuto riservato agli abbonati	2374
contenuto riservato agli utenti registrati	2374
contenuto sponsorizzato	2329
contingut exclusiu per a subscriptors	411
contingut extern	396
contingut extern recomanat	396
contingut ofert per	401
contingut pagat	423
contingut patrocinat	390
continua a leggere	2341
continua al navegador	430
continua al web	430
continua amb apple	411
continua amb facebook	411
continua amb google	411
continua con apple	2374
continua con facebook	2374
continua con google	2374
continua con l'email	2436
continua con la mail	2436
continua depois da publicidade	3222
continua llegint	414
continua nel browser	2397
continua senza accettare	2331
continua senza disattivare	2401
continua senza sostenere	2306
continua sul browser	2397
continua sul sito	2397
continuar a ler	3234
continuar com apple	3268
continuar com e-mail	3326
continuar com facebook	3268
continuar com google	3268
continuar con apple	1395
continuar con email	1454
continuar con facebook	1395
continuar con google	1395
continuar con mi correo	1454
continuar conectado	3295
continuar e fechar	3224
continuar en el navegador	1415
continuar en la web	1415
continuar lendo	3234
continuar leyendo	1356
continuar no browser	3287
continuar no navegador	3287
continuar no site	3287
continuar sem apoiar	3200
continuar sem desativar	3291
continuar sin desactivar	1419
continuar sin desactivarlo	1452
continuar sin donar	1313
continue	1024
continue a ler	3231
continue lendo	3205
continue reading	1078	1083
continue reading below	1064
continue reading the main story	1064
continue reading with a subscription	1032
continue to article	1023
continue to site	1275
continue to the article	1023
continue with ad blocker	1279
continue with apple	1284
continue with email	1284
continue with facebook	1284
continue with google	1284
continue with microsoft	1284
continue with x	1284
continue without accepting	1069
continue without disabling	1279
continue without donating	1023
continue without supporting	1023
continue without supporting us	1279
continuer avec apple	1817
continuer avec facebook	1817
continuer avec google	1817
continuer avec mon e-mail	1880
continuer avec mon email	1880
continuer dans le navigateur	1842
continuer la lecture	1744
continuer sans accepter	1770
continuer sans donner	1734
continuer sur le navigateur	1842
continuer sur le site	1842
continuer vers le site	1842
contribua	3201
contribuer	1735
contribuez	1773
contribuir	3201
contribuisci	2307
contribute now	1025
contribute with google	1025
contribuye	1314
controleer je inbox	2930
controleer uw inbox	2930
controlla la tua casella di posta	2407
controlla la tua email	2407
contul meu	3346
cook mode	61
cookie instellingen	2916
cookie notice	1069
cookie policy	1069	2331
cookie preferences	1069
cookie-einstellungen	733
cookie-indstillinger	658
cookie-innstillinger	3036
cookie-instellingen	2823
cookie-instellingen aanpassen	2851
cookiebeleid	2823
cookieindstillinger	598
cookieinnstillinger	3036
cookieinstellingen	2916
cookiepolicy	3892
cookiepolitik	598
cookies	476	598	2823	2973	3892
cookies aanpassen	2851
cookies ablehnen	856
cookies accepteren	2916
cookies akzeptieren	733
cookies beheren	2916
cookies erlauben	856
cookies instellen	2823
cookies policy	1069
cookies verwalten	856
cookies wijzigen	2851
cookies zulassen	856
cookievoorkeuren	2916
cookievoorkeuren aanpassen	2916
cookievoorkeuren wijzigen	2851
copia	454	2421
copia il link	2324
copia link	2324
copiar	1439	3311
copiar el enlace	1338
copiar enlace	1338
copiar link	1338	3217
copiar o link	3217
copied	1054
copied to clipboard	1153
copier	1865
copier l'url	1763
copier le lien	1763
copy	1055
copy link	1054	2206	4312
copy link copied	1054
copy link to clipboard	1054
copy this link	1054
copy url	1054
copyright notice	1293
copyright-hinweis	876
correctiebeleid	2937
correcties en aanvullingen	2937
corrections policy	1073	1292
correlati	2338
correo	1426
correu	442
cosa pensi di questo articolo	2357
count me in	1042
country	1287
couper le son	1836
coupon e codici sconto	2447
""", 'cr': """
crea avviso	2441
crea un account	2312
crea un alert	2368
crear alerta	1390
crear cuenta	1319
crear una cuenta	1319
create a free account	1032
create account	1032
create an account	1032
create free account	1032
created with ai	1124
creative commons	96
creative commons licence	96
creative commons license	96
credit card	1030
credit or debit card	1030
creditcard	2800
criar alerta	3261
criar conta	3205
crucigrama	1407
crucigramas	1407
cruciverba	2388
cryptic crossword	1269
cryptogram	2910
""", 'cs': """
csatlakozz csapatunkhoz	2113
""", 'cu': """
cum dezactivez adblock	3410
cupones y descuentos	1465
cupons de desconto	3335
current time	1277
current time #	1277
curtir	3274
custom amount	1024
""", 'cz': """
czas czytania # min	3104
czas trwania	3163
czas trwania #	3162
czyta syntezator mowy	3162
czytaj bez reklam	3190
czytaj dalej	3104
czytaj dalej za	3079
czytaj w aplikacji	3164
""", "d'": """
d'autres articles	1777
""", 'da': """
da li je ovo bilo korisno	3670
da non perdere	2338
da non perdere in edicola	2329
da, molim	3653
da, prosim	3843
da, vreau	3408
dabartinis laikas #	2713
dacci la tua opinione	2383
daftar	2197
dagens korsord	3948
dagens krydsord	652
dagens kryssord	3030
dagens quiz	3030
daha fazla	4078
daha fazla haber	4146
daha fazla yorum	4119
daha sonra	4060
daha sonra hatirlat	4060
daha sonra oku	4069
daily newsletter	1042
dal web	2338
dalej	3101
dalies	2739
dalies ar rakstu	2734
dalintis	2673
dalintis facebook	2678
dalintis per whatsapp	2725
dalintis straipsniu	2725
dalintis su draugais	2678
dalyvaukite apklausoje	2680
dans cet article	1777
dapatkan di google play	2261
dapatkan sekarang	2297
dar ne prenumeratorius	2718
dar neturite paskyros	2718
darmowa dostawa	3157
darovat	464
darowizna na cele statutowe	3169
daruj	464	3779
das buch bestellen	853
das buch kaufen	853
das interessiert andere leser	740
das lesen andere	801
das neueste	740
das video kann in ihrem land nicht abgespielt werden	858
das video kann nicht abgespielt werden	858
das video konnte nicht abgespielt werden	858
das video konnte nicht geladen werden	858
date of birth	1287
datenschutz	733
datenschutz-einstellungen	733
datenschutz-manager	856
datenschutzeinstellungen	733
dauer	859
dauer #	859
dauerauftrag	699
dauerauftrag einrichten	864
dauerwerbung	730
""", 'de': """
de link is gekopieerd	2945
de samenvatting kan fouten bevatten	2853
de tekst gaat verder onder de foto	2821
de video is niet meer beschikbaar	2918
de video kan niet worden afgespeeld	2918
de videospeler wordt geladen	2918
deaktiver din adblocker	665
debat: skriv	601
debatregler	684
debatt: si din mening	2976
debatte	736
debatten er lukket	684
debattregler	2976
deconectare	3346
decrease font size	1298
decrease text size	1298
deel	2816
deel als cadeau	2945
deel artikel	2816
deel dit	2816
deel dit artikel	2816
deel dit bericht	2896
deel dit verhaal	2896
deel op facebook	2816
deel op twitter	2816
deel op x	2816
deel via	2872
deel via e-mail	2816
deel via whatsapp	2816
dein name	868
deine e-mail-adresse	712
deine meinung	736
deine nachricht	868
deine spende ist steuerlich absetzbar	864
deixa de seguir	451
deixa un comentari	390
deixa una resposta	417
deixar de seguir	3308
deixe uma resposta	3227
deja tu respuesta	1402
deja un comentario	1349
deja una respuesta	1349
dejar de seguir	1390
dejar un comentario	1349
del	593	2968
del artikel	593
del artikkel	2968
del artikkelen	2968
del artiklen	593
del artiklen gratis	584
del med	593	2968
del saken gratis	2959
del som gave	3065
del via e-mail	593
del via e-post	2968
del via whatsapp	3065
dela	3887
dela artikel	3887
dela artikeln gratis	3877
dela med	3887
dela via e-post	3887
dela via mejl	3887
dela via whatsapp	3985
delen	2816
delen op bluesky	2872
delen op facebook	2816
delen op linkedin	2872
delen op whatsapp	2872
delen op x	2872
delen via	2872
delen via e-mail	2816
delen via facebook	2816
delen via twitter	2816
delen via whatsapp	2816
deli	3787
deli kot darilo	3864
deli na facebooku	3787
deli prek whatsappa	3864
delite	3787
delite to novico	3787
delite to zgodbo	3787
delivered daily	1142
delivered to you	1042
delivered weekdays	1142
delivered weekly	1142
demp	3038
dempen opheffen	2918
dengarkan	2206
dengarkan artikel	2255
dengarkan artikel ini	2255
dengarkan berita	2255
dengarkan berita ini	2255
denne videoen er ikke lenger tilgjengelig	3038
denne videoen er ikke tilgjengelig	3038
denuncia	418
denunciar	1403	3274
denunciar comentario	1443
denunciar este comentario	1443
der er lukket for kommentarer	684
der inhalt kann nicht angezeigt werden	856
der opstod en fejl	673
der player wird geladen	858
der skete en fejl	673
der videoplayer wird geladen	858
derechos reservados	1461
deretter # kr/mnd til du sier opp	2959
derniers articles	1777
desa	390
desa l'article	413
desactiva el so	424
desactiva'l per continuar	434
desactiva'l per continuar llegint	434
desactivar el bloqueador	1418
desativar bloqueador	3290
desativar som	3281
desative-o para continuar	3290
desative-o para continuar a ler	3290
desativei o meu bloqueador	3290
desbloquear	1454	3326
desbloquear artigo	3326
descarga la app	1415
descargar app	1415
descargar audio	1409
descargar el audio	1409
descargar episodio	1409
descargar la app	1415
descarrega l'app	430
descarrega l'episodi	424
descarrega't l'app	430
descarrega-te-la a l'app store	430
descarregue na app store	3287
deschide	3361
descriptions off	1277
descubre las ofertas	1454
descuentos	1344
descurtir	3274
desplegar	1357
desplegar redes sociales	1338
destacadas	1353
destacados	1353
destaques	3231
destek ol	4061
destek olun	4061
det er gratis at oprette en profil	584
det oppsto en feil	3051
det oppstod en feil	3051
detail	2217
details	744	1084	2835
details anzeigen	744
detaily	483
detalhes	3235
detalii	3361
detaljer	610	2984	3903
detalles	1357
detaylar	4079
dettagli	2342
dette er en annonse	2972
dette er en plus-artikel	584
dette er en plussak	2959
dette felt er obligatorisk	672
dette feltet er obligatorisk	3050
dette indhold kan ikke vises	658
dette innholdet er ikke tilgjengelig	3036
dette innholdet kan ikke vises	3036
dette leser andre	2980
devamini oku	4078
devenez membre	1735
devenir membre	1735
deze audio is gemaakt met ai	2918
deze content is niet beschikbaar	2916
deze content kan niet worden getoond	2916
deze inhoud is niet beschikbaar	2916
deze inhoud kan niet worden getoond	2916
deze inhoud kan niet worden weergegeven	2916
deze video is niet beschikbaar	2851
deze video is niet beschikbaar in jouw land	2918
deze video is niet beschikbaar in uw land	2918
deze video is niet meer beschikbaar	2918
deze video kan in uw land niet worden afgespeeld	2918
deze video kan niet worden afgespeeld	2918
""", 'dh': """
dha	4082
""", 'di': """
di gali klysti	2722
di santrauka	2680
diapositive suivante	1883
dibacakan oleh ai	2255
dibacakan oleh suara sintetis	2255
dibuat dengan ai	2292
dicci la tua	2365
didesnis tekstas	2725
didukung oleh	2285
die meistgelesenen artikel	740
dienos klausimas	2709
diesem autor folgen	882
diesem thema folgen	882
diesen artikel kommentieren	736
diesen artikel teilen	725
diesen artikel verschenken	797
diesen beitrag auf facebook ansehen	769
diesen beitrag auf instagram ansehen	769
diesen tweet ansehen	769
dieser artikel ist gesperrt	866
dieser autorin folgen	882
dieser inhalt kann hier nicht angezeigt werden	856
dieser inhalt kann nicht angezeigt werden	856
dieser kommentar wurde entfernt	880
dieser text wird automatisch vorgelesen	858
dieses feld ist ein pflichtfeld	868
dieses feld ist erforderlich	868
dieses video kann in ihrem land nicht abgespielt werden	858
digg	1055
digital	1285	3968
digital subscription	1032
digital-abo	704
digitalabo	704
digitale krant	2801
digitaler briefkasten	875
digite seu e-mail	3209
digite seu email	3327
digues la teva	417
dihasilkan oleh ai	2292
dimensione carattere	65
dimensione del carattere	2420
dimensione del testo	2420
dimensione testo	65	2324
dimensiune text	65
dimensiunea textului	3429
diminuir fonte	3310
diminuir texto	3310
din besked	672
din e-mail	589
din e-mailadresse	672
din e-post	2964	3882
din e-postadress	3970
din e-postadresse	2964
din email	672
din melding	3050
din stemme er registreret	652
din stemme er registrert	3030
din stemme er talt	3030
din stemme er talt med	652
dinle	4069
dipersembahkan oleh	2285
dirbk su mumis	2680
dirbtinis intelektas gali klysti	2722
direct debit	1030
direct lezen	2871
direct naar het recept	61
direct naar inhoud	2933
direct toegang	2871
direct verder lezen	2801
direitos reservados	3332
direkt zum rezept	61
direkte	661	3039
diritti riservati	2443
disattiva adblock	2400
disattiva audio	2391
disattiva l'ad blocker	2400
disattiva l'audio	2391
disattivalo per continuare	2400
disattivalo per continuare a leggere	2400
discussie	2827
discussion about this post	1083
discussione chiusa	2334
disdici in qualsiasi momento	2405
disdici quando vuoi	2405
diskuse	479
diskusia	3690
diskuter	2976
diskutera	3895
diskutieren	781
diskuze	479
dislike	1297
dismiss	1024
dismiss this message	1023
disponibil pe app store	3406
disponible a google play	430
disponible a l'app store	430
disponsori oleh	2285
distribuie	3351
distribuie acest articol	3444
distribuie articolul	3351
distribuie pe facebook	3385
distribuie pe whatsapp	3385
dit artikel delen	2872
dit artikel is afgeschermd	2927
dit artikel is auteursrechtelijk beschermd	2938
dit artikel is vergrendeld	2927
dit artikel wordt voorgelezen door een computerstem	2918
dit bericht op instagram bekijken	2851
dit fragment is niet meer beschikbaar	2918
dit is een advertentie	2876
dit is een premium artikel	2871
dit navn	672
dit veld is verplicht	2930
dit vind je misschien ook leuk	2831
ditagih bulanan	2270
ditagih tahunan	2270
diterjemahkan otomatis	2280
dites-nous pourquoi	1868
ditt meddelande	3970
ditt namn	3970
ditt navn	3050
diventa socia	2402
diventa socio	2307
diventa sostenitore	2307
diventa sostenitrice	2402
""", 'dl': """
dla zalogowanych	3171
""", 'dn': """
dnes ne	463
dnes nie	3694
""", 'do': """
do dossier	3177
do e-shopu	539
do fotogalerie	558
do galerie	558
do koszyka	3157
do mesmo autor	3231
do not sell my personal information	1069
do not sell or share my personal information	1069
do obchodu	539
do sklepu	3157
doar	3201
dodaj do koszyka	3157
dodaj kao preferirani izvor	3673
dodaj komentar	3787
dodaj komentarz	3097
dodaj kot prednostni vir	3863
dodaj med moje teme	3863
dodaj med prednostne vire	3863
dodaj u korpu	3646
dodaj u moje teme	3673
dodaj u preferirane izvore	3673
doe	3201
doe agora	3201
doe de test	2909
doe mee en win	2856
don libre	1845
don mensuel	1735
don ponctuel	1735
don unique	1845
don't have an account	1284
don't have an account? sign up	1284
don't miss	1078
don't miss out	1042
don't want to see this? remove ads	1064
dona	1314	2307
dona adesso	2307
dona ahora	1314
dona ogni mese	2402
dona ora	2307
dona una tantum	2402
dona'ns suport	383
donar	1314
donar ahora	1314
donasi	2196
donasi bulanan	2267
donasi rutin	2267
donasi satu kali	2267
donasi saya	2293
donasi sekali	2267
donasi sekarang	2196
donate	1025
donate become	1025
donate by bank transfer	1282
donate by paypal	1282
donate crypto	1282
donate here	1025
donate in cryptocurrency	1282
donate monthly	1025
donate now	1025
donate today	1025
donate via bank transfer	1282
donate via paypal	1282
donate via stripe	1282
donate with card	1282
donate with paypal	1282
donaties zijn fiscaal aftrekbaar	2925
donation page	1282
donations are tax-deductible	1147
donativo mensal	3292
donazione libera	2402
donazione mensile	2307
donazione singola	2307
donazione una tantum	2402
doneer	2797
doneer eenmalig	2925
doneer hier	2925
doneer maandelijks	2925
doneer nu	2797
doneer via bankoverschrijving	2925
doneer via ideal	2868
doneer via paypal	2925
doner	581	2956
donera	3874
donera nu	3874
doneren	2797
doniraj	3581	3779
doniraj enkratno	3846
doniraj jednokratno	3656
doniraj odmah	3581
doniraj putem paypala	3656
doniraj zdaj	3779
donirajte	3581	3779
donner	1735
donner votre avis	1828
doorgaan met apple	2927
doorgaan met facebook	2927
doorgaan met google	2927
doorgaan zonder uitschakelen	2923
doorsturen	2816
doprava zdarma	539
dopusti	3653
dopusti jednom	3647
dopusti obavijesti	3652
dopusti oglase	3655
dossier	740	1777	2338	2831
dossiers	740	1777	2831
dosyaya git	4146
dovoli	3843
dovoli enkrat	3837
dovoli obvestila	3842
dovoli oglase	3845
download (mp#	858
download aplikasi	2261
download audio	1277
download citation	1257
download data is not yet available	1257
download de podcast	2918
download episode	660
download lyd	660
download the audio	1277
download transcript	1277
downloaden in de app store	2920
dowolna kwota	3169
dozvoli	3653
dozvoli reklame	3655
""", 'dr': """
dra tillbaka samtycke	3956
drucken	725
drug znesek	3846
druge novice	19
drugi iznos	3656
drukuj	3089
drukuj przepis	61
""", 'du': """
du bruger adblock	665
du bruger en adblocker	665
du bruger en annonceblokering	665
du bruker adblock	3043
du bruker annonseblokkering	3043
du bruker en adblocker	3043
du bruker en annonseblokkerer	3043
du er nu tilmeldt	589
du er nu tilmeldt nyhedsbrevet	589
du folgst diesem thema	882
du har allerede stemt	3030
du har lest alle gratisartiklene dine	3047
du hast bereits abgestimmt	849
du kan altid afmelde dig	672
du kan til enhver tid afmelde dig	589
dukung jurnalisme independen	2196
dukung jurnalisme kami	2267
dukung kami	2196
dukung kami di patreon	2267
dukungan anda berarti	2293
durada	425
duraklat	4127
durasi	2256
durasi video	2292
durata	2392
durata videoclipului	3437
duration	1278
duration #	1278
duration time	1277
durch ki erstellt	878
duur	2919
duur #	2919
""", 'dy': """
dyskusja	3097
""", 'e-': """
e-avis	584	2959
e-edition	1083
e-gazete	4062
e-mail	469	589	712	1055	1426	1851	2408	3082	3209	3418	3461
e-mail adresa	3661
e-mail eingeben	712
e-mail eller brugernavn	669
e-mail lub login	3171
e-mail non valida	2407
e-mail teilen	725
e-mail-adresse	712
e-mail-adresse eingeben	712
e-mail-adresse oder benutzername	866
e-mailadres	2806
e-mailadres of gebruikersnaam	2927
e-mailadresse	589
e-mailen	2816
e-paper	704	1083
e-pasta adrese	2758
e-pasts	2758
e-poodi	1513
e-post	1499	2964	3882
e-post eller brukernavn	3047
e-posta	4099
e-posta adresiniz	4099
e-posta adresinizi girin	4099
e-posta ile devam et	4169
e-postadress	3882
e-postadresse	2964
e-postadressen din	3050
e-postanizi girin	4170
e-postanizi kontrol edin	4142
e-posti aadress	1499
e-tidning	3877
e-wydanie	3079
""", 'ea': """
early bird -liput	1691
early bird jegyek	2156
early bird tickets	1272
early bird tickets on sale now	1272
early bird vstupenky	539
early bird-biljetter	3952
early bird-billetter	3034
early bird-tickets	2913
early-bird tickets	1272
early-bird-tickets	853
eavis	2959
""", 'eb': """
ebben a cikkben	2175
""", 'ec': """
ecran complet	3401
""", 'ed': """
edasi lugemiseks logi sisse	1474
edellinen	1647
edellinen artikkeli	1710
edellinen juttu	1645
edellinen kuva	1710
edellinen sivu	1710
edited	1297
editor's choice	1078
editor's pick	906	1078
editor's picks	1078
editors' choice	1078
editors' picks	1078
edizione digitale	2312
""", 'ee': """
eelmine artikkel	1522
eelmine leht	1522
eelmine pilt	1522
eenmalig	2797
eenmalige donatie	2925
eenmalige gift	2925
eerste maand gratis	2871
""", 'ef': """
efterlad en kommentar	684
efternamn	3971
efternavn	673
eftertryk forbudt	680
""", 'eg': """
eget belopp	3965
""", 'ei': """
ei kiitos	1628
ei kommentteja	1719
ei nyt	1628
ei roskapostia	1707
ei tunnusta	1704
ei, kiitos	1628
eigen bedrag	2925
eigener betrag	864
eilmeldungen	861
eilmeldungen aktivieren	860
eilmeldungen erhalten	860
ein fehler ist aufgetreten	869
einblenden	744
einde advertentie	2946
einde van de advertentie	2946
einen kommentar hinterlassen	880
eingeloggt bleiben	866
einklappen	743	872
einloggen	704
einmalig	699
einmalig spenden	699
einschalten	861
einstellungen	733
einstellungen verwalten	856
einverstanden und weiter	856
einwilligen und weiter	856
einwilligung	733
einwilligung verwalten	856
einwilligung widerrufen	856
einwilligungen verwalten	856
""", 'ej': """
ej prenumerant	3967
""", 'ek': """
ekskl. fragt	656
eksklusivt for abonnenter	3047
eksklusivt for medlemmer	669
ekskluzivno za pretplatnike	3658
eksternt indhold	658
eksternt innhold	3036
""", 'el': """
el crucigrama de hoy	1444
el quiz de la semana	1444
el sudoku de hoy	1444
el test de la semana	1444
el teu missatge s'ha enviat	441
el teu vot s'ha registrat	417
el vostre vot s'ha registrat	417
elders op het web	2831
eldste	3063
elegir	1424
elegir cantidad	1453
elegir cookies	1448
elegir esta oferta	1423
elegir plan	1423
elfelejtetted a jelszavad	2169
elfelejtettem a jelszavam	2169
elige la cantidad	1453
elige plan	1423
elige tu plan	1423
elige un importe	1453
elige una cantidad	1317
elijo la cantidad	1453
elk moment opzegbaar	2927
elke bijdrage helpt	2925
elke bijdrage telt	2868
elke donatie helpt	2925
elke donatie telt	2868
elke euro helpt	2925
elke euro telt	2868
elke vrijdag. gratis. geen spam	2930
eller	670	3048	3968
elolvasom	2113
els nostres jocs	420
els nostres socis	428
els preus poden variar	401
elsewhere on the web	1078
elta	2683
elta inf	2683
""", 'em': """
em alta	3231
em destaque	3231
email	982	1042	1055	1426	1851	2273	2408	3298	3418	3461	4378
email (required	1042
email address	1042
email anda	2295
email article	1054
email ini sudah terdaftar	2295
email invalid	3417
email non valida	2407
email or username	1284
email this	1054
email tidak valid	2272
email to a friend	1054
embed laden	856
emne	673	3051
emneord	2980
emner	606	2980
emner i artikkelen	3053
emner i artiklen	675
empezar el test	1405
empfehlen	725	881
empfehlungen	740
empfehlungen der redaktion	740
empfohlen	867
empfohlen von outbrain	884
empfohlen von taboola	884
empfohlene artikel	740
empfohlener externer inhalt	733
empfohlener redaktioneller inhalt	733
""", 'en': """
en avantajli	4141
en ce moment	1777
en collaboration avec	1866
en continu	1777
en directo	1353
en eski	4120
en eskiler	4120
en este tema	1399
en iyi fiyat	4141
en otros medios	1353
en portada	1353
en savoir plus	1770	1780
en yeni	4120
en yeniler	4120
encara no ets subscriptor	439
encontrou algum erro	3227
encontrou um erro	3227
encuesta	92
end of ad	1299
end of advert	1299
end of advertisement	1299
end of advertising	1299
ende der anzeige	884
ende der werbung	843
endre cookie-innstillinger	3036
endre samtykke	3036
engangsdonation	667
engangsgave	2956
enim loetud	1476
enkratna donacija	3846
enlace copiado	1338
enlace copiado al portapapeles	1398
enlarge	1084
enlarge image	1083
enlarge photo	1289
enlarge picture	1289
enlarge this image	1083
enne kommenteerimist loe reegleid	1480
enquesta	92
enquete	92
enregistrer	1763
enregistrer cet article	1820
enregistrer l'article	1820
enregistrer la recette	61
entdecken sie unsere newsletter	787
entendi	3235
entendido	1357
enter amount	1029
enter your email address	1042
enter your own amount	1282
entra	2312
entra amb facebook	439
entra amb google	439
entra nella conversazione	2365
entradas	1440
entradas relacionadas	1353
entrar	1319	3205
entrar com apple	3268
entrar com facebook	3268
entrar com google	3268
entre	3205
entre com sua conta	3268
entre para comentar	3273
entrez votre e-mail	1881
entrez votre email	1881
envia	442
envia el comentari	417
envia la resposta	417
envia per correu	413
envia un comentari	417
envia'ns les teves fotos	447
envia-ho per correu	413
enviar	91	1426	3298
enviar a un amigo	1398
enviar comentario	1402
enviar para um amigo	3270
enviar por correo	1338
enviar por e-mail	3217
enviar por email	1338
enviar por whatsapp	1338
enviar resposta	3273
enviar respuesta	1402
enviar voto	91	1402
envie de lire la suite	1817
envoyer	1851
envoyer le commentaire	1828
envoyer par courriel	1820
envoyer par e-mail	1763
envoyer par email	1763
envoyer par mail	1763
envoyer un commentaire	1828
""", 'ep': """
epaper	1083
""", 'er': """
er der fejl i artiklen	601
er du abonnent	3047
er du allerede abonnent	584	2959
er du ikke abonnent	3047
er ging iets mis	2931
er ging iets mis. probeer het later opnieuw	2864
er ging iets mis. probeer het opnieuw	2930
er is een fout opgetreden	2931
er is een fout opgetreden. probeer het later opnieuw	2930
er is iets misgegaan	2864	2931
er is iets misgegaan. probeer het later opnieuw	2864
erfolgreich	869
erfolgreich abonniert	868
erfolgreich angemeldet	868
ergebnis anzeigen	91	849
ergebnisse anzeigen	91	744	849
erlauben	861
err/bns	1484
error al cargar el video	1449
errore nel caricamento del video	2431
erstellt mit ki	771
""", 'es': """
es folgt werbung	843
es ist ein fehler aufgetreten	787
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	787
escaneie o qr code	3287
escaneja el codi qr	430
esci	2312
esci da schermo intero	2391
escolha a sua assinatura	3295
escolha do editor	3231
escolha o seu plano	3268
escolha o valor	3325
escolha seu plano	3268
escolha sua assinatura	3295
escolha um plano	3295
escolha um valor	3203
escolher	3296
escolher plano	3295
escolher valor	3325
escolta aquest article	424
escolta l'article	424
escribe al autor	1432
escribe tu correo	1391
escribe tu email	1391
escribe un comentario	1349
escuchar	1338
esita video	1515
esmu abonents	2778
espace partenaire	1768
espacio patrocinado	1380
espandi	2342
especiais	3231
esqueceu a senha	3205
esqueceu-se da palavra-passe	3295
esqueci minha senha	3205
esquelas	1380
esqueles	401
essai gratuit	1744
estatuto editorial	3304
este campo es obligatorio	1425
esu prenumeratorius	2718
""", 'et': """
et pot interessar	387
et pots donar de baixa en qualsevol moment	407
et pots donar de baixa quan vulguis	441
et queden # articles gratis aquest mes	411
et recomanem	387
ethvert bidrag hjelper	3045
etichete	3358
etiketler	4076
etiquetas	1353	3231
etiquetes	414
ets subscriptor? identifica't	411
ett fel uppstod	3971
etternavn	3051
etunimi	1708
etusivu	1645	1647
etusivulle	1645
etwas ist schiefgelaufen	869
""", 'ev': """
every contribution counts	1147
every contribution helps	1282
every contribution makes a difference	1282
every contribution, however small, makes a difference	1282
every dollar counts	1147
every donation counts	1147
every donation helps	1282
every donation helps, however small	1282
every donation makes a difference	1282
every donation, however small, helps	1282
every friday. free. no spam	1286
every gift counts	1147
evet, istiyorum	4133
""", 'ex': """
excl. verzendkosten	2913
exclusief abonneevoordeel	2913
exclusief verzendkosten	2913
exclusief voor leden	2927
exclusiu per a subscriptors	411
exclusive content	1032
exclusive for members	1284
exclusive for subscribers	1284
exclusive to members	1284
exclusive to subscribers	1151
exclusivo assinantes	3205
exclusivo para assinantes	3268
exclusivo para suscriptores	1423
expand	1083
expand all	1084
expand image	1289
expandera	3903
expandir	3235
explore	1081
explore more	1078
explore more on these topics	1078
explore our newsletters	1142
explore our subscription offers	1151
explore subscription offers	1151
export citation	1257
external content	1122
external links	1054
externe content	2851
externe inhalte	733
externe inhalte anzeigen	733
externe inhalte erlauben	733
externe inhoud	2851
externen inhalt anzeigen	733
externen inhalt laden	733
externer inhalt	733
externer inhalt konnte nicht geladen werden	769
""", 'ez': """
ezt is olvassa el	2111
""", 'fa': """
facebook	1055
facebook ile devam et	4140
facebook messenger	1055
facebook twitter	1054
facebook twitter email	1054
facebook twitter linkedin email	1054
facebook twitter whatsapp	1054
facebook x	1054
facturat anual	3415
facturation annuelle	1848
fai il quiz	2365
fai il test	2365
fai una domanda su questo articolo	2357
fai una donazione mensile	2435
fai una donazione singola	2435
faire le quiz	1831
faire un don	1735
faites le quiz	1831
fale com o autor	3304
fale conosco	3227
fandt du en fejl	601
fant du en feil	2976
farkli bir tutar	4137
farkli tutar	4137
fast geschafft	787	869
fast giver	3045
fatturazione annuale	2405
fatturazione mensile	2405
faturado anualmente	3295
favorilere ekle	4069
favoris	1763
fazer login	3205
fazer o quiz	3276
""", 'fe': """
featured articles	1078
featured content	1078
featured stories	1078
fechar	3200	3234
fechar galeria	3329
fechar janela	3329
fechar menu	3329
feedback	736	1073	2827
feedback geben	736
feedback geven	2940
feedback senden	878
fehler gefunden	736
fehler im artikel gefunden	736
fehler im text melden	875
fehler melden	736
fel i artikeln	3895
felirat	2161
feliratkozom	2116
feliratok	2161
feltet er obligatorisk	3050
fermer	1734
fermer la galerie	1883
fermer le menu	1780
fes el test	420
fes-te soci	383
fes-te subscriptor	383
fetching more	1083
""", 'fi': """
fi de l'anunci	423
fi de la publicitat	423
fields marked with * are required	1286
fields marked with an asterisk are required	1286
fikrim yok	4120
fil d'ariane	1854
fil info	1777
filed under	1078	1083
fim da publicidade	3279
fin de la publicidad	1408
fin del anuncio	1408
find out more	1083
fique por dentro	3209
firsati yakala	4176
first name	1042
fizetett tartalom	2106
""", 'fj': """
fjern annoncer	597
fjern annonser	2972
""", 'fl': """
flag	1297
flag as inappropriate	1296
flecha	1319
fler	3899
fler artiklar	3899
fler nyheter	3899
flere artikler	606	2980
flere artikler av forfatteren	3053
flere nyheder	606
flere nyheter	2980
flere saker	2980
flipboard	1055
""", 'fo': """
foglald le a helyed	2156
fold ud	610
folge ich	882
folgen	726
folgen sie uns	726
folie # aus #	870
folie # von #	870
follow	1059
follow author	1059
follow live	1059
follow this author	1059
follow this topic	1059
follow topic	1059
follow us	1059
follow us on facebook	1059
following	1059
font size	1054
fontin koko	65
fonttikoko	1722
for abonnenter	584	2959
for members only	1284
for subscribers	1032
forbliv logget ind	669
forgot password	1032
forgot your password	1032
forma de pagamento	3203
forma de pago	1317
formas de pagamento	3203
formas de pago	1317
formular trimis	3440
formulario enviado	1455
formulir terkirim	2295
fornavn	673	3051
forrige	609	2983
forrige artikel	606
forrige artikkel	2980
forrige bilde	3053
forrige billede	675
forrige side	3053
forse in seguito	2306
forsiden	606	2980
fortsett med apple	3047
fortsett med e-post	3047
fortsett med facebook	3047
fortsett med google	3047
fortsett med vipps	3047
forward # seconds	1277
foto	2214
foto # af #	674
foto # aus #	870
foto # av #	3052	3972
foto # no #	2788
foto # od #	3663	3853
foto # van #	2932
foto # von #	870
foto # z #	557	3176	3758
foto # ze #	557
foto # zo #	3758
foto #/#	557	674	870	1530	2728	2788	2932	3052	3176	3663	3758	3853	3972
foto anterior	1457	3329
foto berikutnya	2296
foto galeri	4076
foto lainnya	2276
foto precedente	2439
foto sebelumnya	2296
foto seguinte	3329
foto siguiente	1457
foto successiva	2439
foto's bekijken	2932
fotogalerie zde	558
fotogalerija	2680
fotografia # z #	3758
fotografia # zo #	3758
fotografia #/#	3758
fotografie # z #	557
fotografie # ze #	557
fotografie #/#	557
fotografija # od #	3663	3853
fotografija #/#	3663	3853
fotos anschauen	870
fotos ansehen	870
fotos anzeigen	870
fotostrecke	740
fotostrecke ansehen	871
fotostrecke starten	871
fout gespot	2827
fout gevonden	2937
fout gezien	2827
fout melden	2835	2937
foutje gezien	2827
""", 'fr': """
fra vores butik	656
fra vores partnere	688
fra vores shop	656
frag unsere ki	771
frage des tages	91
fragen sie unsere ki	771
fragt kan tilkomme	656
frais de port offerts	1834
frakt kommer i tillegg	3034
frakt tillkommer	3952
fraktkostnad tillkommer	3952
free amount	1282
free daily newsletter	1042
free newsletter	1042
free weekly newsletter	1042
free. no spam	1286
freier beitrag	864
freier betrag	864
friss	2111
from around the web	1078
from our advertisers	1299
from our partner	1299
from our partners	1078
from our shop	1272
from our sponsor	1064
from our sponsors	1064
from our store	1272
from the web	1078
""", 'fu': """
full coverage	1078
full name	1286
full results	1084
full score	1084
full screen	1278
full skjerm	3038
fullscreen	1083	1278
fullscreen image	1289
fullskjerm	2983
fundet en fejl	679
funnet en feil	3057
further reading on this site	1078
""", 'fy': """
fyll ut feltet	3050
""", 'ga': """
ga akkoord	2823
ga akkoord en sluit	2916
ga naar de inhoud	2933
ga naar inhoud	2834
ga naar recept	61
ga verder met apple	2927
ga verder met facebook	2927
ga verder met google	2927
gada abonements	2778
gagal memuat video	2292
galaxy store	94
galeri foto	2276
galerie # aus #	870
galerie # von #	870
galerie ansehen	871
galerie anzeigen	871
galerie foto	3421
galeriye git	4146
galeriyi kapat	4172
galite bet kada atsisakyti prenumeratos	2673
gallery	2338
gallery # of #	1288
gambar berikutnya	2296
gambar sebelumnya	2296
gambar selanjutnya	2296
gamble responsibly	1233
ganzen artikel lesen	743
gavelenke	3065
gavelink	687
gaven gir skattefradrag	3045
gaver gir skattefradrag	3045
""", 'ge': """
ge bort artikel	3985
ge bort artikeln	3877
ge feedback	3980
gebruikersnaam	2928
gebruikersnaam of e-mailadres	2927
gebruiksvoorwaarden	2823
geef cadeau	2872
geef een reactie	2827
geef eenmalig	2925
geef feedback	2861
geef je mening	2940
geef je mening over dit artikel	2861
geen mening	2910
geen spam	2930
gegenereerd door ai	2853
gegenereerd met ai	2853
gegenereerd met een ai-stem	2918
gekopieerd	2945
gekopieerd naar klembord	2945
gelen kutunuzu kontrol edin	4142
gelesen von einer synthetischen stimme	858
geluid aan	2918
geluid uit	2918
gem	593
gem artikel	593
gem artiklen til senere	593
gem indstillinger	658
gem opskrift	61
gem opskriften	61
gem til senere	593
gem valg	658
gemaakt door ai	2940
gemaakt met ai	2853
gemaakt met behulp van ai	2940
generado con ia	1449
generado por ia	1449
generat cu ai	3437
generat de ai	3437
generated by ai	1124
generated with ai	1295
generato con ai	2431
generato con ia	2431
generato dall'ia	2431
genererad av ai	3980
genererad med ai	3980
genereret af ai	682
genereret med ai	682
generert av ki	3060
generert med ki	3060
generirano umjetnom inteligencijom	3670
generirao ai	3670
generisao ai	3670
gerade nicht	698
gerado por ia	3321
gerelateerd	2831
gerelateerd nieuws	2831
gerelateerde artikelen	2831
gerelateerde onderwerpen	2831
gerenciar consentimento	3285
gerenciar cookies	3320
gerir consentimento	3285
gerir cookies	3224
gerir o consentimento	3285
geschenklink	883
geschenklink erstellen	883
geschenklink kopieren	883
geschwindigkeit	859
geslo	3849
gesponsert	730
gesponserter beitrag	87	802
gesponserter inhalt	730
gesponsord	2821
gesponsorde content	2946
gesponsorde inhoud	2821
gestion des cookies	1770
gestiona el consentiment	428
gestiona les galetes	428
gestionar consentimiento	1413
gestionar cookies	1346
gestionar el consentimiento	1413
gestionar mis cookies	1448
gestionar mis preferencias	1448
gestionar opciones	1448
gestisci consenso	2395
gestisci i consensi	2395
gestisci i cookie	2331
gestisci il consenso	2395
gestisci le opzioni	2430
gestisci le preferenze	2430
gestisci notifiche	2368
gestisci preferenze	2331
get alerts	1059
get deal	1267
get digital access	1032
get email updates	1042
get licence	1293
get news alerts	1281
get started	1032
get the daily email	1042
get the newsletter	1042
get this deal	1267
get tickets	1234
get your ticket	1272
get your tickets	1272
""", 'gi': """
gi bort artikkelen	2959
gi bort saken	2968
gi en engangsgave	3045
gi en gave	3045
gi et bidrag	3045
gi oss tilbakemelding	3060
gi skattefradrag	3045
gi tilbakemelding	2976
gift a subscription	1032
gift article	1032
gift link	1298
gift this article	1032
gift this story	1298
giften zijn fiscaal aftrekbaar	2925
gilla	3983
gillar	3983
gim	2253
gioca	2388
gioca gratis	2386
gioca ora	2386
gioca responsabilmente	2389
giochi	2388
giv artiklen til en ven	593
giv en gave	667
giv en kop kaffe	667
giv et bidrag	667
giv feedback	682
giv os en kop kaffe	667
giv os feedback	601
give a gift	1032
give a gift subscription	1025
give another amount	1282
give as a gift	1298
give feedback	1073
give monthly	1025
give now	1025
give this article	1298
give this article as a gift	1298
give today	1025
give us feedback	1073
gizle	4079
gizlilik	4072
gizlilik ayarlari	4129
gizlilik tercihleri	4129
gizlilik tercihlerim	4164
""", 'gj': """
gjeldende tid	3038
gjeldende tid #	3038
gjord av ai	3980
""", 'gl': """
glasaj	91	3644
glasajte	91
glasnost	3840
glasuj	91	3644	3834
glasujte	91
glemt adgangskode	584
glemt din adgangskode	669
glemt dit kodeord	669
glemt kodeord	669
glemt passord	2959
glemt passordet	3047
""", 'go': """
go ad-free	1299
go to donation page	1282
go to homepage	1289
go to the donation page	1282
go to the homepage	1289
go to top	1083
godkjenn	2973
godkjenn alle	2973
godta	2973
godta alle	2973
godta alle cookies	3036
godta alt	3036
godta og fortsett	3036
godta og lukk	3036
godta og vis	3036
google	1055
google anzeigen	884
google ile devam et	4140
google news	1055
google oglasi	3675
google play	94
google play store	94
google play'den alin	4131
google play'den indir	4131
google play'den indirin	4131
google plus	1055
google reklamos	2726
google'i reklaamid	1528
google-advertenties	2946
google-annoncer	688
google-annonser	3986
google-anzeigen	884
google-mainokset	1723
googlen mainokset	1723
got it	1069
""", 'gr': """
gracias por apoyarnos	1453
gracias por participar	91
gracias por su voto	1402
gracias por suscribirte	1326
gracias por tu apoyo	1453
gracias por tu voto	1378
gracias por votar	91	1378
gracias, tu mensaje ha sido enviado	1425
graj teraz	3153
gratis e senza spam	2407
gratis fragt	656
gratis frakt	3034
gratis i sense correu brossa	441
gratis ongkir	2285
gratis proberen	2801
gratis verzending	2913
gratis y sin spam	1425
gratis, tanpa spam	2272
gratis. geen spam	2930
gratis. ingen spam	3970
gratuit, chaque matin	1850
grazie per aver votato	91	2357
grazie per il sostegno	2435
grazie per il tuo feedback	2357
grazie per il tuo sostegno	2435
grazie per il tuo voto	91	2383
grazie per l'iscrizione	2319
grotere tekst	2945
""", 'gu': """
guarda anche	2338
guarda i risultati	91	2357
guarda l'article	413
guarda la gallery	2341
guarda le foto	2411
guarda tutte le foto	2411
guarda tutti i video	2411
guardar	1338	3217
guardar artigo	3336
guardar en favoritos	1398
guardar noticia	1466
guardar para ler mais tarde	3270
guardar preferencias	1413
guardar receita	61
guardar receta	61
guides d'achat	1777
gulir ke bawah untuk melanjutkan	2254
gulir untuk lanjut membaca	2209
gulir untuk melanjutkan membaca	2254
""", 'ha': """
ha ocurrido un error	1425
haber faydali oldu mu	4075
haber ihbar hatti	4148
haberde hata mi var	4148
haberi hediye et	4154
haberi kaydet	4069
haberi nasil buldunuz	4075
haberi oynat	4078
haberi puanla	4075
haberi sesli dinle	4069
haberi sesli dinleyin	4069
haberi sesli dinleyin (# dk	4069
haberi yazdir	4069
haberin devami	4071	4078
haberin devami reklamdan sonra	4071
haberin devamini oku	4146
haberin tamami	4078
haberin tamamini oku	4146
hacer el test	1405
hacker news	1055
hadiahkan artikel	2283
hadiahkan artikel ini	2239
hae	1647
haftanin testi	4160
hai dimenticato la password	2405
hai letto # articoli su # questo mese	2374
hai trovato un errore	2334
hai una segnalazione	2334
haku	1647
halaman berikutnya	2216
halaman sebelumnya	2276
halaman selanjutnya	2216
halaman: #	2216
halda teavitusi	1517
hallinnoi suostumuksia	1693
hallitse ilmoituksia	1698
hallitse suostumusta	1693
haluatko ilmoituksia	1698
haluatko saada ilmoituksia	1698
haluatko vastaanottaa ilmoituksia	1698
handelsbetingelser	598
hang be	2160
hang ki	2160
hantera cookies	3892
hantera dina samtycken	3956
hantera notiser	3961
hantera samtycke	3956
hanya untuk pelanggan	2270
har du allerede en konto	584	2959
har du allerede en profil	669
har du allerede konto	3047
har du en god historie	679
har du en konto	669
har du fundet en fejl	679
har du fundet en fejl i artiklen	679
har du funnet en feil	3057
har du funnet en feil i artikkelen	3057
har du glemt adgangskoden	669
har du glemt din adgangskode	669
har du glemt passordet	3047
har du hittat ett fel	3977
har du hittat ett fel i texten	3977
har du ikke en konto	669
har du ikke et abonnement	669
har du ikke konto	3047
har du inget konto	3967
har du konto	3047
har du opdaget en fejl	679
har du redan ett konto	3877
har du tips	3057
har du tips i saken	3057
has oblidat la contrasenya	384
has trobat un error	417
has vist un error	417
hasil jajak pendapat	2287
hasil polling	2287
hastighed	661
hastighet	3039	3959
hasznos volt a cikk	2110
hasznos volt ez a cikk	2182
hata bildir	4075
hata bildirin	4075
haut de la page	1854
haut de page	1780
have an account	1032
have an account? sign in	1032
have your say	1073
havonta	2170
haz clic para activar el sonido	1449
haz el quiz	1405
haz el test	1405
haz nuestro test	1405
hazte miembro	1314
hazte premium	1395
hazte socia	1314
hazte socio	1420
hazte socio/a	1420
""", 'he': """
he desactivado el bloqueador	1418
he desactivado mi bloqueador	1418
he desactivat el bloquejador	434
he oblidat la contrasenya	439
heb je al een account	2801
heb je hier iets aan	2940
hediye et	4155
heeft u al een account	2927
heli sisse	1515
help mee	2797
help ons om dit te blijven doen	2868
hem	3902
hemen al	4176
hemen bilet al	4125
hemen oy ver	4119
hemen oyna	4122
hemen satin al	4125
hemeroteca	1319
hent episoden	660
hent flere	675
hent indhold	658
hepsini kabul et	4072
her ay	4138
her hakki mahfuzdur	4174
her hakki saklidir	4174
her zaman izin ver	4129
herinner me later	2796
herlaad de pagina	2924
hesabim	4062
hesabim var	4140
hesabin yok mu	4140
hesabiniz var mi	4062
hesabiniz yok mu	4140
heslo	553	3754
het artikel gaat hieronder verder	2821
het laatste nieuws	2831
""", 'hi': """
hide	1084
hide ad	1064
hide caption	1083
hide comments	1073
hide password	1284
hide replies	1296
hide this ad	1299
hide this message	1023
hide transcript	1277
hier anmelden	704
hier bestellen	853
hier einloggen	704
hier erfahren sie, wie das geht	863
hier finden sie informationen zum datenschutz	769
hier kaufen	853
hier spielen	849
highlights generated by artificial intelligence	1124
hilfe	736
hinterlasse einen kommentar	880
hinterlassen sie einen kommentar	880
hinweis an die redaktion	781
hinweis geben	875
hinweis senden	875
hinweis zum datenschutz	733
hinweise anonym senden	875
hinweise zu diesem artikel	781
hitrost	3840
hitrost predvajanja	3839
hittade du ett fel	3895
hittat fel	3895
""", 'hj': """
hjem	609	2983
""", 'hl': """
hlasitost	544
hlasovat	91	479
hlasujte	91
hledat	482
""", 'ho': """
ho capito	2342
ho disattivato adblock	2400
ho disattivato l'ad blocker	2400
ho disattivato l'adblock	2400
ho letto e accetto l'informativa privacy	2407
ho letto e accetto l'informativa sulla privacy	2370
ho letto l'informativa privacy	2407
hoe wij onze bronnen beschermen	2937
hold deg oppdatert	2964
hold dig opdateret	589
hold meg innlogget	3047
hold mig logget ind	669
home	1083	2341	2834
hop til indhold	675
hop til indholdet	675
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3053
hopp til innhold	2983
hopp til innholdet	2983
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2861
house rules	1073
how did we do	1073
how to cite	1257
how to cite this article	1257
how to contact us securely	1292
how to disable ad blocker	1279
how to disable your ad blocker	1279
how to turn off your ad blocker	1279
how was this made	1295
how was this summary made	1295
how we protect our sources	1292
how we protect sources	1292
how we use ai	1124
hoy no	1313
""", 'hu': """
huawei appgallery	94
hubungi kami	2213
hubungi penulis	2277
hubungi redaksi	2277
huidige tijd	2918
huidige tijd #	2918
huisregels	2861
huomasitko virheen	1714
huomasitko virheen jutussa	1714
husk meg	3047
husk mig	669
""", 'hv': """
hva mener du? stem her	2983
hva synes du om denne saken	2976
hva synes du om saken	2976
hvad mener du? stem her	609
hvad synes du? stem her	609
hvala na glasanju	91	3643
hvala na glasu	3643
hvala na poruci	3661
hvala na registraciji	3661
hvala za glas	3833
hvala za sodelovanje v anketi	3833
hver fredag. gratis. ingen spam	3050
hver krone hjelper	3045
hver krone teller	3045
hvert bidrag hjelper	3045
hvorfor ser jeg denne annonce	688
hvorfor ser jeg denne annonsen	3066
hvorfor vises denne annonce	688
hvorfor vises denne annonsen	3066
""", 'i ': """
i accept	1069
i agree	1069
i already donated	1023
i already gave	1023
i already have a subscription	1284
i already have an account	1284
i am already a subscriber	1284
i betalt samarbete	3986
i commenti sono riservati agli abbonati	2365
i denne artikel	675
i denne artikkelen	3053
i denne saken	3053
i don't have an account	1284
i have an account	1284
i have disabled my ad blocker	1279
i have turned it off	1280
i have whitelisted this site	1279
i lettori hanno letto anche	2377
i nostri giochi	2386
i nostri partner	2395
i prezzi potrebbero variare	2360
i samarbeid med	2972
i samarbejde med	597
i samarbete med	3891
i understand	1084
i vantaggi dell'abbonamento	2389
""", "i'": """
i'll do it later	1023
i'm already a subscriber	1284
i'm in	1042
i've already donated	1023
i've disabled adblock	1279
i've disabled it	1280
i've disabled my ad blocker	1279
i've turned it off	1280
i've whitelisted this site	1279
""", 'ic': """
ich bin bereits abonnent	866
ich bin schon abonnent	866
ich bin schon dabei	698
ich habe bereits ein abo	866
ich habe bereits ein konto	866
ich habe den adblocker ausgeschaltet	862
ich habe den adblocker deaktiviert	862
ich habe ein konto	866
ich habe ihn ausgeschaltet	863
ich habe ihn deaktiviert	863
ich habe meinen adblocker deaktiviert	862
ich habe schon ein abo	866
ich habe schon ein konto	866
ich habe schon gespendet	698
ich stimme zu	733
icymi	1078
""", 'id': """
ideal	2800
identifiez-vous	1744
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2925
ielogojies	2734
ielogoties	2734
ielogoties ar google	2778
ievadi e-pastu	2758
ievadi savu e-pasta adresi	2758
ievadiet savu e-pastu	2779
ievadiet summu	2777
""", 'ig': """
iga annetus aitab	1519
iga euro aitab	1519
iga euro loeb	1519
iga toetus loeb	1519
igakuine annetus	1519
ignorer l'annonce	1874
igraj odmah	3643
igraj zdaj	3833
""", 'ih': """
iha	4082
ihr feedback	736
ihr kommentar	736
ihr name	868
ihre e-mail-adresse	712
ihre meinung	736
ihre nachricht	868
ihre nachricht wurde gesendet	868
ihre spende ist steuerlich absetzbar	791
ihre stimme wurde gespeichert	849
""", 'ik': """
ik begrijp het	2835
ik heb al een account	2927
ik heb al gedoneerd	2796
ik heb een account	2927
ik heb hem uitgezet	2924
ik heb mijn adblocker uitgeschakeld	2923
ik heb mijn adblocker uitgezet	2923
ik steun al	2796
ikke abonnent	3047
ikke abonnent endnu	669
ikke i dag	580	2955
ikke nu	580
ikke tillat	3042
iklan	2209
iklan sponsor	2244
ikuti jajak pendapat	2248
ikuti kuis	2251
ikuti kuisnya	2251
ikuti penulis	2281
ikuti polling	2248
ikuti topik	2281
ikuti topik ini	2281
""", 'il': """
il cruciverba del giorno	2426
il cruciverba di oggi	2426
il mio account	2312
il nostro codice etico	2414
il nostro shop	2389
il quiz del giorno	2426
il quiz della settimana	2426
il sondaggio	92
il sondaggio del giorno	91
il sudoku del giorno	2426
il sudoku di oggi	2426
il tuo indirizzo email	2319
il tuo messaggio	2437
il tuo nickname	2425
il tuo nome	2437
il tuo nome utente	2425
il tuo sostegno fa la differenza	2435
ilan	4071
ilgili haber	4076
ilgili haberler	4076
ilgili konular	4076
ili	3659
ilk ay # tl	4062
ilk yorumu siz yapin	4159
ilmainen toimitus	1691
ilmianna	1720
ilmianna kommentti	1719
ilmoita asiaton viesti	1719
ilmoita asiattomasta kommentista	1719
ilmoita mainoksesta	1723
ilmoita virhe	1714
ilmoittaudu webinaariin	1647
ilmoitukset	1699
ilmoitus	1639
ils ont lu aussi	1777
""", 'im': """
im liveblog	871
im shop ansehen	853
im shop kaufen	853
im trend	740
image # of #	1288
image suivante	1883
imagem anterior	3329
imagem seguinte	3329
imagen anterior	1457
imagen siguiente	1457
ime	3662	3852
ime i prezime	3662
ime in priimek	3852
immagine precedente	2439
immagine successiva	2439
immer anzeigen	856
immer entsperren	856
immer erlauben	856
immer informiert	712
immer informiert mit unserem whatsapp-service	843
importe personalizado	1453
importo a scelta	2402
importo libero	2402
importo personalizzato	2435
impossibile caricare il video	2431
impossibile riprodurre il video	2391
impostazioni cookie	2331
impostazioni della privacy	2395
impostazioni privacy	2395
impostazioni sulla privacy	2395
impressum	733
impresszum	2179
imprimeix	390
imprimeix l'article	413
imprimeix la recepta	61
imprimer	1763
imprimer cet article	1820
imprimer cette recette	61
imprimer l'article	1763
imprimer la recette	61
imprimir	1338	3217
imprimir a receita	61
imprimir artigo	3270
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4312
in case you missed it	1078
in collaborazione con	2422
in die zwischenablage kopiert	883
in diesem artikel	740
in dit artikel	2933
in evidenza	2338
in het nieuws	2831
in kooperation mit	730
in other news	1078
in our shop	1272
in partnership with	1064
in primo piano	2338
in this section	1078
in winkelwagen	2913
in zwischenablage kopieren	725
increase font size	1298
increase text size	1298
indeks	2214
indhold fra vores partnere	688
indholdet er beskyttet af ophavsret	680
indholdet er blokeret	658
indholdet kan ikke vises	658
indicates required	1286
indicates required field	1286
indietro di # secondi	2391
indirim kodlari	4176
indirizzo e-mail non valido	2407
indirizzo email	2319
indirizzo email non valido	2407
indlejret indhold	658
indsend	673
indsend kommentar	684
indstillinger	598
indtast din e-mail	589
indtast din mail	589
indtast e-mail	589
info iklan	2229
infolettre	1753
infolettres	1753
informa d'un error	399
informar de un error	1385
informar erro	3315
informasjonskapsler	2973
informationen zum datenschutz	769
informativa sulla privacy	2331
informazione promozionale	2360
informazione pubblicitaria	87	2360
ingat saya	2270
ingatkan saya nanti	2195
ingelogd blijven	2927
ingen bindingstid	3047
ingen bindningstid	3967
ingen holdning	653
ingen mening	3031
ingen spam	3970
ingen uppfattning	3949
ingesloten inhoud	2916
ingezonden mededeling	87	2876
ingrandisci	2341
ingrandisci foto	2411
ingrandisci il testo	2420
ingrandisci l'immagine	2411
ingrandisci la foto	2411
ingresar	1319
ingressos	3312
inhalt	743
inhalt aktivieren	856
inhalt anzeigen	733
inhalt entsperren	856
inhalt freigeben	856
inhalt immer anzeigen	856
inhalt laden	730
inhalt teilen	725
inhalte aktivieren	856
inhalte anzeigen	733
inhalte entsperren	856
inhalte immer anzeigen	856
inhalte laden	856
inhalte unserer partner	884
inhaltsverzeichnis	743
inhoud laden	2916
inhoud niet beschikbaar	2916
inhoud tonen	2851
inhoud van onze partners	2946
inhoudsopgave	2834
inicio	1356
inizia il quiz	2386
inkl. mwst	853
inkl. mwst. zzgl. versandkosten	853
inklappen	2835
inloggen	2801
inloggen met apple	2927
inloggen met facebook	2927
inloggen met google	2927
inna kwota	3169
inne teksty autora	3177
innebygd innhold	3036
innholdet er blokkert	3036
innholdet er ikke tilgjengelig	3036
innholdet kan ikke vises	3036
innstillinger	2973
innstillinger for informasjonskapsler	3036
innstillinger for personvern	3036
inquadra il qr code	2397
inschakelen	2922
inschrijven	2806
inscreva-se	3209
inscreva-se na newsletter	3209
inscription	1744
inscription gratuite	1813
inserisci il tuo indirizzo e-mail	2370
inserisci il tuo indirizzo email	2370
inserisci la tua email	2437
inserisci la tua mail	2437
inserisci qui il tuo commento	2334
inserisci un indirizzo email valido	2370
insira o seu e-mail	3327
insira o seu email	3263
insira seu e-mail	3263
instagram	1055
instagram-inhalte erlauben	733
instale a app	3287
instellingen	2823
instellingen opslaan	2916
inte idag	3873
inte nu	3873	3962
inte prenumerant	3967
integrame	3397
interzis minorilor	3398
introdu adresa de email	3440
introdu adresa ta de email	3378
introduce tu correo	1455
introduce tu email	1326
introductory offer	1284
introduza o seu email	3327
invalid address	1286
invalid email	1042
invalid email address	1286
invia	91	2408
invia a un amico	2376
invia commento	2334
invia il commento	2383
invia per email	2324
invia risposta	2383
invia via email	2324
inzerce	475
inzercia	3686
""", 'ir': """
ir a la app	1415
ir a la oferta	1465
ir a la portada	1429
ir a la receta	61
ir a la tienda	1408
ir a los comentarios	1349
ir al contenido	1356
ir al especial	1429
ir arriba	1356
ir para a loja	3279
ir para a receita	61
ir para o topo	3301
""", 'is': """
iscriviti	2319
iscriviti alla nostra newsletter	2319
iscriviti ora	2319
iscrizione completata	2370
iscrizione confermata	2437
isi survei	2248
isprintaj	3592
ispunite ovo polje	3661
""", 'iz': """
iz iste rubrike	3589
iz rubrike	3589	3784
izaberi	3659
izaberite iznos	3656
izaberite paket	3658
izaberite pretplatu	3658
izberi	3849
izberi znesek	3846
izberite	3849
izberite paket	3848
izberite znesek	3846
izbor urednice	3589
izbor urednika	3589
izdvajamo	3589
izin ver	4133
izinkan	2263
izinsiz kopyalanamaz	4174
izinsiz kullanilamaz	4174
izklopi zvok	3839
izklopil sem blokator oglasov	3844
izklopite adblock	3844
izklopite blokator oglasov	3844
izpildi testu	2769
izpolnite to polje	3851
izpostavljeno	3784
izradila umjetna inteligencija	3670
izveido kontu	2734
""", "j'": """
j'accepte	1770
j'accepte de recevoir les offres des partenaires	1813
j'accepte tous les cookies	1873
j'ai compris	1781
j'en profite	1744
""", 'ja': """
ja ets subscriptor	384
ja gerne	861
ja graag	2922
ja has votat	417
ja heu votat	417
ja l'he desactivat	434
ja segueixes aquest autor	451
ja segueixes aquest tema	451
ja tack	3962
ja tak	664
ja takk	3042
ja tens compte	411
ja tinc compte	439
ja, benachrichtigen	860
ja, bitte	861
ja, doe maar	2922
ja, gerne	861
ja, gjerne	3042
ja, graag	2922
ja, ich will	699
ja, ik steun	2868
ja, ik wil de nieuwsbrief ontvangen	2864
ja, tack	3962
ja, tak	664
ja, takk	3042
jaa	1637
jaa artikkeli	1637
jaa facebookissa	1637
jaa juttu kaverille	1637
jaa lahjana	1722
jaa whatsappissa	1637
jaarlijks	2928
jaarlijks betalen	2927
jaarlijks gefactureerd	2927
jadi donatur	2267
jag har ett konto	3967
jag har redan ett konto	3967
jaga	1474
jaga artiklit	1474
jaga e-postiga	1527
jaga facebookis	1479
jaga lugu	1479
jaga seda artiklit	1479
jajak pendapat	92
jak vypnout adblock	548
jangan lewatkan	2214
jangan sekarang	2263
jatka applella	1704
jatka facebookilla	1704
jatka googlella	1704
jatka lukemista	1630
jatka poistamatta	1700
jau abonents	2778
jau esi abonents	2734
jau esi abonents? ielogojies	2734
jau prenumeratorius	2718
jau prenumeruojate	2673
jau prenumeruojate? prisijunkite	2673
jau sekate	2724
jau seko	2784
javascript dinonaktifkan	2259
javascript er deaktiveret	660
javascript er deaktivert	3038
javascript je izklopljen	3839
javascript staat uit	2918
""", 'je': """
je aanmelding is gelukt	2864
je bent aangemeld	2930
je bent ingeschreven	2864
je bent nu ingeschreven	2864
je bericht	2930
je bericht is verzonden	2930
je bilo to koristno	3860
je choisis cette offre	1848
je choisis mon montant	1878
je commande	1804
je donne	1735
je donne chaque mois	1845
je donne mon avis	1808
je donne une fois	1845
je fais un don	1735
je fais un don mensuel	1878
je fais un don ponctuel	1878
je gebruikt een adblocker	2923
je gebruikt een advertentieblokker	2923
je gift is fiscaal aftrekbaar	2925
je hebt al gestemd	2909
je hebt je limiet bereikt	2927
je hebt je succesvol aangemeld	2864
je kunt je op elk moment afmelden	2864
je li ovo bilo korisno	3670
je m'abonne	1744
je m'inscris	1753
je me connecte	1744
je naam	2930
je ne sais pas	1829
je refuse tous les cookies	1873
je soutiens	1735
je stem is geregistreerd	2909
je stem is geteld	2909
je teste	1744
je volgt	2944
je volgt deze auteur	2944
je volgt deze auteur al	2944
je volgt dit onderwerp	2944
je volgt dit onderwerp al	2944
je vote	91
jeda video	2255
jeden freitag. kostenlos. kein spam	868
jeder beitrag hilft	864
jeder betrag hilft	864
jeder euro hilft	791
jederzeit abbestellbar	868
jederzeit abmeldbar	868
jednokratna donacija	3656
jednorazovo	3751
jednorazowo	3076
jeg har allerede en konto	3047
jeg har deaktiveret min adblocker	665
jeg har en konto	3047
jeg har konto	3047
jeg har skrudd av adblock	3043
jegyek itt	2156
jegyet veszek	2156
jegyezz meg	2169
jelentkezzen be	2098
jetzt abo sichern	796
jetzt abonnent werden	704
jetzt abonnieren	704
jetzt abstimmen	91	775	843
jetzt am gewinnspiel teilnehmen	775
jetzt anmelden	712
jetzt bestellen	704
jetzt bewerben	775
jetzt einloggen	704
jetzt einschalten	860
jetzt freischalten	704
jetzt helfen	699
jetzt im shop	853
jetzt im tv	740
jetzt karten sichern	775
jetzt kommentieren	736
jetzt kostenlos anmelden	712
jetzt kostenlos testen	704
jetzt mitdiskutieren	781
jetzt mitglied werden	699
jetzt mitmachen	775
jetzt mitraten	849
jetzt nicht	698
jetzt pinnen	61
jetzt platz sichern	853
jetzt registrieren	704
jetzt spenden	699
jetzt spielen	849
jetzt teilen	797
jetzt testen	704
jetzt ticket sichern	853
jetzt tickets sichern	775
jetzt upgraden	796
jetzt weiterlesen	866
jetzt zugang sichern	796
jetzt zustimmen	733
""", 'jo': """
jo tilaaja	1704
jocs	422
jocs i mots encreuats	401
jocuri	3397
jocurile noastre	3395
jogar	3278
jogar agora	3276
jogos	3278
jogue agora	3276
jogue com responsabilidade	3279
join now	1025
join our mailing list	1042
join the conversation	1073
join the debate	1296
join the discussion	1073
join the discussion on discord	1059
join us	1025
joka perjantai. ilmaiseksi. ei roskapostia	1707
jokainen euro auttaa	1702
jokainen lahjoitus auttaa	1702
jotain meni vikaan	1708
jouer	1833
jouer au mot du jour	1869
jouer gratuitement	1831
jouez gratuitement	1831
jouw e-mailadres	2806
""", 'ju': """
juba tellija	1520
juega con responsabilidad	1408
juega gratis	1405
juegos	1407
juga ara	420
juga gratis	420
jugar ahora	1405
jugar gratis	1405
jumlah lain	2267
jump to content	1083
jump to recipe	61
jump to section	1289
jump to the recipe	61
jump to video	61
jums nav konta	2778
just nu	3899
juttu jatkuu alla	1639
juttu jatkuu kuvan alapuolella	1639
juttu jatkuu kuvan alla	1639
juttu jatkuu mainoksen alla	1639
juttu jatkuu videon alla	1639
juttu on tarkoitettu tilaajille	1630
juttu on tuotettu automaattisesti	1717
juttu on vain tilaajille	1630
juttuvinkki	1714
jutun aiheet	1710
juuri nyt	1645
""", 'ka': """
kabal	3031
kabale	653
kabul ediyorum	4072
kabul et	4072
kabul et ve devam et	4129
kabul et ve kapat	4129
kadarkoli se lahko odjavite	3851
kaffee spendieren	864
kaikki artikkelit	1710
kaikki jutut	1710
kaikki kirjoittajan artikkelit	1710
kaip jums patiko straipsnis	2679
kako izklopiti adblock	3844
kako izklopiti blokator oglasov	3844
kako varujemo svoje vire	3857
kako varujemo vire	3857
kamu mungkin suka	2240
kanske senare	3873
kanskje senere	2955
kapat	4060
kapcsolat	2110
kapcsolja be a javascriptet	2160
kapcsolja ki az adblockert	2165
kararsizim	4120
kare bulmaca	4124
kargo bedava	4156
karier	2229
karjera	2680
karte anzeigen	744
karte laden	733
kas artikkel oli kasulik	1480
kas lugu oli kasulik	1480
kas sellest oli abi	1524
kas soovid saada teavitusi	1517
kasneje	3791	3843
kasnije	3597	3653
kasutad reklaamiblokeerijat	1518
kasutustingimused	1492
kategori	2214
kategoriat	1645
kategorie	480	3101
kategorien	740
kategorier	606	2980	3899
kategoriler	4076
katkida bulun	4061
katkilariyla	4156
katso # kuvaa	1709
katso # kuvat	1709
katso hinta	1691
katso kaikki	1710
katso kaikki # kuvaa	1709
katso kaikki # kuvat	1709
katso kaikki kuvaa	1709
katso kaikki kuvat	1709
katso kaikki tilaajaedut	1630
katso kuvaa	1709
katso kuvagalleria	1647
katso kuvat	1647	1709
katso tarjoukset	1691
katso tarjous	1691
katso tilaustarjoukset	1704
katso tilausvaihtoehdot	1704
katso tulokset	91	1687
katso tulos	1687
katso tuote	1691
katso video alta	1647
kaupastamme	1691
kaydet	4069
kaydiniz alindi	4170
kaydiniz tamamlandi	4170
kaydol	4062
kayit ol	4062
kaynak: aa	4082
kaynak: dha	4082
kaynak: iha	4082
""", 'ke': """
ke halaman donasi	2267
kebijakan cookie	2212
kebijakan koreksi	2277
kebijakan privasi	2212
kebijakan privasi | syarat dan ketentuan	2212
kecepatan pemutaran	2255
kecepatan putar	2255
keep me logged in	1284
keep me signed in	1284
keep reading	1078
kein spam	868
kein spam. jederzeit abbestellbar	868
keine angabe	850
keine meinung	850
keine neuigkeiten mehr verpassen	787
kelola cookie	2212
kelola opsi	2291
kelola persetujuan	2259
kelola preferensi	2291
keluar	2197
keluar dari layar penuh	2255
kembali ke atas	2216
kembali ke beranda	2276
kendini test et	4122
kendinizi test edin	4122
kereskedelmi tartalom	2187
kertalahjoitus	1629
keskustele	1644
keskustele asiallisesti	1644
keskustelu	1644
keskustelu on suljettu	1719
kesto	1696
kesto #	1696
ketentuan komentar	2248
ketuk untuk mengaktifkan suara	2292
keuntungan pelanggan	2254
keuze opslaan	2916
keuze van de redactie	2831
key points by ai	1124
key takeaways by ai	1124
""", 'kh': """
khusus pelanggan	2270
khusus untuk pelanggan	2270
""", 'ki': """
ki kann fehler machen	878
ki-generert	3061
ki-generert innhold	3060
ki-generert oppsummering	2983
ki-generiert	771
ki-generierte zusammenfassung	771
ki-oppsummering	2983	3061
ki-zusammenfassung	771	879
kiekviena auka padeda	2717
kiekviena parama svarbi	2717
kiekvienas euras padeda	2717
kiekvienas euras svarbus	2717
kiemelt	2111
kies	2928
kies abonnement	2927
kies een abonnement	2927
kies een bedrag	2799
kies je abonnement	2871
kies uw abonnement	2927
kies zelf een bedrag	2925
kiitos ilmoittautumisesta	1707
kiitos tilauksesta	1633
kiitos tilauksestasi	1633
kiitos vastauksestasi	91
kijk terug	2858
kingi artikkel	1479
kinnita oma e-posti aadress	1521
kiosque	1744
kirim	91	2206
kirim balasan	2248
kirim foto anda	2277
kirim ke teman	2239
kirim komentar	2213
kirim lewat email	2283
kirim masukan	2248
kirim tanggapan	2287
kirim tulisan	2277
kirjaudu	1630
kirjaudu applella	1704
kirjaudu ulos	1630
kirjoita kommentti	1644
kirjoita kommenttisi	1644
kirjoittaja on kansanedustaja	1656
kirjoittaja on kirjailija	1656
kirjoittaja on kolumnisti	1656
kirjoittaja on toimittaja	1656
kirjoittaja on vapaa toimittaja	1656
kirjoittaja on vapaa toimittaja ja kirjailija	1656
kirjoittajan muut jutut	1710
kirjuta autorile	1522
kirjuta kommentaar	1480
kirjuta toimetusele	1523
kita nuotrauka	2720
kita suma	2717
kitabi satin al	4125
kitabi satin alin	4125
kitas puslapis	2720
kitas straipsnis	2720
kiti skaito	2675
""", 'kl': """
klarna	703
klausies raidierakstu	2741
klausies rakstu	2739
klauskite dirbtinio intelekto	2679
klausykite straipsnio	2678
klausyti	2678
klausyti straipsnio	2678
klausyti straipsnio (# min	2678
kleinanzeigen	730
kleinere tekst	2945
klik om te vergroten	2933
klik untuk mengaktifkan suara	2292
klippet er ikke lenger tilgjengelig	3038
""", 'ko': """
kod pocztowy	3175
kode diskon	2297
kode promo	2297
kodeord	670
kokeile maksutta	1630
kokeile nyt	1630
koko ruutu	1695
kokoruututila	1695
kolla din inkorg	3970
kolla priset	3952
kolom ini wajib diisi	2272
kolom wajib	2272
kolom wajib diisi	2272
komentar	2213
komentar anda	2287
komentar dinonaktifkan	2287
komentar khusus pelanggan	2287
komentarai	2673
komentari	3592
komentarji	3787
komentarz	3097
komentarze	3097
komentiraj	3592	3787
komentirajte	3671
komentovat	567
komentuoti	2673
komentuoti gali tik registruoti vartotojai	2679
komercialna vsebina	3865
komercinis turinys	2726
komercsaturs	2786
komment	2110
kommentaare pole	1525
kommentaare veel pole	1525
kommentaarid	1474
kommentaarid on suletud	1525
kommentar	736
kommentar abschicken	880
kommentar absenden	880
kommentar melden	880
kommentar schreiben	736
kommentar senden	880
kommentar verfassen	736
kommentare	736
kommentare ansehen	736
kommentare anzeigen	736
kommentare lesen	736
kommentare sortieren	880
kommentarer	601	2976	3895
kommentarer blir moderert	2976
kommentarer granskas innan publicering	3902
kommentarer modereres	609
kommentarerna modereras	3895
kommentarregeln	736
kommentarregler	3062
kommentarsregler	3895
kommenteeri	1474
kommenteerimine on suletud	1480
kommenteerimise reeglid	1480
kommenteerimiseks logi sisse	1480
kommentek	2110
kommenter	601	2976
kommentera	3895
kommentera artikeln	3982
kommentieren	736
kommentit	1644
kommentit tarkistetaan ennen julkaisua	1644
kommentoi	1644
kommentoi juttua	1719
kommentointi on suljettu	1644
kommercielt indhold	614
kommercielt samarbejde	597
kommersiellt samarbete	3986
kommersielt innhold	2988
kommersielt samarbeid	2972
kommertssisu	1528
kommerzieller inhalt	884
konec oglasa	3865
konec reklamy	571
koniec reklamy	3093
kontakt	479	601	736	3097
kontakt do redakcji	3181
kontakt forfatteren	3053
kontakt na redakci	562
kontakt na redakciu	3762
kontakt os	601
kontakt oss	2976
kontakt redaksjonen	3057
kontakt redaktionen	679
kontakt zur redaktion	875
kontakta oss	3895
kontakta redaktionen	3977
kontaktirajte autora	3664
kontaktirajte avtorja	3854
kontaktirajte redakciju	3667
kontaktovat autora	558
kontaktovat redakci	562
konten berbayar	2244
konten bersponsor	2209
konten ini tidak dapat ditampilkan	2259
konten premium	2197	2239
konten promosi	2244
konten sponsor	2209
konto erstellen	704
kontrollera din inkorg	3970
kontrolli oma postkasti	1521
kontynuuj przez apple	3171
kontynuuj przez facebook	3171
kontynuuj przez google	3171
kontynuuj z apple	3171
kontynuuj z facebookiem	3171
kontynuuj z google	3171
konu	4171
konular	4076
konularima ekle	4173
konuya abone ol	4173
konuyu takip et	4152
koop een kop koffie voor ons	2925
koop een licentie	2938
koop het boek	2913
koop je tickets	2913
koop kaarten	2913
koop nu	2913
koop tickets	2913
kopeeri link	1474
kopeerimine keelatud	1529
kopeeritud	1527
kopieer de link	2816
kopieer deze link	2896
kopieer link	2816
kopier gavelenke	3065
kopier gavelink	687
kopier lenka	2968
kopier lenke	2968
kopier lenken	2968
kopier link	593
kopier linket	593
kopierat till urklipp	3985
kopieren	725
kopieret	687
kopieret til udklipsholder	687
kopiering forbudt	3058
kopiert	3065
kopiert til utklippstavlen	3065
kopioi linkki	1637
kopiointi kielletty	1715
kopioitu	1722
kopiraj link	3592
kopiraj povezavo	3787
kopiraj poveznicu	3592
kopirajte link	3592
kopirajte poveznicu	3592
kopiranje prepovedano	3858
kopiranje zabranjeno	3668
kopirano	3674	3864
kopiuj link	3089
kopyala	4069
kopyalanmasi yasaktir	4174
koristite adblock	3654
koristite adblocker	3654
koristite blokator oglasa	3654
korrekturhinweis senden	781
korsord	3949
kort fortalt - lavet med ai	609
korzystasz z adblocka	3167
kostenlos abonnieren	712
kostenlos registrieren	704
kostenlos testen	704
kostenlos. kein spam	868
koszty dostawy	3157
koupit e-knihu	539
koupit knihu	539
koupit licenci	563
koupit vstupenku	539
koupit vstupenky	539
""", 'kr': """
kraj oglasa	3675
kraj reklame	3675
krant	2801
kreditkarte	703
kreditkarte / klarna	703
kreiraj nalog	3582
krijg direct toegang	2871
kruiswoord	2910
kruiswoordpuzzel	2910
krydsord	653
kryssord	3031
""", 'ku': """
kuidas lugu meeldis	1480
kuidas me allikaid kaitseme	1523
kullanici adiniz	4159
kumppaneiltamme	1723
kun for medlemmer	3047
kunjungi toko	2254
kup bilet	3157
kup bilety	3157
kup bilety teraz	3157
kup e-book	3157
kup magazyn	3157
kup najnowszy numer	3157
kup prawa do publikacji	3182
kup teraz	3157
kup wydanie	3157
kupi karte	3646
kupi kartu	3646
kupi knjigo	3836
kupi knjigu	3646
kupi licenco	3858
kupi licencu	3668
kupi odmah	3646
kupi pretplatu	3582
kupi ulaznice	3646
kupi vstopnice	3836
kupi vstopnico	3836
kupi zdaj	3836
kupite karte	3646
kupite knjigu	3646
kupite ulaznice	3646
kupite vstopnice	3836
kupon kodlari	4176
kupte si knihu	539
kupte si vstupenky	539
kurzlink kopieren	822
kuukausilahjoitus	1629
kuukausilaskutus	1704
kuukausittain	1705
kuula	1479
kuula artiklit	1479
kuula artiklit (# min	1479
kuula lugu	1479
kuula saadet	1481
kuula saadet siit	1481
kuuntele	1637
kuuntele jakso	1637
kuutellimus	1520
kuva #/#	1709
kuva kuvassa	1695
kuva rohkem	1522
""", 'kv': """
kvalita	544	3745
kviz dana	3643
kviz dneva	3833
kvkk	4072
kvkk aydinlatma metni	4142
kvkk metnini okudum, onayliyorum	4142
""", 'ky': """
kysely	92
""", "l'": """
l'actu en direct	1777
l'article continue ci-dessous	1768
l'article en # points	1802
l'articolo in breve	2357
l'essentiel	1777
l'essentiel de l'actu chaque matin	1881
l'offerta migliore	2406
""", 'l-': """
l-am dezactivat	3410
""", 'la': """
la botiga	455
la encuesta	92
la mejor oferta	1424
la mia donazione	2435
la newsletter	1753	2319
la parola del giorno	2426
la question du jour	91
la redazione consiglia	2338
la tua e-mail	2319
la tua email	2437
laad bericht	2916
laad inhoud	2916
laad meer	2834
laad meer artikelen	2933
laad video	2916
laadi alla app store'ist	1516
laadi postitus	1514
laadi rakendus alla	1516
laadi sisu	1514
laajenna	1648
laat een reactie achter	2942
laat je dit artikel voorlezen	2858
laat voorlezen	2816
laatste nieuws	2831
laatu	1696
ladataan soitinta	1695
ladataan videota	1695
ladda fler	3902
ladda fler artiklar	3973
ladda karta	3956
ladda ner ljud	3958
ladda om sidan	3964
ladda tweet	3956
ladda video	3956
laddar spelaren	3958
laddar video	3958
lae alla app store'ist	1516
lae heli alla	1515
lae juurde	1522
lae postitus	1514
lae veel	1522
laget av ai	3060
laget av ki	3060
laget med hjelp av ki	3060
laget med ki	3060
lagi ramai	2240
lagre	2968
lagre artikkel	2968
lagre innstillinger	3036
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2968
lagre saken til senere	2968
lagre til senere	2968
lagre valg	3036
lahenda test	1511
lahenda viktoriini	1511
lahjalinkki	1722
lahjoita	1629
lahjoita artikkeli	1722
lahjoita kerran	1702
lahjoita kuukausittain	1702
lahjoita mobilepaylla	1702
lahjoita nyt	1629
lahjoita tilisiirrolla	1702
lahjoitussivulle	1702
lain kali	2195
lainnya	2214
laisser un commentaire	1773
laissez un commentaire	1773
laisva suma	2717
lajittele	1720
lancer l'audio	1874
lancer la lecture	1874
lancer le quiz	1831
langganan	2197
langganan dikonfirmasi	2295
langsung ke resep	61
lanjut baca di bawah	2209
lanjut di browser	2261
lanjut membaca	2296
lanjutkan dengan apple	2270
lanjutkan dengan email	2294
lanjutkan dengan facebook	2270
lanjutkan dengan google	2270
lanjutkan dengan konten	2209
lanjutkan di browser	2261
lanjutkan di situs	2261
lanjutkan membaca	2216
lanjutkan membaca di bawah	2254
lapa # no #	2788
lapa #/#	2788
laporkan	2213
laporkan kesalahan	2217
laporkan kesalahan penulisan	2248
laporkan komentar	2287
larger text	1298
lascia un commento	2334
lascia un feedback	2357
lascia una risposta	2383
laskutetaan vuosittain	1704
last flere	2983
last inn flere	3053
last inn innhold	3036
last inn innlegg	3036
last inn video	3036
last innhold	3036
last innlegg	3036
last name	1042
last ned episoden	3038
last ned lyd	3038
laster spiller	3038
laster video	3038
lastschrift	703
lataa app storessa	1697
lataa app storesta	1697
lataa julkaisu	1693
lataa sivu uudelleen	1701
lataa twiitti	1693
lataa video	1693
later	1304	2796	2922
later lezen	2872
latest	1078
latest articles	1078
latest edition	1083
latest headlines	1078
latest news	1078
latest posts	1078
latest stories	1078
latest updates	1078
latest videos	1078
latest videos from	1078
lavet af ai	682
lavet med ai	682
lavora con noi	2360
layar penuh	2256
""", 'le': """
le direct	1777
le fil	1777
le journal du jour	1744
le live	1883
le mot du jour	1869
le nostre newsletter	2319
le plus lu	1777
le plus populaire	1849
le puede interesar	1353
le quiz de l'actu	1831
le quiz de la semaine	1869
le quiz du jour	1869
le recomendamos	1353
le sudoku du jour	1869
le ultime notizie	2338
learn more	1083
learn more about cookies	1069
leave a comment	1073
leave a reply	1073
leave a tip	1025
leave feedback	1073
lecteur audio	1874
lectura de # minutos	1338
lectura: # min	1338
lecture # min	1780
lecture # minutes	1763
lecture : # min	1763
lecture automatique	1837
ledenvoordeel	2913
leer en la app	1415
leer gratis	1454
leer la noticia completa	1429
leer noticia completa	1356
lees advertentievrij	2946
lees de reacties	2827
lees direct verder	2871
lees het hele artikel	2933
lees het hele verhaal	2933
lees het liveblog	2933
lees het transcript	2918
lees het volledige artikel	2933
lees meer	2831	2834
lees meer over	2831
lees minder	2933
lees onze huisregels	2861
lees ook	2831
lees verder	2801	2831	2834
lees verder na de advertentie	2821
lees verder onder de afbeelding	2821
lees verder onder de foto	2821
lees volledig artikel	2933
lees voor	2816
lees zonder advertenties	2946
leeslijst	2872
leestijd	2834
leestijd # min	2834
legendas	3282
legfrissebb	2111	2184
legg i handlekurv	3034
legg igjen en kommentar	2976
legg igjen kommentar	3062
legg oss til som foretrukket kilde	3064
legg til i mine temaer	3064
legg til kommentar	3062
legg til som foretrukket kilde	3064
leggi anche	2338
leggi dopo	2376
leggi gratis	2436
leggi i commenti	2334
leggi il documento	2342
leggi il giornale	2312
leggi l'articolo	2341
leggi l'articolo completo	2341
leggi l'articolo intero	2411
leggi l'articolo successivo	2439
leggi la biografia	2414
leggi la trascrizione	2391
leggi lo speciale	2411
leggi nell'app	2397
leggi senza limiti	2374
leggi sull'app	2368
leggi tutte le notizie	2411
leggi tutti gli articoli dell'autore	2411
leggi tutto	2341
leggi tutto con un abbonamento	2312
leggi tutto su	2338
legjobb	2184
legolvasottabb	2111
legolvasottabbak	2111
lehe algusse	1522
leht #/#	1530
leia mais	3231	3234
leia no app	3287
leia o artigo completo	3301
leia o qr code	3287
leia os termos de uso e as regras da comunidade	3259
leia sem limites	3268
leidsid vea	1523
leitura: # min	3217
lembrar de mim	3295
lembrar mais tarde	3200
lembrar-me	3295
lembre-me mais tarde	3200
lengde #	3039
lenke kopiert	2968
lenken er kopiert	2968
lenken kopiert	2968
ler artigo completo	3301
ler mais	3234
ler mais tarde	3270
ler na app	3287
ler no app	3287
ler o artigo completo	3301
les articles du dossier	1883
les articles les plus lus	1821
les derniers articles	1777
les flere	2980
les hele artikkelen	3053
les hele saken	2983
les jeux d'argent sont interdits aux mineurs	1834
les kommentarer	2976
les lecteurs ont aussi lu	1777
les mer	2980	2983
les mer om	2980
les mindre	3053
les plus anciens	1829
les plus lues	1777
les plus lus	1777
les saken i appen	3040
les senere	2968
les tops	1777
les transkripsjon	3038
les uten annonser	3066
les uten grenser	3047
les videre	2959
lesedauer	743
lesedauer: # minuten	743
lesen sie auch	740
lesen sie dazu	740
lesen sie hier	740
lesen sie mehr	740
leserangebot	853
leserangebote	853
leserbriefe	736
leserempfehlung	880
leserempfehlungen	880
leserkommentare	736
leserreise	853
leserreisen	853
leserreiser	3034
lesertilbud	3034
leserumfrage	92
lesetid # min	2983
lesetipp	740
lesetipps	740
lesezeit: # min	743
lesezeit: # minuten	743
lest av en syntetisk stemme	3038
lest opp av en robot	2968
lest opp av en syntetisk stemme	2968
lest opp av syntetisk stemme	3038
leta	2744
leta/afp	2744
letno	3849
lettergrootte	65
letto da una voce sintetica	2391
lettore audio	2431
lettore video	2431
lettura # min	2324
lettura con voce sintetica	2391
leuk	2943
lewati iklan	2292
lezersaanbieding	2913
lezersaanbiedingen	2913
lezersreis	2913
lezersreizen	2913
lezersvoordeel	2913
""", 'li': """
li e concordo com os termos de uso	3297
license our content	1293
license this article	1293
license this content	1293
license this story	1293
licensiera artikeln	3978
licensing rights	1293
licentie aanvragen	2938
licentie kopen	2938
lige nu	606
lihat artikel asli	2239
lihat balasan	2248
lihat berita lainnya	2276
lihat detail	2217
lihat foto	2276
lihat galeri	2276
lihat galeri foto	2276
lihat harga	2254
lihat hasil	91	2217
lihat juga	2214
lihat komentar	2213
lihat konten	2259
lihat lainnya	2216
lihat liputan khusus	2276
lihat paket	2294
lihat paket langganan	2270
lihat penawaran	2254
lihat penawaran langganan	2294
lihat peta	2217
lihat produk	2297
lihat profil	2277
lihat profil penulis	2277
lihat resep	61
lihat selengkapnya	2216
lihat semua	2216
lihat semua berita	2276
lihat semua foto	2276
lihat semua komentar	2248
lihat semua video	2276
lihat transkrip	2255
liigu sisu juurde	1522
liitu uudiskirjaga	1499
lik	3063
like	1297
like loading	1054
like this	1054
liker	3063
likes	1297
limited time offer	1032
limited-time offer	1151
line	1055
link	1055
link berhasil disalin	2239
link copiado	3217
link copiat	3385
link copiato	2324
link copiato negli appunti	2376
link copied	1054
link copied bookmark	1054
link copied successfully	1298
link copied to clipboard	1054
link er kopieret	593
link er kopieret til udklipsholderen	593
link gekopieerd	2816
link has been copied	1298
link in die zwischenablage kopiert	797
link je kopiran	3674
link kopeeritud	1479
link kopieren	725
link kopieret	593
link kopiert	725
link kopiran	3592
link kopyalandi	4069
link on kopeeritud	1479
link skopiowany	3189
link sudah disalin	2239
link wurde in die zwischenablage kopiert	797
link wurde kopiert	797
link zum artikel kopieren	797
link zum inhalt	733
link zum teilen kopieren	843
link zum youtube-inhalt	733
linkedin	1055
linket er kopieret	687
linki kopyala	4069
linkki kopioitu	1637
linkki on kopioitu	1722
links	740
lire aussi	1777
lire gratuitement	1880
lire l'article	1780
lire l'article complet	1780
lire l'article suivant	1883
lire la suite	1780
lire la transcription	1836
lire le document	1781
lire le dossier	1854
lire les commentaires	1773
lire plus	1777	1780
lire plus tard	1763
lire sa biographie	1858
lisa kommentaar	1474
lisa minu teemadesse	1526
lisa ostukorvi	1513
lista de socios	1413
listen	1054
listen # min	1054
listen above	1131
listen below	1131
listen here	1131
listen now	1054
listen on apple	1131
listen on apple podcasts	1131
listen on spotify	1131
listen on youtube	1131
litterointi	1696
live	740
live stream	1278
live text	3421
live tv	1078
livraison gratuite	1866
lizenz anfragen	876
lizenzen erwerben	876
lizenzrechte erwerben	876
""", 'lj': """
ljud	3959
ljud av	3958
""", 'lk': """
lk #/#	1530
""", 'll': """
llegeix a l'app	430
llegeix l'article complet	445
llegeix l'article sencer	445
llegeix-ho a l'app	430
""", 'lo': """
lo + visto	1353
lo esencial en # segundos	1378
lo quiero	1395
load comments	1073	1275
load content	1069
load embed	1275
load external content	1275
load map	1275
load more	1083
load more articles	1083
load more comments	1073
load more replies	1296
load more stories	1083
load post	1275
load tweet	1275
load video	1275
loaded #%	1277
loaded: #%	1277
loading	1054
loading ad	1064
loading more	1083
loading player	1277
loe edasi	1474
loe edasi tellijana	1474
loe hiljem	1479
loe ka	1476
loe kommentaare	1480
loe lisa	1481
loe lisaks	1476
loe piiramatult	1520
loe rakenduses	1516
loe reklaamivabalt	1528
loe rohkem	1481
loe veel	1476
loetumad	1476
log in	1032	2801
log in / register	1032
log in met apple	2927
log in met google	2927
log in or sign up	1032
log in to comment	1073
log in to reply	1073
log in with apple	1284
log in with email	1284
log in with facebook	1284
log in with google	1284
log ind	584
log ind med apple	669
log ind med e-mail	669
log ind med mitid	669
log out	1032
log ud	584
logare	3346
logg inn	2959
logg inn med apple	3047
logg inn med bankid	3047
logg inn med e-post	3047
logg inn med vipps	3047
logg ut	2959
logga in	3877
logga in med apple	3967
logga in med bankid	3967
logga in med e-post	3967
logga ut	3877
logi sisse	1474
logi sisse id-kaardiga	1520
logi sisse mobiil-id-ga	1520
logi sisse smart-id-ga	1520
logi sisse, et kommenteerida	1480
login	704	1032	2197	2312	3172	3205	3346
login / register	1032
login lub e-mail	3171
logout	1032
loja	3312
lompat ke resep	61
loo konto	1474
loo tasuta konto	1474
loobuda saab igal ajal	1521
loodud tehisintellektiga	1524
lopeta seuraaminen	1721
los comentarios son exclusivos para suscriptores	1385
los comentarios son solo para suscriptores	1443
los de puzzel op	2909
los precios pueden variar	1380
lozinka	3659
""", 'lu': """
lub	3172
luba alati	1514
lue ensin sovelluksesta	1697
lue ilman mainoksia	1723
lue koko juttu	1647
lue kommentit	1644
lue litterointi	1695
lue rajattomasti	1630
lue seuraavaksi	19	1645
lue sovelluksessa	1697
luetuimmat	1645
luetuimmat jutut	1645
lugejapakkumine	1513
lugemiseks osta artikkel	1474
luister	2816
luister dit artikel	2858
luister hier	2858
luister nu	2858
luister op spotify	2858
luister via spotify	2858
luk	580
luk annonce	688
luk galleri	675
lukijakysely	1687
lukijamatka	1691
lukijamatkat	1691
lukijatarjoukset	1691
lukijatarjous	1691
lukk	2955
lukk annonse	3066
lukk galleri	3053
lukuaika # min	1647
lunar	3413
luo ilmainen tunnus	1630
luo maksuton tunnus	1630
luo tunnus	1630
lupa kata sandi	2197
lupa password	2197
""", 'ly': """
lyd av	3038
lyd fra	660
lyd til	660
lyden er ai-genereret	660
lyden er ki-generert	3038
lydstyrke	661
lyssna	3887
lyt	593
lytt	2968
lytt til saken	2968
""", "m'": """
m'abonner	1744
m'agrada	418
m'inscrire	1753
""", 'ma': """
maak een account	2801
maandelijks	2797	2928
maandelijks betalen	2927
maandelijks doneren	2925
maandelijkse donatie	2925
machinaal vertaald	2940
machine translation	1301
machinevertaling	2941
magazin	3431
magazinul nostru	3398
mahjong	536	653	850	1269	1688	1833	2153	2910	3031	3154	3644	3737	3834	3949
mai mult	3360
mai multe	3360
mai multe articole	3421
mail	1055	2816
mailen	725
main gratis	2251
main sekarang	2251
mainkan sekarang	2251
mainoksen loppu	1723
mainokset	1639
mainos	1639
mainos - juttu jatkuu alla	1639
mainos alkaa	1639
mainos loppuu	1723
mais	3234
mais antigas	3274
mais antigos	3274
mais artigos	3231
mais artigos deste autor	3301
mais comentadas	3231
mais curtidos	3274
mais deste autor	3301
mais do autor	3301
mais lidas	3231
mais lidos	3231
mais popular	3296
mais populares	3231
mais recentes	3274
mais tarde	3200
mais vistas	3231
mais vistos	3231
mais votadas	3274
mais votados	3274
maju # detik	2255
make a donation	1025
maksa mobilepaylla	1702
man ir konts	2778
man jau ir konts	2778
manage alerts	1281
manage consent	1069
manage cookies	1069
manage my account	1032
manage notifications	1281
manage options	1069
manage preferences	1069
manage settings	1069
manage subscription	1032
manage your newsletters	1142
mano temos	2724
mantengamos un debate respetuoso	1385
mantente informado	1326
manter conectado	3295
maradjak bejelentkezve	2169
maskinoversat	682
maskinoversatt	3060
maskinoversettelse	3061
masquer	1781
mastodon	1055
masuk	2197
masuk / daftar	2197
masuk dengan apple	2270
masuk dengan facebook	2270
masuk dengan google	2270
masuk untuk berkomentar	2248
masukkan alamat email anda	2295
masukkan alamat email yang valid	2272
masukkan email anda	2295
masukkan email yang valid	2272
masukkan keranjang	2297
masukkan nominal	2293
masz ciekawy temat	3181
max	3467
maybe later	1023
""", 'me': """
me connecter	1744
me contacter	1886
me le rappeler plus tard	1734
meddelande	3971
media caption	1083
medlemsfordel	3034
medlemsfordele	656
medlemsfordeler	3034
meer	2831
meer artikelen	2831
meer informatie	2823
meer laden	2834
meer lezen	2831
meer nieuws	2831
meer over	2831
meer over dit onderwerp	2831
meer tonen	2834
meer weergeven	2933
meest bekeken	2831
meest gedeeld	2831
meest gekozen	2871	2928
meest gelezen	2831
meghallgatom	2104
meghallgatom a cikket	2160
megosztom	2104
megrendelem	2156
mehr anzeigen	743
mehr artikel	740
mehr artikel laden	871
mehr aus	740
mehr aus dem ressort	740
mehr details	744
mehr erfahren	733
mehr informationen	740
mehr laden	736	743
mehr lesen	740	743
mehr nach dieser anzeige	730
mehr news	740
mehr themen	740
mehr von diesem autor	740
mehr von uns	740
mehr zu diesem thema	740
mehr zum artikel	740
mehr zum thema	740
meie partneritelt	1528
meie poest	1513
meilleure offre	1849
mein konto	704
meine themen	882
meist gelesen	740
meistgeklickt	740
meistgelesen	740
meistgelesene artikel	740
meistkommentiert	740
mejla	3887
mejla skribenten	3973
mejor oferta	1424
mejor valorados	1403
meld	2943
meld advertentie	2946
meld een fout	2827
meld feil	2984	3057
meld fejl	610	679
meld fout	2861
meld fra om feil	2976
meld je aan	2806
meld kommentar	3062
meld reactie	2942
melden	881
melding	3051
meldingen	2922
meldingen aanzetten	2921
meldingen beheren	2921
meldingen toestaan	2921
melhor oferta	3296
melhor valor	3296
melodikrysset	3949
member-only story	1083
members only	1032
memuat pemutar	2255
memuat video	2255
menemukan kesalahan	2248
mengerti	2217
mengikuti	2281
meniu	3360
meno	3757
meno a priezvisko	3757
meno recenti	2384
mensagem	3328
mensagem enviada com sucesso	3297
mensaje	1456
mensaje enviado correctamente	1425
mensal	3293
mensile	2403
mensual	437	1421
mensualmente	1421
mensuellement	1846
menu	482	609	1083	1780	2216	2341	2834	3104	3234	4324
meny	2983	3902
mer fra	2980
mer nyheter	3899
mer om	2980	3899
merci de votre inscription	1753
merci de votre soutien	1878
merci pour votre retour	1802
merci pour votre soutien	1878
merci pour votre vote	91	1808
merci, votre inscription est prise en compte	1850
mere fra	606
mere om	606
mergi sus	3421
merk betalingen gave	3045
merken	704	725
merkliste	704
mesaj	3441	4171
mesajiniz	4170
mesajiniz iletildi	4142
mesajul a fost trimis	3417
message	1055	1287	1882
message from our partner	1299
message publicitaire	1768
messaggio	2438
messaggio inviato correttamente	2407
messaggio promozionale	2329
messaggio pubblicitario	2360
messenger	1055
mest delat	3899
mest delt	2980
mest delte	606
mest lest	2980
mest leste	2980
mest likte	3063
mesto	3757
met ai gemaakt	2853
metin boyutu	4154
metni oku	4126
metodi di pagamento	2310
metodo di pagamento	2310
metti in pausa	2391
mettiti alla prova	2386
mettiti alla prova con il quiz	2386
mettre en favori	1763
mettre en pause	1836
""", 'mi': """
mi cuenta	1319
mida de la lletra	453
mida del text	65
migliore offerta	2406
mijn account	2801
mijn onderwerpen	2944
mijn profiel	2801
millor oferta	440
min konto	584
min side	584	2959
minden cikk	2175
minder tonen	2933
minder weergeven	2933
mindet elfogadom	2158
mindre tekst	3065
mindre text	3985
mine avalehele	1481
mine emner	686
mine retsepti juurde	61
mine temaer	3064
minha conta	3205
mini crossword	1269
minu teemad	1526
minulla on jo tunnus	1704
minulla on tili	1704
minulla on tunnus	1704
mira la galeria	445
mira totes les fotos	445
mis niets	2806
missa inget	3882
missa inte	3899
misschien later	2796
misschien ook interessant	2831
mit * gekennzeichnete felder sind pflichtfelder	868
mit * markierte felder sind pflichtfelder	868
mit apple anmelden	866
mit apple fortfahren	866
mit e-mail anmelden	866
mit facebook anmelden	866
mit facebook fortfahren	866
mit freunden teilen	822
mit google anmelden	866
mit google fortfahren	866
mit ki erstellt	771
mit ki generiert	878
mit ki-stimme vorgelesen	858
mit paypal spenden	864
mit werbung lesen	856
mit werbung weiterlesen	856
mitdiskutieren	736
mitglied werden	699
mitmachen und gewinnen	775
mitra kami	2259
mitt konto	3877
mitte praegu	1517
mitteilungen aktivieren	860
mitteilungen erlauben	860
""", 'mo': """
mobilepay et bidrag	667
mode de paiement	1742
mode gelap	2291
modes de paiement	1742
modifica le preferenze sui cookie	2355
modifica preferenze	2355
modifier mes choix	1800
modifier vos choix	1840
modulo inviato	2437
moj profil	3582	3780
moje konto	3079
moje tematy	3188
moje teme	3673	3863
mon compte	1744
mon don	1878
mon espace	1744
monatlich	699
monatlich abgerechnet	866
monatlich spenden	699
monatliche zahlung	866
montant libre	1742
monthly	1024
monthly contribution	1029
morda pozneje	3842
morda vas zanima	3784
more	1081
more articles	1078
more by the author	1289
more citation formats	1257
more coverage	1078
more details	1084
more for you	1155
more from	1078
more from this author	1078
more from us	1155
more headlines	1078
more in this section	1155
more in this series	1078
more like this	1078
more news	1078
more newsletters	1142
more on this story	1078
more on this topic	1078
more options	1069
more sharing options	1054
more stories	1078
more stories like this	1078
more stories you may like	1078
more to explore	1078
more to read	1078
more top stories	1078
most commented	1078
most discussed	1078
most emailed	1078
most liked	1073
most nem	2095
most popular	1078	1285
most read	1078
most read stories	1155
most recent	1078
most recommended	1296
most replies	1296
most shared	1078
most viewed	1078
most watched	1078
mostra altro	2341
mostra contenuto	2331
mostra contenuto esterno	2355
mostra contingut	428
mostra el contingut	428
mostra el contingut extern	396
mostra el perfil	447
mostra els comentaris	417
mostra i commenti	2334
mostra i risultati	91
mostra il contenuto	2395
mostra il contenuto esterno	2355
mostra il video	2395
mostra le risposte	2383
mostra les respostes	417
mostra meno	2342
mostra menys	388
mostra originale	2342
mostra risposte	2383
mostra sempre	428	2395
mostra sottotitoli	2391
mostra traduzione	2342
mostra tutto	2342
mostra'n menys	445
mostra-ho tot	388
mostrar comentarios	1349
mostrar contenido	1413
mostrar contenido externo	1376
mostrar el contenido	1413
mostrar legendas	3281
mostrar mais	3234
mostrar menos	1356	3301
mostrar respostas	3273
mostrar respuestas	1402
mostrar sempre	3285
mostrar siempre	1413
mostrar todo	1357
mostrar tudo	3235
mots encreuats	422
moyen de paiement	1742
moyens de paiement	1742
""", 'mr': """
mr	1287
mrs	1287
""", 'mt': """
mti	2133
mti/afp	2133
""", 'mu': """
mua ngay	4360
muat kiriman	2259
muat komentar lain	2248
muat konten	2259
muat lainnya	2216
muat postingan	2259
muat ulang	2265
muat ulang halaman	2265
muet	1837
muista minut	1704
mul on juba konto	1520
mul on konto	1520
mulai kuis	2251
mundur # detik	2255
mungkin lain kali	2195
muokkaa asetuksia	1693
must read	1078
must reads	1078
must-read	1078
mutasd mindet	2114
mutass kevesebbet	2175
mute	1083	1278
muto	2392
muu summa	1702
muuda teksti suurust	1527
muut lukevat	1645
muut lukevat juuri nyt	1645
muut lukevat nyt	1645
muuta suostumusta	1693
muuta tekstin kokoa	1722
""", 'my': """
my account	1032
""", 'na': """
na celou obrazovku	543
na czasie	3101
na naslovnico	3854
na naslovnicu	3664
na naslovnu	3664
na stran za donacije	3846
na stranicu za donacije	3656
na vrh strani	3854
na vsebino	3854
naam	2931
naar begin	2933
naar boven	2834
naar de aanbieding	2913
naar de aanbiedingen	2801
naar de abonnementen	2927
naar de app	2920
naar de donatiepagina	2925
naar de fotoserie	2933
naar de galerij	2933
naar de homepage	2933
naar de inhoud	2834
naar de puzzel	2909
naar de quiz	2909
naar de shop	2913
naar de uitslag	2909
naar de webshop	2856
naar de winkel	2913
naar het donatieformulier	2925
naar het dossier	2933
naar het evenement	2913
naar het liveblog	2933
naar het recept	61
naar het spel	2909
naar home	2933
naar hoofdinhoud	2933
nabavite na google play	3651
nach anzeige weiterlesen	730
nach der werbung geht es weiter	802
nach oben	743
nachname	869
nachricht	869
nachricht senden	868
nadaljevanje pod oglasom	3783
nadaljuj brez izklopa	3844
nadaljuj s facebook	3848
nadaljuj z apple	3848
nadaljuj z google	3848
nadaljuj z googlom	3848
nadruk verboden	2938
nagranie wygenerowane przez ai	3162
nahoru	482
nahovorila ai	3744
najbolj brane novice	3784
najbolj brane novice dneva	3784
najbolj brano	3784
najbolj komentirano	3784
najbolj priljubljeni	3862
najbolj priljubljeno	3849
najbolji	3672
najkomentiranije	3589
najlepsza oferta	3172
najlepsze	3187
najnovije	3589	3672
najnovije vesti	3589
najnovije vijesti	3589
najnoviji	3672
najnoviji prvo	3671
najnowsze	3101
najnowsze informacje	3101
najpopularniejsze	3101	3172	3187
najpopularniejszy	3172
najpopularnije	3659
najpopularniji	3672
najstarije	3672
najstariji	3672
najstariji prvo	3671
najstarsze	3187
nalaganje predvajalnika	3839
nalaganje videa	3839
nama	2273
nama lengkap	2273
nama pengguna anda	2287
name	869	1287
namluvila ai	543
namn	3971
nanti	2195
nanti saja	2195
napisy	3163
napisz do autora	3177
napisz do autorki	3177
napisz do redakcji	3181
napisz komentarz	3097
napravila umjetna inteligencija	3670
napsat autorovi	558
nascondi	2342
nascondi commenti	2383
nascondi le risposte	2383
nascondi risposte	2383
nasil kapatilir	4135
naslednja fotografija	3854
naslednja slika	3854
naslednja stran	3854
naslednji video	3839
naslovnica	3664
nastala chyba	556
nastavak teksta nakon reklame	3588
nastavenia cookies	3701
nastavenie cookies	3742
nastavi kot prednostni vir	3863
nastavi preko google	3658
nastavi s apple	3658
nastavi s facebookom	3658
nastavi s google	3658
nastavi s googleom	3658
nastavi sa google	3658
nastavitve zasebnosti	3837
natisni	3787
natisni recept	61
natrag na vrh	3664
naujausi	2675
naujiena papildoma	2680
naujiena pildoma	2680
nav konta	2778
navn	673	3051
navnet ditt	3050
nazaj na naslovnico	3854
nazaj na vrh	3664	3854
nazwisko	3175
""", 'ne': """
ne dabar	2715
ne danas	3597
ne danes	3791
ne hvala	3597	3791
ne manquez plus aucune info	1843
ne manquez rien	1753
ne most	2095
ne plus afficher	1734
ne plus suivre	1862
ne propustite	3589
ne ratez aucune info	1843
ne sada	3597
ne se prononce pas	1829
ne spreglejte	3784
ne tagad	2775
ne zdaj	3791
ne, hvala	3597	3791
nebesekti	2724
nebo	553
necrologie	2360
nee bedankt	2796
nee, bedankt	2796
neem contact op met de auteur	2933
nehaj slediti	3863
nei takk	2955
nei, takk	2955
nein danke	698
nein, danke	698
neispravan e-mail	3661
neispravna e-mail adresa	3661
nej tack	3873
nej tak	580
nej, tack	3873
nej, tak	580
neka alla	3956
nema komentara	3671
nemate nalog	3658
nemokamas pristatymas	2711
neobvezno	3852
nessun commento	2334
nessuna opinione	2384
neste	2983
neste artikkel	2980
neste bilde	3053
neste side	3053
neste video	3038
net binnen	2831
netiquette	736
neturite paskyros	2718
neturiu paskyros	2718
neueste	881
neueste artikel	740
neueste meldungen	740
neueste nachrichten	740
neueste videos	740
neueste zuerst	880
neveljaven e-naslov	3851
never miss a story	1042
never miss an update	1042
new customers only	1151
new customers only. terms apply	1151
new here	1032
newest	1297
newest first	1073
newsletter	469	712	1042	1326	1753	2319	3082	3209
newsletter abonnieren	712
newsletter e alert	2338
newsletter kostenlos abonnieren	712
newsletter recomendada	1353
newsletter sign up	1042
newsletter sign-up	1042
newsletter signup	1042
newsletter-anmeldung	712
newsletters	1042	1083	1326	1753	3209
newslettery	469	3082
newsticker	740
next	1024
next article	1078
next image	1289
next page	1083
next photo	1289
next picture	1289
next post	1083
next slide	1289
next story	1078
next up	1078
next video	1277
""", 'ng': """
nghe	4312
nghe audio	4361
""", 'ni': """
ni komentarjev	3861
nicht jetzt	698
nicht mehr anzeigen	698
nicht mehr folgen	882
nicht zulassen	861
nichts mehr verpassen	712
nie mam konta	3171
nie mam zdania	3154
nie masz jeszcze konta	3171
nie masz jeszcze prenumeraty	3171
nie masz konta	3079
nie masz prenumeraty	3171
nie masz subskrypcji	3171
nie teraz	3075
nie wylogowuj mnie	3171
niente spam	2407
niepoprawny adres e-mail	3174
niet meer volgen	2944
niet nu	2796
niet te missen	2831
niet toestaan	2922
nieuwsbrief	2806
nieuwsbrief ontvangen	2864
nieuwsbrieven	2806
nieuwste	2943
nieuwste eerst	2942
nije obavezno	3662
nimam mnenja	3834
nimi	1708
niste pretplatnik	3658
niste pretplatnik? pretplatite se	3658
""", 'no': """
no comments	1073
no comments yet	1073
no credit card required	1151
no eres suscriptor	1423
no es pot mostrar aquest contingut	428
no ets subscriptor	439
no gracias	1313
no grazie	2306
no hacemos spam	1425
no ho sap / no contesta	418
no m'agrada	418
no opinion	1269
no podem mostrar aquest contingut	428
no posts	1083
no sabe / no contesta	1403
no sabe, no contesta	1403
no se pudo cargar el video	1449
no se puede reproducir el video	1409
no spam	1286
no spam, ever	1286
no spam. unsubscribe anytime	1286
no te pierdas	1353
no tens compte	439
no thank you	1023
no thanks	1023
no tienes cuenta	1423
no votes so far! be the first to rate this post	1237
no, gracias	1313
no, grazie	2306
no, not now	1281
no, thanks	1023
noch kein abo	796
noch kein abonnent	704
noch kein konto	704
noch kein mitglied	866
noch keine kommentare	736
noch keine kommentare vorhanden	736
noch nicht registriert	796
noe gikk galt	3051
nog geen abonnee	2871
nog geen abonnement	2927
nog geen account	2801
nog geen lid	2927
nog geen reacties	2827
nog niet geregistreerd	2927
noget gik galt	673
noklausies rakstu	2739
nom	442	1851
nombre	1426
nome	2408	3298
nominal lain	2267
nominal lainnya	2267
non hai un account	2374
non merci	1734
non oggi	2306
non ora	2306
non sa / non risponde	2384
non sei abbonato	2312
non sei ancora abbonato	2374
non sei ancora registrato	2405
non sei registrato	2405
non so	2384
non, merci	1734
nopeus	1696
norint komentuoti, reikia prisijungti	2679
normas	1349
normas de los comentarios	1402
normas editoriales	1432
normes dels comentaris	417
nos articles les plus lus	1821
nos derniers articles	1777
nos jeux	1831
nos lecteurs ont lu ensuite	1777
nos offres	1744
nos offres d'emploi	1804
nos partenaires	1840
nos recommandations	1777
noskaties video	2741
nossa loja	3279
nossos jogos	3276
nossos parceiros	3285
not a member	1284
not a subscriber	1284
not a subscriber yet	1032
not now	1023
not ready to donate	1023
not ready to give today	1023
not ready to subscribe	1023
not ready to support today	1023
not registered	1284
not registered yet	1284
not the answer you're looking for	1239
not today	1023
not yet a member	1284
not yet a subscriber	1284
nota relacionada	1399
notas recomendadas	1399
notas relacionadas	1399
note legali	2331
noter la recette	61
notes on contributors	1249
notez cet article	1773
notez cette page	1868
noticia anterior	1429
noticia relacionada	1353
noticia relacionadas	1353
noticia siguiente	1429
noticias de hoy	1353
noticias relacionada	1353
noticias relacionadas	1353
notifikace	547
notifikationer	664
notiser	3962
notizie correlate	2338
notizie del giorno	2338
notou algum erro	3315
notre boutique	1834
notre charte de corrections	1858
notre direct	1854
nous contacter	1773
nous soutenir	1735
nous suivre	1764
nous vous recommandons	1777
now playing	1083
""", 'nt': """
ntb	3011
""", 'nu': """
nu acum	3344
nu ai cont	3383
nu bestellen	2913
nu in het nieuws	2831
nu kopen	2913
nu niet	2796
nu spelen	2909
nuestra tienda	1408
nuestros juegos	1405
nuestros socios	1413
nukopijuota	2725
nume	3418
numer telefonu	3175
nuolaida prenumeratoriams	2711
nuoroda nukopijuota	2678
nuotrauka #/#	2728
nuotraukos	2680
nur notwendige	856
nur notwendige cookies	856
nutzungsbedingungen	733
nutzungsrechte erwerben	876
""", 'ny': """
nyalakan notifikasi	2239
nyast	3983
nyaste	3983
nyeste	685	3063
nyhedsadvarsler	664
nyhedsbrev	589
nyhedsbreve	589
nyhetsbrev	2964	3882
nyhetsbrevet	2964	3882
nyhetsdygnet	3899
nyhetsnotiser	3962
nyhetsvarsler	3042
nykyinen aika	1695
nykyinen aika #	1695
nyt luetuimmat	1645
""", 'o ': """
o artigo continua depois da publicidade	3222
o mais popular	3296
o quiz da semana	3316
o seu e-mail	3327
o seu email	3209
o seu voto foi registado	3273
o sudoku de hoje	3316
""", 'o.': """
o.v.v. donatie	2925
""", 'ob': """
obavezno	3662
obavezno polje	3661
obavijesti	3653
objavi komentar	3671
objednat knihu	539
objet	1882
obligatorisk felt	3050
obligatoriske felter	3050
obraz # z #	3176
obraz v obraze	543
obraz w obrazie	3162
obre a l'app	430
obre l'app	430
obrigado pelo apoio	3325
obrigado pelo seu apoio	3325
obrigado pelo seu feedback	3251
obrigado pelo seu voto	91	3251
obrigado por se inscrever	3209
obrigado por votar	91	3273
obrigado, a sua mensagem foi enviada	3297
obsah nelze zobrazit	541
obsah partnera	571
obserwuj	3090
obserwuj autora	3188
obserwuj nas	3090
obserwuj temat	3188
obserwuj ten temat	3188
obserwujesz	3188
obserwujesz ten temat	3188
obvestila	3843
obvezna polja	3851
obvezno	3852
obvezno polje	3851
""", 'oc': """
oceni novico	3787
oceni recept	61
ocenite tekst	3592
ocijeni recept	61
ocorreu um erro	3297
ocultar	1357	3235
ocultar comentarios	1402
ocultar respostas	3273
ocultar respuestas	1402
""", 'od': """
od najnowszych	3186
od najstarszych	3186
odaberi	3659
odaberi iznos	3656
odaberi pretplatu	3658
odaberite iznos	3656
odaberite paket	3658
odaberite pretplatu	3658
odbij	3605
odbij sve	3605
oddaj glas	91	3833
oddaj komentar	3787
oddajte svoj glas	3833
odemknout	552
oder	867
odeslat	91	556
odeslat hlas	91
odgovori	3672	3862
odjava	3582	3780
odjavite se lahko kadarkoli	3851
odpoved kadarkoli	3848
odpowiedz	3097	3187
odpri aplikacijo	3841
odpri galerijo	3854
odpri v aplikaciji	3841
odrzucam	3160
odvolat souhlas	541
""", 'of': """
of	2928
oferecer	3311
oferecer artigo	3205
oferecer este artigo	3310
oferecido por	3222
oferecimento	3312
oferit de	3431
ofert per	455
oferta especial	1319
oferta para lectores	1408
oferta para leitores	3279
oferta per als lectors	423
oferta por tempo limitado	3295
oferta por tiempo limitado	1423
oferta specjalna	3157
ofertas	1344
ofertas de empleo	1380
ofertes de feina	401
offer	1064
offer ends soon	1151
offers for readers	1272
offerta a tempo limitato	2405
offerta per i lettori	2389
offerte	2329
offerte di lavoro	2360
offerto da	2422
offre partenaire	1768
offres d'emploi	1804
offrir	1865
offrir l'article	1744
ofrecido por	1440
""", 'og': """
oggetto	2438
ogiltig adress	3970
ogiltig e-postadress	3970
oglas	3588	3783
oglasi	3588	3783
oglasi google	3865
oglasna vsebina	3865
oglejte si galerijo	3854
ogni contributo conta	2373
ogni donazione conta	2402
ogni euro conta	2373
ogni mese	2403
""", 'oh': """
ohne deaktivieren fortfahren	862
ohne spende weiterlesen	698
ohne werbung lesen	884
ohodnotit recept	61
""", 'ok': """
ok	1024
ok, got it	1084
okumaya devam et	4062
""", 'ol': """
oldal #/#	2174
oldal: #/#	2174
oldest	1297
oldest first	1073
ole esimene kommenteerija	1480
oled juba tellija	1474
oled uudiskirjaga liitunud	1499
olen jo tilaaja	1704
olen poistanut mainosten eston	1700
olet lukenut kaikki ilmaiset artikkelisi	1704
olet nyt tilannut uutiskirjeen	1633
oletko jo tilaaja? kirjaudu	1630
oliko artikkelista apua	1717
olvasd el ezt is	2111
olvassa el ezt is	2111
""", 'om': """
om cookies	3892
oma summa	1702
oma tili	1630
omat aiheet	1721
omite reclama	3437
omitir anuncio	1449
""", 'on': """
once	1024
onder vermelding van 'donatie	2925
onder vermelding van donatie	2925
ondertiteling	2919
ondertiteling aan	2918
ondertiteling uit	2918
ondertitels	2919
onderwerp	2931
onderwerpen	2831
one time donation	1025
one-time	1024
one-time donation	1025
ongeldig e-mailadres	2930
onko jutussa virhe	1644
onko sinulla jo tilaus	1704
onko sinulla jo tili	1704
onko sinulla jo tunnus	1630
onko sinulla vinkki	1714
only for members	1284
only for subscribers	1284
ons correctiebeleid	2937
ontdek het op google play	2920
ontgrendel artikel	2927
ontgrendel dit artikel	2927
onthoud mij	2927
ontvolg	2944
ontvolgen	2944
""", 'oo': """
ook interessant	2831
oops! something went wrong	1142
""", 'op': """
op elk moment afmelden	2930
op leeslijst	2896
opazili ste napako	3857
opcjonalnie	3175
opdater siden	666
open	1084
open de app	2920
open full screen	1289
open galerij	2933
open gallery	1289
open image in gallery	1083	1289
open in fullscreen	1289
open kaart	2835
open map	1084
open menu	1083
open the map	1084
openen	2835
openen in de app	2920
opgeslagen	2945
opina	1349
oppdater siden	3044
opphev demping	3038
opprett en gratis bruker	2959
opprett en gratis konto	2959
opprett gratis bruker	2959
opprett konto	2959
oppsummeringen er ki-generert	3060
oppsummert av ai	2983
oppsummert av ki	2983
opravy a spresnenia	3762
opret bruger	584
opret en gratis bruger	584
opret en gratis profil	584
opret en konto	584
opret gratis profil	584
opret konto	584
opsi lainnya	2283
opslaan	2816
opslag fra facebook	609
opslag fra instagram	609
opsummeret af ai	682
optional	869	1287
optioneel	2931
opublikuj komentarz	3097
""", 'or': """
or	1285
ordena per	418
ordenar por	1403	3274
order the book	1272
order your copy	1272
ordina per	2384
ordjakt	3031
ordjakten	3949
original anzeigen	744
ort	869	3971
""", 'os': """
os nossos jogos	3276
os nossos parceiros	3285
osallistu keskusteluun	1644
osemsmerovka	3737
osmosmjerka	3644
ossza meg	2104
osta artikkel	1474
osta kirja	1691
osta kohe	1513
osta lippu	1691
osta liput	1691
osta lisenssi	1715
osta litsents	1529
osta nyt	1691
osta pilet	1513
osta piletid	1513
osta raamat	1513
ostale vesti	19	3589
ostale vijesti	19	3589
ostani prijavljen	3658	3848
ostatnie wpisy	3101
ostavi komentar	3592
ostavite komentar	3592
oszd meg	2104
""", 'ot': """
otestujte sa	3736
otestujte se	535
other amount	1029
other articles	1078
other news	1078
other readers liked	19
other stories	1078
other stories you may like	1078
other stories you might like	1078
others also read	19	1078
others are also reading	1235
others are reading	1235
otomatik oynat	4127
otomatik oynatma	4127
otprati	3673
otra cantidad	1317
otras noticias	19	1353
otras noticias que pueden interesarte	19
otro importe	1317
otro monto	1420
otvori aplikaciju	3651
otvori galeriju	3664
otvori u aplikaciji	3651
""", 'ou': """
oudste	2943
oudste eerst	2942
oui, je m'abonne aux notifications	1843
oui, utile	1868
our corrections policy	1073	1292
our editorial guidelines	1292
our editorial standards	1292
our ethics policy	1292
our journalistic principles	1292
our newsletters	1042
our partners	1064
our social media	1059
our sponsors	1064
outbrainin suosittelema	1723
outro montante	3292
outro valor	3203
ouvir	3217
ouvrir	1781
ouvrir l'appli	1842
ouvrir l'application	1842
ouvrir la carte	1781
ouvrir le menu	1780
""", 'ov': """
ovaj video nije dostupan	3649
overname verboden	2938
oversat af ai	682
oversat med ai	682
oversatt med ki	3060
overschrijving	2800
ovo polje je obavezno	3661
""", 'oy': """
oy kullan	91	4120
oy ver	91	4120
oyla	91
oyna	4124
oynat	4078
oynatma hizi	4126
oyunlar	4124
oyunuz alindi	91	4119
oyunuz kaydedildi	4119
""", 'oz': """
oznake	3589	3784
""", 'p': """
p	3354
""", 'pa': """
padidinti	2720
paga con paypal	2436
pagamento seguro	3203
pagamento sicuro	2310
pagar com paypal	3326
pagar con paypal	1454
page # of #	1288
page suivante	1780
pagina # van #	2932
pagina #/#	2932
pagina herladen	2924
pagina printen	2945
pagina successiva	2341
pagina vernieuwen	2924
pago seguro	1317
paid advertisement	1156
paid content	1064
paid partner content	1299
paid partnership	1064
paid post	1064
paikkakunta	1708
paiment methods	1029
paket langganan	2294
pakkumine tellijale	1513
pakollinen	1708
pakollinen tieto	1707
palaute	1644
palavra do dia	3316
palavras cruzadas	3278
palavras cruzadas do dia	3316
paldies par balsojumu	2769
paling banyak dibaca	2214
paling disukai	2249
paling populer	2271
pane oma teadmised proovile	1481
pantalla completa	425	1410
para continuar a ler	3268
para continuar lendo	3268
para seguir leyendo	1395
paras hinta	1705
paremti	2673
parhaat	1720
pariwara	2209
parole crociate	2388
partage	1763
partager	1763
partager cette page	1893
partager l'article	1763
partager par e-mail	1763
partager par email	1763
partager par mail	1763
partager par sms	1864
partager par whatsapp	1864
partager sur	1763
partager sur bluesky	1763
partager sur linkedin	1763
partager sur messenger	1763
partager sur telegram	1763
partager sur twitter	1763
partager sur whatsapp	1864
partager sur x	1763
partager via messenger	1763
partager via twitter	1763
partages	1763
partagez	1763
partagez cet article	1893
partecipa al sondaggio	2383
partecipa al voto	2425
partecipa alla discussione	2365
partenaire	1768
parteneri	3354
participa	1349
participa en l'enquesta	417
participa en la encuesta	1402
participa en la nostra enquesta	399
participar da enquete	3315
participar en la encuesta	1443
participe da conversa	3259
participe da enquete	3273
participe na sondagem	3273
participer au sondage	1868
participez au sondage	1828
participez au vote	1828
partilhar	3217
partilhar no whatsapp	3310
partilhe	3217
partilhe este artigo	3336
partner	2821
partner content	1064
partner offers	1064
partnera saturs	2786
partnerangebot	730
partnerangebote	730
partnerartikkel	1528
partnerbijdrage	2876
partnercontent	2821
partnereink tartalmai	2187
partneri sisu	1528
partneri tartalom	2187
partnerio turinys	2726
partnernieuws	2831
partnerska vsebina	3783
partnertartalom	2187
pas aujourd'hui	1734
pas de commentaire	1773
pas de spam	1850
pas encore de compte	1848
pas encore inscrit	1744
pas maintenant	1734
pasatiempos	1407
pasianssi	1688
pasidalinkite	2678
pasidalinkite straipsniu	2678
pasidalinti	2673
pasijans	3644
pasjans	3154
pasjansa	3834
passa a premium	2374
passatempos	3253
passatemps	422
passend zum thema	740
passende artikel	740
passer cette annonce	1768
passer l'annonce	1874
passord	3048
password	1285
password dimenticata	2312
passwort	867
passwort anzeigen	866
passwort vergessen	704
pataisymai ir patikslinimai	2721
patience	2910
patiens	3949
patreon'dan destek ol	4137
patreon'dan destekle	4137
patrocinado	1344	3222
patrocinado por	1344
patrocinat per	455
paus	3959
pausa	3959
pause	661	859	3039
pauza	544	3163	3650	3745
pauze	2919
pauzeren	2919
payer avec paypal	1880
payment method	1029
payment methods	1029
payment options	1029
payment reference: donation	1282
paypal	703
""", 'pe': """
pedoman media siber	2229
pedoman pemberitaan media siber	2277
peida reklaam	1528
peiling	92
pelaa nyt	1687
pelaa visa	1687
pelo mundo	3231
pemutar audio	2292
pemutar video	2292
penawaran khusus pembaca	2254
penawaran terbaik	2271
pencereyi kapat	4172
pendaftaran berhasil	2272
pengaturan cookie	2259
pengaturan privasi	2259
people also read	1078
people are also reading	1235
people are reading	1235
per continuar llegint	411
per continuare a leggere	2374
per e-mail senden	883
per e-mail teilen	725
per e-mail versenden	725
per jaar betaald	2927
per lastschrift spenden	864
per mail teilen	725
per mail versenden	725
per paypal spenden	864
per whatsapp senden	883
per whatsapp teilen	725
perbesar	2276
perbesar foto	2276
perbesar gambar	2276
perbesar huruf	2283
percebi	3235
pereiti prie turinio	2720
pergunta do dia	91
periksa kotak masuk anda	2272
perkecil huruf	2283
permainan	2253
permet	432
permet sempre	428
permintaan anda telah dikirim	2295
permite	3408
permite mereu	3404
permite reclamele	3410
permitir	1417	3289
permitir anuncios	1418
permitir la publicidad	1418
permitir publicidade	3290
permitir sempre	3285
permitir siempre	1413
permitir siempre este contenido	1413
perpanjang langganan	2294
persondatapolitik	658
personnaliser mes choix	1840
personuppgiftspolicy	3892
personvern	2973
personverninnstillinger	2973
personvernpolicy	3036
peru milloin tahansa	1704
peru milloin vain	1630
peru suostumus	1693
peru tilaus milloin tahansa	1633
peruuta milloin tahansa	1630
peruuta suostumus	1693
pesan anda	2295
pesan anda telah terkirim	2272
pesan berhasil dikirim	2272
pesan tiket	2254
pesquisar	3234
petites annonces	1768
""", 'pf': """
pflichtfeld	868
pflichtfelder	868
""", 'ph': """
phone	1287
phone number	1287
photo # of #	1288
photo suivante	1883
photos	1780
""", 'pi': """
picture # of #	1288
picture in picture	1277
picture-in-picture	1277
piekrist	2751
pienempi teksti	1722
piesakies jaunumiem	2758
pieteikties jaunumiem	2779
pievienot grozam	2771
piilota	1648
piilota kuvateksti	1710
piilota mainokset	1639
piilota mainos	1723
piilota vastaukset	1719
pildi testu	2769
pilih	91	2271
pilih jumlah	2293
pilih langganan anda	2270
pilih nominal	2293
pilih paket	2270
pilih paket langganan	2270
pilihan anda telah dicatat	2248
pilihan editor	2214
pilihan redaksi	2214
pilihan untuk anda	2240
pilihan untukmu	2240
pilt #/#	1530
pilt pildis	1515
pin for later	61
pin it	61	1054
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2261
pindai qr code	2261
pinterest	1055
pirkt licenci	2787
pirkt tagad	2771
pirkti bilietus	2711
pirkti dabar	2711
pitanje dana	3643
pix	3204
""", 'pl': """
plaats een advertentie	2856
plaats een reactie	2827
plaats reactie	2827
plan du site	1770
platba kartou	550
platz sichern	853
play audio	1054
play now	1083
play store	94
play the quiz	1268
play the video	1131
play today's puzzle	1268
play video	1083
playback rate	1277
playback settings	1277
playback speed	1277
player audio	3437
player wird geladen	858
please check your email	1286
please check your inbox	1188
please donate	1025
please enter a valid email address	1042
please enter your email	1286
please enter your email address	1286
please enter your name	1286
please fill in this field	1286
please fill out this field	1286
please gamble responsibly	1233
please log in to comment	1296
please try again later	1286
pledge your support	1025
plus	584	1780	2801	3877
plus anciens	1829
plus d'articles	1777
plus d'articles de cet auteur	1854
plus d'articles de l'auteur	1858
plus d'infos	1777
plus d'options	1864
plus d'options de partage	1864
plus lus	1777
plus tard	1734
plus-artikel	704
plusartikel	2801
pluss	2959
plussak	2959
plz	869
""", 'po': """
pobierz audio	3162
pobierz odcinek	3162
pocket	1055	2469
podaj adres e-mail	3082
podaj e-mail	3082
podaj poprawny adres e-mail	3174
podarite nam # % dohodnine	3846
podarite nam del dohodnine	3846
podcast	480	606	740	1353	2338	3101	4076
podcast herunterladen	858
podcast'i indir	4126
podcastit	1645
podcasts	606	740	2831	3231
podcasty	480	3101
podd	3899
poddar	3899
pode gostar de	3271
pode interessar	3231
podeli	3592
podeli na facebooku	3592
podeli vest	3592
podelite	3592
podijeli	3592
podijeli kao poklon	3674
podijeli na facebooku	3592
podijeli putem whatsappa	3674
podijeli vijest	3592
podijelite	3592
podkast	2980
podkaster	2980
podnapisi	3840
podobne	3101
podpri	3779
podpri nas	3779
podprite nas	3779
podprite nas na patreonu	3846
podprite nas prek paypala	3846
podrobnosti	483
podseti me kasnije	3597
podsjeti me kasnije	3597
podsumowanie ai	3184
pogledaj cenu	3646
pogledaj cijenu	3646
pogledaj galeriju	3664
pogledaj komentare	3592
pogledaj pakete	3658
pogledaj ponudu	3646
pogledaj rezultate	91	3643
pogledajte galeriju	3664
pogledajte pakete	3658
poglej ceno	3836
poglej galerijo	3854
poglej pakete	3848
poglej ponudbe	3848
poglej ponudbo	3836
poglej rezultate	3833
pogodnost za pretplatnike	3646
pogodnosti za pretplatnike	3646
pogoji uporabe	3799
poista mainokset	1723
poista mykistys	1695
poistin mainosten eston	1700
pokreni kviz	3643
pokreni video	3649
pola wymagane	3174
pole veel kontot	1520
pole veel tellija	1520
pole wymagane	3174
polecamy	3101	3172
polecane	3101	3172
polecane dla ciebie	3101
polecane przez outbrain	3190
polecane przez taboola	3190
politika privatnosti	3605
politika zasebnosti	3799
polityka cookies	3094
polityka korekt	3181
poljuben znesek	3846
poll	92
poll of the day	91
poll van de dag	91
polling	92
polub	3187
pomniejsz tekst	3189
pon a prueba tus conocimientos	1405
ponatis prepovedan	3858
ponctuel	1846
ponctuellement	1846
ponudba za bralce	3836
popravki in pojasnila	3857
poprzedni	3104
poprzednia strona	3177
populair	2831	2943
populaire	1777
populaire artikelen	2831
populaires	1777
populairst	2928
populairste	2943
popular	1297
popular articles	1078
popular now	1078
popular posts	1078
popular reads	1155
popular stories	1078
popular topics	1078
populare	3358
popularne	3101	3187
populer	2214
populiariausi	2675
popunite ovo polje	3661
poredaj po	3671
portada	1356
poruka	3662
posa't a prova	420
posez une question sur cet article	1802
poskusite pozneje	3851
poskusite znova	3851
poslat	472	556
poslat e-mailem	472
poslat mailem	570
poslat tip	562
poslechnout	472
posnetek ni na voljo	3839
post as a guest	1239
post code	1287
post comment	1073
post laden	856
post on x	1054
post your answer	1239
postal code	1287
postavi kao preferirani izvor	3673
postavke privatnosti	3647
postcode	1287	2931
poster un commentaire	1773
postinumero	1708
postleitzahl	869
postnummer	673	3051	3971
posts relacionados	3231
poststed	3051
potrebbe interessarti	2338
potrebbe interessarti anche	2338
potrebbero interessarti	2338
pour aller plus loin	1777
pour lire la suite	1817
povezana novica	3784
povezane novice	3784
povezane teme	3589
povezane vesti	3589
povezane vijesti	3589
povezano	3784
povezava je kopirana	3864
povezava kopirana	3864
poveznica je kopirana	3674
poveznica kopirana	3592
povolit	547
povolit cookies	476
povolit jednou	541
povolit notifikace	546
povolit obsah	541
povolit reklamu	549
povolit reklamy	549
povratak na naslovnicu	3664
povratak na vrh	3664
povuci pristanak	3647
povuci privolu	3647
powered by ai	1124
powiadomienia	3166
pozabljeno geslo	3780
pozastavit	544
pozneje	3843
""", 'pr': """
pr	2106	2473	2585
pr cikk	2187
pr-cikk	2187
praegune aeg #	1515
prati autora	3673
prati autoricu	3673
prati temu	3673
pratite autora	3673
pratite ovu temu	3673
pratite temu	3673
pravidla diskuse	479
pravidla diskuze	567
pravidla oprav	562
pravila komentarisanja	3671
pravila komentiranja	3592	3787
pravila privatnosti	3605
preberi pozneje	3864
preberi prepis	3839
preberi v aplikaciji	3841
preberite tudi	3784
precedente	2341
precios y disponibilidad pueden variar	1380
predmet	3662	3757
predvajaj	3839
predvajaj video	3839
predvajalnik se nalaga	3839
preferencias de cookies	1448
preferencias de privacidad	1448
preferensi cookie	2259
preferensi privasi	2291
preferenze cookie	2331
preferenze privacy	2430
preferenze sulla privacy	2430
pregunta a nuestra ia	1378
preizkusite se	3833
preizkusite svoje znanje	3833
preko cijelog ekrana	3649
premium	465	584	894	1032	1319	1744	2197	2312	2801	2959	3079	3205	3346	3877	4062	4307
premium content	1032
premium digital	1151
premium-artikel	704
premor	3840
prenehaj slediti	3863
prenesi epizodo	3839
prenesi zvok	3839
prenota il tuo posto	2389
prenume	3418
prenumeranterbjudande	3952
prenumerata	2673	3079
prenumeration	3877
prenumeratoriams	2673
prenumeratoriaus nauda	2711
prenumerera	3877
prenumerera nu	3877
prenumeruj	3079
prenumeruoti	2673
preostalo vreme	3649
preostalo vreme -#	3649
preostalo vrijeme	3649
preostalo vrijeme -#	3649
prepis	3745	3840
preporuka	3589
presentado por	1440
presentat per	455
presentato da	2422
presentear	3311
presentear artigo	3310
presented by	1064
press enter or click to view image in full size	1083
prestani pratiti	3673
prethodna fotografija	3664
prethodna slika	3664
prethodna stranica	3664
pretplata	3581
pretplati se	3581
pretplatite se	3581
preuzmi audio	3649
preuzmi epizodu	3649
preuzmi na app storeu	3651
prevedeno z umetno inteligenco	3860
prevent your screen from going dark	61
preverite svoj nabiralnik	3851
previous article	1078
previous image	1289
previous page	1083
previous photo	1289
previous picture	1289
previous post	1083
previous slide	1289
prezentat de	3431
prezime	3662
priezvisko	3757
prihranite #%	3849
prihvatam	3605
prihvati	3605
prihvati i nastavi	3647
prihvati sve	3605
priimek	3852
priimti visus	2691
priimti visus slapukus	2712
prijava	3582	3780
prijava na newsletter	3661
prijava putem facebooka	3658
prijava putem googlea	3658
prijava s facebook	3848
prijava s facebookom	3848
prijava z apple	3848
prijava z google	3848
prijava z googlom	3848
prijavi	3672	3862
prijavi komentar	3671	3861
prijavi napako	3787
prijavi oglas	3675	3865
prijavi se	3582	3780
prijavi se na novice	3851
prijavi se preko facebooka	3658
prijavi se preko google	3658
prijavi se preko googlea	3658
prijavite napako	3857
prijavite se	3582	3780
prijavite se odmah	3582
prijzen kunnen intussen gewijzigd zijn	2876
primo piano	2338
principais pontos, por ia	3251
principios editoriales	1432
prindi	1479
prindi artikkel	1479
prindi retsept	61
print	593	1055	1285	2816
print & digital	1285
print + digital	1285
print article	1054
print artikel	687
print artiklen	593
print dit artikel	2872
print dit recept	61
print opskrift	61
print opskriften	61
print page	1153
print recept	61
print recipe	61
print subscription	1032
print the recipe	61
print this	1054
print this page	1153
print this story	1298
printen	2816
prisijungti	2673
prisijungti per facebook	2718
prisijungti per google	2718
prisijungti su facebook	2718
prisijungti su google	2718
prisiminti mane	2718
prispevaj	3779
privaatsuspoliitika	1514
privaatsusseaded	1514
privaatsustingimused	1492
privacidad	1346
privacy	2331	2823
privacy center	733
privacy notice	1042
privacy policy	1069	2331
privacy preference center	1069
privacy preferences	1069
privacy settings	1069
privacy statement	1069
privacy-instellingen	2916
privacybeleid	2823
privacyinstellingen	2916
privacyverklaring	2823
privalomas laukas	2719
privalomi laukai	2719
privatlivsindstillinger	658
privatlivspolitik	658
privatumo nustatymai	2712
privatumo politika	2691
probeabo	704
probeer gratis	2927
probeer het later opnieuw	2864
probeer het opnieuw	2930
probeer nu	2801
produktempfehlung	730
profil	704
profilo	2312
profiter de l'offre	1744
progress: #%	1277
proizvoljan iznos	3656
promo	2329	3588
promocijsko besedilo	3783
promocja	3093
promoted	1064
promoted by outbrain	1299
promoted by taboola	1299
promoted content	1064
promoted links	1064
promoted stories	1078
promotie	2821
promotion	1064
proovi hiljem uuesti	1521
proovi uuesti	1521
propaganda	3222
proposer une correction	1808
proposer une tribune	1868
prosimo, izklopite blokator oglasov	3844
prosseguir	3224
prossimo articolo	2411
prossimo video	2431
proteggiamo le nostre fonti	2414
prova # dagar gratis	3877
prova gratis	2312	3877
prova gratis per un mese	2374
prova nu	3877
prova-ho un mes gratis	411
proverite mejl	3661
proverite svoje znanje	3643
provjerite e-mail	3661
provjerite svoj inbox	3661
provjerite svoje znanje	3643
prueba gratis	1319
prueba un mes gratis	1395
prvo najnoviji	3671
przeczytaj jeszcze	3101
przeczytaj najpierw w aplikacji	3164
przedruk zabroniony	3182
przelew tradycyjny	3169
""", 'pu': """
pub	1768	3222
pubblica	2384
publicar	1403	3274
publicar comentario	1349
publicera kommentar	3982
publicidad	1344
publicidad - sigue leyendo	1344
publicidade	3222
publicitat	390
publicitate	3354
publieditorial	87
publier	1829
publier un commentaire	1773
publireportage	1768
publireportatge	87
publirreportaje	1344
publiser kommentar	3062
publish comment	1296
puhelin	1708
puhelinnumero	1708
pular para a receita	61
pulsa para activar el sonido	1449
puni ekran	3649
puntos clave	1378
puntual	1421
puoi regalare # articoli al mese	2376
push aktivieren	860
push-nachrichten aktivieren	860
pushberichten	2922
pushberichten aanzetten	2921
pushmeldingen	2922
pushnotiser	3962
pushvarsler	3042
puslapis #/#	2728
pusti video	3649
pustit video	543
putar audio	2255
putar otomatis	2256
putar video	2255
puzzel van de dag	2909
puzzels	2856
""", 'py': """
pysy ajan tasalla	1633
pysy kirjautuneena	1704
pytanie dnia	3153
""", 'qr': """
qr kodu okut	4131
qr kodu okutun	4131
qr kodu tarayin	4131
qr platba	550
""", 'qu': """
quero apoiar	3292
quero assinar	3205
quero contribuir	3292
quero doar	3292
quick crossword	1269
quick poll	91
quiero aportar	1420
quiero donar	1420
quiero recibir comunicaciones comerciales	1425
quiero recibirla	1391
quiero recibirlo	1391
quiero ser socia	1420
quiero ser socio	1420
quiero suscribirme	1319
quitar publicidad	1380
quitar sonido	1409
quiz da semana	3316
quiz starten	849
quiz van de week	2909
""", 'ra': """
raccomandato da	2329
raksta audioversija	2773
raksti redakcijai	2781
rakstiet redakcijai	2781
raksts pieejams abonentiem	2734
rangkuman ai	2280
rapporteer	2943
rapporteer reactie	2942
rapporter	3063
rapporter annonse	3066
rapporter en fejl	679
rapporter feil	2976
rapporter kommentar	3062
rapportera	3983
rapportera annons	3986
rapportera ett fel	3977
rapportera fel	3895
rapportera kommentar	3982
rate recipe	61
rate this article	1237
rate this post	1237
rate this recipe	61	1237
rate this story	1237
razvrsti po	3861
""", 're': """
reactie	2827
reactie plaatsen	2942
reactieregels	2942
reacties	2827
reacties worden vooraf gecontroleerd	2861
read ad-free	1299
read aloud	1054
read also	1078
read article	1083
read by a computer voice	1277
read by a synthetic voice	1277
read by an ai voice	1277
read by an automated voice	1277
read comments	1073
read full article	1083
read full story	1083
read in app	1083
read less	1289
read more	1083
read more about	1078
read more about sharing	1054
read more articles	1083
read more here	1083
read more on	1078
read more on these topics	1078
read next	1078
read original article	1083
read our complete coverage	1078
read story	1083
read the article	1083
read the document	1084
read the full article	1083
read the full document	1084
read the full story	1083
read the transcript	1277
read transcript	1277
read without limits	1284
reader offer	1272
reader offers	1272
reader poll	91	1268
readers also read	1078
readers are also reading	1235
readers' poll	1268
ready for more	1042
reageer	2827
reageer op dit artikel	2937
reageren	2827
reagovat	568
rebus	3397
rebutja totes les galetes	428
rebutja-ho tot	396
recent	1078
recent articles	1078
recent news	1078
recent posts	1078
recent stories	1078
recept bewaren	61
recept printen	61
recevoir des notifications	1843
recevoir la newsletter	1753
recevoir les notifications	1843
recevoir une alerte	1810
recharger la page	1844
rechazar	1346
rechazar todas	1346
rechazar todas las cookies	1448
rechazar todo	1346
rechazar y suscribirme	1413
rechazar y suscribirse	1413
recherche	1780
rechercher	1780
rechte am artikel erwerben	876
rechte an diesem artikel erwerben	876
rechten aanvragen	2938
recibir alertas	1390
recibir alertas de este autor	1459
recibir alertas de este tema	1390
reclame	2821
recomandate	3358
recomendaciones	1353
recomendadas	1353	3231
recomendado	1353
recomendado para ti	1353
recomendados	1353	3231
recomendamos	3231
recommander ce commentaire	1868
recommend	1297
recommended	1078	1285
recommended articles	1078
recommended by outbrain	1299
recommended by taboola	1299
recommended external content	1122
recommended for you	1078
recommended reading	1078
recommended reads	1155
recommended stories	1078
recommended videos	1078
recorda'm	439
recordarme	1423
reculer de # secondes	1836
recurso exclusivo para assinantes	3253
recusar	3224
recusar todos os cookies	3320
redactiestatuut	2937
redakcja poleca	3101
redaksi	2229
redaksjonen anbefaler	2980
redaktion kontaktieren	875
redaktionelle richtlinien	875
redaktionen anbefaler	606
redaktionen rekommenderar	3899
redaktionsempfehlung	740
redan prenumerant? logga in	3877
reddet	4072
reddit	1055
redes sociais	3218
redes sociales	1338
reducir texto	1438
redueix el text	453
reference: donation	1282
refresh page	1280
refresh the page	1280
refuser	1770
refuz toate cookie-urile	3436
regala	454	2421
regala aquest article	453
regala articolo	2420
regala l'article	453
regala l'articolo	2420
regala questo articolo	2420
regalar	1439
regalar noticia	1438
regardez aussi	1883
registar	3205
registe-se	3205
register	1032
register for free	1032
register now	1032
registo	3205
registra't	384
registra't per comentar	399
registrace	465
registracija	3582	3780
registrarme	1319
registrarme en la newsletter	1326
registrarse	1319
registrasi	2197
registrate	1395
registrati	2312
registrati e leggi questo articolo	2374
registrati gratis	2312
registreer	2801
registreer gratis	2801
registreeru tasuta	1474
registreeru veebiseminarile	1481
registrer deg	2959
registrera dig	3877
registreren	2801
registrieren	704
registriraj se	3582	3780
registro	1319
registro completado	1455
registrovat se	465
registruj se	3582
registruotis	2673
regler for debatten	684
regler for kommentarer	3062
regler for kommentarfeltet	3062
regole dei commenti	2383
regole per commentare	2383
regole per i commenti	2383
regras para comentar	3273
regulamin	3094
regulamin komentarzy	3186
reguli de comentare	3392
reguli pentru comentarii	3392
regulile comentariilor	3392
reject & subscribe	1275
reject all	1069
reject all cookies	1069
reject and pay	1275
rejeitar	3224
rejeitar todos	3224
rejeitar todos os cookies	3320
rejoignez la conversation	1808
rejoignez la discussion	1808
reklaam	1474
reklaamartikkel	1483
reklaamtekst	87	1483
reklam	3891	4071
reklam alani	4071
reklam engelleyici nasil kapatilir	4134
reklam engelleyici tespit edildi	4134
reklam engelleyicimi kapattim	4134
reklam engelleyicinizi kapatin	4134
reklam engelleyiciyi kapattim	4134
reklam slut	3986
reklam sonu	4125
reklama	475	2673	3093	3588	3686
reklamdan sonra devam ediyor	4071
reklamdir	4125
reklame	597	2972
reklame slut	688
reklami atla	4071
reklami kapat	4071
reklamin sonu	4125
reklaminis	87
reklaminis straipsnis	2682
reklamlar	4071
reklamlara izin ver	4134
reklamos pabaiga	2726
reklamy	3093
reklamy google	3190
rekomendasi	2214
rekomendasi untuk anda	2214
rekomendasi untukmu	2214
rekomenduojame	2675
rekommenderade artiklar	3899
rekommenderas	3899	3968
rekommenderas av outbrain	3986
rekommenderas av taboola	3986
rekommenderat	3899
rekommenderat av outbrain	3986
relacionadas	1353	3231
relacionado	1353
relacionados	1353	3231
relatar erro	3315
related	1078	1081
related article	1078
related articles	1078
related content	1078
related coverage	1078
related items	1078
related links	1078
related news	1078
related posts	1078
related reading	1078
related stories	1078
related story	1078
related tags	1078
related to this story	1078
related topics	1078
related videos	1078
relaterade artiklar	3899
relaterade nyheter	3899
relaterat	3899
relaterede artikler	606
relaterede emner	606
relateret	606
relatert	2980
relaterte artikler	2980
relaterte emner	2980
relaterte saker	2980
relevanteste	881
reload page	1280
reload the page	1280
remaining time	1277
remaining time #	1277
remaining time -#	1277
remember me	1032
remiamas turinys	2682
remind me in #	1023
remind me in may	1023
remind me later	1023
remind me next month	1023
remind me tomorrow	1023
remove ad	1064
remove ads	1064
remti	2673
renovar assinatura	3326
rep alertes d'aquest tema	405
replay	1083
replier	1781
replies	1073
reply	1073
report	1055	1297
report a mistake	1084
report a problem	1073
report a typo	1073
report abuse	1073
report ad	1064
report an error	1084
report comment	1073
report error	1084
report this ad	1064
report this comment	1296
reportagem exclusiva para assinantes	3268
reportar	1349
reportar comentario	1443
reportar erro	3227
reportar error	1349
reportar un error	1349
reprendre la lecture	1836
reprints & licensing	1293
reprints & permissions	1257
reprints and licensing	1293
reprints and permissions	1293
reproducir	1356
reproducir audio	1409
reproduction et diffusion interdites	1888
reproductor de audio	1449
reproduzir	3234
republish our articles for free	1293
republish this article	1293
republish this story	1293
request a correction	1073
request permission	1293
request permission to reuse	1293
request permissions	1257
request reprint	1293
request reprints	1293
required	1286	1287
required field	1286
required fields	1286
required, but never shown	1239
reserve online	3335
reserve your place	1272
reserve your seat	1272
reserveer je plek	2913
reserveer kaarten	2913
reserveer uw plaats	2913
reserver plads	656
reserver plass	3034
reset password	1032
respon	418
responda ao quiz	3276
responder	1349	3227
resta aggiornato	2319
resta connesso	2405
restam # caracteres	3259
resterende tid	660
resterende tid #	660
resterende tid -#	660
resterende tijd	2918
resterende tijd #	2918
resterende tijd -#	2918
restzeit	858
restzeit #	858
restzeit -#	858
resultado	92
resultado da enquete	3315
resultados	92
results	92
resum amb ia	450
resum generat amb ia	450
resumen con ia	1378
resumen de ia	1378
resumen generado por ia	1436
resumen ia	1436
resumen por ia	1378
resumir com ia	3251
resumo com ia	3307
resumo gerado por ia	3307
resumo ia	3307
resumo por ia	3251
retira el consentiment	428
retirar consentimento	3285
retirar consentimiento	1413
retirar el consentimiento	1413
retirar o consentimento	3285
retirer le consentement	1840
retirer mon consentement	1840
retour	1763
retour au sommaire	1883
retour en haut	1780
retour en haut de la page	1854
retour en haut de page	1854
retroceder # segundos	1409	3281
rettelser og presiseringer	3057
return to homepage	1289
return to top	1083
revenir en haut	1883
revisa el correu	441
revisa la safata d'entrada	441
revisa tu bandeja de entrada	1425
revisa tu correo	1425
revoca consenso	2395
revoca il consenso	2395
revogar consentimento	3285
rewind	1278
rewind # seconds	1277
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3836
rezerviraj mjesto	3646
rezervirajte svoje mesto	3836
rezervujte si miesto	3740
rezultatele sondajului	3433
rezultati	92
rezultati ankete	3643	3833
rezultati glasanja	3643
rezultati glasovanja	3833
rezumat ai	3426
rezumat generat de ai	3426
rezygnujesz, kiedy chcesz	3171
""", 'ri': """
riabbonati	2436
riassumi con l'ia	2357
riassunto ai	2417
riassunto generato dall'ia	2417
riassunto ia	2357
ricarica la pagina	2400
ricarica pagina	2400
ricevi gli avvisi su questo argomento	2368
ricevi la newsletter	2319
ricevi una notifica per ogni nuovo articolo dell'autore	2368
richiesta inviata	2437
ricordami	2405
riduci il testo	2420
rifiuta	2331
rifiuta e abbonati	2395
rifiuta tutti i cookie	2430
rifiuta tutto	2331
rights & permissions	1293
rights and permissions	1293
rimani aggiornato	2319
rimani connesso	2405
rimani informato	2319
ringkasan ai	2280
rinnova l'abbonamento	2436
riproduci	2341
riproduci audio	2391
riproduci video	2391
riproduzione automatica	2392
riproduzione vietata	2443
riservato agli abbonati	2374
rispondi	2334
rispondi al sondaggio	2365
ristikko	1688
risultati	92
risultati del sondaggio	2425
ritzau	636
ritzau/afp	636
ritzau/reuters	636
rivedi il video	2431
""", 'ro': """
rocznie	3172
rodyti # atsakymus	2723
rodyti atsakymus	2723
rodyti daugiau	2680
rodyti ir sutikti	2712
rodyti komentarus	2679
rodyti rezultatus	2709
rohkem artikleid	1522
rohkem autorilt	1522
rozbalit	483
rozliczane rocznie	3171
rozmiar czcionki	3189
rozmiar tekstu	65
rozpocznij quiz	3153
rozumiem	3105
""", 'rs': """
rss	1055
""", 'ru': """
rubriken	740
rubriques	1777
rules for comments	1296
rustore	94
""", 'ry': """
rychlost	544
ryhdy kuukausilahjoittajaksi	1702
""", "s'": """
s'abonner	1744
s'identifier	1744
s'inscrire	1744
s'inscrire gratuitement	1744
""", 'sa': """
sa kasutad reklaamiblokeerijat	1518
saada e-postiga	1479
saada kommentaar	1525
saada vihje	1481
saatavilla google playsta	1697
sag uns deine meinung	781
sagen sie uns ihre meinung	781
saiba mais	3231
sair	3205
sair da tela cheia	3281
saisissez votre email	1881
saken er automatisk generert	3060
saken er forbeholdt abonnenter	2959
saken er lest opp av en ki-stemme	3038
saken er lest opp av en robot	2968
saken fortsetter etter annonsen	2972
saken fortsetter nedenfor	2972
saken fortsetter under	2972
saken fortsetter under bildet	2972
saken oppdateres	2972
sakrij odgovore	3671
sakrij oglas	3675
salasana	1705
salin	2284
salin link	2206
salin tautan	2206
salir de pantalla completa	1409
salli	1699
salli aina	1693
salli ilmoitukset	1698
salli kerran	1693
salli mainokset	1701
salta alla ricetta	61
salta annuncio	2431
saltar a la receta	61
saltar al contenido	1356
saltar anuncio	1449
saltar publicidad	1344
salva	2324
salva articolo	2324
salva l'articolo	2376
salva la ricetta	61
salva le preferenze	2395
salva per dopo	2376
salva preferenze	2395
salva ricetta	61
salvar	3217
salvar artigo	3217
salvar para depois	3336
salvar para ler depois	3270
salvar receita	61
salvesta	1479
salvesta artikkel	1479
salvesta hilisemaks	1527
salvesta seaded	1514
salvesta valikud	1514
samal teemal	1476
samengevat door ai	2853
samenvatting door ai	2853
sammanfattad av ai	3902
sammanfattning gjord av ai	3902
samo neophodni	3647
samo nujni	3837
samo za pretplatnike	3658
samodejno predvajanje	3839
samodejno prevedeno	3860
sampaikan pendapat anda	2248
samtykke	598	2973
sanaristikko	1688
sans opinion	1829
santrauka sukurta di	2722
satin al	4156
satu kali	2268
saturs nav pieejams	2772
sauvegarder	1763
sauvegarder l'article	1820
sauvegarder pour lire plus tard	1820
save	1054
save #%	1285
save article	1054
save for later	1054
save preferences	1069
save recipe	61
save story	1054
save this article	1054
save this recipe	61
saved	1054
saya mengerti	2217
saya menyetujui pemrosesan data saya	2272
saya menyetujui syarat dan ketentuan	2272
saya setuju dengan kebijakan privasi	2272
saya setuju dengan syarat dan ketentuan	2272
saya sudah mematikan pemblokir iklan	2265
saya sudah menonaktifkannya	2265
saya sudah punya akun	2270
sayfayi yenile	4134
sayfayi yenileyin	4134
""", 'sb': """
sbalit	483
sblocca	2436
sblocca l'articolo	2374
""", 'sc': """
scan de qr-code	2920
scan qr-koden	662
scansiona il qr code	2397
scarica audio	2391
scarica da app store	2397
scarica da google play	2397
scarica il podcast	2391
scarica l'audio	2391
scarica l'episodio	2391
scarica la app	2397
scarica su app store	2397
scegli	2406
scegli i cookie	2430
scegli il piano	2405
scegli il tuo abbonamento	2374
scegli il tuo piano	2405
scegli l'abbonamento che fa per te	2374
scegli l'importo	2435
scegli l'offerta	2405
scegli questa offerta	2405
scegli un importo	2310
schermo intero	2392
schlagworte	740
schlagworte zum thema	740
schon abonnent	704
schon dabei	698
schreibe einen kommentar	736
schreiben sie der redaktion	781	875
schreiben sie einen kommentar	736
schrift kleiner	883
schrift verkleinern	725
schrijf een reactie	2827
schrijf je gratis in	2864
schrijf je in	2806
schrijf je in voor onze nieuwsbrief	2806
scopri	2341
scopri le offerte	2312
scopri tutte le nostre newsletter	2370
scopri tutte le offerte di abbonamento	2374
scrie un comentariu	3357
scrie-i autorului	3423
scrivi all'autore	2414
scrivi all'autrice	2414
scrivi alla redazione	2414
scrivi qui il tuo commento	2365
scrivi un commento	2334
scroll down for video	1131
scroll down to continue	1156
scroll down to continue reading	1064
scroll for more	1064
scroll ke bawah untuk melanjutkan	2209
scroll to continue	1064
scroll to continue with content	1064	2209
scroll to top	1083
scroll untuk melanjutkan membaca	2254
scroll untuk membaca	2209
scrolle weiter	730
scrollen sie weiter	730
""", 'se': """
se # bildene	3052
se # bilder	3052	3972
se # bilderna	3972
se # billeder	674
se # billederne	674
se # foto	3052
se # foton	3972
se # fotos	674
se abonnemang	3877
se abonnement	3047
se abonnementer	584
se alla	3902
se alla # bilder	3972
se alla # bilderna	3972
se alla # foton	3972
se alla bilder	3902	3972
se alla bilderna	3972
se alla erbjudanden	3967
se alla foton	3972
se alle	609	2983
se alle # bildene	3052
se alle # bilder	3052
se alle # billeder	674
se alle # billederne	674
se alle # foto	3052
se alle # fotos	674
se alle abonnementer	669
se alle abonnentfordeler	2959
se alle bildene	2983	3052
se alle bilder	3052
se alle billeder	674
se alle billederne	674
se alle fordele for abonnenter	584
se alle foto	3052
se alle fotos	674
se alle tilbud	3047
se bildegalleri	3053
se bildene	3052
se bildene her	2983
se bilder	3052	3972
se bilderna	3972
se bildeserie	3053
se bildspelet	3973
se billeder	674
se billederne	674
se billederne her	609
se billedgalleri	675
se billedserie	675
se billedserien	675
se connecter	1744
se connecter avec apple	1817
se connecter avec facebook	1817
se connecter avec google	1817
se erbjudanden	3877
se factura anualmente	1423
se flere billeder	609
se foto	3052
se foton	3972
se fotos	674
se galleri	675
se grafikken her	609	2983
se ha producido un error	1425
se klippet	3902
se klippet i spelaren ovan	3902
se klippet ovan	3902
se klippet over	2983
se kommentarer	684
se liveblog	675
se pris	3952
se prisen	656
se priset	3952
se resultat	91	3948
se resultatene	3030
se resultaterne	652
se resultatet	91	3948
se souvenir de moi	1848
se tilbud	584	2959
se tilbuddet	656
se tilbudene	2959
se tilbudet	3034
se videoen	3038
se videoen her	609	2983
se videoen herunder	609
se videoen nedenfor	609	2983
se videoen ovenfor	609
se videoen over	2983
se videoen under	2983
se videon i spelaren ovan	3902
se videon nedan	3902
se videon ovan	3902
search	1083
sebelumnya	2216
secciones	1353
sections	1083
secure checkout	1030
secure drop	1292
secure payment	1029
secure transaction	1030
seda sisu ei saa kuvada	1514
sedang tren	2240
see # images	1288
see # more images	1288
see # more photos	1288
see # more pictures	1288
see # photos	1288
see # pictures	1288
see all	1083
see all # images	1288
see all # photos	1288
see all # pictures	1288
see all articles by this author	1289
see all images	1288
see all newsletters	1042
see all offers	1284
see all photos	1288
see all pictures	1288
see all plans	1151
see all subscription plans	1151
see also	1078
see artikkel on lukustatud	1520
see at amazon	1267
see comments	1073
see deal	1267
see details	1084
see gallery	1289
see how you did	1268
see images	1288
see it at amazon	1267
see less	1289
see more	1083
see offer	1284
see offers	1284
see original	1084
see photos	1288
see pictures	1288
see plans	1284
see price	1267
see results	91	1268
see subscription options	1032
see the answers	1268
see the gallery	1289
see the map	1084
see the results	91
see video pole enam saadaval	1515
seek to live, currently behind live	1277
seek to live, currently playing live	1277
segarkan halaman	2265
segnala	2334
segnala abuso	2384
segnala commento	2425
segnala il commento	2425
segnala questo commento	2425
segnala refuso	2425
segnala un errore	2334
segnala un errore nell'articolo	2365
segnala un refuso	2425
segnalazione anonima	2414
segueix aquest tema	405
segueix el tema	451
segueix l'autor	405
segueix tota l'actualitat en directe	414
segui	2325
segui argomento	2418
segui autore	2418
segui il tema	2418
segui l'argomento	2418
segui l'autore	2418
segui la diretta	2368
segui questo argomento	2368
segui questo autore	2441
segui questo tema	2368
seguici	2325
seguici su facebook	2325
seguici sui social	2325
seguir	1339	3218
seguir a este autor	1390
seguir al autor	1437
seguir assunto	3331
seguir autor	1437	3261
seguir en el navegador	1415
seguir en la web	1415
seguir este autor	3308
seguir este tema	1390	3261
seguir leyendo	1319	1356
seguir leyendo en	1339
seguir o autor	3308
seguir o tema	3331
seguir sin apoyar	1313
seguir tema	1437	3308
sei d'accordo? vota	2365
sei iscritto	2437
seite #	743
seite # aus #	870
seite # von #	870
seite #/#	870
seite drucken	725
seite neu laden	863
seite teilen	725
seja apoiador	3201
seja apoiadora	3292
seja assinante	3205
seja o primeiro a comentar	3227
seja um apoiador	3201
sekali	2268
sekot autoram	2784
selalu izinkan	2259
selalu tampilkan	2259
selanjutnya	2216
selecciona	440
seleccionar	1424
selecionar	3296
selecione as newsletters que pretende receber	3263
selecione as newsletters que quer receber	3263
select	1285
select a plan	1284
select an amount	1029
select payment method	1029
select plan	1284
select this plan	1284
selecteer	2928
selecteren	2928
selengkapnya	2216
seleziona	2406
selles artiklis	1522
sem som	3282
sem spam	3297
sembunyikan	2217
sembunyikan balasan	2248
sembunyikan komentar	2248
semua artikel penulis	2276
semua berita	2276
semua gim	2251
semua komentar	2213
semua permainan	2251
semua video	2276
senare	3873	3962
senaste	3899
senaste nyheterna	3899
senaste nytt	3899
send	91	673	1287	3051
send a tip anonymously	1292
send an anonymous tip	1292
send anonymt tips	3057
send as gift	1298
send besked	672
send by e-mail	1298
send by email	1298
send by whatsapp	1298
send comment	1296
send dine billeder	679
send e-post til journalisten	3053
send email	1054
send et anonymt tip	679
send et tip	679
send feedback	1073
send inn	91	3051
send inn kommentar	3062
send kommentar	3062
send melding	3050
send message	1286
send som e-mail	687
send som e-post	3065
send til en ven	593
send tip	679
send tips	3057
send to a friend	1054
send via email	1298
send via whatsapp	1298
senden	869
senere	580	664	2955	3042
seneste	606
seneste nyheder	606
seneste nyt	606
sense correu brossa	441
sense tu no seria possible	410
sent daily	1142
sent weekly	1142
senza di te non ce la facciamo	2373
senza vincoli	2374
seotud artiklid	1476
seotud lood	1476
sepa-lastschrift	703
sepete ekle	4176
services partenaires	1768
servicios	1353
ses dosyasini indir	4126
ses oynatici	4165
sesi indir	4126
sesi kapat	4126
sesli dinle	4069
setiap bulan	2268
setiap donasi berarti	2267
setiap kontribusi berarti	2267
setiap rupiah berarti	2267
setuju dan lanjutkan	2259
seu apelido	3315
seu e-mail	3209
seu email	3209
seu nome	3298
seu pedido foi enviado	3327
seu voto foi computado	3273
seu voto foi registrado	3273
seuraa	1638
seuraa aihetta	1638
seuraa kirjoittajaa	1721
seuraa toimittajaa	1721
seuraat jo	1721
seuraava	1647
seuraava artikkeli	1710
seuraava juttu	1645
seuraava kuva	1710
seuraava sivu	1710
seuraava video	1695
seuraavaksi	1647
seuratut aiheet	1721
sezioni	2338
""", 'sf': """
sfoglia gallery	2341
sfoglia il giornale	2312
sfoglia la gallery	2411
""", 'sh': """
share	899	1054	2206	3351
share a gift link	1298
share article	1054
share as gift	1298
share by email	1054
share by text	1054
share by whatsapp	1298
share full article	1054
share gift link	1298
share link	1054
share on	1054
share on bluesky	1054
share on facebook	1054
share on flipboard	1054
share on linkedin	1054
share on pinterest	1054
share on reddit	1054
share on social	1153
share on social media	1153
share on telegram	1054
share on threads	1054
share on x	1054
share on x (twitter	1054
share on your socials	1153
share options	1054
share pe facebook	3385
share save	1054
share share	1054
share story	1054
share this	1054
share this article	1054
share this news	1054
share this on	1054
share this on social media	1054
share this recipe	61
share to facebook	1054
share tweet	1054
share using the buttons below	1153
share via	1054
share via facebook	1054
share via twitter	1054
share with a friend	1054
share with email	1054
share with friends	1153
share with your friends	1054
sharing	1054
shop now	1234
shop the collection	1272
shop the edit	1234
shop the look	1234
shop the story	1234
shop this look	1234
shop this story	1234
show # images	1288
show # more images	1288
show # more photos	1288
show # more pictures	1288
show # photos	1288
show # pictures	1288
show # replies	1296
show all	1083
show all # images	1288
show all # photos	1288
show all # pictures	1288
show all images	1288
show all photos	1288
show all pictures	1288
show and accept	1275
show caption	1083
show comments	1073
show content	1275
show external content	1069
show gallery	1289
show image	1084
show images	1288
show less	1083
show map	1084
show more	1083
show more replies	1296
show more sharing options	1054
show original	1084
show password	1284
show photos	1288
show pictures	1288
show replies	1296
show results	91	1268
show this content	1275
show transcript	1277
show translation	1084
shrani	3787
shrani izbiro	3837
shrani nastavitve	3837
shrani recept	61
shrani za pozneje	3864
""", 'si': """
si din mening	2976
sicher und anonym hinweise senden	875
sida # av #	3972
sida #/#	3972
side # af #	674
side # av #	3052
side #/#	674	3052
sie folgen diesem autor	882
sie folgen diesem thema	882
sie folgen diesem thema bereits	882
sie haben bereits abgestimmt	849
sie haben bereits ein konto	796
sie haben bereits ein konto? anmelden	796
sie haben den newsletter abonniert	787
sie haben noch kein abo	796
sie haben noch kein konto	866
sie haben schon ein abo	866
sie haben sich erfolgreich angemeldet	868
sieh dir diesen beitrag auf instagram an	769
siehe auch	740
siga	3218
siga ao vivo	3301
siga em direto	3301
siga este autor	3261
siga-nos	3218
sign in	1032
sign in / register	1032
sign in or sign up	1032
sign in with apple	1284
sign in with email	1284
sign in with facebook	1284
sign in with google	1284
sign me up	1042
sign out	1032
sign up	1032
sign up for corrections and clarifications	1073
sign up for free	1032
sign up for our newsletter	1042
sign up here	1042
sign up now	1032
sign up or log in	1151
sign up to our newsletter	1142
sign up using email and password	1239
sign up using google	1239
sign up with apple	1284
sign up with email	1284
sign up with facebook	1284
sign up with google	1284
sign up with your email	1142
signaler	1773
signaler ce commentaire	1868
signaler ce message	1868
signaler un abus	1808
signaler une erreur	1781
signaler une faute	1808
signaler une faute d'orthographe	1808
sigue este tema y recibe avisos	1390
sigue leyendo	1353
sigue leyendo debajo	1344
sigues a este autor	1459
sigues este tema	1459
siguiendo	1339
siguiente	1356
siguiente foto	1457
siguiente imagen	1457
siguiente noticia	1353
siirry aihesivulle	1710
siirry etusivulle	1710
siirry kauppaan	1691
siirry keskusteluun	1719
siirry lahjoitussivulle	1702
siirry reseptiin	61
siirry sivun alkuun	1710
siirry tapahtumaan	1691
siirry tarjoukseen	1691
siirry visaan	1687
sikeresen feliratkozott	2116
sikr dig billetter	656
sikr dig en plads	656
sikre deg billett	3034
sikre deg plass	3034
silencia	425
silenciar	1410	3282
sim, quero	3289
simak juga	2214
similar articles	1078
similar posts	1078
similar stories	1078
simpan	2206
simpan artikel	2239
simpan pengaturan	2259
simpan preferensi	2259
simpan resep	61
simpan untuk dibaca nanti	2239
simpan untuk nanti	2298
sin comentarios	1349
sin permanencia	1395
sin spam	1425
single contribution	1029
singola	2403
sintesi generata dall'ia	2417
sinu e-post	1521
sinu e-posti aadress	1499
sinu nimi	1521
sinua voisi kiinnostaa	1645
siradaki haber	4076
siradaki video	4165
sirala	4120
siralama	4120
sisa waktu	2255
sisesta kehtiv e-posti aadress	1521
sisesta oma e-posti aadress	1499
sisesta summa	1519
siste	2980
siste nyheter	2980
siste nytt	2980
sisu ei ole saadaval	1514
sisu on blokeeritud	1514
sisu pole saadaval	1514
sisuturundus	87	1474
sisuturunduse artikkel	1483
site map	1083
siteden devam et	4131
sitemap	1083
sivu #/#	1709
sivun alkuun	1710
""", 'sj': """
sjekk e-posten din	3050
sjekk innboksen	3050
sjekk innboksen din	3050
sjekk pris	3034
""", 'sk': """
skabt med ai	682
skaito sintetinis balsas	2713
skaitomiausi	2675
skaitomiausi straipsniai	2675
skaitomiausia	2675
skaitykite daugiau	2675
skaitykite su prenumerata	2718
skaitykite toliau	2673
skaityti daugiau	2680
skaityti komentarus	2679
skaityti toliau	2673
skaityti visus komentarus	2679
skal udfyldes	672
skaneeri qr-kood	1516
skaneeri qr-koodi	1516
skann qr-koden	3040
skanna qr-koden	3960
skannaa qr-koodi	1697
skapa ett gratis konto	3877
skapa ett konto	3877
skapa gratis konto	3877
skapa konto	3877
skapa konto gratis	3877
skapad av ai	3980
skapad med ai	3980
skaties bildes	2741
skaties foto	2741
skaties video	2741
skatieties video	2741
skeniraj qr kod	3651
skeniraj qr-kodo	3841
skenirajte qr kod	3651
skenirajte qr kod i preuzmite aplikaciju	3651
skenirajte qr-kodo	3841
skenirajte qr-kodo in prenesite aplikacijo	3841
skicka	91	3971
skicka dina bilder	3977
skicka in	91	3971
skicka in dina bilder	3977
skicka in ditt tips	3977
skicka kommentar	3982
skicka meddelande	3970
skicka tips	3977
skicka via e-post	3985
skip ad	1023
skip ads	1064
skip advertisement	1064
skip backward # seconds	1277
skip for now	1023
skip forward # seconds	1277
skip past newsletter promotion	1042
skip this	1023
skip to content	1083
skip to footer	1083
skip to main content	1083
skip to navigation	1083
skip to recipe	61
skirkite # % gpm	2717
skirkite mums # %	2717
skjul	610	2984
skjul annonce	688
skjul annonse	3066
skjul bildetekst	3053
skjul billedtekst	675
skjul svar	3062
skocz do przepisu	61
skok na recept	61
skomentuj	3089	3097
skontrolujte si e-mail	3756
skopiowano do schowka	3189
skopiowano link	3089
skopiuj adres	3089
skopiuj link	3089
skrij odgovore	3861
skrij oglas	3865
skriv din kommentar	601	2976	3895
skriv din kommentar her	601	2976
skriv en kommentar	601	2976	3895
skriv et svar	609
skriv inn e-post	2964
skriv inn e-postadressen din	2964
skriv kommentar	601
skriv til forfatteren	675
skriv ut	2968	3887
skriv ut artikeln	3887
skriv ut artikkelen	3065
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2968
skriv ut sidan	3985
skriv ut siden	3065
skru av adblock	3043
skru av annonseblokkering	3043
skru av lyd	3038
skype	1055
""", 'sl': """
sla advertentie over	2821
slajd # z #	3176
sledi avtorici	3863
sledi avtorju	3863
sledi temi	3863
sledite temi	3863
sledovat autora	569
sledovat autorku	569
sledovat online	558
slide # of #	1288
slide # van #	2932
slik beskytter vi kildene	3057
slik jobber vi med rettelser	3057
slik retter vi feil	3057
slik skrur du av adblock	3043
slika # od #	3663	3853
slika #/#	3663	3853
slika u slici	3649
slika v sliki	3839
slobodan iznos	3656
sluit	2834
sluit advertentie	2946
sluit galerij	2933
sluiten	2796
slut annons	3986
""", 'sm': """
smaller text	1298
smanji slova	3674
smetti di seguire	2418
sms	1055
""", 'sn': """
snapchat	1055
snelheid	2919
sniegt atsauksmi	2782
snimak nije dostupan	3649
snimka nije dostupna	3649
""", 'so': """
so deaktivieren sie ihren adblocker	862
so gehen wir mit fehlern um	875
so nutzen wir ki	878
so schalten sie den adblocker aus	862
sobre el autor	1353
sobre la firma	1353
sobrenome	3298
social	2325
social media	726	1059
sociala medier	3888
sociale media	2817
sociale medier	594
soitin latautuu	1695
solicitud enviada	1455
solitaire	536	1269	1833	3737
solo gli abbonati possono commentare	2365
solo los suscriptores pueden comentar	1385
solo para suscriptores	1423
solo per abbonati	2405
solo per gli abbonati	2405
something went wrong	1142	1287
something went wrong, please try again	1286
something went wrong, please try again later	1286
something went wrong. please try again	1142
something went wrong. please try again later	1042
sommaire	1780
son dakika	4076
son dakika haberleri	4076
son dakika haberlerini almak ister misiniz	4132
son haberler	4076
sonda	92	3154
sonda dnia	3153
sondage	92
sondage du jour	91
sondagem	92
sondaggio	92
sondaj	92
sondajul zilei	91
sonra oku	4069
sonraki	4078
sonraki haber	4076
sonraki sayfa	4078
sonraki video	4165
sonraki yazi	4172
soovid saada teavitusi	1517
sopa de letras	1407
sopa de lletres	422
sorodna novica	3784
sorodne novice	3784
sorodne vsebine	3784
sorotan	2214
sorrend	2184
sorry, this video is not available	1277
sort by	1073	1297
sort by best	1296
sort by newest	1296
sort by oldest	1296
sort by: newest	1296
sorteer op	2942
sorter efter	684
sorter etter	3062
sortera	3983
sortera efter	3982
sorteren op	2942
sortering	3063
sortieren nach	880
sortierung	881
sortiraj	3672
sortiraj po	3671
sortuj	3187
sortuj od	3186
sosiaalinen media	1638
sosiale medier	2969
sostieni	2307
sostienici	2307
sottotitoli	2392
sous-titres	1837
soutenez-nous	1735
soutenir	1735
soutenir par un don	1878
soyad	4143
soyadiniz	4143
soziale medien	726
soziale netzwerke aktivieren	856
""", 'sp': """
spam yok	4142
spander en kaffe	3045
spannend	740
spar # %	670	3048
spar #%	670	3048
spara	3887
spara # %	3968
spara artikel	3887
spara artikeln	3887
spara artikeln till senare	3887
spara recept	61
spara receptet	61
spara till senare	3887
spara val	3956
spausdinti	2678
special offer	1032
spedizione gratuita	2422
speel mee	2909
speel nu	2909
speel video	2918
speel video af	2858
speichern	725
spela klipp	3958
spela nu	3948
spela upp	3902	3959
spela upp video	3958
spela video	3958
spelaren laddas	3958
speler wordt geladen	2918
speltid #	3958
spende	699
spende einrichten	864
spende jetzt	699
spenden	699
spenden sie	699
spenden sind steuerlich absetzbar	864
spendenkonto	791
spendier uns einen kaffee	864
spendiere uns einen kaffee	864
spendieren sie uns einen kaffee	864
spil her	652
spil med	652
spil nu	652
spill av	2983
spill av video	2983
spill av video her	2983
spill her	3030
spilleren lastes	3038
spomni me kasneje	3791
sponseret indhold	688
sponset	2972
sponset innhold	2972
sponsor	4156
sponsor content	1064
sponsored	730	902	1064	2876
sponsored content	1064
sponsored links	1064
sponsored message	1064
sponsored message - story continues after this	1064
sponsored post	1064
sponsored stories	1078
sponsoreret	597
sponsoreret indhold	597
sponsorizzato	2329
sponsorizzato da	2422
sponsorlu	4071
sponsorlu haber	4071
sponsoroitu	1639
sponsrat	3891
sponzorirana vsebina	3783
sponzorirano	3588	3783
sponzorisani tekst	3588
sponzorisano	3588
spotify	1055
spotted a mistake	1073
spotted an error	1073
spravovat souhlas	541
sprejmem	3799
sprejmem vse	3837
sprejmi	3799
sprejmi in nadaljuj	3837
sprejmi vse	3799
spremeni velikost pisave	3864
spremi	3592
spremi odabir	3647
spremi postavke	3647
spremi recept	61
spremi za kasnije	3674
spring naar recept	61
spring til indhold	675
springe zum rezept	61
spustit audio	543
spustit video	543
""", 'st': """
sta advertenties toe	2924
sta meldingen toe	2921
stai seguendo questo argomento	2441
stai seguendo questo autore	2441
stai usando adblock	2434
stai usando un ad blocker	2434
stai usando un adblock	2434
stampa	2324
stampa articolo	2324
stampa la ricetta	61
stampa questo articolo	2376
stampa ricetta	61
standard digital	1151
standardy redakcyjne	3181
start de quiz	2909
start free trial	1032
start quiz	1268
start quizen	3030
start quizzen	652
start slideshow	1289
start subscription	1032
start the quiz	1268
starta quiz	3948
startseite	740	743
stay connected	1042
stay in the know	1042
stay informed	1042
stay logged in	1284
stay signed in	1284
stay up to date	1042
ste opazili napako	3857
ste pozabili geslo	3848
steady	699
stel in als voorkeursbron	2944
stel je vraag aan onze ai	2853
stellenmarkt	775
stelling	92
stelling van de dag	91	2909
stem	91	653	2910	3031
stem her	91	609	2983
stem i afstemningen	609
stem i avstemningen	2983
stem mee	2909
stem nu	91	2856
stemmen	91	2910
stemmen din er registrert	3030
steun ons	2797
steun ons op patreon	2925
steun ons via patreon	2925
stichworte	740
stikkord	2980
stimme abgeben	91	849
stimmen sie ab	775
stopt automatisch	2871
stories for you	1078
story continues	1064
story continues below	1064
straipsnis prieinamas tik prenumeratoriams	2673
stran # od #	3853
stran #/#	3853
strana # od #	3663
strana # z #	557	3758
strana # ze #	557
strana # zo #	3758
strana #/#	557	3758
stranica # od #	3663
stranica #/#	3663
stream type live	1277
strictly necessary cookies	1069
strinjam se	3799
strinjam se in nadaljujem	3837
strinjam se s prikazom zunanje vsebine	3799
strojno prevedeno	3670	3860
strona # z #	3176
strona #/#	3176
stt	1651
stt-afp	1651
stt-reuters	1651
stumbleupon	1055
stumm	859
stummschalten	858
stummschaltung aufheben	858
stuur door	2896
stuur een anonieme tip	2937
stuur een correctie	2861
stuur een tip	2937
stuur je foto of video	2937
stuur je foto's in	2937
stuur je tip	2937
stworzone przez ai	3184
""", 'su': """
su questo argomento	2377
su voto ha sido registrado	1402
sua mensagem	3327
sua mensagem foi enviada	3297
suara anda telah dicatat	2248
suara anda telah direkam	2248
suara dihasilkan ai	2255
subiect	3441
subiecte	3358
subject	1287
submit	91	1024	1287
submit a correction	1073
submit comment	1073
submit vote	91	1268
submit your vote	91
subscreva a newsletter	3209
subscreva gratuitamente	3263
subscrever	3209
subscrever newsletter	3209
subscribe	1032
subscribe by email	1042
subscribe for free	1032
subscribe here	1032
subscribe now	1032
subscribe to continue	1032
subscribe to continue reading	1032
subscribe to get the latest posts sent to your email	1042
subscribe to our newsletters	1042
subscribe to read	1032
subscribe today	1032
subscribe via email	1042
subscriber benefit	1272
subscriber benefits	1272
subscriber exclusive	1151
subscriber offer	1272
subscriber only	1032
subscriber rewards	1272
subscriber-only	1032
subscriber-only content	1151
subscribers get more	1151
subscribers only	1032
subscription options	1032
subscriu-t'hi	383
subscriu-te	383
subskrybuj	3079
subskrybuj teraz	3171
subtitel	2256
subtitles	1278
subtitles off	1277
subtitles settings	1277
subtitrare	3401
success	1287
success! check your inbox	1188
successivo	2341
suche	743	872
suchen	743
sudah berlangganan	2270
sudah punya akun	2197
sudoku	422	536	653	850	960	1269	1407	1688	1833	2153	2253	2388	2910	3031	3154	3278	3397	3644	3737	3834	3949	4124	4359
sudoku do dia	3316
suggerisci una correzione	2357
suggest a correction	1073
suggested	1078
suggested articles	1078
suivant	1780
suivez notre direct	1820
suivez notre live	1883
suivez nous	1764
suivez-nous	1764
suivi	1764
suivre	1764
suivre ce sujet	1764
suivre ce sujet et recevoir une alerte	1810
suivre cet auteur	1764
suivre l'auteur	1862
suivre l'autrice	1862
suivre le direct	1854
suivre notre direct	1854
sujet	1882
sujets	1777
suka	2249
sukunimi	1708
sukurta dirbtinio intelekto	2722
sukurta su di	2722
sul pole kontot	1520
sulge	1482
sulge galerii	1522
sulge reklaam	1483
sulje	1628
sulje galleria	1710
sulje mainos	1723
sullo stesso argomento	2338
sullo stesso tema	2338
sumbang	2196
summary by ai	1124
summary generated by ai	1295
sunt de acord cu prelucrarea datelor cu caracter personal	3417
sunt de acord cu prelucrarea datelor personale	3417
suora	1696
suoraan reseptiin	61
suositellut	1645
suositeltu	1705
suosittelee outbrain	1723
suosittelemme	1645
suosituimmat	1645	1720
suosituin	1705
suositut	1720
support local journalism	1025
support our journalism	1025
support our work	1025
support quality journalism	1025
support the author	1025
support this site	1025
support us	1025
support us on patreon	1025
support us today	1025
supported by	1064
sur ce sujet	1777
sur le web	1777
surt de la pantalla completa	424
survei	92
suscribete	1319
suscribirme	1319
suscribirse	1319
suscribirse a este autor	1459
suscribirse a este tema	1459
suscribite	1395
suscribite ahora	1395
suscripciones	1319
susijusios naujienos	2675
susisiekti su redakcija	2721
sutikti ir rodyti	2712
sutikti su visais	2691
sutinku	2691
sutinku su visais	2712
suurem tekst	1527
suurempi teksti	1722
suurenda	1522
suurenda pilti	1522
suurenna	1710
suurenna kuva	1647
""", 'sv': """
svaki petak. besplatno. bez spama	3661
svar	601	685	2976	3063
svara	3895	3983
svi komentari	3592
svi tekstovi autora	3664
svrha uplate: donacija	3656
""", 'sw': """
swisha en slant	3874
swisha ett bidrag	3965
swisha till oss	3965
""", 'sy': """
syarat dan ketentuan	2212
syarat dan ketentuan | kebijakan privasi	2212
syndication rights	1293
synes godt om	685
""", 'sz': """
szavazok	91
szavazz	91	2153
szavazzon	91	2113
szerezd meg a google playen	2162
szerezze be: google play	2162
szintetikus hang olvassa fel	2160
szudoku	2153
szukaj	3104
szybki przelew	3169
""", "t'": """
t'ha agradat aquest article	399
""", 'ta': """
ta bort annonser	3891
ta quiz	3030
ta quizzen	3030
ta testen	3030
ta video ni na voljo	3839
ta vsebina ni na voljo	3837
taasesituse kiirus	1515
taboolan suosittelema	1723
tack! kolla din inkorg	3970
tag	2214	2338	4322
tag quiz	652
tag testen	652
tag-uri	3358
tagasi avalehele	1522
taggar	3899
tagged	1078
tagger	2980
tagi	3101
tagovi	3589
tags	606	740	906	1078	1353	1777	2214	2338	2831	3231	4322
taguri	3358
tahunan	2268
tai	1705
taille de la police	1864
taille de police	1864
taille du texte	1763
taip pat skaitykite	2675
tak for at du stemte	652
tak for din besked	672
tak for din henvendelse	672
tak for din stemme	91	652
tak for din tilmelding	589
tak for tilmeldingen	672
tak! tjek din indbakke	672
takaisin alkuun	1710
takaisin etusivulle	1710
takarir	2256
take our poll	1268
take our survey	1073
take the poll	1268
take the quiz	1268
takibi birak	4152
takip ediliyor	4152
takip ediyorsunuz	4173
takk for at du stemte	91
takk for din henvendelse	3050
takk for din stemme	91	3030
takk for meldingen	3050
takk for stemmen din	3030
takk! sjekk innboksen	3050
takma adiniz	4159
talebiniz alindi	4170
tallenna	1637
tallenna asetukset	1693
tallenna juttu	1637
tallenna resepti	61
tallenna valinnat	1693
tallennettu	1722
talvez mais tarde	3200
tam ekran	4127
tamanho da fonte	65	3217
tamanho da letra	3310
tamanho do texto	65
tambahkan balasan	2287
tambahkan ke keranjang	2297
tambahkan sebagai sumber pilihan	2281
tampilkan asli	2217
tampilkan balasan	2248
tampilkan konten	2259
tampilkan lebih banyak	2216
tampilkan lebih sedikit	2217
tampilkan postingan	2259
tampilkan semua	2276
tampilkan subtitel	2255
tanpa spam	2272
tap to enlarge	1289
tap to unmute	1277
tapahtui virhe	1708
tarayicida devam et	4131
tarayicidan devam et	4131
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2259
tarjoa kahvi	1702
tarjoa meille kahvit	1702
tartalom	2113
tasuline sisu	1528
tasuta kohaletoimetamine	1513
tauko	1696
tautan berhasil disalin	2239
tautan disalin	2206
tautan telah disalin	2239
tavs e-pasts	2758
""", 'te': """
te has suscrito correctamente	1391
te puede gustar	1353
te puede interesar	1353
te quedan # caracteres	1385
te recomendamos	1353
te vsebine ne moremo prikazati	3837
te-ai abonat cu succes	3440
te-ar putea interesa	3358
teata kommentaarist	1525
teata veast	1480
teavita veast	1480
tee kertalahjoitus	1702
tee lahjoitus	1629
tee testi	1687
tee tilaus	1704
tee visa	1687
teemad	1522
tehisintellekti loodud	1524
teilen	725
teilen auf	725
teilen und weiterempfehlen	725
teised loevad	1476
tek seferlik	4061
tek seferlik destek	4137
teka-teki silang	2253
tekkis viga. proovi hiljem uuesti	1521
tekrar izle	4165
tekst gaat door onder advertentie	2946
tekst loopt door onder de advertentie	2821
tekst se nastavlja nakon oglasa	3588
tekst sponsorowany	87
tekst wygenerowany automatycznie	3184
teksten er automatisk genereret	682
teksten er automatisk generert	3060
tekstgrootte	65	2816
tekstgrootte aanpassen	2945
teksti on tuotettu automaattisesti	1717
teksti suurus	1527
tekstimainos	1639
tekstin koko	65
teksting	3039
tekstitykset	1696
tekstitys	1696
teksto dydis	2725
tela cheia	3282
telefon	556	673	869	2173	3051	3175	3662	3852	3971
telefonnummer	673	869	3051	3971
telefoon	2931
telefoonnummer	2931
telegram	1055	3467
teljes cikk	2113
telli	1474
telli kohe	1474
telli raamat	1513
tellija soodustus	1513
tellijale	1474
tellijana saad artiklit jagada	1479
tellijatele	1474
tema	2980
tema dana	3589
temaer	2980
temas	1353	3231
temas relacionados	1353
temat	3175
tematy	3101
teme	3664	3854
temes relacionats	414
temi	2338
temi sledite	3863
temos	2675
tempo attuale	2392
tempo atual	3282
tempo corrente	2392
tempo de leitura	3234
tempo di lettura	2341
tempo estimado de leitura: # minutos	3217
tempo restante	2391	3281
tempo rimanente	2391
temps actual	425
temps actuel	1837
temps de lecture	1780
temps de lecture : # min	1780
temps restant	424	1836
tendances	1777
tendencias	1353
tendenze	2338
tentang kami	2229
tentang penulis	2277
tento obsah nelze zobrazit	541
teraz nie	3694
terbaru	2214
tercih edilen kaynak olarak ekle	4152
tercihleri kaydet	4129
terima dan lanjutkan	2259
terima kasih atas dukungan anda	2293
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2248
terima kasih telah memilih	2248
terima kasih, pesan anda telah terkirim	2272
terima semua	2212
terima semua cookie	2212
terjadi kesalahan	2273
terjemahan otomatis	2256
terkait	2214
terkini	2214
terlama	2249
termini e condizioni	2331
termos de uso	3224
terms	1069
terms & conditions	1069
terms and conditions	1069
terms apply	1151
terms of service	1069
terms of use	1069
terpopuler	2214
terpopuler hari ini	2240
tersedia di app store	2261
tersedia di google play	2261
terug naar boven	2834
terug naar de homepage	2933
terug naar home	2933
test deg selv	3030
test dig selv	652
test din viden	652
test din viden i ugens quiz	609
test dine kunnskaper	3030
test je kennis	2909
test kunnskapene dine	3030
test kunnskapene dine i ukas quiz	2983
test uw kennis	2909
testa dina kunskaper	3948
testa dina kunskaper i veckans quiz	3902
testaa tietosi	1687
testaa tietosi viikon visassa	1647
teste os seus conhecimentos	3276
teste seus conhecimentos	3276
testen	704
testez gratuitement	1744
testez vos connaissances	1808
testez vos connaissances avec notre quiz	1808
testez-vous	1869
testirajte svoje znanje	3643
tetap masuk	2270
tetszik	2104	2184
text lizenzieren	876
text size	1054
text version	1083
textning	3959
texto gerado por ia	3251
textstorlek	65
""", 'th': """
thank you	1024
thank you for subscribing	1142
thank you for voting	91	1268
thank you for watching	1156
thank you for your message	1286
thank you for your submission	1286
thank you to our sponsors	1064
thank you! check your inbox	1286
thank you! check your inbox to confirm	1286
thank you! please check your inbox	1188
thanks for subscribing	1042
thanks for voting	91	1268
thanks for watching	1156
thanks for your message	1286
thanks to our sponsors	1064
thanks! please check your inbox	1188
the article continues below	1156
the link has been copied	1298
the player is loading	1277
the story continues below	1156
the video player is currently playing an ad	1122
theater mode	1278
thema	740
thema folgen	882
thema's	2831
themen	740
themen folgen	882
there are no comments yet	1073
there was an error, please provide a valid email address	1142
these are external links and will open in a new window	1054
this article is for subscribers	1284
this article is locked	1284
this article is only for subscribers	1284
this article is only for those who subscribe	1284
this audio is ai-generated	1277
this audio is auto generated	1277
this audio is auto-generated	1277
this audio is no longer available	1277
this audio was generated by ai	1277
this clip is no longer available	1277
this comment has been deleted	1296
this comment has been removed	1296
this comment was deleted	1296
this content can't be displayed	1275
this content cannot be displayed here	1275
this content cannot be shown	1275
this content is blocked	1275
this content is locked	1284
this content is not available	1275
this embed is not available	1275
this field is required	1286
this is an advertisement	1064
this story is locked	1284
this summary was created by ai	1295
this summary was generated by ai	1295
this summary was made by ai	1295
this summary was written by ai	1295
this video can not be played	1122
this video can't be played in your country	1277
this video cannot be played	1122	1277
this video cannot be played in your country	1277
this video is no longer available	1277
this video is not available	1277
this video is not available in your country	1277
this video is not available in your region	1277
threads	1055
""", 'ti': """
ti consigliamo	2338
ti potrebbe interessare	2338
ti potrebbero interessare	2338
ticker	740
ticket kaufen	853
tickets bestellen	853
tickets buchen	853
tickets kaufen	853
tickets on sale now	1272
tickets sichern	775	853
tid #	3959
tidak ada pendapat	2249
tidak suka	2249
tidak tahu	2249
tidak terima kasih	2195
tidak, terima kasih	2195
tiempo actual	1410
tiempo de lectura	1356
tiempo estimado de lectura: # minutos	1338
tiempo restante	1409
tietosuoja	1640
tietosuoja-asetukset	1693
tietosuojaseloste	1693
tijdsduur #	2918
tiket	2285
tiktok	1055
til arrangementet	3034
til bildeserien	3053
til billedserien	675
til butikken	3034
til direktesenteret	3053
til donasjonssiden	3045
til donationssiden	667
til forsiden	606	2980
til gavesiden	3045
til nettbutikken	3034
til produktet	3034
til quizen	3030
til quizzen	652
til shoppen	656
til spillet	3030
til temasiden	3053
til tilbuddet	656
til tilbudet	3034
til toppen	609	2983
til webshoppen	656
tilaa	1630
tilaa ilmoitukset	1698
tilaa ja lue	1704
tilaa kirja	1691
tilaa nyt	1630
tilaa uutiskirje	1633
tilaa uutiskirjeet	1633
tilaajaedut	1691
tilaajaetu	1691
tilaajalle	1630
tilaajille	1630
tilaukset	1630
tilaus onnistui	1707
tilausvaihtoehdot	1704
tilbage til forsiden	675
tilbage til toppen	675
tilbake til forsiden	3053
tilbake til toppen	3053
till appen	3960
till bildspelet	3973
till butiken	3952
till direktrapporten	3973
till donationssidan	3965
till dossiern	3973
till erbjudandet	3877
till evenemanget	3952
till liverapporten	3973
till produkten	3952
till quizet	3948
till receptet	61
till resultatet	3948
till shoppen	3952
till spelet	3948
till startsidan	3899
till temasidan	3973
till toppen	3902
tillad	664
tillad alle	658
tillad alle cookies	658
tillad altid	658
tillad annoncer	666
tillad ikke	664
tillad indhold	658
tillad notifikationer	663
tillad reklamer	666
tillat	3042
tillat alltid	3036
tillat annonser	3044
tillat innhold	3036
tillat varsler	3041
tillbaka till startsidan	3973
tillbaka till toppen	3973
tilmeld	589
tilmeld dig	589
tilmeld dig nyhedsbrevet	589
tilmeld mig	672
tilmeld nyhedsbrev	589
tilpas indstillinger	658
tilpass innstillinger	3036
timp curent	3401
timp de citire # min	3360
tin sau	4322
tinggalkan balasan	2248
tinggalkan komentar	2213
tip us	1025
tips en venn	2968
tips van de redactie	2831
tipsa	3887
tipsa oss	3895
tirar o som	3281
tisk	472
tisk receptu	61
titlovi	3650
titulky	544	3745
""", 'tj': """
tjek din e-mail	672
tjek din indbakke	672
""", 'to': """
to pole jest wymagane	3174
to polje je obvezno	3851
to the donation page	1282
to the dossier	1289
to the homepage	1289
toate articolele	3421
toate articolele autorului	3421
toate jocurile	3395
toate videoclipurile	3421
tocca per attivare l'audio	2431
today's most read	1155
today's paper	1083
today's top stories	1078
todos los comentarios	1349
todos los juegos	1405
todos los pasatiempos	1405
todos os artigos do autor	3304
todos os artigos do especial	3329
todos os jogos	3276
todos os meses	3293
toestaan	2922
toestemming	2823
toestemming beheren	2916
toestemming intrekken	2916
toestemming vragen voor overname	2938
toeta	1474
toeta meid	1474
toevoegen aan leeslijst	2896
toevoegen aan mijn onderwerpen	2944
toggle	1083
toggle caption	1083
toimetus soovitab	1476
toimitus suosittelee	1645
toista	1647	1696
toista video	1695
toistonopeus	1695
toko kami	2254
tolak semua	2259
tolak semua cookie	2291
ton an	858
ton aus	858
ton ausschalten	858
ton einschalten	858
tonen en accepteren	2916
tonton juga	2296
tonton lagi	2292
tonton ulang	2292
toon # afbeeldingen	2932
toon # afbeeldingen bekijken	2932
toon # antwoorden	2942
toon # beelden	2932
toon # beelden bekijken	2932
toon # foto's	2932
toon # foto's bekijken	2932
toon afbeeldingen	2932
toon afbeeldingen bekijken	2932
toon alle # afbeeldingen	2932
toon alle # afbeeldingen bekijken	2932
toon alle # beelden	2932
toon alle # beelden bekijken	2932
toon alle # foto's	2932
toon alle # foto's bekijken	2932
toon alle afbeeldingen	2932
toon alle afbeeldingen bekijken	2932
toon alle beelden	2932
toon alle beelden bekijken	2932
toon alle foto's	2932
toon alle foto's bekijken	2932
toon alles	2835
toon antwoorden	2942
toon beelden	2932
toon beelden bekijken	2932
toon bijschrift	2933
toon deze inhoud	2851
toon en accepteer	2916
toon foto's	2932
toon foto's bekijken	2932
toon galerij	2933
toon inhoud	2823
toon meer	2834
toon minder	2834
toon origineel	2835
toon reacties	2827
toon resultaten	91	2909
toon transcript	2918
toon vertaling	2835
toon wachtwoord	2927
top articles	1078
top artikel	740
top comments	1073
top headlines	1078
top latest discussions	1083
top news	1078
top stories	906	1078
top-artikel	740
top-news	740
top-themen	740
tophistorier	606
topics	1078
topik	2214
topik terkait	2214
toppnyheter	3899
toppsaker	2980
topthemen	740
toque para ativar o som	3321
torna a dalt	445
torna a l'inici	445
torna a la portada	445
torna all'indice	2439
torna all'inizio	2341
torna alla home	2411
torna alla homepage	2411
torna amunt	445
torna in alto	2411
torna indietro	2439
torna su	2341
torne-se apoiador	3292
torne-se assinante	3201
torne-se membro	3201
total votes: #	92
totes les fotos	445
tots els articles de l'autor	445
tots els butlletins	407
tots els jocs	420
toujours afficher	1840
toujours afficher ce type de contenu	1800
toujours autoriser	1840
tous les articles de cet auteur	1886
tous les articles du dossier	1883
tous les commentaires	1773
tous les dons comptent	1845
tous les jeux	1831
tous les mois	1846
tous nos jeux	1831
tous ses articles	1798
tout accepter	1770
tout afficher	1781
tout le dossier	1854
tout refuser	1770
tout voir	1780
toute l'actu	1777
toute reproduction interdite	1888
toutes les photos	1780
""", 'tr': """
trabaja con nosotros	1380
trabalhe connosco	3253
trabalhe conosco	3253
tradotto automaticamente	2417
traduction automatique	1837
traduit automatiquement	1861
tradus automat	3426
traduzido automaticamente	3307
traduzione automatica	2392
trajanje	3650	3840
trajanje #	3649	3839
trakteer ons op een kop koffie	2925
trakteer ons op koffie	2797
traktir kami kopi	2267
trang sau	4324
transcriere	3401
transcript	1278	2919
transcription	1837
transferencia bancaria	1318
transkrip	2256
transkripsjon	3039
transkript	859	3650	3959	4127
transkript anzeigen	858
transkript herunterladen	858
transkript lesen	858
transkription	3959
transkrypcja	3163
translated automatically	1295
translated by ai	1124
translated with ai	1295
transparenzhinweis	875
transport gratuit	3431
transskription	661
trascrizione	2392
traueranzeigen	775
treballa amb nosaltres	401
trefwoorden	2831
trek toestemming in	2916
trekk samtykket tilbake	3036
trekk tilbake samtykke	3036
trend	4076
trending	740	1078	2214	2831	3231
trending deals	1064
trending now	1078
trending stories	1078
trending today	1078
trending topics	1078
trenutno vreme #	3649
trenutno vrijeme #	3649
tria	440
tria el teu pla	439
tria un pla	439
trier par	1829
trimite	91	3351
trimite comentariu	3392
trimite comentariul	3392
trimite pe email	3351
trimite pe whatsapp	3385
trimite unui prieten	3385
trotzdem weiterlesen	863
try it free	1032
""", 'tt': """
tt	3929
tt-afp	3929
tt-reuters	3929
tts	2253
""", 'tu': """
tu apoyo marca la diferencia	1453
tu correo	1455
tu e-mail	1326
tu email	1326
tu mensaje	1455
tu mensaje ha sido enviado	1425
tu nombre	1455
tu nombre de usuario	1443
tu solicitud ha sido enviada	1455
tu voto ha sido registrado	1402
tu voto se ha registrado	1402
tudo sobre	3231
tue riippumatonta journalismia	1629
tuitar	3217
tuitear	1338
tulis balasan	2248
tulis komentar	2213
tulis komentar anda	2287
tulis komentar anda di sini	2229
tulosta	1637
tulosta artikkeli	1722
tulosta juttu	1637
tulosta resepti	61
tumblr	1055
tunnuksen luominen on maksutonta	1630
tuoreimmat	1645
tuoreimmat uutiset	1645
turinio rinkodara	2682
turinys nepasiekiamas	2712
turn on	1304
turn on alerts	1281
turn on notifications	1281
tutte le notizie	2411
tutti gli aggiornamenti qui	2368
tutti gli articoli dell'autore	2414
tutti gli articoli dello speciale	2439
tutti gli articoli di questo autore	2442
tutti i commenti	2334
tutti i diritti di riproduzione riservati	2443
tutti i giochi	2386
tutti i suoi articoli	2442
tutti i video	2411
tutup	2195
tutup galeri	2296
tutup jendela	2296
tutup menu	2296
""", 'tw': """
tweet	1054	2206	2324
tweet laden	856
tweet this	1054
tweeta	3887
tweeter	1763
tweetle	4069
tweetnij	3089
tweetnout	472
twitter	1055
twitter-inhalte erlauben	733
twittern	725
""", 'ty': """
tyck till	3895
tylko dla zalogowanych	3171
tylko w serwisie	3101
type your email	1042
""", 'u ': """
u bent aangemeld	2930
u fokusu	3589
u galeriju	3664
u gebruikt een adblocker	2923
u hebt al gestemd	2909
u heeft uw limiet bereikt	2927
u ovom tekstu	3664
u volgt dit onderwerp al	2944
u web shop	3646
u web trgovinu	3646
""", 'ud': """
udfyld feltet	672
udskriv	593
udskriv artiklen	687
udskriv opskrift	61
udskriv siden	687
udvalgt	606
udvid	610
""", 'ug': """
ugens quiz	652
ugyldig e-mail	672
ugyldig e-mailadresse	672
ugyldig e-post	3050
ugyldig e-postadresse	3050
""", 'ui': """
uit onze webshop	2913
uit onze winkel	2913
uitgelicht	2831
uitklappen	2835
uitloggen	2801
""", 'uj': """
uji pengetahuan anda	2251
uji pengetahuanmu	2251
""", 'uk': """
ukas quiz	3030
ukens quiz	3030
ukryj	3105
ukryj odpowiedzi	3186
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2338
ultime news	2338
ultime notizie	2338
ultimele articole	3358
ultimi articoli	2338
""", 'um': """
um assinante ofereceu este artigo	3336
um assinante ofereceu-lhe este artigo	3270
uma vez	3293
umakni soglasje	3837
umetna inteligenca lahko dela napake	3860
umfrage	92
umfrage des tages	91
umfrage starten	849
umfrage wird geladen	775
""", 'un': """
un abbonato ti ha regalato questo articolo	2376
un abbonato ti regala questo articolo	2448
un altre import	436
un correo a la semana	1455
un e-mail par semaine	1881
un sol cop	437
un subscriptor t'ha regalat aquest article	413
una altra quantitat	436
una mail a settimana	2437
una sola vez	1421
una tantum	2403
una vegada	437
una vez	1421
una volta	2403
understood	1084
undertekster	661	3039
undertext	3959
undertexter	3959
unduh aplikasi	2261
unduh aplikasinya	2261
unduh audio	2255
unduh dari app store	2261
unduh di app store	2261
unduh di google play	2261
unduh episode	2255
une erreur dans l'article	1773
une erreur est survenue	1850
une erreur s'est produite	1850
une erreur, une remarque	1868
une fois	1846
une remarque, une erreur	1868
uneix-te a la conversa	399
unesite ispravan e-mail	3661
unesite iznos	3656
unfollow	1059
unisciti al nostro canale	2325
unlisted	1083
unlock article	1284
unlock full article	1284
unlock this article	1032
unlock this story	1284
unlock with a subscription	1284
unmute	1277
unohditko salasanan	1630
unohditko salasanasi	1704
unohtuiko salasana	1704
uns folgen	726
unser bestes angebot	796
unser newsletter	712
unser tipp	867
unsere empfehlung	740
unsere empfehlungen	740
unsere korrekturregeln	875
unsere netiquette	880
unsere newsletter	712
unsere top-themen	801
untertitel	859
untertitel anzeigen	858
untertitel ausblenden	858
untertitel einblenden	858
unustasid parooli	1520
""", 'up': """
up next	1078
up next in #	1277
upgrade now	1032
upgrade to founding member	1032
upgrade to paid	1025
uplati	3581
uporabljate adblock	3844
uporabljate blokator oglasov	3844
upozornenia	3748
upozornit na chybu	562
uppfattat	3903
uppspelningshastighet	3958
upravljaj obavijestima	3652
upravljaj obvestila	3842
upravljaj pristankom	3647
upravljaj privolom	3647
upravljaj soglasje	3837
upravljanje privolama	3647
upravljanje soglasij	3837
""", 'ur': """
url copied to clipboard	1298
urutkan	2249
urutkan berdasarkan	2249
""", 'us': """
username	1285
username or email	1284
username or email address	1284
ustawienia	3094
ustawienia cookies	3094
ustawienia zaawansowane	3160
ustvarila umetna inteligenca	3860
ustvarjeno z ai	3860
ustvarjeno z ui	3860
""", 'ut': """
utiles	1770
utvalgt	2980
utvalt	3899
utvid	2984
""", 'uu': """
uudiskiri	1499
uudiskirjad	1499
uuemad eespool	1525
uuemad enne	1525
uusimmat	1645	1720
uusimmat ensin	1719
uusin	1720
uusin ensin	1719
uutiskirje	1633
uutiskirjeet	1633
""", 'uv': """
uvek dozvoli	3647
uvijek dopusti	3647
""", 'uw': """
uw bericht	2930
uw e-mailadres	2806
uw naam	2930
uw stem is geregistreerd	2909
uw stem is geteld	2909
""", 'uy': """
uygulamada oku	4131
uygulamamizi indirin	4131
uygulamayi indir	4117
uygulamayi indirin	4117
""", 'uz': """
uz e-veikalu	2771
uzsauc mums kafiju	2777
""", 'v ': """
v galerijo	3854
""", 'v-': """
v-a fost util acest articol	3392
""", 'va': """
vaata galeriid	1481
vaata hinda	1513
vaata ka	1476
vaata kommentaare	1480
vaata pakkumisi	1520
vaata pakkumist	1513
vaata pilte	1481
vaata tulemusi	91	1511
vaata videost	1481
vaata videot	1481
vaata videot siit	1481
vaba summa	1519
vacatures	2856
vagas de emprego	3253
vagy	2170
vai al contenuto	2341
vai all'app	2397
vai all'offerta	2389
vai alla gallery	2411
vai alla home	2411
vai alla pagina delle donazioni	2402
vai alla pagina donazioni	2402
vai alla ricetta	61
vai allo shop	2389
vai allo speciale	2411
vaigista	1515
vain tilaajille	1630
vaizdas vaizde	2713
vakances	2741
valfri summa	3965
valfritt	3971
valfritt belopp	3965
valgfri sum	3045
valgfrit	673
valgfritt	3051
vali pakett	1520
vali sobiv pakett	1520
vali summa	1519
vali tellimus	1520
valider	91	1851
valikko	1647
valinnainen	1708
valitse	1705
valitse summa	1702
valitse tarjous	1704
valitse tilauksesi	1704
valitse tilaus	1704
valor livre	3292
valor personalizado	3325
valorar	1349
valorar receta	61
van onze partner	2946
van onze partners	2831
vandaag	2831
vandaag niet	2796
vanemad enne	1525
vanhimmat	1720
vanhimmat ensin	1719
vanhin	1720
vanhin ensin	1719
vantagens de assinante	3279
vantagens para assinantes	3279
vantaggi per gli abbonati	2389
vapaa summa	1702
var artikkelen nyttig	2976
var artiklen nyttig	601
var det nyttigt	682
var dette nyttig	2983
var dette nyttigt	682
var dette til hjelp	3060
var oppsummeringen nyttig	2976
var opsummeringen nyttig	601
var saken nyttig	2976
varaa liput	1691
varaa paikka	1691
varaa paikkasi	1691
varighed	661
varighed #	661
varighet	3039
varighet #	3039
varje fredag. gratis. ingen spam	3970
varovanje osebnih podatkov	3799
varsler	3042
vastaa	1644	1720
vastaa kyselyyn	1647
vastaa lukijakyselyyn	1647
""", 'vd': """
vdelana vsebina	3837
""", 've': """
ve zkratce	480
veckans quiz	3948
vedi abbonamento	2436
vedi altro	2411
vedi anche	2338
vedi dettagli	2342
vedi gli abbonamenti	2436
vedi i # commenti	2365
vedi i commenti	2334
vedi i risultati	91	2342
vedi il prodotto	2447
vedi il profilo	2414
vedi l'offerta	2389
vedi la mappa	2342
vedi le offerte	2436
vedi le risposte	2383
vedi offerta	2389
vedi offerta su amazon	2389
vedi prezzo	2447
vedi prodotto	2447
vedi su amazon	2389
vedi tutte	2341
vedi tutte le foto	2411
vedi tutte le offerte	2389
vedi tutti	2341
vedi tutto	2341
vedno dovoli	3837
vegyen jegyet	2156
veilig betalen	2799
velden met * zijn verplicht	2930
velden met een * zijn verplicht	2930
velg	3048
velg abonnement	3047
velg ditt abonnement	3047
velg som foretrukket kilde	3064
velg tilbud	3047
velikost besedila	3864
velikost pisave	3864
velikost textu	570
ventajas de suscriptor	1408
ventajas para suscriptores	1408
ver # comentarios	1349
ver # fotos	1429	3301
ver a galeria	3301
ver assinaturas	3326
ver bio	1372
ver biografia	3304
ver comentarios	1349
ver contenido	1346
ver contenido externo	1376
ver detalhes	3235
ver detalles	1357
ver documento	1357
ver el contenido	1413
ver el especial	1429
ver el mapa	1357
ver el producto	1465
ver en amazon	1408
ver especial	1429	3301
ver essa foto no instagram	3249
ver este tuit	1376
ver fotos	1356	3301
ver galeria	3234
ver galeria de fotos	3301
ver la receta	61
ver los comentarios	1349
ver los resultados	91
ver mais	3234
ver mapa	1357	3235
ver menos	1357	3235
ver na amazon	3279
ver o especial	3301
ver o produto	3335
ver oferta	1408	3279
ver ofertas	1319	3205
ver original	1357	3235
ver perfil	1372	3261
ver perfil completo	3304
ver planos	3326
ver planos de assinatura	3326
ver precio	1408
ver precio en amazon	1408
ver producto	1465
ver produto	3335
ver respostas	3273
ver respuestas	1402
ver resultado	91
ver resultado parcial	91	3259
ver resultados	91	1385
ver resultados de la encuesta	1385
ver socios	1413
ver suscripciones	1454
ver todas	1356	3234
ver todas as fotos	3301
ver todas as ofertas	3279
ver todas las noticias	1429
ver todo	1356
ver todos	1356	3234
ver todos os artigos	3301
ver todos os artigos do autor	3301
ver tudo	3234
verberg advertentie	2946
verberg antwoorden	2942
verberg bijschrift	2933
verbergen	2835
verbleibende zeit	858
verbleibende zeit #	858
verbleibende zeit -#	858
verder met apple	2927
verder met google	2927
verder zonder te steunen	2796
vergelijk abonnementen	2927
vergroot	2834
vergroot afbeelding	2834
vergroot foto	2933
vergroten	2835
veri politikasi	4164
verifique a sua caixa de entrada	3297
verifique seu e-mail	3297
verifique sua caixa de entrada	3297
verkkokaupastamme	1691
verlagsangebot	730
verlagsbeilage	802
verplicht	2931
verplicht veld	2930
verplichte velden	2930
vers la page de dons	1845
verschicken	725
versenden	725
verstanden	744
versturen	2931
verstuur	91	2931
verstuur bericht	2930
verstuur reactie	2942
verstuur via e-mail	2945
verstuur via whatsapp	2945
vertaald met ai	2940
ververs de pagina	2924
verwandte artikel	740
verwandte themen	740
verwante artikelen	2831
verwendungszweck: spende	864
verzend	2931
verzenden	2931
ves a la botiga	423
ves a la recepta	61
ves al dossier	445
veu generada amb ia	424
veuillez saisir une adresse e-mail valide	1813
veure # comentaris	399
veure els resultats	91	418
veure la galeria	445
veure perfil	405
veure totes les ofertes	411
vezane vesti	3589
vezane vijesti	3589
vezi # comentarii	3371
vezi # fotografii	3421
vezi abonamentele	3439
vezi comentariile	3357
vezi detalii	3361
vezi din nou	3437
vezi dosarul	3421
vezi foto	3421
vezi fotografiile	3421
vezi galeria	3421
vezi galeria foto	3421
vezi harta	3361
vezi mai mult	3360
vezi mai multe	3421
vezi oferta	3398
vezi ofertele	3439
vezi originalul	3361
vezi pachetele	3439
vezi pe emag	3398
vezi pe site	3443
vezi produsul	3443
vezi profilul	3423
vezi rezultate	91
vezi rezultatele	91	3371
vezi toate	3360
vezi toate articolele	3421
vezi toate fotografiile	3421
vezi toate newsletterele noastre	3378
vezi toate ofertele	3398
vezi toate ofertele de abonament	3383
vezi toate videoclipurile	3421
vezi tot	3361
vezi videoclipul	3377
""", 'vi': """
vi har lukket for kommentarer	601
vi kan ikke vise dette indhold	658
vi kan ikke vise dette innholdet	3036
vi kan ikke vise indholdet	658
vi kan ikke vise innholdet	3036
viber	1055	3467
videa	480
video	480	606	2214	2338	2980	3358	3899	4076	4322
video # af #	674
video # aus #	870
video # av #	3052	3972
video # od #	3663	3853
video # of #	1288
video # van #	2932
video # von #	870
video # z #	557	3758
video # ze #	557
video # zo #	3758
video #/#	1709
video abspielen	777
video ad	1064
video afspelen	2858
video anschauen	777
video ansehen	777	858
video berikutnya	2292
video can't be played	1277
video ei ole enam saadaval	1515
video ei ole katsottavissa maassasi	1695
video ei ole saadaval	1515
video ei ole saatavilla	1695
video ikke tilgjengelig	3038
video indisponibil	3400
video ini sudah tidak tersedia	2255
video ini tidak tersedia	2255
video kullanilamiyor	4126
video laadimine	1515
video laden	733
video nav pieejams	2773
video ni na voljo	3839
video niet beschikbaar	2918
video nije dostupan	3649
video no disponible	1409
video non disponibile	2391
video oynatici	4165
video oynatilamiyor	4126
video player is loading	1277
video pole saadaval	1515
video pole sinu riigis saadaval	1515
video precedente	2431
video sebelumnya	2292
video sedang dimuat	2255
video selanjutnya	2292
video successivo	2431
video terkait	2214
video tidak bisa diputar	2255
video tidak dapat diputar	2255
video tidak tersedia	2255
video vairs nav pieejams	2773
video wird geladen	858
video wordt geladen	2918
video's	2831
videoafspilleren loader	660
videoclip indisponibil	3400
videoclipul anterior	3437
videoclipul nu poate fi redat	3400
videoen afspilles her	609
videoen er ikke lenger tilgjengelig	3038
videoen er ikke tilgjengelig	3038
videoen er ikke tilgjengelig i ditt land	3038
videoen kan ikke afspilles	609
videoen kan ikke afspilles i dit land	660
videoen kan ikke spilles av	3038
videoen kan ikke spilles av i ditt land	3038
videolar	4076
videon gick inte att spela upp	3958
videon kan inte spelas upp	3958
videon kan inte spelas upp i ditt land	3958
videon kan inte visas i ditt land	3958
videoplayer wird geladen	858
videos	740	1353
videosoitin latautuu	1695
videospelaren laddas	3958
videospeler wordt geladen	2918
videospilleren laster	3038
videospilleren lastes	3038
videot	1645
videot ei saa esitada	1515
videota ei voi katsoa ulkomailla	1695
videota ei voi toistaa	1695
videota ei voida toistaa	1695
videoyu durdur	4126
videoyu izle	4078
videoyu izleyin	4078
videoyu oynat	4126
vidi rezultate	3643
vidi sve komentare	3671
viesti	1708
viestiksi lahjoitus	1702
viestisi	1707
vietata la riproduzione anche parziale	2443
view # images	1288
view # more images	1288
view # more photos	1288
view # more pictures	1288
view # photos	1288
view # pictures	1288
view # replies	1296
view # reply	1296
view all	1083
view all # images	1288
view all # photos	1288
view all # pictures	1288
view all images	1288
view all newsletters	1042
view all photos	1288
view all pictures	1288
view and accept	1275
view at amazon	1267
view comment	1073
view comments	1073	1083
view deal	1267
view deals	1267
view details	1084
view full size	1083
view fullscreen	1289
view gallery	1083	1289
view image	1083
view image in fullscreen	1083	1289
view images	1288
view less	1289
view map	1084
view metrics	1257
view more	1083
view offer	1284
view offers	1284
view on instagram	1054
view our privacy policy	1122
view photo gallery	1289
view photos	1288
view pictures	1288
view plans	1032
view poll results	1268
view post on instagram	1122
view post on x	1122
view replies	1296
view results	91	1084	1268
view slideshow	1289
view subscription options	1032
view the gallery	1289
view this post on facebook	1122
view this post on instagram	1122
view this post on threads	1122
view this post on x	1122
view transcript	1277
vigane e-posti aadress	1521
viikon visa	1687
viimased uudised	1476
vil du ha varsler	3041
vil du have notifikationer	663
vil du modtage notifikationer	663
vil du motta varsler	3041
vill du ha notiser	3961
vind ik leuk	2943
vipps et bidrag	3045
vipps oss	3045
vipps til	3045
virement	1743
virement bancaire	1743
vis # bildene	3052
vis # bilder	3052
vis # billeder	674
vis # billederne	674
vis # foto	3052
vis # fotos	674
vis # svar	3062
vis adgangskode	669
vis alle	609	2983
vis alle # bildene	3052
vis alle # bilder	3052
vis alle # billeder	674
vis alle # billederne	674
vis alle # foto	3052
vis alle # fotos	674
vis alle artikler	3053
vis alle bildene	3052
vis alle bilder	3052
vis alle billeder	674
vis alle billederne	674
vis alle foto	3052
vis alle fotos	674
vis alle kommentarer	3062
vis alltid	3036
vis altid	658
vis bildegalleri	3053
vis bildene	3052
vis bilder	3052
vis bildetekst	2983
vis billeder	674
vis billederne	674
vis billedgalleri	675
vis billedtekst	675
vis detaljer	610	2984
vis flere	609	2983
vis flere artikler	3053
vis flere kommentarer	3062
vis flere saker	3053
vis flere svar	3062
vis foto	3052
vis fotos	674
vis galleri	3053
vis i fullskjerm	3053
vis indhold	598
vis indholdet	658
vis innhold	2973
vis innholdet	3036
vis innlegg fra facebook	2983
vis innlegg fra instagram	2983
vis kart	2984
vis kommentarer	601	2976
vis kort	610
vis mer	2983
vis mere	609
vis mindre	610	2984	3053
vis og accepter	658
vis og accepter cookies	658
vis og godta	3036
vis original	610	2984
vis oversettelse	2984
vis passord	3047
vis resultat	91	3030
vis resultater	91	610	2984	3030
vis resultatet	91
vis svar	3062
vis transkripsjon	3038
vis transskription	660
vis undertekster	3038
visa # bilder	3972
visa # bilderna	3972
visa # foton	3972
visa # svar	3982
visa alla	3902
visa alla # bilder	3972
visa alla # bilderna	3972
visa alla # foton	3972
visa alla artiklar	3973
visa alla bilder	3972
visa alla bilderna	3972
visa alla foton	3972
visa alla kommentarer	3982
visa alltid	3956
visa bilder	3972
visa bilderna	3972
visa bildgalleri	3973
visa bildspel	3973
visa bildtext	3973
visa detaljer	3903
visa fler	3902
visa fler artiklar	3973
visa fler kommentarer	3982
visa fler svar	3982
visa foton	3972
visa galleri	3973
visa kartan	3903
visa kommentarer	3895
visa mer	3902
visa mindre	3903	3973
visa original	3903
visa resultat	91	3903	3948
visa svar	3982
visa transkript	3958
visa transkription	3958
visa undertexter	3958
visada leisti	2712
visada rodyti	2712
visas ekranas	2713
visi autora raksti	2780
visi autoriaus straipsniai	2720
visi komentarai	2723
visi raksti	2780
visi straipsniai	2720
visit our shop	1272
visit our store	1272
visita la botiga	423
visita lo shop	2389
visita nuestra tienda	1408
visite a loja	3279
visite nossa loja	3279
visiter la boutique	1834
visualizza contenuto	2395
visualizza il contenuto	2395
visualizza questo post su instagram	2355
vitesse de lecture	1836
viteza de redare	3400
viu algum erro	3315
""", 'vk': """
vk	1055
vklopi	3843
vklopi zvok	3839
vklopite javascript	3839
""", 'vn': """
vnesite veljaven e-naslov	3851
vnesite znesek	3846
""", 'vo': """
voce generata dall'intelligenza artificiale	2391
voce sintetica	2357
voeg toe aan je leeslijst	2872
voeg toe als voorkeursbron	2944
voer een geldig e-mailadres in	2930
voglio donare	2402
voglio sostenervi	2402
voir aussi	1777
voir ce post	1800
voir ce tweet	1800
voir cette publication	1873
voir cette publication sur instagram	1800
voir cette story	1873
voir l'abonnement	1880
voir l'article	1854
voir l'offre	1834
voir l'offre sur amazon	1834
voir l'original	1781
voir la carte	1781
voir la galerie	1854
voir la galerie photos	1854
voir la recette	61
voir la traduction	1781
voir la transcription	1836
voir le contenu	1770
voir le diaporama	1780
voir le dossier	1854
voir le prix	1834
voir le produit	1892
voir les # commentaires	1808
voir les # photos	1854
voir les abonnements	1880
voir les commentaires	1773
voir les offres	1744
voir les photos	1780
voir moins	1780
voir nos partenaires	1840
voir plus	1780
voir plus d'articles	1854
voir plus de commentaires	1773
voir sa biographie	1858
voir ses articles	1798
voir son profil	1798
voir sur le site	1892
voir tous les podcasts	1854
voir tous ses articles	1798
voir tout	1780
voir toutes les formules	1848
voir toutes les offres	1834
voit perua milloin tahansa	1704
voit perua tilauksen koska tahansa	1707
voit perua tilauksen milloin tahansa	1633
voit perua uutiskirjeen milloin tahansa	1707
voit peruuttaa milloin vain	1630
volg	2817
volg auteur	2944
volg deze auteur	2944
volg dit onderwerp	2817
volg dit thema	2944
volg het liveblog	2933
volg onderwerp	2944
volg ons	2817
volgen	2817
volgend artikel	2831
volgende	2834
volgende afbeelding	2933
volgende foto	2933
volgende pagina	2834
volgende video	2918
vollbild	743	859
vollbildmodus	858
volledig scherm	2918
vols eliminar la publicitat	401
vols llegir l'article sencer? subscriu-te	411
voltar ao topo	3234
voltar para a home	3301
volum	3039
volume	2919
volver a la portada	1429
volver a suscribirse	1454
volver a ver	1449
volver al inicio	1429
volver arriba	1356
volym	3959
von einer ki-stimme vorgelesen	858
von ki erstellt	878
von ki generiert	878
von ki zusammengefasst	771
von merkliste entfernen	883
von outbrain empfohlen	884
von taboola empfohlen	884
von unseren partnern	884
voor abonnees	2801
voordeel voor abonnees	2913
voordeligst	2928
voorgelezen door een ai-stem	2918
voorgelezen door een computerstem	2918
voorgelezen door een synthetische stem	2918
voorkeuren aanpassen	2916
voorkeuren beheren	2916
voorkeuren opslaan	2916
voornaam	2931
vorgelesen von einer synthetischen stimme	858
vorherige seite	743
vorheriger artikel	740
vorheriges bild	871
vorheriges foto	871
vorig artikel	2831
vorige	2834
vorige afbeelding	2933
vorige foto	2933
vorige pagina	2933
vorlesen	725
vorlesen lassen	725
vormista tellimus	1474
vorname	869
vorteile sichern	704
vorteilswelt	853
vos choix concernant les cookies	1873
vota	91	418	2384
vota a l'enquesta	417
vota a la nostra enquesta	399
vota ahora	91
vota en nuestra encuesta	1385
vota il nostro sondaggio	2365
vota il sondaggio	2383
vota la ricetta	61
vota nel nostro sondaggio	2365
vota ora	91
vota tagad	91
votar	91	1403	3274
votar ahora	1402
vote	91	1269
vote agora	91
vote ahora	91
vote in our poll	1268
vote na enquete	3273
vote na nossa enquete	3259
vote now	91
voter	91	1829
votes: #	92
votez	91
votez dans notre sondage	1808
votez pour faire entendre votre voix	1808
votre adresse mail	1813
votre avis	92
votre commentaire	1773
votre e-mail	1753
votre email	1753
votre message	1881
votre nom	1851
votre pseudo	1868
votre rendez-vous du matin	1881
vous aimerez aussi	1777
vous aimerez lire	1777
vous avez lu # articles sur # ce mois-ci	1817
vous avez une question	1773
vous n'avez pas encore de compte	1817
vous pourriez aimer	1777
vous pourriez aussi aimer	1777
vous pouvez offrir # articles par mois	1820
vous suivez ce sujet	1885
vous suivez cet auteur	1885
voz generada con ia	1409
voz gerada por ia	3281
""", 'vr': """
vraag het ai	2853
vraag het onze ai	2853
vraag van de dag	2909
vrati se na vrh	3664
vrij bedrag	2925
vroegboekkorting	2913
""", 'vs': """
vsak evro pomaga	3846
vsak prispevek pomaga	3846
vsebina je blokirana	3837
vsebina je zaklenjena	3780
vsebina ni na voljo	3837
vsi komentarji	3787
vstoupit do diskuse	479
vstoupit do diskuze	567
vstoupit do galerie	482
vstupenky tu	3740
vstupenky zde	539
vstupte do diskuse	479
""", 'vu': """
vul de vragenlijst in	2856
vul dit veld in	2930
vul een bedrag in	2925
vul een geldig e-mailadres in	2864
vul uw e-mailadres in	2930
vull donar	436
vuosilaskutus	1704
vuosittain	1705
""", 'vy': """
vyberte sumu	3751
vybrat	553
vygenerovala ai	565
vypnite adblock	3749
vypnite si adblock	3749
vypnout zvuk	543
vypnul jsem adblock	548
vypol som adblock	3749
vypol som ho	3750
vyskytla sa chyba	3757
vyskytla se chyba	556
vytisknout	472
vytisknout recept	61
vytvorila ai	3765
""", 'w ': """
w artykule	3177
w naszym sklepie	3157
w tym artykule	3101
""", 'wa': """
waardeer dit artikel	2868
waardeer dit verhaal	2868
waarom zie ik deze advertentie	2946
wachtwoord	2928
wachtwoord tonen	2927
wachtwoord vergeten	2801
wajib diisi	2272
waktu saat ini	2256
war das hilfreich	878
war dies hilfreich	878
war diese zusammenfassung hilfreich	771
war dieser artikel hilfreich	878
warum sehe ich diese anzeige	884
warum sehe ich diese werbung	884
was andere lesen	740
was deze samenvatting nuttig	2853
was dit behulpzaam	2940
was dit nuttig	2940
was this helpful	1073
was this summary helpful	1124
was this summary useful	1124
was this translation helpful	1124
watch above	1131
watch below	1131
watch here	1131
watch more	1078
watch more videos	1277
watch next	1078
watch on youtube	1131	1277
watch the full video	1131
watch video	1083
""", 'wc': """
wczytaj post	3160
""", 'we': """
we can't show this content here	1275
we cannot show this content	1275
we care about your privacy	1069
we don't spam	1286
we don't spam! read our privacy policy for more info	1286
we kunnen deze content hier niet tonen	2916
we kunnen deze inhoud niet tonen	2916
we never spam	1286
we recommend	1078
we value your privacy	1069
weekly newsletter	1042
wees de eerste die reageert	2827
weiger alles	2916
weigeren	2823
weiter mit apple	866
weiter mit e-mail	866
weiter mit facebook	866
weiter mit google	866
weiter nach der anzeige	802
weiter zum artikel	698
weitere antworten anzeigen	880
weitere artikel	740
weitere artikel der autorin	871
weitere artikel des autors	871
weitere artikel laden	871
weitere artikel zum thema	801
weitere laden	871
weitere links	740
weitere meldungen	740
weitere nachrichten	740
weitere news	740
weitere newsletter	787
weitere podcasts	740
weitere themen	740
weitere videos	740
weiterempfehlen	725
weiteres	740
weiterlesen	743
weniger anzeigen	743
werbeanzeige	730
werbefrei lesen	884
werbeinhalt	884
werbliche inhalte	730
werbung	730
werbung ausblenden	884
werbung beendet	884
werbung ende	884
werbung endet	884
werbung folgt	843
werbung melden	884
werbung von unserem partner	802
werbung zulassen	863
werde mitglied	699
werden sie mitglied	699
werden sie teil unseres teams	775
wesprzyj	3076
wesprzyj jednorazowo	3169
wesprzyj nas	3076
wesprzyj nas na patreonie	3169
wesprzyj przez paypal	3169
""", 'wh': """
what do you think	1073
what others are reading	1235
what people are reading	1235
what readers are reading	1235
what to read next	1078
whatsapp	1055	3467
whatsapp ihbar hatti	4148
when the fun stops, stop	1233
why am i seeing this ad	1299
why do i see this ad	1299
why this ad	1299
why trust us	1156
why you can trust our reporting	1292
why you can trust our reviews	1156
why you can trust us	1156	1292
""", 'wi': """
wideo	3101
wideo # z #	3176
wie ist dieser text entstanden	878
wie wir ki einsetzen	878
wie wir mit fehlern umgehen	875
wiedergabe	859
wiedergabegeschwindigkeit	858
wiedergeben	859
wil je meldingen ontvangen	2921
wil je pushberichten ontvangen	2921
wilt u meldingen ontvangen	2921
""", 'wo': """
woonplaats	2931
woordzoeker	2910
word donateur	2925
word lid	2797
word search	1269
word sponsor	2925
word supporter	2797
word vriend	2797
word wheel	1269
wordsearch	1269
wortsuche	850
""", 'wr': """
write a comment	1073
write a review	1073
""", 'ws': """
wspieraj	3076
wspieraj nas	3076
wspieram	3076
wstrzymaj	3163
wszystkie	3104
wszystkie komentarze	3097
wszystkie teksty autora	3177
""", 'wu': """
wunschbetrag	702
""", 'wy': """
wybieram	3172
wybierz	3172
wybierz pakiet	3171
wybierz plan	3171
wybrane dla ciebie	3101
wycisz	3162
wydarzenia	3101
wydrukuj	3089
wydrukuj przepis	61
wygenerowane przez ai	3184
wygenerowano przez ai	3184
wyloguj	3079
wymagane	3175
wyniki	92
wyniki ankiety	3153
wyniki sondy	3153
wyszukaj	3104
""", 'x': """
x	1055	2106
""", 'x ': """
x (twitter	1055
x facebook	1054
""", 'x.': """
x.com	1055
""", 'xe': """
xem clip	4348
""", 'xi': """
xing	1055
""", 'ya': """
ya eres suscriptor	1319
ya has votado	1402
ya he donado	1313
ya lo he desactivado	1418
ya sigues a este autor	1437
ya sigues este tema	1437
ya soy socio	1313
ya te has registrado	1319
ya tengo cuenta	1319
ya tienes cuenta	1319
ya tienes una cuenta	1319
ya, saya mau	2263
yanit yaz	4119
yanitla	4075
yanitlari gizle	4119
yapay zekaya sor	4075
yayin ilkeleri	4148
yayin ilkelerimiz	4148
yayinla	4120
yazar bildirimi	4173
yazara abone ol	4173
yazari takip et	4152
yazdir	4069
yazi boyutu	4069
yazi tipi boyutu	4154
yazim hatasi bildir	4159
yazinin devami	4146
yaziyi dinle	4069
""", 'ye': """
yearly	1024
yeniden izle	4165
yerinizi ayirtin	4078
yes please	1304
yes, notify me	1304
yes, please	1304
yes, send me alerts	1304
""", 'yh': """
yhteys toimitukseen	1714
""", 'yi': """
yillik	4138
yillik faturalandirilir	4140
""", 'yk': """
yksinomaan tilaajille	1704
yksityisyysasetukset	1693
""", 'yo': """
yorum	4075
yorum kurallari	4075
yorum yap	4075
yorum yaz	4075
yorum yazin	4075
yorum yazma kurallari	4119
yoruma kapali	4159
yorumlar	4075
yorumlari oku	4075
yorumunuz	4159
yorumunuzu yazin	4075
you are now subscribed	1142
you are subscribed	1142
you can change how much you give or cancel your contributions at any time	1025
you have # seconds	1064
you have already voted	91	1268
you may also be interested in	1078
you may also enjoy	1078
you may also like	1078
you may have missed	1078
you may like	1078
you might also be interested in	1078
you might also like	1078
you might like	1078
you're in	1042
you're signed up	1286
you're subscribed	1142
your account	1032
your answer	1239
your comment	1073
your donation is tax-deductible	1147
your email	1042
your email (required	1286
your email address	1042
your gift is tax-deductible	1147
your message	1286
your name	1286
your name (required	1286
your privacy choices	1069
your privacy is important to us	1069
your subscription is confirmed	1142
your vote has been counted	91	1268
your vote has been recorded	1268
youtube	1055
youtube-inhalte erlauben	733
""", 'yu': """
yukari	4078
yukari git	4146
""", 'z ': """
z naszego sklepu	3157
z ostatniej chwili	3101
""", 'za': """
za darmo. bez spamu	3174
za pretplatnike	3658
zaakceptuj i kontynuuj	3160
zaakceptuj wszystkie	3160
zaakceptuj wszystko	3094
zablokuj	3166
zaboravili ste lozinku	3658
zaboravljena lozinka	3582
zabudli ste heslo	3753
zabudol som heslo	3753
zacznij quiz	3153
zadajte sumu	3751
zadarmo. bez spamu	3756
zadejte e-mail	469
zadejte e-mailovou adresu	469
zadeva	3852
zadnje novice	3784
zadnje objave	3784
zagraj	3154
zagraj teraz	3153
zahl ich	699
zahlungsart	702
zahlungsarten	702
zahlungsmethode	702
zahlungsmethoden	702
zahrajte si	535
zaigraj odmah	3643
zakaj vidim ta oglas	3865
zakoupit licenci	563
zalo	4312
zaloguj	3079
zaloguj przez apple	3171
zaloguj przez facebook	3171
zaloguj przez facebooka	3171
zaloguj przez google	3171
zamknij	3075
zapamti me	3658
zapisano	3189
zapisz	3089
zapisz mnie	3174
zapisz przepis	61
zapisz ustawienia	3160
zaplatit kartou	550
zapnite javascript	3744
zapnout	547
zapnout notifikace	546
zapnout titulky	543
zapnout zvuk	543
zapojte se do diskuse	479
zapomni si me	3848
zapri	3791
zapri galerijo	3854
zapri oglas	3865
zaregistrovat se	465
zarejestruj	3079
zarezerwuj bilet	3157
zarezerwuj miejsce	3157
zasady komentowania	3186
zasady korekt	3181
zaten abone misiniz	4062
zaten hesabiniz var mi	4140
zaten kayitlisiniz	4170
zatvori	3597
zatvori galeriju	3664
zatvori oglas	3675
zavrni	3799
zavrni vse	3799
zawsze pokazuj	3160
zawsze zezwalaj	3160
""", 'zd': """
zdarma. bez spamu	555
""", 'ze': """
zelf bedrag kiezen	2925
zero spamu	3174
zeskanuj kod qr	3164
zet op leeslijst	2896
""", 'zh': """
zhrnutie ai	3766
zhrnutie od ai	3765
""", 'zi': """
zie je een fout	2937
zie ook	2831
ziedot	2734
ziedot vienreiz	2777
ziet u een fout	2937
zip code	1042
""", 'zk': """
zkontrolujte si e-mail	555
zkuste to znovu	555
""", 'zo': """
zo beschermen we onze bronnen	2937
zo beschermen wij onze bronnen	2937
zobacz komentarze	3097
zobacz oferty	3171
zobacz pakiety	3171
zobacz plany	3171
zobacz wszystkie	3104
zobacz wszystkie komentarze	3186
zobacz wyniki	91	3105	3153
zobrazit # fotek	557
zobrazit # fotky	557
zobrazit # fotografie	557
zobrazit cenu	539
zobrazit diskusi	479
zobrazit diskuzi	567
zobrazit fotek	557
zobrazit fotky	557
zobrazit fotografie	557
zobrazit galerii	482
zobrazit heslo	552
zobrazit mapu	483
zobrazit obsah	476
zobrazit popisek	558
zobrazit titulky	543
zoek	2834
zoeken	2834
zonder jouw steun kunnen we dit werk niet doen	2868
zoom	1083
zoom image	1289
zoom in	1084
zoradenie	3768
zorunlu alan	4142
zorunlu alanlar	4142
""", 'zt': """
ztlumit	543
""", 'zu': """
zu den abo-angeboten	704
zu den angeboten	796
zu den ergebnissen	849
zu den kommentaren	736
zu den spielen	849
zu den tickets	853
zu unserem shop	853
zugang freischalten	704
zuklappen	744	872
zulassen	861
zum abo	704
zum abo-shop	796
zum aboshop	796
zum anbieter	853
zum anfang der seite	871
zum angebot	704
zum artikel	743	871
zum autorenprofil	871
zum deal	853
zum dokument	744
zum dossier	871
zum ergebnis	91
zum event	853
zum ganzen artikel	871
zum gewinnspiel	775
zum inhalt	743
zum inhalt springen	743
zum kommentieren anmelden	736
zum liveblog	871
zum newsticker	871
zum podcast	777	871
zum produkt	853
zum profil	871
zum quiz	775
zum rezept	61
zum rezept springen	61
zum seitenanfang	743
zum shop	853
zum spendenformular	864
zum spendenkonto	864
zum thema	740	743
zum ticker	871
zum ticket	853
zum transkript	858
zum video	777	858
zunanja vsebina	3837
zur autorenseite	871
zur bildergalerie	743
zur diskussion	736
zur fotostrecke	743
zur galerie	871
zur karte	744
zur mediathek	777
zur merkliste	797
zur navigation	743
zur netiquette	880
zur newsletter-anmeldung	712
zur podcast-folge	871
zur serie	871
zur spendenseite	864
zur startseite	740
zur themenseite	743	871
zur umfrage	775
zur veranstaltung	853
zusammenfassung mit ki	771
zustimmen	733
zustimmen und weiter	733
zustimmung erteilen	856
zustimmung verwalten	856
zustimmung widerrufen	856
""", 'zv': """
zvolit	553
""", 'zw': """
zwischenergebnis anzeigen	849
""", 'zz': """
zzgl. versand	853
zzgl. versandkosten	853
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	709 K wochen kostenlos	709 K wochen gratis	709 K monat kostenlos	1232 K+	1260 K% off your	1260 K per cent off your	1260 K percent off your	2540 K枚目/#枚	2540 K/#枚	2540 K/#ページ	2600 K줄 요약	2647 K/# 페이지	2879 K weken voor	2879 K maanden voor	3954 K+	3954 K år.	3969 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1123 K post shared by	1123 K video posted by	1123 K post by	1251 K version of this article	1251 K version of this story	1251 K version of this column	1251 K version of this essay	1251 K version of this piece	1251 K version of this post	1251 K version of this review	1329 K tu correo	1779 K lire aussi	1779 K lire également	1779 K lire :	1779 K lire sur	1779 K voir aussi	1779 K voir également	1779 K écouter :	1779 K relire :	1779 K lire ensuite :	1779 K lire ou à relire :	2138 K gombra kattintva	2138 K telegramon	2138 K facebookon	2140 K cikk a	2140 K cikk folytatódik	2146 K cikket mesterséges	2148 K teljes beszélgetés	2148 K teljes interjú	2154 K nap kérdése:	2177 K téma összes cikke:	2181 K cikk eredetileg	2181 K szöveg eredetileg	2181 K cikk először	2317 K tutti i contenuti	2351 K cura della redazione	3245 K autora escreve segundo o novo	3313 K publicidade continua	3313 K notícia continua	3313 K matéria continua	3322 K publicidade termina em #	3419 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	2947 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2309 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	854 K-vorteil:
abonneer	2878 K je op	2902 K
abonneevoordeel	2914 K:
abonnentfordel	657 K:	3035 K:
abonnez	12 K-vous	1741 K-vous à
abonniere	12 K	832 K
abonnieren	12 K sie	701 K sie	832 K sie
about	1085 K the author	1085 K the authors	1085 K the writer
abovorteil	854 K:
abstimmung	815 K:	851 K:
""", 'ac': """
accept	1255 K and load
accepted	1031 K payment methods:	1031 K cards:
acceso	1322 K ilimitado
accesso	2317 K illimitato
accueil	97 K >	97 K '	97 K "
acesso	3208 K ilimitado
acest	76 K subiect este închis	3370 K rezumat	3370 K articol a fost tradus	3402 K videoclip nu	3402 K conținut nu	3402 K video nu	3403 K conținut este găzduit	3403 K conținut provine	3424 K articol este protejat	3424 K conținut este protejat	3424 K articol a fost publicat inițial	3425 K articol a fost	3425 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2833 K:
acompanhe	12 K
acquista	2361 K la rivista
actie	2905 K:
""", 'ad': """
ad	86 [K]	1158 K:
ada	72 K pertanyaan	2227 K kesalahan di artikel	2274 K yang salah
add	12 K us	1109 K	1189 K
additional	1160 K reporting by
adicionar	3309 K
adicione	3309 K
adja	2138 K meg
adjon	2138 K hozzá
administratorem	3124 K danych osobowych jest	3124 K twoich danych	3124 K państwa danych	3124 K pani/pana danych	3124 K podanych
advertentie	86 K, daarna	2947 K van
advertise	1129 K with
advertisement	1158 K:	1300 K feature by
advertiser	1300 K content from
advertorial	86 K:
""", 'af': """
afegeix	452 K
afficher	1870 K sur	1894 K
afmelden	2892 K kan
afspil	638 K
afstemning	654 K:
""", 'ag': """
aggiungi	12 K	2419 K
aggiungici	2419 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	644 K har	1125 K summaries	1125 K-generated summaries	1126 K tools were	1126 K was used	1126 K helped	1126 K assisted	2493 Kがこの記事	2493 Kによる自動	2493 K要約	2493 Kによる要約	2493 Kが選んだ	2493 Kに質問	2493 ※K	2600 K 요약은	2600 K 뉴스 요약	2854 K kan fouten maken. controleer	2854 K-samenvattingen	3022 K har	3365 K informații	3365 K un subiect	3365 K un pont	3365 K fost martor	3939 K har	4445 K摘要	4445 K重點	4445 K重点	4445 K生成	4445 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1863 K
ajoutez	12 K	1863 K
ajude	3267 K o	3267 K a	3267 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2204 K notifikasi	2260 K javascript
aktiver	638 K	3015 K
aktivera	3933 K
aktiviere	817 K
aktivieren	817 K sie
aktuelle	741 K nachrichten aus
""", 'al': """
al	1331 K registrarte	1377 K mostrar este contenido	2805 K lid	2891 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1427 K ha salido mal	1427 K salió mal	3299 K deu errado	3299 K correu mal
alguna	443 K cosa ha anat malament
all	27 K comments	1183 K content ©	1274 K odds correct	1291 K about the topic:	1291 K about:	1291 K stories on the topic:	1291 K stories on:	1291 K articles on the topic:	1291 K articles on:	1291 K news on the topic:	1291 K news on:
alla	27 K kommentarer	27 K inlägg	3900 K artiklar om	3904 K artiklar av	3954 K odds	3975 K artiklar om ämnet:	3975 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	607 K artikler om	611 K artikler af	677 K artikler om emnet:	677 K artikler om:	741 K artikel zu	741 K artikel von	742 K infos:	742 K news:	745 K artikel von	776 K folgen	855 K quoten	2832 K artikelen over	2836 K artikelen van	2935 K artikelen over het onderwerp:	2935 K artikelen over:	2981 K saker om	2985 K artikler av	3055 K saker om temaet:	3055 K saker om:	3055 K artikler om temaet:	3055 K artikler om:
alleen	2805 K voor abonnees	2884 K leden kunnen reageren
alles	741 K zum thema	741 K zu	2832 K over	2873 K over	2935 K over het onderwerp:	2935 K over:
allow	1053 K notifications	1068 K ads on	1255 K content from	1255 K third-party content	1255 K external content
allt	3975 K om ämnet:	3975 K om:
already	1191 K	1191 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	709 K abonnent	709 K abonnentin	721 K app	798 K abonnent können sie	798 K abonnentin können sie	2805 K abonnee
also	1079 K in	1080 K read	1080 K on this site:	1080 K worth reading:	1080 K on this topic:	1184 K in the news:	2048 K read:	2048 K read-
alt	607 K om	677 K om emnet:	677 K om:	2981 K om	3055 K om temaet:	3055 K om:
alte	3387 K știri din
altre	2339 K notizie su	2378 K notizie di
altri	2339 K articoli su	2343 K articoli di
altro	2339 K su	2340 K su questo tema:
always	1276 K allow content from	1276 K load content from	1276 K show content from	1276 K allow embedded content
""", 'am': """
am	3369 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	857 K dieser stelle steht ein eingebetteter
ana	97 K sayfa >	97 K sayfa '	97 K sayfa "
anasayfa	97 K >	97 K '	97 K "
ancora	32 K nessun commento
anda	2221 K punya
ange	3933 K
angiv	638 K
anketa	481 K:	537 K:	537 K dne:	3645 K:	3645 K dana:	3738 K:	3738 K dňa:	3835 K:	3835 K dneva:
ankieta	3155 K:
anlatmamiz	4106 K gereken
anna	1489 K vihjest	1489 K vihje	1676 K
annonces	1803 K légales : publiez
annons	3987 K från
annonssamarbete	86 K:
annullare	2322 K l'iscrizione
annuncio	2432 K tra #
ansvarig	3931 K utgivare:
ansvarlig	3012 K redaktør:
answer	1189 K
anuncie	3254 K no	3254 K na
anuncio	1450 K en #
any	27 K comment	72 K questions	1168 K	1190 K
anzeige	885 K in kooperation mit	885 K in zusammenarbeit mit
""", 'ao': """
ao	3302 K vivo:
""", 'ap': """
apa	2227 K reaksi anda
apakah	8 K artikel	2221 K anda punya	2227 K ringkasan ini	2227 K artikel ini	2227 K berita ini	2227 K informasi ini	2262 K anda ingin menerima notifikasi
apklausa	2710 K:
apoie	81 K
apoya	81 K	1316 K	1316 K a
apoye	81 K
app	721 K herunterladen	721 K laden	2812 K voor android	2848 K
apply	1171 K now
approfondimento	2340 K:
approfondisci	2340 K
aprecie	3280 K com moderação
apresentado	3257 K por
aptauja	2770 K:
""", 'aq': """
aquest	398 K resum	398 K text ha estat traduït	398 K article ha estat traduït	426 K vídeo no	426 K vídeo ja no	426 K contingut no	427 K contingut és de	427 K contingut prové de	448 K article està protegit	448 K contingut està protegit	448 K article es va publicar originalment	449 K article s'ha	449 K text s'ha	449 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2703 K straipsnis
arbejder	618 K du
arbetar	3911 K du
archives	1779 K :
are	1086 K you affected by	1168 K you	1190 K you	1215 K you enjoying this?	1215 K you enjoying this article	1215 K you enjoying this story	1215 K you enjoying this post	1215 K you enjoying this piece	1215 K you enjoying this newsletter	1215 K you enjoying this column	1215 K you enjoying this recipe	1215 K you enjoying this podcast	1215 K you enjoying this essay	1215 K you enjoying this series	1215 K you enjoying this guide	1215 K you enjoying this blog	1215 K you enjoying this interview	1215 K you enjoying this letter	1215 K you enjoying this review	1215 K you enjoying this page	1215 K you enjoying this issue	1215 K you enjoying this read	1215 K you enjoying this episode	1215 K you enjoying this content	1246 K you
arrives	1145 K every	1212 K on mondays	1212 K on fridays	1212 K on saturdays	1212 K on sundays
article	1793 K traduit	1889 K publié en partenariat	1889 K publié avec l'accord	1890 K relu par
articles	1085 K by
articol	3370 K tradus	3374 K susținut de
articolo	2358 K tradotto	2415 K pubblicato originariamente	2444 K pubblicato in collaborazione
articolul	46 K poate fi	3432 K continuă
artificial	1126 K intelligence
artificiell	3939 K intelligens har
artigo	3305 K publicado originalmente	3333 K publicado em parceria
artikel	2215 K terkait:	2226 K ini diterjemahkan	2226 K ini ditulis dengan	2226 K ini dibuat dengan	2226 K ini merupakan hasil	2241 K ini telah tayang di	2241 K ini pertama kali tayang	2241 K ini pernah tayang	2241 K ini sudah tayang	2278 K ini dilindungi	2278 K ini pertama kali terbit	2279 K ini	2286 K berlanjut	2875 K gaat verder onder	2875 K loopt door onder	2875 K gaat verder na
artikeln	46 K får	3935 K fortsätter	3979 K
artikkel	1506 K jätkub
artikkelen	46 K kan	46 K kan fritt	3018 K fortsetter	3059 K
artikkeli	1678 K jatkuu	1716 K on julkaistu	1716 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	640 K fortsætter	681 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1222 K a subscriber	1222 K a member	1222 K a supporter
ascolta	1 K	2340 K:	2364 K il podcast	2364 K la puntata	2427 K su	2433 K su spotify
ascoltaci	2433 K su spotify
ascoltalo	2433 K su spotify
ask	1085 K us here	1125 K the	1125 K our
assine	3208 K para
assista	3233 K:	3258 K ao vídeo acima	3258 K ao vídeo abaixo	3258 K ao vídeo
assistir	3317 K no
""", 'at': """
atbalstiet	81 K
atbildi	2762 K
atlikite	2693 K testą
atradi	2754 K kļūdu
atsakykite	2702 K
""", 'au': """
auch	742 K interessant	742 K interessant:	742 K lesenswert	742 K spannend:	800 K bei uns:	824 K lesen:
aucun	32 K commentaire
audio	498 K vytvořila	1130 K version of this	1379 K generado	2358 K generato	3370 K generat
auf	729 K facebook, instagram	729 K instagram, facebook	729 K facebook und instagram	729 K facebook oder instagram
aus	742 K dem archiv:	800 K unserem archiv:	829 K dem englischen übersetzt	829 K dem französischen übersetzt	829 K dem amerikanischen übersetzt	829 K dem englischen von	829 K dem französischen von	854 K unserem shop:
ausprobiert	59 K?
author	1085 K bio
autor	496 K je	514 K:	1508 K:	3131 K:	3131 K: (	3603 K je	3699 K je	3717 K:
autore	2748 K:
autori	3699 K sú
autorica	3603 K je
autorius	2706 K:
autorka	496 K je	3603 K je	3699 K je
autors	2748 K:
""", 'av': """
available	1049 K on the app store	1049 K on google play
avec	89 K un abonnement	89 K l'abonnement	1759 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avstemming	3032 K:
avstemning	3032 K:
avtor	3797 K je	3812 K:
avtorica	3797 K je
""", 'ay': """
ayrica	4077 K okuyun	4077 K bakin	4077 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2146 K összefoglalót	2181 K írás eredetileg	2181 K interjú eredetileg	2181 K esszé eredetileg	2181 K írás először
""", 'ba': """
baca	2215 K juga	2215 K juga:	2215 K:	2215 K selengkapnya	2215 K selengkapnya:	2215 K selanjutnya:	2220 K berita	2233 K berita tanpa iklan	2241 K berita lainnya	2241 K artikel lainnya	2241 K artikel lain	2241 K berita selengkapnya	2242 K ini juga:	2242 K pula:	2242 K lagi:
background	1080 K:	1154 K reading:
bagaimana	2227 K reaksi anda	2227 K pendapat anda	2227 K menurut anda
baggrund	608 K:
bagikan	3 K
baixe	13 K
bakgrund	3901 K:
bakgrunn	2982 K:
bakiniz	4077 K:
balsavimas	2710 K:
balso	2762 K
balsojums	2770 K:
balsuokite	2702 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1176 K part of our	1207 K the first to	1207 K first to	1207 K the first
beachten	28 K sie bitte
beba	3280 K com moderação
become	1021 K a member	1021 K a subscriber	1028 K a member of	1138 K a member to comment	1176 K part of our
bekijk	2833 K ook	2833 K:	2833 K hier	2833 K ook:	2836 K alle artikelen van	2857 K de video	2857 K de hele uitzending	2857 K de uitzending	2857 K de beelden	2857 K hier het hele	2859 K de video:	2902 K
bel	2848 K
belanja	2228 K di toko
beli	2228 K tiket
beluister	1 K	2857 K de podcast	2857 K onze	2902 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	97 K >	97 K '
bergabung	12 K
bergabunglah	2228 K dengan tim
beri	2227 K rating	3786 K tudi
berikan	2227 K penilaian anda	2231 K suara anda
berikutnya	2242 K:
berita	2226 K ini diringkas	2241 K ini telah tayang	2242 K lainnya:	2279 K ini	2286 K berlanjut
berite	3786 K tudi
besedilo	46 K lahko	3797 K izraža	3800 K je prevedeno	3803 K je objavljeno v
bestel	2902 K
bestelle	832 K
bestellen	832 K sie
bestil	638 K
bestill	3015 K
besuche	12 K uns	832 K
besuchen	12 K sie uns	832 K sie
bet	1232 K responsibly	1232 K with
betaalde	2947 K samenwerking met
betalt	86 K innhold:	689 K samarbejde med	3067 K samarbeid med	3987 K innehåll från
bewerten	832 K sie
bez	551 K majitele	3170 K właściciela	3170 K akcjonariuszy	3657 K vlasnika	3657 K dioničara	3752 K majiteľa
bezahlte	826 K anzeige der	826 K anzeige des	826 K anzeige von	885 K kooperation mit
bezoek	2902 K
""", 'bi': """
bi	3816 K radi delali pri nas
bildergalerie	742 K:
bir	7 K hata	4095 K hata mi	4144 K hata oluştu	4144 K sorun oluştu	4144 K şeyler yanliş gitti	4144 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	809 K halten sie sich an die	809 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1148 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2989 K medlem av	2989 K abonnent på	3015 K	3908 K medlem i	3908 K prenumerant på	3933 K
blijf	28 K
bliv	31 K den første	56 K en af de #	615 K medlem af	615 K abonnent på	624 K testlæser	624 K klogere på	638 K
blocking	1068 K ads
""", 'bo': """
bodite	31 K prvi
boka	3933 K
bol	3703 K pre vás	3703 K článok
bola	3703 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3703 K pre vás	3703 K toto
book	638 K	1127 K your ticket	1127 K tickets	1189 K
""", 'br': """
brak	32 K komentarzy
brez	3847 K lastnika	3847 K lastnikov	3847 K delničarjev
bron	2847 K: anp	2847 K: belga
brought	1300 K to you by
browse	1171 K jobs	1189 K	1240 K other questions tagged
browser	2257 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4077 K haber de ilginizi çekebilir:	4113 K özeti	4113 K çeviriyi	4128 K içerik youtube	4128 K içerik instagram	4128 K içerik x	4128 K içerik twitter	4128 K içerik facebook	4128 K içerik tiktok	4130 K içeriği görüntülemek için	4130 K içeriği görmek için	4130 K videoyu izlemek için	4149 K haber telif hakki	4149 K içerik telif hakki	4149 K yazi ilk olarak	4149 K haber ilk olarak	4150 K haber yapay	4150 K içerik yapay	4150 K metin yapay	4150 K görsel yapay	4150 K yazi yapay	4161 K gönderiyi	4175 K yazi izinle	4175 K makale izinle
buat	2247 K akun gratis
buchen	832 K sie
budi	31 K prvi
budite	31 K prvi
buka	2247 K akses penuh dengan
bunlar	4077 K da ilginizi çekebilir:
bunlara	4077 K da bakin:
bunu	4077 K da okuyun:
buy	1127 K tickets	1127 K your ticket	1127 K your tickets	1189 K	1204 K	1256 K now, pay later with	1266 K the	1266 K it	1266 K now	1266 K from	1266 K at
""", 'by': """
by	1240 K clicking "post your answer"	1254 K applying	1254 K submitting	1254 K sending us	1254 K registering	1254 K clicking	1254 K uploading	1254 K entering	1254 K commenting	1254 K posting	1254 K creating an account	1254 K using our	1254 K using this site	1254 K using this website	1254 K using this service	1254 K using this form	1254 K subscribing	1254 K signing up	1254 K providing your	1254 K filling in
byl	499 K pro vás	499 K článek
byla	499 K pro vás
bylo	499 K pro vás	499 K toto
""", 'c': """
c	1093 (K) #	2409 K'è stato un errore
""", 'ca': """
cadastre	3208 K-se para
can	1136 K't see the poll	1136 K't see the quiz	1136 K't see this poll	1190 K you
canal	41 K de denúncias da redação
cancel	1039 K anytime	1039 K at any time
canli	4147 K anlatim:
caractere	3394 K rămase
caracteres	1404 K restantes	3275 K restantes
caratteri	2385 K rimanenti	2385 K rimasti
cargar	1467 K
carica	2449 K
carregar	3337 K
catch	12 K us	1063 K us on	1130 K up on bbc	1154 K up:	1189 K	1189 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1793 K texte a été traduit	1794 K résumé	1803 K numéro est en vente	1803 K numéro est disponible	1838 K contenu n'est	1838 K podcast n'est	1839 K contenu provient de	1859 K contenu est protégé par	1890 K texte a été relu
cek	2220 K
cela	69 K vous a plu
celoten	3811 K članek preberite
ces	1793 K points clés
cet	8 K article vous	82 K article vous a plu	1793 K article a été traduit	1859 K article est protégé par	1859 K article est sous licence	1860 K article a été rédigé	1860 K article a été généré	1860 K article a été écrit	1860 K article a été produit	1860 K article a été relu	1889 K article est publié en partenariat	1889 K article est publié avec	1889 K article est repris de	1890 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1793 K traduction a été	1794 K synthèse	1838 K vidéo n'est	1838 K page n'est	1859 K œuvre est sous licence	1890 K traduction a été relue
ceva	3419 K nu a mers	3419 K nu a funcționat
""", 'ch': """
charger	1894 K
chcesz	3135 K u nas pracować	3135 K pracować u nas
chcete	518 K u nás pracovat	518 K pracovat u nás	3721 K u nás pracovať	3721 K pracovať u nás
che	33 K ne pensi
check	1189 K out	1204 K out	1266 K price	2902 K
chia	3 K sẻ
choose	1021 K a plan	1036 K a plan	1109 K	1207 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2340 K qui
click	1110 K here to join	1110 K to join	1132 K here for more	1140 K here to download	1140 K to download	1172 K play	1189 K
clique	3233 K aqui	3258 K no player acima
cliquez	1779 K ici
clube	3254 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2238 K
colunista	3244 K do	3244 K da
com	89 K uma assinatura
come	1127 K and meet	1189 K
comentarii	5 K
comentariile	5 K	27 K	3372 K nu reprezintă	3372 K aparțin
comentarios	5 K	27 K	1386 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3372 K tău va
commandez	1803 K notre	1803 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1138 K must
commenti	5 K	27 K
commenting	5 K	1138 K is
comments	5 K	5 K on this	27 K	1138 K are reserved	1138 K are for	1138 K are open to	1138 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1189 K
compra	1381 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3233 K:	3233 K também	3233 K também:
conhece	66 K alguém	3248 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1063 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1366 ¿K	1371 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1021 K making	1021 K giving
consiglia	3 K
consulta	1355 K aquí
consultar	1467 K
consulter	1894 K
consultez	1803 K les avis de décès	1803 K nos offres
conta	59 K pra mim
contact	1085 K the author	1085 K the reporter	1085 K:	1085 K this reporter	1117 K	1189 K	1248 K reporter	1248 K staff writer	1248 K staff reporter	1248 K writer	1248 K editor	1248 K columnist	1248 K correspondent	1248 K sports writer
contacta	1359 K con	1360 K con
contacte	1359 K con	1360 K con
contacter	1782 K l'auteur
contactez	1782 K l'auteur	1782 K-nous	1797 K l'auteur
contacto	1375 K:
contame	59 K
contate	3236 K o autor
contatta	2343 K l'autore
contenido	86 K patrocinado:	1322 K premium	1379 K generado	1383 K ofrecido por	1412 K incrustado de	1412 K externo de	1412 K de	1464 K elaborado por	1464 K patrocinado por	1464 K realizado por
content	1300 K provided by	2917 K van
contenu	86 K sponsorisé :	1793 K généré	1806 K proposé par	1806 K sponsorisé par	1839 K provenant de	1839 K intégré de	1891 K conçu par	1891 K proposé par la rédaction	1891 K réalisé par
contenuto	86 K sponsorizzato:	2358 K generato	2363 K offerto da	2394 K incorporato da	2394 K esterno da	2394 K di	2394 K da	2446 K sponsorizzato da	2446 K realizzato da	2446 K a cura di
contingut	398 K generat	402 K ofert per	427 K incrustat de	427 K incrustat d'instagram	427 K extern de
continua	2423 K a leggere dopo	3313 K após	3313 K depois
continue	1148 K reading	1149 K reading with
contributions	27 K
controleer	2902 K
cooked	1236 K this
copy	3 K link to	3 K the link	3 K article	1200 K this url	1200 K this link
copyright	751 K ©	751 K (c)	751 K:	751 K #	751 K by	1093 K ©	1093 K #	1093 K:	1093 K by	3717 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1036 K an account to	1189 K	1191 K an account	1191 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2138 K
csatlakozzon	2138 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1148 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3116 K ten artykuł	3116 K artykuł	3116 K ten tekst	3116 K to podsumowanie	3116 K to streszczenie	3116 K podobał	3116 K znalazłeś	3116 K znalazłaś	3116 K ta informacja	3116 K ta treść
czytaj	3102 K więcej o	3103 K także	3103 K także:	3103 K też	3103 K też:	3103 K również	3103 K więcej	3103 K:	3133 K dalej z
""", 'da': """
da	59 K li ste probali	2340 K leggere:	3607 K li vam	3607 K li je članak	3607 K li je tekst
daarna	2805 K kun je
daftar	2228 K webinar	2247 K gratis
daftarkan	2228 K diri anda
dagelijkse	2809 K nieuwsbrief
dagens	654 K spørgsmål:	655 K spil:	3032 K spørsmål:	3033 K spill:	3950 K fråga:	3951 K spel:
daha	4077 K fazlasi:
daily	1271 K game:
dalies	2762 K
dalsza	3119 K część
dalyvaukite	2702 K
danach	709 K # euro
dankzij	2926 K onze lezers	2926 K onze donateurs	2926 K onze leden
dann	709 K # euro
dans	1759 K l'application	1776 K les commentaires
dapatkan	2220 K
darovat	511 K
darte	1331 K de baja
darujte	511 K	3715 K
das	741 K beste aus	742 K könnte sie auch interessieren	742 K könnte dich auch interessieren	742 K könnte sie interessieren:	742 K könnte sie auch interessieren:	742 K könnte dich auch interessieren:	776 K ganze interview	776 K komplette interview	810 K kommentieren	824 K lesen andere:
dazu	742 K auch:	800 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2857 K podcast is te beluisteren	2875 K tekst gaat verder onder	2875 K tekst loopt door onder	2875 K tekst gaat verder na
deel	3 K dit	3 K het	2902 K
dein	27 K kommentar	809 K feedback hilft
deine	779 K meinung ist uns wichtig	809 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	638 K med	638 K artiklen	3015 K med	3015 K saken
dela	3 K artikeln	3 K den här	3 K texten	3933 K med	3933 K artikeln
deli	3 K
delite	3 K
delivered	1145 K every	1145 K each
delivery	1273 K charges may apply
delta	2998 K i vår	3015 K	3917 K i vår	3933 K
deltag	624 K i vores	638 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	3979 K här artikeln	3979 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2215 K:	2230 K podcast	2230 K juga	2288 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	681 K artikel	681 K tekst	681 K historie	681 K kronik	3059 K artikkelen	3059 K teksten	3059 K saken	3059 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	834 K ki-assistent
derechos	1363 K reservados	1434 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	406 K't l'app	406 K't la nostra	406 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1381 K nuestros	1381 K nuestras
descuentos	1381 K exclusivos para suscriptores
desea	1416 K recibir notificaciones
deseas	1416 K recibir notificaciones
deseja	3288 K receber notificações	3288 K receber nossas notificações
desideri	2398 K ricevere le notifiche	2398 K ricevere notifiche
despre	3367 K autor
detaljnije	3591 K:
detaylar	4077 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	3957 K är ett inbäddat innehåll från	3957 K är inbäddat innehåll från
dette	26 K sammendraget	659 K er et indlejret indhold fra	659 K er et indlejret opslag fra	659 K er indlejret indhold fra	659 K er indlejret opslag fra	3037 K er et innebygd innhold fra	3037 K er et innebygd innlegg fra	3037 K er innebygd innhold fra	3037 K er innebygd innlegg fra
devamini	4077 K okuyun:
deze	26 K samenvatting	2805 K maand nog	2854 K tekst	2854 K vertaling	2854 K ai	2875 K tekst gaat verder na	2939 K tekst
""", 'di': """
diaporama	1855 K :
diapositive	1853 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1166 K you find this	1168 K you	1190 K our	1190 K we	1190 K you	1196 K our ai	1196 K the ai	1215 K you enjoy this?	1215 K you enjoy this article	1215 K you enjoy this story	1215 K you enjoy this post	1215 K you enjoy this piece	1215 K you enjoy this newsletter	1215 K you enjoy this column	1215 K you enjoy this recipe	1215 K you enjoy this podcast	1215 K you enjoy this essay	1215 K you enjoy this series	1215 K you enjoy this guide	1215 K you enjoy this blog	1215 K you enjoy this interview	1215 K you enjoy this letter	1215 K you enjoy this review	1215 K you enjoy this page	1215 K you enjoy this issue	1215 K you enjoy this read	1215 K you enjoy this episode	1215 K you enjoy this content	1215 K you like this?	1215 K you like this article	1215 K you like this story	1215 K you like this post	1215 K you like this piece	1215 K you like this newsletter	1215 K you like this column	1215 K you like this recipe	1215 K you like this podcast	1215 K you like this essay	1215 K you like this series	1215 K you like this guide	1215 K you like this blog	1215 K you like this interview	1215 K you like this letter	1215 K you like this review	1215 K you like this page	1215 K you like this issue	1215 K you like this read	1215 K you like this episode	1215 K you like this content	1215 K you find this useful	1236 K you make this	1236 K you try this	1246 K you see	1246 K you go
die	5 K kommentarfunktion	5 K kommentare	772 K zusammenfassung	776 K neue folge	776 K aktuelle folge	776 K komplette folge	776 K ganze folge	776 K ganze sendung	779 K umfrage wird durchgeführt	808 K debatte zu
dienas	2770 K jautājums:
dienos	2710 K klausimas:
diese	52 K recherche	772 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	772 K artikel	772 K text	772 K beitrag	877 K artikel erschien zuerst	877 K text erschien zuerst	877 K beitrag erschien zuerst	877 K artikel ist zuerst	877 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	772 K interview
dig	1154 K deeper:
digital	1148 K subscriptions	1191 K access
digitilaajana	89 K
dilarang	2278 K mengutip	2278 K keras mengambil	2278 K menyalin	2278 K memperbanyak	2278 K mereproduksi
din	27 K kommentar
dinleyin	4077 K:
directement	1756 K dans votre
direkt	3901 K:
direkte	2982 K:	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de
disclaimer	1093 K:	2030 K:
discover	23 K more from	1189 K
diskuse	5 K
diskusia	5 K
diskutieren	832 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2433 K su spotify	2433 K su apple podcasts
disponible	406 K a l'app store	406 K a google play	1334 K en google play	1389 K en app store	1389 K en google play y	1451 K en spotify	1451 K en apple podcasts	1451 K en ivoox	1811 K sur google play	1876 K sur spotify	1876 K sur apple podcasts	1876 K sur deezer
distribuie	3 K
distributed	1160 K by
disusun	2226 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2854 K artikel	2854 K stuk	2854 K bericht	2854 K verhaal	2891 K artikel lees je ook in	2891 K verhaal lees je ook in	2904 K artikel is ook	2904 K verhaal is ook	2904 K artikel bevat	2904 K verhaal bevat	2904 K verhaal verscheen	2904 K stuk verscheen	2939 K artikel	2939 K stuk	2939 K essay	2939 K interview	2939 K verhaal	2947 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1247 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1085 K you have a tip	1086 K you know more	1086 K you have information	1086 K you work at	1086 K you work in	1086 K you have any information	1086 K you have a story	1134 K our	1168 K you have	1190 K you	1216 K you like our	1216 K you enjoy our	1264 K you have a problem	1264 K you have a question	1264 K you have a dilemma	1264 K you have a burning	1264 K you need advice
doe	2860 K de quiz	2860 K mee met ons	2860 K mee met onze	2860 K mee aan ons	2860 K mee aan onze	2902 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2139 K vannak
domande	72 K?	73 K su questo articolo
domov	97 K >	97 K '
don	1046 K't miss	1080 K't miss:	1184 K't miss this:	1207 K't miss
dona	81 K suport	1316 K a	2309 K a
donasi	2236 K untuk
donate	1021 K now	1021 K today	1028 K to
doneer	2878 K aan
donnez	1776 K votre avis
dopusti	3648 K uvijek sadržaj	3648 K uvek sadržaj	3648 K sadržaj s	3648 K sadržaj sa	3648 K sadržaj iz	3648 K sadržaj od
dosje	3665 K: kako	3665 K: ovako	3665 K: zašto	3665 K: što	3665 K: šta	3665 K: tko	3665 K: ko	3665 K: gdje	3665 K: gde	3665 K: ovo	3665 K: pogledajte	3665 K: poslušajte	3665 K: sve	3665 K: noć	3665 K: ljudi	3665 K: evo	3855 K: kako	3855 K: tako	3855 K: zakaj	3855 K: kaj	3855 K: kdo	3855 K: kje	3855 K: to	3855 K: poglejte	3855 K: prisluhnite	3855 K: vse	3855 K: noč	3855 K: ljudje	3855 K: takole	3855 K: oglejte
dossier	559 K: jak	559 K: takhle	559 K: takto	559 K: proč	559 K: co	559 K: kdo	559 K: kde	559 K: to	559 K: podívejte	559 K: poslechněte	559 K: vše	559 K: noc	559 K: lidé	559 K: tak	559 K: tady	559 K: jaké	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	873 K: der	873 K: die	873 K: das	873 K: wie	873 K: warum	873 K: was	873 K: so	873 K: wenn	873 K: alles	873 K: wer	873 K: wo	1290 K: how	1290 K: why	1290 K: what	1290 K: who	1290 K: where	1290 K: when	1290 K: the	1290 K: inside	1290 K: watch	1290 K: see	1290 K: is	1290 K: can	1290 K: this	1290 K: listen	1711 K: näin	1711 K: tässä	1711 K: siksi	1711 K: tämä	1711 K: kuuntele	1711 K: katso	1711 K: kaikki	1711 K: miten	1711 K: miksi	1711 K: mitä	1711 K: kuka	1711 K: mikä	1711 K: tältä	1711 K: tällainen	1779 K :	2934 K: zo	2934 K: hoe	2934 K: dit	2934 K: waarom	2934 K: wat	2934 K: wie	2934 K: de	2934 K: het	2934 K: een	2934 K: alles	2934 K: bekijk	2934 K: luister	2934 K: deze	2934 K: dat	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de	3178 K: jak	3178 K: tak	3178 K: oto	3178 K: dlaczego	3178 K: co	3178 K: kto	3178 K: gdzie	3178 K: to	3178 K: zobacz	3178 K: posłuchaj	3178 K: wszystko	3178 K: noc	3178 K: ludzie	3760 K: ako	3760 K: takto	3760 K: prečo	3760 K: čo	3760 K: kto	3760 K: kde	3760 K: to	3760 K: pozrite	3760 K: vypočujte	3760 K: všetko	3760 K: noc	3760 K: ľudia	3760 K: tak	3760 K: aké	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad
dostupno	3614 K na	3614 K u
dotazy	72 K
dovoli	3838 K vedno vsebino	3838 K vsebino z	3838 K vsebino s	3838 K vsebino iz	3838 K vsebino od
dowiedz	3103 K się więcej
download	13 K	1189 K	1205 K the	1229 K our free	1229 K the free	2204 K aplikasi	2233 K	2902 K
dozvoli	3648 K uvijek sadržaj	3648 K uvek sadržaj	3648 K sadržaj s	3648 K sadržaj sa	3648 K sadržaj iz	3648 K sadržaj od
""", 'dp': """
dpa	751 (K
""", 'dr': """
drukuj	3127 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	618 K kan tippe os	618 K kan sende os	637 K har brugt	637 K har læst	638 K får en mail	638 K kan også	671 K har læst # ud af dine #	671 K har læst # ud af #	671 K har læst # af dine #	671 K har læst # af #	841 K hast schon ein abo	841 K hast dein limit	3013 K har lest	3013 K har #	3015 K får en e-post	3015 K kan også	3015 K finner oss	3049 K har lest # av dine #	3049 K har lest # av #	3911 K som källa	3932 K har läst	3932 K har #	3933 K får ett mejl	3933 K kan också	3933 K hittar oss	3969 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2236 K	2236 K jurnalisme
durata	2432 K del video	2432 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	1117 K-mail	2138 K-mailt küldtünk
""", 'ea': """
earlier	1154 K coverage:
""", 'eb': """
ebenfalls	742 K interessant:
""", 'ed': """
edited	1161 K by
editing	1093 (K by	1094 K by	1095 K by
editor	1080 K's picks:	2223 K:	2223 K :
""", 'ee': """
een	2852 K bericht gedeeld door	2852 K post gedeeld door
eerder	2859 K schreven we:	2859 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1676 K sitoutumista	1703 K omistajaa	1703 K omistajia	1703 K osakkeenomistajia	1703 K maksumuuria
ein	770 K beitrag geteilt von	770 K von	770 K post von	885 K angebot der	885 K angebot von	885 K angebot des	885 K angebot unseres partners
eine	73 K frage zum artikel
einen	709 K monat kostenlos
eingebetteter	857 K inhalt von
""", 'el': """
el	400 K teu comentari serà	426 K vídeo no	426 K teu navegador no	1384 K vídeo comenzará	1384 K video comenzará	1411 K vídeo no	1411 K video no	1441 K artículo continúa	1441 K contenido continúa	1450 K vídeo comienza en #
elinizde	4106 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3257 K parceria com	3302 K imagens:	3302 K direto:	3302 K fotos:
email	3 K this	1085 K the author	1085 K us	1117 K	1189 K	1241 K this	1248 K reporter
emailed	1212 K on fridays	1212 K on mondays
embedded	1276 K content from	1276 K content is blocked
empfehlen	3 K sie	832 K sie
empfiehl	832 K
""", 'en': """
en	89 K tant qu'abonné	402 K col·laboració amb	446 K imatges:	446 K directe:	1322 K otro dispositivo	1329 K tu correo	1329 K su correo	1329 K tu buzón	1329 K tu email	1343 K facebook y twitter	1343 K facebook, twitter	1343 K facebook y x	1352 K los comentarios	1355 K vídeo:	1355 K directo	1355 K contexto:	1383 K colaboración con	1430 K imágenes:	1430 K directo:	1740 K faisant un don	1750 K tant qu'abonné	1756 K vous inscrivant	1779 K savoir plus	1779 K direct	1806 K partenariat avec	1822 K vidéo -	1822 K images -	1855 K podcast :	1855 K vidéo :	1855 K images :	1855 K direct :
enable	1053 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1175 K your day with
endet	709 K automatisch
enjoy	1148 K	1228 K #% off	1260 K #% off your
enjoyed	69 K this	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content
enjoying	1046 K this article	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content	1216 K the	1216 K our	1216 K this
enregistrez	1826 K cet article	1826 K cette recette
entdecke	23 K mehr von	832 K
entdecken	832 K sie
entenda	3233 K:
entra	12 K nel
entre	12 K no
envia	393 K'ns
envianos	1370 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	618 K du	2992 K du
erbjudande	3917 K till dig som
erhalten	832 K sie
erscheint	788 K jeden	788 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1373 K corresponsal	1373 K redactor de	1373 K redactora de	1373 K jefe de	1373 K jefa de
escanea	1370 K el código	1389 K el código para descargar
escolta	1 K	404 K el pòdcast	404 K el podcast	404 K el nostre pòdcast	404 K el nostre podcast
escoltar	1 K
escucha	1 K	1384 K el pódcast	1384 K el podcast
escuchar	1 K	1445 K en
escuche	1 K
escute	1 K
esej	564 K	3183 K	3669 K je	3764 K	3859 K je
essayet	681 K	3059 K
essayez	1819 K
essee	1716 K on julkaistu
esta	52 K investigación	52 K investigação	52 K reportagem	1379 K noticia ha sido traducida	1379 K traducción se ha hecho	1379 K traducción ha sido	1379 K función utiliza	1386 K noticia pertenece a	1435 K noticia ha sido	1435 K información ha sido	1463 K traducción ha sido revisada	3252 K tradução foi feita	3252 K notícia foi traduzida	3306 K notícia foi	3306 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1322 K contenido es exclusivo	1377 K contenido procede de	1377 K contenido proviene de	1379 K texto ha sido traducido	1379 K artículo ha sido traducido	1381 K reportaje forma parte del número	1381 K artículo forma parte del número	1386 K artículo pertenece a	1411 K vídeo no	1411 K video no	1411 K vídeo ya no	1411 K video ya no	1411 K contenido no	1411 K contenido ya no	1412 K contenido está alojado en	1412 K contenido procede de	1434 K artículo está protegido	1434 K contenido está protegido	1434 K artículo se publicó originalmente	1434 K artículo fue publicado originalmente	1435 K artículo ha sido	1435 K texto ha sido	1435 K artículo fue	1435 K contenido ha sido	1462 K artículo se publica con	1462 K artículo se publica en colaboración	1462 K artículo se publica gracias	1462 K artículo es una traducción	1463 K texto ha sido revisado	1463 K artículo ha sido revisado	3252 K texto foi traduzido	3252 K artigo foi traduzido	3283 K vídeo não	3283 K vídeo já não	3283 K conteúdo não	3283 K conteúdo já não	3284 K conteúdo está alojado	3284 K conteúdo está hospedado	3284 K conteúdo é fornecido	3305 K artigo está protegido	3305 K conteúdo está protegido	3305 K conteúdo é protegido	3305 K artigo é protegido	3305 K artigo foi publicado originalmente	3305 K texto foi publicado originalmente	3306 K artigo foi	3306 K texto foi	3306 K conteúdo foi	3333 K artigo é publicado em parceria	3333 K artigo foi publicado em parceria	3333 K texto foi publicado originalmente	3334 K texto foi revisado	3334 K texto foi revisto	3334 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	389 K pot interessar:
etu	1692 K tilaajille:
etusivu	97 K >	97 K '	97 K "
etwas	44 K falsch
""", 'ev': """
everything	1291 K on the topic:	1291 K on:
""", 'ex': """
exclusief	2805 K voor abonnees
exclusivo	1322 K para suscriptores
existing	1036 K subscriber	1036 K subscribers
experimentou	59 K
explainer	1080 K:	1290 K: how	1290 K: why	1290 K: what	1290 K: who	1290 K: where	1290 K: when	1290 K: the	1290 K: inside	1290 K: watch	1290 K: see	1290 K: is	1290 K: can	1290 K: this	1290 K: listen
explore	1080 K more:	1189 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2112 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4161 K'ta
fai	2367 K il quiz	2367 K il test	2367 K il nostro
faites	1740 K un don	1741 K un don à
fale	3236 K com o autor	3245 K com o repórter	3245 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1168 K
feel	68 K free to republish	1101 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1080 K under:
fill	1189 K in	1189 K out
film	3119 K znajdziesz	3178 K: jak	3178 K: tak	3178 K: oto	3178 K: dlaczego	3178 K: co	3178 K: kto	3178 K: gdzie	3178 K: to	3178 K: zobacz	3178 K: posłuchaj	3178 K: wszystko	3178 K: noc	3178 K: ludzie
find	12 K us	12 K os	1063 K us on	1063 K me on	1129 K your next job	1189 K	1204 K
finden	12 K sie uns	832 K sie
finding	1215 K this useful
finn	12 K oss
first	1200 K published by	1200 K published in the	1228 K time here
fizessen	2138 K
""", 'fl': """
flash	1148 K sale
fler	3900 K artiklar om	3904 K artiklar av	3975 K artiklar om ämnet:	3975 K artiklar om:
flere	607 K artikler om	611 K artikler af	677 K artikler om emnet:	677 K artikler om:	2981 K saker om	2981 K saker fra	2982 K saker om	2985 K saker av	2998 K jobber på	3055 K saker om temaet:	3055 K saker om:
""", 'fo': """
foglald	2138 K le
foglalja	2138 K le
folge	12 K	832 K
folgen	12 K sie	832 K sie
folgt	12 K
follow	12 K	1063 K us	1063 K @	1063 K all the latest	1063 K the latest	1063 K our	1110 K the	1117 K	1189 K	2220 K
for	13 K a better	13 K the best	1132 K more news	1132 K more local	1132 K more stories	1132 K more on	1132 K more coverage	1132 K more of our	1132 K more from	1132 K the latest	1140 K the best experience	1140 K the best reading experience	1148 K just	1148 K only	1154 K more on the story	1179 K just	1179 K only	1183 K reprint	1183 K reprints	1262 K membership enquiries	1262 K media enquiries	1262 K media inquiries	1262 K press enquiries	1262 K press inquiries	1262 K advertising enquiries	1262 K advertising inquiries	1262 K subscription enquiries	1262 K subscription inquiries	1262 K membership inquiries	1262 K sponsorship enquiries
fordel	657 K for abonnenter:	3035 K for abonnenter:
forside	97 K >	97 K '	97 K "
forsiden	97 K >	97 K '	97 K "
fortell	59 K meg
fortsett	3018 K å lese
forward	3 K this	1241 K this	1241 K it to	1241 K the letter
foto	444 K # de #	444 K # / #	1428 K # de #	1428 K # / #	1428 K #/#	2275 K # dari #	2275 K # / #	2410 K # di #	2410 K # / #	2410 K #/#	2766 K:	3300 K # de #	3300 K # / #	3300 K #/#	3420 K # din #	3420 K # / #	3591 K galerija:	4147 K galeri:
fotogaleria	446 K:	3302 K:
fotogalerie	481 K:
fotogalerija	3786 K:
fotogallery	2412 K:
fotografia	3420 K # din #
fotostrecke	742 K:
found	7 K an	7 K a	69 K this useful	1215 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	772 K unsere ki
frage	834 K des tages	851 K des tages:	851 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	772 K sie unsere ki
free	68 K to republish	68 K to reprint	1229 K download	1229 K kit	1229 K guide	1229 K template	1229 K templates	1229 K ebook	1229 K e-book	1229 K checklist	1229 K toolkit	1229 K white paper	1229 K whitepaper	1229 K report	1229 K course	1229 K webinar	1229 K resource	1256 K shipping on orders	1256 K delivery on orders
freier	795 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1080 K the archive:	1080 K our archive:	1080 K our archives:	1179 K only	1179 K just
""", 'fu': """
fuiste	1371 ¿K testigo
full	1080 K story:	1080 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1080 K reading:
""", 'fy': """
fyll	3015 K inn	3933 K i
""", 'ga': """
ga	2902 K mee
gabung	12 K	2220 K
galeri	4147 K:
galeria	3302 K:
galerie	3422 K foto:
gallup	1512 K:	1689 K:
gambar	2275 K # dari #	2275 K # / #
gambas	2215 [K:video
gamble	1232 K responsibly
gaukite	2702 K
""", 'ge': """
ge	3933 K
geben	832 K sie
geef	3 K dit
geen	2926 K eigenaar	2926 K eigenaren	2926 K aandeelhouders	2926 K betaalmuur	2926 K miljardair
gem	638 K
gemaakt	59 K?
generative	1126 K ai
gengivelse	68 K tilladt
gerelateerd	2859 K:
gesponsert	86 K:	826 K von	885 K von
gesponsord	86 K:	2875 K door	2947 K door
get	13 K the app	13 K our	23 K	1021 K in touch	1046 K the latest	1046 K breaking news	1053 K notified	1110 K	1110 K the	1127 K tickets	1127 K your tickets	1140 K the	1141 K text alerts	1141 K news alerts	1144 K the	1144 K our	1148 K	1160 K permission to reuse	1189 K	1204 K	1205 K the	1207 K push	1213 K	1217 K	1228 K #% off	1229 K our free	1229 K the free	1260 K #% off your	1266 K it from
""", 'gh': """
ghi	4383 K rõ nguồn
""", 'gi': """
gi	3015 K
gib	832 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3934 K du
gioca	2387 K ora:	2387 K ora a
giornalista	2350 K professionista	2350 K e scrittrice	2350 K e scrittore
giv	638 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glasanje	3645 K:
glasovanje	3645 K:	3835 K:
glavni	3800 K poudarki
""", 'go': """
go	1154 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3288 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1085 K a tip	1085 K a story	1085 K a news tip	1086 K a question	1168 K	1190 K a	1190 K	1264 K a dilemma	1264 K a question for
""", 'gr': """
gra	3156 K dnia:
grab	1229 K our free	1229 K your free
graduada	1374 K en
graduado	1374 K en
grupo	3221 K do whatsapp
""", 'gu': """
guarda	2340 K anche	2340 K:	2340 K il video	2340 K anche:	2364 K il video qui sopra	2427 K su	2440 K la gallery	2440 K le foto	2440 K l'infografica	2449 K
gulir	2243 K ke bawah	2243 K untuk
""", 'ha': """
ha	44 K hibát	1427 K ocurrido un error	1427 K habido un error	2120 K van információja	2120 K van információd	2120 K ön is átélt	2120 K te is átéltél	2120 K többet tud
haben	7 K sie einen fehler	746 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4107 K	4111 K:	4157 K reklamdan
haberde	7 K hata	4095 K hata
haberin	4077 K devami için	4157 K devami	4175 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1371 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2354 K informazioni	2354 K una notizia	2354 K una segnalazione	2354 K una storia
hak	2278 K cipta dilindungi
hakaret	27 K içeren
hakka	1504 K
halaman	2242 K selanjutnya:	2275 K # dari #
hallgasd	1 K meg	2126 K meg
hallgass	2126 K minket
hallgassa	1 K meg	2126 K meg	2138 K meg
haluaisitko	1677 K
haluatko	1655 K kertoa	1662 K töihin	1662 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	618 K du oplysninger	618 K du viden	618 K du et godt tip	618 K du tip	618 K du flere oplysninger	618 K du oplevet	618 K du selv oplevet	618 K du en god historie	639 K du en historie	639 K du dokumentation	639 K du dokumenter	651 K du et tip	651 K du tip	651 K du et godt tip	651 K du en god historie	651 K du en historie	2985 K du et tips	2992 K du informasjon	2992 K du opplysninger	2992 K du flere opplysninger	2992 K du tips	2992 K du et tips	2992 K du opplevd	2992 K du erfaring	2992 K du tanker	2992 K du noe på hjertet	3017 K du en historie	3017 K du dokumenter	3017 K du dokumentasjon	3911 K du information	3911 K du uppgifter	3911 K du tips	3911 K du ett tips	3911 K du varit med om	3911 K du egna erfarenheter	3911 K du upplevt	3934 K du en historia	3934 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	400 K d'estar registrat	400 K detectat cap	400 K trobat cap	1371 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4095 K mi fark	4106 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1021 K your say	1085 K a tip	1085 K a news tip	1085 K a question about this	1085 K a question for	1086 K you been	1086 K a story	1139 K your say	1168 K a	1168 K you	1190 K you	1190 K we	1217 K	1236 K you made this	1236 K you tried this	1246 K you	1264 K a question for	1264 K you got a question	1264 K a dilemma
hay	7 K algún
haz	1355 K clic aquí	1371 K tu denuncia	1387 K nuestro test	1387 K el test	1387 K nuestro quiz
hazte	1316 K socio de
""", 'he': """
hear	1 K this	1130 K this story	1132 K more	1172 K the full	1172 K more	1189 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2837 K je een tip	2838 K je een tip	2903 K je
heeft	2837 K u een tip	2838 K u een tip	2903 K u
hela	3941 K samtalet	3941 K intervjun
hele	646 K samtalen	646 K interviewet	3024 K samtalen	3024 K intervjuet
help	1136 K us improve	1189 K
hem	97 K >	97 K '	97 K "
hemen	4123 K oyna:
hent	13 K	615 K appen fra	629 K	638 K	3003 K
her	659 K er et indlejret indhold fra	659 K er et indlejret opslag fra	659 K er indlejret indhold fra	659 K er indlejret opslag fra	659 K vises et indlejret indhold fra	659 K vises et indlejret opslag fra	659 K vises indlejret indhold fra	659 K vises indlejret opslag fra	659 K findes et indlejret indhold fra	659 K findes et indlejret opslag fra	659 K findes indlejret indhold fra	659 K findes indlejret opslag fra	3037 K er et innebygd innhold fra	3037 K er et innebygd innlegg fra	3037 K er innebygd innhold fra	3037 K er innebygd innlegg fra	3037 K vises et innebygd innhold fra	3037 K vises et innebygd innlegg fra	3037 K vises innebygd innhold fra	3037 K vises innebygd innlegg fra	3037 K finnes et innebygd innhold fra	3037 K finnes et innebygd innlegg fra	3037 K finnes innebygd innhold fra	3037 K finnes innebygd innlegg fra
here	1154 K's more on this
het	5 K reactieveld	2832 K beste van	2875 K artikel gaat verder onder	2875 K verhaal gaat verder onder	2875 K artikel gaat verder na	2875 K verhaal gaat verder na
heti	2154 K kvíz:
""", 'hi': """
hi	443 K ha hagut un error
hiciste	59 K esta
hier	742 K lesen sie	742 K geht es zu	742 K geht's zu	776 K klicken, um	779 K geht es zum quiz	779 K geht es zum täglichen	838 K können sie den artikel	838 K können sie diesen artikel	838 K kannst du den artikel	857 K ist ein eingebetteter	2917 K staat ingesloten
highlights	1125 K
highly	1240 K active question
hintergrund	742 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	640 K fortsætter	681 K
hit	1172 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2998 K oss å bli bedre
hjem	97 K >	97 K '	97 K "
""", 'hl': """
hlasovanie	3738 K:
""", 'ho': """
hoe	2883 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	97 K >	97 K '	97 K "	97 K＞
hotline	41 K tòa soạn	41 K redaksi	4353 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3299 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1166 K useful is this	1166 K helpful was this	1246 K has	1246 K have	1246 K did	1246 K are you	1246 K will	1246 K would
""", 'hr': """
hra	538 K dne:	3739 K dňa:
hrajte	538 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3934 K håller du med
husk	638 K at bekræfte	3015 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	639 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	689 K betalt samarbejde med	1204 K use	1204 K used	1204 K love	1204 K bought	1204 K recommend	2339 K più letti di	2359 K punti chiave	3029 K appen	3067 K betalt samarbeid med	3987 K betalt samarbete med
""", 'ic': """
ici	1839 K, un contenu provenant
icymi	1080 K:
""", 'ie': """
ielogojies	2762 K
ievadi	2762 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1101 K you enjoyed this	1101 K you liked this	1236 K you make this	1236 K you try this	1236 K you made this	1236 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	809 K feedback hilft	854 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	779 K meinung ist uns wichtig	809 K rückmeldung hilft
""", 'ik': """
iklan	2243 K -	2286 K berlanjut
ikuti	12 K	2208 K berita	2220 K	2231 K survei	2231 K polling	2231 K jajak pendapat	2231 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2356 K video non è disponibile	2358 K testo è stato realizzato	2364 K video inizierà	2366 K tuo commento sarà	2390 K gioco è vietato ai minori	2390 K gioco può causare	2390 K gioco d'azzardo può	2393 K video non	2432 K video inizia tra #	2432 K tuo video inizia tra #
ilgili	4077 K haber	4147 K haber:
ilginizi	4077 K çekebilir	4077 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4149 K olarak
ilmoittaudu	1662 K
""", 'im': """
im	742 K video:
image	1093 K copyright	1093 K source,	1093 K credit:	1853 K # sur #	1853 K #/#	1853 K # / #
imagem	3300 K # de #	3300 K # / #	3300 K #/#
imagen	1428 K # de #	1428 K # / #	1428 K #/#
imaginea	3420 K # din #	3420 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	444 K # de #	444 K # / #
immagine	2410 K # di #	2410 K # / #	2410 K #/#
impossibile	2393 K riprodurre	2396 K visualizzare questo contenuto
""", 'in': """
in	718 K ihrem postfach	718 K ihr postfach	739 K den kommentaren	1076 K the comments section	1076 K the comment section	1080 K case you missed it:	1130 K the video player above	2361 K edicola da	2361 K edicola con	2363 K collaborazione con	2382 K offerta	2812 K de app	2830 K de reacties	2947 K betaalde samenwerking met
indhold	689 K fra annoncøren
indtast	638 K
infographie	1855 K :
informationen	772 K zum einsatz von ki
inga	32 K kommentarer	3966 K ägare	3966 K aktieägare
ingen	32 K kommentarer	668 K ejer	668 K ejere	668 K aktionærer	668 K milliardær	668 K betalingsmur	3046 K eier	3046 K eiere	3046 K aksjonærer	3046 K milliardær	3046 K betalingsmur	3966 K ägare	3966 K miljardär	3966 K betalvägg
ingesloten	2917 K inhoud van
ingin	2262 K menerima notifikasi	2262 K dapat notifikasi
inhalt	857 K von
inhalte	857 K von	857 K aus
inhoud	2917 K van
inicio	97 K >	97 K '	97 K "
innhold	3067 K fra annonsøren
innlegg	27 K
inquadra	2369 K il codice	2369 K il qr code	2369 K il qr
inscreva	3254 K-se no nosso webinar
inscrivez	1748 K-vous gratuitement	1803 K-vous à notre webinaire
instagram	4128 K gönderisini	4161 K'da
instal	2233 K aplikasi
instala	13 K
instale	13 K
instaliraj	3614 K
instalirajte	3614 K	3639 K aplikaciju
install	13 K	1205 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
intervju	3669 K je	3859 K je
invia	3 K	2354 K la tua lettera
""", 'ir': """
irtisano	1676 K
""", 'is': """
is	7 K something wrong	1168 K there	1190 K there	2903 K er iets
isi	2231 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4149 K kopyalanamaz	4149 K kullanilamaz	4149 K alintilanamaz
izlasi	2762 K
izle	4077 K:
izleyin	4077 K:
izniyle	4175 K yayimlanmiştir
izpildi	2753 K testu
izveido	2762 K
izvor	3618 K:
izvori	3618 K:
""", 'ja': """
ja	2748 K tev ir informācija	2748 K jums ir informācija	2748 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1676 K
jadikan	2220 K
jadilah	31 K yang pertama
jaga	1504 K
jak	499 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1678 K lukemista
jawab	2231 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2884 K kunt niet meer reageren	2884 K kunt reageren	2892 K kunt je altijd	2892 K ontvangt vanaf nu	2892 K ontvangt een e-mail	2929 K hebt al # van	2929 K hebt # van	3607 K li vam	3607 K li članak	3801 K bil članek	3801 K bila vsebina	3801 K bil povzetek
jeden	788 K montag neu	788 K dienstag neu	788 K donnerstag neu	788 K freitag neu	788 K samstag neu	788 K sonntag neu	788 K mittwoch neu
jederzeit	709 K kündbar	716 K widerrufen	716 K abbestellen	716 K abmelden
jelentkezz	2138 K be
jelentkezzen	2138 K be
jen	540 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	776 K reinhören	779 K tickets sichern	800 K lesen:	821 K # monate	821 K # wochen	852 K spielen:
""", 'ji': """
jika	2221 K anda mengetahui	2221 K anda punya
""", 'jo': """
job	615 K hos
jobb	2989 K i
jobba	3908 K på
jobbar	3911 K du
jobber	2992 K du
jocurile	3399 K de noroc pot	3399 K de noroc sunt interzise	3399 K de noroc dau
jogar	3277 K agora:
jogue	3254 K palavras cruzadas	3277 K agora:	3280 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1021 K the conversation	1028 K	1063 K the conversation on	1063 K us on	1076 K the debate	1110 K the	1110 K	1127 K us for	1127 K us at	1127 K us in	1127 K us live	1139 K the conversation	1139 K the discussion	1139 K the debate	1148 K for	1148 K now	1189 K	1194 K #	1194 K over #	1194 K more than #	1194 K our #
jornalista	3244 K formada	3244 K formado
jos	44 K huomaat
jouer	1832 K maintenant	1835 K comporte des risques
jouez	1832 K maintenant
""", 'ju': """
juega	1406 K ahora a	1406 K ahora al	1406 K ahora:
juga	421 K ara:
jugar	1406 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1678 K jatkuu	1716 K on julkaistu	1716 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1712 K aiheesta:	1712 K jutut aiheesta:
kaj	33 K menite
kalan	4121 K karakter
kan	82 K du lide	639 K du lide
kanalimiza	12 K
kapcsolja	2138 K be
kapja	2138 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1489 K sul on vihje	1489 K sul on vihjeid	1505 K lugu	1505 K artikkel	1505 K tead	1505 K tahad
katso	1646 K myös	1646 K:	1646 K video	1646 K myös:	1676 K koko	1676 K kaikki
kaupallinen	86 K yhteistyö:	1724 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4149 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1046 K up with	1148 K reading	1149 K reading with	1184 K reading:
kein	865 K eigentümer	865 K konzern	865 K verleger	865 K milliardär
keine	865 K eigentümer	865 K konzerne	865 K aktionäre	865 K paywall	865 K werbung
ken	66 K je iemand	2903 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	618 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2138 K minket
kerro	59 K kommenteissa	1655 K kokemuksesi	1655 K oma
keskustele	28 K	1686 K aiheesta	1686 K jutusta
keskustelu	1665 K on auki
key	1125 K points	1125 K takeaways
""", 'ki': """
ki	772 K-generierte inhalte	772 K-generierte texte	772 K-generierte zusammenfassungen	3022 K har
kiitos	1703 K lukijoidemme
kijk	2833 K ook	2833 K hier	2857 K de uitzending	2857 K de hele	2873 K voor meer
kirim	2221 K foto	2221 K tulisan
kirimkan	2221 K foto
kirjaudu	1665 K	1676 K
kirjoita	1676 K suoraan	1676 K meille
kirjoitimme	1684 K
kirjoittaja	1657 K on	1657 K työskentelee
kirjoitus	1716 K on julkaistu
kirjuta	1489 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3017 K du til
""", 'kl': """
klausies	2762 K
klausykite	2687 K	2702 K
klick	832 K
klicka	3901 K här
klicken	832 K sie
klik	608 K her	2220 K	2833 K hier	2873 K hier voor	2902 K
klikk	2982 K her
klikkaamalla	1676 K
kliknij	3103 K tutaj
kliknite	3689 K sem
klopt	2903 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1101 K someone	1101 K anyone	1168 K	1190 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1676 K keskustelun kuulet
kolumna	3603 K izražava	3797 K izraža	3797 K odraža
kolumni	1716 K on julkaistu
kom	624 K til vores	2998 K på vårt	2998 K på vår	3917 K på vårt	3917 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2702 K gali
kommentare	5 K	27 K	810 K können nur	838 K werden erst	838 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	739 K
kommentarsporet	5 K
kommenteerida	1504 K saavad
kommentering	5 K
kommentieren	5 K	810 K können	832 K sie
kommentit	5 K	27 K
kommentoimalla	1686 K	1686 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	484 K na autora	611 K journalisten	618 K journalisten	619 K	638 K	745 K:	2985 K journalisten	2992 K oss	2992 K journalisten	2993 K	3015 K
kontakta	3904 K reportern	3911 K oss via	3911 K reportern	3912 K	3933 K
konten	2257 K ini tidak	2258 K ini berasal dari	2258 K sematan dari	2258 K eksternal dari	2258 K dari	2278 K ini dilindungi
kontributor	2223 K:
konuyla	4077 K ilgili:
koop	2902 K
kooperation	885 K mit
kopeeri	1504 K
kopier	638 K	3015 K
kopiera	3933 K
kopioi	1676 K
kopiuj	3127 K link
koreksi	2227 K artikel
""", 'kr': """
krijg	2902 K
kronikken	681 K	3059 K
""", 'ku': """
kui	1489 K sul on teema	1489 K sul on vihje	1489 K tead	1489 K märkasid
kunjungi	2228 K toko
kunne	69 K du lide	82 K du lide
kunstig	644 K intelligens har	3022 K intelligens har
kunstmatige	2854 K intelligentie kan fouten maken. controleer
kuula	1494 K podcasti	1504 K
kuulemme	1676 K mielellämme
kuuntele	1 K	1646 K:	1646 K myös	1646 K myös:	1663 K	1676 K
""", 'kv': """
kviz	3591 K:	3645 K:	3645 K dana:	3645 K tjedna:	3786 K:	3835 K:	3835 K dneva:	3835 K tedna:
""", 'ky': """
kysely	1689 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	456 K'article continua	1756 K'essentiel de l'actualité	1783 K'auteur	1784 K'auteur	1793 K'essentiel par	1835 K'abus d'alcool est dangereux pour la santé	2344 K'autore	2345 K'autore	2423 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	456 K publicitat continua	456 K notícia continua	1441 K publicidad continúa	1441 K noticia continúa	1450 K publicidad termina en #	1807 K vidéo va commencer	1838 K vidéo n'est	1875 K vidéo commence dans #	2322 K tua email	2366 K tua opinione conta	2412 K diretta:	2423 K pubblicità continua	2423 K notizia continua	2432 K pubblicità termina tra #
laad	2917 K inhoud van
laadi	1504 K alla
laat	59 K me weten	2857 K je dit artikel	2902 K
laatste	2832 K nieuws over
ladda	13 K ner	3921 K ner	3921 K ned	3933 K ner	3957 K alltid innehåll från	3957 K innehåll från
lade	13 K	832 K
laden	13 K sie	832 K sie
lae	1504 K alla
lagre	3015 K
lainaus	68 K sallittu
lands	1212 K on mondays	1212 K on fridays	1212 K on sundays
langganan	2238 K
lanjut	2243 K membaca
lanjutkan	2243 K membaca
laporan	2222 K:	2223 K wartawan	2223 K kontributor
laporkan	2227 K kesalahan
lasi	2737 K arī	2737 K vairāk	2737 K vēl	2762 K
lasiet	2737 K arī
last	13 K ned	3003 K ned	3015 K ned	3029 K ned appen	3037 K inn alltid innhold fra	3037 K inn innhold fra
lataa	13 K	1676 K	1694 K sisältö palvelusta
latest	1079 K from	1079 K in	1079 K videos from
laureata	2350 K in
laureato	2350 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1355 K puede interesar	1355 K puede interesar:	1750 K premier mois	1778 K meilleur de	2412 K foto:
lea	1355 K también	1355 K aquí	1355 K además	1355 K más	1355 K:	1355 K además:	1462 K el original
leave	59 K a star
ledenvoordeel	2914 K:
lediga	3908 K jobb på	3908 K tjänster på
ledige	615 K stillinger hos	615 K stillinger på	2989 K stillinger i	2989 K stillinger hos
lee	13 K en	1355 K también	1355 K más	1355 K:	1355 K más:	1355 K aquí:	1389 K las noticias sin anuncios	1389 K sin anuncios en la app	1400 K aquí la nota completa	1462 K el original
leer	1355 K también	1355 K más	1467 K
lees	13 K	2832 K meer over	2833 K ook	2833 K ook:	2833 K meer	2833 K meer:	2833 K verder	2833 K hier	2833 K:	2833 K verder:	2859 K ons dossier:	2859 K het hele verhaal:	2873 K het hele	2873 K het volledige	2873 K de hele	2873 K hier het hele	2873 K hier alles	2898 K ook dit artikel:	2898 K dit ook:	2899 K ook het interview	2899 K ook het verhaal	2899 K ook ons	2899 K ook onze	2899 K ook de analyse	2899 K ook de reportage	2899 K ook de column	2899 K ook dit	2899 K hier het interview	2899 K hier de analyse	2902 K	2904 K dit verhaal	2904 K dit artikel	2935 K alles over het onderwerp:	2935 K alles over:
leestip	2833 K:
legg	3015 K til
leggi	13 K	2339 K tutte le notizie	2340 K anche	2340 K anche:	2340 K qui	2340 K tutto	2340 K:	2340 K pure:	2351 K tutti gli articoli di	2444 K l'originale	2444 K l'articolo originale	2449 K
legyen	31 K ön az első	2138 K
leia	13 K	3232 K mais sobre	3233 K também	3233 K também:	3233 K mais	3233 K:	3233 K aqui	3233 K mais:	3333 K o original	3333 K o artigo original	3337 K
leiad	1504 K meid
leidsid	44 K	1495 K vea	1495 K artiklist vea
leiten	3 K sie
len	3741 K pre predplatiteľov:
ler	3233 K também	3233 K mais	3337 K
les	5 K commentaires	27 K commentaires	27 K messages	1778 K plus lus	1793 K réponses sont générées	1794 K points clés	1887 K articles d	1887 K articles de	2981 K mer om	2982 K også	2982 K også:	2982 K mer	2982 K mer:	2982 K:	2982 K hele saken	2982 K om	2982 K her	2982 - K også	2989 K videre med	3003 K eavisen	3003 K avisa	3003 K avisen	3016 K	3018 K videre	3055 K alt om temaet:	3055 K alt om:
lesedauer	848 K
leseempfehlung	800 K:
lesen	13 K sie	82 K sie gern	741 K sie mehr zu	741 K sie mehr zum	742 K sie auch	742 K sie mehr	742 K sie hier	742 K sie dazu	742 K sie jetzt	742 K sie außerdem	742 K sie mehr zum thema	800 K sie hierzu:	824 K sie weiter:	824 K sie unser dossier:	832 K sie
lesenswert	800 K:
leserangebot	854 K:
leseravstemning	3032 K:
leserbrief	739 K
leserbriefe	739 K an
leserkommentare	809 K geben
leserreise	854 K:	3035 K:
leserreisen	854 K:
lesertilbud	3035 K:
leserumfrage	851 K:
lesetipp	742 K	742 K:
lesezeit	848 K
lest	742 K auch
lezersaanbieding	2914 K:
lezerspeiling	2911 K:
lezersreis	2914 K:
lezersvoordeel	2914 K:
""", 'li': """
licence	1859 K creative commons
licencia	1401 K creative commons
licenciada	1374 K en
licenciado	1374 K en
license	1160 K this
licenza	2415 K creative commons
lies	742 K auch	742 K mehr	742 K dazu	832 K
ligne	41 K de la rédaction
lihat	2215 K juga	2215 K juga:	2230 K video	2242 K pula:	2288 K di	2288 K postingan ini di
liitu	56 K #	1504 K
liity	56 K #	56 K yli #	1676 K
like	12 K us	69 K this?	1046 K what you're reading	1063 K and follow	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content	1215 K what you read	1215 K what you see	1215 K what you've read	1215 K what you're reading
liked	69 K this	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content	1215 K what you read
liker	82 K du	3017 K du
liking	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content
likte	69 K du	82 K du
limited	1148 K time	1148 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4332 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1778 K tous nos articles	1779 K aussi	1779 K également	1779 K	1779 K notre	1779 K l'article	1779 K plus	1779 >> K	1894 K
lisa	1504 K meid	1504 K
lisez	13 K	1779 K aussi	1819 K
listen	1 K to	1080 K |	1080 K:	1130 K to the latest episode	1130 K to the full episode	1130 K to the full interview	1130 K again on	1172 K to our	1172 K as	1189 K
live	608 K:	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	742 K-ticker:	1290 K blog: how	1290 K blog: why	1290 K blog: what	1290 K blog: who	1290 K blog: where	1290 K blog: when	1290 K blog: the	1290 K blog: inside	1290 K blog: watch	1290 K blog: see	1290 K blog: is	1290 K blog: can	1290 K blog: this	1290 K blog: listen	1711 K: näin	1711 K: tässä	1711 K: siksi	1711 K: tämä	1711 K: kuuntele	1711 K: katso	1711 K: kaikki	1711 K: miten	1711 K: miksi	1711 K: mitä	1711 K: kuka	1711 K: mikä	1711 K: tältä	1711 K: tällainen	2934 K: zo	2934 K: hoe	2934 K: dit	2934 K: waarom	2934 K: wat	2934 K: wie	2934 K: de	2934 K: het	2934 K: een	2934 K: alles	2934 K: bekijk	2934 K: luister	2934 K: deze	2934 K: dat	3422 K text:
liveblog	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	873 K: der	873 K: die	873 K: das	873 K: wie	873 K: warum	873 K: was	873 K: so	873 K: wenn	873 K: alles	873 K: wer	873 K: wo	1290 K: how	1290 K: why	1290 K: what	1290 K: who	1290 K: where	1290 K: when	1290 K: the	1290 K: inside	1290 K: watch	1290 K: see	1290 K: is	1290 K: can	1290 K: this	1290 K: listen	2833 K:	2934 K: zo	2934 K: hoe	2934 K: dit	2934 K: waarom	2934 K: wat	2934 K: wie	2934 K: de	2934 K: het	2934 K: een	2934 K: alles	2934 K: bekijk	2934 K: luister	2934 K: deze	2934 K: dat
liverapport	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad
liveseuranta	1711 K: näin	1711 K: tässä	1711 K: siksi	1711 K: tämä	1711 K: kuuntele	1711 K: katso	1711 K: kaikki	1711 K: miten	1711 K: miksi	1711 K: mitä	1711 K: kuka	1711 K: mikä	1711 K: tältä	1711 K: tällainen
""", 'll': """
llegeix	389 K també	389 K més
llegiu	389 K també
llicenciada	395 K en periodisme
llicenciat	395 K en periodisme
""", 'lo': """
lo	59 K has probado	1354 K más leído en	1354 K más visto en	1354 K último en	2433 K trovi su spotify
load	1255 K content from	1255 K external content
loe	1477 K ka	1477 K lisaks	1477 K veel	1477 K edasi:	1504 K
log	637 K ind eller opret	638 K ind	1189 K in
logg	3013 K inn eller	3015 K inn
logga	3932 K in eller	3933 K in	3947 K in
logi	1504 K sisse
loo	1504 K
looking	1189 K for	1204 K for
los	5 K comentarios	27 K comentarios	2860 K de dagelijkse
love	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content	1216 K our
loved	69 K this	1215 K this?	1215 K this article	1215 K this story	1215 K this post	1215 K this piece	1215 K this newsletter	1215 K this column	1215 K this recipe	1215 K this podcast	1215 K this essay	1215 K this series	1215 K this guide	1215 K this blog	1215 K this interview	1215 K this letter	1215 K this review	1215 K this page	1215 K this issue	1215 K this read	1215 K this episode	1215 K this content
lowongan	2228 K kerja di
""", 'lu': """
lubisz	82 K
lue	1646 K myös	1646 K myös:	1646 K lisää	1646 K lisää:	1646 K:	1646 K seuraavaksi:	1676 K	1712 K lisää aiheesta:
lugu	1506 K jätkub
luister	1 K	2833 K ook	2833 K:	2833 K ook:	2857 K hier naar	2857 K de podcast	2902 K
lukijakysely	1689 K:
lukijamatka	1692 K:
lukijatarjous	1692 K:
lukijoidemme	1703 K ansiosta
luo	1665 K tunnus	1676 K
""", 'ly': """
lyssna	1 K på	3901 K	3901 K:	3933 K
lyt	1 K til	608 K til	638 K
lytt	2982 K til	3015 K
""", 'ma': """
maak	2860 K de puzzel	2869 K een bedrag over	2869 K je gift over	2869 K uw gift over	2869 K je bijdrage over	2869 K uw bijdrage over	2902 K
maandelijks	2805 K opzegbaar
mach	779 K den test:	832 K
machen	779 K sie den test:	779 K sie mit bei unserer	832 K sie
macie	72 K pytania
made	59 K it?	1236 K this recipe	1236 K this
mai	3359 K multe detalii	3359 K mult pe această temă:	3387 K multe articole despre	3387 K multe știri despre
mail	1241 K this	2836 K de auteur	2848 K	2902 K
main	2252 K sekarang:
mainkan	2252 K sekarang:
mainostaja	1724 K:
mais	3232 K lidas em	3232 K de	3232 K sobre	3232 K notícias de	3232 K notícias sobre	3236 K artigos de
make	12 K us	1021 K a donation	1021 K a contribution	1021 K a gift	1189 K
maksettu	1724 K yhteistyö:
manda	1370 K tus fotos
mandanos	1370 K
mande	3248 K sua sugestão	3248 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2220 K bergabung
masuk	2247 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3106 K temat?	3106 K temat dla
matote	2703 K klaidą
mau	2262 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3029 K appen	3029 K appen vår
medlemsfordel	657 K:	3035 K:
meer	2832 K over	2832 K uit	2832 K van	2832 K nieuws over	2833 K lezen:	2836 K artikelen van	2836 K van deze auteur	2873 K nieuws uit	2873 K nieuws over	2873 K weten?	2873 K over dit	2898 K over dit onderwerp:	2903 K lezen over	2935 K over het onderwerp:	2935 K over:
meest	2832 K gelezen in
meet	1085 K the author	1127 K our	1189 K
mehr	741 K zum thema	741 K aus	741 K von	741 K zu	741 K lesen über	741 K über	742 K zum thema	742 K dazu	742 K dazu:	742 K lesen:	742 K aus dem ressort	742 K aus der region:	745 K vom autor	745 K von der autorin	745 K artikel von	772 K informationen zum einsatz von ki	800 K nachrichten aus	800 K aus dem archiv:	824 K hintergründe dazu:	824 K zu diesem thema:
meistgelesen	741 K in
mejla	3911 K reportern	3912 K
meld	2902 K je	2998 K deg på vårt	3015 K deg
melde	832 K
melden	832 K sie
members	1191 K can read	1222 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2138 K
mer	2981 K om	2981 K fra	2982 K om saken:	3055 K om temaet:	3055 K om:	3900 K om	3900 K från	3901 K om ämnet:	3901 K läsning:	3904 K av	3975 K om ämnet:	3975 K om:
merci	28 K de rester	28 K de respecter
mere	607 K om	607 K fra	608 K om emnet:	677 K om emnet:	677 K om:
message	1247 K us on	1247 K us at	1247 K the newsroom
mest	3900 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2847 K medewerking van	2847 K dank aan anp	2847 K dank aan belga
mettiti	2367 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2177 K cikk a témában:	2177 K a témáról:
mira	1355 K también	1355 K:	1355 K también:	1384 K el video arriba	1384 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	709 K einem abo	752 K material von	753 K material von
mitarbeit	766 K:
""", 'mn': """
mnenja	3797 K avtorjev
mnenje	3797 K avtorja
""", 'mo': """
modtag	638 K
mohlo	481 K by vás zajímat:
molimo	28 K vas da
mon	1879 K don :
monat	709 K kostenlos	709 K gratis
mooi	69 K verhaal
more	1079 K from	1079 K on	1080 K from	1080 K on this	1080 K to read:	1080 K on this story:	1080 K on this topic:	1080 K stories:	1080 K on:	1085 K by	1085 K stories by	1154 K coverage:	1184 K news:	1186 K videos from	1201 K local headlines	1201 K local news	1201 K local stories	1201 K national news	1201 K top stories	1201 K world news	1201 K business news	1201 K sports news	1201 K breaking news	1258 K:	1258 K |	1291 K about the topic:	1291 K about:	1291 K on the topic:	1291 K on:
most	1079 K read in	1079 K read on	1079 K viewed in	1079 K popular in	1079 K popular on	1184 K read:
mostra	2449 K
mostrar	1467 K	3337 K
""", 'mu': """
mua	4337 K vé
muhabir	4111 K:
muista	1676 K vahvistaa
mus	2702 K rasite
must	1080 K read:	1184 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	542 K tomto místě je vložený obsah	542 K tomto místě je vložený příspěvek	542 K tomto místě se nachází vložený obsah	542 K tomto místě se nachází vložený příspěvek	542 K tomto místě najdete vložený obsah	542 K tomto místě najdete vložený příspěvek	2875 K de advertentie gaat	3212 K sua caixa de entrada	3743 K tomto mieste je vložený obsah	3743 K tomto mieste je vložený príspevok	3743 K tomto mieste sa nachádza vložený obsah	3743 K tomto mieste sa nachádza vložený príspevok	3743 K tomto mieste nájdete vložený obsah	3743 K tomto mieste nájdete vložený príspevok	3807 K voljo v	3807 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	721 K-app
nad	52 K tym tekstem
nahlaste	521 K chybu
najdete	12 K nás
najnowsze	3102 K z
najnowszy	3109 K numer
najpopularniejsze	3102 K w
namestite	3807 K
namluveno	498 K
napi	2154 K kvíz:	2155 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	97 K >
naslovnica	97 K >
nata	2350 K a
nato	2350 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2138 K felejtse el megerősíteni
need	1204 K a	1264 K advice
neem	2905 K nu
nehmen	832 K sie
nei	2337 K commenti
nella	2322 K tua mail	2322 K tua email	2322 K tua casella
nema	32 K komentara
nemamo	3657 K vlasnika	3657 K vlasnike	3657 K dioničare	3657 K akcionare	3657 K oglase	3657 K reklame
nemate	3624 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	741 K artikel aus
never	1207 K miss
new	1148 K year sale	1187 K episodes	1215 K here?	1228 K here	1228 K to us	1232 K customers only	1238 K replies are no longer allowed
news	41 K hotline	41 K tip line	721 K-app
newsblog	742 K:
newsdesk	41 K hotline
newsletter	718 K an	718 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1080 K:
""", 'ng': """
nghe	1 K	4323 K:	4338 K podcast của báo	4338 K podcast của chúng tôi	4338 K toàn bộ bài	4338 K bài viết	4393 K trên
""", 'ni': """
nicht	739 K mehr kommentieren	739 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3136 K masz czasu czytać	3170 K mamy właściciela	3170 K mamy akcjonariuszy	3170 K mamy udziałowców	3170 K mamy reklam	3170 K mamy paywalla
nieuws	2903 K via whatsapp
nikmati	2233 K berita	2238 K
nimamo	3847 K lastnika	3847 K lastnikov	3847 K delničarjev	3847 K oglasov
nimate	3817 K časa za branje
nincs	2168 K tulajdonosunk	2168 K mögöttünk	2168 K fizetőfalunk	2168 K fizetőfal
nincsenek	2168 K tulajdonosaink	2168 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1283 K owner	1283 K owners	1283 K billionaire owner	1283 K paywall	1283 K paywalls	1283 K shareholders	1283 K corporate owner	1283 K advertising	1283 K ads	1355 K te pierdas:	1414 K podemos mostrar este contenido	1414 K es posible mostrar este contenido	3212 K seu e-mail	3212 K seu email	3221 K facebook e no	3221 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1830 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2396 K possiamo mostrare questo contenuto
normas	1352 K de participación
nos	1779 K lecteurs ont lu	3230 K comentários
noskaties	2762 K
not	1215 K on the list yet?	1215 K on our list yet?
noteringen	2915 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1354 K de
notify	1053 K me of	1053 K me when
notre	1779 K dossier	1779 K article	1779 K enquête :	1779 K reportage :	1855 K dossier sur
nous	12 K suivre
nova	3803 K številka
novi	3609 K broj
now	1080 K read:	1179 K only	1179 K just
nowy	3109 K numer
""", 'nu': """
nu	32 K există comentarii	2879 K # weken voor	2879 K # maanden voor	2895 K de eerste maand voor	2905 K met korting
nur	709 K für mitglieder	821 K # euro	821 K # €	841 K für kurze zeit	841 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	484 K autorovi	484 K autorce	3106 K autorze	3106 K autorce	3245 K autor escreve segundo o novo	3260 K seu comentário será	3280 K jogo é para maiores	3283 K vídeo não	3313 K artigo continua	3322 K anúncio termina em #	3322 K vídeo começa em #	3369 K postare distribuită de
""", 'ob': """
obejrzyj	3103 K wideo	3103 K:	3119 K film	3119 K wideo
objevili	7 K jste
obserwuj	12 K	3133 K
""", 'oc': """
ocenite	3607 K	3801 K
ocijenite	3607 K
ocorreu	3299 K um erro
""", 'od': """
od	3642 K # eura
odds	1232 K courtesy of	1274 K correct at	1274 K correct as of	1274 K are correct at	1274 K subject to change	2915 K onder voorbehoud	2915 K kunnen	3954 K kan
oddsen	3954 K kan
""", 'of': """
ofert	402 K per
oferta	1464 K especial lectores	3158 K dla czytelników:	3158 K dla prenumeratorów:
offerta	2382 K speciale	2446 K speciale lettori
offre	1891 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1383 K por
""", 'og': """
oglejte	3786 K si video
""", 'ok': """
okuyun	4077 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1489 K midagi	1489 K kogenud
olet	1706 K lukenut #/#	1706 K lukenut #
oletko	1655 K kokenut	1655 K itse kokenut
oliko	1677 K tästä
olvasd	2112 K el	2112 K el:	2138 K el
olvass	2112 K tovább:
olvassa	2112 K el	2112 K el:	2112 K el ezt is	2138 K el
""", 'om': """
om	611 K forfatteren	611 K skribenten	2805 K verder te lezen	2830 K te reageren	2985 K forfatteren	2985 K skribenten	3904 K skribenten	3904 K författaren
""", 'on': """
on	1062 K facebook and twitter	1062 K facebook, twitter	1062 K instagram, facebook	1062 K twitter and facebook	1062 K instagram and facebook	1080 K our site:	1205 K mobile	1205 K your phone	1205 K the go	1205 K the move
onbeperkt	2805 K toegang
onko	1655 K sinulla juttuvinkki	1655 K sinulla vinkki	1655 K sinulla tietoa	1655 K sinulla aiheesta	1677 K sinulla asiakirjoja
online	559 K: jak	559 K: takhle	559 K: takto	559 K: proč	559 K: co	559 K: kdo	559 K: kde	559 K: to	559 K: podívejte	559 K: poslechněte	559 K: vše	559 K: noc	559 K: lidé	559 K: tak	559 K: tady	559 K: jaké	3760 K: ako	3760 K: takto	3760 K: prečo	3760 K: čo	3760 K: kto	3760 K: kde	3760 K: to	3760 K: pozrite	3760 K: vypočujte	3760 K: všetko	3760 K: noc	3760 K: ľudia	3760 K: tak	3760 K: aké
only	1138 K registered	1138 K subscribers	1138 K members
ontdek	23 K meer van	2902 K
ontvang	2809 K elke	2902 K
onze	2857 K podcast is te
""", 'oo': """
ook	2833 K interessant:	2898 K in het nieuws:	2898 K lezen:
""", 'op': """
op	2820 K facebook en twitter	2820 K facebook, twitter	2820 K facebook en instagram	2820 K facebook, instagram
opazili	44 K ste
opdaget	639 K en fejl
opdater	638 K
open	1205 K the
opinion	1080 K |
opozorite	3819 K na napako
oppdater	3015 K
opprett	3013 K en	3013 K konto	3013 K bruker	3015 K
oppsummeringen	26 K er
oprac	3131 K.
opracowanie	3131 K:
opret	637 K en gratis	637 K dig gratis	638 K
opsummeringen	26 K er
""", 'or': """
or	1256 K # interest-free	1256 K # payments of	1256 K four interest-free
ordenar	1442 K por	1442 K:	3314 K por:
order	1189 K	1251 K reprints	1273 K your copy	1273 K a copy
ordina	2424 K per:
originally	1200 K published by	1200 K published in	1200 K published on
orijinal	4175 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1494 K	1504 K
osallistu	1662 K	1676 K	1686 K keskusteluun
ossza	3 K meg	2138 K meg
osta	1494 K pilet	1504 K	1662 K liput	1676 K
oszd	3 K meg	2138 K meg
""", 'ot': """
ota	1655 K yhteyttä toimittajaan	1655 K yhteyttä toimitukseen	1659 K yhteyttä	1676 K yhteyttä	1676 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1154 K earlier coverage:	1184 K latest coverage:	1193 K app	1193 K podcast	1193 K newsletter	1193 K channel	1193 K telegram channel	1193 K whatsapp channel	1193 K free newsletter	1193 K daily newsletter	1193 K apps	1222 K subscribers get	1222 K members get
out	1145 K every	1212 K on fridays	1212 K on sundays
ouvir	1 K	3317 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3606 K sažetak	3669 K članak je	3669 K tekst je
ovde	3648 K je ugrađensadržaj	3648 K je ugrađeni sadržaj
ovdje	3648 K je ugrađensadržaj	3648 K je ugrađeni sadržaj
over	1232 K #s only	2837 K de auteur	2838 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1853 K # sur #	1853 K # / #	1853 K #/#
pagina	2410 K # di #	2410 K #/#	3420 K # din #	3420 K # / #
paid	1105 K for by	1300 K for by	1300 K content from	1300 K post by
para	1352 K participar	1352 K comentar	1371 K comunicarse con	1371 K contactar con	1386 K poder comentar	1414 K ver este contenido	3230 K comentar	3286 K ver este conteúdo	3286 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2361 K al nostro
participe	12 K
participez	1803 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	572 K článku	1300 K content from	3191 K materiału	3191 K artykułu	3676 K članka	3676 K projekta	3676 K rubrike	3772 K článku	3866 K članka	3866 K projekta	3866 K rubrike
partnerem	572 K článku je	572 K projektu je	572 K seriálu je	572 K rubriky je	3191 K artykułu jest	3191 K cyklu jest	3191 K materiału jest	3191 K serwisu jest
partnerom	3772 K článku je	3772 K projektu je	3772 K seriálu je	3772 K rubriky je
parts	1125 K of this article	1125 K of this story
paru	1859 K initialement dans le	1859 K initialement dans la	1859 K initialement dans l
pas	32 K encore de commentaire
pasang	2233 K aplikasi
pasidalinkite	2688 K savo istorija	2702 K
pass	1058 K this on	1241 K this
passend	742 K dazu	742 K dazu:
patreon	4101 K'dan
patrocinado	1464 K por
pay	1256 K in #	1256 K in three	1256 K in four
paying	1222 K members get
payment	1031 K methods:
""", 'pe': """
peatoimetaja	1486 K:
peiling	2911 K:
pelaa	1690 K nyt:
pentru	3369 K a vedea acest	3369 K a vizualiza acest	3405 K a vedea acest conținut	3405 K a vizualiza acest conținut	3405 K a afișa acest conținut
penulis	2222 K:	2223 K:	2223 K :
per	429 K veure aquest contingut	429 K mostrar aquest contingut	718 K e-mail zugeschickt	718 K mail zugeschickt	2315 K leggere tutto	2317 K gli abbonati	2317 K chi ha un abbonamento	2337 K commentare	2340 K approfondire	2340 K approfondire:	2351 K contattare l'autore	2351 K contattare l'autrice	2351 K scrivere all'autore	2351 K scrivere all'autrice	2354 K segnalazioni	2396 K visualizzare questo contenuto	2396 K vedere questo contenuto
peramban	2257 K anda tidak
perguntas	72 K?
periodista	395 K especialitzada	395 K especialitzat	1373 K de	1373 K especializada	1373 K especializado
permitida	68 K a reprodução
perskaitykite	2702 K
pewarta	2222 K:	2223 K:	2223 K :
""", 'ph': """
photo	1853 K # sur #	1853 K #/#	1853 K # / #
""", 'pi': """
pick	1256 K up available at
pickup	1256 K available at
piedalies	2762 K
piesakies	2753 K
pievieno	2762 K mūs	2762 K
pievienojies	56 K #	2747 K	2762 K
pievienojieties	2747 K
pilihan	2215 K editor:
pirkite	2693 K bilietus
pitaj	3606 K
pitajte	3606 K
pitanja	72 K
pitanje	3645 K dana:
pitch	1021 K in
""", 'pl': """
place	1129 K a classified	1129 K an ad
play	1134 K our	1134 K today's	1189 K	1232 K responsibly	1271 K now:	1271 K today:	1271 K today's game:	1271 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1232 K gamble responsibly	1240 K be sure to answer the question	1240 K read the rules before
plus	1778 K d'articles sur	1778 K d'infos sur	3953 K-förmån:
""", 'po': """
pobierz	13 K	3122 K z	3122 K w	3122 K na	3122 K w sklepie	3133 K aplikację	3151 K aplikację
podaruj	3 K	3127 K
podcast	559 K: jak	559 K: takhle	559 K: takto	559 K: proč	559 K: co	559 K: kdo	559 K: kde	559 K: to	559 K: podívejte	559 K: poslechněte	559 K: vše	559 K: noc	559 K: lidé	559 K: tak	559 K: tady	559 K: jaké	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	742 K-tipp:	873 K: der	873 K: die	873 K: das	873 K: wie	873 K: warum	873 K: was	873 K: so	873 K: wenn	873 K: alles	873 K: wer	873 K: wo	1080 K:	1290 K: how	1290 K: why	1290 K: what	1290 K: who	1290 K: where	1290 K: when	1290 K: the	1290 K: inside	1290 K: watch	1290 K: see	1290 K: is	1290 K: can	1290 K: this	1290 K: listen	1711 K: näin	1711 K: tässä	1711 K: siksi	1711 K: tämä	1711 K: kuuntele	1711 K: katso	1711 K: kaikki	1711 K: miten	1711 K: miksi	1711 K: mitä	1711 K: kuka	1711 K: mikä	1711 K: tältä	1711 K: tällainen	1779 K :	2176 K: így	2176 K: itt	2176 K: ezért	2176 K: miért	2176 K: hogyan	2176 K: mit	2176 K: ki	2176 K: mi	2176 K: ez	2176 K: ezt	2176 K: hallgassa	2176 K: nézze	2176 K: minden	2176 K: a	2176 K: az	2934 K: zo	2934 K: hoe	2934 K: dit	2934 K: waarom	2934 K: wat	2934 K: wie	2934 K: de	2934 K: het	2934 K: een	2934 K: alles	2934 K: bekijk	2934 K: luister	2934 K: deze	2934 K: dat	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de	3178 K: jak	3178 K: tak	3178 K: oto	3178 K: dlaczego	3178 K: co	3178 K: kto	3178 K: gdzie	3178 K: to	3178 K: zobacz	3178 K: posłuchaj	3178 K: wszystko	3178 K: noc	3178 K: ludzie	3665 K: kako	3665 K: ovako	3665 K: zašto	3665 K: što	3665 K: šta	3665 K: tko	3665 K: ko	3665 K: gdje	3665 K: gde	3665 K: ovo	3665 K: pogledajte	3665 K: poslušajte	3665 K: sve	3665 K: noć	3665 K: ljudi	3665 K: evo	3760 K: ako	3760 K: takto	3760 K: prečo	3760 K: čo	3760 K: kto	3760 K: kde	3760 K: to	3760 K: pozrite	3760 K: vypočujte	3760 K: všetko	3760 K: noc	3760 K: ľudia	3760 K: tak	3760 K: aké	3855 K: kako	3855 K: tako	3855 K: zakaj	3855 K: kaj	3855 K: kdo	3855 K: kje	3855 K: to	3855 K: poglejte	3855 K: prisluhnite	3855 K: vse	3855 K: noč	3855 K: ljudje	3855 K: takole	3855 K: oglejte	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad
podcastunk	2126 K
podd	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad
pode	3233 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de	3665 K: kako	3665 K: ovako	3665 K: zašto	3665 K: što	3665 K: šta	3665 K: tko	3665 K: ko	3665 K: gdje	3665 K: gde	3665 K: ovo	3665 K: pogledajte	3665 K: poslušajte	3665 K: sve	3665 K: noć	3665 K: ljudi	3665 K: evo	3855 K: kako	3855 K: tako	3855 K: zakaj	3855 K: kaj	3855 K: kdo	3855 K: kje	3855 K: to	3855 K: poglejte	3855 K: prisluhnite	3855 K: vse	3855 K: noč	3855 K: ljudje	3855 K: takole	3855 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3719 K
podporujte	516 K	3719 K
podprite	81 K	3814 K
podsumowanie	26 K wygenerowane	26 K zostało	3115 K artykułu	3115 K wygenerowane	3115 K przygotowane
podziel	3 K się
pogledaj	3591 K video
pogledajte	3591 K i	3591 K još	3591 K video	3591 K:
poglejte	3786 K tudi	3786 K:
poin	2226 K penting oleh	2226 K-poin penting oleh
points	1794 K clés
pokazuj	3161 K treści z	3161 K treści ze	3161 K treści od
pokud	44 K najdete
polecamy	3103 K:
poll	1135 K:	1270 K of the day:	1270 K of the week:	2911 K:
pomohl	499 K vám
pomohol	3703 K vám
pon	1387 K a prueba tus
ponatis	68 K dovoljen
ponturi	3365 K și sesizări
ponuka	3741 K pre čitateľov:
popular	1079 K in
portada	97 K >	97 K '	97 K "
posa	400 K a prova els teus
posez	1793 K vos questions	1793 K votre question
poslat	511 K
poslechnout	1 K
post	1076 K a comment
posted	1079 K in	1080 K in:
posts	27 K
potrebbe	2340 K interessarti:
pots	393 K enviar-nos
pour	1738 K nous soutenir	1748 K débloquer	1776 K réagir	1776 K commenter	1779 K aller plus loin	1779 K rappel :	1797 K nous contacter	1797 K contacter	1807 K écouter cet épisode	1835 K votre santé, mangez	1835 K votre santé, évitez	1835 K votre santé, pratiquez
povezano	3591 K:
povolit	542 K vždy obsah	542 K obsah z	542 K obsah ze	542 K obsah od
povzetek	3800 K	3800 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3689 K si	3689 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2490 K:
pratite	12 K	3621 K
preberite	3786 K tudi	3786 K še	3786 K več	3786 K:	3786 K si
prebrali	3850 K ste # od #	3850 K ste že # od #
precio	1464 K: # €
prefer	1109 K
pregunta	398 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3424 K fără acord
prenesi	3807 K
prenesite	13 K	3807 K	3814 K aplikacijo
prenota	2361 K il tuo posto per l'evento
prenumerata	2700 K nuo
prenumeruokite	2700 K ir skaitykite	2700 K nuo	2700 K tik	2702 K
press	1172 K play
pretplatite	3621 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3614 K	3639 K aplikaciju
preuzmite	13 K	3614 K	3621 K aplikaciju	3639 K aplikaciju
previous	1154 K coverage:
previously	1080 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3626 K pogrešku
prijavite	3626 K grešku	3626 K pogrešku	3819 K napako
prima	97 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1241 K this
prisijunk	56 K prie #
prisijunkite	2686 K prie	2702 K
prisluhnite	3786 K podkastu
prispevek	3859 K je
privacy	1046 K notice:
prix	1891 K public
probeer	2879 K # maanden voor	2879 K # weken voor	2895 K	2902 K
proefabonnement	2805 K
profitez	1819 K
prohibida	448 K la reproducció
promoted	1105 K by	1158 K:
prosimy	28 K o
protokoll	766 K:
przeczytaj	3103 K także	3103 K też	3103 K:	3103 K też:
przeczytano	3173 K już # z #	3173 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2444 K con il permesso
publicado	1363 K originalmente en	1462 K con permiso de	3333 K com permissão
publicitate	86 K:
publicitatea	3432 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	1145 K every
puede	12 K seguir	1371 K enviarnos	1371 K contactar	1371 K escribir
puedes	12 K seguir	1355 K leer también	1355 K leer:	1371 K enviarnos	1371 K contactar	1371 K escribir	1384 K escuchar todos los episodios
punti	2359 K chiave
puntos	1379 K clave generados
punya	66 K teman yang	72 K pertanyaan	2221 K informasi	2221 K cerita	2221 K foto	2221 K keluhan
puoi	12 K seguirci	2354 K inviarci
push	724 K-nachrichten	724 K-benachrichtigungen	724 K-mitteilungen
pushmeldingen	2815 K
puzzle	1271 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3155 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2409 K è andato storto
quan	4328 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1363 K prohibida
quelle	751 K: dpa	751 K:
quellen	751 K:
quer	3248 K sugerir	3248 K contar	3248 K receber as principais	3288 K receber notificações	3288 K receber as nossas notificações	3288 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2358 K traduzione	2416 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1168 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2358 K articolo è stato tradotto	2361 K articolo è pubblicato sul numero	2366 K articolo aderisce	2393 K video non	2393 K contenuto non	2394 K contenuto è ospitato da	2394 K contenuto proviene da	2415 K articolo è protetto	2415 K contenuto è protetto	2415 K articolo è stato pubblicato originariamente	2416 K articolo è stato	2416 K testo è stato	2416 K contenuto è stato	2444 K articolo è pubblicato	2444 K articolo è tratto da	2445 K testo è stato revisionato	2445 K testo è stato rivisto	2445 K articolo è stato revisionato
quick	1154 K read:
quieres	1371 ¿K contarnos	1416 K recibir notificaciones	1416 K recibir nuestras notificaciones	1416 K recibir alertas
quiz	654 K:	815 K:	851 K:	851 K der woche:	1271 K of the day:	1271 K of the week:	1822 K.	1822 K -	1822 K :	1855 K :	2911 K:	2911 K van de week:	3032 K:	3155 K:	3155 K dnia:	3155 K tygodnia:	3302 K:	3950 K:	4093 K:
quoten	855 K unterliegen	855 K: stand
quoteringen	2915 K onder voorbehoud	2915 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3624 K slušate
radote	44 K	2694 K klaidą
raje	3817 K poslušate
raksti	2748 K autorei	2748 K autoram
raksts	2764 K turpinās
rakstu	46 K drīkst
rangkuman	2226 K ini	2226 K oleh	2226 K ai
rate	8 K this
""", 're': """
re	1822 (K)lire
reach	1085 K the reporter	1085 K the author	1117 K	1248 K reporter	1248 K columnist
reacties	5 K	27 K	2884 K worden
read	13 K this in	1079 K more on these	1079 K more about	1079 K more from	1080 K more	1080 K more:	1080 K also	1080 K next	1080 K:	1080 K |	1080 K all about it	1080 K next:	1085 K more by	1132 K more of our	1140 K this and more	1140 K this story	1144 K our	1148 K on with	1148 K on for	1149 K on with	1154 K the full report here	1154 K the full story here	1184 K our explainer:	1184 K our analysis:	1184 K our guide:	1184 K our interview:	1184 K this next:	1184 K our latest:	1189 K
reader	1270 K poll:	1273 K offer:
readers	1138 K must use	1138 K must log	1228 K get #%	1228 K save	1270 K' poll:
reading	1215 K this on
reageren	5 K	2884 K kan	2884 K is alleen	2904 K op dit artikel
receive	1045 K emails from	1053 K notifications	1144 K the	1144 K our	1207 K push	1217 K
recevez	1756 K chaque	1756 K tous les	1756 K gratuitement
recevoir	1762 K les alertes
recibe	1331 K cada	1331 K todas las	1370 K las noticias	1370 K en tu whatsapp
recibir	1337 K notificaciones
recomandarea	3359 K noastră:
recomendado	3233 K:
recomendamos	1355 K:
recomienda	3 K
recommended	1080 K:	1154 K reading:
redactor	395 K de	1373 K de	1373 K en
redactora	395 K de	1373 K de	1373 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	766 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2763 K kļūdu
regala	3 K
regale	3 K
regarder	1779 K :	1870 K sur
regardez	1807 K la vidéo ci-dessus	1807 K la vidéo ci-dessous
register	1127 K for our	1189 K
registreeru	1494 K
registrer	3013 K deg
registrera	3932 K dig	3947 K dig
registrieren	707 K sie sich
regler	3954 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3954 K. #+	4136 K engelleyici kullaniyorsunuz	4136 K engelleyici kullandiğiniz
reklamdan	4157 K sonra
reklamin	4157 K ardindan	4166 K bitmesine #
relacionado	1355 K:	3233 K:
relacja	3178 K na żywo: jak	3178 K na żywo: tak	3178 K na żywo: oto	3178 K na żywo: dlaczego	3178 K na żywo: co	3178 K na żywo: kto	3178 K na żywo: gdzie	3178 K na żywo: to	3178 K na żywo: zobacz	3178 K na żywo: posłuchaj	3178 K na żywo: wszystko	3178 K na żywo: noc	3178 K na żywo: ludzie
related	1080 K:	1080 K |	1080 K story:	1080 K stories:	1080 K article:	1080 K reading:	1080 K video:	1080 K content:	1184 K coverage:
relire	1779 K
remarks	27 K
rendeld	2125 K meg
rendelje	2125 K meg	2138 K meg
report	7 K an error	7 K a mistake	1189 K
reporter	2222 K:	2223 K:
reporting	1093 (K by	1094 K by	1095 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1381 K tu plaza
reserve	1127 K your seat	3254 K já o seu lugar na conferência
resim	4145 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1811 K informé avec notre appli	1811 K informés avec notre appli
resum	398 K generat	398 K fet
resume	1379 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1779 K	1779 K ici	1803 K notre hors-série	1807 K tous les épisodes
revisado	1463 K por un
rezervuokite	2702 K
rezime	3606 K
rezumat	3370 K generat	3370 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2322 K ogni
ringkasan	2226 K ini	2226 K dibuat	2226 K oleh	2226 K ai	2279 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2702 K
rozhovor	564 K	3764 K
""", 'ry': """
ryhdy	1676 K
""", 's': """
s	89 K předplatným	89 K predplatným	443 K'ha produït un error	514 K využitím zpráv
""", 'sa': """
saada	1489 K oma vihje	1489 K meile	1489 K oma arvamuslugu	1489 K arvamuslugu	1504 K
saat	1676 K ilmoituksen	1676 K sähköpostin	1676 K
saiba	3233 K mais	3233 K mais:
saken	46 K kan	3018 K fortsetter	3059 K
saksikan	2215 K juga	2230 K video	2230 K live	2230 K live streaming
sale	1148 K:
salli	1694 K sisältö palvelusta	1694 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1504 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3642 K #
sans	1750 K engagement
save	1149 K #% on your first	1149 K #% on an annual	1149 K #% on a digital	1228 K #%	1260 K #% on your
sayfa	4145 K # / #	4145 K #/#
sazinies	2762 K
saznajte	3591 K više:
""", 'sc': """
scan	1110 K to join	1140 K the qr code	1140 K the code
scannez	1811 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	817 K
schalten	817 K sie
schau	832 K
schenk	798 K diesen
schenken	798 K sie diesen
schick	832 K
schicken	832 K sie
schlagworte	741 K zu
schon	821 K ab # euro
schreib	832 K
schreiben	31 K sie den ersten	745 K sie unserem autor	745 K sie der autorin	745 K sie uns	832 K sie
schrijf	2902 K je
scopri	23 K di più da	2361 K i giochi	2361 K i nostri giochi
scrivi	31 K il primo	2343 K all'autore
scroll	1130 K down for video	2243 K ke bawah	2243 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	608 K også	608 K video	608 K også:	624 K flere jobs	638 K hele	638 K flere	638 K alle	1386 K adhiere a los criterios	1401 K permite la reproducción	1427 K ha producido un error	2354 K vuoi raccontare	2354 K hai informazioni	2982 K også	2982 K video	2982 K også:	3015 K hele	3015 K alle	3015 K mer av	3248 K tiver informações	3248 K você tem informações	3901 K också	3901 K även	3901 K även:	3933 K hela	3933 K alla	3933 K mer av
sea	28 K respetuoso	31 K el primero
search	1171 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1079 K more from	1080 K also	1080 K more	1080 K more:	1080 K also:	1085 K all posts by	1085 K author archive	1184 K our explainer:	1186 K more videos	1189 K	1276 K this post
seen	44 K a typo	44 K a mistake	1190 K
segera	2204 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1375 K
seguinos	12 K
seguir	1375 K a
seguiu	12 K-nos
sehen	776 K sie hier das	776 K sie im video	776 K sie das video	832 K sie
sei	31 K der erste	31 K die erste	2354 K stato testimone	2354 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3280 K responsável, beba
sekite	2686 K	2702 K
seko	2747 K	2762 K
sekojiet	2747 K
selanjutnya	2242 K:
sem	32 K comentários
senaste	3900 K nytt om
send	3 K this	618 K os et krypteret	618 K os dit tip	638 K	1085 K us your	1085 K tips to	1085 K your tips	1085 K feedback to	1085 K your story ideas	1168 K us	1168 K your	1168 K photos	1168 K pictures	1189 K	1241 K this	1241 K it on	2992 K sikkert tips	2992 K tips	3015 K	3015 K saken videre
senden	832 K sie
seneste	607 K nyt om
sent	1145 K every	1145 K each	1212 K on mondays	1212 K on tuesdays	1212 K on wednesdays	1212 K on thursdays	1212 K on fridays	1212 K on saturdays	1212 K on sundays
seotud	1477 K:
ser	3017 K du noe feil	3934 K du något fel
ses	1782 K derniers articles	1887 K derniers articles
set	44 K en fejl	1189 K
sett	44 K en feil
setzen	832 K sie
seu	27 K comentário	3260 K comentário será
seuraa	12 K	1659 K kirjoittajaa	1659 K toimittajaa	1676 K
""", 'sf': """
sfoglia	2440 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1085 K your story	1168 K your	1189 K	1241 K this
shop	1189 K	1266 K now:
short	1076 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	393 K tens informació	1371 K tienes información	1371 K tiene información	1371 K tenés información	1371 K conoces algún	1371 K conoces un caso	1433 K quieres ponerte en contacto con	1433 K quiere ponerse en contacto con	1433 K quieres contactar con	1797 K vous avez des informations	1797 K vous disposez	1797 K vous souhaitez	2409 K è verificato un errore
sia	31 K il primo
sichere	832 K
sichern	832 K sie
sie	7 K haben einen fehler	12 K finden uns	745 K erreichen die autorin	745 K erreichen den autor	765 K erreichen	841 K haben schon ein abo	841 K haben ihr limit	841 K haben das limit	841 K haben schon ein konto
sieh	776 K dir das video
siehe	742 K auch
siga	12 K	12 K-nos	1370 K el canal	3245 K este autor	3245 K esta autora
sign	1021 K up here	1045 K up to get	1045 K up to receive	1046 K up to	1046 K up for	1046 K up here	1046 K up (it's	1141 K up for push	1141 K up for alerts	1141 K up for text alerts	1141 K up for breaking news alerts	1176 K up to our	1176 K up for our	1176 K up for breaking	1176 K up for free	1189 K up	1189 K in	1213 K up to	1213 K up for
sigue	12 K a	1355 K leyendo:	1370 K el canal	1375 K a	1400 K toda la actualidad	1441 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2215 K juga	2215 K juga:	2215 K:	2215 K video	2220 K berita	2230 K video	2241 K berita selengkapnya	2241 K berita lainnya	2242 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4158 K:
sisa	2247 K artikel gratis	2250 K karakter
sisesta	1504 K
siste	2981 K nytt om
sitter	3017 K du på	3934 K du på
siz	33 K ne
sizce	33 K
sizin	4106 K başiniza
""", 'sk': """
skaitykite	2676 K daugiau	2676 K taip pat	2676 K ir	2702 K
skapa	3932 K ett	3932 K konto	3933 K	3947 K ett konto	3947 K konto
skaties	2737 K arī	2762 K
skicka	3933 K
skinite	13 K	3614 K	3639 K aplikaciju
skontaktuj	3106 K się z autorem
skopiuj	3127 K link	3127 K
skriv	618 K til journalisten	619 K til	638 K	638 K direkte	3015 K inn	3015 K direkte	3015 K til oss	3933 K upp	3933 K direkt
""", 'sl': """
sledite	12 K	3814 K
sleduj	12 K
sledujte	12 K	481 K:	516 K	3719 K
slik	3014 K bruker	3014 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	772 K nutzen wir ki
sob	3245 K supervisão de
sobre	1359 K el autor	1359 K la autora	1359 K la firma	1360 K el autor	1360 K la autora	1360 K la firma	3237 K o autor	3237 K a autora	3238 K o autor	3238 K a autora
sois	31 K le premier
soit	1879 K # € après	1879 K #€ après
solliciteer	2905 K nu
sollten	745 K ihnen fehler
solo	1322 K para suscriptores	2317 K per abbonati	2382 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3208 K para assinantes
sonda	3155 K:
sondage	1822 K -	1822 K.
sorodna	3786 K novica
sorodno	3786 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2380 K
sostieni	81 K	2309 K	2309 K il	2309 K la	2380 K
souhrn	498 K	498 K článku
sous	1859 K licence creative commons
soutenez	81 K	1741 K	1741 K le
soutenir	1741 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3933 K
special	1148 K offer	1154 K report:
speel	2860 K onze	2912 K nu:
spel	2912 K van de dag:
spela	3933 K upp	3951 K nu:	3954 K ansvarsfullt
spelregels	2830 K
spende	701 K für
spenden	701 K für	792 K an:
spendenkonto	792 K:
spiel	779 K unser
spielen	779 K sie unser
spil	655 K nu:
spill	3015 K av	3033 K nå:
sponseret	689 K af
sponset	3067 K av
sponsored	1105 K by	1158 K:	1201 K by our	1300 K by
sponsoreret	689 K af
sponsorizzato	2363 K da
sponsrat	3987 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3814 K
spring	1148 K sale
spune	59 K-mi
spytaj	3115 K
""", 'st': """
sta	2902 K
start	1148 K your	1175 K your day with	1175 K your morning with	1175 K your week with	2905 K nu
startseite	97 K >	97 K '	97 K "
stavovi	3603 K autora	3603 K izraženi	3603 K izneti	3603 K izneseni
stay	28 K on topic	1046 K up to date with	1132 K with	1140 K ahead with	1189 K	1207 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2902 K
stellen	772 K sie der
stelling	2911 K:
stem	638 K	2860 K mee	2902 K	3015 K
steun	81 K	2878 K	2902 K
stiahnite	13 K si	3719 K si aplikáciu
stimm	779 K jetzt ab:
stimmen	779 K sie jetzt ab:	832 K sie
story	1161 K by
straipsnis	2704 K tęsiasi
streszczenie	26 K wygenerowane	3115 K	3115 K artykułu
strona	97 K główna >	97 K główna '	97 K główna "
stuur	3 K dit	2902 K
""", 'su': """
su	27 K comentario	2328 K facebook e twitter	2328 K facebook e instagram
subscreva	3258 K o nosso podcast
subscribe	12 K to our	1028 K to	1046 K to	1110 K to the	1110 K to	1138 K to comment	1148 K	1189 K	1191 K for	1213 K to
subscriber	1273 K benefit:
subscribers	1191 K can read	1222 K get
subscriptions	1149 K start at
subskrybuj	3133 K
sudah	59 K mencoba	59 K coba
sui	2328 K nostri canali
suivez	12 K	1799 K
suivre	1799 K
suka	69 K tulisan	69 K artikel	2227 K artikel ini
sull	2344 K'autore	2345 K'autore
sumate	12 K	56 K a las #
sumber	2223 K:	2223 K :
summary	1125 K
summer	1148 K sale
support	1028 K	1028 K the	1189 K
supporters	1222 K get
sur	1759 K l'application	1767 K facebook et twitter	1767 K facebook, twitter	1767 K facebook et instagram	1779 K le même sujet
survey	1135 K:
susikurkite	2702 K
susisiekite	2702 K
""", 'sv': """
svar	624 K på vores	638 K	2998 K på vår	3015 K
svara	3917 K på vår	3933 K
sve	3666 K o:	3666 K o temi:
svi	3666 K članci o temi:	3666 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3607 K vam se
svidio	82 K vam se	3607 K vam se
svidjelo	69 K vam se	82 K vam se	3607 K vam se
""", 'sy': """
syndicated	1183 K with permission
synes	639 K du om
""", 'sz': """
szavazz	2154 K:
szavazzon	2138 K	2154 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2998 K quizen	2998 K vår quiz	3015 K testen	3015 K vår	3800 K povzetek	3859 K članek je
taalfout	7 K	2830 K
tack	3966 K vare våra läsare	3966 K vare er läsare	3966 K vare dig
tady	542 K je vložený obsah	542 K je vložený příspěvek	542 K se nachází vložený obsah	542 K se nachází vložený příspěvek	542 K najdete vložený obsah	542 K najdete vložený příspěvek
tag	624 K quizzen	624 K vores quiz	638 K vores
tagged	1080 K:
tags	1080 K:
taip	2676 K pat skaitykite
take	1134 K our	1189 K	1205 K us with you	1228 K #% off	1260 K #% off your
takip	12 K edin
takket	668 K være vores læsere	668 K være vores abonnenter	668 K være vores medlemmer	3046 K være våre lesere	3046 K være våre abonnenter
tallenna	1676 K
tambahkan	2220 K
tanya	2226 K ai kami
tap	1172 K play	1189 K
tapkite	2702 K
tato	52 K investigace
tausta	1646 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1355 K puede interesar	1355 K puede interesar:	1355 K recomendamos:	1355 K recomendamos leer:	1416 K gustaría recibir notificaciones
tead	1489 K teemast	1489 K rohkem
tee	1494 K test	1662 K testi	1676 K testimme
teile	3 K	832 K
teilen	3 K sie	832 K sie
teilt	3 K
teks	2279 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1508 K:	2847 K: door	2875 K gaat verder onder	2875 K loopt door onder	2875 K gaat verder na	3109 K ukazał się	3109 K pochodzi z	3115 K przetłumaczony	3115 K został przetłumaczony	3115 K czyta	3183 K	3191 K powstał we współpracy z	3603 K izražava	3606 K je preveden	3606 K čita	3609 K je objavljen u	3669 K je	3676 K je nastao u saradnji sa
tekstas	2706 K:
teksten	46 K må	46 K kan	681 K	3059 K
teksti	46 K võib	1659 K	1716 K on julkaistu
tekstin	46 K saa
teksts	2766 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1058 K a friend	1085 K us your story	1189 K
telli	1502 K	1504 K
tellijana	1504 K
tem	3248 K alguma informação	3248 K informações	3248 K uma sugestão	3248 K uma denúncia	3248 K alguma história	3248 K uma história
tema	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1260 K per cent off your	3115 K skrót
tens	72 K dubtes	393 K informació	393 K una història
tento	498 K souhrn	498 K článek byl přeložen	564 K článek	564 K text	3702 K súhrn	3702 K článok bol preložený	3764 K článok	3764 K text
terjadi	2274 K kesalahan	2274 K masalah
terjemahan	2226 K ini	2226 K dibantu	2279 K ini
terms	1093 K and conditions apply
test	624 K din viden	1134 K your knowledge	2860 K je kennis	2998 K kunnskapene dine	4093 K:
testa	3917 K dina kunskaper
testaa	1662 K
testas	2710 K:
teste	779 K dein wissen	832 K
testen	779 K sie ihr wissen	832 K sie
testez	1819 K
testi	1689 K:
testo	2416 K generato	2416 K redatto	2416 K tradotto	2445 K revisionato da
testou	59 K a receita
tests	2770 K:
tetszett	8 K	69 K?	69 K a	82 K	2139 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	449 K generat	449 K redactat	449 K traduït	498 K byl přeložen	501 K vyšel v	564 K	572 K vznikl ve spolupráci s	766 K:	1247 K us on	1247 K us at	1247 K the studio	1247 K the newsroom	3425 K generat	3425 K redactat	3425 K tradus	3702 K bol preložený	3705 K vyšiel v	3764 K	3772 K vznikol v spolupráci s
texte	1793 K traduit	1860 K généré	1860 K rédigé	1860 K traduit	1890 K relu par
texten	46 K får	3935 K fortsätter	3979 K
texterna	46 K får
texto	1379 K traducido	1435 K generado	1435 K redactado	1435 K traducido	1463 K revisado por	3252 K traduzido	3306 K gerado	3306 K redigido	3306 K traduzido	3334 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4328 K gia kênh	4337 K gia khảo sát	4337 K gia bình chọn
thank	1101 K you for reading	1240 K you for contributing an answer	1240 K you for your interest in this question
thanks	1101 K for reading	1240 K for contributing an answer
the	5 K comments	1046 K latest news directly	1079 K latest in	1079 K latest from	1125 K ai summary	1291 K dossier on the topic:	1291 K dossier on:
thema	76 K geschlossen
theo	4314 K dõi báo	4314 K dõi trên	4328 K dõi báo	4328 K dõi chúng tôi	4328 K dõi kênh	4330 K dõi
there	32 K are no comments	32 K are no	1205 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1125 K article was	1125 K article has been	1125 K story was	1125 K story has been	1125 K content was	1125 K summary	1125 K translation	1125 K piece was	1130 K article is also available as audio	1183 K article first appeared	1183 K story first appeared	1183 K piece first appeared	1183 K post first appeared	1183 K report includes material	1183 K report includes information	1183 K report includes reporting	1183 K report contains material	1191 K is a preview	1196 K is an ai-generated	1196 K is an ai	1196 K ai-generated	1196 K ai summary	1238 K topic was automatically closed	1238 K topic was closed	1238 K topic is closed	1238 K topic is now closed	1238 K topic has been closed	1238 K topic will close	1238 K topic is locked	1238 K thread is closed	1238 K thread was closed	1238 K thread is now closed	1238 K thread has been closed	1238 K thread is locked	1238 K thread has been locked	1238 K discussion is closed	1238 K discussion is now closed	1238 K discussion has been closed	1238 K conversation is closed	1238 K conversation has been locked	1238 K post is locked	1238 K post has been locked	1251 K article appears in	1251 K article appeared in	1251 K story appears in	1251 K essay appears in	1251 K piece appears in	1251 K review appears in	1251 K interview appears in	1255 K content comes from	1270 K week's poll:	1294 K article was translated by	1294 K text was translated by	1294 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2340 K potrebbe interessare:
tiene	1365 ¿K información
tienes	72 K dudas	72 K preguntas	1358 ¿K una historia	1365 ¿K información	1365 ¿K una historia	1366 ¿K alguna	1371 ¿K algo que
tijdelijk	2905 K:
tiklayin	4077 K
tiktok	4161 K'ta
tilaa	1676 K
tilaajaetu	1692 K:
tilaajana	89 K
tillad	659 K altid indhold fra	659 K indhold fra
tillat	3037 K alltid innhold fra	3037 K innhold fra
tilmeld	638 K
tin	4323 K liên quan:	4391 K tiếp tục
tip	41 K de redactie	41 K redaktionen	618 K journalisten	618 K redaktionen	1021 K your	2836 K de redactie	2836 K ons	2902 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1190 K?	2992 K journalisten	2992 K redaksjonen	2992 K oss	2993 K	3911 K:
tipsa	41 K redaktionen	3911 K reportern	3911 K redaktionen	3911 K oss	3911 K anonymt
""", 'to': """
to	26 K podsumowanie	1076 K join the conversation	1132 K hear more	1273 K order a copy	1273 K order your copy	1273 K buy a copy	1273 K order this book	3115 K streszczenie	3115 K podsumowanie
toate	3367 K articolele lui
toda	1389 K la información en nuestra
todas	1354 K las noticias de
today	1270 K's poll:
todos	27 K los comentarios	27 K os comentários	1358 K los artículos de	3236 K os artigos de
toeta	81 K	1501 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1659 K
toimituksen	41 K vihjepuhelin
toista	1676 K
tonton	2215 K juga	2215 K:	2215 K juga:	2230 K video	2288 K di
toon	2917 K inhoud van
top	97 K＞	1079 K stories in	1079 K stories from
topics	1080 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	498 K shrnutí	3702 K zhrnutie
tous	27 K les commentaires	1778 K les articles de	1782 K les articles de	1887 K les articles d
toute	1778 K l'actualité de	1778 K l'actu	1811 K l'info dans votre poche
""", 'tr': """
traduit	1793 K avec l'aide	1793 K à l'aide
trang	97 K chủ >	97 K chủ '	97 K chủ "	4380 K #/#	4380 K # / #
transmettez	3 K
treat	1189 K yourself
trending	1079 K in	1154 K:
tried	59 K it?	1236 K this recipe	1236 K this
trier	1867 K par
trimite	3 K	3365 K-ne
try	1134 K today's	1134 K our	1144 K our	1148 K	1149 K one month for $#	1149 K one month for £#	1149 K one month for €#	1149 K it for $#	1149 K it for £#	1149 K it for just $#	1149 K it for just £#	1149 K a month for $#	1149 K a month for £#	1149 K us for $#	1189 K	1204 K	1205 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1329 K correo electrónico	1386 K comentario será	1450 K vídeo comienza en #	3161 K znajduje się osadzona treść	3161 K znajduje się osadzona post	3161 K znajduje się osadzona film	3161 K jest osadzona treść	3161 K jest osadzona post	3161 K jest osadzona film	3372 K ce părere ai	3743 K je vložený obsah	3743 K je vložený príspevok	3743 K sa nachádza vložený obsah	3743 K sa nachádza vložený príspevok	3743 K nájdete vložený obsah	3743 K nájdete vložený príspevok
tud	2120 K valamit
tudo	3232 K sobre
tudsz	2120 K valamit
tue	81 K
tukaj	3838 K je vdelana vsebina
tukekaa	81 K
tule	1494 K tööle	1662 K lukijailtaan	1662 K mukaan	1676 K mukaan
tunnetko	66 K jonkun
turite	2688 K naujieną	2688 K informacijos	2688 K istoriją
turn	1141 K on alerts
tutaj	3161 K znajduje się osadzona treść	3161 K znajduje się osadzona post	3161 K znajduje się osadzona film	3161 K jest osadzona treść	3161 K jest osadzona post	3161 K jest osadzona film
tutte	2339 K le notizie su	2378 K le notizie di
tutti	27 K i commenti	2343 K gli articoli di	2364 K gli episodi del podcast
""", 'tv': """
tv	559 K: jak	559 K: takhle	559 K: takto	559 K: proč	559 K: co	559 K: kdo	559 K: kde	559 K: to	559 K: podívejte	559 K: poslechněte	559 K: vše	559 K: noc	559 K: lidé	559 K: tak	559 K: tady	559 K: jaké	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	873 K: der	873 K: die	873 K: das	873 K: wie	873 K: warum	873 K: was	873 K: so	873 K: wenn	873 K: alles	873 K: wer	873 K: wo	1711 K: näin	1711 K: tässä	1711 K: siksi	1711 K: tämä	1711 K: kuuntele	1711 K: katso	1711 K: kaikki	1711 K: miten	1711 K: miksi	1711 K: mitä	1711 K: kuka	1711 K: mikä	1711 K: tältä	1711 K: tällainen	2176 K: így	2176 K: itt	2176 K: ezért	2176 K: miért	2176 K: hogyan	2176 K: mit	2176 K: ki	2176 K: mi	2176 K: ez	2176 K: ezt	2176 K: hallgassa	2176 K: nézze	2176 K: minden	2176 K: a	2176 K: az	2934 K: zo	2934 K: hoe	2934 K: dit	2934 K: waarom	2934 K: wat	2934 K: wie	2934 K: de	2934 K: het	2934 K: een	2934 K: alles	2934 K: bekijk	2934 K: luister	2934 K: deze	2934 K: dat	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de	3178 K: jak	3178 K: tak	3178 K: oto	3178 K: dlaczego	3178 K: co	3178 K: kto	3178 K: gdzie	3178 K: to	3178 K: zobacz	3178 K: posłuchaj	3178 K: wszystko	3178 K: noc	3178 K: ludzie	3665 K: kako	3665 K: ovako	3665 K: zašto	3665 K: što	3665 K: šta	3665 K: tko	3665 K: ko	3665 K: gdje	3665 K: gde	3665 K: ovo	3665 K: pogledajte	3665 K: poslušajte	3665 K: sve	3665 K: noć	3665 K: ljudi	3665 K: evo	3760 K: ako	3760 K: takto	3760 K: prečo	3760 K: čo	3760 K: kto	3760 K: kde	3760 K: to	3760 K: pozrite	3760 K: vypočujte	3760 K: všetko	3760 K: noc	3760 K: ľudia	3760 K: tak	3760 K: aké	3855 K: kako	3855 K: tako	3855 K: zakaj	3855 K: kaj	3855 K: kdo	3855 K: kje	3855 K: to	3855 K: poglejte	3855 K: prisluhnite	3855 K: vse	3855 K: noč	3855 K: ljudje	3855 K: takole	3855 K: oglejte	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad
""", 'tw': """
tweet	1247 K us
twitter	4128 K gönderisini	4161 K'da
""", 'ty': """
tycker	82 K du om
tylko	3158 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2892 K kunt zich altijd	2929 K hebt al # van	2929 K hebt # van	2929 K heeft al # van	2929 K heeft # van
""", 'ug': """
ugens	654 K spørgsmål:	654 K quiz:
""", 'ui': """
uit	2833 K het archief:	2898 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2892 K kan
""", 'uj': """
uji	2231 K pengetahuanmu	2231 K pengetahuan anda
""", 'uk': """
ukens	3032 K spørsmål:	3032 K quiz:
""", 'ul': """
ultime	2339 K notizie di
""", 'um': """
um	739 K kommentare zu	3318 K post compartilhado por	3318 K vídeo compartilhado por
uma	3318 K publicação compartilhada por	3318 K publicação partilhada por
umfrage	851 K:
""", 'un': """
un	41 K témoignage à	1446 K vídeo compartido por	1446 K post compartido por	1797 K témoignage	1797 K fait	1807 K podcast à écouter	1839 K contenu provenant d	1871 K post partagé par	2356 K post condiviso da	2428 K post condiviso da	2428 K video condiviso da	3374 K articol susținut de	3374 K articol în parteneriat	3374 K proiect susținut de
una	1377 K publicación compartida por	1377 K publicación compartida de	1446 K publicación compartida por	2428 K foto pubblicata da
unbegrenzter	795 K zugang
unduh	13 K	2204 K aplikasi	2233 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1782 K information à nous transmettre	1789 K info à nous	1797 K info	1797 K information à	1852 K erreur est survenue	1852 K erreur s'est produite	1871 K publication partagée par	1871 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1036 K access for
unlock	1148 K
unser	792 K spendenkonto	815 K wochenquiz	815 K quiz	831 K autor	831 K reporter	831 K redakteur	831 K korrespondent	834 K chatbot	834 K ki-chatbot	834 K wochenrätsel
unsere	742 K leseempfehlung	831 K autorin	831 K reporterin	831 K redakteurin	831 K korrespondentin	834 K ki	834 K frage der woche
untuk	2220 K mendapatkan	2260 K melihat konten ini	2260 K menampilkan konten ini
""", 'up': """
up	1080 K next:
upozornit	521 K na chybu
upozornite	3724 K na chybu
uppdatera	3933 K
""", 'us': """
us	82 K ha agradat
users	1138 K must
usually	1256 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1504 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3648 K dopusti sadržaj	3648 K dozvoli sadržaj	3648 K prikaži sadržaj	3648 K učitaj sadržaj
uvijek	3648 K dopusti sadržaj	3648 K dozvoli sadržaj	3648 K prikaži sadržaj	3648 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3772 K spolupráci s partnerom	3855 K živo: kako	3855 K živo: tako	3855 K živo: zakaj	3855 K živo: kaj	3855 K živo: kdo	3855 K živo: kje	3855 K živo: to	3855 K živo: poglejte	3855 K živo: prisluhnite	3855 K živo: vse	3855 K živo: noč	3855 K živo: ljudje	3855 K živo: takole	3855 K živo: oglejte
""", 'va': """
vaata	1477 K ka	1504 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2748 K tev ir ziņa	2748 K tev ir ko	2748 K esi pieredzējis	2763 K raksts
vam	82 K je všeč	82 K je bil všeč	3801 K je bil	3801 K je bila
van	72 K kérdésed	2120 K egy jó	2120 K egy tipped	2120 K egy tippje	2139 K olyan	2139 K olyan dokumentuma
var	31 K först	3933 K med
varaa	1676 K
vasta	1504 K
vastaa	1662 K	1676 K
vastaava	1674 K päätoimittaja:
vastutav	1486 K väljaandja:
""", 've': """
ve	572 K spolupráci s partnerem
vea	1355 K también	1355 K también:	1384 K el video a continuación	1384 K el vídeo a continuación
veckans	3950 K fråga:	3950 K quiz:
ved	618 K du mere	618 K du noget
vedd	2138 K meg
vedi	2340 K anche	2340 K anche:	2343 K tutti gli articoli di	2427 K su	2440 K le foto	2449 K
vedno	3838 K dovoli vsebino	3838 K prikaži vsebino	3838 K naloži vsebino
vegeu	389 K també
vegye	2138 K meg
vegyen	2125 K jegyet	2125 K részt	2138 K részt
veillez	28 K à
veja	3232 K mais em	3233 K também	3233 K mais	3233 K:	3233 K também:	3233 K mais:	3258 K o vídeo abaixo	3258 K o vídeo acima	3258 K os vídeos mais assistidos	3317 K no	3330 K as fotos	3337 K
venujte	3715 K
ver	1355 K también	1358 K todos los artículos de	1445 K en	1445 K esta publicación en	1445 K el vídeo en	1445 K video en	1458 K galería	1458 K fotogalería	1458 K fotos	1458 K las fotos	1458 K infografía	1458 K imágenes	1467 K	3236 K todos os artigos de	3317 K no	3317 K este post no	3317 K esta publicação no	3317 K esta foto no	3330 K galeria	3330 K fotogaleria	3330 K fotos	3330 K as fotos	3330 K infográfico	3337 K
verder	2859 K lezen:	2898 K in het nieuws:
verhaal	2875 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	798 K sie diesen
verschijnt	2866 K elke	2866 K iedere
verstuur	3 K dit
vertaling	2847 K:
verwandtes	800 K thema:
vet	2992 K du mer	2992 K du noe	3911 K du mer	3911 K du något
veuillez	28 K respecter
vezane	3591 K vesti:
vezi	3359 K și	3359 K și:	3359 K:	3367 K toate articolele	3376 K video mai sus	3376 K video mai jos	3434 K pe	3434 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	638 K vil gerne høre	648 K har tidligere skrevet	668 K har ingen ejer	668 K har ingen ejere	668 K har ingen aktionærer	3015 K vil gjerne høre	3026 K har tidligere skrevet	3046 K har ingen eier	3046 K har ingen eiere	3046 K har ingen aksjonærer	3933 K vill gärna höra	3943 K har tidigare skrivit	3966 K har ingen ägare	3966 K har inga ägare	3966 K har inga aktieägare
viac	3689 K:	3689 K k téme:	3761 K o téme:	3761 K o:	3761 K k téme téme:	3761 K k téme:
video	559 K: jak	559 K: takhle	559 K: takto	559 K: proč	559 K: co	559 K: kdo	559 K: kde	559 K: to	559 K: podívejte	559 K: poslechněte	559 K: vše	559 K: noc	559 K: lidé	559 K: tak	559 K: tady	559 K: jaké	676 K: sådan	676 K: her	676 K: derfor	676 K: dette	676 K: hør	676 K: se	676 K: alt	676 K: hvordan	676 K: hvorfor	676 K: hvad	676 K: hvem	676 K: den	676 K: det	676 K: de	873 K: der	873 K: die	873 K: das	873 K: wie	873 K: warum	873 K: was	873 K: so	873 K: wenn	873 K: alles	873 K: wer	873 K: wo	1130 K above:	1130 K below:	1161 K by	1290 K: how	1290 K: why	1290 K: what	1290 K: who	1290 K: where	1290 K: when	1290 K: the	1290 K: inside	1290 K: watch	1290 K: see	1290 K: is	1290 K: can	1290 K: this	1290 K: listen	1711 K: näin	1711 K: tässä	1711 K: siksi	1711 K: tämä	1711 K: kuuntele	1711 K: katso	1711 K: kaikki	1711 K: miten	1711 K: miksi	1711 K: mitä	1711 K: kuka	1711 K: mikä	1711 K: tältä	1711 K: tällainen	2257 K ini tidak	2257 K tidak	2934 K: zo	2934 K: hoe	2934 K: dit	2934 K: waarom	2934 K: wat	2934 K: wie	2934 K: de	2934 K: het	2934 K: een	2934 K: alles	2934 K: bekijk	2934 K: luister	2934 K: deze	2934 K: dat	3054 K: slik	3054 K: her	3054 K: derfor	3054 K: dette	3054 K: hør	3054 K: se	3054 K: alt	3054 K: hvordan	3054 K: hvorfor	3054 K: hva	3054 K: hvem	3054 K: den	3054 K: det	3054 K: de	3591 K pogledajte	3665 K: kako	3665 K: ovako	3665 K: zašto	3665 K: što	3665 K: šta	3665 K: tko	3665 K: ko	3665 K: gdje	3665 K: gde	3665 K: ovo	3665 K: pogledajte	3665 K: poslušajte	3665 K: sve	3665 K: noć	3665 K: ljudi	3665 K: evo	3760 K: ako	3760 K: takto	3760 K: prečo	3760 K: čo	3760 K: kto	3760 K: kde	3760 K: to	3760 K: pozrite	3760 K: vypočujte	3760 K: všetko	3760 K: noc	3760 K: ľudia	3760 K: tak	3760 K: aké	3855 K: kako	3855 K: tako	3855 K: zakaj	3855 K: kaj	3855 K: kdo	3855 K: kje	3855 K: to	3855 K: poglejte	3855 K: prisluhnite	3855 K: vse	3855 K: noč	3855 K: ljudje	3855 K: takole	3855 K: oglejte	3974 K: så	3974 K: här	3974 K: därför	3974 K: det här	3974 K: hör	3974 K: se	3974 K: allt	3974 K: detta	3974 K: den	3974 K: det	3974 K: de	3974 K: hur	3974 K: varför	3974 K: vad	4147 K haber:	4166 K süresi	4363 K này không	4363 K không
videoclipul	3402 K nu
videos	857 K von
videoyu	4130 K izlemek için
vidi	3591 K još
view	1085 K all posts by	1085 K all articles by	1266 K deal	1276 K this post	1276 K post on	1276 K this content
viikon	1689 K kysymys:	1689 K visa:
viktoriin	1512 K:
viktorina	2710 K:
vil	624 K du arbejde	624 K du være med på holdet	2998 K du jobbe	2998 K du være med på laget
vill	3917 K du jobba	3917 K du arbeta
vind	82 K je dit	624 K billetter	638 K
vinkkaa	1655 K toimitukselle	1655 K
vinn	2998 K billetter	3015 K	3917 K biljetter	3933 K
vir	3812 K:
viri	3812 K:
vis	28 K respekt	638 K indhold	659 K altid indhold fra	659 K indhold fra	3015 K innhold	3037 K alltid innhold fra	3037 K innhold fra
visa	28 K respekt	1689 K:	3933 K innehåll	3957 K alltid innehåll från	3957 K innehåll från
visit	1189 K
visita	1381 K nuestra tienda	2361 K lo store	2361 K il nostro store
visite	3254 K a nossa loja	3254 K nossa loja
viste	7 K
visualizza	2427 K su	2427 K questo post su	2428 K questo post
visualizzando	2356 K questo contenuto
viu	7 K algum	44 K um erro	3248 K algo	3248 K alguma coisa
""", 'vk': """
vklopi	3807 K
vklopite	3807 K
""", 'vo': """
voce	2358 K generata
voeg	2902 K
voir	1778 K tous les articles	1779 K aussi	1779 K la vidéo	1782 K tous les articles de	1807 K la vidéo ci-dessus	1870 K sur	1884 K le diaporama	1884 K les photos	1884 K la galerie	1884 K le portfolio	1884 K l'infographie	1894 K
voit	1655 K lähettää vinkin
voita	1676 K
voix	1793 K générée
voleu	431 K rebre notificacions
volg	12 K ons	12 K	2848 K	2902 K
voller	795 K zugriff
vols	393 K compartir	393 K explicar	431 K rebre notificacions	431 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2883 K je deze
voor	2854 K dit artikel	2895 K maar # euro per	2895 K maar €#	2895 K slechts # euro per	2895 K slechts €#
voordeel	2914 K voor abonnees:
vorlesezeit	848 K
vote	1189 K
votre	27 K commentaire	1756 K adresse e-mail	1756 K adresse email	1875 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1748 K est offert	1756 K désinscrire à tout moment	1756 K pouvez vous désinscrire à tout moment	1782 K avez une information	1789 K travaillez	1789 K avez été	1789 K êtes témoin	1789 K avez une information	1789 K souhaitez témoigner	1797 K avez une info	1797 K avez une information	1797 K avez des informations	1797 K disposez	1797 K souhaitez	1797 K êtes concerné	1797 K êtes témoin	1797 K avez été témoin	1797 K avez des photos	1797 K pouvez nous	1797 K pouvez joindre	1797 K pouvez contacter	1797 K pouvez écrire à	1867 K êtes # à avoir voté	1867 K êtes # # à avoir voté
voz	1379 K generada
""", 'vr': """
vraag	2911 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3365 K să ne spui	3407 K să primești notificări	3407 K notificări
""", 'vs': """
vse	3856 K o:	3856 K o temi:
vsebina	3866 K je nastala v sodelovanju z	3866 K je nastala v sodelovanju s
vsi	3856 K članki o temi:
""", 'vu': """
vui	4366 K lòng bật javascript
vuoi	2354 K segnalarci	2354 K raccontarci	2398 K ricevere le notifiche	2398 K ricevere notifiche	2398 K ricevere le nostre notifiche	2398 K attivare le notifiche
""", 'vy': """
vytisknout	511 K
""", 'w': """
w	3161 K tym miejscu znajduje się osadzona treść	3161 K tym miejscu znajduje się osadzona post	3161 K tym miejscu znajduje się osadzona film	3161 K tym miejscu jest osadzona treść	3161 K tym miejscu jest osadzona post	3161 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1190 K to	1191 K to	1191 K more	1207 K to be the first
war	8 K dieser	8 K der	808 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1101 K this forwarded	1166 K this	2883 K deze	2903 K je erbij	2903 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2860 K is jouw mening	2883 K vind je van	2883 K vond u van	2883 K vindt u van
watch	1063 K us on	1080 K |	1080 K now:	1080 K more:	1080 K the video:	1080 K the latest	1080 K:	1130 K the video above	1130 K the video below	1130 K the clip above	1130 K the clip below	1130 K the full video	1130 K the full interview	1130 K the full episode	1172 K more	1172 K our	1186 K more videos	1189 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1031 K accept:	1031 K accept visa	1031 K accept paypal	1129 K're hiring	1129 K are hiring	1136 K value your opinion	1136 K'd love your feedback	1175 K respect your privacy	1204 K use	1204 K love	1204 K recommend	1283 K have no owner	1283 K have no owners	1283 K have no paywall	1283 K have no shareholders	2926 K hebben geen
wees	31 K de eerste
weet	2903 K je	2903 K u
weitere	741 K artikel zu	741 K artikel aus	741 K themen aus	745 K artikel von
weiterlesen	742 K:
wekelijkse	2809 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	832 K
werden	832 K sie
were	1190 K you	1246 K you
wesprzyj	81 K	3133 K
wettquoten	855 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1079 K others are reading	1080 K to read next:	1246 K do you	1246 K did you	1246 K's your	1246 K is your	1246 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1247 K us on	1247 K us at	1247 K:
where	1246 K were you
""", 'wi': """
wideo	3119 K znajdziesz	3119 K poniżej	3178 K: jak	3178 K: tak	3178 K: oto	3178 K: dlaczego	3178 K: co	3178 K: kto	3178 K: gdzie	3178 K: to	3178 K: zobacz	3178 K: posłuchaj	3178 K: wszystko	3178 K: noc	3178 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	808 K fanden sie	808 K fandest du	808 K finden sie	808 K hilfreich war	815 K gut kennen sie	815 K gut kennst du
wij	2926 K hebben geen
wil	2903 K je
wir	865 K haben keinen konzern	865 K haben keinen verleger	865 K haben keinen investor
with	1160 K inputs from	1160 K input from	1160 K agency inputs	1160 K reporting by	1160 K additional reporting	1222 K a subscription	1222 K a digital subscription
""", 'wo': """
wochen	709 K kostenlos	709 K gratis
wolisz	3136 K słuchać	3136 K posłuchać
word	23 K lid van	2878 K lid van	2878 K vriend van	2905 K nu	2905 K vandaag
work	1129 K with us	1129 K for us
worth	1080 K reading:
""", 'wr': """
write	1189 K to
""", 'ws': """
wspieraj	81 K	3133 K
wszystkie	27 K komentarze	3102 K artykuły o	3106 K artykuły autora	3179 K artykuły na temat:	3179 K artykuły o:
wszystko	3179 K o:
""", 'wy': """
wydrukuj	3127 K
wywiad	3183 K
""", 'x': """
x	4128 K gönderisini	4161 K'te
""", 'xe': """
xem	4323 K thêm	4323 K thêm:	4323 K:	4323 K video	4323 >> K	4323 K tiếp:	4332 K các bài viết của tác giả	4332 K các bài viết khác của	4332 K thêm bài của tác giả	4338 K video:	4393 K trên	4393 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1370 K puedes recibir
yapay	4150 K zeka ile	4150 K zekâ ile	4150 K zeka tarafindan	4150 K zekâ tarafindan	4150 K zeka desteğiyle
yazi	4107 K
yazinin	4175 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1063 K can follow him on	1063 K can follow her on	1063 K can follow them on	1072 K can withdraw your consent at any time	1072 K may withdraw your consent at any time	1080 K may also like:	1080 K might also like:	1080 K may also be interested in:	1080 K may also want to read:	1080 K may want to read:	1110 K can get	1119 K can reach	1119 K can email	1119 K can e-mail	1119 K can contact	1130 K can hear this story	1130 K can listen to this	1132 K can listen to	1138 K must be	1138 K can be part of	1184 K may have missed:	1191 K're reading	1191 K are reading	1192 K can also	1192 K can now	1192 K can	1217 K can get
your	27 K comment	27 K comments	1136 K opinion matters	1175 K weekly guide to	1175 K daily guide to	1175 K essential guide to	1228 K first
youtube	4128 K videosunu	4161 K'da
""", 'yu': """
yuk	2204 K unduh aplikasi	2220 K gabung
""", 'z': """
z	89 K prenumeratą	540 K našeho e-shopu:	3158 K naszego sklepu:	3741 K nášho e-shopu:
""", 'za': """
za	3642 K #	3642 K samo #
zachowaj	28 K
zagraj	3156 K teraz:
zahrajte	538 K si:	3739 K si:
zainstaluj	13 K	3122 K
zanim	3145 K dodasz komentarz	3145 K skomentujesz
zapis	3797 K je mnenje
zapisz	3127 K ten	3127 K artykuł	3127 K tekst
zapratite	12 K	3621 K
zapytaj	3115 K	3115 K nas
zaradi	3847 K naših bralcev
zaujal	499 K vás	3703 K vás
zawsze	3161 K zezwalaj na treści	3161 K pokazuj treści	3161 K zezwól na treści	3161 K wyświetlaj treści
""", 'zd': """
zde	542 K je vložený obsah	542 K je vložený příspěvek	542 K se nachází vložený obsah	542 K se nachází vložený příspěvek	542 K najdete vložený obsah	542 K najdete vložený příspěvek
zdroj	514 K:	3717 K:
zdroje	514 K:	3717 K:
""", 'ze': """
zeptejte	498 K se
zet	2902 K
zezwalaj	3161 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3702 K	3702 K článku
""", 'zi': """
zie	7 K je een	2833 K ook	2903 K je
zini	2748 K ko vairāk	2763 K stāstu	2763 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3102 K więcej z	3103 K też	3103 K też:	3103 K także	3103 K:	3103 K wideo	3103 K film	3103 K zdjęcia	3103 K galerię	3119 K nagranie	3119 K materiał
zobrazit	542 K vždy obsah	542 K obsah z	542 K obsah ze	542 K obsah od
zobrazovat	542 K vždy obsah	542 K obsah z	542 K obsah ze	542 K obsah od
""", 'zu': """
zugang	795 K zu allen
zugriff	795 K auf alle
zum	718 K newsletter	742 K thema:	742 K weiterlesen:	747 K autor	748 K autor	810 K kommentieren	831 K profil von
zur	747 K person	747 K autorin	748 K person	748 K autorin
"""}

CONTAINS = {'#': """
#	4499 共K页	4499 共K頁	4499 共K张	4499 共K張	4522 K/#篇	4522 K / # 篇	4522 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1669 K
aamukirjeen	1669 K
aangemeld	2865 succesvol K
aangepast	98 dit artikel is K	98 dit bericht is K
aanmelding	2908 bevestig je K
aanmerkingen	2845 op- of K
aastas	1533 K
""", 'ab': """
abbestellen	714 jederzeit K
abbestellt	818 jederzeit K
abbonamenti	2455 K
abbonamento	2313 hai già un K	2313 scegli il tuo K	2316 per chi ha un K	2455 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2313 K per	2313 K a soli	2316 per gli K	2316 solo per K	2348 K	2451 K a	2451 K:	2451 K ora	2451 K per	2451 puoi, K	2452 i nostri K	2455 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2313 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2330 devi K
abmelden	786 wieder K
abo	793 pur-K	846 das K	846 ein K
abonament	3080 masz już K	3450 K
abonare	3379 prin K ești
abonarea	3379 confirma K
abonat	50 ca K	3348 ești deja K
abone	80 K olun	80 K ol	4063 K olun ve	4179 K olun
aboneler	50 K	4108 K içindir	4108 yalnizca K	4108 sadece K	4183 K
abonelere	4083 K özel	4083 K özeldir	4083 K açik	4083 K açiktir
abonelerimiz	50 K	4180 K
abonelik	4183 K
abonements	2793 K
abonenci	3140 tylko K
abonenti	50 K var	2765 tikai K
abonentiem	2735 tikai K	2765 teksts ir K	2765 raksts ir K
abonents	2735 jau esi K
abonne	1896 je m'K
abonnee	50 als K	80 word K	2802 al K	2802 word K	2802 nog geen K	2804 als K	2949 word K
abonneer	80 K je	2949 K je
abonnees	50 K kunnen	50 onze K	2802 dit artikel is voor K	2804 alleen voor K	2894 K kunnen dit	2894 K kunnen het hele	2950 onze K	2953 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	585 kræver K	695 K	846 das K	846 ein K	891 K	1745 avec votre K	1900 K	2802 neem een K	2802 kiezen voor een K	2870 sluit een K af	2870 een K? log	2870 al een K	2894 nog geen K	2894 K dat bij je	2894 K af met	2949 kies een K	2953 K	3073 K
abonnementen	2953 K
abonnements	1900 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	585 bliv K	585 allerede K	586 som K	650 en K	691 bliv K	705 sie sind noch kein K	708 als K	710 bereits K	710 bereits K:in	2960 bli K	2960 allerede K	2961 som K	3028 en K	3069 bli K
abonnenten	50 K können	50 K dürfen	705 nur für K	705 exklusiv für K	820 lesen nur K	888 unseren K	891 K
abonnenter	50 K kan	585 kun for K	585 artiklen er for K	641 er for K	641 kun K	692 vores K	695 K	2960 kun for K	2960 denne saken er for K	2960 artikkelen er for K	3019 er for K	3019 bare K	3019 kun K	3070 våre K	3073 K
abonnentin	50 als K	708 als K	710 bereits K
abonnentinnen	50 K können	705 exklusiv für K	705 nur für K	705 K vorbehalten	888 unseren K
abonner	585 K for at	691 K på	1896 s'K	2960 K for å	3069 K på
abonnere	3005 ved å K
abonnez	80 K-vous	1745 K-vous pour	1745 K-vous à partir	1896 K-vous	1896 K vous
abonniere	80 K	887 K unseren	887 K hier
abonnieren	80 K sie	80 K sie uns	713 newsletter K	727 whatsapp-kanal K	727 K sie unseren kanal	757 podcast K	818 hier K	844 google K	844 google news K	887 jetzt K	887 K sie
abonniert	80 K uns	710 bereits K
about	1263 . tell us K	1263 ? tell us K	1263 ! tell us K
above	1203 links K
abrir	1332 K en la app	3213 K no app
abstimmen	774 jetzt K:
abyste	466 K mohli číst dál
""", 'ac': """
accede	1320 K a todo
accedi	24 K	2313 K per
accept	3355 K toate
acceptant	1771 en K les cookies
acceptar	397 K les galetes
accepteer	2824 K de cookies
accepter	1771 K les cookies
accepteren	2824 cookies te K	2824 cookies K
access	1033 unlock full K	1033 full K. no ads	1150 K to every story	1150 full K with no ads	1178 year of K	1178 months of K	1178 want full K	1178 K for half price
accionistas	1422 sin K	1422 ni K
accionistes	438 sense K	438 ni K
acconsento	2371 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1143 K with our privacy
according	1309 K to
accordo	43 d'K?
account	1033 create a free K to	1033 sign in to your K	1035 create an K to	1150 please create a free K	1306 create a free K	1307 hold power to K	2802 maak een gratis K	2870 K is gratis en zo	2894 een gratis K	2949 maak een gratis K
accurate	1157 K at time of
accused	1309 K
aceptado	1347 no has K las cookies
aceptaste	1347 no K las cookies
acionistas	3294 sem K	3294 nem K
aconseja	1472 K
aconsejaba	1472 K
aconselha	3342 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3342 K
actionnaire	1847 sans K	1847 ni K	1847 ni publicité ni K	1897 sans K
actionnaires	1847 sans K	1847 ni K
actualizada	98 esta noticia ha sido K
actualizado	98 este artículo ha sido K	98 este texto se ha K	98 este artículo se ha K
actualizat	98 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2224 K dosen
adblock	477 vypněte K	599 slå K fra	973 K	2264 K	2974 slå av K	3095 wyłącz K	3409 K	3893 stäng av K	4370 K
adblocker	732 K erkannt	732 K aktiv	732 nutzen einen K	732 verwenden einen K	732 trotz K	891 K	973 K	1066 disable your K	1066 you are using an K	1066 K detected	2822 K uit	3409 K
added	1309 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1208 put your K	1208 type your K	1208 add your K	1208 pop your K	1208 enter your K	1208 send us your email K
adgang	588 få K til	691 få fri K
admitiu	3342 K
admitted	1309 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3083 twój K e-mail	3123 K e-mail
adresa	77 lasă-ne K	3349 K de email nu va	3350 K ta de email	3350 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4066 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	786 gültige e-mail-K	786 sie ihre e-mail-K	786 du deine e-mail-K	786 e-mail-K ein	1755 votre K e-mail	1755 votre K email
adresu	3587 na vašu e-mail K	3615 e-mail K	3615 mejl K
ads	70 no K	70 without K	1307 we don't have K
advarede	694 K
advarer	694 K	3072 K
advarte	3072 K
advert	11 K
adverteix	460 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2950 zonder K
advertisement	11 K	1065 this K has not loaded
advertisements	11 K
advertiser	1165 supplied by an K	1165 provided by an K	1165 paid for by an K	1165 produced by an K	1165 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2900 dit is een K
advierte	1472 K
adviseert	2952 K
""", 'af': """
af	690 # K #	690 # ud K #
affermato	2454 ha K
affichage	1801 K de ce contenu
affichant	1801 en K ce contenu
afficher	1771 pour K ce contenu	1801 ne peut pas s'K
affichera	1745 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	513 K odkazy	635 K-links	731 K-links	935 K links	1065 contains K links	1182 K links	1182 K link	1202 as an K we	1202 as an K i	1202 as an K, we	1202 as an K, i	1202 as an amazon K	1202 our K partners	1673 K-linkkejä	2132 K linkeket	2900 K links	3010 K-lenker	3617 K linkove	3617 K linkovi	3716 K odkazy	3810 K povezave	3928 K-länkar
affiliatelenker	74 K	3010 K
affiliatelinks	37 K	74 K	635 K	825 K	2900 K
affiliates	1202 as K we	1202 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1805 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1899 K
affirment	1899 K
afhankelijk	2906 K van giften	2906 K van donaties
afiliacyjne	37 linki K	74 linki K	3129 linki K
afiliacyjnych	74 linków K	3129 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1382 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1382 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3375 linkuri K
afiliats	403 enllaços d'K
afiliere	74 linkuri de K
afirma	1472 K	3342 K
afirmar	460 va K
afirmou	3342 K
afleveringen	2889 alle K van
afmelde	590 K dig når
afmelden	2865 elk moment K	2865 elk moment weer K
afsnittet	625 hele K
aftrekbaar	2867 gift is K
""", 'ag': """
agences	1786 avec K	1787 avec K
agenturmaterial	749 mit K
aggiornamenti	2326 segui tutti gli K
aggiornato	98 articolo è stato K
aggiunto	2454 ha K
agora	3339 doe K
agree	43 K?
""", 'ah': """
ahora	1469 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	331 K	623 af K	623 med K	2997 med K	2997 av K	3916 med K	3916 av K	4335 K
aidez	1790 K-nous à	1896 K-nous
aiemmassa	98 jutun K
aiemmin	98 jutussa luki K
aiheesta	1672 lisää K täältä
aiutaci	2347 K	2451 K a
aiutarci	2347 K	2451 K a
aizliegta	2745 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1532 meie K	1532 sõltumatu K	1532 K maksab	1532 hea K
ajakirjandust	1500 toeta sõltumatut K
ajakirjanik	1490 K
ajakirjanikele	39 meie K
ajakirjanikud	1532 meie K
ajoute	1899 K
ajoutez	1896 K-nous
ajuda	457 K'ns
ajude	3242 K-nos	3339 K-nos
ajutorul	3380 K tău putem	3446 avem nevoie de K tău
""", 'ak': """
akci	500 naši K
akciu	3704 našu K
akismet	21 K to reduce spam
akkoord	2865 ga je K met onze	2865 gaat u K met onze
aktardi	4182 K
aktivieren	732 javascript K
aktualisiert	98 text wurde K	98 artikel wurde K
aktualizovali	98 článek jsme K	98 článok sme K
aktualne	3159 kursy są K	3159 kursy K
akzeptiere	713 mit der anmeldung K
akzeptieren	713 mit der anmeldung K	734 cookies K
""", 'al': """
alamat	2202 K email
aldus	2952 K
alerta	3342 K
alertas	14 las K	1335 recibe K	1335 activa las K	3216 receba K
alertes	1760 recevez les K	1760 K info
alertou	3342 K
alerts	14 K	1051 get K as
algemene	2865 ga je akkoord met de K
alin	4105 K
alive	1307 local news K
alkaen	1671 K #
alles	705 lesen sie K	2894 lees K met
allow	1067 K ads on
almaktadir	98 ayrintilar yer K
aloud	1098 is read K by
alterados	98 nomes foram K
""", 'am': """
amendat	3449 a K
amended	98 was K on	98 was K to	98 has been K
amennyit	90 adj, K tudsz
ammesso	2454 ha K
amos	1422 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2452 siamo K su
andare	2305 prima di K via
android	720 für K und ios	1047 our K app	1812 sur ios et K	2811 app voor K
anfrage	98 auf K	98 ließ eine K
angebot	793 ihr K	793 dein K	887 hier gibt es das K
angebote	786 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	840 ihre spende K	840 deine spende K	840 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	734 inhalte K werden
anggota	2299 jadilah K
ankete	3708 našej K	3708 v K
anketi	35 našoj K	3611 našoj K	3611 u K	3805 naši K	3805 v K
anketimize	35 K
anketimizi	4092 okur K	4092 K
anketo	3805 kratko K	3805 našo K
anketu	35 našu K	3611 kratku K	3611 našu K
ankety	504 naší K	3708 našej K
ankiecie	35 naszej K	3120 naszej K	3120 w K
anlatin	38 bize K	67 bize K	4105 K
anlatti	4182 K
anmelden	24 K	696 jetzt K	774 jetzt K:	887 hier K
anmelder	620 er K	678 er K på	2994 er K	3056 er K i
anmeldung	713 mit meiner K	713 mit ihrer K	713 mit der K stimmen	713 mit der K stimme	713 mit der K willige	713 mit der K willigen	713 mit der K erklären sie	759 K	813 hier geht es zur K
annetus	1500 tee K	1535 K
anno	2453 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	635 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	692 uden K
annonsblockerare	3893 stäng av K
annonseblokkering	2974 slå av K
annonselenker	37 K	74 K	3010 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3070 uten K	3990 utan K
announced	1309 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2454 ha K
ano	3341 por K
anoi	1729 K
anoniem	2845 K tippen	2882 ons K
anonim	4086 bize K
anonym	807 K an uns
anonymity	98 on condition of K
anonymous	1169 K
anonymously	1169 K
anot	2732 K
anregungen	780 fragen oder K	780 fragen und K
ansehen	778 hier K	778 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1074 K our poll
anterior	98 versión K de este	98 versión K de esta	98 versão K desta	98 versão K deste	98 versão K do texto
antes	1312 K de irte	3199 K de sair
anuncio	1382 después del K	1382 tras el K
anuncios	70 sin K
anunciou	3342 K
anuncis	70 sense K
anvender	599 vi K cookies
anyone	1242 if you know K
anytime	1038 cancel K	1308 cancel K
anzeige	11 der K	11 dieser K	731 nach der K weiter	803 dies ist eine K
anzeigen	70 ohne K	70 keine K	734 mit einem klick K lassen
anzusehen	768 um das video K
""", 'ap': """
apelowali	3196 K
apeluje	3196 K
apgalvo	2792 K
aplicativo	84 no nosso K	3213 baixe o K	3213 baixe nosso K	3340 nosso K
aplikace	575 naše K
aplikaci	84 v naší K	473 stáhněte si naši K	474 stáhněte si K	507 mobilní K	507 naší K	507 naší mobilní K	574 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3677 preuzmite K i
aplikacja	3194 nasza K
aplikacji	84 w naszej K	3085 w naszej K	3085 otwórz w K	3143 naszej K
aplikasi	2203 K kami	2205 unduh K	2205 download K	2299 instal K	2299 unduh K kami	2299 unduh K gratis	2299 segera unduh K	2299 yuk unduh K	2300 K kami
apoiador	3202 torne-se K	3242 seja nosso K	3339 torne-se K	3339 seja nosso K	3339 seja K
apoiam	3265 nos K todos os meses
apoie	3242 K
apoio	3198 seu K	3202 seu K é	3242 seu K
aportaciones	1393 gracias a las K
aporte	90 K lo que pueda	1367 tu K	1469 tu K
apoyan	1393 que nos K cada mes
apoyo	1311 su K	1311 tu K	1315 con tu K	1315 tu K es	1367 tu K
app	84 i vår K	84 med vår K	720 als K	783 mit der K	783 in der K	784 -K	816 mit der K der	1047 get our K	1047 in our K	1047 use our K	1047 our new K	1047 our ios K	1050 get the K	1181 have our K	1181 our K has	1181 with our K	1181 via our K	1181 on our K	1206 with our K you	1206 with our K, you	1206 in our K you	1206 on our K you	1306 our K	2811 in de K	2862 -K	2967 i vår K	3070 vår K	3885 i vår K	3990 vår K	4315 tải K	4420 在K中
appareil	1745 un seul K à la fois	1818 en cours sur un autre K
appeared	1092 first K on	1159 K in print
appen	84 i K vår	592 hent K	592 åbn i K	2967 last ned K	2967 hent K	2967 åpne i K	3885 öppna i K	3886 ladda ner K	3886 ladda ned K	3886 hämta K	3989 ladda ner K och
appje	38 stuur een K	67 stuur een K	2844 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1757 téléchargez l'K	1757 notre K	1758 dans l'K	1758 avec l'K	1758 sur l'K	1758 télécharger l'K	1897 notre K
applications	1757 nos K mobiles
appot	2127 az K
approached	98 K for comment
apps	1181 our K
apunta	457 K't
""", 'aq': """
aqui	3199 já que você está K	3199 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3070 vårt K
arbeit	888 unsere K
arbeitet	754 K als
arbejde	692 vores K
arbejdet	678 har K på
arbetar	3916 K med ai
arbetat	3976 har K på
arbete	3990 vårt K
argue	43 K back
argued	1309 K
arrivato	2305 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	98 K a été mis à jour	458 aquest K	458 l'K sencer	1033 to unlock this K	1033 members-only K	1041 you've read your last free K	1041 you have read your last free K	1041 this is your last free K	1041 reached your K limit	1056 share this K on	1065 links in this K may	1152 save this K	1162 this K	1162 the full K	1163 this K	1164 this K	1203 links in this K	1305 # K this month	1307 this K	1733 vous avez aimé cet K	1733 cet K vous a plu	1745 pour accéder à l'K	1745 cet K est offert	1745 cet K vous a été offert	1745 pour lire cet K	1745 offrir cet K	1745 offrez cet K	1751 de cet K à lire	1785 cet K est paru dans	1785 cet K a été publié	1809 réagir à cet K en	1823 cet K a d'abord été publié	1825 offrez cet K	1825 offrir cet K	1895 K sur #	1895 K lu sur #	1897 cet K
articles	15 free K	58 nouveaux K par e-mail	1022 you've read # K	1033 access to all our K	1033 gift K to give	1041 free K left	1041 K left this month	1041 you've used all your free K	1041 # of # free K	1041 K left to read	1150 to read more K	1150 for three more free K	1150 more free K	1152 K to give	1152 K to gift	1152 K to share	1152 gift # K	1305 # K this month	1305 # K this week	1745 tous nos K	1751 il vous reste # K	1815 nos K sont en accès libre	1825 K à offrir	1895 K sur #	1895 K lus sur #	1897 nos K
articol	3447 acest K
articolele	3447 K noastre
articolelor	3363 preluarea K
articoli	58 nuovi K via mail	2313 tutti gli K senza limiti	2318 ti restano # K	2450 K su #
articolo	20 leggere questo K	20 leggere l'K	2305 ti è piaciuto questo K	2313 per leggere l'K	2313 regala questo K	2450 K su #	2452 questo K
articolul	20 K complet	20 K integral	3384 pentru a citi K	3384 să citești tot K	3447 ți-a plăcut K	3447 tot K
artigo	20 ler este K	20 ler o K	3199 gostou deste K	3269 para ler este K	3340 este K
artigos	3241 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	98 in dit K is de	98 versi awal K	633 denne K for #	650 denne K	650 en K	692 denne K	697 dir gefällt dieser K	705 lesen sie diesen K mit	705 um diesen K zu lesen	705 dieser K ist nur für	705 zugriff auf alle K	705 alle K lesen	705 ganzen K lesen	711 freie K übrig	711 K frei	711 ihr letzter freier K	755 K wurde	760 unsere K öfter	789 K etwas wert ist	793 alle freien K	799 weitere K finden sie	804 rechte am K	804 K steht unter einer	814 den ganzen K	814 diesen K	819 gäbe es diesen K nicht	823 alle K zum	823 lesen sie in diesem K	828 K ist zuerst	828 K ist zuvor	830 K gratis	845 K wurde zuerst	888 dieser K	888 diesen K	888 diesem K	2237 untuk membaca K ini	2300 K ini	2802 om dit K te lezen	2802 dit K is alleen	2802 geef dit K	2802 lees dit K met	2802 gratis K deze week	2828 fout in dit K	2845 mening over dit K	2870 een premium K	2887 dit K	2901 niets uit dit K	2901 K mag zonder	2950 dit K	3936 gratis K kvar	3945 en K	3946 låst K	3946 upplåst K
artikelen	15 gratis K	2802 toegang tot alle K	2870 aantal K bereikt	2870 aantal gratis K	2894 gratis K gelezen	2897 alle K over
artikeln	705 zugang zu allen K	793 zugang zu allen K	830 freien K	3872 gillade du K	3878 läs hela K med	3878 lås upp K	3919 fel i K	3945 den här K	3945 K	3946 K är upplåst	3946 K är öppen	3946 den här K är låst	3946 K är låst	3990 den här K
artikels	828 nutzung dieses K
artikkel	1507 tasuta K	1532 see K
artikkelen	98 K er oppdatert	3000 feil i K	3028 denne K	3028 K	3070 denne K
artikkeli	20 koko K	1631 tämä K on vain	1679 ilmainen K jäljellä	1727 tämä K
artikkelia	1675 maksutonta K	1675 ilmaista K	1725 K #:stä	1725 K #:sta	1725 K #stä	1725 #/# K	1725 # / # K
artikkelin	1685 tämän K
artikkelista	1725 #/# K
artikkelit	15 ilmaiset K	1675 ilmaiset K
artiklar	15 fria K	3878 fria K	3936 gratis K kvar	3942 inga gratis K	3942 inga fria K	3990 alla K
artiklen	98 K er rettet	579 kunne du lide K	650 K	692 K her
artikler	15 gratis K	585 gratis K	641 gratis K tilbage	647 ingen gratis K	692 alle K
artikli	1510 selle K
artiklid	1503 tasuta K
artiklit	1503 tasuta K	1510 seda K	1532 kogu K
arvioi	1729 K
""", 'as': """
asegura	1472 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1309 K
asks	1309 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3207 já é K	3339 torne-se K	3339 seja K
assinantes	50 K podem	50 os K podem	3207 só para K	3207 somente para K	3269 exclusivo para K	3269 exclusiva para K	3269 exclusivos para K	3340 nossos K	3343 K
assinatura	3343 K
assinaturas	3343 K
assine	80 K	3198 K a	3198 K o	3206 K por	3206 K e tenha	3207 K para	3339 K já	3339 K agora	3339 K e	3339 K aqui	3339 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1164 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1065 as an amazon K	1090 is an K
assure	1899 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2759 K mūs	2789 K mūs
atbalstiet	2789 K mūs
atbalsts	2759 tavs K palīdz	2789 tavs K	2789 jūsu K
attention	98 K, spoilers
attgjevast	45 K
atualizada	98 reportagem foi K	98 matéria foi K	98 notícia foi K
atualizado	98 texto foi K	98 artigo foi K
atzina	2792 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	755 K
audioverze	2 K
audioverzi	503 K
audioverzii	3707 K
aufgefallen	737 fehler K
ausblenden	734 und wieder K
auszugsweise	749 nachdruck, auch K
auteur	1788 est l'K	2846 is K van	2849 mening van de K
auteure	1856 est l'K
auteursrecht	2877 rust K
author	1087 email the K	1087 the K can be	1090 is the K of	1090 is an K
automated	2 read by an K	1098 is read by an K	1098 narrated by an K
automatisch	2 K vorgelesen	708 endet K	778 K vorgelesen	804 K von dpa	804 K von der	812 der text wurde K	812 dieser text wurde K
automatisk	2997 K oversatt
autor	394 és K de	754 ist K	1364 es K de	3243 é K de
autora	394 és K de	1364 es K de	3112 napisz do K	3243 é K de
autorce	494 napište K
autore	2349 è K di
autorem	3112 kontakt z K
autoren	767 meinung der K
autorin	754 ist K	754 ist freie K	767 meinung der K
autorise	1818 n'K pas la lecture
autorke	3697 napíšte K
autorki	3112 napisz do K
autorovi	494 napište K	3697 napíšte K
autorskim	3130 chroniony prawem K	3130 chronione prawem K
autoru	3601 javite se K	3601 pišite K
autrice	1788 est l'K	1856 est K	2349 è K di	2413 è l'K
""", 'av': """
av	3068 # K #	3988 # K #
available	1047 our app is K	1048 K on the app store	1048 K on google play	1181 app is K	1198 tickets are K here
avbryt	21 K svar
avec	1786 K afp	1787 K afp
averci	2451 grazie per K letto
avertit	1899 K
avertizat	3449 a K
avise	3339 K-nos
avsluta	3991 K när du vill
avsnittet	3918 hela K	3918 ladda ner K
avtorici	3795 pišite K
avtorju	3795 pišite K
avverte	2454 K
""", 'ay': """
ayda	4104 K # tl	4104 K # tl'den	4181 K
aydinlatma	4074 K metni
ayirtin	4105 K
aylik	4181 K
ayudanos	1469 K
""", 'az': """
azionisti	2404 senza K	2404 né K
""", 'ba': """
ba	3072 K
bad	694 K	3992 K
bagikan	25 K	49 K
baixa	386 donar-te de K
baixe	3198 K o	3213 K o app
bajate	1469 K la app
bancs	409 no depèn de K
banner	891 cookie-K	1310 cookie K
banners	1310 cookie K
bantu	2299 K kami
bastano	2451 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	804 redaktion nicht K
beboette	2952 K
become	51 K one of them	1104 K a	1306 K one of them
becoming	1103 K a member	1220 consider K a	1306 consider K	1306 K a member
bedankt	2949 K voor het lezen
beelden	98 bevat K	2845 heb je K	2845 heeft u K
befindet	734 an dieser stelle K sich
before	1022 K you go	1022 K you move on
begging	1310 K
begs	1309 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	696 mit einem K	789 jeder K hilft uns	804 K steht unter einer	819 mit einem kleinen K	828 K ist zuerst	840 mit ihrem K können wir	840 mit deinem K können wir	840 ihrem K helfen	845 K wurde zuerst	888 dieser K	888 diesen K
bejelentette	2193 K
bekijk	2855 nieuwe baan? K
beklagade	3992 K
beklagede	694 K
beklaget	3072 K
belangrijkste	2865 elke dag het K
believe	1244 if you K we	1307 people who K in
belirtti	4182 K
below	1174 sign up K	1174 enter your email K	1203 links K
beluisteren	2889 dit artikel ook K	2889 hier K
benachrichtigungen	14 K	722 K aktivieren	723 push-K
benadrukt	2952 K
bent	2795 nu je hier toch K
bepaalde	2952 K
berasal	2225 konten ini K dari
berdonasi	2299 mari K	2299 silakan K	2299 ayo K	2299 anda K
bereits	705 sie haben K ein abo	793 K ein konto
bergabung	2299 mari K	2299 K dengan kami	2299 ayo K
bergabunglah	51 K	2299 K
bergantung	2235 K pada dukungan anda
bericht	98 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	888 wir K
berichterstattung	888 unsere K
berichtet	754 K für	754 K über	874 K als
berichtete	890 K
berichtigung	98 K:
berite	3824 K nas
berkomentar	6 untuk K	98 menolak K
berlangganan	2198 sudah K	2201 K newsletter	2234 terima kasih telah K	2234 berhasil K	2299 K sekarang	2299 silakan K
bersama	51 ikutlah K	2299 gabung K
bescheid	807 sagen sie uns K	807 sag uns K
beschloss	890 K
beschreibungen	98 enthält K
beschrijvingen	98 bevat K
besedah	3870 po K
besked	628 push-K
beskeder	628 push-K
beskrivelser	98 inneholder K	98 indeholder K
beskrivningar	98 innehåller K
besloot	2952 K
beslutade	3992 K
besluttede	694 K
besluttet	3072 K
besoin	1733 nous avons K de vous	1896 nous avons K de vous	1896 a K de vous	1896 avons K de votre
besplatan	3629 poslednji K tekst
besplatna	3616 K članka
besplatne	3616 K članke
besplatni	3608 naš K webinar	3608 naš K vebinar	3629 poslednji K članak	3629 zadnji K članak
besplatnih	3616 K članaka
beste	2865 elke week het K van
bestellen	696 jetzt K	773 im shop K	774 shop K	774 store K	847 jetzt K im	887 K sie hier	887 K sie unseren
bestellung	759 K
besten	888 die K texte
betaald	2900 artikel is K	2900 content is K
betaalmuur	2867 geen K	2953 K
betalande	3945 K läsare
betalende	641 kun for K	650 K læsere	3028 K lesere
betalingsmur	695 K	3073 K
beteiligt	803 redaktion ist nicht K
betonte	890 K
betroffenen	98 namen der K
betrokken	2874 redactie is niet K
bevestigen	2865 aanmelding te K
bevorzugen	760 google K
bevorzugte	760 K quelle
bevorzugten	760 K quelle
bevorzugter	760 K quelle
bewerben	774 jetzt K:
bewust	83 speel K
bezahlschranke	790 K	891 K
bezmaksas	2761 K rakstus	2761 K raksti	2761 K kontu	2765 K raksts
""", 'bi': """
bidrag	583 dit K	583 giv et K	691 giv et K	691 dit K gør	691 dit K er	691 dit K til vores	695 K	2958 ditt K	3007 gi et K	3069 ditt K gjør	3069 ditt K er	3925 ge ett K	3925 ditt K gör	3989 ge ett K	3989 swisha ett K
bidraget	3007 K ditt
bijdrage	2798 jouw K	2841 kleine K	2900 K is betaald	2906 dankzij jouw K	2951 kleine K
bijgewerkt	98 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	837 uns ihre K
bildirdi	4182 K
bildirimlere	14 K	4067 K izin ver
bildirimleri	14 K	4068 K aç
bildirin	38 bize K	67 bize K
biletlerini	4092 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1307 K owner
bilten	78 na K	3596 K
binding	587 ingen K	693 ingen K
bindingstid	2962 ingen K	3071 ingen K
bindningstid	3880 ingen K	3991 ingen K
binnenland	2885 is redacteur K
bisogno	2305 abbiamo K di te	2451 abbiamo K di te	2451 abbiamo K del tuo	2451 abbiamo K anche di te	2451 abbiamo K di voi
bitte	697 haben wir eine K	697 eine K an sie	697 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2193 K
""", 'bl': """
bli	3069 K med i	3069 K en del av	3989 K en del av
blijkt	2952 K uit
blijven	2867 om dit te K doen
bliv	51 K en af dem	691 K en del af
blocker	973 ad K	1066 disable your ad K	1066 disable ad K	1066 turn off your ad K	1066 using an ad K	2264 ad K	3409 ad K
blocking	1066 K our ads	1067 K ads
bloqueador	1345 K de anuncios	1473 K de anuncios	3223 K de anúncios
bloquejador	433 K d'anuncis	433 K de publicitat
bloquejadors	433 K d'anuncis
bluesky	16 K	1060 follow him on K	1060 follow her on K	1060 follow them on K
""", 'bo': """
board	1128 our jobs K	1128 our job K
bogatych	3132 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1185 K this story	1185 K this page
bookshop	1170 our K	1230 in our K	1230 from our K
boutique	1827 dans notre K	1827 sur notre K
""", 'br': """
bralcem	3832 K
bralcev	18 po zaslugi K	43 pisma K	3813 s podporo K	3813 s pomočjo K	3832 K	3868 naših K	3868 po zaslugi K	3868 s podporo K	3868 podpori K
bralci	3832 K	3868 naši K
branja	0 čas K
brauchen	789 K noch #	887 wir K ihre hilfe	887 wir K deine hilfe	887 K wir sie	887 K wir dich	887 K wir eure
braucht	789 K ihre hilfe	789 K deine hilfe
breaking	1051 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3813 K vas
brief	2845 K naar
briefing	1102 our morning K	1102 our K	1102 daily K	1143 K in your inbox
briefkasten	762 anonymen K	762 anonymer K
brieven	2845 K naar
bring	1206 our apps K you
brings	1206 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1066 your K is out of date	1066 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2997 K ki	2997 K ai
""", 'bu': """
budite	3615 K u toku
buitenlandcorrespondent	2907 is K
buitenlandredacteur	2846 is K	2936 is K
bulabilirsiniz	4105 K
bulan	2301 per K
buletin	78 K kami	2201 K kami	2234 K harian kami	2300 K kami	2303 K
bulunabilirsiniz	4179 katkida K
bulundu	4182 çağrida K
bulunun	4179 katkida K
buradan	4100 K bağiş yapin
bureau	1114 K chief
button	768 klick auf den K	1243 clap K
buttons	1152 the share K	1152 the K below
buycoffee	3132 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3198 K-se	3207 K-se para
cadeau	2803 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1367 K
callan	1470 lo que otros K
cambiado	98 nombres se han K
cambiados	98 nombres han sido K
cambiati	98 nomi sono stati K
campagne	1815 K de dons	1896 boucler notre K
campaign	1307 our spring K	1307 our K
can	1306 pay what you K
canal	1340 únete al K	1469 únete al K	3219 siga nosso K	3219 siga o K	3339 entre no K	3340 nosso K
canale	2353 al K	2452 il nostro K
canali	2327 sui nostri K
canalul	3447 K nostru
cancel	21 K reply	1038 K at any time	1308 K any time	1308 K at any time
cancele	3206 K quando quiser	3341 K quando quiser
cancellarti	2320 puoi K
cap	394 és K de
caporedattore	2349 è K
caporedattrice	2349 è K
carte	9 cette K
casella	79 nella tua K	2321 nella tua K
""", 'ce': """
cebinize	4097 K gelsin
cele	3445 # din K #
celoten	20 K članek	3781 K članek je	3809 K članek
celotnega	3781 za ogled K	3781 za branje K	3809 K članka
cenite	3829 K naše delo	3829 K naš trud
cerea	3449 K
cereau	3449 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3449 a K	3449 au K
""", 'ch': """
changed	98 names have been K	98 name has been K	98 names were K
channel	1307 our K	2207 ikuti K	2207 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1754 par e-mail K	1754 par mail K
chargement	1801 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	812 unseren K	812 unserem K
chcete	574 K číst dál	3684 K čítať ďalej
check	1133 K back for more	1133 K back soon
chef	1788 est K de	2885 is K van de	2936 is K
cheffe	1788 est K de
chefredakteur	839 ist K
chefredakteurin	839 ist K
chefreporter	839 ist K
chefreporterin	839 ist K
chegou	3199 se você K até aqui
chercheur	1788 est K
chercheuse	1788 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4402 hãy K sẻ	4405 K sẻ
chiede	2454 K
chiederti	2305 un piccolo favore da K
chief	1090 is K
chiesto	98 abbiamo K	2454 ha K
chip	1103 K in	1104 K in	1306 K in now	1306 K in and
chipping	1306 consider K in
choices	1173 cookie K	1173 your K
choisissez	1745 K votre offre
choose	1020 K a plan	1035 K a plan
choquer	98 peuvent K
chosen	1157 K by our
chronione	3130 K są prawem
chroniqueur	1856 est K
chroniqueuse	1856 est K
""", 'ci': """
cijelog	3583 za čitanje K
cikk	2191 ez a K
cikkeink	2191 K
cikket	2151 ezt a K	2151 a K
cinste	54 fă-mi K cu o cafea
cipta	2219 hak K
citarea	3388 cu K sursei
citera	3905 K oss gärna	3905 K gärna men ange
citire	0 timp de K	0 timp K
citit	3380 dacă ai K până aici
cititorii	36 K noștri	3447 K noștri
cititorilor	18 datorită K	43 scrisorile K	3380 datorită K
civil	1180 keep it K
""", 'cl': """
claimed	1309 K
clap	1243 K for this	1243 K for it	1243 give it a K	1243 K up to
claps	1243 K for this	1243 give it some K	1243 # K
clarification	98 K:
clarifications	1137 corrections and K
clarity	98 edited for K	98 length and K
clicking	1121 by K play
client	1747 déjà K
clips	40 your K
""", 'co': """
code	2353 qr K
codziennie	17 K rano	3083 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1103 buy me a K	1103 buy us a K	1306 buy us a K	1308 cup of K
colabora	1364 K con
collabora	2349 K con
coloque	77 K seu e-mail
columnist	1090 is a K	1114 K	2846 is K	2907 is schrijver en K	2907 is K en	2936 is K
columnista	1431 es K
colunista	3243 é K
com	3491 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	98 não quis K	1350 quieres K	1351 para K	3229 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3447 spune-mi în K	3447 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1350 déjanos tu K
comentarios	85 en los K	98 declinó hacer K	1350 no admite K	1351 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	98 nu a dorit să K
comentou	3342 K
comision	3375 primi un K
comment	6 to K	6 to leave a K	6 to post a K	98 request for K	98 asked for K	98 could not be reached for K	1074 log in to K	1074 sign in to K	1074 be the first to K	1074 leave a K below	1074 leave your K	1074 our K policy	1075 post a K	1180 posting a K	1180 members can K	1197 to K you must	1197 to K, you must	1259 post your K
commentaar	98 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1809 votre K sera publié
commentaires	85 en K	85 dans les K	1774 charte des K	1774 espace K	1775 dans les K
commentare	6 per K	2335 vuoi K	2336 per K
commentator	2907 is politiek K
commenter	1775 pour K	1809 peuvent K	1809 pour pouvoir K
commenti	85 nei K	2335 i K saranno	2336 nei K
commenting	1074 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1074 in the K below	1074 let us know in the K	1074 K powered by	1074 K have been closed	1074 all K are subject to	1074 we welcome your K	1075 in the K section	1180 posting K	1197 closed the K	1197 turned off K	1197 turned off the K	1197 switched off K	1197 disabled K	1259 post your K	1306 let us know in the K
commercial	1157 our K team	1157 our K content	1805 réalisé par un partenaire K	1818 notre service K
commissie	2874 een K
commission	1065 we may receive a K	1065 K if you buy	1157 may earn a K	1157 may earn a small K	1157 may earn an affiliate K	1157 may receive a small K	1157 may receive K	1157 earn K from	1182 K
commissione	2362 ricevere una K
commissions	1182 K
committed	1137 K to accuracy
community	806 unserer K	888 unsere K	1074 abide by our K	1111 our K members	1111 leave our K	1111 like our K	1306 join our K of	1307 K-funded	2335 regole della K	2353 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3250 uma publicação K por
compartilhado	3250 um post K por
compartilhe	25 K	49 K com	67 K sua história	3339 K este
compartilo	49 K
compartir	1320 K tu cuenta, cambia	1469 si quieres K tu cuenta
compensated	1182 K
compensation	1157 receive K from
complain	1137 K about this article
complained	1309 K
complains	1309 K
complaints	1137 our K page
completa	1396 para leer la nota K	3206 para ler a matéria K
complete	1150 K digital access
completo	3206 para ler o artigo K
complimentary	15 K articles	1041 K articles	1041 K article this month	1041 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1896 créez un K	1896 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1393 K que sostiene
comunidade	3339 faça parte da K
comunique	3228 K um erro
comunitatea	3380 K care susține	3446 intră în K
concorda	43 K?
condannato	2454 ha K
condensed	98 K for clarity
condiciones	1348 términos y K
condividi	67 K la tua storia	2451 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	98 K suicida
conduite	1809 charte de bonne K
confidence	1112 in K
confidential	1112 K tip	1112 K tips
confirm	1043 check your email to K
confirmar	1392 bandeja de entrada para K	3264 caixa de entrada para K
confirmat	3449 a K
confirmation	1814 e-mail de K
connect	1060 K with us on
connectez	24 K-vous	1731 K-vous	1745 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2332 il K ai cookie
consent	1070 we need your K to load	1106 written K
consentimento	3250 K para carregar
consentiti	2335 non sono K commenti
consider	1020 K giving	1020 K making	1020 K joining	1020 K a gift	1027 if you liked this article, K	1104 please K	1104 K a	1104 K giving	1104 K joining	1220 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1043 K me with news and offers	1118 K her at	1118 K him at	1118 K them at	1306 K us at	2882 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	98 K for comment	1089 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	98 K details of	98 K graphic	98 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3339 K-nos
contenido	9 este K	9 K externo	1321 K premium	1347 K externo de	1347 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1070 to view this K, you	1070 to view this K please	1070 this K is hosted by a third party	1070 we use your sign-up to provide K	1071 third-party K	1150 access to all our K	1157 our K studio	1159 to reuse this K	1162 this K	2850 K te zien
contenu	9 ce K	1771 ce K n'a pas pu être	1771 K bloqué	1801 K est fourni par
contenus	1745 tous nos K	1897 nos K
contenuti	9 K esterni	2316 a tutti i K
contenuto	9 questo K	9 K esterno	2332 K esterno
contiene	98 K spoiler
contient	98 K des scènes	98 K des images
contingut	9 aquest K
continua	2375 K a leggere con	3384 pentru a K lectura
continuar	409 el teu suport per K	409 ajuda'ns a K	412 per K llegint	3269 para K lendo	3269 para K a ler	3269 K lendo
continuare	20 K a leggere	2375 per K a leggere	2375 per K la lettura	3384 pentru a citi în K	3384 citește în K cu
continue	1033 to K reading this article	1033 log in to K	1033 sign in to K	1033 register to K	1033 upgrade to K	1306 help us K	3256 K a ler abaixo	3269 K lendo com	3269 K a ler com
continuer	1818 pour K à lire
continuez	1805 publicité, K	1818 K votre lecture sur
continuing	1070 by K to use this website, you agree
contou	3342 K
contribua	90 K com o que puder	3242 K	3339 K com	3339 K a partir	3339 K para o nosso
contribuez	1896 K
contribuie	90 K cu cât poți
contribuisci	2304 K
contributed	1115 K reporting	1115 K to this report	1115 K to this story	1115 K to this article	1159 K to this report	1302 K reporting from	1302 K reporting to
contributing	1090 is a K	1306 by K to
contribution	1020 make a K	1103 make a K	1306 your K	1306 making a K	1896 votre K
contributo	2304 il tuo K	2308 con il tuo K	2372 piccolo K per noi
contributor	1090 is a K
conversation	1020 join the K	1074 join the K with	1075 to join the K	1180 in the K
convida	54 K'm a un cafè
cookie	1070 manage your K	1915 קובצי K	2123 K-kat	2332 usiamo i K	2332 questo sito usa i K	3095 pliki K	3485 файлы K	3485 файлов K	3495 файлы K	3525 файлы K	3525 файлов K	3700 súbory K	4210 файли K	4210 файлів K	4222 файли K	4252 файли K	4252 файлів K	4319 sử dụng K	4334 chấp nhận K
cookiekeuze	2886 K
cookies	9 third-party K	599 vi bruger K	600 bruger K til	622 K	811 nutzung von K	903 αποδοχή K	947 K	1070 we use K	1070 this site uses K	1070 this website uses K	1070 our site uses K	1070 uses K to	1070 accept all K	1070 accept K	1070 how to control K	1071 use of K	1121 social media K	1173 K	1347 usamos K	1347 este sitio utiliza K	1347 esta web utiliza K	1347 aceptar las K para	1347 que aceptes las K	1348 uso de K	1771 refusé les K	1772 utilise des K	1801 gérez vos K	1841 accepté les K	1900 bandeau K	2824 omdat je geen K	2826 gebruik van K	2850 social media-K	2886 K toe te staan	2974 vi bruker K	2996 K	3095 używamy K	3095 plików K	3225 usamos K	3225 este site utiliza K	3225 este site usa K	3226 uso de K	3907 K på	3915 K
cookievoorkeuren	2850 K
copy	1307 read our K
copyright	2877 rust K
corespondent	3366 este K
corporate	1307 K backing
correct	1157 K at time of
corrected	98 K:	98 was K on	98 has been K	98 this post has been K
correctie	98 K:
correction	98 K:	98 K #	1137 report a K	1137 request a K	1137 suggest a K
corrections	1137 our K	1137 K policy	1167 our K team	1307 our K
corregido	98 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1328 en tu K	1328 en su K	1328 a tu K
correspondant	1788 est K	1788 K à	1856 est le K
correspondante	1788 est K	1788 K à	1856 est la K
correspondent	1090 is a K	1114 K	2846 is K	2936 is K
correspondente	3243 é K	3303 é a K	3303 é o K
correspondents	1307 our K
corresponsal	394 és K	1364 es K	1431 es la K	1431 es el K
corretto	98 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	386 al teu K
correzione	98 K:
corrige	98 errata K
corrigido	98 texto foi K	98 artigo foi K
corrispondente	2349 è K	2413 è la K	2413 è il K
count	1261 you K on
courriel	1754 par K chaque	1754 dans votre boîte K
couvre	1788 K les
coverage	1133 read our full K	1133 see our full K	1185 more of our K	1185 all our K	1307 our K
covers	1090 K the
""", 'cr': """
created	1097 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	98 K text line
criticised	1309 K
criticized	1309 K
cronista	2413 è K	3303 é K
cronisti	39 nostri K
crowdfunding	1310 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1364 K los
cuenta	1320 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2885 is K
cuma	17 her K
cuota	1470 tu K
""", 'cy': """
cyfrowe	3152 kup wydanie K	3152 wydanie K
""", 'cz': """
czekamy	3098 K na wasze
czytaj	3193 K dalej za
czytania	0 czas K
czytasz	3152 K nas za darmo	3194 K nas
czytelnicy	36 nasi K	3149 K	3194 nasi K
czytelniczek	3132 dzięki wsparciu K
czytelniczki	3149 K
czytelnikom	18 dzięki K	3149 K	3194 dzięki K
""", 'da': """
daarna	2804 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	887 sind sie K	887 sei K
dacci	2451 K una mano
daftarkan	2234 K email anda
dagar	3926 # K för #
dage	633 # K for #	691 prøv # K
dagelijks	2807 ontvang K
dager	3008 # K for #
daily	1043 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3194 pisać K
danach	708 K # euro
dane	3718 #% z K	3718 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2867 K onze leden	2867 K mensen zoals jij	2867 K lezers zoals jij	2893 K onze lezers	2893 K lezers	2893 K giften	2906 K jouw steun	2906 K uw steun
dapatkan	2207 K update berita
dar	574 váš K	578 K	3778 K
darbu	2790 mūsu K
darmowe	3126 K konto
darmowy	3080 ostatni K	3141 ostatni K tekst
darmowych	3126 limit K
darowizna	3193 twoja K	3197 K
darowizny	3197 K
darstellungen	98 enthält K
darte	1330 K de baja
darujme	515 na K	575 na K	576 K
dary	578 K	3778 K
data	1090 is a K
datajournalist	2885 is K
dateci	2451 K una mano
datenjournalist	839 ist K
datenjournalistin	839 ist K
datenschutzbestimmungen	735 K
datenschutzhinweise	735 K
""", 'de': """
de	1468 # K #	3338 # K #
deaktiviere	732 K deinen adblocker
deaktivieren	732 K sie ihren adblocker	732 adblocker K	732 ad-blocker K
deaktiviert	732 javascript ist K
debat	621 send det til K
debate	1075 join the K
debattartikel	3914 din K	3914 skriva en K
debattartikeln	3914 svara på K
debatten	6 delta i K	603 deltag i K	627 deltage i K	627 deltag i K	627 tone i K	3001 delta i K
debattinnlegg	43 K	2995 K
decided	1309 K
decidiu	3342 K
decis	3449 a K
deciso	2454 ha K
declarat	3449 a K	3449 au K
declarou	3342 K
declinato	98 ha K
declined	98 K to comment
dedi	4182 K
dedicated	1307 our K team
dediler	4182 K
deductible	1103 tax-K gift	1103 tax-K donation	1303 tax K to the extent	1303 tax-K to the extent	1303 tax K to the fullest extent	1303 tax-K to the fullest extent	1303 tax K as allowed	1303 tax-K as allowed	1306 make a tax-K	1308 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2794 K dit
dei	2450 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3870 je K
dejala	3870 je K
dekker	3056 K
dela	25 K den	49 K den	3989 K med en vän
delite	49 K ga	67 K z nami
delivered	1033 print edition K to	1034 K to your door	1043 K to your inbox	1043 K to your email	1043 get the latest news K	1211 K mondays	1211 K tuesdays	1211 K fridays	1211 K sundays
delivery	1223 home K of the	1223 home K
delo	3829 vam je všeč naše K	3868 naše K
dem	51 bli en av K
demanar	460 va K
demander	1733 une faveur à vous K	1733 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4182 K
denuncia	1472 K	2454 K	3342 K
departe	49 dă-l mai K	3446 citi mai K
depend	1261 you K on	1307 we K on
depende	1393 no K de bancos	3265 não K de bancos
dependemos	1393 K de nuestros lectores	3265 K dos nossos leitores
der	886 # K #	890 so K
derden	2824 inhoud van K
derdi	4182 K
derecho	29 se reserva el K
derlerdi	4182 K
des	1895 # K #
desactiva	1345 K adblock
desactivar	1345 K adblock
desacuerdo	43 en K
desative	3223 K o adblock
descarga	1332 K la app	1332 K nuestra app	1469 K nuestra	1469 K la app
descarrega	457 K't
descarregue	3213 K a app
descrieri	98 conține K
descripciones	98 contiene K
descriptions	98 contains K of	98 contient des K
descrizioni	98 contiene K
desk	39 our news K
deskripsi	98 memuat K
despre	3366 scrie K
desta	3339 faça parte K
destek	4100 K olun	4179 bize K	4179 K olun	4179 K ol	4179 K verin	4179 aylik K
det	694 hed K	3072 het K	3072 sto K
details	98 bevat K
detalii	98 conține K
detalles	98 contiene K
detected	1066 ad blocker K	1066 adblock K
determinou	3342 K
dettagli	98 contiene K
detto	2454 ha K
deutschen	828 von der K presse-agentur
devamini	4063 K okumak için	4179 haberin K okumak
devenez	80 K membre	80 K abonné	1896 K membre	1896 K mécène
device	1112 non-work K
""", 'di': """
di	2450 # K #
dianomi	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
dibagikan	2289 sebuah kiriman K oleh	2289 sebuah postingan K oleh
dicci	2451 K la tua
dice	1472 K	2454 K
diceva	2454 K
dich	887 trag K
dichiarato	2454 ha K
die	890 so K
diesem	888 K text
diesen	9 K tweet	49 leiten sie K	814 K text	819 gäbe es K text nicht	888 K text
dieser	888 K text
dieses	9 K video	768 um K video
different	43 got a K view
dig	579 vi har en bøn til K	3989 hör av K
digest	1102 weekly K	1102 our K
digipakett	1475 telli K
digital	793 K-abo für	820 ein K-abo	846 K-abo	1178 K pass
digitalabo	705 mit unserem K	793 K für	846 K
dijo	1472 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3445 # K #	3616 za # K	3616 od # K
dina	3988 # av K #
dinara	3679 K
dine	585 læst alle K	690 # af K #	3068 # av K #
dinleyebilirsiniz	4105 K	4167 spotify'dan K
dinleyin	2 haberi K	4105 K	4167 spotify'da K
dintre	3445 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	98 artikel ini telah K	98 artikel ini K	98 berita ini telah K
dipublikasikan	22 tidak akan K
dir	460 va K
direct	1043 K to your inbox	1765 suivez en K	3349 K în inbox
directement	1755 K dans votre
directly	1043 K in your inbox
directo	1340 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2330 K adblock
disagree	43 K?
disait	1899 K-il	1899 K-elle
disamarkan	98 nama K
disattiva	2330 K adblock	2330 K l'ad blocker
discord	806 unserem K
discorda	43 K?
discordu	493 K
discordzie	3111 K
discover	392 a google K	616 google K	760 google K	844 K folgen	917 google K	1108 google K	1369 en google K	2843 google K	2990 google K	3111 google K	3364 pe google K	3909 google K
discoverissa	1653 google K
discretion	98 viewer K
discussion	6 to join the K	1180 in the K	1180 join the K	1774 participez à la K
disdici	2313 K quando vuoi	2453 K quando vuoi
disfrutando	1396 sigue K de
disiscriverti	2320 K
diskuse	506 vstupte do K	506 zapojte se do K
diskusie	3709 zapojte sa do K	3709 vstúpte do K
diskutiere	737 K mit
diskutieren	737 K sie mit	737 K sie über	887 K sie mit
diskutovat	506 K mohou
dispatch	1102 a weekly K	1102 our K
disponibil	3347 K doar pentru abonați
disponibile	2323 K su app store
disponible	1333 K en google play	1757 K sur l'app store
dispositivo	1320 si continúas leyendo en este K	1321 en otro K	2375 in uso su un altro K	3269 em outro K	3269 noutro K
dispus	3449 a K
disse	2454 K	3342 K
distressing	98 some may find K
distribuie	25 K	49 K-l
dit	1899 a K	1899 K-il	1899 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1774 K-le nous en	1896 K-nous
diu	460 K
diventa	80 K socio	2451 K socio	2451 K parte
diyor	4182 K
diyordu	4182 K
diz	3342 K
dizia	3342 K
diziam	3342 K
""", 'do': """
do	1307 what we K
dobivajte	3636 K
dobivati	3630 želite K	3823 želite K
docente	2349 è K
dodaje	3196 K
dodal	577 K	3777 K
dodala	577 K	3680 K	3777 K
dodano	98 do tekstu K
dodao	3680 K
doel	2867 ons K: #
dogodek	3802 naš K
dohodnine	3813 K
dokumente	762 anonym K
dollar	1306 K you give	1308 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1900 K
dona	2304 K ora
donacija	3620 svaka K	3620 vaša K	3677 vaša K	3678 vaša K	3678 svaka K	3681 K	3871 K
donacije	3681 K	3871 K
donacijo	3869 z K
donacijom	3679 K
donaciones	1473 K
donacions	461 K
donasi	2235 K anda	2299 K anda	2303 K
donate	1020 K now	1020 K today	1104 K	1306 K what you can	1310 K
donateur	1896 devenez K	2949 word dan K
donateurs	1790 nos K	1897 nos K	2867 dankzij onze K	2893 dankzij K
donatie	2798 doe een K	2798 jouw K	2841 K	2949 jouw K	2949 uw K	2949 doe een K	2953 K
donaties	2893 dankzij K	2953 K
donating	1306 consider K
donation	1020 make a K	1027 consider making a K	1103 make a K	1146 K will be doubled	1146 K will be matched	1199 small K	1226 a K of £#	1226 a K of $#	1226 a K of €#	1227 a K of £#	1227 a K of $#	1227 a K of €#	1306 your K	1306 consider a K	1310 K
donations	1310 K
donativo	3242 o seu K
donatrices	1897 nos K
donazione	2308 fai una K	2347 una K	2451 la tua K	2451 fai una K	2455 K
donazioni	2455 K
donderdag	17 elke K
doneer	2794 K	2841 K
doneren	54 kopje koffie K
donio	515 na K	575 na K
donirajte	90 K koliko možete	3620 K	3677 K	3813 K	3867 K
donnerstag	17 jeden K
donnez	1775 K votre avis	1896 K-nous	1896 K-leur
donors	1225 K like you	1306 new K
donos	3294 sem K	3294 nem K
dons	1896 vos K	1900 K
doors	1307 our K open
dopisnica	3602 je K	3796 je K	3796 , K
dopisnik	3602 je K	3602 , K	3796 je K	3796 , K
doplnili	98 článek jsme K	98 text jsme K
dos	3338 # K #
dostupan	3583 ovaj sadržaj je K
doubled	1146 gift will be K	1224 will be K	1224 be K	1224 K until
dovoljenja	3788 kopiranje brez K	3827 brez K
download	592 K appen	592 K vores app	1047 K our app	1047 K on the app store	1050 K the app	1050 K the free app	1306 K our	2794 K de	2810 K de app	2810 K de gratis app
dozvole	3619 bez K
""", 'dr': """
draag	2893 K bij
draht	762 ihr K zur	762 K zu uns
drastyczne	98 zawiera K
dreptul	29 își rezervă K
drepturile	3362 toate K rezervate
drittanbietern	734 K nicht zugestimmt	768 inhalte von K
drittanbieters	768 dienst eines K
drittplattformen	734 K
drive	1307 fund K
drop	38 K us
""", 'du': """
dukung	2235 K kami lewat	2299 K kami
dukungan	2299 K anda
dung	9 nội K này	98 chứa nội K mô tả	4334 nội K này do
duyurdu	4182 K
""", 'dy': """
dyskusji	3121 kulturę K
dyskutuj	3121 K z nami
""", 'dz': """
dziennikarka	3113 - K	3113 , K	3180 , K
dziennikarstwo	3077 wesprzyj niezależne K	3194 nasze K	3194 niezależne K
dziennikarz	3113 - K	3113 , K	3180 , K
dziennikarze	3194 nasi K
dziennikarzem	39 naszym K	3113 jest K	3180 jest K
dziennikarzy	3117 szukamy K
""", 'ec': """
economia	394 és cap d'K	3303 cobre K
economieredacteur	2846 is K
economieverslaggever	2907 is K
economista	1431 es K	2413 è K	3303 é K
""", 'ed': """
edasi	49 saada K
edited	1159 this story has not been K	1159 has not been K by
editing	98 due to an K error	98 because of an K error
edition	1128 our special K	1159 in our print K
editor	98 K's note	98 nota del K	98 nota do K	495 , K	1077 letter to the K	1090 is a senior K	1090 is an K	1090 is the K	1090 is the deputy K	1114 K	1167 to the K	1306 write a letter to the K	1431 es K de	2224 adalah K	3243 é K de	3303 é K do	3698 , K
editora	1431 es K	3243 é K de	3303 é K do
editori	2404 senza K	2404 né K
editorialista	2413 è K
editorka	495 , K	3698 , K
editors	98 K' note	1167 to our K	1307 we, the K	1307 our K
ediyor	4182 itiraf K
""", 'ee': """
eelisallikaks	1487 K
eelistatud	1487 K allikaks
eens	43 mee K?
eerdere	98 K versie van dit	98 K versie stond
eerste	2951 K maand
""", 'ef': """
eftertryck	3905 K förbjudet
""", 'eg': """
egentligen	98 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1729 K
""", 'ei': """
eiere	3007 ingen rike K
eigener	697 in K sache	888 in K sache
eilmeldungen	14 K	722 K aufs	785 K
eindredacteur	2846 is K
einem	708 mit K abo
einen	762 K tipp für uns
einer	804 text steht unter K
eingebettete	9 K beitrag	768 K inhalte
eingebetteten	768 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	835 unter K von ki
einstellungen	811 cookie-K
eintragen	887 K genügt
einverstanden	43 K?	713 ich bin damit K, dass
einwilligung	715 K können sie jederzeit widerrufen	715 K kann jederzeit widerrufen	715 K jederzeit widerrufen	734 K jederzeit
""", 'ek': """
ekibimiz	4180 K
ekibimize	4092 K katilin
ekipi	3802 naši K
ekipo	3802 našo K
ekledi	4182 K
ekleyin	4105 K
ekliyor	4182 K
ekonomireporter	3913 är K
eksternal	2225 konten K	2225 situs K
eksterni	3604 K sadržaj
eksternt	600 K indhold	622 K indhold	2975 K innhold	2996 K innhold
""", 'el': """
elektronski	3782 svoj K naslov	3808 svoj K naslov
elfogadom	2109 K a
elige	1320 K tu plan	1469 K tu plan
elismerte	2193 K
elke	17 K dag
ellas	51 únete a K
elle	1899 dit-K
ellos	51 únete a K
elmondta	2193 K
elrendelte	2193 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	508 svůj K	898 το K σας	898 στο K σας	931 το K σας	1043 enter your K	1043 we'll K you	1043 we will K you	1056 click to K	1056 share via K	1074 save my name, K	1102 our daily K	1102 our free K	1118 K her at	1118 K him at	1195 by K	1195 to your K	1208 put your K	1208 type your K	1208 type in your K	1208 leave your K	1208 leave us your K	1208 add your K	1208 drop your K	1208 pop your K	1208 give us your K	1208 fill in your K	1209 sent to your K	1209 by K to you	1210 by K	1214 join our K list	1214 join the K list	1250 reply to this K	1306 K us at	1328 en tu K	2201 ke K anda	2234 di K anda	2321 la tua K	2321 nella tua K	3123 adres K	3123 swój K	3211 no seu K	3379 pe K	3463 ваш K	3615 svoj K	3615 svoju K	3711 svoj K	4193 ваш K	4310 K của bạn	4310 nhận tin qua K	4311 địa chỉ K	4341 điền K để nhận	4341 K để nhận bản tin	4341 tin nóng qua K	4342 mỗi sáng qua K	4342 qua K mỗi	4402 nhập K của bạn
emailed	1209 K to you
emailing	1087 get in touch by K
emailul	77 lasă-ne K	3349 introdu K	3350 pe K tău
embed	9 this K	1121 to view this K
embedded	9 K content	9 K post
embora	3199 antes de ir K
empresas	1470 sin grandes K
emretti	4182 K
""", 'en': """
enable	1066 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1749 sans K	1898 sans K
engagent	30 n'K que
engelleyici	4074 reklam K
engelleyicinizi	4073 reklam K
enig	43 K?
enjoyed	1022 we hope you K this
enligt	3992 K
enquete	35 nossa K
ensayista	1431 es K
ensisijaiseksi	1653 K lähteeksi	1653 K lähteeksesi
enter	807 strg+K	1208 K your e-mail	1857 ctrl+K	3475 ctrl+K	4203 ctrl+K
entering	1043 by K your email
enthalten	793 im abo K
entlang	887 hier K
entrada	79 na sua caixa de K	1327 en tu bandeja de K	3211 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2452 K fine mese
entschied	890 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1814 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2999 hele K
epizodo	3804 K
epizodu	502 K	3610 K
""", 'eq': """
equipa	39 nossa K	3340 a nossa K
equipe	39 nossa K	3340 nossa K
equipo	1470 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	762 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	786 K angemeldet
erforderliche	21 K felder sind	737 K felder sind
erhalten	818 sie K in kürze
eri	42 K lì
erid	3510 K
erikoistoimittaja	1658 K
erkende	2952 K
erkender	694 K
erkendte	694 K
erkjente	3072 K
erramos	98 K:
errata	98 K:
erratas	98 fe de K
erratum	98 K
erreichen	807 K sie uns
erreichst	807 K du uns
error	1137 spot an K
errores	98 fe de K
errors	1137 spot any K
erschien	749 dieser text K zuerst	749 dieser artikel K zuerst	749 dieser beitrag K zuerst
erschienen	749 zuerst K auf
erstmals	845 text wurde K	845 artikel wurde K
ervaring	67 deel uw K	2882 deel je K	2882 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	804 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3339 K-nos
escreve	3243 K sobre	3243 K às	3243 K aos	3243 K para
escreveu	3342 K
escribe	77 K tu correo	1364 K sobre
escribinos	38 K	67 K
escriptor	394 és K
escriptora	394 és K
escritor	1364 es K
escritora	1364 es K
escriu	38 K-nos	67 K-nos	457 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3339 K a
esimene	1533 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1898 offre d'K
essayiste	1856 est K
estabas	42 K allí
estamos	1470 ya K en
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
ettertrykk	2986 K forbudt
etti	4182 diye rica K	4182 rica K
ettiler	4182 rica K
etwas	789 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3616 za # K	3713 od # K
euro	708 dann # K	889 ab # K	3713 za # K
euroa	1671 K/kk
eurolla	1671 K
""", 'ev': """
evenementen	2888 onze K
evening	17 every K
event	1170 our free K	2855 ons K
events	1170 our K
every	17 K week	1043 in your inbox K	1099 thank you to K	1265 we read K	1308 K gift
everyone	1099 thank you to K who	1099 thanks to K who	1146 keep it free for K	1218 free for K to read	1218 open for K	1218 open to K	1218 free for K	1307 K reading this
everything	1307 K else we publish
evra	3809 za # K
evro	3809 za # K	3813 vsak K	3868 vsak K
""", 'ex': """
exclusief	2802 dit artikel is K	2804 K voor abonnees
exclusiva	1320 nota K	1397 K para socios
exclusively	1150 K for members
exclusivo	1320 este artículo es K	1320 contenido K para	1321 este contenido es K	1397 K para socios	3206 este conteúdo é K	3206 este artigo é K	3207 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1897 notre K
existujeme	3718 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1309 K
explica	38 K'ns	67 K'ns	460 K	1472 K	3342 K
explicar	460 va K
explicat	3449 a K
explicou	3342 K
explique	1899 K
expliqueu	38 K-nos	67 K-nos
expressed	1120 views K	1120 opinions K	1120 views and opinions K	1120 views K are personal
external	9 K content	1070 K content from
externe	9 contenu K	9 K inhoud	811 dieser K inhalt	836 K medien	2824 K inhoud
externen	9 K inhalt	9 K inhalte	735 K inhalt	768 alle K inhalte
externer	9 K inhalt	734 K inhalt von	768 anzeige K inhalte	768 K inhalt konnte
externes	9 contenus K
extracto	1392 un K de nuestra
""", 'fa': """
facebook	16 K	238 K	596 på K og twitter	806 unserer K-gruppe	811 inhalt von K	917 K	1056 share on K	1060 like us on K	1060 find us on K	1061 on K and twitter	1061 on K, twitter	1061 on twitter and K	1342 en K y twitter	1342 en K, twitter	1342 en K y x	1766 sur K et twitter	1766 sur K, twitter	2327 su K e twitter	2819 op K en twitter	2819 op K, twitter	2881 onze K-groep	2971 på K og twitter	3220 no K e no	3220 no K, no	3890 på K och twitter	4216 K	4424 在K上
facebookgroep	2881 onze K
facebookie	16 K
facebookis	1488 K
facebookon	2119 K
facebooku	16 K	493 K	3600 K	3696 K	3794 K
facts	1306 fund the K
factual	1137 K error	1137 K errors
faire	1731 K un don
fais	1896 je K un don
faisant	1739 en K un don
faisons	1815 K vivre un
faites	51 K comme eux	1731 K un don	1739 K un don	1790 K un don	1896 K-le lire	1896 K un geste
fantasia	98 nome di K	98 nomi di K
farci	2452 da K
fassung	98 ersten K
fast	694 slog K	3072 slo K	3992 slog K
favor	1022 small K to ask	1022 a K to ask of you	1022 we have a K to ask	1310 small K
favoriete	2843 K bron	2889 K podcast-app
favoris	1795 K google	1795 K sur google
favorite	1108 K source	1795 source K
favorites	1795 sources K
favoritos	1369 tus K
favour	1022 small K to ask	1022 we have a K to ask	1310 small K
favourite	1108 K source
""", 'fe': """
fee	1182 a K
feedback	780 ihr K	780 dein K	1074 thanks for your K	1074 thank you for your K
fehler	737 haben sie einen K
fehlerhinweis	737 K
fejsbuku	3600 K
felder	60 K mit stern
felelte	2193 K
felirat	2193 ez a K
feliratkozom	2101 K a hírlevélre
fellow	1090 is a senior K	1090 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2115 minden jog K
""", 'fi': """
fi	1103 on ko-K
ficticio	98 nombre K
ficticios	98 nombres son K
fields	60 K with a star
figyelmeztet	2193 K
figyelmeztetett	2193 K
fiktive	98 navnene er K
fiktivt	98 navnet er K
filmer	40 bilder och K
finalul	3447 K lunii
finanzieren	700 wir K uns durch spenden	819 helfen sie uns, sie zu K	888 wir K uns
find	1244 if you K
finden	799 zum thema K sie	799 aus der region K sie	799 mehr dazu K sie	842 K sie hier.	842 K sie hier:	842 K sie oben.
finder	626 K en fejl
findest	842 K du hier.
fined	1309 K
finestra	2335 si apre in una nuova K
fingerade	98 namnen är K
fingerat	98 namnet är K
first	1040 for the K year	1040 for your K year
fizess	80 K elő	2190 K elő
fizessen	80 K elő	2100 K elő	2190 K elő
fizette	2142 hirdető K
""", 'fl': """
flere	692 K af dem
""", 'fo': """
fogalmazott	2193 K
folge	727 K uns	814 die ganze K	887 K uns
folgen	727 K sie uns	814 alle K des	844 google news K	844 bei google K	844 auf google K	887 K sie uns
folgt	727 K uns
follow	1060 K us on	1060 K us at	1060 K him on x	1060 K her on x	1060 K them on x	1060 K me on	1060 K our live	1060 K on x	1074 notify me of K-up	1306 K us on
folosim	3355 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	612 alle rettigheder K
fordert	890 K
forderte	890 K
foreslo	3072 K
foreslog	694 K
foretrukken	616 K kilde	2990 K kilde
foretrukket	2990 K kilde
foretrukne	616 K kilde	2990 K kilde
forint	2192 K
forinttal	2192 K
forklarede	694 K
forklarer	694 K	3072 K
forklarte	3072 K
former	1100 is a K
fortalte	694 K	3072 K
fortell	67 K oss
forteller	3072 K
fortgesetzt	731 wird nach der anzeige K
fortsette	3070 for å K å grave
forward	49 K it	49 K this	1242 did someone K	1242 did a friend K
forwarded	1242 if someone K	1242 if somebody K	1242 this email was K to you	1242 this letter was K to you	1242 K this email	1242 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2846 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	837 uns ihre K	837 uns deine K
found	1309 K that
founder	1090 is the K
""", 'fr': """
fragen	793 K zum abo	793 K zu ihrem abo
fragt	890 K
fragte	890 K
fredag	17 hver K	17 varje K
free	70 ad-K	1041 you have # K	1043 sign up for our K	1043 sign up to our K	1043 get our K	1047 our K app	1047 our app is K	1146 keep it K for all	1146 keep this site K	1218 made it K
freelance	1088 is a K writer	1090 is a K
freelancejournalist	620 er K	678 er K	2885 is K
freiartikel	711 K
freier	754 ist K autor
freitag	17 jeden K
freiwillig	819 bezahlt wird K
freiwilligen	696 K beitrag
friday	17 every K
fridays	17 on K	1211 sent K
friend	1057 tell a K	1146 become a K of the
frilansjournalist	2994 er K	3056 er K	3913 är K	3976 är K
""", 'fu': """
full	20 to read the K
functional	1121 K cookies
fund	1020 K our	1027 help K our
funded	1307 reader-K
fundet	626 K en fejl
fundraising	1307 K deadline	1310 K
funktionale	768 K cookies
funnet	3000 K feil	3000 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	890 K an
gabung	2207 K di kanal	2299 K di	2299 yuk K	2299 ayo K
galetes	397 fem servir K
ganze	799 lesen sie die K
ganzen	20 K text	705 den K text lesen	799 lesen sie den K
gatilhos	98 pode conter K
gave	2957 gi en K i dag	2957 gi en K nå	2958 gi en K	3069 gi en K til oss	3069 gi en K i dag	3069 gi en K nå	3073 K
gazetecidir	4088 K
gazetecilerimiz	4180 K
gazetecilik	4180 bağimsiz K	4180 K para	4180 iyi K
gazetemizi	4116 K
gazetesi	4088 K'nde yaziyor
""", 'ge': """
geaccepteerd	2824 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2886 inhoud is K
gebruiken	2824 wij K cookies	2824 we K cookies	2845 dit artikel K
gebruikt	2824 deze website K cookies	2824 deze site K cookies
gedetecteerd	2822 adblocker K
gedruckte	793 K zeitung? dann
gedruckten	793 abonnenten der K
gefallen	697 ihnen hat dieser artikel K	697 hat ihnen dieser artikel K	697 hat dir dieser artikel K
gefingeerd	98 namen zijn K	98 naam is K
gefragt	890 K
gefunden	737 fehler im text K
gehen	697 bevor sie K
gekennzeichnete	731 mit einem symbol K
geladen	734 nicht K werden	768 inhalt konnte nicht K
gelesen	888 bis hierhin K	888 bis hierher K
gemaakte	2887 door ai K
gemeenteverslaggever	2907 is K
gemeinschaft	789 teil der K
genehmigung	750 ohne K
generated	1097 summary was K	1097 summary is K	1097 summaries are K	1097 key points were K	1097 audio was K	1097 voice is K	1097 K using ai	1097 K by ai	1097 this audio is K
genererad	3916 ai-K
genereret	623 K af ai
generosity	1306 your K
gengive	642 ikke tilladt at K
gengives	45 K	613 må ikke K
genossenschaft	888 unsere K	888 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2828 je e-mailadres wordt niet K	2877 artikel is eerder K op
gerekiyor	4114 üye olmaniz K
gern	887 wirf K
gerne	630 ja tak, jeg vil K	691 vil K høre fra dig	691 hører vi K
geschenk	846 K-abo
geschenkabo	846 K
geschickt	786 eine e-mail K
geschlossen	737 kommentare sind K
gesponsord	2900 artikel is K	2900 content is K
gewijzigd	2874 intussen K	2874 inmiddels K
gewinnspiel	773 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	783 die app K es	783 app K es
gift	1020 make a K	1226 a K of £#	1226 a K of $#	1226 a K of €#	1227 a K of £#	1227 a K of $#	1227 a K of €#	1227 your K of £#	1227 your K of $#	1306 your K	2794 met een K	2867 met jouw K	2867 met uw K
gifts	18 small K
giornale	2452 questo K	2452 il nostro K
giornalismo	2308 sostieni il K	2372 fare K costa	2452 il nostro K	2452 il K costa
giornalista	39 nostro K	2349 è K e	2349 è K de	2349 è K di	2349 è K del	2349 è K della	2349 è K dell'	2349 è K a	2349 è K per
giornalisti	39 nostri K	2452 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4105 K
gitmeden	4059 K önce
give	1103 K what you can	1306 K what you can	1306 K if you can	1306 euro you K
gives	1206 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2987 kan ikke K
gjerne	3069 vil K høre fra deg
""", 'gl': """
glasajte	3625 K
glasila	3680 K
glasio	3680 K
glasujte	3625 K	3818 K
gledajte	3631 K nas	3824 K nas
glissez	1896 K une pièce
""", 'go': """
going	20 to keep K	1199 keep us K	1307 keep us K
gokken	83 wat kost K jou
google	238 K news	392 a K news	493 K news	507 K play	616 K news	727 auf K news	760 als quelle bei K	760 als quelle auf K	760 bei K öfter	760 auf K sehen	783 K play	805 K-suche	805 bei K	805 K news	805 auf K	917 K news	1047 get it on K play	1060 follow on K news	1108 K news	1108 star on K	1108 source on K	1177 when you search on K	1177 in your K feed	1369 en K news	2118 K-ben	2685 K news	2746 K ziņās	2746 K news	2843 vaker in K	2880 in K	2880 op K	2880 bij K	2990 K news	2990 som kilde på K	3004 app store og K play	3004 K play og app store	3091 nas w K news	3091 na K news	3111 K news	3364 pe K news	3600 K news	3696 K news	3710 K play	3794 K news	3909 K news	3909 som källa på K	3922 app store och K play	3922 K play och app store	4070 K news'te	4084 K news'te	4084 K'da bizi	4096 app store ve K play'den	4216 K news	4316 trên K news
gostou	3340 K desta	3340 K deste
govorila	3680 K
govorili	3680 K
govorio	3680 K
""", 'gr': """
gracias	18 K a ti	1470 K a ti
granskning	3990 sådan här K	3990 vår K	3990 oberoende K
granskningar	3990 våra K
granskningen	3990 den här K
gratis	708 wochen K	708 monat K	820 tage K	887 jetzt K	889 wochen K	1320 crea tu cuenta K	1327 recibe K	1469 recibe K	1471 prueba K	2301 K	2802 ontdek nu K	2802 krijg je ook K	2950 niet K	3008 dager K	3019 K sak igjen	3019 K saker igjen	3025 ingen K saker	3926 dagar K
gratisartiklar	15 K
gratuit	15 article K	1751 dernier article K	1897 ce site est K	3446 creează un cont K
gratuita	2453 prova K
gratuitas	15 matérias K	1323 notas K	3241 matérias K
gratuite	15 articole K
gratuitement	1745 essayez K	1747 inscrivez-vous K	1755 recevez K
gratuiti	15 articoli K	2318 articoli K
gratuito	15 articolo K	2318 articolo K	3241 artigo K
gratuitos	15 artículos K	15 artigos K	1324 artículos K	3241 artigos K
gratuits	15 articles K	1815 nos articles sont K
gridava	2454 K
gritaba	1472 K
gritava	3342 K
grupi	3632 viber K
grupo	3339 entre no K
""", 'gu': """
guglu	3600 K
guidelines	1074 community K before	1074 our community K
""", 'ha': """
haber	4180 bu K
haberdar	4097 ilk siz K olun	4097 K olun
haberi	2 K dinle	4 K	4116 bu K	4116 K size
haberler	4084 google K'de	4084 google K	4180 bütün K
haberlerimiz	4180 K
haberlerimizi	4116 K
hacemos	1393 lo que K
hacete	1469 K socio	1469 K socia
hafta	17 her K
haftalik	4181 K
haftanin	4116 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4103 ücretsiz haber K	4114 ücretsiz haber K
hakutulostesi	1653 google-K
halben	820 zum K preis
halinde	98 önceki K	98 ilk K
haluan	1668 kyllä kiitos, K
hangzik	2193 K
hashtag	62 K it
hatirlatti	4182 K
hatti	4087 ihbar K
hattimiz	4118 ihbar K	4118 whatsapp K	4118 haber K
hattimiza	39 K	4087 ihbar K	4118 whatsapp ihbar K	4118 ihbar K	4118 whatsapp K
haussa	1653 google-K
hauteur	1898 à la K de vos moyens
havi	2192 K #
havonta	2192 K
hay	4405 cho K
""", 'he': """
hear	1113 we would like to K from you	1113 we'd like to K from you	1113 we'd love to K from you	1113 we want to K from you	1113 would love to K from you	1306 we want to K from you	1306 we'd love to K
heard	1309 court K
hebben	2949 wij K je hulp nodig	2949 we K je steun nodig
hedder	694 K det i
heihin	51 liity K
hekelt	2952 K
hela	20 läsa K	20 läs K	3878 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	585 for at læse K	2960 for å lese K
helfen	696 K sie mit	887 K sie uns
helft	887 K uns
helloasso	1790 K
help	1306 we need your K	1306 K us do	1306 will you K	1306 K pay for	1306 K if you can	1306 K us pay	2841 K ons	2949 K ons
helpful	1074 was this article K
her	2954 nå som du er K
here	1020 sign up K	1022 as long as you're K	1022 now that you're K	1174 sign up K	1198 book K
herohero	575 na K
herpubliceren	45 K
herunterladen	720 app K
hetente	17 K	2192 K
heter	3072 K det i	3992 K det i
hette	3992 K det
heurter	98 peut K	98 peuvent K
hevder	3072 K
""", 'hi': """
hidden	60 email stays K
hier	842 gibt es K.
hierboven	2889 de video K
hieronder	2889 de reportage K	2889 het fragment K
hiervoor	2850 K zijn cookies nodig
hikayenizi	67 K bize
hilf	887 K uns
hilfe	835 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	696 K sie
hinweis	807 geben sie uns einen K	807 gib uns einen K	837 einen K
hinweise	762 K zu diesem	762 K nehmen wir	762 K für uns	780 K auf fehler
hirdette	2193 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	394 és K
historiadora	394 és K
historie	67 del din K
historien	634 læse hele K	1788 est K
historienne	1788 est K
historier	650 vores K	650 flere K	692 vores K	692 gode K
hittat	3919 K fel	3919 K ett fel
""", 'hj': """
hjelp	2997 K av ki	2997 K av ai	3021 K av ki	3021 K av ai	3069 K oss
hjelper	3069 ditt bidrag K
""", 'hl': """
hlasem	503 ai K
hlasujte	520 K	3723 K
""", 'ho': """
holder	650 læsere, der K
hoofd	2846 is K van
hoofdredacteur	2846 is K	2885 is adjunct-K
hoogleraar	2846 is K
hotline	98 suicide K
""", 'hu': """
hubungi	38 K kami	2299 K kami
huikkaa	1729 K
huikkasi	1729 K
huusi	1729 K
huusivat	1729 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	579 nu K du er her
""", 'id': """
iddia	4182 K etti
ideal	2951 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1745 K-vous pour	1896 K-vous
""", 'if': """
ifade	4182 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	705 mit K abo
ihren	888 lebt von K
ihtiyacimiz	4179 yardiminiza K	4179 desteğinize K
""", 'ik': """
ikkunassa	1729 luki K
iklan	11 K	70 tanpa K
ikuti	2207 K kami	2299 K kami
""", 'il': """
ilanlari	4092 iş K
ilimitado	1321 acceso K	3207 acesso K
ilk	4181 K ay
illimitato	2316 accesso K
ilmainen	1675 K tunnus
ilmaisia	1683 K juttuja
ilmoitti	1729 K
ilmoitukset	14 K	1666 K
iltakirje	1669 K
""", 'im': """
imagens	98 contém K
images	40 your K	40 vos K
imbuh	2302 K
imbuhnya	2302 K
immagini	98 contiene K
immediately	98 did not K respond
immobilienmarkt	773 unserem K
importa	1469 tu opinión nos K
importante	3339 sua opinião é K
impozit	3381 din K către	3448 % din K
impozitul	3381 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	897 στο K σας	1043 sent to your K	1043 right to your K	1043 into your K	1043 check your K to	1143 in your K at #	1143 in your K by #	1209 in your K	1209 to your K	1210 in your K	1210 to your K	1306 your K	2234 di K anda	2234 ke K anda	2371 nella tua K	2807 in je K	3586 u vaš K
inchiesta	53 mesi a questa K	2452 questa K
inchieste	2452 le nostre K
incorrectly	98 article K	98 story K	98 report K
ind	24 log K	588 log K for at	650 log K med
indbakke	79 i din K	590 i din K
indbakken	79 i K	591 i K
indeholder	98 K spoilers
independen	2300 jurnalisme K
independence	1307 our editorial K
independencia	1470 nuestra K
independent	458 periodisme K	1027 support K journalism	1306 support K journalism	1307 K journalism	3447 jurnalism K	3447 jurnalismul K
independente	3340 jornalismo K
independently	1157 we K	1157 editors K	1157 K selected by our	1157 K chosen by our
independents	458 mitjans K
independiente	1470 periodismo K	1470 prensa K
independientes	1393 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2452 giornalismo K	2452 informazione K
indipendenti	2372 rimanere K	2372 restare K
indipendenza	2452 la nostra K
indiquez	77 K votre adresse
indirin	4096 app store ve google play'den K	4105 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	749 dpa-K
infolettre	78 l'K	78 notre K	1754 notre K	1897 notre K
informace	512 K najdete
informasjonskapsler	2975 bruker K	2996 K
informatie	2845 K over dit
information	1070 to store and/or access K on a device	1070 for more K see our privacy	1792 lettre d'K	1792 lettres d'K	1897 K libre
informationen	750 mit K der	762 K zu diesem fall	828 mit K von
informations	1765 suivez les K sur
informativa	2333 K sulla privacy	2452 la nostra K
informazione	2372 l'K di qualità ha un costo	2451 sostieni l'K	2452 K libera	2452 l'K di qualità
informou	3342 K
infos	823 alle K zum
ingen	71 K spam	632 uden dig K	632 K rig ejer	3007 uten deg, K	3925 utan dig K
inget	71 K spam
ingevoegde	2850 K post
ingezonden	43 K brief	43 K brieven	2849 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2136 K cikke maradt	2136 K cikkei	2136 K cikked maradt	2141 K cikk maradt	2149 nincs több K cikke	2171 K cikkből	2171 K cikkből #
inhalt	9 dieser K	9 diesen K	705 dieser K ist nur für	768 dieser K wird von	768 um den K	811 K von x	836 diesen K zu sehen	836 ein K von
inhalte	9 externe K	735 externe K
inhalts	9 dieses K	811 laden des K
inhaltswarnung	98 K
inhoud	9 deze K	2824 om deze K te	2850 bevat K van	2850 K te zien
ini	4178 #'K
iniciar	1350 debes K sesión
initiale	98 version K de cet
initialement	1785 article publié K	1823 cet article a été K
inkorg	79 i din K	3883 i din K	3883 till din K
inkorgen	79 i K	3924 direkt i K
inloggen	21 K om een reactie	24 K	2949 je moet nog even K
innan	3872 K du går
innboks	79 i din K
innboksen	79 i K	2966 i K
inneholder	98 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2813 meldingen K	2822 javascript K
inschrijving	2865 K te bevestigen	2908 bevestig je K	2908 bevestig uw K
inscreva	3198 K-se	3210 K-se na nossa	3210 K-se em nossa
inscrever	3210 ao se K
inscription	1754 votre K a bien été	1754 K est confirmée	1754 confirmer votre K
inscrit	1747 déjà K
inscrivant	1755 en vous K
inscrivez	77 K votre adresse	1731 K-vous	1754 K-vous à notre
insegna	2349 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3449 a K
insisted	1309 K
instagram	16 K	238 K	596 på facebook og K	727 ob whatsapp, K	728 auf facebook, K	728 auf K, facebook	728 auf facebook und K	728 auf facebook oder K	811 inhalt von K	917 K	1060 follow him on K	1060 follow her on K	1060 follow them on K	1061 on K, facebook	1061 on K and facebook	1766 sur facebook et K	2327 su facebook e K	2819 op facebook en K	2819 op facebook, K	2971 på facebook og K	3890 på facebook och K	4089 K'da takip	4216 K
instagrame	3696 K	3696 facebooku a K
instagramie	16 K	3092 na facebooku i K
instagramis	1488 K
instagramon	2119 K
instagramu	16 K	493 K	3600 K	3794 K
instale	3213 K a app
install	1047 K our app
installeer	2862 K de app
installez	1896 K-la
installiert	816 die app K
instellingen	2886 cookie-K
integritetspolicy	3894 K
intelektas	2692 dirbtinis K
intelekto	2692 dirbtinio K	2707 dirbtinio K
intelektu	2752 mākslīgo K	2767 mākslīgo K
inteligence	517 pomocí umělé K	3815 s pomočjo umetne K
inteligencie	3720 pomocou umelej K
inteligencije	3622 uz pomoć umjetne K	3622 pomoću umjetne K	3622 uz pomoć veštačke K	3622 pomoću veštačke K	3622 uz pomoć vještačke K
inteligenciou	3720 umelou K
inteligencji	3134 z pomocą sztucznej K	3134 przy użyciu sztucznej K
inteligenco	3815 z umetno K
intelligencia	2124 mesterséges K készítette	2124 mesterséges K fordította	2124 mesterséges K segítségével	2143 mesterséges K segítségével
intelligens	623 med kunstig K	623 af kunstig K	623 fra kunstig K	623 kunstig K (ai)	643 hjælp af kunstig K	2997 med kunstig K	2997 av kunstig K	3021 hjelp av kunstig K	3916 med artificiell K	3916 av artificiell K	3938 hjälp av artificiell K
intelligenz	835 mithilfe künstlicher K
interdite	1823 diffusion K
interdites	1823 diffusion K
interessiert	807 ihre geschichte K
interview	98 K wurde gekürzt	814 das K in voller
intihar	98 K
introdu	77 K adresa de email	3349 K adresa
introduce	77 K tu correo
invest	1306 K in local news
investigaciones	1470 nuestras K
investigador	394 és K	1364 es K	3243 é K
investigadora	394 és K	1364 es K	3243 é K
investigando	1393 seguir K
investigant	458 continuar K
investigate	1112 we should K
investigation	53 months on this K	53 weeks on this K	1163 this K	1307 this K	1897 cette K
investigations	1112 our K team	1112 our K desk	1307 our K
investigative	1090 is an K
investigativteam	762 K
inviamo	57 ti K	57 vi K
inviata	2349 è K
inviato	2349 è K
invitame	54 K un café	54 K a un café
invite	1899 K
invitent	1899 K
involved	1157 not K in the
""", 'ip': """
iphone	1047 our K app
iptal	4105 K edin
""", 'ir': """
iratkozz	2103 K fel	2190 K fel ingyen
iratkozzon	2103 K fel	2190 K fel ingyen
""", 'is': """
iscrive	2371 ci si K qui
iscrivendoti	2320 K
iscriversi	2371 K qui
iscriverti	2371 per K clicca	2451 clicca qui per K
iscriviti	2304 K	2320 K alla nostra	2320 K gratis	2320 K al nostro	2371 K qui	2451 K qui
iscrizione	2321 annullare l'K	2371 la tua K è	2371 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2193 K el
ismerte	2193 K el
ispravak	98 K:
ispravka	98 K:
issue	1170 back K
issues	1170 back K
istakao	3680 K
istakla	3680 K
istaknula	3680 K
istaknuo	3680 K
istedi	4182 K
istediler	4182 K
""", 'it': """
itiraf	4182 K etti
""", 'iz': """
izjavila	3680 K
izjavio	3680 K
izlasi	2789 K visu
izleyin	4105 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2951 per K
jahr	889 im K	889 pro K
jahresabo	846 K
jakoon	49 laita K
janela	3228 abre em nova K
jar	1103 tip K
jaunumi	2790 mūsu K	2793 K
jaunumiem	2738 piesakies K	2757 K	2789 piesakies K
jaunumus	2757 K
javascript	176 K	477 povolte K	477 zapněte K	599 aktivér K	599 slå K til	732 K in ihrem browser	732 aktivieren sie K	732 K benötigt	969 K	1066 please enable K	1066 requires K	1066 K is disabled	1066 K is required	1066 turn on K	1066 K is not available	1066 enable K in your browser	1066 K must be enabled	1066 needs K	1345 activa K	1345 habilita K	1345 habilitar K	1345 activar K	1641 salli K	1641 ota K käyttöön	1769 activer K	1769 activez K	1769 K est désactivé	1769 nécessite K	1914 אפשרו K	2210 aktifkan K	2330 abilitare K	2330 abilita K	2330 attiva K	2330 attivare K	2822 schakel K in	2974 aktiver K	2974 slå på K	3095 włącz K	3095 włącz obsługę K	3223 ative o K	3223 habilite o K	3223 ativar K	3355 activați K	3472 включите K	3893 aktivera K	3893 slå på K	4200 увімкніть K	4318 bật K	4483 K已
javasolta	2193 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3601 K nam	3601 K nam se	3601 K se našem	3601 K se našoj	3677 K nam	3677 K nam se	3677 K se našem	3795 K nam	3867 K se nam
""", 'je': """
je	2948 # van K #
jederzeit	708 K kündbar	713 widerruf K	713 abmeldung K	714 K abmelden	786 K wieder abmelden	818 abmeldung ist K	889 K kündbar
jednou	17 K týdně
jefa	1364 es K de
jefe	1364 es K de
jegyezte	2193 K meg
jelas	2302 K
jelasnya	2302 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2147 K most
jelentkezzen	24 K	2100 K be a	2147 K most
jelezze	2190 K nekünk
jetzt	705 K im abo	847 K im shop	887 teste K
""", 'jo': """
jobbar	3916 K med ai
jobbet	3056 har K i
join	1104 K for	1306 K us on
joined	1302 K the paper in
jornal	3340 nosso K	3340 somos um K
jornalismo	3202 apoie o K	3265 K de qualidade tem um custo	3265 presente ao K	3339 apoie o K	3340 nosso K	3340 K de qualidade	3340 fazer K
jornalista	3243 é K formada	3243 é K formado	3243 é K do	3243 é K da	3243 é K no	3243 é K na	3243 é K e
jornalistas	3340 nossos K
joukkoon	51 liity K
journal	1897 notre K
journalism	1027 support our K	1027 support the K you rely on	1146 keep our K free	1150 access to all our K	1150 access to all of our K	1306 support quality K	1306 support local K	1307 our K	1307 fearless K	1307 K like this
journalisme	1736 soutenez un K	1896 soutenez le K
journalismi	1727 riippumaton K	1727 K maksaa	1727 hyvä K
journalismia	1727 K
journalismimme	1727 K
journalismus	700 unterstützen sie unabhängigen K	700 unterstütze unabhängigen K	700 für unseren K	819 freien K	888 unser K	888 unseren K	888 unabhängigen K	888 unabhängiger K	888 gut gemachten K	888 gut gemachtem K	888 frei zugänglichen K	888 frei zugänglicher K	888 guten K	888 freien K
journalist	39 vores K	39 vår K	620 er K på	620 er K hos	620 er K ved	620 er K i	678 er K på	678 er K i	754 ist freier K	754 ist K	764 arbeitet seit # als K	874 arbeitet als freier K	1088 is a freelance K	1090 is a K	1114 K	2846 is K	2846 is freelance K	2885 werkt als K	2907 is schrijver en K	2907 is K en	2936 is K bij	2936 is freelance K	2994 er K i	2994 er K på	2994 er K og	3056 er K i	3056 er K på	3913 är K på	3913 är K och	3976 är K på
journalistar	39 våre K
journaliste	39 notre K	1788 est K	1788 K au	1788 K à	1788 K pour
journalisten	2950 onze K
journalister	39 vores K	39 våre K	692 vores K	3070 våre K	3990 våra K
journalistes	39 nos K	1814 nos K	1815 payer nos K	1897 nos K
journalistiek	2798 steun onze K	2893 goede K kost	2893 K kost	2950 onze K
journalistik	582 støt vores K	582 støt uafhængig K	692 vores K	692 uafhængig K	692 K koster	692 kritisk K	692 fri K	3875 stöd vår K	3875 stöd oberoende K	3990 vår K	3990 oberoende K	3990 granskande K	3990 bra K	3990 fri K
journalistikk	2957 støtt vår K	2957 støtt uavhengig K	3070 vår K	3070 uavhengig K	3070 kritisk K	3070 god K	3070 fri K
journalistin	754 ist freie K	754 ist K	764 arbeitet seit # als K	874 arbeitet als freie K
journalists	1307 our K	1307 we, the K
journaux	1827 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1729 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	98 sisältää K
jurnalis	39 K kami	2224 adalah K	2300 K kami
jurnalism	3447 facem K
jurnalisme	2235 dukung K	2300 K kami
jurnalismul	3380 K de calitate costă	3446 susține K	3447 K nostru
jurnalist	3366 este K
just	1226 K £#	1226 K $#	1226 K €#
jutjubu	3600 K
jutro	17 svako K	17 vsako K
juttu	1631 lue koko K	1727 tämä K
juttujamme	1727 K
juttuvinkki	38 lähetä K	67 lähetä K	1726 lähetä K
jutun	20 koko K	1685 tämän K
jutusta	1727 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2855 nu K voor	2855 je K voor
kabul	4182 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1727 K jutut
kaitstud	1478 kõik õigused K
kakor	3907 K på	3915 K
kami	2299 beri tahu K	2300 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2950 ons K
kanal	692 vores K	2207 ikuti K	2300 K kami	3070 vår K	3990 vår K
kanale	3091 na naszym K
kanaliga	1488 meie K
kanalimiz	4180 K
kanalimiza	4070 K abone	4085 whatsapp K	4085 telegram K	4085 youtube K
kanalimizi	4085 whatsapp K
kanalina	4085 whatsapp K	4085 telegram K
kanalini	4085 whatsapp K	4085 telegram K
kanavaamme	1654 K
kanavalle	1654 whatsapp-K	1654 telegram-K
kanavamme	1654 whatsapp-K	1727 K
kannst	90 gib, was du K
karte	9 diese K	811 laden der K
karya	2300 K kami
kasutamine	1485 K ilma
kata	2302 K
katanya	2302 K
katil	51 sen de K
katilin	51 siz de K	4105 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4109 reklam verenin K
kavom	54 časti me K
kaydetti	4182 K
kaydolun	4179 K
kaynak	4084 tercih edilen K	4153 tercih edilen K
kaynaklar	4153 tercih edilen K
kaynaklara	4084 tercih ettiğiniz K
kazala	3680 K
kazanin	4105 K
kazao	3680 K
""", 'kd': """
kdykoli	576 zrušit K
""", 'ke': """
kebijakan	2211 K privasi	2211 K cookie
kedvenc	2118 google K
keelatud	1485 loata on K
keep	1199 help us K	1306 help us K	1306 help K our
keeps	1206 our app K you
kehotettiin	1729 K
kehotti	1729 K
kehottivat	1729 K
kehotus	1729 kuului K
kein	793 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2190 K minket
kernpunkte	812 die K
kerrottiin	98 jutussa K aiemmin
kertoi	1729 K
kertoivat	1729 K
kertoo	1729 K
kesti	4182 ceza K
ketentuan	2211 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2997 med K	2997 av K
kielletty	1680 ilman lupaa on K
kiitos	1726 K kun luet
kinnitas	1534 K
kiosque	1827 en K
kiosques	1827 en K
kirakatban	2193 állt a K
kirim	2299 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1726 K sisään
kirjeenvaihtaja	1658 K	1713 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1729 K
kirjoittivat	1729 K
kirjuta	38 K meile	67 K meile	1531 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1534 K
kirkens	98 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1671 €/K	1728 /K
""", 'kl': """
klaagt	2952 K
klagade	3992 K
klagar	3992 K
klagede	694 K
klagen	2952 K
klager	694 K	3072 K
klaget	3072 K
klagt	890 K
kleine	697 haben wir eine K bitte
klical	3870 je K
klicka	3923 genom att K på
klicken	814 K sie auf play	814 auf play K
klikke	3005 ved å K på
klikom	3615 K na	3808 s K na	3808 s K
klimaatverslaggever	2885 is K
klummeskribent	620 er K	678 er K
""", 'kn': """
know	1167 let us K
""", 'ko': """
kogu	1531 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2224 adalah K
kolumnist	754 ist K	1490 K	3602 je K	3796 je K	3913 är K
kolumnista	3602 je K
kolumnisti	1713 on K
kolumnistica	3602 je K
kolumnistin	754 ist K
kolumnistka	3796 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2232 tulis K anda	2232 di kolom K
komentara	3613 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3613 biste K
komentarisanje	6 za K
komentarjev	3806 brisanja K	3806 izbris K	3806 brisanje K
komentarji	3806 K izražajo	3806 K ne izražajo	3806 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3098 aby dodać K	3121 zostaw K
komentarzach	85 w K	3108 w K	3108 w K pod
komentarzu	85 w K	3108 w K
komentator	2232 tanggung jawab K
komentirajo	3806 K lahko
komentirali	3613 biste K
komentiranje	6 za K
komentirate	3806 K lahko
kommentar	782 K wird	782 ihr K	782 dein K
kommentarbereich	85 im K
kommentare	85 in die K	738 um K zu	782 K zu diesem	782 K werden	888 schreibt mir in die K	888 schreib mir in die K	888 schreibt uns in die K
kommentaren	85 in den K	738 in den K
kommentarerna	85 i K	3898 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	604 i K	2978 i K	3001 stenger K	3001 meninger i K
kommentarfunktion	738 K
kommentarsporet	85 i K	627 i K
kommentator	620 er politisk K	620 er K	678 er K på	2994 er K i	2994 er K og	2994 er politisk K	3056 er K i	3913 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	98 vill inte K	98 inte velat K	3896 för att K
kommentere	6 for at K	6 for å K	98 ønsker ikke å K	98 ønsker ikke at K	602 for at K	2977 for å K
kommentieren	6 um zu K	6 K zu können	737 um zu K	737 probleme beim K	737 K sie diesen	737 K sie den	738 nicht mehr K	782 K
kommentiert	738 nicht mehr K werden
kommentoida	98 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	3955 K länkar
kompakt	786 K per mail	786 K per e-mail
komunikat	3196 taki K
kondigde	2952 K
koneellisesti	1661 K
konferenci	500 naši K
konferenciju	3608 našu K
konferenciu	3704 našu K
konferenco	3802 našo K
kongress	773 jetzt zum K
konseling	98 layanan K
konstaterade	3992 K
konstaterar	3992 K
kontakt	38 K os	38 K oss	691 K os	3069 K oss
kontakta	38 K oss	3989 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3601 K nas	3601 K redakciju
kontaktowej	3112 skrzynki K
kontaktujte	494 K redakci	494 K nás	494 K autora	3697 K redakciu	3697 K nás
konten	9 K ini
kontingent	711 haben ihr K
konto	588 opret en K for	691 opret en K	3193 załóż K	3881 skapa ett K för	3989 skapa ett K och	3989 skapa ett K här
kontributor	2224 adalah K
konzern	790 kein K	888 kein K
kopeerimine	1485 K ilma
kopieras	3930 får inte K	3930 får ej K
kopieres	2986 kan ikke K uten
kopiering	612 K er ikke tilladt	3930 K utan
kopijuoti	2684 K, platinti
kopiointi	1650 luvaton K	1650 K ilman lupaa
kopyalanamaz	4080 izinsiz K
koreksi	98 K:
korekta	98 K:
koresponden	2224 adalah K
korespondent	3180 , K
korespondentas	2689 K
korespondente	2749 K
korespondentem	3113 jest K	3180 jest K
korespondentka	3180 , K
korespondents	2749 K
korjattu	98 juttua K	98 juttua on K
korrekt	3919 ska vara K
korrekta	3919 ska vara K
korrektur	98 K:
korrekturhinweis	780 K
korrekturhinweise	780 K
korrespondent	620 er K	678 er K	754 ist K	763 als K	763 seit # K	1490 K	2994 er K	3056 er K	3913 är K	3976 är K
korrespondentin	754 ist K	763 als K	763 seit # K
korrigerats	98 artikeln har K
korting	2870 K op je eerste	2870 K op het eerste
korzystamy	3095 K z plików cookie
kostenlos	708 wochen K	708 monat K	713 K per mail	819 lesen alle K	820 tage K	820 tage lang K	889 K testen
kostenlose	15 K artikel	711 noch zwei K	711 noch # K
kostenlosen	711 noch einen K	711 K artikel gelesen	713 unseren K newsletter	713 unserem K newsletter	713 unserer K newsletter	713 den K newsletter	830 K konto	830 K account
kostenloser	711 K artikel
kostenpflichtig	705 dieser artikel ist K
koster	692 K penge
kostnadsfritt	3926 en månad K
""", 'kr': """
krevde	3072 K
kriisipuhelin	98 K
kriitikko	1713 on K
kritik	780 lob oder K
kritiker	3913 är K och	3976 är K i
kritikus	2178 K
kritiserar	3992 K
kritiserer	694 K	3072 K
kritisieren	890 K
kritisiert	890 K
kritizuje	577 K
kronor	3991 K
krzyczeli	3196 K
""", 'ku': """
kullan	4073 çerez K
kullanilamaz	4080 izinsiz K
kullanilmaktadir	4073 çerez K	4073 çerezler K
kullanilmasi	4080 izinsiz K yasaktir	4109 izin alinmadan K
kullaniyoruz	4073 çerezleri K	4073 çerezler K
kulttuuritoimittaja	1658 K	1713 on K
kulturjournalist	678 er K	3056 er K
kulturredakteur	839 ist K
kulturredakteurin	839 ist K
kulturressort	763 leitet das K
kulturskribent	3913 är K	3976 är K
kumppanimme	1641 me ja K
kun	633 for K #	3008 for K #
kunne	692 K du lide
kunnen	50 leden K
kunstredacteur	2936 is K
kunt	90 geef wat je K	90 geef wat u K	2906 geef wat je K
kursy	3159 K mogą
kurzfassung	755 K
kutunuza	4066 posta K
kutunuzda	79 posta K
kuukaudessa	1728 K
kuukausi	1631 kokeile K	1671 K #	1726 kokeile K
kuukausilahjoituksella	1670 K
kuulutas	1534 K
kuus	1533 K
kuvailee	1729 K
kuvasi	40 K
kuvataan	98 jutussa K
kuvauksia	98 sisältää K
""", 'kv': """
kviz	3611 naš K	3805 naš K
kvizu	3611 našem K	3805 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1729 K
""", 'l': """
l	459 K'any
""", 'la': """
laadi	1531 K alla
laat	2882 K het ons
laatste	2818 volg het K nieuws
labojums	98 K:
ladattavissa	1667 sovellus on K
ladda	3885 K ner vår app	3989 K ner vår
lade	719 K die app
laden	719 K sie die app	720 app K	836 die karte zu K	836 das video zu K
lage	3070 K mer
laget	51 bli med på K
lahjoituksesi	1670 K auttaa	1726 K
lahjoitus	1670 tee K	1726 tee K	1730 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1896 K-nous votre
lamenta	1472 K	2454 K	3342 K
lamentano	2454 K
lamentou	3342 K
lance	1899 K
landing	1209 K in your inbox
langganan	2234 K buletin	2299 K sekarang	2303 K
language	98 contains K	98 contains strong K
lanjutkan	2237 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2151 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2967 K ned vår app	3069 K ned
later	1133 check back K
latest	1185 the K on this story
laukeliai	21 būtini K
lauloivat	1729 K
laut	890 K
lavoro	2452 il nostro K
lawyers	1307 our K
""", 'le': """
leave	1043 one click to K	1208 K your e-mail	1208 K us your e-mail	1243 K a clap	1306 K us a tip	1306 K a tip
lecteur	9 ce K	1801 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1815 par des K comme vous	1897 nos K
lectoras	36 nuestras K	1470 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1470 nuestros K	1470 gracias a sus K
lectors	18 gràcies als K	458 els nostres K
lectrices	1897 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1090 is a senior K	1090 is a K
ledarskribent	620 er K	3913 är K	3976 är K
leden	2867 door onze K	2950 onze K
lederskribent	620 er K
leernos	1469 gracias por K
leestijd	0 K
legfontosabb	2151 K írásait
legge	2454 si K
leggere	2314 per K tutto
lehti	80 tilaa K
lei	3448 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	754 ist K
leiterin	754 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3265 K que nos apoiam	3340 nossos K	3340 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3342 K
lengkap	20 artikel K	2237 membaca artikel K
length	98 edited for K
lesarinnlegg	43 K
lese	3009 du kan K mer	3009 kan du K mer
lesedauer	0 K
lesen	705 im abo K	705 K sie mit plus	711 % noch zu K	719 in der app K	799 mehr dazu K sie	842 K sie hier.	887 danke fürs K
leser	3069 takk for at du K
leserabend	773 K	813 unseren K
leserbrev	43 K	2995 K
leserbrief	43 K	738 K
leserbriefe	43 K	738 K an	780 K
lesere	36 våre K	3070 våre K
leserfinanziert	888 K
leserinnen	36 unsere K	888 unsere K	888 unseren K
leserinnlegg	43 K	2995 K
lesern	888 ihren K
leserne	18 takket være K	3007 K våre
lesernes	18 K bidrag	3070 K bidrag
leserreise	813 K
leserreisen	773 unsere K	773 unseren K	813 K
leserumfrage	35 unserer K
leserzuschriften	780 K
lesetid	0 K
lesezeit	0 K
letno	3869 K
lets	1206 our app K you
letter	1077 send a K
letters	43 K desk	43 K page	43 the K editor	1077 K to the editor	1077 send K	1137 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2372 solo grazie ai nostri K	2452 i nostri K
lettre	78 notre K	1897 notre K
lettrici	2452 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1396 para seguir K	1396 quieres seguir K	1396 sigue K con	1396 y sigue K	1469 sigue K sin
lezen	20 meer K
lezers	36 onze K	2950 onze K
lezersaanbieding	2888 onze K
lezersactie	2888 onze K
lezersavond	2855 onze K	2888 onze gratis K
lezersevenement	2855 ons K
lezersreis	2855 onze K
lezersreizen	2855 onze K
""", 'li': """
libovolnou	576 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2804 al K
lidem	18 díky K	575 díky K
liens	74 nos K	1805 via nos K	1805 par nos K
liest	842 K du hier.
lietotni	2755 K
lifeline	98 crisis K
lignes	1815 qui lisent ces K
liitu	1531 K meie
liituge	51 K
like	1307 work K this
liked	1307 K what you read
liker	3070 K du det vi
limit	1033 read without K	1041 free K
limitat	385 accés il·K
limits	1033 read without K
line	38 our tips K	67 our tips K	1112 our tip K	1245 our tip K	1245 our tips K
link	1056 copy the K	1152 read it for free with this K
links	74 über diese K	74 onze K	1065 some K on this page	1065 some of the K on	1203 K here	1203 K on this page	1203 K in this post	1203 K on this site	1203 our K	1203 our shop K	1203 my K	1203 these K	1203 one of our K	1203 one of my K
liputan	2300 K kami
lire	20 pour K cet	1899 peut-on K
lisas	1534 K
lisens	47 K cc	47 cc-K
list	1214 join our K	1214 not on the K yet	1214 not on our K
listen	0 min K	1060 K back here	1060 K to us live	1098 prefer to K	1098 rather K
listeners	1225 K like you
listening	1098 K time
live	1170 our K	1170 K q&a	1231 see them K
liveblog	799 im K	799 unserem K
livslinien	98 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1312 si has K hasta aquí
llegint	412 per seguir K
""", 'lo': """
local	1307 keep K news
log	24 K in	2802 K in om	2802 K in of
logg	24 K inn	2963 K inn for å	3028 K inn med	3069 K inn for
logga	24 K in	3881 K in för att	3945 K in med
logge	830 K dich ein
logged	21 must be K in to post	1033 you must be K in to	1074 you must be K in to
loggen	830 K sie sich ein
logget	602 du skal være K ind
login	24 faça K	3206 faça K para	3339 faça K
lokalredakteur	839 ist K
lokalredakteurin	839 ist K
lokalredaktion	763 leitet die K
look	1307 our new K
los	1468 # de K #
lovade	3992 K
love	1261 you K
lovede	694 K
""", 'lu': """
lubas	1534 K
luetaan	1685 juttu K
lugeda	1475 et edasi K
lugejad	1532 meie K
lugemiseks	1475 edasi K
luisteren	2889 artikel ook K
luisterversie	2 K
lukeaksesi	1631 K koko	1631 kirjaudu sisään K
lukemaan	1726 pääset K
lukemista	1726 jatka K
lukijamme	1727 K
lukijasta	1685 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1670 K tukea	1727 K tuella
lukittu	1683 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1631 K
lunar	3448 K
lunes	17 cada K
lupasi	1729 K
lupasivat	1729 K
""", 'ly': """
lyder	694 K	3072 K	3992 K
lydversion	2 K
lyssnar	3918 K på poddar
""", 'ma': """
maand	2804 deze K nog	2951 per K
maandelijks	2804 K opzegbaar	2951 K
mach	51 . K mit	887 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	696 K sie mit	888 was wir K
macht	887 K mit
made	1022 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	471 váš e-K	508 svůj e-K	931 το e-K σας	1208 put your e-K	1208 type your e-K	1210 by e-K	2102 e-K cím	2882 K ons	2882 K dan	2949 K ons	3123 swój e-K	3211 no seu e-K	3379 pe e-K	3463 ваш e-K	3587 na vaš e-K	3615 svoj e-K	3615 na e-K	3685 váš e-K	3685 svoj e-K	3685 na váš e-K	3711 svoj e-K	4193 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2807 je e-K	2865 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	591 din e-K	602 din e-K vil ikke	691 din K
mailben	2145 legjobb cikkei e-K	2145 cikkei e-K	2145 hírei e-K
mailbox	79 in je K	79 in uw K	1209 in your K	2807 in je K	2807 in uw K	2807 in jouw K
maile	3685 vašom e-K
mailed	1209 e-K to you	1209 K to you
mailedbe	79 az e-K
mailing	1214 join our K list	1214 join the K list	1214 on our K list
mailom	3711 správy e-K
mailovou	508 e-K adresu
mailowy	3123 adres K
mailt	2190 írjon e-K
mailu	79 do e-K	470 přímo do e-K	3685 do vášho e-K
mailul	3350 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1727 ilman K
mainos	11 K
mainostaja	1680 maksanut K
mainosten	1642 K esto
majhno	3868 smo K
make	1306 will you K a
maken	2950 wij K
maksumuuri	1730 K
maksuton	1675 K tunnus
maksuttomat	1675 K artikkelit
maltilla	83 pelaa K
mamio	3680 K
manade	3992 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3265 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	768 K-cookies	1121 K cookies
marketingcookies	622 K	2850 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2201 kotak K anda
masukkan	2201 K email
matched	1103 K dollar	1146 gift will be K	1224 will be K	1224 is being K	1224 are being K	1224 be K	1224 K until
material	750 mit K der	750 mit K von	1091 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3490 K	3491 K.ru
""", 'md': """
md	633 kr./K	693 kr/K
""", 'me': """
me	3491 t.K	4217 t.K
meaning	1221 if you've been K to	1221 if you have been K to
medarbetare	3913 är K på	3913 är K i	3976 är K på	3976 är författare och K
meddelade	3992 K
meddelte	694 K
medewerker	2846 is K van
medgav	3992 K
mediach	3143 naszych K
medio	1470 este K
medlem	80 bliv K	80 bli K	691 bliv K	3069 bli K	3989 bli K
medverkar	3976 K i
mee	51 . doe K	51 . doe ook K
meie	1532 K töö
meil	1531 aita K
meile	1531 saada K
meilile	1507 sinu K
meille	38 kerro K	67 kerro K	1726 lähetä K	1726 kerro K
meinen	737 was K sie dazu
meint	890 K
meinte	890 K
meinung	30 K der	43 anderer K	737 sagen sie uns ihre K	767 K des autors
mejl	3587 na vaš K	3587 vašu K	3615 svoj K	3615 na K	3883 i din K	3883 till din K
mejla	38 K oss	67 K oss	3989 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3989 din K
mejlen	79 i K	3883 direkt i K
mektuplari	43 okur K
melalui	2235 dukung kami K
melanjutkan	2198 untuk K membaca	2237 untuk K membaca
meld	3069 K deg på her
meldde	2952 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	807 K dich bei uns	887 K dich an	2965 K deg av når	3005 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	696 K sie sich an	705 K sie sich an, um	705 bitte K sie sich an	807 K sie sich bei uns	887 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2863 krijg een K bij	2863 ontvang een K bij
meldingen	14 K	2813 schakel K in	2813 zet K aan	2813 ontvang K	2863 krijg K	2949 zet K aan
meldt	2952 K
meldte	3072 K
membaca	2237 untuk terus K	2237 untuk K berita ini	2299 daftar untuk K
member	50 as a K you	1020 become a K	1103 become a K	1150 not a K?
memberikan	98 belum K tanggapan	2232 K komentar
members	18 our K	36 our K	50 K can	1033 is for K only	1033 K-only story	1178 paying K	1218 thanks to our K	1225 K like you	1307 our K
membership	1220 consider a K
membiayai	2235 K kami
membro	3339 torne-se K
membru	80 devino K
membutuhkan	2299 kami K dukungan
memuat	45 K ulang
menar	3992 K
mencionanos	62 K
mendaftar	2234 dengan K, anda
mendapat	2245 K komisi
mendapatkan	2245 K komisi	2299 daftar untuk K
mener	694 K	3069 hva K du	3072 K
menerbitkan	45 K ulang
menerima	2225 K cookie	2245 K komisi	2299 daftar untuk K
mengambil	2246 dilarang K	2246 dilarang keras K
mengandung	98 K deskripsi	98 K konten	2232 komentar yang K
mengatakan	2302 K
menggandakan	2246 dilarang K
menggunakan	2211 K cookie
mengirimkan	57 kami K
mengutip	2218 dilarang K
meninggalkan	2232 K komentar
menit	0 K baca
mensais	3341 K
mensuales	1471 K
mensuel	1790 un don K	1815 un soutien K	1898 K
mental	98 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	98 K of suicide	98 K suicide
menurut	2302 K
menyalin	2246 dilarang K
menyatakan	2302 K
merch	1128 our K
merci	1896 K de nous
mere	634 kan du læse K	634 du kan læse K	634 kan læse K om
merespons	98 belum K
merkezimiz	4180 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	459 al K	1471 al K	1471 por K
mese	2453 al K
mesec	3616 prvi K	3679 prvi K	3809 prvi K	3809 na K	3869 na K	3869 prvi K
meses	1396 K por #
mesiac	3713 prvý K	3776 za K	3776 prvý K
message	38 K us	67 K us	1022 a K from our editor
messagerie	1774 votre adresse de K ne sera pas
messengera	3111 K
messengeri	3696 K
messengerju	3794 K
messengeru	493 K
messengerze	3111 K
metus	2731 per K
mewakili	2246 tidak K redaksi
""", 'mg': """
mgid	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 de K	95 由 K
""", 'mi': """
mi	2752 ar K
mielipidekirjoitus	43 K
miembro	1469 hazte K
mig	62 tag K på
mij	62 tag K
mille	2372 # per K
milliardaire	1815 à aucun K
mind	98 ring K
minggu	2301 per K
mingguan	2234 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2105 kövess K	2190 kövess K	2190 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1150 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2907 is K
misidentified	98 article K	98 story K	98 originally K
misiniz	4063 zaten abone K
missen	2906 wat je kunt K
mission	1307 our K
misspelled	98 article K	98 story K
misstated	98 article K	98 story K
mistake	1137 spot a K	1137 report a K	1244 when we learn of a K	1244 when we make a K	1244 if we have made a K
mitdiskutieren	6 K	782 K
mitgeteilt	890 K
mitglied	80 werden sie K	80 werde K	887 werden sie K	887 werde K	887 jetzt K werden
mitglieder	50 K können	708 nur für K	793 angebots für K	888 unsere K
mithilfe	835 K von ki
mitteilungen	14 push-K	723 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3616 prvi K	3679 prvi K
""", 'mn': """
mnd	3008 kr/K	3071 kr/K
""", 'mo': """
mobile	1047 on your K app	1047 our K app
mobilen	628 direkte på K	3002 nyheter rett på K	3002 rett på K	3920 nyheter direkt i K	3920 direkt i K
mobilepay	691 K til #	691 K på #	691 K #	691 K et
modalidad	1471 K premium
moderador	3228 não serão aprovados pelo K
moderados	3228 serão K antes
moderated	1074 comments are K	1074 pre-K
moderowane	3121 są K
modificado	98 nombre ha sido K
modificat	98 articolul a fost K
modificato	98 articolo è stato K
mogelijk	2949 maak het volgende K
mois	1898 par K
moittii	1729 K
molbu	3598 imamo malu K	3598 malu K
molila	3680 K
molili	3680 K
molio	3680 K
monat	793 einen K für	793 K für nur	889 im K	889 pro K
monate	820 # K lang
monatlich	889 K
monday	17 every K
mondays	1211 sent K
mondogatta	2193 K
mondta	2193 K
montag	17 jeden K
month	1033 try a K for	1033 try it for a K	1040 for the first K	1040 for your first K	1226 £# a K	1226 $# a K	1226 €# a K	1308 a K	1308 per K	1308 every K	1308 each K
monthly	1103 one-off or K	1150 reached your K limit	1199 K gift	1306 become a K	1306 give K	1308 K
months	53 K on this story	1033 K for $#	1040 for the first # K	1040 for the first three K
morgen	17 jeden K	17 am K	17 hver K	631 hver K i din	789 uns auch K
morgenbrevet	3006 K
morgon	17 varje K
morgonbrevet	3924 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1897 nos K
""", 'mu': """
muhabiri	4088 gazetesi K
muhabiridir	4088 K
muhabirimize	39 K	4086 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4116 K
muistutti	1729 K
mukaan	1726 lähde K	1726 tule K	1729 K
multato	2454 ha K
multou	3342 K
mums	2789 seko K
muutettu	98 nimet on K	98 nimi K	98 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2882 mail K
nabiralnik	79 v vaš K	3782 v vaš K
nabiralniku	3782 v vašem K	3808 vašem K
nachdruck	749 K verboten	804 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	719 aktuelle K aufs handy	720 K-app	723 push-K	799 weitere K finden sie	799 mehr K finden sie	823 K des tages	823 alle K zum
nadaljevanje	3781 za K branja	3810 K spodaj
nadaljuje	3810 K pod oglasom	3810 K spodaj
nadaljujte	3781 K branje
nadie	1470 K nos dice
naglasila	3680 K
naglasio	3680 K
najdete	512 další články K
najnowsze	3083 otrzymuj K
name	98 not her real K	98 not his real K
namenite	3813 K nam
names	98 not their real K
napis	3196 taki K
napisz	38 K do nas	67 K do nas	3099 K do nas	3112 K do nas	3144 K:	3144 K na	3193 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3781 če želite brati K
napsal	577 K
napsala	577 K
narrated	1098 is K by an ai	1098 is K by ai
nasilja	98 opise K
naslov	3782 na vaš e-K	3782 svoj e-K	3808 svoj e-K	3808 svoj e-poštni K
nastavak	3583 za K čitanja	3617 K ispod	3617 K teksta
nastavili	3583 da biste K čitanje
nastavite	3583 K čitanje	3585 K čitati
nastavlja	3617 K ispod	3617 K nakon
naszego	3117 K sklepu	3120 K quizu
naszej	3194 K pracy
naszym	3193 zostań K
naujienas	2696 K telefone	2697 K el. paštu	2708 mūsų K
naujienose	2685 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1345 tu K no soporta	1345 su K no soporta	3223 seu K não suporta
navela	3680 K
naveo	3680 K
navigateur	10 votre K	21 dans le K pour mon prochain	1769 votre K ne supporte pas	1769 votre K n'est pas
navnene	98 K er endret	98 K er ændret
navodi	3680 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	98 K
""", 'ne': """
necesitamos	1312 K pedirte	1315 K tu apoyo	1469 K tu ayuda	1469 K de ti	1469 te K
necessariamente	3246 não reflete K a opinião	3246 não refletem K a opinião
necessaris	21 camps K
necessitem	457 et K
nechajte	77 K nám svoj e-mail
nechcete	525 K přijít o	3728 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2794 K nu een
neighbors	1225 K like you
neighbours	1225 K like you
nell	2323 apri K'app
nella	79 K tua mail	2321 K tua mail
nendega	51 liitu K
neodpovedal	98 K
neodvisni	3868 K mediji	3868 smo K
neodvisno	3867 podprite K
neophodna	21 K polja
neovisni	3678 ostanemo K
neovisno	3677 podržite K
nepriklausoma	2730 K žurnalistika
nesutinkate	43 K
netiquette	737 beachten sie die K	2335 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2974 dette K bruker
neue	816 die K app
neuen	719 hier geht es zur K
neukunden	793 nur für K
neuvoi	1729 K
neuvoivat	1729 K
neuvoo	1729 K
neuvottiin	1729 K
never	71 K spam
news	720 K-app	823 alle K zum	823 alle K zu	1047 K app for	1090 is a K	1112 K tip
newsblog	799 im K	799 unserem K
newsdesk	39 our K	39 the K
newsis	1487 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	254 K	408 la nostra K	509 K	575 náš K	578 K	713 unseren K	713 unserem K	713 unserer K	713 K bestellen	713 K richtig	717 K an	717 K von	717 zum K	717 täglichen K	758 K	786 K erhalten	786 K empfangen	786 unser K	786 der K über	786 der K für	818 unser abend-K	818 unser morgen-K	818 unser K	818 K ist kostenlos	887 K an	888 unser K	888 unseren K	888 unserem K	888 dieser K	891 K	897 εγγραφείτε στο K	897 εγγραφή στο K	897 το K μας	897 γραφτείτε στο K	897 στο K των	897 στο K του	897 στο K της	1015 εγγραφείτε στο K	1015 γραφτείτε στο K	1016 το K μας	1019 K	1043 sign up for our K	1043 sign up to our K	1043 sign up for the K	1043 subscribe to our K	1043 join our K	1043 get our K	1043 our K here	1043 receive our K	1043 our daily K	1043 our weekly K	1043 our morning K	1102 K	1143 K soon	1195 from our saturday K	1242 this K was forwarded to you	1242 forwarded this K	1250 reply to this K	1307 our K	1310 K	1327 suscríbete a la K	1327 apúntate a la K	1327 nuestra K	1392 suscribite al K	1470 nuestra K	1473 K	1754 inscrivez-vous à la K	1754 abonnez-vous à la K	1754 notre K	1814 vous adresser sa K	1897 notre K	1897 cette K	1900 K	2201 K kami	2201 langganan K	2300 K kami	2320 iscriviti alla K	2320 la nostra K	2371 le nostre K	2452 la nostra K	2452 questa K	2455 K	3083 zapisz się na K	3083 nasz K	3125 K	3194 nasz K	3197 K	3210 assine a K	3210 nossa K	3264 esta é a edição da K	3264 esta é uma edição da K	3340 nossa K	3343 K	3349 abonează-te la K	3349 abonați-vă la K	3349 înscrie-te la K	3446 înscrie-te la K	3450 K	3586 naš dnevni K	3596 K	3677 prijavite se na K	3678 naš K	3681 K	3712 K	3775 náš K	3778 K	3790 K
newslettera	78 naszego K	78 do K	78 odber K	3083 zapisz się do K	3083 naszego K	3125 K	3194 naszego K	3596 K	3685 odber K	3712 K	3775 nášho K
newsletterem	3194 naszym K
newsletters	1043 K may contain info about	1102 K	1307 our K	1310 K	1754 nos K	1754 recevoir les K	1897 nos K	1900 K
newsletteru	78 odběr K	509 K
newsletterul	78 K nostru	3349 K nostru	3379 abonează-te la K	3446 înscrie-te la K	3447 K nostru
newslettery	509 K	3712 K
newsletterze	3125 K
newslettre	3712 K
newson	2118 google K
newspaper	1302 joined the K in	1307 our K
newsroom	38 contact our K	67 contact our K	1157 not by the K	1167 tell our K	1167 our K	1185 stories from our K	1185 more from our K	1302 joined the K in	1307 our K	1307 non-profit K	1307 this K
newsticker	799 unserem K
next	1170 our K	1199 help pay for the K	1199 pay for the K one
nezavisni	3678 K mediji	3678 ostanemo K
nezavisno	3677 podržite K
""", 'ng': """
ngay	4402 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	3159 udział w K grach
niente	71 K spam
nieograniczony	3081 K dostęp
niets	2840 K uit deze	2901 K van deze site
nieuws	2810 K-app	2843 google K	2845 K of een tip	2881 app je K	2897 al het K over	2897 al het K uit	2908 K in je mail
nieuwsbrief	78 de K	78 onze K	2807 onze K	2808 dagelijkse K	2808 wekelijkse K	2842 K	2950 onze K	2950 deze K	2953 K
nieuwsbrieven	2807 onze K	2842 K	2950 onze K	2953 K
nieuwsbron	2880 favoriete K
nieuwsquiz	2890 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3596 K	3677 prijavite se na K	3678 naš K
""", 'no': """
nombreux	1815 plus nous serons K
nonprofit	1307 K newsroom	1307 K news outlet
nosaltres	38 contacta amb K
nosotros	1469 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3202 apoie K	3202 apoie o K	3213 baixe K app	3213 no K app	3339 apoie K	3339 apoie o K	3339 siga o K	3339 entre no K	3340 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	458 la K feina	2323 nella K app	2452 la K app
nostre	458 el K canal
nostri	74 K link
nostro	35 K quiz	2452 il K sito	2452 che il K
nota	20 leer esta K	1396 para leer esta K
notice	1244 if you K
noticia	1470 esta K
noticias	1369 en google K	1369 tu fuente de K
notificaciones	14 las K	1335 activa las K	1335 activar K	1336 recibir K
notifications	14 K	1051 turn on K	1051 turn on desktop K	1051 would like to send you K	1051 K from this site	1052 enable K	1052 allow K	1052 receive K	1760 activer les K	1760 activez les K	1760 autoriser les K
notifiche	14 le K
notified	1043 sign up to be K	1052 get K
notifikace	507 K
notifikasi	14 K	2203 dapatkan K	2205 aktifkan K	2299 nyalakan K
notifikation	628 K
notifikationer	14 K	628 K
notify	1052 K me of	1052 K me when	1074 K me of new posts
notis	3920 K
notiser	14 K	3920 K	3920 push-K
notre	35 K quiz	1897 K site
nouvelle	1774 ouvre dans une K fenêtre
novice	3782 na naše K	3782 na e-K	3790 e-K	3808 na e-K	3868 naše K
novinar	3602 je K	3602 , K	3602 - K	3796 je K	3796 , K	3796 - K
novinari	3678 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3868 naši K
novinarju	39 našemu K	3795 pišite K
novinarka	3602 je K	3602 , K	3602 - K	3796 je K	3796 , K	3796 - K
novinarki	3795 pišite K
novinarstvo	3678 nezavisno K	3678 neovisno K	3678 naše K	3868 neodvisno K
novinaru	39 našem K
noviniek	3685 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1332 en K app	1469 únete a K	1470 K app	1470 K web
nuestras	1470 K redes
nuestro	35 K quiz	64 K espejo	1315 apoya K	1340 únete a K canal	1469 apoya K	1469 únete a K	1469 recibe K	1470 K canal	1470 K medio	1470 K sitio	1470 K equipo
nuestros	74 K enlaces	1347 K socios	1470 K socios
numer	3195 K krs
nunca	1470 más que K
nuotraukas	40 K ir vaizdo
nur	793 abo für K
""", 'ny': """
nyheder	616 google K	650 vores K
nyhedsbrev	78 vores K	590 vores K	590 tilmeld dig K	631 K	691 tilmeld dig K	692 vores K	695 K
nyhedsbreve	590 vores K	692 vores K
nyhedsbrevet	78 K	590 få K	631 K	691 tilmeld dig K
nyhetene	3002 K rett på mobilen	3028 K våre
nyheter	2990 google K	3909 google K	3945 våra K
nyheterna	3889 följ K	3920 K direkt i mobilen
nyhetsbrev	78 vårt K	2965 vårt K	2965 våre K	2965 meld deg på K	2965 abonner på K	3006 K	3069 meld deg på K	3070 vårt K	3070 våre K	3073 K	3883 vårt K	3883 våra K	3883 anmäl dig till K	3924 K	3989 anmäl dig till K	3990 vårt K	3990 våra K	3993 K
nyhetsbrevet	78 K	2965 få K	3006 K	3069 meld deg på K	3924 K	3989 anmäl dig till K
nyilatkozta	2193 K
nyt	1682 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2335 i campi K
obchode	3704 našom K
oberoende	3989 stöd K
objasnila	3680 K
objasnili	3680 K
objasnio	3680 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3613 K komentara
obligatoires	21 champs K sont	1774 les champs K
obligatori	2335 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1350 los campos K
obligatoriska	21 K fält	3896 K fält
obligatoriske	21 K felt	2977 K felt
obratite	3601 K nam se	3601 K se našem
obrigado	3339 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	485 další šíření K	522 ke všemu K	3713 celému K
obsahuje	98 K popisy
obserwuj	3091 K nas na	3091 K nas w	3193 K nas
obvestila	14 K	3782 na K
""", 'oc': """
occupa	2349 si K di
ochtend	17 elke K	2865 elke K het
""", 'od': """
od	3616 K # €	3713 K # €	3809 K # €
odbieraj	3147 K
odcinek	3118 K
odcinka	3118 K
oddajte	3818 K svoj glas
odejdete	462 než K
odete	3598 prije nego što K	3598 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3680 K
odgovorili	98 nisu K
odgovorio	98 nije K	3680 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3792 preden K
odoberajte	3733 K
odobrenja	3635 bez K
odomknite	3684 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	98 nie K
""", 'of': """
of	1305 # K #	1305 # K your #	1305 # K the #
oferecer	3206 K este artigo
off	38 tip us K	67 tip us K	1308 one-K
offert	1747 vous est K	1898 mois K
offrez	54 K-moi un café	1825 K-le	1825 K-la	1896 K-lui	1896 K-nous
offrici	2451 K un
offrimi	54 K un caffè	2451 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3678 bez K
oglasov	70 brez K	3868 brez K
oglasu	11 K
""", 'oi': """
oikaisu	98 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4063 K devam etmek için
okurlarimiz	36 K	4180 K
okurlarimizin	4100 K desteğiyle	4180 K
okurlarin	4100 K desteği olmadan
okuyun	4105 K
""", 'ol': """
olarak	50 abone K	4064 abone K	4086 bize anonim K
olmayan	4139 patronu K
olmayanlara	4114 abone K
olun	80 üye K	4179 üye K
olursunuz	4105 kabul etmiş K
olvassa	2131 K tovább
""", 'om': """
omiljene	3599 K izvore
omiljeni	3599 K izvor
""", 'on': """
onafhankelijk	2867 wij K	2867 we K
onafhankelijke	2798 steun K journalistiek	2949 steun K	2950 K journalistiek
onafhankelijkheid	2950 onze K
onbeperkt	2802 lees K	2802 K lezen	2804 K toegang	2870 K digitaal
ondersteunt	2822 je browser K	2822 uw browser K
onderzoek	2950 dit K
onderzoeken	2950 onze K
onderzoeksjournalist	2846 is K	2936 is K
onderzoeksredacteur	2885 is K
onderzoeksredactie	39 onze K	2845 onze K
one	1306 make a K-time	1306 will you be K of
oneens	43 K?
online	813 unser K-shop	1128 our K shop	1128 our K store	1170 our free K	1170 our K event	1230 in our K shop
onlineshop	773 im K bestellen
only	1226 K £#	1226 K $#	1226 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2844 app K
ontdek	2949 K nu
ontvang	2807 K onze	2808 K elke
onze	84 in K app	84 via K app	84 met K app	2810 K app	2845 tip voor K	2950 K app
""", 'oo': """
oordeelde	2952 K
oorspronkelijke	98 K versie van dit
""", 'op': """
opakoval	577 K
opakovala	577 K
opakuje	577 K
opdateret	98 artiklen er K
open	1047 K in app	1047 K in the app	1218 left it K	2810 K in app
opfordrede	694 K
ophavsretsloven	612 beskyttet af K
ophavsretten	612 K tilhører
opiniestuk	2849 ingezonden K
opinion	30 K of	1074 have an K on this
opinions	30 K of
oplyser	694 K
oplyste	694 K
opmerking	2845 tip of K	2845 vraag of K	2845 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3870 K
oppdatert	98 saken er K
oppfordret	3072 K
opphavsrettslig	2986 K beskyttet
opplyser	3072 K
opplyste	3072 K
opportunities	1253 equal K employer
opportunity	1253 equal K employer	1253 equal-K employer
opprett	2963 K en konto for	3069 K en konto
oprava	98 K:
opsiger	633 indtil du K
opublikowany	22 nie zostanie K	3098 twój adres e-mail nie zostanie K
opzegbaar	2951 K
""", 'or': """
ordenou	3342 K
ordinato	2454 ha K
ordnete	890 K an
organizatori	3680 pozivaju K
organizatorzy	3196 zapraszają K
original	98 K version of this	1091 read the K article	1823 lire l'article K
originally	98 this article K	98 this story K	98 this post K	98 K misstated	1091 this article was K published on	1091 this story was K published on	1091 this story K appeared	1091 this article K appeared	1091 K published at	1159 story was K published by	1159 story was K published on	1159 story was K published in the	1159 article was K published by	1159 article was K published in our
originalment	416 es va publicar K a	416 es va publicar K en	416 publicat K a
originalmente	1361 este artículo fue publicado K	1362 publicado K en	3240 publicado K em	3272 publicado K no	3272 publicado K na
originariamente	2346 articolo pubblicato K	2379 pubblicato K in
ortaklarimiz	4073 biz ve K
ortsseite	799 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3583 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3196 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3147 K
otsustas	1534 K
""", 'ou': """
our	1100 is K
outbrain	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
""", 'ov': """
ovdje	3598 kad ste već K
overblikket	631 K hver dag	631 K hver morgen
overgenomen	45 K
overname	2840 K zonder
overnemen	45 K	2877 dit artikel K
oversikten	3006 få K
overview	1164 this K
overzicht	2887 dit K
ovisi	3677 K o vama
""", 'ow': """
owner	1307 has no K	1307 have no K
""", 'oy': """
oynat	4105 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3697 K sa nám	3774 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2699 jūsų parama K
padroni	2372 non ha K	2404 senza K	2404 né K	2452 senza K	2452 libera da K
pagar	54 K um café	3339 ajude a K
page	1170 our jobs K
paghi	2451 K un'ora
pago	1473 muro de K
pague	54 me K um café	54 K-me um café	3242 K-nos um café
pahoitteli	1729 K
paid	1065 we get K if you buy	1065 we may be K
paikalla	42 olitko K
paikkaa	1682 hae K
pakolliset	21 K kentät
palautetta	1726 anna K
palus	1534 K
palusid	1534 K
palvelusta	1660 ulkoisesta K	1660 upotus K
panaszolta	2193 K
pandangan	2246 tidak mewakili K	2246 K pribadi penulis
paparnya	2302 K
paper	1100 is the K's
par	1898 K an
parama	2729 jūsų K	2733 K
parancsolta	2193 K
parandus	98 K:
parceiros	3225 nós e os nossos K	3340 nossos K
paremkite	2699 K mus	2729 K mus
parlez	38 K-nous	67 K-nous
part	1092 no K of this
partager	1825 articles à K	1825 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3198 faça K e
partecipato	2362 non ha K alla stesura
parteispende	891 K
partenaires	1771 nos K et nous	1771 nous et nos K	1897 nos K
participar	1351 para K
participez	1731 K à
participou	3255 não K da produção	3255 não K na produção
partilhada	3250 uma publicação K por
partilhe	25 K-o
partir	1733 avant de K	3341 a K de # euros
partner	74 K-links	734 wir und unsere K	803 von unserem K	2333 i nostri K	3893 vi och våra K
partnere	599 vi og vores K	2974 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2132 K
partnerlinks	37 K	74 K
partnerom	3617 u suradnji s K	3617 u saradnji sa K
partners	803 anzeige eines K	1070 we and our K	1307 our K	2824 wij en onze K	2950 onze K
partnership	1092 was produced in K with
partnerske	74 K poveznice	3617 K poveznice	3810 K povezave
partnerskie	3129 linki K
partnerzy	3095 my i nasi K	3095 nasi zaufani K
pasak	2732 K
pasakojo	2732 K
pasidalinkite	49 K
pass	49 K it on	1057 K this on
passende	820 sie das K abo
passendes	820 sie ihr K abo
patikslinta	98 K
patreon	261 в K	1103 on K	1103 our K	4240 на K
patron	1027 become a K of	1306 become a K
patronem	3132 zostań naszym K	3193 zostań K
patroni	3194 nasi K	3414 fără K
patronite	3132 na K	3194 na K
patronlardan	4139 K bağimsiz
patronsuz	4139 K
paying	1218 thanks to our K
paypal	789 per K
paywall	790 K	888 ohne K	891 K	1218 without a K	1307 we have no K	1307 we do not have a K	1310 K	1900 K	2455 K	3343 K
paywalls	1310 K
""", 'pe': """
pe	3448 K an
peatoimetaja	1490 K
pedimos	1469 te K ayuda
pedirte	1312 tenemos un favor que K
pediu	3342 K
peiling	35 onze K	2890 onze K
pelanggan	50 K dapat	50 K bisa	2199 khusus K	2237 untuk K	2300 K kami	2303 K
pembaca	18 berkat K	43 surat K	2300 K kami
pemblokir	2264 K iklan
pemegang	2269 tanpa K saham
pemilik	2269 tanpa K modal
pendant	1898 K un mois
pendapat	2246 K pribadi penulis
peneliti	2224 adalah K
pengar	3990 kostar K
penger	3070 koster K
pensamentos	98 K suicidas
pensamientos	98 K suicidas
pensieri	98 K suicidi
pentru	3380 fără niciun cost K tine
penulis	2224 adalah K
people	18 thanks to K like	1146 funded by K like you	1225 K like you
pequeno	3199 um K favor a pedir
per	3071 K år	3991 K år
peramban	10 K anda
percent	1041 # K left to read
perfil	3219 siga nosso K
periodisme	457 dona suport al K	458 el nostre K	458 fent K	458 fem K
periodismo	1315 apoya el K	1393 hacer un K	1469 apoya el K	1469 colabora con el K	1470 nuestro K	1470 K de calidad	1470 hacemos K	1470 haciendo K
periodista	39 nuestro K	39 nuestra K	394 és K	1364 es K
periodistas	39 nuestros K	1392 nuestros K	1470 nuestros K
periodistes	458 els nostres K
perjantaisin	17 K
permanencia	1471 sin K
permission	1091 reproduced here with K	1091 reproduced with K	1106 written K	1106 prior K	1107 without K	1121 K to load	1121 K before anything is loaded	1159 K to reuse this
perskaitykite	2729 K visą
personal	1120 views are K
personale	3356 datele tale K
personales	1347 datos K serán
personas	1393 K como tú	1469 K como tú
persondatapolitik	600 K
personenbezogene	735 K daten
personnelles	1772 vos données K
personoplysninger	600 dine K
personopplysninger	2975 K
personuppgifter	3894 dina K
personverninnstillinger	2996 K
perspausdinti	45 K
pertama	2301 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3243 é K
pesquisadora	3243 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3680 K
""", 'ph': """
philosophe	1856 est K
phone	1060 news to your K
photographe	1856 est K
photographer	1114 staff K
photos	40 your K	40 vos K	40 tes K	1128 K from this story	1128 K from this event
""", 'pi': """
pictures	40 your K
pide	1472 K
piebilda	2792 K
piece	1162 this K	1307 this K
pierwszej	98 K wersji tekstu	98 K wersji artykułu
pierwszy	3195 K miesiąc
pievienojieties	51 K
pilihan	2282 sumber K
pirmas	2731 K mėnuo
pisala	3680 K je
pisalo	3680 K je
pisao	3680 K je
pisz	3144 K na
pitala	3680 K
pitali	3680 K
pitao	3680 K
pitch	1020 K in	1103 K in
pitching	1306 consider K in
pix	3242 um K	3341 K
""", 'pj': """
pjevali	3680 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2987 vær varsom-K
plakatens	3000 vær varsom-K
platformlarinda	4167 tüm podcast K
plats	42 var du på K
plattform	888 unsere K
player	9 this K
please	51 K join them	67 K tell us	1033 K log in to	1056 K share this	1104 K help	1263 K tell us about	1263 K tell us how	1263 K tell us your	1306 K chip in	1306 K give	1306 K help if	1306 K give if
pleide	3072 K
pliki	3114 bez zgody na K
plusartikelen	2950 K
plusartikels	2802 gratis K	2950 K
""", 'po': """
pobierz	3193 K naszą
poche	1812 dans votre K
podaj	77 K swój e-mail
podatkov	3808 obdelavo osebnih K
podatku	3077 przekaż #% K	3132 #% K	3132 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	502 K	625 K-app	692 vores K	757 den K können sie	757 den K kannst du	757 unseren K	888 unser K	888 unseren K	925 K	1016 το K μας	1096 follow the K	1307 our K	1470 nuestro K	1897 notre K	2300 K kami	2452 il nostro K	2889 op de K	2950 onze K	2999 hører K	3118 K	3194 nasz K	3340 nosso K	3610 K	3678 naš K	3706 K	3775 náš K	3804 K	4094 K'i	4094 K'imizi
podcasta	3610 K	3804 K
podcastapp	625 K	2889 favoriete K
podcaste	34 našom K
podcasten	625 K	2999 K
podcastimiz	4180 K
podcastimizi	34 K
podcastimme	34 K	1727 K
podcastov	3706 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	625 hvor du lytter til K	625 hvor du hører K	757 wo es K gibt	814 folgen des K	814 folge des K	925 K	1096 wherever you get your K	1096 wherever you listen to K	1096 wherever you get K
podcastu	34 naszego K	34 našem K	502 K	3118 K	3610 K	3706 K	3804 K
podcastul	34 K nostru	3447 K nostru
podcastunk	2191 K
podcastunkban	34 K
podcasty	502 K	575 naše K	3118 K	3706 K
podd	34 vår K	3990 vår K
poddapp	3918 K
poddar	34 våra K	3918 K finns
podden	3918 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3265 sua ajuda K
poden	50 els socis K
poderemos	3265 a sua ajuda K	3339 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2999 hører K	3070 vår K	3610 K	3804 K	3868 naš K
podkasta	3610 K	3804 K
podkastapp	2999 K
podkasten	2999 K
podkastu	3610 K	3804 K
podle	577 K
podotkl	577 K
podpora	574 vaše K	3774 vaša K	3867 vaša K
podpore	3775 vďaka K	3813 brez vaše K	3868 brez vaše K
podporo	3867 vašo K
podporte	3718 K	3774 K nás	3774 K našu
podpory	515 bez vaší K	575 bez vaší K	3718 bez vašej K	3775 bez vašej K
podprite	3813 K	3867 K nas	3867 K naše
podremos	1469 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3144 K nas
points	1164 the bullet K	1164 these bullet K	1164 the key K above
pokutoval	577 K
policy	1070 our cookie K
politica	3356 K de cookie
political	1090 is a K	1090 is the K editor
politicieni	3380 nu depinde de K
politika	4073 çerez K
politikasi	4074 gizlilik K
politikredakteur	839 ist K
politikredakteurin	839 ist K
politikressort	763 leitet das K
politikwissenschaftler	754 ist K
politologue	1788 est K
poll	35 our K	1074 vote in our K	1074 take our K	2890 onze K
polub	3091 K nas na
pomagajte	3867 K nam
pomocou	3720 K ai
pomozite	3620 K nam	3677 K nam
pomozte	574 K nám
ponavlja	3680 K
ponavljao	3680 K
ponctuel	1790 un don K
ponovno	45 K objavi
pop	1020 K your
popravek	98 K:
poprosil	577 K
poprosila	577 K
poprzedniej	98 K wersji
por	3269 um ano K #
poradil	577 K
portal	3194 nasz K	3678 naš K	3868 naš K
portalu	3128 na naszym K	3128 w naszym K
posez	1896 K-la à	1896 K-nous
posible	18 hace K
posielajte	3697 K nám
posielame	57 vám K
positions	1128 our open K
poslechnout	503 si můžete K
posljednji	3629 K besplatni članak
posredujte	49 K
possible	409 ajuda a fer K	458 ajuda a fer K
post	20 rest of this K	79 på e-K	1121 to view this K	1121 to see this K	1157 this is a paid K	1162 this K	1307 this K	2850 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3884 din e-K	3896 din e-K kommer inte
postadresse	60 e-K vises ikke	2966 din e-K	2977 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3677 K član	3867 K član	3867 K naročnik
postanizda	79 e-K	4098 her sabah e-K	4098 e-K	4112 e-K
postaw	54 K mi kawę	54 K kawę	3193 K nam	3193 K mi	3193 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	713 in dein K	713 in deinem K	713 direkt ins K	717 in ihrem K	717 in ihr K
postingan	2289 K bersama oleh
postkasti	1498 otse K
postkastis	1498 iga hommik sinu K	1498 sinu K
posts	15 free K	58 new K by mail
potrebbe	98 K urtare
potrebna	3677 K nam je
potrebujeme	3774 K vašu podporu
potrebujemo	3798 za ogled K	3867 K vašo
potremo	2372 aiuto K	2451 con il tuo aiuto K
potrivit	3449 K
potrzebujemy	3077 K twojego wsparcia	3193 K twojej pomocy	3193 K twojego wsparcia
pound	1306 K you give
pourboire	1791 un K
pourront	1841 traceurs K être déposés
poursuivez	1745 K votre lecture
poursuivre	1745 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3777 K	3870 je K
povedala	3777 K	3870 je K
povestit	3449 a K
povikao	3680 K
powered	1306 K by you
powerful	1307 hold the K to account
powiadomienia	14 K	3087 włącz K	3087 chcesz otrzymywać K	3088 K push
powiedzieli	3196 K
powtarza	3196 K
pozele	40 K tale
pozivala	3680 K
pozivali	3680 K
pozivao	3680 K
pozn	98 K. red
poznamenal	577 K
poznamenala	577 K
pozvala	3680 K
pozvao	3680 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2828 K mee	2949 K mee
praca	3194 nasza K
pracujte	500 K s námi	3704 K s nami
prati	3631 K nas na
pratite	3677 K nas
pravi	3870 K
precedente	98 versione K di questo	98 K versione di questo
precisa	3198 K de você	3339 K de si
precisamos	3199 K da sua ajuda	3202 K do seu apoio	3339 K da sua ajuda
precisato	2454 ha K
preciso	3229 é K estar logado
precizat	3449 a K
prednostne	3793 K vire
prednostni	3793 K vir
prednostnih	3793 K virov
prednostnim	3793 K virom
predplatitelia	50 K môžu	3726 len K	3726 iba K	3726 nájdu K	3726 prečítajú K	3778 K
predvajanje	3798 K videa
preferate	3364 sursele tale K	3428 surse K
preferences	1070 your cookie K	1173 cookie K	1173 privacy K
preferida	392 font K	1369 fuente K	3247 fonte K
preferidas	1369 fuentes K	3247 fontes K
preferides	392 fonts K
preferido	1369 medio K
preferidos	1369 medios K
preferirane	3599 K izvore
preferirani	3599 K izvor
preferiranih	3599 K izvora
preferita	2326 fonte K su google	2352 fonte K
preferite	2352 fonti K
preferowane	3110 K źródło	3110 K źródła
preferowanego	3110 K źródła
preferowanych	3110 K źródeł
preferowanym	3110 K źródłem
preferred	1060 K source on google	1108 K source	1177 K sources
preglednik	10 vaš K
prehratie	3700 K videa
prejemajte	3782 K vsako	3830 K
prejemati	3823 želite K
prejmite	3830 K
preklinjao	3680 K
prelua	45 K
preluarea	3363 K textelor
preluat	45 K
prema	3680 K
premier	1749 le K mois	1898 le K mois
premium	2870 toegang tot alle K
premoderated	1074 K
prenesite	3867 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3878 bli K	3878 redan K	3879 som K	3945 en K	3989 bli K
prenumeranter	50 K kan	3878 endast för K	3936 är för K	3936 bara K	3936 endast K	3990 våra K	3993 K
prenumerata	2733 K
prenumeration	3993 K
prenumerationen	3883 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2705 tik K
prenumeratoriams	2674 tik K	2705 tekstas skirtas K	2705 straipsnis skirtas K
prenumeratorzy	50 K mogą	3140 tylko K
prenumerera	80 K	3878 K för att	3883 K på nyhetsbrev	3923 genom att K	3989 K på vårt
prenumeruojate	2674 jau K
prenumeruokite	80 K	2729 K
preostanek	3781 K članka
presenteie	3206 K
prethodnog	3635 bez K odobrenja
prethodnoj	98 K verziji
pretplata	3681 K
pretplati	3615 hvala na K
pretplatite	80 K se	3583 K se već od	3677 K se
pretplatnici	50 K mogu	3628 samo K	3681 K
pretplatnicima	3583 dostupan samo K	3583 dostupan je samo K	3583 dostupan je K	3583 dostupno samo K	3595 samo K	3628 samo K
pretplatnik	50 kao K	80 postanite K	3583 već ste K	3677 postanite K
pretplatnike	3583 dostupan samo za K	3595 samo za K
pretplatu	3584 već imate K	3616 uz K	3616 K	3637 uz K
preuzeti	45 K
preuzimanje	3594 zabranjeno K	3619 zabranjeno K	3619 zabranjeno je K
preuzmite	3677 K našu
preventing	1066 browser extension is K
prevention	98 suicide K
preview	1178 free K
previous	98 K version of this
price	1308 the K of a
pridaj	51 K sa
pridajte	51 K sa	3729 K si nás	3774 K sa k nám
prihvatate	3615 prijavom K
prijavi	24 K se	3615 hvala na K
prijavili	3615 hvala što ste se K
prijavite	24 K se	3677 K se na naš	3677 K se na naše	3867 K se na
prijavo	3808 s K se	3808 s K na	3808 hvala za K
prijavom	3615 K se slažete	3615 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3793 K vir
priljubljene	3793 K vire
priljubljeni	3793 K vir
prima	3448 K lună
primajte	3636 K
primate	3630 želite da K
primati	3630 želite K
primeira	98 K versão deste	98 K versão desta
primeiro	3341 K mês
primer	459 el K mes	1471 el K mes
primo	2453 il K mese
principles	1091 the thomson reuters trust K
print	1056 click to K	1265 will not K your	1265 won't K your
prioriterad	3909 K källa
pripojte	51 K sa
pripomenul	3777 K
prisijunkite	24 K	51 K	2729 K prie mūsų
prispejte	90 K, koľko môžete	3718 K	3774 K	3774 K aj vy
prispevek	3868 ta K
privacidad	1348 política de K	1470 nuestra política de K
privacidade	3226 política de K
privacitat	397 política de K
privacy	1070 see our K policy	1070 to our K policy and terms	1070 and the google K policy	1307 our K policy
privacybeleid	2824 ons K	2865 ga je akkoord met het K
privacyverklaring	2826 K
private	60 your email will stay K
privatlivspolitik	600 K
priznaje	3680 K
priznal	3777 K
priznala	3680 K
priznao	3680 K
probe	846 K-abo
probeabo	696 K	705 wochen im K	846 K	846 das K
probeer	2949 K nu	2949 K een maand
proberen	2951 gratis K
processing	1070 consent to the K
prochains	1897 nos K articles
procurada	98 K, a
prodavnici	3608 našoj K
produce	1146 not free to K	1146 not cheap to K
produced	1157 K by our brand
proefabonnement	2804 K	2949 neem een K	2951 K
profesor	1364 es K	3366 este K
profesora	1364 es K
professeur	1788 est K
professeure	1788 est K
professionista	2349 è giornalista K	2349 giornalista K
professor	394 és K	754 ist K	1090 is a K	1090 is an assistant K	3243 é K
professora	394 és K	3243 é K
professore	2349 è K
professoressa	2349 è K
professorin	754 ist K
profilazione	2332 i cookie di K
profitez	1731 K de	1745 K de nos offres
prohibida	1362 queda K
proibida	3240 é K a
project	1809 trust K
promenjena	98 imena su K
promijenjena	98 imena su K
promis	3449 a K	3449 au K
promise	1306 K never to
propietaris	438 sense K	438 ni K
propustite	3630 ne K
prosbu	462 máme na vás K	462 máme malou K	3693 máme malú K	3693 malú K
proseguire	2375 per K la lettura
prosil	577 K
prosila	577 K
prosili	577 K	3196 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3196 K
protejate	3388 K de dreptul de autor
provalo	2313 K gratis	2451 K gratis
provided	1070 content K by a third party	1121 contains content K by
provision	731 erhalten wir eine K	731 eine kleine K	803 bekommen wir eine K	803 eine K vom	825 K	3955 K
provisions	731 K-links
provisionslinks	825 K
prozent	794 K rabatt
przedruk	45 K	3130 K za zgodą
przedrukujcie	45 K
przegap	3142 nie K
przekonuje	3196 K
przetisknout	45 K
przetwarzanie	3096 K danych osobowych
przez	95 K mgid	3134 K ai
przycisk	3123 klikając K
przyznaje	3196 K
""", 'ps': """
psal	577 K
psala	577 K
""", 'pt': """
ptal	577 K se
ptala	577 K se
ptali	577 K se
ptaly	577 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2335 prima di K un commento
pubblicato	22 non sarà K	2335 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3228 o seu endereço de e-mail não será K
publicat	3388 a fost K inițial în
publication	1027 is a reader-supported K	1157 accurate at the time of K	1157 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3930 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1345 bloqueador de K	1470 sin K
publicidade	11 a K	70 sem K	3256 depois da K
publicista	2178 K
publicitat	11 la K	70 sense K	458 sense K
publicitate	11 K	70 fără K
publicysta	3180 , K
publicystka	3180 , K
publikovanie	3691 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1265 will not K your	1265 won't K your	1265 never K your	1265 we may K your
published	22 will not be K	60 email won't be K	1074 your email address will not be K	1092 was first K by	1092 was first K on	1159 K under license
publishing	1157 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1666 suoraan K
puis	1746 K # €
puisque	1733 K vous êtes là
pungkasnya	2302 K
punya	2200 sudah K akun
purchase	1065 K through links on our site
push	785 per K
pushbericht	2863 een K bij
pushbeskeder	628 K
pushmeldingen	2814 K
pushnotiser	3920 K
pushvarsler	3002 K
pustit	503 si můžete K
pustite	77 K svoj e-naslov
puts	1206 our app K
""", 'py': """
pytali	3196 K
pyysi	1729 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1312 K pedirte un favor
questa	9 K mappa
questions	98 not respond to K
questo	9 K tweet	9 K video
qui	2305 già che sei K
quieras	1320 cancela cuando K	1471 cancela cuando K
quitter	1733 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2890 doe de K	2890 onze K	3120 nasz K	3120 K
quizie	3120 naszym K	3120 K
""", 'ra': """
raccolta	2455 K fondi
racconta	2454 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2454 ha K
raconte	1899 K
racontez	38 K-nous	67 K-nous
rad	3678 naš K
radil	577 K
radila	577 K
radili	577 K
radzi	3196 K
radzili	3196 K
radzono	3196 K
ragino	2732 K
raise	1146 help us K
rajaton	1632 K pääsy
rakendus	1496 meie K	1496 K
rakenduses	1496 K
raksti	38 K mums	67 K mums	2789 K mums
rakstiet	38 K mums	67 K mums
raksts	2790 šis K
rakstu	2768 šo K
rakstus	2790 visus K
ralat	98 K:
range	1198 shop the K
rappelle	1899 K
rapporterar	3976 K från
rapporterer	678 K fra	3056 K fra
""", 're': """
reach	1118 K him at	1118 K her at	1118 K them at	1146 we would K our goal	1146 we'd K our goal	1306 help us K
reached	1041 you've K your limit of free	1089 can be K at
reacties	85 in de K	2829 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1041 # % left to K	1098 is K by an ai	1098 is K by ai	1152 link can K this	1218 free to K	1218 free for all to K	1307 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	98 K may find	1022 we're asking K	1099 thank you, K	1146 funded by K like you	1167 K' editor	1199 K make this	1218 thanks to our K	1225 K like you	1306 K like you	1306 join the K	1307 our K	1307 funded by its K	1310 appeal for K	1310 K pay
reading	0 K time	1033 keep K for just	1033 keep K with a	1033 K this post for free	1037 to finish K	1037 to keep K	1152 to your K list	1219 you're K	1219 you are K	1219 you've been K
reageerde	98 K niet
reageren	6 K	98 wilde niet K	2829 om te K	2845 K? mail	2845 K op dit artikel
reagiert	98 anfrage nicht K
realizarea	3375 nu a participat la K
realizzazione	2362 non ha partecipato alla K
recalled	1309 K
recalls	1309 K
recaptcha	206 K	1001 K	1043 protected by K	1447 K	1872 K	2290 K	2429 K	2553 K	3319 K	3435 K	4163 K	4512 K
receba	3198 K as	3210 K no seu	3210 K todos os dias	3339 K no seu
receive	1043 K email from us on behalf of	1044 sign up to K	1044 K emails from	1070 agree to K emails	1306 to K new posts
recensent	2936 is K
recevez	1731 K chaque	1755 K chaque	1755 K tous les	1896 K notre
recevoir	1761 K les alertes	1814 j'accepte de K
recherche	98 für diese K haben wir	888 diese K
recherchen	888 unsere K
rechercheteam	39 unser K	39 unserem K	762 K
rechtbankverslaggever	2885 is K
recibe	1311 K cada	1330 K cada	1330 K todas las
recibir	1392 acepto K
recipe	1203 links in this K
reclamat	3449 a K
reclame	70 fără K	3447 fără K
reclamelor	3409 blocare a K
reclamevrij	70 K
recomandat	3449 a K	3449 au K
recomenda	3342 K
reconheceu	3342 K
reconnu	1899 a K
rectificare	98 K:
rectificatie	98 K
rectificatif	98 K
recunoscut	3449 a K
recurring	1103 K donation	1308 K donation
red	98 anm. d. K
redacteur	2846 is K	2846 is politiek K	2885 werkt als K	2936 is K
redactie	39 onze K	98 noot van de K	2828 mail de K	2845 contact op met onze K	2845 contact op met de K	2845 tip voor de K	2849 mening van de K	2874 K heeft geen	2949 mail de K	2949 tip de K	2950 onze K
redactor	394 és K	1364 es K	1431 es K jefe	3366 este K
redactora	394 és K	1364 es K	1431 es K jefa
redakce	494 napište do K	500 do K	500 do naší K	575 naše K	575 jsme malá K
redakci	39 naší K	575 naši K
redakcia	3775 naša K	3775 sme malá K
redakcie	3691 bez súhlasu K	3697 napíšte do K	3704 do K	3704 do našej K
redakcii	39 našej K
redakcija	2730 mūsų K	2790 mūsu K	3678 naša K	3678 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3601 javite se K	3601 pišite K	3608 našoj K
redakcijos	2684 K sutikimo
redakciju	3678 našu K
redakcja	3194 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	98 od K:	3130 bez zgody K	3194 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	98 catatan K	2299 hubungi K	2300 K kami	2300 email K	2300 K
redaksjon	3070 vår K
redaksjonen	38 tips K	67 tips K	3069 kontakt K	3070 kontakt K
redakteur	754 ist K	763 als K	763 seit # K	874 ist seit # K
redakteurin	754 ist K	763 als K	763 seit # K	874 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	98 anmerkung der K	98 namen von der K geändert	98 name von der K geändert	98 der K bekannt	98 anfrage unserer K	692 vores K	763 leitet die K	767 meinung der K	803 K war an der	804 nicht von der K	807 melden sie sich bei der K	827 produkte wurden von der K	888 unsere K	3990 vår K
redaktionell	827 produkte K ausgewählt
redaktionelle	734 externe K inhalte
redaktionen	602 skriv til K	3896 mejla K
redaktionens	98 K anmärkning	98 K anmærkning
redaktor	495 je K	495 , K	495 - K	561 je K	561 , K	3113 - K	3113 , K	3698 je K	3698 , K	3698 - K
redaktore	2749 galvenā K	2749 K
redaktorem	495 je K	561 je K	3113 jest K	3180 jest K
redaktorius	2689 K
redaktorka	495 je K	495 , K	495 - K	561 je K	561 , K	3113 - K	3113 , K	3698 je K	3698 , K	3698 - K
redaktorkou	495 je K	561 je K	3698 je K
redaktorom	3698 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2749 galvenais K	2749 K
redaktur	2224 adalah K
redator	3303 é K
redatora	3303 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	98 nota della K	2371 la K ti invia	2413 lavora nella K	2413 è entrata in K	2413 è entrato in K	2452 la nostra K
reenvia	49 K
references	98 contains K to
refresh	1133 K this page	1133 K the page
regala	1320 K esta nota
reggel	17 minden K
regioverslaggever	2846 is K
registe	3206 K-se para
register	1033 K for free to
registered	1150 K users can
registraci	508 děkujeme za K	510 po K
registrarte	1330 al K
registrate	1392 K a nuestro	1469 K
registrati	2304 K per	2316 K per	2451 K gratis
registration	1178 free K gives
registreer	2802 K je
registrera	3923 genom att K dig
registrere	3005 ved å K deg
registrieren	706 K sie sich
registrierung	759 K	793 mit ihrer K	794 die K ist kostenlos
registrirajte	3616 K se besplatno	3616 besplatno se K	3809 brezplačno K	3809 K se brezplačno
registrujte	574 K se	3616 K se besplatno
regrette	1899 K
regrettent	1899 K
reiseangebote	813 unsere K
rejoignez	51 K-les	51 K-nous	1765 K-nous sur	1896 K-nous	1896 K notre	1896 K nos
rejoins	51 K-les
rekao	3680 K
rekla	3680 K
reklam	70 bez K	70 nie mamy K	70 K yok	575 bez K	3194 bez K	3194 nie mamy K
reklama	3678 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	3010 K
reklamelinks	74 K	635 K
reklamer	70 ingen K	692 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3129 we współpracy K
reklamsiz	70 K	4180 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3180 K z
relatos	98 contém K
relatou	3342 K
rely	1261 you K on	1307 we K on
remaining	1041 free articles K	1041 free article K	1041 articles K this month	1041 free stories K
remind	1310 K me later
removed	1074 this comment has been K
rendszeres	2190 legyen K
rendue	60 e-mail ne sera pas K
replied	1309 K
reply	6 leave a K	1250 just hit K	1250 hit K and	1250 hit K to
replying	1250 K to this email
report	53 months on this K	53 months to K	1137 K an error
reportage	888 diese K	1897 ce K
reportagem	39 nossa K	53 meses nesta K	98 procurada pela K	98 procurado pela K	3340 esta K
reportagens	3340 nossas K
reportaje	98 para este K	1470 este K
reported	1302 K from	1309 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	678 er K på	754 ist K	763 als K	763 seit # K	1087 contact the K at	1088 is a K at	1090 is a K	1090 is a senior K	1112 contact the K	1112 contact our K	1112 email the K	1114 K	1788 est K	1856 est grand K	1856 est grande K	2224 adalah K	2994 er K i	3056 er K i	3113 - K	3113 , K	3180 , K	3366 este K	3602 je K	3602 , K	3796 je K	3796 , K	3913 är K på	3976 är K på	3976 är K
reportera	39 naszego K	1364 es K
reporterem	39 naszym K	3113 jest K	3180 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	754 ist K	763 als K	763 seit # K
reporterka	3113 - K	3113 , K	3180 , K	3602 je K	3796 je K
reportero	1364 es K
reporters	39 our K	1306 ask our K	1307 our K	1307 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1074 why are you K this	1146 keep our K free	1163 this K	1185 more of our K	1307 our K	1307 this K	1307 K like this	1307 goes to K
reportrar	39 våra K
reports	1116 K on
repost	45 K this
representa	3246 não K a opinião
representam	3228 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1092 may not be K
reproducerea	3363 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1091 K without permission	1159 K in whole or in part	1786 toute K	1786 droits de K	1786 K interdite	1787 toute K	1787 droits de K	1787 K interdite
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
republish	45 K	1091 K our articles	1091 K this article	1159 K this story	1159 K our stories
republished	45 K	1091 K with permission	1091 is K from
requests	98 K for comment
required	21 K fields are marked	1074 K fields are marked
research	1090 is a K fellow
researcher	1090 is a senior K	1090 is a K
reserva	29 es K el dret
reservados	1362 derechos K	3239 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	391 tots els drets K
reserve	29 K the right
reserved	910 all rights K	1033 article is K for	1091 all rights K	2485 all rights K
reserves	29 K the right
respond	43 want to K	98 did not K to	98 didn't K to
responderam	98 não K
respondeu	98 não K
respondido	98 no han K a	98 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2413 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1388 K de sus autores	1388 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3228 os comentários são de K
responsabiliza	30 não se K	1388 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1388 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	839 ist K
ressortleiterin	839 ist K
rest	20 to read the K	1033 to read the K of this	1162 the K of this
restants	1751 articles gratuits K
reste	1752 il vous K #%	1752 il vous K # %
resultater	616 google-K
results	1177 your search K	1177 your google K
retrouvez	1765 K-nous sur	1795 K	1896 K-nous
rette	626 K fejl
rettelse	98 K:
retter	626 K fejl	626 K alle fejl	3000 vi K feil
rettet	98 K:	98 saken er K
rettifica	98 K:
rettigheter	2986 alle K forbeholdt
reuters	1786 avec K	1787 avec K
revcontent	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
revelou	3342 K
revient	1815 vous K qu'à
rewritten	1091 may not be published, broadcast, K
""", 'ri': """
ricamiz	4059 küçük bir K var	4059 sizden bir K var
ricercatore	2349 è K
ricercatrice	2349 è K
ricevi	2321 K ogni	2451 K ogni	2451 K la
richtigstellung	98 K:
ricordato	2454 ha K
rief	890 K
riep	2952 K
riferito	2454 ha K
riippumaton	1727 K media
riippumatonta	1726 tue K	1727 K journalismia
riporter	2178 K
riportere	2178 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2346 K riservata	2346 © K	2379 è vietata la K	2379 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2381 K agli abbonati
riservati	2346 tutti i diritti K	2381 K agli abbonati
riservato	2313 K ai nostri abbonati	2313 questo contenuto è K	2375 K agli utenti	2381 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	98 non ha K	98 non hanno K
""", 'ro': """
robot	623 af en K	1447 no soy un K	1872 je ne suis pas un K	2290 saya bukan K	2429 non sono un K	3319 não sou um K	3435 nu sunt K
rocznie	3195 K
ropade	3992 K
ropar	3992 K
roper	3072 K
ropte	3072 K
roskapostia	71 ei K
round	1102 our K-up
roundup	1043 get a weekly K	1102 our K	1102 weekly K
rozhodl	577 K
rozhodol	3777 K
rozpowszechnianie	3107 K artykułu	3130 dalsze K
""", 'ru': """
rubrice	512 najdete v K
ruft	890 K
ruga	3449 îi K	3449 îl K
rugat	3449 a K	3449 au K
rugau	3449 K
rukoili	1729 K
ruled	1309 K
rundbrief	78 K	758 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3072 K	3992 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3992 K
sagde	694 K
sagen	890 K
saggista	2413 è K
saglasnosti	3635 bez K
sagt	890 K
sagte	890 K
sagten	890 K
said	1309 K
saisissez	77 K votre adresse
saken	2954 likte du denne K	3000 feil i K	3028 denne K	3028 få K	3069 les hele K	3070 denne K
saker	3028 flere K	3070 våre K	3070 alle K
saklidir	4080 tüm haklari K	4080 her hakki K
sako	2732 K
saluran	2207 ikuti K	2207 gabung di K	2300 K kami
samarbeid	3010 i K med en annonsør
samarbejde	635 i K med en annoncør
samarbete	3928 i K med en annonsör
samaritans	98 K
samedi	17 chaque K
samenvatting	2887 deze K	2887 de K is
samenwerking	2874 betaalde K	2874 K met onze partner	2874 K met een commerciële
samstag	17 jeden K
samtycke	3915 ditt K
samtykke	622 dit K	622 give K	630 jeg giver K til	2996 ditt K	2996 gi K
samtykket	2996 K ditt
sang	694 K	3072 K
sanoi	1729 K
sanoivat	1729 K
sanoo	1729 K
sans	70 K pub
satin	4105 K alin
satura	2750 ārējā K
saturday	17 every K
saturdays	1211 delivered K	1211 sent K
sauca	2792 K
saugomos	2677 visos teisės K
savetovala	3680 K
savetovali	3680 K
savetovao	3680 K
savetuje	3680 K
savjetovala	3680 K
savjetovali	3680 K
savjetovao	3680 K
savjetuje	3680 K
savundu	4182 K
say	1020 have your K	1074 have your K in
saya	62 tag K
sayenizde	4180 sizin K
says	1309 K
sazinies	2789 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2323 K l'app	2323 K la app	2323 K la nostra app	2451 K la nostra	2451 K l'app
schauen	887 K sie vorbei
schick	49 K ihn	49 K es	837 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	837 K sie uns	887 K sie uns
schilderungen	98 enthält K	98 K von
schimbat	98 numele a fost K
schimbate	98 numele au fost K
schnupperabo	846 K
schokkend	98 kan als K
schon	697 wenn sie K hier sind	697 wo sie K hier sind
schreef	2952 K
schreib	38 K uns	67 K uns	807 K uns	887 K uns	888 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	696 K sie an	737 K sie uns ihre meinung	807 K sie uns	887 K sie uns
schreibt	38 K uns	67 K uns	754 K über	754 K für	764 K seit # für	874 K als freie	874 K als freier	887 K uns	888 K mir unten	888 K uns unten	890 K
schrieb	890 K
schriftlicher	749 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2794 K u in	2794 K je in	2807 K je in voor	2807 K je gratis in	2908 K je hier in	2949 K je gratis in
schrijft	2846 K over	2846 K voor	2936 K voor	2952 K
schrijver	2846 is K en	2849 mening van de K
scria	3449 K pe	3449 K în	3449 așa K
scrie	38 K-ne	67 K-ne	3446 K-ne
scrii	3446 să ne K
scriitoare	3366 este K
scriitor	3366 este K
scripts	1066 unblock K
scris	3449 a K
scritto	2452 chi ha K questo	2454 ha K
scrittore	2349 è uno K
scrittrice	2349 è una K
scrive	2349 K di	2349 K per
scriveteci	38 K	67 K
scrivi	2304 K a
scrivici	38 K	67 K	2451 K
""", 'se': """
search	1177 on google K
sebelumnya	98 versi K
sebenarnya	98 bukan nama K
secondo	2454 K
section	55 K #g	1075 in the comment K
secure	1112 K drop
securedrop	1112 K
securely	1112 K on signal	1112 K via signal	1112 contact us K	1112 reach us K
seda	49 jaga K
see	42 did you K it	1244 if you K
segnalacelo	2451 K
segons	460 K
segueix	457 K-nos
seguici	2326 K su	2326 K anche su	2451 K
seguir	1341 puedes K a	1341 puede K a
segundo	3342 K
sehen	842 K sie hier.
seit	874 ist K # bei
sekarang	2299 donasi K	2299 daftar K	2299 gabung K	2299 unduh aplikasi K
sekite	2729 K mus
sekojiet	2789 K mums
selaimesi	10 K
seleciona	3264 a redação K
selected	1157 K by our
selengkapnya	2198 untuk membaca K	2237 membaca artikel K
selgitas	1534 K
selitti	1729 K
selon	1899 K
selvmordstanker	98 K
semaine	17 chaque K	17 une fois par K	1898 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1471 a la K	3341 por K
semanal	78 la carta K	1330 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	691 K os	1043 we'll K you	1112 K us a tip	2979 K inn	3069 K oss
sende	3005 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	837 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1206 our app K you
seneste	625 K afsnit
sense	71 K spam
sensibilidad	98 puede herir la K	98 pueden herir la K
senza	71 K spam	2372 K di te non	2451 K di te non
sermayeden	4139 K bağimsiz
service	1788 est chef du K	1788 est cheffe du K	1856 a rejoint le K
serwisie	3128 w K	3143 naszym K
serwisu	3114 treści z K	3114 treść z K
seslendi	4182 diye K	4182 K
setiap	17 K pagi	2301 K bulan
setmana	457 rep cada K
setmanalment	17 K
settimana	17 ogni K	2453 alla K
settings	1070 cookie K	1173 cookie K	1173 privacy K
setuju	43 tidak K?
setujui	2225 K cookie
seuraa	1726 K meitä
seus	3338 # dos K #	3338 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1056 K this with	1056 K this post on	1056 K this if you	1056 K this far and wide	1056 click to K	1065 we may get a K
shareholders	1146 not by K	1307 no K
shop	1170 our K	1198 K our	1230 in our K	1230 from our K	1230 our K now
shope	3704 našom e-K
shopping	1203 our K links
shopu	500 našem e-K	3608 našem web K	3704 nášho e-K
should	1112 story we K	1112 we K look into	1112 we K know about
shouted	1309 K
showcase	238 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	774 jetzt tickets K:	819 K sie unsere arbeit
sier	3008 til du K opp	3072 K
siga	3219 K-nos no	3219 K-nos nas	3339 K-nos
siger	694 K
sign	24 K in	1044 K up to get	1104 K up	1214 K up for our	1214 K up to our	1306 K up for our	1306 K up to our	1306 when you K up	1306 K up now
signal	617 på K	761 auf K	761 K-kanal	2991 på K	3910 på K
signaler	1774 K une erreur
signalez	1896 K-la-nous	1896 K-le-nous
signali	3696 K
signalu	493 K	3111 K
signing	1043 thanks for K up	1043 thank you for K up	1043 by K up, i agree	1043 by K up, you agree	1043 by K up you agree
silakan	2198 K login	2198 K masuk
silenced	1307 refuse to be K
simply	1250 K hit reply
since	1022 K you're here
sinds	2936 werkt K #
sini	2299 klik di K	4178 #'K
sinirsiz	4083 K erişim
sinulle	1627 meillä on K pyyntö
site	64 ayna K	1170 our jobs K	1307 our K	2950 onze K
sitede	4090 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2792 K
skaityti	2674 norėdami K toliau	2674 norint K toliau	2674 K toliau galite
skaitytojai	2730 mūsų K
skaitytojams	2730 mūsų K
skelbiamas	22 nebus K
skicka	3923 genom att K	3989 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	98 innehåller K
skildringer	98 inneholder K
skirkite	2699 K # proc	2729 K paramą
sklepem	3117 naszym K
sklepie	3117 naszym K
skontaktuj	38 K się z nami	3112 K się z nami	3112 K się z naszym	3112 K się z naszą	3112 K się z autorem	3112 K się z autorką
skreg	694 K
skrek	3072 K	3992 K
skrev	694 K	3072 K	3992 K
skribent	620 er fast K	2994 er K	3913 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	691 K til os	691 K dig op	3883 K upp dig	3989 K upp dig	3989 K till oss
skrive	21 logget ind for at K	3070 vi bør K om	3070 vi burde K om
skrivefeil	3000 funnet en K
skriver	694 K	3072 K	3992 K
skrzynce	3083 w twojej K
""", 'sl': """
slant	3991 en K
slapukais	2690 K	2708 K
slapukus	2690 K
sledite	3867 K nam
sledujte	473 K nás	526 K nás živě	574 K nás	3774 K nás
sliboval	577 K
slobodno	3677 podržite K
sluit	51 K je aan
""", 'sm': """
small	1199 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	457 fes-te K	457 fes-te'n K
socia	51 hazte K	80 hazte K	1311 hazte K	1367 hazte K
social	727 auch bei K media
socialmediacookies	2850 K
socio	51 hazte K	80 hazte K	1311 hazte K	1315 hazte K	1367 hazte K
sociologue	1788 est K
socios	1397 solo para K	1397 sólo para K
socis	80 feu-vos K
sodelovanju	3810 v K s partnerjem
soglasja	3827 brez K	3827 brez pisnega K
som	3028 en sak K
somebody	1242 if you know K	1242 K sent you this
someone	1056 send this to K	1242 if you know K	1242 K sent you this
something	1137 see K wrong	1137 K is wrong	1244 if we got K wrong	1244 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3449 arată un K
sondajul	35 K nostru
sonderheft	813 unser K	813 das K
sondzie	3120 naszej K	3120 w K	3137 weź udział w K
sonntag	17 jeden K
sordu	4182 K	4182 diye K
sordular	4182 K
soruyor	4182 K
sostegno	2308 il tuo K ci	2308 abbiamo bisogno del tuo K	2451 il tuo K
sostenerci	2308 puoi K
sostengono	2372 ci K ogni mese
sostenitore	80 diventa K	2451 diventa K
sostenitori	2452 i nostri K
sostiene	2347 chi ci K	2452 chi ci K	2454 K
sostieni	2308 K il nostro	2308 K la nostra	2451 K il	2451 K la
sostienici	2347 K	2451 K
sostuvo	1472 K
sottolinea	2454 K
soubory	487 K cookie
souhlasu	486 bez K	529 bez K
souligne	1899 K
source	1108 top K
soutenez	1736 K notre	1790 K-nous	1790 K notre	1818 en vous abonnant, vous K	1896 K-nous	1896 K notre	1896 K-le	1896 K-la
soutenir	1732 nous K	1737 pour nous K	1896 K notre
soutien	1731 votre K	1736 votre K est	1736 a besoin de votre K	1815 votre K, même
soutiennent	1815 nous K chaque mois
soutiens	1896 je K
sovelluksellamme	84 K
sovelluksemme	1636 lataa K	1727 K
sovelluksessa	1636 avaa K	1667 K
sovelluksessamme	84 K
sovellus	1636 lataa K	1636 lataa ilmainen K	1667 K	1726 lataa K
""", 'sp': """
spaltist	2994 er K	2994 er fast K	3056 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1306 can you K
specchio	64 sito K
spelregels	2829 K
spende	696 ihre K	696 mit einer K	700 deine K für	700 ihre K hilft	700 deine K hilft	700 jede K hilft	700 jede kleine K hilft	700 jede K zählt	887 deine K	887 eure K	887 K jetzt	887 K uns	891 K
spenden	696 jetzt K	696 K sie	891 K
spendenaufruf	891 K
spendenaufrufe	891 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	887 K uns
spendieren	54 K sie mir einen kaffee	887 K sie uns
spiega	2454 K
spiegato	2454 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	98 achtung, K	98 enthält K	98 K içerir
spoilers	98 contains K	98 K ahead	98 contient des K	98 contiene K	98 contém K	98 bevat K
spoilery	98 zawiera K	98 obsahuje K
sponsored	1165 K content
sportredacteur	2885 is K
sportredakteur	839 ist K
sportredakteurin	839 ist K
sportressort	763 leitet das K
sportskommentator	2994 er K
sportverslaggever	2846 is K
spot	1244 if you K
spotify	4094 K'da	4167 K'da dinle	4167 K'dan dinle
spotted	1244 if you've K
spottete	890 K
spravodajcom	3698 je K
sprijinul	3446 K tău	3446 avem nevoie de K	3447 K tău
sprostowanie	98 K
spune	38 K-ne	67 K-ne	3446 K-ne	3447 K-mi mai jos	3449 K
spunea	3449 K
spuneau	3449 K
spurgte	694 K
spurte	3072 K
spus	3449 a K	3449 au K
""", 'sq': """
squadra	2452 la nostra K
""", 'st': """
staat	2952 K er
stabilito	2454 ha K
stadsverslaggever	2885 is K
stammt	835 K von einer ki
stand	1306 K with us
standards	1091 our K: the	1167 our K team
starred	60 K fields
starting	1231 tickets K at
statement	1252 forward-looking K
statements	1252 forward-looking K	1252 forward looking K
stay	1133 K with us for
ste	3693 keď K už tu	3792 ker K že tu
stede	42 var du til K
stelde	2952 K
stellen	813 wir K ein
stellenangebote	773 aktuelle K
stellenmarkt	773 unserem K
stellenportal	813 unserem K	813 unser K
stemme	623 ai-K
steuerlich	789 K absetzbar
steun	2794 uw K	2798 met jouw K	2798 met uw K	2798 K ons met	2841 K ons	2949 K ons	2949 K onze	2949 jouw K
stiahnite	3774 K si
stichpunkte	812 die K
stillingen	645 søg K	3023 søk K
stimme	755 K
stjerne	60 felter med K
stod	694 K der	3992 K det
stond	2952 K
stopite	3795 K v stik z
stopspillet	83 K
store	507 app K	783 im app K	1170 our K	1230 in our K	1230 from our K	3710 app K
stories	15 free K	1041 free K left	1087 for more K like this	1150 access to all our K	1163 K like this	1185 more of our K	1307 our K	1307 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1033 to read the full K	1041 free K left	1041 last free K	1047 read this K in the app	1056 share this K on	1087 if you have a K to tell	1087 email your K to	1112 K for us	1152 save this K	1162 this K	1162 the full K	1163 this K	1163 a K like this	1164 this K	1307 this K	1307 K that took us
straight	1043 K to your inbox	1209 emailed K to you
straipsniai	2701 nemokami K	2705 geriausi K jūsų
straipsnis	2705 nemokamas K	2730 šis K
straipsnius	2701 nemokamus K
streszczeniu	3134 o K ai
striga	3449 K
strigat	3449 a K	3449 au K
strigau	3449 K
strinjate	43 se ne K	43 se K
strona	3095 ta K używa
studio	1157 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2882 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2882 K een mail	2882 K ze naar
""", 'su': """
suas	3338 # das K #	3338 # de K #
subliniat	3449 a K
submitting	1043 by K your email
subscreva	3210 K a nossa	3210 K as
subscribe	1033 K to continue reading	1033 K to read the full	1033 to continue reading, K	1033 K to get access	1033 K for full access	1033 K to unlock	1033 already K?	1043 K to our free	1043 K to our weekly	1043 K to our daily	1043 K for more	1060 K to our channel	1060 K to our podcast	1096 K to the podcast	1096 K to our podcast	1150 if you already K	1150 K now for	1174 K here	1174 K below	1306 K to our	1306 K today	1306 K now	1306 K to get	1306 K for free
subscribed	1143 you are now K to	1195 you have K
subscriber	50 as a K	1020 become a K	1033 already a K	1033 this is a K-only	1035 existing K	1150 K-only article	1150 K-only story	1150 K-only content	1150 not a K?	1170 K event	1178 K account	1306 becoming a paid K	1306 free or paid K
subscribers	50 K can	50 K may	1033 this article is for premium K	1033 for K only	1033 exclusively for K	1033 is exclusive to K	1033 for paying K	1033 for paid K	1033 is for K	1033 are for K	1033 only K can read	1035 existing K	1150 exclusive to our K	1150 exclusively to K	1180 K can comment	1218 thanks to our K	1307 our K	1310 K
subscribing	1033 by K to our	1043 by K, you agree	1220 consider K	1306 consider K
subscription	1033 off annual K	1033 off an annual K	1033 your K helps	1033 K is being used on another	1033 upgrade your K	1033 sign up for a K	1033 purchase a paid K	1150 your K supports	1150 your K makes	1150 our K offers	1150 our K options	1178 without a K	1220 consider a K	1308 annual K	1310 K
subscriptions	1310 K
subscriptor	385 ja n'ets K	457 fes-te K	457 fes-te'n K
subscriptors	50 els K poden	385 només per a K	409 gràcies als K	412 exclusiu per a K	461 K
subscrit	408 K al nostre
subscriu	80 K-te	457 K-te
subscriure	408 en K't
subskrybenci	50 K mogą	3140 tylko K	3194 nasi K	3197 K
subskrybent	50 jako K
subskrypcja	3197 K
subskrypcje	3197 K
subskrypcji	3126 w K	3148 w K
substack	1033 in the K app	1310 K
substacks	1310 K
subvention	1815 aucune K et
succes	3349 te-ai abonat cu K
successfully	1195 K subscribed
sued	1309 K
sufletului	98 telefonul K
suglasnosti	3635 bez K
suicidaires	98 idées K	98 pensées K
suicidas	98 ideas K
suicide	98 K & crisis
suite	98 n'a pas donné K	1818 pour lire la K	1818 lire la K ?
suivez	1765 K-nous sur	1896 K-nous
suivre	49 faites-le K
suizid	98 geht es um K
suizidale	98 K gedanken
suizidgedanken	98 K
suma	51 K-t'hi
sumate	51 K	1469 K al	1469 K
summary	1164 this K
sunday	17 every K	1102 our K email
sundays	17 on K	1211 sent K
suosikiksi	1653 K
suositteli	1729 K
suport	409 amb el teu K podem	409 ens donen K cada mes	457 dona'ns K	457 el teu K	458 ens donen K
suporta	3223 o seu browser não K
support	1027 please K us	1027 your K, no matter how small	1027 K our work by	1027 to K my work	1027 you can K us	1066 your browser does not K	1146 K fact-based	1306 K us	1306 K our	1306 K my work	1306 K this work	1306 your K	1306 we ask you to K	1306 K the show
supporta	2330 il tuo browser non K
supported	1066 your browser is not K	1307 reader-K	1307 reader K	1307 member-K	1307 listener-K
supporter	1306 become a K
supporters	1218 thanks to our K	1225 K like you
supporting	1027 please consider K	1306 consider K
survei	2300 K kami
survey	35 our K	35 our reader K	1074 reader K	1074 take our # minute K	1074 two-minute K	1075 short K	1306 take our K
sus	1468 # de K #
suscribirte	1327 al K
suscribite	80 K	1392 K a nuestro	1469 K
suscripciones	1473 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1320 ya soy K	1320 ya eres K	1469 hazte K
suscriptora	1469 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1321 exclusivo para K	1321 sólo para K	1321 solo para K	1470 nuestros K	1473 K
susisiekite	38 K su mumis	2729 K su mumis
sustaining	1103 K member	1306 K member	1306 become a K
sustenta	3340 que K o
sutikimo	2677 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3992 K
svarar	3070 vi K alle
svarbiausius	2708 K savaitės
svarede	694 K
svarer	3070 vi K alle
svaret	98 har ikke K
svart	98 har ikke K
svarte	3072 K
svideo	3598 K vam se tekst
svobodno	3867 podprite K
svobodnou	574 podpořte K
svoju	3587 K e-mail	3587 K mejl	3615 K e-mail
""", 'sw': """
swish	3925 via K
swisha	3989 K en gåva	3989 K oss	3989 K gärna	3989 K till #
""", 'sy': """
syndicated	1159 auto-generated from a K feed	1159 published from a K feed	1159 K feed
syndication	1159 our K team
syntetisk	623 K stemme	2997 K stemme
""", 'sz': """
szerint	2193 K
szerk	98 a K.
""", 'ta': """
taalfout	2829 K
taasavaldada	45 K
taboola	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
tady	462 když už jste K
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
tahun	2301 per K
takes	1150 free and K less than
takip	4070 bizi K edin	4070 K et	4089 x'te K	4105 K edin	4179 bizi K edin
takk	3005 ja K, jeg vil
takket	692 K være dig	3070 K være deg
taloustoimittaja	1658 K	1713 on K
talsyntes	3916 K
tamamini	20 haberin K	20 yazinin K	4179 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2302 K
tanggung	2246 menjadi K jawab penulis
tanpa	71 K spam
tapana	1729 K sanoa
tapkite	2729 K nariu
tarafindan	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K	4091 yapay zeka K	4091 yapay zekâ K
tarayiciniz	10 K
targeting	1121 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2123 külső K
tarvitsee	1726 K sinua	1726 K tukeasi
tarvitsemme	1726 K apuasi	1726 K tukeasi
tasuta	1503 K konto
tavsiye	4182 K etti	4182 K ediyor
""", 'te': """
te	4089 'i x'K
teada	38 anna meile K	67 anna meile K
team	1307 our K	2950 ons K
teatas	1534 K
teavitused	1497 K
techredacteur	2885 is K
tegasnya	2302 K
tehisaru	1493 K abil	1493 tegi K	1509 K abil
tehisintellekt	1493 K
tehisintellekti	1493 K abil	1509 K abil
teica	2792 K
teigia	2732 K
teil	820 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	887 K sie uns
teilnehmen	773 jetzt K
teilte	890 K mit	890 K der	890 K die
tekrarladi	4182 K
tekst	20 cały K	20 ceo K	2887 deze K	3194 ten K	3616 ceo K	3678 ovaj K
tekstovima	3627 svim K
teksty	3194 nasze K
tekzip	98 K
telefon	628 på din K
telefoni	1497 otse K	1497 otse oma K
telefono	98 K amico
telefonseelsorge	98 K
telegram	16 K	238 K	272 K канал	272 канал в K	392 canal de K	493 K	617 på K	617 K-kanal	727 unseren K-kanal	761 auf K	761 K-kanal	806 unserer K-gruppe	917 K	1060 join our K	1060 our K channel	1306 join our K	1340 nuestro canal de K	1796 canal K	1796 groupe K	2353 canale K	2844 K-kanaal	2991 på K	2991 K-kanal	3111 K	3219 nosso canal no K	3364 canalul de K	3469 мы в K	3469 наш K-канал	3469 в нашем K	3469 новости в K	3490 K	3490 K-канал	3490 K-канале	3600 K	3600 K-u	3632 K kanalu	3696 K	3794 K	3910 på K	3910 K-kanal	4085 K	4196 ми в K	4196 наш K-канал	4196 у нашому K	4216 K	4216 K-канал	4216 K-каналі	4403 kênh K
telegrama	3111 K
telegrame	3696 K
telegrami	1488 K kanaliga
telegramie	3111 K
telegramis	1488 K
telegramissa	1654 K
telegramkanaal	2844 K
telegramkanal	3910 K
telegramon	2119 K
telegramu	493 K	3600 K	3794 K
teljes	20 K cikk
tell	67 ? K us	1167 K us	1263 . K us your	1263 ? K us your	1263 . K us how	1263 ? K us how	1263 . K us what	1263 ? K us what
telli	80 K leht	1531 K kohe
tellija	1475 oled juba K
tellijad	50 K saavad	1507 ainult K
tellijatele	1475 artikkel on K	1475 ainult K	1507 tekst on K	1507 lugu on K	1507 artikkel on K
tellimus	1535 K
tells	1206 our app K you
temas	1364 cubre K
temat	3112 zgłoś K
tenhle	575 K text
tento	3775 K text
terangnya	2302 K
termos	3226 K de uso
terms	1070 agree to our K of	1070 agree to our K and	1071 agree to the K
terugkijken	2889 hier K
terugluisteren	2889 hier K
teruskan	49 K
testen	696 jetzt K	696 K sie	705 für # € K	705 für # euro K
testez	1745 K-nous	1896 K-nous
testified	1309 K
tetszett	2191 K a cikk
text	38 K us	67 K us	1164 this K	3946 låst K
texte	823 alle K zum
texten	3919 fel i K
texter	3945 våra K	3945 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1099 K you to the	1099 K you to all of you	1099 K you to all who	1099 K you to our
thanks	1099 K to all of you who	1218 free K to our
thay	98 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1146 will you join K	1199 join K from
thema	807 K für uns
themenseite	799 unserer K
theo	4315 K dõi báo	4402 hãy K dõi	4405 K ông	4405 K bà	4405 K lời
there	42 were you K
think	1074 let us know what you K	1306 tell us what you K
thinking	1221 if you were K of	1221 if you've been K about	1221 if you've been K of
thoughts	1074 share your K	1259 post your K	1306 share your K
thousands	1306 join K of
threads	493 K
threema	761 auf K
through	1203 K links	1203 K a link
throw	1020 K in
thursday	17 every K
thursdays	17 on K	1211 delivered K	1211 sent K
""", 'ti': """
ticker	799 im live-K
tickets	1198 K here	1198 book K here	1231 K as low as	1231 get K from	1231 like these K
ticketshop	773 unserem K
tidigare	98 K version av	98 K version uppgavs
tidligere	98 K versjon av	98 K version af
tietosuojaseloste	1643 K
tietosuojaselosteen	1668 hyväksyt K
tijeku	3615 budite u K
tikkie	2951 K
tiktok	16 K	811 inhalt von K	917 K
tiktokon	2119 K
tiktoku	3600 K	3794 K
til	691 vær med K
tilaa	80 K nyt	1726 K nyt
tilaaja	50 K voi	1631 oletko jo K
tilaajamme	1727 K
tilaajana	50 K voit	1631 jatka lukemista K	1631 K pääset	1631 K voit	1631 koko juttu K
tilaajat	50 K voivat	1679 vain K	1730 K
tilaajille	1631 vain K	1679 on K
tilaamalla	1668 K hyväksyt	1671 K
tilauksen	1634 voit peruuttaa K
tilaus	1730 K
tilbage	641 gratis artikel K
tilgang	3069 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3872 vi har en bön K dig	3989 ge en gåva K oss
tillade	3992 K
tillatt	3020 ikke K å gjengi
tilmeld	590 K dig vores	630 ved at klikke på K	691 K dig vores	691 K dig her	691 K dig gratis
tilmelde	630 ved at K dig
tilmelding	630 ved K
tim	3608 naš K
tin	78 bản K	4406 bản K
tine	3380 fără K nu
tip	38 K os	67 K os	602 K os	602 har du et K	691 K os	1020 K your	2881 app je K
tipeee	1790 K
tipline	1112 our K	1245 our K
tipp	807 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1112 news K	2977 K oss	2977 har du et K	3069 K oss	3896 har du ett K	3897 har du K
tipsa	38 K oss	67 K oss	3989 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	579 en lille K at bede	2954 en liten K å be
""", 'tl': """
tl	4181 # K
""", 'to': """
to	57 from us K you
today	1104 join K	1306 chip in K	1306 sign up K	1306 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2952 gaf K
toestaan	2886 cookies K
toestemming	2825 K te geven	2850 je K nodig	2850 uw K nodig	2850 geef K	2877 overname zonder K	2886 geen K gegeven	2901 tekst mag zonder K
toeta	1500 K meid	1531 K meid
toetage	1531 K meid
toetus	1500 sinu K	1531 sinu K	1531 teie K
toho	42 byli jste u K
toimetaja	1490 K
toimetus	1532 meie K
toimetusele	39 meie K
toimintaamme	1726 tue K
toimittaja	1658 lehden K	1658 politiikan K	1658 vapaa K	1658 on K	1713 on K	1713 on politiikan K	1713 on vapaa K	1713 on tutkiva K
toimittajallemme	39 K
toimittajamme	1727 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1727 K
toimituksemme	1727 K
toimitusta	1726 tue K
toisti	1729 K
told	1309 K
torjui	1729 K
toteaa	1729 K
totesi	1729 K
touch	1020 get in K	1087 get in K with our
""", 'tr': """
trabaja	1364 K en
trabajo	1315 si te gusta nuestro K	1470 nuestro K
trabalha	3303 K na redação	3303 K no
trabalho	3265 valoriza o nosso K	3340 nosso K
traceurs	1841 K seront déposés	1841 accepté les K	1841 accepter les K
tracking	1173 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	696 K sie hier	887 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1772 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2949 K ons
traktir	54 K kopi	54 K saya kopi	2235 K kami
transcript	1164 this K
transferred	1071 personal data may be K
translated	1097 this article was K
transmettez	49 K-le
transmis	3449 a K
transparenzhinweis	98 K	749 K
tratamento	3226 K dos seus dados
tratamiento	1348 K de tus datos
trattamento	2333 K dei dati
travail	1897 notre K
tredje	3915 K part
trenger	2957 vi K din støtte	3069 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3802 naše spletne K
trgovini	3608 našoj K	3802 naši spletni K	3802 naši K
trial	1033 your free K	1306 start your free K	1306 start a free K	1308 free K
tribunais	3243 cobre K
tribunales	1364 cubre K
triggerwarnung	98 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1224 will be K
trocados	98 nomes foram K
trust	1261 you K
trusted	1108 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1211 sent K
tuit	9 este K
tukesi	1726 K
tukijaksi	1726 ryhdy K
tulisan	2300 K ini
tulisnya	2302 K
tunnistas	1534 K
tunnus	1675 luo K	1726 luo K
tuo	2372 il K #x#
tuomitsi	1729 K
turn	1261 you K to
tus	1468 # de K #
tutur	2302 K
tuturnya	2302 K
""", 'tv': """
tvirtina	2732 K
tvrdi	3680 K
tvrdil	577 K
tvrdila	577 K	3680 K
tvrdio	3680 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1309 K
twice	1224 will go K as far
twierdzi	3196 K
twitter	1056 share on K	1060 follow him on K	1060 follow her on K	1060 follow them on K	1060 follow on K	4089 K'da takip
twitteris	1488 K
twitterze	3092 na facebooku i K
twoich	3192 # z K #
""", 'ty': """
tygodniowo	3195 K
tygodniu	17 raz w K
typo	1137 spot a K
""", 'ub': """
ubegrenset	2963 K tilgang
""", 'uc': """
ucap	2302 K
ucapnya	2302 K
""", 'ud': """
udbyder	622 ekstern K
udfyldes	605 skal K
udlandsjournalist	678 er K
udtalte	694 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	693 om K
""", 'ui': """
uitgeschakeld	2822 javascript is K
uitschrijven	2807 op elk moment K
uitzending	2889 de K hieronder
""", 'uj': """
ujar	2302 K
ujarnya	2302 K
""", 'uk': """
uken	3071 i K
uker	3069 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1713 on K
ulkomaantoimittaja	1713 on K
ulubionych	3110 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1066 video K
unbeantwortet	98 anfrage K	98 anfrage blieb K
unbegrenzt	793 alle artikel K
unbegrenzten	820 K zugriff	820 K zugang
unbegrenzter	793 K zugang
undrade	3992 K
uneix	51 K-t'hi	457 K-te
unesite	77 K svoj e-mail
ungkap	2302 K
ungkapnya	2302 K
uniquement	1815 nous vivons K grâce
unisciti	51 K a loro	51 K	2451 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1033 get K access	1033 K digital access	1035 K access for	1178 K reading	1178 want K access
unlock	20 K this	1033 K the rest
unser	888 K ziel	888 K team
unsere	36 K leser	74 über K links	719 K app	816 K neue app	819 durch K leser	887 können sie K	888 K leser	888 K texte
unserem	35 K quiz	705 mit K abo	773 in K shop	773 K online-shop	806 K kanal	813 K shop	847 in K shop	847 jetzt in K
unseren	36 K lesern	773 K shop	813 K online-shop	888 K lesern	888 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	719 in K app	783 K app	799 lesen sie auf K	816 K neuen app	888 K arbeit
unseres	773 K teams
unsubscribe	1043 K at any time	1043 K anytime	1174 K whenever
unterschied	790 machen einen K	790 macht einen K
untuk	2299 masuk K
unu	4178 #'K
unutmayin	4105 K
""", 'up': """
upcoming	1170 our K
updated	98 was K on	98 was K to	98 has been K to	98 this story was K	98 this article was K	98 this story has been K	98 this article has been K	98 this post has been K
updates	58 receive K by email	1043 get K by email	1133 check back for K	1133 refresh for K
upgrade	1033 K to paid	1033 K to read	1033 behind the paywall. K
upgrading	1220 consider K
upitala	3680 K
upitao	3680 K
upitnik	3612 K
upozorava	3680 K
upozorila	3680 K
upozorio	3680 K
upozornenia	14 K	3710 K
upozornil	577 K
upozornila	577 K
uppdaterad	98 artikeln är K	98 texten är K
uppdaterats	98 artikeln har K	98 texten har K
uppgav	3992 K
uppger	3992 K
uppmanade	3992 K
ups	1310 pop-K
""", 'ur': """
urednica	3602 je K	3602 , K	3796 je K	3796 , K
urednik	3602 je K	3602 , K	3796 je K	3796 , K
urged	1309 K
urheilutoimittaja	1658 K
urteilte	890 K
""", 'us': """
us	38 dm K	67 dm K
use	1265 will not K your	1265 won't K your	1265 we may K your
""", 'ut': """
utbrast	3992 K
utenriksjournalist	3056 er K
utilisation	1772 K de cookies	1772 K des cookies	1772 conditions générales d'K
utilisons	1771 nous K des cookies
utilitza	397 K galetes
utilitzem	397 K galetes
utilizamos	1347 K cookies	3225 K cookies
utilizza	2332 questo sito K i cookie	2333 K cookie
utilizziamo	2332 K i cookie
utrzymujemy	3194 K się
uttalte	3072 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1510 meie K
uudiskiri	1478 telli meie K	1498 K	1531 telli K	1532 meie K	1535 K
uudiskirja	1498 K
uudiskirjaga	1478 K	1498 K
uudiskirjast	1498 K
uudistes	1487 google K
uutisemme	1685 K
uutisilmoitukset	1666 K
uutisissa	1653 google K
uutiskirje	78 K	1634 tilaa K	1669 K	1726 tilaa K	1730 K
uutiskirjeemme	78 K	1634 K	1727 K
uutiskirjeen	78 K	1668 tilaamalla K	1669 K
uutiskirjeet	1669 K
""", 'uv': """
uvedl	577 K
uvedla	577 K
uviedla	3777 K
uviedol	3777 K
""", 'uw': """
uw	2948 # van K #
""", 'uy': """
uyardi	4182 K
uyariyor	4182 K
uygulamamiz	4067 mobil K	4180 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4067 K indirin	4067 K indir	4067 mobil K	4179 K indir
uygulamasini	4096 K
uygulamayi	4068 K indir	4068 K indirin
""", 'uz': """
uzviknuo	3680 K
""", 'va': """
vaati	1729 K
vaativat	1729 K
vacancies	1128 our current K	1128 our K
vacatures	2855 onze K	2855 alle K in
vacaturesite	2888 K	2888 onze K
vakuutti	1729 K
valfri	3875 swisha K summa	3989 swisha K	3991 K summa
valgfritt	2957 vipps et K	3069 vipps K
valittaa	1729 K
valitti	1729 K
vallotta	2193 K
van	2948 # K de #	2948 # K #
vapaasti	45 lainata K
var	42 K du der
vare	3990 tack K er	3990 tack K dig
varnade	3992 K
varnar	3992 K
varoittaa	1729 K
varoitti	1729 K
varoval	577 K
varovala	577 K
varsel	3002 K
varsler	3002 K	3002 push-K
varslinger	14 K
varuje	577 K
vas	3620 bez K	3678 bez K
vastannut	98 ei K
vastasi	1729 K
vastasivat	1729 K
vastaus	21 peruuta K
vayas	1312 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3991 i K
vedomosti	3708 svoje K
velden	60 K met een ster
ven	691 del med en K
vendredi	17 chaque K
venn	3069 del med en K
ventana	1350 se abre en una K nueva
veraltet	732 ihr browser ist K
veranderd	98 namen zijn K
verantwoordelijk	30 niet K	2874 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	803 ist der anbieter K	803 der anbieter selbst K
verarbeitung	786 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2795 voor je K gaat	2802 lees K met	2802 K lezen?	2804 om K te lezen	2870 gratis K met	2894 lees gratis K	2906 help ons K
verdi	4182 karar K	4182 söz K	4182 diye yanit K	4182 yanit K	4182 cevap K
vereiste	21 K velden zijn	2828 K velden
verfasser	767 meinung der K
verfassers	767 meinung des K
vergoeding	2874 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2950 dit K	2950 goed K
verhalen	2870 toegang tot alle K	2908 K in je mail	2950 onze K
verhindert	734 ein skript K
verileriniz	4074 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2952 K
verktyg	3916 hjälp av ett ai-K
verlag	790 kein K	888 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	98 yanit K
verouderd	2822 je browser is K
verpassen	887 K sie
verscheen	2839 dit artikel K eerder	2877 versie van dit artikel K	2877 stuk K eerder	2877 artikel K ook	2901 dit artikel K eerst	2901 dit stuk K eerst
verschenen	2877 artikel is eerder K op	2877 artikel is eerder K in de krant
verschenken	887 jetzt K
version	2 audio K	2 K audio	98 earlier K of this	98 an earlier K of	98 first K of this	98 ersten K
versione	2 K audio	98 prima K di questo
versioonis	98 varasemas K
versiunea	98 K inițială a
verslag	2885 doet K vanuit
verslaggever	39 onze K	2845 onze K	2846 is K	2846 is politiek K	2885 is medisch K	2885 werkt als K	2936 is K	2936 is politiek K
verslaggevers	39 onze K	2882 onze K
vertaling	2887 deze K
verteiler	758 K
vertelde	2952 K
vertelt	2952 K
vertraulich	762 redaktion K	837 K hinweise
verwenden	734 wir K cookies
verwendest	732 K einen adblocker
verwendet	734 diese website K cookies	734 diese webseite K cookies
verwendung	811 K von cookies
verzi	503 audio K
verzii	3707 audio K
verziji	98 ranijoj K
verzoek	98 namen zijn op K	2795 een klein K
vesti	3586 K na mejl
vestima	3600 google K
""", 'vi': """
viber	16 K	238 K	272 канал във K	917 K	3490 K	3600 K	3600 K-u	3794 K	4216 K
viberen	2119 K
viberi	3696 K
viberju	3794 K
viberu	493 K	3600 K
viberze	3111 K
vidare	49 skicka den K	49 skicka K	49 send den K	3878 för att läsa K	3989 läs K för
videa	40 fotky a K	3798 ogled K
videli	3604 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	762 fotos oder K	811 laden des K	814 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	585 for at læse K	691 læs K for	2960 for å lese K	3069 les K for
vidjeli	3604 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1047 K in app
viewers	1225 K like you
views	30 K of	1041 free K left	1259 share your K
vigtigste	650 ugens K	650 dagens K
viikko	17 joka K
viikossa	1728 K
vijesti	3586 K na e-mail
vijestima	3600 google K
vikala	3680 K
vikali	3680 K
vikao	3680 K
viknula	3680 K
viknuo	3680 K
viktigaste	3945 veckans K	3945 dagens K
viktigste	3028 ukas K	3028 dagens K
vill	3923 ja tack, jag K
vincoli	2453 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3007 på K	3069 K et	3069 K oss	3069 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	887 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2305 K che sei qui
visualiser	1801 K les contenus
visualizzare	2332 per K questo contenuto
vivons	1815 nous K grâce à nos	1815 nous ne K que
""", 'vo': """
voice	1259 add your K	1307 our K
volal	577 K	3777 K
volala	577 K
volali	577 K
volg	2818 K ons op	2818 K ons via	2949 K ons
volgende	21 in deze browser voor de K
volgens	2952 K
von	886 # K #
voor	2807 meld je aan K	2870 veel meer K #
voorbehouden	2839 alle rechten K
voordat	2795 K je gaat
voorkeursbron	2843 K
voorkeursbronnen	2880 K
vorbehalten	705 abonnenten K	749 alle rechte K
vorbei	887 schau K
vores	35 K quiz	84 i K app	84 med K app	592 hent K app	592 i K app	691 støt K	691 hent K	692 K app
vorgelesen	778 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1895 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1731 K don	1736 K don nous	1790 K don	1896 K aide pour
vous	18 sans K	1897 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2795 hebben we een gunst te K	2795 we willen je iets K
vriend	80 word K	2949 word K
vrijdag	17 elke K
vroeg	2952 K
""", 'vs': """
vsebin	3820 do vseh K
vsebina	3798 zunanja K
vsebine	3798 zunanje K	3798 te K
vsebino	9 to K	3798 zunanjo K
vstupenky	500 K na naši
""", 'vu': """
vuodessa	1728 K
vurguladi	4182 K
""", 'vy': """
vygenerovala	517 K ai	3720 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	485 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2689 K redaktorius
vyriausioji	2689 K redaktorė
vytvorila	3720 K ai
vyzval	577 K
vyzvala	577 K
""", 'wa': """
waardeer	2867 K dit artikel
waardeert	2867 dit artikel K
waardevol	2795 vond je dit artikel K
waarschuwt	2952 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	890 K vor
warned	1309 K
warning	98 content K	98 trigger K	98 spoiler K
warns	1309 K
warnt	890 K
warnte	890 K
warst	42 K du vor ort
wartawan	39 K kami	2224 adalah K
washington	1090 is a K
waszych	3132 z K wpłat	3194 z K wpłat
""", 'we': """
we	1146 K have you.
webbplats	3893 denna K använder cookies
webinar	773 zum K	924 δωρεάν K	924 το K μας	924 K μας	2855 ons K	3117 nasz K	3608 naš K	3802 naš K
webinarimiza	4092 K
webshop	847 in unserem K	2855 onze K
webshopu	3608 našem K
website	599 dette K bruger	888 unsere K	1307 our K	2901 niets van deze K
webwinkel	2855 onze K	2888 de K van	2888 het boek in de K
wednesday	17 every K
wednesdays	1211 delivered K	1211 sent K
week	17 once a K	17 each K	17 elke K	1308 a K	1308 per K	2951 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1043 sign up for our K	1102 our K email	1102 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1259 K in
weiter	705 lesen sie sofort K
weitere	799 K texte finden sie
weitergegeben	818 wird nicht K
weiterlesen	20 K	705 K mit	705 jetzt K	705 diesen artikel K	705 kostenlos K	705 mit plus K	732 mit werbung K
weitermachen	819 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	828 K nur mit
weiterzulesen	705 um K
weken	2951 K voor
werbeblocker	732 deaktivieren sie ihren K
werbefrei	70 K	888 K
werbelink	825 K
werbelinks	74 K	825 K
werbevereinbarung	713 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	793 alle texte ohne K	793 abo ohne K	888 ohne K
werde	887 K teil
werden	51 . K sie eine	887 K sie teil
werk	2950 ons K
werken	2888 kom K bij
wersja	2 K audio
wesprzyj	3077 K nasze	3132 K	3193 K nas	3193 K nasze	3193 K naszą	3193 K mnie
weten	38 laat het ons K	67 laat het ons K	2828 laat het ons K	2949 laat het ons K	2952 laat K
wetenschapsredacteur	2885 is K
""", 'wh': """
whatever	1306 chip in K
whatsapp	16 K	38 K us	67 K us	238 K	272 K канал	392 canal de K	392 al teu K	392 a K	493 K	617 på K	617 K-kanal	719 K-kanal der	727 unser K-kanal	727 unserem K-kanal	727 unseren K-kanal	727 zum K-kanal	727 K-kanal von	761 auf K	761 per K	761 K-gruppe	761 bei K	806 unserer K-gruppe	917 K	1056 share on K	1056 share via K	1060 join our K	1060 join us on K	1060 our K channel	1060 updates on K	1245 our K tip line	1245 our K tipline	1245 our K number	1245 our K line	1245 our K	1306 join our K	1340 nuestro canal de K	1654 K-kanavaa	1796 chaîne K	1796 canal K	1796 sur votre K	1796 groupe K	2300 K kami	2353 canale K	2353 gruppo K	2353 su K	2353 numero K	2844 K-kanaal	2844 K-groep	2844 via K	2844 op K	2881 in je K	2881 stuur ze via K	2991 på K	2991 K-kanal	3091 kanał na K	3111 K	3219 nosso canal no K	3219 nosso canal do K	3220 grupo do K	3364 canalul de K	3364 direct pe K	3490 K	3600 K	3600 K-u	3632 K kanalu	3696 K	3794 K	3910 på K	3910 i K	3910 K-kanal	4085 K	4216 K
whatsappa	3111 K
whatsappe	3696 K
whatsappgroep	2844 K
whatsappi	1488 K kanaliga
whatsappie	16 K	3111 K
whatsappiin	1654 K
whatsappis	1488 K
whatsappissa	1654 K
whatsappkanaal	2844 K
whatsappkanal	3910 K
whatsappon	2119 K
whatsappu	16 K	493 K	3600 K	3696 K	3794 K
while	1022 K you're here
whitelist	1066 K our site	1066 K this site	1066 K us
""", 'wi': """
widerruf	818 K finden sie
widerrufen	714 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1056 opens in new K	1056 opens in a new K
winkel	2888 onze K
winning	1090 is an award-K
wirtschaftsredakteur	839 ist K
wirtschaftsredakteurin	839 ist K
wirtschaftsressort	763 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	762 K sie mehr
withdraw	1071 K your consent
without	18 K you	18 K your	1307 K you
""", 'wo': """
woche	17 jede K	889 pro K
wochen	793 # K für	793 vier K für	889 K lang
word	80 K lid	2794 K lid	2798 K lid en	2841 K lid
work	1306 back our K	1307 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1074 K to us at	1306 K to us
writer	1088 is a staff K for	1088 is a senior K at	1090 is a staff K	1090 is a senior K	1090 is a K
writes	1090 K about	1116 K on	1309 K
writing	1157 correct at the time of K
written	1090 has K for
wrote	1309 K
""", 'ws': """
wsparcia	3194 waszego K	3194 twojego K
wsparcie	3078 twoje K	3193 twoje K pozwala	3193 twoje K pomaga	3193 twoje K jest dla nas
wsparciu	3077 dzięki twojemu K	3194 dzięki K	3194 waszemu K
wspieraj	3132 K	3193 K nas
wszystkich	3139 K treści	3139 do K artykułów	3139 do K tekstów
""", 'wu': """
wurde	755 text K	812 das audio K
""", 'wy': """
wydanie	80 kup e-K	3152 kup e-K	3152 e-K
wydarzenie	3117 nasze K
wydawcy	3130 bez zgody K	3130 za zgodą K
wyjdziesz	3074 zanim K
wykup	80 K
wymagane	21 K pola są	3098 pola są K
""", 'x': """
x	2372 #K#
""", 'ya': """
yakiniyor	4182 K
yalvardi	4182 K
yalvariyordu	4182 K
yaniti	21 K iptal et
yanitladi	4182 K
yanitlayin	4105 K
yanitsiz	98 K birakti
yapabilir	4105 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4064 giriş K
yapay	4091 K zeka ile	4091 K zekâ ile
yapilamaz	4080 alinti K
yapin	24 giriş K	4105 giriş K	4179 bağiş K
yapmadi	98 yorum K
yapmak	6 yorum K
yardim	4179 bize K edin
yardimiyla	4110 yapay zeka K	4110 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4109 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4080 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4088 K	4088 köşe K
yazdi	4182 K	4182 diye K
yazin	38 bize K	67 bize K	4086 bize K	4105 K	4179 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4182 K
yazmak	6 yorum K
""", 'ye': """
year	1308 a K	1308 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4181 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	238 K	734 inhalte von K	811 inhalt von K	917 K	1060 on K for more	1060 on K for the	2300 K kami	4216 K	4315 kênh K của
youtubeu	3600 K
youtubu	3794 K
""", 'z': """
z	573 # K #	3192 # K #	3773 # K #
""", 'za': """
za	3616 K # €	3713 K # €	3809 K # €
zaak	2845 meer over deze K
zaakceptuj	3114 K pliki cookie
zabranjeno	3619 K kopiranje
zabronione	3107 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3713 článkov K	3713 články K
zadejte	77 K svůj e-mail
zahlasujte	520 K	3723 K
zahtevana	21 K polja
zahtevao	3680 K
zahtijevao	3680 K
zainstaluj	3085 K naszą aplikację	3086 K aplikację
zajednici	3632 viber K
zaktualizowany	98 tekst został K	98 artykuł został K
zalo	4313 quan tâm K
zalogowani	3098 tylko K
zalogowaniu	3080 dostępny po K	3080 dostępna po K
zalogowanych	3121 tylko dla K
zaloguj	24 K	3081 K się, aby	3081 K się aby
zamkniesz	3074 zanim K
zamolila	3680 K
zamolili	3680 K
zamolio	3680 K
zamudite	3823 ne K
zanechte	77 K nám e-mail
zapewnia	3196 K
zapisal	3870 je K
zapisz	3083 K się na nasz	3193 K się na	3193 K się do
zapraszali	3196 K
zaprenumeruj	80 K
zaradi	3813 K vas	3868 K vas
zaregistrujte	510 zdarma se K	510 se zdarma K	510 zdarma K	510 K se zdarma	3713 K sa zadarmo	3713 K sa
zarejestrowanych	3121 tylko dla K
zarejestruj	3081 K się, aby	3193 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	98 telefon K
zaufanych	3110 K źródeł
zavisi	3677 K od vas
zavolal	577 K
zavolala	577 K
zawiera	98 K opisy
zaznacza	3196 K
""", 'zb': """
zbierka	3778 K
""", 'zd': """
zdarma	510 článků K	510 články K
""", 'ze': """
ze	573 # K #
zegt	2952 K
zei	2952 K
zelfdoding	98 K
zelfmoordgedachten	98 K
zeptal	577 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3449 K
zicea	3449 K
ziedojums	2793 K
zitten	2950 we K ook op
""", 'zk': """
zkuste	466 K první měsíc	574 K první měsíc
""", 'zm': """
zmienione	98 imiona zostały K	98 imię zostało K
""", 'zn': """
znalosti	504 své K
znanje	3612 svoje K	3612 svoje K u	3805 svoje K
""", 'zo': """
zo	3773 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3700 K tohto obsahu	3700 K obsahu	3700 K príspevku
zondag	17 elke K
zonder	71 K spam	2867 K jouw steun	2867 K uw steun
zostanie	3098 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	495 , K	561 je K	561 , K
zpravodajem	495 je K	561 je K
zpravodajka	561 je K	561 , K
zpravodajkou	495 je K	561 je K
""", 'zr': """
zrezygnuj	3081 K w każdej chwili	3195 K w każdej chwili
""", 'zu': """
zuerst	828 text ist K	845 text wurde K
zufolge	890 K
zugang	705 noch keinen K
zugeschickt	717 per e-mail K	717 per mail K
zugestimmt	734 externen diensten nicht K
zusammenarbeit	803 beitrag ist in K	803 artikel ist in K	803 text ist in K
zusammenfassung	756 K
zustimmung	734 K jederzeit	735 ihre K	735 mit ihrer K
""", 'zv': """
zvali	577 K
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
av
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
  833),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1026),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1082))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2491), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2491),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2491),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2506),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2597),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2597), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2597),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2597), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4443),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4454), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4462))

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
