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
all.tip.pictures	c12		26	send|email|share|upload|whatsapp|schicken sie|schicke|schickt|senden sie|sende|sendet|teilen sie|envoyez|envoie|envoyez-nous|partagez|envíanos|enviános|envianos|envíenos|envía|enviá|envíe|mándanos|mandanos|mándenos|manda|mandá|mande|comparte|compartí|inviaci|inviateci|mandaci|mandateci|invia|inviate|manda|mandate|envie|envia|enviem|mande|mandem|partilhe|compartilhe|stuur|stuurt|mail|app|deel|skicka|mejla|send|lähetä|lähettäkää|jaa|przyślij*|wyślij*|prześlij*|ślij*|pošlete|pošli|posílejte|zašlete|pošlite|posielajte|zašlite|küldd|küldje|küldjétek|küldjön|trimite*|trimiteți*|trimite-ne|στείλτε|στείλε|ανεβάστε|gönder*|paylaş*|iletin|присылайте|пришлите|шлите|отправьте|отправляйте|делитесь|надсилайте|надішліть|шліть|діліться|изпратете|изпращайте|пратете|пращайте|pošaljite|šaljite|pošalji|pošljite|pošlji|atsiųskite|siųskite|dalinkitės|sūtiet|atsūtiet|iesūtiet|saada|saatke|envia'ns|envieu-nos|envia|ارسل|ارسلوا|شاركنا|شاركونا|ارسل|بفرستيد|ارسال كنيد|שלחו|שלחי|שתפו|भेजें|भेजिए|भेजे|साझा करें|পাঠান|পাঠিযে|お送り|お寄せ|送って|ご提供|投稿|发给|發給|发送|發送|发来|發來|投稿|上传|보내|제보|gửi|chia sẻ|kirim*|bagikan|unggah|ส่ง	us|our|newsroom|newsdesk|news desk|picture desk|@|uns|unsere*|redaktion|nous|notre|nos|rédaction|nosotros|nuestro|nuestra|redacción|envíanos|enviános|envianos|envíenos|mándanos|mandanos|mándenos|inviaci|inviateci|mandaci|mandateci|redazione|nostro|nostra|nosso|nossa|redação|a gente|connosco|para nós|ons|onze|redactie|oss|vår|våra|os|vores|redaktionen|redaksjonen|meille|toimitukse*|toimitukselle|nam|nas|redakcj*|redakci|redakcji|redakcii|nám|nekünk|szerkesztőség*|címünkre|trimite-ne|trimiteți-ne|redacția|redacției|redacţia|noastr*|μας|σύνταξη|bize|bizimle|hattimiz*|нам|наш|нашу|нашей|редакци*|наша|нашого|редакці*|ни|редакцият*|našoj|redakciju|uredništv*|mums|redakcij*|meile|toimetus*|envia'ns|envieu-nos|redacció|الينا|لنا|معنا|شاركنا|شاركونا|تحريرنا|براي ما|تحريريه|לנו|אלינו|איתנו|למערכת|हमें|हमारे|हमको|আমাদের|編集部|本紙|取材班|本社|弊社|投稿フォーム|我们|我們|本报|本報|编辑部|編輯部|记者|記者|本社|보내 주세요|보내주세요|제보|편집국|chúng tôi|tòa soạn|toà soạn|redaksi|kami|เรา|ทีมข่าว|กองบรรณาธิการ
all.tip.line	s12		36	sources|confiden*|anonym*|your|vertraulich|ihre|deine|quellen|témoignage*|confidential*|sources|vos|votre|anónim*|identidad|tu|su|fuentes|confidencial*|anonimato|anonim*|riservat*|fonti|sigilo|fontes|vertrouwelijk|bronnen|källor|källskydd|kilder|kildevern|fortrolig*|konfidensielt|luottamuk*|lähdesuoj*|poufn*|totožnost|totožnosť|zdroje|nezveřejn*|neprezrad*|forrás*|névtelen*|identitatea|confidențial*|εχεμύθεια|ανωνυμία|εμπιστευτικ*|gizli*|kimliği*|анонимн*|анонімн*|конфиденциальн*|конфіденційн*|anonimn*|identitet*|skrit*|konfidencial*|allik*|سرية|هويتك|محفوظ|هويت|חיסיון|החיסיון|אנונימ*|गुप्त|गोपनीय|গোপন|秘密|厳守|保密|匿名|신원|보호|비밀|익명|của bạn|bảo mật|giữ kín|dirahasiakan|rahasia|ความลับ|ทีมข่าว|กองบรรณาธิการ|微信|카카오톡|제보|whatsapp|viber|telegram|signal|wechat|@	#|@|whatsapp|viber|telegram|signal|wechat|anonimato|anonym*|guarant*|garant*|微信|카카오톡
all.tip.there	c12		24	photos|pictures|footage|video|videos|fotos|bilder|vidéos|images|imágenes|vídeos|foto|foto's|video's|filmer|billeder|kuvia|videoita|zdjęcia|filmy|fotky|videa|videá|fotóidat|fotóit|fotografii|poze|filmări|φωτογραφίες|fotoğraf*|фото|снимки|fotografije|slike|posnetke	whatsapp|viber|telegram|signal|messenger|@
all.argue	c12		32	@	?|;|؟|write|send|letters|reads|prints|schreiben sie|schreib|senden sie|schicken sie|mail*|écrivez|envoyez|escribe|escriba|escribí|envía|envíe|scrivi|scrivete|mandate|manda|mande|escreva|envie|stuur|schrijf|skriv|skicka|send|mejla|lähetä|kirjoita|napisz|napiszcie|pište|napište|pošlete|píšte|napíšte|pošlite|írjon|írj|küldje|küldd|scrie*|trimite*|στείλτε|γράψτε|yazin|gönderin|пишите|напишите|присылайте|пишіть|напишіть|надсилайте|пишете|изпратете|pišite|pošaljite|pošljite|rašykite|rakstiet|kirjuta|escriu*|اكتب*|ارسل*|بنويسيد|بفرستيد|כתבו|שלחו|लिखें|भेजें|লিখুন|পাঠান|お寄せ|お送り|来信|來信|投稿|보내|viết|gửi|tulis|kirim*
all.wrong	s12		18	error|mistake|typo|typo?|typos?|wrong|missed|fehler|falsch|errata|error|errore|refuso|erro|gralha|fel|fejl|feil|skrivefeil|foutje|virhe*|błąd|literówk*|chyb*|hibá*|elírás*|greșeal*|eroare|erori|λάθος|помилк*|ошибк*|опечатк*|грешка|grešk*|pogrešk*|napak*|klaid*|kļūd*|vea|viga|vigu|errada|خطا|اشتباه*|טעות|गलती|ভুল|間違い*|誤り*|誤字*|错误|有误|有誤|오탈자|오타|잘못|sai|lỗi|kesalahan|salah|ข้อผิดพลาด|คำผิด	tell us|let us know|tell the author|write to|email|@|please|sag uns|sagen sie uns|schreib*|bescheid|avísanos|avisanos|avísenos|escríbenos|dinos|segnalacelo|segnalatecelo|scrivici|scriveteci|faccelo sapere|avise|fale com|escreva|conta pra gente|hör av dig|säg till|skriv|mejla|praj|skriv til|si fra|sei frå|laat het|kerro|ilmoita|daj|dajcie|zgłoś|napisz|dejte|napište|upozorněte|dajte|napíšte|upozornite|jelezd|jelezze|írd|írj|anunță-ne|scrie-ne|spune-ne|semnaleaz*|ενημερώστε|πείτε|γράψτε|сообщ*|напиш*|повідом*|напиш*|кажете|пишете|javite|pišite|sporočite|praneškite|rašykite|dodiet|rakstiet|anna|kirjuta|fes-nos|digue'ns|avisa'ns|ابلغنا|اخبرنا|راسلنا|خبر دهيد|بنويسيد|بگوييد|כתבו|ספרו|दें|बताएं|बताएं|জানান|お願い|ください|ご一報|お知らせ|ご連絡|联系我们|告诉我们|更正|指正|告知|聯絡|알려|제보|메일|báo|gửi|beri tahu|laporkan|hubungi|แจ้ง|บอก
all.reprint	c15		44	this article|this story|this text|this piece|our articles|our stories|our reporting|our work|dieser text|diesen text|dieser artikel|diesen artikel|dieser beitrag|diesen beitrag|unsere texte|unsere artikel|cet article|ce texte|cette enquête|nos articles|nos enquêtes|este texto|esta nota|este artículo|esta historia|este reportaje|nuestros textos|nuestros artículos|nuestras historias|questo articolo|questo testo|i nostri articoli|este artigo|esta reportagem|nossos textos|nossas reportagens|os nossos artigos|dit artikel|dit stuk|dit verhaal|onze artikelen|onze verhalen|texten|den här texten|artikeln|våra artiklar|våra texter|artiklen|denne artikel|vores artikler|artikkelen|denne saken|saken|denne artikkelen|våre saker|jutun|artikkelin|juttujamme|tekst|tekstu|artykuł|artykułu|nasze teksty|naszych tekstów|článek|článku|text|naše články|naše texty|článok|a cikk|cikk|cikkünk|cikkeinket|ezt a cikket|írásainkat|articolul|textul|acest articol|acest text|articolele noastre|το άρθρο|το κείμενο|του άρθρου|τα άρθρα μας|bu yazi|bu haber|bu yaziyi|bu haberi|haberlerimiz|этот текст|эту статью|этот материал|наши тексты|наши материалы|цей текст|цю статтю|цей матеріал|наші тексти|текстът|текста|статията|материала|tekst se|članak|ovaj tekst|ovaj članak|naše članke|naše tekstove|besedilo|članek|tekstą|straipsnį|šį straipsnį|rakstu|šo rakstu|artiklit|seda artiklit|aquest article|aquest text|aquesta història|المقال|هذا المقال|هذه المادة|هذا التقرير|اين مطلب|اين مقاله|اين گزارش|כתבה זו|הכתבה|המאמר|इस लेख|यह लेख|इस रिपोर्ट|এই লেখা|এই প্রতিবেদন|この記事|本記事|この文章|当サイトの記事|本文|此文|我们的文章|我們的文章|이 기사|이 글|저희 기사|bài viết này|bài viết|artikel ini|tulisan ini|บทความนี้	free of charge|for free|freely|credit|credits|link back|creative commons|cc|kostenlos|frei|quelle|gratuitement|libre*|mentionn*|citant|source|origine|licence|gratis|sin costo|sin coste|libremente|cites|citando|cite|fuente|gratuit*|liberamente|fonte|link|de graça|gratuitamente|crédito|licença|licencia|licenza|bronvermelding|bron|vrij|fritt|källan|källa|kilden|kildehenvisning|frit|krediter*|vapaasti|maksutta|lähde|lähteen|bezpłatn*|źródł*|licencj*|volně|zdarma|zdroje|zdroj|licenc*|voľne|zadarmo|zdroja|szabadon|ingyen*|forrás*|liber|sursei|sursa|sursă|πηγή|πηγής|ελεύθερα|δωρεάν|kaynak|ücretsiz|бесплатно|свободно|источник*|безкоштовно|вільно|джерело|джерела|безплатно|източник*|besplatno|slobodno|izvor*|brezplačno|vira|vir|vira|nemokamai|šaltinį|bez maksas|brīvi|avotu|tasuta|vabalt|allikale|allika*|gratuïtament|lliurement|font|مجانا|المصدر|مصدر|منبع|ללא תשלום|קרדיט|למקור|חינם|निःशुल्क|मुफ्त|स्रोत|বিনামূল্যে|সূত্র|無料|出典|引用元|免费|免費|出处|出處|来源|來源|출처|무료|miễn phí|nguồn|gratis|bebas|sumber|ฟรี|แหล่งที่มา|ที่มา	may|can|you|free of charge|for free|as long as|provided|under|darf|dürfen|kann|können|peut|peuvent|vous pouvez|puede|puedes|pueden|podés|se puede|siempre que|reprodúcelo|bajo|può|potete|puoi|possono|pode|podem|desde que|republique|mag|mogen|kan|får|må|kan|saa|voi|można|wolno|zezwalamy|zgadzamy|prosimy|lze|můžete|smíte|možno|môžete|možné|újraközölhető|utánközölhető|átvehető|szabad|poate|puteți|pot|poți|μπορεί|μπορείτε|επιτρέπεται|yayimlanabilir|yayinlanabilir|yayimlayabilirsiniz|yayinlayabilirsiniz|можно|разрешается|можете|разрешена|можна|дозволяється|дозволено|може|разрешено|možete|može|smije|lahko|galima|galite|drīkst|var|võib|tohib|pot|podeu|يمكن|يسمح|بشرط|ازاد|مجاز|ניתן|מותר|מוזמנים|जा सकता|सकते|যাবে|পারেন|できます|可能|自由に|ください|可|欢迎|歡迎|请|請|수 있습니다|가능합니다|được phép|có thể|boleh|dapat|ได้
all.licence	c15		32	this article|this story|this text|this piece|our articles|our stories|our texts|our reporting|content on this site|dieser text|dieser artikel|dieser beitrag|unsere texte|unsere artikel|unsere inhalte|cet article|ce texte|nos articles|nos contenus|este texto|esta nota|este artículo|esta historia|este contenido|nuestros textos|nuestros contenidos|questo articolo|questo testo|testo rilasciato|testo pubblicato|i nostri articoli|i contenuti|este artigo|esta reportagem|este conteúdo|nossas reportagens|nossos textos|dit artikel|dit stuk|dit verhaal|onze artikelen|texten|den här texten|artikeln är|våra texter|denne artikel|artiklen er|denne artikkelen|artikkelen er|tämä juttu|jutun|tekst|artykuł|teksty|tento článek|tento text|článek|text|tento článok|cikk|cikkünk|ez a cikk|acest articol|acest text|articolul|το άρθρο|το κείμενο|bu yazi|bu haber|этот текст|текст распространяется|материал распространяется|цей текст|матеріал поширюється|текстът|ovaj tekst|ovaj članak|aquest article|aquest text|المقال|הכתבה|この記事|本記事|本文|此文|이 기사|bài viết này|artikel ini|บทความนี้	published under|licensed under|available under|under a creative|steht unter|stehen unter|erscheint unter|veröffentlicht|publié*|diffusé*|sous licence|se publica*|bajo|con licencia|publicado*|pubblicat*|rilasciat*|con licenza|sob|sob licença|van toepassing|onder|gepubliceerd|onder een|publiceras|licensierad|under|udgivet|publisert|lisenssillä|lisensoitu|udostępni*|na licencji|dostępn*|licencí|šířen*|licenciou|licenc alatt|közöl*|licența|licențiat|άδεια|lisans*|распространяется|лицензи*|поширюється|ліценз*|лиценз*|licencom|objavljen*|llicència|برخصة|רישיון|公開|ライセンス|授权|許可|许可|采用|採用|라이선스|cấp phép|giấy phép|lisensi|สัญญาอนุญาต
all.no-training	c15		24	ⓒ|©|무단|허락 없이|all rights|rights reserved|rechte vorbehalten|droits réservés|derechos reservados|無断|未经|права защищены|zastrzeżone
all.send-on	c10		26	if this|useful|helped|helpful|found this|someone who|somebody who|geholfen|hilfreich|nützlich|weitergeholfen|utile|aidé|servi|sirvió|sirve|sirven|útil|te ha servido|ayudó|aiutato|servito|ajudou|útil|serviu|nuttig|iets aan|geholpen|hjälpte|nytta av|användbar|tyckte du om|hjalp|nyttig|hjelp|hyödyllinen|hyötyä|auttoi|przydał*|pomógł|przydatn*|pomohl*|užitečn*|pomohol|užitočn*|hasznos*|segített|util|folosit|ajutat|χρήσιμο|βοήθησε|faydali|yararli|işinize|полез*|помог*|пригодил*|корисн*|допом*|стати у пригоді|полезн*|koristan|koristi*|pomogao|pomogel|koristen|uporaben|nauding*|padėjo|noderīg*|palīdzēja|kasulik|aitas|servit|افادك|افادتك|مفيد*|مفيد|به دردتان|עזרה לכם|עזר לכם|מועיל*|काम आया|काम आई|उपयोगी|मददगार|কাজে|উপকার*|役に立*|参考にな*|有用|有帮助|有幫助|도움이|유용*|hữu ích|giúp ích|bermanfaat|berguna|membantu|มีประโยชน์	article|story|piece|post|this|artikel|beitrag|text|der text|article|texte|enquête|historia|nota|artículo|texto|reportaje|articolo|storia|testo|pezzo|ricetta|artigo|matéria|reportagem|verhaal|stuk|texten|artikeln|artiklen|artikkelen|saken|teksten|juttu*|artikkeli*|tekst|artykuł|článek|text|článok|cikk*|írás*|articolul|textul|το άρθρο|άρθρο|κείμενο|yaziyi|yazi|haberi|haber|текст|статья|материал|стаття|матеріал|статията|текстът|članak|tekst|besedilo|straipsnis|raksts|artikkel|lugu|història|المقال|التقرير|مطلب|مقاله|گزارش|הכתבה|הטקסט|लेख|खबर|रिपोर्ट|লেখা|প্রতিবেদন|記事|文章|报道|報導|기사|글|bài viết|bài|artikel|tulisan|บทความ
all.gift-month	c10		22	article|articles|stories|texts|pieces|artikel|texte|beiträge|articles|artículos|textos|notas|historias|articoli|pezzi|artigos|textos|matérias|reportagens|artikelen|stukken|verhalen|artiklar|texter|artikler|saker|juttua|artikkelia|artykułów|artykuły|tekstów|teksty|článků|článek|články|článkov|cikket|cikk|írást|articole|άρθρα|άρθρο|yaziyi|yazi|haberi|haber|статей|статьи|статті|статии|članaka|članka|člankov|straipsnius|rakstus|artiklit|مقالات|مقالا|مواد|مقاله|مطلب|כתבות|कहानियां|लेख|記事|本まで記事|文章|기사|bài|artikel|บทความ	friend|friends|gift|share|freunde*|verschenken|verschenk*|teilen|amis|proches|offrir|partager|amigos|amigo|regalar|compartir|amici|regalare|condividere|amigo|presentear|compartilhar|vrienden|cadeau|delen|weggeven|vänner|dela|ge bort|venner|dele|gi bort|ystäv*|jakaa|lahjoittaa|znajomym|podarować|udostępnić|przyjaciołom|darovat|přátelům|sdílet|odemknout|darovať|priateľom|barát*|ajándékoz*|küldhet*|prieten*|oferi|dărui|χαρίσουν|φίλους|φίλο|hediye|arkadaş*|друзьям|подарить|поделиться|друзям|подарувати|поділитися|подарят|приятели|pokloniti|prijateljima|podariti|prijateljem|dovanoti|dāvināt|kinkida|regalar|amics|اهداء|اصدقائهم|מתנה|לחברים|תנה|دوستان|दोस्तों|プレゼント|赠送|贈送|好友|선물|tặng|bạn bè|menghadiahkan|hadiah|teman|เพื่อน
all.join-payers	c0		60	pay|pays|paid|give us|chip in|donate|zahlen|bezahlen|geben uns|spenden|paient|payer|payent|nous donnent|donateurs|pagan|nos dan|aportan|donan|pagano|ci danno|versano|donano|pagam|nos dão|doam|apoiam|betalen|geven ons|doneren|betalar|ger oss|skänker|betaler|giver os|gir oss|støtter oss|maksaa|maksavat|antaa meille|płaci|płacą|wpłaca|wpłacają|wspiera nas|platí|posílá nám|přispívá|prispieva|posiela nám|fizet|átutal|támogat|utal|plătesc|ne dau|donează|πληρώνουν|μας δίνουν|δίνουν|ödüyor|veriyor|katki|платят|дают нам|переводят|жертвуют|платять|дають нам|переказують|плащат|дават ни|plaća|plaćaju|daje nam|plačuje|plačujejo|moka|maksā|maksab|maksavad|paguen|ens donen|يدفعون|يدفع|يتبرع*|ميپردازند|پرداخت ميكنند|משלמים|תורמים|भुगतान|देते हैं|টাকা|支援|支払*|付费|付費|捐*|후원*|trả tiền|đóng góp|ủng hộ|membayar|menyumbang|ร่วมจ่าย|จ่าย|บริจาค	this investigation|this story|this article|this report|for everyone|for everybody|give us|for all|to read|diese recherche|dieser text|dieser artikel|diesen artikel|diesen text|geben uns|für alle|für andere|cette enquête|cet article|nous donnent|pour tous|pour tout le monde|esta investigación|este artículo|este reportaje|esta historia|nos dan|por todos|para todos|questa inchiesta|questo articolo|ci danno|per tutti|esta investigação|esta reportagem|este texto|nos dão|por todos|para todos|dit verhaal|dit stuk|dit artikel|dit onderzoek|geven ons|voor iedereen|den här granskningen|den här texten|artikeln|ger oss|för alla|denne artikel|denne artikkelen|denne saken|giver os|gir oss|for alle|tämän jutun|kaikkien puolesta|meille|tym tekstem|ten tekst|za wszystkich|dla wszystkich|tato investigace|tento text|tento článek|za všechny|pro všechny|tomto texte|za všetkých|pre všetkých|ezt a cikket|nekünk|mindenki|această investigație|acest articol|pentru toți|ne dau|αυτή η έρευνα|αυτό το άρθρο|για όλους|μας δίνουν|bu araştirma|bu haber|bu yazi|herkes için|bize|это расследование|этот текст|этот материал|за всех|для всех|дают нам|це розслідування|цей текст|за всіх|для всіх|дають нам|това разследване|този текст|за всички|ovo istraživanje|ovaj tekst|za sve|ta preiskava|ta članek|za vse|šį tyrimą|šis tyrimas|už visus|šis pētījums|par visiem|see uurimus|kõigi eest|aquesta investigació|aquest article|per tothom|ens donen|هذا التحقيق|هذا المقال|عن الجميع|للجميع|اين گزارش|اين مطلب|براي همه|התחקיר הזה|הכתבה הזו|בשביל כולם|עבור כולם|इस पडताल|यह रिपोर्ट|इस रिपोर्ट|सबके लिए|এই প্রতিবেদন|সবার|この調査報道|この記事|この取材|这篇调查|这篇报道|这篇文章|为所有人|이 취재|이 기사|모두를|cuộc điều tra này|bài viết này|bài điều tra|cho tất cả|liputan ini|artikel ini|untuk semua|งานสืบสวนชิ้นนี้|บทความนี้|อ่านได้ฟรี
all.months-of-work	s0		40	month|months|weeks|hours|cost|monate|monaten|wochen|kostete|gekostet|mois|semaines|coûté|meses|semanas|costó|costado|mesi|settimane|costata|costato|custou|maanden|weken|månader|veckor|måneder|måneder å|uger|uker|kuukautta|viikkoa|miesięcy|tygodni|měsíců|měsíce|týdnů|mesiacov|mesiace|hónap*|hét|luni|săptămâni|μήνες|εβδομάδες|ay|hafta|месяцев|месяца|недель|місяців|місяці|тижнів|месеца|седмици|mjeseci|meseci|tjedana|mesecev|mesos|setmanes|اشهر|شهور|اسابيع|ماه|هفته|חודשים|שבועות|महीने|हफ्ते|か月|ヶ月|カ月|个月|個月|달이|개월|tháng|bulan|เดือน	contribution|donat*|support it|join|a gift|chip in|beitrag|spende|spenden|unterstützen sie|unterstütze|machen sie mit|contribu*|don|dons|donateurs|soutenez|rejoignez*|aporta|aportación|aportación*|dona|donación|únete|apóyanos|contributo|dona|donazione|sostienici|unisciti|contribua|contribuição|doação|apoie|junte-se|bijdrage|doneer|donatie|steun|doe mee|bidrag|gåva|swisha|stöd oss|bli en av|støt|bliv en af|gave|vipps|støtt oss|lahjoit*|tue|tukijaksi|liity|wesprzyj|wpłać|wpłat*|dołącz|darujte|přispějte|podpořte|přidejte|prispejte|podporte|pridajte|támogass|támogasd|támogatás*|állj|donează|donație|susține|alătură-te|στηρίξτε|δωρεά|συνεισφορά|γίνετε|destek*|bağiş*|katilin|пожертв*|поддержите|присоединяйтесь|підтримайте|донат*|долучайтеся|дарете|подкрепете|включете|donirajte|podržite|pridružite|podprite|donacij*|aportació|uneix-t'hi|تبرع*|ادعم*|انضم|حمايت|بپيونديد|תרמו|תמכו|הצטרפו|योगदान|सहयोग|जुडें|支援|寄付|参加しません|捐*|支持|加入|후원*|함께해|ủng hộ|đóng góp|tham gia|donasi|dukung|bergabunglah|สนับสนุน|บริจาค	we|us|our|free|wir|uns|frei|kostenlos|nous|libre|gratuit*|nos|gratis|abierto|noi|ci|gratuita|gratuito|gratuitamente|nós|nos|de graça|we vragen|gratis|vrij|vi|oss|os|me|meille|ilmainen|maksutta|nas|nam|za darmo|bezpłatn*|nám|zdarma|zadarmo|voľn*|nekünk|ingyen*|ne|gratuit|μας|δωρεάν|bize|ücretsiz|нас|нам|мы|бесплатно|безкоштовно|ми|ни|безплатно|besplatno|brezplačno|gratuïta|مجانا|لنا|رايگان|ما|בחינם|לנו|हमें|मुफ्त|無料*|免费|免費|무료*|miễn phí|gratis|ฟรี
all.coffee	c0		30	post|like|liked|enjoy*|support|here|article|you can|blog|my work|if you|beitrag|artikel|text|blog|arbeit|seite|geholfen|gefallen|wenn|article|blog|travail|si|site|texto|artículo|trabajo|ayudó|gustó|articolo|lavoro|piaciut*|se|artigo|blogue|gostou|matéria|als|artikel|verhaal|stuk|texten|om|hvis|artiklen|artikkelen|jos|juttu*|jeśli|tekst|blog|článek|pokud|blogu|ak|článok|cikk*|blogot|ha|dacă|articolul|αν|άρθρο|yazi*|blog*|текст|статья|материал|блог|если|якщо|матеріал|ако|статията|članak|tekst|ako|če|članek|l'article|مقال*|مطلب*|הכתבה|הבלוג|この記事|記事|サイト|ブログ|いただける|ください|文章|博客|如果|글|블로그|bài|blog|artikel|tulisan
all.monthly-patron	c0		30	बनें|बनिए|जुडें|दें|दीजिए|करें|become|give|donate|join|দিন	आप|हमारे|हमारी|हमें|you|our|us|your|मासिक|আপনি
all.join-thousands	s4		14	people who|people that|readers|subscribers|others|menschen|personen|leserinnen|lesern|abonnenten|die erst|die täglich|personnes|lecteurs|abonnés|personas|lectores|suscriptores|persone|lettori|iscritti|pessoas|leitores|assinantes|mensen|lezers|abonnees|personer|läsare|som kollar|prenumeranter|læsere|abonnenter|der tjekker|mennesker|lesere|som|lukija*|tilaaja*|ihmi*|osób|czytelnik*|subskrybent*|lidí|lidem|lidmi|tisícům|čtenář*|odběratel*|ľuďom|čitateľ*|ember*|olvasó*|feliratkozó*|oameni|persoane|cititori|abonați|αναγνώστες|συνδρομητές|ανθρώπους|читател*|подписчик*|людям|тысячам|тисяч|читач*|підписник*|абонат*|души|ljudi|čitatelj*|čitalac*|čitalaca|bralcem|bralk|naročnikom|skaitytoj*|lasītāj*|lugeja*|قارئ|شخص|مشترك|קוראים|אנשים|מנויים|persones|lectors
all.we-send	c4		26	once a week|every week|each week|every friday|every day|every morning|every sunday|weekly|daily|einmal pro woche|einmal die woche|jede woche|jeden freitag|jeden morgen|einmal im monat|une fois par semaine|chaque semaine|chaque vendredi|chaque matin|tous les matins|una vez por semana|cada semana|una vez a la semana|cada viernes|cada mañana|una volta a settimana|una volta alla settimana|ogni settimana|ogni venerdì|ogni mattina|uma vez por semana|toda semana|toda sexta|todo dia|una vegada a la setmana|cada setmana|één keer per week|eén keer per week|eens per week|elke week|elke vrijdag|elke ochtend|en gång i veckan|varje vecka|varje fredag|en gang om ugen|hver uge|hver fredag|hver uke|en gang i uken|en gong i veka|kerran viikossa|joka viikko|raz w tygodniu|co tydzień|w każdy piątek|codziennie|jednou týdně|každý týden|každý pátek|raz týždenne|každý týždeň|hetente|minden héten|minden pénteken|o dată pe săptămână|în fiecare săptămână|săptămânal|μία φορά την εβδομάδα|μια φορά την εβδομάδα|κάθε εβδομάδα|haftada bir|her hafta|раз в неделю|каждую неделю|каждую пятницу|еженедельно|раз на тиждень|щотижня|щоп'ятниці|веднъж седмично|всяка седмица|jednom tjedno|jednom nedeljno|svaki tjedan|svake nedelje|svakog petka|enkrat na teden|vsak teden|kartą per savaitę|reizi nedēļā|kord nädalas|igal nädalal|مرة في الاسبوع|كل اسبوع|اسبوعيا|هفتهاي يك بار|هر هفته|פעם בשבוע|כל שבוע|हर हफ्ते|हर सप्ताह|हफ्ते में एक बार|সপ্তাহে একবার|প্রতি সপ্তাহে|週に一度|毎週|週#回|月に|毎朝|每周|每週|每天早上|일주일에 한 번|매주|매일 아침|mỗi tuần|hằng tuần|hàng tuần|seminggu sekali|setiap minggu|tiap minggu	best of|the best|stories|our work|reporting|nonsense|articles|reads|besten|beste|recherchen|texte|artikel|geschichten|le meilleur|nos enquêtes|nos articles|articles|enquêtes|histoires|lo mejor|nuestras historias|artículos|historias|reportajes|il meglio|nostre inchieste|articoli|storie|o melhor|reportagens|textos|matérias|el millor|beste|mooiste|verhalen|artikelen|stukken|bästa|texter|artiklar|bedste|historier|artikler|beste|saker|parhaat|jutut|juttuja|najlepsze|teksty|tekstów|artykuły|bzdurę|to nejlepší|nejlepší|články|texty|to najlepšie|najlepšie|články|legjobb|cikkeinket|cikkeket|írásokat|cele mai bune|texte|articole|τα καλύτερα|άρθρα|κείμενα|ιστορίες|en iyi|yazilari*|haberleri*|лучшие|лучшее|тексты|материалы|статьи|найкращі|найкраще|тексти|матеріали|статті|най-доброто|най-добрите|статии|текстове|najbolje|tekstove|članke|najboljše|besedila|geriausi*|straipsni*|labāk*|rakstus|parimad|lugusid|افضل|مقالاتنا|قصصنا|مقالات|بهترين|مطالب|מיטב|הכתבות|הסיפורים|सबसे अच्छी|बेहतरीन|रिपोर्टें|खबरें|সেরা|記事|ニュース|おすすめ|最好的|文章|精选|精選|报道|기사|소식|những bài|bài viết|hay nhất|tulisan|artikel|terbaik|liputan
all.by-form	c4		26	こちら|フォーム|ください|登録|点击|请|填写|這裡|신청|구독|여기|đăng ký|form|sign up|here|enter|hier|eintragen|formular|ici|inscri*|aquí|suscr*|qui|iscriv*|aqui|inscrev*|inschrijv*|meld|здесь|подпис*|zapisz*|tutaj
all.tried-it	s12		30	comment|comments|below|star|rating|rate it|kommentar*|unten|bewertung|sterne|commentaire|commentaires|dessous|ci-dessous|étoiles|abajo|comentario*|estrellas|sotto|commenti|commento|stelline|aqui embaixo|abaixo|comentários|comentário|estrelas|hieronder|reacties|reactie|sterren|nedan|kommentar*|nedenfor|kommentarfelt*|stjerner|alla|alle|kommentteihin|kommenteissa|komentarz*|niżej|poniżej|gwiazd*|dolů|níže|komentář*|dole|nižšie|komentár*|lent|alább|kommentben|komment*|mai jos|comentari*|παρακάτω|σχόλια|κάτω|aşağiya|aşağida|yorum*|комментари*|ниже|внизу|коментар*|нижче|долу|komentar*|dolje|dole|spodaj|žemiau|komentaruose|zemāk|komentāros|allpool|kommentaaridesse|a sota|comentaris|التعليقات|ادناه|نظرات|پايين|בתגובות|למטה|कमेंट|नीचे|মন্তব্য*|コメント*|下方|留言|评论|留言区|댓글*|아래|bình luận|bên dưới|phía dưới|kolom komentar|komentar|di bawah|คอมเมนต์|ด้านล่าง	leave|tell me|let me know|let us know|tell us|rate|share|hear|i read|schreibt|schreib|erzählt|erzähl|lasst|lass|sag|dites|racontez|laissez|notez|cuéntame|contame|cuéntanos|déjame|deja|déjanos|dime|raccontatemi|raccontami|scrivetemi|scrivimi|lascia|lasciate|fatemi|fammi|ditemi|me conta|me conte|conte|conta|deixe|comente|avalie|laat|vertel|schrijf|deel|berätta|skriv|lämna|kommentera|fortæl|skriv|fortell|legg|kerro|kirjoita|jätä|napiszcie|napisz|dajcie|zostaw*|podzielcie|napište|dejte|podělte|napíšte|dajte|írd|írjátok|meséld|oszd|spune-mi|spuneți-mi|scrie*|lasă|lăsați|γράψτε|γράψε|πείτε|πες|yazin|yaz|anlatin|paylaşin|расскаж*|напиш*|поделитесь|оставьте|розкаж*|напиш*|поділ*|залиште|споделете|напишете|кажете|napišite|javite|podijelite|podelite|recite|ostavite|napišite|povejte|parašykite|papasakokite|uzrakstiet|pastāstiet|kirjuta|jaga|explica'm|expliqueu-me|deixa|اخبر*|اكتب*|شارك*|بنويسيد|بگوييد|ספרו|כתבו|שתפו|बताएं|बताएं|लिखें|बताइए|জানান|লিখুন|教えて|ください|お聞かせ|告诉|分享|留言|남겨|알려|để lại|chia sẻ|cho tôi biết|kể|ceritakan|bagikan|tulis|tinggalkan|บอก|แชร์
all.mail-hidden	c12		30
all.recipe	w16		0
all.tag-me	c13		30	@|instagram|insta|instagramie|instagramie|instagramu|instagramon|instagramissa|pinterest|tiktok|facebook|threads|инстаграм*|інстаграм*|インスタ*|小红书|抖音|微博|인스타*|انستغرام|انستغرام|اينستاگرام|אינסטגרם|इंस्टाग्राम|ইনস্টাগ্রাম*|อินสตาแกรม|ไอจี|hashtag|#
all.assistant	c16		26	ask it|ask our|ask the|ask anything|ask a question|ask me|fragen sie ihn|frag ihn|fragen sie|stellen sie|stell ihm|posez-lui|posez|demandez|interrogez|pregúntale|preguntale|pregunta|pregúntele|haz tu pregunta|chiedigli|chiedi|chiedete|fai una domanda|pergunte|faça sua pergunta|pregunta-li|stel je vraag|stel een vraag|stel uw vraag|vraag het|fråga den|fråga|ställ|spørg den|spørg|stil et spørgsmål|stil|spør den|spør|still spørsmål|kysy|zapytaj|zapytaj go|zadaj|zeptejte|zeptej|opýtajte|spýtajte|kérdezd|kérdezz|kérdezze|kérdezzen|întreabă-l|întreabă|întrebați|ρωτήστε|ρώτησε|ρώτα|sorun|sor|спросите|спроси|задайте|запитайте|запитай|поставте|попитайте|попитай|pitajte|upitajte|vprašajte|klauskite|jautājiet|küsi|küsige|اساله|اسال|اسالوا|اسالوه|بپرسيد|שאלו|पूछें|पूछिए|জিজ্ঞাসা|質問|聞いて|提问|提問|问它|問它|물어보세요|질문|hãy hỏi|hỏi|tanyakan|tanya|ถาม	summar*|this article|this story|this topic|about this|zusammengefasst|zusammenfassung|diesem artikel|zum thema|zu diesem|résumé|cet article|ce sujet|questions|resumido|resumen|resumida|este artículo|questo articolo|riassunt*|este artigo|esta matéria|resumo|quiser|resum|samengevat|samenvatting|dit artikel|vraag|sammanfatt*|artikeln|opsummer*|artiklen|oppsummer*|artikkelen|saken|tiivist*|jutun|artykuł|artykule|streś*|podsumow*|tekst|článek|článku|shrnul|shrnutí|zhrnul|článok|cikk*|foglalta|rezumat|articol*|περίληψη|άρθρο|özet*|bu yazi|bu haber|пересказ*|статью|статье|материал*|кратко|переказ*|статт*|стислий|резюме|статия*|sažetak|sažeo|članak|članku|povzel|članek|povzetek|straipsn*|rakst*|artikli*|لخص|ملخص|المقال|هذا الخبر|خلاصه|اين مقاله|اين خبر|סיכום|הכתבה|सारांश|इस खबर|लेख|সারাংশ|要約|この記事|本文|总结|總結|摘要|这篇|요약|기사|tóm tắt|bài viết|diringkas|ringkas*|artikel|berita|สรุป|บทความ
all.mirror	c16		32	our site|our website|site blocked|site is blocked|website is blocked|our mirror|unsere seite|unsere website|unser spiegel|unseren spiegel|notre site|notre miroir|nuestro sitio|nuestra web|nuestro espejo|il nostro sito|nosso site|nosso espelho|sitemiz|sitemize|наш сайт|наше зеркало|нашем зеркале|нашего зеркала|сайт не открывается|сайт заблокирован|не открывается сайт|нас заблокировали|наше дзеркало|нашого дзеркала|нашим дзеркалом|сайт не відкривається|нашия сайт|сайтът ни|موقعنا|سايت ما|האתר שלנו|我们的网站|我們的網站|我们的镜像|我們的鏡像|网站打不开|本站|저희 사이트|当サイト|trang của chúng tôi|situs kami	forward|send|share|use|open|read us|pass|bookmark|nutzen sie|nutze|teilen|leiten sie|partagez|utilisez|transmettez|comparte|usa|utiliza|condividi|usate|use|compartilhe|kullanin|paylaşin|перешлите|поделитесь|отправьте|читайте|используйте|пользуйтесь|откройте|сохраните|установите|перешліть|поділіться|читайте|скористайтеся|відкрийте|препратете|използвайте|استخدم*|شارك*|ارسل*|بفرستيد|استفاده كنيد|به اشتراك|שלחו|השתמשו|转发|轉發|分享|收藏|使用|전달|이용|使って|ご利用|hãy dùng|chia sẻ|gunakan|bagikan
all.font-size	w16		0
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
ru.comments-line-here	c12		36	ctrl|ctrl+enter|выделите|тексте|нам|напишите|статье|материале|@|?
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	2063
# comentario	868
# comentarios	868
# comentaris	247
# comment	697
# commentaire	1126
# commentaires	1126
# commenti	1439
# commento	1439
# comments	697
# euro el primer mes	259
# komentar	1370
# komentarai	1614
# komentarze	1911
# komentarzy	1911
# komment	1305
# kommentaari	932
# kommentar	370	464	1830	2399
# kommentare	464
# kommentarer	370	1830	2399
# kommentti	1038
# kommenttia	1038
# min	678
# min de lectura	875
# min de leitura	2006
# min di lettura	1446
# min leestijd	1728
# min. lesezeit	471
# reactie	1721
# reacties	1721
# yorum	2507
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1305
a lire aussi	1130
a message from our sponsor	688
""", 'aa': """
aa	2514
aanbevolen	1725
aanbevolen artikelen	1725
aanbevolen voor jou	1725
aangeboden door	1715
aanmelden	1695
aanmelden nieuwsbrief	1700
aanraders	1725
""", 'ab': """
abbonamenti	1417
abbonamento	1417
abbonati	1417
abbonati ora	1417
abbonati subito	1417
ablehnen	461
abmelden	432
abo	432
abo bestellen	432
abo testen	524
abo verwalten	432
abonament	2052
abonamente	2052
abonare	2052
abone ol	2494
abone olun	2494
abone olun, sinirsiz okuyun	2494
abonelik	2494
abonentiem	1649
abonnee worden	1695
abonneer	1695
abonneer nu	1695
abonnees lezen meer	1765
abonnement	353	432	1097	1695	1813
abonnementen	1695
abonnements	432	1097
abonner	353	1813
abonneren	1695
abonnez-vous	1097
abonnieren	432
about sharing	678
about us	707
abrir	876	2007
abrir mapa	876	2007
abrir menu	2006
abspielen	471
""", 'ac': """
accede	838
acceder	838
accedi	1417
accedi con apple	1479
accedi con facebook	1479
accedi con google	1479
accedi con il tuo account	1479
accept	693
accept all	693
accept all cookies	693
accept and close	693
accept and continue	693
accept toate	2074
accepta i continua	244
accepta i mostra el contingut	244
accepta les galetes	244
accepta-ho tot	244
accepted payment methods	654
accepteer	1717
accepteer alle cookies	1717
accepter	367	1123
accepter alle	367
accepter alle cookies	367
accepter et afficher	1153
accepter et afficher le contenu	1153
accepter et continuer	1123
accepter et fermer	1123
accepter les cookies	1123
accepter tout	1123
acceptera	2396
acceptera alla	2396
accepteren	1717
acces nelimitat la toate articolele	2089
acceso	838
accetta	1436
accetta e continua	1436
accetta e continua oppure abbonati	1479
accetta e visualizza	1460
accetta e visualizza il contenuto	1460
accetta i cookie	1436
accetta tutti	1436
accetta tutto	1436
acconsento a ricevere comunicazioni commerciali	1475
acconsento alla visualizzazione di contenuti esterni	1460
account aanmaken	1695
accueil	1133
aceitar	1996
aceitar cookies	1996
aceitar e continuar	1996
aceitar e ver	2021
aceitar todos	1996
aceitar tudo	1996
aceptar	865
aceptar cookies	865
aceptar todas	865
aceptar todo	865
aceptar y continuar	865
aceptar y ver	895
aceptar y ver el contenido	895
acepto que se me muestre contenido externo	895
acepto recibir comunicaciones comerciales	910
acompanhe ao vivo	2033
acquista il numero in edicola	1465
acquista la copia digitale	1465
acquista questo numero	1465
activa les alertes	253
activa les notificacions	253
activa les notificacions i no et perdis res	253
activar alertas	909
activer les alertes	1163
""", 'ad': """
ad	688	1510	1571	2707
ad choices	688
ad feedback	688
adchoices	688
add a comment	697
add as preferred source	683
add to bookmarks	678
add to my topics	683
add to reading list	777
addebito diretto	1416
adicionar aos favoritos	2042
administrer samtykke	1827
adres e-mail	1896
adresa de e-mail	2084
adresa de email	2084
adresa ta de email	2084
adresse e-mail	1106
adresse e-mail invalide	1166
adresse mail	1166
ads	688
advert	688
adverteer bij ons	1750
advertentie	1715
advertenties	1715
adverteren	1750
advertise with us	688
advertisement	688	1366	1434	2503
advertisement feature	688
advertisements	688
advertiser content	688
advertising	688
advertorial	458	589	1401	2060	2503
""", 'af': """
afdrukken	1710
afegeix un comentari	238
afficher ce contenu	1153
afficher l'original	1134
afficher la suite	1133
afficher le contenu	1123
afficher le contenu externe	1153
afficher les commentaires	1126
afficher moins	1134
afficher plus	1133
affiliate	688
affiliate disclosure	688
affiliate-link	458
afgiv din stemme her	378
afmelden	1695
afspelen	1728
afspil	378
after ad	688
after newsletter promotion	666
afvis	367
afvis alle	367
""", 'ag': """
agb	461
aggiungi ai preferiti	1429
aggiungi un commento	1439
agrandir	1133
agrandir l'image	1133
agree	693
agree and continue	693
""", 'ah': """
ahora en portada	872
ahora no	833
""", 'ai': """
ai deja cont	2052
ai deja un abonament	2089
ai deja un cont	2052
ai generated summary	748
ai highlights	748
ai overview	748
ai summary	748
ai uitat parola	2052
ai-generated	748
ai-generated summary	748
ai-genererad sammanfattning	2406
ai-genereret opsummering	378
ai-generert oppsummering	1837
ai-oppsummering	1837
ai-opsummering	378
ai-samenvatting	1747
ai-sammanfattning	2406
aidez-nous	1089
aiheet	1039
ailleurs sur le web	1130
ainult tellijale	926
aiutaci	1413
aizpildi aptauju	1656
""", 'aj': """
ajouter aux favoris	1116
ajouter un commentaire	1126
""", 'ak': """
akceptuj	1908
akceptuj wszystkie	1908
akkoord	1717
aksepter alle	1827
aktualno	2322
aktuell	468
aktuelle artikel	468
aktuelle nachrichten	468
aktuelles	468
akun saya	1354
akzeptieren	461
""", 'al': """
al abonnee	1765
al abonnee? log in	1695
al een account	1695
alege abonamentul	2089
alege abonamentul potrivit	2089
algemene voorwaarden	1717
all access digital	775
all comments	697
all donations are tax-deductible	771
all news	707
alla kommentarer	2399
alle ablehnen	461
alle abo-angebote	524
alle akzeptieren	461
alle anzeigen	471
alle artikel anzeigen	471
alle artikel unbegrenzt lesen	524
alle bilder	471
alle cookies accepteren	1717
alle cookies akzeptieren	461
alle externen inhalte anzeigen	497
alle kommentare	464
alle kommentare anzeigen	464
alle kommentarer	370	1830
alle newsletter	440
alle nieuwsbrieven	1758
alle reacties	1721
alleen abonnees kunnen reageren	1755
aller au contenu	1133
aller au contenu principal	1133
allerede abonnent? log ind	353
allerede abonnent? logg inn	1813
alles accepteren	1717
alles akzeptieren	461
alles anzeigen	471
alles bekijken	1728
alles klar	472
alles weigeren	1717
allow content	693
allow cookies	693
allow facebook content	746
allow google youtube content	746
allow instagram content	746
allow tiktok content	746
allow twitter content	746
allow x content	746
allow youtube content	746
already a member	656
already a member? log in	656
already a subscriber? log in	656
already a supporter	648
already have an account	656
already have an account? log in	656
already have an account? sign in	656
already registered	775
already registered? log in	775
als e-mail versenden	453
als pdf speichern	525
also	705
also in the news	702
also on	702
also read	702
also worth reading	19
alte articole	19	2064
alte articole care te-ar putea interesa	19
altre notizie	19	1443
altre notizie da leggere	19
altri articoli	1443
altri articoli su questo argomento	1443
altri articoli sull'argomento	1443
altro	1446
altro importo	1416
always active	693
""", 'am': """
am meisten gelesen	468
amount	649
ampliar	875	2006
ampliar imagen	875
""", 'an': """
an error has occurred while submitting the form	766
an error occurred. please try again	766
ana sayfa	2510
anadolu ajansi	2514
anasayfa	2510
anbefalede artikler	375
anbefales	1834
anbefalet	375
anbefalt	1834
anbefalte saker	1834
anda mungkin juga suka	1397
anda mungkin suka	19
ander bedrag	1694
andere lasen auch	468
anderen lazen ook	1725
anderer betrag	431
andre leser	1834
ange din e-postadress	2386
ange din mejl	2386
angebot sichern	432
angebote unserer partner	458
anladim	2511
anmelden	432
anmeldung erfolgreich	515
anna palautetta	1038
anna palautetta jutusta	1038
anna tagasisidet	932
annonce	366	1121
annoncer	366
annonces	1121
annons	2395
annons slut	2395
annonse	1826
annonse - artikkelen fortsetter under	1826
annonse - saken fortsetter under	1826
annonser	1826	2395
annonssamarbete	2410
annual	649
annunci	1434
annuncio	1434
anterior	875	2006	2066
antworten	464
antworten abbrechen	464
anunci	238
anuncie conosco	2025
anuncio	863
anuncios	863
anzeige	458
anzeige - artikel geht unten weiter	530
anzeige - weiterlesen nach der anzeige	530
anzeige anzeige	458
anzeige aufgeben	503
anzeige scrollen, um weiterzulesen	458
anzeige von unserem partner	530
anzeigen	458
""", 'ap': """
apenas assinantes podem comentar	2031
apoie	1974
apoie-nos	1974
aportar	834
approfondimenti	1443
approfondisci	1443
apri	1447
apri la mappa	1447
apri menu	1446
""", 'ar': """
ar santrauka buvo naudinga	1614
ar straipsnis buvo naudingas	1614
ara	2510
archivado en	868
archivo	872
argomenti	1443
argomenti trattati	1443
around the web	702
article content	688
article continues below	688
article suivant	1130
articles connexes	1130
articles les plus lus	1130
articles populaires	1174
articles relacionats	235
articles similaires	1130
articole recente	2064
articole recomandate	2064
articole similare	2064
articoli che potrebbero interessarti	1443
articoli consigliati	1482
articoli correlati	1443
articolo correlato	1443
articolo precedente	1443
articolo riservato agli abbonati	1479
articolo successivo	1443
articolo tradotto automaticamente	1462
articolul anterior	2064
articolul pe scurt	2077
artigo anterior	2003
artigo exclusivo para assinantes	2040
artigo exclusivo para subscritores	2040
artigos recomendados	2043
artigos relacionados	2003
artikel als geschenk versenden	550
artikel als pdf herunterladen	525
artikel auf die merkliste setzen	525
artikel bewaren	1766
artikel bewerten	464
artikel delen	1710
artikel drucken	453
artikel freischalten	432
artikel geht unten weiter	530
artikel kostenlos weitergeben	550
artikel lain	1397
artikel lainnya	1371
artikel lesen	471
artikel menarik lainnya	1397
artikel merken	453
artikel mit freunden teilen	550
artikel opslaan	1766
artikel per e-mail empfehlen	525
artikel populer	1397
artikel premium	1396
artikel printen	1766
artikel sebelumnya	1371
artikel selanjutnya	1371
artikel speichern	453
artikel sponsor	1401
artikel teilen	453
artikel terkait	1371
artikel verschenken	432
artikel versenden	453
artikel weitergeben	550
artikel weiterleiten	525
artikel zusammenfassen	499
artikkel on tellijale	926
artikkel sisaldab reklaamlinke	935
artikkelen er forbeholdt abonnenter	1813
artikkelen fortsetter under	1826
artikkelen fortsetter under bildet	1826
artikkeli jatkuu mainoksen alla	1033
arvostele resepti	59
""", 'as': """
as + lidas	2003
as mais lidas	2003
ascolta	1429
ascunde	2067
asetukset	1034
asiasanat	1039
ask ai	748
ask me later	648
ask our ai	748
ask our ai about this story	748
assinar	1977
assinatura	1977
assinaturas	1977
assine	1977
assine agora	1977
assine nossa newsletter	1981
assuntos	2003
""", 'at': """
atidaryti	1616
ativar alertas	2033
atmesti	1626
attiva l'abbonamento	1417
attiva le notifiche	1473
attiva ora	1417
""", 'au': """
auch interessant	468
auch lesenswert	468
auch spannend	468
aucun commentaire	1126
audio abspielen	505
auf bluesky teilen	453
auf die leseliste	550
auf die merkliste	525
auf einer seite lesen	468
auf facebook posten	453
auf facebook teilen	453
auf linkedin teilen	453
auf mastodon teilen	453
auf pinterest merken	59
auf telegram teilen	453
auf twitter teilen	453
auf whatsapp teilen	453
auf x teilen	453
auf xing teilen	453
auf youtube anschauen	505
auf youtube ansehen	505
aufklappen	472
aus der redaktion	468
ausblenden	472
ausklappen	471
autentificare	2052
automatische incasso	1694
autoriser	1123
autre montant	1096
autres articles	1130
""", 'av': """
ava	934
avaa	1042
avaa kartta	1042
avaa koko juttu	1024
avainsanat	1039
avaliar receita	59
avalie esta receita	59
avgi din stemme her	1837
aviso legal	865
avvis	1827
avvis alle	1827
avvisa	2396
avvisa alla	2396
""", 'ay': """
ayrica okuyun	2508
ayrintilar	2511
""", 'ba': """
baca berita lainnya	1397
baca juga	1371
baca nanti	1396
baca selengkapnya	1373
back to top	707
bagikan	1363
bagikan artikel	1363
bagikan ke	1363
bagikan lewat whatsapp	1396
balas	1370
bank transfer	654
bankeinzug	431
bankoverschrijving	1694
""", 'be': """
beantwoorden	1721
become a founding member	656
become a friend	650
become a member	650
become a paid subscriber	650
become a patron	650
become a sponsor	650
become a subscriber	656
become a supporter	650
become an insider	775
become an insider and start reading now	775
bedankt voor je aanmelding	1758
bedankt voor je feedback	1755
bedankt voor je inschrijving	1700
bedankt voor uw aanmelding	1758
bedankt voor uw feedback	1755
begrepen	1729
bei facebook teilen	453
bei twitter teilen	453
bei whatsapp teilen	453
bei x teilen	453
beitrag auf instagram ansehen	497
beitrag auf x ansehen	497
beitrag mit freunden teilen	550
beitrag teilen	453
bekijk aanbieding	1695
bekijk alle abonnementen	1695
bekijk alle nieuwsbrieven	1758
bekijk alle vacatures	1750
bekijk alles	1728
bekijk de aanbiedingen	1695
bekijk de kaart	1729
bekijk de video	1752
bekijk details	1729
bekijk deze post op instagram	1745
bekijk deze post op x	1745
bekijk dit bericht op instagram	1745
bekijk dit bericht op x	1745
bekijk foto's	1728
bekijk meer	1728
bekijk onze aanbiedingen	1765
bekijk ook	1725
bekijk op youtube	1752
bekijk reacties	1721
bekijk resultaten	1729
beliebt	468
beliebt bei unseren lesern	529
beliebte artikel	468
beliebteste artikel	468
belki daha sonra	2492
beluister dit artikel	1752
benzer haberler	19	2508
beoordeel dit recept	59
beranda	1373
berdonasi	1353
bereits registriert	432
bereits registriert? anmelden	432
bergabunglah dengan tim kami	1386
beri komentar	1370
beri nilai resep ini	59
berikutnya	1373
berita hari ini	1397
berita lain	1397
berita lainnya	19	1371
berita menarik lainnya	1397
berita pilihan	1371
berita populer	1371
berita terbaru	1371
berita terkait	1371
berita terkini	1371
berita utama	1371
berlangganan	1354
berlangganan sekarang	1354
best gelezen	1725
beste aanbieding	1765
betaalde inhoud	1715
betaalde samenwerking	1770
betaalmethode	1694
betaalmethoden	1694
betaalmethodes	1694
betalt annonce	366
betalt indhold	366
betrag eingeben	431
bewaar	1710
bewaar artikel	1710
bewaar dit artikel	1766
bewaar dit artikel om later te lezen	1766
bewaar recept	59
bewaren	1710
bewerte dieses rezept	59
bewerten sie diesen artikel	509
bezahlte anzeige	530
bezahlte partnerschaft	530
bezahlter inhalt	458
""", 'bi': """
bidra	1810	2378
bidrag	350
bienvenido	838
bild anzeigen	472
bilder anzeigen	471
bildergalerie	468
bilginizi sinayin	2510
billed annually	775
billed monthly	775
bitte bleiben sie fair und sachlich	509
bitte bleiben sie sachlich und fair	509
bize destek olun	2493
""", 'bl': """
bleiben sie informiert	440
bli medlem	1810	2378
blijf op de hoogte	1700
bliv medlem	350
bluesky	679
""", 'bn': """
bns	936	1618
bns inf	1618
bns/afp	936
""", 'bo': """
boletim	1981
boletines	845
boleto	1976
bonifico	1416
bonifico bancario	1416
bonus video	2200
bookmark	678
bookmark this	678
bookmark this article	678
""", 'br': """
brak komentarzy	1911
branded content	863	1770
brought to you by	688
browse all	707
browse all newsletters	766
""", 'bu': """
bu haber faydali oldu mu	2507
buat akun	1354
buffer	679
buka	1374
buka peta	1374
bunlari da okuyun	2508
buscar	875	2006
butlletins	255
buy us a coffee	650
""", 'ca': """
cada aporte cuenta	913
cada euro conta	2038
cada euro cuenta	913
cada real conta	2038
cadastrar	1977
cadastre-se	1977
cadeau-artikel	1695
califica esta receta	59
cambiar mis preferencias	895
cambiar preferencias de cookies	895
cancel	649
cancelar respuesta	868
capito	1447
caratteri rimanenti: #	1470
cargar contenido	865
cari	1373
carica altri	1446
carregando	2021
carregar mais	2006
carta di credito	1416
carte bancaire	1096
categorias	2003
categorie	1443
categories	702
categorii	2064
""", 'ce': """
cele mai citite	2064
cele mai citite articole	2092
cele mai noi	2064
cele mai populare	2064
cerca	1446
cerrar	833
ces articles devraient vous plaire	1174
cetak	1363
cetak artikel	1396
cetak halaman	1396
cetak resep	59
cevapla	2507
""", 'cg': """
cgu	1123
cgv	1123
""", 'ch': """
chaque don compte	1169
chaque euro compte	1169
chargement du sondage	1161
charger plus	1133
chci darovat	272
check your email	812
check your inbox	812
chiedi alla nostra ia	1462
chiudi	1412
chiudi menu	1446
choisissez la formule qui vous convient	1170
choisissez un montant	1096
choisissez votre formule	1170
choose an amount	654
choose your payment method	654
choose your plan	656
""", 'ci': """
citi lasa	1651
citi raksti	1651
""", 'cl': """
clasificados	863
click here	707
click to enlarge	707
cliquer ici pour partager	1116
close	649
close extra sharing options	678
close menu	707
close share panel	678
close this message	648
clube do assinante	2025
""", 'co': """
codes promo	1121
colabora	834
collapse	707
comenta	868
comentar	868	1999
comentarii	2063
comentario	868
comentarios	868
comentaris	238
comentariu	2063
comente	1999
comment	679	697
comment ne plus voir ce message	1088
comment policy	697
commenta	1439
commenta l'articolo	1439
commenta per primo	1439
commentaire	1126
commentaires	1126
commenter	1116	1126
commenter l'article	1126
commenti	1439
commento	1439
commento in attesa di moderazione	1470
comments	697
comments off	697
commercial content	688
community guidelines	697
community rules	697
compare plans	656
comparte	857
comparteix	238
comparteix a facebook	261
comparteix a whatsapp	261
comparteix a x	261
compartilhar	1989
compartilhar no linkedin	1989
compartilhar no twitter	1989
compartilhar no whatsapp	1989
compartilhar no x	1989
compartilhar por e-mail	1989
compartilhar via	1989
compartilhe	1989
compartilhe isso	1989
compartir	857
compartir en	857
compartir en bluesky	857
compartir en linkedin	857
compartir en telegram	857
compartir en twitter	857
compartir en x	857
compartir por correo	857
compartir por email	857
complete coverage	702
compra questo numero	1465
compris	1134
comunicar erro	1999
concordo	1996
condiciones de uso	865
condiciones generales	865
conditions d'utilisation	1123
conditions de publication	1161
condividi	1429
condividi articolo	1429
condividi su	1429
condividi su facebook	1429
condividi su linkedin	1429
condividi su telegram	1429
condividi su twitter	1429
condividi su x	1429
condividi via email	1429
condivisioni	1429
condizioni d'uso	1436
conectare	2052
configura les galetes	244
configurar cookies	865
connectez-vous	1097
connexion	1097
consigliati	1443
consigliati per te	1443
consigue tu entrada	899
consulta las esquelas de hoy	899
consulta las normas de la comunidad	904
consulta les esqueles	249
consulta todas nuestras newsletters	910
consulter	1133
cont nou	2052
contact	707	1126	1721	2063
contact us	697
contactez-nous	1126
contacto	868
contactos	1999
contato	1999
contattaci	1439
contatti	1439
contenido de marca	863
contenido de nuestros socios	872
contenido elaborado por la marca	899
contenido exclusivo	838
contenido exclusivo para socios	914
contenido externo	895
contenido externo recomendado	895
contenido ofrecido por	863
contenido para suscriptores	838
contenido patrocinado	863
contenido promocionado	863
contenido recomendado	918
contenido relacionado	872
contenido solo para usuarios registrados	914
contenidos recomendados	918
contenidos relacionados	872
content from our partner	780
content from our partners	780
content from our sponsor	780
contenu commercial	1121
contenu de marque	1121
contenu externe	1153
contenu partenaire	1121
contenus partenaires	1121
contenuti correlati	1443
contenuti sponsorizzati	1434
contenuto esterno	1460
contenuto esterno consigliato	1460
contenuto per abbonati	1417
contenuto premium	1479
contenuto promozionale	1465
contenuto riservato	1417
contenuto riservato agli abbonati	1479
contenuto riservato agli utenti registrati	1479
contenuto sponsorizzato	1434
contingut exclusiu per a subscriptors	259
contingut extern	244
contingut extern recomanat	244
contingut ofert per	249
contingut patrocinat	238
continua a leggere	1446
continua amb apple	259
continua amb facebook	259
continua amb google	259
continua con apple	1479
continua con facebook	1479
continua con google	1479
continua depois da publicidade	1994
continua llegint	262
continua senza accettare	1436
continua senza sostenere	1412
continuar a ler	2006
continuar com apple	2040
continuar com facebook	2040
continuar com google	2040
continuar con apple	914
continuar con facebook	914
continuar con google	914
continuar e fechar	1996
continuar lendo	2006
continuar leyendo	875
continuar sem apoiar	1973
continuar sin donar	833
continue	649
continue a ler	2003
continue lendo	1977
continue reading	702	707
continue reading below	688
continue reading the main story	688
continue reading with a subscription	656
continue to article	648
continue to the article	648
continue without accepting	693
continue without donating	648
continue without supporting	648
continuer avec apple	1170
continuer avec facebook	1170
continuer avec google	1170
continuer la lecture	1097
continuer sans accepter	1123
continuer sans donner	1088
contribua	1974
contribuer	1089
contribuez	1126
contribuir	1974
contribuisci	1413
contribute now	650
contribute with google	650
contribuye	834
contul meu	2052
cook mode	59
cookie notice	693
cookie policy	693	1436
cookie preferences	693
cookie-einstellungen	461
cookie-instellingen	1717
cookie-instellingen aanpassen	1745
cookiebeleid	1717
cookieindstillinger	367
cookiepolicy	2396
cookiepolitik	367
cookies	284	367	1717	1827	2396
cookies aanpassen	1745
cookies akzeptieren	461
cookies instellen	1717
cookies policy	693
cookies wijzigen	1745
cookievoorkeuren wijzigen	1745
copia il link	1429
copia link	1429
copiar el enlace	857
copiar enlace	857
copiar link	857	1989
copiar o link	1989
copied	678
copied to clipboard	777
copier l'url	1116
copier le lien	1116
copy	679
copy link	678	1363	2642
copy link copied	678
copy link to clipboard	678
copy this link	678
copy url	678
corrections policy	697
correlati	1443
cosa pensi di questo articolo	1462
count me in	666
""", 'cr': """
crea un account	1417
crea un alert	1473
crear alerta	909
crear cuenta	838
crear una cuenta	838
create a free account	656
create account	656
create an account	656
create free account	656
created with ai	748
credit card	654
credit or debit card	654
creditcard	1694
criar alerta	2033
criar conta	1977
""", 'cs': """
csatlakozz csapatunkhoz	1308
""", 'cu': """
custom amount	649
""", 'cz': """
czas czytania # min	1918
czytaj dalej	1918
czytaj dalej za	1893
""", "d'": """
d'autres articles	1130
""", 'da': """
da non perdere	1443
da non perdere in edicola	1434
daftar	1354
daha fazla	2510
daha sonra	2492
daha sonra hatirlat	2492
daha sonra oku	2501
daily newsletter	666
dal web	1443
dalej	1915
dalies	1654
dalies ar rakstu	1649
dalintis	1608
dalintis facebook	1613
dalintis su draugais	1613
dalyvaukite apklausoje	1615
dans cet article	1130
darovat	272
daruj	272	2317
das interessiert andere leser	468
das lesen andere	529
das neueste	468
datenschutz	461
datenschutz-einstellungen	461
datenschutzeinstellungen	461
dauerauftrag	428
dauerwerbung	458
""", 'de': """
de samenvatting kan fouten bevatten	1747
de tekst gaat verder onder de foto	1715
debat: skriv	370
debatt: si din mening	1830
debatte	464
debattregler	1830
deconectare	2052
deel	1710
deel artikel	1710
deel dit	1710
deel dit artikel	1710
deel dit bericht	1790
deel dit verhaal	1790
deel op facebook	1710
deel op twitter	1710
deel op x	1710
deel via	1766
deel via e-mail	1710
deel via whatsapp	1710
deine e-mail-adresse	440
deine meinung	464
deixa un comentari	238
deixe uma resposta	1999
deja un comentario	868
deja una respuesta	868
dejar de seguir	909
dejar un comentario	868
del	362	1822
del artikel	362
del artikkel	1822
del artikkelen	1822
del artiklen	362
del artiklen gratis	353
del med	362	1822
del saken gratis	1813
del via e-mail	362
del via e-post	1822
dela	2391
dela artikel	2391
dela artikeln gratis	2381
dela med	2391
dela via e-post	2391
dela via mejl	2391
delen	1710
delen op bluesky	1766
delen op facebook	1710
delen op linkedin	1766
delen op whatsapp	1766
delen op x	1766
delen via	1766
delen via e-mail	1710
delen via facebook	1710
delen via twitter	1710
delen via whatsapp	1710
deli	2325
deli na facebooku	2325
delite	2325
delite to novico	2325
delite to zgodbo	2325
delivered daily	766
delivered to you	666
delivered weekdays	766
delivered weekly	766
dengarkan	1363
deretter # kr/mnd til du sier opp	1813
derniers articles	1130
desa	238
desa l'article	261
deschide	2067
descuentos	863
desplegar	876
desplegar redes sociales	857
destacadas	872
destacados	872
destaques	2003
destek ol	2493
destek olun	2493
det er gratis at oprette en profil	353
detail	1374
details	472	708	1729
details anzeigen	472
detaily	291
detalhes	2007
detalii	2067
detaljer	379	1838	2407
detalles	876
detaylar	2511
dettagli	1447
dette er en annonse	1826
dette er en plus-artikel	353
dette er en plussak	1813
dette leser andre	1834
devamini oku	2510
devenez membre	1089
devenir membre	1089
deze video is niet beschikbaar	1745
""", 'dh': """
dha	2514
""", 'di': """
di santrauka	1615
dicci la tua	1470
die meistgelesenen artikel	468
diesen artikel kommentieren	464
diesen artikel teilen	453
diesen artikel verschenken	525
diesen beitrag auf facebook ansehen	497
diesen beitrag auf instagram ansehen	497
diesen tweet ansehen	497
digg	679
digital subscription	656
digital-abo	432
digitalabo	432
digitale krant	1695
digite seu e-mail	1981
dimensione carattere	63
dimensione testo	63	1429
dimensiune text	63
din e-mail	358
din e-post	1818	2386
din e-postadresse	1818
dinle	2501
dirbk su mumis	1615
direct debit	654
direct lezen	1765
direct naar het recept	59
direct toegang	1765
direct verder lezen	1695
direkt zum rezept	59
discussie	1721
discussion about this post	707
discussione chiusa	1439
diskuse	287
diskusia	2266
diskuter	1830
diskutera	2399
diskutieren	509
diskuze	287
dismiss	649
dismiss this message	648
distribuie	2057
distribuie articolul	2057
distribuie pe facebook	2091
distribuie pe whatsapp	2091
dit artikel delen	1766
dit bericht op instagram bekijken	1745
dit is een advertentie	1770
dit is een premium artikel	1765
dit vind je misschien ook leuk	1725
diventa socio	1413
diventa sostenitore	1413
""", 'dn': """
dnes ne	271
dnes nie	2270
""", 'do': """
do mesmo autor	2003
do not sell my personal information	693
do not sell or share my personal information	693
doar	1974
dodaj komentar	2325
dodaj komentarz	1911
doe	1974
doe agora	1974
doe mee en win	1750
don mensuel	1089
don ponctuel	1089
don't miss	702
don't miss out	666
don't want to see this? remove ads	688
dona	834	1413
dona adesso	1413
dona ahora	834
dona ora	1413
dona'ns suport	231
donar	834
donar ahora	834
donasi	1353
donasi sekarang	1353
donate	650
donate become	650
donate here	650
donate monthly	650
donate now	650
donate today	650
donations are tax-deductible	771
donazione mensile	1413
donazione singola	1413
doneer	1692
doneer nu	1692
doneer via ideal	1762
doner	350	1810
donera	2378
donera nu	2378
doneren	1692
doniraj	2192	2317
doniraj odmah	2192
doniraj zdaj	2317
donirajte	2192	2317
donner	1089
doorsturen	1710
dossier	468	1130	1443	1725
dossiers	468	1130	1725
""", 'dr': """
drucken	453
druge novice	19
drukuj	1903
drukuj przepis	59
""", 'du': """
du er nu tilmeldt	358
du er nu tilmeldt nyhedsbrevet	358
du kan til enhver tid afmelde dig	358
dukung jurnalisme independen	1353
dukung kami	1353
""", 'dy': """
dyskusja	1911
""", 'e-': """
e-avis	353	1813
e-edition	707
e-gazete	2494
e-mail	277	358	440	679	1896	1981	2112
e-mail eingeben	440
e-mail teilen	453
e-mail-adresse	440
e-mail-adresse eingeben	440
e-mailadres	1700
e-mailadresse	358
e-mailen	1710
e-paper	432	707
e-pasta adrese	1673
e-pasts	1673
e-post	951	1818	2386
e-posta	2531
e-posta adresiniz	2531
e-posta adresinizi girin	2531
e-postadress	2386
e-postadresse	1818
e-posti aadress	951
e-tidning	2381
e-wydanie	1893
""", 'ea': """
eavis	1813
""", 'ed': """
edasi lugemiseks logi sisse	926
edellinen	1041
edellinen juttu	1039
editor's choice	702
editor's pick	593	702
editor's picks	702
editors' choice	702
editors' picks	702
edizione digitale	1417
""", 'ee': """
eenmalig	1692
eerste maand gratis	1765
""", 'ei': """
ei kiitos	1022
ei nyt	1022
ei, kiitos	1022
einblenden	472
einklappen	471
einloggen	432
einmalig	428
einmalig spenden	428
einstellungen	461
einwilligung	461
""", 'el': """
elders op het web	1725
elige una cantidad	837
elke bijdrage telt	1762
elke donatie telt	1762
elke euro telt	1762
elolvasom	1308
els preus poden variar	249
elsewhere on the web	702
elta	1618
elta inf	1618
""", 'em': """
em alta	2003
em destaque	2003
email	666	679	2112
email (required	666
email address	666
email article	678
email this	678
email to a friend	678
emneord	1834
emner	375	1834
empfehlen	453
empfehlungen	468
empfehlungen der redaktion	468
empfohlene artikel	468
empfohlener externer inhalt	461
empfohlener redaktioneller inhalt	461
""", 'en': """
en ce moment	1130
en continu	1130
en directo	872
en este tema	918
en otros medios	872
en portada	872
en savoir plus	1123	1133
encontrou algum erro	1999
encontrou um erro	1999
ende der werbung	571
engangsgave	1810
enim loetud	928
enlace copiado	857
enlace copiado al portapapeles	917
enlarge	708
enlarge image	707
enlarge this image	707
enne kommenteerimist loe reegleid	932
enregistrer	1116
enregistrer cet article	1173
enregistrer l'article	1173
enregistrer la recette	59
entdecken sie unsere newsletter	515
entendi	2007
entendido	876
enter amount	654
enter your email address	666
entra	1417
entra nella conversazione	1470
entradas relacionadas	872
entrar	838	1977
entrar com apple	2040
entrar com facebook	2040
entrar com google	2040
entre	1977
entre com sua conta	2040
envia per correu	261
envia-ho per correu	261
enviar a un amigo	917
enviar para um amigo	2042
enviar por correo	857
enviar por e-mail	1989
enviar por email	857
enviar por whatsapp	857
envie de lire la suite	1170
envoyer par courriel	1173
envoyer par e-mail	1116
envoyer par email	1116
envoyer par mail	1116
""", 'ep': """
epaper	707
""", 'er': """
er der fejl i artiklen	370
er du allerede abonnent	353	1813
er ging iets mis. probeer het later opnieuw	1758
er is iets misgegaan	1758
er is iets misgegaan. probeer het later opnieuw	1758
ergebnisse anzeigen	472
err/bns	936
erstellt mit ki	499
""", 'es': """
es folgt werbung	571
es ist ein fehler aufgetreten	515
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	515
esci	1417
escolha do editor	2003
escolha o seu plano	2040
escolha seu plano	2040
escolha um valor	1976
escribe tu correo	910
escribe tu email	910
escribe un comentario	868
escuchar	857
espace partenaire	1121
espacio patrocinado	899
espandi	1447
especiais	2003
esqueceu a senha	1977
esqueci minha senha	1977
esquelas	899
esqueles	249
essai gratuit	1097
""", 'et': """
et pot interessar	235
et pots donar de baixa en qualsevol moment	255
et queden # articles gratis aquest mes	259
et recomanem	235
etichete	2064
etiketler	2508
etiquetas	872	2003
etiquetes	262
ets subscriptor? identifica't	259
etusivu	1039	1041
etusivulle	1039
""", 'ev': """
every contribution counts	771
every dollar counts	771
every donation counts	771
every gift counts	771
""", 'ex': """
exclusiu per a subscriptors	259
exclusive content	656
exclusive to subscribers	775
exclusivo assinantes	1977
exclusivo para assinantes	2040
expand	707
expand all	708
expandera	2407
expandir	2007
explore	705
explore more	702
explore more on these topics	702
explore our newsletters	766
explore our subscription offers	775
explore subscription offers	775
external content	746
external links	678
externe content	1745
externe inhalte	461
externe inhalte anzeigen	461
externe inhalte erlauben	461
externe inhoud	1745
externen inhalt anzeigen	461
externen inhalt laden	461
externer inhalt	461
externer inhalt konnte nicht geladen werden	497
""", 'ez': """
ezt is olvassa el	1306
""", 'fa': """
facebook	679
facebook messenger	679
facebook twitter	678
facebook twitter email	678
facebook twitter linkedin email	678
facebook twitter whatsapp	678
facebook x	678
fai il quiz	1470
fai il test	1470
fai una domanda su questo articolo	1462
faire un don	1089
fale conosco	1999
fandt du en fejl	370
fant du en feil	1830
fast geschafft	515
favorilere ekle	2501
favoris	1116
fazer login	1977
""", 'fe': """
featured articles	702
featured content	702
featured stories	702
fechar	1973	2006
feedback	464	697	1721
feedback geben	464
fehler gefunden	464
fehler im artikel gefunden	464
fehler melden	464
fel i artikeln	2399
feliratkozom	1311
fermer	1088
fermer le menu	1133
fes-te soci	231
fes-te subscriptor	231
fetching more	707
""", 'fi': """
fil info	1130
filed under	702	707
find out more	707
fique por dentro	1981
first name	666
fizetett tartalom	1301
""", 'fj': """
fjern annoncer	366
fjern annonser	1826
""", 'fl': """
flecha	838
fler	2403
fler artiklar	2403
fler nyheter	2403
flere artikler	375	1834
flere nyheder	375
flere nyheter	1834
flere saker	1834
flipboard	679
""", 'fo': """
fold ud	379
folgen	454
folgen sie uns	454
follow	683
follow author	683
follow live	683
follow this author	683
follow this topic	683
follow topic	683
follow us	683
follow us on facebook	683
following	683
font size	678
fontin koko	63
for abonnenter	353	1813
for subscribers	656
forgot password	656
forgot your password	656
forma de pagamento	1976
forma de pago	837
formas de pagamento	1976
formas de pago	837
forrige	378	1837
forrige artikel	375
forrige artikkel	1834
forse in seguito	1412
forsiden	375	1834
foto	1371
foto galeri	2508
fotogalerija	1615
fotostrecke	468
fout gespot	1721
fout gezien	1721
fout melden	1729
foutje gezien	1721
""", 'fr': """
frag unsere ki	499
fragen sie unsere ki	499
free daily newsletter	666
free newsletter	666
free weekly newsletter	666
friss	1306
from around the web	702
from our partners	702
from our sponsor	688
from our sponsors	688
from the web	702
""", 'fu': """
full coverage	702
full results	708
full score	708
fullscreen	707
fullskjerm	1837
further reading on this site	702
""", 'ga': """
ga akkoord	1717
ga naar inhoud	1728
ga naar recept	59
galite bet kada atsisakyti prenumeratos	1608
gallery	1443
ganzen artikel lesen	471
""", 'ge': """
ge bort artikeln	2381
gebruiksvoorwaarden	1717
geef cadeau	1766
geef een reactie	1721
geef feedback	1755
geef je mening over dit artikel	1755
gegenereerd door ai	1747
gegenereerd met ai	1747
gem	362
gem artikel	362
gem artiklen til senere	362
gem opskrift	59
gem opskriften	59
gem til senere	362
gemaakt met ai	1747
generated by ai	748
gerade nicht	427
gerelateerd	1725
gerelateerd nieuws	1725
gerelateerde artikelen	1725
gerelateerde onderwerpen	1725
gerir cookies	1996
gesponsert	458
gesponserter beitrag	530
gesponserter inhalt	458
gesponsord	1715
gesponsorde inhoud	1715
gestion des cookies	1123
gestionar cookies	865
gestisci i cookie	1436
gestisci notifiche	1473
gestisci preferenze	1436
get alerts	683
get digital access	656
get email updates	666
get started	656
get the daily email	666
get the newsletter	666
""", 'gi': """
gi bort artikkelen	1813
gi bort saken	1822
gi tilbakemelding	1830
gift a subscription	656
gift article	656
gift this article	656
giv artiklen til en ven	362
giv os feedback	370
give a gift	656
give a gift subscription	650
give feedback	697
give monthly	650
give now	650
give today	650
give us feedback	697
gizle	2511
gizlilik	2504
""", 'gl': """
glemt adgangskode	353
glemt passord	1813
""", 'go': """
go to top	707
godkjenn	1827
godkjenn alle	1827
godta	1827
godta alle	1827
google	679
google news	679
google plus	679
got it	693
""", 'gr': """
gracias por suscribirte	845
gracias por tu voto	897
gracias por votar	897
gratis proberen	1695
grazie per aver votato	1462
grazie per il tuo feedback	1462
grazie per l'iscrizione	1424
""", 'gu': """
guarda anche	1443
guarda i risultati	1462
guarda l'article	261
guarda la gallery	1446
guardar	857	1989
guardar en favoritos	917
guardar para ler mais tarde	2042
guardar receita	59
guardar receta	59
guides d'achat	1130
gulir untuk lanjut membaca	1366
""", 'ha': """
haber faydali oldu mu	2507
haberi kaydet	2501
haberi nasil buldunuz	2507
haberi oynat	2510
haberi puanla	2507
haberi sesli dinle	2501
haberi sesli dinleyin	2501
haberi sesli dinleyin (# dk	2501
haberi yazdir	2501
haberin devami	2503	2510
haberin devami reklamdan sonra	2503
haberin tamami	2510
hacker news	679
hadiahkan artikel ini	1396
hae	1041
hai letto # articoli su # questo mese	1479
hai trovato un errore	1439
hai una segnalazione	1439
haku	1041
halaman berikutnya	1373
halaman selanjutnya	1373
halaman: #	1373
handelsbetingelser	367
hantera cookies	2396
har du allerede en konto	353	1813
har du redan ett konto	2381
has oblidat la contrasenya	232
hasznos volt a cikk	1305
hata bildir	2507
hata bildirin	2507
haut de page	1133
have an account	656
have an account? sign in	656
have your say	697
hazte miembro	834
hazte premium	914
hazte socia	834
""", 'he': """
heb je al een account	1695
help mee	1692
help ons om dit te blijven doen	1762
hem	2406
hemeroteca	838
hepsini kabul et	2504
herinner me later	1691
hesabim	2494
hesabiniz var mi	2494
het artikel gaat hieronder verder	1715
het laatste nieuws	1725
""", 'hi': """
hide	708
hide ad	688
hide caption	707
hide comments	697
hide this message	648
hier anmelden	432
hier einloggen	432
hier finden sie informationen zum datenschutz	497
highlights generated by artificial intelligence	748
hilfe	464
hinweis an die redaktion	509
hinweis zum datenschutz	461
hinweise zu diesem artikel	509
hittade du ett fel	2399
hittat fel	2399
""", 'hj': """
hjem	378	1837
""", 'hl': """
hlasovat	287
hledat	290
""", 'ho': """
ho capito	1447
ho letto e accetto l'informativa sulla privacy	1475
hold deg oppdatert	1818
hold dig opdateret	358
home	707	1446	1728
hop til opskrift	59
hop til opskriften	59
hopp til innhold	1837
hopp til innholdet	1837
hopp til oppskrift	59
hopp til oppskriften	59
hoppa till receptet	59
houd je aan onze huisregels	1755
house rules	697
how did we do	697
how we use ai	748
hoy no	833
""", 'hu': """
hubungi kami	1370
huisregels	1755
""", 'hv': """
hva mener du? stem her	1837
hva synes du om denne saken	1830
hva synes du om saken	1830
hvad mener du? stem her	378
hvad synes du? stem her	378
""", 'i ': """
i accept	693
i agree	693
i already donated	648
i already gave	648
i commenti sono riservati agli abbonati	1470
i lettori hanno letto anche	1482
i prezzi potrebbero variare	1465
i samarbeid med	1826
i samarbejde med	366
i samarbete med	2395
i understand	708
""", "i'": """
i'll do it later	648
i'm in	666
i've already donated	648
""", 'ic': """
ich bin schon dabei	427
ich habe schon gespendet	427
ich stimme zu	461
icymi	702
""", 'id': """
ideal	1694
identifiez-vous	1097
idi na recept	59
""", 'ie': """
ielogojies	1649
ielogoties	1649
ievadi e-pastu	1673
ievadi savu e-pasta adresi	1673
""", 'ih': """
iha	2514
ihr feedback	464
ihr kommentar	464
ihre e-mail-adresse	440
ihre meinung	464
ihre spende ist steuerlich absetzbar	519
""", 'ik': """
ik begrijp het	1729
ik heb al gedoneerd	1691
ik steun al	1691
ikke i dag	349	1809
ikke nu	349
iklan	1366
iklan sponsor	1401
""", 'il': """
il mio account	1417
il tuo indirizzo email	1424
ilan	2503
ilgili haber	2508
ilgili haberler	2508
ilgili konular	2508
ilk ay # tl	2494
ilmoittaudu webinaariin	1041
ilmoitus	1033
ils ont lu aussi	1130
""", 'im': """
im trend	468
immer informiert	440
immer informiert mit unserem whatsapp-service	571
impostazioni cookie	1436
impressum	461
imprimeix	238
imprimeix l'article	261
imprimeix la recepta	59
imprimer	1116
imprimer cet article	1173
imprimer cette recette	59
imprimer l'article	1116
imprimer la recette	59
imprimir	857	1989
imprimir a receita	59
imprimir artigo	2042
imprimir la receta	59
imprimir receita	59
imprimir receta	59
""", 'in': """
in	2642
in case you missed it	702
in diesem artikel	468
in evidenza	1443
in het nieuws	1725
in kooperation mit	458
in other news	702
in partnership with	688
in primo piano	1443
in this section	702
in zwischenablage kopieren	453
indeks	1371
indirizzo email	1424
indstillinger	367
indtast din e-mail	358
indtast din mail	358
indtast e-mail	358
info iklan	1386
infolettre	1106
infolettres	1106
informa d'un error	247
informar de un error	904
informasjonskapsler	1827
informationen zum datenschutz	497
informativa sulla privacy	1436
informazione promozionale	1465
informazione pubblicitaria	1465
ingatkan saya nanti	1352
ingezonden mededeling	1770
ingrandisci	1446
ingresar	838
inhalt	471
inhalt anzeigen	461
inhalt laden	458
inhalt teilen	453
inhalte anzeigen	461
inhaltsverzeichnis	471
inhoud tonen	1745
inhoudsopgave	1728
inicio	875
inklappen	1729
inloggen	1695
innstillinger	1827
inschrijven	1700
inscreva-se	1981
inscreva-se na newsletter	1981
inscription	1097
inscription gratuite	1166
inserisci il tuo indirizzo e-mail	1475
inserisci il tuo indirizzo email	1475
inserisci qui il tuo commento	1439
inserisci un indirizzo email valido	1475
insira o seu email	2035
insira seu e-mail	2035
instagram	679
instagram-inhalte erlauben	461
instellingen	1717
inte idag	2377
inte nu	2377
introdu adresa ta de email	2084
introduce tu email	845
invalid email	666
invia a un amico	1481
invia commento	1439
invia per email	1429
invia via email	1429
inzerce	283
inzercia	2262
""", 'ir': """
ir a la receta	59
ir a los comentarios	868
ir al contenido	875
ir arriba	875
ir para a receita	59
""", 'is': """
iscriviti	1424
iscriviti alla nostra newsletter	1424
iscriviti ora	1424
iscrizione completata	1475
isprintaj	2203
""", 'iz': """
iz iste rubrike	2200
iz rubrike	2200	2322
izbor urednice	2200
izbor urednika	2200
izdvajamo	2200
izpostavljeno	2322
izveido kontu	1649
""", "j'": """
j'accepte	1123
j'accepte de recevoir les offres des partenaires	1166
j'ai compris	1134
j'en profite	1097
""", 'ja': """
ja ets subscriptor	232
ja tens compte	259
ja, ich will	428
ja, ik steun	1762
ja, ik wil de nieuwsbrief ontvangen	1758
jaa	1031
jaa artikkeli	1031
jaa facebookissa	1031
jaa juttu kaverille	1031
jaa whatsappissa	1031
jaga	926
jaga artiklit	926
jaga facebookis	931
jaga lugu	931
jaga seda artiklit	931
jangan lewatkan	1371
jatka lukemista	1024
jau esi abonents	1649
jau esi abonents? ielogojies	1649
jau prenumeruojate	1608
jau prenumeruojate? prisijunkite	1608
""", 'je': """
je aanmelding is gelukt	1758
je bent ingeschreven	1758
je bent nu ingeschreven	1758
je commande	1157
je donne	1089
je donne mon avis	1161
je fais un don	1089
je hebt je succesvol aangemeld	1758
je kunt je op elk moment afmelden	1758
je m'abonne	1097
je m'inscris	1106
je me connecte	1097
je soutiens	1089
je teste	1097
jeder euro hilft	519
jednorazowo	1890
jelentkezzen be	1293
jetzt abo sichern	524
jetzt abonnent werden	432
jetzt abonnieren	432
jetzt abstimmen	503	571
jetzt am gewinnspiel teilnehmen	503
jetzt anmelden	440
jetzt bestellen	432
jetzt bewerben	503
jetzt einloggen	432
jetzt freischalten	432
jetzt helfen	428
jetzt im tv	468
jetzt karten sichern	503
jetzt kommentieren	464
jetzt kostenlos anmelden	440
jetzt kostenlos testen	432
jetzt mitdiskutieren	509
jetzt mitglied werden	428
jetzt mitmachen	503
jetzt nicht	427
jetzt pinnen	59
jetzt registrieren	432
jetzt spenden	428
jetzt teilen	525
jetzt testen	432
jetzt tickets sichern	503
jetzt upgraden	524
jetzt zugang sichern	524
jetzt zustimmen	461
""", 'jo': """
jocs i mots encreuats	249
join now	650
join our mailing list	666
join the conversation	697
join the discussion	697
join the discussion on discord	683
join us	650
jouw e-mailadres	1700
""", 'ju': """
jump to content	707
jump to recipe	59
jump to the recipe	59
jump to video	59
just nu	2403
juttu jatkuu alla	1033
juttu jatkuu kuvan alapuolella	1033
juttu jatkuu kuvan alla	1033
juttu jatkuu mainoksen alla	1033
juttu jatkuu videon alla	1033
juttu on tarkoitettu tilaajille	1024
juttu on vain tilaajille	1024
juuri nyt	1039
""", 'ka': """
kabul ediyorum	2504
kabul et	2504
kaip jums patiko straipsnis	1614
kamu mungkin suka	1397
kanske senare	2377
kanskje senere	1809
kapat	2492
kapcsolat	1305
karier	1386
karjera	1615
karte anzeigen	472
karte laden	461
kas artikkel oli kasulik	932
kas lugu oli kasulik	932
kasneje	2329
kasnije	2208
kasutustingimused	944
kategori	1371
kategoriat	1039
kategorie	288	1915
kategorien	468
kategorier	375	1834	2403
kategoriler	2508
katkida bulun	2493
katso kaikki tilaajaedut	1024
katso kuvagalleria	1041
katso kuvat	1041
katso video alta	1041
kaydet	2501
kaydol	2494
kayit ol	2494
kaynak: aa	2514
kaynak: dha	2514
kaynak: iha	2514
""", 'ke': """
kebijakan cookie	1369
kebijakan privasi	1369
kebijakan privasi | syarat dan ketentuan	1369
keep reading	702
keine neuigkeiten mehr verpassen	515
kelola cookie	1369
keluar	1354
kembali ke atas	1373
kertalahjoitus	1023
keskustele	1038
keskustele asiallisesti	1038
keskustelu	1038
keuze van de redactie	1725
key points by ai	748
key takeaways by ai	748
""", 'ki': """
ki-generert oppsummering	1837
ki-generiert	499
ki-generierte zusammenfassung	499
ki-oppsummering	1837
ki-zusammenfassung	499
kiemelt	1306
kies een bedrag	1694
kies je abonnement	1765
kiitos tilauksesta	1027
kiitos tilauksestasi	1027
kijk terug	1752
kingi artikkel	931
kiosque	1097
kirim	1363
kirim ke teman	1396
kirim komentar	1370
kirjaudu	1024
kirjaudu ulos	1024
kirjoita kommentti	1038
kirjoita kommenttisi	1038
kirjoittaja on kansanedustaja	1050
kirjoittaja on kirjailija	1050
kirjoittaja on kolumnisti	1050
kirjoittaja on toimittaja	1050
kirjoittaja on vapaa toimittaja	1050
kirjoittaja on vapaa toimittaja ja kirjailija	1050
kirjuta kommentaar	932
kiti skaito	1610
""", 'kl': """
klarna	431
klausies raidierakstu	1656
klausies rakstu	1654
klauskite dirbtinio intelekto	1614
klausykite straipsnio	1613
klausyti	1613
klausyti straipsnio	1613
klausyti straipsnio (# min	1613
kleinanzeigen	458
""", 'ko': """
kokeile maksutta	1024
kokeile nyt	1024
komentar	1370
komentarai	1608
komentari	2203
komentarji	2325
komentarz	1911
komentarze	1911
komentiraj	2203	2325
komentuoti	1608
komentuoti gali tik registruoti vartotojai	1614
komment	1305
kommentaarid	926
kommentar	464
kommentar schreiben	464
kommentar verfassen	464
kommentare	464
kommentare ansehen	464
kommentare anzeigen	464
kommentare lesen	464
kommentarer	370	1830	2399
kommentarer blir moderert	1830
kommentarer granskas innan publicering	2406
kommentarer modereres	378
kommentarerna modereras	2399
kommentarregeln	464
kommentarsregler	2399
kommenteeri	926
kommenteerimine on suletud	932
kommenteerimise reeglid	932
kommenteerimiseks logi sisse	932
kommentek	1305
kommenter	370	1830
kommentera	2399
kommentieren	464
kommentit	1038
kommentit tarkistetaan ennen julkaisua	1038
kommentoi	1038
kommentointi on suljettu	1038
kommercielt indhold	383
kommercielt samarbejde	366
kommersielt innhold	1842
kommersielt samarbeid	1826
koniec reklamy	1907
kontakt	287	370	464	1911
kontakt os	370
kontakt oss	1830
kontakta oss	2399
konten berbayar	1401
konten bersponsor	1366
konten premium	1354	1396
konten promosi	1401
konten sponsor	1366
konto erstellen	432
konular	2508
kopeeri link	926
kopieer de link	1710
kopieer deze link	1790
kopieer link	1710
kopier lenka	1822
kopier lenke	1822
kopier lenken	1822
kopier link	362
kopier linket	362
kopieren	453
kopioi linkki	1031
kopiraj link	2203
kopiraj povezavo	2325
kopiraj poveznicu	2203
kopirajte link	2203
kopirajte poveznicu	2203
kopiuj link	1903
kopyala	2501
korrekturhinweis senden	509
kort fortalt - lavet med ai	378
kostenlos abonnieren	440
kostenlos registrieren	432
kostenlos testen	432
""", 'kr': """
krant	1695
kreditkarte	431
kreditkarte / klarna	431
kreiraj nalog	2193
krijg direct toegang	1765
""", 'ku': """
kuidas lugu meeldis	932
kupi pretplatu	2193
kurzlink kopieren	550
kuukausilahjoitus	1023
kuula	931
kuula artiklit	931
kuula artiklit (# min	931
kuula lugu	931
kuula saadet	933
kuula saadet siit	933
kuuntele	1031
kuuntele jakso	1031
""", 'kv': """
kvkk	2504
""", "l'": """
l'actu en direct	1130
l'article continue ci-dessous	1121
l'article en # points	1155
l'articolo in breve	1462
l'essentiel	1130
""", 'la': """
la newsletter	1106	1424
la redazione consiglia	1443
la tua e-mail	1424
laad meer	1728
laajenna	1042
laat je dit artikel voorlezen	1752
laat voorlezen	1710
laatste nieuws	1725
ladda fler	2406
lagi ramai	1397
lagre	1822
lagre artikkel	1822
lagre oppskrift	59
lagre oppskriften	59
lagre saken	1822
lagre saken til senere	1822
lagre til senere	1822
lahjoita	1023
lahjoita nyt	1023
lain kali	1352
lainnya	1371
laisser un commentaire	1126
laissez un commentaire	1126
langganan	1354
langsung ke resep	59
lanjut baca di bawah	1366
lanjutkan dengan konten	1366
lanjutkan membaca	1373
laporkan	1370
laporkan kesalahan	1374
lascia un commento	1439
lascia un feedback	1462
last flere	1837
last name	666
lastschrift	431
later	1691
later lezen	1766
latest	702
latest articles	702
latest edition	707
latest headlines	702
latest news	702
latest posts	702
latest stories	702
latest updates	702
latest videos	702
latest videos from	702
lavora con noi	1465
""", 'le': """
le direct	1130
le fil	1130
le journal du jour	1097
le nostre newsletter	1424
le plus lu	1130
le puede interesar	872
le recomendamos	872
le ultime notizie	1443
learn more	707
learn more about cookies	693
leave a comment	697
leave a reply	697
leave a tip	650
leave feedback	697
lectura de # minutos	857
lectura: # min	857
lecture # min	1133
lecture # minutes	1116
lecture : # min	1116
leer noticia completa	875
lees de reacties	1721
lees direct verder	1765
lees meer	1725	1728
lees meer over	1725
lees onze huisregels	1755
lees ook	1725
lees verder	1695	1725	1728
lees verder na de advertentie	1715
lees verder onder de afbeelding	1715
lees verder onder de foto	1715
lees voor	1710
leeslijst	1766
leestijd	1728
leestijd # min	1728
legfrissebb	1306
legg igjen en kommentar	1830
leggi anche	1443
leggi dopo	1481
leggi i commenti	1439
leggi il documento	1447
leggi il giornale	1417
leggi l'articolo	1446
leggi l'articolo completo	1446
leggi senza limiti	1479
leggi sull'app	1473
leggi tutto	1446
leggi tutto con un abbonamento	1417
leggi tutto su	1443
legolvasottabb	1306
legolvasottabbak	1306
leia mais	2003	2006
leia os termos de uso e as regras da comunidade	2031
leia sem limites	2040
leitura: # min	1989
lembrar mais tarde	1973
lembre-me mais tarde	1973
lenke kopiert	1822
lenken er kopiert	1822
lenken kopiert	1822
ler mais	2006
ler mais tarde	2042
les articles les plus lus	1174
les derniers articles	1130
les flere	1834
les hele saken	1837
les kommentarer	1830
les lecteurs ont aussi lu	1130
les mer	1834	1837
les mer om	1834
les plus lues	1130
les plus lus	1130
les senere	1822
les tops	1130
les videre	1813
lesedauer	471
lesedauer: # minuten	471
lesen sie auch	468
lesen sie dazu	468
lesen sie hier	468
lesen sie mehr	468
leserbriefe	464
leserkommentare	464
lesetid # min	1837
lesetipp	468
lesetipps	468
lesezeit: # min	471
lesezeit: # minuten	471
lest opp av en robot	1822
lest opp av en syntetisk stemme	1822
leta	1659
leta/afp	1659
lettergrootte	63
lettura # min	1429
""", 'li': """
lige nu	375
lihat artikel asli	1396
lihat detail	1374
lihat hasil	1374
lihat juga	1371
lihat komentar	1370
lihat lainnya	1373
lihat peta	1374
lihat resep	59
lihat selengkapnya	1373
lihat semua	1373
liitu uudiskirjaga	951
like loading	678
like this	678
limited time offer	656
limited-time offer	775
line	679
link	679
link berhasil disalin	1396
link copiado	1989
link copiat	2091
link copiato	1429
link copiato negli appunti	1481
link copied	678
link copied bookmark	678
link copied to clipboard	678
link er kopieret	362
link er kopieret til udklipsholderen	362
link gekopieerd	1710
link in die zwischenablage kopiert	525
link kopeeritud	931
link kopieren	453
link kopieret	362
link kopiert	453
link kopiran	2203
link kopyalandi	2501
link on kopeeritud	931
link sudah disalin	1396
link wurde in die zwischenablage kopiert	525
link wurde kopiert	525
link zum artikel kopieren	525
link zum inhalt	461
link zum teilen kopieren	571
link zum youtube-inhalt	461
linkedin	679
linki kopyala	2501
linkki kopioitu	1031
links	468
lire aussi	1130
lire l'article	1133
lire l'article complet	1133
lire la suite	1133
lire le document	1134
lire les commentaires	1126
lire plus	1130	1133
lire plus tard	1116
lisa kommentaar	926
listen	678
listen # min	678
listen above	755
listen below	755
listen here	755
listen now	678
listen on apple	755
listen on apple podcasts	755
listen on spotify	755
listen on youtube	755
live	468
live tv	702
""", 'lo': """
lo + visto	872
lo esencial en # segundos	897
lo quiero	914
load comments	697
load content	693
load more	707
load more articles	707
load more comments	697
load more stories	707
loading	678
loading ad	688
loading more	707
loe edasi	926
loe edasi tellijana	926
loe hiljem	931
loe ka	928
loe kommentaare	932
loe lisa	933
loe lisaks	928
loe rohkem	933
loe veel	928
loetumad	928
log in	656	1695
log in / register	656
log in or sign up	656
log in to comment	697
log in to reply	697
log ind	353
log out	656
log ud	353
logare	2052
logg inn	1813
logg ut	1813
logga in	2381
logga ut	2381
logi sisse	926
logi sisse, et kommenteerida	932
login	432	656	1354	1417	1977	2052
login / register	656
logout	656
lompat ke resep	59
loo konto	926
loo tasuta konto	926
los comentarios son exclusivos para suscriptores	904
los precios pueden variar	899
""", 'lu': """
lue koko juttu	1041
lue kommentit	1038
lue rajattomasti	1024
lue seuraavaksi	19	1039
luetuimmat	1039
luetuimmat jutut	1039
lugemiseks osta artikkel	926
luister	1710
luister dit artikel	1752
luister hier	1752
luister nu	1752
luister op spotify	1752
luister via spotify	1752
luk	349
lukk	1809
lukuaika # min	1041
luo ilmainen tunnus	1024
luo maksuton tunnus	1024
luo tunnus	1024
lupa kata sandi	1354
lupa password	1354
""", 'ly': """
lyssna	2391
lyt	362
lytt	1822
lytt til saken	1822
""", "m'": """
m'abonner	1097
m'inscrire	1106
""", 'ma': """
maak een account	1695
maandelijks	1692
mai mult	2066
mai multe	2066
mail	679	1710
mailen	453
mainokset	1033
mainos	1033
mainos - juttu jatkuu alla	1033
mainos alkaa	1033
mais	2006
mais artigos	2003
mais comentadas	2003
mais lidas	2003
mais lidos	2003
mais populares	2003
mais tarde	1973
mais vistas	2003
mais vistos	2003
make a donation	650
manage consent	693
manage cookies	693
manage my account	656
manage options	693
manage preferences	693
manage settings	693
manage subscription	656
manage your newsletters	766
mantengamos un debate respetuoso	904
mantente informado	845
masquer	1134
mastodon	679
masuk	1354
masuk / daftar	1354
max	2118
maybe later	648
""", 'me': """
me connecter	1097
me le rappeler plus tard	1088
media caption	707
meer	1725
meer artikelen	1725
meer informatie	1717
meer laden	1728
meer lezen	1725
meer nieuws	1725
meer over	1725
meer over dit onderwerp	1725
meer tonen	1728
meest bekeken	1725
meest gedeeld	1725
meest gekozen	1765
meest gelezen	1725
meghallgatom	1299
megosztom	1299
mehr anzeigen	471
mehr artikel	468
mehr aus	468
mehr aus dem ressort	468
mehr details	472
mehr erfahren	461
mehr informationen	468
mehr laden	464	471
mehr lesen	468	471
mehr nach dieser anzeige	458
mehr news	468
mehr themen	468
mehr von diesem autor	468
mehr von uns	468
mehr zu diesem thema	468
mehr zum artikel	468
mehr zum thema	468
mein konto	432
meist gelesen	468
meistgeklickt	468
meistgelesen	468
meistgelesene artikel	468
meistkommentiert	468
mejla	2391
meld een fout	1721
meld feil	1838
meld fejl	379
meld fout	1755
meld fra om feil	1830
meld je aan	1700
member-only story	707
members only	656
mengerti	1374
meniu	2066
menu	290	378	707	1133	1373	1446	1728	1918	2006	2654
meny	1837	2406
mer fra	1834
mer nyheter	2403
mer om	1834	2403
merci de votre inscription	1106
merci pour votre retour	1155
merci pour votre vote	1161
mere fra	375
mere om	375
merken	432	453
merkliste	432
message	679
message publicitaire	1121
messaggio promozionale	1434
messaggio pubblicitario	1465
messenger	679
mest delat	2403
mest delt	1834
mest delte	375
mest lest	1834
mest leste	1834
met ai gemaakt	1747
metodi di pagamento	1416
metodo di pagamento	1416
mettre en favori	1116
""", 'mi': """
mi cuenta	838
mida del text	63
mijn account	1695
mijn profiel	1695
min konto	353
min side	353	1813
mine avalehele	933
mine retsepti juurde	59
minha conta	1977
mis niets	1700
missa inget	2386
missa inte	2403
misschien later	1691
misschien ook interessant	1725
mit freunden teilen	550
mit ki erstellt	499
mitdiskutieren	464
mitglied werden	428
mitmachen und gewinnen	503
mitt konto	2381
""", 'mo': """
mode de paiement	1096
modes de paiement	1096
modifica le preferenze sui cookie	1460
modifica preferenze	1460
modifier mes choix	1153
moj profil	2193	2318
moje konto	1893
mon compte	1097
mon espace	1097
monatlich	428
monatlich spenden	428
montant libre	1096
monthly	649
monthly contribution	654
morda vas zanima	2322
more	705
more articles	702
more coverage	702
more details	708
more for you	779
more from	702
more from this author	702
more from us	779
more headlines	702
more in this section	779
more in this series	702
more like this	702
more news	702
more newsletters	766
more on this story	702
more on this topic	702
more options	693
more sharing options	678
more stories	702
more stories like this	702
more stories you may like	702
more to explore	702
more to read	702
more top stories	702
most commented	702
most discussed	702
most emailed	702
most liked	697
most nem	1290
most popular	702
most read	702
most read stories	779
most recent	702
most shared	702
most viewed	702
most watched	702
mostra altro	1446
mostra contenuto	1436
mostra contenuto esterno	1460
mostra el contingut extern	244
mostra i commenti	1439
mostra il contenuto esterno	1460
mostra meno	1447
mostra menys	236
mostra originale	1447
mostra traduzione	1447
mostra tutto	1447
mostra-ho tot	236
mostrar comentarios	868
mostrar contenido externo	895
mostrar mais	2006
mostrar menos	875
mostrar todo	876
mostrar tudo	2007
moyen de paiement	1096
moyens de paiement	1096
""", 'mt': """
mti	1328
mti/afp	1328
""", 'mu': """
muat lainnya	1373
mungkin lain kali	1352
must read	702
must reads	702
must-read	702
mutasd mindet	1309
mute	707
muut lukevat	1039
muut lukevat juuri nyt	1039
muut lukevat nyt	1039
""", 'my': """
my account	656
""", 'na': """
na czasie	1915
naar boven	1728
naar de aanbiedingen	1695
naar de inhoud	1728
naar de webshop	1750
naar het recept	59
nach anzeige weiterlesen	458
nach der werbung geht es weiter	530
nach oben	471
nadaljevanje pod oglasom	2321
nahoru	290
najbolj brane novice	2322
najbolj brane novice dneva	2322
najbolj brano	2322
najbolj komentirano	2322
najkomentiranije	2200
najnovije	2200
najnovije vesti	2200
najnovije vijesti	2200
najnowsze	1915
najnowsze informacje	1915
najpopularniejsze	1915
nanti	1352
nanti saja	1352
napisz komentarz	1911
nascondi	1447
nastavak teksta nakon reklame	2199
nastavenia cookies	2277
natisni	2325
natisni recept	59
naujausi	1610
naujiena papildoma	1615
naujiena pildoma	1615
""", 'ne': """
ne danas	2208
ne danes	2329
ne hvala	2208	2329
ne manquez rien	1106
ne most	1290
ne plus afficher	1088
ne propustite	2200
ne sada	2208
ne spreglejte	2322
ne zdaj	2329
ne, hvala	2208	2329
necrologie	1465
nee bedankt	1691
nee, bedankt	1691
nei takk	1809
nei, takk	1809
nein danke	427
nein, danke	427
nej tack	2377
nej tak	349
nej, tack	2377
nej, tak	349
nessun commento	1439
neste	1837
neste artikkel	1834
net binnen	1725
netiquette	464
neueste artikel	468
neueste meldungen	468
neueste nachrichten	468
neueste videos	468
never miss a story	666
never miss an update	666
new customers only	775
new customers only. terms apply	775
new here	656
newest first	697
newsletter	277	440	666	845	1106	1424	1896	1981
newsletter abonnieren	440
newsletter e alert	1443
newsletter kostenlos abonnieren	440
newsletter recomendada	872
newsletter sign up	666
newsletter sign-up	666
newsletter signup	666
newsletter-anmeldung	440
newsletters	666	707	845	1106	1981
newslettery	277	1896
newsticker	468
next	649
next article	702
next page	707
next post	707
next story	702
next up	702
""", 'ng': """
nghe	2642
""", 'ni': """
nicht jetzt	427
nicht mehr anzeigen	427
nichts mehr verpassen	440
nie masz konta	1893
nie teraz	1889
niet nu	1691
niet te missen	1725
nieuwsbrief	1700
nieuwsbrief ontvangen	1758
nieuwsbrieven	1700
""", 'no': """
no comments	697
no comments yet	697
no credit card required	775
no gracias	833
no grazie	1412
no posts	707
no te pierdas	872
no thank you	648
no thanks	648
no, gracias	833
no, grazie	1412
no, thanks	648
noch kein abo	524
noch kein abonnent	432
noch kein konto	432
noch keine kommentare	464
noch keine kommentare vorhanden	464
noch nicht registriert	524
nog geen abonnee	1765
nog geen account	1695
nog geen reacties	1721
noklausies rakstu	1654
non hai un account	1479
non merci	1088
non oggi	1412
non ora	1412
non sei abbonato	1417
non sei ancora abbonato	1479
non, merci	1088
norint komentuoti, reikia prisijungti	1614
normas	868
nos articles les plus lus	1174
nos derniers articles	1130
nos lecteurs ont lu ensuite	1130
nos offres	1097
nos offres d'emploi	1157
nos recommandations	1130
noskaties video	1656
not a subscriber yet	656
not now	648
not ready to donate	648
not ready to give today	648
not ready to subscribe	648
not ready to support today	648
not today	648
nota relacionada	918
notas recomendadas	918
notas relacionadas	918
note legali	1436
noter la recette	59
notez cet article	1126
noticia relacionada	872
noticia relacionadas	872
noticias de hoy	872
noticias relacionada	872
noticias relacionadas	872
notizie correlate	1443
notizie del giorno	1443
nous contacter	1126
nous soutenir	1089
nous suivre	1117
nous vous recommandons	1130
now playing	707
""", 'nt': """
ntb	1865
""", 'nu': """
nu acum	2050
nu ai cont	2089
nu in het nieuws	1725
nu niet	1691
nuoroda nukopijuota	1613
nuotraukos	1615
nutzungsbedingungen	461
""", 'ny': """
nyalakan notifikasi	1396
nyhedsbrev	358
nyhedsbreve	358
nyhetsbrev	1818	2386
nyhetsbrevet	1818	2386
nyhetsdygnet	2403
nyt luetuimmat	1039
""", 'o ': """
o artigo continua depois da publicidade	1994
o seu email	1981
""", 'ob': """
obrigado pelo seu feedback	2023
obrigado pelo seu voto	2023
obrigado por se inscrever	1981
obserwuj	1904
obserwuj nas	1904
""", 'oc': """
oceni novico	2325
oceni recept	59
ocenite tekst	2203
ocijeni recept	59
ocultar	876	2007
""", 'od': """
odbij	2216
odbij sve	2216
oddaj komentar	2325
odjava	2193	2318
odpowiedz	1911
""", 'of': """
oferecer artigo	1977
oferecido por	1994
oferta especial	838
ofertas	863
ofertas de empleo	899
ofertes de feina	249
offer	688
offer ends soon	775
offerte	1434
offerte di lavoro	1465
offre partenaire	1121
offres d'emploi	1157
offrir l'article	1097
""", 'og': """
oglas	2199	2321
oglasi	2199	2321
ogni contributo conta	1478
ogni euro conta	1478
""", 'oh': """
ohne spende weiterlesen	427
ohodnotit recept	59
""", 'ok': """
ok	649
ok, got it	708
okumaya devam et	2494
""", 'ol': """
oldest first	697
ole esimene kommenteerija	932
oled juba tellija	926
oled uudiskirjaga liitunud	951
olet nyt tilannut uutiskirjeen	1027
oletko jo tilaaja? kirjaudu	1024
olvasd el ezt is	1306
olvassa el ezt is	1306
""", 'om': """
om cookies	2396
oma tili	1024
""", 'on': """
once	649
onderwerpen	1725
one time donation	650
one-time	649
one-time donation	650
onko jutussa virhe	1038
onko sinulla jo tunnus	1024
""", 'oo': """
ook interessant	1725
oops! something went wrong	766
""", 'op': """
op leeslijst	1790
open	708
open image in gallery	707
open kaart	1729
open map	708
open menu	707
open the map	708
openen	1729
opina	868
opprett en gratis bruker	1813
opprett en gratis konto	1813
opprett gratis bruker	1813
opprett konto	1813
oppsummert av ai	1837
oppsummert av ki	1837
opret bruger	353
opret en gratis bruger	353
opret en gratis profil	353
opret en konto	353
opret gratis profil	353
opret konto	353
opslaan	1710
opslag fra facebook	378
opslag fra instagram	378
opublikuj komentarz	1911
""", 'or': """
original anzeigen	472
""", 'os': """
osallistu keskusteluun	1038
ossza meg	1299
osta artikkel	926
ostale vesti	19	2200
ostale vijesti	19	2200
ostatnie wpisy	1915
ostavi komentar	2203
ostavite komentar	2203
oszd meg	1299
""", 'ot': """
other amount	654
other articles	702
other news	702
other readers liked	19
other stories	702
other stories you may like	702
other stories you might like	702
others also read	19	702
otra cantidad	837
otras noticias	19	872
otras noticias que pueden interesarte	19
otro importe	837
""", 'ou': """
our corrections policy	697
our newsletters	666
our partners	688
our social media	683
our sponsors	688
outro valor	1976
ouvir	1989
ouvrir	1134
ouvrir la carte	1134
ouvrir le menu	1133
""", 'ov': """
overschrijving	1694
""", 'oy': """
oynat	2510
""", 'oz': """
oznake	2200	2322
""", 'p': """
p	2060
""", 'pa': """
pagamento seguro	1976
pagamento sicuro	1416
page suivante	1133
pagina successiva	1446
pago seguro	837
paid advertisement	780
paid content	688
paid partnership	688
paid post	688
paiment methods	654
palaute	1038
paling banyak dibaca	1371
pane oma teadmised proovile	933
para continuar a ler	2040
para continuar lendo	2040
para seguir leyendo	914
paremti	1608
pariwara	1366
partage	1116
partager	1116
partager l'article	1116
partager par e-mail	1116
partager par email	1116
partager par mail	1116
partager sur	1116
partager sur bluesky	1116
partager sur linkedin	1116
partager sur messenger	1116
partager sur telegram	1116
partager sur twitter	1116
partager sur x	1116
partager via messenger	1116
partager via twitter	1116
partages	1116
partagez	1116
partecipa alla discussione	1470
partenaire	1121
parteneri	2060
participa	868
participa en la nostra enquesta	247
participe da conversa	2031
partilhar	1989
partilhe	1989
partner	1715
partner content	688
partner offers	688
partnerangebot	458
partnerangebote	458
partnerbijdrage	1770
partnercontent	1715
partnernieuws	1725
partnerska vsebina	2321
pas aujourd'hui	1088
pas de commentaire	1126
pas encore inscrit	1097
pas maintenant	1088
pasidalinkite	1613
pasidalinkite straipsniu	1613
pasidalinti	1608
passa a premium	1479
passatempos	2025
passend zum thema	468
passende artikel	468
passer cette annonce	1121
password dimenticata	1417
passwort vergessen	432
patrocinado	863	1994
patrocinado por	863
payment method	654
payment methods	654
payment options	654
paypal	431
""", 'pe': """
pedoman media siber	1386
pelo mundo	2003
people also read	702
per continuar llegint	259
per continuare a leggere	1479
per e-mail teilen	453
per e-mail versenden	453
per mail teilen	453
per mail versenden	453
per whatsapp teilen	453
percebi	2007
personuppgiftspolicy	2396
personvern	1827
personverninnstillinger	1827
peru milloin vain	1024
peru tilaus milloin tahansa	1027
peruuta milloin tahansa	1024
pesquisar	2006
petites annonces	1121
""", 'ph': """
photos	1133
""", 'pi': """
piekrist	1666
piesakies jaunumiem	1673
piilota	1042
piilota mainokset	1033
pilihan editor	1371
pilihan redaksi	1371
pilihan untuk anda	1397
pilihan untukmu	1397
pin for later	59
pin it	59	678
pin it for later	59
pin recipe	59
pin this recipe	59
pinterest	679
pix	1976
""", 'pl': """
plaats een advertentie	1750
plaats een reactie	1721
plaats reactie	1721
plan du site	1123
play audio	678
play now	707
play the video	755
play video	707
please check your inbox	812
please donate	650
please enter a valid email address	666
pledge your support	650
plus	353	1133	1695	2381
plus d'articles	1130
plus d'infos	1130
plus lus	1130
plus tard	1088
plus-artikel	432
plusartikel	1695
pluss	1813
plussak	1813
""", 'po': """
pocket	679	1506
podaj adres e-mail	1896
podaj e-mail	1896
podcast	288	375	468	872	1443	1915	2508
podcastit	1039
podcasts	375	468	1725	2003
podcasty	288	1915
podd	2403
poddar	2403
pode gostar de	2043
pode interessar	2003
podeli	2203
podeli na facebooku	2203
podeli vest	2203
podelite	2203
podijeli	2203
podijeli na facebooku	2203
podijeli vijest	2203
podijelite	2203
podkast	1834
podkaster	1834
podobne	1915
podpri	2317
podpri nas	2317
podprite nas	2317
podrobnosti	291
podseti me kasnije	2208
podsjeti me kasnije	2208
pogledaj komentare	2203
pogoji uporabe	2337
polecamy	1915
polecane	1915
polecane dla ciebie	1915
politika privatnosti	2216
politika zasebnosti	2337
polityka cookies	1908
poprzedni	1918
populair	1725
populaire	1130
populaire artikelen	1725
populaires	1130
popular articles	702
popular now	702
popular posts	702
popular reads	779
popular stories	702
popular topics	702
populare	2064
popularne	1915
populer	1371
populiariausi	1610
portada	875
posez une question sur cet article	1155
poslat	280
poslat e-mailem	280
poslechnout	280
post comment	697
post on x	678
poster un commentaire	1126
posts relacionados	2003
potrebbe interessarti	1443
potrebbe interessarti anche	1443
potrebbero interessarti	1443
pour aller plus loin	1130
pour lire la suite	1170
povezana novica	2322
povezane novice	2322
povezane teme	2200
povezane vesti	2200
povezane vijesti	2200
povezano	2322
poveznica kopirana	2203
povolit cookies	284
powered by ai	748
pozabljeno geslo	2318
""", 'pr': """
pr	1301	1510	1571
pravidla diskuse	287
pravila komentiranja	2203	2325
pravila privatnosti	2216
preberite tudi	2322
precedente	1446
precios y disponibilidad pueden variar	899
preferenze cookie	1436
pregunta a nuestra ia	897
premium	273	353	581	656	838	1097	1354	1417	1695	1813	1893	1977	2052	2381	2494	2637
premium content	656
premium digital	775
premium-artikel	432
prenumerata	1608	1893
prenumeration	2381
prenumeratoriams	1608
prenumerera	2381
prenumerera nu	2381
prenumeruj	1893
prenumeruoti	1608
preporuka	2200
presented by	688
press enter or click to view image in full size	707
pretplata	2192
pretplati se	2192
pretplatite se	2192
prevent your screen from going dark	59
previous article	702
previous page	707
previous post	707
prihvatam	2216
prihvati	2216
prihvati sve	2216
priimti visus	1626
prijava	2193	2318
prijavi napako	2325
prijavi se	2193	2318
prijavite se	2193	2318
prijavite se odmah	2193
prijzen kunnen intussen gewijzigd zijn	1770
primo piano	1443
principais pontos, por ia	2023
prindi	931
prindi artikkel	931
prindi retsept	59
print	362	679	1710
print article	678
print artiklen	362
print dit artikel	1766
print dit recept	59
print opskrift	59
print opskriften	59
print page	777
print recept	59
print recipe	59
print subscription	656
print the recipe	59
print this	678
print this page	777
printen	1710
prisijungti	1608
prispevaj	2317
privaatsustingimused	944
privacidad	865
privacy	1436	1717
privacy center	461
privacy notice	666
privacy policy	693	1436
privacy preference center	693
privacy preferences	693
privacy settings	693
privacy statement	693
privacybeleid	1717
privacyverklaring	1717
privatumo politika	1626
probeabo	432
probeer het later opnieuw	1758
probeer nu	1695
produktempfehlung	458
profil	432
profilo	1417
profiter de l'offre	1097
promo	1434	2199
promocijsko besedilo	2321
promocja	1907
promoted	688
promoted content	688
promoted links	688
promoted stories	702
promotie	1715
promotion	688
propaganda	1994
proposer une correction	1161
prosseguir	1996
prova # dagar gratis	2381
prova gratis	1417	2381
prova gratis per un mese	1479
prova nu	2381
prova-ho un mes gratis	259
prueba gratis	838
prueba un mes gratis	914
przeczytaj jeszcze	1915
""", 'pu': """
pub	1121	1994
publicar comentario	868
publicidad	863
publicidad - sigue leyendo	863
publicidade	1994
publicitat	238
publicitate	2060
publier un commentaire	1126
publireportage	1121
publirreportaje	863
pular para a receita	59
puntos clave	897
puoi regalare # articoli al mese	1481
puzzels	1750
""", 'py': """
pysy ajan tasalla	1027
""", 'qu': """
quero assinar	1977
quiero recibirla	910
quiero recibirlo	910
quiero suscribirme	838
quitar publicidad	899
""", 'ra': """
raccomandato da	1434
raksts pieejams abonentiem	1649
rapporter feil	1830
rapportera fel	2399
rate recipe	59
rate this recipe	59
""", 're': """
reactie	1721
reacties	1721
reacties worden vooraf gecontroleerd	1755
read aloud	678
read also	702
read article	707
read comments	697
read full article	707
read full story	707
read in app	707
read more	707
read more about	702
read more about sharing	678
read more articles	707
read more here	707
read more on	702
read more on these topics	702
read next	702
read original article	707
read our complete coverage	702
read story	707
read the article	707
read the document	708
read the full article	707
read the full document	708
read the full story	707
readers also read	702
ready for more	666
reageer	1721
reageren	1721
rebutja-ho tot	244
recent	702
recent articles	702
recent news	702
recent posts	702
recent stories	702
recept bewaren	59
recept printen	59
recevoir la newsletter	1106
recevoir une alerte	1163
rechazar	865
rechazar todas	865
rechazar todo	865
recherche	1133
rechercher	1133
recibir alertas	909
recibir alertas de este tema	909
reclame	1715
recomandate	2064
recomendaciones	872
recomendadas	872	2003
recomendado	872
recomendado para ti	872
recomendados	872	2003
recomendamos	2003
recommended	702
recommended articles	702
recommended external content	746
recommended for you	702
recommended reading	702
recommended reads	779
recommended stories	702
recommended videos	702
recurso exclusivo para assinantes	2025
recusar	1996
redakcja poleca	1915
redaksi	1386
redaksjonen anbefaler	1834
redaktionen anbefaler	375
redaktionen rekommenderar	2403
redaktionsempfehlung	468
redan prenumerant? logga in	2381
reddet	2504
reddit	679
redes sociais	1990
redes sociales	857
refuser	1123
registar	1977
registe-se	1977
register	656
register for free	656
register now	656
registo	1977
registra't	232
registra't per comentar	247
registrace	273
registracija	2193	2318
registrarme	838
registrarme en la newsletter	845
registrarse	838
registrasi	1354
registrate	914
registrati	1417
registrati e leggi questo articolo	1479
registrati gratis	1417
registreer	1695
registreer gratis	1695
registreeru tasuta	926
registreeru veebiseminarile	933
registrer deg	1813
registrera dig	2381
registreren	1695
registrieren	432
registriraj se	2193	2318
registro	838
registrovat se	273
registruj se	2193
registruotis	1608
regulamin	1908
reject all	693
reject all cookies	693
rejeitar	1996
rejeitar todos	1996
rejoignez la conversation	1161
rejoignez la discussion	1161
reklaam	926
reklaamartikkel	935
reklaamtekst	935
reklam	2395	2503
reklam alani	2503
reklama	283	1608	1907	2199	2262
reklamdan sonra devam ediyor	2503
reklame	366	1826
reklami atla	2503
reklami kapat	2503
reklaminis straipsnis	1617
reklamlar	2503
reklamy	1907
rekomendasi	1371
rekomendasi untuk anda	1371
rekomendasi untukmu	1371
rekomenduojame	1610
rekommenderade artiklar	2403
rekommenderas	2403
rekommenderat	2403
relacionadas	872	2003
relacionado	872
relacionados	872	2003
related	702	705
related article	702
related articles	702
related content	702
related coverage	702
related items	702
related links	702
related news	702
related posts	702
related reading	702
related stories	702
related story	702
related tags	702
related to this story	702
related topics	702
related videos	702
relaterade artiklar	2403
relaterade nyheter	2403
relaterat	2403
relaterede artikler	375
relaterede emner	375
relateret	375
relatert	1834
relaterte artikler	1834
relaterte emner	1834
relaterte saker	1834
remember me	656
remiamas turinys	1617
remind me in #	648
remind me in may	648
remind me later	648
remind me next month	648
remind me tomorrow	648
remove ad	688
remove ads	688
remti	1608
rep alertes d'aquest tema	253
replay	707
replier	1134
replies	697
reply	697
report	679
report a mistake	708
report a problem	697
report a typo	697
report abuse	697
report ad	688
report an error	708
report comment	697
report error	708
report this ad	688
reportagem exclusiva para assinantes	2040
reportar	868
reportar erro	1999
reportar error	868
reportar un error	868
reproducir	875
reproduzir	2006
request a correction	697
reset password	656
responder	868	1999
resta aggiornato	1424
restam # caracteres	2031
resumen con ia	897
resumen de ia	897
resumen por ia	897
resumir com ia	2023
resumo por ia	2023
retour	1116
retour en haut	1133
return to top	707
rezept ausdrucken	59
rezept bewerten	59
rezept drucken	59
rezept merken	59
rezept pinnen	59
rezept speichern	59
""", 'ri': """
riassumi con l'ia	1462
riassunto ia	1462
ricevi gli avvisi su questo argomento	1473
ricevi la newsletter	1424
ricevi una notifica per ogni nuovo articolo dell'autore	1473
rifiuta	1436
rifiuta tutto	1436
rimani aggiornato	1424
rimani informato	1424
riproduci	1446
riservato agli abbonati	1479
rispondi	1439
rispondi al sondaggio	1470
ritzau	405
ritzau/afp	405
ritzau/reuters	405
""", 'ro': """
rodyti daugiau	1615
rodyti komentarus	1614
rozbalit	291
rozmiar tekstu	63
rozumiem	1919
""", 'rs': """
rss	679
""", 'ru': """
rubriken	468
rubriques	1130
""", "s'": """
s'abonner	1097
s'identifier	1097
s'inscrire	1097
s'inscrire gratuitement	1097
""", 'sa': """
saada e-postiga	931
saada vihje	933
sag uns deine meinung	509
sagen sie uns ihre meinung	509
saiba mais	2003
sair	1977
saken er forbeholdt abonnenter	1813
saken er lest opp av en robot	1822
saken fortsetter etter annonsen	1826
saken fortsetter nedenfor	1826
saken fortsetter under	1826
saken fortsetter under bildet	1826
saken oppdateres	1826
salin link	1363
salin tautan	1363
salta alla ricetta	59
saltar a la receta	59
saltar al contenido	875
saltar publicidad	863
salva	1429
salva articolo	1429
salva l'articolo	1481
salva la ricetta	59
salva per dopo	1481
salva ricetta	59
salvar	1989
salvar artigo	1989
salvar para ler depois	2042
salvar receita	59
salvesta	931
salvesta artikkel	931
samal teemal	928
samengevat door ai	1747
samenvatting door ai	1747
sammanfattad av ai	2406
sammanfattning gjord av ai	2406
samtykke	367	1827
sauvegarder	1116
sauvegarder l'article	1173
sauvegarder pour lire plus tard	1173
save	678
save article	678
save for later	678
save preferences	693
save recipe	59
save story	678
save this article	678
save this recipe	59
saved	678
saya mengerti	1374
""", 'sb': """
sbalit	291
sblocca l'articolo	1479
""", 'sc': """
scegli il tuo abbonamento	1479
scegli l'abbonamento che fa per te	1479
scegli un importo	1416
schlagworte	468
schlagworte zum thema	468
schon abonnent	432
schon dabei	427
schreibe einen kommentar	464
schreiben sie der redaktion	509
schreiben sie einen kommentar	464
schrift verkleinern	453
schrijf een reactie	1721
schrijf je gratis in	1758
schrijf je in	1700
schrijf je in voor onze nieuwsbrief	1700
scopri	1446
scopri le offerte	1417
scopri tutte le nostre newsletter	1475
scopri tutte le offerte di abbonamento	1479
scrie un comentariu	2063
scrivi qui il tuo commento	1470
scrivi un commento	1439
scroll down for video	755
scroll down to continue	780
scroll down to continue reading	688
scroll for more	688
scroll ke bawah untuk melanjutkan	1366
scroll to continue	688
scroll to continue with content	688	1366
scroll to top	707
scroll untuk membaca	1366
scrolle weiter	458
scrollen sie weiter	458
""", 'se': """
se abonnemang	2381
se abonnementer	353
se alla	2406
se alla bilder	2406
se alle	378	1837
se alle abonnentfordeler	1813
se alle bildene	1837
se alle fordele for abonnenter	353
se bildene her	1837
se billederne her	378
se connecter	1097
se connecter avec apple	1170
se connecter avec facebook	1170
se connecter avec google	1170
se erbjudanden	2381
se flere billeder	378
se grafikken her	378	1837
se klippet	2406
se klippet i spelaren ovan	2406
se klippet ovan	2406
se klippet over	1837
se tilbud	353	1813
se tilbudene	1813
se videoen her	378	1837
se videoen herunder	378
se videoen nedenfor	378	1837
se videoen ovenfor	378
se videoen over	1837
se videoen under	1837
se videon i spelaren ovan	2406
se videon nedan	2406
se videon ovan	2406
search	707
sebelumnya	1373
secciones	872
sections	707
secure checkout	654
secure payment	654
secure transaction	654
sedang tren	1397
see all	707
see all newsletters	666
see all plans	775
see all subscription plans	775
see also	702
see comments	697
see details	708
see more	707
see original	708
see subscription options	656
see the map	708
segnala	1439
segnala un errore	1439
segnala un errore nell'articolo	1470
segueix aquest tema	253
segueix l'autor	253
segueix tota l'actualitat en directe	262
segui	1430
segui la diretta	1473
segui questo argomento	1473
segui questo tema	1473
seguici	1430
seguici su facebook	1430
seguici sui social	1430
seguir	858	1990
seguir a este autor	909
seguir autor	2033
seguir este tema	909	2033
seguir leyendo	838	875
seguir leyendo en	858
seguir sin apoyar	833
sei d'accordo? vota	1470
seite #	471
seite drucken	453
seite teilen	453
seja apoiador	1974
seja assinante	1977
seja o primeiro a comentar	1999
seja um apoiador	1974
selanjutnya	1373
selecione as newsletters que pretende receber	2035
selecione as newsletters que quer receber	2035
select an amount	654
select payment method	654
selengkapnya	1373
sembunyikan	1374
semua komentar	1370
senare	2377
senaste	2403
senaste nyheterna	2403
senaste nytt	2403
send email	678
send feedback	697
send til en ven	362
send to a friend	678
senere	349	1809
seneste	375
seneste nyheder	375
seneste nyt	375
sense tu no seria possible	258
sent daily	766
sent weekly	766
senza di te non ce la facciamo	1478
senza vincoli	1479
seotud artiklid	928
seotud lood	928
sepa-lastschrift	431
services partenaires	1121
servicios	872
sesli dinle	2501
seu e-mail	1981
seu email	1981
seuraa	1032
seuraa aihetta	1032
seuraava	1041
seuraava juttu	1039
seuraavaksi	1041
sezioni	1443
""", 'sf': """
sfoglia gallery	1446
sfoglia il giornale	1417
""", 'sh': """
share	586	678	1363	2057
share article	678
share by email	678
share by text	678
share full article	678
share link	678
share on	678
share on bluesky	678
share on facebook	678
share on flipboard	678
share on linkedin	678
share on pinterest	678
share on reddit	678
share on social	777
share on social media	777
share on telegram	678
share on threads	678
share on x	678
share on x (twitter	678
share on your socials	777
share options	678
share pe facebook	2091
share save	678
share share	678
share story	678
share this	678
share this article	678
share this news	678
share this on	678
share this on social media	678
share this recipe	59
share to facebook	678
share tweet	678
share using the buttons below	777
share via	678
share via facebook	678
share via twitter	678
share with a friend	678
share with email	678
share with friends	777
share with your friends	678
sharing	678
show all	707
show caption	707
show comments	697
show external content	693
show image	708
show less	707
show map	708
show more	707
show more sharing options	678
show original	708
show translation	708
shrani	2325
shrani recept	59
""", 'si': """
si din mening	1830
sie haben bereits ein konto	524
sie haben bereits ein konto? anmelden	524
sie haben den newsletter abonniert	515
sie haben noch kein abo	524
sieh dir diesen beitrag auf instagram an	497
siehe auch	468
siga	1990
siga este autor	2033
siga-nos	1990
sign in	656
sign in / register	656
sign in or sign up	656
sign me up	666
sign out	656
sign up	656
sign up for corrections and clarifications	697
sign up for free	656
sign up for our newsletter	666
sign up here	666
sign up now	656
sign up or log in	775
sign up to our newsletter	766
sign up with your email	766
signaler	1126
signaler un abus	1161
signaler une erreur	1134
signaler une faute	1161
signaler une faute d'orthographe	1161
sigue este tema y recibe avisos	909
sigue leyendo	872
sigue leyendo debajo	863
siguiendo	858
siguiente	875
siguiente noticia	872
siirry reseptiin	59
sikeresen feliratkozott	1311
simak juga	1371
similar articles	702
similar posts	702
similar stories	702
simpan	1363
simpan artikel	1396
simpan resep	59
simpan untuk dibaca nanti	1396
sin comentarios	868
sin permanencia	914
single contribution	654
sinu e-posti aadress	951
sinua voisi kiinnostaa	1039
siradaki haber	2508
sisesta oma e-posti aadress	951
siste	1834
siste nyheter	1834
siste nytt	1834
sisuturundus	926
sisuturunduse artikkel	935
site map	707
sitemap	707
""", 'sk': """
skaitomiausi	1610
skaitomiausi straipsniai	1610
skaitomiausia	1610
skaitykite daugiau	1610
skaitykite toliau	1608
skaityti daugiau	1615
skaityti komentarus	1614
skaityti toliau	1608
skaityti visus komentarus	1614
skapa ett gratis konto	2381
skapa ett konto	2381
skapa gratis konto	2381
skapa konto	2381
skapa konto gratis	2381
skaties bildes	1656
skaties foto	1656
skaties video	1656
skatieties video	1656
skip ad	648
skip ads	688
skip advertisement	688
skip for now	648
skip past newsletter promotion	666
skip this	648
skip to content	707
skip to footer	707
skip to main content	707
skip to navigation	707
skip to recipe	59
skjul	379	1838
skocz do przepisu	59
skok na recept	59
skomentuj	1903	1911
skopiowano link	1903
skopiuj adres	1903
skopiuj link	1903
skriv din kommentar	370	1830	2399
skriv din kommentar her	370	1830
skriv en kommentar	370	1830	2399
skriv et svar	378
skriv inn e-post	1818
skriv inn e-postadressen din	1818
skriv kommentar	370
skriv ut	1822	2391
skriv ut artikeln	2391
skriv ut oppskrift	59
skriv ut oppskriften	59
skriv ut recept	59
skriv ut receptet	59
skriv ut saken	1822
skype	679
""", 'sl': """
sla advertentie over	1715
sluit	1728
sluiten	1691
""", 'sm': """
sms	679
""", 'sn': """
snapchat	679
""", 'so': """
sobre el autor	872
sobre la firma	872
social	1430
social media	454	683
sociala medier	2392
sociale media	1711
sociale medier	363
solo gli abbonati possono commentare	1470
solo los suscriptores pueden comentar	904
something went wrong	766
something went wrong. please try again	766
something went wrong. please try again later	666
sommaire	1133
son dakika	2508
son dakika haberleri	2508
son haberler	2508
sonra oku	2501
sonraki	2510
sonraki haber	2508
sonraki sayfa	2510
sorodna novica	2322
sorodne novice	2322
sorodne vsebine	2322
sorotan	1371
sort by	697
sosiaalinen media	1032
sosiale medier	1823
sostieni	1413
sostienici	1413
soutenez-nous	1089
soutenir	1089
soziale medien	454
""", 'sp': """
spannend	468
spara	2391
spara artikel	2391
spara artikeln	2391
spara artikeln till senare	2391
spara recept	59
spara receptet	59
spara till senare	2391
spausdinti	1613
special offer	656
speel video af	1752
speichern	453
spela upp	2406
spende	428
spende jetzt	428
spenden	428
spenden sie	428
spendenkonto	519
spill av	1837
spill av video	1837
spill av video her	1837
spomni me kasneje	2329
sponset	1826
sponset innhold	1826
sponsor content	688
sponsored	458	589	688	1770
sponsored content	688
sponsored links	688
sponsored message	688
sponsored message - story continues after this	688
sponsored post	688
sponsored stories	702
sponsoreret	366
sponsoreret indhold	366
sponsorizzato	1434
sponsorlu	2503
sponsorlu haber	2503
sponsoroitu	1033
sponsrat	2395
sponzorirana vsebina	2321
sponzorirano	2199	2321
sponzorisani tekst	2199
sponzorisano	2199
spotify	679
spotted a mistake	697
spotted an error	697
sprejmem	2337
sprejmi	2337
sprejmi vse	2337
spremi	2203
spremi recept	59
spring naar recept	59
springe zum rezept	59
""", 'st': """
stampa	1429
stampa articolo	1429
stampa la ricetta	59
stampa questo articolo	1481
stampa ricetta	59
standard digital	775
start free trial	656
start subscription	656
startseite	468	471
stay connected	666
stay in the know	666
stay informed	666
stay up to date	666
steady	428
stel je vraag aan onze ai	1747
stellenmarkt	503
stem her	378	1837
stem i afstemningen	378
stem i avstemningen	1837
stem nu	1750
steun ons	1692
stichworte	468
stikkord	1834
stimmen sie ab	503
stopt automatisch	1765
stories for you	702
story continues	688
story continues below	688
straipsnis prieinamas tik prenumeratoriams	1608
strictly necessary cookies	693
strinjam se	2337
strinjam se s prikazom zunanje vsebine	2337
stt	1045
stt-afp	1045
stt-reuters	1045
stumbleupon	679
stuur door	1790
stuur een correctie	1755
""", 'su': """
su questo argomento	1482
subiecte	2064
submit	649
submit a correction	697
submit comment	697
subscreva a newsletter	1981
subscreva gratuitamente	2035
subscrever	1981
subscrever newsletter	1981
subscribe	656
subscribe by email	666
subscribe for free	656
subscribe here	656
subscribe now	656
subscribe to continue	656
subscribe to continue reading	656
subscribe to get the latest posts sent to your email	666
subscribe to our newsletters	666
subscribe to read	656
subscribe today	656
subscribe via email	666
subscriber exclusive	775
subscriber only	656
subscriber-only	656
subscriber-only content	775
subscribers get more	775
subscribers only	656
subscription options	656
subscriu-t'hi	231
subscriu-te	231
subskrybuj	1893
success! check your inbox	812
successivo	1446
suche	471
suchen	471
sudah punya akun	1354
suggerisci una correzione	1462
suggest a correction	697
suggested	702
suggested articles	702
suivant	1133
suivez notre direct	1173
suivez nous	1117
suivez-nous	1117
suivi	1117
suivre	1117
suivre ce sujet	1117
suivre ce sujet et recevoir une alerte	1163
suivre cet auteur	1117
sujets	1130
sulge	934
sulge reklaam	935
sulje	1022
sullo stesso argomento	1443
sullo stesso tema	1443
sumbang	1353
summary by ai	748
suoraan reseptiin	59
suositellut	1039
suosittelemme	1039
suosituimmat	1039
support local journalism	650
support our journalism	650
support our work	650
support quality journalism	650
support the author	650
support this site	650
support us	650
support us on patreon	650
support us today	650
supported by	688
sur ce sujet	1130
sur le web	1130
suscribete	838
suscribirme	838
suscribirse	838
suscribite	914
suscribite ahora	914
suscripciones	838
susijusios naujienos	1610
sutikti su visais	1626
sutinku	1626
suurenna kuva	1041
""", 'sv': """
svar	370	1830
svara	2399
svi komentari	2203
""", 'sw': """
swisha en slant	2378
""", 'sy': """
syarat dan ketentuan	1369
syarat dan ketentuan | kebijakan privasi	1369
""", 'sz': """
szavazzon	1308
szukaj	1918
""", "t'": """
t'ha agradat aquest article	247
""", 'ta': """
ta bort annonser	2395
tag	1371	1443	2652
tag-uri	2064
taggar	2403
tagged	702
tagger	1834
tagi	1915
tagovi	2200
tags	375	468	593	702	872	1130	1371	1443	1725	2003	2652
taguri	2064
taille du texte	1116
taip pat skaitykite	1610
tak for din tilmelding	358
take our survey	697
tallenna	1031
tallenna juttu	1031
tallenna resepti	59
talvez mais tarde	1973
tamanho da fonte	63	1989
tamanho do texto	63
tampilkan asli	1374
tampilkan lebih banyak	1373
tampilkan lebih sedikit	1374
tarife atla	59
tarife git	59
tarifi kaydet	59
tarifi puanla	59
tarifi yazdir	59
tartalom	1308
tautan berhasil disalin	1396
tautan disalin	1363
tautan telah disalin	1396
tavs e-pasts	1673
""", 'te': """
te has suscrito correctamente	910
te puede gustar	872
te puede interesar	872
te quedan # caracteres	904
te recomendamos	872
te-ar putea interesa	2064
teata veast	932
teavita veast	932
tee lahjoitus	1023
teilen	453
teilen auf	453
teilen und weiterempfehlen	453
teised loevad	928
tek seferlik	2493
tekst loopt door onder de advertentie	1715
tekst se nastavlja nakon oglasa	2199
tekstgrootte	63	1710
tekstimainos	1033
tekstin koko	63
telegram	679	2118
teljes cikk	1308
telli	926
telli kohe	926
tellijale	926
tellijana saad artiklit jagada	931
tellijatele	926
tema	1834
tema dana	2200
temaer	1834
temas	872	2003
temas relacionados	872
tematy	1915
temes relacionats	262
temi	1443
temos	1610
tempo de leitura	2006
tempo di lettura	1446
tempo estimado de leitura: # minutos	1989
temps de lecture	1133
temps de lecture : # min	1133
tendances	1130
tendencias	872
tendenze	1443
tentang kami	1386
teraz nie	2270
terbaru	1371
terima semua	1369
terima semua cookie	1369
terkait	1371
terkini	1371
termini e condizioni	1436
termos de uso	1996
terms	693
terms & conditions	693
terms and conditions	693
terms apply	775
terms of service	693
terms of use	693
terpopuler	1371
terpopuler hari ini	1397
terug naar boven	1728
test din viden i ugens quiz	378
test kunnskapene dine i ukas quiz	1837
testa dina kunskaper i veckans quiz	2406
testaa tietosi viikon visassa	1041
testen	432
testez gratuitement	1097
testez vos connaissances	1161
testez vos connaissances avec notre quiz	1161
tetszik	1299
text size	678
text version	707
texto gerado por ia	2023
textstorlek	63
""", 'th': """
thank you	649
thank you for subscribing	766
thank you for watching	780
thank you to our sponsors	688
thank you! please check your inbox	812
thanks for subscribing	666
thanks for watching	780
thanks to our sponsors	688
thanks! please check your inbox	812
the article continues below	780
the story continues below	780
the video player is currently playing an ad	746
thema	468
thema's	1725
themen	468
there are no comments yet	697
there was an error, please provide a valid email address	766
these are external links and will open in a new window	678
this is an advertisement	688
this video can not be played	746
this video cannot be played	746
threads	679
""", 'ti': """
ti consigliamo	1443
ti potrebbe interessare	1443
ti potrebbero interessare	1443
ticker	468
tickets sichern	503
tidak terima kasih	1352
tidak, terima kasih	1352
tiempo de lectura	875
tiempo estimado de lectura: # minutos	857
tietosuoja	1034
tiktok	679
til forsiden	375	1834
til toppen	378	1837
tilaa	1024
tilaa nyt	1024
tilaa uutiskirje	1027
tilaa uutiskirjeet	1027
tilaajalle	1024
tilaajille	1024
tilaukset	1024
till erbjudandet	2381
till receptet	59
till startsidan	2403
till toppen	2406
tilmeld	358
tilmeld dig	358
tilmeld dig nyhedsbrevet	358
tilmeld nyhedsbrev	358
timp de citire # min	2066
tin sau	2652
tinggalkan komentar	1370
tip us	650
tips en venn	1822
tips van de redactie	1725
tipsa	2391
tipsa oss	2399
tisk	280
tisk receptu	59
""", 'to': """
today's most read	779
today's paper	707
today's top stories	702
todos los comentarios	868
toestemming	1717
toeta	926
toeta meid	926
toevoegen aan leeslijst	1790
toggle	707
toggle caption	707
toimetus soovitab	928
toimitus suosittelee	1039
toista	1041
toon alles	1729
toon deze inhoud	1745
toon inhoud	1717
toon meer	1728
toon minder	1728
toon origineel	1729
toon reacties	1721
toon vertaling	1729
top articles	702
top artikel	468
top comments	697
top headlines	702
top latest discussions	707
top news	702
top stories	593	702
top-artikel	468
top-news	468
top-themen	468
tophistorier	375
topics	702
topik	1371
topik terkait	1371
toppnyheter	2403
toppsaker	1834
topthemen	468
torna all'inizio	1446
torna su	1446
torne-se assinante	1974
torne-se membro	1974
tots els butlletins	255
toujours afficher ce type de contenu	1153
tous les commentaires	1126
tous ses articles	1151
tout accepter	1123
tout afficher	1134
tout refuser	1123
tout voir	1133
toute l'actu	1130
toutes les photos	1133
""", 'tr': """
trabaja con nosotros	899
trabalhe connosco	2025
trabalhe conosco	2025
trakteer ons op koffie	1692
trang sau	2654
transferencia bancaria	837
translated by ai	748
traueranzeigen	503
treballa amb nosaltres	249
trefwoorden	1725
trend	2508
trending	468	702	1371	1725	2003
trending deals	688
trending now	702
trending stories	702
trending today	702
trending topics	702
trimite	2057
trimite pe email	2057
trimite pe whatsapp	2091
trimite unui prieten	2091
try it free	656
""", 'tt': """
tt	2433
tt-afp	2433
tt-reuters	2433
""", 'tu': """
tu e-mail	845
tu email	845
tudo sobre	2003
tue riippumatonta journalismia	1023
tuitar	1989
tuitear	857
tulis komentar	1370
tulis komentar anda di sini	1386
tulosta	1031
tulosta juttu	1031
tulosta resepti	59
tumblr	679
tunnuksen luominen on maksutonta	1024
tuoreimmat	1039
tuoreimmat uutiset	1039
turinio rinkodara	1617
tutti gli aggiornamenti qui	1473
tutti i commenti	1439
tutup	1352
""", 'tw': """
tweet	678	1363	1429
tweet this	678
tweeta	2391
tweeter	1116
tweetle	2501
tweetnij	1903
tweetnout	280
twitter	679
twitter-inhalte erlauben	461
twittern	453
""", 'ty': """
tyck till	2399
tylko w serwisie	1915
type your email	666
""", 'u ': """
u fokusu	2200
""", 'ud': """
udskriv	362
udskriv opskrift	59
udvalgt	375
udvid	379
""", 'ui': """
uitgelicht	1725
uitklappen	1729
uitloggen	1695
""", 'uk': """
ukryj	1919
ukuran font	63
ukuran huruf	63
ukuran teks	63
""", 'ul': """
ultim'ora	1443
ultime news	1443
ultime notizie	1443
ultimele articole	2064
ultimi articoli	1443
""", 'um': """
um assinante ofereceu-lhe este artigo	2042
umfrage wird geladen	503
""", 'un': """
un abbonato ti ha regalato questo articolo	1481
un subscriptor t'ha regalat aquest article	261
understood	708
une erreur dans l'article	1126
uneix-te a la conversa	247
unfollow	683
unisciti al nostro canale	1430
unlisted	707
unlock this article	656
unohditko salasanan	1024
uns folgen	454
unser bestes angebot	524
unser newsletter	440
unsere empfehlung	468
unsere empfehlungen	468
unsere newsletter	440
unsere top-themen	529
""", 'up': """
up next	702
upgrade now	656
upgrade to founding member	656
upgrade to paid	650
uplati	2192
uppfattat	2407
""", 'us': """
ustawienia	1908
ustawienia cookies	1908
""", 'ut': """
utiles	1123
utvalgt	1834
utvalt	2403
utvid	1838
""", 'uu': """
uudiskiri	951
uudiskirjad	951
uusimmat	1039
uutiskirje	1027
uutiskirjeet	1027
""", 'uw': """
uw e-mailadres	1700
""", 'uy': """
uygulamayi indir	2549
uygulamayi indirin	2549
""", 'va': """
vaata galeriid	933
vaata ka	928
vaata kommentaare	932
vaata pilte	933
vaata videost	933
vaata videot	933
vaata videot siit	933
vacatures	1750
vagas de emprego	2025
vai al contenuto	1446
vai alla ricetta	59
vain tilaajille	1024
vakances	1656
valikko	1041
valorar	868
valorar receta	59
van onze partners	1725
vandaag	1725
vandaag niet	1691
var artikkelen nyttig	1830
var artiklen nyttig	370
var dette nyttig	1837
var oppsummeringen nyttig	1830
var opsummeringen nyttig	370
var saken nyttig	1830
varovanje osebnih podatkov	2337
vastaa	1038
vastaa kyselyyn	1041
vastaa lukijakyselyyn	1041
""", 've': """
ve zkratce	288
vedi anche	1443
vedi dettagli	1447
vedi i # commenti	1470
vedi i commenti	1439
vedi i risultati	1447
vedi la mappa	1447
vedi tutte	1446
vedi tutti	1446
vedi tutto	1446
veilig betalen	1694
ver # comentarios	868
ver bio	891
ver comentarios	868
ver contenido	865
ver contenido externo	895
ver detalhes	2007
ver detalles	876
ver documento	876
ver el mapa	876
ver essa foto no instagram	2021
ver este tuit	895
ver fotos	875
ver galeria	2006
ver la receta	59
ver los comentarios	868
ver mais	2006
ver mapa	876	2007
ver menos	876	2007
ver ofertas	838	1977
ver original	876	2007
ver perfil	891	2033
ver resultado parcial	2031
ver resultados	904
ver resultados de la encuesta	904
ver todas	875	2006
ver todo	875
ver todos	875	2006
ver tudo	2006
verbergen	1729
verder zonder te steunen	1691
vergroot	1728
vergroot afbeelding	1728
vergroten	1729
verlagsangebot	458
verlagsbeilage	530
verschicken	453
versenden	453
verstanden	472
verwandte artikel	468
verwandte themen	468
verwante artikelen	1725
ves a la recepta	59
veuillez saisir une adresse e-mail valide	1166
veure # comentaris	247
veure perfil	253
veure totes les ofertes	259
vezane vesti	2200
vezane vijesti	2200
vezi # comentarii	2077
vezi comentariile	2063
vezi detalii	2067
vezi harta	2067
vezi mai mult	2066
vezi originalul	2067
vezi rezultatele	2077
vezi toate	2066
vezi toate newsletterele noastre	2084
vezi toate ofertele de abonament	2089
vezi tot	2067
vezi videoclipul	2083
""", 'vi': """
vi har lukket for kommentarer	370
viber	679	2118
videa	288
video	288	375	1371	1443	1834	2064	2403	2508	2652
video abspielen	505
video ad	688
video afspelen	1752
video anschauen	505
video ansehen	505
video laden	461
video terkait	1371
video's	1725
videoen afspilles her	378
videoen kan ikke afspilles	378
videolar	2508
videos	468	872
videot	1039
videoyu izle	2510
videoyu izleyin	2510
view all	707
view all newsletters	666
view comment	697
view comments	697	707
view details	708
view full size	707
view gallery	707
view image	707
view image in fullscreen	707
view map	708
view more	707
view on instagram	678
view our privacy policy	746
view plans	656
view post on instagram	746
view post on x	746
view results	708
view subscription options	656
view this post on facebook	746
view this post on instagram	746
view this post on threads	746
view this post on x	746
viimased uudised	928
virement	1096
virement bancaire	1096
vis alle	378	1837
vis bildetekst	1837
vis detaljer	379	1838
vis flere	378	1837
vis indhold	367
vis innhold	1827
vis innlegg fra facebook	1837
vis innlegg fra instagram	1837
vis kart	1838
vis kommentarer	370	1830
vis kort	379
vis mer	1837
vis mere	378
vis mindre	379	1838
vis original	379	1838
vis oversettelse	1838
vis resultater	379	1838
visa alla	2406
visa detaljer	2407
visa fler	2406
visa kartan	2407
visa kommentarer	2399
visa mer	2406
visa mindre	2407
visa original	2407
visa resultat	2407
visualizza questo post su instagram	1460
""", 'vk': """
vk	679
""", 'vo': """
voce sintetica	1462
voeg toe aan je leeslijst	1766
voir aussi	1130
voir ce post	1153
voir ce tweet	1153
voir cette publication sur instagram	1153
voir l'original	1134
voir la carte	1134
voir la recette	59
voir la traduction	1134
voir le contenu	1123
voir le diaporama	1133
voir les # commentaires	1161
voir les commentaires	1126
voir les offres	1097
voir les photos	1133
voir moins	1133
voir plus	1133
voir plus de commentaires	1126
voir ses articles	1151
voir son profil	1151
voir tous ses articles	1151
voir tout	1133
voit perua tilauksen milloin tahansa	1027
voit peruuttaa milloin vain	1024
volg	1711
volg dit onderwerp	1711
volg ons	1711
volgen	1711
volgend artikel	1725
volgende	1728
volgende pagina	1728
vollbild	471
vols eliminar la publicitat	249
vols llegir l'article sencer? subscriu-te	259
voltar ao topo	2006
volver arriba	875
von ki zusammengefasst	499
voor abonnees	1695
vorherige seite	471
vorheriger artikel	468
vorig artikel	1725
vorige	1728
vorlesen	453
vorlesen lassen	453
vormista tellimus	926
vorteile sichern	432
vota a la nostra enquesta	247
vota en nuestra encuesta	904
vota il nostro sondaggio	1470
vota la ricetta	59
vota nel nostro sondaggio	1470
vote na nossa enquete	2031
votez dans notre sondage	1161
votez pour faire entendre votre voix	1161
votre adresse mail	1166
votre commentaire	1126
votre e-mail	1106
votre email	1106
vous aimerez aussi	1130
vous aimerez lire	1130
vous avez lu # articles sur # ce mois-ci	1170
vous avez une question	1126
vous n'avez pas encore de compte	1170
vous pourriez aimer	1130
vous pourriez aussi aimer	1130
vous pouvez offrir # articles par mois	1173
""", 'vr': """
vraag het ai	1747
vraag het onze ai	1747
""", 'vs': """
vsebina je zaklenjena	2318
vsi komentarji	2325
vstoupit do diskuse	287
vstoupit do galerie	290
vstupte do diskuse	287
""", 'vu': """
vul de vragenlijst in	1750
vul een geldig e-mailadres in	1758
""", 'vy': """
vytisknout	280
vytisknout recept	59
""", 'w ': """
w tym artykule	1915
""", 'wa': """
waardeer dit artikel	1762
waardeer dit verhaal	1762
wachtwoord vergeten	1695
war diese zusammenfassung hilfreich	499
was andere lesen	468
was deze samenvatting nuttig	1747
was this helpful	697
was this summary helpful	748
was this summary useful	748
was this translation helpful	748
watch above	755
watch below	755
watch here	755
watch more	702
watch next	702
watch on youtube	755
watch the full video	755
watch video	707
""", 'we': """
we care about your privacy	693
we recommend	702
we value your privacy	693
weekly newsletter	666
wees de eerste die reageert	1721
weigeren	1717
weiter nach der anzeige	530
weiter zum artikel	427
weitere artikel	468
weitere artikel zum thema	529
weitere links	468
weitere meldungen	468
weitere nachrichten	468
weitere news	468
weitere newsletter	515
weitere podcasts	468
weitere themen	468
weitere videos	468
weiterempfehlen	453
weiteres	468
weiterlesen	471
weniger anzeigen	471
werbeanzeige	458
werbliche inhalte	458
werbung	458
werbung folgt	571
werbung von unserem partner	530
werde mitglied	428
werden sie mitglied	428
werden sie teil unseres teams	503
wesprzyj	1890
wesprzyj nas	1890
""", 'wh': """
what do you think	697
what to read next	702
whatsapp	679	2118
why trust us	780
why you can trust our reviews	780
why you can trust us	780
""", 'wi': """
wideo	1915
""", 'wo': """
word lid	1692
word supporter	1692
word vriend	1692
""", 'wr': """
write a comment	697
write a review	697
""", 'ws': """
wspieraj	1890
wspieraj nas	1890
wspieram	1890
wszystkie	1918
wszystkie komentarze	1911
""", 'wu': """
wunschbetrag	431
""", 'wy': """
wybrane dla ciebie	1915
wydarzenia	1915
wydrukuj	1903
wydrukuj przepis	59
wyloguj	1893
wyszukaj	1918
""", 'x': """
x	679	1301
""", 'x ': """
x (twitter	679
x facebook	678
""", 'x.': """
x.com	679
""", 'xe': """
xem clip	2678
""", 'xi': """
xing	679
""", 'ya': """
ya eres suscriptor	838
ya he donado	833
ya soy socio	833
ya te has registrado	838
ya tengo cuenta	838
ya tienes cuenta	838
ya tienes una cuenta	838
yanitla	2507
yapay zekaya sor	2507
yazdir	2501
yazi boyutu	2501
yaziyi dinle	2501
""", 'ye': """
yearly	649
yerinizi ayirtin	2510
yes	697
""", 'yo': """
yorum	2507
yorum kurallari	2507
yorum yap	2507
yorum yaz	2507
yorum yazin	2507
yorumlar	2507
yorumlari oku	2507
yorumunuzu yazin	2507
you are now subscribed	766
you are subscribed	766
you can change how much you give or cancel your contributions at any time	650
you have # seconds	688
you may also be interested in	702
you may also enjoy	702
you may also like	702
you may have missed	702
you may like	702
you might also be interested in	702
you might also like	702
you might like	702
you're in	666
you're subscribed	766
your account	656
your comment	697
your donation is tax-deductible	771
your email	666
your email address	666
your gift is tax-deductible	771
your privacy choices	693
your privacy is important to us	693
your subscription is confirmed	766
youtube	679
youtube-inhalte erlauben	461
""", 'yu': """
yukari	2510
""", 'z ': """
z ostatniej chwili	1915
""", 'za': """
zaakceptuj wszystko	1908
zaboravljena lozinka	2193
zadejte e-mail	277
zadejte e-mailovou adresu	277
zadnje novice	2322
zadnje objave	2322
zahl ich	428
zahlungsart	431
zahlungsarten	431
zahlungsmethode	431
zahlungsmethoden	431
zalo	2642
zaloguj	1893
zamknij	1889
zapisz	1903
zapisz przepis	59
zapojte se do diskuse	287
zapri	2329
zaregistrovat se	273
zarejestruj	1893
zaten abone misiniz	2494
zatvori	2208
zavrni	2337
zavrni vse	2337
""", 'ze': """
zet op leeslijst	1790
""", 'zi': """
zie ook	1725
ziedot	1649
zip code	666
""", 'zo': """
zobacz komentarze	1911
zobacz wszystkie	1918
zobacz wyniki	1919
zobrazit diskusi	287
zobrazit galerii	290
zobrazit mapu	291
zobrazit obsah	284
zoek	1728
zoeken	1728
zonder jouw steun kunnen we dit werk niet doen	1762
zoom	707
zoom in	708
""", 'zu': """
zu den abo-angeboten	432
zu den angeboten	524
zu den kommentaren	464
zugang freischalten	432
zuklappen	472
zum abo	432
zum abo-shop	524
zum aboshop	524
zum angebot	432
zum artikel	471
zum dokument	472
zum gewinnspiel	503
zum inhalt	471
zum inhalt springen	471
zum kommentieren anmelden	464
zum podcast	505
zum quiz	503
zum rezept	59
zum rezept springen	59
zum seitenanfang	471
zum thema	468	471
zum video	505
zur bildergalerie	471
zur diskussion	464
zur fotostrecke	471
zur karte	472
zur mediathek	505
zur merkliste	525
zur navigation	471
zur newsletter-anmeldung	440
zur startseite	468
zur themenseite	471
zur umfrage	503
zusammenfassung mit ki	499
zustimmen	461
zustimmen und weiter	461
"""}

START = {'#': """
#	437 K wochen kostenlos	437 K wochen gratis	437 K monat kostenlos	1586 K줄 요약	1773 K weken voor	1773 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	747 K post shared by	747 K video posted by	747 K post by	848 K tu correo	1132 K lire aussi	1132 K lire également	1333 K gombra kattintva	1333 K telegramon	1333 K facebookon	1335 K cikk a	1335 K cikk folytatódik	1341 K cikket mesterséges	1343 K teljes beszélgetés	1343 K teljes interjú	1422 K tutti i contenuti	1456 K cura della redazione	2017 K autora escreve segundo o novo
""", 'aa': """
aan	51 K dit verhaal	51 K dit onderzoek
""", 'ab': """
abbiamo	51 K lavorato a questa
abbonati	1415 K a
abonneer	1772 K je op	1796 K
abonnez	12 K-vous	1095 K-vous à
abonniere	12 K	560 K
abonnieren	12 K sie	430 K sie	560 K sie
about	709 K the author	709 K the authors	709 K the writer
abstimmung	543 K:
""", 'ac': """
accepted	655 K payment methods:	655 K cards:
acceso	841 K ilimitado
accesso	1422 K illimitato
acesso	1980 K ilimitado
acest	2076 K rezumat	2076 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1727 K:
acompanhe	12 K
acquista	1466 K la rivista
actie	1799 K:
""", 'ad': """
ad	782 K:
ada	1384 K kesalahan di artikel
add	12 K us	733 K	813 K
additional	784 K reporting by
adja	1333 K meg
adjon	1333 K hozzá
administratorem	1938 K danych osobowych jest	1938 K twoich danych	1938 K państwa danych	1938 K pani/pana danych	1938 K podanych
advertise	753 K with
advertisement	782 K:
""", 'af': """
afmelden	1786 K kan
afspil	407 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	57 K încercat	413 K har	749 K summaries	749 K-generated summaries	750 K tools were	750 K was used	750 K helped	750 K assisted	1530 Kがこの記事	1530 Kによる自動	1530 K要約	1530 Kによる要約	1530 Kが選んだ	1530 Kに質問	1530 ※K	1586 K 요약은	1586 K 뉴스 요약	1748 K kan fouten maken. controleer	1748 K-samenvattingen	1876 K har	2071 K informații	2071 K un subiect	2071 K un pont	2071 K fost martor	2443 K har	2726 K摘要	2726 K重點	2726 K重点	2726 K生成	2726 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2039 K o	2039 K a	2039 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1361 K notifikasi
aktiver	407 K	1869 K
aktivera	2437 K
aktiviere	545 K
aktivieren	545 K sie
aktuelle	469 K nachrichten aus
""", 'al': """
al	850 K registrarte	896 K mostrar este contenido	1699 K lid	1785 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	807 K content ©
alla	27 K kommentarer	27 K inlägg	2404 K artiklar om	2408 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	376 K artikler om	380 K artikler af	469 K artikel zu	469 K artikel von	470 K infos:	470 K news:	473 K artikel von	504 K folgen	1726 K artikelen over	1730 K artikelen van	1835 K saker om	1839 K artikler av
alleen	1699 K voor abonnees	1778 K leden kunnen reageren
alles	469 K zum thema	469 K zu	1726 K over	1767 K over
allow	677 K notifications	692 K ads on
already	815 K	815 K have
als	437 K abonnent	437 K abonnentin	449 K app	526 K abonnent können sie	526 K abonnentin können sie	1699 K abonnee
also	703 K in	704 K read	704 K on this site:	704 K worth reading:	704 K on this topic:	808 K in the news:	1280 K read:	1280 K read-
alt	376 K om	1835 K om
alte	2093 K știri din
altre	1444 K notizie su	1483 K notizie di
altri	1444 K articoli su	1448 K articoli di
altro	1444 K su	1445 K su questo tema:
""", 'am': """
am	2075 K citit și sunt de acord
""", 'an': """
an	51 K dieser geschichte haben wir	51 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1378 K punya
ange	2437 K
angiv	407 K
anketa	289 K:
anlatmamiz	2538 K gereken
anna	941 K vihjest	941 K vihje	1070 K
annonces	1156 K légales : publiez
annullare	1427 K l'iscrizione
ansvarig	2435 K utgivare:
ansvarlig	1866 K redaktør:
answer	813 K
anuncie	2026 K no	2026 K na
any	27 K comment	792 K	814 K
""", 'ap': """
apa	1384 K reaksi anda
apakah	8 K artikel	1378 K anda punya	1384 K ringkasan ini	1384 K artikel ini	1384 K berita ini	1384 K informasi ini
apoya	836 K	836 K a
app	449 K herunterladen	449 K laden	1706 K voor android	1742 K
apply	795 K now
approfondimento	1445 K:
approfondisci	1445 K
apresentado	2029 K por
""", 'aq': """
aquest	246 K resum	246 K text ha estat traduït	246 K article ha estat traduït
aquesta	51 K investigació
""", 'ar': """
ar	1638 K straipsnis
arbejder	387 K du
arbetar	2415 K du
archives	1132 K :
are	710 K you affected by	792 K you	814 K you
arrives	769 K every
article	1146 K traduit
articles	709 K by
articol	2076 K tradus	2080 K susținut de
articolo	1463 K tradotto
artificial	750 K intelligence
artificiell	2443 K intelligens har
artikel	1372 K terkait:	1383 K ini diterjemahkan	1383 K ini ditulis dengan	1383 K ini dibuat dengan	1383 K ini merupakan hasil	1398 K ini telah tayang di	1398 K ini pertama kali tayang	1398 K ini pernah tayang	1398 K ini sudah tayang	1769 K gaat verder onder	1769 K loopt door onder	1769 K gaat verder na
artikeln	2439 K fortsätter
artikkel	958 K jätkub
artikkelen	1872 K fortsetter
artikkeli	1072 K jatkuu
artiklen	409 K fortsætter
""", 'as': """
ascolta	1 K	1445 K:	1469 K il podcast	1469 K la puntata
ask	709 K us here	749 K the	749 K our
assine	1980 K para
assista	2005 K:	2030 K ao vídeo acima	2030 K ao vídeo abaixo	2030 K ao vídeo
""", 'at': """
atbildi	1677 K
atlikite	1628 K testą
atradi	1669 K kļūdu
atsakykite	1637 K
""", 'au': """
auch	470 K interessant	470 K interessant:	470 K lesenswert	470 K spannend:	528 K bei uns:	552 K lesen:
aucun	32 K commentaire
audio	306 K vytvořila	754 K version of this	898 K generado	1463 K generato	2076 K generat
auf	457 K facebook, instagram	457 K instagram, facebook	457 K facebook und instagram	457 K facebook oder instagram
aus	470 K dem archiv:	528 K unserem archiv:	557 K dem englischen übersetzt	557 K dem französischen übersetzt	557 K dem amerikanischen übersetzt	557 K dem englischen von	557 K dem französischen von
ausprobiert	57 K?
author	709 K bio
autor	304 K je	322 K:	960 K:	1945 K:	1945 K: (	2214 K je	2275 K je	2293 K:
autore	1663 K:
autori	2275 K sú
autorica	2214 K je
autorius	1641 K:
autorka	304 K je	2214 K je	2275 K je
autors	1663 K:
""", 'av': """
available	673 K on the app store	673 K on google play
avec	1112 K l'application
avete	57 K provato
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	57 K-vous testé
avtor	2335 K je	2350 K:
avtorica	2335 K je
""", 'ay': """
ayrica	2509 K okuyun	2509 K bakin	2509 K bakin:
""", 'az': """
az	1341 K összefoglalót
""", 'ba': """
baca	1372 K juga	1372 K juga:	1372 K:	1372 K selengkapnya	1372 K selengkapnya:	1372 K selanjutnya:	1377 K berita	1390 K berita tanpa iklan	1398 K berita lainnya	1398 K artikel lainnya	1398 K artikel lain	1398 K berita selengkapnya	1399 K ini juga:	1399 K pula:	1399 K lagi:
background	704 K:	778 K reading:
bagaimana	1384 K reaksi anda	1384 K pendapat anda	1384 K menurut anda
baggrund	377 K:
bagikan	3 K
baixe	13 K
bakgrund	2405 K:
bakgrunn	1836 K:
bakiniz	2509 K:
balso	1677 K
balsuokite	1637 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	800 K part of our
beachten	28 K sie bitte
become	646 K a member	646 K a subscriber	653 K a member of	762 K a member to comment	800 K part of our
bekijk	1727 K ook	1727 K:	1727 K hier	1727 K ook:	1730 K alle artikelen van	1751 K de video	1751 K de hele uitzending	1751 K de uitzending	1751 K de beelden	1751 K hier het hele	1753 K de video:	1796 K
bel	1742 K
belanja	1385 K di toko
beli	1385 K tiket
beluister	1 K	1751 K de podcast	1751 K onze	1796 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1385 K dengan tim
beri	1384 K rating	2324 K tudi
berikan	1384 K penilaian anda	1388 K suara anda
berikutnya	1399 K:
berita	1383 K ini diringkas	1398 K ini telah tayang	1399 K lainnya:
berite	2324 K tudi
besedilo	2335 K izraža	2338 K je prevedeno	2341 K je objavljeno v
bestel	1796 K
bestelle	560 K
bestellen	560 K sie
bestil	407 K
bestill	1869 K
besuche	12 K uns	560 K
besuchen	12 K sie uns	560 K sie
bewerten	560 K sie
bezahlte	554 K anzeige der	554 K anzeige des	554 K anzeige von
bezoek	1796 K
""", 'bi': """
bi	2354 K radi delali pri nas
bildergalerie	470 K:
bir	7 K hata	2527 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	537 K halten sie sich an die	537 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	772 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	54 K en av de #	54 K en av våra #	54 K med blant de #	54 K en av våre #	1843 K medlem av	1843 K abonnent på	1869 K	2412 K medlem i	2412 K prenumerant på	2437 K
blijf	28 K
bliv	31 K den første	54 K en af de #	384 K medlem af	384 K abonnent på	393 K testlæser	393 K klogere på	407 K
blocking	692 K ads
""", 'bo': """
bodite	31 K prvi
boka	2437 K
bol	2279 K pre vás	2279 K článok
bola	2279 K pre vás
bolo	2279 K pre vás	2279 K toto
book	407 K	751 K your ticket	751 K tickets	813 K
""", 'br': """
brak	32 K komentarzy
bron	1741 K: anp	1741 K: belga
browse	795 K jobs	813 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	51 K araştirma	51 K haber	2545 K özeti	2545 K çeviriyi
buat	1404 K akun gratis
buchen	560 K sie
budi	31 K prvi
budite	31 K prvi
buka	1404 K akses penuh dengan
bunu	2509 K da okuyun:
buy	751 K tickets	751 K your ticket	751 K your tickets	813 K
""", 'by': """
byl	307 K pro vás	307 K článek
byla	307 K pro vás
bylo	307 K pro vás	307 K toto
""", 'c': """
c	717 (K) #
""", 'ca': """
cadastre	1980 K-se para
can	760 K't see the poll	760 K't see the quiz	760 K't see this poll	814 K you
canal	41 K de denúncias da redação
cancel	663 K anytime	663 K at any time
catch	12 K us	687 K us on	754 K up on bbc	778 K up:	813 K	813 K up on
""", 'ce': """
ce	33 K părere	1146 K texte a été traduit	1147 K résumé	1156 K numéro est en vente	1156 K numéro est disponible
cek	1377 K
celoten	2349 K članek preberite
ces	1146 K points clés
cet	8 K article vous	1146 K article a été traduit
cette	51 K enquête	1146 K traduction a été	1147 K synthèse
""", 'ch': """
chcesz	1949 K u nas pracować	1949 K pracować u nas
chcete	326 K u nás pracovat	326 K pracovat u nás	2297 K u nás pracovať	2297 K pracovať u nás
che	33 K ne pensi
check	813 K out	1796 K
chia	3 K sẻ
choose	646 K a plan	660 K a plan	733 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1445 K qui
click	734 K here to join	734 K to join	756 K here for more	764 K here to download	764 K to download	796 K play	813 K
clique	2005 K aqui	2030 K no player acima
cliquez	1132 K ici
clube	2026 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1395 K
colunista	2016 K do	2016 K da
come	751 K and meet	813 K
comentarii	5 K
comentariile	5 K	27 K	2078 K nu reprezintă	2078 K aparțin
comentarios	5 K	27 K	905 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2078 K tău va
commandez	1156 K notre	1156 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	762 K must
commenti	5 K	27 K
commenting	5 K	762 K is
comments	5 K	5 K on this	27 K	762 K are reserved	762 K are for	762 K are open to	762 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	813 K
compra	900 K aquí
condividete	3 K
condividi	3 K
confira	2005 K:	2005 K também	2005 K também:
conhece	2020 K algum caso
connect	12 K with	687 K with us
conoces	885 ¿K	890 ¿K algún
consider	646 K making	646 K giving
consiglia	3 K
consulta	874 K aquí
consultez	1156 K les avis de décès	1156 K nos offres
conta	57 K pra mim
contact	709 K the author	709 K the reporter	709 K:	709 K this reporter	741 K	813 K
contacta	878 K con	879 K con
contacte	878 K con	879 K con
contacter	1135 K l'auteur
contactez	1135 K l'auteur	1135 K-nous	1150 K l'auteur
contacto	894 K:
contame	57 K
contate	2008 K o autor
contatta	1448 K l'autore
contenido	841 K premium	898 K generado	902 K ofrecido por
contenu	1146 K généré	1159 K proposé par	1159 K sponsorisé par
contenuto	1463 K generato	1468 K offerto da
contingut	246 K generat	250 K ofert per
continue	772 K reading	773 K reading with
contributions	27 K
controleer	1796 K
copy	3 K link to	3 K the link	3 K article	824 K this url	824 K this link
copyright	479 K	717 K ©	717 K #	717 K:	717 K by	2293 K ©
cosa	33 K ne pensi
""", 'cr': """
create	660 K an account to	813 K	815 K an account	815 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	54 K ahhoz a #	54 K a #	54 K #	54 K több mint #	1333 K
csatlakozzon	1333 K
""", 'cy': """
cyber	772 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1930 K ten artykuł	1930 K artykuł	1930 K ten tekst	1930 K to podsumowanie	1930 K to streszczenie	1930 K podobał	1930 K znalazłeś	1930 K znalazłaś	1930 K ta informacja	1930 K ta treść
czytaj	1916 K więcej o	1917 K także	1917 K także:	1917 K też	1917 K też:	1917 K również	1917 K więcej	1917 K:	1947 K dalej z
""", 'da': """
da	57 K li ste probali	1445 K leggere:	2218 K li vam	2218 K li je članak	2218 K li je tekst
daarna	1699 K kun je
daftar	1385 K webinar	1404 K gratis
daftarkan	1385 K diri anda
dagelijkse	1703 K nieuwsbrief
daha	2509 K fazlasi:
dalies	1677 K
dalsza	1933 K część
dalyvaukite	1637 K
danach	437 K # euro
dann	437 K # euro
dans	1112 K l'application	1129 K les commentaires
dapatkan	1377 K
darovat	319 K
darte	850 K de baja
darujte	319 K	2291 K
das	469 K beste aus	470 K könnte sie auch interessieren	470 K könnte dich auch interessieren	470 K könnte sie interessieren:	470 K könnte sie auch interessieren:	470 K könnte dich auch interessieren:	504 K ganze interview	504 K komplette interview	538 K kommentieren	552 K lesen andere:
dazu	470 K auch:	528 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1751 K podcast is te beluisteren	1769 K tekst gaat verder onder	1769 K tekst loopt door onder	1769 K tekst gaat verder na
deel	3 K dit	3 K het	1796 K
dein	27 K kommentar	537 K feedback hilft
deine	507 K meinung ist uns wichtig	537 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	407 K med	407 K artiklen	1869 K med	1869 K saken
dela	3 K artikeln	3 K den här	3 K texten	2437 K med	2437 K artikeln
deli	3 K
delite	3 K
delivered	769 K every	769 K each
delta	1852 K i vår	1869 K	2421 K i vår	2437 K
deltag	393 K i vores	407 K
den	26 K här sammanfattningen	51 K här granskningen
denedin	57 K mi
denediniz	57 K mi
dengarkan	1 K	1372 K:	1387 K podcast	1387 K juga
denne	26 K opsummering	51 K artikel	51 K historie	51 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	562 K ki-assistent
derechos	882 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	254 K't l'app	254 K't la nostra	254 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	900 K nuestros	900 K nuestras
descuentos	900 K exclusivos para suscriptores
despre	2073 K autor
detaljnije	2202 K:
detaylar	2509 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2509 K okuyun:
deze	26 K samenvatting	1699 K maand nog	1748 K tekst	1748 K vertaling	1748 K ai	1769 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	57 K you try	57 K you make	790 K you find this	792 K you	814 K our	814 K we	814 K you	820 K our ai	820 K the ai
die	5 K kommentarfunktion	5 K kommentare	500 K zusammenfassung	504 K neue folge	504 K aktuelle folge	504 K komplette folge	504 K ganze folge	504 K ganze sendung	507 K umfrage wird durchgeführt	536 K debatte zu
diese	51 K recherche	500 K meldung
dieser	500 K artikel	500 K text	500 K beitrag
dieses	500 K interview
dig	778 K deeper:
digital	772 K subscriptions	815 K access
din	27 K kommentar
dinleyin	2509 K:
directement	1109 K dans votre
direkt	2405 K:
direkte	1836 K:
disclaimer	717 K:	1262 K:
discover	23 K more from	813 K
diskuse	5 K
diskusia	5 K
diskutieren	560 K sie
diskutujte	28 K
diskuze	5 K
disponible	254 K a l'app store	254 K a google play	853 K en google play	908 K en app store	908 K en google play y	1164 K sur google play
distribuie	3 K
distributed	784 K by
disusun	1383 K dengan
dit	27 K indlæg	51 K onderzoek	51 K verhaal	1748 K artikel	1748 K stuk	1748 K bericht	1748 K verhaal	1785 K artikel lees je ook in	1785 K verhaal lees je ook in	1798 K artikel is ook	1798 K verhaal is ook	1798 K artikel bevat	1798 K verhaal bevat	1798 K verhaal verscheen	1798 K stuk verscheen
dites	57 K-moi en commentaire	57 K-moi
""", 'do': """
do	33 K you agree	709 K you have a tip	710 K you know more	710 K you have information	710 K you work at	710 K you work in	710 K you have any information	710 K you have a story	758 K our	792 K you have	814 K you
doe	1754 K de quiz	1754 K mee met ons	1754 K mee met onze	1754 K mee aan ons	1754 K mee aan onze	1796 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1334 K vannak
don	670 K't miss	704 K't miss:	808 K't miss this:
dona	836 K a	1415 K a
donasi	1393 K untuk
donate	646 K now	646 K today	653 K to
doneer	1772 K aan
donnez	1129 K votre avis
dossier	1132 K :
dostupno	2225 K na	2225 K u
dowiedz	1917 K się więcej
download	13 K	813 K	1361 K aplikasi	1390 K	1796 K
""", 'dp': """
dpa	479 (K
""", 'dr': """
drukuj	1941 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	387 K kan tippe os	387 K kan sende os	406 K har brugt	406 K har læst	407 K får en mail	407 K kan også	569 K hast schon ein abo	569 K hast dein limit	1867 K har lest	1867 K har #	1869 K får en e-post	1869 K kan også	1869 K finner oss	2415 K som källa	2436 K har läst	2436 K har #	2437 K får ett mejl	2437 K kan också	2437 K hittar oss
dukung	1393 K	1393 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	741 K-mail	1333 K-mailt küldtünk
""", 'ea': """
earlier	778 K coverage:
""", 'eb': """
ebenfalls	470 K interessant:
""", 'ed': """
edited	785 K by
editing	717 (K by	718 K by	719 K by
editor	704 K's picks:	1380 K:	1380 K :
""", 'ee': """
een	1746 K bericht gedeeld door	1746 K post gedeeld door
eerder	1753 K schreven we:	1753 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1070 K sitoutumista
ein	498 K beitrag geteilt von	498 K von	498 K post von
einen	437 K monat kostenlos
""", 'el': """
el	248 K teu comentari serà	903 K vídeo comenzará	903 K video comenzará
elinizde	2538 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2029 K parceria com
email	3 K this	709 K the author	709 K us	741 K	813 K
empfehlen	3 K sie	560 K sie
empfiehl	560 K
""", 'en': """
en	250 K col·laboració amb	841 K otro dispositivo	848 K tu correo	848 K su correo	848 K tu buzón	848 K tu email	862 K facebook y twitter	862 K facebook, twitter	862 K facebook y x	871 K los comentarios	874 K vídeo:	874 K directo	874 K contexto:	902 K colaboración con	1094 K faisant un don	1103 K tant qu'abonné	1109 K vous inscrivant	1132 K savoir plus	1132 K direct	1159 K partenariat avec	1175 K vidéo -	1175 K images -
enable	677 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	799 K your day with
endet	437 K automatisch
enjoy	772 K
enjoying	670 K this article
entdecke	23 K mehr von	560 K
entdecken	560 K sie
entenda	2005 K:
entra	12 K nel
entre	12 K no
envia	241 K'ns
envianos	889 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	387 K du	1846 K du
erbjudande	2421 K till dig som
erhalten	560 K sie
erscheint	516 K jeden	516 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	892 K corresponsal	892 K redactor de	892 K redactora de	892 K jefe de	892 K jefa de
escanea	889 K el código	908 K el código para descargar
escolta	1 K	252 K el pòdcast	252 K el podcast	252 K el nostre pòdcast	252 K el nostre podcast
escoltar	1 K
escucha	1 K	903 K el pódcast	903 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1172 K
esta	51 K investigación	51 K investigação	51 K reportagem	898 K noticia ha sido traducida	898 K traducción se ha hecho	898 K traducción ha sido	898 K función utiliza	905 K noticia pertenece a	2024 K tradução foi feita	2024 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	51 K reportaje	841 K contenido es exclusivo	896 K contenido procede de	896 K contenido proviene de	898 K texto ha sido traducido	898 K artículo ha sido traducido	900 K reportaje forma parte del número	900 K artículo forma parte del número	905 K artículo pertenece a	2024 K texto foi traduzido	2024 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	237 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1699 K voor abonnees
exclusivo	841 K para suscriptores
existing	660 K subscriber	660 K subscribers
experimentou	57 K
explainer	704 K:
explore	704 K more:	813 K
""", 'ez': """
ez	1307 K is érdekelheti:
ezen	51 K a cikken
""", 'fa': """
fai	1472 K il quiz	1472 K il test	1472 K il nostro
faites	1094 K un don	1095 K un don à
fale	2008 K com o autor	2017 K com o repórter	2017 K com a repórter
fammi	57 K sapere
fandt	7 K du
fant	7 K du
fatemi	57 K sapere
""", 'fe': """
feedback	792 K
feel	725 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	57 K a receita
""", 'fi': """
fii	31 K primul
filed	704 K under:
fill	813 K in	813 K out
film	1933 K znajdziesz
find	12 K us	12 K os	687 K us on	687 K me on	753 K your next job	813 K
finden	12 K sie uns	560 K sie
finn	12 K oss
first	824 K published by	824 K published in the
fizessen	1333 K
""", 'fl': """
flash	772 K sale
fler	2404 K artiklar om	2408 K artiklar av
flere	376 K artikler om	380 K artikler af	1835 K saker om	1835 K saker fra	1836 K saker om	1839 K saker av	1852 K jobber på
""", 'fo': """
foglald	1333 K le
foglalja	1333 K le
folge	12 K	560 K
folgen	12 K sie	560 K sie
folgt	12 K
follow	12 K	687 K us	687 K @	687 K all the latest	687 K the latest	687 K our	734 K the	741 K	813 K	1377 K
for	13 K a better	13 K the best	756 K more news	756 K more local	756 K more stories	756 K more on	756 K more coverage	756 K more of our	756 K more from	756 K the latest	764 K the best experience	764 K the best reading experience	772 K just	772 K only	778 K more on the story	803 K just	803 K only	807 K reprint	807 K reprints
fortell	57 K meg
fortsett	1872 K å lese
forward	3 K this
foto	1681 K:	2202 K galerija:
fotogalerie	289 K:
fotogalerija	2324 K:
fotostrecke	470 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	500 K unsere ki
frage	562 K des tages
fragen	500 K sie unsere ki
freier	523 K zugang für abonnenten
from	704 K the archive:	704 K our archive:	704 K our archives:	803 K only	803 K just
""", 'fu': """
fuiste	890 ¿K testigo
full	704 K story:	704 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	704 K reading:
""", 'fy': """
fyll	1869 K inn	2437 K i
""", 'ga': """
ga	1796 K mee
gabung	12 K	1377 K
gambas	1372 [K:video
gaukite	1637 K
""", 'ge': """
ge	2437 K
geben	560 K sie
geef	3 K dit
gem	407 K
gemaakt	57 K?
generative	750 K ai
gerelateerd	1753 K:
gesponsert	554 K von
gesponsord	1769 K door
get	13 K the app	13 K our	23 K	646 K in touch	670 K the latest	670 K breaking news	677 K notified	734 K	734 K the	751 K tickets	751 K your tickets	764 K the	765 K text alerts	765 K news alerts	768 K the	768 K our	772 K	784 K permission to reuse	813 K
""", 'gi': """
gi	1869 K
gib	560 K
gift	3 K this
gillar	2438 K du
giornalista	1455 K professionista	1455 K e scrittrice	1455 K e scrittore
giv	407 K
""", 'gl': """
glavni	2338 K poudarki
""", 'go': """
go	778 K deeper:
gostou	8 K
got	709 K a tip	709 K a story	709 K a news tip	710 K a question	792 K	814 K a	814 K
""", 'gr': """
graduada	893 K en
graduado	893 K en
grupo	1993 K do whatsapp
""", 'gu': """
guarda	1445 K anche	1445 K:	1445 K il video	1445 K anche:	1469 K il video qui sopra
gulir	1400 K ke bawah	1400 K untuk
""", 'ha': """
ha	44 K hibát	1315 K van információja	1315 K van információd	1315 K ön is átélt	1315 K te is átéltél	1315 K többet tud
haben	7 K sie einen fehler	474 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2539 K	2543 K:
haberde	7 K hata	2527 K hata
haberin	2509 K devami için
haberleri	13 K
habt	57 K ihr es	57 K ihr das
haga	890 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	57 K provato	1459 K informazioni	1459 K una notizia	1459 K una segnalazione	1459 K una storia
hakaret	27 K içeren
hakka	956 K
halaman	1399 K selanjutnya:
hallgasd	1 K meg	1321 K meg
hallgass	1321 K minket
hallgassa	1 K meg	1321 K meg	1333 K meg
haluaisitko	1071 K
haluatko	1049 K kertoa	1056 K töihin	1056 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	57 K du provat	57 K du testat	57 K du prøvet	57 K du prøvd	57 K du testet	380 K du et tip	387 K du oplysninger	387 K du viden	387 K du et godt tip	387 K du tip	387 K du flere oplysninger	387 K du oplevet	387 K du selv oplevet	387 K du en god historie	408 K du en historie	408 K du dokumentation	408 K du dokumenter	1839 K du et tips	1846 K du informasjon	1846 K du opplysninger	1846 K du flere opplysninger	1846 K du tips	1846 K du et tips	1846 K du opplevd	1846 K du erfaring	1846 K du tanker	1846 K du noe på hjertet	1871 K du en historie	1871 K du dokumenter	1871 K du dokumentasjon	2415 K du information	2415 K du uppgifter	2415 K du tips	2415 K du ett tips	2415 K du varit med om	2415 K du egna erfarenheter	2415 K du upplevt	2438 K du en historia	2438 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	57 K probado	248 K d'estar registrat	248 K detectat cap	248 K trobat cap	890 ¿K sido testigo
hast	7 K du einen fehler	57 K du es	57 K du das
hat	8 K ihnen	8 K dir
hata	2527 K mi fark	2538 K mi gördünüz
have	7 K you found	7 K you spotted	57 K you tried	57 K you made	646 K your say	709 K a tip	709 K a news tip	709 K a question about this	709 K a question for	710 K you been	710 K a story	763 K your say	792 K a	792 K you	814 K you	814 K we
hay	7 K algún
haz	874 K clic aquí	890 K tu denuncia	906 K nuestro test	906 K el test	906 K nuestro quiz
hazte	836 K socio de
""", 'he': """
hear	1 K this	754 K this story	756 K more	796 K the full	796 K more	813 K
heb	7 K je een fout	44 K je een foutje	57 K je het	57 K je dit	57 K je dit recept	1731 K je een tip	1732 K je een tip	1797 K je
heeft	1731 K u een tip	1732 K u een tip	1797 K u
hela	2445 K samtalet	2445 K intervjun
hele	415 K samtalen	415 K interviewet	1878 K samtalen	1878 K intervjuet
help	760 K us improve	813 K
hent	13 K	384 K appen fra	398 K	407 K	1857 K
here	778 K's more on this
het	5 K reactieveld	1726 K beste van	1769 K artikel gaat verder onder	1769 K verhaal gaat verder onder	1769 K artikel gaat verder na	1769 K verhaal gaat verder na
""", 'hi': """
hiciste	57 K esta
hier	470 K lesen sie	470 K geht es zu	470 K geht's zu	504 K klicken, um	507 K geht es zum quiz	507 K geht es zum täglichen	566 K können sie den artikel	566 K können sie diesen artikel	566 K kannst du den artikel
highlights	749 K
hintergrund	470 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	409 K fortsætter
hit	796 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1852 K oss å bli bedre
""", 'ho': """
hoe	1777 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K: #	41 K redaksi
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	790 K useful is this	790 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2438 K håller du med
husk	407 K at bekræfte	1869 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	408 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	57 K'd love to hear	1444 K più letti di	1464 K punti chiave
""", 'ic': """
icymi	704 K:
""", 'ie': """
ielogojies	1677 K
ievadi	1677 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	57 K you make this	57 K you try this	725 K you enjoyed this	725 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	537 K feedback hilft
ihre	27 K beiträge	33 K meinung	507 K meinung ist uns wichtig	537 K rückmeldung hilft
""", 'ik': """
iklan	1400 K -
ikuti	12 K	1365 K berita	1377 K	1388 K survei	1388 K polling	1388 K jajak pendapat	1388 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1461 K video non è disponibile	1463 K testo è stato realizzato	1469 K video inizierà	1471 K tuo commento sarà
ilgili	2509 K haber
ilginizi	2509 K çekebilir	2509 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1056 K
""", 'im': """
im	470 K video:
image	717 K copyright	717 K source,	717 K credit:
""", 'in': """
in	446 K ihrem postfach	446 K ihr postfach	467 K den kommentaren	700 K the comments section	700 K the comment section	704 K case you missed it:	754 K the video player above	1466 K edicola da	1466 K edicola con	1468 K collaborazione con	1487 K offerta	1706 K de app	1724 K de reacties
indtast	407 K
informationen	500 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1474 K il codice	1474 K il qr code	1474 K il qr
inscreva	2026 K-se no nosso webinar
inscrivez	1101 K-vous gratuitement	1156 K-vous à notre webinaire
instal	1390 K aplikasi
instala	13 K
instale	13 K
instaliraj	2225 K
instalirajte	2225 K	2250 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1459 K la tua lettera
""", 'ir': """
irtisano	1070 K
""", 'is': """
is	7 K something wrong	792 K there	814 K there	1797 K er iets
isi	1388 K survei
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1677 K
izle	2509 K:
izleyin	2509 K:
izpildi	1668 K testu
izveido	1677 K
izvor	2229 K:
izvori	2229 K:
""", 'ja': """
ja	1663 K tev ir informācija	1663 K jums ir informācija	1663 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1070 K
jadikan	1377 K
jadilah	31 K yang pertama
jaga	956 K
jak	307 K se vám líbil
jatka	1072 K lukemista
jawab	1388 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1778 K kunt niet meer reageren	1778 K kunt reageren	1786 K kunt je altijd	1786 K ontvangt vanaf nu	1786 K ontvangt een e-mail	2218 K li vam	2218 K li članak	2339 K bil članek	2339 K bila vsebina	2339 K bil povzetek
jeden	516 K montag neu	516 K dienstag neu	516 K donnerstag neu	516 K freitag neu	516 K samstag neu	516 K sonntag neu	516 K mittwoch neu
jederzeit	437 K kündbar	444 K widerrufen	444 K abbestellen	444 K abmelden
jelentkezz	1333 K be
jelentkezzen	1333 K be
jeste	57 K li probali	57 K li isprobali
jetzt	504 K reinhören	507 K tickets sichern	528 K lesen:	549 K # monate	549 K # wochen
""", 'ji': """
jika	1378 K anda mengetahui	1378 K anda punya
""", 'jo': """
job	384 K hos
jobb	1843 K i
jobba	2412 K på
jobbar	2415 K du
jobber	1846 K du
jogue	2026 K palavras cruzadas
join	12 K our	12 K us	23 K	54 K the # people	54 K # people	54 K the # readers	54 K over # people	54 K more than # people	646 K the conversation	653 K	687 K the conversation on	687 K us on	700 K the debate	734 K the	734 K	751 K us for	751 K us at	751 K us in	751 K us live	763 K the conversation	763 K the discussion	763 K the debate	772 K for	772 K now	813 K	818 K #	818 K over #	818 K more than #	818 K our #
jornalista	2016 K formada	2016 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	54 K-se a #	54 K-se às #	54 K-se aos #	54 K-se a mais de #
juttu	1072 K jatkuu
juttuvinkit	41 K:
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	408 K du lide
kanalimiza	12 K
kapcsolja	1333 K be
kapja	1333 K meg
kas	57 K proovisid	941 K sul on vihje	941 K sul on vihjeid	957 K lugu	957 K artikkel	957 K tead	957 K tahad
katso	1040 K myös	1040 K:	1040 K video	1040 K myös:	1070 K koko	1070 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	670 K up with	772 K reading	773 K reading with	808 K reading:
ken	1797 K je
kender	387 K du til
keressen	1333 K minket
kerro	57 K kommenteissa	1049 K kokemuksesi	1049 K oma
keskustele	28 K
keskustelu	1059 K on auki
key	749 K points	749 K takeaways
""", 'ki': """
ki	500 K-generierte inhalte	500 K-generierte texte	500 K-generierte zusammenfassungen	1876 K har
kijk	1727 K ook	1727 K hier	1751 K de uitzending	1751 K de hele	1767 K voor meer
kirim	1378 K foto	1378 K tulisan
kirimkan	1378 K foto
kirjaudu	1059 K	1070 K
kirjoita	1070 K suoraan	1070 K meille
kirjoitimme	1078 K
kirjoittaja	1051 K on	1051 K työskentelee
kirjuta	941 K autorile
""", 'kj': """
kjenner	1871 K du til
""", 'kl': """
klausies	1677 K
klausykite	1622 K	1637 K
klick	560 K
klicka	2405 K här
klicken	560 K sie
klik	377 K her	1377 K	1727 K hier	1767 K hier voor	1796 K
klikk	1836 K her
klikkaamalla	1070 K
kliknij	1917 K tutaj
kliknite	2265 K sem
klopt	1797 K er
""", 'kn': """
know	725 K someone	725 K anyone	792 K	814 K
""", 'ko': """
kokeilitko	57 K
koko	1070 K keskustelun kuulet
kolumna	2214 K izražava	2335 K izraža	2335 K odraža
kom	393 K til vores	1852 K på vårt	1852 K på vår	2421 K på vårt	2421 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1637 K gali
kommentare	5 K	27 K	538 K können nur	566 K werden erst	566 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	467 K
kommentarsporet	5 K
kommenteerida	956 K saavad
kommentering	5 K
kommentieren	5 K	538 K können	560 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	292 K na autora	380 K journalisten	387 K journalisten	388 K	407 K	473 K:	1839 K journalisten	1846 K oss	1846 K journalisten	1847 K	1869 K
kontakta	2408 K reportern	2415 K oss via	2415 K reportern	2416 K	2437 K
kontributor	1380 K:
konuyla	2509 K ilgili:
koop	1796 K
kopeeri	956 K
kopier	407 K	1869 K
kopiera	2437 K
kopioi	1070 K
kopiuj	1941 K link
koreksi	1384 K artikel
""", 'kr': """
krijg	1796 K
""", 'ku': """
kui	941 K sul on teema	941 K sul on vihje	941 K tead	941 K märkasid
kunjungi	1385 K toko
kunstig	413 K intelligens har	1876 K intelligens har
kunstmatige	1748 K intelligentie kan fouten maken. controleer
kuula	946 K podcasti	956 K
kuulemme	1070 K mielellämme
kuuntele	1 K	1040 K:	1040 K myös	1040 K myös:	1057 K	1070 K
""", 'kv': """
kviz	2202 K:	2324 K:
""", 'l': """
l	5 K'espace commentaires	57 K'avete provata	57 K'avete provato	57 K'hai provata	57 K'hai provato	57 K'heu provat	57 K'has provat	1109 K'essentiel de l'actualité	1136 K'auteur	1137 K'auteur	1146 K'essentiel par	1449 K'autore	1450 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	51 K acest articol	57 K probaste	57 K hiciste	57 K has probado	1160 K vidéo va commencer	1427 K tua email	1471 K tua opinione conta
laadi	956 K alla
laat	57 K me weten	1751 K je dit artikel	1796 K
laatste	1726 K nieuws over
ladda	13 K ner	2425 K ner	2425 K ned	2437 K ner
lade	13 K	560 K
laden	13 K sie	560 K sie
lae	956 K alla
lagre	1869 K
langganan	1395 K
lanjut	1400 K membaca
lanjutkan	1400 K membaca
laporan	1379 K:	1380 K wartawan	1380 K kontributor
laporkan	1384 K kesalahan
lasi	1652 K arī	1652 K vairāk	1652 K vēl	1677 K
lasiet	1652 K arī
last	13 K ned	1857 K ned	1869 K ned
lataa	13 K	1070 K
latest	703 K from	703 K in	703 K videos from
laureata	1455 K in
laureato	1455 K in
""", 'le': """
le	874 K puede interesar	874 K puede interesar:	1103 K premier mois	1131 K meilleur de
lea	874 K también	874 K aquí	874 K además	874 K más	874 K:	874 K además:
leave	57 K a star
lediga	2412 K jobb på	2412 K tjänster på
ledige	384 K stillinger hos	384 K stillinger på	1843 K stillinger i	1843 K stillinger hos
lee	13 K en	874 K también	874 K más	874 K:	874 K más:	874 K aquí:	908 K las noticias sin anuncios	908 K sin anuncios en la app	919 K aquí la nota completa
leer	874 K también	874 K más
lees	13 K	1726 K meer over	1727 K ook	1727 K ook:	1727 K meer	1727 K meer:	1727 K verder	1727 K hier	1727 K:	1727 K verder:	1753 K ons dossier:	1753 K het hele verhaal:	1767 K het hele	1767 K het volledige	1767 K de hele	1767 K hier het hele	1767 K hier alles	1792 K ook dit artikel:	1792 K dit ook:	1793 K ook het interview	1793 K ook het verhaal	1793 K ook ons	1793 K ook onze	1793 K ook de analyse	1793 K ook de reportage	1793 K ook de column	1793 K ook dit	1793 K hier het interview	1793 K hier de analyse	1796 K	1798 K dit verhaal	1798 K dit artikel
leestip	1727 K:
legg	1869 K til
leggi	13 K	1444 K tutte le notizie	1445 K anche	1445 K anche:	1445 K qui	1445 K tutto	1445 K:	1445 K pure:	1456 K tutti gli articoli di
legyen	31 K ön az első	1333 K
leia	13 K	2004 K mais sobre	2005 K também	2005 K também:	2005 K mais	2005 K:	2005 K aqui	2005 K mais:
leiad	956 K meid
leidsid	44 K	947 K vea	947 K artiklist vea
leiten	3 K sie
ler	2005 K também	2005 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1131 K plus lus	1146 K réponses sont générées	1147 K points clés	1835 K mer om	1836 K også	1836 K også:	1836 K mer	1836 K mer:	1836 K:	1836 K hele saken	1836 K om	1836 K her	1836 - K også	1843 K videre med	1857 K eavisen	1857 K avisa	1857 K avisen	1870 K	1872 K videre
leseempfehlung	528 K:
lesen	13 K sie	469 K sie mehr zu	469 K sie mehr zum	470 K sie auch	470 K sie mehr	470 K sie hier	470 K sie dazu	470 K sie jetzt	470 K sie außerdem	470 K sie mehr zum thema	528 K sie hierzu:	552 K sie weiter:	552 K sie unser dossier:	560 K sie
lesenswert	528 K:
leserbrief	467 K
leserbriefe	467 K an
leserkommentare	537 K geben
lesetipp	470 K	470 K:
lest	470 K auch
""", 'li': """
licencia	920 K creative commons
licenciada	893 K en
licenciado	893 K en
license	784 K this
lies	470 K auch	470 K mehr	470 K dazu	560 K
ligne	41 K de la rédaction
lihat	1372 K juga	1372 K juga:	1387 K video	1399 K pula:
liitu	54 K #	956 K
liity	54 K #	54 K yli #	1070 K
like	12 K us	670 K what you're reading	687 K and follow
liker	1871 K du
limited	772 K time	772 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2662 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	51 K ini
lire	1131 K tous nos articles	1132 K aussi	1132 K également	1132 K	1132 K notre	1132 K l'article	1132 K plus	1132 >> K
lisa	956 K meid	956 K
lisez	13 K	1132 K aussi	1172 K
listen	1 K to	704 K |	704 K:	754 K to the latest episode	754 K to the full episode	754 K to the full interview	754 K again on	796 K to our	796 K as	813 K
live	377 K:	470 K-ticker:
liveblog	1727 K:
""", 'll': """
llegeix	237 K també	237 K més
llegiu	237 K també
llicenciada	243 K en periodisme
llicenciat	243 K en periodisme
""", 'lo': """
lo	57 K has probado	873 K más leído en	873 K más visto en	873 K último en
loe	929 K ka	929 K lisaks	929 K veel	929 K edasi:	956 K
log	406 K ind eller opret	407 K ind	813 K in
logg	1867 K inn eller	1869 K inn
logga	2436 K in eller	2437 K in
logi	956 K sisse
loo	956 K
looking	813 K for
los	5 K comentarios	27 K comentarios	1754 K de dagelijkse
lowongan	1385 K kerja di
""", 'lu': """
lue	1040 K myös	1040 K myös:	1040 K lisää	1040 K lisää:	1040 K:	1040 K seuraavaksi:	1070 K
lugu	958 K jätkub
luister	1 K	1727 K ook	1727 K:	1727 K ook:	1751 K hier naar	1751 K de podcast	1796 K
luo	1059 K tunnus	1070 K
""", 'ly': """
lyssna	1 K på	2405 K	2405 K:	2437 K
lyt	1 K til	377 K til	407 K
lytt	1836 K til	1869 K
""", 'ma': """
maak	1754 K de puzzel	1763 K een bedrag over	1763 K je gift over	1763 K uw gift over	1763 K je bijdrage over	1763 K uw bijdrage over	1796 K
maandelijks	1699 K opzegbaar
mach	507 K den test:	560 K
machen	507 K sie den test:	507 K sie mit bei unserer	560 K sie
made	57 K it?
mai	2065 K multe detalii	2065 K mult pe această temă:	2093 K multe articole despre	2093 K multe știri despre
mail	1730 K de auteur	1742 K	1796 K
mais	2004 K lidas em	2004 K de	2004 K sobre	2004 K notícias de	2004 K notícias sobre	2008 K artigos de
make	12 K us	646 K a donation	646 K a contribution	646 K a gift	813 K
manda	889 K tus fotos
mandanos	889 K
mande	2020 K sua sugestão	2020 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1377 K bergabung
masuk	1404 K atau daftar
masz	1920 K temat?	1920 K temat dla
matote	1638 K klaidą
""", 'me': """
me	57 K conta	57 K conte
meer	1726 K over	1726 K uit	1726 K van	1726 K nieuws over	1727 K lezen:	1730 K artikelen van	1730 K van deze auteur	1767 K nieuws uit	1767 K nieuws over	1767 K weten?	1767 K over dit	1792 K over dit onderwerp:	1797 K lezen over
meest	1726 K gelezen in
meet	709 K the author	751 K our	813 K
mehr	469 K zum thema	469 K aus	469 K von	469 K zu	469 K lesen über	469 K über	470 K zum thema	470 K dazu	470 K dazu:	470 K lesen:	470 K aus dem ressort	470 K aus der region:	473 K vom autor	473 K von der autorin	473 K artikel von	500 K informationen zum einsatz von ki	528 K nachrichten aus	528 K aus dem archiv:	552 K hintergründe dazu:	552 K zu diesem thema:
meistgelesen	469 K in
mejla	2415 K reportern	2416 K
meld	1796 K je	1852 K deg på vårt	1869 K deg
melde	560 K
melden	560 K sie
members	815 K can read
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1333 K
mer	1835 K om	1835 K fra	1836 K om saken:	2404 K om	2404 K från	2405 K om ämnet:	2405 K läsning:	2408 K av
merci	28 K de rester	28 K de respecter
mere	376 K om	376 K fra	377 K om emnet:
mest	2404 K läst i
met	1741 K medewerking van	1741 K dank aan anp	1741 K dank aan belga
mettiti	1472 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	874 K también	874 K:	874 K también:	903 K el video arriba	903 K el vídeo de arriba
mit	33 K gondol	437 K einem abo	480 K material von	481 K material von
mitarbeit	494 K:
""", 'mn': """
mnenja	2335 K avtorjev
mnenje	2335 K avtorja
""", 'mo': """
modtag	407 K
mohlo	289 K by vás zajímat:
molimo	28 K vas da
monat	437 K kostenlos	437 K gratis
more	703 K from	703 K on	704 K from	704 K on this	704 K to read:	704 K on this story:	704 K on this topic:	704 K stories:	704 K on:	709 K by	709 K stories by	778 K coverage:	808 K news:	810 K videos from	825 K local headlines	825 K local news	825 K local stories	825 K national news	825 K top stories	825 K world news	825 K business news	825 K sports news	825 K breaking news
most	703 K read in	703 K read on	703 K viewed in	703 K popular in	703 K popular on	808 K read:
""", 'mu': """
mua	2667 K vé
muhabir	2543 K:
muista	1070 K vahvistaa
mus	1637 K rasite
must	704 K read:	808 K-see:
""", 'na': """
na	51 K tomto textu	51 K tomto texte	51 K ovom tekstu	1769 K de advertentie gaat	1984 K sua caixa de entrada	2345 K voljo v	2345 K voljo na
nachgekocht	57 K?
nachrichten	449 K-app
nad	51 K tym tekstem
nahlaste	329 K chybu
najdete	12 K nás
najnowsze	1916 K z
najnowszy	1923 K numer
najpopularniejsze	1916 K w
namestite	2345 K
namluveno	306 K
napisz	31 K pierwszy
napiszcie	57 K
nata	1455 K a
nato	1455 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1333 K felejtse el megerősíteni
neem	1799 K nu
nehmen	560 K sie
nei	1442 K commenti
nella	1427 K tua mail	1427 K tua email	1427 K tua casella
nema	32 K komentara
nemate	2235 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	469 K artikel aus
new	772 K year sale	811 K episodes
news	41 K hotline	41 K tip line	449 K-app
newsblog	470 K:
newsdesk	41 K hotline
newsletter	446 K an	446 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	704 K:
""", 'ng': """
nghe	1 K	2653 K:	2668 K podcast của báo	2668 K podcast của chúng tôi	2668 K toàn bộ bài	2668 K bài viết
""", 'ni': """
nicht	467 K mehr kommentieren	467 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1950 K masz czasu czytać
nieuws	1797 K via whatsapp
nikmati	1390 K berita	1395 K
nimate	2355 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	874 K te pierdas:	1984 K seu e-mail	1984 K seu email	1993 K facebook e no	1993 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	871 K de participación
nos	1132 K lecteurs ont lu	2002 K comentários
noskaties	1677 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	873 K de
notify	677 K me of	677 K me when
notre	1132 K dossier	1132 K article	1132 K enquête :	1132 K reportage :
nous	12 K suivre	51 K avons travaillé
nova	2341 K številka
novi	2220 K broj
now	704 K read:	803 K only	803 K just
nowy	1923 K numer
""", 'nu': """
nu	32 K există comentarii	1773 K # weken voor	1773 K # maanden voor	1789 K de eerste maand voor	1799 K met korting
nur	437 K für mitglieder	549 K # euro	549 K # €	569 K für kurze zeit	569 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	292 K autorovi	292 K autorce	1920 K autorze	1920 K autorce	2017 K autor escreve segundo o novo	2032 K seu comentário será	2075 K postare distribuită de
""", 'ob': """
obejrzyj	1917 K wideo	1917 K:	1933 K film	1933 K wideo
objevili	7 K jste
obserwuj	12 K	1947 K
""", 'oc': """
ocenite	2218 K	2339 K
ocijenite	2218 K
""", 'of': """
ofert	250 K per
offerta	1487 K speciale
offrez	3 K
offrir	3 K
ofrecido	902 K por
""", 'og': """
oglejte	2324 K si video
""", 'ok': """
okuyun	2509 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	941 K midagi	941 K kogenud
oletko	1049 K kokenut	1049 K itse kokenut
oliko	1071 K tästä
olvasd	1307 K el	1307 K el:	1333 K el
olvass	1307 K tovább:
olvassa	1307 K el	1307 K el:	1307 K el ezt is	1333 K el
""", 'om': """
om	380 K forfatteren	380 K skribenten	1699 K verder te lezen	1724 K te reageren	1839 K forfatteren	1839 K skribenten	2408 K skribenten	2408 K författaren
""", 'on': """
on	686 K facebook and twitter	686 K facebook, twitter	686 K instagram, facebook	686 K twitter and facebook	686 K instagram and facebook	704 K our site:
onbeperkt	1699 K toegang
onko	1049 K sinulla juttuvinkki	1049 K sinulla vinkki	1049 K sinulla tietoa	1049 K sinulla aiheesta	1071 K sinulla asiakirjoja
only	762 K registered	762 K subscribers	762 K members
ontdek	23 K meer van	1796 K
ontvang	1703 K elke	1796 K
onze	1751 K podcast is te
""", 'oo': """
ook	1727 K interessant:	1792 K in het nieuws:	1792 K lezen:
""", 'op': """
op	1714 K facebook en twitter	1714 K facebook, twitter	1714 K facebook en instagram	1714 K facebook, instagram
opazili	44 K ste
opdaget	408 K en fejl
opdater	407 K
opinion	704 K |
opozorite	2357 K na napako
oppdater	1869 K
opprett	1867 K en	1867 K konto	1867 K bruker	1869 K
oppsummeringen	26 K er
oprac	1945 K.
opracowanie	1945 K:
opret	406 K en gratis	406 K dig gratis	407 K
opsummeringen	26 K er
""", 'or': """
order	813 K
originally	824 K published by	824 K published in	824 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	946 K	956 K
osallistu	1056 K	1070 K
ossza	3 K meg	1333 K meg
osta	946 K pilet	956 K	1056 K liput	1070 K
oszd	3 K meg	1333 K meg
""", 'ot': """
ota	1049 K yhteyttä toimittajaan	1049 K yhteyttä toimitukseen	1053 K yhteyttä	1070 K yhteyttä	1070 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	778 K earlier coverage:	808 K latest coverage:	817 K app	817 K podcast	817 K newsletter	817 K channel	817 K telegram channel	817 K whatsapp channel	817 K free newsletter	817 K daily newsletter	817 K apps
out	769 K every
ouvir	1 K
""", 'ov': """
ovaj	2217 K sažetak
over	1731 K de auteur	1732 K de auteur
ovo	51 K istraživanje
""", 'pa': """
paid	729 K for by
para	871 K participar	871 K comentar	890 K comunicarse con	890 K contactar con	905 K poder comentar	2002 K comentar
partager	3 K
partagez	3 K
partecipa	1466 K al nostro
participe	12 K
participez	1156 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	749 K of this article	749 K of this story
pas	32 K encore de commentaire
pasang	1390 K aplikasi
pasidalinkite	1623 K savo istorija	1637 K
pass	682 K this on
passend	470 K dazu	470 K dazu:
patreon	2533 K'dan
payment	655 K methods:
""", 'pe': """
peatoimetaja	938 K:
pentru	2075 K a vedea acest	2075 K a vizualiza acest
penulis	1379 K:	1380 K:	1380 K :
per	446 K e-mail zugeschickt	446 K mail zugeschickt	1420 K leggere tutto	1422 K gli abbonati	1422 K chi ha un abbonamento	1442 K commentare	1445 K approfondire	1445 K approfondire:	1456 K contattare l'autore	1456 K contattare l'autrice	1456 K scrivere all'autore	1456 K scrivere all'autrice	1459 K segnalazioni
periodista	243 K especialitzada	243 K especialitzat	892 K de	892 K especializada	892 K especializado
perskaitykite	1637 K
pewarta	1379 K:	1380 K:	1380 K :
""", 'pi': """
piedalies	1677 K
piesakies	1668 K
pievieno	1677 K mūs	1677 K
pievienojies	54 K #	1662 K	1677 K
pievienojieties	1662 K
pilihan	1372 K editor:
pirkite	1628 K bilietus
pitaj	2217 K
pitajte	2217 K
pitch	646 K in
""", 'pl': """
place	753 K a classified	753 K an ad
play	758 K our	758 K today's	813 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1131 K d'articles sur	1131 K d'infos sur
""", 'po': """
pobierz	13 K	1936 K z	1936 K w	1936 K na	1936 K w sklepie	1947 K aplikację	1965 K aplikację
podaruj	3 K	1941 K
podcast	470 K-tipp:	704 K:	1132 K :
podcastunk	1321 K
pode	2005 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2295 K
podporujte	324 K	2295 K
podprite	2352 K
podsumowanie	26 K wygenerowane	26 K zostało	1929 K artykułu	1929 K wygenerowane	1929 K przygotowane
podziel	3 K się
pogledaj	2202 K video
pogledajte	2202 K i	2202 K još	2202 K video	2202 K:
poglejte	2324 K tudi	2324 K:
poin	1383 K penting oleh	1383 K-poin penting oleh
points	1147 K clés
pokud	44 K najdete
polecamy	1917 K:
poll	759 K:
pomohl	307 K vám
pomohol	2279 K vám
pon	906 K a prueba tus
ponturi	2071 K și sesizări
popular	703 K in
posa	248 K a prova els teus
posez	1146 K vos questions	1146 K votre question
poslat	319 K
poslechnout	1 K
post	700 K a comment
posted	703 K in	704 K in:
posts	27 K
potrebbe	1445 K interessarti:
pots	241 K enviar-nos
pour	1092 K nous soutenir	1101 K débloquer	1129 K réagir	1129 K commenter	1132 K aller plus loin	1132 K rappel :	1150 K nous contacter	1150 K contacter	1160 K écouter cet épisode
povezano	2202 K:
povzetek	2338 K	2338 K članka
pozrite	2265 K si	2265 K si video
""", 'pr': """
pr	1527 K:
pratite	12 K	2232 K
preberite	2324 K tudi	2324 K še	2324 K več	2324 K:	2324 K si
prefer	733 K
pregunta	246 K a la nostra
prenesi	2345 K
prenesite	13 K	2345 K	2352 K aplikacijo
prenota	1466 K il tuo posto per l'evento
prenumerata	1635 K nuo
prenumeruokite	1635 K ir skaitykite	1635 K nuo	1635 K tik	1637 K
press	796 K play
pretplatite	2232 K se na
preuzmi	2225 K	2250 K aplikaciju
preuzmite	13 K	2225 K	2232 K aplikaciju	2250 K aplikaciju
previous	778 K coverage:
previously	704 K:
pridaj	54 K sa k #
pridajte	12 K sa	54 K sa k #
prijavi	2237 K pogrešku
prijavite	2237 K grešku	2237 K pogrešku	2357 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunk	54 K prie #
prisijunkite	1621 K prie	1637 K
prisluhnite	2324 K podkastu
privacy	670 K notice:
probeer	1773 K # maanden voor	1773 K # weken voor	1789 K	1796 K
proefabonnement	1699 K
profitez	1172 K
promoted	729 K by	782 K:
prosimy	28 K o
protokoll	494 K:
przeczytaj	1917 K także	1917 K też	1917 K:	1917 K też:
""", 'pu': """
publicado	882 K originalmente en
published	769 K every
puede	12 K seguir	890 K enviarnos	890 K contactar	890 K escribir
puedes	12 K seguir	874 K leer también	874 K leer:	890 K enviarnos	890 K contactar	890 K escribir	903 K escuchar todos los episodios
punti	1464 K chiave
puntos	898 K clave generados
punya	1378 K informasi	1378 K cerita	1378 K foto	1378 K keluhan
puoi	12 K seguirci	1459 K inviarci
push	452 K-nachrichten	452 K-benachrichtigungen	452 K-mitteilungen
pushmeldingen	1709 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2658 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	882 K prohibida
quelle	479 K: dpa	479 K:
quellen	479 K:
quer	2020 K sugerir	2020 K contar	2020 K receber as principais
questa	26 K sintesi	51 K inchiesta	1463 K traduzione
questions	792 K
questo	8 K articolo ti	26 K riassunto	1463 K articolo è stato tradotto	1466 K articolo è pubblicato sul numero	1471 K articolo aderisce
quick	778 K read:
quieres	890 ¿K contarnos
quiz	543 K:	1175 K.	1175 K -	1175 K :	2525 K:
""", 'ra': """
raccontami	57 K
raccontatemi	57 K
radije	2235 K slušate
radote	44 K	1629 K klaidą
raje	2355 K poslušate
raksti	1663 K autorei	1663 K autoram
raksts	1679 K turpinās
rangkuman	1383 K ini	1383 K oleh	1383 K ai
rate	8 K this
""", 're': """
re	1175 (K)lire
reach	709 K the reporter	709 K the author	741 K
reacties	5 K	27 K	1778 K worden
read	13 K this in	703 K more on these	703 K more about	703 K more from	704 K more	704 K more:	704 K also	704 K next	704 K:	704 K |	704 K all about it	704 K next:	709 K more by	756 K more of our	764 K this and more	764 K this story	768 K our	772 K on with	772 K on for	773 K on with	778 K the full report here	778 K the full story here	808 K our explainer:	808 K our analysis:	808 K our guide:	808 K our interview:	808 K this next:	808 K our latest:	813 K
readers	762 K must use	762 K must log
reageren	5 K	1778 K kan	1778 K is alleen	1798 K op dit artikel
receive	669 K emails from	677 K notifications	768 K the	768 K our
recevez	1109 K chaque	1109 K tous les	1109 K gratuitement
recevoir	1115 K les alertes
recibe	850 K cada	850 K todas las	889 K las noticias	889 K en tu whatsapp
recibir	856 K notificaciones
recomandarea	2065 K noastră:
recomendado	2005 K:
recomendamos	874 K:
recomienda	3 K
recommended	704 K:	778 K reading:
redactor	243 K de	892 K de	892 K en
redactora	243 K de	892 K de	892 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	494 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1678 K kļūdu
regala	3 K
regale	3 K
regarder	1132 K :
regardez	1160 K la vidéo ci-dessus	1160 K la vidéo ci-dessous
register	751 K for our	813 K
registreeru	946 K
registrer	1867 K deg
registrera	2436 K dig
registrieren	435 K sie sich
rejoignez	12 K	23 K les	54 K les #	54 K nos #	54 K plus de #
rejoins	54 K les #
relacionado	874 K:	2005 K:
related	704 K:	704 K |	704 K story:	704 K stories:	704 K article:	704 K reading:	704 K video:	704 K content:	808 K coverage:
relire	1132 K
remarks	27 K
rendeld	1320 K meg
rendelje	1320 K meg	1333 K meg
report	7 K an error	7 K a mistake	813 K
reporter	1379 K:	1380 K:
reporting	717 (K by	718 K by	719 K by
reserva	900 K tu plaza
reserve	751 K your seat	2026 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1164 K informé avec notre appli	1164 K informés avec notre appli
resum	246 K generat	246 K fet
resume	898 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1132 K	1132 K ici	1156 K notre hors-série	1160 K tous les épisodes
rezervuokite	1637 K
rezime	2217 K
rezumat	2076 K generat	2076 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1427 K ogni
ringkasan	1383 K ini	1383 K dibuat	1383 K oleh	1383 K ai
rispetta	28 K
""", 'ro': """
rodyti	1637 K
""", 'ry': """
ryhdy	1070 K
""", 's': """
s	322 K využitím zpráv
""", 'sa': """
saada	941 K oma vihje	941 K meile	941 K oma arvamuslugu	941 K arvamuslugu	956 K
saat	1070 K ilmoituksen	1070 K sähköpostin	1070 K
saiba	2005 K mais	2005 K mais:
saken	1872 K fortsetter
saksikan	1372 K juga	1387 K video	1387 K live	1387 K live streaming
sale	772 K:
saluran	41 K aduan redaksi
salvesta	956 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1103 K engagement
save	773 K #% on your first	773 K #% on an annual	773 K #% on a digital
sazinies	1677 K
saznajte	2202 K više:
""", 'sc': """
scan	734 K to join	764 K the qr code	764 K the code
scannez	1164 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	545 K
schalten	545 K sie
schau	560 K
schenk	526 K diesen
schenken	526 K sie diesen
schick	560 K
schicken	560 K sie
schlagworte	469 K zu
schon	549 K ab # euro
schreib	560 K
schreiben	31 K sie den ersten	473 K sie unserem autor	473 K sie der autorin	473 K sie uns	560 K sie
schrijf	1796 K je
scopri	23 K di più da	1466 K i giochi	1466 K i nostri giochi
scrivi	31 K il primo	1448 K all'autore
scroll	754 K down for video	1400 K ke bawah	1400 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	377 K også	377 K video	377 K også:	393 K flere jobs	407 K hele	407 K flere	407 K alle	905 K adhiere a los criterios	920 K permite la reproducción	1459 K vuoi raccontare	1459 K hai informazioni	1836 K også	1836 K video	1836 K også:	1869 K hele	1869 K alle	1869 K mer av	2020 K tiver informações	2020 K você tem informações	2405 K också	2405 K även	2405 K även:	2437 K hela	2437 K alla	2437 K mer av
sea	28 K respetuoso	31 K el primero
search	795 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	703 K more from	704 K also	704 K more	704 K more:	704 K also:	709 K all posts by	709 K author archive	808 K our explainer:	810 K more videos	813 K
seen	44 K a typo	44 K a mistake	814 K
segera	1361 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	894 K
seguinos	12 K
seguir	894 K a
seguiu	12 K-nos
sehen	504 K sie hier das	504 K sie im video	504 K sie das video	560 K sie
sei	31 K der erste	31 K die erste	1459 K stato testimone	1459 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1621 K	1637 K
seko	1662 K	1677 K
sekojiet	1662 K
selanjutnya	1399 K:
sem	32 K comentários
senaste	2404 K nytt om
send	3 K this	387 K os et krypteret	387 K os dit tip	407 K	709 K us your	709 K tips to	709 K your tips	709 K feedback to	709 K your story ideas	792 K us	792 K your	792 K photos	792 K pictures	813 K	1846 K sikkert tips	1846 K tips	1869 K	1869 K saken videre
senden	560 K sie
seneste	376 K nyt om
sent	769 K every	769 K each
seotud	929 K:
ser	1871 K du noe feil	2438 K du något fel
ses	1135 K derniers articles
set	44 K en fejl	813 K
sett	44 K en feil
setzen	560 K sie
seu	27 K comentário	2032 K comentário será
seuraa	12 K	1053 K kirjoittajaa	1053 K toimittajaa	1070 K
""", 'sh': """
share	3 K this	3 K the article	709 K your story	792 K your	813 K
shop	813 K
short	700 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	57 K vous testez	241 K tens informació	890 K tienes información	890 K tiene información	890 K tenés información	890 K conoces algún	890 K conoces un caso	1150 K vous avez des informations	1150 K vous disposez	1150 K vous souhaitez
sia	31 K il primo
sichere	560 K
sichern	560 K sie
sie	7 K haben einen fehler	12 K finden uns	473 K erreichen die autorin	473 K erreichen den autor	493 K erreichen	569 K haben schon ein abo	569 K haben ihr limit	569 K haben das limit	569 K haben schon ein konto
sieh	504 K dir das video
siehe	470 K auch
siga	12 K	12 K-nos	889 K el canal	2017 K este autor	2017 K esta autora
sign	646 K up here	669 K up to get	669 K up to receive	670 K up to	670 K up for	670 K up here	670 K up (it's	765 K up for push	765 K up for alerts	765 K up for text alerts	765 K up for breaking news alerts	800 K up to our	800 K up for our	800 K up for breaking	800 K up for free	813 K up	813 K in
sigue	12 K a	874 K leyendo:	889 K el canal	894 K a	919 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1372 K juga	1372 K juga:	1372 K:	1372 K video	1377 K berita	1387 K video	1398 K berita selengkapnya	1398 K berita lainnya	1399 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1404 K artikel gratis
sisesta	956 K
siste	1835 K nytt om
sitter	1871 K du på	2438 K du på
siz	33 K ne
sizce	33 K
sizin	2538 K başiniza
""", 'sk': """
skaitykite	1611 K daugiau	1611 K taip pat	1611 K ir	1637 K
skapa	2436 K ett	2436 K konto	2437 K
skaties	1652 K arī	1677 K
skicka	2437 K
skinite	13 K	2225 K	2250 K aplikaciju
skontaktuj	1920 K się z autorem
skopiuj	1941 K link	1941 K
skriv	387 K til journalisten	388 K til	407 K	407 K direkte	1869 K inn	1869 K direkte	1869 K til oss	2437 K upp	2437 K direkt
""", 'sl': """
sledite	12 K	2352 K
sleduj	12 K
sledujte	12 K	289 K:	324 K	2295 K
slik	1868 K bruker	1868 K jobber
sluit	54 K je aan bij de #	54 K je aan bij #	54 K je aan bij meer dan #
slut	54 K dig til de #	54 K dig til #
""", 'so': """
so	500 K nutzen wir ki
sob	2017 K supervisão de
sobre	878 K el autor	878 K la autora	878 K la firma	879 K el autor	879 K la autora	879 K la firma	2009 K o autor	2009 K a autora	2010 K o autor	2010 K a autora
sois	31 K le premier
solliciteer	1799 K nu
sollten	473 K ihnen fehler
solo	841 K para suscriptores	1422 K per abbonati	1487 K per te
somente	1980 K para assinantes
sondage	1175 K -	1175 K.
sorodna	2324 K novica
sorodno	2324 K:
sostenete	1485 K
sostieni	1415 K	1415 K il	1415 K la	1485 K
souhrn	306 K	306 K článku
soutenez	1095 K	1095 K le
soutenir	1095 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2437 K
special	772 K offer	778 K report:
speel	1754 K onze
spela	2437 K upp
spelregels	1724 K
spende	430 K für
spenden	430 K für	520 K an:
spendenkonto	520 K:
spiel	507 K unser
spielen	507 K sie unser
spill	1869 K av
sponsored	729 K by	782 K:	825 K by our
sponsorizzato	1468 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2352 K
spring	772 K sale
spune	57 K-mi
spytaj	1929 K
""", 'st': """
sta	1796 K
start	772 K your	799 K your day with	799 K your morning with	799 K your week with	1799 K nu
stavovi	2214 K autora	2214 K izraženi	2214 K izneti	2214 K izneseni
stay	28 K on topic	670 K up to date with	756 K with	764 K ahead with	813 K
ste	7 K opazili	57 K poskusili	57 K preizkusili
stel	1796 K
stellen	500 K sie der
stem	407 K	1754 K mee	1796 K	1869 K
steun	1772 K	1796 K
stiahnite	13 K si	2295 K si aplikáciu
stimm	507 K jetzt ab:
stimmen	507 K sie jetzt ab:	560 K sie
story	785 K by
straipsnis	1639 K tęsiasi
streszczenie	26 K wygenerowane	1929 K	1929 K artykułu
stuur	3 K dit	1796 K
""", 'su': """
su	27 K comentario	1433 K facebook e twitter	1433 K facebook e instagram
subscreva	2030 K o nosso podcast
subscribe	12 K to our	653 K to	670 K to	734 K to the	734 K to	762 K to comment	772 K	813 K	815 K for
subscribers	815 K can read
subscriptions	773 K start at
subskrybuj	1947 K
sudah	57 K mencoba	57 K coba
sui	1433 K nostri canali
suivez	12 K	1152 K
suivre	1152 K
suka	1384 K artikel ini
sull	1449 K'autore	1450 K'autore
sumate	12 K	54 K a las #
sumber	1380 K:	1380 K :
summary	749 K
summer	772 K sale
support	653 K	653 K the	813 K
sur	1112 K l'application	1120 K facebook et twitter	1120 K facebook, twitter	1120 K facebook et instagram	1132 K le même sujet
survey	759 K:
susikurkite	1637 K
susisiekite	1637 K
""", 'sv': """
svar	393 K på vores	407 K	1852 K på vår	1869 K
svara	2421 K på vår	2437 K
svideo	2218 K vam se
svidio	2218 K vam se
svidjelo	2218 K vam se
""", 'sy': """
syndicated	807 K with permission
synes	408 K du om
""", 'sz': """
szavazzon	1333 K
""", 'ta': """
ta	51 K preiskava	1852 K quizen	1852 K vår quiz	1869 K testen	1869 K vår	2338 K povzetek
taalfout	7 K	1724 K
tag	393 K quizzen	393 K vores quiz	407 K vores
tagged	704 K:
tags	704 K:
taip	1611 K pat skaitykite
take	758 K our	813 K
takip	12 K edin
tallenna	1070 K
tambahkan	1377 K
tanya	1383 K ai kami
tap	796 K play	813 K
tapkite	1637 K
tato	51 K investigace
tausta	1040 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	874 K puede interesar	874 K puede interesar:	874 K recomendamos:	874 K recomendamos leer:
tead	941 K teemast	941 K rohkem
tee	946 K test	1056 K testi	1070 K testimme
teile	3 K	560 K
teilen	3 K sie	560 K sie
teilt	3 K
tekst	960 K:	1741 K: door	1769 K gaat verder onder	1769 K loopt door onder	1769 K gaat verder na	1923 K ukazał się	1923 K pochodzi z	1929 K przetłumaczony	1929 K został przetłumaczony	1929 K czyta	2214 K izražava	2217 K je preveden	2217 K čita	2220 K je objavljen u
tekstas	1641 K:
teksti	1053 K
teksts	1681 K:
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	57 K me below	57 K me in the comments	682 K a friend	709 K us your story	813 K
telli	954 K	956 K
tellijana	956 K
tem	2020 K alguma informação	2020 K informações	2020 K uma sugestão	2020 K uma denúncia	2020 K alguma história	2020 K uma história
ten	51 K tekst	1929 K skrót
tens	241 K informació	241 K una història
tento	306 K souhrn	306 K článek byl přeložen	2278 K súhrn	2278 K článok bol preložený
terjemahan	1383 K ini	1383 K dibantu
terms	717 K and conditions apply
test	393 K din viden	758 K your knowledge	1754 K je kennis	1852 K kunnskapene dine	2525 K:
testa	2421 K dina kunskaper
testaa	1056 K
teste	507 K dein wissen	560 K
testen	507 K sie ihr wissen	560 K sie
testez	1172 K
testou	57 K a receita
tetszett	8 K	1334 K
text	306 K byl přeložen	309 K vyšel v	494 K:	2278 K bol preložený	2281 K vyšiel v
texte	1146 K traduit
texten	2439 K fortsätter
texto	898 K traducido	2024 K traduzido
""", 'th': """
tham	2658 K gia kênh	2667 K gia khảo sát	2667 K gia bình chọn
thank	725 K you for reading
thanks	725 K for reading
the	5 K comments	670 K latest news directly	703 K latest in	703 K latest from	749 K ai summary
theo	2644 K dõi báo	2644 K dõi trên	2658 K dõi báo	2658 K dõi chúng tôi	2658 K dõi kênh	2660 K dõi
there	32 K are no comments	32 K are no
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	51 K investigation	51 K story took	51 K reporting took	749 K article was	749 K article has been	749 K story was	749 K story has been	749 K content was	749 K summary	749 K translation	749 K piece was	754 K article is also available as audio	807 K article first appeared	807 K story first appeared	807 K piece first appeared	807 K post first appeared	807 K report includes material	807 K report includes information	807 K report includes reporting	807 K report contains material	815 K is a preview	820 K is an ai-generated	820 K is an ai	820 K ai-generated	820 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1445 K potrebbe interessare:
tiene	884 ¿K información
tienes	877 ¿K una historia	884 ¿K información	884 ¿K una historia	885 ¿K alguna	890 ¿K algo que
tijdelijk	1799 K:
tiklayin	2509 K
tilaa	1070 K
tilmeld	407 K
tin	2653 K liên quan:
tip	41 K line:	41 K de redactie	41 K redaktionen	387 K journalisten	387 K redaktionen	646 K your	1730 K de redactie	1730 K ons	1796 K
tiplijn	41 K van de redactie	41 K:
tipline	41 K:
tiplinjen	41 K:
tippfehler	7 K
tips	41 K redaksjonen	814 K?	1846 K journalisten	1846 K redaksjonen	1846 K oss	1847 K	2415 K:
tipsa	41 K redaktionen	2415 K reportern	2415 K redaktionen	2415 K oss	2415 K anonymt
tipstelefon	41 K:	41 K
tipstelefonen	41 K:
""", 'to': """
to	26 K podsumowanie	700 K join the conversation	756 K hear more	1929 K streszczenie	1929 K podsumowanie
toate	2073 K articolele lui
toda	908 K la información en nuestra
todas	873 K las noticias de
todos	27 K los comentarios	27 K os comentários	877 K los artículos de	2008 K os artigos de
toeta	953 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1053 K
toimituksen	41 K vihjepuhelin
toista	1070 K
tonton	1372 K juga	1372 K:	1372 K juga:	1387 K video
top	703 K stories in	703 K stories from
topics	704 K:
toto	26 K shrnutí	306 K shrnutí	2278 K zhrnutie
tous	27 K les commentaires	1131 K les articles de	1135 K les articles de
toute	1131 K l'actualité de	1131 K l'actu	1164 K l'info dans votre poche
""", 'tr': """
traduit	1146 K avec l'aide	1146 K à l'aide
transmettez	3 K
treat	813 K yourself
trending	703 K in	778 K:
tried	57 K it?
trimite	3 K	2071 K-ne
try	758 K today's	758 K our	768 K our	772 K	773 K one month for $#	773 K one month for £#	773 K one month for €#	773 K it for $#	773 K it for £#	773 K it for just $#	773 K it for just £#	773 K a month for $#	773 K a month for £#	773 K us for $#	813 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	848 K correo electrónico	905 K comentario será	2078 K ce părere ai
tud	1315 K valamit
tudo	2004 K sobre
tudsz	1315 K valamit
tule	946 K tööle	1056 K lukijailtaan	1056 K mukaan	1070 K mukaan
turite	1623 K naujieną	1623 K informacijos	1623 K istoriją
turn	765 K on alerts
tutte	1444 K le notizie su	1483 K le notizie di
tutti	27 K i commenti	1448 K gli articoli di	1469 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1786 K kunt zich altijd
""", 'ui': """
uit	1727 K het archief:	1792 K ons archief:
uitgeprobeerd	57 K?
uitschrijven	1786 K kan
""", 'uj': """
uji	1388 K pengetahuanmu	1388 K pengetahuan anda
""", 'ul': """
ultime	1444 K notizie di
""", 'um': """
um	467 K kommentare zu
""", 'un': """
un	41 K témoignage à	1150 K témoignage	1150 K fait	1160 K podcast à écouter	1461 K post condiviso da	2080 K articol susținut de	2080 K articol în parteneriat	2080 K proiect susținut de
una	896 K publicación compartida por	896 K publicación compartida de
unbegrenzter	523 K zugang
unduh	13 K	1361 K aplikasi	1390 K
une	7 K erreur	7 K coquille	7 K faute	1135 K information à nous transmettre	1142 K info à nous	1150 K info	1150 K information à
uneix	12 K-te	54 K-te a les #
unisciti	12 K	23 K a	54 K alle #	54 K ai #	54 K a più di #	54 K agli oltre #	54 K alle oltre #
unlimited	660 K access for
unlock	772 K
unser	520 K spendenkonto	543 K wochenquiz	543 K quiz	559 K autor	559 K reporter	559 K redakteur	559 K korrespondent	562 K chatbot	562 K ki-chatbot	562 K wochenrätsel
unsere	470 K leseempfehlung	559 K autorin	559 K reporterin	559 K redakteurin	559 K korrespondentin	562 K ki	562 K frage der woche
untuk	1377 K mendapatkan
""", 'up': """
up	704 K next:
upozornit	329 K na chybu
upozornite	2300 K na chybu
uppdatera	2437 K
""", 'us': """
users	762 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	956 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	929 K ka	956 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1663 K tev ir ziņa	1663 K tev ir ko	1663 K esi pieredzējis	1678 K raksts
vam	2339 K je bil	2339 K je bila
van	1315 K egy jó	1315 K egy tipped	1315 K egy tippje	1334 K olyan	1334 K olyan dokumentuma
var	31 K först	2437 K med
varaa	1070 K
vasta	956 K
vastaa	1056 K	1070 K
vastaava	1068 K päätoimittaja:
vastutav	938 K väljaandja:
""", 've': """
vea	874 K también	874 K también:	903 K el video a continuación	903 K el vídeo a continuación
ved	387 K du mere	387 K du noget
vedd	1333 K meg
vedi	1445 K anche	1445 K anche:	1448 K tutti gli articoli di
vegeu	237 K també
vegye	1333 K meg
vegyen	1320 K jegyet	1320 K részt	1333 K részt
veillez	28 K à
veja	2004 K mais em	2005 K também	2005 K mais	2005 K:	2005 K também:	2005 K mais:	2030 K o vídeo abaixo	2030 K o vídeo acima	2030 K os vídeos mais assistidos
venujte	2291 K
ver	874 K también	877 K todos los artículos de	2008 K todos os artigos de
verder	1753 K lezen:	1792 K in het nieuws:
verhaal	1769 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	526 K sie diesen
verschijnt	1760 K elke	1760 K iedere
verstuur	3 K dit
vertaling	1741 K:
verwandtes	528 K thema:
vet	1846 K du mer	1846 K du noe	2415 K du mer	2415 K du något
veuillez	28 K respecter
vezane	2202 K vesti:
vezi	2065 K și	2065 K și:	2065 K:	2073 K toate articolele	2082 K video mai sus	2082 K video mai jos
""", 'vi': """
vi	51 K har arbetat med den här	407 K vil gerne høre	417 K har tidligere skrevet	1869 K vil gjerne høre	1880 K har tidligere skrevet	2437 K vill gärna höra	2447 K har tidigare skrivit
viac	2265 K:	2265 K k téme:
video	754 K above:	754 K below:	785 K by	1387 K:	1753 K:	2202 K pogledajte	2668 K:
vidi	2202 K još
view	709 K all posts by	709 K all articles by
vihjepuhelin	41 K:
vil	393 K du arbejde	393 K du være med på holdet	1852 K du jobbe	1852 K du være med på laget
vill	2421 K du jobba	2421 K du arbeta
vind	393 K billetter	407 K
vinkkaa	1049 K toimitukselle	1049 K
vinn	1852 K billetter	1869 K	2421 K biljetter	2437 K
vir	2350 K:
viri	2350 K:
vis	28 K respekt	407 K indhold	1869 K innhold
visa	28 K respekt	2437 K innehåll
visit	813 K
visita	900 K nuestra tienda	1466 K lo store	1466 K il nostro store
visite	2026 K a nossa loja	2026 K nossa loja
viste	7 K
visualizzando	1461 K questo contenuto
viu	7 K algum	44 K um erro	2020 K algo	2020 K alguma coisa
""", 'vk': """
vklopi	2345 K
vklopite	2345 K
""", 'vo': """
voce	1463 K generata
voeg	1796 K
voir	1131 K tous les articles	1132 K aussi	1132 K la vidéo	1135 K tous les articles de	1160 K la vidéo ci-dessus
voit	1049 K lähettää vinkin
voita	1070 K
voix	1146 K générée
volg	12 K ons	12 K	1742 K	1796 K
voller	523 K zugriff
vols	241 K compartir	241 K explicar
vond	8 K je dit	1777 K je deze
voor	1748 K dit artikel	1789 K maar # euro per	1789 K maar €#	1789 K slechts # euro per	1789 K slechts €#
vote	813 K
votre	27 K commentaire	1109 K adresse e-mail	1109 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	57 K l'avez	57 K avez testé	57 K avez essayé	1101 K est offert	1109 K désinscrire à tout moment	1109 K pouvez vous désinscrire à tout moment	1135 K avez une information	1142 K travaillez	1142 K avez été	1142 K êtes témoin	1142 K avez une information	1142 K souhaitez témoigner	1150 K avez une info	1150 K avez une information	1150 K avez des informations	1150 K disposez	1150 K souhaitez	1150 K êtes concerné	1150 K êtes témoin	1150 K avez été témoin	1150 K avez des photos	1150 K pouvez nous	1150 K pouvez joindre	1150 K pouvez contacter	1150 K pouvez écrire à
voz	898 K generada
""", 'vr': """
vrei	2071 K să ne spui
""", 'vu': """
vuoi	1459 K segnalarci	1459 K raccontarci
""", 'vy': """
vytisknout	319 K
""", 'wa': """
wa	41 K redaksi
want	814 K to	815 K to	815 K more
war	8 K dieser	8 K der	536 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	725 K this forwarded	790 K this	1777 K deze	1797 K je erbij	1797 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1754 K is jouw mening	1777 K vind je van	1777 K vond u van	1777 K vindt u van
watch	687 K us on	704 K |	704 K now:	704 K more:	704 K the video:	704 K the latest	704 K:	754 K the video above	754 K the video below	754 K the clip above	754 K the clip below	754 K the full video	754 K the full interview	754 K the full episode	796 K more	796 K our	810 K more videos	813 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	51 K spent	51 K worked on this	655 K accept:	655 K accept visa	655 K accept paypal	753 K're hiring	753 K are hiring	760 K value your opinion	760 K'd love your feedback	799 K respect your privacy
wees	31 K de eerste
weet	1797 K je	1797 K u
weitere	469 K artikel zu	469 K artikel aus	469 K themen aus	473 K artikel von
weiterlesen	470 K:
wekelijkse	1703 K nieuwsbrief
werde	560 K
werden	560 K sie
were	814 K you
wesprzyj	1947 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	703 K others are reading	704 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1933 K znajdziesz	1933 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	536 K fanden sie	536 K fandest du	536 K finden sie	536 K hilfreich war	543 K gut kennen sie	543 K gut kennst du
wil	1797 K je
with	784 K inputs from	784 K input from	784 K agency inputs	784 K reporting by	784 K additional reporting
""", 'wo': """
wochen	437 K kostenlos	437 K gratis
wolisz	1950 K słuchać	1950 K posłuchać
word	23 K lid van	1772 K lid van	1772 K vriend van	1799 K nu	1799 K vandaag
work	753 K with us	753 K for us
worth	704 K reading:
""", 'wr': """
write	813 K to
""", 'ws': """
wspieraj	1947 K
wszystkie	27 K komentarze	1916 K artykuły o	1920 K artykuły autora
""", 'wy': """
wydrukuj	1941 K
""", 'xe': """
xem	2653 K thêm	2653 K thêm:	2653 K:	2653 K video	2653 >> K	2653 K tiếp:	2662 K các bài viết của tác giả	2662 K các bài viết khác của	2662 K thêm bài của tác giả	2668 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	889 K puedes recibir
yazi	2539 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	687 K can follow him on	687 K can follow her on	687 K can follow them on	696 K can withdraw your consent at any time	696 K may withdraw your consent at any time	704 K may also like:	704 K might also like:	704 K may also be interested in:	704 K may also want to read:	704 K may want to read:	734 K can get	743 K can reach	743 K can email	743 K can e-mail	743 K can contact	754 K can hear this story	754 K can listen to this	756 K can listen to	762 K must be	762 K can be part of	808 K may have missed:	815 K're reading	815 K are reading	816 K can also	816 K can now	816 K can
your	27 K comment	27 K comments	760 K opinion matters	799 K weekly guide to	799 K daily guide to	799 K essential guide to
""", 'yu': """
yuk	1361 K unduh aplikasi	1377 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1936 K
zanim	1959 K dodasz komentarz	1959 K skomentujesz
zapis	2335 K je mnenje
zapisz	1941 K ten	1941 K artykuł	1941 K tekst
zapratite	12 K	2232 K
zapytaj	1929 K	1929 K nas
zaujal	307 K vás	2279 K vás
""", 'zd': """
zdroj	322 K:	2293 K:
zdroje	322 K:	2293 K:
""", 'ze': """
zeptejte	306 K se
zet	1796 K
""", 'zh': """
zhrnutie	2278 K	2278 K článku
""", 'zi': """
zie	7 K je een	1727 K ook	1797 K je
zini	1663 K ko vairāk	1678 K stāstu	1678 K ko
""", 'zk': """
zkusili	57 K jste
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1916 K więcej z	1917 K też	1917 K też:	1917 K także	1917 K:	1917 K wideo	1917 K film	1917 K zdjęcia	1917 K galerię	1933 K nagranie	1933 K materiał
""", 'zu': """
zugang	523 K zu allen
zugriff	523 K auf alle
zum	446 K newsletter	470 K thema:	470 K weiterlesen:	475 K autor	476 K autor	538 K kommentieren	559 K profil von
zur	475 K person	475 K autorin	476 K person	476 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1063 K
aamukirjeen	1063 K
aangemeld	1759 succesvol K
aanmelding	1802 bevestig je K
aanmerkingen	1739 op- of K
aastas	965 K
""", 'ab': """
abbestellen	442 jederzeit K
abbestellt	546 jederzeit K
abbonamenti	1492 K
abbonamento	1418 hai già un K	1418 scegli il tuo K	1421 per chi ha un K	1492 K
abbonati	49 gli K possono	49 gli K	1418 K per	1418 K a soli	1421 per gli K	1421 solo per K	1453 K	1488 K a	1488 K:	1488 K ora	1488 K per	1488 puoi, K	1489 i nostri K	1492 K
abbonato	49 se sei K	49 chi è K può	1418 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1435 devi K
abmelden	514 wieder K
abo	521 pur-K
abonament	1894 masz już K	2102 K
abonare	2085 prin K ești
abonarea	2085 confirma K
abonat	49 ca K	2054 ești deja K
abone	2495 K olun ve	2550 K olun
aboneler	49 K	2540 K içindir	2540 yalnizca K	2540 sadece K	2554 K
abonelere	2515 K özel	2515 K özeldir	2515 K açik	2515 K açiktir
abonelerimiz	49 K	2551 K
abonelik	2554 K
abonements	1688 K
abonenci	1954 tylko K
abonenti	49 K var	1680 tikai K
abonentiem	1650 tikai K	1680 teksts ir K	1680 raksts ir K
abonents	1650 jau esi K
abonne	1178 je m'K
abonnee	49 als K	1696 al K	1696 word K	1696 nog geen K	1698 als K	1803 word K
abonneer	1803 K je
abonnees	49 K kunnen	49 onze K	1696 dit artikel is voor K	1698 alleen voor K	1788 K kunnen dit	1788 K kunnen het hele	1804 onze K	1807 K
abonnement	354 kræver K	424 K	578 K	1098 avec votre K	1182 K	1696 neem een K	1696 kiezen voor een K	1764 sluit een K af	1764 een K? log	1764 al een K	1788 nog geen K	1788 K dat bij je	1788 K af met	1803 kies een K	1807 K	1887 K
abonnementen	1807 K
abonnements	1182 K
abonnent	49 als K	49 som K	354 bliv K	354 allerede K	355 som K	419 en K	420 bliv K	433 sie sind noch kein K	436 als K	438 bereits K	438 bereits K:in	1814 bli K	1814 allerede K	1815 som K	1882 en K	1883 bli K
abonnenten	49 K können	49 K dürfen	433 nur für K	433 exklusiv für K	548 lesen nur K	575 unseren K	578 K
abonnenter	49 K kan	354 kun for K	354 artiklen er for K	410 er for K	410 kun K	421 vores K	424 K	1814 kun for K	1814 denne saken er for K	1814 artikkelen er for K	1873 er for K	1873 bare K	1873 kun K	1884 våre K	1887 K
abonnentin	49 als K	436 als K	438 bereits K
abonnentinnen	49 K können	433 exklusiv für K	433 nur für K	433 K vorbehalten	575 unseren K
abonner	354 K for at	420 K på	1178 s'K	1814 K for å	1883 K på
abonnere	1859 ved å K
abonnez	1098 K-vous pour	1098 K-vous à partir	1178 K-vous	1178 K vous
abonniere	574 K unseren	574 K hier
abonnieren	441 newsletter K	455 whatsapp-kanal K	455 K sie unseren kanal	485 podcast K	546 hier K	572 google K	572 google news K	574 jetzt K	574 K sie
abonniert	438 bereits K
abrir	851 K en la app	1985 K no app
abstimmen	502 jetzt K:
abyste	274 K mohli číst dál
""", 'ac': """
accede	839 K a todo
accedi	24 K	1418 K per
accept	2061 K toate
acceptant	1124 en K les cookies
acceptar	245 K les galetes
accepteer	1718 K de cookies
accepter	1124 K les cookies
accepteren	1718 cookies te K	1718 cookies K
access	657 unlock full K	657 full K. no ads	774 K to every story	774 full K with no ads	802 year of K	802 months of K	802 want full K	802 K for half price
acconsento	1476 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	767 K with our privacy
according	829 K to
accordo	43 d'K?
account	657 create a free K to	657 sign in to your K	659 create an K to	774 please create a free K	826 create a free K	827 hold power to K	1696 maak een gratis K	1764 K is gratis en zo	1788 een gratis K	1803 maak een gratis K
accurate	781 K at time of
accused	829 K
aceptado	866 no has K las cookies
aceptaste	866 no K las cookies
aconseja	924 K
aconsejaba	924 K
aconselha	2048 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2048 K
actionnaire	1179 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1381 K dosen
adblock	285 vypněte K	368 slå K fra	1828 slå av K	1909 wyłącz K	2397 stäng av K
adblocker	460 K erkannt	460 K aktiv	460 nutzen einen K	460 verwenden einen K	460 trotz K	578 K	690 disable your K	690 you are using an K	690 K detected	1716 K uit
added	829 K
address	58 email K won't be shown	58 email K will not be shown	62 mirror K
adgang	357 få K til	420 få fri K
admitiu	2048 K
admitted	829 K
adres	1897 twój K e-mail	1937 K e-mail
adresa	2055 K de email nu va	2056 K ta de email	2056 K ta de e-mail
adresiniz	2498 e-posta K
adresse	514 gültige e-mail-K	514 sie ihre e-mail-K	514 du deine e-mail-K	514 e-mail-K ein	1108 votre K e-mail	1108 votre K email
adresu	2198 na vašu e-mail K	2226 e-mail K	2226 mejl K
ads	827 we don't have K
advarede	423 K
advarer	423 K	1886 K
advarte	1886 K
advert	11 K
adverteix	268 K
advertentie	11 K
advertenties	1804 zonder K
advertisement	11 K	689 this K has not loaded
advertisements	11 K
advertiser	789 supplied by an K	789 provided by an K	789 paid for by an K	789 produced by an K	789 created by an K
advertorial	1794 dit is een K
advierte	924 K
adviseert	1806 K
""", 'af': """
affermato	1491 ha K
affichage	1154 K de ce contenu
affichant	1154 en K ce contenu
afficher	1124 pour K ce contenu	1154 ne peut pas s'K
affichera	1098 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	321 K odkazy	404 K-links	459 K-links	622 K links	689 contains K links	806 K links	806 K link	1067 K-linkkejä	1327 K linkeket	1794 K links	1864 K-lenker	2228 K linkove	2228 K linkovi	2292 K odkazy	2348 K povezave	2432 K-länkar
affiliatelenker	1864 K
affiliatelinks	37 K	404 K	553 K	1794 K
affiliati	37 link K
affiliation	37 liens d'K	1158 liens d'K
affiliazione	37 link di K
affirme	1181 K
affirment	1181 K
afhankelijk	1800 K van giften	1800 K van donaties
afiliacyjne	37 linki K	1943 linki K
afiliacyjnych	1943 linków K
afiliado	37 enlaces de K	37 links de K	901 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	901 enlaces de K
afiliate	37 linkuri K	2081 linkuri K
afiliats	251 enllaços d'K
afirma	924 K	2048 K
afirmar	268 va K
afirmou	2048 K
afleveringen	1783 alle K van
afmelde	359 K dig når
afmelden	1759 elk moment K	1759 elk moment weer K
afsnittet	394 hele K
aftrekbaar	1761 gift is K
""", 'ag': """
agences	1139 avec K	1140 avec K
agenturmaterial	477 mit K
aggiornamenti	1431 segui tutti gli K
aggiunto	1491 ha K
agora	2045 doe K
agree	43 K?
""", 'ah': """
ahora	921 dona K
""", 'ai': """
ai	47 K 학습	47 K 훈련	61 our K	61 K 비서	61 K 도우미	209 K	392 af K	392 med K	1851 med K	1851 av K	2420 med K	2420 av K	2665 K
aidez	1143 K-nous à	1178 K-nous
aiheesta	1066 lisää K täältä
aiutaci	1452 K	1488 K a
aiutarci	1452 K	1488 K a
aizliegta	1660 bez atļaujas ir K
""", 'aj': """
ajakirjandus	964 meie K	964 sõltumatu K	964 K maksab	964 hea K
ajakirjandust	952 toeta sõltumatut K
ajakirjanik	942 K
ajakirjanikele	39 meie K
ajakirjanikud	964 meie K
ajoute	1181 K
ajoutez	1178 K-nous
ajuda	265 K'ns
ajude	2014 K-nos	2045 K-nos
ajutorul	2086 K tău putem	2098 avem nevoie de K tău
""", 'ak': """
akci	308 naši K
akciu	2280 našu K
akismet	21 K to reduce spam
akkoord	1759 ga je K met onze	1759 gaat u K met onze
aktardi	2553 K
aktivieren	460 javascript K
akzeptiere	441 mit der anmeldung K
akzeptieren	441 mit der anmeldung K	462 cookies K
""", 'al': """
alamat	1359 K email
aldus	1806 K
alerta	2048 K
alertas	14 las K	854 recibe K	854 activa las K	1988 receba K
alertes	1113 recevez les K	1113 K info
alertou	2048 K
alerts	14 K	675 get K as
algemene	1759 ga je akkoord met de K
alin	2537 K
alive	827 local news K
alkaen	1065 K #
alles	433 lesen sie K	1788 lees K met
allow	691 K ads on
aloud	722 is read K by
""", 'am': """
amendat	2101 a K
ammesso	1491 ha K
""", 'an': """
anche	42 c'eri K tu	50 fallo K tu	1489 siamo K su
andare	1411 prima di K via
android	448 für K und ios	671 our K app	1165 sur ios et K	1705 app voor K
angebot	521 ihr K	521 dein K	574 hier gibt es das K
angebote	514 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	568 ihre spende K	568 deine spende K	568 spenden K
angezeigt	58 e-mail-adresse wird nicht K	58 e-mail wird nicht K	462 inhalte K werden
anggota	1405 jadilah K
ankete	2284 našej K	2284 v K
anketi	35 našoj K	2222 našoj K	2222 u K	2343 naši K	2343 v K
anketimize	35 K
anketimizi	2524 okur K	2524 K
anketo	2343 kratko K	2343 našo K
anketu	35 našu K	2222 kratku K	2222 našu K
ankety	312 naší K	2284 našej K
ankiecie	35 naszej K	1934 naszej K	1934 w K
anlatin	38 bize K	2537 K
anlatti	2553 K
anmelden	24 K	425 jetzt K	502 jetzt K:	574 hier K
anmelder	389 er K	1848 er K
anmeldung	441 mit meiner K	441 mit ihrer K	441 mit der K stimmen	441 mit der K stimme	441 mit der K willige	441 mit der K willigen	441 mit der K erklären sie	487 K	541 hier geht es zur K
annetus	952 tee K	967 K
anno	1490 all'K
annonce	11 cette K
annoncelinks	37 K	404 K
annoncen	11 K
annoncer	421 uden K
annonsblockerare	2397 stäng av K
annonseblokkering	1828 slå av K
annonselenker	37 K	1864 K
annonsen	11 K
annonser	1884 uten K	2451 utan K
announced	829 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1491 ha K
ano	2047 por K
anoi	1083 K
anoniem	1739 K tippen	1776 ons K
anonim	2518 bize K
anonym	535 K an uns
anonymous	793 K
anonymously	793 K
anot	1647 K
anregungen	508 fragen oder K	508 fragen und K
ansehen	506 hier K	506 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	698 K our poll
antes	832 K de irte	1972 K de sair
anuncio	901 después del K	901 tras el K
anunciou	2048 K
anvender	368 vi K cookies
anytime	662 cancel K	828 cancel K
anzeige	11 der K	11 dieser K	459 nach der K weiter	531 dies ist eine K
anzeigen	462 mit einem klick K lassen
anzusehen	496 um das video K
""", 'ap': """
apelowali	1969 K
apeluje	1969 K
apgalvo	1687 K
aplicativo	1985 baixe o K	1985 baixe nosso K	2046 nosso K
aplikace	344 naše K
aplikaci	281 stáhněte si naši K	282 stáhněte si K	315 mobilní K	315 naší K	315 naší mobilní K	343 stáhněte si K a
aplikaciju	2253 preuzmite K i
aplikacja	1967 nasza K
aplikacji	1899 w naszej K	1899 otwórz w K	1957 naszej K
aplikasi	1360 K kami	1362 unduh K	1362 download K	1405 instal K	1405 unduh K kami	1405 unduh K gratis	1405 segera unduh K	1405 yuk unduh K	1406 K kami
apoiador	1975 torne-se K	2014 seja nosso K	2045 torne-se K	2045 seja nosso K	2045 seja K
apoiam	2037 nos K todos os meses
apoie	2014 K
apoio	1971 seu K	1975 seu K é	2014 seu K
aportaciones	912 gracias a las K
aporte	886 tu K	921 tu K
apoyan	912 que nos K cada mes
apoyo	831 su K	831 tu K	835 con tu K	835 tu K es	886 tu K
app	448 als K	511 mit der K	511 in der K	512 -K	544 mit der K der	671 get our K	671 in our K	671 use our K	671 our new K	671 our ios K	674 get the K	805 have our K	805 our K has	805 with our K	805 via our K	805 on our K	826 our K	1705 in de K	1756 -K	1821 i vår K	1884 vår K	2389 i vår K	2451 vår K	2645 tải K	2701 在K中
appareil	1098 un seul K à la fois	1171 en cours sur un autre K
appeared	716 first K on	783 K in print
appelez	38 K-nous
appen	361 hent K	361 åbn i K	1821 last ned K	1821 hent K	1821 åpne i K	2389 öppna i K	2390 ladda ner K	2390 ladda ned K	2390 hämta K	2450 ladda ner K och
appje	38 stuur een K	1738 ons een K
application	1110 téléchargez l'K	1110 notre K	1111 dans l'K	1111 avec l'K	1111 sur l'K	1111 télécharger l'K	1179 notre K
applications	1110 nos K mobiles
appot	1322 az K
apps	805 our K
apunta	265 K't
""", 'aq': """
aqui	1972 já que você está K	1972 já que está K
""", 'ar': """
aralarina	50 K katilin
arayin	38 bizi K
arbeid	1884 vårt K
arbeit	575 unsere K
arbeitet	482 K als
arbejde	421 vores K
arbetar	2420 K med ai
arbete	2451 vårt K
argue	43 K back
argued	829 K
arrivato	1411 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	266 aquest K	266 l'K sencer	657 to unlock this K	657 members-only K	665 you've read your last free K	665 you have read your last free K	665 this is your last free K	665 reached your K limit	680 share this K on	689 links in this K may	776 save this K	786 this K	786 the full K	787 this K	788 this K	827 this K	1087 vous avez aimé cet K	1087 cet K vous a plu	1098 pour accéder à l'K	1098 cet K est offert	1098 cet K vous a été offert	1098 pour lire cet K	1098 offrir cet K	1098 offrez cet K	1104 de cet K à lire	1138 cet K est paru dans	1138 cet K a été publié	1162 réagir à cet K en	1176 cet K a d'abord été publié	1179 cet K
articles	15 free K	56 nouveaux K par e-mail	647 you've read # K	657 access to all our K	657 gift K to give	665 free K left	665 K left this month	665 you've used all your free K	665 # of # free K	665 K left to read	774 to read more K	774 for three more free K	774 more free K	776 K to give	776 K to gift	776 K to share	776 gift # K	1098 tous nos K	1104 il vous reste # K	1168 nos K sont en accès libre	1179 nos K
articol	2099 acest K
articolele	2099 K noastre
articolelor	2069 preluarea K
articoli	56 nuovi K via mail	1418 tutti gli K senza limiti	1423 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1411 ti è piaciuto questo K	1418 per leggere l'K	1418 regala questo K	1489 questo K
articolul	20 K complet	20 K integral	2090 pentru a citi K	2090 să citești tot K	2099 ți-a plăcut K	2099 tot K
artigo	20 ler este K	20 ler o K	1972 gostou deste K	2041 para ler este K	2046 este K
artigos	2013 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	56 neue K per mail	402 denne K for #	419 denne K	419 en K	421 denne K	426 dir gefällt dieser K	433 lesen sie diesen K mit	433 um diesen K zu lesen	433 dieser K ist nur für	433 zugriff auf alle K	433 alle K lesen	433 ganzen K lesen	439 freie K übrig	439 K frei	439 ihr letzter freier K	483 K wurde	488 unsere K öfter	517 K etwas wert ist	521 alle freien K	527 weitere K finden sie	532 rechte am K	532 K steht unter einer	542 den ganzen K	542 diesen K	547 gäbe es diesen K nicht	551 alle K zum	551 lesen sie in diesem K	556 K ist zuerst	556 K ist zuvor	558 K gratis	573 K wurde zuerst	575 dieser K	575 diesen K	575 diesem K	1394 untuk membaca K ini	1406 K ini	1696 om dit K te lezen	1696 dit K is alleen	1696 geef dit K	1696 lees dit K met	1696 gratis K deze week	1722 fout in dit K	1739 mening over dit K	1764 een premium K	1781 dit K	1795 niets uit dit K	1795 K mag zonder	1804 dit K	2440 gratis K kvar	2449 en K
artikelen	15 gratis K	1696 toegang tot alle K	1764 aantal K bereikt	1764 aantal gratis K	1788 gratis K gelezen	1791 alle K over
artikeln	433 zugang zu allen K	521 zugang zu allen K	558 freien K	2376 gillade du K	2382 läs hela K med	2382 lås upp K	2423 fel i K	2449 den här K	2449 K	2451 den här K
artikels	556 nutzung dieses K
artikkel	959 tasuta K	964 see K
artikkelen	1854 feil i K	1882 denne K	1882 K	1884 denne K
artikkeli	20 koko K	1025 tämä K on vain	1073 ilmainen K jäljellä	1081 tämä K
artikkelia	1069 maksutonta K	1069 ilmaista K
artikkelin	1079 tämän K
artikkelit	15 ilmaiset K	1069 ilmaiset K
artiklar	15 fria K	2382 fria K	2440 gratis K kvar	2446 inga gratis K	2446 inga fria K	2451 alla K
artiklen	348 kunne du lide K	419 K	421 K her
artikler	15 gratis K	354 gratis K	410 gratis K tilbage	416 ingen gratis K	421 alle K
artikli	962 selle K
artiklid	955 tasuta K
artiklit	955 tasuta K	962 seda K	964 kogu K
arvioi	1083 K
""", 'as': """
asegura	924 K
asistan	61 sanal K
asistanimiz	61 sanal K	61 yapay zekâ K	61 yapay zeka K
asisten	61 K ai
asistenta	61 našeho K
asistentas	61 virtualus K
asistente	61 nuestro K
asistentul	61 K nostru	61 K virtual
asked	829 K
asks	829 K
assina	49 quem K pode
assinante	49 quem é K pode	49 K pode	1979 já é K	2045 torne-se K	2045 seja K
assinantes	49 K podem	49 os K podem	1979 só para K	1979 somente para K	2041 exclusivo para K	2041 exclusiva para K	2041 exclusivos para K	2046 nossos K	2049 K
assinatura	2049 K
assinaturas	2049 K
assine	1971 K a	1971 K o	1978 K por	1978 K e tenha	1979 K para	2045 K já	2045 K agora	2045 K e	2045 K aqui	2045 K por
assistant	61 our virtual K	61 our K	61 our ai K	61 notre K
assisted	788 this ai-K text
assistent	61 unser K	61 unser ki-K	61 K virtual	61 virtuele K	61 onze K	61 onze ai-K	61 vår virtuella K	61 vår ai-K	61 vår K	61 vår virtuelle K	61 vores virtuelle K	61 vores K
assistente	61 nostro K	61 nossa K virtual	61 nossa K	61 nosso K
assistenten	61 unserem virtuellen K	61 unserem K	61 unserem ki-K
associate	689 as an amazon K	714 is an K
assure	1181 K
asszisztens	61 virtuális K
asterisco	58 campos con K	58 campi con K	58 campos com K
asystent	61 K ai
asystenta	61 naszego K
""", 'at': """
atbalsti	1674 K mūs	1684 K mūs
atbalstiet	1684 K mūs
atbalsts	1674 tavs K palīdz	1684 tavs K	1684 jūsu K
attgjevast	45 K
atzina	1687 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	483 K
audioverze	2 K
audioverzi	311 K
audioverzii	2283 K
aufgefallen	465 fehler K
ausblenden	462 und wieder K
auszugsweise	477 nachdruck, auch K
auteur	1141 est l'K	1740 is K van	1743 mening van de K
auteursrecht	1771 rust K
author	711 email the K	711 the K can be	714 is the K of	714 is an K
automated	2 read by an K	722 is read by an K	722 narrated by an K
automatisch	2 K vorgelesen	436 endet K	506 K vorgelesen	532 K von dpa	532 K von der	540 der text wurde K	540 dieser text wurde K
automatisk	1851 K oversatt
autor	242 és K de	482 ist K	883 es K de	2015 é K de
autora	242 és K de	883 es K de	1926 napisz do K	2015 é K de
autorce	302 napište K
autore	1454 è K di
autorem	1926 kontakt z K
autoren	495 meinung der K
autorin	482 ist K	482 ist freie K	495 meinung der K
autorise	1171 n'K pas la lecture
autorke	2273 napíšte K
autorki	1926 napisz do K
autorovi	302 napište K	2273 napíšte K
autorskim	1944 chroniony prawem K	1944 chronione prawem K
autoru	2212 javite se K	2212 pišite K
autrice	1141 est l'K	1454 è K di
""", 'av': """
available	671 our app is K	672 K on the app store	672 K on google play	805 app is K	822 tickets are K here
avbryt	21 K svar
avec	1139 K afp	1140 K afp
averci	1488 grazie per K letto
avertit	1181 K
avertizat	2101 a K
avise	2045 K-nos
avsluta	2452 K när du vill
avsnittet	2422 hela K	2422 ladda ner K
avtorici	2333 pišite K
avtorju	2333 pišite K
avverte	1491 K
""", 'ay': """
ayda	2536 K # tl	2536 K # tl'den	2552 K
aydinlatma	2506 K metni
ayirtin	2537 K
aylik	2552 K
ayudanos	921 K
""", 'ba': """
ba	1886 K
bad	423 K	2453 K
bagikan	25 K	48 K
baixa	234 donar-te de K
baixe	1971 K o	1985 K o app
bajate	921 K la app
bancs	257 no depèn de K
banner	578 cookie-K	830 cookie K
banners	830 cookie K
bantu	1405 K kami
bastano	1488 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	532 redaktion nicht K
beboette	1806 K
become	50 K one of them	728 K a	826 K one of them
becoming	727 K a member	826 consider K	826 K a member
bedankt	1803 K voor het lezen
beelden	1739 heb je K	1739 heeft u K
befindet	462 an dieser stelle K sich
before	647 K you go	647 K you move on
begging	830 K
begs	829 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	425 mit einem K	517 jeder K hilft uns	532 K steht unter einer	547 mit einem kleinen K	556 K ist zuerst	568 mit ihrem K können wir	568 mit deinem K können wir	568 ihrem K helfen	573 K wurde zuerst	575 dieser K	575 diesen K
bejelentette	1350 K
bekijk	1749 nieuwe baan? K
beklagade	2453 K
beklagede	423 K
beklaget	1886 K
belangrijkste	1759 elke dag het K
believe	827 people who K in
belirtti	2553 K
below	798 sign up K	798 enter your email K
beluisteren	1783 dit artikel ook K	1783 hier K
benachrichtigungen	14 K	450 K aktivieren	451 push-K
benadrukt	1806 K
bent	1690 nu je hier toch K
bepaalde	1806 K
berasal	1382 konten ini K dari
berdonasi	1405 mari K	1405 silakan K	1405 ayo K	1405 anda K
bereits	433 sie haben K ein abo	521 K ein konto
bergabung	1405 mari K	1405 K dengan kami	1405 ayo K
bergabunglah	50 K	1405 K
bergantung	1392 K pada dukungan anda
berichten	575 wir K
berichterstattung	575 unsere K
berichtet	482 K für	482 K über
berichtete	577 K
berite	2362 K nas
berkomentar	6 untuk K
berlangganan	1355 sudah K	1358 K newsletter	1391 terima kasih telah K	1391 berhasil K	1405 K sekarang	1405 silakan K
bersama	50 ikutlah K	1405 gabung K
bescheid	535 sagen sie uns K	535 sag uns K
beschloss	577 K
besedah	2374 po K
besked	397 push-K
beskeder	397 push-K
besloot	1806 K
beslutade	2453 K
besluttede	423 K
besluttet	1886 K
besoin	1087 nous avons K de vous	1178 nous avons K de vous	1178 a K de vous	1178 avons K de votre
besplatan	2240 poslednji K tekst
besplatna	2227 K članka
besplatne	2227 K članke
besplatni	2219 naš K webinar	2219 naš K vebinar	2240 poslednji K članak	2240 zadnji K članak
besplatnih	2227 K članaka
beste	1759 elke week het K van
bestellen	425 jetzt K	501 im shop K	502 shop K	502 store K	574 K sie hier	574 K sie unseren
bestellung	487 K
besten	575 die K texte
betaald	1794 artikel is K	1794 content is K
betaalmuur	1761 geen K	1807 K
betalande	2449 K läsare
betalende	410 kun for K	419 K læsere	1882 K lesere
betalingsmur	424 K	1887 K
beteiligt	531 redaktion ist nicht K
betonte	577 K
betrokken	1768 redactie is niet K
bevestigen	1759 aanmelding te K
bevorzugen	488 google K
bevorzugte	488 K quelle
bevorzugten	488 K quelle
bevorzugter	488 K quelle
bewerben	502 jetzt K:
bezahlschranke	518 K	578 K
bezmaksas	1676 K rakstus	1676 K raksti	1676 K kontu	1680 K raksts
""", 'bi': """
bidrag	352 dit K	352 giv et K	420 giv et K	420 dit K gør	420 dit K er	420 dit K til vores	424 K	1812 ditt K	1861 gi et K	1883 ditt K gjør	1883 ditt K er	2429 ge ett K	2429 ditt K gör	2450 ge ett K	2450 swisha ett K
bidraget	1861 K ditt
bijdrage	1693 jouw K	1735 kleine K	1794 K is betaald	1800 dankzij jouw K	1805 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	565 uns ihre K
bildirdi	2553 K
bildirimlere	14 K	2499 K izin ver
bildirimleri	14 K	2500 K aç
bildirin	38 bize K
biletlerini	2524 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	827 K owner
bilten	2207 K
binding	356 ingen K	422 ingen K
bindingstid	1816 ingen K	1885 ingen K
bindningstid	2384 ingen K	2452 ingen K
binnenland	1779 is redacteur K
bisogno	1411 abbiamo K di te	1488 abbiamo K di te	1488 abbiamo K del tuo	1488 abbiamo K anche di te	1488 abbiamo K di voi
bitte	426 haben wir eine K	426 eine K an sie	426 wir haben eine K
bize	38 K yaz
bizi	38 K ara
biztatta	1350 K
""", 'bl': """
bli	1883 K med i	1883 K en del av	2450 K en del av
blijkt	1806 K uit
blijven	1761 om dit te K doen
bliv	50 K en af dem	420 K en del af
blocker	690 disable your ad K	690 disable ad K	690 turn off your ad K	690 using an ad K
blocking	690 K our ads	691 K ads
bloqueador	864 K de anuncios	925 K de anuncios	1995 K de anúncios
bluesky	16 K	684 follow him on K	684 follow her on K	684 follow them on K
""", 'bo': """
board	752 our jobs K	752 our job K
bogatych	1946 nie mamy K
boli	42 K ste pri tom
bookmark	809 K this story	809 K this page
bookshop	794 our K
""", 'br': """
bralcem	2370 K
bralcev	18 po zaslugi K	43 pisma K	2351 s podporo K	2351 s pomočjo K	2370 K	2372 naših K	2372 po zaslugi K	2372 s podporo K	2372 podpori K
bralci	2370 K	2372 naši K
branja	0 čas K
brauchen	517 K noch #	574 wir K ihre hilfe	574 wir K deine hilfe	574 K wir sie	574 K wir dich	574 K wir eure
braucht	517 K ihre hilfe	517 K deine hilfe
breaking	675 get K news alerts
brez	2351 K vas
brief	1739 K naar
briefing	726 our morning K	726 our K	726 daily K	767 K in your inbox
briefkasten	490 anonymen K	490 anonymer K
brieven	1739 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	690 your K is out of date	690 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1851 K ki	1851 K ai
""", 'bu': """
budite	2226 K u toku
buitenlandcorrespondent	1801 is K
buitenlandredacteur	1740 is K
bulabilirsiniz	2537 K
bulan	1407 per K
buletin	1358 K kami	1391 K harian kami	1406 K kami	1409 K
bulunabilirsiniz	2550 katkida K
bulundu	2553 çağrida K
bulunun	2550 katkida K
buradan	2532 K bağiş yapin
bureau	738 K chief
button	496 klick auf den K
buttons	776 the share K	776 the K below
buycoffee	1946 K
""", 'by': """
by	46 cc K #で
""", 'ca': """
cadastre	1971 K-se	1979 K-se para
cadeau	1697 K aan
cafea	52 oferă-mi o K
cafecito	52 un K	886 K
call	38 K us
callan	922 lo que otros K
campagne	1168 K de dons	1178 boucler notre K
campaign	827 our spring K	827 our K
can	826 pay what you K
canal	859 únete al K	921 únete al K	1991 siga nosso K	1991 siga o K	2045 entre no K	2046 nosso K
canale	1458 al K	1489 il nostro K
canali	1432 sui nostri K
canalul	2099 K nostru
cancel	21 K reply	662 K at any time	828 K any time	828 K at any time
cancele	1978 K quando quiser	2047 K quando quiser
cancellarti	1425 puoi K
cap	242 és K de
caporedattore	1454 è K
caporedattrice	1454 è K
carte	9 cette K
casella	1426 nella tua K
""", 'ce': """
cebinize	2529 K gelsin
celoten	20 K članek	2319 K članek je	2347 K članek
celotnega	2319 za ogled K	2319 za branje K	2347 K članka
cenite	2367 K naše delo	2367 K naš trud
cerea	2101 K
cereau	2101 K
ceritakan	38 K kepada kami	38 K pada kami
cermin	62 situs K
cerut	2101 a K	2101 au K
""", 'ch': """
channel	827 our K	1364 ikuti K	1364 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1107 par e-mail K	1107 par mail K
chargement	1154 K de la vidéo
chatbot	61 our K	61 unser K	61 unserem K	540 unseren K	540 unserem K
chcete	343 K číst dál	2260 K čítať ďalej
check	757 K back for more	757 K back soon
chef	1141 est K de	1779 is K van de
cheffe	1141 est K de
chefredakteur	567 ist K
chefredakteurin	567 ist K
chefreporter	567 ist K
chefreporterin	567 ist K
chegou	1972 se você K até aqui
chercheur	1141 est K
chercheuse	1141 est K
chia	25 hãy K sẻ	48 hãy K sẻ	2683 hãy K sẻ	2686 K sẻ
chiamaci	38 K
chiamateci	38 K
chiede	1491 K
chiederti	1411 un piccolo favore da K
chief	714 is K
chiesto	1491 ha K
chip	727 K in	728 K in	826 K in now	826 K in and
chipping	826 consider K in
choices	797 cookie K	797 your K
choisissez	1098 K votre offre
choose	645 K a plan	659 K a plan
chosen	781 K by our
chronione	1944 K są prawem
""", 'ci': """
cijelog	2194 za čitanje K
cikk	1348 ez a K
cikkeink	1348 K
cikket	1346 ezt a K	1346 a K
cinste	52 fă-mi K cu o cafea
cipta	1376 hak K
citarea	2094 cu K sursei
citera	2409 K oss gärna	2409 K gärna men ange
citire	0 timp de K	0 timp K
citit	2086 dacă ai K până aici
cititorii	36 K noștri	2099 K noștri
cititorilor	18 datorită K	43 scrisorile K	2086 datorită K
civil	804 keep it K
""", 'cl': """
claimed	829 K
clarifications	761 corrections and K
clicking	745 by K play
client	1100 déjà K
clips	40 your K
""", 'co': """
code	1458 qr K
codziennie	17 K rano	1897 otrzymuj K
coffee	52 buy me a K	52 buy us a K	727 buy me a K	727 buy us a K	826 buy us a K	828 cup of K
colabora	883 K con
collabora	1454 K con
columnist	714 is a K	738 K	1740 is K	1801 is schrijver en K	1801 is K en
colunista	2015 é K
com	2142 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	869 quieres K	870 para K	2001 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	869 déjanos tu K
comentarios	869 no admite K	870 en los K
comentariu	21 pentru a publica un K
comentou	2048 K
comision	2081 primi un K
comment	6 to K	6 to leave a K	6 to post a K	698 log in to K	698 sign in to K	698 be the first to K	698 leave a K below	698 leave your K	698 our K policy	699 post a K	804 posting a K	804 members can K	821 to K you must	821 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1162 votre K sera publié
commentaires	1127 charte des K	1127 espace K	1128 dans les K
commentare	6 per K	1440 vuoi K	1441 per K
commentator	1801 is politiek K
commenter	1128 pour K	1162 peuvent K	1162 pour pouvoir K
commenti	1440 i K saranno	1441 nei K
commenting	698 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	698 in the K below	698 let us know in the K	698 K powered by	698 K have been closed	698 all K are subject to	698 we welcome your K	699 in the K section	804 posting K	821 closed the K	821 turned off K	821 turned off the K	821 switched off K	821 disabled K	826 let us know in the K
commercial	781 our K team	781 our K content	1158 réalisé par un partenaire K	1171 notre service K
commissie	1768 een K
commission	689 we may receive a K	689 K if you buy	781 may earn a K	781 may earn a small K	781 may earn an affiliate K	781 may receive a small K	781 may receive K	781 earn K from	806 K
commissione	1467 ricevere una K
commissions	806 K
committed	761 K to accuracy
community	534 unserer K	575 unsere K	698 abide by our K	735 our K members	735 leave our K	735 like our K	826 join our K of	827 K-funded	1440 regole della K	1458 K whatsapp
comparteix	48 K-la	48 K-lo
compartila	48 K
compartilhada	2022 uma publicação K por
compartilhado	2022 um post K por
compartilhe	25 K	48 K com	2045 K este
compartilo	48 K
compartir	839 K tu cuenta, cambia	921 si quieres K tu cuenta
compensated	806 K
compensation	781 receive K from
complain	761 K about this article
complained	829 K
complains	829 K
complaints	761 our K page
completa	915 para leer la nota K	1978 para ler a matéria K
complete	774 K digital access
completo	1978 para ler o artigo K
complimentary	15 K articles	665 K articles	665 K article this month	665 last K article
compte	1178 créez un K	1178 créez votre K
comunidad	912 K que sostiene
comunidade	2045 faça parte da K
comunique	2000 K um erro
comunitatea	2086 K care susține	2098 intră în K
concorda	43 K?
condannato	1491 ha K
condiciones	867 términos y K
condividi	1488 K questo
condividila	25 K	48 K
condividilo	25 K	48 K
conduite	1162 charte de bonne K
confidence	736 in K
confidential	736 K tip	736 K tips
confirm	667 check your email to K
confirmar	911 bandeja de entrada para K	2036 caixa de entrada para K
confirmat	2101 a K
confirmation	1167 e-mail de K
connect	684 K with us on
connectez	24 K-vous	1085 K-vous	1098 K-vous pour
connosco	38 fale K
conosco	38 fale K	38 entre em contato K
consenso	1437 il K ai cookie
consent	694 we need your K to load	730 written K
consentimento	2022 K para carregar
consentiti	1440 non sono K commenti
consider	645 K giving	645 K making	645 K joining	645 K a gift	652 if you liked this article, K	728 please K	728 K a	728 K giving	728 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	667 K me with news and offers	742 K her at	742 K him at	742 K them at	826 K us at	1776 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos
contacted	713 can be K at
contactez	38 K-nous	38 K notre
contanos	38 K
contato	38 entre em K com a nossa
contattaci	38 K
contattateci	38 K
conte	38 K para nós	2045 K-nos
contenido	9 este K	9 K externo	840 K premium	866 K externo de	866 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	694 to view this K, you	694 to view this K please	694 this K is hosted by a third party	694 we use your sign-up to provide K	695 third-party K	774 access to all our K	781 our K studio	783 to reuse this K	786 this K	1744 K te zien
contenu	9 ce K	1124 ce K n'a pas pu être	1124 K bloqué	1154 K est fourni par
contenus	1098 tous nos K	1179 nos K
contenuti	9 K esterni	1421 a tutti i K
contenuto	9 questo K	9 K esterno	1437 K esterno
contingut	9 aquest K
continua	1480 K a leggere con	2090 pentru a K lectura
continuar	257 el teu suport per K	257 ajuda'ns a K	260 per K llegint	2041 para K lendo	2041 para K a ler	2041 K lendo
continuare	20 K a leggere	1480 per K a leggere	1480 per K la lettura	2090 pentru a citi în K	2090 citește în K cu
continue	657 to K reading this article	657 log in to K	657 sign in to K	657 register to K	657 upgrade to K	826 help us K	2028 K a ler abaixo	2041 K lendo com	2041 K a ler com
continuer	1171 pour K à lire
continuez	1158 publicité, K	1171 K votre lecture sur
continuing	694 by K to use this website, you agree
contou	2048 K
contribua	2014 K	2045 K com	2045 K a partir	2045 K para o nosso
contribuez	1178 K
contribuisci	1410 K
contributed	739 K reporting	739 K to this report	739 K to this story	739 K to this article	783 K to this report
contributing	714 is a K	826 by K to
contribution	645 make a K	727 make a K	826 your K	826 making a K	1178 votre K
contributo	1410 il tuo K	1414 con il tuo K	1477 piccolo K per noi
contributor	714 is a K
conversation	645 join the K	698 join the K with	699 to join the K	804 in the K
convida	52 K'm a un cafè
cookie	694 manage your K	1197 קובצי K	1318 K-kat	1437 usiamo i K	1437 questo sito usa i K	1909 pliki K	2136 файлы K	2136 файлов K	2146 файлы K	2176 файлы K	2176 файлов K	2276 súbory K	2581 файли K	2581 файлів K	2593 файли K	2623 файли K	2623 файлів K	2649 sử dụng K	2664 chấp nhận K
cookiekeuze	1780 K
cookies	9 third-party K	368 vi bruger K	369 bruger K til	391 K	539 nutzung von K	590 αποδοχή K	634 K	694 we use K	694 this site uses K	694 this website uses K	694 our site uses K	694 uses K to	694 accept all K	694 accept K	694 how to control K	695 use of K	745 social media K	797 K	866 usamos K	866 este sitio utiliza K	866 esta web utiliza K	866 aceptar las K para	866 que aceptes las K	867 uso de K	1124 refusé les K	1125 utilise des K	1154 gérez vos K	1182 bandeau K	1718 omdat je geen K	1720 gebruik van K	1744 social media-K	1780 K toe te staan	1828 vi bruker K	1850 K	1909 używamy K	1909 plików K	1997 usamos K	1997 este site utiliza K	1997 este site usa K	1998 uso de K	2411 K på	2419 K
cookievoorkeuren	1744 K
copy	827 read our K
copyright	1771 rust K
corespondent	2072 este K
corporate	827 K backing
correct	781 K at time of
correction	761 report a K	761 request a K	761 suggest a K
corrections	761 our K	761 K policy	791 our K team	827 our K
correo	847 en tu K	847 en su K	847 a tu K
correspondant	1141 est K	1141 K à
correspondante	1141 est K	1141 K à
correspondent	714 is a K	738 K	1740 is K
correspondente	2015 é K
correspondents	827 our K
corresponsal	242 és K	883 es K
correu	234 al teu K
corrispondente	1454 è K
courriel	1107 par K chaque	1107 dans votre boîte K
couvre	1141 K les
coverage	757 read our full K	757 see our full K	809 more of our K	809 all our K	827 our K
covers	714 K the
""", 'cr': """
created	721 summary was K
creative	46 K commons	46 K-commons-lizenz	715 under a K commons license
criticised	829 K
criticized	829 K
cronisti	39 nostri K
crowdfunding	830 K
""", 'cs': """
csatlakozz	50 K
csatlakozzon	50 K
csillaggal	58 K jelölt mezők
""", 'cu': """
cubre	883 K los
cuenta	839 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1779 is K
cuma	17 her K
cuota	922 tu K
""", 'cz': """
czekamy	1912 K na wasze
czytaj	1966 K dalej za
czytania	0 czas K
czytasz	1967 K nas
czytelnicy	36 nasi K	1963 K	1967 nasi K
czytelniczek	1946 dzięki wsparciu K
czytelniczki	1963 K
czytelnikom	18 dzięki K	1963 K	1967 dzięki K
""", 'da': """
daarna	1698 K kun je
dabei	42 waren sie K	42 warst du K	50 . seien sie K	574 sind sie K	574 sei K
dacci	1488 K una mano
daftarkan	1391 K email anda
dagar	2430 # K för #
dage	402 # K for #	420 prøv # K
dagelijks	1701 ontvang K
dager	1862 # K for #
daily	667 sign up for our K
dajcie	38 K nam znać
dakika	0 K okuma
dalej	48 podaj K	1967 pisać K
danach	436 K # euro
dane	2294 #% z K	2294 # % z K
dankzij	18 K lezers	18 K onze lezers	1761 K onze leden	1761 K mensen zoals jij	1761 K lezers zoals jij	1787 K onze lezers	1787 K lezers	1787 K giften	1800 K jouw steun	1800 K uw steun
dapatkan	1364 K update berita
dar	343 váš K	347 K	2316 K
darbu	1685 mūsu K
darmowe	1940 K konto
darmowy	1894 ostatni K	1955 ostatni K tekst
darmowych	1940 limit K
darowizna	1966 twoja K	1970 K
darowizny	1970 K
darte	849 K de baja
darujme	323 na K	344 na K	345 K
dary	347 K	2316 K
data	714 is a K
datajournalist	1779 is K
dateci	1488 K una mano
datenjournalist	567 ist K
datenjournalistin	567 ist K
datenschutzbestimmungen	463 K
datenschutzhinweise	463 K
""", 'de': """
deaktiviere	460 K deinen adblocker
deaktivieren	460 K sie ihren adblocker	460 adblocker K	460 ad-blocker K
deaktiviert	460 javascript ist K
debat	390 send det til K
debate	699 join the K
debattartikel	2418 din K	2418 skriva en K
debattartikeln	2418 svara på K
debatten	6 delta i K	372 deltag i K	396 deltage i K	396 deltag i K	396 tone i K	1855 delta i K
debattinnlegg	43 K	1849 K
decided	829 K
decidiu	2048 K
decis	2101 a K
deciso	1491 ha K
declarat	2101 a K	2101 au K
declarou	2048 K
dedi	2553 K
dedicated	827 our K team
dediler	2553 K
deductible	727 tax-K gift	727 tax-K donation	826 make a tax-K	828 tax-K
deel	25 K het	25 K dit	48 K het	48 K dit	1689 K dit
deine	18 ohne K
dejal	2374 je K
dejala	2374 je K
dela	25 K den	48 K den	2450 K med en vän
delite	48 K ga
delivered	657 print edition K to	658 K to your door	667 K to your inbox	667 K to your email	667 get the latest news K
delo	2367 vam je všeč naše K	2372 naše K
dem	50 bli en av K
demanar	268 va K
demander	1087 une faveur à vous K	1087 un petit service à vous K
den	25 del K	48 del K
denildi	2553 K
denuncia	924 K	1491 K	2048 K
departe	48 dă-l mai K	2098 citi mai K
depend	827 we K on
depende	912 no K de bancos	2037 não K de bancos
dependemos	912 K de nuestros lectores	2037 K dos nossos leitores
der	577 so K
derden	1718 inhoud van K
derdi	2553 K
derecho	29 se reserva el K
derlerdi	2553 K
desactiva	864 K adblock
desactivar	864 K adblock
desacuerdo	43 en K
desative	1995 K o adblock
descarga	851 K la app	851 K nuestra app	921 K nuestra	921 K la app
descarrega	265 K't
descarregue	1985 K a app
desk	39 our news K
despre	2072 scrie K
desta	2045 faça parte K
destek	2532 K olun	2550 bize K	2550 K olun	2550 K ol	2550 K verin	2550 aylik K
det	423 hed K	1886 het K	1886 sto K
detected	690 ad blocker K	690 adblock K
determinou	2048 K
detto	1491 ha K
deutschen	556 von der K presse-agentur
devamini	2495 K okumak için	2550 haberin K okumak
devenez	1178 K membre	1178 K mécène
device	736 non-work K
""", 'di': """
dicci	1488 K la tua
dice	924 K	1491 K
diceva	1491 K
dich	574 trag K
dichiarato	1491 ha K
die	577 so K
diesem	575 K text
diesen	9 K tweet	48 leiten sie K	542 K text	547 gäbe es K text nicht	575 K text
dieser	575 K text
dieses	9 K video	496 um K video
different	43 got a K view
dig	348 vi har en bøn til K	2450 hör av K
digest	726 weekly K	726 our K
digipakett	927 telli K
digital	521 K-abo für	548 ein K-abo	802 K pass
digitalabo	433 mit unserem K	521 K für
dijo	924 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2227 za # K	2227 od # K
dinara	2255 K
dine	354 læst alle K
dinleyebilirsiniz	2537 K
dinleyin	2 haberi K	2537 K
dipublikasikan	22 tidak akan K
dir	268 va K
direct	667 K to your inbox	1118 suivez en K	2055 K în inbox
directement	1108 K dans votre
directly	667 K in your inbox
directo	859 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1435 K adblock
disagree	43 K?
disait	1181 K-il	1181 K-elle
disattiva	1435 K adblock	1435 K l'ad blocker
discord	534 unserem K
discorda	43 K?
discordu	301 K
discordzie	1925 K
discover	240 a google K	385 google K	488 google K	572 K folgen	604 google K	732 google K	888 en google K	1737 google K	1844 google K	1925 google K	2070 pe google K	2413 google K
discoverissa	1047 google K
discussion	6 to join the K	804 in the K	804 join the K	1127 participez à la K
disdici	1418 K quando vuoi	1490 K quando vuoi
disfrutando	915 sigue K de
disiscriverti	1425 K
diskuse	314 vstupte do K	314 zapojte se do K
diskusie	2285 zapojte sa do K	2285 vstúpte do K
diskutiere	465 K mit
diskutieren	465 K sie mit	465 K sie über	574 K sie mit
diskutovat	314 K mohou
dispatch	726 a weekly K	726 our K
disponibil	2053 K doar pentru abonați
disponibile	1428 K su app store
disponible	852 K en google play	1110 K sur l'app store
dispositivo	839 si continúas leyendo en este K	840 en otro K	1480 in uso su un altro K	2041 em outro K	2041 noutro K
dispus	2101 a K
disse	1491 K	2048 K
distribuie	25 K	48 K-l
dit	1181 a K	1181 K-il	1181 lui K-on
ditampilkan	58 email anda tidak akan K
diterbitkan	45 K ulang
dites	1127 K-le nous en	1178 K-nous
diu	268 K
diventa	1488 K socio	1488 K parte
diyor	2553 K
diyordu	2553 K
diz	2048 K
dizia	2048 K
diziam	2048 K
""", 'do': """
do	827 what we K
dobivajte	2247 K
dobivati	2241 želite K	2361 želite K
docente	1454 è K
dodaje	1969 K
dodal	346 K	2315 K
dodala	346 K	2256 K	2315 K
dodao	2256 K
doel	1761 ons K: #
dogodek	2340 naš K
dohodnine	2351 K
dokumente	490 anonym K
dollar	826 K you give	828 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1182 K
dona	1410 K ora
donacija	2231 svaka K	2231 vaša K	2253 vaša K	2254 vaša K	2254 svaka K	2257 K	2375 K
donacije	2257 K	2375 K
donacijo	2373 z K
donacijom	2255 K
donaciones	925 K
donacions	269 K
donasi	1392 K anda	1405 K anda	1409 K
donate	645 K now	645 K today	728 K	826 K what you can	830 K
donateur	1178 devenez K	1803 word dan K
donateurs	1143 nos K	1179 nos K	1761 dankzij onze K	1787 dankzij K
donatie	1693 doe een K	1693 jouw K	1735 K	1803 jouw K	1803 uw K	1803 doe een K	1807 K
donaties	1787 dankzij K	1807 K
donating	826 consider K
donation	645 make a K	652 consider making a K	727 make a K	770 K will be doubled	770 K will be matched	823 small K	826 your K	826 consider a K	830 K
donations	830 K
donativo	2014 o seu K
donatrices	1179 nos K
donazione	1414 fai una K	1452 una K	1488 la tua K	1488 fai una K	1492 K
donazioni	1492 K
donderdag	17 elke K
doneer	1689 K	1735 K
doneren	52 kopje koffie K
donio	323 na K	344 na K
donirajte	2231 K	2253 K	2351 K	2371 K
donnerstag	17 jeden K
donnez	1128 K votre avis	1178 K-nous	1178 K-leur
donors	826 new K
dons	1178 vos K	1182 K
doors	827 our K open
dopisnica	2213 je K	2334 je K	2334 , K
dopisnik	2213 je K	2213 , K	2334 je K	2334 , K
dostupan	2194 ovaj sadržaj je K
doubled	770 gift will be K
dovoljenja	2326 kopiranje brez K	2365 brez K
download	361 K appen	361 K vores app	671 K our app	671 K on the app store	674 K the app	674 K the free app	826 K our	1689 K de	1704 K de app	1704 K de gratis app
dozvole	2230 bez K
""", 'dr': """
draag	1787 K bij
draht	490 ihr K zur	490 K zu uns
dreptul	29 își rezervă K
drepturile	2068 toate K rezervate
drittanbietern	462 K nicht zugestimmt	496 inhalte von K
drittanbieters	496 dienst eines K
drittplattformen	462 K
drive	827 fund K
drop	38 K us
""", 'du': """
dukung	1392 K kami lewat	1405 K kami
dukungan	1405 K anda
dung	9 nội K này	2664 nội K này do
duyurdu	2553 K
""", 'dy': """
dyskusji	1935 kulturę K
dyskutuj	1935 K z nami
""", 'dz': """
dziennikarka	1927 - K	1927 , K
dziennikarstwo	1891 wesprzyj niezależne K	1967 nasze K	1967 niezależne K
dziennikarz	1927 - K	1927 , K
dziennikarze	1967 nasi K
dziennikarzem	39 naszym K	1927 jest K
dziennikarzy	1931 szukamy K
""", 'ec': """
economia	242 és cap d'K
economieredacteur	1740 is K
economieverslaggever	1801 is K
""", 'ed': """
edasi	48 saada K
edited	783 this story has not been K	783 has not been K by
edition	752 our special K	783 in our print K
editor	303 , K	701 letter to the K	714 is a senior K	714 is an K	714 is the K	714 is the deputy K	738 K	791 to the K	826 write a letter to the K	1381 adalah K	2015 é K de	2274 , K
editora	2015 é K de
editorka	303 , K	2274 , K
editors	791 to our K	827 we, the K	827 our K
ediyor	2553 itiraf K
""", 'ee': """
eelisallikaks	939 K
eelistatud	939 K allikaks
eens	43 mee K?
eerste	1805 K maand
""", 'ef': """
eftertryck	2409 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1083 K
""", 'ei': """
eiere	1861 ingen rike K
eigener	426 in K sache	575 in K sache
eilmeldungen	14 K	450 K aufs	513 K
eindredacteur	1740 is K
einem	436 mit K abo
einen	490 K tipp für uns
einer	532 text steht unter K
eingebettete	9 K beitrag	496 K inhalte
eingebetteten	496 K inhalt
eingebetteter	9 K beitrag
einladen	52 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	563 unter K von ki
einstellungen	539 cookie-K
eintragen	574 K genügt
einverstanden	43 K?	441 ich bin damit K, dass
einwilligung	443 K können sie jederzeit widerrufen	443 K kann jederzeit widerrufen	443 K jederzeit widerrufen	462 K jederzeit
""", 'ek': """
ekibimiz	2551 K
ekibimize	2524 K katilin
ekipi	2340 naši K
ekipo	2340 našo K
ekledi	2553 K
ekleyin	2537 K
ekliyor	2553 K
ekonomireporter	2417 är K
eksternal	1382 konten K	1382 situs K
eksterni	2215 K sadržaj
eksternt	369 K indhold	391 K indhold	1829 K innhold	1850 K innhold
""", 'el': """
elektronski	2320 svoj K naslov	2346 svoj K naslov
elfogadom	1304 K a
elige	839 K tu plan	921 K tu plan
elismerte	1350 K
elke	17 K dag
ellas	50 únete a K
elle	1181 dit-K
ellos	50 únete a K
elmondta	1350 K
elrendelte	1350 K
""", 'em': """
email	17 daily K	38 K us	56 nhận bài mới qua K	56 new posts by K	316 svůj K	585 το K σας	585 στο K σας	618 το K σας	667 enter your K	667 we'll K you	667 we will K you	680 click to K	680 share via K	698 save my name, K	726 our daily K	726 our free K	742 K her at	742 K him at	819 by K	819 to your K	826 K us at	847 en tu K	1358 ke K anda	1391 di K anda	1426 la tua K	1426 nella tua K	1937 adres K	1937 swój K	1983 no seu K	2085 pe K	2114 ваш K	2226 svoj K	2226 svoju K	2287 svoj K	2564 ваш K	2640 K của bạn	2640 nhận tin qua K	2641 địa chỉ K	2671 điền K để nhận	2671 K để nhận bản tin	2671 tin nóng qua K	2672 mỗi sáng qua K	2672 qua K mỗi	2683 nhập K của bạn
emailing	711 get in touch by K
emailul	2055 introdu K	2056 pe K tău
embed	9 this K	745 to view this K
embedded	9 K content	9 K post
embora	1972 antes de ir K
empresas	922 sin grandes K
emretti	2553 K
""", 'en': """
enable	690 to view this video please K
encaminhe	48 K
encuesta	35 nuestra K
engagement	1102 sans K	1180 sans K
engagent	30 n'K que
engelleyici	2506 reklam K
engelleyicinizi	2505 reklam K
enig	43 K?
enjoyed	647 we hope you K this
enligt	2453 K
enquete	35 nossa K
ensisijaiseksi	1047 K lähteeksi	1047 K lähteeksesi
enter	535 strg+K	2126 ctrl+K	2574 ctrl+K
entering	667 by K your email
enthalten	521 im abo K
entlang	574 hier K
entrada	846 en tu bandeja de K	1983 na sua caixa de K
entradas	56 nuevas K por correo
entrenar	47 K ia
entro	1489 K fine mese
entschied	577 K
enverrons	55 nous vous K
envia	48 K-la	48 K'l
enviamos	55 te K	55 le K	55 K a você	55 K para você	55 K-lhe
enviaremos	55 te K
envie	48 K para
enviem	55 t'K	55 us K
envoie	48 K-le	55 on vous K
envoyer	1167 pour vous K nos
envoyez	48 K-le
envoyons	55 nous vous K	55 nous t'K
""", 'ep': """
episoden	1853 hele K
epizodo	2342 K
epizodu	310 K	2221 K
""", 'eq': """
equipa	39 nossa K	2046 a nossa K
equipe	39 nossa K	2046 nossa K
equipo	922 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrungen	490 ähnliche K
erfolgreich	514 K angemeldet
erforderliche	21 K felder sind	465 K felder sind
erhalten	546 sie K in kürze
eri	42 K lì
erid	2161 K
erikoistoimittaja	1052 K
erkende	1806 K
erkender	423 K
erkendte	423 K
erkjente	1886 K
erreichen	535 K sie uns
erreichst	535 K du uns
error	761 spot an K
errors	761 spot any K
erschien	477 dieser text K zuerst	477 dieser artikel K zuerst	477 dieser beitrag K zuerst
erschienen	477 zuerst K auf
erstmals	573 text wurde K	573 artikel wurde K
ervaring	1776 deel je K	1776 deel jouw K
erwerben	532 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	2045 K-nos
escreve	2015 K sobre	2015 K às	2015 K aos	2015 K para
escreveu	2048 K
escribe	883 K sobre
escribinos	38 K
escriptor	242 és K
escriptora	242 és K
escritor	883 es K
escritora	883 es K
escriu	38 K-nos	265 K-nos
escriviu	38 K-nos
escute	2045 K a
esimene	965 K kuu
espejo	62 sitio K
espelho	62 site K	62 nosso K
essai	1180 offre d'K
estabas	42 K allí
estamos	922 ya K en
estava	42 K lá
esteve	42 K no local
estimated	0 K read
estuviste	42 K
estuvo	42 K allí
""", 'et': """
etiketle	60 beni K
etiketleyin	60 beni K	60 bizi K
etiqueta	60 K'm
etiquetame	60 K
etiquetanos	60 K
etiqueteu	60 K-me
ettertrykk	1840 K forbudt
etti	2553 diye rica K	2553 rica K
ettiler	2553 rica K
etwas	517 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2227 za # K	2289 od # K
euro	436 dann # K	576 ab # K	2289 za # K
euroa	1065 K/kk
eurolla	1065 K
""", 'ev': """
evenementen	1782 onze K
evening	17 every K
event	794 our free K	1749 ons K
events	794 our K
every	17 K week	667 in your inbox K	723 thank you to K	828 K gift
everyone	723 thank you to K who	723 thanks to K who	770 keep it free for K	827 K reading this
everything	827 K else we publish
evra	2347 za # K
evro	2347 za # K	2351 vsak K	2372 vsak K
""", 'ex': """
exclusief	1696 dit artikel is K	1698 K voor abonnees
exclusiva	839 nota K	916 K para socios
exclusively	774 K for members
exclusivo	839 este artículo es K	839 contenido K para	840 este contenido es K	916 K para socios	1978 este conteúdo é K	1978 este artigo é K	1979 conteúdo K para
exibido	58 e-mail não será K	58 email não será K
existence	1179 notre K
existujeme	2294 K vďaka
explained	829 K
explica	38 K'ns	268 K	924 K	2048 K
explicar	268 va K
explicat	2101 a K
explicou	2048 K
explique	1181 K
expliqueu	38 K-nos
expressed	744 views K	744 opinions K	744 views and opinions K	744 views K are personal
external	9 K content	694 K content from
externe	9 contenu K	9 K inhoud	539 dieser K inhalt	564 K medien	1718 K inhoud
externen	9 K inhalt	9 K inhalte	463 K inhalt	496 alle K inhalte
externer	9 K inhalt	462 K inhalt von	496 anzeige K inhalte	496 K inhalt konnte
externes	9 contenus K
extracto	911 un K de nuestra
""", 'fa': """
facebook	16 K	150 K	365 på K og twitter	534 unserer K-gruppe	539 inhalt von K	604 K	680 share on K	684 like us on K	684 find us on K	685 on K and twitter	685 on K, twitter	685 on twitter and K	861 en K y twitter	861 en K, twitter	861 en K y x	1119 sur K et twitter	1119 sur K, twitter	1432 su K e twitter	1713 op K en twitter	1713 op K, twitter	1775 onze K-groep	1825 på K og twitter	1992 no K e no	1992 no K, no	2394 på K och twitter	2587 K	2705 在K上
facebookgroep	1775 onze K
facebookie	16 K
facebookis	940 K
facebookon	1314 K
facebooku	16 K	301 K	2211 K	2272 K	2332 K
facts	826 fund the K
factual	761 K error	761 K errors
faire	1085 K un don
fais	1178 je K un don
faisant	1093 en K un don
faisons	1168 K vivre un
faites	50 K comme eux	1085 K un don	1093 K un don	1143 K un don	1178 K-le lire	1178 K un geste
farci	1489 da K
fast	423 slog K	1886 slo K	2453 slog K
favor	647 small K to ask	647 a K to ask of you	647 we have a K to ask	830 small K
favoriete	1737 K bron	1783 K podcast-app
favoris	1148 K google	1148 K sur google
favorite	732 K source	1148 source K
favorites	1148 sources K
favoritos	888 tus K
favour	647 small K to ask	647 we have a K to ask	830 small K
favourite	732 K source
""", 'fe': """
fee	806 a K
feedback	508 ihr K	508 dein K	698 thanks for your K	698 thank you for your K
fehler	465 haben sie einen K
fehlerhinweis	465 K
fejsbuku	2211 K
felder	58 K mit stern
felelte	1350 K
felirat	1350 ez a K
feliratkozom	1296 K a hírlevélre
fellow	714 is a senior K	714 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1310 minden jog K
""", 'fi': """
fi	727 on ko-K
fields	58 K with a star
figyelmeztet	1350 K
figyelmeztetett	1350 K
filmer	40 bilder och K
finalul	2099 K lunii
finanzieren	429 wir K uns durch spenden	547 helfen sie uns, sie zu K	575 wir K uns
finden	527 zum thema K sie	527 aus der region K sie	527 mehr dazu K sie	570 K sie hier.	570 K sie hier:	570 K sie oben.
finder	395 K en fejl
findest	570 K du hier.
fined	829 K
finestra	1440 si apre in una nuova K
first	664 for the K year	664 for your K year
fizess	1347 K elő
fizessen	1295 K elő	1347 K elő
fizette	1337 hirdető K
""", 'fl': """
flere	421 K af dem
""", 'fo': """
fogalmazott	1350 K
folge	455 K uns	542 die ganze K	574 K uns
folgen	455 K sie uns	542 alle K des	572 google news K	572 bei google K	572 auf google K	574 K sie uns
folgt	455 K uns
follow	684 K us on	684 K us at	684 K him on x	684 K her on x	684 K them on x	684 K me on	684 K our live	684 K on x	698 notify me of K-up	826 K us on
folosim	2061 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	381 alle rettigheder K
fordert	577 K
forderte	577 K
foreslo	1886 K
foreslog	423 K
foretrukken	385 K kilde	1844 K kilde
foretrukket	1844 K kilde
foretrukne	385 K kilde	1844 K kilde
forint	1349 K
forinttal	1349 K
forklarede	423 K
forklarer	423 K	1886 K
forklarte	1886 K
former	724 is a K
fortalte	423 K	1886 K
forteller	1886 K
fortgesetzt	459 wird nach der anzeige K
fortsette	1884 for å K å grave
forward	48 K it	48 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1740 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	565 uns ihre K	565 uns deine K
found	829 K that
founder	714 is the K
""", 'fr': """
fragen	521 K zum abo	521 K zu ihrem abo
fragt	577 K
fragte	577 K
fredag	17 hver K	17 varje K
free	665 you have # K	667 sign up for our K	667 sign up to our K	667 get our K	671 our K app	671 our app is K	770 keep it K for all	770 keep this site K
freelance	712 is a K writer	714 is a K
freelancejournalist	389 er K	1779 is K
freiartikel	439 K
freier	482 ist K autor
freitag	17 jeden K
freiwillig	547 bezahlt wird K
freiwilligen	425 K beitrag
friday	17 every K
fridays	17 on K
friend	681 tell a K	770 become a K of the
frilansjournalist	1848 er K	2417 är K
""", 'fu': """
full	20 to read the K
functional	745 K cookies
fund	645 K our	652 help K our
funded	827 reader-K
fundet	395 K en fejl
fundraising	827 K deadline	830 K
funktionale	496 K cookies
funnet	1854 K feil	1854 K en feil
""", 'g': """
g	53 धारा #K	53 #K
""", 'ga': """
gab	577 K an
gabung	1364 K di kanal	1405 K di	1405 yuk K	1405 ayo K
galetes	245 fem servir K
ganze	527 lesen sie die K
ganzen	20 K text	433 den K text lesen	527 lesen sie den K
gave	1811 gi en K i dag	1811 gi en K nå	1812 gi en K	1883 gi en K til oss	1883 gi en K i dag	1883 gi en K nå	1887 K
gazetecidir	2520 K
gazetecilerimiz	2551 K
gazetecilik	2551 bağimsiz K	2551 K para	2551 iyi K
gazetemizi	2548 K
gazetesi	2520 K'nde yaziyor
""", 'ge': """
geaccepteerd	1718 geen cookies hebt K
geblokkeerd	1780 inhoud is K
gebruiken	1718 wij K cookies	1718 we K cookies	1739 dit artikel K
gebruikt	1718 deze website K cookies	1718 deze site K cookies
gedetecteerd	1716 adblocker K
gedruckte	521 K zeitung? dann
gedruckten	521 abonnenten der K
gefallen	426 ihnen hat dieser artikel K	426 hat ihnen dieser artikel K	426 hat dir dieser artikel K
gefragt	577 K
gefunden	465 fehler im text K
gehen	426 bevor sie K
gekennzeichnete	459 mit einem symbol K
geladen	462 nicht K werden	496 inhalt konnte nicht K
gelesen	575 bis hierhin K	575 bis hierher K
gemaakte	1781 door ai K
gemeenteverslaggever	1801 is K
gemeinschaft	517 teil der K
genehmigung	478 ohne K
generated	721 summary was K	721 summary is K	721 summaries are K	721 key points were K	721 audio was K	721 voice is K	721 K using ai	721 K by ai	721 this audio is K
genererad	2420 ai-K
genereret	392 K af ai
generosity	826 your K
gengive	411 ikke tilladt at K
gengives	45 K	382 må ikke K
genossenschaft	575 unsere K	575 unserer K
gente	38 fale com a K	38 conte para a K	60 marca a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1722 je e-mailadres wordt niet K	1771 artikel is eerder K op
gerekiyor	2546 üye olmaniz K
gern	574 wirf K
gerne	399 ja tak, jeg vil K	420 vil K høre fra dig	420 hører vi K
geschickt	514 eine e-mail K
geschlossen	465 kommentare sind K
gesponsord	1794 artikel is K	1794 content is K
gewijzigd	1768 intussen K	1768 inmiddels K
gewinnspiel	501 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	511 die app K es	511 app K es
gift	645 make a K	826 your K	1689 met een K	1761 met jouw K	1761 met uw K
gifts	18 small K
giornale	1489 questo K	1489 il nostro K
giornalismo	1414 sostieni il K	1477 fare K costa	1489 il nostro K	1489 il K costa
giornalista	39 nostro K	1454 è K e	1454 è K de	1454 è K di	1454 è K del	1454 è K della	1454 è K dell'	1454 è K a	1454 è K per
giornalisti	39 nostri K	1489 i nostri K
giorno	17 ogni K
giralo	48 K
giratelo	48 K
girin	2537 K
gitmeden	2491 K önce
give	727 K what you can	826 K what you can	826 K if you can	826 euro you K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1841 kan ikke K
gjerne	1883 vil K høre fra deg
""", 'gl': """
glasajte	2236 K
glasila	2256 K
glasio	2256 K
glasujte	2236 K	2356 K
gledajte	2242 K nas	2362 K nas
glissez	1178 K une pièce
""", 'go': """
going	20 to keep K	823 keep us K	827 keep us K
google	150 K news	240 a K news	301 K news	315 K play	385 K news	455 auf K news	488 als quelle bei K	488 als quelle auf K	488 bei K öfter	488 auf K sehen	511 K play	533 K-suche	533 bei K	533 K news	533 auf K	604 K news	671 get it on K play	684 follow on K news	732 K news	732 star on K	732 source on K	801 when you search on K	801 in your K feed	888 en K news	1313 K-ben	1620 K news	1661 K ziņās	1661 K news	1737 vaker in K	1774 in K	1774 op K	1774 bij K	1844 K news	1844 som kilde på K	1858 app store og K play	1858 K play og app store	1905 nas w K news	1905 na K news	1925 K news	2070 pe K news	2211 K news	2272 K news	2286 K play	2332 K news	2413 K news	2413 som källa på K	2426 app store och K play	2426 K play och app store	2502 K news'te	2516 K news'te	2516 K'da bizi	2528 app store ve K play'den	2587 K news	2646 trên K news
gostou	2046 K desta	2046 K deste
govorila	2256 K
govorili	2256 K
govorio	2256 K
""", 'gr': """
gracias	18 K a ti	922 K a ti
granskning	2451 sådan här K	2451 vår K	2451 oberoende K
granskningar	2451 våra K
granskningen	2451 den här K
gratis	436 wochen K	436 monat K	548 tage K	574 jetzt K	576 wochen K	839 crea tu cuenta K	846 recibe K	921 recibe K	923 prueba K	1407 K	1696 ontdek nu K	1696 krijg je ook K	1804 niet K	1862 dager K	1873 K sak igjen	1873 K saker igjen	1879 ingen K saker	2430 dagar K
gratisartiklar	15 K
gratuit	15 article K	1104 dernier article K	1179 ce site est K	2098 creează un cont K
gratuita	1490 prova K
gratuitas	15 matérias K	842 notas K	2013 matérias K
gratuite	15 articole K
gratuitement	1098 essayez K	1100 inscrivez-vous K	1108 recevez K
gratuiti	15 articoli K	1423 articoli K
gratuito	15 articolo K	1423 articolo K	2013 artigo K
gratuitos	15 artículos K	15 artigos K	843 artículos K	2013 artigos K
gratuits	15 articles K	1168 nos articles sont K
gridava	1491 K
gritaba	924 K
gritava	2048 K
grupi	2243 viber K
grupo	2045 entre no K
""", 'gu': """
guglu	2211 K
guidelines	698 community K before	698 our community K
""", 'ha': """
haber	2551 bu K
haberdar	2529 ilk siz K olun	2529 K olun
haberi	2 K dinle	4 K	2548 bu K	2548 K size
haberler	2516 google K'de	2516 google K	2551 bütün K
haberlerimiz	2551 K
haberlerimizi	2548 K
hacemos	912 lo que K
hacete	921 K socio	921 K socia
hafta	17 her K
haftalik	2552 K
haftanin	2548 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2535 ücretsiz haber K	2546 ücretsiz haber K
hakutulostesi	1047 google-K
halben	548 zum K preis
haluan	1062 kyllä kiitos, K
hangzik	1350 K
hashtag	60 K it
hatirlatti	2553 K
hatti	2519 ihbar K
hattimiza	39 K	2519 ihbar K
haussa	1047 google-K
hauteur	1180 à la K de vos moyens
havi	1349 K #
havonta	1349 K
hay	2686 cho K
""", 'he': """
hear	737 we would like to K from you	737 we'd like to K from you	737 we'd love to K from you	737 we want to K from you	737 would love to K from you	826 we want to K from you	826 we'd love to K
heard	829 court K
hebben	1803 wij K je hulp nodig	1803 we K je steun nodig
hedder	423 K det i
heihin	50 liity K
hekelt	1806 K
hela	20 läsa K	20 läs K	2382 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	354 for at læse K	1814 for å lese K
helfen	425 K sie mit	574 K sie uns
helft	574 K uns
helista	38 K meile
helloasso	1143 K
help	826 we need your K	826 K us do	826 will you K	826 K pay for	826 K if you can	826 K us pay	1735 K ons	1803 K ons
helpful	698 was this article K
her	1808 nå som du er K
here	645 sign up K	647 as long as you're K	647 now that you're K	798 sign up K	822 book K
herohero	344 na K
herpubliceren	45 K
herunterladen	448 app K
hetente	17 K	1349 K
heter	1886 K det i	2453 K det i
hette	2453 K det
hevder	1886 K
""", 'hi': """
hidden	58 email stays K
hier	570 gibt es K.
hierboven	1783 de video K
hieronder	1783 de reportage K	1783 het fragment K
hiervoor	1744 K zijn cookies nodig
hilf	574 K uns
hilfe	563 mit K von ki
hinterlassen	425 K sie
hinweis	535 geben sie uns einen K	535 gib uns einen K	565 einen K
hinweise	490 K zu diesem	490 K nehmen wir	490 K für uns	508 K auf fehler
hirdette	1350 K
historiador	242 és K
historiadora	242 és K
historien	403 læse hele K	1141 est K
historienne	1141 est K
historier	419 vores K	419 flere K	421 vores K	421 gode K
hittat	2423 K fel	2423 K ett fel
""", 'hj': """
hjelp	1851 K av ki	1851 K av ai	1875 K av ki	1875 K av ai	1883 K oss
hjelper	1883 ditt bidrag K
""", 'hl': """
hlasem	311 ai K
hlasujte	328 K	2299 K
""", 'ho': """
holder	419 læsere, der K
hoofd	1740 is K van
hoofdredacteur	1740 is K	1779 is adjunct-K
hoogleraar	1740 is K
""", 'hu': """
hubungi	38 K kami	1405 K kami
huikkaa	1083 K
huikkasi	1083 K
huusi	1083 K
huusivat	1083 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	348 nu K du er her
""", 'id': """
iddia	2553 K etti
ideal	1805 K
identifica	60 K-me
identifie	60 K-moi
identifiez	24 K-vous	60 K-moi	60 K-nous	1098 K-vous pour	1178 K-vous
""", 'if': """
ifade	2553 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	433 mit K abo
ihren	575 lebt von K
ihtiyacimiz	2550 yardiminiza K	2550 desteğinize K
""", 'ik': """
ikkunassa	1083 luki K
iklan	11 K
ikuti	1364 K kami	1405 K kami
""", 'il': """
ilanlari	2524 iş K
ilimitado	840 acceso K	1979 acesso K
ilk	2552 K ay
illimitato	1421 accesso K
ilmainen	1069 K tunnus
ilmaisia	1077 K juttuja
ilmoitti	1083 K
ilmoitukset	14 K	1060 K
iltakirje	1063 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1408 K
imbuhnya	1408 K
immobilienmarkt	501 unserem K
importa	921 tu opinión nos K
importante	2045 sua opinião é K
impozit	2087 din K către	2100 % din K
impozitul	2087 din K pe venit către
""", 'in': """
inbox	584 στο K σας	667 sent to your K	667 right to your K	667 into your K	667 check your K to	767 in your K at #	767 in your K by #	826 your K	1391 di K anda	1391 ke K anda	1476 nella tua K	1701 in je K	2197 u vaš K
inchiesta	1489 questa K
inchieste	1489 le nostre K
ind	24 log K	357 log K for at	419 log K med
indbakke	359 i din K
indbakken	360 i K
independen	1406 jurnalisme K
independence	827 our editorial K
independencia	922 nuestra K
independent	266 periodisme K	652 support K journalism	826 support K journalism	827 K journalism	2099 jurnalism K	2099 jurnalismul K
independente	2046 jornalismo K
independently	781 we K	781 editors K	781 K selected by our	781 K chosen by our
independents	266 mitjans K
independiente	922 periodismo K	922 prensa K
independientes	912 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1489 giornalismo K	1489 informazione K
indipendenti	1477 rimanere K	1477 restare K
indipendenza	1489 la nostra K
indirin	2528 app store ve google play'den K	2537 K
infocom	477 dpa-K
infolettre	1107 notre K	1179 notre K
informace	320 K najdete
informasjonskapsler	1829 bruker K	1850 K
informatie	1739 K over dit
information	694 to store and/or access K on a device	694 for more K see our privacy	1145 lettre d'K	1145 lettres d'K	1179 K libre
informationen	478 mit K der	490 K zu diesem fall	556 mit K von
informations	1118 suivez les K sur
informativa	1438 K sulla privacy	1489 la nostra K
informazione	1477 l'K di qualità ha un costo	1488 sostieni l'K	1489 K libera	1489 l'K di qualità
informou	2048 K
infos	551 alle K zum
ingen	401 uden dig K	401 K rig ejer	1861 uten deg, K	2429 utan dig K
ingevoegde	1744 K post
ingezonden	43 K brief	43 K brieven	1743 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1331 K cikke maradt	1331 K cikkei	1331 K cikked maradt	1336 K cikk maradt	1344 nincs több K cikke
inhalt	9 dieser K	9 diesen K	433 dieser K ist nur für	496 dieser K wird von	496 um den K	539 K von x	564 diesen K zu sehen	564 ein K von
inhalte	9 externe K	463 externe K
inhalts	9 dieses K	539 laden des K
inhoud	9 deze K	1718 om deze K te	1744 bevat K van	1744 K te zien
iniciar	869 debes K sesión
initialement	1138 article publié K	1176 cet article a été K
inkorg	2387 i din K	2387 till din K
inkorgen	2428 direkt i K
inloggen	21 K om een reactie	24 K	1803 je moet nog even K
innan	2376 K du går
innboksen	1820 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	48 K
inschakelen	1707 meldingen K	1716 javascript K
inschrijving	1759 K te bevestigen	1802 bevestig je K	1802 bevestig uw K
inscreva	1971 K-se	1982 K-se na nossa	1982 K-se em nossa
inscrever	1982 ao se K
inscription	1107 votre K a bien été	1107 K est confirmée	1107 confirmer votre K
inscrit	1100 déjà K
inscrivant	1108 en vous K
inscrivez	1085 K-vous	1107 K-vous à notre
insegna	1454 K storia
insistat	2101 a K
insisted	829 K
instagram	16 K	150 K	365 på facebook og K	455 ob whatsapp, K	456 auf facebook, K	456 auf K, facebook	456 auf facebook und K	456 auf facebook oder K	539 inhalt von K	604 K	684 follow him on K	684 follow her on K	684 follow them on K	685 on K, facebook	685 on K and facebook	1119 sur facebook et K	1432 su facebook e K	1713 op facebook en K	1713 op facebook, K	1825 på facebook og K	2394 på facebook och K	2521 K'da takip	2587 K
instagrame	2272 K	2272 facebooku a K
instagramie	16 K	1906 na facebooku i K
instagramis	940 K
instagramon	1314 K
instagramu	16 K	301 K	2211 K	2332 K
instale	1985 K a app
install	671 K our app
installeer	1756 K de app
installez	1178 K-la
installiert	544 die app K
instellingen	1780 cookie-K
integritetspolicy	2398 K
intelektas	1627 dirbtinis K
intelekto	1627 dirbtinio K	1642 dirbtinio K
intelektu	1667 mākslīgo K	1682 mākslīgo K
inteligence	325 pomocí umělé K	2353 s pomočjo umetne K
inteligencie	2296 pomocou umelej K
inteligencije	2233 uz pomoć umjetne K	2233 pomoću umjetne K	2233 uz pomoć veštačke K	2233 pomoću veštačke K	2233 uz pomoć vještačke K
inteligenciou	2296 umelou K
inteligencji	1948 z pomocą sztucznej K	1948 przy użyciu sztucznej K
inteligenco	2353 z umetno K
intelligencia	1319 mesterséges K készítette	1319 mesterséges K fordította	1319 mesterséges K segítségével	1338 mesterséges K segítségével
intelligens	392 med kunstig K	392 af kunstig K	392 fra kunstig K	392 kunstig K (ai)	412 hjælp af kunstig K	1851 med kunstig K	1851 av kunstig K	1875 hjelp av kunstig K	2420 med artificiell K	2420 av artificiell K	2442 hjälp av artificiell K
intelligenz	563 mithilfe künstlicher K
interdite	1176 diffusion K
interdites	1176 diffusion K
interessiert	535 ihre geschichte K
interview	542 das K in voller
introdu	2055 K adresa
invest	826 K in local news
investigaciones	922 nuestras K
investigador	242 és K	883 es K	2015 é K
investigadora	242 és K	883 es K	2015 é K
investigando	912 seguir K
investigant	266 continuar K
investigate	736 we should K
investigation	787 this K	827 this K	1179 cette K
investigations	736 our K team	736 our K desk	827 our K
investigative	714 is an K
investigativteam	490 K
inviamo	55 ti K	55 vi K
inviata	1454 è K
inviato	1454 è K
invitame	52 K un café	52 K a un café
invite	1181 K
invitent	1181 K
involved	781 not K in the
""", 'ip': """
iphone	671 our K app
iptal	2537 K edin
""", 'ir': """
iratkozz	1298 K fel	1347 K fel ingyen
iratkozzon	1298 K fel	1347 K fel ingyen
""", 'is': """
iscrive	1476 ci si K qui
iscrivendoti	1425 K
iscriversi	1476 K qui
iscriverti	1476 per K clicca	1488 clicca qui per K
iscriviti	1410 K	1425 K alla nostra	1425 K gratis	1425 K al nostro	1476 K qui	1488 K qui
iscrizione	1426 annullare l'K	1476 la tua K è	1476 per confermare l'K
ismarla	52 kahve K
ismarlayin	52 kahve K
ismeri	1350 K el
ismerte	1350 K el
issue	794 back K
issues	794 back K
istakao	2256 K
istakla	2256 K
istaknula	2256 K
istaknuo	2256 K
istedi	2553 K
istediler	2553 K
""", 'it': """
itiraf	2553 K etti
""", 'iz': """
izjavila	2256 K
izjavio	2256 K
izlasi	1684 K visu
izleyin	2537 K
""", 'ja': """
jaa	25 K se	48 K se
jaar	1805 per K
jahr	576 im K	576 pro K
jakoon	48 laita K
janela	2000 abre em nova K
jar	727 tip K
jaunumi	1685 mūsu K	1688 K
jaunumiem	1653 piesakies K	1672 K	1684 piesakies K
jaunumus	1672 K
javascript	285 povolte K	285 zapněte K	368 aktivér K	368 slå K til	460 K in ihrem browser	460 aktivieren sie K	460 K benötigt	690 please enable K	690 requires K	690 K is disabled	690 K is required	690 turn on K	690 K is not available	690 enable K in your browser	690 K must be enabled	690 needs K	864 activa K	864 habilita K	864 habilitar K	864 activar K	1035 salli K	1035 ota K käyttöön	1122 activer K	1122 activez K	1122 K est désactivé	1122 nécessite K	1196 אפשרו K	1367 aktifkan K	1435 abilitare K	1435 abilita K	1435 attiva K	1435 attivare K	1716 schakel K in	1828 aktiver K	1828 slå på K	1909 włącz K	1909 włącz obsługę K	1995 ative o K	1995 habilite o K	1995 ativar K	2061 activați K	2123 включите K	2397 aktivera K	2397 slå på K	2571 увімкніть K	2648 bật K
javasolta	1350 K
javi	38 K nam
javite	38 K nam	38 K se našoj	2212 K nam	2212 K nam se	2212 K se našem	2212 K se našoj	2253 K nam	2253 K nam se	2253 K se našem	2333 K nam	2371 K se nam
""", 'je': """
jederzeit	436 K kündbar	441 widerruf K	441 abmeldung K	442 K abmelden	514 K wieder abmelden	546 abmeldung ist K	576 K kündbar
jednou	17 K týdně
jefa	883 es K de
jefe	883 es K de
jegyezte	1350 K meg
jelas	1408 K
jelasnya	1408 K
jelenik	58 e-mail-címed nem K meg	58 e-mail-címe nem K meg
jelentkezz	24 K	1342 K most
jelentkezzen	24 K	1295 K be a	1342 K most
jelezze	1347 K nekünk
jetzt	433 K im abo	574 teste K
""", 'jo': """
jobbar	2420 K med ai
join	728 K for	826 K us on
jornal	2046 nosso K	2046 somos um K
jornalismo	1975 apoie o K	2037 K de qualidade tem um custo	2037 presente ao K	2045 apoie o K	2046 nosso K	2046 K de qualidade	2046 fazer K
jornalista	2015 é K formada	2015 é K formado	2015 é K do	2015 é K da	2015 é K no	2015 é K na	2015 é K e
jornalistas	2046 nossos K
joukkoon	50 liity K
journal	1179 notre K
journalism	652 support our K	652 support the K you rely on	770 keep our K free	774 access to all our K	774 access to all of our K	826 support quality K	826 support local K	827 our K	827 fearless K	827 K like this
journalisme	1090 soutenez un K	1178 soutenez le K
journalismi	1081 riippumaton K	1081 K maksaa	1081 hyvä K
journalismia	1081 K
journalismimme	1081 K
journalismus	429 unterstützen sie unabhängigen K	429 unterstütze unabhängigen K	429 für unseren K	547 freien K	575 unser K	575 unseren K	575 unabhängigen K	575 unabhängiger K	575 gut gemachten K	575 gut gemachtem K	575 frei zugänglichen K	575 frei zugänglicher K	575 guten K	575 freien K
journalist	39 vores K	39 vår K	389 er K på	389 er K hos	389 er K ved	389 er K i	482 ist freier K	482 ist K	492 arbeitet seit # als K	712 is a freelance K	714 is a K	738 K	1740 is K	1740 is freelance K	1779 werkt als K	1801 is schrijver en K	1801 is K en	1848 er K i	1848 er K på	1848 er K og	2417 är K på	2417 är K och
journalistar	39 våre K
journaliste	39 notre K	1141 est K	1141 K au	1141 K à	1141 K pour
journalisten	1804 onze K
journalister	39 vores K	39 våre K	421 vores K	1884 våre K	2451 våra K
journalistes	39 nos K	1167 nos K	1168 payer nos K	1179 nos K
journalistiek	1693 steun onze K	1787 goede K kost	1787 K kost	1804 onze K
journalistik	351 støt vores K	351 støt uafhængig K	421 vores K	421 uafhængig K	421 K koster	421 kritisk K	421 fri K	2379 stöd vår K	2379 stöd oberoende K	2451 vår K	2451 oberoende K	2451 granskande K	2451 bra K	2451 fri K
journalistikk	1811 støtt vår K	1811 støtt uavhengig K	1884 vår K	1884 uavhengig K	1884 kritisk K	1884 god K	1884 fri K
journalistin	482 ist freie K	482 ist K	492 arbeitet seit # als K
journalists	827 our K	827 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1083 luki K
junte	50 K-se a elas	50 K-se a eles	50 K-se
jurnalis	39 K kami	1381 adalah K	1406 K kami
jurnalism	2099 facem K
jurnalisme	1392 dukung K	1406 K kami
jurnalismul	2086 K de calitate costă	2098 susține K	2099 K nostru
jurnalist	2072 este K
jutjubu	2211 K
jutro	17 svako K	17 vsako K
juttu	1025 lue koko K	1081 tämä K
juttujamme	1081 K
juttuvinkki	38 lähetä K	1080 lähetä K
jutun	20 koko K	1079 tämän K
jutusta	1081 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1749 nu K voor	1749 je K voor
kabul	2553 K etti
kaffe	52 bjud mig på en K	52 bjud på en K	52 giv en kop K
kaikki	1081 K jutut
kaitstud	930 kõik õigused K
kakor	2411 K på	2419 K
kami	1405 beri tahu K	1406 tim K
kanaal	1804 ons K
kanal	421 vores K	1364 ikuti K	1406 K kami	1884 vår K	2451 vår K
kanale	1905 na naszym K
kanaliga	940 meie K
kanalimiz	2551 K
kanalimiza	2502 K abone	2517 whatsapp K	2517 telegram K	2517 youtube K
kanalimizi	2517 whatsapp K
kanalina	2517 whatsapp K	2517 telegram K
kanalini	2517 whatsapp K	2517 telegram K
kanavaamme	1048 K
kanavalle	1048 whatsapp-K	1048 telegram-K
kanavamme	1048 whatsapp-K	1081 K
karte	9 diese K	539 laden der K
karya	1406 K kami
kasutamine	937 K ilma
kata	1408 K
katanya	1408 K
katil	50 sen de K
katilin	50 siz de K	2537 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2541 reklam verenin K
kavom	52 časti me K
kaydetti	2553 K
kaydolun	2550 K
kaynak	2516 tercih edilen K
kaynaklara	2516 tercih ettiğiniz K
kazala	2256 K
kazanin	2537 K
kazao	2256 K
""", 'kd': """
kdykoli	345 zrušit K
""", 'ke': """
kebijakan	1368 K privasi	1368 K cookie
kedvenc	1313 google K
keelatud	937 loata on K
keep	823 help us K	826 help us K	826 help K our
kehotettiin	1083 K
kehotti	1083 K
kehottivat	1083 K
kehotus	1083 kuului K
kein	521 noch K abo
kepada	38 tulis K kami
keressen	38 K minket	1347 K minket
kernpunkte	540 die K
kertoi	1083 K
kertoivat	1083 K
kertoo	1083 K
kesti	2553 ceza K
ketentuan	1368 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1851 med K	1851 av K
kielletty	1074 ilman lupaa on K
kiitos	1080 K kun luet
kinnitas	966 K
kirakatban	1350 állt a K
kirim	1405 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	48 K kepada	55 kami K
kirjaudu	24 K	1080 K sisään
kirjeenvaihtaja	1052 K
kirjoita	38 K meille
kirjoitti	1083 K
kirjoittivat	1083 K
kirjuta	38 K meile	963 K meile
kirjutage	38 K meile
kirjutas	966 K
""", 'kk': """
kk	1065 €/K	1082 /K
""", 'kl': """
klaagt	1806 K
klagade	2453 K
klagar	2453 K
klagede	423 K
klagen	1806 K
klager	423 K	1886 K
klaget	1886 K
klagt	577 K
kleine	426 haben wir eine K bitte
klical	2374 je K
klicka	2427 genom att K på
klicken	542 K sie auf play	542 auf play K
klikke	1859 ved å K på
klikom	2226 K na	2346 s K na	2346 s K
klimaatverslaggever	1779 is K
klummeskribent	389 er K
""", 'kn': """
know	791 let us K
""", 'ko': """
kogu	963 loe K
kolumnis	1381 adalah K
kolumnist	482 ist K	942 K	2213 je K	2334 je K	2417 är K
kolumnista	2213 je K
kolumnistica	2213 je K
kolumnistin	482 ist K
kolumnistka	2334 je K
komentar	6 za K	6 ostavite K	1389 tulis K anda	1389 di kolom K
komentara	2224 brisanja K
komentarisali	6 da biste K	2224 biste K
komentarisanje	6 za K
komentarjev	2344 brisanja K	2344 izbris K	2344 brisanje K
komentarji	2344 K izražajo	2344 K ne izražajo	2344 K odražajo
komentarz	6 dodać K	21 móc dodać K	1912 aby dodać K	1935 zostaw K
komentarzach	1922 w K	1922 w K pod
komentarzu	1922 w K
komentator	1389 tanggung jawab K
komentirajo	2344 K lahko
komentirali	2224 biste K
komentiranje	6 za K
komentirate	2344 K lahko
kommentar	510 K wird	510 ihr K	510 dein K
kommentare	466 um K zu	510 K zu diesem	510 K werden
kommentaren	466 in den K
kommentarerna	2402 i K
kommentarfeltet	373 i K	1832 i K	1855 stenger K	1855 meninger i K
kommentarfunktion	466 K
kommentarsporet	396 i K
kommentator	389 er politisk K	389 er K	1848 er K i	1848 er K og	1848 er politisk K	2417 är politisk K
kommentera	6 för att K	2400 för att K
kommentere	6 for at K	6 for å K	371 for at K	1831 for å K
kommentieren	6 um zu K	6 K zu können	465 um zu K	465 probleme beim K	465 K sie diesen	465 K sie den	466 nicht mehr K	510 K
kommentiert	466 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	514 K per mail	514 K per e-mail
komunikat	1969 taki K
kondigde	1806 K
koneellisesti	1055 K
konferenci	308 naši K
konferenciju	2219 našu K
konferenciu	2280 našu K
konferenco	2340 našo K
kongress	501 jetzt zum K
konstaterade	2453 K
konstaterar	2453 K
kontakt	38 K os	38 K oss	420 K os	1883 K oss
kontakta	38 K oss	2450 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	2212 K nas	2212 K redakciju
kontaktowej	1926 skrzynki K
kontaktujte	302 K redakci	302 K nás	302 K autora	2273 K redakciu	2273 K nás
konten	9 K ini
kontingent	439 haben ihr K
konto	357 opret en K for	420 opret en K	1966 załóż K	2385 skapa ett K för	2450 skapa ett K och	2450 skapa ett K här
kontributor	1381 adalah K
konzern	518 kein K	575 kein K
kopeerimine	937 K ilma
kopieras	2434 får inte K	2434 får ej K
kopieres	1840 kan ikke K uten
kopiering	381 K er ikke tilladt	2434 K utan
kopijuoti	1619 K, platinti
kopiointi	1044 luvaton K	1044 K ilman lupaa
kopyalanamaz	2512 izinsiz K
koresponden	1381 adalah K
korespondentas	1624 K
korespondente	1664 K
korespondentem	1927 jest K
korespondents	1664 K
korrekt	2423 ska vara K
korrekta	2423 ska vara K
korrekturhinweis	508 K
korrekturhinweise	508 K
korrespondent	389 er K	482 ist K	491 als K	491 seit # K	942 K	1848 er K	2417 är K
korrespondentin	482 ist K	491 als K	491 seit # K
korting	1764 K op je eerste	1764 K op het eerste
korzystamy	1909 K z plików cookie
kostenlos	436 wochen K	436 monat K	441 K per mail	547 lesen alle K	548 tage K	548 tage lang K	576 K testen
kostenlose	15 K artikel	439 noch zwei K	439 noch # K
kostenlosen	439 noch einen K	439 K artikel gelesen	441 unseren K newsletter	441 unserem K newsletter	441 unserer K newsletter	441 den K newsletter	558 K konto	558 K account
kostenloser	439 K artikel
kostenpflichtig	433 dieser artikel ist K
koster	421 K penge
kostnadsfritt	2430 en månad K
""", 'kr': """
krevde	1886 K
kritik	508 lob oder K
kritiker	2417 är K och
kritiserar	2453 K
kritiserer	423 K	1886 K
kritisieren	577 K
kritisiert	577 K
kritizuje	346 K
kronor	2452 K
krzyczeli	1969 K
""", 'ku': """
kullan	2505 çerez K
kullanilamaz	2512 izinsiz K
kullanilmaktadir	2505 çerez K	2505 çerezler K
kullanilmasi	2512 izinsiz K yasaktir	2541 izin alinmadan K
kullaniyoruz	2505 çerezleri K	2505 çerezler K
kulttuuritoimittaja	1052 K
kulturredakteur	567 ist K
kulturredakteurin	567 ist K
kulturressort	491 leitet das K
kulturskribent	2417 är K
kumppanimme	1035 me ja K
kun	402 for K #	1862 for K #
kunne	421 K du lide
kunnen	49 leden K
kunt	1800 geef wat je K
kurzfassung	483 K
kutunuza	2498 posta K
kuukaudessa	1082 K
kuukausi	1025 kokeile K	1065 K #	1080 kokeile K
kuukausilahjoituksella	1064 K
kuulutas	966 K
kuus	965 K
kuvailee	1083 K
kuvasi	40 K
""", 'kv': """
kviz	2222 naš K	2343 naš K
kvizu	2222 našem K	2343 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1083 K
""", 'l': """
l	267 K'any
""", 'la': """
laadi	963 K alla
laat	1776 K het ons
laatste	1712 volg het K nieuws
ladattavissa	1061 sovellus on K
ladda	2389 K ner vår app	2450 K ner vår
lade	447 K die app
laden	447 K sie die app	448 app K	564 die karte zu K	564 das video zu K
lage	1884 K mer
laget	50 bli med på K
lahjoituksesi	1064 K auttaa	1080 K
lahjoitus	1064 tee K	1080 tee K	1084 K
laissez	1178 K-nous votre
lamenta	924 K	1491 K	2048 K
lamentano	1491 K
lamentou	2048 K
lance	1181 K
langganan	1391 K buletin	1405 K sekarang	1409 K
lanjutkan	1394 K membaca dengan
laporkan	38 K kepada kami
lapunkat	1346 K
last	1821 K ned vår app	1883 K ned
later	757 check back K
latest	809 the K on this story
laukeliai	21 būtini K
lauloivat	1083 K
laut	577 K
lavoro	1489 il nostro K
lawyers	827 our K
""", 'le': """
leave	667 one click to K	826 K us a tip	826 K a tip
lecteur	9 ce K	1154 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1168 par des K comme vous	1179 nos K
lectoras	36 nuestras K	922 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	922 nuestros K	922 gracias a sus K
lectors	18 gràcies als K	266 els nostres K
lectrices	1179 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	714 is a senior K	714 is a K
ledarskribent	389 er K	2417 är K
leden	1761 door onze K	1804 onze K
lederskribent	389 er K
leernos	921 gracias por K
leestijd	0 K
legfontosabb	1346 K írásait
legge	1491 si K
leggere	1419 per K tutto
lei	2100 # K
leite	48 K ihn
leiten	48 K sie ihn
leiter	482 ist K
leiterin	482 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2037 K que nos apoiam	2046 nossos K	2046 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2048 K
lengkap	20 artikel K	1394 membaca artikel K
lesarinnlegg	43 K
lese	1863 du kan K mer	1863 kan du K mer
lesedauer	0 K
lesen	433 im abo K	433 K sie mit plus	439 % noch zu K	447 in der app K	527 mehr dazu K sie	570 K sie hier.	574 danke fürs K
leser	1883 takk for at du K
leserabend	501 K	541 unseren K
leserbrev	43 K	1849 K
leserbrief	43 K	466 K
leserbriefe	43 K	466 K an	508 K
lesere	36 våre K	1884 våre K
leserfinanziert	575 K
leserinnen	36 unsere K	575 unsere K	575 unseren K
leserinnlegg	43 K	1849 K
lesern	575 ihren K
leserne	18 takket være K	1861 K våre
lesernes	18 K bidrag	1884 K bidrag
leserreise	541 K
leserreisen	501 unsere K	501 unseren K	541 K
leserumfrage	35 unserer K
leserzuschriften	508 K
lesetid	0 K
lesezeit	0 K
letno	2373 K
letter	701 send a K
letters	43 K desk	43 K page	43 the K editor	701 K to the editor	701 send K	761 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1477 solo grazie ai nostri K	1489 i nostri K
lettre	1179 notre K
lettrici	1489 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	915 para seguir K	915 quieres seguir K	915 sigue K con	915 y sigue K	921 sigue K sin
lezen	20 meer K
lezers	36 onze K	1804 onze K
lezersaanbieding	1782 onze K
lezersactie	1782 onze K
lezersavond	1749 onze K	1782 onze gratis K
lezersevenement	1749 ons K
lezersreis	1749 onze K
lezersreizen	1749 onze K
""", 'li': """
libovolnou	345 K částkou
licenc	46 K alatt
licence	46 K cc
licencia	46 K cc
licenciou	46 K cc
licencji	46 K cc
licencom	46 K cc
licens	46 K cc	46 cc-K
licentie	46 cc by-K	46 K cc
licenza	46 K cc
lid	1698 al K
lidem	18 díky K	344 díky K
liens	1158 via nos K	1158 par nos K
liest	570 K du hier.
lietotni	1670 K
lignes	1168 qui lisent ces K
liitu	963 K meie
liituge	50 K
like	827 work K this
liked	827 K what you read
liker	1884 K du det vi
limit	657 read without K	665 free K
limitat	233 accés il·K
limits	657 read without K
line	38 our tips K	736 our tip K
link	680 copy the K	776 read it for free with this K
links	689 some K on this page	689 some of the K on
liputan	1406 K kami
lire	20 pour K cet	1181 peut-on K
lisas	966 K
lisens	46 K cc	46 cc-K
listen	0 min K	684 K back here	684 K to us live	722 prefer to K	722 rather K
listening	722 K time
live	794 our K	794 K q&a
liveblog	527 im K	527 unserem K
lizenz	46 K cc	46 cc-K
""", 'll': """
llamanos	38 K
llegado	832 si has K hasta aquí
llegint	260 per seguir K
""", 'lo': """
local	827 keep K news
log	24 K in	1696 K in om	1696 K in of
logg	24 K inn	1817 K inn for å	1882 K inn med	1883 K inn for
logga	24 K in	2385 K in för att	2449 K in med
logge	558 K dich ein
logged	21 must be K in to post	657 you must be K in to	698 you must be K in to
loggen	558 K sie sich ein
logget	371 du skal være K ind
login	24 faça K	1978 faça K para	2045 faça K
lokalredakteur	567 ist K
lokalredakteurin	567 ist K
lokalredaktion	491 leitet die K
look	827 our new K
lovade	2453 K
lovede	423 K
""", 'lu': """
lubas	966 K
luetaan	1079 juttu K
lugeda	927 et edasi K
lugejad	964 meie K
lugemiseks	927 edasi K
luisteren	1783 artikel ook K
luisterversie	2 K
lukeaksesi	1025 K koko	1025 kirjaudu sisään K
lukemaan	1080 pääset K
lukemista	1080 jatka K
lukijamme	1081 K
lukijasta	1079 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1064 K tukea	1081 K tuella
lukittu	1077 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1025 K
lunar	2100 K
lunes	17 cada K
lupasi	1083 K
lupasivat	1083 K
""", 'ly': """
lyder	423 K	1886 K	2453 K
lydversion	2 K
lyssnar	2422 K på poddar
""", 'ma': """
maand	1698 deze K nog	1805 per K
maandelijks	1698 K opzegbaar	1805 K
mach	50 . K mit	574 K mit
machen	50 . K sie mit	50 , K sie mit	50 . K sie auch mit	425 K sie mit	575 was wir K
macht	574 K mit
made	647 if you've K it this far
mail	38 K ons	279 váš e-K	316 svůj e-K	618 το e-K σας	1297 e-K cím	1776 K ons	1776 K dan	1803 K ons	1937 swój e-K	1983 no seu e-K	2085 pe e-K	2114 ваш e-K	2198 na vaš e-K	2226 svoj e-K	2226 na e-K	2261 váš e-K	2261 svoj e-K	2261 na váš e-K	2287 svoj e-K	2564 ваш e-K
maila	38 K oss	56 nowe wpisy na K
mailadres	58 e-K wordt niet getoond	1701 je e-K	1759 geldig e-K
mailadresse	58 K wird nicht angezeigt	58 e-K vises ikke	360 din e-K	371 din e-K vil ikke	420 din K
mailben	1340 legjobb cikkei e-K	1340 cikkei e-K	1340 hírei e-K
mailbox	1701 in je K	1701 in uw K	1701 in jouw K
maile	2261 vašom e-K
mailom	2287 správy e-K
mailovou	316 e-K adresu
mailowy	1937 adres K
mailt	1347 írjon e-K
mailu	278 přímo do e-K	2261 do vášho e-K
mailul	2056 pe e-K tău
mainoksen	11 K
mainoksia	1081 ilman K
mainos	11 K
mainostaja	1074 maksanut K
mainosten	1036 K esto
majhno	2372 smo K
make	826 will you K a
maken	1804 wij K
maksumuuri	1084 K
maksuton	1069 K tunnus
maksuttomat	1069 K artikkelit
mamio	2256 K
manade	2453 K
mandala	48 K
mandalo	48 K
mandamos	55 te K	55 K para você
mandatelo	48 K
mande	48 K para
mandiamo	55 ti K	55 vi K
mantermos	2037 essencial para K
map	9 this K
mapa	9 este K
marca	60 me K
marked	58 fields K with a star
marketing	496 K-cookies	745 K cookies
marketingcookies	391 K	1744 K
markier	60 K mich
markiere	60 K mich
markieren	60 K sie uns
markiert	60 K mich	60 K uns
markierte	58 mit stern K felder
marque	60 me K
marquem	60 K
martor	42 ai fost K
masuk	24 K atau	1358 kotak K anda
masukkan	1358 K email
matched	727 K dollar	770 gift will be K
material	478 mit K der	478 mit K von	715 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2141 K	2142 K.ru
""", 'md': """
md	402 kr./K	422 kr/K
""", 'me': """
me	2142 t.K	2588 t.K
medarbetare	2417 är K på	2417 är K i
meddelade	2453 K
meddelte	423 K
medewerker	1740 is K van
medgav	2453 K
mediach	1957 naszych K
medio	922 este K
medlem	420 bliv K	1883 bli K	2450 bli K
mee	50 . doe K	50 . doe ook K
meie	964 K töö
meil	963 aita K
meile	963 saada K
meilile	959 sinu K
meille	38 kerro K	38 soita K	1080 lähetä K	1080 kerro K
meinen	465 was K sie dazu
meint	577 K
meinte	577 K
meinung	30 K der	43 anderer K	465 sagen sie uns ihre K	495 K des autors
mejl	2198 na vaš K	2198 vašu K	2226 svoj K	2226 na K	2387 i din K	2387 till din K
mejla	38 K oss	2450 K oss
mejladress	2450 din K
mejlen	2387 direkt i K
mektuplari	43 okur K
melalui	1392 dukung kami K
melanjutkan	1355 untuk K membaca	1394 untuk K membaca
meld	1883 K deg på her
meldde	1806 K
melde	24 K dich	38 K dich bei uns	535 K dich bei uns	574 K dich an	1819 K deg av når	1859 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	425 K sie sich an	433 K sie sich an, um	433 bitte K sie sich an	535 K sie sich bei uns	574 K sie sich hier
meldet	38 K euch bei uns
melding	38 send en K	1757 krijg een K bij	1757 ontvang een K bij
meldingen	14 K	1707 schakel K in	1707 zet K aan	1707 ontvang K	1757 krijg K	1803 zet K aan
meldt	1806 K
meldte	1886 K
membaca	1394 untuk terus K	1394 untuk K berita ini	1405 daftar untuk K
member	49 as a K you	645 become a K	727 become a K	774 not a K?
memberikan	1389 K komentar
members	18 our K	36 our K	49 K can	657 is for K only	657 K-only story	802 paying K	827 our K
membiayai	1392 K kami
membro	2045 torne-se K
membutuhkan	1405 kami K dukungan
memuat	45 K ulang
menar	2453 K
mencionanos	60 K
mendaftar	1391 dengan K, anda
mendapat	1402 K komisi
mendapatkan	1402 K komisi	1405 daftar untuk K
mener	423 K	1883 hva K du	1886 K
menerbitkan	45 K ulang
menerima	1382 K cookie	1402 K komisi	1405 daftar untuk K
mengambil	1403 dilarang K	1403 dilarang keras K
mengandung	1389 komentar yang K
mengatakan	1408 K
menggandakan	1403 dilarang K
menggunakan	1368 K cookie
mengirimkan	55 kami K
mengutip	1375 dilarang K
meninggalkan	1389 K komentar
menit	0 K baca
mensais	2047 K
mensuales	923 K
mensuel	1143 un don K	1168 un soutien K	1180 K
mention	60 K @
mentionnez	60 K-moi
menurut	1408 K
menyalin	1403 dilarang K
menyatakan	1408 K
merch	752 our K
merci	1178 K de nous
mere	403 kan du læse K	403 du kan læse K	403 kan læse K om
merkezimiz	2551 haber K
merkitse	60 K minut
merkityt	58 tähdellä K
mes	267 al K	923 al K	923 por K
mese	1490 al K
mesec	2227 prvi K	2255 prvi K	2347 prvi K	2347 na K	2373 na K	2373 prvi K
meses	915 K por #
mesiac	2289 prvý K	2314 za K	2314 prvý K
message	38 K us	647 a K from our editor
messagerie	1127 votre adresse de K ne sera pas
messengera	1925 K
messengeri	2272 K
messengerju	2332 K
messengeru	301 K
messengerze	1925 K
metus	1646 per K
mewakili	1403 tidak K redaksi
""", 'mi': """
mi	1667 ar K
mielipidekirjoitus	43 K
miembro	921 hazte K
mig	60 tag K på
mij	60 tag K
mille	1477 # per K
milliardaire	1168 à aucun K
minggu	1407 per K
mingguan	1391 buletin K kami
minket	38 keress K	38 hívj K	38 hívjon K	1300 kövess K	1347 kövess K	1347 hívj meg K
minulle	52 tarjoa K kahvi
minut	60 tägää K
minute	0 K read	774 it only takes a K to
minutes	0 K read	0 K to read
miroir	62 site K	62 notre K
mirror	62 our K	62 K link	62 K site
misdaadverslaggever	1801 is K
misiniz	2495 zaten abone K
missen	1800 wat je kunt K
mission	827 our K
mistake	761 spot a K	761 report a K
mitdiskutieren	6 K	510 K
mitgeteilt	577 K
mitglied	574 werden sie K	574 werde K	574 jetzt K werden
mitglieder	49 K können	436 nur für K	521 angebots für K	575 unsere K
mithilfe	563 K von ki
mitteilungen	14 push-K	451 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2227 prvi K	2255 prvi K
""", 'mn': """
mnd	1862 kr/K	1885 kr/K
""", 'mo': """
mobile	671 on your K app	671 our K app
mobilen	397 direkte på K	1856 nyheter rett på K	1856 rett på K	2424 nyheter direkt i K	2424 direkt i K
mobilepay	420 K til #	420 K på #	420 K #	420 K et
modalidad	923 K premium
moderador	2000 não serão aprovados pelo K
moderados	2000 serão K antes
moderated	698 comments are K	698 pre-K
moderowane	1935 są K
mogelijk	1803 maak het volgende K
mois	1180 par K
moittii	1083 K
molbu	2209 imamo malu K	2209 malu K
molila	2256 K
molili	2256 K
molio	2256 K
monat	521 einen K für	521 K für nur	576 im K	576 pro K
monate	548 # K lang
monatlich	576 K
monday	17 every K
mondogatta	1350 K
mondta	1350 K
montag	17 jeden K
month	657 try a K for	657 try it for a K	664 for the first K	664 for your first K	828 a K	828 per K	828 every K	828 each K
monthly	727 one-off or K	774 reached your K limit	823 K gift	826 become a K	826 give K	828 K
months	657 K for $#	664 for the first # K	664 for the first three K
morgen	17 jeden K	17 am K	17 hver K	400 hver K i din	517 uns auch K
morgenbrevet	1860 K
morgon	17 varje K
morgonbrevet	2428 K
morning	17 every K	17 each K
mostrado	58 correo no será K	58 e-mail não será K
mostrato	58 email non verrà K	58 email non sarà K
moyens	1179 nos K
""", 'mu': """
muhabiri	2520 gazetesi K
muhabiridir	2520 K
muhabirimize	39 K	2518 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2548 K
muistutti	1083 K
mukaan	1080 lähde K	1080 tule K	1083 K
multato	1491 ha K
multou	2048 K
mums	1684 seko K
""", 'na': """
naar	1776 mail K
nabiralnik	2320 v vaš K
nabiralniku	2320 v vašem K	2346 vašem K
nachdruck	477 K verboten	532 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	447 aktuelle K aufs handy	448 K-app	451 push-K	527 weitere K finden sie	527 mehr K finden sie	551 K des tages	551 alle K zum
nadaljevanje	2319 za K branja	2348 K spodaj
nadaljuje	2348 K pod oglasom	2348 K spodaj
nadaljujte	2319 K branje
nadie	922 K nos dice
naglasila	2256 K
naglasio	2256 K
najdete	320 další články K
najnowsze	1897 otrzymuj K
namenite	2351 K nam
napis	1969 taki K
napisz	38 K do nas	1913 K do nas	1926 K do nas	1958 K:	1958 K na	1966 K do nas
napiszcie	38 K do nas
naprej	2319 če želite brati K
napsal	346 K
napsala	346 K
narrated	722 is K by an ai	722 is K by ai
naslov	2320 na vaš e-K	2320 svoj e-K	2346 svoj e-K	2346 svoj e-poštni K
nastavak	2194 za K čitanja	2228 K ispod	2228 K teksta
nastavili	2194 da biste K čitanje
nastavite	2194 K čitanje	2196 K čitati
nastavlja	2228 K ispod	2228 K nakon
naszego	1931 K sklepu	1934 K quizu
naszej	1967 K pracy
naszym	1966 zostań K
naujienas	1631 K telefone	1632 K el. paštu	1643 mūsų K
naujienose	1620 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	864 tu K no soporta	864 su K no soporta	1995 seu K não suporta
navela	2256 K
naveo	2256 K
navigateur	10 votre K	21 dans le K pour mon prochain	1122 votre K ne supporte pas	1122 votre K n'est pas
navodi	2256 K
nazovite	38 K nas
""", 'nc': """
nc	46 cc by-K
""", 'nd': """
nd	46 cc-by-K	46 cc by-K	46 cc by-nc-K
""", 'ne': """
necesitamos	832 K pedirte	835 K tu apoyo	921 K tu ayuda	921 K de ti	921 te K
necessariamente	2018 não reflete K a opinião	2018 não refletem K a opinião
necessaris	21 camps K
necessitem	265 et K
nechcete	333 K přijít o	2304 K prísť o
nedeljno	17 jednom K
neem	1689 K nu een
nell	1428 apri K'app
nella	1426 K tua mail
nendega	50 liitu K
neodvisni	2372 K mediji	2372 smo K
neodvisno	2371 podprite K
neophodna	21 K polja
neovisni	2254 ostanemo K
neovisno	2253 podržite K
nepriklausoma	1645 K žurnalistika
nesutinkate	43 K
netiquette	465 beachten sie die K	1440 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1828 dette K bruker
neue	544 die K app
neuen	447 hier geht es zur K
neukunden	521 nur für K
neuvoi	1083 K
neuvoivat	1083 K
neuvoo	1083 K
neuvottiin	1083 K
news	448 K-app	551 alle K zum	551 alle K zu	671 K app for	714 is a K	736 K tip
newsblog	527 im K	527 unserem K
newsdesk	39 our K	39 the K
newsis	939 google K
newsletter	166 K	256 la nostra K	317 K	344 náš K	347 K	441 unseren K	441 unserem K	441 unserer K	441 K bestellen	441 K richtig	445 K an	445 K von	445 zum K	445 täglichen K	486 K	514 K erhalten	514 K empfangen	514 unser K	514 der K über	514 der K für	546 unser abend-K	546 unser morgen-K	546 unser K	546 K ist kostenlos	574 K an	575 unser K	575 unseren K	575 unserem K	575 dieser K	578 K	584 εγγραφείτε στο K	584 εγγραφή στο K	584 το K μας	584 γραφτείτε στο K	584 στο K των	584 στο K του	584 στο K της	640 εγγραφείτε στο K	640 γραφτείτε στο K	641 το K μας	644 K	667 sign up for our K	667 sign up to our K	667 sign up for the K	667 subscribe to our K	667 join our K	667 get our K	667 our K here	667 receive our K	667 our daily K	667 our weekly K	667 our morning K	726 K	767 K soon	819 from our saturday K	827 our K	830 K	846 suscríbete a la K	846 apúntate a la K	846 nuestra K	911 suscribite al K	922 nuestra K	925 K	1107 inscrivez-vous à la K	1107 abonnez-vous à la K	1107 notre K	1167 vous adresser sa K	1179 notre K	1179 cette K	1182 K	1358 K kami	1358 langganan K	1406 K kami	1425 iscriviti alla K	1425 la nostra K	1476 le nostre K	1489 la nostra K	1489 questa K	1492 K	1897 zapisz się na K	1897 nasz K	1939 K	1967 nasz K	1970 K	1982 assine a K	1982 nossa K	2036 esta é a edição da K	2036 esta é uma edição da K	2046 nossa K	2049 K	2055 abonează-te la K	2055 abonați-vă la K	2055 înscrie-te la K	2098 înscrie-te la K	2102 K	2197 naš dnevni K	2207 K	2253 prijavite se na K	2254 naš K	2257 K	2288 K	2313 náš K	2316 K	2328 K
newslettera	1897 zapisz się do K	1897 naszego K	1939 K	1967 naszego K	2207 K	2261 odber K	2288 K	2313 nášho K
newsletterem	1967 naszym K
newsletters	667 K may contain info about	726 K	827 our K	830 K	1107 nos K	1107 recevoir les K	1179 nos K	1182 K
newsletteru	317 K
newsletterul	2055 K nostru	2085 abonează-te la K	2098 înscrie-te la K	2099 K nostru
newslettery	317 K	2288 K
newsletterze	1939 K
newslettre	2288 K
newson	1313 google K
newspaper	827 our K
newsroom	38 contact our K	781 not by the K	791 tell our K	791 our K	809 stories from our K	809 more from our K	827 our K	827 non-profit K	827 this K
newsticker	527 unserem K
next	794 our K	823 help pay for the K	823 pay for the K one
nezavisni	2254 K mediji	2254 ostanemo K
nezavisno	2253 podržite K
""", 'ng': """
ngay	2683 đăng ký K
""", 'ni': """
nieograniczony	1895 K dostęp
niets	1734 K uit deze	1795 K van deze site
nieuws	1704 K-app	1737 google K	1739 K of een tip	1775 app je K	1791 al het K over	1791 al het K uit	1802 K in je mail
nieuwsbrief	1701 onze K	1702 dagelijkse K	1702 wekelijkse K	1736 K	1804 onze K	1804 deze K	1807 K
nieuwsbrieven	1701 onze K	1736 K	1804 onze K	1807 K
nieuwsbron	1774 favoriete K
nieuwsquiz	1784 de K
""", 'nj': """
njuzleter	2207 K	2253 prijavite se na K	2254 naš K
""", 'no': """
nombreux	1168 plus nous serons K
nonprofit	827 K newsroom	827 K news outlet
nosaltres	38 contacta amb K
nosotros	921 colabora con K
nosso	35 K quiz	1975 apoie K	1975 apoie o K	1985 baixe K app	1985 no K app	2045 apoie K	2045 apoie o K	2045 siga o K	2045 entre no K	2046 K site
nostra	266 la K feina	1428 nella K app	1489 la K app
nostre	266 el K canal
nostro	35 K quiz	1489 il K sito	1489 che il K
nota	20 leer esta K	915 para leer esta K
noticia	922 esta K
noticias	888 en google K	888 tu fuente de K
notificaciones	14 las K	854 activa las K	854 activar K	855 recibir K
notifications	14 K	675 turn on K	675 turn on desktop K	675 would like to send you K	675 K from this site	676 enable K	676 allow K	676 receive K	1113 activer les K	1113 activez les K	1113 autoriser les K
notifiche	14 le K
notified	667 sign up to be K	676 get K
notifikace	315 K
notifikasi	14 K	1360 dapatkan K	1362 aktifkan K	1405 nyalakan K
notifikation	397 K
notifikationer	14 K	397 K
notify	676 K me of	676 K me when	698 K me of new posts
notis	2424 K
notiser	14 K	2424 K	2424 push-K
notre	35 K quiz	1179 K site
nouvelle	1127 ouvre dans une K fenêtre
novice	2320 na naše K	2320 na e-K	2328 e-K	2346 na e-K	2372 naše K
novinar	2213 je K	2213 , K	2213 - K	2334 je K	2334 , K	2334 - K
novinari	2254 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2372 naši K
novinarju	39 našemu K	2333 pišite K
novinarka	2213 je K	2213 , K	2213 - K	2334 je K	2334 , K	2334 - K
novinarki	2333 pišite K
novinarstvo	2254 nezavisno K	2254 neovisno K	2254 naše K	2372 neodvisno K
novinaru	39 našem K
noviniek	2261 odber K
""", 'nu': """
nuestra	851 en K app	921 únete a K	922 K app	922 K web
nuestras	922 K redes
nuestro	35 K quiz	62 K espejo	835 apoya K	859 únete a K canal	921 apoya K	921 únete a K	921 recibe K	922 K canal	922 K medio	922 K sitio	922 K equipo
nuestros	866 K socios	922 K socios
numer	1968 K krs
nunca	922 más que K
nuotraukas	40 K ir vaizdo
nur	521 abo für K
""", 'ny': """
nyheder	385 google K	419 vores K
nyhedsbrev	359 vores K	359 tilmeld dig K	400 K	420 tilmeld dig K	421 vores K	424 K
nyhedsbreve	359 vores K	421 vores K
nyhedsbrevet	359 få K	400 K	420 tilmeld dig K
nyhetene	1856 K rett på mobilen	1882 K våre
nyheter	1844 google K	2413 google K	2449 våra K
nyheterna	2393 följ K	2424 K direkt i mobilen
nyhetsbrev	1819 vårt K	1819 våre K	1819 meld deg på K	1819 abonner på K	1860 K	1883 meld deg på K	1884 vårt K	1884 våre K	1887 K	2387 vårt K	2387 våra K	2387 anmäl dig till K	2428 K	2450 anmäl dig till K	2451 vårt K	2451 våra K	2454 K
nyhetsbrevet	1819 få K	1860 K	1883 meld deg på K	2428 K	2450 anmäl dig till K
nyilatkozta	1350 K
nyt	1076 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1440 i campi K
obchode	2280 našom K
oberoende	2450 stöd K
objasnila	2256 K
objasnili	2256 K
objasnio	2256 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2224 K komentara
obligatoires	21 champs K sont	1127 les champs K
obligatori	1440 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	869 los campos K
obligatoriska	21 K fält	2400 K fält
obligatoriske	21 K felt	1831 K felt
obratite	2212 K nam se	2212 K se našem
obrigado	2045 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	293 další šíření K	330 ke všemu K	2289 celému K
obserwuj	1905 K nas na	1905 K nas w	1966 K nas
obvestila	14 K	2320 na K
""", 'oc': """
occupa	1454 si K di
ochtend	17 elke K	1759 elke K het
""", 'od': """
od	2227 K # €	2289 K # €	2347 K # €
odbieraj	1961 K
odcinek	1932 K
odcinka	1932 K
oddajte	2356 K svoj glas
odejdete	270 než K
odete	2209 prije nego što K	2209 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2256 K
odgovorio	2256 K
odgovorna	30 nije K
odidete	2330 preden K
odoberajte	2309 K
odobrenja	2246 bez K
odomknite	2260 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1978 K este artigo
off	38 tip us K	828 one-K
offert	1100 vous est K	1180 mois K
offrez	52 K-moi un café	1178 K-lui	1178 K-nous
offrici	1488 K un
offrimi	52 K un caffè	1488 K un
offrir	52 m'K un café	52 nous K un café
offrirci	52 K un caffè
offrirmi	52 K un caffè
offritemi	52 K un caffè
""", 'og': """
oglasa	11 K	2254 bez K
oglasov	2372 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2495 K devam etmek için
okurlarimiz	36 K	2551 K
okurlarimizin	2532 K desteğiyle	2551 K
okurlarin	2532 K desteği olmadan
okuyun	2537 K
""", 'ol': """
olarak	49 abone K	2496 abone K	2518 bize anonim K
olmayanlara	2546 abone K
olun	2550 üye K
olursunuz	2537 kabul etmiş K
olvassa	1326 K tovább
""", 'om': """
omiljene	2210 K izvore
omiljeni	2210 K izvor
""", 'on': """
onafhankelijk	1761 wij K	1761 we K
onafhankelijke	1693 steun K journalistiek	1803 steun K	1804 K journalistiek
onafhankelijkheid	1804 onze K
onbeperkt	1696 lees K	1696 K lezen	1698 K toegang	1764 K digitaal
ondersteunt	1716 je browser K	1716 uw browser K
onderzoek	1804 dit K
onderzoeken	1804 onze K
onderzoeksjournalist	1740 is K
onderzoeksredacteur	1779 is K
onderzoeksredactie	39 onze K	1739 onze K
one	826 make a K-time	826 will you be K of
oneens	43 K?
online	541 unser K-shop	752 our K shop	752 our K store	794 our free K	794 our K event
onlineshop	501 im K bestellen
ons	38 bel K	38 app K	38 tip K	60 tag K	1738 app K
ontdek	1803 K nu
ontvang	1701 K onze	1702 K elke
onze	1704 K app	1739 tip voor K	1804 K app
""", 'oo': """
oordeelde	1806 K
""", 'op': """
opakoval	346 K
opakovala	346 K
opakuje	346 K
open	671 K in app	671 K in the app	1704 K in app
opfordrede	423 K
ophavsretsloven	381 beskyttet af K
ophavsretten	381 K tilhører
opiniestuk	1743 ingezonden K
opinion	30 K of	698 have an K on this
opinions	30 K of
oplyser	423 K
oplyste	423 K
opmerking	1739 tip of K	1739 vraag of K	1739 K over dit artikel
opowiedz	38 K nam
opozarja	2374 K
oppfordret	1886 K
opphavsrettslig	1840 K beskyttet
opplyser	1886 K
opplyste	1886 K
opprett	1817 K en konto for	1883 K en konto
opsiger	402 indtil du K
opublikowany	22 nie zostanie K	1912 twój adres e-mail nie zostanie K
opzegbaar	1805 K
""", 'or': """
ordenou	2048 K
ordinato	1491 ha K
ordnete	577 K an
organizatori	2256 pozivaju K
organizatorzy	1969 zapraszają K
original	715 read the K article	1176 lire l'article K
originally	715 this article was K published on	715 this story was K published on	715 this story K appeared	715 this article K appeared	715 K published at	783 story was K published by	783 story was K published on	783 story was K published in the	783 article was K published by	783 article was K published in our
originalment	264 es va publicar K a	264 es va publicar K en	264 publicat K a
originalmente	880 este artículo fue publicado K	881 publicado K en	2012 publicado K em	2044 publicado K no	2044 publicado K na
originariamente	1451 articolo pubblicato K	1484 pubblicato K in
ortaklarimiz	2505 biz ve K
ortsseite	527 unserer K
""", 'os': """
ossza	48 K meg
ostatak	2194 K članka
ostrzega	1969 K
oszd	25 K meg	48 K meg
""", 'ot': """
otaguj	60 K mnie
otagujcie	60 K
otrzymuj	1961 K
otsustas	966 K
""", 'ou': """
our	724 is K
""", 'ov': """
ovdje	2209 kad ste već K
overblikket	400 K hver dag	400 K hver morgen
overgenomen	45 K
overname	1734 K zonder
overnemen	45 K	1771 dit artikel K
oversikten	1860 få K
overview	788 this K
overzicht	1781 dit K
ovisi	2253 K o vama
""", 'ow': """
owner	827 has no K	827 have no K
""", 'oy': """
oynat	2537 K
""", 'oz': """
oznacz	60 K mnie	60 K nas
oznaczcie	60 K mnie
ozvi	38 K se nám
ozvite	38 K sa nám	2273 K sa nám	2312 K sa nám
""", 'pa': """
padalieties	48 K
padeda	1634 jūsų parama K
padroni	1477 non ha K	1489 senza K	1489 libera da K
pagar	52 K um café	2045 ajude a K
page	794 our jobs K
paghi	1488 K un'ora
pago	925 muro de K
pague	52 me K um café	52 K-me um café	2014 K-nos um café
pahoitteli	1083 K
paid	689 we get K if you buy	689 we may be K
paikalla	42 olitko K
paikkaa	1076 hae K
pakolliset	21 K kentät
palautetta	1080 anna K
palus	966 K
palusid	966 K
palvelusta	1054 ulkoisesta K	1054 upotus K
panaszolta	1350 K
pandangan	1403 tidak mewakili K	1403 K pribadi penulis
paparnya	1408 K
paper	724 is the K's
par	1180 K an
parama	1644 jūsų K	1648 K
parancsolta	1350 K
parceiros	1997 nós e os nossos K	2046 nossos K
paremkite	1634 K mus	1644 K mus
parlez	38 K-nous
part	716 no K of this
partagez	25 K-le	25 K-la	48 K-le	48 K-la
parte	50 faça K	1971 faça K e
partecipato	1467 non ha K alla stesura
parteispende	578 K
partenaires	1124 nos K et nous	1124 nous et nos K	1179 nos K
participar	870 para K
participez	1085 K à
participou	2027 não K da produção	2027 não K na produção
partilhada	2022 uma publicação K por
partilhe	25 K-o
partir	1087 avant de K	2047 a K de # euros
partner	462 wir und unsere K	531 von unserem K	1438 i nostri K	2397 vi och våra K
partnere	368 vi og vores K	1828 vi og våre K
partnerlinkeket	1327 K
partnerlinks	37 K
partnerom	2228 u suradnji s K	2228 u saradnji sa K
partners	531 anzeige eines K	694 we and our K	827 our K	1718 wij en onze K	1804 onze K
partnership	716 was produced in K with
partnerske	2228 K poveznice	2348 K povezave
partnerskie	1943 linki K
partnerzy	1909 my i nasi K	1909 nasi zaufani K
pasak	1647 K
pasakojo	1647 K
pasidalinkite	48 K
pass	48 K it on	681 K this on
passende	548 sie das K abo
passendes	548 sie ihr K abo
patreon	173 в K	727 on K	727 our K	2611 на K
patron	652 become a K of	826 become a K
patronem	1946 zostań naszym K	1966 zostań K
patroni	1967 nasi K
patronite	1946 na K	1967 na K
paypal	517 per K
paywall	518 K	575 ohne K	578 K	827 we have no K	827 we do not have a K	830 K	1182 K	1492 K	2049 K
paywalls	830 K
""", 'pe': """
pe	2100 K an
peatoimetaja	942 K
pedimos	921 te K ayuda
pedirte	832 tenemos un favor que K
pediu	2048 K
peiling	35 onze K	1784 onze K
pelanggan	49 K dapat	49 K bisa	1356 khusus K	1394 untuk K	1406 K kami	1409 K
pembaca	18 berkat K	43 surat K	1406 K kami
pendant	1180 K un mois
pendapat	1403 K pribadi penulis
peneliti	1381 adalah K
pengar	2451 kostar K
penger	1884 koster K
pentru	2086 fără niciun cost K tine
penulis	1381 adalah K
people	18 thanks to K like	770 funded by K like you
pequeno	1972 um K favor a pedir
per	1885 K år	2452 K år
peramban	10 K anda
percent	665 # K left to read
perfil	1991 siga nosso K
periodisme	265 dona suport al K	266 el nostre K	266 fent K	266 fem K
periodismo	835 apoya el K	912 hacer un K	921 apoya el K	921 colabora con el K	922 nuestro K	922 K de calidad	922 hacemos K	922 haciendo K
periodista	39 nuestro K	39 nuestra K	242 és K	883 es K
periodistas	39 nuestros K	911 nuestros K	922 nuestros K
periodistes	266 els nostres K
perjantaisin	17 K
permanencia	923 sin K
permission	715 reproduced here with K	715 reproduced with K	730 written K	730 prior K	731 without K	745 K to load	745 K before anything is loaded	783 K to reuse this
perskaitykite	1644 K visą
personal	744 views are K
personale	2062 datele tale K
personales	866 datos K serán
personas	912 K como tú	921 K como tú
persondatapolitik	369 K
personenbezogene	463 K daten
personnelles	1125 vos données K
personoplysninger	369 dine K
personopplysninger	1829 K
personuppgifter	2398 dina K
personverninnstillinger	1850 K
perspausdinti	45 K
pertama	1407 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2015 é K
pesquisadora	2015 é K
peuvent	49 les abonnés K	49 nos abonnés K
pevali	2256 K
""", 'ph': """
phone	684 news to your K
photographer	738 staff K
photos	40 your K	40 vos K	40 tes K	752 K from this story	752 K from this event
""", 'pi': """
pictures	40 your K
pide	924 K
piebilda	1687 K
piece	786 this K	827 this K
pierwszy	1968 K miesiąc
pievienojieties	50 K
pirmas	1646 K mėnuo
pisala	2256 K je
pisalo	2256 K je
pisao	2256 K je
pisz	1958 K na
pitala	2256 K
pitali	2256 K
pitao	2256 K
pitch	645 K in	727 K in
pitching	826 consider K in
pix	2014 um K	2047 K
""", 'pj': """
pjevali	2256 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1841 vær varsom-K
plakatens	1854 vær varsom-K
plats	42 var du på K
plattform	575 unsere K
player	9 this K
please	50 K join them	657 K log in to	680 K share this	728 K help	826 K chip in	826 K give	826 K help if	826 K give if
pleide	1886 K
pliki	1928 bez zgody na K
plusartikelen	1804 K
plusartikels	1696 gratis K	1804 K
""", 'po': """
pobierz	1966 K naszą
poche	1165 dans votre K
podatkov	2346 obdelavo osebnih K
podatku	1891 przekaż #% K	1946 #% K	1946 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	310 K	394 K-app	421 vores K	485 den K können sie	485 den K kannst du	485 unseren K	575 unser K	575 unseren K	612 K	641 το K μας	720 follow the K	827 our K	922 nuestro K	1179 notre K	1406 K kami	1489 il nostro K	1783 op de K	1804 onze K	1853 hører K	1932 K	1967 nasz K	2046 nosso K	2221 K	2254 naš K	2282 K	2313 náš K	2342 K	2526 K'i	2526 K'imizi
podcasta	2221 K	2342 K
podcastapp	394 K	1783 favoriete K
podcaste	34 našom K
podcasten	394 K	1853 K
podcastimiz	2551 K
podcastimizi	34 K
podcastimme	34 K	1081 K
podcastov	2282 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	394 hvor du lytter til K	394 hvor du hører K	485 wo es K gibt	542 folgen des K	542 folge des K	612 K	720 wherever you get your K	720 wherever you listen to K	720 wherever you get K
podcastu	34 naszego K	34 našem K	310 K	1932 K	2221 K	2282 K	2342 K
podcastul	34 K nostru	2099 K nostru
podcastunk	1348 K
podcastunkban	34 K
podcasty	310 K	344 naše K	1932 K	2282 K
podd	34 vår K	2451 vår K
poddapp	2422 K
poddar	34 våra K	2422 K finns
podden	2422 K
podelite	25 K	48 K ga
podemos	2037 sua ajuda K
poden	49 els socis K
poderemos	2037 a sua ajuda K	2045 com a sua ajuda K
podijelite	25 K	48 K ga
podkast	1853 hører K	1884 vår K	2221 K	2342 K	2372 naš K
podkasta	2221 K	2342 K
podkastapp	1853 K
podkasten	1853 K
podkastu	2221 K	2342 K
podle	346 K
podotkl	346 K
podpora	343 vaše K	2312 vaša K	2371 vaša K
podpore	2313 vďaka K	2351 brez vaše K	2372 brez vaše K
podporo	2371 vašo K
podporte	2294 K	2312 K nás	2312 K našu
podpory	323 bez vaší K	344 bez vaší K	2294 bez vašej K	2313 bez vašej K
podprite	2351 K	2371 K nas	2371 K naše
podremos	921 con tu ayuda K
podziel	25 K się
poinformuj	38 K nas	1958 K nas
points	788 the bullet K	788 these bullet K	788 the key K above
pokutoval	346 K
policy	694 our cookie K
politica	2062 K de cookie
political	714 is a K	714 is the K editor
politicieni	2086 nu depinde de K
politika	2505 çerez K
politikasi	2506 gizlilik K
politikredakteur	567 ist K
politikredakteurin	567 ist K
politikressort	491 leitet das K
politikwissenschaftler	482 ist K
politologue	1141 est K
poll	35 our K	698 vote in our K	698 take our K	1784 onze K
polub	1905 K nas na
pomagajte	2371 K nam
pomocou	2296 K ai
pomozite	2231 K nam	2253 K nam
pomozte	343 K nám
ponavlja	2256 K
ponavljao	2256 K
ponctuel	1143 un don K
ponovno	45 K objavi
pop	645 K your
poprosil	346 K
poprosila	346 K
por	2041 um ano K #
poradil	346 K
portal	1967 nasz K	2254 naš K	2372 naš K
portalu	1942 na naszym K	1942 w naszym K
posez	1178 K-la à	1178 K-nous
posible	18 hace K
posielajte	2273 K nám
posielame	55 vám K
positions	752 our open K
poslechnout	311 si můžete K
posljednji	2240 K besplatni članak
posredujte	48 K
possible	257 ajuda a fer K	266 ajuda a fer K
post	20 rest of this K	745 to view this K	745 to see this K	781 this is a paid K	786 this K	827 this K	1744 deze K te
postadress	58 e-K visas inte	58 e-K kommer inte att visas	2388 din e-K	2400 din e-K kommer inte
postadresse	58 e-K vises ikke	1820 din e-K	1831 din e-K vil ikke
postadressen	58 e-K din vises ikke
postanite	2253 K član	2371 K član	2371 K naročnik
postanizda	2530 her sabah e-K	2530 e-K	2544 e-K
postaw	52 K mi kawę	52 K kawę	1966 K nam	1966 K mi	1966 K kawę
postawcie	52 K mi kawę
postfach	441 in dein K	441 in deinem K	441 direkt ins K	445 in ihrem K	445 in ihr K
postkasti	950 otse K
postkastis	950 iga hommik sinu K	950 sinu K
posts	15 free K	56 new K by mail
potrebna	2253 K nam je
potrebujeme	2312 K vašu podporu
potrebujemo	2336 za ogled K	2371 K vašo
potremo	1477 aiuto K	1488 con il tuo aiuto K
potrivit	2101 K
potrzebujemy	1891 K twojego wsparcia	1966 K twojej pomocy	1966 K twojego wsparcia
pound	826 K you give
pourboire	1144 un K
poursuivez	1098 K votre lecture
poursuivre	1098 K votre lecture
pouvez	49 abonné, vous K
povabi	52 K me na kavo
povedal	2315 K	2374 je K
povedala	2315 K	2374 je K
povestit	2101 a K
povikao	2256 K
powered	826 K by you
powerful	827 hold the K to account
powiadomienia	14 K	1901 włącz K	1901 chcesz otrzymywać K	1902 K push
powiedzieli	1969 K
powtarza	1969 K
pozele	40 K tale
pozivala	2256 K
pozivali	2256 K
pozivao	2256 K
poznamenal	346 K
poznamenala	346 K
pozovite	38 K nas
pozvala	2256 K
pozvao	2256 K
pozvi	52 K mě na kafe
pozvite	52 K ma na kávu
""", 'pr': """
praat	1722 K mee	1803 K mee
praca	1967 nasza K
pracujte	308 K s námi	2280 K s nami
prati	2242 K nas na
pratite	2253 K nas
pravi	2374 K
precisa	1971 K de você	2045 K de si
precisamos	1972 K da sua ajuda	1975 K do seu apoio	2045 K da sua ajuda
precisato	1491 ha K
preciso	2001 é K estar logado
precizat	2101 a K
prednostne	2331 K vire
prednostni	2331 K vir
prednostnih	2331 K virov
prednostnim	2331 K virom
predplatitelia	49 K môžu	2302 len K	2302 iba K	2302 nájdu K	2302 prečítajú K	2316 K
predvajanje	2336 K videa
preferate	2070 sursele tale K
preferences	694 your cookie K	797 cookie K	797 privacy K
preferida	240 font K	888 fuente K	2019 fonte K
preferidas	888 fuentes K	2019 fontes K
preferides	240 fonts K
preferido	888 medio K
preferidos	888 medios K
preferirane	2210 K izvore
preferirani	2210 K izvor
preferiranih	2210 K izvora
preferita	1431 fonte K su google	1457 fonte K
preferite	1457 fonti K
preferowane	1924 K źródło	1924 K źródła
preferowanego	1924 K źródła
preferowanych	1924 K źródeł
preferowanym	1924 K źródłem
preferred	684 K source on google	732 K source	801 K sources
preglednik	10 vaš K
prehratie	2276 K videa
prejemajte	2320 K vsako	2368 K
prejemati	2361 želite K
prejmite	2368 K
preklinjao	2256 K
prelua	45 K
preluarea	2069 K textelor
preluat	45 K
prema	2256 K
premier	1102 le K mois	1180 le K mois
premium	1764 toegang tot alle K
premoderated	698 K
prenesite	2371 K
preneti	45 K
prenijeti	45 K
prenumerant	49 som K	2382 bli K	2382 redan K	2383 som K	2449 en K	2450 bli K
prenumeranter	49 K kan	2382 endast för K	2440 är för K	2440 bara K	2440 endast K	2451 våra K	2454 K
prenumerata	1648 K
prenumeration	2454 K
prenumerationen	2387 avsluta K när
prenumerator	49 jako K
prenumeratoriai	49 K gali	1640 tik K
prenumeratoriams	1609 tik K	1640 tekstas skirtas K	1640 straipsnis skirtas K
prenumeratorzy	49 K mogą	1954 tylko K
prenumerera	2382 K för att	2387 K på nyhetsbrev	2427 genom att K	2450 K på vårt
prenumeruojate	1609 jau K
prenumeruokite	1644 K
preostanek	2319 K članka
presenteie	1978 K
prethodnog	2246 bez K odobrenja
pretplata	2257 K
pretplati	2226 hvala na K
pretplatite	2194 K se već od	2253 K se
pretplatnici	49 K mogu	2239 samo K	2257 K
pretplatnicima	2194 dostupan samo K	2194 dostupan je samo K	2194 dostupan je K	2194 dostupno samo K	2206 samo K	2239 samo K
pretplatnik	49 kao K	2194 već ste K	2253 postanite K
pretplatnike	2194 dostupan samo za K	2206 samo za K
pretplatu	2195 već imate K	2227 uz K	2227 K	2248 uz K
preuzeti	45 K
preuzimanje	2205 zabranjeno K	2230 zabranjeno K	2230 zabranjeno je K
preuzmite	2253 K našu
preventing	690 browser extension is K
preview	802 free K
price	828 the K of a
pridaj	50 K sa
pridajte	50 K sa	2305 K si nás	2312 K sa k nám
prihvatate	2226 prijavom K
prijavi	24 K se	2226 hvala na K
prijavili	2226 hvala što ste se K
prijavite	24 K se	2253 K se na naš	2253 K se na naše	2371 K se na
prijavo	2346 s K se	2346 s K na	2346 hvala za K
prijavom	2226 K se slažete	2226 K na
prikazan	58 e-mail neće biti K	58 e-naslov ne bo K
prikazana	58 e-mail adresa neće biti K
priljubljen	2331 K vir
priljubljene	2331 K vire
priljubljeni	2331 K vir
prima	2100 K lună
primajte	2247 K
primate	2241 želite da K
primati	2241 želite K
primeiro	2047 K mês
primer	267 el K mes	923 el K mes
primo	1490 il K mese
principles	715 the thomson reuters trust K
print	680 click to K
prioriterad	2413 K källa
pripojte	50 K sa
pripomenul	2315 K
prisijunkite	24 K	50 K	1644 K prie mūsų
prispejte	2294 K	2312 K	2312 K aj vy
prispevek	2372 ta K
privacidad	867 política de K	922 nuestra política de K
privacidade	1998 política de K
privacitat	245 política de K
privacy	694 see our K policy	694 to our K policy and terms	694 and the google K policy	827 our K policy
privacybeleid	1718 ons K	1759 ga je akkoord met het K
privacyverklaring	1720 K
private	58 your email will stay K
privatlivspolitik	369 K
priznaje	2256 K
priznal	2315 K
priznala	2256 K
priznao	2256 K
probeabo	425 K	433 wochen im K
probeer	1803 K nu	1803 K een maand
proberen	1805 gratis K
processing	694 consent to the K
prochains	1179 nos K articles
prodavnici	2219 našoj K
produce	770 not free to K	770 not cheap to K
produced	781 K by our brand
proefabonnement	1698 K	1803 neem een K	1805 K
profesor	883 es K	2072 este K
profesora	883 es K
professeur	1141 est K
professeure	1141 est K
professionista	1454 è giornalista K	1454 giornalista K
professor	242 és K	482 ist K	714 is a K	714 is an assistant K	2015 é K
professora	242 és K	2015 é K
professore	1454 è K
professoressa	1454 è K
professorin	482 ist K
profilazione	1437 i cookie di K
profitez	1085 K de	1098 K de nos offres
prohibida	881 queda K
proibida	2012 é K a
project	1162 trust K
promis	2101 a K	2101 au K
promise	826 K never to
propustite	2241 ne K
prosbu	270 máme na vás K	270 máme malou K	2269 máme malú K	2269 malú K
proseguire	1480 per K la lettura
prosil	346 K
prosila	346 K
prosili	346 K	1969 K
prosledite	48 K
proslijedite	48 K
prossima	21 in questo browser per la K
proszono	1969 K
protejate	2094 K de dreptul de autor
provalo	1418 K gratis	1488 K gratis
provided	694 content K by a third party	745 contains content K by
provision	459 erhalten wir eine K	459 eine kleine K	531 bekommen wir eine K	531 eine K vom	553 K
provisions	459 K-links
provisionslinks	553 K
prozent	522 K rabatt
przedruk	45 K	1944 K za zgodą
przedrukujcie	45 K
przegap	1956 nie K
przekonuje	1969 K
przetisknout	45 K
przetwarzanie	1910 K danych osobowych
przez	1948 K ai
przycisk	1937 klikając K
przyznaje	1969 K
""", 'ps': """
psal	346 K
psala	346 K
""", 'pt': """
ptal	346 K se
ptala	346 K se
ptali	346 K se
ptaly	346 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1440 prima di K un commento
pubblicato	22 non sarà K	1440 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2000 o seu endereço de e-mail não será K
publicat	2094 a fost K inițial în
publication	652 is a reader-supported K	781 accurate at the time of K	781 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2434 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	864 bloqueador de K	922 sin K
publicidade	11 a K	2028 depois da K
publicitat	11 la K	266 sense K
publicitate	11 K
publikovanie	2267 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	58 email won't be K	698 your email address will not be K	716 was first K by	716 was first K on	783 K under license
publishing	781 accurate at the time of K
pueden	49 los socios K
puhelimeesi	1060 suoraan K
puis	1099 K # €
puisque	1087 K vous êtes là
pungkasnya	1408 K
punya	1357 sudah K akun
purchase	689 K through links on our site
push	513 per K
pushbericht	1757 een K bij
pushbeskeder	397 K
pushmeldingen	1708 K
pushnotiser	2424 K
pushvarsler	1856 K
pustit	311 si můžete K
""", 'py': """
pytali	1969 K
pyysi	1083 K
""", 'qu': """
queremos	832 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1411 già che sei K
quieras	839 cancela cuando K	923 cancela cuando K
quitter	1087 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1784 doe de K	1784 onze K	1934 nasz K	1934 K
quizie	1934 naszym K	1934 K
""", 'ra': """
raccolta	1492 K fondi
racconta	1491 K
raccontacela	38 K
raccontaci	38 K
raccontatecela	38 K
raccontateci	38 K
raccontato	1491 ha K
raconte	1181 K
racontez	38 K-nous
rad	2254 naš K
radil	346 K
radila	346 K
radili	346 K
radzi	1969 K
radzili	1969 K
radzono	1969 K
ragino	1647 K
raise	770 help us K
rajaton	1026 K pääsy
rakendus	948 meie K	948 K
rakenduses	948 K
raksti	38 K mums	1684 K mums
rakstiet	38 K mums
raksts	1685 šis K
rakstu	1683 šo K
rakstus	1685 visus K
range	822 shop the K
rappelle	1181 K
""", 're': """
reach	742 K him at	742 K her at	742 K them at	770 we would K our goal	770 we'd K our goal	826 help us K
reached	665 you've K your limit of free	713 can be K at
reacties	1723 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	665 # % left to K	722 is K by an ai	722 is K by ai	776 link can K this	827 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	647 we're asking K	723 thank you, K	770 funded by K like you	791 K' editor	823 K make this	826 K like you	826 join the K	827 our K	827 funded by its K	830 appeal for K	830 K pay
reading	0 K time	657 keep K for just	657 keep K with a	657 K this post for free	661 to finish K	661 to keep K	776 to your K list
reageren	6 K	1723 om te K	1739 K? mail	1739 K op dit artikel
realizarea	2081 nu a participat la K
realizzazione	1467 non ha partecipato alla K
recalled	829 K
recalls	829 K
recaptcha	667 protected by K
receba	1971 K as	1982 K no seu	1982 K todos os dias	2045 K no seu
receive	667 K email from us on behalf of	668 sign up to K	668 K emails from	694 agree to K emails	826 to K new posts
recevez	1085 K chaque	1108 K chaque	1108 K tous les	1178 K notre
recevoir	1114 K les alertes	1167 j'accepte de K
recherche	575 diese K
recherchen	575 unsere K
rechercheteam	39 unser K	39 unserem K	490 K
rechtbankverslaggever	1779 is K
recibe	831 K cada	849 K cada	849 K todas las
recibir	911 acepto K
reclamat	2101 a K
reclame	2099 fără K
recomandat	2101 a K	2101 au K
recomenda	2048 K
reconheceu	2048 K
reconnu	1181 a K
recunoscut	2101 a K
recurring	727 K donation	828 K donation
redacteur	1740 is K	1740 is politiek K	1779 werkt als K
redactie	39 onze K	1722 mail de K	1739 contact op met onze K	1739 contact op met de K	1739 tip voor de K	1743 mening van de K	1768 K heeft geen	1803 mail de K	1803 tip de K	1804 onze K
redactor	242 és K	883 es K	2072 este K
redactora	242 és K	883 es K
redakce	302 napište do K	308 do K	308 do naší K	344 naše K	344 jsme malá K
redakci	39 naší K	344 naši K
redakcia	2313 naša K	2313 sme malá K
redakcie	2267 bez súhlasu K	2273 napíšte do K	2280 do K	2280 do našej K
redakcii	39 našej K
redakcija	1645 mūsų K	1685 mūsu K	2254 naša K	2254 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2212 javite se K	2212 pišite K	2219 našoj K
redakcijos	1619 K sutikimo
redakciju	2254 našu K
redakcja	1967 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1944 bez zgody K	1967 naszej K
redaksi	38 hubungi K	38 kirim ke K	1405 hubungi K	1406 K kami	1406 email K	1406 K
redaksjon	1884 vår K
redaksjonen	38 tips K	1883 kontakt K	1884 kontakt K
redakteur	482 ist K	491 als K	491 seit # K
redakteurin	482 ist K	491 als K	491 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	421 vores K	491 leitet die K	495 meinung der K	531 K war an der	532 nicht von der K	535 melden sie sich bei der K	555 produkte wurden von der K	575 unsere K	2451 vår K
redaktionell	555 produkte K ausgewählt
redaktionelle	462 externe K inhalte
redaktionen	371 skriv til K	2400 mejla K
redaktor	303 je K	303 , K	303 - K	1927 - K	1927 , K	2274 je K	2274 , K	2274 - K
redaktore	1664 galvenā K	1664 K
redaktorem	303 je K	1927 jest K
redaktorius	1624 K
redaktorka	303 je K	303 , K	303 - K	1927 - K	1927 , K	2274 je K	2274 , K	2274 - K
redaktorkou	303 je K	2274 je K
redaktorom	2274 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1664 galvenais K	1664 K
redaktur	1381 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	1476 la K ti invia	1489 la nostra K
reenvia	48 K
refresh	757 K this page	757 K the page
regala	839 K esta nota
reggel	17 minden K
regioverslaggever	1740 is K
registe	1978 K-se para
register	657 K for free to
registered	774 K users can
registraci	316 děkujeme za K	318 po K
registrarte	849 al K
registrate	911 K a nuestro	921 K
registrati	1410 K per	1421 K per	1488 K gratis
registration	802 free K gives
registreer	1696 K je
registrera	2427 genom att K dig
registrere	1859 ved å K deg
registrieren	434 K sie sich
registrierung	487 K	521 mit ihrer K	522 die K ist kostenlos
registrirajte	2227 K se besplatno	2227 besplatno se K	2347 brezplačno K	2347 K se brezplačno
registrujte	343 K se	2227 K se besplatno
regrette	1181 K
regrettent	1181 K
reiseangebote	541 unsere K
rejoignez	50 K-les	50 K-nous	1118 K-nous sur	1178 K-nous	1178 K notre	1178 K nos
rejoins	50 K-les
rekao	2256 K
rekla	2256 K
reklam	344 bez K	1967 bez K	1967 nie mamy K
reklama	2254 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1864 K
reklamelinks	404 K
reklamer	421 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1943 we współpracy K
reklamsiz	2551 K
reklamy	11 K
relatou	2048 K
rely	827 we K on
remaining	665 free articles K	665 free article K	665 articles K this month	665 free stories K
remind	830 K me later
removed	698 this comment has been K
rendszeres	1347 legyen K
rendue	58 e-mail ne sera pas K
replied	829 K
reply	6 leave a K
report	761 K an error
reportage	575 diese K	1179 ce K
reportagem	39 nossa K	2046 esta K
reportagens	2046 nossas K
reportaje	922 este K
reported	829 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	482 ist K	491 als K	491 seit # K	711 contact the K at	712 is a K at	714 is a K	714 is a senior K	736 contact the K	736 contact our K	736 email the K	738 K	1141 est K	1381 adalah K	1848 er K i	1927 - K	1927 , K	2072 este K	2213 je K	2213 , K	2334 je K	2334 , K	2417 är K på
reportera	39 naszego K	883 es K
reporterem	39 naszym K	1927 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	482 ist K	491 als K	491 seit # K
reporterka	1927 - K	1927 , K	2213 je K	2334 je K
reportero	883 es K
reporters	39 our K	826 ask our K	827 our K	827 we, the K
reporting	698 why are you K this	770 keep our K free	787 this K	809 more of our K	827 our K	827 this K	827 K like this	827 goes to K
reportrar	39 våra K
reports	740 K on
repost	45 K this
representa	2018 não K a opinião
representam	2000 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	716 may not be K
reproducerea	2069 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	715 K without permission	783 K in whole or in part	1139 toute K	1139 droits de K	1139 K interdite	1140 toute K	1140 droits de K	1140 K interdite
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
republish	45 K	715 K our articles	715 K this article	783 K this story	783 K our stories
republished	45 K	715 K with permission	715 is K from
required	21 K fields are marked	698 K fields are marked
research	714 is a K fellow
researcher	714 is a senior K	714 is a K
reserva	29 es K el dret
reservados	881 derechos K	2011 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	239 tots els drets K
reserve	29 K the right
reserved	597 all rights K	657 article is K for	715 all rights K	1522 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	907 K de sus autores	907 K de quienes los
responsabilidade	30 K de	30 K dos	2000 os comentários são de K
responsabiliza	30 não se K	907 no se K de las opiniones
responsable	30 pas K	30 no se hace K	907 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	567 ist K
ressortleiterin	567 ist K
rest	20 to read the K	657 to read the K of this	786 the K of this
restants	1104 articles gratuits K
reste	1105 il vous K #%	1105 il vous K # %
resultater	385 google-K
results	801 your search K	801 your google K
retrouvez	1118 K-nous sur	1148 K	1178 K-nous
rette	395 K fejl
retter	395 K fejl	395 K alle fejl	1854 vi K feil
rettigheter	1840 alle K forbeholdt
reuters	1139 avec K	1140 avec K
revelou	2048 K
revient	1168 vous K qu'à
rewritten	715 may not be published, broadcast, K
""", 'ri': """
ricamiz	2491 küçük bir K var	2491 sizden bir K var
ricercatore	1454 è K
ricercatrice	1454 è K
ricevi	1426 K ogni	1488 K ogni	1488 K la
ricordato	1491 ha K
rief	577 K
riep	1806 K
riferito	1491 ha K
riippumaton	1081 K media
riippumatonta	1080 tue K	1081 K journalismia
ring	38 K us	38 K oss	38 K til os	38 K til oss
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1451 K riservata	1451 © K	1484 è vietata la K	1484 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1486 K agli abbonati
riservati	1451 tutti i diritti K	1486 K agli abbonati
riservato	1418 K ai nostri abbonati	1418 questo contenuto è K	1480 K agli utenti	1486 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	392 af en K
rocznie	1968 K
ropade	2453 K
ropar	2453 K
roper	1886 K
ropte	1886 K
round	726 our K-up
roundup	667 get a weekly K	726 our K	726 weekly K
rozhodl	346 K
rozhodol	2315 K
rozpowszechnianie	1921 K artykułu	1944 dalsze K
""", 'ru': """
rubrice	320 najdete v K
rufen	38 K sie uns an
ruft	577 K
ruga	2101 îi K	2101 îl K
rugat	2101 a K	2101 au K
rugau	2101 K
rukoili	1083 K
ruled	829 K
rundbrief	486 K
""", 'sa': """
sa	46 cc-by-K	46 cc by-K	46 cc by-nc-K	1886 K	2453 K
saadame	55 K sulle	55 K teile
sabah	17 her K
sabato	17 ogni K
sade	2453 K
sagde	423 K
sagen	577 K
saglasnosti	2246 bez K
sagt	577 K
sagte	577 K
sagten	577 K
said	829 K
saken	1808 likte du denne K	1854 feil i K	1882 denne K	1882 få K	1883 les hele K	1884 denne K
saker	1882 flere K	1884 våre K	1884 alle K
saklidir	2512 tüm haklari K	2512 her hakki K
sako	1647 K
saluran	1364 ikuti K	1364 gabung di K	1406 K kami
samarbeid	1864 i K med en annonsør
samarbejde	404 i K med en annoncør
samarbete	2432 i K med en annonsör
samedi	17 chaque K
samenvatting	1781 deze K	1781 de K is
samenwerking	1768 betaalde K	1768 K met onze partner	1768 K met een commerciële
samstag	17 jeden K
samtycke	2419 ditt K
samtykke	391 dit K	391 give K	399 jeg giver K til	1850 ditt K	1850 gi K
samtykket	1850 K ditt
sang	423 K	1886 K
sanoi	1083 K
sanoivat	1083 K
sanoo	1083 K
satin	2537 K alin
satura	1665 ārējā K
saturday	17 every K
sauca	1687 K
saugomos	1612 visos teisės K
savetovala	2256 K
savetovali	2256 K
savetovao	2256 K
savetuje	2256 K
savjetovala	2256 K
savjetovali	2256 K
savjetovao	2256 K
savjetuje	2256 K
savundu	2553 K
say	645 have your K	698 have your K in
saya	60 tag K
sayenizde	2551 sizin K
says	829 K
sazinies	1684 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1428 K l'app	1428 K la app	1428 K la nostra app	1488 K la nostra	1488 K l'app
schauen	574 K sie vorbei
schick	48 K ihn	48 K es	565 K uns
schicken	48 K sie ihn	48 K sie es	55 K wir dir	55 K wir ihnen	55 wir K dir	55 wir K ihnen	565 K sie uns	574 K sie uns
schon	426 wenn sie K hier sind	426 wo sie K hier sind
schreef	1806 K
schreib	38 K uns	535 K uns	574 K uns
schreiben	6 kommentar zu K	38 K sie uns	425 K sie an	465 K sie uns ihre meinung	535 K sie uns	574 K sie uns
schreibt	38 K uns	482 K über	482 K für	492 K seit # für	574 K uns	577 K
schrieb	577 K
schriftlicher	477 nur mit K genehmigung
schrijf	38 K ons	1689 K u in	1689 K je in	1701 K je in voor	1701 K je gratis in	1802 K je hier in	1803 K je gratis in
schrijft	1740 K over	1740 K voor	1806 K
schrijver	1740 is K en	1743 mening van de K
scria	2101 K pe	2101 K în	2101 așa K
scrie	38 K-ne	2098 K-ne
scrii	2098 să ne K
scriitoare	2072 este K
scriitor	2072 este K
scripts	690 unblock K
scris	2101 a K
scritto	1489 chi ha K questo	1491 ha K
scrittore	1454 è uno K
scrittrice	1454 è una K
scrive	1454 K di	1454 K per
scriveteci	38 K
scrivi	1410 K a
scrivici	38 K	1488 K
""", 'se': """
search	801 on google K
secondo	1491 K
section	53 K #g	699 in the comment K
secure	736 K drop
securedrop	736 K
securely	736 K on signal	736 K via signal	736 contact us K	736 reach us K
seda	48 jaga K
see	42 did you K it
segnalacelo	1488 K
segons	268 K
segueix	265 K-nos
seguici	1431 K su	1431 K anche su	1488 K
seguir	860 puedes K a	860 puede K a
segundo	2048 K
sehen	570 K sie hier.
sekarang	1405 donasi K	1405 daftar K	1405 gabung K	1405 unduh aplikasi K
sekite	1644 K mus
sekojiet	1684 K mums
selaimesi	10 K
seleciona	2036 a redação K
selected	781 K by our
selengkapnya	1355 untuk membaca K	1394 membaca artikel K
selgitas	966 K
selitti	1083 K
selon	1181 K
semaine	17 chaque K	17 une fois par K	1180 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	923 a la K	2047 por K
semanal	849 boletín K
seminggu	17 K sekali
send	48 K it to	48 K it on	55 we K you	55 we'll K you	55 we will K you	420 K os	667 we'll K you	736 K us a tip	1833 K inn	1883 K oss
sende	1859 ved å K inn
senden	55 K wir dir	55 K wir ihnen	55 wir K ihnen	565 K sie uns
sender	55 K vi dig	55 vi K dig	55 K vi deg	55 vi K deg
seneste	394 K afsnit
senza	1477 K di te non	1488 K di te non
service	1141 est chef du K	1141 est cheffe du K
serwisie	1942 w K	1957 naszym K
serwisu	1928 treści z K	1928 treść z K
seslendi	2553 diye K	2553 K
setiap	17 K pagi	1407 K bulan
setmana	265 rep cada K
setmanalment	17 K
settimana	17 ogni K	1490 alla K
settings	694 cookie K	797 cookie K	797 privacy K
setuju	43 tidak K?
setujui	1382 K cookie
seuraa	1080 K meitä
""", 'sh': """
share	25 K it	25 K this post	48 K it with	48 K it	48 K this	680 K this with	680 K this post on	680 K this if you	680 K this far and wide	680 click to K	689 we may get a K
shareholders	770 not by K	827 no K
shop	794 our K	822 K our
shope	2280 našom e-K
shopu	308 našem e-K	2219 našem web K	2280 nášho e-K
should	736 story we K	736 we K look into	736 we K know about
shouted	829 K
showcase	150 google news K
shown	58 email won't be K	58 email will not be K	58 your email is never K
""", 'si': """
sichern	502 jetzt tickets K:	547 K sie unsere arbeit
sier	1862 til du K opp	1886 K
siga	1991 K-nos no	1991 K-nos nas	2045 K-nos
siger	423 K
sign	24 K in	668 K up to get	728 K up	826 K up for our	826 K up to our	826 when you K up	826 K up now
signal	386 på K	489 auf K	489 K-kanal	1845 på K	2414 på K
signaler	1127 K une erreur
signalez	1178 K-la-nous	1178 K-le-nous
signali	2272 K
signalu	301 K	1925 K
signing	667 thanks for K up	667 thank you for K up	667 by K up, i agree	667 by K up, you agree	667 by K up you agree
silakan	1355 K login	1355 K masuk
silenced	827 refuse to be K
since	647 K you're here
sini	1405 klik di K
sinirsiz	2515 K erişim
sinulle	1021 meillä on K pyyntö
site	62 ayna K	794 our jobs K	827 our K	1804 onze K
sitede	2522 üçüncü taraf bir K
sitemiz	62 ayna K
""", 'sk': """
skaidroja	1687 K
skaityti	1609 norėdami K toliau	1609 norint K toliau	1609 K toliau galite
skaitytojai	1645 mūsų K
skaitytojams	1645 mūsų K
skambinkite	38 K mums
skelbiamas	22 nebus K
skicka	2427 genom att K	2450 K till oss
skickar	55 K vi dig	55 vi K dig
skirkite	1634 K # proc	1644 K paramą
sklepem	1931 naszym K
sklepie	1931 naszym K
skontaktuj	38 K się z nami	1926 K się z nami	1926 K się z naszym	1926 K się z naszą	1926 K się z autorem	1926 K się z autorką
skreg	423 K
skrek	1886 K	2453 K
skrev	423 K	1886 K	2453 K
skribent	389 er fast K	1848 er K	2417 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	420 K til os	420 K dig op	2387 K upp dig	2450 K upp dig	2450 K till oss
skrive	21 logget ind for at K
skrivefeil	1854 funnet en K
skriver	423 K	1886 K	2453 K
skrzynce	1897 w twojej K
""", 'sl': """
slant	2452 en K
slapukais	1625 K	1643 K
slapukus	1625 K
sledite	2371 K nam
sledujte	281 K nás	334 K nás živě	343 K nás	2312 K nás
sliboval	346 K
slobodno	2253 podržite K
sluit	50 K je aan
""", 'sm': """
small	823 K gift
""", 'so': """
soci	265 fes-te K	265 fes-te'n K
socia	50 hazte K	831 hazte K	886 hazte K
social	455 auch bei K media
socialmediacookies	1744 K
socio	50 hazte K	831 hazte K	835 hazte K	886 hazte K
sociologue	1141 est K
socios	916 solo para K	916 sólo para K
sodelovanju	2348 v K s partnerjem
soglasja	2365 brez K	2365 brez pisnega K
som	1882 en sak K
someone	680 send this to K
something	761 see K wrong	761 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2101 arată un K
sondajul	35 K nostru
sonderheft	541 unser K	541 das K
sondzie	1934 naszej K	1934 w K	1951 weź udział w K
sonntag	17 jeden K
sordu	2553 K	2553 diye K
sordular	2553 K
soruyor	2553 K
sostegno	1414 il tuo K ci	1414 abbiamo bisogno del tuo K	1488 il tuo K
sostenerci	1414 puoi K
sostengono	1477 ci K ogni mese
sostenitore	1488 diventa K
sostenitori	1489 i nostri K
sostiene	1452 chi ci K	1489 chi ci K	1491 K
sostieni	1414 K il nostro	1414 K la nostra	1488 K il	1488 K la
sostienici	1452 K	1488 K
sostuvo	924 K
sottolinea	1491 K
soubory	295 K cookie
souhlasu	294 bez K	337 bez K
souligne	1181 K
source	732 top K
soutenez	1090 K notre	1143 K-nous	1143 K notre	1171 en vous abonnant, vous K	1178 K-nous	1178 K notre	1178 K-le	1178 K-la
soutenir	1086 nous K	1091 pour nous K	1178 K notre
soutien	1085 votre K	1090 votre K est	1090 a besoin de votre K	1168 votre K, même
soutiennent	1168 nous K chaque mois
soutiens	1178 je K
sovelluksemme	1030 lataa K	1081 K
sovelluksessa	1030 avaa K	1061 K
sovellus	1030 lataa K	1030 lataa ilmainen K	1061 K	1080 lataa K
""", 'sp': """
spaltist	1848 er K	1848 er fast K
spander	52 K en kop kaffe	52 K en kaffe
spare	826 can you K
specchio	62 sito K
spelregels	1723 K
spende	425 ihre K	425 mit einer K	429 deine K für	429 ihre K hilft	429 deine K hilft	429 jede K hilft	429 jede kleine K hilft	429 jede K zählt	574 deine K	574 eure K	574 K jetzt	574 K uns	578 K
spenden	425 jetzt K	425 K sie	578 K
spendenaufruf	578 K
spendenaufrufe	578 K
spendier	52 K mir einen kaffee
spendiere	52 K mir einen kaffee	574 K uns
spendieren	52 K sie mir einen kaffee	574 K sie uns
spiega	1491 K
spiegato	1491 ha K
spiegel	62 unseren K
spiegelseite	62 K
sponsored	789 K content
sportredacteur	1779 is K
sportredakteur	567 ist K
sportredakteurin	567 ist K
sportressort	491 leitet das K
sportskommentator	1848 er K
sportverslaggever	1740 is K
spotify	2526 K'da
spottete	577 K
spravodajcom	2274 je K
sprijinul	2098 K tău	2098 avem nevoie de K	2099 K tău
spune	38 K-ne	2098 K-ne	2101 K
spunea	2101 K
spuneau	2101 K
spurgte	423 K
spurte	1886 K
spus	2101 a K	2101 au K
""", 'sq': """
squadra	1489 la nostra K
""", 'st': """
staat	1806 K er
stabilito	1491 ha K
stadsverslaggever	1779 is K
stammt	563 K von einer ki
stand	826 K with us
standards	715 our K: the	791 our K team
starred	58 K fields
stay	757 K with us for
ste	2269 keď K už tu	2330 ker K že tu
stede	42 var du til K
stelde	1806 K
stellen	541 wir K ein
stellenangebote	501 aktuelle K
stellenmarkt	501 unserem K
stellenportal	541 unserem K	541 unser K
stemme	392 ai-K
steuerlich	517 K absetzbar
steun	1689 uw K	1693 met jouw K	1693 met uw K	1693 K ons met	1735 K ons	1803 K ons	1803 K onze	1803 jouw K
stiahnite	2312 K si
stichpunkte	540 die K
stillingen	414 søg K	1877 søk K
stimme	483 K
stjerne	58 felter med K
stod	423 K der	2453 K det
stond	1806 K
stopite	2333 K v stik z
store	315 app K	511 im app K	794 our K	2286 app K
stories	15 free K	665 free K left	711 for more K like this	774 access to all our K	787 K like this	809 more of our K	827 our K	827 K like this
story	15 free K	20 rest of this K	25 share this K	657 to read the full K	665 free K left	665 last free K	671 read this K in the app	680 share this K on	711 if you have a K to tell	711 email your K to	736 K for us	776 save this K	786 this K	786 the full K	787 this K	787 a K like this	788 this K	827 this K	827 K that took us
straight	667 K to your inbox
straipsniai	1636 nemokami K	1640 geriausi K jūsų
straipsnis	1640 nemokamas K	1645 šis K
straipsnius	1636 nemokamus K
streszczeniu	1948 o K ai
striga	2101 K
strigat	2101 a K	2101 au K
strigau	2101 K
strinjate	43 se ne K	43 se K
strona	1909 ta K używa
studio	781 our brand K
stukken	56 nieuwe K per mail
sturen	55 K we je	55 K wij je	55 K we u	55 K wij u	55 we K je	1776 K naar
stuur	38 K een app	38 K ons een	48 K het	48 K hem	48 K dit	1776 K een mail	1776 K ze naar
""", 'su': """
subliniat	2101 a K
submitting	667 by K your email
subscreva	1982 K a nossa	1982 K as
subscribe	657 K to continue reading	657 K to read the full	657 to continue reading, K	657 K to get access	657 K for full access	657 K to unlock	657 already K?	667 K to our free	667 K to our weekly	667 K to our daily	667 K for more	684 K to our channel	684 K to our podcast	720 K to the podcast	720 K to our podcast	774 if you already K	774 K now for	798 K here	798 K below	826 K to our	826 K today	826 K now	826 K to get	826 K for free
subscribed	767 you are now K to	819 you have K
subscriber	49 as a K	645 become a K	657 already a K	657 this is a K-only	659 existing K	774 K-only article	774 K-only story	774 K-only content	774 not a K?	794 K event	802 K account	826 becoming a paid K	826 free or paid K
subscribers	49 K can	49 K may	657 this article is for premium K	657 for K only	657 exclusively for K	657 is exclusive to K	657 for paying K	657 for paid K	657 is for K	657 are for K	657 only K can read	659 existing K	774 exclusive to our K	774 exclusively to K	804 K can comment	827 our K	830 K
subscribing	657 by K to our	667 by K, you agree	826 consider K
subscription	657 off annual K	657 off an annual K	657 your K helps	657 K is being used on another	657 upgrade your K	657 sign up for a K	657 purchase a paid K	774 your K supports	774 your K makes	774 our K offers	774 our K options	802 without a K	828 annual K	830 K
subscriptions	830 K
subscriptor	233 ja n'ets K	265 fes-te K	265 fes-te'n K
subscriptors	49 els K poden	233 només per a K	257 gràcies als K	260 exclusiu per a K	269 K
subscrit	256 K al nostre
subscriu	265 K-te
subscriure	256 en K't
subskrybenci	49 K mogą	1954 tylko K	1967 nasi K	1970 K
subskrybent	49 jako K
subskrypcja	1970 K
subskrypcje	1970 K
subskrypcji	1940 w K	1962 w K
substack	657 in the K app	830 K
substacks	830 K
subvention	1168 aucune K et
succes	2055 te-ai abonat cu K
successfully	819 K subscribed
sued	829 K
suglasnosti	2246 bez K
suite	1171 pour lire la K	1171 lire la K ?
suivez	1118 K-nous sur	1178 K-nous
suivre	48 faites-le K
suma	50 K-t'hi
sumate	50 K	921 K al	921 K
summary	788 this K
sunday	17 every K	726 our K email
sundays	17 on K
suosikiksi	1047 K
suositteli	1083 K
suport	257 amb el teu K podem	257 ens donen K cada mes	265 dona'ns K	265 el teu K	266 ens donen K
suporta	1995 o seu browser não K
support	652 please K us	652 your K, no matter how small	652 K our work by	652 to K my work	652 you can K us	690 your browser does not K	770 K fact-based	826 K us	826 K our	826 K my work	826 K this work	826 your K	826 we ask you to K	826 K the show
supporta	1435 il tuo browser non K
supported	690 your browser is not K	827 reader-K	827 reader K	827 member-K	827 listener-K
supporter	826 become a K
supporting	652 please consider K	826 consider K
survei	1406 K kami
survey	35 our K	35 our reader K	698 reader K	698 take our # minute K	698 two-minute K	699 short K	826 take our K
suscribirte	846 al K
suscribite	911 K a nuestro	921 K
suscripciones	925 K
suscriptor	49 como K	49 si eres K	839 ya soy K	839 ya eres K	921 hazte K
suscriptora	921 hazte K
suscriptores	49 los K pueden	49 nuestros K pueden	840 exclusivo para K	840 sólo para K	840 solo para K	922 nuestros K	925 K
susisiekite	38 K su mumis	1644 K su mumis
sustaining	727 K member	826 K member	826 become a K
sustenta	2046 que K o
sutikimo	1612 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2453 K
svarbiausius	1643 K savaitės
svarede	423 K
svarte	1886 K
svideo	2209 K vam se tekst
svobodno	2371 podprite K
svobodnou	343 podpořte K
svoju	2198 K e-mail	2198 K mejl	2226 K e-mail
""", 'sw': """
swish	2429 via K
swisha	2450 K en gåva	2450 K oss	2450 K gärna	2450 K till #
""", 'sy': """
syndicated	783 auto-generated from a K feed	783 published from a K feed	783 K feed
syndication	783 our K team
syntetisk	392 K stemme	1851 K stemme
""", 'sz': """
szerint	1350 K
""", 'ta': """
taalfout	1723 K
taasavaldada	45 K
tady	270 když už jste K
tag	60 K me	60 K us	60 K @	60 K os	60 dă-mi K	60 hãy K
tagajte	60 K me
tagg	60 K meg	60 K oss
tagga	60 K mig	60 K oss
taggaci	60 K
taggami	60 K
taggateci	60 K
taggatemi	60 K
tagirajte	60 K me
tague	60 K-moi
taguez	60 K-moi
tahun	1407 per K
takes	774 free and K less than
takip	2502 bizi K edin	2502 K et	2521 x'te K	2537 K edin	2550 bizi K edin
takk	1859 ja K, jeg vil
takket	421 K være dig	1884 K være deg
taloustoimittaja	1052 K
talsyntes	2420 K
tamamini	20 haberin K	20 yazinin K	2550 K okuyun
tandai	60 K saya	60 K kami
tandasnya	1408 K
tanggung	1403 menjadi K jawab penulis
tapana	1083 K sanoa
tapkite	1644 K nariu
tarafindan	2523 yapay zeka K	2523 yapay zekâ K
tarayiciniz	10 K
targeting	745 K cookies
tarjoa	52 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1318 külső K
tarvitsee	1080 K sinua	1080 K tukeasi
tarvitsemme	1080 K apuasi	1080 K tukeasi
tasuta	955 K konto
tavsiye	2553 K etti	2553 K ediyor
""", 'te': """
te	2521 'i x'K
teada	38 anna meile K
team	827 our K	1804 ons K
teatas	966 K
teavitused	949 K
techredacteur	1779 is K
tegasnya	1408 K
tehisaru	945 K abil	945 tegi K	961 K abil
tehisintellekt	945 K
tehisintellekti	945 K abil	961 K abil
teica	1687 K
teigia	1647 K
teil	548 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	574 K sie uns
teilnehmen	501 jetzt K
teilte	577 K mit	577 K der	577 K die
tekrarladi	2553 K
tekst	20 cały K	20 ceo K	1781 deze K	1967 ten K	2227 ceo K	2254 ovaj K
tekstovima	2238 svim K
teksty	1967 nasze K
telefon	397 på din K
telefoni	949 otse K	949 otse oma K
telegram	16 K	150 K	184 K канал	184 канал в K	240 canal de K	301 K	386 på K	386 K-kanal	455 unseren K-kanal	489 auf K	489 K-kanal	534 unserer K-gruppe	604 K	684 join our K	684 our K channel	826 join our K	859 nuestro canal de K	1149 canal K	1149 groupe K	1458 canale K	1738 K-kanaal	1845 på K	1845 K-kanal	1925 K	1991 nosso canal no K	2070 canalul de K	2120 мы в K	2120 наш K-канал	2120 в нашем K	2120 новости в K	2141 K	2141 K-канал	2141 K-канале	2211 K	2211 K-u	2243 K kanalu	2272 K	2332 K	2414 på K	2414 K-kanal	2517 K	2567 ми в K	2567 наш K-канал	2567 у нашому K	2587 K	2587 K-канал	2587 K-каналі	2684 kênh K
telegrama	1925 K
telegrame	2272 K
telegrami	940 K kanaliga
telegramie	1925 K
telegramis	940 K
telegramissa	1048 K
telegramkanaal	1738 K
telegramkanal	2414 K
telegramon	1314 K
telegramu	301 K	2211 K	2332 K
teljes	20 K cikk
tell	791 K us
telli	963 K kohe
tellija	927 oled juba K
tellijad	49 K saavad	959 ainult K
tellijatele	927 artikkel on K	927 ainult K	959 tekst on K	959 lugu on K	959 artikkel on K
tellimus	967 K
temas	883 cubre K
temat	1926 zgłoś K
tenhle	344 K text
tento	2313 K text
terangnya	1408 K
termos	1998 K de uso
terms	694 agree to our K of	694 agree to our K and	695 agree to the K
terugkijken	1783 hier K
terugluisteren	1783 hier K
teruskan	48 K
testen	425 jetzt K	425 K sie	433 für # € K	433 für # euro K
testez	1098 K-nous	1178 K-nous
testified	829 K
tetszett	1348 K a cikk
text	38 K us	788 this K
texte	551 alle K zum
texten	2423 fel i K
texter	2449 våra K	2449 fler K
textos	56 novos K por e-mail
""", 'th': """
tham	50 hãy cùng K gia
thank	723 K you to the	723 K you to all of you	723 K you to all who	723 K you to our
thanks	723 K to all of you who
them	50 . join K	50 , join K	50 will you join K	50 . be one of K	770 will you join K	823 join K from
thema	535 K für uns
themenseite	527 unserer K
theo	2645 K dõi báo	2683 hãy K dõi	2686 K ông	2686 K bà	2686 K lời
there	42 were you K
think	698 let us know what you K	826 tell us what you K
thoughts	698 share your K	826 share your K
thousands	826 join K of
threads	301 K
threema	489 auf K
throw	645 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	527 im live-K
tickets	822 K here	822 book K here
ticketshop	501 unserem K
tietosuojaseloste	1037 K
tietosuojaselosteen	1062 hyväksyt K
tijeku	2226 budite u K
tikkie	1805 K
tiktok	16 K	539 inhalt von K	604 K
tiktokon	1314 K
tiktoku	2211 K	2332 K
til	420 vær med K
tilaa	1080 K nyt
tilaaja	49 K voi	1025 oletko jo K
tilaajamme	1081 K
tilaajana	49 K voit	1025 jatka lukemista K	1025 K pääset	1025 K voit	1025 koko juttu K
tilaajat	49 K voivat	1073 vain K	1084 K
tilaajille	1025 vain K	1073 on K
tilaamalla	1062 K hyväksyt	1065 K
tilauksen	1028 voit peruuttaa K
tilaus	1084 K
tilbage	410 gratis artikel K
tilgang	1883 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	2376 vi har en bön K dig	2450 ge en gåva K oss
tillade	2453 K
tillatt	1874 ikke K å gjengi
tilmeld	359 K dig vores	399 ved at klikke på K	420 K dig vores	420 K dig her	420 K dig gratis
tilmelde	399 ved at K dig
tilmelding	399 ved K
tim	2219 naš K
tin	2687 bản K
tine	2086 fără K nu
tip	38 K os	371 K os	371 har du et K	420 K os	645 K your	1775 app je K
tipeee	1143 K
tipline	736 our K
tipp	535 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	736 news K	1831 K oss	1831 har du et K	1883 K oss	2400 har du ett K	2401 har du K
tipsa	38 K oss	2450 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	348 en lille K at bede	1808 en liten K å be
""", 'tl': """
tl	2552 # K
""", 'to': """
to	55 from us K you
today	728 join K	826 chip in K	826 sign up K	826 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1806 gaf K
toestaan	1780 cookies K
toestemming	1719 K te geven	1744 je K nodig	1744 uw K nodig	1744 geef K	1771 overname zonder K	1780 geen K gegeven	1795 tekst mag zonder K
toeta	952 K meid	963 K meid
toetage	963 K meid
toetus	952 sinu K	963 sinu K	963 teie K
toho	42 byli jste u K
toimetaja	942 K
toimetus	964 meie K
toimetusele	39 meie K
toimintaamme	1080 tue K
toimittaja	1052 lehden K	1052 politiikan K	1052 vapaa K	1052 on K
toimittajallemme	39 K
toimittajamme	1081 K
toimitukseemme	38 ota yhteyttä K
toimitukseen	38 ota yhteyttä K
toimituksellemme	1081 K
toimituksemme	1081 K
toimitusta	1080 tue K
toisti	1083 K
told	829 K
torjui	1083 K
toteaa	1083 K
totesi	1083 K
touch	645 get in K	711 get in K with our
""", 'tr': """
trabaja	883 K en
trabajo	835 si te gusta nuestro K	922 nuestro K
trabalho	2037 valoriza o nosso K	2046 nosso K
tracking	797 K
tragen	425 K sie hier	574 K sie sich
train	47 K ai
training	47 ai K	47 ai-K	47 ki-K
traitement	1125 K de vos données
trakteer	52 K me op een koffie	52 K ons op een koffie	1803 K ons
traktir	52 K kopi	52 K saya kopi	1392 K kami
transcript	788 this K
transferred	695 personal data may be K
translated	721 this article was K
transmettez	48 K-le
transmis	2101 a K
transparenzhinweis	477 K
tratamento	1998 K dos seus dados
tratamiento	867 K de tus datos
trattamento	1438 K dei dati
travail	1179 notre K
tredje	2419 K part
trenger	1811 vi K din støtte	1883 vi K din hjelp
treningu	47 K ai
trenowania	47 K ai
trgovine	2340 naše spletne K
trgovini	2219 našoj K	2340 naši spletni K	2340 naši K
trial	657 your free K	826 start your free K	826 start a free K	828 free K
tribunais	2015 cobre K
tribunales	883 cubre K
trimite	48 K-l
trimitem	55 îți K	55 vă K
truca	38 K'ns
truqueu	38 K-nos
trusted	732 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1080 K
tukijaksi	1080 ryhdy K
tulisan	1406 K ini
tulisnya	1408 K
tunnistas	966 K
tunnus	1069 luo K	1080 luo K
tuo	1477 il K #x#
tuomitsi	1083 K
tutur	1408 K
tuturnya	1408 K
""", 'tv': """
tvirtina	1647 K
tvrdi	2256 K
tvrdil	346 K
tvrdila	346 K	2256 K
tvrdio	2256 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	829 K
twierdzi	1969 K
twitter	680 share on K	684 follow him on K	684 follow her on K	684 follow them on K	684 follow on K	2521 K'da takip
twitteris	940 K
twitterze	1906 na facebooku i K
""", 'ty': """
tygodniowo	1968 K
tygodniu	17 raz w K
typo	761 spot a K
""", 'ub': """
ubegrenset	1817 K tilgang
""", 'uc': """
ucap	1408 K
ucapnya	1408 K
""", 'ud': """
udbyder	391 ekstern K
udfyldes	374 skal K
udtalte	423 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	422 om K
""", 'ui': """
uitgeschakeld	1716 javascript is K
uitschrijven	1701 op elk moment K
uitzending	1783 de K hieronder
""", 'uj': """
ujar	1408 K
ujarnya	1408 K
""", 'uk': """
uken	1885 i K
uker	1883 prøv # K
""", 'ul': """
ulubionych	1924 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	690 video K
unbegrenzt	521 alle artikel K
unbegrenzten	548 K zugriff	548 K zugang
unbegrenzter	521 K zugang
undrade	2453 K
uneix	50 K-t'hi	265 K-te
ungkap	1408 K
ungkapnya	1408 K
uniquement	1168 nous vivons K grâce
unisciti	50 K a loro	50 K	1488 K
unitevi	50 K a loro
uniu	50 K-vos-hi
unlimited	657 get K access	657 K digital access	659 K access for	802 K reading	802 want K access
unlock	20 K this	657 K the rest
uns	38 ruf K an
unser	575 K ziel	575 K team
unsere	36 K leser	447 K app	544 K neue app	547 durch K leser	574 können sie K	575 K leser	575 K texte
unserem	35 K quiz	433 mit K abo	501 in K shop	501 K online-shop	534 K kanal	541 K shop
unseren	36 K lesern	501 K shop	541 K online-shop	575 K lesern	575 K kanal
unserer	447 in K app	511 K app	527 lesen sie auf K	544 K neuen app	575 K arbeit
unseres	501 K teams
unsubscribe	667 K at any time	667 K anytime	798 K whenever
unterschied	518 machen einen K	518 macht einen K
untuk	1405 masuk K
unutmayin	2537 K
""", 'up': """
upcoming	794 our K
updates	56 receive K by email	667 get K by email	757 check back for K	757 refresh for K
upgrade	657 K to paid	657 K to read	657 behind the paywall. K
upitala	2256 K
upitao	2256 K
upitnik	2223 K
upozorava	2256 K
upozorila	2256 K
upozorio	2256 K
upozornenia	14 K	2286 K
upozornil	346 K
upozornila	346 K
uppgav	2453 K
uppger	2453 K
uppmanade	2453 K
ups	830 pop-K
""", 'ur': """
urednica	2213 je K	2213 , K	2334 je K	2334 , K
urednik	2213 je K	2213 , K	2334 je K	2334 , K
urged	829 K
urheilutoimittaja	1052 K
urteilte	577 K
""", 'us': """
us	38 dm K
""", 'ut': """
utbrast	2453 K
utilisation	1125 K de cookies	1125 K des cookies	1125 conditions générales d'K
utilisons	1124 nous K des cookies
utilitza	245 K galetes
utilitzem	245 K galetes
utilizamos	866 K cookies	1997 K cookies
utilizza	1437 questo sito K i cookie	1438 K cookie
utilizziamo	1437 K i cookie
utrzymujemy	1967 K się
uttalte	1886 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	962 meie K
uudiskiri	930 telli meie K	950 K	963 telli K	964 meie K	967 K
uudiskirja	950 K
uudiskirjaga	930 K	950 K
uudiskirjast	950 K
uudistes	939 google K
uutisemme	1079 K
uutisilmoitukset	1060 K
uutisissa	1047 google K
uutiskirje	1028 tilaa K	1063 K	1080 tilaa K	1084 K
uutiskirjeemme	1028 K	1081 K
uutiskirjeen	1062 tilaamalla K	1063 K
uutiskirjeet	1063 K
""", 'uv': """
uvedl	346 K
uvedla	346 K
uviedla	2315 K
uviedol	2315 K
""", 'uy': """
uyardi	2553 K
uyariyor	2553 K
uygulamamiz	2499 mobil K	2551 K
uygulamamizi	2499 K indirin	2499 K indir	2499 mobil K	2550 K indir
uygulamasini	2528 K
uygulamayi	2500 K indir	2500 K indirin
""", 'uz': """
uzviknuo	2256 K
""", 'va': """
vaati	1083 K
vaativat	1083 K
vacancies	752 our current K	752 our K
vacatures	1749 onze K	1749 alle K in
vacaturesite	1782 K	1782 onze K
vakuutti	1083 K
valfri	2379 swisha K summa	2450 swisha K	2452 K summa
valgfritt	1811 vipps et K	1883 vipps K
valittaa	1083 K
valitti	1083 K
vallotta	1350 K
vapaasti	45 lainata K
var	42 K du der
vare	2451 tack K er	2451 tack K dig
varnade	2453 K
varnar	2453 K
varoittaa	1083 K
varoitti	1083 K
varoval	346 K
varovala	346 K
varsel	1856 K
varsler	1856 K	1856 push-K
varslinger	14 K
varuje	346 K
vas	2231 bez K	2254 bez K
vastasi	1083 K
vastasivat	1083 K
vastaus	21 peruuta K
vayas	832 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2452 i K
vedomosti	2284 svoje K
velden	58 K met een ster
ven	420 del med en K
vendredi	17 chaque K
venn	1883 del med en K
ventana	869 se abre en una K nueva
veraltet	460 ihr browser ist K
verantwoordelijk	30 niet K	1768 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	531 ist der anbieter K	531 der anbieter selbst K
verarbeitung	514 K meiner daten
verborgen	58 e-mail-adresse bleibt K
verder	20 K lezen	1690 voor je K gaat	1696 lees K met	1696 K lezen?	1698 om K te lezen	1764 gratis K met	1788 lees gratis K	1800 help ons K
verdi	2553 karar K	2553 söz K	2553 diye yanit K	2553 yanit K	2553 cevap K
vereiste	21 K velden zijn	1722 K velden
verfasser	495 meinung der K
verfassers	495 meinung des K
vergoeding	1768 een K ontvangen als
verhaal	1804 dit K	1804 goed K
verhalen	1764 toegang tot alle K	1802 K in je mail	1804 onze K
verhindert	462 ein skript K
verileriniz	2506 kişisel K
verin	38 bize haber K
verklaarde	1806 K
verktyg	2420 hjälp av ett ai-K
verlag	518 kein K	575 kein K
verlinke	60 K mich
verlinkt	60 K mich
verouderd	1716 je browser is K
verpassen	574 K sie
verscheen	1733 dit artikel K eerder	1771 versie van dit artikel K	1771 stuk K eerder	1771 artikel K ook	1795 dit artikel K eerst	1795 dit stuk K eerst
verschenen	1771 artikel is eerder K op	1771 artikel is eerder K in de krant
verschenken	574 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1779 doet K vanuit
verslaggever	39 onze K	1739 onze K	1740 is K	1740 is politiek K	1779 is medisch K	1779 werkt als K
verslaggevers	39 onze K	1776 onze K
vertaling	1781 deze K
verteiler	486 K
vertelde	1806 K
vertelt	1806 K
vertraulich	490 redaktion K	565 K hinweise
verwenden	462 wir K cookies
verwendest	460 K einen adblocker
verwendet	462 diese website K cookies	462 diese webseite K cookies
verwendung	539 K von cookies
verzi	311 audio K
verzii	2283 audio K
verzoek	1690 een klein K
vesti	2197 K na mejl
vestima	2211 google K
""", 'vi': """
viber	16 K	150 K	184 канал във K	604 K	2141 K	2211 K	2211 K-u	2332 K	2587 K
viberen	1314 K
viberi	2272 K
viberju	2332 K
viberu	301 K	2211 K
viberze	1925 K
vidare	48 skicka den K	48 skicka K	48 send den K	2382 för att läsa K	2450 läs K för
videa	40 fotky a K	2336 ogled K
videli	2215 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	490 fotos oder K	539 laden des K	542 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	48 send den K	354 for at læse K	420 læs K for	1814 for å lese K	1883 les K for
vidjeli	2215 K video
viernes	17 cada K
view	671 K in app
views	30 K of	665 free K left
vigtigste	419 ugens K	419 dagens K
viikko	17 joka K
viikossa	1082 K
vijesti	2197 K na e-mail
vijestima	2211 google K
vikala	2256 K
vikali	2256 K
vikao	2256 K
viknula	2256 K
viknuo	2256 K
viktigaste	2449 veckans K	2449 dagens K
viktigste	1882 ukas K	1882 dagens K
vill	2427 ja tack, jag K
vincoli	1490 senza K
vinkkaa	38 K meille
vinkki	38 lähetä K
vipps	1861 på K	1883 K et	1883 K oss	1883 K til
virtuaaliavustajamme	61 K
virtuaalne	61 K assistent
virtual	61 asisten K
virtualni	61 K asistent	61 K pomoćnik	61 K pomočnik
virtuellen	574 K kaffee
virtueller	61 unser K assistent
vises	58 e-mail K ikke
visibile	58 email non sarà K
visible	58 e-mail ne sera pas K
visto	1411 K che sei qui
visualiser	1154 K les contenus
visualizzare	1437 per K questo contenuto
vivons	1168 nous K grâce à nos	1168 nous ne K que
""", 'vo': """
voice	827 our K
volal	346 K	2315 K
volala	346 K
volali	346 K
volg	1712 K ons op	1712 K ons via	1803 K ons
volgende	21 in deze browser voor de K
volgens	1806 K
voor	1701 meld je aan K	1764 veel meer K #
voorbehouden	1733 alle rechten K
voordat	1690 K je gaat
voorkeursbron	1737 K
voorkeursbronnen	1774 K
vorbehalten	433 abonnenten K	477 alle rechte K
vorbei	574 schau K
vores	35 K quiz	361 hent K app	361 i K app	420 støt K	420 hent K	421 K app
vorgelesen	506 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1085 K don	1090 K don nous	1143 K don	1178 K aide pour
vous	18 sans K	1179 sans K
""", 'vp': """
vpn	62 a K	62 ein K	62 mit K	62 un K	62 без K
""", 'vr': """
vragen	1690 hebben we een gunst te K	1690 we willen je iets K
vriend	1803 word K
vrijdag	17 elke K
vroeg	1806 K
""", 'vs': """
vsebin	2358 do vseh K
vsebina	2336 zunanja K
vsebine	2336 zunanje K	2336 te K
vsebino	9 to K	2336 zunanjo K
vstupenky	308 K na naši
""", 'vu': """
vuodessa	1082 K
vurguladi	2553 K
""", 'vy': """
vygenerovala	325 K ai	2296 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	293 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1624 K redaktorius
vyriausioji	1624 K redaktorė
vytvorila	2296 K ai
vyzval	346 K
vyzvala	346 K
""", 'wa': """
waardeer	1761 K dit artikel
waardeert	1761 dit artikel K
waardevol	1690 vond je dit artikel K
waarschuwt	1806 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	577 K vor
warned	829 K
warns	829 K
warnt	577 K
warnte	577 K
warst	42 K du vor ort
wartawan	39 K kami	1381 adalah K
washington	714 is a K
waszych	1946 z K wpłat	1967 z K wpłat
""", 'we': """
we	770 K have you.
webbplats	2397 denna K använder cookies
webinar	501 zum K	611 δωρεάν K	611 το K μας	611 K μας	1749 ons K	1931 nasz K	2219 naš K	2340 naš K
webinarimiza	2524 K
webshop	1749 onze K
webshopu	2219 našem K
website	368 dette K bruger	575 unsere K	827 our K	1795 niets van deze K
webwinkel	1749 onze K	1782 de K van	1782 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	828 a K	828 per K	1805 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	667 sign up for our K	726 our K email	726 K round-up
weergegeven	58 e-mailadres wordt niet K
weiter	433 lesen sie sofort K
weitere	527 K texte finden sie
weitergegeben	546 wird nicht K
weiterlesen	20 K	433 K mit	433 jetzt K	433 diesen artikel K	433 kostenlos K	433 mit plus K	460 mit werbung K
weitermachen	547 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	556 K nur mit
weiterzulesen	433 um K
weken	1805 K voor
werbeblocker	460 deaktivieren sie ihren K
werbefrei	575 K
werbelink	553 K
werbelinks	553 K
werbevereinbarung	441 stimme ich der K zu
werbung	11 K	521 alle texte ohne K	521 abo ohne K	575 ohne K
werde	574 K teil
werden	50 . K sie eine	574 K sie teil
werk	1804 ons K
werken	1782 kom K bij
wersja	2 K audio
wesprzyj	1891 K nasze	1946 K	1966 K nas	1966 K nasze	1966 K naszą	1966 K mnie
weten	38 laat het ons K	1722 laat het ons K	1803 laat het ons K	1806 laat K
wetenschapsredacteur	1779 is K
""", 'wh': """
whatever	826 chip in K
whatsapp	16 K	38 K us	150 K	184 K канал	240 canal de K	240 al teu K	240 a K	301 K	386 på K	386 K-kanal	447 K-kanal der	455 unser K-kanal	455 unserem K-kanal	455 unseren K-kanal	455 zum K-kanal	455 K-kanal von	489 auf K	489 per K	489 K-gruppe	489 bei K	534 unserer K-gruppe	604 K	680 share on K	680 share via K	684 join our K	684 join us on K	684 our K channel	684 updates on K	826 join our K	859 nuestro canal de K	1048 K-kanavaa	1149 chaîne K	1149 canal K	1149 sur votre K	1149 groupe K	1406 K kami	1458 canale K	1458 gruppo K	1458 su K	1458 numero K	1738 K-kanaal	1738 K-groep	1738 via K	1738 op K	1775 in je K	1775 stuur ze via K	1845 på K	1845 K-kanal	1905 kanał na K	1925 K	1991 nosso canal no K	1991 nosso canal do K	1992 grupo do K	2070 canalul de K	2070 direct pe K	2141 K	2211 K	2211 K-u	2243 K kanalu	2272 K	2332 K	2414 på K	2414 i K	2414 K-kanal	2517 K	2587 K
whatsappa	1925 K
whatsappe	2272 K
whatsappgroep	1738 K
whatsappi	940 K kanaliga
whatsappie	16 K	1925 K
whatsappiin	1048 K
whatsappis	940 K
whatsappissa	1048 K
whatsappkanaal	1738 K
whatsappkanal	2414 K
whatsappon	1314 K
whatsappu	16 K	301 K	2211 K	2272 K	2332 K
while	647 K you're here
whitelist	690 K our site	690 K this site	690 K us
""", 'wi': """
widerruf	546 K finden sie
widerrufen	442 jederzeit K
widersprechen	43 K?
widoczny	58 adres e-mail nie będzie K	58 e-mail nie będzie K
window	680 opens in new K	680 opens in a new K
winkel	1782 onze K
winning	714 is an award-K
wirtschaftsredakteur	567 ist K
wirtschaftsredakteurin	567 ist K
wirtschaftsressort	491 leitet das K
wirtualnego	61 K asystenta
wirtualny	61 K asystent
wissen	490 K sie mehr
withdraw	695 K your consent
without	18 K you	18 K your	827 K you
""", 'wo': """
woche	17 jede K	576 pro K
wochen	521 # K für	521 vier K für	576 K lang
word	1689 K lid	1693 K lid en	1735 K lid
work	826 back our K	827 our K
""", 'wr': """
write	38 K to us	698 K to us at	826 K to us
writer	712 is a staff K for	712 is a senior K at	714 is a staff K	714 is a senior K	714 is a K
writes	714 K about	740 K on	829 K
writing	781 correct at the time of K
written	714 has K for
wrote	829 K
""", 'ws': """
wsparcia	1967 waszego K	1967 twojego K
wsparcie	1892 twoje K	1966 twoje K pozwala	1966 twoje K pomaga	1966 twoje K jest dla nas
wsparciu	1891 dzięki twojemu K	1967 dzięki K	1967 waszemu K
wspieraj	1946 K	1966 K nas
wszystkich	1953 K treści	1953 do K artykułów	1953 do K tekstów
""", 'wu': """
wurde	483 text K	540 das audio K
""", 'wy': """
wydarzenie	1931 nasze K
wydawcy	1944 bez zgody K	1944 za zgodą K
wyjdziesz	1888 zanim K
wymagane	21 K pola są	1912 pola są K
""", 'x': """
x	1477 #K#
""", 'ya': """
yakiniyor	2553 K
yalvardi	2553 K
yalvariyordu	2553 K
yaniti	21 K iptal et
yanitladi	2553 K
yanitlayin	2537 K
yapabilir	2537 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2496 giriş K
yapay	2523 K zeka ile	2523 K zekâ ile
yapilamaz	2512 alinti K
yapin	24 giriş K	2537 giriş K	2550 bağiş K
yapmak	6 yorum K
yardim	2550 bize K edin
yardimiyla	2542 yapay zeka K	2542 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2541 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2512 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2520 K	2520 köşe K
yazdi	2553 K	2553 diye K
yazin	38 bize K	2518 bize K	2537 K	2550 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2553 K
yazmak	6 yorum K
""", 'ye': """
year	828 a K	828 per K
""", 'yi': """
yildizli	58 K alanlar
yillik	2552 K
""", 'yo': """
youtube	16 K	150 K	462 inhalte von K	539 inhalt von K	604 K	684 on K for more	684 on K for the	1406 K kami	2587 K	2645 kênh K của
youtubeu	2211 K
youtubu	2332 K
""", 'za': """
za	2227 K # €	2289 K # €	2347 K # €
zaak	1739 meer over deze K
zaakceptuj	1928 K pliki cookie
zabranjeno	2230 K kopiranje
zabronione	1921 kopiowanie K
zadarmo	2289 článkov K	2289 články K
zahlasujte	328 K	2299 K
zahtevana	21 K polja
zahtevao	2256 K
zahtijevao	2256 K
zainstaluj	1899 K naszą aplikację	1900 K aplikację
zajednici	2243 viber K
zalo	2643 quan tâm K
zalogowani	1912 tylko K
zalogowaniu	1894 dostępny po K	1894 dostępna po K
zalogowanych	1935 tylko dla K
zaloguj	24 K	1895 K się, aby	1895 K się aby
zamkniesz	1888 zanim K
zamolila	2256 K
zamolili	2256 K
zamolio	2256 K
zamudite	2361 ne K
zapewnia	1969 K
zapisal	2374 je K
zapisz	1897 K się na nasz	1966 K się na	1966 K się do
zapraszali	1969 K
zaradi	2351 K vas	2372 K vas
zaregistrujte	318 zdarma se K	318 se zdarma K	318 zdarma K	318 K se zdarma	2289 K sa zadarmo	2289 K sa
zarejestrowanych	1935 tylko dla K
zarejestruj	1895 K się, aby	1966 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1924 K źródeł
zavisi	2253 K od vas
zavolajte	38 K nám
zavolal	346 K
zavolala	346 K
zavolejte	38 K nám
zaznacza	1969 K
""", 'zb': """
zbierka	2316 K
""", 'zd': """
zdarma	318 článků K	318 články K
""", 'ze': """
zegt	1806 K
zei	1806 K
zeptal	346 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2101 K
zicea	2101 K
ziedojums	1688 K
zitten	1804 we K ook op
""", 'zk': """
zkuste	274 K první měsíc	343 K první měsíc
""", 'zn': """
znalosti	312 své K
znanje	2223 svoje K	2223 svoje K u	2343 svoje K
""", 'zo': """
zobrazen	58 e-mail nebude K
zobrazenie	2276 K tohto obsahu	2276 K obsahu	2276 K príspevku
zondag	17 elke K
zonder	1761 K jouw steun	1761 K uw steun
zostanie	1912 twój adres email nie K
""", 'zp': """
zpravodaj	303 , K
zpravodajem	303 je K
zpravodajkou	303 je K
""", 'zr': """
zrezygnuj	1895 K w każdej chwili	1968 K w każdej chwili
""", 'zu': """
zuerst	556 text ist K	573 text wurde K
zufolge	577 K
zugang	433 noch keinen K
zugeschickt	445 per e-mail K	445 per mail K
zugestimmt	462 externen diensten nicht K
zusammenarbeit	531 beitrag ist in K	531 artikel ist in K	531 text ist in K
zusammenfassung	484 K
zustimmung	462 K jederzeit	463 ihre K	463 mit ihrer K
""", 'zv': """
zvali	346 K
zvaniet	38 K mums
zvjezdicom	58 polja sa K
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
adresiniz
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
affiliati
affiliation
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
answer
antes
anuncio
anunciou
anvender
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
appelez
appen
appje
application
applications
appot
apps
apunta
aqui
aralarina
arayin
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
bizi
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
boli
bookmark
bookshop
bralcem
bralcev
bralci
branja
brauchen
braucht
breaking
brez
brief
briefing
briefkasten
brieven
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
call
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
chiamaci
chiamateci
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
clarifications
clicking
client
clips
code
codziennie
coffee
colabora
collabora
columnist
colunista
com
comenta
comentar
comentari
comentario
comentarios
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
compte
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
dejal
dejala
dela
delite
delivered
delo
dem
demanar
demander
den
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
erfahrungen
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
forteller
fortgesetzt
fortsette
forward
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
hakkini
hakkiniz
hakutulostesi
halben
haluan
hangzik
hashtag
hatirlatti
hatti
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
helista
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
hilf
hilfe
hinterlassen
hinweis
hinweise
hirdette
historiador
historiadora
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
indirin
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
ingevoegde
ingezonden
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
jueves
julisteessa
junte
jurnalis
jurnalism
jurnalisme
jurnalismul
jurnalist
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
kehotettiin
kehotti
kehottivat
kehotus
kein
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
kolumnis
kolumnist
kolumnista
kolumnistica
kolumnistin
kolumnistka
komentar
komentara
komentarisali
komentarisanje
komentarjev
komentarji
komentarz
komentarzach
komentarzu
komentator
komentirajo
komentirali
komentiranje
komentirate
kommentar
kommentare
kommentaren
kommentarerna
kommentarfeltet
kommentarfunktion
kommentarsporet
kommentator
kommentera
kommentere
kommentieren
kommentiert
kommentoidaksesi
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
langganan
lanjutkan
laporkan
lapunkat
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
listen
listening
live
liveblog
lizenz
llamanos
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
membiayai
membro
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
nazovite
nc
nd
necesitamos
necessariamente
necessaris
necessitem
nechcete
nedeljno
neem
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
nieograniczony
niets
nieuws
nieuwsbrief
nieuwsbrieven
nieuwsbron
nieuwsquiz
njuzleter
nombreux
nonprofit
nosaltres
nosotros
nosso
nostra
nostre
nostro
nota
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
pozovite
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
reclamat
reclame
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
responsabile
responsabilidad
responsabilidade
responsabiliza
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
ring
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
round
roundup
rozhodl
rozhodol
rozpowszechnianie
rubrice
rufen
ruft
ruga
rugat
rugau
rukoili
ruled
rundbrief
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
satin
satura
saturday
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
seneste
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
skambinkite
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
sodelovanju
soglasja
som
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
sovelluksemme
sovelluksessa
sovellus
spaltist
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
spotify
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
svarbiausius
svarede
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
tapana
tapkite
tarafindan
tarayiciniz
targeting
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
thoughts
thousands
threads
threema
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
truca
truqueu
trusted
tuesday
tuit
tukesi
tukijaksi
tulisan
tulisnya
tunnistas
tunnus
tuo
tuomitsi
tutur
tuturnya
tvirtina
tvrdi
tvrdil
tvrdila
tvrdio
tweet
tweeted
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
ungkap
ungkapnya
uniquement
unisciti
unitevi
uniu
unlimited
unlock
uns
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
view
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
week
weekday
weekend
weekly
weergegeven
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
wydarzenie
wydawcy
wyjdziesz
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
youtube
youtubeu
youtubu
za
zaak
zaakceptuj
zabranjeno
zabronione
zadarmo
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
zapewnia
zapisal
zapisz
zapraszali
zaradi
zaregistrujte
zarejestrowanych
zarejestruj
zastrzega
zastrzegamy
zaterdag
zaufanych
zavisi
zavolajte
zavolal
zavolala
zavolejte
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
zvaniet
zvjezdicom
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  561),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  651),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 706))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1528), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1528),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1528),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1543),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1583),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1583), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1583),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1583), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2724),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2735), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2743))

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
