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
ar.embed-what	s7		10	يوتيوب|انستغرام|انستغرام|فيسبوك|تويتر|اكس|تيك توك|تيكتوك
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
ar.own-right	s15		12	حقوق|اذن|دون|المقال|صحيفة|موقع|اولا
ar.by-machine	s16		14	الذكاء الاصطناعي|بالذكاء الاصطناعي|ذكاء اصطناعي|اليا	النص|المقال|الملخص|الترجمة|الصورة|الصوت|الخبر	تم انشاء|تم اعداد|تمت كتابة|تم تلخيص|تمت ترجمة|تم توليد|كتب|اعد|مكتوب|مترجم
ar.by-machine-label	w16		0
ar.follow-label	w13		0
ar.follow-add	c13		12	اضف|اضفنا|اضافة|غوغل|جوجل	اضف|اضفنا|اضافة|اختر
ar.share-size	w10		0
ar.share-word	w10	among	0
ar.partner	w9	among	0
ar.ad-goes	s9		9	الاعلان|اعلان|ادناه
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
el.vote-label2	w12		0
el.vote-word	w12	among	0
el.characters	s12		5
el.play	w11		0
el.play-now	s11		5
el.play-word	w11	among	0
el.buy	w9		0
el.health	c9		14	απώλειας περιουσίας|γραμμή βοήθειας|ρυθμιστής|εεεπ|#+|# ετών
el.player	w16		0
el.player-word	w16	among	0
el.player-gone	s16		12	διαθέσιμο|αναπαραγωγή	χώρα|περιοχή|πλέον|σας|στιγμή
el.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
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
el.give-none	c0		22	αναγνώστες|αναγνωστών|συνδρομητές|συνδρομητών|εμάς|μας	χάρη|μόνο|στήριξη|ανεξάρτητ*
el.wall-choice	w2		0
el.wall-word	w2	among	0
el.form	w4		0
el.form-word	w4	among	0
el.form-again	s4		12	δοκιμάστε|προσπαθήστε|ξανά|αργότερα
el.pages	s11		5
el.nav	w11		0
el.lead-in-tv	s11	lead-in	20
el.our-rules	w14		0
el.own-right	s15		12	άρθρο|άρθρου|δικαιώματα|στην|στο|εφημερίδα*|πηγή|άδεια|πρώτη δημοσίευση|απαγορεύεται η αναδημοσίευση
el.by-machine	s16		14	τεχνητή νοημοσύνη|τεχνητής νοημοσύνης|ai|αυτόματα	δημιουργήθηκε|συντάχθηκε|γράφτηκε|μεταφράστηκε|παράχθηκε|έγινε με
el.by-machine-label	w16		0
el.follow-label	w13		0
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
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
es.health	s9		14	#|responsabilidad|adicción|juego|moderación
es.player	w16		0
es.player-word	w16	among	0
es.player-gone	s16		11	disponible|reproducir*	país|región|disponible|momento|tu|su|navegador
es.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
es.embed-go	w7		0
es.embed-cannot	s7		16
es.app-browser	w5		0
es.push-ask	s6		9
es.push-word	w6	among	0
es.block-label	w8		0
es.block-how	w8	among	0
es.give-label	w0		0
es.give-once	w0	among	0
es.give-none	c0		22	lectores|lectoras|socios|socias|nosotros|nuestro|nuestra	gracias|solo|sólo|publicidad|independ*|depend*
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
es.by-machine	s16		14	ia|inteligencia artificial|automáticamente|automática	redactad*|generad*|cread*|traducid*|elaborad*|escrit*|producid*|revisad*
es.by-machine-label	w16		0
es.follow-label	w13		0
es.share-size	w10		0
es.share-word	w10	among	0
es.with-partner	w9	among	0
es.ad-goes	s9		9	publicidad|anuncio|abajo|debajo
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
fa.embed-what	s7		10	يوتيوب|اينستاگرام|فيسبوك|توييتر|ايكس|تيكتاك|تلگرام
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
fa.lead-in-all	s11	lead-in	20
fa.us	w14		0
fa.own-right	s15		14	حق نشر|ذكر منبع|بلامانع|ممنوع است|منتشر شد|مجاز نيست	منبع|روزنامه|سايت|مقاله|مطالب|نشريه
fa.by-machine	s16		14	هوش مصنوعي|ماشيني	توليد شده|نوشته شده|تهيه شده|ترجمه شده|ساخته شده
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
fr.health	s9		14
fr.player	w16		0
fr.player-word	w16	among	0
fr.player-gone	s16		11	disponible|accessible
fr.embed-what	s7		9	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|d'instagram|vimeo|dailymotion|externe|datawrapper
fr.embed-go	w7		0
fr.trackers	c7		24	j'accepte|ce contenu|cliquant|vous|votre|cookies|traceurs	contenu|cliquant|bloqué|afficher|vous
fr.app-browser	w5		0
fr.push-word	w6		0
fr.block-label	w8		0
fr.give-label	w0		0
fr.give-once	w0	among	0
fr.give-none	c0		22	lecteurs|lectrices|dons|vous|nous|notre	grâce|seul*|pub|publicité|indépendan*|financ*
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
fr.own-right	s15		10
fr.by-machine	s16		14	ia|l'ia|intelligence artificielle|automatique*|automatiquement
fr.by-machine-label	w16		0
fr.follow-label	w13		0
fr.follow-add	s13		10	vos sources préférées|mes sources préférées|source préférée|sources favorites
fr.share-size	w10		0
fr.share-word	w10	among	0
fr.with-partner	w9	among	0
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
he.embed-what	s7		10	מיוטיוב|מאינסטגרם|מפייסבוק|מטוויטר|מטיקטוק|יוטיוב|אינסטגרם|מ-x|youtube|instagram
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
he.lead-in-all	s11	lead-in	20
he.us	w14		0
he.own-right	s15		12	בזכויות|רשות|אישור|בתוכן|ללא|בעיתון|באתר|במגזין
he.by-machine	s16		14	בינה מלאכותית|ai|אוטומטי|אוטומטית|הבינה המלאכותית
he.by-machine-label	w16		0
he.follow-label	w13		0
he.follow-add	c13		12	הוסף|הוסיפו|הוספה
he.share-size	w10		0
he.share-word	w10	among	0
he.partner	w9	among	0
he.ad-goes	s9		9	הפרסומת|פרסומת|למטה
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
hi.by-machine-label	w16		0
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
id.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify
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
id.give-none	c0		22	pembaca|kami	berkat|hanya|dukungan|independen
id.wall-choice	w2		0
id.wall-word	w2	among	0
id.form	w4		0
id.form-word	w4	among	0
id.form-again	s4		12	coba lagi|nanti|silakan
id.pages	s11		5
id.nav	w11		0
id.us	w14		0
id.own-right	s15		14
id.by-machine	s16		14	kecerdasan buatan|ai|otomatis	dibuat|ditulis|diterjemahkan|dihasilkan|disusun
id.by-machine-label	w16		0
id.follow-label	w13		0
id.follow-add	c13		12	tambahkan|jadikan|google	tambahkan|jadikan
id.share-size	w10		0
id.share-word	w10	among	0
id.partner	w9	among	0
id.ad-goes	s9		9	iklan|bawah
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
it.health	s9		16	dipendenza|minori|responsabilmente|probabilità|patologica
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|disponibile|momento|tuo|browser|video
it.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
it.embed-cannot	s7		16
it.app-browser	w5		0
it.push-ask	s6		9
it.push-word	w6	among	0
it.block-label	w8		0
it.block-how	w8	among	0
it.give-label	w0		0
it.give-once	w0	among	0
it.give-none	c0		22	lettori|lettrici|abbonati|soci|noi|nostro|nostra	grazie|solo|soltanto|pubblicità|indipenden*|dipend*
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
it.by-machine	s16		14	ia|ai|l'ia|l'ai|dell'ia|dell'ai|dall'ia|dall'ai|intelligenza artificiale|automaticamente|automatica	redatt*|generat*|creat*|tradott*|realizzat*|scritt*|prodott*|revisionat*
it.by-machine-label	w16		0
it.follow-label	w13		0
it.follow-add	s13		10	fonti preferite|fonte preferita
it.share-size	w10		0
it.share-word	w10	among	0
it.with-partner	w9	among	0
it.ad-goes	s9		9	pubblicità|annuncio|sotto
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
ko.block	c8		14	사용 중|사용하고|감지*|해제*	있습니다|주세요|하세요|중입니다|되었습니다
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
pt.health	s9		14
pt.player	w16		0
pt.player-word	w16	among	0
pt.player-gone	s16		11	disponível|reproduz*	país|região|disponível|momento|seu|navegador
pt.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
pt.embed-go	w7		0
pt.embed-cannot	s7		16
pt.app-browser	w5		0
pt.push-ask	s6		9
pt.push-word	w6	among	0
pt.block-label	w8		0
pt.block-how	w8	among	0
pt.give-label	w0		0
pt.give-once	w0	among	0
pt.give-none	c0		22	leitores|leitoras|assinantes|apoiadores|nós|nosso|nossa	graças|só|apenas|publicidade|independ*|depend*
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
pt.by-machine	s16		14	ia|inteligência artificial|automaticamente|automática	redigid*|gerad*|criad*|traduzid*|produzid*|escrit*|elaborad*|revisad*
pt.by-machine-label	w16		0
pt.follow-label	w13		0
pt.follow-add	s13		10	fonte preferida|fontes preferidas|fonte preferencial|fontes favoritas
pt.share-size	w10		0
pt.share-word	w10	among	0
pt.with-partner	w9	among	0
pt.ad-goes	s9		9	publicidade|anúncio|abaixo
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
ro.health	s9		16	dependență|minor*|interzise|responsabil
ro.player	w16		0
ro.player-word	w16	among	0
ro.player-gone	s16		11	disponibil|redat	țara|țară|regiune|disponibil|moment|browser*
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
ro.give-none	c0		22	cititori*|cititoare*|abonați*|noi|noastră|nostru	datorită|doar|numai|publicitate|independen*
ro.wall-choice	w2		0
ro.wall-word	w2	among	0
ro.form	w4		0
ro.form-word	w4	among	0
ro.form-again	s4		12	încercați|încearcă|mai târziu|din nou
ro.pages	s11		5
ro.nav	w11		0
ro.lead-in-tv	s11	lead-in	20
ro.our-rules	w14		0
ro.own-right	s15		14
ro.by-machine	s16		14	ai|inteligență artificială|inteligenței artificiale|automat	generat*|redactat|creat*|tradus*|scris*|realizat*
ro.by-machine-label	w16		0
ro.follow-label	w13		0
ro.follow-add	c13		12	adaugă|alege|setează|google	adaugă|alege|setează
ro.share-size	w10		0
ro.share-word	w10	among	0
ro.with-partner	w9	among	0
ro.ad-goes	s9		9	reclam*|publicitat*|mai jos
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
tr.vote-label2	w12		0
tr.vote-word	w12	among	0
tr.characters	s12		4
tr.play	w11		0
tr.play-now	s11		5
tr.play-word	w11	among	0
tr.buy	w9		0
tr.player	w16		0
tr.player-word	w16	among	0
tr.embed-what	s7		10	tarafindan|yükle|göster|görüntüle|üzerinden
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
tr.own-right	s15		12	yayimlan*|yayinlan*|korun*|kullanilamaz|kopyalanamaz|alintilanamaz|çoğaltilamaz	gazete*|dergi*|sitesi*|haber|içerik|yazi|izinsiz|kaynak
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi
tr.by-machine-label	w16		0
tr.follow-label	w13		0
tr.follow-add	c13		12	ekle|ekleyin|google*
tr.share-size	w10		0
tr.share-word	w10	among	0
tr.with-partner	w9	among	0
tr.ad-goes	s9		9	reklam*	devam*
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
vi.embed-what	s7		10	youtube|instagram|facebook|x|twitter|tiktok|spotify
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
vi.own-right	s15		14	bản quyền|hình thức|website|báo|văn bản|nguồn|khi phát hành
vi.by-machine	s16		14	ai|trí tuệ nhân tạo|tự động
vi.by-machine-label	w16		0
vi.follow-label	w13		0
vi.follow-add	c13		14	thêm|chọn|đặt	google|làm
vi.share-size	w10		0
vi.share-word	w10	among	0
vi.partner	w9	among	0
vi.ad-goes	s9		10	quảng cáo
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
zh.own.right	s15		16	转载|轉載|版权|版權|著作權|《|首发于|原载于|原刊於
zh.by.machine	s16		20	生成|撰写|撰寫|翻译|翻譯|协助|協助|整理|产生|產生
zh.by.machine.label	w16		0
zh.follow.label	w13		0
zh.follow.add	c13		20	google|谷歌	加入|设为|設為|添加
zh.share.size	w10		0
zh.share.word	w10	among	0
zh.partner	w9	among	0
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# (# ratings	987
# (# reviews	987
# (# votes	987
# comentarii	2662
# comentario	1061
# comentarios	1061
# comentaris	323
# comment	823
# commentaire	1401
# commentaires	1401
# commenti	1875
# commento	1875
# comments	823
# euro el primer mes	335
# from # ratings	987
# from # reviews	987
# from # vote	987
# from # votes	987
# glasov	91
# glasova	91
# hlasov	91
# komentar	1766
# komentarai	2168
# komentarze	2467
# komentarzy	2467
# komment	1701
# kommentaari	1166
# kommentar	446	542	2385	3042
# kommentare	542
# kommentarer	446	2385	3042
# kommentti	1311
# kommenttia	1311
# like for this post	987
# like for this reply	987
# likes for this post	987
# likes for this reply	987
# min	804
# min de lectura	1068
# min de leitura	2564
# min di lettura	1882
# min leestijd	2283
# min. lesezeit	549
# of # people found this helpful	987
# out of # (# ratings	987
# out of # (# votes	987
# out of # based on # reviews	987
# oy	91
# people found this helpful	987
# people like this	987
# person found this helpful	987
# ratings	987
# reactie	2276
# reacties	2276
# reviews	987
# saniye geri	3205
# saniye geri sar	3205
# saniye ileri	3205
# saniye ileri sar	3205
# stars (# votes	987
# stars from # reviews	987
# stars from # votes	987
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
# yorum	3154
""", '#+': """
#+ gamble responsibly	983
""", '$#': """
$# at amazon	1017
$# at walmart	1017
""", 'a ': """
a a	92
a a a	92
a fost util acest articol	2697
a kommentek nem szerkesztett tartalmak	1701
a lire aussi	1405
a message from our sponsor	814
a nossa loja	2609
""", 'a+': """
a+ a	92
""", 'a-': """
a- a	92
a- a a	92
""", 'aa': """
aa	3161
aa aa aa	92
aanbevolen	2280
aanbevolen artikelen	2280
aanbevolen voor jou	2280
aangeboden door	2270
aanmelden	2250
aanmelden nieuwsbrief	2255
aanraders	2280
""", 'ab': """
abbonamenti	1853
abbonamento	1853
abbonati	1853
abbonati ora	1853
abbonati subito	1853
ablehnen	539
abmelden	510
abo	510
abo bestellen	510
abo testen	602
abo verwalten	510
abonament	2651
abonamente	2651
abonare	2651
abone ol	3141
abone olun	3141
abone olun, sinirsiz okuyun	3141
abonelik	3141
abonentiem	2203
abonnee worden	2250
abonneer	2250
abonneer nu	2250
abonnees lezen meer	2320
abonnement	429	510	1372	2250	2368
abonnementen	2250
abonnements	510	1372
abonner	429	2368
abonneren	2250
abonnez-vous	1372
abonnieren	510
about sharing	804
about the columnist	999
about the contributor	999
about the contributors	999
about us	833
abrir	1069	2565
abrir app	1128	2617
abrir en la app	1128
abrir la app	1128
abrir mapa	1069	2565
abrir menu	2564
abrir na app	2617
abrir no aplicativo	2617
abrir no app	2617
absenden	91
abspielen	549
abstimmen	91
abstimmung	91
""", 'ac': """
accede	1031
acceder	1031
accedi	1853
accedi con apple	1915
accedi con facebook	1915
accedi con google	1915
accedi con il tuo account	1915
accedi per commentare	1924
accept	819
accept all	819
accept all cookies	819
accept and close	819
accept and continue	819
accept toate	2673
accepta i continua	320
accepta i mostra el contingut	320
accepta les galetes	320
accepta-ho tot	320
accepted payment methods	779
accepteer	2272
accepteer alle cookies	2272
accepter	443	1398
accepter alle	443
accepter alle cookies	443
accepter et afficher	1428
accepter et afficher le contenu	1428
accepter et continuer	1398
accepter et fermer	1398
accepter et poursuivre	1468
accepter les cookies	1398
accepter tout	1398
acceptera	3039
acceptera alla	3039
accepteren	2272
acces nelimitat la toate articolele	2688
acceso	1031
accetta	1872
accetta e continua	1872
accetta e continua oppure abbonati	1915
accetta e prosegui	1936
accetta e visualizza	1896
accetta e visualizza il contenuto	1896
accetta i cookie	1872
accetta tutti	1872
accetta tutto	1872
acconsento a ricevere comunicazioni commerciali	1911
acconsento al trattamento dei dati	1948
acconsento al trattamento dei dati personali	1948
acconsento al trattamento dei miei dati	1948
acconsento alla visualizzazione di contenuti esterni	1896
account aanmaken	2250
accueil	1408
aceitar	2554
aceitar cookies	2554
aceitar e continuar	2554
aceitar e ver	2579
aceitar todos	2554
aceitar tudo	2554
aceptar	1058
aceptar cookies	1058
aceptar todas	1058
aceptar todo	1058
aceptar y continuar	1058
aceptar y seguir	1126
aceptar y ver	1088
aceptar y ver el contenido	1088
acepto que se me muestre contenido externo	1088
acepto recibir comunicaciones comerciales	1103
acest articol este blocat	2720
acest videoclip nu este disponibil	2705
acest videoclip nu mai este disponibil	2705
acheter ce livre	1462
acheter des billets	1462
acheter le livre	1462
acheter mes billets	1462
acheter sur amazon	1462
acheter sur fnac	1462
acheter sur la fnac	1462
acompanhe ao vivo	2591
acquista biglietti	1930
acquista i biglietti	1930
acquista il libro	1930
acquista il numero in edicola	1901
acquista la copia digitale	1901
acquista questo libro	1930
acquista questo numero	1901
acquista su amazon	1930
acquistalo su amazon	1930
activa les alertes	329
activa les notificacions	329
activa les notificacions i no et perdis res	329
activar	1130
activar alertas	1102
activar el sonido	1122
activar sonido	1122
activer la notification	1471
activer le son	1464
activer les alertes	1438
actualiser la page	1472
""", 'ad': """
ad	814	1987	2086	3222	3435
ad choices	814
ad feedback	814
ad soyad	3222
ada yang salah	1826
adblock'u kapattim	3213
adchoices	814
add a comment	823
add a reply	989
add as preferred source	809
add to bookmarks	804
add to favorites	1007
add to my topics	809
add to reading list	903
addebito diretto	1852
adicionar aos favoritos	2600
adicionar como fonte preferida	2638
adiniz	3222
adiniz soyadiniz	3222
administrer samtykke	2382
adres e-mail	2452
adresa de e-mail	2683
adresa de email	2683
adresa ta de email	2683
adresse e-mail	1381
adresse e-mail incorrecte	1478
adresse e-mail invalide	1441
adresse e-mail non valide	1478
adresse email non valide	1478
adresse mail	1441
ads	814
advert	814
adverteer bij ons	2305
advertentie	2270
advertenties	2270
adverteren	2305
advertise with us	814
advertisement	814	1762	1870	3150
advertisement feature	814
advertisements	814
advertiser content	814
advertising	814
advertorial	536	670	1797	2659	3150
""", 'af': """
afdrukken	2265
afegeix un comentari	314
afficher ce contenu	1428
afficher l'original	1409
afficher la suite	1408
afficher le contenu	1398
afficher le contenu externe	1428
afficher le post	1468
afficher le tweet	1468
afficher les commentaires	1401
afficher les sous-titres	1464
afficher moins	1409
afficher plus	1408
affiliate	814
affiliate disclosure	814
affiliate-link	536
afgiv din stemme	91
afgiv din stemme her	454
afgiv stemme	91
afmelden	2250
afspelen	2283
afspil	454
afstemning	91
after ad	814
after newsletter promotion	792
afvis	443
afvis alle	443
""", 'ag': """
agb	539
aggiorna la pagina	1941
aggiungi ai preferiti	1865
aggiungi alle fonti preferite	1959
aggiungi un commento	1875
aggiungici alle fonti preferite	1959
agrandir	1408
agrandir l'image	1408
agrandir la photo	1482
agrandir le texte	1492
agree	819
agree and continue	819
""", 'ah': """
ahora en portada	1065
ahora no	1025
""", 'ai': """
ai deja cont	2651
ai deja un abonament	2688
ai deja un cont	2651
ai generated summary	874
ai highlights	874
ai overview	874
ai summary	874
ai uitat parola	2651
ai votat deja	2697
ai-generated	874
ai-generated summary	874
ai-genererad sammanfattning	3049
ai-genereret opsummering	454
ai-generert oppsummering	2392
ai-oppsummering	2392
ai-opsummering	454
ai-samenvatting	2302
ai-sammanfattning	3049
aidez-nous	1363
aiheet	1312
ailleurs sur le web	1405
ainult tellijale	1160
aiutaci	1848
aizpildi aptauju	2210
""", 'aj': """
ajouter aux favoris	1391
ajouter un commentaire	1401
ajustes de privacidad	1126
""", 'ak': """
akceptuj	2464
akceptuj wszystkie	2464
akhir iklan	1807
akkoord	2272
aksepter alle	2382
aktifkan	1816
aktifkan notifikasi	1816
aktualno	2965
aktuell	546
aktuelle artikel	546
aktuelle nachrichten	546
aktuelles	546
akun saya	1750
akzeptieren	539
""", 'al': """
al abonnee	2320
al abonnee? log in	2250
al een account	2250
alamat email tidak valid	1825
alege	2721
alege abonamentul	2688
alege abonamentul potrivit	2688
alege planul	2720
algemene voorwaarden	2272
algo correu mal	2628
algo deu errado	2628
algo ha salido mal	1139
all access digital	901
all comments	823
all donations are tax-deductible	897
all news	833
alla kommentarer	3042
alle ablehnen	539
alle abo-angebote	602
alle akzeptieren	539
alle anzeigen	549
alle artikel anzeigen	549
alle artikel unbegrenzt lesen	602
alle bilder	549
alle cookies accepteren	2272
alle cookies akzeptieren	539
alle externen inhalte anzeigen	575
alle kommentare	542
alle kommentare anzeigen	542
alle kommentarer	446	2385
alle newsletter	518
alle nieuwsbrieven	2313
alle reacties	2276
alleen abonnees kunnen reageren	2310
aller au contenu	1408
aller au contenu principal	1408
allerede abonnent? log ind	429
allerede abonnent? logg inn	2368
alles accepteren	2272
alles akzeptieren	539
alles anzeigen	549
alles bekijken	2283
alles klar	550
alles weigeren	2272
allow content	819
allow cookies	819
allow facebook content	872
allow google youtube content	872
allow instagram content	872
allow tiktok content	872
allow twitter content	872
allow x content	872
allow youtube content	872
already a member	782
already a member? log in	782
already a subscriber? log in	782
already a supporter	773
already have an account	782
already have an account? log in	782
already have an account? sign in	782
already registered	901
already registered? log in	901
als e-mail versenden	531
als pdf speichern	603
also	831
also in the news	828
also of interest	985
also on	828
also read	828
also worth reading	19
alte articole	19	2663
alte articole care te-ar putea interesa	19
altmetric	1007
altre notizie	19	1879
altre notizie da leggere	19
altre opzioni	1961
altre opzioni di condivisione	1961
altri articoli	1879
altri articoli dell'autore	1952
altri articoli dello stesso autore	1952
altri articoli di questo autore	1952
altri articoli su questo argomento	1879
altri articoli sull'argomento	1879
altro	1882
altro importo	1851
altyazi	3206
altyazilar	3206
always active	819
""", 'am': """
am deja cont	2720
am dezactivat adblock	2715
am dezactivat adblock-ul	2715
am meisten gelesen	546
am uitat parola	2720
amazon'da satin al	3204
amazon'dan satin al	3204
amount	774
ampliar	1068	2564
ampliar a imagem	2631
ampliar foto	1142	2631
ampliar imagem	2631
ampliar imagen	1068
ampliar la foto	1142
ampliar la imagen	1142
""", 'an': """
an error has occurred while submitting the form	892
an error occurred. please try again	892
ana sayfa	3157
ana sayfaya git	3225
anadolu ajansi	3161
anasayfa	3157
anbefalede artikler	451
anbefales	2389
anbefalet	451
anbefalt	2389
anbefalte saker	2389
anda mengikuti topik ini	1834
anda mungkin juga suka	1793
anda mungkin suka	19
anda sudah memilih	1801
ander bedrag	2248
andere lasen auch	546
anderen lazen ook	2280
anderer betrag	508
andre leser	2389
android	93
ange din e-postadress	3029
ange din mejl	3029
angebot sichern	510
angebote unserer partner	536
anket	91
anketa	91
ankete katil	3198
ankete katilin	3198
anketi cevapla	3198
ankieta	91
anladim	3158
anmelden	510
anmeldung erfolgreich	593
anna palautetta	1311
anna palautetta jutusta	1311
anna tagasisidet	1166
annonce	442	1396
annoncer	442
annonces	1396
annons	3038
annons slut	3038
annonse	2381
annonse - artikkelen fortsetter under	2381
annonse - saken fortsetter under	2381
annonser	2381	3038
annonssamarbete	3053
annual	774
annuale	1944
annuellement	1474
annunci	1870
annuncio	1870
anterior	1068	2564	2665
antworten	542
antworten abbrechen	542
anual	1134	2623	2718
anunci	314
anuncie conosco	2583
anuncio	1056
anuncios	1056
anzeige	536
anzeige - artikel geht unten weiter	608
anzeige - weiterlesen nach der anzeige	608
anzeige anzeige	536
anzeige aufgeben	581
anzeige scrollen, um weiterzulesen	536
anzeige von unserem partner	608
anzeigen	536
""", 'ap': """
apakah artikel ini bermanfaat	1801
apakah artikel ini membantu	1801
apakah halaman ini membantu	1801
apakah ini bermanfaat	1801
apelido	2628
apellido	1139
apellidos	1139
apenas assinantes podem comentar	2589
apenas para assinantes	2625
apklausa	91
apoie	2531
apoie no catarse	2622
apoie-nos	2531
apoie-nos no patreon	2622
apoio	2642
aportar	1026
app store	93
app store'dan indir	3210
app store'dan indirin	3210
appgallery	93
apple app store	93
apple ile devam et	3219
approfondimenti	1879
approfondisci	1879
apri	1883
apri app	1938
apri l'app	1938
apri la gallery	1952
apri la mappa	1883
apri menu	1882
apri nell'app	1938
aptauja	91
""", 'ar': """
ar santrauka buvo naudinga	2168
ar straipsnis buvo naudingas	2168
ara	3157
archivado en	1061
archivo	1065
argomenti	1879
argomenti correlati	1952
argomenti trattati	1879
around the web	828
article content	814
article continues below	814
article lu par une voix artificielle	1464
article suivant	1405
articles connexes	1405
articles les plus lus	1405
articles populaires	1449
articles relacionats	311
articles similaires	1405
articol sponsorizat	87
articole recente	2663
articole recomandate	2663
articole similare	2663
articoli che potrebbero interessarti	1879
articoli consigliati	1918
articoli correlati	1879
articolo correlato	1879
articolo precedente	1879
articolo riservato agli abbonati	1915
articolo successivo	1879
articolo tradotto automaticamente	1898
articolul anterior	2663
articolul pe scurt	2676
artigo anterior	2561
artigo exclusivo para assinantes	2598
artigo exclusivo para subscritores	2598
artigo seguinte	2631
artigos recomendados	2601
artigos relacionados	2561
artikel als geschenk versenden	628
artikel als pdf herunterladen	603
artikel auf die merkliste setzen	603
artikel berikutnya	1829
artikel bewaren	2321
artikel bewerten	542
artikel delen	2265
artikel drucken	531
artikel freischalten	510
artikel geht unten weiter	608
artikel ini terkunci	1823
artikel kostenlos weitergeben	628
artikel lain	1793
artikel lain dari penulis ini	1829
artikel lainnya	1767
artikel lesen	549
artikel menarik lainnya	1793
artikel merken	531
artikel mit freunden teilen	628
artikel opslaan	2321
artikel penulis lainnya	1829
artikel per e-mail empfehlen	603
artikel populer	1793
artikel premium	1792
artikel printen	2321
artikel sebelumnya	1767
artikel selanjutnya	1767
artikel speichern	531
artikel sponsor	1797
artikel teilen	531
artikel terkait	1767
artikel verschenken	510
artikel versenden	531
artikel weitergeben	628
artikel weiterleiten	603
artikel zusammenfassen	577
artikkel on tellijale	1160
artikkel sisaldab reklaamlinke	1169
artikkelen er forbeholdt abonnenter	2368
artikkelen fortsetter under	2381
artikkelen fortsetter under bildet	2381
artikkeli jatkuu mainoksen alla	1306
arvostele resepti	61
""", 'as': """
as + lidas	2561
as mais lidas	2561
ascolta	1865
ascunde	2666
ascunde comentariile	2697
asetukset	1307
asiasanat	1312
ask a question	989
ask ai	874
ask me later	773
ask our ai	874
ask our ai about this story	874
ask question	989
assinar	2535
assinatura	2535
assinaturas	2535
assine	2535
assine agora	2535
assine nossa newsletter	2539
assuntos	2561
""", 'at': """
atidaryti	2170
ativar	2619
ativar agora	2619
ativar alertas	2591
ativar o som	2611
ativar som	2611
atmesti	2180
attiva	1940
attiva audio	1932
attiva l'abbonamento	1853
attiva l'audio	1932
attiva le notifiche	1909
attiva ora	1853
aturan berkomentar	1801
aturan komentar	1801
""", 'au': """
auch interessant	546
auch lesenswert	546
auch spannend	546
aucun commentaire	1401
audio abspielen	583
audio generado con ia	1122
audio generado por ia	1122
auf bluesky teilen	531
auf die leseliste	628
auf die merkliste	603
auf einer seite lesen	546
auf facebook posten	531
auf facebook teilen	531
auf linkedin teilen	531
auf mastodon teilen	531
auf pinterest merken	61
auf telegram teilen	531
auf twitter teilen	531
auf whatsapp teilen	531
auf x teilen	531
auf xing teilen	531
auf youtube anschauen	583
auf youtube ansehen	583
aufklappen	550
aumentar el texto	1151
aumentar fonte	2640
aumentar letra	1151	2640
aumentar texto	1151	2640
aus der redaktion	546
ausblenden	550
ausklappen	549
autentificare	2651
autentificare cu facebook	2720
autentificare cu google	2720
author affiliations	999
author biographies	999
author biography	999
autodefinido	1119
automatische incasso	2249
autoriser	1398
autorizzo il trattamento dei dati personali	1948
autre montant	1370
autres articles	1405
""", 'av': """
ava	1168
avaa	1315
avaa kartta	1315
avaa koko juttu	1297
avainsanat	1312
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1464
avanti di # secondi	1932
avanzar # segundos	1122
average rating # / # vote count: #	987
average rating: #	987
avgi din stemme her	2392
avgi stemme	91
aviso legal	1058
avstemning	91
avvis	2382
avvis alle	2382
avvisa	3039
avvisa alla	3039
""", 'ay': """
ayarlari kaydet	3208
aydinlatma metnini okudum	3221
aydinlatma metnini okudum ve kabul ediyorum	3221
aylik	3217
aylik destek	3216
aylik faturalandirilir	3219
ayrica okuyun	3155
ayrintilar	3158
""", 'ba': """
baca artikel lengkap	1829
baca artikel selengkapnya	1829
baca berita lainnya	1793
baca di aplikasi	1814
baca juga	1767
baca nanti	1792
baca selengkapnya	1769
baca transkrip	1808
back to top	833
bagikan	1759
bagikan artikel	1759
bagikan berita ini	1836
bagikan di facebook	1836
bagikan di whatsapp	1836
bagikan ke	1759
bagikan ke facebook	1836
bagikan ke whatsapp	1836
bagikan ke x	1836
bagikan lewat whatsapp	1792
baixar o app	2617
baixe na app store	2617
baixe o aplicativo	2617
baixe o app	2617
balas	1766
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	780
bankeinzug	509
bankoverschrijving	2249
batalkan kapan saja	1823
""", 'be': """
be the first to answer	989
be the first to reply	989
be the first to review	989
beantwoorden	2276
become a founding member	782
become a friend	775
become a member	775
become a paid subscriber	775
become a patron	775
become a sponsor	775
become a subscriber	782
become a supporter	775
become an insider	901
become an insider and start reading now	901
bedankt voor het stemmen	91
bedankt voor je aanmelding	2313
bedankt voor je feedback	2310
bedankt voor je inschrijving	2255
bedankt voor je stem	91
bedankt voor uw aanmelding	2313
bedankt voor uw feedback	2310
begambleaware	983
begrepen	2284
bei facebook teilen	531
bei twitter teilen	531
bei whatsapp teilen	531
bei x teilen	531
beitrag auf instagram ansehen	575
beitrag auf x ansehen	575
beitrag mit freunden teilen	628
beitrag teilen	531
bekerja sama dengan	1838
bekijk aanbieding	2250
bekijk alle abonnementen	2250
bekijk alle nieuwsbrieven	2313
bekijk alle vacatures	2305
bekijk alles	2283
bekijk de aanbiedingen	2250
bekijk de kaart	2284
bekijk de uitslag	91
bekijk de video	2307
bekijk details	2284
bekijk deze post op instagram	2300
bekijk deze post op x	2300
bekijk dit bericht op instagram	2300
bekijk dit bericht op x	2300
bekijk foto's	2283
bekijk meer	2283
bekijk onze aanbiedingen	2320
bekijk ook	2280
bekijk op youtube	2307
bekijk reacties	2276
bekijk resultaten	91	2284
beli buku	1807
beli buku ini	1807
beli di lazada	1807
beli di shopee	1807
beli di tokopedia	1807
beli sekarang	1807
beli tiket	1807
beli tiket di sini	1807
beliebt	546
beliebt bei unseren lesern	607
beliebte artikel	546
beliebteste artikel	546
belki daha sonra	3139
beluister dit artikel	2307
belum berlangganan	1823
belum punya akun	1823
beni hatirla	3219
benzer haberler	19	3155
beoordeel dit recept	61
beranda	1769
berdonasi	1749
bereits registriert	510
bereits registriert? anmelden	510
bergabunglah dengan tim kami	1782
berhenti mengikuti	1834
beri komentar	1766
beri masukan	1801
beri nilai resep ini	61
beri tahu kami pendapat anda	1801
berikutnya	1769
berita berikutnya	1829
berita hari ini	1793
berita lain	1793
berita lainnya	19	1767
berita menarik lainnya	1793
berita pilihan	1767
berita populer	1767
berita sebelumnya	1829
berita selanjutnya	1829
berita terbaru	1767
berita terkait	1767
berita terkini	1767
berita utama	1767
berlangganan	1750
berlangganan sekarang	1750
best gelezen	2280
beste aanbieding	2320
betaalde inhoud	2270
betaalde samenwerking	2325
betaalmethode	2248
betaalmethoden	2248
betaalmethodes	2248
betalt annonce	442
betalt indhold	442
betrag eingeben	508
bewaar	2265
bewaar artikel	2265
bewaar dit artikel	2321
bewaar dit artikel om later te lezen	2321
bewaar recept	61
bewaren	2265
bewerte dieses rezept	61
bewerten sie diesen artikel	587
bezahlte anzeige	608
bezahlte partnerschaft	608
bezahlte werbung	87
bezahlter inhalt	87	536
""", 'bi': """
bidra	2365	3021
bidrag	426
bienvenido	1031
biglietti	1963
bild anzeigen	550
bilder anzeigen	549
bildergalerie	546
bildirim almak ister misiniz	3211
bildirimlere izin ver	3211
bildirimlere izin vermek ister misiniz	3211
bildirimleri almak ister misiniz	3211
bilet al	3204
bilet satin al	3204
bilete	2736
biletler	3235
bilgini test et	3201
bilginizi sinayin	3157
bilginizi test edin	3201
billed annually	901
billed monthly	901
billetterie	1494
bilmiyorum	3199
bisa dibatalkan kapan saja	1823
bisukan	1809
bitte bleiben sie fair und sachlich	587
bitte bleiben sie sachlich und fair	587
bize bir kahve ismarla	3216
bize destek ol	3216
bize destek olun	3140
bize kahve ismarla	3216
bize yazin	3227
bizi destekleyin	3216
""", 'bl': """
bleiben sie informiert	518
bli medlem	2365	3021
blijf op de hoogte	2255
bliv medlem	426
bluesky	805
""", 'bn': """
bns	1170	2172
bns inf	2172
bns/afp	1170
""", 'bo': """
boletim	2539
boletines	1038
boleto	2534
bonifico	1852
bonifico bancario	1852
bonus video	2842
bookmark	804
bookmark this	804
bookmark this article	804
""", 'br': """
brak komentarzy	2467
branded content	1056	2325
breng je stem uit	91
brought to you by	814
browse all	833
browse all newsletters	892
""", 'bu': """
bu alan gereklidir	3221
bu alan zorunludur	3221
bu bir ilandir	87
bu bir reklamdir	87
bu haber faydali oldu mu	3154
bu haber kilitli	3219
bu konuyu takip ediyorsunuz	3231
bu konuyu takip et	3231
bu sayfa faydali oldu mu	3198
bu video oynatilamiyor	3205
bu yazari takip ediyorsunuz	3231
buat akun	1750
buffer	805
buka	1770
buka aplikasi	1814
buka di aplikasi	1814
buka peta	1770
bulanan	1821
bulmaca	3203
bulmacalar	3203
bunlari da okuyun	3155
bunyikan	1808
buscar	1068	2564
butlletins	331
buy at amazon	1017
buy from amazon	1017
buy it now	984
buy on amazon	1017
buy tickets	984
buy us a coffee	775
""", 'ca': """
cabut persetujuan	1812
cada aporte cuenta	1106
cada euro conta	2596
cada euro cuenta	1106
cada real conta	2596
cadastrar	2535
cadastre-se	2535
cadeau-artikel	2250
califica esta receta	61
cambiar mis preferencias	1088
cambiar preferencias de cookies	1088
campi obbligatori	1948
campo obbligatorio	1948
campo obligatorio	1138
campo requerido	1138
campos obligatorios	1138
cancel	774
cancela cuando quieras	1136
cancelar respuesta	1061
cancele quando quiser	2625
canli anlatim	3225
canli takip	3225
cap	1949
capito	1883
cara menonaktifkan	1819
cara menonaktifkan pemblokir iklan	1818
caratteri rimanenti: #	1906
cargando reproductor	1122
cargar contenido	1058
cargar el contenido	1126
cargar tuit	1126
cari	1769
carica altri	1882
carica altri articoli	1952
carica altri commenti	1924
carica contenuto	1936
carica il contenuto	1936
carica il post	1936
carica il tweet	1936
carica il video	1936
carica post	1936
caricamento del player	1932
caricamento del video	1932
caricamento player	1932
caricamento video	1932
carregando	2579
carregando player	2611
carregar mais	2564
carregar tweet	2615
carta di credito	1852
carte bancaire	1371
cassetta anonima	1955
cast your vote	91
categorias	2561
categorie	1879
categories	828
categorii	2663
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
ce champ est obligatoire	1478
ce champ est requis	1478
cek email anda	1825
cel mai popular	2721
cele mai apreciate	2698
cele mai citite	2663
cele mai citite articole	2691
cele mai noi	2663
cele mai populare	2663
cele mai vechi	2698
cerca	1882
cerrar	1025
ces articles devraient vous plaire	1449
cetak	1759
cetak artikel	1792
cetak halaman	1792
cetak resep	61
ceva nu a mers bine	2723
cevap yaz	3198
cevapla	3154
""", 'cg': """
cgu	1398
cgv	1398
""", 'ch': """
champ obligatoire	1478
champ requis	1478
champs obligatoires	1478
champs requis	1478
changer de formule	1476
chaque contribution compte	1473
chaque don compte	1444
chaque euro compte	1444
chaque geste compte pour nous	1473
chaque matin, gratuit	1478
chaque mois	1474
chaque vendredi, gratuit	1478
chargement du lecteur	1464
chargement du sondage	1436
charger la publication	1468
charger le contenu	1468
charger le post	1468
charger le tweet	1468
charger plus	1408
charger plus de commentaires	1456
chci darovat	348
check amazon	1017
check price	1017
check price at amazon	1017
check prices	1017
check your email	938
check your inbox	938
chiedi alla nostra ia	1898
chiudi	1847
chiudi menu	1882
choisir	1477
choisir cette offre	1476
choisissez la formule qui vous convient	1445
choisissez un montant	1370
choisissez votre formule	1445
choose an amount	779
choose your payment method	779
choose your plan	782
""", 'ci': """
citation formats	1007
cite this article	1007
citer	1493
citi lasa	2205
citi raksti	2205
""", 'cl': """
clasificados	1056
click here	833
click on a star to rate it	987
click to enlarge	833
cliquer ici pour partager	1391
close	774
close extra sharing options	804
close menu	833
close share panel	804
close this message	773
clube do assinante	2583
""", 'co': """
cobrado anualmente	2625
cod deontologic	2728
code postal	1479
codes promo	1396
codice etico	1955
codul deontologic	2728
cognome	1949
colabora	1026
collapse	833
come disattivare adblock	1941
come disattivare l'ad blocker	1941
come disattivarlo	1942
comece o quiz	2606
comenta	1061
comentar	1061	2557
comentarii	2662
comentario	1061
comentarios	1061
comentaris	314
comentariu	2662
comente	2557
commander le livre	1462
commencer le quiz	1459
comment	805	823
comment ne plus voir ce message	1362
comment policy	823
commenta	1875
commenta l'articolo	1875
commenta per primo	1875
commentaire	1401
commentaires	1401
commenter	1391	1401
commenter l'article	1401
commenti	1875
commento	1875
commento in attesa di moderazione	1906
comments	823
comments off	823
commercial content	814
community guidelines	823
community rules	823
como desativar	2621
como desativar o bloqueador	2620
compare plans	782
comparte	1050
comparteix	314
comparteix a facebook	337
comparteix a whatsapp	337
comparteix a x	337
compartilhar	2547
compartilhar no linkedin	2547
compartilhar no twitter	2547
compartilhar no whatsapp	2547
compartilhar no x	2547
compartilhar por e-mail	2547
compartilhar via	2547
compartilhe	2547
compartilhe isso	2547
compartilhe no whatsapp	2640
compartir	1050
compartir en	1050
compartir en bluesky	1050
compartir en linkedin	1050
compartir en telegram	1050
compartir en twitter	1050
compartir en whatsapp	1151
compartir en x	1050
compartir por correo	1050
compartir por email	1050
compartir por whatsapp	1151
complete coverage	828
compra el libro	1120
compra i biglietti	1930
compra il libro	1930
compra questo numero	1901
compra su amazon	1930
compra tus entradas	1120
compralo su amazon	1930
comprar bilhetes	2609
comprar el libro	1120
comprar en amazon	1120
comprar entradas	1120
comprar este libro	1120
comprar este livro	2609
comprar ingressos	2609
comprar na amazon	2609
comprar o livro	2609
compre bilhetes	2609
compre na amazon	2609
compre o livro	2609
compris	1409
comunicar erro	2557
concordo	2554
condiciones de uso	1058
condiciones generales	1058
conditions d'utilisation	1398
conditions de publication	1436
condividi	1865
condividi articolo	1865
condividi su	1865
condividi su facebook	1865
condividi su linkedin	1865
condividi su telegram	1865
condividi su twitter	1865
condividi su whatsapp	1961
condividi su x	1865
condividi via email	1865
condividi via whatsapp	1961
condivisioni	1865
condizioni d'uso	1872
conectare	2651
conectare cu facebook	2720
conectare cu google	2720
configura les galetes	320
configurar cookies	1058
connectez-vous	1372
connexion	1372
consenti	1940
consenti sempre	1936
consigliati	1879
consigliati per te	1879
consigue tu entrada	1092
consulta las esquelas de hoy	1092
consulta las normas de la comunidad	1097
consulta les esqueles	325
consulta todas nuestras newsletters	1103
consulter	1408
cont nou	2651
contact	833	1401	2276	2662
contact us	823
contacta con nosotros	1145
contactar al autor	1145
contacte o autor	2634
contactez-nous	1401
contacto	1061
contactos	2557
contato	2557
contatta la redazione	1955
contattaci	1875
contattare la redazione	1955
contatti	1875
contenido de marca	1056
contenido de nuestros socios	1065
contenido de pago	1120
contenido elaborado por la marca	1092
contenido exclusivo	1031
contenido exclusivo para socios	1107
contenido externo	1088
contenido externo recomendado	1088
contenido ofrecido por	1056
contenido pagado	1120
contenido para suscriptores	1031
contenido patrocinado	1056
contenido promocionado	1056
contenido recomendado	1111
contenido relacionado	1065
contenido solo para usuarios registrados	1107
contenidos recomendados	1111
contenidos relacionados	1065
content from our partner	906
content from our partners	906
content from our sponsor	906
contenu commercial	1396
contenu de marque	1396
contenu externe	1428
contenu partenaire	1396
contenu payant	1462
contenus partenaires	1396
contenuti a pagamento	1930
contenuti correlati	1879
contenuti sponsorizzati	1870
contenuto a pagamento	1930
contenuto esterno	1896
contenuto esterno consigliato	1896
contenuto per abbonati	1853
contenuto premium	1915
contenuto promozionale	1901
contenuto riservato	1853
contenuto riservato agli abbonati	1915
contenuto riservato agli utenti registrati	1915
contenuto sponsorizzato	1870
contingut exclusiu per a subscriptors	335
contingut extern	320
contingut extern recomanat	320
contingut ofert per	325
contingut patrocinat	314
continua a leggere	1882
continua amb apple	335
continua amb facebook	335
continua amb google	335
continua con apple	1915
continua con facebook	1915
continua con google	1915
continua depois da publicidade	2552
continua llegint	338
continua nel browser	1938
continua senza accettare	1872
continua senza disattivare	1942
continua senza sostenere	1847
continua sul browser	1938
continua sul sito	1938
continuar a ler	2564
continuar com apple	2598
continuar com facebook	2598
continuar com google	2598
continuar con apple	1107
continuar con facebook	1107
continuar con google	1107
continuar conectado	2625
continuar e fechar	2554
continuar en el navegador	1128
continuar en la web	1128
continuar lendo	2564
continuar leyendo	1068
continuar no browser	2617
continuar no navegador	2617
continuar no site	2617
continuar sem apoiar	2530
continuar sem desativar	2621
continuar sin desactivar	1132
continuar sin donar	1025
continue	774
continue a ler	2561
continue lendo	2535
continue reading	828	833
continue reading below	814
continue reading the main story	814
continue reading with a subscription	782
continue to article	773
continue to the article	773
continue without accepting	819
continue without donating	773
continue without supporting	773
continuer avec apple	1445
continuer avec facebook	1445
continuer avec google	1445
continuer dans le navigateur	1470
continuer la lecture	1372
continuer sans accepter	1398
continuer sans donner	1362
continuer sur le navigateur	1470
continuer sur le site	1470
continuer vers le site	1470
contribua	2531
contribuer	1363
contribuez	1401
contribuir	2531
contribuisci	1848
contribute now	775
contribute with google	775
contribuye	1026
controlla la tua casella di posta	1948
controlla la tua email	1948
contul meu	2651
cook mode	61
cookie notice	819
cookie policy	819	1872
cookie preferences	819
cookie-einstellungen	539
cookie-instellingen	2272
cookie-instellingen aanpassen	2300
cookiebeleid	2272
cookieindstillinger	443
cookiepolicy	3039
cookiepolitik	443
cookies	360	443	2272	2382	3039
cookies aanpassen	2300
cookies akzeptieren	539
cookies instellen	2272
cookies policy	819
cookies wijzigen	2300
cookievoorkeuren wijzigen	2300
copia	1962
copia il link	1865
copia link	1865
copiar	1152	2641
copiar el enlace	1050
copiar enlace	1050
copiar link	1050	2547
copiar o link	2547
copied	804
copied to clipboard	903
copier	1493
copier l'url	1391
copier le lien	1391
copy	805
copy link	804	1759	3331
copy link copied	804
copy link to clipboard	804
copy this link	804
copy url	804
corrections policy	823
correlati	1879
correo	1139
cosa pensi di questo articolo	1898
count me in	792
couper le son	1464
""", 'cr': """
crea un account	1853
crea un alert	1909
crear alerta	1102
crear cuenta	1031
crear una cuenta	1031
create a free account	782
create account	782
create an account	782
create free account	782
created with ai	874
creative commons	95
creative commons licence	95
creative commons license	95
credit card	780
credit or debit card	780
creditcard	2249
criar alerta	2591
criar conta	2535
crucigrama	1119
crucigramas	1119
cruciverba	1929
""", 'cs': """
csatlakozz csapatunkhoz	1704
""", 'cu': """
cum dezactivez adblock	2715
curtir	2604
custom amount	774
""", 'cz': """
czas czytania # min	2474
czytaj dalej	2474
czytaj dalej za	2449
""", "d'": """
d'autres articles	1405
""", 'da': """
da non perdere	1879
da non perdere in edicola	1870
da, vreau	2713
dacci la tua opinione	1924
daftar	1750
daha fazla	3157
daha fazla haber	3225
daha fazla yorum	3198
daha sonra	3139
daha sonra hatirlat	3139
daha sonra oku	3148
daily newsletter	792
dal web	1879
dalej	2471
dalies	2208
dalies ar rakstu	2203
dalintis	2162
dalintis facebook	2167
dalintis su draugais	2167
dalyvaukite apklausoje	2169
dans cet article	1405
dapatkan di google play	1814
darovat	348
daruj	348	2960
das interessiert andere leser	546
das lesen andere	607
das neueste	546
datenschutz	539
datenschutz-einstellungen	539
datenschutzeinstellungen	539
dauerauftrag	505
dauerwerbung	536
""", 'de': """
de samenvatting kan fouten bevatten	2302
de tekst gaat verder onder de foto	2270
debat: skriv	446
debatt: si din mening	2385
debatte	542
debattregler	2385
deconectare	2651
deel	2265
deel artikel	2265
deel dit	2265
deel dit artikel	2265
deel dit bericht	2345
deel dit verhaal	2345
deel op facebook	2265
deel op twitter	2265
deel op x	2265
deel via	2321
deel via e-mail	2265
deel via whatsapp	2265
deine e-mail-adresse	518
deine meinung	542
deixa un comentari	314
deixar de seguir	2638
deixe uma resposta	2557
deja tu respuesta	1114
deja un comentario	1061
deja una respuesta	1061
dejar de seguir	1102
dejar un comentario	1061
del	438	2377
del artikel	438
del artikkel	2377
del artikkelen	2377
del artiklen	438
del artiklen gratis	429
del med	438	2377
del saken gratis	2368
del via e-mail	438
del via e-post	2377
dela	3034
dela artikel	3034
dela artikeln gratis	3024
dela med	3034
dela via e-post	3034
dela via mejl	3034
delen	2265
delen op bluesky	2321
delen op facebook	2265
delen op linkedin	2321
delen op whatsapp	2321
delen op x	2321
delen via	2321
delen via e-mail	2265
delen via facebook	2265
delen via twitter	2265
delen via whatsapp	2265
deli	2968
deli na facebooku	2968
delite	2968
delite to novico	2968
delite to zgodbo	2968
delivered daily	892
delivered to you	792
delivered weekdays	892
delivered weekly	892
dengarkan	1759
dengarkan artikel	1808
dengarkan artikel ini	1808
dengarkan berita	1808
dengarkan berita ini	1808
denunciar	1115	2604
deretter # kr/mnd til du sier opp	2368
derniers articles	1405
desa	314
desa l'article	337
desactivar el bloqueador	1131
desativar bloqueador	2620
desativar som	2611
desative-o para continuar	2620
desative-o para continuar a ler	2620
desativei o meu bloqueador	2620
descarga la app	1128
descargar app	1128
descargar audio	1122
descargar el audio	1122
descargar episodio	1122
descargar la app	1128
descarregue na app store	2617
deschide	2666
descuentos	1056
descurtir	2604
desplegar	1069
desplegar redes sociales	1050
destacadas	1065
destacados	1065
destaques	2561
destek ol	3140
destek olun	3140
det er gratis at oprette en profil	429
detail	1770
details	550	834	2284
details anzeigen	550
detaily	367
detalhes	2565
detalii	2666
detaljer	455	2393	3050
detalles	1069
detaylar	3158
dettagli	1883
dette er en annonse	2381
dette er en plus-artikel	429
dette er en plussak	2368
dette leser andre	2389
devamini oku	3157
devenez membre	1363
devenir membre	1363
deze video is niet beschikbaar	2300
""", 'dh': """
dha	3161
""", 'di': """
di santrauka	2169
dibacakan oleh ai	1808
dibacakan oleh suara sintetis	1808
dicci la tua	1906
didukung oleh	1838
die meistgelesenen artikel	546
diesen artikel kommentieren	542
diesen artikel teilen	531
diesen artikel verschenken	603
diesen beitrag auf facebook ansehen	575
diesen beitrag auf instagram ansehen	575
diesen tweet ansehen	575
digg	805
digital subscription	782
digital-abo	510
digitalabo	510
digitale krant	2250
digite seu e-mail	2539
dimensione carattere	65
dimensione del carattere	1961
dimensione del testo	1961
dimensione testo	65	1865
dimensiune text	65
dimensiunea textului	2734
diminuir fonte	2640
diminuir texto	2640
din e-mail	434
din e-post	2373	3029
din e-postadresse	2373
dinle	3148
dipersembahkan oleh	1838
dirbk su mumis	2169
direct debit	780
direct lezen	2320
direct naar het recept	61
direct toegang	2320
direct verder lezen	2250
direkt zum rezept	61
disattiva adblock	1941
disattiva audio	1932
disattiva l'ad blocker	1941
disattiva l'audio	1932
disattivalo per continuare	1941
disattivalo per continuare a leggere	1941
discussie	2276
discussion about this post	833
discussione chiusa	1875
disdici in qualsiasi momento	1946
disdici quando vuoi	1946
diskuse	363
diskusia	2909
diskuter	2385
diskutera	3042
diskutieren	587
diskuze	363
dismiss	774
dismiss this message	773
disponibil pe app store	2711
disponsori oleh	1838
distribuie	2656
distribuie articolul	2656
distribuie pe facebook	2690
distribuie pe whatsapp	2690
dit artikel delen	2321
dit bericht op instagram bekijken	2300
dit is een advertentie	2325
dit is een premium artikel	2320
dit vind je misschien ook leuk	2280
ditagih bulanan	1823
ditagih tahunan	1823
diterjemahkan otomatis	1833
diventa socia	1943
diventa socio	1848
diventa sostenitore	1848
diventa sostenitrice	1943
""", 'dn': """
dnes ne	347
dnes nie	2913
""", 'do': """
do mesmo autor	2561
do not sell my personal information	819
do not sell or share my personal information	819
doar	2531
dodaj komentar	2968
dodaj komentarz	2467
doe	2531
doe agora	2531
doe mee en win	2305
don libre	1473
don mensuel	1363
don ponctuel	1363
don unique	1473
don't miss	828
don't miss out	792
don't want to see this? remove ads	814
dona	1026	1848
dona adesso	1848
dona ahora	1026
dona ogni mese	1943
dona ora	1848
dona una tantum	1943
dona'ns suport	307
donar	1026
donar ahora	1026
donasi	1749
donasi bulanan	1820
donasi rutin	1820
donasi satu kali	1820
donasi sekali	1820
donasi sekarang	1749
donate	775
donate become	775
donate here	775
donate monthly	775
donate now	775
donate today	775
donations are tax-deductible	897
donativo mensal	2622
donazione libera	1943
donazione mensile	1848
donazione singola	1848
donazione una tantum	1943
doneer	2246
doneer nu	2246
doneer via ideal	2317
doner	426	2365
donera	3021
donera nu	3021
doneren	2246
doniraj	2834	2960
doniraj odmah	2834
doniraj zdaj	2960
donirajte	2834	2960
donner	1363
donner votre avis	1456
doorsturen	2265
dossier	546	1405	1879	2280
dossiers	546	1405	2280
dosyaya git	3225
download aplikasi	1814
download citation	1007
download data is not yet available	1007
""", 'dr': """
drucken	531
druge novice	19
drukuj	2459
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	434
du er nu tilmeldt nyhedsbrevet	434
du kan til enhver tid afmelde dig	434
dukung jurnalisme independen	1749
dukung jurnalisme kami	1820
dukung kami	1749
dukung kami di patreon	1820
duraklat	3206
durasi	1809
durata	1933
""", 'dy': """
dyskusja	2467
""", 'e-': """
e-avis	429	2368
e-edition	833
e-gazete	3141
e-mail	353	434	518	805	1139	1479	1949	2452	2539	2723	2753
e-mail eingeben	518
e-mail non valida	1948
e-mail teilen	531
e-mail-adresse	518
e-mail-adresse eingeben	518
e-mailadres	2255
e-mailadresse	434
e-mailen	2265
e-paper	510	833
e-pasta adrese	2227
e-pasts	2227
e-post	1185	2373	3029
e-posta	3178
e-posta adresiniz	3178
e-posta adresinizi girin	3178
e-postadress	3029
e-postadresse	2373
e-postanizi kontrol edin	3221
e-posti aadress	1185
e-tidning	3024
e-wydanie	2449
""", 'ea': """
eavis	2368
""", 'ec': """
ecran complet	2706
""", 'ed': """
edasi lugemiseks logi sisse	1160
edellinen	1314
edellinen juttu	1312
editor's choice	828
editor's pick	674	828
editor's picks	828
editors' choice	828
editors' picks	828
edizione digitale	1853
""", 'ee': """
eenmalig	2246
eerste maand gratis	2320
""", 'ei': """
ei kiitos	1295
ei nyt	1295
ei, kiitos	1295
einblenden	550
einklappen	549
einloggen	510
einmalig	505
einmalig spenden	505
einstellungen	539
einwilligung	539
""", 'el': """
elders op het web	2280
elegir	1137
elegir esta oferta	1136
elegir plan	1136
elige plan	1136
elige tu plan	1136
elige una cantidad	1029
elke bijdrage telt	2317
elke donatie telt	2317
elke euro telt	2317
elolvasom	1704
els preus poden variar	325
elsewhere on the web	828
elta	2172
elta inf	2172
""", 'em': """
em alta	2561
em destaque	2561
email	750	792	805	1139	1479	1826	1949	2628	2723	2753	3397
email (required	792
email address	792
email article	804
email invalid	2722
email non valida	1948
email this	804
email tidak valid	1825
email to a friend	804
emneord	2389
emner	451	2389
empezar el test	1117
empfehlen	531
empfehlungen	546
empfehlungen der redaktion	546
empfohlene artikel	546
empfohlener externer inhalt	539
empfohlener redaktioneller inhalt	539
""", 'en': """
en avantajli	3219
en ce moment	1405
en collaboration avec	1494
en continu	1405
en directo	1065
en eski	3199
en eskiler	3199
en este tema	1111
en iyi fiyat	3219
en otros medios	1065
en portada	1065
en savoir plus	1398	1408
en yeni	3199
en yeniler	3199
encontrou algum erro	2557
encontrou um erro	2557
encuesta	91
ende der werbung	649
engangsgave	2365
enim loetud	1162
enlace copiado	1050
enlace copiado al portapapeles	1110
enlarge	834
enlarge image	833
enlarge this image	833
enne kommenteerimist loe reegleid	1166
enquesta	91
enquete	91
enregistrer	1391
enregistrer cet article	1448
enregistrer l'article	1448
enregistrer la recette	61
entdecken sie unsere newsletter	593
entendi	2565
entendido	1069
enter amount	779
enter your email address	792
entra	1853
entra nella conversazione	1906
entradas	1153
entradas relacionadas	1065
entrar	1031	2535
entrar com apple	2598
entrar com facebook	2598
entrar com google	2598
entre	2535
entre com sua conta	2598
entre para comentar	2603
envia per correu	337
envia-ho per correu	337
enviar	91	1139	2628
enviar a un amigo	1110
enviar comentario	1114
enviar para um amigo	2600
enviar por correo	1050
enviar por e-mail	2547
enviar por email	1050
enviar por whatsapp	1050
enviar resposta	2603
enviar respuesta	1114
enviar voto	91	1114
envie de lire la suite	1445
envoyer	1479
envoyer le commentaire	1456
envoyer par courriel	1448
envoyer par e-mail	1391
envoyer par email	1391
envoyer par mail	1391
envoyer un commentaire	1456
""", 'ep': """
epaper	833
""", 'er': """
er der fejl i artiklen	446
er du allerede abonnent	429	2368
er ging iets mis. probeer het later opnieuw	2313
er is iets misgegaan	2313
er is iets misgegaan. probeer het later opnieuw	2313
ergebnis anzeigen	91
ergebnisse anzeigen	91	550
err/bns	1170
erstellt mit ki	577
""", 'es': """
es folgt werbung	649
es ist ein fehler aufgetreten	593
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	593
escaneie o qr code	2617
esci	1853
esci da schermo intero	1932
escolha a sua assinatura	2625
escolha do editor	2561
escolha o seu plano	2598
escolha seu plano	2598
escolha sua assinatura	2625
escolha um plano	2625
escolha um valor	2533
escolher	2626
escolher plano	2625
escribe al autor	1145
escribe tu correo	1103
escribe tu email	1103
escribe un comentario	1061
escuchar	1050
espace partenaire	1396
espacio patrocinado	1092
espandi	1883
especiais	2561
esqueceu a senha	2535
esqueceu-se da palavra-passe	2625
esqueci minha senha	2535
esquelas	1092
esqueles	325
essai gratuit	1372
estatuto editorial	2634
este campo es obligatorio	1138
""", 'et': """
et pot interessar	311
et pots donar de baixa en qualsevol moment	331
et queden # articles gratis aquest mes	335
et recomanem	311
etichete	2663
etiketler	3155
etiquetas	1065	2561
etiquetes	338
ets subscriptor? identifica't	335
etusivu	1312	1314
etusivulle	1312
""", 'ev': """
every contribution counts	897
every dollar counts	897
every donation counts	897
every gift counts	897
evet, istiyorum	3212
""", 'ex': """
exclusiu per a subscriptors	335
exclusive content	782
exclusive to subscribers	901
exclusivo assinantes	2535
exclusivo para assinantes	2598
exclusivo para suscriptores	1136
expand	833
expand all	834
expandera	3050
expandir	2565
explore	831
explore more	828
explore more on these topics	828
explore our newsletters	892
explore our subscription offers	901
explore subscription offers	901
export citation	1007
external content	872
external links	804
externe content	2300
externe inhalte	539
externe inhalte anzeigen	539
externe inhalte erlauben	539
externe inhoud	2300
externen inhalt anzeigen	539
externen inhalt laden	539
externer inhalt	539
externer inhalt konnte nicht geladen werden	575
""", 'ez': """
ezt is olvassa el	1702
""", 'fa': """
facebook	805
facebook ile devam et	3219
facebook messenger	805
facebook twitter	804
facebook twitter email	804
facebook twitter linkedin email	804
facebook twitter whatsapp	804
facebook x	804
facturat anual	2720
facturation annuelle	1476
fai il quiz	1906
fai il test	1906
fai una domanda su questo articolo	1898
faire le quiz	1459
faire un don	1363
faites le quiz	1459
fale com o autor	2634
fale conosco	2557
fandt du en fejl	446
fant du en feil	2385
farkli bir tutar	3216
farkli tutar	3216
fast geschafft	593
fatturazione annuale	1946
fatturazione mensile	1946
faturado anualmente	2625
favorilere ekle	3148
favoris	1391
fazer login	2535
fazer o quiz	2606
""", 'fe': """
featured articles	828
featured content	828
featured stories	828
fechar	2530	2564
feedback	542	823	2276
feedback geben	542
fehler gefunden	542
fehler im artikel gefunden	542
fehler melden	542
fel i artikeln	3042
feliratkozom	1707
fermer	1362
fermer le menu	1408
fes-te soci	307
fes-te subscriptor	307
fetching more	833
""", 'fi': """
fikrim yok	3199
fil d'ariane	1482
fil info	1405
filed under	828	833
fim da publicidade	2609
fin de la publicidad	1120
fin del anuncio	1120
find out more	833
fique por dentro	2539
first name	792
fizetett tartalom	1697
""", 'fj': """
fjern annoncer	442
fjern annonser	2381
""", 'fl': """
flecha	1031
fler	3046
fler artiklar	3046
fler nyheter	3046
flere artikler	451	2389
flere nyheder	451
flere nyheter	2389
flere saker	2389
flipboard	805
""", 'fo': """
fold ud	455
folgen	532
folgen sie uns	532
follow	809
follow author	809
follow live	809
follow this author	809
follow this topic	809
follow topic	809
follow us	809
follow us on facebook	809
following	809
font size	804
fontin koko	65
for abonnenter	429	2368
for subscribers	782
forgot password	782
forgot your password	782
forma de pagamento	2533
forma de pago	1029
formas de pagamento	2533
formas de pago	1029
forrige	454	2392
forrige artikel	451
forrige artikkel	2389
forse in seguito	1847
forsiden	451	2389
foto	1767
foto galeri	3155
foto lainnya	1829
fotogalerija	2169
fotostrecke	546
fout gespot	2276
fout gezien	2276
fout melden	2284
foutje gezien	2276
""", 'fr': """
frag unsere ki	577
frage des tages	91
fragen sie unsere ki	577
frais de port offerts	1462
free daily newsletter	792
free newsletter	792
free weekly newsletter	792
friss	1702
from around the web	828
from our partners	828
from our sponsor	814
from our sponsors	814
from the web	828
""", 'fu': """
full coverage	828
full results	834
full score	834
fullscreen	833
fullskjerm	2392
further reading on this site	828
""", 'ga': """
ga akkoord	2272
ga naar inhoud	2283
ga naar recept	61
galaxy store	93
galeri foto	1829
galerie foto	2726
galeriye git	3225
galite bet kada atsisakyti prenumeratos	2162
gallery	1879
gamble responsibly	983
ganzen artikel lesen	549
""", 'ge': """
ge bort artikeln	3024
gebruiksvoorwaarden	2272
geef cadeau	2321
geef een reactie	2276
geef feedback	2310
geef je mening over dit artikel	2310
gegenereerd door ai	2302
gegenereerd met ai	2302
gelen kutunuzu kontrol edin	3221
gem	438
gem artikel	438
gem artiklen til senere	438
gem opskrift	61
gem opskriften	61
gem til senere	438
gemaakt met ai	2302
generated by ai	874
gerade nicht	504
gerelateerd	2280
gerelateerd nieuws	2280
gerelateerde artikelen	2280
gerelateerde onderwerpen	2280
gerenciar consentimento	2615
gerir consentimento	2615
gerir cookies	2554
gerir o consentimento	2615
gesponsert	536
gesponserter beitrag	87	608
gesponserter inhalt	536
gesponsord	2270
gesponsorde inhoud	2270
gestion des cookies	1398
gestionar consentimiento	1126
gestionar cookies	1058
gestionar el consentimiento	1126
gestisci consenso	1936
gestisci i consensi	1936
gestisci i cookie	1872
gestisci il consenso	1936
gestisci notifiche	1909
gestisci preferenze	1872
get alerts	809
get deal	1017
get digital access	782
get email updates	792
get started	782
get the daily email	792
get the newsletter	792
get this deal	1017
get tickets	984
""", 'gi': """
gi bort artikkelen	2368
gi bort saken	2377
gi tilbakemelding	2385
gift a subscription	782
gift article	782
gift this article	782
gim	1806
gioca	1929
gioca gratis	1927
gioca ora	1927
gioca responsabilmente	1930
giochi	1929
giv artiklen til en ven	438
giv os feedback	446
give a gift	782
give a gift subscription	775
give feedback	823
give monthly	775
give now	775
give today	775
give us feedback	823
gizle	3158
gizlilik	3151
gizlilik ayarlari	3208
gizlilik tercihleri	3208
""", 'gl': """
glasaj	91
glasajte	91
glasuj	91
glasujte	91
glemt adgangskode	429
glemt passord	2368
""", 'go': """
go to top	833
godkjenn	2382
godkjenn alle	2382
godta	2382
godta alle	2382
google	805
google ile devam et	3219
google news	805
google play	93
google play store	93
google play'den alin	3210
google play'den indir	3210
google play'den indirin	3210
google plus	805
got it	819
""", 'gr': """
gracias por participar	91
gracias por su voto	1114
gracias por suscribirte	1038
gracias por tu voto	1090
gracias por votar	91	1090
gracias, tu mensaje ha sido enviado	1138
gratis e senza spam	1948
gratis ongkir	1838
gratis proberen	2250
gratis y sin spam	1138
gratis, tanpa spam	1825
gratuit, chaque matin	1478
grazie per aver votato	91	1898
grazie per il tuo feedback	1898
grazie per il tuo voto	91	1924
grazie per l'iscrizione	1860
""", 'gu': """
guarda anche	1879
guarda i risultati	91	1898
guarda l'article	337
guarda la gallery	1882
guarda le foto	1952
guarda tutte le foto	1952
guarda tutti i video	1952
guardar	1050	2547
guardar en favoritos	1110
guardar para ler mais tarde	2600
guardar preferencias	1126
guardar receita	61
guardar receta	61
guides d'achat	1405
gulir ke bawah untuk melanjutkan	1807
gulir untuk lanjut membaca	1762
gulir untuk melanjutkan membaca	1807
""", 'ha': """
ha ocurrido un error	1138
haber faydali oldu mu	3154
haber ihbar hatti	3227
haberde hata mi var	3227
haberi hediye et	3233
haberi kaydet	3148
haberi nasil buldunuz	3154
haberi oynat	3157
haberi puanla	3154
haberi sesli dinle	3148
haberi sesli dinleyin	3148
haberi sesli dinleyin (# dk	3148
haberi yazdir	3148
haberin devami	3150	3157
haberin devami reklamdan sonra	3150
haberin devamini oku	3225
haberin tamami	3157
haberin tamamini oku	3225
hacer el test	1117
hacker news	805
hadiahkan artikel	1836
hadiahkan artikel ini	1792
hae	1314
hai dimenticato la password	1946
hai letto # articoli su # questo mese	1915
hai trovato un errore	1875
hai una segnalazione	1875
haku	1314
halaman berikutnya	1769
halaman sebelumnya	1829
halaman selanjutnya	1769
halaman: #	1769
handelsbetingelser	443
hantera cookies	3039
hanya untuk pelanggan	1823
har du allerede en konto	429	2368
har du redan ett konto	3024
has oblidat la contrasenya	308
hasznos volt a cikk	1701
hata bildir	3154
hata bildirin	3154
haut de la page	1482
haut de page	1408
have an account	782
have an account? sign in	782
have your say	823
haz el quiz	1117
haz el test	1117
haz nuestro test	1117
hazte miembro	1026
hazte premium	1107
hazte socia	1026
hazte socio	1133
hazte socio/a	1133
""", 'he': """
he desactivado el bloqueador	1131
he desactivado mi bloqueador	1131
heb je al een account	2250
hediye et	3234
help mee	2246
help ons om dit te blijven doen	2317
hem	3049
hemen bilet al	3204
hemen oy ver	3198
hemen oyna	3201
hemen satin al	3204
hemeroteca	1031
hepsini kabul et	3151
her ay	3217
her zaman izin ver	3208
herinner me later	2245
hesabim	3141
hesabim var	3219
hesabin yok mu	3219
hesabiniz var mi	3141
hesabiniz yok mu	3219
het artikel gaat hieronder verder	2270
het laatste nieuws	2280
""", 'hi': """
hide	834
hide ad	814
hide caption	833
hide comments	823
hide this message	773
hier anmelden	510
hier einloggen	510
hier finden sie informationen zum datenschutz	575
highlights generated by artificial intelligence	874
hilfe	542
hinweis an die redaktion	587
hinweis zum datenschutz	539
hinweise zu diesem artikel	587
hittade du ett fel	3042
hittat fel	3042
""", 'hj': """
hjem	454	2392
""", 'hl': """
hlasovat	91	363
hlasujte	91
hledat	366
""", 'ho': """
ho capito	1883
ho disattivato adblock	1941
ho disattivato l'ad blocker	1941
ho disattivato l'adblock	1941
ho letto e accetto l'informativa privacy	1948
ho letto e accetto l'informativa sulla privacy	1911
ho letto l'informativa privacy	1948
hold deg oppdatert	2373
hold dig opdateret	434
home	833	1882	2283
hop til opskrift	61
hop til opskriften	61
hopp til innhold	2392
hopp til innholdet	2392
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2310
house rules	823
how did we do	823
how to cite	1007
how to cite this article	1007
how we use ai	874
hoy no	1025
""", 'hu': """
huawei appgallery	93
hubungi kami	1766
hubungi penulis	1830
hubungi redaksi	1830
huisregels	2310
""", 'hv': """
hva mener du	91
hva mener du? stem her	2392
hva synes du om denne saken	2385
hva synes du om saken	2385
hvad mener du? stem her	454
hvad synes du? stem her	454
hvala na glasanju	91
""", 'i ': """
i accept	819
i agree	819
i already donated	773
i already gave	773
i commenti sono riservati agli abbonati	1906
i lettori hanno letto anche	1918
i nostri giochi	1927
i nostri partner	1936
i prezzi potrebbero variare	1901
i samarbeid med	2381
i samarbejde med	442
i samarbete med	3038
i understand	834
i vantaggi dell'abbonamento	1930
""", "i'": """
i'll do it later	773
i'm in	792
i've already donated	773
""", 'ic': """
ich bin schon dabei	504
ich habe schon gespendet	504
ich stimme zu	539
icymi	828
""", 'id': """
ideal	2249
identifiez-vous	1372
idi na recept	61
""", 'ie': """
ielogojies	2203
ielogoties	2203
ievadi e-pastu	2227
ievadi savu e-pasta adresi	2227
""", 'ih': """
iha	3161
ihr feedback	542
ihr kommentar	542
ihre e-mail-adresse	518
ihre meinung	542
ihre spende ist steuerlich absetzbar	597
""", 'ik': """
ik begrijp het	2284
ik heb al gedoneerd	2245
ik steun al	2245
ikke i dag	425	2364
ikke nu	425
iklan	1762
iklan sponsor	1797
ikuti jajak pendapat	1801
ikuti kuis	1804
ikuti kuisnya	1804
ikuti penulis	1834
ikuti polling	1801
ikuti topik	1834
ikuti topik ini	1834
""", 'il': """
il mio account	1853
il nostro codice etico	1955
il nostro shop	1930
il sondaggio	91
il sondaggio del giorno	91
il tuo indirizzo email	1860
ilan	3150
ilgili haber	3155
ilgili haberler	3155
ilgili konular	3155
ilk ay # tl	3141
ilmoittaudu webinaariin	1314
ilmoitus	1306
ils ont lu aussi	1405
""", 'im': """
im trend	546
immer informiert	518
immer informiert mit unserem whatsapp-service	649
importo a scelta	1943
importo libero	1943
impossibile riprodurre il video	1932
impostazioni cookie	1872
impostazioni della privacy	1936
impostazioni privacy	1936
impostazioni sulla privacy	1936
impressum	539
imprimeix	314
imprimeix l'article	337
imprimeix la recepta	61
imprimer	1391
imprimer cet article	1448
imprimer cette recette	61
imprimer l'article	1391
imprimer la recette	61
imprimir	1050	2547
imprimir a receita	61
imprimir artigo	2600
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	3331
in case you missed it	828
in collaborazione con	1963
in diesem artikel	546
in evidenza	1879
in het nieuws	2280
in kooperation mit	536
in other news	828
in partnership with	814
in primo piano	1879
in this section	828
in zwischenablage kopieren	531
indeks	1767
indietro di # secondi	1932
indirizzo e-mail non valido	1948
indirizzo email	1860
indirizzo email non valido	1948
indstillinger	443
indtast din e-mail	434
indtast din mail	434
indtast e-mail	434
info iklan	1782
infolettre	1381
infolettres	1381
informa d'un error	323
informar de un error	1097
informasjonskapsler	2382
informationen zum datenschutz	575
informativa sulla privacy	1872
informazione promozionale	1901
informazione pubblicitaria	87	1901
ingat saya	1823
ingatkan saya nanti	1748
ingezonden mededeling	87	2325
ingrandisci	1882
ingrandisci foto	1952
ingrandisci il testo	1961
ingrandisci l'immagine	1952
ingrandisci la foto	1952
ingresar	1031
ingressos	2642
inhalt	549
inhalt anzeigen	539
inhalt laden	536
inhalt teilen	531
inhalte anzeigen	539
inhaltsverzeichnis	549
inhoud tonen	2300
inhoudsopgave	2283
inicio	1068
inizia il quiz	1927
inklappen	2284
inloggen	2250
innstillinger	2382
inquadra il qr code	1938
inschrijven	2255
inscreva-se	2539
inscreva-se na newsletter	2539
inscription	1372
inscription gratuite	1441
inserisci il tuo indirizzo e-mail	1911
inserisci il tuo indirizzo email	1911
inserisci qui il tuo commento	1875
inserisci un indirizzo email valido	1911
insira o seu email	2593
insira seu e-mail	2593
instagram	805
instagram-inhalte erlauben	539
instale a app	2617
instellingen	2272
inte idag	3020
inte nu	3020
integrame	2702
interzis minorilor	2703
introdu adresa ta de email	2683
introduce tu email	1038
invalid email	792
invia	91	1949
invia a un amico	1917
invia commento	1875
invia il commento	1924
invia per email	1865
invia risposta	1924
invia via email	1865
inzerce	359
inzercia	2905
""", 'io': """
ios	93
""", 'ip': """
iphone	93
""", 'ir': """
ir a la app	1128
ir a la portada	1142
ir a la receta	61
ir a la tienda	1120
ir a los comentarios	1061
ir al contenido	1068
ir al especial	1142
ir arriba	1068
ir para a loja	2609
ir para a receita	61
ir para o topo	2631
""", 'is': """
iscriviti	1860
iscriviti alla nostra newsletter	1860
iscriviti ora	1860
iscrizione completata	1911
isi survei	1801
isprintaj	2845
""", 'iz': """
iz iste rubrike	2842
iz rubrike	2842	2965
izbor urednice	2842
izbor urednika	2842
izdvajamo	2842
izin ver	3212
izinkan	1816
izpostavljeno	2965
izveido kontu	2203
""", "j'": """
j'accepte	1398
j'accepte de recevoir les offres des partenaires	1441
j'ai compris	1409
j'en profite	1372
""", 'ja': """
ja ets subscriptor	308
ja tens compte	335
ja, ich will	505
ja, ik steun	2317
ja, ik wil de nieuwsbrief ontvangen	2313
jaa	1304
jaa artikkeli	1304
jaa facebookissa	1304
jaa juttu kaverille	1304
jaa whatsappissa	1304
jadi donatur	1820
jaga	1160
jaga artiklit	1160
jaga facebookis	1165
jaga lugu	1165
jaga seda artiklit	1165
jajak pendapat	91
jangan lewatkan	1767
jangan sekarang	1816
jatka lukemista	1297
jau esi abonents	2203
jau esi abonents? ielogojies	2203
jau prenumeruojate	2162
jau prenumeruojate? prisijunkite	2162
javascript dinonaktifkan	1812
""", 'je': """
je aanmelding is gelukt	2313
je bent ingeschreven	2313
je bent nu ingeschreven	2313
je choisis cette offre	1476
je commande	1432
je donne	1363
je donne chaque mois	1473
je donne mon avis	1436
je donne une fois	1473
je fais un don	1363
je hebt je succesvol aangemeld	2313
je kunt je op elk moment afmelden	2313
je m'abonne	1372
je m'inscris	1381
je me connecte	1372
je ne sais pas	1457
je soutiens	1363
je teste	1372
je vote	91
jeda video	1808
jeder euro hilft	597
jednorazowo	2446
jelentkezzen be	1689
jetzt abo sichern	602
jetzt abonnent werden	510
jetzt abonnieren	510
jetzt abstimmen	91	581	649
jetzt am gewinnspiel teilnehmen	581
jetzt anmelden	518
jetzt bestellen	510
jetzt bewerben	581
jetzt einloggen	510
jetzt freischalten	510
jetzt helfen	505
jetzt im tv	546
jetzt karten sichern	581
jetzt kommentieren	542
jetzt kostenlos anmelden	518
jetzt kostenlos testen	510
jetzt mitdiskutieren	587
jetzt mitglied werden	505
jetzt mitmachen	581
jetzt nicht	504
jetzt pinnen	61
jetzt registrieren	510
jetzt spenden	505
jetzt teilen	603
jetzt testen	510
jetzt tickets sichern	581
jetzt upgraden	602
jetzt zugang sichern	602
jetzt zustimmen	539
""", 'jo': """
jocs i mots encreuats	325
jocuri	2702
jocurile noastre	2700
jogar	2608
jogar agora	2606
jogos	2608
jogue agora	2606
jogue com responsabilidade	2609
join now	775
join our mailing list	792
join the conversation	823
join the discussion	823
join the discussion on discord	809
join us	775
jouer	1461
jouer gratuitement	1459
jouez gratuitement	1459
jouw e-mailadres	2255
""", 'ju': """
juega con responsabilidad	1120
juega gratis	1117
juegos	1119
jugar ahora	1117
jugar gratis	1117
jumlah lain	1820
jump to content	833
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	3046
juttu jatkuu alla	1306
juttu jatkuu kuvan alapuolella	1306
juttu jatkuu kuvan alla	1306
juttu jatkuu mainoksen alla	1306
juttu jatkuu videon alla	1306
juttu on tarkoitettu tilaajille	1297
juttu on vain tilaajille	1297
juuri nyt	1312
""", 'ka': """
kabul ediyorum	3151
kabul et	3151
kabul et ve devam et	3208
kabul et ve kapat	3208
kaip jums patiko straipsnis	2168
kamu mungkin suka	1793
kanske senare	3020
kanskje senere	2364
kapat	3139
kapcsolat	1701
kararsizim	3199
kare bulmaca	3203
kargo bedava	3235
karier	1782
karjera	2169
karte anzeigen	550
karte laden	539
kas artikkel oli kasulik	1166
kas lugu oli kasulik	1166
kasneje	2972
kasnije	2850
kasutustingimused	1178
kategori	1767
kategoriat	1312
kategorie	364	2471
kategorien	546
kategorier	451	2389	3046
kategoriler	3155
katkida bulun	3140
katkilariyla	3235
katso kaikki tilaajaedut	1297
katso kuvagalleria	1314
katso kuvat	1314
katso tulokset	91
katso video alta	1314
kaydet	3148
kaydol	3141
kayit ol	3141
kaynak: aa	3161
kaynak: dha	3161
kaynak: iha	3161
""", 'ke': """
ke halaman donasi	1820
kebijakan cookie	1765
kebijakan koreksi	1830
kebijakan privasi	1765
kebijakan privasi | syarat dan ketentuan	1765
kecepatan pemutaran	1808
kecepatan putar	1808
keep reading	828
keine neuigkeiten mehr verpassen	593
kelola cookie	1765
kelola persetujuan	1812
keluar	1750
keluar dari layar penuh	1808
kembali ke atas	1769
kembali ke beranda	1829
kendini test et	3201
kendinizi test edin	3201
kertalahjoitus	1296
keskustele	1311
keskustele asiallisesti	1311
keskustelu	1311
ketentuan komentar	1801
keuntungan pelanggan	1807
keuze van de redactie	2280
key points by ai	874
key takeaways by ai	874
""", 'kh': """
khusus pelanggan	1823
khusus untuk pelanggan	1823
""", 'ki': """
ki-generert oppsummering	2392
ki-generiert	577
ki-generierte zusammenfassung	577
ki-oppsummering	2392
ki-zusammenfassung	577
kiemelt	1702
kies een bedrag	2248
kies je abonnement	2320
kiitos tilauksesta	1300
kiitos tilauksestasi	1300
kiitos vastauksestasi	91
kijk terug	2307
kingi artikkel	1165
kiosque	1372
kirim	91	1759
kirim balasan	1801
kirim foto anda	1830
kirim ke teman	1792
kirim komentar	1766
kirim lewat email	1836
kirim masukan	1801
kirim tulisan	1830
kirjaudu	1297
kirjaudu ulos	1297
kirjoita kommentti	1311
kirjoita kommenttisi	1311
kirjoittaja on kansanedustaja	1323
kirjoittaja on kirjailija	1323
kirjoittaja on kolumnisti	1323
kirjoittaja on toimittaja	1323
kirjoittaja on vapaa toimittaja	1323
kirjoittaja on vapaa toimittaja ja kirjailija	1323
kirjuta kommentaar	1166
kitabi satin al	3204
kitabi satin alin	3204
kiti skaito	2164
""", 'kl': """
klarna	509
klausies raidierakstu	2210
klausies rakstu	2208
klauskite dirbtinio intelekto	2168
klausykite straipsnio	2167
klausyti	2167
klausyti straipsnio	2167
klausyti straipsnio (# min	2167
kleinanzeigen	536
""", 'ko': """
kode etik jurnalistik	1830
kokeile maksutta	1297
kokeile nyt	1297
kolom ini wajib diisi	1825
kolom wajib	1825
kolom wajib diisi	1825
komentar	1766
komentarai	2162
komentari	2845
komentarji	2968
komentarz	2467
komentarze	2467
komentiraj	2845	2968
komentuoti	2162
komentuoti gali tik registruoti vartotojai	2168
komment	1701
kommentaarid	1160
kommentar	542
kommentar schreiben	542
kommentar verfassen	542
kommentare	542
kommentare ansehen	542
kommentare anzeigen	542
kommentare lesen	542
kommentarer	446	2385	3042
kommentarer blir moderert	2385
kommentarer granskas innan publicering	3049
kommentarer modereres	454
kommentarerna modereras	3042
kommentarregeln	542
kommentarsregler	3042
kommenteeri	1160
kommenteerimine on suletud	1166
kommenteerimise reeglid	1166
kommenteerimiseks logi sisse	1166
kommentek	1701
kommenter	446	2385
kommentera	3042
kommentieren	542
kommentit	1311
kommentit tarkistetaan ennen julkaisua	1311
kommentoi	1311
kommentointi on suljettu	1311
kommercielt indhold	459
kommercielt samarbejde	442
kommersielt innhold	2397
kommersielt samarbeid	2381
koniec reklamy	2463
kontakt	363	446	542	2467
kontakt os	446
kontakt oss	2385
kontakta oss	3042
konten berbayar	1797
konten bersponsor	1762
konten ini tidak dapat ditampilkan	1812
konten premium	1750	1792
konten promosi	1797
konten sponsor	1762
konto erstellen	510
konular	3155
konuyu takip et	3231
kopeeri link	1160
kopieer de link	2265
kopieer deze link	2345
kopieer link	2265
kopier lenka	2377
kopier lenke	2377
kopier lenken	2377
kopier link	438
kopier linket	438
kopieren	531
kopioi linkki	1304
kopiraj link	2845
kopiraj povezavo	2968
kopiraj poveznicu	2845
kopirajte link	2845
kopirajte poveznicu	2845
kopiuj link	2459
kopyala	3148
korrekturhinweis senden	587
kort fortalt - lavet med ai	454
kostenlos abonnieren	518
kostenlos registrieren	510
kostenlos testen	510
""", 'kr': """
krant	2250
kreditkarte	509
kreditkarte / klarna	509
kreiraj nalog	2835
krijg direct toegang	2320
""", 'ku': """
kuidas lugu meeldis	1166
kunjungi toko	1807
kupi pretplatu	2835
kurzlink kopieren	628
kuukausilahjoitus	1296
kuula	1165
kuula artiklit	1165
kuula artiklit (# min	1165
kuula lugu	1165
kuula saadet	1167
kuula saadet siit	1167
kuuntele	1304
kuuntele jakso	1304
""", 'kv': """
kvkk	3151
kvkk aydinlatma metni	3221
kvkk metnini okudum, onayliyorum	3221
""", 'ky': """
kysely	91
""", "l'": """
l'actu en direct	1405
l'article continue ci-dessous	1396
l'article en # points	1430
l'articolo in breve	1898
l'essentiel	1405
l'offerta migliore	1946
""", 'l-': """
l-am dezactivat	2715
""", 'la': """
la encuesta	91
la mejor oferta	1136
la newsletter	1381	1860
la question du jour	91
la redazione consiglia	1879
la tua e-mail	1860
laad meer	2283
laajenna	1315
laat je dit artikel voorlezen	2307
laat voorlezen	2265
laatste nieuws	2280
ladda fler	3049
lagi ramai	1793
lagre	2377
lagre artikkel	2377
lagre oppskrift	61
lagre oppskriften	61
lagre saken	2377
lagre saken til senere	2377
lagre til senere	2377
lahjoita	1296
lahjoita nyt	1296
lain kali	1748
lainnya	1767
laisser un commentaire	1401
laissez un commentaire	1401
lancer le quiz	1459
langganan	1750
langsung ke resep	61
lanjut baca di bawah	1762
lanjut di browser	1814
lanjutkan dengan apple	1823
lanjutkan dengan facebook	1823
lanjutkan dengan google	1823
lanjutkan dengan konten	1762
lanjutkan di browser	1814
lanjutkan di situs	1814
lanjutkan membaca	1769
lanjutkan membaca di bawah	1807
laporkan	1766
laporkan kesalahan	1770
laporkan kesalahan penulisan	1801
lascia un commento	1875
lascia un feedback	1898
lascia una risposta	1924
last flere	2392
last name	792
lastschrift	509
later	2245
later lezen	2321
latest	828
latest articles	828
latest edition	833
latest headlines	828
latest news	828
latest posts	828
latest stories	828
latest updates	828
latest videos	828
latest videos from	828
lavora con noi	1901
layar penuh	1809
""", 'le': """
le direct	1405
le fil	1405
le journal du jour	1372
le nostre newsletter	1860
le plus lu	1405
le plus populaire	1477
le puede interesar	1065
le quiz de l'actu	1459
le recomendamos	1065
le ultime notizie	1879
learn more	833
learn more about cookies	819
leave a comment	823
leave a reply	823
leave a tip	775
leave feedback	823
lectura de # minutos	1050
lectura: # min	1050
lecture # min	1408
lecture # minutes	1391
lecture : # min	1391
lecture automatique	1465
leer en la app	1128
leer la noticia completa	1142
leer noticia completa	1068
lees de reacties	2276
lees direct verder	2320
lees meer	2280	2283
lees meer over	2280
lees onze huisregels	2310
lees ook	2280
lees verder	2250	2280	2283
lees verder na de advertentie	2270
lees verder onder de afbeelding	2270
lees verder onder de foto	2270
lees voor	2265
leeslijst	2321
leestijd	2283
leestijd # min	2283
legendas	2612
legfrissebb	1702
legg igjen en kommentar	2385
leggi anche	1879
leggi dopo	1917
leggi i commenti	1875
leggi il documento	1883
leggi il giornale	1853
leggi l'articolo	1882
leggi l'articolo completo	1882
leggi l'articolo intero	1952
leggi la biografia	1955
leggi la trascrizione	1932
leggi lo speciale	1952
leggi nell'app	1938
leggi senza limiti	1915
leggi sull'app	1909
leggi tutte le notizie	1952
leggi tutti gli articoli dell'autore	1952
leggi tutto	1882
leggi tutto con un abbonamento	1853
leggi tutto su	1879
legolvasottabb	1702
legolvasottabbak	1702
leia mais	2561	2564
leia no app	2617
leia o artigo completo	2631
leia o qr code	2617
leia os termos de uso e as regras da comunidade	2589
leia sem limites	2598
leitura: # min	2547
lembrar de mim	2625
lembrar mais tarde	2530
lembrar-me	2625
lembre-me mais tarde	2530
lenke kopiert	2377
lenken er kopiert	2377
lenken kopiert	2377
ler artigo completo	2631
ler mais	2564
ler mais tarde	2600
ler na app	2617
ler no app	2617
ler o artigo completo	2631
les articles les plus lus	1449
les derniers articles	1405
les flere	2389
les hele saken	2392
les jeux d'argent sont interdits aux mineurs	1462
les kommentarer	2385
les lecteurs ont aussi lu	1405
les mer	2389	2392
les mer om	2389
les plus anciens	1457
les plus lues	1405
les plus lus	1405
les senere	2377
les tops	1405
les videre	2368
lesedauer	549
lesedauer: # minuten	549
lesen sie auch	546
lesen sie dazu	546
lesen sie hier	546
lesen sie mehr	546
leserbriefe	542
leserkommentare	542
leserumfrage	91
lesetid # min	2392
lesetipp	546
lesetipps	546
lesezeit: # min	549
lesezeit: # minuten	549
lest opp av en robot	2377
lest opp av en syntetisk stemme	2377
leta	2213
leta/afp	2213
lettergrootte	65
letto da una voce sintetica	1932
lettura # min	1865
lettura con voce sintetica	1932
""", 'li': """
li e concordo com os termos de uso	2627
lige nu	451
lihat artikel asli	1792
lihat balasan	1801
lihat berita lainnya	1829
lihat detail	1770
lihat foto	1829
lihat galeri	1829
lihat galeri foto	1829
lihat harga	1807
lihat hasil	91	1770
lihat juga	1767
lihat komentar	1766
lihat konten	1812
lihat lainnya	1769
lihat liputan khusus	1829
lihat paket langganan	1823
lihat penawaran	1807
lihat peta	1770
lihat profil	1830
lihat profil penulis	1830
lihat resep	61
lihat selengkapnya	1769
lihat semua	1769
lihat semua berita	1829
lihat semua foto	1829
lihat semua komentar	1801
lihat semua video	1829
lihat transkrip	1808
liitu uudiskirjaga	1185
like loading	804
like this	804
limited time offer	782
limited-time offer	901
line	805
link	805
link berhasil disalin	1792
link copiado	2547
link copiat	2690
link copiato	1865
link copiato negli appunti	1917
link copied	804
link copied bookmark	804
link copied to clipboard	804
link er kopieret	438
link er kopieret til udklipsholderen	438
link gekopieerd	2265
link in die zwischenablage kopiert	603
link kopeeritud	1165
link kopieren	531
link kopieret	438
link kopiert	531
link kopiran	2845
link kopyalandi	3148
link on kopeeritud	1165
link sudah disalin	1792
link wurde in die zwischenablage kopiert	603
link wurde kopiert	603
link zum artikel kopieren	603
link zum inhalt	539
link zum teilen kopieren	649
link zum youtube-inhalt	539
linkedin	805
linki kopyala	3148
linkki kopioitu	1304
links	546
lire aussi	1405
lire l'article	1408
lire l'article complet	1408
lire la suite	1408
lire la transcription	1464
lire le document	1409
lire le dossier	1482
lire les commentaires	1401
lire plus	1405	1408
lire plus tard	1391
lire sa biographie	1486
lisa kommentaar	1160
lista de socios	1126
listen	804
listen # min	804
listen above	881
listen below	881
listen here	881
listen now	804
listen on apple	881
listen on apple podcasts	881
listen on spotify	881
listen on youtube	881
live	546
live text	2726
live tv	828
livraison gratuite	1494
""", 'lo': """
lo + visto	1065
lo esencial en # segundos	1090
lo quiero	1107
load comments	823
load content	819
load more	833
load more articles	833
load more comments	823
load more stories	833
loading	804
loading ad	814
loading more	833
loe edasi	1160
loe edasi tellijana	1160
loe hiljem	1165
loe ka	1162
loe kommentaare	1166
loe lisa	1167
loe lisaks	1162
loe rohkem	1167
loe veel	1162
loetumad	1162
log in	782	2250
log in / register	782
log in or sign up	782
log in to comment	823
log in to reply	823
log ind	429
log out	782
log ud	429
logare	2651
logg inn	2368
logg ut	2368
logga in	3024
logga ut	3024
logi sisse	1160
logi sisse, et kommenteerida	1166
login	510	782	1750	1853	2535	2651
login / register	782
logout	782
loja	2642
lompat ke resep	61
loo konto	1160
loo tasuta konto	1160
los comentarios son exclusivos para suscriptores	1097
los precios pueden variar	1092
""", 'lu': """
lue koko juttu	1314
lue kommentit	1311
lue rajattomasti	1297
lue seuraavaksi	19	1312
luetuimmat	1312
luetuimmat jutut	1312
lugemiseks osta artikkel	1160
luister	2265
luister dit artikel	2307
luister hier	2307
luister nu	2307
luister op spotify	2307
luister via spotify	2307
luk	425
lukk	2364
lukuaika # min	1314
lunar	2718
luo ilmainen tunnus	1297
luo maksuton tunnus	1297
luo tunnus	1297
lupa kata sandi	1750
lupa password	1750
""", 'ly': """
lyssna	3034
lyt	438
lytt	2377
lytt til saken	2377
""", "m'": """
m'abonner	1372
m'inscrire	1381
""", 'ma': """
maak een account	2250
maandelijks	2246
magazin	2736
magazinul nostru	2703
mahjong	1461
mai mult	2665
mai multe	2665
mai multe articole	2726
mail	805	2265
mailen	531
main gratis	1804
main sekarang	1804
mainkan sekarang	1804
mainokset	1306
mainos	1306
mainos - juttu jatkuu alla	1306
mainos alkaa	1306
mais	2564
mais antigas	2604
mais antigos	2604
mais artigos	2561
mais artigos deste autor	2631
mais comentadas	2561
mais curtidos	2604
mais deste autor	2631
mais do autor	2631
mais lidas	2561
mais lidos	2561
mais popular	2626
mais populares	2561
mais recentes	2604
mais tarde	2530
mais vistas	2561
mais vistos	2561
mais votadas	2604
mais votados	2604
maju # detik	1808
make a donation	775
manage consent	819
manage cookies	819
manage my account	782
manage options	819
manage preferences	819
manage settings	819
manage subscription	782
manage your newsletters	892
mantengamos un debate respetuoso	1097
mantente informado	1038
manter conectado	2625
masquer	1409
mastodon	805
masuk	1750
masuk / daftar	1750
masuk dengan apple	1823
masuk dengan facebook	1823
masuk dengan google	1823
masuk untuk berkomentar	1801
masukkan alamat email yang valid	1825
masukkan email yang valid	1825
max	2759
maybe later	773
""", 'me': """
me connecter	1372
me le rappeler plus tard	1362
media caption	833
meer	2280
meer artikelen	2280
meer informatie	2272
meer laden	2283
meer lezen	2280
meer nieuws	2280
meer over	2280
meer over dit onderwerp	2280
meer tonen	2283
meest bekeken	2280
meest gedeeld	2280
meest gekozen	2320
meest gelezen	2280
meghallgatom	1695
megosztom	1695
mehr anzeigen	549
mehr artikel	546
mehr aus	546
mehr aus dem ressort	546
mehr details	550
mehr erfahren	539
mehr informationen	546
mehr laden	542	549
mehr lesen	546	549
mehr nach dieser anzeige	536
mehr news	546
mehr themen	546
mehr von diesem autor	546
mehr von uns	546
mehr zu diesem thema	546
mehr zum artikel	546
mehr zum thema	546
meilleure offre	1476
mein konto	510
meist gelesen	546
meistgeklickt	546
meistgelesen	546
meistgelesene artikel	546
meistkommentiert	546
mejla	3034
mejor oferta	1136
mejor valorados	1115
meld een fout	2276
meld feil	2393
meld fejl	455
meld fout	2310
meld fra om feil	2385
meld je aan	2255
melhor oferta	2625
melhor valor	2625
member-only story	833
members only	782
memuat pemutar	1808
memuat video	1808
menemukan kesalahan	1801
mengerti	1770
mengikuti	1834
meniu	2665
meno recenti	1925
mensagem enviada com sucesso	2627
mensaje enviado correctamente	1138
mensal	2623
mensile	1944
mensual	1134
mensualmente	1134
mensuellement	1474
menu	366	454	833	1408	1769	1882	2283	2474	2564	3343
meny	2392	3049
mer fra	2389
mer nyheter	3046
mer om	2389	3046
merci de votre inscription	1381
merci pour votre retour	1430
merci pour votre vote	91	1436
merci, votre inscription est prise en compte	1478
mere fra	451
mere om	451
mergi sus	2726
merken	510	531
merkliste	510
mesajiniz iletildi	3221
mesajul a fost trimis	2722
message	805
message publicitaire	1396
messaggio inviato correttamente	1948
messaggio promozionale	1870
messaggio pubblicitario	1901
messenger	805
mest delat	3046
mest delt	2389
mest delte	451
mest lest	2389
mest leste	2389
met ai gemaakt	2302
metin boyutu	3233
metni oku	3205
metodi di pagamento	1851
metodo di pagamento	1851
metti in pausa	1932
mettiti alla prova	1927
mettiti alla prova con il quiz	1927
mettre en favori	1391
mettre en pause	1464
""", 'mi': """
mi cuenta	1031
mida del text	65
migliore offerta	1946
mijn account	2250
mijn profiel	2250
min konto	429
min side	429	2368
mine avalehele	1167
mine retsepti juurde	61
minha conta	2535
mis niets	2255
missa inget	3029
missa inte	3046
misschien later	2245
misschien ook interessant	2280
mit freunden teilen	628
mit ki erstellt	577
mitdiskutieren	542
mitglied werden	505
mitmachen und gewinnen	581
mitra kami	1812
mitt konto	3024
""", 'mo': """
mode de paiement	1370
modes de paiement	1370
modifica le preferenze sui cookie	1896
modifica preferenze	1896
modifier mes choix	1428
modifier vos choix	1468
moj profil	2835	2961
moje konto	2449
mon compte	1372
mon espace	1372
monatlich	505
monatlich spenden	505
montant libre	1370
monthly	774
monthly contribution	779
morda vas zanima	2965
more	831
more articles	828
more citation formats	1007
more coverage	828
more details	834
more for you	905
more from	828
more from this author	828
more from us	905
more headlines	828
more in this section	905
more in this series	828
more like this	828
more news	828
more newsletters	892
more on this story	828
more on this topic	828
more options	819
more sharing options	804
more stories	828
more stories like this	828
more stories you may like	828
more to explore	828
more to read	828
more top stories	828
most commented	828
most discussed	828
most emailed	828
most liked	823
most nem	1686
most popular	828
most read	828
most read stories	905
most recent	828
most shared	828
most viewed	828
most watched	828
mostra altro	1882
mostra contenuto	1872
mostra contenuto esterno	1896
mostra el contingut extern	320
mostra i commenti	1875
mostra i risultati	91
mostra il contenuto	1936
mostra il contenuto esterno	1896
mostra il video	1936
mostra le risposte	1924
mostra meno	1883
mostra menys	312
mostra originale	1883
mostra risposte	1924
mostra sempre	1936
mostra sottotitoli	1932
mostra traduzione	1883
mostra tutto	1883
mostra-ho tot	312
mostrar comentarios	1061
mostrar contenido	1126
mostrar contenido externo	1088
mostrar el contenido	1126
mostrar legendas	2611
mostrar mais	2564
mostrar menos	1068	2631
mostrar respostas	2603
mostrar respuestas	1114
mostrar sempre	2615
mostrar siempre	1126
mostrar todo	1069
mostrar tudo	2565
moyen de paiement	1370
moyens de paiement	1370
""", 'mt': """
mti	1724
mti/afp	1724
""", 'mu': """
mua ngay	3379
muat kiriman	1812
muat komentar lain	1801
muat konten	1812
muat lainnya	1769
muat postingan	1812
muat ulang	1818
muat ulang halaman	1818
muet	1465
mulai kuis	1804
mundur # detik	1808
mungkin lain kali	1748
must read	828
must reads	828
must-read	828
mutasd mindet	1705
mute	833
muto	1933
muut lukevat	1312
muut lukevat juuri nyt	1312
muut lukevat nyt	1312
""", 'my': """
my account	782
""", 'na': """
na czasie	2471
naar boven	2283
naar de aanbiedingen	2250
naar de inhoud	2283
naar de webshop	2305
naar het recept	61
nach anzeige weiterlesen	536
nach der werbung geht es weiter	608
nach oben	549
nadaljevanje pod oglasom	2964
nahoru	366
najbolj brane novice	2965
najbolj brane novice dneva	2965
najbolj brano	2965
najbolj komentirano	2965
najkomentiranije	2842
najnovije	2842
najnovije vesti	2842
najnovije vijesti	2842
najnowsze	2471
najnowsze informacje	2471
najpopularniejsze	2471
nama	1826
nama lengkap	1826
nanti	1748
nanti saja	1748
napisz komentarz	2467
nascondi	1883
nascondi commenti	1924
nascondi le risposte	1924
nascondi risposte	1924
nasil kapatilir	3214
nastavak teksta nakon reklame	2841
nastavenia cookies	2920
natisni	2968
natisni recept	61
naujausi	2164
naujiena papildoma	2169
naujiena pildoma	2169
""", 'ne': """
ne danas	2850
ne danes	2972
ne hvala	2850	2972
ne manquez plus aucune info	1471
ne manquez rien	1381
ne most	1686
ne plus afficher	1362
ne plus suivre	1490
ne propustite	2842
ne ratez aucune info	1471
ne sada	2850
ne se prononce pas	1457
ne spreglejte	2965
ne zdaj	2972
ne, hvala	2850	2972
necrologie	1901
nee bedankt	2245
nee, bedankt	2245
nei takk	2364
nei, takk	2364
nein danke	504
nein, danke	504
nej tack	3020
nej tak	425
nej, tack	3020
nej, tak	425
nessun commento	1875
nessuna opinione	1925
neste	2392
neste artikkel	2389
net binnen	2280
netiquette	542
neueste artikel	546
neueste meldungen	546
neueste nachrichten	546
neueste videos	546
never miss a story	792
never miss an update	792
new customers only	901
new customers only. terms apply	901
new here	782
newest first	823
newsletter	353	518	792	1038	1381	1860	2452	2539
newsletter abonnieren	518
newsletter e alert	1879
newsletter kostenlos abonnieren	518
newsletter recomendada	1065
newsletter sign up	792
newsletter sign-up	792
newsletter signup	792
newsletter-anmeldung	518
newsletters	792	833	1038	1381	2539
newslettery	353	2452
newsticker	546
next	774
next article	828
next page	833
next post	833
next story	828
next up	828
""", 'ng': """
nghe	3331
nghe audio	3380
""", 'ni': """
nicht jetzt	504
nicht mehr anzeigen	504
nichts mehr verpassen	518
nie masz konta	2449
nie teraz	2445
niente spam	1948
niet nu	2245
niet te missen	2280
nieuwsbrief	2255
nieuwsbrief ontvangen	2313
nieuwsbrieven	2255
""", 'no': """
no comments	823
no comments yet	823
no credit card required	901
no eres suscriptor	1136
no gracias	1025
no grazie	1847
no hacemos spam	1138
no posts	833
no sabe / no contesta	1115
no sabe, no contesta	1115
no se puede reproducir el video	1122
no te pierdas	1065
no thank you	773
no thanks	773
no tienes cuenta	1136
no votes so far! be the first to rate this post	987
no, gracias	1025
no, grazie	1847
no, thanks	773
noch kein abo	602
noch kein abonnent	510
noch kein konto	510
noch keine kommentare	542
noch keine kommentare vorhanden	542
noch nicht registriert	602
nog geen abonnee	2320
nog geen account	2250
nog geen reacties	2276
noklausies rakstu	2208
nom	1479
nombre	1139
nome	1949	2628
nominal lain	1820
nominal lainnya	1820
non hai un account	1915
non merci	1362
non oggi	1847
non ora	1847
non sa / non risponde	1925
non sei abbonato	1853
non sei ancora abbonato	1915
non sei ancora registrato	1946
non sei registrato	1946
non so	1925
non, merci	1362
norint komentuoti, reikia prisijungti	2168
normas	1061
normas de los comentarios	1114
normas editoriales	1145
nos articles les plus lus	1449
nos derniers articles	1405
nos jeux	1459
nos lecteurs ont lu ensuite	1405
nos offres	1372
nos offres d'emploi	1432
nos partenaires	1468
nos recommandations	1405
noskaties video	2210
nossa loja	2609
nossos jogos	2606
nossos parceiros	2615
not a subscriber yet	782
not now	773
not ready to donate	773
not ready to give today	773
not ready to subscribe	773
not ready to support today	773
not the answer you're looking for	989
not today	773
nota relacionada	1111
notas recomendadas	1111
notas relacionadas	1111
note legali	1872
noter la recette	61
notes on contributors	999
notez cet article	1401
noticia anterior	1142
noticia relacionada	1065
noticia relacionadas	1065
noticia siguiente	1142
noticias de hoy	1065
noticias relacionada	1065
noticias relacionadas	1065
notizie correlate	1879
notizie del giorno	1879
notre boutique	1462
notre charte de corrections	1486
notre direct	1482
nous contacter	1401
nous soutenir	1363
nous suivre	1392
nous vous recommandons	1405
now playing	833
""", 'nt': """
ntb	2420
""", 'nu': """
nu acum	2649
nu ai cont	2688
nu in het nieuws	2280
nu niet	2245
nuestra tienda	1120
nuestros juegos	1117
nuestros socios	1126
nume	2723
nuoroda nukopijuota	2167
nuotraukos	2169
nutzungsbedingungen	539
""", 'ny': """
nyalakan notifikasi	1792
nyhedsbrev	434
nyhedsbreve	434
nyhetsbrev	2373	3029
nyhetsbrevet	2373	3029
nyhetsdygnet	3046
nyt luetuimmat	1312
""", 'o ': """
o artigo continua depois da publicidade	2552
o mais popular	2626
o seu email	2539
o seu voto foi registado	2603
""", 'ob': """
obrigado pelo seu feedback	2581
obrigado pelo seu voto	91	2581
obrigado por se inscrever	2539
obrigado por votar	91	2603
obrigado, a sua mensagem foi enviada	2627
obserwuj	2460
obserwuj nas	2460
""", 'oc': """
oceni novico	2968
oceni recept	61
ocenite tekst	2845
ocijeni recept	61
ocorreu um erro	2627
ocultar	1069	2565
ocultar comentarios	1114
ocultar respostas	2603
ocultar respuestas	1114
""", 'od': """
odbij	2858
odbij sve	2858
oddaj glas	91
oddaj komentar	2968
odeslat	91
odeslat hlas	91
odjava	2835	2961
odpowiedz	2467
""", 'of': """
oferecer	2641
oferecer artigo	2535
oferecer este artigo	2640
oferecido por	2552
oferecimento	2642
oferit de	2736
oferta especial	1031
oferta para lectores	1120
oferta para leitores	2609
oferta por tempo limitado	2625
oferta por tiempo limitado	1136
ofertas	1056
ofertas de empleo	1092
ofertes de feina	325
offer	814
offer ends soon	901
offerta a tempo limitato	1946
offerta per i lettori	1930
offerte	1870
offerte di lavoro	1901
offerto da	1963
offre partenaire	1396
offres d'emploi	1432
offrir	1493
offrir l'article	1372
ofrecido por	1153
""", 'og': """
oglas	2841	2964
oglasi	2841	2964
ogni contributo conta	1914
ogni donazione conta	1943
ogni euro conta	1914
ogni mese	1944
""", 'oh': """
ohne spende weiterlesen	504
ohodnotit recept	61
""", 'ok': """
ok	774
ok, got it	834
okumaya devam et	3141
""", 'ol': """
oldest first	823
ole esimene kommenteerija	1166
oled juba tellija	1160
oled uudiskirjaga liitunud	1185
olet nyt tilannut uutiskirjeen	1300
oletko jo tilaaja? kirjaudu	1297
olvasd el ezt is	1702
olvassa el ezt is	1702
""", 'om': """
om cookies	3039
oma tili	1297
""", 'on': """
once	774
onderwerpen	2280
one time donation	775
one-time	774
one-time donation	775
onko jutussa virhe	1311
onko sinulla jo tunnus	1297
""", 'oo': """
ook interessant	2280
oops! something went wrong	892
""", 'op': """
op leeslijst	2345
open	834
open image in gallery	833
open kaart	2284
open map	834
open menu	833
open the map	834
openen	2284
opina	1061
opprett en gratis bruker	2368
opprett en gratis konto	2368
opprett gratis bruker	2368
opprett konto	2368
oppsummert av ai	2392
oppsummert av ki	2392
opret bruger	429
opret en gratis bruger	429
opret en gratis profil	429
opret en konto	429
opret gratis profil	429
opret konto	429
opsi lainnya	1836
opslaan	2265
opslag fra facebook	454
opslag fra instagram	454
opublikuj komentarz	2467
""", 'or': """
ordenar por	1115	2604
ordina per	1925
original anzeigen	550
""", 'os': """
os nossos jogos	2606
os nossos parceiros	2615
osallistu keskusteluun	1311
ossza meg	1695
osta artikkel	1160
ostale vesti	19	2842
ostale vijesti	19	2842
ostatnie wpisy	2471
ostavi komentar	2845
ostavite komentar	2845
oszd meg	1695
""", 'ot': """
other amount	779
other articles	828
other news	828
other readers liked	19
other stories	828
other stories you may like	828
other stories you might like	828
others also read	19	828
others are also reading	985
others are reading	985
otomatik oynat	3206
otomatik oynatma	3206
otra cantidad	1029
otras noticias	19	1065
otras noticias que pueden interesarte	19
otro importe	1029
otro monto	1133
""", 'ou': """
oui, je m'abonne aux notifications	1471
our corrections policy	823
our newsletters	792
our partners	814
our social media	809
our sponsors	814
outro montante	2622
outro valor	2533
ouvir	2547
ouvrir	1409
ouvrir l'appli	1470
ouvrir l'application	1470
ouvrir la carte	1409
ouvrir le menu	1408
""", 'ov': """
overschrijving	2249
""", 'oy': """
oy kullan	91	3199
oy ver	91	3199
oyla	91
oyna	3203
oynat	3157
oynatma hizi	3205
oyunlar	3203
oyunuz alindi	91	3198
oyunuz kaydedildi	3198
""", 'oz': """
oznake	2842	2965
""", 'p': """
p	2659
""", 'pa': """
pagamento seguro	2533
pagamento sicuro	1851
page suivante	1408
pagina successiva	1882
pago seguro	1029
paid advertisement	906
paid content	814
paid partnership	814
paid post	814
paiment methods	779
palaute	1311
palavras cruzadas	2608
paling banyak dibaca	1767
paling disukai	1802
paling populer	1824
pane oma teadmised proovile	1167
pantalla completa	1123
para continuar a ler	2598
para continuar lendo	2598
para seguir leyendo	1107
paremti	2162
pariwara	1762
parole crociate	1929
partage	1391
partager	1391
partager l'article	1391
partager par e-mail	1391
partager par email	1391
partager par mail	1391
partager par sms	1492
partager par whatsapp	1492
partager sur	1391
partager sur bluesky	1391
partager sur linkedin	1391
partager sur messenger	1391
partager sur telegram	1391
partager sur twitter	1391
partager sur whatsapp	1492
partager sur x	1391
partager via messenger	1391
partager via twitter	1391
partages	1391
partagez	1391
partecipa al sondaggio	1924
partecipa alla discussione	1906
partenaire	1396
parteneri	2659
participa	1061
participa en la encuesta	1114
participa en la nostra enquesta	323
participe da conversa	2589
participe da enquete	2603
participe na sondagem	2603
participez au sondage	1456
participez au vote	1456
partilhar	2547
partilhar no whatsapp	2640
partilhe	2547
partner	2270
partner content	814
partner offers	814
partnerangebot	536
partnerangebote	536
partnerbijdrage	2325
partnercontent	2270
partnernieuws	2280
partnerska vsebina	2964
pas aujourd'hui	1362
pas de commentaire	1401
pas de spam	1478
pas encore de compte	1476
pas encore inscrit	1372
pas maintenant	1362
pasatiempos	1119
pasidalinkite	2167
pasidalinkite straipsniu	2167
pasidalinti	2162
passa a premium	1915
passatempos	2583
passend zum thema	546
passende artikel	546
passer cette annonce	1396
password dimenticata	1853
passwort vergessen	510
patreon'dan destek ol	3216
patreon'dan destekle	3216
patrocinado	1056	2552
patrocinado por	1056
payment method	779
payment methods	779
payment options	779
paypal	509
""", 'pe': """
pedoman media siber	1782
pedoman pemberitaan media siber	1830
peiling	91
pelo mundo	2561
penawaran khusus pembaca	1807
penawaran terbaik	1823
pendaftaran berhasil	1825
pengaturan cookie	1812
pengaturan privasi	1812
people also read	828
people are also reading	985
people are reading	985
per continuar llegint	335
per continuare a leggere	1915
per e-mail teilen	531
per e-mail versenden	531
per mail teilen	531
per mail versenden	531
per whatsapp teilen	531
perbesar	1829
perbesar foto	1829
perbesar gambar	1829
perbesar huruf	1836
percebi	2565
pergunta do dia	91
periksa kotak masuk anda	1825
perkecil huruf	1836
permainan	1806
permite	2713
permite mereu	2709
permite reclamele	2715
permitir	1130	2619
permitir anuncios	1131
permitir la publicidad	1131
permitir publicidade	2620
permitir sempre	2615
permitir siempre	1126
permitir siempre este contenido	1126
personnaliser mes choix	1468
personuppgiftspolicy	3039
personvern	2382
personverninnstillinger	2382
peru milloin vain	1297
peru tilaus milloin tahansa	1300
peruuta milloin tahansa	1297
pesan anda telah terkirim	1825
pesan berhasil dikirim	1825
pesan tiket	1807
pesquisar	2564
petites annonces	1396
""", 'ph': """
photos	1408
""", 'pi': """
piekrist	2220
piesakies jaunumiem	2227
piilota	1315
piilota mainokset	1306
pilih	91	1824
pilih langganan anda	1823
pilih paket	1823
pilih paket langganan	1823
pilihan anda telah dicatat	1801
pilihan editor	1767
pilihan redaksi	1767
pilihan untuk anda	1793
pilihan untukmu	1793
pin for later	61
pin it	61	804
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	1814
pindai qr code	1814
pinterest	805
pix	2534
""", 'pl': """
plaats een advertentie	2305
plaats een reactie	2276
plaats reactie	2276
plan du site	1398
play audio	804
play now	833
play store	93
play the video	881
play video	833
please check your inbox	938
please donate	775
please enter a valid email address	792
please gamble responsibly	983
pledge your support	775
plus	429	1408	2250	3024
plus anciens	1457
plus d'articles	1405
plus d'articles de cet auteur	1482
plus d'articles de l'auteur	1486
plus d'infos	1405
plus d'options	1492
plus d'options de partage	1492
plus lus	1405
plus tard	1362
plus-artikel	510
plusartikel	2250
pluss	2368
plussak	2368
""", 'po': """
pocket	805	1983
podaj adres e-mail	2452
podaj e-mail	2452
podcast	364	451	546	1065	1879	2471	3155
podcast'i indir	3205
podcastit	1312
podcasts	451	546	2280	2561
podcasty	364	2471
podd	3046
poddar	3046
pode gostar de	2601
pode interessar	2561
podeli	2845
podeli na facebooku	2845
podeli vest	2845
podelite	2845
podijeli	2845
podijeli na facebooku	2845
podijeli vijest	2845
podijelite	2845
podkast	2389
podkaster	2389
podobne	2471
podpri	2960
podpri nas	2960
podprite nas	2960
podrobnosti	367
podseti me kasnije	2850
podsjeti me kasnije	2850
pogledaj komentare	2845
pogledaj rezultate	91
pogoji uporabe	2980
polecamy	2471
polecane	2471
polecane dla ciebie	2471
politika privatnosti	2858
politika zasebnosti	2980
polityka cookies	2464
poll	91
poll of the day	91
poll van de dag	91
polling	91
pon a prueba tus conocimientos	1117
ponctuel	1474
ponctuellement	1474
poprzedni	2474
populair	2280
populaire	1405
populaire artikelen	2280
populaires	1405
popular articles	828
popular now	828
popular posts	828
popular reads	905
popular stories	828
popular topics	828
populare	2663
popularne	2471
populer	1767
populiariausi	2164
portada	1068
posez une question sur cet article	1430
poslat	356
poslat e-mailem	356
poslechnout	356
post as a guest	989
post comment	823
post on x	804
post your answer	989
poster un commentaire	1401
posts relacionados	2561
potrebbe interessarti	1879
potrebbe interessarti anche	1879
potrebbero interessarti	1879
pour aller plus loin	1405
pour lire la suite	1445
povezana novica	2965
povezane novice	2965
povezane teme	2842
povezane vesti	2842
povezane vijesti	2842
povezano	2965
poveznica kopirana	2845
povolit cookies	360
powered by ai	874
pozabljeno geslo	2961
""", 'pr': """
pr	1697	1987	2086
pravidla diskuse	363
pravila komentiranja	2845	2968
pravila privatnosti	2858
preberite tudi	2965
precedente	1882
precios y disponibilidad pueden variar	1092
preferensi cookie	1812
preferenze cookie	1872
pregunta a nuestra ia	1090
premium	349	429	662	782	1031	1372	1750	1853	2250	2368	2449	2535	2651	3024	3141	3326
premium content	782
premium digital	901
premium-artikel	510
prenota il tuo posto	1930
prenume	2723
prenumerata	2162	2449
prenumeration	3024
prenumeratoriams	2162
prenumerera	3024
prenumerera nu	3024
prenumeruj	2449
prenumeruoti	2162
preporuka	2842
presentado por	1153
presentato da	1963
presentear	2641
presentear artigo	2640
presented by	814
press enter or click to view image in full size	833
pretplata	2834
pretplati se	2834
pretplatite se	2834
prevent your screen from going dark	61
previous article	828
previous page	833
previous post	833
prezentat de	2736
prihvatam	2858
prihvati	2858
prihvati sve	2858
priimti visus	2180
prijava	2835	2961
prijavi napako	2968
prijavi se	2835	2961
prijavite se	2835	2961
prijavite se odmah	2835
prijzen kunnen intussen gewijzigd zijn	2325
primo piano	1879
principais pontos, por ia	2581
principios editoriales	1145
prindi	1165
prindi artikkel	1165
prindi retsept	61
print	438	805	2265
print article	804
print artiklen	438
print dit artikel	2321
print dit recept	61
print opskrift	61
print opskriften	61
print page	903
print recept	61
print recipe	61
print subscription	782
print the recipe	61
print this	804
print this page	903
printen	2265
prisijungti	2162
prispevaj	2960
privaatsustingimused	1178
privacidad	1058
privacy	1872	2272
privacy center	539
privacy notice	792
privacy policy	819	1872
privacy preference center	819
privacy preferences	819
privacy settings	819
privacy statement	819
privacybeleid	2272
privacyverklaring	2272
privatumo politika	2180
probeabo	510
probeer het later opnieuw	2313
probeer nu	2250
produktempfehlung	536
profil	510
profilo	1853
profiter de l'offre	1372
proibido a menores de # anos	2609
proibido para menores de # anos	2609
promo	1870	2841
promocijsko besedilo	2964
promocja	2463
promoted	814
promoted content	814
promoted links	814
promoted stories	828
promotie	2270
promotion	814
propaganda	2552
proposer une correction	1436
prosseguir	2554
prossimo articolo	1952
proteggiamo le nostre fonti	1955
prova # dagar gratis	3024
prova gratis	1853	3024
prova gratis per un mese	1915
prova nu	3024
prova-ho un mes gratis	335
prueba gratis	1031
prueba un mes gratis	1107
przeczytaj jeszcze	2471
""", 'pu': """
pub	1396	2552
pubblica	1925
publicar	1115	2604
publicar comentario	1061
publicidad	1056
publicidad - sigue leyendo	1056
publicidade	2552
publicitat	314
publicitate	2659
publieditorial	87
publier	1457
publier un commentaire	1401
publireportage	1396
publireportatge	87
publirreportaje	1056
pular para a receita	61
puntos clave	1090
puntual	1134
puoi regalare # articoli al mese	1917
putar audio	1808
putar otomatis	1809
putar video	1808
puzzels	2305
""", 'py': """
pysy ajan tasalla	1300
""", 'qr': """
qr kodu okut	3210
qr kodu okutun	3210
qr kodu tarayin	3210
""", 'qu': """
quero apoiar	2622
quero assinar	2535
quero contribuir	2622
quero doar	2622
quick poll	91
quiero aportar	1133
quiero donar	1133
quiero recibir comunicaciones comerciales	1138
quiero recibirla	1103
quiero recibirlo	1103
quiero ser socia	1133
quiero ser socio	1133
quiero suscribirme	1031
quitar publicidad	1092
quitar sonido	1122
""", 'ra': """
raccomandato da	1870
raksts pieejams abonentiem	2203
rangkuman ai	1833
rapporter feil	2385
rapportera fel	3042
rate recipe	61
rate this article	987
rate this post	987
rate this recipe	61	987
rate this story	987
""", 're': """
reactie	2276
reacties	2276
reacties worden vooraf gecontroleerd	2310
read aloud	804
read also	828
read article	833
read comments	823
read full article	833
read full story	833
read in app	833
read more	833
read more about	828
read more about sharing	804
read more articles	833
read more here	833
read more on	828
read more on these topics	828
read next	828
read original article	833
read our complete coverage	828
read story	833
read the article	833
read the document	834
read the full article	833
read the full document	834
read the full story	833
reader poll	91
readers also read	828
readers are also reading	985
ready for more	792
reageer	2276
reageren	2276
rebus	2702
rebutja-ho tot	320
recent	828
recent articles	828
recent news	828
recent posts	828
recent stories	828
recept bewaren	61
recept printen	61
recevoir des notifications	1471
recevoir la newsletter	1381
recevoir les notifications	1471
recevoir une alerte	1438
recharger la page	1472
rechazar	1058
rechazar todas	1058
rechazar todo	1058
rechazar y suscribirme	1126
rechazar y suscribirse	1126
recherche	1408
rechercher	1408
recibir alertas	1102
recibir alertas de este tema	1102
reclame	2270
recomandate	2663
recomendaciones	1065
recomendadas	1065	2561
recomendado	1065
recomendado para ti	1065
recomendados	1065	2561
recomendamos	2561
recommended	828
recommended articles	828
recommended external content	872
recommended for you	828
recommended reading	828
recommended reads	905
recommended stories	828
recommended videos	828
recordarme	1136
reculer de # secondes	1464
recurso exclusivo para assinantes	2583
recusar	2554
redakcja poleca	2471
redaksi	1782
redaksjonen anbefaler	2389
redaktionen anbefaler	451
redaktionen rekommenderar	3046
redaktionsempfehlung	546
redan prenumerant? logga in	3024
reddet	3151
reddit	805
redes sociais	2548
redes sociales	1050
reducir texto	1151
refuser	1398
regala	1962
regala articolo	1961
regala l'articolo	1961
regala questo articolo	1961
regalar	1152
regalar noticia	1151
registar	2535
registe-se	2535
register	782
register for free	782
register now	782
registo	2535
registra't	308
registra't per comentar	323
registrace	349
registracija	2835	2961
registrarme	1031
registrarme en la newsletter	1038
registrarse	1031
registrasi	1750
registrate	1107
registrati	1853
registrati e leggi questo articolo	1915
registrati gratis	1853
registreer	2250
registreer gratis	2250
registreeru tasuta	1160
registreeru veebiseminarile	1167
registrer deg	2368
registrera dig	3024
registreren	2250
registrieren	510
registriraj se	2835	2961
registro	1031
registrovat se	349
registruj se	2835
registruotis	2162
regole dei commenti	1924
regole per commentare	1924
regole per i commenti	1924
regras para comentar	2603
regulamin	2464
reguli de comentare	2697
reguli pentru comentarii	2697
regulile comentariilor	2697
reject all	819
reject all cookies	819
rejeitar	2554
rejeitar todos	2554
rejoignez la conversation	1436
rejoignez la discussion	1436
reklaam	1160
reklaamartikkel	1169
reklaamtekst	87	1169
reklam	3038	3150
reklam alani	3150
reklam engelleyici nasil kapatilir	3213
reklam engelleyici tespit edildi	3213
reklam engelleyicimi kapattim	3213
reklam engelleyicinizi kapatin	3213
reklam engelleyiciyi kapattim	3213
reklam sonu	3204
reklama	359	2162	2463	2841	2905
reklamdan sonra devam ediyor	3150
reklamdir	3204
reklame	442	2381
reklami atla	3150
reklami kapat	3150
reklamin sonu	3204
reklaminis	87
reklaminis straipsnis	2171
reklamlar	3150
reklamlara izin ver	3213
reklamy	2463
rekomendasi	1767
rekomendasi untuk anda	1767
rekomendasi untukmu	1767
rekomenduojame	2164
rekommenderade artiklar	3046
rekommenderas	3046
rekommenderat	3046
relacionadas	1065	2561
relacionado	1065
relacionados	1065	2561
related	828	831
related article	828
related articles	828
related content	828
related coverage	828
related items	828
related links	828
related news	828
related posts	828
related reading	828
related stories	828
related story	828
related tags	828
related to this story	828
related topics	828
related videos	828
relaterade artiklar	3046
relaterade nyheter	3046
relaterat	3046
relaterede artikler	451
relaterede emner	451
relateret	451
relatert	2389
relaterte artikler	2389
relaterte emner	2389
relaterte saker	2389
remember me	782
remiamas turinys	2171
remind me in #	773
remind me in may	773
remind me later	773
remind me next month	773
remind me tomorrow	773
remove ad	814
remove ads	814
remti	2162
rep alertes d'aquest tema	329
replay	833
replier	1409
replies	823
reply	823
report	805
report a mistake	834
report a problem	823
report a typo	823
report abuse	823
report ad	814
report an error	834
report comment	823
report error	834
report this ad	814
reportagem exclusiva para assinantes	2598
reportar	1061
reportar erro	2557
reportar error	1061
reportar un error	1061
reprendre la lecture	1464
reprints & permissions	1007
reproducir	1068
reproducir audio	1122
reproduzir	2564
request a correction	823
request permissions	1007
required, but never shown	989
reset password	782
responda ao quiz	2606
responder	1061	2557
resta aggiornato	1860
resta connesso	1946
restam # caracteres	2589
resultado	91
resultados	91
results	91
resumen con ia	1090
resumen de ia	1090
resumen generado por ia	1149
resumen ia	1149
resumen por ia	1090
resumir com ia	2581
resumo com ia	2637
resumo gerado por ia	2637
resumo ia	2637
resumo por ia	2581
retirar consentimento	2615
retirar consentimiento	1126
retirar el consentimiento	1126
retirar o consentimento	2615
retirer le consentement	1468
retirer mon consentement	1468
retour	1391
retour en haut	1408
retour en haut de la page	1482
retour en haut de page	1482
retroceder # segundos	1122	2611
return to top	833
revisa tu bandeja de entrada	1138
revisa tu correo	1138
revoca consenso	1936
revoca il consenso	1936
revogar consentimento	2615
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezultati	91
rezumat ai	2731
rezumat generat de ai	2731
""", 'ri': """
riassumi con l'ia	1898
riassunto ai	1958
riassunto generato dall'ia	1958
riassunto ia	1898
ricarica la pagina	1941
ricarica pagina	1941
ricevi gli avvisi su questo argomento	1909
ricevi la newsletter	1860
ricevi una notifica per ogni nuovo articolo dell'autore	1909
ricordami	1946
riduci il testo	1961
rifiuta	1872
rifiuta e abbonati	1936
rifiuta tutto	1872
rimani aggiornato	1860
rimani connesso	1946
rimani informato	1860
ringkasan ai	1833
riproduci	1882
riproduci audio	1932
riproduci video	1932
riproduzione automatica	1933
riservato agli abbonati	1915
rispondi	1875
rispondi al sondaggio	1906
risultati	91
ritzau	481
ritzau/afp	481
ritzau/reuters	481
""", 'ro': """
rodyti daugiau	2169
rodyti komentarus	2168
rozbalit	367
rozmiar tekstu	65
rozumiem	2475
""", 'rs': """
rss	805
""", 'ru': """
rubriken	546
rubriques	1405
rustore	93
""", "s'": """
s'abonner	1372
s'identifier	1372
s'inscrire	1372
s'inscrire gratuitement	1372
""", 'sa': """
saada e-postiga	1165
saada vihje	1167
sag uns deine meinung	587
sagen sie uns ihre meinung	587
saiba mais	2561
sair	2535
sair da tela cheia	2611
saken er forbeholdt abonnenter	2368
saken er lest opp av en robot	2377
saken fortsetter etter annonsen	2381
saken fortsetter nedenfor	2381
saken fortsetter under	2381
saken fortsetter under bildet	2381
saken oppdateres	2381
salin	1837
salin link	1759
salin tautan	1759
salir de pantalla completa	1122
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	1068
saltar publicidad	1056
salva	1865
salva articolo	1865
salva l'articolo	1917
salva la ricetta	61
salva le preferenze	1936
salva per dopo	1917
salva preferenze	1936
salva ricetta	61
salvar	2547
salvar artigo	2547
salvar para ler depois	2600
salvar receita	61
salvesta	1165
salvesta artikkel	1165
samal teemal	1162
samengevat door ai	2302
samenvatting door ai	2302
sammanfattad av ai	3049
sammanfattning gjord av ai	3049
sampaikan pendapat anda	1801
samtykke	443	2382
sans opinion	1457
satin al	3235
satu kali	1821
sauvegarder	1391
sauvegarder l'article	1448
sauvegarder pour lire plus tard	1448
save	804
save article	804
save for later	804
save preferences	819
save recipe	61
save story	804
save this article	804
save this recipe	61
saved	804
saya mengerti	1770
saya menyetujui pemrosesan data saya	1825
saya menyetujui syarat dan ketentuan	1825
saya setuju dengan kebijakan privasi	1825
saya setuju dengan syarat dan ketentuan	1825
saya sudah mematikan pemblokir iklan	1818
saya sudah menonaktifkannya	1818
saya sudah punya akun	1823
sayfayi yenile	3213
sayfayi yenileyin	3213
""", 'sb': """
sbalit	367
sblocca l'articolo	1915
""", 'sc': """
scansiona il qr code	1938
scarica audio	1932
scarica da app store	1938
scarica da google play	1938
scarica il podcast	1932
scarica l'audio	1932
scarica l'episodio	1932
scarica la app	1938
scarica su app store	1938
scegli	1947
scegli il piano	1946
scegli il tuo abbonamento	1915
scegli il tuo piano	1946
scegli l'abbonamento che fa per te	1915
scegli l'offerta	1946
scegli questa offerta	1946
scegli un importo	1851
schermo intero	1933
schlagworte	546
schlagworte zum thema	546
schon abonnent	510
schon dabei	504
schreibe einen kommentar	542
schreiben sie der redaktion	587
schreiben sie einen kommentar	542
schrift verkleinern	531
schrijf een reactie	2276
schrijf je gratis in	2313
schrijf je in	2255
schrijf je in voor onze nieuwsbrief	2255
scopri	1882
scopri le offerte	1853
scopri tutte le nostre newsletter	1911
scopri tutte le offerte di abbonamento	1915
scrie un comentariu	2662
scrie-i autorului	2728
scrivi all'autore	1955
scrivi all'autrice	1955
scrivi alla redazione	1955
scrivi qui il tuo commento	1906
scrivi un commento	1875
scroll down for video	881
scroll down to continue	906
scroll down to continue reading	814
scroll for more	814
scroll ke bawah untuk melanjutkan	1762
scroll to continue	814
scroll to continue with content	814	1762
scroll to top	833
scroll untuk melanjutkan membaca	1807
scroll untuk membaca	1762
scrolle weiter	536
scrollen sie weiter	536
""", 'se': """
se abonnemang	3024
se abonnementer	429
se alla	3049
se alla bilder	3049
se alle	454	2392
se alle abonnentfordeler	2368
se alle bildene	2392
se alle fordele for abonnenter	429
se bildene her	2392
se billederne her	454
se connecter	1372
se connecter avec apple	1445
se connecter avec facebook	1445
se connecter avec google	1445
se erbjudanden	3024
se factura anualmente	1136
se flere billeder	454
se grafikken her	454	2392
se ha producido un error	1138
se klippet	3049
se klippet i spelaren ovan	3049
se klippet ovan	3049
se klippet over	2392
se resultat	91
se resultatet	91
se souvenir de moi	1476
se tilbud	429	2368
se tilbudene	2368
se videoen her	454	2392
se videoen herunder	454
se videoen nedenfor	454	2392
se videoen ovenfor	454
se videoen over	2392
se videoen under	2392
se videon i spelaren ovan	3049
se videon nedan	3049
se videon ovan	3049
search	833
sebelumnya	1769
secciones	1065
sections	833
secure checkout	780
secure payment	779
secure transaction	780
sedang tren	1793
see all	833
see all newsletters	792
see all plans	901
see all subscription plans	901
see also	828
see at amazon	1017
see comments	823
see deal	1017
see details	834
see it at amazon	1017
see more	833
see original	834
see price	1017
see results	91
see subscription options	782
see the map	834
see the results	91
segarkan halaman	1818
segnala	1875
segnala abuso	1925
segnala un errore	1875
segnala un errore nell'articolo	1906
segnalazione anonima	1955
segueix aquest tema	329
segueix l'autor	329
segueix tota l'actualitat en directe	338
segui	1866
segui argomento	1959
segui autore	1959
segui il tema	1959
segui l'argomento	1959
segui l'autore	1959
segui la diretta	1909
segui questo argomento	1909
segui questo tema	1909
seguici	1866
seguici su facebook	1866
seguici sui social	1866
seguir	1051	2548
seguir a este autor	1102
seguir al autor	1150
seguir autor	1150	2591
seguir en el navegador	1128
seguir en la web	1128
seguir este autor	2638
seguir este tema	1102	2591
seguir leyendo	1031	1068
seguir leyendo en	1051
seguir o autor	2638
seguir sin apoyar	1025
seguir tema	1150	2638
sei d'accordo? vota	1906
seite #	549
seite drucken	531
seite teilen	531
seja apoiador	2531
seja apoiadora	2622
seja assinante	2535
seja o primeiro a comentar	2557
seja um apoiador	2531
sekali	1821
selalu izinkan	1812
selalu tampilkan	1812
selanjutnya	1769
seleccionar	1137
selecionar	2626
selecione as newsletters que pretende receber	2593
selecione as newsletters que quer receber	2593
select an amount	779
select payment method	779
selengkapnya	1769
seleziona	1947
sem som	2612
sem spam	2627
sembunyikan	1770
sembunyikan balasan	1801
sembunyikan komentar	1801
semua artikel penulis	1829
semua berita	1829
semua gim	1804
semua komentar	1766
semua permainan	1804
semua video	1829
senare	3020
senaste	3046
senaste nyheterna	3046
senaste nytt	3046
send	91
send email	804
send feedback	823
send inn	91
send til en ven	438
send to a friend	804
senere	425	2364
seneste	451
seneste nyheder	451
seneste nyt	451
sense tu no seria possible	334
sent daily	892
sent weekly	892
senza di te non ce la facciamo	1914
senza vincoli	1915
seotud artiklid	1162
seotud lood	1162
sepa-lastschrift	509
services partenaires	1396
servicios	1065
ses dosyasini indir	3205
sesi indir	3205
sesi kapat	3205
sesli dinle	3148
setiap bulan	1821
setiap donasi berarti	1820
setiap kontribusi berarti	1820
setiap rupiah berarti	1820
setuju dan lanjutkan	1812
seu e-mail	2539
seu email	2539
seu nome	2628
seu voto foi computado	2603
seu voto foi registrado	2603
seuraa	1305
seuraa aihetta	1305
seuraava	1314
seuraava juttu	1312
seuraavaksi	1314
sezioni	1879
""", 'sf': """
sfoglia gallery	1882
sfoglia il giornale	1853
sfoglia la gallery	1952
""", 'sh': """
share	667	804	1759	2656
share article	804
share by email	804
share by text	804
share full article	804
share link	804
share on	804
share on bluesky	804
share on facebook	804
share on flipboard	804
share on linkedin	804
share on pinterest	804
share on reddit	804
share on social	903
share on social media	903
share on telegram	804
share on threads	804
share on x	804
share on x (twitter	804
share on your socials	903
share options	804
share pe facebook	2690
share save	804
share share	804
share story	804
share this	804
share this article	804
share this news	804
share this on	804
share this on social media	804
share this recipe	61
share to facebook	804
share tweet	804
share using the buttons below	903
share via	804
share via facebook	804
share via twitter	804
share with a friend	804
share with email	804
share with friends	903
share with your friends	804
sharing	804
shop now	984
shop the edit	984
shop the look	984
shop the story	984
shop this look	984
shop this story	984
show all	833
show caption	833
show comments	823
show external content	819
show image	834
show less	833
show map	834
show more	833
show more sharing options	804
show original	834
show results	91
show translation	834
shrani	2968
shrani recept	61
""", 'si': """
si din mening	2385
sie haben bereits ein konto	602
sie haben bereits ein konto? anmelden	602
sie haben den newsletter abonniert	593
sie haben noch kein abo	602
sieh dir diesen beitrag auf instagram an	575
siehe auch	546
siga	2548
siga ao vivo	2631
siga em direto	2631
siga este autor	2591
siga-nos	2548
sign in	782
sign in / register	782
sign in or sign up	782
sign me up	792
sign out	782
sign up	782
sign up for corrections and clarifications	823
sign up for free	782
sign up for our newsletter	792
sign up here	792
sign up now	782
sign up or log in	901
sign up to our newsletter	892
sign up using email and password	989
sign up using google	989
sign up with your email	892
signaler	1401
signaler un abus	1436
signaler une erreur	1409
signaler une faute	1436
signaler une faute d'orthographe	1436
sigue este tema y recibe avisos	1102
sigue leyendo	1065
sigue leyendo debajo	1056
siguiendo	1051
siguiente	1068
siguiente noticia	1065
siirry reseptiin	61
sikeresen feliratkozott	1707
silenciar	1123	2612
sim, quero	2619
simak juga	1767
similar articles	828
similar posts	828
similar stories	828
simpan	1759
simpan artikel	1792
simpan pengaturan	1812
simpan preferensi	1812
simpan resep	61
simpan untuk dibaca nanti	1792
sin comentarios	1061
sin permanencia	1107
sin spam	1138
single contribution	779
singola	1944
sintesi generata dall'ia	1958
sinu e-posti aadress	1185
sinua voisi kiinnostaa	1312
siradaki haber	3155
sirala	3199
siralama	3199
sisa waktu	1808
sisesta oma e-posti aadress	1185
siste	2389
siste nyheter	2389
siste nytt	2389
sisuturundus	87	1160
sisuturunduse artikkel	1169
site map	833
siteden devam et	3210
sitemap	833
""", 'sk': """
skaitomiausi	2164
skaitomiausi straipsniai	2164
skaitomiausia	2164
skaitykite daugiau	2164
skaitykite toliau	2162
skaityti daugiau	2169
skaityti komentarus	2168
skaityti toliau	2162
skaityti visus komentarus	2168
skapa ett gratis konto	3024
skapa ett konto	3024
skapa gratis konto	3024
skapa konto	3024
skapa konto gratis	3024
skaties bildes	2210
skaties foto	2210
skaties video	2210
skatieties video	2210
skicka	91
skicka in	91
skip ad	773
skip ads	814
skip advertisement	814
skip for now	773
skip past newsletter promotion	792
skip this	773
skip to content	833
skip to footer	833
skip to main content	833
skip to navigation	833
skip to recipe	61
skjul	455	2393
skocz do przepisu	61
skok na recept	61
skomentuj	2459	2467
skopiowano link	2459
skopiuj adres	2459
skopiuj link	2459
skriv din kommentar	446	2385	3042
skriv din kommentar her	446	2385
skriv en kommentar	446	2385	3042
skriv et svar	454
skriv inn e-post	2373
skriv inn e-postadressen din	2373
skriv kommentar	446
skriv ut	2377	3034
skriv ut artikeln	3034
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	2377
skype	805
""", 'sl': """
sla advertentie over	2270
sluit	2283
sluiten	2245
""", 'sm': """
smetti di seguire	1959
sms	805
""", 'sn': """
snapchat	805
""", 'so': """
sobre el autor	1065
sobre la firma	1065
sobrenome	2628
social	1866
social media	532	809
sociala medier	3035
sociale media	2266
sociale medier	439
solitaire	1461
solo gli abbonati possono commentare	1906
solo los suscriptores pueden comentar	1097
solo para suscriptores	1136
solo per abbonati	1946
solo per gli abbonati	1946
something went wrong	892
something went wrong. please try again	892
something went wrong. please try again later	792
sommaire	1408
son dakika	3155
son dakika haberleri	3155
son dakika haberlerini almak ister misiniz	3211
son haberler	3155
sonda	91
sondage	91
sondage du jour	91
sondagem	91
sondaggio	91
sondaj	91
sondajul zilei	91
sonra oku	3148
sonraki	3157
sonraki haber	3155
sonraki sayfa	3157
sopa de letras	1119
sorodna novica	2965
sorodne novice	2965
sorodne vsebine	2965
sorotan	1767
sort by	823
sosiaalinen media	1305
sosiale medier	2378
sostieni	1848
sostienici	1848
sottotitoli	1933
sous-titres	1465
soutenez-nous	1363
soutenir	1363
soyad	3222
soyadiniz	3222
soziale medien	532
""", 'sp': """
spam yok	3221
spannend	546
spara	3034
spara artikel	3034
spara artikeln	3034
spara artikeln till senare	3034
spara recept	61
spara receptet	61
spara till senare	3034
spausdinti	2167
special offer	782
spedizione gratuita	1963
speel video af	2307
speichern	531
spela upp	3049
spende	505
spende jetzt	505
spenden	505
spenden sie	505
spendenkonto	597
spill av	2392
spill av video	2392
spill av video her	2392
spomni me kasneje	2972
sponset	2381
sponset innhold	2381
sponsor	3235
sponsor content	814
sponsored	536	670	814	2325
sponsored content	814
sponsored links	814
sponsored message	814
sponsored message - story continues after this	814
sponsored post	814
sponsored stories	828
sponsoreret	442
sponsoreret indhold	442
sponsorizzato	1870
sponsorizzato da	1963
sponsorlu	3150
sponsorlu haber	3150
sponsoroitu	1306
sponsrat	3038
sponzorirana vsebina	2964
sponzorirano	2841	2964
sponzorisani tekst	2841
sponzorisano	2841
spotify	805
spotted a mistake	823
spotted an error	823
sprejmem	2980
sprejmi	2980
sprejmi vse	2980
spremi	2845
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1865
stampa articolo	1865
stampa la ricetta	61
stampa questo articolo	1917
stampa ricetta	61
standard digital	901
start free trial	782
start subscription	782
startseite	546	549
stay connected	792
stay in the know	792
stay informed	792
stay up to date	792
steady	505
stel je vraag aan onze ai	2302
stellenmarkt	581
stelling	91
stelling van de dag	91
stem	91
stem her	91	454	2392
stem i afstemningen	454
stem i avstemningen	2392
stem nu	91	2305
stemmen	91
steun ons	2246
stichworte	546
stikkord	2389
stimme abgeben	91
stimmen sie ab	581
stopt automatisch	2320
stories for you	828
story continues	814
story continues below	814
straipsnis prieinamas tik prenumeratoriams	2162
strictly necessary cookies	819
strinjam se	2980
strinjam se s prikazom zunanje vsebine	2980
stt	1318
stt-afp	1318
stt-reuters	1318
stumbleupon	805
stuur door	2345
stuur een correctie	2310
""", 'su': """
su questo argomento	1918
su voto ha sido registrado	1114
sua mensagem foi enviada	2627
suara anda telah dicatat	1801
suara anda telah direkam	1801
suara dihasilkan ai	1808
subiecte	2663
submit	91	774
submit a correction	823
submit comment	823
submit vote	91
submit your vote	91
subscreva a newsletter	2539
subscreva gratuitamente	2593
subscrever	2539
subscrever newsletter	2539
subscribe	782
subscribe by email	792
subscribe for free	782
subscribe here	782
subscribe now	782
subscribe to continue	782
subscribe to continue reading	782
subscribe to get the latest posts sent to your email	792
subscribe to our newsletters	792
subscribe to read	782
subscribe today	782
subscribe via email	792
subscriber exclusive	901
subscriber only	782
subscriber-only	782
subscriber-only content	901
subscribers get more	901
subscribers only	782
subscription options	782
subscriu-t'hi	307
subscriu-te	307
subskrybuj	2449
subtitel	1809
subtitrare	2706
success! check your inbox	938
successivo	1882
suche	549
suchen	549
sudah berlangganan	1823
sudah punya akun	1750
sudoku	728	1119	1461	1806	1929	2608	2702	3203	3378
suggerisci una correzione	1898
suggest a correction	823
suggested	828
suggested articles	828
suivant	1408
suivez notre direct	1448
suivez nous	1392
suivez-nous	1392
suivi	1392
suivre	1392
suivre ce sujet	1392
suivre ce sujet et recevoir une alerte	1438
suivre cet auteur	1392
suivre l'auteur	1490
suivre l'autrice	1490
suivre le direct	1482
suivre notre direct	1482
sujets	1405
suka	1802
sulge	1168
sulge reklaam	1169
sulje	1295
sullo stesso argomento	1879
sullo stesso tema	1879
sumbang	1749
summary by ai	874
sunt de acord cu prelucrarea datelor cu caracter personal	2722
sunt de acord cu prelucrarea datelor personale	2722
suoraan reseptiin	61
suositellut	1312
suosittelemme	1312
suosituimmat	1312
support local journalism	775
support our journalism	775
support our work	775
support quality journalism	775
support the author	775
support this site	775
support us	775
support us on patreon	775
support us today	775
supported by	814
sur ce sujet	1405
sur le web	1405
survei	91
suscribete	1031
suscribirme	1031
suscribirse	1031
suscribite	1107
suscribite ahora	1107
suscripciones	1031
susijusios naujienos	2164
sutikti su visais	2180
sutinku	2180
suurenna kuva	1314
""", 'sv': """
svar	446	2385
svara	3042
svi komentari	2845
""", 'sw': """
swisha en slant	3021
""", 'sy': """
syarat dan ketentuan	1765
syarat dan ketentuan | kebijakan privasi	1765
""", 'sz': """
szavazok	91
szavazz	91
szavazzon	91	1704
szukaj	2474
""", "t'": """
t'ha agradat aquest article	323
""", 'ta': """
ta bort annonser	3038
tag	1767	1879	3341
tag-uri	2663
taggar	3046
tagged	828
tagger	2389
tagi	2471
tagovi	2842
tags	451	546	674	828	1065	1405	1767	1879	2280	2561	3341
taguri	2663
tahunan	1821
taille de la police	1492
taille de police	1492
taille du texte	1391
taip pat skaitykite	2164
tak for din stemme	91
tak for din tilmelding	434
takarir	1809
take our survey	823
takibi birak	3231
takip ediliyor	3231
takk for at du stemte	91
takk for din stemme	91
tallenna	1304
tallenna juttu	1304
tallenna resepti	61
talvez mais tarde	2530
tam ekran	3206
tamanho da fonte	65	2547
tamanho da letra	2640
tamanho do texto	65
tambahkan sebagai sumber pilihan	1834
tampilkan asli	1770
tampilkan balasan	1801
tampilkan konten	1812
tampilkan lebih banyak	1769
tampilkan lebih sedikit	1770
tampilkan postingan	1812
tampilkan semua	1829
tampilkan subtitel	1808
tanpa spam	1825
tarayicida devam et	3210
tarayicidan devam et	3210
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	1812
tartalom	1704
tautan berhasil disalin	1792
tautan disalin	1759
tautan telah disalin	1792
tavs e-pasts	2227
""", 'te': """
te has suscrito correctamente	1103
te puede gustar	1065
te puede interesar	1065
te quedan # caracteres	1097
te recomendamos	1065
te-ar putea interesa	2663
teata veast	1166
teavita veast	1166
tee lahjoitus	1296
teilen	531
teilen auf	531
teilen und weiterempfehlen	531
teised loevad	1162
tek seferlik	3140
tek seferlik destek	3216
teka-teki silang	1806
tekst loopt door onder de advertentie	2270
tekst se nastavlja nakon oglasa	2841
tekst sponsorowany	87
tekstgrootte	65	2265
tekstimainos	1306
tekstin koko	65
tela cheia	2612
telegram	805	2759
teljes cikk	1704
telli	1160
telli kohe	1160
tellijale	1160
tellijana saad artiklit jagada	1165
tellijatele	1160
tema	2389
tema dana	2842
temaer	2389
temas	1065	2561
temas relacionados	1065
tematy	2471
temes relacionats	338
temi	1879
temos	2164
tempo attuale	1933
tempo atual	2612
tempo corrente	1933
tempo de leitura	2564
tempo di lettura	1882
tempo estimado de leitura: # minutos	2547
tempo restante	1932	2611
tempo rimanente	1932
temps actuel	1465
temps de lecture	1408
temps de lecture : # min	1408
temps restant	1464
tendances	1405
tendencias	1065
tendenze	1879
tentang kami	1782
tentang penulis	1830
teraz nie	2913
terbaru	1767
tercih edilen kaynak olarak ekle	3231
tercihleri kaydet	3208
terima dan lanjutkan	1812
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	1801
terima kasih telah memilih	1801
terima kasih, pesan anda telah terkirim	1825
terima semua	1765
terima semua cookie	1765
terjadi kesalahan	1826
terjemahan otomatis	1833
terkait	1767
terkini	1767
terlama	1802
termini e condizioni	1872
termos de uso	2554
terms	819
terms & conditions	819
terms and conditions	819
terms apply	901
terms of service	819
terms of use	819
terpopuler	1767
terpopuler hari ini	1793
tersedia di app store	1814
tersedia di google play	1814
terug naar boven	2283
test din viden i ugens quiz	454
test kunnskapene dine i ukas quiz	2392
testa dina kunskaper i veckans quiz	3049
testaa tietosi viikon visassa	1314
teste os seus conhecimentos	2606
teste seus conhecimentos	2606
testen	510
testez gratuitement	1372
testez vos connaissances	1436
testez vos connaissances avec notre quiz	1436
tetap masuk	1823
tetszik	1695
text size	804
text version	833
texto gerado por ia	2581
textstorlek	65
""", 'th': """
thank you	774
thank you for subscribing	892
thank you for voting	91
thank you for watching	906
thank you to our sponsors	814
thank you! please check your inbox	938
thanks for subscribing	792
thanks for voting	91
thanks for watching	906
thanks to our sponsors	814
thanks! please check your inbox	938
the article continues below	906
the story continues below	906
the video player is currently playing an ad	872
thema	546
thema's	2280
themen	546
there are no comments yet	823
there was an error, please provide a valid email address	892
these are external links and will open in a new window	804
this is an advertisement	814
this video can not be played	872
this video cannot be played	872
threads	805
""", 'ti': """
ti consigliamo	1879
ti potrebbe interessare	1879
ti potrebbero interessare	1879
ticker	546
tickets sichern	581
tidak ada pendapat	1802
tidak suka	1802
tidak tahu	1802
tidak terima kasih	1748
tidak, terima kasih	1748
tiempo actual	1123
tiempo de lectura	1068
tiempo estimado de lectura: # minutos	1050
tiempo restante	1122
tietosuoja	1307
tiket	1838
tiktok	805
til forsiden	451	2389
til toppen	454	2392
tilaa	1297
tilaa nyt	1297
tilaa uutiskirje	1300
tilaa uutiskirjeet	1300
tilaajalle	1297
tilaajille	1297
tilaukset	1297
till erbjudandet	3024
till receptet	61
till startsidan	3046
till toppen	3049
tilmeld	434
tilmeld dig	434
tilmeld dig nyhedsbrevet	434
tilmeld nyhedsbrev	434
timp curent	2706
timp de citire # min	2665
tin sau	3341
tinggalkan balasan	1801
tinggalkan komentar	1766
tip us	775
tips en venn	2377
tips van de redactie	2280
tipsa	3034
tipsa oss	3042
tirar o som	2611
tisk	356
tisk receptu	61
""", 'to': """
toate articolele	2726
toate articolele autorului	2726
toate jocurile	2700
toate videoclipurile	2726
today's most read	905
today's paper	833
today's top stories	828
todos los comentarios	1061
todos los juegos	1117
todos los pasatiempos	1117
todos os artigos do autor	2634
todos os jogos	2606
todos os meses	2623
toestemming	2272
toeta	1160
toeta meid	1160
toevoegen aan leeslijst	2345
toggle	833
toggle caption	833
toimetus soovitab	1162
toimitus suosittelee	1312
toista	1314
toko kami	1807
tolak semua	1812
toon alles	2284
toon deze inhoud	2300
toon inhoud	2272
toon meer	2283
toon minder	2283
toon origineel	2284
toon reacties	2276
toon resultaten	91
toon vertaling	2284
top articles	828
top artikel	546
top comments	823
top headlines	828
top latest discussions	833
top news	828
top stories	674	828
top-artikel	546
top-news	546
top-themen	546
tophistorier	451
topics	828
topik	1767
topik terkait	1767
toppnyheter	3046
toppsaker	2389
topthemen	546
torna all'inizio	1882
torna alla home	1952
torna alla homepage	1952
torna in alto	1952
torna su	1882
torne-se apoiador	2622
torne-se assinante	2531
torne-se membro	2531
total votes: #	91
tots els butlletins	331
toujours afficher	1468
toujours afficher ce type de contenu	1428
toujours autoriser	1468
tous les commentaires	1401
tous les dons comptent	1473
tous les jeux	1459
tous les mois	1474
tous nos jeux	1459
tous ses articles	1426
tout accepter	1398
tout afficher	1409
tout le dossier	1482
tout refuser	1398
tout voir	1408
toute l'actu	1405
toutes les photos	1408
""", 'tr': """
trabaja con nosotros	1092
trabalhe connosco	2583
trabalhe conosco	2583
tradotto automaticamente	1958
traduction automatique	1489
traduit automatiquement	1489
tradus automat	2731
traduzido automaticamente	2637
traduzione automatica	1958
trakteer ons op koffie	2246
traktir kami kopi	1820
trang sau	3343
transcriere	2706
transcription	1465
transferencia bancaria	1030
transkrip	1809
transkript	3206
translated by ai	874
transport gratuit	2736
trascrizione	1933
traueranzeigen	581
treballa amb nosaltres	325
trefwoorden	2280
trend	3155
trending	546	828	1767	2280	2561
trending deals	814
trending now	828
trending stories	828
trending today	828
trending topics	828
trier par	1457
trimite	91	2656
trimite comentariu	2697
trimite comentariul	2697
trimite pe email	2656
trimite pe whatsapp	2690
trimite unui prieten	2690
try it free	782
""", 'tt': """
tt	3076
tt-afp	3076
tt-reuters	3076
tts	1806
""", 'tu': """
tu e-mail	1038
tu email	1038
tu mensaje ha sido enviado	1138
tu voto ha sido registrado	1114
tu voto se ha registrado	1114
tudo sobre	2561
tue riippumatonta journalismia	1296
tuitar	2547
tuitear	1050
tulis balasan	1801
tulis komentar	1766
tulis komentar anda di sini	1782
tulosta	1304
tulosta juttu	1304
tulosta resepti	61
tumblr	805
tunnuksen luominen on maksutonta	1297
tuoreimmat	1312
tuoreimmat uutiset	1312
turinio rinkodara	2171
tutte le notizie	1952
tutti gli aggiornamenti qui	1909
tutti gli articoli dell'autore	1955
tutti i commenti	1875
tutti i giochi	1927
tutti i video	1952
tutup	1748
""", 'tw': """
tweet	804	1759	1865
tweet this	804
tweeta	3034
tweeter	1391
tweetle	3148
tweetnij	2459
tweetnout	356
twitter	805
twitter-inhalte erlauben	539
twittern	531
""", 'ty': """
tyck till	3042
tylko w serwisie	2471
type your email	792
""", 'u ': """
u fokusu	2842
""", 'ud': """
udskriv	438
udskriv opskrift	61
udvalgt	451
udvid	455
""", 'ui': """
uitgelicht	2280
uitklappen	2284
uitloggen	2250
""", 'uj': """
uji pengetahuan anda	1804
uji pengetahuanmu	1804
""", 'uk': """
ukryj	2475
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1879
ultime news	1879
ultime notizie	1879
ultimele articole	2663
ultimi articoli	1879
""", 'um': """
um assinante ofereceu-lhe este artigo	2600
uma vez	2623
umfrage	91
umfrage des tages	91
umfrage wird geladen	581
""", 'un': """
un abbonato ti ha regalato questo articolo	1917
un subscriptor t'ha regalat aquest article	337
una sola vez	1134
una tantum	1944
una vez	1134
una volta	1944
understood	834
unduh aplikasi	1814
unduh aplikasinya	1814
unduh audio	1808
unduh dari app store	1814
unduh di app store	1814
unduh di google play	1814
unduh episode	1808
une erreur dans l'article	1401
une erreur est survenue	1478
une erreur s'est produite	1478
une fois	1474
uneix-te a la conversa	323
unfollow	809
unisciti al nostro canale	1866
unlisted	833
unlock this article	782
unohditko salasanan	1297
uns folgen	532
unser bestes angebot	602
unser newsletter	518
unsere empfehlung	546
unsere empfehlungen	546
unsere newsletter	518
unsere top-themen	607
""", 'up': """
up next	828
upgrade now	782
upgrade to founding member	782
upgrade to paid	775
uplati	2834
uppfattat	3050
""", 'ur': """
urutkan	1802
urutkan berdasarkan	1802
""", 'us': """
ustawienia	2464
ustawienia cookies	2464
""", 'ut': """
utiles	1398
utvalgt	2389
utvalt	3046
utvid	2393
""", 'uu': """
uudiskiri	1185
uudiskirjad	1185
uusimmat	1312
uutiskirje	1300
uutiskirjeet	1300
""", 'uw': """
uw e-mailadres	2255
""", 'uy': """
uygulamada oku	3210
uygulamamizi indirin	3210
uygulamayi indir	3196
uygulamayi indirin	3196
""", 'v-': """
v-a fost util acest articol	2697
""", 'va': """
vaata galeriid	1167
vaata ka	1162
vaata kommentaare	1166
vaata pilte	1167
vaata tulemusi	91
vaata videost	1167
vaata videot	1167
vaata videot siit	1167
vacatures	2305
vagas de emprego	2583
vai al contenuto	1882
vai all'app	1938
vai all'offerta	1930
vai alla gallery	1952
vai alla home	1952
vai alla pagina delle donazioni	1943
vai alla pagina donazioni	1943
vai alla ricetta	61
vai allo shop	1930
vai allo speciale	1952
vain tilaajille	1297
vakances	2210
valider	91	1479
valikko	1314
valor livre	2622
valorar	1061
valorar receta	61
van onze partners	2280
vandaag	2280
vandaag niet	2245
vantagens de assinante	2609
vantagens para assinantes	2609
vantaggi per gli abbonati	1930
var artikkelen nyttig	2385
var artiklen nyttig	446
var dette nyttig	2392
var oppsummeringen nyttig	2385
var opsummeringen nyttig	446
var saken nyttig	2385
varovanje osebnih podatkov	2980
vastaa	1311
vastaa kyselyyn	1314
vastaa lukijakyselyyn	1314
""", 've': """
ve zkratce	364
vedi altro	1952
vedi anche	1879
vedi dettagli	1883
vedi i # commenti	1906
vedi i commenti	1875
vedi i risultati	91	1883
vedi il profilo	1955
vedi l'offerta	1930
vedi la mappa	1883
vedi le risposte	1924
vedi offerta	1930
vedi offerta su amazon	1930
vedi su amazon	1930
vedi tutte	1882
vedi tutte le foto	1952
vedi tutte le offerte	1930
vedi tutti	1882
vedi tutto	1882
veilig betalen	2248
ventajas de suscriptor	1120
ventajas para suscriptores	1120
ver # comentarios	1061
ver # fotos	1142	2631
ver a galeria	2631
ver bio	1084
ver biografia	2634
ver comentarios	1061
ver contenido	1058
ver contenido externo	1088
ver detalhes	2565
ver detalles	1069
ver documento	1069
ver el contenido	1126
ver el especial	1142
ver el mapa	1069
ver en amazon	1120
ver especial	1142	2631
ver essa foto no instagram	2579
ver este tuit	1088
ver fotos	1068	2631
ver galeria	2564
ver galeria de fotos	2631
ver la receta	61
ver los comentarios	1061
ver los resultados	91
ver mais	2564
ver mapa	1069	2565
ver menos	1069	2565
ver na amazon	2609
ver o especial	2631
ver oferta	1120	2609
ver ofertas	1031	2535
ver original	1069	2565
ver perfil	1084	2591
ver perfil completo	2634
ver precio	1120
ver precio en amazon	1120
ver respostas	2603
ver respuestas	1114
ver resultado	91
ver resultado parcial	91	2589
ver resultados	91	1097
ver resultados de la encuesta	1097
ver socios	1126
ver todas	1068	2564
ver todas as fotos	2631
ver todas as ofertas	2609
ver todas las noticias	1142
ver todo	1068
ver todos	1068	2564
ver todos os artigos	2631
ver todos os artigos do autor	2631
ver tudo	2564
verbergen	2284
verder zonder te steunen	2245
vergroot	2283
vergroot afbeelding	2283
vergroten	2284
verifique a sua caixa de entrada	2627
verifique seu e-mail	2627
verifique sua caixa de entrada	2627
verlagsangebot	536
verlagsbeilage	608
vers la page de dons	1473
verschicken	531
versenden	531
verstanden	550
verstuur	91
verwandte artikel	546
verwandte themen	546
verwante artikelen	2280
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1441
veure # comentaris	323
veure els resultats	91
veure perfil	329
veure totes les ofertes	335
vezane vesti	2842
vezane vijesti	2842
vezi # comentarii	2676
vezi # fotografii	2726
vezi comentariile	2662
vezi detalii	2666
vezi dosarul	2726
vezi foto	2726
vezi fotografiile	2726
vezi galeria	2726
vezi galeria foto	2726
vezi harta	2666
vezi mai mult	2665
vezi mai multe	2726
vezi oferta	2703
vezi originalul	2666
vezi pe emag	2703
vezi profilul	2728
vezi rezultate	91
vezi rezultatele	91	2676
vezi toate	2665
vezi toate articolele	2726
vezi toate fotografiile	2726
vezi toate newsletterele noastre	2683
vezi toate ofertele	2703
vezi toate ofertele de abonament	2688
vezi toate videoclipurile	2726
vezi tot	2666
vezi videoclipul	2682
""", 'vi': """
vi har lukket for kommentarer	446
viber	805	2759
videa	364
video	364	451	1767	1879	2389	2663	3046	3155	3341
video abspielen	583
video ad	814
video afspelen	2307
video anschauen	583
video ansehen	583
video indisponibil	2705
video ini sudah tidak tersedia	1808
video ini tidak tersedia	1808
video kullanilamiyor	3205
video laden	539
video no disponible	1122
video non disponibile	1932
video oynatilamiyor	3205
video sedang dimuat	1808
video terkait	1767
video tidak bisa diputar	1808
video tidak dapat diputar	1808
video tidak tersedia	1808
video's	2280
videoclip indisponibil	2705
videoclipul nu poate fi redat	2705
videoen afspilles her	454
videoen kan ikke afspilles	454
videolar	3155
videos	546	1065
videot	1312
videoyu durdur	3205
videoyu izle	3157
videoyu izleyin	3157
videoyu oynat	3205
view all	833
view all newsletters	792
view at amazon	1017
view comment	823
view comments	823	833
view deal	1017
view deals	1017
view details	834
view full size	833
view gallery	833
view image	833
view image in fullscreen	833
view map	834
view metrics	1007
view more	833
view on instagram	804
view our privacy policy	872
view plans	782
view post on instagram	872
view post on x	872
view results	91	834
view subscription options	782
view this post on facebook	872
view this post on instagram	872
view this post on threads	872
view this post on x	872
viimased uudised	1162
virement	1371
virement bancaire	1371
vis alle	454	2392
vis bildetekst	2392
vis detaljer	455	2393
vis flere	454	2392
vis indhold	443
vis innhold	2382
vis innlegg fra facebook	2392
vis innlegg fra instagram	2392
vis kart	2393
vis kommentarer	446	2385
vis kort	455
vis mer	2392
vis mere	454
vis mindre	455	2393
vis original	455	2393
vis oversettelse	2393
vis resultat	91
vis resultater	91	455	2393
vis resultatet	91
visa alla	3049
visa detaljer	3050
visa fler	3049
visa kartan	3050
visa kommentarer	3042
visa mer	3049
visa mindre	3050
visa original	3050
visa resultat	91	3050
visita lo shop	1930
visita nuestra tienda	1120
visite a loja	2609
visite nossa loja	2609
visiter la boutique	1462
visualizza contenuto	1936
visualizza il contenuto	1936
visualizza questo post su instagram	1896
vitesse de lecture	1464
viteza de redare	2705
""", 'vk': """
vk	805
""", 'vo': """
voce generata dall'intelligenza artificiale	1932
voce sintetica	1898
voeg toe aan je leeslijst	2321
voglio donare	1943
voglio sostenervi	1943
voir aussi	1405
voir ce post	1428
voir ce tweet	1428
voir cette publication sur instagram	1428
voir l'article	1482
voir l'offre	1462
voir l'offre sur amazon	1462
voir l'original	1409
voir la carte	1409
voir la galerie	1482
voir la galerie photos	1482
voir la recette	61
voir la traduction	1409
voir la transcription	1464
voir le contenu	1398
voir le diaporama	1408
voir le dossier	1482
voir le prix	1462
voir les # commentaires	1436
voir les # photos	1482
voir les commentaires	1401
voir les offres	1372
voir les photos	1408
voir moins	1408
voir nos partenaires	1468
voir plus	1408
voir plus d'articles	1482
voir plus de commentaires	1401
voir sa biographie	1486
voir ses articles	1426
voir son profil	1426
voir tous les podcasts	1482
voir tous ses articles	1426
voir tout	1408
voir toutes les formules	1476
voir toutes les offres	1462
voit perua tilauksen milloin tahansa	1300
voit peruuttaa milloin vain	1297
volg	2266
volg dit onderwerp	2266
volg ons	2266
volgen	2266
volgend artikel	2280
volgende	2283
volgende pagina	2283
vollbild	549
vols eliminar la publicitat	325
vols llegir l'article sencer? subscriu-te	335
voltar ao topo	2564
voltar para a home	2631
volver a la portada	1142
volver al inicio	1142
volver arriba	1068
von ki zusammengefasst	577
voor abonnees	2250
vorherige seite	549
vorheriger artikel	546
vorig artikel	2280
vorige	2283
vorlesen	531
vorlesen lassen	531
vormista tellimus	1160
vorteile sichern	510
vota	91	1925
vota a la nostra enquesta	323
vota ahora	91
vota en nuestra encuesta	1097
vota il nostro sondaggio	1906
vota il sondaggio	1924
vota la ricetta	61
vota nel nostro sondaggio	1906
vota ora	91
vota tagad	91
votar	91	1115	2604
votar ahora	1114
vote	91
vote agora	91
vote ahora	91
vote na enquete	2603
vote na nossa enquete	2589
vote now	91
voter	91	1457
votes: #	91
votez	91
votez dans notre sondage	1436
votez pour faire entendre votre voix	1436
votre adresse mail	1441
votre avis	91
votre commentaire	1401
votre e-mail	1381
votre email	1381
votre nom	1479
vous aimerez aussi	1405
vous aimerez lire	1405
vous avez lu # articles sur # ce mois-ci	1445
vous avez une question	1401
vous n'avez pas encore de compte	1445
vous pourriez aimer	1405
vous pourriez aussi aimer	1405
vous pouvez offrir # articles par mois	1448
voz generada con ia	1122
voz gerada por ia	2611
""", 'vr': """
vraag het ai	2302
vraag het onze ai	2302
""", 'vs': """
vsebina je zaklenjena	2961
vsi komentarji	2968
vstoupit do diskuse	363
vstoupit do galerie	366
vstupte do diskuse	363
""", 'vu': """
vul de vragenlijst in	2305
vul een geldig e-mailadres in	2313
""", 'vy': """
vytisknout	356
vytisknout recept	61
""", 'w ': """
w tym artykule	2471
""", 'wa': """
waardeer dit artikel	2317
waardeer dit verhaal	2317
wachtwoord vergeten	2250
wajib diisi	1825
waktu saat ini	1809
war diese zusammenfassung hilfreich	577
was andere lesen	546
was deze samenvatting nuttig	2302
was this helpful	823
was this summary helpful	874
was this summary useful	874
was this translation helpful	874
watch above	881
watch below	881
watch here	881
watch more	828
watch next	828
watch on youtube	881
watch the full video	881
watch video	833
""", 'we': """
we care about your privacy	819
we recommend	828
we value your privacy	819
weekly newsletter	792
wees de eerste die reageert	2276
weigeren	2272
weiter nach der anzeige	608
weiter zum artikel	504
weitere artikel	546
weitere artikel zum thema	607
weitere links	546
weitere meldungen	546
weitere nachrichten	546
weitere news	546
weitere newsletter	593
weitere podcasts	546
weitere themen	546
weitere videos	546
weiterempfehlen	531
weiteres	546
weiterlesen	549
weniger anzeigen	549
werbeanzeige	536
werbliche inhalte	536
werbung	536
werbung folgt	649
werbung von unserem partner	608
werde mitglied	505
werden sie mitglied	505
werden sie teil unseres teams	581
wesprzyj	2446
wesprzyj nas	2446
""", 'wh': """
what do you think	823
what others are reading	985
what people are reading	985
what readers are reading	985
what to read next	828
whatsapp	805	2759
whatsapp ihbar hatti	3227
when the fun stops, stop	983
why trust us	906
why you can trust our reviews	906
why you can trust us	906
""", 'wi': """
wideo	2471
windows	93
""", 'wo': """
word lid	2246
word supporter	2246
word vriend	2246
""", 'wr': """
write a comment	823
write a review	823
""", 'ws': """
wspieraj	2446
wspieraj nas	2446
wspieram	2446
wszystkie	2474
wszystkie komentarze	2467
""", 'wu': """
wunschbetrag	508
""", 'wy': """
wybrane dla ciebie	2471
wydarzenia	2471
wydrukuj	2459
wydrukuj przepis	61
wyloguj	2449
wyniki	91
wyszukaj	2474
""", 'x': """
x	805	1697
""", 'x ': """
x (twitter	805
x facebook	804
""", 'x.': """
x.com	805
""", 'xe': """
xem clip	3367
""", 'xi': """
xing	805
""", 'ya': """
ya eres suscriptor	1031
ya has votado	1114
ya he donado	1025
ya lo he desactivado	1131
ya sigues a este autor	1150
ya sigues este tema	1150
ya soy socio	1025
ya te has registrado	1031
ya tengo cuenta	1031
ya tienes cuenta	1031
ya tienes una cuenta	1031
ya, saya mau	1816
yanit yaz	3198
yanitla	3154
yanitlari gizle	3198
yapay zekaya sor	3154
yayin ilkeleri	3227
yayin ilkelerimiz	3227
yayinla	3199
yazari takip et	3231
yazdir	3148
yazi boyutu	3148
yazi tipi boyutu	3233
yazinin devami	3225
yaziyi dinle	3148
""", 'ye': """
yearly	774
yerinizi ayirtin	3157
""", 'yi': """
yillik	3217
yillik faturalandirilir	3219
""", 'yo': """
yorum	3154
yorum kurallari	3154
yorum yap	3154
yorum yaz	3154
yorum yazin	3154
yorum yazma kurallari	3198
yorumlar	3154
yorumlari oku	3154
yorumunuzu yazin	3154
you are now subscribed	892
you are subscribed	892
you can change how much you give or cancel your contributions at any time	775
you have # seconds	814
you have already voted	91
you may also be interested in	828
you may also enjoy	828
you may also like	828
you may have missed	828
you may like	828
you might also be interested in	828
you might also like	828
you might like	828
you're in	792
you're subscribed	892
your account	782
your answer	989
your comment	823
your donation is tax-deductible	897
your email	792
your email address	792
your gift is tax-deductible	897
your privacy choices	819
your privacy is important to us	819
your subscription is confirmed	892
your vote has been counted	91
youtube	805
youtube-inhalte erlauben	539
""", 'yu': """
yukari	3157
yukari git	3225
""", 'z ': """
z ostatniej chwili	2471
""", 'za': """
zaakceptuj wszystko	2464
zaboravljena lozinka	2835
zadejte e-mail	353
zadejte e-mailovou adresu	353
zadnje novice	2965
zadnje objave	2965
zahl ich	505
zahlungsart	508
zahlungsarten	508
zahlungsmethode	508
zahlungsmethoden	508
zalo	3331
zaloguj	2449
zamknij	2445
zapisz	2459
zapisz przepis	61
zapojte se do diskuse	363
zapri	2972
zaregistrovat se	349
zarejestruj	2449
zaten abone misiniz	3141
zaten hesabiniz var mi	3219
zatvori	2850
zavrni	2980
zavrni vse	2980
""", 'ze': """
zet op leeslijst	2345
""", 'zi': """
zie ook	2280
ziedot	2203
zip code	792
""", 'zo': """
zobacz komentarze	2467
zobacz wszystkie	2474
zobacz wyniki	91	2475
zobrazit diskusi	363
zobrazit galerii	366
zobrazit mapu	367
zobrazit obsah	360
zoek	2283
zoeken	2283
zonder jouw steun kunnen we dit werk niet doen	2317
zoom	833
zoom in	834
zorunlu alan	3221
zorunlu alanlar	3221
""", 'zu': """
zu den abo-angeboten	510
zu den angeboten	602
zu den kommentaren	542
zugang freischalten	510
zuklappen	550
zum abo	510
zum abo-shop	602
zum aboshop	602
zum angebot	510
zum artikel	549
zum dokument	550
zum ergebnis	91
zum gewinnspiel	581
zum inhalt	549
zum inhalt springen	549
zum kommentieren anmelden	542
zum podcast	583
zum quiz	581
zum rezept	61
zum rezept springen	61
zum seitenanfang	549
zum thema	546	549
zum video	583
zur bildergalerie	549
zur diskussion	542
zur fotostrecke	549
zur karte	550
zur mediathek	583
zur merkliste	603
zur navigation	549
zur newsletter-anmeldung	518
zur startseite	546
zur themenseite	549
zur umfrage	581
zusammenfassung mit ki	577
zustimmen	539
zustimmen und weiter	539
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	515 K wochen kostenlos	515 K wochen gratis	515 K monat kostenlos	982 K+	1010 K% off your	1010 K per cent off your	1010 K percent off your	2054 K枚目/#枚	2054 K/#枚	2054 K/#ページ	2101 K줄 요약	2148 K/# 페이지	2328 K weken voor	2328 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	873 K post shared by	873 K video posted by	873 K post by	1001 K version of this article	1001 K version of this story	1001 K version of this column	1001 K version of this essay	1001 K version of this piece	1001 K version of this post	1001 K version of this review	1041 K tu correo	1407 K lire aussi	1407 K lire également	1407 K lire :	1407 K lire sur	1407 K voir aussi	1407 K voir également	1407 K écouter :	1407 K relire :	1407 K lire ensuite :	1407 K lire ou à relire :	1729 K gombra kattintva	1729 K telegramon	1729 K facebookon	1731 K cikk a	1731 K cikk folytatódik	1737 K cikket mesterséges	1739 K teljes beszélgetés	1739 K teljes interjú	1858 K tutti i contenuti	1892 K cura della redazione	2575 K autora escreve segundo o novo	2643 K publicidade continua	2643 K notícia continua	2643 K matéria continua	2724 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1850 K a
abdruck	68 K kostenlos	68 K honorarfrei
abonneer	2327 K je op	2351 K
abonnez	12 K-vous	1369 K-vous à
abonniere	12 K	638 K
abonnieren	12 K sie	507 K sie	638 K sie
about	835 K the author	835 K the authors	835 K the writer
abstimmung	621 K:
""", 'ac': """
accept	1005 K and load
accepted	781 K payment methods:	781 K cards:
acceso	1034 K ilimitado
accesso	1858 K illimitato
accueil	96 K >	96 K '	96 K "	96 K /
acesso	2538 K ilimitado
acest	76 K subiect este închis	2675 K rezumat	2675 K articol a fost tradus	2707 K videoclip nu	2707 K conținut nu	2707 K video nu	2708 K conținut este găzduit	2708 K conținut provine	2729 K articol este protejat	2729 K conținut este protejat	2729 K articol a fost publicat inițial	2730 K articol a fost	2730 K text a fost
acheter	1487 K les droits
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2282 K:
acompanhe	12 K
acquista	1902 K la rivista
actie	2354 K:
""", 'ad': """
ad	86 [K]	908 K:
ada	72 K pertanyaan	1780 K kesalahan di artikel	1827 K yang salah
add	12 K us	859 K	939 K
additional	910 K reporting by
adicionar	2639 K
adicione	2639 K
adja	1729 K meg
adjon	1729 K hozzá
administratorem	2494 K danych osobowych jest	2494 K twoich danych	2494 K państwa danych	2494 K pani/pana danych	2494 K podanych
advertentie	86 K, daarna
advertise	879 K with
advertisement	908 K:
advertorial	86 K:
""", 'af': """
afmelden	2341 K kan
afspil	483 K
""", 'ag': """
aggiungi	12 K	1960 K
aggiungici	1960 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	489 K har	875 K summaries	875 K-generated summaries	876 K tools were	876 K was used	876 K helped	876 K assisted	2007 Kがこの記事	2007 Kによる自動	2007 K要約	2007 Kによる要約	2007 Kが選んだ	2007 Kに質問	2007 ※K	2101 K 요약은	2101 K 뉴스 요약	2303 K kan fouten maken. controleer	2303 K-samenvattingen	2431 K har	2670 K informații	2670 K un subiect	2670 K un pont	2670 K fost martor	3086 K har	3454 K摘要	3454 K重點	3454 K重点	3454 K生成	3454 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1491 K
ajoutez	12 K	1491 K
ajude	2597 K o	2597 K a	2597 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	1757 K notifikasi	1813 K javascript
aktiver	483 K	2424 K
aktivera	3080 K
aktiviere	623 K
aktivieren	623 K sie
aktuelle	547 K nachrichten aus
""", 'al': """
al	1043 K registrarte	1089 K mostrar este contenido	2254 K lid	2340 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1140 K ha salido mal	1140 K salió mal	2629 K deu errado	2629 K correu mal
all	27 K comments	933 K content ©
alla	27 K kommentarer	27 K inlägg	3047 K artiklar om	3051 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	452 K artikler om	456 K artikler af	547 K artikel zu	547 K artikel von	548 K infos:	548 K news:	551 K artikel von	582 K folgen	2281 K artikelen over	2285 K artikelen van	2390 K saker om	2394 K artikler av
alleen	2254 K voor abonnees	2333 K leden kunnen reageren
alles	547 K zum thema	547 K zu	2281 K over	2322 K over
allow	803 K notifications	818 K ads on	1005 K content from	1005 K third-party content	1005 K external content
already	941 K	941 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	515 K abonnent	515 K abonnentin	527 K app	604 K abonnent können sie	604 K abonnentin können sie	2254 K abonnee
also	829 K in	830 K read	830 K on this site:	830 K worth reading:	830 K on this topic:	934 K in the news:	1638 K read:	1638 K read-
alt	452 K om	2390 K om
alte	2692 K știri din
altre	1880 K notizie su	1919 K notizie di
altri	1880 K articoli su	1884 K articoli di
altro	1880 K su	1881 K su questo tema:
""", 'am': """
am	2674 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ana	96 K sayfa >	96 K sayfa '	96 K sayfa "	96 K sayfa /
anasayfa	96 K >	96 K '	96 K "	96 K /
ancora	32 K nessun commento
anda	1774 K punya
ange	3080 K
angiv	483 K
anketa	365 K:
anlatmamiz	3185 K gereken
anna	1175 K vihjest	1175 K vihje	1343 K
annonces	1431 K légales : publiez
annonssamarbete	86 K:
annullare	1863 K l'iscrizione
ansvarig	3078 K utgivare:
ansvarlig	2421 K redaktør:
answer	939 K
anuncie	2584 K no	2584 K na
any	27 K comment	72 K questions	918 K	940 K
""", 'ao': """
ao	2632 K vivo:
""", 'ap': """
apa	1780 K reaksi anda
apakah	8 K artikel	1774 K anda punya	1780 K ringkasan ini	1780 K artikel ini	1780 K berita ini	1780 K informasi ini	1815 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1028 K	1028 K a
apoye	81 K
app	527 K herunterladen	527 K laden	2261 K voor android	2297 K
apply	921 K now
approfondimento	1881 K:
approfondisci	1881 K
aprecie	2610 K com moderação
apresentado	2587 K por
""", 'aq': """
aquest	322 K resum	322 K text ha estat traduït	322 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2192 K straipsnis
arbejder	463 K du
arbetar	3058 K du
archives	1407 K :
are	836 K you affected by	918 K you	940 K you	965 K you enjoying this?	965 K you enjoying this article	965 K you enjoying this story	965 K you enjoying this post	965 K you enjoying this piece	965 K you enjoying this newsletter	965 K you enjoying this column	965 K you enjoying this recipe	965 K you enjoying this podcast	965 K you enjoying this essay	965 K you enjoying this series	965 K you enjoying this guide	965 K you enjoying this blog	965 K you enjoying this interview	965 K you enjoying this letter	965 K you enjoying this review	965 K you enjoying this page	965 K you enjoying this issue	965 K you enjoying this read	965 K you enjoying this episode	965 K you enjoying this content	996 K you
arrives	895 K every	962 K on mondays	962 K on fridays	962 K on saturdays	962 K on sundays
article	1421 K traduit
articles	835 K by
articol	2675 K tradus	2679 K susținut de
articolo	1899 K tradotto	1956 K pubblicato originariamente
articolul	46 K poate fi	2737 K continuă
artificial	876 K intelligence
artificiell	3086 K intelligens har
artigo	2635 K publicado originalmente
artikel	1768 K terkait:	1779 K ini diterjemahkan	1779 K ini ditulis dengan	1779 K ini dibuat dengan	1779 K ini merupakan hasil	1794 K ini telah tayang di	1794 K ini pertama kali tayang	1794 K ini pernah tayang	1794 K ini sudah tayang	1831 K ini dilindungi	1831 K ini pertama kali terbit	1832 K ini	1839 K berlanjut	2324 K gaat verder onder	2324 K loopt door onder	2324 K gaat verder na
artikeln	46 K får	3082 K fortsätter
artikkel	1192 K jätkub
artikkelen	46 K kan	46 K kan fritt	2427 K fortsetter
artikkeli	1345 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	485 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
as	972 K a subscriber	972 K a member	972 K a supporter
ascolta	1 K	1881 K:	1905 K il podcast	1905 K la puntata
ask	835 K us here	875 K the	875 K our
assine	2538 K para
assista	2563 K:	2588 K ao vídeo acima	2588 K ao vídeo abaixo	2588 K ao vídeo
""", 'at': """
atbalstiet	81 K
atbildi	2231 K
atlikite	2182 K testą
atradi	2223 K kļūdu
atsakykite	2191 K
""", 'au': """
auch	548 K interessant	548 K interessant:	548 K lesenswert	548 K spannend:	606 K bei uns:	630 K lesen:
aucun	32 K commentaire
audio	382 K vytvořila	880 K version of this	1091 K generado	1899 K generato	2675 K generat
auf	535 K facebook, instagram	535 K instagram, facebook	535 K facebook und instagram	535 K facebook oder instagram
aus	548 K dem archiv:	606 K unserem archiv:	635 K dem englischen übersetzt	635 K dem französischen übersetzt	635 K dem amerikanischen übersetzt	635 K dem englischen von	635 K dem französischen von
ausprobiert	59 K?
author	835 K bio
autor	380 K je	398 K:	1194 K:	2501 K:	2501 K: (	2856 K je	2918 K je	2936 K:
autore	2217 K:
autori	2918 K sú
autorica	2856 K je
autorius	2195 K:
autorka	380 K je	2856 K je	2918 K je
autors	2217 K:
""", 'av': """
available	799 K on the app store	799 K on google play
avec	89 K un abonnement	89 K l'abonnement	1387 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2978 K je	2993 K:
avtorica	2978 K je
""", 'ay': """
ayrica	3156 K okuyun	3156 K bakin	3156 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	1737 K összefoglalót
""", 'ba': """
baca	1768 K juga	1768 K juga:	1768 K:	1768 K selengkapnya	1768 K selengkapnya:	1768 K selanjutnya:	1773 K berita	1786 K berita tanpa iklan	1794 K berita lainnya	1794 K artikel lainnya	1794 K artikel lain	1794 K berita selengkapnya	1795 K ini juga:	1795 K pula:	1795 K lagi:
background	830 K:	904 K reading:
bagaimana	1780 K reaksi anda	1780 K pendapat anda	1780 K menurut anda
baggrund	453 K:
bagikan	3 K
baixe	13 K
bakgrund	3048 K:
bakgrunn	2391 K:
bakiniz	3156 K:
balso	2231 K
balsuokite	2191 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	926 K part of our	957 K the first to	957 K first to	957 K the first
beachten	28 K sie bitte
beba	2610 K com moderação
bebe	1121 K con moderación
become	771 K a member	771 K a subscriber	778 K a member of	888 K a member to comment	926 K part of our
bekijk	2282 K ook	2282 K:	2282 K hier	2282 K ook:	2285 K alle artikelen van	2306 K de video	2306 K de hele uitzending	2306 K de uitzending	2306 K de beelden	2306 K hier het hele	2308 K de video:	2351 K
bel	2297 K
belanja	1781 K di toko
beli	1781 K tiket
beluister	1 K	2306 K de podcast	2306 K onze	2351 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	96 K >	96 K '	96 K /
bergabung	12 K
bergabunglah	1781 K dengan tim
beri	1780 K rating	2967 K tudi
berikan	1780 K penilaian anda	1784 K suara anda
berikutnya	1795 K:
berita	1779 K ini diringkas	1794 K ini telah tayang	1795 K lainnya:	1832 K ini	1839 K berlanjut
berite	2967 K tudi
besedilo	46 K lahko	2978 K izraža	2981 K je prevedeno	2984 K je objavljeno v
bestel	2351 K
bestelle	638 K
bestellen	638 K sie
bestil	483 K
bestill	2424 K
besuche	12 K uns	638 K
besuchen	12 K sie uns	638 K sie
bet	982 K responsibly	982 K with
betalt	86 K innhold:
bewerten	638 K sie
bezahlte	632 K anzeige der	632 K anzeige des	632 K anzeige von
bezoek	2351 K
""", 'bi': """
bi	2997 K radi delali pri nas
bildergalerie	548 K:
bir	7 K hata	3174 K hata mi	3223 K hata oluştu	3223 K sorun oluştu	3223 K şeyler yanliş gitti	3223 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	615 K halten sie sich an die	615 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	898 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	2398 K medlem av	2398 K abonnent på	2424 K	3055 K medlem i	3055 K prenumerant på	3080 K
blijf	28 K
bliv	31 K den første	56 K en af de #	460 K medlem af	460 K abonnent på	469 K testlæser	469 K klogere på	483 K
blocking	818 K ads
""", 'bo': """
bodite	31 K prvi
boka	3080 K
bol	2922 K pre vás	2922 K článok
bola	2922 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	2922 K pre vás	2922 K toto
book	483 K	877 K your ticket	877 K tickets	939 K
""", 'br': """
brak	32 K komentarzy
bron	2296 K: anp	2296 K: belga
browse	921 K jobs	939 K	990 K other questions tagged
browser	1810 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	3156 K haber de ilginizi çekebilir:	3192 K özeti	3192 K çeviriyi	3207 K içerik youtube	3207 K içerik instagram	3207 K içerik x	3207 K içerik twitter	3207 K içerik facebook	3207 K içerik tiktok	3209 K içeriği görüntülemek için	3209 K içeriği görmek için	3209 K videoyu izlemek için	3228 K haber telif hakki	3228 K içerik telif hakki	3228 K yazi ilk olarak	3228 K haber ilk olarak	3229 K haber yapay	3229 K içerik yapay	3229 K metin yapay	3229 K görsel yapay	3229 K yazi yapay
buat	1800 K akun gratis
buchen	638 K sie
budi	31 K prvi
budite	31 K prvi
buka	1800 K akses penuh dengan
bunlar	3156 K da ilginizi çekebilir:
bunlara	3156 K da bakin:
bunu	3156 K da okuyun:
buy	877 K tickets	877 K your ticket	877 K your tickets	939 K	954 K	1006 K now, pay later with	1016 K the	1016 K it	1016 K now	1016 K from	1016 K at
""", 'by': """
by	990 K clicking "post your answer"	1004 K applying	1004 K submitting	1004 K sending us	1004 K registering	1004 K clicking	1004 K uploading	1004 K entering	1004 K commenting	1004 K posting	1004 K creating an account	1004 K using our	1004 K using this site	1004 K using this website	1004 K using this service	1004 K using this form	1004 K subscribing	1004 K signing up	1004 K providing your	1004 K filling in
byl	383 K pro vás	383 K článek
byla	383 K pro vás
bylo	383 K pro vás	383 K toto
""", 'c': """
c	843 (K) #	1950 K'è stato un errore
""", 'ca': """
cadastre	2538 K-se para
can	886 K't see the poll	886 K't see the quiz	886 K't see this poll	940 K you
canal	41 K de denúncias da redação
cancel	789 K anytime	789 K at any time
canli	3226 K anlatim:
caractere	2699 K rămase
caracteres	1116 K restantes	2605 K restantes
caratteri	1926 K rimanenti	1926 K rimasti
catch	12 K us	813 K us on	880 K up on bbc	904 K up:	939 K	939 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1421 K texte a été traduit	1422 K résumé	1431 K numéro est en vente	1431 K numéro est disponible	1466 K contenu n'est	1466 K podcast n'est	1467 K contenu provient de	1487 K contenu est protégé par
cek	1773 K
cela	69 K vous a plu
celoten	2992 K članek preberite
ces	1421 K points clés
cet	8 K article vous	82 K article vous a plu	1421 K article a été traduit	1487 K article est protégé par	1487 K article est sous licence	1488 K article a été rédigé	1488 K article a été généré	1488 K article a été écrit	1488 K article a été produit	1488 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1421 K traduction a été	1422 K synthèse	1466 K vidéo n'est	1466 K page n'est	1487 K œuvre est sous licence
ceva	2724 K nu a mers	2724 K nu a funcționat
""", 'ch': """
chcesz	2505 K u nas pracować	2505 K pracować u nas
chcete	402 K u nás pracovat	402 K pracovat u nás	2940 K u nás pracovať	2940 K pracovať u nás
che	33 K ne pensi
check	939 K out	954 K out	1016 K price	2351 K
chia	3 K sẻ
choose	771 K a plan	786 K a plan	859 K	957 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1881 K qui
click	860 K here to join	860 K to join	882 K here for more	890 K here to download	890 K to download	922 K play	939 K
clique	2563 K aqui	2588 K no player acima
cliquez	1407 K ici
clube	2584 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1791 K
colunista	2574 K do	2574 K da
com	89 K uma assinatura
come	877 K and meet	939 K
comentarii	5 K
comentariile	5 K	27 K	2677 K nu reprezintă	2677 K aparțin
comentarios	5 K	27 K	1098 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2677 K tău va
commandez	1431 K notre	1431 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	888 K must
commenti	5 K	27 K
commenting	5 K	888 K is
comments	5 K	5 K on this	27 K	888 K are reserved	888 K are for	888 K are open to	888 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	939 K
compra	1093 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2563 K:	2563 K também	2563 K também:
conhece	66 K alguém	2578 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	813 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1078 ¿K	1083 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	771 K making	771 K giving
consiglia	3 K
consulta	1067 K aquí
consultez	1431 K les avis de décès	1431 K nos offres
conta	59 K pra mim
contact	835 K the author	835 K the reporter	835 K:	835 K this reporter	867 K	939 K	998 K reporter	998 K staff writer	998 K staff reporter	998 K writer	998 K editor	998 K columnist	998 K correspondent	998 K sports writer
contacta	1071 K con	1072 K con
contacte	1071 K con	1072 K con
contacter	1410 K l'auteur
contactez	1410 K l'auteur	1410 K-nous	1425 K l'auteur
contacto	1087 K:
contame	59 K
contate	2566 K o autor
contatta	1884 K l'autore
contenido	86 K patrocinado:	1034 K premium	1091 K generado	1095 K ofrecido por	1125 K incrustado de	1125 K externo de	1125 K de
contenu	86 K sponsorisé :	1421 K généré	1434 K proposé par	1434 K sponsorisé par	1467 K provenant de	1467 K intégré de
contenuto	86 K sponsorizzato:	1899 K generato	1904 K offerto da	1935 K incorporato da	1935 K esterno da	1935 K di	1935 K da
contingut	322 K generat	326 K ofert per
continua	1964 K a leggere dopo	2643 K após	2643 K depois
continue	898 K reading	899 K reading with
contributions	27 K
controleer	2351 K
cooked	986 K this
copy	3 K link to	3 K the link	3 K article	950 K this url	950 K this link
copyright	557 K ©	557 K (c)	557 K:	557 K #	557 K by	843 K ©	843 K #	843 K:	843 K by	2936 K ©
cosa	33 K ne pensi
""", 'cr': """
create	786 K an account to	939 K	941 K an account	941 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1729 K
csatlakozzon	1729 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	898 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	2486 K ten artykuł	2486 K artykuł	2486 K ten tekst	2486 K to podsumowanie	2486 K to streszczenie	2486 K podobał	2486 K znalazłeś	2486 K znalazłaś	2486 K ta informacja	2486 K ta treść
czytaj	2472 K więcej o	2473 K także	2473 K także:	2473 K też	2473 K też:	2473 K również	2473 K więcej	2473 K:	2503 K dalej z
""", 'da': """
da	59 K li ste probali	1881 K leggere:	2860 K li vam	2860 K li je članak	2860 K li je tekst
daarna	2254 K kun je
daftar	1781 K webinar	1800 K gratis
daftarkan	1781 K diri anda
dagelijkse	2258 K nieuwsbrief
daha	3156 K fazlasi:
dalies	2231 K
dalsza	2489 K część
dalyvaukite	2191 K
danach	515 K # euro
dann	515 K # euro
dans	1387 K l'application	1404 K les commentaires
dapatkan	1773 K
darovat	395 K
darte	1043 K de baja
darujte	395 K	2934 K
das	547 K beste aus	548 K könnte sie auch interessieren	548 K könnte dich auch interessieren	548 K könnte sie interessieren:	548 K könnte sie auch interessieren:	548 K könnte dich auch interessieren:	582 K ganze interview	582 K komplette interview	616 K kommentieren	630 K lesen andere:
dazu	548 K auch:	606 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2306 K podcast is te beluisteren	2324 K tekst gaat verder onder	2324 K tekst loopt door onder	2324 K tekst gaat verder na
deel	3 K dit	3 K het	2351 K
dein	27 K kommentar	615 K feedback hilft
deine	585 K meinung ist uns wichtig	615 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	483 K med	483 K artiklen	2424 K med	2424 K saken
dela	3 K artikeln	3 K den här	3 K texten	3080 K med	3080 K artikeln
deli	3 K
delite	3 K
delivered	895 K every	895 K each
delta	2407 K i vår	2424 K	3064 K i vår	3080 K
deltag	469 K i vores	483 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1768 K:	1783 K podcast	1783 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	640 K ki-assistent
derechos	1075 K reservados	1147 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	330 K't l'app	330 K't la nostra	330 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1093 K nuestros	1093 K nuestras
descuentos	1093 K exclusivos para suscriptores
desea	1129 K recibir notificaciones
deseas	1129 K recibir notificaciones
deseja	2618 K receber notificações	2618 K receber nossas notificações
desideri	1939 K ricevere le notifiche	1939 K ricevere notifiche
despre	2672 K autor
detaljnije	2844 K:
detaylar	3156 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt
dette	26 K sammendraget
devamini	3156 K okuyun:
deze	26 K samenvatting	2254 K maand nog	2303 K tekst	2303 K vertaling	2303 K ai	2324 K tekst gaat verder na
""", 'di': """
diaporama	1483 K :
diapositive	1481 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	916 K you find this	918 K you	940 K our	940 K we	940 K you	946 K our ai	946 K the ai	965 K you enjoy this?	965 K you enjoy this article	965 K you enjoy this story	965 K you enjoy this post	965 K you enjoy this piece	965 K you enjoy this newsletter	965 K you enjoy this column	965 K you enjoy this recipe	965 K you enjoy this podcast	965 K you enjoy this essay	965 K you enjoy this series	965 K you enjoy this guide	965 K you enjoy this blog	965 K you enjoy this interview	965 K you enjoy this letter	965 K you enjoy this review	965 K you enjoy this page	965 K you enjoy this issue	965 K you enjoy this read	965 K you enjoy this episode	965 K you enjoy this content	965 K you like this?	965 K you like this article	965 K you like this story	965 K you like this post	965 K you like this piece	965 K you like this newsletter	965 K you like this column	965 K you like this recipe	965 K you like this podcast	965 K you like this essay	965 K you like this series	965 K you like this guide	965 K you like this blog	965 K you like this interview	965 K you like this letter	965 K you like this review	965 K you like this page	965 K you like this issue	965 K you like this read	965 K you like this episode	965 K you like this content	965 K you find this useful	986 K you make this	986 K you try this	996 K you see	996 K you go
die	5 K kommentarfunktion	5 K kommentare	578 K zusammenfassung	582 K neue folge	582 K aktuelle folge	582 K komplette folge	582 K ganze folge	582 K ganze sendung	585 K umfrage wird durchgeführt	614 K debatte zu
diese	52 K recherche	578 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	578 K artikel	578 K text	578 K beitrag
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	578 K interview
dig	904 K deeper:
digital	898 K subscriptions	941 K access
digitilaajana	89 K
dilarang	1831 K mengutip	1831 K keras mengambil	1831 K menyalin	1831 K memperbanyak	1831 K mereproduksi
din	27 K kommentar
dinleyin	3156 K:
directement	1384 K dans votre
direkt	3048 K:
direkte	2391 K:
disclaimer	843 K:	1620 K:
discover	23 K more from	939 K
diskuse	5 K
diskusia	5 K
diskutieren	638 K sie
diskutujte	28 K
diskuze	5 K
disponible	330 K a l'app store	330 K a google play	1046 K en google play	1101 K en app store	1101 K en google play y	1439 K sur google play
distribuie	3 K
distributed	910 K by
disusun	1779 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2303 K artikel	2303 K stuk	2303 K bericht	2303 K verhaal	2340 K artikel lees je ook in	2340 K verhaal lees je ook in	2353 K artikel is ook	2353 K verhaal is ook	2353 K artikel bevat	2353 K verhaal bevat	2353 K verhaal verscheen	2353 K stuk verscheen
dites	59 K-moi en commentaire
""", 'dm': """
dm	997 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	835 K you have a tip	836 K you know more	836 K you have information	836 K you work at	836 K you work in	836 K you have any information	836 K you have a story	884 K our	918 K you have	940 K you	966 K you like our	966 K you enjoy our	1014 K you have a problem	1014 K you have a question	1014 K you have a dilemma	1014 K you have a burning	1014 K you need advice
doe	2309 K de quiz	2309 K mee met ons	2309 K mee met onze	2309 K mee aan ons	2309 K mee aan onze	2351 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1730 K vannak
domande	72 K?	73 K su questo articolo
domov	96 K >	96 K '	96 K /
don	796 K't miss	830 K't miss:	934 K't miss this:	957 K't miss
dona	81 K suport	1028 K a	1850 K a
donasi	1789 K untuk
donate	771 K now	771 K today	778 K to
doneer	2327 K aan
donnez	1404 K votre avis
dossier	1407 K :
dostupno	2867 K na	2867 K u
dotazy	72 K
dowiedz	2473 K się więcej
download	13 K	939 K	955 K the	979 K our free	979 K the free	1757 K aplikasi	1786 K	2351 K
""", 'dp': """
dpa	557 (K
""", 'dr': """
drukuj	2497 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	463 K kan tippe os	463 K kan sende os	482 K har brugt	482 K har læst	483 K får en mail	483 K kan også	647 K hast schon ein abo	647 K hast dein limit	2422 K har lest	2422 K har #	2424 K får en e-post	2424 K kan også	2424 K finner oss	3058 K som källa	3079 K har läst	3079 K har #	3080 K får ett mejl	3080 K kan också	3080 K hittar oss
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	1789 K	1789 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	867 K-mail	1729 K-mailt küldtünk
""", 'ea': """
earlier	904 K coverage:
""", 'eb': """
ebenfalls	548 K interessant:
""", 'ed': """
edited	911 K by
editing	843 (K by	844 K by	845 K by
editor	830 K's picks:	1776 K:	1776 K :
""", 'ee': """
een	2301 K bericht gedeeld door	2301 K post gedeeld door
eerder	2308 K schreven we:	2308 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1343 K sitoutumista
ein	576 K beitrag geteilt von	576 K von	576 K post von
eine	73 K frage zum artikel
einen	515 K monat kostenlos
""", 'el': """
el	324 K teu comentari serà	1096 K vídeo comenzará	1096 K video comenzará	1121 K juego es solo para	1124 K vídeo no	1124 K video no	1154 K artículo continúa	1154 K contenido continúa
elinizde	3185 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2587 K parceria com	2632 K imagens:	2632 K direto:	2632 K fotos:
email	3 K this	835 K the author	835 K us	867 K	939 K	991 K this	998 K reporter
emailed	962 K on fridays	962 K on mondays
empfehlen	3 K sie	638 K sie
empfiehl	638 K
""", 'en': """
en	89 K tant qu'abonné	326 K col·laboració amb	1034 K otro dispositivo	1041 K tu correo	1041 K su correo	1041 K tu buzón	1041 K tu email	1055 K facebook y twitter	1055 K facebook, twitter	1055 K facebook y x	1064 K los comentarios	1067 K vídeo:	1067 K directo	1067 K contexto:	1095 K colaboración con	1143 K imágenes:	1143 K directo:	1368 K faisant un don	1378 K tant qu'abonné	1384 K vous inscrivant	1407 K savoir plus	1407 K direct	1434 K partenariat avec	1450 K vidéo -	1450 K images -	1483 K podcast :	1483 K vidéo :	1483 K images :	1483 K direct :
enable	803 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	925 K your day with
endet	515 K automatisch
enjoy	898 K	978 K #% off	1010 K #% off your
enjoyed	69 K this	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content
enjoying	796 K this article	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content	966 K the	966 K our	966 K this
enregistrez	1454 K cet article	1454 K cette recette
entdecke	23 K mehr von	638 K
entdecken	638 K sie
entenda	2563 K:
entra	12 K nel
entre	12 K no
envia	317 K'ns
envianos	1082 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	463 K du	2401 K du
erbjudande	3064 K till dig som
erhalten	638 K sie
erscheint	594 K jeden	594 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1085 K corresponsal	1085 K redactor de	1085 K redactora de	1085 K jefe de	1085 K jefa de
escanea	1082 K el código	1101 K el código para descargar
escolta	1 K	328 K el pòdcast	328 K el podcast	328 K el nostre pòdcast	328 K el nostre podcast
escoltar	1 K
escucha	1 K	1096 K el pódcast	1096 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1447 K
esta	52 K investigación	52 K investigação	52 K reportagem	1091 K noticia ha sido traducida	1091 K traducción se ha hecho	1091 K traducción ha sido	1091 K función utiliza	1098 K noticia pertenece a	1148 K noticia ha sido	1148 K información ha sido	2582 K tradução foi feita	2582 K notícia foi traduzida	2636 K notícia foi	2636 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1034 K contenido es exclusivo	1089 K contenido procede de	1089 K contenido proviene de	1091 K texto ha sido traducido	1091 K artículo ha sido traducido	1093 K reportaje forma parte del número	1093 K artículo forma parte del número	1098 K artículo pertenece a	1124 K vídeo no	1124 K video no	1124 K vídeo ya no	1124 K video ya no	1124 K contenido no	1124 K contenido ya no	1125 K contenido está alojado en	1125 K contenido procede de	1147 K artículo está protegido	1147 K contenido está protegido	1147 K artículo se publicó originalmente	1147 K artículo fue publicado originalmente	1148 K artículo ha sido	1148 K texto ha sido	1148 K artículo fue	1148 K contenido ha sido	2582 K texto foi traduzido	2582 K artigo foi traduzido	2613 K vídeo não	2613 K vídeo já não	2613 K conteúdo não	2613 K conteúdo já não	2614 K conteúdo está alojado	2614 K conteúdo está hospedado	2614 K conteúdo é fornecido	2635 K artigo está protegido	2635 K conteúdo está protegido	2635 K conteúdo é protegido	2635 K artigo é protegido	2635 K artigo foi publicado originalmente	2635 K texto foi publicado originalmente	2636 K artigo foi	2636 K texto foi	2636 K conteúdo foi
""", 'et': """
et	33 K vous	33 K toi	313 K pot interessar:
etusivu	96 K >	96 K '	96 K "	96 K /
etwas	44 K falsch
""", 'ex': """
exclusief	2254 K voor abonnees
exclusivo	1034 K para suscriptores
existing	786 K subscriber	786 K subscribers
experimentou	59 K
explainer	830 K:
explore	830 K more:	939 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	1703 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1908 K il quiz	1908 K il test	1908 K il nostro
faites	1368 K un don	1369 K un don à
fale	2566 K com o autor	2575 K com o repórter	2575 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	918 K
feel	68 K free to republish	851 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	830 K under:
fill	939 K in	939 K out
film	2489 K znajdziesz
find	12 K us	12 K os	813 K us on	813 K me on	879 K your next job	939 K	954 K
finden	12 K sie uns	638 K sie
finding	965 K this useful
finn	12 K oss
first	950 K published by	950 K published in the	978 K time here
fizessen	1729 K
""", 'fl': """
flash	898 K sale
fler	3047 K artiklar om	3051 K artiklar av
flere	452 K artikler om	456 K artikler af	2390 K saker om	2390 K saker fra	2391 K saker om	2394 K saker av	2407 K jobber på
""", 'fo': """
foglald	1729 K le
foglalja	1729 K le
folge	12 K	638 K
folgen	12 K sie	638 K sie
folgt	12 K
follow	12 K	813 K us	813 K @	813 K all the latest	813 K the latest	813 K our	860 K the	867 K	939 K	1773 K
for	13 K a better	13 K the best	882 K more news	882 K more local	882 K more stories	882 K more on	882 K more coverage	882 K more of our	882 K more from	882 K the latest	890 K the best experience	890 K the best reading experience	898 K just	898 K only	904 K more on the story	929 K just	929 K only	933 K reprint	933 K reprints	1012 K membership enquiries	1012 K media enquiries	1012 K media inquiries	1012 K press enquiries	1012 K press inquiries	1012 K advertising enquiries	1012 K advertising inquiries	1012 K subscription enquiries	1012 K subscription inquiries	1012 K membership inquiries	1012 K sponsorship enquiries
forside	96 K >	96 K '	96 K "	96 K /
forsiden	96 K >	96 K '	96 K "	96 K /
fortell	59 K meg
fortsett	2427 K å lese
forward	3 K this	991 K this	991 K it to	991 K the letter
foto	1141 K # de #	1141 K # / #	1141 K #/#	1828 K # dari #	1828 K # / #	1951 K # di #	1951 K # / #	1951 K #/#	2235 K:	2630 K # de #	2630 K # / #	2630 K #/#	2725 K # din #	2725 K # / #	2844 K galerija:	3226 K galeri:
fotogaleria	2632 K:
fotogalerie	365 K:
fotogalerija	2967 K:
fotogallery	1953 K:
fotografia	2725 K # din #
fotostrecke	548 K:
found	7 K an	7 K a	69 K this useful	965 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	578 K unsere ki
frage	640 K des tages
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	578 K sie unsere ki
free	68 K to republish	68 K to reprint	979 K download	979 K kit	979 K guide	979 K template	979 K templates	979 K ebook	979 K e-book	979 K checklist	979 K toolkit	979 K white paper	979 K whitepaper	979 K report	979 K course	979 K webinar	979 K resource	1006 K shipping on orders	1006 K delivery on orders
freier	601 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	830 K the archive:	830 K our archive:	830 K our archives:	929 K only	929 K just
""", 'fu': """
fuiste	1083 ¿K testigo
full	830 K story:	830 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	830 K reading:
""", 'fy': """
fyll	2424 K inn	3080 K i
""", 'ga': """
ga	2351 K mee
gabung	12 K	1773 K
galeri	3226 K:
galeria	2632 K:
galerie	2727 K foto:
gambar	1828 K # dari #	1828 K # / #	1832 K ini
gambas	1768 [K:video
gamble	982 K responsibly
gaukite	2191 K
""", 'ge': """
ge	3080 K
geben	638 K sie
geef	3 K dit
gem	483 K
gemaakt	59 K?
generative	876 K ai
gengivelse	68 K tilladt
gerelateerd	2308 K:
gesponsert	86 K:	632 K von
gesponsord	86 K:	2324 K door
get	13 K the app	13 K our	23 K	771 K in touch	796 K the latest	796 K breaking news	803 K notified	860 K	860 K the	877 K tickets	877 K your tickets	890 K the	891 K text alerts	891 K news alerts	894 K the	894 K our	898 K	910 K permission to reuse	939 K	954 K	955 K the	957 K push	963 K	967 K	978 K #% off	979 K our free	979 K the free	1010 K #% off your	1016 K it from
""", 'gh': """
ghi	3402 K rõ nguồn
""", 'gi': """
gi	2424 K
gib	638 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	3081 K du
gioca	1928 K ora:	1928 K ora a	1931 K responsabilmente
giornalista	1891 K professionista	1891 K e scrittrice	1891 K e scrittore
giv	483 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	2981 K poudarki
""", 'go': """
go	904 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	2618 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	835 K a tip	835 K a story	835 K a news tip	836 K a question	918 K	940 K a	940 K	1014 K a dilemma	1014 K a question for
""", 'gr': """
grab	979 K our free	979 K your free
graduada	1086 K en
graduado	1086 K en
grupo	2551 K do whatsapp
""", 'gu': """
guarda	1881 K anche	1881 K:	1881 K il video	1881 K anche:	1905 K il video qui sopra
gulir	1796 K ke bawah	1796 K untuk
""", 'ha': """
ha	44 K hibát	1140 K ocurrido un error	1140 K habido un error	1711 K van információja	1711 K van információd	1711 K ön is átélt	1711 K te is átéltél	1711 K többet tud
haben	7 K sie einen fehler	552 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	3186 K	3190 K:	3236 K reklamdan
haberde	7 K hata	3174 K hata
haberin	3156 K devami için	3236 K devami
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1083 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	1895 K informazioni	1895 K una notizia	1895 K una segnalazione	1895 K una storia
hak	1831 K cipta dilindungi
hakaret	27 K içeren
hakka	1190 K
halaman	1795 K selanjutnya:	1828 K # dari #
hallgasd	1 K meg	1717 K meg
hallgass	1717 K minket
hallgassa	1 K meg	1717 K meg	1729 K meg
haluaisitko	1344 K
haluatko	1322 K kertoa	1329 K töihin	1329 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	463 K du oplysninger	463 K du viden	463 K du et godt tip	463 K du tip	463 K du flere oplysninger	463 K du oplevet	463 K du selv oplevet	463 K du en god historie	484 K du en historie	484 K du dokumentation	484 K du dokumenter	496 K du et tip	496 K du tip	496 K du et godt tip	496 K du en god historie	496 K du en historie	2394 K du et tips	2401 K du informasjon	2401 K du opplysninger	2401 K du flere opplysninger	2401 K du tips	2401 K du et tips	2401 K du opplevd	2401 K du erfaring	2401 K du tanker	2401 K du noe på hjertet	2426 K du en historie	2426 K du dokumenter	2426 K du dokumentasjon	3058 K du information	3058 K du uppgifter	3058 K du tips	3058 K du ett tips	3058 K du varit med om	3058 K du egna erfarenheter	3058 K du upplevt	3081 K du en historia	3081 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	324 K d'estar registrat	324 K detectat cap	324 K trobat cap	1083 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	3174 K mi fark	3185 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	771 K your say	835 K a tip	835 K a news tip	835 K a question about this	835 K a question for	836 K you been	836 K a story	889 K your say	918 K a	918 K you	940 K you	940 K we	967 K	986 K you made this	986 K you tried this	996 K you	1014 K a question for	1014 K you got a question	1014 K a dilemma
hay	7 K algún
haz	1067 K clic aquí	1083 K tu denuncia	1099 K nuestro test	1099 K el test	1099 K nuestro quiz
hazte	1028 K socio de
""", 'he': """
hear	1 K this	880 K this story	882 K more	922 K the full	922 K more	939 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2286 K je een tip	2287 K je een tip	2352 K je
heeft	2286 K u een tip	2287 K u een tip	2352 K u
hela	3088 K samtalet	3088 K intervjun
hele	491 K samtalen	491 K interviewet	2433 K samtalen	2433 K intervjuet
help	886 K us improve	939 K
hem	96 K >	96 K '	96 K "	96 K /
hemen	3202 K oyna:
hent	13 K	460 K appen fra	474 K	483 K	2412 K
here	904 K's more on this
het	5 K reactieveld	2281 K beste van	2324 K artikel gaat verder onder	2324 K verhaal gaat verder onder	2324 K artikel gaat verder na	2324 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	548 K lesen sie	548 K geht es zu	548 K geht's zu	582 K klicken, um	585 K geht es zum quiz	585 K geht es zum täglichen	644 K können sie den artikel	644 K können sie diesen artikel	644 K kannst du den artikel
highlights	875 K
highly	990 K active question
hintergrund	548 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	485 K fortsætter
hit	922 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	2407 K oss å bli bedre
hjem	96 K >	96 K '	96 K "	96 K /
""", 'ho': """
hoe	2332 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	96 K >	96 K '	96 K "	96 K /
hotline	41 K tòa soạn	41 K redaksi	3372 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	2629 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	916 K useful is this	916 K helpful was this	996 K has	996 K have	996 K did	996 K are you	996 K will	996 K would
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	3081 K håller du med
husk	483 K at bekræfte	2424 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	484 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	954 K use	954 K used	954 K love	954 K bought	954 K recommend	1880 K più letti di	1900 K punti chiave	2438 K appen
""", 'ic': """
ici	1467 K, un contenu provenant
icymi	830 K:
""", 'ie': """
ielogojies	2231 K
ievadi	2231 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	851 K you enjoyed this	851 K you liked this	986 K you make this	986 K you try this	986 K you made this	986 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	615 K feedback hilft
ihre	27 K beiträge	33 K meinung	585 K meinung ist uns wichtig	615 K rückmeldung hilft
""", 'ik': """
iklan	1796 K -	1839 K berlanjut
ikuti	12 K	1761 K berita	1773 K	1784 K survei	1784 K polling	1784 K jajak pendapat	1784 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1897 K video non è disponibile	1899 K testo è stato realizzato	1905 K video inizierà	1907 K tuo commento sarà	1931 K gioco è vietato ai minori	1931 K gioco può causare	1931 K gioco d'azzardo può	1934 K video non
ilgili	3156 K haber	3226 K haber:
ilginizi	3156 K çekebilir	3156 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	3228 K olarak
illustration	1488 K générée
illustrazione	1957 K generata
ilmoittaudu	1329 K
""", 'im': """
im	548 K video:
image	843 K copyright	843 K source,	843 K credit:	1481 K # sur #	1481 K #/#	1481 K # / #	1488 K générée
imagem	2630 K # de #	2630 K # / #	2630 K #/#	2636 K gerada	2636 K criada
imagen	1141 K # de #	1141 K # / #	1141 K #/#	1148 K generada	1148 K creada
imagine	2730 K generată	2730 K creată
imaginea	2725 K # din #	2725 K # / #
imate	72 K pitanja	72 K vprašanja
immagine	1951 K # di #	1951 K # / #	1951 K #/#	1957 K generata	1957 K creata
impossibile	1934 K riprodurre	1937 K visualizzare questo contenuto
""", 'in': """
in	524 K ihrem postfach	524 K ihr postfach	545 K den kommentaren	826 K the comments section	826 K the comment section	830 K case you missed it:	880 K the video player above	1902 K edicola da	1902 K edicola con	1904 K collaborazione con	1923 K offerta	2261 K de app	2279 K de reacties
indtast	483 K
infographie	1483 K :
informationen	578 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
ingin	1815 K menerima notifikasi	1815 K dapat notifikasi
inicio	96 K >	96 K '	96 K "	96 K /
innlegg	27 K
inquadra	1910 K il codice	1910 K il qr code	1910 K il qr
inscreva	2584 K-se no nosso webinar
inscrivez	1376 K-vous gratuitement	1431 K-vous à notre webinaire
instagram	3207 K gönderisini
instal	1786 K aplikasi
instala	13 K
instale	13 K
instaliraj	2867 K
instalirajte	2867 K	2892 K aplikaciju
install	13 K	955 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	1895 K la tua lettera
""", 'ir': """
irtisano	1343 K
""", 'is': """
is	7 K something wrong	918 K there	940 K there	2352 K er iets
isi	1784 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	3228 K kopyalanamaz	3228 K kullanilamaz	3228 K alintilanamaz
izlasi	2231 K
izle	3156 K:
izleyin	3156 K:
izpildi	2222 K testu
izveido	2231 K
izvor	2871 K:
izvori	2871 K:
""", 'ja': """
ja	2217 K tev ir informācija	2217 K jums ir informācija	2217 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1343 K
jadikan	1773 K
jadilah	31 K yang pertama
jaga	1190 K
jak	383 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1345 K lukemista
jawab	1784 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2333 K kunt niet meer reageren	2333 K kunt reageren	2341 K kunt je altijd	2341 K ontvangt vanaf nu	2341 K ontvangt een e-mail	2860 K li vam	2860 K li članak	2982 K bil članek	2982 K bila vsebina	2982 K bil povzetek
jeden	594 K montag neu	594 K dienstag neu	594 K donnerstag neu	594 K freitag neu	594 K samstag neu	594 K sonntag neu	594 K mittwoch neu
jederzeit	515 K kündbar	522 K widerrufen	522 K abbestellen	522 K abmelden
jelentkezz	1729 K be
jelentkezzen	1729 K be
jeste	59 K li probali	59 K li isprobali
jetzt	582 K reinhören	585 K tickets sichern	606 K lesen:	627 K # monate	627 K # wochen
""", 'ji': """
jika	1774 K anda mengetahui	1774 K anda punya
""", 'jo': """
job	460 K hos
jobb	2398 K i
jobba	3055 K på
jobbar	3058 K du
jobber	2401 K du
jocurile	2704 K de noroc pot	2704 K de noroc sunt interzise	2704 K de noroc dau
jogar	2607 K agora:
jogue	2584 K palavras cruzadas	2607 K agora:	2610 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	771 K the conversation	778 K	813 K the conversation on	813 K us on	826 K the debate	860 K the	860 K	877 K us for	877 K us at	877 K us in	877 K us live	889 K the conversation	889 K the discussion	889 K the debate	898 K for	898 K now	939 K	944 K #	944 K over #	944 K more than #	944 K our #
jornalista	2574 K formada	2574 K formado
jos	44 K huomaat
jouer	1460 K maintenant	1463 K comporte des risques
jouez	1460 K maintenant
""", 'ju': """
juega	1118 K ahora a	1118 K ahora al	1118 K ahora:	1121 K con responsabilidad
juegue	1121 K con responsabilidad
jugar	1118 K ahora:	1121 K sin control puede
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1345 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kalan	3200 K karakter
kan	82 K du lide	484 K du lide
kanalimiza	12 K
kapcsolja	1729 K be
kapja	1729 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1175 K sul on vihje	1175 K sul on vihjeid	1191 K lugu	1191 K artikkel	1191 K tead	1191 K tahad
katso	1313 K myös	1313 K:	1313 K video	1313 K myös:	1343 K koko	1343 K kaikki
kaupallinen	86 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	3228 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	796 K up with	898 K reading	899 K reading with	934 K reading:
ken	66 K je iemand	2352 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	463 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1729 K minket
kerro	59 K kommenteissa	1322 K kokemuksesi	1322 K oma
keskustele	28 K	1353 K aiheesta	1353 K jutusta
keskustelu	1332 K on auki
key	875 K points	875 K takeaways
""", 'ki': """
ki	578 K-generierte inhalte	578 K-generierte texte	578 K-generierte zusammenfassungen	2431 K har
kijk	2282 K ook	2282 K hier	2306 K de uitzending	2306 K de hele	2322 K voor meer
kirim	1774 K foto	1774 K tulisan
kirimkan	1774 K foto
kirjaudu	1332 K	1343 K
kirjoita	1343 K suoraan	1343 K meille
kirjoitimme	1351 K
kirjoittaja	1324 K on	1324 K työskentelee
kirjuta	1175 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	2426 K du til
""", 'kl': """
klausies	2231 K
klausykite	2176 K	2191 K
klick	638 K
klicka	3048 K här
klicken	638 K sie
klik	453 K her	1773 K	2282 K hier	2322 K hier voor	2351 K
klikk	2391 K her
klikkaamalla	1343 K
kliknij	2473 K tutaj
kliknite	2908 K sem
klopt	2352 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	851 K someone	851 K anyone	918 K	940 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1343 K keskustelun kuulet
kolumna	2856 K izražava	2978 K izraža	2978 K odraža
kom	469 K til vores	2407 K på vårt	2407 K på vår	3064 K på vårt	3064 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2191 K gali
kommentare	5 K	27 K	616 K können nur	644 K werden erst	644 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	545 K
kommentarsporet	5 K
kommenteerida	1190 K saavad
kommentering	5 K
kommentieren	5 K	616 K können	638 K sie
kommentit	5 K	27 K
kommentoimalla	1353 K	1353 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	368 K na autora	456 K journalisten	463 K journalisten	464 K	483 K	551 K:	2394 K journalisten	2401 K oss	2401 K journalisten	2402 K	2424 K
kontakta	3051 K reportern	3058 K oss via	3058 K reportern	3059 K	3080 K
konten	1810 K ini tidak	1811 K ini berasal dari	1811 K sematan dari	1811 K eksternal dari	1811 K dari	1831 K ini dilindungi
kontributor	1776 K:
konuyla	3156 K ilgili:
koop	2351 K
kopeeri	1190 K
kopier	483 K	2424 K
kopiera	3080 K
kopioi	1343 K
kopiuj	2497 K link
koreksi	1780 K artikel
""", 'kr': """
krijg	2351 K
""", 'ku': """
kui	1175 K sul on teema	1175 K sul on vihje	1175 K tead	1175 K märkasid
kunjungi	1781 K toko
kunne	69 K du lide	82 K du lide
kunstig	489 K intelligens har	2431 K intelligens har
kunstmatige	2303 K intelligentie kan fouten maken. controleer
kuula	1180 K podcasti	1190 K
kuulemme	1343 K mielellämme
kuuntele	1 K	1313 K:	1313 K myös	1313 K myös:	1330 K	1343 K
""", 'kv': """
kviz	2844 K:	2967 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1384 K'essentiel de l'actualité	1411 K'auteur	1412 K'auteur	1421 K'essentiel par	1463 K'abus d'alcool est dangereux pour la santé	1885 K'autore	1886 K'autore	1964 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1154 K publicidad continúa	1154 K noticia continúa	1435 K vidéo va commencer	1466 K vidéo n'est	1863 K tua email	1907 K tua opinione conta	1953 K diretta:	1964 K pubblicità continua	1964 K notizia continua
laadi	1190 K alla
laat	59 K me weten	2306 K je dit artikel	2351 K
laatste	2281 K nieuws over
ladda	13 K ner	3068 K ner	3068 K ned	3080 K ner
lade	13 K	638 K
laden	13 K sie	638 K sie
lae	1190 K alla
lagre	2424 K
lainaus	68 K sallittu
lands	962 K on mondays	962 K on fridays	962 K on sundays
langganan	1791 K
lanjut	1796 K membaca
lanjutkan	1796 K membaca
laporan	1775 K:	1776 K wartawan	1776 K kontributor
laporkan	1780 K kesalahan
lasi	2206 K arī	2206 K vairāk	2206 K vēl	2231 K
lasiet	2206 K arī
last	13 K ned	2412 K ned	2424 K ned	2438 K ned appen
lataa	13 K	1343 K
latest	829 K from	829 K in	829 K videos from
laureata	1891 K in
laureato	1891 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1067 K puede interesar	1067 K puede interesar:	1378 K premier mois	1406 K meilleur de	1953 K foto:
lea	1067 K también	1067 K aquí	1067 K además	1067 K más	1067 K:	1067 K además:
leave	59 K a star
lediga	3055 K jobb på	3055 K tjänster på
ledige	460 K stillinger hos	460 K stillinger på	2398 K stillinger i	2398 K stillinger hos
lee	13 K en	1067 K también	1067 K más	1067 K:	1067 K más:	1067 K aquí:	1101 K las noticias sin anuncios	1101 K sin anuncios en la app	1112 K aquí la nota completa
leer	1067 K también	1067 K más
lees	13 K	2281 K meer over	2282 K ook	2282 K ook:	2282 K meer	2282 K meer:	2282 K verder	2282 K hier	2282 K:	2282 K verder:	2308 K ons dossier:	2308 K het hele verhaal:	2322 K het hele	2322 K het volledige	2322 K de hele	2322 K hier het hele	2322 K hier alles	2347 K ook dit artikel:	2347 K dit ook:	2348 K ook het interview	2348 K ook het verhaal	2348 K ook ons	2348 K ook onze	2348 K ook de analyse	2348 K ook de reportage	2348 K ook de column	2348 K ook dit	2348 K hier het interview	2348 K hier de analyse	2351 K	2353 K dit verhaal	2353 K dit artikel
leestip	2282 K:
legg	2424 K til
leggi	13 K	1880 K tutte le notizie	1881 K anche	1881 K anche:	1881 K qui	1881 K tutto	1881 K:	1881 K pure:	1892 K tutti gli articoli di
legyen	31 K ön az első	1729 K
leia	13 K	2562 K mais sobre	2563 K também	2563 K também:	2563 K mais	2563 K:	2563 K aqui	2563 K mais:
leiad	1190 K meid
leidsid	44 K	1181 K vea	1181 K artiklist vea
leiten	3 K sie
ler	2563 K também	2563 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1406 K plus lus	1421 K réponses sont générées	1422 K points clés	2390 K mer om	2391 K også	2391 K også:	2391 K mer	2391 K mer:	2391 K:	2391 K hele saken	2391 K om	2391 K her	2391 - K også	2398 K videre med	2412 K eavisen	2412 K avisa	2412 K avisen	2425 K	2427 K videre
lesedauer	654 K
leseempfehlung	606 K:
lesen	13 K sie	82 K sie gern	547 K sie mehr zu	547 K sie mehr zum	548 K sie auch	548 K sie mehr	548 K sie hier	548 K sie dazu	548 K sie jetzt	548 K sie außerdem	548 K sie mehr zum thema	606 K sie hierzu:	630 K sie weiter:	630 K sie unser dossier:	638 K sie
lesenswert	606 K:
leserbrief	545 K
leserbriefe	545 K an
leserkommentare	615 K geben
lesetipp	548 K	548 K:
lesezeit	654 K
lest	548 K auch
""", 'li': """
licence	1487 K creative commons
licencia	1113 K creative commons
licenciada	1086 K en
licenciado	1086 K en
license	910 K this
licenza	1956 K creative commons
lies	548 K auch	548 K mehr	548 K dazu	638 K
ligne	41 K de la rédaction
lihat	1768 K juga	1768 K juga:	1783 K video	1795 K pula:
liitu	56 K #	1190 K
liity	56 K #	56 K yli #	1343 K
like	12 K us	69 K this?	796 K what you're reading	813 K and follow	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content	965 K what you read	965 K what you see	965 K what you've read	965 K what you're reading
liked	69 K this	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content	965 K what you read
liker	82 K du	2426 K du
liking	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content
likte	69 K du	82 K du
limited	898 K time	898 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	3351 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1406 K tous nos articles	1407 K aussi	1407 K également	1407 K	1407 K notre	1407 K l'article	1407 K plus	1407 >> K
lisa	1190 K meid	1190 K
lisez	13 K	1407 K aussi	1447 K
listen	1 K to	830 K |	830 K:	880 K to the latest episode	880 K to the full episode	880 K to the full interview	880 K again on	922 K to our	922 K as	939 K
live	453 K:	548 K-ticker:	2727 K text:
liveblog	2282 K:
""", 'll': """
llegeix	313 K també	313 K més
llegiu	313 K també
llicenciada	319 K en periodisme
llicenciat	319 K en periodisme
""", 'lo': """
lo	59 K has probado	1066 K más leído en	1066 K más visto en	1066 K último en
load	1005 K content from	1005 K external content
loe	1163 K ka	1163 K lisaks	1163 K veel	1163 K edasi:	1190 K
log	482 K ind eller opret	483 K ind	939 K in
logg	2422 K inn eller	2424 K inn
logga	3079 K in eller	3080 K in	3094 K in
logi	1190 K sisse
loo	1190 K
looking	939 K for	954 K for
los	5 K comentarios	27 K comentarios	2309 K de dagelijkse
love	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content	966 K our
loved	69 K this	965 K this?	965 K this article	965 K this story	965 K this post	965 K this piece	965 K this newsletter	965 K this column	965 K this recipe	965 K this podcast	965 K this essay	965 K this series	965 K this guide	965 K this blog	965 K this interview	965 K this letter	965 K this review	965 K this page	965 K this issue	965 K this read	965 K this episode	965 K this content
lowongan	1781 K kerja di
""", 'lu': """
lubisz	82 K
lue	1313 K myös	1313 K myös:	1313 K lisää	1313 K lisää:	1313 K:	1313 K seuraavaksi:	1343 K
lugu	1192 K jätkub
luister	1 K	2282 K ook	2282 K:	2282 K ook:	2306 K hier naar	2306 K de podcast	2351 K
luo	1332 K tunnus	1343 K
""", 'ly': """
lyssna	1 K på	3048 K	3048 K:	3080 K
lyt	1 K til	453 K til	483 K
lytt	2391 K til	2424 K
""", 'ma': """
maak	2309 K de puzzel	2318 K een bedrag over	2318 K je gift over	2318 K uw gift over	2318 K je bijdrage over	2318 K uw bijdrage over	2351 K
maandelijks	2254 K opzegbaar
mach	585 K den test:	638 K
machen	585 K sie den test:	585 K sie mit bei unserer	638 K sie
macie	72 K pytania
made	59 K it?	986 K this recipe	986 K this
mai	2664 K multe detalii	2664 K mult pe această temă:	2692 K multe articole despre	2692 K multe știri despre
mail	991 K this	2285 K de auteur	2297 K	2351 K
main	1805 K sekarang:
mainkan	1805 K sekarang:
mais	2562 K lidas em	2562 K de	2562 K sobre	2562 K notícias de	2562 K notícias sobre	2566 K artigos de
make	12 K us	771 K a donation	771 K a contribution	771 K a gift	939 K
manda	1082 K tus fotos
mandanos	1082 K
mande	2578 K sua sugestão	2578 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1773 K bergabung
masuk	1800 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	2476 K temat?	2476 K temat dla
matote	2192 K klaidą
mau	1815 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	2438 K appen	2438 K appen vår
meer	2281 K over	2281 K uit	2281 K van	2281 K nieuws over	2282 K lezen:	2285 K artikelen van	2285 K van deze auteur	2322 K nieuws uit	2322 K nieuws over	2322 K weten?	2322 K over dit	2347 K over dit onderwerp:	2352 K lezen over
meest	2281 K gelezen in
meet	835 K the author	877 K our	939 K
mehr	547 K zum thema	547 K aus	547 K von	547 K zu	547 K lesen über	547 K über	548 K zum thema	548 K dazu	548 K dazu:	548 K lesen:	548 K aus dem ressort	548 K aus der region:	551 K vom autor	551 K von der autorin	551 K artikel von	578 K informationen zum einsatz von ki	606 K nachrichten aus	606 K aus dem archiv:	630 K hintergründe dazu:	630 K zu diesem thema:
meistgelesen	547 K in
mejla	3058 K reportern	3059 K
meld	2351 K je	2407 K deg på vårt	2424 K deg
melde	638 K
melden	638 K sie
members	941 K can read	972 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1729 K
mer	2390 K om	2390 K fra	2391 K om saken:	3047 K om	3047 K från	3048 K om ämnet:	3048 K läsning:	3051 K av
merci	28 K de rester	28 K de respecter
mere	452 K om	452 K fra	453 K om emnet:
message	997 K us on	997 K us at	997 K the newsroom
mest	3047 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2296 K medewerking van	2296 K dank aan anp	2296 K dank aan belga
mettiti	1908 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	1067 K también	1067 K:	1067 K también:	1096 K el video arriba	1096 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	515 K einem abo	558 K material von	559 K material von
mitarbeit	572 K:
""", 'mn': """
mnenja	2978 K avtorjev
mnenje	2978 K avtorja
""", 'mo': """
modtag	483 K
mohlo	365 K by vás zajímat:
molimo	28 K vas da
monat	515 K kostenlos	515 K gratis
mooi	69 K verhaal
more	829 K from	829 K on	830 K from	830 K on this	830 K to read:	830 K on this story:	830 K on this topic:	830 K stories:	830 K on:	835 K by	835 K stories by	904 K coverage:	934 K news:	936 K videos from	951 K local headlines	951 K local news	951 K local stories	951 K national news	951 K top stories	951 K world news	951 K business news	951 K sports news	951 K breaking news	1008 K:	1008 K |
most	829 K read in	829 K read on	829 K viewed in	829 K popular in	829 K popular on	934 K read:
""", 'mu': """
mua	3356 K vé
muhabir	3190 K:
muista	1343 K vahvistaa
mus	2191 K rasite
must	830 K read:	934 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	2324 K de advertentie gaat	2542 K sua caixa de entrada	2988 K voljo v	2988 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	527 K-app
nad	52 K tym tekstem
nahlaste	405 K chybu
najdete	12 K nás
najnowsze	2472 K z
najnowszy	2479 K numer
najpopularniejsze	2472 K w
namestite	2988 K
namluveno	382 K
napisz	31 K pierwszy
napiszcie	59 K
naslovna	96 K >	96 K /
naslovnica	96 K >	96 K /
nata	1891 K a
nato	1891 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1729 K felejtse el megerősíteni
need	954 K a	1014 K advice
neem	2354 K nu
nehmen	638 K sie
nei	1878 K commenti
nella	1863 K tua mail	1863 K tua email	1863 K tua casella
nema	32 K komentara
nemate	2877 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	547 K artikel aus
never	957 K miss
new	898 K year sale	937 K episodes	965 K here?	978 K here	978 K to us	982 K customers only	988 K replies are no longer allowed
news	41 K hotline	41 K tip line	527 K-app
newsblog	548 K:
newsdesk	41 K hotline
newsletter	524 K an	524 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	830 K:
""", 'ng': """
nghe	1 K	3342 K:	3357 K podcast của báo	3357 K podcast của chúng tôi	3357 K toàn bộ bài	3357 K bài viết
""", 'ni': """
nicht	545 K mehr kommentieren	545 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	2506 K masz czasu czytać
nieuws	2352 K via whatsapp
nikmati	1786 K berita	1791 K
nimate	2998 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1067 K te pierdas:	1127 K podemos mostrar este contenido	1127 K es posible mostrar este contenido	2542 K seu e-mail	2542 K seu email	2551 K facebook e no	2551 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1458 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	1937 K possiamo mostrare questo contenuto
normas	1064 K de participación
nos	1407 K lecteurs ont lu	2560 K comentários
noskaties	2231 K
not	965 K on the list yet?	965 K on our list yet?
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1066 K de
notify	803 K me of	803 K me when
notre	1407 K dossier	1407 K article	1407 K enquête :	1407 K reportage :	1483 K dossier sur
nous	12 K suivre
nova	2984 K številka
novi	2862 K broj
now	830 K read:	929 K only	929 K just
nowy	2479 K numer
""", 'nu': """
nu	32 K există comentarii	2328 K # weken voor	2328 K # maanden voor	2344 K de eerste maand voor	2354 K met korting
nur	515 K für mitglieder	627 K # euro	627 K # €	647 K für kurze zeit	647 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	368 K autorovi	368 K autorce	2476 K autorze	2476 K autorce	2575 K autor escreve segundo o novo	2590 K seu comentário será	2610 K jogo é para maiores	2613 K vídeo não	2643 K artigo continua	2674 K postare distribuită de
""", 'ob': """
obejrzyj	2473 K wideo	2473 K:	2489 K film	2489 K wideo
objevili	7 K jste
obserwuj	12 K	2503 K
""", 'oc': """
ocenite	2860 K	2982 K
ocijenite	2860 K
ocorreu	2629 K um erro
""", 'od': """
od	2895 K # eura
odds	982 K courtesy of
""", 'of': """
ofert	326 K per
offerta	1923 K speciale
offrez	3 K
offrir	3 K
ofrecido	1095 K por
""", 'og': """
oglejte	2967 K si video
""", 'ok': """
okuyun	3156 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1175 K midagi	1175 K kogenud
oletko	1322 K kokenut	1322 K itse kokenut
oliko	1344 K tästä
olvasd	1703 K el	1703 K el:	1729 K el
olvass	1703 K tovább:
olvassa	1703 K el	1703 K el:	1703 K el ezt is	1729 K el
""", 'om': """
om	456 K forfatteren	456 K skribenten	2254 K verder te lezen	2279 K te reageren	2394 K forfatteren	2394 K skribenten	3051 K skribenten	3051 K författaren
""", 'on': """
on	812 K facebook and twitter	812 K facebook, twitter	812 K instagram, facebook	812 K twitter and facebook	812 K instagram and facebook	830 K our site:	955 K mobile	955 K your phone	955 K the go	955 K the move
onbeperkt	2254 K toegang
onko	1322 K sinulla juttuvinkki	1322 K sinulla vinkki	1322 K sinulla tietoa	1322 K sinulla aiheesta	1344 K sinulla asiakirjoja
only	888 K registered	888 K subscribers	888 K members
ontdek	23 K meer van	2351 K
ontvang	2258 K elke	2351 K
onze	2306 K podcast is te
""", 'oo': """
ook	2282 K interessant:	2347 K in het nieuws:	2347 K lezen:
""", 'op': """
op	2269 K facebook en twitter	2269 K facebook, twitter	2269 K facebook en instagram	2269 K facebook, instagram
opazili	44 K ste
opdaget	484 K en fejl
opdater	483 K
open	955 K the
opinion	830 K |
opozorite	3000 K na napako
oppdater	2424 K
opprett	2422 K en	2422 K konto	2422 K bruker	2424 K
oppsummeringen	26 K er
oprac	2501 K.
opracowanie	2501 K:
opret	482 K en gratis	482 K dig gratis	483 K
opsummeringen	26 K er
""", 'or': """
or	1006 K # interest-free	1006 K # payments of	1006 K four interest-free
order	939 K	1001 K reprints
originally	950 K published by	950 K published in	950 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	1180 K	1190 K
osallistu	1329 K	1343 K	1353 K keskusteluun
ossza	3 K meg	1729 K meg
osta	1180 K pilet	1190 K	1329 K liput	1343 K
oszd	3 K meg	1729 K meg
""", 'ot': """
ota	1322 K yhteyttä toimittajaan	1322 K yhteyttä toimitukseen	1326 K yhteyttä	1343 K yhteyttä	1343 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	904 K earlier coverage:	934 K latest coverage:	943 K app	943 K podcast	943 K newsletter	943 K channel	943 K telegram channel	943 K whatsapp channel	943 K free newsletter	943 K daily newsletter	943 K apps	972 K subscribers get	972 K members get
out	895 K every	962 K on fridays	962 K on sundays
ouvir	1 K
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	2859 K sažetak
over	982 K #s only	2286 K de auteur	2287 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1481 K # sur #	1481 K # / #	1481 K #/#
pagina	1951 K # di #	1951 K #/#	2725 K # din #	2725 K # / #
paid	855 K for by
para	1064 K participar	1064 K comentar	1083 K comunicarse con	1083 K contactar con	1098 K poder comentar	1127 K ver este contenido	2560 K comentar	2616 K ver este conteúdo	2616 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	1902 K al nostro
participe	12 K
participez	1431 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	875 K of this article	875 K of this story
paru	1487 K initialement dans
pas	32 K encore de commentaire
pasang	1786 K aplikasi
pasidalinkite	2177 K savo istorija	2191 K
pass	808 K this on	991 K this
passend	548 K dazu	548 K dazu:
patreon	3180 K'dan
pay	1006 K in #	1006 K in three	1006 K in four
paying	972 K members get
payment	781 K methods:
""", 'pe': """
peatoimetaja	1172 K:
pentru	2674 K a vedea acest	2674 K a vizualiza acest	2710 K a vedea acest conținut	2710 K a vizualiza acest conținut	2710 K a afișa acest conținut
penulis	1775 K:	1776 K:	1776 K :
per	524 K e-mail zugeschickt	524 K mail zugeschickt	1856 K leggere tutto	1858 K gli abbonati	1858 K chi ha un abbonamento	1878 K commentare	1881 K approfondire	1881 K approfondire:	1892 K contattare l'autore	1892 K contattare l'autrice	1892 K scrivere all'autore	1892 K scrivere all'autrice	1895 K segnalazioni	1937 K visualizzare questo contenuto	1937 K vedere questo contenuto
peramban	1810 K anda tidak
perguntas	72 K?
periodista	319 K especialitzada	319 K especialitzat	1085 K de	1085 K especializada	1085 K especializado
permitida	68 K a reprodução
perskaitykite	2191 K
pertama	1831 K kali terbit di
pewarta	1775 K:	1776 K:	1776 K :
""", 'ph': """
photo	1481 K # sur #	1481 K #/#	1481 K # / #
""", 'pi': """
pick	1006 K up available at
pickup	1006 K available at
piedalies	2231 K
piesakies	2222 K
pievieno	2231 K mūs	2231 K
pievienojies	56 K #	2216 K	2231 K
pievienojieties	2216 K
pilihan	1768 K editor:
pirkite	2182 K bilietus
pitaj	2859 K
pitajte	2859 K
pitanja	72 K
pitch	771 K in
""", 'pl': """
place	879 K a classified	879 K an ad
play	884 K our	884 K today's	939 K	982 K responsibly
please	28 K keep	28 K be	28 K stay	28 K respect	982 K gamble responsibly	990 K be sure to answer the question	990 K read the rules before
plus	1406 K d'articles sur	1406 K d'infos sur
""", 'po': """
pobierz	13 K	2492 K z	2492 K w	2492 K na	2492 K w sklepie	2503 K aplikację	2521 K aplikację
podaruj	3 K	2497 K
podcast	548 K-tipp:	830 K:	1407 K :
podcastunk	1717 K
pode	2563 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podoba	69 K się	82 K ci się
podporte	81 K	2938 K
podporujte	400 K	2938 K
podprite	81 K	2995 K
podsumowanie	26 K wygenerowane	26 K zostało	2485 K artykułu	2485 K wygenerowane	2485 K przygotowane
podziel	3 K się
pogledaj	2844 K video
pogledajte	2844 K i	2844 K još	2844 K video	2844 K:
poglejte	2967 K tudi	2967 K:
poin	1779 K penting oleh	1779 K-poin penting oleh
points	1422 K clés
pokud	44 K najdete
polecamy	2473 K:
poll	885 K:
pomohl	383 K vám
pomohol	2922 K vám
pon	1099 K a prueba tus
ponatis	68 K dovoljen
ponturi	2670 K și sesizări
popular	829 K in
portada	96 K >	96 K '	96 K "	96 K /
posa	324 K a prova els teus
posez	1421 K vos questions	1421 K votre question
poslat	395 K
poslechnout	1 K
post	826 K a comment
posted	829 K in	830 K in:
posts	27 K
potrebbe	1881 K interessarti:
pots	317 K enviar-nos
pour	1366 K nous soutenir	1376 K débloquer	1404 K réagir	1404 K commenter	1407 K aller plus loin	1407 K rappel :	1425 K nous contacter	1425 K contacter	1435 K écouter cet épisode	1463 K être aidé, appelez	1463 K votre santé, mangez	1463 K votre santé, évitez	1463 K votre santé, pratiquez
povezano	2844 K:
povzetek	2981 K	2981 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2908 K si	2908 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2004 K:
pratite	12 K	2874 K
preberite	2967 K tudi	2967 K še	2967 K več	2967 K:	2967 K si
prefer	859 K
pregunta	322 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	2729 K fără acord
prenesi	2988 K
prenesite	13 K	2988 K	2995 K aplikacijo
prenota	1902 K il tuo posto per l'evento
prenumerata	2189 K nuo
prenumeruokite	2189 K ir skaitykite	2189 K nuo	2189 K tik	2191 K
press	922 K play
pretplatite	2874 K se na
preuzimanje	68 K dozvoljeno
preuzmi	2867 K	2892 K aplikaciju
preuzmite	13 K	2867 K	2874 K aplikaciju	2892 K aplikaciju
previous	904 K coverage:
previously	830 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2879 K pogrešku
prijavite	2879 K grešku	2879 K pogrešku	3000 K napako
prima	96 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	991 K this
prisijunk	56 K prie #
prisijunkite	2175 K prie	2191 K
prisluhnite	2967 K podkastu
privacy	796 K notice:
probeer	2328 K # maanden voor	2328 K # weken voor	2344 K	2351 K
proefabonnement	2254 K
profitez	1447 K
promoted	855 K by	908 K:
prosimy	28 K o
protokoll	572 K:
przeczytaj	2473 K także	2473 K też	2473 K:	2473 K też:
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	1956 K originariamente su	1956 K originariamente in	1956 K per la prima volta
publicado	1075 K originalmente en	1147 K originalmente en	1147 K por primera vez en	2635 K originalmente em	2635 K originalmente no	2635 K originalmente na
publicat	2729 K inițial în	2729 K inițial pe
publicitate	86 K:
publicitatea	2737 K continuă
publireportage	86 K :
publirreportaje	86 K:
published	895 K every
puede	12 K seguir	1083 K enviarnos	1083 K contactar	1083 K escribir
puedes	12 K seguir	1067 K leer también	1067 K leer:	1083 K enviarnos	1083 K contactar	1083 K escribir	1096 K escuchar todos los episodios
punti	1900 K chiave
puntos	1091 K clave generados
punya	66 K teman yang	72 K pertanyaan	1774 K informasi	1774 K cerita	1774 K foto	1774 K keluhan
puoi	12 K seguirci	1895 K inviarci
push	530 K-nachrichten	530 K-benachrichtigungen	530 K-mitteilungen
pushmeldingen	2264 K
""", 'py': """
pysy	28 K
pytania	72 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	1950 K è andato storto
quan	3347 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1075 K prohibida
quelle	557 K: dpa	557 K:
quellen	557 K:
quer	2578 K sugerir	2578 K contar	2578 K receber as principais	2618 K receber notificações	2618 K receber as nossas notificações	2618 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	1899 K traduzione	1957 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	918 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	1899 K articolo è stato tradotto	1902 K articolo è pubblicato sul numero	1907 K articolo aderisce	1934 K video non	1934 K contenuto non	1935 K contenuto è ospitato da	1935 K contenuto proviene da	1956 K articolo è protetto	1956 K contenuto è protetto	1956 K articolo è stato pubblicato originariamente	1957 K articolo è stato	1957 K testo è stato	1957 K contenuto è stato
quick	904 K read:
quieres	1083 ¿K contarnos	1129 K recibir notificaciones	1129 K recibir nuestras notificaciones	1129 K recibir alertas
quiz	621 K:	1450 K.	1450 K -	1450 K :	1483 K :	2632 K:	3172 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2877 K slušate
radote	44 K	2183 K klaidą
raje	2998 K poslušate
raksti	2217 K autorei	2217 K autoram
raksts	2233 K turpinās
rakstu	46 K drīkst
rangkuman	1779 K ini	1779 K oleh	1779 K ai
rate	8 K this
""", 're': """
re	1450 (K)lire
reach	835 K the reporter	835 K the author	867 K	998 K reporter	998 K columnist
reacties	5 K	27 K	2333 K worden
read	13 K this in	829 K more on these	829 K more about	829 K more from	830 K more	830 K more:	830 K also	830 K next	830 K:	830 K |	830 K all about it	830 K next:	835 K more by	882 K more of our	890 K this and more	890 K this story	894 K our	898 K on with	898 K on for	899 K on with	904 K the full report here	904 K the full story here	934 K our explainer:	934 K our analysis:	934 K our guide:	934 K our interview:	934 K this next:	934 K our latest:	939 K
readers	888 K must use	888 K must log	978 K get #%	978 K save
reading	965 K this on
reageren	5 K	2333 K kan	2333 K is alleen	2353 K op dit artikel
receive	795 K emails from	803 K notifications	894 K the	894 K our	957 K push	967 K
recevez	1384 K chaque	1384 K tous les	1384 K gratuitement
recevoir	1390 K les alertes
recibe	1043 K cada	1043 K todas las	1082 K las noticias	1082 K en tu whatsapp
recibir	1049 K notificaciones
recomandarea	2664 K noastră:
recomendado	2563 K:
recomendamos	1067 K:
recomienda	3 K
recommended	830 K:	904 K reading:
redactor	319 K de	1085 K de	1085 K en
redactora	319 K de	1085 K de	1085 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	572 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2232 K kļūdu
regala	3 K
regale	3 K
regarder	1407 K :
regardez	1435 K la vidéo ci-dessus	1435 K la vidéo ci-dessous
register	877 K for our	939 K
registreeru	1180 K
registrer	2422 K deg
registrera	3079 K dig	3094 K dig
registrieren	513 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	3215 K engelleyici kullaniyorsunuz	3215 K engelleyici kullandiğiniz
reklamdan	3236 K sonra
reklamin	3236 K ardindan
relacionado	1067 K:	2563 K:
related	830 K:	830 K |	830 K story:	830 K stories:	830 K article:	830 K reading:	830 K video:	830 K content:	934 K coverage:
relire	1407 K
remarks	27 K
rendeld	1716 K meg
rendelje	1716 K meg	1729 K meg
report	7 K an error	7 K a mistake	939 K
reporter	1775 K:	1776 K:
reporting	843 (K by	844 K by	845 K by
reprints	68 K free
reprise	68 K autorisée
reproducerea	2729 K fără acord
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1093 K tu plaza
reserve	877 K your seat	2584 K já o seu lugar na conferência
resim	3224 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1439 K informé avec notre appli	1439 K informés avec notre appli
resum	322 K generat	322 K fet
resume	1091 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1407 K	1407 K ici	1431 K notre hors-série	1435 K tous les épisodes
rezervuokite	2191 K
rezime	2859 K
rezumat	2675 K generat	2675 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1863 K ogni
ringkasan	1779 K ini	1779 K dibuat	1779 K oleh	1779 K ai	1832 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2191 K
""", 'ry': """
ryhdy	1343 K
""", 's': """
s	89 K předplatným	89 K predplatným	398 K využitím zpráv
""", 'sa': """
saada	1175 K oma vihje	1175 K meile	1175 K oma arvamuslugu	1175 K arvamuslugu	1190 K
saat	1343 K ilmoituksen	1343 K sähköpostin	1343 K
saiba	2563 K mais	2563 K mais:
saken	46 K kan	2427 K fortsetter
saksikan	1768 K juga	1783 K video	1783 K live	1783 K live streaming
sale	898 K:
saluran	41 K aduan redaksi
salvesta	1190 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	2895 K #
sans	1378 K engagement
save	899 K #% on your first	899 K #% on an annual	899 K #% on a digital	978 K #%	1010 K #% on your
sayfa	3224 K # / #	3224 K #/#
sazinies	2231 K
saznajte	2844 K više:
""", 'sc': """
scan	860 K to join	890 K the qr code	890 K the code
scannez	1439 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	623 K
schalten	623 K sie
schau	638 K
schenk	604 K diesen
schenken	604 K sie diesen
schick	638 K
schicken	638 K sie
schlagworte	547 K zu
schon	627 K ab # euro
schreib	638 K
schreiben	31 K sie den ersten	551 K sie unserem autor	551 K sie der autorin	551 K sie uns	638 K sie
schrijf	2351 K je
scopri	23 K di più da	1902 K i giochi	1902 K i nostri giochi
scrivi	31 K il primo	1884 K all'autore
scroll	880 K down for video	1796 K ke bawah	1796 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	453 K også	453 K video	453 K også:	469 K flere jobs	483 K hele	483 K flere	483 K alle	1098 K adhiere a los criterios	1113 K permite la reproducción	1140 K ha producido un error	1895 K vuoi raccontare	1895 K hai informazioni	2391 K også	2391 K video	2391 K også:	2424 K hele	2424 K alle	2424 K mer av	2578 K tiver informações	2578 K você tem informações	3048 K också	3048 K även	3048 K även:	3080 K hela	3080 K alla	3080 K mer av
sea	28 K respetuoso	31 K el primero
search	921 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	829 K more from	830 K also	830 K more	830 K more:	830 K also:	835 K all posts by	835 K author archive	934 K our explainer:	936 K more videos	939 K
seen	44 K a typo	44 K a mistake	940 K
segera	1757 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1087 K
seguinos	12 K
seguir	1087 K a
seguiu	12 K-nos
sehen	582 K sie hier das	582 K sie im video	582 K sie das video	638 K sie
sei	31 K der erste	31 K die erste	1895 K stato testimone	1895 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	2610 K responsável, beba
sekite	2175 K	2191 K
seko	2216 K	2231 K
sekojiet	2216 K
selanjutnya	1795 K:
sem	32 K comentários
senaste	3047 K nytt om
send	3 K this	463 K os et krypteret	463 K os dit tip	483 K	835 K us your	835 K tips to	835 K your tips	835 K feedback to	835 K your story ideas	918 K us	918 K your	918 K photos	918 K pictures	939 K	991 K this	991 K it on	2401 K sikkert tips	2401 K tips	2424 K	2424 K saken videre
senden	638 K sie
seneste	452 K nyt om
sent	895 K every	895 K each	962 K on mondays	962 K on tuesdays	962 K on wednesdays	962 K on thursdays	962 K on fridays	962 K on saturdays	962 K on sundays
seotud	1163 K:
ser	2426 K du noe feil	3081 K du något fel
ses	1410 K derniers articles
set	44 K en fejl	939 K
sett	44 K en feil
setzen	638 K sie
seu	27 K comentário	2590 K comentário será
seuraa	12 K	1326 K kirjoittajaa	1326 K toimittajaa	1343 K
""", 'sh': """
share	3 K this	3 K the article	835 K your story	918 K your	939 K	991 K this
shop	939 K	1016 K now:
short	826 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	317 K tens informació	1083 K tienes información	1083 K tiene información	1083 K tenés información	1083 K conoces algún	1083 K conoces un caso	1146 K quieres ponerte en contacto con	1146 K quiere ponerse en contacto con	1146 K quieres contactar con	1425 K vous avez des informations	1425 K vous disposez	1425 K vous souhaitez	1950 K è verificato un errore
sia	31 K il primo
sichere	638 K
sichern	638 K sie
sie	7 K haben einen fehler	12 K finden uns	551 K erreichen die autorin	551 K erreichen den autor	571 K erreichen	647 K haben schon ein abo	647 K haben ihr limit	647 K haben das limit	647 K haben schon ein konto
sieh	582 K dir das video
siehe	548 K auch
siga	12 K	12 K-nos	1082 K el canal	2575 K este autor	2575 K esta autora
sign	771 K up here	795 K up to get	795 K up to receive	796 K up to	796 K up for	796 K up here	796 K up (it's	891 K up for push	891 K up for alerts	891 K up for text alerts	891 K up for breaking news alerts	926 K up to our	926 K up for our	926 K up for breaking	926 K up for free	939 K up	939 K in	963 K up to	963 K up for
sigue	12 K a	1067 K leyendo:	1082 K el canal	1087 K a	1112 K toda la actualidad	1154 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1768 K juga	1768 K juga:	1768 K:	1768 K video	1773 K berita	1783 K video	1794 K berita selengkapnya	1794 K berita lainnya	1795 K juga video
sin	32 K comentarios	1121 K diversión no hay juego
sintesi	26 K generata
sisa	1800 K artikel gratis	1803 K karakter
sisesta	1190 K
siste	2390 K nytt om
sitter	2426 K du på	3081 K du på
siz	33 K ne
sizce	33 K
sizin	3185 K başiniza
""", 'sk': """
skaitykite	2165 K daugiau	2165 K taip pat	2165 K ir	2191 K
skapa	3079 K ett	3079 K konto	3080 K	3094 K ett konto	3094 K konto
skaties	2206 K arī	2231 K
skicka	3080 K
skinite	13 K	2867 K	2892 K aplikaciju
skontaktuj	2476 K się z autorem
skopiuj	2497 K link	2497 K
skriv	463 K til journalisten	464 K til	483 K	483 K direkte	2424 K inn	2424 K direkte	2424 K til oss	3080 K upp	3080 K direkt
""", 'sl': """
sledite	12 K	2995 K
sleduj	12 K
sledujte	12 K	365 K:	400 K	2938 K
slik	2423 K bruker	2423 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	578 K nutzen wir ki
sob	2575 K supervisão de
sobre	1071 K el autor	1071 K la autora	1071 K la firma	1072 K el autor	1072 K la autora	1072 K la firma	2567 K o autor	2567 K a autora	2568 K o autor	2568 K a autora
sois	31 K le premier
solliciteer	2354 K nu
sollten	551 K ihnen fehler
solo	1034 K para suscriptores	1858 K per abbonati	1923 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	2538 K para assinantes
sondage	1450 K -	1450 K.
sorodna	2967 K novica
sorodno	2967 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	1921 K
sostieni	81 K	1850 K	1850 K il	1850 K la	1921 K
souhrn	382 K	382 K článku
sous	1487 K licence creative commons
soutenez	81 K	1369 K	1369 K le
soutenir	1369 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	3080 K
special	898 K offer	904 K report:
speel	2309 K onze
spela	3080 K upp
spelregels	2279 K
spende	507 K für
spenden	507 K für	598 K an:
spendenkonto	598 K:
spiel	585 K unser
spielen	585 K sie unser
spill	2424 K av
sponsored	855 K by	908 K:	951 K by our
sponsorizzato	1904 K da
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2995 K
spring	898 K sale
spune	59 K-mi
spytaj	2485 K
""", 'st': """
sta	2351 K
start	898 K your	925 K your day with	925 K your morning with	925 K your week with	2354 K nu
startseite	96 K >	96 K '	96 K "	96 K /
stavovi	2856 K autora	2856 K izraženi	2856 K izneti	2856 K izneseni
stay	28 K on topic	796 K up to date with	882 K with	890 K ahead with	939 K	957 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2351 K
stellen	578 K sie der
stem	483 K	2309 K mee	2351 K	2424 K
steun	81 K	2327 K	2351 K
stiahnite	13 K si	2938 K si aplikáciu
stimm	585 K jetzt ab:
stimmen	585 K sie jetzt ab:	638 K sie
story	911 K by
straipsnis	2193 K tęsiasi
streszczenie	26 K wygenerowane	2485 K	2485 K artykułu
strona	96 K główna >	96 K główna '	96 K główna "	96 K główna /
stuur	3 K dit	2351 K
""", 'su': """
su	27 K comentario	1869 K facebook e twitter	1869 K facebook e instagram
subscreva	2588 K o nosso podcast
subscribe	12 K to our	778 K to	796 K to	860 K to the	860 K to	888 K to comment	898 K	939 K	941 K for	963 K to
subscribers	941 K can read	972 K get
subscriptions	899 K start at
subskrybuj	2503 K
sudah	59 K mencoba	59 K coba
sui	1869 K nostri canali
suivez	12 K	1427 K
suivre	1427 K
suka	69 K tulisan	69 K artikel	1780 K artikel ini
sull	1885 K'autore	1886 K'autore
sumate	12 K	56 K a las #
sumber	1776 K:	1776 K :
summary	875 K
summer	898 K sale
support	778 K	778 K the	939 K
supporters	972 K get
sur	1387 K l'application	1395 K facebook et twitter	1395 K facebook, twitter	1395 K facebook et instagram	1407 K le même sujet
survey	885 K:
susikurkite	2191 K
susisiekite	2191 K
""", 'sv': """
svar	469 K på vores	483 K	2407 K på vår	2424 K
svara	3064 K på vår	3080 K
svidelo	69 K vam se
svideo	82 K vam se	2860 K vam se
svidio	82 K vam se	2860 K vam se
svidjelo	69 K vam se	82 K vam se	2860 K vam se
""", 'sy': """
syndicated	933 K with permission
synes	484 K du om
""", 'sz': """
szavazzon	1729 K
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	2407 K quizen	2407 K vår quiz	2424 K testen	2424 K vår	2981 K povzetek
taalfout	7 K	2279 K
tag	469 K quizzen	469 K vores quiz	483 K vores
tagged	830 K:
tags	830 K:
taip	2165 K pat skaitykite
take	884 K our	939 K	955 K us with you	978 K #% off	1010 K #% off your
takip	12 K edin
tallenna	1343 K
tambahkan	1773 K
tanya	1779 K ai kami
tap	922 K play	939 K
tapkite	2191 K
tato	52 K investigace
tausta	1313 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1067 K puede interesar	1067 K puede interesar:	1067 K recomendamos:	1067 K recomendamos leer:	1129 K gustaría recibir notificaciones
tead	1175 K teemast	1175 K rohkem
tee	1180 K test	1329 K testi	1343 K testimme
teile	3 K	638 K
teilen	3 K sie	638 K sie
teilt	3 K
teks	1832 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1194 K:	2296 K: door	2324 K gaat verder onder	2324 K loopt door onder	2324 K gaat verder na	2479 K ukazał się	2479 K pochodzi z	2485 K przetłumaczony	2485 K został przetłumaczony	2485 K czyta	2856 K izražava	2859 K je preveden	2859 K čita	2862 K je objavljen u
tekstas	2195 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1326 K
tekstin	46 K saa
teksts	2235 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	808 K a friend	835 K us your story	939 K
telli	1188 K	1190 K
tellijana	1190 K
tem	2578 K alguma informação	2578 K informações	2578 K uma sugestão	2578 K uma denúncia	2578 K alguma história	2578 K uma história
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1010 K per cent off your	2485 K skrót
tens	72 K dubtes	317 K informació	317 K una història
tento	382 K souhrn	382 K článek byl přeložen	2921 K súhrn	2921 K článok bol preložený
terjadi	1827 K kesalahan	1827 K masalah
terjemahan	1779 K ini	1779 K dibantu	1832 K ini
terms	843 K and conditions apply
test	469 K din viden	884 K your knowledge	2309 K je kennis	2407 K kunnskapene dine	3172 K:
testa	3064 K dina kunskaper
testaa	1329 K
teste	585 K dein wissen	638 K
testen	585 K sie ihr wissen	638 K sie
testez	1447 K
testo	1957 K generato	1957 K redatto	1957 K tradotto
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	1730 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	382 K byl přeložen	385 K vyšel v	572 K:	997 K us on	997 K us at	997 K the studio	997 K the newsroom	2730 K generat	2730 K redactat	2730 K tradus	2921 K bol preložený	2924 K vyšiel v
texte	1421 K traduit	1488 K généré	1488 K rédigé	1488 K traduit
texten	46 K får	3082 K fortsätter
texterna	46 K får
texto	1091 K traducido	1148 K generado	1148 K redactado	1148 K traducido	2582 K traduzido	2636 K gerado	2636 K redigido	2636 K traduzido
textul	46 K poate fi
""", 'th': """
tham	3347 K gia kênh	3356 K gia khảo sát	3356 K gia bình chọn
thank	851 K you for reading	990 K you for contributing an answer	990 K you for your interest in this question
thanks	851 K for reading	990 K for contributing an answer
the	5 K comments	796 K latest news directly	829 K latest in	829 K latest from	875 K ai summary
thema	76 K geschlossen
theo	3333 K dõi báo	3333 K dõi trên	3347 K dõi báo	3347 K dõi chúng tôi	3347 K dõi kênh	3349 K dõi
there	32 K are no comments	32 K are no	955 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	875 K article was	875 K article has been	875 K story was	875 K story has been	875 K content was	875 K summary	875 K translation	875 K piece was	880 K article is also available as audio	933 K article first appeared	933 K story first appeared	933 K piece first appeared	933 K post first appeared	933 K report includes material	933 K report includes information	933 K report includes reporting	933 K report contains material	941 K is a preview	946 K is an ai-generated	946 K is an ai	946 K ai-generated	946 K ai summary	988 K topic was automatically closed	988 K topic was closed	988 K topic is closed	988 K topic is now closed	988 K topic has been closed	988 K topic will close	988 K topic is locked	988 K thread is closed	988 K thread was closed	988 K thread is now closed	988 K thread has been closed	988 K thread is locked	988 K thread has been locked	988 K discussion is closed	988 K discussion is now closed	988 K discussion has been closed	988 K conversation is closed	988 K conversation has been locked	988 K post is locked	988 K post has been locked	1001 K article appears in	1001 K article appeared in	1001 K story appears in	1001 K essay appears in	1001 K piece appears in	1001 K review appears in	1001 K interview appears in	1005 K content comes from
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	1881 K potrebbe interessare:
tiene	1077 ¿K información
tienes	72 K dudas	72 K preguntas	1070 ¿K una historia	1077 ¿K información	1077 ¿K una historia	1078 ¿K alguna	1083 ¿K algo que
tijdelijk	2354 K:
tiklayin	3156 K
tilaa	1343 K
tilaajana	89 K
tilmeld	483 K
tin	3342 K liên quan:	3410 K tiếp tục
tip	41 K de redactie	41 K redaktionen	463 K journalisten	463 K redaktionen	771 K your	2285 K de redactie	2285 K ons	2351 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	940 K?	2401 K journalisten	2401 K redaksjonen	2401 K oss	2402 K	3058 K:
tipsa	41 K redaktionen	3058 K reportern	3058 K redaktionen	3058 K oss	3058 K anonymt
""", 'to': """
to	26 K podsumowanie	826 K join the conversation	882 K hear more	2485 K streszczenie	2485 K podsumowanie
toate	2672 K articolele lui
toda	1101 K la información en nuestra
todas	1066 K las noticias de
todo	1143 K sobre
todos	27 K los comentarios	27 K os comentários	1070 K los artículos de	2566 K os artigos de
toeta	81 K	1187 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1326 K
toimituksen	41 K vihjepuhelin
toista	1343 K
tonton	1768 K juga	1768 K:	1768 K juga:	1783 K video
top	829 K stories in	829 K stories from
topics	830 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	382 K shrnutí	2921 K zhrnutie
totul	2727 K despre
tous	27 K les commentaires	1406 K les articles de	1410 K les articles de
tout	1483 K savoir sur
toute	1406 K l'actualité de	1406 K l'actu	1439 K l'info dans votre poche
""", 'tr': """
traduit	1421 K avec l'aide	1421 K à l'aide
trang	96 K chủ >	96 K chủ '	96 K chủ "	96 K chủ /	3399 K #/#	3399 K # / #
transmettez	3 K
treat	939 K yourself
trending	829 K in	904 K:
tried	59 K it?	986 K this recipe	986 K this
trimite	3 K	2670 K-ne
try	884 K today's	884 K our	894 K our	898 K	899 K one month for $#	899 K one month for £#	899 K one month for €#	899 K it for $#	899 K it for £#	899 K it for just $#	899 K it for just £#	899 K a month for $#	899 K a month for £#	899 K us for $#	939 K	954 K	955 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1041 K correo electrónico	1098 K comentario será	2677 K ce părere ai
tud	1711 K valamit
tudo	2562 K sobre	2632 K sobre
tudsz	1711 K valamit
tue	81 K
tukekaa	81 K
tule	1180 K tööle	1329 K lukijailtaan	1329 K mukaan	1343 K mukaan
tunnetko	66 K jonkun
turite	2177 K naujieną	2177 K informacijos	2177 K istoriją
turn	891 K on alerts
tutte	1880 K le notizie su	1919 K le notizie di
tutti	27 K i commenti	1884 K gli articoli di	1905 K gli episodi del podcast
tutto	1953 K su	1953 K sulla	1953 K sul
""", 'tw': """
tweet	997 K us
twitter	3207 K gönderisini
""", 'ty': """
tycker	82 K du om
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2341 K kunt zich altijd
""", 'ui': """
uit	2282 K het archief:	2347 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2341 K kan
""", 'uj': """
uji	1784 K pengetahuanmu	1784 K pengetahuan anda
""", 'ul': """
ultime	1880 K notizie di
""", 'um': """
um	545 K kommentare zu
""", 'un': """
un	41 K témoignage à	1425 K témoignage	1425 K fait	1435 K podcast à écouter	1467 K contenu provenant d	1897 K post condiviso da	2679 K articol susținut de	2679 K articol în parteneriat	2679 K proiect susținut de
una	1089 K publicación compartida por	1089 K publicación compartida de
unbegrenzter	601 K zugang
unduh	13 K	1757 K aplikasi	1786 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1410 K information à nous transmettre	1417 K info à nous	1425 K info	1425 K information à	1480 K erreur est survenue	1480 K erreur s'est produite
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	786 K access for
unlock	898 K
unser	598 K spendenkonto	621 K wochenquiz	621 K quiz	637 K autor	637 K reporter	637 K redakteur	637 K korrespondent	640 K chatbot	640 K ki-chatbot	640 K wochenrätsel
unsere	548 K leseempfehlung	637 K autorin	637 K reporterin	637 K redakteurin	637 K korrespondentin	640 K ki	640 K frage der woche
untuk	1773 K mendapatkan	1813 K melihat konten ini	1813 K menampilkan konten ini
""", 'up': """
up	830 K next:
upozornit	405 K na chybu
upozornite	2943 K na chybu
uppdatera	3080 K
""", 'us': """
us	82 K ha agradat
users	888 K must
usually	1006 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1190 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut
""", 'va': """
vaata	1163 K ka	1190 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2217 K tev ir ziņa	2217 K tev ir ko	2217 K esi pieredzējis	2232 K raksts
vam	82 K je všeč	82 K je bil všeč	2982 K je bil	2982 K je bila
van	72 K kérdésed	1711 K egy jó	1711 K egy tipped	1711 K egy tippje	1730 K olyan	1730 K olyan dokumentuma
var	31 K först	3080 K med
varaa	1343 K
vasta	1190 K
vastaa	1329 K	1343 K
vastaava	1341 K päätoimittaja:
vastutav	1172 K väljaandja:
""", 've': """
vea	1067 K también	1067 K también:	1096 K el video a continuación	1096 K el vídeo a continuación
ved	463 K du mere	463 K du noget
vedd	1729 K meg
vedi	1881 K anche	1881 K anche:	1884 K tutti gli articoli di
vegeu	313 K també
vegye	1729 K meg
vegyen	1716 K jegyet	1716 K részt	1729 K részt
veillez	28 K à
veja	2562 K mais em	2563 K também	2563 K mais	2563 K:	2563 K também:	2563 K mais:	2588 K o vídeo abaixo	2588 K o vídeo acima	2588 K os vídeos mais assistidos
venujte	2934 K
ver	1067 K también	1070 K todos los artículos de	2566 K todos os artigos de
verder	2308 K lezen:	2347 K in het nieuws:
verhaal	2324 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	604 K sie diesen
verschijnt	2315 K elke	2315 K iedere
verstuur	3 K dit
vertaling	2296 K:
verwandtes	606 K thema:
vet	2401 K du mer	2401 K du noe	3058 K du mer	3058 K du något
veuillez	28 K respecter
vezane	2844 K vesti:
vezi	2664 K și	2664 K și:	2664 K:	2672 K toate articolele	2681 K video mai sus	2681 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	483 K vil gerne høre	493 K har tidligere skrevet	2424 K vil gjerne høre	2435 K har tidligere skrevet	3080 K vill gärna höra	3090 K har tidigare skrivit
viac	2908 K:	2908 K k téme:
video	880 K above:	880 K below:	911 K by	1810 K ini tidak	1810 K tidak	2844 K pogledajte	3226 K haber:	3382 K này không	3382 K không
videoclipul	2707 K nu
videoyu	3209 K izlemek için
vidi	2844 K još
view	835 K all posts by	835 K all articles by	1016 K deal
vil	469 K du arbejde	469 K du være med på holdet	2407 K du jobbe	2407 K du være med på laget
vill	3064 K du jobba	3064 K du arbeta
vind	82 K je dit	469 K billetter	483 K
vinkkaa	1322 K toimitukselle	1322 K
vinn	2407 K billetter	2424 K	3064 K biljetter	3080 K
vir	2993 K:
viri	2993 K:
vis	28 K respekt	483 K indhold	2424 K innhold
visa	28 K respekt	3080 K innehåll
visit	939 K
visita	1093 K nuestra tienda	1902 K lo store	1902 K il nostro store
visite	2584 K a nossa loja	2584 K nossa loja
viste	7 K
visualizzando	1897 K questo contenuto
viu	7 K algum	44 K um erro	2578 K algo	2578 K alguma coisa
""", 'vk': """
vklopi	2988 K
vklopite	2988 K
""", 'vo': """
voce	1899 K generata
voeg	2351 K
voir	1406 K tous les articles	1407 K aussi	1407 K la vidéo	1410 K tous les articles de	1435 K la vidéo ci-dessus
voit	1322 K lähettää vinkin
voita	1343 K
voix	1421 K générée
volg	12 K ons	12 K	2297 K	2351 K
voller	601 K zugriff
vols	317 K compartir	317 K explicar
vond	8 K je dit	82 K je dit	82 K u dit	2332 K je deze
voor	2303 K dit artikel	2344 K maar # euro per	2344 K maar €#	2344 K slechts # euro per	2344 K slechts €#
vorlesezeit	654 K
vote	939 K
votre	27 K commentaire	1384 K adresse e-mail	1384 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1376 K est offert	1384 K désinscrire à tout moment	1384 K pouvez vous désinscrire à tout moment	1410 K avez une information	1417 K travaillez	1417 K avez été	1417 K êtes témoin	1417 K avez une information	1417 K souhaitez témoigner	1425 K avez une info	1425 K avez une information	1425 K avez des informations	1425 K disposez	1425 K souhaitez	1425 K êtes concerné	1425 K êtes témoin	1425 K avez été témoin	1425 K avez des photos	1425 K pouvez nous	1425 K pouvez joindre	1425 K pouvez contacter	1425 K pouvez écrire à
voz	1091 K generada
""", 'vr': """
vragen	72 K?	72 K over	73 K over dit artikel
vrei	2670 K să ne spui	2712 K să primești notificări	2712 K notificări
""", 'vu': """
vui	3385 K lòng bật javascript
vuoi	1895 K segnalarci	1895 K raccontarci	1939 K ricevere le notifiche	1939 K ricevere notifiche	1939 K ricevere le nostre notifiche	1939 K attivare le notifiche
""", 'vy': """
vytisknout	395 K
""", 'wa': """
wa	41 K redaksi
want	940 K to	941 K to	941 K more	957 K to be the first
war	8 K dieser	8 K der	614 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	851 K this forwarded	916 K this	2332 K deze	2352 K je erbij	2352 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2309 K is jouw mening	2332 K vind je van	2332 K vond u van	2332 K vindt u van
watch	813 K us on	830 K |	830 K now:	830 K more:	830 K the video:	830 K the latest	830 K:	880 K the video above	880 K the video below	880 K the clip above	880 K the clip below	880 K the full video	880 K the full interview	880 K the full episode	922 K more	922 K our	936 K more videos	939 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	781 K accept:	781 K accept visa	781 K accept paypal	879 K're hiring	879 K are hiring	886 K value your opinion	886 K'd love your feedback	925 K respect your privacy	954 K use	954 K love	954 K recommend
wees	31 K de eerste
weet	2352 K je	2352 K u
weitere	547 K artikel zu	547 K artikel aus	547 K themen aus	551 K artikel von
weiterlesen	548 K:
wekelijkse	2258 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	638 K
werden	638 K sie
were	940 K you	996 K you
wesprzyj	81 K	2503 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	829 K others are reading	830 K to read next:	996 K do you	996 K did you	996 K's your	996 K is your	996 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	997 K us on	997 K us at	997 K:
where	996 K were you
""", 'wi': """
wideo	2489 K znajdziesz	2489 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	614 K fanden sie	614 K fandest du	614 K finden sie	614 K hilfreich war	621 K gut kennen sie	621 K gut kennst du
wil	2352 K je
with	910 K inputs from	910 K input from	910 K agency inputs	910 K reporting by	910 K additional reporting	972 K a subscription	972 K a digital subscription
""", 'wo': """
wochen	515 K kostenlos	515 K gratis
wolisz	2506 K słuchać	2506 K posłuchać
word	23 K lid van	2327 K lid van	2327 K vriend van	2354 K nu	2354 K vandaag
work	879 K with us	879 K for us
worth	830 K reading:
""", 'wr': """
write	939 K to
""", 'ws': """
wspieraj	81 K	2503 K
wszystkie	27 K komentarze	2472 K artykuły o	2476 K artykuły autora
""", 'wy': """
wydrukuj	2497 K
""", 'x': """
x	3207 K gönderisini
""", 'xe': """
xem	3342 K thêm	3342 K thêm:	3342 K:	3342 K video	3342 >> K	3342 K tiếp:	3351 K các bài viết của tác giả	3351 K các bài viết khác của	3351 K thêm bài của tác giả	3357 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1082 K puedes recibir
yapay	3229 K zeka ile	3229 K zekâ ile	3229 K zeka tarafindan	3229 K zekâ tarafindan	3229 K zeka desteğiyle
yazi	3186 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	813 K can follow him on	813 K can follow her on	813 K can follow them on	822 K can withdraw your consent at any time	822 K may withdraw your consent at any time	830 K may also like:	830 K might also like:	830 K may also be interested in:	830 K may also want to read:	830 K may want to read:	860 K can get	869 K can reach	869 K can email	869 K can e-mail	869 K can contact	880 K can hear this story	880 K can listen to this	882 K can listen to	888 K must be	888 K can be part of	934 K may have missed:	941 K're reading	941 K are reading	942 K can also	942 K can now	942 K can	967 K can get
your	27 K comment	27 K comments	886 K opinion matters	925 K weekly guide to	925 K daily guide to	925 K essential guide to	978 K first
youtube	3207 K videosunu
""", 'yu': """
yuk	1757 K unduh aplikasi	1773 K gabung
""", 'z': """
z	89 K prenumeratą
""", 'za': """
za	2895 K #	2895 K samo #
zachowaj	28 K
zainstaluj	13 K	2492 K
zanim	2515 K dodasz komentarz	2515 K skomentujesz
zapis	2978 K je mnenje
zapisz	2497 K ten	2497 K artykuł	2497 K tekst
zapratite	12 K	2874 K
zapytaj	2485 K	2485 K nas
zaujal	383 K vás	2922 K vás
""", 'zd': """
zdroj	398 K:	2936 K:
zdroje	398 K:	2936 K:
""", 'ze': """
zeptejte	382 K se
zet	2351 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2921 K	2921 K článku
""", 'zi': """
zie	7 K je een	2282 K ook	2352 K je
zini	2217 K ko vairāk	2232 K stāstu	2232 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	2472 K więcej z	2473 K też	2473 K też:	2473 K także	2473 K:	2473 K wideo	2473 K film	2473 K zdjęcia	2473 K galerię	2489 K nagranie	2489 K materiał
""", 'zu': """
zugang	601 K zu allen
zugriff	601 K auf alle
zum	524 K newsletter	548 K thema:	548 K weiterlesen:	553 K autor	554 K autor	616 K kommentieren	637 K profil von
zur	553 K person	553 K autorin	554 K person	554 K autorin
"""}

CONTAINS = {'#': """
#	3508 共K页	3508 共K頁	3508 共K张	3508 共K張
""", 'aa': """
aamu	17 joka K
aamukirje	1336 K
aamukirjeen	1336 K
aangemeld	2314 succesvol K
aangepast	97 dit artikel is K	97 dit bericht is K
aanmelding	2357 bevestig je K
aanmerkingen	2294 op- of K
aastas	1199 K
""", 'ab': """
abbestellen	520 jederzeit K
abbestellt	624 jederzeit K
abbonamenti	1969 K
abbonamento	1854 hai già un K	1854 scegli il tuo K	1857 per chi ha un K	1969 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	1854 K per	1854 K a soli	1857 per gli K	1857 solo per K	1889 K	1965 K a	1965 K:	1965 K ora	1965 K per	1965 puoi, K	1966 i nostri K	1969 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	1854 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1871 devi K
abmelden	592 wieder K
abo	599 pur-K	652 das K	652 ein K
abonament	2450 masz już K	2742 K
abonare	2684 prin K ești
abonarea	2684 confirma K
abonat	50 ca K	2653 ești deja K
abone	80 K olun	80 K ol	3142 K olun ve	3237 K olun
aboneler	50 K	3187 K içindir	3187 yalnizca K	3187 sadece K	3241 K
abonelere	3162 K özel	3162 K özeldir	3162 K açik	3162 K açiktir
abonelerimiz	50 K	3238 K
abonelik	3241 K
abonements	2242 K
abonenci	2510 tylko K
abonenti	50 K var	2234 tikai K
abonentiem	2204 tikai K	2234 teksts ir K	2234 raksts ir K
abonents	2204 jau esi K
abonne	1495 je m'K
abonnee	50 als K	80 word K	2251 al K	2251 word K	2251 nog geen K	2253 als K	2358 word K
abonneer	80 K je	2358 K je
abonnees	50 K kunnen	50 onze K	2251 dit artikel is voor K	2253 alleen voor K	2343 K kunnen dit	2343 K kunnen het hele	2359 onze K	2362 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	430 kræver K	501 K	652 das K	652 ein K	659 K	1373 avec votre K	1499 K	2251 neem een K	2251 kiezen voor een K	2319 sluit een K af	2319 een K? log	2319 al een K	2343 nog geen K	2343 K dat bij je	2343 K af met	2358 kies een K	2362 K	2443 K
abonnementen	2362 K
abonnements	1499 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	430 bliv K	430 allerede K	431 som K	495 en K	497 bliv K	511 sie sind noch kein K	514 als K	516 bereits K	516 bereits K:in	2369 bli K	2369 allerede K	2370 som K	2437 en K	2439 bli K
abonnenten	50 K können	50 K dürfen	511 nur für K	511 exklusiv für K	626 lesen nur K	656 unseren K	659 K
abonnenter	50 K kan	430 kun for K	430 artiklen er for K	486 er for K	486 kun K	498 vores K	501 K	2369 kun for K	2369 denne saken er for K	2369 artikkelen er for K	2428 er for K	2428 bare K	2428 kun K	2440 våre K	2443 K
abonnentin	50 als K	514 als K	516 bereits K
abonnentinnen	50 K können	511 exklusiv für K	511 nur für K	511 K vorbehalten	656 unseren K
abonner	430 K for at	497 K på	1495 s'K	2369 K for å	2439 K på
abonnere	2414 ved å K
abonnez	80 K-vous	1373 K-vous pour	1373 K-vous à partir	1495 K-vous	1495 K vous
abonniere	80 K	655 K unseren	655 K hier
abonnieren	80 K sie	80 K sie uns	519 newsletter K	533 whatsapp-kanal K	533 K sie unseren kanal	563 podcast K	624 hier K	650 google K	650 google news K	655 jetzt K	655 K sie
abonniert	80 K uns	516 bereits K
about	1013 . tell us K	1013 ? tell us K	1013 ! tell us K
above	953 links K
abrir	1044 K en la app	2543 K no app
abstimmen	580 jetzt K:
abyste	350 K mohli číst dál
""", 'ac': """
accede	1032 K a todo
accedi	24 K	1854 K per
accept	2660 K toate
acceptant	1399 en K les cookies
acceptar	321 K les galetes
accepteer	2273 K de cookies
accepter	1399 K les cookies
accepteren	2273 cookies te K	2273 cookies K
access	783 unlock full K	783 full K. no ads	900 K to every story	900 full K with no ads	928 year of K	928 months of K	928 want full K	928 K for half price
accionistas	1135 sin K	1135 ni K
acconsento	1912 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	893 K with our privacy
according	1021 K to
accordo	43 d'K?
account	783 create a free K to	783 sign in to your K	785 create an K to	900 please create a free K	1018 create a free K	1019 hold power to K	2251 maak een gratis K	2319 K is gratis en zo	2343 een gratis K	2358 maak een gratis K
accurate	907 K at time of
accused	1021 K
aceptado	1059 no has K las cookies
aceptaste	1059 no K las cookies
acionistas	2624 sem K	2624 nem K
aconseja	1158 K
aconsejaba	1158 K
aconselha	2647 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2647 K
actionnaire	1475 sans K	1475 ni K	1475 ni publicité ni K	1496 sans K
actionnaires	1475 sans K	1475 ni K
actualizada	97 esta noticia ha sido K
actualizado	97 este artículo ha sido K	97 este texto se ha K	97 este artículo se ha K
actualizat	97 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1777 K dosen
adblock	361 vypněte K	444 slå K fra	741 K	1817 K	2383 slå av K	2465 wyłącz K	2714 K	3040 stäng av K	3389 K
adblocker	538 K erkannt	538 K aktiv	538 nutzen einen K	538 verwenden einen K	538 trotz K	659 K	741 K	816 disable your K	816 you are using an K	816 K detected	2271 K uit	2714 K
added	1021 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	958 put your K	958 type your K	958 add your K	958 pop your K	958 enter your K	958 send us your email K
adgang	433 få K til	497 få fri K
admitiu	2647 K
admitted	1021 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	2453 twój K e-mail	2493 K e-mail
adresa	77 lasă-ne K	2654 K de email nu va	2655 K ta de email	2655 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	3145 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	592 gültige e-mail-K	592 sie ihre e-mail-K	592 du deine e-mail-K	592 e-mail-K ein	1383 votre K e-mail	1383 votre K email
adresu	2840 na vašu e-mail K	2868 e-mail K	2868 mejl K
ads	70 no K	70 without K	1019 we don't have K
advarede	500 K
advarer	500 K	2442 K
advarte	2442 K
advert	11 K
adverteix	344 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	2359 zonder K
advertisement	11 K	815 this K has not loaded
advertisements	11 K
advertiser	915 supplied by an K	915 provided by an K	915 paid for by an K	915 produced by an K	915 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2349 dit is een K
advierte	1158 K
adviseert	2361 K
""", 'af': """
affermato	1968 ha K
affichage	1429 K de ce contenu
affichant	1429 en K ce contenu
afficher	1399 pour K ce contenu	1429 ne peut pas s'K
affichera	1373 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	397 K odkazy	480 K-links	537 K-links	703 K links	815 contains K links	932 K links	932 K link	952 as an K we	952 as an K i	952 as an K, we	952 as an K, i	952 as an amazon K	952 our K partners	1340 K-linkkejä	1723 K linkeket	2349 K links	2419 K-lenker	2870 K linkove	2870 K linkovi	2935 K odkazy	2991 K povezave	3075 K-länkar
affiliatelenker	74 K	2419 K
affiliatelinks	37 K	74 K	480 K	631 K	2349 K
affiliates	952 as K we	952 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1433 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1498 K
affirment	1498 K
afhankelijk	2355 K van giften	2355 K van donaties
afiliacyjne	37 linki K	74 linki K	2499 linki K
afiliacyjnych	74 linków K	2499 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1094 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1094 enlaces de K
afiliate	37 linkuri K	74 linkuri K	2680 linkuri K
afiliats	327 enllaços d'K
afiliere	74 linkuri de K
afirma	1158 K	2647 K
afirmar	344 va K
afirmou	2647 K
afleveringen	2338 alle K van
afmelde	435 K dig når
afmelden	2314 elk moment K	2314 elk moment weer K
afsnittet	470 hele K
aftrekbaar	2316 gift is K
""", 'ag': """
agences	1414 avec K	1415 avec K
agenturmaterial	555 mit K
aggiornamenti	1867 segui tutti gli K
aggiornato	97 articolo è stato K
aggiunto	1968 ha K
agora	2644 doe K
agree	43 K?
""", 'ah': """
ahora	1155 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	285 K	468 af K	468 med K	2406 med K	2406 av K	3063 med K	3063 av K	3354 K
aidez	1418 K-nous à	1495 K-nous
aiemmassa	97 jutun K
aiemmin	97 jutussa luki K
aiheesta	1339 lisää K täältä
aiutaci	1888 K	1965 K a
aiutarci	1888 K	1965 K a
aizliegta	2214 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1198 meie K	1198 sõltumatu K	1198 K maksab	1198 hea K
ajakirjandust	1186 toeta sõltumatut K
ajakirjanik	1176 K
ajakirjanikele	39 meie K
ajakirjanikud	1198 meie K
ajoute	1498 K
ajoutez	1495 K-nous
ajuda	341 K'ns
ajude	2572 K-nos	2644 K-nos
ajutorul	2685 K tău putem	2738 avem nevoie de K tău
""", 'ak': """
akci	384 naši K
akciu	2923 našu K
akismet	21 K to reduce spam
akkoord	2314 ga je K met onze	2314 gaat u K met onze
aktardi	3240 K
aktivieren	538 javascript K
aktualisiert	97 text wurde K	97 artikel wurde K
aktualizovali	97 článek jsme K	97 článok sme K
akzeptiere	519 mit der anmeldung K
akzeptieren	519 mit der anmeldung K	540 cookies K
""", 'al': """
alamat	1755 K email
aldus	2361 K
alerta	2647 K
alertas	14 las K	1047 recibe K	1047 activa las K	2546 receba K
alertes	1388 recevez les K	1388 K info
alertou	2647 K
alerts	14 K	801 get K as
algemene	2314 ga je akkoord met de K
alin	3184 K
alive	1019 local news K
alkaen	1338 K #
alles	511 lesen sie K	2343 lees K met
allow	817 K ads on
almaktadir	97 ayrintilar yer K
aloud	848 is read K by
alterados	97 nomes foram K
""", 'am': """
amendat	2741 a K
amended	97 was K on	97 was K to	97 has been K
amennyit	90 adj, K tudsz
ammesso	1968 ha K
amos	1135 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1966 siamo K su
andare	1846 prima di K via
android	526 für K und ios	797 our K app	1440 sur ios et K	2260 app voor K
anfrage	97 auf K	97 ließ eine K
angebot	599 ihr K	599 dein K	655 hier gibt es das K
angebote	592 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	646 ihre spende K	646 deine spende K	646 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	540 inhalte K werden
anggota	1840 jadilah K
ankete	2927 našej K	2927 v K
anketi	35 našoj K	2864 našoj K	2864 u K	2986 naši K	2986 v K
anketimize	35 K
anketimizi	3171 okur K	3171 K
anketo	2986 kratko K	2986 našo K
anketu	35 našu K	2864 kratku K	2864 našu K
ankety	388 naší K	2927 našej K
ankiecie	35 naszej K	2490 naszej K	2490 w K
anlatin	38 bize K	67 bize K	3184 K
anlatti	3240 K
anmelden	24 K	502 jetzt K	580 jetzt K:	655 hier K
anmelder	465 er K	2403 er K
anmeldung	519 mit meiner K	519 mit ihrer K	519 mit der K stimmen	519 mit der K stimme	519 mit der K willige	519 mit der K willigen	519 mit der K erklären sie	565 K	619 hier geht es zur K
annetus	1186 tee K	1201 K
anno	1967 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	480 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	498 uden K
annonsblockerare	3040 stäng av K
annonseblokkering	2383 slå av K
annonselenker	37 K	74 K	2419 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	2440 uten K	3096 utan K
announced	1021 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1968 ha K
ano	2646 por K
anoi	1357 K
anoniem	2294 K tippen	2331 ons K
anonim	3165 bize K
anonym	613 K an uns
anonymity	97 on condition of K
anonymous	919 K
anonymously	919 K
anot	2201 K
anregungen	586 fragen oder K	586 fragen und K
ansehen	584 hier K	584 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	824 K our poll
anterior	97 versión K de este	97 versión K de esta	97 versão K desta	97 versão K deste	97 versão K do texto
antes	1024 K de irte	2529 K de sair
anuncio	1094 después del K	1094 tras el K
anuncios	70 sin K
anunciou	2647 K
anuncis	70 sense K
anvender	444 vi K cookies
anyone	992 if you know K
anytime	788 cancel K	1020 cancel K
anzeige	11 der K	11 dieser K	537 nach der K weiter	609 dies ist eine K
anzeigen	70 ohne K	70 keine K	540 mit einem klick K lassen
anzusehen	574 um das video K
""", 'ap': """
apelowali	2526 K
apeluje	2526 K
apgalvo	2241 K
aplicativo	84 no nosso K	2543 baixe o K	2543 baixe nosso K	2645 nosso K
aplikace	420 naše K
aplikaci	84 v naší K	357 stáhněte si naši K	358 stáhněte si K	391 mobilní K	391 naší K	391 naší mobilní K	419 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	2896 preuzmite K i
aplikacja	2524 nasza K
aplikacji	84 w naszej K	2455 w naszej K	2455 otwórz w K	2513 naszej K
aplikasi	1756 K kami	1758 unduh K	1758 download K	1840 instal K	1840 unduh K kami	1840 unduh K gratis	1840 segera unduh K	1840 yuk unduh K	1841 K kami
apoiador	2532 torne-se K	2572 seja nosso K	2644 torne-se K	2644 seja nosso K	2644 seja K
apoiam	2595 nos K todos os meses
apoie	2572 K
apoio	2528 seu K	2532 seu K é	2572 seu K
aportaciones	1105 gracias a las K
aporte	90 K lo que pueda	1079 tu K	1155 tu K
apoyan	1105 que nos K cada mes
apoyo	1023 su K	1023 tu K	1027 con tu K	1027 tu K es	1079 tu K
app	84 i vår K	84 med vår K	526 als K	589 mit der K	589 in der K	590 -K	622 mit der K der	797 get our K	797 in our K	797 use our K	797 our new K	797 our ios K	800 get the K	931 have our K	931 our K has	931 with our K	931 via our K	931 on our K	956 with our K you	956 with our K, you	956 in our K you	956 on our K you	1018 our K	2260 in de K	2311 -K	2376 i vår K	2440 vår K	3032 i vår K	3096 vår K	3334 tải K	3429 在K中
appareil	1373 un seul K à la fois	1446 en cours sur un autre K
appeared	842 first K on	909 K in print
appen	84 i K vår	437 hent K	437 åbn i K	2376 last ned K	2376 hent K	2376 åpne i K	3032 öppna i K	3033 ladda ner K	3033 ladda ned K	3033 hämta K	3095 ladda ner K och
appje	38 stuur een K	67 stuur een K	2293 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1385 téléchargez l'K	1385 notre K	1386 dans l'K	1386 avec l'K	1386 sur l'K	1386 télécharger l'K	1496 notre K
applications	1385 nos K mobiles
appot	1718 az K
approached	97 K for comment
apps	931 our K
apunta	341 K't
""", 'aq': """
aqui	2529 já que você está K	2529 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	2440 vårt K
arbeit	656 unsere K
arbeitet	560 K als
arbejde	498 vores K
arbetar	3063 K med ai
arbete	3096 vårt K
argue	43 K back
argued	1021 K
arrivato	1846 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	97 K a été mis à jour	342 aquest K	342 l'K sencer	783 to unlock this K	783 members-only K	791 you've read your last free K	791 you have read your last free K	791 this is your last free K	791 reached your K limit	806 share this K on	815 links in this K may	902 save this K	912 this K	912 the full K	913 this K	914 this K	953 links in this K	1019 this K	1361 vous avez aimé cet K	1361 cet K vous a plu	1373 pour accéder à l'K	1373 cet K est offert	1373 cet K vous a été offert	1373 pour lire cet K	1373 offrir cet K	1373 offrez cet K	1379 de cet K à lire	1413 cet K est paru dans	1413 cet K a été publié	1437 réagir à cet K en	1451 cet K a d'abord été publié	1453 offrez cet K	1453 offrir cet K	1496 cet K
articles	15 free K	58 nouveaux K par e-mail	772 you've read # K	783 access to all our K	783 gift K to give	791 free K left	791 K left this month	791 you've used all your free K	791 # of # free K	791 K left to read	900 to read more K	900 for three more free K	900 more free K	902 K to give	902 K to gift	902 K to share	902 gift # K	1373 tous nos K	1379 il vous reste # K	1443 nos K sont en accès libre	1453 K à offrir	1496 nos K
articol	2739 acest K
articolele	2739 K noastre
articolelor	2668 preluarea K
articoli	58 nuovi K via mail	1854 tutti gli K senza limiti	1859 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1846 ti è piaciuto questo K	1854 per leggere l'K	1854 regala questo K	1966 questo K
articolul	20 K complet	20 K integral	2689 pentru a citi K	2689 să citești tot K	2739 ți-a plăcut K	2739 tot K
artigo	20 ler este K	20 ler o K	2529 gostou deste K	2599 para ler este K	2645 este K
artigos	2571 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	97 in dit K is de	97 versi awal K	478 denne K for #	495 denne K	495 en K	498 denne K	503 dir gefällt dieser K	511 lesen sie diesen K mit	511 um diesen K zu lesen	511 dieser K ist nur für	511 zugriff auf alle K	511 alle K lesen	511 ganzen K lesen	517 freie K übrig	517 K frei	517 ihr letzter freier K	561 K wurde	566 unsere K öfter	595 K etwas wert ist	599 alle freien K	605 weitere K finden sie	610 rechte am K	610 K steht unter einer	620 den ganzen K	620 diesen K	625 gäbe es diesen K nicht	629 alle K zum	629 lesen sie in diesem K	634 K ist zuerst	634 K ist zuvor	636 K gratis	651 K wurde zuerst	656 dieser K	656 diesen K	656 diesem K	1790 untuk membaca K ini	1841 K ini	2251 om dit K te lezen	2251 dit K is alleen	2251 geef dit K	2251 lees dit K met	2251 gratis K deze week	2277 fout in dit K	2294 mening over dit K	2319 een premium K	2336 dit K	2350 niets uit dit K	2350 K mag zonder	2359 dit K	3083 gratis K kvar	3092 en K	3093 låst K	3093 upplåst K
artikelen	15 gratis K	2251 toegang tot alle K	2319 aantal K bereikt	2319 aantal gratis K	2343 gratis K gelezen	2346 alle K over
artikeln	511 zugang zu allen K	599 zugang zu allen K	636 freien K	3019 gillade du K	3025 läs hela K med	3025 lås upp K	3066 fel i K	3092 den här K	3092 K	3093 K är upplåst	3093 K är öppen	3093 den här K är låst	3093 K är låst	3096 den här K
artikels	634 nutzung dieses K
artikkel	1193 tasuta K	1198 see K
artikkelen	97 K er oppdatert	2409 feil i K	2437 denne K	2437 K	2440 denne K
artikkeli	20 koko K	1298 tämä K on vain	1346 ilmainen K jäljellä	1355 tämä K
artikkelia	1342 maksutonta K	1342 ilmaista K
artikkelin	1352 tämän K
artikkelit	15 ilmaiset K	1342 ilmaiset K
artiklar	15 fria K	3025 fria K	3083 gratis K kvar	3089 inga gratis K	3089 inga fria K	3096 alla K
artiklen	97 K er rettet	424 kunne du lide K	495 K	498 K her
artikler	15 gratis K	430 gratis K	486 gratis K tilbage	492 ingen gratis K	498 alle K
artikli	1196 selle K
artiklid	1189 tasuta K
artiklit	1189 tasuta K	1196 seda K	1198 kogu K
arvioi	1357 K
""", 'as': """
asegura	1158 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1021 K
asks	1021 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	2537 já é K	2644 torne-se K	2644 seja K
assinantes	50 K podem	50 os K podem	2537 só para K	2537 somente para K	2599 exclusivo para K	2599 exclusiva para K	2599 exclusivos para K	2645 nossos K	2648 K
assinatura	2648 K
assinaturas	2648 K
assine	80 K	2528 K a	2528 K o	2536 K por	2536 K e tenha	2537 K para	2644 K já	2644 K agora	2644 K e	2644 K aqui	2644 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	914 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	815 as an amazon K	840 is an K
assure	1498 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2228 K mūs	2238 K mūs
atbalstiet	2238 K mūs
atbalsts	2228 tavs K palīdz	2238 tavs K	2238 jūsu K
attention	97 K, spoilers
attgjevast	45 K
atualizada	97 reportagem foi K	97 matéria foi K	97 notícia foi K
atualizado	97 texto foi K	97 artigo foi K
atzina	2241 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	561 K
audioverze	2 K
audioverzi	387 K
audioverzii	2926 K
aufgefallen	543 fehler K
ausblenden	540 und wieder K
auszugsweise	555 nachdruck, auch K
auteur	1416 est l'K	2295 is K van	2298 mening van de K
auteure	1484 est l'K
auteursrecht	2326 rust K
author	837 email the K	837 the K can be	840 is the K of	840 is an K
automated	2 read by an K	848 is read by an K	848 narrated by an K
automatisch	2 K vorgelesen	514 endet K	584 K vorgelesen	610 K von dpa	610 K von der	618 der text wurde K	618 dieser text wurde K
automatisk	2406 K oversatt
autor	318 és K de	560 ist K	1076 es K de	2573 é K de
autora	318 és K de	1076 es K de	2482 napisz do K	2573 é K de
autorce	378 napište K
autore	1890 è K di
autorem	2482 kontakt z K
autoren	573 meinung der K
autorin	560 ist K	560 ist freie K	573 meinung der K
autorise	1446 n'K pas la lecture
autorke	2916 napíšte K
autorki	2482 napisz do K
autorovi	378 napište K	2916 napíšte K
autorskim	2500 chroniony prawem K	2500 chronione prawem K
autoru	2854 javite se K	2854 pišite K
autrice	1416 est l'K	1484 est K	1890 è K di	1954 è l'K
""", 'av': """
available	797 our app is K	798 K on the app store	798 K on google play	931 app is K	948 tickets are K here
avbryt	21 K svar
avec	1414 K afp	1415 K afp
averci	1965 grazie per K letto
avertit	1498 K
avertizat	2741 a K
avise	2644 K-nos
avsluta	3097 K när du vill
avsnittet	3065 hela K	3065 ladda ner K
avtorici	2976 pišite K
avtorju	2976 pišite K
avverte	1968 K
""", 'ay': """
ayda	3183 K # tl	3183 K # tl'den	3239 K
aydinlatma	3153 K metni
ayirtin	3184 K
aylik	3239 K
ayudanos	1155 K
""", 'az': """
azionisti	1945 senza K	1945 né K
""", 'ba': """
ba	2442 K
bad	500 K	3098 K
bagikan	25 K	49 K
baixa	310 donar-te de K
baixe	2528 K o	2543 K o app
bajate	1155 K la app
bancs	333 no depèn de K
banner	659 cookie-K	1022 cookie K
banners	1022 cookie K
bantu	1840 K kami
bastano	1965 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	610 redaktion nicht K
beboette	2361 K
become	51 K one of them	854 K a	1018 K one of them
becoming	853 K a member	970 consider K a	1018 consider K	1018 K a member
bedankt	2358 K voor het lezen
beelden	97 bevat K	2294 heb je K	2294 heeft u K
befindet	540 an dieser stelle K sich
before	772 K you go	772 K you move on
begging	1022 K
begs	1021 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	502 mit einem K	595 jeder K hilft uns	610 K steht unter einer	625 mit einem kleinen K	634 K ist zuerst	646 mit ihrem K können wir	646 mit deinem K können wir	646 ihrem K helfen	651 K wurde zuerst	656 dieser K	656 diesen K
bejelentette	1746 K
bekijk	2304 nieuwe baan? K
beklagade	3098 K
beklagede	500 K
beklaget	2442 K
belangrijkste	2314 elke dag het K
believe	994 if you K we	1019 people who K in
belirtti	3240 K
below	924 sign up K	924 enter your email K	953 links K
beluisteren	2338 dit artikel ook K	2338 hier K
benachrichtigungen	14 K	528 K aktivieren	529 push-K
benadrukt	2361 K
bent	2244 nu je hier toch K
bepaalde	2361 K
berasal	1778 konten ini K dari
berdonasi	1840 mari K	1840 silakan K	1840 ayo K	1840 anda K
bereits	511 sie haben K ein abo	599 K ein konto
bergabung	1840 mari K	1840 K dengan kami	1840 ayo K
bergabunglah	51 K	1840 K
bergantung	1788 K pada dukungan anda
bericht	97 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	656 wir K
berichterstattung	656 unsere K
berichtet	560 K für	560 K über
berichtete	658 K
berichtigung	97 K:
berite	3005 K nas
berkomentar	6 untuk K	97 menolak K
berlangganan	1751 sudah K	1754 K newsletter	1787 terima kasih telah K	1787 berhasil K	1840 K sekarang	1840 silakan K
bersama	51 ikutlah K	1840 gabung K
bescheid	613 sagen sie uns K	613 sag uns K
beschloss	658 K
beschreibungen	97 enthält K
beschrijvingen	97 bevat K
besedah	3017 po K
besked	473 push-K
beskeder	473 push-K
beskrivelser	97 inneholder K	97 indeholder K
beskrivningar	97 innehåller K
besloot	2361 K
beslutade	3098 K
besluttede	500 K
besluttet	2442 K
besoin	1361 nous avons K de vous	1495 nous avons K de vous	1495 a K de vous	1495 avons K de votre
besplatan	2882 poslednji K tekst
besplatna	2869 K članka
besplatne	2869 K članke
besplatni	2861 naš K webinar	2861 naš K vebinar	2882 poslednji K članak	2882 zadnji K članak
besplatnih	2869 K članaka
beste	2314 elke week het K van
bestellen	502 jetzt K	579 im shop K	580 shop K	580 store K	653 jetzt K im	655 K sie hier	655 K sie unseren
bestellung	565 K
besten	656 die K texte
betaald	2349 artikel is K	2349 content is K
betaalmuur	2316 geen K	2362 K
betalande	3092 K läsare
betalende	486 kun for K	495 K læsere	2437 K lesere
betalingsmur	501 K	2443 K
beteiligt	609 redaktion ist nicht K
betonte	658 K
betroffenen	97 namen der K
betrokken	2323 redactie is niet K
bevestigen	2314 aanmelding te K
bevorzugen	566 google K
bevorzugte	566 K quelle
bevorzugten	566 K quelle
bevorzugter	566 K quelle
bewerben	580 jetzt K:
bewust	83 speel K
bezahlschranke	596 K	659 K
bezmaksas	2230 K rakstus	2230 K raksti	2230 K kontu	2234 K raksts
""", 'bi': """
bidrag	428 dit K	428 giv et K	497 giv et K	497 dit K gør	497 dit K er	497 dit K til vores	501 K	2367 ditt K	2416 gi et K	2439 ditt K gjør	2439 ditt K er	3072 ge ett K	3072 ditt K gör	3095 ge ett K	3095 swisha ett K
bidraget	2416 K ditt
bijdrage	2247 jouw K	2290 kleine K	2349 K is betaald	2355 dankzij jouw K	2360 kleine K
bijgewerkt	97 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	643 uns ihre K
bildirdi	3240 K
bildirimlere	14 K	3146 K izin ver
bildirimleri	14 K	3147 K aç
bildirin	38 bize K	67 bize K
biletlerini	3171 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1019 K owner
bilten	78 na K	2849 K
binding	432 ingen K	499 ingen K
bindingstid	2371 ingen K	2441 ingen K
bindningstid	3027 ingen K	3097 ingen K
binnenland	2334 is redacteur K
bisogno	1846 abbiamo K di te	1965 abbiamo K di te	1965 abbiamo K del tuo	1965 abbiamo K anche di te	1965 abbiamo K di voi
bitte	503 haben wir eine K	503 eine K an sie	503 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	1746 K
""", 'bl': """
bli	2439 K med i	2439 K en del av	3095 K en del av
blijkt	2361 K uit
blijven	2316 om dit te K doen
bliv	51 K en af dem	497 K en del af
blocker	741 ad K	816 disable your ad K	816 disable ad K	816 turn off your ad K	816 using an ad K	1817 ad K	2714 ad K
blocking	816 K our ads	817 K ads
bloqueador	1057 K de anuncios	1159 K de anuncios	2553 K de anúncios
bluesky	16 K	810 follow him on K	810 follow her on K	810 follow them on K
""", 'bo': """
board	878 our jobs K	878 our job K
bogatych	2502 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	935 K this story	935 K this page
bookshop	920 our K	980 in our K	980 from our K
boutique	1455 dans notre K	1455 sur notre K
""", 'br': """
bralcem	3013 K
bralcev	18 po zaslugi K	43 pisma K	2994 s podporo K	2994 s pomočjo K	3013 K	3015 naših K	3015 po zaslugi K	3015 s podporo K	3015 podpori K
bralci	3013 K	3015 naši K
branja	0 čas K
brauchen	595 K noch #	655 wir K ihre hilfe	655 wir K deine hilfe	655 K wir sie	655 K wir dich	655 K wir eure
braucht	595 K ihre hilfe	595 K deine hilfe
breaking	801 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	2994 K vas
brief	2294 K naar
briefing	852 our morning K	852 our K	852 daily K	893 K in your inbox
briefkasten	568 anonymen K	568 anonymer K
brieven	2294 K naar
bring	956 our apps K you
brings	956 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	816 your K is out of date	816 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	2406 K ki	2406 K ai
""", 'bu': """
budite	2868 K u toku
buitenlandcorrespondent	2356 is K
buitenlandredacteur	2295 is K
bulabilirsiniz	3184 K
bulan	1842 per K
buletin	78 K kami	1754 K kami	1787 K harian kami	1841 K kami	1844 K
bulunabilirsiniz	3237 katkida K
bulundu	3240 çağrida K
bulunun	3237 katkida K
buradan	3179 K bağiş yapin
bureau	864 K chief
button	574 klick auf den K	993 clap K
buttons	902 the share K	902 the K below
buycoffee	2502 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	2528 K-se	2537 K-se para
cadeau	2252 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1079 K
callan	1156 lo que otros K
cambiado	97 nombres se han K
cambiados	97 nombres han sido K
cambiati	97 nomi sono stati K
campagne	1443 K de dons	1495 boucler notre K
campaign	1019 our spring K	1019 our K
can	1018 pay what you K
canal	1052 únete al K	1155 únete al K	2549 siga nosso K	2549 siga o K	2644 entre no K	2645 nosso K
canale	1894 al K	1966 il nostro K
canali	1868 sui nostri K
canalul	2739 K nostru
cancel	21 K reply	788 K at any time	1020 K any time	1020 K at any time
cancele	2536 K quando quiser	2646 K quando quiser
cancellarti	1861 puoi K
cap	318 és K de
caporedattore	1890 è K
caporedattrice	1890 è K
carte	9 cette K
casella	79 nella tua K	1862 nella tua K
""", 'ce': """
cebinize	3176 K gelsin
celoten	20 K članek	2962 K članek je	2990 K članek
celotnega	2962 za ogled K	2962 za branje K	2990 K članka
cenite	3010 K naše delo	3010 K naš trud
cerea	2741 K
cereau	2741 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	2741 a K	2741 au K
""", 'ch': """
changed	97 names have been K	97 name has been K	97 names were K
channel	1019 our K	1760 ikuti K	1760 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1382 par e-mail K	1382 par mail K
chargement	1429 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	618 unseren K	618 unserem K
chcete	419 K číst dál	2903 K čítať ďalej
check	883 K back for more	883 K back soon
chef	1416 est K de	2334 is K van de
cheffe	1416 est K de
chefredakteur	645 ist K
chefredakteurin	645 ist K
chefreporter	645 ist K
chefreporterin	645 ist K
chegou	2529 se você K até aqui
chercheur	1416 est K
chercheuse	1416 est K
chia	25 hãy K sẻ	49 hãy K sẻ	3411 hãy K sẻ	3414 K sẻ
chiede	1968 K
chiederti	1846 un piccolo favore da K
chief	840 is K
chiesto	97 abbiamo K	1968 ha K
chip	853 K in	854 K in	1018 K in now	1018 K in and
chipping	1018 consider K in
choices	923 cookie K	923 your K
choisissez	1373 K votre offre
choose	770 K a plan	785 K a plan
choquer	97 peuvent K
chosen	907 K by our
chronione	2500 K są prawem
chroniqueur	1484 est K
chroniqueuse	1484 est K
""", 'ci': """
cijelog	2836 za čitanje K
cikk	1744 ez a K
cikkeink	1744 K
cikket	1742 ezt a K	1742 a K
cinste	54 fă-mi K cu o cafea
cipta	1772 hak K
citarea	2693 cu K sursei
citera	3052 K oss gärna	3052 K gärna men ange
citire	0 timp de K	0 timp K
citit	2685 dacă ai K până aici
cititorii	36 K noștri	2739 K noștri
cititorilor	18 datorită K	43 scrisorile K	2685 datorită K
civil	930 keep it K
""", 'cl': """
claimed	1021 K
clap	993 K for this	993 K for it	993 give it a K	993 K up to
claps	993 K for this	993 give it some K	993 # K
clarification	97 K:
clarifications	887 corrections and K
clarity	97 edited for K	97 length and K
clicking	871 by K play
client	1375 déjà K
clips	40 your K
""", 'co': """
code	1894 qr K
codziennie	17 K rano	2453 otrzymuj K
coffee	54 buy me a K	54 buy us a K	853 buy me a K	853 buy us a K	1018 buy us a K	1020 cup of K
colabora	1076 K con
collabora	1890 K con
coloque	77 K seu e-mail
columnist	840 is a K	864 K	2295 is K	2356 is schrijver en K	2356 is K en
columnista	1144 es K
colunista	2573 é K
com	2783 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	97 não quis K	1062 quieres K	1063 para K	2559 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	2739 spune-mi în K	2739 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1062 déjanos tu K
comentarios	85 en los K	97 declinó hacer K	1062 no admite K	1063 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	97 nu a dorit să K
comentou	2647 K
comision	2680 primi un K
comment	6 to K	6 to leave a K	6 to post a K	97 request for K	97 asked for K	97 could not be reached for K	824 log in to K	824 sign in to K	824 be the first to K	824 leave a K below	824 leave your K	824 our K policy	825 post a K	930 posting a K	930 members can K	947 to K you must	947 to K, you must	1009 post your K
commentaar	97 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1437 votre K sera publié
commentaires	85 en K	85 dans les K	1402 charte des K	1402 espace K	1403 dans les K
commentare	6 per K	1876 vuoi K	1877 per K
commentator	2356 is politiek K
commenter	1403 pour K	1437 peuvent K	1437 pour pouvoir K
commenti	85 nei K	1876 i K saranno	1877 nei K
commenting	824 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	824 in the K below	824 let us know in the K	824 K powered by	824 K have been closed	824 all K are subject to	824 we welcome your K	825 in the K section	930 posting K	947 closed the K	947 turned off K	947 turned off the K	947 switched off K	947 disabled K	1009 post your K	1018 let us know in the K
commercial	907 our K team	907 our K content	1433 réalisé par un partenaire K	1446 notre service K
commissie	2323 een K
commission	815 we may receive a K	815 K if you buy	907 may earn a K	907 may earn a small K	907 may earn an affiliate K	907 may receive a small K	907 may receive K	907 earn K from	932 K
commissione	1903 ricevere una K
commissions	932 K
committed	887 K to accuracy
community	612 unserer K	656 unsere K	824 abide by our K	861 our K members	861 leave our K	861 like our K	1018 join our K of	1019 K-funded	1876 regole della K	1894 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2580 uma publicação K por
compartilhado	2580 um post K por
compartilhe	25 K	49 K com	67 K sua história	2644 K este
compartilo	49 K
compartir	1032 K tu cuenta, cambia	1155 si quieres K tu cuenta
compensated	932 K
compensation	907 receive K from
complain	887 K about this article
complained	1021 K
complains	1021 K
complaints	887 our K page
completa	1108 para leer la nota K	2536 para ler a matéria K
complete	900 K digital access
completo	2536 para ler o artigo K
complimentary	15 K articles	791 K articles	791 K article this month	791 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1495 créez un K	1495 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1105 K que sostiene
comunidade	2644 faça parte da K
comunique	2558 K um erro
comunitatea	2685 K care susține	2738 intră în K
concorda	43 K?
condannato	1968 ha K
condensed	97 K for clarity
condiciones	1060 términos y K
condividi	67 K la tua storia	1965 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	97 K suicida
conduite	1437 charte de bonne K
confidence	862 in K
confidential	862 K tip	862 K tips
confirm	793 check your email to K
confirmar	1104 bandeja de entrada para K	2594 caixa de entrada para K
confirmat	2741 a K
confirmation	1442 e-mail de K
connect	810 K with us on
connectez	24 K-vous	1359 K-vous	1373 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	1873 il K ai cookie
consent	820 we need your K to load	856 written K
consentimento	2580 K para carregar
consentiti	1876 non sono K commenti
consider	770 K giving	770 K making	770 K joining	770 K a gift	777 if you liked this article, K	854 please K	854 K a	854 K giving	854 K joining	970 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	793 K me with news and offers	868 K her at	868 K him at	868 K them at	1018 K us at	2331 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	97 K for comment	839 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	97 K details of	97 K graphic	97 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	2644 K-nos
contenido	9 este K	9 K externo	1033 K premium	1059 K externo de	1059 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	820 to view this K, you	820 to view this K please	820 this K is hosted by a third party	820 we use your sign-up to provide K	821 third-party K	900 access to all our K	907 our K studio	909 to reuse this K	912 this K	2299 K te zien
contenu	9 ce K	1399 ce K n'a pas pu être	1399 K bloqué	1429 K est fourni par
contenus	1373 tous nos K	1496 nos K
contenuti	9 K esterni	1857 a tutti i K
contenuto	9 questo K	9 K esterno	1873 K esterno
contiene	97 K spoiler
contient	97 K des scènes	97 K des images
contingut	9 aquest K
continua	1916 K a leggere con	2689 pentru a K lectura
continuar	333 el teu suport per K	333 ajuda'ns a K	336 per K llegint	2599 para K lendo	2599 para K a ler	2599 K lendo
continuare	20 K a leggere	1916 per K a leggere	1916 per K la lettura	2689 pentru a citi în K	2689 citește în K cu
continue	783 to K reading this article	783 log in to K	783 sign in to K	783 register to K	783 upgrade to K	1018 help us K	2586 K a ler abaixo	2599 K lendo com	2599 K a ler com
continuer	1446 pour K à lire
continuez	1433 publicité, K	1446 K votre lecture sur
continuing	820 by K to use this website, you agree
contou	2647 K
contribua	90 K com o que puder	2572 K	2644 K com	2644 K a partir	2644 K para o nosso
contribuez	1495 K
contribuie	90 K cu cât poți
contribuisci	1845 K
contributed	865 K reporting	865 K to this report	865 K to this story	865 K to this article	909 K to this report
contributing	840 is a K	1018 by K to
contribution	770 make a K	853 make a K	1018 your K	1018 making a K	1495 votre K
contributo	1845 il tuo K	1849 con il tuo K	1913 piccolo K per noi
contributor	840 is a K
conversation	770 join the K	824 join the K with	825 to join the K	930 in the K
convida	54 K'm a un cafè
cookie	820 manage your K	1514 קובצי K	1714 K-kat	1873 usiamo i K	1873 questo sito usa i K	2465 pliki K	2777 файлы K	2777 файлов K	2787 файлы K	2817 файлы K	2817 файлов K	2919 súbory K	3268 файли K	3268 файлів K	3280 файли K	3310 файли K	3310 файлів K	3338 sử dụng K	3353 chấp nhận K
cookiekeuze	2335 K
cookies	9 third-party K	444 vi bruger K	445 bruger K til	467 K	617 nutzung von K	671 αποδοχή K	715 K	820 we use K	820 this site uses K	820 this website uses K	820 our site uses K	820 uses K to	820 accept all K	820 accept K	820 how to control K	821 use of K	871 social media K	923 K	1059 usamos K	1059 este sitio utiliza K	1059 esta web utiliza K	1059 aceptar las K para	1059 que aceptes las K	1060 uso de K	1399 refusé les K	1400 utilise des K	1429 gérez vos K	1469 accepté les K	1499 bandeau K	2273 omdat je geen K	2275 gebruik van K	2299 social media-K	2335 K toe te staan	2383 vi bruker K	2405 K	2465 używamy K	2465 plików K	2555 usamos K	2555 este site utiliza K	2555 este site usa K	2556 uso de K	3054 K på	3062 K
cookievoorkeuren	2299 K
copy	1019 read our K
copyright	2326 rust K
corespondent	2671 este K
corporate	1019 K backing
correct	907 K at time of
corrected	97 K:	97 was K on	97 has been K	97 this post has been K
correctie	97 K:
correction	97 K:	97 K #	887 report a K	887 request a K	887 suggest a K
corrections	887 our K	887 K policy	917 our K team	1019 our K
corregido	97 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1040 en tu K	1040 en su K	1040 a tu K
correspondant	1416 est K	1416 K à	1484 est le K
correspondante	1416 est K	1416 K à	1484 est la K
correspondent	840 is a K	864 K	2295 is K
correspondente	2573 é K	2633 é a K	2633 é o K
correspondents	1019 our K
corresponsal	318 és K	1076 es K	1144 es la K	1144 es el K
corretto	97 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	310 al teu K
correzione	97 K:
corrige	97 errata K
corrigido	97 texto foi K	97 artigo foi K
corrispondente	1890 è K	1954 è la K	1954 è il K
count	1011 you K on
courriel	1382 par K chaque	1382 dans votre boîte K
couvre	1416 K les
coverage	883 read our full K	883 see our full K	935 more of our K	935 all our K	1019 our K
covers	840 K the
""", 'cr': """
created	847 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	97 K text line
criticised	1021 K
criticized	1021 K
cronista	1954 è K	2633 é K
cronisti	39 nostri K
crowdfunding	1022 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1076 K los
cuenta	1032 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2334 is K
cuma	17 her K
cuota	1156 tu K
""", 'cy': """
cyfrowe	2522 kup wydanie K	2522 wydanie K
""", 'cz': """
czekamy	2468 K na wasze
czytaj	2523 K dalej za
czytania	0 czas K
czytasz	2522 K nas za darmo	2524 K nas
czytelnicy	36 nasi K	2519 K	2524 nasi K
czytelniczek	2502 dzięki wsparciu K
czytelniczki	2519 K
czytelnikom	18 dzięki K	2519 K	2524 dzięki K
""", 'da': """
daarna	2253 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	655 sind sie K	655 sei K
dacci	1965 K una mano
daftarkan	1787 K email anda
dagar	3073 # K för #
dage	478 # K for #	497 prøv # K
dagelijks	2256 ontvang K
dager	2417 # K for #
daily	793 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	2524 pisać K
danach	514 K # euro
dane	2937 #% z K	2937 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2316 K onze leden	2316 K mensen zoals jij	2316 K lezers zoals jij	2342 K onze lezers	2342 K lezers	2342 K giften	2355 K jouw steun	2355 K uw steun
dapatkan	1760 K update berita
dar	419 váš K	423 K	2959 K
darbu	2239 mūsu K
darmowe	2496 K konto
darmowy	2450 ostatni K	2511 ostatni K tekst
darmowych	2496 limit K
darowizna	2523 twoja K	2527 K
darowizny	2527 K
darstellungen	97 enthält K
darte	1042 K de baja
darujme	399 na K	420 na K	421 K
dary	423 K	2959 K
data	840 is a K
datajournalist	2334 is K
dateci	1965 K una mano
datenjournalist	645 ist K
datenjournalistin	645 ist K
datenschutzbestimmungen	541 K
datenschutzhinweise	541 K
""", 'de': """
deaktiviere	538 K deinen adblocker
deaktivieren	538 K sie ihren adblocker	538 adblocker K	538 ad-blocker K
deaktiviert	538 javascript ist K
debat	466 send det til K
debate	825 join the K
debattartikel	3061 din K	3061 skriva en K
debattartikeln	3061 svara på K
debatten	6 delta i K	448 deltag i K	472 deltage i K	472 deltag i K	472 tone i K	2410 delta i K
debattinnlegg	43 K	2404 K
decided	1021 K
decidiu	2647 K
decis	2741 a K
deciso	1968 ha K
declarat	2741 a K	2741 au K
declarou	2647 K
declinato	97 ha K
declined	97 K to comment
dedi	3240 K
dedicated	1019 our K team
dediler	3240 K
deductible	853 tax-K gift	853 tax-K donation	1018 make a tax-K	1020 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2243 K dit
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3017 je K
dejala	3017 je K
dela	25 K den	49 K den	3095 K med en vän
delite	49 K ga	67 K z nami
delivered	783 print edition K to	784 K to your door	793 K to your inbox	793 K to your email	793 get the latest news K	961 K mondays	961 K tuesdays	961 K fridays	961 K sundays
delivery	973 home K of the	973 home K
delo	3010 vam je všeč naše K	3015 naše K
dem	51 bli en av K
demanar	344 va K
demander	1361 une faveur à vous K	1361 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	3240 K
denuncia	1158 K	1968 K	2647 K
departe	49 dă-l mai K	2738 citi mai K
depend	1011 you K on	1019 we K on
depende	1105 no K de bancos	2595 não K de bancos
dependemos	1105 K de nuestros lectores	2595 K dos nossos leitores
der	658 so K
derden	2273 inhoud van K
derdi	3240 K
derecho	29 se reserva el K
derlerdi	3240 K
desactiva	1057 K adblock
desactivar	1057 K adblock
desacuerdo	43 en K
desative	2553 K o adblock
descarga	1044 K la app	1044 K nuestra app	1155 K nuestra	1155 K la app
descarrega	341 K't
descarregue	2543 K a app
descrieri	97 conține K
descripciones	97 contiene K
descriptions	97 contains K of	97 contient des K
descrizioni	97 contiene K
desk	39 our news K
deskripsi	97 memuat K
despre	2671 scrie K
desta	2644 faça parte K
destek	3179 K olun	3237 bize K	3237 K olun	3237 K ol	3237 K verin	3237 aylik K
det	500 hed K	2442 het K	2442 sto K
details	97 bevat K
detalii	97 conține K
detalles	97 contiene K
detected	816 ad blocker K	816 adblock K
determinou	2647 K
dettagli	97 contiene K
detto	1968 ha K
deutschen	634 von der K presse-agentur
devamini	3142 K okumak için	3237 haberin K okumak
devenez	80 K membre	80 K abonné	1495 K membre	1495 K mécène
device	862 non-work K
""", 'di': """
dianomi	94 K
dicci	1965 K la tua
dice	1158 K	1968 K
diceva	1968 K
dich	655 trag K
dichiarato	1968 ha K
die	658 so K
diesem	656 K text
diesen	9 K tweet	49 leiten sie K	620 K text	625 gäbe es K text nicht	656 K text
dieser	656 K text
dieses	9 K video	574 um K video
different	43 got a K view
dig	424 vi har en bøn til K	3095 hör av K
digest	852 weekly K	852 our K
digipakett	1161 telli K
digital	599 K-abo für	626 ein K-abo	652 K-abo	928 K pass
digitalabo	511 mit unserem K	599 K für	652 K
dijo	1158 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2869 za # K	2869 od # K
dinara	2898 K
dine	430 læst alle K
dinleyebilirsiniz	3184 K
dinleyin	2 haberi K	3184 K
dipendenza	88 il gioco può causare K
diperbarui	97 artikel ini telah K	97 artikel ini K	97 berita ini telah K
dipublikasikan	22 tidak akan K
dir	344 va K
direct	793 K to your inbox	1393 suivez en K	2654 K în inbox
directement	1383 K dans votre
directly	793 K in your inbox
directo	1052 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1871 K adblock
disagree	43 K?
disait	1498 K-il	1498 K-elle
disamarkan	97 nama K
disattiva	1871 K adblock	1871 K l'ad blocker
discord	612 unserem K
discorda	43 K?
discordu	377 K
discordzie	2481 K
discover	316 a google K	461 google K	566 google K	650 K folgen	685 google K	858 google K	1081 en google K	2292 google K	2399 google K	2481 google K	2669 pe google K	3056 google K
discoverissa	1320 google K
discretion	97 viewer K
discussion	6 to join the K	930 in the K	930 join the K	1402 participez à la K
disdici	1854 K quando vuoi	1967 K quando vuoi
disfrutando	1108 sigue K de
disiscriverti	1861 K
diskuse	390 vstupte do K	390 zapojte se do K
diskusie	2928 zapojte sa do K	2928 vstúpte do K
diskutiere	543 K mit
diskutieren	543 K sie mit	543 K sie über	655 K sie mit
diskutovat	390 K mohou
dispatch	852 a weekly K	852 our K
disponibil	2652 K doar pentru abonați
disponibile	1864 K su app store
disponible	1045 K en google play	1385 K sur l'app store
dispositivo	1032 si continúas leyendo en este K	1033 en otro K	1916 in uso su un altro K	2599 em outro K	2599 noutro K
dispus	2741 a K
disse	1968 K	2647 K
distressing	97 some may find K
distribuie	25 K	49 K-l
dit	1498 a K	1498 K-il	1498 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1402 K-le nous en	1495 K-nous
diu	344 K
diventa	80 K socio	1965 K socio	1965 K parte
diyor	3240 K
diyordu	3240 K
diz	2647 K
dizia	2647 K
diziam	2647 K
""", 'do': """
do	1019 what we K
dobivajte	2889 K
dobivati	2883 želite K	3004 želite K
docente	1890 è K
dodaje	2526 K
dodal	422 K	2958 K
dodala	422 K	2899 K	2958 K
dodano	97 do tekstu K
dodao	2899 K
doel	2316 ons K: #
dogodek	2983 naš K
dohodnine	2994 K
dokumente	568 anonym K
dollar	1018 K you give	1020 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1499 K
dona	1845 K ora
donacija	2873 svaka K	2873 vaša K	2896 vaša K	2897 vaša K	2897 svaka K	2900 K	3018 K
donacije	2900 K	3018 K
donacijo	3016 z K
donacijom	2898 K
donaciones	1159 K
donacions	345 K
donasi	1788 K anda	1840 K anda	1844 K
donate	770 K now	770 K today	854 K	1018 K what you can	1022 K
donateur	1495 devenez K	2358 word dan K
donateurs	1418 nos K	1496 nos K	2316 dankzij onze K	2342 dankzij K
donatie	2247 doe een K	2247 jouw K	2290 K	2358 jouw K	2358 uw K	2358 doe een K	2362 K
donaties	2342 dankzij K	2362 K
donating	1018 consider K
donation	770 make a K	777 consider making a K	853 make a K	896 K will be doubled	896 K will be matched	949 small K	976 a K of £#	976 a K of $#	976 a K of €#	977 a K of £#	977 a K of $#	977 a K of €#	1018 your K	1018 consider a K	1022 K
donations	1022 K
donativo	2572 o seu K
donatrices	1496 nos K
donazione	1849 fai una K	1888 una K	1965 la tua K	1965 fai una K	1969 K
donazioni	1969 K
donderdag	17 elke K
doneer	2243 K	2290 K
doneren	54 kopje koffie K
donio	399 na K	420 na K
donirajte	90 K koliko možete	2873 K	2896 K	2994 K	3014 K
donnerstag	17 jeden K
donnez	1403 K votre avis	1495 K-nous	1495 K-leur
donors	975 K like you	1018 new K
donos	2624 sem K	2624 nem K
dons	1495 vos K	1499 K
doors	1019 our K open
dopisnica	2855 je K	2977 je K	2977 , K
dopisnik	2855 je K	2855 , K	2977 je K	2977 , K
doplnili	97 článek jsme K	97 text jsme K
dostupan	2836 ovaj sadržaj je K
doubled	896 gift will be K	974 will be K	974 be K	974 K until
dovoljenja	2969 kopiranje brez K	3008 brez K
download	437 K appen	437 K vores app	797 K our app	797 K on the app store	800 K the app	800 K the free app	1018 K our	2243 K de	2259 K de app	2259 K de gratis app
dozvole	2872 bez K
""", 'dr': """
draag	2342 K bij
draht	568 ihr K zur	568 K zu uns
drastyczne	97 zawiera K
dreptul	29 își rezervă K
drepturile	2667 toate K rezervate
drittanbietern	540 K nicht zugestimmt	574 inhalte von K
drittanbieters	574 dienst eines K
drittplattformen	540 K
drive	1019 fund K
drop	38 K us
""", 'du': """
dukung	1788 K kami lewat	1840 K kami
dukungan	1840 K anda
dung	9 nội K này	97 chứa nội K mô tả	3353 nội K này do
duyurdu	3240 K
""", 'dy': """
dyskusji	2491 kulturę K
dyskutuj	2491 K z nami
""", 'dz': """
dziennikarka	2483 - K	2483 , K
dziennikarstwo	2447 wesprzyj niezależne K	2524 nasze K	2524 niezależne K
dziennikarz	2483 - K	2483 , K
dziennikarze	2524 nasi K
dziennikarzem	39 naszym K	2483 jest K
dziennikarzy	2487 szukamy K
""", 'ec': """
economia	318 és cap d'K	2633 cobre K
economieredacteur	2295 is K
economieverslaggever	2356 is K
economista	1144 es K	1954 è K	2633 é K
""", 'ed': """
edasi	49 saada K
edited	909 this story has not been K	909 has not been K by
editing	97 due to an K error	97 because of an K error
edition	878 our special K	909 in our print K
editor	97 K's note	97 nota del K	97 nota do K	379 , K	827 letter to the K	840 is a senior K	840 is an K	840 is the K	840 is the deputy K	864 K	917 to the K	1018 write a letter to the K	1144 es K de	1777 adalah K	2573 é K de	2633 é K do	2917 , K
editora	1144 es K	2573 é K de	2633 é K do
editori	1945 senza K	1945 né K
editorialista	1954 è K
editorka	379 , K	2917 , K
editors	97 K' note	917 to our K	1019 we, the K	1019 our K
ediyor	3240 itiraf K
""", 'ee': """
eelisallikaks	1173 K
eelistatud	1173 K allikaks
eens	43 mee K?
eerdere	97 K versie van dit	97 K versie stond
eerste	2360 K maand
""", 'ef': """
eftertryck	3052 K förbjudet
""", 'eg': """
egentligen	97 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1357 K
""", 'ei': """
eiere	2416 ingen rike K
eigener	503 in K sache	656 in K sache
eilmeldungen	14 K	528 K aufs	591 K
eindredacteur	2295 is K
einem	514 mit K abo
einen	568 K tipp für uns
einer	610 text steht unter K
eingebettete	9 K beitrag	574 K inhalte
eingebetteten	574 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	641 unter K von ki
einstellungen	617 cookie-K
eintragen	655 K genügt
einverstanden	43 K?	519 ich bin damit K, dass
einwilligung	521 K können sie jederzeit widerrufen	521 K kann jederzeit widerrufen	521 K jederzeit widerrufen	540 K jederzeit
""", 'ek': """
ekibimiz	3238 K
ekibimize	3171 K katilin
ekipi	2983 naši K
ekipo	2983 našo K
ekledi	3240 K
ekleyin	3184 K
ekliyor	3240 K
ekonomireporter	3060 är K
eksternal	1778 konten K	1778 situs K
eksterni	2857 K sadržaj
eksternt	445 K indhold	467 K indhold	2384 K innhold	2405 K innhold
""", 'el': """
elektronski	2963 svoj K naslov	2989 svoj K naslov
elfogadom	1700 K a
elige	1032 K tu plan	1155 K tu plan
elismerte	1746 K
elke	17 K dag
ellas	51 únete a K
elle	1498 dit-K
ellos	51 únete a K
elmondta	1746 K
elrendelte	1746 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	392 svůj K	666 το K σας	666 στο K σας	699 το K σας	793 enter your K	793 we'll K you	793 we will K you	806 click to K	806 share via K	824 save my name, K	852 our daily K	852 our free K	868 K her at	868 K him at	945 by K	945 to your K	958 put your K	958 type your K	958 type in your K	958 leave your K	958 leave us your K	958 add your K	958 drop your K	958 pop your K	958 give us your K	958 fill in your K	959 sent to your K	959 by K to you	960 by K	964 join our K list	964 join the K list	1000 reply to this K	1018 K us at	1040 en tu K	1754 ke K anda	1787 di K anda	1862 la tua K	1862 nella tua K	2493 adres K	2493 swój K	2541 no seu K	2684 pe K	2755 ваш K	2868 svoj K	2868 svoju K	2930 svoj K	3251 ваш K	3329 K của bạn	3329 nhận tin qua K	3330 địa chỉ K	3360 điền K để nhận	3360 K để nhận bản tin	3360 tin nóng qua K	3361 mỗi sáng qua K	3361 qua K mỗi	3411 nhập K của bạn
emailed	959 K to you
emailing	837 get in touch by K
emailul	77 lasă-ne K	2654 introdu K	2655 pe K tău
embed	9 this K	871 to view this K
embedded	9 K content	9 K post
embora	2529 antes de ir K
empresas	1156 sin grandes K
emretti	3240 K
""", 'en': """
enable	816 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1377 sans K	1497 sans K
engagent	30 n'K que
engelleyici	3153 reklam K
engelleyicinizi	3152 reklam K
enig	43 K?
enjoyed	772 we hope you K this
enligt	3098 K
enquete	35 nossa K
ensayista	1144 es K
ensisijaiseksi	1320 K lähteeksi	1320 K lähteeksesi
enter	613 strg+K	958 K your e-mail	1485 ctrl+K	2767 ctrl+K	3261 ctrl+K
entering	793 by K your email
enthalten	599 im abo K
entlang	655 hier K
entrada	79 na sua caixa de K	1039 en tu bandeja de K	2541 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1966 K fine mese
entschied	658 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1442 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	2408 hele K
epizodo	2985 K
epizodu	386 K	2863 K
""", 'eq': """
equipa	39 nossa K	2645 a nossa K
equipe	39 nossa K	2645 nossa K
equipo	1156 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	568 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	592 K angemeldet
erforderliche	21 K felder sind	543 K felder sind
erhalten	624 sie K in kürze
eri	42 K lì
erid	2802 K
erikoistoimittaja	1325 K
erkende	2361 K
erkender	500 K
erkendte	500 K
erkjente	2442 K
erramos	97 K:
errata	97 K:
erratas	97 fe de K
erratum	97 K
erreichen	613 K sie uns
erreichst	613 K du uns
error	887 spot an K
errores	97 fe de K
errors	887 spot any K
erschien	555 dieser text K zuerst	555 dieser artikel K zuerst	555 dieser beitrag K zuerst
erschienen	555 zuerst K auf
erstmals	651 text wurde K	651 artikel wurde K
ervaring	67 deel uw K	2331 deel je K	2331 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	610 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	2644 K-nos
escreve	2573 K sobre	2573 K às	2573 K aos	2573 K para
escreveu	2647 K
escribe	77 K tu correo	1076 K sobre
escribinos	38 K	67 K
escriptor	318 és K
escriptora	318 és K
escritor	1076 es K
escritora	1076 es K
escriu	38 K-nos	67 K-nos	341 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	2644 K a
esimene	1199 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1497 offre d'K
essayiste	1484 est K
estabas	42 K allí
estamos	1156 ya K en
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
ettertrykk	2395 K forbudt
etti	3240 diye rica K	3240 rica K
ettiler	3240 rica K
etwas	595 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2869 za # K	2932 od # K
euro	514 dann # K	657 ab # K	2932 za # K
euroa	1338 K/kk
eurolla	1338 K
""", 'ev': """
evenementen	2337 onze K
evening	17 every K
event	920 our free K	2304 ons K
events	920 our K
every	17 K week	793 in your inbox K	849 thank you to K	1015 we read K	1020 K gift
everyone	849 thank you to K who	849 thanks to K who	896 keep it free for K	968 free for K to read	968 open for K	968 open to K	968 free for K	1019 K reading this
everything	1019 K else we publish
evra	2990 za # K
evro	2990 za # K	2994 vsak K	3015 vsak K
""", 'ex': """
exclusief	2251 dit artikel is K	2253 K voor abonnees
exclusiva	1032 nota K	1109 K para socios
exclusively	900 K for members
exclusivo	1032 este artículo es K	1032 contenido K para	1033 este contenido es K	1109 K para socios	2536 este conteúdo é K	2536 este artigo é K	2537 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1496 notre K
existujeme	2937 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1021 K
explica	38 K'ns	67 K'ns	344 K	1158 K	2647 K
explicar	344 va K
explicat	2741 a K
explicou	2647 K
explique	1498 K
expliqueu	38 K-nos	67 K-nos
expressed	870 views K	870 opinions K	870 views and opinions K	870 views K are personal
external	9 K content	820 K content from
externe	9 contenu K	9 K inhoud	617 dieser K inhalt	642 K medien	2273 K inhoud
externen	9 K inhalt	9 K inhalte	541 K inhalt	574 alle K inhalte
externer	9 K inhalt	540 K inhalt von	574 anzeige K inhalte	574 K inhalt konnte
externes	9 contenus K
extracto	1104 un K de nuestra
""", 'fa': """
facebook	16 K	226 K	441 på K og twitter	612 unserer K-gruppe	617 inhalt von K	685 K	806 share on K	810 like us on K	810 find us on K	811 on K and twitter	811 on K, twitter	811 on twitter and K	1054 en K y twitter	1054 en K, twitter	1054 en K y x	1394 sur K et twitter	1394 sur K, twitter	1868 su K e twitter	2268 op K en twitter	2268 op K, twitter	2330 onze K-groep	2380 på K og twitter	2550 no K e no	2550 no K, no	3037 på K och twitter	3274 K	3433 在K上
facebookgroep	2330 onze K
facebookie	16 K
facebookis	1174 K
facebookon	1710 K
facebooku	16 K	377 K	2853 K	2915 K	2975 K
facts	1018 fund the K
factual	887 K error	887 K errors
faire	1359 K un don
fais	1495 je K un don
faisant	1367 en K un don
faisons	1443 K vivre un
faites	51 K comme eux	1359 K un don	1367 K un don	1418 K un don	1495 K-le lire	1495 K un geste
fantasia	97 nome di K	97 nomi di K
farci	1966 da K
fassung	97 ersten K
fast	500 slog K	2442 slo K	3098 slog K
favor	772 small K to ask	772 a K to ask of you	772 we have a K to ask	1022 small K
favoriete	2292 K bron	2338 K podcast-app
favoris	1423 K google	1423 K sur google
favorite	858 K source	1423 source K
favorites	1423 sources K
favoritos	1081 tus K
favour	772 small K to ask	772 we have a K to ask	1022 small K
favourite	858 K source
""", 'fe': """
fee	932 a K
feedback	586 ihr K	586 dein K	824 thanks for your K	824 thank you for your K
fehler	543 haben sie einen K
fehlerhinweis	543 K
fejsbuku	2853 K
felder	60 K mit stern
felelte	1746 K
felirat	1746 ez a K
feliratkozom	1692 K a hírlevélre
fellow	840 is a senior K	840 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1706 minden jog K
""", 'fi': """
fi	853 on ko-K
ficticio	97 nombre K
ficticios	97 nombres son K
fields	60 K with a star
figyelmeztet	1746 K
figyelmeztetett	1746 K
fiktive	97 navnene er K
fiktivt	97 navnet er K
filmer	40 bilder och K
finalul	2739 K lunii
finanzieren	506 wir K uns durch spenden	625 helfen sie uns, sie zu K	656 wir K uns
find	994 if you K
finden	605 zum thema K sie	605 aus der region K sie	605 mehr dazu K sie	648 K sie hier.	648 K sie hier:	648 K sie oben.
finder	471 K en fejl
findest	648 K du hier.
fined	1021 K
finestra	1876 si apre in una nuova K
fingerade	97 namnen är K
fingerat	97 namnet är K
first	790 for the K year	790 for your K year
fizess	80 K elő	1743 K elő
fizessen	80 K elő	1691 K elő	1743 K elő
fizette	1733 hirdető K
""", 'fl': """
flere	498 K af dem
""", 'fo': """
fogalmazott	1746 K
folge	533 K uns	620 die ganze K	655 K uns
folgen	533 K sie uns	620 alle K des	650 google news K	650 bei google K	650 auf google K	655 K sie uns
folgt	533 K uns
follow	810 K us on	810 K us at	810 K him on x	810 K her on x	810 K them on x	810 K me on	810 K our live	810 K on x	824 notify me of K-up	1018 K us on
folosim	2660 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	457 alle rettigheder K
fordert	658 K
forderte	658 K
foreslo	2442 K
foreslog	500 K
foretrukken	461 K kilde	2399 K kilde
foretrukket	2399 K kilde
foretrukne	461 K kilde	2399 K kilde
forint	1745 K
forinttal	1745 K
forklarede	500 K
forklarer	500 K	2442 K
forklarte	2442 K
former	850 is a K
fortalte	500 K	2442 K
fortell	67 K oss
forteller	2442 K
fortgesetzt	537 wird nach der anzeige K
fortsette	2440 for å K å grave
forward	49 K it	49 K this	992 did someone K	992 did a friend K
forwarded	992 if someone K	992 if somebody K	992 this email was K to you	992 this letter was K to you	992 K this email	992 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2295 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	643 uns ihre K	643 uns deine K
found	1021 K that
founder	840 is the K
""", 'fr': """
fragen	599 K zum abo	599 K zu ihrem abo
fragt	658 K
fragte	658 K
fredag	17 hver K	17 varje K
free	70 ad-K	791 you have # K	793 sign up for our K	793 sign up to our K	793 get our K	797 our K app	797 our app is K	896 keep it K for all	896 keep this site K	968 made it K
freelance	838 is a K writer	840 is a K
freelancejournalist	465 er K	2334 is K
freiartikel	517 K
freier	560 ist K autor
freitag	17 jeden K
freiwillig	625 bezahlt wird K
freiwilligen	502 K beitrag
friday	17 every K
fridays	17 on K	961 sent K
friend	807 tell a K	896 become a K of the
frilansjournalist	2403 er K	3060 är K
""", 'fu': """
full	20 to read the K
functional	871 K cookies
fund	770 K our	777 help K our
funded	1019 reader-K
fundet	471 K en fejl
fundraising	1019 K deadline	1022 K
funktionale	574 K cookies
funnet	2409 K feil	2409 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	658 K an
gabung	1760 K di kanal	1840 K di	1840 yuk K	1840 ayo K
galetes	321 fem servir K
ganze	605 lesen sie die K
ganzen	20 K text	511 den K text lesen	605 lesen sie den K
gatilhos	97 pode conter K
gave	2366 gi en K i dag	2366 gi en K nå	2367 gi en K	2439 gi en K til oss	2439 gi en K i dag	2439 gi en K nå	2443 K
gazetecidir	3167 K
gazetecilerimiz	3238 K
gazetecilik	3238 bağimsiz K	3238 K para	3238 iyi K
gazetemizi	3195 K
gazetesi	3167 K'nde yaziyor
""", 'ge': """
geaccepteerd	2273 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2335 inhoud is K
gebruiken	2273 wij K cookies	2273 we K cookies	2294 dit artikel K
gebruikt	2273 deze website K cookies	2273 deze site K cookies
gedetecteerd	2271 adblocker K
gedruckte	599 K zeitung? dann
gedruckten	599 abonnenten der K
gefallen	503 ihnen hat dieser artikel K	503 hat ihnen dieser artikel K	503 hat dir dieser artikel K
gefingeerd	97 namen zijn K	97 naam is K
gefragt	658 K
gefunden	543 fehler im text K
gehen	503 bevor sie K
gekennzeichnete	537 mit einem symbol K
geladen	540 nicht K werden	574 inhalt konnte nicht K
gelesen	656 bis hierhin K	656 bis hierher K
gemaakte	2336 door ai K
gemeenteverslaggever	2356 is K
gemeinschaft	595 teil der K
genehmigung	556 ohne K
generated	847 summary was K	847 summary is K	847 summaries are K	847 key points were K	847 audio was K	847 voice is K	847 K using ai	847 K by ai	847 this audio is K
genererad	3063 ai-K
genereret	468 K af ai
generosity	1018 your K
gengive	487 ikke tilladt at K
gengives	45 K	458 må ikke K
genossenschaft	656 unsere K	656 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2277 je e-mailadres wordt niet K	2326 artikel is eerder K op
gerekiyor	3193 üye olmaniz K
gern	655 wirf K
gerne	475 ja tak, jeg vil K	497 vil K høre fra dig	497 hører vi K
geschenk	652 K-abo
geschenkabo	652 K
geschickt	592 eine e-mail K
geschlossen	543 kommentare sind K
gesponsord	2349 artikel is K	2349 content is K
gewijzigd	2323 intussen K	2323 inmiddels K
gewinnspiel	579 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	589 die app K es	589 app K es
gift	770 make a K	976 a K of £#	976 a K of $#	976 a K of €#	977 a K of £#	977 a K of $#	977 a K of €#	977 your K of £#	977 your K of $#	1018 your K	2243 met een K	2316 met jouw K	2316 met uw K
gifts	18 small K
giornale	1966 questo K	1966 il nostro K
giornalismo	1849 sostieni il K	1913 fare K costa	1966 il nostro K	1966 il K costa
giornalista	39 nostro K	1890 è K e	1890 è K de	1890 è K di	1890 è K del	1890 è K della	1890 è K dell'	1890 è K a	1890 è K per
giornalisti	39 nostri K	1966 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	3184 K
gitmeden	3138 K önce
give	853 K what you can	1018 K what you can	1018 K if you can	1018 euro you K
gives	956 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	2396 kan ikke K
gjerne	2439 vil K høre fra deg
""", 'gl': """
glasajte	2878 K
glasila	2899 K
glasio	2899 K
glasujte	2878 K	2999 K
gledajte	2884 K nas	3005 K nas
glissez	1495 K une pièce
""", 'go': """
going	20 to keep K	949 keep us K	1019 keep us K
gokken	83 wat kost K jou
google	226 K news	316 a K news	377 K news	391 K play	461 K news	533 auf K news	566 als quelle bei K	566 als quelle auf K	566 bei K öfter	566 auf K sehen	589 K play	611 K-suche	611 bei K	611 K news	611 auf K	685 K news	797 get it on K play	810 follow on K news	858 K news	858 star on K	858 source on K	927 when you search on K	927 in your K feed	1081 en K news	1709 K-ben	2174 K news	2215 K ziņās	2215 K news	2292 vaker in K	2329 in K	2329 op K	2329 bij K	2399 K news	2399 som kilde på K	2413 app store og K play	2413 K play og app store	2461 nas w K news	2461 na K news	2481 K news	2669 pe K news	2853 K news	2915 K news	2929 K play	2975 K news	3056 K news	3056 som källa på K	3069 app store och K play	3069 K play och app store	3149 K news'te	3163 K news'te	3163 K'da bizi	3175 app store ve K play'den	3274 K news	3335 trên K news
gostou	2645 K desta	2645 K deste
govorila	2899 K
govorili	2899 K
govorio	2899 K
""", 'gr': """
gracias	18 K a ti	1156 K a ti
granskning	3096 sådan här K	3096 vår K	3096 oberoende K
granskningar	3096 våra K
granskningen	3096 den här K
gratis	514 wochen K	514 monat K	626 tage K	655 jetzt K	657 wochen K	1032 crea tu cuenta K	1039 recibe K	1155 recibe K	1157 prueba K	1842 K	2251 ontdek nu K	2251 krijg je ook K	2359 niet K	2417 dager K	2428 K sak igjen	2428 K saker igjen	2434 ingen K saker	3073 dagar K
gratisartiklar	15 K
gratuit	15 article K	1379 dernier article K	1496 ce site est K	2738 creează un cont K
gratuita	1967 prova K
gratuitas	15 matérias K	1035 notas K	2571 matérias K
gratuite	15 articole K
gratuitement	1373 essayez K	1375 inscrivez-vous K	1383 recevez K
gratuiti	15 articoli K	1859 articoli K
gratuito	15 articolo K	1859 articolo K	2571 artigo K
gratuitos	15 artículos K	15 artigos K	1036 artículos K	2571 artigos K
gratuits	15 articles K	1443 nos articles sont K
gridava	1968 K
gritaba	1158 K
gritava	2647 K
grupi	2885 viber K
grupo	2644 entre no K
""", 'gu': """
guglu	2853 K
guidelines	824 community K before	824 our community K
""", 'ha': """
haber	3238 bu K
haberdar	3176 ilk siz K olun	3176 K olun
haberi	2 K dinle	4 K	3195 bu K	3195 K size
haberler	3163 google K'de	3163 google K	3238 bütün K
haberlerimiz	3238 K
haberlerimizi	3195 K
hacemos	1105 lo que K
hacete	1155 K socio	1155 K socia
hafta	17 her K
haftalik	3239 K
haftanin	3195 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	3182 ücretsiz haber K	3193 ücretsiz haber K
hakutulostesi	1320 google-K
halben	626 zum K preis
halinde	97 önceki K	97 ilk K
haluan	1335 kyllä kiitos, K
hangzik	1746 K
hashtag	62 K it
hatirlatti	3240 K
hatti	3166 ihbar K
hattimiz	3197 ihbar K	3197 whatsapp K	3197 haber K
hattimiza	39 K	3166 ihbar K	3197 whatsapp ihbar K	3197 ihbar K	3197 whatsapp K
haussa	1320 google-K
hauteur	1497 à la K de vos moyens
havi	1745 K #
havonta	1745 K
hay	3414 cho K
""", 'he': """
hear	863 we would like to K from you	863 we'd like to K from you	863 we'd love to K from you	863 we want to K from you	863 would love to K from you	1018 we want to K from you	1018 we'd love to K
heard	1021 court K
hebben	2358 wij K je hulp nodig	2358 we K je steun nodig
hedder	500 K det i
heihin	51 liity K
hekelt	2361 K
hela	20 läsa K	20 läs K	3025 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	430 for at læse K	2369 for å lese K
helfen	502 K sie mit	655 K sie uns
helft	655 K uns
helloasso	1418 K
help	1018 we need your K	1018 K us do	1018 will you K	1018 K pay for	1018 K if you can	1018 K us pay	2290 K ons	2358 K ons
helpful	824 was this article K
her	2363 nå som du er K
here	770 sign up K	772 as long as you're K	772 now that you're K	924 sign up K	948 book K
herohero	420 na K
herpubliceren	45 K
herunterladen	526 app K
hetente	17 K	1745 K
heter	2442 K det i	3098 K det i
hette	3098 K det
heurter	97 peut K	97 peuvent K
hevder	2442 K
""", 'hi': """
hidden	60 email stays K
hier	648 gibt es K.
hierboven	2338 de video K
hieronder	2338 de reportage K	2338 het fragment K
hiervoor	2299 K zijn cookies nodig
hikayenizi	67 K bize
hilf	655 K uns
hilfe	641 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	502 K sie
hinweis	613 geben sie uns einen K	613 gib uns einen K	643 einen K
hinweise	568 K zu diesem	568 K nehmen wir	568 K für uns	586 K auf fehler
hirdette	1746 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	318 és K
historiadora	318 és K
historie	67 del din K
historien	479 læse hele K	1416 est K
historienne	1416 est K
historier	495 vores K	495 flere K	498 vores K	498 gode K
hittat	3066 K fel	3066 K ett fel
""", 'hj': """
hjelp	2406 K av ki	2406 K av ai	2430 K av ki	2430 K av ai	2439 K oss
hjelper	2439 ditt bidrag K
""", 'hl': """
hlasem	387 ai K
hlasujte	404 K	2942 K
""", 'ho': """
holder	495 læsere, der K
hoofd	2295 is K van
hoofdredacteur	2295 is K	2334 is adjunct-K
hoogleraar	2295 is K
hotline	97 suicide K
""", 'hu': """
hubungi	38 K kami	1840 K kami
huikkaa	1357 K
huikkasi	1357 K
huusi	1357 K
huusivat	1357 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	424 nu K du er her
""", 'id': """
iddia	3240 K etti
ideal	2360 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1373 K-vous pour	1495 K-vous
""", 'if': """
ifade	3240 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	511 mit K abo
ihren	656 lebt von K
ihtiyacimiz	3237 yardiminiza K	3237 desteğinize K
""", 'ik': """
ikkunassa	1357 luki K
iklan	11 K	70 tanpa K
ikuti	1760 K kami	1840 K kami
""", 'il': """
ilanlari	3171 iş K
ilimitado	1033 acceso K	2537 acesso K
ilk	3239 K ay
illimitato	1857 accesso K
ilmainen	1342 K tunnus
ilmaisia	1350 K juttuja
ilmoitti	1357 K
ilmoitukset	14 K	1333 K
iltakirje	1336 K
""", 'im': """
imagens	97 contém K
images	40 your K	40 vos K
imbuh	1843 K
imbuhnya	1843 K
immagini	97 contiene K
immediately	97 did not K respond
immobilienmarkt	579 unserem K
importa	1155 tu opinión nos K
importante	2644 sua opinião é K
impozit	2686 din K către	2740 % din K
impozitul	2686 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	665 στο K σας	793 sent to your K	793 right to your K	793 into your K	793 check your K to	893 in your K at #	893 in your K by #	959 in your K	959 to your K	960 in your K	960 to your K	1018 your K	1787 di K anda	1787 ke K anda	1912 nella tua K	2256 in je K	2839 u vaš K
inchiesta	53 mesi a questa K	1966 questa K
inchieste	1966 le nostre K
incorrectly	97 article K	97 story K	97 report K
ind	24 log K	433 log K for at	495 log K med
indbakke	79 i din K	435 i din K
indbakken	79 i K	436 i K
indeholder	97 K spoilers
independen	1841 jurnalisme K
independence	1019 our editorial K
independencia	1156 nuestra K
independent	342 periodisme K	777 support K journalism	1018 support K journalism	1019 K journalism	2739 jurnalism K	2739 jurnalismul K
independente	2645 jornalismo K
independently	907 we K	907 editors K	907 K selected by our	907 K chosen by our
independents	342 mitjans K
independiente	1156 periodismo K	1156 prensa K
independientes	1105 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1966 giornalismo K	1966 informazione K
indipendenti	1913 rimanere K	1913 restare K
indipendenza	1966 la nostra K
indiquez	77 K votre adresse
indirin	3175 app store ve google play'den K	3184 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	555 dpa-K
infolettre	78 l'K	78 notre K	1382 notre K	1496 notre K
informace	396 K najdete
informasjonskapsler	2384 bruker K	2405 K
informatie	2294 K over dit
information	820 to store and/or access K on a device	820 for more K see our privacy	1420 lettre d'K	1420 lettres d'K	1496 K libre
informationen	556 mit K der	568 K zu diesem fall	634 mit K von
informations	1393 suivez les K sur
informativa	1874 K sulla privacy	1966 la nostra K
informazione	1913 l'K di qualità ha un costo	1965 sostieni l'K	1966 K libera	1966 l'K di qualità
informou	2647 K
infos	629 alle K zum
ingen	71 K spam	477 uden dig K	477 K rig ejer	2416 uten deg, K	3072 utan dig K
inget	71 K spam
ingevoegde	2299 K post
ingezonden	43 K brief	43 K brieven	2298 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	1727 K cikke maradt	1727 K cikkei	1727 K cikked maradt	1732 K cikk maradt	1740 nincs több K cikke
inhalt	9 dieser K	9 diesen K	511 dieser K ist nur für	574 dieser K wird von	574 um den K	617 K von x	642 diesen K zu sehen	642 ein K von
inhalte	9 externe K	541 externe K
inhalts	9 dieses K	617 laden des K
inhaltswarnung	97 K
inhoud	9 deze K	2273 om deze K te	2299 bevat K van	2299 K te zien
iniciar	1062 debes K sesión
initiale	97 version K de cet
initialement	1413 article publié K	1451 cet article a été K
inkorg	79 i din K	3030 i din K	3030 till din K
inkorgen	79 i K	3071 direkt i K
inloggen	21 K om een reactie	24 K	2358 je moet nog even K
innan	3019 K du går
innboks	79 i din K
innboksen	79 i K	2375 i K
inneholder	97 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2262 meldingen K	2271 javascript K
inschrijving	2314 K te bevestigen	2357 bevestig je K	2357 bevestig uw K
inscreva	2528 K-se	2540 K-se na nossa	2540 K-se em nossa
inscrever	2540 ao se K
inscription	1382 votre K a bien été	1382 K est confirmée	1382 confirmer votre K
inscrit	1375 déjà K
inscrivant	1383 en vous K
inscrivez	77 K votre adresse	1359 K-vous	1382 K-vous à notre
insegna	1890 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	2741 a K
insisted	1021 K
instagram	16 K	226 K	441 på facebook og K	533 ob whatsapp, K	534 auf facebook, K	534 auf K, facebook	534 auf facebook und K	534 auf facebook oder K	617 inhalt von K	685 K	810 follow him on K	810 follow her on K	810 follow them on K	811 on K, facebook	811 on K and facebook	1394 sur facebook et K	1868 su facebook e K	2268 op facebook en K	2268 op facebook, K	2380 på facebook og K	3037 på facebook och K	3168 K'da takip	3274 K
instagrame	2915 K	2915 facebooku a K
instagramie	16 K	2462 na facebooku i K
instagramis	1174 K
instagramon	1710 K
instagramu	16 K	377 K	2853 K	2975 K
instale	2543 K a app
install	797 K our app
installeer	2311 K de app
installez	1495 K-la
installiert	622 die app K
instellingen	2335 cookie-K
integritetspolicy	3041 K
intelektas	2181 dirbtinis K
intelekto	2181 dirbtinio K	2196 dirbtinio K
intelektu	2221 mākslīgo K	2236 mākslīgo K
inteligence	401 pomocí umělé K	2996 s pomočjo umetne K
inteligencie	2939 pomocou umelej K
inteligencije	2875 uz pomoć umjetne K	2875 pomoću umjetne K	2875 uz pomoć veštačke K	2875 pomoću veštačke K	2875 uz pomoć vještačke K
inteligenciou	2939 umelou K
inteligencji	2504 z pomocą sztucznej K	2504 przy użyciu sztucznej K
inteligenco	2996 z umetno K
intelligencia	1715 mesterséges K készítette	1715 mesterséges K fordította	1715 mesterséges K segítségével	1734 mesterséges K segítségével
intelligens	468 med kunstig K	468 af kunstig K	468 fra kunstig K	468 kunstig K (ai)	488 hjælp af kunstig K	2406 med kunstig K	2406 av kunstig K	2430 hjelp av kunstig K	3063 med artificiell K	3063 av artificiell K	3085 hjälp av artificiell K
intelligenz	641 mithilfe künstlicher K
interdite	1451 diffusion K
interdites	1451 diffusion K
interessiert	613 ihre geschichte K
interview	97 K wurde gekürzt	620 das K in voller
intihar	97 K
introdu	77 K adresa de email	2654 K adresa
introduce	77 K tu correo
invest	1018 K in local news
investigaciones	1156 nuestras K
investigador	318 és K	1076 es K	2573 é K
investigadora	318 és K	1076 es K	2573 é K
investigando	1105 seguir K
investigant	342 continuar K
investigate	862 we should K
investigation	53 months on this K	53 weeks on this K	913 this K	1019 this K	1496 cette K
investigations	862 our K team	862 our K desk	1019 our K
investigative	840 is an K
investigativteam	568 K
inviamo	57 ti K	57 vi K
inviata	1890 è K
inviato	1890 è K
invitame	54 K un café	54 K a un café
invite	1498 K
invitent	1498 K
involved	907 not K in the
""", 'ip': """
iphone	797 our K app
iptal	3184 K edin
""", 'ir': """
iratkozz	1694 K fel	1743 K fel ingyen
iratkozzon	1694 K fel	1743 K fel ingyen
""", 'is': """
iscrive	1912 ci si K qui
iscrivendoti	1861 K
iscriversi	1912 K qui
iscriverti	1912 per K clicca	1965 clicca qui per K
iscriviti	1845 K	1861 K alla nostra	1861 K gratis	1861 K al nostro	1912 K qui	1965 K qui
iscrizione	1862 annullare l'K	1912 la tua K è	1912 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1746 K el
ismerte	1746 K el
ispravak	97 K:
ispravka	97 K:
issue	920 back K
issues	920 back K
istakao	2899 K
istakla	2899 K
istaknula	2899 K
istaknuo	2899 K
istedi	3240 K
istediler	3240 K
""", 'it': """
itiraf	3240 K etti
""", 'iz': """
izjavila	2899 K
izjavio	2899 K
izlasi	2238 K visu
izleyin	3184 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	2360 per K
jahr	657 im K	657 pro K
jahresabo	652 K
jakoon	49 laita K
janela	2558 abre em nova K
jar	853 tip K
jaunumi	2239 mūsu K	2242 K
jaunumiem	2207 piesakies K	2226 K	2238 piesakies K
jaunumus	2226 K
javascript	175 K	361 povolte K	361 zapněte K	444 aktivér K	444 slå K til	538 K in ihrem browser	538 aktivieren sie K	538 K benötigt	737 K	816 please enable K	816 requires K	816 K is disabled	816 K is required	816 turn on K	816 K is not available	816 enable K in your browser	816 K must be enabled	816 needs K	1057 activa K	1057 habilita K	1057 habilitar K	1057 activar K	1308 salli K	1308 ota K käyttöön	1397 activer K	1397 activez K	1397 K est désactivé	1397 nécessite K	1513 אפשרו K	1763 aktifkan K	1871 abilitare K	1871 abilita K	1871 attiva K	1871 attivare K	2271 schakel K in	2383 aktiver K	2383 slå på K	2465 włącz K	2465 włącz obsługę K	2553 ative o K	2553 habilite o K	2553 ativar K	2660 activați K	2764 включите K	3040 aktivera K	3040 slå på K	3258 увімкніть K	3337 bật K	3492 K已
javasolta	1746 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	2854 K nam	2854 K nam se	2854 K se našem	2854 K se našoj	2896 K nam	2896 K nam se	2896 K se našem	2976 K nam	3014 K se nam
""", 'je': """
jederzeit	514 K kündbar	519 widerruf K	519 abmeldung K	520 K abmelden	592 K wieder abmelden	624 abmeldung ist K	657 K kündbar
jednou	17 K týdně
jefa	1076 es K de
jefe	1076 es K de
jegyezte	1746 K meg
jelas	1843 K
jelasnya	1843 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1738 K most
jelentkezzen	24 K	1691 K be a	1738 K most
jelezze	1743 K nekünk
jetzt	511 K im abo	653 K im shop	655 teste K
""", 'jo': """
jobbar	3063 K med ai
join	854 K for	1018 K us on
jornal	2645 nosso K	2645 somos um K
jornalismo	2532 apoie o K	2595 K de qualidade tem um custo	2595 presente ao K	2644 apoie o K	2645 nosso K	2645 K de qualidade	2645 fazer K
jornalista	2573 é K formada	2573 é K formado	2573 é K do	2573 é K da	2573 é K no	2573 é K na	2573 é K e
jornalistas	2645 nossos K
joukkoon	51 liity K
journal	1496 notre K
journalism	777 support our K	777 support the K you rely on	896 keep our K free	900 access to all our K	900 access to all of our K	1018 support quality K	1018 support local K	1019 our K	1019 fearless K	1019 K like this
journalisme	1364 soutenez un K	1495 soutenez le K
journalismi	1355 riippumaton K	1355 K maksaa	1355 hyvä K
journalismia	1355 K
journalismimme	1355 K
journalismus	506 unterstützen sie unabhängigen K	506 unterstütze unabhängigen K	506 für unseren K	625 freien K	656 unser K	656 unseren K	656 unabhängigen K	656 unabhängiger K	656 gut gemachten K	656 gut gemachtem K	656 frei zugänglichen K	656 frei zugänglicher K	656 guten K	656 freien K
journalist	39 vores K	39 vår K	465 er K på	465 er K hos	465 er K ved	465 er K i	560 ist freier K	560 ist K	570 arbeitet seit # als K	838 is a freelance K	840 is a K	864 K	2295 is K	2295 is freelance K	2334 werkt als K	2356 is schrijver en K	2356 is K en	2403 er K i	2403 er K på	2403 er K og	3060 är K på	3060 är K och
journalistar	39 våre K
journaliste	39 notre K	1416 est K	1416 K au	1416 K à	1416 K pour
journalisten	2359 onze K
journalister	39 vores K	39 våre K	498 vores K	2440 våre K	3096 våra K
journalistes	39 nos K	1442 nos K	1443 payer nos K	1496 nos K
journalistiek	2247 steun onze K	2342 goede K kost	2342 K kost	2359 onze K
journalistik	427 støt vores K	427 støt uafhængig K	498 vores K	498 uafhængig K	498 K koster	498 kritisk K	498 fri K	3022 stöd vår K	3022 stöd oberoende K	3096 vår K	3096 oberoende K	3096 granskande K	3096 bra K	3096 fri K
journalistikk	2366 støtt vår K	2366 støtt uavhengig K	2440 vår K	2440 uavhengig K	2440 kritisk K	2440 god K	2440 fri K
journalistin	560 ist freie K	560 ist K	570 arbeitet seit # als K
journalists	1019 our K	1019 we, the K
journaux	1455 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1357 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	97 sisältää K
jurnalis	39 K kami	1777 adalah K	1841 K kami
jurnalism	2739 facem K
jurnalisme	1788 dukung K	1841 K kami
jurnalismul	2685 K de calitate costă	2738 susține K	2739 K nostru
jurnalist	2671 este K
just	976 K £#	976 K $#	976 K €#
jutjubu	2853 K
jutro	17 svako K	17 vsako K
juttu	1298 lue koko K	1355 tämä K
juttujamme	1355 K
juttuvinkki	38 lähetä K	67 lähetä K	1354 lähetä K
jutun	20 koko K	1352 tämän K
jutusta	1355 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2304 nu K voor	2304 je K voor
kabul	3240 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1355 K jutut
kaitstud	1164 kõik õigused K
kakor	3054 K på	3062 K
kami	1840 beri tahu K	1841 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	2359 ons K
kanal	498 vores K	1760 ikuti K	1841 K kami	2440 vår K	3096 vår K
kanale	2461 na naszym K
kanaliga	1174 meie K
kanalimiz	3238 K
kanalimiza	3149 K abone	3164 whatsapp K	3164 telegram K	3164 youtube K
kanalimizi	3164 whatsapp K
kanalina	3164 whatsapp K	3164 telegram K
kanalini	3164 whatsapp K	3164 telegram K
kanavaamme	1321 K
kanavalle	1321 whatsapp-K	1321 telegram-K
kanavamme	1321 whatsapp-K	1355 K
kannst	90 gib, was du K
karte	9 diese K	617 laden der K
karya	1841 K kami
kasutamine	1171 K ilma
kata	1843 K
katanya	1843 K
katil	51 sen de K
katilin	51 siz de K	3184 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	3188 reklam verenin K
kavom	54 časti me K
kaydetti	3240 K
kaydolun	3237 K
kaynak	3163 tercih edilen K	3232 tercih edilen K
kaynaklar	3232 tercih edilen K
kaynaklara	3163 tercih ettiğiniz K
kazala	2899 K
kazanin	3184 K
kazao	2899 K
""", 'kd': """
kdykoli	421 zrušit K
""", 'ke': """
kebijakan	1764 K privasi	1764 K cookie
kedvenc	1709 google K
keelatud	1171 loata on K
keep	949 help us K	1018 help us K	1018 help K our
keeps	956 our app K you
kehotettiin	1357 K
kehotti	1357 K
kehottivat	1357 K
kehotus	1357 kuului K
kein	599 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	1743 K minket
kernpunkte	618 die K
kerrottiin	97 jutussa K aiemmin
kertoi	1357 K
kertoivat	1357 K
kertoo	1357 K
kesti	3240 ceza K
ketentuan	1764 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	2406 med K	2406 av K
kielletty	1347 ilman lupaa on K
kiitos	1354 K kun luet
kinnitas	1200 K
kiosque	1455 en K
kiosques	1455 en K
kirakatban	1746 állt a K
kirim	1840 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1354 K sisään
kirjeenvaihtaja	1325 K
kirjoita	38 K meille	67 K meille
kirjoitti	1357 K
kirjoittivat	1357 K
kirjuta	38 K meile	67 K meile	1197 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1200 K
kirkens	97 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1338 €/K	1356 /K
""", 'kl': """
klaagt	2361 K
klagade	3098 K
klagar	3098 K
klagede	500 K
klagen	2361 K
klager	500 K	2442 K
klaget	2442 K
klagt	658 K
kleine	503 haben wir eine K bitte
klical	3017 je K
klicka	3070 genom att K på
klicken	620 K sie auf play	620 auf play K
klikke	2414 ved å K på
klikom	2868 K na	2989 s K na	2989 s K
klimaatverslaggever	2334 is K
klummeskribent	465 er K
""", 'kn': """
know	917 let us K
""", 'ko': """
kogu	1197 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	1777 adalah K
kolumnist	560 ist K	1176 K	2855 je K	2977 je K	3060 är K
kolumnista	2855 je K
kolumnistica	2855 je K
kolumnistin	560 ist K
kolumnistka	2977 je K
komentar	6 za K	6 ostavite K	85 di kolom K	1785 tulis K anda	1785 di kolom K
komentara	2866 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	2866 biste K
komentarisanje	6 za K
komentarjev	2987 brisanja K	2987 izbris K	2987 brisanje K
komentarji	2987 K izražajo	2987 K ne izražajo	2987 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	2468 aby dodać K	2491 zostaw K
komentarzach	85 w K	2478 w K	2478 w K pod
komentarzu	85 w K	2478 w K
komentator	1785 tanggung jawab K
komentirajo	2987 K lahko
komentirali	2866 biste K
komentiranje	6 za K
komentirate	2987 K lahko
kommentar	588 K wird	588 ihr K	588 dein K
kommentarbereich	85 im K
kommentare	85 in die K	544 um K zu	588 K zu diesem	588 K werden	656 schreibt mir in die K	656 schreib mir in die K	656 schreibt uns in die K
kommentaren	85 in den K	544 in den K
kommentarerna	85 i K	3045 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	449 i K	2387 i K	2410 stenger K	2410 meninger i K
kommentarfunktion	544 K
kommentarsporet	85 i K	472 i K
kommentator	465 er politisk K	465 er K	2403 er K i	2403 er K og	2403 er politisk K	3060 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	97 vill inte K	97 inte velat K	3043 för att K
kommentere	6 for at K	6 for å K	97 ønsker ikke å K	97 ønsker ikke at K	447 for at K	2386 for å K
kommentieren	6 um zu K	6 K zu können	543 um zu K	543 probleme beim K	543 K sie diesen	543 K sie den	544 nicht mehr K	588 K
kommentiert	544 nicht mehr K werden
kommentoida	97 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kompakt	592 K per mail	592 K per e-mail
komunikat	2526 taki K
kondigde	2361 K
koneellisesti	1328 K
konferenci	384 naši K
konferenciju	2861 našu K
konferenciu	2923 našu K
konferenco	2983 našo K
kongress	579 jetzt zum K
konseling	97 layanan K
konstaterade	3098 K
konstaterar	3098 K
kontakt	38 K os	38 K oss	497 K os	2439 K oss
kontakta	38 K oss	3095 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	2854 K nas	2854 K redakciju
kontaktowej	2482 skrzynki K
kontaktujte	378 K redakci	378 K nás	378 K autora	2916 K redakciu	2916 K nás
konten	9 K ini
kontingent	517 haben ihr K
konto	433 opret en K for	497 opret en K	2523 załóż K	3028 skapa ett K för	3095 skapa ett K och	3095 skapa ett K här
kontributor	1777 adalah K
konzern	596 kein K	656 kein K
kopeerimine	1171 K ilma
kopieras	3077 får inte K	3077 får ej K
kopieres	2395 kan ikke K uten
kopiering	457 K er ikke tilladt	3077 K utan
kopijuoti	2173 K, platinti
kopiointi	1317 luvaton K	1317 K ilman lupaa
kopyalanamaz	3159 izinsiz K
koreksi	97 K:
korekta	97 K:
koresponden	1777 adalah K
korespondentas	2178 K
korespondente	2218 K
korespondentem	2483 jest K
korespondents	2218 K
korjattu	97 juttua K	97 juttua on K
korrekt	3066 ska vara K
korrekta	3066 ska vara K
korrektur	97 K:
korrekturhinweis	586 K
korrekturhinweise	586 K
korrespondent	465 er K	560 ist K	569 als K	569 seit # K	1176 K	2403 er K	3060 är K
korrespondentin	560 ist K	569 als K	569 seit # K
korrigerats	97 artikeln har K
korting	2319 K op je eerste	2319 K op het eerste
korzystamy	2465 K z plików cookie
kostenlos	514 wochen K	514 monat K	519 K per mail	625 lesen alle K	626 tage K	626 tage lang K	657 K testen
kostenlose	15 K artikel	517 noch zwei K	517 noch # K
kostenlosen	517 noch einen K	517 K artikel gelesen	519 unseren K newsletter	519 unserem K newsletter	519 unserer K newsletter	519 den K newsletter	636 K konto	636 K account
kostenloser	517 K artikel
kostenpflichtig	511 dieser artikel ist K
koster	498 K penge
kostnadsfritt	3073 en månad K
""", 'kr': """
krevde	2442 K
kriisipuhelin	97 K
kritik	586 lob oder K
kritiker	3060 är K och
kritiserar	3098 K
kritiserer	500 K	2442 K
kritisieren	658 K
kritisiert	658 K
kritizuje	422 K
kronor	3097 K
krzyczeli	2526 K
""", 'ku': """
kullan	3152 çerez K
kullanilamaz	3159 izinsiz K
kullanilmaktadir	3152 çerez K	3152 çerezler K
kullanilmasi	3159 izinsiz K yasaktir	3188 izin alinmadan K
kullaniyoruz	3152 çerezleri K	3152 çerezler K
kulttuuritoimittaja	1325 K
kulturredakteur	645 ist K
kulturredakteurin	645 ist K
kulturressort	569 leitet das K
kulturskribent	3060 är K
kumppanimme	1308 me ja K
kun	478 for K #	2417 for K #
kunne	498 K du lide
kunnen	50 leden K
kunt	90 geef wat je K	90 geef wat u K	2355 geef wat je K
kurzfassung	561 K
kutunuza	3145 posta K
kutunuzda	79 posta K
kuukaudessa	1356 K
kuukausi	1298 kokeile K	1338 K #	1354 kokeile K
kuukausilahjoituksella	1337 K
kuulutas	1200 K
kuus	1199 K
kuvailee	1357 K
kuvasi	40 K
kuvataan	97 jutussa K
kuvauksia	97 sisältää K
""", 'kv': """
kviz	2864 naš K	2986 naš K
kvizu	2864 našem K	2986 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1357 K
""", 'l': """
l	343 K'any
""", 'la': """
laadi	1197 K alla
laat	2331 K het ons
laatste	2267 volg het K nieuws
labojums	97 K:
ladattavissa	1334 sovellus on K
ladda	3032 K ner vår app	3095 K ner vår
lade	525 K die app
laden	525 K sie die app	526 app K	642 die karte zu K	642 das video zu K
lage	2440 K mer
laget	51 bli med på K
lahjoituksesi	1337 K auttaa	1354 K
lahjoitus	1337 tee K	1354 tee K	1358 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1495 K-nous votre
lamenta	1158 K	1968 K	2647 K
lamentano	1968 K
lamentou	2647 K
lance	1498 K
landing	959 K in your inbox
langganan	1787 K buletin	1840 K sekarang	1844 K
language	97 contains K	97 contains strong K
lanjutkan	1790 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	1742 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	2376 K ned vår app	2439 K ned
later	883 check back K
latest	935 the K on this story
laukeliai	21 būtini K
lauloivat	1357 K
laut	658 K
lavoro	1966 il nostro K
lawyers	1019 our K
""", 'le': """
leave	793 one click to K	958 K your e-mail	958 K us your e-mail	993 K a clap	1018 K us a tip	1018 K a tip
lecteur	9 ce K	1429 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1443 par des K comme vous	1496 nos K
lectoras	36 nuestras K	1156 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1156 nuestros K	1156 gracias a sus K
lectors	18 gràcies als K	342 els nostres K
lectrices	1496 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	840 is a senior K	840 is a K
ledarskribent	465 er K	3060 är K
leden	2316 door onze K	2359 onze K
lederskribent	465 er K
leernos	1155 gracias por K
leestijd	0 K
legfontosabb	1742 K írásait
legge	1968 si K
leggere	1855 per K tutto
lehti	80 tilaa K
lei	2740 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	560 ist K
leiterin	560 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2595 K que nos apoiam	2645 nossos K	2645 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2647 K
lengkap	20 artikel K	1790 membaca artikel K
length	97 edited for K
lesarinnlegg	43 K
lese	2418 du kan K mer	2418 kan du K mer
lesedauer	0 K
lesen	511 im abo K	511 K sie mit plus	517 % noch zu K	525 in der app K	605 mehr dazu K sie	648 K sie hier.	655 danke fürs K
leser	2439 takk for at du K
leserabend	579 K	619 unseren K
leserbrev	43 K	2404 K
leserbrief	43 K	544 K
leserbriefe	43 K	544 K an	586 K
lesere	36 våre K	2440 våre K
leserfinanziert	656 K
leserinnen	36 unsere K	656 unsere K	656 unseren K
leserinnlegg	43 K	2404 K
lesern	656 ihren K
leserne	18 takket være K	2416 K våre
lesernes	18 K bidrag	2440 K bidrag
leserreise	619 K
leserreisen	579 unsere K	579 unseren K	619 K
leserumfrage	35 unserer K
leserzuschriften	586 K
lesetid	0 K
lesezeit	0 K
letno	3016 K
lets	956 our app K you
letter	827 send a K
letters	43 K desk	43 K page	43 the K editor	827 K to the editor	827 send K	887 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1913 solo grazie ai nostri K	1966 i nostri K
lettre	78 notre K	1496 notre K
lettrici	1966 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1108 para seguir K	1108 quieres seguir K	1108 sigue K con	1108 y sigue K	1155 sigue K sin
lezen	20 meer K
lezers	36 onze K	2359 onze K
lezersaanbieding	2337 onze K
lezersactie	2337 onze K
lezersavond	2304 onze K	2337 onze gratis K
lezersevenement	2304 ons K
lezersreis	2304 onze K
lezersreizen	2304 onze K
""", 'li': """
libovolnou	421 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2253 al K
lidem	18 díky K	420 díky K
liens	74 nos K	1433 via nos K	1433 par nos K
liest	648 K du hier.
lietotni	2224 K
lifeline	97 crisis K
lignes	1443 qui lisent ces K
liitu	1197 K meie
liituge	51 K
like	1019 work K this
liked	1019 K what you read
liker	2440 K du det vi
limit	783 read without K	791 free K
limitat	309 accés il·K
limits	783 read without K
line	38 our tips K	67 our tips K	862 our tip K	995 our tip K	995 our tips K
link	806 copy the K	902 read it for free with this K
links	74 über diese K	74 onze K	815 some K on this page	815 some of the K on	953 K here	953 K on this page	953 K in this post	953 K on this site	953 our K	953 our shop K	953 my K	953 these K	953 one of our K	953 one of my K
liputan	1841 K kami
lire	20 pour K cet	1498 peut-on K
lisas	1200 K
lisens	47 K cc	47 cc-K
list	964 join our K	964 not on the K yet	964 not on our K
listen	0 min K	810 K back here	810 K to us live	848 prefer to K	848 rather K
listeners	975 K like you
listening	848 K time
live	920 our K	920 K q&a	981 see them K
liveblog	605 im K	605 unserem K
livslinien	97 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1024 si has K hasta aquí
llegint	336 per seguir K
""", 'lo': """
local	1019 keep K news
log	24 K in	2251 K in om	2251 K in of
logg	24 K inn	2372 K inn for å	2437 K inn med	2439 K inn for
logga	24 K in	3028 K in för att	3092 K in med
logge	636 K dich ein
logged	21 must be K in to post	783 you must be K in to	824 you must be K in to
loggen	636 K sie sich ein
logget	447 du skal være K ind
login	24 faça K	2536 faça K para	2644 faça K
lokalredakteur	645 ist K
lokalredakteurin	645 ist K
lokalredaktion	569 leitet die K
look	1019 our new K
lovade	3098 K
love	1011 you K
lovede	500 K
""", 'lu': """
lubas	1200 K
luetaan	1352 juttu K
lugeda	1161 et edasi K
lugejad	1198 meie K
lugemiseks	1161 edasi K
luisteren	2338 artikel ook K
luisterversie	2 K
lukeaksesi	1298 K koko	1298 kirjaudu sisään K
lukemaan	1354 pääset K
lukemista	1354 jatka K
lukijamme	1355 K
lukijasta	1352 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1337 K tukea	1355 K tuella
lukittu	1350 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1298 K
lunar	2740 K
lunes	17 cada K
lupasi	1357 K
lupasivat	1357 K
""", 'ly': """
lyder	500 K	2442 K	3098 K
lydversion	2 K
lyssnar	3065 K på poddar
""", 'ma': """
maand	2253 deze K nog	2360 per K
maandelijks	2253 K opzegbaar	2360 K
mach	51 . K mit	655 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	502 K sie mit	656 was wir K
macht	655 K mit
made	772 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	355 váš e-K	392 svůj e-K	699 το e-K σας	958 put your e-K	958 type your e-K	960 by e-K	1693 e-K cím	2331 K ons	2331 K dan	2358 K ons	2493 swój e-K	2541 no seu e-K	2684 pe e-K	2755 ваш e-K	2840 na vaš e-K	2868 svoj e-K	2868 na e-K	2904 váš e-K	2904 svoj e-K	2904 na váš e-K	2930 svoj e-K	3251 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2256 je e-K	2314 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	436 din e-K	447 din e-K vil ikke	497 din K
mailben	1736 legjobb cikkei e-K	1736 cikkei e-K	1736 hírei e-K
mailbox	79 in je K	79 in uw K	959 in your K	2256 in je K	2256 in uw K	2256 in jouw K
maile	2904 vašom e-K
mailed	959 e-K to you	959 K to you
mailedbe	79 az e-K
mailing	964 join our K list	964 join the K list	964 on our K list
mailom	2930 správy e-K
mailovou	392 e-K adresu
mailowy	2493 adres K
mailt	1743 írjon e-K
mailu	79 do e-K	354 přímo do e-K	2904 do vášho e-K
mailul	2655 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1355 ilman K
mainos	11 K
mainostaja	1347 maksanut K
mainosten	1309 K esto
majhno	3015 smo K
make	1018 will you K a
maken	2359 wij K
maksumuuri	1358 K
maksuton	1342 K tunnus
maksuttomat	1342 K artikkelit
maltilla	83 pelaa K
mamio	2899 K
manade	3098 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2595 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	574 K-cookies	871 K cookies
marketingcookies	467 K	2299 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1754 kotak K anda
masukkan	1754 K email
matched	853 K dollar	896 gift will be K	974 will be K	974 is being K	974 are being K	974 be K	974 K until
material	556 mit K der	556 mit K von	841 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2782 K	2783 K.ru
""", 'md': """
md	478 kr./K	499 kr/K
""", 'me': """
me	2783 t.K	3275 t.K
meaning	971 if you've been K to	971 if you have been K to
medarbetare	3060 är K på	3060 är K i
meddelade	3098 K
meddelte	500 K
medewerker	2295 is K van
medgav	3098 K
mediach	2513 naszych K
medio	1156 este K
medlem	80 bliv K	80 bli K	497 bliv K	2439 bli K	3095 bli K
mee	51 . doe K	51 . doe ook K
meie	1198 K töö
meil	1197 aita K
meile	1197 saada K
meilile	1193 sinu K
meille	38 kerro K	67 kerro K	1354 lähetä K	1354 kerro K
meinen	543 was K sie dazu
meint	658 K
meinte	658 K
meinung	30 K der	43 anderer K	543 sagen sie uns ihre K	573 K des autors
mejl	2840 na vaš K	2840 vašu K	2868 svoj K	2868 na K	3030 i din K	3030 till din K
mejla	38 K oss	67 K oss	3095 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	3095 din K
mejlen	79 i K	3030 direkt i K
mektuplari	43 okur K
melalui	1788 dukung kami K
melanjutkan	1751 untuk K membaca	1790 untuk K membaca
meld	2439 K deg på her
meldde	2361 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	613 K dich bei uns	655 K dich an	2374 K deg av når	2414 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	502 K sie sich an	511 K sie sich an, um	511 bitte K sie sich an	613 K sie sich bei uns	655 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2312 krijg een K bij	2312 ontvang een K bij
meldingen	14 K	2262 schakel K in	2262 zet K aan	2262 ontvang K	2312 krijg K	2358 zet K aan
meldt	2361 K
meldte	2442 K
membaca	1790 untuk terus K	1790 untuk K berita ini	1840 daftar untuk K
member	50 as a K you	770 become a K	853 become a K	900 not a K?
memberikan	97 belum K tanggapan	1785 K komentar
members	18 our K	36 our K	50 K can	783 is for K only	783 K-only story	928 paying K	968 thanks to our K	975 K like you	1019 our K
membership	970 consider a K
membiayai	1788 K kami
membro	2644 torne-se K
membru	80 devino K
membutuhkan	1840 kami K dukungan
memuat	45 K ulang
menar	3098 K
mencionanos	62 K
mendaftar	1787 dengan K, anda
mendapat	1798 K komisi
mendapatkan	1798 K komisi	1840 daftar untuk K
mener	500 K	2439 hva K du	2442 K
menerbitkan	45 K ulang
menerima	1778 K cookie	1798 K komisi	1840 daftar untuk K
mengambil	1799 dilarang K	1799 dilarang keras K
mengandung	97 K deskripsi	97 K konten	1785 komentar yang K
mengatakan	1843 K
menggandakan	1799 dilarang K
menggunakan	1764 K cookie
mengirimkan	57 kami K
mengutip	1771 dilarang K
meninggalkan	1785 K komentar
menit	0 K baca
mensais	2646 K
mensuales	1157 K
mensuel	1418 un don K	1443 un soutien K	1497 K
mental	97 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	97 K of suicide	97 K suicide
menurut	1843 K
menyalin	1799 dilarang K
menyatakan	1843 K
merch	878 our K
merci	1495 K de nous
mere	479 kan du læse K	479 du kan læse K	479 kan læse K om
merespons	97 belum K
merkezimiz	3238 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	343 al K	1157 al K	1157 por K
mese	1967 al K
mesec	2869 prvi K	2898 prvi K	2990 prvi K	2990 na K	3016 na K	3016 prvi K
meses	1108 K por #
mesiac	2932 prvý K	2957 za K	2957 prvý K
message	38 K us	67 K us	772 a K from our editor
messagerie	1402 votre adresse de K ne sera pas
messengera	2481 K
messengeri	2915 K
messengerju	2975 K
messengeru	377 K
messengerze	2481 K
metus	2200 per K
mewakili	1799 tidak K redaksi
""", 'mg': """
mgid	94 K
""", 'mi': """
mi	2221 ar K
mielipidekirjoitus	43 K
miembro	1155 hazte K
mig	62 tag K på
mij	62 tag K
mille	1913 # per K
milliardaire	1443 à aucun K
mind	97 ring K
minggu	1842 per K
mingguan	1787 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	1696 kövess K	1743 kövess K	1743 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	900 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2356 is K
misidentified	97 article K	97 story K	97 originally K
misiniz	3142 zaten abone K
missen	2355 wat je kunt K
mission	1019 our K
misspelled	97 article K	97 story K
misstated	97 article K	97 story K
mistake	887 spot a K	887 report a K	994 when we learn of a K	994 when we make a K	994 if we have made a K
mitdiskutieren	6 K	588 K
mitgeteilt	658 K
mitglied	80 werden sie K	80 werde K	655 werden sie K	655 werde K	655 jetzt K werden
mitglieder	50 K können	514 nur für K	599 angebots für K	656 unsere K
mithilfe	641 K von ki
mitteilungen	14 push-K	529 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2869 prvi K	2898 prvi K
""", 'mn': """
mnd	2417 kr/K	2441 kr/K
""", 'mo': """
mobile	797 on your K app	797 our K app
mobilen	473 direkte på K	2411 nyheter rett på K	2411 rett på K	3067 nyheter direkt i K	3067 direkt i K
mobilepay	497 K til #	497 K på #	497 K #	497 K et
modalidad	1157 K premium
moderador	2558 não serão aprovados pelo K
moderados	2558 serão K antes
moderated	824 comments are K	824 pre-K
moderowane	2491 są K
modificado	97 nombre ha sido K
modificat	97 articolul a fost K
modificato	97 articolo è stato K
mogelijk	2358 maak het volgende K
mois	1497 par K
moittii	1357 K
molbu	2851 imamo malu K	2851 malu K
molila	2899 K
molili	2899 K
molio	2899 K
monat	599 einen K für	599 K für nur	657 im K	657 pro K
monate	626 # K lang
monatlich	657 K
monday	17 every K
mondays	961 sent K
mondogatta	1746 K
mondta	1746 K
montag	17 jeden K
month	783 try a K for	783 try it for a K	790 for the first K	790 for your first K	976 £# a K	976 $# a K	976 €# a K	1020 a K	1020 per K	1020 every K	1020 each K
monthly	853 one-off or K	900 reached your K limit	949 K gift	1018 become a K	1018 give K	1020 K
months	53 K on this story	783 K for $#	790 for the first # K	790 for the first three K
morgen	17 jeden K	17 am K	17 hver K	476 hver K i din	595 uns auch K
morgenbrevet	2415 K
morgon	17 varje K
morgonbrevet	3071 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1496 nos K
""", 'mu': """
muhabiri	3167 gazetesi K
muhabiridir	3167 K
muhabirimize	39 K	3165 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	3195 K
muistutti	1357 K
mukaan	1354 lähde K	1354 tule K	1357 K
multato	1968 ha K
multou	2647 K
mums	2238 seko K
muutettu	97 nimet on K	97 nimi K	97 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2331 mail K
nabiralnik	79 v vaš K	2963 v vaš K
nabiralniku	2963 v vašem K	2989 vašem K
nachdruck	555 K verboten	610 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	525 aktuelle K aufs handy	526 K-app	529 push-K	605 weitere K finden sie	605 mehr K finden sie	629 K des tages	629 alle K zum
nadaljevanje	2962 za K branja	2991 K spodaj
nadaljuje	2991 K pod oglasom	2991 K spodaj
nadaljujte	2962 K branje
nadie	1156 K nos dice
naglasila	2899 K
naglasio	2899 K
najdete	396 další články K
najnowsze	2453 otrzymuj K
name	97 not her real K	97 not his real K
namenite	2994 K nam
names	97 not their real K
napis	2526 taki K
napisz	38 K do nas	67 K do nas	2469 K do nas	2482 K do nas	2514 K:	2514 K na	2523 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	2962 če želite brati K
napsal	422 K
napsala	422 K
narrated	848 is K by an ai	848 is K by ai
nasilja	97 opise K
naslov	2963 na vaš e-K	2963 svoj e-K	2989 svoj e-K	2989 svoj e-poštni K
nastavak	2836 za K čitanja	2870 K ispod	2870 K teksta
nastavili	2836 da biste K čitanje
nastavite	2836 K čitanje	2838 K čitati
nastavlja	2870 K ispod	2870 K nakon
naszego	2487 K sklepu	2490 K quizu
naszej	2524 K pracy
naszym	2523 zostań K
naujienas	2185 K telefone	2186 K el. paštu	2197 mūsų K
naujienose	2174 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1057 tu K no soporta	1057 su K no soporta	2553 seu K não suporta
navela	2899 K
naveo	2899 K
navigateur	10 votre K	21 dans le K pour mon prochain	1397 votre K ne supporte pas	1397 votre K n'est pas
navnene	97 K er endret	97 K er ændret
navodi	2899 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	97 K
""", 'ne': """
necesitamos	1024 K pedirte	1027 K tu apoyo	1155 K tu ayuda	1155 K de ti	1155 te K
necessariamente	2576 não reflete K a opinião	2576 não refletem K a opinião
necessaris	21 camps K
necessitem	341 et K
nechajte	77 K nám svoj e-mail
nechcete	409 K přijít o	2947 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2243 K nu een
neighbors	975 K like you
neighbours	975 K like you
nell	1864 apri K'app
nella	79 K tua mail	1862 K tua mail
nendega	51 liitu K
neodpovedal	97 K
neodvisni	3015 K mediji	3015 smo K
neodvisno	3014 podprite K
neophodna	21 K polja
neovisni	2897 ostanemo K
neovisno	2896 podržite K
nepriklausoma	2199 K žurnalistika
nesutinkate	43 K
netiquette	543 beachten sie die K	1876 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	2383 dette K bruker
neue	622 die K app
neuen	525 hier geht es zur K
neukunden	599 nur für K
neuvoi	1357 K
neuvoivat	1357 K
neuvoo	1357 K
neuvottiin	1357 K
never	71 K spam
news	526 K-app	629 alle K zum	629 alle K zu	797 K app for	840 is a K	862 K tip
newsblog	605 im K	605 unserem K
newsdesk	39 our K	39 the K
newsis	1173 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	242 K	332 la nostra K	393 K	420 náš K	423 K	519 unseren K	519 unserem K	519 unserer K	519 K bestellen	519 K richtig	523 K an	523 K von	523 zum K	523 täglichen K	564 K	592 K erhalten	592 K empfangen	592 unser K	592 der K über	592 der K für	624 unser abend-K	624 unser morgen-K	624 unser K	624 K ist kostenlos	655 K an	656 unser K	656 unseren K	656 unserem K	656 dieser K	659 K	665 εγγραφείτε στο K	665 εγγραφή στο K	665 το K μας	665 γραφτείτε στο K	665 στο K των	665 στο K του	665 στο K της	765 εγγραφείτε στο K	765 γραφτείτε στο K	766 το K μας	769 K	793 sign up for our K	793 sign up to our K	793 sign up for the K	793 subscribe to our K	793 join our K	793 get our K	793 our K here	793 receive our K	793 our daily K	793 our weekly K	793 our morning K	852 K	893 K soon	945 from our saturday K	992 this K was forwarded to you	992 forwarded this K	1000 reply to this K	1019 our K	1022 K	1039 suscríbete a la K	1039 apúntate a la K	1039 nuestra K	1104 suscribite al K	1156 nuestra K	1159 K	1382 inscrivez-vous à la K	1382 abonnez-vous à la K	1382 notre K	1442 vous adresser sa K	1496 notre K	1496 cette K	1499 K	1754 K kami	1754 langganan K	1841 K kami	1861 iscriviti alla K	1861 la nostra K	1912 le nostre K	1966 la nostra K	1966 questa K	1969 K	2453 zapisz się na K	2453 nasz K	2495 K	2524 nasz K	2527 K	2540 assine a K	2540 nossa K	2594 esta é a edição da K	2594 esta é uma edição da K	2645 nossa K	2648 K	2654 abonează-te la K	2654 abonați-vă la K	2654 înscrie-te la K	2738 înscrie-te la K	2742 K	2839 naš dnevni K	2849 K	2896 prijavite se na K	2897 naš K	2900 K	2931 K	2956 náš K	2959 K	2971 K
newslettera	78 naszego K	78 do K	78 odber K	2453 zapisz się do K	2453 naszego K	2495 K	2524 naszego K	2849 K	2904 odber K	2931 K	2956 nášho K
newsletterem	2524 naszym K
newsletters	793 K may contain info about	852 K	1019 our K	1022 K	1382 nos K	1382 recevoir les K	1496 nos K	1499 K
newsletteru	78 odběr K	393 K
newsletterul	78 K nostru	2654 K nostru	2684 abonează-te la K	2738 înscrie-te la K	2739 K nostru
newslettery	393 K	2931 K
newsletterze	2495 K
newslettre	2931 K
newson	1709 google K
newspaper	1019 our K
newsroom	38 contact our K	67 contact our K	907 not by the K	917 tell our K	917 our K	935 stories from our K	935 more from our K	1019 our K	1019 non-profit K	1019 this K
newsticker	605 unserem K
next	920 our K	949 help pay for the K	949 pay for the K one
nezavisni	2897 K mediji	2897 ostanemo K
nezavisno	2896 podržite K
""", 'ng': """
ngay	3411 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	2451 K dostęp
niets	2289 K uit deze	2350 K van deze site
nieuws	2259 K-app	2292 google K	2294 K of een tip	2330 app je K	2346 al het K over	2346 al het K uit	2357 K in je mail
nieuwsbrief	78 de K	78 onze K	2256 onze K	2257 dagelijkse K	2257 wekelijkse K	2291 K	2359 onze K	2359 deze K	2362 K
nieuwsbrieven	2256 onze K	2291 K	2359 onze K	2362 K
nieuwsbron	2329 favoriete K
nieuwsquiz	2339 de K
nincs	71 K spam
""", 'nj': """
njuzleter	2849 K	2896 prijavite se na K	2897 naš K
""", 'no': """
nombreux	1443 plus nous serons K
nonprofit	1019 K newsroom	1019 K news outlet
nosaltres	38 contacta amb K
nosotros	1155 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	2532 apoie K	2532 apoie o K	2543 baixe K app	2543 no K app	2644 apoie K	2644 apoie o K	2644 siga o K	2644 entre no K	2645 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	342 la K feina	1864 nella K app	1966 la K app
nostre	342 el K canal
nostri	74 K link
nostro	35 K quiz	1966 il K sito	1966 che il K
nota	20 leer esta K	1108 para leer esta K
notice	994 if you K
noticia	1156 esta K
noticias	1081 en google K	1081 tu fuente de K
notificaciones	14 las K	1047 activa las K	1047 activar K	1048 recibir K
notifications	14 K	801 turn on K	801 turn on desktop K	801 would like to send you K	801 K from this site	802 enable K	802 allow K	802 receive K	1388 activer les K	1388 activez les K	1388 autoriser les K
notifiche	14 le K
notified	793 sign up to be K	802 get K
notifikace	391 K
notifikasi	14 K	1756 dapatkan K	1758 aktifkan K	1840 nyalakan K
notifikation	473 K
notifikationer	14 K	473 K
notify	802 K me of	802 K me when	824 K me of new posts
notis	3067 K
notiser	14 K	3067 K	3067 push-K
notre	35 K quiz	1496 K site
nouvelle	1402 ouvre dans une K fenêtre
novice	2963 na naše K	2963 na e-K	2971 e-K	2989 na e-K	3015 naše K
novinar	2855 je K	2855 , K	2855 - K	2977 je K	2977 , K	2977 - K
novinari	2897 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3015 naši K
novinarju	39 našemu K	2976 pišite K
novinarka	2855 je K	2855 , K	2855 - K	2977 je K	2977 , K	2977 - K
novinarki	2976 pišite K
novinarstvo	2897 nezavisno K	2897 neovisno K	2897 naše K	3015 neodvisno K
novinaru	39 našem K
noviniek	2904 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1044 en K app	1155 únete a K	1156 K app	1156 K web
nuestras	1156 K redes
nuestro	35 K quiz	64 K espejo	1027 apoya K	1052 únete a K canal	1155 apoya K	1155 únete a K	1155 recibe K	1156 K canal	1156 K medio	1156 K sitio	1156 K equipo
nuestros	74 K enlaces	1059 K socios	1156 K socios
numer	2525 K krs
nunca	1156 más que K
nuotraukas	40 K ir vaizdo
nur	599 abo für K
""", 'ny': """
nyheder	461 google K	495 vores K
nyhedsbrev	78 vores K	435 vores K	435 tilmeld dig K	476 K	497 tilmeld dig K	498 vores K	501 K
nyhedsbreve	435 vores K	498 vores K
nyhedsbrevet	78 K	435 få K	476 K	497 tilmeld dig K
nyhetene	2411 K rett på mobilen	2437 K våre
nyheter	2399 google K	3056 google K	3092 våra K
nyheterna	3036 följ K	3067 K direkt i mobilen
nyhetsbrev	78 vårt K	2374 vårt K	2374 våre K	2374 meld deg på K	2374 abonner på K	2415 K	2439 meld deg på K	2440 vårt K	2440 våre K	2443 K	3030 vårt K	3030 våra K	3030 anmäl dig till K	3071 K	3095 anmäl dig till K	3096 vårt K	3096 våra K	3099 K
nyhetsbrevet	78 K	2374 få K	2415 K	2439 meld deg på K	3071 K	3095 anmäl dig till K
nyilatkozta	1746 K
nyt	1349 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1876 i campi K
obchode	2923 našom K
oberoende	3095 stöd K
objasnila	2899 K
objasnili	2899 K
objasnio	2899 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2866 K komentara
obligatoires	21 champs K sont	1402 les champs K
obligatori	1876 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1062 los campos K
obligatoriska	21 K fält	3043 K fält
obligatoriske	21 K felt	2386 K felt
obratite	2854 K nam se	2854 K se našem
obrigado	2644 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	369 další šíření K	406 ke všemu K	2932 celému K
obsahuje	97 K popisy
obserwuj	2461 K nas na	2461 K nas w	2523 K nas
obvestila	14 K	2963 na K
""", 'oc': """
occupa	1890 si K di
ochtend	17 elke K	2314 elke K het
""", 'od': """
od	2869 K # €	2932 K # €	2990 K # €
odbieraj	2517 K
odcinek	2488 K
odcinka	2488 K
oddajte	2999 K svoj glas
odejdete	346 než K
odete	2851 prije nego što K	2851 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2899 K
odgovorili	97 nisu K
odgovorio	97 nije K	2899 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	2973 preden K
odoberajte	2952 K
odobrenja	2888 bez K
odomknite	2903 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	97 nie K
""", 'of': """
oferecer	2536 K este artigo
off	38 tip us K	67 tip us K	1020 one-K
offert	1375 vous est K	1497 mois K
offrez	54 K-moi un café	1453 K-le	1453 K-la	1495 K-lui	1495 K-nous
offrici	1965 K un
offrimi	54 K un caffè	1965 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	2897 bez K
oglasov	70 brez K	3015 brez K
oglasu	11 K
""", 'oi': """
oikaisu	97 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	3142 K devam etmek için
okurlarimiz	36 K	3238 K
okurlarimizin	3179 K desteğiyle	3238 K
okurlarin	3179 K desteği olmadan
okuyun	3184 K
""", 'ol': """
olarak	50 abone K	3143 abone K	3165 bize anonim K
olmayan	3218 patronu K
olmayanlara	3193 abone K
olun	80 üye K	3237 üye K
olursunuz	3184 kabul etmiş K
olvassa	1722 K tovább
""", 'om': """
omiljene	2852 K izvore
omiljeni	2852 K izvor
""", 'on': """
onafhankelijk	2316 wij K	2316 we K
onafhankelijke	2247 steun K journalistiek	2358 steun K	2359 K journalistiek
onafhankelijkheid	2359 onze K
onbeperkt	2251 lees K	2251 K lezen	2253 K toegang	2319 K digitaal
ondersteunt	2271 je browser K	2271 uw browser K
onderzoek	2359 dit K
onderzoeken	2359 onze K
onderzoeksjournalist	2295 is K
onderzoeksredacteur	2334 is K
onderzoeksredactie	39 onze K	2294 onze K
one	1018 make a K-time	1018 will you be K of
oneens	43 K?
online	619 unser K-shop	878 our K shop	878 our K store	920 our free K	920 our K event	980 in our K shop
onlineshop	579 im K bestellen
only	976 K £#	976 K $#	976 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2293 app K
ontdek	2358 K nu
ontvang	2256 K onze	2257 K elke
onze	84 in K app	84 via K app	84 met K app	2259 K app	2294 tip voor K	2359 K app
""", 'oo': """
oordeelde	2361 K
oorspronkelijke	97 K versie van dit
""", 'op': """
opakoval	422 K
opakovala	422 K
opakuje	422 K
opdateret	97 artiklen er K
open	797 K in app	797 K in the app	968 left it K	2259 K in app
opfordrede	500 K
ophavsretsloven	457 beskyttet af K
ophavsretten	457 K tilhører
opiniestuk	2298 ingezonden K
opinion	30 K of	824 have an K on this
opinions	30 K of
oplyser	500 K
oplyste	500 K
opmerking	2294 tip of K	2294 vraag of K	2294 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3017 K
oppdatert	97 saken er K
oppfordret	2442 K
opphavsrettslig	2395 K beskyttet
opplyser	2442 K
opplyste	2442 K
opportunities	1003 equal K employer
opportunity	1003 equal K employer	1003 equal-K employer
opprett	2372 K en konto for	2439 K en konto
oprava	97 K:
opsiger	478 indtil du K
opublikowany	22 nie zostanie K	2468 twój adres e-mail nie zostanie K
opzegbaar	2360 K
""", 'or': """
ordenou	2647 K
ordinato	1968 ha K
ordnete	658 K an
organizatori	2899 pozivaju K
organizatorzy	2526 zapraszają K
original	97 K version of this	841 read the K article	1451 lire l'article K
originally	97 this article K	97 this story K	97 this post K	97 K misstated	841 this article was K published on	841 this story was K published on	841 this story K appeared	841 this article K appeared	841 K published at	909 story was K published by	909 story was K published on	909 story was K published in the	909 article was K published by	909 article was K published in our
originalment	340 es va publicar K a	340 es va publicar K en	340 publicat K a
originalmente	1073 este artículo fue publicado K	1074 publicado K en	2570 publicado K em	2602 publicado K no	2602 publicado K na
originariamente	1887 articolo pubblicato K	1920 pubblicato K in
ortaklarimiz	3152 biz ve K
ortsseite	605 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2836 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	2526 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	2517 K
otsustas	1200 K
""", 'ou': """
our	850 is K
outbrain	94 K
""", 'ov': """
ovdje	2851 kad ste već K
overblikket	476 K hver dag	476 K hver morgen
overgenomen	45 K
overname	2289 K zonder
overnemen	45 K	2326 dit artikel K
oversikten	2415 få K
overview	914 this K
overzicht	2336 dit K
ovisi	2896 K o vama
""", 'ow': """
owner	1019 has no K	1019 have no K
""", 'oy': """
oynat	3184 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	2916 K sa nám	2955 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2188 jūsų parama K
padroni	1913 non ha K	1945 senza K	1945 né K	1966 senza K	1966 libera da K
pagar	54 K um café	2644 ajude a K
page	920 our jobs K
paghi	1965 K un'ora
pago	1159 muro de K
pague	54 me K um café	54 K-me um café	2572 K-nos um café
pahoitteli	1357 K
paid	815 we get K if you buy	815 we may be K
paikalla	42 olitko K
paikkaa	1349 hae K
pakolliset	21 K kentät
palautetta	1354 anna K
palus	1200 K
palusid	1200 K
palvelusta	1327 ulkoisesta K	1327 upotus K
panaszolta	1746 K
pandangan	1799 tidak mewakili K	1799 K pribadi penulis
paparnya	1843 K
paper	850 is the K's
par	1497 K an
parama	2198 jūsų K	2202 K
parancsolta	1746 K
parandus	97 K:
parceiros	2555 nós e os nossos K	2645 nossos K
paremkite	2188 K mus	2198 K mus
parlez	38 K-nous	67 K-nous
part	842 no K of this
partager	1453 articles à K	1453 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	2528 faça K e
partecipato	1903 non ha K alla stesura
parteispende	659 K
partenaires	1399 nos K et nous	1399 nous et nos K	1496 nos K
participar	1063 para K
participez	1359 K à
participou	2585 não K da produção	2585 não K na produção
partilhada	2580 uma publicação K por
partilhe	25 K-o
partir	1361 avant de K	2646 a K de # euros
partner	74 K-links	540 wir und unsere K	609 von unserem K	1874 i nostri K	3040 vi och våra K
partnere	444 vi og vores K	2383 vi og våre K
partnerlinkek	74 K
partnerlinkeket	1723 K
partnerlinks	37 K	74 K
partnerom	2870 u suradnji s K	2870 u saradnji sa K
partners	609 anzeige eines K	820 we and our K	1019 our K	2273 wij en onze K	2359 onze K
partnership	842 was produced in K with
partnerske	74 K poveznice	2870 K poveznice	2991 K povezave
partnerskie	2499 linki K
partnerzy	2465 my i nasi K	2465 nasi zaufani K
pasak	2201 K
pasakojo	2201 K
pasidalinkite	49 K
pass	49 K it on	807 K this on
passende	626 sie das K abo
passendes	626 sie ihr K abo
patikslinta	97 K
patreon	249 в K	853 on K	853 our K	3298 на K
patron	777 become a K of	1018 become a K
patronem	2502 zostań naszym K	2523 zostań K
patroni	2524 nasi K	2719 fără K
patronite	2502 na K	2524 na K
patronlardan	3218 K bağimsiz
patronsuz	3218 K
paying	968 thanks to our K
paypal	595 per K
paywall	596 K	656 ohne K	659 K	968 without a K	1019 we have no K	1019 we do not have a K	1022 K	1499 K	1969 K	2648 K
paywalls	1022 K
""", 'pe': """
pe	2740 K an
peatoimetaja	1176 K
pedimos	1155 te K ayuda
pedirte	1024 tenemos un favor que K
pediu	2647 K
peiling	35 onze K	2339 onze K
pelanggan	50 K dapat	50 K bisa	1752 khusus K	1790 untuk K	1841 K kami	1844 K
pembaca	18 berkat K	43 surat K	1841 K kami
pemblokir	1817 K iklan
pemegang	1822 tanpa K saham
pemilik	1822 tanpa K modal
pendant	1497 K un mois
pendapat	1799 K pribadi penulis
peneliti	1777 adalah K
pengar	3096 kostar K
penger	2440 koster K
pensamentos	97 K suicidas
pensamientos	97 K suicidas
pensieri	97 K suicidi
pentru	2685 fără niciun cost K tine
penulis	1777 adalah K
people	18 thanks to K like	896 funded by K like you	975 K like you
pequeno	2529 um K favor a pedir
per	2441 K år	3097 K år
peramban	10 K anda
percent	791 # K left to read
perfil	2549 siga nosso K
periodisme	341 dona suport al K	342 el nostre K	342 fent K	342 fem K
periodismo	1027 apoya el K	1105 hacer un K	1155 apoya el K	1155 colabora con el K	1156 nuestro K	1156 K de calidad	1156 hacemos K	1156 haciendo K
periodista	39 nuestro K	39 nuestra K	318 és K	1076 es K
periodistas	39 nuestros K	1104 nuestros K	1156 nuestros K
periodistes	342 els nostres K
perjantaisin	17 K
permanencia	1157 sin K
permission	841 reproduced here with K	841 reproduced with K	856 written K	856 prior K	857 without K	871 K to load	871 K before anything is loaded	909 K to reuse this
perskaitykite	2198 K visą
personal	870 views are K
personale	2661 datele tale K
personales	1059 datos K serán
personas	1105 K como tú	1155 K como tú
persondatapolitik	445 K
personenbezogene	541 K daten
personnelles	1400 vos données K
personoplysninger	445 dine K
personopplysninger	2384 K
personuppgifter	3041 dina K
personverninnstillinger	2405 K
perspausdinti	45 K
pertama	1842 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2573 é K
pesquisadora	2573 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2899 K
""", 'ph': """
philosophe	1484 est K
phone	810 news to your K
photographe	1484 est K
photographer	864 staff K
photos	40 your K	40 vos K	40 tes K	878 K from this story	878 K from this event
""", 'pi': """
pictures	40 your K
pide	1158 K
piebilda	2241 K
piece	912 this K	1019 this K
pierwszej	97 K wersji tekstu	97 K wersji artykułu
pierwszy	2525 K miesiąc
pievienojieties	51 K
pilihan	1835 sumber K
pirmas	2200 K mėnuo
pisala	2899 K je
pisalo	2899 K je
pisao	2899 K je
pisz	2514 K na
pitala	2899 K
pitali	2899 K
pitao	2899 K
pitch	770 K in	853 K in
pitching	1018 consider K in
pix	2572 um K	2646 K
""", 'pj': """
pjevali	2899 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	2396 vær varsom-K
plakatens	2409 vær varsom-K
plats	42 var du på K
plattform	656 unsere K
player	9 this K
please	51 K join them	67 K tell us	783 K log in to	806 K share this	854 K help	1013 K tell us about	1013 K tell us how	1013 K tell us your	1018 K chip in	1018 K give	1018 K help if	1018 K give if
pleide	2442 K
pliki	2484 bez zgody na K
plusartikelen	2359 K
plusartikels	2251 gratis K	2359 K
""", 'po': """
pobierz	2523 K naszą
poche	1440 dans votre K
podaj	77 K swój e-mail
podatkov	2989 obdelavo osebnih K
podatku	2447 przekaż #% K	2502 #% K	2502 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	386 K	470 K-app	498 vores K	563 den K können sie	563 den K kannst du	563 unseren K	656 unser K	656 unseren K	693 K	766 το K μας	846 follow the K	1019 our K	1156 nuestro K	1496 notre K	1841 K kami	1966 il nostro K	2338 op de K	2359 onze K	2408 hører K	2488 K	2524 nasz K	2645 nosso K	2863 K	2897 naš K	2925 K	2956 náš K	2985 K	3173 K'i	3173 K'imizi
podcasta	2863 K	2985 K
podcastapp	470 K	2338 favoriete K
podcaste	34 našom K
podcasten	470 K	2408 K
podcastimiz	3238 K
podcastimizi	34 K
podcastimme	34 K	1355 K
podcastov	2925 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	470 hvor du lytter til K	470 hvor du hører K	563 wo es K gibt	620 folgen des K	620 folge des K	693 K	846 wherever you get your K	846 wherever you listen to K	846 wherever you get K
podcastu	34 naszego K	34 našem K	386 K	2488 K	2863 K	2925 K	2985 K
podcastul	34 K nostru	2739 K nostru
podcastunk	1744 K
podcastunkban	34 K
podcasty	386 K	420 naše K	2488 K	2925 K
podd	34 vår K	3096 vår K
poddapp	3065 K
poddar	34 våra K	3065 K finns
podden	3065 K
podelite	25 K	49 K ga	67 K sa nama
podemos	2595 sua ajuda K
poden	50 els socis K
poderemos	2595 a sua ajuda K	2644 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	2408 hører K	2440 vår K	2863 K	2985 K	3015 naš K
podkasta	2863 K	2985 K
podkastapp	2408 K
podkasten	2408 K
podkastu	2863 K	2985 K
podle	422 K
podotkl	422 K
podpora	419 vaše K	2955 vaša K	3014 vaša K
podpore	2956 vďaka K	2994 brez vaše K	3015 brez vaše K
podporo	3014 vašo K
podporte	2937 K	2955 K nás	2955 K našu
podpory	399 bez vaší K	420 bez vaší K	2937 bez vašej K	2956 bez vašej K
podprite	2994 K	3014 K nas	3014 K naše
podremos	1155 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	2514 K nas
points	914 the bullet K	914 these bullet K	914 the key K above
pokutoval	422 K
policy	820 our cookie K
politica	2661 K de cookie
political	840 is a K	840 is the K editor
politicieni	2685 nu depinde de K
politika	3152 çerez K
politikasi	3153 gizlilik K
politikredakteur	645 ist K
politikredakteurin	645 ist K
politikressort	569 leitet das K
politikwissenschaftler	560 ist K
politologue	1416 est K
poll	35 our K	824 vote in our K	824 take our K	2339 onze K
polub	2461 K nas na
pomagajte	3014 K nam
pomocou	2939 K ai
pomozite	2873 K nam	2896 K nam
pomozte	419 K nám
ponavlja	2899 K
ponavljao	2899 K
ponctuel	1418 un don K
ponovno	45 K objavi
pop	770 K your
popravek	97 K:
poprosil	422 K
poprosila	422 K
poprzedniej	97 K wersji
por	2599 um ano K #
poradil	422 K
portal	2524 nasz K	2897 naš K	3015 naš K
portalu	2498 na naszym K	2498 w naszym K
posez	1495 K-la à	1495 K-nous
posible	18 hace K
posielajte	2916 K nám
posielame	57 vám K
positions	878 our open K
poslechnout	387 si můžete K
posljednji	2882 K besplatni članak
posredujte	49 K
possible	333 ajuda a fer K	342 ajuda a fer K
post	20 rest of this K	79 på e-K	871 to view this K	871 to see this K	907 this is a paid K	912 this K	1019 this K	2299 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3031 din e-K	3043 din e-K kommer inte
postadresse	60 e-K vises ikke	2375 din e-K	2386 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	2896 K član	3014 K član	3014 K naročnik
postanizda	79 e-K	3177 her sabah e-K	3177 e-K	3191 e-K
postaw	54 K mi kawę	54 K kawę	2523 K nam	2523 K mi	2523 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	519 in dein K	519 in deinem K	519 direkt ins K	523 in ihrem K	523 in ihr K
postkasti	1184 otse K
postkastis	1184 iga hommik sinu K	1184 sinu K
posts	15 free K	58 new K by mail
potrebbe	97 K urtare
potrebna	2896 K nam je
potrebujeme	2955 K vašu podporu
potrebujemo	2979 za ogled K	3014 K vašo
potremo	1913 aiuto K	1965 con il tuo aiuto K
potrivit	2741 K
potrzebujemy	2447 K twojego wsparcia	2523 K twojej pomocy	2523 K twojego wsparcia
pound	1018 K you give
pourboire	1419 un K
pourront	1469 traceurs K être déposés
poursuivez	1373 K votre lecture
poursuivre	1373 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	2958 K	3017 je K
povedala	2958 K	3017 je K
povestit	2741 a K
povikao	2899 K
powered	1018 K by you
powerful	1019 hold the K to account
powiadomienia	14 K	2457 włącz K	2457 chcesz otrzymywać K	2458 K push
powiedzieli	2526 K
powtarza	2526 K
pozele	40 K tale
pozivala	2899 K
pozivali	2899 K
pozivao	2899 K
pozn	97 K. red
poznamenal	422 K
poznamenala	422 K
pozvala	2899 K
pozvao	2899 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2277 K mee	2358 K mee
praca	2524 nasza K
pracujte	384 K s námi	2923 K s nami
prati	2884 K nas na
pratite	2896 K nas
pravi	3017 K
precedente	97 versione K di questo	97 K versione di questo
precisa	2528 K de você	2644 K de si
precisamos	2529 K da sua ajuda	2532 K do seu apoio	2644 K da sua ajuda
precisato	1968 ha K
preciso	2559 é K estar logado
precizat	2741 a K
prednostne	2974 K vire
prednostni	2974 K vir
prednostnih	2974 K virov
prednostnim	2974 K virom
predplatitelia	50 K môžu	2945 len K	2945 iba K	2945 nájdu K	2945 prečítajú K	2959 K
predvajanje	2979 K videa
preferate	2669 sursele tale K	2733 surse K
preferences	820 your cookie K	923 cookie K	923 privacy K
preferida	316 font K	1081 fuente K	2577 fonte K
preferidas	1081 fuentes K	2577 fontes K
preferides	316 fonts K
preferido	1081 medio K
preferidos	1081 medios K
preferirane	2852 K izvore
preferirani	2852 K izvor
preferiranih	2852 K izvora
preferita	1867 fonte K su google	1893 fonte K
preferite	1893 fonti K
preferowane	2480 K źródło	2480 K źródła
preferowanego	2480 K źródła
preferowanych	2480 K źródeł
preferowanym	2480 K źródłem
preferred	810 K source on google	858 K source	927 K sources
preglednik	10 vaš K
prehratie	2919 K videa
prejemajte	2963 K vsako	3011 K
prejemati	3004 želite K
prejmite	3011 K
preklinjao	2899 K
prelua	45 K
preluarea	2668 K textelor
preluat	45 K
prema	2899 K
premier	1377 le K mois	1497 le K mois
premium	2319 toegang tot alle K
premoderated	824 K
prenesite	3014 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3025 bli K	3025 redan K	3026 som K	3092 en K	3095 bli K
prenumeranter	50 K kan	3025 endast för K	3083 är för K	3083 bara K	3083 endast K	3096 våra K	3099 K
prenumerata	2202 K
prenumeration	3099 K
prenumerationen	3030 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2194 tik K
prenumeratoriams	2163 tik K	2194 tekstas skirtas K	2194 straipsnis skirtas K
prenumeratorzy	50 K mogą	2510 tylko K
prenumerera	80 K	3025 K för att	3030 K på nyhetsbrev	3070 genom att K	3095 K på vårt
prenumeruojate	2163 jau K
prenumeruokite	80 K	2198 K
preostanek	2962 K članka
presenteie	2536 K
prethodnog	2888 bez K odobrenja
prethodnoj	97 K verziji
pretplata	2900 K
pretplati	2868 hvala na K
pretplatite	80 K se	2836 K se već od	2896 K se
pretplatnici	50 K mogu	2881 samo K	2900 K
pretplatnicima	2836 dostupan samo K	2836 dostupan je samo K	2836 dostupan je K	2836 dostupno samo K	2848 samo K	2881 samo K
pretplatnik	50 kao K	80 postanite K	2836 već ste K	2896 postanite K
pretplatnike	2836 dostupan samo za K	2848 samo za K
pretplatu	2837 već imate K	2869 uz K	2869 K	2890 uz K
preuzeti	45 K
preuzimanje	2847 zabranjeno K	2872 zabranjeno K	2872 zabranjeno je K
preuzmite	2896 K našu
preventing	816 browser extension is K
prevention	97 suicide K
preview	928 free K
previous	97 K version of this
price	1020 the K of a
pridaj	51 K sa
pridajte	51 K sa	2948 K si nás	2955 K sa k nám
prihvatate	2868 prijavom K
prijavi	24 K se	2868 hvala na K
prijavili	2868 hvala što ste se K
prijavite	24 K se	2896 K se na naš	2896 K se na naše	3014 K se na
prijavo	2989 s K se	2989 s K na	2989 hvala za K
prijavom	2868 K se slažete	2868 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2974 K vir
priljubljene	2974 K vire
priljubljeni	2974 K vir
prima	2740 K lună
primajte	2889 K
primate	2883 želite da K
primati	2883 želite K
primeira	97 K versão deste	97 K versão desta
primeiro	2646 K mês
primer	343 el K mes	1157 el K mes
primo	1967 il K mese
principles	841 the thomson reuters trust K
print	806 click to K	1015 will not K your	1015 won't K your
prioriterad	3056 K källa
pripojte	51 K sa
pripomenul	2958 K
prisijunkite	24 K	51 K	2198 K prie mūsų
prispejte	90 K, koľko môžete	2937 K	2955 K	2955 K aj vy
prispevek	3015 ta K
privacidad	1060 política de K	1156 nuestra política de K
privacidade	2556 política de K
privacitat	321 política de K
privacy	820 see our K policy	820 to our K policy and terms	820 and the google K policy	1019 our K policy
privacybeleid	2273 ons K	2314 ga je akkoord met het K
privacyverklaring	2275 K
private	60 your email will stay K
privatlivspolitik	445 K
priznaje	2899 K
priznal	2958 K
priznala	2899 K
priznao	2899 K
probe	652 K-abo
probeabo	502 K	511 wochen im K	652 K	652 das K
probeer	2358 K nu	2358 K een maand
proberen	2360 gratis K
processing	820 consent to the K
prochains	1496 nos K articles
procurada	97 K, a
prodavnici	2861 našoj K
produce	896 not free to K	896 not cheap to K
produced	907 K by our brand
proefabonnement	2253 K	2358 neem een K	2360 K
profesor	1076 es K	2671 este K
profesora	1076 es K
professeur	1416 est K
professeure	1416 est K
professionista	1890 è giornalista K	1890 giornalista K
professor	318 és K	560 ist K	840 is a K	840 is an assistant K	2573 é K
professora	318 és K	2573 é K
professore	1890 è K
professoressa	1890 è K
professorin	560 ist K
profilazione	1873 i cookie di K
profitez	1359 K de	1373 K de nos offres
prohibida	1074 queda K
proibida	2570 é K a
project	1437 trust K
promenjena	97 imena su K
promijenjena	97 imena su K
promis	2741 a K	2741 au K
promise	1018 K never to
propustite	2883 ne K
prosbu	346 máme na vás K	346 máme malou K	2912 máme malú K	2912 malú K
proseguire	1916 per K la lettura
prosil	422 K
prosila	422 K
prosili	422 K	2526 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	2526 K
protejate	2693 K de dreptul de autor
provalo	1854 K gratis	1965 K gratis
provided	820 content K by a third party	871 contains content K by
provision	537 erhalten wir eine K	537 eine kleine K	609 bekommen wir eine K	609 eine K vom	631 K
provisions	537 K-links
provisionslinks	631 K
prozent	600 K rabatt
przedruk	45 K	2500 K za zgodą
przedrukujcie	45 K
przegap	2512 nie K
przekonuje	2526 K
przetisknout	45 K
przetwarzanie	2466 K danych osobowych
przez	2504 K ai
przycisk	2493 klikając K
przyznaje	2526 K
""", 'ps': """
psal	422 K
psala	422 K
""", 'pt': """
ptal	422 K se
ptala	422 K se
ptali	422 K se
ptaly	422 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	1876 prima di K un commento
pubblicato	22 non sarà K	1876 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2558 o seu endereço de e-mail não será K
publicat	2693 a fost K inițial în
publication	777 is a reader-supported K	907 accurate at the time of K	907 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	3077 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1057 bloqueador de K	1156 sin K
publicidade	11 a K	70 sem K	2586 depois da K
publicitat	11 la K	70 sense K	342 sense K
publicitate	11 K	70 fără K
publikovanie	2910 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1015 will not K your	1015 won't K your	1015 never K your	1015 we may K your
published	22 will not be K	60 email won't be K	824 your email address will not be K	842 was first K by	842 was first K on	909 K under license
publishing	907 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1333 suoraan K
puis	1374 K # €
puisque	1361 K vous êtes là
pungkasnya	1843 K
punya	1753 sudah K akun
purchase	815 K through links on our site
push	591 per K
pushbericht	2312 een K bij
pushbeskeder	473 K
pushmeldingen	2263 K
pushnotiser	3067 K
pushvarsler	2411 K
pustit	387 si můžete K
pustite	77 K svoj e-naslov
puts	956 our app K
""", 'py': """
pytali	2526 K
pyysi	1357 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1024 K pedirte un favor
questa	9 K mappa
questions	97 not respond to K
questo	9 K tweet	9 K video
qui	1846 già che sei K
quieras	1032 cancela cuando K	1157 cancela cuando K
quitter	1361 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2339 doe de K	2339 onze K	2490 nasz K	2490 K
quizie	2490 naszym K	2490 K
""", 'ra': """
raccolta	1969 K fondi
racconta	1968 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	1968 ha K
raconte	1498 K
racontez	38 K-nous	67 K-nous
rad	2897 naš K
radil	422 K
radila	422 K
radili	422 K
radzi	2526 K
radzili	2526 K
radzono	2526 K
ragino	2201 K
raise	896 help us K
rajaton	1299 K pääsy
rakendus	1182 meie K	1182 K
rakenduses	1182 K
raksti	38 K mums	67 K mums	2238 K mums
rakstiet	38 K mums	67 K mums
raksts	2239 šis K
rakstu	2237 šo K
rakstus	2239 visus K
ralat	97 K:
range	948 shop the K
rappelle	1498 K
""", 're': """
reach	868 K him at	868 K her at	868 K them at	896 we would K our goal	896 we'd K our goal	1018 help us K
reached	791 you've K your limit of free	839 can be K at
reacties	85 in de K	2278 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	791 # % left to K	848 is K by an ai	848 is K by ai	902 link can K this	968 free to K	968 free for all to K	1019 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	97 K may find	772 we're asking K	849 thank you, K	896 funded by K like you	917 K' editor	949 K make this	968 thanks to our K	975 K like you	1018 K like you	1018 join the K	1019 our K	1019 funded by its K	1022 appeal for K	1022 K pay
reading	0 K time	783 keep K for just	783 keep K with a	783 K this post for free	787 to finish K	787 to keep K	902 to your K list	969 you're K	969 you are K	969 you've been K
reageerde	97 K niet
reageren	6 K	97 wilde niet K	2278 om te K	2294 K? mail	2294 K op dit artikel
reagiert	97 anfrage nicht K
realizarea	2680 nu a participat la K
realizzazione	1903 non ha partecipato alla K
recalled	1021 K
recalls	1021 K
recaptcha	793 protected by K
receba	2528 K as	2540 K no seu	2540 K todos os dias	2644 K no seu
receive	793 K email from us on behalf of	794 sign up to K	794 K emails from	820 agree to K emails	1018 to K new posts
recevez	1359 K chaque	1383 K chaque	1383 K tous les	1495 K notre
recevoir	1389 K les alertes	1442 j'accepte de K
recherche	97 für diese K haben wir	656 diese K
recherchen	656 unsere K
rechercheteam	39 unser K	39 unserem K	568 K
rechtbankverslaggever	2334 is K
recibe	1023 K cada	1042 K cada	1042 K todas las
recibir	1104 acepto K
recipe	953 links in this K
reclamat	2741 a K
reclame	70 fără K	2739 fără K
reclamelor	2714 blocare a K
reclamevrij	70 K
recomandat	2741 a K	2741 au K
recomenda	2647 K
reconheceu	2647 K
reconnu	1498 a K
rectificare	97 K:
rectificatie	97 K
rectificatif	97 K
recunoscut	2741 a K
recurring	853 K donation	1020 K donation
red	97 anm. d. K
redacteur	2295 is K	2295 is politiek K	2334 werkt als K
redactie	39 onze K	97 noot van de K	2277 mail de K	2294 contact op met onze K	2294 contact op met de K	2294 tip voor de K	2298 mening van de K	2323 K heeft geen	2358 mail de K	2358 tip de K	2359 onze K
redactor	318 és K	1076 es K	1144 es K jefe	2671 este K
redactora	318 és K	1076 es K	1144 es K jefa
redakce	378 napište do K	384 do K	384 do naší K	420 naše K	420 jsme malá K
redakci	39 naší K	420 naši K
redakcia	2956 naša K	2956 sme malá K
redakcie	2910 bez súhlasu K	2916 napíšte do K	2923 do K	2923 do našej K
redakcii	39 našej K
redakcija	2199 mūsų K	2239 mūsu K	2897 naša K	2897 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2854 javite se K	2854 pišite K	2861 našoj K
redakcijos	2173 K sutikimo
redakciju	2897 našu K
redakcja	2524 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	97 od K:	2500 bez zgody K	2524 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	97 catatan K	1840 hubungi K	1841 K kami	1841 email K	1841 K
redaksjon	2440 vår K
redaksjonen	38 tips K	67 tips K	2439 kontakt K	2440 kontakt K
redakteur	560 ist K	569 als K	569 seit # K
redakteurin	560 ist K	569 als K	569 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	97 anmerkung der K	97 namen von der K geändert	97 name von der K geändert	97 der K bekannt	97 anfrage unserer K	498 vores K	569 leitet die K	573 meinung der K	609 K war an der	610 nicht von der K	613 melden sie sich bei der K	633 produkte wurden von der K	656 unsere K	3096 vår K
redaktionell	633 produkte K ausgewählt
redaktionelle	540 externe K inhalte
redaktionen	447 skriv til K	3043 mejla K
redaktionens	97 K anmärkning	97 K anmærkning
redaktor	379 je K	379 , K	379 - K	2483 - K	2483 , K	2917 je K	2917 , K	2917 - K
redaktore	2218 galvenā K	2218 K
redaktorem	379 je K	2483 jest K
redaktorius	2178 K
redaktorka	379 je K	379 , K	379 - K	2483 - K	2483 , K	2917 je K	2917 , K	2917 - K
redaktorkou	379 je K	2917 je K
redaktorom	2917 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2218 galvenais K	2218 K
redaktur	1777 adalah K
redator	2633 é K
redatora	2633 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	97 nota della K	1912 la K ti invia	1954 lavora nella K	1954 è entrata in K	1954 è entrato in K	1966 la nostra K
reenvia	49 K
references	97 contains K to
refresh	883 K this page	883 K the page
regala	1032 K esta nota
reggel	17 minden K
regioverslaggever	2295 is K
registe	2536 K-se para
register	783 K for free to
registered	900 K users can
registraci	392 děkujeme za K	394 po K
registrarte	1042 al K
registrate	1104 K a nuestro	1155 K
registrati	1845 K per	1857 K per	1965 K gratis
registration	928 free K gives
registreer	2251 K je
registrera	3070 genom att K dig
registrere	2414 ved å K deg
registrieren	512 K sie sich
registrierung	565 K	599 mit ihrer K	600 die K ist kostenlos
registrirajte	2869 K se besplatno	2869 besplatno se K	2990 brezplačno K	2990 K se brezplačno
registrujte	419 K se	2869 K se besplatno
regrette	1498 K
regrettent	1498 K
reiseangebote	619 unsere K
rejoignez	51 K-les	51 K-nous	1393 K-nous sur	1495 K-nous	1495 K notre	1495 K nos
rejoins	51 K-les
rekao	2899 K
rekla	2899 K
reklam	70 bez K	70 nie mamy K	70 K yok	420 bez K	2524 bez K	2524 nie mamy K
reklama	2897 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	2419 K
reklamelinks	74 K	480 K
reklamer	70 ingen K	498 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	2499 we współpracy K
reklamsiz	70 K	3238 K
reklamy	11 K	70 nemáme K	70 bez K
relatos	97 contém K
relatou	2647 K
rely	1011 you K on	1019 we K on
remaining	791 free articles K	791 free article K	791 articles K this month	791 free stories K
remind	1022 K me later
removed	824 this comment has been K
rendszeres	1743 legyen K
rendue	60 e-mail ne sera pas K
replied	1021 K
reply	6 leave a K	1000 just hit K	1000 hit K and	1000 hit K to
replying	1000 K to this email
report	53 months on this K	53 months to K	887 K an error
reportage	656 diese K	1496 ce K
reportagem	39 nossa K	53 meses nesta K	97 procurada pela K	97 procurado pela K	2645 esta K
reportagens	2645 nossas K
reportaje	97 para este K	1156 este K
reported	1021 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	560 ist K	569 als K	569 seit # K	837 contact the K at	838 is a K at	840 is a K	840 is a senior K	862 contact the K	862 contact our K	862 email the K	864 K	1416 est K	1484 est grand K	1484 est grande K	1777 adalah K	2403 er K i	2483 - K	2483 , K	2671 este K	2855 je K	2855 , K	2977 je K	2977 , K	3060 är K på
reportera	39 naszego K	1076 es K
reporterem	39 naszym K	2483 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	560 ist K	569 als K	569 seit # K
reporterka	2483 - K	2483 , K	2855 je K	2977 je K
reportero	1076 es K
reporters	39 our K	1018 ask our K	1019 our K	1019 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	824 why are you K this	896 keep our K free	913 this K	935 more of our K	1019 our K	1019 this K	1019 K like this	1019 goes to K
reportrar	39 våra K
reports	866 K on
repost	45 K this
representa	2576 não K a opinião
representam	2558 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	842 may not be K
reproducerea	2668 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	841 K without permission	909 K in whole or in part	1414 toute K	1414 droits de K	1414 K interdite	1415 toute K	1415 droits de K	1415 K interdite
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
republish	45 K	841 K our articles	841 K this article	909 K this story	909 K our stories
republished	45 K	841 K with permission	841 is K from
requests	97 K for comment
required	21 K fields are marked	824 K fields are marked
research	840 is a K fellow
researcher	840 is a senior K	840 is a K
reserva	29 es K el dret
reservados	1074 derechos K	2569 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	315 tots els drets K
reserve	29 K the right
reserved	678 all rights K	783 article is K for	841 all rights K	1999 all rights K
reserves	29 K the right
respond	43 want to K	97 did not K to	97 didn't K to
responderam	97 não K
respondeu	97 não K
respondido	97 no han K a	97 no ha K a
responsabil	83 joacă K
responsabile	30 non è K	1954 è K della
responsabilidad	30 K de	83 juega con K	83 juegue con K	1100 K de sus autores	1100 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	2558 os comentários são de K
responsabiliza	30 não se K	1100 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1100 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	645 ist K
ressortleiterin	645 ist K
rest	20 to read the K	783 to read the K of this	912 the K of this
restants	1379 articles gratuits K
reste	1380 il vous K #%	1380 il vous K # %
resultater	461 google-K
results	927 your search K	927 your google K
retrouvez	1393 K-nous sur	1423 K	1495 K-nous
rette	471 K fejl
rettelse	97 K:
retter	471 K fejl	471 K alle fejl	2409 vi K feil
rettet	97 K:	97 saken er K
rettifica	97 K:
rettigheter	2395 alle K forbeholdt
reuters	1414 avec K	1415 avec K
revcontent	94 K
revelou	2647 K
revient	1443 vous K qu'à
rewritten	841 may not be published, broadcast, K
""", 'ri': """
ricamiz	3138 küçük bir K var	3138 sizden bir K var
ricercatore	1890 è K
ricercatrice	1890 è K
ricevi	1862 K ogni	1965 K ogni	1965 K la
richtigstellung	97 K:
ricordato	1968 ha K
rief	658 K
riep	2361 K
riferito	1968 ha K
riippumaton	1355 K media
riippumatonta	1354 tue K	1355 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1887 K riservata	1887 © K	1920 è vietata la K	1920 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1922 K agli abbonati
riservati	1887 tutti i diritti K	1922 K agli abbonati
riservato	1854 K ai nostri abbonati	1854 questo contenuto è K	1916 K agli utenti	1922 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	97 non ha K	97 non hanno K
""", 'ro': """
robot	468 af en K
rocznie	2525 K
ropade	3098 K
ropar	3098 K
roper	2442 K
ropte	2442 K
roskapostia	71 ei K
round	852 our K-up
roundup	793 get a weekly K	852 our K	852 weekly K
rozhodl	422 K
rozhodol	2958 K
rozpowszechnianie	2477 K artykułu	2500 dalsze K
""", 'ru': """
rubrice	396 najdete v K
ruft	658 K
ruga	2741 îi K	2741 îl K
rugat	2741 a K	2741 au K
rugau	2741 K
rukoili	1357 K
ruled	1021 K
rundbrief	78 K	564 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	2442 K	3098 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	3098 K
sagde	500 K
sagen	658 K
saggista	1954 è K
saglasnosti	2888 bez K
sagt	658 K
sagte	658 K
sagten	658 K
said	1021 K
saisissez	77 K votre adresse
saken	2363 likte du denne K	2409 feil i K	2437 denne K	2437 få K	2439 les hele K	2440 denne K
saker	2437 flere K	2440 våre K	2440 alle K
saklidir	3159 tüm haklari K	3159 her hakki K
sako	2201 K
saluran	1760 ikuti K	1760 gabung di K	1841 K kami
samarbeid	2419 i K med en annonsør
samarbejde	480 i K med en annoncør
samarbete	3075 i K med en annonsör
samaritans	97 K
samedi	17 chaque K
samenvatting	2336 deze K	2336 de K is
samenwerking	2323 betaalde K	2323 K met onze partner	2323 K met een commerciële
samstag	17 jeden K
samtycke	3062 ditt K
samtykke	467 dit K	467 give K	475 jeg giver K til	2405 ditt K	2405 gi K
samtykket	2405 K ditt
sang	500 K	2442 K
sanoi	1357 K
sanoivat	1357 K
sanoo	1357 K
sans	70 K pub
satin	3184 K alin
satura	2219 ārējā K
saturday	17 every K
saturdays	961 delivered K	961 sent K
sauca	2241 K
saugomos	2166 visos teisės K
savetovala	2899 K
savetovali	2899 K
savetovao	2899 K
savetuje	2899 K
savjetovala	2899 K
savjetovali	2899 K
savjetovao	2899 K
savjetuje	2899 K
savundu	3240 K
say	770 have your K	824 have your K in
saya	62 tag K
sayenizde	3238 sizin K
says	1021 K
sazinies	2238 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1864 K l'app	1864 K la app	1864 K la nostra app	1965 K la nostra	1965 K l'app
schauen	655 K sie vorbei
schick	49 K ihn	49 K es	643 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	643 K sie uns	655 K sie uns
schilderungen	97 enthält K	97 K von
schimbat	97 numele a fost K
schimbate	97 numele au fost K
schnupperabo	652 K
schokkend	97 kan als K
schon	503 wenn sie K hier sind	503 wo sie K hier sind
schreef	2361 K
schreib	38 K uns	67 K uns	613 K uns	655 K uns	656 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	502 K sie an	543 K sie uns ihre meinung	613 K sie uns	655 K sie uns
schreibt	38 K uns	67 K uns	560 K über	560 K für	570 K seit # für	655 K uns	656 K mir unten	656 K uns unten	658 K
schrieb	658 K
schriftlicher	555 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2243 K u in	2243 K je in	2256 K je in voor	2256 K je gratis in	2357 K je hier in	2358 K je gratis in
schrijft	2295 K over	2295 K voor	2361 K
schrijver	2295 is K en	2298 mening van de K
scria	2741 K pe	2741 K în	2741 așa K
scrie	38 K-ne	67 K-ne	2738 K-ne
scrii	2738 să ne K
scriitoare	2671 este K
scriitor	2671 este K
scripts	816 unblock K
scris	2741 a K
scritto	1966 chi ha K questo	1968 ha K
scrittore	1890 è uno K
scrittrice	1890 è una K
scrive	1890 K di	1890 K per
scriveteci	38 K	67 K
scrivi	1845 K a
scrivici	38 K	67 K	1965 K
""", 'se': """
search	927 on google K
sebelumnya	97 versi K
sebenarnya	97 bukan nama K
secondo	1968 K
section	55 K #g	825 in the comment K
secure	862 K drop
securedrop	862 K
securely	862 K on signal	862 K via signal	862 contact us K	862 reach us K
seda	49 jaga K
see	42 did you K it	994 if you K
segnalacelo	1965 K
segons	344 K
segueix	341 K-nos
seguici	1867 K su	1867 K anche su	1965 K
seguir	1053 puedes K a	1053 puede K a
segundo	2647 K
sehen	648 K sie hier.
sekarang	1840 donasi K	1840 daftar K	1840 gabung K	1840 unduh aplikasi K
sekite	2198 K mus
sekojiet	2238 K mums
selaimesi	10 K
seleciona	2594 a redação K
selected	907 K by our
selengkapnya	1751 untuk membaca K	1790 membaca artikel K
selgitas	1200 K
selitti	1357 K
selon	1498 K
selvmordstanker	97 K
semaine	17 chaque K	17 une fois par K	1497 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1157 a la K	2646 por K
semanal	78 la carta K	1042 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	497 K os	793 we'll K you	862 K us a tip	2388 K inn	2439 K oss
sende	2414 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	643 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	956 our app K you
seneste	470 K afsnit
sense	71 K spam
sensibilidad	97 puede herir la K	97 pueden herir la K
senza	71 K spam	1913 K di te non	1965 K di te non
sermayeden	3218 K bağimsiz
service	1416 est chef du K	1416 est cheffe du K	1484 a rejoint le K
serwisie	2498 w K	2513 naszym K
serwisu	2484 treści z K	2484 treść z K
seslendi	3240 diye K	3240 K
setiap	17 K pagi	1842 K bulan
setmana	341 rep cada K
setmanalment	17 K
settimana	17 ogni K	1967 alla K
settings	820 cookie K	923 cookie K	923 privacy K
setuju	43 tidak K?
setujui	1778 K cookie
seuraa	1354 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	806 K this with	806 K this post on	806 K this if you	806 K this far and wide	806 click to K	815 we may get a K
shareholders	896 not by K	1019 no K
shop	920 our K	948 K our	980 in our K	980 from our K	980 our K now
shope	2923 našom e-K
shopping	953 our K links
shopu	384 našem e-K	2861 našem web K	2923 nášho e-K
should	862 story we K	862 we K look into	862 we K know about
shouted	1021 K
showcase	226 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	580 jetzt tickets K:	625 K sie unsere arbeit
sier	2417 til du K opp	2442 K
siga	2549 K-nos no	2549 K-nos nas	2644 K-nos
siger	500 K
sign	24 K in	794 K up to get	854 K up	964 K up for our	964 K up to our	1018 K up for our	1018 K up to our	1018 when you K up	1018 K up now
signal	462 på K	567 auf K	567 K-kanal	2400 på K	3057 på K
signaler	1402 K une erreur
signalez	1495 K-la-nous	1495 K-le-nous
signali	2915 K
signalu	377 K	2481 K
signing	793 thanks for K up	793 thank you for K up	793 by K up, i agree	793 by K up, you agree	793 by K up you agree
silakan	1751 K login	1751 K masuk
silenced	1019 refuse to be K
simply	1000 K hit reply
since	772 K you're here
sini	1840 klik di K
sinirsiz	3162 K erişim
sinulle	1294 meillä on K pyyntö
site	64 ayna K	920 our jobs K	1019 our K	2359 onze K
sitede	3169 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2241 K
skaityti	2163 norėdami K toliau	2163 norint K toliau	2163 K toliau galite
skaitytojai	2199 mūsų K
skaitytojams	2199 mūsų K
skelbiamas	22 nebus K
skicka	3070 genom att K	3095 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	97 innehåller K
skildringer	97 inneholder K
skirkite	2188 K # proc	2198 K paramą
sklepem	2487 naszym K
sklepie	2487 naszym K
skontaktuj	38 K się z nami	2482 K się z nami	2482 K się z naszym	2482 K się z naszą	2482 K się z autorem	2482 K się z autorką
skreg	500 K
skrek	2442 K	3098 K
skrev	500 K	2442 K	3098 K
skribent	465 er fast K	2403 er K	3060 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	497 K til os	497 K dig op	3030 K upp dig	3095 K upp dig	3095 K till oss
skrive	21 logget ind for at K	2440 vi bør K om	2440 vi burde K om
skrivefeil	2409 funnet en K
skriver	500 K	2442 K	3098 K
skrzynce	2453 w twojej K
""", 'sl': """
slant	3097 en K
slapukais	2179 K	2197 K
slapukus	2179 K
sledite	3014 K nam
sledujte	357 K nás	410 K nás živě	419 K nás	2955 K nás
sliboval	422 K
slobodno	2896 podržite K
sluit	51 K je aan
""", 'sm': """
small	949 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	341 fes-te K	341 fes-te'n K
socia	51 hazte K	80 hazte K	1023 hazte K	1079 hazte K
social	533 auch bei K media
socialmediacookies	2299 K
socio	51 hazte K	80 hazte K	1023 hazte K	1027 hazte K	1079 hazte K
sociologue	1416 est K
socios	1109 solo para K	1109 sólo para K
socis	80 feu-vos K
sodelovanju	2991 v K s partnerjem
soglasja	3008 brez K	3008 brez pisnega K
som	2437 en sak K
somebody	992 if you know K	992 K sent you this
someone	806 send this to K	992 if you know K	992 K sent you this
something	887 see K wrong	887 K is wrong	994 if we got K wrong	994 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2741 arată un K
sondajul	35 K nostru
sonderheft	619 unser K	619 das K
sondzie	2490 naszej K	2490 w K	2507 weź udział w K
sonntag	17 jeden K
sordu	3240 K	3240 diye K
sordular	3240 K
soruyor	3240 K
sostegno	1849 il tuo K ci	1849 abbiamo bisogno del tuo K	1965 il tuo K
sostenerci	1849 puoi K
sostengono	1913 ci K ogni mese
sostenitore	80 diventa K	1965 diventa K
sostenitori	1966 i nostri K
sostiene	1888 chi ci K	1966 chi ci K	1968 K
sostieni	1849 K il nostro	1849 K la nostra	1965 K il	1965 K la
sostienici	1888 K	1965 K
sostuvo	1158 K
sottolinea	1968 K
soubory	371 K cookie
souhlasu	370 bez K	413 bez K
souligne	1498 K
source	858 top K
soutenez	1364 K notre	1418 K-nous	1418 K notre	1446 en vous abonnant, vous K	1495 K-nous	1495 K notre	1495 K-le	1495 K-la
soutenir	1360 nous K	1365 pour nous K	1495 K notre
soutien	1359 votre K	1364 votre K est	1364 a besoin de votre K	1443 votre K, même
soutiennent	1443 nous K chaque mois
soutiens	1495 je K
sovelluksellamme	84 K
sovelluksemme	1303 lataa K	1355 K
sovelluksessa	1303 avaa K	1334 K
sovelluksessamme	84 K
sovellus	1303 lataa K	1303 lataa ilmainen K	1334 K	1354 lataa K
""", 'sp': """
spaltist	2403 er K	2403 er fast K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1018 can you K
specchio	64 sito K
spelregels	2278 K
spende	502 ihre K	502 mit einer K	506 deine K für	506 ihre K hilft	506 deine K hilft	506 jede K hilft	506 jede kleine K hilft	506 jede K zählt	655 deine K	655 eure K	655 K jetzt	655 K uns	659 K
spenden	502 jetzt K	502 K sie	659 K
spendenaufruf	659 K
spendenaufrufe	659 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	655 K uns
spendieren	54 K sie mir einen kaffee	655 K sie uns
spiega	1968 K
spiegato	1968 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	97 achtung, K	97 enthält K	97 K içerir
spoilers	97 contains K	97 K ahead	97 contient des K	97 contiene K	97 contém K	97 bevat K
spoilery	97 zawiera K	97 obsahuje K
sponsored	915 K content
sportredacteur	2334 is K
sportredakteur	645 ist K
sportredakteurin	645 ist K
sportressort	569 leitet das K
sportskommentator	2403 er K
sportverslaggever	2295 is K
spot	994 if you K
spotify	3173 K'da
spotted	994 if you've K
spottete	658 K
spravodajcom	2917 je K
sprijinul	2738 K tău	2738 avem nevoie de K	2739 K tău
sprostowanie	97 K
spune	38 K-ne	67 K-ne	2738 K-ne	2739 K-mi mai jos	2741 K
spunea	2741 K
spuneau	2741 K
spurgte	500 K
spurte	2442 K
spus	2741 a K	2741 au K
""", 'sq': """
squadra	1966 la nostra K
""", 'st': """
staat	2361 K er
stabilito	1968 ha K
stadsverslaggever	2334 is K
stammt	641 K von einer ki
stand	1018 K with us
standards	841 our K: the	917 our K team
starred	60 K fields
starting	981 tickets K at
statement	1002 forward-looking K
statements	1002 forward-looking K	1002 forward looking K
stay	883 K with us for
ste	2912 keď K už tu	2973 ker K že tu
stede	42 var du til K
stelde	2361 K
stellen	619 wir K ein
stellenangebote	579 aktuelle K
stellenmarkt	579 unserem K
stellenportal	619 unserem K	619 unser K
stemme	468 ai-K
steuerlich	595 K absetzbar
steun	2243 uw K	2247 met jouw K	2247 met uw K	2247 K ons met	2290 K ons	2358 K ons	2358 K onze	2358 jouw K
stiahnite	2955 K si
stichpunkte	618 die K
stillingen	490 søg K	2432 søk K
stimme	561 K
stjerne	60 felter med K
stod	500 K der	3098 K det
stond	2361 K
stopite	2976 K v stik z
stopspillet	83 K
store	391 app K	589 im app K	920 our K	980 in our K	980 from our K	2929 app K
stories	15 free K	791 free K left	837 for more K like this	900 access to all our K	913 K like this	935 more of our K	1019 our K	1019 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	783 to read the full K	791 free K left	791 last free K	797 read this K in the app	806 share this K on	837 if you have a K to tell	837 email your K to	862 K for us	902 save this K	912 this K	912 the full K	913 this K	913 a K like this	914 this K	1019 this K	1019 K that took us
straight	793 K to your inbox	959 emailed K to you
straipsniai	2190 nemokami K	2194 geriausi K jūsų
straipsnis	2194 nemokamas K	2199 šis K
straipsnius	2190 nemokamus K
streszczeniu	2504 o K ai
striga	2741 K
strigat	2741 a K	2741 au K
strigau	2741 K
strinjate	43 se ne K	43 se K
strona	2465 ta K używa
studio	907 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2331 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2331 K een mail	2331 K ze naar
""", 'su': """
subliniat	2741 a K
submitting	793 by K your email
subscreva	2540 K a nossa	2540 K as
subscribe	783 K to continue reading	783 K to read the full	783 to continue reading, K	783 K to get access	783 K for full access	783 K to unlock	783 already K?	793 K to our free	793 K to our weekly	793 K to our daily	793 K for more	810 K to our channel	810 K to our podcast	846 K to the podcast	846 K to our podcast	900 if you already K	900 K now for	924 K here	924 K below	1018 K to our	1018 K today	1018 K now	1018 K to get	1018 K for free
subscribed	893 you are now K to	945 you have K
subscriber	50 as a K	770 become a K	783 already a K	783 this is a K-only	785 existing K	900 K-only article	900 K-only story	900 K-only content	900 not a K?	920 K event	928 K account	1018 becoming a paid K	1018 free or paid K
subscribers	50 K can	50 K may	783 this article is for premium K	783 for K only	783 exclusively for K	783 is exclusive to K	783 for paying K	783 for paid K	783 is for K	783 are for K	783 only K can read	785 existing K	900 exclusive to our K	900 exclusively to K	930 K can comment	968 thanks to our K	1019 our K	1022 K
subscribing	783 by K to our	793 by K, you agree	970 consider K	1018 consider K
subscription	783 off annual K	783 off an annual K	783 your K helps	783 K is being used on another	783 upgrade your K	783 sign up for a K	783 purchase a paid K	900 your K supports	900 your K makes	900 our K offers	900 our K options	928 without a K	970 consider a K	1020 annual K	1022 K
subscriptions	1022 K
subscriptor	309 ja n'ets K	341 fes-te K	341 fes-te'n K
subscriptors	50 els K poden	309 només per a K	333 gràcies als K	336 exclusiu per a K	345 K
subscrit	332 K al nostre
subscriu	80 K-te	341 K-te
subscriure	332 en K't
subskrybenci	50 K mogą	2510 tylko K	2524 nasi K	2527 K
subskrybent	50 jako K
subskrypcja	2527 K
subskrypcje	2527 K
subskrypcji	2496 w K	2518 w K
substack	783 in the K app	1022 K
substacks	1022 K
subvention	1443 aucune K et
succes	2654 te-ai abonat cu K
successfully	945 K subscribed
sued	1021 K
sufletului	97 telefonul K
suglasnosti	2888 bez K
suicidaires	97 idées K	97 pensées K
suicidas	97 ideas K
suicide	97 K & crisis
suite	97 n'a pas donné K	1446 pour lire la K	1446 lire la K ?
suivez	1393 K-nous sur	1495 K-nous
suivre	49 faites-le K
suizid	97 geht es um K
suizidale	97 K gedanken
suizidgedanken	97 K
suma	51 K-t'hi
sumate	51 K	1155 K al	1155 K
summary	914 this K
sunday	17 every K	852 our K email
sundays	17 on K	961 sent K
suosikiksi	1320 K
suositteli	1357 K
suport	333 amb el teu K podem	333 ens donen K cada mes	341 dona'ns K	341 el teu K	342 ens donen K
suporta	2553 o seu browser não K
support	777 please K us	777 your K, no matter how small	777 K our work by	777 to K my work	777 you can K us	816 your browser does not K	896 K fact-based	1018 K us	1018 K our	1018 K my work	1018 K this work	1018 your K	1018 we ask you to K	1018 K the show
supporta	1871 il tuo browser non K
supported	816 your browser is not K	1019 reader-K	1019 reader K	1019 member-K	1019 listener-K
supporter	1018 become a K
supporters	968 thanks to our K	975 K like you
supporting	777 please consider K	1018 consider K
survei	1841 K kami
survey	35 our K	35 our reader K	824 reader K	824 take our # minute K	824 two-minute K	825 short K	1018 take our K
suscribirte	1039 al K
suscribite	80 K	1104 K a nuestro	1155 K
suscripciones	1159 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1032 ya soy K	1032 ya eres K	1155 hazte K
suscriptora	1155 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1033 exclusivo para K	1033 sólo para K	1033 solo para K	1156 nuestros K	1159 K
susisiekite	38 K su mumis	2198 K su mumis
sustaining	853 K member	1018 K member	1018 become a K
sustenta	2645 que K o
sutikimo	2166 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	3098 K
svarar	2440 vi K alle
svarbiausius	2197 K savaitės
svarede	500 K
svarer	2440 vi K alle
svaret	97 har ikke K
svart	97 har ikke K
svarte	2442 K
svideo	2851 K vam se tekst
svobodno	3014 podprite K
svobodnou	419 podpořte K
svoju	2840 K e-mail	2840 K mejl	2868 K e-mail
""", 'sw': """
swish	3072 via K
swisha	3095 K en gåva	3095 K oss	3095 K gärna	3095 K till #
""", 'sy': """
syndicated	909 auto-generated from a K feed	909 published from a K feed	909 K feed
syndication	909 our K team
syntetisk	468 K stemme	2406 K stemme
""", 'sz': """
szerint	1746 K
szerk	97 a K.
""", 'ta': """
taalfout	2278 K
taasavaldada	45 K
taboola	94 K
tady	346 když už jste K
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
tahun	1842 per K
takes	900 free and K less than
takip	3149 bizi K edin	3149 K et	3168 x'te K	3184 K edin	3237 bizi K edin
takk	2414 ja K, jeg vil
takket	498 K være dig	2440 K være deg
taloustoimittaja	1325 K
talsyntes	3063 K
tamamini	20 haberin K	20 yazinin K	3237 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1843 K
tanggung	1799 menjadi K jawab penulis
tanpa	71 K spam
tapana	1357 K sanoa
tapkite	2198 K nariu
tarafindan	3170 yapay zeka K	3170 yapay zekâ K
tarayiciniz	10 K
targeting	871 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1714 külső K
tarvitsee	1354 K sinua	1354 K tukeasi
tarvitsemme	1354 K apuasi	1354 K tukeasi
tasuta	1189 K konto
tavsiye	3240 K etti	3240 K ediyor
""", 'te': """
te	3168 'i x'K
teada	38 anna meile K	67 anna meile K
team	1019 our K	2359 ons K
teatas	1200 K
teavitused	1183 K
techredacteur	2334 is K
tegasnya	1843 K
tehisaru	1179 K abil	1179 tegi K	1195 K abil
tehisintellekt	1179 K
tehisintellekti	1179 K abil	1195 K abil
teica	2241 K
teigia	2201 K
teil	626 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	655 K sie uns
teilnehmen	579 jetzt K
teilte	658 K mit	658 K der	658 K die
tekrarladi	3240 K
tekst	20 cały K	20 ceo K	2336 deze K	2524 ten K	2869 ceo K	2897 ovaj K
tekstovima	2880 svim K
teksty	2524 nasze K
tekzip	97 K
telefon	473 på din K
telefoni	1183 otse K	1183 otse oma K
telefono	97 K amico
telefonseelsorge	97 K
telegram	16 K	226 K	260 K канал	260 канал в K	316 canal de K	377 K	462 på K	462 K-kanal	533 unseren K-kanal	567 auf K	567 K-kanal	612 unserer K-gruppe	685 K	810 join our K	810 our K channel	1018 join our K	1052 nuestro canal de K	1424 canal K	1424 groupe K	1894 canale K	2293 K-kanaal	2400 på K	2400 K-kanal	2481 K	2549 nosso canal no K	2669 canalul de K	2761 мы в K	2761 наш K-канал	2761 в нашем K	2761 новости в K	2782 K	2782 K-канал	2782 K-канале	2853 K	2853 K-u	2885 K kanalu	2915 K	2975 K	3057 på K	3057 K-kanal	3164 K	3254 ми в K	3254 наш K-канал	3254 у нашому K	3274 K	3274 K-канал	3274 K-каналі	3412 kênh K
telegrama	2481 K
telegrame	2915 K
telegrami	1174 K kanaliga
telegramie	2481 K
telegramis	1174 K
telegramissa	1321 K
telegramkanaal	2293 K
telegramkanal	3057 K
telegramon	1710 K
telegramu	377 K	2853 K	2975 K
teljes	20 K cikk
tell	67 ? K us	917 K us	1013 . K us your	1013 ? K us your	1013 . K us how	1013 ? K us how	1013 . K us what	1013 ? K us what
telli	80 K leht	1197 K kohe
tellija	1161 oled juba K
tellijad	50 K saavad	1193 ainult K
tellijatele	1161 artikkel on K	1161 ainult K	1193 tekst on K	1193 lugu on K	1193 artikkel on K
tellimus	1201 K
tells	956 our app K you
temas	1076 cubre K
temat	2482 zgłoś K
tenhle	420 K text
tento	2956 K text
terangnya	1843 K
termos	2556 K de uso
terms	820 agree to our K of	820 agree to our K and	821 agree to the K
terugkijken	2338 hier K
terugluisteren	2338 hier K
teruskan	49 K
testen	502 jetzt K	502 K sie	511 für # € K	511 für # euro K
testez	1373 K-nous	1495 K-nous
testified	1021 K
tetszett	1744 K a cikk
text	38 K us	67 K us	914 this K	3093 låst K
texte	629 alle K zum
texten	3066 fel i K
texter	3092 våra K	3092 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	849 K you to the	849 K you to all of you	849 K you to all who	849 K you to our
thanks	849 K to all of you who	968 free K to our
thay	97 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	896 will you join K	949 join K from
thema	613 K für uns
themenseite	605 unserer K
theo	3334 K dõi báo	3411 hãy K dõi	3414 K ông	3414 K bà	3414 K lời
there	42 were you K
think	824 let us know what you K	1018 tell us what you K
thinking	971 if you were K of	971 if you've been K about	971 if you've been K of
thoughts	824 share your K	1009 post your K	1018 share your K
thousands	1018 join K of
threads	377 K
threema	567 auf K
through	953 K links	953 K a link
throw	770 K in
thursday	17 every K
thursdays	17 on K	961 delivered K	961 sent K
""", 'ti': """
ticker	605 im live-K
tickets	948 K here	948 book K here	981 K as low as	981 get K from	981 like these K
ticketshop	579 unserem K
tidigare	97 K version av	97 K version uppgavs
tidligere	97 K versjon av	97 K version af
tietosuojaseloste	1310 K
tietosuojaselosteen	1335 hyväksyt K
tijeku	2868 budite u K
tikkie	2360 K
tiktok	16 K	617 inhalt von K	685 K
tiktokon	1710 K
tiktoku	2853 K	2975 K
til	497 vær med K
tilaa	80 K nyt	1354 K nyt
tilaaja	50 K voi	1298 oletko jo K
tilaajamme	1355 K
tilaajana	50 K voit	1298 jatka lukemista K	1298 K pääset	1298 K voit	1298 koko juttu K
tilaajat	50 K voivat	1346 vain K	1358 K
tilaajille	1298 vain K	1346 on K
tilaamalla	1335 K hyväksyt	1338 K
tilauksen	1301 voit peruuttaa K
tilaus	1358 K
tilbage	486 gratis artikel K
tilgang	2439 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3019 vi har en bön K dig	3095 ge en gåva K oss
tillade	3098 K
tillatt	2429 ikke K å gjengi
tilmeld	435 K dig vores	475 ved at klikke på K	497 K dig vores	497 K dig her	497 K dig gratis
tilmelde	475 ved at K dig
tilmelding	475 ved K
tim	2861 naš K
tin	78 bản K	3415 bản K
tine	2685 fără K nu
tip	38 K os	67 K os	447 K os	447 har du et K	497 K os	770 K your	2330 app je K
tipeee	1418 K
tipline	862 our K	995 our K
tipp	613 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	862 news K	2386 K oss	2386 har du et K	2439 K oss	3043 har du ett K	3044 har du K
tipsa	38 K oss	67 K oss	3095 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	424 en lille K at bede	2363 en liten K å be
""", 'tl': """
tl	3239 # K
""", 'to': """
to	57 from us K you
today	854 join K	1018 chip in K	1018 sign up K	1018 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	2361 gaf K
toestaan	2335 cookies K
toestemming	2274 K te geven	2299 je K nodig	2299 uw K nodig	2299 geef K	2326 overname zonder K	2335 geen K gegeven	2350 tekst mag zonder K
toeta	1186 K meid	1197 K meid
toetage	1197 K meid
toetus	1186 sinu K	1197 sinu K	1197 teie K
toho	42 byli jste u K
toimetaja	1176 K
toimetus	1198 meie K
toimetusele	39 meie K
toimintaamme	1354 tue K
toimittaja	1325 lehden K	1325 politiikan K	1325 vapaa K	1325 on K
toimittajallemme	39 K
toimittajamme	1355 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1355 K
toimituksemme	1355 K
toimitusta	1354 tue K
toisti	1357 K
told	1021 K
torjui	1357 K
toteaa	1357 K
totesi	1357 K
touch	770 get in K	837 get in K with our
""", 'tr': """
trabaja	1076 K en
trabajo	1027 si te gusta nuestro K	1156 nuestro K
trabalha	2633 K na redação	2633 K no
trabalho	2595 valoriza o nosso K	2645 nosso K
traceurs	1469 K seront déposés	1469 accepté les K	1469 accepter les K
tracking	923 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	502 K sie hier	655 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1400 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	2358 K ons
traktir	54 K kopi	54 K saya kopi	1788 K kami
transcript	914 this K
transferred	821 personal data may be K
translated	847 this article was K
transmettez	49 K-le
transmis	2741 a K
transparenzhinweis	97 K	555 K
tratamento	2556 K dos seus dados
tratamiento	1060 K de tus datos
trattamento	1874 K dei dati
travail	1496 notre K
tredje	3062 K part
trenger	2366 vi K din støtte	2439 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2983 naše spletne K
trgovini	2861 našoj K	2983 naši spletni K	2983 naši K
trial	783 your free K	1018 start your free K	1018 start a free K	1020 free K
tribunais	2573 cobre K
tribunales	1076 cubre K
triggerwarnung	97 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	974 will be K
trocados	97 nomes foram K
trust	1011 you K
trusted	858 K source
""", 'tu': """
tuesday	17 every K
tuesdays	961 sent K
tuit	9 este K
tukesi	1354 K
tukijaksi	1354 ryhdy K
tulisan	1841 K ini
tulisnya	1843 K
tunnistas	1200 K
tunnus	1342 luo K	1354 luo K
tuo	1913 il K #x#
tuomitsi	1357 K
turn	1011 you K to
tutur	1843 K
tuturnya	1843 K
""", 'tv': """
tvirtina	2201 K
tvrdi	2899 K
tvrdil	422 K
tvrdila	422 K	2899 K
tvrdio	2899 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1021 K
twice	974 will go K as far
twierdzi	2526 K
twitter	806 share on K	810 follow him on K	810 follow her on K	810 follow them on K	810 follow on K	3168 K'da takip
twitteris	1174 K
twitterze	2462 na facebooku i K
""", 'ty': """
tygodniowo	2525 K
tygodniu	17 raz w K
typo	887 spot a K
""", 'ub': """
ubegrenset	2372 K tilgang
""", 'uc': """
ucap	1843 K
ucapnya	1843 K
""", 'ud': """
udbyder	467 ekstern K
udfyldes	450 skal K
udtalte	500 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	499 om K
""", 'ui': """
uitgeschakeld	2271 javascript is K
uitschrijven	2256 op elk moment K
uitzending	2338 de K hieronder
""", 'uj': """
ujar	1843 K
ujarnya	1843 K
""", 'uk': """
uken	2441 i K
uker	2439 prøv # K
""", 'ul': """
ulubionych	2480 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	816 video K
unbeantwortet	97 anfrage K	97 anfrage blieb K
unbegrenzt	599 alle artikel K
unbegrenzten	626 K zugriff	626 K zugang
unbegrenzter	599 K zugang
undrade	3098 K
uneix	51 K-t'hi	341 K-te
unesite	77 K svoj e-mail
ungkap	1843 K
ungkapnya	1843 K
uniquement	1443 nous vivons K grâce
unisciti	51 K a loro	51 K	1965 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	783 get K access	783 K digital access	785 K access for	928 K reading	928 want K access
unlock	20 K this	783 K the rest
unser	656 K ziel	656 K team
unsere	36 K leser	74 über K links	525 K app	622 K neue app	625 durch K leser	655 können sie K	656 K leser	656 K texte
unserem	35 K quiz	511 mit K abo	579 in K shop	579 K online-shop	612 K kanal	619 K shop	653 in K shop	653 jetzt in K
unseren	36 K lesern	579 K shop	619 K online-shop	656 K lesern	656 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	525 in K app	589 K app	605 lesen sie auf K	622 K neuen app	656 K arbeit
unseres	579 K teams
unsubscribe	793 K at any time	793 K anytime	924 K whenever
unterschied	596 machen einen K	596 macht einen K
untuk	1840 masuk K
unutmayin	3184 K
""", 'up': """
upcoming	920 our K
updated	97 was K on	97 was K to	97 has been K to	97 this story was K	97 this article was K	97 this story has been K	97 this article has been K	97 this post has been K
updates	58 receive K by email	793 get K by email	883 check back for K	883 refresh for K
upgrade	783 K to paid	783 K to read	783 behind the paywall. K
upgrading	970 consider K
upitala	2899 K
upitao	2899 K
upitnik	2865 K
upozorava	2899 K
upozorila	2899 K
upozorio	2899 K
upozornenia	14 K	2929 K
upozornil	422 K
upozornila	422 K
uppdaterad	97 artikeln är K	97 texten är K
uppdaterats	97 artikeln har K	97 texten har K
uppgav	3098 K
uppger	3098 K
uppmanade	3098 K
ups	1022 pop-K
""", 'ur': """
urednica	2855 je K	2855 , K	2977 je K	2977 , K
urednik	2855 je K	2855 , K	2977 je K	2977 , K
urged	1021 K
urheilutoimittaja	1325 K
urteilte	658 K
""", 'us': """
us	38 dm K	67 dm K
use	1015 will not K your	1015 won't K your	1015 we may K your
""", 'ut': """
utbrast	3098 K
utilisation	1400 K de cookies	1400 K des cookies	1400 conditions générales d'K
utilisons	1399 nous K des cookies
utilitza	321 K galetes
utilitzem	321 K galetes
utilizamos	1059 K cookies	2555 K cookies
utilizza	1873 questo sito K i cookie	1874 K cookie
utilizziamo	1873 K i cookie
utrzymujemy	2524 K się
uttalte	2442 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1196 meie K
uudiskiri	1164 telli meie K	1184 K	1197 telli K	1198 meie K	1201 K
uudiskirja	1184 K
uudiskirjaga	1164 K	1184 K
uudiskirjast	1184 K
uudistes	1173 google K
uutisemme	1352 K
uutisilmoitukset	1333 K
uutisissa	1320 google K
uutiskirje	78 K	1301 tilaa K	1336 K	1354 tilaa K	1358 K
uutiskirjeemme	78 K	1301 K	1355 K
uutiskirjeen	78 K	1335 tilaamalla K	1336 K
uutiskirjeet	1336 K
""", 'uv': """
uvedl	422 K
uvedla	422 K
uviedla	2958 K
uviedol	2958 K
""", 'uy': """
uyardi	3240 K
uyariyor	3240 K
uygulamamiz	3146 mobil K	3238 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	3146 K indirin	3146 K indir	3146 mobil K	3237 K indir
uygulamasini	3175 K
uygulamayi	3147 K indir	3147 K indirin
""", 'uz': """
uzviknuo	2899 K
""", 'va': """
vaati	1357 K
vaativat	1357 K
vacancies	878 our current K	878 our K
vacatures	2304 onze K	2304 alle K in
vacaturesite	2337 K	2337 onze K
vakuutti	1357 K
valfri	3022 swisha K summa	3095 swisha K	3097 K summa
valgfritt	2366 vipps et K	2439 vipps K
valittaa	1357 K
valitti	1357 K
vallotta	1746 K
vapaasti	45 lainata K
var	42 K du der
vare	3096 tack K er	3096 tack K dig
varnade	3098 K
varnar	3098 K
varoittaa	1357 K
varoitti	1357 K
varoval	422 K
varovala	422 K
varsel	2411 K
varsler	2411 K	2411 push-K
varslinger	14 K
varuje	422 K
vas	2873 bez K	2897 bez K
vastannut	97 ei K
vastasi	1357 K
vastasivat	1357 K
vastaus	21 peruuta K
vayas	1024 antes de que te K
""", 've': """
vecka	17 varje K
veckan	3097 i K
vedomosti	2927 svoje K
velden	60 K met een ster
ven	497 del med en K
vendredi	17 chaque K
venn	2439 del med en K
ventana	1062 se abre en una K nueva
veraltet	538 ihr browser ist K
veranderd	97 namen zijn K
verantwoordelijk	30 niet K	2323 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	609 ist der anbieter K	609 der anbieter selbst K
verarbeitung	592 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2244 voor je K gaat	2251 lees K met	2251 K lezen?	2253 om K te lezen	2319 gratis K met	2343 lees gratis K	2355 help ons K
verdi	3240 karar K	3240 söz K	3240 diye yanit K	3240 yanit K	3240 cevap K
vereiste	21 K velden zijn	2277 K velden
verfasser	573 meinung der K
verfassers	573 meinung des K
vergoeding	2323 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	2359 dit K	2359 goed K
verhalen	2319 toegang tot alle K	2357 K in je mail	2359 onze K
verhindert	540 ein skript K
verileriniz	3153 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	2361 K
verktyg	3063 hjälp av ett ai-K
verlag	596 kein K	656 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	97 yanit K
verouderd	2271 je browser is K
verpassen	655 K sie
verscheen	2288 dit artikel K eerder	2326 versie van dit artikel K	2326 stuk K eerder	2326 artikel K ook	2350 dit artikel K eerst	2350 dit stuk K eerst
verschenen	2326 artikel is eerder K op	2326 artikel is eerder K in de krant
verschenken	655 jetzt K
version	2 audio K	2 K audio	97 earlier K of this	97 an earlier K of	97 first K of this	97 ersten K
versione	2 K audio	97 prima K di questo
versioonis	97 varasemas K
versiunea	97 K inițială a
verslag	2334 doet K vanuit
verslaggever	39 onze K	2294 onze K	2295 is K	2295 is politiek K	2334 is medisch K	2334 werkt als K
verslaggevers	39 onze K	2331 onze K
vertaling	2336 deze K
verteiler	564 K
vertelde	2361 K
vertelt	2361 K
vertraulich	568 redaktion K	643 K hinweise
verwenden	540 wir K cookies
verwendest	538 K einen adblocker
verwendet	540 diese website K cookies	540 diese webseite K cookies
verwendung	617 K von cookies
verzi	387 audio K
verzii	2926 audio K
verziji	97 ranijoj K
verzoek	97 namen zijn op K	2244 een klein K
vesti	2839 K na mejl
vestima	2853 google K
""", 'vi': """
viber	16 K	226 K	260 канал във K	685 K	2782 K	2853 K	2853 K-u	2975 K	3274 K
viberen	1710 K
viberi	2915 K
viberju	2975 K
viberu	377 K	2853 K
viberze	2481 K
vidare	49 skicka den K	49 skicka K	49 send den K	3025 för att läsa K	3095 läs K för
videa	40 fotky a K	2979 ogled K
videli	2857 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	568 fotos oder K	617 laden des K	620 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	430 for at læse K	497 læs K for	2369 for å lese K	2439 les K for
vidjeli	2857 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	797 K in app
viewers	975 K like you
views	30 K of	791 free K left	1009 share your K
vigtigste	495 ugens K	495 dagens K
viikko	17 joka K
viikossa	1356 K
vijesti	2839 K na e-mail
vijestima	2853 google K
vikala	2899 K
vikali	2899 K
vikao	2899 K
viknula	2899 K
viknuo	2899 K
viktigaste	3092 veckans K	3092 dagens K
viktigste	2437 ukas K	2437 dagens K
vill	3070 ja tack, jag K
vincoli	1967 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	2416 på K	2439 K et	2439 K oss	2439 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	655 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1846 K che sei qui
visualiser	1429 K les contenus
visualizzare	1873 per K questo contenuto
vivons	1443 nous K grâce à nos	1443 nous ne K que
""", 'vo': """
voice	1009 add your K	1019 our K
volal	422 K	2958 K
volala	422 K
volali	422 K
volg	2267 K ons op	2267 K ons via	2358 K ons
volgende	21 in deze browser voor de K
volgens	2361 K
voor	2256 meld je aan K	2319 veel meer K #
voorbehouden	2288 alle rechten K
voordat	2244 K je gaat
voorkeursbron	2292 K
voorkeursbronnen	2329 K
vorbehalten	511 abonnenten K	555 alle rechte K
vorbei	655 schau K
vores	35 K quiz	84 i K app	84 med K app	437 hent K app	437 i K app	497 støt K	497 hent K	498 K app
vorgelesen	584 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1359 K don	1364 K don nous	1418 K don	1495 K aide pour
vous	18 sans K	1496 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2244 hebben we een gunst te K	2244 we willen je iets K
vriend	80 word K	2358 word K
vrijdag	17 elke K
vroeg	2361 K
""", 'vs': """
vsebin	3001 do vseh K
vsebina	2979 zunanja K
vsebine	2979 zunanje K	2979 te K
vsebino	9 to K	2979 zunanjo K
vstupenky	384 K na naši
""", 'vu': """
vuodessa	1356 K
vurguladi	3240 K
""", 'vy': """
vygenerovala	401 K ai	2939 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	369 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2178 K redaktorius
vyriausioji	2178 K redaktorė
vytvorila	2939 K ai
vyzval	422 K
vyzvala	422 K
""", 'wa': """
waardeer	2316 K dit artikel
waardeert	2316 dit artikel K
waardevol	2244 vond je dit artikel K
waarschuwt	2361 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	658 K vor
warned	1021 K
warning	97 content K	97 trigger K	97 spoiler K
warns	1021 K
warnt	658 K
warnte	658 K
warst	42 K du vor ort
wartawan	39 K kami	1777 adalah K
washington	840 is a K
waszych	2502 z K wpłat	2524 z K wpłat
""", 'we': """
we	896 K have you.
webbplats	3040 denna K använder cookies
webinar	579 zum K	692 δωρεάν K	692 το K μας	692 K μας	2304 ons K	2487 nasz K	2861 naš K	2983 naš K
webinarimiza	3171 K
webshop	653 in unserem K	2304 onze K
webshopu	2861 našem K
website	444 dette K bruger	656 unsere K	1019 our K	2350 niets van deze K
webwinkel	2304 onze K	2337 de K van	2337 het boek in de K
wednesday	17 every K
wednesdays	961 delivered K	961 sent K
week	17 once a K	17 each K	17 elke K	1020 a K	1020 per K	2360 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	793 sign up for our K	852 our K email	852 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1009 K in
weiter	511 lesen sie sofort K
weitere	605 K texte finden sie
weitergegeben	624 wird nicht K
weiterlesen	20 K	511 K mit	511 jetzt K	511 diesen artikel K	511 kostenlos K	511 mit plus K	538 mit werbung K
weitermachen	625 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	634 K nur mit
weiterzulesen	511 um K
weken	2360 K voor
werbeblocker	538 deaktivieren sie ihren K
werbefrei	70 K	656 K
werbelink	631 K
werbelinks	74 K	631 K
werbevereinbarung	519 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	599 alle texte ohne K	599 abo ohne K	656 ohne K
werde	655 K teil
werden	51 . K sie eine	655 K sie teil
werk	2359 ons K
werken	2337 kom K bij
wersja	2 K audio
wesprzyj	2447 K nasze	2502 K	2523 K nas	2523 K nasze	2523 K naszą	2523 K mnie
weten	38 laat het ons K	67 laat het ons K	2277 laat het ons K	2358 laat het ons K	2361 laat K
wetenschapsredacteur	2334 is K
""", 'wh': """
whatever	1018 chip in K
whatsapp	16 K	38 K us	67 K us	226 K	260 K канал	316 canal de K	316 al teu K	316 a K	377 K	462 på K	462 K-kanal	525 K-kanal der	533 unser K-kanal	533 unserem K-kanal	533 unseren K-kanal	533 zum K-kanal	533 K-kanal von	567 auf K	567 per K	567 K-gruppe	567 bei K	612 unserer K-gruppe	685 K	806 share on K	806 share via K	810 join our K	810 join us on K	810 our K channel	810 updates on K	995 our K tip line	995 our K tipline	995 our K number	995 our K line	995 our K	1018 join our K	1052 nuestro canal de K	1321 K-kanavaa	1424 chaîne K	1424 canal K	1424 sur votre K	1424 groupe K	1841 K kami	1894 canale K	1894 gruppo K	1894 su K	1894 numero K	2293 K-kanaal	2293 K-groep	2293 via K	2293 op K	2330 in je K	2330 stuur ze via K	2400 på K	2400 K-kanal	2461 kanał na K	2481 K	2549 nosso canal no K	2549 nosso canal do K	2550 grupo do K	2669 canalul de K	2669 direct pe K	2782 K	2853 K	2853 K-u	2885 K kanalu	2915 K	2975 K	3057 på K	3057 i K	3057 K-kanal	3164 K	3274 K
whatsappa	2481 K
whatsappe	2915 K
whatsappgroep	2293 K
whatsappi	1174 K kanaliga
whatsappie	16 K	2481 K
whatsappiin	1321 K
whatsappis	1174 K
whatsappissa	1321 K
whatsappkanaal	2293 K
whatsappkanal	3057 K
whatsappon	1710 K
whatsappu	16 K	377 K	2853 K	2915 K	2975 K
while	772 K you're here
whitelist	816 K our site	816 K this site	816 K us
""", 'wi': """
widerruf	624 K finden sie
widerrufen	520 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	806 opens in new K	806 opens in a new K
winkel	2337 onze K
winning	840 is an award-K
wirtschaftsredakteur	645 ist K
wirtschaftsredakteurin	645 ist K
wirtschaftsressort	569 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	568 K sie mehr
withdraw	821 K your consent
without	18 K you	18 K your	1019 K you
""", 'wo': """
woche	17 jede K	657 pro K
wochen	599 # K für	599 vier K für	657 K lang
word	80 K lid	2243 K lid	2247 K lid en	2290 K lid
work	1018 back our K	1019 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	824 K to us at	1018 K to us
writer	838 is a staff K for	838 is a senior K at	840 is a staff K	840 is a senior K	840 is a K
writes	840 K about	866 K on	1021 K
writing	907 correct at the time of K
written	840 has K for
wrote	1021 K
""", 'ws': """
wsparcia	2524 waszego K	2524 twojego K
wsparcie	2448 twoje K	2523 twoje K pozwala	2523 twoje K pomaga	2523 twoje K jest dla nas
wsparciu	2447 dzięki twojemu K	2524 dzięki K	2524 waszemu K
wspieraj	2502 K	2523 K nas
wszystkich	2509 K treści	2509 do K artykułów	2509 do K tekstów
""", 'wu': """
wurde	561 text K	618 das audio K
""", 'wy': """
wydanie	80 kup e-K	2522 kup e-K	2522 e-K
wydarzenie	2487 nasze K
wydawcy	2500 bez zgody K	2500 za zgodą K
wyjdziesz	2444 zanim K
wykup	80 K
wymagane	21 K pola są	2468 pola są K
""", 'x': """
x	1913 #K#
""", 'ya': """
yakiniyor	3240 K
yalvardi	3240 K
yalvariyordu	3240 K
yaniti	21 K iptal et
yanitladi	3240 K
yanitlayin	3184 K
yanitsiz	97 K birakti
yapabilir	3184 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	3143 giriş K
yapay	3170 K zeka ile	3170 K zekâ ile
yapilamaz	3159 alinti K
yapin	24 giriş K	3184 giriş K	3237 bağiş K
yapmadi	97 yorum K
yapmak	6 yorum K
yardim	3237 bize K edin
yardimiyla	3189 yapay zeka K	3189 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	3188 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	3159 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	3167 K	3167 köşe K
yazdi	3240 K	3240 diye K
yazin	38 bize K	67 bize K	3165 bize K	3184 K	3237 bize K
yaziyi	2 K dinle	4 K
yaziyordu	3240 K
yazmak	6 yorum K
""", 'ye': """
year	1020 a K	1020 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	3239 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	226 K	540 inhalte von K	617 inhalt von K	685 K	810 on K for more	810 on K for the	1841 K kami	3274 K	3334 kênh K của
youtubeu	2853 K
youtubu	2975 K
""", 'za': """
za	2869 K # €	2932 K # €	2990 K # €
zaak	2294 meer over deze K
zaakceptuj	2484 K pliki cookie
zabranjeno	2872 K kopiranje
zabronione	2477 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	2932 článkov K	2932 články K
zadejte	77 K svůj e-mail
zahlasujte	404 K	2942 K
zahtevana	21 K polja
zahtevao	2899 K
zahtijevao	2899 K
zainstaluj	2455 K naszą aplikację	2456 K aplikację
zajednici	2885 viber K
zaktualizowany	97 tekst został K	97 artykuł został K
zalo	3332 quan tâm K
zalogowani	2468 tylko K
zalogowaniu	2450 dostępny po K	2450 dostępna po K
zalogowanych	2491 tylko dla K
zaloguj	24 K	2451 K się, aby	2451 K się aby
zamkniesz	2444 zanim K
zamolila	2899 K
zamolili	2899 K
zamolio	2899 K
zamudite	3004 ne K
zanechte	77 K nám e-mail
zapewnia	2526 K
zapisal	3017 je K
zapisz	2453 K się na nasz	2523 K się na	2523 K się do
zapraszali	2526 K
zaprenumeruj	80 K
zaradi	2994 K vas	3015 K vas
zaregistrujte	394 zdarma se K	394 se zdarma K	394 zdarma K	394 K se zdarma	2932 K sa zadarmo	2932 K sa
zarejestrowanych	2491 tylko dla K
zarejestruj	2451 K się, aby	2523 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	97 telefon K
zaufanych	2480 K źródeł
zavisi	2896 K od vas
zavolal	422 K
zavolala	422 K
zawiera	97 K opisy
zaznacza	2526 K
""", 'zb': """
zbierka	2959 K
""", 'zd': """
zdarma	394 článků K	394 články K
""", 'ze': """
zegt	2361 K
zei	2361 K
zelfdoding	97 K
zelfmoordgedachten	97 K
zeptal	422 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2741 K
zicea	2741 K
ziedojums	2242 K
zitten	2359 we K ook op
""", 'zk': """
zkuste	350 K první měsíc	419 K první měsíc
""", 'zm': """
zmienione	97 imiona zostały K	97 imię zostało K
""", 'zn': """
znalosti	388 své K
znanje	2865 svoje K	2865 svoje K u	2986 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2919 K tohto obsahu	2919 K obsahu	2919 K príspevku
zondag	17 elke K
zonder	71 K spam	2316 K jouw steun	2316 K uw steun
zostanie	2468 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	379 , K
zpravodajem	379 je K
zpravodajkou	379 je K
""", 'zr': """
zrezygnuj	2451 K w każdej chwili	2525 K w każdej chwili
""", 'zu': """
zuerst	634 text ist K	651 text wurde K
zufolge	658 K
zugang	511 noch keinen K
zugeschickt	523 per e-mail K	523 per mail K
zugestimmt	540 externen diensten nicht K
zusammenarbeit	609 beitrag ist in K	609 artikel ist in K	609 text ist in K
zusammenfassung	562 K
zustimmung	540 K jederzeit	541 ihre K	541 mit ihrer K
""", 'zv': """
zvali	422 K
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
  639),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  776),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 832))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2005), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2005),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2005),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2020),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2098),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2098), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2098),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2098), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 3452),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 3463), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 3471))

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
