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
el.give-no-ads	s0		30	διαφημίσεις|χορηγούς|διαφήμιση|αναγνώστες|αναγνωστών|δημοσιογραφία|επιχειρηματί*
el.give-far	s0		34	δουλειά μας|μας|στήριξ*|στηρίξ*|υποστήριξ*|υποστηρίξ*|δημοσιογραφία	ενδιαφέρει|στήριξ*|στηρίξ*|υποστηρίξ*|αρέσει|αξίζει|βοήθησ*|βοηθήσ*
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
el.consent-change	w7		0
el.consent-word	w7	among	0
el.comments	w12		0
el.related	w11	heading	0
el.lead-in	s11	lead-in	30
el.to-content	w11		0
el.furniture	w11		0
el.toggle	w11	among	0
el.copyright	c15		30
el.copyright-here	c15		30	περιεχομένου|περιεχόμενο|αναδημοσίευση|άδεια|κειμένων|κειμένου|ύλης|μέρους|άρθρου|άρθρων
el.photo-source	s15		6
el.terms	w7		0
el.terms-line	c7		50	αποδέχεστε|αποδέχομαι|συμφωνώ|συμφωνείτε|διαβάστε την πολιτική|πολιτική μας|απορρήτου μας|χρήσης μας|cookies μας|συνεχίζοντας
el.for-subscribers	c2		24	άρθρο|άρθρου|περιεχόμενο|ανάγνωση|κείμενο
el.opener	c0	opener	0
el.source	c13		26	google|αναζήτησ*	προσθέστε|πρόσθεσε|κάντε|κάνε|ορίστε|επιλέξτε|επίλεξε|βάλτε|βάλε
el.channel	c13		24	μπείτε|μπες|ακολουθήστε|ακολούθησε|ακολουθείστε|γίνετε μέλος|γίνε μέλος|βρείτε μας|εγγραφείτε|κάντε like|κάντε εγγραφή	μας|εμάς|κανάλι|ομάδα|ειδήσεις|μάθετε|μάθε
el.tip	c14		30	@|φωτογραφί*|βίντεο|υλικό|πληροφορί*|μάρτυρας|μάρτυρες|γνωρίζετε|ξέρετε|ιστορία|καταγγελία|ανώνυμα|λάθος|είδηση|θέμα|συντάκτη|συντάκτριά|συντάκτρια|email|σχόλια
el.bio	c14	bio	60	καλύπτει|γράφει|ασχολείται|εργάζεται|συνεργάζεται|σπούδασε|απόφοιτος|απόφοιτη|ρεπορτάζ|στην εφημερίδα|στο site|αρθρογραφεί|θέματα
el.us-label	w14	among	0
el.bio-more	c14	bio	40
el.own-view	w14		0
el.author-of	s14		26	συντάκτη|συντάκτριας|αρθρογράφου|συγγραφέα|συγγραφέων|αρθρογράφων|συντακτών	του|των|εκφράζουν|εκφράζει
el.embed	c7		34	cookies|συμφωνώ|συναίνεσ*|συγκατάθεσ*|αποδεχτείτε|αποδεχθείτε|ενεργοποιήστε|ρυθμίσεις
el.machine	s16		18	ai|τεχνητής|τεχνητή|τεχνητης|μηχανικ*|chatgpt	δημιουργήθηκε|συντάχθηκε|βοήθεια|έγινε|μεταφράστηκε|από ai|παράχθηκε|ελέγχθηκε|λάθη|άρθρο|βοηθό
el.useful	s12		12	άρθρο|περίληψη|κείμενο|σύνοψη
el.comment-add	w12		0
el.poll-count	w12	among	0
el.poll-head	w12	among	0
el.comment-law	c12		40	δεν δημοσιεύονται|δεν θα δημοσιεύονται|διαγράφονται|θα διαγράφονται|αφαιρούνται|δε δημοσιεύονται|δεν εγκρίνονται|τους αναγνώστες|του συντάκτη
el.comment-form	s12		10
el.own-offer	c4		20	ελάτε|δηλώστε|αγοράστε|θα το βρείτε|παραγγείλτε|κλείστε|νέο τεύχος
el.podcast	c13		24	ακούστε|άκουσε|ακολουθήστε|εγγραφείτε|βρείτε	spotify|apple|youtube|πλατφόρμ*|εφαρμογ*|μας
el.poll	c16		16	πάρτε μέρος|συμπληρώστε|κάντε|ψηφίστε|λάβετε μέρος|τεστάρετε|δοκιμάστε|απαντήστε
el.machine-from	s16		7
el.player-no	s16		10
el.poll-quiz	c16		16	κουίζ|τεστ|μας|quiz|παίξτε
el.poll-here	c16		16	μας|σύντομο|αναγνώστες|αναγνωστών|λεπτά|βοηθήστε
el.talk	c12		30	αναγνώστες|αναγνωστών|πείτε|γράψτε|αφήστε|εφημερίδα|δημοσιεύονται|φέρει|φέρουμε|συντάκτες|χρηστών	πείτε|γράψτε|αφήστε|εκφράζουν
el.store	s5		14	google play|app store|ios|android|εφαρμογή μας|εφαρμογή της εφημερίδας|ειδοποιήσεις μας|ειδοποιήσεις για|ειδήσεις|app μας|application μας
el.address	c4		44	πληκτρολογήστε|εισάγετε|συμπληρώστε|αποδέχεστε|συμφωνείτε|ευχαριστούμε|λάβετε|λαμβάνετε|εγγραφείτε	σας|email|newsletter|ειδήσεις|μέρα|μήνυμα
el.plan	c2		20	γίνετε συνδρομητής|ξεκλειδώστε|συνεχίστε|εξαντλήσατε|σας απομένουν|εγγραφείτε|συνδεθείτε|δοκιμάστε|αποκτήστε	συνδρομ*|άρθρο|άρθρα|ανάγνωση|μήνα|δωρεάν
el.pass-on	s10		8	άρθρο|σύνδεσμο|συνδέσμου|link	αυτό|το|φίλο|φίλους|του
el.all-news	s11		26	ειδήσεις|νέα	από την ελλάδα|τον κόσμο|στο|τελευταίες|τελευταία|σήμερα
el.with-links	c9		16	άρθρο|κείμενο	περιέχει|δημιουργήθηκε|διαφήμιση
el.shop-word	w9	among	0
el.shop	s9		6
el.bet	c9		24	#+|# +|εεεπ|κεθεα	απώλειας|απωλειας|υπευθυνα|ρυθμιστης|κεθεα|υπεύθυνα|ρυθμιστής
el.ad-goes-below	w9		0
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
el.push-let	w6	among	0
el.alert-miss	s6		7	είδηση|ειδήσεις|ειδοποίηση|εξέλιξη
el.push-say	w6	among	0
el.block	c8		16	χρησιμοποιείτε|εντοπί*|απενεργοποι*|παρακαλ*	σας|χρησιμοποιείτε|απενεργοποι*
el.block-label	w8		0
el.block-seen	s8		14	ad|adblock*|blocker|συνεχίσετε|διαφημίσεων|σελίδα|site|ιστοσελίδα
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
el.wall-meter	p3		12
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
es.give-month	s0		14	mes|mensual|mensuales|al mes|mercado pago|año	$#|$ #|# €|# euros|# pesos|#€|ars|mercado pago
es.give-button	w0		0
es.later	w0	closer	0
es.button	w0		0
es.ask	c0		40
es.name	s0	name	10
es.payment	w1		0
es.payment.way	w1	among	0
es.wall	w2		0
es.wall-line	c2		70
es.wall-have	w2		0
es.wall-price	p2		14
es.wall-limit	s2		9
es.wall-near	c2		70	contenido es exclusivo para|suscríbete|suscripción se|acceder|suscríbase|suscribite|sesión|cuenta|leyendo|leer|lee|artículo|artículos|contenidos|nota|noticias|tus|nuestr*|digital|disfruta|accede|gratis|newsletter|comentar|€|seguir|web|usuario
es.wall-near-alone	s2		5
es.meter	c3		0
es.meter-near	c3		0	mes|leer|leído|te|quedan|límite|tu|has|suscríbete|regístrate|agotado
es.meter-near-alone	s3		4
es.letter	w4		0
es.letter-line	c4		0
es.letter-thanks	s4		20	revisa|correo|bandeja|confirma*|email|e-mail|boletín|newsletter
es.letter-get	w4	among	0
es.letter-mail	c4		0	recibe|recibir|recibirás|recíbe*|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|introduce|ingresa|titulares|aceptas|boletín|boletines|confirma*|mejores|historias|cada mañana|cada semana|cada viernes|cada día|marcados
es.letter-mail-alone	s4		4
es.letter-near	c4		0	tu|tus|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|titulares|aceptas|acepta|condiciones|política|boletines|confirma*|cuando quieras|enlace|correo|email|bandeja|momento|mejores|historias
es.letter-near-alone	s4		3
es.app	c5		22
es.app.near	c5		22	descarga|descárga*|nuestr*|noticias|gratis|tu|bájate|instala
es.app.near-alone	s5		5
es.push	c6		20
es.push.near	c6		20	noticias|nuestr*|navegador|quieres|última hora|te|activa*|permitir|deseas|tu
es.alert-miss	w6		0
es.push.near-alone	s6		3
es.share	w10		0
es.follow	w13		0
es.follow-line	c13		28
es.follow-topic	s13		24	facebook|twitter|x|instagram|tiktok|whatsapp|telegram|newsletter|youtube
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
es.poll-count	w12	among	0
es.poll-week	w12		0
es.vote-for	s12		9
es.comments-near	c12		40	inicia|sesión|regístr*|suscríbete|registrad*|cuenta|identifíc*|debes|tienes que|usuario|usuarios|suscriptor|suscriptores|cuéntanos|déjanos|tu|tus|opina|deja|dinos|nos|abajo|nuestr*|lectores|moderad*|conversación|consulta las|logueado|conectado|hazte
es.comments-near-alone	s12		4
es.related	w11	heading	0
es.related-headed	s11	heading	9
es.nav-topics	w11		0
es.tags-line	s11		10
es.picture-of	s11		5
es.lead-in	s11	lead-in	34
es.furniture	w11		0
es.toggle	w11	among	0
es.author	s14		40
es.author-near	s14		40	@|nosotros|redacción|nuestr*|periodista|escritor|escritora|profesor|profesora|redactor*|licenciad*|escribe|ver más|más artículos|el autor:|autor del artículo|colaborador*
es.letters-to	s14		60	@|correo electrónico|máximo|palabras|extensión|caracteres|líneas	dirección|correo|director|palabras|@|firmadas
es.tip-mail	s14		26	escríbenos|contáctanos|cuéntanosla|cuéntanos|envíanos|mándanos|buzón	@|correo|whatsapp|denuncia|pista|redacción|buzón
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
es.player-loads	s16		9
es.shop-label	w9		0
es.game-day	s9		7	hoy|día|gratis|crucigrama|sudoku|letras|juega
es.shop-seats	w9	among	0
es.shop-gift	s9		14	regalo|curso|escuela|online|máster|taller|evento|plazas|aquí|descuento|foro|gratis
es.shop-linked	s9		34
es.games	s9		14	crucigrama*|sudoku*|sopa de letras|autodefinido*|pasatiempos|juegos|trivia|quiz|test|wordle
es.promoted	s9		5
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
fr.wall-all	w2		0
fr.wall-then	c2		0	abonn*|mois|semaine|engagement|offre|an|résili*|lire|essai
fr.wall-own	c2		0	article|articles|contenu|contenus|lire|lecture|suite|abonnez-vous|nos|notre|cet|ce contenu|connect*|connectez-vous|identifiez-vous|compte|ici|?|newsletter|newsletters|numéro|continuer|accéder|recevoir|recevez
fr.wall-own-alone	s2		4
fr.wall-near	c2		0	abonnez-vous|abonnez|s'abonner|je m'abonne|# €|#€|offre|offres|accès à|lire|lisez|articles|contenus|essai|numérique|numériques|vous|votre|vos|nos|notre|profitez|journal|tous|seulement|par mois
fr.wall-near-alone	s2		5
fr.meter	c3		0
fr.meter-left	c3		0	article|articles|lire|lecture|texte|découvrir|contenu
fr.letter	w4		0
fr.letter-line	c4		0
fr.letter-title	s4		7
fr.letter-mailed	s4		16	vous a été|vient de vous|vous sera|vous être
fr.letter-data	c4		60	votre e-mail|votre adresse|vos données|votre email|vous pouvez|vous pourrez|adresse e-mail|données personnelles	envoyer|adresser|newsletter|newsletters|désinscrire|désabonner|désinscription|actualités|offres
fr.letter-near	c4		0	matin|soir|jour|jours|matins|semaine|vendredi|samedi|lundi|dimanche|newsletter|newsletters|par mail|notre|nos|nous|meilleur*|infos|info|sélection|rédaction|boîte mail|messagerie|téléphone|acceptez|conditions|recevoir|recevrez|confirm*|saisi*|entrez|renseign*|obligatoire*|publiée|lien|liens|suivez|abonnez-vous|inscrivez-vous
fr.letter-near-alone	s4		9
fr.app	c5		24
fr.app.near	c5		24	notre|nos|lire|lisez|votre|vos|actualité|actualités|infos|info|alertes|articles|ouvrir|suivez|retrouvez|gratuitement|téléchargez|disponible sur|cliquez|continuer|continuez|ouvrez|utilisez|cet article|expérience
fr.app.near-alone	s5		5
fr.push	c6		20
fr.push.near	c6		20	vous|notre|nos|info|infos|actualité|activez|notifications|votre|vos|je
fr.push-accept	w6	among	0
fr.alert-miss	s6		9
fr.push-yes	w6	among	0
fr.alert-get	w6		0
fr.push.near-alone	s6		4
fr.share	w10		0
fr.follow	w13		0
fr.follow-line	c13		26
fr.listen-on	s13		10	spotify|deezer|apple podcasts|castbox|youtube|google podcasts|amazon music|podcast addict	et|ou|,
fr.follow-at	s13		6	@|twitter|x|instagram|bluesky|mastodon|threads|facebook|linkedin
fr.alert-about	s13		8
fr.follow-networks	c13		26	suivez*|suivre|retrouvez*|rejoignez*|nous|notre|nos|@|likez|abonnez-vous|vous
fr.follow-networks-alone	s13		5
fr.ad	w9		0
fr.adblock	c8		24
fr.consent	w7		0
fr.consent-line	c7		90	nous|notre|nos|vous|votre|vos|ce site|ce contenu|je|cette
fr.consent-change	w7		0
fr.consent-choose	w7		0
fr.consent-near	c7		90	nous|notre|nos|acceptez|acceptant|j'accepte|poursuivant|continuant|ce site|en savoir plus|partenaires|newsletter|newsletters|cliquez|cliquant|gérer|recaptcha|google|consultez|consulter|je
fr.comments	w12		0
fr.comments-line	c12		40
fr.poll-count	w12	among	0
fr.poll-week	w12		0
fr.comments-near	c12		40	connect*|connectez-vous|inscrivez-vous|abonnez-vous|abonné|abonnés|article|compte|devez|identifiez-vous|commentaire|ci-dessous|nous|nos|notre|cliquez|sondage|dites|laissez|partagez|réagissez|votez|vous en pensez|dites-le|avis dans les
fr.comments-near-alone	s12		4
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.nav-topics	w11		0
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
fr.toggle	w11	among	0
fr.author	s14		40
fr.author-near	s14		40	est journaliste|est écrivain|est professeur|est historien|est sociologue|est économiste|est chercheur|est essayiste|est maître|est enseignant|est l'auteur|est rédacteur|ne travaille pas|tous les articles|ses articles|@|contacter|a publié|a écrit|tous ses
fr.author-near-alone	s14		2
fr.copyright	c15		50
fr.copyright-near	c15		50	autorisation|interdite|totale|partielle|article|articles|contenu|contenus|site|réservés|diffusion|interdits|représentation|©|tous droits
fr.rights-agency	c15		60	informations|rubrique|contenus|site|page|dépêches	protégées|protégés|reproduites|reproduction
fr.copyright-near-alone	c15		5
fr.bio	c14	bio	60
fr.testimony	s14		30	écrivez-nous|contactez-nous|témoign*|confidentialité|écrire à|nous contacter
fr.appeal	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*
fr.appeal-coffee	c0		44	notre|nos|nous|vous	rédaction|journal|média|enquêtes|articles|cet article|information|journalisme|lire|lu|auteur|rejoignez|indépendant*|continuer|offrez*	offrez*|offrir|prix|payez|payez-nous|laissez*|soutenez|don|donnez|moins
fr.letter-ask	c4		30	inscri*|abonne*|recev*|je m'inscris|s'inscrire|s'abonner|gratuit*	notre|nos|vous|votre|vos|ici|je
fr.summary	s16		26	ia|l'ia|intelligence artificielle|automatique*
fr.summary-near	s16		26	ia|l'ia|intelligence artificielle|automatique*	a été|généré*|rédigés|réalisés|produits|article|automatique*|peut contenir|peuvent contenir|proposé*
fr.player-loads	s16		7
fr.player-play	w16	among	0
fr.player-lost	s16		9
fr.source	c13		30	google|google news|google actualités|google discover	ajoutez*|choisissez|définir|définissez*|sélectionnez|faites|sur google actualités|sur google news|sur google discover
fr.channel	c13		28	notre|nos|votre|nous|rejoignez|suivez|abonnez-vous|recevez|cliquez|retrouvez|inscrivez-vous|scannez
fr.tip	s14		36	contactez*|écrivez*|témoignez|alertez|prévenez-*|nous contacter|nous écrire|securedrop|envoyez-*|signalez-*|plateforme sécurisée|en toute confidentialité|@	nous|notre|nos|rédaction|journaliste*|sécurisé*|confidentialité|securedrop|courrier des lecteurs|auteur|l'auteur|l'autrice|@
fr.author-label	w14		0
fr.author-follow	s13		9	@	twitter|x|bluesky|instagram|mastodon|linkedin|threads
fr.embed-label	w7		0
fr.embed	c7		40	vous|votre|vos|modifier|erreur|accord|cliquant
fr.summary-label	w16		0
fr.shop	s9		18
fr.game-cross	s9		8
fr.shop-extra	w9		0
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
fr.text-size	w10		0
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
it.give-weigh	s0		30	grazie|# euro|sostenerci|aiutarci|noi|nostro|giornale|redazione|al mese
it.give-far	s0		5
it.later	w0	closer	0
it.button	w0		0
it.ask	c0		40
it.name	s0	name	10
it.payment	w1		0
it.payment.way	w1	among	0
it.wall	w2		0
it.wall-line	c2		0
it.wall-kept	s2		14	abbonat*|abbonamento|premium|registrat*|iscritt*
it.wall-words	w2	among	0
it.wall-offer	s2		8	promo flash|offerta flash|offerta lampo|→|€|anziché|invece di
it.wall-all	c2		0	accedi|abbon*|scegli|articolo|contenuto|registrati|prova
it.wall-all-alone	s2		4
it.wall-near	c2		0	contenuto|articolo|articoli|leggi|leggere l'articolo|leggere gli|leggere questo|leggere i|questo|questa|nostr*|tuo|tuoi|digitale|digital|€|accedi|naviga*|gratis|continuare|account|commentare|ricevere|abbonati per|abbonati a|esclusiv*|approfondimenti|sito|giornale|scegli|attiva|tutto il
it.wall-near-alone	s2		7
it.meter	c3		0
it.letter	w4		0
it.letter-line	c4		0
it.letter-pass	s4		20	inoltra*|iscriviti|iscrizione|amico|amici|consigliala|condividila|abbonarti|iscriverti
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
it.consent-privacy	w7		0
it.consent-near	c7		90	la nostra|nostra|utilizziamo|usiamo|questo sito|proseguendo|noi e|acconsent*|accetto|accetti|accettando|ho letto|consulta|dichiaro|cliccando|presto il|autorizzo|cookie|dispositivo|tuo|tua|tuoi|tue|leggi
it.comments	w12		0
it.comments-line	c12		60
it.poll-count	w12	among	0
it.poll-open	w12		0
it.comments-near	c12		60	accedi|registrati|registrarti|abbonati|abbonato|login|effettua|devi|account|utente|iscriviti|iscritto|tu|tua|tuo|vostra|scrivi*|dicci|lascia*|facci|fateci|fatecelo|qui|sotto|pensi|pensate|voi
it.comments-near-alone	s12		3
it.related	w11	heading	0
it.related-headed	s11	heading	9
it.nav-topics	w11		0
it.to-gallery	w11		0
it.lead-in	s11	lead-in	34
it.furniture	w11		0
it.toggle	w11	among	0
it.author	s14		40
it.author-near	s14		40	è giornalista|è uno scrittore|è scrittore|è professore|è docente|insegna|è saggista|tutti gli articoli|scrive per|scrive di|è autore|è ricercatore|@|giornalista,|altri articoli
it.at-handle	p14		4
it.write-to	s14		24	@|e-mail|email|indirizzo|firmate|battute
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
it.player-text	w16		0
it.ai-sum	s16		14	ia|ai|intelligenza artificiale|automatic*|dall'ia|dall'ai|l'ia|l'ai|chatgpt|automaticamente
it.ai-near	s16		20	ia|l'ia|dall'ia|intelligenza artificiale|dall'intelligenza artificiale|dell'intelligenza artificiale|l'intelligenza artificiale	generat*|redatt*|elaborat*|creat*|sintesi|riassunt*|articolo|realizzat*|estratt*
it.shop-label	w9		0
it.game-day	s9		8	cruciverba|sudoku|quiz|giochi|parole|test|enigmistica
it.link-fee	c9		50	link|acquist*	sito|pagina|articolo|noi|potremmo|prodotti|contenuti|potrebbero|contiene
it.ad-words	w9		0
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
it.save-fav	w10		0
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
it.block-seen	s8		14	ad|adblock*|ad-block*|blocker|blocco|pubblicit*
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
ja.give-monthly	c0		36	円から|気に入ったら|使わせて|使います|取材費|応援する	しています|みませんか|しませんか|いただきます|応援する|使います|ください
ja.ask	c0		60
ja.wall	w2		0
ja.wall-line	c2		60
ja.wall-sale	c2		22
ja.wall.terms	c2		60	です|ます|ください|こちら|続き|全文|この記事|今すぐ|いますぐ|今なら|プラン|コース|お試し|初回|お得|申し込む|読む
ja.wall.label	w2		0
ja.letter	w4		0
ja.letter-line	c4		40
ja.mail-wrong	s4		20
ja.letter.terms	c4		40	ます|ください|こちら|登録する|ご登録|無料登録|登録して|お届け|配信中|受け取る|購読する|購読して|毎朝
ja.app	c5		24
ja.app.get	c5		24	ます|ください|こちら|今すぐ|いますぐ|無料で|最新ニュース|速報|しよう|チェック|ダウンロードして|ダウンロードする|インストールする|インストールして|オンにする|オンにしてく|オンにしよう|受け取る|見逃さない
ja.app.label	w5		0
ja.share	w10		0
ja.follow	w13		0
ja.follow-line	c13		28
ja.follow-series	w13		0
ja.follow.terms	c13		28	ます|ください|こちら|しよう|お願い|最新|届く|してね|ぜひ
ja.ad	w9		0
ja.adblock	c8		40
ja.consent	w7		0
ja.consent-line	c7		60
ja.consent-change	w7		0
ja.consent-word	w7	among	0
ja.consent.terms	c7		60	ます|ください|当社|当サイト|弊社|本サイト|このサイト|こちら|同意する|に同意
ja.comments	w12		0
ja.comments-line	c12		40
ja.error-found	s12		10	こちら|フォーム|まで|ください
ja.poll-count	w12	among	0
ja.poll-say	w12		0
ja.quiz	w12		14
ja.report-typo	w12		0
ja.comments-of	w12		0
ja.comments-call	c12		40	ください|下さい|お聞かせ|教えて|どうぞ|お寄せ|お待ち|ませんか|お願い
ja.related	w11	heading	0
ja.lead-in	s11	lead-in	40
ja.skip	w11		0
ja.special	s11	lead-in	30
ja.furniture	w11		0
ja.toggle	w11	among	0
ja.copyright	c15		50
ja.copyright.terms	c15		50	禁|お断り|ます|不可|©|reserved|お控え
ja.preferred	c13		34	google|グーグル
ja.channel	c13		24	はこちら|フォロー|お読み|参加する|参加しよう|公式line|受け取|届く|登録
ja.tip	c12		44	ください|こちら|募集してい|お待ちして|ご連絡
ja.writer	s14		12
ja.writer.signed	p14		90
ja.writer-desk	p14		9
ja.us-label	w14	among	0
ja.embed	c7		34	表示|おすすめ|動画を見る|見るには
ja.ai	s16		44	ai|役に立ち
ja.offer.label	w16		0
ja.player-loads	s16		16
ja.play-time	s16		10	#
ja.offer	c16		14
ja.watch	c10		16
ja.text-size	s10		12	小|中|大|標準|#x|倍速|#倍|特大
ja.gift-month	c10		30	会員|記事|購読
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
ja.event	c9		14
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
ja.block-way	w8		0
ja.block-seen	c8		36	ご利用|お使い|再読み込み|解除|無効に|オフに|検出|使用している	ください|ようです|検出しました|検出されました|お願い
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
pt.give-member	s0		14	r$|€|# euros|# reais	mês|ano|mensais|por mês|mensal|anual
pt.give-value	s0		34	donativo|doação|apoi*|contribu*|assin*|doe	nós|nos|nosso|nossa|fazemos|jornalismo|independente|jornal|pequeno
pt.give-need	w0	among	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.payment.way	w1	among	0
pt.wall	w2		0
pt.wall-line	c2		0
pt.wall-then	s2		8	r$ #|# €|#€	/mês|por mês|mês
pt.wall-near	c2		0	assine|assine já|assine agora|cadastre-se para ler|cadastre-se para continuar|ler|leia|lendo|conteúdos|conteúdo e|notícias|matéria|matérias|artigo|artigos|você|sua|nosso|nossa|nossos|digital|site|login|entre|acesse|acessar|clique|conteúdo exclusivo para assinantes|receber|comentar|grátis|?|esta|jornal|todo o conteúdo|ao conteúdo
pt.wall-near-alone	s2		5
pt.letter	w4		0
pt.letter-line	c4		0
pt.letter-done	s4		18	sucesso|e-mail|email|caixa de entrada|confirm*|newsletter
pt.letter-terms	s4		36	termos de uso|política de privacidade|termos e condições|termos de serviço	você|concorda|aceita|declara
pt.letter-near	c4		0	receba|receber|recebe|newsletter|notícias|assine|inscreva-se|cadastre-se|diariamente|nossa|gratuitamente|resumo|manhã|todo dia|todos os dias|toda semana|principais|grátis
pt.letter-near-alone	s4		4
pt.app	c5		22
pt.app.near	c5		22	baixe|nosso|nossa|notícias|instale|gratuitamente
pt.app.near-alone	s5		5
pt.push	c6		20
pt.share	w10		0
pt.follow	w13		0
pt.follow-line	c13		26
pt.follow-all	s13		4
pt.follow-near	c13		26	entre|nosso|nossa|nossas|nossos|participe|receba|clique|siga|siga-nos|faça parte|inscreva-se|link|curta|acompanhe|@|encontre
pt.follow-near-alone	s13		4
pt.ad	w9		0
pt.adblock	c8		24
pt.consent	w7		0
pt.consent-line	c7		90	nós|noss*|utilizamos|usamos|você|seu|sua|seus|suas|este site|este|este sítio|ao continuar|pode
pt.consent-load	s7		7	instagram|facebook|x|twitter|tiktok|youtube|threads|bluesky|externo
pt.consent-block	w7		0
pt.consent-near	c7		90	nós|noss*|utilizamos|usamos|este site|este sítio|ao continuar|concorda|aceita a|aceita os|aceita o|aceito|google|saiba mais|li e|consulte|confira|leia
pt.comments	w12		0
pt.comments-line	c12		40
pt.poll-week	w12		0
pt.quiz-week	s12		14
pt.comment-sort	s12		5	relevância|recentes|antigos|curtidos|votados|populares|data|comentários
pt.comment-form	c12		20
pt.comments-near	c12		40	login|faça|cadastre-se|cadastro|assinante|assinantes|assine|logado para comentar|logado para ler|entre com|registe-se|clique|você|sua|seu|deixe|conte|escreva|abaixo|diga|comente|opine|iniciar sessão|inicie|gente
pt.comments-near-alone	s12		3
pt.related	w11	heading	0
pt.related-headed	s11	heading	9
pt.photo-of	p11		5
pt.to-content	w11		0
pt.lead-in	s11	lead-in	34
pt.furniture	w11		0
pt.toggle	w11	among	0
pt.author	s14		40
pt.author-near	s14		40	é jornalista|é repórter|jornalista formad*|escritor|escritora|professor|professora|@|escreve|mais artigos|colunista|ver todos
pt.about-us	w14	among	0
pt.trainee	s14		9
pt.author-near-alone	s14		3
pt.copyright	c15		40
pt.copyright-near	c15		40	reprodução|cópia|distribuição|republicação|veiculação|conteúdo|este texto|este artigo|artigo|texto|reportagem|esta matéria|coluna|traduzido|tradução
pt.with-agency	p15		9
pt.rights-air	c15		40	material|conteúdo|texto|matéria|reprodução|notícia	autorização
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
pt.length	p16		5
pt.shop-label	w9		0
pt.game-day	s9		8
pt.bet-safe	c9		18	aposte|apostas|jogue|jogo|bet
pt.post-free	s9		8
pt.promoted	s9		5
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
pt.block-off	s8		16	lendo|ler|leitura|navegar|navegando|bloqueador|adblock*|anúncios|publicidade|site
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
tr.wall-price	p2		14
tr.wall-line-here	c2		0	haber|haberi|haberin|haberler|habere|okuyun|okuyabilirsiniz|okumaya|okumak|içerik|içeriğe|içeriklere|yorum|devam|yazinin|yaziyi|abonelik|aboneliğinizi|aboneliği|sinirsiz|tüm
tr.letter	c4		26
tr.letter-here	c4		26	bülten|bülteni|bültene|bültenimize|abone|kayit|kaydolun|gelsin|haberler|haberleri|yayinlanmayacak|yayimlanmayacak|her sabah|her gün|onaylayin
tr.letter-done	s4		10
tr.app	c5		18
tr.app-here	c5		18	haber|haberi|haberler|haberleri|haberlere|google play|app store|ücretsiz|gündemi|gündem|son dakika|gazete|gazeteyi|takip|hemen
tr.share	w10		0
tr.follow	c13		20
tr.ad	w9		0
tr.consent	w7		0
tr.consent-line	c7		80
tr.embed-from	p7		9
tr.consent-change	w7		0
tr.consent-line-here	c7		80	kabul|onayliyorum|onay|sitemizi|sitemizde|sitemizin|işlenmektedir|işlenir|işliyoruz|çerez|çerezler|kapatin|kapat|devre dişi|okudum|inceleyin|politikamizi|bilgi için|için tiklayin|görünüyor
tr.comments	w12		0
tr.related	w11	heading	0
tr.lead-in	s11	lead-in	30
tr.nav-topics	w11		0
tr.next-picture	w11		0
tr.read-on-to	s11	lead-in	24
tr.see-also	w11	heading	0
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
tr.us-label	w14	among	0
tr.writer-label	w14		0
tr.bio	c14	bio	16
tr.follow-author	c14		8	takip edin|takip et
tr.embed	c7		24	izlemek için|görüntülemek için|bu içerik|bu içeriği|gösterilmesini	izin ver*|kabul et*|kabul ediyorum|barindiril*
tr.machine	c16		18	bu haber|haber özeti|bu özet|bu içerik|bu metin|haberin özeti|seslendirme	oluşturul*|hazirlan*|çevril*|seslendiril*|üretil*
tr.from-us	c16		10	ister misiniz|katilin|kayit olun|doldurun|buradan|gazetesi'nde
tr.voice-made	s16		6
tr.by-machine-with	p16		16
tr.test	s16		10	ne biliyorsunuz|ne kadar|biliyor musunuz
tr.pod	c5		10	dinleyin|dinle|dinleyebilirsiniz
tr.fix	s12		12	bize|bildirin|yazin
tr.poll-count	w12	among	0
tr.poll-week	w12		0
tr.comment-law	c12		50	küfür|hakaret|büyük harf*|imla|rencide|sorumlu*|türkçe
tr.comment-form	w12		0
tr.app-own	c5		6	indirin|indir
tr.alert	c6		12	haber*|bildirim*
tr.letter-own	c4		20	abone olun|abone ol|kayit olun|kaydolun|her sabah|üye olun
tr.letter-label	w4		0
tr.appeal	c0		24	gazeteciliğe|gazetesi'ne|okurlarimizin|gazetecili*|bu haberler|bağiş yapin|devam edemeyiz
tr.support	s0		10	destek olabilirsiniz|abone olun|destekle*
tr.affiliate	c9		18	bu yazi|bu haber|bu içerik
tr.no-advice	c9		60	burada yer alan|tavsiyeler*|yorum|yazilanlar|bu içerik|bu sayfa*|yazida	yer alan|değildir|taşimaz|sunulmaktadir|niteliği
tr.link-fee	c9		30	bağlanti*|link*	sayfa*|alişveriş*|satin|içerik*|haber*|site*|yazi*
tr.game	s9		5
tr.ad-goes-below	w9		0
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
tr.block-way	w8		0
tr.block-seen	s8		14
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
tr.wall-meter	c3		14
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
zh.tip-author	s0		12	支持一下|打赏|打賞|赞赏|讚賞|咖啡 ☕|咖啡☕|请我喝杯咖啡吧|請我喝杯咖啡吧|杯咖啡,支持|分享給|分享给|請支持|请支持
zh.ask	c0		50
zh.ask.us	c0		50	新闻|新聞|报道|報導|媒体|媒體|记者|記者|捐|赞助|贊助|独立|獨立|订阅|訂閱|读者|讀者|本报|本報|本刊
zh.wall	w2		0
zh.wall-line	c2		50
zh.wall-price	p2		26
zh.wall-left	p2		26
zh.wall-line.only	c2		50	本文|全文|内容|內容|文章|阅读|閱讀|解锁|解鎖
zh.wall-line.label	w2		0
zh.letter	w4		0
zh.letter-line	c4		40
zh.letter-done	s4		26	信箱|郵箱|邮箱|確認|确认|電子郵件|電郵|邮件|訂閱|订阅
zh.letter.daily	c4		40	订阅|訂閱|邮箱|信箱|免费|免費|我们|我們
zh.app	c5		24
zh.app.start	s5		24
zh.app.news	c5		24	关注我们|關注我們|关注本|阅读|閱讀|看更多|看新闻|看新聞|本报|本報|我们|我們|随时|隨時|第一时间|第一時間|立即|马上|馬上|新闻|新聞|不漏|不错过|不錯過
zh.share	w10		0
zh.follow	w13		0
zh.follow-line	c13		30
zh.follow-tag	p13		14
zh.follow.account	c13		30	关注我们|關注我們|追蹤|请关注|欢迎|歡迎|扫码|扫描|长按|長按|本报|本報|我们|我們|按讚|点击|點擊|更多
zh.follow.account.start	s13		24
zh.ad	w9		0
zh.consent	w7		0
zh.consent-line	c7		60
zh.consent-change	w7		0
zh.consent-word	w7	among	0
zh.consent-embed	p7		16
zh.consent.named	c7		60	我们|我們|您|本网站|本網站|本站|本网|我已阅读|我已閱讀|我同意
zh.adblock	c8		60	请|請|检测到|偵測到|您|我们|我們
zh.comments	w12		0
zh.related	w11	heading	0
zh.lead-in	s11	lead-in	40
zh.nav-of	w11		0
zh.nav-more	w11		0
zh.lead	s11	lead-in	44
zh.rank	w11	heading	0
zh.furniture	w11		0
zh.toggle	w11	among	0
zh.copyright	c15		50
zh.preferred	c13		24	google|谷歌
zh.channel	s13		24	whatsapp频道|telegram頻道|telegram频道|whatsapp頻道|line官方帳號|line好友|line@|公众号|公眾號|二维码|二維碼|粉絲團|粉丝团|youtube頻道|line社群|读者群
zh.follow.person	s13		20	关注她|关注他|關注她|關注他|追蹤她|追蹤他|关注我们|追蹤我們
zh.tip	s12		50	联系我们|聯絡我們|联系|邮件|郵件|写信|投稿|热线:|熱線:|@|signal|告诉我们
zh.poll-count	w12	among	0
zh.poll-week	w12		0
zh.poll-words	w12	among	0
zh.correct	w12		0
zh.comment-form	w12		0
zh.tip.have	s12		50	联系我们|聯絡我們|线索|線索|爆料|写信|投稿|@|signal|告诉我们|本报|本報|记者|記者
zh.writer	s14		14
zh.writer.named	p14		16
zh.send-photo	s14		16
zh.tip-line	p14		10
zh.byline-at	p14		9
zh.more-by	w14		0
zh.embed	c7		30	推荐的|推薦的|我同意|显示|顯示|此视频|影片|此处
zh.ai	s16		30	ai|人工智能|人工智慧	摘要|翻译|翻譯|要点|要點|重點整理|重点|我們的|我们的|仅供参考|僅供參考|生成
zh.useful	s12		20	有帮助吗|有幫助嗎|有用吗|有用嗎|对你有帮助|對您有幫助
zh.view	s12		16
zh.mistake	s12		24	告诉我们|告訴我們|联系我们|聯絡我們|请指正|請指正|反馈|回報
zh.offer	s16		14	研讨会|研討會|讲座|講座|课程|課程|讀書會|读书会|读者调查|讀者調查|问卷|問卷|测一测|測一測|你支持|您支持|抽好禮
zh.voice-made	s16		8
zh.ai-sum	c16		18	摘要|本文|以上内容|以上內容|仅供参考|僅供參考|总结|總結|重點|翻译|翻譯|要点
zh.play-length	w16	among	0
zh.offer.join	s16		14	我们|我們|本报|本報|点击|點擊|立即|优惠|優惠|免费|免費
zh.label	w10		0
zh.gift	c10		22	本月|本文|篇|文章|此文
zh.text-size	p10		14
zh.share-net	w10	among	0
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
zh.no-drink	s9		9
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
zh.push-no	w6	among	0
zh.block.label	w8		0
zh.block-way	w8		0
zh.block-seen	c8		30	偵測到|检测到|檢測到|侦测到|請|请|您正在使用|您使用了|你正在使用
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
# % sparen	866
# (# ratings	1261
# (# reviews	1261
# (# votes	1261
# af #	673
# afbeeldingen bekijken	3046
# antwoord	3056
# antwoorden	3056
# antworten	879
# antworten anzeigen	879
# atbilde	2897
# atbildes	2897
# atsakymai	2837
# atsakymas	2837
# av #	3166	4111
# beelden bekijken	3046
# bilder anschauen	869
# bilder ansehen	869
# bilder anzeigen	869
# comentarii	3496
# comentario	1382
# comentarios	1382
# comentaris	398
# comment	1097
# commentaire	1834
# commentaires	1834
# commenti	2412
# commento	2412
# comments	1097
# euro el primer mes	410
# foto's bekijken	3046
# fotos anschauen	869
# fotos ansehen	869
# fotos anzeigen	869
# from # ratings	1261
# from # reviews	1261
# from # vote	1261
# from # votes	1261
# glasov	91
# glasova	91
# hlasov	91
# komentar	2284
# komentarai	2793
# komentarze	3211
# komentarzy	3211
# komment	2181
# kommentaari	1528
# kommentar	600	735	3090	4034
# kommentare	735
# kommentarer	600	3090	4034
# kommentti	1692
# kommenttia	1692
# like for this post	1261
# like for this reply	1261
# likes for this post	1261
# likes for this reply	1261
# min	1078
# min de lectura	1395
# min de leitura	3363
# min di lettura	2423
# min leestijd	2948
# min. lesezeit	742
# od #	3802	3992
# odgovor	3810
# odgovora	3810
# odgovori	4000
# odgovorov	4000
# odpovede	3906
# odpowiedzi	3300
# of #	1312
# of # people found this helpful	1261
# out of # (# ratings	1261
# out of # (# votes	1261
# out of # based on # reviews	1261
# oy	91	4247
# partecipanti	2414
# participantes	1384
# participants	1836
# people found this helpful	1261
# people like this	1261
# person found this helpful	1261
# ratings	1261
# reactie	2941
# reacties	2941
# replies	1320
# reviews	1261
# saniye geri	4285
# saniye geri sar	4285
# saniye ileri	4285
# saniye ileri sar	4285
# sekunden vor	857
# stars (# votes	1261
# stars from # reviews	1261
# stars from # votes	1261
# stemmen	91
# stemmer	91
# stimmen	91
# suara	91
# szavazat	91
# van #	3046
# vastaus	1767
# vastausta	1767
# vastus	1573
# vastust	1573
# von #	869
# votants	1836
# vote	1836
# votes	91	1836
# voti	91	2414
# voto	1384
# votos	91	1384
# vots	91
# voturi	91
# x	858
# yorum	4218
# z #	556	3290	3897
# zo #	3897
""", '#+': """
#+ gamble responsibly	1257
""", '#/': """
#/# oldal	2245
#/#. oldal	2245
""", '$#': """
$# at amazon	1291
$# at walmart	1291
""", 'a ': """
a a	92
a a a	92
a cikk tartalma	2246
a enquete da semana	3352
a fost util acest articol	3531
a javascript ki van kapcsolva	2231
a kommentek nem szerkesztett tartalmak	2181
a lire aussi	1840
a message from our sponsor	1088
a nossa loja	3417
a palavra do dia	3455
a sua mensagem	3466
a tartalom le van tiltva	2229
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	4229
aa aa aa	92
aanbevolen	2945	3042
aanbevolen artikelen	2945
aanbevolen door outbrain	3060
aanbevolen door taboola	3060
aanbevolen voor jou	2945
aanbod van onze partners	3060
aangeboden door	2935
aanmelden	2915
aanmelden nieuwsbrief	2920
aanraders	2945
aanzetten	3036
aastane tellimus	1568
""", 'ab': """
abbonamenti	2385
abbonamento	2385
abbonati	2385
abbonati ora	2385
abbonati subito	2385
ablehnen	732
abmelden	703
abo	703
abo bestellen	703
abo testen	795
abo verwalten	703
abo-vorteil	852
abo-vorteile	852
abonament	3485
abonamente	3485
abonare	3485
abone ol	4201
abone olun	4201
abone olun, sinirsiz okuyun	4201
abonelik	4201
abonelik paketleri	4330
abonentiem	2848
abonnee worden	2915
abonneer	2915
abonneer nu	2915
abonnees lezen meer	2985
abonneevoordeel	3027
abonnement	583	703	1792	2915	3073
abonnementen	2915
abonnements	703	1792
abonnentfordel	3148
abonnentfordele	655
abonnentfordeler	3148
abonnenttilbud	655
abonner	583	3073
abonneren	2915
abonnez-vous	1792
abonnieren	703
about sharing	1078
about the columnist	1273
about the contributor	1273
about the contributors	1273
about us	1107
abovorteil	852
abovorteile	852
abrir	1396	3364
abrir app	1463	3425
abrir en la app	1463
abrir la app	1463
abrir mapa	1396	3364
abrir menu	3363
abrir na app	3425
abrir no aplicativo	3425
abrir no app	3425
abschicken	868
absenden	91	868
abspielen	742	858
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1345
acceder	1345
accedi	2385
accedi con apple	2463
accedi con facebook	2463
accedi con google	2463
accedi con il tuo account	2463
accedi per commentare	2473
accept	1093
accept & close	1299
accept & continue	1299
accept all	1093
accept all cookies	1093
accept and close	1093
accept and continue	1093
accept and load	1299
accept and show	1299
accept and view	1299
accept and watch	1299
accept toate	3507
accept toate cookie-urile	3575
accepta i continua	395
accepta i mostra el contingut	395
accepta les galetes	395
accepta totes les galetes	427
accepta-ho tot	395
accepted payment methods	1053
accepteer	2937
accepteer alle cookies	2937
accepteer alles	3030
accepteer cookies	3030
accepteer en ga door	3030
accepteer en toon	3030
accepter	597	1829
accepter alle	597
accepter alle cookies	597
accepter et afficher	1868
accepter et afficher le contenu	1868
accepter et continuer	1829
accepter et fermer	1829
accepter et lire	1832
accepter et poursuivre	1911
accepter les cookies	1829
accepter og luk	657
accepter og vis	657
accepter tout	1829
acceptera	4031
acceptera alla	4031
accepteren	2937
accepteren en doorgaan	3030
accepteren en tonen	3030
acces nelimitat la toate articolele	3522
acceso	1345
acceso ilimitado a todo el contenido	1502
accesso a tutti gli articoli	2527
accesso illimitato a tutti i contenuti	2527
accetta	2408
accetta e continua	2408
accetta e continua oppure abbonati	2463
accetta e prosegui	2485
accetta e visualizza	2439
accetta e visualizza il contenuto	2439
accetta i cookie	2408
accetta tutti	2408
accetta tutti i cookie	2521
accetta tutto	2408
accetto tutti i cookie	2521
acconsento a ricevere comunicazioni commerciali	2459
acconsento al trattamento dei dati	2498
acconsento al trattamento dei dati personali	2498
acconsento al trattamento dei miei dati	2498
acconsento alla visualizzazione di contenuti esterni	2439
account aanmaken	2915
accueil	1844
aceitar	3345
aceitar cookies	3345
aceitar e continuar	3345
aceitar e fechar	3348
aceitar e ver	3382
aceitar todos	3345
aceitar todos os cookies	3459
aceitar tudo	3345
aceito todos os cookies	3459
aceptar	1379
aceptar cookies	1379
aceptar todas	1379
aceptar todas las cookies	1496
aceptar todo	1379
aceptar y continuar	1379
aceptar y seguir	1461
aceptar y ver	1417
aceptar y ver el contenido	1417
acepto que se me muestre contenido externo	1417
acepto recibir comunicaciones comerciales	1439
acepto todas las cookies	1496
acesso a todos os artigos	3465
acest articol este blocat	3554
acest videoclip nu este disponibil	3539
acest videoclip nu mai este disponibil	3539
acheter ce livre	1905
acheter des billets	1905
acheter le journal du jour	1873
acheter le livre	1905
acheter maintenant	1963
acheter mes billets	1905
acheter sur amazon	1905
acheter sur fnac	1905
acheter sur la fnac	1905
achternaam	3045
acompanhe ao vivo	3399
acquista biglietti	2479
acquista i biglietti	2479
acquista il libro	2479
acquista il numero in edicola	2446
acquista la copia digitale	2446
acquista ora	2538
acquista questo libro	2479
acquista questo numero	2446
acquista su amazon	2479
acquistalo su amazon	2479
activa	431
activa el so	423
activa les alertes	404
activa les notificacions	404
activa les notificacions i no et perdis res	404
activar	1465
activar alertas	1438
activar el sonido	1457
activar sonido	1457
activer la notification	1914
activer le son	1861	1907
activer les alertes	1880
activer maintenant	1816
actualiser la page	1915
""", 'ad': """
ad	1088	2568	2699	4304	4593
ad blocker rilevato	2525
ad choices	1088
ad ends	1323
ad feedback	1088
ad soyad	4304
ada yang salah	2344
adblock detectado	1500	3463
adblock rilevato	2525
adblock'u kapattim	4293
adblocker is uitgeschakeld	3037
adblocker ist deaktiviert	861
adblocker rilevato	2525
adchoices	1088
add a comment	1097
add a reply	1263
add as preferred source	1083
add to bookmarks	1078
add to favorites	1281
add to my topics	1083
add to reading list	1177
addebito diretto	2384
adgangskode	669
adicionar ao carrinho	3474
adicionar aos favoritos	3408
adicionar aos meus temas	3470
adicionar como fonte preferida	3447
adicionar resposta	3454
adiniz	4304
adiniz soyadiniz	4304
adinizi girin	4331
adjust text size	1322
administrer cookies	657
administrer informasjonskapsler	3150
administrer notifikationer	662
administrer samtykke	3087
administrer varsler	3155
adres e-mail	3196
adresa de e-mail	3517
adresa de email	3517
adresa ta de email	3517
adresse e-mail	1802
adresse e-mail incorrecte	1921
adresse e-mail invalide	1883
adresse e-mail non valide	1921
adresse email non valide	1921
adresse mail	1883
adresse mail invalide	1952
ads	1088
ads by google	1323
ads by outbrain	1323
ads by taboola	1323
advert	1088
adverteer bij ons	2970
advertentie	2935
advertentie eindigt	3060
advertentie melden	3060
advertentie sluiten	3060
advertentie verbergen	3060
advertenties	2935
advertenties toestaan	3038
advertenties van google	3060
advertentievrij lezen	3060
adverteren	2970
advertise with us	1088
advertisement	1088	2280	2406	4212
advertisement ends	1323
advertisement feature	1088
advertisements	1088
advertiser content	1088
advertising	1088
advertising continues	1323
advertising ends	1323
advertorial	729	903	2315	3493	4212
""", 'af': """
afbeelding # van #	3046
afbeeldingen bekijken	3046
afdrukken	2930
afegeix com a font preferida	450
afegeix un comentari	389
afficher ce contenu	1868
afficher l'original	1845
afficher la suite	1844
afficher le contenu	1829
afficher le contenu externe	1868
afficher le post	1911
afficher le tweet	1911
afficher les commentaires	1834
afficher les sous-titres	1907
afficher moins	1845
afficher plus	1844
affiliate	1088
affiliate disclosure	1088
affiliate-link	729
afgiv din stemme	91	651
afgiv din stemme her	608
afgiv stemme	91	651
afmelden	2915
aforo limitado	1424
afspeelsnelheid	3032
afspelen	2948	3033
afspil	608
afspil video	659
afspilningshastighed	659
afstemning	91	652
after ad	1088
after newsletter promotion	1066
afvis	597
afvis alle	597
""", 'ag': """
agb	732
aggiorna la pagina	2490
aggiungi ai miei argomenti	2532
aggiungi ai preferiti	2401
aggiungi ai segnalibri	2466
aggiungi al carrello	2538
aggiungi alle fonti preferite	2509
aggiungi un commento	2412
aggiungi una risposta	2516
aggiungici alle fonti preferite	2509
agrandir	1844
agrandir l'image	1844
agrandir la photo	1925
agrandir la police	1891
agrandir la taille du texte	1891
agrandir le texte	1935
agree	1093
agree & close	1299
agree & continue	1299
agree and continue	1093
""", 'ah': """
ahora en portada	1389
ahora no	1339
""", 'ai': """
ai can make mistakes	1319
ai can make mistakes. check important information	1319
ai deja cont	3485
ai deja un abonament	3522
ai deja un cont	3485
ai generated	1325
ai generated summary	1148
ai highlights	1148
ai kan fouten maken	3054
ai kan lave fejl	681
ai maakt soms fouten	3054
ai may make mistakes	1319
ai overview	1148
ai summary	1148	1325
ai translation	1325
ai uitat parola	3485
ai votat deja	3531
ai-gegenereerd	3055
ai-generated	1148	1325
ai-generated content may contain errors	1319
ai-generated summary	1148
ai-genererad	4120
ai-genererad sammanfattning	4041
ai-genereret	682
ai-genereret indhold	681
ai-genereret opsummering	608
ai-generert oppsummering	3097
ai-oppsummering	3097	3175
ai-opsummering	608
ai-samenvatting	2967	3055
ai-sammanfattning	4041	4120
aidez-nous	1783
aihe	1756
aiheet	1693
ailleurs sur le web	1840
ainult tellijale	1522
ainult vajalikud	1562
aiutaci	2380
aizmirsi paroli	2892
aizmirsta parole	2892
aizpildi aptauju	2855
""", 'aj': """
ajouter au panier	1963
ajouter aux favoris	1819
ajouter un commentaire	1834
ajustes de privacidad	1461
""", 'ak': """
akceptuj	3208
akceptuj wszystkie	3208
akceptuj wszystko	3274
akhir iklan	2325
akkoord	2937
akkoord en doorgaan	3030
akkoord en sluiten	3030
aksepter alle	3087
akses tanpa batas ke semua artikel	2365
aktifkan	2334
aktifkan notifikasi	2334
aktiver varsler	3155
aktualno	3923
aktualny czas	3276
aktualny czas #	3276
aktuel tid	659
aktuel tid #	659
aktuell	739
aktuell tid	4097
aktuell tid #	4097
aktuelle artikel	739
aktuelle nachrichten	739
aktuelle position #	857
aktuelle zeit	857
aktuelle zeit #	857
aktuelles	739
akun saya	2268
akzeptieren	732
akzeptieren & weiter	855
akzeptieren und anzeigen	855
akzeptieren und weiter	855
""", 'al': """
al abonnee	2985
al abonnee? log in	2915
al een account	2915
al mese	2388
alamat email anda	2366
alamat email tidak valid	2343
albo	3286
alebo	3893
alege	3555
alege abonamentul	3522
alege abonamentul potrivit	3522
alege planul	3554
alege suma	3577
alerta de autor	1507	3470
alerte auteur	1956
algemene voorwaarden	2937
algo correu mal	3437
algo deu errado	3437
algo ha salido mal	1474
alguna cosa ha anat malament	441
ali	3988
all access	1309
all access digital	1175
all articles by the author	1313
all articles by this author	1313
all comments	1097
all donations are tax-deductible	1171
all news	1107
all posts by this author	1313
all stories by this author	1313
all'anno	2388
alla artiklar	4112
alla kommentarer	4034
alle # afbeeldingen	3046
alle # afbeeldingen bekijken	3046
alle # beelden	3046
alle # beelden bekijken	3046
alle # bilder anschauen	869
alle # bilder ansehen	869
alle # bilder anzeigen	869
alle # foto's	3046
alle # foto's bekijken	3046
alle # fotos anschauen	869
alle # fotos ansehen	869
alle # fotos anzeigen	869
alle ablehnen	732
alle abo-angebote	795
alle abos vergleichen	865
alle afbeeldingen	3046
alle afbeeldingen bekijken	3046
alle akzeptieren	732
alle angebote	865
alle angebote ansehen	865
alle anzeigen	742
alle artikel	870
alle artikel anzeigen	742
alle artikel der autorin	870
alle artikel des autors	870
alle artikel unbegrenzt lesen	795
alle artikelen	3047
alle artikler	3167
alle beelden	3046
alle beelden bekijken	3046
alle bidrag hjelper	3159
alle bilder	742
alle bilder anschauen	869
alle bilder ansehen	869
alle bilder anzeigen	869
alle cookies accepteren	2937
alle cookies akzeptieren	732
alle externen inhalte anzeigen	768
alle foto's	3046
alle foto's bekijken	3046
alle fotos anschauen	869
alle fotos ansehen	869
alle fotos anzeigen	869
alle kommentare	735
alle kommentare anzeigen	735
alle kommentarer	600	3090
alle newsletter	711
alle nieuwsbrieven	2978
alle reacties	2941
alle rettigheder forbeholdt	679
alle rettigheter reservert	3172
alleen abonnees kunnen reageren	2975
alleen noodzakelijk	3030
alleen noodzakelijke cookies	3030
alleen voor leden	3041
aller au contenu	1844
aller au contenu principal	1844
allerede abonnent? log ind	583
allerede abonnent? logg inn	3073
alles accepteren	2937
alles afwijzen	3030
alles akzeptieren	732
alles anzeigen	742
alles bekijken	2948
alles klar	743
alles weigeren	2937
allow	1328
allow ads	1304
allow alerts	1305
allow and continue	1299
allow content	1093
allow cookies	1093
allow facebook content	1146
allow google youtube content	1146
allow instagram content	1146
allow once	1299
allow tiktok content	1146
allow twitter content	1146
allow x content	1146
allow youtube content	1146
aloita testi	1735
aloita visa	1735
already a member	1056
already a member? log in	1056
already a subscriber? log in	1056
already a supporter	1047
already have an account	1056
already have an account? log in	1056
already have an account? sign in	1056
already registered	1175
already registered? log in	1175
als bevorzugte quelle festlegen	881
als e-mail versenden	724
als geschenk senden	882
als geschenk teilen	882
als pdf herunterladen	882
als pdf speichern	796
also	1105
also in the news	1102
also of interest	1259
also on	1102
also read	1102
also worth reading	19
alte articole	19	3497
alte articole care te-ar putea interesa	19
altijd toestaan	3030
altijd tonen	3030
altmetric	1281
altre notizie	19	2418
altre notizie da leggere	19
altre opzioni	2511
altre opzioni di condivisione	2511
altri articoli	2418
altri articoli dell'autore	2502
altri articoli dello stesso autore	2502
altri articoli di questo autore	2502
altri articoli su questo argomento	2418
altri articoli sull'argomento	2418
altro	2423
altro importo	2383
altyazi	4286
altyazilar	4286
alusta viktoriini	1559
always active	1093
always allow	1299
always show	1299
always unblock	1299
""", 'am': """
am beliebtesten	866
am deja cont	3554
am dezactivat adblock	3549
am dezactivat adblock-ul	3549
am meisten gelesen	739
am uitat parola	3554
amaga els comentaris	416
amaga les respostes	416
amazon'da satin al	4284
amazon'dan satin al	4284
amount	1048
amplia la foto	444
amplia la imatge	444
ampliar	1395	3363
ampliar a imagem	3440
ampliar foto	1477	3440
ampliar imagem	3440
ampliar imagen	1395
ampliar la foto	1477
ampliar la imagen	1477
""", 'an': """
an error has occurred	1311
an error has occurred while submitting the form	1166
an error has occurred. please try again later	1310
an error occurred	1311
an error occurred. please try again	1166
an error occurred. please try again later	1310
ana sayfa	4225
ana sayfaya git	4307
anadolu ajansi	4229
anasayfa	4225
anbefalede artikler	605
anbefales	669	3094	3162
anbefalet	605	669
anbefalet af outbrain	687
anbefalet af taboola	687
anbefalt	3094	3162
anbefalt av outbrain	3180
anbefalt av taboola	3180
anbefalte saker	3094
anda mengikuti topik ini	2352
anda mungkin juga suka	2311
anda mungkin suka	19
anda sudah berlangganan	2366
anda sudah memilih	2319
ander bedrag	2913
andere lasen auch	739
anderen betrag eingeben	863
anderen lazen ook	2945
anderer betrag	701
andre leser	3094
android	93
ange belopp	4104
ange din e-postadress	4021
ange din mejl	4021
angebot sichern	703
angebote ansehen	865
angebote unserer partner	729
angebote vergleichen	865
angemeldet bleiben	865
anket	91
anketa	91	535	3783	3876	3973
anketa dana	3782
anketa dne	534
anketa dneva	3972
ankete katil	4278
ankete katilin	4278
anketi cevapla	4278
anketimize katilin	4248
ankieta	91
ankstesnis puslapis	2834
ankstesnis straipsnis	2834
anladim	4226
anleitung zum deaktivieren	861
anmeld	684
anmeld kommentar	683
anmelden	703
anmelden und kommentieren	879
anmelden und mitdiskutieren	879
anmeldung erfolgreich	786
anna juttu lahjaksi	1770
anna palautetta	1692
anna palautetta jutusta	1692
anna tagasisidet	1528
anna veast teada	1571
annan summa	4104
annat belopp	4104
anneta igakuiselt	1567
annonce	596	1827
annonce slut	687
annoncen slutter her	687
annoncer	596
annoncer fra google	687
annonces	1827
annons	4030
annons slut	4030
annonse	3086
annonse - artikkelen fortsetter under	3086
annonse - saken fortsetter under	3086
annonse slutt	3180
annonsen slutter her	3180
annonser	3086	4030
annonser fra google	3180
annonssamarbete	4045
annual	1048
annuale	2388	2494
annuellement	1917
annunci	2406
annunci pubblicitari	2449
annuncio	2406
annuncio pubblicitario	2449
ano, chci	546
anonieme brievenbus	3051
anonimni nabiralnik	3996
anonimowa skrzynka	3295
anonimowa skrzynka kontaktowa	3295
anonym hinweise geben	874
anonym postkasse	3171
anonym tipskanal	3171
anonymer briefkasten	874
anonymous letterbox	1316
anonymous mailbox	1316
anonymous tip box	1316
another amount	1306
anrede	868
answers are generated by ai	1319
anterior	1395	3363	3499
antwoorden	3057
antworten	735
antworten abbrechen	735
antworten anzeigen	879
antworten ausblenden	879
anual	436	1469	3432	3552
anuluj w dowolnym momencie	3285
anunci	389
anuncie	3367
anuncie aqui	3367
anuncie conosco	3367	3387
anuncio	1377
anuncios	1377
anzeige	729
anzeige - artikel geht unten weiter	801
anzeige - weiterlesen nach der anzeige	801
anzeige anzeige	729
anzeige aufgeben	774
anzeige ende	883
anzeige endet	883
anzeige endet hier	883
anzeige melden	883
anzeige scrollen, um weiterzulesen	729
anzeige von unserem partner	801
anzeigen	729
anzeigen und akzeptieren	855
""", 'ap': """
apakah artikel ini bermanfaat	2319
apakah artikel ini membantu	2319
apakah halaman ini membantu	2319
apakah ini bermanfaat	2319
apelido	3437
apellido	1474
apellidos	1474
apenas assinantes podem comentar	3397
apenas para assinantes	3434
apklausa	91
apklausos rezultatai	2823
apoie	3318
apoie no catarse	3431
apoie-nos	3318
apoie-nos no patreon	3431
apoio	3451
aportar	1340
app store	93
app store'dan indir	4290
app store'dan indirin	4290
appgallery	93
apple app store	93
apple ile devam et	4301
approfondimenti	2418
approfondisci	2418
appuyez pour activer le son	1945
apri	2424
apri app	2487
apri l'app	2487
apri la gallery	2502
apri la mappa	2424
apri menu	2423
apri nell'app	2487
apstipriniet savu e-pastu	2893
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2793
ar straipsnis buvo naudingas	2793
ar tai buvo naudinga	2836
ara	4225
ara no	431
archivado en	1382
archivo	1389
argomenti	2418
argomenti correlati	2502
argomenti trattati	2418
around the web	1102
article anterior	444
article content	1088
article continues below	1088
article lu par une voix artificielle	1907
article offert	1964
article suivant	1840
articles connexes	1840
articles les plus lus	1840
articles populaires	1892
articles relacionats	386
articles similaires	1840
articol oferit de un abonat	3583
articol sponsorizat	87
articole recente	3497
articole recomandate	3497
articole similare	3497
articoli che potrebbero interessarti	2418
articoli consigliati	2467
articoli correlati	2418
articolo correlato	2418
articolo precedente	2418
articolo regalato	2539
articolo riservato agli abbonati	2463
articolo successivo	2418
articolo tradotto automaticamente	2441
articolul anterior	3497
articolul pe scurt	3510
artigo anterior	3358
artigo exclusivo para assinantes	3406
artigo exclusivo para subscritores	3406
artigo oferecido	3475
artigo seguinte	3440
artigos recomendados	3409
artigos relacionados	3358
artikel als geschenk versenden	821
artikel als pdf herunterladen	796
artikel auf die merkliste setzen	796
artikel beluisteren	3032
artikel berikutnya	2347
artikel bewaren	2986
artikel bewerten	735
artikel cadeau geven	3059
artikel delen	2930
artikel drucken	724
artikel entsperren	865
artikel freischalten	703
artikel geht unten weiter	801
artikel hadiah dari pelanggan	2369
artikel ini terkunci	2341
artikel jetzt freischalten	865
artikel kostenlos weitergeben	821
artikel lain	2311
artikel lain dari penulis ini	2347
artikel lainnya	2285
artikel lesen	742
artikel lizenzieren	875
artikel menarik lainnya	2311
artikel merken	724
artikel mit freunden teilen	821
artikel opslaan	2986
artikel penulis lainnya	2347
artikel per e-mail empfehlen	796
artikel populer	2311
artikel premium	2310
artikel printen	2986
artikel schenken	882
artikel sebelumnya	2285
artikel selanjutnya	2285
artikel speichern	724
artikel sponsor	2315
artikel teilen	724
artikel terkait	2285
artikel verschenken	703
artikel versenden	724
artikel weitergeben	821
artikel weiterleiten	796
artikel zusammenfassen	770
artikeln sparad	4124
artikkel on lukus	1568
artikkel on tellijale	1522
artikkel sisaldab reklaamlinke	1531
artikkelen er automatisk generert	3174
artikkelen er beskyttet av opphavsrett	3172
artikkelen er forbeholdt abonnenter	3073
artikkelen er maskinoversatt	3174
artikkelen fortsetter under	3086
artikkelen fortsetter under bildet	3086
artikkelen leses av en syntetisk stemme	3152
artikkeli jatkuu mainoksen alla	1687
artikkeli on lukittu	1752
artikkeli on tuotettu automaattisesti	1765
artikkelin aiheet	1758
artiklen er automatisk genereret	681
artiklen er beskyttet af ophavsret	679
artiklen er indtalt af ai	659
artiklen er maskinoversat	681
arvostele resepti	61
""", 'as': """
as + lidas	3358
as mais lidas	3358
ascolta	2401
ascunde	3500
ascunde comentariile	3531
asetukset	1688
asiasanat	1693
ask a question	1263
ask ai	1148
ask me later	1047
ask our ai	1148
ask our ai about this story	1148
ask question	1263
assinar	3322
assinar novamente	3465
assinatura	3322
assinaturas	3322
assine	3322
assine agora	3322
assine nossa newsletter	3327
assistir novamente	3460
assunto	3467
assuntos	3358
asunto	1504
""", 'at': """
atidaryti	2795
ativar	3427
ativar agora	3427
ativar alertas	3399
ativar o som	3419
ativar som	3419
atlaide abonentiem	2885
atmesti	2805
atmesti visus	2826
atsisakyti galite bet kada	2833
attiva	2489
attiva audio	2481
attiva i sottotitoli	2443
attiva l'abbonamento	2385
attiva l'audio	2481
attiva le notifiche	2457
attiva ora	2385	2388
atur preferensi	2362
aturan berkomentar	2319
aturan komentar	2319
""", 'au': """
auch interessant	739
auch lesenswert	739
auch spannend	739
aucun commentaire	1834
audio	858	1302	3033
audio abspielen	776
audio downloaden	3032
audio generado con ia	1457
audio generado por ia	1457
audio generated by ai	1301
audio herunterladen	857
audio is ai-generated	1301
audio player is loading	1301
audio wird geladen	857
audio-datei herunterladen	857
auf bluesky teilen	724
auf die leseliste	821
auf die merkliste	796
auf einen blick	871
auf einer seite lesen	739
auf facebook posten	724
auf facebook teilen	724
auf linkedin teilen	724
auf mastodon teilen	724
auf pinterest merken	61
auf telegram teilen	724
auf twitter teilen	724
auf whatsapp teilen	724
auf x teilen	724
auf xing teilen	724
auf youtube anschauen	776
auf youtube ansehen	776
aufklappen	743	871
augmenta el text	452
augmenter la police	1891
augmenter la taille de la police	1891
augmenter la taille du texte	1891
aukoti vienkartinai	2831
aumenta dimensione testo	2466
aumentar el texto	1486
aumentar fonte	3449
aumentar letra	1486	3449
aumentar texto	1486	3449
aus der redaktion	739
aus unserem shop	852
ausblenden	743
ausklappen	742	871
auswahl speichern	855
autentificare	3485
autentificare cu facebook	3554
autentificare cu google	3554
auteur suivi	1956
auteursrechtelijk beschermd	3052
author affiliations	1273
author archive	1313
author biographies	1273
author biography	1273
autodefinido	1455
automaatne esitus	1563
automaattinen toisto	1743
automatic translation	1325
automatically translated	1319
automatisch afspelen	3032
automatisch vertaald	3054
automatische incasso	2914
automatische vertaling	3055
automatische wiedergabe	857
automatisk afspilning	659
automatisk avspilling	3152
automatisk oversat	681
automatisk oversatt	3174
automatisk uppspelning	4097
automatska reprodukcija	3788
automatski prevedeno	3809
automatyczne odtwarzanie	3276
autoodtwarzanie	3276
autoplay	660	858	1302	3033	3153	4098
autoplay next video	1301
autor folgen	881
autor kontaktieren	870
autor seguido	1507	3470
autore seguito	2532
autorin folgen	881
autorin kontaktieren	870
autoriser	1829
autoriser les notifications	1816
autorizzo il trattamento dei dati personali	2498
autre montant	1790
autres articles	1840
""", 'av': """
ava	1530
ava artikkel	1568
ava galerii	1570
ava rakenduses	1564
avaa	1696
avaa artikkeli	1752
avaa galleria	1758
avaa juttu	1752
avaa kartta	1696
avaa koko juttu	1678
avaa kuva	1758
avaa kuvagalleria	1758
avaa sovellus	1745
avainsanat	1693
avalehele	1570
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1907
avantatges de subscriptor	422
avantatges per als subscriptors	422
avanti di # secondi	2481
avanzar # segundos	1457
average rating # / # vote count: #	1261
average rating: #	1261
avgi din stemme her	3097
avgi stemme	91	3144
aviso legal	1379
avspillingshastighet	3152
avstemning	91
avvia la riproduzione	2522
avvis	3087
avvis alle	3087
avvisa	4031
avvisa alla	4031
avviso autore	2532
""", 'ay': """
ayarlari kaydet	4288
aydinlatma metni	4235
aydinlatma metnini okudum	4303
aydinlatma metnini okudum ve kabul ediyorum	4303
aylik	4299
aylik destek	4298
aylik faturalandirilir	4301
ayrica bakiniz	4224
ayrica okuyun	4219
ayrintilar	4226
""", 'ba': """
baca artikel berikutnya	2367
baca artikel lengkap	2347
baca artikel selengkapnya	2347
baca berita lainnya	2311
baca di aplikasi	2332
baca gratis	2365
baca juga	2285
baca nanti	2310
baca selengkapnya	2287
baca transkrip	2326
back # seconds	1301
back to home	1313
back to homepage	1313
back to overview	1313
back to the homepage	1313
back to top	1107
bagikan	2277
bagikan artikel	2277
bagikan artikel ini	2369
bagikan berita	2369
bagikan berita ini	2354
bagikan di facebook	2354
bagikan di whatsapp	2354
bagikan halaman ini	2369
bagikan ke	2277
bagikan ke facebook	2354
bagikan ke whatsapp	2354
bagikan ke x	2354
bagikan lewat whatsapp	2310
baixar o app	3425
baixe na app store	3425
baixe o aplicativo	3425
baixe o app	3425
balas	2284
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1054
bankeinzug	702
bankoverschrijving	2914
bare for abonnenter	3161
batalkan kapan saja	2341
bayar dengan paypal	2365
""", 'be': """
be the first to answer	1263
be the first to reply	1263
be the first to review	1263
beantwoorden	2941	3057
bearbeitet	880
become a founding member	1056
become a friend	1049
become a member	1049
become a paid subscriber	1049
become a patron	1049
become a sponsor	1049
become a subscriber	1056
become a supporter	1049
become an insider	1175
become an insider and start reading now	1175
bedankt voor het aanmelden	3044
bedankt voor het stemmen	91	3023
bedankt voor je aanmelding	2978
bedankt voor je bericht	3044
bedankt voor je feedback	2975
bedankt voor je inschrijving	2920
bedankt voor je stem	91	3023
bedankt voor uw aanmelding	2978
bedankt voor uw bericht	3044
bedankt voor uw feedback	2975
bedankt voor uw stem	3023
bedankt! check je inbox	3044
bedste	684
bedste tilbud	669
beeld # van #	3046
beeld in beeld	3032
beeld-in-beeld	3032
beelden bekijken	3046
begambleaware	1257
begrepen	2949
beheer toestemming	3030
bei facebook teilen	724
bei twitter teilen	724
bei whatsapp teilen	724
bei x teilen	724
beitrag auf instagram ansehen	768
beitrag auf x ansehen	768
beitrag laden	855
beitrag melden	879
beitrag mit freunden teilen	821
beitrag teilen	724
bekapcsolom	2235
bekerja sama dengan	2356
bekijk # afbeeldingen	3046
bekijk # afbeeldingen bekijken	3046
bekijk # antwoorden	3056
bekijk # beelden	3046
bekijk # beelden bekijken	3046
bekijk # foto's	3046
bekijk # foto's bekijken	3046
bekijk aanbieding	2915
bekijk abonnementen	3041
bekijk afbeeldingen	3046
bekijk afbeeldingen bekijken	3046
bekijk alle # afbeeldingen	3046
bekijk alle # afbeeldingen bekijken	3046
bekijk alle # beelden	3046
bekijk alle # beelden bekijken	3046
bekijk alle # foto's	3046
bekijk alle # foto's bekijken	3046
bekijk alle abonnementen	2915
bekijk alle afbeeldingen	3046
bekijk alle afbeeldingen bekijken	3046
bekijk alle artikelen	3047
bekijk alle beelden	3046
bekijk alle beelden bekijken	3046
bekijk alle foto's	3046
bekijk alle foto's bekijken	3046
bekijk alle nieuwsbrieven	2978
bekijk alle reacties	3056
bekijk alle vacatures	2970
bekijk alles	2948
bekijk antwoorden	3056
bekijk beelden	3046
bekijk beelden bekijken	3046
bekijk de aanbiedingen	2915
bekijk de abonnementen	3041
bekijk de antwoorden	3023
bekijk de foto's	3047
bekijk de fotoserie	3047
bekijk de galerij	3047
bekijk de kaart	2949
bekijk de prijs	3027
bekijk de resultaten	3023
bekijk de uitslag	91	3023
bekijk de video	2972
bekijk deal	3027
bekijk details	2949
bekijk deze post op instagram	2965
bekijk deze post op x	2965
bekijk dit bericht op instagram	2965
bekijk dit bericht op x	2965
bekijk foto's	2948	3046
bekijk foto's bekijken	3046
bekijk fotoserie	3047
bekijk galerij	3047
bekijk het dossier	3047
bekijk het hele dossier	3047
bekijk in de webshop	3027
bekijk meer	2948
bekijk onze aanbiedingen	2985
bekijk ook	2945
bekijk op youtube	2972
bekijk prijs	3027
bekijk reacties	2941
bekijk resultaten	91	2949	3023
bekijk transcript	3032
bekijk video	3032
bekreft e-postadressen din	3164
beli buku	2325
beli buku ini	2325
beli di lazada	2325
beli di shopee	2325
beli di tokopedia	2325
beli sekarang	2325
beli tiket	2325
beli tiket di sini	2325
beliebiger betrag	863
beliebt	739
beliebt bei unseren lesern	800
beliebte artikel	739
beliebteste	880
beliebteste artikel	739
beliebteste wahl	866
beliebteste zuerst	879
belki daha sonra	4199
beluister dit artikel	2972
belum berlangganan	2341
belum punya akun	2341
benachrichtigungen einschalten	859
beni hatirla	4301
benutzername	866
benutzername oder e-mail-adresse	865
benzer haberler	19	4219
beoordeel dit recept	61
beranda	2287
berdonasi	2267
bereits registriert	703
bereits registriert? anmelden	703
bergabunglah dengan tim kami	2300
berhenti mengikuti	2352
beri brez oglasov	4004
beri komentar	2284
beri masukan	2319
beri nilai resep ini	61
beri tahu kami pendapat anda	2319
bericht	3045
bericht laden	3030
bericht versturen	3044
berikutnya	2287
berita berikutnya	2347
berita hari ini	2311
berita lain	2311
berita lainnya	19	2285
berita menarik lainnya	2311
berita pilihan	2285
berita populer	2285
berita sebelumnya	2347
berita selanjutnya	2347
berita terbaru	2285
berita terkait	2285
berita terkini	2285
berita utama	2285
berite brez omejitev	3987
berite v aplikaciji	3980
berlangganan	2268
berlangganan sekarang	2268
besked	672
beskyttet af ophavsretten	679
bespaar #%	3042
besplatna dostava	3785
best	1321
best deal	1309
best gelezen	2945
best value	1309
best verdi	3162
beste	3057
beste aanbieding	2985
beste deal	3042
beste keuze	3042
bestel het boek	3027
bestel hier het boek	3027
bestel kaarten	3027
bestel tickets	3027
bester preis	866
bestil billetter	655
bestil bogen	655
bestil nu	655
bestill billetter	3148
bestill boka	3148
bestill boken	3148
bestselger	3162
bestseller	669	866
betaal met ideal	3039
betaalde content	3060
betaalde inhoud	2935
betaalde samenwerking	2990
betaalmethode	2913
betaalmethoden	2913
betaalmethodes	2913
betal med kort	3159
betal med mobilepay	666
betal med vipps	3159
betala med swish	4104
betalt annonce	596
betalt indhold	596
betalt innhold	3180
betalt samarbeid	3180
betalt samarbejde	687
betalt samarbete	4125
betrag eingeben	701
betreff	868
bewaar	2930
bewaar artikel	2930
bewaar dit artikel	2986
bewaar dit artikel om later te lezen	2986
bewaar recept	61
bewaar voor later	3059
bewaren	2930
bewerte dieses rezept	61
bewerten sie diesen artikel	780
bez spama	3800
bez spamu	3288
bezahlte anzeige	801
bezahlte partnerschaft	801
bezahlte werbung	87
bezahlter inhalt	87	729
""", 'bi': """
bidra	3070	4013
bidrag	580
bienvenido	1345
biglietti	2513
bild # aus #	869
bild # av #	4111
bild # von #	869
bild #/#	869	4111
bild anzeigen	743
bild i bild	4097
bild im bild	857
bild-i-bild	4097
bild-in-bild	857
bilde # av #	3166
bilde # no #	2902
bilde #/#	2902	3166
bilde i bilde	3152
bilde-i-bilde	3152
bilder anschauen	869
bilder ansehen	869
bilder anzeigen	742	869
bildergalerie	739
bildergalerie ansehen	870
bildirim almak ister misiniz	4291
bildirimlere izin ver	4291
bildirimlere izin vermek ister misiniz	4291
bildirimleri almak ister misiniz	4291
bildunterschrift anzeigen	870
bildunterschrift ausblenden	870
bildunterschrift einblenden	870
bilet al	4284
bilet satin al	4284
bilete	3570
biletler	4317
bilety early bird	3271
bilgini test et	4281
bilginizi sinayin	4225
bilginizi test edin	4281
billed annually	1175
billed every # weeks	1308
billed monthly	1175
billed yearly	1308
billede # af #	673
billede #/#	673
billede i billede	659
billede-i-billede	659
billetterie	1937
bilmiyorum	4279
bir abone bu haberi hediye etti	4338
bir cevap yazin	4250
bir yanit yazin	4250
birkas	2894
bisa dibatalkan kapan saja	2341
bisukan	2327
bitte bleiben sie fair und sachlich	780
bitte bleiben sie sachlich und fair	780
bitte versuchen sie es erneut	867
bize bir kahve ismarla	4298
bize destek ol	4298
bize destek olun	4200
bize kahve ismarla	4298
bize yazin	4309
bizi destekleyin	4298
""", 'bl': """
bland dig i debatten	683
bleiben sie informiert	711
bli fast giver	3159
bli medlem	3070	4013
blijf op de hoogte	2920
bliv medlem	580
block	1328
blockera	4101
blockieren	860
bloker	663
blokiraj	3792	3982
blokker	3156
blokkeren	3036
blokovat	546
blokuj	3280
bloqueador de anuncios detectado	1500
bloqueador detectado	1500	3463
bluesky	1079
""", 'bn': """
bns	1532	2797
bns inf	2797
bns/afp	1532
""", 'bo': """
boek bestellen	3027
boka biljett	4091
boka biljetter	4091
boka din plats	4091
boka plats	4091
boletim	3327
boletines	1355
boleto	3321
bonifico	2384
bonifico bancario	2384
bonus video	3728
book tickets	1296
book your place	1296
book your ticket	1296
book your tickets	1296
bookmark	1078
bookmark this	1078
bookmark this article	1078
""", 'br': """
brak komentarzy	3211
branded content	1377	2990
breaking news	663
breaking news alerts	1305
breng je stem uit	91	3023
breng uw stem uit	3023
brez spama	3990
broneeri koht	1561
brought to you by	1088
browse all	1107
browse all newsletters	1166
brugernavn	669
brugernavn eller e-mail	668
brukernavn	3162
brukernavn eller e-post	3161
brzina	3789
brzina reprodukcije	3788
""", 'bu': """
bu alan gereklidir	4303
bu alan zorunludur	4303
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4331
bu haber faydali oldu mu	4218	4247
bu haber kilitli	4301
bu haber size yardimci oldu mu	4247
bu konuyu takip ediyorsunuz	4313
bu konuyu takip et	4313
bu sayfa faydali oldu mu	4278
bu video oynatilamiyor	4285
bu yazari takip ediyorsunuz	4313
bu yazari takip et	4334
buat akun	2268
bubble shooter	849
buch bestellen	852
buch kaufen	852
buffer	1079
buka	2288
buka aplikasi	2332
buka artikel	2365
buka di aplikasi	2332
buka peta	2288
bulanan	2339
bulmaca	4283
bulmacalar	4283
bunlara da bakin	4224
bunlari da izleyin	4333
bunlari da okuyun	4219
bunyikan	2326
buscar	1395	3363
butlletins	406
buy a copy	1296
buy at amazon	1291
buy from amazon	1291
buy it now	1258
buy licence	1317
buy licensing rights	1317
buy on amazon	1291
buy the book	1296
buy the book here	1296
buy tickets	1258
buy us a coffee	1049
""", 'by': """
by outbrain	2449
by taboola	2449
""", 'ca': """
cabut persetujuan	2330
cada aporte cuenta	1442
cada euro compta	435
cada euro conta	3404
cada euro cuenta	1442
cada mes	436
cada real conta	3404
cadastrar	3322
cadastre-se	3322
cadastro realizado	3466
cadastro realizado com sucesso	3466
cadeau-artikel	2915
cadeaulink	3059
califica esta receta	61
cambiar mis preferencias	1417
cambiar preferencias de cookies	1417
camp obligatori	440
campi obbligatori	2498
campo obbligatorio	2498
campo obligatorio	1473
campo requerido	1473
campos obligatorios	1473
camps obligatoris	440
cancel	1048
cancel anytime	1308
cancela cuando quieras	1471
cancelar respuesta	1382
cancele quando quiser	3434
canli anlatim	4307
canli takip	4307
cantidad personalizada	1501
capito	2424
captions	1302
captions off	1301
captions settings	1301
cara menonaktifkan	2337
cara menonaktifkan pemblokir iklan	2336
caratteri rimanenti: #	2454
cargando reproductor	1457
cargar contenido	1379
cargar el contenido	1461
cargar tuit	1461
cari	2287
carica altri	2423
carica altri articoli	2502
carica altri commenti	2473
carica contenuto	2485
carica il contenuto	2485
carica il post	2485
carica il tweet	2485
carica il video	2485
carica post	2485
caricamento del player	2481
caricamento del video	2481
caricamento player	2481
caricamento video	2481
carrega el contingut	427
carregando	3382
carregando player	3419
carregar mais	3363
carregar tweet	3423
carta di credito	2384
carte bancaire	1791
cassetta anonima	2505
cast your vote	91	1292
categorias	3358
categorie	2418
categories	1102
categorii	3497
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
ce champ est obligatoire	1921
ce champ est requis	1921
cek email anda	2343
cek harga	2368
cel mai popular	3555
cele mai apreciate	3532
cele mai citite	3497
cele mai citite articole	3525
cele mai noi	3497
cele mai populare	3497
cele mai vechi	3532
celoten zaslon	3978
cena dopravy	538
ceo ekran	3788
cerca	2423
cerrar	1339
cerrar ventana	1505
ces articles devraient vous plaire	1892
cetak	2277
cetak artikel	2310
cetak halaman	2310
cetak resep	61
ceva nu a mers bine	3557
cevabi iptal et	4250
cevap yaz	4278
cevapla	4218
""", 'cg': """
cgu	1829
cgv	1829
""", 'ch': """
champ obligatoire	1921
champ requis	1921
champs obligatoires	1921
champs requis	1921
change text size	1322
changer de formule	1919
changer la taille du texte	1891
chaque contribution compte	1916
chaque don compte	1886
chaque euro compte	1886
chaque geste compte pour nous	1916
chaque matin, gratuit	1921
chaque mois	1917
chaque vendredi, gratuit	1921
chargement du lecteur	1907
chargement du sondage	1878
charger la publication	1911
charger le contenu	1911
charger le post	1911
charger le tweet	1911
charger plus	1844
charger plus de commentaires	1899
chci darovat	463
che cosa ne pensi	2414
check amazon	1291
check je inbox	3044
check price	1291
check price at amazon	1291
check prices	1291
check your email	1212
check your inbox	1212
check your spam folder	1310
chiedi alla nostra ia	2441
chiudi	2379
chiudi finestra	2530
chiudi gallery	2530
chiudi la finestra	2530
chiudi menu	2423
choisir	1920
choisir cette offre	1919
choisir mes cookies	1944
choisir mon montant	1949
choisissez la formule qui vous convient	1887
choisissez un montant	1790
choisissez votre formule	1887
choose	1309
choose an amount	1053
choose this plan	1308
choose your offer	1308
choose your own amount	1306
choose your payment method	1053
choose your plan	1056
choose your subscription	1308
""", 'ci': """
cijeli zaslon	3788
cita summa	2891
citation formats	1281
cite this article	1281
citer	1936
citi lasa	2850
citi raksti	2850
""", 'cl': """
clasificados	1377
classer	1964
clicca per attivare l'audio	2522
click here	1107
click on a star to rate it	1261
click to enlarge	1107	1313
click to unmute	1301
clique para ativar o som	3460
cliquer ici pour partager	1819
cliquez pour activer le son	1945
close	1048
close ad	1323
close extra sharing options	1078
close gallery	1313
close image	1313
close menu	1107
close share panel	1078
close this message	1047
clube do assinante	3387
""", 'co': """
cobrado anualmente	3434
codes promo	1827
codeword	1293
codici sconto	2538
coduri de reducere	3582
cognome	2499
cognoms	441
colabora	1340
collapse	1107
com desactivar el bloquejador	433
com desactivar-lo	434
come disattivare adblock	2490
come disattivare l'ad blocker	2490
come disattivarlo	2492
comece o quiz	3414
comenta	1382
comentar	1382	3350
comentarii	3496
comentarii dezactivate	3572
comentariile sunt dezactivate	3572
comentario	1382
comentarios	1382
comentarios desactivados	1491
comentarios solo para suscriptores	1491
comentaris	389
comentariu	3496
comente	3350
commander le livre	1905
commencer le quiz	1902
comment	1079	1097
comment deleted	1320
comment ne plus voir ce message	1782
comment policy	1097
comment rules	1320
commenta	2412
commenta l'articolo	2412
commenta per primo	2412
commentaire	1834
commentaires	1834
commenter	1819	1834
commenter l'article	1834
commenti	2412
commenti disattivati	2516
commenti riservati agli abbonati	2516
commenting guidelines	1320
commenting policy	1320
commenting rules	1320
commento	2412
commento in attesa di moderazione	2454
comments	1097
comments off	1097
commercial content	1088
commercial feature	1323
commercieel partnerschap	3060
community guidelines	1097
community rules	1097
como desativar	3430
como desativar o bloqueador	3428
compare plans	1056
comparte	1370
comparte esta noticia	1514
comparteix	389
comparteix a facebook	412
comparteix a whatsapp	412
comparteix a x	412
comparteix per correu	452
comparteix per whatsapp	452
compartilhar	3337
compartilhar no linkedin	3337
compartilhar no twitter	3337
compartilhar no whatsapp	3337
compartilhar no x	3337
compartilhar por e-mail	3337
compartilhar via	3337
compartilhe	3337
compartilhe este artigo	3475
compartilhe isso	3337
compartilhe no whatsapp	3449
compartir	1370
compartir en	1370
compartir en bluesky	1370
compartir en linkedin	1370
compartir en telegram	1370
compartir en twitter	1370
compartir en whatsapp	1486
compartir en x	1370
compartir noticia	1514
compartir por correo	1370
compartir por email	1370
compartir por whatsapp	1486
complete coverage	1102
compra ahora	1513
compra anticipada	1424
compra el libro	1456
compra el llibre	422
compra entrades	422
compra i biglietti	2479
compra il libro	2479
compra les entrades	422
compra questo numero	2446
compra su amazon	2479
compra tus entradas	1456
compra'l a amazon	422
compralo su amazon	2479
comprar agora	3474
comprar ahora	1424	1513
comprar bilhetes	3417
comprar el libro	1456
comprar en amazon	1456
comprar entradas	1456
comprar este libro	1456
comprar este livro	3417
comprar ingressos	3417
comprar na amazon	3417
comprar o livro	3417
compre agora	3474
compre bilhetes	3417
compre na amazon	3417
compre o livro	3417
compris	1845
comunicar erro	3350
comunicar um erro	3454
comunicar un error	1491
concordo	3345
condiciones de uso	1379
condiciones generales	1379
conditions d'utilisation	1829
conditions de publication	1878
condividi	2401
condividi articolo	2401
condividi la notizia	2539
condividi questa pagina	2539
condividi questo articolo	2539
condividi su	2401
condividi su facebook	2401
condividi su linkedin	2401
condividi su telegram	2401
condividi su twitter	2401
condividi su whatsapp	2511
condividi su x	2401
condividi via email	2401
condividi via whatsapp	2511
condivisioni	2401
condizioni d'uso	2408
conectare	3485
conectare cu facebook	3554
conectare cu google	3554
configura les galetes	395
configurar cookies	1379
confira a oferta	3474
confirm password	1308
connectez-vous	1792
connexion	1792
consent & continue	1299
consenti	2489
consenti sempre	2485
consigliati	2418
consigliati per te	2418
consigue tu entrada	1422
consulta las esquelas de hoy	1422
consulta las normas de la comunidad	1433
consulta les esqueles	400
consulta todas nuestras newsletters	1439
consulter	1844
cont nou	3485
contact	1107	1834	2941	3496
contact met de auteur	3047
contact met de redactie	3051
contact us	1097
contact us securely	1316
contacta amb nosaltres	446
contacta con el autor	1508
contacta con la autora	1508
contacta con nosotros	1480
contactar	1508
contactar al autor	1480
contactar con el periodista	1508
contacte o autor	3443
contacter ce journaliste	1957
contacter la journaliste	1957
contacter le journaliste	1957
contactez-nous	1834
contacto	1382
contactos	3350
contamos consigo	3316
contato	3350
contatta il giornalista	2533
contatta l'autore	2533
contatta l'autrice	2533
contatta la redazione	2505
contattaci	2412
contattare la redazione	2505
contatti	2412
contenido de marca	1377
contenido de nuestros socios	1389
contenido de pago	1456
contenido elaborado por la marca	1422
contenido exclusivo	1345
contenido exclusivo para socios	1443
contenido externo	1417
contenido externo recomendado	1417
contenido ofrecido por	1377
contenido pagado	1456
contenido para suscriptores	1345
contenido patrocinado	1377
contenido promocionado	1377
contenido recomendado	1447
contenido relacionado	1389
contenido solo para usuarios registrados	1443
contenidos recomendados	1447
contenidos relacionados	1389
content from our partner	1180
content from our partners	1180
content from our sponsor	1180
contenu commercial	1827
contenu de marque	1827
contenu externe	1868
contenu partenaire	1827
contenu payant	1905
contenus partenaires	1827
contenuti a pagamento	2479
contenuti by taboola	2449
contenuti correlati	2418
contenuti sponsorizzati	2406
contenuto a pagamento	2479
contenuto esterno	2439
contenuto esterno consigliato	2439
contenuto generato con ia	2522
contenuto per abbonati	2385
contenuto premium	2463
contenuto promozionale	2446
contenuto pubblicitario	2449
contenuto riservato	2385
contenuto riservato agli abbonati	2463
contenuto riservato agli utenti registrati	2463
contenuto sponsorizzato	2406
contingut exclusiu per a subscriptors	410
contingut extern	395
contingut extern recomanat	395
contingut ofert per	400
contingut pagat	422
contingut patrocinat	389
continua a leggere	2423
continua al navegador	429
continua al web	429
continua amb apple	410
continua amb facebook	410
continua amb google	410
continua con apple	2463
continua con facebook	2463
continua con google	2463
continua con l'email	2527
continua con la mail	2527
continua depois da publicidade	3343
continua llegint	413
continua nel browser	2487
continua senza accettare	2408
continua senza disattivare	2492
continua senza sostenere	2379
continua sul browser	2487
continua sul sito	2487
continuar a ler	3363
continuar com apple	3406
continuar com e-mail	3465
continuar com facebook	3406
continuar com google	3406
continuar con apple	1443
continuar con email	1502
continuar con facebook	1443
continuar con google	1443
continuar con mi correo	1502
continuar conectado	3434
continuar e fechar	3345
continuar en el navegador	1463
continuar en la web	1463
continuar lendo	3363
continuar leyendo	1395
continuar no browser	3425
continuar no navegador	3425
continuar no site	3425
continuar sem apoiar	3317
continuar sem desativar	3430
continuar sin desactivar	1467
continuar sin desactivarlo	1500
continuar sin donar	1339
continue	1048
continue a ler	3358
continue lendo	3322
continue reading	1102	1107
continue reading below	1088
continue reading the main story	1088
continue reading with a subscription	1056
continue to article	1047
continue to site	1299
continue to the article	1047
continue with ad blocker	1303
continue with apple	1308
continue with email	1308
continue with facebook	1308
continue with google	1308
continue with microsoft	1308
continue with x	1308
continue without accepting	1093
continue without disabling	1303
continue without donating	1047
continue without supporting	1047
continue without supporting us	1303
continuer avec apple	1887
continuer avec facebook	1887
continuer avec google	1887
continuer avec mon e-mail	1951
continuer avec mon email	1951
continuer dans le navigateur	1913
continuer la lecture	1792
continuer sans accepter	1829
continuer sans donner	1782
continuer sur le navigateur	1913
continuer sur le site	1913
continuer vers le site	1913
contribua	3318
contribuer	1783
contribuez	1834
contribuir	3318
contribuisci	2380
contribute now	1049
contribute with google	1049
contribuye	1340
controleer je inbox	3044
controleer uw inbox	3044
controlla la tua casella di posta	2498
controlla la tua email	2498
contul meu	3485
cook mode	61
cookie instellingen	3030
cookie notice	1093
cookie policy	1093	2408
cookie preferences	1093
cookie-einstellungen	732
cookie-indstillinger	657
cookie-innstillinger	3150
cookie-instellingen	2937
cookie-instellingen aanpassen	2965
cookiebeleid	2937
cookieindstillinger	597
cookieinnstillinger	3150
cookieinstellingen	3030
cookiepolicy	4031
cookiepolitik	597
cookies	475	597	2937	3087	4031
cookies aanpassen	2965
cookies ablehnen	855
cookies accepteren	3030
cookies akzeptieren	732
cookies beheren	3030
cookies erlauben	855
cookies instellen	2937
cookies policy	1093
cookies verwalten	855
cookies wijzigen	2965
cookies zulassen	855
cookievoorkeuren	3030
cookievoorkeuren aanpassen	3030
cookievoorkeuren wijzigen	2965
copia	453	2512
copia il link	2401
copia link	2401
copiar	1487	3450
copiar el enlace	1370
copiar enlace	1370
copiar link	1370	3337
copiar o link	3337
copied	1078
copied to clipboard	1177
copier	1936
copier l'url	1819
copier le lien	1819
copy	1079
copy link	1078	2277	4474
copy link copied	1078
copy link to clipboard	1078
copy this link	1078
copy url	1078
copyright notice	1317
copyright-hinweis	875
correctiebeleid	3051
correcties en aanvullingen	3051
corrections policy	1097	1316
correlati	2418
correo	1474
correu	441
cosa ne pensi	2414
cosa pensi di questo articolo	2441
count me in	1066
country	1311
couper le son	1861	1907
coupon e codici sconto	2538
""", 'cr': """
crea avviso	2532
crea un account	2385
crea un alert	2457
crear alerta	1438
crear cuenta	1345
crear una cuenta	1345
create a free account	1056
create account	1056
create an account	1056
create free account	1056
created with ai	1148
creative commons	95
creative commons licence	95
creative commons license	95
credit card	1054
credit or debit card	1054
creditcard	2914
criar alerta	3399
criar conta	3322
crucigrama	1455
crucigramas	1455
cruciverba	2478
cryptic crossword	1293
cryptogram	3024
""", 'cs': """
csatlakozz csapatunkhoz	2184
""", 'cu': """
cum dezactivez adblock	3549
cupones y descuentos	1513
cupons de desconto	3474
current time	1301
current time #	1301
curtir	3412
custom amount	1048
""", 'cz': """
czas czytania # min	3218
czas trwania	3277
czas trwania #	3276
czyta syntezator mowy	3276
czytaj bez reklam	3304
czytaj dalej	3218
czytaj dalej za	3193
czytaj w aplikacji	3278
""", "d'": """
d'autres articles	1840
""", 'da': """
da li je ovo bilo korisno	3809
da non perdere	2418
da non perdere in edicola	2406
da, molim	3792
da, prosim	3982
da, vreau	3547
dabartinis laikas #	2827
dacci la tua opinione	2473
daftar	2268
dagens korsord	4087
dagens krydsord	651
dagens kryssord	3144
dagens quiz	3144
daha fazla	4225
daha fazla haber	4307
daha fazla yorum	4278
daha sonra	4199
daha sonra hatirlat	4199
daha sonra oku	4210
daily newsletter	1066
dal web	2418
dalej	3215
dalies	2853
dalies ar rakstu	2848
dalintis	2787
dalintis facebook	2792
dalintis per whatsapp	2839
dalintis straipsniu	2839
dalintis su draugais	2792
dalyvaukite apklausoje	2794
dans cet article	1840
dapatkan di google play	2332
dapatkan sekarang	2368
dar ne prenumeratorius	2832
dar neturite paskyros	2832
darmowa dostawa	3271
darovat	463
darowizna na cele statutowe	3283
daruj	463	3918
das buch bestellen	852
das buch kaufen	852
das interessiert andere leser	739
das lesen andere	800
das neueste	739
das video kann in ihrem land nicht abgespielt werden	857
das video kann nicht abgespielt werden	857
das video konnte nicht abgespielt werden	857
das video konnte nicht geladen werden	857
date of birth	1311
datenschutz	732
datenschutz-einstellungen	732
datenschutz-manager	855
datenschutzeinstellungen	732
dauer	858
dauer #	858
dauerauftrag	698
dauerauftrag einrichten	863
dauerwerbung	729
""", 'de': """
de link is gekopieerd	3059
de samenvatting kan fouten bevatten	2967
de tekst gaat verder onder de foto	2935
de video is niet meer beschikbaar	3032
de video kan niet worden afgespeeld	3032
de videospeler wordt geladen	3032
deaktiver din adblocker	664
debat: skriv	600
debatregler	683
debatt: si din mening	3090
debatte	735
debatten er lukket	683
debattregler	3090
deconectare	3485
decrease font size	1322
decrease text size	1322
deel	2930
deel als cadeau	3059
deel artikel	2930
deel dit	2930
deel dit artikel	2930
deel dit bericht	3010
deel dit verhaal	3010
deel op facebook	2930
deel op twitter	2930
deel op x	2930
deel via	2986
deel via e-mail	2930
deel via whatsapp	2930
dein name	867
deine e-mail-adresse	711
deine meinung	735
deine nachricht	867
deine spende ist steuerlich absetzbar	863
deixa de seguir	450
deixa un comentari	389
deixa una resposta	416
deixar de seguir	3447
deixe uma resposta	3350
deja tu respuesta	1450
deja un comentario	1382
deja una respuesta	1382
dejar de seguir	1438
dejar un comentario	1382
del	592	3082
del artikel	592
del artikkel	3082
del artikkelen	3082
del artiklen	592
del artiklen gratis	583
del med	592	3082
del saken gratis	3073
del som gave	3179
del via e-mail	592
del via e-post	3082
del via whatsapp	3179
dela	4026
dela artikel	4026
dela artikeln gratis	4016
dela med	4026
dela via e-post	4026
dela via mejl	4026
dela via whatsapp	4124
delen	2930
delen op bluesky	2986
delen op facebook	2930
delen op linkedin	2986
delen op whatsapp	2986
delen op x	2986
delen via	2986
delen via e-mail	2930
delen via facebook	2930
delen via twitter	2930
delen via whatsapp	2930
deli	3926
deli kot darilo	4003
deli na facebooku	3926
deli prek whatsappa	4003
delite	3926
delite to novico	3926
delite to zgodbo	3926
delivered daily	1166
delivered to you	1066
delivered weekdays	1166
delivered weekly	1166
demp	3152
dempen opheffen	3032
dengarkan	2277
dengarkan artikel	2326
dengarkan artikel ini	2326
dengarkan berita	2326
dengarkan berita ini	2326
denne videoen er ikke lenger tilgjengelig	3152
denne videoen er ikke tilgjengelig	3152
denuncia	417
denunciar	1451	3412
denunciar comentario	1491
denunciar este comentario	1491
der er lukket for kommentarer	683
der inhalt kann nicht angezeigt werden	855
der opstod en fejl	672
der player wird geladen	857
der skete en fejl	672
der videoplayer wird geladen	857
derechos reservados	1509
deretter # kr/mnd til du sier opp	3073
derniers articles	1840
desa	389
desa l'article	412
desactiva el so	423
desactiva'l per continuar	433
desactiva'l per continuar llegint	433
desactivar el bloqueador	1466
desativar bloqueador	3428
desativar som	3419
desative-o para continuar	3428
desative-o para continuar a ler	3428
desativei o meu bloqueador	3428
desbloquear	1502	3465
desbloquear artigo	3465
descarga la app	1463
descargar app	1463
descargar audio	1457
descargar el audio	1457
descargar episodio	1457
descargar la app	1463
descarrega l'app	429
descarrega l'episodi	423
descarrega't l'app	429
descarrega-te-la a l'app store	429
descarregue na app store	3425
deschide	3500
descriptions off	1301
descubre las ofertas	1502
descuentos	1377
descurtir	3412
desplegar	1396
desplegar redes sociales	1370
destacadas	1389
destacados	1389
destaques	3358
destek ol	4200
destek olun	4200
det er gratis at oprette en profil	583
det oppsto en feil	3165
det oppstod en feil	3165
detail	2288
details	743	1108	2949
details anzeigen	743
detaily	482
detalhes	3364
detalii	3500
detaljer	609	3098	4042
detalles	1396
detaylar	4226
dettagli	2424
dette er en annonse	3086
dette er en plus-artikel	583
dette er en plussak	3073
dette felt er obligatorisk	671
dette feltet er obligatorisk	3164
dette indhold kan ikke vises	657
dette innholdet er ikke tilgjengelig	3150
dette innholdet kan ikke vises	3150
dette leser andre	3094
devamini oku	4225
devenez membre	1783
devenir membre	1783
deze audio is gemaakt met ai	3032
deze content is niet beschikbaar	3030
deze content kan niet worden getoond	3030
deze inhoud is niet beschikbaar	3030
deze inhoud kan niet worden getoond	3030
deze inhoud kan niet worden weergegeven	3030
deze video is niet beschikbaar	2965
deze video is niet beschikbaar in jouw land	3032
deze video is niet beschikbaar in uw land	3032
deze video is niet meer beschikbaar	3032
deze video kan in uw land niet worden afgespeeld	3032
deze video kan niet worden afgespeeld	3032
""", 'dh': """
dha	4229
""", 'di': """
di gali klysti	2836
di santrauka	2794
diapositive suivante	1954
dibacakan oleh ai	2326
dibacakan oleh suara sintetis	2326
dibuat dengan ai	2363
dicci la tua	2454
didesnis tekstas	2839
didukung oleh	2356
die meistgelesenen artikel	739
dienos klausimas	2823
diesem autor folgen	881
diesem thema folgen	881
diesen artikel kommentieren	735
diesen artikel teilen	724
diesen artikel verschenken	796
diesen beitrag auf facebook ansehen	768
diesen beitrag auf instagram ansehen	768
diesen tweet ansehen	768
dieser artikel ist gesperrt	865
dieser autorin folgen	881
dieser inhalt kann hier nicht angezeigt werden	855
dieser inhalt kann nicht angezeigt werden	855
dieser kommentar wurde entfernt	879
dieser text wird automatisch vorgelesen	857
dieses feld ist ein pflichtfeld	867
dieses feld ist erforderlich	867
dieses video kann in ihrem land nicht abgespielt werden	857
digg	1079
digital	1309	4107
digital subscription	1056
digital-abo	703
digitalabo	703
digitale krant	2915
digitaler briefkasten	874
digite seu e-mail	3327
digite seu email	3466
digues la teva	416
dihasilkan oleh ai	2363
dimensione carattere	65
dimensione del carattere	2511
dimensione del testo	2511
dimensione testo	65	2401
dimensiune text	65
dimensiunea textului	3568
diminuer la police	1891
diminuer la taille du texte	1891
diminuir fonte	3449
diminuir texto	3449
din besked	671
din e-mail	588
din e-mailadresse	671
din e-post	3078	4021
din e-postadress	4109
din e-postadresse	3078
din email	671
din melding	3164
din stemme er registreret	651
din stemme er registrert	3144
din stemme er talt	3144
din stemme er talt med	651
dinle	4210
dipersembahkan oleh	2356
dirbk su mumis	2794
dirbtinis intelektas gali klysti	2836
direct debit	1054
direct lezen	2985
direct naar het recept	61
direct naar inhoud	3047
direct toegang	2985
direct verder lezen	2915
direitos reservados	3471
direkt zum rezept	61
direkte	660	3153
diritti riservati	2534
disattiva adblock	2490
disattiva audio	2481
disattiva i sottotitoli	2443
disattiva l'ad blocker	2490
disattiva l'audio	2481
disattivalo per continuare	2490
disattivalo per continuare a leggere	2490
discussie	2941
discussion about this post	1107
discussione chiusa	2412
disdici in qualsiasi momento	2496
disdici quando vuoi	2496
diskuse	478
diskusia	3829
diskuter	3090
diskutera	4034
diskutieren	780
diskuze	478
dislike	1321
dismiss	1048
dismiss this message	1047
disponibil pe app store	3545
disponible a google play	429
disponible a l'app store	429
disponsori oleh	2356
distribuie	3490
distribuie acest articol	3583
distribuie articolul	3490
distribuie pe facebook	3524
distribuie pe whatsapp	3524
dit artikel delen	2986
dit artikel is afgeschermd	3041
dit artikel is auteursrechtelijk beschermd	3052
dit artikel is vergrendeld	3041
dit artikel wordt voorgelezen door een computerstem	3032
dit bericht op instagram bekijken	2965
dit fragment is niet meer beschikbaar	3032
dit is een advertentie	2990
dit is een premium artikel	2985
dit navn	671
dit veld is verplicht	3044
dit vind je misschien ook leuk	2945
ditagih bulanan	2341
ditagih tahunan	2341
diterjemahkan otomatis	2351
dites-nous pourquoi	1939
ditt meddelande	4109
ditt namn	4109
ditt navn	3164
diventa socia	2493
diventa socio	2380
diventa sostenitore	2380
diventa sostenitrice	2493
""", 'dl': """
dla zalogowanych	3285
""", 'dn': """
dnes ne	462
dnes nie	3833
""", 'do': """
do dossier	3291
do e-shopu	538
do fotogalerie	557
do galerie	557
do koszyka	3271
do mesmo autor	3358
do not sell my personal information	1093
do not sell or share my personal information	1093
do obchodu	538
do sklepu	3271
doar	3318
dodaj do koszyka	3271
dodaj kao preferirani izvor	3812
dodaj komentar	3926
dodaj komentarz	3211
dodaj kot prednostni vir	4002
dodaj med moje teme	4002
dodaj med prednostne vire	4002
dodaj u korpu	3785
dodaj u moje teme	3812
dodaj u preferirane izvore	3812
doe	3318
doe agora	3318
doe de test	3023
doe mee en win	2970
don libre	1916
don mensuel	1783
don ponctuel	1783
don unique	1916
don't have an account	1308
don't have an account? sign up	1308
don't miss	1102
don't miss out	1066
don't want to see this? remove ads	1088
dona	1340	2380
dona adesso	2380
dona ahora	1340
dona ogni mese	2493
dona ora	2380
dona una tantum	2493
dona'ns suport	382
donar	1340
donar ahora	1340
donasi	2267
donasi bulanan	2338
donasi rutin	2338
donasi satu kali	2338
donasi saya	2364
donasi sekali	2338
donasi sekarang	2267
donate	1049
donate become	1049
donate by bank transfer	1306
donate by paypal	1306
donate crypto	1306
donate here	1049
donate in cryptocurrency	1306
donate monthly	1049
donate now	1049
donate today	1049
donate via bank transfer	1306
donate via paypal	1306
donate via stripe	1306
donate with card	1306
donate with paypal	1306
donaties zijn fiscaal aftrekbaar	3039
donation page	1306
donations are tax-deductible	1171
donativo mensal	3431
donazione libera	2493
donazione mensile	2380
donazione singola	2380
donazione una tantum	2493
doneer	2911
doneer eenmalig	3039
doneer hier	3039
doneer maandelijks	3039
doneer nu	2911
doneer via bankoverschrijving	3039
doneer via ideal	2982
doneer via paypal	3039
doner	580	3070
donera	4013
donera nu	4013
doneren	2911
doniraj	3720	3918
doniraj enkratno	3985
doniraj jednokratno	3795
doniraj odmah	3720
doniraj putem paypala	3795
doniraj zdaj	3918
donirajte	3720	3918
donner	1783
donner votre avis	1899
doorgaan met apple	3041
doorgaan met facebook	3041
doorgaan met google	3041
doorgaan zonder uitschakelen	3037
doorsturen	2930
doprava zdarma	538
dopusti	3792
dopusti jednom	3786
dopusti obavijesti	3791
dopusti oglase	3794
dossier	739	1840	2418	2945
dossiers	739	1840	2945
dosyaya git	4307
dovoli	3982
dovoli enkrat	3976
dovoli obvestila	3981
dovoli oglase	3984
download (mp#	857
download aplikasi	2332
download audio	1301
download citation	1281
download data is not yet available	1281
download de podcast	3032
download episode	659
download lyd	659
download the audio	1301
download transcript	1301
downloaden in de app store	3034
dowolna kwota	3283
dozvoli	3792
dozvoli reklame	3794
""", 'dr': """
dra tillbaka samtycke	4095
drucken	724
drug znesek	3985
druge novice	19
drugi iznos	3795
drukuj	3203
drukuj przepis	61
""", 'du': """
du bruger adblock	664
du bruger en adblocker	664
du bruger en annonceblokering	664
du bruker adblock	3157
du bruker annonseblokkering	3157
du bruker en adblocker	3157
du bruker en annonseblokkerer	3157
du er nu tilmeldt	588
du er nu tilmeldt nyhedsbrevet	588
du folgst diesem thema	881
du har allerede stemt	3144
du har lest alle gratisartiklene dine	3161
du hast bereits abgestimmt	848
du kan altid afmelde dig	671
du kan til enhver tid afmelde dig	588
dukung jurnalisme independen	2267
dukung jurnalisme kami	2338
dukung kami	2267
dukung kami di patreon	2338
dukungan anda berarti	2364
durada	424
duraklat	4286
durasi	2327
durasi video	2363
durata	2482
durata videoclipului	3576
duration	1302
duration #	1302
duration time	1301
durch ki erstellt	877
duur	3033
duur #	3033
""", 'dy': """
dyskusja	3211
""", 'e ': """
e tu cosa ne pensi	2414
""", 'e-': """
e-avis	583	3073
e-edition	1107
e-gazete	4201
e-mail	468	588	711	1079	1474	1922	2499	3196	3327	3557	3600
e-mail adresa	3800
e-mail eingeben	711
e-mail eller brugernavn	668
e-mail lub login	3285
e-mail non valida	2498
e-mail teilen	724
e-mail-adresse	711
e-mail-adresse eingeben	711
e-mail-adresse oder benutzername	865
e-mailadres	2920
e-mailadres of gebruikersnaam	3041
e-mailadresse	588
e-mailen	2930
e-paper	703	1107
e-pasta adrese	2872
e-pasts	2872
e-poodi	1561
e-post	1547	3078	4021
e-post eller brukernavn	3161
e-posta	4254
e-posta adresiniz	4254
e-posta adresiniz yayinlanmayacak	4250
e-posta adresinizi girin	4254
e-posta ile devam et	4330
e-postadress	4021
e-postadresse	3078
e-postadressen din	3164
e-postanizi girin	4331
e-postanizi kontrol edin	4303
e-posti aadress	1547
e-tidning	4016
e-wydanie	3193
""", 'ea': """
early bird -liput	1739
early bird jegyek	2227
early bird tickets	1296
early bird tickets on sale now	1296
early bird vstupenky	538
early bird-biljetter	4091
early bird-billetter	3148
early bird-tickets	3027
early-bird tickets	1296
early-bird-tickets	852
eavis	3073
""", 'eb': """
ebben a cikkben	2246
""", 'ec': """
ecran complet	3540
""", 'ed': """
edasi lugemiseks logi sisse	1522
edellinen	1695
edellinen artikkeli	1758
edellinen juttu	1693
edellinen kuva	1758
edellinen sivu	1758
edited	1321
editor's choice	1102
editor's pick	909	1102
editor's picks	1102
editors' choice	1102
editors' picks	1102
edizione digitale	2385
""", 'ee': """
eelmine artikkel	1570
eelmine leht	1570
eelmine pilt	1570
eenmalig	2911
eenmalige donatie	3039
eenmalige gift	3039
eerste maand gratis	2985
""", 'ef': """
efterlad en kommentar	683
efternamn	4110
efternavn	672
eftertryk forbudt	679
""", 'eg': """
eget belopp	4104
""", 'ei': """
ei kiitos	1676
ei kommentteja	1767
ei nyt	1676
ei roskapostia	1755
ei tunnusta	1752
ei, kiitos	1676
eigen bedrag	3039
eigener betrag	863
eilmeldungen	860
eilmeldungen aktivieren	859
eilmeldungen erhalten	859
ein fehler ist aufgetreten	868
einblenden	743
einde advertentie	3060
einde van de advertentie	3060
einen kommentar hinterlassen	879
eingeloggt bleiben	865
einklappen	742	871
einloggen	703
einmalig	698
einmalig spenden	698
einschalten	860
einstellungen	732
einstellungen verwalten	855
einverstanden und weiter	855
einwilligen und weiter	855
einwilligung	732
einwilligung verwalten	855
einwilligung widerrufen	855
einwilligungen verwalten	855
""", 'ej': """
ej prenumerant	4106
""", 'ek': """
ekskl. fragt	655
eksklusivt for abonnenter	3161
eksklusivt for medlemmer	668
ekskluzivno za pretplatnike	3797
eksternt indhold	657
eksternt innhold	3150
""", 'el': """
el crucigrama de hoy	1492
el quiz de la semana	1492
el sudoku de hoy	1492
el test de la semana	1492
el teu missatge s'ha enviat	440
el teu vot s'ha registrat	416
el vostre vot s'ha registrat	416
elders op het web	2945
eldste	3177
elegir	1472
elegir cantidad	1501
elegir cookies	1496
elegir esta oferta	1471
elegir plan	1471
elfelejtetted a jelszavad	2240
elfelejtettem a jelszavam	2240
elige la cantidad	1501
elige plan	1471
elige tu plan	1471
elige un importe	1501
elige una cantidad	1343
elijo la cantidad	1501
elk moment opzegbaar	3041
elke bijdrage helpt	3039
elke bijdrage telt	2982
elke donatie helpt	3039
elke donatie telt	2982
elke euro helpt	3039
elke euro telt	2982
elke vrijdag. gratis. geen spam	3044
eller	669	3162	4107
elolvasom	2184
els nostres jocs	419
els nostres socis	427
els preus poden variar	400
elsewhere on the web	1102
elta	2797
elta inf	2797
""", 'em': """
em alta	3358
em destaque	3358
email	1005	1066	1079	1474	1922	2344	2499	3437	3557	3600	4540
email (required	1066
email address	1066
email anda	2366
email article	1078
email ini sudah terdaftar	2366
email invalid	3556
email non valida	2498
email or username	1308
email this	1078
email tidak valid	2343
email to a friend	1078
embed laden	855
emne	672	3165
emneord	3094
emner	605	3094
emner i artikkelen	3167
emner i artiklen	674
empezar el test	1453
empfehlen	724	880
empfehlungen	739
empfehlungen der redaktion	739
empfohlen	866
empfohlen von outbrain	883
empfohlen von taboola	883
empfohlene artikel	739
empfohlener externer inhalt	732
empfohlener redaktioneller inhalt	732
""", 'en': """
en avantajli	4302
en ce moment	1840
en collaboration avec	1937
en continu	1840
en directo	1389
en eski	4279
en eskiler	4279
en este tema	1447
en iyi fiyat	4302
en otros medios	1389
en portada	1389
en savoir plus	1829	1844
en yeni	4279
en yeniler	4279
encara no ets subscriptor	438
encontrou algum erro	3350
encontrou um erro	3350
encuesta	91
encuesta de la semana	1385
end of ad	1323
end of advert	1323
end of advertisement	1323
end of advertising	1323
ende der anzeige	883
ende der werbung	842
endre cookie-innstillinger	3150
endre samtykke	3150
engangsdonation	666
engangsgave	3070
enim loetud	1524
enkratna donacija	3985
enlace copiado	1370
enlace copiado al portapapeles	1446
enlarge	1108
enlarge image	1107
enlarge photo	1313
enlarge picture	1313
enlarge this image	1107
enne kommenteerimist loe reegleid	1528
enquesta	91
enquete	91
enquete da semana	3352
enquete do dia	3352
enregistrer	1819
enregistrer cet article	1890
enregistrer l'article	1890
enregistrer la recette	61
entdecken sie unsere newsletter	786
entendi	3364
entendido	1396
enter amount	1053
enter your email address	1066
enter your own amount	1306
entra	2385
entra amb facebook	438
entra amb google	438
entra nella conversazione	2454
entradas	1488
entradas relacionadas	1389
entrar	1345	3322
entrar com apple	3406
entrar com facebook	3406
entrar com google	3406
entre	3322
entre com sua conta	3406
entre para comentar	3411
entrez votre e-mail	1952
entrez votre email	1952
envia	441
envia el comentari	416
envia la resposta	416
envia per correu	412
envia un comentari	416
envia'ns les teves fotos	446
envia-ho per correu	412
enviar	91	1474	3437
enviar a un amigo	1446
enviar comentario	1450
enviar para um amigo	3408
enviar por correo	1370
enviar por e-mail	3337
enviar por email	1370
enviar por whatsapp	1370
enviar resposta	3411
enviar respuesta	1450
enviar voto	91	1450
envie de lire la suite	1887
envoyer	1922
envoyer le commentaire	1899
envoyer par courriel	1890
envoyer par e-mail	1819
envoyer par email	1819
envoyer par mail	1819
envoyer un commentaire	1899
""", 'ep': """
epaper	1107
""", 'er': """
er der fejl i artiklen	600
er du abonnent	3161
er du allerede abonnent	583	3073
er du ikke abonnent	3161
er ging iets mis	3045
er ging iets mis. probeer het later opnieuw	2978
er ging iets mis. probeer het opnieuw	3044
er is een fout opgetreden	3045
er is een fout opgetreden. probeer het later opnieuw	3044
er is iets misgegaan	2978	3045
er is iets misgegaan. probeer het later opnieuw	2978
erfolgreich	868
erfolgreich abonniert	867
erfolgreich angemeldet	867
ergebnis anzeigen	91	848
ergebnisse anzeigen	91	743	848
erlauben	860
err/bns	1532
error al cargar el video	1497
errore nel caricamento del video	2522
erstellt mit ki	770
""", 'es': """
es folgt werbung	842
es ist ein fehler aufgetreten	786
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	786
escaneie o qr code	3425
escaneja el codi qr	429
esci	2385
esci da schermo intero	2481
escolha a sua assinatura	3434
escolha do editor	3358
escolha o seu plano	3406
escolha o valor	3464
escolha seu plano	3406
escolha sua assinatura	3434
escolha um plano	3434
escolha um valor	3320
escolher	3435
escolher plano	3434
escolher valor	3464
escolta aquest article	423
escolta l'article	423
escribe al autor	1480
escribe tu correo	1439
escribe tu email	1439
escribe un comentario	1382
escuchar	1370
esita video	1563
esmu abonents	2892
espace partenaire	1827
espacio patrocinado	1422
espandi	2424
especiais	3358
esqueceu a senha	3322
esqueceu-se da palavra-passe	3434
esqueci minha senha	3322
esquelas	1422
esqueles	400
essai gratuit	1792
estatuto editorial	3443
este campo es obligatorio	1473
esu prenumeratorius	2832
""", 'et': """
et pot interessar	386
et pots donar de baixa en qualsevol moment	406
et pots donar de baixa quan vulguis	440
et queden # articles gratis aquest mes	410
et recomanem	386
ethvert bidrag hjelper	3159
etichete	3497
etiketler	4219
etiquetas	1389	3358
etiquetes	413
ets subscriptor? identifica't	410
ett fel uppstod	4110
etternavn	3165
etunimi	1756
etusivu	1693	1695
etusivulle	1693
etwas ist schiefgelaufen	868
""", 'ev': """
every contribution counts	1171
every contribution helps	1306
every contribution makes a difference	1306
every contribution, however small, makes a difference	1306
every dollar counts	1171
every donation counts	1171
every donation helps	1306
every donation helps, however small	1306
every donation makes a difference	1306
every donation, however small, helps	1306
every friday. free. no spam	1310
every gift counts	1171
evet, istiyorum	4292
""", 'ex': """
excl. verzendkosten	3027
exclusief abonneevoordeel	3027
exclusief verzendkosten	3027
exclusief voor leden	3041
exclusiu per a subscriptors	410
exclusive content	1056
exclusive for members	1308
exclusive for subscribers	1308
exclusive to members	1308
exclusive to subscribers	1175
exclusivo assinantes	3322
exclusivo para assinantes	3406
exclusivo para suscriptores	1471
expand	1107
expand all	1108
expand image	1313
expandera	4042
expandir	3364
expediente	3367
explore	1105
explore more	1102
explore more on these topics	1102
explore our newsletters	1166
explore our subscription offers	1175
explore subscription offers	1175
export citation	1281
external content	1146
external links	1078
externe content	2965
externe inhalte	732
externe inhalte anzeigen	732
externe inhalte erlauben	732
externe inhoud	2965
externen inhalt anzeigen	732
externen inhalt laden	732
externer inhalt	732
externer inhalt konnte nicht geladen werden	768
""", 'ez': """
ezt is olvassa el	2182
""", 'fa': """
facebook	1079
facebook ile devam et	4301
facebook messenger	1079
facebook twitter	1078
facebook twitter email	1078
facebook twitter linkedin email	1078
facebook twitter whatsapp	1078
facebook x	1078
facturat anual	3554
facturation annuelle	1919
fai il quiz	2454
fai il test	2454
fai una domanda su questo articolo	2441
fai una donazione mensile	2526
fai una donazione singola	2526
faire le quiz	1902
faire un don	1783
faites le quiz	1902
fale com o autor	3443
fale conosco	3350	3367
fandt du en fejl	600
fant du en feil	3090
farkli bir tutar	4298
farkli tutar	4298
fast geschafft	786	868
fast giver	3159
fatturazione annuale	2496
fatturazione mensile	2496
faturado anualmente	3434
favorilere ekle	4210
favoris	1819
fazer login	3322
fazer o quiz	3414
""", 'fe': """
featured articles	1102
featured content	1102
featured stories	1102
fechar	3317	3363
fechar galeria	3468
fechar janela	3468
fechar menu	3468
feedback	735	1097	2941
feedback geben	735
feedback geven	3054
feedback senden	877
fehler gefunden	735
fehler im artikel gefunden	735
fehler im text melden	874
fehler melden	735
fel i artikeln	4034
felirat	2232
feliratkozom	2187
feliratok	2232
feltet er obligatorisk	3164
fermer	1782
fermer la galerie	1954
fermer le menu	1844
fes el test	419
fes-te soci	382
fes-te subscriptor	382
fetching more	1107
""", 'fi': """
fi de l'anunci	422
fi de la publicitat	422
fields marked with * are required	1310
fields marked with an asterisk are required	1310
fikrim yok	4279
fil d'ariane	1925
fil info	1840
filed under	1102	1107
fim da publicidade	3417
fin de la publicidad	1456
fin del anuncio	1456
find out more	1107
fique por dentro	3327
firsati yakala	4337
first name	1066
fizetett tartalom	2177
""", 'fj': """
fjern annoncer	596
fjern annonser	3086
""", 'fl': """
flag	1321
flag as inappropriate	1320
flecha	1345
fler	4038
fler artiklar	4038
fler nyheter	4038
flere artikler	605	3094
flere artikler av forfatteren	3167
flere nyheder	605
flere nyheter	3094
flere saker	3094
flipboard	1079
""", 'fo': """
foglald le a helyed	2227
fold ud	609
folge ich	881
folgen	725
folgen sie uns	725
folie # aus #	869
folie # von #	869
follow	1083
follow author	1083
follow live	1083
follow this author	1083
follow this topic	1083
follow topic	1083
follow us	1083
follow us on facebook	1083
following	1083
font size	1078
fontin koko	65
fonttikoko	1770
for abonnenter	583	3073
for members only	1308
for subscribers	1056
forbliv logget ind	668
forgot password	1056
forgot your password	1056
forma de pagamento	3320
forma de pago	1343
formas de pagamento	3320
formas de pago	1343
formular trimis	3579
formulario enviado	1503
formulir terkirim	2366
fornavn	672	3165
forrige	608	3097
forrige artikel	605
forrige artikkel	3094
forrige bilde	3167
forrige billede	674
forrige side	3167
forse in seguito	2379
forsiden	605	3094
fortsett med apple	3161
fortsett med e-post	3161
fortsett med facebook	3161
fortsett med google	3161
fortsett med vipps	3161
forward # seconds	1301
foto	2285
foto # af #	673
foto # aus #	869
foto # av #	3166	4111
foto # no #	2902
foto # od #	3802	3992
foto # van #	3046
foto # von #	869
foto # z #	556	3290	3897
foto # ze #	556
foto # zo #	3897
foto #/#	556	673	869	1578	2842	2902	3046	3166	3290	3802	3897	3992	4111
foto anterior	1505	3468
foto berikutnya	2367
foto galeri	4219
foto lainnya	2347
foto precedente	2530
foto sebelumnya	2367
foto seguinte	3468
foto siguiente	1505
foto successiva	2530
foto's bekijken	3046
fotogalerie zde	557
fotogalerija	2794
fotografia # z #	3897
fotografia # zo #	3897
fotografia #/#	3897
fotografie # z #	556
fotografie # ze #	556
fotografie #/#	556
fotografija # od #	3802	3992
fotografija #/#	3802	3992
fotos anschauen	869
fotos ansehen	869
fotos anzeigen	869
fotostrecke	739
fotostrecke ansehen	870
fotostrecke starten	870
fout gespot	2941
fout gevonden	3051
fout gezien	2941
fout melden	2949	3051
foutje gezien	2941
""", 'fr': """
fra vores butik	655
fra vores partnere	687
fra vores shop	655
frag unsere ki	770
frage des tages	91
fragen sie unsere ki	770
fragt kan tilkomme	655
frais de port offerts	1905
frakt kommer i tillegg	3148
frakt tillkommer	4091
fraktkostnad tillkommer	4091
free amount	1306
free daily newsletter	1066
free newsletter	1066
free weekly newsletter	1066
free. no spam	1310
freier beitrag	863
freier betrag	863
friss	2182
from around the web	1102
from our advertisers	1323
from our partner	1323
from our partners	1102
from our shop	1296
from our sponsor	1088
from our sponsors	1088
from our store	1296
from the web	1102
""", 'fu': """
full coverage	1102
full name	1310
full results	1108
full score	1108
full screen	1302
full skjerm	3152
fullscreen	1107	1302
fullscreen image	1313
fullskjerm	3097
fundet en fejl	678
funnet en feil	3171
further reading on this site	1102
""", 'fy': """
fyll ut feltet	3164
""", 'ga': """
ga akkoord	2937
ga akkoord en sluit	3030
ga naar de inhoud	3047
ga naar inhoud	2948
ga naar recept	61
ga verder met apple	3041
ga verder met facebook	3041
ga verder met google	3041
gada abonements	2892
gagal memuat video	2363
galaxy store	93
galeri foto	2347
galerie # aus #	869
galerie # von #	869
galerie ansehen	870
galerie anzeigen	870
galerie foto	3560
galeriye git	4307
galeriyi kapat	4333
galite bet kada atsisakyti prenumeratos	2787
gallery	2418
gallery # of #	1312
gambar berikutnya	2367
gambar sebelumnya	2367
gambar selanjutnya	2367
gamble responsibly	1257
ganzen artikel lesen	742
gavelenke	3179
gavelink	686
gaven gir skattefradrag	3159
gaver gir skattefradrag	3159
""", 'ge': """
ge bort artikel	4124
ge bort artikeln	4016
ge feedback	4119
gebruikersnaam	3042
gebruikersnaam of e-mailadres	3041
gebruiksvoorwaarden	2937
geef cadeau	2986
geef een reactie	2941
geef eenmalig	3039
geef feedback	2975
geef je mening	3054
geef je mening over dit artikel	2975
geen mening	3024
geen spam	3044
gegenereerd door ai	2967
gegenereerd met ai	2967
gegenereerd met een ai-stem	3032
gekopieerd	3059
gekopieerd naar klembord	3059
gelen kutunuzu kontrol edin	4303
gelesen von einer synthetischen stimme	857
geluid aan	3032
geluid uit	3032
gem	592
gem artikel	592
gem artiklen til senere	592
gem indstillinger	657
gem opskrift	61
gem opskriften	61
gem til senere	592
gem valg	657
gemaakt door ai	3054
gemaakt met ai	2967
gemaakt met behulp van ai	3054
generado con ia	1497
generado por ia	1497
generat cu ai	3576
generat de ai	3576
generated by ai	1148
generated with ai	1319
generato con ai	2522
generato con ia	2522
generato dall'ia	2522
genererad av ai	4119
genererad med ai	4119
genereret af ai	681
genereret med ai	681
generert av ki	3174
generert med ki	3174
generirano umjetnom inteligencijom	3809
generirao ai	3809
generisao ai	3809
gerade nicht	697
gerado por ia	3460
gerelateerd	2945
gerelateerd nieuws	2945
gerelateerde artikelen	2945
gerelateerde onderwerpen	2945
gerenciar consentimento	3423
gerenciar cookies	3459
gerir consentimento	3423
gerir cookies	3345
gerir o consentimento	3423
geschenklink	882
geschenklink erstellen	882
geschenklink kopieren	882
geschwindigkeit	858
geslo	3988
gesponsert	729
gesponserter beitrag	87	801
gesponserter inhalt	729
gesponsord	2935
gesponsorde content	3060
gesponsorde inhoud	2935
gestion des cookies	1829
gestiona el consentiment	427
gestiona les galetes	427
gestionar consentimiento	1461
gestionar cookies	1379
gestionar el consentimiento	1461
gestionar mis cookies	1496
gestionar mis preferencias	1496
gestionar opciones	1496
gestisci consenso	2485
gestisci i consensi	2485
gestisci i cookie	2408
gestisci il consenso	2485
gestisci le opzioni	2521
gestisci le preferenze	2521
gestisci notifiche	2457
gestisci preferenze	2408
get alerts	1083
get deal	1291
get digital access	1056
get email updates	1066
get licence	1317
get news alerts	1305
get started	1056
get the daily email	1066
get the newsletter	1066
get this deal	1291
get tickets	1258
get your ticket	1296
get your tickets	1296
""", 'gi': """
gi bort artikkelen	3073
gi bort saken	3082
gi en engangsgave	3159
gi en gave	3159
gi et bidrag	3159
gi oss tilbakemelding	3174
gi skattefradrag	3159
gi tilbakemelding	3090
gift a subscription	1056
gift article	1056
gift link	1322
gift this article	1056
gift this story	1322
giften zijn fiscaal aftrekbaar	3039
gilla	4122
gillar	4122
gim	2324
gioca	2478
gioca gratis	2476
gioca ora	2476
gioca responsabilmente	2479
giochi	2478
giv artiklen til en ven	592
giv en gave	666
giv en kop kaffe	666
giv et bidrag	666
giv feedback	681
giv os en kop kaffe	666
giv os feedback	600
give a gift	1056
give a gift subscription	1049
give another amount	1306
give as a gift	1322
give feedback	1097
give monthly	1049
give now	1049
give this article	1322
give this article as a gift	1322
give today	1049
give us feedback	1097
gizle	4226
gizlilik	4213
gizlilik ayarlari	4288
gizlilik politikasi	4235
gizlilik tercihleri	4288
gizlilik tercihlerim	4325
""", 'gj': """
gjeldende tid	3152
gjeldende tid #	3152
gjord av ai	4119
""", 'gl': """
glasaj	91	3783
glasajte	91
glasnost	3979
glasuj	91	3783	3973
glasujte	91
glemt adgangskode	583
glemt din adgangskode	668
glemt dit kodeord	668
glemt kodeord	668
glemt passord	3073
glemt passordet	3161
""", 'go': """
go ad-free	1323
go to donation page	1306
go to homepage	1313
go to the donation page	1306
go to the homepage	1313
go to top	1107
godkjenn	3087
godkjenn alle	3087
godta	3087
godta alle	3087
godta alle cookies	3150
godta alt	3150
godta og fortsett	3150
godta og lukk	3150
godta og vis	3150
google	1079
google anzeigen	883
google ile devam et	4301
google news	1079
google oglasi	3814
google play	93
google play store	93
google play'den alin	4290
google play'den indir	4290
google play'den indirin	4290
google plus	1079
google reklamos	2840
google'i reklaamid	1576
google-advertenties	3060
google-annoncer	687
google-annonser	4125
google-anzeigen	883
google-mainokset	1771
googlen mainokset	1771
got it	1093
""", 'gr': """
gracias por apoyarnos	1501
gracias por participar	91
gracias por su voto	1450
gracias por suscribirte	1355
gracias por tu apoyo	1501
gracias por tu voto	1419
gracias por votar	91	1419
gracias, tu mensaje ha sido enviado	1473
graj teraz	3267
gratis e senza spam	2498
gratis fragt	655
gratis frakt	3148
gratis i sense correu brossa	440
gratis ongkir	2356
gratis proberen	2915
gratis verzending	3027
gratis y sin spam	1473
gratis, tanpa spam	2343
gratis. geen spam	3044
gratis. ingen spam	4109
gratuit, chaque matin	1921
grazie per aver votato	91	2441
grazie per il sostegno	2526
grazie per il tuo feedback	2441
grazie per il tuo sostegno	2526
grazie per il tuo voto	91	2473
grazie per l'iscrizione	2395
grotere tekst	3059
""", 'gu': """
guarda anche	2418
guarda i risultati	91	2441
guarda l'article	412
guarda la fotogallery	2421
guarda la gallery	2423
guarda le foto	2502
guarda tutte le foto	2502
guarda tutti i video	2502
guardar	1370	3337
guardar artigo	3475
guardar en favoritos	1446
guardar noticia	1514
guardar para ler mais tarde	3408
guardar preferencias	1461
guardar receita	61
guardar receta	61
guides d'achat	1840
gulir ke bawah untuk melanjutkan	2325
gulir untuk lanjut membaca	2280
gulir untuk melanjutkan membaca	2325
""", 'ha': """
ha ocurrido un error	1473
haber faydali oldu mu	4218
haber ihbar hatti	4309
haber reklamdan sonra devam ediyor	4261
haberde hata mi var	4309
haberi hediye et	4315
haberi kaydet	4210
haberi nasil buldunuz	4218
haberi oynat	4225
haberi puanla	4218
haberi sesli dinle	4210
haberi sesli dinleyin	4210
haberi sesli dinleyin (# dk	4210
haberi yazdir	4210
haberin devami	4212	4225
haberin devami reklamdan sonra	4212
haberin devamini oku	4307
haberin tamami	4225
haberin tamamini oku	4307
haberle ilgili daha fazlasi	4224
hacer el test	1453
hacker news	1079
hadiahkan artikel	2354
hadiahkan artikel ini	2310
hae	1695
haftanin anketi	4248
haftanin testi	4321
hai dimenticato la password	2496
hai letto # articoli su # questo mese	2463
hai trovato un errore	2412
hai una segnalazione	2412
hakkimizda	4235
haku	1695
halaman berikutnya	2287
halaman sebelumnya	2347
halaman selanjutnya	2287
halaman: #	2287
halda teavitusi	1565
hallinnoi suostumuksia	1741
hallitse ilmoituksia	1746
hallitse suostumusta	1741
haluatko ilmoituksia	1746
haluatko saada ilmoituksia	1746
haluatko vastaanottaa ilmoituksia	1746
handelsbetingelser	597
hang be	2231
hang ki	2231
hantera cookies	4031
hantera dina samtycken	4095
hantera notiser	4100
hantera samtycke	4095
hanya untuk pelanggan	2341
har du allerede en konto	583	3073
har du allerede en profil	668
har du allerede konto	3161
har du en god historie	678
har du en konto	668
har du fundet en fejl	678
har du fundet en fejl i artiklen	678
har du funnet en feil	3171
har du funnet en feil i artikkelen	3171
har du glemt adgangskoden	668
har du glemt din adgangskode	668
har du glemt passordet	3161
har du hittat ett fel	4116
har du hittat ett fel i texten	4116
har du ikke en konto	668
har du ikke et abonnement	668
har du ikke konto	3161
har du inget konto	4106
har du konto	3161
har du opdaget en fejl	678
har du redan ett konto	4016
har du tips	3171
har du tips i saken	3171
has oblidat la contrasenya	383
has trobat un error	416
has vist un error	416
hasil jajak pendapat	2358
hasil polling	2358
hastighed	660
hastighet	3153	4098
hasznos volt a cikk	2181
hasznos volt ez a cikk	2253
hata bildir	4218
hata bildirin	4218
haut de la page	1925
haut de page	1844
have an account	1056
have an account? sign in	1056
have your say	1097
havonta	2241
haz clic para activar el sonido	1497
haz el quiz	1453
haz el test	1453
haz nuestro test	1453
hazte de la comunidad	1338
hazte miembro	1340
hazte premium	1443
hazte socia	1340
hazte socio	1468
hazte socio/a	1468
""", 'he': """
he desactivado el bloqueador	1466
he desactivado mi bloqueador	1466
he desactivat el bloquejador	433
he oblidat la contrasenya	438
heb je al een account	2915
heb je hier iets aan	3054
hediye et	4316
heeft u al een account	3041
heli sisse	1563
help mee	2911
help ons om dit te blijven doen	2982
hem	4041
hemen al	4337
hemen bilet al	4284
hemen oy ver	4278
hemen oyna	4281
hemen satin al	4284
hemeroteca	1345
hent episoden	659
hent flere	674
hent indhold	657
hepsini kabul et	4213
her ay	4299
her hakki mahfuzdur	4335
her hakki saklidir	4335
her zaman izin ver	4288
herinner me later	2910
herlaad de pagina	3038
hesabim	4201
hesabim var	4301
hesabin yok mu	4301
hesabiniz var mi	4201
hesabiniz yok mu	4301
heslo	552	3893
het artikel gaat hieronder verder	2935
het laatste nieuws	2945
""", 'hi': """
hide	1108
hide ad	1088
hide caption	1107
hide comments	1097
hide password	1308
hide replies	1320
hide this ad	1323
hide this message	1047
hide transcript	1301
hier anmelden	703
hier bestellen	852
hier einloggen	703
hier erfahren sie, wie das geht	862
hier finden sie informationen zum datenschutz	768
hier kaufen	852
hier spielen	848
highlights generated by artificial intelligence	1148
hilfe	735
hinterlasse einen kommentar	879
hinterlassen sie einen kommentar	879
hinweis an die redaktion	780
hinweis geben	874
hinweis senden	874
hinweis zum datenschutz	732
hinweise anonym senden	874
hinweise zu diesem artikel	780
hitrost	3979
hitrost predvajanja	3978
hittade du ett fel	4034
hittat fel	4034
""", 'hj': """
hjem	608	3097
""", 'hl': """
hlasitost	543
hlasovat	91	478
hlasujte	91
hledat	481
""", 'ho': """
ho capito	2424
ho disattivato adblock	2490
ho disattivato l'ad blocker	2490
ho disattivato l'adblock	2490
ho letto e accetto l'informativa privacy	2498
ho letto e accetto l'informativa sulla privacy	2459
ho letto l'informativa privacy	2498
hoe wij onze bronnen beschermen	3051
hold deg oppdatert	3078
hold dig opdateret	588
hold meg innlogget	3161
hold mig logget ind	668
home	1107	2423	2948
hop til indhold	674
hop til indholdet	674
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3167
hopp til innhold	3097
hopp til innholdet	3097
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2975
house rules	1097
how did we do	1097
how to cite	1281
how to cite this article	1281
how to contact us securely	1316
how to disable ad blocker	1303
how to disable your ad blocker	1303
how to turn off your ad blocker	1303
how was this made	1319
how was this summary made	1319
how we protect our sources	1316
how we protect sources	1316
how we use ai	1148
hoy no	1339
""", 'hu': """
huawei appgallery	93
hubungi kami	2284
hubungi penulis	2348
hubungi redaksi	2348
huidige tijd	3032
huidige tijd #	3032
huisregels	2975
huomasitko virheen	1762
huomasitko virheen jutussa	1762
husk meg	3161
husk mig	668
""", 'hv': """
hva mener du	91
hva mener du? stem her	3097
hva synes du om denne saken	3090
hva synes du om saken	3090
hvad mener du? stem her	608
hvad synes du? stem her	608
hvala na glasanju	91	3782
hvala na glasu	3782
hvala na poruci	3800
hvala na registraciji	3800
hvala za glas	3972
hvala za sodelovanje v anketi	3972
hver fredag. gratis. ingen spam	3164
hver krone hjelper	3159
hver krone teller	3159
hvert bidrag hjelper	3159
hvorfor ser jeg denne annonce	687
hvorfor ser jeg denne annonsen	3180
hvorfor vises denne annonce	687
hvorfor vises denne annonsen	3180
""", 'i ': """
i accept	1093
i agree	1093
i already donated	1047
i already gave	1047
i already have a subscription	1308
i already have an account	1308
i am already a subscriber	1308
i betalt samarbete	4125
i commenti sono riservati agli abbonati	2454
i denne artikel	674
i denne artikkelen	3167
i denne saken	3167
i don't have an account	1308
i have an account	1308
i have disabled my ad blocker	1303
i have turned it off	1304
i have whitelisted this site	1303
i lettori hanno letto anche	2467
i nostri giochi	2476
i nostri partner	2485
i prezzi potrebbero variare	2446
i samarbeid med	3086
i samarbejde med	596
i samarbete med	4030
i understand	1108
i vantaggi dell'abbonamento	2479
""", "i'": """
i'll do it later	1047
i'm already a subscriber	1308
i'm in	1066
i've already donated	1047
i've disabled adblock	1303
i've disabled it	1304
i've disabled my ad blocker	1303
i've turned it off	1304
i've whitelisted this site	1303
""", 'ic': """
ich bin bereits abonnent	865
ich bin schon abonnent	865
ich bin schon dabei	697
ich habe bereits ein abo	865
ich habe bereits ein konto	865
ich habe den adblocker ausgeschaltet	861
ich habe den adblocker deaktiviert	861
ich habe ein konto	865
ich habe ihn ausgeschaltet	862
ich habe ihn deaktiviert	862
ich habe meinen adblocker deaktiviert	861
ich habe schon ein abo	865
ich habe schon ein konto	865
ich habe schon gespendet	697
ich stimme zu	732
icymi	1102
""", 'id': """
ideal	2914
identifiez-vous	1792
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	3039
ielogojies	2848
ielogoties	2848
ielogoties ar google	2892
ievadi e-pastu	2872
ievadi savu e-pasta adresi	2872
ievadiet savu e-pastu	2893
ievadiet summu	2891
""", 'ig': """
iga annetus aitab	1567
iga euro aitab	1567
iga euro loeb	1567
iga toetus loeb	1567
igakuine annetus	1567
ignorer l'annonce	1945
igraj odmah	3782
igraj zdaj	3972
""", 'ih': """
iha	4229
ihr feedback	735
ihr kommentar	735
ihr name	867
ihre e-mail-adresse	711
ihre meinung	735
ihre nachricht	867
ihre nachricht wurde gesendet	867
ihre spende ist steuerlich absetzbar	790
ihre stimme wurde gespeichert	848
""", 'ik': """
ik begrijp het	2949
ik heb al een account	3041
ik heb al gedoneerd	2910
ik heb een account	3041
ik heb hem uitgezet	3038
ik heb mijn adblocker uitgeschakeld	3037
ik heb mijn adblocker uitgezet	3037
ik steun al	2910
ikke abonnent	3161
ikke abonnent endnu	668
ikke i dag	579	3069
ikke nu	579
ikke tillat	3156
iklan	2280
iklan sponsor	2315
ikuti jajak pendapat	2319
ikuti kuis	2322
ikuti kuisnya	2322
ikuti penulis	2352
ikuti polling	2319
ikuti topik	2352
ikuti topik ini	2352
""", 'il': """
il cruciverba del giorno	2517
il cruciverba di oggi	2517
il mio account	2385
il nostro codice etico	2505
il nostro shop	2479
il quiz del giorno	2517
il quiz della settimana	2517
il sondaggio	91
il sondaggio del giorno	91	2415
il sondaggio della settimana	2415
il sudoku del giorno	2517
il sudoku di oggi	2517
il tuo indirizzo email	2395
il tuo messaggio	2528
il tuo nickname	2516
il tuo nome	2528
il tuo nome utente	2516
il tuo sostegno fa la differenza	2526
il tuo voto	2414
ilan	4212
ilgili haber	4219
ilgili haberler	4219
ilgili konular	4219
ili	3798
ilk ay # tl	4201
ilk yorumu siz yapin	4320
ilmainen toimitus	1739
ilmianna	1768
ilmianna kommentti	1767
ilmoita asiaton viesti	1767
ilmoita asiattomasta kommentista	1767
ilmoita mainoksesta	1771
ilmoita virhe	1762
ilmoittaudu webinaariin	1695
ilmoitukset	1747
ilmoitus	1687
ils ont lu aussi	1840
""", 'im': """
im liveblog	870
im shop ansehen	852
im shop kaufen	852
im trend	739
image # of #	1312
image suivante	1954
imagem anterior	3468
imagem seguinte	3468
imagen anterior	1505
imagen siguiente	1505
ime	3801	3991
ime i prezime	3801
ime in priimek	3991
immagine precedente	2530
immagine successiva	2530
immer anzeigen	855
immer entsperren	855
immer erlauben	855
immer informiert	711
immer informiert mit unserem whatsapp-service	842
importe personalizado	1501
importo a scelta	2493
importo libero	2493
importo personalizzato	2526
impossibile caricare il video	2522
impossibile riprodurre il video	2481
impostazioni cookie	2408
impostazioni della privacy	2485
impostazioni privacy	2485
impostazioni sulla privacy	2485
impressum	732
impresszum	2250
imprimeix	389
imprimeix l'article	412
imprimeix la recepta	61
imprimer	1819
imprimer cet article	1890
imprimer cette recette	61
imprimer l'article	1819
imprimer la recette	61
imprimir	1370	3337
imprimir a receita	61
imprimir artigo	3408
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4474
in case you missed it	1102
in collaborazione con	2513
in die zwischenablage kopiert	882
in diesem artikel	739
in dit artikel	3047
in evidenza	2418
in het nieuws	2945
in kooperation mit	729
in other news	1102
in our shop	1296
in partnership with	1088
in primo piano	2418
in this section	1102
in winkelwagen	3027
in zwischenablage kopieren	724
increase font size	1322
increase text size	1322
indeks	2285
indhold fra vores partnere	687
indholdet er beskyttet af ophavsret	679
indholdet er blokeret	657
indholdet kan ikke vises	657
indicates required	1310
indicates required field	1310
indietro di # secondi	2481
indirim kodlari	4337
indirizzo e-mail non valido	2498
indirizzo email	2395
indirizzo email non valido	2498
indlejret indhold	657
indsend	672
indsend kommentar	683
indstillinger	597
indtast din e-mail	588
indtast din mail	588
indtast e-mail	588
info iklan	2300
infolettre	1802
infolettres	1802
informa d'un error	398
informar de un error	1433
informar erro	3454
informasjonskapsler	3087
informationen zum datenschutz	768
informativa cookie	2410
informativa privacy	2410
informativa sui cookie	2410
informativa sulla privacy	2408
informazione promozionale	2446
informazione pubblicitaria	87	2446
ingat saya	2341
ingatkan saya nanti	2266
ingelogd blijven	3041
ingen bindingstid	3161
ingen bindningstid	4106
ingen holdning	652
ingen mening	3145
ingen spam	4109
ingen uppfattning	4088
ingesloten inhoud	3030
ingezonden mededeling	87	2990
ingrandisci	2423
ingrandisci foto	2502
ingrandisci il testo	2511
ingrandisci l'immagine	2502
ingrandisci la foto	2502
ingresar	1345
ingressos	3451
inhalt	742
inhalt aktivieren	855
inhalt anzeigen	732
inhalt entsperren	855
inhalt freigeben	855
inhalt immer anzeigen	855
inhalt laden	729
inhalt teilen	724
inhalte aktivieren	855
inhalte anzeigen	732
inhalte entsperren	855
inhalte immer anzeigen	855
inhalte laden	855
inhalte unserer partner	883
inhaltsverzeichnis	742
inhoud laden	3030
inhoud niet beschikbaar	3030
inhoud tonen	2965
inhoud van onze partners	3060
inhoudsopgave	2948
inicio	1395
inizia il quiz	2476
inkl. mwst	852
inkl. mwst. zzgl. versandkosten	852
inklappen	2949
inloggen	2915
inloggen met apple	3041
inloggen met facebook	3041
inloggen met google	3041
inna kwota	3283
inne teksty autora	3291
innebygd innhold	3150
innholdet er blokkert	3150
innholdet er ikke tilgjengelig	3150
innholdet kan ikke vises	3150
innstillinger	3087
innstillinger for informasjonskapsler	3150
innstillinger for personvern	3150
inquadra il qr code	2487
inschakelen	3036
inschrijven	2920
inscreva-se	3327
inscreva-se na newsletter	3327
inscription	1792
inscription gratuite	1883
inserisci il tuo indirizzo e-mail	2459
inserisci il tuo indirizzo email	2459
inserisci la tua email	2528
inserisci la tua mail	2528
inserisci qui il tuo commento	2412
inserisci un indirizzo email valido	2459
insira o seu e-mail	3466
insira o seu email	3401
insira seu e-mail	3401
instagram	1079
instagram-inhalte erlauben	732
instale a app	3425
instellingen	2937
instellingen opslaan	3030
inte idag	4012
inte nu	4012	4101
inte prenumerant	4106
integrame	3536
interzis minorilor	3537
introdu adresa de email	3579
introdu adresa ta de email	3517
introduce tu correo	1503
introduce tu email	1355
introductory offer	1308
introduza o seu email	3466
invalid address	1310
invalid email	1066
invalid email address	1310
invia	91	2499
invia a un amico	2465
invia commento	2412
invia il commento	2473
invia per email	2401
invia risposta	2473
invia via email	2401
inzerce	474
inzercia	3825
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1463
ir a la oferta	1513
ir a la portada	1477
ir a la receta	61
ir a la tienda	1424	1456
ir a los comentarios	1382
ir al contenido	1395
ir al especial	1477
ir arriba	1395
ir para a loja	3417
ir para a receita	61
ir para o menu	3361
ir para o topo	3440
""", 'is': """
iscriviti	2395
iscriviti alla nostra newsletter	2395
iscriviti ora	2395
iscrizione completata	2459
iscrizione confermata	2528
isi survei	2319
isprintaj	3731
ispunite ovo polje	3800
""", 'iz': """
iz iste rubrike	3728
iz rubrike	3728	3923
izaberi	3798
izaberite iznos	3795
izaberite paket	3797
izaberite pretplatu	3797
izberi	3988
izberi znesek	3985
izberite	3988
izberite paket	3987
izberite znesek	3985
izbor urednice	3728
izbor urednika	3728
izdvajamo	3728
izin ver	4292
izinkan	2334
izinsiz kopyalanamaz	4335
izinsiz kullanilamaz	4335
izklopi zvok	3978
izklopil sem blokator oglasov	3983
izklopite adblock	3983
izklopite blokator oglasov	3983
izpildi testu	2883
izpolnite to polje	3990
izpostavljeno	3923
izradila umjetna inteligencija	3809
izveido kontu	2848
""", "j'": """
j'accepte	1829
j'accepte de recevoir les offres des partenaires	1883
j'accepte tous les cookies	1944
j'active	1816
j'active les alertes	1817
j'active les notifications	1817
j'active mes alertes	1817
j'ai compris	1845
j'en profite	1792
""", 'ja': """
ja ets subscriptor	383
ja gerne	860
ja graag	3036
ja has votat	416
ja heu votat	416
ja l'he desactivat	433
ja segueixes aquest autor	450
ja segueixes aquest tema	450
ja tack	4101
ja tak	663
ja takk	3156
ja tens compte	410
ja tinc compte	438
ja, benachrichtigen	859
ja, bitte	860
ja, doe maar	3036
ja, gerne	860
ja, gjerne	3156
ja, graag	3036
ja, ich will	698
ja, ik steun	2982
ja, ik wil de nieuwsbrief ontvangen	2978
ja, tack	4101
ja, tak	663
ja, takk	3156
jaa	1685
jaa artikkeli	1685
jaa facebookissa	1685
jaa juttu kaverille	1685
jaa lahjana	1770
jaa whatsappissa	1685
jaarlijks	3042
jaarlijks betalen	3041
jaarlijks gefactureerd	3041
jadi donatur	2338
jag har ett konto	4106
jag har redan ett konto	4106
jaga	1522
jaga artiklit	1522
jaga e-postiga	1575
jaga facebookis	1527
jaga lugu	1527
jaga seda artiklit	1527
jajak pendapat	91
jak vypnout adblock	547
jangan lewatkan	2285
jangan sekarang	2334
jatka applella	1752
jatka facebookilla	1752
jatka googlella	1752
jatka lukemista	1678
jatka poistamatta	1748
jau abonents	2892
jau esi abonents	2848
jau esi abonents? ielogojies	2848
jau prenumeratorius	2832
jau prenumeruojate	2787
jau prenumeruojate? prisijunkite	2787
jau sekate	2838
jau seko	2898
javascript dinonaktifkan	2330
javascript er deaktiveret	659
javascript er deaktivert	3152
javascript je izklopljen	3978
javascript staat uit	3032
""", 'je': """
je aanmelding is gelukt	2978
je bent aangemeld	3044
je bent ingeschreven	2978
je bent nu ingeschreven	2978
je bericht	3044
je bericht is verzonden	3044
je bilo to koristno	3999
je choisis cette offre	1919
je choisis mes cookies	1832
je choisis mon montant	1949
je commande	1874
je donne	1783
je donne chaque mois	1916
je donne mon avis	1878
je donne une fois	1916
je fais un don	1783
je fais un don mensuel	1949
je fais un don ponctuel	1949
je gebruikt een adblocker	3037
je gebruikt een advertentieblokker	3037
je gift is fiscaal aftrekbaar	3039
je hebt al gestemd	3023
je hebt je limiet bereikt	3041
je hebt je succesvol aangemeld	2978
je kunt je op elk moment afmelden	2978
je li ovo bilo korisno	3809
je m'abonne	1792
je m'abonne aux alertes	1816
je m'abonne et je refuse les cookies	1832
je m'inscris	1802
je me connecte	1792
je naam	3044
je ne sais pas	1900
je personnalise mes choix	1832
je refuse les notifications	1816
je refuse tous les cookies	1944
je soutiens	1783
je stem is geregistreerd	3023
je stem is geteld	3023
je teste	1792
je volgt	3058
je volgt deze auteur	3058
je volgt deze auteur al	3058
je volgt dit onderwerp	3058
je volgt dit onderwerp al	3058
je vote	91	1836
jeda video	2326
jeden freitag. kostenlos. kein spam	867
jeder beitrag hilft	863
jeder betrag hilft	863
jeder euro hilft	790
jederzeit abbestellbar	867
jederzeit abmeldbar	867
jednokratna donacija	3795
jednorazovo	3890
jednorazowo	3190
jeg har allerede en konto	3161
jeg har deaktiveret min adblocker	664
jeg har en konto	3161
jeg har konto	3161
jeg har skrudd av adblock	3157
jegyek itt	2227
jegyet veszek	2227
jegyezz meg	2240
jelentkezzen be	2169
jetzt abo sichern	795
jetzt abonnent werden	703
jetzt abonnieren	703
jetzt abstimmen	91	774	842
jetzt am gewinnspiel teilnehmen	774
jetzt anmelden	711
jetzt bestellen	703
jetzt bewerben	774
jetzt einloggen	703
jetzt einschalten	859
jetzt freischalten	703
jetzt helfen	698
jetzt im shop	852
jetzt im tv	739
jetzt karten sichern	774
jetzt kommentieren	735
jetzt kostenlos anmelden	711
jetzt kostenlos testen	703
jetzt mitdiskutieren	780
jetzt mitglied werden	698
jetzt mitmachen	774
jetzt mitraten	848
jetzt nicht	697
jetzt pinnen	61
jetzt platz sichern	852
jetzt registrieren	703
jetzt spenden	698
jetzt spielen	848
jetzt teilen	796
jetzt testen	703
jetzt ticket sichern	852
jetzt tickets sichern	774
jetzt upgraden	795
jetzt weiterlesen	865
jetzt zugang sichern	795
jetzt zustimmen	732
""", 'jo': """
jo tilaaja	1752
jocs	421
jocs i mots encreuats	400
jocuri	3536
jocurile noastre	3534
jogar	3416
jogar agora	3414
jogos	3416
jogue agora	3414
jogue com responsabilidade	3417
join now	1049
join our mailing list	1066
join the conversation	1097
join the debate	1320
join the discussion	1097
join the discussion on discord	1083
join us	1049
joka perjantai. ilmaiseksi. ei roskapostia	1755
jokainen euro auttaa	1750
jokainen lahjoitus auttaa	1750
jotain meni vikaan	1756
jouer	1904
jouer au mot du jour	1940
jouer gratuitement	1902
jouez gratuitement	1902
jouw e-mailadres	2920
""", 'ju': """
juba tellija	1568
juega con responsabilidad	1456
juega gratis	1453
juegos	1455
juga ara	419
juga gratis	419
jugar ahora	1453
jugar gratis	1453
jumlah lain	2338
jump to content	1107
jump to recipe	61
jump to section	1313
jump to the recipe	61
jump to video	61
jums nav konta	2892
just nu	4038
juttu jatkuu alla	1687
juttu jatkuu kuvan alapuolella	1687
juttu jatkuu kuvan alla	1687
juttu jatkuu mainoksen alla	1687
juttu jatkuu videon alla	1687
juttu on tarkoitettu tilaajille	1678
juttu on tuotettu automaattisesti	1765
juttu on vain tilaajille	1678
juttuvinkki	1762
jutun aiheet	1758
juuri nyt	1693
""", 'ka': """
kabal	3145
kabale	652
kabul ediyorum	4213
kabul et	4213
kabul et ve devam et	4288
kabul et ve kapat	4288
kadarkoli se lahko odjavite	3990
kaffee spendieren	863
kaikki artikkelit	1758
kaikki jutut	1758
kaikki kirjoittajan artikkelit	1758
kaip jums patiko straipsnis	2793
kako izklopiti adblock	3983
kako izklopiti blokator oglasov	3983
kako varujemo svoje vire	3996
kako varujemo vire	3996
kamu mungkin suka	2311
kanske senare	4012
kanskje senere	3069
kapat	4199
kapcsolat	2181
kapcsolja be a javascriptet	2231
kapcsolja ki az adblockert	2236
kararsizim	4279
kare bulmaca	4283
kargo bedava	4317
karier	2300
karjera	2794
karte anzeigen	743
karte laden	732
kas artikkel oli kasulik	1528
kas lugu oli kasulik	1528
kas sellest oli abi	1572
kas soovid saada teavitusi	1565
kasneje	3930	3982
kasnije	3736	3792
kasutad reklaamiblokeerijat	1566
kasutustingimused	1540
kategori	2285
kategoriat	1693
kategorie	479	3215
kategorien	739
kategorier	605	3094	4038
kategoriler	4219
katkida bulun	4200
katkilariyla	4317
katso # kuvaa	1757
katso # kuvat	1757
katso hinta	1739
katso kaikki	1758
katso kaikki # kuvaa	1757
katso kaikki # kuvat	1757
katso kaikki kuvaa	1757
katso kaikki kuvat	1757
katso kaikki tilaajaedut	1678
katso kuvaa	1757
katso kuvagalleria	1695
katso kuvat	1695	1757
katso tarjoukset	1739
katso tarjous	1739
katso tilaustarjoukset	1752
katso tilausvaihtoehdot	1752
katso tulokset	91	1735
katso tulos	1735
katso tuote	1739
katso video alta	1695
kaupastamme	1739
kaydet	4210
kaydiniz alindi	4331
kaydiniz tamamlandi	4331
kaydol	4201
kayit ol	4201
kaynak: aa	4229
kaynak: dha	4229
kaynak: iha	4229
""", 'ke': """
ke halaman donasi	2338
kebijakan cookie	2283
kebijakan koreksi	2348
kebijakan privasi	2283
kebijakan privasi | syarat dan ketentuan	2283
kecepatan pemutaran	2326
kecepatan putar	2326
keep me logged in	1308
keep me signed in	1308
keep reading	1102
kein spam	867
kein spam. jederzeit abbestellbar	867
keine angabe	849
keine meinung	849
keine neuigkeiten mehr verpassen	786
kelola cookie	2283
kelola opsi	2362
kelola persetujuan	2330
kelola preferensi	2362
keluar	2268
keluar dari layar penuh	2326
kembali ke atas	2287
kembali ke beranda	2347
kendini test et	4281
kendinizi test edin	4281
kereskedelmi tartalom	2258
kertalahjoitus	1677
keskustele	1692
keskustele asiallisesti	1692
keskustelu	1692
keskustelu on suljettu	1767
kesto	1744
kesto #	1744
ketentuan komentar	2319
ketuk untuk mengaktifkan suara	2363
keuntungan pelanggan	2325
keuze opslaan	3030
keuze van de redactie	2945
key points by ai	1148
key takeaways by ai	1148
""", 'kh': """
khusus pelanggan	2341
khusus untuk pelanggan	2341
""", 'ki': """
ki kann fehler machen	877
ki-generert	3175
ki-generert innhold	3174
ki-generert oppsummering	3097
ki-generiert	770
ki-generierte zusammenfassung	770
ki-oppsummering	3097	3175
ki-zusammenfassung	770	878
kiekviena auka padeda	2831
kiekviena parama svarbi	2831
kiekvienas euras padeda	2831
kiekvienas euras svarbus	2831
kiemelt	2182
kies	3042
kies abonnement	3041
kies een abonnement	3041
kies een bedrag	2913
kies je abonnement	2985
kies uw abonnement	3041
kies zelf een bedrag	3039
kiitos ilmoittautumisesta	1755
kiitos tilauksesta	1681
kiitos tilauksestasi	1681
kiitos vastauksestasi	91
kijk terug	2972
kingi artikkel	1527
kinnita oma e-posti aadress	1569
kiosque	1792
kirim	91	2277
kirim balasan	2319
kirim foto anda	2348
kirim ke teman	2310
kirim komentar	2284
kirim lewat email	2354
kirim masukan	2319
kirim tanggapan	2358
kirim tulisan	2348
kirjaudu	1678
kirjaudu applella	1752
kirjaudu ulos	1678
kirjoita kommentti	1692
kirjoita kommenttisi	1692
kirjoittaja on kansanedustaja	1704
kirjoittaja on kirjailija	1704
kirjoittaja on kolumnisti	1704
kirjoittaja on toimittaja	1704
kirjoittaja on vapaa toimittaja	1704
kirjoittaja on vapaa toimittaja ja kirjailija	1704
kirjoittajan muut jutut	1758
kirjuta autorile	1570
kirjuta kommentaar	1528
kirjuta toimetusele	1571
kita nuotrauka	2834
kita suma	2831
kitabi satin al	4284
kitabi satin alin	4284
kitas puslapis	2834
kitas straipsnis	2834
kiti skaito	2789
""", 'kl': """
klarna	702
klausies raidierakstu	2855
klausies rakstu	2853
klauskite dirbtinio intelekto	2793
klausykite straipsnio	2792
klausyti	2792
klausyti straipsnio	2792
klausyti straipsnio (# min	2792
kleinanzeigen	729
kleinere tekst	3059
klik om te vergroten	3047
klik untuk mengaktifkan suara	2363
klippet er ikke lenger tilgjengelig	3152
""", 'ko': """
kod pocztowy	3289
kode diskon	2368
kode promo	2368
kodeord	669
kokeile maksutta	1678
kokeile nyt	1678
koko ruutu	1743
kokoruututila	1743
kolla din inkorg	4109
kolla priset	4091
kolom ini wajib diisi	2343
kolom wajib	2343
kolom wajib diisi	2343
komentar	2284
komentar anda	2358
komentar dinonaktifkan	2358
komentar khusus pelanggan	2358
komentarai	2787
komentari	3731
komentarji	3926
komentarz	3211
komentarze	3211
komentiraj	3731	3926
komentirajte	3810
komentovat	566
komentuoti	2787
komentuoti gali tik registruoti vartotojai	2793
komercialna vsebina	4004
komercinis turinys	2840
komercsaturs	2900
komment	2181
kommentaare pole	1573
kommentaare veel pole	1573
kommentaarid	1522
kommentaarid on suletud	1573
kommentar	735
kommentar abschicken	879
kommentar absenden	879
kommentar melden	879
kommentar schreiben	735
kommentar senden	879
kommentar verfassen	735
kommentare	735
kommentare ansehen	735
kommentare anzeigen	735
kommentare lesen	735
kommentare sortieren	879
kommentarer	600	3090	4034
kommentarer blir moderert	3090
kommentarer granskas innan publicering	4041
kommentarer modereres	608
kommentarerna modereras	4034
kommentarregeln	735
kommentarregler	3176
kommentarsregler	4034
kommenteeri	1522
kommenteerimine on suletud	1528
kommenteerimise reeglid	1528
kommenteerimiseks logi sisse	1528
kommentek	2181
kommenter	600	3090
kommentera	4034
kommentera artikeln	4121
kommentieren	735
kommentit	1692
kommentit tarkistetaan ennen julkaisua	1692
kommentoi	1692
kommentoi juttua	1767
kommentointi on suljettu	1692
kommercielt indhold	613
kommercielt samarbejde	596
kommersiellt samarbete	4125
kommersielt innhold	3102
kommersielt samarbeid	3086
kommertssisu	1576
kommerzieller inhalt	883
konec oglasa	4004
konec reklamy	570
koniec reklamy	3207
kontakt	478	600	735	3211
kontakt do redakcji	3295
kontakt forfatteren	3167
kontakt na redakci	561
kontakt na redakciu	3901
kontakt os	600
kontakt oss	3090
kontakt redaksjonen	3171
kontakt redaktionen	678
kontakt zur redaktion	874
kontakta oss	4034
kontakta redaktionen	4116
kontaktirajte autora	3803
kontaktirajte avtorja	3993
kontaktirajte redakciju	3806
kontaktovat autora	557
kontaktovat redakci	561
konten berbayar	2315
konten bersponsor	2280
konten ini tidak dapat ditampilkan	2330
konten premium	2268	2310
konten promosi	2315
konten sponsor	2280
konto erstellen	703
kontrollera din inkorg	4109
kontrolli oma postkasti	1569
kontynuuj przez apple	3285
kontynuuj przez facebook	3285
kontynuuj przez google	3285
kontynuuj z apple	3285
kontynuuj z facebookiem	3285
kontynuuj z google	3285
konu	4332
konular	4219
konularima ekle	4334
konuya abone ol	4334
konuyla ilgili daha fazlasi	4224
konuyla ilgili haberler	4224
konuyu takip et	4313
koop een kop koffie voor ons	3039
koop een licentie	3052
koop het boek	3027
koop je tickets	3027
koop kaarten	3027
koop nu	3027
koop tickets	3027
kopeeri link	1522
kopeerimine keelatud	1577
kopeeritud	1575
kopieer de link	2930
kopieer deze link	3010
kopieer link	2930
kopier gavelenke	3179
kopier gavelink	686
kopier lenka	3082
kopier lenke	3082
kopier lenken	3082
kopier link	592
kopier linket	592
kopierat till urklipp	4124
kopieren	724
kopieret	686
kopieret til udklipsholder	686
kopiering forbudt	3172
kopiert	3179
kopiert til utklippstavlen	3179
kopioi linkki	1685
kopiointi kielletty	1763
kopioitu	1770
kopiraj link	3731
kopiraj povezavo	3926
kopiraj poveznicu	3731
kopirajte link	3731
kopirajte poveznicu	3731
kopiranje prepovedano	3997
kopiranje zabranjeno	3807
kopirano	3813	4003
kopiuj link	3203
kopyala	4210
kopyalanmasi yasaktir	4335
koristite adblock	3793
koristite adblocker	3793
koristite blokator oglasa	3793
korrekturhinweis senden	780
korsord	4088
kort fortalt - lavet med ai	608
korzystasz z adblocka	3281
kostenlos abonnieren	711
kostenlos registrieren	703
kostenlos testen	703
kostenlos. kein spam	867
koszty dostawy	3271
koupit e-knihu	538
koupit knihu	538
koupit licenci	562
koupit vstupenku	538
koupit vstupenky	538
""", 'kr': """
kraj oglasa	3814
kraj reklame	3814
krant	2915
kreditkarte	702
kreditkarte / klarna	702
kreiraj nalog	3721
krijg direct toegang	2985
kruiswoord	3024
kruiswoordpuzzel	3024
krydsord	652
kryssord	3145
""", 'ku': """
kuidas lugu meeldis	1528
kuidas me allikaid kaitseme	1571
kullanici adiniz	4320
kumppaneiltamme	1771
kun for medlemmer	3161
kunjungi toko	2325
kup bilet	3271
kup bilety	3271
kup bilety teraz	3271
kup e-book	3271
kup magazyn	3271
kup najnowszy numer	3271
kup prawa do publikacji	3296
kup teraz	3271
kup wydanie	3271
kupi karte	3785
kupi kartu	3785
kupi knjigo	3975
kupi knjigu	3785
kupi licenco	3997
kupi licencu	3807
kupi odmah	3785
kupi pretplatu	3721
kupi ulaznice	3785
kupi vstopnice	3975
kupi vstopnico	3975
kupi zdaj	3975
kupite karte	3785
kupite knjigu	3785
kupite ulaznice	3785
kupite vstopnice	3975
kupon kodlari	4337
kupte si knihu	538
kupte si vstupenky	538
kurzlink kopieren	821
kuukausilahjoitus	1677
kuukausilaskutus	1752
kuukausittain	1753
kuula	1527
kuula artiklit	1527
kuula artiklit (# min	1527
kuula lugu	1527
kuula saadet	1529
kuula saadet siit	1529
kuuntele	1685
kuuntele jakso	1685
kuutellimus	1568
kuva #/#	1757
kuva kuvassa	1743
kuva rohkem	1570
""", 'kv': """
kvalita	543	3884
kviz dana	3782
kviz dneva	3972
kvkk	4213
kvkk aydinlatma metni	4235	4303
kvkk metnini okudum, onayliyorum	4303
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1840
l'article continue ci-dessous	1827
l'article en # points	1870
l'articolo in breve	2441
l'essentiel	1840
l'essentiel de l'actu chaque matin	1952
l'offerta migliore	2497
""", 'l-': """
l-am dezactivat	3549
""", 'la': """
la botiga	454
la encuesta	91
la encuesta de la semana	1385
la mejor oferta	1472
la mia donazione	2526
la newsletter	1802	2395
la parola del giorno	2517
la question du jour	91
la redazione consiglia	2418
la tua e-mail	2395
la tua email	2528
laad bericht	3030
laad inhoud	3030
laad meer	2948
laad meer artikelen	3047
laad video	3030
laadi alla app store'ist	1564
laadi postitus	1562
laadi rakendus alla	1564
laadi sisu	1562
laajenna	1696
laat een reactie achter	3056
laat je dit artikel voorlezen	2972
laat voorlezen	2930
laatste nieuws	2945
laatu	1744
ladataan soitinta	1743
ladataan videota	1743
ladda fler	4041
ladda fler artiklar	4112
ladda karta	4095
ladda ner ljud	4097
ladda om sidan	4103
ladda tweet	4095
ladda video	4095
laddar spelaren	4097
laddar video	4097
lae alla app store'ist	1564
lae heli alla	1563
lae juurde	1570
lae postitus	1562
lae veel	1570
laget av ai	3174
laget av ki	3174
laget med hjelp av ki	3174
laget med ki	3174
lagi ramai	2311
lagre	3082
lagre artikkel	3082
lagre innstillinger	3150
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3082
lagre saken til senere	3082
lagre til senere	3082
lagre valg	3150
lahenda test	1559
lahenda viktoriini	1559
lahjalinkki	1770
lahjoita	1677
lahjoita artikkeli	1770
lahjoita kerran	1750
lahjoita kuukausittain	1750
lahjoita mobilepaylla	1750
lahjoita nyt	1677
lahjoita tilisiirrolla	1750
lahjoitussivulle	1750
lain kali	2266
lainnya	2285
laisser un commentaire	1834
laissez un commentaire	1834
laisva suma	2831
lajittele	1768
lancer l'audio	1945
lancer la lecture	1945
lancer le quiz	1902
langganan	2268
langganan dikonfirmasi	2366
langsung ke resep	61
lanjut baca di bawah	2280
lanjut di browser	2332
lanjut membaca	2367
lanjutkan dengan apple	2341
lanjutkan dengan email	2365
lanjutkan dengan facebook	2341
lanjutkan dengan google	2341
lanjutkan dengan konten	2280
lanjutkan di browser	2332
lanjutkan di situs	2332
lanjutkan membaca	2287
lanjutkan membaca di bawah	2325
lapa # no #	2902
lapa #/#	2902
laporkan	2284
laporkan kesalahan	2288
laporkan kesalahan penulisan	2319
laporkan komentar	2358
larger text	1322
lascia un commento	2412
lascia un feedback	2441
lascia una risposta	2473
laskutetaan vuosittain	1752
last flere	3097
last inn flere	3167
last inn innhold	3150
last inn innlegg	3150
last inn video	3150
last innhold	3150
last innlegg	3150
last name	1066
last ned episoden	3152
last ned lyd	3152
laster spiller	3152
laster video	3152
lastschrift	702
lataa app storessa	1745
lataa app storesta	1745
lataa julkaisu	1741
lataa sivu uudelleen	1749
lataa twiitti	1741
lataa video	1741
later	1328	2910	3036
later lezen	2986
latest	1102
latest articles	1102
latest edition	1107
latest headlines	1102
latest news	1102
latest posts	1102
latest stories	1102
latest updates	1102
latest videos	1102
latest videos from	1102
lavet af ai	681
lavet med ai	681
lavora con noi	2446
layar penuh	2327
""", 'le': """
le direct	1840
le fil	1840
le journal du jour	1792
le live	1954
le mot du jour	1940
le nostre newsletter	2395
le plus lu	1840
le plus populaire	1920
le puede interesar	1389
le quiz de l'actu	1902
le quiz de la semaine	1940
le quiz du jour	1940
le recomendamos	1389
le sondage de la semaine	1837
le sondage du jour	1837
le sudoku du jour	1940
le ultime notizie	2418
learn more	1107
learn more about cookies	1093
leave a comment	1097
leave a reply	1097
leave a tip	1049
leave feedback	1097
lecteur audio	1945
lectura de # minutos	1370
lectura: # min	1370
lecture	1861
lecture # min	1844
lecture # minutes	1819
lecture : # min	1819
lecture automatique	1908
lecture en cours	1861
lecture restreinte	1794
ledenvoordeel	3027
leer en la app	1463
leer gratis	1502
leer la noticia completa	1477
leer noticia completa	1395
lees advertentievrij	3060
lees de reacties	2941
lees direct verder	2985
lees het hele artikel	3047
lees het hele verhaal	3047
lees het liveblog	3047
lees het transcript	3032
lees het volledige artikel	3047
lees meer	2945	2948
lees meer over	2945
lees minder	3047
lees onze huisregels	2975
lees ook	2945
lees verder	2915	2945	2948
lees verder na de advertentie	2935
lees verder onder de afbeelding	2935
lees verder onder de foto	2935
lees volledig artikel	3047
lees voor	2930
lees zonder advertenties	3060
leeslijst	2986
leestijd	2948
leestijd # min	2948
legendas	3420
legfrissebb	2182	2255
legg i handlekurv	3148
legg igjen en kommentar	3090
legg igjen kommentar	3176
legg oss til som foretrukket kilde	3178
legg til i mine temaer	3178
legg til kommentar	3176
legg til som foretrukket kilde	3178
leggi anche	2418
leggi dopo	2465
leggi gratis	2527
leggi i commenti	2412
leggi il documento	2424
leggi il giornale	2385
leggi l'articolo	2423
leggi l'articolo completo	2423
leggi l'articolo intero	2502
leggi l'articolo successivo	2530
leggi l'informativa	2410
leggi l'informativa privacy	2410
leggi la biografia	2505
leggi la trascrizione	2481
leggi lo speciale	2502
leggi nell'app	2487
leggi senza limiti	2463
leggi sull'app	2457
leggi tutte le notizie	2502
leggi tutti gli articoli dell'autore	2502
leggi tutto	2423
leggi tutto con un abbonamento	2385
leggi tutto su	2418
legjobb	2255
legolvasottabb	2182
legolvasottabbak	2182
lehe algusse	1570
leht #/#	1578
leia mais	3358	3363
leia no app	3425
leia o artigo completo	3440
leia o qr code	3425
leia os termos de uso e as regras da comunidade	3397
leia sem limites	3406
leidsid vea	1571
leitura: # min	3337
lembrar de mim	3434
lembrar mais tarde	3317
lembrar-me	3434
lembre-me mais tarde	3317
lengde #	3153
lenke kopiert	3082
lenken er kopiert	3082
lenken kopiert	3082
ler artigo completo	3440
ler mais	3363
ler mais tarde	3408
ler na app	3425
ler no app	3425
ler o artigo completo	3440
les articles du dossier	1954
les articles les plus lus	1892
les derniers articles	1840
les flere	3094
les hele artikkelen	3167
les hele saken	3097
les jeux d'argent sont interdits aux mineurs	1905
les kommentarer	3090
les lecteurs ont aussi lu	1840
les mer	3094	3097
les mer om	3094
les mindre	3167
les plus anciens	1900
les plus lues	1840
les plus lus	1840
les saken i appen	3154
les senere	3082
les tops	1840
les transkripsjon	3152
les uten annonser	3180
les uten grenser	3161
les videre	3073
lesedauer	742
lesedauer: # minuten	742
lesen sie auch	739
lesen sie dazu	739
lesen sie hier	739
lesen sie mehr	739
leserangebot	852
leserangebote	852
leserbriefe	735
leserempfehlung	879
leserempfehlungen	879
leserkommentare	735
leserreise	852
leserreisen	852
leserreiser	3148
lesertilbud	3148
leserumfrage	91
lesetid # min	3097
lesetipp	739
lesetipps	739
lesezeit: # min	742
lesezeit: # minuten	742
lest av en syntetisk stemme	3152
lest opp av en robot	3082
lest opp av en syntetisk stemme	3082
lest opp av syntetisk stemme	3152
leta	2858
leta/afp	2858
letno	3988
lettergrootte	65
letto da una voce sintetica	2481
lettore audio	2522
lettore video	2522
lettura # min	2401
lettura con voce sintetica	2481
leuk	3057
lewati iklan	2363
lezersaanbieding	3027
lezersaanbiedingen	3027
lezersreis	3027
lezersreizen	3027
lezersvoordeel	3027
""", 'li': """
li e concordo com os termos de uso	3436
license our content	1317
license this article	1317
license this content	1317
license this story	1317
licensiera artikeln	4117
licensing rights	1317
licentie aanvragen	3052
licentie kopen	3052
lige nu	605
lihat artikel asli	2310
lihat balasan	2319
lihat berita lainnya	2347
lihat detail	2288
lihat foto	2347
lihat galeri	2347
lihat galeri foto	2347
lihat harga	2325
lihat hasil	91	2288
lihat juga	2285
lihat komentar	2284
lihat konten	2330
lihat lainnya	2287
lihat liputan khusus	2347
lihat paket	2365
lihat paket langganan	2341
lihat penawaran	2325
lihat penawaran langganan	2365
lihat peta	2288
lihat produk	2368
lihat profil	2348
lihat profil penulis	2348
lihat resep	61
lihat selengkapnya	2287
lihat semua	2287
lihat semua berita	2347
lihat semua foto	2347
lihat semua komentar	2319
lihat semua video	2347
lihat transkrip	2326
liigu sisu juurde	1570
liitu uudiskirjaga	1547
lik	3177
like	1321
like loading	1078
like this	1078
liker	3177
likes	1321
limited time offer	1056
limited-time offer	1175
line	1079
link	1079
link berhasil disalin	2310
link copiado	3337
link copiat	3524
link copiato	2401
link copiato negli appunti	2465
link copied	1078
link copied bookmark	1078
link copied successfully	1322
link copied to clipboard	1078
link er kopieret	592
link er kopieret til udklipsholderen	592
link gekopieerd	2930
link has been copied	1322
link in die zwischenablage kopiert	796
link je kopiran	3813
link kopeeritud	1527
link kopieren	724
link kopieret	592
link kopiert	724
link kopiran	3731
link kopyalandi	4210
link on kopeeritud	1527
link skopiowany	3303
link sudah disalin	2310
link wurde in die zwischenablage kopiert	796
link wurde kopiert	796
link zum artikel kopieren	796
link zum inhalt	732
link zum teilen kopieren	842
link zum youtube-inhalt	732
linkedin	1079
linket er kopieret	686
linki kopyala	4210
linkki kopioitu	1685
linkki on kopioitu	1770
links	739
lire aussi	1840
lire gratuitement	1951
lire l'article	1844
lire l'article complet	1844
lire l'article suivant	1954
lire la suite	1844
lire la transcription	1907
lire le document	1845
lire le dossier	1925
lire les commentaires	1834
lire plus	1840	1844
lire plus tard	1819
lire sa biographie	1929
lisa kommentaar	1522
lisa minu teemadesse	1574
lisa ostukorvi	1561
lista de socios	1461
listen	1078
listen # min	1078
listen above	1155
listen below	1155
listen here	1155
listen now	1078
listen on apple	1155
listen on apple podcasts	1155
listen on spotify	1155
listen on youtube	1155
litterointi	1744
live	739
live stream	1302
live text	3560
live tv	1102
livraison gratuite	1937
lizenz anfragen	875
lizenzen erwerben	875
lizenzrechte erwerben	875
""", 'lj': """
ljud	4098
ljud av	4097
""", 'lk': """
lk #/#	1578
""", 'll': """
llegeix a l'app	429
llegeix l'article complet	444
llegeix l'article sencer	444
llegeix-ho a l'app	429
""", 'lo': """
lo + visto	1389
lo esencial en # segundos	1419
lo quiero	1443
load comments	1097	1299
load content	1093
load embed	1299
load external content	1299
load map	1299
load more	1107
load more articles	1107
load more comments	1097
load more replies	1320
load more stories	1107
load post	1299
load tweet	1299
load video	1299
loaded #%	1301
loaded: #%	1301
loading	1078
loading ad	1088
loading more	1107
loading player	1301
loe edasi	1522
loe edasi tellijana	1522
loe hiljem	1527
loe ka	1524
loe kommentaare	1528
loe lisa	1529
loe lisaks	1524
loe piiramatult	1568
loe rakenduses	1564
loe reklaamivabalt	1576
loe rohkem	1529
loe veel	1524
loetumad	1524
log in	1056	2915
log in / register	1056
log in met apple	3041
log in met google	3041
log in or sign up	1056
log in to comment	1097
log in to reply	1097
log in with apple	1308
log in with email	1308
log in with facebook	1308
log in with google	1308
log ind	583
log ind med apple	668
log ind med e-mail	668
log ind med mitid	668
log out	1056
log ud	583
logare	3485
logg inn	3073
logg inn med apple	3161
logg inn med bankid	3161
logg inn med e-post	3161
logg inn med vipps	3161
logg ut	3073
logga in	4016
logga in med apple	4106
logga in med bankid	4106
logga in med e-post	4106
logga ut	4016
logi sisse	1522
logi sisse id-kaardiga	1568
logi sisse mobiil-id-ga	1568
logi sisse smart-id-ga	1568
logi sisse, et kommenteerida	1528
login	703	1056	2268	2385	3286	3322	3485
login / register	1056
login lub e-mail	3285
logout	1056
loja	3451
lompat ke resep	61
loo konto	1522
loo tasuta konto	1522
loobuda saab igal ajal	1569
loodud tehisintellektiga	1572
lopeta seuraaminen	1769
los comentarios son exclusivos para suscriptores	1433
los comentarios son solo para suscriptores	1491
los de puzzel op	3023
los precios pueden variar	1422
lozinka	3798
""", 'lu': """
lub	3286
luba alati	1562
lue ensin sovelluksesta	1745
lue ilman mainoksia	1771
lue koko juttu	1695
lue kommentit	1692
lue litterointi	1743
lue rajattomasti	1678
lue seuraavaksi	19	1693
lue sovelluksessa	1745
luetuimmat	1693
luetuimmat jutut	1693
lugejapakkumine	1561
lugemiseks osta artikkel	1522
luister	2930
luister dit artikel	2972
luister hier	2972
luister nu	2972
luister op spotify	2972
luister via spotify	2972
luk	579
luk annonce	687
luk galleri	674
lukijakysely	1735
lukijamatka	1739
lukijamatkat	1739
lukijatarjoukset	1739
lukijatarjous	1739
lukk	3069
lukk annonse	3180
lukk galleri	3167
lukuaika # min	1695
lunar	3552
luo ilmainen tunnus	1678
luo maksuton tunnus	1678
luo tunnus	1678
lupa kata sandi	2268
lupa password	2268
""", 'ly': """
lyd av	3152
lyd fra	659
lyd til	659
lyden er ai-genereret	659
lyden er ki-generert	3152
lydstyrke	660
lyssna	4026
lyt	592
lytt	3082
lytt til saken	3082
""", "m'": """
m'abonner	1792
m'agrada	417
m'inscrire	1802
""", 'ma': """
maak een account	2915
maandelijks	2911	3042
maandelijks betalen	3041
maandelijks doneren	3039
maandelijkse donatie	3039
machinaal vertaald	3054
machine translation	1325
machinevertaling	3055
magazin	3570
magazinul nostru	3537
mahjong	535	652	849	1293	1736	1904	2224	3024	3145	3268	3783	3876	3973	4088
mai mult	3499
mai multe	3499
mai multe articole	3560
mail	1079	2930
mailen	724
main gratis	2322
main sekarang	2322
mainkan sekarang	2322
mainoksen loppu	1771
mainokset	1687
mainos	1687
mainos - juttu jatkuu alla	1687
mainos alkaa	1687
mainos loppuu	1771
mais	3363
mais antigas	3412
mais antigos	3412
mais artigos	3358
mais artigos deste autor	3440
mais comentadas	3358
mais curtidos	3412
mais deste autor	3440
mais do autor	3440
mais lidas	3358
mais lidos	3358
mais popular	3435
mais populares	3358
mais recentes	3412
mais tarde	3317
mais vistas	3358
mais vistos	3358
mais votadas	3412
mais votados	3412
maju # detik	2326
make a donation	1049
maksa mobilepaylla	1750
man ir konts	2892
man jau ir konts	2892
manage alerts	1305
manage consent	1093
manage cookies	1093
manage my account	1056
manage notifications	1305
manage options	1093
manage preferences	1093
manage settings	1093
manage subscription	1056
manage your newsletters	1166
mano temos	2838
mantengamos un debate respetuoso	1433
mantente informado	1355
manter conectado	3434
maradjak bejelentkezve	2240
maskinoversat	681
maskinoversatt	3174
maskinoversettelse	3175
masquer	1845
mastodon	1079
masuk	2268
masuk / daftar	2268
masuk dengan apple	2341
masuk dengan facebook	2341
masuk dengan google	2341
masuk untuk berkomentar	2319
masukkan alamat email anda	2366
masukkan alamat email yang valid	2343
masukkan email anda	2366
masukkan email yang valid	2343
masukkan keranjang	2368
masukkan nominal	2364
masz ciekawy temat	3295
max	3606
maybe later	1047
""", 'me': """
me connecter	1792
me contacter	1957
me le rappeler plus tard	1782
meddelande	4110
media caption	1107
medlemsfordel	3148
medlemsfordele	655
medlemsfordeler	3148
meer	2945
meer artikelen	2945
meer informatie	2937
meer laden	2948
meer lezen	2945
meer nieuws	2945
meer over	2945
meer over dit onderwerp	2945
meer tonen	2948
meer weergeven	3047
meest bekeken	2945
meest gedeeld	2945
meest gekozen	2985	3042
meest gelezen	2945
meghallgatom	2175
meghallgatom a cikket	2231
megosztom	2175
megrendelem	2227
mehr anzeigen	742
mehr artikel	739
mehr artikel laden	870
mehr aus	739
mehr aus dem ressort	739
mehr details	743
mehr erfahren	732
mehr informationen	739
mehr laden	735	742
mehr lesen	739	742
mehr nach dieser anzeige	729
mehr news	739
mehr themen	739
mehr von diesem autor	739
mehr von uns	739
mehr zu diesem thema	739
mehr zum artikel	739
mehr zum thema	739
meie partneritelt	1576
meie poest	1561
meilleure offre	1920
mein konto	703
meine themen	881
meist gelesen	739
meistgeklickt	739
meistgelesen	739
meistgelesene artikel	739
meistkommentiert	739
mejla	4026
mejla skribenten	4112
mejor oferta	1472
mejor valorados	1451
meld	3057
meld advertentie	3060
meld een fout	2941
meld feil	3098	3171
meld fejl	609	678
meld fout	2975
meld fra om feil	3090
meld je aan	2920
meld kommentar	3176
meld reactie	3056
melden	880
melding	3165
meldingen	3036
meldingen aanzetten	3035
meldingen beheren	3035
meldingen toestaan	3035
melhor oferta	3435
melhor valor	3435
melodikrysset	4088
member-only story	1107
members only	1056
memuat pemutar	2326
memuat video	2326
menemukan kesalahan	2319
mengerti	2288
mengikuti	2352
meniu	3499
meno	3896
meno a priezvisko	3896
meno recenti	2474
mensagem	3467
mensagem enviada com sucesso	3436
mensaje	1504
mensaje enviado correctamente	1473
mensal	3432
mensile	2388	2494
mensual	436	1469
mensualmente	1469
mensuellement	1917
menu	481	608	1107	1844	2287	2423	2948	3218	3363	4486
meny	3097	4041
mer fra	3094
mer nyheter	4038
mer om	3094	4038
merci de votre inscription	1802
merci de votre soutien	1949
merci pour votre retour	1870
merci pour votre soutien	1949
merci pour votre vote	91	1878
merci, votre inscription est prise en compte	1921
mere fra	605
mere om	605
mergi sus	3560
merk betalingen gave	3159
merken	703	724
merkliste	703
mesaj	3580	4332
mesajiniz	4331
mesajiniz iletildi	4303
mesajul a fost trimis	3556
message	1079	1311	1953
message from our partner	1323
message publicitaire	1827
messaggio	2529
messaggio inviato correttamente	2498
messaggio promozionale	2406
messaggio pubblicitario	2446
messenger	1079
mest delat	4038
mest delt	3094
mest delte	605
mest lest	3094
mest leste	3094
mest likte	3177
mesto	3896
met ai gemaakt	2967
metin boyutu	4315
metni oku	4285
metodi di pagamento	2383
metodo di pagamento	2383
metti in pausa	2481
mettiti alla prova	2476
mettiti alla prova con il quiz	2476
mettre en favori	1819
mettre en pause	1907
""", 'mi': """
mi cuenta	1345
mida de la lletra	452
mida del text	65
migliore offerta	2497
mijn account	2915
mijn onderwerpen	3058
mijn profiel	2915
millor oferta	439
min konto	583
min side	583	3073
minden cikk	2246
minder tonen	3047
minder weergeven	3047
mindet elfogadom	2229
mindre tekst	3179
mindre text	4124
mine avalehele	1529
mine emner	685
mine retsepti juurde	61
mine temaer	3178
minha conta	3322
mini crossword	1293
minu teemad	1574
minulla on jo tunnus	1752
minulla on tili	1752
minulla on tunnus	1752
mira la galeria	444
mira totes les fotos	444
mis niets	2920
missa inget	4021
missa inte	4038
misschien later	2910
misschien ook interessant	2945
mit * gekennzeichnete felder sind pflichtfelder	867
mit * markierte felder sind pflichtfelder	867
mit apple anmelden	865
mit apple fortfahren	865
mit e-mail anmelden	865
mit facebook anmelden	865
mit facebook fortfahren	865
mit freunden teilen	821
mit google anmelden	865
mit google fortfahren	865
mit ki erstellt	770
mit ki generiert	877
mit ki-stimme vorgelesen	857
mit paypal spenden	863
mit werbung lesen	855
mit werbung weiterlesen	855
mitdiskutieren	735
mitglied werden	698
mitmachen und gewinnen	774
mitra kami	2330
mitt konto	4016
mitte praegu	1565
mitteilungen aktivieren	859
mitteilungen erlauben	859
""", 'mo': """
mobilepay et bidrag	666
mode de paiement	1790
mode gelap	2362
modes de paiement	1790
modifica le preferenze sui cookie	2439
modifica preferenze	2439
modifier mes choix	1868
modifier mes choix de cookies	1831
modifier mon consentement	1831
modifier vos choix	1911
modulo inviato	2528
moj profil	3721	3919
moje konto	3193
moje tematy	3302
moje teme	3812	4002
mon compte	1792
mon don	1949
mon espace	1792
monatlich	698
monatlich abgerechnet	865
monatlich spenden	698
monatliche zahlung	865
montant libre	1790
monthly	1048
monthly contribution	1053
morda pozneje	3981
morda vas zanima	3923
more	1105
more articles	1102
more by the author	1313
more citation formats	1281
more coverage	1102
more details	1108
more for you	1179
more from	1102
more from this author	1102
more from us	1179
more headlines	1102
more in this section	1179
more in this series	1102
more like this	1102
more news	1102
more newsletters	1166
more on this story	1102
more on this topic	1102
more options	1093
more sharing options	1078
more stories	1102
more stories like this	1102
more stories you may like	1102
more to explore	1102
more to read	1102
more top stories	1102
most commented	1102
most discussed	1102
most emailed	1102
most liked	1097
most nem	2166
most popular	1102	1309
most read	1102
most read stories	1179
most recent	1102
most recommended	1320
most replies	1320
most shared	1102
most viewed	1102
most watched	1102
mostra altro	2423
mostra contenuto	2408
mostra contenuto esterno	2439
mostra contingut	427
mostra el contingut	427
mostra el contingut extern	395
mostra el perfil	446
mostra els comentaris	416
mostra i commenti	2412
mostra i risultati	91
mostra il contenuto	2485
mostra il contenuto esterno	2439
mostra il video	2485
mostra la trascrizione	2443
mostra le risposte	2473
mostra les respostes	416
mostra meno	2424
mostra menys	387
mostra originale	2424
mostra risposte	2473
mostra sempre	427	2485
mostra sottotitoli	2481
mostra traduzione	2424
mostra trascrizione	2443
mostra tutto	2424
mostra'n menys	444
mostra-ho tot	387
mostrar comentarios	1382
mostrar contenido	1461
mostrar contenido externo	1417
mostrar el contenido	1461
mostrar legendas	3419
mostrar mais	3363
mostrar menos	1395	3440
mostrar respostas	3411
mostrar respuestas	1450
mostrar sempre	3423
mostrar siempre	1461
mostrar todo	1396
mostrar tudo	3364
mots encreuats	421
moyen de paiement	1790
moyens de paiement	1790
""", 'mr': """
mr	1311
mrs	1311
""", 'mt': """
mti	2204
mti/afp	2204
""", 'mu': """
mua ngay	4522
muat kiriman	2330
muat komentar lain	2319
muat konten	2330
muat lainnya	2287
muat postingan	2330
muat ulang	2336
muat ulang halaman	2336
muet	1908
muista minut	1752
mul on juba konto	1568
mul on konto	1568
mulai kuis	2322
mundur # detik	2326
mungkin lain kali	2266
muokkaa asetuksia	1741
must read	1102
must reads	1102
must-read	1102
mutasd mindet	2185
mutass kevesebbet	2246
mute	1107	1302
muto	2482
muu summa	1750
muuda teksti suurust	1575
muut lukevat	1693
muut lukevat juuri nyt	1693
muut lukevat nyt	1693
muuta suostumusta	1741
muuta tekstin kokoa	1770
""", 'my': """
my account	1056
""", 'na': """
na celou obrazovku	542
na czasie	3215
na naslovnico	3993
na naslovnicu	3803
na naslovnu	3803
na stran za donacije	3985
na stranicu za donacije	3795
na vrh strani	3993
na vsebino	3993
naam	3045
naar begin	3047
naar boven	2948
naar de aanbieding	3027
naar de aanbiedingen	2915
naar de abonnementen	3041
naar de app	3034
naar de donatiepagina	3039
naar de fotoserie	3047
naar de galerij	3047
naar de homepage	3047
naar de inhoud	2948
naar de puzzel	3023
naar de quiz	3023
naar de shop	3027
naar de uitslag	3023
naar de webshop	2970
naar de winkel	3027
naar het donatieformulier	3039
naar het dossier	3047
naar het evenement	3027
naar het liveblog	3047
naar het recept	61
naar het spel	3023
naar home	3047
naar hoofdinhoud	3047
nabavite na google play	3790
nach anzeige weiterlesen	729
nach der werbung geht es weiter	801
nach oben	742
nachname	868
nachricht	868
nachricht senden	867
nadaljevanje pod oglasom	3922
nadaljuj brez izklopa	3983
nadaljuj s facebook	3987
nadaljuj z apple	3987
nadaljuj z google	3987
nadaljuj z googlom	3987
nadruk verboden	3052
nagranie wygenerowane przez ai	3276
nahoru	481
nahovorila ai	3883
najbolj brane novice	3923
najbolj brane novice dneva	3923
najbolj brano	3923
najbolj komentirano	3923
najbolj priljubljeni	4001
najbolj priljubljeno	3988
najbolji	3811
najkomentiranije	3728
najlepsza oferta	3286
najlepsze	3301
najnovije	3728	3811
najnovije vesti	3728
najnovije vijesti	3728
najnoviji	3811
najnoviji prvo	3810
najnowsze	3215
najnowsze informacje	3215
najpopularniejsze	3215	3286	3301
najpopularniejszy	3286
najpopularnije	3798
najpopularniji	3811
najstarije	3811
najstariji	3811
najstariji prvo	3810
najstarsze	3301
nalaganje predvajalnika	3978
nalaganje videa	3978
nama	2344
nama lengkap	2344
nama pengguna anda	2358
name	868	1311
namluvila ai	542
namn	4110
nanti	2266
nanti saja	2266
napisy	3277
napisz do autora	3291
napisz do autorki	3291
napisz do redakcji	3295
napisz komentarz	3211
napravila umjetna inteligencija	3809
napsat autorovi	557
nascondi	2424
nascondi commenti	2473
nascondi le risposte	2473
nascondi risposte	2473
nascondi trascrizione	2443
nasil kapatilir	4294
naslednja fotografija	3993
naslednja slika	3993
naslednja stran	3993
naslednji video	3978
naslovnica	3803
nastala chyba	555
nastavak teksta nakon reklame	3727
nastavenia cookies	3840
nastavenie cookies	3881
nastavi kot prednostni vir	4002
nastavi preko google	3797
nastavi s apple	3797
nastavi s facebookom	3797
nastavi s google	3797
nastavi s googleom	3797
nastavi sa google	3797
nastavitve zasebnosti	3976
natisni	3926
natisni recept	61
natrag na vrh	3803
naujausi	2789
naujiena papildoma	2794
naujiena pildoma	2794
nav konta	2892
navn	672	3165
navnet ditt	3164
nazaj na naslovnico	3993
nazaj na vrh	3803	3993
nazwisko	3289
""", 'ne': """
ne dabar	2829
ne danas	3736
ne danes	3930
ne hvala	3736	3930
ne manquez plus aucune info	1914
ne manquez rien	1802
ne most	2166
ne plus afficher	1782
ne plus suivre	1933
ne propustite	3728
ne ratez aucune info	1914
ne sada	3736
ne se prononce pas	1900
ne spreglejte	3923
ne tagad	2889
ne zdaj	3930
ne, hvala	3736	3930
nebesekti	2838
nebo	552
necrologie	2446
nee bedankt	2910
nee, bedankt	2910
neem contact op met de auteur	3047
nehaj slediti	4002
nei takk	3069
nei, takk	3069
nein danke	697
nein, danke	697
neispravan e-mail	3800
neispravna e-mail adresa	3800
nej tack	4012
nej tak	579
nej, tack	4012
nej, tak	579
neka alla	4095
nema komentara	3810
nemate nalog	3797
nemokamas pristatymas	2825
neobvezno	3991
nessun commento	2412
nessuna opinione	2474
neste	3097
neste artikkel	3094
neste bilde	3167
neste side	3167
neste video	3152
net binnen	2945
netiquette	735
neturite paskyros	2832
neturiu paskyros	2832
neueste	880
neueste artikel	739
neueste meldungen	739
neueste nachrichten	739
neueste videos	739
neueste zuerst	879
neveljaven e-naslov	3990
never miss a story	1066
never miss an update	1066
new customers only	1175
new customers only. terms apply	1175
new here	1056
newest	1321
newest first	1097
newsletter	468	711	1066	1355	1802	2395	3196	3327
newsletter abonnieren	711
newsletter e alert	2418
newsletter kostenlos abonnieren	711
newsletter recomendada	1389
newsletter sign up	1066
newsletter sign-up	1066
newsletter signup	1066
newsletter-anmeldung	711
newsletters	1066	1107	1355	1802	3327
newslettery	468	3196
newsticker	739
next	1048
next article	1102
next image	1313
next page	1107
next photo	1313
next picture	1313
next post	1107
next slide	1313
next story	1102
next up	1102
next video	1301
""", 'ng': """
nghe	4474
nghe audio	4523
""", 'ni': """
ni komentarjev	4000
nicht jetzt	697
nicht mehr anzeigen	697
nicht mehr folgen	881
nicht zulassen	860
nichts mehr verpassen	711
nie mam konta	3285
nie mam zdania	3268
nie masz jeszcze konta	3285
nie masz jeszcze prenumeraty	3285
nie masz konta	3193
nie masz prenumeraty	3285
nie masz subskrypcji	3285
nie teraz	3189
nie wylogowuj mnie	3285
niente spam	2498
niepoprawny adres e-mail	3288
niet meer volgen	3058
niet nu	2910
niet te missen	2945
niet toestaan	3036
nieuwsbrief	2920
nieuwsbrief ontvangen	2978
nieuwsbrieven	2920
nieuwste	3057
nieuwste eerst	3056
nije obavezno	3801
nimam mnenja	3973
nimi	1756
niste pretplatnik	3797
niste pretplatnik? pretplatite se	3797
""", 'no': """
no comments	1097
no comments yet	1097
no credit card required	1175
no eres suscriptor	1471
no es pot mostrar aquest contingut	427
no ets subscriptor	438
no gracias	1339
no grazie	2379
no hacemos spam	1473
no ho sap / no contesta	417
no m'agrada	417
no opinion	1293
no podem mostrar aquest contingut	427
no posts	1107
no sabe / no contesta	1451
no sabe, no contesta	1451
no se pierda ninguna noticia	1368
no se pudo cargar el video	1497
no se puede reproducir el video	1457
no spam	1310
no spam, ever	1310
no spam. unsubscribe anytime	1310
no te pierdas	1389
no te pierdas ninguna alerta	1368
no te pierdas ninguna noticia	1368
no te pierdas ninguna novedad	1368
no tens compte	438
no thank you	1047
no thanks	1047
no tienes cuenta	1471
no votes so far! be the first to rate this post	1261
no, gracias	1339
no, grazie	2379
no, not now	1305
no, thanks	1047
noch kein abo	795
noch kein abonnent	703
noch kein konto	703
noch kein mitglied	865
noch keine kommentare	735
noch keine kommentare vorhanden	735
noch nicht registriert	795
noe gikk galt	3165
nog geen abonnee	2985
nog geen abonnement	3041
nog geen account	2915
nog geen lid	3041
nog geen reacties	2941
nog niet geregistreerd	3041
noget gik galt	672
noklausies rakstu	2853
nom	441	1922
nombre	1474
nome	2499	3437
nominal lain	2338
nominal lainnya	2338
non hai un account	2463
non merci	1782
non oggi	2379
non ora	2379
non sa / non risponde	2474
non sei abbonato	2385
non sei ancora abbonato	2463
non sei ancora registrato	2496
non sei registrato	2496
non so	2474
non, merci	1782
non, plus tard	1814
nopeus	1744
norint komentuoti, reikia prisijungti	2793
normas	1382
normas de los comentarios	1450
normas editoriales	1480
normes dels comentaris	416
nos articles les plus lus	1892
nos derniers articles	1840
nos jeux	1902
nos lecteurs ont lu ensuite	1840
nos offres	1792
nos offres d'emploi	1874
nos partenaires	1911
nos recommandations	1840
noskaties video	2855
nossa loja	3417
nossos jogos	3414
nossos parceiros	3423
not a member	1308
not a subscriber	1308
not a subscriber yet	1056
not now	1047
not ready to donate	1047
not ready to give today	1047
not ready to subscribe	1047
not ready to support today	1047
not registered	1308
not registered yet	1308
not the answer you're looking for	1263
not today	1047
not yet a member	1308
not yet a subscriber	1308
nota relacionada	1447
notas recomendadas	1447
notas relacionadas	1447
note legali	2408
noter la recette	61
notes on contributors	1273
notez cet article	1834
notez cette page	1939
noticia anterior	1477
noticia relacionada	1389
noticia relacionadas	1389
noticia siguiente	1477
noticias de hoy	1389
noticias relacionada	1389
noticias relacionadas	1389
notifikace	546
notifikationer	663
notiser	4101
notizie correlate	2418
notizie del giorno	2418
notou algum erro	3454
notre boutique	1905
notre charte de corrections	1929
notre direct	1925
nous contacter	1834
nous soutenir	1783
nous suivre	1820
nous vous recommandons	1840
now playing	1107
""", 'nt': """
ntb	3125
""", 'nu': """
nu acum	3483
nu ai cont	3522
nu bestellen	3027
nu in het nieuws	2945
nu kopen	3027
nu niet	2910
nu spelen	3023
nuestra tienda	1424	1456
nuestros juegos	1453
nuestros socios	1461
nukopijuota	2839
nume	3557
numer telefonu	3289
nuolaida prenumeratoriams	2825
nuoroda nukopijuota	2792
nuotrauka #/#	2842
nuotraukos	2794
nur notwendige	855
nur notwendige cookies	855
nutzungsbedingungen	732
nutzungsrechte erwerben	875
""", 'ny': """
nyalakan notifikasi	2310
nyast	4122
nyaste	4122
nyeste	684	3177
nyhedsadvarsler	663
nyhedsbrev	588
nyhedsbreve	588
nyhetsbrev	3078	4021
nyhetsbrevet	3078	4021
nyhetsdygnet	4038
nyhetsnotiser	4101
nyhetsvarsler	3156
nykyinen aika	1743
nykyinen aika #	1743
nyt luetuimmat	1693
""", 'o ': """
o artigo continua depois da publicidade	3343
o mais popular	3435
o quiz da semana	3455
o seu e-mail	3466
o seu email	3327
o seu voto foi registado	3411
o sudoku de hoje	3455
""", 'o.': """
o.v.v. donatie	3039
""", 'ob': """
obavezno	3801
obavezno polje	3800
obavijesti	3792
objavi komentar	3810
objednat knihu	538
objet	1953
obligatorisk felt	3164
obligatoriske felter	3164
obraz # z #	3290
obraz v obraze	542
obraz w obrazie	3276
obre a l'app	429
obre l'app	429
obrigado pelo apoio	3464
obrigado pelo seu apoio	3464
obrigado pelo seu feedback	3384
obrigado pelo seu voto	91	3384
obrigado por se inscrever	3327
obrigado por votar	91	3411
obrigado, a sua mensagem foi enviada	3436
obsah nelze zobrazit	540
obsah partnera	570
obserwuj	3204
obserwuj autora	3302
obserwuj nas	3204
obserwuj temat	3302
obserwuj ten temat	3302
obserwujesz	3302
obserwujesz ten temat	3302
obvestila	3982
obvezna polja	3990
obvezno	3991
obvezno polje	3990
""", 'oc': """
oceni novico	3926
oceni recept	61
ocenite tekst	3731
ocijeni recept	61
ocorreu um erro	3436
ocultar	1396	3364
ocultar comentarios	1450
ocultar respostas	3411
ocultar respuestas	1450
""", 'od': """
od najnowszych	3300
od najstarszych	3300
odaberi	3798
odaberi iznos	3795
odaberi pretplatu	3797
odaberite iznos	3795
odaberite paket	3797
odaberite pretplatu	3797
odbij	3744
odbij sve	3744
oddaj glas	91	3972
oddaj komentar	3926
oddajte svoj glas	3972
odemknout	551
oder	866
odeslat	91	555
odeslat hlas	91
odgovori	3811	4001
odjava	3721	3919
odjavite se lahko kadarkoli	3990
odpoved kadarkoli	3987
odpowiedz	3211	3301
odpri aplikacijo	3980
odpri galerijo	3993
odpri v aplikaciji	3980
odrzucam	3274
odvolat souhlas	540
""", 'of': """
of	3042
oferecer	3450
oferecer artigo	3322
oferecer este artigo	3449
oferecido por	3343
oferecimento	3451
oferit de	3570
ofert per	454
oferta especial	1345
oferta para lectores	1456
oferta para leitores	3417
oferta per als lectors	422
oferta por tempo limitado	3434
oferta por tiempo limitado	1471
oferta specjalna	3271
ofertas	1377
ofertas de empleo	1422
ofertes de feina	400
offer	1088
offer ends soon	1175
offers for readers	1296
offerta a tempo limitato	2496
offerta per i lettori	2479
offerte	2406
offerte di lavoro	2446
offerto da	2513
offre partenaire	1827
offres d'emploi	1874
offrir	1936
offrir l'article	1792
ofrecido por	1488
""", 'og': """
oggetto	2529
ogiltig adress	4109
ogiltig e-postadress	4109
oglas	3727	3922
oglasi	3727	3922
oglasi google	4004
oglasna vsebina	4004
oglejte si galerijo	3993
ogni contributo conta	2462
ogni donazione conta	2493
ogni euro conta	2462
ogni mese	2494
""", 'oh': """
ohne deaktivieren fortfahren	861
ohne spende weiterlesen	697
ohne werbung lesen	883
ohodnotit recept	61
""", 'ok': """
ok	1048
ok, got it	1108
okumaya devam et	4201
""", 'ol': """
oldal #/#	2245
oldal: #/#	2245
oldest	1321
oldest first	1097
ole esimene kommenteerija	1528
oled juba tellija	1522
oled uudiskirjaga liitunud	1547
olen jo tilaaja	1752
olen poistanut mainosten eston	1748
olet lukenut kaikki ilmaiset artikkelisi	1752
olet nyt tilannut uutiskirjeen	1681
oletko jo tilaaja? kirjaudu	1678
oliko artikkelista apua	1765
olvasd el ezt is	2182
olvassa el ezt is	2182
""", 'om': """
om cookies	4031
oma summa	1750
oma tili	1678
omat aiheet	1769
omite reclama	3576
omitir anuncio	1497
""", 'on': """
once	1048
onder vermelding van 'donatie	3039
onder vermelding van donatie	3039
ondertiteling	3033
ondertiteling aan	3032
ondertiteling uit	3032
ondertitels	3033
onderwerp	3045
onderwerpen	2945
one time donation	1049
one-time	1048
one-time donation	1049
ongeldig e-mailadres	3044
onko jutussa virhe	1692
onko sinulla jo tilaus	1752
onko sinulla jo tili	1752
onko sinulla jo tunnus	1678
onko sinulla vinkki	1762
only for members	1308
only for subscribers	1308
ons correctiebeleid	3051
ontdek het op google play	3034
ontgrendel artikel	3041
ontgrendel dit artikel	3041
onthoud mij	3041
ontvolg	3058
ontvolgen	3058
""", 'oo': """
ook interessant	2945
oops! something went wrong	1166
""", 'op': """
op elk moment afmelden	3044
op leeslijst	3010
opazili ste napako	3996
opcjonalnie	3289
opdater siden	665
open	1108
open de app	3034
open full screen	1313
open galerij	3047
open gallery	1313
open image in gallery	1107	1313
open in fullscreen	1313
open kaart	2949
open map	1108
open menu	1107
open the map	1108
openen	2949
openen in de app	3034
opgeslagen	3059
opina	1382
oppdater siden	3158
opphev demping	3152
opprett en gratis bruker	3073
opprett en gratis konto	3073
opprett gratis bruker	3073
opprett konto	3073
oppsummeringen er ki-generert	3174
oppsummert av ai	3097
oppsummert av ki	3097
opravy a spresnenia	3901
opret bruger	583
opret en gratis bruger	583
opret en gratis profil	583
opret en konto	583
opret gratis profil	583
opret konto	583
opsi lainnya	2354
opslaan	2930
opslag fra facebook	608
opslag fra instagram	608
opsummeret af ai	681
optional	868	1311
optioneel	3045
opublikuj komentarz	3211
""", 'or': """
or	1309
ordena per	417
ordenar por	1451	3412
order the book	1296
order your copy	1296
ordina per	2474
ordjakt	3145
ordjakten	4088
original anzeigen	743
ort	868	4110
""", 'os': """
os nossos jogos	3414
os nossos parceiros	3423
osallistu keskusteluun	1692
osemsmerovka	3876
osmosmjerka	3783
ossza meg	2175
osta artikkel	1522
osta kirja	1739
osta kohe	1561
osta lippu	1739
osta liput	1739
osta lisenssi	1763
osta litsents	1577
osta nyt	1739
osta pilet	1561
osta piletid	1561
osta raamat	1561
ostale vesti	19	3728
ostale vijesti	19	3728
ostani prijavljen	3797	3987
ostatnie wpisy	3215
ostavi komentar	3731
ostavite komentar	3731
oszd meg	2175
""", 'ot': """
otestujte sa	3875
otestujte se	534
other amount	1053
other articles	1102
other news	1102
other readers liked	19
other stories	1102
other stories you may like	1102
other stories you might like	1102
others also read	19	1102
others are also reading	1259
others are reading	1259
otomatik oynat	4286
otomatik oynatma	4286
otprati	3812
otra cantidad	1343
otras noticias	19	1389
otras noticias que pueden interesarte	19
otro importe	1343
otro monto	1468
otvori aplikaciju	3790
otvori galeriju	3803
otvori u aplikaciji	3790
""", 'ou': """
oudste	3057
oudste eerst	3056
oui je veux	1814
oui, j'accepte	1814
oui, je m'abonne	1814
oui, je m'abonne aux notifications	1914
oui, je veux	1814
oui, utile	1939
our corrections policy	1097	1316
our editorial guidelines	1316
our editorial standards	1316
our ethics policy	1316
our journalistic principles	1316
our newsletters	1066
our partners	1088
our social media	1083
our sponsors	1088
outbrainin suosittelema	1771
outro montante	3431
outro valor	3320
ouvir	3337
ouvrir	1845
ouvrir l'appli	1913
ouvrir l'application	1913
ouvrir la carte	1845
ouvrir le menu	1844
""", 'ov': """
ovaj video nije dostupan	3788
overname verboden	3052
oversat af ai	681
oversat med ai	681
oversatt med ki	3174
overschrijving	2914
ovo polje je obavezno	3800
""", 'oy': """
oy kullan	91	4279
oy ver	91	4279
oyla	91
oyna	4283
oynat	4225
oynatma hizi	4285
oyunlar	4283
oyunuz	4247
oyunuz alindi	91	4278
oyunuz kaydedildi	4278
""", 'oz': """
oznake	3728	3923
""", 'p': """
p	3493
""", 'pa': """
padidinti	2834
paga con paypal	2527
pagamento seguro	3320
pagamento sicuro	2383
pagar com paypal	3465
pagar con paypal	1502
page # of #	1312
page suivante	1844
pagina # van #	3046
pagina #/#	3046
pagina herladen	3038
pagina printen	3059
pagina successiva	2423
pagina vernieuwen	3038
pago seguro	1343
paid advertisement	1180
paid content	1088
paid partner content	1323
paid partnership	1088
paid post	1088
paikkakunta	1756
paiment methods	1053
paket langganan	2365
pakkumine tellijale	1561
pakollinen	1756
pakollinen tieto	1755
palaute	1692
palavra do dia	3455
palavras cruzadas	3416
palavras cruzadas do dia	3455
paldies par balsojumu	2883
paling banyak dibaca	2285
paling disukai	2320
paling populer	2342
pane oma teadmised proovile	1529
pantalla completa	424	1458
para continuar a ler	3406
para continuar lendo	3406
para seguir leyendo	1443
paras hinta	1753
paremti	2787
parhaat	1768
pariwara	2280
parole crociate	2478
partage	1819
partager	1819
partager cette page	1964
partager l'article	1819
partager par e-mail	1819
partager par email	1819
partager par mail	1819
partager par sms	1935
partager par whatsapp	1935
partager sur	1819
partager sur bluesky	1819
partager sur linkedin	1819
partager sur messenger	1819
partager sur telegram	1819
partager sur twitter	1819
partager sur whatsapp	1935
partager sur x	1819
partager via messenger	1819
partager via twitter	1819
partages	1819
partagez	1819
partagez cet article	1964
partecipa al sondaggio	2473
partecipa al voto	2516
partecipa alla discussione	2454
partenaire	1827
parteneri	3493
participa	1382
participa en l'enquesta	416
participa en la encuesta	1450
participa en la nostra enquesta	398
participar da enquete	3454
participar en la encuesta	1491
participe da conversa	3397
participe da enquete	3411
participe na sondagem	3411
participer au sondage	1939
participez au sondage	1899
participez au vote	1899
partilhar	3337
partilhar no whatsapp	3449
partilhe	3337
partilhe este artigo	3475
partner	2935
partner content	1088
partner offers	1088
partnera saturs	2900
partnerangebot	729
partnerangebote	729
partnerartikkel	1576
partnerbijdrage	2990
partnercontent	2935
partnereink tartalmai	2258
partneri sisu	1576
partneri tartalom	2258
partnerio turinys	2840
partnernieuws	2945
partnerska vsebina	3922
partnertartalom	2258
pas aujourd'hui	1782
pas de commentaire	1834
pas de spam	1921
pas encore de compte	1919
pas encore inscrit	1792
pas maintenant	1782
pasatiempos	1455
pasianssi	1736
pasidalinkite	2792
pasidalinkite straipsniu	2792
pasidalinti	2787
pasijans	3783
pasjans	3268
pasjansa	3973
passa a premium	2463
passatempos	3387
passatemps	421
passend zum thema	739
passende artikel	739
passer cette annonce	1827
passer l'annonce	1945
passord	3162
password	1309
password dimenticata	2385
passwort	866
passwort anzeigen	865
passwort vergessen	703
pataisymai ir patikslinimai	2835
patience	3024
patiens	4088
patreon'dan destek ol	4298
patreon'dan destekle	4298
patrocinado	1377	3343
patrocinado por	1377
patrocinat per	454
paus	4098
pausa	4098
pause	660	858	3153
pauza	543	3277	3789	3884
pauze	3033
pauzeren	3033
payer avec paypal	1951
payment method	1053
payment methods	1053
payment options	1053
payment reference: donation	1306
paypal	702
""", 'pe': """
pedoman media siber	2300
pedoman pemberitaan media siber	2348
peida reklaam	1576
peiling	91
pelaa nyt	1735
pelaa visa	1735
pelo mundo	3358
pemutar audio	2363
pemutar video	2363
penawaran khusus pembaca	2325
penawaran terbaik	2342
pencereyi kapat	4333
pendaftaran berhasil	2343
pengaturan cookie	2330
pengaturan privasi	2330
people also read	1102
people are also reading	1259
people are reading	1259
per # anno	2388
per # mese	2388
per # mesi	2388
per continuar llegint	410
per continuare a leggere	2463
per e-mail senden	882
per e-mail teilen	724
per e-mail versenden	724
per jaar betaald	3041
per lastschrift spenden	863
per mail teilen	724
per mail versenden	724
per paypal spenden	863
per whatsapp senden	882
per whatsapp teilen	724
perbesar	2347
perbesar foto	2347
perbesar gambar	2347
perbesar huruf	2354
percebi	3364
pereiti prie turinio	2834
pergunta do dia	91
periksa kotak masuk anda	2343
perkecil huruf	2354
permainan	2324
permet	431
permet sempre	427
permintaan anda telah dikirim	2366
permite	3547
permite mereu	3543
permite reclamele	3549
permitir	1465	3427
permitir anuncios	1466
permitir la publicidad	1466
permitir publicidade	3428
permitir sempre	3423
permitir siempre	1461
permitir siempre este contenido	1461
perpanjang langganan	2365
persondatapolitik	657
personnaliser mes choix	1911
personuppgiftspolicy	4031
personvern	3087
personverninnstillinger	3087
personvernpolicy	3150
peru milloin tahansa	1752
peru milloin vain	1678
peru suostumus	1741
peru tilaus milloin tahansa	1681
peruuta milloin tahansa	1678
peruuta suostumus	1741
pesan anda	2366
pesan anda telah terkirim	2343
pesan berhasil dikirim	2343
pesan tiket	2325
pesquisar	3363
petites annonces	1827
""", 'pf': """
pflichtfeld	867
pflichtfelder	867
""", 'ph': """
phone	1311
phone number	1311
photo # of #	1312
photo suivante	1954
photos	1844
""", 'pi': """
picture # of #	1312
picture in picture	1301
picture-in-picture	1301
piekrist	2865
pienempi teksti	1770
piesakies jaunumiem	2872
pieteikties jaunumiem	2893
pievienot grozam	2885
piilota	1696
piilota kuvateksti	1758
piilota mainokset	1687
piilota mainos	1771
piilota vastaukset	1767
pildi testu	2883
pilih	91	2342
pilih jumlah	2364
pilih langganan anda	2341
pilih nominal	2364
pilih paket	2341
pilih paket langganan	2341
pilihan anda telah dicatat	2319
pilihan editor	2285
pilihan redaksi	2285
pilihan untuk anda	2311
pilihan untukmu	2311
pilt #/#	1578
pilt pildis	1563
pin for later	61
pin it	61	1078
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2332
pindai qr code	2332
pinterest	1079
pirkt licenci	2901
pirkt tagad	2885
pirkti bilietus	2825
pirkti dabar	2825
pitanje dana	3782
pix	3321
""", 'pl': """
plaats een advertentie	2970
plaats een reactie	2941
plaats reactie	2941
plan du site	1829
platba kartou	549
platz sichern	852
play audio	1078
play now	1107
play store	93
play the quiz	1292
play the video	1155
play today's puzzle	1292
play video	1107
playback rate	1301
playback settings	1301
playback speed	1301
player audio	3576
player wird geladen	857
plazas limitadas	1424
please check your email	1310
please check your inbox	1212
please donate	1049
please enter a valid email address	1066
please enter your email	1310
please enter your email address	1310
please enter your name	1310
please fill in this field	1310
please fill out this field	1310
please gamble responsibly	1257
please log in to comment	1320
please try again later	1310
pledge your support	1049
plus	583	1844	2915	4016
plus anciens	1900
plus d'articles	1840
plus d'articles de cet auteur	1925
plus d'articles de l'auteur	1929
plus d'infos	1840
plus d'options	1935
plus d'options de partage	1935
plus lus	1840
plus tard	1782
plus-artikel	703
plusartikel	2915
pluss	3073
plussak	3073
plz	868
""", 'po': """
pobierz audio	3276
pobierz odcinek	3276
pocket	1079	2563
podaj adres e-mail	3196
podaj e-mail	3196
podaj poprawny adres e-mail	3288
podarite nam # % dohodnine	3985
podarite nam del dohodnine	3985
podcast	479	605	739	1389	2418	3215	4219
podcast herunterladen	857
podcast'i indir	4285
podcastit	1693
podcasts	605	739	2945	3358
podcasty	479	3215
podd	4038
poddar	4038
pode gostar de	3409
pode interessar	3358
podeli	3731
podeli na facebooku	3731
podeli vest	3731
podelite	3731
podijeli	3731
podijeli kao poklon	3813
podijeli na facebooku	3731
podijeli putem whatsappa	3813
podijeli vijest	3731
podijelite	3731
podkast	3094
podkaster	3094
podnapisi	3979
podobne	3215
podpri	3918
podpri nas	3918
podprite nas	3918
podprite nas na patreonu	3985
podprite nas prek paypala	3985
podrobnosti	482
podseti me kasnije	3736
podsjeti me kasnije	3736
podsumowanie ai	3298
pogledaj cenu	3785
pogledaj cijenu	3785
pogledaj galeriju	3803
pogledaj komentare	3731
pogledaj pakete	3797
pogledaj ponudu	3785
pogledaj rezultate	91	3782
pogledajte galeriju	3803
pogledajte pakete	3797
poglej ceno	3975
poglej galerijo	3993
poglej pakete	3987
poglej ponudbe	3987
poglej ponudbo	3975
poglej rezultate	3972
pogodnost za pretplatnike	3785
pogodnosti za pretplatnike	3785
pogoji uporabe	3938
poista mainokset	1771
poista mykistys	1743
poistin mainosten eston	1748
pokreni kviz	3782
pokreni video	3788
pola wymagane	3288
pole veel kontot	1568
pole veel tellija	1568
pole wymagane	3288
polecamy	3215	3286
polecane	3215	3286
polecane dla ciebie	3215
polecane przez outbrain	3304
polecane przez taboola	3304
politika privatnosti	3744
politika zasebnosti	3938
polityka cookies	3208
polityka korekt	3295
poljuben znesek	3985
poll	91
poll of the day	91
poll van de dag	91
polling	91
polub	3301
pomniejsz tekst	3303
pon a prueba tus conocimientos	1453
ponatis prepovedan	3997
ponctuel	1917
ponctuellement	1917
ponudba za bralce	3975
popravki in pojasnila	3996
poprzedni	3218
poprzednia strona	3291
populair	2945	3057
populaire	1840
populaire artikelen	2945
populaires	1840
populairst	3042
populairste	3057
popular	1321
popular articles	1102
popular now	1102
popular posts	1102
popular reads	1179
popular stories	1102
popular topics	1102
populare	3497
popularne	3215	3301
populer	2285
populiariausi	2789
popunite ovo polje	3800
poredaj po	3810
portada	1395
poruka	3801
posa't a prova	419
posez une question sur cet article	1870
poskusite pozneje	3990
poskusite znova	3990
poslat	471	555
poslat e-mailem	471
poslat mailem	569
poslat tip	561
poslechnout	471
posnetek ni na voljo	3978
post as a guest	1263
post code	1311
post comment	1097
post laden	855
post on x	1078
post your answer	1263
postal code	1311
postavi kao preferirani izvor	3812
postavke privatnosti	3786
postcode	1311	3045
poster un commentaire	1834
postinumero	1756
postleitzahl	868
postnummer	672	3165	4110
posts relacionados	3358
poststed	3165
potrebbe interessarti	2418
potrebbe interessarti anche	2418
potrebbero interessarti	2418
pour aller plus loin	1840
pour lire la suite	1887
povezana novica	3923
povezane novice	3923
povezane teme	3728
povezane vesti	3728
povezane vijesti	3728
povezano	3923
povezava je kopirana	4003
povezava kopirana	4003
poveznica je kopirana	3813
poveznica kopirana	3731
povolit	546
povolit cookies	475
povolit jednou	540
povolit notifikace	545
povolit obsah	540
povolit reklamu	548
povolit reklamy	548
povratak na naslovnicu	3803
povratak na vrh	3803
povuci pristanak	3786
povuci privolu	3786
powered by ai	1148
powiadomienia	3280
pozabljeno geslo	3919
pozastavit	543
pozneje	3982
""", 'pr': """
pr	2177	2568	2699
pr cikk	2258
pr-cikk	2258
praegune aeg #	1563
prati autora	3812
prati autoricu	3812
prati temu	3812
pratite autora	3812
pratite ovu temu	3812
pratite temu	3812
pravidla diskuse	478
pravidla diskuze	566
pravidla oprav	561
pravila komentarisanja	3810
pravila komentiranja	3731	3926
pravila privatnosti	3744
preberi pozneje	4003
preberi prepis	3978
preberi v aplikaciji	3980
preberite tudi	3923
precedente	2423
precios y disponibilidad pueden variar	1422
precisamos da sua ajuda	3316
precisamos de si	3316
precisamos do seu apoio	3316
precisamos do seu contributo	3316
predmet	3801	3896
predvajaj	3978
predvajaj video	3978
predvajalnik se nalaga	3978
preferencias de cookies	1496
preferencias de privacidad	1496
preferensi cookie	2330
preferensi privasi	2362
preferenze cookie	2408
preferenze privacy	2521
preferenze sulla privacy	2521
pregunta a nuestra ia	1419
preizkusite se	3972
preizkusite svoje znanje	3972
preko cijelog ekrana	3788
premium	464	583	895	1056	1345	1792	2268	2385	2915	3073	3193	3322	3485	4016	4201	4469
premium content	1056
premium digital	1175
premium-artikel	703
premor	3979
prenehaj slediti	4002
prenesi epizodo	3978
prenesi zvok	3978
prenota il tuo posto	2479
prenume	3557
prenumeranterbjudande	4091
prenumerata	2787	3193
prenumeration	4016
prenumeratoriams	2787
prenumeratoriaus nauda	2825
prenumerera	4016
prenumerera nu	4016
prenumeruj	3193
prenumeruoti	2787
preostalo vreme	3788
preostalo vreme -#	3788
preostalo vrijeme	3788
preostalo vrijeme -#	3788
prepis	3884	3979
preporuka	3728
presentado por	1488
presentat per	454
presentato da	2513
presentear	3450
presentear artigo	3449
presented by	1088
press enter or click to view image in full size	1107
prestani pratiti	3812
prethodna fotografija	3803
prethodna slika	3803
prethodna stranica	3803
pretplata	3720
pretplati se	3720
pretplatite se	3720
preuzmi audio	3788
preuzmi epizodu	3788
preuzmi na app storeu	3790
prevedeno z umetno inteligenco	3999
prevent your screen from going dark	61
preverite svoj nabiralnik	3990
previous article	1102
previous image	1313
previous page	1107
previous photo	1313
previous picture	1313
previous post	1107
previous slide	1313
prezentat de	3570
prezime	3801
priezvisko	3896
prihranite #%	3988
prihvatam	3744
prihvati	3744
prihvati i nastavi	3786
prihvati sve	3744
priimek	3991
priimti visus	2805
priimti visus slapukus	2826
prijava	3721	3919
prijava na newsletter	3800
prijava putem facebooka	3797
prijava putem googlea	3797
prijava s facebook	3987
prijava s facebookom	3987
prijava z apple	3987
prijava z google	3987
prijava z googlom	3987
prijavi	3811	4001
prijavi komentar	3810	4000
prijavi napako	3926
prijavi oglas	3814	4004
prijavi se	3721	3919
prijavi se na novice	3990
prijavi se preko facebooka	3797
prijavi se preko google	3797
prijavi se preko googlea	3797
prijavite napako	3996
prijavite se	3721	3919
prijavite se odmah	3721
prijzen kunnen intussen gewijzigd zijn	2990
primo piano	2418
principais pontos, por ia	3384
principios editoriales	1480
prindi	1527
prindi artikkel	1527
prindi retsept	61
print	592	1079	1309	2930
print & digital	1309
print + digital	1309
print article	1078
print artikel	686
print artiklen	592
print dit artikel	2986
print dit recept	61
print opskrift	61
print opskriften	61
print page	1177
print recept	61
print recipe	61
print subscription	1056
print the recipe	61
print this	1078
print this page	1177
print this story	1322
printen	2930
prisijungti	2787
prisijungti per facebook	2832
prisijungti per google	2832
prisijungti su facebook	2832
prisijungti su google	2832
prisiminti mane	2832
prispevaj	3918
privaatsuspoliitika	1562
privaatsusseaded	1562
privaatsustingimused	1540
privacidad	1379
privacy	2408	2937
privacy center	732
privacy notice	1066
privacy policy	1093	2408
privacy preference center	1093
privacy preferences	1093
privacy settings	1093
privacy statement	1093
privacy-instellingen	3030
privacybeleid	2937
privacyinstellingen	3030
privacyverklaring	2937
privalomas laukas	2833
privalomi laukai	2833
privatlivsindstillinger	657
privatlivspolitik	657
privatumo nustatymai	2826
privatumo politika	2805
probeabo	703
probeer gratis	3041
probeer het later opnieuw	2978
probeer het opnieuw	3044
probeer nu	2915
produktempfehlung	729
profil	703
profilo	2385
profiter de l'offre	1792
progress: #%	1301
proizvoljan iznos	3795
promo	2406	3727
promocijsko besedilo	3922
promocja	3207
promoted	1088
promoted by outbrain	1323
promoted by taboola	1323
promoted content	1088
promoted links	1088
promoted stories	1102
promotie	2935
promotion	1088
proovi hiljem uuesti	1569
proovi uuesti	1569
propaganda	3343
proposer une correction	1878
proposer une tribune	1939
prosimo, izklopite blokator oglasov	3983
prosseguir	3345
prossimo articolo	2502
prossimo video	2522
proteggiamo le nostre fonti	2505
prova # dagar gratis	4016
prova gratis	2385	4016
prova gratis per un mese	2463
prova nu	4016
prova-ho un mes gratis	410
proverite mejl	3800
proverite svoje znanje	3782
provjerite e-mail	3800
provjerite svoj inbox	3800
provjerite svoje znanje	3782
prueba gratis	1345
prueba un mes gratis	1443
prvo najnoviji	3810
przeczytaj jeszcze	3215
przeczytaj najpierw w aplikacji	3278
przedruk zabroniony	3296
przelew tradycyjny	3283
""", 'pu': """
pub	1827	3343
pubblica	2474
publicar	1451	3412
publicar comentario	1382
publicera kommentar	4121
publicidad	1377
publicidad - sigue leyendo	1377
publicidade	3343
publicitat	389
publicitate	3493
publieditorial	87
publier	1900
publier un commentaire	1834
publireportage	1827
publireportatge	87
publirreportaje	1377
publiser kommentar	3176
publish comment	1320
puhelin	1756
puhelinnumero	1756
pular para a receita	61
pulsa para activar el sonido	1497
puni ekran	3788
puntos clave	1419
puntual	1469
puoi regalare # articoli al mese	2465
push aktivieren	859
push-nachrichten aktivieren	859
pushberichten	3036
pushberichten aanzetten	3035
pushmeldingen	3036
pushnotiser	4101
pushvarsler	3156
puslapis #/#	2842
pusti video	3788
pustit video	542
putar audio	2326
putar otomatis	2327
putar video	2326
puzzel van de dag	3023
puzzels	2970
""", 'py': """
pysy ajan tasalla	1681
pysy kirjautuneena	1752
pytanie dnia	3267
""", 'qr': """
qr kodu okut	4290
qr kodu okutun	4290
qr kodu tarayin	4290
qr platba	549
""", 'qu': """
quel est votre avis	1836
quem somos	3367
quero apoiar	3431
quero assinar	3322
quero contribuir	3431
quero doar	3431
quick crossword	1293
quick poll	91
quiero aportar	1468
quiero apoyar	1338
quiero asociarme	1338
quiero colaborar	1338
quiero donar	1468
quiero hacerme socia	1338
quiero hacerme socio	1338
quiero recibir comunicaciones comerciales	1473
quiero recibirla	1358	1439
quiero recibirlo	1358	1439
quiero ser parte	1338
quiero ser parte de la comunidad	1338
quiero ser socia	1468
quiero ser socio	1468
quiero sumarme	1338
quiero suscribirme	1345
quitar publicidad	1422
quitar sonido	1457
quiz da semana	3455
quiz starten	848
quiz van de week	3023
""", 'ra': """
raccomandato da	2406
raccomandato da outbrain	2449
raksta audioversija	2887
raksti redakcijai	2895
rakstiet redakcijai	2895
raksts pieejams abonentiem	2848
rangkuman ai	2351
rapporteer	3057
rapporteer reactie	3056
rapporter	3177
rapporter annonse	3180
rapporter en fejl	678
rapporter feil	3090
rapporter kommentar	3176
rapportera	4122
rapportera annons	4125
rapportera ett fel	4116
rapportera fel	4034
rapportera kommentar	4121
rate recipe	61
rate this article	1261
rate this post	1261
rate this recipe	61	1261
rate this story	1261
razvrsti po	4000
""", 're': """
reactie	2941
reactie plaatsen	3056
reactieregels	3056
reacties	2941
reacties worden vooraf gecontroleerd	2975
read ad-free	1323
read aloud	1078
read also	1102
read article	1107
read by a computer voice	1301
read by a synthetic voice	1301
read by an ai voice	1301
read by an automated voice	1301
read comments	1097
read full article	1107
read full story	1107
read in app	1107
read less	1313
read more	1107
read more about	1102
read more about sharing	1078
read more articles	1107
read more here	1107
read more on	1102
read more on these topics	1102
read next	1102
read original article	1107
read our complete coverage	1102
read story	1107
read the article	1107
read the document	1108
read the full article	1107
read the full document	1108
read the full story	1107
read the transcript	1301
read transcript	1301
read without limits	1308
reader offer	1296
reader offers	1296
reader poll	91	1292
readers also read	1102
readers are also reading	1259
readers' poll	1292
ready for more	1066
reageer	2941
reageer op dit artikel	3051
reageren	2941
reagovat	567
rebus	3536
rebutja totes les galetes	427
rebutja-ho tot	395
recent	1102
recent articles	1102
recent news	1102
recent posts	1102
recent stories	1102
recept bewaren	61
recept printen	61
recevez les alertes	1817
recevez les alertes info	1817
recevez nos alertes	1817
recevez nos notifications	1817
recevoir des notifications	1914
recevoir la newsletter	1802
recevoir les alertes	1817
recevoir les alertes info	1817
recevoir les notifications	1914
recevoir nos alertes	1817
recevoir une alerte	1880
recharger la page	1915
rechazar	1379
rechazar todas	1379
rechazar todas las cookies	1496
rechazar todo	1379
rechazar y suscribirme	1461
rechazar y suscribirse	1461
recherche	1844
rechercher	1844
rechte am artikel erwerben	875
rechte an diesem artikel erwerben	875
rechten aanvragen	3052
recibir alertas	1438
recibir alertas de este autor	1507
recibir alertas de este tema	1438
recibirla	1358
reclame	2935
recomandate	3497
recomendaciones	1389
recomendadas	1389	3358
recomendado	1389
recomendado para ti	1389
recomendados	1389	3358
recomendamos	3358
recommander ce commentaire	1939
recommend	1321
recommended	1102	1309
recommended articles	1102
recommended by outbrain	1323
recommended by taboola	1323
recommended external content	1146
recommended for you	1102
recommended reading	1102
recommended reads	1179
recommended stories	1102
recommended videos	1102
recorda'm	438
recordarme	1471
reculer de # secondes	1907
recurso exclusivo para assinantes	3387
recusar	3345
recusar todos os cookies	3459
redactiestatuut	3051
redakcja poleca	3215
redaksi	2300
redaksjonen anbefaler	3094
redaktion kontaktieren	874
redaktionelle richtlinien	874
redaktionen anbefaler	605
redaktionen rekommenderar	4038
redaktionsempfehlung	739
redan prenumerant? logga in	4016
reddet	4213
reddit	1079
redes sociais	3338
redes sociales	1370
reducir texto	1486
redueix el text	452
reference: donation	1306
refresh page	1304
refresh the page	1304
refuser	1829
refuser et s'abonner	1832
refuz toate cookie-urile	3575
regala	453	2512
regala aquest article	452
regala articolo	2511
regala l'article	452
regala l'articolo	2511
regala questo articolo	2511
regalar	1487
regalar noticia	1486
regardez aussi	1954
registar	3322
registe-se	3322
register	1056
register for free	1056
register now	1056
registo	3322
registra't	383
registra't per comentar	398
registrace	464
registracija	3721	3919
registrarme	1345
registrarme en la newsletter	1355
registrarse	1345
registrasi	2268
registrate	1443
registrati	2385
registrati e leggi questo articolo	2463
registrati gratis	2385
registreer	2915
registreer gratis	2915
registreeru tasuta	1522
registreeru veebiseminarile	1529
registrer deg	3073
registrera dig	4016
registreren	2915
registrieren	703
registriraj se	3721	3919
registro	1345
registro completado	1503
registrovat se	464
registruj se	3721
registruotis	2787
regler for debatten	683
regler for kommentarer	3176
regler for kommentarfeltet	3176
regole dei commenti	2473
regole per commentare	2473
regole per i commenti	2473
regras para comentar	3411
regulamin	3208
regulamin komentarzy	3300
reguli de comentare	3531
reguli pentru comentarii	3531
regulile comentariilor	3531
reject & subscribe	1299
reject all	1093
reject all cookies	1093
reject and pay	1299
rejeitar	3345
rejeitar todos	3345
rejeitar todos os cookies	3459
rejoignez la conversation	1878
rejoignez la discussion	1878
reklaam	1522
reklaamartikkel	1531
reklaamtekst	87	1531
reklam	4030	4212	4235
reklam alani	4212
reklam engelleyici nasil kapatilir	4293
reklam engelleyici tespit edildi	4293
reklam engelleyicimi kapattim	4293
reklam engelleyicinizi kapatin	4293
reklam engelleyiciyi kapattim	4293
reklam engelleyiciyi nasil kapatirim	4295
reklam slut	4125
reklam sonu	4284
reklama	474	2787	3207	3727	3825
reklamdan sonra devam ediyor	4212
reklamdir	4284
reklame	596	3086
reklame slut	687
reklami atla	4212
reklami kapat	4212
reklamin sonu	4284
reklaminis	87
reklaminis straipsnis	2796
reklamlar	4212
reklamlara izin ver	4293
reklamos pabaiga	2840
reklamy	3207
reklamy google	3304
rekomendasi	2285
rekomendasi untuk anda	2285
rekomendasi untukmu	2285
rekomenduojame	2789
rekommenderade artiklar	4038
rekommenderas	4038	4107
rekommenderas av outbrain	4125
rekommenderas av taboola	4125
rekommenderat	4038
rekommenderat av outbrain	4125
relacionadas	1389	3358
relacionado	1389
relacionados	1389	3358
relatar erro	3454
related	1102	1105
related article	1102
related articles	1102
related content	1102
related coverage	1102
related items	1102
related links	1102
related news	1102
related posts	1102
related reading	1102
related stories	1102
related story	1102
related tags	1102
related to this story	1102
related topics	1102
related videos	1102
relaterade artiklar	4038
relaterade nyheter	4038
relaterat	4038
relaterede artikler	605
relaterede emner	605
relateret	605
relatert	3094
relaterte artikler	3094
relaterte emner	3094
relaterte saker	3094
relevanteste	880
reload page	1304
reload the page	1304
remaining time	1301
remaining time #	1301
remaining time -#	1301
remember me	1056
remiamas turinys	2796
remind me in #	1047
remind me in may	1047
remind me later	1047
remind me next month	1047
remind me tomorrow	1047
remove ad	1088
remove ads	1088
remti	2787
renovar assinatura	3465
rep alertes d'aquest tema	404
replay	1107
replier	1845
replies	1097
reply	1097
report	1079	1321
report a mistake	1108
report a problem	1097
report a typo	1097
report abuse	1097
report ad	1088
report an error	1108
report comment	1097
report error	1108
report this ad	1088
report this comment	1320
reportagem exclusiva para assinantes	3406
reportar	1382
reportar comentario	1491
reportar erro	3350
reportar error	1382
reportar un error	1382
reprendre la lecture	1861	1907
reprints & licensing	1317
reprints & permissions	1281
reprints and licensing	1317
reprints and permissions	1317
reproducir	1395
reproducir audio	1457
reproduction et diffusion interdites	1959
reproductor de audio	1497
reproduzir	3363
republish our articles for free	1317
republish this article	1317
republish this story	1317
request a correction	1097
request permission	1317
request permission to reuse	1317
request permissions	1281
request reprint	1317
request reprints	1317
required	1310	1311
required field	1310
required fields	1310
required, but never shown	1263
reserve online	3474
reserve your place	1296
reserve your seat	1296
reserveer je plek	3027
reserveer kaarten	3027
reserveer uw plaats	3027
reserver plads	655
reserver plass	3148
reset password	1056
respon	417
responda ao quiz	3414
responder	1382	3350
resta aggiornato	2395
resta connesso	2496
restam # caracteres	3397
resterende tid	659
resterende tid #	659
resterende tid -#	659
resterende tijd	3032
resterende tijd #	3032
resterende tijd -#	3032
restzeit	857
restzeit #	857
restzeit -#	857
resultado	91
resultado da enquete	3454
resultados	91
results	91
resum amb ia	449
resum generat amb ia	449
resumen con ia	1419
resumen de ia	1419
resumen generado por ia	1484
resumen ia	1484
resumen por ia	1419
resumir com ia	3384
resumo com ia	3446
resumo gerado por ia	3446
resumo ia	3446
resumo por ia	3384
retira el consentiment	427
retirar consentimento	3423
retirar consentimiento	1461
retirar el consentimiento	1461
retirar o consentimento	3423
retirer le consentement	1911
retirer mon consentement	1911
retour	1819
retour au sommaire	1954
retour en haut	1844
retour en haut de la page	1925
retour en haut de page	1925
retroceder # segundos	1457	3419
rettelser og presiseringer	3171
return to homepage	1313
return to top	1107
revenir en haut	1954
revisa el correu	440
revisa la safata d'entrada	440
revisa tu bandeja de entrada	1473
revisa tu correo	1473
revoca consenso	2485
revoca il consenso	2485
revogar consentimento	3423
rewind	1302
rewind # seconds	1301
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3975
rezerviraj mjesto	3785
rezervirajte svoje mesto	3975
rezervujte si miesto	3879
rezultatele sondajului	3572
rezultati	91
rezultati ankete	3782	3972
rezultati glasanja	3782
rezultati glasovanja	3972
rezumat ai	3565
rezumat generat de ai	3565
rezygnujesz, kiedy chcesz	3285
""", 'ri': """
riabbonati	2527
riassumi con l'ia	2441
riassunto ai	2508
riassunto generato dall'ia	2508
riassunto ia	2441
ricarica la pagina	2490
ricarica pagina	2490
ricevi gli avvisi su questo argomento	2457
ricevi la newsletter	2395
ricevi una notifica per ogni nuovo articolo dell'autore	2457
richiesta inviata	2528
ricordami	2496
riduci il testo	2511
rifiuta	2408
rifiuta e abbonati	2485
rifiuta tutti i cookie	2521
rifiuta tutto	2408
rights & permissions	1317
rights and permissions	1317
rimani aggiornato	2395
rimani connesso	2496
rimani informato	2395
ringkasan ai	2351
rinnova l'abbonamento	2527
riproduci	2423
riproduci audio	2481
riproduci video	2481
riproduzione automatica	2482
riproduzione vietata	2534
riservato agli abbonati	2463
rispondi	2412
rispondi al sondaggio	2454
ristikko	1736
risultati	91
risultati del sondaggio	2516
ritzau	635
ritzau/afp	635
ritzau/reuters	635
rivedi il video	2522
""", 'ro': """
rocznie	3286
rodyti # atsakymus	2837
rodyti atsakymus	2837
rodyti daugiau	2794
rodyti ir sutikti	2826
rodyti komentarus	2793
rodyti rezultatus	2823
rohkem artikleid	1570
rohkem autorilt	1570
rozbalit	482
rozliczane rocznie	3285
rozmiar czcionki	3303
rozmiar tekstu	65
rozpocznij quiz	3267
rozumiem	3219
""", 'rs': """
rss	1079
""", 'ru': """
rubriken	739
rubriques	1840
rules for comments	1320
rustore	93
""", 'ry': """
rychlost	543
ryhdy kuukausilahjoittajaksi	1750
""", "s'": """
s'abonner	1792
s'identifier	1792
s'inscrire	1792
s'inscrire gratuitement	1792
""", 'sa': """
sa kasutad reklaamiblokeerijat	1566
saada e-postiga	1527
saada kommentaar	1573
saada vihje	1529
saatavilla google playsta	1745
sag uns deine meinung	780
sagen sie uns ihre meinung	780
saiba mais	3358
sair	3322
sair da tela cheia	3419
saisissez votre email	1952
saken er automatisk generert	3174
saken er forbeholdt abonnenter	3073
saken er lest opp av en ki-stemme	3152
saken er lest opp av en robot	3082
saken fortsetter etter annonsen	3086
saken fortsetter nedenfor	3086
saken fortsetter under	3086
saken fortsetter under bildet	3086
saken oppdateres	3086
sakrij odgovore	3810
sakrij oglas	3814
salasana	1753
salin	2355
salin link	2277
salin tautan	2277
salir de pantalla completa	1457
salli	1747
salli aina	1741
salli ilmoitukset	1746
salli kerran	1741
salli mainokset	1749
salta alla ricetta	61
salta annuncio	2522
saltar a la receta	61
saltar al contenido	1395
saltar anuncio	1497
saltar publicidad	1377
salva	2401
salva articolo	2401
salva l'articolo	2465
salva la ricetta	61
salva le preferenze	2485
salva nei preferiti	2466
salva nei segnalibri	2466
salva per dopo	2465
salva preferenze	2485
salva ricetta	61
salva tra i preferiti	2466
salvar	3337
salvar artigo	3337
salvar para depois	3475
salvar para ler depois	3408
salvar receita	61
salvesta	1527
salvesta artikkel	1527
salvesta hilisemaks	1575
salvesta seaded	1562
salvesta valikud	1562
samal teemal	1524
samengevat door ai	2967
samenvatting door ai	2967
sammanfattad av ai	4041
sammanfattning gjord av ai	4041
samo neophodni	3786
samo nujni	3976
samo za pretplatnike	3797
samodejno predvajanje	3978
samodejno prevedeno	3999
sampaikan pendapat anda	2319
samtykke	597	3087
sanaristikko	1736
sans opinion	1900
santrauka sukurta di	2836
satin al	4317
satu kali	2339
saturs nav pieejams	2886
sauvegarder	1819
sauvegarder l'article	1890
sauvegarder pour lire plus tard	1890
save	1078
save #%	1309
save article	1078
save for later	1078
save preferences	1093
save recipe	61
save story	1078
save this article	1078
save this recipe	61
saved	1078
saya mengerti	2288
saya menyetujui pemrosesan data saya	2343
saya menyetujui syarat dan ketentuan	2343
saya setuju dengan kebijakan privasi	2343
saya setuju dengan syarat dan ketentuan	2343
saya sudah mematikan pemblokir iklan	2336
saya sudah menonaktifkannya	2336
saya sudah punya akun	2341
sayfayi yenile	4293
sayfayi yenileyin	4293
""", 'sb': """
sbalit	482
sblocca	2527
sblocca l'articolo	2463
""", 'sc': """
scan de qr-code	3034
scan qr-koden	661
scansiona il qr code	2487
scarica audio	2481
scarica da app store	2487
scarica da google play	2487
scarica il podcast	2481
scarica l'audio	2481
scarica l'episodio	2481
scarica la app	2487
scarica su app store	2487
scegli	2497
scegli i cookie	2521
scegli il piano	2496
scegli il tuo abbonamento	2463
scegli il tuo piano	2496
scegli l'abbonamento che fa per te	2463
scegli l'importo	2526
scegli l'offerta	2496
scegli questa offerta	2496
scegli un importo	2383
schermo intero	2482
schlagworte	739
schlagworte zum thema	739
schon abonnent	703
schon dabei	697
schreibe einen kommentar	735
schreiben sie der redaktion	780	874
schreiben sie einen kommentar	735
schrift kleiner	882
schrift verkleinern	724
schrijf een reactie	2941
schrijf je gratis in	2978
schrijf je in	2920
schrijf je in voor onze nieuwsbrief	2920
scopri	2423
scopri le offerte	2385
scopri tutte le nostre newsletter	2459
scopri tutte le offerte di abbonamento	2463
scrie un comentariu	3496
scrie-i autorului	3562
scrivi all'autore	2505
scrivi all'autrice	2505
scrivi alla redazione	2505
scrivi qui il tuo commento	2454
scrivi un commento	2412
scroll down for video	1155
scroll down to continue	1180
scroll down to continue reading	1088
scroll for more	1088
scroll ke bawah untuk melanjutkan	2280
scroll to continue	1088
scroll to continue with content	1088	2280
scroll to top	1107
scroll untuk melanjutkan membaca	2325
scroll untuk membaca	2280
scrolle weiter	729
scrollen sie weiter	729
""", 'se': """
se # bildene	3166
se # bilder	3166	4111
se # bilderna	4111
se # billeder	673
se # billederne	673
se # foto	3166
se # foton	4111
se # fotos	673
se abonnemang	4016
se abonnement	3161
se abonnementer	583
se alla	4041
se alla # bilder	4111
se alla # bilderna	4111
se alla # foton	4111
se alla bilder	4041	4111
se alla bilderna	4111
se alla erbjudanden	4106
se alla foton	4111
se alle	608	3097
se alle # bildene	3166
se alle # bilder	3166
se alle # billeder	673
se alle # billederne	673
se alle # foto	3166
se alle # fotos	673
se alle abonnementer	668
se alle abonnentfordeler	3073
se alle bildene	3097	3166
se alle bilder	3166
se alle billeder	673
se alle billederne	673
se alle fordele for abonnenter	583
se alle foto	3166
se alle fotos	673
se alle tilbud	3161
se bildegalleri	3167
se bildene	3166
se bildene her	3097
se bilder	3166	4111
se bilderna	4111
se bildeserie	3167
se bildspelet	4112
se billeder	673
se billederne	673
se billederne her	608
se billedgalleri	674
se billedserie	674
se billedserien	674
se connecter	1792
se connecter avec apple	1887
se connecter avec facebook	1887
se connecter avec google	1887
se erbjudanden	4016
se factura anualmente	1471
se flere billeder	608
se foto	3166
se foton	4111
se fotos	673
se galleri	674
se grafikken her	608	3097
se ha producido un error	1473
se klippet	4041
se klippet i spelaren ovan	4041
se klippet ovan	4041
se klippet over	3097
se kommentarer	683
se liveblog	674
se pris	4091
se prisen	655
se priset	4091
se resultat	91	4087
se resultatene	3144
se resultaterne	651
se resultatet	91	4087
se souvenir de moi	1919
se tilbud	583	3073
se tilbuddet	655
se tilbudene	3073
se tilbudet	3148
se videoen	3152
se videoen her	608	3097
se videoen herunder	608
se videoen nedenfor	608	3097
se videoen ovenfor	608
se videoen over	3097
se videoen under	3097
se videon i spelaren ovan	4041
se videon nedan	4041
se videon ovan	4041
search	1107
sebelumnya	2287
secciones	1389
sections	1107
secure checkout	1054
secure drop	1316
secure payment	1053
secure transaction	1054
seda sisu ei saa kuvada	1562
sedang tren	2311
see # images	1312
see # more images	1312
see # more photos	1312
see # more pictures	1312
see # photos	1312
see # pictures	1312
see all	1107
see all # images	1312
see all # photos	1312
see all # pictures	1312
see all articles by this author	1313
see all images	1312
see all newsletters	1066
see all offers	1308
see all photos	1312
see all pictures	1312
see all plans	1175
see all subscription plans	1175
see also	1102
see artikkel on lukustatud	1568
see at amazon	1291
see comments	1097
see deal	1291
see details	1108
see gallery	1313
see how you did	1292
see images	1312
see it at amazon	1291
see less	1313
see more	1107
see offer	1308
see offers	1308
see original	1108
see photos	1312
see pictures	1312
see plans	1308
see price	1291
see results	91	1292
see subscription options	1056
see the answers	1292
see the gallery	1313
see the map	1108
see the results	91
see video pole enam saadaval	1563
seek to live, currently behind live	1301
seek to live, currently playing live	1301
segarkan halaman	2336
segnala	2412
segnala abuso	2474
segnala commento	2516
segnala il commento	2516
segnala questo commento	2516
segnala refuso	2516
segnala un errore	2412
segnala un errore nell'articolo	2454
segnala un refuso	2516
segnalazione anonima	2505
segueix aquest tema	404
segueix el tema	450
segueix l'autor	404
segueix tota l'actualitat en directe	413
segui	2402
segui argomento	2509
segui autore	2509
segui il tema	2509
segui l'argomento	2509
segui l'autore	2509
segui la diretta	2457
segui questo argomento	2457
segui questo autore	2532
segui questo tema	2457
seguici	2402
seguici su facebook	2402
seguici sui social	2402
seguir	1371	3338
seguir a este autor	1438
seguir al autor	1485
seguir assunto	3470
seguir autor	1485	3399
seguir en el navegador	1463
seguir en la web	1463
seguir este autor	3447
seguir este tema	1438	3399
seguir leyendo	1345	1395
seguir leyendo en	1371
seguir o autor	3447
seguir o tema	3470
seguir sin apoyar	1339
seguir tema	1485	3447
sei d'accordo? vota	2454
sei iscritto	2528
seite #	742
seite # aus #	869
seite # von #	869
seite #/#	869
seite drucken	724
seite neu laden	862
seite teilen	724
seja apoiador	3318
seja apoiadora	3431
seja assinante	3322
seja o primeiro a comentar	3350
seja um apoiador	3318
sekali	2339
sekot autoram	2898
selalu izinkan	2330
selalu tampilkan	2330
selanjutnya	2287
selecciona	439
seleccionar	1472
selecionar	3435
selecione as newsletters que pretende receber	3401
selecione as newsletters que quer receber	3401
select	1309
select a plan	1308
select an amount	1053
select payment method	1053
select plan	1308
select this plan	1308
selecteer	3042
selecteren	3042
selengkapnya	2287
seleziona	2497
selles artiklis	1570
sem som	3420
sem spam	3436
sembunyikan	2288
sembunyikan balasan	2319
sembunyikan komentar	2319
semua artikel penulis	2347
semua berita	2347
semua gim	2322
semua komentar	2284
semua permainan	2322
semua video	2347
senare	4012	4101
senaste	4038
senaste nyheterna	4038
senaste nytt	4038
send	91	672	1311	3165
send a tip anonymously	1316
send an anonymous tip	1316
send anonymt tips	3171
send as gift	1322
send besked	671
send by e-mail	1322
send by email	1322
send by whatsapp	1322
send comment	1320
send dine billeder	678
send e-post til journalisten	3167
send email	1078
send et anonymt tip	678
send et tip	678
send feedback	1097
send inn	91	3165
send inn kommentar	3176
send kommentar	3176
send melding	3164
send message	1310
send som e-mail	686
send som e-post	3179
send til en ven	592
send tip	678
send tips	3171
send to a friend	1078
send via email	1322
send via whatsapp	1322
senden	868
senere	579	663	3069	3156
seneste	605
seneste nyheder	605
seneste nyt	605
sense correu brossa	440
sense tu no seria possible	409
sent daily	1166
sent weekly	1166
senza di te non ce la facciamo	2462
senza vincoli	2463
seotud artiklid	1524
seotud lood	1524
sepa-lastschrift	702
sepete ekle	4337
services partenaires	1827
servicios	1389
ses dosyasini indir	4285
ses oynatici	4326
sesi indir	4285
sesi kapat	4285
sesli dinle	4210
setiap bulan	2339
setiap donasi berarti	2338
setiap kontribusi berarti	2338
setiap rupiah berarti	2338
setuju dan lanjutkan	2330
seu apelido	3454
seu e-mail	3327
seu email	3327
seu nome	3437
seu pedido foi enviado	3466
seu voto foi computado	3411
seu voto foi registrado	3411
seuraa	1686
seuraa aihetta	1686
seuraa kirjoittajaa	1769
seuraa toimittajaa	1769
seuraat jo	1769
seuraava	1695
seuraava artikkeli	1758
seuraava juttu	1693
seuraava kuva	1758
seuraava sivu	1758
seuraava video	1743
seuraavaksi	1695
seuratut aiheet	1769
sezioni	2418
""", 'sf': """
sfoglia gallery	2423
sfoglia il giornale	2385
sfoglia la fotogallery	2421
sfoglia la gallery	2502
""", 'sh': """
share	900	1078	2277	3490
share a gift link	1322
share article	1078
share as gift	1322
share by email	1078
share by text	1078
share by whatsapp	1322
share full article	1078
share gift link	1322
share link	1078
share on	1078
share on bluesky	1078
share on facebook	1078
share on flipboard	1078
share on linkedin	1078
share on pinterest	1078
share on reddit	1078
share on social	1177
share on social media	1177
share on telegram	1078
share on threads	1078
share on x	1078
share on x (twitter	1078
share on your socials	1177
share options	1078
share pe facebook	3524
share save	1078
share share	1078
share story	1078
share this	1078
share this article	1078
share this news	1078
share this on	1078
share this on social media	1078
share this recipe	61
share to facebook	1078
share tweet	1078
share using the buttons below	1177
share via	1078
share via facebook	1078
share via twitter	1078
share with a friend	1078
share with email	1078
share with friends	1177
share with your friends	1078
sharing	1078
shop now	1258
shop the collection	1296
shop the edit	1258
shop the look	1258
shop the story	1258
shop this look	1258
shop this story	1258
show # images	1312
show # more images	1312
show # more photos	1312
show # more pictures	1312
show # photos	1312
show # pictures	1312
show # replies	1320
show all	1107
show all # images	1312
show all # photos	1312
show all # pictures	1312
show all images	1312
show all photos	1312
show all pictures	1312
show and accept	1299
show caption	1107
show comments	1097
show content	1299
show external content	1093
show gallery	1313
show image	1108
show images	1312
show less	1107
show map	1108
show more	1107
show more replies	1320
show more sharing options	1078
show original	1108
show password	1308
show photos	1312
show pictures	1312
show replies	1320
show results	91	1292
show this content	1299
show transcript	1301
show translation	1108
shrani	3926
shrani izbiro	3976
shrani nastavitve	3976
shrani recept	61
shrani za pozneje	4003
""", 'si': """
si din mening	3090
sicher und anonym hinweise senden	874
sida # av #	4111
sida #/#	4111
side # af #	673
side # av #	3166
side #/#	673	3166
sie folgen diesem autor	881
sie folgen diesem thema	881
sie folgen diesem thema bereits	881
sie haben bereits abgestimmt	848
sie haben bereits ein konto	795
sie haben bereits ein konto? anmelden	795
sie haben den newsletter abonniert	786
sie haben noch kein abo	795
sie haben noch kein konto	865
sie haben schon ein abo	865
sie haben sich erfolgreich angemeldet	867
sieh dir diesen beitrag auf instagram an	768
siehe auch	739
siga	3338
siga ao vivo	3440
siga em direto	3440
siga este autor	3399
siga-nos	3338
sign in	1056
sign in / register	1056
sign in or sign up	1056
sign in with apple	1308
sign in with email	1308
sign in with facebook	1308
sign in with google	1308
sign me up	1066
sign out	1056
sign up	1056
sign up for corrections and clarifications	1097
sign up for free	1056
sign up for our newsletter	1066
sign up here	1066
sign up now	1056
sign up or log in	1175
sign up to our newsletter	1166
sign up using email and password	1263
sign up using google	1263
sign up with apple	1308
sign up with email	1308
sign up with facebook	1308
sign up with google	1308
sign up with your email	1166
signaler	1834
signaler ce commentaire	1939
signaler ce message	1939
signaler un abus	1878
signaler une erreur	1845
signaler une faute	1878
signaler une faute d'orthographe	1878
sigue este tema y recibe avisos	1438
sigue leyendo	1389
sigue leyendo debajo	1377
sigues a este autor	1507
sigues este tema	1507
siguiendo	1371
siguiente	1395
siguiente foto	1505
siguiente imagen	1505
siguiente noticia	1389
siirry aihesivulle	1758
siirry etusivulle	1758
siirry kauppaan	1739
siirry keskusteluun	1767
siirry lahjoitussivulle	1750
siirry reseptiin	61
siirry sivun alkuun	1758
siirry tapahtumaan	1739
siirry tarjoukseen	1739
siirry visaan	1735
sikeresen feliratkozott	2187
sikr dig billetter	655
sikr dig en plads	655
sikre deg billett	3148
sikre deg plass	3148
silencia	424
silenciar	1458	3420
sim, quero	3427
simak juga	2285
similar articles	1102
similar posts	1102
similar stories	1102
simpan	2277
simpan artikel	2310
simpan pengaturan	2330
simpan preferensi	2330
simpan resep	61
simpan untuk dibaca nanti	2310
simpan untuk nanti	2369
sin comentarios	1382
sin permanencia	1443
sin spam	1473
single contribution	1053
singola	2494
sintesi generata dall'ia	2508
sinu e-post	1569
sinu e-posti aadress	1547
sinu nimi	1569
sinua voisi kiinnostaa	1693
siradaki haber	4219
siradaki video	4326
sirala	4279
siralama	4279
sisa waktu	2326
sisesta kehtiv e-posti aadress	1569
sisesta oma e-posti aadress	1547
sisesta summa	1567
siste	3094
siste nyheter	3094
siste nytt	3094
sisu ei ole saadaval	1562
sisu on blokeeritud	1562
sisu pole saadaval	1562
sisuturundus	87	1522
sisuturunduse artikkel	1531
site map	1107
siteden devam et	4290
sitemap	1107
sivu #/#	1757
sivun alkuun	1758
""", 'sj': """
sjekk e-posten din	3164
sjekk innboksen	3164
sjekk innboksen din	3164
sjekk pris	3148
""", 'sk': """
skabt med ai	681
skaito sintetinis balsas	2827
skaitomiausi	2789
skaitomiausi straipsniai	2789
skaitomiausia	2789
skaitykite daugiau	2789
skaitykite su prenumerata	2832
skaitykite toliau	2787
skaityti daugiau	2794
skaityti komentarus	2793
skaityti toliau	2787
skaityti visus komentarus	2793
skal udfyldes	671
skaneeri qr-kood	1564
skaneeri qr-koodi	1564
skann qr-koden	3154
skanna qr-koden	4099
skannaa qr-koodi	1745
skapa ett gratis konto	4016
skapa ett konto	4016
skapa gratis konto	4016
skapa konto	4016
skapa konto gratis	4016
skapad av ai	4119
skapad med ai	4119
skaties bildes	2855
skaties foto	2855
skaties video	2855
skatieties video	2855
skeniraj qr kod	3790
skeniraj qr-kodo	3980
skenirajte qr kod	3790
skenirajte qr kod i preuzmite aplikaciju	3790
skenirajte qr-kodo	3980
skenirajte qr-kodo in prenesite aplikacijo	3980
skicka	91	4110
skicka dina bilder	4116
skicka in	91	4110
skicka in dina bilder	4116
skicka in ditt tips	4116
skicka kommentar	4121
skicka meddelande	4109
skicka tips	4116
skicka via e-post	4124
skip ad	1047
skip ads	1088
skip advertisement	1088
skip backward # seconds	1301
skip for now	1047
skip forward # seconds	1301
skip past newsletter promotion	1066
skip this	1047
skip to content	1107
skip to footer	1107
skip to main content	1107
skip to navigation	1107
skip to recipe	61
skirkite # % gpm	2831
skirkite mums # %	2831
skjul	609	3098
skjul annonce	687
skjul annonse	3180
skjul bildetekst	3167
skjul billedtekst	674
skjul svar	3176
skocz do przepisu	61
skok na recept	61
skomentuj	3203	3211
skontrolujte si e-mail	3895
skopiowano do schowka	3303
skopiowano link	3203
skopiuj adres	3203
skopiuj link	3203
skrij odgovore	4000
skrij oglas	4004
skriv din kommentar	600	3090	4034
skriv din kommentar her	600	3090
skriv en kommentar	600	3090	4034
skriv et svar	608
skriv inn e-post	3078
skriv inn e-postadressen din	3078
skriv kommentar	600
skriv til forfatteren	674
skriv ut	3082	4026
skriv ut artikeln	4026
skriv ut artikkelen	3179
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3082
skriv ut sidan	4124
skriv ut siden	3179
skru av adblock	3157
skru av annonseblokkering	3157
skru av lyd	3152
skype	1079
""", 'sl': """
sla advertentie over	2935
slajd # z #	3290
sledi avtorici	4002
sledi avtorju	4002
sledi temi	4002
sledite temi	4002
sledovat autora	568
sledovat autorku	568
sledovat online	557
slide # of #	1312
slide # van #	3046
slik beskytter vi kildene	3171
slik jobber vi med rettelser	3171
slik retter vi feil	3171
slik skrur du av adblock	3157
slika # od #	3802	3992
slika #/#	3802	3992
slika u slici	3788
slika v sliki	3978
slobodan iznos	3795
sluit	2948
sluit advertentie	3060
sluit galerij	3047
sluiten	2910
slut annons	4125
""", 'sm': """
smaller text	1322
smanji slova	3813
smetti di seguire	2509
sms	1079
""", 'sn': """
snapchat	1079
snelheid	3033
sniegt atsauksmi	2896
snimak nije dostupan	3788
snimka nije dostupna	3788
""", 'so': """
so deaktivieren sie ihren adblocker	861
so gehen wir mit fehlern um	874
so nutzen wir ki	877
so schalten sie den adblocker aus	861
sobre el autor	1389
sobre la firma	1389
sobrenome	3437
social	2402
social media	725	1083
sociala medier	4027
sociale media	2931
sociale medier	593
soitin latautuu	1743
solicitud enviada	1503
solitaire	535	1293	1904	3876
solo gli abbonati possono commentare	2454
solo los suscriptores pueden comentar	1433
solo para suscriptores	1471
solo per abbonati	2496
solo per gli abbonati	2496
something went wrong	1166	1311
something went wrong, please try again	1310
something went wrong, please try again later	1310
something went wrong. please try again	1166
something went wrong. please try again later	1066
sommaire	1844
son dakika	4219
son dakika haberleri	4219
son dakika haberlerini almak ister misiniz	4291
son haberler	4219
sonda	91	3268
sonda dnia	3267
sondage	91
sondage de la semaine	1837
sondage du jour	91	1837
sondagem	91
sondagem da semana	3352
sondagem do dia	3352
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	4210
sonraki	4225
sonraki haber	4219
sonraki sayfa	4225
sonraki video	4326
sonraki yazi	4333
soovid saada teavitusi	1565
sopa de letras	1455
sopa de lletres	421
sorodna novica	3923
sorodne novice	3923
sorodne vsebine	3923
sorotan	2285
sorrend	2255
sorry, this video is not available	1301
sort by	1097	1321
sort by best	1320
sort by newest	1320
sort by oldest	1320
sort by: newest	1320
sorteer op	3056
sorter efter	683
sorter etter	3176
sortera	4122
sortera efter	4121
sorteren op	3056
sortering	3177
sortieren nach	879
sortierung	880
sortiraj	3811
sortiraj po	3810
sortuj	3301
sortuj od	3300
sosiaalinen media	1686
sosiale medier	3083
sostieni	2380
sostienici	2380
sottotitoli	2482
sous-titres	1908
soutenez-nous	1783
soutenir	1783
soutenir par un don	1949
soyad	4304
soyadiniz	4304
soziale medien	725
soziale netzwerke aktivieren	855
""", 'sp': """
spam yok	4303
spander en kaffe	3159
spannend	739
spar # %	669	3162
spar #%	669	3162
spara	4026
spara # %	4107
spara artikel	4026
spara artikeln	4026
spara artikeln till senare	4026
spara recept	61
spara receptet	61
spara till senare	4026
spara val	4095
spausdinti	2792
spazio pubblicitario	2449
special offer	1056
spedizione gratuita	2513
speel mee	3023
speel nu	3023
speel video	3032
speel video af	2972
speichern	724
spela klipp	4097
spela nu	4087
spela upp	4041	4098
spela upp video	4097
spela video	4097
spelaren laddas	4097
speler wordt geladen	3032
speltid #	4097
spende	698
spende einrichten	863
spende jetzt	698
spenden	698
spenden sie	698
spenden sind steuerlich absetzbar	863
spendenkonto	790
spendier uns einen kaffee	863
spendiere uns einen kaffee	863
spendieren sie uns einen kaffee	863
spil her	651
spil med	651
spil nu	651
spill av	3097
spill av video	3097
spill av video her	3097
spill her	3144
spilleren lastes	3152
spomni me kasneje	3930
sponseret indhold	687
sponset	3086
sponset innhold	3086
sponsor	4317
sponsor content	1088
sponsored	729	903	1088	2990
sponsored content	1088
sponsored links	1088
sponsored message	1088
sponsored message - story continues after this	1088
sponsored post	1088
sponsored stories	1102
sponsoreret	596
sponsoreret indhold	596
sponsorizzato	2406
sponsorizzato da	2513
sponsorizzato da taboola	2449
sponsorlu	4212
sponsorlu haber	4212
sponsoroitu	1687
sponsrat	4030
sponzorirana vsebina	3922
sponzorirano	3727	3922
sponzorisani tekst	3727
sponzorisano	3727
spotify	1079
spotted a mistake	1097
spotted an error	1097
spravovat souhlas	540
sprejmem	3938
sprejmem vse	3976
sprejmi	3938
sprejmi in nadaljuj	3976
sprejmi vse	3938
spremeni velikost pisave	4003
spremi	3731
spremi odabir	3786
spremi postavke	3786
spremi recept	61
spremi za kasnije	3813
spring naar recept	61
spring til indhold	674
springe zum rezept	61
spustit audio	542
spustit video	542
""", 'st': """
sta advertenties toe	3038
sta meldingen toe	3035
stai seguendo questo argomento	2532
stai seguendo questo autore	2532
stai usando adblock	2525
stai usando un ad blocker	2525
stai usando un adblock	2525
stampa	2401
stampa articolo	2401
stampa la ricetta	61
stampa questo articolo	2465
stampa ricetta	61
standard digital	1175
standardy redakcyjne	3295
start de quiz	3023
start free trial	1056
start quiz	1292
start quizen	3144
start quizzen	651
start slideshow	1313
start subscription	1056
start the quiz	1292
starta quiz	4087
startseite	739	742
stay connected	1066
stay in the know	1066
stay informed	1066
stay logged in	1308
stay signed in	1308
stay up to date	1066
ste opazili napako	3996
ste pozabili geslo	3987
steady	698
stel in als voorkeursbron	3058
stel je vraag aan onze ai	2967
stellenmarkt	774
stelling	91
stelling van de dag	91	3023
stem	91	652	3024	3145
stem her	91	608	3097
stem i afstemningen	608
stem i avstemningen	3097
stem mee	3023
stem nu	91	2970
stemmen	91	3024
stemmen din er registrert	3144
steun ons	2911
steun ons op patreon	3039
steun ons via patreon	3039
stichworte	739
stikkord	3094
stimme abgeben	91	848
stimmen sie ab	774
stopt automatisch	2985
stories for you	1102
story continues	1088
story continues below	1088
straipsnis prieinamas tik prenumeratoriams	2787
stran # od #	3992
stran #/#	3992
strana # od #	3802
strana # z #	556	3897
strana # ze #	556
strana # zo #	3897
strana #/#	556	3897
stranica # od #	3802
stranica #/#	3802
stream type live	1301
strictly necessary cookies	1093
strinjam se	3938
strinjam se in nadaljujem	3976
strinjam se s prikazom zunanje vsebine	3938
strojno prevedeno	3809	3999
strona # z #	3290
strona #/#	3290
stt	1699
stt-afp	1699
stt-reuters	1699
stumbleupon	1079
stumm	858
stummschalten	857
stummschaltung aufheben	857
stuur door	3010
stuur een anonieme tip	3051
stuur een correctie	2975
stuur een tip	3051
stuur je foto of video	3051
stuur je foto's in	3051
stuur je tip	3051
stworzone przez ai	3298
""", 'su': """
su questo argomento	2467
su voto ha sido registrado	1450
sua mensagem	3466
sua mensagem foi enviada	3436
suara anda telah dicatat	2319
suara anda telah direkam	2319
suara dihasilkan ai	2326
subiect	3580
subiecte	3497
subject	1311
submit	91	1048	1311
submit a correction	1097
submit comment	1097
submit vote	91	1292
submit your vote	91
subscreva a newsletter	3327
subscreva gratuitamente	3401
subscrever	3327
subscrever newsletter	3327
subscribe	1056
subscribe by email	1066
subscribe for free	1056
subscribe here	1056
subscribe now	1056
subscribe to continue	1056
subscribe to continue reading	1056
subscribe to get the latest posts sent to your email	1066
subscribe to our newsletters	1066
subscribe to read	1056
subscribe today	1056
subscribe via email	1066
subscriber benefit	1296
subscriber benefits	1296
subscriber exclusive	1175
subscriber offer	1296
subscriber only	1056
subscriber rewards	1296
subscriber-only	1056
subscriber-only content	1175
subscribers get more	1175
subscribers only	1056
subscription options	1056
subscriu-t'hi	382
subscriu-te	382
subskrybuj	3193
subskrybuj teraz	3285
subtitel	2327
subtitles	1302
subtitles off	1301
subtitles settings	1301
subtitrare	3540
success	1311
success! check your inbox	1212
successivo	2423
suche	742	871
suchen	742
sudah berlangganan	2341
sudah punya akun	2268
sudoku	421	535	652	849	979	1293	1455	1736	1904	2224	2324	2478	3024	3145	3268	3416	3536	3783	3876	3973	4088	4283	4521
sudoku do dia	3455
suggerisci una correzione	2441
suggest a correction	1097
suggested	1102
suggested articles	1102
suivant	1844
suivez notre direct	1890
suivez notre live	1954
suivez nous	1820
suivez-nous	1820
suivi	1820
suivre	1820
suivre ce sujet	1820
suivre ce sujet et recevoir une alerte	1880
suivre cet auteur	1820
suivre l'auteur	1933
suivre l'autrice	1933
suivre le direct	1925
suivre notre direct	1925
sujet	1953
sujets	1840
suka	2320
sukunimi	1756
sukurta dirbtinio intelekto	2836
sukurta su di	2836
sul pole kontot	1568
sulge	1530
sulge galerii	1570
sulge reklaam	1531
sulje	1676
sulje galleria	1758
sulje mainos	1771
sullo stesso argomento	2418
sullo stesso tema	2418
sumbang	2267
summary by ai	1148
summary generated by ai	1319
sunt de acord cu prelucrarea datelor cu caracter personal	3556
sunt de acord cu prelucrarea datelor personale	3556
suora	1744
suoraan reseptiin	61
suositellut	1693
suositeltu	1753
suosittelee outbrain	1771
suosittelemme	1693
suosituimmat	1693	1768
suosituin	1753
suositut	1768
support local journalism	1049
support our journalism	1049
support our work	1049
support quality journalism	1049
support the author	1049
support this site	1049
support us	1049
support us on patreon	1049
support us today	1049
supported by	1088
sur ce sujet	1840
sur le web	1840
surt de la pantalla completa	423
survei	91
suscribete	1345
suscribirme	1345
suscribirse	1345
suscribirse a este autor	1507
suscribirse a este tema	1507
suscribite	1443
suscribite ahora	1443
suscripciones	1345
susijusios naujienos	2789
susisiekti su redakcija	2835
sutikti ir rodyti	2826
sutikti su visais	2805
sutinku	2805
sutinku su visais	2826
suurem tekst	1575
suurempi teksti	1770
suurenda	1570
suurenda pilti	1570
suurenna	1758
suurenna kuva	1695
""", 'sv': """
svaki petak. besplatno. bez spama	3800
svar	600	684	3090	3177
svara	4034	4122
svi komentari	3731
svi tekstovi autora	3803
svrha uplate: donacija	3795
""", 'sw': """
swisha en slant	4013
swisha ett bidrag	4104
swisha till oss	4104
""", 'sy': """
syarat dan ketentuan	2283
syarat dan ketentuan | kebijakan privasi	2283
syndication rights	1317
synes godt om	684
""", 'sz': """
szavazok	91
szavazz	91	2224
szavazzon	91	2184
szerezd meg a google playen	2233
szerezze be: google play	2233
szintetikus hang olvassa fel	2231
szudoku	2224
szukaj	3218
szybki przelew	3283
""", "t'": """
t'ha agradat aquest article	398
""", 'ta': """
ta bort annonser	4030
ta quiz	3144
ta quizzen	3144
ta testen	3144
ta video ni na voljo	3978
ta vsebina ni na voljo	3976
taasesituse kiirus	1563
taboola tarafindan sunuldu	4261
taboolan suosittelema	1771
tack! kolla din inkorg	4109
tag	2285	2418	4484
tag quiz	651
tag testen	651
tag-uri	3497
tagasi avalehele	1570
taggar	4038
tagged	1102
tagger	3094
tagi	3215
tagovi	3728
tags	605	739	909	1102	1389	1840	2285	2418	2945	3358	4484
taguri	3497
tahunan	2339
tai	1753
taille de la police	1935
taille de police	1935
taille du texte	1819
taip pat skaitykite	2789
tak for at du stemte	651
tak for din besked	671
tak for din henvendelse	671
tak for din stemme	91	651
tak for din tilmelding	588
tak for tilmeldingen	671
tak! tjek din indbakke	671
takaisin alkuun	1758
takaisin etusivulle	1758
takarir	2327
take our poll	1292
take our survey	1097
take the poll	1292
take the quiz	1292
takibi birak	4313
takip ediliyor	4313
takip ediyorsunuz	4334
takk for at du stemte	91
takk for din henvendelse	3164
takk for din stemme	91	3144
takk for meldingen	3164
takk for stemmen din	3144
takk! sjekk innboksen	3164
takma adiniz	4320
talebiniz alindi	4331
tallenna	1685
tallenna asetukset	1741
tallenna juttu	1685
tallenna resepti	61
tallenna valinnat	1741
tallennettu	1770
talvez mais tarde	3317
tam ekran	4286
tamanho da fonte	65	3337
tamanho da letra	3449
tamanho do texto	65
tambahkan balasan	2358
tambahkan ke keranjang	2368
tambahkan sebagai sumber pilihan	2352
tampilkan asli	2288
tampilkan balasan	2319
tampilkan konten	2330
tampilkan lebih banyak	2287
tampilkan lebih sedikit	2288
tampilkan postingan	2330
tampilkan semua	2347
tampilkan subtitel	2326
tanpa spam	2343
tap to enlarge	1313
tap to unmute	1301
tapahtui virhe	1756
tarayicida devam et	4290
tarayicidan devam et	4290
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2330
tarjoa kahvi	1750
tarjoa meille kahvit	1750
tartalom	2184
tasuline sisu	1576
tasuta kohaletoimetamine	1561
tauko	1744
tautan berhasil disalin	2310
tautan disalin	2277
tautan telah disalin	2310
tavs e-pasts	2872
""", 'te': """
te has suscrito correctamente	1439
te puede gustar	1389
te puede interesar	1389
te quedan # caracteres	1433
te recomendamos	1389
te vsebine ne moremo prikazati	3976
te-ai abonat cu succes	3579
te-ar putea interesa	3497
teata kommentaarist	1573
teata veast	1528
teavita veast	1528
tee kertalahjoitus	1750
tee lahjoitus	1677
tee testi	1735
tee tilaus	1752
tee visa	1735
teemad	1570
tehisintellekti loodud	1572
teilen	724
teilen auf	724
teilen und weiterempfehlen	724
teised loevad	1524
tek seferlik	4200
tek seferlik destek	4298
teka-teki silang	2324
tekkis viga. proovi hiljem uuesti	1569
tekrar izle	4326
tekst gaat door onder advertentie	3060
tekst loopt door onder de advertentie	2935
tekst se nastavlja nakon oglasa	3727
tekst sponsorowany	87
tekst wygenerowany automatycznie	3298
teksten er automatisk genereret	681
teksten er automatisk generert	3174
tekstgrootte	65	2930
tekstgrootte aanpassen	3059
teksti on tuotettu automaattisesti	1765
teksti suurus	1575
tekstimainos	1687
tekstin koko	65
teksting	3153
tekstitykset	1744
tekstitys	1744
teksto dydis	2839
tela cheia	3420
telefon	555	672	868	2244	3165	3289	3801	3991	4110
telefonnummer	672	868	3165	4110
telefoon	3045
telefoonnummer	3045
telegram	1079	3606
teljes cikk	2184
telli	1522
telli kohe	1522
telli raamat	1561
tellija soodustus	1561
tellijale	1522
tellijana saad artiklit jagada	1527
tellijatele	1522
tema	3094
tema dana	3728
temaer	3094
temas	1389	3358
temas relacionados	1389
temat	3289
tematy	3215
teme	3803	3993
temes relacionats	413
temi	2418
temi sledite	4002
temos	2789
tempo attuale	2482
tempo atual	3420
tempo corrente	2482
tempo de leitura	3363
tempo di lettura	2423
tempo estimado de leitura: # minutos	3337
tempo restante	2481	3419
tempo rimanente	2481
temps actual	424
temps actuel	1908
temps de lecture	1844
temps de lecture : # min	1844
temps restant	423	1907
tendances	1840
tendencias	1389
tendenze	2418
tentang kami	2300
tentang penulis	2348
tento obsah nelze zobrazit	540
teraz nie	3833
terbaru	2285
tercih edilen kaynak olarak ekle	4313
tercihleri kaydet	4288
terima dan lanjutkan	2330
terima kasih atas dukungan anda	2364
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2319
terima kasih telah memilih	2319
terima kasih, pesan anda telah terkirim	2343
terima semua	2283
terima semua cookie	2283
terjadi kesalahan	2344
terjemahan otomatis	2327
terkait	2285
terkini	2285
terlama	2320
termini e condizioni	2408
termos de uso	3345	3367
terms	1093
terms & conditions	1093
terms and conditions	1093
terms apply	1175
terms of service	1093
terms of use	1093
terpopuler	2285
terpopuler hari ini	2311
tersedia di app store	2332
tersedia di google play	2332
terug naar boven	2948
terug naar de homepage	3047
terug naar home	3047
test deg selv	3144
test dig selv	651
test din viden	651
test din viden i ugens quiz	608
test dine kunnskaper	3144
test je kennis	3023
test kunnskapene dine	3144
test kunnskapene dine i ukas quiz	3097
test uw kennis	3023
testa dina kunskaper	4087
testa dina kunskaper i veckans quiz	4041
testaa tietosi	1735
testaa tietosi viikon visassa	1695
teste os seus conhecimentos	3414
teste seus conhecimentos	3414
testen	703
testez gratuitement	1792
testez vos connaissances	1878
testez vos connaissances avec notre quiz	1878
testez-vous	1940
testirajte svoje znanje	3782
tetap masuk	2341
tetszik	2175	2255
text lizenzieren	875
text size	1078
text version	1107
textning	4098
texto gerado por ia	3384
textstorlek	65
""", 'th': """
thank you	1048
thank you for subscribing	1166
thank you for voting	91	1292
thank you for watching	1180
thank you for your message	1310
thank you for your submission	1310
thank you to our sponsors	1088
thank you! check your inbox	1310
thank you! check your inbox to confirm	1310
thank you! please check your inbox	1212
thanks for subscribing	1066
thanks for voting	91	1292
thanks for watching	1180
thanks for your message	1310
thanks to our sponsors	1088
thanks! please check your inbox	1212
the article continues below	1180
the link has been copied	1322
the player is loading	1301
the story continues below	1180
the video player is currently playing an ad	1146
theater mode	1302
thema	739
thema folgen	881
thema's	2945
themen	739
themen folgen	881
there are no comments yet	1097
there was an error, please provide a valid email address	1166
these are external links and will open in a new window	1078
this article is for subscribers	1308
this article is locked	1308
this article is only for subscribers	1308
this article is only for those who subscribe	1308
this audio is ai-generated	1301
this audio is auto generated	1301
this audio is auto-generated	1301
this audio is no longer available	1301
this audio was generated by ai	1301
this clip is no longer available	1301
this comment has been deleted	1320
this comment has been removed	1320
this comment was deleted	1320
this content can't be displayed	1299
this content cannot be displayed here	1299
this content cannot be shown	1299
this content is blocked	1299
this content is locked	1308
this content is not available	1299
this embed is not available	1299
this field is required	1310
this is an advertisement	1088
this story is locked	1308
this summary was created by ai	1319
this summary was generated by ai	1319
this summary was made by ai	1319
this summary was written by ai	1319
this video can not be played	1146
this video can't be played in your country	1301
this video cannot be played	1146	1301
this video cannot be played in your country	1301
this video is no longer available	1301
this video is not available	1301
this video is not available in your country	1301
this video is not available in your region	1301
threads	1079
""", 'ti': """
ti consigliamo	2418
ti potrebbe interessare	2418
ti potrebbero interessare	2418
ticker	739
ticket kaufen	852
tickets bestellen	852
tickets buchen	852
tickets kaufen	852
tickets on sale now	1296
tickets sichern	774	852
tid #	4098
tidak ada pendapat	2320
tidak suka	2320
tidak tahu	2320
tidak terima kasih	2266
tidak, terima kasih	2266
tiempo actual	1458
tiempo de lectura	1395
tiempo estimado de lectura: # minutos	1370
tiempo restante	1457
tienda	1424
tietosuoja	1688
tietosuoja-asetukset	1741
tietosuojaseloste	1741
tijdsduur #	3032
tiket	2356
tiktok	1079
til arrangementet	3148
til bildeserien	3167
til billedserien	674
til butikken	3148
til direktesenteret	3167
til donasjonssiden	3159
til donationssiden	666
til forsiden	605	3094
til gavesiden	3159
til nettbutikken	3148
til produktet	3148
til quizen	3144
til quizzen	651
til shoppen	655
til spillet	3144
til temasiden	3167
til tilbuddet	655
til tilbudet	3148
til toppen	608	3097
til webshoppen	655
tilaa	1678
tilaa ilmoitukset	1746
tilaa ja lue	1752
tilaa kirja	1739
tilaa nyt	1678
tilaa uutiskirje	1681
tilaa uutiskirjeet	1681
tilaajaedut	1739
tilaajaetu	1739
tilaajalle	1678
tilaajille	1678
tilaukset	1678
tilaus onnistui	1755
tilausvaihtoehdot	1752
tilbage til forsiden	674
tilbage til toppen	674
tilbake til forsiden	3167
tilbake til toppen	3167
till appen	4099
till bildspelet	4112
till butiken	4091
till direktrapporten	4112
till donationssidan	4104
till dossiern	4112
till erbjudandet	4016
till evenemanget	4091
till liverapporten	4112
till produkten	4091
till quizet	4087
till receptet	61
till resultatet	4087
till shoppen	4091
till spelet	4087
till startsidan	4038
till temasidan	4112
till toppen	4041
tillad	663
tillad alle	657
tillad alle cookies	657
tillad altid	657
tillad annoncer	665
tillad ikke	663
tillad indhold	657
tillad notifikationer	662
tillad reklamer	665
tillat	3156
tillat alltid	3150
tillat annonser	3158
tillat innhold	3150
tillat varsler	3155
tillbaka till startsidan	4112
tillbaka till toppen	4112
tilmeld	588
tilmeld dig	588
tilmeld dig nyhedsbrevet	588
tilmeld mig	671
tilmeld nyhedsbrev	588
tilpas indstillinger	657
tilpass innstillinger	3150
timp curent	3540
timp de citire # min	3499
tin sau	4484
tinggalkan balasan	2319
tinggalkan komentar	2284
tip us	1049
tips en venn	3082
tips van de redactie	2945
tipsa	4026
tipsa oss	4034
tirar o som	3419
tisk	471
tisk receptu	61
titlovi	3789
titulky	543	3884
""", 'tj': """
tjek din e-mail	671
tjek din indbakke	671
""", 'to': """
to pole jest wymagane	3288
to polje je obvezno	3990
to the donation page	1306
to the dossier	1313
to the homepage	1313
toate articolele	3560
toate articolele autorului	3560
toate jocurile	3534
toate videoclipurile	3560
tocca per attivare l'audio	2522
today's most read	1179
today's paper	1107
today's top stories	1102
todos los comentarios	1382
todos los juegos	1453
todos los pasatiempos	1453
todos los temas	1391
todos os artigos do autor	3443
todos os artigos do especial	3468
todos os jogos	3414
todos os meses	3432
toestaan	3036
toestemming	2937
toestemming beheren	3030
toestemming intrekken	3030
toestemming vragen voor overname	3052
toeta	1522
toeta meid	1522
toevoegen aan leeslijst	3010
toevoegen aan mijn onderwerpen	3058
toggle	1107
toggle caption	1107
toimetus soovitab	1524
toimitus suosittelee	1693
toista	1695	1744
toista video	1743
toistonopeus	1743
toko kami	2325
tolak semua	2330
tolak semua cookie	2362
ton an	857
ton aus	857
ton ausschalten	857
ton einschalten	857
tonen en accepteren	3030
tonton juga	2367
tonton lagi	2363
tonton ulang	2363
toon # afbeeldingen	3046
toon # afbeeldingen bekijken	3046
toon # antwoorden	3056
toon # beelden	3046
toon # beelden bekijken	3046
toon # foto's	3046
toon # foto's bekijken	3046
toon afbeeldingen	3046
toon afbeeldingen bekijken	3046
toon alle # afbeeldingen	3046
toon alle # afbeeldingen bekijken	3046
toon alle # beelden	3046
toon alle # beelden bekijken	3046
toon alle # foto's	3046
toon alle # foto's bekijken	3046
toon alle afbeeldingen	3046
toon alle afbeeldingen bekijken	3046
toon alle beelden	3046
toon alle beelden bekijken	3046
toon alle foto's	3046
toon alle foto's bekijken	3046
toon alles	2949
toon antwoorden	3056
toon beelden	3046
toon beelden bekijken	3046
toon bijschrift	3047
toon deze inhoud	2965
toon en accepteer	3030
toon foto's	3046
toon foto's bekijken	3046
toon galerij	3047
toon inhoud	2937
toon meer	2948
toon minder	2948
toon origineel	2949
toon reacties	2941
toon resultaten	91	3023
toon transcript	3032
toon vertaling	2949
toon wachtwoord	3041
top articles	1102
top artikel	739
top comments	1097
top headlines	1102
top latest discussions	1107
top news	1102
top stories	909	1102
top-artikel	739
top-news	739
top-themen	739
tophistorier	605
topics	1102
topik	2285
topik terkait	2285
toplam # oy	4247
toppnyheter	4038
toppsaker	3094
topthemen	739
toque para ativar o som	3460
torna a dalt	444
torna a l'inici	444
torna a la portada	444
torna all'indice	2530
torna all'inizio	2423
torna alla home	2502
torna alla homepage	2502
torna amunt	444
torna in alto	2502
torna indietro	2530
torna su	2423
torne-se apoiador	3431
torne-se assinante	3318
torne-se membro	3318
total votes: #	91
totes les fotos	444
tots els articles de l'autor	444
tots els butlletins	406
tots els jocs	419
toujours afficher	1911
toujours afficher ce type de contenu	1868
toujours autoriser	1911
tous les articles de cet auteur	1957
tous les articles du dossier	1954
tous les commentaires	1834
tous les dons comptent	1916
tous les jeux	1902
tous les mois	1917
tous les sujets	1842
tous nos jeux	1902
tous ses articles	1866
tout accepter	1829
tout afficher	1845
tout le dossier	1925
tout refuser	1829
tout voir	1844
toute l'actu	1840
toute reproduction interdite	1959
toutes les photos	1844
""", 'tr': """
trabaja con nosotros	1422
trabalhe connosco	3387
trabalhe conosco	3367	3387
tradotto automaticamente	2508
traduction automatique	1908
traduit automatiquement	1932
tradus automat	3565
traduzido automaticamente	3446
traduzione automatica	2482
trajanje	3789	3979
trajanje #	3788	3978
trakteer ons op een kop koffie	3039
trakteer ons op koffie	2911
traktir kami kopi	2338
trang sau	4486
transcriere	3540
transcript	1302	3033
transcription	1908
transferencia bancaria	1344
transkrip	2327
transkripsjon	3153
transkript	858	3789	4098	4286
transkript anzeigen	857
transkript herunterladen	857
transkript lesen	857
transkription	4098
transkrypcja	3277
translated automatically	1319
translated by ai	1148
translated with ai	1319
transparenzhinweis	874
transport gratuit	3570
transskription	660
trascrizione	2482
traueranzeigen	774
treballa amb nosaltres	400
trefwoorden	2945
trek toestemming in	3030
trekk samtykket tilbake	3150
trekk tilbake samtykke	3150
trend	4219
trending	739	1102	2285	2945	3358
trending deals	1088
trending now	1102
trending stories	1102
trending today	1102
trending topics	1102
trenutno vreme #	3788
trenutno vrijeme #	3788
tria	439
tria el teu pla	438
tria un pla	438
trier par	1900
trimite	91	3490
trimite comentariu	3531
trimite comentariul	3531
trimite pe email	3490
trimite pe whatsapp	3524
trimite unui prieten	3524
trotzdem weiterlesen	862
try it free	1056
""", 'tt': """
tt	4068
tt-afp	4068
tt-reuters	4068
tts	2324
""", 'tu': """
tu apoyo marca la diferencia	1501
tu correo	1503
tu e-mail	1355
tu email	1355
tu mensaje	1503
tu mensaje ha sido enviado	1473
tu nombre	1503
tu nombre de usuario	1491
tu solicitud ha sido enviada	1503
tu voto	1384
tu voto ha sido registrado	1450
tu voto se ha registrado	1450
tudo sobre	3358
tue riippumatonta journalismia	1677
tuitar	3337
tuitear	1370
tulis balasan	2319
tulis komentar	2284
tulis komentar anda	2358
tulis komentar anda di sini	2300
tulosta	1685
tulosta artikkeli	1770
tulosta juttu	1685
tulosta resepti	61
tumblr	1079
tunnuksen luominen on maksutonta	1678
tuoreimmat	1693
tuoreimmat uutiset	1693
turinio rinkodara	2796
turinys nepasiekiamas	2826
turn on	1328
turn on alerts	1305
turn on notifications	1305
tutte le notizie	2502
tutti gli aggiornamenti qui	2457
tutti gli argomenti	2420
tutti gli articoli	2420
tutti gli articoli dell'autore	2505
tutti gli articoli dello speciale	2530
tutti gli articoli di questo autore	2533
tutti i commenti	2412
tutti i diritti di riproduzione riservati	2534
tutti i giochi	2476
tutti i suoi articoli	2533
tutti i video	2502
tutup	2266
tutup galeri	2367
tutup jendela	2367
tutup menu	2367
""", 'tw': """
tweet	1078	2277	2401
tweet laden	855
tweet this	1078
tweeta	4026
tweeter	1819
tweetle	4210
tweetnij	3203
tweetnout	471
twitter	1079
twitter-inhalte erlauben	732
twittern	724
""", 'ty': """
tyck till	4034
tylko dla zalogowanych	3285
tylko w serwisie	3215
type your email	1066
""", 'u ': """
u bent aangemeld	3044
u fokusu	3728
u galeriju	3803
u gebruikt een adblocker	3037
u hebt al gestemd	3023
u heeft uw limiet bereikt	3041
u ovom tekstu	3803
u volgt dit onderwerp al	3058
u web shop	3785
u web trgovinu	3785
""", 'ud': """
udfyld feltet	671
udskriv	592
udskriv artiklen	686
udskriv opskrift	61
udskriv siden	686
udvalgt	605
udvid	609
""", 'ug': """
ugens quiz	651
ugyldig e-mail	671
ugyldig e-mailadresse	671
ugyldig e-post	3164
ugyldig e-postadresse	3164
""", 'ui': """
uit onze webshop	3027
uit onze winkel	3027
uitgelicht	2945
uitklappen	2949
uitloggen	2915
""", 'uj': """
uji pengetahuan anda	2322
uji pengetahuanmu	2322
""", 'uk': """
ukas quiz	3144
ukens quiz	3144
ukryj	3219
ukryj odpowiedzi	3300
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2418
ultime news	2418
ultime notizie	2418
ultimele articole	3497
ultimi articoli	2418
""", 'um': """
um assinante ofereceu este artigo	3475
um assinante ofereceu-lhe este artigo	3408
uma vez	3432
umakni soglasje	3976
umetna inteligenca lahko dela napake	3999
umfrage	91
umfrage des tages	91
umfrage starten	848
umfrage wird geladen	774
""", 'un': """
un abbonato ti ha regalato questo articolo	2465
un abbonato ti regala questo articolo	2539
un altre import	435
un correo a la semana	1503
un e-mail par semaine	1952
un sol cop	436
un subscriptor t'ha regalat aquest article	412
una altra quantitat	435
una mail a settimana	2528
una sola vez	1469
una tantum	2494
una vegada	436
una vez	1469
una volta	2494
understood	1108
undertekster	660	3153
undertext	4098
undertexter	4098
unduh aplikasi	2332
unduh aplikasinya	2332
unduh audio	2326
unduh dari app store	2332
unduh di app store	2332
unduh di google play	2332
unduh episode	2326
une erreur dans l'article	1834
une erreur est survenue	1921
une erreur s'est produite	1921
une erreur, une remarque	1939
une fois	1917
une remarque, une erreur	1939
uneix-te a la conversa	398
unesite ispravan e-mail	3800
unesite iznos	3795
unfollow	1083
unisciti al nostro canale	2402
unlisted	1107
unlock article	1308
unlock full article	1308
unlock this article	1056
unlock this story	1308
unlock with a subscription	1308
unmute	1301
unohditko salasanan	1678
unohditko salasanasi	1752
unohtuiko salasana	1752
uns folgen	725
unser bestes angebot	795
unser newsletter	711
unser tipp	866
unsere empfehlung	739
unsere empfehlungen	739
unsere korrekturregeln	874
unsere netiquette	879
unsere newsletter	711
unsere top-themen	800
untertitel	858
untertitel anzeigen	857
untertitel ausblenden	857
untertitel einblenden	857
unustasid parooli	1568
""", 'up': """
up next	1102
up next in #	1301
upgrade now	1056
upgrade to founding member	1056
upgrade to paid	1049
uplati	3720
uporabljate adblock	3983
uporabljate blokator oglasov	3983
upozornenia	3887
upozornit na chybu	561
uppfattat	4042
uppspelningshastighet	4097
upravljaj obavijestima	3791
upravljaj obvestila	3981
upravljaj pristankom	3786
upravljaj privolom	3786
upravljaj soglasje	3976
upravljanje privolama	3786
upravljanje soglasij	3976
""", 'ur': """
url copied to clipboard	1322
urutkan	2320
urutkan berdasarkan	2320
""", 'us': """
username	1309
username or email	1308
username or email address	1308
ustawienia	3208
ustawienia cookies	3208
ustawienia zaawansowane	3274
ustvarila umetna inteligenca	3999
ustvarjeno z ai	3999
ustvarjeno z ui	3999
""", 'ut': """
utiles	1829
utvalgt	3094
utvalt	4038
utvid	3098
""", 'uu': """
uudiskiri	1547
uudiskirjad	1547
uuemad eespool	1573
uuemad enne	1573
uusimmat	1693	1768
uusimmat ensin	1767
uusin	1768
uusin ensin	1767
uutiskirje	1681
uutiskirjeet	1681
""", 'uv': """
uvek dozvoli	3786
uvijek dopusti	3786
""", 'uw': """
uw bericht	3044
uw e-mailadres	2920
uw naam	3044
uw stem is geregistreerd	3023
uw stem is geteld	3023
""", 'uy': """
uygulamada oku	4290
uygulamamizi indirin	4290
uygulamayi indir	4276
uygulamayi indirin	4276
""", 'uz': """
uz e-veikalu	2885
uzsauc mums kafiju	2891
""", 'v ': """
v galerijo	3993
""", 'v-': """
v-a fost util acest articol	3531
""", 'va': """
vaata galeriid	1529
vaata hinda	1561
vaata ka	1524
vaata kommentaare	1528
vaata pakkumisi	1568
vaata pakkumist	1561
vaata pilte	1529
vaata tulemusi	91	1559
vaata videost	1529
vaata videot	1529
vaata videot siit	1529
vaba summa	1567
vacatures	2970
vagas de emprego	3387
vagy	2241
vai al contenuto	2423
vai all'app	2487
vai all'offerta	2479
vai alla fotogallery	2421
vai alla galleria	2421
vai alla gallery	2502
vai alla gallery fotografica	2421
vai alla home	2502
vai alla pagina delle donazioni	2493
vai alla pagina donazioni	2493
vai alla ricetta	61
vai allo shop	2479
vai allo speciale	2502
vaigista	1563
vain tilaajille	1678
vaizdas vaizde	2827
vakances	2855
valfri summa	4104
valfritt	4110
valfritt belopp	4104
valgfri sum	3159
valgfrit	672
valgfritt	3165
vali pakett	1568
vali sobiv pakett	1568
vali summa	1567
vali tellimus	1568
valider	91	1922
valikko	1695
valinnainen	1756
valitse	1753
valitse summa	1750
valitse tarjous	1752
valitse tilauksesi	1752
valitse tilaus	1752
valor livre	3431
valor personalizado	3464
valorar	1382
valorar receta	61
van onze partner	3060
van onze partners	2945
vandaag	2945
vandaag niet	2910
vanemad enne	1573
vanhimmat	1768
vanhimmat ensin	1767
vanhin	1768
vanhin ensin	1767
vantagens de assinante	3417
vantagens para assinantes	3417
vantaggi per gli abbonati	2479
vapaa summa	1750
var artikkelen nyttig	3090
var artiklen nyttig	600
var det nyttigt	681
var dette nyttig	3097
var dette nyttigt	681
var dette til hjelp	3174
var oppsummeringen nyttig	3090
var opsummeringen nyttig	600
var saken nyttig	3090
varaa liput	1739
varaa paikka	1739
varaa paikkasi	1739
varighed	660
varighed #	660
varighet	3153
varighet #	3153
varje fredag. gratis. ingen spam	4109
varovanje osebnih podatkov	3938
varsler	3156
vastaa	1692	1768
vastaa kyselyyn	1695
vastaa lukijakyselyyn	1695
""", 'vd': """
vdelana vsebina	3976
""", 've': """
ve zkratce	479
veckans quiz	4087
vedi abbonamento	2527
vedi altro	2502
vedi anche	2418
vedi dettagli	2424
vedi gli abbonamenti	2527
vedi i # commenti	2454
vedi i commenti	2412
vedi i risultati	91	2424
vedi il prodotto	2538
vedi il profilo	2505
vedi l'offerta	2479
vedi la mappa	2424
vedi la trascrizione	2443
vedi le offerte	2527
vedi le risposte	2473
vedi offerta	2479
vedi offerta su amazon	2479
vedi prezzo	2538
vedi prodotto	2538
vedi su amazon	2479
vedi tutte	2423
vedi tutte le foto	2502
vedi tutte le notizie	2420
vedi tutte le offerte	2479
vedi tutti	2423
vedi tutti gli argomenti	2420
vedi tutti gli articoli	2420
vedi tutto	2423
vedno dovoli	3976
vegyen jegyet	2227
veilig betalen	2913
velden met * zijn verplicht	3044
velden met een * zijn verplicht	3044
velg	3162
velg abonnement	3161
velg ditt abonnement	3161
velg som foretrukket kilde	3178
velg tilbud	3161
velikost besedila	4003
velikost pisave	4003
velikost textu	569
ventajas de suscriptor	1456
ventajas para suscriptores	1456
ver # comentarios	1382
ver # fotos	1477	3440
ver a galeria	3440
ver assinaturas	3465
ver bio	1413
ver biografia	3443
ver comentarios	1382
ver contenido	1379
ver contenido externo	1417
ver detalhes	3364
ver detalles	1396
ver documento	1396
ver el contenido	1461
ver el especial	1477
ver el mapa	1396
ver el producto	1513
ver en amazon	1456
ver especial	1477	3440
ver essa foto no instagram	3382
ver este tuit	1417
ver fotos	1395	3440
ver galeria	3363
ver galeria de fotos	3440
ver la receta	61
ver los comentarios	1382
ver los resultados	91
ver mais	3363
ver mapa	1396	3364
ver menos	1396	3364
ver na amazon	3417
ver o especial	3440
ver o produto	3474
ver oferta	1424	1456	3417
ver ofertas	1345	3322
ver original	1396	3364
ver perfil	1413	3399
ver perfil completo	3443
ver planos	3465
ver planos de assinatura	3465
ver precio	1456
ver precio en amazon	1456
ver producto	1513
ver produto	3474
ver respostas	3411
ver respuestas	1450
ver resultado	91
ver resultado parcial	91	3397
ver resultados	91	1433
ver resultados de la encuesta	1433
ver socios	1461
ver suscripciones	1502
ver todas	1395	3363
ver todas as fotos	3440
ver todas as ofertas	3417
ver todas las fotos	1391
ver todas las noticias	1477
ver todo	1395
ver todos	1395	3363
ver todos los temas	1391
ver todos os artigos	3440
ver todos os artigos do autor	3440
ver tudo	3363
verberg advertentie	3060
verberg antwoorden	3056
verberg bijschrift	3047
verbergen	2949
verbleibende zeit	857
verbleibende zeit #	857
verbleibende zeit -#	857
verder met apple	3041
verder met google	3041
verder zonder te steunen	2910
vergelijk abonnementen	3041
vergroot	2948
vergroot afbeelding	2948
vergroot foto	3047
vergroten	2949
veri politikasi	4235	4325
verifique a sua caixa de entrada	3436
verifique seu e-mail	3436
verifique sua caixa de entrada	3436
verkkokaupastamme	1739
verlagsangebot	729
verlagsbeilage	801
verplicht	3045
verplicht veld	3044
verplichte velden	3044
vers la page de dons	1916
verschicken	724
versenden	724
verstanden	743
versturen	3045
verstuur	91	3045
verstuur bericht	3044
verstuur reactie	3056
verstuur via e-mail	3059
verstuur via whatsapp	3059
vertaald met ai	3054
ververs de pagina	3038
verwandte artikel	739
verwandte themen	739
verwante artikelen	2945
verwendungszweck: spende	863
verzend	3045
verzenden	3045
ves a la botiga	422
ves a la recepta	61
ves al dossier	444
veu generada amb ia	423
veuillez saisir une adresse e-mail valide	1883
veure # comentaris	398
veure els resultats	91	417
veure la galeria	444
veure perfil	404
veure totes les ofertes	410
vezane vesti	3728
vezane vijesti	3728
vezi # comentarii	3510
vezi # fotografii	3560
vezi abonamentele	3578
vezi comentariile	3496
vezi detalii	3500
vezi din nou	3576
vezi dosarul	3560
vezi foto	3560
vezi fotografiile	3560
vezi galeria	3560
vezi galeria foto	3560
vezi harta	3500
vezi mai mult	3499
vezi mai multe	3560
vezi oferta	3537
vezi ofertele	3578
vezi originalul	3500
vezi pachetele	3578
vezi pe emag	3537
vezi pe site	3582
vezi produsul	3582
vezi profilul	3562
vezi rezultate	91
vezi rezultatele	91	3510
vezi toate	3499
vezi toate articolele	3560
vezi toate fotografiile	3560
vezi toate newsletterele noastre	3517
vezi toate ofertele	3537
vezi toate ofertele de abonament	3522
vezi toate videoclipurile	3560
vezi tot	3500
vezi videoclipul	3516
""", 'vi': """
vi har lukket for kommentarer	600
vi kan ikke vise dette indhold	657
vi kan ikke vise dette innholdet	3150
vi kan ikke vise indholdet	657
vi kan ikke vise innholdet	3150
viber	1079	3606
videa	479
video	479	605	2285	2418	3094	3497	4038	4219	4484
video # af #	673
video # aus #	869
video # av #	3166	4111
video # od #	3802	3992
video # of #	1312
video # van #	3046
video # von #	869
video # z #	556	3897
video # ze #	556
video # zo #	3897
video #/#	1757
video abspielen	776
video ad	1088
video afspelen	2972
video anschauen	776
video ansehen	776	857
video berikutnya	2363
video can't be played	1301
video ei ole enam saadaval	1563
video ei ole katsottavissa maassasi	1743
video ei ole saadaval	1563
video ei ole saatavilla	1743
video ikke tilgjengelig	3152
video indisponibil	3539
video ini sudah tidak tersedia	2326
video ini tidak tersedia	2326
video kullanilamiyor	4285
video laadimine	1563
video laden	732
video nav pieejams	2887
video ni na voljo	3978
video niet beschikbaar	3032
video nije dostupan	3788
video no disponible	1457
video non disponibile	2481
video oynatici	4326
video oynatilamiyor	4285
video player is loading	1301
video pole saadaval	1563
video pole sinu riigis saadaval	1563
video precedente	2522
video sebelumnya	2363
video sedang dimuat	2326
video selanjutnya	2363
video successivo	2522
video terkait	2285
video tidak bisa diputar	2326
video tidak dapat diputar	2326
video tidak tersedia	2326
video vairs nav pieejams	2887
video wird geladen	857
video wordt geladen	3032
video's	2945
videoafspilleren loader	659
videoclip indisponibil	3539
videoclipul anterior	3576
videoclipul nu poate fi redat	3539
videoen afspilles her	608
videoen er ikke lenger tilgjengelig	3152
videoen er ikke tilgjengelig	3152
videoen er ikke tilgjengelig i ditt land	3152
videoen kan ikke afspilles	608
videoen kan ikke afspilles i dit land	659
videoen kan ikke spilles av	3152
videoen kan ikke spilles av i ditt land	3152
videolar	4219
videon gick inte att spela upp	4097
videon kan inte spelas upp	4097
videon kan inte spelas upp i ditt land	4097
videon kan inte visas i ditt land	4097
videoplayer wird geladen	857
videos	739	1389
videosoitin latautuu	1743
videospelaren laddas	4097
videospeler wordt geladen	3032
videospilleren laster	3152
videospilleren lastes	3152
videot	1693
videot ei saa esitada	1563
videota ei voi katsoa ulkomailla	1743
videota ei voi toistaa	1743
videota ei voida toistaa	1743
videoyu durdur	4285
videoyu izle	4225
videoyu izleyin	4225
videoyu oynat	4285
vidi rezultate	3782
vidi sve komentare	3810
viesti	1756
viestiksi lahjoitus	1750
viestisi	1755
vietata la riproduzione anche parziale	2534
view # images	1312
view # more images	1312
view # more photos	1312
view # more pictures	1312
view # photos	1312
view # pictures	1312
view # replies	1320
view # reply	1320
view all	1107
view all # images	1312
view all # photos	1312
view all # pictures	1312
view all images	1312
view all newsletters	1066
view all photos	1312
view all pictures	1312
view and accept	1299
view at amazon	1291
view comment	1097
view comments	1097	1107
view deal	1291
view deals	1291
view details	1108
view full size	1107
view fullscreen	1313
view gallery	1107	1313
view image	1107
view image in fullscreen	1107	1313
view images	1312
view less	1313
view map	1108
view metrics	1281
view more	1107
view offer	1308
view offers	1308
view on instagram	1078
view our privacy policy	1146
view photo gallery	1313
view photos	1312
view pictures	1312
view plans	1056
view poll results	1292
view post on instagram	1146
view post on x	1146
view replies	1320
view results	91	1108	1292
view slideshow	1313
view subscription options	1056
view the gallery	1313
view this post on facebook	1146
view this post on instagram	1146
view this post on threads	1146
view this post on x	1146
view transcript	1301
vigane e-posti aadress	1569
viikon visa	1735
viimased uudised	1524
vil du ha varsler	3155
vil du have notifikationer	662
vil du modtage notifikationer	662
vil du motta varsler	3155
vill du ha notiser	4100
vind ik leuk	3057
vipps et bidrag	3159
vipps oss	3159
vipps til	3159
virement	1791
virement bancaire	1791
vis # bildene	3166
vis # bilder	3166
vis # billeder	673
vis # billederne	673
vis # foto	3166
vis # fotos	673
vis # svar	3176
vis adgangskode	668
vis alle	608	3097
vis alle # bildene	3166
vis alle # bilder	3166
vis alle # billeder	673
vis alle # billederne	673
vis alle # foto	3166
vis alle # fotos	673
vis alle artikler	3167
vis alle bildene	3166
vis alle bilder	3166
vis alle billeder	673
vis alle billederne	673
vis alle foto	3166
vis alle fotos	673
vis alle kommentarer	3176
vis alltid	3150
vis altid	657
vis bildegalleri	3167
vis bildene	3166
vis bilder	3166
vis bildetekst	3097
vis billeder	673
vis billederne	673
vis billedgalleri	674
vis billedtekst	674
vis detaljer	609	3098
vis flere	608	3097
vis flere artikler	3167
vis flere kommentarer	3176
vis flere saker	3167
vis flere svar	3176
vis foto	3166
vis fotos	673
vis galleri	3167
vis i fullskjerm	3167
vis indhold	597
vis indholdet	657
vis innhold	3087
vis innholdet	3150
vis innlegg fra facebook	3097
vis innlegg fra instagram	3097
vis kart	3098
vis kommentarer	600	3090
vis kort	609
vis mer	3097
vis mere	608
vis mindre	609	3098	3167
vis og accepter	657
vis og accepter cookies	657
vis og godta	3150
vis original	609	3098
vis oversettelse	3098
vis passord	3161
vis resultat	91	3144
vis resultater	91	609	3098	3144
vis resultatet	91
vis svar	3176
vis transkripsjon	3152
vis transskription	659
vis undertekster	3152
visa # bilder	4111
visa # bilderna	4111
visa # foton	4111
visa # svar	4121
visa alla	4041
visa alla # bilder	4111
visa alla # bilderna	4111
visa alla # foton	4111
visa alla artiklar	4112
visa alla bilder	4111
visa alla bilderna	4111
visa alla foton	4111
visa alla kommentarer	4121
visa alltid	4095
visa bilder	4111
visa bilderna	4111
visa bildgalleri	4112
visa bildspel	4112
visa bildtext	4112
visa detaljer	4042
visa fler	4041
visa fler artiklar	4112
visa fler kommentarer	4121
visa fler svar	4121
visa foton	4111
visa galleri	4112
visa kartan	4042
visa kommentarer	4034
visa mer	4041
visa mindre	4042	4112
visa original	4042
visa resultat	91	4042	4087
visa svar	4121
visa transkript	4097
visa transkription	4097
visa undertexter	4097
visada leisti	2826
visada rodyti	2826
visas ekranas	2827
visi autora raksti	2894
visi autoriaus straipsniai	2834
visi komentarai	2837
visi raksti	2894
visi straipsniai	2834
visit our shop	1296
visit our store	1296
visita la botiga	422
visita lo shop	2479
visita nuestra tienda	1456
visite a loja	3417
visite nossa loja	3417
visiter la boutique	1905
visualizza contenuto	2485
visualizza il contenuto	2485
visualizza questo post su instagram	2439
vitesse de lecture	1861	1907
viteza de redare	3539
viu algum erro	3454
""", 'vk': """
vk	1079
vklopi	3982
vklopi zvok	3978
vklopite javascript	3978
""", 'vn': """
vnesite veljaven e-naslov	3990
vnesite znesek	3985
""", 'vo': """
voce generata dall'intelligenza artificiale	2481
voce sintetica	2441
voeg toe aan je leeslijst	2986
voeg toe als voorkeursbron	3058
voer een geldig e-mailadres in	3044
voglio donare	2493
voglio sostenervi	2493
voir aussi	1840
voir ce post	1868
voir ce tweet	1868
voir cette publication	1944
voir cette publication sur instagram	1868
voir cette story	1944
voir l'abonnement	1951
voir l'article	1925
voir l'offre	1905
voir l'offre sur amazon	1905
voir l'original	1845
voir la carte	1845
voir la galerie	1925
voir la galerie photos	1925
voir la recette	61
voir la traduction	1845
voir la transcription	1907
voir le contenu	1829
voir le diaporama	1844
voir le dossier	1925
voir le prix	1905
voir le produit	1963
voir les # commentaires	1878
voir les # photos	1925
voir les abonnements	1951
voir les commentaires	1834
voir les offres	1792
voir les photos	1844
voir moins	1844
voir nos partenaires	1911
voir plus	1844
voir plus d'articles	1925
voir plus de commentaires	1834
voir sa biographie	1929
voir ses articles	1866
voir son profil	1866
voir sur le site	1963
voir tous les podcasts	1925
voir tous les sujets	1842
voir tous ses articles	1866
voir tout	1844
voir toutes les formules	1919
voir toutes les offres	1905
voit perua milloin tahansa	1752
voit perua tilauksen koska tahansa	1755
voit perua tilauksen milloin tahansa	1681
voit perua uutiskirjeen milloin tahansa	1755
voit peruuttaa milloin vain	1678
volg	2931
volg auteur	3058
volg deze auteur	3058
volg dit onderwerp	2931
volg dit thema	3058
volg het liveblog	3047
volg onderwerp	3058
volg ons	2931
volgen	2931
volgend artikel	2945
volgende	2948
volgende afbeelding	3047
volgende foto	3047
volgende pagina	2948
volgende video	3032
vollbild	742	858
vollbildmodus	857
volledig scherm	3032
vols eliminar la publicitat	400
vols llegir l'article sencer? subscriu-te	410
voltar ao topo	3363
voltar para a home	3440
volum	3153
volume	3033
volver a la portada	1477
volver a suscribirse	1502
volver a ver	1497
volver al inicio	1477
volver arriba	1395
volym	4098
von einer ki-stimme vorgelesen	857
von ki erstellt	877
von ki generiert	877
von ki zusammengefasst	770
von merkliste entfernen	882
von outbrain empfohlen	883
von taboola empfohlen	883
von unseren partnern	883
voor abonnees	2915
voordeel voor abonnees	3027
voordeligst	3042
voorgelezen door een ai-stem	3032
voorgelezen door een computerstem	3032
voorgelezen door een synthetische stem	3032
voorkeuren aanpassen	3030
voorkeuren beheren	3030
voorkeuren opslaan	3030
voornaam	3045
vorgelesen von einer synthetischen stimme	857
vorherige seite	742
vorheriger artikel	739
vorheriges bild	870
vorheriges foto	870
vorig artikel	2945
vorige	2948
vorige afbeelding	3047
vorige foto	3047
vorige pagina	3047
vorlesen	724
vorlesen lassen	724
vormista tellimus	1522
vorname	868
vorteile sichern	703
vorteilswelt	852
vos choix concernant les cookies	1944
vota	91	417	2474
vota a l'enquesta	416
vota a la nostra enquesta	398
vota ahora	91
vota anche tu	2415
vota en nuestra encuesta	1433
vota il nostro sondaggio	2454
vota il sondaggio	2473
vota la ricetta	61
vota nel nostro sondaggio	2454
vota ora	91
vota tagad	91
votar	91	1451	3412
votar ahora	1450
vote	91	1293
vote agora	91
vote ahora	91
vote in our poll	1292
vote na enquete	3411
vote na nossa enquete	3397
vote now	91
voter	91	1900
votes: #	91
votez	91
votez dans notre sondage	1878
votez pour faire entendre votre voix	1878
votre adresse mail	1883
votre avis	91
votre commentaire	1834
votre e-mail	1802
votre email	1802
votre message	1952
votre nom	1922
votre pseudo	1939
votre rendez-vous du matin	1952
votre vote	1836
vous aimerez aussi	1840
vous aimerez lire	1840
vous avez lu # articles sur # ce mois-ci	1887
vous avez une question	1834
vous n'avez pas encore de compte	1887
vous pourriez aimer	1840
vous pourriez aussi aimer	1840
vous pouvez offrir # articles par mois	1890
vous suivez ce sujet	1956
vous suivez cet auteur	1956
voz generada con ia	1457
voz gerada por ia	3419
""", 'vr': """
vraag het ai	2967
vraag het onze ai	2967
vraag van de dag	3023
vrati se na vrh	3803
vrij bedrag	3039
vroegboekkorting	3027
""", 'vs': """
vsak evro pomaga	3985
vsak prispevek pomaga	3985
vsebina je blokirana	3976
vsebina je zaklenjena	3919
vsebina ni na voljo	3976
vsi komentarji	3926
vstoupit do diskuse	478
vstoupit do diskuze	566
vstoupit do galerie	481
vstupenky tu	3879
vstupenky zde	538
vstupte do diskuse	478
""", 'vu': """
vul de vragenlijst in	2970
vul dit veld in	3044
vul een bedrag in	3039
vul een geldig e-mailadres in	2978
vul uw e-mailadres in	3044
vull donar	435
vuosilaskutus	1752
vuosittain	1753
""", 'vy': """
vyberte sumu	3890
vybrat	552
vygenerovala ai	564
vypnite adblock	3888
vypnite si adblock	3888
vypnout zvuk	542
vypnul jsem adblock	547
vypol som adblock	3888
vypol som ho	3889
vyskytla sa chyba	3896
vyskytla se chyba	555
vytisknout	471
vytisknout recept	61
vytvorila ai	3904
""", 'w ': """
w artykule	3291
w naszym sklepie	3271
w tym artykule	3215
""", 'wa': """
waardeer dit artikel	2982
waardeer dit verhaal	2982
waarom zie ik deze advertentie	3060
wachtwoord	3042
wachtwoord tonen	3041
wachtwoord vergeten	2915
wajib diisi	2343
waktu saat ini	2327
war das hilfreich	877
war dies hilfreich	877
war diese zusammenfassung hilfreich	770
war dieser artikel hilfreich	877
warum sehe ich diese anzeige	883
warum sehe ich diese werbung	883
was andere lesen	739
was deze samenvatting nuttig	2967
was dit behulpzaam	3054
was dit nuttig	3054
was this helpful	1097
was this summary helpful	1148
was this summary useful	1148
was this translation helpful	1148
watch above	1155
watch below	1155
watch here	1155
watch more	1102
watch more videos	1301
watch next	1102
watch on youtube	1155	1301
watch the full video	1155
watch video	1107
""", 'wc': """
wczytaj post	3274
""", 'we': """
we can't show this content here	1299
we cannot show this content	1299
we care about your privacy	1093
we don't spam	1310
we don't spam! read our privacy policy for more info	1310
we kunnen deze content hier niet tonen	3030
we kunnen deze inhoud niet tonen	3030
we never spam	1310
we recommend	1102
we value your privacy	1093
weekly newsletter	1066
wees de eerste die reageert	2941
weiger alles	3030
weigeren	2937
weiter mit apple	865
weiter mit e-mail	865
weiter mit facebook	865
weiter mit google	865
weiter nach der anzeige	801
weiter zum artikel	697
weitere antworten anzeigen	879
weitere artikel	739
weitere artikel der autorin	870
weitere artikel des autors	870
weitere artikel laden	870
weitere artikel zum thema	800
weitere laden	870
weitere links	739
weitere meldungen	739
weitere nachrichten	739
weitere news	739
weitere newsletter	786
weitere podcasts	739
weitere themen	739
weitere videos	739
weiterempfehlen	724
weiteres	739
weiterlesen	742
weniger anzeigen	742
werbeanzeige	729
werbefrei lesen	883
werbeinhalt	883
werbliche inhalte	729
werbung	729
werbung ausblenden	883
werbung beendet	883
werbung ende	883
werbung endet	883
werbung folgt	842
werbung melden	883
werbung von unserem partner	801
werbung zulassen	862
werde mitglied	698
werden sie mitglied	698
werden sie teil unseres teams	774
wesprzyj	3190
wesprzyj jednorazowo	3283
wesprzyj nas	3190
wesprzyj nas na patreonie	3283
wesprzyj przez paypal	3283
""", 'wh': """
what do you think	1097
what others are reading	1259
what people are reading	1259
what readers are reading	1259
what to read next	1102
whatsapp	1079	3606
whatsapp ihbar hatti	4309
when the fun stops, stop	1257
why am i seeing this ad	1323
why do i see this ad	1323
why this ad	1323
why trust us	1180
why you can trust our reporting	1316
why you can trust our reviews	1180
why you can trust us	1180	1316
""", 'wi': """
wideo	3215
wideo # z #	3290
wie ist dieser text entstanden	877
wie wir ki einsetzen	877
wie wir mit fehlern umgehen	874
wiedergabe	858
wiedergabegeschwindigkeit	857
wiedergeben	858
wil je meldingen ontvangen	3035
wil je pushberichten ontvangen	3035
wilt u meldingen ontvangen	3035
windows	93
""", 'wo': """
woonplaats	3045
woordzoeker	3024
word donateur	3039
word lid	2911
word search	1293
word sponsor	3039
word supporter	2911
word vriend	2911
word wheel	1293
wordsearch	1293
wortsuche	849
""", 'wr': """
write a comment	1097
write a review	1097
""", 'ws': """
wspieraj	3190
wspieraj nas	3190
wspieram	3190
wstrzymaj	3277
wszystkie	3218
wszystkie komentarze	3211
wszystkie teksty autora	3291
""", 'wu': """
wunschbetrag	701
""", 'wy': """
wybieram	3286
wybierz	3286
wybierz pakiet	3285
wybierz plan	3285
wybrane dla ciebie	3215
wycisz	3276
wydarzenia	3215
wydrukuj	3203
wydrukuj przepis	61
wygenerowane przez ai	3298
wygenerowano przez ai	3298
wyloguj	3193
wymagane	3289
wyniki	91
wyniki ankiety	3267
wyniki sondy	3267
wyszukaj	3218
""", 'x': """
x	1079	2177
""", 'x ': """
x (twitter	1079
x facebook	1078
""", 'x.': """
x.com	1079
""", 'xe': """
xem clip	4510
""", 'xi': """
xing	1079
""", 'ya': """
ya eres suscriptor	1345
ya estoy suscrito	1347
ya has votado	1450
ya he donado	1339
ya lo he desactivado	1466
ya sigues a este autor	1485
ya sigues este tema	1485
ya soy socia	1347
ya soy socio	1339	1347
ya soy suscriptor	1347
ya soy suscriptora	1347
ya soy usuario registrado	1347
ya te has registrado	1345
ya tengo cuenta	1345
ya tengo una cuenta	1347
ya tienes cuenta	1345
ya tienes una cuenta	1345
ya, saya mau	2334
yanit yaz	4278
yaniti iptal et	4250
yanitinizi yazin	4250
yanitla	4218
yanitlari gizle	4278
yapay zekaya sor	4218
yayin ilkeleri	4309
yayin ilkelerimiz	4309
yayinla	4279
yazar bildirimi	4334
yazar hakkinda	4236
yazara abone ol	4334
yazari takip et	4313
yazarimiz hakkinda	4236
yazarin son yazilari	4236
yazdir	4210
yazi boyutu	4210
yazi tipi boyutu	4315
yazim hatasi bildir	4320
yazinin devami	4307
yaziyi dinle	4210
""", 'ye': """
yearly	1048
yeniden izle	4326
yerinizi ayirtin	4225
yes please	1328
yes, notify me	1328
yes, please	1328
yes, send me alerts	1328
""", 'yh': """
yhteys toimitukseen	1762
""", 'yi': """
yillik	4299
yillik faturalandirilir	4301
""", 'yk': """
yksinomaan tilaajille	1752
yksityisyysasetukset	1741
""", 'yo': """
yorum	4218
yorum kurallari	4218
yorum yap	4218
yorum yaz	4218
yorum yazin	4218
yorum yazma kurallari	4278
yoruma kapali	4320
yorumlar	4218
yorumlari oku	4218
yorumunuz	4320
yorumunuzu yazin	4218
yorumunuzu yaziniz	4250
you are now subscribed	1166
you are subscribed	1166
you can change how much you give or cancel your contributions at any time	1049
you have # seconds	1088
you have already voted	91	1292
you may also be interested in	1102
you may also enjoy	1102
you may also like	1102
you may have missed	1102
you may like	1102
you might also be interested in	1102
you might also like	1102
you might like	1102
you're in	1066
you're signed up	1310
you're subscribed	1166
your account	1056
your answer	1263
your comment	1097
your donation is tax-deductible	1171
your email	1066
your email (required	1310
your email address	1066
your gift is tax-deductible	1171
your message	1310
your name	1310
your name (required	1310
your privacy choices	1093
your privacy is important to us	1093
your subscription is confirmed	1166
your vote has been counted	91	1292
your vote has been recorded	1292
youtube	1079
youtube-inhalte erlauben	732
""", 'yu': """
yukari	4225
yukari git	4307
""", 'z ': """
z naszego sklepu	3271
z ostatniej chwili	3215
""", 'za': """
za darmo. bez spamu	3288
za pretplatnike	3797
zaakceptuj i kontynuuj	3274
zaakceptuj wszystkie	3274
zaakceptuj wszystko	3208
zablokuj	3280
zaboravili ste lozinku	3797
zaboravljena lozinka	3721
zabudli ste heslo	3892
zabudol som heslo	3892
zacznij quiz	3267
zadajte sumu	3890
zadarmo. bez spamu	3895
zadejte e-mail	468
zadejte e-mailovou adresu	468
zadeva	3991
zadnje novice	3923
zadnje objave	3923
zagraj	3268
zagraj teraz	3267
zahl ich	698
zahlungsart	701
zahlungsarten	701
zahlungsmethode	701
zahlungsmethoden	701
zahrajte si	534
zaigraj odmah	3782
zakaj vidim ta oglas	4004
zakoupit licenci	562
zalo	4474
zaloguj	3193
zaloguj przez apple	3285
zaloguj przez facebook	3285
zaloguj przez facebooka	3285
zaloguj przez google	3285
zamknij	3189
zapamti me	3797
zapisano	3303
zapisz	3203
zapisz mnie	3288
zapisz przepis	61
zapisz ustawienia	3274
zaplatit kartou	549
zapnite javascript	3883
zapnout	546
zapnout notifikace	545
zapnout titulky	542
zapnout zvuk	542
zapojte se do diskuse	478
zapomni si me	3987
zapri	3930
zapri galerijo	3993
zapri oglas	4004
zaregistrovat se	464
zarejestruj	3193
zarezerwuj bilet	3271
zarezerwuj miejsce	3271
zasady komentowania	3300
zasady korekt	3295
zaten abone misiniz	4201
zaten hesabiniz var mi	4301
zaten kayitlisiniz	4331
zatvori	3736
zatvori galeriju	3803
zatvori oglas	3814
zavrni	3938
zavrni vse	3938
zawsze pokazuj	3274
zawsze zezwalaj	3274
""", 'zd': """
zdarma. bez spamu	554
""", 'ze': """
zelf bedrag kiezen	3039
zero spamu	3288
zeskanuj kod qr	3278
zet op leeslijst	3010
""", 'zh': """
zhrnutie ai	3905
zhrnutie od ai	3904
""", 'zi': """
zie je een fout	3051
zie ook	2945
ziedot	2848
ziedot vienreiz	2891
ziet u een fout	3051
zip code	1066
""", 'zk': """
zkontrolujte si e-mail	554
zkuste to znovu	554
""", 'zo': """
zo beschermen we onze bronnen	3051
zo beschermen wij onze bronnen	3051
zobacz komentarze	3211
zobacz oferty	3285
zobacz pakiety	3285
zobacz plany	3285
zobacz wszystkie	3218
zobacz wszystkie komentarze	3300
zobacz wyniki	91	3219	3267
zobrazit # fotek	556
zobrazit # fotky	556
zobrazit # fotografie	556
zobrazit cenu	538
zobrazit diskusi	478
zobrazit diskuzi	566
zobrazit fotek	556
zobrazit fotky	556
zobrazit fotografie	556
zobrazit galerii	481
zobrazit heslo	551
zobrazit mapu	482
zobrazit obsah	475
zobrazit popisek	557
zobrazit titulky	542
zoek	2948
zoeken	2948
zonder jouw steun kunnen we dit werk niet doen	2982
zoom	1107
zoom image	1313
zoom in	1108
zoradenie	3907
zorunlu alan	4303
zorunlu alanlar	4303
""", 'zt': """
ztlumit	542
""", 'zu': """
zu den abo-angeboten	703
zu den angeboten	795
zu den ergebnissen	848
zu den kommentaren	735
zu den spielen	848
zu den tickets	852
zu unserem shop	852
zugang freischalten	703
zuklappen	743	871
zulassen	860
zum abo	703
zum abo-shop	795
zum aboshop	795
zum anbieter	852
zum anfang der seite	870
zum angebot	703
zum artikel	742	870
zum autorenprofil	870
zum deal	852
zum dokument	743
zum dossier	870
zum ergebnis	91
zum event	852
zum ganzen artikel	870
zum gewinnspiel	774
zum inhalt	742
zum inhalt springen	742
zum kommentieren anmelden	735
zum liveblog	870
zum newsticker	870
zum podcast	776	870
zum produkt	852
zum profil	870
zum quiz	774
zum rezept	61
zum rezept springen	61
zum seitenanfang	742
zum shop	852
zum spendenformular	863
zum spendenkonto	863
zum thema	739	742
zum ticker	870
zum ticket	852
zum transkript	857
zum video	776	857
zunanja vsebina	3976
zur autorenseite	870
zur bildergalerie	742
zur diskussion	735
zur fotostrecke	742
zur galerie	870
zur karte	743
zur mediathek	776
zur merkliste	796
zur navigation	742
zur netiquette	879
zur newsletter-anmeldung	711
zur podcast-folge	870
zur serie	870
zur spendenseite	863
zur startseite	739
zur themenseite	742	870
zur umfrage	774
zur veranstaltung	852
zusammenfassung mit ki	770
zustimmen	732
zustimmen und weiter	732
zustimmung erteilen	855
zustimmung verwalten	855
zustimmung widerrufen	855
""", 'zv': """
zvolit	552
""", 'zw': """
zwischenergebnis anzeigen	848
""", 'zz': """
zzgl. versand	852
zzgl. versandkosten	852
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	708 K wochen kostenlos	708 K wochen gratis	708 K monat kostenlos	1256 K+	1284 K% off your	1284 K per cent off your	1284 K percent off your	2654 K枚目/#枚	2654 K/#枚	2654 K/#ページ	2714 K줄 요약	2761 K/# 페이지	2993 K weken voor	2993 K maanden voor	4093 K+	4093 K år.	4108 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1147 K post shared by	1147 K video posted by	1147 K post by	1275 K version of this article	1275 K version of this story	1275 K version of this column	1275 K version of this essay	1275 K version of this piece	1275 K version of this post	1275 K version of this review	1360 K tu correo	1843 K lire aussi	1843 K lire également	1843 K lire :	1843 K lire sur	1843 K voir aussi	1843 K voir également	1843 K écouter :	1843 K relire :	1843 K lire ensuite :	1843 K lire ou à relire :	2209 K gombra kattintva	2209 K telegramon	2209 K facebookon	2211 K cikk a	2211 K cikk folytatódik	2217 K cikket mesterséges	2219 K teljes beszélgetés	2219 K teljes interjú	2225 K nap kérdése:	2248 K téma összes cikke:	2252 K cikk eredetileg	2252 K szöveg eredetileg	2252 K cikk először	2393 K tutti i contenuti	2435 K cura della redazione	3329 K sua subscrição foi	3378 K autora escreve segundo o novo	3452 K publicidade continua	3452 K notícia continua	3452 K matéria continua	3461 K publicidade termina em #	3558 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3061 K door
""", 'ab': """
abbiamo	52 K lavorato a questa	2491 K rilevato un ad	2491 K rilevato un adblock	2491 K rilevato che usi	2491 K rilevato che stai usando	2491 K rilevato l'uso di	2491 K notato che usi
abbonati	2382 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	853 K-vorteil:
abone	4207 K olduğunuz için
abonneer	2992 K je op	3016 K
abonneevoordeel	3028 K:
abonnentfordel	656 K:	3149 K:
abonnez	12 K-vous	1789 K-vous à	1822 K-vous sur apple podcasts	1822 K-vous sur spotify
abonniere	12 K	831 K
abonnieren	12 K sie	700 K sie	831 K sie
about	1109 K the author	1109 K the authors	1109 K the writer
abovorteil	853 K:
abstimmung	814 K:	850 K:
""", 'ac': """
accept	1279 K and load
accepted	1055 K payment methods:	1055 K cards:
acceso	1351 K ilimitado
accesso	2393 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	3326 K ilimitado
acest	76 K subiect este închis	3509 K rezumat	3509 K articol a fost tradus	3541 K videoclip nu	3541 K conținut nu	3541 K video nu	3542 K conținut este găzduit	3542 K conținut provine	3563 K articol este protejat	3563 K conținut este protejat	3563 K articol a fost publicat inițial	3564 K articol a fost	3564 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2947 K:
acompanhe	12 K	3340 K tudo sobre	3340 K as notícias sobre
acquista	2450 K la rivista
actie	3019 K:
activer	1860 K les sous-titres
""", 'ad': """
ad	86 [K]	1182 K:
ada	72 K pertanyaan	2298 K kesalahan di artikel	2345 K yang salah
add	12 K us	1133 K	1213 K
additional	1184 K reporting by
adicionar	3448 K
adicione	3448 K
adja	2209 K meg
adjon	2209 K hozzá
administratorem	3238 K danych osobowych jest	3238 K twoich danych	3238 K państwa danych	3238 K pani/pana danych	3238 K podanych
advertentie	86 K, daarna	3061 K van
advertise	1153 K with
advertisement	1182 K:	1324 K feature by
advertiser	1324 K content from
advertorial	86 K:
""", 'af': """
afegeix	451 K
afficher	1941 K sur	1965 K
afmelden	3006 K kan
afspil	637 K
afstemning	653 K:
""", 'ag': """
aggiungi	12 K	2510 K
aggiungici	2510 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	643 K har	1149 K summaries	1149 K-generated summaries	1150 K tools were	1150 K was used	1150 K helped	1150 K assisted	2600 Kがこの記事	2600 Kによる自動	2600 K要約	2600 Kによる要約	2600 Kが選んだ	2600 Kに質問	2600 ※K	2714 K 요약은	2714 K 뉴스 요약	2968 K kan fouten maken. controleer	2968 K-samenvattingen	3136 K har	3504 K informații	3504 K un subiect	3504 K un pont	3504 K fost martor	4078 K har	4628 K摘要	4628 K重點	4628 K重点	4628 K生成	4628 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1824 K une alerte pour	1934 K
ajoutez	12 K	1934 K
ajude	3405 K o	3405 K a	3405 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2275 K notifikasi	2331 K javascript
aktiver	637 K	3129 K
aktivera	4072 K
aktiviere	816 K
aktivieren	816 K sie
aktuelle	740 K nachrichten aus
""", 'al': """
al	1362 K registrarte	1418 K mostrar este contenido	2919 K lid	3005 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1475 K ha salido mal	1475 K salió mal	3438 K deu errado	3438 K correu mal
alguna	442 K cosa ha anat malament
all	27 K comments	1207 K content ©	1298 K odds correct	1315 K about the topic:	1315 K about:	1315 K stories on the topic:	1315 K stories on:	1315 K articles on the topic:	1315 K articles on:	1315 K news on the topic:	1315 K news on:
alla	27 K kommentarer	27 K inlägg	4039 K artiklar om	4043 K artiklar av	4093 K odds	4114 K artiklar om ämnet:	4114 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	606 K artikler om	610 K artikler af	676 K artikler om emnet:	676 K artikler om:	740 K artikel zu	740 K artikel von	741 K infos:	741 K news:	744 K artikel von	775 K folgen	854 K quoten	2946 K artikelen over	2950 K artikelen van	3049 K artikelen over het onderwerp:	3049 K artikelen over:	3095 K saker om	3099 K artikler av	3169 K saker om temaet:	3169 K saker om:	3169 K artikler om temaet:	3169 K artikler om:
alleen	2919 K voor abonnees	2998 K leden kunnen reageren
alles	740 K zum thema	740 K zu	2946 K over	2987 K over	3049 K over het onderwerp:	3049 K over:
allow	1077 K notifications	1092 K ads on	1279 K content from	1279 K third-party content	1279 K external content
allt	4114 K om ämnet:	4114 K om:
already	1215 K	1215 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	708 K abonnent	708 K abonnentin	720 K app	797 K abonnent können sie	797 K abonnentin können sie	2919 K abonnee
also	1103 K in	1104 K read	1104 K on this site:	1104 K worth reading:	1104 K on this topic:	1208 K in the news:	2119 K read:	2119 K read-
alt	606 K om	676 K om emnet:	676 K om:	3095 K om	3169 K om temaet:	3169 K om:
alte	3526 K știri din
altre	2419 K notizie su	2468 K notizie di
altri	2419 K articoli su	2425 K articoli di
altro	2419 K su	2422 K su questo tema:
altyazilari	4242 K aç
always	1300 K allow content from	1300 K load content from	1300 K show content from	1300 K allow embedded content
""", 'am': """
am	3508 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	856 K dieser stelle steht ein eingebetteter
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	2292 K punya
ange	4072 K
angiv	637 K
anketa	480 K:	536 K:	536 K dne:	3784 K:	3784 K dana:	3877 K:	3877 K dňa:	3974 K:	3974 K dneva:
ankete	4260 K katil
ankieta	3269 K:
anlatmamiz	4265 K gereken
anna	1537 K vihjest	1537 K vihje	1724 K
annonces	1871 K légales : publiez
annons	4126 K från
annonssamarbete	86 K:
annuale	2389 K # €	2389 K #	2389 K a #
annullare	2399 K l'iscrizione
annuncio	2523 K tra #
ansvarig	4070 K utgivare:
ansvarlig	3126 K redaktør:
answer	1213 K
anuncie	3392 K no	3392 K na
anuncio	1498 K en #
any	27 K comment	72 K questions	1192 K	1214 K
anzeige	884 K in kooperation mit	884 K in zusammenarbeit mit
""", 'ao': """
ao	3330 K se cadastrar	3330 K se inscrever	3330 K cadastrar	3330 K inscrever-se	3330 K subscrever	3330 K assinar a newsletter	3330 K clicar em	3330 K enviar seu e-mail	3330 K fornecer o seu e-mail	3441 K vivo:
""", 'ap': """
apa	2298 K reaksi anda
apakah	8 K artikel	2292 K anda punya	2298 K ringkasan ini	2298 K artikel ini	2298 K berita ini	2298 K informasi ini	2333 K anda ingin menerima notifikasi
apklausa	2824 K:
apoie	81 K	3314 K a partir de	3314 K com a partir de
aporta	1337 K desde
apoya	81 K	1342 K	1342 K a
apoye	81 K
app	720 K herunterladen	720 K laden	2926 K voor android	2962 K
apply	1195 K now
approfondimento	2422 K:
approfondisci	2422 K
aprecie	3418 K com moderação
apresentado	3395 K por
aptauja	2884 K:
""", 'aq': """
aquest	397 K resum	397 K text ha estat traduït	397 K article ha estat traduït	425 K vídeo no	425 K vídeo ja no	425 K contingut no	426 K contingut és de	426 K contingut prové de	447 K article està protegit	447 K contingut està protegit	447 K article es va publicar originalment	448 K article s'ha	448 K text s'ha	448 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2817 K straipsnis
arbejder	617 K du
arbetar	4050 K du
archivado	1392 K en:
archives	1843 K :
are	1110 K you affected by	1192 K you	1214 K you	1239 K you enjoying this?	1239 K you enjoying this article	1239 K you enjoying this story	1239 K you enjoying this post	1239 K you enjoying this piece	1239 K you enjoying this newsletter	1239 K you enjoying this column	1239 K you enjoying this recipe	1239 K you enjoying this podcast	1239 K you enjoying this essay	1239 K you enjoying this series	1239 K you enjoying this guide	1239 K you enjoying this blog	1239 K you enjoying this interview	1239 K you enjoying this letter	1239 K you enjoying this review	1239 K you enjoying this page	1239 K you enjoying this issue	1239 K you enjoying this read	1239 K you enjoying this episode	1239 K you enjoying this content	1270 K you
arrives	1169 K every	1236 K on mondays	1236 K on fridays	1236 K on saturdays	1236 K on sundays
article	1858 K traduit	1960 K publié en partenariat	1960 K publié avec l'accord	1961 K relu par
articles	1109 K by
articol	3509 K tradus	3513 K susținut de
articolo	2387 K riservato a	2387 K riservato agli	2387 K riservato ai	2442 K tradotto	2444 K realizzato con	2506 K pubblicato originariamente	2535 K pubblicato in collaborazione
articolul	46 K poate fi	3571 K continuă
artificial	1150 K intelligence
artificiell	4078 K intelligens har
artigo	3444 K publicado originalmente	3472 K publicado em parceria
artikel	2286 K terkait:	2297 K ini diterjemahkan	2297 K ini ditulis dengan	2297 K ini dibuat dengan	2297 K ini merupakan hasil	2312 K ini telah tayang di	2312 K ini pertama kali tayang	2312 K ini pernah tayang	2312 K ini sudah tayang	2349 K ini dilindungi	2349 K ini pertama kali terbit	2350 K ini	2357 K berlanjut	2989 K gaat verder onder	2989 K loopt door onder	2989 K gaat verder na
artikeln	46 K får	4074 K fortsätter	4118 K
artikkel	1554 K jätkub
artikkelen	46 K kan	46 K kan fritt	3132 K fortsetter	3173 K
artikkeli	1726 K jatkuu	1764 K on julkaistu	1764 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	639 K fortsætter	680 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1246 K a subscriber	1246 K a member	1246 K a supporter
ascolta	1 K	2422 K:	2453 K il podcast	2453 K la puntata	2518 K su	2524 K su spotify
ascoltaci	2524 K su spotify
ascoltalo	2524 K su spotify
ask	1109 K us here	1149 K the	1149 K our
assine	3326 K para
assista	3362 K:	3396 K ao vídeo acima	3396 K ao vídeo abaixo	3396 K ao vídeo
assistir	3456 K no
""", 'at': """
atbalstiet	81 K
atbildi	2876 K
atlikite	2807 K testą
atradi	2868 K kļūdu
atsakykite	2816 K
""", 'au': """
auch	741 K interessant	741 K interessant:	741 K lesenswert	741 K spannend:	799 K bei uns:	823 K lesen:
aucun	32 K commentaire
audio	497 K vytvořila	1154 K version of this	1420 K generado	2442 K generato	2444 K generato	3509 K generat
auf	728 K facebook, instagram	728 K instagram, facebook	728 K facebook und instagram	728 K facebook oder instagram
aus	741 K dem archiv:	799 K unserem archiv:	828 K dem englischen übersetzt	828 K dem französischen übersetzt	828 K dem amerikanischen übersetzt	828 K dem englischen von	828 K dem französischen von	853 K unserem shop:
ausprobiert	59 K?
author	1109 K bio
autor	495 K je	513 K:	1556 K:	3245 K:	3245 K: (	3742 K je	3838 K je	3856 K:
autore	2862 K:
autori	3838 K sú
autorica	3742 K je
autorius	2820 K:
autorka	495 K je	3742 K je	3838 K je
autors	2862 K:
""", 'av': """
available	1073 K on the app store	1073 K on google play
avec	89 K un abonnement	89 K l'abonnement	1811 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avstemming	3146 K:
avstemning	3146 K:
avtor	3936 K je	3951 K:
avtorica	3936 K je
""", 'ay': """
ayrica	4220 K okuyun	4220 K bakin	4220 K bakin:	4223 K bakiniz:	4223 K oku:
""", 'az': """
az	46 K írás	68 K utánközlés	2217 K összefoglalót	2252 K írás eredetileg	2252 K interjú eredetileg	2252 K esszé eredetileg	2252 K írás először
""", 'ba': """
baca	2286 K juga	2286 K juga:	2286 K:	2286 K selengkapnya	2286 K selengkapnya:	2286 K selanjutnya:	2291 K berita	2304 K berita tanpa iklan	2312 K berita lainnya	2312 K artikel lainnya	2312 K artikel lain	2312 K berita selengkapnya	2313 K ini juga:	2313 K pula:	2313 K lagi:
background	1104 K:	1178 K reading:
bagaimana	2298 K reaksi anda	2298 K pendapat anda	2298 K menurut anda
baggrund	607 K:
bagikan	3 K
baixe	13 K
bakgrund	4040 K:
bakgrunn	3096 K:
bakiniz	4220 K:	4223 K:
balsavimas	2824 K:
balso	2876 K
balsojums	2884 K:
balsuokite	2816 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1200 K part of our	1231 K the first to	1231 K first to	1231 K the first
beachten	28 K sie bitte
beba	3418 K com moderação
become	1045 K a member	1045 K a subscriber	1052 K a member of	1162 K a member to comment	1200 K part of our
bekijk	2947 K ook	2947 K:	2947 K hier	2947 K ook:	2950 K alle artikelen van	2971 K de video	2971 K de hele uitzending	2971 K de uitzending	2971 K de beelden	2971 K hier het hele	2973 K de video:	3016 K
bel	2962 K
belanja	2299 K di toko
beli	2299 K tiket
beluister	1 K	2971 K de podcast	2971 K onze	3016 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	2299 K dengan tim
beri	2298 K rating	3925 K tudi
berikan	2298 K penilaian anda	2302 K suara anda
berikutnya	2313 K:
berita	2297 K ini diringkas	2312 K ini telah tayang	2313 K lainnya:	2350 K ini	2357 K berlanjut
berite	3925 K tudi
besedilo	46 K lahko	3936 K izraža	3939 K je prevedeno	3942 K je objavljeno v
bestel	3016 K
bestelle	831 K
bestellen	831 K sie
bestil	637 K
bestill	3129 K
besuche	12 K uns	831 K
besuchen	12 K sie uns	831 K sie
bet	1256 K responsibly	1256 K with
betaalde	3061 K samenwerking met
betalt	86 K innhold:	688 K samarbejde med	3181 K samarbeid med	4126 K innehåll från
bewerten	831 K sie
bez	550 K majitele	3284 K właściciela	3284 K akcjonariuszy	3796 K vlasnika	3796 K dioničara	3891 K majiteľa
bezahlte	825 K anzeige der	825 K anzeige des	825 K anzeige von	884 K kooperation mit
bezoek	3016 K
""", 'bi': """
bi	3955 K radi delali pri nas
bildergalerie	741 K:
bir	7 K hata	4246 K hata mi	4305 K hata oluştu	4305 K sorun oluştu	4305 K şeyler yanliş gitti	4305 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	808 K halten sie sich an die	808 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1172 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3103 K medlem av	3103 K abonnent på	3129 K	4047 K medlem i	4047 K prenumerant på	4072 K
blijf	28 K
bliv	31 K den første	56 K en af de #	614 K medlem af	614 K abonnent på	623 K testlæser	623 K klogere på	637 K
blocking	1092 K ads
""", 'bo': """
bodite	31 K prvi
boka	4072 K
bol	3842 K pre vás	3842 K článok
bola	3842 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3842 K pre vás	3842 K toto
book	637 K	1151 K your ticket	1151 K tickets	1213 K
""", 'br': """
brak	32 K komentarzy
brez	3986 K lastnika	3986 K lastnikov	3986 K delničarjev
bron	2961 K: anp	2961 K: belga
brought	1324 K to you by
browse	1195 K jobs	1213 K	1264 K other questions tagged
browser	2328 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4220 K haber de ilginizi çekebilir:	4242 K haber yapay zeka	4272 K özeti	4272 K çeviriyi	4287 K içerik youtube	4287 K içerik instagram	4287 K içerik x	4287 K içerik twitter	4287 K içerik facebook	4287 K içerik tiktok	4289 K içeriği görüntülemek için	4289 K içeriği görmek için	4289 K videoyu izlemek için	4310 K haber telif hakki	4310 K içerik telif hakki	4310 K yazi ilk olarak	4310 K haber ilk olarak	4311 K haber yapay	4311 K içerik yapay	4311 K metin yapay	4311 K görsel yapay	4311 K yazi yapay	4322 K gönderiyi	4336 K yazi izinle	4336 K makale izinle
buat	2318 K akun gratis
buchen	831 K sie
budi	31 K prvi
budite	31 K prvi
buka	2318 K akses penuh dengan
bulmaca	4260 K çöz
bulmacayi	4260 K çöz
bunlar	4220 K da ilginizi çekebilir:
bunlara	4220 K da bakin:
bunu	4220 K da okuyun:
buy	1151 K tickets	1151 K your ticket	1151 K your tickets	1213 K	1228 K	1280 K now, pay later with	1290 K the	1290 K it	1290 K now	1290 K from	1290 K at
""", 'by': """
by	1264 K clicking "post your answer"	1278 K applying	1278 K submitting	1278 K sending us	1278 K registering	1278 K clicking	1278 K uploading	1278 K entering	1278 K commenting	1278 K posting	1278 K creating an account	1278 K using our	1278 K using this site	1278 K using this website	1278 K using this service	1278 K using this form	1278 K subscribing	1278 K signing up	1278 K providing your	1278 K filling in
byl	498 K pro vás	498 K článek
byla	498 K pro vás
bylo	498 K pro vás	498 K toto
""", 'c': """
c	1117 (K) #	2500 K'è stato un errore
""", 'ca': """
cadastre	3326 K-se para
can	1160 K't see the poll	1160 K't see the quiz	1160 K't see this poll	1214 K you
canal	41 K de denúncias da redação
cancel	1063 K anytime	1063 K at any time
canli	4308 K anlatim:
caractere	3533 K rămase
caracteres	1452 K restantes	3413 K restantes
caratteri	2475 K rimanenti	2475 K rimasti
cargando	1421 K el reproductor	1421 K reproductor
cargar	1515 K
carica	2540 K
carregar	3347 K publicação	3347 K postagem	3347 K post	3347 K vídeo do	3347 K tweet	3347 K o conteúdo	3476 K
catch	12 K us	1087 K us on	1154 K up on bbc	1178 K up:	1213 K	1213 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1858 K texte a été traduit	1859 K résumé	1862 K contenu n'est plus disponible	1862 K podcast n'est plus disponible	1862 K direct est terminé	1871 K numéro est en vente	1871 K numéro est disponible	1909 K contenu n'est	1909 K podcast n'est	1910 K contenu provient de	1930 K contenu est protégé par	1961 K texte a été relu
cek	2291 K
cela	69 K vous a plu
celoten	3950 K članek preberite
ces	1858 K points clés
cet	8 K article vous	82 K article vous a plu	1858 K article a été traduit	1862 K épisode n'est plus disponible	1930 K article est protégé par	1930 K article est sous licence	1931 K article a été rédigé	1931 K article a été généré	1931 K article a été écrit	1931 K article a été produit	1931 K article a été relu	1960 K article est publié en partenariat	1960 K article est publié avec	1960 K article est repris de	1961 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1858 K traduction a été	1859 K synthèse	1862 K vidéo n'est plus disponible	1862 K vidéo n'est pas disponible	1909 K vidéo n'est	1909 K page n'est	1930 K œuvre est sous licence	1961 K traduction a été relue
ceva	3558 K nu a mers	3558 K nu a funcționat
""", 'ch': """
chargement	1860 K du lecteur
charger	1965 K
chcesz	3249 K u nas pracować	3249 K pracować u nas
chcete	517 K u nás pracovat	517 K pracovat u nás	3860 K u nás pracovať	3860 K pracovať u nás
che	33 K ne pensi
check	1213 K out	1228 K out	1290 K price	3016 K
chia	3 K sẻ
choose	1045 K a plan	1060 K a plan	1133 K	1231 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
classificar	3354 K por
clicca	2422 K qui
click	1134 K here to join	1134 K to join	1156 K here for more	1164 K here to download	1164 K to download	1196 K play	1213 K
clique	3362 K aqui	3396 K no player acima
cliquez	1843 K ici
clube	3392 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2309 K
colabora	1337 K desde
colunista	3377 K do	3377 K da
com	89 K uma assinatura
come	1151 K and meet	1213 K
comentarii	5 K
comentariile	5 K	27 K	3511 K nu reprezintă	3511 K aparțin
comentarios	5 K	27 K	1434 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3511 K tău va
commandez	1871 K notre	1871 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1162 K must
commenti	5 K	27 K
commenting	5 K	1162 K is
comments	5 K	5 K on this	27 K	1162 K are reserved	1162 K are for	1162 K are open to	1162 K are only
como	89 K suscriptor	89 K assinante	1426 K afiliado de amazon
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1213 K
compra	1425 K tu entrada	1425 K tus entradas	1429 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3362 K:	3362 K também	3362 K também:
conhece	66 K alguém	3381 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1087 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1400 K un caso	1400 ¿K un caso	1407 ¿K	1412 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1045 K making	1045 K giving
considera	2377 K una donazione	2377 K di sostenerci	2377 K la possibilità di sostenerci	2377 K di fare una donazione
considere	3315 K um donativo	3315 K fazer um donativo	3315 K uma doação	3315 K fazer uma doação	3315 K apoiar-nos	3315 K apoiar
consiglia	3 K
consigue	1425 K tu entrada	1425 K tus entradas
consulta	1394 K aquí
consultar	1515 K
consulter	1965 K
consultez	1871 K les avis de décès	1871 K nos offres
conta	59 K pra mim
contact	1109 K the author	1109 K the reporter	1109 K:	1109 K this reporter	1141 K	1213 K	1272 K reporter	1272 K staff writer	1272 K staff reporter	1272 K writer	1272 K editor	1272 K columnist	1272 K correspondent	1272 K sports writer
contacta	1398 K con	1401 K con
contacte	1398 K con	1401 K con
contacter	1846 K l'auteur
contactez	1846 K l'auteur	1846 K-nous	1865 K l'auteur
contacto	1416 K:
contame	59 K
contate	3365 K o autor
contatta	2425 K l'autore	2428 K la redazione
contenido	86 K patrocinado:	1351 K premium	1420 K generado	1428 K promovido por	1431 K ofrecido por	1460 K incrustado de	1460 K externo de	1460 K de	1512 K elaborado por	1512 K patrocinado por	1512 K realizado por
content	1324 K provided by	3031 K van
contenu	86 K sponsorisé :	1858 K généré	1876 K proposé par	1876 K sponsorisé par	1910 K provenant de	1910 K intégré de	1962 K conçu par	1962 K proposé par la rédaction	1962 K réalisé par
contenuto	86 K sponsorizzato:	2387 K riservato a	2387 K riservato agli	2387 K riservato ai	2387 K premium	2442 K generato	2444 K generato	2444 K realizzato con	2452 K offerto da	2484 K incorporato da	2484 K esterno da	2484 K di	2484 K da	2537 K sponsorizzato da	2537 K realizzato da	2537 K a cura di
contiene	1426 K enlaces de afiliado	1426 K enlaces de afiliación
contingut	397 K generat	401 K ofert per	426 K incrustat de	426 K incrustat d'instagram	426 K extern de
continua	2514 K a leggere dopo	3452 K após	3452 K depois
continue	1172 K reading	1173 K reading with
contribua	3314 K a partir de
contributions	27 K
controleer	3016 K
cooked	1260 K this
copy	3 K link to	3 K the link	3 K article	1224 K this url	1224 K this link
copyright	750 K ©	750 K (c)	750 K:	750 K #	750 K by	1117 K ©	1117 K #	1117 K:	1117 K by	3856 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1060 K an account to	1213 K	1215 K an account	1215 K your account
crucigrama	1427 K, sopa de letras
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2209 K
csatlakozzon	2209 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1172 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3230 K ten artykuł	3230 K artykuł	3230 K ten tekst	3230 K to podsumowanie	3230 K to streszczenie	3230 K podobał	3230 K znalazłeś	3230 K znalazłaś	3230 K ta informacja	3230 K ta treść
czytaj	3216 K więcej o	3217 K także	3217 K także:	3217 K też	3217 K też:	3217 K również	3217 K więcej	3217 K:	3247 K dalej z
""", 'da': """
da	59 K li ste probali	2422 K leggere:	3746 K li vam	3746 K li je članak	3746 K li je tekst
daarna	2919 K kun je
daftar	2299 K webinar	2318 K gratis
daftarkan	2299 K diri anda
dagelijkse	2923 K nieuwsbrief
dagens	653 K spørgsmål:	654 K spil:	3146 K spørsmål:	3147 K spill:	4089 K fråga:	4090 K spel:
daha	4220 K fazlasi:
daily	1295 K game:
dalies	2876 K
dalsza	3233 K część
dalyvaukite	2816 K
danach	708 K # euro
dankzij	3040 K onze lezers	3040 K onze donateurs	3040 K onze leden
dann	708 K # euro
dans	1811 K l'application	1839 K les commentaires
dapatkan	2291 K
darovat	510 K
darte	1362 K de baja
darujte	510 K	3854 K
das	740 K beste aus	741 K könnte sie auch interessieren	741 K könnte dich auch interessieren	741 K könnte sie interessieren:	741 K könnte sie auch interessieren:	741 K könnte dich auch interessieren:	775 K ganze interview	775 K komplette interview	809 K kommentieren	823 K lesen andere:
dazu	741 K auch:	799 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2971 K podcast is te beluisteren	2989 K tekst gaat verder onder	2989 K tekst loopt door onder	2989 K tekst gaat verder na
deel	3 K dit	3 K het	3016 K
dein	27 K kommentar	808 K feedback hilft
deine	778 K meinung ist uns wichtig	808 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	637 K med	637 K artiklen	3129 K med	3129 K saken
dela	3 K artikeln	3 K den här	3 K texten	4072 K med	4072 K artikeln
deli	3 K
delite	3 K
delivered	1169 K every	1169 K each
delivery	1297 K charges may apply
delta	3112 K i vår	3129 K	4056 K i vår	4072 K
deltag	623 K i vores	637 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4118 K här artikeln	4118 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2286 K:	2301 K podcast	2301 K juga	2359 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	680 K artikel	680 K tekst	680 K historie	680 K kronik	3173 K artikkelen	3173 K teksten	3173 K saken	3173 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
depois	3324 K de #	3324 K, r$ #	3324 K, # €
der	5 K kommentarbereich	32 K er ingen kommentarer	833 K ki-assistent
derechos	1404 K reservados	1482 K de licencia
des	72 K questions	73 K questions sur cet article
desative	3429 K-o para continuar	3429 K para continuar	3429 K o adblock	3429 K o bloqueador	3429 K seu bloqueador	3429 K o seu bloqueador
descarga	13 K
descargue	13 K
descarrega	13 K	405 K't l'app	405 K't la nostra	405 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1429 K nuestros	1429 K nuestras
descuentos	1429 K exclusivos para suscriptores
desea	1464 K recibir notificaciones
deseas	1464 K recibir notificaciones
deseja	3426 K receber notificações	3426 K receber nossas notificações
desideri	2488 K ricevere le notifiche	2488 K ricevere notifiche
desligue	3429 K o bloqueador
despre	3506 K autor
detaljnije	3730 K:
detaylar	4220 K için	4223 K için:
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4096 K är ett inbäddat innehåll från	4096 K är inbäddat innehåll från
dette	26 K sammendraget	658 K er et indlejret indhold fra	658 K er et indlejret opslag fra	658 K er indlejret indhold fra	658 K er indlejret opslag fra	3151 K er et innebygd innhold fra	3151 K er et innebygd innlegg fra	3151 K er innebygd innhold fra	3151 K er innebygd innlegg fra
devamini	4220 K okuyun:	4223 K oku:
deze	26 K samenvatting	2919 K maand nog	2968 K tekst	2968 K vertaling	2968 K ai	2989 K tekst gaat verder na	3053 K tekst
""", 'di': """
diaporama	1926 K :
diapositive	1924 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1190 K you find this	1192 K you	1214 K our	1214 K we	1214 K you	1220 K our ai	1220 K the ai	1239 K you enjoy this?	1239 K you enjoy this article	1239 K you enjoy this story	1239 K you enjoy this post	1239 K you enjoy this piece	1239 K you enjoy this newsletter	1239 K you enjoy this column	1239 K you enjoy this recipe	1239 K you enjoy this podcast	1239 K you enjoy this essay	1239 K you enjoy this series	1239 K you enjoy this guide	1239 K you enjoy this blog	1239 K you enjoy this interview	1239 K you enjoy this letter	1239 K you enjoy this review	1239 K you enjoy this page	1239 K you enjoy this issue	1239 K you enjoy this read	1239 K you enjoy this episode	1239 K you enjoy this content	1239 K you like this?	1239 K you like this article	1239 K you like this story	1239 K you like this post	1239 K you like this piece	1239 K you like this newsletter	1239 K you like this column	1239 K you like this recipe	1239 K you like this podcast	1239 K you like this essay	1239 K you like this series	1239 K you like this guide	1239 K you like this blog	1239 K you like this interview	1239 K you like this letter	1239 K you like this review	1239 K you like this page	1239 K you like this issue	1239 K you like this read	1239 K you like this episode	1239 K you like this content	1239 K you find this useful	1260 K you make this	1260 K you try this	1270 K you see	1270 K you go
die	5 K kommentarfunktion	5 K kommentare	771 K zusammenfassung	775 K neue folge	775 K aktuelle folge	775 K komplette folge	775 K ganze folge	775 K ganze sendung	778 K umfrage wird durchgeführt	807 K debatte zu
dienas	2884 K jautājums:
dienos	2824 K klausimas:
diese	52 K recherche	771 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	771 K artikel	771 K text	771 K beitrag	876 K artikel erschien zuerst	876 K text erschien zuerst	876 K beitrag erschien zuerst	876 K artikel ist zuerst	876 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	771 K interview
dig	1178 K deeper:
digital	1172 K subscriptions	1215 K access
digitilaajana	89 K
dilarang	2349 K mengutip	2349 K keras mengambil	2349 K menyalin	2349 K memperbanyak	2349 K mereproduksi
din	27 K kommentar
dinleyin	4220 K:
directement	1808 K dans votre
direkt	4040 K:
direkte	3096 K:	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de
disclaimer	1117 K:	2101 K:
discover	23 K more from	1213 K
diskuse	5 K
diskusia	5 K
diskutieren	831 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2524 K su spotify	2524 K su apple podcasts
disponible	405 K a l'app store	405 K a google play	1365 K en google play	1437 K en app store	1437 K en google play y	1499 K en spotify	1499 K en apple podcasts	1499 K en ivoox	1822 K sur apple podcasts	1822 K sur spotify	1822 K sur deezer	1881 K sur google play	1947 K sur spotify	1947 K sur apple podcasts	1947 K sur deezer
distribuie	3 K
distributed	1184 K by
disusun	2297 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2968 K artikel	2968 K stuk	2968 K bericht	2968 K verhaal	3005 K artikel lees je ook in	3005 K verhaal lees je ook in	3018 K artikel is ook	3018 K verhaal is ook	3018 K artikel bevat	3018 K verhaal bevat	3018 K verhaal verscheen	3018 K stuk verscheen	3053 K artikel	3053 K stuk	3053 K essay	3053 K interview	3053 K verhaal	3061 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1271 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1109 K you have a tip	1110 K you know more	1110 K you have information	1110 K you work at	1110 K you work in	1110 K you have any information	1110 K you have a story	1158 K our	1192 K you have	1214 K you	1240 K you like our	1240 K you enjoy our	1288 K you have a problem	1288 K you have a question	1288 K you have a dilemma	1288 K you have a burning	1288 K you need advice
doe	2974 K de quiz	2974 K mee met ons	2974 K mee met onze	2974 K mee aan ons	2974 K mee aan onze	3016 K mee	3314 K a partir de
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2210 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	1070 K't miss	1104 K't miss:	1208 K't miss this:	1231 K't miss
dona	81 K suport	1337 K desde	1342 K a	2382 K a
donasi	2307 K untuk
donate	1045 K now	1045 K today	1052 K to
doneer	2992 K aan
donnez	1839 K votre avis
dopusti	3787 K uvijek sadržaj	3787 K uvek sadržaj	3787 K sadržaj s	3787 K sadržaj sa	3787 K sadržaj iz	3787 K sadržaj od
dosje	3804 K: kako	3804 K: ovako	3804 K: zašto	3804 K: što	3804 K: šta	3804 K: tko	3804 K: ko	3804 K: gdje	3804 K: gde	3804 K: ovo	3804 K: pogledajte	3804 K: poslušajte	3804 K: sve	3804 K: noć	3804 K: ljudi	3804 K: evo	3994 K: kako	3994 K: tako	3994 K: zakaj	3994 K: kaj	3994 K: kdo	3994 K: kje	3994 K: to	3994 K: poglejte	3994 K: prisluhnite	3994 K: vse	3994 K: noč	3994 K: ljudje	3994 K: takole	3994 K: oglejte
dossier	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1314 K: how	1314 K: why	1314 K: what	1314 K: who	1314 K: where	1314 K: when	1314 K: the	1314 K: inside	1314 K: watch	1314 K: see	1314 K: is	1314 K: can	1314 K: this	1314 K: listen	1759 K: näin	1759 K: tässä	1759 K: siksi	1759 K: tämä	1759 K: kuuntele	1759 K: katso	1759 K: kaikki	1759 K: miten	1759 K: miksi	1759 K: mitä	1759 K: kuka	1759 K: mikä	1759 K: tältä	1759 K: tällainen	1843 K :	3048 K: zo	3048 K: hoe	3048 K: dit	3048 K: waarom	3048 K: wat	3048 K: wie	3048 K: de	3048 K: het	3048 K: een	3048 K: alles	3048 K: bekijk	3048 K: luister	3048 K: deze	3048 K: dat	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de	3292 K: jak	3292 K: tak	3292 K: oto	3292 K: dlaczego	3292 K: co	3292 K: kto	3292 K: gdzie	3292 K: to	3292 K: zobacz	3292 K: posłuchaj	3292 K: wszystko	3292 K: noc	3292 K: ludzie	3899 K: ako	3899 K: takto	3899 K: prečo	3899 K: čo	3899 K: kto	3899 K: kde	3899 K: to	3899 K: pozrite	3899 K: vypočujte	3899 K: všetko	3899 K: noc	3899 K: ľudia	3899 K: tak	3899 K: aké	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad
dostupno	3753 K na	3753 K u
dotazy	72 K
dovoli	3977 K vedno vsebino	3977 K vsebino z	3977 K vsebino s	3977 K vsebino iz	3977 K vsebino od
dowiedz	3217 K się więcej
download	13 K	1213 K	1229 K the	1253 K our free	1253 K the free	2275 K aplikasi	2304 K	3016 K
dozvoli	3787 K uvijek sadržaj	3787 K uvek sadržaj	3787 K sadržaj s	3787 K sadržaj sa	3787 K sadržaj iz	3787 K sadržaj od
""", 'dp': """
dpa	750 (K
""", 'dr': """
drukuj	3241 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	617 K kan tippe os	617 K kan sende os	636 K har brugt	636 K har læst	637 K får en mail	637 K kan også	670 K har læst # ud af dine #	670 K har læst # ud af #	670 K har læst # af dine #	670 K har læst # af #	840 K hast schon ein abo	840 K hast dein limit	3127 K har lest	3127 K har #	3129 K får en e-post	3129 K kan også	3129 K finner oss	3163 K har lest # av dine #	3163 K har lest # av #	4050 K som källa	4071 K har läst	4071 K har #	4072 K får ett mejl	4072 K kan också	4072 K hittar oss	4108 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2307 K	2307 K jurnalisme
durata	2523 K del video	2523 K: # min
""", 'e': """
e	33 K tu	33 K voi	33 K você	1141 K-mail	2209 K-mailt küldtünk	4207 K-posta adresi geçersiz
""", 'ea': """
earlier	1178 K coverage:
""", 'eb': """
ebenfalls	741 K interessant:
""", 'ed': """
edited	1185 K by
editing	1117 (K by	1118 K by	1119 K by
editor	1104 K's picks:	2294 K:	2294 K :
""", 'ee': """
een	2966 K bericht gedeeld door	2966 K post gedeeld door
eerder	2973 K schreven we:	2973 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1724 K sitoutumista	1751 K omistajaa	1751 K omistajia	1751 K osakkeenomistajia	1751 K maksumuuria
ein	769 K beitrag geteilt von	769 K von	769 K post von	884 K angebot der	884 K angebot von	884 K angebot des	884 K angebot unseres partners
eine	73 K frage zum artikel
einen	708 K monat kostenlos
eingebetteter	856 K inhalt von
""", 'el': """
el	399 K teu comentari serà	425 K vídeo no	425 K teu navegador no	1421 K reproductor de vídeo se está	1421 K reproductor de video se está	1421 K reproductor se está cargando	1432 K vídeo comenzará	1432 K video comenzará	1459 K vídeo no	1459 K video no	1489 K artículo continúa	1489 K contenido continúa	1498 K vídeo comienza en #
elinizde	4265 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3395 K parceria com	3441 K imagens:	3441 K direto:	3441 K fotos:
email	3 K this	1109 K the author	1109 K us	1141 K	1213 K	1265 K this	1272 K reporter
emailed	1236 K on fridays	1236 K on mondays
embedded	1300 K content from	1300 K content is blocked
empfehlen	3 K sie	831 K sie
empfiehl	831 K
""", 'en': """
en	89 K tant qu'abonné	401 K col·laboració amb	445 K imatges:	445 K directe:	1351 K otro dispositivo	1360 K tu correo	1360 K su correo	1360 K tu buzón	1360 K tu email	1376 K facebook y twitter	1376 K facebook, twitter	1376 K facebook y x	1388 K los comentarios	1392 K este artículo:	1394 K vídeo:	1394 K directo	1394 K contexto:	1426 K calidad de afiliado de amazon	1431 K colaboración con	1478 K imágenes:	1478 K directo:	1788 K faisant un don	1799 K tant qu'abonné	1808 K vous inscrivant	1843 K savoir plus	1843 K direct	1876 K partenariat avec	1893 K vidéo -	1893 K images -	1926 K podcast :	1926 K vidéo :	1926 K images :	1926 K direct :
enable	1077 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1199 K your day with
endet	708 K automatisch
enjoy	1172 K	1252 K #% off	1284 K #% off your
enjoyed	69 K this	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content
enjoying	1070 K this article	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content	1240 K the	1240 K our	1240 K this
enlaces	1428 K promovidos por	1428 K patrocinados por	1428 K promovidos
enregistrez	1897 K cet article	1897 K cette recette
entdecke	23 K mehr von	831 K
entdecken	831 K sie
entenda	3362 K:
entra	12 K nel
entre	12 K no
envia	392 K'ns
envianos	1411 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	617 K du	3106 K du
erbjudande	4056 K till dig som
erhalten	831 K sie
erscheint	787 K jeden	787 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1414 K corresponsal	1414 K redactor de	1414 K redactora de	1414 K jefe de	1414 K jefa de
escanea	1411 K el código	1437 K el código para descargar
escolta	1 K	403 K el pòdcast	403 K el podcast	403 K el nostre pòdcast	403 K el nostre podcast
escoltar	1 K
escucha	1 K	1432 K el pódcast	1432 K el podcast
escuchar	1 K	1493 K en
escuche	1 K
escute	1 K
esej	563 K	3297 K	3808 K je	3903 K	3998 K je
espacio	1428 K publicitario
essayet	680 K	3173 K
essayez	1889 K
essee	1764 K on julkaistu
esta	52 K investigación	52 K investigação	52 K reportagem	1420 K noticia ha sido traducida	1420 K traducción se ha hecho	1420 K traducción ha sido	1420 K función utiliza	1434 K noticia pertenece a	1483 K noticia ha sido	1483 K información ha sido	1511 K traducción ha sido revisada	3385 K tradução foi feita	3385 K notícia foi traduzida	3445 K notícia foi	3445 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1351 K contenido es exclusivo	1418 K contenido procede de	1418 K contenido proviene de	1420 K texto ha sido traducido	1420 K artículo ha sido traducido	1426 K artículo contiene enlaces de afiliad	1426 K artículo contiene enlaces de afiliados	1426 K artículo incluye enlaces de afiliad	1429 K reportaje forma parte del número	1429 K artículo forma parte del número	1434 K artículo pertenece a	1459 K vídeo no	1459 K video no	1459 K vídeo ya no	1459 K video ya no	1459 K contenido no	1459 K contenido ya no	1460 K contenido está alojado en	1460 K contenido procede de	1482 K artículo está protegido	1482 K contenido está protegido	1482 K artículo se publicó originalmente	1482 K artículo fue publicado originalmente	1483 K artículo ha sido	1483 K texto ha sido	1483 K artículo fue	1483 K contenido ha sido	1510 K artículo se publica con	1510 K artículo se publica en colaboración	1510 K artículo se publica gracias	1510 K artículo es una traducción	1511 K texto ha sido revisado	1511 K artículo ha sido revisado	3385 K texto foi traduzido	3385 K artigo foi traduzido	3421 K vídeo não	3421 K vídeo já não	3421 K conteúdo não	3421 K conteúdo já não	3422 K conteúdo está alojado	3422 K conteúdo está hospedado	3422 K conteúdo é fornecido	3444 K artigo está protegido	3444 K conteúdo está protegido	3444 K conteúdo é protegido	3444 K artigo é protegido	3444 K artigo foi publicado originalmente	3444 K texto foi publicado originalmente	3445 K artigo foi	3445 K texto foi	3445 K conteúdo foi	3472 K artigo é publicado em parceria	3472 K artigo foi publicado em parceria	3472 K texto foi publicado originalmente	3473 K texto foi revisado	3473 K texto foi revisto	3473 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	388 K pot interessar:
etiquetas	1392 K:
etu	1740 K tilaajille:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ev': """
everything	1315 K on the topic:	1315 K on:
""", 'ex': """
exclusief	2919 K voor abonnees
exclusivo	1351 K para suscriptores
existing	1060 K subscriber	1060 K subscribers
experimentou	59 K
explainer	1104 K:	1314 K: how	1314 K: why	1314 K: what	1314 K: who	1314 K: where	1314 K: when	1314 K: the	1314 K: inside	1314 K: watch	1314 K: see	1314 K: is	1314 K: can	1314 K: this	1314 K: listen
explore	1104 K more:	1213 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2183 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4322 K'ta
fai	2447 K il quiz	2456 K il quiz	2456 K il test	2456 K il nostro
faites	1788 K un don	1789 K un don à
fale	3365 K com o autor	3378 K com o repórter	3378 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1192 K
feel	68 K free to republish	1125 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1104 K under:
fill	1213 K in	1213 K out
film	3233 K znajdziesz	3292 K: jak	3292 K: tak	3292 K: oto	3292 K: dlaczego	3292 K: co	3292 K: kto	3292 K: gdzie	3292 K: to	3292 K: zobacz	3292 K: posłuchaj	3292 K: wszystko	3292 K: noc	3292 K: ludzie
find	12 K us	12 K os	1087 K us on	1087 K me on	1153 K your next job	1213 K	1228 K
finden	12 K sie uns	831 K sie
finding	1239 K this useful
finn	12 K oss
first	1224 K published by	1224 K published in the	1252 K time here
fizessen	2209 K
""", 'fl': """
flash	1172 K sale
fler	4039 K artiklar om	4043 K artiklar av	4114 K artiklar om ämnet:	4114 K artiklar om:
flere	606 K artikler om	610 K artikler af	676 K artikler om emnet:	676 K artikler om:	3095 K saker om	3095 K saker fra	3096 K saker om	3099 K saker av	3112 K jobber på	3169 K saker om temaet:	3169 K saker om:
""", 'fo': """
foglald	2209 K le
foglalja	2209 K le
folge	12 K	831 K
folgen	12 K sie	831 K sie
folgt	12 K
follow	12 K	1087 K us	1087 K @	1087 K all the latest	1087 K the latest	1087 K our	1134 K the	1141 K	1213 K	2291 K
for	13 K a better	13 K the best	1156 K more news	1156 K more local	1156 K more stories	1156 K more on	1156 K more coverage	1156 K more of our	1156 K more from	1156 K the latest	1164 K the best experience	1164 K the best reading experience	1172 K just	1172 K only	1178 K more on the story	1203 K just	1203 K only	1207 K reprint	1207 K reprints	1286 K membership enquiries	1286 K media enquiries	1286 K media inquiries	1286 K press enquiries	1286 K press inquiries	1286 K advertising enquiries	1286 K advertising inquiries	1286 K subscription enquiries	1286 K subscription inquiries	1286 K membership inquiries	1286 K sponsorship enquiries
fordel	656 K for abonnenter:	3149 K for abonnenter:
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	3132 K å lese
forward	3 K this	1265 K this	1265 K it to	1265 K the letter
foto	443 K # de #	443 K # / #	1476 K # de #	1476 K # / #	1476 K #/#	2346 K # dari #	2346 K # / #	2501 K # di #	2501 K # / #	2501 K #/#	2880 K:	3439 K # de #	3439 K # / #	3439 K #/#	3559 K # din #	3559 K # / #	3730 K galerija:	4308 K galeri:
fotogaleria	445 K:	3441 K:
fotogalerie	480 K:
fotogalerija	3925 K:
fotogallery	2503 K:
fotografia	3559 K # din #
fotostrecke	741 K:
found	7 K an	7 K a	69 K this useful	1239 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	771 K unsere ki
frage	833 K des tages	850 K des tages:	850 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	771 K sie unsere ki
free	68 K to republish	68 K to reprint	1253 K download	1253 K kit	1253 K guide	1253 K template	1253 K templates	1253 K ebook	1253 K e-book	1253 K checklist	1253 K toolkit	1253 K white paper	1253 K whitepaper	1253 K report	1253 K course	1253 K webinar	1253 K resource	1280 K shipping on orders	1280 K delivery on orders
freier	794 K zugang für abonnenten
frete	3390 K grátis para assinantes
fri	68 K återgivning	68 K publicering
from	1104 K the archive:	1104 K our archive:	1104 K our archives:	1203 K only	1203 K just
""", 'fu': """
fuiste	1412 ¿K testigo
full	1104 K story:	1104 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1104 K reading:
""", 'fy': """
fyll	3129 K inn	4072 K i
""", 'ga': """
ga	3016 K mee
gabung	12 K	2291 K
galeri	4308 K:
galeria	3441 K:
galerie	3561 K foto:
gallup	1560 K:	1737 K:
gambar	2346 K # dari #	2346 K # / #
gambas	2286 [K:video
gamble	1256 K responsibly
gaukite	2816 K
""", 'ge': """
ge	4072 K
geben	831 K sie
geef	3 K dit
geen	3040 K eigenaar	3040 K eigenaren	3040 K aandeelhouders	3040 K betaalmuur	3040 K miljardair
gem	637 K
gemaakt	59 K?
generative	1150 K ai
gengivelse	68 K tilladt
gerelateerd	2973 K:
gesponsert	86 K:	825 K von	884 K von
gesponsord	86 K:	2989 K door	3061 K door
get	13 K the app	13 K our	23 K	1045 K in touch	1070 K the latest	1070 K breaking news	1077 K notified	1134 K	1134 K the	1151 K tickets	1151 K your tickets	1164 K the	1165 K text alerts	1165 K news alerts	1168 K the	1168 K our	1172 K	1184 K permission to reuse	1213 K	1228 K	1229 K the	1231 K push	1237 K	1241 K	1252 K #% off	1253 K our free	1253 K the free	1284 K #% off your	1290 K it from
""", 'gh': """
ghi	4545 K rõ nguồn
""", 'gi': """
gi	3129 K
gib	831 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4073 K du
gioca	2447 K con il cruciverba	2447 K al cruciverba	2447 K con i nostri	2447 K con noi	2447 K a sudoku	2447 K al sudoku	2477 K ora:	2477 K ora a
giornalista	2434 K professionista	2434 K e scrittrice	2434 K e scrittore
giv	637 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glasanje	3784 K:
glasovanje	3784 K:	3974 K:
glavni	3939 K poudarki
""", 'go': """
go	1178 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3426 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1109 K a tip	1109 K a story	1109 K a news tip	1110 K a question	1192 K	1214 K a	1214 K	1288 K a dilemma	1288 K a question for
""", 'gr': """
gra	3270 K dnia:
grab	1253 K our free	1253 K your free
gracias	1357 K por suscribirte	1357 K por tu suscripción	1357 K por registrarte	1357 K por suscribirse	1357 K por inscribirte
graduada	1415 K en
graduado	1415 K en
grupo	3342 K do whatsapp
""", 'gu': """
guarda	2422 K anche	2422 K:	2422 K il video	2422 K anche:	2453 K il video qui sopra	2518 K su	2531 K la gallery	2531 K le foto	2531 K l'infografica	2540 K
gulir	2314 K ke bawah	2314 K untuk
""", 'ha': """
ha	44 K hibát	1475 K ocurrido un error	1475 K habido un error	2191 K van információja	2191 K van információd	2191 K ön is átélt	2191 K te is átéltél	2191 K többet tud
haben	7 K sie einen fehler	745 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4266 K	4270 K:	4318 K reklamdan
haberde	7 K hata	4246 K hata
haberin	4220 K devami için	4223 K devami:	4318 K devami	4336 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
hacete	1337 K socio desde
haftanin	4260 K testini
haga	1412 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2397 K ricevuto questa newsletter	2438 K informazioni	2438 K una notizia	2438 K una segnalazione	2438 K una storia
hak	2349 K cipta dilindungi
hakaret	27 K içeren
hakka	1552 K
halaman	2313 K selanjutnya:	2346 K # dari #
hallgasd	1 K meg	2197 K meg
hallgass	2197 K minket
hallgassa	1 K meg	2197 K meg	2209 K meg
haluaisitko	1725 K
haluatko	1703 K kertoa	1710 K töihin	1710 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	617 K du oplysninger	617 K du viden	617 K du et godt tip	617 K du tip	617 K du flere oplysninger	617 K du oplevet	617 K du selv oplevet	617 K du en god historie	638 K du en historie	638 K du dokumentation	638 K du dokumenter	650 K du et tip	650 K du tip	650 K du et godt tip	650 K du en god historie	650 K du en historie	3099 K du et tips	3106 K du informasjon	3106 K du opplysninger	3106 K du flere opplysninger	3106 K du tips	3106 K du et tips	3106 K du opplevd	3106 K du erfaring	3106 K du tanker	3106 K du noe på hjertet	3131 K du en historie	3131 K du dokumenter	3131 K du dokumentasjon	4050 K du information	4050 K du uppgifter	4050 K du tips	4050 K du ett tips	4050 K du varit med om	4050 K du egna erfarenheter	4050 K du upplevt	4073 K du en historia	4073 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	399 K d'estar registrat	399 K detectat cap	399 K trobat cap	1400 K vivido algo parecido	1400 ¿K vivido algo parecido	1412 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4246 K mi fark	4265 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1045 K your say	1109 K a tip	1109 K a news tip	1109 K a question about this	1109 K a question for	1110 K you been	1110 K a story	1163 K your say	1192 K a	1192 K you	1214 K you	1214 K we	1241 K	1260 K you made this	1260 K you tried this	1270 K you	1288 K a question for	1288 K you got a question	1288 K a dilemma
hay	7 K algún
haz	1394 K clic aquí	1412 K tu denuncia	1423 K el crucigrama	1423 K el sudoku	1435 K nuestro test	1435 K el test	1435 K nuestro quiz
hazte	1337 K socio desde	1337 K socia desde	1342 K socio de
""", 'he': """
hear	1 K this	1154 K this story	1156 K more	1196 K the full	1196 K more	1213 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2951 K je een tip	2952 K je een tip	3017 K je
heeft	2951 K u een tip	2952 K u een tip	3017 K u
hela	4080 K samtalet	4080 K intervjun
hele	645 K samtalen	645 K interviewet	3138 K samtalen	3138 K intervjuet
help	1160 K us improve	1213 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	4282 K oyna:
hent	13 K	614 K appen fra	628 K	637 K	3117 K
her	658 K er et indlejret indhold fra	658 K er et indlejret opslag fra	658 K er indlejret indhold fra	658 K er indlejret opslag fra	658 K vises et indlejret indhold fra	658 K vises et indlejret opslag fra	658 K vises indlejret indhold fra	658 K vises indlejret opslag fra	658 K findes et indlejret indhold fra	658 K findes et indlejret opslag fra	658 K findes indlejret indhold fra	658 K findes indlejret opslag fra	3151 K er et innebygd innhold fra	3151 K er et innebygd innlegg fra	3151 K er innebygd innhold fra	3151 K er innebygd innlegg fra	3151 K vises et innebygd innhold fra	3151 K vises et innebygd innlegg fra	3151 K vises innebygd innhold fra	3151 K vises innebygd innlegg fra	3151 K finnes et innebygd innhold fra	3151 K finnes et innebygd innlegg fra	3151 K finnes innebygd innhold fra	3151 K finnes innebygd innlegg fra
here	1178 K's more on this
het	5 K reactieveld	2946 K beste van	2989 K artikel gaat verder onder	2989 K verhaal gaat verder onder	2989 K artikel gaat verder na	2989 K verhaal gaat verder na
heti	2225 K kvíz:
""", 'hi': """
hi	442 K ha hagut un error
hiciste	59 K esta
hier	741 K lesen sie	741 K geht es zu	741 K geht's zu	775 K klicken, um	778 K geht es zum quiz	778 K geht es zum täglichen	837 K können sie den artikel	837 K können sie diesen artikel	837 K kannst du den artikel	856 K ist ein eingebetteter	3031 K staat ingesloten
highlights	1149 K
highly	1264 K active question
hintergrund	741 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	639 K fortsætter	680 K
hit	1196 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3112 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'hl': """
hlasovanie	3877 K:
""", 'ho': """
hoe	2997 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /	96 K＞
hotline	41 K tòa soạn	41 K redaksi	4515 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3438 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1190 K useful is this	1190 K helpful was this	1270 K has	1270 K have	1270 K did	1270 K are you	1270 K will	1270 K would
""", 'hr': """
hra	537 K dne:	3878 K dňa:
hrajte	537 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4073 K håller du med
husk	637 K at bekræfte	3129 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	638 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	688 K betalt samarbejde med	1228 K use	1228 K used	1228 K love	1228 K bought	1228 K recommend	2419 K più letti di	2445 K punti chiave	3143 K appen	3181 K betalt samarbeid med	4126 K betalt samarbete med
""", 'ic': """
ici	1910 K, un contenu provenant
icymi	1104 K:
""", 'ie': """
ielogojies	2876 K
ievadi	2876 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1125 K you enjoyed this	1125 K you liked this	1260 K you make this	1260 K you try this	1260 K you made this	1260 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	808 K feedback hilft	853 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	778 K meinung ist uns wichtig	808 K rückmeldung hilft
""", 'ik': """
iklan	2314 K -	2357 K berlanjut
ikuti	12 K	2279 K berita	2291 K	2302 K survei	2302 K polling	2302 K jajak pendapat	2302 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2440 K video non è disponibile	2442 K testo è stato realizzato	2453 K video inizierà	2455 K tuo commento sarà	2480 K gioco è vietato ai minori	2480 K gioco può causare	2480 K gioco d'azzardo può	2483 K video non	2523 K video inizia tra #	2523 K tuo video inizia tra #
ilgili	4220 K haber	4308 K haber:
ilginizi	4220 K çekebilir	4220 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4310 K olarak
ilmoittaudu	1710 K
""", 'im': """
im	741 K video:
image	1117 K copyright	1117 K source,	1117 K credit:	1924 K # sur #	1924 K #/#	1924 K # / #
imagem	3439 K # de #	3439 K # / #	3439 K #/#
imagen	1476 K # de #	1476 K # / #	1476 K #/#
imaginea	3559 K # din #	3559 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	443 K # de #	443 K # / #
immagine	2444 K generata con	2444 K realizzata con	2501 K # di #	2501 K # / #	2501 K #/#
impossibile	2483 K riprodurre	2486 K visualizzare questo contenuto
""", 'in': """
in	717 K ihrem postfach	717 K ihr postfach	738 K den kommentaren	1100 K the comments section	1100 K the comment section	1104 K case you missed it:	1154 K the video player above	2450 K edicola da	2450 K edicola con	2452 K collaborazione con	2472 K offerta	2926 K de app	2944 K de reacties	3061 K betaalde samenwerking met
indhold	688 K fra annoncøren
indtast	637 K
infographie	1926 K :
infolettre	1804 K "
informationen	771 K zum einsatz von ki
inga	32 K kommentarer	4105 K ägare	4105 K aktieägare
ingen	32 K kommentarer	667 K ejer	667 K ejere	667 K aktionærer	667 K milliardær	667 K betalingsmur	3160 K eier	3160 K eiere	3160 K aksjonærer	3160 K milliardær	3160 K betalingsmur	4105 K ägare	4105 K miljardär	4105 K betalvägg
ingesloten	3031 K inhoud van
ingin	2333 K menerima notifikasi	2333 K dapat notifikasi
inhalt	856 K von
inhalte	856 K von	856 K aus
inhoud	3031 K van
inicio	96 K >	96 K '	96 K "	96 K /
innhold	3181 K fra annonsøren
innlegg	27 K
inquadra	2458 K il codice	2458 K il qr code	2458 K il qr
inscreva	3392 K-se no nosso webinar
inscrivez	1797 K-vous gratuitement	1871 K-vous à notre webinaire
instagram	4287 K gönderisini	4322 K'da
instal	2304 K aplikasi
instala	13 K
instale	13 K
instaliraj	3753 K
instalirajte	3753 K	3778 K aplikaciju
install	13 K	1229 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
intervju	3808 K je	3998 K je
invia	3 K	2438 K la tua lettera
inviate	2428 K le lettere a
inviateci	2428 K le vostre lettere
""", 'ir': """
ir	1393 K a la galería
irtisano	1724 K
""", 'is': """
is	7 K something wrong	1192 K there	1214 K there	3017 K er iets
isi	2302 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4310 K kopyalanamaz	4310 K kullanilamaz	4310 K alintilanamaz
izlasi	2876 K
izle	4220 K:
izleyin	4220 K:
izniyle	4336 K yayimlanmiştir
izpildi	2867 K testu
izveido	2876 K
izvor	3757 K:
izvori	3757 K:
""", 'ja': """
ja	2862 K tev ir informācija	2862 K jums ir informācija	2862 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1724 K
jadikan	2291 K
jadilah	31 K yang pertama
jaga	1552 K
jak	498 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1726 K lukemista
jawab	2302 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2998 K kunt niet meer reageren	2998 K kunt reageren	3006 K kunt je altijd	3006 K ontvangt vanaf nu	3006 K ontvangt een e-mail	3043 K hebt al # van	3043 K hebt # van	3746 K li vam	3746 K li članak	3940 K bil članek	3940 K bila vsebina	3940 K bil povzetek
jeden	787 K montag neu	787 K dienstag neu	787 K donnerstag neu	787 K freitag neu	787 K samstag neu	787 K sonntag neu	787 K mittwoch neu
jederzeit	708 K kündbar	715 K widerrufen	715 K abbestellen	715 K abmelden
jelentkezz	2209 K be
jelentkezzen	2209 K be
jen	539 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	775 K reinhören	778 K tickets sichern	799 K lesen:	820 K # monate	820 K # wochen	851 K spielen:
""", 'ji': """
jika	2292 K anda mengetahui	2292 K anda punya
""", 'jo': """
job	614 K hos
jobb	3103 K i
jobba	4047 K på
jobbar	4050 K du
jobber	3106 K du
jocurile	3538 K de noroc pot	3538 K de noroc sunt interzise	3538 K de noroc dau
jogar	3415 K agora:
jogue	3353 K o quiz	3388 K as palavras cruzadas	3388 K palavras cruzadas	3388 K sudoku	3388 K o sudoku	3388 K grátis	3388 K os nossos jogos	3392 K palavras cruzadas	3415 K agora:	3418 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1045 K the conversation	1052 K	1087 K the conversation on	1087 K us on	1100 K the debate	1134 K the	1134 K	1151 K us for	1151 K us at	1151 K us in	1151 K us live	1163 K the conversation	1163 K the discussion	1163 K the debate	1172 K for	1172 K now	1213 K	1218 K #	1218 K over #	1218 K more than #	1218 K our #
jornalista	3377 K formada	3377 K formado
jos	44 K huomaat
jouer	1903 K maintenant	1906 K comporte des risques
jouez	1872 K gratuitement	1872 K à nos jeux	1903 K maintenant
""", 'ju': """
juega	1423 K al autodefinido	1427 K gratis	1427 K al sudoku	1427 K a los crucigramas	1427 K al crucigrama	1427 K a nuestros	1454 K ahora a	1454 K ahora al	1454 K ahora:
juga	420 K ara:
jugar	1454 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1726 K jatkuu	1764 K on julkaistu	1764 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1760 K aiheesta:	1760 K jutut aiheesta:
kaj	33 K menite
kalan	4280 K karakter
kan	82 K du lide	638 K du lide
kanalimiza	12 K
kapcsolja	2209 K be
kapja	2209 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1537 K sul on vihje	1537 K sul on vihjeid	1553 K lugu	1553 K artikkel	1553 K tead	1553 K tahad
katso	1694 K myös	1694 K:	1694 K video	1694 K myös:	1724 K koko	1724 K kaikki
kaupallinen	86 K yhteistyö:	1772 K yhteistyö:
kaydiniz	4207 K alindi	4207 K alinmiştir	4207 K başariyla
kaynak	68 K gösterilerek	68 K gösterilmek	4310 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1070 K up with	1172 K reading	1173 K reading with	1208 K reading:
kein	864 K eigentümer	864 K konzern	864 K verleger	864 K milliardär
keine	864 K eigentümer	864 K konzerne	864 K aktionäre	864 K paywall	864 K werbung
ken	66 K je iemand	3017 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	617 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2209 K minket
kerro	59 K kommenteissa	1703 K kokemuksesi	1703 K oma
keskustele	28 K	1734 K aiheesta	1734 K jutusta
keskustelu	1713 K on auki
key	1149 K points	1149 K takeaways
""", 'ki': """
ki	771 K-generierte inhalte	771 K-generierte texte	771 K-generierte zusammenfassungen	3136 K har
kiitos	1751 K lukijoidemme
kijk	2947 K ook	2947 K hier	2971 K de uitzending	2971 K de hele	2987 K voor meer
kirim	2292 K foto	2292 K tulisan
kirimkan	2292 K foto
kirjaudu	1713 K	1724 K
kirjoita	1724 K suoraan	1724 K meille
kirjoitimme	1732 K
kirjoittaja	1705 K on	1705 K työskentelee
kirjoitus	1764 K on julkaistu
kirjuta	1537 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3131 K du til
""", 'kl': """
klausies	2876 K
klausykite	2801 K	2816 K
klick	831 K
klicka	4040 K här
klicken	831 K sie
klik	607 K her	2291 K	2947 K hier	2987 K hier voor	3016 K
klikk	3096 K her
klikkaamalla	1724 K
kliknij	3217 K tutaj
kliknite	3828 K sem
klopt	3017 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1125 K someone	1125 K anyone	1192 K	1214 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1724 K keskustelun kuulet
kolumna	3742 K izražava	3936 K izraža	3936 K odraža
kolumni	1764 K on julkaistu
kom	623 K til vores	3112 K på vårt	3112 K på vår	4056 K på vårt	4056 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2816 K gali
kommentare	5 K	27 K	809 K können nur	837 K werden erst	837 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	738 K
kommentarsporet	5 K
kommenteerida	1552 K saavad
kommentering	5 K
kommentieren	5 K	809 K können	831 K sie
kommentit	5 K	27 K
kommentoimalla	1734 K	1734 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	483 K na autora	610 K journalisten	617 K journalisten	618 K	637 K	744 K:	3099 K journalisten	3106 K oss	3106 K journalisten	3107 K	3129 K
kontakta	4043 K reportern	4050 K oss via	4050 K reportern	4051 K	4072 K
konten	2328 K ini tidak	2329 K ini berasal dari	2329 K sematan dari	2329 K eksternal dari	2329 K dari	2349 K ini dilindungi
kontributor	2294 K:
konuyla	4220 K ilgili:
koop	3016 K
kooperation	884 K mit
kopeeri	1552 K
kopier	637 K	3129 K
kopiera	4072 K
kopioi	1724 K
kopiuj	3241 K link
koreksi	2298 K artikel
""", 'kr': """
krijg	3016 K
kronikken	680 K	3173 K
""", 'ku': """
kui	1537 K sul on teema	1537 K sul on vihje	1537 K tead	1537 K märkasid
kunjungi	2299 K toko
kunne	69 K du lide	82 K du lide
kunstig	643 K intelligens har	3136 K intelligens har
kunstmatige	2968 K intelligentie kan fouten maken. controleer
kuula	1542 K podcasti	1552 K
kuulemme	1724 K mielellämme
kuuntele	1 K	1694 K:	1694 K myös	1694 K myös:	1711 K	1724 K
""", 'kv': """
kviz	3730 K:	3784 K:	3784 K dana:	3784 K tjedna:	3925 K:	3974 K:	3974 K dneva:	3974 K tedna:
""", 'ky': """
kysely	1737 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	455 K'article continua	1808 K'essentiel de l'actualité	1847 K'auteur	1848 K'auteur	1858 K'essentiel par	1906 K'abus d'alcool est dangereux pour la santé	2426 K'autore	2429 K'autore	2514 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	455 K publicitat continua	455 K notícia continua	1489 K publicidad continúa	1489 K noticia continúa	1498 K publicidad termina en #	1804 K newsletter "	1862 K vidéo n'est plus disponible	1862 K vidéo n'est pas disponible	1877 K vidéo va commencer	1909 K vidéo n'est	1946 K vidéo commence dans #	2387 K lettura di questo articolo è riservata	2399 K tua email	2455 K tua opinione conta	2503 K diretta:	2514 K pubblicità continua	2514 K notizia continua	2523 K pubblicità termina tra #
laad	3031 K inhoud van
laadi	1552 K alla
laat	59 K me weten	2971 K je dit artikel	3016 K
laatste	2946 K nieuws over
ladda	13 K ner	4060 K ner	4060 K ned	4072 K ner	4096 K alltid innehåll från	4096 K innehåll från
lade	13 K	831 K
laden	13 K sie	831 K sie
lae	1552 K alla
lagre	3129 K
lainaus	68 K sallittu
lands	1236 K on mondays	1236 K on fridays	1236 K on sundays
langganan	2309 K
lanjut	2314 K membaca
lanjutkan	2314 K membaca
laporan	2293 K:	2294 K wartawan	2294 K kontributor
laporkan	2298 K kesalahan
las	1399 K cartas al director	1399 K cartas deben enviarse	1399 K cartas deben
lasi	2851 K arī	2851 K vairāk	2851 K vēl	2876 K
lasiet	2851 K arī
last	13 K ned	3117 K ned	3129 K ned	3143 K ned appen	3151 K inn alltid innhold fra	3151 K inn innhold fra
lataa	13 K	1724 K	1742 K sisältö palvelusta
latest	1103 K from	1103 K in	1103 K videos from
laureata	2434 K in
laureato	2434 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1394 K puede interesar	1394 K puede interesar:	1799 K premier mois	1841 K meilleur de	1860 K lecteur vidéo se charge	1860 K lecteur audio se charge	1860 K lecteur est en cours de chargement	2428 K lettere vanno inviate	2428 K lettere, firmate	2428 K lettere vanno indirizzate	2503 K foto:
lea	1394 K también	1394 K aquí	1394 K además	1394 K más	1394 K:	1394 K además:	1510 K el original
leave	59 K a star
ledenvoordeel	3028 K:
lediga	4047 K jobb på	4047 K tjänster på
ledige	614 K stillinger hos	614 K stillinger på	3103 K stillinger i	3103 K stillinger hos
lee	13 K en	1349 K sin límites	1394 K también	1394 K más	1394 K:	1394 K más:	1394 K aquí:	1437 K las noticias sin anuncios	1437 K sin anuncios en la app	1448 K aquí la nota completa	1510 K el original
leer	1394 K también	1394 K más	1515 K
lees	13 K	2946 K meer over	2947 K ook	2947 K ook:	2947 K meer	2947 K meer:	2947 K verder	2947 K hier	2947 K:	2947 K verder:	2973 K ons dossier:	2973 K het hele verhaal:	2987 K het hele	2987 K het volledige	2987 K de hele	2987 K hier het hele	2987 K hier alles	3012 K ook dit artikel:	3012 K dit ook:	3013 K ook het interview	3013 K ook het verhaal	3013 K ook ons	3013 K ook onze	3013 K ook de analyse	3013 K ook de reportage	3013 K ook de column	3013 K ook dit	3013 K hier het interview	3013 K hier de analyse	3016 K	3018 K dit verhaal	3018 K dit artikel	3049 K alles over het onderwerp:	3049 K alles over:
leestip	2947 K:
legg	3129 K til
leggi	13 K	2419 K tutte le notizie	2422 K anche	2422 K anche:	2422 K qui	2422 K tutto	2422 K:	2422 K pure:	2435 K tutti gli articoli di	2535 K l'originale	2535 K l'articolo originale	2540 K
legyen	31 K ön az első	2209 K
leia	13 K	3359 K mais sobre	3362 K também	3362 K também:	3362 K mais	3362 K:	3362 K aqui	3362 K mais:	3472 K o original	3472 K o artigo original	3476 K
leiad	1552 K meid
leidsid	44 K	1543 K vea	1543 K artiklist vea
leiten	3 K sie
len	3880 K pre predplatiteľov:
ler	3362 K também	3362 K mais	3476 K
les	5 K commentaires	27 K commentaires	27 K messages	1841 K plus lus	1858 K réponses sont générées	1859 K points clés	1958 K articles d	1958 K articles de	3095 K mer om	3096 K også	3096 K også:	3096 K mer	3096 K mer:	3096 K:	3096 K hele saken	3096 K om	3096 K her	3096 - K også	3103 K videre med	3117 K eavisen	3117 K avisa	3117 K avisen	3130 K	3132 K videre	3169 K alt om temaet:	3169 K alt om:
lesedauer	847 K
leseempfehlung	799 K:
lesen	13 K sie	82 K sie gern	740 K sie mehr zu	740 K sie mehr zum	741 K sie auch	741 K sie mehr	741 K sie hier	741 K sie dazu	741 K sie jetzt	741 K sie außerdem	741 K sie mehr zum thema	799 K sie hierzu:	823 K sie weiter:	823 K sie unser dossier:	831 K sie
lesenswert	799 K:
leserangebot	853 K:
leseravstemning	3146 K:
leserbrief	738 K
leserbriefe	738 K an
leserkommentare	808 K geben
leserreise	853 K:	3149 K:
leserreisen	853 K:
lesertilbud	3149 K:
leserumfrage	850 K:
lesetipp	741 K	741 K:
lesezeit	847 K
lest	741 K auch
lezersaanbieding	3028 K:
lezerspeiling	3025 K:
lezersreis	3028 K:
lezersvoordeel	3028 K:
""", 'li': """
licence	1930 K creative commons
licencia	1449 K creative commons
licenciada	1415 K en
licenciado	1415 K en
license	1184 K this
licenza	2506 K creative commons
lies	741 K auch	741 K mehr	741 K dazu	831 K
ligne	41 K de la rédaction
lihat	2286 K juga	2286 K juga:	2301 K video	2313 K pula:	2359 K di	2359 K postingan ini di
liitu	56 K #	1552 K
liity	56 K #	56 K yli #	1724 K
like	12 K us	69 K this?	1070 K what you're reading	1087 K and follow	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content	1239 K what you read	1239 K what you see	1239 K what you've read	1239 K what you're reading
liked	69 K this	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content	1239 K what you read
liker	82 K du	3131 K du
liking	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content
likte	69 K du	82 K du
limited	1172 K time	1172 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4494 K bài gốc
linka	41 K redakce	41 K redakcie
links	3391 K promovidos	3391 K patrocinados
liputan	52 K ini
lire	1841 K tous nos articles	1843 K aussi	1843 K également	1843 K	1843 K notre	1843 K l'article	1843 K plus	1843 >> K	1965 K
lisa	1552 K meid	1552 K
lisez	13 K	1843 K aussi	1889 K
listen	1 K to	1104 K |	1104 K:	1154 K to the latest episode	1154 K to the full episode	1154 K to the full interview	1154 K again on	1196 K to our	1196 K as	1213 K
live	607 K:	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	741 K-ticker:	1314 K blog: how	1314 K blog: why	1314 K blog: what	1314 K blog: who	1314 K blog: where	1314 K blog: when	1314 K blog: the	1314 K blog: inside	1314 K blog: watch	1314 K blog: see	1314 K blog: is	1314 K blog: can	1314 K blog: this	1314 K blog: listen	1759 K: näin	1759 K: tässä	1759 K: siksi	1759 K: tämä	1759 K: kuuntele	1759 K: katso	1759 K: kaikki	1759 K: miten	1759 K: miksi	1759 K: mitä	1759 K: kuka	1759 K: mikä	1759 K: tältä	1759 K: tällainen	3048 K: zo	3048 K: hoe	3048 K: dit	3048 K: waarom	3048 K: wat	3048 K: wie	3048 K: de	3048 K: het	3048 K: een	3048 K: alles	3048 K: bekijk	3048 K: luister	3048 K: deze	3048 K: dat	3561 K text:
liveblog	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1314 K: how	1314 K: why	1314 K: what	1314 K: who	1314 K: where	1314 K: when	1314 K: the	1314 K: inside	1314 K: watch	1314 K: see	1314 K: is	1314 K: can	1314 K: this	1314 K: listen	2947 K:	3048 K: zo	3048 K: hoe	3048 K: dit	3048 K: waarom	3048 K: wat	3048 K: wie	3048 K: de	3048 K: het	3048 K: een	3048 K: alles	3048 K: bekijk	3048 K: luister	3048 K: deze	3048 K: dat
liverapport	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad
liveseuranta	1759 K: näin	1759 K: tässä	1759 K: siksi	1759 K: tämä	1759 K: kuuntele	1759 K: katso	1759 K: kaikki	1759 K: miten	1759 K: miksi	1759 K: mitä	1759 K: kuka	1759 K: mikä	1759 K: tältä	1759 K: tällainen
""", 'll': """
llegeix	388 K també	388 K més
llegiu	388 K també
llicenciada	394 K en periodisme
llicenciat	394 K en periodisme
""", 'lo': """
lo	59 K has probado	1390 K más leído en	1390 K más visto en	1390 K último en	2524 K trovi su spotify
load	1279 K content from	1279 K external content
loe	1525 K ka	1525 K lisaks	1525 K veel	1525 K edasi:	1552 K
log	636 K ind eller opret	637 K ind	1213 K in
logg	3127 K inn eller	3129 K inn
logga	4071 K in eller	4072 K in	4086 K in
logi	1552 K sisse
loo	1552 K
looking	1213 K for	1228 K for
los	5 K comentarios	27 K comentarios	1399 K textos destinados a esta sección	2974 K de dagelijkse
love	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content	1240 K our
loved	69 K this	1239 K this?	1239 K this article	1239 K this story	1239 K this post	1239 K this piece	1239 K this newsletter	1239 K this column	1239 K this recipe	1239 K this podcast	1239 K this essay	1239 K this series	1239 K this guide	1239 K this blog	1239 K this interview	1239 K this letter	1239 K this review	1239 K this page	1239 K this issue	1239 K this read	1239 K this episode	1239 K this content
lowongan	2299 K kerja di
""", 'lu': """
lubisz	82 K
lue	1694 K myös	1694 K myös:	1694 K lisää	1694 K lisää:	1694 K:	1694 K seuraavaksi:	1724 K	1760 K lisää aiheesta:
lugu	1554 K jätkub
luister	1 K	2947 K ook	2947 K:	2947 K ook:	2971 K hier naar	2971 K de podcast	3016 K
lukijakysely	1737 K:
lukijamatka	1740 K:
lukijatarjous	1740 K:
lukijoidemme	1751 K ansiosta
luo	1713 K tunnus	1724 K
""", 'ly': """
lyssna	1 K på	4040 K	4040 K:	4072 K
lyt	1 K til	607 K til	637 K
lytt	3096 K til	3129 K
""", 'ma': """
maak	2974 K de puzzel	2983 K een bedrag over	2983 K je gift over	2983 K uw gift over	2983 K je bijdrage over	2983 K uw bijdrage over	3016 K
maandelijks	2919 K opzegbaar
mach	778 K den test:	831 K
machen	778 K sie den test:	778 K sie mit bei unserer	831 K sie
macie	72 K pytania
made	59 K it?	1260 K this recipe	1260 K this
mai	3498 K multe detalii	3498 K mult pe această temă:	3526 K multe articole despre	3526 K multe știri despre
mail	1265 K this	2950 K de auteur	2962 K	3016 K
main	2323 K sekarang:
mainkan	2323 K sekarang:
mainostaja	1772 K:
mais	3359 K lidas em	3359 K de	3359 K sobre	3359 K notícias de	3359 K notícias sobre	3365 K artigos de
make	12 K us	1045 K a donation	1045 K a contribution	1045 K a gift	1213 K
maksettu	1772 K yhteistyö:
manda	1411 K tus fotos
mandanos	1411 K
mandate	2428 K le vostre lettere
mande	3381 K sua sugestão	3381 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2291 K bergabung
masuk	2318 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3220 K temat?	3220 K temat dla
matote	2817 K klaidą
mau	2333 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3143 K appen	3143 K appen vår
medlemsfordel	656 K:	3149 K:
meer	2946 K over	2946 K uit	2946 K van	2946 K nieuws over	2947 K lezen:	2950 K artikelen van	2950 K van deze auteur	2987 K nieuws uit	2987 K nieuws over	2987 K weten?	2987 K over dit	3012 K over dit onderwerp:	3017 K lezen over	3049 K over het onderwerp:	3049 K over:
meest	2946 K gelezen in
meet	1109 K the author	1151 K our	1213 K
mehr	740 K zum thema	740 K aus	740 K von	740 K zu	740 K lesen über	740 K über	741 K zum thema	741 K dazu	741 K dazu:	741 K lesen:	741 K aus dem ressort	741 K aus der region:	744 K vom autor	744 K von der autorin	744 K artikel von	771 K informationen zum einsatz von ki	799 K nachrichten aus	799 K aus dem archiv:	823 K hintergründe dazu:	823 K zu diesem thema:
meistgelesen	740 K in
mejla	4050 K reportern	4051 K
meld	3016 K je	3112 K deg på vårt	3129 K deg
melde	831 K
melden	831 K sie
members	1215 K can read	1246 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mensile	2389 K #	2389 K a #
mentse	2209 K
mer	3095 K om	3095 K fra	3096 K om saken:	3169 K om temaet:	3169 K om:	4039 K om	4039 K från	4040 K om ämnet:	4040 K läsning:	4043 K av	4114 K om ämnet:	4114 K om:
merci	28 K de rester	28 K de respecter
mere	606 K om	606 K fra	607 K om emnet:	676 K om emnet:	676 K om:
message	1271 K us on	1271 K us at	1271 K the newsroom
mest	4039 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2961 K medewerking van	2961 K dank aan anp	2961 K dank aan belga
metni	4242 K göster	4242 K gizle
mettiti	2447 K alla prova	2456 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2248 K cikk a témában:	2248 K a témáról:
mira	1394 K también	1394 K:	1394 K también:	1432 K el video arriba	1432 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	708 K einem abo	751 K material von	752 K material von
mitarbeit	765 K:
""", 'mn': """
mnenja	3936 K avtorjev
mnenje	3936 K avtorja
""", 'mo': """
modtag	637 K
mohlo	480 K by vás zajímat:
molimo	28 K vas da
mon	1950 K don :
monat	708 K kostenlos	708 K gratis
mooi	69 K verhaal
more	1103 K from	1103 K on	1104 K from	1104 K on this	1104 K to read:	1104 K on this story:	1104 K on this topic:	1104 K stories:	1104 K on:	1109 K by	1109 K stories by	1178 K coverage:	1208 K news:	1210 K videos from	1225 K local headlines	1225 K local news	1225 K local stories	1225 K national news	1225 K top stories	1225 K world news	1225 K business news	1225 K sports news	1225 K breaking news	1282 K:	1282 K |	1315 K about the topic:	1315 K about:	1315 K on the topic:	1315 K on:
most	1103 K read in	1103 K read on	1103 K viewed in	1103 K popular in	1103 K popular on	1208 K read:
mostra	2540 K
mostrar	1515 K	3347 K publicação do	3476 K
mots	1872 K fléchés, sudoku	1872 K croisés, sudoku	1872 K fléchés, mots croisés
""", 'mu': """
mua	4499 K vé
muhabir	4270 K:
muista	1724 K vahvistaa
mus	2816 K rasite
must	1104 K read:	1208 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	541 K tomto místě je vložený obsah	541 K tomto místě je vložený příspěvek	541 K tomto místě se nachází vložený obsah	541 K tomto místě se nachází vložený příspěvek	541 K tomto místě najdete vložený obsah	541 K tomto místě najdete vložený příspěvek	2989 K de advertentie gaat	3332 K sua caixa de entrada	3882 K tomto mieste je vložený obsah	3882 K tomto mieste je vložený príspevok	3882 K tomto mieste sa nachádza vložený obsah	3882 K tomto mieste sa nachádza vložený príspevok	3882 K tomto mieste nájdete vložený obsah	3882 K tomto mieste nájdete vložený príspevok	3946 K voljo v	3946 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	720 K-app
nad	52 K tym tekstem
nahlaste	520 K chybu
najdete	12 K nás
najnowsze	3216 K z
najnowszy	3223 K numer
najpopularniejsze	3216 K w
namestite	3946 K
namluveno	497 K
napi	2225 K kvíz:	2226 K játék:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	2434 K a
nato	2434 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1815 K manquez aucune alerte	1815 K manquez plus aucune alerte	1815 K ratez aucune alerte	1815 K manquez aucune info	1815 K ratez aucune info	2209 K felejtse el megerősíteni
need	1228 K a	1288 K advice
neem	3019 K nu
nehmen	831 K sie
nei	2417 K commenti
nella	2399 K tua mail	2399 K tua email	2399 K tua casella
nema	32 K komentara
nemamo	3796 K vlasnika	3796 K vlasnike	3796 K dioničare	3796 K akcionare	3796 K oglase	3796 K reklame
nemate	3763 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	740 K artikel aus
never	1231 K miss
new	1172 K year sale	1211 K episodes	1239 K here?	1252 K here	1252 K to us	1256 K customers only	1262 K replies are no longer allowed
news	41 K hotline	41 K tip line	720 K-app
newsblog	741 K:
newsdesk	41 K hotline
newsletter	717 K an	717 K von	1804 K "
newsletters	1804 K "
newsroom	41 K hotline	41 K tip line	41 K tips
next	1104 K:
""", 'ng': """
nghe	1 K	4485 K:	4500 K podcast của báo	4500 K podcast của chúng tôi	4500 K toàn bộ bài	4500 K bài viết	4555 K trên
""", 'ni': """
nicht	738 K mehr kommentieren	738 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3250 K masz czasu czytać	3284 K mamy właściciela	3284 K mamy akcjonariuszy	3284 K mamy udziałowców	3284 K mamy reklam	3284 K mamy paywalla
nieuws	3017 K via whatsapp
nikmati	2304 K berita	2309 K
nimamo	3986 K lastnika	3986 K lastnikov	3986 K delničarjev	3986 K oglasov
nimate	3956 K časa za branje
nincs	2239 K tulajdonosunk	2239 K mögöttünk	2239 K fizetőfalunk	2239 K fizetőfal
nincsenek	2239 K tulajdonosaink	2239 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1307 K owner	1307 K owners	1307 K billionaire owner	1307 K paywall	1307 K paywalls	1307 K shareholders	1307 K corporate owner	1307 K advertising	1307 K ads	1394 K te pierdas:	1462 K podemos mostrar este contenido	1462 K es posible mostrar este contenido	3332 K seu e-mail	3332 K seu email	3342 K facebook e no	3342 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1901 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2486 K possiamo mostrare questo contenuto
normas	1388 K de participación
nos	1843 K lecteurs ont lu	3357 K comentários
noskaties	2876 K
not	1239 K on the list yet?	1239 K on our list yet?
noteringen	3029 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1390 K de
notify	1077 K me of	1077 K me when
notre	1843 K dossier	1843 K article	1843 K enquête :	1843 K reportage :	1926 K dossier sur
nous	12 K suivre
nova	3942 K številka
novi	3748 K broj
now	1104 K read:	1203 K only	1203 K just
nowy	3223 K numer
""", 'nu': """
nu	32 K există comentarii	2993 K # weken voor	2993 K # maanden voor	3009 K de eerste maand voor	3019 K met korting
nur	708 K für mitglieder	820 K # euro	820 K # €	840 K für kurze zeit	840 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	483 K autorovi	483 K autorce	3220 K autorze	3220 K autorce	3378 K autor escreve segundo o novo	3398 K seu comentário será	3418 K jogo é para maiores	3421 K vídeo não	3452 K artigo continua	3461 K anúncio termina em #	3461 K vídeo começa em #	3508 K postare distribuită de
""", 'ob': """
obejrzyj	3217 K wideo	3217 K:	3233 K film	3233 K wideo
objevili	7 K jste
obrigada	3329 K por se inscrever
obrigado	3329 K! seu	3329 K por se inscrever	3329 K por se cadastrar	3329 K pela sua inscrição	3329 K por subscrever
obserwuj	12 K	3247 K
""", 'oc': """
ocenite	3746 K	3940 K
ocijenite	3746 K
ocorreu	3438 K um erro
""", 'od': """
od	3781 K # eura
odds	1256 K courtesy of	1298 K correct at	1298 K correct as of	1298 K are correct at	1298 K subject to change	3029 K onder voorbehoud	3029 K kunnen	4093 K kan
oddsen	4093 K kan
""", 'of': """
ofert	401 K per
oferta	1512 K especial lectores	3272 K dla czytelników:	3272 K dla prenumeratorów:	3390 K de portes
offerta	2389 K flash	2389 K lampo	2472 K speciale	2537 K speciale lettori
offre	1962 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1431 K por
""", 'og': """
oglejte	3925 K si video
""", 'ok': """
okuyun	4220 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1537 K midagi	1537 K kogenud
olet	1754 K lukenut #/#	1754 K lukenut #
oletko	1703 K kokenut	1703 K itse kokenut
oliko	1725 K tästä
olvasd	2183 K el	2183 K el:	2209 K el
olvass	2183 K tovább:
olvassa	2183 K el	2183 K el:	2183 K el ezt is	2209 K el
""", 'om': """
om	610 K forfatteren	610 K skribenten	2919 K verder te lezen	2944 K te reageren	3099 K forfatteren	3099 K skribenten	4043 K skribenten	4043 K författaren
""", 'on': """
on	1086 K facebook and twitter	1086 K facebook, twitter	1086 K instagram, facebook	1086 K twitter and facebook	1086 K instagram and facebook	1104 K our site:	1229 K mobile	1229 K your phone	1229 K the go	1229 K the move
onbeperkt	2919 K toegang
onko	1703 K sinulla juttuvinkki	1703 K sinulla vinkki	1703 K sinulla tietoa	1703 K sinulla aiheesta	1725 K sinulla asiakirjoja
online	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	3899 K: ako	3899 K: takto	3899 K: prečo	3899 K: čo	3899 K: kto	3899 K: kde	3899 K: to	3899 K: pozrite	3899 K: vypočujte	3899 K: všetko	3899 K: noc	3899 K: ľudia	3899 K: tak	3899 K: aké
only	1162 K registered	1162 K subscribers	1162 K members
ontdek	23 K meer van	3016 K
ontvang	2923 K elke	3016 K
onze	2971 K podcast is te
""", 'oo': """
ook	2947 K interessant:	3012 K in het nieuws:	3012 K lezen:
""", 'op': """
op	2934 K facebook en twitter	2934 K facebook, twitter	2934 K facebook en instagram	2934 K facebook, instagram
opazili	44 K ste
opdaget	638 K en fejl
opdater	637 K
open	1229 K the
opinion	1104 K |
opozorite	3958 K na napako
oppdater	3129 K
opprett	3127 K en	3127 K konto	3127 K bruker	3129 K
oppsummeringen	26 K er
oprac	3245 K.
opracowanie	3245 K:
opret	636 K en gratis	636 K dig gratis	637 K
opsummeringen	26 K er
""", 'or': """
or	1280 K # interest-free	1280 K # payments of	1280 K four interest-free
ordenar	1490 K por	1490 K:	3354 K por	3354 K comentários	3354 K os comentários	3453 K por:
order	1213 K	1275 K reprints	1297 K your copy	1297 K a copy
ordina	2515 K per:
originally	1224 K published by	1224 K published in	1224 K published on
orijinal	4336 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1542 K	1552 K
osallistu	1710 K	1724 K	1734 K keskusteluun
ossza	3 K meg	2209 K meg
osta	1542 K pilet	1552 K	1710 K liput	1724 K
oszd	3 K meg	2209 K meg
""", 'ot': """
ota	1703 K yhteyttä toimittajaan	1703 K yhteyttä toimitukseen	1707 K yhteyttä	1724 K yhteyttä	1724 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1178 K earlier coverage:	1208 K latest coverage:	1217 K app	1217 K podcast	1217 K newsletter	1217 K channel	1217 K telegram channel	1217 K whatsapp channel	1217 K free newsletter	1217 K daily newsletter	1217 K apps	1246 K subscribers get	1246 K members get
out	1169 K every	1236 K on fridays	1236 K on sundays
ouvir	1 K	3456 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3745 K sažetak	3808 K članak je	3808 K tekst je
ovde	3787 K je ugrađensadržaj	3787 K je ugrađeni sadržaj
ovdje	3787 K je ugrađensadržaj	3787 K je ugrađeni sadržaj
over	1256 K #s only	2951 K de auteur	2952 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1924 K # sur #	1924 K # / #	1924 K #/#
pagina	2501 K # di #	2501 K #/#	3559 K # din #	3559 K # / #
paid	1129 K for by	1324 K for by	1324 K content from	1324 K post by
palabras	1392 K clave:
para	1388 K participar	1388 K comentar	1412 K comunicarse con	1412 K contactar con	1434 K poder comentar	1462 K ver este contenido	3357 K comentar	3424 K ver este conteúdo	3424 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2450 K al nostro
participa	1386 K en la encuesta	1386 K en nuestra encuesta
participe	12 K	3353 K do quiz	3353 K na sondagem	3353 K da enquete
participez	1871 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	571 K článku	1324 K content from	3305 K materiału	3305 K artykułu	3815 K članka	3815 K projekta	3815 K rubrike	3911 K článku	4005 K članka	4005 K projekta	4005 K rubrike
partnerem	571 K článku je	571 K projektu je	571 K seriálu je	571 K rubriky je	3305 K artykułu jest	3305 K cyklu jest	3305 K materiału jest	3305 K serwisu jest
partnerom	3911 K článku je	3911 K projektu je	3911 K seriálu je	3911 K rubriky je
parts	1149 K of this article	1149 K of this story
paru	1930 K initialement dans le	1930 K initialement dans la	1930 K initialement dans l
pas	32 K encore de commentaire
pasang	2304 K aplikasi
pasidalinkite	2802 K savo istorija	2816 K
pass	1082 K this on	1265 K this
passend	741 K dazu	741 K dazu:
patreon	4256 K'dan
patrocinado	1512 K por
pay	1280 K in #	1280 K in three	1280 K in four
paying	1246 K members get
payment	1055 K methods:
""", 'pe': """
peatoimetaja	1534 K:
peiling	3025 K:
pelaa	1738 K nyt:
pentru	3508 K a vedea acest	3508 K a vizualiza acest	3544 K a vedea acest conținut	3544 K a vizualiza acest conținut	3544 K a afișa acest conținut
penulis	2293 K:	2294 K:	2294 K :
per	428 K veure aquest contingut	428 K mostrar aquest contingut	717 K e-mail zugeschickt	717 K mail zugeschickt	2391 K leggere tutto	2393 K gli abbonati	2393 K chi ha un abbonamento	2417 K commentare	2422 K approfondire	2422 K approfondire:	2435 K contattare l'autore	2435 K contattare l'autrice	2435 K scrivere all'autore	2435 K scrivere all'autrice	2438 K segnalazioni	2486 K visualizzare questo contenuto	2486 K vedere questo contenuto
peramban	2328 K anda tidak
perguntas	72 K?
periodista	394 K especialitzada	394 K especialitzat	1414 K de	1414 K especializada	1414 K especializado
permitida	68 K a reprodução
perskaitykite	2816 K
pewarta	2293 K:	2294 K:	2294 K :
""", 'ph': """
photo	1924 K # sur #	1924 K #/#	1924 K # / #
""", 'pi': """
pick	1280 K up available at
pickup	1280 K available at
piedalies	2876 K
piesakies	2867 K
pievieno	2876 K mūs	2876 K
pievienojies	56 K #	2861 K	2876 K
pievienojieties	2861 K
pilihan	2286 K editor:
pirkite	2807 K bilietus
pitaj	3745 K
pitajte	3745 K
pitanja	72 K
pitanje	3784 K dana:
pitch	1045 K in
""", 'pl': """
place	1153 K a classified	1153 K an ad
play	1158 K our	1158 K today's	1213 K	1256 K responsibly	1295 K now:	1295 K today:	1295 K today's game:	1295 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1256 K gamble responsibly	1264 K be sure to answer the question	1264 K read the rules before
plus	1841 K d'articles sur	1841 K d'infos sur	4092 K-förmån:
""", 'po': """
pobierz	13 K	3236 K z	3236 K w	3236 K na	3236 K w sklepie	3247 K aplikację	3265 K aplikację
podaruj	3 K	3241 K
podcast	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	741 K-tipp:	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1104 K:	1314 K: how	1314 K: why	1314 K: what	1314 K: who	1314 K: where	1314 K: when	1314 K: the	1314 K: inside	1314 K: watch	1314 K: see	1314 K: is	1314 K: can	1314 K: this	1314 K: listen	1759 K: näin	1759 K: tässä	1759 K: siksi	1759 K: tämä	1759 K: kuuntele	1759 K: katso	1759 K: kaikki	1759 K: miten	1759 K: miksi	1759 K: mitä	1759 K: kuka	1759 K: mikä	1759 K: tältä	1759 K: tällainen	1843 K :	2247 K: így	2247 K: itt	2247 K: ezért	2247 K: miért	2247 K: hogyan	2247 K: mit	2247 K: ki	2247 K: mi	2247 K: ez	2247 K: ezt	2247 K: hallgassa	2247 K: nézze	2247 K: minden	2247 K: a	2247 K: az	3048 K: zo	3048 K: hoe	3048 K: dit	3048 K: waarom	3048 K: wat	3048 K: wie	3048 K: de	3048 K: het	3048 K: een	3048 K: alles	3048 K: bekijk	3048 K: luister	3048 K: deze	3048 K: dat	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de	3292 K: jak	3292 K: tak	3292 K: oto	3292 K: dlaczego	3292 K: co	3292 K: kto	3292 K: gdzie	3292 K: to	3292 K: zobacz	3292 K: posłuchaj	3292 K: wszystko	3292 K: noc	3292 K: ludzie	3804 K: kako	3804 K: ovako	3804 K: zašto	3804 K: što	3804 K: šta	3804 K: tko	3804 K: ko	3804 K: gdje	3804 K: gde	3804 K: ovo	3804 K: pogledajte	3804 K: poslušajte	3804 K: sve	3804 K: noć	3804 K: ljudi	3804 K: evo	3899 K: ako	3899 K: takto	3899 K: prečo	3899 K: čo	3899 K: kto	3899 K: kde	3899 K: to	3899 K: pozrite	3899 K: vypočujte	3899 K: všetko	3899 K: noc	3899 K: ľudia	3899 K: tak	3899 K: aké	3994 K: kako	3994 K: tako	3994 K: zakaj	3994 K: kaj	3994 K: kdo	3994 K: kje	3994 K: to	3994 K: poglejte	3994 K: prisluhnite	3994 K: vse	3994 K: noč	3994 K: ljudje	3994 K: takole	3994 K: oglejte	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad
podcastunk	2197 K
podd	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad
pode	3362 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de	3804 K: kako	3804 K: ovako	3804 K: zašto	3804 K: što	3804 K: šta	3804 K: tko	3804 K: ko	3804 K: gdje	3804 K: gde	3804 K: ovo	3804 K: pogledajte	3804 K: poslušajte	3804 K: sve	3804 K: noć	3804 K: ljudi	3804 K: evo	3994 K: kako	3994 K: tako	3994 K: zakaj	3994 K: kaj	3994 K: kdo	3994 K: kje	3994 K: to	3994 K: poglejte	3994 K: prisluhnite	3994 K: vse	3994 K: noč	3994 K: ljudje	3994 K: takole	3994 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3858 K
podporujte	515 K	3858 K
podprite	81 K	3953 K
podsumowanie	26 K wygenerowane	26 K zostało	3229 K artykułu	3229 K wygenerowane	3229 K przygotowane
podziel	3 K się
pogledaj	3730 K video
pogledajte	3730 K i	3730 K još	3730 K video	3730 K:
poglejte	3925 K tudi	3925 K:
poin	2297 K penting oleh	2297 K-poin penting oleh
points	1859 K clés
pokazuj	3275 K treści z	3275 K treści ze	3275 K treści od
pokud	44 K najdete
polecamy	3217 K:
poll	1159 K:	1294 K of the day:	1294 K of the week:	3025 K:
pomohl	498 K vám
pomohol	3842 K vám
pon	1427 K a prueba tus conocimientos	1435 K a prueba tus
ponatis	68 K dovoljen
ponturi	3504 K și sesizări
ponuka	3880 K pre čitateľov:
popular	1103 K in
por	3429 K favor, desative o	3429 K favor desative o
portada	96 K >	96 K '	96 K "	96 K /
portes	3390 K grátis	3390 K gratuitos
posa	399 K a prova els teus
posez	1858 K vos questions	1858 K votre question
poslat	510 K
poslechnout	1 K
post	1100 K a comment
posted	1103 K in	1104 K in:
posts	27 K
potrebbe	2422 K interessarti:
pots	392 K enviar-nos
pour	1786 K nous soutenir	1797 K débloquer	1839 K réagir	1839 K commenter	1843 K aller plus loin	1843 K rappel :	1865 K nous contacter	1865 K contacter	1877 K écouter cet épisode	1906 K votre santé, mangez	1906 K votre santé, évitez	1906 K votre santé, pratiquez
povezano	3730 K:
povolit	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
povzetek	3939 K	3939 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3828 K si	3828 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2595 K:
pratite	12 K	3760 K
preberite	3925 K tudi	3925 K še	3925 K več	3925 K:	3925 K si
prebrali	3989 K ste # od #	3989 K ste že # od #
precio	1512 K: # €
prefer	1133 K
pregunta	397 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3563 K fără acord
prenesi	3946 K
prenesite	13 K	3946 K	3953 K aplikacijo
prenota	2450 K il tuo posto per l'evento
prenumerata	2814 K nuo
prenumeruokite	2814 K ir skaitykite	2814 K nuo	2814 K tik	2816 K
press	1196 K play
pretplatite	3760 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3753 K	3778 K aplikaciju
preuzmite	13 K	3753 K	3760 K aplikaciju	3778 K aplikaciju
previous	1178 K coverage:
previously	1104 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3765 K pogrešku
prijavite	3765 K grešku	3765 K pogrešku	3958 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1265 K this
prisijunk	56 K prie #
prisijunkite	2800 K prie	2816 K
prisluhnite	3925 K podkastu
prispevek	3998 K je
privacy	1070 K notice:
prix	1962 K public
probeer	2993 K # maanden voor	2993 K # weken voor	3009 K	3016 K
proefabonnement	2919 K
profitez	1889 K
prohibida	447 K la reproducció
promo	2389 K flash
promoted	1129 K by	1182 K:
promovido	1428 K por taboola
prosimy	28 K o
protokoll	765 K:
przeczytaj	3217 K także	3217 K też	3217 K:	3217 K też:
przeczytano	3287 K już # z #	3287 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2535 K con il permesso
publicado	1404 K originalmente en	1510 K con permiso de	3472 K com permissão
publicitate	86 K:
publicitatea	3571 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	1169 K every
puede	12 K seguir	1412 K enviarnos	1412 K contactar	1412 K escribir
puedes	12 K seguir	1394 K leer también	1394 K leer:	1412 K enviarnos	1412 K contactar	1412 K escribir	1432 K escuchar todos los episodios
punti	2445 K chiave
puntos	1420 K clave generados
punya	66 K teman yang	72 K pertanyaan	2292 K informasi	2292 K cerita	2292 K foto	2292 K keluhan
puoi	12 K seguirci	2438 K inviarci
push	723 K-nachrichten	723 K-benachrichtigungen	723 K-mitteilungen
pushmeldingen	2929 K
puzzle	1295 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3269 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2500 K è andato storto
qualcuno	2397 K ti ha inoltrato
quan	4490 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1404 K prohibida
quelle	750 K: dpa	750 K:
quellen	750 K:
quer	3381 K sugerir	3381 K contar	3381 K receber as principais	3426 K receber notificações	3426 K receber as nossas notificações	3426 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2442 K traduzione	2507 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1192 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2387 K articolo è riservato	2387 K contenuto è riservato	2442 K articolo è stato tradotto	2450 K articolo è pubblicato sul numero	2455 K articolo aderisce	2483 K video non	2483 K contenuto non	2484 K contenuto è ospitato da	2484 K contenuto proviene da	2506 K articolo è protetto	2506 K contenuto è protetto	2506 K articolo è stato pubblicato originariamente	2507 K articolo è stato	2507 K testo è stato	2507 K contenuto è stato	2535 K articolo è pubblicato	2535 K articolo è tratto da	2536 K testo è stato revisionato	2536 K testo è stato rivisto	2536 K articolo è stato revisionato
quick	1178 K read:
quieres	1412 ¿K contarnos	1464 K recibir notificaciones	1464 K recibir nuestras notificaciones	1464 K recibir alertas
quiz	653 K:	814 K:	850 K:	850 K der woche:	1295 K of the day:	1295 K of the week:	1893 K.	1893 K -	1893 K :	1926 K :	3025 K:	3025 K van de week:	3146 K:	3269 K:	3269 K dnia:	3269 K tygodnia:	3441 K:	4089 K:	4244 K:
quoten	854 K unterliegen	854 K: stand
quoteringen	3029 K onder voorbehoud	3029 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3763 K slušate
radote	44 K	2808 K klaidą
raje	3956 K poslušate
raksti	2862 K autorei	2862 K autoram
raksts	2878 K turpinās
rakstu	46 K drīkst
rangkuman	2297 K ini	2297 K oleh	2297 K ai
rate	8 K this
""", 're': """
re	1893 (K)lire
reach	1109 K the reporter	1109 K the author	1141 K	1272 K reporter	1272 K columnist
reacties	5 K	27 K	2998 K worden
read	13 K this in	1103 K more on these	1103 K more about	1103 K more from	1104 K more	1104 K more:	1104 K also	1104 K next	1104 K:	1104 K |	1104 K all about it	1104 K next:	1109 K more by	1156 K more of our	1164 K this and more	1164 K this story	1168 K our	1172 K on with	1172 K on for	1173 K on with	1178 K the full report here	1178 K the full story here	1208 K our explainer:	1208 K our analysis:	1208 K our guide:	1208 K our interview:	1208 K this next:	1208 K our latest:	1213 K
reader	1294 K poll:	1297 K offer:
readers	1162 K must use	1162 K must log	1252 K get #%	1252 K save	1294 K' poll:
reading	1239 K this on
reageren	5 K	2998 K kan	2998 K is alleen	3018 K op dit artikel
receba	3340 K tudo sobre
receive	1069 K emails from	1077 K notifications	1168 K the	1168 K our	1231 K push	1241 K
recevez	1808 K chaque	1808 K tous les	1808 K gratuitement
recevoir	1818 K les alertes
recibe	1362 K cada	1362 K todas las	1411 K las noticias	1411 K en tu whatsapp
recibir	1369 K notificaciones
recomandarea	3498 K noastră:
recomendado	1428 K por taboola	1428 K por outbrain	3362 K:
recomendamos	1394 K:
recomienda	3 K
recommended	1104 K:	1178 K reading:
redactor	394 K de	1414 K de	1414 K en
redactora	394 K de	1414 K de	1414 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	765 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2877 K kļūdu
regala	3 K
regale	3 K
regarder	1843 K :	1941 K sur
regardez	1877 K la vidéo ci-dessus	1877 K la vidéo ci-dessous
register	1151 K for our	1213 K
registreeru	1542 K
registrer	3127 K deg
registrera	4071 K dig	4086 K dig
registrieren	706 K sie sich
regler	4093 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4093 K. #+	4296 K engelleyici kullandiğinizi	4296 K engelleyicinizi	4296 K engelleyici kullaniyorsunuz	4296 K engelleyici tespit	4296 K engelleyici algilandi	4296 K engelleyicinin kapatilmasi	4297 K engelleyici kullaniyorsunuz	4297 K engelleyici kullandiğiniz
reklamdan	4318 K sonra
reklamin	4318 K ardindan	4327 K bitmesine #
relacionado	1394 K:	3362 K:
relacja	3292 K na żywo: jak	3292 K na żywo: tak	3292 K na żywo: oto	3292 K na żywo: dlaczego	3292 K na żywo: co	3292 K na żywo: kto	3292 K na żywo: gdzie	3292 K na żywo: to	3292 K na żywo: zobacz	3292 K na żywo: posłuchaj	3292 K na żywo: wszystko	3292 K na żywo: noc	3292 K na żywo: ludzie
related	1104 K:	1104 K |	1104 K story:	1104 K stories:	1104 K article:	1104 K reading:	1104 K video:	1104 K content:	1208 K coverage:
relire	1843 K
remarks	27 K
rendeld	2196 K meg
rendelje	2196 K meg	2209 K meg
report	7 K an error	7 K a mistake	1213 K
reporter	2293 K:	2294 K:
reporting	1117 (K by	1118 K by	1119 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1425 K tu plaza	1429 K tu plaza
reserve	1151 K your seat	3392 K já o seu lugar na conferência
resim	4306 K # / #
resolva	3388 K as palavras cruzadas	3388 K o sudoku
respeite	28 K
respeta	28 K
respete	28 K
responda	3353 K ao quiz	3353 K o quiz
responde	1386 K a la encuesta
restez	28 K	1881 K informé avec notre appli	1881 K informés avec notre appli
resuelve	1423 K el autodefinido	1423 K la sopa	1423 K el puzle	1423 K los pasatiempos	1427 K el crucigrama	1427 K el sudoku
resum	397 K generat	397 K fet
resume	1420 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1822 K ce podcast sur	1843 K	1843 K ici	1871 K notre hors-série	1877 K tous les épisodes
revisado	1511 K por un
rezervuokite	2816 K
rezime	3745 K
rezumat	3509 K generat	3509 K cu
""", 'ri': """
riassunto	26 K generato	2444 K generato	2444 K realizzato con
ricevi	2399 K ogni
ringkasan	2297 K ini	2297 K dibuat	2297 K oleh	2297 K ai	2350 K ini
riproduzione	68 K libera	68 K consentita
risolvi	2447 K il cruciverba	2447 K il sudoku
rispetta	28 K
rispondi	2447 K al quiz
""", 'ro': """
rodyti	2816 K
rozhovor	563 K	3903 K
""", 'ry': """
ryhdy	1724 K
""", 's': """
s	89 K předplatným	89 K predplatným	442 K'ha produït un error	513 K využitím zpráv
""", 'sa': """
saada	1537 K oma vihje	1537 K meile	1537 K oma arvamuslugu	1537 K arvamuslugu	1552 K
saat	1724 K ilmoituksen	1724 K sähköpostin	1724 K
saiba	3362 K mais	3362 K mais:
saken	46 K kan	3132 K fortsetter	3173 K
saksikan	2286 K juga	2301 K video	2301 K live	2301 K live streaming
sale	1172 K:
salli	1742 K sisältö palvelusta	1742 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1552 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3781 K #
sans	1799 K engagement
save	1173 K #% on your first	1173 K #% on an annual	1173 K #% on a digital	1252 K #%	1284 K #% on your
sayfa	4306 K # / #	4306 K #/#
sazinies	2876 K
saznajte	3730 K više:
""", 'sc': """
scan	1134 K to join	1164 K the qr code	1164 K the code
scannez	1881 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	816 K
schalten	816 K sie
schau	831 K
schenk	797 K diesen
schenken	797 K sie diesen
schick	831 K
schicken	831 K sie
schlagworte	740 K zu
schon	820 K ab # euro
schreib	831 K
schreiben	31 K sie den ersten	744 K sie unserem autor	744 K sie der autorin	744 K sie uns	831 K sie
schrijf	3016 K je
scopri	23 K di più da	2450 K i giochi	2450 K i nostri giochi
scrivi	31 K il primo	2425 K all'autore	2428 K alla redazione	2428 K a redazione
scrivici	2428 K a
scroll	1154 K down for video	2314 K ke bawah	2314 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	607 K også	607 K video	607 K også:	623 K flere jobs	637 K hele	637 K flere	637 K alle	1434 K adhiere a los criterios	1449 K permite la reproducción	1475 K ha producido un error	2378 K sei arrivato fin qui	2378 K sei arrivata fin qui	2378 K sei arrivato fino a qui	2378 K siete arrivati fin qui	2378 K hai letto fin qui	2378 K hai letto fino a qui	2397 K la newsletter ti piace	2397 K questa newsletter ti piace	2397 K questa newsletter ti è piaciuta	2397 K la newsletter ti è piaciuta	2438 K vuoi raccontare	2438 K hai informazioni	3096 K også	3096 K video	3096 K også:	3129 K hele	3129 K alle	3129 K mer av	3315 K valoriza o que fazemos	3315 K valoriza o nosso trabalho	3315 K gosta do que fazemos	3315 K gosta do nosso trabalho	3315 K você valoriza	3315 K você acredita no jornalismo	3315 K acredita no jornalismo	3381 K tiver informações	3381 K você tem informações	4040 K också	4040 K även	4040 K även:	4072 K hela	4072 K alla	4072 K mer av
sea	28 K respetuoso	31 K el primero
search	1195 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1103 K more from	1104 K also	1104 K more	1104 K more:	1104 K also:	1109 K all posts by	1109 K author archive	1208 K our explainer:	1210 K more videos	1213 K	1300 K this post
seen	44 K a typo	44 K a mistake	1214 K
segera	2275 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1416 K
seguinos	12 K
seguir	1416 K a
seguiu	12 K-nos
sehen	775 K sie hier das	775 K sie im video	775 K sie das video	831 K sie
sei	31 K der erste	31 K die erste	2438 K stato testimone	2438 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3314 K membro	3314 K nosso membro	3314 K apoiador	3314 K apoiadora	3314 K um apoiador	3314 K assinante	3418 K responsável, beba
sekite	2800 K	2816 K
seko	2861 K	2876 K
sekojiet	2861 K
selanjutnya	2313 K:
sem	32 K comentários
sembra	2491 K che tu stia usando un ad
senaste	4039 K nytt om
send	3 K this	617 K os et krypteret	617 K os dit tip	637 K	1109 K us your	1109 K tips to	1109 K your tips	1109 K feedback to	1109 K your story ideas	1192 K us	1192 K your	1192 K photos	1192 K pictures	1213 K	1265 K this	1265 K it on	3106 K sikkert tips	3106 K tips	3129 K	3129 K saken videre
senden	831 K sie
seneste	606 K nyt om
sent	1169 K every	1169 K each	1236 K on mondays	1236 K on tuesdays	1236 K on wednesdays	1236 K on thursdays	1236 K on fridays	1236 K on saturdays	1236 K on sundays
seotud	1525 K:
ser	3131 K du noe feil	4073 K du något fel
ses	1846 K derniers articles	1958 K derniers articles
sesli	4242 K oku
set	44 K en fejl	1213 K
sett	44 K en feil
setzen	831 K sie
seu	27 K comentário	3329 K cadastro foi	3398 K comentário será
seuraa	12 K	1707 K kirjoittajaa	1707 K toimittajaa	1724 K
""", 'sf': """
sfoglia	2531 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1109 K your story	1192 K your	1213 K	1265 K this
shop	1213 K	1290 K now:
short	1100 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	392 K tens informació	1412 K tienes información	1412 K tiene información	1412 K tenés información	1412 K conoces algún	1412 K conoces un caso	1481 K quieres ponerte en contacto con	1481 K quiere ponerse en contacto con	1481 K quieres contactar con	1865 K vous avez des informations	1865 K vous disposez	1865 K vous souhaitez	2500 K è verificato un errore
sia	31 K il primo
sichere	831 K
sichern	831 K sie
sie	7 K haben einen fehler	12 K finden uns	744 K erreichen die autorin	744 K erreichen den autor	764 K erreichen	840 K haben schon ein abo	840 K haben ihr limit	840 K haben das limit	840 K haben schon ein konto
sieh	775 K dir das video
siehe	741 K auch
siga	12 K	12 K-nos	1411 K el canal	3340 K tudo sobre	3378 K este autor	3378 K esta autora
sign	1045 K up here	1069 K up to get	1069 K up to receive	1070 K up to	1070 K up for	1070 K up here	1070 K up (it's	1165 K up for push	1165 K up for alerts	1165 K up for text alerts	1165 K up for breaking news alerts	1200 K up to our	1200 K up for our	1200 K up for breaking	1200 K up for free	1213 K up	1213 K in	1237 K up to	1237 K up for
sigue	12 K a	1373 K toda la información de	1373 K la información de	1373 K toda la actualidad de	1373 K todas las noticias de	1394 K leyendo:	1411 K el canal	1416 K a	1448 K toda la actualidad	1489 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2286 K juga	2286 K juga:	2286 K:	2286 K video	2291 K berita	2301 K video	2312 K berita selengkapnya	2312 K berita lainnya	2313 K juga video
sin	32 K comentarios
sintesi	26 K generata	2444 K realizzata con	2444 K generata
sirala	4319 K:
sisa	2318 K artikel gratis	2321 K karakter
sisesta	1552 K
siste	3095 K nytt om
sitemizi	4296 K reklam engelleyicinizin
sitter	3131 K du på	4073 K du på
siz	33 K ne
sizce	33 K
sizin	4265 K başiniza
""", 'sk': """
skaitykite	2790 K daugiau	2790 K taip pat	2790 K ir	2816 K
skapa	4071 K ett	4071 K konto	4072 K	4086 K ett konto	4086 K konto
skaties	2851 K arī	2876 K
skicka	4072 K
skinite	13 K	3753 K	3778 K aplikaciju
skontaktuj	3220 K się z autorem
skopiuj	3241 K link	3241 K
skriv	617 K til journalisten	618 K til	637 K	637 K direkte	3129 K inn	3129 K direkte	3129 K til oss	4072 K upp	4072 K direkt
""", 'sl': """
sledite	12 K	3953 K
sleduj	12 K
sledujte	12 K	480 K:	515 K	3858 K
slik	3128 K bruker	3128 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	771 K nutzen wir ki
sob	3368 K supervisão de	3378 K supervisão de
sobre	1398 K el autor	1398 K la autora	1398 K la firma	1401 K el autor	1401 K la autora	1401 K la firma	3366 K o autor	3366 K a autora	3369 K o autor	3369 K a autora
sois	31 K le premier
soit	1950 K # € après	1950 K #€ après
solliciteer	3019 K nu
sollten	744 K ihnen fehler
solo	1351 K para suscriptores	2393 K per abbonati	2472 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3326 K para assinantes
sommario	2444 K generato	2444 K realizzato con
sonda	3269 K:
sondage	1893 K -	1893 K.
sorodna	3925 K novica
sorodno	3925 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2470 K
sostieni	81 K	2382 K	2382 K il	2382 K la	2470 K
souhrn	497 K	497 K článku
sous	1860 K-titres désactivés	1860 K-titres activés	1930 K licence creative commons
soutenez	81 K	1789 K	1789 K le
soutenir	1789 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4072 K
special	1172 K offer	1178 K report:
speel	2974 K onze	3026 K nu:
spel	3026 K van de dag:
spela	4072 K upp	4090 K nu:	4093 K ansvarsfullt
spelregels	2944 K
spende	700 K für
spenden	700 K für	791 K an:
spendenkonto	791 K:
spiel	778 K unser
spielen	778 K sie unser
spil	654 K nu:
spill	3129 K av	3147 K nå:
sponseret	688 K af
sponset	3181 K av
sponsored	1129 K by	1182 K:	1225 K by our	1324 K by
sponsoreret	688 K af
sponsorizzato	2452 K da
sponsrat	4126 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3953 K
spring	1172 K sale
spune	59 K-mi
spytaj	3229 K
""", 'st': """
sta	3016 K
stai	2491 K usando un ad	2491 K utilizzando un ad	2491 K usando un adblock
start	1172 K your	1199 K your day with	1199 K your morning with	1199 K your week with	3019 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	3742 K autora	3742 K izraženi	3742 K izneti	3742 K izneseni
stay	28 K on topic	1070 K up to date with	1156 K with	1164 K ahead with	1213 K	1231 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	3016 K
stellen	771 K sie der
stelling	3025 K:
stem	637 K	2974 K mee	3016 K	3129 K
steun	81 K	2992 K	3016 K
stiahnite	13 K si	3858 K si aplikáciu
stimm	778 K jetzt ab:
stimmen	778 K sie jetzt ab:	831 K sie
story	1185 K by
straipsnis	2818 K tęsiasi
streszczenie	26 K wygenerowane	3229 K	3229 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	3016 K
""", 'su': """
su	27 K comentario	2405 K facebook e twitter	2405 K facebook e instagram
sua	3329 K inscrição foi
subscreva	3396 K o nosso podcast
subscribe	12 K to our	1052 K to	1070 K to	1134 K to the	1134 K to	1162 K to comment	1172 K	1213 K	1215 K for	1237 K to
subscriber	1297 K benefit:
subscribers	1215 K can read	1246 K get
subscriptions	1173 K start at
subskrybuj	3247 K
sudah	59 K mencoba	59 K coba
sudoku	4260 K oyna
sui	2405 K nostri canali
suivez	12 K	1823 K @	1823 K-moi sur	1823 K-le sur	1823 K-la sur	1867 K
suivre	1823 K @	1824 K le thème "	1824 K le sujet "	1867 K
suka	69 K tulisan	69 K artikel	2298 K artikel ini
sull	2426 K'autore	2429 K'autore
sumate	12 K	56 K a las #	1337 K desde
sumber	2294 K:	2294 K :
summary	1149 K
summer	1172 K sale
support	1052 K	1052 K the	1213 K
supporters	1246 K get
sur	1811 K l'application	1822 K apple podcasts	1822 K spotify	1822 K deezer	1826 K facebook et twitter	1826 K facebook, twitter	1826 K facebook et instagram	1843 K le même sujet
survey	1159 K:
suscribite	1349 K y leé
susikurkite	2816 K
susisiekite	2816 K
""", 'sv': """
svar	623 K på vores	637 K	3112 K på vår	3129 K
svara	4056 K på vår	4072 K
sve	3805 K o:	3805 K o temi:
svi	3805 K članci o temi:	3805 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3746 K vam se
svidio	82 K vam se	3746 K vam se
svidjelo	69 K vam se	82 K vam se	3746 K vam se
""", 'sy': """
syndicated	1207 K with permission
synes	638 K du om
""", 'sz': """
szavazz	2225 K:
szavazzon	2209 K	2225 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3112 K quizen	3112 K vår quiz	3129 K testen	3129 K vår	3939 K povzetek	3998 K članek je
taalfout	7 K	2944 K
tack	4105 K vare våra läsare	4105 K vare er läsare	4105 K vare dig
tady	541 K je vložený obsah	541 K je vložený příspěvek	541 K se nachází vložený obsah	541 K se nachází vložený příspěvek	541 K najdete vložený obsah	541 K najdete vložený příspěvek
tag	623 K quizzen	623 K vores quiz	637 K vores
tagged	1104 K:
tags	1104 K:
taip	2790 K pat skaitykite
take	1158 K our	1213 K	1229 K us with you	1252 K #% off	1284 K #% off your
takip	12 K edin
takket	667 K være vores læsere	667 K være vores abonnenter	667 K være vores medlemmer	3160 K være våre lesere	3160 K være våre abonnenter
tallenna	1724 K
tambahkan	2291 K
tanya	2297 K ai kami
tap	1196 K play	1213 K
tapkite	2816 K
tato	52 K investigace
tausta	1694 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1394 K puede interesar	1394 K puede interesar:	1394 K recomendamos:	1394 K recomendamos leer:	1464 K gustaría recibir notificaciones
tead	1537 K teemast	1537 K rohkem
tee	1542 K test	1710 K testi	1724 K testimme
teile	3 K	831 K
teilen	3 K sie	831 K sie
teilt	3 K
teks	2350 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1556 K:	2961 K: door	2989 K gaat verder onder	2989 K loopt door onder	2989 K gaat verder na	3223 K ukazał się	3223 K pochodzi z	3229 K przetłumaczony	3229 K został przetłumaczony	3229 K czyta	3297 K	3305 K powstał we współpracy z	3742 K izražava	3745 K je preveden	3745 K čita	3748 K je objavljen u	3808 K je	3815 K je nastao u saradnji sa
tekstas	2820 K:
teksten	46 K må	46 K kan	680 K	3173 K
teksti	46 K võib	1707 K	1764 K on julkaistu
tekstin	46 K saa
teksts	2880 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1082 K a friend	1109 K us your story	1213 K
telli	1550 K	1552 K
tellijana	1552 K
tem	3381 K alguma informação	3381 K informações	3381 K uma sugestão	3381 K uma denúncia	3381 K alguma história	3381 K uma história
tema	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad
temas	1392 K:
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1284 K per cent off your	3229 K skrót
tens	72 K dubtes	392 K informació	392 K una història
tento	497 K souhrn	497 K článek byl přeložen	563 K článek	563 K text	3841 K súhrn	3841 K článok bol preložený	3903 K článok	3903 K text
terjadi	2345 K kesalahan	2345 K masalah
terjemahan	2297 K ini	2297 K dibantu	2350 K ini
terms	1117 K and conditions apply
test	623 K din viden	1158 K your knowledge	2974 K je kennis	3112 K kunnskapene dine	4244 K:
testa	4056 K dina kunskaper
testaa	1710 K
testas	2824 K:
teste	778 K dein wissen	831 K	3353 K os seus conhecimentos	3353 K seus conhecimentos
testen	778 K sie ihr wissen	831 K sie
testez	1889 K
testi	1737 K:	4260 K çöz
testo	2444 K generato	2507 K generato	2507 K redatto	2507 K tradotto	2536 K revisionato da
testou	59 K a receita
tests	2884 K:
tetszett	8 K	69 K?	69 K a	82 K	2210 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	448 K generat	448 K redactat	448 K traduït	497 K byl přeložen	500 K vyšel v	563 K	571 K vznikl ve spolupráci s	765 K:	1271 K us on	1271 K us at	1271 K the studio	1271 K the newsroom	3564 K generat	3564 K redactat	3564 K tradus	3841 K bol preložený	3844 K vyšiel v	3903 K	3911 K vznikol v spolupráci s
texte	1858 K traduit	1931 K généré	1931 K rédigé	1931 K traduit	1961 K relu par
texten	46 K får	4074 K fortsätter	4118 K
texterna	46 K får
texto	1420 K traducido	1483 K generado	1483 K redactado	1483 K traducido	1511 K revisado por	3385 K traduzido	3445 K gerado	3445 K redigido	3445 K traduzido	3473 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4490 K gia kênh	4499 K gia khảo sát	4499 K gia bình chọn
thank	1125 K you for reading	1264 K you for contributing an answer	1264 K you for your interest in this question
thanks	1125 K for reading	1264 K for contributing an answer
the	5 K comments	1070 K latest news directly	1103 K latest in	1103 K latest from	1149 K ai summary	1315 K dossier on the topic:	1315 K dossier on:
thema	76 K geschlossen
theo	4476 K dõi báo	4476 K dõi trên	4490 K dõi báo	4490 K dõi chúng tôi	4490 K dõi kênh	4492 K dõi
there	32 K are no comments	32 K are no	1229 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1149 K article was	1149 K article has been	1149 K story was	1149 K story has been	1149 K content was	1149 K summary	1149 K translation	1149 K piece was	1154 K article is also available as audio	1207 K article first appeared	1207 K story first appeared	1207 K piece first appeared	1207 K post first appeared	1207 K report includes material	1207 K report includes information	1207 K report includes reporting	1207 K report contains material	1215 K is a preview	1220 K is an ai-generated	1220 K is an ai	1220 K ai-generated	1220 K ai summary	1262 K topic was automatically closed	1262 K topic was closed	1262 K topic is closed	1262 K topic is now closed	1262 K topic has been closed	1262 K topic will close	1262 K topic is locked	1262 K thread is closed	1262 K thread was closed	1262 K thread is now closed	1262 K thread has been closed	1262 K thread is locked	1262 K thread has been locked	1262 K discussion is closed	1262 K discussion is now closed	1262 K discussion has been closed	1262 K conversation is closed	1262 K conversation has been locked	1262 K post is locked	1262 K post has been locked	1275 K article appears in	1275 K article appeared in	1275 K story appears in	1275 K essay appears in	1275 K piece appears in	1275 K review appears in	1275 K interview appears in	1279 K content comes from	1294 K week's poll:	1318 K article was translated by	1318 K text was translated by	1318 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2397 K hanno inoltrato questa newsletter	2422 K potrebbe interessare:
tiene	1406 ¿K información
tienes	72 K dudas	72 K preguntas	1397 ¿K una historia	1400 K una denuncia	1400 ¿K una denuncia	1400 K una pista	1400 ¿K una pista	1400 K una historia	1400 ¿K una historia	1406 ¿K información	1406 ¿K una historia	1407 ¿K alguna	1412 ¿K algo que
tijdelijk	3019 K:
tiklayin	4220 K
tiktok	4322 K'ta
tilaa	1724 K
tilaajaetu	1740 K:
tilaajana	89 K
tillad	658 K altid indhold fra	658 K indhold fra
tillat	3151 K alltid innhold fra	3151 K innhold fra
tilmeld	637 K
tin	4485 K liên quan:	4553 K tiếp tục
tip	41 K de redactie	41 K redaktionen	617 K journalisten	617 K redaktionen	1045 K your	2950 K de redactie	2950 K ons	3016 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1214 K?	3106 K journalisten	3106 K redaksjonen	3106 K oss	3107 K	4050 K:
tipsa	41 K redaktionen	4050 K reportern	4050 K redaktionen	4050 K oss	4050 K anonymt
""", 'to': """
to	26 K podsumowanie	1100 K join the conversation	1156 K hear more	1297 K order a copy	1297 K order your copy	1297 K buy a copy	1297 K order this book	3229 K streszczenie	3229 K podsumowanie
toate	3506 K articolele lui
toda	1437 K la información en nuestra
todas	1390 K las noticias de
today	1294 K's poll:
todos	27 K los comentarios	27 K os comentários	1397 K los artículos de	3365 K os artigos de
toeta	81 K	1549 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1707 K
toimituksen	41 K vihjepuhelin
toista	1724 K
tonton	2286 K juga	2286 K:	2286 K juga:	2301 K video	2359 K di
toon	3031 K inhoud van
top	96 K＞	1103 K stories in	1103 K stories from
topics	1104 K:
torne	3314 K-se membro
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	497 K shrnutí	3841 K zhrnutie
tous	27 K les commentaires	1841 K les articles de	1846 K les articles de	1958 K les articles d
toute	1841 K l'actualité de	1841 K l'actu	1881 K l'info dans votre poche
""", 'tr': """
traduit	1858 K avec l'aide	1858 K à l'aide
traduzione	2444 K realizzata con
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	4542 K #/#	4542 K # / #
transkripti	4242 K göster
transmettez	3 K
treat	1213 K yourself
trending	1103 K in	1178 K:
tried	59 K it?	1260 K this recipe	1260 K this
trier	1938 K par
trimite	3 K	3504 K-ne
try	1158 K today's	1158 K our	1168 K our	1172 K	1173 K one month for $#	1173 K one month for £#	1173 K one month for €#	1173 K it for $#	1173 K it for £#	1173 K it for just $#	1173 K it for just £#	1173 K a month for $#	1173 K a month for £#	1173 K us for $#	1213 K	1228 K	1229 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1360 K correo electrónico	1434 K comentario será	1498 K vídeo comienza en #	3275 K znajduje się osadzona treść	3275 K znajduje się osadzona post	3275 K znajduje się osadzona film	3275 K jest osadzona treść	3275 K jest osadzona post	3275 K jest osadzona film	3511 K ce părere ai	3882 K je vložený obsah	3882 K je vložený príspevok	3882 K sa nachádza vložený obsah	3882 K sa nachádza vložený príspevok	3882 K nájdete vložený obsah	3882 K nájdete vložený príspevok
tud	2191 K valamit
tudo	3359 K sobre
tudsz	2191 K valamit
tue	81 K
tukaj	3977 K je vdelana vsebina
tukekaa	81 K
tule	1542 K tööle	1710 K lukijailtaan	1710 K mukaan	1724 K mukaan
tunnetko	66 K jonkun
turite	2802 K naujieną	2802 K informacijos	2802 K istoriją
turn	1165 K on alerts
tutaj	3275 K znajduje się osadzona treść	3275 K znajduje się osadzona post	3275 K znajduje się osadzona film	3275 K jest osadzona treść	3275 K jest osadzona post	3275 K jest osadzona film
tutte	2419 K le notizie su	2468 K le notizie di
tutti	27 K i commenti	2425 K gli articoli di	2453 K gli episodi del podcast
""", 'tv': """
tv	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1759 K: näin	1759 K: tässä	1759 K: siksi	1759 K: tämä	1759 K: kuuntele	1759 K: katso	1759 K: kaikki	1759 K: miten	1759 K: miksi	1759 K: mitä	1759 K: kuka	1759 K: mikä	1759 K: tältä	1759 K: tällainen	2247 K: így	2247 K: itt	2247 K: ezért	2247 K: miért	2247 K: hogyan	2247 K: mit	2247 K: ki	2247 K: mi	2247 K: ez	2247 K: ezt	2247 K: hallgassa	2247 K: nézze	2247 K: minden	2247 K: a	2247 K: az	3048 K: zo	3048 K: hoe	3048 K: dit	3048 K: waarom	3048 K: wat	3048 K: wie	3048 K: de	3048 K: het	3048 K: een	3048 K: alles	3048 K: bekijk	3048 K: luister	3048 K: deze	3048 K: dat	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de	3292 K: jak	3292 K: tak	3292 K: oto	3292 K: dlaczego	3292 K: co	3292 K: kto	3292 K: gdzie	3292 K: to	3292 K: zobacz	3292 K: posłuchaj	3292 K: wszystko	3292 K: noc	3292 K: ludzie	3804 K: kako	3804 K: ovako	3804 K: zašto	3804 K: što	3804 K: šta	3804 K: tko	3804 K: ko	3804 K: gdje	3804 K: gde	3804 K: ovo	3804 K: pogledajte	3804 K: poslušajte	3804 K: sve	3804 K: noć	3804 K: ljudi	3804 K: evo	3899 K: ako	3899 K: takto	3899 K: prečo	3899 K: čo	3899 K: kto	3899 K: kde	3899 K: to	3899 K: pozrite	3899 K: vypočujte	3899 K: všetko	3899 K: noc	3899 K: ľudia	3899 K: tak	3899 K: aké	3994 K: kako	3994 K: tako	3994 K: zakaj	3994 K: kaj	3994 K: kdo	3994 K: kje	3994 K: to	3994 K: poglejte	3994 K: prisluhnite	3994 K: vse	3994 K: noč	3994 K: ljudje	3994 K: takole	3994 K: oglejte	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad
""", 'tw': """
tweet	1271 K us
twitter	4287 K gönderisini	4322 K'da
""", 'ty': """
tycker	82 K du om
tylko	3272 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	3006 K kunt zich altijd	3043 K hebt al # van	3043 K hebt # van	3043 K heeft al # van	3043 K heeft # van
""", 'ug': """
ugens	653 K spørgsmål:	653 K quiz:
""", 'ui': """
uit	2947 K het archief:	3012 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	3006 K kan
""", 'uj': """
uji	2302 K pengetahuanmu	2302 K pengetahuan anda
""", 'uk': """
ukens	3146 K spørsmål:	3146 K quiz:
""", 'ul': """
ultime	2419 K notizie di
""", 'um': """
um	738 K kommentare zu	3457 K post compartilhado por	3457 K vídeo compartilhado por
uma	3457 K publicação compartilhada por	3457 K publicação partilhada por
umfrage	850 K:
""", 'un': """
un	41 K témoignage à	1494 K vídeo compartido por	1494 K post compartido por	1805 K e-mail de confirmation	1805 K email de confirmation	1805 K mail de confirmation	1805 K courriel de confirmation	1865 K témoignage	1865 K fait	1877 K podcast à écouter	1910 K contenu provenant d	1942 K post partagé par	2440 K post condiviso da	2519 K post condiviso da	2519 K video condiviso da	3513 K articol susținut de	3513 K articol în parteneriat	3513 K proiect susținut de
una	1418 K publicación compartida por	1418 K publicación compartida de	1494 K publicación compartida por	2519 K foto pubblicata da
unbegrenzter	794 K zugang
unduh	13 K	2275 K aplikasi	2304 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1846 K information à nous transmettre	1854 K info à nous	1865 K info	1865 K information à	1923 K erreur est survenue	1923 K erreur s'est produite	1942 K publication partagée par	1942 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1060 K access for
unlock	1172 K
unser	791 K spendenkonto	814 K wochenquiz	814 K quiz	830 K autor	830 K reporter	830 K redakteur	830 K korrespondent	833 K chatbot	833 K ki-chatbot	833 K wochenrätsel
unsere	741 K leseempfehlung	830 K autorin	830 K reporterin	830 K redakteurin	830 K korrespondentin	833 K ki	833 K frage der woche
untuk	2291 K mendapatkan	2331 K melihat konten ini	2331 K menampilkan konten ini
""", 'up': """
up	1104 K next:
upozornit	520 K na chybu
upozornite	3863 K na chybu
uppdatera	4072 K
""", 'us': """
us	82 K ha agradat
users	1162 K must
usually	1280 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1552 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3787 K dopusti sadržaj	3787 K dozvoli sadržaj	3787 K prikaži sadržaj	3787 K učitaj sadržaj
uvijek	3787 K dopusti sadržaj	3787 K dozvoli sadržaj	3787 K prikaži sadržaj	3787 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3911 K spolupráci s partnerom	3994 K živo: kako	3994 K živo: tako	3994 K živo: zakaj	3994 K živo: kaj	3994 K živo: kdo	3994 K živo: kje	3994 K živo: to	3994 K živo: poglejte	3994 K živo: prisluhnite	3994 K živo: vse	3994 K živo: noč	3994 K živo: ljudje	3994 K živo: takole	3994 K živo: oglejte
""", 'va': """
vaata	1525 K ka	1552 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2862 K tev ir ziņa	2862 K tev ir ko	2862 K esi pieredzējis	2877 K raksts
valuta	2377 K che tu possa aiutarci	2377 K se aiutarci	2377 K di aiutarci	2377 K se sostenerci	2377 K una donazione
vam	82 K je všeč	82 K je bil všeč	3940 K je bil	3940 K je bila
van	72 K kérdésed	2191 K egy jó	2191 K egy tipped	2191 K egy tippje	2210 K olyan	2210 K olyan dokumentuma
var	31 K först	4072 K med
varaa	1724 K
vasta	1552 K
vastaa	1710 K	1724 K
vastaava	1722 K päätoimittaja:
vastutav	1534 K väljaandja:
""", 've': """
ve	571 K spolupráci s partnerem
vea	1394 K también	1394 K también:	1432 K el video a continuación	1432 K el vídeo a continuación
veckans	4089 K fråga:	4089 K quiz:
ved	617 K du mere	617 K du noget
vedd	2209 K meg
vedi	2422 K anche	2422 K anche:	2425 K tutti gli articoli di	2518 K su	2531 K le foto	2540 K
vedno	3977 K dovoli vsebino	3977 K prikaži vsebino	3977 K naloži vsebino
vegeu	388 K també
vegye	2209 K meg
vegyen	2196 K jegyet	2196 K részt	2209 K részt
veillez	28 K à
veja	3359 K mais em	3362 K também	3362 K mais	3362 K:	3362 K também:	3362 K mais:	3396 K o vídeo abaixo	3396 K o vídeo acima	3396 K os vídeos mais assistidos	3456 K no	3469 K as fotos	3476 K
venujte	3854 K
ver	1393 K galería	1394 K también	1397 K todos los artículos de	1493 K en	1493 K esta publicación en	1493 K el vídeo en	1493 K video en	1506 K galería	1506 K fotogalería	1506 K fotos	1506 K las fotos	1506 K infografía	1506 K imágenes	1515 K	3347 K publicação no	3347 K esta publicação no	3347 K essa foto no	3365 K todos os artigos de	3456 K no	3456 K este post no	3456 K esta publicação no	3456 K esta foto no	3469 K galeria	3469 K fotogaleria	3469 K fotos	3469 K as fotos	3469 K infográfico	3476 K
verder	2973 K lezen:	3012 K in het nieuws:
verhaal	2989 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	797 K sie diesen
verschijnt	2980 K elke	2980 K iedere
verstuur	3 K dit
vertaling	2961 K:
verwandtes	799 K thema:
vet	3106 K du mer	3106 K du noe	4050 K du mer	4050 K du något
veuillez	28 K respecter
vezane	3730 K vesti:
vezi	3498 K și	3498 K și:	3498 K:	3506 K toate articolele	3515 K video mai sus	3515 K video mai jos	3573 K pe	3573 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	637 K vil gerne høre	647 K har tidligere skrevet	667 K har ingen ejer	667 K har ingen ejere	667 K har ingen aktionærer	3129 K vil gjerne høre	3140 K har tidligere skrevet	3160 K har ingen eier	3160 K har ingen eiere	3160 K har ingen aksjonærer	4072 K vill gärna höra	4082 K har tidigare skrivit	4105 K har ingen ägare	4105 K har inga ägare	4105 K har inga aktieägare
viac	3828 K:	3828 K k téme:	3900 K o téme:	3900 K o:	3900 K k téme téme:	3900 K k téme:
video	558 K: jak	558 K: takhle	558 K: takto	558 K: proč	558 K: co	558 K: kdo	558 K: kde	558 K: to	558 K: podívejte	558 K: poslechněte	558 K: vše	558 K: noc	558 K: lidé	558 K: tak	558 K: tady	558 K: jaké	675 K: sådan	675 K: her	675 K: derfor	675 K: dette	675 K: hør	675 K: se	675 K: alt	675 K: hvordan	675 K: hvorfor	675 K: hvad	675 K: hvem	675 K: den	675 K: det	675 K: de	872 K: der	872 K: die	872 K: das	872 K: wie	872 K: warum	872 K: was	872 K: so	872 K: wenn	872 K: alles	872 K: wer	872 K: wo	1154 K above:	1154 K below:	1185 K by	1314 K: how	1314 K: why	1314 K: what	1314 K: who	1314 K: where	1314 K: when	1314 K: the	1314 K: inside	1314 K: watch	1314 K: see	1314 K: is	1314 K: can	1314 K: this	1314 K: listen	1759 K: näin	1759 K: tässä	1759 K: siksi	1759 K: tämä	1759 K: kuuntele	1759 K: katso	1759 K: kaikki	1759 K: miten	1759 K: miksi	1759 K: mitä	1759 K: kuka	1759 K: mikä	1759 K: tältä	1759 K: tällainen	2328 K ini tidak	2328 K tidak	3048 K: zo	3048 K: hoe	3048 K: dit	3048 K: waarom	3048 K: wat	3048 K: wie	3048 K: de	3048 K: het	3048 K: een	3048 K: alles	3048 K: bekijk	3048 K: luister	3048 K: deze	3048 K: dat	3168 K: slik	3168 K: her	3168 K: derfor	3168 K: dette	3168 K: hør	3168 K: se	3168 K: alt	3168 K: hvordan	3168 K: hvorfor	3168 K: hva	3168 K: hvem	3168 K: den	3168 K: det	3168 K: de	3730 K pogledajte	3804 K: kako	3804 K: ovako	3804 K: zašto	3804 K: što	3804 K: šta	3804 K: tko	3804 K: ko	3804 K: gdje	3804 K: gde	3804 K: ovo	3804 K: pogledajte	3804 K: poslušajte	3804 K: sve	3804 K: noć	3804 K: ljudi	3804 K: evo	3899 K: ako	3899 K: takto	3899 K: prečo	3899 K: čo	3899 K: kto	3899 K: kde	3899 K: to	3899 K: pozrite	3899 K: vypočujte	3899 K: všetko	3899 K: noc	3899 K: ľudia	3899 K: tak	3899 K: aké	3994 K: kako	3994 K: tako	3994 K: zakaj	3994 K: kaj	3994 K: kdo	3994 K: kje	3994 K: to	3994 K: poglejte	3994 K: prisluhnite	3994 K: vse	3994 K: noč	3994 K: ljudje	3994 K: takole	3994 K: oglejte	4113 K: så	4113 K: här	4113 K: därför	4113 K: det här	4113 K: hör	4113 K: se	4113 K: allt	4113 K: detta	4113 K: den	4113 K: det	4113 K: de	4113 K: hur	4113 K: varför	4113 K: vad	4308 K haber:	4327 K süresi	4525 K này không	4525 K không
videoclipul	3541 K nu
videos	856 K von
videoyu	4289 K izlemek için
vidi	3730 K još
view	1109 K all posts by	1109 K all articles by	1290 K deal	1300 K this post	1300 K post on	1300 K this content
viikon	1737 K kysymys:	1737 K visa:
viktoriin	1560 K:
viktorina	2824 K:
vil	623 K du arbejde	623 K du være med på holdet	3112 K du jobbe	3112 K du være med på laget
vill	4056 K du jobba	4056 K du arbeta
vind	82 K je dit	623 K billetter	637 K
vinkkaa	1703 K toimitukselle	1703 K
vinn	3112 K billetter	3129 K	4056 K biljetter	4072 K
vir	3951 K:
viri	3951 K:
vis	28 K respekt	637 K indhold	658 K altid indhold fra	658 K indhold fra	3129 K innhold	3151 K alltid innhold fra	3151 K innhold fra
visa	28 K respekt	1737 K:	4072 K innehåll	4096 K alltid innehåll från	4096 K innehåll från
visit	1213 K
visita	1429 K nuestra tienda	2450 K lo store	2450 K il nostro store
visite	3392 K a nossa loja	3392 K nossa loja
viste	7 K
visualizza	2518 K su	2518 K questo post su	2519 K questo post
visualizzando	2440 K questo contenuto
viu	7 K algum	44 K um erro	3381 K algo	3381 K alguma coisa
""", 'vk': """
vklopi	3946 K
vklopite	3946 K
""", 'vo': """
voce	2442 K generata
voeg	3016 K
voir	1841 K tous les articles	1843 K aussi	1843 K la vidéo	1846 K tous les articles de	1877 K la vidéo ci-dessus	1941 K sur	1955 K le diaporama	1955 K les photos	1955 K la galerie	1955 K le portfolio	1955 K l'infographie	1965 K
voit	1703 K lähettää vinkin
voita	1724 K
voix	1858 K générée
voleu	430 K rebre notificacions
volg	12 K ons	12 K	2962 K	3016 K
voller	794 K zugriff
vols	392 K compartir	392 K explicar	430 K rebre notificacions	430 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2997 K je deze
voor	2968 K dit artikel	3009 K maar # euro per	3009 K maar €#	3009 K slechts # euro per	3009 K slechts €#
voordeel	3028 K voor abonnees:
vorlesezeit	847 K
vota	1386 K por el mejor	1386 K por la mejor	1386 K al mejor	1386 K a la mejor	1386 K en nuestra encuesta	1386 K en la encuesta
vote	1213 K
votre	27 K commentaire	1808 K adresse e-mail	1808 K adresse email	1946 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1797 K est offert	1808 K désinscrire à tout moment	1808 K pouvez vous désinscrire à tout moment	1846 K avez une information	1854 K travaillez	1854 K avez été	1854 K êtes témoin	1854 K avez une information	1854 K souhaitez témoigner	1865 K avez une info	1865 K avez une information	1865 K avez des informations	1865 K disposez	1865 K souhaitez	1865 K êtes concerné	1865 K êtes témoin	1865 K avez été témoin	1865 K avez des photos	1865 K pouvez nous	1865 K pouvez joindre	1865 K pouvez contacter	1865 K pouvez écrire à	1938 K êtes # à avoir voté	1938 K êtes # # à avoir voté
voz	1420 K generada
""", 'vr': """
vraag	3025 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3504 K să ne spui	3546 K să primești notificări	3546 K notificări
""", 'vs': """
vse	3995 K o:	3995 K o temi:
vsebina	4005 K je nastala v sodelovanju z	4005 K je nastala v sodelovanju s
vsi	3995 K članki o temi:
""", 'vu': """
vui	4528 K lòng bật javascript
vuoi	2438 K segnalarci	2438 K raccontarci	2488 K ricevere le notifiche	2488 K ricevere notifiche	2488 K ricevere le nostre notifiche	2488 K attivare le notifiche
""", 'vy': """
vytisknout	510 K
""", 'w': """
w	3275 K tym miejscu znajduje się osadzona treść	3275 K tym miejscu znajduje się osadzona post	3275 K tym miejscu znajduje się osadzona film	3275 K tym miejscu jest osadzona treść	3275 K tym miejscu jest osadzona post	3275 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1214 K to	1215 K to	1215 K more	1231 K to be the first
war	8 K dieser	8 K der	807 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1125 K this forwarded	1190 K this	2997 K deze	3017 K je erbij	3017 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2974 K is jouw mening	2997 K vind je van	2997 K vond u van	2997 K vindt u van
watch	1087 K us on	1104 K |	1104 K now:	1104 K more:	1104 K the video:	1104 K the latest	1104 K:	1154 K the video above	1154 K the video below	1154 K the clip above	1154 K the clip below	1154 K the full video	1154 K the full interview	1154 K the full episode	1196 K more	1196 K our	1210 K more videos	1213 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1055 K accept:	1055 K accept visa	1055 K accept paypal	1153 K're hiring	1153 K are hiring	1160 K value your opinion	1160 K'd love your feedback	1199 K respect your privacy	1228 K use	1228 K love	1228 K recommend	1307 K have no owner	1307 K have no owners	1307 K have no paywall	1307 K have no shareholders	3040 K hebben geen
wees	31 K de eerste
weet	3017 K je	3017 K u
weitere	740 K artikel zu	740 K artikel aus	740 K themen aus	744 K artikel von
weiterlesen	741 K:
wekelijkse	2923 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	831 K
werden	831 K sie
were	1214 K you	1270 K you
wesprzyj	81 K	3247 K
wettquoten	854 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1103 K others are reading	1104 K to read next:	1270 K do you	1270 K did you	1270 K's your	1270 K is your	1270 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1271 K us on	1271 K us at	1271 K:
where	1270 K were you
""", 'wi': """
wideo	3233 K znajdziesz	3233 K poniżej	3292 K: jak	3292 K: tak	3292 K: oto	3292 K: dlaczego	3292 K: co	3292 K: kto	3292 K: gdzie	3292 K: to	3292 K: zobacz	3292 K: posłuchaj	3292 K: wszystko	3292 K: noc	3292 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	807 K fanden sie	807 K fandest du	807 K finden sie	807 K hilfreich war	814 K gut kennen sie	814 K gut kennst du
wij	3040 K hebben geen
wil	3017 K je
wir	864 K haben keinen konzern	864 K haben keinen verleger	864 K haben keinen investor
with	1184 K inputs from	1184 K input from	1184 K agency inputs	1184 K reporting by	1184 K additional reporting	1246 K a subscription	1246 K a digital subscription
""", 'wo': """
wochen	708 K kostenlos	708 K gratis
wolisz	3250 K słuchać	3250 K posłuchać
word	23 K lid van	2992 K lid van	2992 K vriend van	3019 K nu	3019 K vandaag
work	1153 K with us	1153 K for us
worth	1104 K reading:
""", 'wr': """
write	1213 K to
""", 'ws': """
wspieraj	81 K	3247 K
wszystkie	27 K komentarze	3216 K artykuły o	3220 K artykuły autora	3293 K artykuły na temat:	3293 K artykuły o:
wszystko	3293 K o:
""", 'wy': """
wydrukuj	3241 K
wywiad	3297 K
""", 'x': """
x	4287 K gönderisini	4322 K'te
""", 'xe': """
xem	4485 K thêm	4485 K thêm:	4485 K:	4485 K video	4485 >> K	4485 K tiếp:	4494 K các bài viết của tác giả	4494 K các bài viết khác của	4494 K thêm bài của tác giả	4500 K video:	4555 K trên	4555 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1411 K puedes recibir
yapay	4242 K zeka sesiyle	4242 K zeka ile seslendirildi	4242 K zeka tarafindan seslendirildi	4311 K zeka ile	4311 K zekâ ile	4311 K zeka tarafindan	4311 K zekâ tarafindan	4311 K zeka desteğiyle
yazi	4266 K
yazinin	4336 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1087 K can follow him on	1087 K can follow her on	1087 K can follow them on	1096 K can withdraw your consent at any time	1096 K may withdraw your consent at any time	1104 K may also like:	1104 K might also like:	1104 K may also be interested in:	1104 K may also want to read:	1104 K may want to read:	1134 K can get	1143 K can reach	1143 K can email	1143 K can e-mail	1143 K can contact	1154 K can hear this story	1154 K can listen to this	1156 K can listen to	1162 K must be	1162 K can be part of	1208 K may have missed:	1215 K're reading	1215 K are reading	1216 K can also	1216 K can now	1216 K can	1241 K can get
your	27 K comment	27 K comments	1160 K opinion matters	1199 K weekly guide to	1199 K daily guide to	1199 K essential guide to	1252 K first
youtube	4287 K videosunu	4322 K'da
""", 'yu': """
yuk	2275 K unduh aplikasi	2291 K gabung
""", 'z': """
z	89 K prenumeratą	539 K našeho e-shopu:	3272 K naszego sklepu:	3880 K nášho e-shopu:
""", 'za': """
za	3781 K #	3781 K samo #
zachowaj	28 K
zagraj	3270 K teraz:
zahrajte	537 K si:	3878 K si:
zainstaluj	13 K	3236 K
zanim	3259 K dodasz komentarz	3259 K skomentujesz
zapis	3936 K je mnenje
zapisz	3241 K ten	3241 K artykuł	3241 K tekst
zapratite	12 K	3760 K
zapytaj	3229 K	3229 K nas
zaradi	3986 K naših bralcev
zaujal	498 K vás	3842 K vás
zawsze	3275 K zezwalaj na treści	3275 K pokazuj treści	3275 K zezwól na treści	3275 K wyświetlaj treści
""", 'zd': """
zde	541 K je vložený obsah	541 K je vložený příspěvek	541 K se nachází vložený obsah	541 K se nachází vložený příspěvek	541 K najdete vložený obsah	541 K najdete vložený příspěvek
zdroj	513 K:	3856 K:
zdroje	513 K:	3856 K:
""", 'ze': """
zeptejte	497 K se
zet	3016 K
zezwalaj	3275 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3841 K	3841 K článku
""", 'zi': """
zie	7 K je een	2947 K ook	3017 K je
zini	2862 K ko vairāk	2877 K stāstu	2877 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3216 K więcej z	3217 K też	3217 K też:	3217 K także	3217 K:	3217 K wideo	3217 K film	3217 K zdjęcia	3217 K galerię	3233 K nagranie	3233 K materiał
zobrazit	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
zobrazovat	541 K vždy obsah	541 K obsah z	541 K obsah ze	541 K obsah od
""", 'zu': """
zugang	794 K zu allen
zugriff	794 K auf alle
zum	717 K newsletter	741 K thema:	741 K weiterlesen:	746 K autor	747 K autor	809 K kommentieren	830 K profil von
zur	746 K person	746 K autorin	747 K person	747 K autorin
"""}

CONTAINS = {'#': """
#	4692 共K页	4692 共K頁	4692 共K张	4692 共K張	4715 K/#篇	4715 K / # 篇	4715 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1717 K
aamukirjeen	1717 K
aangemeld	2979 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	3022 bevestig je K
aanmerkingen	2959 op- of K
aastas	1581 K
""", 'ab': """
abbestellen	713 jederzeit K
abbestellt	817 jederzeit K
abbonamenti	2546 K
abbonamento	2386 hai già un K	2386 scegli il tuo K	2392 per chi ha un K	2546 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2386 K per	2386 K a soli	2392 per gli K	2392 solo per K	2432 K	2542 K a	2542 K:	2542 K ora	2542 K per	2542 puoi, K	2543 i nostri K	2546 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2386 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2407 devi K
abmelden	785 wieder K
abo	792 pur-K	845 das K	845 ein K
abonament	3194 masz już K	3589 K
abonare	3518 prin K ești
abonarea	3518 confirma K
abonat	50 ca K	3487 ești deja K
abone	80 K olun	80 K ol	4202 K olun ve	4341 K olun
aboneler	50 K	4267 K içindir	4267 yalnizca K	4267 sadece K	4345 K
abonelere	4230 K özel	4230 K özeldir	4230 K açik	4230 K açiktir
abonelerimiz	50 K	4342 K
abonelik	4345 K
abonements	2907 K
abonenci	3254 tylko K
abonenti	50 K var	2879 tikai K
abonentiem	2849 tikai K	2879 teksts ir K	2879 raksts ir K
abonents	2849 jau esi K
abonne	1967 je m'K
abonnee	50 als K	80 word K	2916 al K	2916 word K	2916 nog geen K	2918 als K	3063 word K
abonneer	80 K je	3063 K je
abonnees	50 K kunnen	50 onze K	2916 dit artikel is voor K	2918 alleen voor K	3008 K kunnen dit	3008 K kunnen het hele	3064 onze K	3067 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	584 kræver K	694 K	845 das K	845 ein K	890 K	1793 avec votre K	1971 K	2916 neem een K	2916 kiezen voor een K	2984 sluit een K af	2984 een K? log	2984 al een K	3008 nog geen K	3008 K dat bij je	3008 K af met	3063 kies een K	3067 K	3187 K
abonnementen	3067 K
abonnements	1971 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	584 bliv K	584 allerede K	585 som K	649 en K	690 bliv K	704 sie sind noch kein K	707 als K	709 bereits K	709 bereits K:in	3074 bli K	3074 allerede K	3075 som K	3142 en K	3183 bli K
abonnenten	50 K können	50 K dürfen	704 nur für K	704 exklusiv für K	819 lesen nur K	887 unseren K	890 K
abonnenter	50 K kan	584 kun for K	584 artiklen er for K	640 er for K	640 kun K	691 vores K	694 K	3074 kun for K	3074 denne saken er for K	3074 artikkelen er for K	3133 er for K	3133 bare K	3133 kun K	3184 våre K	3187 K
abonnentin	50 als K	707 als K	709 bereits K
abonnentinnen	50 K können	704 exklusiv für K	704 nur für K	704 K vorbehalten	887 unseren K
abonner	584 K for at	690 K på	1967 s'K	3074 K for å	3183 K på
abonnere	3119 ved å K
abonnez	80 K-vous	1793 K-vous pour	1793 K-vous à partir	1967 K-vous	1967 K vous
abonniere	80 K	886 K unseren	886 K hier
abonnieren	80 K sie	80 K sie uns	712 newsletter K	726 whatsapp-kanal K	726 K sie unseren kanal	756 podcast K	817 hier K	843 google K	843 google news K	886 jetzt K	886 K sie
abonniert	80 K uns	709 bereits K
about	1287 . tell us K	1287 ? tell us K	1287 ! tell us K
above	1227 links K
abrir	1363 K en la app	3333 K no app
abstimmen	773 jetzt K:
abyste	465 K mohli číst dál
""", 'ac': """
accede	1346 K a todo
accedi	24 K	2386 K per
accept	3494 K toate
acceptant	1830 en K les cookies
acceptar	396 K les galetes
accepteer	2938 K de cookies
accepter	1830 K les cookies
accepteren	2938 cookies te K	2938 cookies K
access	1057 unlock full K	1057 full K. no ads	1174 K to every story	1174 full K with no ads	1202 year of K	1202 months of K	1202 want full K	1202 K for half price
accionistas	1470 sin K	1470 ni K
accionistes	437 sense K	437 ni K
acconsento	2460 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1167 K with our privacy
according	1333 K to
accordo	43 d'K?
account	1057 create a free K to	1057 sign in to your K	1059 create an K to	1174 please create a free K	1330 create a free K	1331 hold power to K	2916 maak een gratis K	2984 K is gratis en zo	3008 een gratis K	3063 maak een gratis K
accurate	1181 K at time of
accused	1333 K
aceptado	1380 no has K las cookies
aceptaste	1380 no K las cookies
acionistas	3433 sem K	3433 nem K
aconseja	1520 K
aconsejaba	1520 K
aconselha	3481 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3481 K
actionnaire	1918 sans K	1918 ni K	1918 ni publicité ni K	1968 sans K
actionnaires	1918 sans K	1918 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2295 K dosen
adblock	476 vypněte K	598 slå K fra	995 K	2335 K	3088 slå av K	3209 wyłącz K	3548 K	4032 stäng av K	4532 K
adblocker	731 K erkannt	731 K aktiv	731 nutzen einen K	731 verwenden einen K	731 trotz K	890 K	995 K	1090 disable your K	1090 you are using an K	1090 K detected	2936 K uit	3548 K
added	1333 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1232 put your K	1232 type your K	1232 add your K	1232 pop your K	1232 enter your K	1232 send us your email K
adgang	587 få K til	690 få fri K
admitiu	3481 K
admitted	1333 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3197 twój K e-mail	3237 K e-mail
adresa	77 lasă-ne K	3488 K de email nu va	3489 K ta de email	3489 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4206 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	785 gültige e-mail-K	785 sie ihre e-mail-K	785 du deine e-mail-K	785 e-mail-K ein	1807 votre K e-mail	1807 votre K email
adresu	3726 na vašu e-mail K	3754 e-mail K	3754 mejl K
ads	70 no K	70 without K	1331 we don't have K
advarede	693 K
advarer	693 K	3186 K
advarte	3186 K
advert	11 K
adverteix	459 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3064 zonder K
advertisement	11 K	1089 this K has not loaded
advertisements	11 K
advertiser	1189 supplied by an K	1189 provided by an K	1189 paid for by an K	1189 produced by an K	1189 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	3014 dit is een K
advierte	1520 K
adviseert	3066 K
""", 'af': """
af	689 # K #	689 # ud K #
affermato	2545 ha K
affichage	1869 K de ce contenu
affichant	1869 en K ce contenu
afficher	1830 pour K ce contenu	1869 ne peut pas s'K
affichera	1793 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	512 K odkazy	634 K-links	730 K-links	950 K links	1089 contains K links	1206 K links	1206 K link	1226 as an K we	1226 as an K i	1226 as an K, we	1226 as an K, i	1226 as an amazon K	1226 our K partners	1721 K-linkkejä	2203 K linkeket	3014 K links	3124 K-lenker	3756 K linkove	3756 K linkovi	3855 K odkazy	3949 K povezave	4067 K-länkar	4259 K link
affiliatelenker	74 K	3124 K
affiliatelinks	37 K	74 K	634 K	824 K	3014 K
affiliates	1226 as K we	1226 as K, we
affiliati	37 link K	74 link K	2448 link K
affiliation	37 liens d'K	74 liens d'K	1875 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K	2448 link di K
affirme	1970 K
affirment	1970 K
afhankelijk	3020 K van giften	3020 K van donaties
afiliacyjne	37 linki K	74 linki K	3243 linki K
afiliacyjnych	74 linków K	3243 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1430 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1430 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3514 linkuri K
afiliats	402 enllaços d'K
afiliere	74 linkuri de K
afirma	1520 K	3481 K
afirmar	459 va K
afirmou	3481 K
afleveringen	3003 alle K van
afmelde	589 K dig når
afmelden	2979 elk moment K	2979 elk moment weer K
afsnittet	624 hele K
aftrekbaar	2981 gift is K
""", 'ag': """
agences	1850 avec K	1852 avec K
agenturmaterial	748 mit K
aggiornamenti	2403 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	2545 ha K
agora	3478 doe K
agree	43 K?
""", 'ah': """
ahora	1517 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	330 K	622 af K	622 med K	3111 med K	3111 av K	4055 med K	4055 av K	4497 K
aidez	1855 K-nous à	1967 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1720 lisää K täältä
aiutaci	2431 K	2542 K a
aiutarci	2431 K	2542 K a
aizliegta	2859 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1580 meie K	1580 sõltumatu K	1580 K maksab	1580 hea K
ajakirjandust	1548 toeta sõltumatut K
ajakirjanik	1538 K
ajakirjanikele	39 meie K
ajakirjanikud	1580 meie K
ajoute	1970 K
ajoutez	1967 K-nous
ajuda	456 K'ns
ajude	3375 K-nos	3478 K-nos
ajutorul	3519 K tău putem	3585 avem nevoie de K tău
""", 'ak': """
akci	499 naši K
akciu	3843 našu K
akismet	21 K to reduce spam
akkoord	2979 ga je K met onze	2979 gaat u K met onze
aktardi	4344 K
aktivieren	731 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
aktualne	3273 kursy są K	3273 kursy K
akzeptiere	712 mit der anmeldung K
akzeptieren	712 mit der anmeldung K	733 cookies K
""", 'al': """
alabilir	4259 komisyon K
alabiliriz	4259 komisyon K
alamat	2273 K email
aldus	3066 K
alerta	3481 K
alertas	14 las K	1366 recibe K	1366 activa las K	3336 receba K
alertes	1812 recevez les K	1812 K info
alertou	3481 K
alerts	14 K	1075 get K as
algemene	2979 ga je akkoord met de K
alin	4264 K
alive	1331 local news K
alkaen	1719 K #
alles	704 lesen sie K	3008 lees K met
allow	1091 K ads on
almaktadir	97 ayrintilar yer K
aloud	1122 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	3588 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	2545 ha K
amos	1470 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2543 siamo K su
andare	2376 prima di K via
android	719 für K und ios	1071 our K app	1882 sur ios et K	2925 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	792 ihr K	792 dein K	886 hier gibt es das K
angebote	785 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	839 ihre spende K	839 deine spende K	839 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	733 inhalte K werden
anggota	2370 jadilah K
ankete	3847 našej K	3847 v K
anketi	35 našoj K	3750 našoj K	3750 u K	3944 naši K	3944 v K
anketimize	35 K
anketimizi	4241 okur K	4241 K
anketo	3944 kratko K	3944 našo K
anketu	35 našu K	3750 kratku K	3750 našu K
ankety	503 naší K	3847 našej K
ankiecie	35 naszej K	3234 naszej K	3234 w K
anlatin	38 bize K	67 bize K	4264 K
anlatti	4344 K
anmelden	24 K	695 jetzt K	773 jetzt K:	886 hier K
anmelder	619 er K	677 er K på	3108 er K	3170 er K i
anmeldung	712 mit meiner K	712 mit ihrer K	712 mit der K stimmen	712 mit der K stimme	712 mit der K willige	712 mit der K willigen	712 mit der K erklären sie	758 K	812 hier geht es zur K
annetus	1548 tee K	1583 K
anno	2544 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	634 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	691 uden K
annonsblockerare	4032 stäng av K
annonseblokkering	3088 slå av K
annonselenker	37 K	74 K	3124 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3184 uten K	4129 utan K
announced	1333 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2545 ha K
ano	3480 por K
anoi	1777 K
anoniem	2959 K tippen	2996 ons K
anonim	4233 bize K
anonym	806 K an uns
anonymity	97 on condition of K
anonymous	1193 K
anonymously	1193 K
anot	2846 K
anregungen	779 fragen oder K	779 fragen und K
ansehen	777 hier K	777 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1098 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1336 K de irte	3313 K de sair
anuncio	1430 después del K	1430 tras el K
anuncios	70 sin K
anunciou	3481 K
anuncis	70 sense K
anvender	598 vi K cookies
anyone	1266 if you know K
anytime	1062 cancel K	1332 cancel K
anzeige	11 der K	11 dieser K	730 nach der K weiter	802 dies ist eine K
anzeigen	70 ohne K	70 keine K	733 mit einem klick K lassen
anzusehen	767 um das video K
""", 'ap': """
apelowali	3310 K
apeluje	3310 K
apgalvo	2906 K
aplicativo	84 no nosso K	3333 baixe o K	3333 baixe nosso K	3479 nosso K
aplikace	574 naše K
aplikaci	84 v naší K	472 stáhněte si naši K	473 stáhněte si K	506 mobilní K	506 naší K	506 naší mobilní K	573 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3816 preuzmite K i
aplikacja	3308 nasza K
aplikacji	84 w naszej K	3199 w naszej K	3199 otwórz w K	3257 naszej K
aplikasi	2274 K kami	2276 unduh K	2276 download K	2370 instal K	2370 unduh K kami	2370 unduh K gratis	2370 segera unduh K	2370 yuk unduh K	2371 K kami
apoiador	3319 torne-se K	3375 seja nosso K	3478 torne-se K	3478 seja nosso K	3478 seja K
apoiam	3403 nos K todos os meses
apoie	3375 K
apoio	3312 seu K	3319 seu K é	3375 seu K
aportaciones	1441 gracias a las K
aporte	90 K lo que pueda	1408 tu K	1517 tu K
apoyan	1441 que nos K cada mes
apoyo	1335 su K	1335 tu K	1341 con tu K	1341 tu K es	1408 tu K
app	84 i vår K	84 med vår K	719 als K	782 mit der K	782 in der K	783 -K	815 mit der K der	1071 get our K	1071 in our K	1071 use our K	1071 our new K	1071 our ios K	1074 get the K	1205 have our K	1205 our K has	1205 with our K	1205 via our K	1205 on our K	1230 with our K you	1230 with our K, you	1230 in our K you	1230 on our K you	1330 our K	2925 in de K	2976 -K	3081 i vår K	3184 vår K	4024 i vår K	4129 vår K	4477 tải K	4586 在K中
appareil	1793 un seul K à la fois	1888 en cours sur un autre K
appeared	1116 first K on	1183 K in print
appen	84 i K vår	591 hent K	591 åbn i K	3081 last ned K	3081 hent K	3081 åpne i K	4024 öppna i K	4025 ladda ner K	4025 ladda ned K	4025 hämta K	4128 ladda ner K och
appje	38 stuur een K	67 stuur een K	2958 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1809 téléchargez l'K	1809 notre K	1810 dans l'K	1810 avec l'K	1810 sur l'K	1810 télécharger l'K	1968 notre K
applications	1809 nos K mobiles
appot	2198 az K
approached	97 K for comment
apps	1205 our K
apunta	456 K't
""", 'aq': """
aqui	3313 já que você está K	3313 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3184 vårt K
arbeit	887 unsere K
arbeitet	753 K als
arbejde	691 vores K
arbejdet	677 har K på
arbetar	4055 K med ai
arbetat	4115 har K på
arbete	4129 vårt K
argue	43 K back
argued	1333 K
arrivato	2376 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	457 aquest K	457 l'K sencer	1057 to unlock this K	1057 members-only K	1065 you've read your last free K	1065 you have read your last free K	1065 this is your last free K	1065 reached your K limit	1080 share this K on	1089 links in this K may	1176 save this K	1186 this K	1186 the full K	1187 this K	1188 this K	1227 links in this K	1329 # K this month	1331 this K	1781 vous avez aimé cet K	1781 cet K vous a plu	1793 pour accéder à l'K	1793 cet K est offert	1793 cet K vous a été offert	1793 pour lire cet K	1793 offrir cet K	1793 offrez cet K	1800 de cet K à lire	1849 cet K est paru dans	1849 cet K a été publié	1879 réagir à cet K en	1894 cet K a d'abord été publié	1896 offrez cet K	1896 offrir cet K	1966 K sur #	1966 K lu sur #	1968 cet K
articles	15 free K	58 nouveaux K par e-mail	1046 you've read # K	1057 access to all our K	1057 gift K to give	1065 free K left	1065 K left this month	1065 you've used all your free K	1065 # of # free K	1065 K left to read	1174 to read more K	1174 for three more free K	1174 more free K	1176 K to give	1176 K to gift	1176 K to share	1176 gift # K	1329 # K this month	1329 # K this week	1793 tous nos K	1800 il vous reste # K	1885 nos K sont en accès libre	1896 K à offrir	1966 K sur #	1966 K lus sur #	1968 nos K
articol	3586 acest K
articolele	3586 K noastre
articolelor	3502 preluarea K
articoli	58 nuovi K via mail	2386 tutti gli K senza limiti	2394 ti restano # K	2541 K su #
articolo	20 leggere questo K	20 leggere l'K	2376 ti è piaciuto questo K	2386 per leggere l'K	2386 regala questo K	2541 K su #	2543 questo K
articolul	20 K complet	20 K integral	3523 pentru a citi K	3523 să citești tot K	3586 ți-a plăcut K	3586 tot K
artigo	20 ler este K	20 ler o K	3313 gostou deste K	3407 para ler este K	3479 este K
artigos	3374 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	632 denne K for #	649 denne K	649 en K	691 denne K	696 dir gefällt dieser K	704 lesen sie diesen K mit	704 um diesen K zu lesen	704 dieser K ist nur für	704 zugriff auf alle K	704 alle K lesen	704 ganzen K lesen	710 freie K übrig	710 K frei	710 ihr letzter freier K	754 K wurde	759 unsere K öfter	788 K etwas wert ist	792 alle freien K	798 weitere K finden sie	803 rechte am K	803 K steht unter einer	813 den ganzen K	813 diesen K	818 gäbe es diesen K nicht	822 alle K zum	822 lesen sie in diesem K	827 K ist zuerst	827 K ist zuvor	829 K gratis	844 K wurde zuerst	887 dieser K	887 diesen K	887 diesem K	2308 untuk membaca K ini	2371 K ini	2916 om dit K te lezen	2916 dit K is alleen	2916 geef dit K	2916 lees dit K met	2916 gratis K deze week	2942 fout in dit K	2959 mening over dit K	2984 een premium K	3001 dit K	3015 niets uit dit K	3015 K mag zonder	3064 dit K	4075 gratis K kvar	4084 en K	4085 låst K	4085 upplåst K
artikelen	15 gratis K	2916 toegang tot alle K	2984 aantal K bereikt	2984 aantal gratis K	3008 gratis K gelezen	3011 alle K over
artikeln	704 zugang zu allen K	792 zugang zu allen K	829 freien K	4011 gillade du K	4017 läs hela K med	4017 lås upp K	4058 fel i K	4084 den här K	4084 K	4085 K är upplåst	4085 K är öppen	4085 den här K är låst	4085 K är låst	4129 den här K
artikels	827 nutzung dieses K
artikkel	1555 tasuta K	1580 see K
artikkelen	97 K er oppdatert	3114 feil i K	3142 denne K	3142 K	3184 denne K
artikkeli	20 koko K	1679 tämä K on vain	1727 ilmainen K jäljellä	1775 tämä K
artikkelia	1723 maksutonta K	1723 ilmaista K	1773 K #:stä	1773 K #:sta	1773 K #stä	1773 #/# K	1773 # / # K
artikkelin	1733 tämän K
artikkelista	1773 #/# K
artikkelit	15 ilmaiset K	1723 ilmaiset K
artiklar	15 fria K	4017 fria K	4075 gratis K kvar	4081 inga gratis K	4081 inga fria K	4129 alla K
artiklen	97 K er rettet	578 kunne du lide K	649 K	691 K her
artikler	15 gratis K	584 gratis K	640 gratis K tilbage	646 ingen gratis K	691 alle K
artikli	1558 selle K
artiklid	1551 tasuta K
artiklit	1551 tasuta K	1558 seda K	1580 kogu K
arvioi	1777 K
""", 'as': """
asegura	1520 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1333 K
asks	1333 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3325 já é K	3478 torne-se K	3478 seja K
assinantes	50 K podem	50 os K podem	3325 só para K	3325 somente para K	3407 exclusivo para K	3407 exclusiva para K	3407 exclusivos para K	3479 nossos K	3482 K
assinatura	3482 K
assinaturas	3482 K
assine	80 K	3312 K a	3312 K o	3323 K por	3323 K e tenha	3325 K para	3478 K já	3478 K agora	3478 K e	3478 K aqui	3478 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1188 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1089 as an amazon K	1114 is an K
assure	1970 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2873 K mūs	2903 K mūs
atbalstiet	2903 K mūs
atbalsts	2873 tavs K palīdz	2903 tavs K	2903 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2906 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	754 K
audioverze	2 K
audioverzi	502 K
audioverzii	3846 K
aufgefallen	736 fehler K
ausblenden	733 und wieder K
auszugsweise	748 nachdruck, auch K
auteur	1853 est l'K	2960 is K van	2963 mening van de K
auteure	1927 est l'K
auteursrecht	2991 rust K
author	1111 email the K	1111 the K can be	1114 is the K of	1114 is an K
automated	2 read by an K	1122 is read by an K	1122 narrated by an K
automatisch	2 K vorgelesen	707 endet K	777 K vorgelesen	803 K von dpa	803 K von der	811 der text wurde K	811 dieser text wurde K
automatisk	3111 K oversatt
autor	393 és K de	753 ist K	1405 es K de	3376 é K de
autora	393 és K de	1405 es K de	3226 napisz do K	3376 é K de
autorce	493 napište K
autore	2433 è K di
autorem	3226 kontakt z K
autoren	766 meinung der K
autorin	753 ist K	753 ist freie K	766 meinung der K
autorise	1888 n'K pas la lecture
autorke	3836 napíšte K
autorki	3226 napisz do K
autorovi	493 napište K	3836 napíšte K
autorskim	3244 chroniony prawem K	3244 chronione prawem K
autoru	3740 javite se K	3740 pišite K
autrice	1853 est l'K	1927 est K	2433 è K di	2504 è l'K
""", 'av': """
av	3182 # K #	4127 # K #
available	1071 our app is K	1072 K on the app store	1072 K on google play	1205 app is K	1222 tickets are K here
avbryt	21 K svar
avec	1850 K afp	1852 K afp
averci	2542 grazie per K letto
avertit	1970 K
avertizat	3588 a K
avise	3478 K-nos
avsluta	4130 K när du vill
avsnittet	4057 hela K	4057 ladda ner K
avtorici	3934 pišite K
avtorju	3934 pišite K
avverte	2545 K
""", 'ay': """
ayda	4263 K # tl	4263 K # tl'den	4343 K
aydinlatma	4217 K metni
ayirtin	4264 K
aylik	4343 K
ayudanos	1517 K
""", 'az': """
azionisti	2495 senza K	2495 né K
""", 'ba': """
ba	3186 K
bad	693 K	4131 K
bagikan	25 K	49 K
baixa	385 donar-te de K
baixe	3312 K o	3333 K o app
bajate	1517 K la app
bancs	408 no depèn de K
banner	890 cookie-K	1334 cookie K
banners	1334 cookie K
bantu	2370 K kami
bastano	2542 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	803 redaktion nicht K
beboette	3066 K
become	51 K one of them	1128 K a	1330 K one of them
becoming	1127 K a member	1244 consider K a	1330 consider K	1330 K a member
bedankt	3063 K voor het lezen
beelden	97 bevat K	2959 heb je K	2959 heeft u K
befindet	733 an dieser stelle K sich
before	1046 K you go	1046 K you move on
begging	1334 K
begs	1333 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	695 mit einem K	788 jeder K hilft uns	803 K steht unter einer	818 mit einem kleinen K	827 K ist zuerst	839 mit ihrem K können wir	839 mit deinem K können wir	839 ihrem K helfen	844 K wurde zuerst	887 dieser K	887 diesen K
bejelentette	2264 K
bekijk	2969 nieuwe baan? K
beklagade	4131 K
beklagede	693 K
beklaget	3186 K
belangrijkste	2979 elke dag het K
believe	1268 if you K we	1331 people who K in
belirtti	4344 K
below	1198 sign up K	1198 enter your email K	1227 links K
beluisteren	3003 dit artikel ook K	3003 hier K
benachrichtigungen	14 K	721 K aktivieren	722 push-K
benadrukt	3066 K
bent	2909 nu je hier toch K
bepaalde	3066 K
berasal	2296 konten ini K dari
berdonasi	2370 mari K	2370 silakan K	2370 ayo K	2370 anda K
bereits	704 sie haben K ein abo	792 K ein konto
bergabung	2370 mari K	2370 K dengan kami	2370 ayo K
bergabunglah	51 K	2370 K
bergantung	2306 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	887 wir K
berichterstattung	887 unsere K
berichtet	753 K für	753 K über	873 K als
berichtete	889 K
berichtigung	97 K:
berite	3963 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	2269 sudah K	2272 K newsletter	2305 terima kasih telah K	2305 berhasil K	2370 K sekarang	2370 silakan K
bersama	51 ikutlah K	2370 gabung K
bescheid	806 sagen sie uns K	806 sag uns K
beschloss	889 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	4009 po K
besked	627 push-K
beskeder	627 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	3066 K
beslutade	4131 K
besluttede	693 K
besluttet	3186 K
besoin	1781 nous avons K de vous	1967 nous avons K de vous	1967 a K de vous	1967 avons K de votre
besplatan	3768 poslednji K tekst
besplatna	3755 K članka
besplatne	3755 K članke
besplatni	3747 naš K webinar	3747 naš K vebinar	3768 poslednji K članak	3768 zadnji K članak
besplatnih	3755 K članaka
beste	2979 elke week het K van
bestellen	695 jetzt K	772 im shop K	773 shop K	773 store K	846 jetzt K im	886 K sie hier	886 K sie unseren
bestellung	758 K
besten	887 die K texte
betaald	3014 artikel is K	3014 content is K
betaalmuur	2981 geen K	3067 K
betalande	4084 K läsare
betalende	640 kun for K	649 K læsere	3142 K lesere
betalingsmur	694 K	3187 K
beteiligt	802 redaktion ist nicht K
betonte	889 K
betroffenen	97 namen der K
betrokken	2988 redactie is niet K
bevestigen	2979 aanmelding te K
bevorzugen	759 google K
bevorzugte	759 K quelle
bevorzugten	759 K quelle
bevorzugter	759 K quelle
bewerben	773 jetzt K:
bewust	83 speel K
bezahlschranke	789 K	890 K
bezmaksas	2875 K rakstus	2875 K raksti	2875 K kontu	2879 K raksts
""", 'bi': """
bidrag	582 dit K	582 giv et K	690 giv et K	690 dit K gør	690 dit K er	690 dit K til vores	694 K	3072 ditt K	3121 gi et K	3183 ditt K gjør	3183 ditt K er	4064 ge ett K	4064 ditt K gör	4128 ge ett K	4128 swisha ett K
bidraget	3121 K ditt
bijdrage	2912 jouw K	2955 kleine K	3014 K is betaald	3020 dankzij jouw K	3065 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	836 uns ihre K
bildirdi	4344 K
bildirimlere	14 K	4208 K izin ver
bildirimleri	14 K	4209 K aç
bildirin	38 bize K	67 bize K
biletlerini	4241 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1331 K owner
bilten	78 na K	3735 K
binding	586 ingen K	692 ingen K
bindingstid	3076 ingen K	3185 ingen K
bindningstid	4019 ingen K	4130 ingen K
binnenland	2999 is redacteur K
bisogno	2376 abbiamo K di te	2542 abbiamo K di te	2542 abbiamo K del tuo	2542 abbiamo K anche di te	2542 abbiamo K di voi
bitte	696 haben wir eine K	696 eine K an sie	696 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2264 K
""", 'bl': """
bli	3183 K med i	3183 K en del av	4128 K en del av
blijkt	3066 K uit
blijven	2981 om dit te K doen
bliv	51 K en af dem	690 K en del af
blocker	995 ad K	1090 disable your ad K	1090 disable ad K	1090 turn off your ad K	1090 using an ad K	2335 ad K	3548 ad K
blocking	1090 K our ads	1091 K ads
bloqueador	1378 K de anuncios	1521 K de anuncios	3344 K de anúncios
bloquejador	432 K d'anuncis	432 K de publicitat
bloquejadors	432 K d'anuncis
bluesky	16 K	1084 follow him on K	1084 follow her on K	1084 follow them on K
""", 'bo': """
board	1152 our jobs K	1152 our job K
bogatych	3246 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1209 K this story	1209 K this page
bookshop	1194 our K	1254 in our K	1254 from our K
boutique	1898 dans notre K	1898 sur notre K
""", 'br': """
bralcem	3971 K
bralcev	18 po zaslugi K	43 pisma K	3952 s podporo K	3952 s pomočjo K	3971 K	4007 naših K	4007 po zaslugi K	4007 s podporo K	4007 podpori K
bralci	3971 K	4007 naši K
branja	0 čas K
brauchen	788 K noch #	886 wir K ihre hilfe	886 wir K deine hilfe	886 K wir sie	886 K wir dich	886 K wir eure
braucht	788 K ihre hilfe	788 K deine hilfe
breaking	1075 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3952 K vas
brief	2959 K naar
briefing	1126 our morning K	1126 our K	1126 daily K	1167 K in your inbox
briefkasten	761 anonymen K	761 anonymer K
brieven	2959 K naar
bring	1230 our apps K you
brings	1230 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1090 your K is out of date	1090 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3111 K ki	3111 K ai
""", 'bu': """
budite	3754 K u toku
buitenlandcorrespondent	3021 is K
buitenlandredacteur	2960 is K	3050 is K
bulabilirsiniz	4264 K
bulan	2372 per K
buletin	78 K kami	2272 K kami	2305 K harian kami	2371 K kami	2374 K
bulunabilirsiniz	4341 katkida K
bulundu	4344 çağrida K
bulunun	4341 katkida K
buradan	4255 K bağiş yapin
bureau	1138 K chief
button	767 klick auf den K	1267 clap K
buttons	1176 the share K	1176 the K below
buycoffee	3246 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3312 K-se	3325 K-se para
cadeau	2917 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1408 K
callan	1518 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1885 K de dons	1967 boucler notre K
campaign	1331 our spring K	1331 our K
can	1330 pay what you K
canal	1372 únete al K	1517 únete al K	3339 siga nosso K	3339 siga o K	3478 entre no K	3479 nosso K
canale	2437 al K	2543 il nostro K
canali	2404 sui nostri K
canalul	3586 K nostru
cancel	21 K reply	1062 K at any time	1332 K any time	1332 K at any time
cancele	3323 K quando quiser	3480 K quando quiser
cancellarti	2396 puoi K
cap	393 és K de
caporedattore	2433 è K
caporedattrice	2433 è K
carte	9 cette K
casella	79 nella tua K	2398 nella tua K
""", 'ce': """
cebinize	4252 K gelsin
cele	3584 # din K #
celoten	20 K članek	3920 K članek je	3948 K članek
celotnega	3920 za ogled K	3920 za branje K	3948 K članka
cenite	3968 K naše delo	3968 K naš trud
cerea	3588 K
cereau	3588 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3588 a K	3588 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1331 our K	2278 ikuti K	2278 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1803 par e-mail K	1803 par mail K
chargement	1869 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	811 unseren K	811 unserem K
chcete	573 K číst dál	3823 K čítať ďalej
check	1157 K back for more	1157 K back soon
chef	1853 est K de	2999 is K van de	3050 is K
cheffe	1853 est K de
chefredakteur	838 ist K
chefredakteurin	838 ist K
chefreporter	838 ist K
chefreporterin	838 ist K
chegou	3313 se você K até aqui
chercheur	1853 est K
chercheuse	1853 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4564 hãy K sẻ	4567 K sẻ
chiede	2545 K
chiederti	2376 un piccolo favore da K
chief	1114 is K
chiesto	97 abbiamo K	2545 ha K
chip	1127 K in	1128 K in	1330 K in now	1330 K in and
chipping	1330 consider K in
choices	1197 cookie K	1197 your K
choisissez	1793 K votre offre
choose	1044 K a plan	1059 K a plan
choquer	97 peuvent K
chosen	1181 K by our
chronione	3244 K są prawem
chroniqueur	1927 est K
chroniqueuse	1927 est K
""", 'ci': """
cijelog	3722 za čitanje K
cikk	2262 ez a K
cikkeink	2262 K
cikket	2222 ezt a K	2222 a K
cinste	54 fă-mi K cu o cafea
cipta	2290 hak K
citarea	3527 cu K sursei
citera	4044 K oss gärna	4044 K gärna men ange
citire	0 timp de K	0 timp K
citit	3519 dacă ai K până aici
cititorii	36 K noștri	3586 K noștri
cititorilor	18 datorită K	43 scrisorile K	3519 datorită K
civil	1204 keep it K
""", 'cl': """
claimed	1333 K
clap	1267 K for this	1267 K for it	1267 give it a K	1267 K up to
claps	1267 K for this	1267 give it some K	1267 # K
clarification	97 K:
clarifications	1161 corrections and K
clarity	97 edited for K	97 length and K
clicking	1145 by K play
client	1796 déjà K
clips	40 your K
""", 'co': """
code	2437 qr K
codziennie	17 K rano	3197 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1127 buy me a K	1127 buy us a K	1330 buy us a K	1332 cup of K
colabora	1405 K con
collabora	2433 K con
coloque	77 K seu e-mail
columnist	1114 is a K	1138 K	2960 is K	3021 is schrijver en K	3021 is K en	3050 is K
columnista	1479 es K
colunista	3376 é K
com	3630 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1383 quieres K	1387 para K	3356 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3586 spune-mi în K	3586 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1383 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1383 no admite K	1387 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	3481 K
comision	3514 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	1098 log in to K	1098 sign in to K	1098 be the first to K	1098 leave a K below	1098 leave your K	1098 our K policy	1099 post a K	1204 posting a K	1204 members can K	1221 to K you must	1221 to K, you must	1283 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1879 votre K sera publié
commentaires	85 en K	85 dans les K	1835 charte des K	1835 espace K	1838 dans les K
commentare	6 per K	2413 vuoi K	2416 per K
commentator	3021 is politiek K
commenter	1838 pour K	1879 peuvent K	1879 pour pouvoir K
commenti	85 nei K	2413 i K saranno	2416 nei K
commenting	1098 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1098 in the K below	1098 let us know in the K	1098 K powered by	1098 K have been closed	1098 all K are subject to	1098 we welcome your K	1099 in the K section	1204 posting K	1221 closed the K	1221 turned off K	1221 turned off the K	1221 switched off K	1221 disabled K	1283 post your K	1330 let us know in the K
commercial	1181 our K team	1181 our K content	1875 réalisé par un partenaire K	1888 notre service K
commissie	2988 een K
commission	1089 we may receive a K	1089 K if you buy	1181 may earn a K	1181 may earn a small K	1181 may earn an affiliate K	1181 may receive a small K	1181 may receive K	1181 earn K from	1206 K
commissione	2448 generare una K	2448 riceviamo una K	2448 ricevere una K	2448 guadagnare una K	2451 ricevere una K
commissions	1206 K
committed	1161 K to accuracy
community	805 unserer K	887 unsere K	1098 abide by our K	1135 our K members	1135 leave our K	1135 like our K	1330 join our K of	1331 K-funded	2413 regole della K	2437 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3383 uma publicação K por
compartilhado	3383 um post K por
compartilhe	25 K	49 K com	67 K sua história	3478 K este
compartilo	49 K
compartir	1346 K tu cuenta, cambia	1517 si quieres K tu cuenta
compensated	1206 K
compensation	1181 receive K from
complain	1161 K about this article
complained	1333 K
complains	1333 K
complaints	1161 our K page
completa	1444 para leer la nota K	3323 para ler a matéria K
complete	1174 K digital access
completo	3323 para ler o artigo K
complimentary	15 K articles	1065 K articles	1065 K article this month	1065 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1967 créez un K	1967 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1441 K que sostiene
comunidade	3478 faça parte da K
comunique	3351 K um erro
comunitatea	3519 K care susține	3585 intră în K
concorda	43 K?
condannato	2545 ha K
condensed	97 K for clarity
condiciones	1381 términos y K
condividi	67 K la tua storia	2542 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1879 charte de bonne K
confidence	1136 in K
confidential	1136 K tip	1136 K tips
confirm	1067 check your email to K
confirmar	1440 bandeja de entrada para K	3402 caixa de entrada para K
confirmat	3588 a K
confirmation	1884 e-mail de K
connect	1084 K with us on
connectez	24 K-vous	1779 K-vous	1793 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2409 il K ai cookie
consent	1094 we need your K to load	1130 written K
consentimento	3383 K para carregar
consentiti	2413 non sono K commenti
consider	1044 K giving	1044 K making	1044 K joining	1044 K a gift	1051 if you liked this article, K	1128 please K	1128 K a	1128 K giving	1128 K joining	1244 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1067 K me with news and offers	1142 K her at	1142 K him at	1142 K them at	1330 K us at	2996 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	1113 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3478 K-nos
contenido	9 este K	9 K externo	1350 K premium	1380 K externo de	1380 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1094 to view this K, you	1094 to view this K please	1094 this K is hosted by a third party	1094 we use your sign-up to provide K	1095 third-party K	1174 access to all our K	1181 our K studio	1183 to reuse this K	1186 this K	2964 K te zien
contenu	9 ce K	1830 ce K n'a pas pu être	1830 K bloqué	1869 K est fourni par
contenus	1793 tous nos K	1968 nos K
contenuti	9 K esterni	2392 a tutti i K
contenuto	9 questo K	9 K esterno	2409 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	2464 K a leggere con	3523 pentru a K lectura
continuar	408 el teu suport per K	408 ajuda'ns a K	411 per K llegint	3407 para K lendo	3407 para K a ler	3407 K lendo
continuare	20 K a leggere	2464 per K a leggere	2464 per K la lettura	3523 pentru a citi în K	3523 citește în K cu
continue	1057 to K reading this article	1057 log in to K	1057 sign in to K	1057 register to K	1057 upgrade to K	1330 help us K	3394 K a ler abaixo	3407 K lendo com	3407 K a ler com
continuer	1888 pour K à lire
continuez	1875 publicité, K	1888 K votre lecture sur
continuing	1094 by K to use this website, you agree
contou	3481 K
contribua	90 K com o que puder	3375 K	3478 K com	3478 K a partir	3478 K para o nosso
contribuez	1967 K
contribuie	90 K cu cât poți
contribuisci	2375 K
contributed	1139 K reporting	1139 K to this report	1139 K to this story	1139 K to this article	1183 K to this report	1326 K reporting from	1326 K reporting to
contributing	1114 is a K	1330 by K to
contribution	1044 make a K	1127 make a K	1330 your K	1330 making a K	1967 votre K
contributo	2375 il tuo K	2381 con il tuo K	2461 piccolo K per noi
contributor	1114 is a K
conversation	1044 join the K	1098 join the K with	1099 to join the K	1204 in the K
convida	54 K'm a un cafè
cookie	1094 manage your K	1986 קובצי K	2194 K-kat	2409 usiamo i K	2409 questo sito usa i K	3209 pliki K	3624 файлы K	3624 файлов K	3634 файлы K	3664 файлы K	3664 файлов K	3839 súbory K	4372 файли K	4372 файлів K	4384 файли K	4414 файли K	4414 файлів K	4481 sử dụng K	4496 chấp nhận K
cookiekeuze	3000 K
cookies	9 third-party K	598 vi bruger K	599 bruger K til	621 K	810 nutzung von K	904 αποδοχή K	966 K	1094 we use K	1094 this site uses K	1094 this website uses K	1094 our site uses K	1094 uses K to	1094 accept all K	1094 accept K	1094 how to control K	1095 use of K	1145 social media K	1197 K	1380 usamos K	1380 este sitio utiliza K	1380 esta web utiliza K	1380 aceptar las K para	1380 que aceptes las K	1381 uso de K	1830 refusé les K	1833 utilise des K	1869 gérez vos K	1912 accepté les K	1971 bandeau K	2938 omdat je geen K	2940 gebruik van K	2964 social media-K	3000 K toe te staan	3088 vi bruker K	3110 K	3209 używamy K	3209 plików K	3346 usamos K	3346 este site utiliza K	3346 este site usa K	3349 uso de K	4046 K på	4054 K
cookievoorkeuren	2964 K
copy	1331 read our K
copyright	2991 rust K
corespondent	3505 este K
corporate	1331 K backing
correct	1181 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	1161 report a K	1161 request a K	1161 suggest a K
corrections	1161 our K	1161 K policy	1191 our K team	1331 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1359 en tu K	1359 en su K	1359 a tu K
correspondant	1853 est K	1853 K à	1927 est le K
correspondante	1853 est K	1853 K à	1927 est la K
correspondent	1114 is a K	1138 K	2960 is K	3050 is K
correspondente	3376 é K	3442 é a K	3442 é o K
correspondents	1331 our K
corresponsal	393 és K	1405 es K	1479 es la K	1479 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	385 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	2433 è K	2504 è la K	2504 è il K
count	1285 you K on
courriel	1803 par K chaque	1803 dans votre boîte K
couvre	1853 K les
coverage	1157 read our full K	1157 see our full K	1209 more of our K	1209 all our K	1331 our K
covers	1114 K the
""", 'cr': """
created	1121 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1333 K
criticized	1333 K
cronista	2504 è K	3442 é K
cronisti	39 nostri K
crowdfunding	1334 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1405 K los
cuenta	1346 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2999 is K
cuma	17 her K
cuota	1518 tu K
""", 'cy': """
cyfrowe	3266 kup wydanie K	3266 wydanie K
""", 'cz': """
czekamy	3212 K na wasze
czytaj	3307 K dalej za
czytania	0 czas K
czytasz	3266 K nas za darmo	3308 K nas
czytelnicy	36 nasi K	3263 K	3308 nasi K
czytelniczek	3246 dzięki wsparciu K
czytelniczki	3263 K
czytelnikom	18 dzięki K	3263 K	3308 dzięki K
""", 'da': """
daarna	2918 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	886 sind sie K	886 sei K
dacci	2542 K una mano
daftarkan	2305 K email anda
dagar	4065 # K för #
dage	632 # K for #	690 prøv # K
dagelijks	2921 ontvang K
dager	3122 # K for #
daily	1067 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3308 pisać K
danach	707 K # euro
dane	3857 #% z K	3857 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2981 K onze leden	2981 K mensen zoals jij	2981 K lezers zoals jij	3007 K onze lezers	3007 K lezers	3007 K giften	3020 K jouw steun	3020 K uw steun
dapatkan	2278 K update berita
dar	573 váš K	577 K	3917 K
darbu	2904 mūsu K
darmowe	3240 K konto
darmowy	3194 ostatni K	3255 ostatni K tekst
darmowych	3240 limit K
darowizna	3307 twoja K	3311 K
darowizny	3311 K
darstellungen	97 enthält K
darte	1361 K de baja
darujme	514 na K	574 na K	575 K
dary	577 K	3917 K
data	1114 is a K
datajournalist	2999 is K
dateci	2542 K una mano
datenjournalist	838 ist K
datenjournalistin	838 ist K
datenschutzbestimmungen	734 K
datenschutzhinweise	734 K
""", 'de': """
de	1516 # K #	3477 # K #
deaktiviere	731 K deinen adblocker
deaktivieren	731 K sie ihren adblocker	731 adblocker K	731 ad-blocker K
deaktiviert	731 javascript ist K
debat	620 send det til K
debate	1099 join the K
debattartikel	4053 din K	4053 skriva en K
debattartikeln	4053 svara på K
debatten	6 delta i K	602 deltag i K	626 deltage i K	626 deltag i K	626 tone i K	3115 delta i K
debattinnlegg	43 K	3109 K
decided	1333 K
decidiu	3481 K
decis	3588 a K
deciso	2545 ha K
declarat	3588 a K	3588 au K
declarou	3481 K
declinato	97 ha K
declined	97 K to comment
dedi	4344 K
dedicated	1331 our K team
dediler	4344 K
deductible	1127 tax-K gift	1127 tax-K donation	1327 tax K to the extent	1327 tax-K to the extent	1327 tax K to the fullest extent	1327 tax-K to the fullest extent	1327 tax K as allowed	1327 tax-K as allowed	1330 make a tax-K	1332 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2908 K dit
dei	2541 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	4009 je K
dejala	4009 je K
dekker	3170 K
dela	25 K den	49 K den	4128 K med en vän
delite	49 K ga	67 K z nami
delivered	1057 print edition K to	1058 K to your door	1067 K to your inbox	1067 K to your email	1067 get the latest news K	1235 K mondays	1235 K tuesdays	1235 K fridays	1235 K sundays
delivery	1247 home K of the	1247 home K
delo	3968 vam je všeč naše K	4007 naše K
dem	51 bli en av K
demanar	459 va K
demander	1781 une faveur à vous K	1781 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4344 K
denuncia	1520 K	2545 K	3481 K
departe	49 dă-l mai K	3585 citi mai K
depend	1285 you K on	1331 we K on
depende	1441 no K de bancos	3403 não K de bancos
dependemos	1441 K de nuestros lectores	3403 K dos nossos leitores
der	885 # K #	889 so K
derden	2938 inhoud van K
derdi	4344 K
derecho	29 se reserva el K
derlerdi	4344 K
des	1966 # K #
desactiva	1378 K adblock
desactivar	1378 K adblock
desacuerdo	43 en K
desative	3344 K o adblock
descarga	1363 K la app	1363 K nuestra app	1517 K nuestra	1517 K la app
descarrega	456 K't
descarregue	3333 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	3505 scrie K
desta	3478 faça parte K
destek	4255 K olun	4341 bize K	4341 K olun	4341 K ol	4341 K verin	4341 aylik K
det	693 hed K	3186 het K	3186 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	1090 ad blocker K	1090 adblock K
determinou	3481 K
dettagli	97 contiene K
detto	2545 ha K
deutschen	827 von der K presse-agentur
devamini	4202 K okumak için	4341 haberin K okumak
devenez	80 K membre	80 K abonné	1967 K membre	1967 K mécène
device	1136 non-work K
""", 'di': """
di	2541 # K #
dianomi	94 K
dibagikan	2360 sebuah kiriman K oleh	2360 sebuah postingan K oleh
dicci	2542 K la tua
dice	1520 K	2545 K
diceva	2545 K
dich	886 trag K
dichiarato	2545 ha K
die	889 so K
diesem	887 K text
diesen	9 K tweet	49 leiten sie K	813 K text	818 gäbe es K text nicht	887 K text
dieser	887 K text
dieses	9 K video	767 um K video
different	43 got a K view
dig	578 vi har en bøn til K	4128 hör av K
digest	1126 weekly K	1126 our K
digipakett	1523 telli K
digital	792 K-abo für	819 ein K-abo	845 K-abo	1202 K pass
digitalabo	704 mit unserem K	792 K für	845 K
dijo	1520 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3584 # K #	3755 za # K	3755 od # K
dina	4127 # av K #
dinara	3818 K
dine	584 læst alle K	689 # af K #	3182 # av K #
dinleyebilirsiniz	4264 K	4328 spotify'dan K
dinleyin	2 haberi K	4264 K	4328 spotify'da K
dintre	3584 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	459 va K
direct	1067 K to your inbox	1821 suivez en K	3488 K în inbox
directement	1807 K dans votre
directly	1067 K in your inbox
directo	1372 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2407 K adblock
disagree	43 K?
disait	1970 K-il	1970 K-elle
disamarkan	97 nama K
disattiva	2407 K adblock	2407 K l'ad blocker
discord	805 unserem K
discorda	43 K?
discordu	492 K
discordzie	3225 K
discover	391 a google K	615 google K	759 google K	843 K folgen	922 google K	1132 google K	1410 en google K	2957 google K	3104 google K	3225 google K	3503 pe google K	4048 google K
discoverissa	1701 google K
discretion	97 viewer K
discussion	6 to join the K	1204 in the K	1204 join the K	1835 participez à la K
disdici	2386 K quando vuoi	2544 K quando vuoi
disfrutando	1444 sigue K de
disiscriverti	2396 K
diskuse	505 vstupte do K	505 zapojte se do K
diskusie	3848 zapojte sa do K	3848 vstúpte do K
diskutiere	736 K mit
diskutieren	736 K sie mit	736 K sie über	886 K sie mit
diskutovat	505 K mohou
dispatch	1126 a weekly K	1126 our K
disponibil	3486 K doar pentru abonați
disponibile	2400 K su app store
disponible	1364 K en google play	1809 K sur l'app store
dispositivo	1346 si continúas leyendo en este K	1350 en otro K	2464 in uso su un altro K	3407 em outro K	3407 noutro K
dispus	3588 a K
disse	2545 K	3481 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1970 a K	1970 K-il	1970 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1835 K-le nous en	1967 K-nous
diu	459 K
diventa	80 K socio	2542 K socio	2542 K parte
diyor	4344 K
diyordu	4344 K
diz	3481 K
dizia	3481 K
diziam	3481 K
""", 'do': """
do	1331 what we K
dobivajte	3775 K
dobivati	3769 želite K	3962 želite K
docente	2433 è K
dodaje	3310 K
dodal	576 K	3916 K
dodala	576 K	3819 K	3916 K
dodano	97 do tekstu K
dodao	3819 K
doel	2981 ons K: #
dogodek	3941 naš K
dohodnine	3952 K
dokumente	761 anonym K
dollar	1330 K you give	1332 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1971 K
dona	2375 K ora
donacija	3759 svaka K	3759 vaša K	3816 vaša K	3817 vaša K	3817 svaka K	3820 K	4010 K
donacije	3820 K	4010 K
donacijo	4008 z K
donacijom	3818 K
donaciones	1521 K
donacions	460 K
donasi	2306 K anda	2370 K anda	2374 K
donate	1044 K now	1044 K today	1128 K	1330 K what you can	1334 K
donateur	1967 devenez K	3063 word dan K
donateurs	1855 nos K	1968 nos K	2981 dankzij onze K	3007 dankzij K
donatie	2912 doe een K	2912 jouw K	2955 K	3063 jouw K	3063 uw K	3063 doe een K	3067 K
donaties	3007 dankzij K	3067 K
donating	1330 consider K
donation	1044 make a K	1051 consider making a K	1127 make a K	1170 K will be doubled	1170 K will be matched	1223 small K	1250 a K of £#	1250 a K of $#	1250 a K of €#	1251 a K of £#	1251 a K of $#	1251 a K of €#	1330 your K	1330 consider a K	1334 K
donations	1334 K
donativo	3375 o seu K
donatrices	1968 nos K
donazione	2381 fai una K	2431 una K	2542 la tua K	2542 fai una K	2546 K
donazioni	2546 K
donderdag	17 elke K
doneer	2908 K	2955 K
doneren	54 kopje koffie K
donio	514 na K	574 na K
donirajte	90 K koliko možete	3759 K	3816 K	3952 K	4006 K
donnerstag	17 jeden K
donnez	1838 K votre avis	1967 K-nous	1967 K-leur
donors	1249 K like you	1330 new K
donos	3433 sem K	3433 nem K
dons	1967 vos K	1971 K
doors	1331 our K open
dopisnica	3741 je K	3935 je K	3935 , K
dopisnik	3741 je K	3741 , K	3935 je K	3935 , K
doplnili	97 článek jsme K	97 text jsme K
dos	3477 # K #
dostupan	3722 ovaj sadržaj je K
doubled	1170 gift will be K	1248 will be K	1248 be K	1248 K until
dovoljenja	3927 kopiranje brez K	3966 brez K
download	591 K appen	591 K vores app	1071 K our app	1071 K on the app store	1074 K the app	1074 K the free app	1330 K our	2908 K de	2924 K de app	2924 K de gratis app
dozvole	3758 bez K
""", 'dr': """
draag	3007 K bij
draht	761 ihr K zur	761 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	3501 toate K rezervate
drittanbietern	733 K nicht zugestimmt	767 inhalte von K
drittanbieters	767 dienst eines K
drittplattformen	733 K
drive	1331 fund K
drop	38 K us
""", 'du': """
dukung	2306 K kami lewat	2370 K kami
dukungan	2370 K anda
dung	9 nội K này	97 chứa nội K mô tả	4496 nội K này do
duyurdu	4344 K
""", 'dy': """
dyskusji	3235 kulturę K
dyskutuj	3235 K z nami
""", 'dz': """
dziennikarka	3227 - K	3227 , K	3294 , K
dziennikarstwo	3191 wesprzyj niezależne K	3308 nasze K	3308 niezależne K
dziennikarz	3227 - K	3227 , K	3294 , K
dziennikarze	3308 nasi K
dziennikarzem	39 naszym K	3227 jest K	3294 jest K
dziennikarzy	3231 szukamy K
""", 'ec': """
economia	393 és cap d'K	3442 cobre K
economieredacteur	2960 is K
economieverslaggever	3021 is K
economista	1479 es K	2504 è K	3442 é K
""", 'ed': """
edasi	49 saada K
edebilir	4259 komisyon elde K
edebiliriz	4259 komisyon elde K
edited	1183 this story has not been K	1183 has not been K by
editing	97 due to an K error	97 because of an K error
edition	1152 our special K	1183 in our print K
editor	97 K's note	97 nota del K	97 nota do K	494 , K	1101 letter to the K	1114 is a senior K	1114 is an K	1114 is the K	1114 is the deputy K	1138 K	1191 to the K	1330 write a letter to the K	1479 es K de	2295 adalah K	3376 é K de	3442 é K do	3837 , K
editora	1479 es K	3376 é K de	3442 é K do
editori	2495 senza K	2495 né K
editorialista	2504 è K
editorka	494 , K	3837 , K
editors	97 K' note	1191 to our K	1331 we, the K	1331 our K
ediyor	4344 itiraf K
""", 'ee': """
eelisallikaks	1535 K
eelistatud	1535 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	3065 K maand
""", 'ef': """
eftertryck	4044 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1777 K
""", 'ei': """
eiere	3121 ingen rike K
eigener	696 in K sache	887 in K sache
eilmeldungen	14 K	721 K aufs	784 K
eindredacteur	2960 is K
einem	707 mit K abo
einen	761 K tipp für uns
einer	803 text steht unter K
eingebettete	9 K beitrag	767 K inhalte
eingebetteten	767 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	834 unter K von ki
einstellungen	810 cookie-K
eintragen	886 K genügt
einverstanden	43 K?	712 ich bin damit K, dass
einwilligung	714 K können sie jederzeit widerrufen	714 K kann jederzeit widerrufen	714 K jederzeit widerrufen	733 K jederzeit
""", 'ek': """
ekibimiz	4342 K
ekibimize	4241 K katilin
ekipi	3941 naši K
ekipo	3941 našo K
ekledi	4344 K
ekleyin	4264 K
ekliyor	4344 K
ekonomireporter	4052 är K
eksternal	2296 konten K	2296 situs K
eksterni	3743 K sadržaj
eksternt	599 K indhold	621 K indhold	3089 K innhold	3110 K innhold
""", 'el': """
elektronski	3921 svoj K naslov	3947 svoj K naslov
elfogadom	2180 K a
elige	1346 K tu plan	1517 K tu plan
elismerte	2264 K
elke	17 K dag
ellas	51 únete a K
elle	1970 dit-K
ellos	51 únete a K
elmondta	2264 K
elrendelte	2264 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	507 svůj K	899 το K σας	899 στο K σας	946 το K σας	1067 enter your K	1067 we'll K you	1067 we will K you	1080 click to K	1080 share via K	1098 save my name, K	1126 our daily K	1126 our free K	1142 K her at	1142 K him at	1219 by K	1219 to your K	1232 put your K	1232 type your K	1232 type in your K	1232 leave your K	1232 leave us your K	1232 add your K	1232 drop your K	1232 pop your K	1232 give us your K	1232 fill in your K	1233 sent to your K	1233 by K to you	1234 by K	1238 join our K list	1238 join the K list	1274 reply to this K	1330 K us at	1359 en tu K	2272 ke K anda	2305 di K anda	2398 la tua K	2398 nella tua K	3237 adres K	3237 swój K	3331 no seu K	3518 pe K	3602 ваш K	3754 svoj K	3754 svoju K	3850 svoj K	4355 ваш K	4472 K của bạn	4472 nhận tin qua K	4473 địa chỉ K	4503 điền K để nhận	4503 K để nhận bản tin	4503 tin nóng qua K	4504 mỗi sáng qua K	4504 qua K mỗi	4564 nhập K của bạn
emailed	1233 K to you
emailing	1111 get in touch by K
emailul	77 lasă-ne K	3488 introdu K	3489 pe K tău
embed	9 this K	1145 to view this K
embedded	9 K content	9 K post
embora	3313 antes de ir K
empresas	1518 sin grandes K
emretti	4344 K
""", 'en': """
enable	1090 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1798 sans K	1969 sans K
engagent	30 n'K que
engelleyici	4217 reklam K
engelleyicinizi	4214 reklam K
enig	43 K?
enjoyed	1046 we hope you K this
enligt	4131 K
enquete	35 nossa K
ensayista	1479 es K
ensisijaiseksi	1701 K lähteeksi	1701 K lähteeksesi
enter	806 strg+K	1232 K your e-mail	1928 ctrl+K	3614 ctrl+K	4365 ctrl+K
entering	1067 by K your email
enthalten	792 im abo K
entlang	886 hier K
entrada	79 na sua caixa de K	1356 en tu bandeja de K	3331 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2543 K fine mese
entschied	889 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1884 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3113 hele K
epizodo	3943 K
epizodu	501 K	3749 K
""", 'eq': """
equipa	39 nossa K	3479 a nossa K
equipe	39 nossa K	3479 nossa K
equipo	1518 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	761 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	785 K angemeldet
erforderliche	21 K felder sind	736 K felder sind
erhalten	817 sie K in kürze
eri	42 K lì
erid	3649 K
erikoistoimittaja	1706 K
erkende	3066 K
erkender	693 K
erkendte	693 K
erkjente	3186 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	806 K sie uns
erreichst	806 K du uns
error	1161 spot an K
errores	97 fe de K
errors	1161 spot any K
erschien	748 dieser text K zuerst	748 dieser artikel K zuerst	748 dieser beitrag K zuerst
erschienen	748 zuerst K auf
erstmals	844 text wurde K	844 artikel wurde K
ervaring	67 deel uw K	2996 deel je K	2996 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	803 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3478 K-nos
escreve	3376 K sobre	3376 K às	3376 K aos	3376 K para
escreveu	3481 K
escribe	77 K tu correo	1405 K sobre
escribinos	38 K	67 K
escriptor	393 és K
escriptora	393 és K
escritor	1405 es K
escritora	1405 es K
escriu	38 K-nos	67 K-nos	456 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3478 K a
esimene	1581 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1969 offre d'K
essayiste	1927 est K
estabas	42 K allí
estamos	1518 ya K en
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
ettertrykk	3100 K forbudt
etti	4344 diye rica K	4344 rica K
ettiler	4344 rica K
etwas	788 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3755 za # K	3852 od # K
euro	707 dann # K	888 ab # K	3852 za # K
euroa	1719 K/kk
eurolla	1719 K
""", 'ev': """
evenementen	3002 onze K
evening	17 every K
event	1194 our free K	2969 ons K
events	1194 our K
every	17 K week	1067 in your inbox K	1123 thank you to K	1289 we read K	1332 K gift
everyone	1123 thank you to K who	1123 thanks to K who	1170 keep it free for K	1242 free for K to read	1242 open for K	1242 open to K	1242 free for K	1331 K reading this
everything	1331 K else we publish
evra	3948 za # K
evro	3948 za # K	3952 vsak K	4007 vsak K
""", 'ex': """
exclusief	2916 dit artikel is K	2918 K voor abonnees
exclusiva	1346 nota K	1445 K para socios
exclusively	1174 K for members
exclusivo	1346 este artículo es K	1346 contenido K para	1350 este contenido es K	1445 K para socios	3323 este conteúdo é K	3323 este artigo é K	3325 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1968 notre K
existujeme	3857 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1333 K
explica	38 K'ns	67 K'ns	459 K	1520 K	3481 K
explicar	459 va K
explicat	3588 a K
explicou	3481 K
explique	1970 K
expliqueu	38 K-nos	67 K-nos
expressed	1144 views K	1144 opinions K	1144 views and opinions K	1144 views K are personal
external	9 K content	1094 K content from
externe	9 contenu K	9 K inhoud	810 dieser K inhalt	835 K medien	2938 K inhoud
externen	9 K inhalt	9 K inhalte	734 K inhalt	767 alle K inhalte
externer	9 K inhalt	733 K inhalt von	767 anzeige K inhalte	767 K inhalt konnte
externes	9 contenus K
extracto	1440 un K de nuestra
""", 'fa': """
facebook	16 K	237 K	595 på K og twitter	805 unserer K-gruppe	810 inhalt von K	922 K	1080 share on K	1084 like us on K	1084 find us on K	1085 on K and twitter	1085 on K, twitter	1085 on twitter and K	1375 en K y twitter	1375 en K, twitter	1375 en K y x	1825 sur K et twitter	1825 sur K, twitter	2404 su K e twitter	2933 op K en twitter	2933 op K, twitter	2995 onze K-groep	3085 på K og twitter	3341 no K e no	3341 no K, no	4029 på K och twitter	4378 K	4591 在K上
facebookgroep	2995 onze K
facebookie	16 K
facebookis	1536 K
facebookon	2190 K
facebooku	16 K	492 K	3739 K	3835 K	3933 K
facts	1330 fund the K
factual	1161 K error	1161 K errors
faire	1779 K un don
fais	1967 je K un don
faisant	1787 en K un don
faisons	1885 K vivre un
faites	51 K comme eux	1779 K un don	1787 K un don	1855 K un don	1967 K-le lire	1967 K un geste
fantasia	97 nome di K	97 nomi di K
farci	2543 da K
fassung	97 ersten K
fast	693 slog K	3186 slo K	4131 slog K
favor	1046 small K to ask	1046 a K to ask of you	1046 we have a K to ask	1334 small K
favoriete	2957 K bron	3003 K podcast-app
favoris	1863 K google	1863 K sur google
favorite	1132 K source	1863 source K
favorites	1863 sources K
favoritos	1410 tus K
favour	1046 small K to ask	1046 we have a K to ask	1334 small K
favourite	1132 K source
""", 'fe': """
fee	1206 a K
feedback	779 ihr K	779 dein K	1098 thanks for your K	1098 thank you for your K
fehler	736 haben sie einen K
fehlerhinweis	736 K
fejsbuku	3739 K
felder	60 K mit stern
felelte	2264 K
felirat	2264 ez a K
feliratkozom	2172 K a hírlevélre
fellow	1114 is a senior K	1114 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2186 minden jog K
""", 'fi': """
fi	1127 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	2264 K
figyelmeztetett	2264 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	3586 K lunii
finanzieren	699 wir K uns durch spenden	818 helfen sie uns, sie zu K	887 wir K uns
find	1268 if you K
finden	798 zum thema K sie	798 aus der region K sie	798 mehr dazu K sie	841 K sie hier.	841 K sie hier:	841 K sie oben.
finder	625 K en fejl
findest	841 K du hier.
fined	1333 K
finestra	2413 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	1064 for the K year	1064 for your K year
fizess	80 K elő	2261 K elő
fizessen	80 K elő	2171 K elő	2261 K elő
fizette	2213 hirdető K
""", 'fl': """
flere	691 K af dem
""", 'fo': """
fogalmazott	2264 K
folge	726 K uns	813 die ganze K	886 K uns
folgen	726 K sie uns	813 alle K des	843 google news K	843 bei google K	843 auf google K	886 K sie uns
folgt	726 K uns
follow	1084 K us on	1084 K us at	1084 K him on x	1084 K her on x	1084 K them on x	1084 K me on	1084 K our live	1084 K on x	1098 notify me of K-up	1330 K us on
folosim	3494 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	611 alle rettigheder K
fordert	889 K
forderte	889 K
foreslo	3186 K
foreslog	693 K
foretrukken	615 K kilde	3104 K kilde
foretrukket	3104 K kilde
foretrukne	615 K kilde	3104 K kilde
forint	2263 K
forinttal	2263 K
forklarede	693 K
forklarer	693 K	3186 K
forklarte	3186 K
former	1124 is a K
fortalte	693 K	3186 K
fortell	67 K oss
forteller	3186 K
fortgesetzt	730 wird nach der anzeige K
fortsette	3184 for å K å grave
forward	49 K it	49 K this	1266 did someone K	1266 did a friend K
forwarded	1266 if someone K	1266 if somebody K	1266 this email was K to you	1266 this letter was K to you	1266 K this email	1266 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2960 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	836 uns ihre K	836 uns deine K
found	1333 K that
founder	1114 is the K
""", 'fr': """
fragen	792 K zum abo	792 K zu ihrem abo
fragt	889 K
fragte	889 K
fredag	17 hver K	17 varje K
free	70 ad-K	1065 you have # K	1067 sign up for our K	1067 sign up to our K	1067 get our K	1071 our K app	1071 our app is K	1170 keep it K for all	1170 keep this site K	1242 made it K
freelance	1112 is a K writer	1114 is a K
freelancejournalist	619 er K	677 er K	2999 is K
freiartikel	710 K
freier	753 ist K autor
freitag	17 jeden K
freiwillig	818 bezahlt wird K
freiwilligen	695 K beitrag
friday	17 every K
fridays	17 on K	1235 sent K
friend	1081 tell a K	1170 become a K of the
frilansjournalist	3108 er K	3170 er K	4052 är K	4115 är K
""", 'fu': """
full	20 to read the K
functional	1145 K cookies
fund	1044 K our	1051 help K our
funded	1331 reader-K
fundet	625 K en fejl
fundraising	1331 K deadline	1334 K
funktionale	767 K cookies
funnet	3114 K feil	3114 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	889 K an
gabung	2278 K di kanal	2370 K di	2370 yuk K	2370 ayo K
galetes	396 fem servir K
ganze	798 lesen sie die K
ganzen	20 K text	704 den K text lesen	798 lesen sie den K
gatilhos	97 pode conter K
gave	3071 gi en K i dag	3071 gi en K nå	3072 gi en K	3183 gi en K til oss	3183 gi en K i dag	3183 gi en K nå	3187 K
gazetecidir	4237 K
gazetecilerimiz	4342 K
gazetecilik	4342 bağimsiz K	4342 K para	4342 iyi K
gazetemizi	4275 K
gazetesi	4237 K'nde yaziyor
""", 'ge': """
geaccepteerd	2938 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	3000 inhoud is K
gebruiken	2938 wij K cookies	2938 we K cookies	2959 dit artikel K
gebruikt	2938 deze website K cookies	2938 deze site K cookies
gedetecteerd	2936 adblocker K
gedruckte	792 K zeitung? dann
gedruckten	792 abonnenten der K
gefallen	696 ihnen hat dieser artikel K	696 hat ihnen dieser artikel K	696 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	889 K
gefunden	736 fehler im text K
gehen	696 bevor sie K
gekennzeichnete	730 mit einem symbol K
geladen	733 nicht K werden	767 inhalt konnte nicht K
gelesen	887 bis hierhin K	887 bis hierher K
gemaakte	3001 door ai K
gemeenteverslaggever	3021 is K
gemeinschaft	788 teil der K
genehmigung	749 ohne K
generated	1121 summary was K	1121 summary is K	1121 summaries are K	1121 key points were K	1121 audio was K	1121 voice is K	1121 K using ai	1121 K by ai	1121 this audio is K
genererad	4055 ai-K
genereret	622 K af ai
generosity	1330 your K
gengive	641 ikke tilladt at K
gengives	45 K	612 må ikke K
genossenschaft	887 unsere K	887 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2942 je e-mailadres wordt niet K	2991 artikel is eerder K op
gerekiyor	4273 üye olmaniz K
gern	886 wirf K
gerne	629 ja tak, jeg vil K	690 vil K høre fra dig	690 hører vi K
geschenk	845 K-abo
geschenkabo	845 K
geschickt	785 eine e-mail K
geschlossen	736 kommentare sind K
gesponsord	3014 artikel is K	3014 content is K
gewijzigd	2988 intussen K	2988 inmiddels K
gewinnspiel	772 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	782 die app K es	782 app K es
gift	1044 make a K	1250 a K of £#	1250 a K of $#	1250 a K of €#	1251 a K of £#	1251 a K of $#	1251 a K of €#	1251 your K of £#	1251 your K of $#	1330 your K	2908 met een K	2981 met jouw K	2981 met uw K
gifts	18 small K
giornale	2543 questo K	2543 il nostro K
giornalismo	2381 sostieni il K	2461 fare K costa	2543 il nostro K	2543 il K costa
giornalista	39 nostro K	2433 è K e	2433 è K de	2433 è K di	2433 è K del	2433 è K della	2433 è K dell'	2433 è K a	2433 è K per
giornalisti	39 nostri K	2543 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4264 K
gitmeden	4198 K önce
give	1127 K what you can	1330 K what you can	1330 K if you can	1330 euro you K
gives	1230 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3101 kan ikke K
gjerne	3183 vil K høre fra deg
""", 'gl': """
glasajte	3764 K
glasila	3819 K
glasio	3819 K
glasujte	3764 K	3957 K
gledajte	3770 K nas	3963 K nas
glissez	1967 K une pièce
""", 'go': """
going	20 to keep K	1223 keep us K	1331 keep us K
gokken	83 wat kost K jou
google	237 K news	391 a K news	492 K news	506 K play	615 K news	726 auf K news	759 als quelle bei K	759 als quelle auf K	759 bei K öfter	759 auf K sehen	782 K play	804 K-suche	804 bei K	804 K news	804 auf K	922 K news	1071 get it on K play	1084 follow on K news	1132 K news	1132 star on K	1132 source on K	1201 when you search on K	1201 in your K feed	1410 en K news	2189 K-ben	2799 K news	2860 K ziņās	2860 K news	2957 vaker in K	2994 in K	2994 op K	2994 bij K	3104 K news	3104 som kilde på K	3118 app store og K play	3118 K play og app store	3205 nas w K news	3205 na K news	3225 K news	3503 pe K news	3739 K news	3835 K news	3849 K play	3933 K news	4048 K news	4048 som källa på K	4061 app store och K play	4061 K play och app store	4211 K news'te	4231 K news'te	4231 K'da bizi	4251 app store ve K play'den	4378 K news	4478 trên K news
gostou	3479 K desta	3479 K deste
govorila	3819 K
govorili	3819 K
govorio	3819 K
""", 'gr': """
gracias	18 K a ti	1518 K a ti
granskning	4129 sådan här K	4129 vår K	4129 oberoende K
granskningar	4129 våra K
granskningen	4129 den här K
gratis	707 wochen K	707 monat K	819 tage K	886 jetzt K	888 wochen K	1346 crea tu cuenta K	1356 recibe K	1517 recibe K	1519 prueba K	2372 K	2916 ontdek nu K	2916 krijg je ook K	3064 niet K	3122 dager K	3133 K sak igjen	3133 K saker igjen	3139 ingen K saker	4065 dagar K
gratisartiklar	15 K
gratuit	15 article K	1800 dernier article K	1968 ce site est K	3585 creează un cont K
gratuita	2544 prova K
gratuitas	15 matérias K	1352 notas K	3374 matérias K
gratuite	15 articole K
gratuitement	1793 essayez K	1796 inscrivez-vous K	1807 recevez K
gratuiti	15 articoli K	2394 articoli K
gratuito	15 articolo K	2394 articolo K	3374 artigo K
gratuitos	15 artículos K	15 artigos K	1353 artículos K	3374 artigos K
gratuits	15 articles K	1885 nos articles sont K
greeklish	935 K
gridava	2545 K
gritaba	1520 K
gritava	3481 K
grupi	3771 viber K
grupo	3478 entre no K
""", 'gu': """
guglu	3739 K
guidelines	1098 community K before	1098 our community K
""", 'ha': """
haber	4342 bu K
haberdar	4252 ilk siz K olun	4252 K olun
haberi	2 K dinle	4 K	4275 bu K	4275 K size
haberler	4231 google K'de	4231 google K	4342 bütün K
haberlerimiz	4342 K
haberlerimizi	4275 K
hacemos	1441 lo que K
hacete	1517 K socio	1517 K socia
hafta	17 her K
haftalik	4343 K
haftanin	4275 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4262 ücretsiz haber K	4273 ücretsiz haber K	4340 ücretsiz yazi K	4340 ücretsiz haber K	4340 ücretsiz makale K	4340 ücretsiz okuma K
hakutulostesi	1701 google-K
halben	819 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1716 kyllä kiitos, K
hangzik	2264 K
hashtag	62 K it
hatirlatti	4344 K
hatti	4234 ihbar K
hattimiz	4277 ihbar K	4277 whatsapp K	4277 haber K
hattimiza	39 K	4234 ihbar K	4277 whatsapp ihbar K	4277 ihbar K	4277 whatsapp K
haussa	1701 google-K
hauteur	1969 à la K de vos moyens
havi	2263 K #
havonta	2263 K
hay	4567 cho K
""", 'he': """
hear	1137 we would like to K from you	1137 we'd like to K from you	1137 we'd love to K from you	1137 we want to K from you	1137 would love to K from you	1330 we want to K from you	1330 we'd love to K
heard	1333 court K
hebben	3063 wij K je hulp nodig	3063 we K je steun nodig
hedder	693 K det i
heihin	51 liity K
hekelt	3066 K
hela	20 läsa K	20 läs K	4017 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	584 for at læse K	3074 for å lese K
helfen	695 K sie mit	886 K sie uns
helft	886 K uns
helloasso	1855 K
help	1330 we need your K	1330 K us do	1330 will you K	1330 K pay for	1330 K if you can	1330 K us pay	2955 K ons	3063 K ons
helpful	1098 was this article K
her	3068 nå som du er K
here	1044 sign up K	1046 as long as you're K	1046 now that you're K	1198 sign up K	1222 book K
herohero	574 na K
herpubliceren	45 K
herunterladen	719 app K
hetente	17 K	2263 K
heter	3186 K det i	4131 K det i
hette	4131 K det
heurter	97 peut K	97 peuvent K
hevder	3186 K
""", 'hi': """
hidden	60 email stays K
hier	841 gibt es K.
hierboven	3003 de video K
hieronder	3003 de reportage K	3003 het fragment K
hiervoor	2964 K zijn cookies nodig
hikayenizi	67 K bize
hilf	886 K uns
hilfe	834 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	695 K sie
hinweis	806 geben sie uns einen K	806 gib uns einen K	836 einen K
hinweise	761 K zu diesem	761 K nehmen wir	761 K für uns	779 K auf fehler
hirdette	2264 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	393 és K
historiadora	393 és K
historie	67 del din K
historien	633 læse hele K	1853 est K
historienne	1853 est K
historier	649 vores K	649 flere K	691 vores K	691 gode K
hittat	4058 K fel	4058 K ett fel
""", 'hj': """
hjelp	3111 K av ki	3111 K av ai	3135 K av ki	3135 K av ai	3183 K oss
hjelper	3183 ditt bidrag K
""", 'hl': """
hlasem	502 ai K
hlasujte	519 K	3862 K
""", 'ho': """
holder	649 læsere, der K
hoofd	2960 is K van
hoofdredacteur	2960 is K	2999 is adjunct-K
hoogleraar	2960 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	2370 K kami
huikkaa	1777 K
huikkasi	1777 K
huusi	1777 K
huusivat	1777 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	578 nu K du er her
""", 'id': """
iddia	4344 K etti
ideal	3065 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1793 K-vous pour	1967 K-vous
""", 'if': """
ifade	4344 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	704 mit K abo
ihren	887 lebt von K
ihtiyacimiz	4341 yardiminiza K	4341 desteğinize K
""", 'ik': """
ikkunassa	1777 luki K
iklan	11 K	70 tanpa K
ikuti	2278 K kami	2370 K kami
""", 'il': """
ilanlari	4241 iş K
ilimitado	1350 acceso K	3325 acesso K
ilk	4343 K ay
illimitato	2392 accesso K
ilmainen	1723 K tunnus
ilmaisia	1731 K juttuja
ilmoitti	1777 K
ilmoitukset	14 K	1714 K
iltakirje	1717 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	2373 K
imbuhnya	2373 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	772 unserem K
importa	1517 tu opinión nos K
importante	3478 sua opinião é K
impozit	3520 din K către	3587 % din K
impozitul	3520 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	898 στο K σας	1067 sent to your K	1067 right to your K	1067 into your K	1067 check your K to	1167 in your K at #	1167 in your K by #	1233 in your K	1233 to your K	1234 in your K	1234 to your K	1330 your K	2305 di K anda	2305 ke K anda	2460 nella tua K	2921 in je K	3725 u vaš K
inchiesta	53 mesi a questa K	2543 questa K
inchieste	2543 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	587 log K for at	649 log K med
indbakke	79 i din K	589 i din K
indbakken	79 i K	590 i K
indeholder	97 K spoilers
independen	2371 jurnalisme K
independence	1331 our editorial K
independencia	1518 nuestra K
independent	457 periodisme K	1051 support K journalism	1330 support K journalism	1331 K journalism	3586 jurnalism K	3586 jurnalismul K
independente	3479 jornalismo K
independently	1181 we K	1181 editors K	1181 K selected by our	1181 K chosen by our
independents	457 mitjans K
independiente	1518 periodismo K	1518 prensa K
independientes	1441 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2543 giornalismo K	2543 informazione K
indipendenti	2461 rimanere K	2461 restare K
indipendenza	2543 la nostra K
indiquez	77 K votre adresse
indirin	4251 app store ve google play'den K	4264 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	748 dpa-K
infolettre	78 l'K	78 notre K	1803 notre K	1968 notre K
informace	511 K najdete
informasjonskapsler	3089 bruker K	3110 K
informatie	2959 K over dit
information	1094 to store and/or access K on a device	1094 for more K see our privacy	1857 lettre d'K	1857 lettres d'K	1968 K libre
informationen	749 mit K der	761 K zu diesem fall	827 mit K von
informations	1821 suivez les K sur
informativa	2411 K sulla privacy	2543 la nostra K
informazione	2461 l'K di qualità ha un costo	2542 sostieni l'K	2543 K libera	2543 l'K di qualità
informou	3481 K
infos	822 alle K zum
ingen	71 K spam	631 uden dig K	631 K rig ejer	3121 uten deg, K	4064 utan dig K
inget	71 K spam
ingevoegde	2964 K post
ingezonden	43 K brief	43 K brieven	2963 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2207 K cikke maradt	2207 K cikkei	2207 K cikked maradt	2212 K cikk maradt	2220 nincs több K cikke	2242 K cikkből	2242 K cikkből #
inhalt	9 dieser K	9 diesen K	704 dieser K ist nur für	767 dieser K wird von	767 um den K	810 K von x	835 diesen K zu sehen	835 ein K von
inhalte	9 externe K	734 externe K
inhalts	9 dieses K	810 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2938 om deze K te	2964 bevat K van	2964 K te zien
ini	4339 #'K
iniciar	1383 debes K sesión
initiale	97 version K de cet
initialement	1849 article publié K	1894 cet article a été K
inkorg	79 i din K	4022 i din K	4022 till din K
inkorgen	79 i K	4063 direkt i K
inloggen	21 K om een reactie	24 K	3063 je moet nog even K
innan	4011 K du går
innboks	79 i din K
innboksen	79 i K	3080 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2927 meldingen K	2936 javascript K
inschrijving	2979 K te bevestigen	3022 bevestig je K	3022 bevestig uw K
inscreva	3312 K-se	3328 K-se na nossa	3328 K-se em nossa
inscrever	3328 ao se K
inscription	1803 votre K a bien été	1803 K est confirmée	1803 confirmer votre K
inscrit	1796 déjà K
inscrivant	1807 en vous K
inscrivez	77 K votre adresse	1779 K-vous	1803 K-vous à notre
insegna	2433 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3588 a K
insisted	1333 K
instagram	16 K	237 K	595 på facebook og K	726 ob whatsapp, K	727 auf facebook, K	727 auf K, facebook	727 auf facebook und K	727 auf facebook oder K	810 inhalt von K	922 K	1084 follow him on K	1084 follow her on K	1084 follow them on K	1085 on K, facebook	1085 on K and facebook	1825 sur facebook et K	2404 su facebook e K	2933 op facebook en K	2933 op facebook, K	3085 på facebook og K	4029 på facebook och K	4238 K'da takip	4378 K
instagrame	3835 K	3835 facebooku a K
instagramie	16 K	3206 na facebooku i K
instagramis	1536 K
instagramon	2190 K
instagramu	16 K	492 K	3739 K	3933 K
instale	3333 K a app
install	1071 K our app
installeer	2976 K de app
installez	1967 K-la
installiert	815 die app K
instellingen	3000 cookie-K
integritetspolicy	4033 K
intelektas	2806 dirbtinis K
intelekto	2806 dirbtinio K	2821 dirbtinio K
intelektu	2866 mākslīgo K	2881 mākslīgo K
inteligence	516 pomocí umělé K	3954 s pomočjo umetne K
inteligencie	3859 pomocou umelej K
inteligencije	3761 uz pomoć umjetne K	3761 pomoću umjetne K	3761 uz pomoć veštačke K	3761 pomoću veštačke K	3761 uz pomoć vještačke K
inteligenciou	3859 umelou K
inteligencji	3248 z pomocą sztucznej K	3248 przy użyciu sztucznej K
inteligenco	3954 z umetno K
intellectuelle	1851 droits de propriété K détenus par	1851 droits de propriété K appartenant à
intelligencia	2195 mesterséges K készítette	2195 mesterséges K fordította	2195 mesterséges K segítségével	2214 mesterséges K segítségével
intelligens	622 med kunstig K	622 af kunstig K	622 fra kunstig K	622 kunstig K (ai)	642 hjælp af kunstig K	3111 med kunstig K	3111 av kunstig K	3135 hjelp av kunstig K	4055 med artificiell K	4055 av artificiell K	4077 hjälp av artificiell K
intelligenz	834 mithilfe künstlicher K
interdite	1894 diffusion K
interdites	1894 diffusion K
interessiert	806 ihre geschichte K
interview	97 K wurde gekürzt	813 das K in voller
intihar	97 K
introdu	77 K adresa de email	3488 K adresa
introduce	77 K tu correo
invest	1330 K in local news
investigaciones	1518 nuestras K
investigador	393 és K	1405 es K	3376 é K
investigadora	393 és K	1405 es K	3376 é K
investigando	1441 seguir K
investigant	457 continuar K
investigate	1136 we should K
investigation	53 months on this K	53 weeks on this K	1187 this K	1331 this K	1968 cette K
investigations	1136 our K team	1136 our K desk	1331 our K
investigative	1114 is an K
investigativteam	761 K
inviamo	57 ti K	57 vi K
inviata	2433 è K
inviato	2433 è K
invitame	54 K un café	54 K a un café
invite	1970 K
invitent	1970 K
involved	1181 not K in the
""", 'ip': """
iphone	1071 our K app
iptal	4264 K edin
""", 'ir': """
iratkozz	2174 K fel	2261 K fel ingyen
iratkozzon	2174 K fel	2261 K fel ingyen
""", 'is': """
iscrive	2460 ci si K qui
iscrivendoti	2396 K
iscriversi	2460 K qui
iscriverti	2460 per K clicca	2542 clicca qui per K
iscriviti	2375 K	2396 K alla nostra	2396 K gratis	2396 K al nostro	2460 K qui	2542 K qui
iscrizione	2398 annullare l'K	2460 la tua K è	2460 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2264 K el
ismerte	2264 K el
ispravak	97 K:
ispravka	97 K:
issue	1194 back K
issues	1194 back K
istakao	3819 K
istakla	3819 K
istaknula	3819 K
istaknuo	3819 K
istedi	4344 K
istediler	4344 K
""", 'it': """
itiraf	4344 K etti
""", 'iz': """
izjavila	3819 K
izjavio	3819 K
izlasi	2903 K visu
izleyin	4264 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3065 per K
jahr	888 im K	888 pro K
jahresabo	845 K
jakoon	49 laita K
janela	3351 abre em nova K
jar	1127 tip K
jaunumi	2904 mūsu K	2907 K
jaunumiem	2852 piesakies K	2871 K	2903 piesakies K
jaunumus	2871 K
javascript	175 K	476 povolte K	476 zapněte K	598 aktivér K	598 slå K til	731 K in ihrem browser	731 aktivieren sie K	731 K benötigt	988 K	1090 please enable K	1090 requires K	1090 K is disabled	1090 K is required	1090 turn on K	1090 K is not available	1090 enable K in your browser	1090 K must be enabled	1090 needs K	1378 activa K	1378 habilita K	1378 habilitar K	1378 activar K	1689 salli K	1689 ota K käyttöön	1828 activer K	1828 activez K	1828 K est désactivé	1828 nécessite K	1985 אפשרו K	2281 aktifkan K	2407 abilitare K	2407 abilita K	2407 attiva K	2407 attivare K	2936 schakel K in	3088 aktiver K	3088 slå på K	3209 włącz K	3209 włącz obsługę K	3344 ative o K	3344 habilite o K	3344 ativar K	3494 activați K	3611 включите K	4032 aktivera K	4032 slå på K	4362 увімкніть K	4480 bật K	4673 K已
javasolta	2264 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3740 K nam	3740 K nam se	3740 K se našem	3740 K se našoj	3816 K nam	3816 K nam se	3816 K se našem	3934 K nam	4006 K se nam
""", 'je': """
je	3062 # van K #
jederzeit	707 K kündbar	712 widerruf K	712 abmeldung K	713 K abmelden	785 K wieder abmelden	817 abmeldung ist K	888 K kündbar
jednou	17 K týdně
jefa	1405 es K de
jefe	1405 es K de
jegyezte	2264 K meg
jelas	2373 K
jelasnya	2373 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2218 K most
jelentkezzen	24 K	2171 K be a	2218 K most
jelezze	2261 K nekünk
jetzt	704 K im abo	846 K im shop	886 teste K
""", 'jo': """
jobbar	4055 K med ai
jobbet	3170 har K i
join	1128 K for	1330 K us on
joined	1326 K the paper in
jornal	3479 nosso K	3479 somos um K
jornalismo	3319 apoie o K	3403 K de qualidade tem um custo	3403 presente ao K	3478 apoie o K	3479 nosso K	3479 K de qualidade	3479 fazer K
jornalista	3376 é K formada	3376 é K formado	3376 é K do	3376 é K da	3376 é K no	3376 é K na	3376 é K e
jornalistas	3479 nossos K
joukkoon	51 liity K
journal	1968 notre K
journalism	1051 support our K	1051 support the K you rely on	1170 keep our K free	1174 access to all our K	1174 access to all of our K	1330 support quality K	1330 support local K	1331 our K	1331 fearless K	1331 K like this
journalisme	1784 soutenez un K	1967 soutenez le K
journalismi	1775 riippumaton K	1775 K maksaa	1775 hyvä K
journalismia	1775 K
journalismimme	1775 K
journalismus	699 unterstützen sie unabhängigen K	699 unterstütze unabhängigen K	699 für unseren K	818 freien K	887 unser K	887 unseren K	887 unabhängigen K	887 unabhängiger K	887 gut gemachten K	887 gut gemachtem K	887 frei zugänglichen K	887 frei zugänglicher K	887 guten K	887 freien K
journalist	39 vores K	39 vår K	619 er K på	619 er K hos	619 er K ved	619 er K i	677 er K på	677 er K i	753 ist freier K	753 ist K	763 arbeitet seit # als K	873 arbeitet als freier K	1112 is a freelance K	1114 is a K	1138 K	2960 is K	2960 is freelance K	2999 werkt als K	3021 is schrijver en K	3021 is K en	3050 is K bij	3050 is freelance K	3108 er K i	3108 er K på	3108 er K og	3170 er K i	3170 er K på	4052 är K på	4052 är K och	4115 är K på
journalistar	39 våre K
journaliste	39 notre K	1853 est K	1853 K au	1853 K à	1853 K pour
journalisten	3064 onze K
journalister	39 vores K	39 våre K	691 vores K	3184 våre K	4129 våra K
journalistes	39 nos K	1884 nos K	1885 payer nos K	1968 nos K
journalistiek	2912 steun onze K	3007 goede K kost	3007 K kost	3064 onze K
journalistik	581 støt vores K	581 støt uafhængig K	691 vores K	691 uafhængig K	691 K koster	691 kritisk K	691 fri K	4014 stöd vår K	4014 stöd oberoende K	4129 vår K	4129 oberoende K	4129 granskande K	4129 bra K	4129 fri K
journalistikk	3071 støtt vår K	3071 støtt uavhengig K	3184 vår K	3184 uavhengig K	3184 kritisk K	3184 god K	3184 fri K
journalistin	753 ist freie K	753 ist K	763 arbeitet seit # als K	873 arbeitet als freie K
journalists	1331 our K	1331 we, the K
journaux	1898 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1777 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	2295 adalah K	2371 K kami
jurnalism	3586 facem K
jurnalisme	2306 dukung K	2371 K kami
jurnalismul	3519 K de calitate costă	3585 susține K	3586 K nostru
jurnalist	3505 este K
just	1250 K £#	1250 K $#	1250 K €#
jutjubu	3739 K
jutro	17 svako K	17 vsako K
juttu	1679 lue koko K	1775 tämä K
juttujamme	1775 K
juttuvinkki	38 lähetä K	67 lähetä K	1774 lähetä K
jutun	20 koko K	1733 tämän K
jutusta	1775 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2969 nu K voor	2969 je K voor
kabul	4344 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1775 K jutut
kaitstud	1526 kõik õigused K
kakor	4046 K på	4054 K
kami	2370 beri tahu K	2371 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3064 ons K
kanal	691 vores K	2278 ikuti K	2371 K kami	3184 vår K	4129 vår K
kanale	3205 na naszym K
kanaliga	1536 meie K
kanalimiz	4342 K
kanalimiza	4211 K abone	4232 whatsapp K	4232 telegram K	4232 youtube K
kanalimizi	4232 whatsapp K
kanalina	4232 whatsapp K	4232 telegram K
kanalini	4232 whatsapp K	4232 telegram K
kanavaamme	1702 K
kanavalle	1702 whatsapp-K	1702 telegram-K
kanavamme	1702 whatsapp-K	1775 K
kannst	90 gib, was du K
karte	9 diese K	810 laden der K
karya	2371 K kami
kasutamine	1533 K ilma
kata	2373 K
katanya	2373 K
katil	51 sen de K
katilin	51 siz de K	4264 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4268 reklam verenin K
kavom	54 časti me K
kaydetti	4344 K
kaydolun	4341 K
kaynak	4231 tercih edilen K	4314 tercih edilen K
kaynaklar	4314 tercih edilen K
kaynaklara	4231 tercih ettiğiniz K
kazala	3819 K
kazanabilir	4259 komisyon K
kazanabiliriz	4259 komisyon K
kazanin	4264 K
kazao	3819 K
""", 'kd': """
kdykoli	575 zrušit K
""", 'ke': """
kebijakan	2282 K privasi	2282 K cookie
kedvenc	2189 google K
keelatud	1533 loata on K
keep	1223 help us K	1330 help us K	1330 help K our
keeps	1230 our app K you
kehotettiin	1777 K
kehotti	1777 K
kehottivat	1777 K
kehotus	1777 kuului K
kein	792 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2261 K minket
kernpunkte	811 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1777 K
kertoivat	1777 K
kertoo	1777 K
kesti	4344 ceza K
ketentuan	2282 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3111 med K	3111 av K
kielletty	1728 ilman lupaa on K
kiitos	1774 K kun luet
kinnitas	1582 K
kiosque	1898 en K
kiosques	1898 en K
kirakatban	2264 állt a K
kirim	2370 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1774 K sisään
kirjeenvaihtaja	1706 K	1761 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1777 K
kirjoittivat	1777 K
kirjuta	38 K meile	67 K meile	1579 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1582 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1719 €/K	1776 /K
""", 'kl': """
klaagt	3066 K
klagade	4131 K
klagar	4131 K
klagede	693 K
klagen	3066 K
klager	693 K	3186 K
klaget	3186 K
klagt	889 K
kleine	696 haben wir eine K bitte
klical	4009 je K
klicka	4062 genom att K på
klicken	813 K sie auf play	813 auf play K
klikke	3119 ved å K på
klikom	3754 K na	3947 s K na	3947 s K
klimaatverslaggever	2999 is K
klummeskribent	619 er K	677 er K
""", 'kn': """
know	1191 let us K
""", 'ko': """
kogu	1579 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2295 adalah K
kolumnist	753 ist K	1538 K	3741 je K	3935 je K	4052 är K
kolumnista	3741 je K
kolumnisti	1761 on K
kolumnistica	3741 je K
kolumnistin	753 ist K
kolumnistka	3935 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2303 tulis K anda	2303 di kolom K
komentara	3752 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3752 biste K
komentarisanje	6 za K
komentarjev	3945 brisanja K	3945 izbris K	3945 brisanje K
komentarji	3945 K izražajo	3945 K ne izražajo	3945 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3212 aby dodać K	3235 zostaw K
komentarzach	85 w K	3222 w K	3222 w K pod
komentarzu	85 w K	3222 w K
komentator	2303 tanggung jawab K
komentirajo	3945 K lahko
komentirali	3752 biste K
komentiranje	6 za K
komentirate	3945 K lahko
kommentar	781 K wird	781 ihr K	781 dein K
kommentarbereich	85 im K
kommentare	85 in die K	737 um K zu	781 K zu diesem	781 K werden	887 schreibt mir in die K	887 schreib mir in die K	887 schreibt uns in die K
kommentaren	85 in den K	737 in den K
kommentarerna	85 i K	4037 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	603 i K	3092 i K	3115 stenger K	3115 meninger i K
kommentarfunktion	737 K
kommentarsporet	85 i K	626 i K
kommentator	619 er politisk K	619 er K	677 er K på	3108 er K i	3108 er K og	3108 er politisk K	3170 er K i	4052 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	4035 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	601 for at K	3091 for å K
kommentieren	6 um zu K	6 K zu können	736 um zu K	736 probleme beim K	736 K sie diesen	736 K sie den	737 nicht mehr K	781 K
kommentiert	737 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4094 K länkar
kompakt	785 K per mail	785 K per e-mail
komunikat	3310 taki K
kondigde	3066 K
koneellisesti	1709 K
konferenci	499 naši K
konferenciju	3747 našu K
konferenciu	3843 našu K
konferenco	3941 našo K
kongress	772 jetzt zum K
konseling	97 layanan K
konstaterade	4131 K
konstaterar	4131 K
kontakt	38 K os	38 K oss	690 K os	3183 K oss
kontakta	38 K oss	4128 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3740 K nas	3740 K redakciju
kontaktowej	3226 skrzynki K
kontaktujte	493 K redakci	493 K nás	493 K autora	3836 K redakciu	3836 K nás
konten	9 K ini
kontingent	710 haben ihr K
konto	587 opret en K for	690 opret en K	3307 załóż K	4020 skapa ett K för	4128 skapa ett K och	4128 skapa ett K här
kontributor	2295 adalah K
konzern	789 kein K	887 kein K
kopeerimine	1533 K ilma
kopieras	4069 får inte K	4069 får ej K
kopieres	3100 kan ikke K uten
kopiering	611 K er ikke tilladt	4069 K utan
kopijuoti	2798 K, platinti
kopiointi	1698 luvaton K	1698 K ilman lupaa
kopyalanamaz	4227 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	2295 adalah K
korespondent	3294 , K
korespondentas	2803 K
korespondente	2863 K
korespondentem	3227 jest K	3294 jest K
korespondentka	3294 , K
korespondents	2863 K
korjattu	97 juttua K	97 juttua on K
korrekt	4058 ska vara K
korrekta	4058 ska vara K
korrektur	97 K:
korrekturhinweis	779 K
korrekturhinweise	779 K
korrespondent	619 er K	677 er K	753 ist K	762 als K	762 seit # K	1538 K	3108 er K	3170 er K	4052 är K	4115 är K
korrespondentin	753 ist K	762 als K	762 seit # K
korrigerats	97 artikeln har K
korting	2984 K op je eerste	2984 K op het eerste
korzystamy	3209 K z plików cookie
kostenlos	707 wochen K	707 monat K	712 K per mail	818 lesen alle K	819 tage K	819 tage lang K	888 K testen
kostenlose	15 K artikel	710 noch zwei K	710 noch # K
kostenlosen	710 noch einen K	710 K artikel gelesen	712 unseren K newsletter	712 unserem K newsletter	712 unserer K newsletter	712 den K newsletter	829 K konto	829 K account
kostenloser	710 K artikel
kostenpflichtig	704 dieser artikel ist K
koster	691 K penge
kostnadsfritt	4065 en månad K
""", 'kr': """
krevde	3186 K
kriisipuhelin	97 K
kriitikko	1761 on K
kritik	779 lob oder K
kritiker	4052 är K och	4115 är K i
kritikus	2249 K
kritiserar	4131 K
kritiserer	693 K	3186 K
kritisieren	889 K
kritisiert	889 K
kritizuje	576 K
kronor	4130 K
krzyczeli	3310 K
""", 'ku': """
kullan	4214 çerez K
kullanilamaz	4227 izinsiz K
kullanilmaktadir	4214 çerez K	4214 çerezler K
kullanilmasi	4227 izinsiz K yasaktir	4268 izin alinmadan K
kullaniyoruz	4214 çerezleri K	4214 çerezler K
kulttuuritoimittaja	1706 K	1761 on K
kulturjournalist	677 er K	3170 er K
kulturredakteur	838 ist K
kulturredakteurin	838 ist K
kulturressort	762 leitet das K
kulturskribent	4052 är K	4115 är K
kumppanimme	1689 me ja K
kun	632 for K #	3122 for K #
kunne	691 K du lide
kunnen	50 leden K
kunstredacteur	3050 is K
kunt	90 geef wat je K	90 geef wat u K	3020 geef wat je K
kursy	3273 K mogą
kurzfassung	754 K
kutunuza	4206 posta K
kutunuzda	79 posta K
kuukaudessa	1776 K
kuukausi	1679 kokeile K	1719 K #	1774 kokeile K
kuukausilahjoituksella	1718 K
kuulutas	1582 K
kuus	1581 K
kuvailee	1777 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	3750 naš K	3944 naš K
kvizu	3750 našem K	3944 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1777 K
""", 'l': """
l	458 K'any
""", 'la': """
laadi	1579 K alla
laat	2996 K het ons
laatste	2932 volg het K nieuws
labojums	97 K:
ladattavissa	1715 sovellus on K
ladda	4024 K ner vår app	4128 K ner vår
lade	718 K die app
laden	718 K sie die app	719 app K	835 die karte zu K	835 das video zu K
lage	3184 K mer
laget	51 bli med på K
lahjoituksesi	1718 K auttaa	1774 K
lahjoitus	1718 tee K	1774 tee K	1778 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1967 K-nous votre
lamenta	1520 K	2545 K	3481 K
lamentano	2545 K
lamentou	3481 K
lance	1970 K
landing	1233 K in your inbox
langganan	2305 K buletin	2370 K sekarang	2374 K
language	97 contains K	97 contains strong K
lanjutkan	2308 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2222 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3081 K ned vår app	3183 K ned
later	1157 check back K
latest	1209 the K on this story
laukeliai	21 būtini K
lauloivat	1777 K
laut	889 K
lavoro	2543 il nostro K
lawyers	1331 our K
""", 'le': """
leave	1067 one click to K	1232 K your e-mail	1232 K us your e-mail	1267 K a clap	1330 K us a tip	1330 K a tip
lecteur	9 ce K	1869 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1885 par des K comme vous	1968 nos K
lectoras	36 nuestras K	1518 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1518 nuestros K	1518 gracias a sus K
lectors	18 gràcies als K	457 els nostres K
lectrices	1968 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1114 is a senior K	1114 is a K
ledarskribent	619 er K	4052 är K	4115 är K
leden	2981 door onze K	3064 onze K
lederskribent	619 er K
leernos	1517 gracias por K
leestijd	0 K
legfontosabb	2222 K írásait
legge	2545 si K
leggere	2390 per K tutto
lehti	80 tilaa K
lei	3587 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	753 ist K
leiterin	753 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3403 K que nos apoiam	3479 nossos K	3479 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3481 K
lengkap	20 artikel K	2308 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	3123 du kan K mer	3123 kan du K mer
lesedauer	0 K
lesen	704 im abo K	704 K sie mit plus	710 % noch zu K	718 in der app K	798 mehr dazu K sie	841 K sie hier.	886 danke fürs K
leser	3183 takk for at du K
leserabend	772 K	812 unseren K
leserbrev	43 K	3109 K
leserbrief	43 K	737 K
leserbriefe	43 K	737 K an	779 K
lesere	36 våre K	3184 våre K
leserfinanziert	887 K
leserinnen	36 unsere K	887 unsere K	887 unseren K
leserinnlegg	43 K	3109 K
lesern	887 ihren K
leserne	18 takket være K	3121 K våre
lesernes	18 K bidrag	3184 K bidrag
leserreise	812 K
leserreisen	772 unsere K	772 unseren K	812 K
leserumfrage	35 unserer K
leserzuschriften	779 K
lesetid	0 K
lesezeit	0 K
letno	4008 K
lets	1230 our app K you
letter	1101 send a K
letters	43 K desk	43 K page	43 the K editor	1101 K to the editor	1101 send K	1161 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2461 solo grazie ai nostri K	2543 i nostri K
lettre	78 notre K	1968 notre K
lettrici	2543 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1444 para seguir K	1444 quieres seguir K	1444 sigue K con	1444 y sigue K	1517 sigue K sin
lezen	20 meer K
lezers	36 onze K	3064 onze K
lezersaanbieding	3002 onze K
lezersactie	3002 onze K
lezersavond	2969 onze K	3002 onze gratis K
lezersevenement	2969 ons K
lezersreis	2969 onze K
lezersreizen	2969 onze K
""", 'li': """
libovolnou	575 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2918 al K
lidem	18 díky K	574 díky K
liens	74 nos K	1875 via nos K	1875 par nos K
liest	841 K du hier.
lietotni	2869 K
lifeline	97 crisis K
lignes	1885 qui lisent ces K
liitu	1579 K meie
liituge	51 K
like	1331 work K this
liked	1331 K what you read
liker	3184 K du det vi
limit	1057 read without K	1065 free K
limitat	384 accés il·K
limits	1057 read without K
line	38 our tips K	67 our tips K	1136 our tip K	1269 our tip K	1269 our tips K
link	1080 copy the K	1176 read it for free with this K
links	74 über diese K	74 onze K	1089 some K on this page	1089 some of the K on	1227 K here	1227 K on this page	1227 K in this post	1227 K on this site	1227 our K	1227 our shop K	1227 my K	1227 these K	1227 one of our K	1227 one of my K
liputan	2371 K kami
lire	20 pour K cet	1970 peut-on K
lisas	1582 K
lisens	47 K cc	47 cc-K
list	1238 join our K	1238 not on the K yet	1238 not on our K
listen	0 min K	1084 K back here	1084 K to us live	1122 prefer to K	1122 rather K
listeners	1249 K like you
listening	1122 K time
live	1194 our K	1194 K q&a	1255 see them K
liveblog	798 im K	798 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1336 si has K hasta aquí
llegint	411 per seguir K
""", 'lo': """
local	1331 keep K news
log	24 K in	2916 K in om	2916 K in of
logg	24 K inn	3077 K inn for å	3142 K inn med	3183 K inn for
logga	24 K in	4020 K in för att	4084 K in med
logge	829 K dich ein
logged	21 must be K in to post	1057 you must be K in to	1098 you must be K in to
loggen	829 K sie sich ein
logget	601 du skal være K ind
login	24 faça K	3323 faça K para	3478 faça K
lokalredakteur	838 ist K
lokalredakteurin	838 ist K
lokalredaktion	762 leitet die K
look	1331 our new K
los	1516 # de K #
lovade	4131 K
love	1285 you K
lovede	693 K
""", 'lu': """
lubas	1582 K
luetaan	1733 juttu K
lugeda	1523 et edasi K
lugejad	1580 meie K
lugemiseks	1523 edasi K
luisteren	3003 artikel ook K
luisterversie	2 K
lukeaksesi	1679 K koko	1679 kirjaudu sisään K
lukemaan	1774 pääset K
lukemista	1774 jatka K
lukijamme	1775 K
lukijasta	1733 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1718 K tukea	1775 K tuella
lukittu	1731 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1679 K
lunar	3587 K
lunes	17 cada K
lupasi	1777 K
lupasivat	1777 K
""", 'ly': """
lyder	693 K	3186 K	4131 K
lydversion	2 K
lyssnar	4057 K på poddar
""", 'ma': """
maand	2918 deze K nog	3065 per K
maandelijks	2918 K opzegbaar	3065 K
mach	51 . K mit	886 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	695 K sie mit	887 was wir K
macht	886 K mit
made	1046 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	470 váš e-K	507 svůj e-K	946 το e-K σας	1232 put your e-K	1232 type your e-K	1234 by e-K	2173 e-K cím	2996 K ons	2996 K dan	3063 K ons	3237 swój e-K	3331 no seu e-K	3518 pe e-K	3602 ваш e-K	3726 na vaš e-K	3754 svoj e-K	3754 na e-K	3824 váš e-K	3824 svoj e-K	3824 na váš e-K	3850 svoj e-K	4355 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2921 je e-K	2979 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	590 din e-K	601 din e-K vil ikke	690 din K
mailben	2216 legjobb cikkei e-K	2216 cikkei e-K	2216 hírei e-K
mailbox	79 in je K	79 in uw K	1233 in your K	2921 in je K	2921 in uw K	2921 in jouw K
maile	3824 vašom e-K
mailed	1233 e-K to you	1233 K to you
mailedbe	79 az e-K
mailing	1238 join our K list	1238 join the K list	1238 on our K list
mailom	3850 správy e-K
mailovou	507 e-K adresu
mailowy	3237 adres K
mailt	2261 írjon e-K
mailu	79 do e-K	469 přímo do e-K	3824 do vášho e-K
mailul	3489 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1775 ilman K
mainos	11 K
mainostaja	1728 maksanut K
mainosten	1690 K esto
majhno	4007 smo K
make	1330 will you K a
maken	3064 wij K
maksumuuri	1778 K
maksuton	1723 K tunnus
maksuttomat	1723 K artikkelit
maltilla	83 pelaa K
mamio	3819 K
manade	4131 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3403 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	767 K-cookies	1145 K cookies
marketingcookies	621 K	2964 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2272 kotak K anda
masukkan	2272 K email
matched	1127 K dollar	1170 gift will be K	1248 will be K	1248 is being K	1248 are being K	1248 be K	1248 K until
material	749 mit K der	749 mit K von	1115 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3629 K	3630 K.ru
""", 'md': """
md	632 kr./K	692 kr/K
""", 'me': """
me	3630 t.K	4379 t.K
meaning	1245 if you've been K to	1245 if you have been K to
medarbetare	4052 är K på	4052 är K i	4115 är K på	4115 är författare och K
meddelade	4131 K
meddelte	693 K
medewerker	2960 is K van
medgav	4131 K
mediach	3257 naszych K
medio	1518 este K
medlem	80 bliv K	80 bli K	690 bliv K	3183 bli K	4128 bli K
medverkar	4115 K i
mee	51 . doe K	51 . doe ook K
meie	1580 K töö
meil	1579 aita K
meile	1579 saada K
meilile	1555 sinu K
meille	38 kerro K	67 kerro K	1774 lähetä K	1774 kerro K
meinen	736 was K sie dazu
meint	889 K
meinte	889 K
meinung	30 K der	43 anderer K	736 sagen sie uns ihre K	766 K des autors
mejl	3726 na vaš K	3726 vašu K	3754 svoj K	3754 na K	4022 i din K	4022 till din K
mejla	38 K oss	67 K oss	4128 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4128 din K
mejlen	79 i K	4022 direkt i K
mektuplari	43 okur K
melalui	2306 dukung kami K
melanjutkan	2269 untuk K membaca	2308 untuk K membaca
meld	3183 K deg på her
meldde	3066 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	806 K dich bei uns	886 K dich an	3079 K deg av når	3119 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	695 K sie sich an	704 K sie sich an, um	704 bitte K sie sich an	806 K sie sich bei uns	886 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2977 krijg een K bij	2977 ontvang een K bij
meldingen	14 K	2927 schakel K in	2927 zet K aan	2927 ontvang K	2977 krijg K	3063 zet K aan
meldt	3066 K
meldte	3186 K
membaca	2308 untuk terus K	2308 untuk K berita ini	2370 daftar untuk K
member	50 as a K you	1044 become a K	1127 become a K	1174 not a K?
memberikan	97 belum K tanggapan	2303 K komentar
members	18 our K	36 our K	50 K can	1057 is for K only	1057 K-only story	1202 paying K	1242 thanks to our K	1249 K like you	1331 our K
membership	1244 consider a K
membiayai	2306 K kami
membro	3478 torne-se K
membru	80 devino K
membutuhkan	2370 kami K dukungan
memuat	45 K ulang
menar	4131 K
mencionanos	62 K
mendaftar	2305 dengan K, anda
mendapat	2316 K komisi
mendapatkan	2316 K komisi	2370 daftar untuk K
mener	693 K	3183 hva K du	3186 K
menerbitkan	45 K ulang
menerima	2296 K cookie	2316 K komisi	2370 daftar untuk K
mengambil	2317 dilarang K	2317 dilarang keras K
mengandung	97 K deskripsi	97 K konten	2303 komentar yang K
mengatakan	2373 K
menggandakan	2317 dilarang K
menggunakan	2282 K cookie
mengirimkan	57 kami K
mengutip	2289 dilarang K
meninggalkan	2303 K komentar
menit	0 K baca
mensais	3480 K
mensuales	1519 K
mensuel	1855 un don K	1885 un soutien K	1969 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	2373 K
menyalin	2317 dilarang K
menyatakan	2373 K
merch	1152 our K
merci	1967 K de nous
mere	633 kan du læse K	633 du kan læse K	633 kan læse K om
merespons	97 belum K
merkezimiz	4342 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	458 al K	1519 al K	1519 por K
mese	2544 al K
mesec	3755 prvi K	3818 prvi K	3948 prvi K	3948 na K	4008 na K	4008 prvi K
meses	1444 K por #
mesiac	3852 prvý K	3915 za K	3915 prvý K
message	38 K us	67 K us	1046 a K from our editor
messagerie	1835 votre adresse de K ne sera pas
messengera	3225 K
messengeri	3835 K
messengerju	3933 K
messengeru	492 K
messengerze	3225 K
metus	2845 per K
mewakili	2317 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2866 ar K
mielipidekirjoitus	43 K
miembro	1517 hazte K
mig	62 tag K på
mij	62 tag K
mille	2461 # per K
milliardaire	1885 à aucun K
mind	97 ring K
minggu	2372 per K
mingguan	2305 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2176 kövess K	2261 kövess K	2261 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1174 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	3021 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	4202 zaten abone K
missen	3020 wat je kunt K
mission	1331 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	1161 spot a K	1161 report a K	1268 when we learn of a K	1268 when we make a K	1268 if we have made a K
mitdiskutieren	6 K	781 K
mitgeteilt	889 K
mitglied	80 werden sie K	80 werde K	886 werden sie K	886 werde K	886 jetzt K werden
mitglieder	50 K können	707 nur für K	792 angebots für K	887 unsere K
mithilfe	834 K von ki
mitteilungen	14 push-K	722 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3755 prvi K	3818 prvi K
""", 'mn': """
mnd	3122 kr/K	3185 kr/K
""", 'mo': """
mobile	1071 on your K app	1071 our K app
mobilen	627 direkte på K	3116 nyheter rett på K	3116 rett på K	4059 nyheter direkt i K	4059 direkt i K
mobilepay	690 K til #	690 K på #	690 K #	690 K et
modalidad	1519 K premium
moderador	3351 não serão aprovados pelo K
moderados	3351 serão K antes
moderated	1098 comments are K	1098 pre-K
moderowane	3235 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	3063 maak het volgende K
mois	1969 par K
moittii	1777 K
molbu	3737 imamo malu K	3737 malu K
molila	3819 K
molili	3819 K
molio	3819 K
monat	792 einen K für	792 K für nur	888 im K	888 pro K
monate	819 # K lang
monatlich	888 K
monday	17 every K
mondays	1235 sent K
mondogatta	2264 K
mondta	2264 K
montag	17 jeden K
month	1057 try a K for	1057 try it for a K	1064 for the first K	1064 for your first K	1250 £# a K	1250 $# a K	1250 €# a K	1332 a K	1332 per K	1332 every K	1332 each K
monthly	1127 one-off or K	1174 reached your K limit	1223 K gift	1330 become a K	1330 give K	1332 K
months	53 K on this story	1057 K for $#	1064 for the first # K	1064 for the first three K
morgen	17 jeden K	17 am K	17 hver K	630 hver K i din	788 uns auch K
morgenbrevet	3120 K
morgon	17 varje K
morgonbrevet	4063 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1968 nos K
""", 'mu': """
muhabiri	4237 gazetesi K
muhabiridir	4237 K
muhabirimize	39 K	4233 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4275 K
muistutti	1777 K
mukaan	1774 lähde K	1774 tule K	1777 K
multato	2545 ha K
multou	3481 K
mums	2903 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2996 mail K
nabiralnik	79 v vaš K	3921 v vaš K
nabiralniku	3921 v vašem K	3947 vašem K
nachdruck	748 K verboten	803 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	718 aktuelle K aufs handy	719 K-app	722 push-K	798 weitere K finden sie	798 mehr K finden sie	822 K des tages	822 alle K zum
nadaljevanje	3920 za K branja	3949 K spodaj
nadaljuje	3949 K pod oglasom	3949 K spodaj
nadaljujte	3920 K branje
nadie	1518 K nos dice
naglasila	3819 K
naglasio	3819 K
najdete	511 další články K
najnowsze	3197 otrzymuj K
name	97 not her real K	97 not his real K
namenite	3952 K nam
names	97 not their real K
napis	3310 taki K
napisz	38 K do nas	67 K do nas	3213 K do nas	3226 K do nas	3258 K:	3258 K na	3307 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3920 če želite brati K
napsal	576 K
napsala	576 K
narrated	1122 is K by an ai	1122 is K by ai
nasilja	97 opise K
naslov	3921 na vaš e-K	3921 svoj e-K	3947 svoj e-K	3947 svoj e-poštni K
nastavak	3722 za K čitanja	3756 K ispod	3756 K teksta
nastavili	3722 da biste K čitanje
nastavite	3722 K čitanje	3724 K čitati
nastavlja	3756 K ispod	3756 K nakon
naszego	3231 K sklepu	3234 K quizu
naszej	3308 K pracy
naszym	3307 zostań K
naujienas	2810 K telefone	2811 K el. paštu	2822 mūsų K
naujienose	2799 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1378 tu K no soporta	1378 su K no soporta	3344 seu K não suporta
navela	3819 K
naveo	3819 K
navigateur	10 votre K	21 dans le K pour mon prochain	1828 votre K ne supporte pas	1828 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	3819 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1336 K pedirte	1341 K tu apoyo	1517 K tu ayuda	1517 K de ti	1517 te K
necessariamente	3379 não reflete K a opinião	3379 não refletem K a opinião
necessaris	21 camps K
necessitem	456 et K
nechajte	77 K nám svoj e-mail
nechcete	524 K přijít o	3867 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2908 K nu een
neighbors	1249 K like you
neighbours	1249 K like you
nell	2400 apri K'app
nella	79 K tua mail	2398 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	4007 K mediji	4007 smo K
neodvisno	4006 podprite K
neophodna	21 K polja
neovisni	3817 ostanemo K
neovisno	3816 podržite K
nepriklausoma	2844 K žurnalistika
nesutinkate	43 K
netiquette	736 beachten sie die K	2413 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3088 dette K bruker
neue	815 die K app
neuen	718 hier geht es zur K
neukunden	792 nur für K
neuvoi	1777 K
neuvoivat	1777 K
neuvoo	1777 K
neuvottiin	1777 K
never	71 K spam
news	719 K-app	822 alle K zum	822 alle K zu	1071 K app for	1114 is a K	1136 K tip
newsblog	798 im K	798 unserem K
newsdesk	39 our K	39 the K
newsis	1535 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	253 K	407 la nostra K	508 K	574 náš K	577 K	712 unseren K	712 unserem K	712 unserer K	712 K bestellen	712 K richtig	716 K an	716 K von	716 zum K	716 täglichen K	757 K	785 K erhalten	785 K empfangen	785 unser K	785 der K über	785 der K für	817 unser abend-K	817 unser morgen-K	817 unser K	817 K ist kostenlos	886 K an	887 unser K	887 unseren K	887 unserem K	887 dieser K	890 K	898 εγγραφείτε στο K	898 εγγραφή στο K	898 το K μας	898 γραφτείτε στο K	898 στο K των	898 στο K του	898 στο K της	1039 εγγραφείτε στο K	1039 γραφτείτε στο K	1040 το K μας	1043 K	1067 sign up for our K	1067 sign up to our K	1067 sign up for the K	1067 subscribe to our K	1067 join our K	1067 get our K	1067 our K here	1067 receive our K	1067 our daily K	1067 our weekly K	1067 our morning K	1126 K	1167 K soon	1219 from our saturday K	1266 this K was forwarded to you	1266 forwarded this K	1274 reply to this K	1331 our K	1334 K	1356 suscríbete a la K	1356 apúntate a la K	1356 nuestra K	1440 suscribite al K	1518 nuestra K	1521 K	1803 inscrivez-vous à la K	1803 abonnez-vous à la K	1803 notre K	1884 vous adresser sa K	1968 notre K	1968 cette K	1971 K	2272 K kami	2272 langganan K	2371 K kami	2396 iscriviti alla K	2396 la nostra K	2460 le nostre K	2543 la nostra K	2543 questa K	2546 K	3197 zapisz się na K	3197 nasz K	3239 K	3308 nasz K	3311 K	3328 assine a K	3328 nossa K	3402 esta é a edição da K	3402 esta é uma edição da K	3479 nossa K	3482 K	3488 abonează-te la K	3488 abonați-vă la K	3488 înscrie-te la K	3585 înscrie-te la K	3589 K	3725 naš dnevni K	3735 K	3816 prijavite se na K	3817 naš K	3820 K	3851 K	3914 náš K	3917 K	3929 K
newslettera	78 naszego K	78 do K	78 odber K	3197 zapisz się do K	3197 naszego K	3239 K	3308 naszego K	3735 K	3824 odber K	3851 K	3914 nášho K
newsletterem	3308 naszym K
newsletters	1067 K may contain info about	1126 K	1331 our K	1334 K	1803 nos K	1803 recevoir les K	1968 nos K	1971 K
newsletteru	78 odběr K	508 K
newsletterul	78 K nostru	3488 K nostru	3518 abonează-te la K	3585 înscrie-te la K	3586 K nostru
newslettery	508 K	3851 K
newsletterze	3239 K
newslettre	3851 K
newson	2189 google K
newspaper	1326 joined the K in	1331 our K
newsroom	38 contact our K	67 contact our K	1181 not by the K	1191 tell our K	1191 our K	1209 stories from our K	1209 more from our K	1326 joined the K in	1331 our K	1331 non-profit K	1331 this K
newsticker	798 unserem K
next	1194 our K	1223 help pay for the K	1223 pay for the K one
nezavisni	3817 K mediji	3817 ostanemo K
nezavisno	3816 podržite K
""", 'ng': """
ngay	4564 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	3273 udział w K grach
niente	71 K spam
nieograniczony	3195 K dostęp
niets	2954 K uit deze	3015 K van deze site
nieuws	2924 K-app	2957 google K	2959 K of een tip	2995 app je K	3011 al het K over	3011 al het K uit	3022 K in je mail
nieuwsbrief	78 de K	78 onze K	2921 onze K	2922 dagelijkse K	2922 wekelijkse K	2956 K	3064 onze K	3064 deze K	3067 K
nieuwsbrieven	2921 onze K	2956 K	3064 onze K	3067 K
nieuwsbron	2994 favoriete K
nieuwsquiz	3004 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3735 K	3816 prijavite se na K	3817 naš K
""", 'no': """
nombreux	1885 plus nous serons K
nonprofit	1331 K newsroom	1331 K news outlet
nosaltres	38 contacta amb K
nosotros	1517 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3319 apoie K	3319 apoie o K	3333 baixe K app	3333 no K app	3478 apoie K	3478 apoie o K	3478 siga o K	3478 entre no K	3479 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	457 la K feina	2400 nella K app	2543 la K app
nostre	457 el K canal
nostri	74 K link
nostro	35 K quiz	2543 il K sito	2543 che il K
nota	20 leer esta K	1444 para leer esta K
notice	1268 if you K
noticia	1518 esta K
noticias	1410 en google K	1410 tu fuente de K
notificaciones	14 las K	1366 activa las K	1366 activar K	1367 recibir K
notifications	14 K	1075 turn on K	1075 turn on desktop K	1075 would like to send you K	1075 K from this site	1076 enable K	1076 allow K	1076 receive K	1812 activer les K	1812 activez les K	1812 autoriser les K
notifiche	14 le K
notified	1067 sign up to be K	1076 get K
notifikace	506 K
notifikasi	14 K	2274 dapatkan K	2276 aktifkan K	2370 nyalakan K
notifikation	627 K
notifikationer	14 K	627 K
notify	1076 K me of	1076 K me when	1098 K me of new posts
notis	4059 K
notiser	14 K	4059 K	4059 push-K
notre	35 K quiz	1968 K site
nouvelle	1835 ouvre dans une K fenêtre
novice	3921 na naše K	3921 na e-K	3929 e-K	3947 na e-K	4007 naše K
novinar	3741 je K	3741 , K	3741 - K	3935 je K	3935 , K	3935 - K
novinari	3817 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	4007 naši K
novinarju	39 našemu K	3934 pišite K
novinarka	3741 je K	3741 , K	3741 - K	3935 je K	3935 , K	3935 - K
novinarki	3934 pišite K
novinarstvo	3817 nezavisno K	3817 neovisno K	3817 naše K	4007 neodvisno K
novinaru	39 našem K
noviniek	3824 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1363 en K app	1517 únete a K	1518 K app	1518 K web
nuestras	1518 K redes
nuestro	35 K quiz	64 K espejo	1341 apoya K	1372 únete a K canal	1517 apoya K	1517 únete a K	1517 recibe K	1518 K canal	1518 K medio	1518 K sitio	1518 K equipo
nuestros	74 K enlaces	1380 K socios	1518 K socios
numer	3309 K krs
nunca	1518 más que K
nuotraukas	40 K ir vaizdo
nur	792 abo für K
""", 'ny': """
nyheder	615 google K	649 vores K
nyhedsbrev	78 vores K	589 vores K	589 tilmeld dig K	630 K	690 tilmeld dig K	691 vores K	694 K
nyhedsbreve	589 vores K	691 vores K
nyhedsbrevet	78 K	589 få K	630 K	690 tilmeld dig K
nyhetene	3116 K rett på mobilen	3142 K våre
nyheter	3104 google K	4048 google K	4084 våra K
nyheterna	4028 följ K	4059 K direkt i mobilen
nyhetsbrev	78 vårt K	3079 vårt K	3079 våre K	3079 meld deg på K	3079 abonner på K	3120 K	3183 meld deg på K	3184 vårt K	3184 våre K	3187 K	4022 vårt K	4022 våra K	4022 anmäl dig till K	4063 K	4128 anmäl dig till K	4129 vårt K	4129 våra K	4132 K
nyhetsbrevet	78 K	3079 få K	3120 K	3183 meld deg på K	4063 K	4128 anmäl dig till K
nyilatkozta	2264 K
nyt	1730 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2413 i campi K
obchode	3843 našom K
oberoende	4128 stöd K
objasnila	3819 K
objasnili	3819 K
objasnio	3819 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3752 K komentara
obligatoires	21 champs K sont	1835 les champs K
obligatori	2413 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1383 los campos K
obligatoriska	21 K fält	4035 K fält
obligatoriske	21 K felt	3091 K felt
obratite	3740 K nam se	3740 K se našem
obrigado	3478 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	484 další šíření K	521 ke všemu K	3852 celému K
obsahuje	97 K popisy
obserwuj	3205 K nas na	3205 K nas w	3307 K nas
obvestila	14 K	3921 na K
""", 'oc': """
occupa	2433 si K di
ochtend	17 elke K	2979 elke K het
""", 'od': """
od	3755 K # €	3852 K # €	3948 K # €
odbieraj	3261 K
odcinek	3232 K
odcinka	3232 K
oddajte	3957 K svoj glas
odejdete	461 než K
odete	3737 prije nego što K	3737 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3819 K
odgovorili	97 nisu K
odgovorio	97 nije K	3819 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3931 preden K
odoberajte	3872 K
odobrenja	3774 bez K
odomknite	3823 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
of	1329 # K #	1329 # K your #	1329 # K the #
oferecer	3323 K este artigo
off	38 tip us K	67 tip us K	1332 one-K
offert	1796 vous est K	1969 mois K
offrez	54 K-moi un café	1896 K-le	1896 K-la	1967 K-lui	1967 K-nous
offrici	2542 K un
offrimi	54 K un caffè	2542 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3817 bez K
oglasov	70 brez K	4007 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4202 K devam etmek için
okurlarimiz	36 K	4342 K
okurlarimizin	4255 K desteğiyle	4342 K
okurlarin	4255 K desteği olmadan
okuyun	4264 K
""", 'ol': """
olarak	50 abone K	4204 abone K	4233 bize anonim K
olmayan	4300 patronu K
olmayanlara	4273 abone K
olun	80 üye K	4341 üye K
olursunuz	4264 kabul etmiş K
olvassa	2202 K tovább
""", 'om': """
omiljene	3738 K izvore
omiljeni	3738 K izvor
""", 'on': """
onafhankelijk	2981 wij K	2981 we K
onafhankelijke	2912 steun K journalistiek	3063 steun K	3064 K journalistiek
onafhankelijkheid	3064 onze K
onaylanm	4249 yazilmiş yorumlar K
onaylanmamaktadir	4249 yorumlar K
onaylanmaz	4249 yorumlar K
onbeperkt	2916 lees K	2916 K lezen	2918 K toegang	2984 K digitaal
ondersteunt	2936 je browser K	2936 uw browser K
onderzoek	3064 dit K
onderzoeken	3064 onze K
onderzoeksjournalist	2960 is K	3050 is K
onderzoeksredacteur	2999 is K
onderzoeksredactie	39 onze K	2959 onze K
one	1330 make a K-time	1330 will you be K of
oneens	43 K?
online	812 unser K-shop	1152 our K shop	1152 our K store	1194 our free K	1194 our K event	1254 in our K shop
onlineshop	772 im K bestellen
only	1250 K £#	1250 K $#	1250 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2958 app K
ontdek	3063 K nu
ontvang	2921 K onze	2922 K elke
onze	84 in K app	84 via K app	84 met K app	2924 K app	2959 tip voor K	3064 K app
""", 'oo': """
oordeelde	3066 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	576 K
opakovala	576 K
opakuje	576 K
opdateret	97 artiklen er K
open	1071 K in app	1071 K in the app	1242 left it K	2924 K in app
opfordrede	693 K
ophavsretsloven	611 beskyttet af K
ophavsretten	611 K tilhører
opiniestuk	2963 ingezonden K
opinion	30 K of	1098 have an K on this
opinions	30 K of
oplyser	693 K
oplyste	693 K
opmerking	2959 tip of K	2959 vraag of K	2959 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	4009 K
oppdatert	97 saken er K
oppfordret	3186 K
opphavsrettslig	3100 K beskyttet
opplyser	3186 K
opplyste	3186 K
opportunities	1277 equal K employer
opportunity	1277 equal K employer	1277 equal-K employer
opprett	3077 K en konto for	3183 K en konto
oprava	97 K:
opsiger	632 indtil du K
opublikowany	22 nie zostanie K	3212 twój adres e-mail nie zostanie K
opzegbaar	3065 K
""", 'or': """
ordenou	3481 K
ordinato	2545 ha K
ordnete	889 K an
organizatori	3819 pozivaju K
organizatorzy	3310 zapraszają K
original	97 K version of this	1115 read the K article	1894 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	1115 this article was K published on	1115 this story was K published on	1115 this story K appeared	1115 this article K appeared	1115 K published at	1183 story was K published by	1183 story was K published on	1183 story was K published in the	1183 article was K published by	1183 article was K published in our
originalment	415 es va publicar K a	415 es va publicar K en	415 publicat K a
originalmente	1402 este artículo fue publicado K	1403 publicado K en	3371 publicado K em	3410 publicado K no	3410 publicado K na
originariamente	2430 articolo pubblicato K	2469 pubblicato K in
ortaklarimiz	4214 biz ve K
ortsseite	798 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3722 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3310 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3261 K
otsustas	1582 K
""", 'ou': """
our	1124 is K
outbrain	94 K
""", 'ov': """
ovdje	3737 kad ste već K
overblikket	630 K hver dag	630 K hver morgen
overgenomen	45 K
overname	2954 K zonder
overnemen	45 K	2991 dit artikel K
oversikten	3120 få K
overview	1188 this K
overzicht	3001 dit K
ovisi	3816 K o vama
""", 'ow': """
owner	1331 has no K	1331 have no K
""", 'oy': """
oynat	4264 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3836 K sa nám	3913 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2813 jūsų parama K
padroni	2461 non ha K	2495 senza K	2495 né K	2543 senza K	2543 libera da K
pagar	54 K um café	3478 ajude a K
page	1194 our jobs K
paghi	2542 K un'ora
pago	1521 muro de K
pague	54 me K um café	54 K-me um café	3375 K-nos um café
pahoitteli	1777 K
paid	1089 we get K if you buy	1089 we may be K
paikalla	42 olitko K
paikkaa	1730 hae K
pakolliset	21 K kentät
palautetta	1774 anna K
palus	1582 K
palusid	1582 K
palvelusta	1708 ulkoisesta K	1708 upotus K
panaszolta	2264 K
pandangan	2317 tidak mewakili K	2317 K pribadi penulis
paparnya	2373 K
paper	1124 is the K's
par	1969 K an
parama	2843 jūsų K	2847 K
parancsolta	2264 K
parandus	97 K:
parceiros	3346 nós e os nossos K	3479 nossos K
paremkite	2813 K mus	2843 K mus
parlez	38 K-nous	67 K-nous
part	1116 no K of this
partager	1896 articles à K	1896 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3312 faça K e
partecipato	2451 non ha K alla stesura
parteispende	890 K
partenaires	1830 nos K et nous	1830 nous et nos K	1968 nos K
participar	1387 para K
participez	1779 K à
participou	3393 não K da produção	3393 não K na produção
partilhada	3383 uma publicação K por
partilhe	25 K-o
partir	1781 avant de K	3480 a K de # euros
partner	74 K-links	733 wir und unsere K	802 von unserem K	2411 i nostri K	4032 vi och våra K
partnere	598 vi og vores K	3088 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2203 K
partnerlinks	37 K	74 K
partnerom	3756 u suradnji s K	3756 u saradnji sa K
partners	802 anzeige eines K	1094 we and our K	1331 our K	2938 wij en onze K	3064 onze K
partnership	1116 was produced in K with
partnerske	74 K poveznice	3756 K poveznice	3949 K povezave
partnerskie	3243 linki K
partnerzy	3209 my i nasi K	3209 nasi zaufani K
pasak	2846 K
pasakojo	2846 K
pasidalinkite	49 K
pass	49 K it on	1081 K this on
passende	819 sie das K abo
passendes	819 sie ihr K abo
patikslinta	97 K
patreon	260 в K	1127 on K	1127 our K	4402 на K
patron	1051 become a K of	1330 become a K
patronem	3246 zostań naszym K	3307 zostań K
patroni	3308 nasi K	3553 fără K
patronite	3246 na K	3308 na K
patronlardan	4300 K bağimsiz
patronsuz	4300 K
paying	1242 thanks to our K
paypal	788 per K
paywall	789 K	887 ohne K	890 K	1242 without a K	1331 we have no K	1331 we do not have a K	1334 K	1971 K	2546 K	3482 K
paywalls	1334 K
""", 'pe': """
pe	3587 K an
peatoimetaja	1538 K
pedimos	1517 te K ayuda
pedirte	1336 tenemos un favor que K
pediu	3481 K
peiling	35 onze K	3004 onze K
pelanggan	50 K dapat	50 K bisa	2270 khusus K	2308 untuk K	2371 K kami	2374 K
pembaca	18 berkat K	43 surat K	2371 K kami
pemblokir	2335 K iklan
pemegang	2340 tanpa K saham
pemilik	2340 tanpa K modal
pendant	1969 K un mois
pendapat	2317 K pribadi penulis
peneliti	2295 adalah K
pengar	4129 kostar K
penger	3184 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	3519 fără niciun cost K tine
penulis	2295 adalah K
people	18 thanks to K like	1170 funded by K like you	1249 K like you
pequeno	3313 um K favor a pedir
per	3185 K år	4130 K år
peramban	10 K anda
percent	1065 # K left to read
perfil	3339 siga nosso K
periodisme	456 dona suport al K	457 el nostre K	457 fent K	457 fem K
periodismo	1341 apoya el K	1441 hacer un K	1517 apoya el K	1517 colabora con el K	1518 nuestro K	1518 K de calidad	1518 hacemos K	1518 haciendo K
periodista	39 nuestro K	39 nuestra K	393 és K	1405 es K
periodistas	39 nuestros K	1440 nuestros K	1518 nuestros K
periodistes	457 els nostres K
perjantaisin	17 K
permanencia	1519 sin K
permission	1115 reproduced here with K	1115 reproduced with K	1130 written K	1130 prior K	1131 without K	1145 K to load	1145 K before anything is loaded	1183 K to reuse this
perskaitykite	2843 K visą
personal	1144 views are K
personale	3495 datele tale K
personales	1380 datos K serán
personas	1441 K como tú	1517 K como tú
persondatapolitik	599 K
personenbezogene	734 K daten
personnelles	1833 vos données K
personoplysninger	599 dine K
personopplysninger	3089 K
personuppgifter	4033 dina K
personverninnstillinger	3110 K
perspausdinti	45 K
pertama	2372 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3376 é K
pesquisadora	3376 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3819 K
""", 'ph': """
philosophe	1927 est K
phone	1084 news to your K
photographe	1927 est K
photographer	1138 staff K
photos	40 your K	40 vos K	40 tes K	1152 K from this story	1152 K from this event
""", 'pi': """
pictures	40 your K
pide	1520 K
piebilda	2906 K
piece	1186 this K	1331 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	3309 K miesiąc
pievienojieties	51 K
pilihan	2353 sumber K
pirmas	2845 K mėnuo
pisala	3819 K je
pisalo	3819 K je
pisao	3819 K je
pisz	3258 K na
pitala	3819 K
pitali	3819 K
pitao	3819 K
pitch	1044 K in	1127 K in
pitching	1330 consider K in
pix	3375 um K	3480 K
""", 'pj': """
pjevali	3819 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3101 vær varsom-K
plakatens	3114 vær varsom-K
platformlarinda	4328 tüm podcast K
plats	42 var du på K
plattform	887 unsere K
player	9 this K
please	51 K join them	67 K tell us	1057 K log in to	1080 K share this	1128 K help	1287 K tell us about	1287 K tell us how	1287 K tell us your	1330 K chip in	1330 K give	1330 K help if	1330 K give if
pleide	3186 K
pliki	3228 bez zgody na K
plusartikelen	3064 K
plusartikels	2916 gratis K	3064 K
""", 'po': """
pobierz	3307 K naszą
poche	1882 dans votre K
podaj	77 K swój e-mail
podatkov	3947 obdelavo osebnih K
podatku	3191 przekaż #% K	3246 #% K	3246 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	501 K	624 K-app	691 vores K	756 den K können sie	756 den K kannst du	756 unseren K	887 unser K	887 unseren K	938 K	1040 το K μας	1120 follow the K	1331 our K	1518 nuestro K	1968 notre K	2371 K kami	2543 il nostro K	3003 op de K	3064 onze K	3113 hører K	3232 K	3308 nasz K	3479 nosso K	3749 K	3817 naš K	3845 K	3914 náš K	3943 K	4245 K'i	4245 K'imizi
podcasta	3749 K	3943 K
podcastapp	624 K	3003 favoriete K
podcaste	34 našom K
podcasten	624 K	3113 K
podcastimiz	4342 K
podcastimizi	34 K
podcastimme	34 K	1775 K
podcastov	3845 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	624 hvor du lytter til K	624 hvor du hører K	756 wo es K gibt	813 folgen des K	813 folge des K	938 K	1120 wherever you get your K	1120 wherever you listen to K	1120 wherever you get K
podcastu	34 naszego K	34 našem K	501 K	3232 K	3749 K	3845 K	3943 K
podcastul	34 K nostru	3586 K nostru
podcastunk	2262 K
podcastunkban	34 K
podcasty	501 K	574 naše K	3232 K	3845 K
podd	34 vår K	4129 vår K
poddapp	4057 K
poddar	34 våra K	4057 K finns
podden	4057 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3403 sua ajuda K
poden	50 els socis K
poderemos	3403 a sua ajuda K	3478 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3113 hører K	3184 vår K	3749 K	3943 K	4007 naš K
podkasta	3749 K	3943 K
podkastapp	3113 K
podkasten	3113 K
podkastu	3749 K	3943 K
podle	576 K
podotkl	576 K
podpora	573 vaše K	3913 vaša K	4006 vaša K
podpore	3914 vďaka K	3952 brez vaše K	4007 brez vaše K
podporo	4006 vašo K
podporte	3857 K	3913 K nás	3913 K našu
podpory	514 bez vaší K	574 bez vaší K	3857 bez vašej K	3914 bez vašej K
podprite	3952 K	4006 K nas	4006 K naše
podremos	1517 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3258 K nas
points	1188 the bullet K	1188 these bullet K	1188 the key K above
pokutoval	576 K
policy	1094 our cookie K
politica	3495 K de cookie
political	1114 is a K	1114 is the K editor
politicieni	3519 nu depinde de K
politika	4214 çerez K
politikasi	4217 gizlilik K
politikredakteur	838 ist K
politikredakteurin	838 ist K
politikressort	762 leitet das K
politikwissenschaftler	753 ist K
politologue	1853 est K
poll	35 our K	1098 vote in our K	1098 take our K	3004 onze K
polub	3205 K nas na
pomagajte	4006 K nam
pomocou	3859 K ai
pomozite	3759 K nam	3816 K nam
pomozte	573 K nám
ponavlja	3819 K
ponavljao	3819 K
ponctuel	1855 un don K
ponovno	45 K objavi
pop	1044 K your
popravek	97 K:
poprosil	576 K
poprosila	576 K
poprzedniej	97 K wersji
por	3407 um ano K #
poradil	576 K
portal	3308 nasz K	3817 naš K	4007 naš K
portalu	3242 na naszym K	3242 w naszym K
posez	1967 K-la à	1967 K-nous
posible	18 hace K
posielajte	3836 K nám
posielame	57 vám K
positions	1152 our open K
poslechnout	502 si můžete K
posljednji	3768 K besplatni članak
posredujte	49 K
possible	408 ajuda a fer K	457 ajuda a fer K
post	20 rest of this K	79 på e-K	1145 to view this K	1145 to see this K	1181 this is a paid K	1186 this K	1331 this K	2964 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	4023 din e-K	4035 din e-K kommer inte
postadresse	60 e-K vises ikke	3080 din e-K	3091 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3816 K član	4006 K član	4006 K naročnik
postanizda	79 e-K	4253 her sabah e-K	4253 e-K	4271 e-K
postaw	54 K mi kawę	54 K kawę	3307 K nam	3307 K mi	3307 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	712 in dein K	712 in deinem K	712 direkt ins K	716 in ihrem K	716 in ihr K
postingan	2360 K bersama oleh
postkasti	1546 otse K
postkastis	1546 iga hommik sinu K	1546 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	3816 K nam je
potrebujeme	3913 K vašu podporu
potrebujemo	3937 za ogled K	4006 K vašo
potremo	2461 aiuto K	2542 con il tuo aiuto K
potrivit	3588 K
potrzebujemy	3191 K twojego wsparcia	3307 K twojej pomocy	3307 K twojego wsparcia
pound	1330 K you give
pourboire	1856 un K
pourront	1912 traceurs K être déposés
poursuivez	1793 K votre lecture
poursuivre	1793 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3916 K	4009 je K
povedala	3916 K	4009 je K
povestit	3588 a K
povikao	3819 K
powered	1330 K by you
powerful	1331 hold the K to account
powiadomienia	14 K	3201 włącz K	3201 chcesz otrzymywać K	3202 K push
powiedzieli	3310 K
powtarza	3310 K
pozele	40 K tale
pozivala	3819 K
pozivali	3819 K
pozivao	3819 K
pozn	97 K. red
poznamenal	576 K
poznamenala	576 K
pozvala	3819 K
pozvao	3819 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2942 K mee	3063 K mee
praca	3308 nasza K
pracujte	499 K s námi	3843 K s nami
prati	3770 K nas na
pratite	3816 K nas
pravi	4009 K
precedente	97 versione K di questo	97 K versione di questo
precisa	3312 K de você	3478 K de si
precisamos	3313 K da sua ajuda	3319 K do seu apoio	3478 K da sua ajuda
precisato	2545 ha K
preciso	3356 é K estar logado
precizat	3588 a K
prednostne	3932 K vire
prednostni	3932 K vir
prednostnih	3932 K virov
prednostnim	3932 K virom
predplatitelia	50 K môžu	3865 len K	3865 iba K	3865 nájdu K	3865 prečítajú K	3917 K
predvajanje	3937 K videa
preferate	3503 sursele tale K	3567 surse K
preferences	1094 your cookie K	1197 cookie K	1197 privacy K
preferida	391 font K	1410 fuente K	3380 fonte K
preferidas	1410 fuentes K	3380 fontes K
preferides	391 fonts K
preferido	1410 medio K
preferidos	1410 medios K
preferirane	3738 K izvore
preferirani	3738 K izvor
preferiranih	3738 K izvora
preferita	2403 fonte K su google	2436 fonte K
preferite	2436 fonti K
preferowane	3224 K źródło	3224 K źródła
preferowanego	3224 K źródła
preferowanych	3224 K źródeł
preferowanym	3224 K źródłem
preferred	1084 K source on google	1132 K source	1201 K sources
preglednik	10 vaš K
prehratie	3839 K videa
prejemajte	3921 K vsako	3969 K
prejemati	3962 želite K
prejmite	3969 K
preklinjao	3819 K
prelua	45 K
preluarea	3502 K textelor
preluat	45 K
prema	3819 K
premier	1798 le K mois	1969 le K mois
premium	2984 toegang tot alle K
premoderated	1098 K
prenesite	4006 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	4017 bli K	4017 redan K	4018 som K	4084 en K	4128 bli K
prenumeranter	50 K kan	4017 endast för K	4075 är för K	4075 bara K	4075 endast K	4129 våra K	4132 K
prenumerata	2847 K
prenumeration	4132 K
prenumerationen	4022 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2819 tik K
prenumeratoriams	2788 tik K	2819 tekstas skirtas K	2819 straipsnis skirtas K
prenumeratorzy	50 K mogą	3254 tylko K
prenumerera	80 K	4017 K för att	4022 K på nyhetsbrev	4062 genom att K	4128 K på vårt
prenumeruojate	2788 jau K
prenumeruokite	80 K	2843 K
preostanek	3920 K članka
presenteie	3323 K
prethodnog	3774 bez K odobrenja
prethodnoj	97 K verziji
pretplata	3820 K
pretplati	3754 hvala na K
pretplatite	80 K se	3722 K se već od	3816 K se
pretplatnici	50 K mogu	3767 samo K	3820 K
pretplatnicima	3722 dostupan samo K	3722 dostupan je samo K	3722 dostupan je K	3722 dostupno samo K	3734 samo K	3767 samo K
pretplatnik	50 kao K	80 postanite K	3722 već ste K	3816 postanite K
pretplatnike	3722 dostupan samo za K	3734 samo za K
pretplatu	3723 već imate K	3755 uz K	3755 K	3776 uz K
preuzeti	45 K
preuzimanje	3733 zabranjeno K	3758 zabranjeno K	3758 zabranjeno je K
preuzmite	3816 K našu
preventing	1090 browser extension is K
prevention	97 suicide K
preview	1202 free K
previous	97 K version of this
price	1332 the K of a
pridaj	51 K sa
pridajte	51 K sa	3868 K si nás	3913 K sa k nám
prihvatate	3754 prijavom K
prijavi	24 K se	3754 hvala na K
prijavili	3754 hvala što ste se K
prijavite	24 K se	3816 K se na naš	3816 K se na naše	4006 K se na
prijavo	3947 s K se	3947 s K na	3947 hvala za K
prijavom	3754 K se slažete	3754 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3932 K vir
priljubljene	3932 K vire
priljubljeni	3932 K vir
prima	3587 K lună
primajte	3775 K
primate	3769 želite da K
primati	3769 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	3480 K mês
primer	458 el K mes	1519 el K mes
primo	2544 il K mese
principles	1115 the thomson reuters trust K
print	1080 click to K	1289 will not K your	1289 won't K your
prioriterad	4048 K källa
pripojte	51 K sa
pripomenul	3916 K
prisijunkite	24 K	51 K	2843 K prie mūsų
prispejte	90 K, koľko môžete	3857 K	3913 K	3913 K aj vy
prispevek	4007 ta K
privacidad	1381 política de K	1518 nuestra política de K
privacidade	3349 política de K
privacitat	396 política de K
privacy	1094 see our K policy	1094 to our K policy and terms	1094 and the google K policy	1331 our K policy
privacybeleid	2938 ons K	2979 ga je akkoord met het K
privacyverklaring	2940 K
private	60 your email will stay K
privatlivspolitik	599 K
priznaje	3819 K
priznal	3916 K
priznala	3819 K
priznao	3819 K
probe	845 K-abo
probeabo	695 K	704 wochen im K	845 K	845 das K
probeer	3063 K nu	3063 K een maand
proberen	3065 gratis K
processing	1094 consent to the K
prochains	1968 nos K articles
procurada	97 K, a
prodavnici	3747 našoj K
produce	1170 not free to K	1170 not cheap to K
produced	1181 K by our brand
proefabonnement	2918 K	3063 neem een K	3065 K
profesor	1405 es K	3505 este K
profesora	1405 es K
professeur	1853 est K
professeure	1853 est K
professionista	2433 è giornalista K	2433 giornalista K
professor	393 és K	753 ist K	1114 is a K	1114 is an assistant K	3376 é K
professora	393 és K	3376 é K
professore	2433 è K
professoressa	2433 è K
professorin	753 ist K
profilazione	2409 i cookie di K
profitez	1779 K de	1793 K de nos offres
prohibida	1403 queda K
proibida	3371 é K a
proibido	3389 K para menores de # anos	3389 K para menores de #
project	1879 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	3588 a K	3588 au K
promise	1330 K never to
propietaris	437 sense K	437 ni K
propustite	3769 ne K
prosbu	461 máme na vás K	461 máme malou K	3832 máme malú K	3832 malú K
proseguire	2464 per K la lettura
prosil	576 K
prosila	576 K
prosili	576 K	3310 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3310 K
protejate	3527 K de dreptul de autor
provalo	2386 K gratis	2542 K gratis
provided	1094 content K by a third party	1145 contains content K by
provision	730 erhalten wir eine K	730 eine kleine K	802 bekommen wir eine K	802 eine K vom	824 K	4094 K
provisions	730 K-links
provisionslinks	824 K
prozent	793 K rabatt
przedruk	45 K	3244 K za zgodą
przedrukujcie	45 K
przegap	3256 nie K
przekonuje	3310 K
przetisknout	45 K
przetwarzanie	3210 K danych osobowych
przez	3248 K ai
przycisk	3237 klikając K
przyznaje	3310 K
""", 'ps': """
psal	576 K
psala	576 K
""", 'pt': """
ptal	576 K se
ptala	576 K se
ptali	576 K se
ptaly	576 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2413 prima di K un commento
pubblicato	22 non sarà K	2413 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3351 o seu endereço de e-mail não será K	3355 endereço de e-mail não será K	3355 endereço de email não será K	3355 e-mail não será K
publicat	3527 a fost K inițial în
publication	1051 is a reader-supported K	1181 accurate at the time of K	1181 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4069 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1378 bloqueador de K	1518 sin K
publicidade	11 a K	70 sem K	3394 depois da K
publicista	2249 K
publicitat	11 la K	70 sense K	457 sense K
publicitate	11 K	70 fără K
publicysta	3294 , K
publicystka	3294 , K
publikovanie	3830 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1289 will not K your	1289 won't K your	1289 never K your	1289 we may K your
published	22 will not be K	60 email won't be K	1098 your email address will not be K	1116 was first K by	1116 was first K on	1183 K under license
publishing	1181 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1714 suoraan K
puis	1795 K # €
puisque	1781 K vous êtes là
pungkasnya	2373 K
punya	2271 sudah K akun
purchase	1089 K through links on our site
push	784 per K
pushbericht	2977 een K bij
pushbeskeder	627 K
pushmeldingen	2928 K
pushnotiser	4059 K
pushvarsler	3116 K
pustit	502 si můžete K
pustite	77 K svoj e-naslov
puts	1230 our app K
""", 'py': """
pytali	3310 K
pyysi	1777 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1336 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	2376 già che sei K
quieras	1346 cancela cuando K	1519 cancela cuando K
quitter	1781 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	3004 doe de K	3004 onze K	3234 nasz K	3234 K
quizie	3234 naszym K	3234 K
""", 'ra': """
raccolta	2546 K fondi
racconta	2545 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2545 ha K
raconte	1970 K
racontez	38 K-nous	67 K-nous
rad	3817 naš K
radil	576 K
radila	576 K
radili	576 K
radzi	3310 K
radzili	3310 K
radzono	3310 K
ragino	2846 K
raise	1170 help us K
rajaton	1680 K pääsy
rakendus	1544 meie K	1544 K
rakenduses	1544 K
raksti	38 K mums	67 K mums	2903 K mums
rakstiet	38 K mums	67 K mums
raksts	2904 šis K
rakstu	2882 šo K
rakstus	2904 visus K
ralat	97 K:
range	1222 shop the K
rappelle	1970 K
rapporterar	4115 K från
rapporterer	677 K fra	3170 K fra
""", 're': """
reach	1142 K him at	1142 K her at	1142 K them at	1170 we would K our goal	1170 we'd K our goal	1330 help us K
reached	1065 you've K your limit of free	1113 can be K at
reacties	85 in de K	2943 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1065 # % left to K	1122 is K by an ai	1122 is K by ai	1176 link can K this	1242 free to K	1242 free for all to K	1331 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	1046 we're asking K	1123 thank you, K	1170 funded by K like you	1191 K' editor	1223 K make this	1242 thanks to our K	1249 K like you	1330 K like you	1330 join the K	1331 our K	1331 funded by its K	1334 appeal for K	1334 K pay
reading	0 K time	1057 keep K for just	1057 keep K with a	1057 K this post for free	1061 to finish K	1061 to keep K	1176 to your K list	1243 you're K	1243 you are K	1243 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2943 om te K	2959 K? mail	2959 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	3514 nu a participat la K
realizzazione	2451 non ha partecipato alla K
recalled	1333 K
recalls	1333 K
recaptcha	205 K	1024 K	1067 protected by K	1495 K	1943 K	2361 K	2520 K	2667 K	3458 K	3574 K	4324 K	4705 K
receba	3312 K as	3328 K no seu	3328 K todos os dias	3478 K no seu
receive	1067 K email from us on behalf of	1068 sign up to K	1068 K emails from	1094 agree to K emails	1330 to K new posts
recensent	3050 is K
recevez	1779 K chaque	1807 K chaque	1807 K tous les	1967 K notre
recevoir	1813 K les alertes	1884 j'accepte de K
recherche	97 für diese K haben wir	887 diese K
recherchen	887 unsere K
rechercheteam	39 unser K	39 unserem K	761 K
rechtbankverslaggever	2999 is K
recibe	1335 K cada	1361 K cada	1361 K todas las
recibir	1440 acepto K
recipe	1227 links in this K
reclamat	3588 a K
reclame	70 fără K	3586 fără K
reclamelor	3548 blocare a K
reclamevrij	70 K
recomandat	3588 a K	3588 au K
recomenda	3481 K
reconheceu	3481 K
reconnu	1970 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	3588 a K
recurring	1127 K donation	1332 K donation
red	97 anm. d. K
redacteur	2960 is K	2960 is politiek K	2999 werkt als K	3050 is K
redactie	39 onze K	97 noot van de K	2942 mail de K	2959 contact op met onze K	2959 contact op met de K	2959 tip voor de K	2963 mening van de K	2988 K heeft geen	3063 mail de K	3063 tip de K	3064 onze K
redactor	393 és K	1405 es K	1479 es K jefe	3505 este K
redactora	393 és K	1405 es K	1479 es K jefa
redakce	493 napište do K	499 do K	499 do naší K	574 naše K	574 jsme malá K
redakci	39 naší K	574 naši K
redakcia	3914 naša K	3914 sme malá K
redakcie	3830 bez súhlasu K	3836 napíšte do K	3843 do K	3843 do našej K
redakcii	39 našej K
redakcija	2844 mūsų K	2904 mūsu K	3817 naša K	3817 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3740 javite se K	3740 pišite K	3747 našoj K
redakcijos	2798 K sutikimo
redakciju	3817 našu K
redakcja	3308 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	3244 bez zgody K	3308 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	2370 hubungi K	2371 K kami	2371 email K	2371 K
redaksjon	3184 vår K
redaksjonen	38 tips K	67 tips K	3183 kontakt K	3184 kontakt K
redakteur	753 ist K	762 als K	762 seit # K	873 ist seit # K
redakteurin	753 ist K	762 als K	762 seit # K	873 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	691 vores K	762 leitet die K	766 meinung der K	802 K war an der	803 nicht von der K	806 melden sie sich bei der K	826 produkte wurden von der K	887 unsere K	4129 vår K
redaktionell	826 produkte K ausgewählt
redaktionelle	733 externe K inhalte
redaktionen	601 skriv til K	4035 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	494 je K	494 , K	494 - K	560 je K	560 , K	3227 - K	3227 , K	3837 je K	3837 , K	3837 - K
redaktore	2863 galvenā K	2863 K
redaktorem	494 je K	560 je K	3227 jest K	3294 jest K
redaktorius	2803 K
redaktorka	494 je K	494 , K	494 - K	560 je K	560 , K	3227 - K	3227 , K	3837 je K	3837 , K	3837 - K
redaktorkou	494 je K	560 je K	3837 je K
redaktorom	3837 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2863 galvenais K	2863 K
redaktur	2295 adalah K
redator	3442 é K
redatora	3442 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	2460 la K ti invia	2504 lavora nella K	2504 è entrata in K	2504 è entrato in K	2543 la nostra K
reenvia	49 K
references	97 contains K to
refresh	1157 K this page	1157 K the page
regala	1346 K esta nota
reggel	17 minden K
regioverslaggever	2960 is K
registe	3323 K-se para
register	1057 K for free to
registered	1174 K users can
registraci	507 děkujeme za K	509 po K
registrarte	1361 al K
registrate	1440 K a nuestro	1517 K
registrati	2375 K per	2392 K per	2542 K gratis
registration	1202 free K gives
registreer	2916 K je
registrera	4062 genom att K dig
registrere	3119 ved å K deg
registrieren	705 K sie sich
registrierung	758 K	792 mit ihrer K	793 die K ist kostenlos
registrirajte	3755 K se besplatno	3755 besplatno se K	3948 brezplačno K	3948 K se brezplačno
registrujte	573 K se	3755 K se besplatno
regrette	1970 K
regrettent	1970 K
reiseangebote	812 unsere K
rejoignez	51 K-les	51 K-nous	1821 K-nous sur	1967 K-nous	1967 K notre	1967 K nos
rejoins	51 K-les
rekao	3819 K
rekla	3819 K
reklam	70 bez K	70 nie mamy K	70 K yok	574 bez K	3308 bez K	3308 nie mamy K
reklama	3817 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	3124 K
reklamelinks	74 K	634 K
reklamer	70 ingen K	691 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3243 we współpracy K
reklamsiz	70 K	4342 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3294 K z
relatos	97 contém K
relatou	3481 K
rely	1285 you K on	1331 we K on
remaining	1065 free articles K	1065 free article K	1065 articles K this month	1065 free stories K
remind	1334 K me later
removed	1098 this comment has been K
rendszeres	2261 legyen K
rendue	60 e-mail ne sera pas K
replied	1333 K
reply	6 leave a K	1274 just hit K	1274 hit K and	1274 hit K to
replying	1274 K to this email
report	53 months on this K	53 months to K	1161 K an error
reportage	887 diese K	1968 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	3479 esta K
reportagens	3479 nossas K
reportaje	97 para este K	1518 este K
reported	1326 K from	1333 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	677 er K på	753 ist K	762 als K	762 seit # K	1111 contact the K at	1112 is a K at	1114 is a K	1114 is a senior K	1136 contact the K	1136 contact our K	1136 email the K	1138 K	1853 est K	1927 est grand K	1927 est grande K	2295 adalah K	3108 er K i	3170 er K i	3227 - K	3227 , K	3294 , K	3505 este K	3741 je K	3741 , K	3935 je K	3935 , K	4052 är K på	4115 är K på	4115 är K
reportera	39 naszego K	1405 es K
reporterem	39 naszym K	3227 jest K	3294 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	753 ist K	762 als K	762 seit # K
reporterka	3227 - K	3227 , K	3294 , K	3741 je K	3935 je K
reportero	1405 es K
reporters	39 our K	1330 ask our K	1331 our K	1331 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1098 why are you K this	1170 keep our K free	1187 this K	1209 more of our K	1331 our K	1331 this K	1331 K like this	1331 goes to K
reportrar	39 våra K
reports	1140 K on
repost	45 K this
representa	3379 não K a opinião
representam	3351 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1116 may not be K
reproducerea	3502 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1115 K without permission	1183 K in whole or in part	1850 toute K	1850 droits de K	1850 K interdite	1852 toute K	1852 droits de K	1852 K interdite
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
republish	45 K	1115 K our articles	1115 K this article	1183 K this story	1183 K our stories
republished	45 K	1115 K with permission	1115 is K from
requests	97 K for comment
required	21 K fields are marked	1098 K fields are marked
research	1114 is a K fellow
researcher	1114 is a senior K	1114 is a K
reserva	29 es K el dret
reservados	1403 derechos K	3370 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	390 tots els drets K
reserve	29 K the right
reserved	914 all rights K	1057 article is K for	1115 all rights K	2590 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	2504 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1436 K de sus autores	1436 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3351 os comentários são de K	3389 aposte com K	3389 jogue com K
responsabiliza	30 não se K	1436 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1436 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	838 ist K
ressortleiterin	838 ist K
rest	20 to read the K	1057 to read the K of this	1186 the K of this
restants	1800 articles gratuits K
reste	1801 il vous K #%	1801 il vous K # %
resultater	615 google-K
results	1201 your search K	1201 your google K
retrouvez	1821 K-nous sur	1863 K	1967 K-nous
rette	625 K fejl
rettelse	97 K:
retter	625 K fejl	625 K alle fejl	3114 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	3100 alle K forbeholdt
reuters	1850 avec K	1852 avec K
revcontent	94 K
revelou	3481 K
revient	1885 vous K qu'à
rewritten	1115 may not be published, broadcast, K
""", 'ri': """
ricamiz	4198 küçük bir K var	4198 sizden bir K var
ricercatore	2433 è K
ricercatrice	2433 è K
ricevi	2398 K ogni	2542 K ogni	2542 K la
richtigstellung	97 K:
ricordato	2545 ha K
rief	889 K
riep	3066 K
riferito	2545 ha K
riippumaton	1775 K media
riippumatonta	1774 tue K	1775 K journalismia
riporter	2249 K
riportere	2249 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2430 K riservata	2430 © K	2469 è vietata la K	2469 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2471 K agli abbonati
riservati	2430 tutti i diritti K	2471 K agli abbonati
riservato	2386 K ai nostri abbonati	2386 questo contenuto è K	2464 K agli utenti	2471 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	622 af en K	1495 no soy un K	1943 je ne suis pas un K	2361 saya bukan K	2520 non sono un K	3458 não sou um K	3574 nu sunt K
rocznie	3309 K
ropade	4131 K
ropar	4131 K
roper	3186 K
ropte	3186 K
roskapostia	71 ei K
round	1126 our K-up
roundup	1067 get a weekly K	1126 our K	1126 weekly K
rozhodl	576 K
rozhodol	3916 K
rozpowszechnianie	3221 K artykułu	3244 dalsze K
""", 'ru': """
rubrice	511 najdete v K
ruft	889 K
ruga	3588 îi K	3588 îl K
rugat	3588 a K	3588 au K
rugau	3588 K
rukoili	1777 K
ruled	1333 K
rundbrief	78 K	757 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3186 K	4131 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4131 K
sagde	693 K
sagen	889 K
saggista	2504 è K
saglasnosti	3774 bez K
sagt	889 K
sagte	889 K
sagten	889 K
said	1333 K
saisissez	77 K votre adresse
saken	3068 likte du denne K	3114 feil i K	3142 denne K	3142 få K	3183 les hele K	3184 denne K
saker	3142 flere K	3184 våre K	3184 alle K
saklidir	4227 tüm haklari K	4227 her hakki K
sako	2846 K
saluran	2278 ikuti K	2278 gabung di K	2371 K kami
samarbeid	3124 i K med en annonsør
samarbejde	634 i K med en annoncør
samarbete	4067 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	3001 deze K	3001 de K is
samenwerking	2988 betaalde K	2988 K met onze partner	2988 K met een commerciële
samstag	17 jeden K
samtycke	4054 ditt K
samtykke	621 dit K	621 give K	629 jeg giver K til	3110 ditt K	3110 gi K
samtykket	3110 K ditt
sang	693 K	3186 K
sanoi	1777 K
sanoivat	1777 K
sanoo	1777 K
sans	70 K pub
satin	4264 K alin
satura	2864 ārējā K
saturday	17 every K
saturdays	1235 delivered K	1235 sent K
sauca	2906 K
saugomos	2791 visos teisės K
savetovala	3819 K
savetovali	3819 K
savetovao	3819 K
savetuje	3819 K
savjetovala	3819 K
savjetovali	3819 K
savjetovao	3819 K
savjetuje	3819 K
savundu	4344 K
say	1044 have your K	1098 have your K in
saya	62 tag K
sayenizde	4342 sizin K
says	1333 K
sazinies	2903 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2400 K l'app	2400 K la app	2400 K la nostra app	2542 K la nostra	2542 K l'app
schauen	886 K sie vorbei
schick	49 K ihn	49 K es	836 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	836 K sie uns	886 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	845 K
schokkend	97 kan als K
schon	696 wenn sie K hier sind	696 wo sie K hier sind
schreef	3066 K
schreib	38 K uns	67 K uns	806 K uns	886 K uns	887 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	695 K sie an	736 K sie uns ihre meinung	806 K sie uns	886 K sie uns
schreibt	38 K uns	67 K uns	753 K über	753 K für	763 K seit # für	873 K als freie	873 K als freier	886 K uns	887 K mir unten	887 K uns unten	889 K
schrieb	889 K
schriftlicher	748 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2908 K u in	2908 K je in	2921 K je in voor	2921 K je gratis in	3022 K je hier in	3063 K je gratis in
schrijft	2960 K over	2960 K voor	3050 K voor	3066 K
schrijver	2960 is K en	2963 mening van de K
scria	3588 K pe	3588 K în	3588 așa K
scrie	38 K-ne	67 K-ne	3585 K-ne
scrii	3585 să ne K
scriitoare	3505 este K
scriitor	3505 este K
scripts	1090 unblock K
scris	3588 a K
scritto	2543 chi ha K questo	2545 ha K
scrittore	2433 è uno K
scrittrice	2433 è una K
scrive	2433 K di	2433 K per
scriveteci	38 K	67 K
scrivi	2375 K a
scrivici	38 K	67 K	2542 K
""", 'se': """
search	1201 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	2545 K
section	55 K #g	1099 in the comment K
secure	1136 K drop
securedrop	1136 K
securely	1136 K on signal	1136 K via signal	1136 contact us K	1136 reach us K
seda	49 jaga K
see	42 did you K it	1268 if you K
segnalacelo	2542 K
segons	459 K
segueix	456 K-nos
seguici	2403 K su	2403 K anche su	2542 K
seguir	1374 puedes K a	1374 puede K a
segundo	3481 K
sehen	841 K sie hier.
seit	873 ist K # bei
sekarang	2370 donasi K	2370 daftar K	2370 gabung K	2370 unduh aplikasi K
sekite	2843 K mus
sekojiet	2903 K mums
selaimesi	10 K
seleciona	3402 a redação K
selected	1181 K by our
selengkapnya	2269 untuk membaca K	2308 membaca artikel K
selgitas	1582 K
selitti	1777 K
selon	1970 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1969 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1519 a la K	3480 por K
semanal	78 la carta K	1361 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	690 K os	1067 we'll K you	1136 K us a tip	3093 K inn	3183 K oss
sende	3119 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	836 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1230 our app K you
seneste	624 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	2461 K di te non	2542 K di te non
sermayeden	4300 K bağimsiz
service	1853 est chef du K	1853 est cheffe du K	1927 a rejoint le K
serwisie	3242 w K	3257 naszym K
serwisu	3228 treści z K	3228 treść z K
seslendi	4344 diye K	4344 K
setiap	17 K pagi	2372 K bulan
setmana	456 rep cada K
setmanalment	17 K
settimana	17 ogni K	2544 alla K
settings	1094 cookie K	1197 cookie K	1197 privacy K
setuju	43 tidak K?
setujui	2296 K cookie
seuraa	1774 K meitä
seus	3477 # dos K #	3477 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1080 K this with	1080 K this post on	1080 K this if you	1080 K this far and wide	1080 click to K	1089 we may get a K
shareholders	1170 not by K	1331 no K
shop	1194 our K	1222 K our	1254 in our K	1254 from our K	1254 our K now
shope	3843 našom e-K
shopping	1227 our K links
shopu	499 našem e-K	3747 našem web K	3843 nášho e-K
should	1136 story we K	1136 we K look into	1136 we K know about
shouted	1333 K
showcase	237 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	773 jetzt tickets K:	818 K sie unsere arbeit
sier	3122 til du K opp	3186 K
siga	3339 K-nos no	3339 K-nos nas	3478 K-nos
siger	693 K
sign	24 K in	1068 K up to get	1128 K up	1238 K up for our	1238 K up to our	1330 K up for our	1330 K up to our	1330 when you K up	1330 K up now
signal	616 på K	760 auf K	760 K-kanal	3105 på K	4049 på K
signaler	1835 K une erreur
signalez	1967 K-la-nous	1967 K-le-nous
signali	3835 K
signalu	492 K	3225 K
signing	1067 thanks for K up	1067 thank you for K up	1067 by K up, i agree	1067 by K up, you agree	1067 by K up you agree
silakan	2269 K login	2269 K masuk
silenced	1331 refuse to be K
simply	1274 K hit reply
since	1046 K you're here
sinds	3050 werkt K #
sini	2370 klik di K	4339 #'K
sinirsiz	4230 K erişim
sinulle	1675 meillä on K pyyntö
site	64 ayna K	1194 our jobs K	1331 our K	3064 onze K
sitede	4239 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2906 K
skaityti	2788 norėdami K toliau	2788 norint K toliau	2788 K toliau galite
skaitytojai	2844 mūsų K
skaitytojams	2844 mūsų K
skelbiamas	22 nebus K
skicka	4062 genom att K	4128 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2813 K # proc	2843 K paramą
sklepem	3231 naszym K
sklepie	3231 naszym K
skontaktuj	38 K się z nami	3226 K się z nami	3226 K się z naszym	3226 K się z naszą	3226 K się z autorem	3226 K się z autorką
skreg	693 K
skrek	3186 K	4131 K
skrev	693 K	3186 K	4131 K
skribent	619 er fast K	3108 er K	4052 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	690 K til os	690 K dig op	4022 K upp dig	4128 K upp dig	4128 K till oss
skrive	21 logget ind for at K	3184 vi bør K om	3184 vi burde K om
skrivefeil	3114 funnet en K
skriver	693 K	3186 K	4131 K
skrzynce	3197 w twojej K
""", 'sl': """
slant	4130 en K
slapukais	2804 K	2822 K
slapukus	2804 K
sledite	4006 K nam
sledujte	472 K nás	525 K nás živě	573 K nás	3913 K nás
sliboval	576 K
slobodno	3816 podržite K
sluit	51 K je aan
""", 'sm': """
small	1223 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	456 fes-te K	456 fes-te'n K
socia	51 hazte K	80 hazte K	1335 hazte K	1408 hazte K
social	726 auch bei K media
socialmediacookies	2964 K
socio	51 hazte K	80 hazte K	1335 hazte K	1341 hazte K	1408 hazte K
sociologue	1853 est K
socios	1445 solo para K	1445 sólo para K
socis	80 feu-vos K
sodelovanju	3949 v K s partnerjem
soglasja	3966 brez K	3966 brez pisnega K
som	3142 en sak K
somebody	1266 if you know K	1266 K sent you this
someone	1080 send this to K	1266 if you know K	1266 K sent you this
something	1161 see K wrong	1161 K is wrong	1268 if we got K wrong	1268 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3588 arată un K
sondajul	35 K nostru
sonderheft	812 unser K	812 das K
sondzie	3234 naszej K	3234 w K	3251 weź udział w K
sonntag	17 jeden K
sordu	4344 K	4344 diye K
sordular	4344 K
soruyor	4344 K
sostegno	2381 il tuo K ci	2381 abbiamo bisogno del tuo K	2542 il tuo K
sostenerci	2381 puoi K
sostengono	2461 ci K ogni mese
sostenitore	80 diventa K	2542 diventa K
sostenitori	2543 i nostri K
sostiene	2431 chi ci K	2543 chi ci K	2545 K
sostieni	2381 K il nostro	2381 K la nostra	2542 K il	2542 K la
sostienici	2431 K	2542 K
sostuvo	1520 K
sottolinea	2545 K
soubory	486 K cookie
souhlasu	485 bez K	528 bez K
souligne	1970 K
source	1132 top K
soutenez	1784 K notre	1855 K-nous	1855 K notre	1888 en vous abonnant, vous K	1967 K-nous	1967 K notre	1967 K-le	1967 K-la
soutenir	1780 nous K	1785 pour nous K	1967 K notre
soutien	1779 votre K	1784 votre K est	1784 a besoin de votre K	1885 votre K, même
soutiennent	1885 nous K chaque mois
soutiens	1967 je K
sovelluksellamme	84 K
sovelluksemme	1684 lataa K	1775 K
sovelluksessa	1684 avaa K	1715 K
sovelluksessamme	84 K
sovellus	1684 lataa K	1684 lataa ilmainen K	1715 K	1774 lataa K
""", 'sp': """
spaltist	3108 er K	3108 er fast K	3170 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1330 can you K
specchio	64 sito K
spelregels	2943 K
spende	695 ihre K	695 mit einer K	699 deine K für	699 ihre K hilft	699 deine K hilft	699 jede K hilft	699 jede kleine K hilft	699 jede K zählt	886 deine K	886 eure K	886 K jetzt	886 K uns	890 K
spenden	695 jetzt K	695 K sie	890 K
spendenaufruf	890 K
spendenaufrufe	890 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	886 K uns
spendieren	54 K sie mir einen kaffee	886 K sie uns
spiega	2545 K
spiegato	2545 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	1189 K content
sportredacteur	2999 is K
sportredakteur	838 ist K
sportredakteurin	838 ist K
sportressort	762 leitet das K
sportskommentator	3108 er K
sportverslaggever	2960 is K
spot	1268 if you K
spotify	4245 K'da	4328 K'da dinle	4328 K'dan dinle
spotted	1268 if you've K
spottete	889 K
spravodajcom	3837 je K
sprijinul	3585 K tău	3585 avem nevoie de K	3586 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	3585 K-ne	3586 K-mi mai jos	3588 K
spunea	3588 K
spuneau	3588 K
spurgte	693 K
spurte	3186 K
spus	3588 a K	3588 au K
""", 'sq': """
squadra	2543 la nostra K
""", 'st': """
staat	3066 K er
stabilito	2545 ha K
stadsverslaggever	2999 is K
stammt	834 K von einer ki
stand	1330 K with us
standards	1115 our K: the	1191 our K team
starred	60 K fields
starting	1255 tickets K at
statement	1276 forward-looking K
statements	1276 forward-looking K	1276 forward looking K
stay	1157 K with us for
ste	3832 keď K už tu	3931 ker K že tu
stede	42 var du til K
stelde	3066 K
stellen	812 wir K ein
stellenangebote	772 aktuelle K
stellenmarkt	772 unserem K
stellenportal	812 unserem K	812 unser K
stemme	622 ai-K
steuerlich	788 K absetzbar
steun	2908 uw K	2912 met jouw K	2912 met uw K	2912 K ons met	2955 K ons	3063 K ons	3063 K onze	3063 jouw K
stiahnite	3913 K si
stichpunkte	811 die K
stillingen	644 søg K	3137 søk K
stimme	754 K
stjerne	60 felter med K
stod	693 K der	4131 K det
stond	3066 K
stopite	3934 K v stik z
stopspillet	83 K
store	506 app K	782 im app K	1194 our K	1254 in our K	1254 from our K	3849 app K
stories	15 free K	1065 free K left	1111 for more K like this	1174 access to all our K	1187 K like this	1209 more of our K	1331 our K	1331 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1057 to read the full K	1065 free K left	1065 last free K	1071 read this K in the app	1080 share this K on	1111 if you have a K to tell	1111 email your K to	1136 K for us	1176 save this K	1186 this K	1186 the full K	1187 this K	1187 a K like this	1188 this K	1331 this K	1331 K that took us
straight	1067 K to your inbox	1233 emailed K to you
straipsniai	2815 nemokami K	2819 geriausi K jūsų
straipsnis	2819 nemokamas K	2844 šis K
straipsnius	2815 nemokamus K
streszczeniu	3248 o K ai
striga	3588 K
strigat	3588 a K	3588 au K
strigau	3588 K
strinjate	43 se ne K	43 se K
strona	3209 ta K używa
studio	1181 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2996 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2996 K een mail	2996 K ze naar
""", 'su': """
suas	3477 # das K #	3477 # de K #
subliniat	3588 a K
submitting	1067 by K your email
subscreva	3328 K a nossa	3328 K as
subscribe	1057 K to continue reading	1057 K to read the full	1057 to continue reading, K	1057 K to get access	1057 K for full access	1057 K to unlock	1057 already K?	1067 K to our free	1067 K to our weekly	1067 K to our daily	1067 K for more	1084 K to our channel	1084 K to our podcast	1120 K to the podcast	1120 K to our podcast	1174 if you already K	1174 K now for	1198 K here	1198 K below	1330 K to our	1330 K today	1330 K now	1330 K to get	1330 K for free
subscribed	1167 you are now K to	1219 you have K
subscriber	50 as a K	1044 become a K	1057 already a K	1057 this is a K-only	1059 existing K	1174 K-only article	1174 K-only story	1174 K-only content	1174 not a K?	1194 K event	1202 K account	1330 becoming a paid K	1330 free or paid K
subscribers	50 K can	50 K may	1057 this article is for premium K	1057 for K only	1057 exclusively for K	1057 is exclusive to K	1057 for paying K	1057 for paid K	1057 is for K	1057 are for K	1057 only K can read	1059 existing K	1174 exclusive to our K	1174 exclusively to K	1204 K can comment	1242 thanks to our K	1331 our K	1334 K
subscribing	1057 by K to our	1067 by K, you agree	1244 consider K	1330 consider K
subscription	1057 off annual K	1057 off an annual K	1057 your K helps	1057 K is being used on another	1057 upgrade your K	1057 sign up for a K	1057 purchase a paid K	1174 your K supports	1174 your K makes	1174 our K offers	1174 our K options	1202 without a K	1244 consider a K	1332 annual K	1334 K
subscriptions	1334 K
subscriptor	384 ja n'ets K	456 fes-te K	456 fes-te'n K
subscriptors	50 els K poden	384 només per a K	408 gràcies als K	411 exclusiu per a K	460 K
subscrit	407 K al nostre
subscriu	80 K-te	456 K-te
subscriure	407 en K't
subskrybenci	50 K mogą	3254 tylko K	3308 nasi K	3311 K
subskrybent	50 jako K
subskrypcja	3311 K
subskrypcje	3311 K
subskrypcji	3240 w K	3262 w K
substack	1057 in the K app	1334 K
substacks	1334 K
subvention	1885 aucune K et
succes	3488 te-ai abonat cu K
successfully	1219 K subscribed
sued	1333 K
sufletului	97 telefonul K
suglasnosti	3774 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1888 pour lire la K	1888 lire la K ?
suivez	1821 K-nous sur	1967 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1517 K al	1517 K
summary	1188 this K
sunday	17 every K	1126 our K email
sundays	17 on K	1235 sent K
suosikiksi	1701 K
suositteli	1777 K
suport	408 amb el teu K podem	408 ens donen K cada mes	456 dona'ns K	456 el teu K	457 ens donen K
suporta	3344 o seu browser não K
support	1051 please K us	1051 your K, no matter how small	1051 K our work by	1051 to K my work	1051 you can K us	1090 your browser does not K	1170 K fact-based	1330 K us	1330 K our	1330 K my work	1330 K this work	1330 your K	1330 we ask you to K	1330 K the show
supporta	2407 il tuo browser non K
supported	1090 your browser is not K	1331 reader-K	1331 reader K	1331 member-K	1331 listener-K
supporter	1330 become a K
supporters	1242 thanks to our K	1249 K like you
supporting	1051 please consider K	1330 consider K
survei	2371 K kami
survey	35 our K	35 our reader K	1098 reader K	1098 take our # minute K	1098 two-minute K	1099 short K	1330 take our K
sus	1516 # de K #
suscribirte	1356 al K
suscribite	80 K	1440 K a nuestro	1517 K
suscripciones	1521 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1346 ya soy K	1346 ya eres K	1517 hazte K
suscriptora	1517 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1350 exclusivo para K	1350 sólo para K	1350 solo para K	1518 nuestros K	1521 K
susisiekite	38 K su mumis	2843 K su mumis
sustaining	1127 K member	1330 K member	1330 become a K
sustenta	3479 que K o
sutikimo	2791 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4131 K
svarar	3184 vi K alle
svarbiausius	2822 K savaitės
svarede	693 K
svarer	3184 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	3186 K
svideo	3737 K vam se tekst
svobodno	4006 podprite K
svobodnou	573 podpořte K
svoju	3726 K e-mail	3726 K mejl	3754 K e-mail
""", 'sw': """
swish	4064 via K
swisha	4128 K en gåva	4128 K oss	4128 K gärna	4128 K till #
""", 'sy': """
syndicated	1183 auto-generated from a K feed	1183 published from a K feed	1183 K feed
syndication	1183 our K team
syntetisk	622 K stemme	3111 K stemme
""", 'sz': """
szerint	2264 K
szerk	97 a K.
""", 'ta': """
taalfout	2943 K
taasavaldada	45 K
taboola	94 K
tady	461 když už jste K
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
tahun	2372 per K
takes	1174 free and K less than
takip	4211 bizi K edin	4211 K et	4238 x'te K	4264 K edin	4341 bizi K edin
takk	3119 ja K, jeg vil
takket	691 K være dig	3184 K være deg
taloustoimittaja	1706 K	1761 on K
talsyntes	4055 K
tamamini	20 haberin K	20 yazinin K	4341 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2373 K
tanggung	2317 menjadi K jawab penulis
tanpa	71 K spam
tapana	1777 K sanoa
tapkite	2843 K nariu
tarafindan	4240 yapay zeka K	4240 yapay zekâ K
tarayiciniz	10 K
targeting	1145 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2194 külső K
tarvitsee	1774 K sinua	1774 K tukeasi
tarvitsemme	1774 K apuasi	1774 K tukeasi
tasuta	1551 K konto
tavsiye	4344 K etti	4344 K ediyor
tavsiyesi	4258 yatirim K değildir	4258 yatirim K niteliği
""", 'te': """
te	4238 'i x'K
teada	38 anna meile K	67 anna meile K
team	1331 our K	3064 ons K
teatas	1582 K
teavitused	1545 K
techredacteur	2999 is K
tegasnya	2373 K
tehisaru	1541 K abil	1541 tegi K	1557 K abil
tehisintellekt	1541 K
tehisintellekti	1541 K abil	1557 K abil
teica	2906 K
teigia	2846 K
teil	819 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	886 K sie uns
teilnehmen	772 jetzt K
teilte	889 K mit	889 K der	889 K die
tekrarladi	4344 K
tekst	20 cały K	20 ceo K	3001 deze K	3308 ten K	3755 ceo K	3817 ovaj K
tekstovima	3766 svim K
teksty	3308 nasze K
tekzip	97 K
telefon	627 på din K
telefoni	1545 otse K	1545 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	237 K	271 K канал	271 канал в K	391 canal de K	492 K	616 på K	616 K-kanal	726 unseren K-kanal	760 auf K	760 K-kanal	805 unserer K-gruppe	922 K	1084 join our K	1084 our K channel	1330 join our K	1372 nuestro canal de K	1864 canal K	1864 groupe K	2437 canale K	2958 K-kanaal	3105 på K	3105 K-kanal	3225 K	3339 nosso canal no K	3503 canalul de K	3608 мы в K	3608 наш K-канал	3608 в нашем K	3608 новости в K	3629 K	3629 K-канал	3629 K-канале	3739 K	3739 K-u	3771 K kanalu	3835 K	3933 K	4049 på K	4049 K-kanal	4232 K	4358 ми в K	4358 наш K-канал	4358 у нашому K	4378 K	4378 K-канал	4378 K-каналі	4565 kênh K
telegrama	3225 K
telegrame	3835 K
telegrami	1536 K kanaliga
telegramie	3225 K
telegramis	1536 K
telegramissa	1702 K
telegramkanaal	2958 K
telegramkanal	4049 K
telegramon	2190 K
telegramu	492 K	3739 K	3933 K
teljes	20 K cikk
tell	67 ? K us	1191 K us	1287 . K us your	1287 ? K us your	1287 . K us how	1287 ? K us how	1287 . K us what	1287 ? K us what
telli	80 K leht	1579 K kohe
tellija	1523 oled juba K
tellijad	50 K saavad	1555 ainult K
tellijatele	1523 artikkel on K	1523 ainult K	1555 tekst on K	1555 lugu on K	1555 artikkel on K
tellimus	1583 K
tells	1230 our app K you
temas	1405 cubre K
temat	3226 zgłoś K
tenhle	574 K text
tento	3914 K text
terangnya	2373 K
termos	3349 K de uso
terms	1094 agree to our K of	1094 agree to our K and	1095 agree to the K
terugkijken	3003 hier K
terugluisteren	3003 hier K
teruskan	49 K
testen	695 jetzt K	695 K sie	704 für # € K	704 für # euro K
testez	1793 K-nous	1967 K-nous
testified	1333 K
tetszett	2262 K a cikk
text	38 K us	67 K us	1188 this K	4085 låst K
texte	822 alle K zum
texten	4058 fel i K
texter	4084 våra K	4084 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1123 K you to the	1123 K you to all of you	1123 K you to all who	1123 K you to our
thanks	1123 K to all of you who	1242 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1170 will you join K	1223 join K from
thema	806 K für uns
themenseite	798 unserer K
theo	4477 K dõi báo	4564 hãy K dõi	4567 K ông	4567 K bà	4567 K lời
there	42 were you K
think	1098 let us know what you K	1330 tell us what you K
thinking	1245 if you were K of	1245 if you've been K about	1245 if you've been K of
thoughts	1098 share your K	1283 post your K	1330 share your K
thousands	1330 join K of
threads	492 K
threema	760 auf K
through	1227 K links	1227 K a link
throw	1044 K in
thursday	17 every K
thursdays	17 on K	1235 delivered K	1235 sent K
""", 'ti': """
ticker	798 im live-K
tickets	1222 K here	1222 book K here	1255 K as low as	1255 get K from	1255 like these K
ticketshop	772 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1691 K
tietosuojaselosteen	1716 hyväksyt K
tijeku	3754 budite u K
tikkie	3065 K
tiktok	16 K	810 inhalt von K	922 K
tiktokon	2190 K
tiktoku	3739 K	3933 K
til	690 vær med K
tilaa	80 K nyt	1774 K nyt
tilaaja	50 K voi	1679 oletko jo K
tilaajamme	1775 K
tilaajana	50 K voit	1679 jatka lukemista K	1679 K pääset	1679 K voit	1679 koko juttu K
tilaajat	50 K voivat	1727 vain K	1778 K
tilaajille	1679 vain K	1727 on K
tilaamalla	1716 K hyväksyt	1719 K
tilauksen	1682 voit peruuttaa K
tilaus	1778 K
tilbage	640 gratis artikel K
tilgang	3183 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	4011 vi har en bön K dig	4128 ge en gåva K oss
tillade	4131 K
tillatt	3134 ikke K å gjengi
tilmeld	589 K dig vores	629 ved at klikke på K	690 K dig vores	690 K dig her	690 K dig gratis
tilmelde	629 ved at K dig
tilmelding	629 ved K
tim	3747 naš K
tin	78 bản K	4568 bản K
tine	3519 fără K nu
tip	38 K os	67 K os	601 K os	601 har du et K	690 K os	1044 K your	2995 app je K
tipeee	1855 K
tipline	1136 our K	1269 our K
tipp	806 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1136 news K	3091 K oss	3091 har du et K	3183 K oss	4035 har du ett K	4036 har du K
tipsa	38 K oss	67 K oss	4128 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	578 en lille K at bede	3068 en liten K å be
""", 'tl': """
tl	4343 # K
""", 'to': """
to	57 from us K you
today	1128 join K	1330 chip in K	1330 sign up K	1330 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3066 gaf K
toestaan	3000 cookies K
toestemming	2939 K te geven	2964 je K nodig	2964 uw K nodig	2964 geef K	2991 overname zonder K	3000 geen K gegeven	3015 tekst mag zonder K
toeta	1548 K meid	1579 K meid
toetage	1579 K meid
toetus	1548 sinu K	1579 sinu K	1579 teie K
toho	42 byli jste u K
toimetaja	1538 K
toimetus	1580 meie K
toimetusele	39 meie K
toimintaamme	1774 tue K
toimittaja	1706 lehden K	1706 politiikan K	1706 vapaa K	1706 on K	1761 on K	1761 on politiikan K	1761 on vapaa K	1761 on tutkiva K
toimittajallemme	39 K
toimittajamme	1775 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1775 K
toimituksemme	1775 K
toimitusta	1774 tue K
toisti	1777 K
told	1333 K
torjui	1777 K
toteaa	1777 K
totesi	1777 K
touch	1044 get in K	1111 get in K with our
""", 'tr': """
trabaja	1405 K en
trabajo	1341 si te gusta nuestro K	1518 nuestro K
trabalha	3442 K na redação	3442 K no
trabalho	3403 valoriza o nosso K	3479 nosso K
traceurs	1912 K seront déposés	1912 accepté les K	1912 accepter les K
tracking	1197 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	695 K sie hier	886 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1833 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3063 K ons
traktir	54 K kopi	54 K saya kopi	2306 K kami
transcript	1188 this K
transferred	1095 personal data may be K
translated	1121 this article was K
transmettez	49 K-le
transmis	3588 a K
transmitida	3373 não pode ser publicada, K
transmitido	3373 não pode ser publicado, K
transparenzhinweis	97 K	748 K
tratamento	3349 K dos seus dados
tratamiento	1381 K de tus datos
trattamento	2411 K dei dati
travail	1968 notre K
tredje	4054 K part
trenger	3071 vi K din støtte	3183 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3941 naše spletne K
trgovini	3747 našoj K	3941 naši spletni K	3941 naši K
trial	1057 your free K	1330 start your free K	1330 start a free K	1332 free K
tribunais	3376 cobre K
tribunales	1405 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1248 will be K
trocados	97 nomes foram K
trust	1285 you K
trusted	1132 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1235 sent K
tuit	9 este K
tukesi	1774 K
tukijaksi	1774 ryhdy K
tulisan	2371 K ini
tulisnya	2373 K
tunnistas	1582 K
tunnus	1723 luo K	1774 luo K
tuo	2461 il K #x#
tuomitsi	1777 K
turn	1285 you K to
tus	1516 # de K #
tutur	2373 K
tuturnya	2373 K
""", 'tv': """
tvirtina	2846 K
tvrdi	3819 K
tvrdil	576 K
tvrdila	576 K	3819 K
tvrdio	3819 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1333 K
twice	1248 will go K as far
twierdzi	3310 K
twitter	1080 share on K	1084 follow him on K	1084 follow her on K	1084 follow them on K	1084 follow on K	4238 K'da takip
twitteris	1536 K
twitterze	3206 na facebooku i K
twoich	3306 # z K #
""", 'ty': """
tygodniowo	3309 K
tygodniu	17 raz w K
typo	1161 spot a K
""", 'ub': """
ubegrenset	3077 K tilgang
""", 'uc': """
ucap	2373 K
ucapnya	2373 K
""", 'ud': """
udbyder	621 ekstern K
udfyldes	604 skal K
udlandsjournalist	677 er K
udtalte	693 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	692 om K
""", 'ui': """
uitgeschakeld	2936 javascript is K
uitschrijven	2921 op elk moment K
uitzending	3003 de K hieronder
""", 'uj': """
ujar	2373 K
ujarnya	2373 K
""", 'uk': """
uken	3185 i K
uker	3183 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1761 on K
ulkomaantoimittaja	1761 on K
ulubionych	3224 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1090 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	792 alle artikel K
unbegrenzten	819 K zugriff	819 K zugang
unbegrenzter	792 K zugang
undrade	4131 K
uneix	51 K-t'hi	456 K-te
unesite	77 K svoj e-mail
ungkap	2373 K
ungkapnya	2373 K
uniquement	1885 nous vivons K grâce
unisciti	51 K a loro	51 K	2542 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1057 get K access	1057 K digital access	1059 K access for	1202 K reading	1202 want K access
unlock	20 K this	1057 K the rest
unser	887 K ziel	887 K team
unsere	36 K leser	74 über K links	718 K app	815 K neue app	818 durch K leser	886 können sie K	887 K leser	887 K texte
unserem	35 K quiz	704 mit K abo	772 in K shop	772 K online-shop	805 K kanal	812 K shop	846 in K shop	846 jetzt in K
unseren	36 K lesern	772 K shop	812 K online-shop	887 K lesern	887 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	718 in K app	782 K app	798 lesen sie auf K	815 K neuen app	887 K arbeit
unseres	772 K teams
unsubscribe	1067 K at any time	1067 K anytime	1198 K whenever
unterschied	789 machen einen K	789 macht einen K
untuk	2370 masuk K
unu	4339 #'K
unutmayin	4264 K
""", 'up': """
upcoming	1194 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	1067 get K by email	1157 check back for K	1157 refresh for K
upgrade	1057 K to paid	1057 K to read	1057 behind the paywall. K
upgrading	1244 consider K
upitala	3819 K
upitao	3819 K
upitnik	3751 K
upozorava	3819 K
upozorila	3819 K
upozorio	3819 K
upozornenia	14 K	3849 K
upozornil	576 K
upozornila	576 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	4131 K
uppger	4131 K
uppmanade	4131 K
ups	1334 pop-K
""", 'ur': """
urednica	3741 je K	3741 , K	3935 je K	3935 , K
urednik	3741 je K	3741 , K	3935 je K	3935 , K
urged	1333 K
urheilutoimittaja	1706 K
urteilte	889 K
""", 'us': """
us	38 dm K	67 dm K
use	1289 will not K your	1289 won't K your	1289 we may K your
""", 'ut': """
utbrast	4131 K
utenriksjournalist	3170 er K
utilisation	1833 K de cookies	1833 K des cookies	1833 conditions générales d'K
utilisons	1830 nous K des cookies
utilitza	396 K galetes
utilitzem	396 K galetes
utilizamos	1380 K cookies	3346 K cookies
utilizza	2409 questo sito K i cookie	2411 K cookie
utilizziamo	2409 K i cookie
utrzymujemy	3308 K się
uttalte	3186 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1558 meie K
uudiskiri	1526 telli meie K	1546 K	1579 telli K	1580 meie K	1583 K
uudiskirja	1546 K
uudiskirjaga	1526 K	1546 K
uudiskirjast	1546 K
uudistes	1535 google K
uutisemme	1733 K
uutisilmoitukset	1714 K
uutisissa	1701 google K
uutiskirje	78 K	1682 tilaa K	1717 K	1774 tilaa K	1778 K
uutiskirjeemme	78 K	1682 K	1775 K
uutiskirjeen	78 K	1716 tilaamalla K	1717 K
uutiskirjeet	1717 K
""", 'uv': """
uvedl	576 K
uvedla	576 K
uviedla	3916 K
uviedol	3916 K
""", 'uw': """
uw	3062 # van K #
""", 'uy': """
uyardi	4344 K
uyariyor	4344 K
uygulamamiz	4208 mobil K	4342 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4208 K indirin	4208 K indir	4208 mobil K	4341 K indir
uygulamasini	4251 K
uygulamayi	4209 K indir	4209 K indirin
""", 'uz': """
uzviknuo	3819 K
""", 'va': """
vaati	1777 K
vaativat	1777 K
vacancies	1152 our current K	1152 our K
vacatures	2969 onze K	2969 alle K in
vacaturesite	3002 K	3002 onze K
vakuutti	1777 K
valfri	4014 swisha K summa	4128 swisha K	4130 K summa
valgfritt	3071 vipps et K	3183 vipps K
valittaa	1777 K
valitti	1777 K
vallotta	2264 K
van	3062 # K de #	3062 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4129 tack K er	4129 tack K dig
varnade	4131 K
varnar	4131 K
varoittaa	1777 K
varoitti	1777 K
varoval	576 K
varovala	576 K
varsel	3116 K
varsler	3116 K	3116 push-K
varslinger	14 K
varuje	576 K
vas	3759 bez K	3817 bez K
vastannut	97 ei K
vastasi	1777 K
vastasivat	1777 K
vastaus	21 peruuta K
vayas	1336 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4130 i K
vedomosti	3847 svoje K
velden	60 K met een ster
ven	690 del med en K
vendredi	17 chaque K
venn	3183 del med en K
ventana	1383 se abre en una K nueva
veraltet	731 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2988 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	802 ist der anbieter K	802 der anbieter selbst K
verarbeitung	785 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2909 voor je K gaat	2916 lees K met	2916 K lezen?	2918 om K te lezen	2984 gratis K met	3008 lees gratis K	3020 help ons K
verdi	4344 karar K	4344 söz K	4344 diye yanit K	4344 yanit K	4344 cevap K
vereiste	21 K velden zijn	2942 K velden
verfasser	766 meinung der K
verfassers	766 meinung des K
vergoeding	2988 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3064 dit K	3064 goed K
verhalen	2984 toegang tot alle K	3022 K in je mail	3064 onze K
verhindert	733 ein skript K
verileriniz	4217 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3066 K
verktyg	4055 hjälp av ett ai-K
verlag	789 kein K	887 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2936 je browser is K
verpassen	886 K sie
verscheen	2953 dit artikel K eerder	2991 versie van dit artikel K	2991 stuk K eerder	2991 artikel K ook	3015 dit artikel K eerst	3015 dit stuk K eerst
verschenen	2991 artikel is eerder K op	2991 artikel is eerder K in de krant
verschenken	886 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2999 doet K vanuit
verslaggever	39 onze K	2959 onze K	2960 is K	2960 is politiek K	2999 is medisch K	2999 werkt als K	3050 is K	3050 is politiek K
verslaggevers	39 onze K	2996 onze K
vertaling	3001 deze K
verteiler	757 K
vertelde	3066 K
vertelt	3066 K
vertraulich	761 redaktion K	836 K hinweise
verwenden	733 wir K cookies
verwendest	731 K einen adblocker
verwendet	733 diese website K cookies	733 diese webseite K cookies
verwendung	810 K von cookies
verzi	502 audio K
verzii	3846 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2909 een klein K
vesti	3725 K na mejl
vestima	3739 google K
""", 'vi': """
viber	16 K	237 K	271 канал във K	922 K	3629 K	3739 K	3739 K-u	3933 K	4378 K
viberen	2190 K
viberi	3835 K
viberju	3933 K
viberu	492 K	3739 K
viberze	3225 K
vidare	49 skicka den K	49 skicka K	49 send den K	4017 för att läsa K	4128 läs K för
videa	40 fotky a K	3937 ogled K
videli	3743 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	761 fotos oder K	810 laden des K	813 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	584 for at læse K	690 læs K for	3074 for å lese K	3183 les K for
vidjeli	3743 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1071 K in app
viewers	1249 K like you
views	30 K of	1065 free K left	1283 share your K
vigtigste	649 ugens K	649 dagens K
viikko	17 joka K
viikossa	1776 K
vijesti	3725 K na e-mail
vijestima	3739 google K
vikala	3819 K
vikali	3819 K
vikao	3819 K
viknula	3819 K
viknuo	3819 K
viktigaste	4084 veckans K	4084 dagens K
viktigste	3142 ukas K	3142 dagens K
vill	4062 ja tack, jag K
vincoli	2544 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3121 på K	3183 K et	3183 K oss	3183 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	886 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2376 K che sei qui
visualiser	1869 K les contenus
visualizzare	2409 per K questo contenuto
vivons	1885 nous K grâce à nos	1885 nous ne K que
""", 'vo': """
voice	1283 add your K	1331 our K
volal	576 K	3916 K
volala	576 K
volali	576 K
volg	2932 K ons op	2932 K ons via	3063 K ons
volgende	21 in deze browser voor de K
volgens	3066 K
von	885 # K #
voor	2921 meld je aan K	2984 veel meer K #
voorbehouden	2953 alle rechten K
voordat	2909 K je gaat
voorkeursbron	2957 K
voorkeursbronnen	2994 K
vorbehalten	704 abonnenten K	748 alle rechte K
vorbei	886 schau K
vores	35 K quiz	84 i K app	84 med K app	591 hent K app	591 i K app	690 støt K	690 hent K	691 K app
vorgelesen	777 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1966 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1779 K don	1784 K don nous	1855 K don	1967 K aide pour
vous	18 sans K	1968 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2909 hebben we een gunst te K	2909 we willen je iets K
vriend	80 word K	3063 word K
vrijdag	17 elke K
vroeg	3066 K
""", 'vs': """
vsebin	3959 do vseh K
vsebina	3937 zunanja K
vsebine	3937 zunanje K	3937 te K
vsebino	9 to K	3937 zunanjo K
vstupenky	499 K na naši
""", 'vu': """
vuodessa	1776 K
vurguladi	4344 K
""", 'vy': """
vygenerovala	516 K ai	3859 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	484 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2803 K redaktorius
vyriausioji	2803 K redaktorė
vytvorila	3859 K ai
vyzval	576 K
vyzvala	576 K
""", 'wa': """
waardeer	2981 K dit artikel
waardeert	2981 dit artikel K
waardevol	2909 vond je dit artikel K
waarschuwt	3066 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	889 K vor
warned	1333 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1333 K
warnt	889 K
warnte	889 K
warst	42 K du vor ort
wartawan	39 K kami	2295 adalah K
washington	1114 is a K
waszych	3246 z K wpłat	3308 z K wpłat
""", 'we': """
we	1170 K have you.
webbplats	4032 denna K använder cookies
webinar	772 zum K	937 δωρεάν K	937 το K μας	937 K μας	2969 ons K	3231 nasz K	3747 naš K	3941 naš K
webinarimiza	4241 K
webshop	846 in unserem K	2969 onze K
webshopu	3747 našem K
website	598 dette K bruger	887 unsere K	1331 our K	3015 niets van deze K
webwinkel	2969 onze K	3002 de K van	3002 het boek in de K
wednesday	17 every K
wednesdays	1235 delivered K	1235 sent K
week	17 once a K	17 each K	17 elke K	1332 a K	1332 per K	3065 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1067 sign up for our K	1126 our K email	1126 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1283 K in
weiter	704 lesen sie sofort K
weitere	798 K texte finden sie
weitergegeben	817 wird nicht K
weiterlesen	20 K	704 K mit	704 jetzt K	704 diesen artikel K	704 kostenlos K	704 mit plus K	731 mit werbung K
weitermachen	818 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	827 K nur mit
weiterzulesen	704 um K
weken	3065 K voor
werbeblocker	731 deaktivieren sie ihren K
werbefrei	70 K	887 K
werbelink	824 K
werbelinks	74 K	824 K
werbevereinbarung	712 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	792 alle texte ohne K	792 abo ohne K	887 ohne K
werde	886 K teil
werden	51 . K sie eine	886 K sie teil
werk	3064 ons K
werken	3002 kom K bij
wersja	2 K audio
wesprzyj	3191 K nasze	3246 K	3307 K nas	3307 K nasze	3307 K naszą	3307 K mnie
weten	38 laat het ons K	67 laat het ons K	2942 laat het ons K	3063 laat het ons K	3066 laat K
wetenschapsredacteur	2999 is K
""", 'wh': """
whatever	1330 chip in K
whatsapp	16 K	38 K us	67 K us	237 K	271 K канал	391 canal de K	391 al teu K	391 a K	492 K	616 på K	616 K-kanal	718 K-kanal der	726 unser K-kanal	726 unserem K-kanal	726 unseren K-kanal	726 zum K-kanal	726 K-kanal von	760 auf K	760 per K	760 K-gruppe	760 bei K	805 unserer K-gruppe	922 K	1080 share on K	1080 share via K	1084 join our K	1084 join us on K	1084 our K channel	1084 updates on K	1269 our K tip line	1269 our K tipline	1269 our K number	1269 our K line	1269 our K	1330 join our K	1372 nuestro canal de K	1702 K-kanavaa	1864 chaîne K	1864 canal K	1864 sur votre K	1864 groupe K	2371 K kami	2437 canale K	2437 gruppo K	2437 su K	2437 numero K	2958 K-kanaal	2958 K-groep	2958 via K	2958 op K	2995 in je K	2995 stuur ze via K	3105 på K	3105 K-kanal	3205 kanał na K	3225 K	3339 nosso canal no K	3339 nosso canal do K	3341 grupo do K	3503 canalul de K	3503 direct pe K	3629 K	3739 K	3739 K-u	3771 K kanalu	3835 K	3933 K	4049 på K	4049 i K	4049 K-kanal	4232 K	4378 K
whatsappa	3225 K
whatsappe	3835 K
whatsappgroep	2958 K
whatsappi	1536 K kanaliga
whatsappie	16 K	3225 K
whatsappiin	1702 K
whatsappis	1536 K
whatsappissa	1702 K
whatsappkanaal	2958 K
whatsappkanal	4049 K
whatsappon	2190 K
whatsappu	16 K	492 K	3739 K	3835 K	3933 K
while	1046 K you're here
whitelist	1090 K our site	1090 K this site	1090 K us
""", 'wi': """
widerruf	817 K finden sie
widerrufen	713 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1080 opens in new K	1080 opens in a new K
winkel	3002 onze K
winning	1114 is an award-K
wirtschaftsredakteur	838 ist K
wirtschaftsredakteurin	838 ist K
wirtschaftsressort	762 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	761 K sie mehr
withdraw	1095 K your consent
without	18 K you	18 K your	1331 K you
""", 'wo': """
woche	17 jede K	888 pro K
wochen	792 # K für	792 vier K für	888 K lang
word	80 K lid	2908 K lid	2912 K lid en	2955 K lid
work	1330 back our K	1331 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1098 K to us at	1330 K to us
writer	1112 is a staff K for	1112 is a senior K at	1114 is a staff K	1114 is a senior K	1114 is a K
writes	1114 K about	1140 K on	1333 K
writing	1181 correct at the time of K
written	1114 has K for
wrote	1333 K
""", 'ws': """
wsparcia	3308 waszego K	3308 twojego K
wsparcie	3192 twoje K	3307 twoje K pozwala	3307 twoje K pomaga	3307 twoje K jest dla nas
wsparciu	3191 dzięki twojemu K	3308 dzięki K	3308 waszemu K
wspieraj	3246 K	3307 K nas
wszystkich	3253 K treści	3253 do K artykułów	3253 do K tekstów
""", 'wu': """
wurde	754 text K	811 das audio K
""", 'wy': """
wydanie	80 kup e-K	3266 kup e-K	3266 e-K
wydarzenie	3231 nasze K
wydawcy	3244 bez zgody K	3244 za zgodą K
wyjdziesz	3188 zanim K
wykup	80 K
wymagane	21 K pola są	3212 pola są K
""", 'x': """
x	2461 #K#
""", 'ya': """
yakiniyor	4344 K
yalvardi	4344 K
yalvariyordu	4344 K
yaniti	21 K iptal et
yanitladi	4344 K
yanitlayin	4264 K
yanitsiz	97 K birakti
yapabilir	4264 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4204 giriş K
yapay	4240 K zeka ile	4240 K zekâ ile
yapilamaz	4227 alinti K
yapin	24 giriş K	4264 giriş K	4341 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	4341 bize K edin
yardimiyla	4269 yapay zeka K	4269 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4268 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4227 izinsiz K
yayinlanmamaktadir	4249 yorumlar K
yayinlanmayacak	21 e-posta adresiniz K
yayinlanmaz	4249 yorumlar K
yayinlayabilirsiniz	45 K
yazaridir	4237 K	4237 köşe K
yazdi	4344 K	4344 diye K
yazin	38 bize K	67 bize K	4233 bize K	4264 K	4341 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4344 K
yazmak	6 yorum K
""", 'ye': """
year	1332 a K	1332 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4343 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
yorumlardan	4249 K yazarlari sorumludur	4249 yapilan K
youtube	16 K	237 K	733 inhalte von K	810 inhalt von K	922 K	1084 on K for more	1084 on K for the	2371 K kami	4378 K	4477 kênh K của
youtubeu	3739 K
youtubu	3933 K
""", 'z': """
z	572 # K #	3306 # K #	3912 # K #
""", 'za': """
za	3755 K # €	3852 K # €	3948 K # €
zaak	2959 meer over deze K
zaakceptuj	3228 K pliki cookie
zabranjeno	3758 K kopiranje
zabronione	3221 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3852 článkov K	3852 články K
zadejte	77 K svůj e-mail
zahlasujte	519 K	3862 K
zahtevana	21 K polja
zahtevao	3819 K
zahtijevao	3819 K
zainstaluj	3199 K naszą aplikację	3200 K aplikację
zajednici	3771 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	4475 quan tâm K
zalogowani	3212 tylko K
zalogowaniu	3194 dostępny po K	3194 dostępna po K
zalogowanych	3235 tylko dla K
zaloguj	24 K	3195 K się, aby	3195 K się aby
zamkniesz	3188 zanim K
zamolila	3819 K
zamolili	3819 K
zamolio	3819 K
zamudite	3962 ne K
zanechte	77 K nám e-mail
zapewnia	3310 K
zapisal	4009 je K
zapisz	3197 K się na nasz	3307 K się na	3307 K się do
zapraszali	3310 K
zaprenumeruj	80 K
zaradi	3952 K vas	4007 K vas
zaregistrujte	509 zdarma se K	509 se zdarma K	509 zdarma K	509 K se zdarma	3852 K sa zadarmo	3852 K sa
zarejestrowanych	3235 tylko dla K
zarejestruj	3195 K się, aby	3307 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	3224 K źródeł
zavisi	3816 K od vas
zavolal	576 K
zavolala	576 K
zawiera	97 K opisy
zaznacza	3310 K
""", 'zb': """
zbierka	3917 K
""", 'zd': """
zdarma	509 článků K	509 články K
""", 'ze': """
ze	572 # K #
zegt	3066 K
zei	3066 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	576 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3588 K
zicea	3588 K
ziedojums	2907 K
zitten	3064 we K ook op
""", 'zk': """
zkuste	465 K první měsíc	573 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	503 své K
znanje	3751 svoje K	3751 svoje K u	3944 svoje K
""", 'zo': """
zo	3912 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3839 K tohto obsahu	3839 K obsahu	3839 K príspevku
zondag	17 elke K
zonder	71 K spam	2981 K jouw steun	2981 K uw steun
zostanie	3212 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	494 , K	560 je K	560 , K
zpravodajem	494 je K	560 je K
zpravodajka	560 je K	560 , K
zpravodajkou	494 je K	560 je K
""", 'zr': """
zrezygnuj	3195 K w każdej chwili	3309 K w każdej chwili
""", 'zu': """
zuerst	827 text ist K	844 text wurde K
zufolge	889 K
zugang	704 noch keinen K
zugeschickt	716 per e-mail K	716 per mail K
zugestimmt	733 externen diensten nicht K
zusammenarbeit	802 beitrag ist in K	802 artikel ist in K	802 text ist in K
zusammenfassung	755 K
zustimmung	733 K jederzeit	734 ihre K	734 mit ihrer K
""", 'zv': """
zvali	576 K
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
alabilir
alabiliriz
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
edebilir
edebiliriz
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
greeklish
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
intellectuelle
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
kazanabilir
kazanabiliriz
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
onaylanm
onaylanmamaktadir
onaylanmaz
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
proibido
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
tavsiyesi
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
transmitida
transmitido
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
yayinlanmamaktadir
yayinlanmayacak
yayinlanmaz
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
yorumlardan
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
  832),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1050),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1106),
 ('^#( ?€| euros?| ?\\$)? (el|durante el|por el) primer mes\\b.{0,8}(después|luego|a partir)', 1348),
 ('^(twitter|x|instagram|bluesky|threads|mastodon|facebook) ?: ?@[\\w.]+$', 2427), ('^# (de|/) # (fotos?|imagens|slides)$', 3360),
 ('^(foto|imagem|slide) # (de|/) #$', 3360),
 ('^\\*? ?com (informações|agências?|reportagem)( d[aeo]s?)? '
  '(agência|agências|afp|reuters|estadão|g1|ansa|efe|associated|ap|bbc|lusa|assessoria|o globo|folhapress)\\b.{0,40}$',
  3372),
 ('^(duração|tempo de áudio) ?: ?# ?min ?# ?s(eg)?$', 3386),
 ('^(ilk ay|ilk # ay|ilk yıl)( sadece| yalnızca)? #( ?tl| ?₺)\\b.{0,12}(sonra|ardından)', 4203),
 ("^bu (içerik|paylaşim|gönderi|video) (youtube|x|twitter|facebook|instagram|tiktok)['’]?\\w{0,4} "
  '(alinmiştir|paylaşilmiştir|yüklenmektedir|aittir|kaynaklidir)\\.?$',
  4215),
 ('^bu (haber|metin|makale|yazi|içerik)\\b.{0,40}\\b(makine çevirisi\\w*|yapay zek[aâ]\\w*|otomatik olarak) '
  '(aktaril|çevril|yayimlan|hazirlan|tercüme)\\w+\\.?$',
  4243))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^(απομένουν|απομένει|σας απομένουν|σου απομένουν|έχετε διαβάσει|έχεις διαβάσει) # (από τα # )?(δωρεάν )?(άρθρα|άρθρο)\\b', 1038),
 ('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2596), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2596),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2596),
 ('^\\((政治|経済|社会|文化|国際|外信|運動|科学|生活|地方|写真|デジタル|編集|論説|くらし|東京社会|大阪社会|報道)(部|局|センター|委員|室)[・ ][一-鿿々]{2,6}[ぁ-ん]{0,3}\\)$', 2597),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2617),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2711),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2711), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2711),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2711),
 ('^(首月|首年|首周|首週|第一個月|第一个月)(只要|僅需|仅需|僅|仅)? ?\\S{0,3} ?# ?元?.{0,3}(之後|之后|其後|后续|後續|次月起?)(每月|每年|每周|nt|#|為|为|恢复|恢復)', 4576),
 ('^(剩余|剩餘|还有|還有) ?# ?%? ?的?(内容|內容|文章|全文).{0,6}(订阅|訂閱|付费|付費|登录|登入|解锁|解鎖)', 4577),
 ('^(追蹤|追踪|關注|关注|訂閱|订阅)(主題|主题|話題|话题|專題|专题|標籤|标签|關鍵字|关键词)[ :：]*#?\\S{0,12}$', 4590),
 ('^(允許|允许|是否允許|是否允许|要允許|要允许) ?\\S{1,16} ?(的|提供的)?(內容|内容)(吗|嗎)?[?？]$', 4598),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4622),
 ('^(新闻热线|新聞熱線|热线电话|熱線電話|爆料热线|爆料熱線|报料热线|報料熱線|报料电话|投稿邮箱|投稿信箱|举报电话|舉報電話|联系电话|违法和不良信息举报电话)[:：] ?[#\\-\\s@\\w.]+$', 4624),
 ('^\\W?(記者|记者)\\w{2,9}([、 ]\\w{2,4})?/ ?\\w{1,6}(報導|报导|報道|报道|電|專訪|专访)\\W?$', 4625),
 ('^(字號|字号|字級|字级|字體|字体|字体大小|字體大小|文字大小)( ?[:：])? ?(小|大|标准|標準|t)?[ |/／\u3000]*(中)?[ |/／\u3000]*(大|小|特大)([ |/／\u3000]*(特大|超大))?$', 4639),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4643), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4651))

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
