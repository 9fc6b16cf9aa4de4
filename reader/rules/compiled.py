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
# (# ratings	895
# (# reviews	895
# (# votes	895
# comentarii	2178
# comentario	969
# comentarios	969
# comentaris	273
# comment	731
# commentaire	1229
# commentaires	1229
# commenti	1546
# commento	1546
# comments	731
# euro el primer mes	285
# from # ratings	895
# from # reviews	895
# from # vote	895
# from # votes	895
# komentar	1476
# komentarai	1725
# komentarze	2024
# komentarzy	2024
# komment	1411
# kommentaari	1033
# kommentar	396	492	1942	2517
# kommentare	492
# kommentarer	396	1942	2517
# kommentti	1139
# kommenttia	1139
# like for this post	895
# like for this reply	895
# likes for this post	895
# likes for this reply	895
# min	712
# min de lectura	976
# min de leitura	2121
# min di lettura	1553
# min leestijd	1840
# min. lesezeit	499
# of # people found this helpful	895
# out of # (# ratings	895
# out of # (# votes	895
# out of # based on # reviews	895
# people found this helpful	895
# people like this	895
# person found this helpful	895
# ratings	895
# reactie	1833
# reacties	1833
# reviews	895
# stars (# votes	895
# stars from # reviews	895
# stars from # votes	895
# yorum	2629
""", '#+': """
#+ gamble responsibly	891
""", '$#': """
$# at amazon	925
$# at walmart	925
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1411
a lire aussi	1233
a message from our sponsor	722
""", 'aa': """
aa	2636
aanbevolen	1837
aanbevolen artikelen	1837
aanbevolen voor jou	1837
aangeboden door	1827
aanmelden	1807
aanmelden nieuwsbrief	1812
aanraders	1837
""", 'ab': """
abbonamenti	1524
abbonamento	1524
abbonati	1524
abbonati ora	1524
abbonati subito	1524
ablehnen	489
abmelden	460
abo	460
abo bestellen	460
abo testen	552
abo verwalten	460
abonament	2167
abonamente	2167
abonare	2167
abone ol	2616
abone olun	2616
abone olun, sinirsiz okuyun	2616
abonelik	2616
abonentiem	1760
abonnee worden	1807
abonneer	1807
abonneer nu	1807
abonnees lezen meer	1877
abonnement	379	460	1200	1807	1925
abonnementen	1807
abonnements	460	1200
abonner	379	1925
abonneren	1807
abonnez-vous	1200
abonnieren	460
about sharing	712
about the columnist	907
about the contributor	907
about the contributors	907
about us	741
abrir	977	2122
abrir mapa	977	2122
abrir menu	2121
abspielen	499
""", 'ac': """
accede	939
acceder	939
accedi	1524
accedi con apple	1586
accedi con facebook	1586
accedi con google	1586
accedi con il tuo account	1586
accept	727
accept all	727
accept all cookies	727
accept and close	727
accept and continue	727
accept toate	2189
accepta i continua	270
accepta i mostra el contingut	270
accepta les galetes	270
accepta-ho tot	270
accepted payment methods	687
accepteer	1829
accepteer alle cookies	1829
accepter	393	1226
accepter alle	393
accepter alle cookies	393
accepter et afficher	1256
accepter et afficher le contenu	1256
accepter et continuer	1226
accepter et fermer	1226
accepter les cookies	1226
accepter tout	1226
acceptera	2514
acceptera alla	2514
accepteren	1829
acces nelimitat la toate articolele	2204
acceso	939
accetta	1543
accetta e continua	1543
accetta e continua oppure abbonati	1586
accetta e visualizza	1567
accetta e visualizza il contenuto	1567
accetta i cookie	1543
accetta tutti	1543
accetta tutto	1543
acconsento a ricevere comunicazioni commerciali	1582
acconsento alla visualizzazione di contenuti esterni	1567
account aanmaken	1807
accueil	1236
aceitar	2111
aceitar cookies	2111
aceitar e continuar	2111
aceitar e ver	2136
aceitar todos	2111
aceitar tudo	2111
aceptar	966
aceptar cookies	966
aceptar todas	966
aceptar todo	966
aceptar y continuar	966
aceptar y ver	996
aceptar y ver el contenido	996
acepto que se me muestre contenido externo	996
acepto recibir comunicaciones comerciales	1011
acompanhe ao vivo	2148
acquista il numero in edicola	1572
acquista la copia digitale	1572
acquista questo numero	1572
activa les alertes	279
activa les notificacions	279
activa les notificacions i no et perdis res	279
activar alertas	1010
activer les alertes	1266
""", 'ad': """
ad	722	1617	1680	2833
ad choices	722
ad feedback	722
adchoices	722
add a comment	731
add a reply	897
add as preferred source	717
add to bookmarks	712
add to favorites	915
add to my topics	717
add to reading list	811
addebito diretto	1523
adicionar aos favoritos	2157
administrer samtykke	1939
adres e-mail	2009
adresa de e-mail	2199
adresa de email	2199
adresa ta de email	2199
adresse e-mail	1209
adresse e-mail invalide	1269
adresse mail	1269
ads	722
advert	722
adverteer bij ons	1862
advertentie	1827
advertenties	1827
adverteren	1862
advertise with us	722
advertisement	722	1472	1541	2625
advertisement feature	722
advertisements	722
advertiser content	722
advertising	722
advertorial	486	620	1507	2175	2625
""", 'af': """
afdrukken	1822
afegeix un comentari	264
afficher ce contenu	1256
afficher l'original	1237
afficher la suite	1236
afficher le contenu	1226
afficher le contenu externe	1256
afficher les commentaires	1229
afficher moins	1237
afficher plus	1236
affiliate	722
affiliate disclosure	722
affiliate-link	486
afgiv din stemme her	404
afmelden	1807
afspelen	1840
afspil	404
after ad	722
after newsletter promotion	700
afvis	393
afvis alle	393
""", 'ag': """
agb	489
aggiungi ai preferiti	1536
aggiungi un commento	1546
agrandir	1236
agrandir l'image	1236
agree	727
agree and continue	727
""", 'ah': """
ahora en portada	973
ahora no	933
""", 'ai': """
ai deja cont	2167
ai deja un abonament	2204
ai deja un cont	2167
ai generated summary	782
ai highlights	782
ai overview	782
ai summary	782
ai uitat parola	2167
ai-generated	782
ai-generated summary	782
ai-genererad sammanfattning	2524
ai-genereret opsummering	404
ai-generert oppsummering	1949
ai-oppsummering	1949
ai-opsummering	404
ai-samenvatting	1859
ai-sammanfattning	2524
aidez-nous	1191
aiheet	1140
ailleurs sur le web	1233
ainult tellijale	1027
aiutaci	1519
aizpildi aptauju	1767
""", 'aj': """
ajouter aux favoris	1219
ajouter un commentaire	1229
""", 'ak': """
akceptuj	2021
akceptuj wszystkie	2021
akkoord	1829
aksepter alle	1939
aktualno	2440
aktuell	496
aktuelle artikel	496
aktuelle nachrichten	496
aktuelles	496
akun saya	1460
akzeptieren	489
""", 'al': """
al abonnee	1877
al abonnee? log in	1807
al een account	1807
alege abonamentul	2204
alege abonamentul potrivit	2204
algemene voorwaarden	1829
all access digital	809
all comments	731
all donations are tax-deductible	805
all news	741
alla kommentarer	2517
alle ablehnen	489
alle abo-angebote	552
alle akzeptieren	489
alle anzeigen	499
alle artikel anzeigen	499
alle artikel unbegrenzt lesen	552
alle bilder	499
alle cookies accepteren	1829
alle cookies akzeptieren	489
alle externen inhalte anzeigen	525
alle kommentare	492
alle kommentare anzeigen	492
alle kommentarer	396	1942
alle newsletter	468
alle nieuwsbrieven	1870
alle reacties	1833
alleen abonnees kunnen reageren	1867
aller au contenu	1236
aller au contenu principal	1236
allerede abonnent? log ind	379
allerede abonnent? logg inn	1925
alles accepteren	1829
alles akzeptieren	489
alles anzeigen	499
alles bekijken	1840
alles klar	500
alles weigeren	1829
allow content	727
allow cookies	727
allow facebook content	780
allow google youtube content	780
allow instagram content	780
allow tiktok content	780
allow twitter content	780
allow x content	780
allow youtube content	780
already a member	690
already a member? log in	690
already a subscriber? log in	690
already a supporter	681
already have an account	690
already have an account? log in	690
already have an account? sign in	690
already registered	809
already registered? log in	809
als e-mail versenden	481
als pdf speichern	553
also	739
also in the news	736
also of interest	893
also on	736
also read	736
also worth reading	19
alte articole	19	2179
alte articole care te-ar putea interesa	19
altmetric	915
altre notizie	19	1550
altre notizie da leggere	19
altri articoli	1550
altri articoli su questo argomento	1550
altri articoli sull'argomento	1550
altro	1553
altro importo	1522
always active	727
""", 'am': """
am meisten gelesen	496
amount	682
ampliar	976	2121
ampliar imagen	976
""", 'an': """
an error has occurred while submitting the form	800
an error occurred. please try again	800
ana sayfa	2632
anadolu ajansi	2636
anasayfa	2632
anbefalede artikler	401
anbefales	1946
anbefalet	401
anbefalt	1946
anbefalte saker	1946
anda mungkin juga suka	1503
anda mungkin suka	19
ander bedrag	1805
andere lasen auch	496
anderen lazen ook	1837
anderer betrag	458
andre leser	1946
ange din e-postadress	2504
ange din mejl	2504
angebot sichern	460
angebote unserer partner	486
anladim	2633
anmelden	460
anmeldung erfolgreich	543
anna palautetta	1139
anna palautetta jutusta	1139
anna tagasisidet	1033
annonce	392	1224
annoncer	392
annonces	1224
annons	2513
annons slut	2513
annonse	1938
annonse - artikkelen fortsetter under	1938
annonse - saken fortsetter under	1938
annonser	1938	2513
annonssamarbete	2528
annual	682
annunci	1541
annuncio	1541
anterior	976	2121	2181
antworten	492
antworten abbrechen	492
anunci	264
anuncie conosco	2140
anuncio	964
anuncios	964
anzeige	486
anzeige - artikel geht unten weiter	558
anzeige - weiterlesen nach der anzeige	558
anzeige anzeige	486
anzeige aufgeben	531
anzeige scrollen, um weiterzulesen	486
anzeige von unserem partner	558
anzeigen	486
""", 'ap': """
apenas assinantes podem comentar	2146
apoie	2088
apoie-nos	2088
aportar	934
approfondimenti	1550
approfondisci	1550
apri	1554
apri la mappa	1554
apri menu	1553
""", 'ar': """
ar santrauka buvo naudinga	1725
ar straipsnis buvo naudingas	1725
ara	2632
archivado en	969
archivo	973
argomenti	1550
argomenti trattati	1550
around the web	736
article content	722
article continues below	722
article suivant	1233
articles connexes	1233
articles les plus lus	1233
articles populaires	1277
articles relacionats	261
articles similaires	1233
articol sponsorizat	87
articole recente	2179
articole recomandate	2179
articole similare	2179
articoli che potrebbero interessarti	1550
articoli consigliati	1589
articoli correlati	1550
articolo correlato	1550
articolo precedente	1550
articolo riservato agli abbonati	1586
articolo successivo	1550
articolo tradotto automaticamente	1569
articolul anterior	2179
articolul pe scurt	2192
artigo anterior	2118
artigo exclusivo para assinantes	2155
artigo exclusivo para subscritores	2155
artigos recomendados	2158
artigos relacionados	2118
artikel als geschenk versenden	578
artikel als pdf herunterladen	553
artikel auf die merkliste setzen	553
artikel bewaren	1878
artikel bewerten	492
artikel delen	1822
artikel drucken	481
artikel freischalten	460
artikel geht unten weiter	558
artikel kostenlos weitergeben	578
artikel lain	1503
artikel lainnya	1477
artikel lesen	499
artikel menarik lainnya	1503
artikel merken	481
artikel mit freunden teilen	578
artikel opslaan	1878
artikel per e-mail empfehlen	553
artikel populer	1503
artikel premium	1502
artikel printen	1878
artikel sebelumnya	1477
artikel selanjutnya	1477
artikel speichern	481
artikel sponsor	1507
artikel teilen	481
artikel terkait	1477
artikel verschenken	460
artikel versenden	481
artikel weitergeben	578
artikel weiterleiten	553
artikel zusammenfassen	527
artikkel on tellijale	1027
artikkel sisaldab reklaamlinke	1036
artikkelen er forbeholdt abonnenter	1925
artikkelen fortsetter under	1938
artikkelen fortsetter under bildet	1938
artikkeli jatkuu mainoksen alla	1134
arvostele resepti	61
""", 'as': """
as + lidas	2118
as mais lidas	2118
ascolta	1536
ascunde	2182
asetukset	1135
asiasanat	1140
ask a question	897
ask ai	782
ask me later	681
ask our ai	782
ask our ai about this story	782
ask question	897
assinar	2092
assinatura	2092
assinaturas	2092
assine	2092
assine agora	2092
assine nossa newsletter	2096
assuntos	2118
""", 'at': """
atidaryti	1727
ativar alertas	2148
atmesti	1737
attiva l'abbonamento	1524
attiva le notifiche	1580
attiva ora	1524
""", 'au': """
auch interessant	496
auch lesenswert	496
auch spannend	496
aucun commentaire	1229
audio abspielen	533
auf bluesky teilen	481
auf die leseliste	578
auf die merkliste	553
auf einer seite lesen	496
auf facebook posten	481
auf facebook teilen	481
auf linkedin teilen	481
auf mastodon teilen	481
auf pinterest merken	61
auf telegram teilen	481
auf twitter teilen	481
auf whatsapp teilen	481
auf x teilen	481
auf xing teilen	481
auf youtube anschauen	533
auf youtube ansehen	533
aufklappen	500
aus der redaktion	496
ausblenden	500
ausklappen	499
autentificare	2167
author affiliations	907
author biographies	907
author biography	907
automatische incasso	1806
autoriser	1226
autre montant	1198
autres articles	1233
""", 'av': """
ava	1035
avaa	1143
avaa kartta	1143
avaa koko juttu	1125
avainsanat	1140
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	895
average rating: #	895
avgi din stemme her	1949
aviso legal	966
avvis	1939
avvis alle	1939
avvisa	2514
avvisa alla	2514
""", 'ay': """
ayrica okuyun	2630
ayrintilar	2633
""", 'ba': """
baca berita lainnya	1503
baca juga	1477
baca nanti	1502
baca selengkapnya	1479
back to top	741
bagikan	1469
bagikan artikel	1469
bagikan ke	1469
bagikan lewat whatsapp	1502
balas	1476
bank transfer	688
bankeinzug	459
bankoverschrijving	1806
""", 'be': """
be the first to answer	897
be the first to reply	897
be the first to review	897
beantwoorden	1833
become a founding member	690
become a friend	683
become a member	683
become a paid subscriber	683
become a patron	683
become a sponsor	683
become a subscriber	690
become a supporter	683
become an insider	809
become an insider and start reading now	809
bedankt voor je aanmelding	1870
bedankt voor je feedback	1867
bedankt voor je inschrijving	1812
bedankt voor uw aanmelding	1870
bedankt voor uw feedback	1867
begambleaware	891
begrepen	1841
bei facebook teilen	481
bei twitter teilen	481
bei whatsapp teilen	481
bei x teilen	481
beitrag auf instagram ansehen	525
beitrag auf x ansehen	525
beitrag mit freunden teilen	578
beitrag teilen	481
bekijk aanbieding	1807
bekijk alle abonnementen	1807
bekijk alle nieuwsbrieven	1870
bekijk alle vacatures	1862
bekijk alles	1840
bekijk de aanbiedingen	1807
bekijk de kaart	1841
bekijk de video	1864
bekijk details	1841
bekijk deze post op instagram	1857
bekijk deze post op x	1857
bekijk dit bericht op instagram	1857
bekijk dit bericht op x	1857
bekijk foto's	1840
bekijk meer	1840
bekijk onze aanbiedingen	1877
bekijk ook	1837
bekijk op youtube	1864
bekijk reacties	1833
bekijk resultaten	1841
beliebt	496
beliebt bei unseren lesern	557
beliebte artikel	496
beliebteste artikel	496
belki daha sonra	2614
beluister dit artikel	1864
benzer haberler	19	2630
beoordeel dit recept	61
beranda	1479
berdonasi	1459
bereits registriert	460
bereits registriert? anmelden	460
bergabunglah dengan tim kami	1492
beri komentar	1476
beri nilai resep ini	61
berikutnya	1479
berita hari ini	1503
berita lain	1503
berita lainnya	19	1477
berita menarik lainnya	1503
berita pilihan	1477
berita populer	1477
berita terbaru	1477
berita terkait	1477
berita terkini	1477
berita utama	1477
berlangganan	1460
berlangganan sekarang	1460
best gelezen	1837
beste aanbieding	1877
betaalde inhoud	1827
betaalde samenwerking	1882
betaalmethode	1805
betaalmethoden	1805
betaalmethodes	1805
betalt annonce	392
betalt indhold	392
betrag eingeben	458
bewaar	1822
bewaar artikel	1822
bewaar dit artikel	1878
bewaar dit artikel om later te lezen	1878
bewaar recept	61
bewaren	1822
bewerte dieses rezept	61
bewerten sie diesen artikel	537
bezahlte anzeige	558
bezahlte partnerschaft	558
bezahlte werbung	87
bezahlter inhalt	87	486
""", 'bi': """
bidra	1922	2496
bidrag	376
bienvenido	939
bild anzeigen	500
bilder anzeigen	499
bildergalerie	496
bilginizi sinayin	2632
billed annually	809
billed monthly	809
bitte bleiben sie fair und sachlich	537
bitte bleiben sie sachlich und fair	537
bize destek olun	2615
""", 'bl': """
bleiben sie informiert	468
bli medlem	1922	2496
blijf op de hoogte	1812
bliv medlem	376
bluesky	713
""", 'bn': """
bns	1037	1729
bns inf	1729
bns/afp	1037
""", 'bo': """
boletim	2096
boletines	946
boleto	2091
bonifico	1523
bonifico bancario	1523
bonus video	2317
bookmark	712
bookmark this	712
bookmark this article	712
""", 'br': """
brak komentarzy	2024
branded content	964	1882
brought to you by	722
browse all	741
browse all newsletters	800
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2629
buat akun	1460
buffer	713
buka	1480
buka peta	1480
bunlari da okuyun	2630
buscar	976	2121
butlletins	281
buy at amazon	925
buy from amazon	925
buy it now	892
buy on amazon	925
buy tickets	892
buy us a coffee	683
""", 'ca': """
cada aporte cuenta	1014
cada euro conta	2153
cada euro cuenta	1014
cada real conta	2153
cadastrar	2092
cadastre-se	2092
cadeau-artikel	1807
califica esta receta	61
cambiar mis preferencias	996
cambiar preferencias de cookies	996
cancel	682
cancelar respuesta	969
capito	1554
caratteri rimanenti: #	1577
cargar contenido	966
cari	1479
carica altri	1553
carregando	2136
carregar mais	2121
carta di credito	1523
carte bancaire	1199
categorias	2118
categorie	1550
categories	736
categorii	2179
""", 'ce': """
cele mai citite	2179
cele mai citite articole	2207
cele mai noi	2179
cele mai populare	2179
cerca	1553
cerrar	933
ces articles devraient vous plaire	1277
cetak	1469
cetak artikel	1502
cetak halaman	1502
cetak resep	61
cevapla	2629
""", 'cg': """
cgu	1226
cgv	1226
""", 'ch': """
chaque don compte	1272
chaque euro compte	1272
chargement du sondage	1264
charger plus	1236
chci darovat	298
check amazon	925
check price	925
check price at amazon	925
check prices	925
check your email	846
check your inbox	846
chiedi alla nostra ia	1569
chiudi	1518
chiudi menu	1553
choisissez la formule qui vous convient	1273
choisissez un montant	1198
choisissez votre formule	1273
choose an amount	687
choose your payment method	687
choose your plan	690
""", 'ci': """
citation formats	915
cite this article	915
citi lasa	1762
citi raksti	1762
""", 'cl': """
clasificados	964
click here	741
click on a star to rate it	895
click to enlarge	741
cliquer ici pour partager	1219
close	682
close extra sharing options	712
close menu	741
close share panel	712
close this message	681
clube do assinante	2140
""", 'co': """
codes promo	1224
colabora	934
collapse	741
comenta	969
comentar	969	2114
comentarii	2178
comentario	969
comentarios	969
comentaris	264
comentariu	2178
comente	2114
comment	713	731
comment ne plus voir ce message	1190
comment policy	731
commenta	1546
commenta l'articolo	1546
commenta per primo	1546
commentaire	1229
commentaires	1229
commenter	1219	1229
commenter l'article	1229
commenti	1546
commento	1546
commento in attesa di moderazione	1577
comments	731
comments off	731
commercial content	722
community guidelines	731
community rules	731
compare plans	690
comparte	958
comparteix	264
comparteix a facebook	287
comparteix a whatsapp	287
comparteix a x	287
compartilhar	2104
compartilhar no linkedin	2104
compartilhar no twitter	2104
compartilhar no whatsapp	2104
compartilhar no x	2104
compartilhar por e-mail	2104
compartilhar via	2104
compartilhe	2104
compartilhe isso	2104
compartir	958
compartir en	958
compartir en bluesky	958
compartir en linkedin	958
compartir en telegram	958
compartir en twitter	958
compartir en x	958
compartir por correo	958
compartir por email	958
complete coverage	736
compra questo numero	1572
compris	1237
comunicar erro	2114
concordo	2111
condiciones de uso	966
condiciones generales	966
conditions d'utilisation	1226
conditions de publication	1264
condividi	1536
condividi articolo	1536
condividi su	1536
condividi su facebook	1536
condividi su linkedin	1536
condividi su telegram	1536
condividi su twitter	1536
condividi su x	1536
condividi via email	1536
condivisioni	1536
condizioni d'uso	1543
conectare	2167
configura les galetes	270
configurar cookies	966
connectez-vous	1200
connexion	1200
consigliati	1550
consigliati per te	1550
consigue tu entrada	1000
consulta las esquelas de hoy	1000
consulta las normas de la comunidad	1005
consulta les esqueles	275
consulta todas nuestras newsletters	1011
consulter	1236
cont nou	2167
contact	741	1229	1833	2178
contact us	731
contactez-nous	1229
contacto	969
contactos	2114
contato	2114
contattaci	1546
contatti	1546
contenido de marca	964
contenido de nuestros socios	973
contenido elaborado por la marca	1000
contenido exclusivo	939
contenido exclusivo para socios	1015
contenido externo	996
contenido externo recomendado	996
contenido ofrecido por	964
contenido para suscriptores	939
contenido patrocinado	964
contenido promocionado	964
contenido recomendado	1019
contenido relacionado	973
contenido solo para usuarios registrados	1015
contenidos recomendados	1019
contenidos relacionados	973
content from our partner	814
content from our partners	814
content from our sponsor	814
contenu commercial	1224
contenu de marque	1224
contenu externe	1256
contenu partenaire	1224
contenus partenaires	1224
contenuti correlati	1550
contenuti sponsorizzati	1541
contenuto esterno	1567
contenuto esterno consigliato	1567
contenuto per abbonati	1524
contenuto premium	1586
contenuto promozionale	1572
contenuto riservato	1524
contenuto riservato agli abbonati	1586
contenuto riservato agli utenti registrati	1586
contenuto sponsorizzato	1541
contingut exclusiu per a subscriptors	285
contingut extern	270
contingut extern recomanat	270
contingut ofert per	275
contingut patrocinat	264
continua a leggere	1553
continua amb apple	285
continua amb facebook	285
continua amb google	285
continua con apple	1586
continua con facebook	1586
continua con google	1586
continua depois da publicidade	2109
continua llegint	288
continua senza accettare	1543
continua senza sostenere	1518
continuar a ler	2121
continuar com apple	2155
continuar com facebook	2155
continuar com google	2155
continuar con apple	1015
continuar con facebook	1015
continuar con google	1015
continuar e fechar	2111
continuar lendo	2121
continuar leyendo	976
continuar sem apoiar	2087
continuar sin donar	933
continue	682
continue a ler	2118
continue lendo	2092
continue reading	736	741
continue reading below	722
continue reading the main story	722
continue reading with a subscription	690
continue to article	681
continue to the article	681
continue without accepting	727
continue without donating	681
continue without supporting	681
continuer avec apple	1273
continuer avec facebook	1273
continuer avec google	1273
continuer la lecture	1200
continuer sans accepter	1226
continuer sans donner	1190
contribua	2088
contribuer	1191
contribuez	1229
contribuir	2088
contribuisci	1519
contribute now	683
contribute with google	683
contribuye	934
contul meu	2167
cook mode	61
cookie notice	727
cookie policy	727	1543
cookie preferences	727
cookie-einstellungen	489
cookie-instellingen	1829
cookie-instellingen aanpassen	1857
cookiebeleid	1829
cookieindstillinger	393
cookiepolicy	2514
cookiepolitik	393
cookies	310	393	1829	1939	2514
cookies aanpassen	1857
cookies akzeptieren	489
cookies instellen	1829
cookies policy	727
cookies wijzigen	1857
cookievoorkeuren wijzigen	1857
copia il link	1536
copia link	1536
copiar el enlace	958
copiar enlace	958
copiar link	958	2104
copiar o link	2104
copied	712
copied to clipboard	811
copier l'url	1219
copier le lien	1219
copy	713
copy link	712	1469	2767
copy link copied	712
copy link to clipboard	712
copy this link	712
copy url	712
corrections policy	731
correlati	1550
cosa pensi di questo articolo	1569
count me in	700
""", 'cr': """
crea un account	1524
crea un alert	1580
crear alerta	1010
crear cuenta	939
crear una cuenta	939
create a free account	690
create account	690
create an account	690
create free account	690
created with ai	782
credit card	688
credit or debit card	688
creditcard	1806
criar alerta	2148
criar conta	2092
""", 'cs': """
csatlakozz csapatunkhoz	1414
""", 'cu': """
custom amount	682
""", 'cz': """
czas czytania # min	2031
czytaj dalej	2031
czytaj dalej za	2006
""", "d'": """
d'autres articles	1233
""", 'da': """
da non perdere	1550
da non perdere in edicola	1541
daftar	1460
daha fazla	2632
daha sonra	2614
daha sonra hatirlat	2614
daha sonra oku	2623
daily newsletter	700
dal web	1550
dalej	2028
dalies	1765
dalies ar rakstu	1760
dalintis	1719
dalintis facebook	1724
dalintis su draugais	1724
dalyvaukite apklausoje	1726
dans cet article	1233
darovat	298
daruj	298	2435
das interessiert andere leser	496
das lesen andere	557
das neueste	496
datenschutz	489
datenschutz-einstellungen	489
datenschutzeinstellungen	489
dauerauftrag	455
dauerwerbung	486
""", 'de': """
de samenvatting kan fouten bevatten	1859
de tekst gaat verder onder de foto	1827
debat: skriv	396
debatt: si din mening	1942
debatte	492
debattregler	1942
deconectare	2167
deel	1822
deel artikel	1822
deel dit	1822
deel dit artikel	1822
deel dit bericht	1902
deel dit verhaal	1902
deel op facebook	1822
deel op twitter	1822
deel op x	1822
deel via	1878
deel via e-mail	1822
deel via whatsapp	1822
deine e-mail-adresse	468
deine meinung	492
deixa un comentari	264
deixe uma resposta	2114
deja un comentario	969
deja una respuesta	969
dejar de seguir	1010
dejar un comentario	969
del	388	1934
del artikel	388
del artikkel	1934
del artikkelen	1934
del artiklen	388
del artiklen gratis	379
del med	388	1934
del saken gratis	1925
del via e-mail	388
del via e-post	1934
dela	2509
dela artikel	2509
dela artikeln gratis	2499
dela med	2509
dela via e-post	2509
dela via mejl	2509
delen	1822
delen op bluesky	1878
delen op facebook	1822
delen op linkedin	1878
delen op whatsapp	1878
delen op x	1878
delen via	1878
delen via e-mail	1822
delen via facebook	1822
delen via twitter	1822
delen via whatsapp	1822
deli	2443
deli na facebooku	2443
delite	2443
delite to novico	2443
delite to zgodbo	2443
delivered daily	800
delivered to you	700
delivered weekdays	800
delivered weekly	800
dengarkan	1469
deretter # kr/mnd til du sier opp	1925
derniers articles	1233
desa	264
desa l'article	287
deschide	2182
descuentos	964
desplegar	977
desplegar redes sociales	958
destacadas	973
destacados	973
destaques	2118
destek ol	2615
destek olun	2615
det er gratis at oprette en profil	379
detail	1480
details	500	742	1841
details anzeigen	500
detaily	317
detalhes	2122
detalii	2182
detaljer	405	1950	2525
detalles	977
detaylar	2633
dettagli	1554
dette er en annonse	1938
dette er en plus-artikel	379
dette er en plussak	1925
dette leser andre	1946
devamini oku	2632
devenez membre	1191
devenir membre	1191
deze video is niet beschikbaar	1857
""", 'dh': """
dha	2636
""", 'di': """
di santrauka	1726
dicci la tua	1577
die meistgelesenen artikel	496
diesen artikel kommentieren	492
diesen artikel teilen	481
diesen artikel verschenken	553
diesen beitrag auf facebook ansehen	525
diesen beitrag auf instagram ansehen	525
diesen tweet ansehen	525
digg	713
digital subscription	690
digital-abo	460
digitalabo	460
digitale krant	1807
digite seu e-mail	2096
dimensione carattere	65
dimensione testo	65	1536
dimensiune text	65
din e-mail	384
din e-post	1930	2504
din e-postadresse	1930
dinle	2623
dirbk su mumis	1726
direct debit	688
direct lezen	1877
direct naar het recept	61
direct toegang	1877
direct verder lezen	1807
direkt zum rezept	61
discussie	1833
discussion about this post	741
discussione chiusa	1546
diskuse	313
diskusia	2384
diskuter	1942
diskutera	2517
diskutieren	537
diskuze	313
dismiss	682
dismiss this message	681
distribuie	2172
distribuie articolul	2172
distribuie pe facebook	2206
distribuie pe whatsapp	2206
dit artikel delen	1878
dit bericht op instagram bekijken	1857
dit is een advertentie	1882
dit is een premium artikel	1877
dit vind je misschien ook leuk	1837
diventa socio	1519
diventa sostenitore	1519
""", 'dn': """
dnes ne	297
dnes nie	2388
""", 'do': """
do mesmo autor	2118
do not sell my personal information	727
do not sell or share my personal information	727
doar	2088
dodaj komentar	2443
dodaj komentarz	2024
doe	2088
doe agora	2088
doe mee en win	1862
don mensuel	1191
don ponctuel	1191
don't miss	736
don't miss out	700
don't want to see this? remove ads	722
dona	934	1519
dona adesso	1519
dona ahora	934
dona ora	1519
dona'ns suport	257
donar	934
donar ahora	934
donasi	1459
donasi sekarang	1459
donate	683
donate become	683
donate here	683
donate monthly	683
donate now	683
donate today	683
donations are tax-deductible	805
donazione mensile	1519
donazione singola	1519
doneer	1803
doneer nu	1803
doneer via ideal	1874
doner	376	1922
donera	2496
donera nu	2496
doneren	1803
doniraj	2309	2435
doniraj odmah	2309
doniraj zdaj	2435
donirajte	2309	2435
donner	1191
doorsturen	1822
dossier	496	1233	1550	1837
dossiers	496	1233	1837
download citation	915
download data is not yet available	915
""", 'dr': """
drucken	481
druge novice	19
drukuj	2016
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	384
du er nu tilmeldt nyhedsbrevet	384
du kan til enhver tid afmelde dig	384
dukung jurnalisme independen	1459
dukung kami	1459
""", 'dy': """
dyskusja	2024
""", 'e-': """
e-avis	379	1925
e-edition	741
e-gazete	2616
e-mail	303	384	468	713	2009	2096	2228
e-mail eingeben	468
e-mail teilen	481
e-mail-adresse	468
e-mail-adresse eingeben	468
e-mailadres	1812
e-mailadresse	384
e-mailen	1822
e-paper	460	741
e-pasta adrese	1784
e-pasts	1784
e-post	1052	1930	2504
e-posta	2653
e-posta adresiniz	2653
e-posta adresinizi girin	2653
e-postadress	2504
e-postadresse	1930
e-posti aadress	1052
e-tidning	2499
e-wydanie	2006
""", 'ea': """
eavis	1925
""", 'ed': """
edasi lugemiseks logi sisse	1027
edellinen	1142
edellinen juttu	1140
editor's choice	736
editor's pick	624	736
editor's picks	736
editors' choice	736
editors' picks	736
edizione digitale	1524
""", 'ee': """
eenmalig	1803
eerste maand gratis	1877
""", 'ei': """
ei kiitos	1123
ei nyt	1123
ei, kiitos	1123
einblenden	500
einklappen	499
einloggen	460
einmalig	455
einmalig spenden	455
einstellungen	489
einwilligung	489
""", 'el': """
elders op het web	1837
elige una cantidad	937
elke bijdrage telt	1874
elke donatie telt	1874
elke euro telt	1874
elolvasom	1414
els preus poden variar	275
elsewhere on the web	736
elta	1729
elta inf	1729
""", 'em': """
em alta	2118
em destaque	2118
email	700	713	2228
email (required	700
email address	700
email article	712
email this	712
email to a friend	712
emneord	1946
emner	401	1946
empfehlen	481
empfehlungen	496
empfehlungen der redaktion	496
empfohlene artikel	496
empfohlener externer inhalt	489
empfohlener redaktioneller inhalt	489
""", 'en': """
en ce moment	1233
en continu	1233
en directo	973
en este tema	1019
en otros medios	973
en portada	973
en savoir plus	1226	1236
encontrou algum erro	2114
encontrou um erro	2114
ende der werbung	599
engangsgave	1922
enim loetud	1029
enlace copiado	958
enlace copiado al portapapeles	1018
enlarge	742
enlarge image	741
enlarge this image	741
enne kommenteerimist loe reegleid	1033
enregistrer	1219
enregistrer cet article	1276
enregistrer l'article	1276
enregistrer la recette	61
entdecken sie unsere newsletter	543
entendi	2122
entendido	977
enter amount	687
enter your email address	700
entra	1524
entra nella conversazione	1577
entradas relacionadas	973
entrar	939	2092
entrar com apple	2155
entrar com facebook	2155
entrar com google	2155
entre	2092
entre com sua conta	2155
envia per correu	287
envia-ho per correu	287
enviar a un amigo	1018
enviar para um amigo	2157
enviar por correo	958
enviar por e-mail	2104
enviar por email	958
enviar por whatsapp	958
envie de lire la suite	1273
envoyer par courriel	1276
envoyer par e-mail	1219
envoyer par email	1219
envoyer par mail	1219
""", 'ep': """
epaper	741
""", 'er': """
er der fejl i artiklen	396
er du allerede abonnent	379	1925
er ging iets mis. probeer het later opnieuw	1870
er is iets misgegaan	1870
er is iets misgegaan. probeer het later opnieuw	1870
ergebnisse anzeigen	500
err/bns	1037
erstellt mit ki	527
""", 'es': """
es folgt werbung	599
es ist ein fehler aufgetreten	543
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	543
esci	1524
escolha do editor	2118
escolha o seu plano	2155
escolha seu plano	2155
escolha um valor	2090
escribe tu correo	1011
escribe tu email	1011
escribe un comentario	969
escuchar	958
espace partenaire	1224
espacio patrocinado	1000
espandi	1554
especiais	2118
esqueceu a senha	2092
esqueci minha senha	2092
esquelas	1000
esqueles	275
essai gratuit	1200
""", 'et': """
et pot interessar	261
et pots donar de baixa en qualsevol moment	281
et queden # articles gratis aquest mes	285
et recomanem	261
etichete	2179
etiketler	2630
etiquetas	973	2118
etiquetes	288
ets subscriptor? identifica't	285
etusivu	1140	1142
etusivulle	1140
""", 'ev': """
every contribution counts	805
every dollar counts	805
every donation counts	805
every gift counts	805
""", 'ex': """
exclusiu per a subscriptors	285
exclusive content	690
exclusive to subscribers	809
exclusivo assinantes	2092
exclusivo para assinantes	2155
expand	741
expand all	742
expandera	2525
expandir	2122
explore	739
explore more	736
explore more on these topics	736
explore our newsletters	800
explore our subscription offers	809
explore subscription offers	809
export citation	915
external content	780
external links	712
externe content	1857
externe inhalte	489
externe inhalte anzeigen	489
externe inhalte erlauben	489
externe inhoud	1857
externen inhalt anzeigen	489
externen inhalt laden	489
externer inhalt	489
externer inhalt konnte nicht geladen werden	525
""", 'ez': """
ezt is olvassa el	1412
""", 'fa': """
facebook	713
facebook messenger	713
facebook twitter	712
facebook twitter email	712
facebook twitter linkedin email	712
facebook twitter whatsapp	712
facebook x	712
fai il quiz	1577
fai il test	1577
fai una domanda su questo articolo	1569
faire un don	1191
fale conosco	2114
fandt du en fejl	396
fant du en feil	1942
fast geschafft	543
favorilere ekle	2623
favoris	1219
fazer login	2092
""", 'fe': """
featured articles	736
featured content	736
featured stories	736
fechar	2087	2121
feedback	492	731	1833
feedback geben	492
fehler gefunden	492
fehler im artikel gefunden	492
fehler melden	492
fel i artikeln	2517
feliratkozom	1417
fermer	1190
fermer le menu	1236
fes-te soci	257
fes-te subscriptor	257
fetching more	741
""", 'fi': """
fil info	1233
filed under	736	741
find out more	741
fique por dentro	2096
first name	700
fizetett tartalom	1407
""", 'fj': """
fjern annoncer	392
fjern annonser	1938
""", 'fl': """
flecha	939
fler	2521
fler artiklar	2521
fler nyheter	2521
flere artikler	401	1946
flere nyheder	401
flere nyheter	1946
flere saker	1946
flipboard	713
""", 'fo': """
fold ud	405
folgen	482
folgen sie uns	482
follow	717
follow author	717
follow live	717
follow this author	717
follow this topic	717
follow topic	717
follow us	717
follow us on facebook	717
following	717
font size	712
fontin koko	65
for abonnenter	379	1925
for subscribers	690
forgot password	690
forgot your password	690
forma de pagamento	2090
forma de pago	937
formas de pagamento	2090
formas de pago	937
forrige	404	1949
forrige artikel	401
forrige artikkel	1946
forse in seguito	1518
forsiden	401	1946
foto	1477
foto galeri	2630
fotogalerija	1726
fotostrecke	496
fout gespot	1833
fout gezien	1833
fout melden	1841
foutje gezien	1833
""", 'fr': """
frag unsere ki	527
fragen sie unsere ki	527
free daily newsletter	700
free newsletter	700
free weekly newsletter	700
friss	1412
from around the web	736
from our partners	736
from our sponsor	722
from our sponsors	722
from the web	736
""", 'fu': """
full coverage	736
full results	742
full score	742
fullscreen	741
fullskjerm	1949
further reading on this site	736
""", 'ga': """
ga akkoord	1829
ga naar inhoud	1840
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1719
gallery	1550
gamble responsibly	891
ganzen artikel lesen	499
""", 'ge': """
ge bort artikeln	2499
gebruiksvoorwaarden	1829
geef cadeau	1878
geef een reactie	1833
geef feedback	1867
geef je mening over dit artikel	1867
gegenereerd door ai	1859
gegenereerd met ai	1859
gem	388
gem artikel	388
gem artiklen til senere	388
gem opskrift	61
gem opskriften	61
gem til senere	388
gemaakt met ai	1859
generated by ai	782
gerade nicht	454
gerelateerd	1837
gerelateerd nieuws	1837
gerelateerde artikelen	1837
gerelateerde onderwerpen	1837
gerir cookies	2111
gesponsert	486
gesponserter beitrag	87	558
gesponserter inhalt	486
gesponsord	1827
gesponsorde inhoud	1827
gestion des cookies	1226
gestionar cookies	966
gestisci i cookie	1543
gestisci notifiche	1580
gestisci preferenze	1543
get alerts	717
get deal	925
get digital access	690
get email updates	700
get started	690
get the daily email	700
get the newsletter	700
get this deal	925
get tickets	892
""", 'gi': """
gi bort artikkelen	1925
gi bort saken	1934
gi tilbakemelding	1942
gift a subscription	690
gift article	690
gift this article	690
giv artiklen til en ven	388
giv os feedback	396
give a gift	690
give a gift subscription	683
give feedback	731
give monthly	683
give now	683
give today	683
give us feedback	731
gizle	2633
gizlilik	2626
""", 'gl': """
glemt adgangskode	379
glemt passord	1925
""", 'go': """
go to top	741
godkjenn	1939
godkjenn alle	1939
godta	1939
godta alle	1939
google	713
google news	713
google plus	713
got it	727
""", 'gr': """
gracias por suscribirte	946
gracias por tu voto	998
gracias por votar	998
gratis proberen	1807
grazie per aver votato	1569
grazie per il tuo feedback	1569
grazie per l'iscrizione	1531
""", 'gu': """
guarda anche	1550
guarda i risultati	1569
guarda l'article	287
guarda la gallery	1553
guardar	958	2104
guardar en favoritos	1018
guardar para ler mais tarde	2157
guardar receita	61
guardar receta	61
guides d'achat	1233
gulir untuk lanjut membaca	1472
""", 'ha': """
haber faydali oldu mu	2629
haberi kaydet	2623
haberi nasil buldunuz	2629
haberi oynat	2632
haberi puanla	2629
haberi sesli dinle	2623
haberi sesli dinleyin	2623
haberi sesli dinleyin (# dk	2623
haberi yazdir	2623
haberin devami	2625	2632
haberin devami reklamdan sonra	2625
haberin tamami	2632
hacker news	713
hadiahkan artikel ini	1502
hae	1142
hai letto # articoli su # questo mese	1586
hai trovato un errore	1546
hai una segnalazione	1546
haku	1142
halaman berikutnya	1479
halaman selanjutnya	1479
halaman: #	1479
handelsbetingelser	393
hantera cookies	2514
har du allerede en konto	379	1925
har du redan ett konto	2499
has oblidat la contrasenya	258
hasznos volt a cikk	1411
hata bildir	2629
hata bildirin	2629
haut de page	1236
have an account	690
have an account? sign in	690
have your say	731
hazte miembro	934
hazte premium	1015
hazte socia	934
""", 'he': """
heb je al een account	1807
help mee	1803
help ons om dit te blijven doen	1874
hem	2524
hemeroteca	939
hepsini kabul et	2626
herinner me later	1802
hesabim	2616
hesabiniz var mi	2616
het artikel gaat hieronder verder	1827
het laatste nieuws	1837
""", 'hi': """
hide	742
hide ad	722
hide caption	741
hide comments	731
hide this message	681
hier anmelden	460
hier einloggen	460
hier finden sie informationen zum datenschutz	525
highlights generated by artificial intelligence	782
hilfe	492
hinweis an die redaktion	537
hinweis zum datenschutz	489
hinweise zu diesem artikel	537
hittade du ett fel	2517
hittat fel	2517
""", 'hj': """
hjem	404	1949
""", 'hl': """
hlasovat	313
hledat	316
""", 'ho': """
ho capito	1554
ho letto e accetto l'informativa sulla privacy	1582
hold deg oppdatert	1930
hold dig opdateret	384
home	741	1553	1840
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1949
hopp til innholdet	1949
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1867
house rules	731
how did we do	731
how to cite	915
how to cite this article	915
how we use ai	782
hoy no	933
""", 'hu': """
hubungi kami	1476
huisregels	1867
""", 'hv': """
hva mener du? stem her	1949
hva synes du om denne saken	1942
hva synes du om saken	1942
hvad mener du? stem her	404
hvad synes du? stem her	404
""", 'i ': """
i accept	727
i agree	727
i already donated	681
i already gave	681
i commenti sono riservati agli abbonati	1577
i lettori hanno letto anche	1589
i prezzi potrebbero variare	1572
i samarbeid med	1938
i samarbejde med	392
i samarbete med	2513
i understand	742
""", "i'": """
i'll do it later	681
i'm in	700
i've already donated	681
""", 'ic': """
ich bin schon dabei	454
ich habe schon gespendet	454
ich stimme zu	489
icymi	736
""", 'id': """
ideal	1806
identifiez-vous	1200
idi na recept	61
""", 'ie': """
ielogojies	1760
ielogoties	1760
ievadi e-pastu	1784
ievadi savu e-pasta adresi	1784
""", 'ih': """
iha	2636
ihr feedback	492
ihr kommentar	492
ihre e-mail-adresse	468
ihre meinung	492
ihre spende ist steuerlich absetzbar	547
""", 'ik': """
ik begrijp het	1841
ik heb al gedoneerd	1802
ik steun al	1802
ikke i dag	375	1921
ikke nu	375
iklan	1472
iklan sponsor	1507
""", 'il': """
il mio account	1524
il tuo indirizzo email	1531
ilan	2625
ilgili haber	2630
ilgili haberler	2630
ilgili konular	2630
ilk ay # tl	2616
ilmoittaudu webinaariin	1142
ilmoitus	1134
ils ont lu aussi	1233
""", 'im': """
im trend	496
immer informiert	468
immer informiert mit unserem whatsapp-service	599
impostazioni cookie	1543
impressum	489
imprimeix	264
imprimeix l'article	287
imprimeix la recepta	61
imprimer	1219
imprimer cet article	1276
imprimer cette recette	61
imprimer l'article	1219
imprimer la recette	61
imprimir	958	2104
imprimir a receita	61
imprimir artigo	2157
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2767
in case you missed it	736
in diesem artikel	496
in evidenza	1550
in het nieuws	1837
in kooperation mit	486
in other news	736
in partnership with	722
in primo piano	1550
in this section	736
in zwischenablage kopieren	481
indeks	1477
indirizzo email	1531
indstillinger	393
indtast din e-mail	384
indtast din mail	384
indtast e-mail	384
info iklan	1492
infolettre	1209
infolettres	1209
informa d'un error	273
informar de un error	1005
informasjonskapsler	1939
informationen zum datenschutz	525
informativa sulla privacy	1543
informazione promozionale	1572
informazione pubblicitaria	87	1572
ingatkan saya nanti	1458
ingezonden mededeling	87	1882
ingrandisci	1553
ingresar	939
inhalt	499
inhalt anzeigen	489
inhalt laden	486
inhalt teilen	481
inhalte anzeigen	489
inhaltsverzeichnis	499
inhoud tonen	1857
inhoudsopgave	1840
inicio	976
inklappen	1841
inloggen	1807
innstillinger	1939
inschrijven	1812
inscreva-se	2096
inscreva-se na newsletter	2096
inscription	1200
inscription gratuite	1269
inserisci il tuo indirizzo e-mail	1582
inserisci il tuo indirizzo email	1582
inserisci qui il tuo commento	1546
inserisci un indirizzo email valido	1582
insira o seu email	2150
insira seu e-mail	2150
instagram	713
instagram-inhalte erlauben	489
instellingen	1829
inte idag	2495
inte nu	2495
introdu adresa ta de email	2199
introduce tu email	946
invalid email	700
invia a un amico	1588
invia commento	1546
invia per email	1536
invia via email	1536
inzerce	309
inzercia	2380
""", 'ir': """
ir a la receta	61
ir a los comentarios	969
ir al contenido	976
ir arriba	976
ir para a receita	61
""", 'is': """
iscriviti	1531
iscriviti alla nostra newsletter	1531
iscriviti ora	1531
iscrizione completata	1582
isprintaj	2320
""", 'iz': """
iz iste rubrike	2317
iz rubrike	2317	2440
izbor urednice	2317
izbor urednika	2317
izdvajamo	2317
izpostavljeno	2440
izveido kontu	1760
""", "j'": """
j'accepte	1226
j'accepte de recevoir les offres des partenaires	1269
j'ai compris	1237
j'en profite	1200
""", 'ja': """
ja ets subscriptor	258
ja tens compte	285
ja, ich will	455
ja, ik steun	1874
ja, ik wil de nieuwsbrief ontvangen	1870
jaa	1132
jaa artikkeli	1132
jaa facebookissa	1132
jaa juttu kaverille	1132
jaa whatsappissa	1132
jaga	1027
jaga artiklit	1027
jaga facebookis	1032
jaga lugu	1032
jaga seda artiklit	1032
jangan lewatkan	1477
jatka lukemista	1125
jau esi abonents	1760
jau esi abonents? ielogojies	1760
jau prenumeruojate	1719
jau prenumeruojate? prisijunkite	1719
""", 'je': """
je aanmelding is gelukt	1870
je bent ingeschreven	1870
je bent nu ingeschreven	1870
je commande	1260
je donne	1191
je donne mon avis	1264
je fais un don	1191
je hebt je succesvol aangemeld	1870
je kunt je op elk moment afmelden	1870
je m'abonne	1200
je m'inscris	1209
je me connecte	1200
je soutiens	1191
je teste	1200
jeder euro hilft	547
jednorazowo	2003
jelentkezzen be	1399
jetzt abo sichern	552
jetzt abonnent werden	460
jetzt abonnieren	460
jetzt abstimmen	531	599
jetzt am gewinnspiel teilnehmen	531
jetzt anmelden	468
jetzt bestellen	460
jetzt bewerben	531
jetzt einloggen	460
jetzt freischalten	460
jetzt helfen	455
jetzt im tv	496
jetzt karten sichern	531
jetzt kommentieren	492
jetzt kostenlos anmelden	468
jetzt kostenlos testen	460
jetzt mitdiskutieren	537
jetzt mitglied werden	455
jetzt mitmachen	531
jetzt nicht	454
jetzt pinnen	61
jetzt registrieren	460
jetzt spenden	455
jetzt teilen	553
jetzt testen	460
jetzt tickets sichern	531
jetzt upgraden	552
jetzt zugang sichern	552
jetzt zustimmen	489
""", 'jo': """
jocs i mots encreuats	275
join now	683
join our mailing list	700
join the conversation	731
join the discussion	731
join the discussion on discord	717
join us	683
jouw e-mailadres	1812
""", 'ju': """
jump to content	741
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2521
juttu jatkuu alla	1134
juttu jatkuu kuvan alapuolella	1134
juttu jatkuu kuvan alla	1134
juttu jatkuu mainoksen alla	1134
juttu jatkuu videon alla	1134
juttu on tarkoitettu tilaajille	1125
juttu on vain tilaajille	1125
juuri nyt	1140
""", 'ka': """
kabul ediyorum	2626
kabul et	2626
kaip jums patiko straipsnis	1725
kamu mungkin suka	1503
kanske senare	2495
kanskje senere	1921
kapat	2614
kapcsolat	1411
karier	1492
karjera	1726
karte anzeigen	500
karte laden	489
kas artikkel oli kasulik	1033
kas lugu oli kasulik	1033
kasneje	2447
kasnije	2325
kasutustingimused	1045
kategori	1477
kategoriat	1140
kategorie	314	2028
kategorien	496
kategorier	401	1946	2521
kategoriler	2630
katkida bulun	2615
katso kaikki tilaajaedut	1125
katso kuvagalleria	1142
katso kuvat	1142
katso video alta	1142
kaydet	2623
kaydol	2616
kayit ol	2616
kaynak: aa	2636
kaynak: dha	2636
kaynak: iha	2636
""", 'ke': """
kebijakan cookie	1475
kebijakan privasi	1475
kebijakan privasi | syarat dan ketentuan	1475
keep reading	736
keine neuigkeiten mehr verpassen	543
kelola cookie	1475
keluar	1460
kembali ke atas	1479
kertalahjoitus	1124
keskustele	1139
keskustele asiallisesti	1139
keskustelu	1139
keuze van de redactie	1837
key points by ai	782
key takeaways by ai	782
""", 'ki': """
ki-generert oppsummering	1949
ki-generiert	527
ki-generierte zusammenfassung	527
ki-oppsummering	1949
ki-zusammenfassung	527
kiemelt	1412
kies een bedrag	1805
kies je abonnement	1877
kiitos tilauksesta	1128
kiitos tilauksestasi	1128
kijk terug	1864
kingi artikkel	1032
kiosque	1200
kirim	1469
kirim ke teman	1502
kirim komentar	1476
kirjaudu	1125
kirjaudu ulos	1125
kirjoita kommentti	1139
kirjoita kommenttisi	1139
kirjoittaja on kansanedustaja	1151
kirjoittaja on kirjailija	1151
kirjoittaja on kolumnisti	1151
kirjoittaja on toimittaja	1151
kirjoittaja on vapaa toimittaja	1151
kirjoittaja on vapaa toimittaja ja kirjailija	1151
kirjuta kommentaar	1033
kiti skaito	1721
""", 'kl': """
klarna	459
klausies raidierakstu	1767
klausies rakstu	1765
klauskite dirbtinio intelekto	1725
klausykite straipsnio	1724
klausyti	1724
klausyti straipsnio	1724
klausyti straipsnio (# min	1724
kleinanzeigen	486
""", 'ko': """
kokeile maksutta	1125
kokeile nyt	1125
komentar	1476
komentarai	1719
komentari	2320
komentarji	2443
komentarz	2024
komentarze	2024
komentiraj	2320	2443
komentuoti	1719
komentuoti gali tik registruoti vartotojai	1725
komment	1411
kommentaarid	1027
kommentar	492
kommentar schreiben	492
kommentar verfassen	492
kommentare	492
kommentare ansehen	492
kommentare anzeigen	492
kommentare lesen	492
kommentarer	396	1942	2517
kommentarer blir moderert	1942
kommentarer granskas innan publicering	2524
kommentarer modereres	404
kommentarerna modereras	2517
kommentarregeln	492
kommentarsregler	2517
kommenteeri	1027
kommenteerimine on suletud	1033
kommenteerimise reeglid	1033
kommenteerimiseks logi sisse	1033
kommentek	1411
kommenter	396	1942
kommentera	2517
kommentieren	492
kommentit	1139
kommentit tarkistetaan ennen julkaisua	1139
kommentoi	1139
kommentointi on suljettu	1139
kommercielt indhold	409
kommercielt samarbejde	392
kommersielt innhold	1954
kommersielt samarbeid	1938
koniec reklamy	2020
kontakt	313	396	492	2024
kontakt os	396
kontakt oss	1942
kontakta oss	2517
konten berbayar	1507
konten bersponsor	1472
konten premium	1460	1502
konten promosi	1507
konten sponsor	1472
konto erstellen	460
konular	2630
kopeeri link	1027
kopieer de link	1822
kopieer deze link	1902
kopieer link	1822
kopier lenka	1934
kopier lenke	1934
kopier lenken	1934
kopier link	388
kopier linket	388
kopieren	481
kopioi linkki	1132
kopiraj link	2320
kopiraj povezavo	2443
kopiraj poveznicu	2320
kopirajte link	2320
kopirajte poveznicu	2320
kopiuj link	2016
kopyala	2623
korrekturhinweis senden	537
kort fortalt - lavet med ai	404
kostenlos abonnieren	468
kostenlos registrieren	460
kostenlos testen	460
""", 'kr': """
krant	1807
kreditkarte	459
kreditkarte / klarna	459
kreiraj nalog	2310
krijg direct toegang	1877
""", 'ku': """
kuidas lugu meeldis	1033
kupi pretplatu	2310
kurzlink kopieren	578
kuukausilahjoitus	1124
kuula	1032
kuula artiklit	1032
kuula artiklit (# min	1032
kuula lugu	1032
kuula saadet	1034
kuula saadet siit	1034
kuuntele	1132
kuuntele jakso	1132
""", 'kv': """
kvkk	2626
""", "l'": """
l'actu en direct	1233
l'article continue ci-dessous	1224
l'article en # points	1258
l'articolo in breve	1569
l'essentiel	1233
""", 'la': """
la newsletter	1209	1531
la redazione consiglia	1550
la tua e-mail	1531
laad meer	1840
laajenna	1143
laat je dit artikel voorlezen	1864
laat voorlezen	1822
laatste nieuws	1837
ladda fler	2524
lagi ramai	1503
lagre	1934
lagre artikkel	1934
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1934
lagre saken til senere	1934
lagre til senere	1934
lahjoita	1124
lahjoita nyt	1124
lain kali	1458
lainnya	1477
laisser un commentaire	1229
laissez un commentaire	1229
langganan	1460
langsung ke resep	61
lanjut baca di bawah	1472
lanjutkan dengan konten	1472
lanjutkan membaca	1479
laporkan	1476
laporkan kesalahan	1480
lascia un commento	1546
lascia un feedback	1569
last flere	1949
last name	700
lastschrift	459
later	1802
later lezen	1878
latest	736
latest articles	736
latest edition	741
latest headlines	736
latest news	736
latest posts	736
latest stories	736
latest updates	736
latest videos	736
latest videos from	736
lavora con noi	1572
""", 'le': """
le direct	1233
le fil	1233
le journal du jour	1200
le nostre newsletter	1531
le plus lu	1233
le puede interesar	973
le recomendamos	973
le ultime notizie	1550
learn more	741
learn more about cookies	727
leave a comment	731
leave a reply	731
leave a tip	683
leave feedback	731
lectura de # minutos	958
lectura: # min	958
lecture # min	1236
lecture # minutes	1219
lecture : # min	1219
leer noticia completa	976
lees de reacties	1833
lees direct verder	1877
lees meer	1837	1840
lees meer over	1837
lees onze huisregels	1867
lees ook	1837
lees verder	1807	1837	1840
lees verder na de advertentie	1827
lees verder onder de afbeelding	1827
lees verder onder de foto	1827
lees voor	1822
leeslijst	1878
leestijd	1840
leestijd # min	1840
legfrissebb	1412
legg igjen en kommentar	1942
leggi anche	1550
leggi dopo	1588
leggi i commenti	1546
leggi il documento	1554
leggi il giornale	1524
leggi l'articolo	1553
leggi l'articolo completo	1553
leggi senza limiti	1586
leggi sull'app	1580
leggi tutto	1553
leggi tutto con un abbonamento	1524
leggi tutto su	1550
legolvasottabb	1412
legolvasottabbak	1412
leia mais	2118	2121
leia os termos de uso e as regras da comunidade	2146
leia sem limites	2155
leitura: # min	2104
lembrar mais tarde	2087
lembre-me mais tarde	2087
lenke kopiert	1934
lenken er kopiert	1934
lenken kopiert	1934
ler mais	2121
ler mais tarde	2157
les articles les plus lus	1277
les derniers articles	1233
les flere	1946
les hele saken	1949
les kommentarer	1942
les lecteurs ont aussi lu	1233
les mer	1946	1949
les mer om	1946
les plus lues	1233
les plus lus	1233
les senere	1934
les tops	1233
les videre	1925
lesedauer	499
lesedauer: # minuten	499
lesen sie auch	496
lesen sie dazu	496
lesen sie hier	496
lesen sie mehr	496
leserbriefe	492
leserkommentare	492
lesetid # min	1949
lesetipp	496
lesetipps	496
lesezeit: # min	499
lesezeit: # minuten	499
lest opp av en robot	1934
lest opp av en syntetisk stemme	1934
leta	1770
leta/afp	1770
lettergrootte	65
lettura # min	1536
""", 'li': """
lige nu	401
lihat artikel asli	1502
lihat detail	1480
lihat hasil	1480
lihat juga	1477
lihat komentar	1476
lihat lainnya	1479
lihat peta	1480
lihat resep	61
lihat selengkapnya	1479
lihat semua	1479
liitu uudiskirjaga	1052
like loading	712
like this	712
limited time offer	690
limited-time offer	809
line	713
link	713
link berhasil disalin	1502
link copiado	2104
link copiat	2206
link copiato	1536
link copiato negli appunti	1588
link copied	712
link copied bookmark	712
link copied to clipboard	712
link er kopieret	388
link er kopieret til udklipsholderen	388
link gekopieerd	1822
link in die zwischenablage kopiert	553
link kopeeritud	1032
link kopieren	481
link kopieret	388
link kopiert	481
link kopiran	2320
link kopyalandi	2623
link on kopeeritud	1032
link sudah disalin	1502
link wurde in die zwischenablage kopiert	553
link wurde kopiert	553
link zum artikel kopieren	553
link zum inhalt	489
link zum teilen kopieren	599
link zum youtube-inhalt	489
linkedin	713
linki kopyala	2623
linkki kopioitu	1132
links	496
lire aussi	1233
lire l'article	1236
lire l'article complet	1236
lire la suite	1236
lire le document	1237
lire les commentaires	1229
lire plus	1233	1236
lire plus tard	1219
lisa kommentaar	1027
listen	712
listen # min	712
listen above	789
listen below	789
listen here	789
listen now	712
listen on apple	789
listen on apple podcasts	789
listen on spotify	789
listen on youtube	789
live	496
live tv	736
""", 'lo': """
lo + visto	973
lo esencial en # segundos	998
lo quiero	1015
load comments	731
load content	727
load more	741
load more articles	741
load more comments	731
load more stories	741
loading	712
loading ad	722
loading more	741
loe edasi	1027
loe edasi tellijana	1027
loe hiljem	1032
loe ka	1029
loe kommentaare	1033
loe lisa	1034
loe lisaks	1029
loe rohkem	1034
loe veel	1029
loetumad	1029
log in	690	1807
log in / register	690
log in or sign up	690
log in to comment	731
log in to reply	731
log ind	379
log out	690
log ud	379
logare	2167
logg inn	1925
logg ut	1925
logga in	2499
logga ut	2499
logi sisse	1027
logi sisse, et kommenteerida	1033
login	460	690	1460	1524	2092	2167
login / register	690
logout	690
lompat ke resep	61
loo konto	1027
loo tasuta konto	1027
los comentarios son exclusivos para suscriptores	1005
los precios pueden variar	1000
""", 'lu': """
lue koko juttu	1142
lue kommentit	1139
lue rajattomasti	1125
lue seuraavaksi	19	1140
luetuimmat	1140
luetuimmat jutut	1140
lugemiseks osta artikkel	1027
luister	1822
luister dit artikel	1864
luister hier	1864
luister nu	1864
luister op spotify	1864
luister via spotify	1864
luk	375
lukk	1921
lukuaika # min	1142
luo ilmainen tunnus	1125
luo maksuton tunnus	1125
luo tunnus	1125
lupa kata sandi	1460
lupa password	1460
""", 'ly': """
lyssna	2509
lyt	388
lytt	1934
lytt til saken	1934
""", "m'": """
m'abonner	1200
m'inscrire	1209
""", 'ma': """
maak een account	1807
maandelijks	1803
mai mult	2181
mai multe	2181
mail	713	1822
mailen	481
mainokset	1134
mainos	1134
mainos - juttu jatkuu alla	1134
mainos alkaa	1134
mais	2121
mais artigos	2118
mais comentadas	2118
mais lidas	2118
mais lidos	2118
mais populares	2118
mais tarde	2087
mais vistas	2118
mais vistos	2118
make a donation	683
manage consent	727
manage cookies	727
manage my account	690
manage options	727
manage preferences	727
manage settings	727
manage subscription	690
manage your newsletters	800
mantengamos un debate respetuoso	1005
mantente informado	946
masquer	1237
mastodon	713
masuk	1460
masuk / daftar	1460
max	2234
maybe later	681
""", 'me': """
me connecter	1200
me le rappeler plus tard	1190
media caption	741
meer	1837
meer artikelen	1837
meer informatie	1829
meer laden	1840
meer lezen	1837
meer nieuws	1837
meer over	1837
meer over dit onderwerp	1837
meer tonen	1840
meest bekeken	1837
meest gedeeld	1837
meest gekozen	1877
meest gelezen	1837
meghallgatom	1405
megosztom	1405
mehr anzeigen	499
mehr artikel	496
mehr aus	496
mehr aus dem ressort	496
mehr details	500
mehr erfahren	489
mehr informationen	496
mehr laden	492	499
mehr lesen	496	499
mehr nach dieser anzeige	486
mehr news	496
mehr themen	496
mehr von diesem autor	496
mehr von uns	496
mehr zu diesem thema	496
mehr zum artikel	496
mehr zum thema	496
mein konto	460
meist gelesen	496
meistgeklickt	496
meistgelesen	496
meistgelesene artikel	496
meistkommentiert	496
mejla	2509
meld een fout	1833
meld feil	1950
meld fejl	405
meld fout	1867
meld fra om feil	1942
meld je aan	1812
member-only story	741
members only	690
mengerti	1480
meniu	2181
menu	316	404	741	1236	1479	1553	1840	2031	2121	2779
meny	1949	2524
mer fra	1946
mer nyheter	2521
mer om	1946	2521
merci de votre inscription	1209
merci pour votre retour	1258
merci pour votre vote	1264
mere fra	401
mere om	401
merken	460	481
merkliste	460
message	713
message publicitaire	1224
messaggio promozionale	1541
messaggio pubblicitario	1572
messenger	713
mest delat	2521
mest delt	1946
mest delte	401
mest lest	1946
mest leste	1946
met ai gemaakt	1859
metodi di pagamento	1522
metodo di pagamento	1522
mettre en favori	1219
""", 'mi': """
mi cuenta	939
mida del text	65
mijn account	1807
mijn profiel	1807
min konto	379
min side	379	1925
mine avalehele	1034
mine retsepti juurde	61
minha conta	2092
mis niets	1812
missa inget	2504
missa inte	2521
misschien later	1802
misschien ook interessant	1837
mit freunden teilen	578
mit ki erstellt	527
mitdiskutieren	492
mitglied werden	455
mitmachen und gewinnen	531
mitt konto	2499
""", 'mo': """
mode de paiement	1198
modes de paiement	1198
modifica le preferenze sui cookie	1567
modifica preferenze	1567
modifier mes choix	1256
moj profil	2310	2436
moje konto	2006
mon compte	1200
mon espace	1200
monatlich	455
monatlich spenden	455
montant libre	1198
monthly	682
monthly contribution	687
morda vas zanima	2440
more	739
more articles	736
more citation formats	915
more coverage	736
more details	742
more for you	813
more from	736
more from this author	736
more from us	813
more headlines	736
more in this section	813
more in this series	736
more like this	736
more news	736
more newsletters	800
more on this story	736
more on this topic	736
more options	727
more sharing options	712
more stories	736
more stories like this	736
more stories you may like	736
more to explore	736
more to read	736
more top stories	736
most commented	736
most discussed	736
most emailed	736
most liked	731
most nem	1396
most popular	736
most read	736
most read stories	813
most recent	736
most shared	736
most viewed	736
most watched	736
mostra altro	1553
mostra contenuto	1543
mostra contenuto esterno	1567
mostra el contingut extern	270
mostra i commenti	1546
mostra il contenuto esterno	1567
mostra meno	1554
mostra menys	262
mostra originale	1554
mostra traduzione	1554
mostra tutto	1554
mostra-ho tot	262
mostrar comentarios	969
mostrar contenido externo	996
mostrar mais	2121
mostrar menos	976
mostrar todo	977
mostrar tudo	2122
moyen de paiement	1198
moyens de paiement	1198
""", 'mt': """
mti	1434
mti/afp	1434
""", 'mu': """
muat lainnya	1479
mungkin lain kali	1458
must read	736
must reads	736
must-read	736
mutasd mindet	1415
mute	741
muut lukevat	1140
muut lukevat juuri nyt	1140
muut lukevat nyt	1140
""", 'my': """
my account	690
""", 'na': """
na czasie	2028
naar boven	1840
naar de aanbiedingen	1807
naar de inhoud	1840
naar de webshop	1862
naar het recept	61
nach anzeige weiterlesen	486
nach der werbung geht es weiter	558
nach oben	499
nadaljevanje pod oglasom	2439
nahoru	316
najbolj brane novice	2440
najbolj brane novice dneva	2440
najbolj brano	2440
najbolj komentirano	2440
najkomentiranije	2317
najnovije	2317
najnovije vesti	2317
najnovije vijesti	2317
najnowsze	2028
najnowsze informacje	2028
najpopularniejsze	2028
nanti	1458
nanti saja	1458
napisz komentarz	2024
nascondi	1554
nastavak teksta nakon reklame	2316
nastavenia cookies	2395
natisni	2443
natisni recept	61
naujausi	1721
naujiena papildoma	1726
naujiena pildoma	1726
""", 'ne': """
ne danas	2325
ne danes	2447
ne hvala	2325	2447
ne manquez rien	1209
ne most	1396
ne plus afficher	1190
ne propustite	2317
ne sada	2325
ne spreglejte	2440
ne zdaj	2447
ne, hvala	2325	2447
necrologie	1572
nee bedankt	1802
nee, bedankt	1802
nei takk	1921
nei, takk	1921
nein danke	454
nein, danke	454
nej tack	2495
nej tak	375
nej, tack	2495
nej, tak	375
nessun commento	1546
neste	1949
neste artikkel	1946
net binnen	1837
netiquette	492
neueste artikel	496
neueste meldungen	496
neueste nachrichten	496
neueste videos	496
never miss a story	700
never miss an update	700
new customers only	809
new customers only. terms apply	809
new here	690
newest first	731
newsletter	303	468	700	946	1209	1531	2009	2096
newsletter abonnieren	468
newsletter e alert	1550
newsletter kostenlos abonnieren	468
newsletter recomendada	973
newsletter sign up	700
newsletter sign-up	700
newsletter signup	700
newsletter-anmeldung	468
newsletters	700	741	946	1209	2096
newslettery	303	2009
newsticker	496
next	682
next article	736
next page	741
next post	741
next story	736
next up	736
""", 'ng': """
nghe	2767
""", 'ni': """
nicht jetzt	454
nicht mehr anzeigen	454
nichts mehr verpassen	468
nie masz konta	2006
nie teraz	2002
niet nu	1802
niet te missen	1837
nieuwsbrief	1812
nieuwsbrief ontvangen	1870
nieuwsbrieven	1812
""", 'no': """
no comments	731
no comments yet	731
no credit card required	809
no gracias	933
no grazie	1518
no posts	741
no te pierdas	973
no thank you	681
no thanks	681
no votes so far! be the first to rate this post	895
no, gracias	933
no, grazie	1518
no, thanks	681
noch kein abo	552
noch kein abonnent	460
noch kein konto	460
noch keine kommentare	492
noch keine kommentare vorhanden	492
noch nicht registriert	552
nog geen abonnee	1877
nog geen account	1807
nog geen reacties	1833
noklausies rakstu	1765
non hai un account	1586
non merci	1190
non oggi	1518
non ora	1518
non sei abbonato	1524
non sei ancora abbonato	1586
non, merci	1190
norint komentuoti, reikia prisijungti	1725
normas	969
nos articles les plus lus	1277
nos derniers articles	1233
nos lecteurs ont lu ensuite	1233
nos offres	1200
nos offres d'emploi	1260
nos recommandations	1233
noskaties video	1767
not a subscriber yet	690
not now	681
not ready to donate	681
not ready to give today	681
not ready to subscribe	681
not ready to support today	681
not the answer you're looking for	897
not today	681
nota relacionada	1019
notas recomendadas	1019
notas relacionadas	1019
note legali	1543
noter la recette	61
notes on contributors	907
notez cet article	1229
noticia relacionada	973
noticia relacionadas	973
noticias de hoy	973
noticias relacionada	973
noticias relacionadas	973
notizie correlate	1550
notizie del giorno	1550
nous contacter	1229
nous soutenir	1191
nous suivre	1220
nous vous recommandons	1233
now playing	741
""", 'nt': """
ntb	1977
""", 'nu': """
nu acum	2165
nu ai cont	2204
nu in het nieuws	1837
nu niet	1802
nuoroda nukopijuota	1724
nuotraukos	1726
nutzungsbedingungen	489
""", 'ny': """
nyalakan notifikasi	1502
nyhedsbrev	384
nyhedsbreve	384
nyhetsbrev	1930	2504
nyhetsbrevet	1930	2504
nyhetsdygnet	2521
nyt luetuimmat	1140
""", 'o ': """
o artigo continua depois da publicidade	2109
o seu email	2096
""", 'ob': """
obrigado pelo seu feedback	2138
obrigado pelo seu voto	2138
obrigado por se inscrever	2096
obserwuj	2017
obserwuj nas	2017
""", 'oc': """
oceni novico	2443
oceni recept	61
ocenite tekst	2320
ocijeni recept	61
ocultar	977	2122
""", 'od': """
odbij	2333
odbij sve	2333
oddaj komentar	2443
odjava	2310	2436
odpowiedz	2024
""", 'of': """
oferecer artigo	2092
oferecido por	2109
oferta especial	939
ofertas	964
ofertas de empleo	1000
ofertes de feina	275
offer	722
offer ends soon	809
offerte	1541
offerte di lavoro	1572
offre partenaire	1224
offres d'emploi	1260
offrir l'article	1200
""", 'og': """
oglas	2316	2439
oglasi	2316	2439
ogni contributo conta	1585
ogni euro conta	1585
""", 'oh': """
ohne spende weiterlesen	454
ohodnotit recept	61
""", 'ok': """
ok	682
ok, got it	742
okumaya devam et	2616
""", 'ol': """
oldest first	731
ole esimene kommenteerija	1033
oled juba tellija	1027
oled uudiskirjaga liitunud	1052
olet nyt tilannut uutiskirjeen	1128
oletko jo tilaaja? kirjaudu	1125
olvasd el ezt is	1412
olvassa el ezt is	1412
""", 'om': """
om cookies	2514
oma tili	1125
""", 'on': """
once	682
onderwerpen	1837
one time donation	683
one-time	682
one-time donation	683
onko jutussa virhe	1139
onko sinulla jo tunnus	1125
""", 'oo': """
ook interessant	1837
oops! something went wrong	800
""", 'op': """
op leeslijst	1902
open	742
open image in gallery	741
open kaart	1841
open map	742
open menu	741
open the map	742
openen	1841
opina	969
opprett en gratis bruker	1925
opprett en gratis konto	1925
opprett gratis bruker	1925
opprett konto	1925
oppsummert av ai	1949
oppsummert av ki	1949
opret bruger	379
opret en gratis bruger	379
opret en gratis profil	379
opret en konto	379
opret gratis profil	379
opret konto	379
opslaan	1822
opslag fra facebook	404
opslag fra instagram	404
opublikuj komentarz	2024
""", 'or': """
original anzeigen	500
""", 'os': """
osallistu keskusteluun	1139
ossza meg	1405
osta artikkel	1027
ostale vesti	19	2317
ostale vijesti	19	2317
ostatnie wpisy	2028
ostavi komentar	2320
ostavite komentar	2320
oszd meg	1405
""", 'ot': """
other amount	687
other articles	736
other news	736
other readers liked	19
other stories	736
other stories you may like	736
other stories you might like	736
others also read	19	736
others are also reading	893
others are reading	893
otra cantidad	937
otras noticias	19	973
otras noticias que pueden interesarte	19
otro importe	937
""", 'ou': """
our corrections policy	731
our newsletters	700
our partners	722
our social media	717
our sponsors	722
outro valor	2090
ouvir	2104
ouvrir	1237
ouvrir la carte	1237
ouvrir le menu	1236
""", 'ov': """
overschrijving	1806
""", 'oy': """
oynat	2632
""", 'oz': """
oznake	2317	2440
""", 'p': """
p	2175
""", 'pa': """
pagamento seguro	2090
pagamento sicuro	1522
page suivante	1236
pagina successiva	1553
pago seguro	937
paid advertisement	814
paid content	722
paid partnership	722
paid post	722
paiment methods	687
palaute	1139
paling banyak dibaca	1477
pane oma teadmised proovile	1034
para continuar a ler	2155
para continuar lendo	2155
para seguir leyendo	1015
paremti	1719
pariwara	1472
partage	1219
partager	1219
partager l'article	1219
partager par e-mail	1219
partager par email	1219
partager par mail	1219
partager sur	1219
partager sur bluesky	1219
partager sur linkedin	1219
partager sur messenger	1219
partager sur telegram	1219
partager sur twitter	1219
partager sur x	1219
partager via messenger	1219
partager via twitter	1219
partages	1219
partagez	1219
partecipa alla discussione	1577
partenaire	1224
parteneri	2175
participa	969
participa en la nostra enquesta	273
participe da conversa	2146
partilhar	2104
partilhe	2104
partner	1827
partner content	722
partner offers	722
partnerangebot	486
partnerangebote	486
partnerbijdrage	1882
partnercontent	1827
partnernieuws	1837
partnerska vsebina	2439
pas aujourd'hui	1190
pas de commentaire	1229
pas encore inscrit	1200
pas maintenant	1190
pasidalinkite	1724
pasidalinkite straipsniu	1724
pasidalinti	1719
passa a premium	1586
passatempos	2140
passend zum thema	496
passende artikel	496
passer cette annonce	1224
password dimenticata	1524
passwort vergessen	460
patrocinado	964	2109
patrocinado por	964
payment method	687
payment methods	687
payment options	687
paypal	459
""", 'pe': """
pedoman media siber	1492
pelo mundo	2118
people also read	736
people are also reading	893
people are reading	893
per continuar llegint	285
per continuare a leggere	1586
per e-mail teilen	481
per e-mail versenden	481
per mail teilen	481
per mail versenden	481
per whatsapp teilen	481
percebi	2122
personuppgiftspolicy	2514
personvern	1939
personverninnstillinger	1939
peru milloin vain	1125
peru tilaus milloin tahansa	1128
peruuta milloin tahansa	1125
pesquisar	2121
petites annonces	1224
""", 'ph': """
photos	1236
""", 'pi': """
piekrist	1777
piesakies jaunumiem	1784
piilota	1143
piilota mainokset	1134
pilihan editor	1477
pilihan redaksi	1477
pilihan untuk anda	1503
pilihan untukmu	1503
pin for later	61
pin it	61	712
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	713
pix	2091
""", 'pl': """
plaats een advertentie	1862
plaats een reactie	1833
plaats reactie	1833
plan du site	1226
play audio	712
play now	741
play the video	789
play video	741
please check your inbox	846
please donate	683
please enter a valid email address	700
please gamble responsibly	891
pledge your support	683
plus	379	1236	1807	2499
plus d'articles	1233
plus d'infos	1233
plus lus	1233
plus tard	1190
plus-artikel	460
plusartikel	1807
pluss	1925
plussak	1925
""", 'po': """
pocket	713	1613
podaj adres e-mail	2009
podaj e-mail	2009
podcast	314	401	496	973	1550	2028	2630
podcastit	1140
podcasts	401	496	1837	2118
podcasty	314	2028
podd	2521
poddar	2521
pode gostar de	2158
pode interessar	2118
podeli	2320
podeli na facebooku	2320
podeli vest	2320
podelite	2320
podijeli	2320
podijeli na facebooku	2320
podijeli vijest	2320
podijelite	2320
podkast	1946
podkaster	1946
podobne	2028
podpri	2435
podpri nas	2435
podprite nas	2435
podrobnosti	317
podseti me kasnije	2325
podsjeti me kasnije	2325
pogledaj komentare	2320
pogoji uporabe	2455
polecamy	2028
polecane	2028
polecane dla ciebie	2028
politika privatnosti	2333
politika zasebnosti	2455
polityka cookies	2021
poprzedni	2031
populair	1837
populaire	1233
populaire artikelen	1837
populaires	1233
popular articles	736
popular now	736
popular posts	736
popular reads	813
popular stories	736
popular topics	736
populare	2179
popularne	2028
populer	1477
populiariausi	1721
portada	976
posez une question sur cet article	1258
poslat	306
poslat e-mailem	306
poslechnout	306
post as a guest	897
post comment	731
post on x	712
post your answer	897
poster un commentaire	1229
posts relacionados	2118
potrebbe interessarti	1550
potrebbe interessarti anche	1550
potrebbero interessarti	1550
pour aller plus loin	1233
pour lire la suite	1273
povezana novica	2440
povezane novice	2440
povezane teme	2317
povezane vesti	2317
povezane vijesti	2317
povezano	2440
poveznica kopirana	2320
povolit cookies	310
powered by ai	782
pozabljeno geslo	2436
""", 'pr': """
pr	1407	1617	1680
pravidla diskuse	313
pravila komentiranja	2320	2443
pravila privatnosti	2333
preberite tudi	2440
precedente	1553
precios y disponibilidad pueden variar	1000
preferenze cookie	1543
pregunta a nuestra ia	998
premium	299	379	612	690	939	1200	1460	1524	1807	1925	2006	2092	2167	2499	2616	2762
premium content	690
premium digital	809
premium-artikel	460
prenumerata	1719	2006
prenumeration	2499
prenumeratoriams	1719
prenumerera	2499
prenumerera nu	2499
prenumeruj	2006
prenumeruoti	1719
preporuka	2317
presented by	722
press enter or click to view image in full size	741
pretplata	2309
pretplati se	2309
pretplatite se	2309
prevent your screen from going dark	61
previous article	736
previous page	741
previous post	741
prihvatam	2333
prihvati	2333
prihvati sve	2333
priimti visus	1737
prijava	2310	2436
prijavi napako	2443
prijavi se	2310	2436
prijavite se	2310	2436
prijavite se odmah	2310
prijzen kunnen intussen gewijzigd zijn	1882
primo piano	1550
principais pontos, por ia	2138
prindi	1032
prindi artikkel	1032
prindi retsept	61
print	388	713	1822
print article	712
print artiklen	388
print dit artikel	1878
print dit recept	61
print opskrift	61
print opskriften	61
print page	811
print recept	61
print recipe	61
print subscription	690
print the recipe	61
print this	712
print this page	811
printen	1822
prisijungti	1719
prispevaj	2435
privaatsustingimused	1045
privacidad	966
privacy	1543	1829
privacy center	489
privacy notice	700
privacy policy	727	1543
privacy preference center	727
privacy preferences	727
privacy settings	727
privacy statement	727
privacybeleid	1829
privacyverklaring	1829
privatumo politika	1737
probeabo	460
probeer het later opnieuw	1870
probeer nu	1807
produktempfehlung	486
profil	460
profilo	1524
profiter de l'offre	1200
promo	1541	2316
promocijsko besedilo	2439
promocja	2020
promoted	722
promoted content	722
promoted links	722
promoted stories	736
promotie	1827
promotion	722
propaganda	2109
proposer une correction	1264
prosseguir	2111
prova # dagar gratis	2499
prova gratis	1524	2499
prova gratis per un mese	1586
prova nu	2499
prova-ho un mes gratis	285
prueba gratis	939
prueba un mes gratis	1015
przeczytaj jeszcze	2028
""", 'pu': """
pub	1224	2109
publicar comentario	969
publicidad	964
publicidad - sigue leyendo	964
publicidade	2109
publicitat	264
publicitate	2175
publieditorial	87
publier un commentaire	1229
publireportage	1224
publireportatge	87
publirreportaje	964
pular para a receita	61
puntos clave	998
puoi regalare # articoli al mese	1588
puzzels	1862
""", 'py': """
pysy ajan tasalla	1128
""", 'qu': """
quero assinar	2092
quiero recibirla	1011
quiero recibirlo	1011
quiero suscribirme	939
quitar publicidad	1000
""", 'ra': """
raccomandato da	1541
raksts pieejams abonentiem	1760
rapporter feil	1942
rapportera fel	2517
rate recipe	61
rate this article	895
rate this post	895
rate this recipe	61	895
rate this story	895
""", 're': """
reactie	1833
reacties	1833
reacties worden vooraf gecontroleerd	1867
read aloud	712
read also	736
read article	741
read comments	731
read full article	741
read full story	741
read in app	741
read more	741
read more about	736
read more about sharing	712
read more articles	741
read more here	741
read more on	736
read more on these topics	736
read next	736
read original article	741
read our complete coverage	736
read story	741
read the article	741
read the document	742
read the full article	741
read the full document	742
read the full story	741
readers also read	736
readers are also reading	893
ready for more	700
reageer	1833
reageren	1833
rebutja-ho tot	270
recent	736
recent articles	736
recent news	736
recent posts	736
recent stories	736
recept bewaren	61
recept printen	61
recevoir la newsletter	1209
recevoir une alerte	1266
rechazar	966
rechazar todas	966
rechazar todo	966
recherche	1236
rechercher	1236
recibir alertas	1010
recibir alertas de este tema	1010
reclame	1827
recomandate	2179
recomendaciones	973
recomendadas	973	2118
recomendado	973
recomendado para ti	973
recomendados	973	2118
recomendamos	2118
recommended	736
recommended articles	736
recommended external content	780
recommended for you	736
recommended reading	736
recommended reads	813
recommended stories	736
recommended videos	736
recurso exclusivo para assinantes	2140
recusar	2111
redakcja poleca	2028
redaksi	1492
redaksjonen anbefaler	1946
redaktionen anbefaler	401
redaktionen rekommenderar	2521
redaktionsempfehlung	496
redan prenumerant? logga in	2499
reddet	2626
reddit	713
redes sociais	2105
redes sociales	958
refuser	1226
registar	2092
registe-se	2092
register	690
register for free	690
register now	690
registo	2092
registra't	258
registra't per comentar	273
registrace	299
registracija	2310	2436
registrarme	939
registrarme en la newsletter	946
registrarse	939
registrasi	1460
registrate	1015
registrati	1524
registrati e leggi questo articolo	1586
registrati gratis	1524
registreer	1807
registreer gratis	1807
registreeru tasuta	1027
registreeru veebiseminarile	1034
registrer deg	1925
registrera dig	2499
registreren	1807
registrieren	460
registriraj se	2310	2436
registro	939
registrovat se	299
registruj se	2310
registruotis	1719
regulamin	2021
reject all	727
reject all cookies	727
rejeitar	2111
rejeitar todos	2111
rejoignez la conversation	1264
rejoignez la discussion	1264
reklaam	1027
reklaamartikkel	1036
reklaamtekst	87	1036
reklam	2513	2625
reklam alani	2625
reklama	309	1719	2020	2316	2380
reklamdan sonra devam ediyor	2625
reklame	392	1938
reklami atla	2625
reklami kapat	2625
reklaminis	87
reklaminis straipsnis	1728
reklamlar	2625
reklamy	2020
rekomendasi	1477
rekomendasi untuk anda	1477
rekomendasi untukmu	1477
rekomenduojame	1721
rekommenderade artiklar	2521
rekommenderas	2521
rekommenderat	2521
relacionadas	973	2118
relacionado	973
relacionados	973	2118
related	736	739
related article	736
related articles	736
related content	736
related coverage	736
related items	736
related links	736
related news	736
related posts	736
related reading	736
related stories	736
related story	736
related tags	736
related to this story	736
related topics	736
related videos	736
relaterade artiklar	2521
relaterade nyheter	2521
relaterat	2521
relaterede artikler	401
relaterede emner	401
relateret	401
relatert	1946
relaterte artikler	1946
relaterte emner	1946
relaterte saker	1946
remember me	690
remiamas turinys	1728
remind me in #	681
remind me in may	681
remind me later	681
remind me next month	681
remind me tomorrow	681
remove ad	722
remove ads	722
remti	1719
rep alertes d'aquest tema	279
replay	741
replier	1237
replies	731
reply	731
report	713
report a mistake	742
report a problem	731
report a typo	731
report abuse	731
report ad	722
report an error	742
report comment	731
report error	742
report this ad	722
reportagem exclusiva para assinantes	2155
reportar	969
reportar erro	2114
reportar error	969
reportar un error	969
reprints & permissions	915
reproducir	976
reproduzir	2121
request a correction	731
request permissions	915
required, but never shown	897
reset password	690
responder	969	2114
resta aggiornato	1531
restam # caracteres	2146
resumen con ia	998
resumen de ia	998
resumen por ia	998
resumir com ia	2138
resumo por ia	2138
retour	1219
retour en haut	1236
return to top	741
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1569
riassunto ia	1569
ricevi gli avvisi su questo argomento	1580
ricevi la newsletter	1531
ricevi una notifica per ogni nuovo articolo dell'autore	1580
rifiuta	1543
rifiuta tutto	1543
rimani aggiornato	1531
rimani informato	1531
riproduci	1553
riservato agli abbonati	1586
rispondi	1546
rispondi al sondaggio	1577
ritzau	431
ritzau/afp	431
ritzau/reuters	431
""", 'ro': """
rodyti daugiau	1726
rodyti komentarus	1725
rozbalit	317
rozmiar tekstu	65
rozumiem	2032
""", 'rs': """
rss	713
""", 'ru': """
rubriken	496
rubriques	1233
""", "s'": """
s'abonner	1200
s'identifier	1200
s'inscrire	1200
s'inscrire gratuitement	1200
""", 'sa': """
saada e-postiga	1032
saada vihje	1034
sag uns deine meinung	537
sagen sie uns ihre meinung	537
saiba mais	2118
sair	2092
saken er forbeholdt abonnenter	1925
saken er lest opp av en robot	1934
saken fortsetter etter annonsen	1938
saken fortsetter nedenfor	1938
saken fortsetter under	1938
saken fortsetter under bildet	1938
saken oppdateres	1938
salin link	1469
salin tautan	1469
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	976
saltar publicidad	964
salva	1536
salva articolo	1536
salva l'articolo	1588
salva la ricetta	61
salva per dopo	1588
salva ricetta	61
salvar	2104
salvar artigo	2104
salvar para ler depois	2157
salvar receita	61
salvesta	1032
salvesta artikkel	1032
samal teemal	1029
samengevat door ai	1859
samenvatting door ai	1859
sammanfattad av ai	2524
sammanfattning gjord av ai	2524
samtykke	393	1939
sauvegarder	1219
sauvegarder l'article	1276
sauvegarder pour lire plus tard	1276
save	712
save article	712
save for later	712
save preferences	727
save recipe	61
save story	712
save this article	712
save this recipe	61
saved	712
saya mengerti	1480
""", 'sb': """
sbalit	317
sblocca l'articolo	1586
""", 'sc': """
scegli il tuo abbonamento	1586
scegli l'abbonamento che fa per te	1586
scegli un importo	1522
schlagworte	496
schlagworte zum thema	496
schon abonnent	460
schon dabei	454
schreibe einen kommentar	492
schreiben sie der redaktion	537
schreiben sie einen kommentar	492
schrift verkleinern	481
schrijf een reactie	1833
schrijf je gratis in	1870
schrijf je in	1812
schrijf je in voor onze nieuwsbrief	1812
scopri	1553
scopri le offerte	1524
scopri tutte le nostre newsletter	1582
scopri tutte le offerte di abbonamento	1586
scrie un comentariu	2178
scrivi qui il tuo commento	1577
scrivi un commento	1546
scroll down for video	789
scroll down to continue	814
scroll down to continue reading	722
scroll for more	722
scroll ke bawah untuk melanjutkan	1472
scroll to continue	722
scroll to continue with content	722	1472
scroll to top	741
scroll untuk membaca	1472
scrolle weiter	486
scrollen sie weiter	486
""", 'se': """
se abonnemang	2499
se abonnementer	379
se alla	2524
se alla bilder	2524
se alle	404	1949
se alle abonnentfordeler	1925
se alle bildene	1949
se alle fordele for abonnenter	379
se bildene her	1949
se billederne her	404
se connecter	1200
se connecter avec apple	1273
se connecter avec facebook	1273
se connecter avec google	1273
se erbjudanden	2499
se flere billeder	404
se grafikken her	404	1949
se klippet	2524
se klippet i spelaren ovan	2524
se klippet ovan	2524
se klippet over	1949
se tilbud	379	1925
se tilbudene	1925
se videoen her	404	1949
se videoen herunder	404
se videoen nedenfor	404	1949
se videoen ovenfor	404
se videoen over	1949
se videoen under	1949
se videon i spelaren ovan	2524
se videon nedan	2524
se videon ovan	2524
search	741
sebelumnya	1479
secciones	973
sections	741
secure checkout	688
secure payment	687
secure transaction	688
sedang tren	1503
see all	741
see all newsletters	700
see all plans	809
see all subscription plans	809
see also	736
see at amazon	925
see comments	731
see deal	925
see details	742
see it at amazon	925
see more	741
see original	742
see price	925
see subscription options	690
see the map	742
segnala	1546
segnala un errore	1546
segnala un errore nell'articolo	1577
segueix aquest tema	279
segueix l'autor	279
segueix tota l'actualitat en directe	288
segui	1537
segui la diretta	1580
segui questo argomento	1580
segui questo tema	1580
seguici	1537
seguici su facebook	1537
seguici sui social	1537
seguir	959	2105
seguir a este autor	1010
seguir autor	2148
seguir este tema	1010	2148
seguir leyendo	939	976
seguir leyendo en	959
seguir sin apoyar	933
sei d'accordo? vota	1577
seite #	499
seite drucken	481
seite teilen	481
seja apoiador	2088
seja assinante	2092
seja o primeiro a comentar	2114
seja um apoiador	2088
selanjutnya	1479
selecione as newsletters que pretende receber	2150
selecione as newsletters que quer receber	2150
select an amount	687
select payment method	687
selengkapnya	1479
sembunyikan	1480
semua komentar	1476
senare	2495
senaste	2521
senaste nyheterna	2521
senaste nytt	2521
send email	712
send feedback	731
send til en ven	388
send to a friend	712
senere	375	1921
seneste	401
seneste nyheder	401
seneste nyt	401
sense tu no seria possible	284
sent daily	800
sent weekly	800
senza di te non ce la facciamo	1585
senza vincoli	1586
seotud artiklid	1029
seotud lood	1029
sepa-lastschrift	459
services partenaires	1224
servicios	973
sesli dinle	2623
seu e-mail	2096
seu email	2096
seuraa	1133
seuraa aihetta	1133
seuraava	1142
seuraava juttu	1140
seuraavaksi	1142
sezioni	1550
""", 'sf': """
sfoglia gallery	1553
sfoglia il giornale	1524
""", 'sh': """
share	617	712	1469	2172
share article	712
share by email	712
share by text	712
share full article	712
share link	712
share on	712
share on bluesky	712
share on facebook	712
share on flipboard	712
share on linkedin	712
share on pinterest	712
share on reddit	712
share on social	811
share on social media	811
share on telegram	712
share on threads	712
share on x	712
share on x (twitter	712
share on your socials	811
share options	712
share pe facebook	2206
share save	712
share share	712
share story	712
share this	712
share this article	712
share this news	712
share this on	712
share this on social media	712
share this recipe	61
share to facebook	712
share tweet	712
share using the buttons below	811
share via	712
share via facebook	712
share via twitter	712
share with a friend	712
share with email	712
share with friends	811
share with your friends	712
sharing	712
shop now	892
shop the edit	892
shop the look	892
shop the story	892
shop this look	892
shop this story	892
show all	741
show caption	741
show comments	731
show external content	727
show image	742
show less	741
show map	742
show more	741
show more sharing options	712
show original	742
show translation	742
shrani	2443
shrani recept	61
""", 'si': """
si din mening	1942
sie haben bereits ein konto	552
sie haben bereits ein konto? anmelden	552
sie haben den newsletter abonniert	543
sie haben noch kein abo	552
sieh dir diesen beitrag auf instagram an	525
siehe auch	496
siga	2105
siga este autor	2148
siga-nos	2105
sign in	690
sign in / register	690
sign in or sign up	690
sign me up	700
sign out	690
sign up	690
sign up for corrections and clarifications	731
sign up for free	690
sign up for our newsletter	700
sign up here	700
sign up now	690
sign up or log in	809
sign up to our newsletter	800
sign up using email and password	897
sign up using google	897
sign up with your email	800
signaler	1229
signaler un abus	1264
signaler une erreur	1237
signaler une faute	1264
signaler une faute d'orthographe	1264
sigue este tema y recibe avisos	1010
sigue leyendo	973
sigue leyendo debajo	964
siguiendo	959
siguiente	976
siguiente noticia	973
siirry reseptiin	61
sikeresen feliratkozott	1417
simak juga	1477
similar articles	736
similar posts	736
similar stories	736
simpan	1469
simpan artikel	1502
simpan resep	61
simpan untuk dibaca nanti	1502
sin comentarios	969
sin permanencia	1015
single contribution	687
sinu e-posti aadress	1052
sinua voisi kiinnostaa	1140
siradaki haber	2630
sisesta oma e-posti aadress	1052
siste	1946
siste nyheter	1946
siste nytt	1946
sisuturundus	87	1027
sisuturunduse artikkel	1036
site map	741
sitemap	741
""", 'sk': """
skaitomiausi	1721
skaitomiausi straipsniai	1721
skaitomiausia	1721
skaitykite daugiau	1721
skaitykite toliau	1719
skaityti daugiau	1726
skaityti komentarus	1725
skaityti toliau	1719
skaityti visus komentarus	1725
skapa ett gratis konto	2499
skapa ett konto	2499
skapa gratis konto	2499
skapa konto	2499
skapa konto gratis	2499
skaties bildes	1767
skaties foto	1767
skaties video	1767
skatieties video	1767
skip ad	681
skip ads	722
skip advertisement	722
skip for now	681
skip past newsletter promotion	700
skip this	681
skip to content	741
skip to footer	741
skip to main content	741
skip to navigation	741
skip to recipe	61
skjul	405	1950
skocz do przepisu	61
skok na recept	61
skomentuj	2016	2024
skopiowano link	2016
skopiuj adres	2016
skopiuj link	2016
skriv din kommentar	396	1942	2517
skriv din kommentar her	396	1942
skriv en kommentar	396	1942	2517
skriv et svar	404
skriv inn e-post	1930
skriv inn e-postadressen din	1930
skriv kommentar	396
skriv ut	1934	2509
skriv ut artikeln	2509
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1934
skype	713
""", 'sl': """
sla advertentie over	1827
sluit	1840
sluiten	1802
""", 'sm': """
sms	713
""", 'sn': """
snapchat	713
""", 'so': """
sobre el autor	973
sobre la firma	973
social	1537
social media	482	717
sociala medier	2510
sociale media	1823
sociale medier	389
solo gli abbonati possono commentare	1577
solo los suscriptores pueden comentar	1005
something went wrong	800
something went wrong. please try again	800
something went wrong. please try again later	700
sommaire	1236
son dakika	2630
son dakika haberleri	2630
son haberler	2630
sonra oku	2623
sonraki	2632
sonraki haber	2630
sonraki sayfa	2632
sorodna novica	2440
sorodne novice	2440
sorodne vsebine	2440
sorotan	1477
sort by	731
sosiaalinen media	1133
sosiale medier	1935
sostieni	1519
sostienici	1519
soutenez-nous	1191
soutenir	1191
soziale medien	482
""", 'sp': """
spannend	496
spara	2509
spara artikel	2509
spara artikeln	2509
spara artikeln till senare	2509
spara recept	61
spara receptet	61
spara till senare	2509
spausdinti	1724
special offer	690
speel video af	1864
speichern	481
spela upp	2524
spende	455
spende jetzt	455
spenden	455
spenden sie	455
spendenkonto	547
spill av	1949
spill av video	1949
spill av video her	1949
spomni me kasneje	2447
sponset	1938
sponset innhold	1938
sponsor content	722
sponsored	486	620	722	1882
sponsored content	722
sponsored links	722
sponsored message	722
sponsored message - story continues after this	722
sponsored post	722
sponsored stories	736
sponsoreret	392
sponsoreret indhold	392
sponsorizzato	1541
sponsorlu	2625
sponsorlu haber	2625
sponsoroitu	1134
sponsrat	2513
sponzorirana vsebina	2439
sponzorirano	2316	2439
sponzorisani tekst	2316
sponzorisano	2316
spotify	713
spotted a mistake	731
spotted an error	731
sprejmem	2455
sprejmi	2455
sprejmi vse	2455
spremi	2320
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1536
stampa articolo	1536
stampa la ricetta	61
stampa questo articolo	1588
stampa ricetta	61
standard digital	809
start free trial	690
start subscription	690
startseite	496	499
stay connected	700
stay in the know	700
stay informed	700
stay up to date	700
steady	455
stel je vraag aan onze ai	1859
stellenmarkt	531
stem her	404	1949
stem i afstemningen	404
stem i avstemningen	1949
stem nu	1862
steun ons	1803
stichworte	496
stikkord	1946
stimmen sie ab	531
stopt automatisch	1877
stories for you	736
story continues	722
story continues below	722
straipsnis prieinamas tik prenumeratoriams	1719
strictly necessary cookies	727
strinjam se	2455
strinjam se s prikazom zunanje vsebine	2455
stt	1146
stt-afp	1146
stt-reuters	1146
stumbleupon	713
stuur door	1902
stuur een correctie	1867
""", 'su': """
su questo argomento	1589
subiecte	2179
submit	682
submit a correction	731
submit comment	731
subscreva a newsletter	2096
subscreva gratuitamente	2150
subscrever	2096
subscrever newsletter	2096
subscribe	690
subscribe by email	700
subscribe for free	690
subscribe here	690
subscribe now	690
subscribe to continue	690
subscribe to continue reading	690
subscribe to get the latest posts sent to your email	700
subscribe to our newsletters	700
subscribe to read	690
subscribe today	690
subscribe via email	700
subscriber exclusive	809
subscriber only	690
subscriber-only	690
subscriber-only content	809
subscribers get more	809
subscribers only	690
subscription options	690
subscriu-t'hi	257
subscriu-te	257
subskrybuj	2006
success! check your inbox	846
successivo	1553
suche	499
suchen	499
sudah punya akun	1460
suggerisci una correzione	1569
suggest a correction	731
suggested	736
suggested articles	736
suivant	1236
suivez notre direct	1276
suivez nous	1220
suivez-nous	1220
suivi	1220
suivre	1220
suivre ce sujet	1220
suivre ce sujet et recevoir une alerte	1266
suivre cet auteur	1220
sujets	1233
sulge	1035
sulge reklaam	1036
sulje	1123
sullo stesso argomento	1550
sullo stesso tema	1550
sumbang	1459
summary by ai	782
suoraan reseptiin	61
suositellut	1140
suosittelemme	1140
suosituimmat	1140
support local journalism	683
support our journalism	683
support our work	683
support quality journalism	683
support the author	683
support this site	683
support us	683
support us on patreon	683
support us today	683
supported by	722
sur ce sujet	1233
sur le web	1233
suscribete	939
suscribirme	939
suscribirse	939
suscribite	1015
suscribite ahora	1015
suscripciones	939
susijusios naujienos	1721
sutikti su visais	1737
sutinku	1737
suurenna kuva	1142
""", 'sv': """
svar	396	1942
svara	2517
svi komentari	2320
""", 'sw': """
swisha en slant	2496
""", 'sy': """
syarat dan ketentuan	1475
syarat dan ketentuan | kebijakan privasi	1475
""", 'sz': """
szavazzon	1414
szukaj	2031
""", "t'": """
t'ha agradat aquest article	273
""", 'ta': """
ta bort annonser	2513
tag	1477	1550	2777
tag-uri	2179
taggar	2521
tagged	736
tagger	1946
tagi	2028
tagovi	2317
tags	401	496	624	736	973	1233	1477	1550	1837	2118	2777
taguri	2179
taille du texte	1219
taip pat skaitykite	1721
tak for din tilmelding	384
take our survey	731
tallenna	1132
tallenna juttu	1132
tallenna resepti	61
talvez mais tarde	2087
tamanho da fonte	65	2104
tamanho do texto	65
tampilkan asli	1480
tampilkan lebih banyak	1479
tampilkan lebih sedikit	1480
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1414
tautan berhasil disalin	1502
tautan disalin	1469
tautan telah disalin	1502
tavs e-pasts	1784
""", 'te': """
te has suscrito correctamente	1011
te puede gustar	973
te puede interesar	973
te quedan # caracteres	1005
te recomendamos	973
te-ar putea interesa	2179
teata veast	1033
teavita veast	1033
tee lahjoitus	1124
teilen	481
teilen auf	481
teilen und weiterempfehlen	481
teised loevad	1029
tek seferlik	2615
tekst loopt door onder de advertentie	1827
tekst se nastavlja nakon oglasa	2316
tekst sponsorowany	87
tekstgrootte	65	1822
tekstimainos	1134
tekstin koko	65
telegram	713	2234
teljes cikk	1414
telli	1027
telli kohe	1027
tellijale	1027
tellijana saad artiklit jagada	1032
tellijatele	1027
tema	1946
tema dana	2317
temaer	1946
temas	973	2118
temas relacionados	973
tematy	2028
temes relacionats	288
temi	1550
temos	1721
tempo de leitura	2121
tempo di lettura	1553
tempo estimado de leitura: # minutos	2104
temps de lecture	1236
temps de lecture : # min	1236
tendances	1233
tendencias	973
tendenze	1550
tentang kami	1492
teraz nie	2388
terbaru	1477
terima semua	1475
terima semua cookie	1475
terkait	1477
terkini	1477
termini e condizioni	1543
termos de uso	2111
terms	727
terms & conditions	727
terms and conditions	727
terms apply	809
terms of service	727
terms of use	727
terpopuler	1477
terpopuler hari ini	1503
terug naar boven	1840
test din viden i ugens quiz	404
test kunnskapene dine i ukas quiz	1949
testa dina kunskaper i veckans quiz	2524
testaa tietosi viikon visassa	1142
testen	460
testez gratuitement	1200
testez vos connaissances	1264
testez vos connaissances avec notre quiz	1264
tetszik	1405
text size	712
text version	741
texto gerado por ia	2138
textstorlek	65
""", 'th': """
thank you	682
thank you for subscribing	800
thank you for watching	814
thank you to our sponsors	722
thank you! please check your inbox	846
thanks for subscribing	700
thanks for watching	814
thanks to our sponsors	722
thanks! please check your inbox	846
the article continues below	814
the story continues below	814
the video player is currently playing an ad	780
thema	496
thema's	1837
themen	496
there are no comments yet	731
there was an error, please provide a valid email address	800
these are external links and will open in a new window	712
this is an advertisement	722
this video can not be played	780
this video cannot be played	780
threads	713
""", 'ti': """
ti consigliamo	1550
ti potrebbe interessare	1550
ti potrebbero interessare	1550
ticker	496
tickets sichern	531
tidak terima kasih	1458
tidak, terima kasih	1458
tiempo de lectura	976
tiempo estimado de lectura: # minutos	958
tietosuoja	1135
tiktok	713
til forsiden	401	1946
til toppen	404	1949
tilaa	1125
tilaa nyt	1125
tilaa uutiskirje	1128
tilaa uutiskirjeet	1128
tilaajalle	1125
tilaajille	1125
tilaukset	1125
till erbjudandet	2499
till receptet	61
till startsidan	2521
till toppen	2524
tilmeld	384
tilmeld dig	384
tilmeld dig nyhedsbrevet	384
tilmeld nyhedsbrev	384
timp de citire # min	2181
tin sau	2777
tinggalkan komentar	1476
tip us	683
tips en venn	1934
tips van de redactie	1837
tipsa	2509
tipsa oss	2517
tisk	306
tisk receptu	61
""", 'to': """
today's most read	813
today's paper	741
today's top stories	736
todos los comentarios	969
toestemming	1829
toeta	1027
toeta meid	1027
toevoegen aan leeslijst	1902
toggle	741
toggle caption	741
toimetus soovitab	1029
toimitus suosittelee	1140
toista	1142
toon alles	1841
toon deze inhoud	1857
toon inhoud	1829
toon meer	1840
toon minder	1840
toon origineel	1841
toon reacties	1833
toon vertaling	1841
top articles	736
top artikel	496
top comments	731
top headlines	736
top latest discussions	741
top news	736
top stories	624	736
top-artikel	496
top-news	496
top-themen	496
tophistorier	401
topics	736
topik	1477
topik terkait	1477
toppnyheter	2521
toppsaker	1946
topthemen	496
torna all'inizio	1553
torna su	1553
torne-se assinante	2088
torne-se membro	2088
tots els butlletins	281
toujours afficher ce type de contenu	1256
tous les commentaires	1229
tous ses articles	1254
tout accepter	1226
tout afficher	1237
tout refuser	1226
tout voir	1236
toute l'actu	1233
toutes les photos	1236
""", 'tr': """
trabaja con nosotros	1000
trabalhe connosco	2140
trabalhe conosco	2140
trakteer ons op koffie	1803
trang sau	2779
transferencia bancaria	938
translated by ai	782
traueranzeigen	531
treballa amb nosaltres	275
trefwoorden	1837
trend	2630
trending	496	736	1477	1837	2118
trending deals	722
trending now	736
trending stories	736
trending today	736
trending topics	736
trimite	2172
trimite pe email	2172
trimite pe whatsapp	2206
trimite unui prieten	2206
try it free	690
""", 'tt': """
tt	2551
tt-afp	2551
tt-reuters	2551
""", 'tu': """
tu e-mail	946
tu email	946
tudo sobre	2118
tue riippumatonta journalismia	1124
tuitar	2104
tuitear	958
tulis komentar	1476
tulis komentar anda di sini	1492
tulosta	1132
tulosta juttu	1132
tulosta resepti	61
tumblr	713
tunnuksen luominen on maksutonta	1125
tuoreimmat	1140
tuoreimmat uutiset	1140
turinio rinkodara	1728
tutti gli aggiornamenti qui	1580
tutti i commenti	1546
tutup	1458
""", 'tw': """
tweet	712	1469	1536
tweet this	712
tweeta	2509
tweeter	1219
tweetle	2623
tweetnij	2016
tweetnout	306
twitter	713
twitter-inhalte erlauben	489
twittern	481
""", 'ty': """
tyck till	2517
tylko w serwisie	2028
type your email	700
""", 'u ': """
u fokusu	2317
""", 'ud': """
udskriv	388
udskriv opskrift	61
udvalgt	401
udvid	405
""", 'ui': """
uitgelicht	1837
uitklappen	1841
uitloggen	1807
""", 'uk': """
ukryj	2032
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1550
ultime news	1550
ultime notizie	1550
ultimele articole	2179
ultimi articoli	1550
""", 'um': """
um assinante ofereceu-lhe este artigo	2157
umfrage wird geladen	531
""", 'un': """
un abbonato ti ha regalato questo articolo	1588
un subscriptor t'ha regalat aquest article	287
understood	742
une erreur dans l'article	1229
uneix-te a la conversa	273
unfollow	717
unisciti al nostro canale	1537
unlisted	741
unlock this article	690
unohditko salasanan	1125
uns folgen	482
unser bestes angebot	552
unser newsletter	468
unsere empfehlung	496
unsere empfehlungen	496
unsere newsletter	468
unsere top-themen	557
""", 'up': """
up next	736
upgrade now	690
upgrade to founding member	690
upgrade to paid	683
uplati	2309
uppfattat	2525
""", 'us': """
ustawienia	2021
ustawienia cookies	2021
""", 'ut': """
utiles	1226
utvalgt	1946
utvalt	2521
utvid	1950
""", 'uu': """
uudiskiri	1052
uudiskirjad	1052
uusimmat	1140
uutiskirje	1128
uutiskirjeet	1128
""", 'uw': """
uw e-mailadres	1812
""", 'uy': """
uygulamayi indir	2671
uygulamayi indirin	2671
""", 'va': """
vaata galeriid	1034
vaata ka	1029
vaata kommentaare	1033
vaata pilte	1034
vaata videost	1034
vaata videot	1034
vaata videot siit	1034
vacatures	1862
vagas de emprego	2140
vai al contenuto	1553
vai alla ricetta	61
vain tilaajille	1125
vakances	1767
valikko	1142
valorar	969
valorar receta	61
van onze partners	1837
vandaag	1837
vandaag niet	1802
var artikkelen nyttig	1942
var artiklen nyttig	396
var dette nyttig	1949
var oppsummeringen nyttig	1942
var opsummeringen nyttig	396
var saken nyttig	1942
varovanje osebnih podatkov	2455
vastaa	1139
vastaa kyselyyn	1142
vastaa lukijakyselyyn	1142
""", 've': """
ve zkratce	314
vedi anche	1550
vedi dettagli	1554
vedi i # commenti	1577
vedi i commenti	1546
vedi i risultati	1554
vedi la mappa	1554
vedi tutte	1553
vedi tutti	1553
vedi tutto	1553
veilig betalen	1805
ver # comentarios	969
ver bio	992
ver comentarios	969
ver contenido	966
ver contenido externo	996
ver detalhes	2122
ver detalles	977
ver documento	977
ver el mapa	977
ver essa foto no instagram	2136
ver este tuit	996
ver fotos	976
ver galeria	2121
ver la receta	61
ver los comentarios	969
ver mais	2121
ver mapa	977	2122
ver menos	977	2122
ver ofertas	939	2092
ver original	977	2122
ver perfil	992	2148
ver resultado parcial	2146
ver resultados	1005
ver resultados de la encuesta	1005
ver todas	976	2121
ver todo	976
ver todos	976	2121
ver tudo	2121
verbergen	1841
verder zonder te steunen	1802
vergroot	1840
vergroot afbeelding	1840
vergroten	1841
verlagsangebot	486
verlagsbeilage	558
verschicken	481
versenden	481
verstanden	500
verwandte artikel	496
verwandte themen	496
verwante artikelen	1837
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1269
veure # comentaris	273
veure perfil	279
veure totes les ofertes	285
vezane vesti	2317
vezane vijesti	2317
vezi # comentarii	2192
vezi comentariile	2178
vezi detalii	2182
vezi harta	2182
vezi mai mult	2181
vezi originalul	2182
vezi rezultatele	2192
vezi toate	2181
vezi toate newsletterele noastre	2199
vezi toate ofertele de abonament	2204
vezi tot	2182
vezi videoclipul	2198
""", 'vi': """
vi har lukket for kommentarer	396
viber	713	2234
videa	314
video	314	401	1477	1550	1946	2179	2521	2630	2777
video abspielen	533
video ad	722
video afspelen	1864
video anschauen	533
video ansehen	533
video laden	489
video terkait	1477
video's	1837
videoen afspilles her	404
videoen kan ikke afspilles	404
videolar	2630
videos	496	973
videot	1140
videoyu izle	2632
videoyu izleyin	2632
view all	741
view all newsletters	700
view at amazon	925
view comment	731
view comments	731	741
view deal	925
view deals	925
view details	742
view full size	741
view gallery	741
view image	741
view image in fullscreen	741
view map	742
view metrics	915
view more	741
view on instagram	712
view our privacy policy	780
view plans	690
view post on instagram	780
view post on x	780
view results	742
view subscription options	690
view this post on facebook	780
view this post on instagram	780
view this post on threads	780
view this post on x	780
viimased uudised	1029
virement	1199
virement bancaire	1199
vis alle	404	1949
vis bildetekst	1949
vis detaljer	405	1950
vis flere	404	1949
vis indhold	393
vis innhold	1939
vis innlegg fra facebook	1949
vis innlegg fra instagram	1949
vis kart	1950
vis kommentarer	396	1942
vis kort	405
vis mer	1949
vis mere	404
vis mindre	405	1950
vis original	405	1950
vis oversettelse	1950
vis resultater	405	1950
visa alla	2524
visa detaljer	2525
visa fler	2524
visa kartan	2525
visa kommentarer	2517
visa mer	2524
visa mindre	2525
visa original	2525
visa resultat	2525
visualizza questo post su instagram	1567
""", 'vk': """
vk	713
""", 'vo': """
voce sintetica	1569
voeg toe aan je leeslijst	1878
voir aussi	1233
voir ce post	1256
voir ce tweet	1256
voir cette publication sur instagram	1256
voir l'original	1237
voir la carte	1237
voir la recette	61
voir la traduction	1237
voir le contenu	1226
voir le diaporama	1236
voir les # commentaires	1264
voir les commentaires	1229
voir les offres	1200
voir les photos	1236
voir moins	1236
voir plus	1236
voir plus de commentaires	1229
voir ses articles	1254
voir son profil	1254
voir tous ses articles	1254
voir tout	1236
voit perua tilauksen milloin tahansa	1128
voit peruuttaa milloin vain	1125
volg	1823
volg dit onderwerp	1823
volg ons	1823
volgen	1823
volgend artikel	1837
volgende	1840
volgende pagina	1840
vollbild	499
vols eliminar la publicitat	275
vols llegir l'article sencer? subscriu-te	285
voltar ao topo	2121
volver arriba	976
von ki zusammengefasst	527
voor abonnees	1807
vorherige seite	499
vorheriger artikel	496
vorig artikel	1837
vorige	1840
vorlesen	481
vorlesen lassen	481
vormista tellimus	1027
vorteile sichern	460
vota a la nostra enquesta	273
vota en nuestra encuesta	1005
vota il nostro sondaggio	1577
vota la ricetta	61
vota nel nostro sondaggio	1577
vote na nossa enquete	2146
votez dans notre sondage	1264
votez pour faire entendre votre voix	1264
votre adresse mail	1269
votre commentaire	1229
votre e-mail	1209
votre email	1209
vous aimerez aussi	1233
vous aimerez lire	1233
vous avez lu # articles sur # ce mois-ci	1273
vous avez une question	1229
vous n'avez pas encore de compte	1273
vous pourriez aimer	1233
vous pourriez aussi aimer	1233
vous pouvez offrir # articles par mois	1276
""", 'vr': """
vraag het ai	1859
vraag het onze ai	1859
""", 'vs': """
vsebina je zaklenjena	2436
vsi komentarji	2443
vstoupit do diskuse	313
vstoupit do galerie	316
vstupte do diskuse	313
""", 'vu': """
vul de vragenlijst in	1862
vul een geldig e-mailadres in	1870
""", 'vy': """
vytisknout	306
vytisknout recept	61
""", 'w ': """
w tym artykule	2028
""", 'wa': """
waardeer dit artikel	1874
waardeer dit verhaal	1874
wachtwoord vergeten	1807
war diese zusammenfassung hilfreich	527
was andere lesen	496
was deze samenvatting nuttig	1859
was this helpful	731
was this summary helpful	782
was this summary useful	782
was this translation helpful	782
watch above	789
watch below	789
watch here	789
watch more	736
watch next	736
watch on youtube	789
watch the full video	789
watch video	741
""", 'we': """
we care about your privacy	727
we recommend	736
we value your privacy	727
weekly newsletter	700
wees de eerste die reageert	1833
weigeren	1829
weiter nach der anzeige	558
weiter zum artikel	454
weitere artikel	496
weitere artikel zum thema	557
weitere links	496
weitere meldungen	496
weitere nachrichten	496
weitere news	496
weitere newsletter	543
weitere podcasts	496
weitere themen	496
weitere videos	496
weiterempfehlen	481
weiteres	496
weiterlesen	499
weniger anzeigen	499
werbeanzeige	486
werbliche inhalte	486
werbung	486
werbung folgt	599
werbung von unserem partner	558
werde mitglied	455
werden sie mitglied	455
werden sie teil unseres teams	531
wesprzyj	2003
wesprzyj nas	2003
""", 'wh': """
what do you think	731
what others are reading	893
what people are reading	893
what readers are reading	893
what to read next	736
whatsapp	713	2234
when the fun stops, stop	891
why trust us	814
why you can trust our reviews	814
why you can trust us	814
""", 'wi': """
wideo	2028
""", 'wo': """
word lid	1803
word supporter	1803
word vriend	1803
""", 'wr': """
write a comment	731
write a review	731
""", 'ws': """
wspieraj	2003
wspieraj nas	2003
wspieram	2003
wszystkie	2031
wszystkie komentarze	2024
""", 'wu': """
wunschbetrag	458
""", 'wy': """
wybrane dla ciebie	2028
wydarzenia	2028
wydrukuj	2016
wydrukuj przepis	61
wyloguj	2006
wyszukaj	2031
""", 'x': """
x	713	1407
""", 'x ': """
x (twitter	713
x facebook	712
""", 'x.': """
x.com	713
""", 'xe': """
xem clip	2803
""", 'xi': """
xing	713
""", 'ya': """
ya eres suscriptor	939
ya he donado	933
ya soy socio	933
ya te has registrado	939
ya tengo cuenta	939
ya tienes cuenta	939
ya tienes una cuenta	939
yanitla	2629
yapay zekaya sor	2629
yazdir	2623
yazi boyutu	2623
yaziyi dinle	2623
""", 'ye': """
yearly	682
yerinizi ayirtin	2632
""", 'yo': """
yorum	2629
yorum kurallari	2629
yorum yap	2629
yorum yaz	2629
yorum yazin	2629
yorumlar	2629
yorumlari oku	2629
yorumunuzu yazin	2629
you are now subscribed	800
you are subscribed	800
you can change how much you give or cancel your contributions at any time	683
you have # seconds	722
you may also be interested in	736
you may also enjoy	736
you may also like	736
you may have missed	736
you may like	736
you might also be interested in	736
you might also like	736
you might like	736
you're in	700
you're subscribed	800
your account	690
your answer	897
your comment	731
your donation is tax-deductible	805
your email	700
your email address	700
your gift is tax-deductible	805
your privacy choices	727
your privacy is important to us	727
your subscription is confirmed	800
youtube	713
youtube-inhalte erlauben	489
""", 'yu': """
yukari	2632
""", 'z ': """
z ostatniej chwili	2028
""", 'za': """
zaakceptuj wszystko	2021
zaboravljena lozinka	2310
zadejte e-mail	303
zadejte e-mailovou adresu	303
zadnje novice	2440
zadnje objave	2440
zahl ich	455
zahlungsart	458
zahlungsarten	458
zahlungsmethode	458
zahlungsmethoden	458
zalo	2767
zaloguj	2006
zamknij	2002
zapisz	2016
zapisz przepis	61
zapojte se do diskuse	313
zapri	2447
zaregistrovat se	299
zarejestruj	2006
zaten abone misiniz	2616
zatvori	2325
zavrni	2455
zavrni vse	2455
""", 'ze': """
zet op leeslijst	1902
""", 'zi': """
zie ook	1837
ziedot	1760
zip code	700
""", 'zo': """
zobacz komentarze	2024
zobacz wszystkie	2031
zobacz wyniki	2032
zobrazit diskusi	313
zobrazit galerii	316
zobrazit mapu	317
zobrazit obsah	310
zoek	1840
zoeken	1840
zonder jouw steun kunnen we dit werk niet doen	1874
zoom	741
zoom in	742
""", 'zu': """
zu den abo-angeboten	460
zu den angeboten	552
zu den kommentaren	492
zugang freischalten	460
zuklappen	500
zum abo	460
zum abo-shop	552
zum aboshop	552
zum angebot	460
zum artikel	499
zum dokument	500
zum gewinnspiel	531
zum inhalt	499
zum inhalt springen	499
zum kommentieren anmelden	492
zum podcast	533
zum quiz	531
zum rezept	61
zum rezept springen	61
zum seitenanfang	499
zum thema	496	499
zum video	533
zur bildergalerie	499
zur diskussion	492
zur fotostrecke	499
zur karte	500
zur mediathek	533
zur merkliste	553
zur navigation	499
zur newsletter-anmeldung	468
zur startseite	496
zur themenseite	499
zur umfrage	531
zusammenfassung mit ki	527
zustimmen	489
zustimmen und weiter	489
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	465 K wochen kostenlos	465 K wochen gratis	465 K monat kostenlos	890 K+	918 K% off your	918 K per cent off your	918 K percent off your	1695 K줄 요약	1885 K weken voor	1885 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	781 K post shared by	781 K video posted by	781 K post by	909 K version of this article	909 K version of this story	909 K version of this column	909 K version of this essay	909 K version of this piece	909 K version of this post	909 K version of this review	949 K tu correo	1235 K lire aussi	1235 K lire également	1235 K lire :	1235 K lire sur	1235 K voir aussi	1235 K voir également	1235 K écouter :	1235 K relire :	1235 K lire ensuite :	1235 K lire ou à relire :	1439 K gombra kattintva	1439 K telegramon	1439 K facebookon	1441 K cikk a	1441 K cikk folytatódik	1447 K cikket mesterséges	1449 K teljes beszélgetés	1449 K teljes interjú	1529 K tutti i contenuti	1563 K cura della redazione	2132 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1521 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	1884 K je op	1908 K
abonnez	12 K-vous	1197 K-vous à
abonniere	12 K	588 K
abonnieren	12 K sie	457 K sie	588 K sie
about	743 K the author	743 K the authors	743 K the writer
abstimmung	571 K:
""", 'ac': """
accept	913 K and load
accepted	689 K payment methods:	689 K cards:
acceso	942 K ilimitado
accesso	1529 K illimitato
acesso	2095 K ilimitado
acest	76 K subiect este închis	2191 K rezumat	2191 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1839 K:
acompanhe	12 K
acquista	1573 K la rivista
actie	1911 K:
""", 'ad': """
ad	86 [K]	816 K:
ada	72 K pertanyaan	1490 K kesalahan di artikel
add	12 K us	767 K	847 K
additional	818 K reporting by
adja	1439 K meg
adjon	1439 K hozzá
administratorem	2051 K danych osobowych jest	2051 K twoich danych	2051 K państwa danych	2051 K pani/pana danych	2051 K podanych
advertentie	86 K, daarna
advertise	787 K with
advertisement	816 K:
advertorial	86 K:
""", 'af': """
afmelden	1898 K kan
afspil	433 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	439 K har	783 K summaries	783 K-generated summaries	784 K tools were	784 K was used	784 K helped	784 K assisted	1637 Kがこの記事	1637 Kによる自動	1637 K要約	1637 Kによる要約	1637 Kが選んだ	1637 Kに質問	1637 ※K	1695 K 요약은	1695 K 뉴스 요약	1860 K kan fouten maken. controleer	1860 K-samenvattingen	1988 K har	2186 K informații	2186 K un subiect	2186 K un pont	2186 K fost martor	2561 K har	2852 K摘要	2852 K重點	2852 K重点	2852 K生成	2852 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2154 K o	2154 K a	2154 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1467 K notifikasi
aktiver	433 K	1981 K
aktivera	2555 K
aktiviere	573 K
aktivieren	573 K sie
aktuelle	497 K nachrichten aus
""", 'al': """
al	951 K registrarte	997 K mostrar este contenido	1811 K lid	1897 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	841 K content ©
alla	27 K kommentarer	27 K inlägg	2522 K artiklar om	2526 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	402 K artikler om	406 K artikler af	497 K artikel zu	497 K artikel von	498 K infos:	498 K news:	501 K artikel von	532 K folgen	1838 K artikelen over	1842 K artikelen van	1947 K saker om	1951 K artikler av
alleen	1811 K voor abonnees	1890 K leden kunnen reageren
alles	497 K zum thema	497 K zu	1838 K over	1879 K over
allow	711 K notifications	726 K ads on	913 K content from	913 K third-party content	913 K external content
already	849 K	849 K have
als	465 K abonnent	465 K abonnentin	477 K app	554 K abonnent können sie	554 K abonnentin können sie	1811 K abonnee
also	737 K in	738 K read	738 K on this site:	738 K worth reading:	738 K on this topic:	842 K in the news:	1386 K read:	1386 K read-
alt	402 K om	1947 K om
alte	2208 K știri din
altre	1551 K notizie su	1590 K notizie di
altri	1551 K articoli su	1555 K articoli di
altro	1551 K su	1552 K su questo tema:
""", 'am': """
am	2190 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1484 K punya
ange	2555 K
angiv	433 K
anketa	315 K:
anlatmamiz	2660 K gereken
anna	1042 K vihjest	1042 K vihje	1171 K
annonces	1259 K légales : publiez
annonssamarbete	86 K:
annullare	1534 K l'iscrizione
ansvarig	2553 K utgivare:
ansvarlig	1978 K redaktør:
answer	847 K
anuncie	2141 K no	2141 K na
any	27 K comment	72 K questions	826 K	848 K
""", 'ap': """
apa	1490 K reaksi anda
apakah	8 K artikel	1484 K anda punya	1490 K ringkasan ini	1490 K artikel ini	1490 K berita ini	1490 K informasi ini
apoie	81 K
apoya	81 K	936 K	936 K a
apoye	81 K
app	477 K herunterladen	477 K laden	1818 K voor android	1854 K
apply	829 K now
approfondimento	1552 K:
approfondisci	1552 K
apresentado	2144 K por
""", 'aq': """
aquest	272 K resum	272 K text ha estat traduït	272 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1749 K straipsnis
arbejder	413 K du
arbetar	2533 K du
archives	1235 K :
are	744 K you affected by	826 K you	848 K you	873 K you enjoying this?	873 K you enjoying this article	873 K you enjoying this story	873 K you enjoying this post	873 K you enjoying this piece	873 K you enjoying this newsletter	873 K you enjoying this column	873 K you enjoying this recipe	873 K you enjoying this podcast	873 K you enjoying this essay	873 K you enjoying this series	873 K you enjoying this guide	873 K you enjoying this blog	873 K you enjoying this interview	873 K you enjoying this letter	873 K you enjoying this review	873 K you enjoying this page	873 K you enjoying this issue	873 K you enjoying this read	873 K you enjoying this episode	873 K you enjoying this content	904 K you
arrives	803 K every	870 K on mondays	870 K on fridays	870 K on saturdays	870 K on sundays
article	1249 K traduit
articles	743 K by
articol	2191 K tradus	2195 K susținut de
articolo	1570 K tradotto
articolul	46 K poate fi
artificial	784 K intelligence
artificiell	2561 K intelligens har
artikel	1478 K terkait:	1489 K ini diterjemahkan	1489 K ini ditulis dengan	1489 K ini dibuat dengan	1489 K ini merupakan hasil	1504 K ini telah tayang di	1504 K ini pertama kali tayang	1504 K ini pernah tayang	1504 K ini sudah tayang	1881 K gaat verder onder	1881 K loopt door onder	1881 K gaat verder na
artikeln	46 K får	2557 K fortsätter
artikkel	1059 K jätkub
artikkelen	46 K kan	46 K kan fritt	1984 K fortsetter
artikkeli	1173 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	435 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	880 K a subscriber	880 K a member	880 K a supporter
ascolta	1 K	1552 K:	1576 K il podcast	1576 K la puntata
ask	743 K us here	783 K the	783 K our
assine	2095 K para
assista	2120 K:	2145 K ao vídeo acima	2145 K ao vídeo abaixo	2145 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1788 K
atlikite	1739 K testą
atradi	1780 K kļūdu
atsakykite	1748 K
""", 'au': """
auch	498 K interessant	498 K interessant:	498 K lesenswert	498 K spannend:	556 K bei uns:	580 K lesen:
aucun	32 K commentaire
audio	332 K vytvořila	788 K version of this	999 K generado	1570 K generato	2191 K generat
auf	485 K facebook, instagram	485 K instagram, facebook	485 K facebook und instagram	485 K facebook oder instagram
aus	498 K dem archiv:	556 K unserem archiv:	585 K dem englischen übersetzt	585 K dem französischen übersetzt	585 K dem amerikanischen übersetzt	585 K dem englischen von	585 K dem französischen von
ausprobiert	59 K?
author	743 K bio
autor	330 K je	348 K:	1061 K:	2058 K:	2058 K: (	2331 K je	2393 K je	2411 K:
autore	1774 K:
autori	2393 K sú
autorica	2331 K je
autorius	1752 K:
autorka	330 K je	2331 K je	2393 K je
autors	1774 K:
""", 'av': """
available	707 K on the app store	707 K on google play
avec	1215 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2453 K je	2468 K:
avtorica	2453 K je
""", 'ay': """
ayrica	2631 K okuyun	2631 K bakin	2631 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1447 K összefoglalót
""", 'ba': """
baca	1478 K juga	1478 K juga:	1478 K:	1478 K selengkapnya	1478 K selengkapnya:	1478 K selanjutnya:	1483 K berita	1496 K berita tanpa iklan	1504 K berita lainnya	1504 K artikel lainnya	1504 K artikel lain	1504 K berita selengkapnya	1505 K ini juga:	1505 K pula:	1505 K lagi:
background	738 K:	812 K reading:
bagaimana	1490 K reaksi anda	1490 K pendapat anda	1490 K menurut anda
baggrund	403 K:
bagikan	3 K
baixe	13 K
bakgrund	2523 K:
bakgrunn	1948 K:
bakiniz	2631 K:
balso	1788 K
balsuokite	1748 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	834 K part of our	865 K the first to	865 K first to	865 K the first
beachten	28 K sie bitte
become	679 K a member	679 K a subscriber	686 K a member of	796 K a member to comment	834 K part of our
bekijk	1839 K ook	1839 K:	1839 K hier	1839 K ook:	1842 K alle artikelen van	1863 K de video	1863 K de hele uitzending	1863 K de uitzending	1863 K de beelden	1863 K hier het hele	1865 K de video:	1908 K
bel	1854 K
belanja	1491 K di toko
beli	1491 K tiket
beluister	1 K	1863 K de podcast	1863 K onze	1908 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1491 K dengan tim
beri	1490 K rating	2442 K tudi
berikan	1490 K penilaian anda	1494 K suara anda
berikutnya	1505 K:
berita	1489 K ini diringkas	1504 K ini telah tayang	1505 K lainnya:
berite	2442 K tudi
besedilo	46 K lahko	2453 K izraža	2456 K je prevedeno	2459 K je objavljeno v
bestel	1908 K
bestelle	588 K
bestellen	588 K sie
bestil	433 K
bestill	1981 K
besuche	12 K uns	588 K
besuchen	12 K sie uns	588 K sie
bet	890 K responsibly	890 K with
betalt	86 K innhold:
bewerten	588 K sie
bezahlte	582 K anzeige der	582 K anzeige des	582 K anzeige von
bezoek	1908 K
""", 'bi': """
bi	2472 K radi delali pri nas
bildergalerie	498 K:
bir	7 K hata	2649 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	565 K halten sie sich an die	565 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	806 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1955 K medlem av	1955 K abonnent på	1981 K	2530 K medlem i	2530 K prenumerant på	2555 K
blijf	28 K
bliv	31 K den første	56 K en af de #	410 K medlem af	410 K abonnent på	419 K testlæser	419 K klogere på	433 K
blocking	726 K ads
""", 'bo': """
bodite	31 K prvi
boka	2555 K
bol	2397 K pre vás	2397 K článok
bola	2397 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2397 K pre vás	2397 K toto
book	433 K	785 K your ticket	785 K tickets	847 K
""", 'br': """
brak	32 K komentarzy
bron	1853 K: anp	1853 K: belga
browse	829 K jobs	847 K	898 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2631 K haber de ilginizi çekebilir:	2667 K özeti	2667 K çeviriyi
buat	1510 K akun gratis
buchen	588 K sie
budi	31 K prvi
budite	31 K prvi
buka	1510 K akses penuh dengan
bunlar	2631 K da ilginizi çekebilir:
bunlara	2631 K da bakin:
bunu	2631 K da okuyun:
buy	785 K tickets	785 K your ticket	785 K your tickets	847 K	862 K	914 K now, pay later with	924 K the	924 K it	924 K now	924 K from	924 K at
""", 'by': """
by	898 K clicking "post your answer"	912 K applying	912 K submitting	912 K sending us	912 K registering	912 K clicking	912 K uploading	912 K entering	912 K commenting	912 K posting	912 K creating an account	912 K using our	912 K using this site	912 K using this website	912 K using this service	912 K using this form	912 K subscribing	912 K signing up	912 K providing your	912 K filling in
byl	333 K pro vás	333 K článek
byla	333 K pro vás
bylo	333 K pro vás	333 K toto
""", 'c': """
c	751 (K) #
""", 'ca': """
cadastre	2095 K-se para
can	794 K't see the poll	794 K't see the quiz	794 K't see this poll	848 K you
canal	41 K de denúncias da redação
cancel	697 K anytime	697 K at any time
catch	12 K us	721 K us on	788 K up on bbc	812 K up:	847 K	847 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1249 K texte a été traduit	1250 K résumé	1259 K numéro est en vente	1259 K numéro est disponible
cek	1483 K
cela	69 K vous a plu
celoten	2467 K članek preberite
ces	1249 K points clés
cet	8 K article vous	82 K article vous a plu	1249 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1249 K traduction a été	1250 K synthèse
""", 'ch': """
chcesz	2062 K u nas pracować	2062 K pracować u nas
chcete	352 K u nás pracovat	352 K pracovat u nás	2415 K u nás pracovať	2415 K pracovať u nás
che	33 K ne pensi
check	847 K out	862 K out	924 K price	1908 K
chia	3 K sẻ
choose	679 K a plan	694 K a plan	767 K	865 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1552 K qui
click	768 K here to join	768 K to join	790 K here for more	798 K here to download	798 K to download	830 K play	847 K
clique	2120 K aqui	2145 K no player acima
cliquez	1235 K ici
clube	2141 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1501 K
colunista	2131 K do	2131 K da
come	785 K and meet	847 K
comentarii	5 K
comentariile	5 K	27 K	2193 K nu reprezintă	2193 K aparțin
comentarios	5 K	27 K	1006 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2193 K tău va
commandez	1259 K notre	1259 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	796 K must
commenti	5 K	27 K
commenting	5 K	796 K is
comments	5 K	5 K on this	27 K	796 K are reserved	796 K are for	796 K are open to	796 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	847 K
compra	1001 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2120 K:	2120 K também	2120 K também:
conhece	66 K alguém	2135 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	721 K with us
conoce	66 K a alguien
conoces	66 K a alguien	986 ¿K	991 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	679 K making	679 K giving
consiglia	3 K
consulta	975 K aquí
consultez	1259 K les avis de décès	1259 K nos offres
conta	59 K pra mim
contact	743 K the author	743 K the reporter	743 K:	743 K this reporter	775 K	847 K	906 K reporter	906 K staff writer	906 K staff reporter	906 K writer	906 K editor	906 K columnist	906 K correspondent	906 K sports writer
contacta	979 K con	980 K con
contacte	979 K con	980 K con
contacter	1238 K l'auteur
contactez	1238 K l'auteur	1238 K-nous	1253 K l'auteur
contacto	995 K:
contame	59 K
contate	2123 K o autor
contatta	1555 K l'autore
contenido	86 K patrocinado:	942 K premium	999 K generado	1003 K ofrecido por
contenu	86 K sponsorisé :	1249 K généré	1262 K proposé par	1262 K sponsorisé par
contenuto	86 K sponsorizzato:	1570 K generato	1575 K offerto da
contingut	272 K generat	276 K ofert per
continue	806 K reading	807 K reading with
contributions	27 K
controleer	1908 K
cooked	894 K this
copy	3 K link to	3 K the link	3 K article	858 K this url	858 K this link
copyright	507 K ©	507 K (c)	507 K:	507 K #	507 K by	751 K ©	751 K #	751 K:	751 K by	2411 K ©
cosa	33 K ne pensi
""", 'cr': """
create	694 K an account to	847 K	849 K an account	849 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1439 K
csatlakozzon	1439 K
""", 'cy': """
cyber	806 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2043 K ten artykuł	2043 K artykuł	2043 K ten tekst	2043 K to podsumowanie	2043 K to streszczenie	2043 K podobał	2043 K znalazłeś	2043 K znalazłaś	2043 K ta informacja	2043 K ta treść
czytaj	2029 K więcej o	2030 K także	2030 K także:	2030 K też	2030 K też:	2030 K również	2030 K więcej	2030 K:	2060 K dalej z
""", 'da': """
da	59 K li ste probali	1552 K leggere:	2335 K li vam	2335 K li je članak	2335 K li je tekst
daarna	1811 K kun je
daftar	1491 K webinar	1510 K gratis
daftarkan	1491 K diri anda
dagelijkse	1815 K nieuwsbrief
daha	2631 K fazlasi:
dalies	1788 K
dalsza	2046 K część
dalyvaukite	1748 K
danach	465 K # euro
dann	465 K # euro
dans	1215 K l'application	1232 K les commentaires
dapatkan	1483 K
darovat	345 K
darte	951 K de baja
darujte	345 K	2409 K
das	497 K beste aus	498 K könnte sie auch interessieren	498 K könnte dich auch interessieren	498 K könnte sie interessieren:	498 K könnte sie auch interessieren:	498 K könnte dich auch interessieren:	532 K ganze interview	532 K komplette interview	566 K kommentieren	580 K lesen andere:
dazu	498 K auch:	556 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1863 K podcast is te beluisteren	1881 K tekst gaat verder onder	1881 K tekst loopt door onder	1881 K tekst gaat verder na
deel	3 K dit	3 K het	1908 K
dein	27 K kommentar	565 K feedback hilft
deine	535 K meinung ist uns wichtig	565 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	433 K med	433 K artiklen	1981 K med	1981 K saken
dela	3 K artikeln	3 K den här	3 K texten	2555 K med	2555 K artikeln
deli	3 K
delite	3 K
delivered	803 K every	803 K each
delta	1964 K i vår	1981 K	2539 K i vår	2555 K
deltag	419 K i vores	433 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1478 K:	1493 K podcast	1493 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	590 K ki-assistent
derechos	983 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	280 K't l'app	280 K't la nostra	280 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1001 K nuestros	1001 K nuestras
descuentos	1001 K exclusivos para suscriptores
despre	2188 K autor
detaljnije	2319 K:
detaylar	2631 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2631 K okuyun:
deze	26 K samenvatting	1811 K maand nog	1860 K tekst	1860 K vertaling	1860 K ai	1881 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	824 K you find this	826 K you	848 K our	848 K we	848 K you	854 K our ai	854 K the ai	873 K you enjoy this?	873 K you enjoy this article	873 K you enjoy this story	873 K you enjoy this post	873 K you enjoy this piece	873 K you enjoy this newsletter	873 K you enjoy this column	873 K you enjoy this recipe	873 K you enjoy this podcast	873 K you enjoy this essay	873 K you enjoy this series	873 K you enjoy this guide	873 K you enjoy this blog	873 K you enjoy this interview	873 K you enjoy this letter	873 K you enjoy this review	873 K you enjoy this page	873 K you enjoy this issue	873 K you enjoy this read	873 K you enjoy this episode	873 K you enjoy this content	873 K you like this?	873 K you like this article	873 K you like this story	873 K you like this post	873 K you like this piece	873 K you like this newsletter	873 K you like this column	873 K you like this recipe	873 K you like this podcast	873 K you like this essay	873 K you like this series	873 K you like this guide	873 K you like this blog	873 K you like this interview	873 K you like this letter	873 K you like this review	873 K you like this page	873 K you like this issue	873 K you like this read	873 K you like this episode	873 K you like this content	873 K you find this useful	894 K you make this	894 K you try this	904 K you see	904 K you go
die	5 K kommentarfunktion	5 K kommentare	528 K zusammenfassung	532 K neue folge	532 K aktuelle folge	532 K komplette folge	532 K ganze folge	532 K ganze sendung	535 K umfrage wird durchgeführt	564 K debatte zu
diese	52 K recherche	528 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	528 K artikel	528 K text	528 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	528 K interview
dig	812 K deeper:
digital	806 K subscriptions	849 K access
din	27 K kommentar
dinleyin	2631 K:
directement	1212 K dans votre
direkt	2523 K:
direkte	1948 K:
disclaimer	751 K:	1368 K:
discover	23 K more from	847 K
diskuse	5 K
diskusia	5 K
diskutieren	588 K sie
diskutujte	28 K
diskuze	5 K
disponible	280 K a l'app store	280 K a google play	954 K en google play	1009 K en app store	1009 K en google play y	1267 K sur google play
distribuie	3 K
distributed	818 K by
disusun	1489 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1860 K artikel	1860 K stuk	1860 K bericht	1860 K verhaal	1897 K artikel lees je ook in	1897 K verhaal lees je ook in	1910 K artikel is ook	1910 K verhaal is ook	1910 K artikel bevat	1910 K verhaal bevat	1910 K verhaal verscheen	1910 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	905 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	743 K you have a tip	744 K you know more	744 K you have information	744 K you work at	744 K you work in	744 K you have any information	744 K you have a story	792 K our	826 K you have	848 K you	874 K you like our	874 K you enjoy our	922 K you have a problem	922 K you have a question	922 K you have a dilemma	922 K you have a burning	922 K you need advice
doe	1866 K de quiz	1866 K mee met ons	1866 K mee met onze	1866 K mee aan ons	1866 K mee aan onze	1908 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1440 K vannak
domande	72 K?	73 K su questo articolo
don	704 K't miss	738 K't miss:	842 K't miss this:	865 K't miss
dona	81 K suport	936 K a	1521 K a
donasi	1499 K untuk
donate	679 K now	679 K today	686 K to
doneer	1884 K aan
donnez	1232 K votre avis
dossier	1235 K :
dostupno	2342 K na	2342 K u
dotazy	72 K
dowiedz	2030 K się więcej
download	13 K	847 K	863 K the	887 K our free	887 K the free	1467 K aplikasi	1496 K	1908 K
""", 'dp': """
dpa	507 (K
""", 'dr': """
drukuj	2054 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	413 K kan tippe os	413 K kan sende os	432 K har brugt	432 K har læst	433 K får en mail	433 K kan også	597 K hast schon ein abo	597 K hast dein limit	1979 K har lest	1979 K har #	1981 K får en e-post	1981 K kan også	1981 K finner oss	2533 K som källa	2554 K har läst	2554 K har #	2555 K får ett mejl	2555 K kan också	2555 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1499 K	1499 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	775 K-mail	1439 K-mailt küldtünk
""", 'ea': """
earlier	812 K coverage:
""", 'eb': """
ebenfalls	498 K interessant:
""", 'ed': """
edited	819 K by
editing	751 (K by	752 K by	753 K by
editor	738 K's picks:	1486 K:	1486 K :
""", 'ee': """
een	1858 K bericht gedeeld door	1858 K post gedeeld door
eerder	1865 K schreven we:	1865 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1171 K sitoutumista
ein	526 K beitrag geteilt von	526 K von	526 K post von
eine	73 K frage zum artikel
einen	465 K monat kostenlos
""", 'el': """
el	274 K teu comentari serà	1004 K vídeo comenzará	1004 K video comenzará
elinizde	2660 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2144 K parceria com
email	3 K this	743 K the author	743 K us	775 K	847 K	899 K this	906 K reporter
emailed	870 K on fridays	870 K on mondays
empfehlen	3 K sie	588 K sie
empfiehl	588 K
""", 'en': """
en	276 K col·laboració amb	942 K otro dispositivo	949 K tu correo	949 K su correo	949 K tu buzón	949 K tu email	963 K facebook y twitter	963 K facebook, twitter	963 K facebook y x	972 K los comentarios	975 K vídeo:	975 K directo	975 K contexto:	1003 K colaboración con	1196 K faisant un don	1206 K tant qu'abonné	1212 K vous inscrivant	1235 K savoir plus	1235 K direct	1262 K partenariat avec	1278 K vidéo -	1278 K images -
enable	711 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	833 K your day with
endet	465 K automatisch
enjoy	806 K	886 K #% off	918 K #% off your
enjoyed	69 K this	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content
enjoying	704 K this article	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content	874 K the	874 K our	874 K this
enregistrez	1282 K cet article	1282 K cette recette
entdecke	23 K mehr von	588 K
entdecken	588 K sie
entenda	2120 K:
entra	12 K nel
entre	12 K no
envia	267 K'ns
envianos	990 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	413 K du	1958 K du
erbjudande	2539 K till dig som
erhalten	588 K sie
erscheint	544 K jeden	544 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	993 K corresponsal	993 K redactor de	993 K redactora de	993 K jefe de	993 K jefa de
escanea	990 K el código	1009 K el código para descargar
escolta	1 K	278 K el pòdcast	278 K el podcast	278 K el nostre pòdcast	278 K el nostre podcast
escoltar	1 K
escucha	1 K	1004 K el pódcast	1004 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1275 K
esta	52 K investigación	52 K investigação	52 K reportagem	999 K noticia ha sido traducida	999 K traducción se ha hecho	999 K traducción ha sido	999 K función utiliza	1006 K noticia pertenece a	2139 K tradução foi feita	2139 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	942 K contenido es exclusivo	997 K contenido procede de	997 K contenido proviene de	999 K texto ha sido traducido	999 K artículo ha sido traducido	1001 K reportaje forma parte del número	1001 K artículo forma parte del número	1006 K artículo pertenece a	2139 K texto foi traduzido	2139 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	263 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1811 K voor abonnees
exclusivo	942 K para suscriptores
existing	694 K subscriber	694 K subscribers
experimentou	59 K
explainer	738 K:
explore	738 K more:	847 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1413 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1579 K il quiz	1579 K il test	1579 K il nostro
faites	1196 K un don	1197 K un don à
fale	2123 K com o autor	2132 K com o repórter	2132 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	826 K
feel	68 K free to republish	759 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	738 K under:
fill	847 K in	847 K out
film	2046 K znajdziesz
find	12 K us	12 K os	721 K us on	721 K me on	787 K your next job	847 K	862 K
finden	12 K sie uns	588 K sie
finding	873 K this useful
finn	12 K oss
first	858 K published by	858 K published in the	886 K time here
fizessen	1439 K
""", 'fl': """
flash	806 K sale
fler	2522 K artiklar om	2526 K artiklar av
flere	402 K artikler om	406 K artikler af	1947 K saker om	1947 K saker fra	1948 K saker om	1951 K saker av	1964 K jobber på
""", 'fo': """
foglald	1439 K le
foglalja	1439 K le
folge	12 K	588 K
folgen	12 K sie	588 K sie
folgt	12 K
follow	12 K	721 K us	721 K @	721 K all the latest	721 K the latest	721 K our	768 K the	775 K	847 K	1483 K
for	13 K a better	13 K the best	790 K more news	790 K more local	790 K more stories	790 K more on	790 K more coverage	790 K more of our	790 K more from	790 K the latest	798 K the best experience	798 K the best reading experience	806 K just	806 K only	812 K more on the story	837 K just	837 K only	841 K reprint	841 K reprints	920 K membership enquiries	920 K media enquiries	920 K media inquiries	920 K press enquiries	920 K press inquiries	920 K advertising enquiries	920 K advertising inquiries	920 K subscription enquiries	920 K subscription inquiries	920 K membership inquiries	920 K sponsorship enquiries
fortell	59 K meg
fortsett	1984 K å lese
forward	3 K this	899 K this	899 K it to	899 K the letter
foto	1792 K:	2319 K galerija:
fotogalerie	315 K:
fotogalerija	2442 K:
fotostrecke	498 K:
found	7 K an	7 K a	69 K this useful	873 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	528 K unsere ki
frage	590 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	528 K sie unsere ki
free	68 K to republish	68 K to reprint	887 K download	887 K kit	887 K guide	887 K template	887 K templates	887 K ebook	887 K e-book	887 K checklist	887 K toolkit	887 K white paper	887 K whitepaper	887 K report	887 K course	887 K webinar	887 K resource	914 K shipping on orders	914 K delivery on orders
freier	551 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	738 K the archive:	738 K our archive:	738 K our archives:	837 K only	837 K just
""", 'fu': """
fuiste	991 ¿K testigo
full	738 K story:	738 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	738 K reading:
""", 'fy': """
fyll	1981 K inn	2555 K i
""", 'ga': """
ga	1908 K mee
gabung	12 K	1483 K
gambas	1478 [K:video
gamble	890 K responsibly
gaukite	1748 K
""", 'ge': """
ge	2555 K
geben	588 K sie
geef	3 K dit
gem	433 K
gemaakt	59 K?
generative	784 K ai
gengivelse	68 K tilladt
gerelateerd	1865 K:
gesponsert	86 K:	582 K von
gesponsord	86 K:	1881 K door
get	13 K the app	13 K our	23 K	679 K in touch	704 K the latest	704 K breaking news	711 K notified	768 K	768 K the	785 K tickets	785 K your tickets	798 K the	799 K text alerts	799 K news alerts	802 K the	802 K our	806 K	818 K permission to reuse	847 K	862 K	863 K the	865 K push	871 K	875 K	886 K #% off	887 K our free	887 K the free	918 K #% off your	924 K it from
""", 'gi': """
gi	1981 K
gib	588 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2556 K du
giornalista	1562 K professionista	1562 K e scrittrice	1562 K e scrittore
giv	433 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2456 K poudarki
""", 'go': """
go	812 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	743 K a tip	743 K a story	743 K a news tip	744 K a question	826 K	848 K a	848 K	922 K a dilemma	922 K a question for
""", 'gr': """
grab	887 K our free	887 K your free
graduada	994 K en
graduado	994 K en
grupo	2108 K do whatsapp
""", 'gu': """
guarda	1552 K anche	1552 K:	1552 K il video	1552 K anche:	1576 K il video qui sopra
gulir	1506 K ke bawah	1506 K untuk
""", 'ha': """
ha	44 K hibát	1421 K van információja	1421 K van információd	1421 K ön is átélt	1421 K te is átéltél	1421 K többet tud
haben	7 K sie einen fehler	502 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2661 K	2665 K:
haberde	7 K hata	2649 K hata
haberin	2631 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	991 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1566 K informazioni	1566 K una notizia	1566 K una segnalazione	1566 K una storia
hakaret	27 K içeren
hakka	1057 K
halaman	1505 K selanjutnya:
hallgasd	1 K meg	1427 K meg
hallgass	1427 K minket
hallgassa	1 K meg	1427 K meg	1439 K meg
haluaisitko	1172 K
haluatko	1150 K kertoa	1157 K töihin	1157 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	413 K du oplysninger	413 K du viden	413 K du et godt tip	413 K du tip	413 K du flere oplysninger	413 K du oplevet	413 K du selv oplevet	413 K du en god historie	434 K du en historie	434 K du dokumentation	434 K du dokumenter	446 K du et tip	446 K du tip	446 K du et godt tip	446 K du en god historie	446 K du en historie	1951 K du et tips	1958 K du informasjon	1958 K du opplysninger	1958 K du flere opplysninger	1958 K du tips	1958 K du et tips	1958 K du opplevd	1958 K du erfaring	1958 K du tanker	1958 K du noe på hjertet	1983 K du en historie	1983 K du dokumenter	1983 K du dokumentasjon	2533 K du information	2533 K du uppgifter	2533 K du tips	2533 K du ett tips	2533 K du varit med om	2533 K du egna erfarenheter	2533 K du upplevt	2556 K du en historia	2556 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	274 K d'estar registrat	274 K detectat cap	274 K trobat cap	991 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2649 K mi fark	2660 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	679 K your say	743 K a tip	743 K a news tip	743 K a question about this	743 K a question for	744 K you been	744 K a story	797 K your say	826 K a	826 K you	848 K you	848 K we	875 K	894 K you made this	894 K you tried this	904 K you	922 K a question for	922 K you got a question	922 K a dilemma
hay	7 K algún
haz	975 K clic aquí	991 K tu denuncia	1007 K nuestro test	1007 K el test	1007 K nuestro quiz
hazte	936 K socio de
""", 'he': """
hear	1 K this	788 K this story	790 K more	830 K the full	830 K more	847 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1843 K je een tip	1844 K je een tip	1909 K je
heeft	1843 K u een tip	1844 K u een tip	1909 K u
hela	2563 K samtalet	2563 K intervjun
hele	441 K samtalen	441 K interviewet	1990 K samtalen	1990 K intervjuet
help	794 K us improve	847 K
hent	13 K	410 K appen fra	424 K	433 K	1969 K
here	812 K's more on this
het	5 K reactieveld	1838 K beste van	1881 K artikel gaat verder onder	1881 K verhaal gaat verder onder	1881 K artikel gaat verder na	1881 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	498 K lesen sie	498 K geht es zu	498 K geht's zu	532 K klicken, um	535 K geht es zum quiz	535 K geht es zum täglichen	594 K können sie den artikel	594 K können sie diesen artikel	594 K kannst du den artikel
highlights	783 K
highly	898 K active question
hintergrund	498 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	435 K fortsætter
hit	830 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1964 K oss å bli bedre
""", 'ho': """
hoe	1889 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2808 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	824 K useful is this	824 K helpful was this	904 K has	904 K have	904 K did	904 K are you	904 K will	904 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2556 K håller du med
husk	433 K at bekræfte	1981 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	434 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	862 K use	862 K used	862 K love	862 K bought	862 K recommend	1551 K più letti di	1571 K punti chiave	1995 K appen
""", 'ic': """
icymi	738 K:
""", 'ie': """
ielogojies	1788 K
ievadi	1788 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	759 K you enjoyed this	759 K you liked this	894 K you make this	894 K you try this	894 K you made this	894 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	565 K feedback hilft
ihre	27 K beiträge	33 K meinung	535 K meinung ist uns wichtig	565 K rückmeldung hilft
""", 'ik': """
iklan	1506 K -
ikuti	12 K	1471 K berita	1483 K	1494 K survei	1494 K polling	1494 K jajak pendapat	1494 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1568 K video non è disponibile	1570 K testo è stato realizzato	1576 K video inizierà	1578 K tuo commento sarà
ilgili	2631 K haber
ilginizi	2631 K çekebilir	2631 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1157 K
""", 'im': """
im	498 K video:
image	751 K copyright	751 K source,	751 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	474 K ihrem postfach	474 K ihr postfach	495 K den kommentaren	734 K the comments section	734 K the comment section	738 K case you missed it:	788 K the video player above	1573 K edicola da	1573 K edicola con	1575 K collaborazione con	1594 K offerta	1818 K de app	1836 K de reacties
indtast	433 K
informationen	528 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1581 K il codice	1581 K il qr code	1581 K il qr
inscreva	2141 K-se no nosso webinar
inscrivez	1204 K-vous gratuitement	1259 K-vous à notre webinaire
instal	1496 K aplikasi
instala	13 K
instale	13 K
instaliraj	2342 K
instalirajte	2342 K	2367 K aplikaciju
install	13 K	863 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1566 K la tua lettera
""", 'ir': """
irtisano	1171 K
""", 'is': """
is	7 K something wrong	826 K there	848 K there	1909 K er iets
isi	1494 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1788 K
izle	2631 K:
izleyin	2631 K:
izpildi	1779 K testu
izveido	1788 K
izvor	2346 K:
izvori	2346 K:
""", 'ja': """
ja	1774 K tev ir informācija	1774 K jums ir informācija	1774 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1171 K
jadikan	1483 K
jadilah	31 K yang pertama
jaga	1057 K
jak	333 K se vám líbil
jatka	1173 K lukemista
jawab	1494 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1890 K kunt niet meer reageren	1890 K kunt reageren	1898 K kunt je altijd	1898 K ontvangt vanaf nu	1898 K ontvangt een e-mail	2335 K li vam	2335 K li članak	2457 K bil članek	2457 K bila vsebina	2457 K bil povzetek
jeden	544 K montag neu	544 K dienstag neu	544 K donnerstag neu	544 K freitag neu	544 K samstag neu	544 K sonntag neu	544 K mittwoch neu
jederzeit	465 K kündbar	472 K widerrufen	472 K abbestellen	472 K abmelden
jelentkezz	1439 K be
jelentkezzen	1439 K be
jeste	59 K li probali	59 K li isprobali
jetzt	532 K reinhören	535 K tickets sichern	556 K lesen:	577 K # monate	577 K # wochen
""", 'ji': """
jika	1484 K anda mengetahui	1484 K anda punya
""", 'jo': """
job	410 K hos
jobb	1955 K i
jobba	2530 K på
jobbar	2533 K du
jobber	1958 K du
jogue	2141 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	679 K the conversation	686 K	721 K the conversation on	721 K us on	734 K the debate	768 K the	768 K	785 K us for	785 K us at	785 K us in	785 K us live	797 K the conversation	797 K the discussion	797 K the debate	806 K for	806 K now	847 K	852 K #	852 K over #	852 K more than #	852 K our #
jornalista	2131 K formada	2131 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1173 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	434 K du lide
kanalimiza	12 K
kapcsolja	1439 K be
kapja	1439 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1042 K sul on vihje	1042 K sul on vihjeid	1058 K lugu	1058 K artikkel	1058 K tead	1058 K tahad
katso	1141 K myös	1141 K:	1141 K video	1141 K myös:	1171 K koko	1171 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	704 K up with	806 K reading	807 K reading with	842 K reading:
ken	66 K je iemand	1909 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	413 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1439 K minket
kerro	59 K kommenteissa	1150 K kokemuksesi	1150 K oma
keskustele	28 K	1181 K aiheesta	1181 K jutusta
keskustelu	1160 K on auki
key	783 K points	783 K takeaways
""", 'ki': """
ki	528 K-generierte inhalte	528 K-generierte texte	528 K-generierte zusammenfassungen	1988 K har
kijk	1839 K ook	1839 K hier	1863 K de uitzending	1863 K de hele	1879 K voor meer
kirim	1484 K foto	1484 K tulisan
kirimkan	1484 K foto
kirjaudu	1160 K	1171 K
kirjoita	1171 K suoraan	1171 K meille
kirjoitimme	1179 K
kirjoittaja	1152 K on	1152 K työskentelee
kirjuta	1042 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1983 K du til
""", 'kl': """
klausies	1788 K
klausykite	1733 K	1748 K
klick	588 K
klicka	2523 K här
klicken	588 K sie
klik	403 K her	1483 K	1839 K hier	1879 K hier voor	1908 K
klikk	1948 K her
klikkaamalla	1171 K
kliknij	2030 K tutaj
kliknite	2383 K sem
klopt	1909 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	759 K someone	759 K anyone	826 K	848 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1171 K keskustelun kuulet
kolumna	2331 K izražava	2453 K izraža	2453 K odraža
kom	419 K til vores	1964 K på vårt	1964 K på vår	2539 K på vårt	2539 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1748 K gali
kommentare	5 K	27 K	566 K können nur	594 K werden erst	594 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	495 K
kommentarsporet	5 K
kommenteerida	1057 K saavad
kommentering	5 K
kommentieren	5 K	566 K können	588 K sie
kommentit	5 K	27 K
kommentoimalla	1181 K	1181 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	318 K na autora	406 K journalisten	413 K journalisten	414 K	433 K	501 K:	1951 K journalisten	1958 K oss	1958 K journalisten	1959 K	1981 K
kontakta	2526 K reportern	2533 K oss via	2533 K reportern	2534 K	2555 K
kontributor	1486 K:
konuyla	2631 K ilgili:
koop	1908 K
kopeeri	1057 K
kopier	433 K	1981 K
kopiera	2555 K
kopioi	1171 K
kopiuj	2054 K link
koreksi	1490 K artikel
""", 'kr': """
krijg	1908 K
""", 'ku': """
kui	1042 K sul on teema	1042 K sul on vihje	1042 K tead	1042 K märkasid
kunjungi	1491 K toko
kunne	69 K du lide	82 K du lide
kunstig	439 K intelligens har	1988 K intelligens har
kunstmatige	1860 K intelligentie kan fouten maken. controleer
kuula	1047 K podcasti	1057 K
kuulemme	1171 K mielellämme
kuuntele	1 K	1141 K:	1141 K myös	1141 K myös:	1158 K	1171 K
""", 'kv': """
kviz	2319 K:	2442 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1212 K'essentiel de l'actualité	1239 K'auteur	1240 K'auteur	1249 K'essentiel par	1556 K'autore	1557 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1263 K vidéo va commencer	1534 K tua email	1578 K tua opinione conta
laadi	1057 K alla
laat	59 K me weten	1863 K je dit artikel	1908 K
laatste	1838 K nieuws over
ladda	13 K ner	2543 K ner	2543 K ned	2555 K ner
lade	13 K	588 K
laden	13 K sie	588 K sie
lae	1057 K alla
lagre	1981 K
lainaus	68 K sallittu
lands	870 K on mondays	870 K on fridays	870 K on sundays
langganan	1501 K
lanjut	1506 K membaca
lanjutkan	1506 K membaca
laporan	1485 K:	1486 K wartawan	1486 K kontributor
laporkan	1490 K kesalahan
lasi	1763 K arī	1763 K vairāk	1763 K vēl	1788 K
lasiet	1763 K arī
last	13 K ned	1969 K ned	1981 K ned	1995 K ned appen
lataa	13 K	1171 K
latest	737 K from	737 K in	737 K videos from
laureata	1562 K in
laureato	1562 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	975 K puede interesar	975 K puede interesar:	1206 K premier mois	1234 K meilleur de
lea	975 K también	975 K aquí	975 K además	975 K más	975 K:	975 K además:
leave	59 K a star
lediga	2530 K jobb på	2530 K tjänster på
ledige	410 K stillinger hos	410 K stillinger på	1955 K stillinger i	1955 K stillinger hos
lee	13 K en	975 K también	975 K más	975 K:	975 K más:	975 K aquí:	1009 K las noticias sin anuncios	1009 K sin anuncios en la app	1020 K aquí la nota completa
leer	975 K también	975 K más
lees	13 K	1838 K meer over	1839 K ook	1839 K ook:	1839 K meer	1839 K meer:	1839 K verder	1839 K hier	1839 K:	1839 K verder:	1865 K ons dossier:	1865 K het hele verhaal:	1879 K het hele	1879 K het volledige	1879 K de hele	1879 K hier het hele	1879 K hier alles	1904 K ook dit artikel:	1904 K dit ook:	1905 K ook het interview	1905 K ook het verhaal	1905 K ook ons	1905 K ook onze	1905 K ook de analyse	1905 K ook de reportage	1905 K ook de column	1905 K ook dit	1905 K hier het interview	1905 K hier de analyse	1908 K	1910 K dit verhaal	1910 K dit artikel
leestip	1839 K:
legg	1981 K til
leggi	13 K	1551 K tutte le notizie	1552 K anche	1552 K anche:	1552 K qui	1552 K tutto	1552 K:	1552 K pure:	1563 K tutti gli articoli di
legyen	31 K ön az első	1439 K
leia	13 K	2119 K mais sobre	2120 K também	2120 K também:	2120 K mais	2120 K:	2120 K aqui	2120 K mais:
leiad	1057 K meid
leidsid	44 K	1048 K vea	1048 K artiklist vea
leiten	3 K sie
ler	2120 K também	2120 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1234 K plus lus	1249 K réponses sont générées	1250 K points clés	1947 K mer om	1948 K også	1948 K også:	1948 K mer	1948 K mer:	1948 K:	1948 K hele saken	1948 K om	1948 K her	1948 - K også	1955 K videre med	1969 K eavisen	1969 K avisa	1969 K avisen	1982 K	1984 K videre
lesedauer	604 K
leseempfehlung	556 K:
lesen	13 K sie	82 K sie gern	497 K sie mehr zu	497 K sie mehr zum	498 K sie auch	498 K sie mehr	498 K sie hier	498 K sie dazu	498 K sie jetzt	498 K sie außerdem	498 K sie mehr zum thema	556 K sie hierzu:	580 K sie weiter:	580 K sie unser dossier:	588 K sie
lesenswert	556 K:
leserbrief	495 K
leserbriefe	495 K an
leserkommentare	565 K geben
lesetipp	498 K	498 K:
lesezeit	604 K
lest	498 K auch
""", 'li': """
licencia	1021 K creative commons
licenciada	994 K en
licenciado	994 K en
license	818 K this
lies	498 K auch	498 K mehr	498 K dazu	588 K
ligne	41 K de la rédaction
lihat	1478 K juga	1478 K juga:	1493 K video	1505 K pula:
liitu	56 K #	1057 K
liity	56 K #	56 K yli #	1171 K
like	12 K us	69 K this?	704 K what you're reading	721 K and follow	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content	873 K what you read	873 K what you see	873 K what you've read	873 K what you're reading
liked	69 K this	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content	873 K what you read
liker	82 K du	1983 K du
liking	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content
likte	69 K du	82 K du
limited	806 K time	806 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2787 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1234 K tous nos articles	1235 K aussi	1235 K également	1235 K	1235 K notre	1235 K l'article	1235 K plus	1235 >> K
lisa	1057 K meid	1057 K
lisez	13 K	1235 K aussi	1275 K
listen	1 K to	738 K |	738 K:	788 K to the latest episode	788 K to the full episode	788 K to the full interview	788 K again on	830 K to our	830 K as	847 K
live	403 K:	498 K-ticker:
liveblog	1839 K:
""", 'll': """
llegeix	263 K també	263 K més
llegiu	263 K també
llicenciada	269 K en periodisme
llicenciat	269 K en periodisme
""", 'lo': """
lo	59 K has probado	974 K más leído en	974 K más visto en	974 K último en
load	913 K content from	913 K external content
loe	1030 K ka	1030 K lisaks	1030 K veel	1030 K edasi:	1057 K
log	432 K ind eller opret	433 K ind	847 K in
logg	1979 K inn eller	1981 K inn
logga	2554 K in eller	2555 K in	2569 K in
logi	1057 K sisse
loo	1057 K
looking	847 K for	862 K for
los	5 K comentarios	27 K comentarios	1866 K de dagelijkse
love	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content	874 K our
loved	69 K this	873 K this?	873 K this article	873 K this story	873 K this post	873 K this piece	873 K this newsletter	873 K this column	873 K this recipe	873 K this podcast	873 K this essay	873 K this series	873 K this guide	873 K this blog	873 K this interview	873 K this letter	873 K this review	873 K this page	873 K this issue	873 K this read	873 K this episode	873 K this content
lowongan	1491 K kerja di
""", 'lu': """
lubisz	82 K
lue	1141 K myös	1141 K myös:	1141 K lisää	1141 K lisää:	1141 K:	1141 K seuraavaksi:	1171 K
lugu	1059 K jätkub
luister	1 K	1839 K ook	1839 K:	1839 K ook:	1863 K hier naar	1863 K de podcast	1908 K
luo	1160 K tunnus	1171 K
""", 'ly': """
lyssna	1 K på	2523 K	2523 K:	2555 K
lyt	1 K til	403 K til	433 K
lytt	1948 K til	1981 K
""", 'ma': """
maak	1866 K de puzzel	1875 K een bedrag over	1875 K je gift over	1875 K uw gift over	1875 K je bijdrage over	1875 K uw bijdrage over	1908 K
maandelijks	1811 K opzegbaar
mach	535 K den test:	588 K
machen	535 K sie den test:	535 K sie mit bei unserer	588 K sie
macie	72 K pytania
made	59 K it?	894 K this recipe	894 K this
mai	2180 K multe detalii	2180 K mult pe această temă:	2208 K multe articole despre	2208 K multe știri despre
mail	899 K this	1842 K de auteur	1854 K	1908 K
mais	2119 K lidas em	2119 K de	2119 K sobre	2119 K notícias de	2119 K notícias sobre	2123 K artigos de
make	12 K us	679 K a donation	679 K a contribution	679 K a gift	847 K
manda	990 K tus fotos
mandanos	990 K
mande	2135 K sua sugestão	2135 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1483 K bergabung
masuk	1510 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2033 K temat?	2033 K temat dla
matote	1749 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	1995 K appen	1995 K appen vår
meer	1838 K over	1838 K uit	1838 K van	1838 K nieuws over	1839 K lezen:	1842 K artikelen van	1842 K van deze auteur	1879 K nieuws uit	1879 K nieuws over	1879 K weten?	1879 K over dit	1904 K over dit onderwerp:	1909 K lezen over
meest	1838 K gelezen in
meet	743 K the author	785 K our	847 K
mehr	497 K zum thema	497 K aus	497 K von	497 K zu	497 K lesen über	497 K über	498 K zum thema	498 K dazu	498 K dazu:	498 K lesen:	498 K aus dem ressort	498 K aus der region:	501 K vom autor	501 K von der autorin	501 K artikel von	528 K informationen zum einsatz von ki	556 K nachrichten aus	556 K aus dem archiv:	580 K hintergründe dazu:	580 K zu diesem thema:
meistgelesen	497 K in
mejla	2533 K reportern	2534 K
meld	1908 K je	1964 K deg på vårt	1981 K deg
melde	588 K
melden	588 K sie
members	849 K can read	880 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1439 K
mer	1947 K om	1947 K fra	1948 K om saken:	2522 K om	2522 K från	2523 K om ämnet:	2523 K läsning:	2526 K av
merci	28 K de rester	28 K de respecter
mere	402 K om	402 K fra	403 K om emnet:
message	905 K us on	905 K us at	905 K the newsroom
mest	2522 K läst i
met	1853 K medewerking van	1853 K dank aan anp	1853 K dank aan belga
mettiti	1579 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	975 K también	975 K:	975 K también:	1004 K el video arriba	1004 K el vídeo de arriba
mit	33 K gondol	465 K einem abo	508 K material von	509 K material von
mitarbeit	522 K:
""", 'mn': """
mnenja	2453 K avtorjev
mnenje	2453 K avtorja
""", 'mo': """
modtag	433 K
mohlo	315 K by vás zajímat:
molimo	28 K vas da
monat	465 K kostenlos	465 K gratis
mooi	69 K verhaal
more	737 K from	737 K on	738 K from	738 K on this	738 K to read:	738 K on this story:	738 K on this topic:	738 K stories:	738 K on:	743 K by	743 K stories by	812 K coverage:	842 K news:	844 K videos from	859 K local headlines	859 K local news	859 K local stories	859 K national news	859 K top stories	859 K world news	859 K business news	859 K sports news	859 K breaking news	916 K:	916 K |
most	737 K read in	737 K read on	737 K viewed in	737 K popular in	737 K popular on	842 K read:
""", 'mu': """
mua	2792 K vé
muhabir	2665 K:
muista	1171 K vahvistaa
mus	1748 K rasite
must	738 K read:	842 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1881 K de advertentie gaat	2099 K sua caixa de entrada	2463 K voljo v	2463 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	477 K-app
nad	52 K tym tekstem
nahlaste	355 K chybu
najdete	12 K nás
najnowsze	2029 K z
najnowszy	2036 K numer
najpopularniejsze	2029 K w
namestite	2463 K
namluveno	332 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1562 K a
nato	1562 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1439 K felejtse el megerősíteni
need	862 K a	922 K advice
neem	1911 K nu
nehmen	588 K sie
nei	1549 K commenti
nella	1534 K tua mail	1534 K tua email	1534 K tua casella
nema	32 K komentara
nemate	2352 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	497 K artikel aus
never	865 K miss
new	806 K year sale	845 K episodes	873 K here?	886 K here	886 K to us	890 K customers only	896 K replies are no longer allowed
news	41 K hotline	41 K tip line	477 K-app
newsblog	498 K:
newsdesk	41 K hotline
newsletter	474 K an	474 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	738 K:
""", 'ng': """
nghe	1 K	2778 K:	2793 K podcast của báo	2793 K podcast của chúng tôi	2793 K toàn bộ bài	2793 K bài viết
""", 'ni': """
nicht	495 K mehr kommentieren	495 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2063 K masz czasu czytać
nieuws	1909 K via whatsapp
nikmati	1496 K berita	1501 K
nimate	2473 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	975 K te pierdas:	2099 K seu e-mail	2099 K seu email	2108 K facebook e no	2108 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	972 K de participación
nos	1235 K lecteurs ont lu	2117 K comentários
noskaties	1788 K
not	873 K on the list yet?	873 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	974 K de
notify	711 K me of	711 K me when
notre	1235 K dossier	1235 K article	1235 K enquête :	1235 K reportage :
nous	12 K suivre
nova	2459 K številka
novi	2337 K broj
now	738 K read:	837 K only	837 K just
nowy	2036 K numer
""", 'nu': """
nu	32 K există comentarii	1885 K # weken voor	1885 K # maanden voor	1901 K de eerste maand voor	1911 K met korting
nur	465 K für mitglieder	577 K # euro	577 K # €	597 K für kurze zeit	597 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	318 K autorovi	318 K autorce	2033 K autorze	2033 K autorce	2132 K autor escreve segundo o novo	2147 K seu comentário será	2190 K postare distribuită de
""", 'ob': """
obejrzyj	2030 K wideo	2030 K:	2046 K film	2046 K wideo
objevili	7 K jste
obserwuj	12 K	2060 K
""", 'oc': """
ocenite	2335 K	2457 K
ocijenite	2335 K
""", 'od': """
od	2370 K # eura
odds	890 K courtesy of
""", 'of': """
ofert	276 K per
offerta	1594 K speciale
offrez	3 K
offrir	3 K
ofrecido	1003 K por
""", 'og': """
oglejte	2442 K si video
""", 'ok': """
okuyun	2631 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1042 K midagi	1042 K kogenud
oletko	1150 K kokenut	1150 K itse kokenut
oliko	1172 K tästä
olvasd	1413 K el	1413 K el:	1439 K el
olvass	1413 K tovább:
olvassa	1413 K el	1413 K el:	1413 K el ezt is	1439 K el
""", 'om': """
om	406 K forfatteren	406 K skribenten	1811 K verder te lezen	1836 K te reageren	1951 K forfatteren	1951 K skribenten	2526 K skribenten	2526 K författaren
""", 'on': """
on	720 K facebook and twitter	720 K facebook, twitter	720 K instagram, facebook	720 K twitter and facebook	720 K instagram and facebook	738 K our site:	863 K mobile	863 K your phone	863 K the go	863 K the move
onbeperkt	1811 K toegang
onko	1150 K sinulla juttuvinkki	1150 K sinulla vinkki	1150 K sinulla tietoa	1150 K sinulla aiheesta	1172 K sinulla asiakirjoja
only	796 K registered	796 K subscribers	796 K members
ontdek	23 K meer van	1908 K
ontvang	1815 K elke	1908 K
onze	1863 K podcast is te
""", 'oo': """
ook	1839 K interessant:	1904 K in het nieuws:	1904 K lezen:
""", 'op': """
op	1826 K facebook en twitter	1826 K facebook, twitter	1826 K facebook en instagram	1826 K facebook, instagram
opazili	44 K ste
opdaget	434 K en fejl
opdater	433 K
open	863 K the
opinion	738 K |
opozorite	2475 K na napako
oppdater	1981 K
opprett	1979 K en	1979 K konto	1979 K bruker	1981 K
oppsummeringen	26 K er
oprac	2058 K.
opracowanie	2058 K:
opret	432 K en gratis	432 K dig gratis	433 K
opsummeringen	26 K er
""", 'or': """
or	914 K # interest-free	914 K # payments of	914 K four interest-free
order	847 K	909 K reprints
originally	858 K published by	858 K published in	858 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1047 K	1057 K
osallistu	1157 K	1171 K	1181 K keskusteluun
ossza	3 K meg	1439 K meg
osta	1047 K pilet	1057 K	1157 K liput	1171 K
oszd	3 K meg	1439 K meg
""", 'ot': """
ota	1150 K yhteyttä toimittajaan	1150 K yhteyttä toimitukseen	1154 K yhteyttä	1171 K yhteyttä	1171 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	812 K earlier coverage:	842 K latest coverage:	851 K app	851 K podcast	851 K newsletter	851 K channel	851 K telegram channel	851 K whatsapp channel	851 K free newsletter	851 K daily newsletter	851 K apps	880 K subscribers get	880 K members get
out	803 K every	870 K on fridays	870 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2334 K sažetak
over	890 K #s only	1843 K de auteur	1844 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	763 K for by
para	972 K participar	972 K comentar	991 K comunicarse con	991 K contactar con	1006 K poder comentar	2117 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1573 K al nostro
participe	12 K
participez	1259 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	783 K of this article	783 K of this story
pas	32 K encore de commentaire
pasang	1496 K aplikasi
pasidalinkite	1734 K savo istorija	1748 K
pass	716 K this on	899 K this
passend	498 K dazu	498 K dazu:
patreon	2655 K'dan
pay	914 K in #	914 K in three	914 K in four
paying	880 K members get
payment	689 K methods:
""", 'pe': """
peatoimetaja	1039 K:
pentru	2190 K a vedea acest	2190 K a vizualiza acest
penulis	1485 K:	1486 K:	1486 K :
per	474 K e-mail zugeschickt	474 K mail zugeschickt	1527 K leggere tutto	1529 K gli abbonati	1529 K chi ha un abbonamento	1549 K commentare	1552 K approfondire	1552 K approfondire:	1563 K contattare l'autore	1563 K contattare l'autrice	1563 K scrivere all'autore	1563 K scrivere all'autrice	1566 K segnalazioni
perguntas	72 K?
periodista	269 K especialitzada	269 K especialitzat	993 K de	993 K especializada	993 K especializado
permitida	68 K a reprodução
perskaitykite	1748 K
pewarta	1485 K:	1486 K:	1486 K :
""", 'pi': """
pick	914 K up available at
pickup	914 K available at
piedalies	1788 K
piesakies	1779 K
pievieno	1788 K mūs	1788 K
pievienojies	56 K #	1773 K	1788 K
pievienojieties	1773 K
pilihan	1478 K editor:
pirkite	1739 K bilietus
pitaj	2334 K
pitajte	2334 K
pitanja	72 K
pitch	679 K in
""", 'pl': """
place	787 K a classified	787 K an ad
play	792 K our	792 K today's	847 K	890 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	890 K gamble responsibly	898 K be sure to answer the question	898 K read the rules before
plus	1234 K d'articles sur	1234 K d'infos sur
""", 'po': """
pobierz	13 K	2049 K z	2049 K w	2049 K na	2049 K w sklepie	2060 K aplikację	2078 K aplikację
podaruj	3 K	2054 K
podcast	498 K-tipp:	738 K:	1235 K :
podcastunk	1427 K
pode	2120 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2413 K
podporujte	350 K	2413 K
podprite	81 K	2470 K
podsumowanie	26 K wygenerowane	26 K zostało	2042 K artykułu	2042 K wygenerowane	2042 K przygotowane
podziel	3 K się
pogledaj	2319 K video
pogledajte	2319 K i	2319 K još	2319 K video	2319 K:
poglejte	2442 K tudi	2442 K:
poin	1489 K penting oleh	1489 K-poin penting oleh
points	1250 K clés
pokud	44 K najdete
polecamy	2030 K:
poll	793 K:
pomohl	333 K vám
pomohol	2397 K vám
pon	1007 K a prueba tus
ponatis	68 K dovoljen
ponturi	2186 K și sesizări
popular	737 K in
posa	274 K a prova els teus
posez	1249 K vos questions	1249 K votre question
poslat	345 K
poslechnout	1 K
post	734 K a comment
posted	737 K in	738 K in:
posts	27 K
potrebbe	1552 K interessarti:
pots	267 K enviar-nos
pour	1194 K nous soutenir	1204 K débloquer	1232 K réagir	1232 K commenter	1235 K aller plus loin	1235 K rappel :	1253 K nous contacter	1253 K contacter	1263 K écouter cet épisode
povezano	2319 K:
povzetek	2456 K	2456 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2383 K si	2383 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1634 K:
pratite	12 K	2349 K
preberite	2442 K tudi	2442 K še	2442 K več	2442 K:	2442 K si
prefer	767 K
pregunta	272 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2463 K
prenesite	13 K	2463 K	2470 K aplikacijo
prenota	1573 K il tuo posto per l'evento
prenumerata	1746 K nuo
prenumeruokite	1746 K ir skaitykite	1746 K nuo	1746 K tik	1748 K
press	830 K play
pretplatite	2349 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2342 K	2367 K aplikaciju
preuzmite	13 K	2342 K	2349 K aplikaciju	2367 K aplikaciju
previous	812 K coverage:
previously	738 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2354 K pogrešku
prijavite	2354 K grešku	2354 K pogrešku	2475 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	899 K this
prisijunk	56 K prie #
prisijunkite	1732 K prie	1748 K
prisluhnite	2442 K podkastu
privacy	704 K notice:
probeer	1885 K # maanden voor	1885 K # weken voor	1901 K	1908 K
proefabonnement	1811 K
profitez	1275 K
promoted	763 K by	816 K:
prosimy	28 K o
protokoll	522 K:
przeczytaj	2030 K także	2030 K też	2030 K:	2030 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	983 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	803 K every
puede	12 K seguir	991 K enviarnos	991 K contactar	991 K escribir
puedes	12 K seguir	975 K leer también	975 K leer:	991 K enviarnos	991 K contactar	991 K escribir	1004 K escuchar todos los episodios
punti	1571 K chiave
puntos	999 K clave generados
punya	66 K teman yang	72 K pertanyaan	1484 K informasi	1484 K cerita	1484 K foto	1484 K keluhan
puoi	12 K seguirci	1566 K inviarci
push	480 K-nachrichten	480 K-benachrichtigungen	480 K-mitteilungen
pushmeldingen	1821 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2783 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	983 K prohibida
quelle	507 K: dpa	507 K:
quellen	507 K:
quer	2135 K sugerir	2135 K contar	2135 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1570 K traduzione
questions	72 K?	73 K about this article	73 K about this story	826 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1570 K articolo è stato tradotto	1573 K articolo è pubblicato sul numero	1578 K articolo aderisce
quick	812 K read:
quieres	991 ¿K contarnos
quiz	571 K:	1278 K.	1278 K -	1278 K :	2647 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2352 K slušate
radote	44 K	1740 K klaidą
raje	2473 K poslušate
raksti	1774 K autorei	1774 K autoram
raksts	1790 K turpinās
rakstu	46 K drīkst
rangkuman	1489 K ini	1489 K oleh	1489 K ai
rate	8 K this
""", 're': """
re	1278 (K)lire
reach	743 K the reporter	743 K the author	775 K	906 K reporter	906 K columnist
reacties	5 K	27 K	1890 K worden
read	13 K this in	737 K more on these	737 K more about	737 K more from	738 K more	738 K more:	738 K also	738 K next	738 K:	738 K |	738 K all about it	738 K next:	743 K more by	790 K more of our	798 K this and more	798 K this story	802 K our	806 K on with	806 K on for	807 K on with	812 K the full report here	812 K the full story here	842 K our explainer:	842 K our analysis:	842 K our guide:	842 K our interview:	842 K this next:	842 K our latest:	847 K
readers	796 K must use	796 K must log	886 K get #%	886 K save
reading	873 K this on
reageren	5 K	1890 K kan	1890 K is alleen	1910 K op dit artikel
receive	703 K emails from	711 K notifications	802 K the	802 K our	865 K push	875 K
recevez	1212 K chaque	1212 K tous les	1212 K gratuitement
recevoir	1218 K les alertes
recibe	951 K cada	951 K todas las	990 K las noticias	990 K en tu whatsapp
recibir	957 K notificaciones
recomandarea	2180 K noastră:
recomendado	2120 K:
recomendamos	975 K:
recomienda	3 K
recommended	738 K:	812 K reading:
redactor	269 K de	993 K de	993 K en
redactora	269 K de	993 K de	993 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	522 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1789 K kļūdu
regala	3 K
regale	3 K
regarder	1235 K :
regardez	1263 K la vidéo ci-dessus	1263 K la vidéo ci-dessous
register	785 K for our	847 K
registreeru	1047 K
registrer	1979 K deg
registrera	2554 K dig	2569 K dig
registrieren	463 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	975 K:	2120 K:
related	738 K:	738 K |	738 K story:	738 K stories:	738 K article:	738 K reading:	738 K video:	738 K content:	842 K coverage:
relire	1235 K
remarks	27 K
rendeld	1426 K meg
rendelje	1426 K meg	1439 K meg
report	7 K an error	7 K a mistake	847 K
reporter	1485 K:	1486 K:
reporting	751 (K by	752 K by	753 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1001 K tu plaza
reserve	785 K your seat	2141 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1267 K informé avec notre appli	1267 K informés avec notre appli
resum	272 K generat	272 K fet
resume	999 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1235 K	1235 K ici	1259 K notre hors-série	1263 K tous les épisodes
rezervuokite	1748 K
rezime	2334 K
rezumat	2191 K generat	2191 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1534 K ogni
ringkasan	1489 K ini	1489 K dibuat	1489 K oleh	1489 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1748 K
""", 'ry': """
ryhdy	1171 K
""", 's': """
s	348 K využitím zpráv
""", 'sa': """
saada	1042 K oma vihje	1042 K meile	1042 K oma arvamuslugu	1042 K arvamuslugu	1057 K
saat	1171 K ilmoituksen	1171 K sähköpostin	1171 K
saiba	2120 K mais	2120 K mais:
saken	46 K kan	1984 K fortsetter
saksikan	1478 K juga	1493 K video	1493 K live	1493 K live streaming
sale	806 K:
saluran	41 K aduan redaksi
salvesta	1057 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2370 K #
sans	1206 K engagement
save	807 K #% on your first	807 K #% on an annual	807 K #% on a digital	886 K #%	918 K #% on your
sazinies	1788 K
saznajte	2319 K više:
""", 'sc': """
scan	768 K to join	798 K the qr code	798 K the code
scannez	1267 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	573 K
schalten	573 K sie
schau	588 K
schenk	554 K diesen
schenken	554 K sie diesen
schick	588 K
schicken	588 K sie
schlagworte	497 K zu
schon	577 K ab # euro
schreib	588 K
schreiben	31 K sie den ersten	501 K sie unserem autor	501 K sie der autorin	501 K sie uns	588 K sie
schrijf	1908 K je
scopri	23 K di più da	1573 K i giochi	1573 K i nostri giochi
scrivi	31 K il primo	1555 K all'autore
scroll	788 K down for video	1506 K ke bawah	1506 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	403 K også	403 K video	403 K også:	419 K flere jobs	433 K hele	433 K flere	433 K alle	1006 K adhiere a los criterios	1021 K permite la reproducción	1566 K vuoi raccontare	1566 K hai informazioni	1948 K også	1948 K video	1948 K også:	1981 K hele	1981 K alle	1981 K mer av	2135 K tiver informações	2135 K você tem informações	2523 K också	2523 K även	2523 K även:	2555 K hela	2555 K alla	2555 K mer av
sea	28 K respetuoso	31 K el primero
search	829 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	737 K more from	738 K also	738 K more	738 K more:	738 K also:	743 K all posts by	743 K author archive	842 K our explainer:	844 K more videos	847 K
seen	44 K a typo	44 K a mistake	848 K
segera	1467 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	995 K
seguinos	12 K
seguir	995 K a
seguiu	12 K-nos
sehen	532 K sie hier das	532 K sie im video	532 K sie das video	588 K sie
sei	31 K der erste	31 K die erste	1566 K stato testimone	1566 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1732 K	1748 K
seko	1773 K	1788 K
sekojiet	1773 K
selanjutnya	1505 K:
sem	32 K comentários
senaste	2522 K nytt om
send	3 K this	413 K os et krypteret	413 K os dit tip	433 K	743 K us your	743 K tips to	743 K your tips	743 K feedback to	743 K your story ideas	826 K us	826 K your	826 K photos	826 K pictures	847 K	899 K this	899 K it on	1958 K sikkert tips	1958 K tips	1981 K	1981 K saken videre
senden	588 K sie
seneste	402 K nyt om
sent	803 K every	803 K each	870 K on mondays	870 K on tuesdays	870 K on wednesdays	870 K on thursdays	870 K on fridays	870 K on saturdays	870 K on sundays
seotud	1030 K:
ser	1983 K du noe feil	2556 K du något fel
ses	1238 K derniers articles
set	44 K en fejl	847 K
sett	44 K en feil
setzen	588 K sie
seu	27 K comentário	2147 K comentário será
seuraa	12 K	1154 K kirjoittajaa	1154 K toimittajaa	1171 K
""", 'sh': """
share	3 K this	3 K the article	743 K your story	826 K your	847 K	899 K this
shop	847 K	924 K now:
short	734 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	267 K tens informació	991 K tienes información	991 K tiene información	991 K tenés información	991 K conoces algún	991 K conoces un caso	1253 K vous avez des informations	1253 K vous disposez	1253 K vous souhaitez
sia	31 K il primo
sichere	588 K
sichern	588 K sie
sie	7 K haben einen fehler	12 K finden uns	501 K erreichen die autorin	501 K erreichen den autor	521 K erreichen	597 K haben schon ein abo	597 K haben ihr limit	597 K haben das limit	597 K haben schon ein konto
sieh	532 K dir das video
siehe	498 K auch
siga	12 K	12 K-nos	990 K el canal	2132 K este autor	2132 K esta autora
sign	679 K up here	703 K up to get	703 K up to receive	704 K up to	704 K up for	704 K up here	704 K up (it's	799 K up for push	799 K up for alerts	799 K up for text alerts	799 K up for breaking news alerts	834 K up to our	834 K up for our	834 K up for breaking	834 K up for free	847 K up	847 K in	871 K up to	871 K up for
sigue	12 K a	975 K leyendo:	990 K el canal	995 K a	1020 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1478 K juga	1478 K juga:	1478 K:	1478 K video	1483 K berita	1493 K video	1504 K berita selengkapnya	1504 K berita lainnya	1505 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1510 K artikel gratis
sisesta	1057 K
siste	1947 K nytt om
sitter	1983 K du på	2556 K du på
siz	33 K ne
sizce	33 K
sizin	2660 K başiniza
""", 'sk': """
skaitykite	1722 K daugiau	1722 K taip pat	1722 K ir	1748 K
skapa	2554 K ett	2554 K konto	2555 K	2569 K ett konto	2569 K konto
skaties	1763 K arī	1788 K
skicka	2555 K
skinite	13 K	2342 K	2367 K aplikaciju
skontaktuj	2033 K się z autorem
skopiuj	2054 K link	2054 K
skriv	413 K til journalisten	414 K til	433 K	433 K direkte	1981 K inn	1981 K direkte	1981 K til oss	2555 K upp	2555 K direkt
""", 'sl': """
sledite	12 K	2470 K
sleduj	12 K
sledujte	12 K	315 K:	350 K	2413 K
slik	1980 K bruker	1980 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	528 K nutzen wir ki
sob	2132 K supervisão de
sobre	979 K el autor	979 K la autora	979 K la firma	980 K el autor	980 K la autora	980 K la firma	2124 K o autor	2124 K a autora	2125 K o autor	2125 K a autora
sois	31 K le premier
solliciteer	1911 K nu
sollten	501 K ihnen fehler
solo	942 K para suscriptores	1529 K per abbonati	1594 K per te
somente	2095 K para assinantes
sondage	1278 K -	1278 K.
sorodna	2442 K novica
sorodno	2442 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1592 K
sostieni	81 K	1521 K	1521 K il	1521 K la	1592 K
souhrn	332 K	332 K článku
soutenez	81 K	1197 K	1197 K le
soutenir	1197 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2555 K
special	806 K offer	812 K report:
speel	1866 K onze
spela	2555 K upp
spelregels	1836 K
spende	457 K für
spenden	457 K für	548 K an:
spendenkonto	548 K:
spiel	535 K unser
spielen	535 K sie unser
spill	1981 K av
sponsored	763 K by	816 K:	859 K by our
sponsorizzato	1575 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2470 K
spring	806 K sale
spune	59 K-mi
spytaj	2042 K
""", 'st': """
sta	1908 K
start	806 K your	833 K your day with	833 K your morning with	833 K your week with	1911 K nu
stavovi	2331 K autora	2331 K izraženi	2331 K izneti	2331 K izneseni
stay	28 K on topic	704 K up to date with	790 K with	798 K ahead with	847 K	865 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1908 K
stellen	528 K sie der
stem	433 K	1866 K mee	1908 K	1981 K
steun	81 K	1884 K	1908 K
stiahnite	13 K si	2413 K si aplikáciu
stimm	535 K jetzt ab:
stimmen	535 K sie jetzt ab:	588 K sie
story	819 K by
straipsnis	1750 K tęsiasi
streszczenie	26 K wygenerowane	2042 K	2042 K artykułu
stuur	3 K dit	1908 K
""", 'su': """
su	27 K comentario	1540 K facebook e twitter	1540 K facebook e instagram
subscreva	2145 K o nosso podcast
subscribe	12 K to our	686 K to	704 K to	768 K to the	768 K to	796 K to comment	806 K	847 K	849 K for	871 K to
subscribers	849 K can read	880 K get
subscriptions	807 K start at
subskrybuj	2060 K
sudah	59 K mencoba	59 K coba
sui	1540 K nostri canali
suivez	12 K	1255 K
suivre	1255 K
suka	69 K tulisan	69 K artikel	1490 K artikel ini
sull	1556 K'autore	1557 K'autore
sumate	12 K	56 K a las #
sumber	1486 K:	1486 K :
summary	783 K
summer	806 K sale
support	686 K	686 K the	847 K
supporters	880 K get
sur	1215 K l'application	1223 K facebook et twitter	1223 K facebook, twitter	1223 K facebook et instagram	1235 K le même sujet
survey	793 K:
susikurkite	1748 K
susisiekite	1748 K
""", 'sv': """
svar	419 K på vores	433 K	1964 K på vår	1981 K
svara	2539 K på vår	2555 K
svidelo	69 K vam se
svideo	82 K vam se	2335 K vam se
svidio	82 K vam se	2335 K vam se
svidjelo	69 K vam se	82 K vam se	2335 K vam se
""", 'sy': """
syndicated	841 K with permission
synes	434 K du om
""", 'sz': """
szavazzon	1439 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	1964 K quizen	1964 K vår quiz	1981 K testen	1981 K vår	2456 K povzetek
taalfout	7 K	1836 K
tag	419 K quizzen	419 K vores quiz	433 K vores
tagged	738 K:
tags	738 K:
taip	1722 K pat skaitykite
take	792 K our	847 K	863 K us with you	886 K #% off	918 K #% off your
takip	12 K edin
tallenna	1171 K
tambahkan	1483 K
tanya	1489 K ai kami
tap	830 K play	847 K
tapkite	1748 K
tato	52 K investigace
tausta	1141 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	975 K puede interesar	975 K puede interesar:	975 K recomendamos:	975 K recomendamos leer:
tead	1042 K teemast	1042 K rohkem
tee	1047 K test	1157 K testi	1171 K testimme
teile	3 K	588 K
teilen	3 K sie	588 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1061 K:	1853 K: door	1881 K gaat verder onder	1881 K loopt door onder	1881 K gaat verder na	2036 K ukazał się	2036 K pochodzi z	2042 K przetłumaczony	2042 K został przetłumaczony	2042 K czyta	2331 K izražava	2334 K je preveden	2334 K čita	2337 K je objavljen u
tekstas	1752 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1154 K
tekstin	46 K saa
teksts	1792 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	716 K a friend	743 K us your story	847 K
telli	1055 K	1057 K
tellijana	1057 K
tem	2135 K alguma informação	2135 K informações	2135 K uma sugestão	2135 K uma denúncia	2135 K alguma história	2135 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	918 K per cent off your	2042 K skrót
tens	72 K dubtes	267 K informació	267 K una història
tento	332 K souhrn	332 K článek byl přeložen	2396 K súhrn	2396 K článok bol preložený
terjemahan	1489 K ini	1489 K dibantu
terms	751 K and conditions apply
test	419 K din viden	792 K your knowledge	1866 K je kennis	1964 K kunnskapene dine	2647 K:
testa	2539 K dina kunskaper
testaa	1157 K
teste	535 K dein wissen	588 K
testen	535 K sie ihr wissen	588 K sie
testez	1275 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1440 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	332 K byl přeložen	335 K vyšel v	522 K:	905 K us on	905 K us at	905 K the studio	905 K the newsroom	2396 K bol preložený	2399 K vyšiel v
texte	1249 K traduit
texten	46 K får	2557 K fortsätter
texterna	46 K får
texto	999 K traducido	2139 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2783 K gia kênh	2792 K gia khảo sát	2792 K gia bình chọn
thank	759 K you for reading	898 K you for contributing an answer	898 K you for your interest in this question
thanks	759 K for reading	898 K for contributing an answer
the	5 K comments	704 K latest news directly	737 K latest in	737 K latest from	783 K ai summary
thema	76 K geschlossen
theo	2769 K dõi báo	2769 K dõi trên	2783 K dõi báo	2783 K dõi chúng tôi	2783 K dõi kênh	2785 K dõi
there	32 K are no comments	32 K are no	863 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	783 K article was	783 K article has been	783 K story was	783 K story has been	783 K content was	783 K summary	783 K translation	783 K piece was	788 K article is also available as audio	841 K article first appeared	841 K story first appeared	841 K piece first appeared	841 K post first appeared	841 K report includes material	841 K report includes information	841 K report includes reporting	841 K report contains material	849 K is a preview	854 K is an ai-generated	854 K is an ai	854 K ai-generated	854 K ai summary	896 K topic was automatically closed	896 K topic was closed	896 K topic is closed	896 K topic is now closed	896 K topic has been closed	896 K topic will close	896 K topic is locked	896 K thread is closed	896 K thread was closed	896 K thread is now closed	896 K thread has been closed	896 K thread is locked	896 K thread has been locked	896 K discussion is closed	896 K discussion is now closed	896 K discussion has been closed	896 K conversation is closed	896 K conversation has been locked	896 K post is locked	896 K post has been locked	909 K article appears in	909 K article appeared in	909 K story appears in	909 K essay appears in	909 K piece appears in	909 K review appears in	909 K interview appears in	913 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1552 K potrebbe interessare:
tiene	985 ¿K información
tienes	72 K dudas	72 K preguntas	978 ¿K una historia	985 ¿K información	985 ¿K una historia	986 ¿K alguna	991 ¿K algo que
tijdelijk	1911 K:
tiklayin	2631 K
tilaa	1171 K
tilmeld	433 K
tin	2778 K liên quan:
tip	41 K de redactie	41 K redaktionen	413 K journalisten	413 K redaktionen	679 K your	1842 K de redactie	1842 K ons	1908 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	848 K?	1958 K journalisten	1958 K redaksjonen	1958 K oss	1959 K	2533 K:
tipsa	41 K redaktionen	2533 K reportern	2533 K redaktionen	2533 K oss	2533 K anonymt
""", 'to': """
to	26 K podsumowanie	734 K join the conversation	790 K hear more	2042 K streszczenie	2042 K podsumowanie
toate	2188 K articolele lui
toda	1009 K la información en nuestra
todas	974 K las noticias de
todos	27 K los comentarios	27 K os comentários	978 K los artículos de	2123 K os artigos de
toeta	81 K	1054 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1154 K
toimituksen	41 K vihjepuhelin
toista	1171 K
tonton	1478 K juga	1478 K:	1478 K juga:	1493 K video
top	737 K stories in	737 K stories from
topics	738 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	332 K shrnutí	2396 K zhrnutie
tous	27 K les commentaires	1234 K les articles de	1238 K les articles de
toute	1234 K l'actualité de	1234 K l'actu	1267 K l'info dans votre poche
""", 'tr': """
traduit	1249 K avec l'aide	1249 K à l'aide
transmettez	3 K
treat	847 K yourself
trending	737 K in	812 K:
tried	59 K it?	894 K this recipe	894 K this
trimite	3 K	2186 K-ne
try	792 K today's	792 K our	802 K our	806 K	807 K one month for $#	807 K one month for £#	807 K one month for €#	807 K it for $#	807 K it for £#	807 K it for just $#	807 K it for just £#	807 K a month for $#	807 K a month for £#	807 K us for $#	847 K	862 K	863 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	949 K correo electrónico	1006 K comentario será	2193 K ce părere ai
tud	1421 K valamit
tudo	2119 K sobre
tudsz	1421 K valamit
tue	81 K
tukekaa	81 K
tule	1047 K tööle	1157 K lukijailtaan	1157 K mukaan	1171 K mukaan
tunnetko	66 K jonkun
turite	1734 K naujieną	1734 K informacijos	1734 K istoriją
turn	799 K on alerts
tutte	1551 K le notizie su	1590 K le notizie di
tutti	27 K i commenti	1555 K gli articoli di	1576 K gli episodi del podcast
""", 'tw': """
tweet	905 K us
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1898 K kunt zich altijd
""", 'ui': """
uit	1839 K het archief:	1904 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1898 K kan
""", 'uj': """
uji	1494 K pengetahuanmu	1494 K pengetahuan anda
""", 'ul': """
ultime	1551 K notizie di
""", 'um': """
um	495 K kommentare zu
""", 'un': """
un	41 K témoignage à	1253 K témoignage	1253 K fait	1263 K podcast à écouter	1568 K post condiviso da	2195 K articol susținut de	2195 K articol în parteneriat	2195 K proiect susținut de
una	997 K publicación compartida por	997 K publicación compartida de
unbegrenzter	551 K zugang
unduh	13 K	1467 K aplikasi	1496 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1238 K information à nous transmettre	1245 K info à nous	1253 K info	1253 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	694 K access for
unlock	806 K
unser	548 K spendenkonto	571 K wochenquiz	571 K quiz	587 K autor	587 K reporter	587 K redakteur	587 K korrespondent	590 K chatbot	590 K ki-chatbot	590 K wochenrätsel
unsere	498 K leseempfehlung	587 K autorin	587 K reporterin	587 K redakteurin	587 K korrespondentin	590 K ki	590 K frage der woche
untuk	1483 K mendapatkan
""", 'up': """
up	738 K next:
upozornit	355 K na chybu
upozornite	2418 K na chybu
uppdatera	2555 K
""", 'us': """
us	82 K ha agradat
users	796 K must
usually	914 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1057 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1030 K ka	1057 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1774 K tev ir ziņa	1774 K tev ir ko	1774 K esi pieredzējis	1789 K raksts
vam	82 K je všeč	82 K je bil všeč	2457 K je bil	2457 K je bila
van	72 K kérdésed	1421 K egy jó	1421 K egy tipped	1421 K egy tippje	1440 K olyan	1440 K olyan dokumentuma
var	31 K först	2555 K med
varaa	1171 K
vasta	1057 K
vastaa	1157 K	1171 K
vastaava	1169 K päätoimittaja:
vastutav	1039 K väljaandja:
""", 've': """
vea	975 K también	975 K también:	1004 K el video a continuación	1004 K el vídeo a continuación
ved	413 K du mere	413 K du noget
vedd	1439 K meg
vedi	1552 K anche	1552 K anche:	1555 K tutti gli articoli di
vegeu	263 K també
vegye	1439 K meg
vegyen	1426 K jegyet	1426 K részt	1439 K részt
veillez	28 K à
veja	2119 K mais em	2120 K também	2120 K mais	2120 K:	2120 K também:	2120 K mais:	2145 K o vídeo abaixo	2145 K o vídeo acima	2145 K os vídeos mais assistidos
venujte	2409 K
ver	975 K también	978 K todos los artículos de	2123 K todos os artigos de
verder	1865 K lezen:	1904 K in het nieuws:
verhaal	1881 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	554 K sie diesen
verschijnt	1872 K elke	1872 K iedere
verstuur	3 K dit
vertaling	1853 K:
verwandtes	556 K thema:
vet	1958 K du mer	1958 K du noe	2533 K du mer	2533 K du något
veuillez	28 K respecter
vezane	2319 K vesti:
vezi	2180 K și	2180 K și:	2180 K:	2188 K toate articolele	2197 K video mai sus	2197 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	433 K vil gerne høre	443 K har tidligere skrevet	1981 K vil gjerne høre	1992 K har tidligere skrevet	2555 K vill gärna höra	2565 K har tidigare skrivit
viac	2383 K:	2383 K k téme:
video	788 K above:	788 K below:	819 K by	2319 K pogledajte
vidi	2319 K još
view	743 K all posts by	743 K all articles by	924 K deal
vil	419 K du arbejde	419 K du være med på holdet	1964 K du jobbe	1964 K du være med på laget
vill	2539 K du jobba	2539 K du arbeta
vind	82 K je dit	419 K billetter	433 K
vinkkaa	1150 K toimitukselle	1150 K
vinn	1964 K billetter	1981 K	2539 K biljetter	2555 K
vir	2468 K:
viri	2468 K:
vis	28 K respekt	433 K indhold	1981 K innhold
visa	28 K respekt	2555 K innehåll
visit	847 K
visita	1001 K nuestra tienda	1573 K lo store	1573 K il nostro store
visite	2141 K a nossa loja	2141 K nossa loja
viste	7 K
visualizzando	1568 K questo contenuto
viu	7 K algum	44 K um erro	2135 K algo	2135 K alguma coisa
""", 'vk': """
vklopi	2463 K
vklopite	2463 K
""", 'vo': """
voce	1570 K generata
voeg	1908 K
voir	1234 K tous les articles	1235 K aussi	1235 K la vidéo	1238 K tous les articles de	1263 K la vidéo ci-dessus
voit	1150 K lähettää vinkin
voita	1171 K
voix	1249 K générée
volg	12 K ons	12 K	1854 K	1908 K
voller	551 K zugriff
vols	267 K compartir	267 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1889 K je deze
voor	1860 K dit artikel	1901 K maar # euro per	1901 K maar €#	1901 K slechts # euro per	1901 K slechts €#
vorlesezeit	604 K
vote	847 K
votre	27 K commentaire	1212 K adresse e-mail	1212 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1204 K est offert	1212 K désinscrire à tout moment	1212 K pouvez vous désinscrire à tout moment	1238 K avez une information	1245 K travaillez	1245 K avez été	1245 K êtes témoin	1245 K avez une information	1245 K souhaitez témoigner	1253 K avez une info	1253 K avez une information	1253 K avez des informations	1253 K disposez	1253 K souhaitez	1253 K êtes concerné	1253 K êtes témoin	1253 K avez été témoin	1253 K avez des photos	1253 K pouvez nous	1253 K pouvez joindre	1253 K pouvez contacter	1253 K pouvez écrire à
voz	999 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2186 K să ne spui
""", 'vu': """
vuoi	1566 K segnalarci	1566 K raccontarci
""", 'vy': """
vytisknout	345 K
""", 'wa': """
wa	41 K redaksi
want	848 K to	849 K to	849 K more	865 K to be the first
war	8 K dieser	8 K der	564 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	759 K this forwarded	824 K this	1889 K deze	1909 K je erbij	1909 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1866 K is jouw mening	1889 K vind je van	1889 K vond u van	1889 K vindt u van
watch	721 K us on	738 K |	738 K now:	738 K more:	738 K the video:	738 K the latest	738 K:	788 K the video above	788 K the video below	788 K the clip above	788 K the clip below	788 K the full video	788 K the full interview	788 K the full episode	830 K more	830 K our	844 K more videos	847 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	689 K accept:	689 K accept visa	689 K accept paypal	787 K're hiring	787 K are hiring	794 K value your opinion	794 K'd love your feedback	833 K respect your privacy	862 K use	862 K love	862 K recommend
wees	31 K de eerste
weet	1909 K je	1909 K u
weitere	497 K artikel zu	497 K artikel aus	497 K themen aus	501 K artikel von
weiterlesen	498 K:
wekelijkse	1815 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	588 K
werden	588 K sie
were	848 K you	904 K you
wesprzyj	81 K	2060 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	737 K others are reading	738 K to read next:	904 K do you	904 K did you	904 K's your	904 K is your	904 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	905 K us on	905 K us at	905 K:
where	904 K were you
""", 'wi': """
wideo	2046 K znajdziesz	2046 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	564 K fanden sie	564 K fandest du	564 K finden sie	564 K hilfreich war	571 K gut kennen sie	571 K gut kennst du
wil	1909 K je
with	818 K inputs from	818 K input from	818 K agency inputs	818 K reporting by	818 K additional reporting	880 K a subscription	880 K a digital subscription
""", 'wo': """
wochen	465 K kostenlos	465 K gratis
wolisz	2063 K słuchać	2063 K posłuchać
word	23 K lid van	1884 K lid van	1884 K vriend van	1911 K nu	1911 K vandaag
work	787 K with us	787 K for us
worth	738 K reading:
""", 'wr': """
write	847 K to
""", 'ws': """
wspieraj	81 K	2060 K
wszystkie	27 K komentarze	2029 K artykuły o	2033 K artykuły autora
""", 'wy': """
wydrukuj	2054 K
""", 'xe': """
xem	2778 K thêm	2778 K thêm:	2778 K:	2778 K video	2778 >> K	2778 K tiếp:	2787 K các bài viết của tác giả	2787 K các bài viết khác của	2787 K thêm bài của tác giả	2793 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	990 K puedes recibir
yazi	2661 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	721 K can follow him on	721 K can follow her on	721 K can follow them on	730 K can withdraw your consent at any time	730 K may withdraw your consent at any time	738 K may also like:	738 K might also like:	738 K may also be interested in:	738 K may also want to read:	738 K may want to read:	768 K can get	777 K can reach	777 K can email	777 K can e-mail	777 K can contact	788 K can hear this story	788 K can listen to this	790 K can listen to	796 K must be	796 K can be part of	842 K may have missed:	849 K're reading	849 K are reading	850 K can also	850 K can now	850 K can	875 K can get
your	27 K comment	27 K comments	794 K opinion matters	833 K weekly guide to	833 K daily guide to	833 K essential guide to	886 K first
""", 'yu': """
yuk	1467 K unduh aplikasi	1483 K gabung
""", 'za': """
za	2370 K #	2370 K samo #
zachowaj	28 K
zainstaluj	13 K	2049 K
zanim	2072 K dodasz komentarz	2072 K skomentujesz
zapis	2453 K je mnenje
zapisz	2054 K ten	2054 K artykuł	2054 K tekst
zapratite	12 K	2349 K
zapytaj	2042 K	2042 K nas
zaujal	333 K vás	2397 K vás
""", 'zd': """
zdroj	348 K:	2411 K:
zdroje	348 K:	2411 K:
""", 'ze': """
zeptejte	332 K se
zet	1908 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2396 K	2396 K článku
""", 'zi': """
zie	7 K je een	1839 K ook	1909 K je
zini	1774 K ko vairāk	1789 K stāstu	1789 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2029 K więcej z	2030 K też	2030 K też:	2030 K także	2030 K:	2030 K wideo	2030 K film	2030 K zdjęcia	2030 K galerię	2046 K nagranie	2046 K materiał
""", 'zu': """
zugang	551 K zu allen
zugriff	551 K auf alle
zum	474 K newsletter	498 K thema:	498 K weiterlesen:	503 K autor	504 K autor	566 K kommentieren	587 K profil von
zur	503 K person	503 K autorin	504 K person	504 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1164 K
aamukirjeen	1164 K
aangemeld	1871 succesvol K
aanmelding	1914 bevestig je K
aanmerkingen	1851 op- of K
aastas	1066 K
""", 'ab': """
abbestellen	470 jederzeit K
abbestellt	574 jederzeit K
abbonamenti	1599 K
abbonamento	1525 hai già un K	1525 scegli il tuo K	1528 per chi ha un K	1599 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1525 K per	1525 K a soli	1528 per gli K	1528 solo per K	1560 K	1595 K a	1595 K:	1595 K ora	1595 K per	1595 puoi, K	1596 i nostri K	1599 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1525 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1542 devi K
abmelden	542 wieder K
abo	549 pur-K	602 das K	602 ein K
abonament	2007 masz już K	2217 K
abonare	2200 prin K ești
abonarea	2200 confirma K
abonat	50 ca K	2169 ești deja K
abone	80 K olun	80 K ol	2617 K olun ve	2673 K olun
aboneler	50 K	2662 K içindir	2662 yalnizca K	2662 sadece K	2677 K
abonelere	2637 K özel	2637 K özeldir	2637 K açik	2637 K açiktir
abonelerimiz	50 K	2674 K
abonelik	2677 K
abonements	1799 K
abonenci	2067 tylko K
abonenti	50 K var	1791 tikai K
abonentiem	1761 tikai K	1791 teksts ir K	1791 raksts ir K
abonents	1761 jau esi K
abonne	1284 je m'K
abonnee	50 als K	80 word K	1808 al K	1808 word K	1808 nog geen K	1810 als K	1915 word K
abonneer	80 K je	1915 K je
abonnees	50 K kunnen	50 onze K	1808 dit artikel is voor K	1810 alleen voor K	1900 K kunnen dit	1900 K kunnen het hele	1916 onze K	1919 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	380 kræver K	451 K	602 das K	602 ein K	609 K	1201 avec votre K	1288 K	1808 neem een K	1808 kiezen voor een K	1876 sluit een K af	1876 een K? log	1876 al een K	1900 nog geen K	1900 K dat bij je	1900 K af met	1915 kies een K	1919 K	2000 K
abonnementen	1919 K
abonnements	1288 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	380 bliv K	380 allerede K	381 som K	445 en K	447 bliv K	461 sie sind noch kein K	464 als K	466 bereits K	466 bereits K:in	1926 bli K	1926 allerede K	1927 som K	1994 en K	1996 bli K
abonnenten	50 K können	50 K dürfen	461 nur für K	461 exklusiv für K	576 lesen nur K	606 unseren K	609 K
abonnenter	50 K kan	380 kun for K	380 artiklen er for K	436 er for K	436 kun K	448 vores K	451 K	1926 kun for K	1926 denne saken er for K	1926 artikkelen er for K	1985 er for K	1985 bare K	1985 kun K	1997 våre K	2000 K
abonnentin	50 als K	464 als K	466 bereits K
abonnentinnen	50 K können	461 exklusiv für K	461 nur für K	461 K vorbehalten	606 unseren K
abonner	380 K for at	447 K på	1284 s'K	1926 K for å	1996 K på
abonnere	1971 ved å K
abonnez	80 K-vous	1201 K-vous pour	1201 K-vous à partir	1284 K-vous	1284 K vous
abonniere	80 K	605 K unseren	605 K hier
abonnieren	80 K sie	80 K sie uns	469 newsletter K	483 whatsapp-kanal K	483 K sie unseren kanal	513 podcast K	574 hier K	600 google K	600 google news K	605 jetzt K	605 K sie
abonniert	80 K uns	466 bereits K
about	921 . tell us K	921 ? tell us K	921 ! tell us K
above	861 links K
abrir	952 K en la app	2100 K no app
abstimmen	530 jetzt K:
abyste	300 K mohli číst dál
""", 'ac': """
accede	940 K a todo
accedi	24 K	1525 K per
accept	2176 K toate
acceptant	1227 en K les cookies
acceptar	271 K les galetes
accepteer	1830 K de cookies
accepter	1227 K les cookies
accepteren	1830 cookies te K	1830 cookies K
access	691 unlock full K	691 full K. no ads	808 K to every story	808 full K with no ads	836 year of K	836 months of K	836 want full K	836 K for half price
acconsento	1583 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	801 K with our privacy
according	929 K to
accordo	43 d'K?
account	691 create a free K to	691 sign in to your K	693 create an K to	808 please create a free K	926 create a free K	927 hold power to K	1808 maak een gratis K	1876 K is gratis en zo	1900 een gratis K	1915 maak een gratis K
accurate	815 K at time of
accused	929 K
aceptado	967 no has K las cookies
aceptaste	967 no K las cookies
aconseja	1025 K
aconsejaba	1025 K
aconselha	2163 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2163 K
actionnaire	1285 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1487 K dosen
adblock	311 vypněte K	394 slå K fra	1940 slå av K	2022 wyłącz K	2515 stäng av K
adblocker	488 K erkannt	488 K aktiv	488 nutzen einen K	488 verwenden einen K	488 trotz K	609 K	724 disable your K	724 you are using an K	724 K detected	1828 K uit
added	929 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	866 put your K	866 type your K	866 add your K	866 pop your K	866 enter your K	866 send us your email K
adgang	383 få K til	447 få fri K
admitiu	2163 K
admitted	929 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2010 twój K e-mail	2050 K e-mail
adresa	77 lasă-ne K	2170 K de email nu va	2171 K ta de email	2171 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2620 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	542 gültige e-mail-K	542 sie ihre e-mail-K	542 du deine e-mail-K	542 e-mail-K ein	1211 votre K e-mail	1211 votre K email
adresu	2315 na vašu e-mail K	2343 e-mail K	2343 mejl K
ads	70 no K	70 without K	927 we don't have K
advarede	450 K
advarer	450 K	1999 K
advarte	1999 K
advert	11 K
adverteix	294 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	1916 zonder K
advertisement	11 K	723 this K has not loaded
advertisements	11 K
advertiser	823 supplied by an K	823 provided by an K	823 paid for by an K	823 produced by an K	823 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1906 dit is een K
advierte	1025 K
adviseert	1918 K
""", 'af': """
affermato	1598 ha K
affichage	1257 K de ce contenu
affichant	1257 en K ce contenu
afficher	1227 pour K ce contenu	1257 ne peut pas s'K
affichera	1201 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	347 K odkazy	430 K-links	487 K-links	653 K links	723 contains K links	840 K links	840 K link	860 as an K we	860 as an K i	860 as an K, we	860 as an K, i	860 as an amazon K	860 our K partners	1168 K-linkkejä	1433 K linkeket	1906 K links	1976 K-lenker	2345 K linkove	2345 K linkovi	2410 K odkazy	2466 K povezave	2550 K-länkar
affiliatelenker	74 K	1976 K
affiliatelinks	37 K	74 K	430 K	581 K	1906 K
affiliates	860 as K we	860 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1261 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1287 K
affirment	1287 K
afhankelijk	1912 K van giften	1912 K van donaties
afiliacyjne	37 linki K	74 linki K	2056 linki K
afiliacyjnych	74 linków K	2056 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1002 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1002 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2196 linkuri K
afiliats	277 enllaços d'K
afiliere	74 linkuri de K
afirma	1025 K	2163 K
afirmar	294 va K
afirmou	2163 K
afleveringen	1895 alle K van
afmelde	385 K dig når
afmelden	1871 elk moment K	1871 elk moment weer K
afsnittet	420 hele K
aftrekbaar	1873 gift is K
""", 'ag': """
agences	1242 avec K	1243 avec K
agenturmaterial	505 mit K
aggiornamenti	1538 segui tutti gli K
aggiunto	1598 ha K
agora	2160 doe K
agree	43 K?
""", 'ah': """
ahora	1022 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	235 K	418 af K	418 med K	1963 med K	1963 av K	2538 med K	2538 av K	2790 K
aidez	1246 K-nous à	1284 K-nous
aiheesta	1167 lisää K täältä
aiutaci	1559 K	1595 K a
aiutarci	1559 K	1595 K a
aizliegta	1771 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1065 meie K	1065 sõltumatu K	1065 K maksab	1065 hea K
ajakirjandust	1053 toeta sõltumatut K
ajakirjanik	1043 K
ajakirjanikele	39 meie K
ajakirjanikud	1065 meie K
ajoute	1287 K
ajoutez	1284 K-nous
ajuda	291 K'ns
ajude	2129 K-nos	2160 K-nos
ajutorul	2201 K tău putem	2213 avem nevoie de K tău
""", 'ak': """
akci	334 naši K
akciu	2398 našu K
akismet	21 K to reduce spam
akkoord	1871 ga je K met onze	1871 gaat u K met onze
aktardi	2676 K
aktivieren	488 javascript K
akzeptiere	469 mit der anmeldung K
akzeptieren	469 mit der anmeldung K	490 cookies K
""", 'al': """
alamat	1465 K email
aldus	1918 K
alerta	2163 K
alertas	14 las K	955 recibe K	955 activa las K	2103 receba K
alertes	1216 recevez les K	1216 K info
alertou	2163 K
alerts	14 K	709 get K as
algemene	1871 ga je akkoord met de K
alin	2659 K
alive	927 local news K
alkaen	1166 K #
alles	461 lesen sie K	1900 lees K met
allow	725 K ads on
aloud	756 is read K by
""", 'am': """
amendat	2216 a K
ammesso	1598 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1596 siamo K su
andare	1517 prima di K via
android	476 für K und ios	705 our K app	1268 sur ios et K	1817 app voor K
angebot	549 ihr K	549 dein K	605 hier gibt es das K
angebote	542 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	596 ihre spende K	596 deine spende K	596 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	490 inhalte K werden
anggota	1511 jadilah K
ankete	2402 našej K	2402 v K
anketi	35 našoj K	2339 našoj K	2339 u K	2461 naši K	2461 v K
anketimize	35 K
anketimizi	2646 okur K	2646 K
anketo	2461 kratko K	2461 našo K
anketu	35 našu K	2339 kratku K	2339 našu K
ankety	338 naší K	2402 našej K
ankiecie	35 naszej K	2047 naszej K	2047 w K
anlatin	38 bize K	67 bize K	2659 K
anlatti	2676 K
anmelden	24 K	452 jetzt K	530 jetzt K:	605 hier K
anmelder	415 er K	1960 er K
anmeldung	469 mit meiner K	469 mit ihrer K	469 mit der K stimmen	469 mit der K stimme	469 mit der K willige	469 mit der K willigen	469 mit der K erklären sie	515 K	569 hier geht es zur K
annetus	1053 tee K	1068 K
anno	1597 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	430 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	448 uden K
annonsblockerare	2515 stäng av K
annonseblokkering	1940 slå av K
annonselenker	37 K	74 K	1976 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	1997 uten K	2571 utan K
announced	929 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1598 ha K
ano	2162 por K
anoi	1185 K
anoniem	1851 K tippen	1888 ons K
anonim	2640 bize K
anonym	563 K an uns
anonymous	827 K
anonymously	827 K
anot	1758 K
anregungen	536 fragen oder K	536 fragen und K
ansehen	534 hier K	534 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	732 K our poll
antes	932 K de irte	2086 K de sair
anuncio	1002 después del K	1002 tras el K
anuncios	70 sin K
anunciou	2163 K
anuncis	70 sense K
anvender	394 vi K cookies
anyone	900 if you know K
anytime	696 cancel K	928 cancel K
anzeige	11 der K	11 dieser K	487 nach der K weiter	559 dies ist eine K
anzeigen	70 ohne K	70 keine K	490 mit einem klick K lassen
anzusehen	524 um das video K
""", 'ap': """
apelowali	2083 K
apeluje	2083 K
apgalvo	1798 K
aplicativo	84 no nosso K	2100 baixe o K	2100 baixe nosso K	2161 nosso K
aplikace	370 naše K
aplikaci	84 v naší K	307 stáhněte si naši K	308 stáhněte si K	341 mobilní K	341 naší K	341 naší mobilní K	369 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2371 preuzmite K i
aplikacja	2081 nasza K
aplikacji	84 w naszej K	2012 w naszej K	2012 otwórz w K	2070 naszej K
aplikasi	1466 K kami	1468 unduh K	1468 download K	1511 instal K	1511 unduh K kami	1511 unduh K gratis	1511 segera unduh K	1511 yuk unduh K	1512 K kami
apoiador	2089 torne-se K	2129 seja nosso K	2160 torne-se K	2160 seja nosso K	2160 seja K
apoiam	2152 nos K todos os meses
apoie	2129 K
apoio	2085 seu K	2089 seu K é	2129 seu K
aportaciones	1013 gracias a las K
aporte	987 tu K	1022 tu K
apoyan	1013 que nos K cada mes
apoyo	931 su K	931 tu K	935 con tu K	935 tu K es	987 tu K
app	84 i vår K	84 med vår K	476 als K	539 mit der K	539 in der K	540 -K	572 mit der K der	705 get our K	705 in our K	705 use our K	705 our new K	705 our ios K	708 get the K	839 have our K	839 our K has	839 with our K	839 via our K	839 on our K	864 with our K you	864 with our K, you	864 in our K you	864 on our K you	926 our K	1817 in de K	1868 -K	1933 i vår K	1997 vår K	2507 i vår K	2571 vår K	2770 tải K	2827 在K中
appareil	1201 un seul K à la fois	1274 en cours sur un autre K
appeared	750 first K on	817 K in print
appen	84 i K vår	387 hent K	387 åbn i K	1933 last ned K	1933 hent K	1933 åpne i K	2507 öppna i K	2508 ladda ner K	2508 ladda ned K	2508 hämta K	2570 ladda ner K och
appje	38 stuur een K	67 stuur een K	1850 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1213 téléchargez l'K	1213 notre K	1214 dans l'K	1214 avec l'K	1214 sur l'K	1214 télécharger l'K	1285 notre K
applications	1213 nos K mobiles
appot	1428 az K
apps	839 our K
apunta	291 K't
""", 'aq': """
aqui	2086 já que você está K	2086 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1997 vårt K
arbeit	606 unsere K
arbeitet	510 K als
arbejde	448 vores K
arbetar	2538 K med ai
arbete	2571 vårt K
argue	43 K back
argued	929 K
arrivato	1517 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	292 aquest K	292 l'K sencer	691 to unlock this K	691 members-only K	699 you've read your last free K	699 you have read your last free K	699 this is your last free K	699 reached your K limit	714 share this K on	723 links in this K may	810 save this K	820 this K	820 the full K	821 this K	822 this K	861 links in this K	927 this K	1189 vous avez aimé cet K	1189 cet K vous a plu	1201 pour accéder à l'K	1201 cet K est offert	1201 cet K vous a été offert	1201 pour lire cet K	1201 offrir cet K	1201 offrez cet K	1207 de cet K à lire	1241 cet K est paru dans	1241 cet K a été publié	1265 réagir à cet K en	1279 cet K a d'abord été publié	1281 offrez cet K	1281 offrir cet K	1285 cet K
articles	15 free K	58 nouveaux K par e-mail	680 you've read # K	691 access to all our K	691 gift K to give	699 free K left	699 K left this month	699 you've used all your free K	699 # of # free K	699 K left to read	808 to read more K	808 for three more free K	808 more free K	810 K to give	810 K to gift	810 K to share	810 gift # K	1201 tous nos K	1207 il vous reste # K	1271 nos K sont en accès libre	1281 K à offrir	1285 nos K
articol	2214 acest K
articolele	2214 K noastre
articolelor	2184 preluarea K
articoli	58 nuovi K via mail	1525 tutti gli K senza limiti	1530 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1517 ti è piaciuto questo K	1525 per leggere l'K	1525 regala questo K	1596 questo K
articolul	20 K complet	20 K integral	2205 pentru a citi K	2205 să citești tot K	2214 ți-a plăcut K	2214 tot K
artigo	20 ler este K	20 ler o K	2086 gostou deste K	2156 para ler este K	2161 este K
artigos	2128 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	428 denne K for #	445 denne K	445 en K	448 denne K	453 dir gefällt dieser K	461 lesen sie diesen K mit	461 um diesen K zu lesen	461 dieser K ist nur für	461 zugriff auf alle K	461 alle K lesen	461 ganzen K lesen	467 freie K übrig	467 K frei	467 ihr letzter freier K	511 K wurde	516 unsere K öfter	545 K etwas wert ist	549 alle freien K	555 weitere K finden sie	560 rechte am K	560 K steht unter einer	570 den ganzen K	570 diesen K	575 gäbe es diesen K nicht	579 alle K zum	579 lesen sie in diesem K	584 K ist zuerst	584 K ist zuvor	586 K gratis	601 K wurde zuerst	606 dieser K	606 diesen K	606 diesem K	1500 untuk membaca K ini	1512 K ini	1808 om dit K te lezen	1808 dit K is alleen	1808 geef dit K	1808 lees dit K met	1808 gratis K deze week	1834 fout in dit K	1851 mening over dit K	1876 een premium K	1893 dit K	1907 niets uit dit K	1907 K mag zonder	1916 dit K	2558 gratis K kvar	2567 en K	2568 låst K	2568 upplåst K
artikelen	15 gratis K	1808 toegang tot alle K	1876 aantal K bereikt	1876 aantal gratis K	1900 gratis K gelezen	1903 alle K over
artikeln	461 zugang zu allen K	549 zugang zu allen K	586 freien K	2494 gillade du K	2500 läs hela K med	2500 lås upp K	2541 fel i K	2567 den här K	2567 K	2568 K är upplåst	2568 K är öppen	2568 den här K är låst	2568 K är låst	2571 den här K
artikels	584 nutzung dieses K
artikkel	1060 tasuta K	1065 see K
artikkelen	1966 feil i K	1994 denne K	1994 K	1997 denne K
artikkeli	20 koko K	1126 tämä K on vain	1174 ilmainen K jäljellä	1183 tämä K
artikkelia	1170 maksutonta K	1170 ilmaista K
artikkelin	1180 tämän K
artikkelit	15 ilmaiset K	1170 ilmaiset K
artiklar	15 fria K	2500 fria K	2558 gratis K kvar	2564 inga gratis K	2564 inga fria K	2571 alla K
artiklen	374 kunne du lide K	445 K	448 K her
artikler	15 gratis K	380 gratis K	436 gratis K tilbage	442 ingen gratis K	448 alle K
artikli	1063 selle K
artiklid	1056 tasuta K
artiklit	1056 tasuta K	1063 seda K	1065 kogu K
arvioi	1185 K
""", 'as': """
asegura	1025 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	929 K
asks	929 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2094 já é K	2160 torne-se K	2160 seja K
assinantes	50 K podem	50 os K podem	2094 só para K	2094 somente para K	2156 exclusivo para K	2156 exclusiva para K	2156 exclusivos para K	2161 nossos K	2164 K
assinatura	2164 K
assinaturas	2164 K
assine	80 K	2085 K a	2085 K o	2093 K por	2093 K e tenha	2094 K para	2160 K já	2160 K agora	2160 K e	2160 K aqui	2160 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	822 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	723 as an amazon K	748 is an K
assure	1287 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1785 K mūs	1795 K mūs
atbalstiet	1795 K mūs
atbalsts	1785 tavs K palīdz	1795 tavs K	1795 jūsu K
attgjevast	45 K
atzina	1798 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	511 K
audioverze	2 K
audioverzi	337 K
audioverzii	2401 K
aufgefallen	493 fehler K
ausblenden	490 und wieder K
auszugsweise	505 nachdruck, auch K
auteur	1244 est l'K	1852 is K van	1855 mening van de K
auteursrecht	1883 rust K
author	745 email the K	745 the K can be	748 is the K of	748 is an K
automated	2 read by an K	756 is read by an K	756 narrated by an K
automatisch	2 K vorgelesen	464 endet K	534 K vorgelesen	560 K von dpa	560 K von der	568 der text wurde K	568 dieser text wurde K
automatisk	1963 K oversatt
autor	268 és K de	510 ist K	984 es K de	2130 é K de
autora	268 és K de	984 es K de	2039 napisz do K	2130 é K de
autorce	328 napište K
autore	1561 è K di
autorem	2039 kontakt z K
autoren	523 meinung der K
autorin	510 ist K	510 ist freie K	523 meinung der K
autorise	1274 n'K pas la lecture
autorke	2391 napíšte K
autorki	2039 napisz do K
autorovi	328 napište K	2391 napíšte K
autorskim	2057 chroniony prawem K	2057 chronione prawem K
autoru	2329 javite se K	2329 pišite K
autrice	1244 est l'K	1561 è K di
""", 'av': """
available	705 our app is K	706 K on the app store	706 K on google play	839 app is K	856 tickets are K here
avbryt	21 K svar
avec	1242 K afp	1243 K afp
averci	1595 grazie per K letto
avertit	1287 K
avertizat	2216 a K
avise	2160 K-nos
avsluta	2572 K när du vill
avsnittet	2540 hela K	2540 ladda ner K
avtorici	2451 pišite K
avtorju	2451 pišite K
avverte	1598 K
""", 'ay': """
ayda	2658 K # tl	2658 K # tl'den	2675 K
aydinlatma	2628 K metni
ayirtin	2659 K
aylik	2675 K
ayudanos	1022 K
""", 'ba': """
ba	1999 K
bad	450 K	2573 K
bagikan	25 K	49 K
baixa	260 donar-te de K
baixe	2085 K o	2100 K o app
bajate	1022 K la app
bancs	283 no depèn de K
banner	609 cookie-K	930 cookie K
banners	930 cookie K
bantu	1511 K kami
bastano	1595 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	560 redaktion nicht K
beboette	1918 K
become	51 K one of them	762 K a	926 K one of them
becoming	761 K a member	878 consider K a	926 consider K	926 K a member
bedankt	1915 K voor het lezen
beelden	1851 heb je K	1851 heeft u K
befindet	490 an dieser stelle K sich
before	680 K you go	680 K you move on
begging	930 K
begs	929 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	452 mit einem K	545 jeder K hilft uns	560 K steht unter einer	575 mit einem kleinen K	584 K ist zuerst	596 mit ihrem K können wir	596 mit deinem K können wir	596 ihrem K helfen	601 K wurde zuerst	606 dieser K	606 diesen K
bejelentette	1456 K
bekijk	1861 nieuwe baan? K
beklagade	2573 K
beklagede	450 K
beklaget	1999 K
belangrijkste	1871 elke dag het K
believe	902 if you K we	927 people who K in
belirtti	2676 K
below	832 sign up K	832 enter your email K	861 links K
beluisteren	1895 dit artikel ook K	1895 hier K
benachrichtigungen	14 K	478 K aktivieren	479 push-K
benadrukt	1918 K
bent	1801 nu je hier toch K
bepaalde	1918 K
berasal	1488 konten ini K dari
berdonasi	1511 mari K	1511 silakan K	1511 ayo K	1511 anda K
bereits	461 sie haben K ein abo	549 K ein konto
bergabung	1511 mari K	1511 K dengan kami	1511 ayo K
bergabunglah	51 K	1511 K
bergantung	1498 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	606 wir K
berichterstattung	606 unsere K
berichtet	510 K für	510 K über
berichtete	608 K
berite	2480 K nas
berkomentar	6 untuk K
berlangganan	1461 sudah K	1464 K newsletter	1497 terima kasih telah K	1497 berhasil K	1511 K sekarang	1511 silakan K
bersama	51 ikutlah K	1511 gabung K
bescheid	563 sagen sie uns K	563 sag uns K
beschloss	608 K
besedah	2492 po K
besked	423 push-K
beskeder	423 push-K
besloot	1918 K
beslutade	2573 K
besluttede	450 K
besluttet	1999 K
besoin	1189 nous avons K de vous	1284 nous avons K de vous	1284 a K de vous	1284 avons K de votre
besplatan	2357 poslednji K tekst
besplatna	2344 K članka
besplatne	2344 K članke
besplatni	2336 naš K webinar	2336 naš K vebinar	2357 poslednji K članak	2357 zadnji K članak
besplatnih	2344 K članaka
beste	1871 elke week het K van
bestellen	452 jetzt K	529 im shop K	530 shop K	530 store K	603 jetzt K im	605 K sie hier	605 K sie unseren
bestellung	515 K
besten	606 die K texte
betaald	1906 artikel is K	1906 content is K
betaalmuur	1873 geen K	1919 K
betalande	2567 K läsare
betalende	436 kun for K	445 K læsere	1994 K lesere
betalingsmur	451 K	2000 K
beteiligt	559 redaktion ist nicht K
betonte	608 K
betrokken	1880 redactie is niet K
bevestigen	1871 aanmelding te K
bevorzugen	516 google K
bevorzugte	516 K quelle
bevorzugten	516 K quelle
bevorzugter	516 K quelle
bewerben	530 jetzt K:
bewust	83 speel K
bezahlschranke	546 K	609 K
bezmaksas	1787 K rakstus	1787 K raksti	1787 K kontu	1791 K raksts
""", 'bi': """
bidrag	378 dit K	378 giv et K	447 giv et K	447 dit K gør	447 dit K er	447 dit K til vores	451 K	1924 ditt K	1973 gi et K	1996 ditt K gjør	1996 ditt K er	2547 ge ett K	2547 ditt K gör	2570 ge ett K	2570 swisha ett K
bidraget	1973 K ditt
bijdrage	1804 jouw K	1847 kleine K	1906 K is betaald	1912 dankzij jouw K	1917 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	593 uns ihre K
bildirdi	2676 K
bildirimlere	14 K	2621 K izin ver
bildirimleri	14 K	2622 K aç
bildirin	38 bize K	67 bize K
biletlerini	2646 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	927 K owner
bilten	78 na K	2324 K
binding	382 ingen K	449 ingen K
bindingstid	1928 ingen K	1998 ingen K
bindningstid	2502 ingen K	2572 ingen K
binnenland	1891 is redacteur K
bisogno	1517 abbiamo K di te	1595 abbiamo K di te	1595 abbiamo K del tuo	1595 abbiamo K anche di te	1595 abbiamo K di voi
bitte	453 haben wir eine K	453 eine K an sie	453 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1456 K
""", 'bl': """
bli	1996 K med i	1996 K en del av	2570 K en del av
blijkt	1918 K uit
blijven	1873 om dit te K doen
bliv	51 K en af dem	447 K en del af
blocker	724 disable your ad K	724 disable ad K	724 turn off your ad K	724 using an ad K
blocking	724 K our ads	725 K ads
bloqueador	965 K de anuncios	1026 K de anuncios	2110 K de anúncios
bluesky	16 K	718 follow him on K	718 follow her on K	718 follow them on K
""", 'bo': """
board	786 our jobs K	786 our job K
bogatych	2059 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	843 K this story	843 K this page
bookshop	828 our K	888 in our K	888 from our K
boutique	1283 dans notre K	1283 sur notre K
""", 'br': """
bralcem	2488 K
bralcev	18 po zaslugi K	43 pisma K	2469 s podporo K	2469 s pomočjo K	2488 K	2490 naših K	2490 po zaslugi K	2490 s podporo K	2490 podpori K
bralci	2488 K	2490 naši K
branja	0 čas K
brauchen	545 K noch #	605 wir K ihre hilfe	605 wir K deine hilfe	605 K wir sie	605 K wir dich	605 K wir eure
braucht	545 K ihre hilfe	545 K deine hilfe
breaking	709 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2469 K vas
brief	1851 K naar
briefing	760 our morning K	760 our K	760 daily K	801 K in your inbox
briefkasten	518 anonymen K	518 anonymer K
brieven	1851 K naar
bring	864 our apps K you
brings	864 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	724 your K is out of date	724 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1963 K ki	1963 K ai
""", 'bu': """
budite	2343 K u toku
buitenlandcorrespondent	1913 is K
buitenlandredacteur	1852 is K
bulabilirsiniz	2659 K
bulan	1513 per K
buletin	78 K kami	1464 K kami	1497 K harian kami	1512 K kami	1515 K
bulunabilirsiniz	2673 katkida K
bulundu	2676 çağrida K
bulunun	2673 katkida K
buradan	2654 K bağiş yapin
bureau	772 K chief
button	524 klick auf den K	901 clap K
buttons	810 the share K	810 the K below
buycoffee	2059 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2085 K-se	2094 K-se para
cadeau	1809 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	987 K
callan	1023 lo que otros K
campagne	1271 K de dons	1284 boucler notre K
campaign	927 our spring K	927 our K
can	926 pay what you K
canal	960 únete al K	1022 únete al K	2106 siga nosso K	2106 siga o K	2160 entre no K	2161 nosso K
canale	1565 al K	1596 il nostro K
canali	1539 sui nostri K
canalul	2214 K nostru
cancel	21 K reply	696 K at any time	928 K any time	928 K at any time
cancele	2093 K quando quiser	2162 K quando quiser
cancellarti	1532 puoi K
cap	268 és K de
caporedattore	1561 è K
caporedattrice	1561 è K
carte	9 cette K
casella	79 nella tua K	1533 nella tua K
""", 'ce': """
cebinize	2651 K gelsin
celoten	20 K članek	2437 K članek je	2465 K članek
celotnega	2437 za ogled K	2437 za branje K	2465 K članka
cenite	2485 K naše delo	2485 K naš trud
cerea	2216 K
cereau	2216 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2216 a K	2216 au K
""", 'ch': """
channel	927 our K	1470 ikuti K	1470 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1210 par e-mail K	1210 par mail K
chargement	1257 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	568 unseren K	568 unserem K
chcete	369 K číst dál	2378 K čítať ďalej
check	791 K back for more	791 K back soon
chef	1244 est K de	1891 is K van de
cheffe	1244 est K de
chefredakteur	595 ist K
chefredakteurin	595 ist K
chefreporter	595 ist K
chefreporterin	595 ist K
chegou	2086 se você K até aqui
chercheur	1244 est K
chercheuse	1244 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2809 hãy K sẻ	2812 K sẻ
chiede	1598 K
chiederti	1517 un piccolo favore da K
chief	748 is K
chiesto	1598 ha K
chip	761 K in	762 K in	926 K in now	926 K in and
chipping	926 consider K in
choices	831 cookie K	831 your K
choisissez	1201 K votre offre
choose	678 K a plan	693 K a plan
chosen	815 K by our
chronione	2057 K są prawem
""", 'ci': """
cijelog	2311 za čitanje K
cikk	1454 ez a K
cikkeink	1454 K
cikket	1452 ezt a K	1452 a K
cinste	54 fă-mi K cu o cafea
cipta	1482 hak K
citarea	2209 cu K sursei
citera	2527 K oss gärna	2527 K gärna men ange
citire	0 timp de K	0 timp K
citit	2201 dacă ai K până aici
cititorii	36 K noștri	2214 K noștri
cititorilor	18 datorită K	43 scrisorile K	2201 datorită K
civil	838 keep it K
""", 'cl': """
claimed	929 K
clap	901 K for this	901 K for it	901 give it a K	901 K up to
claps	901 K for this	901 give it some K	901 # K
clarifications	795 corrections and K
clicking	779 by K play
client	1203 déjà K
clips	40 your K
""", 'co': """
code	1565 qr K
codziennie	17 K rano	2010 otrzymuj K
coffee	54 buy me a K	54 buy us a K	761 buy me a K	761 buy us a K	926 buy us a K	928 cup of K
colabora	984 K con
collabora	1561 K con
coloque	77 K seu e-mail
columnist	748 is a K	772 K	1852 is K	1913 is schrijver en K	1913 is K en
colunista	2130 é K
com	2258 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	970 quieres K	971 para K	2116 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2214 spune-mi în K	2214 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	970 déjanos tu K
comentarios	85 en los K	970 no admite K	971 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2163 K
comision	2196 primi un K
comment	6 to K	6 to leave a K	6 to post a K	732 log in to K	732 sign in to K	732 be the first to K	732 leave a K below	732 leave your K	732 our K policy	733 post a K	838 posting a K	838 members can K	855 to K you must	855 to K, you must	917 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1265 votre K sera publié
commentaires	85 en K	85 dans les K	1230 charte des K	1230 espace K	1231 dans les K
commentare	6 per K	1547 vuoi K	1548 per K
commentator	1913 is politiek K
commenter	1231 pour K	1265 peuvent K	1265 pour pouvoir K
commenti	85 nei K	1547 i K saranno	1548 nei K
commenting	732 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	732 in the K below	732 let us know in the K	732 K powered by	732 K have been closed	732 all K are subject to	732 we welcome your K	733 in the K section	838 posting K	855 closed the K	855 turned off K	855 turned off the K	855 switched off K	855 disabled K	917 post your K	926 let us know in the K
commercial	815 our K team	815 our K content	1261 réalisé par un partenaire K	1274 notre service K
commissie	1880 een K
commission	723 we may receive a K	723 K if you buy	815 may earn a K	815 may earn a small K	815 may earn an affiliate K	815 may receive a small K	815 may receive K	815 earn K from	840 K
commissione	1574 ricevere una K
commissions	840 K
committed	795 K to accuracy
community	562 unserer K	606 unsere K	732 abide by our K	769 our K members	769 leave our K	769 like our K	926 join our K of	927 K-funded	1547 regole della K	1565 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2137 uma publicação K por
compartilhado	2137 um post K por
compartilhe	25 K	49 K com	67 K sua história	2160 K este
compartilo	49 K
compartir	940 K tu cuenta, cambia	1022 si quieres K tu cuenta
compensated	840 K
compensation	815 receive K from
complain	795 K about this article
complained	929 K
complains	929 K
complaints	795 our K page
completa	1016 para leer la nota K	2093 para ler a matéria K
complete	808 K digital access
completo	2093 para ler o artigo K
complimentary	15 K articles	699 K articles	699 K article this month	699 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1284 créez un K	1284 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1013 K que sostiene
comunidade	2160 faça parte da K
comunique	2115 K um erro
comunitatea	2201 K care susține	2213 intră în K
concorda	43 K?
condannato	1598 ha K
condiciones	968 términos y K
condividi	67 K la tua storia	1595 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1265 charte de bonne K
confidence	770 in K
confidential	770 K tip	770 K tips
confirm	701 check your email to K
confirmar	1012 bandeja de entrada para K	2151 caixa de entrada para K
confirmat	2216 a K
confirmation	1270 e-mail de K
connect	718 K with us on
connectez	24 K-vous	1187 K-vous	1201 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1544 il K ai cookie
consent	728 we need your K to load	764 written K
consentimento	2137 K para carregar
consentiti	1547 non sono K commenti
consider	678 K giving	678 K making	678 K joining	678 K a gift	685 if you liked this article, K	762 please K	762 K a	762 K giving	762 K joining	878 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	701 K me with news and offers	776 K her at	776 K him at	776 K them at	926 K us at	1888 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	747 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2160 K-nos
contenido	9 este K	9 K externo	941 K premium	967 K externo de	967 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	728 to view this K, you	728 to view this K please	728 this K is hosted by a third party	728 we use your sign-up to provide K	729 third-party K	808 access to all our K	815 our K studio	817 to reuse this K	820 this K	1856 K te zien
contenu	9 ce K	1227 ce K n'a pas pu être	1227 K bloqué	1257 K est fourni par
contenus	1201 tous nos K	1285 nos K
contenuti	9 K esterni	1528 a tutti i K
contenuto	9 questo K	9 K esterno	1544 K esterno
contingut	9 aquest K
continua	1587 K a leggere con	2205 pentru a K lectura
continuar	283 el teu suport per K	283 ajuda'ns a K	286 per K llegint	2156 para K lendo	2156 para K a ler	2156 K lendo
continuare	20 K a leggere	1587 per K a leggere	1587 per K la lettura	2205 pentru a citi în K	2205 citește în K cu
continue	691 to K reading this article	691 log in to K	691 sign in to K	691 register to K	691 upgrade to K	926 help us K	2143 K a ler abaixo	2156 K lendo com	2156 K a ler com
continuer	1274 pour K à lire
continuez	1261 publicité, K	1274 K votre lecture sur
continuing	728 by K to use this website, you agree
contou	2163 K
contribua	2129 K	2160 K com	2160 K a partir	2160 K para o nosso
contribuez	1284 K
contribuisci	1516 K
contributed	773 K reporting	773 K to this report	773 K to this story	773 K to this article	817 K to this report
contributing	748 is a K	926 by K to
contribution	678 make a K	761 make a K	926 your K	926 making a K	1284 votre K
contributo	1516 il tuo K	1520 con il tuo K	1584 piccolo K per noi
contributor	748 is a K
conversation	678 join the K	732 join the K with	733 to join the K	838 in the K
convida	54 K'm a un cafè
cookie	728 manage your K	1303 קובצי K	1424 K-kat	1544 usiamo i K	1544 questo sito usa i K	2022 pliki K	2252 файлы K	2252 файлов K	2262 файлы K	2292 файлы K	2292 файлов K	2394 súbory K	2704 файли K	2704 файлів K	2716 файли K	2746 файли K	2746 файлів K	2774 sử dụng K	2789 chấp nhận K
cookiekeuze	1892 K
cookies	9 third-party K	394 vi bruger K	395 bruger K til	417 K	567 nutzung von K	621 αποδοχή K	665 K	728 we use K	728 this site uses K	728 this website uses K	728 our site uses K	728 uses K to	728 accept all K	728 accept K	728 how to control K	729 use of K	779 social media K	831 K	967 usamos K	967 este sitio utiliza K	967 esta web utiliza K	967 aceptar las K para	967 que aceptes las K	968 uso de K	1227 refusé les K	1228 utilise des K	1257 gérez vos K	1288 bandeau K	1830 omdat je geen K	1832 gebruik van K	1856 social media-K	1892 K toe te staan	1940 vi bruker K	1962 K	2022 używamy K	2022 plików K	2112 usamos K	2112 este site utiliza K	2112 este site usa K	2113 uso de K	2529 K på	2537 K
cookievoorkeuren	1856 K
copy	927 read our K
copyright	1883 rust K
corespondent	2187 este K
corporate	927 K backing
correct	815 K at time of
correction	795 report a K	795 request a K	795 suggest a K
corrections	795 our K	795 K policy	825 our K team	927 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	948 en tu K	948 en su K	948 a tu K
correspondant	1244 est K	1244 K à
correspondante	1244 est K	1244 K à
correspondent	748 is a K	772 K	1852 is K
correspondente	2130 é K
correspondents	927 our K
corresponsal	268 és K	984 es K
correu	77 deixa el teu K	77 deixeu el vostre K	260 al teu K
corrispondente	1561 è K
count	919 you K on
courriel	1210 par K chaque	1210 dans votre boîte K
couvre	1244 K les
coverage	791 read our full K	791 see our full K	843 more of our K	843 all our K	927 our K
covers	748 K the
""", 'cr': """
created	755 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	929 K
criticized	929 K
cronisti	39 nostri K
crowdfunding	930 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	984 K los
cuenta	940 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1891 is K
cuma	17 her K
cuota	1023 tu K
""", 'cy': """
cyfrowe	2079 kup wydanie K	2079 wydanie K
""", 'cz': """
czekamy	2025 K na wasze
czytaj	2080 K dalej za
czytania	0 czas K
czytasz	2079 K nas za darmo	2081 K nas
czytelnicy	36 nasi K	2076 K	2081 nasi K
czytelniczek	2059 dzięki wsparciu K
czytelniczki	2076 K
czytelnikom	18 dzięki K	2076 K	2081 dzięki K
""", 'da': """
daarna	1810 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	605 sind sie K	605 sei K
dacci	1595 K una mano
daftarkan	1497 K email anda
dagar	2548 # K för #
dage	428 # K for #	447 prøv # K
dagelijks	1813 ontvang K
dager	1974 # K for #
daily	701 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2081 pisać K
danach	464 K # euro
dane	2412 #% z K	2412 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1873 K onze leden	1873 K mensen zoals jij	1873 K lezers zoals jij	1899 K onze lezers	1899 K lezers	1899 K giften	1912 K jouw steun	1912 K uw steun
dapatkan	1470 K update berita
dar	369 váš K	373 K	2434 K
darbu	1796 mūsu K
darmowe	2053 K konto
darmowy	2007 ostatni K	2068 ostatni K tekst
darmowych	2053 limit K
darowizna	2080 twoja K	2084 K
darowizny	2084 K
darte	950 K de baja
darujme	349 na K	370 na K	371 K
dary	373 K	2434 K
data	748 is a K
datajournalist	1891 is K
dateci	1595 K una mano
datenjournalist	595 ist K
datenjournalistin	595 ist K
datenschutzbestimmungen	491 K
datenschutzhinweise	491 K
""", 'de': """
deaktiviere	488 K deinen adblocker
deaktivieren	488 K sie ihren adblocker	488 adblocker K	488 ad-blocker K
deaktiviert	488 javascript ist K
debat	416 send det til K
debate	733 join the K
debattartikel	2536 din K	2536 skriva en K
debattartikeln	2536 svara på K
debatten	6 delta i K	398 deltag i K	422 deltage i K	422 deltag i K	422 tone i K	1967 delta i K
debattinnlegg	43 K	1961 K
decided	929 K
decidiu	2163 K
decis	2216 a K
deciso	1598 ha K
declarat	2216 a K	2216 au K
declarou	2163 K
dedi	2676 K
dedicated	927 our K team
dediler	2676 K
deductible	761 tax-K gift	761 tax-K donation	926 make a tax-K	928 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1800 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2492 je K
dejala	2492 je K
dela	25 K den	49 K den	2570 K med en vän
delite	49 K ga	67 K z nami
delivered	691 print edition K to	692 K to your door	701 K to your inbox	701 K to your email	701 get the latest news K	869 K mondays	869 K tuesdays	869 K fridays	869 K sundays
delivery	881 home K of the	881 home K
delo	2485 vam je všeč naše K	2490 naše K
dem	51 bli en av K
demanar	294 va K
demander	1189 une faveur à vous K	1189 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2676 K
denuncia	1025 K	1598 K	2163 K
departe	49 dă-l mai K	2213 citi mai K
depend	919 you K on	927 we K on
depende	1013 no K de bancos	2152 não K de bancos
dependemos	1013 K de nuestros lectores	2152 K dos nossos leitores
der	608 so K
derden	1830 inhoud van K
derdi	2676 K
derecho	29 se reserva el K
derlerdi	2676 K
desactiva	965 K adblock
desactivar	965 K adblock
desacuerdo	43 en K
desative	2110 K o adblock
descarga	952 K la app	952 K nuestra app	1022 K nuestra	1022 K la app
descarrega	291 K't
descarregue	2100 K a app
desk	39 our news K
despre	2187 scrie K
desta	2160 faça parte K
destek	2654 K olun	2673 bize K	2673 K olun	2673 K ol	2673 K verin	2673 aylik K
det	450 hed K	1999 het K	1999 sto K
detected	724 ad blocker K	724 adblock K
determinou	2163 K
detto	1598 ha K
deutschen	584 von der K presse-agentur
devamini	2617 K okumak için	2673 haberin K okumak
devenez	80 K membre	80 K abonné	1284 K membre	1284 K mécène
device	770 non-work K
""", 'di': """
dicci	1595 K la tua
dice	1025 K	1598 K
diceva	1598 K
dich	605 trag K
dichiarato	1598 ha K
die	608 so K
diesem	606 K text
diesen	9 K tweet	49 leiten sie K	570 K text	575 gäbe es K text nicht	606 K text
dieser	606 K text
dieses	9 K video	524 um K video
different	43 got a K view
dig	374 vi har en bøn til K	2570 hör av K
digest	760 weekly K	760 our K
digipakett	1028 telli K
digital	549 K-abo für	576 ein K-abo	602 K-abo	836 K pass
digitalabo	461 mit unserem K	549 K für	602 K
dijo	1025 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2344 za # K	2344 od # K
dinara	2373 K
dine	380 læst alle K
dinleyebilirsiniz	2659 K
dinleyin	2 haberi K	2659 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	294 va K
direct	701 K to your inbox	1221 suivez en K	2170 K în inbox
directement	1211 K dans votre
directly	701 K in your inbox
directo	960 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1542 K adblock
disagree	43 K?
disait	1287 K-il	1287 K-elle
disattiva	1542 K adblock	1542 K l'ad blocker
discord	562 unserem K
discorda	43 K?
discordu	327 K
discordzie	2038 K
discover	266 a google K	411 google K	516 google K	600 K folgen	635 google K	766 google K	989 en google K	1849 google K	1956 google K	2038 google K	2185 pe google K	2531 google K
discoverissa	1148 google K
discussion	6 to join the K	838 in the K	838 join the K	1230 participez à la K
disdici	1525 K quando vuoi	1597 K quando vuoi
disfrutando	1016 sigue K de
disiscriverti	1532 K
diskuse	340 vstupte do K	340 zapojte se do K
diskusie	2403 zapojte sa do K	2403 vstúpte do K
diskutiere	493 K mit
diskutieren	493 K sie mit	493 K sie über	605 K sie mit
diskutovat	340 K mohou
dispatch	760 a weekly K	760 our K
disponibil	2168 K doar pentru abonați
disponibile	1535 K su app store
disponible	953 K en google play	1213 K sur l'app store
dispositivo	940 si continúas leyendo en este K	941 en otro K	1587 in uso su un altro K	2156 em outro K	2156 noutro K
dispus	2216 a K
disse	1598 K	2163 K
distribuie	25 K	49 K-l
dit	1287 a K	1287 K-il	1287 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1230 K-le nous en	1284 K-nous
diu	294 K
diventa	80 K socio	1595 K socio	1595 K parte
diyor	2676 K
diyordu	2676 K
diz	2163 K
dizia	2163 K
diziam	2163 K
""", 'do': """
do	927 what we K
dobivajte	2364 K
dobivati	2358 želite K	2479 želite K
docente	1561 è K
dodaje	2083 K
dodal	372 K	2433 K
dodala	372 K	2374 K	2433 K
dodao	2374 K
doel	1873 ons K: #
dogodek	2458 naš K
dohodnine	2469 K
dokumente	518 anonym K
dollar	926 K you give	928 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1288 K
dona	1516 K ora
donacija	2348 svaka K	2348 vaša K	2371 vaša K	2372 vaša K	2372 svaka K	2375 K	2493 K
donacije	2375 K	2493 K
donacijo	2491 z K
donacijom	2373 K
donaciones	1026 K
donacions	295 K
donasi	1498 K anda	1511 K anda	1515 K
donate	678 K now	678 K today	762 K	926 K what you can	930 K
donateur	1284 devenez K	1915 word dan K
donateurs	1246 nos K	1285 nos K	1873 dankzij onze K	1899 dankzij K
donatie	1804 doe een K	1804 jouw K	1847 K	1915 jouw K	1915 uw K	1915 doe een K	1919 K
donaties	1899 dankzij K	1919 K
donating	926 consider K
donation	678 make a K	685 consider making a K	761 make a K	804 K will be doubled	804 K will be matched	857 small K	884 a K of £#	884 a K of $#	884 a K of €#	885 a K of £#	885 a K of $#	885 a K of €#	926 your K	926 consider a K	930 K
donations	930 K
donativo	2129 o seu K
donatrices	1285 nos K
donazione	1520 fai una K	1559 una K	1595 la tua K	1595 fai una K	1599 K
donazioni	1599 K
donderdag	17 elke K
doneer	1800 K	1847 K
doneren	54 kopje koffie K
donio	349 na K	370 na K
donirajte	2348 K	2371 K	2469 K	2489 K
donnerstag	17 jeden K
donnez	1231 K votre avis	1284 K-nous	1284 K-leur
donors	883 K like you	926 new K
dons	1284 vos K	1288 K
doors	927 our K open
dopisnica	2330 je K	2452 je K	2452 , K
dopisnik	2330 je K	2330 , K	2452 je K	2452 , K
dostupan	2311 ovaj sadržaj je K
doubled	804 gift will be K	882 will be K	882 be K	882 K until
dovoljenja	2444 kopiranje brez K	2483 brez K
download	387 K appen	387 K vores app	705 K our app	705 K on the app store	708 K the app	708 K the free app	926 K our	1800 K de	1816 K de app	1816 K de gratis app
dozvole	2347 bez K
""", 'dr': """
draag	1899 K bij
draht	518 ihr K zur	518 K zu uns
dreptul	29 își rezervă K
drepturile	2183 toate K rezervate
drittanbietern	490 K nicht zugestimmt	524 inhalte von K
drittanbieters	524 dienst eines K
drittplattformen	490 K
drive	927 fund K
drop	38 K us
""", 'du': """
dukung	1498 K kami lewat	1511 K kami
dukungan	1511 K anda
dung	9 nội K này	2789 nội K này do
duyurdu	2676 K
""", 'dy': """
dyskusji	2048 kulturę K
dyskutuj	2048 K z nami
""", 'dz': """
dziennikarka	2040 - K	2040 , K
dziennikarstwo	2004 wesprzyj niezależne K	2081 nasze K	2081 niezależne K
dziennikarz	2040 - K	2040 , K
dziennikarze	2081 nasi K
dziennikarzem	39 naszym K	2040 jest K
dziennikarzy	2044 szukamy K
""", 'ec': """
economia	268 és cap d'K
economieredacteur	1852 is K
economieverslaggever	1913 is K
""", 'ed': """
edasi	49 saada K
edited	817 this story has not been K	817 has not been K by
edition	786 our special K	817 in our print K
editor	329 , K	735 letter to the K	748 is a senior K	748 is an K	748 is the K	748 is the deputy K	772 K	825 to the K	926 write a letter to the K	1487 adalah K	2130 é K de	2392 , K
editora	2130 é K de
editorka	329 , K	2392 , K
editors	825 to our K	927 we, the K	927 our K
ediyor	2676 itiraf K
""", 'ee': """
eelisallikaks	1040 K
eelistatud	1040 K allikaks
eens	43 mee K?
eerste	1917 K maand
""", 'ef': """
eftertryck	2527 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1185 K
""", 'ei': """
eiere	1973 ingen rike K
eigener	453 in K sache	606 in K sache
eilmeldungen	14 K	478 K aufs	541 K
eindredacteur	1852 is K
einem	464 mit K abo
einen	518 K tipp für uns
einer	560 text steht unter K
eingebettete	9 K beitrag	524 K inhalte
eingebetteten	524 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	591 unter K von ki
einstellungen	567 cookie-K
eintragen	605 K genügt
einverstanden	43 K?	469 ich bin damit K, dass
einwilligung	471 K können sie jederzeit widerrufen	471 K kann jederzeit widerrufen	471 K jederzeit widerrufen	490 K jederzeit
""", 'ek': """
ekibimiz	2674 K
ekibimize	2646 K katilin
ekipi	2458 naši K
ekipo	2458 našo K
ekledi	2676 K
ekleyin	2659 K
ekliyor	2676 K
ekonomireporter	2535 är K
eksternal	1488 konten K	1488 situs K
eksterni	2332 K sadržaj
eksternt	395 K indhold	417 K indhold	1941 K innhold	1962 K innhold
""", 'el': """
elektronski	2438 svoj K naslov	2464 svoj K naslov
elfogadom	1410 K a
elige	940 K tu plan	1022 K tu plan
elismerte	1456 K
elke	17 K dag
ellas	51 únete a K
elle	1287 dit-K
ellos	51 únete a K
elmondta	1456 K
elrendelte	1456 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	342 svůj K	616 το K σας	616 στο K σας	649 το K σας	701 enter your K	701 we'll K you	701 we will K you	714 click to K	714 share via K	732 save my name, K	760 our daily K	760 our free K	776 K her at	776 K him at	853 by K	853 to your K	866 put your K	866 type your K	866 type in your K	866 leave your K	866 leave us your K	866 add your K	866 drop your K	866 pop your K	866 give us your K	866 fill in your K	867 sent to your K	867 by K to you	868 by K	872 join our K list	872 join the K list	908 reply to this K	926 K us at	948 en tu K	1464 ke K anda	1497 di K anda	1533 la tua K	1533 nella tua K	2050 adres K	2050 swój K	2098 no seu K	2200 pe K	2230 ваш K	2343 svoj K	2343 svoju K	2405 svoj K	2687 ваш K	2765 K của bạn	2765 nhận tin qua K	2766 địa chỉ K	2796 điền K để nhận	2796 K để nhận bản tin	2796 tin nóng qua K	2797 mỗi sáng qua K	2797 qua K mỗi	2809 nhập K của bạn
emailed	867 K to you
emailing	745 get in touch by K
emailul	77 lasă-ne K	2170 introdu K	2171 pe K tău
embed	9 this K	779 to view this K
embedded	9 K content	9 K post
embora	2086 antes de ir K
empresas	1023 sin grandes K
emretti	2676 K
""", 'en': """
enable	724 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1205 sans K	1286 sans K
engagent	30 n'K que
engelleyici	2628 reklam K
engelleyicinizi	2627 reklam K
enig	43 K?
enjoyed	680 we hope you K this
enligt	2573 K
enquete	35 nossa K
ensisijaiseksi	1148 K lähteeksi	1148 K lähteeksesi
enter	563 strg+K	866 K your e-mail	2242 ctrl+K	2697 ctrl+K
entering	701 by K your email
enthalten	549 im abo K
entlang	605 hier K
entrada	79 na sua caixa de K	947 en tu bandeja de K	2098 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1596 K fine mese
entschied	608 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1270 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1965 hele K
epizodo	2460 K
epizodu	336 K	2338 K
""", 'eq': """
equipa	39 nossa K	2161 a nossa K
equipe	39 nossa K	2161 nossa K
equipo	1023 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	518 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	542 K angemeldet
erforderliche	21 K felder sind	493 K felder sind
erhalten	574 sie K in kürze
eri	42 K lì
erid	2277 K
erikoistoimittaja	1153 K
erkende	1918 K
erkender	450 K
erkendte	450 K
erkjente	1999 K
erreichen	563 K sie uns
erreichst	563 K du uns
error	795 spot an K
errors	795 spot any K
erschien	505 dieser text K zuerst	505 dieser artikel K zuerst	505 dieser beitrag K zuerst
erschienen	505 zuerst K auf
erstmals	601 text wurde K	601 artikel wurde K
ervaring	67 deel uw K	1888 deel je K	1888 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	560 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2160 K-nos
escreve	2130 K sobre	2130 K às	2130 K aos	2130 K para
escreveu	2163 K
escribe	77 K tu correo	984 K sobre
escribinos	38 K	67 K
escriptor	268 és K
escriptora	268 és K
escritor	984 es K
escritora	984 es K
escriu	38 K-nos	67 K-nos	291 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2160 K a
esimene	1066 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1286 offre d'K
estabas	42 K allí
estamos	1023 ya K en
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
ettertrykk	1952 K forbudt
etti	2676 diye rica K	2676 rica K
ettiler	2676 rica K
etwas	545 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2344 za # K	2407 od # K
euro	464 dann # K	607 ab # K	2407 za # K
euroa	1166 K/kk
eurolla	1166 K
""", 'ev': """
evenementen	1894 onze K
evening	17 every K
event	828 our free K	1861 ons K
events	828 our K
every	17 K week	701 in your inbox K	757 thank you to K	923 we read K	928 K gift
everyone	757 thank you to K who	757 thanks to K who	804 keep it free for K	876 free for K to read	876 open for K	876 open to K	876 free for K	927 K reading this
everything	927 K else we publish
evra	2465 za # K
evro	2465 za # K	2469 vsak K	2490 vsak K
""", 'ex': """
exclusief	1808 dit artikel is K	1810 K voor abonnees
exclusiva	940 nota K	1017 K para socios
exclusively	808 K for members
exclusivo	940 este artículo es K	940 contenido K para	941 este contenido es K	1017 K para socios	2093 este conteúdo é K	2093 este artigo é K	2094 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1285 notre K
existujeme	2412 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	929 K
explica	38 K'ns	67 K'ns	294 K	1025 K	2163 K
explicar	294 va K
explicat	2216 a K
explicou	2163 K
explique	1287 K
expliqueu	38 K-nos	67 K-nos
expressed	778 views K	778 opinions K	778 views and opinions K	778 views K are personal
external	9 K content	728 K content from
externe	9 contenu K	9 K inhoud	567 dieser K inhalt	592 K medien	1830 K inhoud
externen	9 K inhalt	9 K inhalte	491 K inhalt	524 alle K inhalte
externer	9 K inhalt	490 K inhalt von	524 anzeige K inhalte	524 K inhalt konnte
externes	9 contenus K
extracto	1012 un K de nuestra
""", 'fa': """
facebook	16 K	176 K	391 på K og twitter	562 unserer K-gruppe	567 inhalt von K	635 K	714 share on K	718 like us on K	718 find us on K	719 on K and twitter	719 on K, twitter	719 on twitter and K	962 en K y twitter	962 en K, twitter	962 en K y x	1222 sur K et twitter	1222 sur K, twitter	1539 su K e twitter	1825 op K en twitter	1825 op K, twitter	1887 onze K-groep	1937 på K og twitter	2107 no K e no	2107 no K, no	2512 på K och twitter	2710 K	2831 在K上
facebookgroep	1887 onze K
facebookie	16 K
facebookis	1041 K
facebookon	1420 K
facebooku	16 K	327 K	2328 K	2390 K	2450 K
facts	926 fund the K
factual	795 K error	795 K errors
faire	1187 K un don
fais	1284 je K un don
faisant	1195 en K un don
faisons	1271 K vivre un
faites	51 K comme eux	1187 K un don	1195 K un don	1246 K un don	1284 K-le lire	1284 K un geste
farci	1596 da K
fast	450 slog K	1999 slo K	2573 slog K
favor	680 small K to ask	680 a K to ask of you	680 we have a K to ask	930 small K
favoriete	1849 K bron	1895 K podcast-app
favoris	1251 K google	1251 K sur google
favorite	766 K source	1251 source K
favorites	1251 sources K
favoritos	989 tus K
favour	680 small K to ask	680 we have a K to ask	930 small K
favourite	766 K source
""", 'fe': """
fee	840 a K
feedback	536 ihr K	536 dein K	732 thanks for your K	732 thank you for your K
fehler	493 haben sie einen K
fehlerhinweis	493 K
fejsbuku	2328 K
felder	60 K mit stern
felelte	1456 K
felirat	1456 ez a K
feliratkozom	1402 K a hírlevélre
fellow	748 is a senior K	748 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1416 minden jog K
""", 'fi': """
fi	761 on ko-K
fields	60 K with a star
figyelmeztet	1456 K
figyelmeztetett	1456 K
filmer	40 bilder och K
finalul	2214 K lunii
finanzieren	456 wir K uns durch spenden	575 helfen sie uns, sie zu K	606 wir K uns
find	902 if you K
finden	555 zum thema K sie	555 aus der region K sie	555 mehr dazu K sie	598 K sie hier.	598 K sie hier:	598 K sie oben.
finder	421 K en fejl
findest	598 K du hier.
fined	929 K
finestra	1547 si apre in una nuova K
first	698 for the K year	698 for your K year
fizess	80 K elő	1453 K elő
fizessen	80 K elő	1401 K elő	1453 K elő
fizette	1443 hirdető K
""", 'fl': """
flere	448 K af dem
""", 'fo': """
fogalmazott	1456 K
folge	483 K uns	570 die ganze K	605 K uns
folgen	483 K sie uns	570 alle K des	600 google news K	600 bei google K	600 auf google K	605 K sie uns
folgt	483 K uns
follow	718 K us on	718 K us at	718 K him on x	718 K her on x	718 K them on x	718 K me on	718 K our live	718 K on x	732 notify me of K-up	926 K us on
folosim	2176 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	407 alle rettigheder K
fordert	608 K
forderte	608 K
foreslo	1999 K
foreslog	450 K
foretrukken	411 K kilde	1956 K kilde
foretrukket	1956 K kilde
foretrukne	411 K kilde	1956 K kilde
forint	1455 K
forinttal	1455 K
forklarede	450 K
forklarer	450 K	1999 K
forklarte	1999 K
former	758 is a K
fortalte	450 K	1999 K
fortell	67 K oss
forteller	1999 K
fortgesetzt	487 wird nach der anzeige K
fortsette	1997 for å K å grave
forward	49 K it	49 K this	900 did someone K	900 did a friend K
forwarded	900 if someone K	900 if somebody K	900 this email was K to you	900 this letter was K to you	900 K this email	900 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1852 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	593 uns ihre K	593 uns deine K
found	929 K that
founder	748 is the K
""", 'fr': """
fragen	549 K zum abo	549 K zu ihrem abo
fragt	608 K
fragte	608 K
fredag	17 hver K	17 varje K
free	70 ad-K	699 you have # K	701 sign up for our K	701 sign up to our K	701 get our K	705 our K app	705 our app is K	804 keep it K for all	804 keep this site K	876 made it K
freelance	746 is a K writer	748 is a K
freelancejournalist	415 er K	1891 is K
freiartikel	467 K
freier	510 ist K autor
freitag	17 jeden K
freiwillig	575 bezahlt wird K
freiwilligen	452 K beitrag
friday	17 every K
fridays	17 on K	869 sent K
friend	715 tell a K	804 become a K of the
frilansjournalist	1960 er K	2535 är K
""", 'fu': """
full	20 to read the K
functional	779 K cookies
fund	678 K our	685 help K our
funded	927 reader-K
fundet	421 K en fejl
fundraising	927 K deadline	930 K
funktionale	524 K cookies
funnet	1966 K feil	1966 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	608 K an
gabung	1470 K di kanal	1511 K di	1511 yuk K	1511 ayo K
galetes	271 fem servir K
ganze	555 lesen sie die K
ganzen	20 K text	461 den K text lesen	555 lesen sie den K
gave	1923 gi en K i dag	1923 gi en K nå	1924 gi en K	1996 gi en K til oss	1996 gi en K i dag	1996 gi en K nå	2000 K
gazetecidir	2642 K
gazetecilerimiz	2674 K
gazetecilik	2674 bağimsiz K	2674 K para	2674 iyi K
gazetemizi	2670 K
gazetesi	2642 K'nde yaziyor
""", 'ge': """
geaccepteerd	1830 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1892 inhoud is K
gebruiken	1830 wij K cookies	1830 we K cookies	1851 dit artikel K
gebruikt	1830 deze website K cookies	1830 deze site K cookies
gedetecteerd	1828 adblocker K
gedruckte	549 K zeitung? dann
gedruckten	549 abonnenten der K
gefallen	453 ihnen hat dieser artikel K	453 hat ihnen dieser artikel K	453 hat dir dieser artikel K
gefragt	608 K
gefunden	493 fehler im text K
gehen	453 bevor sie K
gekennzeichnete	487 mit einem symbol K
geladen	490 nicht K werden	524 inhalt konnte nicht K
gelesen	606 bis hierhin K	606 bis hierher K
gemaakte	1893 door ai K
gemeenteverslaggever	1913 is K
gemeinschaft	545 teil der K
genehmigung	506 ohne K
generated	755 summary was K	755 summary is K	755 summaries are K	755 key points were K	755 audio was K	755 voice is K	755 K using ai	755 K by ai	755 this audio is K
genererad	2538 ai-K
genereret	418 K af ai
generosity	926 your K
gengive	437 ikke tilladt at K
gengives	45 K	408 må ikke K
genossenschaft	606 unsere K	606 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1834 je e-mailadres wordt niet K	1883 artikel is eerder K op
gerekiyor	2668 üye olmaniz K
gern	605 wirf K
gerne	425 ja tak, jeg vil K	447 vil K høre fra dig	447 hører vi K
geschenk	602 K-abo
geschenkabo	602 K
geschickt	542 eine e-mail K
geschlossen	493 kommentare sind K
gesponsord	1906 artikel is K	1906 content is K
gewijzigd	1880 intussen K	1880 inmiddels K
gewinnspiel	529 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	539 die app K es	539 app K es
gift	678 make a K	884 a K of £#	884 a K of $#	884 a K of €#	885 a K of £#	885 a K of $#	885 a K of €#	885 your K of £#	885 your K of $#	926 your K	1800 met een K	1873 met jouw K	1873 met uw K
gifts	18 small K
giornale	1596 questo K	1596 il nostro K
giornalismo	1520 sostieni il K	1584 fare K costa	1596 il nostro K	1596 il K costa
giornalista	39 nostro K	1561 è K e	1561 è K de	1561 è K di	1561 è K del	1561 è K della	1561 è K dell'	1561 è K a	1561 è K per
giornalisti	39 nostri K	1596 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2659 K
gitmeden	2613 K önce
give	761 K what you can	926 K what you can	926 K if you can	926 euro you K
gives	864 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1953 kan ikke K
gjerne	1996 vil K høre fra deg
""", 'gl': """
glasajte	2353 K
glasila	2374 K
glasio	2374 K
glasujte	2353 K	2474 K
gledajte	2359 K nas	2480 K nas
glissez	1284 K une pièce
""", 'go': """
going	20 to keep K	857 keep us K	927 keep us K
gokken	83 wat kost K jou
google	176 K news	266 a K news	327 K news	341 K play	411 K news	483 auf K news	516 als quelle bei K	516 als quelle auf K	516 bei K öfter	516 auf K sehen	539 K play	561 K-suche	561 bei K	561 K news	561 auf K	635 K news	705 get it on K play	718 follow on K news	766 K news	766 star on K	766 source on K	835 when you search on K	835 in your K feed	989 en K news	1419 K-ben	1731 K news	1772 K ziņās	1772 K news	1849 vaker in K	1886 in K	1886 op K	1886 bij K	1956 K news	1956 som kilde på K	1970 app store og K play	1970 K play og app store	2018 nas w K news	2018 na K news	2038 K news	2185 pe K news	2328 K news	2390 K news	2404 K play	2450 K news	2531 K news	2531 som källa på K	2544 app store och K play	2544 K play och app store	2624 K news'te	2638 K news'te	2638 K'da bizi	2650 app store ve K play'den	2710 K news	2771 trên K news
gostou	2161 K desta	2161 K deste
govorila	2374 K
govorili	2374 K
govorio	2374 K
""", 'gr': """
gracias	18 K a ti	1023 K a ti
granskning	2571 sådan här K	2571 vår K	2571 oberoende K
granskningar	2571 våra K
granskningen	2571 den här K
gratis	464 wochen K	464 monat K	576 tage K	605 jetzt K	607 wochen K	940 crea tu cuenta K	947 recibe K	1022 recibe K	1024 prueba K	1513 K	1808 ontdek nu K	1808 krijg je ook K	1916 niet K	1974 dager K	1985 K sak igjen	1985 K saker igjen	1991 ingen K saker	2548 dagar K
gratisartiklar	15 K
gratuit	15 article K	1207 dernier article K	1285 ce site est K	2213 creează un cont K
gratuita	1597 prova K
gratuitas	15 matérias K	943 notas K	2128 matérias K
gratuite	15 articole K
gratuitement	1201 essayez K	1203 inscrivez-vous K	1211 recevez K
gratuiti	15 articoli K	1530 articoli K
gratuito	15 articolo K	1530 articolo K	2128 artigo K
gratuitos	15 artículos K	15 artigos K	944 artículos K	2128 artigos K
gratuits	15 articles K	1271 nos articles sont K
gridava	1598 K
gritaba	1025 K
gritava	2163 K
grupi	2360 viber K
grupo	2160 entre no K
""", 'gu': """
guglu	2328 K
guidelines	732 community K before	732 our community K
""", 'ha': """
haber	2674 bu K
haberdar	2651 ilk siz K olun	2651 K olun
haberi	2 K dinle	4 K	2670 bu K	2670 K size
haberler	2638 google K'de	2638 google K	2674 bütün K
haberlerimiz	2674 K
haberlerimizi	2670 K
hacemos	1013 lo que K
hacete	1022 K socio	1022 K socia
hafta	17 her K
haftalik	2675 K
haftanin	2670 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2657 ücretsiz haber K	2668 ücretsiz haber K
hakutulostesi	1148 google-K
halben	576 zum K preis
haluan	1163 kyllä kiitos, K
hangzik	1456 K
hashtag	62 K it
hatirlatti	2676 K
hatti	2641 ihbar K
hattimiz	2672 ihbar K	2672 whatsapp K	2672 haber K
hattimiza	39 K	2641 ihbar K	2672 whatsapp ihbar K	2672 ihbar K	2672 whatsapp K
haussa	1148 google-K
hauteur	1286 à la K de vos moyens
havi	1455 K #
havonta	1455 K
hay	2812 cho K
""", 'he': """
hear	771 we would like to K from you	771 we'd like to K from you	771 we'd love to K from you	771 we want to K from you	771 would love to K from you	926 we want to K from you	926 we'd love to K
heard	929 court K
hebben	1915 wij K je hulp nodig	1915 we K je steun nodig
hedder	450 K det i
heihin	51 liity K
hekelt	1918 K
hela	20 läsa K	20 läs K	2500 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	380 for at læse K	1926 for å lese K
helfen	452 K sie mit	605 K sie uns
helft	605 K uns
helloasso	1246 K
help	926 we need your K	926 K us do	926 will you K	926 K pay for	926 K if you can	926 K us pay	1847 K ons	1915 K ons
helpful	732 was this article K
her	1920 nå som du er K
here	678 sign up K	680 as long as you're K	680 now that you're K	832 sign up K	856 book K
herohero	370 na K
herpubliceren	45 K
herunterladen	476 app K
hetente	17 K	1455 K
heter	1999 K det i	2573 K det i
hette	2573 K det
hevder	1999 K
""", 'hi': """
hidden	60 email stays K
hier	598 gibt es K.
hierboven	1895 de video K
hieronder	1895 de reportage K	1895 het fragment K
hiervoor	1856 K zijn cookies nodig
hikayenizi	67 K bize
hilf	605 K uns
hilfe	591 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	452 K sie
hinweis	563 geben sie uns einen K	563 gib uns einen K	593 einen K
hinweise	518 K zu diesem	518 K nehmen wir	518 K für uns	536 K auf fehler
hirdette	1456 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	268 és K
historiadora	268 és K
historie	67 del din K
historien	429 læse hele K	1244 est K
historienne	1244 est K
historier	445 vores K	445 flere K	448 vores K	448 gode K
hittat	2541 K fel	2541 K ett fel
""", 'hj': """
hjelp	1963 K av ki	1963 K av ai	1987 K av ki	1987 K av ai	1996 K oss
hjelper	1996 ditt bidrag K
""", 'hl': """
hlasem	337 ai K
hlasujte	354 K	2417 K
""", 'ho': """
holder	445 læsere, der K
hoofd	1852 is K van
hoofdredacteur	1852 is K	1891 is adjunct-K
hoogleraar	1852 is K
""", 'hu': """
hubungi	38 K kami	1511 K kami
huikkaa	1185 K
huikkasi	1185 K
huusi	1185 K
huusivat	1185 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	374 nu K du er her
""", 'id': """
iddia	2676 K etti
ideal	1917 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1201 K-vous pour	1284 K-vous
""", 'if': """
ifade	2676 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	461 mit K abo
ihren	606 lebt von K
ihtiyacimiz	2673 yardiminiza K	2673 desteğinize K
""", 'ik': """
ikkunassa	1185 luki K
iklan	11 K	70 tanpa K
ikuti	1470 K kami	1511 K kami
""", 'il': """
ilanlari	2646 iş K
ilimitado	941 acceso K	2094 acesso K
ilk	2675 K ay
illimitato	1528 accesso K
ilmainen	1170 K tunnus
ilmaisia	1178 K juttuja
ilmoitti	1185 K
ilmoitukset	14 K	1161 K
iltakirje	1164 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1514 K
imbuhnya	1514 K
immobilienmarkt	529 unserem K
importa	1022 tu opinión nos K
importante	2160 sua opinião é K
impozit	2202 din K către	2215 % din K
impozitul	2202 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	615 στο K σας	701 sent to your K	701 right to your K	701 into your K	701 check your K to	801 in your K at #	801 in your K by #	867 in your K	867 to your K	868 in your K	868 to your K	926 your K	1497 di K anda	1497 ke K anda	1583 nella tua K	1813 in je K	2314 u vaš K
inchiesta	53 mesi a questa K	1596 questa K
inchieste	1596 le nostre K
ind	24 log K	383 log K for at	445 log K med
indbakke	79 i din K	385 i din K
indbakken	79 i K	386 i K
independen	1512 jurnalisme K
independence	927 our editorial K
independencia	1023 nuestra K
independent	292 periodisme K	685 support K journalism	926 support K journalism	927 K journalism	2214 jurnalism K	2214 jurnalismul K
independente	2161 jornalismo K
independently	815 we K	815 editors K	815 K selected by our	815 K chosen by our
independents	292 mitjans K
independiente	1023 periodismo K	1023 prensa K
independientes	1013 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1596 giornalismo K	1596 informazione K
indipendenti	1584 rimanere K	1584 restare K
indipendenza	1596 la nostra K
indiquez	77 K votre adresse
indirin	2650 app store ve google play'den K	2659 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	505 dpa-K
infolettre	78 l'K	78 notre K	1210 notre K	1285 notre K
informace	346 K najdete
informasjonskapsler	1941 bruker K	1962 K
informatie	1851 K over dit
information	728 to store and/or access K on a device	728 for more K see our privacy	1248 lettre d'K	1248 lettres d'K	1285 K libre
informationen	506 mit K der	518 K zu diesem fall	584 mit K von
informations	1221 suivez les K sur
informativa	1545 K sulla privacy	1596 la nostra K
informazione	1584 l'K di qualità ha un costo	1595 sostieni l'K	1596 K libera	1596 l'K di qualità
informou	2163 K
infos	579 alle K zum
ingen	71 K spam	427 uden dig K	427 K rig ejer	1973 uten deg, K	2547 utan dig K
inget	71 K spam
ingevoegde	1856 K post
ingezonden	43 K brief	43 K brieven	1855 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1437 K cikke maradt	1437 K cikkei	1437 K cikked maradt	1442 K cikk maradt	1450 nincs több K cikke
inhalt	9 dieser K	9 diesen K	461 dieser K ist nur für	524 dieser K wird von	524 um den K	567 K von x	592 diesen K zu sehen	592 ein K von
inhalte	9 externe K	491 externe K
inhalts	9 dieses K	567 laden des K
inhoud	9 deze K	1830 om deze K te	1856 bevat K van	1856 K te zien
iniciar	970 debes K sesión
initialement	1241 article publié K	1279 cet article a été K
inkorg	79 i din K	2505 i din K	2505 till din K
inkorgen	79 i K	2546 direkt i K
inloggen	21 K om een reactie	24 K	1915 je moet nog even K
innan	2494 K du går
innboks	79 i din K
innboksen	79 i K	1932 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1819 meldingen K	1828 javascript K
inschrijving	1871 K te bevestigen	1914 bevestig je K	1914 bevestig uw K
inscreva	2085 K-se	2097 K-se na nossa	2097 K-se em nossa
inscrever	2097 ao se K
inscription	1210 votre K a bien été	1210 K est confirmée	1210 confirmer votre K
inscrit	1203 déjà K
inscrivant	1211 en vous K
inscrivez	77 K votre adresse	1187 K-vous	1210 K-vous à notre
insegna	1561 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2216 a K
insisted	929 K
instagram	16 K	176 K	391 på facebook og K	483 ob whatsapp, K	484 auf facebook, K	484 auf K, facebook	484 auf facebook und K	484 auf facebook oder K	567 inhalt von K	635 K	718 follow him on K	718 follow her on K	718 follow them on K	719 on K, facebook	719 on K and facebook	1222 sur facebook et K	1539 su facebook e K	1825 op facebook en K	1825 op facebook, K	1937 på facebook og K	2512 på facebook och K	2643 K'da takip	2710 K
instagrame	2390 K	2390 facebooku a K
instagramie	16 K	2019 na facebooku i K
instagramis	1041 K
instagramon	1420 K
instagramu	16 K	327 K	2328 K	2450 K
instale	2100 K a app
install	705 K our app
installeer	1868 K de app
installez	1284 K-la
installiert	572 die app K
instellingen	1892 cookie-K
integritetspolicy	2516 K
intelektas	1738 dirbtinis K
intelekto	1738 dirbtinio K	1753 dirbtinio K
intelektu	1778 mākslīgo K	1793 mākslīgo K
inteligence	351 pomocí umělé K	2471 s pomočjo umetne K
inteligencie	2414 pomocou umelej K
inteligencije	2350 uz pomoć umjetne K	2350 pomoću umjetne K	2350 uz pomoć veštačke K	2350 pomoću veštačke K	2350 uz pomoć vještačke K
inteligenciou	2414 umelou K
inteligencji	2061 z pomocą sztucznej K	2061 przy użyciu sztucznej K
inteligenco	2471 z umetno K
intelligencia	1425 mesterséges K készítette	1425 mesterséges K fordította	1425 mesterséges K segítségével	1444 mesterséges K segítségével
intelligens	418 med kunstig K	418 af kunstig K	418 fra kunstig K	418 kunstig K (ai)	438 hjælp af kunstig K	1963 med kunstig K	1963 av kunstig K	1987 hjelp av kunstig K	2538 med artificiell K	2538 av artificiell K	2560 hjälp av artificiell K
intelligenz	591 mithilfe künstlicher K
interdite	1279 diffusion K
interdites	1279 diffusion K
interessiert	563 ihre geschichte K
interview	570 das K in voller
introdu	77 K adresa de email	2170 K adresa
introduce	77 K tu correo
invest	926 K in local news
investigaciones	1023 nuestras K
investigador	268 és K	984 es K	2130 é K
investigadora	268 és K	984 es K	2130 é K
investigando	1013 seguir K
investigant	292 continuar K
investigate	770 we should K
investigation	53 months on this K	53 weeks on this K	821 this K	927 this K	1285 cette K
investigations	770 our K team	770 our K desk	927 our K
investigative	748 is an K
investigativteam	518 K
inviamo	57 ti K	57 vi K
inviata	1561 è K
inviato	1561 è K
invitame	54 K un café	54 K a un café
invite	1287 K
invitent	1287 K
involved	815 not K in the
""", 'ip': """
iphone	705 our K app
iptal	2659 K edin
""", 'ir': """
iratkozz	1404 K fel	1453 K fel ingyen
iratkozzon	1404 K fel	1453 K fel ingyen
""", 'is': """
iscrive	1583 ci si K qui
iscrivendoti	1532 K
iscriversi	1583 K qui
iscriverti	1583 per K clicca	1595 clicca qui per K
iscriviti	1516 K	1532 K alla nostra	1532 K gratis	1532 K al nostro	1583 K qui	1595 K qui
iscrizione	1533 annullare l'K	1583 la tua K è	1583 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1456 K el
ismerte	1456 K el
issue	828 back K
issues	828 back K
istakao	2374 K
istakla	2374 K
istaknula	2374 K
istaknuo	2374 K
istedi	2676 K
istediler	2676 K
""", 'it': """
itiraf	2676 K etti
""", 'iz': """
izjavila	2374 K
izjavio	2374 K
izlasi	1795 K visu
izleyin	2659 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1917 per K
jahr	607 im K	607 pro K
jahresabo	602 K
jakoon	49 laita K
janela	2115 abre em nova K
jar	761 tip K
jaunumi	1796 mūsu K	1799 K
jaunumiem	1764 piesakies K	1783 K	1795 piesakies K
jaunumus	1783 K
javascript	311 povolte K	311 zapněte K	394 aktivér K	394 slå K til	488 K in ihrem browser	488 aktivieren sie K	488 K benötigt	724 please enable K	724 requires K	724 K is disabled	724 K is required	724 turn on K	724 K is not available	724 enable K in your browser	724 K must be enabled	724 needs K	965 activa K	965 habilita K	965 habilitar K	965 activar K	1136 salli K	1136 ota K käyttöön	1225 activer K	1225 activez K	1225 K est désactivé	1225 nécessite K	1302 אפשרו K	1473 aktifkan K	1542 abilitare K	1542 abilita K	1542 attiva K	1542 attivare K	1828 schakel K in	1940 aktiver K	1940 slå på K	2022 włącz K	2022 włącz obsługę K	2110 ative o K	2110 habilite o K	2110 ativar K	2176 activați K	2239 включите K	2515 aktivera K	2515 slå på K	2694 увімкніть K	2773 bật K
javasolta	1456 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2329 K nam	2329 K nam se	2329 K se našem	2329 K se našoj	2371 K nam	2371 K nam se	2371 K se našem	2451 K nam	2489 K se nam
""", 'je': """
jederzeit	464 K kündbar	469 widerruf K	469 abmeldung K	470 K abmelden	542 K wieder abmelden	574 abmeldung ist K	607 K kündbar
jednou	17 K týdně
jefa	984 es K de
jefe	984 es K de
jegyezte	1456 K meg
jelas	1514 K
jelasnya	1514 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1448 K most
jelentkezzen	24 K	1401 K be a	1448 K most
jelezze	1453 K nekünk
jetzt	461 K im abo	603 K im shop	605 teste K
""", 'jo': """
jobbar	2538 K med ai
join	762 K for	926 K us on
jornal	2161 nosso K	2161 somos um K
jornalismo	2089 apoie o K	2152 K de qualidade tem um custo	2152 presente ao K	2160 apoie o K	2161 nosso K	2161 K de qualidade	2161 fazer K
jornalista	2130 é K formada	2130 é K formado	2130 é K do	2130 é K da	2130 é K no	2130 é K na	2130 é K e
jornalistas	2161 nossos K
joukkoon	51 liity K
journal	1285 notre K
journalism	685 support our K	685 support the K you rely on	804 keep our K free	808 access to all our K	808 access to all of our K	926 support quality K	926 support local K	927 our K	927 fearless K	927 K like this
journalisme	1192 soutenez un K	1284 soutenez le K
journalismi	1183 riippumaton K	1183 K maksaa	1183 hyvä K
journalismia	1183 K
journalismimme	1183 K
journalismus	456 unterstützen sie unabhängigen K	456 unterstütze unabhängigen K	456 für unseren K	575 freien K	606 unser K	606 unseren K	606 unabhängigen K	606 unabhängiger K	606 gut gemachten K	606 gut gemachtem K	606 frei zugänglichen K	606 frei zugänglicher K	606 guten K	606 freien K
journalist	39 vores K	39 vår K	415 er K på	415 er K hos	415 er K ved	415 er K i	510 ist freier K	510 ist K	520 arbeitet seit # als K	746 is a freelance K	748 is a K	772 K	1852 is K	1852 is freelance K	1891 werkt als K	1913 is schrijver en K	1913 is K en	1960 er K i	1960 er K på	1960 er K og	2535 är K på	2535 är K och
journalistar	39 våre K
journaliste	39 notre K	1244 est K	1244 K au	1244 K à	1244 K pour
journalisten	1916 onze K
journalister	39 vores K	39 våre K	448 vores K	1997 våre K	2571 våra K
journalistes	39 nos K	1270 nos K	1271 payer nos K	1285 nos K
journalistiek	1804 steun onze K	1899 goede K kost	1899 K kost	1916 onze K
journalistik	377 støt vores K	377 støt uafhængig K	448 vores K	448 uafhængig K	448 K koster	448 kritisk K	448 fri K	2497 stöd vår K	2497 stöd oberoende K	2571 vår K	2571 oberoende K	2571 granskande K	2571 bra K	2571 fri K
journalistikk	1923 støtt vår K	1923 støtt uavhengig K	1997 vår K	1997 uavhengig K	1997 kritisk K	1997 god K	1997 fri K
journalistin	510 ist freie K	510 ist K	520 arbeitet seit # als K
journalists	927 our K	927 we, the K
journaux	1283 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1185 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1487 adalah K	1512 K kami
jurnalism	2214 facem K
jurnalisme	1498 dukung K	1512 K kami
jurnalismul	2201 K de calitate costă	2213 susține K	2214 K nostru
jurnalist	2187 este K
just	884 K £#	884 K $#	884 K €#
jutjubu	2328 K
jutro	17 svako K	17 vsako K
juttu	1126 lue koko K	1183 tämä K
juttujamme	1183 K
juttuvinkki	38 lähetä K	67 lähetä K	1182 lähetä K
jutun	20 koko K	1180 tämän K
jutusta	1183 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1861 nu K voor	1861 je K voor
kabul	2676 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1183 K jutut
kaitstud	1031 kõik õigused K
kakor	2529 K på	2537 K
kami	1511 beri tahu K	1512 tim K
kanaal	1916 ons K
kanal	448 vores K	1470 ikuti K	1512 K kami	1997 vår K	2571 vår K
kanale	2018 na naszym K
kanaliga	1041 meie K
kanalimiz	2674 K
kanalimiza	2624 K abone	2639 whatsapp K	2639 telegram K	2639 youtube K
kanalimizi	2639 whatsapp K
kanalina	2639 whatsapp K	2639 telegram K
kanalini	2639 whatsapp K	2639 telegram K
kanavaamme	1149 K
kanavalle	1149 whatsapp-K	1149 telegram-K
kanavamme	1149 whatsapp-K	1183 K
karte	9 diese K	567 laden der K
karya	1512 K kami
kasutamine	1038 K ilma
kata	1514 K
katanya	1514 K
katil	51 sen de K
katilin	51 siz de K	2659 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2663 reklam verenin K
kavom	54 časti me K
kaydetti	2676 K
kaydolun	2673 K
kaynak	2638 tercih edilen K
kaynaklara	2638 tercih ettiğiniz K
kazala	2374 K
kazanin	2659 K
kazao	2374 K
""", 'kd': """
kdykoli	371 zrušit K
""", 'ke': """
kebijakan	1474 K privasi	1474 K cookie
kedvenc	1419 google K
keelatud	1038 loata on K
keep	857 help us K	926 help us K	926 help K our
keeps	864 our app K you
kehotettiin	1185 K
kehotti	1185 K
kehottivat	1185 K
kehotus	1185 kuului K
kein	549 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1453 K minket
kernpunkte	568 die K
kertoi	1185 K
kertoivat	1185 K
kertoo	1185 K
kesti	2676 ceza K
ketentuan	1474 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1963 med K	1963 av K
kielletty	1175 ilman lupaa on K
kiitos	1182 K kun luet
kinnitas	1067 K
kiosque	1283 en K
kiosques	1283 en K
kirakatban	1456 állt a K
kirim	1511 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1182 K sisään
kirjeenvaihtaja	1153 K
kirjoita	38 K meille	67 K meille
kirjoitti	1185 K
kirjoittivat	1185 K
kirjuta	38 K meile	67 K meile	1064 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1067 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1166 €/K	1184 /K
""", 'kl': """
klaagt	1918 K
klagade	2573 K
klagar	2573 K
klagede	450 K
klagen	1918 K
klager	450 K	1999 K
klaget	1999 K
klagt	608 K
kleine	453 haben wir eine K bitte
klical	2492 je K
klicka	2545 genom att K på
klicken	570 K sie auf play	570 auf play K
klikke	1971 ved å K på
klikom	2343 K na	2464 s K na	2464 s K
klimaatverslaggever	1891 is K
klummeskribent	415 er K
""", 'kn': """
know	825 let us K
""", 'ko': """
kogu	1064 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1487 adalah K
kolumnist	510 ist K	1043 K	2330 je K	2452 je K	2535 är K
kolumnista	2330 je K
kolumnistica	2330 je K
kolumnistin	510 ist K
kolumnistka	2452 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1495 tulis K anda	1495 di kolom K
komentara	2341 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2341 biste K
komentarisanje	6 za K
komentarjev	2462 brisanja K	2462 izbris K	2462 brisanje K
komentarji	2462 K izražajo	2462 K ne izražajo	2462 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2025 aby dodać K	2048 zostaw K
komentarzach	85 w K	2035 w K	2035 w K pod
komentarzu	85 w K	2035 w K
komentator	1495 tanggung jawab K
komentirajo	2462 K lahko
komentirali	2341 biste K
komentiranje	6 za K
komentirate	2462 K lahko
kommentar	538 K wird	538 ihr K	538 dein K
kommentarbereich	85 im K
kommentare	85 in die K	494 um K zu	538 K zu diesem	538 K werden	606 schreibt mir in die K	606 schreib mir in die K	606 schreibt uns in die K
kommentaren	85 in den K	494 in den K
kommentarerna	85 i K	2520 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	399 i K	1944 i K	1967 stenger K	1967 meninger i K
kommentarfunktion	494 K
kommentarsporet	85 i K	422 i K
kommentator	415 er politisk K	415 er K	1960 er K i	1960 er K og	1960 er politisk K	2535 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2518 för att K
kommentere	6 for at K	6 for å K	397 for at K	1943 for å K
kommentieren	6 um zu K	6 K zu können	493 um zu K	493 probleme beim K	493 K sie diesen	493 K sie den	494 nicht mehr K	538 K
kommentiert	494 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	542 K per mail	542 K per e-mail
komunikat	2083 taki K
kondigde	1918 K
koneellisesti	1156 K
konferenci	334 naši K
konferenciju	2336 našu K
konferenciu	2398 našu K
konferenco	2458 našo K
kongress	529 jetzt zum K
konstaterade	2573 K
konstaterar	2573 K
kontakt	38 K os	38 K oss	447 K os	1996 K oss
kontakta	38 K oss	2570 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2329 K nas	2329 K redakciju
kontaktowej	2039 skrzynki K
kontaktujte	328 K redakci	328 K nás	328 K autora	2391 K redakciu	2391 K nás
konten	9 K ini
kontingent	467 haben ihr K
konto	383 opret en K for	447 opret en K	2080 załóż K	2503 skapa ett K för	2570 skapa ett K och	2570 skapa ett K här
kontributor	1487 adalah K
konzern	546 kein K	606 kein K
kopeerimine	1038 K ilma
kopieras	2552 får inte K	2552 får ej K
kopieres	1952 kan ikke K uten
kopiering	407 K er ikke tilladt	2552 K utan
kopijuoti	1730 K, platinti
kopiointi	1145 luvaton K	1145 K ilman lupaa
kopyalanamaz	2634 izinsiz K
koresponden	1487 adalah K
korespondentas	1735 K
korespondente	1775 K
korespondentem	2040 jest K
korespondents	1775 K
korrekt	2541 ska vara K
korrekta	2541 ska vara K
korrekturhinweis	536 K
korrekturhinweise	536 K
korrespondent	415 er K	510 ist K	519 als K	519 seit # K	1043 K	1960 er K	2535 är K
korrespondentin	510 ist K	519 als K	519 seit # K
korting	1876 K op je eerste	1876 K op het eerste
korzystamy	2022 K z plików cookie
kostenlos	464 wochen K	464 monat K	469 K per mail	575 lesen alle K	576 tage K	576 tage lang K	607 K testen
kostenlose	15 K artikel	467 noch zwei K	467 noch # K
kostenlosen	467 noch einen K	467 K artikel gelesen	469 unseren K newsletter	469 unserem K newsletter	469 unserer K newsletter	469 den K newsletter	586 K konto	586 K account
kostenloser	467 K artikel
kostenpflichtig	461 dieser artikel ist K
koster	448 K penge
kostnadsfritt	2548 en månad K
""", 'kr': """
krevde	1999 K
kritik	536 lob oder K
kritiker	2535 är K och
kritiserar	2573 K
kritiserer	450 K	1999 K
kritisieren	608 K
kritisiert	608 K
kritizuje	372 K
kronor	2572 K
krzyczeli	2083 K
""", 'ku': """
kullan	2627 çerez K
kullanilamaz	2634 izinsiz K
kullanilmaktadir	2627 çerez K	2627 çerezler K
kullanilmasi	2634 izinsiz K yasaktir	2663 izin alinmadan K
kullaniyoruz	2627 çerezleri K	2627 çerezler K
kulttuuritoimittaja	1153 K
kulturredakteur	595 ist K
kulturredakteurin	595 ist K
kulturressort	519 leitet das K
kulturskribent	2535 är K
kumppanimme	1136 me ja K
kun	428 for K #	1974 for K #
kunne	448 K du lide
kunnen	50 leden K
kunt	1912 geef wat je K
kurzfassung	511 K
kutunuza	2620 posta K
kutunuzda	79 posta K
kuukaudessa	1184 K
kuukausi	1126 kokeile K	1166 K #	1182 kokeile K
kuukausilahjoituksella	1165 K
kuulutas	1067 K
kuus	1066 K
kuvailee	1185 K
kuvasi	40 K
""", 'kv': """
kviz	2339 naš K	2461 naš K
kvizu	2339 našem K	2461 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1185 K
""", 'l': """
l	293 K'any
""", 'la': """
laadi	1064 K alla
laat	1888 K het ons
laatste	1824 volg het K nieuws
ladattavissa	1162 sovellus on K
ladda	2507 K ner vår app	2570 K ner vår
lade	475 K die app
laden	475 K sie die app	476 app K	592 die karte zu K	592 das video zu K
lage	1997 K mer
laget	51 bli med på K
lahjoituksesi	1165 K auttaa	1182 K
lahjoitus	1165 tee K	1182 tee K	1186 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1284 K-nous votre
lamenta	1025 K	1598 K	2163 K
lamentano	1598 K
lamentou	2163 K
lance	1287 K
landing	867 K in your inbox
langganan	1497 K buletin	1511 K sekarang	1515 K
lanjutkan	1500 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1452 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	1933 K ned vår app	1996 K ned
later	791 check back K
latest	843 the K on this story
laukeliai	21 būtini K
lauloivat	1185 K
laut	608 K
lavoro	1596 il nostro K
lawyers	927 our K
""", 'le': """
leave	701 one click to K	866 K your e-mail	866 K us your e-mail	901 K a clap	926 K us a tip	926 K a tip
lecteur	9 ce K	1257 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1271 par des K comme vous	1285 nos K
lectoras	36 nuestras K	1023 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1023 nuestros K	1023 gracias a sus K
lectors	18 gràcies als K	292 els nostres K
lectrices	1285 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	748 is a senior K	748 is a K
ledarskribent	415 er K	2535 är K
leden	1873 door onze K	1916 onze K
lederskribent	415 er K
leernos	1022 gracias por K
leestijd	0 K
legfontosabb	1452 K írásait
legge	1598 si K
leggere	1526 per K tutto
lehti	80 tilaa K
lei	2215 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	510 ist K
leiterin	510 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2152 K que nos apoiam	2161 nossos K	2161 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2163 K
lengkap	20 artikel K	1500 membaca artikel K
lesarinnlegg	43 K
lese	1975 du kan K mer	1975 kan du K mer
lesedauer	0 K
lesen	461 im abo K	461 K sie mit plus	467 % noch zu K	475 in der app K	555 mehr dazu K sie	598 K sie hier.	605 danke fürs K
leser	1996 takk for at du K
leserabend	529 K	569 unseren K
leserbrev	43 K	1961 K
leserbrief	43 K	494 K
leserbriefe	43 K	494 K an	536 K
lesere	36 våre K	1997 våre K
leserfinanziert	606 K
leserinnen	36 unsere K	606 unsere K	606 unseren K
leserinnlegg	43 K	1961 K
lesern	606 ihren K
leserne	18 takket være K	1973 K våre
lesernes	18 K bidrag	1997 K bidrag
leserreise	569 K
leserreisen	529 unsere K	529 unseren K	569 K
leserumfrage	35 unserer K
leserzuschriften	536 K
lesetid	0 K
lesezeit	0 K
letno	2491 K
lets	864 our app K you
letter	735 send a K
letters	43 K desk	43 K page	43 the K editor	735 K to the editor	735 send K	795 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1584 solo grazie ai nostri K	1596 i nostri K
lettre	78 notre K	1285 notre K
lettrici	1596 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1016 para seguir K	1016 quieres seguir K	1016 sigue K con	1016 y sigue K	1022 sigue K sin
lezen	20 meer K
lezers	36 onze K	1916 onze K
lezersaanbieding	1894 onze K
lezersactie	1894 onze K
lezersavond	1861 onze K	1894 onze gratis K
lezersevenement	1861 ons K
lezersreis	1861 onze K
lezersreizen	1861 onze K
""", 'li': """
libovolnou	371 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1810 al K
lidem	18 díky K	370 díky K
liens	74 nos K	1261 via nos K	1261 par nos K
liest	598 K du hier.
lietotni	1781 K
lignes	1271 qui lisent ces K
liitu	1064 K meie
liituge	51 K
like	927 work K this
liked	927 K what you read
liker	1997 K du det vi
limit	691 read without K	699 free K
limitat	259 accés il·K
limits	691 read without K
line	38 our tips K	67 our tips K	770 our tip K	903 our tip K	903 our tips K
link	714 copy the K	810 read it for free with this K
links	74 über diese K	74 onze K	723 some K on this page	723 some of the K on	861 K here	861 K on this page	861 K in this post	861 K on this site	861 our K	861 our shop K	861 my K	861 these K	861 one of our K	861 one of my K
liputan	1512 K kami
lire	20 pour K cet	1287 peut-on K
lisas	1067 K
lisens	47 K cc	47 cc-K
list	872 join our K	872 not on the K yet	872 not on our K
listen	0 min K	718 K back here	718 K to us live	756 prefer to K	756 rather K
listeners	883 K like you
listening	756 K time
live	828 our K	828 K q&a	889 see them K
liveblog	555 im K	555 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	932 si has K hasta aquí
llegint	286 per seguir K
""", 'lo': """
local	927 keep K news
log	24 K in	1808 K in om	1808 K in of
logg	24 K inn	1929 K inn for å	1994 K inn med	1996 K inn for
logga	24 K in	2503 K in för att	2567 K in med
logge	586 K dich ein
logged	21 must be K in to post	691 you must be K in to	732 you must be K in to
loggen	586 K sie sich ein
logget	397 du skal være K ind
login	24 faça K	2093 faça K para	2160 faça K
lokalredakteur	595 ist K
lokalredakteurin	595 ist K
lokalredaktion	519 leitet die K
look	927 our new K
lovade	2573 K
love	919 you K
lovede	450 K
""", 'lu': """
lubas	1067 K
luetaan	1180 juttu K
lugeda	1028 et edasi K
lugejad	1065 meie K
lugemiseks	1028 edasi K
luisteren	1895 artikel ook K
luisterversie	2 K
lukeaksesi	1126 K koko	1126 kirjaudu sisään K
lukemaan	1182 pääset K
lukemista	1182 jatka K
lukijamme	1183 K
lukijasta	1180 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1165 K tukea	1183 K tuella
lukittu	1178 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1126 K
lunar	2215 K
lunes	17 cada K
lupasi	1185 K
lupasivat	1185 K
""", 'ly': """
lyder	450 K	1999 K	2573 K
lydversion	2 K
lyssnar	2540 K på poddar
""", 'ma': """
maand	1810 deze K nog	1917 per K
maandelijks	1810 K opzegbaar	1917 K
mach	51 . K mit	605 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	452 K sie mit	606 was wir K
macht	605 K mit
made	680 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	305 váš e-K	342 svůj e-K	649 το e-K σας	866 put your e-K	866 type your e-K	868 by e-K	1403 e-K cím	1888 K ons	1888 K dan	1915 K ons	2050 swój e-K	2098 no seu e-K	2200 pe e-K	2230 ваш e-K	2315 na vaš e-K	2343 svoj e-K	2343 na e-K	2379 váš e-K	2379 svoj e-K	2379 na váš e-K	2405 svoj e-K	2687 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1813 je e-K	1871 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	386 din e-K	397 din e-K vil ikke	447 din K
mailben	1446 legjobb cikkei e-K	1446 cikkei e-K	1446 hírei e-K
mailbox	79 in je K	79 in uw K	867 in your K	1813 in je K	1813 in uw K	1813 in jouw K
maile	2379 vašom e-K
mailed	867 e-K to you	867 K to you
mailedbe	79 az e-K
mailing	872 join our K list	872 join the K list	872 on our K list
mailom	2405 správy e-K
mailovou	342 e-K adresu
mailowy	2050 adres K
mailt	1453 írjon e-K
mailu	79 do e-K	304 přímo do e-K	2379 do vášho e-K
mailul	2171 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1183 ilman K
mainos	11 K
mainostaja	1175 maksanut K
mainosten	1137 K esto
majhno	2490 smo K
make	926 will you K a
maken	1916 wij K
maksumuuri	1186 K
maksuton	1170 K tunnus
maksuttomat	1170 K artikkelit
maltilla	83 pelaa K
mamio	2374 K
manade	2573 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2152 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	524 K-cookies	779 K cookies
marketingcookies	417 K	1856 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1464 kotak K anda
masukkan	1464 K email
matched	761 K dollar	804 gift will be K	882 will be K	882 is being K	882 are being K	882 be K	882 K until
material	506 mit K der	506 mit K von	749 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2257 K	2258 K.ru
""", 'md': """
md	428 kr./K	449 kr/K
""", 'me': """
me	2258 t.K	2711 t.K
meaning	879 if you've been K to	879 if you have been K to
medarbetare	2535 är K på	2535 är K i
meddelade	2573 K
meddelte	450 K
medewerker	1852 is K van
medgav	2573 K
mediach	2070 naszych K
medio	1023 este K
medlem	80 bliv K	80 bli K	447 bliv K	1996 bli K	2570 bli K
mee	51 . doe K	51 . doe ook K
meie	1065 K töö
meil	1064 aita K
meile	1064 saada K
meilile	1060 sinu K
meille	38 kerro K	67 kerro K	1182 lähetä K	1182 kerro K
meinen	493 was K sie dazu
meint	608 K
meinte	608 K
meinung	30 K der	43 anderer K	493 sagen sie uns ihre K	523 K des autors
mejl	2315 na vaš K	2315 vašu K	2343 svoj K	2343 na K	2505 i din K	2505 till din K
mejla	38 K oss	67 K oss	2570 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2570 din K
mejlen	79 i K	2505 direkt i K
mektuplari	43 okur K
melalui	1498 dukung kami K
melanjutkan	1461 untuk K membaca	1500 untuk K membaca
meld	1996 K deg på her
meldde	1918 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	563 K dich bei uns	605 K dich an	1931 K deg av når	1971 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	452 K sie sich an	461 K sie sich an, um	461 bitte K sie sich an	563 K sie sich bei uns	605 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1869 krijg een K bij	1869 ontvang een K bij
meldingen	14 K	1819 schakel K in	1819 zet K aan	1819 ontvang K	1869 krijg K	1915 zet K aan
meldt	1918 K
meldte	1999 K
membaca	1500 untuk terus K	1500 untuk K berita ini	1511 daftar untuk K
member	50 as a K you	678 become a K	761 become a K	808 not a K?
memberikan	1495 K komentar
members	18 our K	36 our K	50 K can	691 is for K only	691 K-only story	836 paying K	876 thanks to our K	883 K like you	927 our K
membership	878 consider a K
membiayai	1498 K kami
membro	2160 torne-se K
membru	80 devino K
membutuhkan	1511 kami K dukungan
memuat	45 K ulang
menar	2573 K
mencionanos	62 K
mendaftar	1497 dengan K, anda
mendapat	1508 K komisi
mendapatkan	1508 K komisi	1511 daftar untuk K
mener	450 K	1996 hva K du	1999 K
menerbitkan	45 K ulang
menerima	1488 K cookie	1508 K komisi	1511 daftar untuk K
mengambil	1509 dilarang K	1509 dilarang keras K
mengandung	1495 komentar yang K
mengatakan	1514 K
menggandakan	1509 dilarang K
menggunakan	1474 K cookie
mengirimkan	57 kami K
mengutip	1481 dilarang K
meninggalkan	1495 K komentar
menit	0 K baca
mensais	2162 K
mensuales	1024 K
mensuel	1246 un don K	1271 un soutien K	1286 K
mention	62 K @
mentionnez	62 K-moi
menurut	1514 K
menyalin	1509 dilarang K
menyatakan	1514 K
merch	786 our K
merci	1284 K de nous
mere	429 kan du læse K	429 du kan læse K	429 kan læse K om
merkezimiz	2674 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	293 al K	1024 al K	1024 por K
mese	1597 al K
mesec	2344 prvi K	2373 prvi K	2465 prvi K	2465 na K	2491 na K	2491 prvi K
meses	1016 K por #
mesiac	2407 prvý K	2432 za K	2432 prvý K
message	38 K us	67 K us	680 a K from our editor
messagerie	1230 votre adresse de K ne sera pas
messengera	2038 K
messengeri	2390 K
messengerju	2450 K
messengeru	327 K
messengerze	2038 K
metus	1757 per K
mewakili	1509 tidak K redaksi
""", 'mi': """
mi	1778 ar K
mielipidekirjoitus	43 K
miembro	1022 hazte K
mig	62 tag K på
mij	62 tag K
mille	1584 # per K
milliardaire	1271 à aucun K
minggu	1513 per K
mingguan	1497 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1406 kövess K	1453 kövess K	1453 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	808 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1913 is K
misiniz	2617 zaten abone K
missen	1912 wat je kunt K
mission	927 our K
mistake	795 spot a K	795 report a K	902 when we learn of a K	902 when we make a K	902 if we have made a K
mitdiskutieren	6 K	538 K
mitgeteilt	608 K
mitglied	80 werden sie K	80 werde K	605 werden sie K	605 werde K	605 jetzt K werden
mitglieder	50 K können	464 nur für K	549 angebots für K	606 unsere K
mithilfe	591 K von ki
mitteilungen	14 push-K	479 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2344 prvi K	2373 prvi K
""", 'mn': """
mnd	1974 kr/K	1998 kr/K
""", 'mo': """
mobile	705 on your K app	705 our K app
mobilen	423 direkte på K	1968 nyheter rett på K	1968 rett på K	2542 nyheter direkt i K	2542 direkt i K
mobilepay	447 K til #	447 K på #	447 K #	447 K et
modalidad	1024 K premium
moderador	2115 não serão aprovados pelo K
moderados	2115 serão K antes
moderated	732 comments are K	732 pre-K
moderowane	2048 są K
mogelijk	1915 maak het volgende K
mois	1286 par K
moittii	1185 K
molbu	2326 imamo malu K	2326 malu K
molila	2374 K
molili	2374 K
molio	2374 K
monat	549 einen K für	549 K für nur	607 im K	607 pro K
monate	576 # K lang
monatlich	607 K
monday	17 every K
mondays	869 sent K
mondogatta	1456 K
mondta	1456 K
montag	17 jeden K
month	691 try a K for	691 try it for a K	698 for the first K	698 for your first K	884 £# a K	884 $# a K	884 €# a K	928 a K	928 per K	928 every K	928 each K
monthly	761 one-off or K	808 reached your K limit	857 K gift	926 become a K	926 give K	928 K
months	53 K on this story	691 K for $#	698 for the first # K	698 for the first three K
morgen	17 jeden K	17 am K	17 hver K	426 hver K i din	545 uns auch K
morgenbrevet	1972 K
morgon	17 varje K
morgonbrevet	2546 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1285 nos K
""", 'mu': """
muhabiri	2642 gazetesi K
muhabiridir	2642 K
muhabirimize	39 K	2640 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2670 K
muistutti	1185 K
mukaan	1182 lähde K	1182 tule K	1185 K
multato	1598 ha K
multou	2163 K
mums	1795 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	1888 mail K
nabiralnik	79 v vaš K	2438 v vaš K
nabiralniku	2438 v vašem K	2464 vašem K
nachdruck	505 K verboten	560 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	475 aktuelle K aufs handy	476 K-app	479 push-K	555 weitere K finden sie	555 mehr K finden sie	579 K des tages	579 alle K zum
nadaljevanje	2437 za K branja	2466 K spodaj
nadaljuje	2466 K pod oglasom	2466 K spodaj
nadaljujte	2437 K branje
nadie	1023 K nos dice
naglasila	2374 K
naglasio	2374 K
najdete	346 další články K
najnowsze	2010 otrzymuj K
namenite	2469 K nam
napis	2083 taki K
napisz	38 K do nas	67 K do nas	2026 K do nas	2039 K do nas	2071 K:	2071 K na	2080 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2437 če želite brati K
napsal	372 K
napsala	372 K
narrated	756 is K by an ai	756 is K by ai
naslov	2438 na vaš e-K	2438 svoj e-K	2464 svoj e-K	2464 svoj e-poštni K
nastavak	2311 za K čitanja	2345 K ispod	2345 K teksta
nastavili	2311 da biste K čitanje
nastavite	2311 K čitanje	2313 K čitati
nastavlja	2345 K ispod	2345 K nakon
naszego	2044 K sklepu	2047 K quizu
naszej	2081 K pracy
naszym	2080 zostań K
naujienas	1742 K telefone	1743 K el. paštu	1754 mūsų K
naujienose	1731 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	965 tu K no soporta	965 su K no soporta	2110 seu K não suporta
navela	2374 K
naveo	2374 K
navigateur	10 votre K	21 dans le K pour mon prochain	1225 votre K ne supporte pas	1225 votre K n'est pas
navodi	2374 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	932 K pedirte	935 K tu apoyo	1022 K tu ayuda	1022 K de ti	1022 te K
necessariamente	2133 não reflete K a opinião	2133 não refletem K a opinião
necessaris	21 camps K
necessitem	291 et K
nechajte	77 K nám svoj e-mail
nechcete	359 K přijít o	2422 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1800 K nu een
neighbors	883 K like you
neighbours	883 K like you
nell	1535 apri K'app
nella	79 K tua mail	1533 K tua mail
nendega	51 liitu K
neodvisni	2490 K mediji	2490 smo K
neodvisno	2489 podprite K
neophodna	21 K polja
neovisni	2372 ostanemo K
neovisno	2371 podržite K
nepriklausoma	1756 K žurnalistika
nesutinkate	43 K
netiquette	493 beachten sie die K	1547 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1940 dette K bruker
neue	572 die K app
neuen	475 hier geht es zur K
neukunden	549 nur für K
neuvoi	1185 K
neuvoivat	1185 K
neuvoo	1185 K
neuvottiin	1185 K
never	71 K spam
news	476 K-app	579 alle K zum	579 alle K zu	705 K app for	748 is a K	770 K tip
newsblog	555 im K	555 unserem K
newsdesk	39 our K	39 the K
newsis	1040 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	192 K	282 la nostra K	343 K	370 náš K	373 K	469 unseren K	469 unserem K	469 unserer K	469 K bestellen	469 K richtig	473 K an	473 K von	473 zum K	473 täglichen K	514 K	542 K erhalten	542 K empfangen	542 unser K	542 der K über	542 der K für	574 unser abend-K	574 unser morgen-K	574 unser K	574 K ist kostenlos	605 K an	606 unser K	606 unseren K	606 unserem K	606 dieser K	609 K	615 εγγραφείτε στο K	615 εγγραφή στο K	615 το K μας	615 γραφτείτε στο K	615 στο K των	615 στο K του	615 στο K της	673 εγγραφείτε στο K	673 γραφτείτε στο K	674 το K μας	677 K	701 sign up for our K	701 sign up to our K	701 sign up for the K	701 subscribe to our K	701 join our K	701 get our K	701 our K here	701 receive our K	701 our daily K	701 our weekly K	701 our morning K	760 K	801 K soon	853 from our saturday K	900 this K was forwarded to you	900 forwarded this K	908 reply to this K	927 our K	930 K	947 suscríbete a la K	947 apúntate a la K	947 nuestra K	1012 suscribite al K	1023 nuestra K	1026 K	1210 inscrivez-vous à la K	1210 abonnez-vous à la K	1210 notre K	1270 vous adresser sa K	1285 notre K	1285 cette K	1288 K	1464 K kami	1464 langganan K	1512 K kami	1532 iscriviti alla K	1532 la nostra K	1583 le nostre K	1596 la nostra K	1596 questa K	1599 K	2010 zapisz się na K	2010 nasz K	2052 K	2081 nasz K	2084 K	2097 assine a K	2097 nossa K	2151 esta é a edição da K	2151 esta é uma edição da K	2161 nossa K	2164 K	2170 abonează-te la K	2170 abonați-vă la K	2170 înscrie-te la K	2213 înscrie-te la K	2217 K	2314 naš dnevni K	2324 K	2371 prijavite se na K	2372 naš K	2375 K	2406 K	2431 náš K	2434 K	2446 K
newslettera	78 naszego K	78 do K	78 odber K	2010 zapisz się do K	2010 naszego K	2052 K	2081 naszego K	2324 K	2379 odber K	2406 K	2431 nášho K
newsletterem	2081 naszym K
newsletters	701 K may contain info about	760 K	927 our K	930 K	1210 nos K	1210 recevoir les K	1285 nos K	1288 K
newsletteru	78 odběr K	343 K
newsletterul	78 K nostru	2170 K nostru	2200 abonează-te la K	2213 înscrie-te la K	2214 K nostru
newslettery	343 K	2406 K
newsletterze	2052 K
newslettre	2406 K
newson	1419 google K
newspaper	927 our K
newsroom	38 contact our K	67 contact our K	815 not by the K	825 tell our K	825 our K	843 stories from our K	843 more from our K	927 our K	927 non-profit K	927 this K
newsticker	555 unserem K
next	828 our K	857 help pay for the K	857 pay for the K one
nezavisni	2372 K mediji	2372 ostanemo K
nezavisno	2371 podržite K
""", 'ng': """
ngay	2809 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2008 K dostęp
niets	1846 K uit deze	1907 K van deze site
nieuws	1816 K-app	1849 google K	1851 K of een tip	1887 app je K	1903 al het K over	1903 al het K uit	1914 K in je mail
nieuwsbrief	78 de K	78 onze K	1813 onze K	1814 dagelijkse K	1814 wekelijkse K	1848 K	1916 onze K	1916 deze K	1919 K
nieuwsbrieven	1813 onze K	1848 K	1916 onze K	1919 K
nieuwsbron	1886 favoriete K
nieuwsquiz	1896 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2324 K	2371 prijavite se na K	2372 naš K
""", 'no': """
nombreux	1271 plus nous serons K
nonprofit	927 K newsroom	927 K news outlet
nosaltres	38 contacta amb K
nosotros	1022 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2089 apoie K	2089 apoie o K	2100 baixe K app	2100 no K app	2160 apoie K	2160 apoie o K	2160 siga o K	2160 entre no K	2161 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	292 la K feina	1535 nella K app	1596 la K app
nostre	292 el K canal
nostri	74 K link
nostro	35 K quiz	1596 il K sito	1596 che il K
nota	20 leer esta K	1016 para leer esta K
notice	902 if you K
noticia	1023 esta K
noticias	989 en google K	989 tu fuente de K
notificaciones	14 las K	955 activa las K	955 activar K	956 recibir K
notifications	14 K	709 turn on K	709 turn on desktop K	709 would like to send you K	709 K from this site	710 enable K	710 allow K	710 receive K	1216 activer les K	1216 activez les K	1216 autoriser les K
notifiche	14 le K
notified	701 sign up to be K	710 get K
notifikace	341 K
notifikasi	14 K	1466 dapatkan K	1468 aktifkan K	1511 nyalakan K
notifikation	423 K
notifikationer	14 K	423 K
notify	710 K me of	710 K me when	732 K me of new posts
notis	2542 K
notiser	14 K	2542 K	2542 push-K
notre	35 K quiz	1285 K site
nouvelle	1230 ouvre dans une K fenêtre
novice	2438 na naše K	2438 na e-K	2446 e-K	2464 na e-K	2490 naše K
novinar	2330 je K	2330 , K	2330 - K	2452 je K	2452 , K	2452 - K
novinari	2372 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2490 naši K
novinarju	39 našemu K	2451 pišite K
novinarka	2330 je K	2330 , K	2330 - K	2452 je K	2452 , K	2452 - K
novinarki	2451 pišite K
novinarstvo	2372 nezavisno K	2372 neovisno K	2372 naše K	2490 neodvisno K
novinaru	39 našem K
noviniek	2379 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	952 en K app	1022 únete a K	1023 K app	1023 K web
nuestras	1023 K redes
nuestro	35 K quiz	64 K espejo	935 apoya K	960 únete a K canal	1022 apoya K	1022 únete a K	1022 recibe K	1023 K canal	1023 K medio	1023 K sitio	1023 K equipo
nuestros	74 K enlaces	967 K socios	1023 K socios
numer	2082 K krs
nunca	1023 más que K
nuotraukas	40 K ir vaizdo
nur	549 abo für K
""", 'ny': """
nyheder	411 google K	445 vores K
nyhedsbrev	78 vores K	385 vores K	385 tilmeld dig K	426 K	447 tilmeld dig K	448 vores K	451 K
nyhedsbreve	385 vores K	448 vores K
nyhedsbrevet	78 K	385 få K	426 K	447 tilmeld dig K
nyhetene	1968 K rett på mobilen	1994 K våre
nyheter	1956 google K	2531 google K	2567 våra K
nyheterna	2511 följ K	2542 K direkt i mobilen
nyhetsbrev	78 vårt K	1931 vårt K	1931 våre K	1931 meld deg på K	1931 abonner på K	1972 K	1996 meld deg på K	1997 vårt K	1997 våre K	2000 K	2505 vårt K	2505 våra K	2505 anmäl dig till K	2546 K	2570 anmäl dig till K	2571 vårt K	2571 våra K	2574 K
nyhetsbrevet	78 K	1931 få K	1972 K	1996 meld deg på K	2546 K	2570 anmäl dig till K
nyilatkozta	1456 K
nyt	1177 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1547 i campi K
obchode	2398 našom K
oberoende	2570 stöd K
objasnila	2374 K
objasnili	2374 K
objasnio	2374 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2341 K komentara
obligatoires	21 champs K sont	1230 les champs K
obligatori	1547 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	970 los campos K
obligatoriska	21 K fält	2518 K fält
obligatoriske	21 K felt	1943 K felt
obratite	2329 K nam se	2329 K se našem
obrigado	2160 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	319 další šíření K	356 ke všemu K	2407 celému K
obserwuj	2018 K nas na	2018 K nas w	2080 K nas
obvestila	14 K	2438 na K
""", 'oc': """
occupa	1561 si K di
ochtend	17 elke K	1871 elke K het
""", 'od': """
od	2344 K # €	2407 K # €	2465 K # €
odbieraj	2074 K
odcinek	2045 K
odcinka	2045 K
oddajte	2474 K svoj glas
odejdete	296 než K
odete	2326 prije nego što K	2326 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2374 K
odgovorio	2374 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2448 preden K
odoberajte	2427 K
odobrenja	2363 bez K
odomknite	2378 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2093 K este artigo
off	38 tip us K	67 tip us K	928 one-K
offert	1203 vous est K	1286 mois K
offrez	54 K-moi un café	1281 K-le	1281 K-la	1284 K-lui	1284 K-nous
offrici	1595 K un
offrimi	54 K un caffè	1595 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2372 bez K
oglasov	70 brez K	2490 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2617 K devam etmek için
okurlarimiz	36 K	2674 K
okurlarimizin	2654 K desteğiyle	2674 K
okurlarin	2654 K desteği olmadan
okuyun	2659 K
""", 'ol': """
olarak	50 abone K	2618 abone K	2640 bize anonim K
olmayanlara	2668 abone K
olun	80 üye K	2673 üye K
olursunuz	2659 kabul etmiş K
olvassa	1432 K tovább
""", 'om': """
omiljene	2327 K izvore
omiljeni	2327 K izvor
""", 'on': """
onafhankelijk	1873 wij K	1873 we K
onafhankelijke	1804 steun K journalistiek	1915 steun K	1916 K journalistiek
onafhankelijkheid	1916 onze K
onbeperkt	1808 lees K	1808 K lezen	1810 K toegang	1876 K digitaal
ondersteunt	1828 je browser K	1828 uw browser K
onderzoek	1916 dit K
onderzoeken	1916 onze K
onderzoeksjournalist	1852 is K
onderzoeksredacteur	1891 is K
onderzoeksredactie	39 onze K	1851 onze K
one	926 make a K-time	926 will you be K of
oneens	43 K?
online	569 unser K-shop	786 our K shop	786 our K store	828 our free K	828 our K event	888 in our K shop
onlineshop	529 im K bestellen
only	884 K £#	884 K $#	884 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1850 app K
ontdek	1915 K nu
ontvang	1813 K onze	1814 K elke
onze	84 in K app	84 via K app	84 met K app	1816 K app	1851 tip voor K	1916 K app
""", 'oo': """
oordeelde	1918 K
""", 'op': """
opakoval	372 K
opakovala	372 K
opakuje	372 K
open	705 K in app	705 K in the app	876 left it K	1816 K in app
opfordrede	450 K
ophavsretsloven	407 beskyttet af K
ophavsretten	407 K tilhører
opiniestuk	1855 ingezonden K
opinion	30 K of	732 have an K on this
opinions	30 K of
oplyser	450 K
oplyste	450 K
opmerking	1851 tip of K	1851 vraag of K	1851 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2492 K
oppfordret	1999 K
opphavsrettslig	1952 K beskyttet
opplyser	1999 K
opplyste	1999 K
opportunities	911 equal K employer
opportunity	911 equal K employer	911 equal-K employer
opprett	1929 K en konto for	1996 K en konto
opsiger	428 indtil du K
opublikowany	22 nie zostanie K	2025 twój adres e-mail nie zostanie K
opzegbaar	1917 K
""", 'or': """
ordenou	2163 K
ordinato	1598 ha K
ordnete	608 K an
organizatori	2374 pozivaju K
organizatorzy	2083 zapraszają K
original	749 read the K article	1279 lire l'article K
originally	749 this article was K published on	749 this story was K published on	749 this story K appeared	749 this article K appeared	749 K published at	817 story was K published by	817 story was K published on	817 story was K published in the	817 article was K published by	817 article was K published in our
originalment	290 es va publicar K a	290 es va publicar K en	290 publicat K a
originalmente	981 este artículo fue publicado K	982 publicado K en	2127 publicado K em	2159 publicado K no	2159 publicado K na
originariamente	1558 articolo pubblicato K	1591 pubblicato K in
ortaklarimiz	2627 biz ve K
ortsseite	555 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2311 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2083 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2074 K
otsustas	1067 K
""", 'ou': """
our	758 is K
""", 'ov': """
ovdje	2326 kad ste već K
overblikket	426 K hver dag	426 K hver morgen
overgenomen	45 K
overname	1846 K zonder
overnemen	45 K	1883 dit artikel K
oversikten	1972 få K
overview	822 this K
overzicht	1893 dit K
ovisi	2371 K o vama
""", 'ow': """
owner	927 has no K	927 have no K
""", 'oy': """
oynat	2659 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2391 K sa nám	2430 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1745 jūsų parama K
padroni	1584 non ha K	1596 senza K	1596 libera da K
pagar	54 K um café	2160 ajude a K
page	828 our jobs K
paghi	1595 K un'ora
pago	1026 muro de K
pague	54 me K um café	54 K-me um café	2129 K-nos um café
pahoitteli	1185 K
paid	723 we get K if you buy	723 we may be K
paikalla	42 olitko K
paikkaa	1177 hae K
pakolliset	21 K kentät
palautetta	1182 anna K
palus	1067 K
palusid	1067 K
palvelusta	1155 ulkoisesta K	1155 upotus K
panaszolta	1456 K
pandangan	1509 tidak mewakili K	1509 K pribadi penulis
paparnya	1514 K
paper	758 is the K's
par	1286 K an
parama	1755 jūsų K	1759 K
parancsolta	1456 K
parceiros	2112 nós e os nossos K	2161 nossos K
paremkite	1745 K mus	1755 K mus
parlez	38 K-nous	67 K-nous
part	750 no K of this
partager	1281 articles à K	1281 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2085 faça K e
partecipato	1574 non ha K alla stesura
parteispende	609 K
partenaires	1227 nos K et nous	1227 nous et nos K	1285 nos K
participar	971 para K
participez	1187 K à
participou	2142 não K da produção	2142 não K na produção
partilhada	2137 uma publicação K por
partilhe	25 K-o
partir	1189 avant de K	2162 a K de # euros
partner	74 K-links	490 wir und unsere K	559 von unserem K	1545 i nostri K	2515 vi och våra K
partnere	394 vi og vores K	1940 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1433 K
partnerlinks	37 K	74 K
partnerom	2345 u suradnji s K	2345 u saradnji sa K
partners	559 anzeige eines K	728 we and our K	927 our K	1830 wij en onze K	1916 onze K
partnership	750 was produced in K with
partnerske	74 K poveznice	2345 K poveznice	2466 K povezave
partnerskie	2056 linki K
partnerzy	2022 my i nasi K	2022 nasi zaufani K
pasak	1758 K
pasakojo	1758 K
pasidalinkite	49 K
pass	49 K it on	715 K this on
passende	576 sie das K abo
passendes	576 sie ihr K abo
patreon	199 в K	761 on K	761 our K	2734 на K
patron	685 become a K of	926 become a K
patronem	2059 zostań naszym K	2080 zostań K
patroni	2081 nasi K
patronite	2059 na K	2081 na K
paying	876 thanks to our K
paypal	545 per K
paywall	546 K	606 ohne K	609 K	876 without a K	927 we have no K	927 we do not have a K	930 K	1288 K	1599 K	2164 K
paywalls	930 K
""", 'pe': """
pe	2215 K an
peatoimetaja	1043 K
pedimos	1022 te K ayuda
pedirte	932 tenemos un favor que K
pediu	2163 K
peiling	35 onze K	1896 onze K
pelanggan	50 K dapat	50 K bisa	1462 khusus K	1500 untuk K	1512 K kami	1515 K
pembaca	18 berkat K	43 surat K	1512 K kami
pendant	1286 K un mois
pendapat	1509 K pribadi penulis
peneliti	1487 adalah K
pengar	2571 kostar K
penger	1997 koster K
pentru	2201 fără niciun cost K tine
penulis	1487 adalah K
people	18 thanks to K like	804 funded by K like you	883 K like you
pequeno	2086 um K favor a pedir
per	1998 K år	2572 K år
peramban	10 K anda
percent	699 # K left to read
perfil	2106 siga nosso K
periodisme	291 dona suport al K	292 el nostre K	292 fent K	292 fem K
periodismo	935 apoya el K	1013 hacer un K	1022 apoya el K	1022 colabora con el K	1023 nuestro K	1023 K de calidad	1023 hacemos K	1023 haciendo K
periodista	39 nuestro K	39 nuestra K	268 és K	984 es K
periodistas	39 nuestros K	1012 nuestros K	1023 nuestros K
periodistes	292 els nostres K
perjantaisin	17 K
permanencia	1024 sin K
permission	749 reproduced here with K	749 reproduced with K	764 written K	764 prior K	765 without K	779 K to load	779 K before anything is loaded	817 K to reuse this
perskaitykite	1755 K visą
personal	778 views are K
personale	2177 datele tale K
personales	967 datos K serán
personas	1013 K como tú	1022 K como tú
persondatapolitik	395 K
personenbezogene	491 K daten
personnelles	1228 vos données K
personoplysninger	395 dine K
personopplysninger	1941 K
personuppgifter	2516 dina K
personverninnstillinger	1962 K
perspausdinti	45 K
pertama	1513 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2130 é K
pesquisadora	2130 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2374 K
""", 'ph': """
phone	718 news to your K
photographer	772 staff K
photos	40 your K	40 vos K	40 tes K	786 K from this story	786 K from this event
""", 'pi': """
pictures	40 your K
pide	1025 K
piebilda	1798 K
piece	820 this K	927 this K
pierwszy	2082 K miesiąc
pievienojieties	51 K
pirmas	1757 K mėnuo
pisala	2374 K je
pisalo	2374 K je
pisao	2374 K je
pisz	2071 K na
pitala	2374 K
pitali	2374 K
pitao	2374 K
pitch	678 K in	761 K in
pitching	926 consider K in
pix	2129 um K	2162 K
""", 'pj': """
pjevali	2374 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1953 vær varsom-K
plakatens	1966 vær varsom-K
plats	42 var du på K
plattform	606 unsere K
player	9 this K
please	51 K join them	67 K tell us	691 K log in to	714 K share this	762 K help	921 K tell us about	921 K tell us how	921 K tell us your	926 K chip in	926 K give	926 K help if	926 K give if
pleide	1999 K
pliki	2041 bez zgody na K
plusartikelen	1916 K
plusartikels	1808 gratis K	1916 K
""", 'po': """
pobierz	2080 K naszą
poche	1268 dans votre K
podaj	77 K swój e-mail
podatkov	2464 obdelavo osebnih K
podatku	2004 przekaż #% K	2059 #% K	2059 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	336 K	420 K-app	448 vores K	513 den K können sie	513 den K kannst du	513 unseren K	606 unser K	606 unseren K	643 K	674 το K μας	754 follow the K	927 our K	1023 nuestro K	1285 notre K	1512 K kami	1596 il nostro K	1895 op de K	1916 onze K	1965 hører K	2045 K	2081 nasz K	2161 nosso K	2338 K	2372 naš K	2400 K	2431 náš K	2460 K	2648 K'i	2648 K'imizi
podcasta	2338 K	2460 K
podcastapp	420 K	1895 favoriete K
podcaste	34 našom K
podcasten	420 K	1965 K
podcastimiz	2674 K
podcastimizi	34 K
podcastimme	34 K	1183 K
podcastov	2400 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	420 hvor du lytter til K	420 hvor du hører K	513 wo es K gibt	570 folgen des K	570 folge des K	643 K	754 wherever you get your K	754 wherever you listen to K	754 wherever you get K
podcastu	34 naszego K	34 našem K	336 K	2045 K	2338 K	2400 K	2460 K
podcastul	34 K nostru	2214 K nostru
podcastunk	1454 K
podcastunkban	34 K
podcasty	336 K	370 naše K	2045 K	2400 K
podd	34 vår K	2571 vår K
poddapp	2540 K
poddar	34 våra K	2540 K finns
podden	2540 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2152 sua ajuda K
poden	50 els socis K
poderemos	2152 a sua ajuda K	2160 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	1965 hører K	1997 vår K	2338 K	2460 K	2490 naš K
podkasta	2338 K	2460 K
podkastapp	1965 K
podkasten	1965 K
podkastu	2338 K	2460 K
podle	372 K
podotkl	372 K
podpora	369 vaše K	2430 vaša K	2489 vaša K
podpore	2431 vďaka K	2469 brez vaše K	2490 brez vaše K
podporo	2489 vašo K
podporte	2412 K	2430 K nás	2430 K našu
podpory	349 bez vaší K	370 bez vaší K	2412 bez vašej K	2431 bez vašej K
podprite	2469 K	2489 K nas	2489 K naše
podremos	1022 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2071 K nas
points	822 the bullet K	822 these bullet K	822 the key K above
pokutoval	372 K
policy	728 our cookie K
politica	2177 K de cookie
political	748 is a K	748 is the K editor
politicieni	2201 nu depinde de K
politika	2627 çerez K
politikasi	2628 gizlilik K
politikredakteur	595 ist K
politikredakteurin	595 ist K
politikressort	519 leitet das K
politikwissenschaftler	510 ist K
politologue	1244 est K
poll	35 our K	732 vote in our K	732 take our K	1896 onze K
polub	2018 K nas na
pomagajte	2489 K nam
pomocou	2414 K ai
pomozite	2348 K nam	2371 K nam
pomozte	369 K nám
ponavlja	2374 K
ponavljao	2374 K
ponctuel	1246 un don K
ponovno	45 K objavi
pop	678 K your
poprosil	372 K
poprosila	372 K
por	2156 um ano K #
poradil	372 K
portal	2081 nasz K	2372 naš K	2490 naš K
portalu	2055 na naszym K	2055 w naszym K
posez	1284 K-la à	1284 K-nous
posible	18 hace K
posielajte	2391 K nám
posielame	57 vám K
positions	786 our open K
poslechnout	337 si můžete K
posljednji	2357 K besplatni članak
posredujte	49 K
possible	283 ajuda a fer K	292 ajuda a fer K
post	20 rest of this K	79 på e-K	779 to view this K	779 to see this K	815 this is a paid K	820 this K	927 this K	1856 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2506 din e-K	2518 din e-K kommer inte
postadresse	60 e-K vises ikke	1932 din e-K	1943 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2371 K član	2489 K član	2489 K naročnik
postanizda	79 e-K	2652 her sabah e-K	2652 e-K	2666 e-K
postaw	54 K mi kawę	54 K kawę	2080 K nam	2080 K mi	2080 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	469 in dein K	469 in deinem K	469 direkt ins K	473 in ihrem K	473 in ihr K
postkasti	1051 otse K
postkastis	1051 iga hommik sinu K	1051 sinu K
posts	15 free K	58 new K by mail
potrebna	2371 K nam je
potrebujeme	2430 K vašu podporu
potrebujemo	2454 za ogled K	2489 K vašo
potremo	1584 aiuto K	1595 con il tuo aiuto K
potrivit	2216 K
potrzebujemy	2004 K twojego wsparcia	2080 K twojej pomocy	2080 K twojego wsparcia
pound	926 K you give
pourboire	1247 un K
poursuivez	1201 K votre lecture
poursuivre	1201 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2433 K	2492 je K
povedala	2433 K	2492 je K
povestit	2216 a K
povikao	2374 K
powered	926 K by you
powerful	927 hold the K to account
powiadomienia	14 K	2014 włącz K	2014 chcesz otrzymywać K	2015 K push
powiedzieli	2083 K
powtarza	2083 K
pozele	40 K tale
pozivala	2374 K
pozivali	2374 K
pozivao	2374 K
poznamenal	372 K
poznamenala	372 K
pozvala	2374 K
pozvao	2374 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1834 K mee	1915 K mee
praca	2081 nasza K
pracujte	334 K s námi	2398 K s nami
prati	2359 K nas na
pratite	2371 K nas
pravi	2492 K
precisa	2085 K de você	2160 K de si
precisamos	2086 K da sua ajuda	2089 K do seu apoio	2160 K da sua ajuda
precisato	1598 ha K
preciso	2116 é K estar logado
precizat	2216 a K
prednostne	2449 K vire
prednostni	2449 K vir
prednostnih	2449 K virov
prednostnim	2449 K virom
predplatitelia	50 K môžu	2420 len K	2420 iba K	2420 nájdu K	2420 prečítajú K	2434 K
predvajanje	2454 K videa
preferate	2185 sursele tale K
preferences	728 your cookie K	831 cookie K	831 privacy K
preferida	266 font K	989 fuente K	2134 fonte K
preferidas	989 fuentes K	2134 fontes K
preferides	266 fonts K
preferido	989 medio K
preferidos	989 medios K
preferirane	2327 K izvore
preferirani	2327 K izvor
preferiranih	2327 K izvora
preferita	1538 fonte K su google	1564 fonte K
preferite	1564 fonti K
preferowane	2037 K źródło	2037 K źródła
preferowanego	2037 K źródła
preferowanych	2037 K źródeł
preferowanym	2037 K źródłem
preferred	718 K source on google	766 K source	835 K sources
preglednik	10 vaš K
prehratie	2394 K videa
prejemajte	2438 K vsako	2486 K
prejemati	2479 želite K
prejmite	2486 K
preklinjao	2374 K
prelua	45 K
preluarea	2184 K textelor
preluat	45 K
prema	2374 K
premier	1205 le K mois	1286 le K mois
premium	1876 toegang tot alle K
premoderated	732 K
prenesite	2489 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2500 bli K	2500 redan K	2501 som K	2567 en K	2570 bli K
prenumeranter	50 K kan	2500 endast för K	2558 är för K	2558 bara K	2558 endast K	2571 våra K	2574 K
prenumerata	1759 K
prenumeration	2574 K
prenumerationen	2505 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1751 tik K
prenumeratoriams	1720 tik K	1751 tekstas skirtas K	1751 straipsnis skirtas K
prenumeratorzy	50 K mogą	2067 tylko K
prenumerera	80 K	2500 K för att	2505 K på nyhetsbrev	2545 genom att K	2570 K på vårt
prenumeruojate	1720 jau K
prenumeruokite	80 K	1755 K
preostanek	2437 K članka
presenteie	2093 K
prethodnog	2363 bez K odobrenja
pretplata	2375 K
pretplati	2343 hvala na K
pretplatite	80 K se	2311 K se već od	2371 K se
pretplatnici	50 K mogu	2356 samo K	2375 K
pretplatnicima	2311 dostupan samo K	2311 dostupan je samo K	2311 dostupan je K	2311 dostupno samo K	2323 samo K	2356 samo K
pretplatnik	50 kao K	80 postanite K	2311 već ste K	2371 postanite K
pretplatnike	2311 dostupan samo za K	2323 samo za K
pretplatu	2312 već imate K	2344 uz K	2344 K	2365 uz K
preuzeti	45 K
preuzimanje	2322 zabranjeno K	2347 zabranjeno K	2347 zabranjeno je K
preuzmite	2371 K našu
preventing	724 browser extension is K
preview	836 free K
price	928 the K of a
pridaj	51 K sa
pridajte	51 K sa	2423 K si nás	2430 K sa k nám
prihvatate	2343 prijavom K
prijavi	24 K se	2343 hvala na K
prijavili	2343 hvala što ste se K
prijavite	24 K se	2371 K se na naš	2371 K se na naše	2489 K se na
prijavo	2464 s K se	2464 s K na	2464 hvala za K
prijavom	2343 K se slažete	2343 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2449 K vir
priljubljene	2449 K vire
priljubljeni	2449 K vir
prima	2215 K lună
primajte	2364 K
primate	2358 želite da K
primati	2358 želite K
primeiro	2162 K mês
primer	293 el K mes	1024 el K mes
primo	1597 il K mese
principles	749 the thomson reuters trust K
print	714 click to K	923 will not K your	923 won't K your
prioriterad	2531 K källa
pripojte	51 K sa
pripomenul	2433 K
prisijunkite	24 K	51 K	1755 K prie mūsų
prispejte	2412 K	2430 K	2430 K aj vy
prispevek	2490 ta K
privacidad	968 política de K	1023 nuestra política de K
privacidade	2113 política de K
privacitat	271 política de K
privacy	728 see our K policy	728 to our K policy and terms	728 and the google K policy	927 our K policy
privacybeleid	1830 ons K	1871 ga je akkoord met het K
privacyverklaring	1832 K
private	60 your email will stay K
privatlivspolitik	395 K
priznaje	2374 K
priznal	2433 K
priznala	2374 K
priznao	2374 K
probe	602 K-abo
probeabo	452 K	461 wochen im K	602 K	602 das K
probeer	1915 K nu	1915 K een maand
proberen	1917 gratis K
processing	728 consent to the K
prochains	1285 nos K articles
prodavnici	2336 našoj K
produce	804 not free to K	804 not cheap to K
produced	815 K by our brand
proefabonnement	1810 K	1915 neem een K	1917 K
profesor	984 es K	2187 este K
profesora	984 es K
professeur	1244 est K
professeure	1244 est K
professionista	1561 è giornalista K	1561 giornalista K
professor	268 és K	510 ist K	748 is a K	748 is an assistant K	2130 é K
professora	268 és K	2130 é K
professore	1561 è K
professoressa	1561 è K
professorin	510 ist K
profilazione	1544 i cookie di K
profitez	1187 K de	1201 K de nos offres
prohibida	982 queda K
proibida	2127 é K a
project	1265 trust K
promis	2216 a K	2216 au K
promise	926 K never to
propustite	2358 ne K
prosbu	296 máme na vás K	296 máme malou K	2387 máme malú K	2387 malú K
proseguire	1587 per K la lettura
prosil	372 K
prosila	372 K
prosili	372 K	2083 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2083 K
protejate	2209 K de dreptul de autor
provalo	1525 K gratis	1595 K gratis
provided	728 content K by a third party	779 contains content K by
provision	487 erhalten wir eine K	487 eine kleine K	559 bekommen wir eine K	559 eine K vom	581 K
provisions	487 K-links
provisionslinks	581 K
prozent	550 K rabatt
przedruk	45 K	2057 K za zgodą
przedrukujcie	45 K
przegap	2069 nie K
przekonuje	2083 K
przetisknout	45 K
przetwarzanie	2023 K danych osobowych
przez	2061 K ai
przycisk	2050 klikając K
przyznaje	2083 K
""", 'ps': """
psal	372 K
psala	372 K
""", 'pt': """
ptal	372 K se
ptala	372 K se
ptali	372 K se
ptaly	372 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1547 prima di K un commento
pubblicato	22 non sarà K	1547 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2115 o seu endereço de e-mail não será K
publicat	2209 a fost K inițial în
publication	685 is a reader-supported K	815 accurate at the time of K	815 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2552 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	965 bloqueador de K	1023 sin K
publicidade	11 a K	70 sem K	2143 depois da K
publicitat	11 la K	70 sense K	292 sense K
publicitate	11 K	70 fără K
publikovanie	2385 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	923 will not K your	923 won't K your	923 never K your	923 we may K your
published	22 will not be K	60 email won't be K	732 your email address will not be K	750 was first K by	750 was first K on	817 K under license
publishing	815 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1161 suoraan K
puis	1202 K # €
puisque	1189 K vous êtes là
pungkasnya	1514 K
punya	1463 sudah K akun
purchase	723 K through links on our site
push	541 per K
pushbericht	1869 een K bij
pushbeskeder	423 K
pushmeldingen	1820 K
pushnotiser	2542 K
pushvarsler	1968 K
pustit	337 si můžete K
pustite	77 K svoj e-naslov
puts	864 our app K
""", 'py': """
pytali	2083 K
pyysi	1185 K
""", 'qu': """
queremos	67 K conocer tu	932 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1517 già che sei K
quieras	940 cancela cuando K	1024 cancela cuando K
quitter	1189 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1896 doe de K	1896 onze K	2047 nasz K	2047 K
quizie	2047 naszym K	2047 K
""", 'ra': """
raccolta	1599 K fondi
racconta	1598 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1598 ha K
raconte	1287 K
racontez	38 K-nous	67 K-nous
rad	2372 naš K
radil	372 K
radila	372 K
radili	372 K
radzi	2083 K
radzili	2083 K
radzono	2083 K
ragino	1758 K
raise	804 help us K
rajaton	1127 K pääsy
rakendus	1049 meie K	1049 K
rakenduses	1049 K
raksti	38 K mums	67 K mums	1795 K mums
rakstiet	38 K mums	67 K mums
raksts	1796 šis K
rakstu	1794 šo K
rakstus	1796 visus K
range	856 shop the K
rappelle	1287 K
""", 're': """
reach	776 K him at	776 K her at	776 K them at	804 we would K our goal	804 we'd K our goal	926 help us K
reached	699 you've K your limit of free	747 can be K at
reacties	85 in de K	1835 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	699 # % left to K	756 is K by an ai	756 is K by ai	810 link can K this	876 free to K	876 free for all to K	927 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	680 we're asking K	757 thank you, K	804 funded by K like you	825 K' editor	857 K make this	876 thanks to our K	883 K like you	926 K like you	926 join the K	927 our K	927 funded by its K	930 appeal for K	930 K pay
reading	0 K time	691 keep K for just	691 keep K with a	691 K this post for free	695 to finish K	695 to keep K	810 to your K list	877 you're K	877 you are K	877 you've been K
reageren	6 K	1835 om te K	1851 K? mail	1851 K op dit artikel
realizarea	2196 nu a participat la K
realizzazione	1574 non ha partecipato alla K
recalled	929 K
recalls	929 K
recaptcha	701 protected by K
receba	2085 K as	2097 K no seu	2097 K todos os dias	2160 K no seu
receive	701 K email from us on behalf of	702 sign up to K	702 K emails from	728 agree to K emails	926 to K new posts
recevez	1187 K chaque	1211 K chaque	1211 K tous les	1284 K notre
recevoir	1217 K les alertes	1270 j'accepte de K
recherche	606 diese K
recherchen	606 unsere K
rechercheteam	39 unser K	39 unserem K	518 K
rechtbankverslaggever	1891 is K
recibe	931 K cada	950 K cada	950 K todas las
recibir	1012 acepto K
recipe	861 links in this K
reclamat	2216 a K
reclame	70 fără K	2214 fără K
reclamevrij	70 K
recomandat	2216 a K	2216 au K
recomenda	2163 K
reconheceu	2163 K
reconnu	1287 a K
recunoscut	2216 a K
recurring	761 K donation	928 K donation
redacteur	1852 is K	1852 is politiek K	1891 werkt als K
redactie	39 onze K	1834 mail de K	1851 contact op met onze K	1851 contact op met de K	1851 tip voor de K	1855 mening van de K	1880 K heeft geen	1915 mail de K	1915 tip de K	1916 onze K
redactor	268 és K	984 es K	2187 este K
redactora	268 és K	984 es K
redakce	328 napište do K	334 do K	334 do naší K	370 naše K	370 jsme malá K
redakci	39 naší K	370 naši K
redakcia	2431 naša K	2431 sme malá K
redakcie	2385 bez súhlasu K	2391 napíšte do K	2398 do K	2398 do našej K
redakcii	39 našej K
redakcija	1756 mūsų K	1796 mūsu K	2372 naša K	2372 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2329 javite se K	2329 pišite K	2336 našoj K
redakcijos	1730 K sutikimo
redakciju	2372 našu K
redakcja	2081 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2057 bez zgody K	2081 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1511 hubungi K	1512 K kami	1512 email K	1512 K
redaksjon	1997 vår K
redaksjonen	38 tips K	67 tips K	1996 kontakt K	1997 kontakt K
redakteur	510 ist K	519 als K	519 seit # K
redakteurin	510 ist K	519 als K	519 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	448 vores K	519 leitet die K	523 meinung der K	559 K war an der	560 nicht von der K	563 melden sie sich bei der K	583 produkte wurden von der K	606 unsere K	2571 vår K
redaktionell	583 produkte K ausgewählt
redaktionelle	490 externe K inhalte
redaktionen	397 skriv til K	2518 mejla K
redaktor	329 je K	329 , K	329 - K	2040 - K	2040 , K	2392 je K	2392 , K	2392 - K
redaktore	1775 galvenā K	1775 K
redaktorem	329 je K	2040 jest K
redaktorius	1735 K
redaktorka	329 je K	329 , K	329 - K	2040 - K	2040 , K	2392 je K	2392 , K	2392 - K
redaktorkou	329 je K	2392 je K
redaktorom	2392 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1775 galvenais K	1775 K
redaktur	1487 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1583 la K ti invia	1596 la nostra K
reenvia	49 K
refresh	791 K this page	791 K the page
regala	940 K esta nota
reggel	17 minden K
regioverslaggever	1852 is K
registe	2093 K-se para
register	691 K for free to
registered	808 K users can
registraci	342 děkujeme za K	344 po K
registrarte	950 al K
registrate	1012 K a nuestro	1022 K
registrati	1516 K per	1528 K per	1595 K gratis
registration	836 free K gives
registreer	1808 K je
registrera	2545 genom att K dig
registrere	1971 ved å K deg
registrieren	462 K sie sich
registrierung	515 K	549 mit ihrer K	550 die K ist kostenlos
registrirajte	2344 K se besplatno	2344 besplatno se K	2465 brezplačno K	2465 K se brezplačno
registrujte	369 K se	2344 K se besplatno
regrette	1287 K
regrettent	1287 K
reiseangebote	569 unsere K
rejoignez	51 K-les	51 K-nous	1221 K-nous sur	1284 K-nous	1284 K notre	1284 K nos
rejoins	51 K-les
rekao	2374 K
rekla	2374 K
reklam	70 bez K	70 nie mamy K	70 K yok	370 bez K	2081 bez K	2081 nie mamy K
reklama	2372 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	1976 K
reklamelinks	74 K	430 K
reklamer	70 ingen K	448 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2056 we współpracy K
reklamsiz	70 K	2674 K
reklamy	11 K	70 nemáme K	70 bez K
relatou	2163 K
rely	919 you K on	927 we K on
remaining	699 free articles K	699 free article K	699 articles K this month	699 free stories K
remind	930 K me later
removed	732 this comment has been K
rendszeres	1453 legyen K
rendue	60 e-mail ne sera pas K
replied	929 K
reply	6 leave a K	908 just hit K	908 hit K and	908 hit K to
replying	908 K to this email
report	53 months on this K	53 months to K	795 K an error
reportage	606 diese K	1285 ce K
reportagem	39 nossa K	53 meses nesta K	2161 esta K
reportagens	2161 nossas K
reportaje	1023 este K
reported	929 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	510 ist K	519 als K	519 seit # K	745 contact the K at	746 is a K at	748 is a K	748 is a senior K	770 contact the K	770 contact our K	770 email the K	772 K	1244 est K	1487 adalah K	1960 er K i	2040 - K	2040 , K	2187 este K	2330 je K	2330 , K	2452 je K	2452 , K	2535 är K på
reportera	39 naszego K	984 es K
reporterem	39 naszym K	2040 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	510 ist K	519 als K	519 seit # K
reporterka	2040 - K	2040 , K	2330 je K	2452 je K
reportero	984 es K
reporters	39 our K	926 ask our K	927 our K	927 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	732 why are you K this	804 keep our K free	821 this K	843 more of our K	927 our K	927 this K	927 K like this	927 goes to K
reportrar	39 våra K
reports	774 K on
repost	45 K this
representa	2133 não K a opinião
representam	2115 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	750 may not be K
reproducerea	2184 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	749 K without permission	817 K in whole or in part	1242 toute K	1242 droits de K	1242 K interdite	1243 toute K	1243 droits de K	1243 K interdite
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
republish	45 K	749 K our articles	749 K this article	817 K this story	817 K our stories
republished	45 K	749 K with permission	749 is K from
required	21 K fields are marked	732 K fields are marked
research	748 is a K fellow
researcher	748 is a senior K	748 is a K
reserva	29 es K el dret
reservados	982 derechos K	2126 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	265 tots els drets K
reserve	29 K the right
reserved	628 all rights K	691 article is K for	749 all rights K	1629 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1008 K de sus autores	1008 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2115 os comentários são de K
responsabiliza	30 não se K	1008 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1008 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	595 ist K
ressortleiterin	595 ist K
rest	20 to read the K	691 to read the K of this	820 the K of this
restants	1207 articles gratuits K
reste	1208 il vous K #%	1208 il vous K # %
resultater	411 google-K
results	835 your search K	835 your google K
retrouvez	1221 K-nous sur	1251 K	1284 K-nous
rette	421 K fejl
retter	421 K fejl	421 K alle fejl	1966 vi K feil
rettigheter	1952 alle K forbeholdt
reuters	1242 avec K	1243 avec K
revelou	2163 K
revient	1271 vous K qu'à
rewritten	749 may not be published, broadcast, K
""", 'ri': """
ricamiz	2613 küçük bir K var	2613 sizden bir K var
ricercatore	1561 è K
ricercatrice	1561 è K
ricevi	1533 K ogni	1595 K ogni	1595 K la
ricordato	1598 ha K
rief	608 K
riep	1918 K
riferito	1598 ha K
riippumaton	1183 K media
riippumatonta	1182 tue K	1183 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1558 K riservata	1558 © K	1591 è vietata la K	1591 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1593 K agli abbonati
riservati	1558 tutti i diritti K	1593 K agli abbonati
riservato	1525 K ai nostri abbonati	1525 questo contenuto è K	1587 K agli utenti	1593 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	418 af en K
rocznie	2082 K
ropade	2573 K
ropar	2573 K
roper	1999 K
ropte	1999 K
roskapostia	71 ei K
round	760 our K-up
roundup	701 get a weekly K	760 our K	760 weekly K
rozhodl	372 K
rozhodol	2433 K
rozpowszechnianie	2034 K artykułu	2057 dalsze K
""", 'ru': """
rubrice	346 najdete v K
ruft	608 K
ruga	2216 îi K	2216 îl K
rugat	2216 a K	2216 au K
rugau	2216 K
rukoili	1185 K
ruled	929 K
rundbrief	78 K	514 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1999 K	2573 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2573 K
sagde	450 K
sagen	608 K
saglasnosti	2363 bez K
sagt	608 K
sagte	608 K
sagten	608 K
said	929 K
saisissez	77 K votre adresse
saken	1920 likte du denne K	1966 feil i K	1994 denne K	1994 få K	1996 les hele K	1997 denne K
saker	1994 flere K	1997 våre K	1997 alle K
saklidir	2634 tüm haklari K	2634 her hakki K
sako	1758 K
saluran	1470 ikuti K	1470 gabung di K	1512 K kami
samarbeid	1976 i K med en annonsør
samarbejde	430 i K med en annoncør
samarbete	2550 i K med en annonsör
samedi	17 chaque K
samenvatting	1893 deze K	1893 de K is
samenwerking	1880 betaalde K	1880 K met onze partner	1880 K met een commerciële
samstag	17 jeden K
samtycke	2537 ditt K
samtykke	417 dit K	417 give K	425 jeg giver K til	1962 ditt K	1962 gi K
samtykket	1962 K ditt
sang	450 K	1999 K
sanoi	1185 K
sanoivat	1185 K
sanoo	1185 K
sans	70 K pub
satin	2659 K alin
satura	1776 ārējā K
saturday	17 every K
saturdays	869 delivered K	869 sent K
sauca	1798 K
saugomos	1723 visos teisės K
savetovala	2374 K
savetovali	2374 K
savetovao	2374 K
savetuje	2374 K
savjetovala	2374 K
savjetovali	2374 K
savjetovao	2374 K
savjetuje	2374 K
savundu	2676 K
say	678 have your K	732 have your K in
saya	62 tag K
sayenizde	2674 sizin K
says	929 K
sazinies	1795 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1535 K l'app	1535 K la app	1535 K la nostra app	1595 K la nostra	1595 K l'app
schauen	605 K sie vorbei
schick	49 K ihn	49 K es	593 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	593 K sie uns	605 K sie uns
schnupperabo	602 K
schon	453 wenn sie K hier sind	453 wo sie K hier sind
schreef	1918 K
schreib	38 K uns	67 K uns	563 K uns	605 K uns	606 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	452 K sie an	493 K sie uns ihre meinung	563 K sie uns	605 K sie uns
schreibt	38 K uns	67 K uns	510 K über	510 K für	520 K seit # für	605 K uns	606 K mir unten	606 K uns unten	608 K
schrieb	608 K
schriftlicher	505 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1800 K u in	1800 K je in	1813 K je in voor	1813 K je gratis in	1914 K je hier in	1915 K je gratis in
schrijft	1852 K over	1852 K voor	1918 K
schrijver	1852 is K en	1855 mening van de K
scria	2216 K pe	2216 K în	2216 așa K
scrie	38 K-ne	67 K-ne	2213 K-ne
scrii	2213 să ne K
scriitoare	2187 este K
scriitor	2187 este K
scripts	724 unblock K
scris	2216 a K
scritto	1596 chi ha K questo	1598 ha K
scrittore	1561 è uno K
scrittrice	1561 è una K
scrive	1561 K di	1561 K per
scriveteci	38 K	67 K
scrivi	1516 K a
scrivici	38 K	67 K	1595 K
""", 'se': """
search	835 on google K
secondo	1598 K
section	55 K #g	733 in the comment K
secure	770 K drop
securedrop	770 K
securely	770 K on signal	770 K via signal	770 contact us K	770 reach us K
seda	49 jaga K
see	42 did you K it	902 if you K
segnalacelo	1595 K
segons	294 K
segueix	291 K-nos
seguici	1538 K su	1538 K anche su	1595 K
seguir	961 puedes K a	961 puede K a
segundo	2163 K
sehen	598 K sie hier.
sekarang	1511 donasi K	1511 daftar K	1511 gabung K	1511 unduh aplikasi K
sekite	1755 K mus
sekojiet	1795 K mums
selaimesi	10 K
seleciona	2151 a redação K
selected	815 K by our
selengkapnya	1461 untuk membaca K	1500 membaca artikel K
selgitas	1067 K
selitti	1185 K
selon	1287 K
semaine	17 chaque K	17 une fois par K	1286 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1024 a la K	2162 por K
semanal	78 la carta K	950 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	447 K os	701 we'll K you	770 K us a tip	1945 K inn	1996 K oss
sende	1971 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	593 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	864 our app K you
seneste	420 K afsnit
sense	71 K spam
senza	71 K spam	1584 K di te non	1595 K di te non
service	1244 est chef du K	1244 est cheffe du K
serwisie	2055 w K	2070 naszym K
serwisu	2041 treści z K	2041 treść z K
seslendi	2676 diye K	2676 K
setiap	17 K pagi	1513 K bulan
setmana	291 rep cada K
setmanalment	17 K
settimana	17 ogni K	1597 alla K
settings	728 cookie K	831 cookie K	831 privacy K
setuju	43 tidak K?
setujui	1488 K cookie
seuraa	1182 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	714 K this with	714 K this post on	714 K this if you	714 K this far and wide	714 click to K	723 we may get a K
shareholders	804 not by K	927 no K
shop	828 our K	856 K our	888 in our K	888 from our K	888 our K now
shope	2398 našom e-K
shopping	861 our K links
shopu	334 našem e-K	2336 našem web K	2398 nášho e-K
should	770 story we K	770 we K look into	770 we K know about
shouted	929 K
showcase	176 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	530 jetzt tickets K:	575 K sie unsere arbeit
sier	1974 til du K opp	1999 K
siga	2106 K-nos no	2106 K-nos nas	2160 K-nos
siger	450 K
sign	24 K in	702 K up to get	762 K up	872 K up for our	872 K up to our	926 K up for our	926 K up to our	926 when you K up	926 K up now
signal	412 på K	517 auf K	517 K-kanal	1957 på K	2532 på K
signaler	1230 K une erreur
signalez	1284 K-la-nous	1284 K-le-nous
signali	2390 K
signalu	327 K	2038 K
signing	701 thanks for K up	701 thank you for K up	701 by K up, i agree	701 by K up, you agree	701 by K up you agree
silakan	1461 K login	1461 K masuk
silenced	927 refuse to be K
simply	908 K hit reply
since	680 K you're here
sini	1511 klik di K
sinirsiz	2637 K erişim
sinulle	1122 meillä on K pyyntö
site	64 ayna K	828 our jobs K	927 our K	1916 onze K
sitede	2644 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1798 K
skaityti	1720 norėdami K toliau	1720 norint K toliau	1720 K toliau galite
skaitytojai	1756 mūsų K
skaitytojams	1756 mūsų K
skelbiamas	22 nebus K
skicka	2545 genom att K	2570 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1745 K # proc	1755 K paramą
sklepem	2044 naszym K
sklepie	2044 naszym K
skontaktuj	38 K się z nami	2039 K się z nami	2039 K się z naszym	2039 K się z naszą	2039 K się z autorem	2039 K się z autorką
skreg	450 K
skrek	1999 K	2573 K
skrev	450 K	1999 K	2573 K
skribent	415 er fast K	1960 er K	2535 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	447 K til os	447 K dig op	2505 K upp dig	2570 K upp dig	2570 K till oss
skrive	21 logget ind for at K	1997 vi bør K om	1997 vi burde K om
skrivefeil	1966 funnet en K
skriver	450 K	1999 K	2573 K
skrzynce	2010 w twojej K
""", 'sl': """
slant	2572 en K
slapukais	1736 K	1754 K
slapukus	1736 K
sledite	2489 K nam
sledujte	307 K nás	360 K nás živě	369 K nás	2430 K nás
sliboval	372 K
slobodno	2371 podržite K
sluit	51 K je aan
""", 'sm': """
small	857 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	291 fes-te K	291 fes-te'n K
socia	51 hazte K	80 hazte K	931 hazte K	987 hazte K
social	483 auch bei K media
socialmediacookies	1856 K
socio	51 hazte K	80 hazte K	931 hazte K	935 hazte K	987 hazte K
sociologue	1244 est K
socios	1017 solo para K	1017 sólo para K
socis	80 feu-vos K
sodelovanju	2466 v K s partnerjem
soglasja	2483 brez K	2483 brez pisnega K
som	1994 en sak K
somebody	900 if you know K	900 K sent you this
someone	714 send this to K	900 if you know K	900 K sent you this
something	795 see K wrong	795 K is wrong	902 if we got K wrong	902 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2216 arată un K
sondajul	35 K nostru
sonderheft	569 unser K	569 das K
sondzie	2047 naszej K	2047 w K	2064 weź udział w K
sonntag	17 jeden K
sordu	2676 K	2676 diye K
sordular	2676 K
soruyor	2676 K
sostegno	1520 il tuo K ci	1520 abbiamo bisogno del tuo K	1595 il tuo K
sostenerci	1520 puoi K
sostengono	1584 ci K ogni mese
sostenitore	80 diventa K	1595 diventa K
sostenitori	1596 i nostri K
sostiene	1559 chi ci K	1596 chi ci K	1598 K
sostieni	1520 K il nostro	1520 K la nostra	1595 K il	1595 K la
sostienici	1559 K	1595 K
sostuvo	1025 K
sottolinea	1598 K
soubory	321 K cookie
souhlasu	320 bez K	363 bez K
souligne	1287 K
source	766 top K
soutenez	1192 K notre	1246 K-nous	1246 K notre	1274 en vous abonnant, vous K	1284 K-nous	1284 K notre	1284 K-le	1284 K-la
soutenir	1188 nous K	1193 pour nous K	1284 K notre
soutien	1187 votre K	1192 votre K est	1192 a besoin de votre K	1271 votre K, même
soutiennent	1271 nous K chaque mois
soutiens	1284 je K
sovelluksellamme	84 K
sovelluksemme	1131 lataa K	1183 K
sovelluksessa	1131 avaa K	1162 K
sovelluksessamme	84 K
sovellus	1131 lataa K	1131 lataa ilmainen K	1162 K	1182 lataa K
""", 'sp': """
spaltist	1960 er K	1960 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	926 can you K
specchio	64 sito K
spelregels	1835 K
spende	452 ihre K	452 mit einer K	456 deine K für	456 ihre K hilft	456 deine K hilft	456 jede K hilft	456 jede kleine K hilft	456 jede K zählt	605 deine K	605 eure K	605 K jetzt	605 K uns	609 K
spenden	452 jetzt K	452 K sie	609 K
spendenaufruf	609 K
spendenaufrufe	609 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	605 K uns
spendieren	54 K sie mir einen kaffee	605 K sie uns
spiega	1598 K
spiegato	1598 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	823 K content
sportredacteur	1891 is K
sportredakteur	595 ist K
sportredakteurin	595 ist K
sportressort	519 leitet das K
sportskommentator	1960 er K
sportverslaggever	1852 is K
spot	902 if you K
spotify	2648 K'da
spotted	902 if you've K
spottete	608 K
spravodajcom	2392 je K
sprijinul	2213 K tău	2213 avem nevoie de K	2214 K tău
spune	38 K-ne	67 K-ne	2213 K-ne	2214 K-mi mai jos	2216 K
spunea	2216 K
spuneau	2216 K
spurgte	450 K
spurte	1999 K
spus	2216 a K	2216 au K
""", 'sq': """
squadra	1596 la nostra K
""", 'st': """
staat	1918 K er
stabilito	1598 ha K
stadsverslaggever	1891 is K
stammt	591 K von einer ki
stand	926 K with us
standards	749 our K: the	825 our K team
starred	60 K fields
starting	889 tickets K at
statement	910 forward-looking K
statements	910 forward-looking K	910 forward looking K
stay	791 K with us for
ste	2387 keď K už tu	2448 ker K že tu
stede	42 var du til K
stelde	1918 K
stellen	569 wir K ein
stellenangebote	529 aktuelle K
stellenmarkt	529 unserem K
stellenportal	569 unserem K	569 unser K
stemme	418 ai-K
steuerlich	545 K absetzbar
steun	1800 uw K	1804 met jouw K	1804 met uw K	1804 K ons met	1847 K ons	1915 K ons	1915 K onze	1915 jouw K
stiahnite	2430 K si
stichpunkte	568 die K
stillingen	440 søg K	1989 søk K
stimme	511 K
stjerne	60 felter med K
stod	450 K der	2573 K det
stond	1918 K
stopite	2451 K v stik z
stopspillet	83 K
store	341 app K	539 im app K	828 our K	888 in our K	888 from our K	2404 app K
stories	15 free K	699 free K left	745 for more K like this	808 access to all our K	821 K like this	843 more of our K	927 our K	927 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	691 to read the full K	699 free K left	699 last free K	705 read this K in the app	714 share this K on	745 if you have a K to tell	745 email your K to	770 K for us	810 save this K	820 this K	820 the full K	821 this K	821 a K like this	822 this K	927 this K	927 K that took us
straight	701 K to your inbox	867 emailed K to you
straipsniai	1747 nemokami K	1751 geriausi K jūsų
straipsnis	1751 nemokamas K	1756 šis K
straipsnius	1747 nemokamus K
streszczeniu	2061 o K ai
striga	2216 K
strigat	2216 a K	2216 au K
strigau	2216 K
strinjate	43 se ne K	43 se K
strona	2022 ta K używa
studio	815 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1888 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1888 K een mail	1888 K ze naar
""", 'su': """
subliniat	2216 a K
submitting	701 by K your email
subscreva	2097 K a nossa	2097 K as
subscribe	691 K to continue reading	691 K to read the full	691 to continue reading, K	691 K to get access	691 K for full access	691 K to unlock	691 already K?	701 K to our free	701 K to our weekly	701 K to our daily	701 K for more	718 K to our channel	718 K to our podcast	754 K to the podcast	754 K to our podcast	808 if you already K	808 K now for	832 K here	832 K below	926 K to our	926 K today	926 K now	926 K to get	926 K for free
subscribed	801 you are now K to	853 you have K
subscriber	50 as a K	678 become a K	691 already a K	691 this is a K-only	693 existing K	808 K-only article	808 K-only story	808 K-only content	808 not a K?	828 K event	836 K account	926 becoming a paid K	926 free or paid K
subscribers	50 K can	50 K may	691 this article is for premium K	691 for K only	691 exclusively for K	691 is exclusive to K	691 for paying K	691 for paid K	691 is for K	691 are for K	691 only K can read	693 existing K	808 exclusive to our K	808 exclusively to K	838 K can comment	876 thanks to our K	927 our K	930 K
subscribing	691 by K to our	701 by K, you agree	878 consider K	926 consider K
subscription	691 off annual K	691 off an annual K	691 your K helps	691 K is being used on another	691 upgrade your K	691 sign up for a K	691 purchase a paid K	808 your K supports	808 your K makes	808 our K offers	808 our K options	836 without a K	878 consider a K	928 annual K	930 K
subscriptions	930 K
subscriptor	259 ja n'ets K	291 fes-te K	291 fes-te'n K
subscriptors	50 els K poden	259 només per a K	283 gràcies als K	286 exclusiu per a K	295 K
subscrit	282 K al nostre
subscriu	80 K-te	291 K-te
subscriure	282 en K't
subskrybenci	50 K mogą	2067 tylko K	2081 nasi K	2084 K
subskrybent	50 jako K
subskrypcja	2084 K
subskrypcje	2084 K
subskrypcji	2053 w K	2075 w K
substack	691 in the K app	930 K
substacks	930 K
subvention	1271 aucune K et
succes	2170 te-ai abonat cu K
successfully	853 K subscribed
sued	929 K
suglasnosti	2363 bez K
suite	1274 pour lire la K	1274 lire la K ?
suivez	1221 K-nous sur	1284 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1022 K al	1022 K
summary	822 this K
sunday	17 every K	760 our K email
sundays	17 on K	869 sent K
suosikiksi	1148 K
suositteli	1185 K
suport	283 amb el teu K podem	283 ens donen K cada mes	291 dona'ns K	291 el teu K	292 ens donen K
suporta	2110 o seu browser não K
support	685 please K us	685 your K, no matter how small	685 K our work by	685 to K my work	685 you can K us	724 your browser does not K	804 K fact-based	926 K us	926 K our	926 K my work	926 K this work	926 your K	926 we ask you to K	926 K the show
supporta	1542 il tuo browser non K
supported	724 your browser is not K	927 reader-K	927 reader K	927 member-K	927 listener-K
supporter	926 become a K
supporters	876 thanks to our K	883 K like you
supporting	685 please consider K	926 consider K
survei	1512 K kami
survey	35 our K	35 our reader K	732 reader K	732 take our # minute K	732 two-minute K	733 short K	926 take our K
suscribirte	947 al K
suscribite	80 K	1012 K a nuestro	1022 K
suscripciones	1026 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	940 ya soy K	940 ya eres K	1022 hazte K
suscriptora	1022 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	941 exclusivo para K	941 sólo para K	941 solo para K	1023 nuestros K	1026 K
susisiekite	38 K su mumis	1755 K su mumis
sustaining	761 K member	926 K member	926 become a K
sustenta	2161 que K o
sutikimo	1723 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2573 K
svarar	1997 vi K alle
svarbiausius	1754 K savaitės
svarede	450 K
svarer	1997 vi K alle
svarte	1999 K
svideo	2326 K vam se tekst
svobodno	2489 podprite K
svobodnou	369 podpořte K
svoju	2315 K e-mail	2315 K mejl	2343 K e-mail
""", 'sw': """
swish	2547 via K
swisha	2570 K en gåva	2570 K oss	2570 K gärna	2570 K till #
""", 'sy': """
syndicated	817 auto-generated from a K feed	817 published from a K feed	817 K feed
syndication	817 our K team
syntetisk	418 K stemme	1963 K stemme
""", 'sz': """
szerint	1456 K
""", 'ta': """
taalfout	1835 K
taasavaldada	45 K
tady	296 když už jste K
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
tahun	1513 per K
takes	808 free and K less than
takip	2624 bizi K edin	2624 K et	2643 x'te K	2659 K edin	2673 bizi K edin
takk	1971 ja K, jeg vil
takket	448 K være dig	1997 K være deg
taloustoimittaja	1153 K
talsyntes	2538 K
tamamini	20 haberin K	20 yazinin K	2673 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1514 K
tanggung	1509 menjadi K jawab penulis
tanpa	71 K spam
tapana	1185 K sanoa
tapkite	1755 K nariu
tarafindan	2645 yapay zeka K	2645 yapay zekâ K
tarayiciniz	10 K
targeting	779 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1424 külső K
tarvitsee	1182 K sinua	1182 K tukeasi
tarvitsemme	1182 K apuasi	1182 K tukeasi
tasuta	1056 K konto
tavsiye	2676 K etti	2676 K ediyor
""", 'te': """
te	2643 'i x'K
teada	38 anna meile K	67 anna meile K
team	927 our K	1916 ons K
teatas	1067 K
teavitused	1050 K
techredacteur	1891 is K
tegasnya	1514 K
tehisaru	1046 K abil	1046 tegi K	1062 K abil
tehisintellekt	1046 K
tehisintellekti	1046 K abil	1062 K abil
teica	1798 K
teigia	1758 K
teil	576 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	605 K sie uns
teilnehmen	529 jetzt K
teilte	608 K mit	608 K der	608 K die
tekrarladi	2676 K
tekst	20 cały K	20 ceo K	1893 deze K	2081 ten K	2344 ceo K	2372 ovaj K
tekstovima	2355 svim K
teksty	2081 nasze K
telefon	423 på din K
telefoni	1050 otse K	1050 otse oma K
telegram	16 K	176 K	210 K канал	210 канал в K	266 canal de K	327 K	412 på K	412 K-kanal	483 unseren K-kanal	517 auf K	517 K-kanal	562 unserer K-gruppe	635 K	718 join our K	718 our K channel	926 join our K	960 nuestro canal de K	1252 canal K	1252 groupe K	1565 canale K	1850 K-kanaal	1957 på K	1957 K-kanal	2038 K	2106 nosso canal no K	2185 canalul de K	2236 мы в K	2236 наш K-канал	2236 в нашем K	2236 новости в K	2257 K	2257 K-канал	2257 K-канале	2328 K	2328 K-u	2360 K kanalu	2390 K	2450 K	2532 på K	2532 K-kanal	2639 K	2690 ми в K	2690 наш K-канал	2690 у нашому K	2710 K	2710 K-канал	2710 K-каналі	2810 kênh K
telegrama	2038 K
telegrame	2390 K
telegrami	1041 K kanaliga
telegramie	2038 K
telegramis	1041 K
telegramissa	1149 K
telegramkanaal	1850 K
telegramkanal	2532 K
telegramon	1420 K
telegramu	327 K	2328 K	2450 K
teljes	20 K cikk
tell	67 ? K us	825 K us	921 . K us your	921 ? K us your	921 . K us how	921 ? K us how	921 . K us what	921 ? K us what
telli	80 K leht	1064 K kohe
tellija	1028 oled juba K
tellijad	50 K saavad	1060 ainult K
tellijatele	1028 artikkel on K	1028 ainult K	1060 tekst on K	1060 lugu on K	1060 artikkel on K
tellimus	1068 K
tells	864 our app K you
temas	984 cubre K
temat	2039 zgłoś K
tenhle	370 K text
tento	2431 K text
terangnya	1514 K
termos	2113 K de uso
terms	728 agree to our K of	728 agree to our K and	729 agree to the K
terugkijken	1895 hier K
terugluisteren	1895 hier K
teruskan	49 K
testen	452 jetzt K	452 K sie	461 für # € K	461 für # euro K
testez	1201 K-nous	1284 K-nous
testified	929 K
tetszett	1454 K a cikk
text	38 K us	67 K us	822 this K	2568 låst K
texte	579 alle K zum
texten	2541 fel i K
texter	2567 våra K	2567 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	757 K you to the	757 K you to all of you	757 K you to all who	757 K you to our
thanks	757 K to all of you who	876 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	804 will you join K	857 join K from
thema	563 K für uns
themenseite	555 unserer K
theo	2770 K dõi báo	2809 hãy K dõi	2812 K ông	2812 K bà	2812 K lời
there	42 were you K
think	732 let us know what you K	926 tell us what you K
thinking	879 if you were K of	879 if you've been K about	879 if you've been K of
thoughts	732 share your K	917 post your K	926 share your K
thousands	926 join K of
threads	327 K
threema	517 auf K
through	861 K links	861 K a link
throw	678 K in
thursday	17 every K
thursdays	17 on K	869 delivered K	869 sent K
""", 'ti': """
ticker	555 im live-K
tickets	856 K here	856 book K here	889 K as low as	889 get K from	889 like these K
ticketshop	529 unserem K
tietosuojaseloste	1138 K
tietosuojaselosteen	1163 hyväksyt K
tijeku	2343 budite u K
tikkie	1917 K
tiktok	16 K	567 inhalt von K	635 K
tiktokon	1420 K
tiktoku	2328 K	2450 K
til	447 vær med K
tilaa	80 K nyt	1182 K nyt
tilaaja	50 K voi	1126 oletko jo K
tilaajamme	1183 K
tilaajana	50 K voit	1126 jatka lukemista K	1126 K pääset	1126 K voit	1126 koko juttu K
tilaajat	50 K voivat	1174 vain K	1186 K
tilaajille	1126 vain K	1174 on K
tilaamalla	1163 K hyväksyt	1166 K
tilauksen	1129 voit peruuttaa K
tilaus	1186 K
tilbage	436 gratis artikel K
tilgang	1996 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2494 vi har en bön K dig	2570 ge en gåva K oss
tillade	2573 K
tillatt	1986 ikke K å gjengi
tilmeld	385 K dig vores	425 ved at klikke på K	447 K dig vores	447 K dig her	447 K dig gratis
tilmelde	425 ved at K dig
tilmelding	425 ved K
tim	2336 naš K
tin	78 bản K	2813 bản K
tine	2201 fără K nu
tip	38 K os	67 K os	397 K os	397 har du et K	447 K os	678 K your	1887 app je K
tipeee	1246 K
tipline	770 our K	903 our K
tipp	563 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	770 news K	1943 K oss	1943 har du et K	1996 K oss	2518 har du ett K	2519 har du K
tipsa	38 K oss	67 K oss	2570 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	374 en lille K at bede	1920 en liten K å be
""", 'tl': """
tl	2675 # K
""", 'to': """
to	57 from us K you
today	762 join K	926 chip in K	926 sign up K	926 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1918 gaf K
toestaan	1892 cookies K
toestemming	1831 K te geven	1856 je K nodig	1856 uw K nodig	1856 geef K	1883 overname zonder K	1892 geen K gegeven	1907 tekst mag zonder K
toeta	1053 K meid	1064 K meid
toetage	1064 K meid
toetus	1053 sinu K	1064 sinu K	1064 teie K
toho	42 byli jste u K
toimetaja	1043 K
toimetus	1065 meie K
toimetusele	39 meie K
toimintaamme	1182 tue K
toimittaja	1153 lehden K	1153 politiikan K	1153 vapaa K	1153 on K
toimittajallemme	39 K
toimittajamme	1183 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1183 K
toimituksemme	1183 K
toimitusta	1182 tue K
toisti	1185 K
told	929 K
torjui	1185 K
toteaa	1185 K
totesi	1185 K
touch	678 get in K	745 get in K with our
""", 'tr': """
trabaja	984 K en
trabajo	935 si te gusta nuestro K	1023 nuestro K
trabalho	2152 valoriza o nosso K	2161 nosso K
tracking	831 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	452 K sie hier	605 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1228 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1915 K ons
traktir	54 K kopi	54 K saya kopi	1498 K kami
transcript	822 this K
transferred	729 personal data may be K
translated	755 this article was K
transmettez	49 K-le
transmis	2216 a K
transparenzhinweis	505 K
tratamento	2113 K dos seus dados
tratamiento	968 K de tus datos
trattamento	1545 K dei dati
travail	1285 notre K
tredje	2537 K part
trenger	1923 vi K din støtte	1996 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2458 naše spletne K
trgovini	2336 našoj K	2458 naši spletni K	2458 naši K
trial	691 your free K	926 start your free K	926 start a free K	928 free K
tribunais	2130 cobre K
tribunales	984 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	882 will be K
trust	919 you K
trusted	766 K source
""", 'tu': """
tuesday	17 every K
tuesdays	869 sent K
tuit	9 este K
tukesi	1182 K
tukijaksi	1182 ryhdy K
tulisan	1512 K ini
tulisnya	1514 K
tunnistas	1067 K
tunnus	1170 luo K	1182 luo K
tuo	1584 il K #x#
tuomitsi	1185 K
turn	919 you K to
tutur	1514 K
tuturnya	1514 K
""", 'tv': """
tvirtina	1758 K
tvrdi	2374 K
tvrdil	372 K
tvrdila	372 K	2374 K
tvrdio	2374 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	929 K
twice	882 will go K as far
twierdzi	2083 K
twitter	714 share on K	718 follow him on K	718 follow her on K	718 follow them on K	718 follow on K	2643 K'da takip
twitteris	1041 K
twitterze	2019 na facebooku i K
""", 'ty': """
tygodniowo	2082 K
tygodniu	17 raz w K
typo	795 spot a K
""", 'ub': """
ubegrenset	1929 K tilgang
""", 'uc': """
ucap	1514 K
ucapnya	1514 K
""", 'ud': """
udbyder	417 ekstern K
udfyldes	400 skal K
udtalte	450 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	449 om K
""", 'ui': """
uitgeschakeld	1828 javascript is K
uitschrijven	1813 op elk moment K
uitzending	1895 de K hieronder
""", 'uj': """
ujar	1514 K
ujarnya	1514 K
""", 'uk': """
uken	1998 i K
uker	1996 prøv # K
""", 'ul': """
ulubionych	2037 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	724 video K
unbegrenzt	549 alle artikel K
unbegrenzten	576 K zugriff	576 K zugang
unbegrenzter	549 K zugang
undrade	2573 K
uneix	51 K-t'hi	291 K-te
unesite	77 K svoj e-mail
ungkap	1514 K
ungkapnya	1514 K
uniquement	1271 nous vivons K grâce
unisciti	51 K a loro	51 K	1595 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	691 get K access	691 K digital access	693 K access for	836 K reading	836 want K access
unlock	20 K this	691 K the rest
unser	606 K ziel	606 K team
unsere	36 K leser	74 über K links	475 K app	572 K neue app	575 durch K leser	605 können sie K	606 K leser	606 K texte
unserem	35 K quiz	461 mit K abo	529 in K shop	529 K online-shop	562 K kanal	569 K shop	603 in K shop	603 jetzt in K
unseren	36 K lesern	529 K shop	569 K online-shop	606 K lesern	606 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	475 in K app	539 K app	555 lesen sie auf K	572 K neuen app	606 K arbeit
unseres	529 K teams
unsubscribe	701 K at any time	701 K anytime	832 K whenever
unterschied	546 machen einen K	546 macht einen K
untuk	1511 masuk K
unutmayin	2659 K
""", 'up': """
upcoming	828 our K
updates	58 receive K by email	701 get K by email	791 check back for K	791 refresh for K
upgrade	691 K to paid	691 K to read	691 behind the paywall. K
upgrading	878 consider K
upitala	2374 K
upitao	2374 K
upitnik	2340 K
upozorava	2374 K
upozorila	2374 K
upozorio	2374 K
upozornenia	14 K	2404 K
upozornil	372 K
upozornila	372 K
uppgav	2573 K
uppger	2573 K
uppmanade	2573 K
ups	930 pop-K
""", 'ur': """
urednica	2330 je K	2330 , K	2452 je K	2452 , K
urednik	2330 je K	2330 , K	2452 je K	2452 , K
urged	929 K
urheilutoimittaja	1153 K
urteilte	608 K
""", 'us': """
us	38 dm K	67 dm K
use	923 will not K your	923 won't K your	923 we may K your
""", 'ut': """
utbrast	2573 K
utilisation	1228 K de cookies	1228 K des cookies	1228 conditions générales d'K
utilisons	1227 nous K des cookies
utilitza	271 K galetes
utilitzem	271 K galetes
utilizamos	967 K cookies	2112 K cookies
utilizza	1544 questo sito K i cookie	1545 K cookie
utilizziamo	1544 K i cookie
utrzymujemy	2081 K się
uttalte	1999 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1063 meie K
uudiskiri	1031 telli meie K	1051 K	1064 telli K	1065 meie K	1068 K
uudiskirja	1051 K
uudiskirjaga	1031 K	1051 K
uudiskirjast	1051 K
uudistes	1040 google K
uutisemme	1180 K
uutisilmoitukset	1161 K
uutisissa	1148 google K
uutiskirje	78 K	1129 tilaa K	1164 K	1182 tilaa K	1186 K
uutiskirjeemme	78 K	1129 K	1183 K
uutiskirjeen	78 K	1163 tilaamalla K	1164 K
uutiskirjeet	1164 K
""", 'uv': """
uvedl	372 K
uvedla	372 K
uviedla	2433 K
uviedol	2433 K
""", 'uy': """
uyardi	2676 K
uyariyor	2676 K
uygulamamiz	2621 mobil K	2674 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2621 K indirin	2621 K indir	2621 mobil K	2673 K indir
uygulamasini	2650 K
uygulamayi	2622 K indir	2622 K indirin
""", 'uz': """
uzviknuo	2374 K
""", 'va': """
vaati	1185 K
vaativat	1185 K
vacancies	786 our current K	786 our K
vacatures	1861 onze K	1861 alle K in
vacaturesite	1894 K	1894 onze K
vakuutti	1185 K
valfri	2497 swisha K summa	2570 swisha K	2572 K summa
valgfritt	1923 vipps et K	1996 vipps K
valittaa	1185 K
valitti	1185 K
vallotta	1456 K
vapaasti	45 lainata K
var	42 K du der
vare	2571 tack K er	2571 tack K dig
varnade	2573 K
varnar	2573 K
varoittaa	1185 K
varoitti	1185 K
varoval	372 K
varovala	372 K
varsel	1968 K
varsler	1968 K	1968 push-K
varslinger	14 K
varuje	372 K
vas	2348 bez K	2372 bez K
vastasi	1185 K
vastasivat	1185 K
vastaus	21 peruuta K
vayas	932 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2572 i K
vedomosti	2402 svoje K
velden	60 K met een ster
ven	447 del med en K
vendredi	17 chaque K
venn	1996 del med en K
ventana	970 se abre en una K nueva
veraltet	488 ihr browser ist K
verantwoordelijk	30 niet K	1880 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	559 ist der anbieter K	559 der anbieter selbst K
verarbeitung	542 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1801 voor je K gaat	1808 lees K met	1808 K lezen?	1810 om K te lezen	1876 gratis K met	1900 lees gratis K	1912 help ons K
verdi	2676 karar K	2676 söz K	2676 diye yanit K	2676 yanit K	2676 cevap K
vereiste	21 K velden zijn	1834 K velden
verfasser	523 meinung der K
verfassers	523 meinung des K
vergoeding	1880 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	1916 dit K	1916 goed K
verhalen	1876 toegang tot alle K	1914 K in je mail	1916 onze K
verhindert	490 ein skript K
verileriniz	2628 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	1918 K
verktyg	2538 hjälp av ett ai-K
verlag	546 kein K	606 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1828 je browser is K
verpassen	605 K sie
verscheen	1845 dit artikel K eerder	1883 versie van dit artikel K	1883 stuk K eerder	1883 artikel K ook	1907 dit artikel K eerst	1907 dit stuk K eerst
verschenen	1883 artikel is eerder K op	1883 artikel is eerder K in de krant
verschenken	605 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1891 doet K vanuit
verslaggever	39 onze K	1851 onze K	1852 is K	1852 is politiek K	1891 is medisch K	1891 werkt als K
verslaggevers	39 onze K	1888 onze K
vertaling	1893 deze K
verteiler	514 K
vertelde	1918 K
vertelt	1918 K
vertraulich	518 redaktion K	593 K hinweise
verwenden	490 wir K cookies
verwendest	488 K einen adblocker
verwendet	490 diese website K cookies	490 diese webseite K cookies
verwendung	567 K von cookies
verzi	337 audio K
verzii	2401 audio K
verzoek	1801 een klein K
vesti	2314 K na mejl
vestima	2328 google K
""", 'vi': """
viber	16 K	176 K	210 канал във K	635 K	2257 K	2328 K	2328 K-u	2450 K	2710 K
viberen	1420 K
viberi	2390 K
viberju	2450 K
viberu	327 K	2328 K
viberze	2038 K
vidare	49 skicka den K	49 skicka K	49 send den K	2500 för att läsa K	2570 läs K för
videa	40 fotky a K	2454 ogled K
videli	2332 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	518 fotos oder K	567 laden des K	570 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	380 for at læse K	447 læs K for	1926 for å lese K	1996 les K for
vidjeli	2332 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	705 K in app
viewers	883 K like you
views	30 K of	699 free K left	917 share your K
vigtigste	445 ugens K	445 dagens K
viikko	17 joka K
viikossa	1184 K
vijesti	2314 K na e-mail
vijestima	2328 google K
vikala	2374 K
vikali	2374 K
vikao	2374 K
viknula	2374 K
viknuo	2374 K
viktigaste	2567 veckans K	2567 dagens K
viktigste	1994 ukas K	1994 dagens K
vill	2545 ja tack, jag K
vincoli	1597 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	1973 på K	1996 K et	1996 K oss	1996 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	605 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1517 K che sei qui
visualiser	1257 K les contenus
visualizzare	1544 per K questo contenuto
vivons	1271 nous K grâce à nos	1271 nous ne K que
""", 'vo': """
voice	917 add your K	927 our K
volal	372 K	2433 K
volala	372 K
volali	372 K
volg	1824 K ons op	1824 K ons via	1915 K ons
volgende	21 in deze browser voor de K
volgens	1918 K
voor	1813 meld je aan K	1876 veel meer K #
voorbehouden	1845 alle rechten K
voordat	1801 K je gaat
voorkeursbron	1849 K
voorkeursbronnen	1886 K
vorbehalten	461 abonnenten K	505 alle rechte K
vorbei	605 schau K
vores	35 K quiz	84 i K app	84 med K app	387 hent K app	387 i K app	447 støt K	447 hent K	448 K app
vorgelesen	534 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1187 K don	1192 K don nous	1246 K don	1284 K aide pour
vous	18 sans K	1285 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1801 hebben we een gunst te K	1801 we willen je iets K
vriend	80 word K	1915 word K
vrijdag	17 elke K
vroeg	1918 K
""", 'vs': """
vsebin	2476 do vseh K
vsebina	2454 zunanja K
vsebine	2454 zunanje K	2454 te K
vsebino	9 to K	2454 zunanjo K
vstupenky	334 K na naši
""", 'vu': """
vuodessa	1184 K
vurguladi	2676 K
""", 'vy': """
vygenerovala	351 K ai	2414 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	319 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1735 K redaktorius
vyriausioji	1735 K redaktorė
vytvorila	2414 K ai
vyzval	372 K
vyzvala	372 K
""", 'wa': """
waardeer	1873 K dit artikel
waardeert	1873 dit artikel K
waardevol	1801 vond je dit artikel K
waarschuwt	1918 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	608 K vor
warned	929 K
warns	929 K
warnt	608 K
warnte	608 K
warst	42 K du vor ort
wartawan	39 K kami	1487 adalah K
washington	748 is a K
waszych	2059 z K wpłat	2081 z K wpłat
""", 'we': """
we	804 K have you.
webbplats	2515 denna K använder cookies
webinar	529 zum K	642 δωρεάν K	642 το K μας	642 K μας	1861 ons K	2044 nasz K	2336 naš K	2458 naš K
webinarimiza	2646 K
webshop	603 in unserem K	1861 onze K
webshopu	2336 našem K
website	394 dette K bruger	606 unsere K	927 our K	1907 niets van deze K
webwinkel	1861 onze K	1894 de K van	1894 het boek in de K
wednesday	17 every K
wednesdays	869 delivered K	869 sent K
week	17 once a K	17 each K	17 elke K	928 a K	928 per K	1917 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	701 sign up for our K	760 our K email	760 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	917 K in
weiter	461 lesen sie sofort K
weitere	555 K texte finden sie
weitergegeben	574 wird nicht K
weiterlesen	20 K	461 K mit	461 jetzt K	461 diesen artikel K	461 kostenlos K	461 mit plus K	488 mit werbung K
weitermachen	575 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	584 K nur mit
weiterzulesen	461 um K
weken	1917 K voor
werbeblocker	488 deaktivieren sie ihren K
werbefrei	70 K	606 K
werbelink	581 K
werbelinks	74 K	581 K
werbevereinbarung	469 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	549 alle texte ohne K	549 abo ohne K	606 ohne K
werde	605 K teil
werden	51 . K sie eine	605 K sie teil
werk	1916 ons K
werken	1894 kom K bij
wersja	2 K audio
wesprzyj	2004 K nasze	2059 K	2080 K nas	2080 K nasze	2080 K naszą	2080 K mnie
weten	38 laat het ons K	67 laat het ons K	1834 laat het ons K	1915 laat het ons K	1918 laat K
wetenschapsredacteur	1891 is K
""", 'wh': """
whatever	926 chip in K
whatsapp	16 K	38 K us	67 K us	176 K	210 K канал	266 canal de K	266 al teu K	266 a K	327 K	412 på K	412 K-kanal	475 K-kanal der	483 unser K-kanal	483 unserem K-kanal	483 unseren K-kanal	483 zum K-kanal	483 K-kanal von	517 auf K	517 per K	517 K-gruppe	517 bei K	562 unserer K-gruppe	635 K	714 share on K	714 share via K	718 join our K	718 join us on K	718 our K channel	718 updates on K	903 our K tip line	903 our K tipline	903 our K number	903 our K line	903 our K	926 join our K	960 nuestro canal de K	1149 K-kanavaa	1252 chaîne K	1252 canal K	1252 sur votre K	1252 groupe K	1512 K kami	1565 canale K	1565 gruppo K	1565 su K	1565 numero K	1850 K-kanaal	1850 K-groep	1850 via K	1850 op K	1887 in je K	1887 stuur ze via K	1957 på K	1957 K-kanal	2018 kanał na K	2038 K	2106 nosso canal no K	2106 nosso canal do K	2107 grupo do K	2185 canalul de K	2185 direct pe K	2257 K	2328 K	2328 K-u	2360 K kanalu	2390 K	2450 K	2532 på K	2532 i K	2532 K-kanal	2639 K	2710 K
whatsappa	2038 K
whatsappe	2390 K
whatsappgroep	1850 K
whatsappi	1041 K kanaliga
whatsappie	16 K	2038 K
whatsappiin	1149 K
whatsappis	1041 K
whatsappissa	1149 K
whatsappkanaal	1850 K
whatsappkanal	2532 K
whatsappon	1420 K
whatsappu	16 K	327 K	2328 K	2390 K	2450 K
while	680 K you're here
whitelist	724 K our site	724 K this site	724 K us
""", 'wi': """
widerruf	574 K finden sie
widerrufen	470 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	714 opens in new K	714 opens in a new K
winkel	1894 onze K
winning	748 is an award-K
wirtschaftsredakteur	595 ist K
wirtschaftsredakteurin	595 ist K
wirtschaftsressort	519 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	518 K sie mehr
withdraw	729 K your consent
without	18 K you	18 K your	927 K you
""", 'wo': """
woche	17 jede K	607 pro K
wochen	549 # K für	549 vier K für	607 K lang
word	80 K lid	1800 K lid	1804 K lid en	1847 K lid
work	926 back our K	927 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	732 K to us at	926 K to us
writer	746 is a staff K for	746 is a senior K at	748 is a staff K	748 is a senior K	748 is a K
writes	748 K about	774 K on	929 K
writing	815 correct at the time of K
written	748 has K for
wrote	929 K
""", 'ws': """
wsparcia	2081 waszego K	2081 twojego K
wsparcie	2005 twoje K	2080 twoje K pozwala	2080 twoje K pomaga	2080 twoje K jest dla nas
wsparciu	2004 dzięki twojemu K	2081 dzięki K	2081 waszemu K
wspieraj	2059 K	2080 K nas
wszystkich	2066 K treści	2066 do K artykułów	2066 do K tekstów
""", 'wu': """
wurde	511 text K	568 das audio K
""", 'wy': """
wydanie	80 kup e-K	2079 kup e-K	2079 e-K
wydarzenie	2044 nasze K
wydawcy	2057 bez zgody K	2057 za zgodą K
wyjdziesz	2001 zanim K
wykup	80 K
wymagane	21 K pola są	2025 pola są K
""", 'x': """
x	1584 #K#
""", 'ya': """
yakiniyor	2676 K
yalvardi	2676 K
yalvariyordu	2676 K
yaniti	21 K iptal et
yanitladi	2676 K
yanitlayin	2659 K
yapabilir	2659 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2618 giriş K
yapay	2645 K zeka ile	2645 K zekâ ile
yapilamaz	2634 alinti K
yapin	24 giriş K	2659 giriş K	2673 bağiş K
yapmak	6 yorum K
yardim	2673 bize K edin
yardimiyla	2664 yapay zeka K	2664 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2663 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2634 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2642 K	2642 köşe K
yazdi	2676 K	2676 diye K
yazin	38 bize K	67 bize K	2640 bize K	2659 K	2673 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2676 K
yazmak	6 yorum K
""", 'ye': """
year	928 a K	928 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2675 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	176 K	490 inhalte von K	567 inhalt von K	635 K	718 on K for more	718 on K for the	1512 K kami	2710 K	2770 kênh K của
youtubeu	2328 K
youtubu	2450 K
""", 'za': """
za	2344 K # €	2407 K # €	2465 K # €
zaak	1851 meer over deze K
zaakceptuj	2041 K pliki cookie
zabranjeno	2347 K kopiranje
zabronione	2034 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2407 článkov K	2407 články K
zadejte	77 K svůj e-mail
zahlasujte	354 K	2417 K
zahtevana	21 K polja
zahtevao	2374 K
zahtijevao	2374 K
zainstaluj	2012 K naszą aplikację	2013 K aplikację
zajednici	2360 viber K
zalo	2768 quan tâm K
zalogowani	2025 tylko K
zalogowaniu	2007 dostępny po K	2007 dostępna po K
zalogowanych	2048 tylko dla K
zaloguj	24 K	2008 K się, aby	2008 K się aby
zamkniesz	2001 zanim K
zamolila	2374 K
zamolili	2374 K
zamolio	2374 K
zamudite	2479 ne K
zanechte	77 K nám e-mail
zapewnia	2083 K
zapisal	2492 je K
zapisz	2010 K się na nasz	2080 K się na	2080 K się do
zapraszali	2083 K
zaprenumeruj	80 K
zaradi	2469 K vas	2490 K vas
zaregistrujte	344 zdarma se K	344 se zdarma K	344 zdarma K	344 K se zdarma	2407 K sa zadarmo	2407 K sa
zarejestrowanych	2048 tylko dla K
zarejestruj	2008 K się, aby	2080 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2037 K źródeł
zavisi	2371 K od vas
zavolal	372 K
zavolala	372 K
zaznacza	2083 K
""", 'zb': """
zbierka	2434 K
""", 'zd': """
zdarma	344 článků K	344 články K
""", 'ze': """
zegt	1918 K
zei	1918 K
zeptal	372 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2216 K
zicea	2216 K
ziedojums	1799 K
zitten	1916 we K ook op
""", 'zk': """
zkuste	300 K první měsíc	369 K první měsíc
""", 'zn': """
znalosti	338 své K
znanje	2340 svoje K	2340 svoje K u	2461 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2394 K tohto obsahu	2394 K obsahu	2394 K príspevku
zondag	17 elke K
zonder	71 K spam	1873 K jouw steun	1873 K uw steun
zostanie	2025 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	329 , K
zpravodajem	329 je K
zpravodajkou	329 je K
""", 'zr': """
zrezygnuj	2008 K w każdej chwili	2082 K w każdej chwili
""", 'zu': """
zuerst	584 text ist K	601 text wurde K
zufolge	608 K
zugang	461 noch keinen K
zugeschickt	473 per e-mail K	473 per mail K
zugestimmt	490 externen diensten nicht K
zusammenarbeit	559 beitrag ist in K	559 artikel ist in K	559 text ist in K
zusammenfassung	512 K
zustimmung	490 K jederzeit	491 ihre K	491 mit ihrer K
""", 'zv': """
zvali	372 K
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
pustite
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
  589),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  684),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 740))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1635), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1635),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1635),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1650),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1692),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1692), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1692),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1692), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2850),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2861), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2869))

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
