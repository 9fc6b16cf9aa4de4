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
# % sparen	623
# (# ratings	933
# (# reviews	933
# (# votes	933
# antwoord	2016
# antwoorden	2016
# antworten	637
# antworten anzeigen	637
# comentarii	2321
# comentario	1040
# comentarios	1040
# comentaris	275
# comment	769
# commentaire	1300
# commentaires	1300
# commenti	1617
# commento	1617
# comments	769
# euro el primer mes	287
# from # ratings	933
# from # reviews	933
# from # vote	933
# from # votes	933
# komentar	1547
# komentarai	1796
# komentarze	2131
# komentarzy	2131
# komment	1482
# kommentaari	1104
# kommentar	398	494	2049	2660
# kommentare	494
# kommentarer	398	2049	2660
# kommentti	1210
# kommenttia	1210
# like for this post	933
# like for this reply	933
# likes for this post	933
# likes for this reply	933
# min	750
# min de lectura	1047
# min de leitura	2264
# min di lettura	1624
# min leestijd	1911
# min. lesezeit	501
# odpowiedzi	2217
# of # people found this helpful	933
# out of # (# ratings	933
# out of # (# votes	933
# out of # based on # reviews	933
# people found this helpful	933
# people like this	933
# person found this helpful	933
# ratings	933
# reactie	1904
# reacties	1904
# replies	989
# reviews	933
# sekunden vor	615
# stars (# votes	933
# stars from # reviews	933
# stars from # votes	933
# x	616
# yorum	2809
""", '#+': """
#+ gamble responsibly	929
""", '$#': """
$# at amazon	963
$# at walmart	963
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1482
a lire aussi	1304
a message from our sponsor	760
""", 'aa': """
aa	2816
aanbevolen	1908	2003
aanbevolen artikelen	1908
aanbevolen door outbrain	2020
aanbevolen door taboola	2020
aanbevolen voor jou	1908
aanbod van onze partners	2020
aangeboden door	1898
aanmelden	1878
aanmelden nieuwsbrief	1883
aanraders	1908
aanzetten	1998
""", 'ab': """
abbonamenti	1595
abbonamento	1595
abbonati	1595
abbonati ora	1595
abbonati subito	1595
ablehnen	491
abmelden	462
abo	462
abo bestellen	462
abo testen	554
abo verwalten	462
abo-vorteil	610
abo-vorteile	610
abonament	2310
abonamente	2310
abonare	2310
abone ol	2796
abone olun	2796
abone olun, sinirsiz okuyun	2796
abonelik	2796
abonentiem	1831
abonnee worden	1878
abonneer	1878
abonneer nu	1878
abonnees lezen meer	1948
abonneevoordeel	1989
abonnement	381	462	1271	1878	2032
abonnementen	1878
abonnements	462	1271
abonner	381	2032
abonneren	1878
abonnez-vous	1271
abonnieren	462
about sharing	750
about the columnist	945
about the contributor	945
about the contributors	945
about us	779
abovorteil	610
abovorteile	610
abrir	1048	2265
abrir mapa	1048	2265
abrir menu	2264
abschicken	625
absenden	625
abspielen	501	616
abstimmen	607
""", 'ac': """
accede	1010
acceder	1010
accedi	1595
accedi con apple	1657
accedi con facebook	1657
accedi con google	1657
accedi con il tuo account	1657
accept	765
accept & close	970
accept & continue	970
accept all	765
accept all cookies	765
accept and close	765
accept and continue	765
accept and load	970
accept and show	970
accept and view	970
accept and watch	970
accept toate	2332
accepta i continua	272
accepta i mostra el contingut	272
accepta les galetes	272
accepta-ho tot	272
accepted payment methods	725
accepteer	1900
accepteer alle cookies	1900
accepteer alles	1992
accepteer cookies	1992
accepteer en ga door	1992
accepteer en toon	1992
accepter	395	1297
accepter alle	395
accepter alle cookies	395
accepter et afficher	1327
accepter et afficher le contenu	1327
accepter et continuer	1297
accepter et fermer	1297
accepter les cookies	1297
accepter tout	1297
acceptera	2657
acceptera alla	2657
accepteren	1900
accepteren en doorgaan	1992
accepteren en tonen	1992
acces nelimitat la toate articolele	2347
acceso	1010
accetta	1614
accetta e continua	1614
accetta e continua oppure abbonati	1657
accetta e visualizza	1638
accetta e visualizza il contenuto	1638
accetta i cookie	1614
accetta tutti	1614
accetta tutto	1614
acconsento a ricevere comunicazioni commerciali	1653
acconsento alla visualizzazione di contenuti esterni	1638
account aanmaken	1878
accueil	1307
aceitar	2254
aceitar cookies	2254
aceitar e continuar	2254
aceitar e ver	2279
aceitar todos	2254
aceitar tudo	2254
aceptar	1037
aceptar cookies	1037
aceptar todas	1037
aceptar todo	1037
aceptar y continuar	1037
aceptar y ver	1067
aceptar y ver el contenido	1067
acepto que se me muestre contenido externo	1067
acepto recibir comunicaciones comerciales	1082
achternaam	2006
acompanhe ao vivo	2291
acquista il numero in edicola	1643
acquista la copia digitale	1643
acquista questo numero	1643
activa les alertes	281
activa les notificacions	281
activa les notificacions i no et perdis res	281
activar alertas	1081
activer les alertes	1337
""", 'ad': """
ad	760	1688	1751	3013
ad choices	760
ad ends	992
ad feedback	760
adblocker is uitgeschakeld	1999
adblocker ist deaktiviert	619
adchoices	760
add a comment	769
add a reply	935
add as preferred source	755
add to bookmarks	750
add to favorites	953
add to my topics	755
add to reading list	849
addebito diretto	1594
adicionar aos favoritos	2300
adjust text size	991
administrer samtykke	2046
adres e-mail	2116
adresa de e-mail	2342
adresa de email	2342
adresa ta de email	2342
adresse e-mail	1280
adresse e-mail invalide	1340
adresse mail	1340
ads	760
ads by google	992
ads by outbrain	992
ads by taboola	992
advert	760
adverteer bij ons	1933
advertentie	1898
advertentie eindigt	2020
advertentie melden	2020
advertentie sluiten	2020
advertentie verbergen	2020
advertenties	1898
advertenties toestaan	1999
advertenties van google	2020
advertentievrij lezen	2020
adverteren	1933
advertise with us	760
advertisement	760	1543	1612	2805
advertisement ends	992
advertisement feature	760
advertisements	760
advertiser content	760
advertising	760
advertising continues	992
advertising ends	992
advertorial	488	658	1578	2318	2805
""", 'af': """
afdrukken	1893
afegeix un comentari	266
afficher ce contenu	1327
afficher l'original	1308
afficher la suite	1307
afficher le contenu	1297
afficher le contenu externe	1327
afficher les commentaires	1300
afficher moins	1308
afficher plus	1307
affiliate	760
affiliate disclosure	760
affiliate-link	488
afgiv din stemme her	406
afmelden	1878
afspeelsnelheid	1994
afspelen	1911	1995
afspil	406
after ad	760
after newsletter promotion	738
afvis	395
afvis alle	395
""", 'ag': """
agb	491
aggiungi ai preferiti	1607
aggiungi un commento	1617
agrandir	1307
agrandir l'image	1307
agree	765
agree & close	970
agree & continue	970
agree and continue	765
""", 'ah': """
ahora en portada	1044
ahora no	1004
""", 'ai': """
ai can make mistakes	988
ai can make mistakes. check important information	988
ai deja cont	2310
ai deja un abonament	2347
ai deja un cont	2310
ai generated	994
ai generated summary	820
ai highlights	820
ai kan fouten maken	2014
ai maakt soms fouten	2014
ai may make mistakes	988
ai overview	820
ai summary	820	994
ai translation	994
ai uitat parola	2310
ai-gegenereerd	2015
ai-generated	820	994
ai-generated content may contain errors	988
ai-generated summary	820
ai-genererad	2743
ai-genererad sammanfattning	2667
ai-genereret opsummering	406
ai-generert oppsummering	2056
ai-oppsummering	2056
ai-opsummering	406
ai-samenvatting	1930	2015
ai-sammanfattning	2667	2743
aidez-nous	1262
aiheet	1211
ailleurs sur le web	1304
ainult tellijale	1098
aiutaci	1590
aizpildi aptauju	1838
""", 'aj': """
ajouter aux favoris	1290
ajouter un commentaire	1300
""", 'ak': """
akceptuj	2128
akceptuj wszystkie	2128
akceptuj wszystko	2193
akkoord	1900
akkoord en doorgaan	1992
akkoord en sluiten	1992
aksepter alle	2046
aktualno	2583
aktualny czas	2195
aktualny czas #	2195
aktuell	498
aktuell tid	2722
aktuell tid #	2722
aktuelle artikel	498
aktuelle nachrichten	498
aktuelle position #	615
aktuelle zeit	615
aktuelle zeit #	615
aktuelles	498
akun saya	1531
akzeptieren	491
akzeptieren & weiter	613
akzeptieren und anzeigen	613
akzeptieren und weiter	613
""", 'al': """
al abonnee	1948
al abonnee? log in	1878
al een account	1878
albo	2204
alege abonamentul	2347
alege abonamentul potrivit	2347
algemene voorwaarden	1900
all access	979
all access digital	847
all articles by the author	983
all articles by this author	983
all comments	769
all donations are tax-deductible	843
all news	779
all posts by this author	983
all stories by this author	983
alla artiklar	2736
alla kommentarer	2660
alle ablehnen	491
alle abo-angebote	554
alle abos vergleichen	622
alle akzeptieren	491
alle angebote	622
alle angebote ansehen	622
alle anzeigen	501
alle artikel	627
alle artikel anzeigen	501
alle artikel der autorin	627
alle artikel des autors	627
alle artikel unbegrenzt lesen	554
alle artikelen	2008
alle bilder	501
alle cookies accepteren	1900
alle cookies akzeptieren	491
alle externen inhalte anzeigen	527
alle kommentare	494
alle kommentare anzeigen	494
alle kommentarer	398	2049
alle newsletter	470
alle nieuwsbrieven	1941
alle reacties	1904
alleen abonnees kunnen reageren	1938
alleen noodzakelijk	1992
alleen noodzakelijke cookies	1992
alleen voor leden	2002
aller au contenu	1307
aller au contenu principal	1307
allerede abonnent? log ind	381
allerede abonnent? logg inn	2032
alles accepteren	1900
alles afwijzen	1992
alles akzeptieren	491
alles anzeigen	501
alles bekijken	1911
alles klar	502
alles weigeren	1900
allow ads	974
allow alerts	975
allow and continue	970
allow content	765
allow cookies	765
allow facebook content	818
allow google youtube content	818
allow instagram content	818
allow once	970
allow tiktok content	818
allow twitter content	818
allow x content	818
allow youtube content	818
already a member	728
already a member? log in	728
already a subscriber? log in	728
already a supporter	719
already have an account	728
already have an account? log in	728
already have an account? sign in	728
already registered	847
already registered? log in	847
als bevorzugte quelle festlegen	639
als e-mail versenden	483
als geschenk senden	640
als geschenk teilen	640
als pdf herunterladen	640
als pdf speichern	555	640
also	777
also in the news	774
also of interest	931
also on	774
also read	774
also worth reading	19
alte articole	19	2322
alte articole care te-ar putea interesa	19
altijd toestaan	1992
altijd tonen	1992
altmetric	953
altre notizie	19	1621
altre notizie da leggere	19
altri articoli	1621
altri articoli su questo argomento	1621
altri articoli sull'argomento	1621
altro	1624
altro importo	1593
always active	765
always allow	970
always show	970
always unblock	970
""", 'am': """
am beliebtesten	623
am meisten gelesen	498
amount	720
ampliar	1047	2264
ampliar imagen	1047
""", 'an': """
an error has occurred	980
an error has occurred while submitting the form	838
an error has occurred. please try again later	980
an error occurred	980
an error occurred. please try again	838	980
an error occurred. please try again later	980
ana sayfa	2812
anadolu ajansi	2816
anasayfa	2812
anbefalede artikler	403
anbefales	2053
anbefalet	403
anbefalt	2053
anbefalte saker	2053
anda mungkin juga suka	1574
anda mungkin suka	19
ander bedrag	1876
andere lasen auch	498
anderen betrag eingeben	620
anderen lazen ook	1908
anderer betrag	460
andre leser	2053
ange belopp	2728
ange din e-postadress	2647
ange din mejl	2647
angebot sichern	462
angebote ansehen	622
angebote unserer partner	488
angebote vergleichen	622
angemeldet bleiben	622
anladim	2813
anleitung zum deaktivieren	619
anmelden	462
anmelden und kommentieren	637
anmelden und mitdiskutieren	637
anmeldung erfolgreich	545
anna palautetta	1210
anna palautetta jutusta	1210
anna tagasisidet	1104
annan summa	2728
annat belopp	2728
annonce	394	1295
annoncer	394
annonces	1295
annons	2656
annons slut	2656
annonse	2045
annonse - artikkelen fortsetter under	2045
annonse - saken fortsetter under	2045
annonser	2045	2656
annonssamarbete	2671
annual	720
annunci	1612
annuncio	1612
anonieme brievenbus	2011
anonieme tip	2011
anonimowa skrzynka	2212
anonimowa skrzynka kontaktowa	2212
anonym hinweise geben	632
anonymer briefkasten	632
anonymous letterbox	985
anonymous mailbox	985
anonymous tip box	985
another amount	976
anrede	625
answers are generated by ai	988
anterior	1047	2264	2324
antwoorden	2017
antworten	494
antworten abbrechen	494
antworten anzeigen	637
antworten ausblenden	637
anuluj w dowolnym momencie	2203
anunci	266
anuncie conosco	2283
anuncio	1035
anuncios	1035
anzeige	488
anzeige - artikel geht unten weiter	560
anzeige - weiterlesen nach der anzeige	560
anzeige anzeige	488
anzeige aufgeben	533
anzeige ende	641
anzeige endet	641
anzeige endet hier	641
anzeige melden	641
anzeige scrollen, um weiterzulesen	488
anzeige von unserem partner	560
anzeigen	488
anzeigen und akzeptieren	613
""", 'ap': """
apenas assinantes podem comentar	2289
apoie	2231
apoie-nos	2231
aportar	1005
approfondimenti	1621
approfondisci	1621
apri	1625
apri la mappa	1625
apri menu	1624
""", 'ar': """
ar santrauka buvo naudinga	1796
ar straipsnis buvo naudingas	1796
ara	2812
archivado en	1040
archivo	1044
argomenti	1621
argomenti trattati	1621
around the web	774
article content	760
article continues below	760
article suivant	1304
articles connexes	1304
articles les plus lus	1304
articles populaires	1348
articles relacionats	263
articles similaires	1304
articol sponsorizat	87
articole recente	2322
articole recomandate	2322
articole similare	2322
articoli che potrebbero interessarti	1621
articoli consigliati	1660
articoli correlati	1621
articolo correlato	1621
articolo precedente	1621
articolo riservato agli abbonati	1657
articolo successivo	1621
articolo tradotto automaticamente	1640
articolul anterior	2322
articolul pe scurt	2335
artigo anterior	2261
artigo exclusivo para assinantes	2298
artigo exclusivo para subscritores	2298
artigos recomendados	2301
artigos relacionados	2261
artikel als geschenk versenden	580
artikel als pdf herunterladen	555
artikel auf die merkliste setzen	555
artikel beluisteren	1994
artikel bewaren	1949
artikel bewerten	494
artikel cadeau geven	2019
artikel delen	1893
artikel drucken	483
artikel entsperren	622
artikel freischalten	462
artikel geht unten weiter	560
artikel jetzt freischalten	622
artikel kostenlos weitergeben	580
artikel lain	1574
artikel lainnya	1548
artikel lesen	501
artikel lizenzieren	633
artikel menarik lainnya	1574
artikel merken	483
artikel mit freunden teilen	580
artikel opslaan	1949
artikel per e-mail empfehlen	555
artikel populer	1574
artikel premium	1573
artikel printen	1949
artikel schenken	640
artikel sebelumnya	1548
artikel selanjutnya	1548
artikel speichern	483
artikel sponsor	1578
artikel teilen	483
artikel terkait	1548
artikel verschenken	462
artikel versenden	483
artikel weitergeben	580
artikel weiterleiten	555
artikel zusammenfassen	529
artikeln sparad	2747
artikkel on tellijale	1098
artikkel sisaldab reklaamlinke	1107
artikkelen er forbeholdt abonnenter	2032
artikkelen fortsetter under	2045
artikkelen fortsetter under bildet	2045
artikkeli jatkuu mainoksen alla	1205
arvostele resepti	61
""", 'as': """
as + lidas	2261
as mais lidas	2261
ascolta	1607
ascunde	2325
asetukset	1206
asiasanat	1211
ask a question	935
ask ai	820
ask me later	719
ask our ai	820
ask our ai about this story	820
ask question	935
assinar	2235
assinatura	2235
assinaturas	2235
assine	2235
assine agora	2235
assine nossa newsletter	2239
assuntos	2261
""", 'at': """
atidaryti	1798
ativar alertas	2291
atmesti	1808
attiva l'abbonamento	1595
attiva le notifiche	1651
attiva ora	1595
""", 'au': """
auch interessant	498
auch lesenswert	498
auch spannend	498
aucun commentaire	1300
audio	616	973	1995
audio abspielen	535
audio downloaden	1994
audio generated by ai	972
audio herunterladen	615
audio is ai-generated	972
audio player is loading	972
audio wird geladen	615
audio-datei herunterladen	615
auf bluesky teilen	483
auf die leseliste	580
auf die merkliste	555	640
auf einen blick	628
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
aufklappen	502	628
aus der redaktion	498
aus unserem shop	610
ausblenden	502
ausklappen	501	628
auswahl speichern	613
autentificare	2310
auteursrechtelijk beschermd	2012
author affiliations	945
author archive	983
author biographies	945
author biography	945
automatic translation	994
automatically translated	988
automatisch afspelen	1994
automatisch vertaald	2014
automatische incasso	1877
automatische vertaling	2015
automatische wiedergabe	615
automatisk uppspelning	2722
automatyczne odtwarzanie	2195
autoodtwarzanie	2195
autoplay	616	973	1995	2723
autoplay next video	972
autor folgen	639
autor kontaktieren	627
autorin folgen	639
autorin kontaktieren	627
autoriser	1297
autre montant	1269
autres articles	1304
""", 'av': """
ava	1106
avaa	1214
avaa kartta	1214
avaa koko juttu	1196
avainsanat	1211
avaliar receita	61
avalie esta receita	61
average rating # / # vote count: #	933
average rating: #	933
avgi din stemme her	2056
aviso legal	1037
avvis	2046
avvis alle	2046
avvisa	2657
avvisa alla	2657
""", 'ay': """
ayrica okuyun	2810
ayrintilar	2813
""", 'ba': """
baca berita lainnya	1574
baca juga	1548
baca nanti	1573
baca selengkapnya	1550
back # seconds	972
back to home	983
back to homepage	983
back to overview	983
back to the homepage	983
back to top	779
bagikan	1540
bagikan artikel	1540
bagikan ke	1540
bagikan lewat whatsapp	1573
balas	1547
bank transfer	726
bankeinzug	461
bankoverschrijving	1877
""", 'be': """
be the first to answer	935
be the first to reply	935
be the first to review	935
beantwoorden	1904	2017
bearbeitet	638
become a founding member	728
become a friend	721
become a member	721
become a paid subscriber	721
become a patron	721
become a sponsor	721
become a subscriber	728
become a supporter	721
become an insider	847
become an insider and start reading now	847
bedankt voor het aanmelden	2005
bedankt voor het stemmen	1986
bedankt voor je aanmelding	1941
bedankt voor je bericht	2005
bedankt voor je feedback	1938
bedankt voor je inschrijving	1883
bedankt voor je stem	1986
bedankt voor uw aanmelding	1941
bedankt voor uw bericht	2005
bedankt voor uw feedback	1938
bedankt voor uw stem	1986
bedankt! check je inbox	2005
beeld in beeld	1994
beeld-in-beeld	1994
begambleaware	929
begrepen	1912
beheer toestemming	1992
bei facebook teilen	483
bei twitter teilen	483
bei whatsapp teilen	483
bei x teilen	483
beitrag auf instagram ansehen	527
beitrag auf x ansehen	527
beitrag laden	613
beitrag melden	637
beitrag mit freunden teilen	580
beitrag teilen	483
bekijk # antwoorden	2016
bekijk aanbieding	1878
bekijk abonnementen	2002
bekijk alle abonnementen	1878
bekijk alle artikelen	2008
bekijk alle nieuwsbrieven	1941
bekijk alle reacties	2016
bekijk alle vacatures	1933
bekijk alles	1911
bekijk antwoorden	2016
bekijk de aanbiedingen	1878
bekijk de abonnementen	2002
bekijk de antwoorden	1986
bekijk de foto's	2008
bekijk de fotoserie	2008
bekijk de galerij	2008
bekijk de kaart	1912
bekijk de prijs	1989
bekijk de resultaten	1986
bekijk de uitslag	1986
bekijk de video	1935
bekijk deal	1989
bekijk details	1912
bekijk deze post op instagram	1928
bekijk deze post op x	1928
bekijk dit bericht op instagram	1928
bekijk dit bericht op x	1928
bekijk foto's	1911
bekijk fotoserie	2008
bekijk galerij	2008
bekijk het dossier	2008
bekijk het hele dossier	2008
bekijk in de webshop	1989
bekijk meer	1911
bekijk onze aanbiedingen	1948
bekijk ook	1908
bekijk op youtube	1935
bekijk prijs	1989
bekijk reacties	1904
bekijk resultaten	1912	1986
bekijk transcript	1994
bekijk video	1994
beliebiger betrag	620
beliebt	498
beliebt bei unseren lesern	559
beliebte artikel	498
beliebteste	638
beliebteste artikel	498
beliebteste wahl	623
beliebteste zuerst	637
belki daha sonra	2794
beluister dit artikel	1935
benachrichtigungen einschalten	617
benutzername	623
benutzername oder e-mail-adresse	622
benzer haberler	19	2810
beoordeel dit recept	61
beranda	1550
berdonasi	1530
bereits registriert	462
bereits registriert? anmelden	462
bergabunglah dengan tim kami	1563
beri komentar	1547
beri nilai resep ini	61
bericht	2006
bericht laden	1992
bericht versturen	2005
berikutnya	1550
berita hari ini	1574
berita lain	1574
berita lainnya	19	1548
berita menarik lainnya	1574
berita pilihan	1548
berita populer	1548
berita terbaru	1548
berita terkait	1548
berita terkini	1548
berita utama	1548
berlangganan	1531
berlangganan sekarang	1531
bespaar #%	2003
best	990
best deal	979
best gelezen	1908
best value	979
beste	2017
beste aanbieding	1948
beste deal	2003
beste keuze	2003
bestel het boek	1989
bestel hier het boek	1989
bestel kaarten	1989
bestel tickets	1989
bester preis	623
bestseller	623
betaal met ideal	2000
betaalde content	2020
betaalde inhoud	1898
betaalde samenwerking	1953
betaalmethode	1876
betaalmethoden	1876
betaalmethodes	1876
betala med swish	2728
betalt annonce	394
betalt indhold	394
betalt samarbete	2748
betrag eingeben	460
betreff	625
bewaar	1893
bewaar artikel	1893
bewaar dit artikel	1949
bewaar dit artikel om later te lezen	1949
bewaar recept	61
bewaar voor later	2019
bewaren	1893
bewerte dieses rezept	61
bewerten sie diesen artikel	539
bez spamu	2206
bezahlte anzeige	560
bezahlte partnerschaft	560
bezahlte werbung	87
bezahlter inhalt	87	488
""", 'bi': """
bidra	2029	2639
bidrag	378
bienvenido	1010
bild anzeigen	502
bild i bild	2722
bild im bild	615
bild-i-bild	2722
bild-in-bild	615
bilder anzeigen	501
bildergalerie	498
bildergalerie ansehen	627
bildunterschrift anzeigen	627
bildunterschrift ausblenden	627
bildunterschrift einblenden	627
bilety early bird	2190
bilginizi sinayin	2812
billed annually	847	978
billed every # weeks	978
billed monthly	847	978
billed yearly	978
bitte bleiben sie fair und sachlich	539
bitte bleiben sie sachlich und fair	539
bitte versuchen sie es erneut	624
bize destek olun	2795
""", 'bl': """
bleiben sie informiert	470
bli medlem	2029	2639
blijf op de hoogte	1883
bliv medlem	378
blockera	2726
blockieren	618
blokkeren	1998
blokuj	2199
bluesky	751
""", 'bn': """
bns	1108	1800
bns inf	1800
bns/afp	1108
""", 'bo': """
boek bestellen	1989
boka biljett	2716
boka biljetter	2716
boka din plats	2716
boka plats	2716
boletim	2239
boletines	1017
boleto	2234
bonifico	1594
bonifico bancario	1594
bonus video	2460
book tickets	967
book your place	967
book your ticket	967
book your tickets	967
bookmark	750
bookmark this	750
bookmark this article	750
""", 'br': """
brak komentarzy	2131
branded content	1035	1953
breaking news alerts	975
breng je stem uit	1986
breng uw stem uit	1986
brought to you by	760
browse all	779
browse all newsletters	838
""", 'bu': """
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	2809
buat akun	1531
bubble shooter	608
buch bestellen	610
buch kaufen	610
buffer	751
buka	1551
buka peta	1551
bunlari da okuyun	2810
buscar	1047	2264
butlletins	283
buy a copy	967
buy at amazon	963
buy from amazon	963
buy it now	930
buy licence	986
buy licensing rights	986
buy on amazon	963
buy the book	967
buy the book here	967
buy tickets	930
buy us a coffee	721
""", 'ca': """
cada aporte cuenta	1085
cada euro conta	2296
cada euro cuenta	1085
cada real conta	2296
cadastrar	2235
cadastre-se	2235
cadeau-artikel	1878
cadeaulink	2019
califica esta receta	61
cambiar mis preferencias	1067
cambiar preferencias de cookies	1067
cancel	720
cancel anytime	978
cancelar respuesta	1040
capito	1625
captions	973
captions off	972
captions settings	972
caratteri rimanenti: #	1648
cargar contenido	1037
cari	1550
carica altri	1624
carregando	2279
carregar mais	2264
carta di credito	1594
carte bancaire	1270
cast your vote	964
categorias	2261
categorie	1621
categories	774
categorii	2322
""", 'ce': """
cele mai citite	2322
cele mai citite articole	2350
cele mai noi	2322
cele mai populare	2322
cerca	1624
cerrar	1004
ces articles devraient vous plaire	1348
cetak	1540
cetak artikel	1573
cetak halaman	1573
cetak resep	61
cevapla	2809
""", 'cg': """
cgu	1297
cgv	1297
""", 'ch': """
change text size	991
chaque don compte	1343
chaque euro compte	1343
chargement du sondage	1335
charger plus	1307
chci darovat	300
check amazon	963
check je inbox	2005
check price	963
check price at amazon	963
check prices	963
check your email	884	980
check your inbox	884	980
check your spam folder	980
chiedi alla nostra ia	1640
chiudi	1589
chiudi menu	1624
choisissez la formule qui vous convient	1344
choisissez un montant	1269
choisissez votre formule	1344
choose	979
choose an amount	725
choose this plan	978
choose your offer	978
choose your own amount	976
choose your payment method	725
choose your plan	728
choose your subscription	978
""", 'ci': """
citation formats	953
cite this article	953
citi lasa	1833
citi raksti	1833
""", 'cl': """
clasificados	1035
click here	779
click on a star to rate it	933
click to enlarge	779	983
click to unmute	972
cliquer ici pour partager	1290
close	720
close ad	992
close extra sharing options	750
close gallery	983
close image	983
close menu	779
close share panel	750
close this message	719
clube do assinante	2283
""", 'co': """
codes promo	1295
codeword	965
colabora	1005
collapse	779
comenta	1040
comentar	1040	2257
comentarii	2321
comentario	1040
comentarios	1040
comentaris	266
comentariu	2321
comente	2257
comment	751	769
comment deleted	989
comment ne plus voir ce message	1261
comment policy	769	989
comment rules	989
commenta	1617
commenta l'articolo	1617
commenta per primo	1617
commentaire	1300
commentaires	1300
commenter	1290	1300
commenter l'article	1300
commenti	1617
commenting guidelines	989
commenting policy	989
commenting rules	989
commento	1617
commento in attesa di moderazione	1648
comments	769
comments off	769
commercial content	760	992
commercial feature	992
commercieel partnerschap	2020
community guidelines	769
community rules	769
compare plans	728
comparte	1029
comparteix	266
comparteix a facebook	289
comparteix a whatsapp	289
comparteix a x	289
compartilhar	2247
compartilhar no linkedin	2247
compartilhar no twitter	2247
compartilhar no whatsapp	2247
compartilhar no x	2247
compartilhar por e-mail	2247
compartilhar via	2247
compartilhe	2247
compartilhe isso	2247
compartir	1029
compartir en	1029
compartir en bluesky	1029
compartir en linkedin	1029
compartir en telegram	1029
compartir en twitter	1029
compartir en x	1029
compartir por correo	1029
compartir por email	1029
complete coverage	774
compra questo numero	1643
compris	1308
comunicar erro	2257
concordo	2254
condiciones de uso	1037
condiciones generales	1037
conditions d'utilisation	1297
conditions de publication	1335
condividi	1607
condividi articolo	1607
condividi su	1607
condividi su facebook	1607
condividi su linkedin	1607
condividi su telegram	1607
condividi su twitter	1607
condividi su x	1607
condividi via email	1607
condivisioni	1607
condizioni d'uso	1614
conectare	2310
configura les galetes	272
configurar cookies	1037
confirm password	978
connectez-vous	1271
connexion	1271
consent & continue	970
consigliati	1621
consigliati per te	1621
consigue tu entrada	1071
consulta las esquelas de hoy	1071
consulta las normas de la comunidad	1076
consulta les esqueles	277
consulta todas nuestras newsletters	1082
consulter	1307
cont nou	2310
contact	779	1300	1904	2321
contact met de auteur	2008
contact met de redactie	2011
contact us	769
contact us securely	985
contactez-nous	1300
contacto	1040
contactos	2257
contato	2257
contattaci	1617
contatti	1617
contenido de marca	1035
contenido de nuestros socios	1044
contenido elaborado por la marca	1071
contenido exclusivo	1010
contenido exclusivo para socios	1086
contenido externo	1067
contenido externo recomendado	1067
contenido ofrecido por	1035
contenido para suscriptores	1010
contenido patrocinado	1035
contenido promocionado	1035
contenido recomendado	1090
contenido relacionado	1044
contenido solo para usuarios registrados	1086
contenidos recomendados	1090
contenidos relacionados	1044
content from our partner	852	992
content from our partners	852	992
content from our sponsor	852
contenu commercial	1295
contenu de marque	1295
contenu externe	1327
contenu partenaire	1295
contenus partenaires	1295
contenuti correlati	1621
contenuti sponsorizzati	1612
contenuto esterno	1638
contenuto esterno consigliato	1638
contenuto per abbonati	1595
contenuto premium	1657
contenuto promozionale	1643
contenuto riservato	1595
contenuto riservato agli abbonati	1657
contenuto riservato agli utenti registrati	1657
contenuto sponsorizzato	1612
contingut exclusiu per a subscriptors	287
contingut extern	272
contingut extern recomanat	272
contingut ofert per	277
contingut patrocinat	266
continua a leggere	1624
continua amb apple	287
continua amb facebook	287
continua amb google	287
continua con apple	1657
continua con facebook	1657
continua con google	1657
continua depois da publicidade	2252
continua llegint	290
continua senza accettare	1614
continua senza sostenere	1589
continuar a ler	2264
continuar com apple	2298
continuar com facebook	2298
continuar com google	2298
continuar con apple	1086
continuar con facebook	1086
continuar con google	1086
continuar e fechar	2254
continuar lendo	2264
continuar leyendo	1047
continuar sem apoiar	2230
continuar sin donar	1004
continue	720
continue a ler	2261
continue lendo	2235
continue reading	774	779
continue reading below	760
continue reading the main story	760
continue reading with a subscription	728
continue to article	719
continue to site	970
continue to the article	719
continue with ad blocker	974
continue with apple	978
continue with email	978
continue with facebook	978
continue with google	978
continue with microsoft	978
continue with x	978
continue without accepting	765	970
continue without disabling	974
continue without donating	719
continue without supporting	719
continue without supporting us	974
continuer avec apple	1344
continuer avec facebook	1344
continuer avec google	1344
continuer la lecture	1271
continuer sans accepter	1297
continuer sans donner	1261
contribua	2231
contribuer	1262
contribuez	1300
contribuir	2231
contribuisci	1590
contribute now	721
contribute with google	721
contribuye	1005
controleer je inbox	2005
controleer uw inbox	2005
contul meu	2310
cook mode	61
cookie instellingen	1992
cookie notice	765
cookie policy	765	1614
cookie preferences	765
cookie-einstellungen	491
cookie-instellingen	1900
cookie-instellingen aanpassen	1928
cookiebeleid	1900
cookieindstillinger	395
cookieinstellingen	1992
cookiepolicy	2657
cookiepolitik	395
cookies	312	395	1900	2046	2657
cookies aanpassen	1928
cookies ablehnen	613
cookies accepteren	1992
cookies akzeptieren	491
cookies beheren	1992
cookies erlauben	613
cookies instellen	1900
cookies policy	765
cookies verwalten	613
cookies wijzigen	1928
cookies zulassen	613
cookievoorkeuren	1992
cookievoorkeuren aanpassen	1992
cookievoorkeuren wijzigen	1928
copia il link	1607
copia link	1607
copiar el enlace	1029
copiar enlace	1029
copiar link	1029	2247
copiar o link	2247
copied	750
copied to clipboard	849	991
copier l'url	1290
copier le lien	1290
copy	751
copy link	750	1540	2947
copy link copied	750
copy link to clipboard	750
copy this link	750
copy url	750
copyright notice	986
copyright-hinweis	633
correctiebeleid	2011
correcties en aanvullingen	2011
corrections policy	769	985
correlati	1621
cosa pensi di questo articolo	1640
count me in	738
country	981
""", 'cr': """
crea un account	1595
crea un alert	1651
crear alerta	1081
crear cuenta	1010
crear una cuenta	1010
create a free account	728
create account	728
create an account	728
create free account	728
created with ai	820
credit card	726
credit or debit card	726
creditcard	1877
criar alerta	2291
criar conta	2235
cryptic crossword	965
cryptogram	1987
""", 'cs': """
csatlakozz csapatunkhoz	1485
""", 'cu': """
current time	972
current time #	972
custom amount	720
""", 'cz': """
czas czytania # min	2138
czas trwania	2196
czas trwania #	2195
czyta syntezator mowy	2195
czytaj bez reklam	2221
czytaj dalej	2138
czytaj dalej za	2113
czytaj w aplikacji	2197
""", "d'": """
d'autres articles	1304
""", 'da': """
da non perdere	1621
da non perdere in edicola	1612
daftar	1531
dagens korsord	2713
daha fazla	2812
daha sonra	2794
daha sonra hatirlat	2794
daha sonra oku	2803
daily newsletter	738
dal web	1621
dalej	2135
dalies	1836
dalies ar rakstu	1831
dalintis	1790
dalintis facebook	1795
dalintis su draugais	1795
dalyvaukite apklausoje	1797
dans cet article	1304
darmowa dostawa	2190
darovat	300
darowizna na cele statutowe	2201
daruj	300	2578
das buch bestellen	610
das buch kaufen	610
das interessiert andere leser	498
das lesen andere	559
das neueste	498
das video kann in ihrem land nicht abgespielt werden	615
das video kann nicht abgespielt werden	615
das video konnte nicht abgespielt werden	615
das video konnte nicht geladen werden	615
date of birth	981
datenschutz	491
datenschutz-einstellungen	491
datenschutz-manager	613
datenschutzeinstellungen	491
dauer	616
dauer #	616
dauerauftrag	457
dauerauftrag einrichten	620
dauerwerbung	488
""", 'de': """
de link is gekopieerd	2019
de samenvatting kan fouten bevatten	1930
de tekst gaat verder onder de foto	1898
de video is niet meer beschikbaar	1994
de video kan niet worden afgespeeld	1994
de videospeler wordt geladen	1994
debat: skriv	398
debatt: si din mening	2049
debatte	494
debattregler	2049
deconectare	2310
decrease font size	991
decrease text size	991
deel	1893
deel als cadeau	2019
deel artikel	1893
deel dit	1893
deel dit artikel	1893
deel dit bericht	1973
deel dit verhaal	1973
deel op facebook	1893
deel op twitter	1893
deel op x	1893
deel via	1949
deel via e-mail	1893
deel via whatsapp	1893
dein name	624
deine e-mail-adresse	470
deine meinung	494
deine nachricht	624
deine spende ist steuerlich absetzbar	620
deixa un comentari	266
deixe uma resposta	2257
deja un comentario	1040
deja una respuesta	1040
dejar de seguir	1081
dejar un comentario	1040
del	390	2041
del artikel	390
del artikkel	2041
del artikkelen	2041
del artiklen	390
del artiklen gratis	381
del med	390	2041
del saken gratis	2032
del via e-mail	390
del via e-post	2041
dela	2652
dela artikel	2652
dela artikeln gratis	2642
dela med	2652
dela via e-post	2652
dela via mejl	2652
dela via whatsapp	2747
delen	1893
delen op bluesky	1949
delen op facebook	1893
delen op linkedin	1949
delen op whatsapp	1949
delen op x	1949
delen via	1949
delen via e-mail	1893
delen via facebook	1893
delen via twitter	1893
delen via whatsapp	1893
deli	2586
deli na facebooku	2586
delite	2586
delite to novico	2586
delite to zgodbo	2586
delivered daily	838
delivered to you	738
delivered weekdays	838
delivered weekly	838
dempen	1994
dempen opheffen	1994
dengarkan	1540
der inhalt kann nicht angezeigt werden	613
der player wird geladen	615
der videoplayer wird geladen	615
deretter # kr/mnd til du sier opp	2032
derniers articles	1304
desa	266
desa l'article	289
deschide	2325
descriptions off	972
descuentos	1035
desplegar	1048
desplegar redes sociales	1029
destacadas	1044
destacados	1044
destaques	2261
destek ol	2795
destek olun	2795
det er gratis at oprette en profil	381
detail	1551
details	502	780	1912
details anzeigen	502
detaily	319
detalhes	2265
detalii	2325
detaljer	407	2057	2668
detalles	1048
detaylar	2813
dettagli	1625
dette er en annonse	2045
dette er en plus-artikel	381
dette er en plussak	2032
dette leser andre	2053
devamini oku	2812
devenez membre	1262
devenir membre	1262
deze audio is gemaakt met ai	1994
deze content is niet beschikbaar	1992
deze content kan niet worden getoond	1992
deze inhoud is niet beschikbaar	1992
deze inhoud kan niet worden getoond	1992
deze inhoud kan niet worden weergegeven	1992
deze video is niet beschikbaar	1928
deze video is niet beschikbaar in jouw land	1994
deze video is niet beschikbaar in uw land	1994
deze video is niet meer beschikbaar	1994
deze video kan in uw land niet worden afgespeeld	1994
deze video kan niet worden afgespeeld	1994
""", 'dh': """
dha	2816
""", 'di': """
di santrauka	1797
dicci la tua	1648
die meistgelesenen artikel	498
diesem autor folgen	639
diesem thema folgen	639
diesen artikel kommentieren	494
diesen artikel teilen	483
diesen artikel verschenken	555
diesen beitrag auf facebook ansehen	527
diesen beitrag auf instagram ansehen	527
diesen tweet ansehen	527
dieser artikel ist gesperrt	622
dieser autorin folgen	639
dieser inhalt kann hier nicht angezeigt werden	613
dieser inhalt kann nicht angezeigt werden	613
dieser kommentar wurde entfernt	637
dieser text wird automatisch vorgelesen	615
dieses feld ist ein pflichtfeld	624
dieses feld ist erforderlich	624
dieses video kann in ihrem land nicht abgespielt werden	615
digg	751
digital	979	2731
digital subscription	728
digital-abo	462
digitalabo	462
digitale krant	1878
digitaler briefkasten	632
digite seu e-mail	2239
dimensione carattere	65
dimensione testo	65	1607
dimensiune text	65
din e-mail	386
din e-post	2037	2647
din e-postadress	2733
din e-postadresse	2037
dinle	2803
dirbk su mumis	1797
direct debit	726
direct lezen	1948
direct naar het recept	61
direct naar inhoud	2008
direct toegang	1948
direct verder lezen	1878
direkt zum rezept	61
discussie	1904
discussion about this post	779
discussione chiusa	1617
diskuse	315
diskusia	2527
diskuter	2049
diskutera	2660
diskutieren	539
diskuze	315
dislike	990
dismiss	720
dismiss this message	719
distribuie	2315
distribuie articolul	2315
distribuie pe facebook	2349
distribuie pe whatsapp	2349
dit artikel delen	1949
dit artikel is afgeschermd	2002
dit artikel is auteursrechtelijk beschermd	2012
dit artikel is vergrendeld	2002
dit artikel wordt voorgelezen door een computerstem	1994
dit bericht op instagram bekijken	1928
dit fragment is niet meer beschikbaar	1994
dit is een advertentie	1953
dit is een premium artikel	1948
dit veld is verplicht	2005
dit vind je misschien ook leuk	1908
ditt meddelande	2733
ditt namn	2733
diventa socio	1590
diventa sostenitore	1590
""", 'dl': """
dla zalogowanych	2203
""", 'dn': """
dnes ne	299
dnes nie	2531
""", 'do': """
do dossier	2209
do koszyka	2190
do mesmo autor	2261
do not sell my personal information	765
do not sell or share my personal information	765
do sklepu	2190
doar	2231
dodaj do koszyka	2190
dodaj komentar	2586
dodaj komentarz	2131
doe	2231
doe agora	2231
doe de test	1986
doe mee en win	1933
don mensuel	1262
don ponctuel	1262
don't have an account	978
don't have an account? sign up	978
don't miss	774
don't miss out	738
don't want to see this? remove ads	760
dona	1005	1590
dona adesso	1590
dona ahora	1005
dona ora	1590
dona'ns suport	259
donar	1005
donar ahora	1005
donasi	1530
donasi sekarang	1530
donate	721
donate become	721
donate by bank transfer	976
donate by paypal	976
donate crypto	976
donate here	721
donate in cryptocurrency	976
donate monthly	721
donate now	721
donate today	721
donate via bank transfer	976
donate via paypal	976
donate via stripe	976
donate with card	976
donate with paypal	976
donaties zijn fiscaal aftrekbaar	2000
donation page	976
donations are tax-deductible	843
donazione mensile	1590
donazione singola	1590
doneer	1874
doneer eenmalig	2000
doneer hier	2000
doneer maandelijks	2000
doneer nu	1874
doneer via bankoverschrijving	2000
doneer via ideal	1945
doneer via paypal	2000
doner	378	2029
donera	2639
donera nu	2639
doneren	1874
doniraj	2452	2578
doniraj odmah	2452
doniraj zdaj	2578
donirajte	2452	2578
donner	1262
doorgaan met apple	2002
doorgaan met facebook	2002
doorgaan met google	2002
doorgaan zonder uitschakelen	1999
doorsturen	1893
dossier	498	1304	1621	1908
dossiers	498	1304	1908
download (mp#	615
download audio	972
download citation	953
download data is not yet available	953
download de podcast	1994
download the audio	972
download transcript	972
downloaden in de app store	1996
dowolna kwota	2201
""", 'dr': """
dra tillbaka samtycke	2720
drucken	483
druge novice	19
drukuj	2123
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	386
du er nu tilmeldt nyhedsbrevet	386
du folgst diesem thema	639
du hast bereits abgestimmt	607
du kan til enhver tid afmelde dig	386
dukung jurnalisme independen	1530
dukung kami	1530
duration	973
duration #	973
duration time	972
durch ki erstellt	635
duur	1995
duur #	1995
""", 'dy': """
dyskusja	2131
""", 'e-': """
e-avis	381	2032
e-edition	779
e-gazete	2796
e-mail	305	386	470	751	2116	2239	2371
e-mail eingeben	470
e-mail lub login	2203
e-mail teilen	483
e-mail-adresse	470
e-mail-adresse eingeben	470
e-mail-adresse oder benutzername	622
e-mailadres	1883
e-mailadres of gebruikersnaam	2002
e-mailadresse	386
e-mailen	1893
e-paper	462	779
e-pasta adrese	1855
e-pasts	1855
e-post	1123	2037	2647
e-posta	2833
e-posta adresiniz	2833
e-posta adresinizi girin	2833
e-postadress	2647
e-postadresse	2037
e-posti aadress	1123
e-tidning	2642
e-wydanie	2113
""", 'ea': """
early bird tickets	967
early bird tickets on sale now	967
early bird-biljetter	2716
early bird-tickets	1989
early-bird tickets	967
early-bird-tickets	610
eavis	2032
""", 'ed': """
edasi lugemiseks logi sisse	1098
edellinen	1213
edellinen juttu	1211
edited	990
editor's choice	774
editor's pick	662	774
editor's picks	774
editors' choice	774
editors' picks	774
edizione digitale	1595
""", 'ee': """
eenmalig	1874
eenmalige donatie	2000
eenmalige gift	2000
eens	1987
eerste maand gratis	1948
""", 'ef': """
efternamn	2734
""", 'eg': """
eget belopp	2728
""", 'ei': """
ei kiitos	1194
ei nyt	1194
ei, kiitos	1194
eigen bedrag	2000
eigener betrag	620
eilmeldungen	618
eilmeldungen aktivieren	617
eilmeldungen erhalten	617
ein fehler ist aufgetreten	624
einblenden	502
einde advertentie	2020
einde van de advertentie	2020
einen kommentar hinterlassen	637
eingeloggt bleiben	622
einklappen	501	628
einloggen	462
einmalig	457
einmalig spenden	457
einschalten	618
einstellungen	491
einstellungen verwalten	613
einverstanden und weiter	613
einwilligen und weiter	613
einwilligung	491
einwilligung verwalten	613
einwilligung widerrufen	613
einwilligungen verwalten	613
""", 'ej': """
ej prenumerant	2730
""", 'el': """
elders op het web	1908
elige una cantidad	1008
elk moment opzegbaar	2002
elke bijdrage helpt	2000
elke bijdrage telt	1945
elke donatie helpt	2000
elke donatie telt	1945
elke euro helpt	2000
elke euro telt	1945
elke vrijdag. gratis. geen spam	2005
eller	2731
elolvasom	1485
els preus poden variar	277
elsewhere on the web	774
elta	1800
elta inf	1800
""", 'em': """
em alta	2261
em destaque	2261
email	738	751	2371
email (required	738
email address	738
email article	750
email or username	978
email this	750
email to a friend	750
embed laden	613
emneord	2053
emner	403	2053
empfehlen	483	638
empfehlungen	498
empfehlungen der redaktion	498
empfohlen	623
empfohlen von outbrain	641
empfohlen von taboola	641
empfohlene artikel	498
empfohlener externer inhalt	491
empfohlener redaktioneller inhalt	491
""", 'en': """
en ce moment	1304
en continu	1304
en directo	1044
en este tema	1090
en otros medios	1044
en portada	1044
en savoir plus	1297	1307
encontrou algum erro	2257
encontrou um erro	2257
end of ad	992
end of advert	992
end of advertisement	992
end of advertising	992
ende der anzeige	641
ende der werbung	601	641
engangsgave	2029
enim loetud	1100
enlace copiado	1029
enlace copiado al portapapeles	1089
enlarge	780
enlarge image	779
enlarge photo	983
enlarge picture	983
enlarge this image	779
enne kommenteerimist loe reegleid	1104
enregistrer	1290
enregistrer cet article	1347
enregistrer l'article	1347
enregistrer la recette	61
entdecken sie unsere newsletter	545
entendi	2265
entendido	1048
enter amount	725
enter your email address	738
enter your own amount	976
entra	1595
entra nella conversazione	1648
entradas relacionadas	1044
entrar	1010	2235
entrar com apple	2298
entrar com facebook	2298
entrar com google	2298
entre	2235
entre com sua conta	2298
envia per correu	289
envia-ho per correu	289
enviar a un amigo	1089
enviar para um amigo	2300
enviar por correo	1029
enviar por e-mail	2247
enviar por email	1029
enviar por whatsapp	1029
envie de lire la suite	1344
envoyer par courriel	1347
envoyer par e-mail	1290
envoyer par email	1290
envoyer par mail	1290
""", 'ep': """
epaper	779
""", 'er': """
er der fejl i artiklen	398
er du allerede abonnent	381	2032
er ging iets mis	2006
er ging iets mis. probeer het later opnieuw	1941
er ging iets mis. probeer het opnieuw	2005
er is een fout opgetreden	2005
er is een fout opgetreden. probeer het later opnieuw	2005
er is iets misgegaan	1941	2006
er is iets misgegaan. probeer het later opnieuw	1941
erfolgreich	625
erfolgreich abonniert	624
erfolgreich angemeldet	624
ergebnis anzeigen	607
ergebnisse anzeigen	502	607
erlauben	618
err/bns	1108
erstellt mit ki	529
""", 'es': """
es folgt werbung	601
es ist ein fehler aufgetreten	545	624
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	545
esci	1595
escolha do editor	2261
escolha o seu plano	2298
escolha seu plano	2298
escolha um valor	2233
escribe tu correo	1082
escribe tu email	1082
escribe un comentario	1040
escuchar	1029
espace partenaire	1295
espacio patrocinado	1071
espandi	1625
especiais	2261
esqueceu a senha	2235
esqueci minha senha	2235
esquelas	1071
esqueles	277
essai gratuit	1271
""", 'et': """
et pot interessar	263
et pots donar de baixa en qualsevol moment	283
et queden # articles gratis aquest mes	287
et recomanem	263
etichete	2322
etiketler	2810
etiquetas	1044	2261
etiquetes	290
ets subscriptor? identifica't	287
ett fel uppstod	2733
etusivu	1211	1213
etusivulle	1211
etwas ist schiefgelaufen	625
""", 'ev': """
every contribution counts	843	976
every contribution helps	976
every contribution makes a difference	976
every contribution, however small, makes a difference	976
every dollar counts	843
every donation counts	843	976
every donation helps	976
every donation helps, however small	976
every donation makes a difference	976
every donation, however small, helps	976
every friday. free. no spam	980
every gift counts	843
""", 'ex': """
excl. verzendkosten	1989
exclusief abonneevoordeel	1989
exclusief verzendkosten	1989
exclusief voor leden	2002
exclusiu per a subscriptors	287
exclusive content	728
exclusive for members	978
exclusive for subscribers	978
exclusive to members	978
exclusive to subscribers	847	978
exclusivo assinantes	2235
exclusivo para assinantes	2298
expand	779
expand all	780
expand image	983
expandera	2668
expandir	2265
explore	777
explore more	774
explore more on these topics	774
explore our newsletters	838
explore our subscription offers	847
explore subscription offers	847
export citation	953
external content	818
external links	750
externe content	1928
externe inhalte	491
externe inhalte anzeigen	491
externe inhalte erlauben	491
externe inhoud	1928
externen inhalt anzeigen	491
externen inhalt laden	491
externer inhalt	491
externer inhalt konnte nicht geladen werden	527
""", 'ez': """
ezt is olvassa el	1483
""", 'fa': """
facebook	751
facebook messenger	751
facebook twitter	750
facebook twitter email	750
facebook twitter linkedin email	750
facebook twitter whatsapp	750
facebook x	750
fai il quiz	1648
fai il test	1648
fai una domanda su questo articolo	1640
faire un don	1262
fale conosco	2257
fandt du en fejl	398
fant du en feil	2049
fast geschafft	545	625
favorilere ekle	2803
favoris	1290
fazer login	2235
""", 'fe': """
featured articles	774
featured content	774
featured stories	774
fechar	2230	2264
feedback	494	769	1904
feedback geben	494
feedback geven	2014
feedback senden	635
fehler gefunden	494
fehler im artikel gefunden	494
fehler im text melden	632
fehler melden	494
fel i artikeln	2660
feliratkozom	1488
fermer	1261
fermer le menu	1307
fes-te soci	259
fes-te subscriptor	259
fetching more	779
""", 'fi': """
fields marked with * are required	980
fields marked with an asterisk are required	980
fil info	1304
filed under	774	779
find out more	779
fique por dentro	2239
first name	738
fizetett tartalom	1478
""", 'fj': """
fjern annoncer	394
fjern annonser	2045
""", 'fl': """
flag	990
flag as inappropriate	989
flecha	1010
fler	2664
fler artiklar	2664
fler nyheter	2664
flere artikler	403	2053
flere nyheder	403
flere nyheter	2053
flere saker	2053
flipboard	751
""", 'fo': """
fold ud	407
folge ich	639
folgen	484
folgen sie uns	484
follow	755
follow author	755
follow live	755
follow this author	755
follow this topic	755
follow topic	755
follow us	755
follow us on facebook	755
following	755
font size	750
fontin koko	65
for abonnenter	381	2032
for members only	978
for subscribers	728
forgot password	728
forgot your password	728
forma de pagamento	2233
forma de pago	1008
formas de pagamento	2233
formas de pago	1008
forrige	406	2056
forrige artikel	403
forrige artikkel	2053
forse in seguito	1589
forsiden	403	2053
forward # seconds	972
foto	1548
foto galeri	2810
fotogalerija	1797
fotostrecke	498
fotostrecke ansehen	627
fotostrecke starten	627
fout gespot	1904
fout gevonden	2011
fout gezien	1904
fout melden	1912	2011
foutje gezien	1904
""", 'fr': """
frag unsere ki	529
fragen sie unsere ki	529
frakt tillkommer	2716
fraktkostnad tillkommer	2716
free amount	976
free daily newsletter	738
free newsletter	738
free weekly newsletter	738
free. no spam	980
freier beitrag	620
freier betrag	620
friss	1483
from around the web	774
from our advertisers	992
from our partner	992
from our partners	774
from our shop	967
from our sponsor	760
from our sponsors	760
from our store	967
from the web	774
""", 'fu': """
full coverage	774
full name	980
full results	780
full score	780
full screen	973
fullscreen	779	973
fullscreen image	983
fullskjerm	2056
further reading on this site	774
""", 'ga': """
ga akkoord	1900
ga akkoord en sluit	1992
ga naar de inhoud	2008
ga naar inhoud	1911
ga naar recept	61
ga verder met apple	2002
ga verder met facebook	2002
ga verder met google	2002
galerie ansehen	627
galerie anzeigen	627
galite bet kada atsisakyti prenumeratos	1790
gallery	1621
gamble responsibly	929
ganzen artikel lesen	501
""", 'ge': """
ge bort artikel	2747
ge bort artikeln	2642
ge feedback	2742
gebruikersnaam	2003
gebruikersnaam of e-mailadres	2002
gebruiksvoorwaarden	1900
geef cadeau	1949
geef een reactie	1904
geef eenmalig	2000
geef feedback	1938
geef je mening	2014
geef je mening over dit artikel	1938
geen mening	1987
geen spam	2005
gegenereerd door ai	1930
gegenereerd met ai	1930
gegenereerd met een ai-stem	1994
gekopieerd	2019
gekopieerd naar klembord	2019
gelesen von einer synthetischen stimme	615
geluid aan	1994
geluid uit	1994
gem	390
gem artikel	390
gem artiklen til senere	390
gem opskrift	61
gem opskriften	61
gem til senere	390
gemaakt door ai	2014
gemaakt met ai	1930
gemaakt met behulp van ai	2014
gemerkt	640
generated by ai	820	988
generated with ai	988
genererad av ai	2742
genererad med ai	2742
gerade nicht	456
gerelateerd	1908
gerelateerd nieuws	1908
gerelateerde artikelen	1908
gerelateerde onderwerpen	1908
gerir cookies	2254
geschenklink	640
geschenklink erstellen	640
geschenklink kopieren	640
geschwindigkeit	616
gesponsert	488
gesponserter beitrag	87	560
gesponserter inhalt	488
gesponsord	1898
gesponsorde content	2020
gesponsorde inhoud	1898
gestion des cookies	1297
gestionar cookies	1037
gestisci i cookie	1614
gestisci notifiche	1651
gestisci preferenze	1614
get alerts	755
get deal	963
get digital access	728
get email updates	738
get licence	986
get news alerts	975
get started	728
get the daily email	738
get the newsletter	738
get this deal	963
get tickets	930
get your ticket	967
get your tickets	967
""", 'gi': """
gi bort artikkelen	2032
gi bort saken	2041
gi tilbakemelding	2049
gift a subscription	728
gift article	728
gift link	991
gift this article	728
gift this story	991
giften zijn fiscaal aftrekbaar	2000
gilla	2745
gillar	2745
giv artiklen til en ven	390
giv os feedback	398
give a gift	728
give a gift subscription	721
give another amount	976
give as a gift	991
give feedback	769
give monthly	721
give now	721
give this article	991
give this article as a gift	991
give today	721
give us feedback	769
gizle	2813
gizlilik	2806
""", 'gj': """
gjord av ai	2742
""", 'gl': """
glemt adgangskode	381
glemt passord	2032
""", 'go': """
go ad-free	992
go to donation page	976
go to homepage	983
go to the donation page	976
go to the homepage	983
go to top	779
godkjenn	2046
godkjenn alle	2046
godta	2046
godta alle	2046
google	751
google anzeigen	641
google news	751
google plus	751
google-advertenties	2020
google-annonser	2748
google-anzeigen	641
got it	765
""", 'gr': """
gracias por suscribirte	1017
gracias por tu voto	1069
gracias por votar	1069
graj teraz	2187
gratis proberen	1878
gratis verzending	1989
gratis. geen spam	2005
gratis. ingen spam	2733
grazie per aver votato	1640
grazie per il tuo feedback	1640
grazie per l'iscrizione	1602
grotere tekst	2019
""", 'gu': """
guarda anche	1621
guarda i risultati	1640
guarda l'article	289
guarda la gallery	1624
guardar	1029	2247
guardar en favoritos	1089
guardar para ler mais tarde	2300
guardar receita	61
guardar receta	61
guides d'achat	1304
gulir untuk lanjut membaca	1543
""", 'ha': """
haber faydali oldu mu	2809
haberi kaydet	2803
haberi nasil buldunuz	2809
haberi oynat	2812
haberi puanla	2809
haberi sesli dinle	2803
haberi sesli dinleyin	2803
haberi sesli dinleyin (# dk	2803
haberi yazdir	2803
haberin devami	2805	2812
haberin devami reklamdan sonra	2805
haberin tamami	2812
hacker news	751
hadiahkan artikel ini	1573
hae	1213
hai letto # articoli su # questo mese	1657
hai trovato un errore	1617
hai una segnalazione	1617
haku	1213
halaman berikutnya	1550
halaman selanjutnya	1550
halaman: #	1550
handelsbetingelser	395
hantera cookies	2657
hantera dina samtycken	2720
hantera notiser	2725
hantera samtycke	2720
har du allerede en konto	381	2032
har du hittat ett fel	2739
har du hittat ett fel i texten	2739
har du inget konto	2730
har du redan ett konto	2642
has oblidat la contrasenya	260
hastighet	2723
hasznos volt a cikk	1482
hata bildir	2809
hata bildirin	2809
haut de page	1307
have an account	728
have an account? sign in	728
have your say	769
hazte miembro	1005
hazte premium	1086
hazte socia	1005
""", 'he': """
heb je al een account	1878
heb je hier iets aan	2014
heeft u al een account	2002
help mee	1874
help ons om dit te blijven doen	1945
hem	2667
hemeroteca	1010
hepsini kabul et	2806
herinner me later	1873
herlaad de pagina	1999
hesabim	2796
hesabiniz var mi	2796
het artikel gaat hieronder verder	1898
het laatste nieuws	1908
""", 'hi': """
hide	780
hide ad	760	992
hide caption	779
hide comments	769
hide password	978
hide replies	989
hide this ad	992
hide this message	719
hide transcript	972
hier anmelden	462
hier bestellen	610
hier einloggen	462
hier erfahren sie, wie das geht	619
hier finden sie informationen zum datenschutz	527
hier kaufen	610
hier spielen	607
highlights generated by artificial intelligence	820
hilfe	494
hinterlasse einen kommentar	637
hinterlassen sie einen kommentar	637
hinweis an die redaktion	539
hinweis geben	632
hinweis senden	632
hinweis zum datenschutz	491
hinweise anonym senden	632
hinweise zu diesem artikel	539
hittade du ett fel	2660
hittat fel	2660
""", 'hj': """
hjem	406	2056
""", 'hl': """
hlasovat	315
hledat	318
""", 'ho': """
ho capito	1625
ho letto e accetto l'informativa sulla privacy	1653
hoe wij onze bronnen beschermen	2011
hold deg oppdatert	2037
hold dig opdateret	386
home	779	1624	1911
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2056
hopp til innholdet	2056
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1938
house rules	769
how did we do	769
how to cite	953
how to cite this article	953
how to contact us securely	985
how to disable ad blocker	974
how to disable your ad blocker	974
how to turn off your ad blocker	974
how was this made	988
how was this summary made	988
how we protect our sources	985
how we protect sources	985
how we use ai	820	988
hoy no	1004
""", 'hu': """
hubungi kami	1547
huidige tijd	1994
huidige tijd #	1994
huisregels	1938
""", 'hv': """
hva mener du? stem her	2056
hva synes du om denne saken	2049
hva synes du om saken	2049
hvad mener du? stem her	406
hvad synes du? stem her	406
""", 'i ': """
i accept	765
i agree	765
i already donated	719
i already gave	719
i already have a subscription	978
i already have an account	978
i am already a subscriber	978
i betalt samarbete	2748
i commenti sono riservati agli abbonati	1648
i don't have an account	978
i have an account	978
i have disabled my ad blocker	974
i have turned it off	974
i have whitelisted this site	974
i lettori hanno letto anche	1660
i prezzi potrebbero variare	1643
i samarbeid med	2045
i samarbejde med	394
i samarbete med	2656
i understand	780
""", "i'": """
i'll do it later	719
i'm already a subscriber	978
i'm in	738
i've already donated	719
i've disabled adblock	974
i've disabled it	974
i've disabled my ad blocker	974
i've turned it off	974
i've whitelisted this site	974
""", 'ic': """
ich bin bereits abonnent	622
ich bin schon abonnent	622
ich bin schon dabei	456
ich habe bereits ein abo	622
ich habe bereits ein konto	622
ich habe den adblocker ausgeschaltet	619
ich habe den adblocker deaktiviert	619
ich habe ein konto	622
ich habe ihn ausgeschaltet	619
ich habe ihn deaktiviert	619
ich habe meinen adblocker deaktiviert	619
ich habe schon ein abo	622
ich habe schon ein konto	622
ich habe schon gespendet	456
ich stimme zu	491
icymi	774
""", 'id': """
ideal	1877
identifiez-vous	1271
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2000
ielogojies	1831
ielogoties	1831
ievadi e-pastu	1855
ievadi savu e-pasta adresi	1855
""", 'ih': """
iha	2816
ihr feedback	494
ihr kommentar	494
ihr name	624
ihre e-mail-adresse	470
ihre meinung	494
ihre nachricht	624
ihre nachricht wurde gesendet	624
ihre spende ist steuerlich absetzbar	549	620
ihre stimme wurde gespeichert	607
""", 'ik': """
ik begrijp het	1912
ik heb al een account	2002
ik heb al gedoneerd	1873
ik heb een account	2002
ik heb hem uitgezet	1999
ik heb mijn adblocker uitgeschakeld	1999
ik heb mijn adblocker uitgezet	1999
ik steun al	1873
ikke i dag	377	2028
ikke nu	377
iklan	1543
iklan sponsor	1578
""", 'il': """
il mio account	1595
il tuo indirizzo email	1602
ilan	2805
ilgili haber	2810
ilgili haberler	2810
ilgili konular	2810
ilk ay # tl	2796
ilmoittaudu webinaariin	1213
ilmoitus	1205
ils ont lu aussi	1304
""", 'im': """
im liveblog	627
im shop ansehen	610
im shop kaufen	610
im trend	498
immer anzeigen	613
immer entsperren	613
immer erlauben	613
immer informiert	470
immer informiert mit unserem whatsapp-service	601
impostazioni cookie	1614
impressum	491
imprimeix	266
imprimeix l'article	289
imprimeix la recepta	61
imprimer	1290
imprimer cet article	1347
imprimer cette recette	61
imprimer l'article	1290
imprimer la recette	61
imprimir	1029	2247
imprimir a receita	61
imprimir artigo	2300
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2947
in case you missed it	774
in die zwischenablage kopiert	640
in diesem artikel	498
in dit artikel	2008
in evidenza	1621
in het nieuws	1908
in kooperation mit	488
in other news	774
in our shop	967
in partnership with	760
in primo piano	1621
in this section	774
in winkelwagen	1989
in zwischenablage kopieren	483
increase font size	991
increase text size	991
indeks	1548
indicates required	980
indicates required field	980
indirizzo email	1602
indstillinger	395
indtast din e-mail	386
indtast din mail	386
indtast e-mail	386
info iklan	1563
infolettre	1280
infolettres	1280
informa d'un error	275
informar de un error	1076
informasjonskapsler	2046
informationen zum datenschutz	527
informativa sulla privacy	1614
informazione promozionale	1643
informazione pubblicitaria	87	1643
ingatkan saya nanti	1529
ingelogd blijven	2002
ingen bindningstid	2730
ingen spam	2733
ingen uppfattning	2714
ingesloten inhoud	1992
ingezonden mededeling	87	1953
ingrandisci	1624
ingresar	1010
inhalt	501
inhalt aktivieren	613
inhalt anzeigen	491
inhalt entsperren	613
inhalt freigeben	613
inhalt immer anzeigen	613
inhalt laden	488
inhalt teilen	483
inhalte aktivieren	613
inhalte anzeigen	491
inhalte entsperren	613
inhalte immer anzeigen	613
inhalte laden	613
inhalte unserer partner	641
inhaltsverzeichnis	501
inhoud laden	1992
inhoud niet beschikbaar	1992
inhoud tonen	1928
inhoud van onze partners	2020
inhoudsopgave	1911
inicio	1047
inkl. mwst	610
inkl. mwst. zzgl. versandkosten	610
inklappen	1912
inloggen	1878
inloggen met apple	2002
inloggen met facebook	2002
inloggen met google	2002
inna kwota	2201
inne teksty autora	2209
innstillinger	2046
inschakelen	1998
inschrijven	1883
inscreva-se	2239
inscreva-se na newsletter	2239
inscription	1271
inscription gratuite	1340
inserisci il tuo indirizzo e-mail	1653
inserisci il tuo indirizzo email	1653
inserisci qui il tuo commento	1617
inserisci un indirizzo email valido	1653
insira o seu email	2293
insira seu e-mail	2293
instagram	751
instagram-inhalte erlauben	491
instellingen	1900
instellingen opslaan	1992
inte idag	2638
inte nu	2638	2726
inte prenumerant	2730
introdu adresa ta de email	2342
introduce tu email	1017
introductory offer	978
invalid address	980
invalid email	738
invalid email address	980
invia a un amico	1659
invia commento	1617
invia per email	1607
invia via email	1607
inzerce	311
inzercia	2523
""", 'ir': """
ir a la receta	61
ir a los comentarios	1040
ir al contenido	1047
ir arriba	1047
ir para a receita	61
""", 'is': """
iscriviti	1602
iscriviti alla nostra newsletter	1602
iscriviti ora	1602
iscrizione completata	1653
isprintaj	2463
ist mir egal	608
""", 'iz': """
iz iste rubrike	2460
iz rubrike	2460	2583
izbor urednice	2460
izbor urednika	2460
izdvajamo	2460
izpostavljeno	2583
izveido kontu	1831
""", "j'": """
j'accepte	1297
j'accepte de recevoir les offres des partenaires	1340
j'ai compris	1308
j'en profite	1271
""", 'ja': """
ja ets subscriptor	260
ja gerne	617
ja graag	1997
ja tack	2725
ja tens compte	287
ja, benachrichtigen	617
ja, bitte	617
ja, doe maar	1997
ja, gerne	617
ja, graag	1997
ja, ich will	457
ja, ik steun	1945
ja, ik wil de nieuwsbrief ontvangen	1941
ja, tack	2725
jaa	1203
jaa artikkeli	1203
jaa facebookissa	1203
jaa juttu kaverille	1203
jaa whatsappissa	1203
jaarlijks	2003
jaarlijks betalen	2002
jaarlijks gefactureerd	2002
jag har ett konto	2730
jag har redan ett konto	2730
jaga	1098
jaga artiklit	1098
jaga facebookis	1103
jaga lugu	1103
jaga seda artiklit	1103
jangan lewatkan	1548
jatka lukemista	1196
jau esi abonents	1831
jau esi abonents? ielogojies	1831
jau prenumeruojate	1790
jau prenumeruojate? prisijunkite	1790
javascript staat uit	1994
""", 'je': """
je aanmelding is gelukt	1941
je bent aangemeld	2005
je bent ingeschreven	1941
je bent nu ingeschreven	1941
je bericht	2005
je bericht is verzonden	2005
je commande	1331
je donne	1262
je donne mon avis	1335
je fais un don	1262
je gebruikt een adblocker	1999
je gebruikt een advertentieblokker	1999
je gift is fiscaal aftrekbaar	2000
je hebt al gestemd	1986
je hebt je limiet bereikt	2002
je hebt je succesvol aangemeld	1941
je kunt je op elk moment afmelden	1941
je m'abonne	1271
je m'inscris	1280
je me connecte	1271
je naam	2005
je soutiens	1262
je stem is geregistreerd	1986
je stem is geteld	1986
je teste	1271
je volgt	2018
je volgt deze auteur	2018
je volgt deze auteur al	2018
je volgt dit onderwerp	2018
je volgt dit onderwerp al	2018
jeden freitag. kostenlos. kein spam	624
jeder beitrag hilft	620
jeder betrag hilft	620
jeder euro hilft	549	620
jederzeit abbestellbar	624
jederzeit abmeldbar	624
jednorazowo	2110
jelentkezzen be	1470
jetzt abo sichern	554
jetzt abonnent werden	462
jetzt abonnieren	462
jetzt abstimmen	533	601	607
jetzt am gewinnspiel teilnehmen	533
jetzt anmelden	470
jetzt bestellen	462
jetzt bewerben	533
jetzt einloggen	462
jetzt einschalten	617
jetzt freischalten	462
jetzt helfen	457
jetzt im shop	610
jetzt im tv	498
jetzt karten sichern	533
jetzt kommentieren	494
jetzt kostenlos anmelden	470
jetzt kostenlos testen	462
jetzt mitdiskutieren	539
jetzt mitglied werden	457
jetzt mitmachen	533
jetzt mitraten	607
jetzt nicht	456
jetzt pinnen	61
jetzt platz sichern	610
jetzt registrieren	462
jetzt spenden	457
jetzt spielen	607
jetzt teilen	555
jetzt testen	462
jetzt ticket sichern	610
jetzt tickets sichern	533
jetzt upgraden	554
jetzt weiterlesen	622
jetzt zugang sichern	554
jetzt zustimmen	491
""", 'jo': """
jocs i mots encreuats	277
join now	721
join our mailing list	738
join the conversation	769
join the debate	989
join the discussion	769
join the discussion on discord	755
join us	721
jouw e-mailadres	1883
""", 'ju': """
jump to content	779
jump to recipe	61
jump to section	983
jump to the recipe	61
jump to video	61
just nu	2664
juttu jatkuu alla	1205
juttu jatkuu kuvan alapuolella	1205
juttu jatkuu kuvan alla	1205
juttu jatkuu mainoksen alla	1205
juttu jatkuu videon alla	1205
juttu on tarkoitettu tilaajille	1196
juttu on vain tilaajille	1196
juuri nyt	1211
""", 'ka': """
kabul ediyorum	2806
kabul et	2806
kaffee spendieren	620
kaip jums patiko straipsnis	1796
kamu mungkin suka	1574
kanske senare	2638
kanskje senere	2028
kapat	2794
kapcsolat	1482
karier	1563
karjera	1797
karte anzeigen	502
karte laden	491
kas artikkel oli kasulik	1104
kas lugu oli kasulik	1104
kasneje	2590
kasnije	2468
kasutustingimused	1116
kategori	1548
kategoriat	1211
kategorie	316	2135
kategorien	498
kategorier	403	2053	2664
kategoriler	2810
katkida bulun	2795
katso kaikki tilaajaedut	1196
katso kuvagalleria	1213
katso kuvat	1213
katso video alta	1213
kaydet	2803
kaydol	2796
kayit ol	2796
kaynak: aa	2816
kaynak: dha	2816
kaynak: iha	2816
""", 'ke': """
kebijakan cookie	1546
kebijakan privasi	1546
kebijakan privasi | syarat dan ketentuan	1546
keep me logged in	978
keep me signed in	978
keep reading	774
kein spam	624
kein spam. jederzeit abbestellbar	624
keine angabe	608
keine meinung	608
keine neuigkeiten mehr verpassen	545
kelola cookie	1546
keluar	1531
kembali ke atas	1550
kertalahjoitus	1195
keskustele	1210
keskustele asiallisesti	1210
keskustelu	1210
keuze opslaan	1992
keuze van de redactie	1908
key points by ai	820
key takeaways by ai	820
""", 'ki': """
ki kann fehler machen	635
ki-generert oppsummering	2056
ki-generiert	529	635
ki-generierte zusammenfassung	529
ki-oppsummering	2056
ki-zusammenfassung	529	636
kiemelt	1483
kies	2003
kies abonnement	2002
kies een abonnement	2002
kies een bedrag	1876
kies je abonnement	1948
kies uw abonnement	2002
kies zelf een bedrag	2000
kiitos tilauksesta	1199
kiitos tilauksestasi	1199
kijk terug	1935
kingi artikkel	1103
kiosque	1271
kirim	1540
kirim ke teman	1573
kirim komentar	1547
kirjaudu	1196
kirjaudu ulos	1196
kirjoita kommentti	1210
kirjoita kommenttisi	1210
kirjoittaja on kansanedustaja	1222
kirjoittaja on kirjailija	1222
kirjoittaja on kolumnisti	1222
kirjoittaja on toimittaja	1222
kirjoittaja on vapaa toimittaja	1222
kirjoittaja on vapaa toimittaja ja kirjailija	1222
kirjuta kommentaar	1104
kiti skaito	1792
""", 'kl': """
klarna	461
klausies raidierakstu	1838
klausies rakstu	1836
klauskite dirbtinio intelekto	1796
klausykite straipsnio	1795
klausyti	1795
klausyti straipsnio	1795
klausyti straipsnio (# min	1795
kleinanzeigen	488
kleinere tekst	2019
klik om te vergroten	2008
""", 'ko': """
kod pocztowy	2207
kokeile maksutta	1196
kokeile nyt	1196
kolla din inkorg	2733
kolla priset	2716
komentar	1547
komentarai	1790
komentari	2463
komentarji	2586
komentarz	2131
komentarze	2131
komentiraj	2463	2586
komentuoti	1790
komentuoti gali tik registruoti vartotojai	1796
komment	1482
kommentaarid	1098
kommentar	494
kommentar abschicken	637
kommentar absenden	637
kommentar melden	637
kommentar schreiben	494
kommentar senden	637
kommentar verfassen	494
kommentare	494
kommentare ansehen	494
kommentare anzeigen	494
kommentare lesen	494
kommentare sortieren	637
kommentarer	398	2049	2660
kommentarer blir moderert	2049
kommentarer granskas innan publicering	2667
kommentarer modereres	406
kommentarerna modereras	2660
kommentarregeln	494
kommentarsregler	2660
kommenteeri	1098
kommenteerimine on suletud	1104
kommenteerimise reeglid	1104
kommenteerimiseks logi sisse	1104
kommentek	1482
kommenter	398	2049
kommentera	2660
kommentera artikeln	2744
kommentieren	494
kommentit	1210
kommentit tarkistetaan ennen julkaisua	1210
kommentoi	1210
kommentointi on suljettu	1210
kommercielt indhold	411
kommercielt samarbejde	394
kommersiellt samarbete	2748
kommersielt innhold	2061
kommersielt samarbeid	2045
kommerzieller inhalt	641
koniec reklamy	2127
kontakt	315	398	494	2131
kontakt do redakcji	2212
kontakt os	398
kontakt oss	2049
kontakt zur redaktion	632
kontakta oss	2660
kontakta redaktionen	2739
konten berbayar	1578
konten bersponsor	1543
konten premium	1531	1573
konten promosi	1578
konten sponsor	1543
konto erstellen	462
kontrollera din inkorg	2733
kontynuuj przez apple	2203
kontynuuj przez facebook	2203
kontynuuj przez google	2203
kontynuuj z apple	2203
kontynuuj z facebookiem	2203
kontynuuj z google	2203
konular	2810
koop een kop koffie voor ons	2000
koop een licentie	2012
koop het boek	1989
koop je tickets	1989
koop kaarten	1989
koop nu	1989
koop tickets	1989
kopeeri link	1098
kopieer de link	1893
kopieer deze link	1973
kopieer link	1893
kopier lenka	2041
kopier lenke	2041
kopier lenken	2041
kopier link	390
kopier linket	390
kopierat till urklipp	2747
kopieren	483
kopioi linkki	1203
kopiraj link	2463
kopiraj povezavo	2586
kopiraj poveznicu	2463
kopirajte link	2463
kopirajte poveznicu	2463
kopiuj link	2123
kopyala	2803
korrekturhinweis senden	539
korsord	2714
kort fortalt - lavet med ai	406
korzystasz z adblocka	2200
kostenlos abonnieren	470
kostenlos registrieren	462
kostenlos testen	462
kostenlos. kein spam	624
koszty dostawy	2190
""", 'kr': """
krant	1878
kreditkarte	461
kreditkarte / klarna	461
kreiraj nalog	2453
krijg direct toegang	1948
kruiswoord	1987
kruiswoordpuzzel	1987
""", 'ku': """
kuidas lugu meeldis	1104
kup bilet	2190
kup bilety	2190
kup bilety teraz	2190
kup e-book	2190
kup magazyn	2190
kup najnowszy numer	2190
kup prawa do publikacji	2213
kup teraz	2190
kup wydanie	2190
kupi pretplatu	2453
kurzlink kopieren	580
kuukausilahjoitus	1195
kuula	1103
kuula artiklit	1103
kuula artiklit (# min	1103
kuula lugu	1103
kuula saadet	1105
kuula saadet siit	1105
kuuntele	1203
kuuntele jakso	1203
""", 'kv': """
kvkk	2806
""", "l'": """
l'actu en direct	1304
l'article continue ci-dessous	1295
l'article en # points	1329
l'articolo in breve	1640
l'essentiel	1304
""", 'la': """
la newsletter	1280	1602
la redazione consiglia	1621
la tua e-mail	1602
laad bericht	1992
laad inhoud	1992
laad meer	1911
laad meer artikelen	2008
laad video	1992
laajenna	1214
laat een reactie achter	2016
laat je dit artikel voorlezen	1935
laat voorlezen	1893
laatste nieuws	1908
ladda fler	2667
ladda fler artiklar	2736
ladda karta	2720
ladda ner ljud	2722
ladda om sidan	2727
ladda tweet	2720
ladda video	2720
laddar spelaren	2722
laddar video	2722
lagi ramai	1574
lagre	2041
lagre artikkel	2041
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2041
lagre saken til senere	2041
lagre til senere	2041
lahjoita	1195
lahjoita nyt	1195
lain kali	1529
lainnya	1548
laisser un commentaire	1300
laissez un commentaire	1300
langganan	1531
langsung ke resep	61
lanjut baca di bawah	1543
lanjutkan dengan konten	1543
lanjutkan membaca	1550
laporkan	1547
laporkan kesalahan	1551
larger text	991
lascia un commento	1617
lascia un feedback	1640
last flere	2056
last name	738
lastschrift	461
later	1873	1998
later lezen	1949
latest	774
latest articles	774
latest edition	779
latest headlines	774
latest news	774
latest posts	774
latest stories	774
latest updates	774
latest videos	774
latest videos from	774
lavora con noi	1643
""", 'le': """
le direct	1304
le fil	1304
le journal du jour	1271
le nostre newsletter	1602
le plus lu	1304
le puede interesar	1044
le recomendamos	1044
le ultime notizie	1621
learn more	779
learn more about cookies	765
leave a comment	769
leave a reply	769
leave a tip	721
leave feedback	769
lectura de # minutos	1029
lectura: # min	1029
lecture # min	1307
lecture # minutes	1290
lecture : # min	1290
ledenvoordeel	1989
leer noticia completa	1047
lees advertentievrij	2020
lees de reacties	1904
lees direct verder	1948
lees het hele artikel	2008
lees het hele verhaal	2008
lees het liveblog	2008
lees het transcript	1994
lees het volledige artikel	2008
lees meer	1908	1911
lees meer over	1908
lees minder	2008
lees onze huisregels	1938
lees ook	1908
lees verder	1878	1908	1911
lees verder na de advertentie	1898
lees verder onder de afbeelding	1898
lees verder onder de foto	1898
lees volledig artikel	2008
lees voor	1893
lees zonder advertenties	2020
leeslijst	1949
leestijd	1911
leestijd # min	1911
legfrissebb	1483
legg igjen en kommentar	2049
leggi anche	1621
leggi dopo	1659
leggi i commenti	1617
leggi il documento	1625
leggi il giornale	1595
leggi l'articolo	1624
leggi l'articolo completo	1624
leggi senza limiti	1657
leggi sull'app	1651
leggi tutto	1624
leggi tutto con un abbonamento	1595
leggi tutto su	1621
legolvasottabb	1483
legolvasottabbak	1483
leia mais	2261	2264
leia os termos de uso e as regras da comunidade	2289
leia sem limites	2298
leitura: # min	2247
lembrar mais tarde	2230
lembre-me mais tarde	2230
lenke kopiert	2041
lenken er kopiert	2041
lenken kopiert	2041
ler mais	2264
ler mais tarde	2300
les articles les plus lus	1348
les derniers articles	1304
les flere	2053
les hele saken	2056
les kommentarer	2049
les lecteurs ont aussi lu	1304
les mer	2053	2056
les mer om	2053
les plus lues	1304
les plus lus	1304
les senere	2041
les tops	1304
les videre	2032
lesedauer	501
lesedauer: # minuten	501
lesen sie auch	498
lesen sie dazu	498
lesen sie hier	498
lesen sie mehr	498
leserangebot	610
leserangebote	610
leserbriefe	494
leserempfehlung	637
leserempfehlungen	637
leserkommentare	494
leserreise	610
leserreisen	610
lesetid # min	2056
lesetipp	498
lesetipps	498
lesezeit: # min	501
lesezeit: # minuten	501
lest opp av en robot	2041
lest opp av en syntetisk stemme	2041
leta	1841
leta/afp	1841
lettergrootte	65
lettura # min	1607
leuk	2017
lezersaanbieding	1989
lezersaanbiedingen	1989
lezersreis	1989
lezersreizen	1989
lezersvoordeel	1989
""", 'li': """
license our content	986
license this article	986
license this content	986
license this story	986
licensiera artikeln	2740
licensing rights	986
licentie aanvragen	2012
licentie kopen	2012
lige nu	403
lihat artikel asli	1573
lihat detail	1551
lihat hasil	1551
lihat juga	1548
lihat komentar	1547
lihat lainnya	1550
lihat peta	1551
lihat resep	61
lihat selengkapnya	1550
lihat semua	1550
liitu uudiskirjaga	1123
like	990
like loading	750
like this	750
likes	990
limited time offer	728
limited-time offer	847
line	751
link	751
link berhasil disalin	1573
link copiado	2247
link copiat	2349
link copiato	1607
link copiato negli appunti	1659
link copied	750
link copied bookmark	750
link copied successfully	991
link copied to clipboard	750
link er kopieret	390
link er kopieret til udklipsholderen	390
link gekopieerd	1893
link has been copied	991
link in die zwischenablage kopiert	555	640
link kopeeritud	1103
link kopieren	483
link kopieret	390
link kopiert	483
link kopiran	2463
link kopyalandi	2803
link on kopeeritud	1103
link skopiowany	2220
link sudah disalin	1573
link wurde in die zwischenablage kopiert	555
link wurde kopiert	555	640
link zum artikel kopieren	555
link zum inhalt	491
link zum teilen kopieren	601
link zum youtube-inhalt	491
linkedin	751
linki kopyala	2803
linkki kopioitu	1203
links	498
lire aussi	1304
lire l'article	1307
lire l'article complet	1307
lire la suite	1307
lire le document	1308
lire les commentaires	1300
lire plus	1304	1307
lire plus tard	1290
lisa kommentaar	1098
listen	750
listen # min	750
listen above	827
listen below	827
listen here	827
listen now	750
listen on apple	827
listen on apple podcasts	827
listen on spotify	827
listen on youtube	827
live	498
live stream	973
live tv	774
lizenz anfragen	633
lizenzen erwerben	633
lizenzrechte erwerben	633
""", 'lj': """
ljud	2723
ljud av	2722
""", 'lo': """
lo + visto	1044
lo esencial en # segundos	1069
lo quiero	1086
load comments	769	970
load content	765	970
load embed	970
load external content	970
load map	970
load more	779
load more articles	779
load more comments	769
load more replies	989
load more stories	779
load post	970
load tweet	970
load video	970
loaded #%	972
loaded: #%	972
loading	750
loading ad	760
loading more	779
loading player	972
loe edasi	1098
loe edasi tellijana	1098
loe hiljem	1103
loe ka	1100
loe kommentaare	1104
loe lisa	1105
loe lisaks	1100
loe rohkem	1105
loe veel	1100
loetumad	1100
log in	728	1878
log in / register	728
log in met apple	2002
log in met google	2002
log in or sign up	728
log in to comment	769
log in to reply	769
log in with apple	978
log in with email	978
log in with facebook	978
log in with google	978
log ind	381
log out	728
log ud	381
logare	2310
logg inn	2032
logg ut	2032
logga in	2642
logga in med apple	2730
logga in med bankid	2730
logga in med e-post	2730
logga ut	2642
logi sisse	1098
logi sisse, et kommenteerida	1104
login	462	728	1531	1595	2204	2235	2310
login / register	728
login lub e-mail	2203
logout	728
lompat ke resep	61
loo konto	1098
loo tasuta konto	1098
los comentarios son exclusivos para suscriptores	1076
los de puzzel op	1986
los precios pueden variar	1071
""", 'lu': """
lub	2204
lue koko juttu	1213
lue kommentit	1210
lue rajattomasti	1196
lue seuraavaksi	19	1211
luetuimmat	1211
luetuimmat jutut	1211
lugemiseks osta artikkel	1098
luister	1893
luister dit artikel	1935
luister hier	1935
luister nu	1935
luister op spotify	1935
luister via spotify	1935
luk	377
lukk	2028
lukuaika # min	1213
luo ilmainen tunnus	1196
luo maksuton tunnus	1196
luo tunnus	1196
lupa kata sandi	1531
lupa password	1531
""", 'ly': """
lyssna	2652
lyt	390
lytt	2041
lytt til saken	2041
""", "m'": """
m'abonner	1271
m'inscrire	1280
""", 'ma': """
maak een account	1878
maandelijks	1874	2003
maandelijks betalen	2002
maandelijks doneren	2000
maandelijkse donatie	2000
machinaal vertaald	2014
machine translation	994
machinevertaling	2015
mahjong	608	965	1987	2188	2714
mai mult	2324
mai multe	2324
mail	751	1893
mailen	483
mainokset	1205
mainos	1205
mainos - juttu jatkuu alla	1205
mainos alkaa	1205
mais	2264
mais artigos	2261
mais comentadas	2261
mais lidas	2261
mais lidos	2261
mais populares	2261
mais tarde	2230
mais vistas	2261
mais vistos	2261
make a donation	721
manage alerts	975
manage consent	765
manage cookies	765
manage my account	728
manage notifications	975
manage options	765
manage preferences	765
manage settings	765
manage subscription	728
manage your newsletters	838
mantengamos un debate respetuoso	1076
mantente informado	1017
masquer	1308
mastodon	751
masuk	1531
masuk / daftar	1531
masz ciekawy temat	2212
max	2377
maybe later	719
""", 'me': """
me connecter	1271
me le rappeler plus tard	1261
meddelande	2734
media caption	779
meer	1908
meer artikelen	1908
meer informatie	1900
meer laden	1911
meer lezen	1908
meer nieuws	1908
meer over	1908
meer over dit onderwerp	1908
meer tonen	1911
meer weergeven	2008
meest bekeken	1908
meest gedeeld	1908
meest gekozen	1948	2003
meest gelezen	1908
meghallgatom	1476
megosztom	1476
mehr	628
mehr anzeigen	501
mehr artikel	498
mehr artikel laden	627
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
meine themen	639
meist gelesen	498
meistgeklickt	498
meistgelesen	498
meistgelesene artikel	498
meistkommentiert	498
mejla	2652
mejla skribenten	2736
meld	2017
meld advertentie	2020
meld een fout	1904
meld feil	2057
meld fejl	407
meld fout	1938
meld fra om feil	2049
meld je aan	1883
meld reactie	2016
melden	638
meldingen	1998
meldingen aanzetten	1997
meldingen beheren	1997
meldingen toestaan	1997
melodikrysset	2714
member-only story	779
members only	728
mengerti	1551
meniu	2324
menu	318	406	779	1307	1550	1624	1911	2138	2264	2959
meny	2056	2667
mer fra	2053
mer nyheter	2664
mer om	2053	2664
merci de votre inscription	1280
merci pour votre retour	1329
merci pour votre vote	1335
mere fra	403
mere om	403
merken	462	483
merkliste	462
message	751	981
message from our partner	992
message publicitaire	1295
messaggio promozionale	1612
messaggio pubblicitario	1643
messenger	751
mest delat	2664
mest delt	2053
mest delte	403
mest lest	2053
mest leste	2053
met ai gemaakt	1930
metodi di pagamento	1593
metodo di pagamento	1593
mettre en favori	1290
""", 'mi': """
mi cuenta	1010
mida del text	65
mijn account	1878
mijn onderwerpen	2018
mijn profiel	1878
min konto	381
min side	381	2032
minder tonen	2008
minder weergeven	2008
mindre text	2747
mine avalehele	1105
mine retsepti juurde	61
minha conta	2235
mini crossword	965
mis niets	1883
missa inget	2647
missa inte	2664
misschien later	1873
misschien ook interessant	1908
mit * gekennzeichnete felder sind pflichtfelder	624
mit * markierte felder sind pflichtfelder	624
mit apple anmelden	622
mit apple fortfahren	622
mit e-mail anmelden	622
mit facebook anmelden	622
mit facebook fortfahren	622
mit freunden teilen	580
mit google anmelden	622
mit google fortfahren	622
mit ki erstellt	529	635
mit ki generiert	635
mit ki-stimme vorgelesen	615
mit paypal spenden	620
mit werbung lesen	613
mit werbung weiterlesen	613
mitdiskutieren	494
mitglied werden	457
mitmachen und gewinnen	533
mitt konto	2642
mitteilungen aktivieren	617
mitteilungen erlauben	617
""", 'mo': """
mode de paiement	1269
modes de paiement	1269
modifica le preferenze sui cookie	1638
modifica preferenze	1638
modifier mes choix	1327
moj profil	2453	2579
moje konto	2113
moje tematy	2219
mon compte	1271
mon espace	1271
monatlich	457
monatlich abgerechnet	622
monatlich spenden	457
monatliche zahlung	622
montant libre	1269
monthly	720
monthly contribution	725
morda vas zanima	2583
more	777
more articles	774
more by the author	983
more citation formats	953
more coverage	774
more details	780
more for you	851
more from	774
more from this author	774
more from us	851
more headlines	774
more in this section	851
more in this series	774
more like this	774
more news	774
more newsletters	838
more on this story	774
more on this topic	774
more options	765
more sharing options	750
more stories	774
more stories like this	774
more stories you may like	774
more to explore	774
more to read	774
more top stories	774
most commented	774
most discussed	774
most emailed	774
most liked	769
most nem	1467
most popular	774	979
most read	774
most read stories	851
most recent	774
most recommended	989
most replies	989
most shared	774
most viewed	774
most watched	774
mostra altro	1624
mostra contenuto	1614
mostra contenuto esterno	1638
mostra el contingut extern	272
mostra i commenti	1617
mostra il contenuto esterno	1638
mostra meno	1625
mostra menys	264
mostra originale	1625
mostra traduzione	1625
mostra tutto	1625
mostra-ho tot	264
mostrar comentarios	1040
mostrar contenido externo	1067
mostrar mais	2264
mostrar menos	1047
mostrar todo	1048
mostrar tudo	2265
moyen de paiement	1269
moyens de paiement	1269
""", 'mr': """
mr	981
mrs	981
""", 'mt': """
mti	1505
mti/afp	1505
""", 'mu': """
muat lainnya	1550
mungkin lain kali	1529
must read	774
must reads	774
must-read	774
mutasd mindet	1486
mute	779	973
muut lukevat	1211
muut lukevat juuri nyt	1211
muut lukevat nyt	1211
""", 'my': """
my account	728
""", 'na': """
na czasie	2135
naam	2006
naar begin	2008
naar boven	1911
naar de aanbieding	1989
naar de aanbiedingen	1878
naar de abonnementen	2002
naar de app	1996
naar de donatiepagina	2000
naar de fotoserie	2008
naar de galerij	2008
naar de homepage	2008
naar de inhoud	1911
naar de puzzel	1986
naar de quiz	1986
naar de shop	1989
naar de uitslag	1986
naar de webshop	1933
naar de winkel	1989
naar het donatieformulier	2000
naar het dossier	2008
naar het evenement	1989
naar het liveblog	2008
naar het recept	61
naar het spel	1986
naar home	2008
naar hoofdinhoud	2008
nach anzeige weiterlesen	488
nach der werbung geht es weiter	560
nach oben	501
nachname	625
nachricht	625
nachricht senden	624
nadaljevanje pod oglasom	2582
nadruk verboden	2012
nagranie wygenerowane przez ai	2195
nahoru	318
najbolj brane novice	2583
najbolj brane novice dneva	2583
najbolj brano	2583
najbolj komentirano	2583
najkomentiranije	2460
najlepsza oferta	2204
najlepsze	2218
najnovije	2460
najnovije vesti	2460
najnovije vijesti	2460
najnowsze	2135
najnowsze informacje	2135
najpopularniejsze	2135	2204	2218
najpopularniejszy	2204
najstarsze	2218
name	625	981
namn	2734
nanti	1529
nanti saja	1529
napisy	2196
napisz do autora	2209
napisz do autorki	2209
napisz do redakcji	2212
napisz komentarz	2131
nascondi	1625
nastavak teksta nakon reklame	2459
nastavenia cookies	2538
natisni	2586
natisni recept	61
naujausi	1792
naujiena papildoma	1797
naujiena pildoma	1797
nazwisko	2207
""", 'ne': """
ne danas	2468
ne danes	2590
ne hvala	2468	2590
ne manquez rien	1280
ne most	1467
ne plus afficher	1261
ne propustite	2460
ne sada	2468
ne spreglejte	2583
ne zdaj	2590
ne, hvala	2468	2590
necrologie	1643
nee bedankt	1873
nee, bedankt	1873
neem contact op met de auteur	2008
nei takk	2028
nei, takk	2028
nein danke	456
nein, danke	456
nej tack	2638
nej tak	377
nej, tack	2638
nej, tak	377
neka alla	2720
nessun commento	1617
neste	2056
neste artikkel	2053
net binnen	1908
netiquette	494
neueste	638
neueste artikel	498
neueste meldungen	498
neueste nachrichten	498
neueste videos	498
neueste zuerst	637
never miss a story	738
never miss an update	738
new customers only	847
new customers only. terms apply	847
new here	728
newest	990
newest first	769	989
newsletter	305	470	738	1017	1280	1602	2116	2239
newsletter abonnieren	470
newsletter e alert	1621
newsletter kostenlos abonnieren	470
newsletter recomendada	1044
newsletter sign up	738
newsletter sign-up	738
newsletter signup	738
newsletter-anmeldung	470
newsletters	738	779	1017	1280	2239
newslettery	305	2116
newsticker	498
next	720
next article	774
next image	983
next page	779
next photo	983
next picture	983
next post	779
next slide	983
next story	774
next up	774
next video	972
""", 'ng': """
nghe	2947
""", 'ni': """
nicht jetzt	456
nicht mehr anzeigen	456
nicht mehr folgen	639
nicht zulassen	618
nichts mehr verpassen	470
nie mam konta	2203
nie mam zdania	2188
nie masz jeszcze konta	2203
nie masz jeszcze prenumeraty	2203
nie masz konta	2113
nie masz prenumeraty	2203
nie masz subskrypcji	2203
nie teraz	2109
nie wiem	2188
nie wylogowuj mnie	2203
niepoprawny adres e-mail	2206
niet meer volgen	2018
niet nu	1873
niet te missen	1908
niet toestaan	1998
nieuwsbrief	1883
nieuwsbrief ontvangen	1941
nieuwsbrieven	1883
nieuwste	2017
nieuwste eerst	2016
""", 'no': """
no comments	769
no comments yet	769
no credit card required	847
no gracias	1004
no grazie	1589
no opinion	965
no posts	779
no spam	980
no spam, ever	980
no spam. unsubscribe anytime	980
no te pierdas	1044
no thank you	719
no thanks	719
no votes so far! be the first to rate this post	933
no, gracias	1004
no, grazie	1589
no, not now	975
no, thanks	719
noch kein abo	554	622
noch kein abonnent	462
noch kein konto	462
noch kein mitglied	622
noch keine kommentare	494
noch keine kommentare vorhanden	494
noch nicht registriert	554	622
nog geen abonnee	1948
nog geen abonnement	2002
nog geen account	1878
nog geen lid	2002
nog geen reacties	1904
nog niet geregistreerd	2002
noklausies rakstu	1836
non hai un account	1657
non merci	1261
non oggi	1589
non ora	1589
non sei abbonato	1595
non sei ancora abbonato	1657
non, merci	1261
norint komentuoti, reikia prisijungti	1796
normas	1040
nos articles les plus lus	1348
nos derniers articles	1304
nos lecteurs ont lu ensuite	1304
nos offres	1271
nos offres d'emploi	1331
nos recommandations	1304
noskaties video	1838
not a member	978
not a subscriber	978
not a subscriber yet	728
not now	719
not ready to donate	719
not ready to give today	719
not ready to subscribe	719
not ready to support today	719
not registered	978
not registered yet	978
not sure	965
not the answer you're looking for	935
not today	719
not yet a member	978
not yet a subscriber	978
nota relacionada	1090
notas recomendadas	1090
notas relacionadas	1090
note legali	1614
noter la recette	61
notes on contributors	945
notez cet article	1300
noticia relacionada	1044
noticia relacionadas	1044
noticias de hoy	1044
noticias relacionada	1044
noticias relacionadas	1044
notiser	2726
notizie correlate	1621
notizie del giorno	1621
nous contacter	1300
nous soutenir	1262
nous suivre	1291
nous vous recommandons	1304
now playing	779
""", 'nt': """
ntb	2084
""", 'nu': """
nu acum	2308
nu ai cont	2347
nu bestellen	1989
nu in het nieuws	1908
nu kopen	1989
nu niet	1873
nu spelen	1986
numer telefonu	2207
nuoroda nukopijuota	1795
nuotraukos	1797
nur notwendige	613
nur notwendige cookies	613
nutzungsbedingungen	491
nutzungsrechte erwerben	633
""", 'ny': """
nyalakan notifikasi	1573
nyast	2745
nyaste	2745
nyhedsbrev	386
nyhedsbreve	386
nyhetsbrev	2037	2647
nyhetsbrevet	2037	2647
nyhetsdygnet	2664
nyhetsnotiser	2726
nyt luetuimmat	1211
""", 'o ': """
o artigo continua depois da publicidade	2252
o seu email	2239
""", 'o.': """
o.v.v. donatie	2000
""", 'ob': """
obligatoriskt	2733
obraz w obrazie	2195
obrigado pelo seu feedback	2281
obrigado pelo seu voto	2281
obrigado por se inscrever	2239
obserwuj	2124
obserwuj autora	2219
obserwuj nas	2124
obserwuj temat	2219
obserwuj ten temat	2219
obserwujesz	2219
obserwujesz ten temat	2219
""", 'oc': """
oceni novico	2586
oceni recept	61
ocenite tekst	2463
ocijeni recept	61
ocultar	1048	2265
""", 'od': """
od najnowszych	2217
od najstarszych	2217
odbij	2476
odbij sve	2476
oddaj komentar	2586
oder	623
odjava	2453	2579
odpowiedz	2131	2218
odrzucam	2193
""", 'of': """
of	2003
oferecer artigo	2235
oferecido por	2252
oferta especial	1010
oferta specjalna	2190
ofertas	1035
ofertas de empleo	1071
ofertes de feina	277
offer	760
offer ends soon	847
offers for readers	967
offerte	1612
offerte di lavoro	1643
offre partenaire	1295
offres d'emploi	1331
offrir l'article	1271
""", 'og': """
ogiltig adress	2733
ogiltig e-postadress	2733
oglas	2459	2582
oglasi	2459	2582
ogni contributo conta	1656
ogni euro conta	1656
""", 'oh': """
ohne deaktivieren fortfahren	619
ohne spende weiterlesen	456
ohne werbung lesen	641
ohodnotit recept	61
""", 'ok': """
ok	720
ok, got it	780
okumaya devam et	2796
""", 'ol': """
oldest	990
oldest first	769	989
ole esimene kommenteerija	1104
oled juba tellija	1098
oled uudiskirjaga liitunud	1123
olet nyt tilannut uutiskirjeen	1199
oletko jo tilaaja? kirjaudu	1196
olvasd el ezt is	1483
olvassa el ezt is	1483
""", 'om': """
om cookies	2657
oma tili	1196
""", 'on': """
once	720
onder vermelding van 'donatie	2000
onder vermelding van donatie	2000
ondertiteling	1995
ondertiteling aan	1994
ondertiteling uit	1994
ondertitels	1995
onderwerp	2006
onderwerpen	1908
one time donation	721
one-time	720
one-time donation	721
oneens	1987
ongeldig e-mailadres	2005
onko jutussa virhe	1210
onko sinulla jo tunnus	1196
only for members	978
only for subscribers	978
ons correctiebeleid	2011
ontdek het op google play	1996
ontgrendel artikel	2002
ontgrendel dit artikel	2002
onthoud mij	2002
ontvolg	2018
ontvolgen	2018
""", 'oo': """
ook interessant	1908
oops! something went wrong	838	980
""", 'op': """
op elk moment afmelden	2005
op leeslijst	1973
opcjonalnie	2207
open	780
open de app	1996
open full screen	983
open galerij	2008
open gallery	983
open image in gallery	779	983
open in fullscreen	983
open kaart	1912
open map	780
open menu	779
open the map	780
openen	1912
openen in de app	1996
opgeslagen	2019
opina	1040
opprett en gratis bruker	2032
opprett en gratis konto	2032
opprett gratis bruker	2032
opprett konto	2032
oppsummert av ai	2056
oppsummert av ki	2056
opret bruger	381
opret en gratis bruger	381
opret en gratis profil	381
opret en konto	381
opret gratis profil	381
opret konto	381
opslaan	1893
opslag fra facebook	406
opslag fra instagram	406
optional	625	981
optioneel	2006
opublikuj komentarz	2131
""", 'or': """
or	979
order the book	967
order your copy	967
ordjakten	2714
original anzeigen	502
ort	625	2734
""", 'os': """
osallistu keskusteluun	1210
ossza meg	1476
osta artikkel	1098
ostale vesti	19	2460
ostale vijesti	19	2460
ostatnie wpisy	2135
ostavi komentar	2463
ostavite komentar	2463
oszd meg	1476
""", 'ot': """
other amount	725
other articles	774
other news	774
other readers liked	19
other stories	774
other stories you may like	774
other stories you might like	774
others also read	19	774
others are also reading	931
others are reading	931
otra cantidad	1008
otras noticias	19	1044
otras noticias que pueden interesarte	19
otro importe	1008
""", 'ou': """
oudste	2017
oudste eerst	2016
our corrections policy	769	985
our editorial guidelines	985
our editorial standards	985
our ethics policy	985
our journalistic principles	985
our newsletters	738
our partners	760
our social media	755
our sponsors	760
outro valor	2233
ouvir	2247
ouvrir	1308
ouvrir la carte	1308
ouvrir le menu	1307
""", 'ov': """
overname verboden	2012
overschrijving	1877
""", 'oy': """
oynat	2812
""", 'oz': """
oznake	2460	2583
""", 'p': """
p	2318
""", 'pa': """
pagamento seguro	2233
pagamento sicuro	1593
page suivante	1307
pagina herladen	1999
pagina printen	2019
pagina successiva	1624
pagina vernieuwen	1999
pago seguro	1008
paid advertisement	852
paid content	760	992
paid partner content	992
paid partnership	760	992
paid post	760
paiment methods	725
palaute	1210
paling banyak dibaca	1548
pane oma teadmised proovile	1105
para continuar a ler	2298
para continuar lendo	2298
para seguir leyendo	1086
paremti	1790
pariwara	1543
partage	1290
partager	1290
partager l'article	1290
partager par e-mail	1290
partager par email	1290
partager par mail	1290
partager sur	1290
partager sur bluesky	1290
partager sur linkedin	1290
partager sur messenger	1290
partager sur telegram	1290
partager sur twitter	1290
partager sur x	1290
partager via messenger	1290
partager via twitter	1290
partages	1290
partagez	1290
partecipa alla discussione	1648
partenaire	1295
parteneri	2318
participa	1040
participa en la nostra enquesta	275
participe da conversa	2289
partilhar	2247
partilhe	2247
partner	1898
partner content	760	992
partner offers	760
partnerangebot	488
partnerangebote	488
partnerbijdrage	1953
partnercontent	1898
partnernieuws	1908
partnerska vsebina	2582
pas aujourd'hui	1261
pas de commentaire	1300
pas encore inscrit	1271
pas maintenant	1261
pasidalinkite	1795
pasidalinkite straipsniu	1795
pasidalinti	1790
pasjans	2188
passa a premium	1657
passatempos	2283
passend zum thema	498
passende artikel	498
passer cette annonce	1295
password	979
password dimenticata	1595
passwort	623
passwort anzeigen	622
passwort vergessen	462
patience	1987
patiens	2714
patrocinado	1035	2252
patrocinado por	1035
paus	2723
pausa	2723
pause	616
pauza	2196
pauze	1995
pauzeren	1995
payment method	725
payment methods	725
payment options	725
payment reference: donation	976
paypal	461
""", 'pe': """
pedoman media siber	1563
pelo mundo	2261
people also read	774
people are also reading	931
people are reading	931
per continuar llegint	287
per continuare a leggere	1657
per e-mail senden	640
per e-mail teilen	483
per e-mail versenden	483
per jaar betaald	2002
per lastschrift spenden	620
per mail teilen	483
per mail versenden	483
per paypal spenden	620
per whatsapp senden	640
per whatsapp teilen	483
percebi	2265
personuppgiftspolicy	2657
personvern	2046
personverninnstillinger	2046
peru milloin vain	1196
peru tilaus milloin tahansa	1199
peruuta milloin tahansa	1196
pesquisar	2264
petites annonces	1295
""", 'pf': """
pflichtfeld	624	624
pflichtfelder	624	624
""", 'ph': """
phone	981
phone number	981
photos	1307
""", 'pi': """
picture in picture	972
picture-in-picture	972
piekrist	1848
piesakies jaunumiem	1855
piilota	1214
piilota mainokset	1205
pilihan editor	1548
pilihan redaksi	1548
pilihan untuk anda	1574
pilihan untukmu	1574
pin for later	61
pin it	61	750
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	751
pix	2234
""", 'pl': """
plaats een advertentie	1933
plaats een reactie	1904
plaats reactie	1904
plan du site	1297
platz sichern	610
play audio	750
play now	779
play the quiz	964
play the video	827
play today's puzzle	964
play video	779
playback rate	972
playback settings	972
playback speed	972
player wird geladen	615
please check your email	980
please check your inbox	884	980
please donate	721
please enter a valid email address	738
please enter your email	980
please enter your email address	980
please enter your name	980
please fill in this field	980
please fill out this field	980
please gamble responsibly	929
please log in to comment	989
please try again later	980
pledge your support	721
plus	381	1307	1878	2642
plus d'articles	1304
plus d'infos	1304
plus lus	1304
plus tard	1261
plus-artikel	462
plusartikel	1878
pluss	2032
plussak	2032
plz	625
""", 'po': """
pobierz audio	2195
pobierz odcinek	2195
pocket	751	1684
podaj adres e-mail	2116
podaj e-mail	2116
podaj poprawny adres e-mail	2206
podcast	316	403	498	1044	1621	2135	2810
podcast herunterladen	615
podcastit	1211
podcasts	403	498	1908	2261
podcasty	316	2135
podd	2664
poddar	2664
pode gostar de	2301
pode interessar	2261
podeli	2463
podeli na facebooku	2463
podeli vest	2463
podelite	2463
podijeli	2463
podijeli na facebooku	2463
podijeli vijest	2463
podijelite	2463
podkast	2053
podkaster	2053
podobne	2135
podpri	2578
podpri nas	2578
podprite nas	2578
podrobnosti	319
podseti me kasnije	2468
podsjeti me kasnije	2468
podsumowanie ai	2215
pogledaj komentare	2463
pogoji uporabe	2598
pola wymagane	2206	2206
pole wymagane	2206	2206
polecamy	2135	2204
polecane	2135	2204
polecane dla ciebie	2135
polecane przez outbrain	2221
polecane przez taboola	2221
politika privatnosti	2476
politika zasebnosti	2598
polityka cookies	2128
polityka korekt	2212
polub	2218
pomniejsz tekst	2220
poprzedni	2138
poprzednia strona	2209
populair	1908	2017
populaire	1304
populaire artikelen	1908
populaires	1304
populairst	2003
populairste	2017
popular	990
popular articles	774
popular now	774
popular posts	774
popular reads	851
popular stories	774
popular topics	774
populare	2322
popularne	2135	2218
populer	1548
populiariausi	1792
portada	1047
posez une question sur cet article	1329
poslat	308
poslat e-mailem	308
poslechnout	308
post as a guest	935
post code	981
post comment	769
post laden	613
post on x	750
post your answer	935
postal code	981
postcode	981	2006
poster un commentaire	1300
postleitzahl	625
postnummer	2734
posts relacionados	2261
potrebbe interessarti	1621
potrebbe interessarti anche	1621
potrebbero interessarti	1621
pour aller plus loin	1304
pour lire la suite	1344
povezana novica	2583
povezane novice	2583
povezane teme	2460
povezane vesti	2460
povezane vijesti	2460
povezano	2583
poveznica kopirana	2463
povolit cookies	312
powered by ai	820
powiadomienia	2199
pozabljeno geslo	2579
""", 'pr': """
pr	1478	1688	1751
pravidla diskuse	315
pravila komentiranja	2463	2586
pravila privatnosti	2476
preberite tudi	2583
precedente	1624
precios y disponibilidad pueden variar	1071
preferenze cookie	1614
pregunta a nuestra ia	1069
premium	301	381	650	728	1010	1271	1531	1595	1878	2032	2113	2235	2310	2642	2796	2942
premium content	728
premium digital	847
premium-artikel	462
prenumeranterbjudande	2716
prenumerata	1790	2113
prenumeration	2642
prenumeratoriams	1790
prenumerera	2642
prenumerera nu	2642
prenumeruj	2113
prenumeruoti	1790
preporuka	2460
presented by	760
press enter or click to view image in full size	779
pretplata	2452
pretplati se	2452
pretplatite se	2452
prevent your screen from going dark	61
previous article	774
previous image	983
previous page	779
previous photo	983
previous picture	983
previous post	779
previous slide	983
prihvatam	2476
prihvati	2476
prihvati sve	2476
priimti visus	1808
prijava	2453	2579
prijavi napako	2586
prijavi se	2453	2579
prijavite se	2453	2579
prijavite se odmah	2453
prijzen kunnen intussen gewijzigd zijn	1953
primo piano	1621
principais pontos, por ia	2281
prindi	1103
prindi artikkel	1103
prindi retsept	61
print	390	751	979	1893
print & digital	979
print + digital	979
print article	750
print artiklen	390
print dit artikel	1949
print dit recept	61
print opskrift	61
print opskriften	61
print page	849	991
print recept	61
print recipe	61
print subscription	728
print the recipe	61
print this	750
print this page	849	991
print this story	991
printen	1893
prisijungti	1790
prispevaj	2578
privaatsustingimused	1116
privacidad	1037
privacy	1614	1900
privacy center	491
privacy notice	738
privacy policy	765	1614
privacy preference center	765
privacy preferences	765
privacy settings	765
privacy statement	765
privacy-instellingen	1992
privacybeleid	1900
privacyinstellingen	1992
privacyverklaring	1900
privatumo politika	1808
probeabo	462
probeer gratis	2002
probeer het later opnieuw	1941
probeer het opnieuw	2005
probeer nu	1878
produktempfehlung	488
profil	462
profilo	1595
profiter de l'offre	1271
progress: #%	972
promo	1612	2459
promocijsko besedilo	2582
promocja	2127
promoted	760
promoted by outbrain	992
promoted by taboola	992
promoted content	760
promoted links	760
promoted stories	774
promotie	1898
promotion	760
propaganda	2252
proposer une correction	1335
prosseguir	2254
prova # dagar gratis	2642
prova gratis	1595	2642
prova gratis per un mese	1657
prova nu	2642
prova-ho un mes gratis	287
prueba gratis	1010
prueba un mes gratis	1086
przeczytaj jeszcze	2135
przeczytaj najpierw w aplikacji	2197
przedruk zabroniony	2213
przelew tradycyjny	2201
""", 'pu': """
pub	1295	2252
publicar comentario	1040
publicera kommentar	2744
publicidad	1035
publicidad - sigue leyendo	1035
publicidade	2252
publicitat	266
publicitate	2318
publieditorial	87
publier un commentaire	1300
publireportage	1295
publireportatge	87
publirreportaje	1035
publish comment	989
pular para a receita	61
puntos clave	1069
puoi regalare # articoli al mese	1659
push aktivieren	617
push-nachrichten aktivieren	617
pushberichten	1998
pushberichten aanzetten	1997
pushmeldingen	1998
pushnotiser	2726
puzzel van de dag	1986
puzzels	1933
""", 'py': """
pysy ajan tasalla	1199
pytanie dnia	2187
""", 'qu': """
quero assinar	2235
quick crossword	965
quiero recibirla	1082
quiero recibirlo	1082
quiero suscribirme	1010
quitar publicidad	1071
quiz starten	607
quiz van de week	1986
""", 'ra': """
raccomandato da	1612
raksts pieejams abonentiem	1831
rapporteer	2017
rapporteer reactie	2016
rapporter feil	2049
rapportera	2745
rapportera annons	2748
rapportera ett fel	2739
rapportera fel	2660
rapportera kommentar	2744
rate recipe	61
rate this article	933
rate this post	933
rate this recipe	61	933
rate this story	933
""", 're': """
reactie	1904
reactie plaatsen	2016
reactieregels	2016
reacties	1904
reacties worden vooraf gecontroleerd	1938
read ad-free	992
read aloud	750
read also	774
read article	779
read by a computer voice	972
read by a synthetic voice	972
read by an ai voice	972
read by an automated voice	972
read comments	769
read full article	779
read full story	779
read in app	779
read less	983
read more	779
read more about	774
read more about sharing	750
read more articles	779
read more here	779
read more on	774
read more on these topics	774
read next	774
read original article	779
read our complete coverage	774
read story	779
read the article	779
read the document	780
read the full article	779
read the full document	780
read the full story	779
read the transcript	972
read transcript	972
read without limits	978
reader offer	967
reader offers	967
reader poll	964
readers also read	774
readers are also reading	931
readers' poll	964
ready for more	738
reageer	1904
reageer op dit artikel	2011
reageren	1904
rebutja-ho tot	272
recent	774
recent articles	774
recent news	774
recent posts	774
recent stories	774
recept bewaren	61
recept printen	61
recevoir la newsletter	1280
recevoir une alerte	1337
rechazar	1037
rechazar todas	1037
rechazar todo	1037
recherche	1307
rechercher	1307
rechte am artikel erwerben	633
rechte an diesem artikel erwerben	633
rechten aanvragen	2012
recibir alertas	1081
recibir alertas de este tema	1081
reclame	1898
recomandate	2322
recomendaciones	1044
recomendadas	1044	2261
recomendado	1044
recomendado para ti	1044
recomendados	1044	2261
recomendamos	2261
recommend	990
recommended	774	979
recommended articles	774
recommended by outbrain	992
recommended by taboola	992
recommended external content	818
recommended for you	774
recommended reading	774
recommended reads	851
recommended stories	774
recommended videos	774
recurso exclusivo para assinantes	2283
recusar	2254
redactiestatuut	2011
redakcja poleca	2135
redaksi	1563
redaksjonen anbefaler	2053
redaktion kontaktieren	632
redaktionelle richtlinien	632
redaktionen anbefaler	403
redaktionen rekommenderar	2664
redaktionsempfehlung	498
redan prenumerant? logga in	2642
reddet	2806
reddit	751
redes sociais	2248
redes sociales	1029
reference: donation	976
refresh page	974
refresh the page	974
refuser	1297
registar	2235
registe-se	2235
register	728
register for free	728
register now	728
registo	2235
registra't	260
registra't per comentar	275
registrace	301
registracija	2453	2579
registrarme	1010
registrarme en la newsletter	1017
registrarse	1010
registrasi	1531
registrate	1086
registrati	1595
registrati e leggi questo articolo	1657
registrati gratis	1595
registreer	1878
registreer gratis	1878
registreeru tasuta	1098
registreeru veebiseminarile	1105
registrer deg	2032
registrera dig	2642
registreren	1878
registrieren	462
registriraj se	2453	2579
registro	1010
registrovat se	301
registruj se	2453
registruotis	1790
regulamin	2128
regulamin komentarzy	2217
reject & subscribe	970
reject all	765
reject all cookies	765
reject and pay	970
rejeitar	2254
rejeitar todos	2254
rejoignez la conversation	1335
rejoignez la discussion	1335
reklaam	1098
reklaamartikkel	1107
reklaamtekst	87	1107
reklam	2656	2805
reklam alani	2805
reklam slut	2748
reklama	311	1790	2127	2459	2523
reklamdan sonra devam ediyor	2805
reklame	394	2045
reklami atla	2805
reklami kapat	2805
reklaminis	87
reklaminis straipsnis	1799
reklamlar	2805
reklamy	2127
reklamy google	2221
rekomendasi	1548
rekomendasi untuk anda	1548
rekomendasi untukmu	1548
rekomenduojame	1792
rekommenderade artiklar	2664
rekommenderas	2664	2731
rekommenderas av outbrain	2748
rekommenderas av taboola	2748
rekommenderat	2664
rekommenderat av outbrain	2748
relacionadas	1044	2261
relacionado	1044
relacionados	1044	2261
related	774	777
related article	774
related articles	774
related content	774
related coverage	774
related items	774
related links	774
related news	774
related posts	774
related reading	774
related stories	774
related story	774
related tags	774
related to this story	774
related topics	774
related videos	774
relaterade artiklar	2664
relaterade nyheter	2664
relaterat	2664
relaterede artikler	403
relaterede emner	403
relateret	403
relatert	2053
relaterte artikler	2053
relaterte emner	2053
relaterte saker	2053
relevanteste	638
reload page	974
reload the page	974
remaining time	972
remaining time #	972
remaining time -#	972
remember me	728
remiamas turinys	1799
remind me in #	719
remind me in may	719
remind me later	719
remind me next month	719
remind me tomorrow	719
remove ad	760
remove ads	760	992
remti	1790
rep alertes d'aquest tema	281
replay	779
replier	1308
replies	769
reply	769
report	751	990
report a mistake	780
report a problem	769
report a typo	769
report abuse	769	989
report ad	760	992
report an error	780
report comment	769	989
report error	780
report this ad	760	992
report this comment	989
reportagem exclusiva para assinantes	2298
reportar	1040
reportar erro	2257
reportar error	1040
reportar un error	1040
reprints & licensing	986
reprints & permissions	953
reprints and licensing	986
reprints and permissions	986
reproducir	1047
reproduzir	2264
republish our articles for free	986
republish this article	986
republish this story	986
request a correction	769
request permission	986
request permission to reuse	986
request permissions	953
request reprint	986
request reprints	986
required	980	981
required field	980	980
required fields	980	980
required, but never shown	935
reserve your place	967
reserve your seat	967
reserveer je plek	1989
reserveer kaarten	1989
reserveer uw plaats	1989
reset password	728
responder	1040	2257
resta aggiornato	1602
restam # caracteres	2289
resterende tijd	1994
resterende tijd #	1994
resterende tijd -#	1994
restzeit	615
restzeit #	615
restzeit -#	615
resumen con ia	1069
resumen de ia	1069
resumen por ia	1069
resumir com ia	2281
resumo por ia	2281
retour	1290
retour en haut	1307
return to homepage	983
return to top	779
rewind	973
rewind # seconds	972
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezygnujesz, kiedy chcesz	2203
""", 'ri': """
riassumi con l'ia	1640
riassunto ia	1640
ricevi gli avvisi su questo argomento	1651
ricevi la newsletter	1602
ricevi una notifica per ogni nuovo articolo dell'autore	1651
rifiuta	1614
rifiuta tutto	1614
rights & permissions	986
rights and permissions	986
rimani aggiornato	1602
rimani informato	1602
riproduci	1624
riservato agli abbonati	1657
rispondi	1617
rispondi al sondaggio	1648
ritzau	433
ritzau/afp	433
ritzau/reuters	433
""", 'ro': """
rocznie	2204
rodyti daugiau	1797
rodyti komentarus	1796
rozbalit	319
rozliczane rocznie	2203
rozmiar czcionki	2220
rozmiar tekstu	65
rozpocznij quiz	2187
rozumiem	2139
""", 'rs': """
rss	751
""", 'ru': """
rubriken	498
rubriques	1304
rules for comments	989
""", "s'": """
s'abonner	1271
s'identifier	1271
s'inscrire	1271
s'inscrire gratuitement	1271
""", 'sa': """
saada e-postiga	1103
saada vihje	1105
sag uns deine meinung	539
sagen sie uns ihre meinung	539
saiba mais	2261
sair	2235
saken er forbeholdt abonnenter	2032
saken er lest opp av en robot	2041
saken fortsetter etter annonsen	2045
saken fortsetter nedenfor	2045
saken fortsetter under	2045
saken fortsetter under bildet	2045
saken oppdateres	2045
salin link	1540
salin tautan	1540
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1047
saltar publicidad	1035
salva	1607
salva articolo	1607
salva l'articolo	1659
salva la ricetta	61
salva per dopo	1659
salva ricetta	61
salvar	2247
salvar artigo	2247
salvar para ler depois	2300
salvar receita	61
salvesta	1103
salvesta artikkel	1103
samal teemal	1100
samengevat door ai	1930
samenvatting door ai	1930
sammanfattad av ai	2667
sammanfattning gjord av ai	2667
samtykke	395	2046
sauvegarder	1290
sauvegarder l'article	1347
sauvegarder pour lire plus tard	1347
save	750
save #%	979
save article	750
save for later	750
save preferences	765
save recipe	61
save story	750
save this article	750
save this recipe	61
saved	750
saya mengerti	1551
""", 'sb': """
sbalit	319
sblocca l'articolo	1657
""", 'sc': """
scan de qr-code	1996
scegli il tuo abbonamento	1657
scegli l'abbonamento che fa per te	1657
scegli un importo	1593
schlagworte	498
schlagworte zum thema	498
schon abonnent	462
schon dabei	456
schreibe einen kommentar	494
schreiben sie der redaktion	539	632
schreiben sie einen kommentar	494
schrift kleiner	640
schrift verkleinern	483
schrijf een reactie	1904
schrijf je gratis in	1941
schrijf je in	1883
schrijf je in voor onze nieuwsbrief	1883
scopri	1624
scopri le offerte	1595
scopri tutte le nostre newsletter	1653
scopri tutte le offerte di abbonamento	1657
scrie un comentariu	2321
scrivi qui il tuo commento	1648
scrivi un commento	1617
scroll down for video	827
scroll down to continue	852
scroll down to continue reading	760
scroll for more	760
scroll ke bawah untuk melanjutkan	1543
scroll to continue	760
scroll to continue with content	760	1543
scroll to top	779
scroll untuk membaca	1543
scrolle weiter	488
scrollen sie weiter	488
""", 'se': """
se abonnemang	2642
se abonnementer	381
se alla	2667
se alla bilder	2667
se alla erbjudanden	2730
se alle	406	2056
se alle abonnentfordeler	2032
se alle bildene	2056
se alle fordele for abonnenter	381
se bildene her	2056
se bildspelet	2736
se billederne her	406
se connecter	1271
se connecter avec apple	1344
se connecter avec facebook	1344
se connecter avec google	1344
se erbjudanden	2642
se flere billeder	406
se grafikken her	406	2056
se klippet	2667
se klippet i spelaren ovan	2667
se klippet ovan	2667
se klippet over	2056
se pris	2716
se priset	2716
se resultat	2713
se resultatet	2713
se tilbud	381	2032
se tilbudene	2032
se videoen her	406	2056
se videoen herunder	406
se videoen nedenfor	406	2056
se videoen ovenfor	406
se videoen over	2056
se videoen under	2056
se videon i spelaren ovan	2667
se videon nedan	2667
se videon ovan	2667
search	779
sebelumnya	1550
secciones	1044
sections	779
secure checkout	726
secure drop	985
secure payment	725
secure transaction	726
sedang tren	1574
see all	779
see all articles by this author	983
see all newsletters	738
see all offers	978
see all plans	847	978
see all subscription plans	847
see also	774
see at amazon	963
see comments	769
see deal	963
see details	780
see gallery	983
see how you did	964
see it at amazon	963
see less	983
see more	779
see offer	978
see offers	978
see original	780
see plans	978
see price	963
see results	964
see subscription options	728
see the answers	964
see the gallery	983
see the map	780
seek to live, currently behind live	972
seek to live, currently playing live	972
segnala	1617
segnala un errore	1617
segnala un errore nell'articolo	1648
segueix aquest tema	281
segueix l'autor	281
segueix tota l'actualitat en directe	290
segui	1608
segui la diretta	1651
segui questo argomento	1651
segui questo tema	1651
seguici	1608
seguici su facebook	1608
seguici sui social	1608
seguir	1030	2248
seguir a este autor	1081
seguir autor	2291
seguir este tema	1081	2291
seguir leyendo	1010	1047
seguir leyendo en	1030
seguir sin apoyar	1004
sei d'accordo? vota	1648
seite #	501
seite drucken	483
seite neu laden	619
seite teilen	483
seja apoiador	2231
seja assinante	2235
seja o primeiro a comentar	2257
seja um apoiador	2231
selanjutnya	1550
selecione as newsletters que pretende receber	2293
selecione as newsletters que quer receber	2293
select	979
select a plan	978
select an amount	725
select payment method	725
select plan	978
select this plan	978
selecteer	2003
selecteren	2003
selengkapnya	1550
sembunyikan	1551
semua komentar	1547
senare	2638	2726
senaste	2664
senaste nyheterna	2664
senaste nytt	2664
send	981
send a tip anonymously	985
send an anonymous tip	985
send as gift	991
send by e-mail	991
send by email	991
send by whatsapp	991
send comment	989
send email	750
send feedback	769
send message	980
send til en ven	390
send to a friend	750
send via email	991
send via whatsapp	991
senden	625
senere	377	2028
seneste	403
seneste nyheder	403
seneste nyt	403
sense tu no seria possible	286
sent daily	838
sent weekly	838
senza di te non ce la facciamo	1656
senza vincoli	1657
seotud artiklid	1100
seotud lood	1100
sepa-lastschrift	461
services partenaires	1295
servicios	1044
sesli dinle	2803
seu e-mail	2239
seu email	2239
seuraa	1204
seuraa aihetta	1204
seuraava	1213
seuraava juttu	1211
seuraavaksi	1213
sezioni	1621
""", 'sf': """
sfoglia gallery	1624
sfoglia il giornale	1595
""", 'sh': """
share	655	750	1540	2315
share a gift link	991
share article	750
share as gift	991
share by email	750
share by text	750
share by whatsapp	991
share full article	750
share gift link	991
share link	750
share on	750
share on bluesky	750
share on facebook	750
share on flipboard	750
share on linkedin	750
share on pinterest	750
share on reddit	750
share on social	849
share on social media	849
share on telegram	750
share on threads	750
share on x	750
share on x (twitter	750
share on your socials	849
share options	750
share pe facebook	2349
share save	750
share share	750
share story	750
share this	750
share this article	750
share this news	750
share this on	750
share this on social media	750
share this recipe	61
share to facebook	750
share tweet	750
share using the buttons below	849
share via	750
share via facebook	750
share via twitter	750
share with a friend	750
share with email	750
share with friends	849
share with your friends	750
sharing	750
shop now	930
shop the collection	967
shop the edit	930
shop the look	930
shop the story	930
shop this look	930
shop this story	930
show # replies	989
show all	779
show and accept	970
show caption	779
show comments	769
show content	970
show external content	765	970
show gallery	983
show image	780
show less	779
show map	780
show more	779
show more replies	989
show more sharing options	750
show original	780
show password	978
show replies	989
show results	964
show this content	970
show transcript	972
show translation	780
shrani	2586
shrani recept	61
""", 'si': """
si din mening	2049
sicher und anonym hinweise senden	632
sie folgen diesem autor	639
sie folgen diesem thema	639
sie folgen diesem thema bereits	639
sie haben bereits abgestimmt	607
sie haben bereits ein konto	554
sie haben bereits ein konto? anmelden	554
sie haben den newsletter abonniert	545
sie haben noch kein abo	554
sie haben noch kein konto	622
sie haben schon ein abo	622
sie haben sich erfolgreich angemeldet	624
sieh dir diesen beitrag auf instagram an	527
siehe auch	498
siga	2248
siga este autor	2291
siga-nos	2248
sign in	728
sign in / register	728
sign in or sign up	728
sign in with apple	978
sign in with email	978
sign in with facebook	978
sign in with google	978
sign me up	738
sign out	728
sign up	728
sign up for corrections and clarifications	769
sign up for free	728
sign up for our newsletter	738
sign up here	738
sign up now	728
sign up or log in	847
sign up to our newsletter	838
sign up using email and password	935
sign up using google	935
sign up with apple	978
sign up with email	978
sign up with facebook	978
sign up with google	978
sign up with your email	838
signaler	1300
signaler un abus	1335
signaler une erreur	1308
signaler une faute	1335
signaler une faute d'orthographe	1335
sigue este tema y recibe avisos	1081
sigue leyendo	1044
sigue leyendo debajo	1035
siguiendo	1030
siguiente	1047
siguiente noticia	1044
siirry reseptiin	61
sikeresen feliratkozott	1488
simak juga	1548
similar articles	774
similar posts	774
similar stories	774
simpan	1540
simpan artikel	1573
simpan resep	61
simpan untuk dibaca nanti	1573
sin comentarios	1040
sin permanencia	1086
single contribution	725
sinu e-posti aadress	1123
sinua voisi kiinnostaa	1211
siradaki haber	2810
sisesta oma e-posti aadress	1123
siste	2053
siste nyheter	2053
siste nytt	2053
sisuturundus	87	1098
sisuturunduse artikkel	1107
site map	779
sitemap	779
""", 'sk': """
skaitomiausi	1792
skaitomiausi straipsniai	1792
skaitomiausia	1792
skaitykite daugiau	1792
skaitykite toliau	1790
skaityti daugiau	1797
skaityti komentarus	1796
skaityti toliau	1790
skaityti visus komentarus	1796
skanna qr-koden	2724
skapa ett gratis konto	2642
skapa ett konto	2642
skapa gratis konto	2642
skapa konto	2642
skapa konto gratis	2642
skapad av ai	2742
skapad med ai	2742
skaties bildes	1838
skaties foto	1838
skaties video	1838
skatieties video	1838
skicka	2734
skicka dina bilder	2739
skicka in	2734
skicka in dina bilder	2739
skicka in ditt tips	2739
skicka kommentar	2744
skicka meddelande	2733
skicka tips	2739
skicka via e-post	2747
skip ad	719
skip ads	760
skip advertisement	760
skip backward # seconds	972
skip for now	719
skip forward # seconds	972
skip past newsletter promotion	738
skip this	719
skip to content	779
skip to footer	779
skip to main content	779
skip to navigation	779
skip to recipe	61
skjul	407	2057
skocz do przepisu	61
skok na recept	61
skomentuj	2123	2131
skopiowano do schowka	2220
skopiowano link	2123
skopiuj adres	2123
skopiuj link	2123
skriv din kommentar	398	2049	2660
skriv din kommentar her	398	2049
skriv en kommentar	398	2049	2660
skriv et svar	406
skriv inn e-post	2037
skriv inn e-postadressen din	2037
skriv kommentar	398
skriv ut	2041	2652
skriv ut artikeln	2652
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2041
skriv ut sidan	2747
skype	751
""", 'sl': """
sla advertentie over	1898
sluit	1911
sluit advertentie	2020
sluit galerij	2008
sluiten	1873
slut annons	2748
""", 'sm': """
smaller text	991
sms	751
""", 'sn': """
snapchat	751
snelheid	1995
""", 'so': """
so deaktivieren sie ihren adblocker	619
so gehen wir mit fehlern um	632
so nutzen wir ki	635
so schalten sie den adblocker aus	619
sobre el autor	1044
sobre la firma	1044
social	1608
social media	484	755
sociala medier	2653
sociale media	1894
sociale medier	391
solitaire	965
solo gli abbonati possono commentare	1648
solo los suscriptores pueden comentar	1076
something went wrong	838	981
something went wrong, please try again	980
something went wrong, please try again later	980
something went wrong. please try again	838	980
something went wrong. please try again later	738
sommaire	1307
son dakika	2810
son dakika haberleri	2810
son haberler	2810
sonda	2188
sonda dnia	2187
sonra oku	2803
sonraki	2812
sonraki haber	2810
sonraki sayfa	2812
sorodna novica	2583
sorodne novice	2583
sorodne vsebine	2583
sorotan	1548
sorry, this video is not available	972
sort by	769	990
sort by best	989
sort by newest	989
sort by oldest	989
sort by: newest	989
sorteer op	2016
sortera	2744
sortera efter	2744
sorteren op	2016
sortieren nach	637
sortierung	637
sortuj	2217
sortuj od	2217
sosiaalinen media	1204
sosiale medier	2042
sostieni	1590
sostienici	1590
soutenez-nous	1262
soutenir	1262
soziale medien	484
soziale netzwerke aktivieren	613
""", 'sp': """
spannend	498
spara	2652
spara # %	2731
spara artikel	2652
spara artikeln	2652
spara artikeln till senare	2652
spara recept	61
spara receptet	61
spara till senare	2652
spara val	2720
spausdinti	1795
special offer	728
speel mee	1986
speel nu	1986
speel video	1994
speel video af	1935
speichern	483
spela klipp	2722
spela nu	2713
spela upp	2667	2723
spela upp video	2722
spela video	2722
spelaren laddas	2722
speler wordt geladen	1994
speltid #	2722
spende	457
spende einrichten	620
spende jetzt	457
spenden	457
spenden sie	457
spenden sind steuerlich absetzbar	620
spendenkonto	549
spendier uns einen kaffee	620
spendiere uns einen kaffee	620
spendieren sie uns einen kaffee	620
spill av	2056
spill av video	2056
spill av video her	2056
spomni me kasneje	2590
sponset	2045
sponset innhold	2045
sponsor content	760
sponsored	488	658	760	1953
sponsored content	760
sponsored links	760
sponsored message	760
sponsored message - story continues after this	760
sponsored post	760
sponsored stories	774
sponsoreret	394
sponsoreret indhold	394
sponsorizzato	1612
sponsorlu	2805
sponsorlu haber	2805
sponsoroitu	1205
sponsrat	2656
sponzorirana vsebina	2582
sponzorirano	2459	2582
sponzorisani tekst	2459
sponzorisano	2459
spotify	751
spotted a mistake	769
spotted an error	769
sprejmem	2598
sprejmi	2598
sprejmi vse	2598
spremi	2463
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
sta advertenties toe	1999
sta meldingen toe	1997
stampa	1607
stampa articolo	1607
stampa la ricetta	61
stampa questo articolo	1659
stampa ricetta	61
standard digital	847
standardy redakcyjne	2212
start de quiz	1986
start free trial	728
start quiz	964
start slideshow	983
start subscription	728
start the quiz	964
starta quiz	2713
startseite	498	501
stay connected	738
stay in the know	738
stay informed	738
stay logged in	978
stay signed in	978
stay up to date	738
steady	457
stel in als voorkeursbron	2018
stel je vraag aan onze ai	1930
stellenmarkt	533
stelling van de dag	1986
stem	1987
stem her	406	2056
stem i afstemningen	406
stem i avstemningen	2056
stem mee	1986
stem nu	1933
stemmen	1987
steun ons	1874
steun ons op patreon	2000
steun ons via patreon	2000
stichworte	498
stikkord	2053
stimme abgeben	607
stimmen sie ab	533	607
stopt automatisch	1948
stories for you	774
story continues	760
story continues below	760
straipsnis prieinamas tik prenumeratoriams	1790
stream type live	972
strictly necessary cookies	765
strinjam se	2598
strinjam se s prikazom zunanje vsebine	2598
stt	1217
stt-afp	1217
stt-reuters	1217
stumbleupon	751
stumm	616
stummschalten	615
stummschaltung aufheben	615
stuur door	1973
stuur een anonieme tip	2011
stuur een correctie	1938
stuur een tip	2011
stuur je foto of video	2011
stuur je foto's in	2011
stuur je tip	2011
stworzone przez ai	2215
""", 'su': """
su questo argomento	1660
subiecte	2322
subject	981
submit	720	981
submit a correction	769
submit comment	769	989
submit vote	964
subscreva a newsletter	2239
subscreva gratuitamente	2293
subscrever	2239
subscrever newsletter	2239
subscribe	728
subscribe by email	738
subscribe for free	728
subscribe here	728
subscribe now	728
subscribe to continue	728
subscribe to continue reading	728
subscribe to get the latest posts sent to your email	738
subscribe to our newsletters	738
subscribe to read	728
subscribe today	728
subscribe via email	738
subscriber benefit	967
subscriber benefits	967
subscriber exclusive	847	978
subscriber offer	967
subscriber only	728
subscriber rewards	967
subscriber-only	728
subscriber-only content	847
subscribers get more	847
subscribers only	728
subscription options	728
subscriu-t'hi	259
subscriu-te	259
subskrybuj	2113
subskrybuj teraz	2203
subtitles	973
subtitles off	972
subtitles settings	972
success	981
success! check your inbox	884
successivo	1624
suche	501	628
suchen	501
sudah punya akun	1531
sudoku	608	965	1987	2188	2714
suggerisci una correzione	1640
suggest a correction	769
suggested	774
suggested articles	774
suivant	1307
suivez notre direct	1347
suivez nous	1291
suivez-nous	1291
suivi	1291
suivre	1291
suivre ce sujet	1291
suivre ce sujet et recevoir une alerte	1337
suivre cet auteur	1291
sujets	1304
sulge	1106
sulge reklaam	1107
sulje	1194
sullo stesso argomento	1621
sullo stesso tema	1621
sumbang	1530
summary by ai	820	988
summary generated by ai	988
suoraan reseptiin	61
suositellut	1211
suosittelemme	1211
suosituimmat	1211
support local journalism	721
support our journalism	721
support our work	721
support quality journalism	721
support the author	721
support this site	721
support us	721
support us on patreon	721
support us today	721
supported by	760
sur ce sujet	1304
sur le web	1304
suscribete	1010
suscribirme	1010
suscribirse	1010
suscribite	1086
suscribite ahora	1086
suscripciones	1010
susijusios naujienos	1792
sutikti su visais	1808
sutinku	1808
suurenna kuva	1213
""", 'sv': """
svar	398	2049
svara	2660	2745
svi komentari	2463
""", 'sw': """
swisha en slant	2639
swisha ett bidrag	2728
swisha till oss	2728
""", 'sy': """
syarat dan ketentuan	1546
syarat dan ketentuan | kebijakan privasi	1546
syndication rights	986
""", 'sz': """
szavazzon	1485
szukaj	2138
szybki przelew	2201
""", "t'": """
t'ha agradat aquest article	275
""", 'ta': """
ta bort annonser	2656
tack! kolla din inkorg	2733
tag	1548	1621	2957
tag-uri	2322
taggar	2664
tagged	774
tagger	2053
tagi	2135
tagovi	2460
tags	403	498	662	774	1044	1304	1548	1621	1908	2261	2957
taguri	2322
taille du texte	1290
taip pat skaitykite	1792
tak for din tilmelding	386
take our poll	964
take our survey	769
take the poll	964
take the quiz	964
tallenna	1203
tallenna juttu	1203
tallenna resepti	61
talvez mais tarde	2230
tamanho da fonte	65	2247
tamanho do texto	65
tampilkan asli	1551
tampilkan lebih banyak	1550
tampilkan lebih sedikit	1551
tap to enlarge	983
tap to unmute	972
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1485
tautan berhasil disalin	1573
tautan disalin	1540
tautan telah disalin	1573
tavs e-pasts	1855
""", 'te': """
te has suscrito correctamente	1082
te puede gustar	1044
te puede interesar	1044
te quedan # caracteres	1076
te recomendamos	1044
te-ar putea interesa	2322
teata veast	1104
teavita veast	1104
tee lahjoitus	1195
teilen	483
teilen auf	483
teilen und weiterempfehlen	483
teised loevad	1100
tek seferlik	2795
tekst gaat door onder advertentie	2020
tekst loopt door onder de advertentie	1898
tekst se nastavlja nakon oglasa	2459
tekst sponsorowany	87
tekst wygenerowany automatycznie	2215
tekstgrootte	65	1893
tekstgrootte aanpassen	2019
tekstimainos	1205
tekstin koko	65
telefon	625	2207	2734
telefonnummer	625	2734
telefoon	2006
telefoonnummer	2006
telegram	751	2377
teljes cikk	1485
telli	1098
telli kohe	1098
tellijale	1098
tellijana saad artiklit jagada	1103
tellijatele	1098
tema	2053
tema dana	2460
temaer	2053
temas	1044	2261
temas relacionados	1044
temat	2207
tematy	2135
temes relacionats	290
temi	1621
temos	1792
tempo de leitura	2264
tempo di lettura	1624
tempo estimado de leitura: # minutos	2247
temps de lecture	1307
temps de lecture : # min	1307
tendances	1304
tendencias	1044
tendenze	1621
tentang kami	1563
teraz nie	2531
terbaru	1548
terima semua	1546
terima semua cookie	1546
terkait	1548
terkini	1548
termini e condizioni	1614
termos de uso	2254
terms	765
terms & conditions	765
terms and conditions	765
terms apply	847
terms of service	765
terms of use	765
terpopuler	1548
terpopuler hari ini	1574
terug naar boven	1911
terug naar de homepage	2008
terug naar home	2008
test din viden i ugens quiz	406
test je kennis	1986
test kunnskapene dine i ukas quiz	2056
test uw kennis	1986
testa dina kunskaper	2713
testa dina kunskaper i veckans quiz	2667
testaa tietosi viikon visassa	1213
testen	462
testez gratuitement	1271
testez vos connaissances	1335
testez vos connaissances avec notre quiz	1335
tetszik	1476
text lizenzieren	633
text size	750
text version	779
textning	2723
texto gerado por ia	2281
textstorlek	65
""", 'th': """
thank you	720
thank you for subscribing	838	980
thank you for voting	964
thank you for watching	852
thank you for your message	980
thank you for your submission	980
thank you to our sponsors	760
thank you! check your inbox	980
thank you! check your inbox to confirm	980
thank you! please check your inbox	884
thanks for subscribing	738
thanks for voting	964
thanks for watching	852
thanks for your message	980
thanks to our sponsors	760
thanks! please check your inbox	884
the article continues below	852
the link has been copied	991
the player is loading	972
the story continues below	852
the video player is currently playing an ad	818
theater mode	973
thema	498
thema folgen	639
thema's	1908
themen	498
themen folgen	639
there are no comments yet	769
there was an error, please provide a valid email address	838
these are external links and will open in a new window	750
this article is for subscribers	978
this article is locked	978
this article is only for subscribers	978
this article is only for those who subscribe	978
this audio is ai-generated	972
this audio is auto generated	972
this audio is auto-generated	972
this audio is no longer available	972
this audio was generated by ai	972
this clip is no longer available	972
this comment has been deleted	989
this comment has been removed	989
this comment was deleted	989
this content can't be displayed	970
this content cannot be displayed here	970
this content cannot be shown	970
this content is blocked	970
this content is locked	978
this content is not available	970
this embed is not available	970
this field is required	980
this is an advertisement	760
this story is locked	978
this summary was created by ai	988
this summary was generated by ai	988
this summary was made by ai	988
this summary was written by ai	988
this video can not be played	818
this video can't be played in your country	972
this video cannot be played	818	972
this video cannot be played in your country	972
this video is no longer available	972
this video is not available	972
this video is not available in your country	972
this video is not available in your region	972
threads	751
""", 'ti': """
ti consigliamo	1621
ti potrebbe interessare	1621
ti potrebbero interessare	1621
ticker	498
ticket kaufen	610
tickets bestellen	610
tickets buchen	610
tickets kaufen	610
tickets on sale now	967
tickets sichern	533	610
tid #	2723
tidak terima kasih	1529
tidak, terima kasih	1529
tiempo de lectura	1047
tiempo estimado de lectura: # minutos	1029
tietosuoja	1206
tijdsduur #	1994
tiktok	751
til forsiden	403	2053
til toppen	406	2056
tilaa	1196
tilaa nyt	1196
tilaa uutiskirje	1199
tilaa uutiskirjeet	1199
tilaajalle	1196
tilaajille	1196
tilaukset	1196
till appen	2724
till bildspelet	2736
till butiken	2716
till direktrapporten	2736
till donationssidan	2728
till dossiern	2736
till erbjudandet	2642
till evenemanget	2716
till liverapporten	2736
till produkten	2716
till quizet	2713
till receptet	61
till resultatet	2713
till shoppen	2716
till spelet	2713
till startsidan	2664
till temasidan	2736
till toppen	2667
tillbaka till startsidan	2736
tillbaka till toppen	2736
tilmeld	386
tilmeld dig	386
tilmeld dig nyhedsbrevet	386
tilmeld nyhedsbrev	386
timp de citire # min	2324
tin sau	2957
tinggalkan komentar	1547
tip us	721
tips en venn	2041
tips van de redactie	1908
tipsa	2652
tipsa oss	2660
tisk	308
tisk receptu	61
""", 'to': """
to pole jest wymagane	2206
to the donation page	976
to the dossier	983
to the homepage	983
today's most read	851
today's paper	779
today's top stories	774
todos los comentarios	1040
toestaan	1998
toestemming	1900
toestemming beheren	1992
toestemming intrekken	1992
toestemming vragen voor overname	2012
toeta	1098
toeta meid	1098
toevoegen aan leeslijst	1973
toevoegen aan mijn onderwerpen	2018
toggle	779
toggle caption	779
toimetus soovitab	1100
toimitus suosittelee	1211
toista	1213
ton an	615
ton aus	615
ton ausschalten	615
ton einschalten	615
tonen en accepteren	1992
toon # antwoorden	2016
toon alles	1912
toon antwoorden	2016
toon bijschrift	2008
toon deze inhoud	1928
toon en accepteer	1992
toon galerij	2008
toon inhoud	1900
toon meer	1911
toon minder	1911
toon origineel	1912
toon reacties	1904
toon resultaten	1986
toon transcript	1994
toon vertaling	1912
toon wachtwoord	2002
top articles	774
top artikel	498
top comments	769
top headlines	774
top latest discussions	779
top news	774
top stories	662	774
top-artikel	498
top-news	498
top-themen	498
tophistorier	403
topics	774
topik	1548
topik terkait	1548
toppnyheter	2664
toppsaker	2053
topthemen	498
torna all'inizio	1624
torna su	1624
torne-se assinante	2231
torne-se membro	2231
tots els butlletins	283
toujours afficher ce type de contenu	1327
tous les commentaires	1300
tous ses articles	1325
tout accepter	1297
tout afficher	1308
tout refuser	1297
tout voir	1307
toute l'actu	1304
toutes les photos	1307
""", 'tr': """
trabaja con nosotros	1071
trabalhe connosco	2283
trabalhe conosco	2283
trakteer ons op een kop koffie	2000
trakteer ons op koffie	1874
trang sau	2959
transcript	973	1995
transferencia bancaria	1009
transkript	616	2723
transkript anzeigen	615
transkript herunterladen	615
transkript lesen	615
transkription	2723
transkrypcja	2196
translated automatically	988
translated by ai	820	988
translated with ai	988
transparenzhinweis	632
traueranzeigen	533
treballa amb nosaltres	277
trefwoorden	1908
trek toestemming in	1992
trend	2810
trending	498	774	1548	1908	2261
trending deals	760
trending now	774
trending stories	774
trending today	774
trending topics	774
trimite	2315
trimite pe email	2315
trimite pe whatsapp	2349
trimite unui prieten	2349
trotzdem weiterlesen	619
try it free	728
""", 'tt': """
tt	2694
tt-afp	2694
tt-reuters	2694
""", 'tu': """
tu e-mail	1017
tu email	1017
tudo sobre	2261
tue riippumatonta journalismia	1195
tuitar	2247
tuitear	1029
tulis komentar	1547
tulis komentar anda di sini	1563
tulosta	1203
tulosta juttu	1203
tulosta resepti	61
tumblr	751
tunnuksen luominen on maksutonta	1196
tuoreimmat	1211
tuoreimmat uutiset	1211
turinio rinkodara	1799
turn on alerts	975
turn on notifications	975
tutti gli aggiornamenti qui	1651
tutti i commenti	1617
tutup	1529
""", 'tw': """
tweet	750	1540	1607
tweet laden	613
tweet this	750
tweeta	2652
tweeter	1290
tweetle	2803
tweetnij	2123
tweetnout	308
twitter	751
twitter-inhalte erlauben	491
twittern	483
""", 'ty': """
tyck till	2660
tylko dla zalogowanych	2203
tylko w serwisie	2135
type your email	738
""", 'u ': """
u bent aangemeld	2005
u fokusu	2460
u gebruikt een adblocker	1999
u hebt al gestemd	1986
u heeft uw limiet bereikt	2002
u volgt dit onderwerp al	2018
""", 'ud': """
udskriv	390
udskriv opskrift	61
udvalgt	403
udvid	407
""", 'ui': """
uit onze webshop	1989
uit onze winkel	1989
uitgelicht	1908
uitklappen	1912
uitloggen	1878
""", 'uk': """
ukryj	2139
ukryj odpowiedzi	2217
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1621
ultime news	1621
ultime notizie	1621
ultimele articole	2322
ultimi articoli	1621
""", 'um': """
um assinante ofereceu-lhe este artigo	2300
umfrage starten	607
umfrage wird geladen	533
""", 'un': """
un abbonato ti ha regalato questo articolo	1659
un subscriptor t'ha regalat aquest article	289
understood	780
undertext	2723
undertexter	2723
une erreur dans l'article	1300
uneix-te a la conversa	275
unfollow	755
unisciti al nostro canale	1608
unlisted	779
unlock article	978
unlock full article	978
unlock this article	728
unlock this story	978
unlock with a subscription	978
unmute	972
unohditko salasanan	1196
uns folgen	484
unser bestes angebot	554
unser newsletter	470
unser tipp	623
unsere empfehlung	498
unsere empfehlungen	498
unsere korrekturregeln	632
unsere netiquette	637
unsere newsletter	470
unsere standards	632
unsere top-themen	559
untertitel	616
untertitel anzeigen	615
untertitel ausblenden	615
untertitel einblenden	615
""", 'up': """
up next	774
up next in #	972
upgrade now	728
upgrade to founding member	728
upgrade to paid	721
uplati	2452
uppfattat	2668
uppspelningshastighet	2722
""", 'ur': """
url copied to clipboard	991
""", 'us': """
username	979
username or email	978
username or email address	978
ustawienia	2128
ustawienia cookies	2128
ustawienia zaawansowane	2193
""", 'ut': """
utiles	1297
utvalgt	2053
utvalt	2664
utvid	2057
""", 'uu': """
uudiskiri	1123
uudiskirjad	1123
uusimmat	1211
uutiskirje	1199
uutiskirjeet	1199
""", 'uw': """
uw bericht	2005
uw e-mailadres	1883
uw naam	2005
uw stem is geregistreerd	1986
uw stem is geteld	1986
""", 'uy': """
uygulamayi indir	2851
uygulamayi indirin	2851
""", 'va': """
vaata galeriid	1105
vaata ka	1100
vaata kommentaare	1104
vaata pilte	1105
vaata videost	1105
vaata videot	1105
vaata videot siit	1105
vacatures	1933
vagas de emprego	2283
vai al contenuto	1624
vai alla ricetta	61
vain tilaajille	1196
vakances	1838
valfri summa	2728
valfritt	2734
valfritt belopp	2728
valikko	1213
valorar	1040
valorar receta	61
van onze partner	2020
van onze partners	1908
vandaag	1908
vandaag niet	1873
var artikkelen nyttig	2049
var artiklen nyttig	398
var dette nyttig	2056
var oppsummeringen nyttig	2049
var opsummeringen nyttig	398
var saken nyttig	2049
varje fredag. gratis. ingen spam	2733
varovanje osebnih podatkov	2598
vastaa	1210
vastaa kyselyyn	1213
vastaa lukijakyselyyn	1213
""", 've': """
ve zkratce	316
veckans quiz	2713
vedi anche	1621
vedi dettagli	1625
vedi i # commenti	1648
vedi i commenti	1617
vedi i risultati	1625
vedi la mappa	1625
vedi tutte	1624
vedi tutti	1624
vedi tutto	1624
veilig betalen	1876
velden met * zijn verplicht	2005
velden met een * zijn verplicht	2005
ver # comentarios	1040
ver bio	1063
ver comentarios	1040
ver contenido	1037
ver contenido externo	1067
ver detalhes	2265
ver detalles	1048
ver documento	1048
ver el mapa	1048
ver essa foto no instagram	2279
ver este tuit	1067
ver fotos	1047
ver galeria	2264
ver la receta	61
ver los comentarios	1040
ver mais	2264
ver mapa	1048	2265
ver menos	1048	2265
ver ofertas	1010	2235
ver original	1048	2265
ver perfil	1063	2291
ver resultado parcial	2289
ver resultados	1076
ver resultados de la encuesta	1076
ver todas	1047	2264
ver todo	1047
ver todos	1047	2264
ver tudo	2264
verberg advertentie	2020
verberg antwoorden	2016
verberg bijschrift	2008
verbergen	1912
verbleibende zeit	615
verbleibende zeit #	615
verbleibende zeit -#	615
verder met apple	2002
verder met google	2002
verder zonder te steunen	1873
vergelijk abonnementen	2002
vergroot	1911
vergroot afbeelding	1911
vergroot foto	2008
vergroten	1912
verlagsangebot	488
verlagsbeilage	560
verplicht	2006
verplicht veld	2005	2005
verplichte velden	2005	2005
verschicken	483
versenden	483
verstanden	502
versturen	2006
verstuur	2006
verstuur bericht	2005
verstuur reactie	2016
verstuur via e-mail	2019
verstuur via whatsapp	2019
vertaald met ai	2014
ververs de pagina	1999
verwandte artikel	498
verwandte themen	498
verwante artikelen	1908
verwendungszweck: spende	620
verzend	2006
verzenden	2006
ves a la recepta	61
vet ej	2714
vet inte	2714
veuillez saisir une adresse e-mail valide	1340
veure # comentaris	275
veure perfil	281
veure totes les ofertes	287
vezane vesti	2460
vezane vijesti	2460
vezi # comentarii	2335
vezi comentariile	2321
vezi detalii	2325
vezi harta	2325
vezi mai mult	2324
vezi originalul	2325
vezi rezultatele	2335
vezi toate	2324
vezi toate newsletterele noastre	2342
vezi toate ofertele de abonament	2347
vezi tot	2325
vezi videoclipul	2341
""", 'vi': """
vi har lukket for kommentarer	398
viber	751	2377
videa	316
video	316	403	1548	1621	2053	2322	2664	2810	2957
video abspielen	535
video ad	760
video afspelen	1935
video anschauen	535
video ansehen	535	615
video can't be played	972
video laden	491
video niet beschikbaar	1994
video player is loading	972
video terkait	1548
video wird geladen	615
video wordt geladen	1994
video's	1908
videoen afspilles her	406
videoen kan ikke afspilles	406
videolar	2810
videon gick inte att spela upp	2722
videon kan inte spelas upp	2722
videon kan inte spelas upp i ditt land	2722
videon kan inte visas i ditt land	2722
videoplayer wird geladen	615
videos	498	1044
videospelaren laddas	2722
videospeler wordt geladen	1994
videot	1211
videoyu izle	2812
videoyu izleyin	2812
view # replies	989
view # reply	989
view all	779
view all newsletters	738
view and accept	970
view at amazon	963
view comment	769
view comments	769	779
view deal	963
view deals	963
view details	780
view full size	779
view fullscreen	983
view gallery	779	983
view image	779
view image in fullscreen	779	983
view less	983
view map	780
view metrics	953
view more	779
view offer	978
view offers	978
view on instagram	750
view our privacy policy	818
view photo gallery	983
view plans	728
view poll results	964
view post on instagram	818
view post on x	818
view replies	989
view results	780	964
view slideshow	983
view subscription options	728
view the gallery	983
view this post on facebook	818
view this post on instagram	818
view this post on threads	818
view this post on x	818
view transcript	972
viimased uudised	1100
vill du ha notiser	2725
vind ik leuk	2017
virement	1270
virement bancaire	1270
vis alle	406	2056
vis bildetekst	2056
vis detaljer	407	2057
vis flere	406	2056
vis indhold	395
vis innhold	2046
vis innlegg fra facebook	2056
vis innlegg fra instagram	2056
vis kart	2057
vis kommentarer	398	2049
vis kort	407
vis mer	2056
vis mere	406
vis mindre	407	2057
vis original	407	2057
vis oversettelse	2057
vis resultater	407	2057
visa # svar	2744
visa alla	2667
visa alla artiklar	2736
visa alla kommentarer	2744
visa alltid	2720
visa bildgalleri	2736
visa bildspel	2736
visa bildtext	2736
visa detaljer	2668
visa fler	2667
visa fler artiklar	2736
visa fler kommentarer	2744
visa fler svar	2744
visa galleri	2736
visa kartan	2668
visa kommentarer	2660
visa mer	2667
visa mindre	2668	2736
visa original	2668
visa resultat	2668	2713
visa svar	2744
visa transkript	2722
visa transkription	2722
visa undertexter	2722
visit our shop	967
visit our store	967
visualizza questo post su instagram	1638
""", 'vk': """
vk	751
""", 'vo': """
voce sintetica	1640
voeg toe aan je leeslijst	1949
voeg toe als voorkeursbron	2018
voer een geldig e-mailadres in	2005
voir aussi	1304
voir ce post	1327
voir ce tweet	1327
voir cette publication sur instagram	1327
voir l'original	1308
voir la carte	1308
voir la recette	61
voir la traduction	1308
voir le contenu	1297
voir le diaporama	1307
voir les # commentaires	1335
voir les commentaires	1300
voir les offres	1271
voir les photos	1307
voir moins	1307
voir plus	1307
voir plus de commentaires	1300
voir ses articles	1325
voir son profil	1325
voir tous ses articles	1325
voir tout	1307
voit perua tilauksen milloin tahansa	1199
voit peruuttaa milloin vain	1196
volg	1894
volg auteur	2018
volg deze auteur	2018
volg dit onderwerp	1894
volg dit thema	2018
volg het liveblog	2008
volg onderwerp	2018
volg ons	1894
volgen	1894
volgend	2018
volgend artikel	1908
volgende	1911
volgende afbeelding	2008
volgende foto	2008
volgende pagina	1911
volgende video	1994
vollbild	501	616
vollbildmodus	615
volledig scherm	1994
vols eliminar la publicitat	277
vols llegir l'article sencer? subscriu-te	287
voltar ao topo	2264
volume	1995
volver arriba	1047
volym	2723
von einer ki-stimme vorgelesen	615
von ki erstellt	635
von ki generiert	635
von ki zusammengefasst	529
von merkliste entfernen	640
von outbrain empfohlen	641
von taboola empfohlen	641
von unseren partnern	641
voor abonnees	1878
voordeel voor abonnees	1989
voordeligst	2003
voorgelezen door een ai-stem	1994
voorgelezen door een computerstem	1994
voorgelezen door een synthetische stem	1994
voorkeuren aanpassen	1992
voorkeuren beheren	1992
voorkeuren opslaan	1992
voornaam	2006
vorgelesen von einer synthetischen stimme	615
vorherige seite	501
vorheriger artikel	498
vorheriges bild	627
vorheriges foto	627
vorig artikel	1908
vorige	1911
vorige afbeelding	2008
vorige foto	2008
vorige pagina	2008
vorlesen	483
vorlesen lassen	483
vormista tellimus	1098
vorname	625
vorteile sichern	462
vorteilswelt	610
vota a la nostra enquesta	275
vota en nuestra encuesta	1076
vota il nostro sondaggio	1648
vota la ricetta	61
vota nel nostro sondaggio	1648
vote	965
vote in our poll	964
vote na nossa enquete	2289
votez dans notre sondage	1335
votez pour faire entendre votre voix	1335
votre adresse mail	1340
votre commentaire	1300
votre e-mail	1280
votre email	1280
vous aimerez aussi	1304
vous aimerez lire	1304
vous avez lu # articles sur # ce mois-ci	1344
vous avez une question	1300
vous n'avez pas encore de compte	1344
vous pourriez aimer	1304
vous pourriez aussi aimer	1304
vous pouvez offrir # articles par mois	1347
""", 'vr': """
vraag het ai	1930
vraag het onze ai	1930
vraag van de dag	1986
vrij bedrag	2000
vroegboekkorting	1989
""", 'vs': """
vsebina je zaklenjena	2579
vsi komentarji	2586
vstoupit do diskuse	315
vstoupit do galerie	318
vstupte do diskuse	315
""", 'vu': """
vul de vragenlijst in	1933
vul dit veld in	2005
vul een bedrag in	2000
vul een geldig e-mailadres in	1941
vul uw e-mailadres in	2005
""", 'vy': """
vytisknout	308
vytisknout recept	61
""", 'w ': """
w artykule	2209
w naszym sklepie	2190
w tym artykule	2135
""", 'wa': """
waardeer dit artikel	1945
waardeer dit verhaal	1945
waarom zie ik deze advertentie	2020
wachtwoord	2003
wachtwoord tonen	2002
wachtwoord vergeten	1878
war das hilfreich	635
war dies hilfreich	635
war diese zusammenfassung hilfreich	529	635
war dieser artikel hilfreich	635
warum sehe ich diese anzeige	641
warum sehe ich diese werbung	641
was andere lesen	498
was deze samenvatting nuttig	1930
was dit behulpzaam	2014
was dit nuttig	2014
was this helpful	769
was this summary helpful	820
was this summary useful	820
was this translation helpful	820
watch above	827
watch below	827
watch here	827
watch more	774
watch more videos	972
watch next	774
watch on youtube	827	972
watch the full video	827
watch video	779
""", 'wc': """
wczytaj post	2193
""", 'we': """
we can't show this content here	970
we cannot show this content	970
we care about your privacy	765
we don't spam	980
we don't spam! read our privacy policy for more info	980
we kunnen deze content hier niet tonen	1992
we kunnen deze inhoud niet tonen	1992
we never spam	980
we recommend	774
we value your privacy	765
weekly newsletter	738
wees de eerste die reageert	1904
weet ik niet	1987
weet niet	1987
weiger alles	1992
weigeren	1900
weiter mit apple	622
weiter mit e-mail	622
weiter mit facebook	622
weiter mit google	622
weiter nach der anzeige	560
weiter zum artikel	456
weitere antworten anzeigen	637
weitere artikel	498
weitere artikel der autorin	627
weitere artikel des autors	627
weitere artikel laden	627
weitere artikel zum thema	559
weitere laden	627
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
weniger	628
weniger anzeigen	501
werbeanzeige	488
werbefrei lesen	641
werbeinhalt	641
werbliche inhalte	488
werbung	488
werbung ausblenden	641
werbung beendet	641
werbung ende	641
werbung endet	641
werbung folgt	601
werbung melden	641
werbung von unserem partner	560
werbung zulassen	619
werde mitglied	457
werden sie mitglied	457
werden sie teil unseres teams	533
wesprzyj	2110
wesprzyj jednorazowo	2201
wesprzyj nas	2110
wesprzyj nas na patreonie	2201
wesprzyj przez paypal	2201
""", 'wh': """
what do you think	769
what others are reading	931
what people are reading	931
what readers are reading	931
what to read next	774
whatsapp	751	2377
when the fun stops, stop	929
why am i seeing this ad	992
why do i see this ad	992
why this ad	992
why trust us	852
why you can trust our reporting	985
why you can trust our reviews	852
why you can trust us	852	985
""", 'wi': """
wideo	2135
wie ist dieser text entstanden	635
wie wir ki einsetzen	635
wie wir mit fehlern umgehen	632
wiedergabe	616
wiedergabegeschwindigkeit	615
wiedergeben	616
wil je meldingen ontvangen	1997
wil je pushberichten ontvangen	1997
wilt u meldingen ontvangen	1997
""", 'wo': """
woonplaats	2006
woordzoeker	1987
word donateur	2000
word lid	1874
word search	965
word sponsor	2000
word supporter	1874
word vriend	1874
word wheel	965
wordsearch	965
wortsuche	608
""", 'wr': """
write a comment	769
write a review	769
""", 'ws': """
wspieraj	2110
wspieraj nas	2110
wspieram	2110
wstrzymaj	2196
wszystkie	2138
wszystkie komentarze	2131
wszystkie teksty autora	2209
""", 'wu': """
wunschbetrag	460
""", 'wy': """
wybieram	2204
wybierz	2204
wybierz pakiet	2203
wybierz plan	2203
wybrane dla ciebie	2135
wycisz	2195
wydarzenia	2135
wydrukuj	2123
wydrukuj przepis	61
wygenerowane przez ai	2215
wygenerowano przez ai	2215
wyloguj	2113
wymagane	2207
wyniki ankiety	2187
wyniki sondy	2187
wyszukaj	2138
""", 'x': """
x	751	1478
""", 'x ': """
x (twitter	751
x facebook	750
""", 'x.': """
x.com	751
""", 'xe': """
xem clip	2983
""", 'xi': """
xing	751
""", 'ya': """
ya eres suscriptor	1010
ya he donado	1004
ya soy socio	1004
ya te has registrado	1010
ya tengo cuenta	1010
ya tienes cuenta	1010
ya tienes una cuenta	1010
yanitla	2809
yapay zekaya sor	2809
yazdir	2803
yazi boyutu	2803
yaziyi dinle	2803
""", 'ye': """
yearly	720
yerinizi ayirtin	2812
yes, notify me	975
yes, send me alerts	975
""", 'yo': """
yorum	2809
yorum kurallari	2809
yorum yap	2809
yorum yaz	2809
yorum yazin	2809
yorumlar	2809
yorumlari oku	2809
yorumunuzu yazin	2809
you are now subscribed	838	980
you are subscribed	838	980
you can change how much you give or cancel your contributions at any time	721
you have # seconds	760
you have already voted	964
you may also be interested in	774
you may also enjoy	774
you may also like	774
you may have missed	774
you may like	774
you might also be interested in	774
you might also like	774
you might like	774
you're in	738
you're signed up	980
you're subscribed	838	980
your account	728
your answer	935
your comment	769
your donation is tax-deductible	843
your email	738
your email (required	980
your email address	738
your gift is tax-deductible	843
your message	980
your name	980
your name (required	980
your privacy choices	765
your privacy is important to us	765
your subscription is confirmed	838
your vote has been counted	964
your vote has been recorded	964
youtube	751
youtube-inhalte erlauben	491
""", 'yu': """
yukari	2812
""", 'z ': """
z naszego sklepu	2190
z ostatniej chwili	2135
""", 'za': """
za darmo. bez spamu	2206
zaakceptuj i kontynuuj	2193
zaakceptuj wszystkie	2193
zaakceptuj wszystko	2128
zablokuj	2199
zaboravljena lozinka	2453
zacznij quiz	2187
zadejte e-mail	305
zadejte e-mailovou adresu	305
zadnje novice	2583
zadnje objave	2583
zagraj	2187
zagraj teraz	2187
zahl ich	457
zahlungsart	460
zahlungsarten	460
zahlungsmethode	460
zahlungsmethoden	460
zalo	2947
zaloguj	2113
zaloguj przez apple	2203
zaloguj przez facebook	2203
zaloguj przez facebooka	2203
zaloguj przez google	2203
zamknij	2109
zapisano	2220
zapisz	2123
zapisz mnie	2206
zapisz przepis	61
zapisz ustawienia	2193
zapojte se do diskuse	315
zapri	2590
zaregistrovat se	301
zarejestruj	2113
zarezerwuj bilet	2190
zarezerwuj miejsce	2190
zasady komentowania	2217
zasady korekt	2212
zaten abone misiniz	2796
zatvori	2468
zavrni	2598
zavrni vse	2598
zawsze pokazuj	2193
zawsze zezwalaj	2193
""", 'ze': """
zelf bedrag kiezen	2000
zero spamu	2206
zeskanuj kod qr	2197
zet op leeslijst	1973
""", 'zi': """
zie je een fout	2011
zie ook	1908
ziedot	1831
ziet u een fout	2011
zip code	738
""", 'zo': """
zo beschermen we onze bronnen	2011
zo beschermen wij onze bronnen	2011
zobacz komentarze	2131
zobacz oferty	2203
zobacz pakiety	2203
zobacz plany	2203
zobacz wszystkie	2138
zobacz wszystkie komentarze	2217
zobacz wyniki	2139	2187
zobrazit diskusi	315
zobrazit galerii	318
zobrazit mapu	319
zobrazit obsah	312
zoek	1911
zoeken	1911
zonder jouw steun kunnen we dit werk niet doen	1945
zoom	779
zoom image	983
zoom in	780
""", 'zu': """
zu den abo-angeboten	462
zu den angeboten	554
zu den ergebnissen	607
zu den kommentaren	494
zu den spielen	607
zu den tickets	610
zu unserem shop	610
zugang freischalten	462
zuklappen	502	628
zulassen	618
zum abo	462
zum abo-shop	554
zum aboshop	554
zum anbieter	610
zum anfang der seite	627
zum angebot	462
zum artikel	501	627
zum autorenprofil	627
zum deal	610
zum dokument	502
zum dossier	627
zum ergebnis	607
zum event	610
zum ganzen artikel	627
zum gewinnspiel	533
zum inhalt	501
zum inhalt springen	501
zum kommentieren anmelden	494
zum liveblog	627
zum newsticker	627
zum podcast	535	627
zum produkt	610
zum profil	627
zum quiz	533	607
zum rezept	61
zum rezept springen	61
zum seitenanfang	501
zum shop	610
zum spendenformular	620
zum spendenkonto	620
zum spiel	607
zum thema	498	501
zum ticker	627
zum ticket	610
zum transkript	615
zum video	535	615
zur autorenseite	627
zur bildergalerie	501
zur diskussion	494
zur fotostrecke	501
zur galerie	627
zur karte	502
zur mediathek	535
zur merkliste	555	640
zur navigation	501
zur netiquette	637
zur newsletter-anmeldung	470
zur podcast-folge	627
zur serie	627
zur spendenseite	620
zur startseite	498
zur themenseite	501	627
zur umfrage	533	607
zur veranstaltung	610
zusammenfassung mit ki	529
zustimmen	491
zustimmen und weiter	491
zustimmung erteilen	613
zustimmung verwalten	613
zustimmung widerrufen	613
""", 'zw': """
zwischenergebnis anzeigen	607
""", 'zz': """
zzgl. versand	610
zzgl. versandkosten	610
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	467 K wochen kostenlos	467 K wochen gratis	467 K monat kostenlos	928 K+	956 K% off your	956 K per cent off your	956 K percent off your	1766 K줄 요약	1956 K weken voor	1956 K maanden voor	2718 K+	2718 K år.
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	819 K post shared by	819 K video posted by	819 K post by	947 K version of this article	947 K version of this story	947 K version of this column	947 K version of this essay	947 K version of this piece	947 K version of this post	947 K version of this review	1020 K tu correo	1306 K lire aussi	1306 K lire également	1306 K lire :	1306 K lire sur	1306 K voir aussi	1306 K voir également	1306 K écouter :	1306 K relire :	1306 K lire ensuite :	1306 K lire ou à relire :	1510 K gombra kattintva	1510 K telegramon	1510 K facebookon	1512 K cikk a	1512 K cikk folytatódik	1518 K cikket mesterséges	1520 K teljes beszélgetés	1520 K teljes interjú	1600 K tutti i contenuti	1634 K cura della redazione	2275 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1592 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	611 K-vorteil:
abonneer	1955 K je op	1979 K
abonneevoordeel	1990 K:
abonnez	12 K-vous	1268 K-vous à
abonniere	12 K	590 K
abonnieren	12 K sie	459 K sie	590 K sie
about	781 K the author	781 K the authors	781 K the writer
abovorteil	611 K:
abstimmung	573 K:
""", 'ac': """
accept	951 K and load
accepted	727 K payment methods:	727 K cards:
acceso	1013 K ilimitado
accesso	1600 K illimitato
acesso	2238 K ilimitado
acest	76 K subiect este închis	2334 K rezumat	2334 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1910 K:
acompanhe	12 K
acquista	1644 K la rivista
actie	1982 K:
""", 'ad': """
ad	86 [K]	854 K:
ada	72 K pertanyaan	1561 K kesalahan di artikel
add	12 K us	805 K	885 K
additional	856 K reporting by
adja	1510 K meg
adjon	1510 K hozzá
administratorem	2158 K danych osobowych jest	2158 K twoich danych	2158 K państwa danych	2158 K pani/pana danych	2158 K podanych
advertentie	86 K, daarna
advertise	825 K with
advertisement	854 K:
advertorial	86 K:
""", 'af': """
afmelden	1969 K kan
afspil	435 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	441 K har	821 K summaries	821 K-generated summaries	822 K tools were	822 K was used	822 K helped	822 K assisted	1708 Kがこの記事	1708 Kによる自動	1708 K要約	1708 Kによる要約	1708 Kが選んだ	1708 Kに質問	1708 ※K	1766 K 요약은	1766 K 뉴스 요약	1931 K kan fouten maken. controleer	1931 K-samenvattingen	2095 K har	2329 K informații	2329 K un subiect	2329 K un pont	2329 K fost martor	2704 K har	3032 K摘要	3032 K重點	3032 K重点	3032 K生成	3032 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2297 K o	2297 K a	2297 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1538 K notifikasi
aktiver	435 K	2088 K
aktivera	2698 K
aktiviere	575 K
aktivieren	575 K sie
aktuelle	499 K nachrichten aus
""", 'al': """
al	1022 K registrarte	1068 K mostrar este contenido	1882 K lid	1968 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	879 K content ©	969 K odds correct
alla	27 K kommentarer	27 K inlägg	2665 K artiklar om	2669 K artiklar av	2718 K odds
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	404 K artikler om	408 K artikler af	499 K artikel zu	499 K artikel von	500 K infos:	500 K news:	503 K artikel von	534 K folgen	612 K quoten	1909 K artikelen over	1913 K artikelen van	2054 K saker om	2058 K artikler av
alleen	1882 K voor abonnees	1961 K leden kunnen reageren
alles	499 K zum thema	499 K zu	1909 K over	1950 K over
allow	749 K notifications	764 K ads on	951 K content from	951 K third-party content	951 K external content
already	887 K	887 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	467 K abonnent	467 K abonnentin	479 K app	556 K abonnent können sie	556 K abonnentin können sie	1882 K abonnee
also	775 K in	776 K read	776 K on this site:	776 K worth reading:	776 K on this topic:	880 K in the news:	1457 K read:	1457 K read-
alt	404 K om	2054 K om
alte	2351 K știri din
altre	1622 K notizie su	1661 K notizie di
altri	1622 K articoli su	1626 K articoli di
altro	1622 K su	1623 K su questo tema:
always	971 K allow content from	971 K load content from	971 K show content from	971 K unblock	971 K allow embedded content
""", 'am': """
am	2333 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1555 K punya
ange	2698 K
angiv	435 K
anketa	317 K:
anlatmamiz	2840 K gereken
anna	1113 K vihjest	1113 K vihje	1242 K
annonces	1330 K légales : publiez
annonssamarbete	86 K:
annullare	1605 K l'iscrizione
ansvarig	2696 K utgivare:
ansvarlig	2085 K redaktør:
answer	885 K
anuncie	2284 K no	2284 K na
any	27 K comment	72 K questions	864 K	886 K
""", 'ap': """
apa	1561 K reaksi anda
apakah	8 K artikel	1555 K anda punya	1561 K ringkasan ini	1561 K artikel ini	1561 K berita ini	1561 K informasi ini
apoie	81 K
apoya	81 K	1007 K	1007 K a
apoye	81 K
app	479 K herunterladen	479 K laden	1889 K voor android	1925 K
apply	867 K now
approfondimento	1623 K:
approfondisci	1623 K
apresentado	2287 K por
""", 'aq': """
aquest	274 K resum	274 K text ha estat traduït	274 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	1820 K straipsnis
arbejder	415 K du
arbetar	2676 K du
archives	1306 K :
are	782 K you affected by	864 K you	886 K you	911 K you enjoying this?	911 K you enjoying this article	911 K you enjoying this story	911 K you enjoying this post	911 K you enjoying this piece	911 K you enjoying this newsletter	911 K you enjoying this column	911 K you enjoying this recipe	911 K you enjoying this podcast	911 K you enjoying this essay	911 K you enjoying this series	911 K you enjoying this guide	911 K you enjoying this blog	911 K you enjoying this interview	911 K you enjoying this letter	911 K you enjoying this review	911 K you enjoying this page	911 K you enjoying this issue	911 K you enjoying this read	911 K you enjoying this episode	911 K you enjoying this content	942 K you
arrives	841 K every	908 K on mondays	908 K on fridays	908 K on saturdays	908 K on sundays
article	1320 K traduit
articles	781 K by
articol	2334 K tradus	2338 K susținut de
articolo	1641 K tradotto
articolul	46 K poate fi
artificial	822 K intelligence
artificiell	2704 K intelligens har
artikel	1549 K terkait:	1560 K ini diterjemahkan	1560 K ini ditulis dengan	1560 K ini dibuat dengan	1560 K ini merupakan hasil	1575 K ini telah tayang di	1575 K ini pertama kali tayang	1575 K ini pernah tayang	1575 K ini sudah tayang	1952 K gaat verder onder	1952 K loopt door onder	1952 K gaat verder na
artikeln	46 K får	2700 K fortsätter
artikkel	1130 K jätkub
artikkelen	46 K kan	46 K kan fritt	2091 K fortsetter
artikkeli	1244 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	437 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	918 K a subscriber	918 K a member	918 K a supporter
ascolta	1 K	1623 K:	1647 K il podcast	1647 K la puntata
ask	781 K us here	821 K the	821 K our
assine	2238 K para
assista	2263 K:	2288 K ao vídeo acima	2288 K ao vídeo abaixo	2288 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	1859 K
atlikite	1810 K testą
atradi	1851 K kļūdu
atsakykite	1819 K
""", 'au': """
auch	500 K interessant	500 K interessant:	500 K lesenswert	500 K spannend:	558 K bei uns:	582 K lesen:
aucun	32 K commentaire
audio	334 K vytvořila	826 K version of this	1070 K generado	1641 K generato	2334 K generat
auf	487 K facebook, instagram	487 K instagram, facebook	487 K facebook und instagram	487 K facebook oder instagram
aus	500 K dem archiv:	558 K unserem archiv:	587 K dem englischen übersetzt	587 K dem französischen übersetzt	587 K dem amerikanischen übersetzt	587 K dem englischen von	587 K dem französischen von	611 K unserem shop:
ausprobiert	59 K?
author	781 K bio
autor	332 K je	350 K:	1132 K:	2165 K:	2165 K: (	2474 K je	2536 K je	2554 K:
autore	1845 K:
autori	2536 K sú
autorica	2474 K je
autorius	1823 K:
autorka	332 K je	2474 K je	2536 K je
autors	1845 K:
""", 'av': """
available	745 K on the app store	745 K on google play
avec	89 K un abonnement	89 K l'abonnement	1286 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2596 K je	2611 K:
avtorica	2596 K je
""", 'ay': """
ayrica	2811 K okuyun	2811 K bakin	2811 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1518 K összefoglalót
""", 'ba': """
baca	1549 K juga	1549 K juga:	1549 K:	1549 K selengkapnya	1549 K selengkapnya:	1549 K selanjutnya:	1554 K berita	1567 K berita tanpa iklan	1575 K berita lainnya	1575 K artikel lainnya	1575 K artikel lain	1575 K berita selengkapnya	1576 K ini juga:	1576 K pula:	1576 K lagi:
background	776 K:	850 K reading:
bagaimana	1561 K reaksi anda	1561 K pendapat anda	1561 K menurut anda
baggrund	405 K:
bagikan	3 K
baixe	13 K
bakgrund	2666 K:
bakgrunn	2055 K:
bakiniz	2811 K:
balso	1859 K
balsuokite	1819 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	872 K part of our	903 K the first to	903 K first to	903 K the first
beachten	28 K sie bitte
become	717 K a member	717 K a subscriber	724 K a member of	834 K a member to comment	872 K part of our
bekijk	1910 K ook	1910 K:	1910 K hier	1910 K ook:	1913 K alle artikelen van	1934 K de video	1934 K de hele uitzending	1934 K de uitzending	1934 K de beelden	1934 K hier het hele	1936 K de video:	1979 K
bel	1925 K
belanja	1562 K di toko
beli	1562 K tiket
beluister	1 K	1934 K de podcast	1934 K onze	1979 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1562 K dengan tim
beri	1561 K rating	2585 K tudi
berikan	1561 K penilaian anda	1565 K suara anda
berikutnya	1576 K:
berita	1560 K ini diringkas	1575 K ini telah tayang	1576 K lainnya:
berite	2585 K tudi
besedilo	46 K lahko	2596 K izraža	2599 K je prevedeno	2602 K je objavljeno v
bestel	1979 K
bestelle	590 K
bestellen	590 K sie
bestil	435 K
bestill	2088 K
besuche	12 K uns	590 K
besuchen	12 K sie uns	590 K sie
bet	928 K responsibly	928 K with
betalt	86 K innhold:
bewerten	590 K sie
bez	2202 K właściciela	2202 K akcjonariuszy
bezahlte	584 K anzeige der	584 K anzeige des	584 K anzeige von
bezoek	1979 K
""", 'bi': """
bi	2615 K radi delali pri nas
bildergalerie	500 K:
bir	7 K hata	2829 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	567 K halten sie sich an die	567 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	844 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2062 K medlem av	2062 K abonnent på	2088 K	2673 K medlem i	2673 K prenumerant på	2698 K
blijf	28 K
bliv	31 K den første	56 K en af de #	412 K medlem af	412 K abonnent på	421 K testlæser	421 K klogere på	435 K
blocking	764 K ads
""", 'bo': """
bodite	31 K prvi
boka	2698 K
bol	2540 K pre vás	2540 K článok
bola	2540 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2540 K pre vás	2540 K toto
book	435 K	823 K your ticket	823 K tickets	885 K
""", 'br': """
brak	32 K komentarzy
bron	1924 K: anp	1924 K: belga
browse	867 K jobs	885 K	936 K other questions tagged
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	2811 K haber de ilginizi çekebilir:	2847 K özeti	2847 K çeviriyi
buat	1581 K akun gratis
buchen	590 K sie
budi	31 K prvi
budite	31 K prvi
buka	1581 K akses penuh dengan
bunlar	2811 K da ilginizi çekebilir:
bunlara	2811 K da bakin:
bunu	2811 K da okuyun:
buy	823 K tickets	823 K your ticket	823 K your tickets	885 K	900 K	952 K now, pay later with	962 K the	962 K it	962 K now	962 K from	962 K at
""", 'by': """
by	936 K clicking "post your answer"	950 K applying	950 K submitting	950 K sending us	950 K registering	950 K clicking	950 K uploading	950 K entering	950 K commenting	950 K posting	950 K creating an account	950 K using our	950 K using this site	950 K using this website	950 K using this service	950 K using this form	950 K subscribing	950 K signing up	950 K providing your	950 K filling in
byl	335 K pro vás	335 K článek
byla	335 K pro vás
bylo	335 K pro vás	335 K toto
""", 'c': """
c	789 (K) #
""", 'ca': """
cadastre	2238 K-se para
can	832 K't see the poll	832 K't see the quiz	832 K't see this poll	886 K you
canal	41 K de denúncias da redação
cancel	735 K anytime	735 K at any time
catch	12 K us	759 K us on	826 K up on bbc	850 K up:	885 K	885 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1320 K texte a été traduit	1321 K résumé	1330 K numéro est en vente	1330 K numéro est disponible
cek	1554 K
cela	69 K vous a plu
celoten	2610 K članek preberite
ces	1320 K points clés
cet	8 K article vous	82 K article vous a plu	1320 K article a été traduit
cette	52 K enquête	76 K discussion est fermée	1320 K traduction a été	1321 K synthèse
""", 'ch': """
chcesz	2169 K u nas pracować	2169 K pracować u nas
chcete	354 K u nás pracovat	354 K pracovat u nás	2558 K u nás pracovať	2558 K pracovať u nás
che	33 K ne pensi
check	885 K out	900 K out	962 K price	1979 K
chia	3 K sẻ
choose	717 K a plan	732 K a plan	805 K	903 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1623 K qui
click	806 K here to join	806 K to join	828 K here for more	836 K here to download	836 K to download	868 K play	885 K
clique	2263 K aqui	2288 K no player acima
cliquez	1306 K ici
clube	2284 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1572 K
colunista	2274 K do	2274 K da
com	89 K uma assinatura
come	823 K and meet	885 K
comentarii	5 K
comentariile	5 K	27 K	2336 K nu reprezintă	2336 K aparțin
comentarios	5 K	27 K	1077 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2336 K tău va
commandez	1330 K notre	1330 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	834 K must
commenti	5 K	27 K
commenting	5 K	834 K is
comments	5 K	5 K on this	27 K	834 K are reserved	834 K are for	834 K are open to	834 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	885 K
compra	1072 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2263 K:	2263 K também	2263 K também:
conhece	66 K alguém	2278 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	759 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1057 ¿K	1062 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	717 K making	717 K giving
consiglia	3 K
consulta	1046 K aquí
consultez	1330 K les avis de décès	1330 K nos offres
conta	59 K pra mim
contact	781 K the author	781 K the reporter	781 K:	781 K this reporter	813 K	885 K	944 K reporter	944 K staff writer	944 K staff reporter	944 K writer	944 K editor	944 K columnist	944 K correspondent	944 K sports writer
contacta	1050 K con	1051 K con
contacte	1050 K con	1051 K con
contacter	1309 K l'auteur
contactez	1309 K l'auteur	1309 K-nous	1324 K l'auteur
contacto	1066 K:
contame	59 K
contate	2266 K o autor
contatta	1626 K l'autore
contenido	86 K patrocinado:	1013 K premium	1070 K generado	1074 K ofrecido por
contenu	86 K sponsorisé :	1320 K généré	1333 K proposé par	1333 K sponsorisé par
contenuto	86 K sponsorizzato:	1641 K generato	1646 K offerto da
contingut	274 K generat	278 K ofert per
continue	844 K reading	845 K reading with
contributions	27 K
controleer	1979 K
cooked	932 K this
copy	3 K link to	3 K the link	3 K article	896 K this url	896 K this link
copyright	509 K ©	509 K (c)	509 K:	509 K #	509 K by	789 K ©	789 K #	789 K:	789 K by	2554 K ©
cosa	33 K ne pensi
""", 'cr': """
create	732 K an account to	885 K	887 K an account	887 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1510 K
csatlakozzon	1510 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	844 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2150 K ten artykuł	2150 K artykuł	2150 K ten tekst	2150 K to podsumowanie	2150 K to streszczenie	2150 K podobał	2150 K znalazłeś	2150 K znalazłaś	2150 K ta informacja	2150 K ta treść
czytaj	2136 K więcej o	2137 K także	2137 K także:	2137 K też	2137 K też:	2137 K również	2137 K więcej	2137 K:	2167 K dalej z
""", 'da': """
da	59 K li ste probali	1623 K leggere:	2478 K li vam	2478 K li je članak	2478 K li je tekst
daarna	1882 K kun je
daftar	1562 K webinar	1581 K gratis
daftarkan	1562 K diri anda
dagelijkse	1886 K nieuwsbrief
daha	2811 K fazlasi:
dalies	1859 K
dalsza	2153 K część
dalyvaukite	1819 K
danach	467 K # euro
dankzij	2001 K onze lezers	2001 K onze donateurs	2001 K onze leden
dann	467 K # euro
dans	1286 K l'application	1303 K les commentaires
dapatkan	1554 K
darovat	347 K
darte	1022 K de baja
darujte	347 K	2552 K
das	499 K beste aus	500 K könnte sie auch interessieren	500 K könnte dich auch interessieren	500 K könnte sie interessieren:	500 K könnte sie auch interessieren:	500 K könnte dich auch interessieren:	534 K ganze interview	534 K komplette interview	568 K kommentieren	582 K lesen andere:
dazu	500 K auch:	558 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1934 K podcast is te beluisteren	1952 K tekst gaat verder onder	1952 K tekst loopt door onder	1952 K tekst gaat verder na
deel	3 K dit	3 K het	1979 K
dein	27 K kommentar	567 K feedback hilft
deine	537 K meinung ist uns wichtig	567 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	435 K med	435 K artiklen	2088 K med	2088 K saken
dela	3 K artikeln	3 K den här	3 K texten	2698 K med	2698 K artikeln
deli	3 K
delite	3 K
delivered	841 K every	841 K each
delivery	968 K charges may apply
delta	2071 K i vår	2088 K	2682 K i vår	2698 K
deltag	421 K i vores	435 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1549 K:	1564 K podcast	1564 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	592 K ki-assistent
derechos	1054 K reservados
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	282 K't l'app	282 K't la nostra	282 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1072 K nuestros	1072 K nuestras
descuentos	1072 K exclusivos para suscriptores
despre	2331 K autor
detaljnije	2462 K:
detaylar	2811 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	2811 K okuyun:
deze	26 K samenvatting	1882 K maand nog	1931 K tekst	1931 K vertaling	1931 K ai	1952 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	862 K you find this	864 K you	886 K our	886 K we	886 K you	892 K our ai	892 K the ai	911 K you enjoy this?	911 K you enjoy this article	911 K you enjoy this story	911 K you enjoy this post	911 K you enjoy this piece	911 K you enjoy this newsletter	911 K you enjoy this column	911 K you enjoy this recipe	911 K you enjoy this podcast	911 K you enjoy this essay	911 K you enjoy this series	911 K you enjoy this guide	911 K you enjoy this blog	911 K you enjoy this interview	911 K you enjoy this letter	911 K you enjoy this review	911 K you enjoy this page	911 K you enjoy this issue	911 K you enjoy this read	911 K you enjoy this episode	911 K you enjoy this content	911 K you like this?	911 K you like this article	911 K you like this story	911 K you like this post	911 K you like this piece	911 K you like this newsletter	911 K you like this column	911 K you like this recipe	911 K you like this podcast	911 K you like this essay	911 K you like this series	911 K you like this guide	911 K you like this blog	911 K you like this interview	911 K you like this letter	911 K you like this review	911 K you like this page	911 K you like this issue	911 K you like this read	911 K you like this episode	911 K you like this content	911 K you find this useful	932 K you make this	932 K you try this	942 K you see	942 K you go
die	5 K kommentarfunktion	5 K kommentare	530 K zusammenfassung	534 K neue folge	534 K aktuelle folge	534 K komplette folge	534 K ganze folge	534 K ganze sendung	537 K umfrage wird durchgeführt	566 K debatte zu
diese	52 K recherche	530 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	530 K artikel	530 K text	530 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	530 K interview
dig	850 K deeper:
digital	844 K subscriptions	887 K access
digitilaajana	89 K
din	27 K kommentar
dinleyin	2811 K:
directement	1283 K dans votre
direkt	2666 K:
direkte	2055 K:
disclaimer	789 K:	1439 K:
discover	23 K more from	885 K
diskuse	5 K
diskusia	5 K
diskutieren	590 K sie
diskutujte	28 K
diskuze	5 K
disponible	282 K a l'app store	282 K a google play	1025 K en google play	1080 K en app store	1080 K en google play y	1338 K sur google play
distribuie	3 K
distributed	856 K by
disusun	1560 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	1931 K artikel	1931 K stuk	1931 K bericht	1931 K verhaal	1968 K artikel lees je ook in	1968 K verhaal lees je ook in	1981 K artikel is ook	1981 K verhaal is ook	1981 K artikel bevat	1981 K verhaal bevat	1981 K verhaal verscheen	1981 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	943 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	781 K you have a tip	782 K you know more	782 K you have information	782 K you work at	782 K you work in	782 K you have any information	782 K you have a story	830 K our	864 K you have	886 K you	912 K you like our	912 K you enjoy our	960 K you have a problem	960 K you have a question	960 K you have a dilemma	960 K you have a burning	960 K you need advice
doe	1937 K de quiz	1937 K mee met ons	1937 K mee met onze	1937 K mee aan ons	1937 K mee aan onze	1979 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1511 K vannak
domande	72 K?	73 K su questo articolo
don	742 K't miss	776 K't miss:	880 K't miss this:	903 K't miss
dona	81 K suport	1007 K a	1592 K a
donasi	1570 K untuk
donate	717 K now	717 K today	724 K to
doneer	1955 K aan
donnez	1303 K votre avis
dossier	1306 K :
dostupno	2485 K na	2485 K u
dotazy	72 K
dowiedz	2137 K się więcej
download	13 K	885 K	901 K the	925 K our free	925 K the free	1538 K aplikasi	1567 K	1979 K
""", 'dp': """
dpa	509 (K
""", 'dr': """
drukuj	2161 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	415 K kan tippe os	415 K kan sende os	434 K har brugt	434 K har læst	435 K får en mail	435 K kan også	599 K hast schon ein abo	599 K hast dein limit	2086 K har lest	2086 K har #	2088 K får en e-post	2088 K kan også	2088 K finner oss	2676 K som källa	2697 K har läst	2697 K har #	2698 K får ett mejl	2698 K kan också	2698 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1570 K	1570 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	813 K-mail	1510 K-mailt küldtünk
""", 'ea': """
earlier	850 K coverage:
""", 'eb': """
ebenfalls	500 K interessant:
""", 'ed': """
edited	857 K by
editing	789 (K by	790 K by	791 K by
editor	776 K's picks:	1557 K:	1557 K :
""", 'ee': """
een	1929 K bericht gedeeld door	1929 K post gedeeld door
eerder	1936 K schreven we:	1936 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1242 K sitoutumista
ein	528 K beitrag geteilt von	528 K von	528 K post von
eine	73 K frage zum artikel
einen	467 K monat kostenlos
""", 'el': """
el	276 K teu comentari serà	1075 K vídeo comenzará	1075 K video comenzará
elinizde	2840 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2287 K parceria com
email	3 K this	781 K the author	781 K us	813 K	885 K	937 K this	944 K reporter
emailed	908 K on fridays	908 K on mondays
embedded	971 K content from	971 K content is blocked
empfehlen	3 K sie	590 K sie
empfiehl	590 K
""", 'en': """
en	89 K tant qu'abonné	278 K col·laboració amb	1013 K otro dispositivo	1020 K tu correo	1020 K su correo	1020 K tu buzón	1020 K tu email	1034 K facebook y twitter	1034 K facebook, twitter	1034 K facebook y x	1043 K los comentarios	1046 K vídeo:	1046 K directo	1046 K contexto:	1074 K colaboración con	1267 K faisant un don	1277 K tant qu'abonné	1283 K vous inscrivant	1306 K savoir plus	1306 K direct	1333 K partenariat avec	1349 K vidéo -	1349 K images -
enable	749 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	871 K your day with
endet	467 K automatisch
enjoy	844 K	924 K #% off	956 K #% off your
enjoyed	69 K this	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content
enjoying	742 K this article	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content	912 K the	912 K our	912 K this
enregistrez	1353 K cet article	1353 K cette recette
entdecke	23 K mehr von	590 K
entdecken	590 K sie
entenda	2263 K:
entra	12 K nel
entre	12 K no
envia	269 K'ns
envianos	1061 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	415 K du	2065 K du
erbjudande	2682 K till dig som
erhalten	590 K sie
erscheint	546 K jeden	546 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1064 K corresponsal	1064 K redactor de	1064 K redactora de	1064 K jefe de	1064 K jefa de
escanea	1061 K el código	1080 K el código para descargar
escolta	1 K	280 K el pòdcast	280 K el podcast	280 K el nostre pòdcast	280 K el nostre podcast
escoltar	1 K
escucha	1 K	1075 K el pódcast	1075 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1346 K
esta	52 K investigación	52 K investigação	52 K reportagem	1070 K noticia ha sido traducida	1070 K traducción se ha hecho	1070 K traducción ha sido	1070 K función utiliza	1077 K noticia pertenece a	2282 K tradução foi feita	2282 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1013 K contenido es exclusivo	1068 K contenido procede de	1068 K contenido proviene de	1070 K texto ha sido traducido	1070 K artículo ha sido traducido	1072 K reportaje forma parte del número	1072 K artículo forma parte del número	1077 K artículo pertenece a	2282 K texto foi traduzido	2282 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	265 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1882 K voor abonnees
exclusivo	1013 K para suscriptores
existing	732 K subscriber	732 K subscribers
experimentou	59 K
explainer	776 K:
explore	776 K more:	885 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1484 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1650 K il quiz	1650 K il test	1650 K il nostro
faites	1267 K un don	1268 K un don à
fale	2266 K com o autor	2275 K com o repórter	2275 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	864 K
feel	68 K free to republish	797 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	776 K under:
fill	885 K in	885 K out
film	2153 K znajdziesz
find	12 K us	12 K os	759 K us on	759 K me on	825 K your next job	885 K	900 K
finden	12 K sie uns	590 K sie
finding	911 K this useful
finn	12 K oss
first	896 K published by	896 K published in the	924 K time here
fizessen	1510 K
""", 'fl': """
flash	844 K sale
fler	2665 K artiklar om	2669 K artiklar av
flere	404 K artikler om	408 K artikler af	2054 K saker om	2054 K saker fra	2055 K saker om	2058 K saker av	2071 K jobber på
""", 'fo': """
foglald	1510 K le
foglalja	1510 K le
folge	12 K	590 K
folgen	12 K sie	590 K sie
folgt	12 K
follow	12 K	759 K us	759 K @	759 K all the latest	759 K the latest	759 K our	806 K the	813 K	885 K	1554 K
for	13 K a better	13 K the best	828 K more news	828 K more local	828 K more stories	828 K more on	828 K more coverage	828 K more of our	828 K more from	828 K the latest	836 K the best experience	836 K the best reading experience	844 K just	844 K only	850 K more on the story	875 K just	875 K only	879 K reprint	879 K reprints	958 K membership enquiries	958 K media enquiries	958 K media inquiries	958 K press enquiries	958 K press inquiries	958 K advertising enquiries	958 K advertising inquiries	958 K subscription enquiries	958 K subscription inquiries	958 K membership inquiries	958 K sponsorship enquiries
fortell	59 K meg
fortsett	2091 K å lese
forward	3 K this	937 K this	937 K it to	937 K the letter
foto	1863 K:	2462 K galerija:
fotogalerie	317 K:
fotogalerija	2585 K:
fotostrecke	500 K:
found	7 K an	7 K a	69 K this useful	911 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	530 K unsere ki
frage	592 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	530 K sie unsere ki
free	68 K to republish	68 K to reprint	925 K download	925 K kit	925 K guide	925 K template	925 K templates	925 K ebook	925 K e-book	925 K checklist	925 K toolkit	925 K white paper	925 K whitepaper	925 K report	925 K course	925 K webinar	925 K resource	952 K shipping on orders	952 K delivery on orders
freier	553 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	776 K the archive:	776 K our archive:	776 K our archives:	875 K only	875 K just
""", 'fu': """
fuiste	1062 ¿K testigo
full	776 K story:	776 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	776 K reading:
""", 'fy': """
fyll	2088 K inn	2698 K i
""", 'ga': """
ga	1979 K mee
gabung	12 K	1554 K
gambas	1549 [K:video
gamble	928 K responsibly
gaukite	1819 K
""", 'ge': """
ge	2698 K
geben	590 K sie
geef	3 K dit
geen	2001 K eigenaar	2001 K eigenaren	2001 K aandeelhouders	2001 K betaalmuur	2001 K miljardair
gem	435 K
gemaakt	59 K?
generative	822 K ai
gengivelse	68 K tilladt
gerelateerd	1936 K:
gesponsert	86 K:	584 K von
gesponsord	86 K:	1952 K door
get	13 K the app	13 K our	23 K	717 K in touch	742 K the latest	742 K breaking news	749 K notified	806 K	806 K the	823 K tickets	823 K your tickets	836 K the	837 K text alerts	837 K news alerts	840 K the	840 K our	844 K	856 K permission to reuse	885 K	900 K	901 K the	903 K push	909 K	913 K	924 K #% off	925 K our free	925 K the free	956 K #% off your	962 K it from
""", 'gi': """
gi	2088 K
gib	590 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	2699 K du
giornalista	1633 K professionista	1633 K e scrittrice	1633 K e scrittore
giv	435 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2599 K poudarki
""", 'go': """
go	850 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	781 K a tip	781 K a story	781 K a news tip	782 K a question	864 K	886 K a	886 K	960 K a dilemma	960 K a question for
""", 'gr': """
grab	925 K our free	925 K your free
graduada	1065 K en
graduado	1065 K en
grupo	2251 K do whatsapp
""", 'gu': """
guarda	1623 K anche	1623 K:	1623 K il video	1623 K anche:	1647 K il video qui sopra
gulir	1577 K ke bawah	1577 K untuk
""", 'ha': """
ha	44 K hibát	1492 K van információja	1492 K van információd	1492 K ön is átélt	1492 K te is átéltél	1492 K többet tud
haben	7 K sie einen fehler	504 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2841 K	2845 K:
haberde	7 K hata	2829 K hata
haberin	2811 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1062 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1637 K informazioni	1637 K una notizia	1637 K una segnalazione	1637 K una storia
hakaret	27 K içeren
hakka	1128 K
halaman	1576 K selanjutnya:
hallgasd	1 K meg	1498 K meg
hallgass	1498 K minket
hallgassa	1 K meg	1498 K meg	1510 K meg
haluaisitko	1243 K
haluatko	1221 K kertoa	1228 K töihin	1228 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	415 K du oplysninger	415 K du viden	415 K du et godt tip	415 K du tip	415 K du flere oplysninger	415 K du oplevet	415 K du selv oplevet	415 K du en god historie	436 K du en historie	436 K du dokumentation	436 K du dokumenter	448 K du et tip	448 K du tip	448 K du et godt tip	448 K du en god historie	448 K du en historie	2058 K du et tips	2065 K du informasjon	2065 K du opplysninger	2065 K du flere opplysninger	2065 K du tips	2065 K du et tips	2065 K du opplevd	2065 K du erfaring	2065 K du tanker	2065 K du noe på hjertet	2090 K du en historie	2090 K du dokumenter	2090 K du dokumentasjon	2676 K du information	2676 K du uppgifter	2676 K du tips	2676 K du ett tips	2676 K du varit med om	2676 K du egna erfarenheter	2676 K du upplevt	2699 K du en historia	2699 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	276 K d'estar registrat	276 K detectat cap	276 K trobat cap	1062 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	2829 K mi fark	2840 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	717 K your say	781 K a tip	781 K a news tip	781 K a question about this	781 K a question for	782 K you been	782 K a story	835 K your say	864 K a	864 K you	886 K you	886 K we	913 K	932 K you made this	932 K you tried this	942 K you	960 K a question for	960 K you got a question	960 K a dilemma
hay	7 K algún
haz	1046 K clic aquí	1062 K tu denuncia	1078 K nuestro test	1078 K el test	1078 K nuestro quiz
hazte	1007 K socio de
""", 'he': """
hear	1 K this	826 K this story	828 K more	868 K the full	868 K more	885 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	1914 K je een tip	1915 K je een tip	1980 K je
heeft	1914 K u een tip	1915 K u een tip	1980 K u
hela	2706 K samtalet	2706 K intervjun
hele	443 K samtalen	443 K interviewet	2097 K samtalen	2097 K intervjuet
help	832 K us improve	885 K
hent	13 K	412 K appen fra	426 K	435 K	2076 K
here	850 K's more on this	971 K is embedded content
het	5 K reactieveld	1909 K beste van	1952 K artikel gaat verder onder	1952 K verhaal gaat verder onder	1952 K artikel gaat verder na	1952 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	500 K lesen sie	500 K geht es zu	500 K geht's zu	534 K klicken, um	537 K geht es zum quiz	537 K geht es zum täglichen	596 K können sie den artikel	596 K können sie diesen artikel	596 K kannst du den artikel
highlights	821 K
highly	936 K active question
hintergrund	500 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	437 K fortsætter
hit	868 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2071 K oss å bli bedre
""", 'ho': """
hoe	1960 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2988 K: #
hou	28 K het
houd	28 K het	82 K je van
how	8 K would you rate	8 K useful was	33 K do you feel	862 K useful is this	862 K helpful was this	942 K has	942 K have	942 K did	942 K are you	942 K will	942 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2699 K håller du med
husk	435 K at bekræfte	2088 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	436 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	900 K use	900 K used	900 K love	900 K bought	900 K recommend	1622 K più letti di	1642 K punti chiave	2102 K appen
""", 'ic': """
icymi	776 K:
""", 'ie': """
ielogojies	1859 K
ievadi	1859 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	797 K you enjoyed this	797 K you liked this	932 K you make this	932 K you try this	932 K you made this	932 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	567 K feedback hilft	611 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	537 K meinung ist uns wichtig	567 K rückmeldung hilft
""", 'ik': """
iklan	1577 K -
ikuti	12 K	1542 K berita	1554 K	1565 K survei	1565 K polling	1565 K jajak pendapat	1565 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1639 K video non è disponibile	1641 K testo è stato realizzato	1647 K video inizierà	1649 K tuo commento sarà
ilgili	2811 K haber
ilginizi	2811 K çekebilir	2811 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1228 K
""", 'im': """
im	500 K video:
image	789 K copyright	789 K source,	789 K credit:
imate	72 K pitanja	72 K vprašanja
""", 'in': """
in	476 K ihrem postfach	476 K ihr postfach	497 K den kommentaren	772 K the comments section	772 K the comment section	776 K case you missed it:	826 K the video player above	1644 K edicola da	1644 K edicola con	1646 K collaborazione con	1665 K offerta	1889 K de app	1907 K de reacties
indtast	435 K
informationen	530 K zum einsatz von ki
inga	32 K kommentarer	2729 K ägare	2729 K aktieägare
ingen	32 K kommentarer	2729 K ägare	2729 K miljardär	2729 K betalvägg
innlegg	27 K
inquadra	1652 K il codice	1652 K il qr code	1652 K il qr
inscreva	2284 K-se no nosso webinar
inscrivez	1275 K-vous gratuitement	1330 K-vous à notre webinaire
instal	1567 K aplikasi
instala	13 K
instale	13 K
instaliraj	2485 K
instalirajte	2485 K	2510 K aplikaciju
install	13 K	901 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1637 K la tua lettera
""", 'ir': """
irtisano	1242 K
""", 'is': """
is	7 K something wrong	864 K there	886 K there	1980 K er iets
isi	1565 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1859 K
izle	2811 K:
izleyin	2811 K:
izpildi	1850 K testu
izveido	1859 K
izvor	2489 K:
izvori	2489 K:
""", 'ja': """
ja	1845 K tev ir informācija	1845 K jums ir informācija	1845 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1242 K
jadikan	1554 K
jadilah	31 K yang pertama
jaga	1128 K
jak	335 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1244 K lukemista
jawab	1565 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1961 K kunt niet meer reageren	1961 K kunt reageren	1969 K kunt je altijd	1969 K ontvangt vanaf nu	1969 K ontvangt een e-mail	2478 K li vam	2478 K li članak	2600 K bil članek	2600 K bila vsebina	2600 K bil povzetek
jeden	546 K montag neu	546 K dienstag neu	546 K donnerstag neu	546 K freitag neu	546 K samstag neu	546 K sonntag neu	546 K mittwoch neu
jederzeit	467 K kündbar	474 K widerrufen	474 K abbestellen	474 K abmelden
jelentkezz	1510 K be
jelentkezzen	1510 K be
jeste	59 K li probali	59 K li isprobali
jetzt	534 K reinhören	537 K tickets sichern	558 K lesen:	579 K # monate	579 K # wochen
""", 'ji': """
jika	1555 K anda mengetahui	1555 K anda punya
""", 'jo': """
job	412 K hos
jobb	2062 K i
jobba	2673 K på
jobbar	2676 K du
jobber	2065 K du
jogue	2284 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	717 K the conversation	724 K	759 K the conversation on	759 K us on	772 K the debate	806 K the	806 K	823 K us for	823 K us at	823 K us in	823 K us live	835 K the conversation	835 K the discussion	835 K the debate	844 K for	844 K now	885 K	890 K #	890 K over #	890 K more than #	890 K our #
jornalista	2274 K formada	2274 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1244 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	82 K du lide	436 K du lide
kanalimiza	12 K
kapcsolja	1510 K be
kapja	1510 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1113 K sul on vihje	1113 K sul on vihjeid	1129 K lugu	1129 K artikkel	1129 K tead	1129 K tahad
katso	1212 K myös	1212 K:	1212 K video	1212 K myös:	1242 K koko	1242 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	742 K up with	844 K reading	845 K reading with	880 K reading:
kein	621 K eigentümer	621 K konzern	621 K verleger	621 K milliardär
keine	621 K eigentümer	621 K konzerne	621 K aktionäre	621 K paywall	621 K werbung
ken	66 K je iemand	1980 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	415 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1510 K minket
kerro	59 K kommenteissa	1221 K kokemuksesi	1221 K oma
keskustele	28 K	1252 K aiheesta	1252 K jutusta
keskustelu	1231 K on auki
key	821 K points	821 K takeaways
""", 'ki': """
ki	530 K-generierte inhalte	530 K-generierte texte	530 K-generierte zusammenfassungen	2095 K har
kijk	1910 K ook	1910 K hier	1934 K de uitzending	1934 K de hele	1950 K voor meer
kirim	1555 K foto	1555 K tulisan
kirimkan	1555 K foto
kirjaudu	1231 K	1242 K
kirjoita	1242 K suoraan	1242 K meille
kirjoitimme	1250 K
kirjoittaja	1223 K on	1223 K työskentelee
kirjuta	1113 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2090 K du til
""", 'kl': """
klausies	1859 K
klausykite	1804 K	1819 K
klick	590 K
klicka	2666 K här
klicken	590 K sie
klik	405 K her	1554 K	1910 K hier	1950 K hier voor	1979 K
klikk	2055 K her
klikkaamalla	1242 K
kliknij	2137 K tutaj
kliknite	2526 K sem
klopt	1980 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	797 K someone	797 K anyone	864 K	886 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1242 K keskustelun kuulet
kolumna	2474 K izražava	2596 K izraža	2596 K odraža
kom	421 K til vores	2071 K på vårt	2071 K på vår	2682 K på vårt	2682 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1819 K gali
kommentare	5 K	27 K	568 K können nur	596 K werden erst	596 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	497 K
kommentarsporet	5 K
kommenteerida	1128 K saavad
kommentering	5 K
kommentieren	5 K	568 K können	590 K sie
kommentit	5 K	27 K
kommentoimalla	1252 K	1252 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	320 K na autora	408 K journalisten	415 K journalisten	416 K	435 K	503 K:	2058 K journalisten	2065 K oss	2065 K journalisten	2066 K	2088 K
kontakta	2669 K reportern	2676 K oss via	2676 K reportern	2677 K	2698 K
kontributor	1557 K:
konuyla	2811 K ilgili:
koop	1979 K
kopeeri	1128 K
kopier	435 K	2088 K
kopiera	2698 K
kopioi	1242 K
kopiuj	2161 K link
koreksi	1561 K artikel
""", 'kr': """
krijg	1979 K
""", 'ku': """
kui	1113 K sul on teema	1113 K sul on vihje	1113 K tead	1113 K märkasid
kunjungi	1562 K toko
kunne	69 K du lide	82 K du lide
kunstig	441 K intelligens har	2095 K intelligens har
kunstmatige	1931 K intelligentie kan fouten maken. controleer
kuula	1118 K podcasti	1128 K
kuulemme	1242 K mielellämme
kuuntele	1 K	1212 K:	1212 K myös	1212 K myös:	1229 K	1242 K
""", 'kv': """
kviz	2462 K:	2585 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1283 K'essentiel de l'actualité	1310 K'auteur	1311 K'auteur	1320 K'essentiel par	1627 K'autore	1628 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1334 K vidéo va commencer	1605 K tua email	1649 K tua opinione conta
laadi	1128 K alla
laat	59 K me weten	1934 K je dit artikel	1979 K
laatste	1909 K nieuws over
ladda	13 K ner	2686 K ner	2686 K ned	2698 K ner
lade	13 K	590 K
laden	13 K sie	590 K sie
lae	1128 K alla
lagre	2088 K
lainaus	68 K sallittu
lands	908 K on mondays	908 K on fridays	908 K on sundays
langganan	1572 K
lanjut	1577 K membaca
lanjutkan	1577 K membaca
laporan	1556 K:	1557 K wartawan	1557 K kontributor
laporkan	1561 K kesalahan
lasi	1834 K arī	1834 K vairāk	1834 K vēl	1859 K
lasiet	1834 K arī
last	13 K ned	2076 K ned	2088 K ned	2102 K ned appen
lataa	13 K	1242 K
latest	775 K from	775 K in	775 K videos from
laureata	1633 K in
laureato	1633 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1046 K puede interesar	1046 K puede interesar:	1277 K premier mois	1305 K meilleur de
lea	1046 K también	1046 K aquí	1046 K además	1046 K más	1046 K:	1046 K además:
leave	59 K a star
ledenvoordeel	1990 K:
lediga	2673 K jobb på	2673 K tjänster på
ledige	412 K stillinger hos	412 K stillinger på	2062 K stillinger i	2062 K stillinger hos
lee	13 K en	1046 K también	1046 K más	1046 K:	1046 K más:	1046 K aquí:	1080 K las noticias sin anuncios	1080 K sin anuncios en la app	1091 K aquí la nota completa
leer	1046 K también	1046 K más
lees	13 K	1909 K meer over	1910 K ook	1910 K ook:	1910 K meer	1910 K meer:	1910 K verder	1910 K hier	1910 K:	1910 K verder:	1936 K ons dossier:	1936 K het hele verhaal:	1950 K het hele	1950 K het volledige	1950 K de hele	1950 K hier het hele	1950 K hier alles	1975 K ook dit artikel:	1975 K dit ook:	1976 K ook het interview	1976 K ook het verhaal	1976 K ook ons	1976 K ook onze	1976 K ook de analyse	1976 K ook de reportage	1976 K ook de column	1976 K ook dit	1976 K hier het interview	1976 K hier de analyse	1979 K	1981 K dit verhaal	1981 K dit artikel
leestip	1910 K:
legg	2088 K til
leggi	13 K	1622 K tutte le notizie	1623 K anche	1623 K anche:	1623 K qui	1623 K tutto	1623 K:	1623 K pure:	1634 K tutti gli articoli di
legyen	31 K ön az első	1510 K
leia	13 K	2262 K mais sobre	2263 K também	2263 K também:	2263 K mais	2263 K:	2263 K aqui	2263 K mais:
leiad	1128 K meid
leidsid	44 K	1119 K vea	1119 K artiklist vea
leiten	3 K sie
ler	2263 K também	2263 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1305 K plus lus	1320 K réponses sont générées	1321 K points clés	2054 K mer om	2055 K også	2055 K også:	2055 K mer	2055 K mer:	2055 K:	2055 K hele saken	2055 K om	2055 K her	2055 - K også	2062 K videre med	2076 K eavisen	2076 K avisa	2076 K avisen	2089 K	2091 K videre
lesedauer	606 K
leseempfehlung	558 K:
lesen	13 K sie	82 K sie gern	499 K sie mehr zu	499 K sie mehr zum	500 K sie auch	500 K sie mehr	500 K sie hier	500 K sie dazu	500 K sie jetzt	500 K sie außerdem	500 K sie mehr zum thema	558 K sie hierzu:	582 K sie weiter:	582 K sie unser dossier:	590 K sie
lesenswert	558 K:
leserangebot	611 K:
leserbrief	497 K
leserbriefe	497 K an
leserkommentare	567 K geben
leserreise	611 K:
leserreisen	611 K:
lesetipp	500 K	500 K:
lesezeit	606 K
lest	500 K auch
lezersaanbieding	1990 K:
lezersreis	1990 K:
lezersvoordeel	1990 K:
""", 'li': """
licencia	1092 K creative commons
licenciada	1065 K en
licenciado	1065 K en
license	856 K this
lies	500 K auch	500 K mehr	500 K dazu	590 K
ligne	41 K de la rédaction
lihat	1549 K juga	1549 K juga:	1564 K video	1576 K pula:
liitu	56 K #	1128 K
liity	56 K #	56 K yli #	1242 K
like	12 K us	69 K this?	742 K what you're reading	759 K and follow	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content	911 K what you read	911 K what you see	911 K what you've read	911 K what you're reading
liked	69 K this	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content	911 K what you read
liker	82 K du	2090 K du
liking	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content
likte	69 K du	82 K du
limited	844 K time	844 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2967 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1305 K tous nos articles	1306 K aussi	1306 K également	1306 K	1306 K notre	1306 K l'article	1306 K plus	1306 >> K
lisa	1128 K meid	1128 K
lisez	13 K	1306 K aussi	1346 K
listen	1 K to	776 K |	776 K:	826 K to the latest episode	826 K to the full episode	826 K to the full interview	826 K again on	868 K to our	868 K as	885 K
live	405 K:	500 K-ticker:
liveblog	1910 K:
""", 'll': """
llegeix	265 K també	265 K més
llegiu	265 K també
llicenciada	271 K en periodisme
llicenciat	271 K en periodisme
""", 'lo': """
lo	59 K has probado	1045 K más leído en	1045 K más visto en	1045 K último en
load	951 K content from	951 K external content
loe	1101 K ka	1101 K lisaks	1101 K veel	1101 K edasi:	1128 K
log	434 K ind eller opret	435 K ind	885 K in
logg	2086 K inn eller	2088 K inn
logga	2697 K in eller	2698 K in	2712 K in
logi	1128 K sisse
loo	1128 K
looking	885 K for	900 K for
los	5 K comentarios	27 K comentarios	1937 K de dagelijkse
love	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content	912 K our
loved	69 K this	911 K this?	911 K this article	911 K this story	911 K this post	911 K this piece	911 K this newsletter	911 K this column	911 K this recipe	911 K this podcast	911 K this essay	911 K this series	911 K this guide	911 K this blog	911 K this interview	911 K this letter	911 K this review	911 K this page	911 K this issue	911 K this read	911 K this episode	911 K this content
lowongan	1562 K kerja di
""", 'lu': """
lubisz	82 K
lue	1212 K myös	1212 K myös:	1212 K lisää	1212 K lisää:	1212 K:	1212 K seuraavaksi:	1242 K
lugu	1130 K jätkub
luister	1 K	1910 K ook	1910 K:	1910 K ook:	1934 K hier naar	1934 K de podcast	1979 K
luo	1231 K tunnus	1242 K
""", 'ly': """
lyssna	1 K på	2666 K	2666 K:	2698 K
lyt	1 K til	405 K til	435 K
lytt	2055 K til	2088 K
""", 'ma': """
maak	1937 K de puzzel	1946 K een bedrag over	1946 K je gift over	1946 K uw gift over	1946 K je bijdrage over	1946 K uw bijdrage over	1979 K
maandelijks	1882 K opzegbaar
mach	537 K den test:	590 K
machen	537 K sie den test:	537 K sie mit bei unserer	590 K sie
macie	72 K pytania
made	59 K it?	932 K this recipe	932 K this
mai	2323 K multe detalii	2323 K mult pe această temă:	2351 K multe articole despre	2351 K multe știri despre
mail	937 K this	1913 K de auteur	1925 K	1979 K
mais	2262 K lidas em	2262 K de	2262 K sobre	2262 K notícias de	2262 K notícias sobre	2266 K artigos de
make	12 K us	717 K a donation	717 K a contribution	717 K a gift	885 K
manda	1061 K tus fotos
mandanos	1061 K
mande	2278 K sua sugestão	2278 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1554 K bergabung
masuk	1581 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2140 K temat?	2140 K temat dla
matote	1820 K klaidą
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2102 K appen	2102 K appen vår
meer	1909 K over	1909 K uit	1909 K van	1909 K nieuws over	1910 K lezen:	1913 K artikelen van	1913 K van deze auteur	1950 K nieuws uit	1950 K nieuws over	1950 K weten?	1950 K over dit	1975 K over dit onderwerp:	1980 K lezen over
meest	1909 K gelezen in
meet	781 K the author	823 K our	885 K
mehr	499 K zum thema	499 K aus	499 K von	499 K zu	499 K lesen über	499 K über	500 K zum thema	500 K dazu	500 K dazu:	500 K lesen:	500 K aus dem ressort	500 K aus der region:	503 K vom autor	503 K von der autorin	503 K artikel von	530 K informationen zum einsatz von ki	558 K nachrichten aus	558 K aus dem archiv:	582 K hintergründe dazu:	582 K zu diesem thema:
meistgelesen	499 K in
mejla	2676 K reportern	2677 K
meld	1979 K je	2071 K deg på vårt	2088 K deg
melde	590 K
melden	590 K sie
members	887 K can read	918 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1510 K
mer	2054 K om	2054 K fra	2055 K om saken:	2665 K om	2665 K från	2666 K om ämnet:	2666 K läsning:	2669 K av
merci	28 K de rester	28 K de respecter
mere	404 K om	404 K fra	405 K om emnet:
message	943 K us on	943 K us at	943 K the newsroom
mest	2665 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	1924 K medewerking van	1924 K dank aan anp	1924 K dank aan belga
mettiti	1650 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1046 K también	1046 K:	1046 K también:	1075 K el video arriba	1075 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	467 K einem abo	510 K material von	511 K material von
mitarbeit	524 K:
""", 'mn': """
mnenja	2596 K avtorjev
mnenje	2596 K avtorja
""", 'mo': """
modtag	435 K
mohlo	317 K by vás zajímat:
molimo	28 K vas da
monat	467 K kostenlos	467 K gratis
mooi	69 K verhaal
more	775 K from	775 K on	776 K from	776 K on this	776 K to read:	776 K on this story:	776 K on this topic:	776 K stories:	776 K on:	781 K by	781 K stories by	850 K coverage:	880 K news:	882 K videos from	897 K local headlines	897 K local news	897 K local stories	897 K national news	897 K top stories	897 K world news	897 K business news	897 K sports news	897 K breaking news	954 K:	954 K |
most	775 K read in	775 K read on	775 K viewed in	775 K popular in	775 K popular on	880 K read:
""", 'mu': """
mua	2972 K vé
muhabir	2845 K:
muista	1242 K vahvistaa
mus	1819 K rasite
must	776 K read:	880 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1952 K de advertentie gaat	2242 K sua caixa de entrada	2606 K voljo v	2606 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	479 K-app
nad	52 K tym tekstem
nahlaste	357 K chybu
najdete	12 K nás
najnowsze	2136 K z
najnowszy	2143 K numer
najpopularniejsze	2136 K w
namestite	2606 K
namluveno	334 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1633 K a
nato	1633 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1510 K felejtse el megerősíteni
need	900 K a	960 K advice
neem	1982 K nu
nehmen	590 K sie
nei	1620 K commenti
nella	1605 K tua mail	1605 K tua email	1605 K tua casella
nema	32 K komentara
nemate	2495 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	499 K artikel aus
never	903 K miss
new	844 K year sale	883 K episodes	911 K here?	924 K here	924 K to us	928 K customers only	934 K replies are no longer allowed
news	41 K hotline	41 K tip line	479 K-app
newsblog	500 K:
newsdesk	41 K hotline
newsletter	476 K an	476 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	776 K:
""", 'ng': """
nghe	1 K	2958 K:	2973 K podcast của báo	2973 K podcast của chúng tôi	2973 K toàn bộ bài	2973 K bài viết
""", 'ni': """
nicht	497 K mehr kommentieren	497 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2170 K masz czasu czytać	2202 K mamy właściciela	2202 K mamy akcjonariuszy	2202 K mamy udziałowców	2202 K mamy reklam	2202 K mamy paywalla
nieuws	1980 K via whatsapp
nikmati	1567 K berita	1572 K
nimate	2616 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	977 K owner	977 K owners	977 K billionaire owner	977 K paywall	977 K paywalls	977 K shareholders	977 K corporate owner	977 K advertising	977 K ads	1046 K te pierdas:	2242 K seu e-mail	2242 K seu email	2251 K facebook e no	2251 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	1043 K de participación
nos	1306 K lecteurs ont lu	2260 K comentários
noskaties	1859 K
not	911 K on the list yet?	911 K on our list yet?
noteringen	1991 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1045 K de
notify	749 K me of	749 K me when
notre	1306 K dossier	1306 K article	1306 K enquête :	1306 K reportage :
nous	12 K suivre
nova	2602 K številka
novi	2480 K broj
now	776 K read:	875 K only	875 K just
nowy	2143 K numer
""", 'nu': """
nu	32 K există comentarii	1956 K # weken voor	1956 K # maanden voor	1972 K de eerste maand voor	1982 K met korting
nur	467 K für mitglieder	579 K # euro	579 K # €	599 K für kurze zeit	599 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	320 K autorovi	320 K autorce	2140 K autorze	2140 K autorce	2275 K autor escreve segundo o novo	2290 K seu comentário será	2333 K postare distribuită de
""", 'ob': """
obejrzyj	2137 K wideo	2137 K:	2153 K film	2153 K wideo
objevili	7 K jste
obserwuj	12 K	2167 K
""", 'oc': """
ocenite	2478 K	2600 K
ocijenite	2478 K
""", 'od': """
od	2513 K # eura
odds	928 K courtesy of	969 K correct at	969 K correct as of	969 K are correct at	969 K subject to change	1991 K onder voorbehoud	1991 K kunnen	2718 K kan
oddsen	2718 K kan
""", 'of': """
ofert	278 K per
oferta	2191 K dla czytelników:	2191 K dla prenumeratorów:
offerta	1665 K speciale
offrez	3 K
offrir	3 K
ofrecido	1074 K por
""", 'og': """
oglejte	2585 K si video
""", 'ok': """
okuyun	2811 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1113 K midagi	1113 K kogenud
oletko	1221 K kokenut	1221 K itse kokenut
oliko	1243 K tästä
olvasd	1484 K el	1484 K el:	1510 K el
olvass	1484 K tovább:
olvassa	1484 K el	1484 K el:	1484 K el ezt is	1510 K el
""", 'om': """
om	408 K forfatteren	408 K skribenten	1882 K verder te lezen	1907 K te reageren	2058 K forfatteren	2058 K skribenten	2669 K skribenten	2669 K författaren
""", 'on': """
on	758 K facebook and twitter	758 K facebook, twitter	758 K instagram, facebook	758 K twitter and facebook	758 K instagram and facebook	776 K our site:	901 K mobile	901 K your phone	901 K the go	901 K the move
onbeperkt	1882 K toegang
onko	1221 K sinulla juttuvinkki	1221 K sinulla vinkki	1221 K sinulla tietoa	1221 K sinulla aiheesta	1243 K sinulla asiakirjoja
only	834 K registered	834 K subscribers	834 K members
ontdek	23 K meer van	1979 K
ontvang	1886 K elke	1979 K
onze	1934 K podcast is te
""", 'oo': """
ook	1910 K interessant:	1975 K in het nieuws:	1975 K lezen:
""", 'op': """
op	1897 K facebook en twitter	1897 K facebook, twitter	1897 K facebook en instagram	1897 K facebook, instagram
opazili	44 K ste
opdaget	436 K en fejl
opdater	435 K
open	901 K the
opinion	776 K |
opozorite	2618 K na napako
oppdater	2088 K
opprett	2086 K en	2086 K konto	2086 K bruker	2088 K
oppsummeringen	26 K er
oprac	2165 K.
opracowanie	2165 K:
opret	434 K en gratis	434 K dig gratis	435 K
opsummeringen	26 K er
""", 'or': """
or	952 K # interest-free	952 K # payments of	952 K four interest-free
order	885 K	947 K reprints	968 K your copy	968 K a copy
originally	896 K published by	896 K published in	896 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1118 K	1128 K
osallistu	1228 K	1242 K	1252 K keskusteluun
ossza	3 K meg	1510 K meg
osta	1118 K pilet	1128 K	1228 K liput	1242 K
oszd	3 K meg	1510 K meg
""", 'ot': """
ota	1221 K yhteyttä toimittajaan	1221 K yhteyttä toimitukseen	1225 K yhteyttä	1242 K yhteyttä	1242 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	850 K earlier coverage:	880 K latest coverage:	889 K app	889 K podcast	889 K newsletter	889 K channel	889 K telegram channel	889 K whatsapp channel	889 K free newsletter	889 K daily newsletter	889 K apps	918 K subscribers get	918 K members get
out	841 K every	908 K on fridays	908 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2477 K sažetak
over	928 K #s only	1914 K de auteur	1915 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
paid	801 K for by
para	1043 K participar	1043 K comentar	1062 K comunicarse con	1062 K contactar con	1077 K poder comentar	2260 K comentar
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1644 K al nostro
participe	12 K
participez	1330 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	821 K of this article	821 K of this story
pas	32 K encore de commentaire
pasang	1567 K aplikasi
pasidalinkite	1805 K savo istorija	1819 K
pass	754 K this on	937 K this
passend	500 K dazu	500 K dazu:
patreon	2835 K'dan
pay	952 K in #	952 K in three	952 K in four
paying	918 K members get
payment	727 K methods:
""", 'pe': """
peatoimetaja	1110 K:
pentru	2333 K a vedea acest	2333 K a vizualiza acest
penulis	1556 K:	1557 K:	1557 K :
per	476 K e-mail zugeschickt	476 K mail zugeschickt	1598 K leggere tutto	1600 K gli abbonati	1600 K chi ha un abbonamento	1620 K commentare	1623 K approfondire	1623 K approfondire:	1634 K contattare l'autore	1634 K contattare l'autrice	1634 K scrivere all'autore	1634 K scrivere all'autrice	1637 K segnalazioni
perguntas	72 K?
periodista	271 K especialitzada	271 K especialitzat	1064 K de	1064 K especializada	1064 K especializado
permitida	68 K a reprodução
perskaitykite	1819 K
pewarta	1556 K:	1557 K:	1557 K :
""", 'pi': """
pick	952 K up available at
pickup	952 K available at
piedalies	1859 K
piesakies	1850 K
pievieno	1859 K mūs	1859 K
pievienojies	56 K #	1844 K	1859 K
pievienojieties	1844 K
pilihan	1549 K editor:
pirkite	1810 K bilietus
pitaj	2477 K
pitajte	2477 K
pitanja	72 K
pitch	717 K in
""", 'pl': """
place	825 K a classified	825 K an ad
play	830 K our	830 K today's	885 K	928 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	928 K gamble responsibly	936 K be sure to answer the question	936 K read the rules before
plus	1305 K d'articles sur	1305 K d'infos sur	2717 K-förmån:
""", 'po': """
pobierz	13 K	2156 K z	2156 K w	2156 K na	2156 K w sklepie	2167 K aplikację	2185 K aplikację
podaruj	3 K	2161 K
podcast	500 K-tipp:	776 K:	1306 K :
podcastunk	1498 K
pode	2263 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2556 K
podporujte	352 K	2556 K
podprite	81 K	2613 K
podsumowanie	26 K wygenerowane	26 K zostało	2149 K artykułu	2149 K wygenerowane	2149 K przygotowane
podziel	3 K się
pogledaj	2462 K video
pogledajte	2462 K i	2462 K još	2462 K video	2462 K:
poglejte	2585 K tudi	2585 K:
poin	1560 K penting oleh	1560 K-poin penting oleh
points	1321 K clés
pokud	44 K najdete
polecamy	2137 K:
poll	831 K:
pomohl	335 K vám
pomohol	2540 K vám
pon	1078 K a prueba tus
ponatis	68 K dovoljen
ponturi	2329 K și sesizări
popular	775 K in
posa	276 K a prova els teus
posez	1320 K vos questions	1320 K votre question
poslat	347 K
poslechnout	1 K
post	772 K a comment
posted	775 K in	776 K in:
posts	27 K
potrebbe	1623 K interessarti:
pots	269 K enviar-nos
pour	1265 K nous soutenir	1275 K débloquer	1303 K réagir	1303 K commenter	1306 K aller plus loin	1306 K rappel :	1324 K nous contacter	1324 K contacter	1334 K écouter cet épisode
povezano	2462 K:
povzetek	2599 K	2599 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2526 K si	2526 K si video
""", 'pr': """
pr	86 [K]	86 【K】	1705 K:
pratite	12 K	2492 K
preberite	2585 K tudi	2585 K še	2585 K več	2585 K:	2585 K si
prefer	805 K
pregunta	274 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului
prenesi	2606 K
prenesite	13 K	2606 K	2613 K aplikacijo
prenota	1644 K il tuo posto per l'evento
prenumerata	1817 K nuo
prenumeruokite	1817 K ir skaitykite	1817 K nuo	1817 K tik	1819 K
press	868 K play
pretplatite	2492 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2485 K	2510 K aplikaciju
preuzmite	13 K	2485 K	2492 K aplikaciju	2510 K aplikaciju
previous	850 K coverage:
previously	776 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2497 K pogrešku
prijavite	2497 K grešku	2497 K pogrešku	2618 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this	937 K this
prisijunk	56 K prie #
prisijunkite	1803 K prie	1819 K
prisluhnite	2585 K podkastu
privacy	742 K notice:
probeer	1956 K # maanden voor	1956 K # weken voor	1972 K	1979 K
proefabonnement	1882 K
profitez	1346 K
promoted	801 K by	854 K:
prosimy	28 K o
protokoll	524 K:
przeczytaj	2137 K także	2137 K też	2137 K:	2137 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
publicado	1054 K originalmente en
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	841 K every
puede	12 K seguir	1062 K enviarnos	1062 K contactar	1062 K escribir
puedes	12 K seguir	1046 K leer también	1046 K leer:	1062 K enviarnos	1062 K contactar	1062 K escribir	1075 K escuchar todos los episodios
punti	1642 K chiave
puntos	1070 K clave generados
punya	66 K teman yang	72 K pertanyaan	1555 K informasi	1555 K cerita	1555 K foto	1555 K keluhan
puoi	12 K seguirci	1637 K inviarci
push	482 K-nachrichten	482 K-benachrichtigungen	482 K-mitteilungen
pushmeldingen	1892 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2963 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1054 K prohibida
quelle	509 K: dpa	509 K:
quellen	509 K:
quer	2278 K sugerir	2278 K contar	2278 K receber as principais
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1641 K traduzione
questions	72 K?	73 K about this article	73 K about this story	864 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1641 K articolo è stato tradotto	1644 K articolo è pubblicato sul numero	1649 K articolo aderisce
quick	850 K read:
quieres	1062 ¿K contarnos
quiz	573 K:	1349 K.	1349 K -	1349 K :	2827 K:
quoten	612 K unterliegen	612 K: stand
quoteringen	1991 K onder voorbehoud	1991 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2495 K slušate
radote	44 K	1811 K klaidą
raje	2616 K poslušate
raksti	1845 K autorei	1845 K autoram
raksts	1861 K turpinās
rakstu	46 K drīkst
rangkuman	1560 K ini	1560 K oleh	1560 K ai
rate	8 K this
""", 're': """
re	1349 (K)lire
reach	781 K the reporter	781 K the author	813 K	944 K reporter	944 K columnist
reacties	5 K	27 K	1961 K worden
read	13 K this in	775 K more on these	775 K more about	775 K more from	776 K more	776 K more:	776 K also	776 K next	776 K:	776 K |	776 K all about it	776 K next:	781 K more by	828 K more of our	836 K this and more	836 K this story	840 K our	844 K on with	844 K on for	845 K on with	850 K the full report here	850 K the full story here	880 K our explainer:	880 K our analysis:	880 K our guide:	880 K our interview:	880 K this next:	880 K our latest:	885 K
reader	968 K offer:
readers	834 K must use	834 K must log	924 K get #%	924 K save
reading	911 K this on
reageren	5 K	1961 K kan	1961 K is alleen	1981 K op dit artikel
receive	741 K emails from	749 K notifications	840 K the	840 K our	903 K push	913 K
recevez	1283 K chaque	1283 K tous les	1283 K gratuitement
recevoir	1289 K les alertes
recibe	1022 K cada	1022 K todas las	1061 K las noticias	1061 K en tu whatsapp
recibir	1028 K notificaciones
recomandarea	2323 K noastră:
recomendado	2263 K:
recomendamos	1046 K:
recomienda	3 K
recommended	776 K:	850 K reading:
redactor	271 K de	1064 K de	1064 K en
redactora	271 K de	1064 K de	1064 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	524 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1860 K kļūdu
regala	3 K
regale	3 K
regarder	1306 K :
regardez	1334 K la vidéo ci-dessus	1334 K la vidéo ci-dessous
register	823 K for our	885 K
registreeru	1118 K
registrer	2086 K deg
registrera	2697 K dig	2712 K dig
registrieren	465 K sie sich
regler	2718 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	2718 K. #+
relacionado	1046 K:	2263 K:
related	776 K:	776 K |	776 K story:	776 K stories:	776 K article:	776 K reading:	776 K video:	776 K content:	880 K coverage:
relire	1306 K
remarks	27 K
rendeld	1497 K meg
rendelje	1497 K meg	1510 K meg
report	7 K an error	7 K a mistake	885 K
reporter	1556 K:	1557 K:
reporting	789 (K by	790 K by	791 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1072 K tu plaza
reserve	823 K your seat	2284 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1338 K informé avec notre appli	1338 K informés avec notre appli
resum	274 K generat	274 K fet
resume	1070 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1306 K	1306 K ici	1330 K notre hors-série	1334 K tous les épisodes
rezervuokite	1819 K
rezime	2477 K
rezumat	2334 K generat	2334 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1605 K ogni
ringkasan	1560 K ini	1560 K dibuat	1560 K oleh	1560 K ai
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	1819 K
""", 'ry': """
ryhdy	1242 K
""", 's': """
s	89 K předplatným	89 K predplatným	350 K využitím zpráv
""", 'sa': """
saada	1113 K oma vihje	1113 K meile	1113 K oma arvamuslugu	1113 K arvamuslugu	1128 K
saat	1242 K ilmoituksen	1242 K sähköpostin	1242 K
saiba	2263 K mais	2263 K mais:
saken	46 K kan	2091 K fortsetter
saksikan	1549 K juga	1564 K video	1564 K live	1564 K live streaming
sale	844 K:
saluran	41 K aduan redaksi
salvesta	1128 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2513 K #
sans	1277 K engagement
save	845 K #% on your first	845 K #% on an annual	845 K #% on a digital	924 K #%	956 K #% on your
sazinies	1859 K
saznajte	2462 K više:
""", 'sc': """
scan	806 K to join	836 K the qr code	836 K the code
scannez	1338 K pour télécharger
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
schrijf	1979 K je
scopri	23 K di più da	1644 K i giochi	1644 K i nostri giochi
scrivi	31 K il primo	1626 K all'autore
scroll	826 K down for video	1577 K ke bawah	1577 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	405 K også	405 K video	405 K også:	421 K flere jobs	435 K hele	435 K flere	435 K alle	1077 K adhiere a los criterios	1092 K permite la reproducción	1637 K vuoi raccontare	1637 K hai informazioni	2055 K også	2055 K video	2055 K også:	2088 K hele	2088 K alle	2088 K mer av	2278 K tiver informações	2278 K você tem informações	2666 K också	2666 K även	2666 K även:	2698 K hela	2698 K alla	2698 K mer av
sea	28 K respetuoso	31 K el primero
search	867 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	775 K more from	776 K also	776 K more	776 K more:	776 K also:	781 K all posts by	781 K author archive	880 K our explainer:	882 K more videos	885 K	971 K this post on
seen	44 K a typo	44 K a mistake	886 K
segera	1538 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1066 K
seguinos	12 K
seguir	1066 K a
seguiu	12 K-nos
sehen	534 K sie hier das	534 K sie im video	534 K sie das video	590 K sie
sei	31 K der erste	31 K die erste	1637 K stato testimone	1637 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1803 K	1819 K
seko	1844 K	1859 K
sekojiet	1844 K
selanjutnya	1576 K:
sem	32 K comentários
senaste	2665 K nytt om
send	3 K this	415 K os et krypteret	415 K os dit tip	435 K	781 K us your	781 K tips to	781 K your tips	781 K feedback to	781 K your story ideas	864 K us	864 K your	864 K photos	864 K pictures	885 K	937 K this	937 K it on	2065 K sikkert tips	2065 K tips	2088 K	2088 K saken videre
senden	590 K sie
seneste	404 K nyt om
sent	841 K every	841 K each	908 K on mondays	908 K on tuesdays	908 K on wednesdays	908 K on thursdays	908 K on fridays	908 K on saturdays	908 K on sundays
seotud	1101 K:
ser	2090 K du noe feil	2699 K du något fel
ses	1309 K derniers articles
set	44 K en fejl	885 K
sett	44 K en feil
setzen	590 K sie
seu	27 K comentário	2290 K comentário será
seuraa	12 K	1225 K kirjoittajaa	1225 K toimittajaa	1242 K
""", 'sh': """
share	3 K this	3 K the article	781 K your story	864 K your	885 K	937 K this
shop	885 K	962 K now:
short	772 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	269 K tens informació	1062 K tienes información	1062 K tiene información	1062 K tenés información	1062 K conoces algún	1062 K conoces un caso	1324 K vous avez des informations	1324 K vous disposez	1324 K vous souhaitez
sia	31 K il primo
sichere	590 K
sichern	590 K sie
sie	7 K haben einen fehler	12 K finden uns	503 K erreichen die autorin	503 K erreichen den autor	523 K erreichen	599 K haben schon ein abo	599 K haben ihr limit	599 K haben das limit	599 K haben schon ein konto
sieh	534 K dir das video
siehe	500 K auch
siga	12 K	12 K-nos	1061 K el canal	2275 K este autor	2275 K esta autora
sign	717 K up here	741 K up to get	741 K up to receive	742 K up to	742 K up for	742 K up here	742 K up (it's	837 K up for push	837 K up for alerts	837 K up for text alerts	837 K up for breaking news alerts	872 K up to our	872 K up for our	872 K up for breaking	872 K up for free	885 K up	885 K in	909 K up to	909 K up for
sigue	12 K a	1046 K leyendo:	1061 K el canal	1066 K a	1091 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1549 K juga	1549 K juga:	1549 K:	1549 K video	1554 K berita	1564 K video	1575 K berita selengkapnya	1575 K berita lainnya	1576 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1581 K artikel gratis
sisesta	1128 K
siste	2054 K nytt om
sitter	2090 K du på	2699 K du på
siz	33 K ne
sizce	33 K
sizin	2840 K başiniza
""", 'sk': """
skaitykite	1793 K daugiau	1793 K taip pat	1793 K ir	1819 K
skapa	2697 K ett	2697 K konto	2698 K	2712 K ett konto	2712 K konto
skaties	1834 K arī	1859 K
skicka	2698 K
skinite	13 K	2485 K	2510 K aplikaciju
skontaktuj	2140 K się z autorem
skopiuj	2161 K link	2161 K
skriv	415 K til journalisten	416 K til	435 K	435 K direkte	2088 K inn	2088 K direkte	2088 K til oss	2698 K upp	2698 K direkt
""", 'sl': """
sledite	12 K	2613 K
sleduj	12 K
sledujte	12 K	317 K:	352 K	2556 K
slik	2087 K bruker	2087 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	530 K nutzen wir ki
sob	2275 K supervisão de
sobre	1050 K el autor	1050 K la autora	1050 K la firma	1051 K el autor	1051 K la autora	1051 K la firma	2267 K o autor	2267 K a autora	2268 K o autor	2268 K a autora
sois	31 K le premier
solliciteer	1982 K nu
sollten	503 K ihnen fehler
solo	1013 K para suscriptores	1600 K per abbonati	1665 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2238 K para assinantes
sondage	1349 K -	1349 K.
sorodna	2585 K novica
sorodno	2585 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1663 K
sostieni	81 K	1592 K	1592 K il	1592 K la	1663 K
souhrn	334 K	334 K článku
soutenez	81 K	1268 K	1268 K le
soutenir	1268 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2698 K
special	844 K offer	850 K report:
speel	1937 K onze
spela	2698 K upp	2718 K ansvarsfullt
spelregels	1907 K
spende	459 K für
spenden	459 K für	550 K an:
spendenkonto	550 K:
spiel	537 K unser
spielen	537 K sie unser
spill	2088 K av
sponsored	801 K by	854 K:	897 K by our
sponsorizzato	1646 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2613 K
spring	844 K sale
spune	59 K-mi
spytaj	2149 K
""", 'st': """
sta	1979 K
start	844 K your	871 K your day with	871 K your morning with	871 K your week with	1982 K nu
stavovi	2474 K autora	2474 K izraženi	2474 K izneti	2474 K izneseni
stay	28 K on topic	742 K up to date with	828 K with	836 K ahead with	885 K	903 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1979 K
stellen	530 K sie der
stem	435 K	1937 K mee	1979 K	2088 K
steun	81 K	1955 K	1979 K
stiahnite	13 K si	2556 K si aplikáciu
stimm	537 K jetzt ab:
stimmen	537 K sie jetzt ab:	590 K sie
story	857 K by
straipsnis	1821 K tęsiasi
streszczenie	26 K wygenerowane	2149 K	2149 K artykułu
stuur	3 K dit	1979 K
""", 'su': """
su	27 K comentario	1611 K facebook e twitter	1611 K facebook e instagram
subscreva	2288 K o nosso podcast
subscribe	12 K to our	724 K to	742 K to	806 K to the	806 K to	834 K to comment	844 K	885 K	887 K for	909 K to
subscriber	968 K benefit:
subscribers	887 K can read	918 K get
subscriptions	845 K start at
subskrybuj	2167 K
sudah	59 K mencoba	59 K coba
sui	1611 K nostri canali
suivez	12 K	1326 K
suivre	1326 K
suka	69 K tulisan	69 K artikel	1561 K artikel ini
sull	1627 K'autore	1628 K'autore
sumate	12 K	56 K a las #
sumber	1557 K:	1557 K :
summary	821 K
summer	844 K sale
support	724 K	724 K the	885 K
supporters	918 K get
sur	1286 K l'application	1294 K facebook et twitter	1294 K facebook, twitter	1294 K facebook et instagram	1306 K le même sujet
survey	831 K:
susikurkite	1819 K
susisiekite	1819 K
""", 'sv': """
svar	421 K på vores	435 K	2071 K på vår	2088 K
svara	2682 K på vår	2698 K
svidelo	69 K vam se
svideo	82 K vam se	2478 K vam se
svidio	82 K vam se	2478 K vam se
svidjelo	69 K vam se	82 K vam se	2478 K vam se
""", 'sy': """
syndicated	879 K with permission
synes	436 K du om
""", 'sz': """
szavazzon	1510 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2071 K quizen	2071 K vår quiz	2088 K testen	2088 K vår	2599 K povzetek
taalfout	7 K	1907 K
tack	2729 K vare våra läsare	2729 K vare er läsare	2729 K vare dig
tag	421 K quizzen	421 K vores quiz	435 K vores
tagged	776 K:
tags	776 K:
taip	1793 K pat skaitykite
take	830 K our	885 K	901 K us with you	924 K #% off	956 K #% off your
takip	12 K edin
tallenna	1242 K
tambahkan	1554 K
tanya	1560 K ai kami
tap	868 K play	885 K
tapkite	1819 K
tato	52 K investigace
tausta	1212 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1046 K puede interesar	1046 K puede interesar:	1046 K recomendamos:	1046 K recomendamos leer:
tead	1113 K teemast	1113 K rohkem
tee	1118 K test	1228 K testi	1242 K testimme
teile	3 K	590 K
teilen	3 K sie	590 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1132 K:	1924 K: door	1952 K gaat verder onder	1952 K loopt door onder	1952 K gaat verder na	2143 K ukazał się	2143 K pochodzi z	2149 K przetłumaczony	2149 K został przetłumaczony	2149 K czyta	2474 K izražava	2477 K je preveden	2477 K čita	2480 K je objavljen u
tekstas	1823 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1225 K
tekstin	46 K saa
teksts	1863 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	754 K a friend	781 K us your story	885 K
telli	1126 K	1128 K
tellijana	1128 K
tem	2278 K alguma informação	2278 K informações	2278 K uma sugestão	2278 K uma denúncia	2278 K alguma história	2278 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	956 K per cent off your	2149 K skrót
tens	72 K dubtes	269 K informació	269 K una història
tento	334 K souhrn	334 K článek byl přeložen	2539 K súhrn	2539 K článok bol preložený
terjemahan	1560 K ini	1560 K dibantu
terms	789 K and conditions apply
test	421 K din viden	830 K your knowledge	1937 K je kennis	2071 K kunnskapene dine	2827 K:
testa	2682 K dina kunskaper
testaa	1228 K
teste	537 K dein wissen	590 K
testen	537 K sie ihr wissen	590 K sie
testez	1346 K
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1511 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	334 K byl přeložen	337 K vyšel v	524 K:	943 K us on	943 K us at	943 K the studio	943 K the newsroom	2539 K bol preložený	2542 K vyšiel v
texte	1320 K traduit
texten	46 K får	2700 K fortsätter
texterna	46 K får
texto	1070 K traducido	2282 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2963 K gia kênh	2972 K gia khảo sát	2972 K gia bình chọn
thank	797 K you for reading	936 K you for contributing an answer	936 K you for your interest in this question
thanks	797 K for reading	936 K for contributing an answer
the	5 K comments	742 K latest news directly	775 K latest in	775 K latest from	821 K ai summary
thema	76 K geschlossen
theo	2949 K dõi báo	2949 K dõi trên	2963 K dõi báo	2963 K dõi chúng tôi	2963 K dõi kênh	2965 K dõi
there	32 K are no comments	32 K are no	901 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	821 K article was	821 K article has been	821 K story was	821 K story has been	821 K content was	821 K summary	821 K translation	821 K piece was	826 K article is also available as audio	879 K article first appeared	879 K story first appeared	879 K piece first appeared	879 K post first appeared	879 K report includes material	879 K report includes information	879 K report includes reporting	879 K report contains material	887 K is a preview	892 K is an ai-generated	892 K is an ai	892 K ai-generated	892 K ai summary	934 K topic was automatically closed	934 K topic was closed	934 K topic is closed	934 K topic is now closed	934 K topic has been closed	934 K topic will close	934 K topic is locked	934 K thread is closed	934 K thread was closed	934 K thread is now closed	934 K thread has been closed	934 K thread is locked	934 K thread has been locked	934 K discussion is closed	934 K discussion is now closed	934 K discussion has been closed	934 K conversation is closed	934 K conversation has been locked	934 K post is locked	934 K post has been locked	947 K article appears in	947 K article appeared in	947 K story appears in	947 K essay appears in	947 K piece appears in	947 K review appears in	947 K interview appears in	951 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1623 K potrebbe interessare:
tiene	1056 ¿K información
tienes	72 K dudas	72 K preguntas	1049 ¿K una historia	1056 ¿K información	1056 ¿K una historia	1057 ¿K alguna	1062 ¿K algo que
tijdelijk	1982 K:
tiklayin	2811 K
tilaa	1242 K
tilaajana	89 K
tilmeld	435 K
tin	2958 K liên quan:
tip	41 K de redactie	41 K redaktionen	415 K journalisten	415 K redaktionen	717 K your	1913 K de redactie	1913 K ons	1979 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	886 K?	2065 K journalisten	2065 K redaksjonen	2065 K oss	2066 K	2676 K:
tipsa	41 K redaktionen	2676 K reportern	2676 K redaktionen	2676 K oss	2676 K anonymt
""", 'to': """
to	26 K podsumowanie	772 K join the conversation	828 K hear more	968 K order a copy	968 K order your copy	968 K buy a copy	968 K order this book	2149 K streszczenie	2149 K podsumowanie
toate	2331 K articolele lui
toda	1080 K la información en nuestra
todas	1045 K las noticias de
todos	27 K los comentarios	27 K os comentários	1049 K los artículos de	2266 K os artigos de
toeta	81 K	1125 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1225 K
toimituksen	41 K vihjepuhelin
toista	1242 K
tonton	1549 K juga	1549 K:	1549 K juga:	1564 K video
top	775 K stories in	775 K stories from
topics	776 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	334 K shrnutí	2539 K zhrnutie
tous	27 K les commentaires	1305 K les articles de	1309 K les articles de
toute	1305 K l'actualité de	1305 K l'actu	1338 K l'info dans votre poche
""", 'tr': """
traduit	1320 K avec l'aide	1320 K à l'aide
transmettez	3 K
treat	885 K yourself
trending	775 K in	850 K:
tried	59 K it?	932 K this recipe	932 K this
trimite	3 K	2329 K-ne
try	830 K today's	830 K our	840 K our	844 K	845 K one month for $#	845 K one month for £#	845 K one month for €#	845 K it for $#	845 K it for £#	845 K it for just $#	845 K it for just £#	845 K a month for $#	845 K a month for £#	845 K us for $#	885 K	900 K	901 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1020 K correo electrónico	1077 K comentario será	2336 K ce părere ai
tud	1492 K valamit
tudo	2262 K sobre
tudsz	1492 K valamit
tue	81 K
tukekaa	81 K
tule	1118 K tööle	1228 K lukijailtaan	1228 K mukaan	1242 K mukaan
tunnetko	66 K jonkun
turite	1805 K naujieną	1805 K informacijos	1805 K istoriją
turn	837 K on alerts
tutte	1622 K le notizie su	1661 K le notizie di
tutti	27 K i commenti	1626 K gli articoli di	1647 K gli episodi del podcast
""", 'tw': """
tweet	943 K us
""", 'ty': """
tycker	82 K du om
tylko	2191 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1969 K kunt zich altijd
""", 'ui': """
uit	1910 K het archief:	1975 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1969 K kan
""", 'uj': """
uji	1565 K pengetahuanmu	1565 K pengetahuan anda
""", 'ul': """
ultime	1622 K notizie di
""", 'um': """
um	497 K kommentare zu
""", 'un': """
un	41 K témoignage à	1324 K témoignage	1324 K fait	1334 K podcast à écouter	1639 K post condiviso da	2338 K articol susținut de	2338 K articol în parteneriat	2338 K proiect susținut de
una	1068 K publicación compartida por	1068 K publicación compartida de
unbegrenzter	553 K zugang
unduh	13 K	1538 K aplikasi	1567 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1309 K information à nous transmettre	1316 K info à nous	1324 K info	1324 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	732 K access for
unlock	844 K
unser	550 K spendenkonto	573 K wochenquiz	573 K quiz	589 K autor	589 K reporter	589 K redakteur	589 K korrespondent	592 K chatbot	592 K ki-chatbot	592 K wochenrätsel
unsere	500 K leseempfehlung	589 K autorin	589 K reporterin	589 K redakteurin	589 K korrespondentin	592 K ki	592 K frage der woche
untuk	1554 K mendapatkan
""", 'up': """
up	776 K next:
upozornit	357 K na chybu
upozornite	2561 K na chybu
uppdatera	2698 K
""", 'us': """
us	82 K ha agradat
users	834 K must
usually	952 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1128 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1101 K ka	1128 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	1845 K tev ir ziņa	1845 K tev ir ko	1845 K esi pieredzējis	1860 K raksts
vam	82 K je všeč	82 K je bil všeč	2600 K je bil	2600 K je bila
van	72 K kérdésed	1492 K egy jó	1492 K egy tipped	1492 K egy tippje	1511 K olyan	1511 K olyan dokumentuma
var	31 K först	2698 K med
varaa	1242 K
vasta	1128 K
vastaa	1228 K	1242 K
vastaava	1240 K päätoimittaja:
vastutav	1110 K väljaandja:
""", 've': """
vea	1046 K también	1046 K también:	1075 K el video a continuación	1075 K el vídeo a continuación
ved	415 K du mere	415 K du noget
vedd	1510 K meg
vedi	1623 K anche	1623 K anche:	1626 K tutti gli articoli di
vegeu	265 K també
vegye	1510 K meg
vegyen	1497 K jegyet	1497 K részt	1510 K részt
veillez	28 K à
veja	2262 K mais em	2263 K também	2263 K mais	2263 K:	2263 K também:	2263 K mais:	2288 K o vídeo abaixo	2288 K o vídeo acima	2288 K os vídeos mais assistidos
venujte	2552 K
ver	1046 K también	1049 K todos los artículos de	2266 K todos os artigos de
verder	1936 K lezen:	1975 K in het nieuws:
verhaal	1952 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	556 K sie diesen
verschijnt	1943 K elke	1943 K iedere
verstuur	3 K dit
vertaling	1924 K:
verwandtes	558 K thema:
vet	2065 K du mer	2065 K du noe	2676 K du mer	2676 K du något
veuillez	28 K respecter
vezane	2462 K vesti:
vezi	2323 K și	2323 K și:	2323 K:	2331 K toate articolele	2340 K video mai sus	2340 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	435 K vil gerne høre	445 K har tidligere skrevet	2088 K vil gjerne høre	2099 K har tidligere skrevet	2698 K vill gärna höra	2708 K har tidigare skrivit	2729 K har ingen ägare	2729 K har inga ägare	2729 K har inga aktieägare
viac	2526 K:	2526 K k téme:
video	826 K above:	826 K below:	857 K by	2462 K pogledajte
vidi	2462 K još
view	781 K all posts by	781 K all articles by	962 K deal	971 K this post on	971 K post on	971 K this content on
vil	421 K du arbejde	421 K du være med på holdet	2071 K du jobbe	2071 K du være med på laget
vill	2682 K du jobba	2682 K du arbeta
vind	82 K je dit	421 K billetter	435 K
vinkkaa	1221 K toimitukselle	1221 K
vinn	2071 K billetter	2088 K	2682 K biljetter	2698 K
vir	2611 K:
viri	2611 K:
vis	28 K respekt	435 K indhold	2088 K innhold
visa	28 K respekt	2698 K innehåll
visit	885 K
visita	1072 K nuestra tienda	1644 K lo store	1644 K il nostro store
visite	2284 K a nossa loja	2284 K nossa loja
viste	7 K
visualizzando	1639 K questo contenuto
viu	7 K algum	44 K um erro	2278 K algo	2278 K alguma coisa
""", 'vk': """
vklopi	2606 K
vklopite	2606 K
""", 'vo': """
voce	1641 K generata
voeg	1979 K
voir	1305 K tous les articles	1306 K aussi	1306 K la vidéo	1309 K tous les articles de	1334 K la vidéo ci-dessus
voit	1221 K lähettää vinkin
voita	1242 K
voix	1320 K générée
volg	12 K ons	12 K	1925 K	1979 K
voller	553 K zugriff
vols	269 K compartir	269 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	1960 K je deze
voor	1931 K dit artikel	1972 K maar # euro per	1972 K maar €#	1972 K slechts # euro per	1972 K slechts €#
voordeel	1990 K voor abonnees:
vorlesezeit	606 K
vote	885 K
votre	27 K commentaire	1283 K adresse e-mail	1283 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1275 K est offert	1283 K désinscrire à tout moment	1283 K pouvez vous désinscrire à tout moment	1309 K avez une information	1316 K travaillez	1316 K avez été	1316 K êtes témoin	1316 K avez une information	1316 K souhaitez témoigner	1324 K avez une info	1324 K avez une information	1324 K avez des informations	1324 K disposez	1324 K souhaitez	1324 K êtes concerné	1324 K êtes témoin	1324 K avez été témoin	1324 K avez des photos	1324 K pouvez nous	1324 K pouvez joindre	1324 K pouvez contacter	1324 K pouvez écrire à
voz	1070 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2329 K să ne spui
""", 'vu': """
vuoi	1637 K segnalarci	1637 K raccontarci
""", 'vy': """
vytisknout	347 K
""", 'wa': """
wa	41 K redaksi
want	886 K to	887 K to	887 K more	903 K to be the first
war	8 K dieser	8 K der	566 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	797 K this forwarded	862 K this	1960 K deze	1980 K je erbij	1980 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1937 K is jouw mening	1960 K vind je van	1960 K vond u van	1960 K vindt u van
watch	759 K us on	776 K |	776 K now:	776 K more:	776 K the video:	776 K the latest	776 K:	826 K the video above	826 K the video below	826 K the clip above	826 K the clip below	826 K the full video	826 K the full interview	826 K the full episode	868 K more	868 K our	882 K more videos	885 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	727 K accept:	727 K accept visa	727 K accept paypal	825 K're hiring	825 K are hiring	832 K value your opinion	832 K'd love your feedback	871 K respect your privacy	900 K use	900 K love	900 K recommend	977 K have no owner	977 K have no owners	977 K have no paywall	977 K have no shareholders	2001 K hebben geen
wees	31 K de eerste
weet	1980 K je	1980 K u
weitere	499 K artikel zu	499 K artikel aus	499 K themen aus	503 K artikel von
weiterlesen	500 K:
wekelijkse	1886 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	590 K
werden	590 K sie
were	886 K you	942 K you
wesprzyj	81 K	2167 K
wettquoten	612 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	775 K others are reading	776 K to read next:	942 K do you	942 K did you	942 K's your	942 K is your	942 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	943 K us on	943 K us at	943 K:
where	942 K were you
""", 'wi': """
wideo	2153 K znajdziesz	2153 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	566 K fanden sie	566 K fandest du	566 K finden sie	566 K hilfreich war	573 K gut kennen sie	573 K gut kennst du
wij	2001 K hebben geen
wil	1980 K je
wir	621 K haben keinen konzern	621 K haben keinen verleger	621 K haben keinen investor
with	856 K inputs from	856 K input from	856 K agency inputs	856 K reporting by	856 K additional reporting	918 K a subscription	918 K a digital subscription
""", 'wo': """
wochen	467 K kostenlos	467 K gratis
wolisz	2170 K słuchać	2170 K posłuchać
word	23 K lid van	1955 K lid van	1955 K vriend van	1982 K nu	1982 K vandaag
work	825 K with us	825 K for us
worth	776 K reading:
""", 'wr': """
write	885 K to
""", 'ws': """
wspieraj	81 K	2167 K
wszystkie	27 K komentarze	2136 K artykuły o	2140 K artykuły autora
""", 'wy': """
wydrukuj	2161 K
""", 'xe': """
xem	2958 K thêm	2958 K thêm:	2958 K:	2958 K video	2958 >> K	2958 K tiếp:	2967 K các bài viết của tác giả	2967 K các bài viết khác của	2967 K thêm bài của tác giả	2973 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1061 K puedes recibir
yazi	2841 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	759 K can follow him on	759 K can follow her on	759 K can follow them on	768 K can withdraw your consent at any time	768 K may withdraw your consent at any time	776 K may also like:	776 K might also like:	776 K may also be interested in:	776 K may also want to read:	776 K may want to read:	806 K can get	815 K can reach	815 K can email	815 K can e-mail	815 K can contact	826 K can hear this story	826 K can listen to this	828 K can listen to	834 K must be	834 K can be part of	880 K may have missed:	887 K're reading	887 K are reading	888 K can also	888 K can now	888 K can	913 K can get
your	27 K comment	27 K comments	832 K opinion matters	871 K weekly guide to	871 K daily guide to	871 K essential guide to	924 K first
""", 'yu': """
yuk	1538 K unduh aplikasi	1554 K gabung
""", 'z': """
z	89 K prenumeratą	2191 K naszego sklepu:
""", 'za': """
za	2513 K #	2513 K samo #
zachowaj	28 K
zainstaluj	13 K	2156 K
zanim	2179 K dodasz komentarz	2179 K skomentujesz
zapis	2596 K je mnenje
zapisz	2161 K ten	2161 K artykuł	2161 K tekst
zapratite	12 K	2492 K
zapytaj	2149 K	2149 K nas
zaujal	335 K vás	2540 K vás
""", 'zd': """
zdroj	350 K:	2554 K:
zdroje	350 K:	2554 K:
""", 'ze': """
zeptejte	334 K se
zet	1979 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2539 K	2539 K článku
""", 'zi': """
zie	7 K je een	1910 K ook	1980 K je
zini	1845 K ko vairāk	1860 K stāstu	1860 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2136 K więcej z	2137 K też	2137 K też:	2137 K także	2137 K:	2137 K wideo	2137 K film	2137 K zdjęcia	2137 K galerię	2153 K nagranie	2153 K materiał
""", 'zu': """
zugang	553 K zu allen
zugriff	553 K auf alle
zum	476 K newsletter	500 K thema:	500 K weiterlesen:	505 K autor	506 K autor	568 K kommentieren	589 K profil von
zur	505 K person	505 K autorin	506 K person	506 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1235 K
aamukirjeen	1235 K
aangemeld	1942 succesvol K
aanmelding	1985 bevestig je K
aanmerkingen	1922 op- of K
aastas	1137 K
""", 'ab': """
abbestellen	472 jederzeit K
abbestellt	576 jederzeit K
abbonamenti	1670 K
abbonamento	1596 hai già un K	1596 scegli il tuo K	1599 per chi ha un K	1670 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1596 K per	1596 K a soli	1599 per gli K	1599 solo per K	1631 K	1666 K a	1666 K:	1666 K ora	1666 K per	1666 puoi, K	1667 i nostri K	1670 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1596 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1613 devi K
abmelden	544 wieder K
abo	551 pur-K	604 das K	604 ein K
abonament	2114 masz już K	2360 K
abonare	2343 prin K ești
abonarea	2343 confirma K
abonat	50 ca K	2312 ești deja K
abone	80 K olun	80 K ol	2797 K olun ve	2853 K olun
aboneler	50 K	2842 K içindir	2842 yalnizca K	2842 sadece K	2857 K
abonelere	2817 K özel	2817 K özeldir	2817 K açik	2817 K açiktir
abonelerimiz	50 K	2854 K
abonelik	2857 K
abonements	1870 K
abonenci	2174 tylko K
abonenti	50 K var	1862 tikai K
abonentiem	1832 tikai K	1862 teksts ir K	1862 raksts ir K
abonents	1832 jau esi K
abonne	1355 je m'K
abonnee	50 als K	80 word K	1879 al K	1879 word K	1879 nog geen K	1881 als K	2022 word K
abonneer	80 K je	2022 K je
abonnees	50 K kunnen	50 onze K	1879 dit artikel is voor K	1881 alleen voor K	1971 K kunnen dit	1971 K kunnen het hele	2023 onze K	2026 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	382 kræver K	453 K	604 das K	604 ein K	647 K	1272 avec votre K	1359 K	1879 neem een K	1879 kiezen voor een K	1947 sluit een K af	1947 een K? log	1947 al een K	1971 nog geen K	1971 K dat bij je	1971 K af met	2022 kies een K	2026 K	2107 K
abonnementen	2026 K
abonnements	1359 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	382 bliv K	382 allerede K	383 som K	447 en K	449 bliv K	463 sie sind noch kein K	466 als K	468 bereits K	468 bereits K:in	2033 bli K	2033 allerede K	2034 som K	2101 en K	2103 bli K
abonnenten	50 K können	50 K dürfen	463 nur für K	463 exklusiv für K	578 lesen nur K	644 unseren K	647 K
abonnenter	50 K kan	382 kun for K	382 artiklen er for K	438 er for K	438 kun K	450 vores K	453 K	2033 kun for K	2033 denne saken er for K	2033 artikkelen er for K	2092 er for K	2092 bare K	2092 kun K	2104 våre K	2107 K
abonnentin	50 als K	466 als K	468 bereits K
abonnentinnen	50 K können	463 exklusiv für K	463 nur für K	463 K vorbehalten	644 unseren K
abonner	382 K for at	449 K på	1355 s'K	2033 K for å	2103 K på
abonnere	2078 ved å K
abonnez	80 K-vous	1272 K-vous pour	1272 K-vous à partir	1355 K-vous	1355 K vous
abonniere	80 K	643 K unseren	643 K hier
abonnieren	80 K sie	80 K sie uns	471 newsletter K	485 whatsapp-kanal K	485 K sie unseren kanal	515 podcast K	576 hier K	602 google K	602 google news K	643 jetzt K	643 K sie
abonniert	80 K uns	468 bereits K
about	959 . tell us K	959 ? tell us K	959 ! tell us K
above	899 links K
abrir	1023 K en la app	2243 K no app
abstimmen	532 jetzt K:
abyste	302 K mohli číst dál
""", 'ac': """
accede	1011 K a todo
accedi	24 K	1596 K per
accept	2319 K toate
acceptant	1298 en K les cookies
acceptar	273 K les galetes
accepteer	1901 K de cookies
accepter	1298 K les cookies
accepteren	1901 cookies te K	1901 cookies K
access	729 unlock full K	729 full K. no ads	846 K to every story	846 full K with no ads	874 year of K	874 months of K	874 want full K	874 K for half price
acconsento	1654 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	839 K with our privacy
according	1000 K to
accordo	43 d'K?
account	729 create a free K to	729 sign in to your K	731 create an K to	846 please create a free K	997 create a free K	998 hold power to K	1879 maak een gratis K	1947 K is gratis en zo	1971 een gratis K	2022 maak een gratis K
accurate	853 K at time of
accused	1000 K
aceptado	1038 no has K las cookies
aceptaste	1038 no K las cookies
aconseja	1096 K
aconsejaba	1096 K
aconselha	2306 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2306 K
actionnaire	1356 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1558 K dosen
adblock	313 vypněte K	396 slå K fra	2047 slå av K	2129 wyłącz K	2658 stäng av K
adblocker	490 K erkannt	490 K aktiv	490 nutzen einen K	490 verwenden einen K	490 trotz K	647 K	762 disable your K	762 you are using an K	762 K detected	1899 K uit
added	1000 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	904 put your K	904 type your K	904 add your K	904 pop your K	904 enter your K	904 send us your email K
adgang	385 få K til	449 få fri K
admitiu	2306 K
admitted	1000 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2117 twój K e-mail	2157 K e-mail
adresa	77 lasă-ne K	2313 K de email nu va	2314 K ta de email	2314 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	2800 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	544 gültige e-mail-K	544 sie ihre e-mail-K	544 du deine e-mail-K	544 e-mail-K ein	1282 votre K e-mail	1282 votre K email
adresu	2458 na vašu e-mail K	2486 e-mail K	2486 mejl K
ads	70 no K	70 without K	998 we don't have K
advarede	452 K
advarer	452 K	2106 K
advarte	2106 K
advert	11 K
adverteix	296 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2023 zonder K
advertisement	11 K	761 this K has not loaded
advertisements	11 K
advertiser	861 supplied by an K	861 provided by an K	861 paid for by an K	861 produced by an K	861 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	1977 dit is een K
advierte	1096 K
adviseert	2025 K
""", 'af': """
affermato	1669 ha K
affichage	1328 K de ce contenu
affichant	1328 en K ce contenu
afficher	1298 pour K ce contenu	1328 ne peut pas s'K
affichera	1272 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	349 K odkazy	432 K-links	489 K-links	691 K links	761 contains K links	878 K links	878 K link	898 as an K we	898 as an K i	898 as an K, we	898 as an K, i	898 as an amazon K	898 our K partners	1239 K-linkkejä	1504 K linkeket	1977 K links	2083 K-lenker	2488 K linkove	2488 K linkovi	2553 K odkazy	2609 K povezave	2693 K-länkar
affiliatelenker	74 K	2083 K
affiliatelinks	37 K	74 K	432 K	583 K	1977 K
affiliates	898 as K we	898 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1332 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1358 K
affirment	1358 K
afhankelijk	1983 K van giften	1983 K van donaties
afiliacyjne	37 linki K	74 linki K	2163 linki K
afiliacyjnych	74 linków K	2163 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1073 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1073 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2339 linkuri K
afiliats	279 enllaços d'K
afiliere	74 linkuri de K
afirma	1096 K	2306 K
afirmar	296 va K
afirmou	2306 K
afleveringen	1966 alle K van
afmelde	387 K dig når
afmelden	1942 elk moment K	1942 elk moment weer K
afsnittet	422 hele K
aftrekbaar	1944 gift is K
""", 'ag': """
agences	1313 avec K	1314 avec K
agenturmaterial	507 mit K
aggiornamenti	1609 segui tutti gli K
aggiunto	1669 ha K
agora	2303 doe K
agree	43 K?
""", 'ah': """
ahora	1093 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	237 K	420 af K	420 med K	2070 med K	2070 av K	2681 med K	2681 av K	2970 K
aidez	1317 K-nous à	1355 K-nous
aiheesta	1238 lisää K täältä
aiutaci	1630 K	1666 K a
aiutarci	1630 K	1666 K a
aizliegta	1842 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1136 meie K	1136 sõltumatu K	1136 K maksab	1136 hea K
ajakirjandust	1124 toeta sõltumatut K
ajakirjanik	1114 K
ajakirjanikele	39 meie K
ajakirjanikud	1136 meie K
ajoute	1358 K
ajoutez	1355 K-nous
ajuda	293 K'ns
ajude	2272 K-nos	2303 K-nos
ajutorul	2344 K tău putem	2356 avem nevoie de K tău
""", 'ak': """
akci	336 naši K
akciu	2541 našu K
akismet	21 K to reduce spam
akkoord	1942 ga je K met onze	1942 gaat u K met onze
aktardi	2856 K
aktivieren	490 javascript K
aktualne	2192 kursy są K	2192 kursy K
akzeptiere	471 mit der anmeldung K
akzeptieren	471 mit der anmeldung K	492 cookies K
""", 'al': """
alamat	1536 K email
aldus	2025 K
alerta	2306 K
alertas	14 las K	1026 recibe K	1026 activa las K	2246 receba K
alertes	1287 recevez les K	1287 K info
alertou	2306 K
alerts	14 K	747 get K as
algemene	1942 ga je akkoord met de K
alin	2839 K
alive	998 local news K
alkaen	1237 K #
alles	463 lesen sie K	1971 lees K met
allow	763 K ads on
aloud	794 is read K by
""", 'am': """
amendat	2359 a K
amennyit	90 adj, K tudsz
ammesso	1669 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1667 siamo K su
andare	1588 prima di K via
android	478 für K und ios	743 our K app	1339 sur ios et K	1888 app voor K
angebot	551 ihr K	551 dein K	643 hier gibt es das K
angebote	544 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	598 ihre spende K	598 deine spende K	598 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	492 inhalte K werden
anggota	1582 jadilah K
ankete	2545 našej K	2545 v K
anketi	35 našoj K	2482 našoj K	2482 u K	2604 naši K	2604 v K
anketimize	35 K
anketimizi	2826 okur K	2826 K
anketo	2604 kratko K	2604 našo K
anketu	35 našu K	2482 kratku K	2482 našu K
ankety	340 naší K	2545 našej K
ankiecie	35 naszej K	2154 naszej K	2154 w K
anlatin	38 bize K	67 bize K	2839 K
anlatti	2856 K
anmelden	24 K	454 jetzt K	532 jetzt K:	643 hier K
anmelder	417 er K	2067 er K
anmeldung	471 mit meiner K	471 mit ihrer K	471 mit der K stimmen	471 mit der K stimme	471 mit der K willige	471 mit der K willigen	471 mit der K erklären sie	517 K	571 hier geht es zur K
annetus	1124 tee K	1139 K
anno	1668 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	432 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	450 uden K
annonsblockerare	2658 stäng av K
annonseblokkering	2047 slå av K
annonselenker	37 K	74 K	2083 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2104 uten K	2751 utan K
announced	1000 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1669 ha K
ano	2305 por K
anoi	1256 K
anoniem	1922 K tippen	1959 ons K
anonim	2820 bize K
anonym	565 K an uns
anonymous	865 K
anonymously	865 K
anot	1829 K
anregungen	538 fragen oder K	538 fragen und K
ansehen	536 hier K	536 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	770 K our poll
antes	1003 K de irte	2229 K de sair
anuncio	1073 después del K	1073 tras el K
anuncios	70 sin K
anunciou	2306 K
anuncis	70 sense K
anvender	396 vi K cookies
anyone	938 if you know K
anytime	734 cancel K	999 cancel K
anzeige	11 der K	11 dieser K	489 nach der K weiter	561 dies ist eine K
anzeigen	70 ohne K	70 keine K	492 mit einem klick K lassen
anzusehen	526 um das video K
""", 'ap': """
apelowali	2226 K
apeluje	2226 K
apgalvo	1869 K
aplicativo	84 no nosso K	2243 baixe o K	2243 baixe nosso K	2304 nosso K
aplikace	372 naše K
aplikaci	84 v naší K	309 stáhněte si naši K	310 stáhněte si K	343 mobilní K	343 naší K	343 naší mobilní K	371 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2514 preuzmite K i
aplikacja	2224 nasza K
aplikacji	84 w naszej K	2119 w naszej K	2119 otwórz w K	2177 naszej K
aplikasi	1537 K kami	1539 unduh K	1539 download K	1582 instal K	1582 unduh K kami	1582 unduh K gratis	1582 segera unduh K	1582 yuk unduh K	1583 K kami
apoiador	2232 torne-se K	2272 seja nosso K	2303 torne-se K	2303 seja nosso K	2303 seja K
apoiam	2295 nos K todos os meses
apoie	2272 K
apoio	2228 seu K	2232 seu K é	2272 seu K
aportaciones	1084 gracias a las K
aporte	90 K lo que pueda	1058 tu K	1093 tu K
apoyan	1084 que nos K cada mes
apoyo	1002 su K	1002 tu K	1006 con tu K	1006 tu K es	1058 tu K
app	84 i vår K	84 med vår K	478 als K	541 mit der K	541 in der K	542 -K	574 mit der K der	743 get our K	743 in our K	743 use our K	743 our new K	743 our ios K	746 get the K	877 have our K	877 our K has	877 with our K	877 via our K	877 on our K	902 with our K you	902 with our K, you	902 in our K you	902 on our K you	997 our K	1888 in de K	1939 -K	2040 i vår K	2104 vår K	2650 i vår K	2751 vår K	2950 tải K	3007 在K中
appareil	1272 un seul K à la fois	1345 en cours sur un autre K
appeared	788 first K on	855 K in print
appen	84 i K vår	389 hent K	389 åbn i K	2040 last ned K	2040 hent K	2040 åpne i K	2650 öppna i K	2651 ladda ner K	2651 ladda ned K	2651 hämta K	2750 ladda ner K och
appje	38 stuur een K	67 stuur een K	1921 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1284 téléchargez l'K	1284 notre K	1285 dans l'K	1285 avec l'K	1285 sur l'K	1285 télécharger l'K	1356 notre K
applications	1284 nos K mobiles
appot	1499 az K
apps	877 our K
apunta	293 K't
""", 'aq': """
aqui	2229 já que você está K	2229 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2104 vårt K
arbeit	644 unsere K
arbeitet	512 K als
arbejde	450 vores K
arbetar	2681 K med ai
arbetat	2738 har K på
arbete	2751 vårt K
argue	43 K back
argued	1000 K
arrivato	1588 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	294 aquest K	294 l'K sencer	729 to unlock this K	729 members-only K	737 you've read your last free K	737 you have read your last free K	737 this is your last free K	737 reached your K limit	752 share this K on	761 links in this K may	848 save this K	858 this K	858 the full K	859 this K	860 this K	899 links in this K	998 this K	1260 vous avez aimé cet K	1260 cet K vous a plu	1272 pour accéder à l'K	1272 cet K est offert	1272 cet K vous a été offert	1272 pour lire cet K	1272 offrir cet K	1272 offrez cet K	1278 de cet K à lire	1312 cet K est paru dans	1312 cet K a été publié	1336 réagir à cet K en	1350 cet K a d'abord été publié	1352 offrez cet K	1352 offrir cet K	1356 cet K
articles	15 free K	58 nouveaux K par e-mail	718 you've read # K	729 access to all our K	729 gift K to give	737 free K left	737 K left this month	737 you've used all your free K	737 # of # free K	737 K left to read	846 to read more K	846 for three more free K	846 more free K	848 K to give	848 K to gift	848 K to share	848 gift # K	1272 tous nos K	1278 il vous reste # K	1342 nos K sont en accès libre	1352 K à offrir	1356 nos K
articol	2357 acest K
articolele	2357 K noastre
articolelor	2327 preluarea K
articoli	58 nuovi K via mail	1596 tutti gli K senza limiti	1601 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1588 ti è piaciuto questo K	1596 per leggere l'K	1596 regala questo K	1667 questo K
articolul	20 K complet	20 K integral	2348 pentru a citi K	2348 să citești tot K	2357 ți-a plăcut K	2357 tot K
artigo	20 ler este K	20 ler o K	2229 gostou deste K	2299 para ler este K	2304 este K
artigos	2271 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	430 denne K for #	447 denne K	447 en K	450 denne K	455 dir gefällt dieser K	463 lesen sie diesen K mit	463 um diesen K zu lesen	463 dieser K ist nur für	463 zugriff auf alle K	463 alle K lesen	463 ganzen K lesen	469 freie K übrig	469 K frei	469 ihr letzter freier K	513 K wurde	518 unsere K öfter	547 K etwas wert ist	551 alle freien K	557 weitere K finden sie	562 rechte am K	562 K steht unter einer	572 den ganzen K	572 diesen K	577 gäbe es diesen K nicht	581 alle K zum	581 lesen sie in diesem K	586 K ist zuerst	586 K ist zuvor	588 K gratis	603 K wurde zuerst	644 dieser K	644 diesen K	644 diesem K	1571 untuk membaca K ini	1583 K ini	1879 om dit K te lezen	1879 dit K is alleen	1879 geef dit K	1879 lees dit K met	1879 gratis K deze week	1905 fout in dit K	1922 mening over dit K	1947 een premium K	1964 dit K	1978 niets uit dit K	1978 K mag zonder	2023 dit K	2701 gratis K kvar	2710 en K	2711 låst K	2711 upplåst K
artikelen	15 gratis K	1879 toegang tot alle K	1947 aantal K bereikt	1947 aantal gratis K	1971 gratis K gelezen	1974 alle K over
artikeln	463 zugang zu allen K	551 zugang zu allen K	588 freien K	2637 gillade du K	2643 läs hela K med	2643 lås upp K	2684 fel i K	2710 den här K	2710 K	2711 K är upplåst	2711 K är öppen	2711 den här K är låst	2711 K är låst	2751 den här K
artikels	586 nutzung dieses K
artikkel	1131 tasuta K	1136 see K
artikkelen	2073 feil i K	2101 denne K	2101 K	2104 denne K
artikkeli	20 koko K	1197 tämä K on vain	1245 ilmainen K jäljellä	1254 tämä K
artikkelia	1241 maksutonta K	1241 ilmaista K
artikkelin	1251 tämän K
artikkelit	15 ilmaiset K	1241 ilmaiset K
artiklar	15 fria K	2643 fria K	2701 gratis K kvar	2707 inga gratis K	2707 inga fria K	2751 alla K
artiklen	376 kunne du lide K	447 K	450 K her
artikler	15 gratis K	382 gratis K	438 gratis K tilbage	444 ingen gratis K	450 alle K
artikli	1134 selle K
artiklid	1127 tasuta K
artiklit	1127 tasuta K	1134 seda K	1136 kogu K
arvioi	1256 K
""", 'as': """
asegura	1096 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1000 K
asks	1000 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2237 já é K	2303 torne-se K	2303 seja K
assinantes	50 K podem	50 os K podem	2237 só para K	2237 somente para K	2299 exclusivo para K	2299 exclusiva para K	2299 exclusivos para K	2304 nossos K	2307 K
assinatura	2307 K
assinaturas	2307 K
assine	80 K	2228 K a	2228 K o	2236 K por	2236 K e tenha	2237 K para	2303 K já	2303 K agora	2303 K e	2303 K aqui	2303 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	860 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	761 as an amazon K	786 is an K
assure	1358 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1856 K mūs	1866 K mūs
atbalstiet	1866 K mūs
atbalsts	1856 tavs K palīdz	1866 tavs K	1866 jūsu K
attgjevast	45 K
atzina	1869 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	513 K
audioverze	2 K
audioverzi	339 K
audioverzii	2544 K
aufgefallen	495 fehler K
ausblenden	492 und wieder K
auszugsweise	507 nachdruck, auch K
auteur	1315 est l'K	1923 is K van	1926 mening van de K
auteursrecht	1954 rust K
author	783 email the K	783 the K can be	786 is the K of	786 is an K
automated	2 read by an K	794 is read by an K	794 narrated by an K
automatisch	2 K vorgelesen	466 endet K	536 K vorgelesen	562 K von dpa	562 K von der	570 der text wurde K	570 dieser text wurde K
automatisk	2070 K oversatt
autor	270 és K de	512 ist K	1055 es K de	2273 é K de
autora	270 és K de	1055 es K de	2146 napisz do K	2273 é K de
autorce	330 napište K
autore	1632 è K di
autorem	2146 kontakt z K
autoren	525 meinung der K
autorin	512 ist K	512 ist freie K	525 meinung der K
autorise	1345 n'K pas la lecture
autorke	2534 napíšte K
autorki	2146 napisz do K
autorovi	330 napište K	2534 napíšte K
autorskim	2164 chroniony prawem K	2164 chronione prawem K
autoru	2472 javite se K	2472 pišite K
autrice	1315 est l'K	1632 è K di
""", 'av': """
available	743 our app is K	744 K on the app store	744 K on google play	877 app is K	894 tickets are K here
avbryt	21 K svar
avec	1313 K afp	1314 K afp
averci	1666 grazie per K letto
avertit	1358 K
avertizat	2359 a K
avise	2303 K-nos
avsluta	2752 K när du vill
avsnittet	2683 hela K	2683 ladda ner K
avtorici	2594 pišite K
avtorju	2594 pišite K
avverte	1669 K
""", 'ay': """
ayda	2838 K # tl	2838 K # tl'den	2855 K
aydinlatma	2808 K metni
ayirtin	2839 K
aylik	2855 K
ayudanos	1093 K
""", 'ba': """
ba	2106 K
bad	452 K	2753 K
bagikan	25 K	49 K
baixa	262 donar-te de K
baixe	2228 K o	2243 K o app
bajate	1093 K la app
bancs	285 no depèn de K
banner	647 cookie-K	1001 cookie K
banners	1001 cookie K
bantu	1582 K kami
bastano	1666 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	562 redaktion nicht K
beboette	2025 K
become	51 K one of them	800 K a	997 K one of them
becoming	799 K a member	916 consider K a	997 consider K	997 K a member
bedankt	2022 K voor het lezen
beelden	1922 heb je K	1922 heeft u K
befindet	492 an dieser stelle K sich
before	718 K you go	718 K you move on
begging	1001 K
begs	1000 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	454 mit einem K	547 jeder K hilft uns	562 K steht unter einer	577 mit einem kleinen K	586 K ist zuerst	598 mit ihrem K können wir	598 mit deinem K können wir	598 ihrem K helfen	603 K wurde zuerst	644 dieser K	644 diesen K
bejelentette	1527 K
bekijk	1932 nieuwe baan? K
beklagade	2753 K
beklagede	452 K
beklaget	2106 K
belangrijkste	1942 elke dag het K
believe	940 if you K we	998 people who K in
belirtti	2856 K
below	870 sign up K	870 enter your email K	899 links K
beluisteren	1966 dit artikel ook K	1966 hier K
benachrichtigungen	14 K	480 K aktivieren	481 push-K
benadrukt	2025 K
bent	1872 nu je hier toch K
bepaalde	2025 K
berasal	1559 konten ini K dari
berdonasi	1582 mari K	1582 silakan K	1582 ayo K	1582 anda K
bereits	463 sie haben K ein abo	551 K ein konto
bergabung	1582 mari K	1582 K dengan kami	1582 ayo K
bergabunglah	51 K	1582 K
bergantung	1569 K pada dukungan anda
berichte	67 K uns
berichten	67 K sie uns	644 wir K
berichterstattung	644 unsere K
berichtet	512 K für	512 K über	630 K als
berichtete	646 K
berite	2623 K nas
berkomentar	6 untuk K
berlangganan	1532 sudah K	1535 K newsletter	1568 terima kasih telah K	1568 berhasil K	1582 K sekarang	1582 silakan K
bersama	51 ikutlah K	1582 gabung K
bescheid	565 sagen sie uns K	565 sag uns K
beschloss	646 K
besedah	2635 po K
besked	425 push-K
beskeder	425 push-K
besloot	2025 K
beslutade	2753 K
besluttede	452 K
besluttet	2106 K
besoin	1260 nous avons K de vous	1355 nous avons K de vous	1355 a K de vous	1355 avons K de votre
besplatan	2500 poslednji K tekst
besplatna	2487 K članka
besplatne	2487 K članke
besplatni	2479 naš K webinar	2479 naš K vebinar	2500 poslednji K članak	2500 zadnji K članak
besplatnih	2487 K članaka
beste	1942 elke week het K van
bestellen	454 jetzt K	531 im shop K	532 shop K	532 store K	605 jetzt K im	643 K sie hier	643 K sie unseren
bestellung	517 K
besten	644 die K texte
betaald	1977 artikel is K	1977 content is K
betaalmuur	1944 geen K	2026 K
betalande	2710 K läsare
betalende	438 kun for K	447 K læsere	2101 K lesere
betalingsmur	453 K	2107 K
beteiligt	561 redaktion ist nicht K
betonte	646 K
betrokken	1951 redactie is niet K
bevestigen	1942 aanmelding te K
bevorzugen	518 google K
bevorzugte	518 K quelle
bevorzugten	518 K quelle
bevorzugter	518 K quelle
bewerben	532 jetzt K:
bewust	83 speel K
bezahlschranke	548 K	647 K
bezmaksas	1858 K rakstus	1858 K raksti	1858 K kontu	1862 K raksts
""", 'bi': """
bidrag	380 dit K	380 giv et K	449 giv et K	449 dit K gør	449 dit K er	449 dit K til vores	453 K	2031 ditt K	2080 gi et K	2103 ditt K gjør	2103 ditt K er	2690 ge ett K	2690 ditt K gör	2750 ge ett K	2750 swisha ett K
bidraget	2080 K ditt
bijdrage	1875 jouw K	1918 kleine K	1977 K is betaald	1983 dankzij jouw K	2024 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	595 uns ihre K
bildirdi	2856 K
bildirimlere	14 K	2801 K izin ver
bildirimleri	14 K	2802 K aç
bildirin	38 bize K	67 bize K
biletlerini	2826 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	998 K owner
bilten	78 na K	2467 K
binding	384 ingen K	451 ingen K
bindingstid	2035 ingen K	2105 ingen K
bindningstid	2645 ingen K	2752 ingen K
binnenland	1962 is redacteur K
bisogno	1588 abbiamo K di te	1666 abbiamo K di te	1666 abbiamo K del tuo	1666 abbiamo K anche di te	1666 abbiamo K di voi
bitte	455 haben wir eine K	455 eine K an sie	455 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1527 K
""", 'bl': """
bli	2103 K med i	2103 K en del av	2750 K en del av
blijkt	2025 K uit
blijven	1944 om dit te K doen
bliv	51 K en af dem	449 K en del af
blocker	762 disable your ad K	762 disable ad K	762 turn off your ad K	762 using an ad K
blocking	762 K our ads	763 K ads
bloqueador	1036 K de anuncios	1097 K de anuncios	2253 K de anúncios
bluesky	16 K	756 follow him on K	756 follow her on K	756 follow them on K
""", 'bo': """
board	824 our jobs K	824 our job K
bogatych	2166 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	881 K this story	881 K this page
bookshop	866 our K	926 in our K	926 from our K
boutique	1354 dans notre K	1354 sur notre K
""", 'br': """
bralcem	2631 K
bralcev	18 po zaslugi K	43 pisma K	2612 s podporo K	2612 s pomočjo K	2631 K	2633 naših K	2633 po zaslugi K	2633 s podporo K	2633 podpori K
bralci	2631 K	2633 naši K
branja	0 čas K
brauchen	547 K noch #	643 wir K ihre hilfe	643 wir K deine hilfe	643 K wir sie	643 K wir dich	643 K wir eure
braucht	547 K ihre hilfe	547 K deine hilfe
breaking	747 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2612 K vas
brief	1922 K naar
briefing	798 our morning K	798 our K	798 daily K	839 K in your inbox
briefkasten	520 anonymen K	520 anonymer K
brieven	1922 K naar
bring	902 our apps K you
brings	902 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	762 your K is out of date	762 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2070 K ki	2070 K ai
""", 'bu': """
budite	2486 K u toku
buitenlandcorrespondent	1984 is K
buitenlandredacteur	1923 is K	2010 is K
bulabilirsiniz	2839 K
bulan	1584 per K
buletin	78 K kami	1535 K kami	1568 K harian kami	1583 K kami	1586 K
bulunabilirsiniz	2853 katkida K
bulundu	2856 çağrida K
bulunun	2853 katkida K
buradan	2834 K bağiş yapin
bureau	810 K chief
button	526 klick auf den K	939 clap K
buttons	848 the share K	848 the K below
buycoffee	2166 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2228 K-se	2237 K-se para
cadeau	1880 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1058 K
callan	1094 lo que otros K
campagne	1342 K de dons	1355 boucler notre K
campaign	998 our spring K	998 our K
can	997 pay what you K
canal	1031 únete al K	1093 únete al K	2249 siga nosso K	2249 siga o K	2303 entre no K	2304 nosso K
canale	1636 al K	1667 il nostro K
canali	1610 sui nostri K
canalul	2357 K nostru
cancel	21 K reply	734 K at any time	999 K any time	999 K at any time
cancele	2236 K quando quiser	2305 K quando quiser
cancellarti	1603 puoi K
cap	270 és K de
caporedattore	1632 è K
caporedattrice	1632 è K
carte	9 cette K
casella	79 nella tua K	1604 nella tua K
""", 'ce': """
cebinize	2831 K gelsin
celoten	20 K članek	2580 K članek je	2608 K članek
celotnega	2580 za ogled K	2580 za branje K	2608 K članka
cenite	2628 K naše delo	2628 K naš trud
cerea	2359 K
cereau	2359 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2359 a K	2359 au K
""", 'ch': """
channel	998 our K	1541 ikuti K	1541 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1281 par e-mail K	1281 par mail K
chargement	1328 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	570 unseren K	570 unserem K
chcete	371 K číst dál	2521 K čítať ďalej
check	829 K back for more	829 K back soon
chef	1315 est K de	1962 is K van de	2010 is K
cheffe	1315 est K de
chefredakteur	597 ist K
chefredakteurin	597 ist K
chefreporter	597 ist K
chefreporterin	597 ist K
chegou	2229 se você K até aqui
chercheur	1315 est K
chercheuse	1315 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2989 hãy K sẻ	2992 K sẻ
chiede	1669 K
chiederti	1588 un piccolo favore da K
chief	786 is K
chiesto	1669 ha K
chip	799 K in	800 K in	997 K in now	997 K in and
chipping	997 consider K in
choices	869 cookie K	869 your K
choisissez	1272 K votre offre
choose	716 K a plan	731 K a plan
chosen	853 K by our
chronione	2164 K są prawem
""", 'ci': """
cijelog	2454 za čitanje K
cikk	1525 ez a K
cikkeink	1525 K
cikket	1523 ezt a K	1523 a K
cinste	54 fă-mi K cu o cafea
cipta	1553 hak K
citarea	2352 cu K sursei
citera	2670 K oss gärna	2670 K gärna men ange
citire	0 timp de K	0 timp K
citit	2344 dacă ai K până aici
cititorii	36 K noștri	2357 K noștri
cititorilor	18 datorită K	43 scrisorile K	2344 datorită K
civil	876 keep it K
""", 'cl': """
claimed	1000 K
clap	939 K for this	939 K for it	939 give it a K	939 K up to
claps	939 K for this	939 give it some K	939 # K
clarifications	833 corrections and K
clicking	817 by K play
client	1274 déjà K
clips	40 your K
""", 'co': """
code	1636 qr K
codziennie	17 K rano	2117 otrzymuj K
coffee	54 buy me a K	54 buy us a K	799 buy me a K	799 buy us a K	997 buy us a K	999 cup of K
colabora	1055 K con
collabora	1632 K con
coloque	77 K seu e-mail
columnist	786 is a K	810 K	1923 is K	1984 is schrijver en K	1984 is K en	2010 is K
colunista	2273 é K
com	2401 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	1041 quieres K	1042 para K	2259 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2357 spune-mi în K	2357 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1041 déjanos tu K
comentarios	85 en los K	1041 no admite K	1042 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comentou	2306 K
comision	2339 primi un K
comment	6 to K	6 to leave a K	6 to post a K	770 log in to K	770 sign in to K	770 be the first to K	770 leave a K below	770 leave your K	770 our K policy	771 post a K	876 posting a K	876 members can K	893 to K you must	893 to K, you must	955 post your K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1336 votre K sera publié
commentaires	85 en K	85 dans les K	1301 charte des K	1301 espace K	1302 dans les K
commentare	6 per K	1618 vuoi K	1619 per K
commentator	1984 is politiek K
commenter	1302 pour K	1336 peuvent K	1336 pour pouvoir K
commenti	85 nei K	1618 i K saranno	1619 nei K
commenting	770 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	770 in the K below	770 let us know in the K	770 K powered by	770 K have been closed	770 all K are subject to	770 we welcome your K	771 in the K section	876 posting K	893 closed the K	893 turned off K	893 turned off the K	893 switched off K	893 disabled K	955 post your K	997 let us know in the K
commercial	853 our K team	853 our K content	1332 réalisé par un partenaire K	1345 notre service K
commissie	1951 een K
commission	761 we may receive a K	761 K if you buy	853 may earn a K	853 may earn a small K	853 may earn an affiliate K	853 may receive a small K	853 may receive K	853 earn K from	878 K
commissione	1645 ricevere una K
commissions	878 K
committed	833 K to accuracy
community	564 unserer K	644 unsere K	770 abide by our K	807 our K members	807 leave our K	807 like our K	997 join our K of	998 K-funded	1618 regole della K	1636 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2280 uma publicação K por
compartilhado	2280 um post K por
compartilhe	25 K	49 K com	67 K sua história	2303 K este
compartilo	49 K
compartir	1011 K tu cuenta, cambia	1093 si quieres K tu cuenta
compensated	878 K
compensation	853 receive K from
complain	833 K about this article
complained	1000 K
complains	1000 K
complaints	833 our K page
completa	1087 para leer la nota K	2236 para ler a matéria K
complete	846 K digital access
completo	2236 para ler o artigo K
complimentary	15 K articles	737 K articles	737 K article this month	737 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1355 créez un K	1355 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1084 K que sostiene
comunidade	2303 faça parte da K
comunique	2258 K um erro
comunitatea	2344 K care susține	2356 intră în K
concorda	43 K?
condannato	1669 ha K
condiciones	1039 términos y K
condividi	67 K la tua storia	1666 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1336 charte de bonne K
confidence	808 in K
confidential	808 K tip	808 K tips
confirm	739 check your email to K
confirmar	1083 bandeja de entrada para K	2294 caixa de entrada para K
confirmat	2359 a K
confirmation	1341 e-mail de K
connect	756 K with us on
connectez	24 K-vous	1258 K-vous	1272 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1615 il K ai cookie
consent	766 we need your K to load	802 written K
consentimento	2280 K para carregar
consentiti	1618 non sono K commenti
consider	716 K giving	716 K making	716 K joining	716 K a gift	723 if you liked this article, K	800 please K	800 K a	800 K giving	800 K joining	916 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	739 K me with news and offers	814 K her at	814 K him at	814 K them at	997 K us at	1959 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	785 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2303 K-nos
contenido	9 este K	9 K externo	1012 K premium	1038 K externo de	1038 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	766 to view this K, you	766 to view this K please	766 this K is hosted by a third party	766 we use your sign-up to provide K	767 third-party K	846 access to all our K	853 our K studio	855 to reuse this K	858 this K	1927 K te zien
contenu	9 ce K	1298 ce K n'a pas pu être	1298 K bloqué	1328 K est fourni par
contenus	1272 tous nos K	1356 nos K
contenuti	9 K esterni	1599 a tutti i K
contenuto	9 questo K	9 K esterno	1615 K esterno
contingut	9 aquest K
continua	1658 K a leggere con	2348 pentru a K lectura
continuar	285 el teu suport per K	285 ajuda'ns a K	288 per K llegint	2299 para K lendo	2299 para K a ler	2299 K lendo
continuare	20 K a leggere	1658 per K a leggere	1658 per K la lettura	2348 pentru a citi în K	2348 citește în K cu
continue	729 to K reading this article	729 log in to K	729 sign in to K	729 register to K	729 upgrade to K	997 help us K	2286 K a ler abaixo	2299 K lendo com	2299 K a ler com
continuer	1345 pour K à lire
continuez	1332 publicité, K	1345 K votre lecture sur
continuing	766 by K to use this website, you agree
contou	2306 K
contribua	90 K com o que puder	2272 K	2303 K com	2303 K a partir	2303 K para o nosso
contribuez	1355 K
contribuie	90 K cu cât poți
contribuisci	1587 K
contributed	811 K reporting	811 K to this report	811 K to this story	811 K to this article	855 K to this report	995 K reporting from	995 K reporting to
contributing	786 is a K	997 by K to
contribution	716 make a K	799 make a K	997 your K	997 making a K	1355 votre K
contributo	1587 il tuo K	1591 con il tuo K	1655 piccolo K per noi
contributor	786 is a K
conversation	716 join the K	770 join the K with	771 to join the K	876 in the K
convida	54 K'm a un cafè
cookie	766 manage your K	1374 קובצי K	1495 K-kat	1615 usiamo i K	1615 questo sito usa i K	2129 pliki K	2395 файлы K	2395 файлов K	2405 файлы K	2435 файлы K	2435 файлов K	2537 súbory K	2884 файли K	2884 файлів K	2896 файли K	2926 файли K	2926 файлів K	2954 sử dụng K	2969 chấp nhận K
cookiekeuze	1963 K
cookies	9 third-party K	396 vi bruger K	397 bruger K til	419 K	569 nutzung von K	659 αποδοχή K	703 K	766 we use K	766 this site uses K	766 this website uses K	766 our site uses K	766 uses K to	766 accept all K	766 accept K	766 how to control K	767 use of K	817 social media K	869 K	1038 usamos K	1038 este sitio utiliza K	1038 esta web utiliza K	1038 aceptar las K para	1038 que aceptes las K	1039 uso de K	1298 refusé les K	1299 utilise des K	1328 gérez vos K	1359 bandeau K	1901 omdat je geen K	1903 gebruik van K	1927 social media-K	1963 K toe te staan	2047 vi bruker K	2069 K	2129 używamy K	2129 plików K	2255 usamos K	2255 este site utiliza K	2255 este site usa K	2256 uso de K	2672 K på	2680 K
cookievoorkeuren	1927 K
copy	998 read our K
copyright	1954 rust K
corespondent	2330 este K
corporate	998 K backing
correct	853 K at time of
correction	833 report a K	833 request a K	833 suggest a K
corrections	833 our K	833 K policy	863 our K team	998 our K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1019 en tu K	1019 en su K	1019 a tu K
correspondant	1315 est K	1315 K à
correspondante	1315 est K	1315 K à
correspondent	786 is a K	810 K	1923 is K	2010 is K
correspondente	2273 é K
correspondents	998 our K
corresponsal	270 és K	1055 es K
correu	77 deixa el teu K	77 deixeu el vostre K	262 al teu K
corrispondente	1632 è K
count	957 you K on
courriel	1281 par K chaque	1281 dans votre boîte K
couvre	1315 K les
coverage	829 read our full K	829 see our full K	881 more of our K	881 all our K	998 our K
covers	786 K the
""", 'cr': """
created	793 summary was K
creative	47 K commons	47 K-commons-lizenz
criticised	1000 K
criticized	1000 K
cronisti	39 nostri K
crowdfunding	1001 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1055 K los
cuenta	1011 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1962 is K
cuma	17 her K
cuota	1094 tu K
""", 'cy': """
cyfrowe	2186 kup wydanie K	2186 wydanie K
""", 'cz': """
czekamy	2132 K na wasze
czytaj	2223 K dalej za
czytania	0 czas K
czytasz	2186 K nas za darmo	2224 K nas
czytelnicy	36 nasi K	2183 K	2224 nasi K
czytelniczek	2166 dzięki wsparciu K
czytelniczki	2183 K
czytelnikom	18 dzięki K	2183 K	2224 dzięki K
""", 'da': """
daarna	1881 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	643 sind sie K	643 sei K
dacci	1666 K una mano
daftarkan	1568 K email anda
dagar	2691 # K för #
dage	430 # K for #	449 prøv # K
dagelijks	1884 ontvang K
dager	2081 # K for #
daily	739 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2224 pisać K
danach	466 K # euro
dane	2555 #% z K	2555 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	1944 K onze leden	1944 K mensen zoals jij	1944 K lezers zoals jij	1970 K onze lezers	1970 K lezers	1970 K giften	1983 K jouw steun	1983 K uw steun
dapatkan	1541 K update berita
dar	371 váš K	375 K	2577 K
darbu	1867 mūsu K
darmowe	2160 K konto
darmowy	2114 ostatni K	2175 ostatni K tekst
darmowych	2160 limit K
darowizna	2223 twoja K	2227 K
darowizny	2227 K
darte	1021 K de baja
darujme	351 na K	372 na K	373 K
dary	375 K	2577 K
data	786 is a K
datajournalist	1962 is K
dateci	1666 K una mano
datenjournalist	597 ist K
datenjournalistin	597 ist K
datenschutzbestimmungen	493 K
datenschutzhinweise	493 K
""", 'de': """
deaktiviere	490 K deinen adblocker
deaktivieren	490 K sie ihren adblocker	490 adblocker K	490 ad-blocker K
deaktiviert	490 javascript ist K
debat	418 send det til K
debate	771 join the K
debattartikel	2679 din K	2679 skriva en K
debattartikeln	2679 svara på K
debatten	6 delta i K	400 deltag i K	424 deltage i K	424 deltag i K	424 tone i K	2074 delta i K
debattinnlegg	43 K	2068 K
decided	1000 K
decidiu	2306 K
decis	2359 a K
deciso	1669 ha K
declarat	2359 a K	2359 au K
declarou	2306 K
dedi	2856 K
dedicated	998 our K team
dediler	2856 K
deductible	799 tax-K gift	799 tax-K donation	996 tax K to the extent	996 tax-K to the extent	996 tax K to the fullest extent	996 tax-K to the fullest extent	996 tax K as allowed	996 tax-K as allowed	997 make a tax-K	999 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1871 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	2635 je K
dejala	2635 je K
dela	25 K den	49 K den	2750 K med en vän
delite	49 K ga	67 K z nami
delivered	729 print edition K to	730 K to your door	739 K to your inbox	739 K to your email	739 get the latest news K	907 K mondays	907 K tuesdays	907 K fridays	907 K sundays
delivery	919 home K of the	919 home K
delo	2628 vam je všeč naše K	2633 naše K
dem	51 bli en av K
demanar	296 va K
demander	1260 une faveur à vous K	1260 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	2856 K
denuncia	1096 K	1669 K	2306 K
departe	49 dă-l mai K	2356 citi mai K
depend	957 you K on	998 we K on
depende	1084 no K de bancos	2295 não K de bancos
dependemos	1084 K de nuestros lectores	2295 K dos nossos leitores
der	646 so K
derden	1901 inhoud van K
derdi	2856 K
derecho	29 se reserva el K
derlerdi	2856 K
desactiva	1036 K adblock
desactivar	1036 K adblock
desacuerdo	43 en K
desative	2253 K o adblock
descarga	1023 K la app	1023 K nuestra app	1093 K nuestra	1093 K la app
descarrega	293 K't
descarregue	2243 K a app
desk	39 our news K
despre	2330 scrie K
desta	2303 faça parte K
destek	2834 K olun	2853 bize K	2853 K olun	2853 K ol	2853 K verin	2853 aylik K
det	452 hed K	2106 het K	2106 sto K
detected	762 ad blocker K	762 adblock K
determinou	2306 K
detto	1669 ha K
deutschen	586 von der K presse-agentur
devamini	2797 K okumak için	2853 haberin K okumak
devenez	80 K membre	80 K abonné	1355 K membre	1355 K mécène
device	808 non-work K
""", 'di': """
dicci	1666 K la tua
dice	1096 K	1669 K
diceva	1669 K
dich	643 trag K
dichiarato	1669 ha K
die	646 so K
diesem	644 K text
diesen	9 K tweet	49 leiten sie K	572 K text	577 gäbe es K text nicht	644 K text
dieser	644 K text
dieses	9 K video	526 um K video
different	43 got a K view
dig	376 vi har en bøn til K	2750 hör av K
digest	798 weekly K	798 our K
digipakett	1099 telli K
digital	551 K-abo für	578 ein K-abo	604 K-abo	874 K pass
digitalabo	463 mit unserem K	551 K für	604 K
dijo	1096 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2487 za # K	2487 od # K
dinara	2516 K
dine	382 læst alle K
dinleyebilirsiniz	2839 K
dinleyin	2 haberi K	2839 K
dipendenza	88 il gioco può causare K
dipublikasikan	22 tidak akan K
dir	296 va K
direct	739 K to your inbox	1292 suivez en K	2313 K în inbox
directement	1282 K dans votre
directly	739 K in your inbox
directo	1031 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1613 K adblock
disagree	43 K?
disait	1358 K-il	1358 K-elle
disattiva	1613 K adblock	1613 K l'ad blocker
discord	564 unserem K
discorda	43 K?
discordu	329 K
discordzie	2145 K
discover	268 a google K	413 google K	518 google K	602 K folgen	673 google K	804 google K	1060 en google K	1920 google K	2063 google K	2145 google K	2328 pe google K	2674 google K
discoverissa	1219 google K
discussion	6 to join the K	876 in the K	876 join the K	1301 participez à la K
disdici	1596 K quando vuoi	1668 K quando vuoi
disfrutando	1087 sigue K de
disiscriverti	1603 K
diskuse	342 vstupte do K	342 zapojte se do K
diskusie	2546 zapojte sa do K	2546 vstúpte do K
diskutiere	495 K mit
diskutieren	495 K sie mit	495 K sie über	643 K sie mit
diskutovat	342 K mohou
dispatch	798 a weekly K	798 our K
disponibil	2311 K doar pentru abonați
disponibile	1606 K su app store
disponible	1024 K en google play	1284 K sur l'app store
dispositivo	1011 si continúas leyendo en este K	1012 en otro K	1658 in uso su un altro K	2299 em outro K	2299 noutro K
dispus	2359 a K
disse	1669 K	2306 K
distribuie	25 K	49 K-l
dit	1358 a K	1358 K-il	1358 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1301 K-le nous en	1355 K-nous
diu	296 K
diventa	80 K socio	1666 K socio	1666 K parte
diyor	2856 K
diyordu	2856 K
diz	2306 K
dizia	2306 K
diziam	2306 K
""", 'do': """
do	998 what we K
dobivajte	2507 K
dobivati	2501 želite K	2622 želite K
docente	1632 è K
dodaje	2226 K
dodal	374 K	2576 K
dodala	374 K	2517 K	2576 K
dodao	2517 K
doel	1944 ons K: #
dogodek	2601 naš K
dohodnine	2612 K
dokumente	520 anonym K
dollar	997 K you give	999 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1359 K
dona	1587 K ora
donacija	2491 svaka K	2491 vaša K	2514 vaša K	2515 vaša K	2515 svaka K	2518 K	2636 K
donacije	2518 K	2636 K
donacijo	2634 z K
donacijom	2516 K
donaciones	1097 K
donacions	297 K
donasi	1569 K anda	1582 K anda	1586 K
donate	716 K now	716 K today	800 K	997 K what you can	1001 K
donateur	1355 devenez K	2022 word dan K
donateurs	1317 nos K	1356 nos K	1944 dankzij onze K	1970 dankzij K
donatie	1875 doe een K	1875 jouw K	1918 K	2022 jouw K	2022 uw K	2022 doe een K	2026 K
donaties	1970 dankzij K	2026 K
donating	997 consider K
donation	716 make a K	723 consider making a K	799 make a K	842 K will be doubled	842 K will be matched	895 small K	922 a K of £#	922 a K of $#	922 a K of €#	923 a K of £#	923 a K of $#	923 a K of €#	997 your K	997 consider a K	1001 K
donations	1001 K
donativo	2272 o seu K
donatrices	1356 nos K
donazione	1591 fai una K	1630 una K	1666 la tua K	1666 fai una K	1670 K
donazioni	1670 K
donderdag	17 elke K
doneer	1871 K	1918 K
doneren	54 kopje koffie K
donio	351 na K	372 na K
donirajte	90 K koliko možete	2491 K	2514 K	2612 K	2632 K
donnerstag	17 jeden K
donnez	1302 K votre avis	1355 K-nous	1355 K-leur
donors	921 K like you	997 new K
dons	1355 vos K	1359 K
doors	998 our K open
dopisnica	2473 je K	2595 je K	2595 , K
dopisnik	2473 je K	2473 , K	2595 je K	2595 , K
dostupan	2454 ovaj sadržaj je K
doubled	842 gift will be K	920 will be K	920 be K	920 K until
dovoljenja	2587 kopiranje brez K	2626 brez K
download	389 K appen	389 K vores app	743 K our app	743 K on the app store	746 K the app	746 K the free app	997 K our	1871 K de	1887 K de app	1887 K de gratis app
dozvole	2490 bez K
""", 'dr': """
draag	1970 K bij
draht	520 ihr K zur	520 K zu uns
dreptul	29 își rezervă K
drepturile	2326 toate K rezervate
drittanbietern	492 K nicht zugestimmt	526 inhalte von K
drittanbieters	526 dienst eines K
drittplattformen	492 K
drive	998 fund K
drop	38 K us
""", 'du': """
dukung	1569 K kami lewat	1582 K kami
dukungan	1582 K anda
dung	9 nội K này	2969 nội K này do
duyurdu	2856 K
""", 'dy': """
dyskusji	2155 kulturę K
dyskutuj	2155 K z nami
""", 'dz': """
dziennikarka	2147 - K	2147 , K	2211 , K
dziennikarstwo	2111 wesprzyj niezależne K	2224 nasze K	2224 niezależne K
dziennikarz	2147 - K	2147 , K	2211 , K
dziennikarze	2224 nasi K
dziennikarzem	39 naszym K	2147 jest K	2211 jest K
dziennikarzy	2151 szukamy K
""", 'ec': """
economia	270 és cap d'K
economieredacteur	1923 is K
economieverslaggever	1984 is K
""", 'ed': """
edasi	49 saada K
edited	855 this story has not been K	855 has not been K by
edition	824 our special K	855 in our print K
editor	331 , K	773 letter to the K	786 is a senior K	786 is an K	786 is the K	786 is the deputy K	810 K	863 to the K	997 write a letter to the K	1558 adalah K	2273 é K de	2535 , K
editora	2273 é K de
editorka	331 , K	2535 , K
editors	863 to our K	998 we, the K	998 our K
ediyor	2856 itiraf K
""", 'ee': """
eelisallikaks	1111 K
eelistatud	1111 K allikaks
eens	43 mee K?
eerste	2024 K maand
""", 'ef': """
eftertryck	2670 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1256 K
""", 'ei': """
eiere	2080 ingen rike K
eigener	455 in K sache	644 in K sache
eilmeldungen	14 K	480 K aufs	543 K
eindredacteur	1923 is K
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
eintragen	643 K genügt
einverstanden	43 K?	471 ich bin damit K, dass
einwilligung	473 K können sie jederzeit widerrufen	473 K kann jederzeit widerrufen	473 K jederzeit widerrufen	492 K jederzeit
""", 'ek': """
ekibimiz	2854 K
ekibimize	2826 K katilin
ekipi	2601 naši K
ekipo	2601 našo K
ekledi	2856 K
ekleyin	2839 K
ekliyor	2856 K
ekonomireporter	2678 är K
eksternal	1559 konten K	1559 situs K
eksterni	2475 K sadržaj
eksternt	397 K indhold	419 K indhold	2048 K innhold	2069 K innhold
""", 'el': """
elektronski	2581 svoj K naslov	2607 svoj K naslov
elfogadom	1481 K a
elige	1011 K tu plan	1093 K tu plan
elismerte	1527 K
elke	17 K dag
ellas	51 únete a K
elle	1358 dit-K
ellos	51 únete a K
elmondta	1527 K
elrendelte	1527 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	344 svůj K	654 το K σας	654 στο K σας	687 το K σας	739 enter your K	739 we'll K you	739 we will K you	752 click to K	752 share via K	770 save my name, K	798 our daily K	798 our free K	814 K her at	814 K him at	891 by K	891 to your K	904 put your K	904 type your K	904 type in your K	904 leave your K	904 leave us your K	904 add your K	904 drop your K	904 pop your K	904 give us your K	904 fill in your K	905 sent to your K	905 by K to you	906 by K	910 join our K list	910 join the K list	946 reply to this K	997 K us at	1019 en tu K	1535 ke K anda	1568 di K anda	1604 la tua K	1604 nella tua K	2157 adres K	2157 swój K	2241 no seu K	2343 pe K	2373 ваш K	2486 svoj K	2486 svoju K	2548 svoj K	2867 ваш K	2945 K của bạn	2945 nhận tin qua K	2946 địa chỉ K	2976 điền K để nhận	2976 K để nhận bản tin	2976 tin nóng qua K	2977 mỗi sáng qua K	2977 qua K mỗi	2989 nhập K của bạn
emailed	905 K to you
emailing	783 get in touch by K
emailul	77 lasă-ne K	2313 introdu K	2314 pe K tău
embed	9 this K	817 to view this K
embedded	9 K content	9 K post
embora	2229 antes de ir K
empresas	1094 sin grandes K
emretti	2856 K
""", 'en': """
enable	762 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1276 sans K	1357 sans K
engagent	30 n'K que
engelleyici	2808 reklam K
engelleyicinizi	2807 reklam K
enig	43 K?
enjoyed	718 we hope you K this
enligt	2753 K
enquete	35 nossa K
ensisijaiseksi	1219 K lähteeksi	1219 K lähteeksesi
enter	565 strg+K	904 K your e-mail	2385 ctrl+K	2877 ctrl+K
entering	739 by K your email
enthalten	551 im abo K
entlang	643 hier K
entrada	79 na sua caixa de K	1018 en tu bandeja de K	2241 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1667 K fine mese
entschied	646 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1341 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2072 hele K
epizodo	2603 K
epizodu	338 K	2481 K
""", 'eq': """
equipa	39 nossa K	2304 a nossa K
equipe	39 nossa K	2304 nossa K
equipo	1094 somos un K
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
erid	2420 K
erikoistoimittaja	1224 K
erkende	2025 K
erkender	452 K
erkendte	452 K
erkjente	2106 K
erreichen	565 K sie uns
erreichst	565 K du uns
error	833 spot an K
errors	833 spot any K
erschien	507 dieser text K zuerst	507 dieser artikel K zuerst	507 dieser beitrag K zuerst
erschienen	507 zuerst K auf
erstmals	603 text wurde K	603 artikel wurde K
ervaring	67 deel uw K	1959 deel je K	1959 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	562 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2303 K-nos
escreve	2273 K sobre	2273 K às	2273 K aos	2273 K para
escreveu	2306 K
escribe	77 K tu correo	1055 K sobre
escribinos	38 K	67 K
escriptor	270 és K
escriptora	270 és K
escritor	1055 es K
escritora	1055 es K
escriu	38 K-nos	67 K-nos	293 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2303 K a
esimene	1137 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1357 offre d'K
estabas	42 K allí
estamos	1094 ya K en
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
ettertrykk	2059 K forbudt
etti	2856 diye rica K	2856 rica K
ettiler	2856 rica K
etwas	547 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2487 za # K	2550 od # K
euro	466 dann # K	645 ab # K	2550 za # K
euroa	1237 K/kk
eurolla	1237 K
""", 'ev': """
evenementen	1965 onze K
evening	17 every K
event	866 our free K	1932 ons K
events	866 our K
every	17 K week	739 in your inbox K	795 thank you to K	961 we read K	999 K gift
everyone	795 thank you to K who	795 thanks to K who	842 keep it free for K	914 free for K to read	914 open for K	914 open to K	914 free for K	998 K reading this
everything	998 K else we publish
evra	2608 za # K
evro	2608 za # K	2612 vsak K	2633 vsak K
""", 'ex': """
exclusief	1879 dit artikel is K	1881 K voor abonnees
exclusiva	1011 nota K	1088 K para socios
exclusively	846 K for members
exclusivo	1011 este artículo es K	1011 contenido K para	1012 este contenido es K	1088 K para socios	2236 este conteúdo é K	2236 este artigo é K	2237 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1356 notre K
existujeme	2555 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1000 K
explica	38 K'ns	67 K'ns	296 K	1096 K	2306 K
explicar	296 va K
explicat	2359 a K
explicou	2306 K
explique	1358 K
expliqueu	38 K-nos	67 K-nos
expressed	816 views K	816 opinions K	816 views and opinions K	816 views K are personal
external	9 K content	766 K content from
externe	9 contenu K	9 K inhoud	569 dieser K inhalt	594 K medien	1901 K inhoud
externen	9 K inhalt	9 K inhalte	493 K inhalt	526 alle K inhalte
externer	9 K inhalt	492 K inhalt von	526 anzeige K inhalte	526 K inhalt konnte
externes	9 contenus K
extracto	1083 un K de nuestra
""", 'fa': """
facebook	16 K	178 K	393 på K og twitter	564 unserer K-gruppe	569 inhalt von K	673 K	752 share on K	756 like us on K	756 find us on K	757 on K and twitter	757 on K, twitter	757 on twitter and K	1033 en K y twitter	1033 en K, twitter	1033 en K y x	1293 sur K et twitter	1293 sur K, twitter	1610 su K e twitter	1896 op K en twitter	1896 op K, twitter	1958 onze K-groep	2044 på K og twitter	2250 no K e no	2250 no K, no	2655 på K och twitter	2890 K	3011 在K上
facebookgroep	1958 onze K
facebookie	16 K
facebookis	1112 K
facebookon	1491 K
facebooku	16 K	329 K	2471 K	2533 K	2593 K
facts	997 fund the K
factual	833 K error	833 K errors
faire	1258 K un don
fais	1355 je K un don
faisant	1266 en K un don
faisons	1342 K vivre un
faites	51 K comme eux	1258 K un don	1266 K un don	1317 K un don	1355 K-le lire	1355 K un geste
farci	1667 da K
fast	452 slog K	2106 slo K	2753 slog K
favor	718 small K to ask	718 a K to ask of you	718 we have a K to ask	1001 small K
favoriete	1920 K bron	1966 K podcast-app
favoris	1322 K google	1322 K sur google
favorite	804 K source	1322 source K
favorites	1322 sources K
favoritos	1060 tus K
favour	718 small K to ask	718 we have a K to ask	1001 small K
favourite	804 K source
""", 'fe': """
fee	878 a K
feedback	538 ihr K	538 dein K	770 thanks for your K	770 thank you for your K
fehler	495 haben sie einen K
fehlerhinweis	495 K
fejsbuku	2471 K
felder	60 K mit stern
felelte	1527 K
felirat	1527 ez a K
feliratkozom	1473 K a hírlevélre
fellow	786 is a senior K	786 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1487 minden jog K
""", 'fi': """
fi	799 on ko-K
fields	60 K with a star
figyelmeztet	1527 K
figyelmeztetett	1527 K
filmer	40 bilder och K
finalul	2357 K lunii
finanzieren	458 wir K uns durch spenden	577 helfen sie uns, sie zu K	644 wir K uns
find	940 if you K
finden	557 zum thema K sie	557 aus der region K sie	557 mehr dazu K sie	600 K sie hier.	600 K sie hier:	600 K sie oben.
finder	423 K en fejl
findest	600 K du hier.
fined	1000 K
finestra	1618 si apre in una nuova K
first	736 for the K year	736 for your K year
fizess	80 K elő	1524 K elő
fizessen	80 K elő	1472 K elő	1524 K elő
fizette	1514 hirdető K
""", 'fl': """
flere	450 K af dem
""", 'fo': """
fogalmazott	1527 K
folge	485 K uns	572 die ganze K	643 K uns
folgen	485 K sie uns	572 alle K des	602 google news K	602 bei google K	602 auf google K	643 K sie uns
folgt	485 K uns
follow	756 K us on	756 K us at	756 K him on x	756 K her on x	756 K them on x	756 K me on	756 K our live	756 K on x	770 notify me of K-up	997 K us on
folosim	2319 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	409 alle rettigheder K
fordert	646 K
forderte	646 K
foreslo	2106 K
foreslog	452 K
foretrukken	413 K kilde	2063 K kilde
foretrukket	2063 K kilde
foretrukne	413 K kilde	2063 K kilde
forint	1526 K
forinttal	1526 K
forklarede	452 K
forklarer	452 K	2106 K
forklarte	2106 K
former	796 is a K
fortalte	452 K	2106 K
fortell	67 K oss
forteller	2106 K
fortgesetzt	489 wird nach der anzeige K
fortsette	2104 for å K å grave
forward	49 K it	49 K this	938 did someone K	938 did a friend K
forwarded	938 if someone K	938 if somebody K	938 this email was K to you	938 this letter was K to you	938 K this email	938 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1923 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	595 uns ihre K	595 uns deine K
found	1000 K that
founder	786 is the K
""", 'fr': """
fragen	551 K zum abo	551 K zu ihrem abo
fragt	646 K
fragte	646 K
fredag	17 hver K	17 varje K
free	70 ad-K	737 you have # K	739 sign up for our K	739 sign up to our K	739 get our K	743 our K app	743 our app is K	842 keep it K for all	842 keep this site K	914 made it K
freelance	784 is a K writer	786 is a K
freelancejournalist	417 er K	1962 is K
freiartikel	469 K
freier	512 ist K autor
freitag	17 jeden K
freiwillig	577 bezahlt wird K
freiwilligen	454 K beitrag
friday	17 every K
fridays	17 on K	907 sent K
friend	753 tell a K	842 become a K of the
frilansjournalist	2067 er K	2678 är K	2738 är K
""", 'fu': """
full	20 to read the K
functional	817 K cookies
fund	716 K our	723 help K our
funded	998 reader-K
fundet	423 K en fejl
fundraising	998 K deadline	1001 K
funktionale	526 K cookies
funnet	2073 K feil	2073 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	646 K an
gabung	1541 K di kanal	1582 K di	1582 yuk K	1582 ayo K
galetes	273 fem servir K
ganze	557 lesen sie die K
ganzen	20 K text	463 den K text lesen	557 lesen sie den K
gave	2030 gi en K i dag	2030 gi en K nå	2031 gi en K	2103 gi en K til oss	2103 gi en K i dag	2103 gi en K nå	2107 K
gazetecidir	2822 K
gazetecilerimiz	2854 K
gazetecilik	2854 bağimsiz K	2854 K para	2854 iyi K
gazetemizi	2850 K
gazetesi	2822 K'nde yaziyor
""", 'ge': """
geaccepteerd	1901 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	1963 inhoud is K
gebruiken	1901 wij K cookies	1901 we K cookies	1922 dit artikel K
gebruikt	1901 deze website K cookies	1901 deze site K cookies
gedetecteerd	1899 adblocker K
gedruckte	551 K zeitung? dann
gedruckten	551 abonnenten der K
gefallen	455 ihnen hat dieser artikel K	455 hat ihnen dieser artikel K	455 hat dir dieser artikel K
gefragt	646 K
gefunden	495 fehler im text K
gehen	455 bevor sie K
gekennzeichnete	489 mit einem symbol K
geladen	492 nicht K werden	526 inhalt konnte nicht K
gelesen	644 bis hierhin K	644 bis hierher K
gemaakte	1964 door ai K
gemeenteverslaggever	1984 is K
gemeinschaft	547 teil der K
genehmigung	508 ohne K
generated	793 summary was K	793 summary is K	793 summaries are K	793 key points were K	793 audio was K	793 voice is K	793 K using ai	793 K by ai	793 this audio is K
genererad	2681 ai-K
genereret	420 K af ai
generosity	997 your K
gengive	439 ikke tilladt at K
gengives	45 K	410 må ikke K
genossenschaft	644 unsere K	644 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1905 je e-mailadres wordt niet K	1954 artikel is eerder K op
gerekiyor	2848 üye olmaniz K
gern	643 wirf K
gerne	427 ja tak, jeg vil K	449 vil K høre fra dig	449 hører vi K
geschenk	604 K-abo
geschenkabo	604 K
geschickt	544 eine e-mail K
geschlossen	495 kommentare sind K
gesponsord	1977 artikel is K	1977 content is K
gewijzigd	1951 intussen K	1951 inmiddels K
gewinnspiel	531 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	541 die app K es	541 app K es
gift	716 make a K	922 a K of £#	922 a K of $#	922 a K of €#	923 a K of £#	923 a K of $#	923 a K of €#	923 your K of £#	923 your K of $#	997 your K	1871 met een K	1944 met jouw K	1944 met uw K
gifts	18 small K
giornale	1667 questo K	1667 il nostro K
giornalismo	1591 sostieni il K	1655 fare K costa	1667 il nostro K	1667 il K costa
giornalista	39 nostro K	1632 è K e	1632 è K de	1632 è K di	1632 è K del	1632 è K della	1632 è K dell'	1632 è K a	1632 è K per
giornalisti	39 nostri K	1667 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2839 K
gitmeden	2793 K önce
give	799 K what you can	997 K what you can	997 K if you can	997 euro you K
gives	902 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2060 kan ikke K
gjerne	2103 vil K høre fra deg
""", 'gl': """
glasajte	2496 K
glasila	2517 K
glasio	2517 K
glasujte	2496 K	2617 K
gledajte	2502 K nas	2623 K nas
glissez	1355 K une pièce
""", 'go': """
going	20 to keep K	895 keep us K	998 keep us K
gokken	83 wat kost K jou
google	178 K news	268 a K news	329 K news	343 K play	413 K news	485 auf K news	518 als quelle bei K	518 als quelle auf K	518 bei K öfter	518 auf K sehen	541 K play	563 K-suche	563 bei K	563 K news	563 auf K	673 K news	743 get it on K play	756 follow on K news	804 K news	804 star on K	804 source on K	873 when you search on K	873 in your K feed	1060 en K news	1490 K-ben	1802 K news	1843 K ziņās	1843 K news	1920 vaker in K	1957 in K	1957 op K	1957 bij K	2063 K news	2063 som kilde på K	2077 app store og K play	2077 K play og app store	2125 nas w K news	2125 na K news	2145 K news	2328 pe K news	2471 K news	2533 K news	2547 K play	2593 K news	2674 K news	2674 som källa på K	2687 app store och K play	2687 K play och app store	2804 K news'te	2818 K news'te	2818 K'da bizi	2830 app store ve K play'den	2890 K news	2951 trên K news
gostou	2304 K desta	2304 K deste
govorila	2517 K
govorili	2517 K
govorio	2517 K
""", 'gr': """
gracias	18 K a ti	1094 K a ti
granskning	2751 sådan här K	2751 vår K	2751 oberoende K
granskningar	2751 våra K
granskningen	2751 den här K
gratis	466 wochen K	466 monat K	578 tage K	643 jetzt K	645 wochen K	1011 crea tu cuenta K	1018 recibe K	1093 recibe K	1095 prueba K	1584 K	1879 ontdek nu K	1879 krijg je ook K	2023 niet K	2081 dager K	2092 K sak igjen	2092 K saker igjen	2098 ingen K saker	2691 dagar K
gratisartiklar	15 K
gratuit	15 article K	1278 dernier article K	1356 ce site est K	2356 creează un cont K
gratuita	1668 prova K
gratuitas	15 matérias K	1014 notas K	2271 matérias K
gratuite	15 articole K
gratuitement	1272 essayez K	1274 inscrivez-vous K	1282 recevez K
gratuiti	15 articoli K	1601 articoli K
gratuito	15 articolo K	1601 articolo K	2271 artigo K
gratuitos	15 artículos K	15 artigos K	1015 artículos K	2271 artigos K
gratuits	15 articles K	1342 nos articles sont K
gridava	1669 K
gritaba	1096 K
gritava	2306 K
grupi	2503 viber K
grupo	2303 entre no K
""", 'gu': """
guglu	2471 K
guidelines	770 community K before	770 our community K
""", 'ha': """
haber	2854 bu K
haberdar	2831 ilk siz K olun	2831 K olun
haberi	2 K dinle	4 K	2850 bu K	2850 K size
haberler	2818 google K'de	2818 google K	2854 bütün K
haberlerimiz	2854 K
haberlerimizi	2850 K
hacemos	1084 lo que K
hacete	1093 K socio	1093 K socia
hafta	17 her K
haftalik	2855 K
haftanin	2850 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	2837 ücretsiz haber K	2848 ücretsiz haber K
hakutulostesi	1219 google-K
halben	578 zum K preis
haluan	1234 kyllä kiitos, K
hangzik	1527 K
hashtag	62 K it
hatirlatti	2856 K
hatti	2821 ihbar K
hattimiz	2852 ihbar K	2852 whatsapp K	2852 haber K
hattimiza	39 K	2821 ihbar K	2852 whatsapp ihbar K	2852 ihbar K	2852 whatsapp K
haussa	1219 google-K
hauteur	1357 à la K de vos moyens
havi	1526 K #
havonta	1526 K
hay	2992 cho K
""", 'he': """
hear	809 we would like to K from you	809 we'd like to K from you	809 we'd love to K from you	809 we want to K from you	809 would love to K from you	997 we want to K from you	997 we'd love to K
heard	1000 court K
hebben	2022 wij K je hulp nodig	2022 we K je steun nodig
hedder	452 K det i
heihin	51 liity K
hekelt	2025 K
hela	20 läsa K	20 läs K	2643 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	382 for at læse K	2033 for å lese K
helfen	454 K sie mit	643 K sie uns
helft	643 K uns
helloasso	1317 K
help	997 we need your K	997 K us do	997 will you K	997 K pay for	997 K if you can	997 K us pay	1918 K ons	2022 K ons
helpful	770 was this article K
her	2027 nå som du er K
here	716 sign up K	718 as long as you're K	718 now that you're K	870 sign up K	894 book K
herohero	372 na K
herpubliceren	45 K
herunterladen	478 app K
hetente	17 K	1526 K
heter	2106 K det i	2753 K det i
hette	2753 K det
hevder	2106 K
""", 'hi': """
hidden	60 email stays K
hier	600 gibt es K.
hierboven	1966 de video K
hieronder	1966 de reportage K	1966 het fragment K
hiervoor	1927 K zijn cookies nodig
hikayenizi	67 K bize
hilf	643 K uns
hilfe	593 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	454 K sie
hinweis	565 geben sie uns einen K	565 gib uns einen K	595 einen K
hinweise	520 K zu diesem	520 K nehmen wir	520 K für uns	538 K auf fehler
hirdette	1527 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	270 és K
historiadora	270 és K
historie	67 del din K
historien	431 læse hele K	1315 est K
historienne	1315 est K
historier	447 vores K	447 flere K	450 vores K	450 gode K
hittat	2684 K fel	2684 K ett fel
""", 'hj': """
hjelp	2070 K av ki	2070 K av ai	2094 K av ki	2094 K av ai	2103 K oss
hjelper	2103 ditt bidrag K
""", 'hl': """
hlasem	339 ai K
hlasujte	356 K	2560 K
""", 'ho': """
holder	447 læsere, der K
hoofd	1923 is K van
hoofdredacteur	1923 is K	1962 is adjunct-K
hoogleraar	1923 is K
""", 'hu': """
hubungi	38 K kami	1582 K kami
huikkaa	1256 K
huikkasi	1256 K
huusi	1256 K
huusivat	1256 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	376 nu K du er her
""", 'id': """
iddia	2856 K etti
ideal	2024 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1272 K-vous pour	1355 K-vous
""", 'if': """
ifade	2856 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	463 mit K abo
ihren	644 lebt von K
ihtiyacimiz	2853 yardiminiza K	2853 desteğinize K
""", 'ik': """
ikkunassa	1256 luki K
iklan	11 K	70 tanpa K
ikuti	1541 K kami	1582 K kami
""", 'il': """
ilanlari	2826 iş K
ilimitado	1012 acceso K	2237 acesso K
ilk	2855 K ay
illimitato	1599 accesso K
ilmainen	1241 K tunnus
ilmaisia	1249 K juttuja
ilmoitti	1256 K
ilmoitukset	14 K	1232 K
iltakirje	1235 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1585 K
imbuhnya	1585 K
immobilienmarkt	531 unserem K
importa	1093 tu opinión nos K
importante	2303 sua opinião é K
impozit	2345 din K către	2358 % din K
impozitul	2345 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	653 στο K σας	739 sent to your K	739 right to your K	739 into your K	739 check your K to	839 in your K at #	839 in your K by #	905 in your K	905 to your K	906 in your K	906 to your K	997 your K	1568 di K anda	1568 ke K anda	1654 nella tua K	1884 in je K	2457 u vaš K
inchiesta	53 mesi a questa K	1667 questa K
inchieste	1667 le nostre K
ind	24 log K	385 log K for at	447 log K med
indbakke	79 i din K	387 i din K
indbakken	79 i K	388 i K
independen	1583 jurnalisme K
independence	998 our editorial K
independencia	1094 nuestra K
independent	294 periodisme K	723 support K journalism	997 support K journalism	998 K journalism	2357 jurnalism K	2357 jurnalismul K
independente	2304 jornalismo K
independently	853 we K	853 editors K	853 K selected by our	853 K chosen by our
independents	294 mitjans K
independiente	1094 periodismo K	1094 prensa K
independientes	1084 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1667 giornalismo K	1667 informazione K
indipendenti	1655 rimanere K	1655 restare K
indipendenza	1667 la nostra K
indiquez	77 K votre adresse
indirin	2830 app store ve google play'den K	2839 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	507 dpa-K
infolettre	78 l'K	78 notre K	1281 notre K	1356 notre K
informace	348 K najdete
informasjonskapsler	2048 bruker K	2069 K
informatie	1922 K over dit
information	766 to store and/or access K on a device	766 for more K see our privacy	1319 lettre d'K	1319 lettres d'K	1356 K libre
informationen	508 mit K der	520 K zu diesem fall	586 mit K von
informations	1292 suivez les K sur
informativa	1616 K sulla privacy	1667 la nostra K
informazione	1655 l'K di qualità ha un costo	1666 sostieni l'K	1667 K libera	1667 l'K di qualità
informou	2306 K
infos	581 alle K zum
ingen	71 K spam	429 uden dig K	429 K rig ejer	2080 uten deg, K	2690 utan dig K
inget	71 K spam
ingevoegde	1927 K post
ingezonden	43 K brief	43 K brieven	1926 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1508 K cikke maradt	1508 K cikkei	1508 K cikked maradt	1513 K cikk maradt	1521 nincs több K cikke
inhalt	9 dieser K	9 diesen K	463 dieser K ist nur für	526 dieser K wird von	526 um den K	569 K von x	594 diesen K zu sehen	594 ein K von
inhalte	9 externe K	493 externe K
inhalts	9 dieses K	569 laden des K
inhoud	9 deze K	1901 om deze K te	1927 bevat K van	1927 K te zien
iniciar	1041 debes K sesión
initialement	1312 article publié K	1350 cet article a été K
inkorg	79 i din K	2648 i din K	2648 till din K
inkorgen	79 i K	2689 direkt i K
inloggen	21 K om een reactie	24 K	2022 je moet nog even K
innan	2637 K du går
innboks	79 i din K
innboksen	79 i K	2039 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1890 meldingen K	1899 javascript K
inschrijving	1942 K te bevestigen	1985 bevestig je K	1985 bevestig uw K
inscreva	2228 K-se	2240 K-se na nossa	2240 K-se em nossa
inscrever	2240 ao se K
inscription	1281 votre K a bien été	1281 K est confirmée	1281 confirmer votre K
inscrit	1274 déjà K
inscrivant	1282 en vous K
inscrivez	77 K votre adresse	1258 K-vous	1281 K-vous à notre
insegna	1632 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2359 a K
insisted	1000 K
instagram	16 K	178 K	393 på facebook og K	485 ob whatsapp, K	486 auf facebook, K	486 auf K, facebook	486 auf facebook und K	486 auf facebook oder K	569 inhalt von K	673 K	756 follow him on K	756 follow her on K	756 follow them on K	757 on K, facebook	757 on K and facebook	1293 sur facebook et K	1610 su facebook e K	1896 op facebook en K	1896 op facebook, K	2044 på facebook og K	2655 på facebook och K	2823 K'da takip	2890 K
instagrame	2533 K	2533 facebooku a K
instagramie	16 K	2126 na facebooku i K
instagramis	1112 K
instagramon	1491 K
instagramu	16 K	329 K	2471 K	2593 K
instale	2243 K a app
install	743 K our app
installeer	1939 K de app
installez	1355 K-la
installiert	574 die app K
instellingen	1963 cookie-K
integritetspolicy	2659 K
intelektas	1809 dirbtinis K
intelekto	1809 dirbtinio K	1824 dirbtinio K
intelektu	1849 mākslīgo K	1864 mākslīgo K
inteligence	353 pomocí umělé K	2614 s pomočjo umetne K
inteligencie	2557 pomocou umelej K
inteligencije	2493 uz pomoć umjetne K	2493 pomoću umjetne K	2493 uz pomoć veštačke K	2493 pomoću veštačke K	2493 uz pomoć vještačke K
inteligenciou	2557 umelou K
inteligencji	2168 z pomocą sztucznej K	2168 przy użyciu sztucznej K
inteligenco	2614 z umetno K
intelligencia	1496 mesterséges K készítette	1496 mesterséges K fordította	1496 mesterséges K segítségével	1515 mesterséges K segítségével
intelligens	420 med kunstig K	420 af kunstig K	420 fra kunstig K	420 kunstig K (ai)	440 hjælp af kunstig K	2070 med kunstig K	2070 av kunstig K	2094 hjelp av kunstig K	2681 med artificiell K	2681 av artificiell K	2703 hjälp av artificiell K
intelligenz	593 mithilfe künstlicher K
interdite	1350 diffusion K
interdites	1350 diffusion K
interessiert	565 ihre geschichte K
interview	572 das K in voller
introdu	77 K adresa de email	2313 K adresa
introduce	77 K tu correo
invest	997 K in local news
investigaciones	1094 nuestras K
investigador	270 és K	1055 es K	2273 é K
investigadora	270 és K	1055 es K	2273 é K
investigando	1084 seguir K
investigant	294 continuar K
investigate	808 we should K
investigation	53 months on this K	53 weeks on this K	859 this K	998 this K	1356 cette K
investigations	808 our K team	808 our K desk	998 our K
investigative	786 is an K
investigativteam	520 K
inviamo	57 ti K	57 vi K
inviata	1632 è K
inviato	1632 è K
invitame	54 K un café	54 K a un café
invite	1358 K
invitent	1358 K
involved	853 not K in the
""", 'ip': """
iphone	743 our K app
iptal	2839 K edin
""", 'ir': """
iratkozz	1475 K fel	1524 K fel ingyen
iratkozzon	1475 K fel	1524 K fel ingyen
""", 'is': """
iscrive	1654 ci si K qui
iscrivendoti	1603 K
iscriversi	1654 K qui
iscriverti	1654 per K clicca	1666 clicca qui per K
iscriviti	1587 K	1603 K alla nostra	1603 K gratis	1603 K al nostro	1654 K qui	1666 K qui
iscrizione	1604 annullare l'K	1654 la tua K è	1654 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1527 K el
ismerte	1527 K el
issue	866 back K
issues	866 back K
istakao	2517 K
istakla	2517 K
istaknula	2517 K
istaknuo	2517 K
istedi	2856 K
istediler	2856 K
""", 'it': """
itiraf	2856 K etti
""", 'iz': """
izjavila	2517 K
izjavio	2517 K
izlasi	1866 K visu
izleyin	2839 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2024 per K
jahr	645 im K	645 pro K
jahresabo	604 K
jakoon	49 laita K
janela	2258 abre em nova K
jar	799 tip K
jaunumi	1867 mūsu K	1870 K
jaunumiem	1835 piesakies K	1854 K	1866 piesakies K
jaunumus	1854 K
javascript	313 povolte K	313 zapněte K	396 aktivér K	396 slå K til	490 K in ihrem browser	490 aktivieren sie K	490 K benötigt	762 please enable K	762 requires K	762 K is disabled	762 K is required	762 turn on K	762 K is not available	762 enable K in your browser	762 K must be enabled	762 needs K	1036 activa K	1036 habilita K	1036 habilitar K	1036 activar K	1207 salli K	1207 ota K käyttöön	1296 activer K	1296 activez K	1296 K est désactivé	1296 nécessite K	1373 אפשרו K	1544 aktifkan K	1613 abilitare K	1613 abilita K	1613 attiva K	1613 attivare K	1899 schakel K in	2047 aktiver K	2047 slå på K	2129 włącz K	2129 włącz obsługę K	2253 ative o K	2253 habilite o K	2253 ativar K	2319 activați K	2382 включите K	2658 aktivera K	2658 slå på K	2874 увімкніть K	2953 bật K
javasolta	1527 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2472 K nam	2472 K nam se	2472 K se našem	2472 K se našoj	2514 K nam	2514 K nam se	2514 K se našem	2594 K nam	2632 K se nam
""", 'je': """
jederzeit	466 K kündbar	471 widerruf K	471 abmeldung K	472 K abmelden	544 K wieder abmelden	576 abmeldung ist K	645 K kündbar
jednou	17 K týdně
jefa	1055 es K de
jefe	1055 es K de
jegyezte	1527 K meg
jelas	1585 K
jelasnya	1585 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1519 K most
jelentkezzen	24 K	1472 K be a	1519 K most
jelezze	1524 K nekünk
jetzt	463 K im abo	605 K im shop	643 teste K
""", 'jo': """
jobbar	2681 K med ai
join	800 K for	997 K us on
joined	995 K the paper in
jornal	2304 nosso K	2304 somos um K
jornalismo	2232 apoie o K	2295 K de qualidade tem um custo	2295 presente ao K	2303 apoie o K	2304 nosso K	2304 K de qualidade	2304 fazer K
jornalista	2273 é K formada	2273 é K formado	2273 é K do	2273 é K da	2273 é K no	2273 é K na	2273 é K e
jornalistas	2304 nossos K
joukkoon	51 liity K
journal	1356 notre K
journalism	723 support our K	723 support the K you rely on	842 keep our K free	846 access to all our K	846 access to all of our K	997 support quality K	997 support local K	998 our K	998 fearless K	998 K like this
journalisme	1263 soutenez un K	1355 soutenez le K
journalismi	1254 riippumaton K	1254 K maksaa	1254 hyvä K
journalismia	1254 K
journalismimme	1254 K
journalismus	458 unterstützen sie unabhängigen K	458 unterstütze unabhängigen K	458 für unseren K	577 freien K	644 unser K	644 unseren K	644 unabhängigen K	644 unabhängiger K	644 gut gemachten K	644 gut gemachtem K	644 frei zugänglichen K	644 frei zugänglicher K	644 guten K	644 freien K
journalist	39 vores K	39 vår K	417 er K på	417 er K hos	417 er K ved	417 er K i	512 ist freier K	512 ist K	522 arbeitet seit # als K	630 arbeitet als freier K	784 is a freelance K	786 is a K	810 K	1923 is K	1923 is freelance K	1962 werkt als K	1984 is schrijver en K	1984 is K en	2010 is K bij	2010 is freelance K	2067 er K i	2067 er K på	2067 er K og	2678 är K på	2678 är K och	2738 är K på
journalistar	39 våre K
journaliste	39 notre K	1315 est K	1315 K au	1315 K à	1315 K pour
journalisten	2023 onze K
journalister	39 vores K	39 våre K	450 vores K	2104 våre K	2751 våra K
journalistes	39 nos K	1341 nos K	1342 payer nos K	1356 nos K
journalistiek	1875 steun onze K	1970 goede K kost	1970 K kost	2023 onze K
journalistik	379 støt vores K	379 støt uafhængig K	450 vores K	450 uafhængig K	450 K koster	450 kritisk K	450 fri K	2640 stöd vår K	2640 stöd oberoende K	2751 vår K	2751 oberoende K	2751 granskande K	2751 bra K	2751 fri K
journalistikk	2030 støtt vår K	2030 støtt uavhengig K	2104 vår K	2104 uavhengig K	2104 kritisk K	2104 god K	2104 fri K
journalistin	512 ist freie K	512 ist K	522 arbeitet seit # als K	630 arbeitet als freie K
journalists	998 our K	998 we, the K
journaux	1354 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1256 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1558 adalah K	1583 K kami
jurnalism	2357 facem K
jurnalisme	1569 dukung K	1583 K kami
jurnalismul	2344 K de calitate costă	2356 susține K	2357 K nostru
jurnalist	2330 este K
just	922 K £#	922 K $#	922 K €#
jutjubu	2471 K
jutro	17 svako K	17 vsako K
juttu	1197 lue koko K	1254 tämä K
juttujamme	1254 K
juttuvinkki	38 lähetä K	67 lähetä K	1253 lähetä K
jutun	20 koko K	1251 tämän K
jutusta	1254 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1932 nu K voor	1932 je K voor
kabul	2856 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1254 K jutut
kaitstud	1102 kõik õigused K
kakor	2672 K på	2680 K
kami	1582 beri tahu K	1583 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2023 ons K
kanal	450 vores K	1541 ikuti K	1583 K kami	2104 vår K	2751 vår K
kanale	2125 na naszym K
kanaliga	1112 meie K
kanalimiz	2854 K
kanalimiza	2804 K abone	2819 whatsapp K	2819 telegram K	2819 youtube K
kanalimizi	2819 whatsapp K
kanalina	2819 whatsapp K	2819 telegram K
kanalini	2819 whatsapp K	2819 telegram K
kanavaamme	1220 K
kanavalle	1220 whatsapp-K	1220 telegram-K
kanavamme	1220 whatsapp-K	1254 K
kannst	90 gib, was du K
karte	9 diese K	569 laden der K
karya	1583 K kami
kasutamine	1109 K ilma
kata	1585 K
katanya	1585 K
katil	51 sen de K
katilin	51 siz de K	2839 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2843 reklam verenin K
kavom	54 časti me K
kaydetti	2856 K
kaydolun	2853 K
kaynak	2818 tercih edilen K
kaynaklara	2818 tercih ettiğiniz K
kazala	2517 K
kazanin	2839 K
kazao	2517 K
""", 'kd': """
kdykoli	373 zrušit K
""", 'ke': """
kebijakan	1545 K privasi	1545 K cookie
kedvenc	1490 google K
keelatud	1109 loata on K
keep	895 help us K	997 help us K	997 help K our
keeps	902 our app K you
kehotettiin	1256 K
kehotti	1256 K
kehottivat	1256 K
kehotus	1256 kuului K
kein	551 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1524 K minket
kernpunkte	570 die K
kertoi	1256 K
kertoivat	1256 K
kertoo	1256 K
kesti	2856 ceza K
ketentuan	1545 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2070 med K	2070 av K
kielletty	1246 ilman lupaa on K
kiitos	1253 K kun luet
kinnitas	1138 K
kiosque	1354 en K
kiosques	1354 en K
kirakatban	1527 állt a K
kirim	1582 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1253 K sisään
kirjeenvaihtaja	1224 K
kirjoita	38 K meille	67 K meille
kirjoitti	1256 K
kirjoittivat	1256 K
kirjuta	38 K meile	67 K meile	1135 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1138 K
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1237 €/K	1255 /K
""", 'kl': """
klaagt	2025 K
klagade	2753 K
klagar	2753 K
klagede	452 K
klagen	2025 K
klager	452 K	2106 K
klaget	2106 K
klagt	646 K
kleine	455 haben wir eine K bitte
klical	2635 je K
klicka	2688 genom att K på
klicken	572 K sie auf play	572 auf play K
klikke	2078 ved å K på
klikom	2486 K na	2607 s K na	2607 s K
klimaatverslaggever	1962 is K
klummeskribent	417 er K
""", 'kn': """
know	863 let us K
""", 'ko': """
kogu	1135 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1558 adalah K
kolumnist	512 ist K	1114 K	2473 je K	2595 je K	2678 är K
kolumnista	2473 je K
kolumnistica	2473 je K
kolumnistin	512 ist K
kolumnistka	2595 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1566 tulis K anda	1566 di kolom K
komentara	2484 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2484 biste K
komentarisanje	6 za K
komentarjev	2605 brisanja K	2605 izbris K	2605 brisanje K
komentarji	2605 K izražajo	2605 K ne izražajo	2605 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2132 aby dodać K	2155 zostaw K
komentarzach	85 w K	2142 w K	2142 w K pod
komentarzu	85 w K	2142 w K
komentator	1566 tanggung jawab K
komentirajo	2605 K lahko
komentirali	2484 biste K
komentiranje	6 za K
komentirate	2605 K lahko
kommentar	540 K wird	540 ihr K	540 dein K
kommentarbereich	85 im K
kommentare	85 in die K	496 um K zu	540 K zu diesem	540 K werden	644 schreibt mir in die K	644 schreib mir in die K	644 schreibt uns in die K
kommentaren	85 in den K	496 in den K
kommentarerna	85 i K	2663 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	401 i K	2051 i K	2074 stenger K	2074 meninger i K
kommentarfunktion	496 K
kommentarsporet	85 i K	424 i K
kommentator	417 er politisk K	417 er K	2067 er K i	2067 er K og	2067 er politisk K	2678 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	2661 för att K
kommentere	6 for at K	6 for å K	399 for at K	2050 for å K
kommentieren	6 um zu K	6 K zu können	495 um zu K	495 probleme beim K	495 K sie diesen	495 K sie den	496 nicht mehr K	540 K
kommentiert	496 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	2719 K länkar
kompakt	544 K per mail	544 K per e-mail
komunikat	2226 taki K
kondigde	2025 K
koneellisesti	1227 K
konferenci	336 naši K
konferenciju	2479 našu K
konferenciu	2541 našu K
konferenco	2601 našo K
kongress	531 jetzt zum K
konstaterade	2753 K
konstaterar	2753 K
kontakt	38 K os	38 K oss	449 K os	2103 K oss
kontakta	38 K oss	2750 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2472 K nas	2472 K redakciju
kontaktowej	2146 skrzynki K
kontaktujte	330 K redakci	330 K nás	330 K autora	2534 K redakciu	2534 K nás
konten	9 K ini
kontingent	469 haben ihr K
konto	385 opret en K for	449 opret en K	2223 załóż K	2646 skapa ett K för	2750 skapa ett K och	2750 skapa ett K här
kontributor	1558 adalah K
konzern	548 kein K	644 kein K
kopeerimine	1109 K ilma
kopieras	2695 får inte K	2695 får ej K
kopieres	2059 kan ikke K uten
kopiering	409 K er ikke tilladt	2695 K utan
kopijuoti	1801 K, platinti
kopiointi	1216 luvaton K	1216 K ilman lupaa
kopyalanamaz	2814 izinsiz K
koresponden	1558 adalah K
korespondent	2211 , K
korespondentas	1806 K
korespondente	1846 K
korespondentem	2147 jest K	2211 jest K
korespondentka	2211 , K
korespondents	1846 K
korrekt	2684 ska vara K
korrekta	2684 ska vara K
korrekturhinweis	538 K
korrekturhinweise	538 K
korrespondent	417 er K	512 ist K	521 als K	521 seit # K	1114 K	2067 er K	2678 är K	2738 är K
korrespondentin	512 ist K	521 als K	521 seit # K
korting	1947 K op je eerste	1947 K op het eerste
korzystamy	2129 K z plików cookie
kostenlos	466 wochen K	466 monat K	471 K per mail	577 lesen alle K	578 tage K	578 tage lang K	645 K testen
kostenlose	15 K artikel	469 noch zwei K	469 noch # K
kostenlosen	469 noch einen K	469 K artikel gelesen	471 unseren K newsletter	471 unserem K newsletter	471 unserer K newsletter	471 den K newsletter	588 K konto	588 K account
kostenloser	469 K artikel
kostenpflichtig	463 dieser artikel ist K
koster	450 K penge
kostnadsfritt	2691 en månad K
""", 'kr': """
krevde	2106 K
kritik	538 lob oder K
kritiker	2678 är K och	2738 är K i
kritiserar	2753 K
kritiserer	452 K	2106 K
kritisieren	646 K
kritisiert	646 K
kritizuje	374 K
kronor	2752 K
krzyczeli	2226 K
""", 'ku': """
kullan	2807 çerez K
kullanilamaz	2814 izinsiz K
kullanilmaktadir	2807 çerez K	2807 çerezler K
kullanilmasi	2814 izinsiz K yasaktir	2843 izin alinmadan K
kullaniyoruz	2807 çerezleri K	2807 çerezler K
kulttuuritoimittaja	1224 K
kulturredakteur	597 ist K
kulturredakteurin	597 ist K
kulturressort	521 leitet das K
kulturskribent	2678 är K	2738 är K
kumppanimme	1207 me ja K
kun	430 for K #	2081 for K #
kunne	450 K du lide
kunnen	50 leden K
kunstredacteur	2010 is K
kunt	90 geef wat je K	90 geef wat u K	1983 geef wat je K
kursy	2192 K mogą
kurzfassung	513 K
kutunuza	2800 posta K
kutunuzda	79 posta K
kuukaudessa	1255 K
kuukausi	1197 kokeile K	1237 K #	1253 kokeile K
kuukausilahjoituksella	1236 K
kuulutas	1138 K
kuus	1137 K
kuvailee	1256 K
kuvasi	40 K
""", 'kv': """
kviz	2482 naš K	2604 naš K
kvizu	2482 našem K	2604 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1256 K
""", 'l': """
l	295 K'any
""", 'la': """
laadi	1135 K alla
laat	1959 K het ons
laatste	1895 volg het K nieuws
ladattavissa	1233 sovellus on K
ladda	2650 K ner vår app	2750 K ner vår
lade	477 K die app
laden	477 K sie die app	478 app K	594 die karte zu K	594 das video zu K
lage	2104 K mer
laget	51 bli med på K
lahjoituksesi	1236 K auttaa	1253 K
lahjoitus	1236 tee K	1253 tee K	1257 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1355 K-nous votre
lamenta	1096 K	1669 K	2306 K
lamentano	1669 K
lamentou	2306 K
lance	1358 K
landing	905 K in your inbox
langganan	1568 K buletin	1582 K sekarang	1586 K
lanjutkan	1571 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1523 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2040 K ned vår app	2103 K ned
later	829 check back K
latest	881 the K on this story
laukeliai	21 būtini K
lauloivat	1256 K
laut	646 K
lavoro	1667 il nostro K
lawyers	998 our K
""", 'le': """
leave	739 one click to K	904 K your e-mail	904 K us your e-mail	939 K a clap	997 K us a tip	997 K a tip
lecteur	9 ce K	1328 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1342 par des K comme vous	1356 nos K
lectoras	36 nuestras K	1094 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1094 nuestros K	1094 gracias a sus K
lectors	18 gràcies als K	294 els nostres K
lectrices	1356 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	786 is a senior K	786 is a K
ledarskribent	417 er K	2678 är K	2738 är K
leden	1944 door onze K	2023 onze K
lederskribent	417 er K
leernos	1093 gracias por K
leestijd	0 K
legfontosabb	1523 K írásait
legge	1669 si K
leggere	1597 per K tutto
lehti	80 tilaa K
lei	2358 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	512 ist K
leiterin	512 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2295 K que nos apoiam	2304 nossos K	2304 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2306 K
lengkap	20 artikel K	1571 membaca artikel K
lesarinnlegg	43 K
lese	2082 du kan K mer	2082 kan du K mer
lesedauer	0 K
lesen	463 im abo K	463 K sie mit plus	469 % noch zu K	477 in der app K	557 mehr dazu K sie	600 K sie hier.	643 danke fürs K
leser	2103 takk for at du K
leserabend	531 K	571 unseren K
leserbrev	43 K	2068 K
leserbrief	43 K	496 K
leserbriefe	43 K	496 K an	538 K
lesere	36 våre K	2104 våre K
leserfinanziert	644 K
leserinnen	36 unsere K	644 unsere K	644 unseren K
leserinnlegg	43 K	2068 K
lesern	644 ihren K
leserne	18 takket være K	2080 K våre
lesernes	18 K bidrag	2104 K bidrag
leserreise	571 K
leserreisen	531 unsere K	531 unseren K	571 K
leserumfrage	35 unserer K
leserzuschriften	538 K
lesetid	0 K
lesezeit	0 K
letno	2634 K
lets	902 our app K you
letter	773 send a K
letters	43 K desk	43 K page	43 the K editor	773 K to the editor	773 send K	833 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1655 solo grazie ai nostri K	1667 i nostri K
lettre	78 notre K	1356 notre K
lettrici	1667 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1087 para seguir K	1087 quieres seguir K	1087 sigue K con	1087 y sigue K	1093 sigue K sin
lezen	20 meer K
lezers	36 onze K	2023 onze K
lezersaanbieding	1965 onze K
lezersactie	1965 onze K
lezersavond	1932 onze K	1965 onze gratis K
lezersevenement	1932 ons K
lezersreis	1932 onze K
lezersreizen	1932 onze K
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
lid	1881 al K
lidem	18 díky K	372 díky K
liens	74 nos K	1332 via nos K	1332 par nos K
liest	600 K du hier.
lietotni	1852 K
lignes	1342 qui lisent ces K
liitu	1135 K meie
liituge	51 K
like	998 work K this
liked	998 K what you read
liker	2104 K du det vi
limit	729 read without K	737 free K
limitat	261 accés il·K
limits	729 read without K
line	38 our tips K	67 our tips K	808 our tip K	941 our tip K	941 our tips K
link	752 copy the K	848 read it for free with this K
links	74 über diese K	74 onze K	761 some K on this page	761 some of the K on	899 K here	899 K on this page	899 K in this post	899 K on this site	899 our K	899 our shop K	899 my K	899 these K	899 one of our K	899 one of my K
liputan	1583 K kami
lire	20 pour K cet	1358 peut-on K
lisas	1138 K
lisens	47 K cc	47 cc-K
list	910 join our K	910 not on the K yet	910 not on our K
listen	0 min K	756 K back here	756 K to us live	794 prefer to K	794 rather K
listeners	921 K like you
listening	794 K time
live	866 our K	866 K q&a	927 see them K
liveblog	557 im K	557 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1003 si has K hasta aquí
llegint	288 per seguir K
""", 'lo': """
local	998 keep K news
log	24 K in	1879 K in om	1879 K in of
logg	24 K inn	2036 K inn for å	2101 K inn med	2103 K inn for
logga	24 K in	2646 K in för att	2710 K in med
logge	588 K dich ein
logged	21 must be K in to post	729 you must be K in to	770 you must be K in to
loggen	588 K sie sich ein
logget	399 du skal være K ind
login	24 faça K	2236 faça K para	2303 faça K
lokalredakteur	597 ist K
lokalredakteurin	597 ist K
lokalredaktion	521 leitet die K
look	998 our new K
lovade	2753 K
love	957 you K
lovede	452 K
""", 'lu': """
lubas	1138 K
luetaan	1251 juttu K
lugeda	1099 et edasi K
lugejad	1136 meie K
lugemiseks	1099 edasi K
luisteren	1966 artikel ook K
luisterversie	2 K
lukeaksesi	1197 K koko	1197 kirjaudu sisään K
lukemaan	1253 pääset K
lukemista	1253 jatka K
lukijamme	1254 K
lukijasta	1251 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1236 K tukea	1254 K tuella
lukittu	1249 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1197 K
lunar	2358 K
lunes	17 cada K
lupasi	1256 K
lupasivat	1256 K
""", 'ly': """
lyder	452 K	2106 K	2753 K
lydversion	2 K
lyssnar	2683 K på poddar
""", 'ma': """
maand	1881 deze K nog	2024 per K
maandelijks	1881 K opzegbaar	2024 K
mach	51 . K mit	643 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	454 K sie mit	644 was wir K
macht	643 K mit
made	718 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	307 váš e-K	344 svůj e-K	687 το e-K σας	904 put your e-K	904 type your e-K	906 by e-K	1474 e-K cím	1959 K ons	1959 K dan	2022 K ons	2157 swój e-K	2241 no seu e-K	2343 pe e-K	2373 ваш e-K	2458 na vaš e-K	2486 svoj e-K	2486 na e-K	2522 váš e-K	2522 svoj e-K	2522 na váš e-K	2548 svoj e-K	2867 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	1884 je e-K	1942 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	388 din e-K	399 din e-K vil ikke	449 din K
mailben	1517 legjobb cikkei e-K	1517 cikkei e-K	1517 hírei e-K
mailbox	79 in je K	79 in uw K	905 in your K	1884 in je K	1884 in uw K	1884 in jouw K
maile	2522 vašom e-K
mailed	905 e-K to you	905 K to you
mailedbe	79 az e-K
mailing	910 join our K list	910 join the K list	910 on our K list
mailom	2548 správy e-K
mailovou	344 e-K adresu
mailowy	2157 adres K
mailt	1524 írjon e-K
mailu	79 do e-K	306 přímo do e-K	2522 do vášho e-K
mailul	2314 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1254 ilman K
mainos	11 K
mainostaja	1246 maksanut K
mainosten	1208 K esto
majhno	2633 smo K
make	997 will you K a
maken	2023 wij K
maksumuuri	1257 K
maksuton	1241 K tunnus
maksuttomat	1241 K artikkelit
maltilla	83 pelaa K
mamio	2517 K
manade	2753 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2295 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	526 K-cookies	817 K cookies
marketingcookies	419 K	1927 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1535 kotak K anda
masukkan	1535 K email
matched	799 K dollar	842 gift will be K	920 will be K	920 is being K	920 are being K	920 be K	920 K until
material	508 mit K der	508 mit K von	787 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2400 K	2401 K.ru
""", 'md': """
md	430 kr./K	451 kr/K
""", 'me': """
me	2401 t.K	2891 t.K
meaning	917 if you've been K to	917 if you have been K to
medarbetare	2678 är K på	2678 är K i	2738 är K på	2738 är författare och K
meddelade	2753 K
meddelte	452 K
medewerker	1923 is K van
medgav	2753 K
mediach	2177 naszych K
medio	1094 este K
medlem	80 bliv K	80 bli K	449 bliv K	2103 bli K	2750 bli K
medverkar	2738 K i
mee	51 . doe K	51 . doe ook K
meie	1136 K töö
meil	1135 aita K
meile	1135 saada K
meilile	1131 sinu K
meille	38 kerro K	67 kerro K	1253 lähetä K	1253 kerro K
meinen	495 was K sie dazu
meint	646 K
meinte	646 K
meinung	30 K der	43 anderer K	495 sagen sie uns ihre K	525 K des autors
mejl	2458 na vaš K	2458 vašu K	2486 svoj K	2486 na K	2648 i din K	2648 till din K
mejla	38 K oss	67 K oss	2750 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	2750 din K
mejlen	79 i K	2648 direkt i K
mektuplari	43 okur K
melalui	1569 dukung kami K
melanjutkan	1532 untuk K membaca	1571 untuk K membaca
meld	2103 K deg på her
meldde	2025 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	565 K dich bei uns	643 K dich an	2038 K deg av når	2078 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	454 K sie sich an	463 K sie sich an, um	463 bitte K sie sich an	565 K sie sich bei uns	643 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	1940 krijg een K bij	1940 ontvang een K bij
meldingen	14 K	1890 schakel K in	1890 zet K aan	1890 ontvang K	1940 krijg K	2022 zet K aan
meldt	2025 K
meldte	2106 K
membaca	1571 untuk terus K	1571 untuk K berita ini	1582 daftar untuk K
member	50 as a K you	716 become a K	799 become a K	846 not a K?
memberikan	1566 K komentar
members	18 our K	36 our K	50 K can	729 is for K only	729 K-only story	874 paying K	914 thanks to our K	921 K like you	998 our K
membership	916 consider a K
membiayai	1569 K kami
membro	2303 torne-se K
membru	80 devino K
membutuhkan	1582 kami K dukungan
memuat	45 K ulang
menar	2753 K
mencionanos	62 K
mendaftar	1568 dengan K, anda
mendapat	1579 K komisi
mendapatkan	1579 K komisi	1582 daftar untuk K
mener	452 K	2103 hva K du	2106 K
menerbitkan	45 K ulang
menerima	1559 K cookie	1579 K komisi	1582 daftar untuk K
mengambil	1580 dilarang K	1580 dilarang keras K
mengandung	1566 komentar yang K
mengatakan	1585 K
menggandakan	1580 dilarang K
menggunakan	1545 K cookie
mengirimkan	57 kami K
mengutip	1552 dilarang K
meninggalkan	1566 K komentar
menit	0 K baca
mensais	2305 K
mensuales	1095 K
mensuel	1317 un don K	1342 un soutien K	1357 K
mention	62 K @
mentionnez	62 K-moi
menurut	1585 K
menyalin	1580 dilarang K
menyatakan	1585 K
merch	824 our K
merci	1355 K de nous
mere	431 kan du læse K	431 du kan læse K	431 kan læse K om
merkezimiz	2854 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	295 al K	1095 al K	1095 por K
mese	1668 al K
mesec	2487 prvi K	2516 prvi K	2608 prvi K	2608 na K	2634 na K	2634 prvi K
meses	1087 K por #
mesiac	2550 prvý K	2575 za K	2575 prvý K
message	38 K us	67 K us	718 a K from our editor
messagerie	1301 votre adresse de K ne sera pas
messengera	2145 K
messengeri	2533 K
messengerju	2593 K
messengeru	329 K
messengerze	2145 K
metus	1828 per K
mewakili	1580 tidak K redaksi
""", 'mi': """
mi	1849 ar K
mielipidekirjoitus	43 K
miembro	1093 hazte K
mig	62 tag K på
mij	62 tag K
mille	1655 # per K
milliardaire	1342 à aucun K
minggu	1584 per K
mingguan	1568 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1477 kövess K	1524 kövess K	1524 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	846 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1984 is K
misiniz	2797 zaten abone K
missen	1983 wat je kunt K
mission	998 our K
mistake	833 spot a K	833 report a K	940 when we learn of a K	940 when we make a K	940 if we have made a K
mitdiskutieren	6 K	540 K
mitgeteilt	646 K
mitglied	80 werden sie K	80 werde K	643 werden sie K	643 werde K	643 jetzt K werden
mitglieder	50 K können	466 nur für K	551 angebots für K	644 unsere K
mithilfe	593 K von ki
mitteilungen	14 push-K	481 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2487 prvi K	2516 prvi K
""", 'mn': """
mnd	2081 kr/K	2105 kr/K
""", 'mo': """
mobile	743 on your K app	743 our K app
mobilen	425 direkte på K	2075 nyheter rett på K	2075 rett på K	2685 nyheter direkt i K	2685 direkt i K
mobilepay	449 K til #	449 K på #	449 K #	449 K et
modalidad	1095 K premium
moderador	2258 não serão aprovados pelo K
moderados	2258 serão K antes
moderated	770 comments are K	770 pre-K
moderowane	2155 są K
mogelijk	2022 maak het volgende K
mois	1357 par K
moittii	1256 K
molbu	2469 imamo malu K	2469 malu K
molila	2517 K
molili	2517 K
molio	2517 K
monat	551 einen K für	551 K für nur	645 im K	645 pro K
monate	578 # K lang
monatlich	645 K
monday	17 every K
mondays	907 sent K
mondogatta	1527 K
mondta	1527 K
montag	17 jeden K
month	729 try a K for	729 try it for a K	736 for the first K	736 for your first K	922 £# a K	922 $# a K	922 €# a K	999 a K	999 per K	999 every K	999 each K
monthly	799 one-off or K	846 reached your K limit	895 K gift	997 become a K	997 give K	999 K
months	53 K on this story	729 K for $#	736 for the first # K	736 for the first three K
morgen	17 jeden K	17 am K	17 hver K	428 hver K i din	547 uns auch K
morgenbrevet	2079 K
morgon	17 varje K
morgonbrevet	2689 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1356 nos K
""", 'mu': """
muhabiri	2822 gazetesi K
muhabiridir	2822 K
muhabirimize	39 K	2820 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2850 K
muistutti	1256 K
mukaan	1253 lähde K	1253 tule K	1256 K
multato	1669 ha K
multou	2306 K
mums	1866 seko K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	1959 mail K
nabiralnik	79 v vaš K	2581 v vaš K
nabiralniku	2581 v vašem K	2607 vašem K
nachdruck	507 K verboten	562 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	477 aktuelle K aufs handy	478 K-app	481 push-K	557 weitere K finden sie	557 mehr K finden sie	581 K des tages	581 alle K zum
nadaljevanje	2580 za K branja	2609 K spodaj
nadaljuje	2609 K pod oglasom	2609 K spodaj
nadaljujte	2580 K branje
nadie	1094 K nos dice
naglasila	2517 K
naglasio	2517 K
najdete	348 další články K
najnowsze	2117 otrzymuj K
namenite	2612 K nam
napis	2226 taki K
napisz	38 K do nas	67 K do nas	2133 K do nas	2146 K do nas	2178 K:	2178 K na	2223 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2580 če želite brati K
napsal	374 K
napsala	374 K
narrated	794 is K by an ai	794 is K by ai
naslov	2581 na vaš e-K	2581 svoj e-K	2607 svoj e-K	2607 svoj e-poštni K
nastavak	2454 za K čitanja	2488 K ispod	2488 K teksta
nastavili	2454 da biste K čitanje
nastavite	2454 K čitanje	2456 K čitati
nastavlja	2488 K ispod	2488 K nakon
naszego	2151 K sklepu	2154 K quizu
naszej	2224 K pracy
naszym	2223 zostań K
naujienas	1813 K telefone	1814 K el. paštu	1825 mūsų K
naujienose	1802 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1036 tu K no soporta	1036 su K no soporta	2253 seu K não suporta
navela	2517 K
naveo	2517 K
navigateur	10 votre K	21 dans le K pour mon prochain	1296 votre K ne supporte pas	1296 votre K n'est pas
navodi	2517 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	1003 K pedirte	1006 K tu apoyo	1093 K tu ayuda	1093 K de ti	1093 te K
necessariamente	2276 não reflete K a opinião	2276 não refletem K a opinião
necessaris	21 camps K
necessitem	293 et K
nechajte	77 K nám svoj e-mail
nechcete	361 K přijít o	2565 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	1871 K nu een
neighbors	921 K like you
neighbours	921 K like you
nell	1606 apri K'app
nella	79 K tua mail	1604 K tua mail
nendega	51 liitu K
neodvisni	2633 K mediji	2633 smo K
neodvisno	2632 podprite K
neophodna	21 K polja
neovisni	2515 ostanemo K
neovisno	2514 podržite K
nepriklausoma	1827 K žurnalistika
nesutinkate	43 K
netiquette	495 beachten sie die K	1618 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2047 dette K bruker
neue	574 die K app
neuen	477 hier geht es zur K
neukunden	551 nur für K
neuvoi	1256 K
neuvoivat	1256 K
neuvoo	1256 K
neuvottiin	1256 K
never	71 K spam
news	478 K-app	581 alle K zum	581 alle K zu	743 K app for	786 is a K	808 K tip
newsblog	557 im K	557 unserem K
newsdesk	39 our K	39 the K
newsis	1111 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	194 K	284 la nostra K	345 K	372 náš K	375 K	471 unseren K	471 unserem K	471 unserer K	471 K bestellen	471 K richtig	475 K an	475 K von	475 zum K	475 täglichen K	516 K	544 K erhalten	544 K empfangen	544 unser K	544 der K über	544 der K für	576 unser abend-K	576 unser morgen-K	576 unser K	576 K ist kostenlos	643 K an	644 unser K	644 unseren K	644 unserem K	644 dieser K	647 K	653 εγγραφείτε στο K	653 εγγραφή στο K	653 το K μας	653 γραφτείτε στο K	653 στο K των	653 στο K του	653 στο K της	711 εγγραφείτε στο K	711 γραφτείτε στο K	712 το K μας	715 K	739 sign up for our K	739 sign up to our K	739 sign up for the K	739 subscribe to our K	739 join our K	739 get our K	739 our K here	739 receive our K	739 our daily K	739 our weekly K	739 our morning K	798 K	839 K soon	891 from our saturday K	938 this K was forwarded to you	938 forwarded this K	946 reply to this K	998 our K	1001 K	1018 suscríbete a la K	1018 apúntate a la K	1018 nuestra K	1083 suscribite al K	1094 nuestra K	1097 K	1281 inscrivez-vous à la K	1281 abonnez-vous à la K	1281 notre K	1341 vous adresser sa K	1356 notre K	1356 cette K	1359 K	1535 K kami	1535 langganan K	1583 K kami	1603 iscriviti alla K	1603 la nostra K	1654 le nostre K	1667 la nostra K	1667 questa K	1670 K	2117 zapisz się na K	2117 nasz K	2159 K	2224 nasz K	2227 K	2240 assine a K	2240 nossa K	2294 esta é a edição da K	2294 esta é uma edição da K	2304 nossa K	2307 K	2313 abonează-te la K	2313 abonați-vă la K	2313 înscrie-te la K	2356 înscrie-te la K	2360 K	2457 naš dnevni K	2467 K	2514 prijavite se na K	2515 naš K	2518 K	2549 K	2574 náš K	2577 K	2589 K
newslettera	78 naszego K	78 do K	78 odber K	2117 zapisz się do K	2117 naszego K	2159 K	2224 naszego K	2467 K	2522 odber K	2549 K	2574 nášho K
newsletterem	2224 naszym K
newsletters	739 K may contain info about	798 K	998 our K	1001 K	1281 nos K	1281 recevoir les K	1356 nos K	1359 K
newsletteru	78 odběr K	345 K
newsletterul	78 K nostru	2313 K nostru	2343 abonează-te la K	2356 înscrie-te la K	2357 K nostru
newslettery	345 K	2549 K
newsletterze	2159 K
newslettre	2549 K
newson	1490 google K
newspaper	995 joined the K in	998 our K
newsroom	38 contact our K	67 contact our K	853 not by the K	863 tell our K	863 our K	881 stories from our K	881 more from our K	995 joined the K in	998 our K	998 non-profit K	998 this K
newsticker	557 unserem K
next	866 our K	895 help pay for the K	895 pay for the K one
nezavisni	2515 K mediji	2515 ostanemo K
nezavisno	2514 podržite K
""", 'ng': """
ngay	2989 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach	2192 udział w K grach
niente	71 K spam
nieograniczony	2115 K dostęp
niets	1917 K uit deze	1978 K van deze site
nieuws	1887 K-app	1920 google K	1922 K of een tip	1958 app je K	1974 al het K over	1974 al het K uit	1985 K in je mail
nieuwsbrief	78 de K	78 onze K	1884 onze K	1885 dagelijkse K	1885 wekelijkse K	1919 K	2023 onze K	2023 deze K	2026 K
nieuwsbrieven	1884 onze K	1919 K	2023 onze K	2026 K
nieuwsbron	1957 favoriete K
nieuwsquiz	1967 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2467 K	2514 prijavite se na K	2515 naš K
""", 'no': """
nombreux	1342 plus nous serons K
nonprofit	998 K newsroom	998 K news outlet
nosaltres	38 contacta amb K
nosotros	1093 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2232 apoie K	2232 apoie o K	2243 baixe K app	2243 no K app	2303 apoie K	2303 apoie o K	2303 siga o K	2303 entre no K	2304 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	294 la K feina	1606 nella K app	1667 la K app
nostre	294 el K canal
nostri	74 K link
nostro	35 K quiz	1667 il K sito	1667 che il K
nota	20 leer esta K	1087 para leer esta K
notice	940 if you K
noticia	1094 esta K
noticias	1060 en google K	1060 tu fuente de K
notificaciones	14 las K	1026 activa las K	1026 activar K	1027 recibir K
notifications	14 K	747 turn on K	747 turn on desktop K	747 would like to send you K	747 K from this site	748 enable K	748 allow K	748 receive K	1287 activer les K	1287 activez les K	1287 autoriser les K
notifiche	14 le K
notified	739 sign up to be K	748 get K
notifikace	343 K
notifikasi	14 K	1537 dapatkan K	1539 aktifkan K	1582 nyalakan K
notifikation	425 K
notifikationer	14 K	425 K
notify	748 K me of	748 K me when	770 K me of new posts
notis	2685 K
notiser	14 K	2685 K	2685 push-K
notre	35 K quiz	1356 K site
nouvelle	1301 ouvre dans une K fenêtre
novice	2581 na naše K	2581 na e-K	2589 e-K	2607 na e-K	2633 naše K
novinar	2473 je K	2473 , K	2473 - K	2595 je K	2595 , K	2595 - K
novinari	2515 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2633 naši K
novinarju	39 našemu K	2594 pišite K
novinarka	2473 je K	2473 , K	2473 - K	2595 je K	2595 , K	2595 - K
novinarki	2594 pišite K
novinarstvo	2515 nezavisno K	2515 neovisno K	2515 naše K	2633 neodvisno K
novinaru	39 našem K
noviniek	2522 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1023 en K app	1093 únete a K	1094 K app	1094 K web
nuestras	1094 K redes
nuestro	35 K quiz	64 K espejo	1006 apoya K	1031 únete a K canal	1093 apoya K	1093 únete a K	1093 recibe K	1094 K canal	1094 K medio	1094 K sitio	1094 K equipo
nuestros	74 K enlaces	1038 K socios	1094 K socios
numer	2225 K krs
nunca	1094 más que K
nuotraukas	40 K ir vaizdo
nur	551 abo für K
""", 'ny': """
nyheder	413 google K	447 vores K
nyhedsbrev	78 vores K	387 vores K	387 tilmeld dig K	428 K	449 tilmeld dig K	450 vores K	453 K
nyhedsbreve	387 vores K	450 vores K
nyhedsbrevet	78 K	387 få K	428 K	449 tilmeld dig K
nyhetene	2075 K rett på mobilen	2101 K våre
nyheter	2063 google K	2674 google K	2710 våra K
nyheterna	2654 följ K	2685 K direkt i mobilen
nyhetsbrev	78 vårt K	2038 vårt K	2038 våre K	2038 meld deg på K	2038 abonner på K	2079 K	2103 meld deg på K	2104 vårt K	2104 våre K	2107 K	2648 vårt K	2648 våra K	2648 anmäl dig till K	2689 K	2750 anmäl dig till K	2751 vårt K	2751 våra K	2754 K
nyhetsbrevet	78 K	2038 få K	2079 K	2103 meld deg på K	2689 K	2750 anmäl dig till K
nyilatkozta	1527 K
nyt	1248 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1618 i campi K
obchode	2541 našom K
oberoende	2750 stöd K
objasnila	2517 K
objasnili	2517 K
objasnio	2517 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2484 K komentara
obligatoires	21 champs K sont	1301 les champs K
obligatori	1618 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1041 los campos K
obligatoriska	21 K fält	2661 K fält
obligatoriske	21 K felt	2050 K felt
obratite	2472 K nam se	2472 K se našem
obrigado	2303 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	321 další šíření K	358 ke všemu K	2550 celému K
obserwuj	2125 K nas na	2125 K nas w	2223 K nas
obvestila	14 K	2581 na K
""", 'oc': """
occupa	1632 si K di
ochtend	17 elke K	1942 elke K het
""", 'od': """
od	2487 K # €	2550 K # €	2608 K # €
odbieraj	2181 K
odcinek	2152 K
odcinka	2152 K
oddajte	2617 K svoj glas
odejdete	298 než K
odete	2469 prije nego što K	2469 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2517 K
odgovorio	2517 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2591 preden K
odoberajte	2570 K
odobrenja	2506 bez K
odomknite	2521 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	2236 K este artigo
off	38 tip us K	67 tip us K	999 one-K
offert	1274 vous est K	1357 mois K
offrez	54 K-moi un café	1352 K-le	1352 K-la	1355 K-lui	1355 K-nous
offrici	1666 K un
offrimi	54 K un caffè	1666 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2515 bez K
oglasov	70 brez K	2633 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2797 K devam etmek için
okurlarimiz	36 K	2854 K
okurlarimizin	2834 K desteğiyle	2854 K
okurlarin	2834 K desteği olmadan
okuyun	2839 K
""", 'ol': """
olarak	50 abone K	2798 abone K	2820 bize anonim K
olmayanlara	2848 abone K
olun	80 üye K	2853 üye K
olursunuz	2839 kabul etmiş K
olvassa	1503 K tovább
""", 'om': """
omiljene	2470 K izvore
omiljeni	2470 K izvor
""", 'on': """
onafhankelijk	1944 wij K	1944 we K
onafhankelijke	1875 steun K journalistiek	2022 steun K	2023 K journalistiek
onafhankelijkheid	2023 onze K
onbeperkt	1879 lees K	1879 K lezen	1881 K toegang	1947 K digitaal
ondersteunt	1899 je browser K	1899 uw browser K
onderzoek	2023 dit K
onderzoeken	2023 onze K
onderzoeksjournalist	1923 is K	2010 is K
onderzoeksredacteur	1962 is K
onderzoeksredactie	39 onze K	1922 onze K
one	997 make a K-time	997 will you be K of
oneens	43 K?
online	571 unser K-shop	824 our K shop	824 our K store	866 our free K	866 our K event	926 in our K shop
onlineshop	531 im K bestellen
only	922 K £#	922 K $#	922 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	1921 app K
ontdek	2022 K nu
ontvang	1884 K onze	1885 K elke
onze	84 in K app	84 via K app	84 met K app	1887 K app	1922 tip voor K	2023 K app
""", 'oo': """
oordeelde	2025 K
""", 'op': """
opakoval	374 K
opakovala	374 K
opakuje	374 K
open	743 K in app	743 K in the app	914 left it K	1887 K in app
opfordrede	452 K
ophavsretsloven	409 beskyttet af K
ophavsretten	409 K tilhører
opiniestuk	1926 ingezonden K
opinion	30 K of	770 have an K on this
opinions	30 K of
oplyser	452 K
oplyste	452 K
opmerking	1922 tip of K	1922 vraag of K	1922 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	2635 K
oppfordret	2106 K
opphavsrettslig	2059 K beskyttet
opplyser	2106 K
opplyste	2106 K
opportunities	949 equal K employer
opportunity	949 equal K employer	949 equal-K employer
opprett	2036 K en konto for	2103 K en konto
opsiger	430 indtil du K
opublikowany	22 nie zostanie K	2132 twój adres e-mail nie zostanie K
opzegbaar	2024 K
""", 'or': """
ordenou	2306 K
ordinato	1669 ha K
ordnete	646 K an
organizatori	2517 pozivaju K
organizatorzy	2226 zapraszają K
original	787 read the K article	1350 lire l'article K
originally	787 this article was K published on	787 this story was K published on	787 this story K appeared	787 this article K appeared	787 K published at	855 story was K published by	855 story was K published on	855 story was K published in the	855 article was K published by	855 article was K published in our
originalment	292 es va publicar K a	292 es va publicar K en	292 publicat K a
originalmente	1052 este artículo fue publicado K	1053 publicado K en	2270 publicado K em	2302 publicado K no	2302 publicado K na
originariamente	1629 articolo pubblicato K	1662 pubblicato K in
ortaklarimiz	2807 biz ve K
ortsseite	557 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2454 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2226 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2181 K
otsustas	1138 K
""", 'ou': """
our	796 is K
""", 'ov': """
ovdje	2469 kad ste već K
overblikket	428 K hver dag	428 K hver morgen
overgenomen	45 K
overname	1917 K zonder
overnemen	45 K	1954 dit artikel K
oversikten	2079 få K
overview	860 this K
overzicht	1964 dit K
ovisi	2514 K o vama
""", 'ow': """
owner	998 has no K	998 have no K
""", 'oy': """
oynat	2839 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2534 K sa nám	2573 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1816 jūsų parama K
padroni	1655 non ha K	1667 senza K	1667 libera da K
pagar	54 K um café	2303 ajude a K
page	866 our jobs K
paghi	1666 K un'ora
pago	1097 muro de K
pague	54 me K um café	54 K-me um café	2272 K-nos um café
pahoitteli	1256 K
paid	761 we get K if you buy	761 we may be K
paikalla	42 olitko K
paikkaa	1248 hae K
pakolliset	21 K kentät
palautetta	1253 anna K
palus	1138 K
palusid	1138 K
palvelusta	1226 ulkoisesta K	1226 upotus K
panaszolta	1527 K
pandangan	1580 tidak mewakili K	1580 K pribadi penulis
paparnya	1585 K
paper	796 is the K's
par	1357 K an
parama	1826 jūsų K	1830 K
parancsolta	1527 K
parceiros	2255 nós e os nossos K	2304 nossos K
paremkite	1816 K mus	1826 K mus
parlez	38 K-nous	67 K-nous
part	788 no K of this
partager	1352 articles à K	1352 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2228 faça K e
partecipato	1645 non ha K alla stesura
parteispende	647 K
partenaires	1298 nos K et nous	1298 nous et nos K	1356 nos K
participar	1042 para K
participez	1258 K à
participou	2285 não K da produção	2285 não K na produção
partilhada	2280 uma publicação K por
partilhe	25 K-o
partir	1260 avant de K	2305 a K de # euros
partner	74 K-links	492 wir und unsere K	561 von unserem K	1616 i nostri K	2658 vi och våra K
partnere	396 vi og vores K	2047 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1504 K
partnerlinks	37 K	74 K
partnerom	2488 u suradnji s K	2488 u saradnji sa K
partners	561 anzeige eines K	766 we and our K	998 our K	1901 wij en onze K	2023 onze K
partnership	788 was produced in K with
partnerske	74 K poveznice	2488 K poveznice	2609 K povezave
partnerskie	2163 linki K
partnerzy	2129 my i nasi K	2129 nasi zaufani K
pasak	1829 K
pasakojo	1829 K
pasidalinkite	49 K
pass	49 K it on	753 K this on
passende	578 sie das K abo
passendes	578 sie ihr K abo
patreon	201 в K	799 on K	799 our K	2914 на K
patron	723 become a K of	997 become a K
patronem	2166 zostań naszym K	2223 zostań K
patroni	2224 nasi K
patronite	2166 na K	2224 na K
paying	914 thanks to our K
paypal	547 per K
paywall	548 K	644 ohne K	647 K	914 without a K	998 we have no K	998 we do not have a K	1001 K	1359 K	1670 K	2307 K
paywalls	1001 K
""", 'pe': """
pe	2358 K an
peatoimetaja	1114 K
pedimos	1093 te K ayuda
pedirte	1003 tenemos un favor que K
pediu	2306 K
peiling	35 onze K	1967 onze K
pelanggan	50 K dapat	50 K bisa	1533 khusus K	1571 untuk K	1583 K kami	1586 K
pembaca	18 berkat K	43 surat K	1583 K kami
pendant	1357 K un mois
pendapat	1580 K pribadi penulis
peneliti	1558 adalah K
pengar	2751 kostar K
penger	2104 koster K
pentru	2344 fără niciun cost K tine
penulis	1558 adalah K
people	18 thanks to K like	842 funded by K like you	921 K like you
pequeno	2229 um K favor a pedir
per	2105 K år	2752 K år
peramban	10 K anda
percent	737 # K left to read
perfil	2249 siga nosso K
periodisme	293 dona suport al K	294 el nostre K	294 fent K	294 fem K
periodismo	1006 apoya el K	1084 hacer un K	1093 apoya el K	1093 colabora con el K	1094 nuestro K	1094 K de calidad	1094 hacemos K	1094 haciendo K
periodista	39 nuestro K	39 nuestra K	270 és K	1055 es K
periodistas	39 nuestros K	1083 nuestros K	1094 nuestros K
periodistes	294 els nostres K
perjantaisin	17 K
permanencia	1095 sin K
permission	787 reproduced here with K	787 reproduced with K	802 written K	802 prior K	803 without K	817 K to load	817 K before anything is loaded	855 K to reuse this
perskaitykite	1826 K visą
personal	816 views are K
personale	2320 datele tale K
personales	1038 datos K serán
personas	1084 K como tú	1093 K como tú
persondatapolitik	397 K
personenbezogene	493 K daten
personnelles	1299 vos données K
personoplysninger	397 dine K
personopplysninger	2048 K
personuppgifter	2659 dina K
personverninnstillinger	2069 K
perspausdinti	45 K
pertama	1584 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2273 é K
pesquisadora	2273 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2517 K
""", 'ph': """
phone	756 news to your K
photographer	810 staff K
photos	40 your K	40 vos K	40 tes K	824 K from this story	824 K from this event
""", 'pi': """
pictures	40 your K
pide	1096 K
piebilda	1869 K
piece	858 this K	998 this K
pierwszy	2225 K miesiąc
pievienojieties	51 K
pirmas	1828 K mėnuo
pisala	2517 K je
pisalo	2517 K je
pisao	2517 K je
pisz	2178 K na
pitala	2517 K
pitali	2517 K
pitao	2517 K
pitch	716 K in	799 K in
pitching	997 consider K in
pix	2272 um K	2305 K
""", 'pj': """
pjevali	2517 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2060 vær varsom-K
plakatens	2073 vær varsom-K
plats	42 var du på K
plattform	644 unsere K
player	9 this K
please	51 K join them	67 K tell us	729 K log in to	752 K share this	800 K help	959 K tell us about	959 K tell us how	959 K tell us your	997 K chip in	997 K give	997 K help if	997 K give if
pleide	2106 K
pliki	2148 bez zgody na K
plusartikelen	2023 K
plusartikels	1879 gratis K	2023 K
""", 'po': """
pobierz	2223 K naszą
poche	1339 dans votre K
podaj	77 K swój e-mail
podatkov	2607 obdelavo osebnih K
podatku	2111 przekaż #% K	2166 #% K	2166 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	338 K	422 K-app	450 vores K	515 den K können sie	515 den K kannst du	515 unseren K	644 unser K	644 unseren K	681 K	712 το K μας	792 follow the K	998 our K	1094 nuestro K	1356 notre K	1583 K kami	1667 il nostro K	1966 op de K	2023 onze K	2072 hører K	2152 K	2224 nasz K	2304 nosso K	2481 K	2515 naš K	2543 K	2574 náš K	2603 K	2828 K'i	2828 K'imizi
podcasta	2481 K	2603 K
podcastapp	422 K	1966 favoriete K
podcaste	34 našom K
podcasten	422 K	2072 K
podcastimiz	2854 K
podcastimizi	34 K
podcastimme	34 K	1254 K
podcastov	2543 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	422 hvor du lytter til K	422 hvor du hører K	515 wo es K gibt	572 folgen des K	572 folge des K	681 K	792 wherever you get your K	792 wherever you listen to K	792 wherever you get K
podcastu	34 naszego K	34 našem K	338 K	2152 K	2481 K	2543 K	2603 K
podcastul	34 K nostru	2357 K nostru
podcastunk	1525 K
podcastunkban	34 K
podcasty	338 K	372 naše K	2152 K	2543 K
podd	34 vår K	2751 vår K
poddapp	2683 K
poddar	34 våra K	2683 K finns
podden	2683 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2295 sua ajuda K
poden	50 els socis K
poderemos	2295 a sua ajuda K	2303 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2072 hører K	2104 vår K	2481 K	2603 K	2633 naš K
podkasta	2481 K	2603 K
podkastapp	2072 K
podkasten	2072 K
podkastu	2481 K	2603 K
podle	374 K
podotkl	374 K
podpora	371 vaše K	2573 vaša K	2632 vaša K
podpore	2574 vďaka K	2612 brez vaše K	2633 brez vaše K
podporo	2632 vašo K
podporte	2555 K	2573 K nás	2573 K našu
podpory	351 bez vaší K	372 bez vaší K	2555 bez vašej K	2574 bez vašej K
podprite	2612 K	2632 K nas	2632 K naše
podremos	1093 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2178 K nas
points	860 the bullet K	860 these bullet K	860 the key K above
pokutoval	374 K
policy	766 our cookie K
politica	2320 K de cookie
political	786 is a K	786 is the K editor
politicieni	2344 nu depinde de K
politika	2807 çerez K
politikasi	2808 gizlilik K
politikredakteur	597 ist K
politikredakteurin	597 ist K
politikressort	521 leitet das K
politikwissenschaftler	512 ist K
politologue	1315 est K
poll	35 our K	770 vote in our K	770 take our K	1967 onze K
polub	2125 K nas na
pomagajte	2632 K nam
pomocou	2557 K ai
pomozite	2491 K nam	2514 K nam
pomozte	371 K nám
ponavlja	2517 K
ponavljao	2517 K
ponctuel	1317 un don K
ponovno	45 K objavi
pop	716 K your
poprosil	374 K
poprosila	374 K
por	2299 um ano K #
poradil	374 K
portal	2224 nasz K	2515 naš K	2633 naš K
portalu	2162 na naszym K	2162 w naszym K
posez	1355 K-la à	1355 K-nous
posible	18 hace K
posielajte	2534 K nám
posielame	57 vám K
positions	824 our open K
poslechnout	339 si můžete K
posljednji	2500 K besplatni članak
posredujte	49 K
possible	285 ajuda a fer K	294 ajuda a fer K
post	20 rest of this K	79 på e-K	817 to view this K	817 to see this K	853 this is a paid K	858 this K	998 this K	1927 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	2649 din e-K	2661 din e-K kommer inte
postadresse	60 e-K vises ikke	2039 din e-K	2050 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2514 K član	2632 K član	2632 K naročnik
postanizda	79 e-K	2832 her sabah e-K	2832 e-K	2846 e-K
postaw	54 K mi kawę	54 K kawę	2223 K nam	2223 K mi	2223 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	471 in dein K	471 in deinem K	471 direkt ins K	475 in ihrem K	475 in ihr K
postkasti	1122 otse K
postkastis	1122 iga hommik sinu K	1122 sinu K
posts	15 free K	58 new K by mail
potrebna	2514 K nam je
potrebujeme	2573 K vašu podporu
potrebujemo	2597 za ogled K	2632 K vašo
potremo	1655 aiuto K	1666 con il tuo aiuto K
potrivit	2359 K
potrzebujemy	2111 K twojego wsparcia	2223 K twojej pomocy	2223 K twojego wsparcia
pound	997 K you give
pourboire	1318 un K
poursuivez	1272 K votre lecture
poursuivre	1272 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2576 K	2635 je K
povedala	2576 K	2635 je K
povestit	2359 a K
povikao	2517 K
powered	997 K by you
powerful	998 hold the K to account
powiadomienia	14 K	2121 włącz K	2121 chcesz otrzymywać K	2122 K push
powiedzieli	2226 K
powtarza	2226 K
pozele	40 K tale
pozivala	2517 K
pozivali	2517 K
pozivao	2517 K
poznamenal	374 K
poznamenala	374 K
pozvala	2517 K
pozvao	2517 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1905 K mee	2022 K mee
praca	2224 nasza K
pracujte	336 K s námi	2541 K s nami
prati	2502 K nas na
pratite	2514 K nas
pravi	2635 K
precisa	2228 K de você	2303 K de si
precisamos	2229 K da sua ajuda	2232 K do seu apoio	2303 K da sua ajuda
precisato	1669 ha K
preciso	2259 é K estar logado
precizat	2359 a K
prednostne	2592 K vire
prednostni	2592 K vir
prednostnih	2592 K virov
prednostnim	2592 K virom
predplatitelia	50 K môžu	2563 len K	2563 iba K	2563 nájdu K	2563 prečítajú K	2577 K
predvajanje	2597 K videa
preferate	2328 sursele tale K
preferences	766 your cookie K	869 cookie K	869 privacy K
preferida	268 font K	1060 fuente K	2277 fonte K
preferidas	1060 fuentes K	2277 fontes K
preferides	268 fonts K
preferido	1060 medio K
preferidos	1060 medios K
preferirane	2470 K izvore
preferirani	2470 K izvor
preferiranih	2470 K izvora
preferita	1609 fonte K su google	1635 fonte K
preferite	1635 fonti K
preferowane	2144 K źródło	2144 K źródła
preferowanego	2144 K źródła
preferowanych	2144 K źródeł
preferowanym	2144 K źródłem
preferred	756 K source on google	804 K source	873 K sources
preglednik	10 vaš K
prehratie	2537 K videa
prejemajte	2581 K vsako	2629 K
prejemati	2622 želite K
prejmite	2629 K
preklinjao	2517 K
prelua	45 K
preluarea	2327 K textelor
preluat	45 K
prema	2517 K
premier	1276 le K mois	1357 le K mois
premium	1947 toegang tot alle K
premoderated	770 K
prenesite	2632 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	2643 bli K	2643 redan K	2644 som K	2710 en K	2750 bli K
prenumeranter	50 K kan	2643 endast för K	2701 är för K	2701 bara K	2701 endast K	2751 våra K	2754 K
prenumerata	1830 K
prenumeration	2754 K
prenumerationen	2648 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1822 tik K
prenumeratoriams	1791 tik K	1822 tekstas skirtas K	1822 straipsnis skirtas K
prenumeratorzy	50 K mogą	2174 tylko K
prenumerera	80 K	2643 K för att	2648 K på nyhetsbrev	2688 genom att K	2750 K på vårt
prenumeruojate	1791 jau K
prenumeruokite	80 K	1826 K
preostanek	2580 K članka
presenteie	2236 K
prethodnog	2506 bez K odobrenja
pretplata	2518 K
pretplati	2486 hvala na K
pretplatite	80 K se	2454 K se već od	2514 K se
pretplatnici	50 K mogu	2499 samo K	2518 K
pretplatnicima	2454 dostupan samo K	2454 dostupan je samo K	2454 dostupan je K	2454 dostupno samo K	2466 samo K	2499 samo K
pretplatnik	50 kao K	80 postanite K	2454 već ste K	2514 postanite K
pretplatnike	2454 dostupan samo za K	2466 samo za K
pretplatu	2455 već imate K	2487 uz K	2487 K	2508 uz K
preuzeti	45 K
preuzimanje	2465 zabranjeno K	2490 zabranjeno K	2490 zabranjeno je K
preuzmite	2514 K našu
preventing	762 browser extension is K
preview	874 free K
price	999 the K of a
pridaj	51 K sa
pridajte	51 K sa	2566 K si nás	2573 K sa k nám
prihvatate	2486 prijavom K
prijavi	24 K se	2486 hvala na K
prijavili	2486 hvala što ste se K
prijavite	24 K se	2514 K se na naš	2514 K se na naše	2632 K se na
prijavo	2607 s K se	2607 s K na	2607 hvala za K
prijavom	2486 K se slažete	2486 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2592 K vir
priljubljene	2592 K vire
priljubljeni	2592 K vir
prima	2358 K lună
primajte	2507 K
primate	2501 želite da K
primati	2501 želite K
primeiro	2305 K mês
primer	295 el K mes	1095 el K mes
primo	1668 il K mese
principles	787 the thomson reuters trust K
print	752 click to K	961 will not K your	961 won't K your
prioriterad	2674 K källa
pripojte	51 K sa
pripomenul	2576 K
prisijunkite	24 K	51 K	1826 K prie mūsų
prispejte	90 K, koľko môžete	2555 K	2573 K	2573 K aj vy
prispevek	2633 ta K
privacidad	1039 política de K	1094 nuestra política de K
privacidade	2256 política de K
privacitat	273 política de K
privacy	766 see our K policy	766 to our K policy and terms	766 and the google K policy	998 our K policy
privacybeleid	1901 ons K	1942 ga je akkoord met het K
privacyverklaring	1903 K
private	60 your email will stay K
privatlivspolitik	397 K
priznaje	2517 K
priznal	2576 K
priznala	2517 K
priznao	2517 K
probe	604 K-abo
probeabo	454 K	463 wochen im K	604 K	604 das K
probeer	2022 K nu	2022 K een maand
proberen	2024 gratis K
processing	766 consent to the K
prochains	1356 nos K articles
prodavnici	2479 našoj K
produce	842 not free to K	842 not cheap to K
produced	853 K by our brand
proefabonnement	1881 K	2022 neem een K	2024 K
profesor	1055 es K	2330 este K
profesora	1055 es K
professeur	1315 est K
professeure	1315 est K
professionista	1632 è giornalista K	1632 giornalista K
professor	270 és K	512 ist K	786 is a K	786 is an assistant K	2273 é K
professora	270 és K	2273 é K
professore	1632 è K
professoressa	1632 è K
professorin	512 ist K
profilazione	1615 i cookie di K
profitez	1258 K de	1272 K de nos offres
prohibida	1053 queda K
proibida	2270 é K a
project	1336 trust K
promis	2359 a K	2359 au K
promise	997 K never to
propustite	2501 ne K
prosbu	298 máme na vás K	298 máme malou K	2530 máme malú K	2530 malú K
proseguire	1658 per K la lettura
prosil	374 K
prosila	374 K
prosili	374 K	2226 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2226 K
protejate	2352 K de dreptul de autor
provalo	1596 K gratis	1666 K gratis
provided	766 content K by a third party	817 contains content K by
provision	489 erhalten wir eine K	489 eine kleine K	561 bekommen wir eine K	561 eine K vom	583 K	2719 K
provisions	489 K-links
provisionslinks	583 K
prozent	552 K rabatt
przedruk	45 K	2164 K za zgodą
przedrukujcie	45 K
przegap	2176 nie K
przekonuje	2226 K
przetisknout	45 K
przetwarzanie	2130 K danych osobowych
przez	2168 K ai
przycisk	2157 klikając K
przyznaje	2226 K
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
pubblicare	6 K un commento	1618 prima di K un commento
pubblicato	22 non sarà K	1618 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2258 o seu endereço de e-mail não será K
publicat	2352 a fost K inițial în
publication	723 is a reader-supported K	853 accurate at the time of K	853 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2695 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1036 bloqueador de K	1094 sin K
publicidade	11 a K	70 sem K	2286 depois da K
publicitat	11 la K	70 sense K	294 sense K
publicitate	11 K	70 fără K
publicysta	2211 , K
publicystka	2211 , K
publikovanie	2528 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	961 will not K your	961 won't K your	961 never K your	961 we may K your
published	22 will not be K	60 email won't be K	770 your email address will not be K	788 was first K by	788 was first K on	855 K under license
publishing	853 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1232 suoraan K
puis	1273 K # €
puisque	1260 K vous êtes là
pungkasnya	1585 K
punya	1534 sudah K akun
purchase	761 K through links on our site
push	543 per K
pushbericht	1940 een K bij
pushbeskeder	425 K
pushmeldingen	1891 K
pushnotiser	2685 K
pushvarsler	2075 K
pustit	339 si můžete K
pustite	77 K svoj e-naslov
puts	902 our app K
""", 'py': """
pytali	2226 K
pyysi	1256 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1003 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1588 già che sei K
quieras	1011 cancela cuando K	1095 cancela cuando K
quitter	1260 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1967 doe de K	1967 onze K	2154 nasz K	2154 K
quizie	2154 naszym K	2154 K
""", 'ra': """
raccolta	1670 K fondi
racconta	1669 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1669 ha K
raconte	1358 K
racontez	38 K-nous	67 K-nous
rad	2515 naš K
radil	374 K
radila	374 K
radili	374 K
radzi	2226 K
radzili	2226 K
radzono	2226 K
ragino	1829 K
raise	842 help us K
rajaton	1198 K pääsy
rakendus	1120 meie K	1120 K
rakenduses	1120 K
raksti	38 K mums	67 K mums	1866 K mums
rakstiet	38 K mums	67 K mums
raksts	1867 šis K
rakstu	1865 šo K
rakstus	1867 visus K
range	894 shop the K
rappelle	1358 K
rapporterar	2738 K från
""", 're': """
reach	814 K him at	814 K her at	814 K them at	842 we would K our goal	842 we'd K our goal	997 help us K
reached	737 you've K your limit of free	785 can be K at
reacties	85 in de K	1906 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	737 # % left to K	794 is K by an ai	794 is K by ai	848 link can K this	914 free to K	914 free for all to K	998 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	718 we're asking K	795 thank you, K	842 funded by K like you	863 K' editor	895 K make this	914 thanks to our K	921 K like you	997 K like you	997 join the K	998 our K	998 funded by its K	1001 appeal for K	1001 K pay
reading	0 K time	729 keep K for just	729 keep K with a	729 K this post for free	733 to finish K	733 to keep K	848 to your K list	915 you're K	915 you are K	915 you've been K
reageren	6 K	1906 om te K	1922 K? mail	1922 K op dit artikel
realizarea	2339 nu a participat la K
realizzazione	1645 non ha partecipato alla K
recalled	1000 K
recalls	1000 K
recaptcha	739 protected by K
receba	2228 K as	2240 K no seu	2240 K todos os dias	2303 K no seu
receive	739 K email from us on behalf of	740 sign up to K	740 K emails from	766 agree to K emails	997 to K new posts
recensent	2010 is K
recevez	1258 K chaque	1282 K chaque	1282 K tous les	1355 K notre
recevoir	1288 K les alertes	1341 j'accepte de K
recherche	644 diese K
recherchen	644 unsere K
rechercheteam	39 unser K	39 unserem K	520 K
rechtbankverslaggever	1962 is K
recibe	1002 K cada	1021 K cada	1021 K todas las
recibir	1083 acepto K
recipe	899 links in this K
reclamat	2359 a K
reclame	70 fără K	2357 fără K
reclamevrij	70 K
recomandat	2359 a K	2359 au K
recomenda	2306 K
reconheceu	2306 K
reconnu	1358 a K
recunoscut	2359 a K
recurring	799 K donation	999 K donation
redacteur	1923 is K	1923 is politiek K	1962 werkt als K	2010 is K
redactie	39 onze K	1905 mail de K	1922 contact op met onze K	1922 contact op met de K	1922 tip voor de K	1926 mening van de K	1951 K heeft geen	2022 mail de K	2022 tip de K	2023 onze K
redactor	270 és K	1055 es K	2330 este K
redactora	270 és K	1055 es K
redakce	330 napište do K	336 do K	336 do naší K	372 naše K	372 jsme malá K
redakci	39 naší K	372 naši K
redakcia	2574 naša K	2574 sme malá K
redakcie	2528 bez súhlasu K	2534 napíšte do K	2541 do K	2541 do našej K
redakcii	39 našej K
redakcija	1827 mūsų K	1867 mūsu K	2515 naša K	2515 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2472 javite se K	2472 pišite K	2479 našoj K
redakcijos	1801 K sutikimo
redakciju	2515 našu K
redakcja	2224 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	2164 bez zgody K	2224 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	1582 hubungi K	1583 K kami	1583 email K	1583 K
redaksjon	2104 vår K
redaksjonen	38 tips K	67 tips K	2103 kontakt K	2104 kontakt K
redakteur	512 ist K	521 als K	521 seit # K	630 ist seit # K
redakteurin	512 ist K	521 als K	521 seit # K	630 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	450 vores K	521 leitet die K	525 meinung der K	561 K war an der	562 nicht von der K	565 melden sie sich bei der K	585 produkte wurden von der K	644 unsere K	2751 vår K
redaktionell	585 produkte K ausgewählt
redaktionelle	492 externe K inhalte
redaktionen	399 skriv til K	2661 mejla K
redaktor	331 je K	331 , K	331 - K	2147 - K	2147 , K	2535 je K	2535 , K	2535 - K
redaktore	1846 galvenā K	1846 K
redaktorem	331 je K	2147 jest K	2211 jest K
redaktorius	1806 K
redaktorka	331 je K	331 , K	331 - K	2147 - K	2147 , K	2535 je K	2535 , K	2535 - K
redaktorkou	331 je K	2535 je K
redaktorom	2535 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1846 galvenais K	1846 K
redaktur	1558 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	1654 la K ti invia	1667 la nostra K
reenvia	49 K
refresh	829 K this page	829 K the page
regala	1011 K esta nota
reggel	17 minden K
regioverslaggever	1923 is K
registe	2236 K-se para
register	729 K for free to
registered	846 K users can
registraci	344 děkujeme za K	346 po K
registrarte	1021 al K
registrate	1083 K a nuestro	1093 K
registrati	1587 K per	1599 K per	1666 K gratis
registration	874 free K gives
registreer	1879 K je
registrera	2688 genom att K dig
registrere	2078 ved å K deg
registrieren	464 K sie sich
registrierung	517 K	551 mit ihrer K	552 die K ist kostenlos
registrirajte	2487 K se besplatno	2487 besplatno se K	2608 brezplačno K	2608 K se brezplačno
registrujte	371 K se	2487 K se besplatno
regrette	1358 K
regrettent	1358 K
reiseangebote	571 unsere K
rejoignez	51 K-les	51 K-nous	1292 K-nous sur	1355 K-nous	1355 K notre	1355 K nos
rejoins	51 K-les
rekao	2517 K
rekla	2517 K
reklam	70 bez K	70 nie mamy K	70 K yok	372 bez K	2224 bez K	2224 nie mamy K
reklama	2515 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2083 K
reklamelinks	74 K	432 K
reklamer	70 ingen K	450 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2163 we współpracy K
reklamsiz	70 K	2854 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	2211 K z
relatou	2306 K
rely	957 you K on	998 we K on
remaining	737 free articles K	737 free article K	737 articles K this month	737 free stories K
remind	1001 K me later
removed	770 this comment has been K
rendszeres	1524 legyen K
rendue	60 e-mail ne sera pas K
replied	1000 K
reply	6 leave a K	946 just hit K	946 hit K and	946 hit K to
replying	946 K to this email
report	53 months on this K	53 months to K	833 K an error
reportage	644 diese K	1356 ce K
reportagem	39 nossa K	53 meses nesta K	2304 esta K
reportagens	2304 nossas K
reportaje	1094 este K
reported	995 K from	1000 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	512 ist K	521 als K	521 seit # K	783 contact the K at	784 is a K at	786 is a K	786 is a senior K	808 contact the K	808 contact our K	808 email the K	810 K	1315 est K	1558 adalah K	2067 er K i	2147 - K	2147 , K	2211 , K	2330 este K	2473 je K	2473 , K	2595 je K	2595 , K	2678 är K på	2738 är K på	2738 är K
reportera	39 naszego K	1055 es K
reporterem	39 naszym K	2147 jest K	2211 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	512 ist K	521 als K	521 seit # K
reporterka	2147 - K	2147 , K	2211 , K	2473 je K	2595 je K
reportero	1055 es K
reporters	39 our K	997 ask our K	998 our K	998 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	770 why are you K this	842 keep our K free	859 this K	881 more of our K	998 our K	998 this K	998 K like this	998 goes to K
reportrar	39 våra K
reports	812 K on
repost	45 K this
representa	2276 não K a opinião
representam	2258 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	788 may not be K
reproducerea	2327 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	787 K without permission	855 K in whole or in part	1313 toute K	1313 droits de K	1313 K interdite	1314 toute K	1314 droits de K	1314 K interdite
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
republish	45 K	787 K our articles	787 K this article	855 K this story	855 K our stories
republished	45 K	787 K with permission	787 is K from
required	21 K fields are marked	770 K fields are marked
research	786 is a K fellow
researcher	786 is a senior K	786 is a K
reserva	29 es K el dret
reservados	1053 derechos K	2269 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	267 tots els drets K
reserve	29 K the right
reserved	666 all rights K	729 article is K for	787 all rights K	1700 all rights K
reserves	29 K the right
respond	43 want to K
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1079 K de sus autores	1079 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2258 os comentários são de K
responsabiliza	30 não se K	1079 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1079 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	597 ist K
ressortleiterin	597 ist K
rest	20 to read the K	729 to read the K of this	858 the K of this
restants	1278 articles gratuits K
reste	1279 il vous K #%	1279 il vous K # %
resultater	413 google-K
results	873 your search K	873 your google K
retrouvez	1292 K-nous sur	1322 K	1355 K-nous
rette	423 K fejl
retter	423 K fejl	423 K alle fejl	2073 vi K feil
rettigheter	2059 alle K forbeholdt
reuters	1313 avec K	1314 avec K
revelou	2306 K
revient	1342 vous K qu'à
rewritten	787 may not be published, broadcast, K
""", 'ri': """
ricamiz	2793 küçük bir K var	2793 sizden bir K var
ricercatore	1632 è K
ricercatrice	1632 è K
ricevi	1604 K ogni	1666 K ogni	1666 K la
ricordato	1669 ha K
rief	646 K
riep	2025 K
riferito	1669 ha K
riippumaton	1254 K media
riippumatonta	1253 tue K	1254 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1629 K riservata	1629 © K	1662 è vietata la K	1662 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1664 K agli abbonati
riservati	1629 tutti i diritti K	1664 K agli abbonati
riservato	1596 K ai nostri abbonati	1596 questo contenuto è K	1658 K agli utenti	1664 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	420 af en K
rocznie	2225 K
ropade	2753 K
ropar	2753 K
roper	2106 K
ropte	2106 K
roskapostia	71 ei K
round	798 our K-up
roundup	739 get a weekly K	798 our K	798 weekly K
rozhodl	374 K
rozhodol	2576 K
rozpowszechnianie	2141 K artykułu	2164 dalsze K
""", 'ru': """
rubrice	348 najdete v K
ruft	646 K
ruga	2359 îi K	2359 îl K
rugat	2359 a K	2359 au K
rugau	2359 K
rukoili	1256 K
ruled	1000 K
rundbrief	78 K	516 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2106 K	2753 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2753 K
sagde	452 K
sagen	646 K
saglasnosti	2506 bez K
sagt	646 K
sagte	646 K
sagten	646 K
said	1000 K
saisissez	77 K votre adresse
saken	2027 likte du denne K	2073 feil i K	2101 denne K	2101 få K	2103 les hele K	2104 denne K
saker	2101 flere K	2104 våre K	2104 alle K
saklidir	2814 tüm haklari K	2814 her hakki K
sako	1829 K
saluran	1541 ikuti K	1541 gabung di K	1583 K kami
samarbeid	2083 i K med en annonsør
samarbejde	432 i K med en annoncør
samarbete	2693 i K med en annonsör
samedi	17 chaque K
samenvatting	1964 deze K	1964 de K is
samenwerking	1951 betaalde K	1951 K met onze partner	1951 K met een commerciële
samstag	17 jeden K
samtycke	2680 ditt K
samtykke	419 dit K	419 give K	427 jeg giver K til	2069 ditt K	2069 gi K
samtykket	2069 K ditt
sang	452 K	2106 K
sanoi	1256 K
sanoivat	1256 K
sanoo	1256 K
sans	70 K pub
satin	2839 K alin
satura	1847 ārējā K
saturday	17 every K
saturdays	907 delivered K	907 sent K
sauca	1869 K
saugomos	1794 visos teisės K
savetovala	2517 K
savetovali	2517 K
savetovao	2517 K
savetuje	2517 K
savjetovala	2517 K
savjetovali	2517 K
savjetovao	2517 K
savjetuje	2517 K
savundu	2856 K
say	716 have your K	770 have your K in
saya	62 tag K
sayenizde	2854 sizin K
says	1000 K
sazinies	1866 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1606 K l'app	1606 K la app	1606 K la nostra app	1666 K la nostra	1666 K l'app
schauen	643 K sie vorbei
schick	49 K ihn	49 K es	595 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	595 K sie uns	643 K sie uns
schnupperabo	604 K
schon	455 wenn sie K hier sind	455 wo sie K hier sind
schreef	2025 K
schreib	38 K uns	67 K uns	565 K uns	643 K uns	644 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	454 K sie an	495 K sie uns ihre meinung	565 K sie uns	643 K sie uns
schreibt	38 K uns	67 K uns	512 K über	512 K für	522 K seit # für	630 K als freie	630 K als freier	643 K uns	644 K mir unten	644 K uns unten	646 K
schrieb	646 K
schriftlicher	507 nur mit K genehmigung
schrijf	38 K ons	67 K ons	1871 K u in	1871 K je in	1884 K je in voor	1884 K je gratis in	1985 K je hier in	2022 K je gratis in
schrijft	1923 K over	1923 K voor	2010 K voor	2025 K
schrijver	1923 is K en	1926 mening van de K
scria	2359 K pe	2359 K în	2359 așa K
scrie	38 K-ne	67 K-ne	2356 K-ne
scrii	2356 să ne K
scriitoare	2330 este K
scriitor	2330 este K
scripts	762 unblock K
scris	2359 a K
scritto	1667 chi ha K questo	1669 ha K
scrittore	1632 è uno K
scrittrice	1632 è una K
scrive	1632 K di	1632 K per
scriveteci	38 K	67 K
scrivi	1587 K a
scrivici	38 K	67 K	1666 K
""", 'se': """
search	873 on google K
secondo	1669 K
section	55 K #g	771 in the comment K
secure	808 K drop
securedrop	808 K
securely	808 K on signal	808 K via signal	808 contact us K	808 reach us K
seda	49 jaga K
see	42 did you K it	940 if you K
segnalacelo	1666 K
segons	296 K
segueix	293 K-nos
seguici	1609 K su	1609 K anche su	1666 K
seguir	1032 puedes K a	1032 puede K a
segundo	2306 K
sehen	600 K sie hier.
seit	630 ist K # bei
sekarang	1582 donasi K	1582 daftar K	1582 gabung K	1582 unduh aplikasi K
sekite	1826 K mus
sekojiet	1866 K mums
selaimesi	10 K
seleciona	2294 a redação K
selected	853 K by our
selengkapnya	1532 untuk membaca K	1571 membaca artikel K
selgitas	1138 K
selitti	1256 K
selon	1358 K
semaine	17 chaque K	17 une fois par K	1357 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1095 a la K	2305 por K
semanal	78 la carta K	1021 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	449 K os	739 we'll K you	808 K us a tip	2052 K inn	2103 K oss
sende	2078 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	595 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	902 our app K you
seneste	422 K afsnit
sense	71 K spam
senza	71 K spam	1655 K di te non	1666 K di te non
service	1315 est chef du K	1315 est cheffe du K
serwisie	2162 w K	2177 naszym K
serwisu	2148 treści z K	2148 treść z K
seslendi	2856 diye K	2856 K
setiap	17 K pagi	1584 K bulan
setmana	293 rep cada K
setmanalment	17 K
settimana	17 ogni K	1668 alla K
settings	766 cookie K	869 cookie K	869 privacy K
setuju	43 tidak K?
setujui	1559 K cookie
seuraa	1253 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	752 K this with	752 K this post on	752 K this if you	752 K this far and wide	752 click to K	761 we may get a K
shareholders	842 not by K	998 no K
shop	866 our K	894 K our	926 in our K	926 from our K	926 our K now
shope	2541 našom e-K
shopping	899 our K links
shopu	336 našem e-K	2479 našem web K	2541 nášho e-K
should	808 story we K	808 we K look into	808 we K know about
shouted	1000 K
showcase	178 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	532 jetzt tickets K:	577 K sie unsere arbeit
sier	2081 til du K opp	2106 K
siga	2249 K-nos no	2249 K-nos nas	2303 K-nos
siger	452 K
sign	24 K in	740 K up to get	800 K up	910 K up for our	910 K up to our	997 K up for our	997 K up to our	997 when you K up	997 K up now
signal	414 på K	519 auf K	519 K-kanal	2064 på K	2675 på K
signaler	1301 K une erreur
signalez	1355 K-la-nous	1355 K-le-nous
signali	2533 K
signalu	329 K	2145 K
signing	739 thanks for K up	739 thank you for K up	739 by K up, i agree	739 by K up, you agree	739 by K up you agree
silakan	1532 K login	1532 K masuk
silenced	998 refuse to be K
simply	946 K hit reply
since	718 K you're here
sinds	2010 werkt K #
sini	1582 klik di K
sinirsiz	2817 K erişim
sinulle	1193 meillä on K pyyntö
site	64 ayna K	866 our jobs K	998 our K	2023 onze K
sitede	2824 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1869 K
skaityti	1791 norėdami K toliau	1791 norint K toliau	1791 K toliau galite
skaitytojai	1827 mūsų K
skaitytojams	1827 mūsų K
skelbiamas	22 nebus K
skicka	2688 genom att K	2750 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1816 K # proc	1826 K paramą
sklepem	2151 naszym K
sklepie	2151 naszym K
skontaktuj	38 K się z nami	2146 K się z nami	2146 K się z naszym	2146 K się z naszą	2146 K się z autorem	2146 K się z autorką
skreg	452 K
skrek	2106 K	2753 K
skrev	452 K	2106 K	2753 K
skribent	417 er fast K	2067 er K	2678 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	449 K til os	449 K dig op	2648 K upp dig	2750 K upp dig	2750 K till oss
skrive	21 logget ind for at K	2104 vi bør K om	2104 vi burde K om
skrivefeil	2073 funnet en K
skriver	452 K	2106 K	2753 K
skrzynce	2117 w twojej K
""", 'sl': """
slant	2752 en K
slapukais	1807 K	1825 K
slapukus	1807 K
sledite	2632 K nam
sledujte	309 K nás	362 K nás živě	371 K nás	2573 K nás
sliboval	374 K
slobodno	2514 podržite K
sluit	51 K je aan
""", 'sm': """
small	895 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	293 fes-te K	293 fes-te'n K
socia	51 hazte K	80 hazte K	1002 hazte K	1058 hazte K
social	485 auch bei K media
socialmediacookies	1927 K
socio	51 hazte K	80 hazte K	1002 hazte K	1006 hazte K	1058 hazte K
sociologue	1315 est K
socios	1088 solo para K	1088 sólo para K
socis	80 feu-vos K
sodelovanju	2609 v K s partnerjem
soglasja	2626 brez K	2626 brez pisnega K
som	2101 en sak K
somebody	938 if you know K	938 K sent you this
someone	752 send this to K	938 if you know K	938 K sent you this
something	833 see K wrong	833 K is wrong	940 if we got K wrong	940 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2359 arată un K
sondajul	35 K nostru
sonderheft	571 unser K	571 das K
sondzie	2154 naszej K	2154 w K	2171 weź udział w K
sonntag	17 jeden K
sordu	2856 K	2856 diye K
sordular	2856 K
soruyor	2856 K
sostegno	1591 il tuo K ci	1591 abbiamo bisogno del tuo K	1666 il tuo K
sostenerci	1591 puoi K
sostengono	1655 ci K ogni mese
sostenitore	80 diventa K	1666 diventa K
sostenitori	1667 i nostri K
sostiene	1630 chi ci K	1667 chi ci K	1669 K
sostieni	1591 K il nostro	1591 K la nostra	1666 K il	1666 K la
sostienici	1630 K	1666 K
sostuvo	1096 K
sottolinea	1669 K
soubory	323 K cookie
souhlasu	322 bez K	365 bez K
souligne	1358 K
source	804 top K
soutenez	1263 K notre	1317 K-nous	1317 K notre	1345 en vous abonnant, vous K	1355 K-nous	1355 K notre	1355 K-le	1355 K-la
soutenir	1259 nous K	1264 pour nous K	1355 K notre
soutien	1258 votre K	1263 votre K est	1263 a besoin de votre K	1342 votre K, même
soutiennent	1342 nous K chaque mois
soutiens	1355 je K
sovelluksellamme	84 K
sovelluksemme	1202 lataa K	1254 K
sovelluksessa	1202 avaa K	1233 K
sovelluksessamme	84 K
sovellus	1202 lataa K	1202 lataa ilmainen K	1233 K	1253 lataa K
""", 'sp': """
spaltist	2067 er K	2067 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	997 can you K
specchio	64 sito K
spelregels	1906 K
spende	454 ihre K	454 mit einer K	458 deine K für	458 ihre K hilft	458 deine K hilft	458 jede K hilft	458 jede kleine K hilft	458 jede K zählt	643 deine K	643 eure K	643 K jetzt	643 K uns	647 K
spenden	454 jetzt K	454 K sie	647 K
spendenaufruf	647 K
spendenaufrufe	647 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	643 K uns
spendieren	54 K sie mir einen kaffee	643 K sie uns
spiega	1669 K
spiegato	1669 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	861 K content
sportredacteur	1962 is K
sportredakteur	597 ist K
sportredakteurin	597 ist K
sportressort	521 leitet das K
sportskommentator	2067 er K
sportverslaggever	1923 is K
spot	940 if you K
spotify	2828 K'da
spotted	940 if you've K
spottete	646 K
spravodajcom	2535 je K
sprijinul	2356 K tău	2356 avem nevoie de K	2357 K tău
spune	38 K-ne	67 K-ne	2356 K-ne	2357 K-mi mai jos	2359 K
spunea	2359 K
spuneau	2359 K
spurgte	452 K
spurte	2106 K
spus	2359 a K	2359 au K
""", 'sq': """
squadra	1667 la nostra K
""", 'st': """
staat	2025 K er
stabilito	1669 ha K
stadsverslaggever	1962 is K
stammt	593 K von einer ki
stand	997 K with us
standards	787 our K: the	863 our K team
starred	60 K fields
starting	927 tickets K at
statement	948 forward-looking K
statements	948 forward-looking K	948 forward looking K
stay	829 K with us for
ste	2530 keď K už tu	2591 ker K že tu
stede	42 var du til K
stelde	2025 K
stellen	571 wir K ein
stellenangebote	531 aktuelle K
stellenmarkt	531 unserem K
stellenportal	571 unserem K	571 unser K
stemme	420 ai-K
steuerlich	547 K absetzbar
steun	1871 uw K	1875 met jouw K	1875 met uw K	1875 K ons met	1918 K ons	2022 K ons	2022 K onze	2022 jouw K
stiahnite	2573 K si
stichpunkte	570 die K
stillingen	442 søg K	2096 søk K
stimme	513 K
stjerne	60 felter med K
stod	452 K der	2753 K det
stond	2025 K
stopite	2594 K v stik z
stopspillet	83 K
store	343 app K	541 im app K	866 our K	926 in our K	926 from our K	2547 app K
stories	15 free K	737 free K left	783 for more K like this	846 access to all our K	859 K like this	881 more of our K	998 our K	998 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	729 to read the full K	737 free K left	737 last free K	743 read this K in the app	752 share this K on	783 if you have a K to tell	783 email your K to	808 K for us	848 save this K	858 this K	858 the full K	859 this K	859 a K like this	860 this K	998 this K	998 K that took us
straight	739 K to your inbox	905 emailed K to you
straipsniai	1818 nemokami K	1822 geriausi K jūsų
straipsnis	1822 nemokamas K	1827 šis K
straipsnius	1818 nemokamus K
streszczeniu	2168 o K ai
striga	2359 K
strigat	2359 a K	2359 au K
strigau	2359 K
strinjate	43 se ne K	43 se K
strona	2129 ta K używa
studio	853 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1959 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	1959 K een mail	1959 K ze naar
""", 'su': """
subliniat	2359 a K
submitting	739 by K your email
subscreva	2240 K a nossa	2240 K as
subscribe	729 K to continue reading	729 K to read the full	729 to continue reading, K	729 K to get access	729 K for full access	729 K to unlock	729 already K?	739 K to our free	739 K to our weekly	739 K to our daily	739 K for more	756 K to our channel	756 K to our podcast	792 K to the podcast	792 K to our podcast	846 if you already K	846 K now for	870 K here	870 K below	997 K to our	997 K today	997 K now	997 K to get	997 K for free
subscribed	839 you are now K to	891 you have K
subscriber	50 as a K	716 become a K	729 already a K	729 this is a K-only	731 existing K	846 K-only article	846 K-only story	846 K-only content	846 not a K?	866 K event	874 K account	997 becoming a paid K	997 free or paid K
subscribers	50 K can	50 K may	729 this article is for premium K	729 for K only	729 exclusively for K	729 is exclusive to K	729 for paying K	729 for paid K	729 is for K	729 are for K	729 only K can read	731 existing K	846 exclusive to our K	846 exclusively to K	876 K can comment	914 thanks to our K	998 our K	1001 K
subscribing	729 by K to our	739 by K, you agree	916 consider K	997 consider K
subscription	729 off annual K	729 off an annual K	729 your K helps	729 K is being used on another	729 upgrade your K	729 sign up for a K	729 purchase a paid K	846 your K supports	846 your K makes	846 our K offers	846 our K options	874 without a K	916 consider a K	999 annual K	1001 K
subscriptions	1001 K
subscriptor	261 ja n'ets K	293 fes-te K	293 fes-te'n K
subscriptors	50 els K poden	261 només per a K	285 gràcies als K	288 exclusiu per a K	297 K
subscrit	284 K al nostre
subscriu	80 K-te	293 K-te
subscriure	284 en K't
subskrybenci	50 K mogą	2174 tylko K	2224 nasi K	2227 K
subskrybent	50 jako K
subskrypcja	2227 K
subskrypcje	2227 K
subskrypcji	2160 w K	2182 w K
substack	729 in the K app	1001 K
substacks	1001 K
subvention	1342 aucune K et
succes	2313 te-ai abonat cu K
successfully	891 K subscribed
sued	1000 K
suglasnosti	2506 bez K
suite	1345 pour lire la K	1345 lire la K ?
suivez	1292 K-nous sur	1355 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	1093 K al	1093 K
summary	860 this K
sunday	17 every K	798 our K email
sundays	17 on K	907 sent K
suosikiksi	1219 K
suositteli	1256 K
suport	285 amb el teu K podem	285 ens donen K cada mes	293 dona'ns K	293 el teu K	294 ens donen K
suporta	2253 o seu browser não K
support	723 please K us	723 your K, no matter how small	723 K our work by	723 to K my work	723 you can K us	762 your browser does not K	842 K fact-based	997 K us	997 K our	997 K my work	997 K this work	997 your K	997 we ask you to K	997 K the show
supporta	1613 il tuo browser non K
supported	762 your browser is not K	998 reader-K	998 reader K	998 member-K	998 listener-K
supporter	997 become a K
supporters	914 thanks to our K	921 K like you
supporting	723 please consider K	997 consider K
survei	1583 K kami
survey	35 our K	35 our reader K	770 reader K	770 take our # minute K	770 two-minute K	771 short K	997 take our K
suscribirte	1018 al K
suscribite	80 K	1083 K a nuestro	1093 K
suscripciones	1097 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1011 ya soy K	1011 ya eres K	1093 hazte K
suscriptora	1093 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1012 exclusivo para K	1012 sólo para K	1012 solo para K	1094 nuestros K	1097 K
susisiekite	38 K su mumis	1826 K su mumis
sustaining	799 K member	997 K member	997 become a K
sustenta	2304 que K o
sutikimo	1794 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2753 K
svarar	2104 vi K alle
svarbiausius	1825 K savaitės
svarede	452 K
svarer	2104 vi K alle
svarte	2106 K
svideo	2469 K vam se tekst
svobodno	2632 podprite K
svobodnou	371 podpořte K
svoju	2458 K e-mail	2458 K mejl	2486 K e-mail
""", 'sw': """
swish	2690 via K
swisha	2750 K en gåva	2750 K oss	2750 K gärna	2750 K till #
""", 'sy': """
syndicated	855 auto-generated from a K feed	855 published from a K feed	855 K feed
syndication	855 our K team
syntetisk	420 K stemme	2070 K stemme
""", 'sz': """
szerint	1527 K
""", 'ta': """
taalfout	1906 K
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
tahun	1584 per K
takes	846 free and K less than
takip	2804 bizi K edin	2804 K et	2823 x'te K	2839 K edin	2853 bizi K edin
takk	2078 ja K, jeg vil
takket	450 K være dig	2104 K være deg
taloustoimittaja	1224 K
talsyntes	2681 K
tamamini	20 haberin K	20 yazinin K	2853 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1585 K
tanggung	1580 menjadi K jawab penulis
tanpa	71 K spam
tapana	1256 K sanoa
tapkite	1826 K nariu
tarafindan	2825 yapay zeka K	2825 yapay zekâ K
tarayiciniz	10 K
targeting	817 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1495 külső K
tarvitsee	1253 K sinua	1253 K tukeasi
tarvitsemme	1253 K apuasi	1253 K tukeasi
tasuta	1127 K konto
tavsiye	2856 K etti	2856 K ediyor
""", 'te': """
te	2823 'i x'K
teada	38 anna meile K	67 anna meile K
team	998 our K	2023 ons K
teatas	1138 K
teavitused	1121 K
techredacteur	1962 is K
tegasnya	1585 K
tehisaru	1117 K abil	1117 tegi K	1133 K abil
tehisintellekt	1117 K
tehisintellekti	1117 K abil	1133 K abil
teica	1869 K
teigia	1829 K
teil	578 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	643 K sie uns
teilnehmen	531 jetzt K
teilte	646 K mit	646 K der	646 K die
tekrarladi	2856 K
tekst	20 cały K	20 ceo K	1964 deze K	2224 ten K	2487 ceo K	2515 ovaj K
tekstovima	2498 svim K
teksty	2224 nasze K
telefon	425 på din K
telefoni	1121 otse K	1121 otse oma K
telegram	16 K	178 K	212 K канал	212 канал в K	268 canal de K	329 K	414 på K	414 K-kanal	485 unseren K-kanal	519 auf K	519 K-kanal	564 unserer K-gruppe	673 K	756 join our K	756 our K channel	997 join our K	1031 nuestro canal de K	1323 canal K	1323 groupe K	1636 canale K	1921 K-kanaal	2064 på K	2064 K-kanal	2145 K	2249 nosso canal no K	2328 canalul de K	2379 мы в K	2379 наш K-канал	2379 в нашем K	2379 новости в K	2400 K	2400 K-канал	2400 K-канале	2471 K	2471 K-u	2503 K kanalu	2533 K	2593 K	2675 på K	2675 K-kanal	2819 K	2870 ми в K	2870 наш K-канал	2870 у нашому K	2890 K	2890 K-канал	2890 K-каналі	2990 kênh K
telegrama	2145 K
telegrame	2533 K
telegrami	1112 K kanaliga
telegramie	2145 K
telegramis	1112 K
telegramissa	1220 K
telegramkanaal	1921 K
telegramkanal	2675 K
telegramon	1491 K
telegramu	329 K	2471 K	2593 K
teljes	20 K cikk
tell	67 ? K us	863 K us	959 . K us your	959 ? K us your	959 . K us how	959 ? K us how	959 . K us what	959 ? K us what
telli	80 K leht	1135 K kohe
tellija	1099 oled juba K
tellijad	50 K saavad	1131 ainult K
tellijatele	1099 artikkel on K	1099 ainult K	1131 tekst on K	1131 lugu on K	1131 artikkel on K
tellimus	1139 K
tells	902 our app K you
temas	1055 cubre K
temat	2146 zgłoś K
tenhle	372 K text
tento	2574 K text
terangnya	1585 K
termos	2256 K de uso
terms	766 agree to our K of	766 agree to our K and	767 agree to the K
terugkijken	1966 hier K
terugluisteren	1966 hier K
teruskan	49 K
testen	454 jetzt K	454 K sie	463 für # € K	463 für # euro K
testez	1272 K-nous	1355 K-nous
testified	1000 K
tetszett	1525 K a cikk
text	38 K us	67 K us	860 this K	2711 låst K
texte	581 alle K zum
texten	2684 fel i K
texter	2710 våra K	2710 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	795 K you to the	795 K you to all of you	795 K you to all who	795 K you to our
thanks	795 K to all of you who	914 free K to our
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	842 will you join K	895 join K from
thema	565 K für uns
themenseite	557 unserer K
theo	2950 K dõi báo	2989 hãy K dõi	2992 K ông	2992 K bà	2992 K lời
there	42 were you K
think	770 let us know what you K	997 tell us what you K
thinking	917 if you were K of	917 if you've been K about	917 if you've been K of
thoughts	770 share your K	955 post your K	997 share your K
thousands	997 join K of
threads	329 K
threema	519 auf K
through	899 K links	899 K a link
throw	716 K in
thursday	17 every K
thursdays	17 on K	907 delivered K	907 sent K
""", 'ti': """
ticker	557 im live-K
tickets	894 K here	894 book K here	927 K as low as	927 get K from	927 like these K
ticketshop	531 unserem K
tietosuojaseloste	1209 K
tietosuojaselosteen	1234 hyväksyt K
tijeku	2486 budite u K
tikkie	2024 K
tiktok	16 K	569 inhalt von K	673 K
tiktokon	1491 K
tiktoku	2471 K	2593 K
til	449 vær med K
tilaa	80 K nyt	1253 K nyt
tilaaja	50 K voi	1197 oletko jo K
tilaajamme	1254 K
tilaajana	50 K voit	1197 jatka lukemista K	1197 K pääset	1197 K voit	1197 koko juttu K
tilaajat	50 K voivat	1245 vain K	1257 K
tilaajille	1197 vain K	1245 on K
tilaamalla	1234 K hyväksyt	1237 K
tilauksen	1200 voit peruuttaa K
tilaus	1257 K
tilbage	438 gratis artikel K
tilgang	2103 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	2637 vi har en bön K dig	2750 ge en gåva K oss
tillade	2753 K
tillatt	2093 ikke K å gjengi
tilmeld	387 K dig vores	427 ved at klikke på K	449 K dig vores	449 K dig her	449 K dig gratis
tilmelde	427 ved at K dig
tilmelding	427 ved K
tim	2479 naš K
tin	78 bản K	2993 bản K
tine	2344 fără K nu
tip	38 K os	67 K os	399 K os	399 har du et K	449 K os	716 K your	1958 app je K
tipeee	1317 K
tipline	808 our K	941 our K
tipp	565 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	808 news K	2050 K oss	2050 har du et K	2103 K oss	2661 har du ett K	2662 har du K
tipsa	38 K oss	67 K oss	2750 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	376 en lille K at bede	2027 en liten K å be
""", 'tl': """
tl	2855 # K
""", 'to': """
to	57 from us K you
today	800 join K	997 chip in K	997 sign up K	997 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2025 gaf K
toestaan	1963 cookies K
toestemming	1902 K te geven	1927 je K nodig	1927 uw K nodig	1927 geef K	1954 overname zonder K	1963 geen K gegeven	1978 tekst mag zonder K
toeta	1124 K meid	1135 K meid
toetage	1135 K meid
toetus	1124 sinu K	1135 sinu K	1135 teie K
toho	42 byli jste u K
toimetaja	1114 K
toimetus	1136 meie K
toimetusele	39 meie K
toimintaamme	1253 tue K
toimittaja	1224 lehden K	1224 politiikan K	1224 vapaa K	1224 on K
toimittajallemme	39 K
toimittajamme	1254 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1254 K
toimituksemme	1254 K
toimitusta	1253 tue K
toisti	1256 K
told	1000 K
torjui	1256 K
toteaa	1256 K
totesi	1256 K
touch	716 get in K	783 get in K with our
""", 'tr': """
trabaja	1055 K en
trabajo	1006 si te gusta nuestro K	1094 nuestro K
trabalho	2295 valoriza o nosso K	2304 nosso K
tracking	869 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	454 K sie hier	643 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1299 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2022 K ons
traktir	54 K kopi	54 K saya kopi	1569 K kami
transcript	860 this K
transferred	767 personal data may be K
translated	793 this article was K
transmettez	49 K-le
transmis	2359 a K
transparenzhinweis	507 K
tratamento	2256 K dos seus dados
tratamiento	1039 K de tus datos
trattamento	1616 K dei dati
travail	1356 notre K
tredje	2680 K part
trenger	2030 vi K din støtte	2103 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2601 naše spletne K
trgovini	2479 našoj K	2601 naši spletni K	2601 naši K
trial	729 your free K	997 start your free K	997 start a free K	999 free K
tribunais	2273 cobre K
tribunales	1055 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	920 will be K
trust	957 you K
trusted	804 K source
""", 'tu': """
tuesday	17 every K
tuesdays	907 sent K
tuit	9 este K
tukesi	1253 K
tukijaksi	1253 ryhdy K
tulisan	1583 K ini
tulisnya	1585 K
tunnistas	1138 K
tunnus	1241 luo K	1253 luo K
tuo	1655 il K #x#
tuomitsi	1256 K
turn	957 you K to
tutur	1585 K
tuturnya	1585 K
""", 'tv': """
tvirtina	1829 K
tvrdi	2517 K
tvrdil	374 K
tvrdila	374 K	2517 K
tvrdio	2517 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1000 K
twice	920 will go K as far
twierdzi	2226 K
twitter	752 share on K	756 follow him on K	756 follow her on K	756 follow them on K	756 follow on K	2823 K'da takip
twitteris	1112 K
twitterze	2126 na facebooku i K
""", 'ty': """
tygodniowo	2225 K
tygodniu	17 raz w K
typo	833 spot a K
""", 'ub': """
ubegrenset	2036 K tilgang
""", 'uc': """
ucap	1585 K
ucapnya	1585 K
""", 'ud': """
udbyder	419 ekstern K
udfyldes	402 skal K
udtalte	452 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	451 om K
""", 'ui': """
uitgeschakeld	1899 javascript is K
uitschrijven	1884 op elk moment K
uitzending	1966 de K hieronder
""", 'uj': """
ujar	1585 K
ujarnya	1585 K
""", 'uk': """
uken	2105 i K
uker	2103 prøv # K
""", 'ul': """
ulubionych	2144 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	762 video K
unbegrenzt	551 alle artikel K
unbegrenzten	578 K zugriff	578 K zugang
unbegrenzter	551 K zugang
undrade	2753 K
uneix	51 K-t'hi	293 K-te
unesite	77 K svoj e-mail
ungkap	1585 K
ungkapnya	1585 K
uniquement	1342 nous vivons K grâce
unisciti	51 K a loro	51 K	1666 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	729 get K access	729 K digital access	731 K access for	874 K reading	874 want K access
unlock	20 K this	729 K the rest
unser	644 K ziel	644 K team
unsere	36 K leser	74 über K links	477 K app	574 K neue app	577 durch K leser	643 können sie K	644 K leser	644 K texte
unserem	35 K quiz	463 mit K abo	531 in K shop	531 K online-shop	564 K kanal	571 K shop	605 in K shop	605 jetzt in K
unseren	36 K lesern	531 K shop	571 K online-shop	644 K lesern	644 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	477 in K app	541 K app	557 lesen sie auf K	574 K neuen app	644 K arbeit
unseres	531 K teams
unsubscribe	739 K at any time	739 K anytime	870 K whenever
unterschied	548 machen einen K	548 macht einen K
untuk	1582 masuk K
unutmayin	2839 K
""", 'up': """
upcoming	866 our K
updates	58 receive K by email	739 get K by email	829 check back for K	829 refresh for K
upgrade	729 K to paid	729 K to read	729 behind the paywall. K
upgrading	916 consider K
upitala	2517 K
upitao	2517 K
upitnik	2483 K
upozorava	2517 K
upozorila	2517 K
upozorio	2517 K
upozornenia	14 K	2547 K
upozornil	374 K
upozornila	374 K
uppgav	2753 K
uppger	2753 K
uppmanade	2753 K
ups	1001 pop-K
""", 'ur': """
urednica	2473 je K	2473 , K	2595 je K	2595 , K
urednik	2473 je K	2473 , K	2595 je K	2595 , K
urged	1000 K
urheilutoimittaja	1224 K
urteilte	646 K
""", 'us': """
us	38 dm K	67 dm K
use	961 will not K your	961 won't K your	961 we may K your
""", 'ut': """
utbrast	2753 K
utilisation	1299 K de cookies	1299 K des cookies	1299 conditions générales d'K
utilisons	1298 nous K des cookies
utilitza	273 K galetes
utilitzem	273 K galetes
utilizamos	1038 K cookies	2255 K cookies
utilizza	1615 questo sito K i cookie	1616 K cookie
utilizziamo	1615 K i cookie
utrzymujemy	2224 K się
uttalte	2106 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1134 meie K
uudiskiri	1102 telli meie K	1122 K	1135 telli K	1136 meie K	1139 K
uudiskirja	1122 K
uudiskirjaga	1102 K	1122 K
uudiskirjast	1122 K
uudistes	1111 google K
uutisemme	1251 K
uutisilmoitukset	1232 K
uutisissa	1219 google K
uutiskirje	78 K	1200 tilaa K	1235 K	1253 tilaa K	1257 K
uutiskirjeemme	78 K	1200 K	1254 K
uutiskirjeen	78 K	1234 tilaamalla K	1235 K
uutiskirjeet	1235 K
""", 'uv': """
uvedl	374 K
uvedla	374 K
uviedla	2576 K
uviedol	2576 K
""", 'uy': """
uyardi	2856 K
uyariyor	2856 K
uygulamamiz	2801 mobil K	2854 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	2801 K indirin	2801 K indir	2801 mobil K	2853 K indir
uygulamasini	2830 K
uygulamayi	2802 K indir	2802 K indirin
""", 'uz': """
uzviknuo	2517 K
""", 'va': """
vaati	1256 K
vaativat	1256 K
vacancies	824 our current K	824 our K
vacatures	1932 onze K	1932 alle K in
vacaturesite	1965 K	1965 onze K
vakuutti	1256 K
valfri	2640 swisha K summa	2750 swisha K	2752 K summa
valgfritt	2030 vipps et K	2103 vipps K
valittaa	1256 K
valitti	1256 K
vallotta	1527 K
vapaasti	45 lainata K
var	42 K du der
vare	2751 tack K er	2751 tack K dig
varnade	2753 K
varnar	2753 K
varoittaa	1256 K
varoitti	1256 K
varoval	374 K
varovala	374 K
varsel	2075 K
varsler	2075 K	2075 push-K
varslinger	14 K
varuje	374 K
vas	2491 bez K	2515 bez K
vastasi	1256 K
vastasivat	1256 K
vastaus	21 peruuta K
vayas	1003 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2752 i K
vedomosti	2545 svoje K
velden	60 K met een ster
ven	449 del med en K
vendredi	17 chaque K
venn	2103 del med en K
ventana	1041 se abre en una K nueva
veraltet	490 ihr browser ist K
verantwoordelijk	30 niet K	1951 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	561 ist der anbieter K	561 der anbieter selbst K
verarbeitung	544 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1872 voor je K gaat	1879 lees K met	1879 K lezen?	1881 om K te lezen	1947 gratis K met	1971 lees gratis K	1983 help ons K
verdi	2856 karar K	2856 söz K	2856 diye yanit K	2856 yanit K	2856 cevap K
vereiste	21 K velden zijn	1905 K velden
verfasser	525 meinung der K
verfassers	525 meinung des K
vergoeding	1951 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2023 dit K	2023 goed K
verhalen	1947 toegang tot alle K	1985 K in je mail	2023 onze K
verhindert	492 ein skript K
verileriniz	2808 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2025 K
verktyg	2681 hjälp av ett ai-K
verlag	548 kein K	644 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1899 je browser is K
verpassen	643 K sie
verscheen	1916 dit artikel K eerder	1954 versie van dit artikel K	1954 stuk K eerder	1954 artikel K ook	1978 dit artikel K eerst	1978 dit stuk K eerst
verschenen	1954 artikel is eerder K op	1954 artikel is eerder K in de krant
verschenken	643 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1962 doet K vanuit
verslaggever	39 onze K	1922 onze K	1923 is K	1923 is politiek K	1962 is medisch K	1962 werkt als K	2010 is K	2010 is politiek K
verslaggevers	39 onze K	1959 onze K
vertaling	1964 deze K
verteiler	516 K
vertelde	2025 K
vertelt	2025 K
vertraulich	520 redaktion K	595 K hinweise
verwenden	492 wir K cookies
verwendest	490 K einen adblocker
verwendet	492 diese website K cookies	492 diese webseite K cookies
verwendung	569 K von cookies
verzi	339 audio K
verzii	2544 audio K
verzoek	1872 een klein K
vesti	2457 K na mejl
vestima	2471 google K
""", 'vi': """
viber	16 K	178 K	212 канал във K	673 K	2400 K	2471 K	2471 K-u	2593 K	2890 K
viberen	1491 K
viberi	2533 K
viberju	2593 K
viberu	329 K	2471 K
viberze	2145 K
vidare	49 skicka den K	49 skicka K	49 send den K	2643 för att läsa K	2750 läs K för
videa	40 fotky a K	2597 ogled K
videli	2475 K video
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
videre	49 send den K	382 for at læse K	449 læs K for	2033 for å lese K	2103 les K for
vidjeli	2475 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	743 K in app
viewers	921 K like you
views	30 K of	737 free K left	955 share your K
vigtigste	447 ugens K	447 dagens K
viikko	17 joka K
viikossa	1255 K
vijesti	2457 K na e-mail
vijestima	2471 google K
vikala	2517 K
vikali	2517 K
vikao	2517 K
viknula	2517 K
viknuo	2517 K
viktigaste	2710 veckans K	2710 dagens K
viktigste	2101 ukas K	2101 dagens K
vill	2688 ja tack, jag K
vincoli	1668 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2080 på K	2103 K et	2103 K oss	2103 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	643 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1588 K che sei qui
visualiser	1328 K les contenus
visualizzare	1615 per K questo contenuto
vivons	1342 nous K grâce à nos	1342 nous ne K que
""", 'vo': """
voice	955 add your K	998 our K
volal	374 K	2576 K
volala	374 K
volali	374 K
volg	1895 K ons op	1895 K ons via	2022 K ons
volgende	21 in deze browser voor de K
volgens	2025 K
voor	1884 meld je aan K	1947 veel meer K #
voorbehouden	1916 alle rechten K
voordat	1872 K je gaat
voorkeursbron	1920 K
voorkeursbronnen	1957 K
vorbehalten	463 abonnenten K	507 alle rechte K
vorbei	643 schau K
vores	35 K quiz	84 i K app	84 med K app	389 hent K app	389 i K app	449 støt K	449 hent K	450 K app
vorgelesen	536 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1258 K don	1263 K don nous	1317 K don	1355 K aide pour
vous	18 sans K	1356 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1872 hebben we een gunst te K	1872 we willen je iets K
vriend	80 word K	2022 word K
vrijdag	17 elke K
vroeg	2025 K
""", 'vs': """
vsebin	2619 do vseh K
vsebina	2597 zunanja K
vsebine	2597 zunanje K	2597 te K
vsebino	9 to K	2597 zunanjo K
vstupenky	336 K na naši
""", 'vu': """
vuodessa	1255 K
vurguladi	2856 K
""", 'vy': """
vygenerovala	353 K ai	2557 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	321 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1806 K redaktorius
vyriausioji	1806 K redaktorė
vytvorila	2557 K ai
vyzval	374 K
vyzvala	374 K
""", 'wa': """
waardeer	1944 K dit artikel
waardeert	1944 dit artikel K
waardevol	1872 vond je dit artikel K
waarschuwt	2025 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	646 K vor
warned	1000 K
warns	1000 K
warnt	646 K
warnte	646 K
warst	42 K du vor ort
wartawan	39 K kami	1558 adalah K
washington	786 is a K
waszych	2166 z K wpłat	2224 z K wpłat
""", 'we': """
we	842 K have you.
webbplats	2658 denna K använder cookies
webinar	531 zum K	680 δωρεάν K	680 το K μας	680 K μας	1932 ons K	2151 nasz K	2479 naš K	2601 naš K
webinarimiza	2826 K
webshop	605 in unserem K	1932 onze K
webshopu	2479 našem K
website	396 dette K bruger	644 unsere K	998 our K	1978 niets van deze K
webwinkel	1932 onze K	1965 de K van	1965 het boek in de K
wednesday	17 every K
wednesdays	907 delivered K	907 sent K
week	17 once a K	17 each K	17 elke K	999 a K	999 per K	2024 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	739 sign up for our K	798 our K email	798 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	955 K in
weiter	463 lesen sie sofort K
weitere	557 K texte finden sie
weitergegeben	576 wird nicht K
weiterlesen	20 K	463 K mit	463 jetzt K	463 diesen artikel K	463 kostenlos K	463 mit plus K	490 mit werbung K
weitermachen	577 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	586 K nur mit
weiterzulesen	463 um K
weken	2024 K voor
werbeblocker	490 deaktivieren sie ihren K
werbefrei	70 K	644 K
werbelink	583 K
werbelinks	74 K	583 K
werbevereinbarung	471 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	551 alle texte ohne K	551 abo ohne K	644 ohne K
werde	643 K teil
werden	51 . K sie eine	643 K sie teil
werk	2023 ons K
werken	1965 kom K bij
wersja	2 K audio
wesprzyj	2111 K nasze	2166 K	2223 K nas	2223 K nasze	2223 K naszą	2223 K mnie
weten	38 laat het ons K	67 laat het ons K	1905 laat het ons K	2022 laat het ons K	2025 laat K
wetenschapsredacteur	1962 is K
""", 'wh': """
whatever	997 chip in K
whatsapp	16 K	38 K us	67 K us	178 K	212 K канал	268 canal de K	268 al teu K	268 a K	329 K	414 på K	414 K-kanal	477 K-kanal der	485 unser K-kanal	485 unserem K-kanal	485 unseren K-kanal	485 zum K-kanal	485 K-kanal von	519 auf K	519 per K	519 K-gruppe	519 bei K	564 unserer K-gruppe	673 K	752 share on K	752 share via K	756 join our K	756 join us on K	756 our K channel	756 updates on K	941 our K tip line	941 our K tipline	941 our K number	941 our K line	941 our K	997 join our K	1031 nuestro canal de K	1220 K-kanavaa	1323 chaîne K	1323 canal K	1323 sur votre K	1323 groupe K	1583 K kami	1636 canale K	1636 gruppo K	1636 su K	1636 numero K	1921 K-kanaal	1921 K-groep	1921 via K	1921 op K	1958 in je K	1958 stuur ze via K	2064 på K	2064 K-kanal	2125 kanał na K	2145 K	2249 nosso canal no K	2249 nosso canal do K	2250 grupo do K	2328 canalul de K	2328 direct pe K	2400 K	2471 K	2471 K-u	2503 K kanalu	2533 K	2593 K	2675 på K	2675 i K	2675 K-kanal	2819 K	2890 K
whatsappa	2145 K
whatsappe	2533 K
whatsappgroep	1921 K
whatsappi	1112 K kanaliga
whatsappie	16 K	2145 K
whatsappiin	1220 K
whatsappis	1112 K
whatsappissa	1220 K
whatsappkanaal	1921 K
whatsappkanal	2675 K
whatsappon	1491 K
whatsappu	16 K	329 K	2471 K	2533 K	2593 K
while	718 K you're here
whitelist	762 K our site	762 K this site	762 K us
""", 'wi': """
widerruf	576 K finden sie
widerrufen	472 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	752 opens in new K	752 opens in a new K
winkel	1965 onze K
winning	786 is an award-K
wirtschaftsredakteur	597 ist K
wirtschaftsredakteurin	597 ist K
wirtschaftsressort	521 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	520 K sie mehr
withdraw	767 K your consent
without	18 K you	18 K your	998 K you
""", 'wo': """
woche	17 jede K	645 pro K
wochen	551 # K für	551 vier K für	645 K lang
word	80 K lid	1871 K lid	1875 K lid en	1918 K lid
work	997 back our K	998 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	770 K to us at	997 K to us
writer	784 is a staff K for	784 is a senior K at	786 is a staff K	786 is a senior K	786 is a K
writes	786 K about	812 K on	1000 K
writing	853 correct at the time of K
written	786 has K for
wrote	1000 K
""", 'ws': """
wsparcia	2224 waszego K	2224 twojego K
wsparcie	2112 twoje K	2223 twoje K pozwala	2223 twoje K pomaga	2223 twoje K jest dla nas
wsparciu	2111 dzięki twojemu K	2224 dzięki K	2224 waszemu K
wspieraj	2166 K	2223 K nas
wszystkich	2173 K treści	2173 do K artykułów	2173 do K tekstów
""", 'wu': """
wurde	513 text K	570 das audio K
""", 'wy': """
wydanie	80 kup e-K	2186 kup e-K	2186 e-K
wydarzenie	2151 nasze K
wydawcy	2164 bez zgody K	2164 za zgodą K
wyjdziesz	2108 zanim K
wykup	80 K
wymagane	21 K pola są	2132 pola są K
""", 'x': """
x	1655 #K#
""", 'ya': """
yakiniyor	2856 K
yalvardi	2856 K
yalvariyordu	2856 K
yaniti	21 K iptal et
yanitladi	2856 K
yanitlayin	2839 K
yapabilir	2839 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2798 giriş K
yapay	2825 K zeka ile	2825 K zekâ ile
yapilamaz	2814 alinti K
yapin	24 giriş K	2839 giriş K	2853 bağiş K
yapmak	6 yorum K
yardim	2853 bize K edin
yardimiyla	2844 yapay zeka K	2844 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2843 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2814 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2822 K	2822 köşe K
yazdi	2856 K	2856 diye K
yazin	38 bize K	67 bize K	2820 bize K	2839 K	2853 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2856 K
yazmak	6 yorum K
""", 'ye': """
year	999 a K	999 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2855 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	178 K	492 inhalte von K	569 inhalt von K	673 K	756 on K for more	756 on K for the	1583 K kami	2890 K	2950 kênh K của
youtubeu	2471 K
youtubu	2593 K
""", 'za': """
za	2487 K # €	2550 K # €	2608 K # €
zaak	1922 meer over deze K
zaakceptuj	2148 K pliki cookie
zabranjeno	2490 K kopiranje
zabronione	2141 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2550 článkov K	2550 články K
zadejte	77 K svůj e-mail
zahlasujte	356 K	2560 K
zahtevana	21 K polja
zahtevao	2517 K
zahtijevao	2517 K
zainstaluj	2119 K naszą aplikację	2120 K aplikację
zajednici	2503 viber K
zalo	2948 quan tâm K
zalogowani	2132 tylko K
zalogowaniu	2114 dostępny po K	2114 dostępna po K
zalogowanych	2155 tylko dla K
zaloguj	24 K	2115 K się, aby	2115 K się aby
zamkniesz	2108 zanim K
zamolila	2517 K
zamolili	2517 K
zamolio	2517 K
zamudite	2622 ne K
zanechte	77 K nám e-mail
zapewnia	2226 K
zapisal	2635 je K
zapisz	2117 K się na nasz	2223 K się na	2223 K się do
zapraszali	2226 K
zaprenumeruj	80 K
zaradi	2612 K vas	2633 K vas
zaregistrujte	346 zdarma se K	346 se zdarma K	346 zdarma K	346 K se zdarma	2550 K sa zadarmo	2550 K sa
zarejestrowanych	2155 tylko dla K
zarejestruj	2115 K się, aby	2223 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	2144 K źródeł
zavisi	2514 K od vas
zavolal	374 K
zavolala	374 K
zaznacza	2226 K
""", 'zb': """
zbierka	2577 K
""", 'zd': """
zdarma	346 článků K	346 články K
""", 'ze': """
zegt	2025 K
zei	2025 K
zeptal	374 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2359 K
zicea	2359 K
ziedojums	1870 K
zitten	2023 we K ook op
""", 'zk': """
zkuste	302 K první měsíc	371 K první měsíc
""", 'zn': """
znalosti	340 své K
znanje	2483 svoje K	2483 svoje K u	2604 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2537 K tohto obsahu	2537 K obsahu	2537 K príspevku
zondag	17 elke K
zonder	71 K spam	1944 K jouw steun	1944 K uw steun
zostanie	2132 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	331 , K
zpravodajem	331 je K
zpravodajkou	331 je K
""", 'zr': """
zrezygnuj	2115 K w każdej chwili	2225 K w każdej chwili
""", 'zu': """
zuerst	586 text ist K	603 text wurde K
zufolge	646 K
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
 ('^(?:umfrage|leserumfrage|abstimmung|frage des tages|frage der woche|quiz|quiz der woche|rätsel des tages): [^.]{8,110}\\?$', 609),
 ('^jetzt spielen: [^.]{3,50}$', 609),
 ('^(?:inhalte?|beiträge|videos|posts) (?:von|aus) '
  '(?:x|youtube|instagram|facebook|twitter|tiktok|bluesky|threads|vimeo|spotify|datawrapper|drittanbietern) (?:immer |künftig '
  ')?(?:erlauben|anzeigen|zulassen|laden|entsperren|freischalten|aktivieren)$',
  614),
 ('^(?:hier (?:ist|befindet sich|sehen sie|finden sie) |an dieser stelle (?:steht|ist|sehen sie) )?(?:ein(?:en)? )?eingebettete[rn]? '
  '(?:inhalt|beitrag) (?:von|aus) [^.]{1,30}\\.?$',
  614),
 ('^(?:seite|bild|foto|galerie|folie|video) # (?:von|/|aus) #$', 626), ('^(?:bild|foto|seite) #/#$', 626), ('^# von #$', 626),
 ('^(?:alle )?#? ?(?:bilder|fotos) (?:ansehen|anzeigen|anschauen)$', 626),
 ('^(?:dossier|themenseite|liveblog|live-blog|video|podcast|tv|fotostrecke|bildergalerie|multimedia|hintergrund): '
  '(?:der|die|das|wie|warum|was|so|wenn|alles|wer|wo) [^#.:;]{3,90}[^#.:;]$',
  629),
 ('^alle (?:artikel|texte|beiträge|meldungen) (?:zum thema|zum schwerpunkt|zur serie|im schwerpunkt)(?: |: )[^.]{2,50}$', 629),
 ('^aus [^.,]{3,20} bericht(?:et|en) [^.#"]{5,60}\\.?$', 631),
 ('^(?:dieser (?:artikel|text|beitrag) (?:ist )?)?(?:erschien )?zuerst (?:erschienen|veröffentlicht)? ?(?:in|im|auf|bei) '
  '[^."]{4,60}(?: erschienen| veröffentlicht)?\\.?$',
  634),
 ('^übersetzt (?:aus dem [a-zäöü]+ )?von (?!hand|der|den|einem|einer|ki)[^#.,;]{4,40}$', 634),
 ('^übersetzung(?: aus dem [a-zäöü]+)?: [^#.,;]{4,40}$', 634),
 ('^(?:ein angebot (?:von|der|des|unseres partners)|(?:bezahlte )?kooperation mit|anzeige in (?:kooperation|zusammenarbeit) '
  'mit|gesponsert von|ermöglicht durch) [^.#",;:]{3,40}$',
  642),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  722),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 778),
 ("^(?:play (?:now|today|today's game|the daily)|daily game|puzzle of the day|quiz of the (?:day|week)|poll of the (?:day|week)|reader "
  "poll|readers' poll|(?:today|this week)'s poll): [^.]{3,80}$",
  966),
 ('^(?:page|picture|image|photo|slide|gallery|video) # (?:of|/) #$', 982), ('^# of #$', 982),
 ('^(?:view|see|show|open|view all|see all|show all|\\+) ?#? ?(?:more )?(?:images|photos|pictures)$', 982),
 ('^(?:video|watch live|dossier|podcast|live ?blog|photo gallery|in pictures|explainer|long read|live updates): [^#.:;]{18,90}[^#.:;]$',
  984),
 ('^(?:all about|more about|more on|all stories on|all articles on|all news on|everything on|the dossier on)(?: the topic)?: '
  '[^.]{3,60}$',
  984),
 ('^(?:this (?:article|text|essay|story) (?:was|has been) )?translated (?:from the (?:original )?[a-z]+ )?by '
  '(?!ai|hand|the)[^#.,;]{4,40}$',
  987),
 ('^(?:brought to you by|content provided by|content by|created by|produced by|in (?:paid )?(?:cooperation|collaboration|partnership) '
  'with|a message from|advertisement feature by|advertiser content from|paid for by|presented in partnership with|in association with) '
  '(?:our |the )?(?:advertis(?:er|ers|ing)|partners?|commercial partners?|sponsors?)(?: [^.#"]{2,40})?$',
  993),
 ('^(?:brought to you by|sponsored by|paid for by|content provided by|advertiser content from|paid content from|partner content '
  'from|paid post by|powered by) (?!the|a|an|his|her|their)[^.#",;:]{2,32}$',
  993),
 ('^(?:poll|peiling|stelling|lezerspeiling|vraag van de dag|quiz|quiz van de week): [^.]{8,110}\\?$', 1988),
 ('^(?:speel nu|spel van de dag): [^.]{3,50}$', 1988),
 ('^(?:altijd )?(?:inhoud|content) van [^.#"]{1,30} (?:altijd )?(?:toestaan|tonen|laden|weergeven)$', 1993),
 ('^(?:toon|laad|sta) (?:altijd )?(?:inhoud|content) van [^.#"]{1,30}(?: toe)?$', 1993),
 ('^(?:hier (?:staat|is|vind je) |dit is )?(?:een )?(?:ingesloten|embedded) (?:inhoud|content|bericht|post) van [^.#"]{1,30}\\.?$',
  1993),
 ('^(?:je hebt|u hebt|u heeft) (?:al )?# van (?:de |je |uw )?# gratis[^.]{0,30}\\.?$', 2004),
 ('^(?:pagina|foto|afbeelding|beeld|slide|video) # (?:van|/) #$', 2007), ('^(?:foto|pagina) #/#$', 2007), ('^# van #$', 2007),
 ("^(?:bekijk |toon )?(?:alle )?#? ?(?:foto's|afbeeldingen|beelden)(?: bekijken)?$", 2007),
 ('^(?:video|tv|dossier|podcast|liveblog|live|fotoserie|in beeld|graphic|longread|achtergrond): '
  '(?:zo|hoe|dit|waarom|wat|wie|de|het|een|alles|bekijk|luister|deze|dat) [^#.:;]{3,90}[^#.:;]$',
  2009),
 ('^(?:alles over|meer over|alle artikelen over|lees alles over)(?: het onderwerp)?: [^.]{2,50}$', 2009),
 ('^(?:dit artikel|dit stuk|deze tekst|dit essay|dit interview|dit verhaal) (?:verscheen|is verschenen|werd gepubliceerd|is '
  'gepubliceerd|is overgenomen|verscheen eerder|stond) (?:eerst |eerder |oorspronkelijk |eerst |al )?(?:in|op|bij|uit) '
  '[^.,]{4,60}\\.?$',
  2013),
 ('^(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:in|op|bij) [^.,]{4,60}\\.?$', 2013),
 ('^(?:vertaling(?: uit het [a-z]+)?: |vertaald (?:uit het [a-z]+ )?door (?!ai|de|het|een))[^#.,;"]{4,40}$', 2013),
 ('^(?:dit artikel is tot stand gekomen in samenwerking met|deze inhoud is gemaakt door|gesponsord door|aangeboden door|mogelijk '
  'gemaakt door|in betaalde samenwerking met|betaalde samenwerking met|advertentie van) (?!de |het |een |zijn |haar |hun '
  ')[^.#",;:]{3,32}$',
  2021),
 ('^(?:sonda|sondaż|ankieta|głosowanie|pytanie dnia|quiz|quiz dnia|quiz tygodnia): [^.]{8,110}\\?$', 2189),
 ('^(?:zagraj teraz|gra dnia): [^.]{3,50}$', 2189),
 ('^(?:tutaj|tu|w tym miejscu) (?:znajduje się|jest) (?:osadzona )?(?:treść|post|film) z [^.#"]{1,30}\\.?$', 2194),
 ('^(?:przeczytałeś|przeczytałaś|przeczytano|wykorzystałeś|wykorzystałaś) (?:już )?# z # (?:darmowych|bezpłatnych)[^.]{0,30}\\.?$',
  2205),
 ('^(?:strona|zdjęcie|obraz|foto|slajd|wideo) # (?:z|/) #$', 2208), ('^(?:zdjęcie|strona|foto) #/#$', 2208), ('^# z #$', 2208),
 ('^(?:wideo|film|tv|dossier|podcast|relacja na żywo|galeria|zdjęcia|infografika|multimedia): '
  '(?:jak|tak|oto|dlaczego|co|kto|gdzie|to|zobacz|posłuchaj|wszystko|noc|ludzie) [^#.:;]{3,90}[^#.:;]$',
  2210),
 ('^(?:wszystko o|więcej o|więcej na temat|wszystkie artykuły na temat|wszystkie artykuły o): [^.]{2,50}$', 2210),
 ('^(?:pierwotnie opublikowano|po raz pierwszy opublikowano|pierwotnie opublikowany) (?:w|na) [^.,]{4,60}\\.?$', 2214),
 ('^(?:materiał (?:powstał )?we współpracy z|artykuł (?:powstał )?we współpracy z|tekst powstał we współpracy z|partnerem '
  '(?:artykułu|cyklu|materiału|serwisu) jest|materiał partnera|materiał sponsorowany przez|partner materiału|partner artykułu):? '
  '[^.#";]{3,40}\\.?$',
  2222),
 ('^(?:omröstning|läsaromröstning|dagens fråga|veckans fråga|fråga|quiz|veckans quiz): [^.]{8,110}\\?$', 2715),
 ('^(?:spela nu|dagens spel): [^.]{3,50}$', 2715), ('^(?:tillåt|visa|ladda) (?:alltid )?innehåll från [^.#"]{1,30}$', 2721),
 ('^(?:här (?:finns|visas|är) |detta är )?(?:ett )?(?:inbäddat innehåll|innehåll|inlägg) från '
  '(?:x|instagram|facebook|youtube|tiktok|twitter|bluesky|threads)\\.?$',
  2721),
 ('^du har läst # av # (?:fria|gratis|kostnadsfria)?[^.]{0,30}\\.?$', 2732),
 ('^# av # (?:gratisartiklar|fria artiklar|kostnadsfria artiklar)[^.]{0,20}$', 2732), ('^(?:sida|bild|foto|video) # (?:av|/) #$', 2735),
 ('^(?:bild|foto|sida) #/#$', 2735), ('^# av #$', 2735), ('^(?:visa |se )(?:alla )?#? ?(?:bilder|foton|bilderna)$', 2735),
 ('^(?:video|tv|dossier|podd|podcast|liverapport|direktrapport|bildspel|grafik|bildextra|tema): (?:så|här|därför|det '
  'här|hör|se|allt|detta|den|det|de|hur|varför|vad) [^#.:;]{3,90}[^#.:;]$',
  2737),
 ('^(?:allt om|mer om|fler artiklar om|alla artiklar om)(?: ämnet)?: [^.]{2,50}$', 2737),
 ('^(?:artikeln|texten|den här artikeln|den här texten|essän) (?:publicerades|är publicerad|har tidigare publicerats|har '
  'publicerats|var publicerad|är tidigare publicerad) (?:först |ursprungligen |tidigare )?(?:i|på|av) [^."]{4,60}\\.?$',
  2741),
 ('^först publicerad (?:i|på|av) [^."]{4,60}\\.?$', 2741),
 ('^(?:översättning(?: från [a-zåäö]+)?: |översatt från [a-zåäö]+ av |översatt av (?!ai|hand))[^#.,;]{4,40}$', 2741),
 ('^(?:i (?:betalt )?samarbete med|annons från|innehåll från annonsören|innehåll från|sponsrat av|presenteras av|ett samarbete '
  'med|betalt innehåll från) (?!en|ett|den|det|de|sin|hans|hennes)[^.#",;:]{3,32}(?:banken|bolaget| ab|annonsör|partner)$',
  2749))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1706), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1706),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1706),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1721),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1763),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1763), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1763),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1763),
 ('^(?:zawsze )?(?:zezwalaj na treści|pokazuj treści|zezwól na treści|wyświetlaj treści) (?:z|ze|od) [^.#"]{1,30}$', 2194),
 ('^(?:zobacz |pokaż )?(?:wszystkie )?#? ?(?:zdjęcia|zdjęć)$', 2208),
 ('^(?:artykuł|tekst|esej|wywiad|materiał)(?: ten)? (?:ukazał się|został opublikowany|pierwotnie ukazał się|był publikowany) '
  '(?:najpierw |pierwotnie |po raz pierwszy )?(?:w|na) [^.,]{4,60}\\.?$',
  2214),
 ('^(?:tłumaczenie|przekład|tłum\\.|przeł\\.)(?: z [a-ząćęłńóśźż]+)?: [^#.,;"]{4,40}$', 2214),
 ('^(?:przełożył|przełożyła)(?: z [a-ząćęłńóśźż]+)? [^\\s.,]{3,14} [^\\s.,]{3,18}$', 2214),
 ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3030),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3041), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3049))

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
