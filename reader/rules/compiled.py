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
ar.embed-go.among	w7	among	0
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
ar.follow-label.among	w13	among	0
ar.follow-add	c13		12	اضف|اضفنا|اضافة|غوغل|جوجل	اضف|اضفنا|اضافة|اختر
ar.share-size	w10		0
ar.share-word	w10	among	0
ar.partner	w9	among	0
ar.ad-goes	s9		9	الاعلان|اعلان|ادناه
ar.comment-more	w12		0
ar.see-on	w7		0
ar.robot	c7		20	محمي|google
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
bg.shop.own.among	w9	among	0
bg.embed.load	w7		0
bg.embed.load.among	w7	among	0
bg.embed.always	s7		10
bg.player.label	w16		0
bg.player.among	w16	among	0
bg.app.label	w5		0
bg.push.label	w6		0
bg.push.among	w6	among	0
bg.adblock.answer	w8		0
bg.adblock.among	w8	among	0
bg.donation.page	w0		0
bg.donation.free	s0		16	читател*|абонат*	сме|можем|само
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
bg.share.tools.among	w10	among	0
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
bn.nav.among	w11	among	0
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
cs.shop.own.among	w9	among	0
cs.shop.colon	s9		18
cs.embed.load	w7		0
cs.embed.load.among	w7	among	0
cs.embed.always	s7		10
cs.player.label	w16		0
cs.player.among	w16	among	0
cs.app.label	w5		0
cs.app.label.among	w5	among	0
cs.push.label	w6		0
cs.push.among	w6	among	0
cs.adblock.answer	w8		0
cs.adblock.among	w8	among	0
cs.donation.page	w0		0
cs.donation.page.among	w0	among	0
cs.donation.free	s0		16	čtenář*|předplatitel*	jsme|můžeme|jen|fungujeme
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
cs.share.tools.among	w10	among	0
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
da.shop.own.among	w9	among	0
da.shop.colon	s9		18
da.embed.load	w7		0
da.embed.load.among	w7	among	0
da.embed.always	s7		10
da.player.label	w16		0
da.player.among	w16	among	0
da.app.label	w5		0
da.push.label	w6		0
da.push.among	w6	among	0
da.adblock.answer	w8		0
da.adblock.among	w8	among	0
da.donation.page	w0		0
da.donation.page.among	w0	among	0
da.donation.free	s0		16	læser*|abonnent*|medlemmer	vi|os|kun	kun|eksisterer|uafhængig*|mulig*|betalingsmur*
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
da.share.tools.among	w10	among	0
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
de.odds	s9		24	laufenden änderungen|veröffentlichung|abhängig|buwei*|bzga|check-dein-spiel*|verantwortungsvoll*
de.embed.load	w7		0
de.embed.load.among	w7	among	0
de.embed.always	s7		7	erlauben|anzeigen|zulassen|entsperren|freischalten|aktivieren|eingebetteter	immer|künftig|eingebetteter|x|youtube|instagram|facebook|tiktok|bluesky|threads|drittanbietern
de.player.label	w16		0
de.player.among	w16	among	0
de.push.label	w6		0
de.push.among	w6	among	0
de.adblock.answer	w8		0
de.adblock.among	w8	among	0
de.donation.page	w0		0
de.donation.page.among	w0	among	0
de.donation.free	s0		14	leser*	im rücken|wir haben|nur sie|nur ihr|nur du|nur unsere|nur leser*
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
de.rights.first	s15		9	erschien|erschienen|veröffentlicht|publiziert
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
el.follow-label.among	w13	among	0
el.follow-add	c13		14	προσθήκη|προσθέστε|πρόσθεσε
el.share-size	w10		0
el.share-word	w10	among	0
el.with-partner	w9	among	0
el.ad-goes	s9		9	διαφήμιση
el.ordered	s12		6	νεότερ*|παλαιότερ*|δημοφιλ*
el.comment-label	w12		0
el.see-on	s7		4	instagram|youtube|facebook|x|twitter|tiktok|spotify|bluesky|threads|telegram
el.shared-by	c7		14	@
el.robot	c7		30	προστατεύεται|google
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
en.embed.load.among	w7	among	0
en.embed.always	s7		9	from|on|blocked|embedded
en.player.label	w16		0
en.player.among	w16	among	0
en.adblock.answer	w8		0
en.adblock.among	w8	among	0
en.push.label	w6		0
en.donation.page	w0		0
en.donation.free	s0		16	readers|reader|just you|your support	just you|just readers|just our readers|only our readers|your support|we have
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
en.rights.label.among	w15	among	0
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
es.embed-go.among	w7	among	0
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
es.robot	c7		30	protegido|google
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
es.author-more.among	w14	among	0
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
et.shop.own.among	w9	among	0
et.embed.load	w7		0
et.embed.load.among	w7	among	0
et.player.label	w16		0
et.player.label.among	w16	among	0
et.app.label	w5		0
et.push.label	w6		0
et.push.label.among	w6	among	0
et.adblock.answer	w8		0
et.donation.page	w0		0
et.wall.label	w2		0
et.wall.label.among	w2	among	0
et.form.label	w4		0
et.form.label.among	w4	among	0
et.gallery.label	w16		0
et.sources.label	w16		0
et.ai.made	w16		0
et.comments.bar	w12		0
et.follow.label	w13		0
et.share.tools	w10		0
et.share.tools.among	w10	among	0
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
fa.embed-go.among	w7	among	0
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
fa.follow-label.among	w13	among	0
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
fi.shop.own.among	w9	among	0
fi.shop.colon	s9		18
fi.embed.load	w7		0
fi.embed.load.among	w7	among	0
fi.embed.always	s7		9
fi.player.label	w16		0
fi.player.among	w16	among	0
fi.app.label	w5		0
fi.push.label	w6		0
fi.push.among	w6	among	0
fi.adblock.answer	w8		0
fi.adblock.among	w8	among	0
fi.donation.page	w0		0
fi.donation.page.among	w0	among	0
fi.donation.free	s0		16	lukijo*|lukijat|lukijoita|tilaaj*	olemme|vain|voimme
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
fi.share.tools.among	w10	among	0
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
fr.embed-go.among	w7	among	0
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
fr.our-rules.among	w14	among	0
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
fr.robot	c7		30	protégé|google
fr.consent-more	w7		0
fr.player-more	w16		0
fr.player-time	s16		6
fr.podcast-on	s11		10	apple|ivoox|deezer|google|youtube|amazon|soundcloud
fr.block-more	w8		0
fr.give-more	w0		0
fr.give-tax	s0		9	€	fiscal*|impôt*|réel|don|réduction
fr.wall-more	w2		0
fr.form-more	w4		0
fr.form-word-more	w4	among	0
fr.nav-more	w11		0
fr.slides	s11		6	#|photos|fotos|immagini|imágenes
fr.follow-more	w13		0
fr.author-more	w14		0
fr.author-all	s14		6
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
he.embed-go.among	w7	among	0
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
he.follow-label.among	w13	among	0
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
hu.shop.own.among	w9	among	0
hu.shop.colon	s9		18
hu.embed.load	w7		0
hu.embed.load.among	w7	among	0
hu.embed.always	c7		8
hu.player.label	w16		0
hu.player.among	w16	among	0
hu.app.label	w5		0
hu.push.label	w6		0
hu.push.among	w6	among	0
hu.adblock.answer	w8		0
hu.adblock.among	w8	among	0
hu.donation.page	w0		0
hu.donation.page.among	w0	among	0
hu.donation.free	s0		16	olvasó*|előfizető*	csak|vagyunk|működünk|írunk|lehetünk|dolgozunk|önök*
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
hu.follow.label.among	w13	among	0
hu.share.tools	w10		0
hu.share.tools.among	w10	among	0
hu.ad.end	w9		0
hu.ad.partner	c9		12	a cikk|az írás|a rovat|cikkünk
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
id.embed-go.among	w7	among	0
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
id.follow-label.among	w13	among	0
id.follow-add	c13		12	tambahkan|jadikan|google	tambahkan|jadikan
id.share-size	w10		0
id.share-word	w10	among	0
id.partner	w9	among	0
id.ad-goes	s9		9	iklan|bawah
id.comment-more	w12		0
id.see-on	s7		5	instagram|youtube|facebook|x|twitter|tiktok|spotify|threads|telegram
id.shared-by	c7		14	@
id.robot	c7		24	dilindungi|google
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
it.health	s9		16	patologica|probabilità di vincita|vietato ai minori e|minori di # anni
it.player	w16		0
it.player-word	w16	among	0
it.player-gone	s16		11	disponibile|riprodotto|riprodurre	paese|regione|momento|tuo|browser
it.embed-what	s7		7	youtube|instagram|facebook|x|twitter|tiktok|spotify|bluesky|vimeo
it.embed-go	w7		0
it.embed-go.among	w7	among	0
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
it.robot	c7		30	protetto|google
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
ja.embed.go.among	w7	among	0
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
ko.embed.go.among	w7	among	0
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
ko.us.among	w14	among	0
ko.by.machine	c16		14	이 기사*|본 기사*|이 글은|이 요약*|내용입니다|이 이미지*|이 번역*|본문*|기사입니다	했습니다|되었습니다|됐습니다|입니다|내용입니다|기사입니다|작성했습니다|작성되었습니다|작성됐습니다|생성했습니다|생성되었습니다|번역되었습니다|요약했습니다
ko.by.machine.label	w16		0
ko.follow.label.more	w13		0
ko.follow.label.more.among	w13	among	0
ko.share.size	w10		0
ko.share.word	w10	among	0
ko.partner	w9	among	0
ko.comment.more	w12		0
ko.see.on	w7		0
ko.robot	c7		20	보호*|보호됩니다|google
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
lt.shop.own.among	w9	among	0
lt.embed.load	w7		0
lt.embed.load.among	w7	among	0
lt.player.label	w16		0
lt.player.label.among	w16	among	0
lt.app.label	w5		0
lt.push.label	w6		0
lt.push.label.among	w6	among	0
lt.adblock.answer	w8		0
lt.donation.page	w0		0
lt.donation.page.among	w0	among	0
lt.wall.label	w2		0
lt.wall.label.among	w2	among	0
lt.form.label	w4		0
lt.form.label.among	w4	among	0
lt.gallery.label	w16		0
lt.sources.label	w16		0
lt.ai.made	w16		0
lt.comments.bar	w12		0
lt.follow.label	w13		0
lt.share.tools	w10		0
lt.share.tools.among	w10	among	0
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
lv.shop.own.among	w9	among	0
lv.embed.load	w7		0
lv.embed.load.among	w7	among	0
lv.player.label	w16		0
lv.player.label.among	w16	among	0
lv.app.label	w5		0
lv.push.label	w6		0
lv.push.label.among	w6	among	0
lv.adblock.answer	w8		0
lv.donation.page	w0		0
lv.wall.label	w2		0
lv.wall.label.among	w2	among	0
lv.form.label	w4		0
lv.form.label.among	w4	among	0
lv.gallery.label	w16		0
lv.sources.label	w16		0
lv.ai.made	w16		0
lv.comments.bar	w12		0
lv.follow.label	w13		0
lv.share.tools	w10		0
lv.share.tools.among	w10	among	0
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
nl.shop.own.among	w9	among	0
nl.shop.colon	s9		18
nl.odds	s9		26	publicatie|voorbehoud
nl.embed.load	w7		0
nl.embed.load.among	w7	among	0
nl.embed.always	s7		8	toestaan|tonen|laden|weergeven|toon|laad|ingesloten	altijd|youtube|instagram|facebook|x|twitter|tiktok|spotify|derden
nl.player.label	w16		0
nl.player.among	w16	among	0
nl.app.label	w5		0
nl.push.label	w6		0
nl.push.among	w6	among	0
nl.adblock.answer	w8		0
nl.adblock.among	w8	among	0
nl.donation.page	w0		0
nl.donation.page.among	w0	among	0
nl.donation.free	s0		16	lezers|donateurs|leden	wij|we|alleen|ons	journalistiek|alleen|onafhankelijk*|bestaan
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
nl.share.tools.among	w10	among	0
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
no.shop.own.among	w9	among	0
no.shop.colon	s9		18
no.embed.load	w7		0
no.embed.load.among	w7	among	0
no.embed.always	s7		10
no.player.label	w16		0
no.player.among	w16	among	0
no.app.label	w5		0
no.push.label	w6		0
no.push.among	w6	among	0
no.adblock.answer	w8		0
no.adblock.among	w8	among	0
no.donation.page	w0		0
no.donation.page.among	w0	among	0
no.donation.free	s0		16	leser*|abonnent*	vi|oss|bare	bare|finnes|uavhengig*|mulig*|betalingsmur*
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
no.follow.label.among	w13	among	0
no.share.tools	w10		0
no.share.tools.among	w10	among	0
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
pl.shop.own.among	w9	among	0
pl.shop.colon	s9		18
pl.odds	c9		36	zmianie|publikacji|ryzykiem|uzależn*|nielegaln*|licencj*|grozi	bukmacher*|publikacji|#+|hazard|zakłady|zakładów|momencie
pl.embed.load	w7		0
pl.embed.load.among	w7	among	0
pl.embed.always	s7		10
pl.player.label	w16		0
pl.player.among	w16	among	0
pl.app.label	w5		0
pl.push.label	w6		0
pl.push.among	w6	among	0
pl.adblock.answer	w8		0
pl.adblock.among	w8	among	0
pl.donation.page	w0		0
pl.donation.page.among	w0	among	0
pl.donation.free	s0		16	czytelni*|wpłat*	jesteśmy|możemy|tylko|działamy|istniejemy
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
pl.follow.label.among	w13	among	0
pl.share.tools	w10		0
pl.share.tools.among	w10	among	0
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
pt.embed-go.among	w7	among	0
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
pt.our-rules.among	w14	among	0
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
pt.robot	c7		30	protegido|google
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
ro.embed-go.among	w7	among	0
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
ro.robot	c7		30	protejat|google
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
ru.shop.own.among	w9	among	0
ru.shop.colon	s9		18
ru.embed.load	w7		0
ru.embed.load.among	w7	among	0
ru.embed.always	s7		10
ru.player.label	w16		0
ru.player.among	w16	among	0
ru.app.label	w5		0
ru.push.label	w6		0
ru.push.among	w6	among	0
ru.adblock.answer	w8		0
ru.adblock.among	w8	among	0
ru.donation.page	w0		0
ru.donation.page.among	w0	among	0
ru.donation.free	s0		16	читател*|подписчик*|пожертвовани*	мы|только|работаем|существуем
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
ru.follow.label.among	w13	among	0
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
sh.shop.own.among	w9	among	0
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
sh.donation.free	s0		16	čitatelj*|čitaoc*|pretplatni*	smo|možemo|samo
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
sh.follow.label.among	w13	among	0
sh.share.tools	w10		0
sh.share.tools.among	w10	among	0
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
sk.embed.load.among	w7	among	0
sk.embed.always	s7		10
sk.player.label	w16		0
sk.player.among	w16	among	0
sk.app.label	w5		0
sk.push.label	w6		0
sk.push.among	w6	among	0
sk.adblock.answer	w8		0
sk.adblock.among	w8	among	0
sk.donation.page	w0		0
sk.donation.page.among	w0	among	0
sk.donation.free	s0		16	čitateľ*|predplatiteľ*	sme|môžeme|len|fungujeme
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
sk.share.tools.among	w10	among	0
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
sl.shop.own.among	w9	among	0
sl.embed.load	w7		0
sl.embed.load.among	w7	among	0
sl.embed.always	s7		10
sl.player.label	w16		0
sl.player.among	w16	among	0
sl.app.label	w5		0
sl.push.label	w6		0
sl.push.among	w6	among	0
sl.adblock.answer	w8		0
sl.adblock.among	w8	among	0
sl.donation.page	w0		0
sl.donation.free	s0		16	bralc*|naročnik*	smo|lahko|samo
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
sl.share.tools.among	w10	among	0
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
sv.odds	s9		26	stödlinjen*|spelpaus*|publicering
sv.affiliate.note	c9		34	artikeln|länk*|köper|sidan|texten	vi|får|innehåller|markerade
sv.embed.load	w7		0
sv.embed.load.among	w7	among	0
sv.embed.always	s7		10
sv.player.label	w16		0
sv.player.among	w16	among	0
sv.app.label	w5		0
sv.push.label	w6		0
sv.push.among	w6	among	0
sv.adblock.answer	w8		0
sv.adblock.among	w8	among	0
sv.donation.page	w0		0
sv.donation.free	s0		16	läsare|läsarna|prenumerant*	vi|oss|bara	bara|kan|oberoende|betalvägg|finns
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
sv.follow.label.among	w13	among	0
sv.share.tools	w10		0
sv.ad.end	w9		0
sv.ad.end.among	w9	among	0
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
tr.by-machine	s16		14	oluşturuldu|oluşturulmuştur|hazirlandi|hazirlanmiştir|üretildi|üretilmiştir|çevrildi|çevrilmiştir|yazilmiştir|özetlendi	bu|haber*|metin|içerik*|görsel*|özet*|yazi
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
tr.robot	c7		30	korunmaktadir|korunuyor|google
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
uk.shop.own.among	w9	among	0
uk.shop.colon	s9		18
uk.embed.load	w7		0
uk.embed.load.among	w7	among	0
uk.embed.always	s7		10
uk.player.label	w16		0
uk.player.among	w16	among	0
uk.app.label	w5		0
uk.push.label	w6		0
uk.push.among	w6	among	0
uk.adblock.answer	w8		0
uk.adblock.among	w8	among	0
uk.donation.page	w0		0
uk.donation.page.among	w0	among	0
uk.donation.free	s0		16	читач*|підписник*|внеск*	ми|лише|працюємо|існуємо
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
uk.follow.label.among	w13	among	0
uk.share.tools	w10		0
uk.share.tools.among	w10	among	0
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
zh.embed.go.among	w7	among	0
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
zh.follow.label.among	w13	among	0
zh.follow.add	c13		20	google|谷歌	加入|设为|設為|添加
zh.share.size	w10		0
zh.share.word	w10	among	0
zh.partner	w9	among	0
zh.comment.more	w12		0
zh.see.on	w7		0
zh.robot	c7		40	保护|保護|google
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
# % sparen	884
# (# ratings	1255
# (# reviews	1255
# (# votes	1255
# af #	664
# afbeeldingen bekijken	3001
# antwoord	3011
# antwoorden	3011
# antworten	897
# antworten anzeigen	897
# atbilde	2848
# atbildes	2848
# atsakymai	2781
# atsakymas	2781
# av #	3101	4045
# beelden bekijken	3001
# bilder anschauen	887
# bilder ansehen	887
# bilder anzeigen	887
# comentarii	3439
# comentario	1369
# comentarios	1369
# comentaris	405
# comment	1091
# commentaire	1808
# commentaires	1808
# commenti	2380
# commento	2380
# comments	1091
# euro el primer mes	417
# foto's bekijken	3001
# fotos anschauen	887
# fotos ansehen	887
# fotos anzeigen	887
# from # ratings	1255
# from # reviews	1255
# from # vote	1255
# from # votes	1255
# glasov	92
# glasova	92
# hlasov	92
# komentar	2257
# komentarai	2730
# komentarze	3172
# komentarzy	3172
# komment	2149
# kommentaari	1502
# kommentar	612	751	3046	3991
# kommentare	751
# kommentarer	612	3046	3991
# kommentti	1675
# kommenttia	1675
# like for this post	1255
# like for this reply	1255
# likes for this post	1255
# likes for this reply	1255
# min	1072
# min de lectura	1376
# min de leitura	3314
# min di lettura	2387
# min leestijd	2900
# min. lesezeit	758
# od #	3731	3927
# odgovor	3759
# odgovora	3759
# odgovori	3956
# odgovorov	3956
# odpovede	3859
# odpowiedzi	3264
# of #	1287
# of # people found this helpful	1255
# out of # (# ratings	1255
# out of # (# votes	1255
# out of # based on # reviews	1255
# oy	92
# people found this helpful	1255
# people like this	1255
# person found this helpful	1255
# ratings	1255
# reactie	2893
# reacties	2893
# replies	1316
# reviews	1255
# saniye geri	4225
# saniye geri sar	4225
# saniye ileri	4225
# saniye ileri sar	4225
# sekunden vor	874
# stars (# votes	1255
# stars from # reviews	1255
# stars from # votes	1255
# stemmen	92
# stemmer	92
# stimmen	92
# suara	92
# szavazat	92
# van #	2976
# vastaus	1753
# vastausta	1753
# vastus	1553
# vastust	1553
# von #	889
# votes	92
# voti	92
# votos	92
# vots	92
# voturi	92
# x	875
# yorum	4174
# z #	542	3229	3827
# zo #	3827
""", '#+': """
#+ gamble responsibly	1251
""", '#/': """
#/# oldal	2216
#/#. oldal	2216
""", '$#': """
$# at amazon	1285
$# at walmart	1285
""", 'a ': """
a a	93
a a a	93
a cikk tartalma	2217
a fost util acest articol	3474
a javascript ki van kapcsolva	2201
a kommentek nem szerkesztett tartalmak	2149
a lire aussi	1812
a message from our sponsor	1082
a nossa loja	3359
a palavra do dia	3398
a publicidade continua	3417
a sua mensagem	3409
a tartalom le van tiltva	2198
""", 'a+': """
a+ a	93
""", 'a-': """
a- a	93
a- a a	93
""", 'aa': """
aa	4181
aa aa aa	93
aanbevolen	2897	2997
aanbevolen artikelen	2897
aanbevolen door outbrain	3016
aanbevolen door taboola	3016
aanbevolen voor jou	2897
aanbod van onze partners	3016
aangeboden door	2887
aanmelden	2867
aanmelden nieuwsbrief	2872
aanraders	2897
aanzetten	2990
aastane tellimus	1547
""", 'ab': """
abbonamenti	2358
abbonamento	2358
abbonati	2358
abbonati ora	2358
abbonati subito	2358
ablehnen	748
abmelden	719
abo	719
abo bestellen	719
abo testen	811
abo verwalten	719
abo-vorteil	868
abo-vorteile	868
abonament	3428
abonamente	3428
abonare	3428
abone ol	4161
abone olun	4161
abone olun, sinirsiz okuyun	4161
abonelik	4161
abonelik paketleri	4268
abonentiem	2793
abonnee worden	2867
abonneer	2867
abonneer nu	2867
abonnees lezen meer	2937
abonneevoordeel	2979
abonnement	595	719	1779	2867	3029
abonnementen	2867
abonnements	719	1779
abonnentfordel	3104
abonnentfordele	667
abonnentfordeler	3104
abonnenttilbud	667
abonner	595	3029
abonneren	2867
abonnez-vous	1779
abonnieren	719
about sharing	1072
about the columnist	1267
about the contributor	1267
about the contributors	1267
about us	1101
abovorteil	868
abovorteile	868
abrir	1377	3315
abrir app	1436	3368
abrir en la app	1436
abrir la app	1436
abrir mapa	1377	3315
abrir menu	3314
abrir na app	3368
abrir no aplicativo	3368
abrir no app	3368
abschicken	886
absenden	91	886
abspielen	758	875
abstimmen	91
abstimmung	92
""", 'ac': """
accede	1339
acceder	1339
accedi	2358
accedi con apple	2420
accedi con facebook	2420
accedi con google	2420
accedi con il tuo account	2420
accedi per commentare	2429
accept	1087
accept & close	1293
accept & continue	1293
accept all	1087
accept all cookies	1087
accept and close	1087
accept and continue	1087
accept and load	1293
accept and show	1293
accept and view	1293
accept and watch	1293
accept toate	3450
accept toate cookie-urile	3519
accepta i continua	402
accepta i mostra el contingut	402
accepta les galetes	402
accepta totes les galetes	434
accepta-ho tot	402
accepted payment methods	1047
accepteer	2889
accepteer alle cookies	2889
accepteer alles	2984
accepteer cookies	2983
accepteer en ga door	2983
accepteer en toon	2983
accepter	609	1805
accepter alle	609
accepter alle cookies	609
accepter et afficher	1835
accepter et afficher le contenu	1835
accepter et continuer	1805
accepter et fermer	1805
accepter et poursuivre	1875
accepter les cookies	1805
accepter og luk	670
accepter og vis	670
accepter tout	1805
acceptera	3988
acceptera alla	3988
accepteren	2889
accepteren en doorgaan	2983
accepteren en tonen	2983
acces nelimitat la toate articolele	3465
acceso	1339
acceso ilimitado a todo el contenido	1475
accesso a tutti gli articoli	2483
accesso illimitato a tutti i contenuti	2483
accetta	2377
accetta e continua	2377
accetta e continua oppure abbonati	2420
accetta e prosegui	2441
accetta e visualizza	2401
accetta e visualizza il contenuto	2401
accetta i cookie	2377
accetta tutti	2377
accetta tutti i cookie	2477
accetta tutto	2377
accetto tutti i cookie	2477
acconsento a ricevere comunicazioni commerciali	2416
acconsento al trattamento dei dati	2454
acconsento al trattamento dei dati personali	2454
acconsento al trattamento dei miei dati	2454
acconsento alla visualizzazione di contenuti esterni	2401
account aanmaken	2867
accueil	1815
aceitar	3304
aceitar cookies	3304
aceitar e continuar	3304
aceitar e ver	3329
aceitar todos	3304
aceitar todos os cookies	3402
aceitar tudo	3304
aceito todos os cookies	3402
aceptar	1366
aceptar cookies	1366
aceptar todas	1366
aceptar todas las cookies	1469
aceptar todo	1366
aceptar y continuar	1366
aceptar y seguir	1433
aceptar y ver	1396
aceptar y ver el contenido	1396
acepto que se me muestre contenido externo	1396
acepto recibir comunicaciones comerciales	1411
acepto todas las cookies	1469
acesso a todos os artigos	3408
acest articol este blocat	3498
acest videoclip nu este disponibil	3482
acest videoclip nu mai este disponibil	3482
acheter ce livre	1869
acheter des billets	1869
acheter le livre	1869
acheter maintenant	1929
acheter mes billets	1869
acheter sur amazon	1869
acheter sur fnac	1869
acheter sur la fnac	1869
achternaam	3000
acompanhe ao vivo	3341
acquista biglietti	2435
acquista i biglietti	2435
acquista il libro	2435
acquista il numero in edicola	2406
acquista la copia digitale	2406
acquista ora	2494
acquista questo libro	2435
acquista questo numero	2406
acquista su amazon	2435
acquistalo su amazon	2435
activa	438
activa el so	430
activa les alertes	411
activa les notificacions	411
activa les notificacions i no et perdis res	411
activar	1438
activar alertas	1410
activar el sonido	1429
activar sonido	1429
activer la notification	1879
activer le son	1871
activer les alertes	1845
actualiser la page	1880
""", 'ad': """
ad	1082	2520	2633	4242	4530
ad blocker rilevato	2481
ad choices	1082
ad ends	1319
ad feedback	1082
ad soyad	4242
ada yang salah	2318
adblock detectado	1473	3406
adblock rilevato	2481
adblock'u kapattim	4233
adblocker is uitgeschakeld	2991
adblocker ist deaktiviert	878
adblocker rilevato	2481
adchoices	1082
add a comment	1091
add a reply	1257
add as preferred source	1077
add to bookmarks	1072
add to favorites	1275
add to my topics	1077
add to reading list	1171
addebito diretto	2357
adgangskode	684
adicionar ao carrinho	3417
adicionar aos favoritos	3350
adicionar aos meus temas	3413
adicionar como fonte preferida	3390
adicionar resposta	3397
adiniz	4242
adiniz soyadiniz	4242
adinizi girin	4269
adjust text size	1318
administrer cookies	670
administrer informasjonskapsler	3107
administrer notifikationer	676
administrer samtykke	3043
administrer varsler	3113
adres e-mail	3157
adresa de e-mail	3460
adresa de email	3460
adresa ta de email	3460
adresse e-mail	1788
adresse e-mail incorrecte	1886
adresse e-mail invalide	1848
adresse e-mail non valide	1886
adresse email non valide	1886
adresse mail	1848
adresse mail invalide	1918
ads	1082
ads by google	1319
ads by outbrain	1319
ads by taboola	1319
advert	1082
adverteer bij ons	2922
advertentie	2887
advertentie eindigt	3016
advertentie melden	3016
advertentie sluiten	3016
advertentie verbergen	3016
advertenties	2887
advertenties toestaan	2992
advertenties van google	3016
advertentievrij lezen	3016
adverteren	2922
advertise with us	1082
advertisement	1082	2253	2375	4170
advertisement ends	1319
advertisement feature	1082
advertisements	1082
advertiser content	1082
advertising	1082
advertising continues	1319
advertising ends	1319
advertorial	745	919	2288	3436	4170
""", 'af': """
afbeelding # van #	3001
afbeeldingen bekijken	3001
afdrukken	2882
afegeix com a font preferida	457
afegeix un comentari	396
afficher ce contenu	1835
afficher l'original	1816
afficher la suite	1815
afficher le contenu	1805
afficher le contenu externe	1835
afficher le post	1875
afficher le tweet	1875
afficher les commentaires	1808
afficher les sous-titres	1871
afficher moins	1816
afficher plus	1815
affiliate	1082
affiliate disclosure	1082
affiliate-link	745
afgiv din stemme	91	663
afgiv din stemme her	620
afgiv stemme	91	663
afmelden	2867
afspeelsnelheid	2986
afspelen	2900	2987
afspil	620
afspil video	673
afspilningshastighed	673
afstemning	92	664
after ad	1082
after newsletter promotion	1060
afvis	609
afvis alle	609
""", 'ag': """
agb	748
aggiorna la pagina	2447
aggiungi ai miei argomenti	2488
aggiungi ai preferiti	2370
aggiungi al carrello	2494
aggiungi alle fonti preferite	2465
aggiungi un commento	2380
aggiungi una risposta	2472
aggiungici alle fonti preferite	2465
agrandir	1815
agrandir l'image	1815
agrandir la photo	1890
agrandir le texte	1901
agree	1087
agree & close	1293
agree & continue	1293
agree and continue	1087
""", 'ah': """
ahora en portada	1373
ahora no	1333
""", 'ai': """
ai can make mistakes	1321
ai can make mistakes. check important information	1315
ai deja cont	3428
ai deja un abonament	3465
ai deja un cont	3428
ai generated	1321
ai generated summary	1142
ai highlights	1142
ai kan fouten maken	3009
ai kan lave fejl	696
ai maakt soms fouten	3009
ai may make mistakes	1321
ai overview	1142
ai summary	1142	1321
ai translation	1321
ai uitat parola	3428
ai votat deja	3474
ai-gegenereerd	3010
ai-generated	1142	1321
ai-generated content may contain errors	1315
ai-generated summary	1142
ai-genererad	4078
ai-genererad sammanfattning	3998
ai-genereret	697
ai-genereret indhold	696
ai-genereret opsummering	620
ai-generert oppsummering	3053
ai-oppsummering	3053	3134
ai-opsummering	620
ai-samenvatting	2919	3010
ai-sammanfattning	3998	4078
aidez-nous	1770
aihe	1742
aiheet	1676
ailleurs sur le web	1812
ainult tellijale	1496
ainult vajalikud	1537
aiutaci	2353
aizmirsi paroli	2841
aizmirsta parole	2841
aizpildi aptauju	2800
""", 'aj': """
ajouter au panier	1929
ajouter aux favoris	1798
ajouter un commentaire	1808
ajustes de privacidad	1433
""", 'ak': """
akceptuj	3169
akceptuj wszystkie	3169
akceptuj wszystko	3237
akhir iklan	2298
akkoord	2889
akkoord en doorgaan	2983
akkoord en sluiten	2983
aksepter alle	3043
akses tanpa batas ke semua artikel	2340
aktifkan	2308
aktifkan notifikasi	2308
aktiver varsler	3113
aktualno	3877
aktualny czas	3240
aktualny czas #	3239
aktuel tid	674
aktuel tid #	673
aktuell	755
aktuell tid	4056
aktuell tid #	4055
aktuelle artikel	755
aktuelle nachrichten	755
aktuelle position #	874
aktuelle zeit	875
aktuelle zeit #	874
aktuelles	755
akun saya	2241
akzeptieren	748
akzeptieren & weiter	871
akzeptieren und anzeigen	871
akzeptieren und weiter	871
""", 'al': """
al abonnee	2937
al abonnee? log in	2867
al een account	2867
alamat email anda	2341
alamat email tidak valid	2317
albo	3250
alebo	3846
alege	3499
alege abonamentul	3465
alege abonamentul potrivit	3465
alege planul	3498
alege suma	3521
alerta de autor	1480	3413
alerte auteur	1922
algemene voorwaarden	2889
algo correu mal	3379
algo deu errado	3379
algo ha salido mal	1447
alguna cosa ha anat malament	448
ali	3944
all access	1304
all access digital	1169
all articles by the author	1308
all articles by this author	1308
all comments	1091
all donations are tax-deductible	1165
all news	1101
all posts by this author	1308
all stories by this author	1308
alla artiklar	4070
alla kommentarer	3991
alle # afbeeldingen	3001
alle # afbeeldingen bekijken	3001
alle # beelden	3001
alle # beelden bekijken	3001
alle # bilder anschauen	887
alle # bilder ansehen	887
alle # bilder anzeigen	887
alle # foto's	3001
alle # foto's bekijken	3001
alle # fotos anschauen	887
alle # fotos ansehen	887
alle # fotos anzeigen	887
alle ablehnen	748
alle abo-angebote	811
alle abos vergleichen	883
alle afbeeldingen	3001
alle afbeeldingen bekijken	3001
alle akzeptieren	748
alle angebote	883
alle angebote ansehen	883
alle anzeigen	758
alle artikel	888
alle artikel anzeigen	758
alle artikel der autorin	888
alle artikel des autors	888
alle artikel unbegrenzt lesen	811
alle artikelen	3002
alle artikler	3126
alle beelden	3001
alle beelden bekijken	3001
alle bidrag hjelper	3117
alle bilder	758
alle bilder anschauen	887
alle bilder ansehen	887
alle bilder anzeigen	887
alle cookies accepteren	2889
alle cookies akzeptieren	748
alle externen inhalte anzeigen	784
alle foto's	3001
alle foto's bekijken	3001
alle fotos anschauen	887
alle fotos ansehen	887
alle fotos anzeigen	887
alle kommentare	751
alle kommentare anzeigen	751
alle kommentarer	612	3046
alle newsletter	727
alle nieuwsbrieven	2930
alle reacties	2893
alle rettigheder forbeholdt	694
alle rettigheter reservert	3131
alleen abonnees kunnen reageren	2927
alleen noodzakelijk	2983
alleen noodzakelijke cookies	2983
alleen voor leden	2996
aller au contenu	1815
aller au contenu principal	1815
allerede abonnent? log ind	595
allerede abonnent? logg inn	3029
alles accepteren	2889
alles afwijzen	2984
alles akzeptieren	748
alles anzeigen	758
alles bekijken	2900
alles klar	759
alles weigeren	2889
allow	1324
allow ads	1299
allow alerts	1300
allow and continue	1293
allow content	1087
allow cookies	1087
allow facebook content	1140
allow google youtube content	1140
allow instagram content	1140
allow once	1294
allow tiktok content	1140
allow twitter content	1140
allow x content	1140
allow youtube content	1140
aloita testi	1718
aloita visa	1718
already a member	1050
already a member? log in	1050
already a subscriber? log in	1050
already a supporter	1041
already have an account	1050
already have an account? log in	1050
already have an account? sign in	1050
already registered	1169
already registered? log in	1169
als bevorzugte quelle festlegen	899
als e-mail versenden	740
als geschenk senden	900
als geschenk teilen	900
als pdf herunterladen	900
als pdf speichern	812
also	1099
also in the news	1096
also of interest	1253
also on	1096
also read	1096
also worth reading	19
alte articole	19	3440
alte articole care te-ar putea interesa	19
altijd toestaan	2984
altijd tonen	2983
altmetric	1275
altre notizie	19	2384
altre notizie da leggere	19
altre opzioni	2468
altre opzioni di condivisione	2467
altri articoli	2384
altri articoli dell'autore	2458
altri articoli dello stesso autore	2458
altri articoli di questo autore	2458
altri articoli su questo argomento	2384
altri articoli sull'argomento	2384
altro	2387
altro importo	2356
altyazi	4226
altyazilar	4226
alusta viktoriini	1533
always active	1087
always allow	1294
always show	1293
always unblock	1293
""", 'am': """
am beliebtesten	884
am deja cont	3498
am dezactivat adblock	3493
am dezactivat adblock-ul	3493
am meisten gelesen	755
am uitat parola	3498
amaga els comentaris	423
amaga les respostes	423
amazon'da satin al	4224
amazon'dan satin al	4224
amount	1042
amplia la foto	451
amplia la imatge	451
ampliar	1376	3314
ampliar a imagem	3382
ampliar foto	1450	3382
ampliar imagem	3382
ampliar imagen	1376
ampliar la foto	1450
ampliar la imagen	1450
""", 'an': """
an error has occurred	1306
an error has occurred while submitting the form	1160
an error has occurred. please try again later	1305
an error occurred	1306
an error occurred. please try again	1160
an error occurred. please try again later	1305
ana sayfa	4177
ana sayfaya git	4245
anadolu ajansi	4181
anasayfa	4177
anbefalede artikler	617
anbefales	684	3050	3121
anbefalet	617	684
anbefalet af outbrain	703
anbefalet af taboola	703
anbefalt	3050	3121
anbefalt av outbrain	3141
anbefalt av taboola	3141
anbefalte saker	3050
anda mengikuti topik ini	2326
anda mungkin juga suka	2284
anda mungkin suka	19
anda sudah berlangganan	2341
anda sudah memilih	2292
ander bedrag	2865
andere lasen auch	755
anderen betrag eingeben	880
anderen lazen ook	2897
anderer betrag	717
andre leser	3050
ange belopp	4062
ange din e-postadress	3978
ange din mejl	3978
angebot sichern	719
angebote ansehen	883
angebote unserer partner	745
angebote vergleichen	883
angemeldet bleiben	883
anket	92
anketa	92	542	3731	3827	3927
anketa dana	3730
anketa dne	541
anketa dneva	3926
ankete katil	4218
ankete katilin	4218
anketi cevapla	4218
ankieta	92
ankstesnis puslapis	2778
ankstesnis straipsnis	2778
anladim	4178
anleitung zum deaktivieren	878
anmeld	699
anmeld kommentar	698
anmelden	719
anmelden und kommentieren	897
anmelden und mitdiskutieren	897
anmeldung erfolgreich	802
anna juttu lahjaksi	1756
anna palautetta	1675
anna palautetta jutusta	1675
anna tagasisidet	1502
anna veast teada	1551
annan summa	4062
annat belopp	4062
anneta igakuiselt	1545
annonce	608	1803
annonce slut	703
annoncen slutter her	703
annoncer	608
annoncer fra google	703
annonces	1803
annons	3987
annons slut	3987
annonse	3042
annonse - artikkelen fortsetter under	3042
annonse - saken fortsetter under	3042
annonse slutt	3141
annonsen slutter her	3141
annonser	3042	3987
annonser fra google	3141
annonssamarbete	4002
annual	1042
annuale	2450
annuellement	1882
annunci	2375
annuncio	2375
ano, chci	556
anonieme brievenbus	3006
anonimni nabiralnik	3952
anonimowa skrzynka	3259
anonimowa skrzynka kontaktowa	3259
anonym hinweise geben	892
anonym postkasse	3130
anonym tipskanal	3130
anonymer briefkasten	892
anonymous letterbox	1311
anonymous mailbox	1311
anonymous tip box	1311
another amount	1301
anrede	886
answers are generated by ai	1315
anterior	1376	3314	3442
antwoorden	3012
antworten	751
antworten abbrechen	751
antworten anzeigen	897
antworten ausblenden	897
anual	443	1442	3374	3496
anuluj w dowolnym momencie	3249
anunci	396
anuncie conosco	3333
anuncio	1364
anuncios	1364
anzeige	745
anzeige - artikel geht unten weiter	817
anzeige - weiterlesen nach der anzeige	817
anzeige anzeige	745
anzeige aufgeben	790
anzeige ende	901
anzeige endet	901
anzeige endet hier	901
anzeige melden	901
anzeige scrollen, um weiterzulesen	745
anzeige von unserem partner	817
anzeigen	745
anzeigen und akzeptieren	871
""", 'ap': """
apakah artikel ini bermanfaat	2292
apakah artikel ini membantu	2292
apakah halaman ini membantu	2292
apakah ini bermanfaat	2292
apelido	3379
apellido	1447
apellidos	1447
apenas assinantes podem comentar	3339
apenas para assinantes	3376
apklausa	92
apklausos rezultatai	2767
apoie	3281
apoie no catarse	3373
apoie-nos	3281
apoie-nos no patreon	3373
apoio	3394
aportar	1334
app store	94
app store'dan indir	4230
app store'dan indirin	4230
appgallery	94
apple app store	94
apple ile devam et	4239
approfondimenti	2384
approfondisci	2384
appuyez pour activer le son	1911
apri	2388
apri app	2444
apri l'app	2444
apri la gallery	2458
apri la mappa	2388
apri menu	2387
apri nell'app	2444
apstipriniet savu e-pastu	2843
aptauja	92
""", 'ar': """
ar santrauka buvo naudinga	2730
ar straipsnis buvo naudingas	2730
ar tai buvo naudinga	2780
ara	4177
ara no	438
archivado en	1369
archivo	1373
argomenti	2384
argomenti correlati	2458
argomenti trattati	2384
around the web	1096
article anterior	451
article content	1082
article continues below	1082
article lu par une voix artificielle	1871
article offert	1930
article suivant	1812
articles connexes	1812
articles les plus lus	1812
articles populaires	1856
articles relacionats	393
articles similaires	1812
articol oferit de un abonat	3527
articol sponsorizat	87
articole recente	3440
articole recomandate	3440
articole similare	3440
articoli che potrebbero interessarti	2384
articoli consigliati	2423
articoli correlati	2384
articolo correlato	2384
articolo precedente	2384
articolo regalato	2495
articolo riservato agli abbonati	2420
articolo successivo	2384
articolo tradotto automaticamente	2403
articolul anterior	3440
articolul pe scurt	3453
artigo anterior	3311
artigo exclusivo para assinantes	3348
artigo exclusivo para subscritores	3348
artigo oferecido	3418
artigo seguinte	3382
artigos recomendados	3351
artigos relacionados	3311
artikel als geschenk versenden	837
artikel als pdf herunterladen	812
artikel auf die merkliste setzen	812
artikel beluisteren	2986
artikel berikutnya	2321
artikel bewaren	2938
artikel bewerten	751
artikel cadeau geven	3014
artikel delen	2882
artikel drucken	740
artikel entsperren	883
artikel freischalten	719
artikel geht unten weiter	817
artikel hadiah dari pelanggan	2344
artikel ini terkunci	2315
artikel jetzt freischalten	883
artikel kostenlos weitergeben	837
artikel lain	2284
artikel lain dari penulis ini	2321
artikel lainnya	2258
artikel lesen	758
artikel lizenzieren	893
artikel menarik lainnya	2284
artikel merken	740
artikel mit freunden teilen	837
artikel opslaan	2938
artikel penulis lainnya	2321
artikel per e-mail empfehlen	812
artikel populer	2284
artikel premium	2283
artikel printen	2938
artikel schenken	900
artikel sebelumnya	2258
artikel selanjutnya	2258
artikel speichern	740
artikel sponsor	2288
artikel teilen	740
artikel terkait	2258
artikel verschenken	719
artikel versenden	740
artikel weitergeben	837
artikel weiterleiten	812
artikel zusammenfassen	786
artikeln sparad	4083
artikkel on lukus	1546
artikkel on tellijale	1496
artikkel sisaldab reklaamlinke	1505
artikkelen er automatisk generert	3133
artikkelen er beskyttet av opphavsrett	3131
artikkelen er forbeholdt abonnenter	3029
artikkelen er maskinoversatt	3133
artikkelen fortsetter under	3042
artikkelen fortsetter under bildet	3042
artikkelen leses av en syntetisk stemme	3110
artikkeli jatkuu mainoksen alla	1670
artikkeli on lukittu	1738
artikkeli on tuotettu automaattisesti	1751
artikkelin aiheet	1744
artiklen er automatisk genereret	696
artiklen er beskyttet af ophavsret	694
artiklen er indtalt af ai	673
artiklen er maskinoversat	696
arvostele resepti	61
""", 'as': """
as + lidas	3311
as mais lidas	3311
ascolta	2370
ascunde	3443
ascunde comentariile	3474
asetukset	1671
asiasanat	1676
ask a question	1257
ask ai	1142
ask me later	1041
ask our ai	1142
ask our ai about this story	1142
ask question	1257
assinar	3285
assinar novamente	3408
assinatura	3285
assinaturas	3285
assine	3285
assine agora	3285
assine nossa newsletter	3289
assistir novamente	3403
assunto	3410
assuntos	3311
asunto	1477
""", 'at': """
atidaryti	2732
ativar	3370
ativar agora	3370
ativar alertas	3341
ativar o som	3361
ativar som	3361
atlaide abonentiem	2830
atmesti	2742
atmesti visus	2765
atsisakyti galite bet kada	2776
attiva	2446
attiva audio	2437
attiva l'abbonamento	2358
attiva l'audio	2437
attiva le notifiche	2414
attiva ora	2358
atur preferensi	2337
aturan berkomentar	2292
aturan komentar	2292
""", 'au': """
auch interessant	755
auch lesenswert	755
auch spannend	755
aucun commentaire	1808
audio	875	1297	2987
audio abspielen	792
audio downloaden	2986
audio generado con ia	1429
audio generado por ia	1429
audio generated by ai	1296
audio herunterladen	874
audio is ai-generated	1296
audio player is loading	1296
audio wird geladen	874
audio-datei herunterladen	874
auf bluesky teilen	740
auf die leseliste	837
auf die merkliste	812
auf einen blick	889
auf einer seite lesen	755
auf facebook posten	740
auf facebook teilen	740
auf linkedin teilen	740
auf mastodon teilen	740
auf pinterest merken	61
auf telegram teilen	740
auf twitter teilen	740
auf whatsapp teilen	740
auf x teilen	740
auf xing teilen	740
auf youtube anschauen	792
auf youtube ansehen	792
aufklappen	759	889
augmenta el text	459
aukoti vienkartinai	2772
aumentar el texto	1459
aumentar fonte	3392
aumentar letra	1459	3392
aumentar texto	1459	3392
aus der redaktion	755
aus unserem shop	868
ausblenden	759
ausklappen	758	889
auswahl speichern	871
autentificare	3428
autentificare cu facebook	3498
autentificare cu google	3498
auteur suivi	1922
auteursrechtelijk beschermd	3007
author affiliations	1267
author archive	1308
author biographies	1267
author biography	1267
autodefinido	1427
automaatne esitus	1539
automaattinen toisto	1728
automatic translation	1321
automatically translated	1315
automatisch afspelen	2986
automatisch vertaald	3009
automatische incasso	2866
automatische vertaling	3010
automatische wiedergabe	874
automatisk afspilning	673
automatisk avspilling	3110
automatisk oversat	696
automatisk oversatt	3133
automatisk uppspelning	4055
automatska reprodukcija	3737
automatski prevedeno	3758
automatyczne odtwarzanie	3239
autoodtwarzanie	3239
autoplay	674	875	1297	2987	3111	4056
autoplay next video	1296
autor folgen	899
autor kontaktieren	888
autor seguido	1480	3413
autore seguito	2488
autorin folgen	899
autorin kontaktieren	888
autoriser	1805
autorizzo il trattamento dei dati personali	2454
autre montant	1777
autres articles	1812
""", 'av': """
ava	1504
ava artikkel	1546
ava galerii	1550
ava rakenduses	1541
avaa	1679
avaa artikkeli	1738
avaa galleria	1744
avaa juttu	1738
avaa kartta	1679
avaa koko juttu	1661
avaa kuva	1744
avaa kuvagalleria	1744
avaa sovellus	1730
avainsanat	1676
avalehele	1550
avaliar receita	61
avalie esta receita	61
avancer de # secondes	1871
avantatges de subscriptor	429
avantatges per als subscriptors	429
avanti di # secondi	2437
avanzar # segundos	1429
average rating # / # vote count: #	1255
average rating: #	1255
avgi din stemme her	3053
avgi stemme	91	3100
aviso legal	1366
avspillingshastighet	3110
avstemning	92
avvia la riproduzione	2478
avvis	3043
avvis alle	3043
avvisa	3988
avvisa alla	3988
avviso autore	2488
""", 'ay': """
ayarlari kaydet	4228
aydinlatma metnini okudum	4241
aydinlatma metnini okudum ve kabul ediyorum	4241
aylik	4237
aylik destek	4236
aylik faturalandirilir	4239
ayrica okuyun	4175
ayrintilar	4178
""", 'ba': """
baca artikel berikutnya	2342
baca artikel lengkap	2321
baca artikel selengkapnya	2321
baca berita lainnya	2284
baca di aplikasi	2306
baca gratis	2340
baca juga	2258
baca nanti	2283
baca selengkapnya	2260
baca transkrip	2299
back # seconds	1296
back to home	1321
back to homepage	1308
back to overview	1308
back to the homepage	1308
back to top	1101
bagikan	2250
bagikan artikel	2250
bagikan artikel ini	2344
bagikan berita	2344
bagikan berita ini	2329
bagikan di facebook	2329
bagikan di whatsapp	2329
bagikan halaman ini	2344
bagikan ke	2250
bagikan ke facebook	2329
bagikan ke whatsapp	2329
bagikan ke x	2329
bagikan lewat whatsapp	2283
baixar o app	3368
baixe na app store	3368
baixe o aplicativo	3368
baixe o app	3368
balas	2257
balso	91
balsot	91
balsuok	91
balsuoti	91
bank transfer	1048
bankeinzug	718
bankoverschrijving	2866
bare for abonnenter	3120
batalkan kapan saja	2315
bayar dengan paypal	2340
""", 'be': """
be the first to answer	1257
be the first to reply	1257
be the first to review	1257
beantwoorden	2893	3012
bearbeitet	898
become a founding member	1050
become a friend	1043
become a member	1043
become a paid subscriber	1043
become a patron	1043
become a sponsor	1043
become a subscriber	1050
become a supporter	1043
become an insider	1169
become an insider and start reading now	1169
bedankt voor het aanmelden	2999
bedankt voor het stemmen	91	2975
bedankt voor je aanmelding	2930
bedankt voor je bericht	2999
bedankt voor je feedback	2927
bedankt voor je inschrijving	2872
bedankt voor je stem	91	2975
bedankt voor uw aanmelding	2930
bedankt voor uw bericht	2999
bedankt voor uw feedback	2927
bedankt voor uw stem	2975
bedankt! check je inbox	2999
bedste	699
bedste tilbud	684
beeld # van #	3001
beeld in beeld	2986
beeld-in-beeld	2986
beelden bekijken	3001
begambleaware	1251
begrepen	2901
beheer toestemming	2983
bei facebook teilen	740
bei twitter teilen	740
bei whatsapp teilen	740
bei x teilen	740
beitrag auf instagram ansehen	784
beitrag auf x ansehen	784
beitrag laden	871
beitrag melden	897
beitrag mit freunden teilen	837
beitrag teilen	740
bekapcsolom	2205
bekerja sama dengan	2331
bekijk # afbeeldingen	3001
bekijk # afbeeldingen bekijken	3001
bekijk # antwoorden	3011
bekijk # beelden	3001
bekijk # beelden bekijken	3001
bekijk # foto's	3001
bekijk # foto's bekijken	3001
bekijk aanbieding	2867
bekijk abonnementen	2996
bekijk afbeeldingen	3001
bekijk afbeeldingen bekijken	3001
bekijk alle # afbeeldingen	3001
bekijk alle # afbeeldingen bekijken	3001
bekijk alle # beelden	3001
bekijk alle # beelden bekijken	3001
bekijk alle # foto's	3001
bekijk alle # foto's bekijken	3001
bekijk alle abonnementen	2867
bekijk alle afbeeldingen	3001
bekijk alle afbeeldingen bekijken	3001
bekijk alle artikelen	3002
bekijk alle beelden	3001
bekijk alle beelden bekijken	3001
bekijk alle foto's	3001
bekijk alle foto's bekijken	3001
bekijk alle nieuwsbrieven	2930
bekijk alle reacties	3011
bekijk alle vacatures	2922
bekijk alles	2900
bekijk antwoorden	3011
bekijk beelden	3001
bekijk beelden bekijken	3001
bekijk de aanbiedingen	2867
bekijk de abonnementen	2996
bekijk de antwoorden	2975
bekijk de foto's	3002
bekijk de fotoserie	3002
bekijk de galerij	3002
bekijk de kaart	2901
bekijk de prijs	2979
bekijk de resultaten	2975
bekijk de uitslag	91	2975
bekijk de video	2924
bekijk deal	2979
bekijk details	2901
bekijk deze post op instagram	2917
bekijk deze post op x	2917
bekijk dit bericht op instagram	2917
bekijk dit bericht op x	2917
bekijk foto's	2900	3001
bekijk foto's bekijken	3001
bekijk fotoserie	3002
bekijk galerij	3002
bekijk het dossier	3002
bekijk het hele dossier	3002
bekijk in de webshop	2979
bekijk meer	2900
bekijk onze aanbiedingen	2937
bekijk ook	2897
bekijk op youtube	2924
bekijk prijs	2979
bekijk reacties	2893
bekijk resultaten	91	2901	2975
bekijk transcript	2986
bekijk video	2986
bekreft e-postadressen din	3123
beli buku	2298
beli buku ini	2298
beli di lazada	2298
beli di shopee	2298
beli di tokopedia	2298
beli sekarang	2298
beli tiket	2298
beli tiket di sini	2298
beliebiger betrag	880
beliebt	755
beliebt bei unseren lesern	816
beliebte artikel	755
beliebteste	898
beliebteste artikel	755
beliebteste wahl	884
beliebteste zuerst	897
belki daha sonra	4159
beluister dit artikel	2924
belum berlangganan	2315
belum punya akun	2315
benachrichtigungen einschalten	876
beni hatirla	4240
benutzername	884
benutzername oder e-mail-adresse	883
benzer haberler	19	4175
beoordeel dit recept	61
beranda	2260
berdonasi	2240
bereits registriert	719
bereits registriert? anmelden	719
bergabunglah dengan tim kami	2273
berhenti mengikuti	2326
beri brez oglasov	3961
beri komentar	2257
beri masukan	2292
beri nilai resep ini	61
beri tahu kami pendapat anda	2292
bericht	3000
bericht laden	2983
bericht versturen	2999
berikutnya	2260
berita berikutnya	2321
berita hari ini	2284
berita lain	2284
berita lainnya	19	2258
berita menarik lainnya	2284
berita pilihan	2258
berita populer	2258
berita sebelumnya	2321
berita selanjutnya	2321
berita terbaru	2258
berita terkait	2258
berita terkini	2258
berita utama	2258
berite brez omejitev	3943
berite v aplikaciji	3936
berlangganan	2241
berlangganan sekarang	2241
besked	687
beskyttet af ophavsretten	694
bespaar #%	2997
besplatna dostava	3734
best	1317
best deal	1304
best gelezen	2897
best value	1304
best verdi	3121
beste	3012
beste aanbieding	2937
beste deal	2997
beste keuze	2997
bestel het boek	2979
bestel hier het boek	2979
bestel kaarten	2979
bestel tickets	2979
bester preis	884
bestil billetter	667
bestil bogen	667
bestil nu	667
bestill billetter	3104
bestill boka	3104
bestill boken	3104
bestselger	3121
bestseller	684	884
betaal met ideal	2993
betaalde content	3016
betaalde inhoud	2887
betaalde samenwerking	2942
betaalmethode	2865
betaalmethoden	2865
betaalmethodes	2865
betal med kort	3117
betal med mobilepay	680
betal med vipps	3117
betala med swish	4062
betalt annonce	608
betalt indhold	608
betalt innhold	3141
betalt samarbeid	3141
betalt samarbejde	703
betalt samarbete	4084
betrag eingeben	717
betreff	886
bewaar	2882
bewaar artikel	2882
bewaar dit artikel	2938
bewaar dit artikel om later te lezen	2938
bewaar recept	61
bewaar voor later	3014
bewaren	2882
bewerte dieses rezept	61
bewerten sie diesen artikel	796
bez spama	3749
bez spamu	3252
bezahlte anzeige	817
bezahlte partnerschaft	817
bezahlte werbung	87
bezahlter inhalt	87	745
""", 'bi': """
bidra	3026	3970
bidrag	592
bienvenido	1339
biglietti	2469
bild # aus #	887
bild # av #	4069
bild # von #	887
bild #/#	887	4069
bild anzeigen	759
bild i bild	4055
bild im bild	874
bild-i-bild	4055
bild-in-bild	874
bilde # av #	3125
bilde # no #	2854
bilde #/#	2854	3125
bilde i bilde	3110
bilde-i-bilde	3110
bilder anschauen	887
bilder ansehen	887
bilder anzeigen	758	887
bildergalerie	755
bildergalerie ansehen	888
bildirim almak ister misiniz	4231
bildirimlere izin ver	4231
bildirimlere izin vermek ister misiniz	4231
bildirimleri almak ister misiniz	4231
bildunterschrift anzeigen	888
bildunterschrift ausblenden	888
bildunterschrift einblenden	888
bilet al	4224
bilet satin al	4224
bilete	3514
biletler	4255
bilety early bird	3232
bilgini test et	4221
bilginizi sinayin	4177
bilginizi test edin	4221
billed annually	1169
billed every # weeks	1303
billed monthly	1169
billed yearly	1303
billede # af #	688
billede #/#	688
billede i billede	673
billede-i-billede	673
billetterie	1903
bilmiyorum	4219
bir abone bu haberi hediye etti	4276
birkas	2835
bisa dibatalkan kapan saja	2315
bisukan	2300
bitte bleiben sie fair und sachlich	796
bitte bleiben sie sachlich und fair	796
bitte versuchen sie es erneut	885
bize bir kahve ismarla	4236
bize destek ol	4236
bize destek olun	4160
bize kahve ismarla	4236
bize yazin	4247
bizi destekleyin	4236
""", 'bl': """
bland dig i debatten	698
bleiben sie informiert	727
bli fast giver	3117
bli medlem	3026	3970
blijf op de hoogte	2872
bliv medlem	592
block	1324
blockera	4059
blockieren	877
bloker	677
blokiraj	3741	3938
blokker	3114
blokkeren	2990
blokovat	556
blokuj	3243
bloqueador de anuncios detectado	1473
bloqueador detectado	1473	3406
bluesky	1073
""", 'bn': """
bns	1506	2734
bns inf	2734
bns/afp	1506
""", 'bo': """
boek bestellen	2979
boka biljett	4048
boka biljetter	4048
boka din plats	4048
boka plats	4048
boletim	3289
boletines	1346
boleto	3284
bonifico	2357
bonifico bancario	2357
bonus video	3676
book tickets	1290
book your place	1290
book your ticket	1290
book your tickets	1290
bookmark	1072
bookmark this	1072
bookmark this article	1072
""", 'br': """
brak komentarzy	3172
branded content	1364	2942
breaking news	677
breaking news alerts	1300
breng je stem uit	91	2975
breng uw stem uit	2975
brez spama	3946
broneeri koht	1535
brought to you by	1082
browse all	1101
browse all newsletters	1160
brugernavn	684
brugernavn eller e-mail	683
brukernavn	3121
brukernavn eller e-post	3120
brzina	3738
brzina reprodukcije	3737
""", 'bu': """
bu alan gereklidir	4241
bu alan zorunludur	4241
bu bir ilandir	87
bu bir reklamdir	87
bu e-posta zaten kayitli	4269
bu haber faydali oldu mu	4174
bu haber kilitli	4239
bu konuyu takip ediyorsunuz	4251
bu konuyu takip et	4251
bu sayfa faydali oldu mu	4218
bu video oynatilamiyor	4225
bu yazari takip ediyorsunuz	4251
bu yazari takip et	4272
buat akun	2241
bubble shooter	865
buch bestellen	868
buch kaufen	868
buffer	1073
buka	2261
buka aplikasi	2306
buka artikel	2340
buka di aplikasi	2306
buka peta	2261
bulanan	2313
bulmaca	4223
bulmacalar	4223
bunlari da izleyin	4271
bunlari da okuyun	4175
bunyikan	2300
buscar	1376	3314
butlletins	413
buy a copy	1290
buy at amazon	1285
buy from amazon	1285
buy it now	1252
buy licence	1312
buy licensing rights	1312
buy on amazon	1285
buy the book	1290
buy the book here	1290
buy tickets	1252
buy us a coffee	1043
""", 'ca': """
cabut persetujuan	2303
cada aporte cuenta	1414
cada euro compta	442
cada euro conta	3346
cada euro cuenta	1414
cada mes	443
cada real conta	3346
cadastrar	3285
cadastre-se	3285
cadastro realizado	3409
cadastro realizado com sucesso	3409
cadeau-artikel	2867
cadeaulink	3014
califica esta receta	61
cambiar mis preferencias	1396
cambiar preferencias de cookies	1396
camp obligatori	447
campi obbligatori	2454
campo obbligatorio	2454
campo obligatorio	1446
campo requerido	1446
campos obligatorios	1446
camps obligatoris	447
cancel	1042
cancel anytime	1303
cancela cuando quieras	1444
cancelar respuesta	1369
cancele quando quiser	3376
canli anlatim	4245
canli takip	4245
cantidad personalizada	1474
capito	2388
captions	1297
captions off	1296
captions settings	1296
cara menonaktifkan	2311
cara menonaktifkan pemblokir iklan	2310
caratteri rimanenti: #	2411
cargando reproductor	1429
cargar contenido	1366
cargar el contenido	1433
cargar tuit	1433
cari	2260
carica altri	2387
carica altri articoli	2458
carica altri commenti	2429
carica contenuto	2441
carica il contenuto	2441
carica il post	2441
carica il tweet	2441
carica il video	2441
carica post	2441
caricamento del player	2437
caricamento del video	2437
caricamento player	2437
caricamento video	2437
carrega el contingut	434
carregando	3329
carregando player	3361
carregar mais	3314
carregar tweet	3365
carta di credito	2357
carte bancaire	1778
cassetta anonima	2461
cast your vote	91	1286
categorias	3311
categorie	2384
categories	1096
categorii	3440
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
ce champ est obligatoire	1886
ce champ est requis	1886
cek email anda	2317
cek harga	2343
cel mai popular	3499
cele mai apreciate	3475
cele mai citite	3440
cele mai citite articole	3468
cele mai noi	3440
cele mai populare	3440
cele mai vechi	3475
celoten zaslon	3934
cena dopravy	546
ceo ekran	3737
cerca	2387
cerrar	1333
cerrar ventana	1478
ces articles devraient vous plaire	1856
cetak	2250
cetak artikel	2283
cetak halaman	2283
cetak resep	61
ceva nu a mers bine	3501
cevap yaz	4218
cevapla	4174
""", 'cg': """
cgu	1805
cgv	1805
""", 'ch': """
champ obligatoire	1886
champ requis	1886
champs obligatoires	1886
champs requis	1886
change text size	1318
changer de formule	1884
chaque contribution compte	1881
chaque don compte	1851
chaque euro compte	1851
chaque geste compte pour nous	1881
chaque matin, gratuit	1886
chaque mois	1882
chaque vendredi, gratuit	1886
chargement du lecteur	1871
chargement du sondage	1843
charger la publication	1875
charger le contenu	1875
charger le post	1875
charger le tweet	1875
charger plus	1815
charger plus de commentaires	1863
chci darovat	470
check amazon	1285
check je inbox	2999
check price	1285
check price at amazon	1285
check prices	1285
check your email	1206
check your inbox	1206
check your spam folder	1305
chiedi alla nostra ia	2403
chiudi	2352
chiudi finestra	2486
chiudi gallery	2486
chiudi la finestra	2486
chiudi menu	2387
choisir	1885
choisir cette offre	1884
choisir mes cookies	1910
choisir mon montant	1915
choisissez la formule qui vous convient	1852
choisissez un montant	1777
choisissez votre formule	1852
choose	1304
choose an amount	1047
choose this plan	1303
choose your offer	1303
choose your own amount	1301
choose your payment method	1047
choose your plan	1050
choose your subscription	1303
""", 'ci': """
cijeli zaslon	3737
cita summa	2840
citation formats	1275
cite this article	1275
citer	1902
citi lasa	2795
citi raksti	2795
""", 'cl': """
clasificados	1364
classer	1902
clicca per attivare l'audio	2478
click here	1101
click on a star to rate it	1255
click to enlarge	1101	1308
click to unmute	1296
clique para ativar o som	3403
cliquer ici pour partager	1798
cliquez pour activer le son	1911
close	1042
close ad	1319
close extra sharing options	1072
close gallery	1308
close image	1308
close menu	1101
close share panel	1072
close this message	1041
clube do assinante	3333
""", 'co': """
cobrado anualmente	3376
codes promo	1803
codeword	1287
codici sconto	2469
coduri de reducere	3526
cognome	2455
cognoms	448
colabora	1334
collapse	1101
com desactivar el bloquejador	440
com desactivar-lo	441
come disattivare adblock	2447
come disattivare l'ad blocker	2447
come disattivarlo	2448
comece o quiz	3356
comenta	1369
comentar	1369	3307
comentarii	3439
comentarii dezactivate	3516
comentariile sunt dezactivate	3516
comentario	1369
comentarios	1369
comentarios desactivados	1464
comentarios solo para suscriptores	1464
comentaris	396
comentariu	3439
comente	3307
commander le livre	1869
commencer le quiz	1866
comment	1073	1091
comment deleted	1316
comment ne plus voir ce message	1769
comment policy	1091
comment rules	1316
commenta	2380
commenta l'articolo	2380
commenta per primo	2380
commentaire	1808
commentaires	1808
commenter	1798	1808
commenter l'article	1808
commenti	2380
commenti disattivati	2472
commenti riservati agli abbonati	2472
commenting guidelines	1316
commenting policy	1316
commenting rules	1316
commento	2380
commento in attesa di moderazione	2411
comments	1091
comments off	1091
commercial content	1082
commercial feature	1319
commercieel partnerschap	3016
community guidelines	1091
community rules	1091
como desativar	3372
como desativar o bloqueador	3371
compare plans	1050
comparte	1358
comparte esta noticia	1488
comparteix	396
comparteix a facebook	419
comparteix a whatsapp	419
comparteix a x	419
comparteix per correu	459
comparteix per whatsapp	459
compartilhar	3297
compartilhar no linkedin	3297
compartilhar no twitter	3297
compartilhar no whatsapp	3297
compartilhar no x	3297
compartilhar por e-mail	3297
compartilhar via	3297
compartilhe	3297
compartilhe este artigo	3418
compartilhe isso	3297
compartilhe no whatsapp	3392
compartir	1358
compartir en	1358
compartir en bluesky	1358
compartir en linkedin	1358
compartir en telegram	1358
compartir en twitter	1358
compartir en whatsapp	1459
compartir en x	1358
compartir noticia	1488
compartir por correo	1358
compartir por email	1358
compartir por whatsapp	1459
complete coverage	1096
compra ahora	1487
compra el libro	1428
compra el llibre	429
compra entrades	429
compra i biglietti	2435
compra il libro	2435
compra les entrades	429
compra questo numero	2406
compra su amazon	2435
compra tus entradas	1428
compra'l a amazon	429
compralo su amazon	2435
comprar agora	3417
comprar ahora	1487
comprar bilhetes	3359
comprar el libro	1428
comprar en amazon	1428
comprar entradas	1428
comprar este libro	1428
comprar este livro	3359
comprar ingressos	3359
comprar na amazon	3359
comprar o livro	3359
compre agora	3417
compre bilhetes	3359
compre na amazon	3359
compre o livro	3359
compris	1816
comunicar erro	3307
comunicar um erro	3397
comunicar un error	1464
concordo	3304
condiciones de uso	1366
condiciones generales	1366
conditions d'utilisation	1805
conditions de publication	1843
condividi	2370
condividi articolo	2370
condividi la notizia	2495
condividi questa pagina	2495
condividi questo articolo	2495
condividi su	2370
condividi su facebook	2370
condividi su linkedin	2370
condividi su telegram	2370
condividi su twitter	2370
condividi su whatsapp	2467
condividi su x	2370
condividi via email	2370
condividi via whatsapp	2467
condivisioni	2370
condizioni d'uso	2377
conectare	3428
conectare cu facebook	3498
conectare cu google	3498
configura les galetes	402
configurar cookies	1366
confira a oferta	3417
confirm password	1303
connectez-vous	1779
connexion	1779
consent & continue	1293
consenti	2446
consenti sempre	2442
consigliati	2384
consigliati per te	2384
consigue tu entrada	1400
consulta las esquelas de hoy	1400
consulta las normas de la comunidad	1405
consulta les esqueles	407
consulta todas nuestras newsletters	1411
consulter	1815
cont nou	3428
contact	1101	1808	2893	3439
contact met de auteur	3002
contact met de redactie	3006
contact us	1091
contact us securely	1311
contacta amb nosaltres	453
contacta con el autor	1481
contacta con la autora	1481
contacta con nosotros	1453
contactar	1482
contactar al autor	1453
contactar con el periodista	1481
contacte o autor	3385
contacter ce journaliste	1923
contacter la journaliste	1923
contacter le journaliste	1923
contactez-nous	1808
contacto	1369
contactos	3307
contato	3307
contatta il giornalista	2489
contatta l'autore	2489
contatta l'autrice	2489
contatta la redazione	2461
contattaci	2380
contattare la redazione	2461
contatti	2380
contenido de marca	1364
contenido de nuestros socios	1373
contenido de pago	1428
contenido elaborado por la marca	1400
contenido exclusivo	1339
contenido exclusivo para socios	1415
contenido externo	1396
contenido externo recomendado	1396
contenido ofrecido por	1364
contenido pagado	1428
contenido para suscriptores	1339
contenido patrocinado	1364
contenido promocionado	1364
contenido recomendado	1419
contenido relacionado	1373
contenido solo para usuarios registrados	1415
contenidos recomendados	1419
contenidos relacionados	1373
content from our partner	1174
content from our partners	1174
content from our sponsor	1174
contenu commercial	1803
contenu de marque	1803
contenu externe	1835
contenu partenaire	1803
contenu payant	1869
contenus partenaires	1803
contenuti a pagamento	2435
contenuti correlati	2384
contenuti sponsorizzati	2375
contenuto a pagamento	2435
contenuto esterno	2401
contenuto esterno consigliato	2401
contenuto generato con ia	2478
contenuto per abbonati	2358
contenuto premium	2420
contenuto promozionale	2406
contenuto riservato	2358
contenuto riservato agli abbonati	2420
contenuto riservato agli utenti registrati	2420
contenuto sponsorizzato	2375
contingut exclusiu per a subscriptors	417
contingut extern	402
contingut extern recomanat	402
contingut ofert per	407
contingut pagat	429
contingut patrocinat	396
continua a leggere	2387
continua al navegador	436
continua al web	436
continua amb apple	417
continua amb facebook	417
continua amb google	417
continua con apple	2420
continua con facebook	2420
continua con google	2420
continua con l'email	2483
continua con la mail	2483
continua depois da publicidade	3302
continua llegint	420
continua nel browser	2444
continua senza accettare	2377
continua senza disattivare	2448
continua senza sostenere	2352
continua sul browser	2444
continua sul sito	2444
continuar a ler	3314
continuar com apple	3348
continuar com e-mail	3408
continuar com facebook	3348
continuar com google	3348
continuar con apple	1415
continuar con email	1475
continuar con facebook	1415
continuar con google	1415
continuar con mi correo	1475
continuar conectado	3376
continuar e fechar	3304
continuar en el navegador	1436
continuar en la web	1436
continuar lendo	3314
continuar leyendo	1376
continuar no browser	3368
continuar no navegador	3368
continuar no site	3368
continuar sem apoiar	3280
continuar sem desativar	3372
continuar sin desactivar	1440
continuar sin desactivarlo	1473
continuar sin donar	1333
continue	1042
continue a ler	3311
continue lendo	3285
continue reading	1096	1101
continue reading below	1082
continue reading the main story	1082
continue reading with a subscription	1050
continue to article	1041
continue to site	1293
continue to the article	1041
continue with ad blocker	1298
continue with apple	1303
continue with email	1303
continue with facebook	1303
continue with google	1303
continue with microsoft	1303
continue with x	1303
continue without accepting	1087
continue without disabling	1298
continue without donating	1041
continue without supporting	1041
continue without supporting us	1298
continuer avec apple	1852
continuer avec facebook	1852
continuer avec google	1852
continuer avec mon e-mail	1917
continuer avec mon email	1917
continuer dans le navigateur	1878
continuer la lecture	1779
continuer sans accepter	1805
continuer sans donner	1769
continuer sur le navigateur	1878
continuer sur le site	1878
continuer vers le site	1878
contribua	3281
contribuer	1770
contribuez	1808
contribuir	3281
contribuisci	2353
contribute now	1043
contribute with google	1043
contribuye	1334
controleer je inbox	2999
controleer uw inbox	2999
controlla la tua casella di posta	2454
controlla la tua email	2454
contul meu	3428
cook mode	61
cookie instellingen	2983
cookie notice	1087
cookie policy	1087	2377
cookie preferences	1087
cookie-einstellungen	748
cookie-indstillinger	670
cookie-innstillinger	3107
cookie-instellingen	2889
cookie-instellingen aanpassen	2917
cookiebeleid	2889
cookieindstillinger	609
cookieinnstillinger	3107
cookieinstellingen	2983
cookiepolicy	3988
cookiepolitik	609
cookies	482	609	2889	3043	3988
cookies aanpassen	2917
cookies ablehnen	871
cookies accepteren	2983
cookies akzeptieren	748
cookies beheren	2983
cookies erlauben	871
cookies instellen	2889
cookies policy	1087
cookies verwalten	871
cookies wijzigen	2917
cookies zulassen	871
cookievoorkeuren	2983
cookievoorkeuren aanpassen	2983
cookievoorkeuren wijzigen	2917
copia	460	2468
copia il link	2370
copia link	2370
copiar	1460	3393
copiar el enlace	1358
copiar enlace	1358
copiar link	1358	3297
copiar o link	3297
copied	1072
copied to clipboard	1171
copier	1902
copier l'url	1798
copier le lien	1798
copy	1073
copy link	1072	2250	4416
copy link copied	1072
copy link to clipboard	1072
copy this link	1072
copy url	1072
copyright notice	1312
copyright-hinweis	893
correctiebeleid	3006
correcties en aanvullingen	3006
corrections policy	1091	1311
correlati	2384
correo	1447
correu	448
cosa pensi di questo articolo	2403
count me in	1060
couper le son	1871
coupon e codici sconto	2494
""", 'cr': """
crea avviso	2488
crea un account	2358
crea un alert	2414
crear alerta	1410
crear cuenta	1339
crear una cuenta	1339
create a free account	1050
create account	1050
create an account	1050
create free account	1050
created with ai	1142
creative commons	96
creative commons licence	96
creative commons license	96
credit card	1048
credit or debit card	1048
creditcard	2866
criar alerta	3341
criar conta	3285
crucigrama	1427
crucigramas	1427
cruciverba	2434
cryptic crossword	1287
cryptogram	2976
""", 'cs': """
csatlakozz csapatunkhoz	2152
""", 'cu': """
cum dezactivez adblock	3493
cupones y descuentos	1487
cupons de desconto	3417
current time	1297
current time #	1297
curtir	3354
custom amount	1042
""", 'cz': """
czas czytania # min	3179
czas trwania	3240
czas trwania #	3239
czyta syntezator mowy	3239
czytaj bez reklam	3270
czytaj dalej	3179
czytaj dalej za	3154
czytaj w aplikacji	3241
""", "d'": """
d'autres articles	1812
""", 'da': """
da li je ovo bilo korisno	3758
da non perdere	2384
da non perdere in edicola	2375
da, molim	3741
da, prosim	3938
da, vreau	3491
dabartinis laikas #	2766
dacci la tua opinione	2429
daftar	2241
dagens korsord	4044
dagens krydsord	663
dagens kryssord	3100
dagens quiz	3100
daha fazla	4177
daha fazla haber	4245
daha fazla yorum	4218
daha sonra	4159
daha sonra hatirlat	4159
daha sonra oku	4168
daily newsletter	1060
dal web	2384
dalej	3176
dalies	2798
dalies ar rakstu	2793
dalintis	2724
dalintis facebook	2729
dalintis per whatsapp	2783
dalintis straipsniu	2783
dalintis su draugais	2729
dalyvaukite apklausoje	2731
dans cet article	1812
dapatkan di google play	2306
dapatkan sekarang	2343
dar ne prenumeratorius	2774
dar neturite paskyros	2774
darmowa dostawa	3233
darovat	470
darowizna na cele statutowe	3246
daruj	470	3872
das buch bestellen	868
das buch kaufen	868
das interessiert andere leser	755
das lesen andere	816
das neueste	755
das video kann in ihrem land nicht abgespielt werden	874
das video kann nicht abgespielt werden	874
das video konnte nicht abgespielt werden	874
das video konnte nicht geladen werden	874
date of birth	1306
datenschutz	748
datenschutz-einstellungen	748
datenschutz-manager	871
datenschutzeinstellungen	748
dauer	875
dauer #	875
dauerauftrag	714
dauerauftrag einrichten	880
dauerwerbung	745
""", 'de': """
de link is gekopieerd	3014
de samenvatting kan fouten bevatten	2919
de tekst gaat verder onder de foto	2887
de video is niet meer beschikbaar	2986
de video kan niet worden afgespeeld	2986
de videospeler wordt geladen	2986
deaktiver din adblocker	678
debat: skriv	612
debatregler	698
debatt: si din mening	3046
debatte	751
debatten er lukket	698
debattregler	3046
deconectare	3428
decrease font size	1318
decrease text size	1318
deel	2882
deel als cadeau	3014
deel artikel	2882
deel dit	2882
deel dit artikel	2882
deel dit bericht	2962
deel dit verhaal	2962
deel op facebook	2882
deel op twitter	2882
deel op x	2882
deel via	2938
deel via e-mail	2882
deel via whatsapp	2882
dein name	886
deine e-mail-adresse	727
deine meinung	751
deine nachricht	886
deine spende ist steuerlich absetzbar	880
deixa de seguir	457
deixa un comentari	396
deixa una resposta	423
deixar de seguir	3390
deixe uma resposta	3307
deja tu respuesta	1422
deja un comentario	1369
deja una respuesta	1369
dejar de seguir	1410
dejar un comentario	1369
del	604	3038
del artikel	604
del artikkel	3038
del artikkelen	3038
del artiklen	604
del artiklen gratis	595
del med	604	3038
del saken gratis	3029
del som gave	3139
del via e-mail	604
del via e-post	3038
del via whatsapp	3139
dela	3983
dela artikel	3983
dela artikeln gratis	3973
dela med	3983
dela via e-post	3983
dela via mejl	3983
dela via whatsapp	4083
delen	2882
delen op bluesky	2938
delen op facebook	2882
delen op linkedin	2938
delen op whatsapp	2938
delen op x	2938
delen via	2938
delen via e-mail	2882
delen via facebook	2882
delen via twitter	2882
delen via whatsapp	2882
deli	3880
deli kot darilo	3959
deli na facebooku	3880
deli prek whatsappa	3959
delite	3880
delite to novico	3880
delite to zgodbo	3880
delivered daily	1160
delivered to you	1060
delivered weekdays	1160
delivered weekly	1160
demp	3111
dempen opheffen	2986
dengarkan	2250
dengarkan artikel	2299
dengarkan artikel ini	2299
dengarkan berita	2299
dengarkan berita ini	2299
denne videoen er ikke lenger tilgjengelig	3110
denne videoen er ikke tilgjengelig	3110
denuncia	424
denunciar	1423	3354
denunciar comentario	1464
denunciar este comentario	1464
der er lukket for kommentarer	698
der inhalt kann nicht angezeigt werden	871
der opstod en fejl	687
der player wird geladen	874
der skete en fejl	687
der videoplayer wird geladen	874
derechos reservados	1483
deretter # kr/mnd til du sier opp	3029
derniers articles	1812
desa	396
desa l'article	419
desactiva el so	430
desactiva'l per continuar	440
desactiva'l per continuar llegint	440
desactivar el bloqueador	1439
desativar bloqueador	3371
desativar som	3361
desative-o para continuar	3371
desative-o para continuar a ler	3371
desativei o meu bloqueador	3371
desbloquear	1445	3377
desbloquear artigo	3408
descarga la app	1436
descargar app	1436
descargar audio	1429
descargar el audio	1429
descargar episodio	1429
descargar la app	1436
descarrega l'app	436
descarrega l'episodi	430
descarrega't l'app	436
descarrega-te-la a l'app store	436
descarregue na app store	3368
deschide	3443
descriptions off	1296
descubre las ofertas	1475
descuentos	1364
descurtir	3354
desplegar	1377
desplegar redes sociales	1358
destacadas	1373
destacados	1373
destaques	3311
destek ol	4160
destek olun	4160
det er gratis at oprette en profil	595
det oppsto en feil	3124
det oppstod en feil	3124
detail	2261
details	759	1102	2901
details anzeigen	759
detaily	489
detalhes	3315
detalii	3443
detaljer	621	3054	3999
detalles	1377
detaylar	4178
dettagli	2388
dette er en annonse	3042
dette er en plus-artikel	595
dette er en plussak	3029
dette felt er obligatorisk	686
dette feltet er obligatorisk	3123
dette indhold kan ikke vises	670
dette innholdet er ikke tilgjengelig	3107
dette innholdet kan ikke vises	3107
dette leser andre	3050
devamini oku	4177
devenez membre	1770
devenir membre	1770
deze audio is gemaakt met ai	2986
deze content is niet beschikbaar	2983
deze content kan niet worden getoond	2983
deze inhoud is niet beschikbaar	2983
deze inhoud kan niet worden getoond	2983
deze inhoud kan niet worden weergegeven	2983
deze video is niet beschikbaar	2917
deze video is niet beschikbaar in jouw land	2986
deze video is niet beschikbaar in uw land	2986
deze video is niet meer beschikbaar	2986
deze video kan in uw land niet worden afgespeeld	2986
deze video kan niet worden afgespeeld	2986
""", 'dh': """
dha	4181
""", 'di': """
di gali klysti	2780
di santrauka	2731
diapositive suivante	1920
dibacakan oleh ai	2299
dibacakan oleh suara sintetis	2299
dibuat dengan ai	2338
dicci la tua	2411
didesnis tekstas	2783
didukung oleh	2331
die meistgelesenen artikel	755
dienos klausimas	2760
diesem autor folgen	899
diesem thema folgen	899
diesen artikel kommentieren	751
diesen artikel teilen	740
diesen artikel verschenken	812
diesen beitrag auf facebook ansehen	784
diesen beitrag auf instagram ansehen	784
diesen tweet ansehen	784
dieser artikel ist gesperrt	883
dieser autorin folgen	899
dieser inhalt kann hier nicht angezeigt werden	871
dieser inhalt kann nicht angezeigt werden	871
dieser kommentar wurde entfernt	897
dieser text wird automatisch vorgelesen	874
dieses feld ist ein pflichtfeld	885
dieses feld ist erforderlich	885
dieses video kann in ihrem land nicht abgespielt werden	874
digg	1073
digital	1304	4065
digital subscription	1050
digital-abo	719
digitalabo	719
digitale krant	2867
digitaler briefkasten	892
digite seu e-mail	3289
digite seu email	3409
digues la teva	423
dihasilkan oleh ai	2338
dimensione carattere	65
dimensione del carattere	2467
dimensione del testo	2467
dimensione testo	65	2370
dimensiune text	65
dimensiunea textului	3512
diminuir fonte	3392
diminuir texto	3392
din besked	687
din e-mail	600
din e-mailadresse	686
din e-post	3034	3978
din e-postadress	4067
din e-postadresse	3034
din email	686
din melding	3124
din stemme er registreret	663
din stemme er registrert	3100
din stemme er talt	3100
din stemme er talt med	663
dinle	4168
dipersembahkan oleh	2331
dirbk su mumis	2731
dirbtinis intelektas gali klysti	2780
direct debit	1048
direct lezen	2937
direct naar het recept	61
direct naar inhoud	3002
direct toegang	2937
direct verder lezen	2867
direitos reservados	3414
direkt zum rezept	61
direkte	674	3111
diritti riservati	2490
disattiva adblock	2447
disattiva audio	2437
disattiva l'ad blocker	2447
disattiva l'audio	2437
disattivalo per continuare	2447
disattivalo per continuare a leggere	2447
discussie	2893
discussion about this post	1101
discussione chiusa	2380
disdici in qualsiasi momento	2452
disdici quando vuoi	2452
diskuse	485
diskusia	3780
diskuter	3046
diskutera	3991
diskutieren	796
diskuze	485
dislike	1317
dismiss	1042
dismiss this message	1041
disponibil pe app store	3489
disponible a google play	436
disponible a l'app store	436
disponsori oleh	2331
distribuie	3433
distribuie acest articol	3527
distribuie articolul	3433
distribuie pe facebook	3467
distribuie pe whatsapp	3467
dit artikel delen	2938
dit artikel is afgeschermd	2996
dit artikel is auteursrechtelijk beschermd	3007
dit artikel is vergrendeld	2996
dit artikel wordt voorgelezen door een computerstem	2986
dit bericht op instagram bekijken	2917
dit fragment is niet meer beschikbaar	2986
dit is een advertentie	2942
dit is een premium artikel	2937
dit navn	687
dit veld is verplicht	2999
dit vind je misschien ook leuk	2897
ditagih bulanan	2315
ditagih tahunan	2315
diterjemahkan otomatis	2325
dites-nous pourquoi	1905
ditt meddelande	4068
ditt namn	4068
ditt navn	3124
diventa socia	2449
diventa socio	2353
diventa sostenitore	2353
diventa sostenitrice	2449
""", 'dl': """
dla zalogowanych	3249
""", 'dn': """
dnes ne	469
dnes nie	3784
""", 'do': """
do dossier	3255
do e-shopu	545
do fotogalerie	568
do galerie	568
do koszyka	3232
do mesmo autor	3311
do not sell my personal information	1087
do not sell or share my personal information	1087
do obchodu	545
do sklepu	3232
doar	3281
dodaj do koszyka	3232
dodaj kao preferirani izvor	3761
dodaj komentar	3880
dodaj komentarz	3172
dodaj kot prednostni vir	3958
dodaj med moje teme	3958
dodaj med prednostne vire	3958
dodaj u korpu	3733
dodaj u moje teme	3761
dodaj u preferirane izvore	3761
doe	3281
doe agora	3281
doe de test	2975
doe mee en win	2922
don libre	1881
don mensuel	1770
don ponctuel	1770
don unique	1882
don't have an account	1303
don't have an account? sign up	1303
don't miss	1096
don't miss out	1060
don't want to see this? remove ads	1082
dona	1334	2353
dona adesso	2353
dona ahora	1334
dona ogni mese	2449
dona ora	2353
dona una tantum	2449
dona'ns suport	389
donar	1334
donar ahora	1334
donasi	2240
donasi bulanan	2312
donasi rutin	2312
donasi satu kali	2312
donasi saya	2339
donasi sekali	2312
donasi sekarang	2240
donate	1043
donate become	1043
donate by bank transfer	1301
donate by paypal	1301
donate crypto	1301
donate here	1043
donate in cryptocurrency	1301
donate monthly	1043
donate now	1043
donate today	1043
donate via bank transfer	1301
donate via paypal	1301
donate via stripe	1301
donate with card	1301
donate with paypal	1301
donaties zijn fiscaal aftrekbaar	2993
donation page	1301
donations are tax-deductible	1165
donativo mensal	3374
donazione libera	2449
donazione mensile	2353
donazione singola	2353
donazione una tantum	2449
doneer	2863
doneer eenmalig	2993
doneer hier	2993
doneer maandelijks	2993
doneer nu	2863
doneer via bankoverschrijving	2993
doneer via ideal	2934
doneer via paypal	2993
doner	592	3026
donera	3970
donera nu	3970
doneren	2863
doniraj	3668	3872
doniraj enkratno	3941
doniraj jednokratno	3744
doniraj odmah	3668
doniraj putem paypala	3744
doniraj zdaj	3872
donirajte	3668	3872
donner	1770
donner votre avis	1863
doorgaan met apple	2996
doorgaan met facebook	2996
doorgaan met google	2996
doorgaan zonder uitschakelen	2991
doorsturen	2882
doprava zdarma	546
dopusti	3741
dopusti jednom	3735
dopusti obavijesti	3740
dopusti oglase	3743
dossier	755	1812	2384	2897
dossiers	755	1812	2897
dosyaya git	4245
dovoli	3938
dovoli enkrat	3931
dovoli obvestila	3937
dovoli oglase	3940
download (mp#	874
download aplikasi	2306
download audio	1296
download citation	1275
download data is not yet available	1275
download de podcast	2986
download episode	673
download lyd	673
download the audio	1296
download transcript	1296
downloaden in de app store	2988
dowolna kwota	3246
dozvoli	3741
dozvoli reklame	3743
""", 'dr': """
dra tillbaka samtycke	4052
drucken	740
drug znesek	3941
druge novice	19
drugi iznos	3744
drukuj	3164
drukuj przepis	61
""", 'du': """
du bruger adblock	678
du bruger en adblocker	678
du bruger en annonceblokering	678
du bruker adblock	3115
du bruker annonseblokkering	3115
du bruker en adblocker	3115
du bruker en annonseblokkerer	3115
du er nu tilmeldt	600
du er nu tilmeldt nyhedsbrevet	600
du folgst diesem thema	899
du har allerede stemt	3100
du har lest alle gratisartiklene dine	3120
du hast bereits abgestimmt	864
du kan altid afmelde dig	686
du kan til enhver tid afmelde dig	600
dukung jurnalisme independen	2240
dukung jurnalisme kami	2312
dukung kami	2240
dukung kami di patreon	2312
dukungan anda berarti	2339
durada	431
duraklat	4226
durasi	2300
durasi video	2338
durata	2438
durata videoclipului	3520
duration	1297
duration #	1297
duration time	1296
durch ki erstellt	895
duur	2987
duur #	2987
""", 'dy': """
dyskusja	3172
""", 'e-': """
e-avis	595	3029
e-edition	1101
e-gazete	4161
e-mail	475	600	727	1073	1447	1887	2455	3157	3289	3501	3544
e-mail adresa	3750
e-mail eingeben	727
e-mail eller brugernavn	683
e-mail lub login	3249
e-mail non valida	2454
e-mail teilen	740
e-mail-adresse	727
e-mail-adresse eingeben	727
e-mail-adresse oder benutzername	883
e-mailadres	2872
e-mailadres of gebruikersnaam	2996
e-mailadresse	600
e-mailen	2882
e-paper	719	1101
e-pasta adrese	2817
e-pasts	2817
e-poodi	1535
e-post	1521	3034	3978
e-post eller brukernavn	3120
e-posta	4198
e-posta adresiniz	4198
e-posta adresinizi girin	4198
e-posta ile devam et	4268
e-postadress	3978
e-postadresse	3034
e-postadressen din	3123
e-postanizi girin	4269
e-postanizi kontrol edin	4241
e-posti aadress	1521
e-tidning	3973
e-wydanie	3154
""", 'ea': """
early bird -liput	1722
early bird jegyek	2195
early bird tickets	1290
early bird tickets on sale now	1290
early bird vstupenky	545
early bird-biljetter	4048
early bird-billetter	3104
early bird-tickets	2979
early-bird tickets	1290
early-bird-tickets	868
eavis	3029
""", 'eb': """
ebben a cikkben	2217
""", 'ec': """
ecran complet	3483
""", 'ed': """
edasi lugemiseks logi sisse	1496
edellinen	1678
edellinen artikkeli	1744
edellinen juttu	1676
edellinen kuva	1744
edellinen sivu	1744
edited	1317
editor's choice	1096
editor's pick	923	1096
editor's picks	1096
editors' choice	1096
editors' picks	1096
edizione digitale	2358
""", 'ee': """
eelmine artikkel	1550
eelmine leht	1550
eelmine pilt	1550
eenmalig	2863
eenmalige donatie	2994
eenmalige gift	2994
eerste maand gratis	2937
""", 'ef': """
efterlad en kommentar	698
efternamn	4068
efternavn	687
eftertryk forbudt	694
""", 'eg': """
eget belopp	4062
""", 'ei': """
ei kiitos	1659
ei kommentteja	1753
ei nyt	1659
ei roskapostia	1741
ei tunnusta	1738
ei, kiitos	1659
eigen bedrag	2993
eigener betrag	880
eilmeldungen	877
eilmeldungen aktivieren	876
eilmeldungen erhalten	876
ein fehler ist aufgetreten	886
einblenden	759
einde advertentie	3016
einde van de advertentie	3016
einen kommentar hinterlassen	897
eingeloggt bleiben	883
einklappen	758	889
einloggen	719
einmalig	714
einmalig spenden	714
einschalten	877
einstellungen	748
einstellungen verwalten	871
einverstanden und weiter	871
einwilligen und weiter	871
einwilligung	748
einwilligung verwalten	871
einwilligung widerrufen	871
einwilligungen verwalten	871
""", 'ej': """
ej prenumerant	4064
""", 'ek': """
ekskl. fragt	667
eksklusivt for abonnenter	3120
eksklusivt for medlemmer	683
ekskluzivno za pretplatnike	3746
eksternt indhold	670
eksternt innhold	3107
""", 'el': """
el crucigrama de hoy	1465
el quiz de la semana	1465
el sudoku de hoy	1465
el test de la semana	1465
el teu missatge s'ha enviat	447
el teu vot s'ha registrat	423
el vostre vot s'ha registrat	423
elders op het web	2897
eldste	3136
elegir	1445
elegir cantidad	1474
elegir cookies	1469
elegir esta oferta	1444
elegir plan	1444
elfelejtetted a jelszavad	2211
elfelejtettem a jelszavam	2211
elige la cantidad	1474
elige plan	1444
elige tu plan	1444
elige un importe	1474
elige una cantidad	1337
elijo la cantidad	1474
elk moment opzegbaar	2996
elke bijdrage helpt	2993
elke bijdrage telt	2934
elke donatie helpt	2993
elke donatie telt	2934
elke euro helpt	2993
elke euro telt	2934
elke vrijdag. gratis. geen spam	2999
eller	684	3121	4065
elolvasom	2152
els nostres jocs	426
els nostres socis	434
els preus poden variar	407
elsewhere on the web	1096
elta	2734
elta inf	2734
""", 'em': """
em alta	3311
em destaque	3311
email	999	1060	1073	1447	1887	2318	2455	3379	3501	3544	4482
email (required	1060
email address	1060
email anda	2341
email article	1072
email ini sudah terdaftar	2341
email invalid	3500
email non valida	2454
email or username	1303
email this	1072
email tidak valid	2317
email to a friend	1072
embed laden	871
emne	687	3124
emneord	3050
emner	617	3050
emner i artikkelen	3126
emner i artiklen	689
empezar el test	1425
empfehlen	740	898
empfehlungen	755
empfehlungen der redaktion	755
empfohlen	884
empfohlen von outbrain	901
empfohlen von taboola	901
empfohlene artikel	755
empfohlener externer inhalt	748
empfohlener redaktioneller inhalt	748
""", 'en': """
en avantajli	4240
en ce moment	1812
en collaboration avec	1903
en continu	1812
en directo	1373
en eski	4219
en eskiler	4219
en este tema	1419
en iyi fiyat	4240
en otros medios	1373
en portada	1373
en savoir plus	1805	1815
en yeni	4219
en yeniler	4219
encara no ets subscriptor	445
encontrou algum erro	3307
encontrou um erro	3307
encuesta	92
end of ad	1319
end of advert	1319
end of advertisement	1319
end of advertising	1319
ende der anzeige	901
ende der werbung	858
endre cookie-innstillinger	3107
endre samtykke	3107
engangsdonation	680
engangsgave	3026
enim loetud	1498
enkratna donacija	3941
enlace copiado	1358
enlace copiado al portapapeles	1418
enlarge	1102
enlarge image	1101
enlarge photo	1308
enlarge picture	1308
enlarge this image	1101
enne kommenteerimist loe reegleid	1502
enquesta	92
enquete	92
enregistrer	1798
enregistrer cet article	1855
enregistrer l'article	1855
enregistrer la recette	61
entdecken sie unsere newsletter	802
entendi	3315
entendido	1377
enter amount	1047
enter your email address	1060
enter your own amount	1301
entra	2358
entra amb facebook	445
entra amb google	445
entra nella conversazione	2411
entradas	1461
entradas relacionadas	1373
entrar	1339	3285
entrar com apple	3348
entrar com facebook	3348
entrar com google	3348
entre	3285
entre com sua conta	3348
entre para comentar	3353
entrez votre e-mail	1918
entrez votre email	1918
envia	448
envia el comentari	423
envia la resposta	423
envia per correu	419
envia un comentari	423
envia'ns les teves fotos	453
envia-ho per correu	419
enviar	91	1447	3379
enviar a un amigo	1418
enviar comentario	1422
enviar para um amigo	3350
enviar por correo	1358
enviar por e-mail	3297
enviar por email	1358
enviar por whatsapp	1358
enviar resposta	3353
enviar respuesta	1422
enviar voto	91	1422
envie de lire la suite	1852
envoyer	1887
envoyer le commentaire	1863
envoyer par courriel	1855
envoyer par e-mail	1798
envoyer par email	1798
envoyer par mail	1798
envoyer un commentaire	1863
""", 'ep': """
epaper	1101
""", 'er': """
er der fejl i artiklen	612
er du abonnent	3120
er du allerede abonnent	595	3029
er du ikke abonnent	3120
er ging iets mis	3000
er ging iets mis. probeer het later opnieuw	2930
er ging iets mis. probeer het opnieuw	2999
er is een fout opgetreden	3000
er is een fout opgetreden. probeer het later opnieuw	2999
er is iets misgegaan	2930	3000
er is iets misgegaan. probeer het later opnieuw	2930
erfolgreich	886
erfolgreich abonniert	885
erfolgreich angemeldet	885
ergebnis anzeigen	91	864
ergebnisse anzeigen	91	759	864
erlauben	877
err/bns	1506
error al cargar el video	1470
errore nel caricamento del video	2478
erstellt mit ki	786
""", 'es': """
es folgt werbung	858
es ist ein fehler aufgetreten	802
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	802
escaneie o qr code	3368
escaneja el codi qr	436
esci	2358
esci da schermo intero	2437
escolha a sua assinatura	3376
escolha do editor	3311
escolha o seu plano	3348
escolha o valor	3407
escolha seu plano	3348
escolha sua assinatura	3376
escolha um plano	3376
escolha um valor	3283
escolher	3377
escolher plano	3376
escolher valor	3407
escolta aquest article	430
escolta l'article	430
escribe al autor	1453
escribe tu correo	1411
escribe tu email	1411
escribe un comentario	1369
escuchar	1358
esita video	1539
esmu abonents	2841
espace partenaire	1803
espacio patrocinado	1400
espandi	2388
especiais	3311
esqueceu a senha	3285
esqueceu-se da palavra-passe	3376
esqueci minha senha	3285
esquelas	1400
esqueles	407
essai gratuit	1779
estatuto editorial	3386
este campo es obligatorio	1446
esu prenumeratorius	2774
""", 'et': """
et pot interessar	393
et pots donar de baixa en qualsevol moment	413
et pots donar de baixa quan vulguis	447
et queden # articles gratis aquest mes	417
et recomanem	393
ethvert bidrag hjelper	3117
etichete	3440
etiketler	4175
etiquetas	1373	3311
etiquetes	420
ets subscriptor? identifica't	417
ett fel uppstod	4068
etternavn	3124
etunimi	1742
etusivu	1676	1678
etusivulle	1676
etwas ist schiefgelaufen	886
""", 'ev': """
every contribution counts	1165
every contribution helps	1301
every contribution makes a difference	1301
every contribution, however small, makes a difference	1301
every dollar counts	1165
every donation counts	1165
every donation helps	1301
every donation helps, however small	1301
every donation makes a difference	1301
every donation, however small, helps	1301
every friday. free. no spam	1305
every gift counts	1165
evet, istiyorum	4232
""", 'ex': """
excl. verzendkosten	2979
exclusief abonneevoordeel	2979
exclusief verzendkosten	2979
exclusief voor leden	2996
exclusiu per a subscriptors	417
exclusive content	1050
exclusive for members	1303
exclusive for subscribers	1303
exclusive to members	1303
exclusive to subscribers	1169
exclusivo assinantes	3285
exclusivo para assinantes	3348
exclusivo para suscriptores	1444
expand	1101
expand all	1102
expand image	1308
expandera	3999
expandir	3315
explore	1099
explore more	1096
explore more on these topics	1096
explore our newsletters	1160
explore our subscription offers	1169
explore subscription offers	1169
export citation	1275
external content	1140
external links	1072
externe content	2917
externe inhalte	748
externe inhalte anzeigen	748
externe inhalte erlauben	748
externe inhoud	2917
externen inhalt anzeigen	748
externen inhalt laden	748
externer inhalt	748
externer inhalt konnte nicht geladen werden	784
""", 'ez': """
ezt is olvassa el	2150
""", 'fa': """
facebook	1073
facebook ile devam et	4239
facebook messenger	1073
facebook twitter	1072
facebook twitter email	1072
facebook twitter linkedin email	1072
facebook twitter whatsapp	1072
facebook x	1072
facturat anual	3498
facturation annuelle	1885
fai il quiz	2411
fai il test	2411
fai una domanda su questo articolo	2403
fai una donazione mensile	2482
fai una donazione singola	2482
faire le quiz	1866
faire un don	1770
faites le quiz	1866
fale com o autor	3385
fale conosco	3307
fandt du en fejl	612
fant du en feil	3046
farkli bir tutar	4236
farkli tutar	4236
fast geschafft	802	886
fast giver	3118
fatturazione annuale	2453
fatturazione mensile	2453
faturado anualmente	3376
favorilere ekle	4168
favoris	1798
fazer login	3285
fazer o quiz	3356
""", 'fe': """
featured articles	1096
featured content	1096
featured stories	1096
fechar	3280	3314
fechar galeria	3411
fechar janela	3411
fechar menu	3411
feedback	751	1091	2893
feedback geben	751
feedback geven	3009
feedback senden	895
fehler gefunden	751
fehler im artikel gefunden	751
fehler im text melden	892
fehler melden	751
fel i artikeln	3991
felirat	2202
feliratkozom	2155
feliratok	2202
feltet er obligatorisk	3123
fermer	1769
fermer la galerie	1920
fermer le menu	1815
fes el test	426
fes-te soci	389
fes-te subscriptor	389
fetching more	1101
""", 'fi': """
fi de l'anunci	429
fi de la publicitat	429
fields marked with * are required	1305
fields marked with an asterisk are required	1305
fikrim yok	4219
fil d'ariane	1890
fil info	1812
filed under	1096	1101
fim da publicidade	3359
fin de la publicidad	1428
fin del anuncio	1428
find out more	1101
fique por dentro	3289
firsati yakala	4275
first name	1060
fizetett tartalom	2145
""", 'fj': """
fjern annoncer	608
fjern annonser	3042
""", 'fl': """
flag	1317
flag as inappropriate	1316
flecha	1339
fler	3995
fler artiklar	3995
fler nyheter	3995
flere artikler	617	3050
flere artikler av forfatteren	3126
flere nyheder	617
flere nyheter	3050
flere saker	3050
flipboard	1073
""", 'fo': """
foglald le a helyed	2195
fold ud	621
folge ich	899
folgen	741
folgen sie uns	741
folie # aus #	887
folie # von #	887
follow	1077
follow author	1077
follow live	1077
follow this author	1077
follow this topic	1077
follow topic	1077
follow us	1077
follow us on facebook	1077
following	1077
font size	1072
fontin koko	65
fonttikoko	1756
for abonnenter	595	3029
for members only	1304
for subscribers	1050
forbliv logget ind	683
forgot password	1050
forgot your password	1050
forma de pagamento	3283
forma de pago	1337
formas de pagamento	3283
formas de pago	1337
formular trimis	3523
formulario enviado	1476
formulir terkirim	2341
fornavn	687	3124
forrige	620	3053
forrige artikel	617
forrige artikkel	3050
forrige bilde	3126
forrige billede	689
forrige side	3126
forse in seguito	2352
forsiden	617	3050
fortsett med apple	3120
fortsett med e-post	3120
fortsett med facebook	3120
fortsett med google	3120
fortsett med vipps	3120
forward # seconds	1296
foto	2258
foto # af #	688
foto # aus #	887
foto # av #	3125	4069
foto # no #	2854
foto # od #	3751	3948
foto # van #	3001
foto # von #	887
foto # z #	567	3254	3850
foto # ze #	567
foto # zo #	3850
foto #/#	567	688	887	1559	2787	2854	3001	3125	3254	3751	3850	3948	4069
foto anterior	1478	3411
foto berikutnya	2342
foto galeri	4175
foto lainnya	2321
foto precedente	2486
foto sebelumnya	2342
foto seguinte	3411
foto siguiente	1478
foto successiva	2486
foto's bekijken	3001
fotogalerie zde	568
fotogalerija	2731
fotografia # z #	3850
fotografia # zo #	3850
fotografia #/#	3850
fotografie # z #	567
fotografie # ze #	567
fotografie #/#	567
fotografija # od #	3751	3948
fotografija #/#	3751	3948
fotos anschauen	887
fotos ansehen	887
fotos anzeigen	887
fotostrecke	755
fotostrecke ansehen	888
fotostrecke starten	888
fout gespot	2893
fout gevonden	3006
fout gezien	2893
fout melden	2901	3006
foutje gezien	2893
""", 'fr': """
fra vores butik	667
fra vores partnere	703
fra vores shop	667
frag unsere ki	786
frage des tages	91
fragen sie unsere ki	786
fragt kan tilkomme	667
frais de port offerts	1869
frakt kommer i tillegg	3104
frakt tillkommer	4048
fraktkostnad tillkommer	4048
free amount	1301
free daily newsletter	1060
free newsletter	1060
free weekly newsletter	1060
free. no spam	1305
freier beitrag	880
freier betrag	880
friss	2150
from around the web	1096
from our advertisers	1319
from our partner	1319
from our partners	1096
from our shop	1290
from our sponsor	1082
from our sponsors	1082
from our store	1290
from the web	1096
""", 'fu': """
full coverage	1096
full name	1306
full results	1102
full score	1102
full screen	1297
full skjerm	3110
fullscreen	1101	1297
fullscreen image	1308
fullskjerm	3053
fundet en fejl	693
funnet en feil	3130
further reading on this site	1096
""", 'fy': """
fyll ut feltet	3123
""", 'ga': """
ga akkoord	2889
ga akkoord en sluit	2983
ga naar de inhoud	3002
ga naar inhoud	2900
ga naar recept	61
ga verder met apple	2996
ga verder met facebook	2996
ga verder met google	2996
gada abonements	2842
gagal memuat video	2338
galaxy store	94
galeri foto	2321
galerie # aus #	887
galerie # von #	887
galerie ansehen	888
galerie anzeigen	888
galerie foto	3504
galeriye git	4245
galeriyi kapat	4271
galite bet kada atsisakyti prenumeratos	2724
gallery	2384
gallery # of #	1307
gambar berikutnya	2342
gambar sebelumnya	2342
gambar selanjutnya	2342
gamble responsibly	1251
ganzen artikel lesen	758
gavelenke	3139
gavelink	701
gaven gir skattefradrag	3117
gaver gir skattefradrag	3117
""", 'ge': """
ge bort artikel	4083
ge bort artikeln	3973
ge feedback	4077
gebruikersnaam	2997
gebruikersnaam of e-mailadres	2996
gebruiksvoorwaarden	2889
geef cadeau	2938
geef een reactie	2893
geef eenmalig	2993
geef feedback	2927
geef je mening	3009
geef je mening over dit artikel	2927
geen mening	2976
geen spam	2999
gegenereerd door ai	2919
gegenereerd met ai	2919
gegenereerd met een ai-stem	2986
gekopieerd	3015
gekopieerd naar klembord	3014
gelen kutunuzu kontrol edin	4241
gelesen von einer synthetischen stimme	874
geluid aan	2986
geluid uit	2986
gem	604
gem artikel	604
gem artiklen til senere	604
gem indstillinger	670
gem opskrift	61
gem opskriften	61
gem til senere	604
gem valg	670
gemaakt door ai	3009
gemaakt met ai	2919
gemaakt met behulp van ai	3009
generado con ia	1470
generado por ia	1470
generat cu ai	3520
generat de ai	3520
generated by ai	1142
generated with ai	1315
generato con ai	2478
generato con ia	2478
generato dall'ia	2478
genererad av ai	4077
genererad med ai	4077
genereret af ai	696
genereret med ai	696
generert av ki	3133
generert med ki	3133
generirano umjetnom inteligencijom	3758
generirao ai	3758
generisao ai	3758
gerade nicht	713
gerado por ia	3403
gerelateerd	2897
gerelateerd nieuws	2897
gerelateerde artikelen	2897
gerelateerde onderwerpen	2897
gerenciar consentimento	3365
gerenciar cookies	3402
gerir consentimento	3365
gerir cookies	3304
gerir o consentimento	3365
geschenklink	900
geschenklink erstellen	900
geschenklink kopieren	900
geschwindigkeit	875
geslo	3944
gesponsert	745
gesponserter beitrag	87	817
gesponserter inhalt	745
gesponsord	2887
gesponsorde content	3016
gesponsorde inhoud	2887
gestion des cookies	1805
gestiona el consentiment	434
gestiona les galetes	434
gestionar consentimiento	1433
gestionar cookies	1366
gestionar el consentimiento	1433
gestionar mis cookies	1469
gestionar mis preferencias	1469
gestionar opciones	1469
gestisci consenso	2441
gestisci i consensi	2441
gestisci i cookie	2377
gestisci il consenso	2441
gestisci le opzioni	2477
gestisci le preferenze	2477
gestisci notifiche	2414
gestisci preferenze	2377
get alerts	1077
get deal	1285
get digital access	1050
get email updates	1060
get licence	1312
get news alerts	1300
get started	1050
get the daily email	1060
get the newsletter	1060
get this deal	1285
get tickets	1252
get your ticket	1290
get your tickets	1290
""", 'gi': """
gi bort artikkelen	3029
gi bort saken	3038
gi en engangsgave	3117
gi en gave	3117
gi et bidrag	3117
gi oss tilbakemelding	3133
gi skattefradrag	3117
gi tilbakemelding	3046
gift a subscription	1050
gift article	1050
gift link	1318
gift this article	1050
gift this story	1318
giften zijn fiscaal aftrekbaar	2993
gilla	4080
gillar	4080
gim	2297
gioca	2434
gioca gratis	2432
gioca ora	2432
gioca responsabilmente	2469
giochi	2434
giv artiklen til en ven	604
giv en gave	680
giv en kop kaffe	680
giv et bidrag	680
giv feedback	696
giv os en kop kaffe	680
giv os feedback	612
give a gift	1050
give a gift subscription	1043
give another amount	1301
give as a gift	1318
give feedback	1091
give monthly	1043
give now	1043
give this article	1318
give this article as a gift	1318
give today	1043
give us feedback	1091
gizle	4178
gizlilik	4171
gizlilik ayarlari	4228
gizlilik tercihleri	4228
gizlilik tercihlerim	4263
""", 'gj': """
gjeldende tid	3111
gjeldende tid #	3110
gjord av ai	4077
""", 'gl': """
glasaj	91	3731
glasajte	91
glasnost	3935
glasuj	91	3731	3927
glasujte	91
glemt adgangskode	595
glemt din adgangskode	683
glemt dit kodeord	683
glemt kodeord	683
glemt passord	3029
glemt passordet	3120
""", 'go': """
go ad-free	1319
go to donation page	1301
go to homepage	1308
go to the donation page	1301
go to the homepage	1308
go to top	1101
godkjenn	3043
godkjenn alle	3043
godta	3043
godta alle	3043
godta alle cookies	3107
godta alt	3108
godta og fortsett	3107
godta og lukk	3107
godta og vis	3107
google	1073
google anzeigen	901
google ile devam et	4239
google news	1073
google oglasi	3765
google play	94
google play store	94
google play'den alin	4230
google play'den indir	4230
google play'den indirin	4230
google plus	1073
google reklamos	2785
google'i reklaamid	1557
google-advertenties	3016
google-annoncer	703
google-annonser	4084
google-anzeigen	901
google-mainokset	1758
googlen mainokset	1758
got it	1087
""", 'gr': """
gracias por apoyarnos	1474
gracias por participar	91
gracias por su voto	1422
gracias por suscribirte	1346
gracias por tu apoyo	1474
gracias por tu voto	1398
gracias por votar	91	1398
gracias, tu mensaje ha sido enviado	1446
graj teraz	3228
gratis e senza spam	2454
gratis fragt	668
gratis frakt	3105
gratis i sense correu brossa	447
gratis ongkir	2331
gratis proberen	2867
gratis verzending	2980
gratis y sin spam	1446
gratis, tanpa spam	2317
gratis. geen spam	2999
gratis. ingen spam	4067
gratuit, chaque matin	1886
grazie per aver votato	91	2403
grazie per il sostegno	2482
grazie per il tuo feedback	2403
grazie per il tuo sostegno	2482
grazie per il tuo voto	91	2429
grazie per l'iscrizione	2365
grotere tekst	3014
""", 'gu': """
guarda anche	2384
guarda i risultati	91	2403
guarda l'article	419
guarda la gallery	2387
guarda le foto	2458
guarda tutte le foto	2458
guarda tutti i video	2458
guardar	1358	3297
guardar artigo	3418
guardar en favoritos	1418
guardar noticia	1488
guardar para ler mais tarde	3350
guardar preferencias	1433
guardar receita	61
guardar receta	61
guides d'achat	1812
gulir ke bawah untuk melanjutkan	2298
gulir untuk lanjut membaca	2253
gulir untuk melanjutkan membaca	2298
""", 'ha': """
ha ocurrido un error	1446
haber faydali oldu mu	4174
haber ihbar hatti	4247
haberde hata mi var	4247
haberi hediye et	4253
haberi kaydet	4168
haberi nasil buldunuz	4174
haberi oynat	4177
haberi puanla	4174
haberi sesli dinle	4168
haberi sesli dinleyin	4168
haberi sesli dinleyin (# dk	4168
haberi yazdir	4168
haberin devami	4170	4177
haberin devami reklamdan sonra	4170
haberin devamini oku	4245
haberin tamami	4177
haberin tamamini oku	4245
hacer el test	1425
hacker news	1073
hadiahkan artikel	2329
hadiahkan artikel ini	2283
hae	1678
haftanin testi	4259
hai dimenticato la password	2452
hai letto # articoli su # questo mese	2420
hai trovato un errore	2380
hai una segnalazione	2380
haku	1678
halaman berikutnya	2260
halaman sebelumnya	2321
halaman selanjutnya	2260
halaman: #	2260
halda teavitusi	1542
hallinnoi suostumuksia	1725
hallitse ilmoituksia	1731
hallitse suostumusta	1725
haluatko ilmoituksia	1731
haluatko saada ilmoituksia	1731
haluatko vastaanottaa ilmoituksia	1731
handelsbetingelser	609
hang be	2201
hang ki	2201
hantera cookies	3988
hantera dina samtycken	4052
hantera notiser	4058
hantera samtycke	4052
hanya untuk pelanggan	2315
har du allerede en konto	595	3029
har du allerede en profil	683
har du allerede konto	3120
har du en god historie	693
har du en konto	683
har du fundet en fejl	693
har du fundet en fejl i artiklen	693
har du funnet en feil	3130
har du funnet en feil i artikkelen	3130
har du glemt adgangskoden	683
har du glemt din adgangskode	683
har du glemt passordet	3120
har du hittat ett fel	4074
har du hittat ett fel i texten	4074
har du ikke en konto	683
har du ikke et abonnement	683
har du ikke konto	3120
har du inget konto	4064
har du konto	3120
har du opdaget en fejl	693
har du redan ett konto	3973
har du tips	3130
har du tips i saken	3130
has oblidat la contrasenya	390
has trobat un error	423
has vist un error	423
hasil jajak pendapat	2333
hasil polling	2293
hastighed	674
hastighet	3111	4056
hasznos volt a cikk	2149
hasznos volt ez a cikk	2224
hata bildir	4174
hata bildirin	4174
haut de la page	1890
haut de page	1815
have an account	1050
have an account? sign in	1050
have your say	1091
havonta	2212
haz clic para activar el sonido	1470
haz el quiz	1425
haz el test	1425
haz nuestro test	1425
hazte miembro	1334
hazte premium	1415
hazte socia	1334
hazte socio	1441
hazte socio/a	1441
""", 'he': """
he desactivado el bloqueador	1439
he desactivado mi bloqueador	1439
he desactivat el bloquejador	440
he oblidat la contrasenya	445
heb je al een account	2867
heb je hier iets aan	3009
hediye et	4254
heeft u al een account	2996
heli sisse	1539
help mee	2863
help ons om dit te blijven doen	2934
hem	3998
hemen al	4255
hemen bilet al	4224
hemen oy ver	4218
hemen oyna	4221
hemen satin al	4224
hemeroteca	1339
hent episoden	673
hent flere	689
hent indhold	670
hepsini kabul et	4171
her ay	4237
her hakki mahfuzdur	4273
her hakki saklidir	4273
her zaman izin ver	4228
herinner me later	2862
herlaad de pagina	2992
hesabim	4161
hesabim var	4239
hesabin yok mu	4239
hesabiniz var mi	4161
hesabiniz yok mu	4239
heslo	563	3846
het artikel gaat hieronder verder	2887
het laatste nieuws	2897
""", 'hi': """
hide	1102
hide ad	1082
hide caption	1101
hide comments	1091
hide password	1303
hide replies	1316
hide this ad	1319
hide this message	1041
hide transcript	1296
hier anmelden	719
hier bestellen	868
hier einloggen	719
hier erfahren sie, wie das geht	879
hier finden sie informationen zum datenschutz	784
hier kaufen	868
hier spielen	864
highlights generated by artificial intelligence	1142
hilfe	751
hinterlasse einen kommentar	897
hinterlassen sie einen kommentar	897
hinweis an die redaktion	796
hinweis geben	892
hinweis senden	892
hinweis zum datenschutz	748
hinweise anonym senden	892
hinweise zu diesem artikel	796
hitrost	3935
hitrost predvajanja	3934
hittade du ett fel	3991
hittat fel	3991
""", 'hj': """
hjem	620	3053
""", 'hl': """
hlasitost	552
hlasovat	91	485
hlasujte	91
hledat	488
""", 'ho': """
ho capito	2388
ho disattivato adblock	2447
ho disattivato l'ad blocker	2447
ho disattivato l'adblock	2447
ho letto e accetto l'informativa privacy	2454
ho letto e accetto l'informativa sulla privacy	2416
ho letto l'informativa privacy	2454
hoe wij onze bronnen beschermen	3006
hold deg oppdatert	3034
hold dig opdateret	600
hold meg innlogget	3120
hold mig logget ind	683
home	1101	2387	2900
hop til indhold	689
hop til indholdet	689
hop til opskrift	61
hop til opskriften	61
hopp til hovedinnhold	3126
hopp til innhold	3053
hopp til innholdet	3053
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	2927
house rules	1091
how did we do	1091
how to cite	1275
how to cite this article	1275
how to contact us securely	1311
how to disable ad blocker	1298
how to disable your ad blocker	1298
how to turn off your ad blocker	1298
how was this made	1315
how was this summary made	1315
how we protect our sources	1311
how we protect sources	1311
how we use ai	1142
hoy no	1333
""", 'hu': """
huawei appgallery	94
hubungi kami	2257
hubungi penulis	2322
hubungi redaksi	2322
huidige tijd	2987
huidige tijd #	2986
huisregels	2927
huomasitko virheen	1748
huomasitko virheen jutussa	1748
husk meg	3121
husk mig	684
""", 'hv': """
hva mener du? stem her	3053
hva synes du om denne saken	3046
hva synes du om saken	3046
hvad mener du? stem her	620
hvad synes du? stem her	620
hvala na glasanju	91	3730
hvala na glasu	3730
hvala na poruci	3749
hvala na registraciji	3749
hvala za glas	3926
hvala za sodelovanje v anketi	3926
hver fredag. gratis. ingen spam	3123
hver krone hjelper	3117
hver krone teller	3117
hvert bidrag hjelper	3117
hvorfor ser jeg denne annonce	703
hvorfor ser jeg denne annonsen	3141
hvorfor vises denne annonce	703
hvorfor vises denne annonsen	3141
""", 'i ': """
i accept	1087
i agree	1087
i already donated	1041
i already gave	1041
i already have a subscription	1303
i already have an account	1303
i am already a subscriber	1303
i betalt samarbete	4084
i commenti sono riservati agli abbonati	2411
i denne artikel	689
i denne artikkelen	3126
i denne saken	3126
i don't have an account	1303
i have an account	1303
i have disabled my ad blocker	1298
i have turned it off	1299
i have whitelisted this site	1298
i lettori hanno letto anche	2423
i nostri giochi	2432
i nostri partner	2442
i prezzi potrebbero variare	2406
i samarbeid med	3042
i samarbejde med	608
i samarbete med	3987
i understand	1102
i vantaggi dell'abbonamento	2435
""", "i'": """
i'll do it later	1041
i'm already a subscriber	1303
i'm in	1060
i've already donated	1041
i've disabled adblock	1298
i've disabled it	1299
i've disabled my ad blocker	1298
i've turned it off	1299
i've whitelisted this site	1298
""", 'ic': """
ich bin bereits abonnent	883
ich bin schon abonnent	883
ich bin schon dabei	713
ich habe bereits ein abo	883
ich habe bereits ein konto	883
ich habe den adblocker ausgeschaltet	878
ich habe den adblocker deaktiviert	878
ich habe ein konto	883
ich habe ihn ausgeschaltet	879
ich habe ihn deaktiviert	879
ich habe meinen adblocker deaktiviert	878
ich habe schon ein abo	883
ich habe schon ein konto	883
ich habe schon gespendet	713
ich stimme zu	748
icymi	1096
""", 'id': """
ideal	2866
identifiez-vous	1779
idi na recept	61
""", 'ie': """
iedere bijdrage helpt	2993
ielogojies	2793
ielogoties	2793
ielogoties ar google	2841
ievadi e-pastu	2817
ievadi savu e-pasta adresi	2817
ievadiet savu e-pastu	2843
ievadiet summu	2840
""", 'ig': """
iga annetus aitab	1545
iga euro aitab	1545
iga euro loeb	1545
iga toetus loeb	1545
igakuine annetus	1545
ignorer l'annonce	1911
igraj odmah	3730
igraj zdaj	3926
""", 'ih': """
iha	4181
ihr feedback	751
ihr kommentar	751
ihr name	886
ihre e-mail-adresse	727
ihre meinung	751
ihre nachricht	886
ihre nachricht wurde gesendet	885
ihre spende ist steuerlich absetzbar	806
ihre stimme wurde gespeichert	864
""", 'ik': """
ik begrijp het	2901
ik heb al een account	2996
ik heb al gedoneerd	2862
ik heb een account	2996
ik heb hem uitgezet	2992
ik heb mijn adblocker uitgeschakeld	2991
ik heb mijn adblocker uitgezet	2991
ik steun al	2862
ikke abonnent	3120
ikke abonnent endnu	683
ikke i dag	591	3025
ikke nu	591
ikke tillat	3114
iklan	2253
iklan berlanjut	2343
iklan sponsor	2288
ikuti jajak pendapat	2292
ikuti kuis	2295
ikuti kuisnya	2295
ikuti penulis	2326
ikuti polling	2292
ikuti topik	2326
ikuti topik ini	2326
""", 'il': """
il cruciverba del giorno	2473
il cruciverba di oggi	2473
il mio account	2358
il nostro codice etico	2461
il nostro shop	2435
il quiz del giorno	2473
il quiz della settimana	2473
il sondaggio	92
il sondaggio del giorno	91
il sudoku del giorno	2473
il sudoku di oggi	2473
il tuo indirizzo email	2365
il tuo messaggio	2455
il tuo nickname	2472
il tuo nome	2455
il tuo nome utente	2472
il tuo sostegno fa la differenza	2482
ilan	4170
ilgili haber	4175
ilgili haberler	4175
ilgili konular	4175
ili	3747
ilk ay # tl	4161
ilk yorumu siz yapin	4258
ilmainen toimitus	1723
ilmianna	1754
ilmianna kommentti	1753
ilmoita asiaton viesti	1753
ilmoita asiattomasta kommentista	1753
ilmoita mainoksesta	1758
ilmoita virhe	1748
ilmoittaudu webinaariin	1678
ilmoitukset	1732
ilmoitus	1670
ils ont lu aussi	1812
""", 'im': """
im liveblog	888
im shop ansehen	868
im shop kaufen	868
im trend	755
image # of #	1307
image suivante	1920
imagem anterior	3411
imagem seguinte	3411
imagen anterior	1478
imagen siguiente	1478
ime	3750	3947
ime i prezime	3750
ime in priimek	3947
immagine precedente	2486
immagine successiva	2486
immer anzeigen	871
immer entsperren	871
immer erlauben	872
immer informiert	727
immer informiert mit unserem whatsapp-service	858
importe personalizado	1474
importo a scelta	2449
importo libero	2449
importo personalizzato	2482
impossibile caricare il video	2478
impossibile riprodurre il video	2437
impostazioni cookie	2377
impostazioni della privacy	2441
impostazioni privacy	2441
impostazioni sulla privacy	2441
impressum	748
impresszum	2221
imprimeix	396
imprimeix l'article	419
imprimeix la recepta	61
imprimer	1798
imprimer cet article	1855
imprimer cette recette	61
imprimer l'article	1798
imprimer la recette	61
imprimir	1358	3297
imprimir a receita	61
imprimir artigo	3350
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	4416
in case you missed it	1096
in collaborazione con	2469
in die zwischenablage kopiert	900
in diesem artikel	755
in dit artikel	3002
in evidenza	2384
in het nieuws	2897
in kooperation mit	745
in other news	1096
in our shop	1290
in partnership with	1082
in primo piano	2384
in this section	1096
in winkelwagen	2979
in zwischenablage kopieren	740
increase font size	1318
increase text size	1318
indeks	2258
indhold fra vores partnere	703
indholdet er beskyttet af ophavsret	694
indholdet er blokeret	670
indholdet kan ikke vises	670
indicates required	1305
indicates required field	1305
indietro di # secondi	2437
indirim kodlari	4275
indirizzo e-mail non valido	2454
indirizzo email	2365
indirizzo email non valido	2454
indlejret indhold	670
indsend	687
indsend kommentar	698
indstillinger	609
indtast din e-mail	600
indtast din mail	600
indtast e-mail	600
info iklan	2273
infolettre	1788
infolettres	1788
informa d'un error	405
informar de un error	1405
informar erro	3397
informasjonskapsler	3043
informationen zum datenschutz	784
informativa sulla privacy	2377
informazione promozionale	2406
informazione pubblicitaria	87	2406
ingat saya	2316
ingatkan saya nanti	2239
ingelogd blijven	2996
ingen bindingstid	3120
ingen bindningstid	4064
ingen holdning	664
ingen mening	3101
ingen spam	4067
ingen uppfattning	4045
ingesloten inhoud	2983
ingezonden mededeling	87	2942
ingrandisci	2387
ingrandisci foto	2458
ingrandisci il testo	2467
ingrandisci l'immagine	2458
ingrandisci la foto	2458
ingresar	1339
ingressos	3394
inhalt	758
inhalt aktivieren	871
inhalt anzeigen	748
inhalt entsperren	871
inhalt freigeben	871
inhalt immer anzeigen	871
inhalt laden	745
inhalt teilen	740
inhalte aktivieren	871
inhalte anzeigen	748
inhalte entsperren	871
inhalte immer anzeigen	871
inhalte laden	871
inhalte unserer partner	901
inhaltsverzeichnis	758
inhoud laden	2983
inhoud niet beschikbaar	2983
inhoud tonen	2917
inhoud van onze partners	3016
inhoudsopgave	2900
inicio	1376
inizia il quiz	2432
inkl. mwst	868
inkl. mwst. zzgl. versandkosten	868
inklappen	2901
inloggen	2867
inloggen met apple	2996
inloggen met facebook	2996
inloggen met google	2996
inna kwota	3246
inne teksty autora	3255
innebygd innhold	3107
innholdet er blokkert	3107
innholdet er ikke tilgjengelig	3107
innholdet kan ikke vises	3107
innstillinger	3043
innstillinger for informasjonskapsler	3107
innstillinger for personvern	3107
inquadra il qr code	2444
inschakelen	2990
inschrijven	2872
inscreva-se	3289
inscreva-se na newsletter	3289
inscription	1779
inscription gratuite	1848
inserisci il tuo indirizzo e-mail	2416
inserisci il tuo indirizzo email	2416
inserisci la tua email	2484
inserisci la tua mail	2484
inserisci qui il tuo commento	2380
inserisci un indirizzo email valido	2416
insira o seu e-mail	3409
insira o seu email	3343
insira seu e-mail	3343
instagram	1073
instagram-inhalte erlauben	748
instale a app	3368
instellingen	2889
instellingen opslaan	2983
inte idag	3969
inte nu	3969	4059
inte prenumerant	4064
integrame	3479
interzis minorilor	3514
introdu adresa de email	3523
introdu adresa ta de email	3460
introduce tu correo	1476
introduce tu email	1346
introductory offer	1303
introduza o seu email	3409
invalid address	1305
invalid email	1060
invalid email address	1305
invia	91	2455
invia a un amico	2422
invia commento	2380
invia il commento	2429
invia per email	2370
invia risposta	2429
invia via email	2370
inzerce	481
inzercia	3776
""", 'ir': """
ir a la app	1436
ir a la oferta	1487
ir a la portada	1450
ir a la receta	61
ir a la tienda	1428
ir a los comentarios	1369
ir al contenido	1376
ir al especial	1450
ir arriba	1376
ir para a loja	3359
ir para a receita	61
ir para o topo	3382
""", 'is': """
iscriviti	2365
iscriviti alla nostra newsletter	2365
iscriviti ora	2365
iscrizione completata	2416
iscrizione confermata	2484
isi survei	2292
isprintaj	3679
ispunite ovo polje	3749
""", 'iz': """
iz iste rubrike	3676
iz rubrike	3676	3877
izaberi	3747
izaberite iznos	3744
izaberite paket	3746
izaberite pretplatu	3746
izberi	3944
izberi znesek	3941
izberite	3944
izberite paket	3943
izberite znesek	3941
izbor urednice	3676
izbor urednika	3676
izdvajamo	3676
izin ver	4232
izinkan	2308
izinsiz kopyalanamaz	4273
izinsiz kullanilamaz	4273
izklopi zvok	3934
izklopil sem blokator oglasov	3939
izklopite adblock	3939
izklopite blokator oglasov	3939
izpildi testu	2828
izpolnite to polje	3946
izpostavljeno	3877
izradila umjetna inteligencija	3758
izveido kontu	2793
""", "j'": """
j'accepte	1805
j'accepte de recevoir les offres des partenaires	1848
j'accepte tous les cookies	1910
j'ai compris	1816
j'en profite	1779
""", 'ja': """
ja ets subscriptor	390
ja gerne	877
ja graag	2990
ja has votat	423
ja heu votat	423
ja l'he desactivat	440
ja segueixes aquest autor	457
ja segueixes aquest tema	457
ja tack	4059
ja tak	677
ja takk	3114
ja tens compte	417
ja tinc compte	445
ja, benachrichtigen	876
ja, bitte	877
ja, doe maar	2990
ja, gerne	877
ja, gjerne	3114
ja, graag	2990
ja, ich will	714
ja, ik steun	2934
ja, ik wil de nieuwsbrief ontvangen	2930
ja, tack	4059
ja, tak	677
ja, takk	3114
jaa	1668
jaa artikkeli	1668
jaa facebookissa	1668
jaa juttu kaverille	1668
jaa lahjana	1756
jaa whatsappissa	1668
jaarlijks	2997
jaarlijks betalen	2997
jaarlijks gefactureerd	2996
jadi donatur	2312
jag har ett konto	4064
jag har redan ett konto	4064
jaga	1496
jaga artiklit	1496
jaga e-postiga	1555
jaga facebookis	1501
jaga lugu	1501
jaga seda artiklit	1501
jajak pendapat	92
jak vypnout adblock	557
jangan lewatkan	2258
jangan sekarang	2308
jatka applella	1738
jatka facebookilla	1738
jatka googlella	1738
jatka lukemista	1661
jatka poistamatta	1733
jau abonents	2841
jau esi abonents	2793
jau esi abonents? ielogojies	2793
jau prenumeratorius	2774
jau prenumeruojate	2724
jau prenumeruojate? prisijunkite	2724
jau sekate	2782
jau seko	2849
javascript dinonaktifkan	2303
javascript er deaktiveret	673
javascript er deaktivert	3110
javascript je izklopljen	3934
javascript staat uit	2986
""", 'je': """
je aanmelding is gelukt	2930
je bent aangemeld	2999
je bent ingeschreven	2930
je bent nu ingeschreven	2930
je bericht	3000
je bericht is verzonden	2999
je bilo to koristno	3955
je choisis cette offre	1884
je choisis mon montant	1915
je commande	1839
je donne	1770
je donne chaque mois	1881
je donne mon avis	1843
je donne une fois	1881
je fais un don	1770
je fais un don mensuel	1915
je fais un don ponctuel	1915
je gebruikt een adblocker	2991
je gebruikt een advertentieblokker	2991
je gift is fiscaal aftrekbaar	2993
je hebt al gestemd	2975
je hebt je limiet bereikt	2996
je hebt je succesvol aangemeld	2930
je kunt je op elk moment afmelden	2930
je li ovo bilo korisno	3758
je m'abonne	1779
je m'inscris	1788
je me connecte	1779
je naam	3000
je ne sais pas	1864
je refuse tous les cookies	1910
je soutiens	1770
je stem is geregistreerd	2975
je stem is geteld	2975
je teste	1779
je volgt	3013
je volgt deze auteur	3013
je volgt deze auteur al	3013
je volgt dit onderwerp	3013
je volgt dit onderwerp al	3013
je vote	91
jeda video	2299
jeden freitag. kostenlos. kein spam	885
jeder beitrag hilft	881
jeder betrag hilft	880
jeder euro hilft	806
jederzeit abbestellbar	885
jederzeit abmeldbar	885
jednokratna donacija	3744
jednorazovo	3843
jednorazowo	3151
jeg har allerede en konto	3120
jeg har deaktiveret min adblocker	678
jeg har en konto	3120
jeg har konto	3120
jeg har skrudd av adblock	3115
jegyek itt	2195
jegyet veszek	2195
jegyezz meg	2212
jelentkezzen be	2137
jetzt abo sichern	811
jetzt abonnent werden	719
jetzt abonnieren	719
jetzt abstimmen	91	790	858
jetzt am gewinnspiel teilnehmen	790
jetzt anmelden	727
jetzt bestellen	719
jetzt bewerben	790
jetzt einloggen	719
jetzt einschalten	876
jetzt freischalten	719
jetzt helfen	714
jetzt im shop	868
jetzt im tv	755
jetzt karten sichern	790
jetzt kommentieren	751
jetzt kostenlos anmelden	727
jetzt kostenlos testen	719
jetzt mitdiskutieren	796
jetzt mitglied werden	714
jetzt mitmachen	790
jetzt mitraten	864
jetzt nicht	713
jetzt pinnen	61
jetzt platz sichern	868
jetzt registrieren	719
jetzt spenden	714
jetzt spielen	864
jetzt teilen	812
jetzt testen	719
jetzt ticket sichern	868
jetzt tickets sichern	790
jetzt upgraden	811
jetzt weiterlesen	883
jetzt zugang sichern	811
jetzt zustimmen	748
""", 'jo': """
jo tilaaja	1738
jocs	428
jocs i mots encreuats	407
jocuri	3479
jocurile noastre	3477
jogar	3358
jogar agora	3356
jogos	3358
jogue agora	3356
jogue com responsabilidade	3359
join now	1043
join our mailing list	1060
join the conversation	1091
join the debate	1316
join the discussion	1091
join the discussion on discord	1077
join us	1043
joka perjantai. ilmaiseksi. ei roskapostia	1741
jokainen euro auttaa	1735
jokainen lahjoitus auttaa	1735
jotain meni vikaan	1742
jouer	1868
jouer au mot du jour	1906
jouer gratuitement	1866
jouez gratuitement	1866
jouw e-mailadres	2872
""", 'ju': """
juba tellija	1546
juega con responsabilidad	1428
juega gratis	1425
juegos	1427
juga ara	426
juga gratis	426
jugar ahora	1425
jugar gratis	1425
jumlah lain	2312
jump to content	1101
jump to recipe	61
jump to section	1308
jump to the recipe	61
jump to video	61
jums nav konta	2841
just nu	3995
juttu jatkuu alla	1670
juttu jatkuu kuvan alapuolella	1670
juttu jatkuu kuvan alla	1670
juttu jatkuu mainoksen alla	1670
juttu jatkuu videon alla	1670
juttu on tarkoitettu tilaajille	1661
juttu on tuotettu automaattisesti	1751
juttu on vain tilaajille	1661
juttuvinkki	1748
jutun aiheet	1744
juuri nyt	1676
""", 'ka': """
kabal	3101
kabale	664
kabul ediyorum	4171
kabul et	4171
kabul et ve devam et	4228
kabul et ve kapat	4228
kadarkoli se lahko odjavite	3946
kaffee spendieren	880
kaikki artikkelit	1744
kaikki jutut	1744
kaikki kirjoittajan artikkelit	1744
kaip jums patiko straipsnis	2730
kako izklopiti adblock	3939
kako izklopiti blokator oglasov	3939
kako varujemo svoje vire	3952
kako varujemo vire	3952
kamu mungkin suka	2284
kanske senare	3969
kanskje senere	3025
kapat	4159
kapcsolat	2149
kapcsolja be a javascriptet	2201
kapcsolja ki az adblockert	2206
kararsizim	4219
kare bulmaca	4223
kargo bedava	4255
karier	2273
karjera	2731
karte anzeigen	759
karte laden	748
kas artikkel oli kasulik	1502
kas lugu oli kasulik	1502
kas sellest oli abi	1552
kas soovid saada teavitusi	1542
kasneje	3884	3938
kasnije	3684	3741
kasutad reklaamiblokeerijat	1544
kasutustingimused	1514
kategori	2258
kategoriat	1676
kategorie	486	3176
kategorien	755
kategorier	617	3050	3995
kategoriler	4175
katkida bulun	4160
katkilariyla	4255
katso # kuvaa	1743
katso # kuvat	1743
katso hinta	1722
katso kaikki	1744
katso kaikki # kuvaa	1743
katso kaikki # kuvat	1743
katso kaikki kuvaa	1743
katso kaikki kuvat	1743
katso kaikki tilaajaedut	1661
katso kuvaa	1743
katso kuvagalleria	1678
katso kuvat	1678	1743
katso tarjoukset	1722
katso tarjous	1722
katso tilaustarjoukset	1738
katso tilausvaihtoehdot	1738
katso tulokset	91	1718
katso tulos	1718
katso tuote	1722
katso video alta	1678
kaupastamme	1722
kaydet	4168
kaydiniz alindi	4269
kaydiniz tamamlandi	4269
kaydol	4161
kayit ol	4161
kaynak: aa	4181
kaynak: dha	4181
kaynak: iha	4181
""", 'ke': """
ke halaman donasi	2312
kebijakan cookie	2256
kebijakan koreksi	2322
kebijakan privasi	2256
kebijakan privasi | syarat dan ketentuan	2256
kecepatan pemutaran	2299
kecepatan putar	2299
keep me logged in	1303
keep me signed in	1303
keep reading	1096
kein spam	885
kein spam. jederzeit abbestellbar	885
keine angabe	865
keine meinung	865
keine neuigkeiten mehr verpassen	802
kelola cookie	2256
kelola opsi	2337
kelola persetujuan	2303
kelola preferensi	2337
keluar	2241
keluar dari layar penuh	2299
kembali ke atas	2260
kembali ke beranda	2321
kendini test et	4221
kendinizi test edin	4221
kereskedelmi tartalom	2196
kertalahjoitus	1660
keskustele	1675
keskustele asiallisesti	1675
keskustelu	1675
keskustelu on suljettu	1753
kesto	1729
kesto #	1729
ketentuan komentar	2292
ketuk untuk mengaktifkan suara	2338
keuntungan pelanggan	2298
keuze opslaan	2983
keuze van de redactie	2897
key points by ai	1142
key takeaways by ai	1142
""", 'kh': """
khusus pelanggan	2315
khusus untuk pelanggan	2315
""", 'ki': """
ki kann fehler machen	896
ki-generert	3134
ki-generert innhold	3133
ki-generert oppsummering	3053
ki-generiert	786
ki-generierte zusammenfassung	786
ki-oppsummering	3053	3134
ki-zusammenfassung	786	896
kiekviena auka padeda	2772
kiekviena parama svarbi	2772
kiekvienas euras padeda	2772
kiekvienas euras svarbus	2772
kiemelt	2150
kies	2997
kies abonnement	2996
kies een abonnement	2996
kies een bedrag	2865
kies je abonnement	2937
kies uw abonnement	2996
kies zelf een bedrag	2993
kiitos ilmoittautumisesta	1741
kiitos tilauksesta	1664
kiitos tilauksestasi	1664
kiitos vastauksestasi	91
kijk terug	2924
kingi artikkel	1501
kinnita oma e-posti aadress	1548
kiosque	1779
kirim	91	2250
kirim balasan	2292
kirim foto anda	2322
kirim ke teman	2283
kirim komentar	2257
kirim lewat email	2329
kirim masukan	2292
kirim tanggapan	2333
kirim tulisan	2322
kirjaudu	1661
kirjaudu applella	1738
kirjaudu ulos	1661
kirjoita kommentti	1675
kirjoita kommenttisi	1675
kirjoittaja on kansanedustaja	1687
kirjoittaja on kirjailija	1687
kirjoittaja on kolumnisti	1687
kirjoittaja on toimittaja	1687
kirjoittaja on vapaa toimittaja	1687
kirjoittaja on vapaa toimittaja ja kirjailija	1687
kirjoittajan muut jutut	1744
kirjuta autorile	1550
kirjuta kommentaar	1502
kirjuta toimetusele	1551
kita nuotrauka	2778
kita suma	2772
kitabi satin al	4224
kitabi satin alin	4224
kitas puslapis	2778
kitas straipsnis	2778
kiti skaito	2726
""", 'kl': """
klarna	718
klausies raidierakstu	2800
klausies rakstu	2798
klauskite dirbtinio intelekto	2730
klausykite straipsnio	2729
klausyti	2729
klausyti straipsnio	2729
klausyti straipsnio (# min	2729
kleinanzeigen	745
kleinere tekst	3014
klik om te vergroten	3002
klik untuk mengaktifkan suara	2338
klippet er ikke lenger tilgjengelig	3110
""", 'ko': """
kod pocztowy	3253
kode diskon	2331
kode promo	2331
kodeord	684
kokeile maksutta	1661
kokeile nyt	1661
koko ruutu	1728
kokoruututila	1728
kolla din inkorg	4067
kolla priset	4048
kolom ini wajib diisi	2317
kolom wajib	2317
kolom wajib diisi	2317
komentar	2257
komentar anda	2293
komentar dinonaktifkan	2333
komentar khusus pelanggan	2333
komentarai	2724
komentari	3679
komentarji	3880
komentarz	3172
komentarze	3172
komentiraj	3679	3880
komentirajte	3760
komentovat	578
komentuoti	2724
komentuoti gali tik registruoti vartotojai	2730
komercialna vsebina	3961
komercinis turinys	2785
komercsaturs	2852
komment	2149
kommentaare pole	1553
kommentaare veel pole	1553
kommentaarid	1496
kommentaarid on suletud	1553
kommentar	751
kommentar abschicken	897
kommentar absenden	897
kommentar melden	897
kommentar schreiben	751
kommentar senden	897
kommentar verfassen	751
kommentare	751
kommentare ansehen	751
kommentare anzeigen	751
kommentare lesen	751
kommentare sortieren	897
kommentarer	612	3046	3991
kommentarer blir moderert	3046
kommentarer granskas innan publicering	3998
kommentarer modereres	620
kommentarerna modereras	3991
kommentarregeln	751
kommentarregler	3135
kommentarsregler	3991
kommenteeri	1496
kommenteerimine on suletud	1502
kommenteerimise reeglid	1502
kommenteerimiseks logi sisse	1502
kommentek	2149
kommenter	612	3046
kommentera	3991
kommentera artikeln	4079
kommentieren	751
kommentit	1675
kommentit tarkistetaan ennen julkaisua	1675
kommentoi	1675
kommentoi juttua	1753
kommentointi on suljettu	1675
kommercielt indhold	625
kommercielt samarbejde	608
kommersiellt samarbete	4085
kommersielt innhold	3058
kommersielt samarbeid	3042
kommertssisu	1557
kommerzieller inhalt	901
konec oglasa	3961
konec reklamy	582
koniec reklamy	3168
kontakt	485	612	751	3172
kontakt do redakcji	3259
kontakt forfatteren	3126
kontakt na redakci	572
kontakt na redakciu	3854
kontakt os	612
kontakt oss	3046
kontakt redaksjonen	3130
kontakt redaktionen	693
kontakt zur redaktion	892
kontakta oss	3991
kontakta redaktionen	4074
kontaktirajte autora	3752
kontaktirajte avtorja	3949
kontaktirajte redakciju	3755
kontaktovat autora	568
kontaktovat redakci	572
konten berbayar	2288
konten bersponsor	2253
konten ini tidak dapat ditampilkan	2303
konten premium	2241	2283
konten promosi	2288
konten sponsor	2253
konto erstellen	719
kontrollera din inkorg	4067
kontrolli oma postkasti	1548
kontynuuj przez apple	3249
kontynuuj przez facebook	3249
kontynuuj przez google	3249
kontynuuj z apple	3249
kontynuuj z facebookiem	3249
kontynuuj z google	3249
konu	4270
konular	4175
konularima ekle	4272
konuya abone ol	4272
konuyu takip et	4251
koop een kop koffie voor ons	2993
koop een licentie	3007
koop het boek	2979
koop je tickets	2979
koop kaarten	2979
koop nu	2979
koop tickets	2979
kopeeri link	1496
kopeerimine keelatud	1558
kopeeritud	1556
kopieer de link	2882
kopieer deze link	2962
kopieer link	2882
kopier gavelenke	3139
kopier gavelink	701
kopier lenka	3038
kopier lenke	3038
kopier lenken	3038
kopier link	604
kopier linket	604
kopierat till urklipp	4083
kopieren	740
kopieret	702
kopieret til udklipsholder	701
kopiering forbudt	3131
kopiert	3140
kopiert til utklippstavlen	3139
kopioi linkki	1668
kopiointi kielletty	1749
kopioitu	1757
kopiraj link	3679
kopiraj povezavo	3880
kopiraj poveznicu	3679
kopirajte link	3679
kopirajte poveznicu	3679
kopiranje prepovedano	3953
kopiranje zabranjeno	3756
kopirano	3764	3960
kopiuj link	3164
kopyala	4168
kopyalanmasi yasaktir	4273
koristite adblock	3742
koristite adblocker	3742
koristite blokator oglasa	3742
korrekturhinweis senden	796
korsord	4045
kort fortalt - lavet med ai	620
korzystasz z adblocka	3244
kostenlos abonnieren	727
kostenlos registrieren	719
kostenlos testen	719
kostenlos. kein spam	885
koszty dostawy	3233
koupit e-knihu	545
koupit knihu	545
koupit licenci	573
koupit vstupenku	545
koupit vstupenky	545
""", 'kr': """
kraj oglasa	3765
kraj reklame	3765
krant	2867
kreditkarte	718
kreditkarte / klarna	718
kreiraj nalog	3669
krijg direct toegang	2937
kruiswoord	2976
kruiswoordpuzzel	2976
krydsord	664
kryssord	3101
""", 'ku': """
kuidas lugu meeldis	1502
kuidas me allikaid kaitseme	1551
kullanici adiniz	4258
kumppaneiltamme	1758
kun for medlemmer	3120
kunjungi toko	2298
kup bilet	3232
kup bilety	3232
kup bilety teraz	3232
kup e-book	3232
kup magazyn	3232
kup najnowszy numer	3232
kup prawa do publikacji	3260
kup teraz	3232
kup wydanie	3232
kupi karte	3733
kupi kartu	3733
kupi knjigo	3929
kupi knjigu	3733
kupi licenco	3953
kupi licencu	3756
kupi odmah	3733
kupi pretplatu	3669
kupi ulaznice	3733
kupi vstopnice	3929
kupi vstopnico	3929
kupi zdaj	3929
kupite karte	3733
kupite knjigu	3733
kupite ulaznice	3733
kupite vstopnice	3929
kupon kodlari	4275
kupte si knihu	545
kupte si vstupenky	545
kurzlink kopieren	837
kuukausilahjoitus	1660
kuukausilaskutus	1739
kuukausittain	1739
kuula	1501
kuula artiklit	1501
kuula artiklit (# min	1501
kuula lugu	1501
kuula saadet	1503
kuula saadet siit	1503
kuuntele	1668
kuuntele jakso	1668
kuutellimus	1547
kuva #/#	1743
kuva kuvassa	1728
kuva rohkem	1550
""", 'kv': """
kvalita	552	3836
kviz dana	3730
kviz dneva	3926
kvkk	4171
kvkk aydinlatma metni	4241
kvkk metnini okudum, onayliyorum	4241
""", 'ky': """
kysely	92
""", "l'": """
l'actu en direct	1812
l'article continue ci-dessous	1803
l'article en # points	1837
l'articolo in breve	2403
l'essentiel	1812
l'essentiel de l'actu chaque matin	1918
l'offerta migliore	2453
""", 'l-': """
l-am dezactivat	3494
""", 'la': """
la botiga	461
la encuesta	92
la mejor oferta	1445
la mia donazione	2482
la newsletter	1788	2365
la parola del giorno	2473
la publicitat continua	429
la question du jour	91
la redazione consiglia	2384
la tua e-mail	2365
la tua email	2484
laad bericht	2983
laad inhoud	2983
laad meer	2900
laad meer artikelen	3002
laad video	2983
laadi alla app store'ist	1541
laadi postitus	1537
laadi rakendus alla	1541
laadi sisu	1537
laajenna	1679
laat een reactie achter	3011
laat je dit artikel voorlezen	2924
laat voorlezen	2882
laatste nieuws	2897
laatu	1729
ladataan soitinta	1728
ladataan videota	1728
ladda fler	3998
ladda fler artiklar	4070
ladda karta	4052
ladda ner ljud	4055
ladda om sidan	4061
ladda tweet	4052
ladda video	4052
laddar spelaren	4055
laddar video	4055
lae alla app store'ist	1541
lae heli alla	1539
lae juurde	1550
lae postitus	1537
lae veel	1550
laget av ai	3133
laget av ki	3133
laget med hjelp av ki	3133
laget med ki	3133
lagi ramai	2284
lagre	3038
lagre artikkel	3038
lagre innstillinger	3107
lagre oppskrift	61
lagre oppskriften	61
lagre saken	3038
lagre saken til senere	3038
lagre til senere	3038
lagre valg	3107
lahenda test	1533
lahenda viktoriini	1533
lahjalinkki	1756
lahjoita	1660
lahjoita artikkeli	1756
lahjoita kerran	1735
lahjoita kuukausittain	1735
lahjoita mobilepaylla	1735
lahjoita nyt	1660
lahjoita tilisiirrolla	1735
lahjoitussivulle	1735
lain kali	2239
lainnya	2258
laisser un commentaire	1808
laissez un commentaire	1808
laisva suma	2772
lajittele	1754
lancer l'audio	1911
lancer la lecture	1911
lancer le quiz	1866
langganan	2241
langganan dikonfirmasi	2341
langsung ke resep	61
lanjut baca di bawah	2253
lanjut di browser	2306
lanjut membaca	2342
lanjutkan dengan apple	2315
lanjutkan dengan email	2340
lanjutkan dengan facebook	2315
lanjutkan dengan google	2315
lanjutkan dengan konten	2253
lanjutkan di browser	2306
lanjutkan di situs	2306
lanjutkan membaca	2260
lanjutkan membaca di bawah	2298
lapa # no #	2854
lapa #/#	2854
laporkan	2257
laporkan kesalahan	2261
laporkan kesalahan penulisan	2292
laporkan komentar	2333
larger text	1318
lascia un commento	2380
lascia un feedback	2403
lascia una risposta	2429
laskutetaan vuosittain	1738
last flere	3053
last inn flere	3126
last inn innhold	3107
last inn innlegg	3107
last inn video	3107
last innhold	3107
last innlegg	3107
last name	1060
last ned episoden	3110
last ned lyd	3110
laster spiller	3110
laster video	3110
lastschrift	718
lataa app storessa	1730
lataa app storesta	1730
lataa julkaisu	1725
lataa sivu uudelleen	1734
lataa twiitti	1725
lataa video	1725
later	1324	2862	2990
later lezen	2938
latest	1096
latest articles	1096
latest edition	1101
latest headlines	1096
latest news	1096
latest posts	1096
latest stories	1096
latest updates	1096
latest videos	1096
latest videos from	1096
lavet af ai	696
lavet med ai	696
lavora con noi	2406
layar penuh	2300
""", 'le': """
le direct	1812
le fil	1812
le journal du jour	1779
le live	1868
le mot du jour	1906
le nostre newsletter	2365
le plus lu	1812
le plus populaire	1885
le puede interesar	1373
le quiz de l'actu	1866
le quiz de la semaine	1906
le quiz du jour	1906
le recomendamos	1373
le sudoku du jour	1906
le ultime notizie	2384
learn more	1101
learn more about cookies	1087
leave a comment	1091
leave a reply	1091
leave a tip	1043
leave feedback	1091
lecteur audio	1911
lectura de # minutos	1358
lectura: # min	1358
lecture # min	1815
lecture # minutes	1798
lecture : # min	1798
lecture automatique	1872
ledenvoordeel	2979
leer en la app	1436
leer gratis	1475
leer la noticia completa	1450
leer noticia completa	1376
lees advertentievrij	3016
lees de reacties	2893
lees direct verder	2937
lees het hele artikel	3002
lees het hele verhaal	3002
lees het liveblog	3002
lees het transcript	2986
lees het volledige artikel	3002
lees meer	2897	2900
lees meer over	2897
lees minder	2976
lees onze huisregels	2927
lees ook	2897
lees verder	2867	2897	2900
lees verder na de advertentie	2887
lees verder onder de afbeelding	2887
lees verder onder de foto	2887
lees volledig artikel	3002
lees voor	2882
lees zonder advertenties	3016
leeslijst	2938
leestijd	2900
leestijd # min	2900
legendas	3362
legfrissebb	2150	2226
legg i handlekurv	3104
legg igjen en kommentar	3046
legg igjen kommentar	3135
legg oss til som foretrukket kilde	3137
legg til i mine temaer	3137
legg til kommentar	3135
legg til som foretrukket kilde	3137
leggi anche	2384
leggi dopo	2422
leggi gratis	2483
leggi i commenti	2380
leggi il documento	2388
leggi il giornale	2358
leggi l'articolo	2387
leggi l'articolo completo	2387
leggi l'articolo intero	2458
leggi l'articolo successivo	2486
leggi la biografia	2461
leggi la trascrizione	2437
leggi lo speciale	2458
leggi nell'app	2444
leggi senza limiti	2420
leggi sull'app	2414
leggi tutte le notizie	2458
leggi tutti gli articoli dell'autore	2458
leggi tutto	2387
leggi tutto con un abbonamento	2358
leggi tutto su	2384
legjobb	2226
legolvasottabb	2150
legolvasottabbak	2150
lehe algusse	1550
leht #/#	1559
leia mais	3311	3314
leia no app	3368
leia o artigo completo	3382
leia o qr code	3368
leia os termos de uso e as regras da comunidade	3339
leia sem limites	3348
leidsid vea	1551
leitura: # min	3297
lembrar de mim	3376
lembrar mais tarde	3280
lembrar-me	3377
lembre-me mais tarde	3280
lengde #	3111
lenke kopiert	3038
lenken er kopiert	3038
lenken kopiert	3038
ler artigo completo	3382
ler mais	3314
ler mais tarde	3350
ler na app	3368
ler no app	3368
ler o artigo completo	3382
les articles du dossier	1920
les articles les plus lus	1856
les derniers articles	1812
les flere	3050
les hele artikkelen	3126
les hele saken	3053
les jeux d'argent sont interdits aux mineurs	1869
les kommentarer	3046
les lecteurs ont aussi lu	1812
les mer	3050	3053
les mer om	3050
les mindre	3101
les plus anciens	1864
les plus lues	1812
les plus lus	1812
les saken i appen	3112
les senere	3038
les tops	1812
les transkripsjon	3110
les uten annonser	3141
les uten grenser	3120
les videre	3029
lesedauer	758
lesedauer: # minuten	758
lesen sie auch	755
lesen sie dazu	755
lesen sie hier	755
lesen sie mehr	755
leserangebot	868
leserangebote	868
leserbriefe	751
leserempfehlung	897
leserempfehlungen	897
leserkommentare	751
leserreise	868
leserreisen	868
leserreiser	3104
lesertilbud	3104
leserumfrage	92
lesetid # min	3053
lesetipp	755
lesetipps	755
lesezeit: # min	758
lesezeit: # minuten	758
lest av en syntetisk stemme	3110
lest opp av en robot	3038
lest opp av en syntetisk stemme	3038
lest opp av syntetisk stemme	3110
leta	2803
leta/afp	2803
letno	3944
lettergrootte	65
letto da una voce sintetica	2437
lettore audio	2478
lettore video	2478
lettura # min	2370
lettura con voce sintetica	2437
leuk	3012
lewati iklan	2338
lezersaanbieding	2979
lezersaanbiedingen	2979
lezersreis	2979
lezersreizen	2979
lezersvoordeel	2979
""", 'li': """
li e concordo com os termos de uso	3378
license our content	1312
license this article	1312
license this content	1312
license this story	1312
licensiera artikeln	4075
licensing rights	1312
licentie aanvragen	3007
licentie kopen	3007
lige nu	617
lihat artikel asli	2283
lihat balasan	2292
lihat berita lainnya	2321
lihat detail	2261
lihat foto	2321
lihat galeri	2321
lihat galeri foto	2321
lihat harga	2298
lihat hasil	91	2261
lihat juga	2258
lihat komentar	2257
lihat konten	2303
lihat lainnya	2260
lihat liputan khusus	2321
lihat paket	2340
lihat paket langganan	2315
lihat penawaran	2298
lihat penawaran langganan	2340
lihat peta	2261
lihat produk	2343
lihat profil	2322
lihat profil penulis	2322
lihat resep	61
lihat selengkapnya	2260
lihat semua	2260
lihat semua berita	2321
lihat semua foto	2321
lihat semua komentar	2292
lihat semua video	2321
lihat transkrip	2299
liigu sisu juurde	1550
liitu uudiskirjaga	1521
lik	3136
like	1317
like loading	1072
like this	1072
liker	3136
likes	1317
limited time offer	1050
limited-time offer	1169
line	1073
link	1073
link berhasil disalin	2283
link copiado	3297
link copiat	3467
link copiato	2370
link copiato negli appunti	2422
link copied	1072
link copied bookmark	1072
link copied successfully	1318
link copied to clipboard	1072
link er kopieret	604
link er kopieret til udklipsholderen	604
link gekopieerd	2882
link has been copied	1318
link in die zwischenablage kopiert	812
link je kopiran	3763
link kopeeritud	1501
link kopieren	740
link kopieret	604
link kopiert	740
link kopiran	3679
link kopyalandi	4168
link on kopeeritud	1501
link skopiowany	3268
link sudah disalin	2283
link wurde in die zwischenablage kopiert	812
link wurde kopiert	812
link zum artikel kopieren	812
link zum inhalt	748
link zum teilen kopieren	858
link zum youtube-inhalt	748
linkedin	1073
linket er kopieret	701
linki kopyala	4168
linkki kopioitu	1668
linkki on kopioitu	1756
links	755
lire aussi	1812
lire gratuitement	1917
lire l'article	1815
lire l'article complet	1815
lire l'article suivant	1920
lire la suite	1815
lire la transcription	1871
lire le document	1816
lire le dossier	1890
lire les commentaires	1808
lire plus	1812	1815
lire plus tard	1798
lire sa biographie	1894
lisa kommentaar	1496
lisa minu teemadesse	1554
lisa ostukorvi	1535
lista de socios	1433
listen	1072
listen # min	1072
listen above	1149
listen below	1149
listen here	1149
listen now	1072
listen on apple	1149
listen on apple podcasts	1149
listen on spotify	1149
listen on youtube	1149
litterointi	1729
live	755
live stream	1297
live text	3504
live tv	1096
livraison gratuite	1903
lizenz anfragen	893
lizenzen erwerben	893
lizenzrechte erwerben	893
""", 'lj': """
ljud	4056
ljud av	4055
""", 'lk': """
lk #/#	1559
""", 'll': """
llegeix a l'app	436
llegeix l'article complet	451
llegeix l'article sencer	451
llegeix-ho a l'app	436
""", 'lo': """
lo + visto	1373
lo esencial en # segundos	1398
lo quiero	1415
load comments	1091	1293
load content	1087
load embed	1293
load external content	1293
load map	1293
load more	1101
load more articles	1101
load more comments	1091
load more replies	1316
load more stories	1101
load post	1293
load tweet	1293
load video	1293
loaded #%	1296
loaded: #%	1296
loading	1072
loading ad	1082
loading more	1101
loading player	1296
loe edasi	1496
loe edasi tellijana	1496
loe hiljem	1501
loe ka	1498
loe kommentaare	1502
loe lisa	1503
loe lisaks	1498
loe piiramatult	1546
loe rakenduses	1541
loe reklaamivabalt	1557
loe rohkem	1503
loe veel	1498
loetumad	1498
log in	1050	2867
log in / register	1050
log in met apple	2996
log in met google	2996
log in or sign up	1050
log in to comment	1091
log in to reply	1091
log in with apple	1303
log in with email	1303
log in with facebook	1303
log in with google	1303
log ind	595
log ind med apple	683
log ind med e-mail	683
log ind med mitid	683
log out	1050
log ud	595
logare	3428
logg inn	3029
logg inn med apple	3120
logg inn med bankid	3120
logg inn med e-post	3120
logg inn med vipps	3120
logg ut	3029
logga in	3973
logga in med apple	4064
logga in med bankid	4064
logga in med e-post	4064
logga ut	3973
logi sisse	1496
logi sisse id-kaardiga	1546
logi sisse mobiil-id-ga	1546
logi sisse smart-id-ga	1546
logi sisse, et kommenteerida	1502
login	719	1050	2241	2358	3250	3285	3428
login / register	1050
login lub e-mail	3249
logout	1050
loja	3394
lompat ke resep	61
loo konto	1496
loo tasuta konto	1496
loobuda saab igal ajal	1548
loodud tehisintellektiga	1552
lopeta seuraaminen	1755
los comentarios son exclusivos para suscriptores	1405
los comentarios son solo para suscriptores	1464
los de puzzel op	2975
los precios pueden variar	1400
lozinka	3747
""", 'lu': """
lub	3250
luba alati	1537
lue ensin sovelluksesta	1730
lue ilman mainoksia	1758
lue koko juttu	1678
lue kommentit	1675
lue litterointi	1728
lue rajattomasti	1661
lue seuraavaksi	19	1676
lue sovelluksessa	1730
luetuimmat	1676
luetuimmat jutut	1676
lugejapakkumine	1535
lugemiseks osta artikkel	1496
luister	2882
luister dit artikel	2924
luister hier	2924
luister nu	2924
luister op spotify	2924
luister via spotify	2924
luk	591
luk annonce	703
luk galleri	689
lukijakysely	1718
lukijamatka	1722
lukijamatkat	1722
lukijatarjoukset	1722
lukijatarjous	1722
lukk	3025
lukk annonse	3141
lukk galleri	3126
lukuaika # min	1678
lunar	3496
luo ilmainen tunnus	1661
luo maksuton tunnus	1661
luo tunnus	1661
lupa kata sandi	2241
lupa password	2241
""", 'ly': """
lyd av	3110
lyd fra	673
lyd til	673
lyden er ai-genereret	673
lyden er ki-generert	3110
lydstyrke	674
lyssna	3983
lyt	604
lytt	3038
lytt til saken	3038
""", "m'": """
m'abonner	1779
m'agrada	424
m'inscrire	1788
""", 'ma': """
maak een account	2867
maandelijks	2863	2997
maandelijks betalen	2997
maandelijks doneren	2993
maandelijkse donatie	2993
machinaal vertaald	3009
machine translation	1321
machinevertaling	3010
magazin	3514
magazinul nostru	3480
mahjong	542	664	865	1287	1719	1868	2192	2976	3101	3229	3731	3827	3927	4045
mai mult	3442
mai multe	3442
mai multe articole	3504
mail	1073	2882
mailen	740
main gratis	2295
main sekarang	2295
mainkan sekarang	2295
mainoksen loppu	1758
mainokset	1670
mainos	1670
mainos - juttu jatkuu alla	1670
mainos alkaa	1670
mainos loppuu	1758
mais	3314
mais antigas	3354
mais antigos	3354
mais artigos	3311
mais artigos deste autor	3382
mais comentadas	3311
mais curtidos	3354
mais deste autor	3382
mais do autor	3382
mais lidas	3311
mais lidos	3311
mais popular	3377
mais populares	3311
mais recentes	3354
mais tarde	3280
mais vistas	3311
mais vistos	3311
mais votadas	3354
mais votados	3354
maju # detik	2299
make a donation	1043
maksa mobilepaylla	1735
man ir konts	2841
man jau ir konts	2841
manage alerts	1300
manage consent	1087
manage cookies	1087
manage my account	1050
manage notifications	1300
manage options	1087
manage preferences	1087
manage settings	1087
manage subscription	1050
manage your newsletters	1160
mano temos	2782
mantengamos un debate respetuoso	1405
mantente informado	1346
manter conectado	3376
maradjak bejelentkezve	2211
maskinoversat	696
maskinoversatt	3133
maskinoversettelse	3134
masquer	1816
mastodon	1073
masuk	2241
masuk / daftar	2241
masuk dengan apple	2315
masuk dengan facebook	2315
masuk dengan google	2315
masuk untuk berkomentar	2292
masukkan alamat email anda	2341
masukkan alamat email yang valid	2317
masukkan email anda	2341
masukkan email yang valid	2317
masukkan keranjang	2343
masukkan nominal	2339
masz ciekawy temat	3259
max	3550
maybe later	1041
""", 'me': """
me connecter	1779
me contacter	1923
me le rappeler plus tard	1769
meddelande	4068
media caption	1101
medlemsfordel	3104
medlemsfordele	667
medlemsfordeler	3104
meer	2897
meer artikelen	2897
meer informatie	2889
meer laden	2900
meer lezen	2897
meer nieuws	2897
meer over	2897
meer over dit onderwerp	2897
meer tonen	2900
meer weergeven	3002
meest bekeken	2897
meest gedeeld	2897
meest gekozen	2937	2997
meest gelezen	2897
meghallgatom	2143
meghallgatom a cikket	2201
megosztom	2143
megrendelem	2195
mehr anzeigen	758
mehr artikel	755
mehr artikel laden	888
mehr aus	755
mehr aus dem ressort	755
mehr details	759
mehr erfahren	748
mehr informationen	755
mehr laden	751	758
mehr lesen	755	758
mehr nach dieser anzeige	745
mehr news	755
mehr themen	755
mehr von diesem autor	755
mehr von uns	755
mehr zu diesem thema	755
mehr zum artikel	755
mehr zum thema	755
meie partneritelt	1557
meie poest	1535
meilleure offre	1885
mein konto	719
meine themen	899
meist gelesen	755
meistgeklickt	755
meistgelesen	755
meistgelesene artikel	755
meistkommentiert	755
mejla	3983
mejla skribenten	4070
mejor oferta	1445
mejor valorados	1423
meld	3012
meld advertentie	3016
meld een fout	2893
meld feil	3054	3130
meld fejl	621	693
meld fout	2927
meld fra om feil	3046
meld je aan	2872
meld kommentar	3135
meld reactie	3011
melden	898
melding	3124
meldingen	2990
meldingen aanzetten	2989
meldingen beheren	2989
meldingen toestaan	2989
melhor oferta	3377
melhor valor	3377
melodikrysset	4045
member-only story	1101
members only	1050
memuat pemutar	2299
memuat video	2299
menemukan kesalahan	2292
mengerti	2261
mengikuti	2327
meniu	3442
meno	3849
meno a priezvisko	3849
meno recenti	2430
mensagem	3410
mensagem enviada com sucesso	3378
mensaje	1477
mensaje enviado correctamente	1446
mensal	3374
mensile	2450
mensual	443	1442
mensualmente	1442
mensuellement	1882
menu	488	620	1101	1815	2260	2387	2900	3179	3314	4428
meny	3053	3998
mer fra	3050
mer nyheter	3995
mer om	3050	3995
merci de votre inscription	1788
merci de votre soutien	1915
merci pour votre retour	1837
merci pour votre soutien	1915
merci pour votre vote	91	1843
merci, votre inscription est prise en compte	1886
mere fra	617
mere om	617
mergi sus	3504
merk betalingen gave	3117
merken	719	740
merkliste	719
mesaj	3524	4270
mesajiniz	4242
mesajiniz iletildi	4241
mesajul a fost trimis	3500
message	1073	1306	1919
message from our partner	1319
message publicitaire	1803
messaggio	2485
messaggio inviato correttamente	2454
messaggio promozionale	2375
messaggio pubblicitario	2406
messenger	1073
mest delat	3995
mest delt	3050
mest delte	617
mest lest	3050
mest leste	3050
mest likte	3136
met ai gemaakt	2919
metin boyutu	4254
metni oku	4225
metodi di pagamento	2356
metodo di pagamento	2356
metti in pausa	2437
mettiti alla prova	2432
mettiti alla prova con il quiz	2432
mettre en favori	1798
mettre en pause	1871
""", 'mi': """
mi cuenta	1339
mida de la lletra	459
mida del text	65
migliore offerta	2453
mijn account	2867
mijn onderwerpen	3013
mijn profiel	2867
millor oferta	446
min konto	595
min side	595	3029
minden cikk	2217
minder tonen	3002
minder weergeven	3002
mindet elfogadom	2199
mindre tekst	3139
mindre text	4083
mine avalehele	1503
mine emner	700
mine retsepti juurde	61
mine temaer	3137
minha conta	3285
mini crossword	1287
minu teemad	1554
minulla on jo tunnus	1738
minulla on tili	1738
minulla on tunnus	1738
mira la galeria	451
mira totes les fotos	451
mis niets	2872
missa inget	3978
missa inte	3995
misschien later	2862
misschien ook interessant	2897
mit * gekennzeichnete felder sind pflichtfelder	885
mit * markierte felder sind pflichtfelder	885
mit apple anmelden	883
mit apple fortfahren	883
mit e-mail anmelden	883
mit facebook anmelden	883
mit facebook fortfahren	883
mit freunden teilen	837
mit google anmelden	883
mit google fortfahren	883
mit ki erstellt	786
mit ki generiert	895
mit ki-stimme vorgelesen	874
mit paypal spenden	880
mit werbung lesen	871
mit werbung weiterlesen	871
mitdiskutieren	751
mitglied werden	714
mitmachen und gewinnen	790
mitra kami	2304
mitt konto	3973
mitte praegu	1543
mitteilungen aktivieren	876
mitteilungen erlauben	876
""", 'mo': """
mobilepay et bidrag	680
mode de paiement	1777
mode gelap	2304
modes de paiement	1777
modifica le preferenze sui cookie	2401
modifica preferenze	2401
modifier mes choix	1835
modifier vos choix	1875
modulo inviato	2484
moj profil	3669	3873
moje konto	3154
moje tematy	3266
moje teme	3761	3958
mon compte	1779
mon don	1882
mon espace	1779
monatlich	714
monatlich abgerechnet	883
monatlich spenden	714
monatliche zahlung	884
montant libre	1777
monthly	1042
monthly contribution	1047
morda pozneje	3938
morda vas zanima	3877
more	1099
more articles	1096
more by the author	1308
more citation formats	1275
more coverage	1096
more details	1102
more for you	1173
more from	1096
more from this author	1096
more from us	1173
more headlines	1096
more in this section	1173
more in this series	1096
more like this	1096
more news	1096
more newsletters	1160
more on this story	1096
more on this topic	1096
more options	1087
more sharing options	1072
more stories	1096
more stories like this	1096
more stories you may like	1096
more to explore	1096
more to read	1096
more top stories	1096
most commented	1096
most discussed	1096
most emailed	1096
most liked	1091
most nem	2134
most popular	1096	1304
most read	1096
most read stories	1173
most recent	1096
most recommended	1316
most replies	1316
most shared	1096
most viewed	1096
most watched	1096
mostra altro	2387
mostra contenuto	2377
mostra contenuto esterno	2401
mostra contingut	434
mostra el contingut	434
mostra el contingut extern	402
mostra el perfil	453
mostra els comentaris	423
mostra i commenti	2380
mostra i risultati	91
mostra il contenuto	2441
mostra il contenuto esterno	2401
mostra il video	2441
mostra le risposte	2429
mostra les respostes	423
mostra meno	2388
mostra menys	394
mostra originale	2388
mostra risposte	2429
mostra sempre	434	2441
mostra sottotitoli	2437
mostra traduzione	2388
mostra tutto	2388
mostra'n menys	451
mostra-ho tot	394
mostrar comentarios	1369
mostrar contenido	1433
mostrar contenido externo	1396
mostrar el contenido	1433
mostrar legendas	3361
mostrar mais	3314
mostrar menos	1376	3382
mostrar respostas	3353
mostrar respuestas	1422
mostrar sempre	3365
mostrar siempre	1433
mostrar todo	1377
mostrar tudo	3315
mots encreuats	428
moyen de paiement	1777
moyens de paiement	1777
""", 'mt': """
mti	2172
mti/afp	2172
""", 'mu': """
mua ngay	4464
muat kiriman	2303
muat komentar lain	2292
muat konten	2303
muat lainnya	2260
muat postingan	2303
muat ulang	2310
muat ulang halaman	2310
muet	1872
muista minut	1739
mul on juba konto	1546
mul on konto	1546
mulai kuis	2295
mundur # detik	2299
mungkin lain kali	2239
muokkaa asetuksia	1725
must read	1096
must reads	1096
must-read	1096
mutasd mindet	2153
mutass kevesebbet	2217
mute	1101	1297
muto	2438
muu summa	1735
muuda teksti suurust	1555
muut lukevat	1676
muut lukevat juuri nyt	1676
muut lukevat nyt	1676
muuta suostumusta	1725
muuta tekstin kokoa	1756
""", 'my': """
my account	1050
""", 'na': """
na celou obrazovku	551
na czasie	3176
na naslovnico	3949
na naslovnicu	3752
na naslovnu	3752
na stran za donacije	3941
na stranicu za donacije	3744
na vrh strani	3949
na vsebino	3949
naam	3000
naar begin	3002
naar boven	2900
naar de aanbieding	2979
naar de aanbiedingen	2867
naar de abonnementen	2996
naar de app	2988
naar de donatiepagina	2993
naar de fotoserie	3002
naar de galerij	3002
naar de homepage	3002
naar de inhoud	2900
naar de puzzel	2975
naar de quiz	2975
naar de shop	2979
naar de uitslag	2975
naar de webshop	2922
naar de winkel	2979
naar het donatieformulier	2993
naar het dossier	3002
naar het evenement	2979
naar het liveblog	3002
naar het recept	61
naar het spel	2975
naar home	3002
naar hoofdinhoud	3002
nabavite na google play	3739
nach anzeige weiterlesen	745
nach der werbung geht es weiter	817
nach oben	758
nachname	886
nachricht	886
nachricht senden	885
nadaljevanje pod oglasom	3876
nadaljuj brez izklopa	3939
nadaljuj s facebook	3943
nadaljuj z apple	3943
nadaljuj z google	3943
nadaljuj z googlom	3943
nadruk verboden	3007
nagranie wygenerowane przez ai	3239
nahoru	488
nahovorila ai	3835
najbolj brane novice	3877
najbolj brane novice dneva	3877
najbolj brano	3877
najbolj komentirano	3877
najbolj priljubljeni	3957
najbolj priljubljeno	3944
najbolji	3760
najkomentiranije	3676
najlepsza oferta	3250
najlepsze	3265
najnovije	3676	3760
najnovije vesti	3676
najnovije vijesti	3676
najnoviji	3760
najnoviji prvo	3759
najnowsze	3176
najnowsze informacje	3176
najpopularniejsze	3176	3250	3265
najpopularniejszy	3250
najpopularnije	3747
najpopularniji	3760
najstarije	3760
najstariji	3760
najstariji prvo	3759
najstarsze	3265
nalaganje predvajalnika	3934
nalaganje videa	3934
nama	2318
nama lengkap	2318
nama pengguna anda	2333
name	886	1306
namluvila ai	551
namn	4068
nanti	2239
nanti saja	2239
napisy	3240
napisz do autora	3255
napisz do autorki	3255
napisz do redakcji	3259
napisz komentarz	3172
napravila umjetna inteligencija	3758
napsat autorovi	568
nascondi	2388
nascondi commenti	2429
nascondi le risposte	2429
nascondi risposte	2429
nasil kapatilir	4234
naslednja fotografija	3949
naslednja slika	3949
naslednja stran	3949
naslednji video	3934
naslovnica	3738
nastala chyba	566
nastavak teksta nakon reklame	3675
nastavenia cookies	3791
nastavenie cookies	3832
nastavi kot prednostni vir	3958
nastavi preko google	3746
nastavi s apple	3746
nastavi s facebookom	3746
nastavi s google	3746
nastavi s googleom	3746
nastavi sa google	3746
nastavitve zasebnosti	3931
natisni	3880
natisni recept	61
natrag na vrh	3752
naujausi	2726
naujiena papildoma	2731
naujiena pildoma	2731
nav konta	2841
navn	687	3124
navnet ditt	3124
nazaj na naslovnico	3949
nazaj na vrh	3752	3949
nazwisko	3253
""", 'ne': """
ne dabar	2770
ne danas	3684
ne danes	3884
ne hvala	3684	3884
ne manquez plus aucune info	1879
ne manquez rien	1788
ne most	2134
ne plus afficher	1769
ne plus suivre	1899
ne propustite	3676
ne ratez aucune info	1879
ne sada	3684
ne se prononce pas	1864
ne spreglejte	3877
ne tagad	2838
ne zdaj	3884
ne, hvala	3684	3884
nebesekti	2782
nebo	563
necrologie	2406
nee bedankt	2862
nee, bedankt	2862
neem contact op met de auteur	3002
nehaj slediti	3958
nei takk	3025
nei, takk	3025
nein danke	713
nein, danke	713
neispravan e-mail	3749
neispravna e-mail adresa	3749
nej tack	3969
nej tak	591
nej, tack	3969
nej, tak	591
neka alla	4053
nema komentara	3759
nemate nalog	3746
nemokamas pristatymas	2763
neobvezno	3947
nessun commento	2380
nessuna opinione	2430
neste	3053
neste artikkel	3050
neste bilde	3126
neste side	3126
neste video	3110
net binnen	2897
netiquette	751
neturite paskyros	2774
neturiu paskyros	2774
neueste	898
neueste artikel	755
neueste meldungen	755
neueste nachrichten	755
neueste videos	755
neueste zuerst	897
neveljaven e-naslov	3946
never miss a story	1060
never miss an update	1060
new customers only	1169
new customers only. terms apply	1169
new here	1050
newest	1317
newest first	1091
newsletter	475	727	1060	1346	1788	2365	3157	3289
newsletter abonnieren	727
newsletter e alert	2384
newsletter kostenlos abonnieren	727
newsletter recomendada	1373
newsletter sign up	1060
newsletter sign-up	1060
newsletter signup	1060
newsletter-anmeldung	727
newsletters	1060	1101	1346	1788	3289
newslettery	475	3157
newsticker	755
next	1042
next article	1096
next image	1308
next page	1101
next photo	1308
next picture	1308
next post	1101
next slide	1308
next story	1096
next up	1096
next video	1296
""", 'ng': """
nghe	4416
nghe audio	4465
""", 'ni': """
ni komentarjev	3956
nicht jetzt	713
nicht mehr anzeigen	713
nicht mehr folgen	899
nicht zulassen	877
nichts mehr verpassen	727
nie mam konta	3249
nie mam zdania	3229
nie masz jeszcze konta	3249
nie masz jeszcze prenumeraty	3249
nie masz konta	3154
nie masz prenumeraty	3249
nie masz subskrypcji	3249
nie teraz	3150
nie wylogowuj mnie	3249
niente spam	2454
niepoprawny adres e-mail	3252
niet meer volgen	3013
niet nu	2862
niet te missen	2897
niet toestaan	2990
nieuwsbrief	2872
nieuwsbrief ontvangen	2930
nieuwsbrieven	2872
nieuwste	3012
nieuwste eerst	3011
nije obavezno	3750
nimam mnenja	3927
nimi	1742
niste pretplatnik	3746
niste pretplatnik? pretplatite se	3746
""", 'no': """
no comments	1091
no comments yet	1091
no credit card required	1169
no eres suscriptor	1444
no es pot mostrar aquest contingut	434
no ets subscriptor	445
no gracias	1333
no grazie	2352
no hacemos spam	1446
no ho sap / no contesta	424
no m'agrada	424
no opinion	1287
no podem mostrar aquest contingut	434
no posts	1101
no sabe / no contesta	1423
no sabe, no contesta	1423
no se pudo cargar el video	1470
no se puede reproducir el video	1429
no spam	1305
no spam, ever	1305
no spam. unsubscribe anytime	1305
no te pierdas	1373
no tens compte	445
no thank you	1041
no thanks	1041
no tienes cuenta	1444
no votes so far! be the first to rate this post	1255
no, gracias	1333
no, grazie	2352
no, not now	1324
no, thanks	1041
noch kein abo	811
noch kein abonnent	719
noch kein konto	719
noch kein mitglied	883
noch keine kommentare	751
noch keine kommentare vorhanden	751
noch nicht registriert	811
noe gikk galt	3124
nog geen abonnee	2937
nog geen abonnement	2996
nog geen account	2867
nog geen lid	2996
nog geen reacties	2893
nog niet geregistreerd	2996
noget gik galt	687
noklausies rakstu	2798
nom	448	1887
nombre	1447
nome	2455	3379
nominal lain	2312
nominal lainnya	2312
non hai un account	2420
non merci	1769
non oggi	2352
non ora	2352
non sa / non risponde	2430
non sei abbonato	2358
non sei ancora abbonato	2420
non sei ancora registrato	2452
non sei registrato	2452
non so	2430
non, merci	1769
nopeus	1729
norint komentuoti, reikia prisijungti	2730
normas	1369
normas de los comentarios	1422
normas editoriales	1482
normes dels comentaris	423
nos articles les plus lus	1856
nos derniers articles	1812
nos jeux	1866
nos lecteurs ont lu ensuite	1812
nos offres	1779
nos offres d'emploi	1839
nos partenaires	1876
nos recommandations	1812
noskaties video	2800
nossa loja	3359
nossos jogos	3356
nossos parceiros	3366
not a member	1304
not a subscriber	1303
not a subscriber yet	1050
not now	1041
not ready to donate	1041
not ready to give today	1041
not ready to subscribe	1041
not ready to support today	1041
not registered	1303
not registered yet	1303
not the answer you're looking for	1257
not today	1041
not yet a member	1303
not yet a subscriber	1303
nota relacionada	1419
notas recomendadas	1419
notas relacionadas	1419
note legali	2377
noter la recette	61
notes on contributors	1267
notez cet article	1808
notez cette page	1905
noticia anterior	1450
noticia relacionada	1373
noticia relacionadas	1373
noticia siguiente	1450
noticias de hoy	1373
noticias relacionada	1373
noticias relacionadas	1373
notifikace	556
notifikationer	677
notiser	4059
notizie correlate	2384
notizie del giorno	2384
notou algum erro	3397
notre boutique	1869
notre charte de corrections	1894
notre direct	1890
nous contacter	1808
nous soutenir	1770
nous suivre	1799
nous vous recommandons	1812
now playing	1101
""", 'nt': """
ntb	3081
""", 'nu': """
nu acum	3426
nu ai cont	3465
nu bestellen	2979
nu in het nieuws	2897
nu kopen	2979
nu niet	2862
nu spelen	2975
nuestra tienda	1428
nuestros juegos	1425
nukopijuota	2784
nume	3501
numer telefonu	3253
nuolaida prenumeratoriams	2762
nuoroda nukopijuota	2729
nuotrauka #/#	2787
nuotraukos	2731
nur notwendige	872
nur notwendige cookies	871
nutzungsbedingungen	748
nutzungsrechte erwerben	893
""", 'ny': """
nyalakan notifikasi	2283
nyast	4080
nyaste	4080
nyeste	699	3136
nyhedsadvarsler	677
nyhedsbrev	600
nyhedsbreve	600
nyhetsbrev	3034	3978
nyhetsbrevet	3034	3978
nyhetsdygnet	3995
nyhetsnotiser	4059
nyhetsvarsler	3114
nykyinen aika	1729
nykyinen aika #	1728
nyt luetuimmat	1676
""", 'o ': """
o artigo continua depois da publicidade	3302
o mais popular	3377
o quiz da semana	3398
o seu e-mail	3409
o seu email	3289
o seu voto foi registado	3353
o sudoku de hoje	3398
""", 'o.': """
o.v.v. donatie	2993
""", 'ob': """
obavezno	3750
obavezno polje	3749
obavijesti	3741
objavi komentar	3759
objednat knihu	545
objet	1919
obligatorisk felt	3123
obligatoriske felter	3123
obraz # z #	3254
obraz v obraze	551
obraz w obrazie	3239
obre a l'app	436
obre l'app	436
obrigado pelo apoio	3407
obrigado pelo seu apoio	3407
obrigado pelo seu feedback	3331
obrigado pelo seu voto	91	3331
obrigado por se inscrever	3289
obrigado por votar	91	3353
obrigado, a sua mensagem foi enviada	3378
obsah nelze zobrazit	548
obsah partnera	582
obserwuj	3165
obserwuj autora	3266
obserwuj nas	3165
obserwuj temat	3266
obserwuj ten temat	3266
obserwujesz	3267
obserwujesz ten temat	3266
obvestila	3938
obvezna polja	3946
obvezno	3947
obvezno polje	3946
""", 'oc': """
oceni novico	3880
oceni recept	61
ocenite tekst	3679
ocijeni recept	61
ocorreu um erro	3378
ocultar	1377	3315
ocultar comentarios	1422
ocultar respostas	3353
ocultar respuestas	1422
""", 'od': """
od najnowszych	3264
od najstarszych	3264
odaberi	3747
odaberi iznos	3744
odaberi pretplatu	3746
odaberite iznos	3744
odaberite paket	3746
odaberite pretplatu	3746
odbij	3692
odbij sve	3692
oddaj glas	91	3926
oddaj komentar	3880
oddajte svoj glas	3926
odemknout	563
oder	884
odeslat	91	566
odeslat hlas	91
odgovori	3760	3957
odjava	3669	3873
odjavite se lahko kadarkoli	3946
odpoved kadarkoli	3943
odpowiedz	3172	3265
odpri aplikacijo	3936
odpri galerijo	3949
odpri v aplikaciji	3936
odrzucam	3237
odvolat souhlas	548
""", 'of': """
of	2997
oferecer	3393
oferecer artigo	3285
oferecer este artigo	3392
oferecido por	3302
oferecimento	3394
oferit de	3514
ofert per	461
oferta especial	1339
oferta para lectores	1428
oferta para leitores	3359
oferta per als lectors	429
oferta por tempo limitado	3376
oferta por tiempo limitado	1444
oferta specjalna	3233
ofertas	1364
ofertas de empleo	1400
ofertes de feina	407
offer	1082
offer ends soon	1169
offers for readers	1290
offerta a tempo limitato	2452
offerta per i lettori	2435
offerte	2375
offerte di lavoro	2406
offerto da	2469
offre partenaire	1803
offres d'emploi	1839
offrir	1902
offrir l'article	1779
ofrecido por	1461
""", 'og': """
oggetto	2485
ogiltig adress	4067
ogiltig e-postadress	4067
oglas	3675	3876
oglasi	3675	3876
oglasi google	3961
oglasna vsebina	3961
oglejte si galerijo	3949
ogni contributo conta	2419
ogni donazione conta	2449
ogni euro conta	2419
ogni mese	2450
""", 'oh': """
ohne deaktivieren fortfahren	878
ohne spende weiterlesen	713
ohne werbung lesen	901
ohodnotit recept	61
""", 'ok': """
ok	1042
ok, got it	1102
okumaya devam et	4161
""", 'ol': """
oldal #/#	2216
oldal: #/#	2216
oldest	1317
oldest first	1091
ole esimene kommenteerija	1502
oled juba tellija	1496
oled uudiskirjaga liitunud	1521
olen jo tilaaja	1738
olen poistanut mainosten eston	1733
olet lukenut kaikki ilmaiset artikkelisi	1738
olet nyt tilannut uutiskirjeen	1664
oletko jo tilaaja? kirjaudu	1661
oliko artikkelista apua	1751
olvasd el ezt is	2150
olvassa el ezt is	2150
""", 'om': """
om cookies	3988
oma summa	1736
oma tili	1661
omat aiheet	1755
omite reclama	3520
omitir anuncio	1470
""", 'on': """
once	1042
onder vermelding van 'donatie	2993
onder vermelding van donatie	2993
ondertiteling	2987
ondertiteling aan	2986
ondertiteling uit	2986
ondertitels	2987
onderwerp	3000
onderwerpen	2897
one time donation	1043
one-time	1042
one-time donation	1043
ongeldig e-mailadres	2999
onko jutussa virhe	1675
onko sinulla jo tilaus	1738
onko sinulla jo tili	1738
onko sinulla jo tunnus	1661
onko sinulla vinkki	1748
only for members	1304
only for subscribers	1303
ons correctiebeleid	3006
ontdek het op google play	2988
ontgrendel artikel	2996
ontgrendel dit artikel	2996
onthoud mij	2997
ontvolg	3013
ontvolgen	3013
""", 'oo': """
ook interessant	2897
oops! something went wrong	1160
""", 'op': """
op elk moment afmelden	2999
op leeslijst	2962
opazili ste napako	3952
opcjonalnie	3253
opdater siden	679
open	1102
open de app	2988
open full screen	1308
open galerij	3002
open gallery	1308
open image in gallery	1101	1308
open in fullscreen	1308
open kaart	2901
open map	1102
open menu	1101
open the map	1102
openen	2901
openen in de app	2988
opgeslagen	3015
opina	1369
oppdater siden	3116
opphev demping	3110
opprett en gratis bruker	3029
opprett en gratis konto	3029
opprett gratis bruker	3029
opprett konto	3029
oppsummeringen er ki-generert	3133
oppsummert av ai	3053
oppsummert av ki	3053
opravy a spresnenia	3854
opret bruger	595
opret en gratis bruger	595
opret en gratis profil	595
opret en konto	595
opret gratis profil	595
opret konto	595
opsi lainnya	2330
opslaan	2882
opslag fra facebook	620
opslag fra instagram	620
opsummeret af ai	696
optional	886	1306
optioneel	3000
opublikuj komentarz	3172
""", 'or': """
or	1304
ordena per	424
ordenar por	1423	3354
order the book	1290
order your copy	1290
ordina per	2430
ordjakt	3101
ordjakten	4045
original anzeigen	759
""", 'os': """
os nossos jogos	3356
os nossos parceiros	3365
osallistu keskusteluun	1675
osemsmerovka	3827
osmosmjerka	3731
ossza meg	2143
osta artikkel	1496
osta kirja	1722
osta kohe	1535
osta lippu	1722
osta liput	1722
osta lisenssi	1749
osta litsents	1558
osta nyt	1722
osta pilet	1535
osta piletid	1535
osta raamat	1535
ostale vesti	19	3676
ostale vijesti	19	3676
ostani prijavljen	3746	3943
ostatnie wpisy	3176
ostavi komentar	3679
ostavite komentar	3679
oszd meg	2143
""", 'ot': """
otestujte sa	3826
otestujte se	541
other amount	1047
other articles	1096
other news	1096
other readers liked	19
other stories	1096
other stories you may like	1096
other stories you might like	1096
others also read	19	1096
others are also reading	1253
others are reading	1253
otomatik oynat	4226
otomatik oynatma	4226
otprati	3762
otra cantidad	1337
otras noticias	19	1373
otras noticias que pueden interesarte	19
otro importe	1337
otro monto	1441
otvori aplikaciju	3739
otvori galeriju	3752
otvori u aplikaciji	3739
""", 'ou': """
oudste	3012
oudste eerst	3011
oui, je m'abonne aux notifications	1879
oui, utile	1905
our corrections policy	1091	1311
our editorial guidelines	1311
our editorial standards	1311
our ethics policy	1311
our journalistic principles	1311
our newsletters	1060
our partners	1082
our social media	1077
our sponsors	1082
outbrainin suosittelema	1758
outro montante	3373
outro valor	3283
ouvir	3297
ouvrir	1816
ouvrir l'appli	1878
ouvrir l'application	1878
ouvrir la carte	1816
ouvrir le menu	1815
""", 'ov': """
ovaj video nije dostupan	3737
overname verboden	3007
oversat af ai	696
oversat med ai	696
oversatt med ki	3133
overschrijving	2866
ovo polje je obavezno	3749
""", 'oy': """
oy kullan	91	4219
oy ver	91	4219
oyla	91
oyna	4223
oynat	4177
oynatma hizi	4225
oyunlar	4223
oyunuz alindi	91	4218
oyunuz kaydedildi	4218
""", 'oz': """
oznake	3676	3877
""", 'p': """
p	3436
""", 'pa': """
padidinti	2767
paga con paypal	2483
pagamento seguro	3283
pagamento sicuro	2356
pagar com paypal	3408
pagar con paypal	1475
page # of #	1307
page suivante	1815
pagina # van #	3001
pagina #/#	3001
pagina herladen	2992
pagina printen	3014
pagina successiva	2387
pagina vernieuwen	2992
pago seguro	1337
paid advertisement	1174
paid content	1082
paid partner content	1319
paid partnership	1082
paid post	1082
paiment methods	1047
paket langganan	2340
pakkumine tellijale	1535
pakollinen	1742
pakollinen tieto	1741
palaute	1675
palavra do dia	3398
palavras cruzadas	3358
palavras cruzadas do dia	3398
paldies par balsojumu	2828
paling banyak dibaca	2258
paling disukai	2293
paling populer	2316
pane oma teadmised proovile	1503
pantalla completa	431	1430
para continuar a ler	3348
para continuar lendo	3348
para seguir leyendo	1415
paras hinta	1739
paremti	2724
parhaat	1754
pariwara	2253
parole crociate	2434
partage	1798
partager	1798
partager cette page	1930
partager l'article	1798
partager par e-mail	1798
partager par email	1798
partager par mail	1798
partager par sms	1901
partager par whatsapp	1901
partager sur	1798
partager sur bluesky	1798
partager sur linkedin	1798
partager sur messenger	1798
partager sur telegram	1798
partager sur twitter	1798
partager sur whatsapp	1901
partager sur x	1798
partager via messenger	1798
partager via twitter	1798
partages	1798
partagez	1798
partagez cet article	1930
partecipa al sondaggio	2429
partecipa al voto	2472
partecipa alla discussione	2411
partenaire	1803
parteneri	3436
participa	1369
participa en l'enquesta	423
participa en la encuesta	1422
participa en la nostra enquesta	405
participar da enquete	3397
participar en la encuesta	1464
participe da conversa	3339
participe da enquete	3353
participe na sondagem	3353
participer au sondage	1905
participez au sondage	1863
participez au vote	1863
partilhar	3297
partilhar no whatsapp	3392
partilhe	3297
partilhe este artigo	3418
partner	2887
partner content	1082
partner offers	1082
partnera saturs	2852
partnerangebot	745
partnerangebote	745
partnerartikkel	1557
partnerbijdrage	2942
partnercontent	2887
partnereink tartalmai	2231
partneri sisu	1557
partneri tartalom	2231
partnerio turinys	2785
partnernieuws	2897
partnerska vsebina	3876
partnertartalom	2231
pas aujourd'hui	1769
pas de commentaire	1808
pas de spam	1886
pas encore de compte	1884
pas encore inscrit	1779
pas maintenant	1769
pasatiempos	1427
pasianssi	1719
pasidalinkite	2729
pasidalinkite straipsniu	2729
pasidalinti	2724
pasijans	3731
pasjans	3229
pasjansa	3927
passa a premium	2420
passatempos	3333
passatemps	428
passend zum thema	755
passende artikel	755
passer cette annonce	1803
passer l'annonce	1911
passord	3121
password	1304
password dimenticata	2358
passwort	884
passwort anzeigen	883
passwort vergessen	719
pataisymai ir patikslinimai	2779
patience	2976
patiens	4045
patreon'dan destek ol	4236
patreon'dan destekle	4236
patrocinado	1364	3302
patrocinado por	1364
patrocinat per	461
paus	4056
pausa	4056
pause	674	875	3111
pauza	552	3240	3738	3836
pauze	2987
pauzeren	2987
payer avec paypal	1917
payment method	1047
payment methods	1047
payment options	1047
payment reference: donation	1301
paypal	718
""", 'pe': """
pedoman media siber	2273
pedoman pemberitaan media siber	2322
peida reklaam	1557
peiling	92
pelaa nyt	1718
pelaa visa	1718
pelo mundo	3311
pemutar audio	2338
pemutar video	2338
penawaran khusus pembaca	2298
penawaran terbaik	2316
pencereyi kapat	4271
pendaftaran berhasil	2317
pengaturan cookie	2303
pengaturan privasi	2303
people also read	1096
people are also reading	1253
people are reading	1253
per continuar llegint	417
per continuare a leggere	2420
per e-mail senden	900
per e-mail teilen	740
per e-mail versenden	740
per jaar betaald	2996
per lastschrift spenden	880
per mail teilen	740
per mail versenden	740
per paypal spenden	880
per whatsapp senden	900
per whatsapp teilen	740
perbesar	2261
perbesar foto	2321
perbesar gambar	2321
perbesar huruf	2329
percebi	3315
pereiti prie turinio	2778
pergunta do dia	91
periksa kotak masuk anda	2317
perkecil huruf	2329
permainan	2297
permet	438
permet sempre	434
permintaan anda telah dikirim	2341
permite	3491
permite mereu	3487
permite reclamele	3493
permitir	1438	3370
permitir anuncios	1439
permitir la publicidad	1439
permitir publicidade	3371
permitir sempre	3366
permitir siempre	1434
permitir siempre este contenido	1433
perpanjang langganan	2340
persondatapolitik	670
personnaliser mes choix	1875
personuppgiftspolicy	3988
personvern	3043
personverninnstillinger	3043
personvernpolicy	3107
peru milloin tahansa	1738
peru milloin vain	1661
peru suostumus	1725
peru tilaus milloin tahansa	1664
peruuta milloin tahansa	1661
peruuta suostumus	1725
pesan anda	2318
pesan anda telah terkirim	2317
pesan berhasil dikirim	2317
pesan tiket	2298
pesquisar	3314
petites annonces	1803
""", 'pf': """
pflichtfeld	885
pflichtfelder	885
""", 'ph': """
phone	1306
phone number	1306
photo # of #	1307
photo suivante	1920
photos	1815
""", 'pi': """
picture # of #	1307
picture in picture	1296
picture-in-picture	1296
piekrist	2810
pienempi teksti	1756
piesakies jaunumiem	2817
pieteikties jaunumiem	2843
pievienot grozam	2830
piilota	1679
piilota kuvateksti	1744
piilota mainokset	1670
piilota mainos	1758
piilota vastaukset	1753
pildi testu	2828
pilih	91	2316
pilih jumlah	2339
pilih langganan anda	2315
pilih nominal	2339
pilih paket	2315
pilih paket langganan	2315
pilihan anda telah dicatat	2292
pilihan editor	2258
pilihan redaksi	2258
pilihan untuk anda	2284
pilihan untukmu	2284
pilt #/#	1559
pilt pildis	1539
pin for later	61
pin it	61	1072
pin it for later	61
pin recipe	61
pin this recipe	61
pindai kode qr	2306
pindai qr code	2306
pinterest	1073
pirkt licenci	2853
pirkt tagad	2830
pirkti bilietus	2762
pirkti dabar	2762
pitanje dana	3730
pix	3284
""", 'pl': """
plaats een advertentie	2922
plaats een reactie	2893
plaats reactie	2893
plan du site	1805
platba kartou	560
platz sichern	868
play audio	1072
play now	1101
play store	94
play the quiz	1286
play the video	1149
play today's puzzle	1286
play video	1101
playback rate	1296
playback settings	1296
playback speed	1296
player audio	3520
player wird geladen	874
please check your email	1305
please check your inbox	1206
please donate	1043
please enter a valid email address	1060
please enter your email	1305
please enter your email address	1305
please enter your name	1305
please fill in this field	1305
please fill out this field	1305
please gamble responsibly	1251
please log in to comment	1316
please try again later	1305
pledge your support	1043
plus	595	1815	2867	3973
plus anciens	1864
plus d'articles	1812
plus d'articles de cet auteur	1890
plus d'articles de l'auteur	1894
plus d'infos	1812
plus d'options	1902
plus d'options de partage	1901
plus lus	1812
plus tard	1769
plus-artikel	719
plusartikel	2867
pluss	3029
plussak	3029
plz	886
""", 'po': """
pobierz audio	3239
pobierz odcinek	3239
pocket	1073	2516
podaj adres e-mail	3157
podaj e-mail	3157
podaj poprawny adres e-mail	3252
podarite nam # % dohodnine	3941
podarite nam del dohodnine	3941
podcast	486	617	755	1373	2384	3176	4175
podcast herunterladen	874
podcast'i indir	4225
podcastit	1676
podcasts	617	755	2897	3311
podcasty	486	3176
podd	3995
poddar	3995
pode gostar de	3351
pode interessar	3311
podeli	3679
podeli na facebooku	3679
podeli vest	3679
podelite	3679
podijeli	3679
podijeli kao poklon	3763
podijeli na facebooku	3679
podijeli putem whatsappa	3763
podijeli vijest	3679
podijelite	3679
podkast	3050
podkaster	3050
podnapisi	3935
podobne	3176
podpri	3872
podpri nas	3872
podprite nas	3872
podprite nas na patreonu	3941
podprite nas prek paypala	3941
podrobnosti	489
podseti me kasnije	3684
podsjeti me kasnije	3684
podsumowanie ai	3262
pogledaj cenu	3733
pogledaj cijenu	3733
pogledaj galeriju	3752
pogledaj komentare	3679
pogledaj pakete	3746
pogledaj ponudu	3733
pogledaj rezultate	91	3730
pogledajte galeriju	3752
pogledajte pakete	3746
poglej ceno	3929
poglej galerijo	3949
poglej pakete	3943
poglej ponudbe	3943
poglej ponudbo	3929
poglej rezultate	3926
pogodnost za pretplatnike	3733
pogodnosti za pretplatnike	3733
pogoji uporabe	3892
poista mainokset	1758
poista mykistys	1728
poistin mainosten eston	1733
pokreni kviz	3730
pokreni video	3737
pola wymagane	3252
pole veel kontot	1546
pole veel tellija	1546
pole wymagane	3252
polecamy	3176	3250
polecane	3176	3250
polecane dla ciebie	3176
polecane przez outbrain	3270
polecane przez taboola	3270
politika privatnosti	3692
politika zasebnosti	3892
polityka cookies	3169
polityka korekt	3259
poljuben znesek	3941
poll	92
poll of the day	91
poll van de dag	91
polling	92
polub	3265
pomniejsz tekst	3268
pon a prueba tus conocimientos	1425
ponatis prepovedan	3953
ponctuel	1882
ponctuellement	1882
ponudba za bralce	3929
popravki in pojasnila	3952
poprzedni	3179
poprzednia strona	3255
populair	2897	3012
populaire	1812
populaire artikelen	2897
populaires	1812
populairst	2997
populairste	3012
popular	1317
popular articles	1096
popular now	1096
popular posts	1096
popular reads	1173
popular stories	1096
popular topics	1096
populare	3440
popularne	3176	3265
populer	2258
populiariausi	2726
popunite ovo polje	3749
poredaj po	3759
portada	1376
poruka	3750
posa't a prova	426
posez une question sur cet article	1837
poskusite pozneje	3946
poskusite znova	3946
poslat	478	566
poslat e-mailem	478
poslat mailem	580
poslat tip	572
poslechnout	478
posnetek ni na voljo	3934
post as a guest	1257
post code	1306
post comment	1091
post laden	871
post on x	1072
post your answer	1257
postal code	1306
postavi kao preferirani izvor	3761
postavke privatnosti	3735
postcode	1306	3000
poster un commentaire	1808
postinumero	1742
postleitzahl	886
postnummer	687	3124	4068
posts relacionados	3311
potrebbe interessarti	2384
potrebbe interessarti anche	2384
potrebbero interessarti	2384
pour aller plus loin	1812
pour lire la suite	1852
povezana novica	3877
povezane novice	3877
povezane teme	3676
povezane vesti	3676
povezane vijesti	3676
povezano	3877
povezava je kopirana	3959
povezava kopirana	3959
poveznica je kopirana	3763
poveznica kopirana	3679
povolit	556
povolit cookies	482
povolit jednou	548
povolit notifikace	555
povolit obsah	548
povolit reklamu	558
povolit reklamy	558
povratak na naslovnicu	3752
povratak na vrh	3752
povuci pristanak	3735
povuci privolu	3735
powered by ai	1142
powiadomienia	3243
pozabljeno geslo	3873
pozastavit	552
pozneje	3938
""", 'pr': """
pr	2145	2520	2633
pr cikk	2231
pr-cikk	2231
praegune aeg #	1539
prati autora	3761
prati autoricu	3761
prati temu	3761
pratite autora	3761
pratite ovu temu	3761
pratite temu	3761
pravidla diskuse	485
pravidla diskuze	577
pravidla oprav	572
pravila komentarisanja	3759
pravila komentiranja	3679	3880
pravila privatnosti	3692
preberi pozneje	3959
preberi prepis	3934
preberi v aplikaciji	3936
preberite tudi	3877
precedente	2387
precios y disponibilidad pueden variar	1400
predmet	3750	3849
predvajaj	3935
predvajaj video	3934
predvajalnik se nalaga	3934
preferencias de cookies	1469
preferencias de privacidad	1469
preferensi cookie	2303
preferensi privasi	2337
preferenze cookie	2377
preferenze privacy	2477
preferenze sulla privacy	2477
pregunta a nuestra ia	1398
preizkusite se	3926
preizkusite svoje znanje	3926
preko cijelog ekrana	3737
premium	471	595	911	1050	1339	1779	2241	2358	2867	3029	3154	3285	3428	3973	4161	4411
premium content	1050
premium digital	1169
premium-artikel	719
premor	3935
prenehaj slediti	3958
prenesi epizodo	3934
prenesi zvok	3934
prenota il tuo posto	2435
prenume	3501
prenumeranterbjudande	4048
prenumerata	2724	3154
prenumeration	3973
prenumeratoriams	2724
prenumeratoriaus nauda	2762
prenumerera	3973
prenumerera nu	3973
prenumeruj	3154
prenumeruoti	2724
preostalo vreme	3738
preostalo vreme -#	3737
preostalo vrijeme	3738
preostalo vrijeme -#	3737
prepis	3836	3935
preporuka	3676
presentado por	1461
presentat per	461
presentato da	2469
presentear	3393
presentear artigo	3392
presented by	1082
press enter or click to view image in full size	1101
prestani pratiti	3761
prethodna fotografija	3752
prethodna slika	3752
prethodna stranica	3752
pretplata	3668
pretplati se	3668
pretplatite se	3668
preuzmi audio	3737
preuzmi epizodu	3737
preuzmi na app storeu	3739
prevedeno z umetno inteligenco	3955
prevent your screen from going dark	61
preverite svoj nabiralnik	3946
previous article	1096
previous image	1308
previous page	1101
previous photo	1308
previous picture	1308
previous post	1101
previous slide	1308
prezentat de	3514
prezime	3750
priezvisko	3849
prihranite #%	3944
prihvatam	3692
prihvati	3692
prihvati i nastavi	3735
prihvati sve	3692
priimek	3947
priimti visus	2742
priimti visus slapukus	2764
prijava	3669	3873
prijava na newsletter	3749
prijava putem facebooka	3746
prijava putem googlea	3746
prijava s facebook	3943
prijava s facebookom	3943
prijava z apple	3943
prijava z google	3943
prijava z googlom	3943
prijavi	3760	3957
prijavi komentar	3759	3956
prijavi napako	3880
prijavi oglas	3765	3961
prijavi se	3669	3873
prijavi se na novice	3946
prijavi se preko facebooka	3746
prijavi se preko google	3746
prijavi se preko googlea	3746
prijavite napako	3952
prijavite se	3669	3873
prijavite se odmah	3669
prijzen kunnen intussen gewijzigd zijn	2942
primo piano	2384
principais pontos, por ia	3331
principios editoriales	1482
prindi	1501
prindi artikkel	1501
prindi retsept	61
print	604	1073	1304	2882
print & digital	1304
print + digital	1304
print article	1072
print artikel	701
print artiklen	604
print dit artikel	2938
print dit recept	61
print opskrift	61
print opskriften	61
print page	1171
print recept	61
print recipe	61
print subscription	1050
print the recipe	61
print this	1072
print this page	1171
print this story	1318
printen	2882
prisijungti	2724
prisijungti per facebook	2774
prisijungti per google	2774
prisijungti su facebook	2774
prisijungti su google	2774
prisiminti mane	2775
prispevaj	3872
privaatsuspoliitika	1537
privaatsusseaded	1537
privaatsustingimused	1514
privacidad	1366
privacy	2377	2889
privacy center	748
privacy notice	1060
privacy policy	1087	2377
privacy preference center	1087
privacy preferences	1087
privacy settings	1087
privacy statement	1087
privacy-instellingen	2983
privacybeleid	2889
privacyinstellingen	2983
privacyverklaring	2889
privalomas laukas	2776
privalomi laukai	2776
privatlivsindstillinger	670
privatlivspolitik	670
privatumo nustatymai	2764
privatumo politika	2742
probeabo	719
probeer gratis	2996
probeer het later opnieuw	2930
probeer het opnieuw	2999
probeer nu	2867
produktempfehlung	745
profil	719
profilo	2358
profiter de l'offre	1779
progress: #%	1296
proizvoljan iznos	3744
promo	2375	3675
promocijsko besedilo	3876
promocja	3168
promoted	1082
promoted by outbrain	1319
promoted by taboola	1319
promoted content	1082
promoted links	1082
promoted stories	1096
promotie	2887
promotion	1082
proovi hiljem uuesti	1548
proovi uuesti	1548
propaganda	3302
proposer une correction	1843
proposer une tribune	1905
prosimo, izklopite blokator oglasov	3939
prosseguir	3304
prossimo articolo	2458
prossimo video	2478
proteggiamo le nostre fonti	2461
prova # dagar gratis	3973
prova gratis	2358	3973
prova gratis per un mese	2420
prova nu	3973
prova-ho un mes gratis	417
proverite mejl	3749
proverite svoje znanje	3730
provjerite e-mail	3749
provjerite svoj inbox	3749
provjerite svoje znanje	3730
prueba gratis	1339
prueba un mes gratis	1415
prvo najnoviji	3759
przeczytaj jeszcze	3176
przeczytaj najpierw w aplikacji	3241
przedruk zabroniony	3260
przelew tradycyjny	3246
""", 'pu': """
pub	1803	3302
pubblica	2430
publicar	1423	3354
publicar comentario	1369
publicera kommentar	4079
publicidad	1364
publicidad - sigue leyendo	1364
publicidade	3302
publicitat	396
publicitate	3436
publieditorial	87
publier	1864
publier un commentaire	1808
publireportage	1803
publireportatge	87
publirreportaje	1364
publiser kommentar	3135
publish comment	1316
puhelin	1742
puhelinnumero	1742
pular para a receita	61
pulsa para activar el sonido	1470
puni ekran	3737
puntos clave	1398
puntual	1442
puoi regalare # articoli al mese	2422
push aktivieren	876
push-nachrichten aktivieren	876
pushberichten	2990
pushberichten aanzetten	2989
pushmeldingen	2990
pushnotiser	4059
pushvarsler	3114
puslapis #/#	2787
pusti video	3737
pustit video	551
putar audio	2299
putar otomatis	2300
putar video	2299
puzzel van de dag	2975
puzzels	2922
""", 'py': """
pysy ajan tasalla	1664
pysy kirjautuneena	1738
pytanie dnia	3228
""", 'qr': """
qr kodu okut	4230
qr kodu okutun	4230
qr kodu tarayin	4230
qr platba	559
""", 'qu': """
quero apoiar	3373
quero assinar	3285
quero contribuir	3373
quero doar	3373
quick crossword	1287
quick poll	91
quiero aportar	1441
quiero donar	1441
quiero recibir comunicaciones comerciales	1446
quiero recibirla	1411
quiero recibirlo	1411
quiero ser socia	1441
quiero ser socio	1441
quiero suscribirme	1339
quitar publicidad	1400
quitar sonido	1429
quiz da semana	3398
quiz starten	864
quiz van de week	2975
""", 'ra': """
raccomandato da	2375
raksta audioversija	2834
raksti redakcijai	2846
rakstiet redakcijai	2846
raksts pieejams abonentiem	2793
rangkuman ai	2325
rapporteer	3012
rapporteer reactie	3011
rapporter	3136
rapporter annonse	3141
rapporter en fejl	693
rapporter feil	3046
rapporter kommentar	3135
rapportera	4080
rapportera annons	4084
rapportera ett fel	4074
rapportera fel	3991
rapportera kommentar	4079
rate recipe	61
rate this article	1255
rate this post	1255
rate this recipe	61	1255
rate this story	1255
razvrsti po	3956
""", 're': """
reactie	2893
reactie plaatsen	3011
reactieregels	3011
reacties	2893
reacties worden vooraf gecontroleerd	2927
read ad-free	1319
read aloud	1072
read also	1096
read article	1101
read by a computer voice	1296
read by a synthetic voice	1296
read by an ai voice	1296
read by an automated voice	1296
read comments	1091
read full article	1101
read full story	1101
read in app	1101
read less	1321
read more	1101
read more about	1096
read more about sharing	1072
read more articles	1101
read more here	1101
read more on	1096
read more on these topics	1096
read next	1096
read original article	1101
read our complete coverage	1096
read story	1101
read the article	1101
read the document	1102
read the full article	1101
read the full document	1102
read the full story	1101
read the transcript	1296
read transcript	1296
read without limits	1303
reader offer	1290
reader offers	1290
reader poll	91	1286
readers also read	1096
readers are also reading	1253
readers' poll	1286
ready for more	1060
reageer	2893
reageer op dit artikel	3006
reageren	2893
reagovat	578
rebus	3479
rebutja totes les galetes	434
rebutja-ho tot	402
recent	1096
recent articles	1096
recent news	1096
recent posts	1096
recent stories	1096
recept bewaren	61
recept printen	61
recevoir des notifications	1879
recevoir la newsletter	1788
recevoir les notifications	1879
recevoir une alerte	1845
recharger la page	1880
rechazar	1366
rechazar todas	1366
rechazar todas las cookies	1469
rechazar todo	1366
rechazar y suscribirme	1433
rechazar y suscribirse	1433
recherche	1815
rechercher	1815
rechte am artikel erwerben	893
rechte an diesem artikel erwerben	893
rechten aanvragen	3007
recibir alertas	1410
recibir alertas de este autor	1480
recibir alertas de este tema	1410
reclame	2887
recomandate	3440
recomendaciones	1373
recomendadas	1373	3311
recomendado	1373
recomendado para ti	1373
recomendados	1373	3311
recomendamos	3311
recommander ce commentaire	1905
recommend	1317
recommended	1096	1304
recommended articles	1096
recommended by outbrain	1319
recommended by taboola	1319
recommended external content	1140
recommended for you	1096
recommended reading	1096
recommended reads	1173
recommended stories	1096
recommended videos	1096
recorda'm	446
recordarme	1445
reculer de # secondes	1871
recurso exclusivo para assinantes	3333
recusar	3304
recusar todos os cookies	3402
redactiestatuut	3006
redakcja poleca	3176
redaksi	2273
redaksjonen anbefaler	3050
redaktion kontaktieren	892
redaktionelle richtlinien	892
redaktionen anbefaler	617
redaktionen rekommenderar	3995
redaktionsempfehlung	755
redan prenumerant? logga in	3973
reddet	4171
reddit	1073
redes sociais	3298
redes sociales	1358
reducir texto	1459
redueix el text	459
reference: donation	1301
refresh page	1299
refresh the page	1299
refuser	1805
refuz toate cookie-urile	3519
regala	460	2468
regala aquest article	459
regala articolo	2467
regala l'article	459
regala l'articolo	2467
regala questo articolo	2467
regalar	1460
regalar noticia	1459
regardez aussi	1920
registar	3285
registe-se	3285
register	1050
register for free	1050
register now	1050
registo	3285
registra't	390
registra't per comentar	405
registrace	471
registracija	3669	3873
registrarme	1339
registrarme en la newsletter	1346
registrarse	1339
registrasi	2241
registrate	1415
registrati	2358
registrati e leggi questo articolo	2420
registrati gratis	2358
registreer	2867
registreer gratis	2867
registreeru tasuta	1496
registreeru veebiseminarile	1503
registrer deg	3029
registrera dig	3973
registreren	2867
registrieren	719
registriraj se	3669	3873
registro	1339
registro completado	1476
registrovat se	471
registruj se	3669
registruotis	2724
regler for debatten	698
regler for kommentarer	3135
regler for kommentarfeltet	3135
regole dei commenti	2429
regole per commentare	2429
regole per i commenti	2429
regras para comentar	3353
regulamin	3169
regulamin komentarzy	3264
reguli de comentare	3474
reguli pentru comentarii	3474
regulile comentariilor	3474
reject & subscribe	1293
reject all	1087
reject all cookies	1087
reject and pay	1293
rejeitar	3304
rejeitar todos	3304
rejeitar todos os cookies	3402
rejoignez la conversation	1843
rejoignez la discussion	1843
reklaam	1496
reklaamartikkel	1505
reklaamtekst	87	1505
reklam	3987	4170
reklam alani	4170
reklam engelleyici nasil kapatilir	4233
reklam engelleyici tespit edildi	4233
reklam engelleyicimi kapattim	4233
reklam engelleyicinizi kapatin	4233
reklam engelleyiciyi kapattim	4233
reklam slut	4084
reklam sonu	4224
reklama	481	2724	3168	3675	3776
reklamdan sonra devam ediyor	4170
reklamdir	4224
reklame	608	3042
reklame slut	703
reklami atla	4170
reklami kapat	4170
reklamin sonu	4224
reklaminis	87
reklaminis straipsnis	2733
reklamlar	4170
reklamlara izin ver	4233
reklamos pabaiga	2785
reklamy	3168
reklamy google	3270
rekomendasi	2258
rekomendasi untuk anda	2258
rekomendasi untukmu	2258
rekomenduojame	2726
rekommenderade artiklar	3995
rekommenderas	3995	4065
rekommenderas av outbrain	4084
rekommenderas av taboola	4084
rekommenderat	3995
rekommenderat av outbrain	4084
relacionadas	1373	3311
relacionado	1373
relacionados	1373	3311
relatar erro	3397
related	1096	1099
related article	1096
related articles	1096
related content	1096
related coverage	1096
related items	1096
related links	1096
related news	1096
related posts	1096
related reading	1096
related stories	1096
related story	1096
related tags	1096
related to this story	1096
related topics	1096
related videos	1096
relaterade artiklar	3995
relaterade nyheter	3995
relaterat	3995
relaterede artikler	617
relaterede emner	617
relateret	617
relatert	3050
relaterte artikler	3050
relaterte emner	3050
relaterte saker	3050
relevanteste	898
reload page	1299
reload the page	1299
remaining time	1297
remaining time #	1296
remaining time -#	1296
remember me	1050
remiamas turinys	2733
remind me in #	1041
remind me in may	1041
remind me later	1041
remind me next month	1041
remind me tomorrow	1041
remove ad	1082
remove ads	1082
remti	2724
renovar assinatura	3408
rep alertes d'aquest tema	411
replay	1101
replier	1816
replies	1091
reply	1091
report	1073	1317
report a mistake	1102
report a problem	1091
report a typo	1091
report abuse	1091
report ad	1082
report an error	1102
report comment	1091
report error	1102
report this ad	1082
report this comment	1316
reportagem exclusiva para assinantes	3348
reportar	1369
reportar comentario	1464
reportar erro	3307
reportar error	1369
reportar un error	1369
reprendre la lecture	1871
reprints & licensing	1312
reprints & permissions	1275
reprints and licensing	1312
reprints and permissions	1312
reproducir	1376
reproducir audio	1429
reproduction et diffusion interdites	1925
reproductor de audio	1470
reproduzir	3314
republish our articles for free	1312
republish this article	1312
republish this story	1312
request a correction	1091
request permission	1313
request permission to reuse	1312
request permissions	1275
request reprint	1312
request reprints	1312
required	1305	1306
required field	1305
required fields	1305
required, but never shown	1257
reserve online	3417
reserve your place	1290
reserve your seat	1290
reserveer je plek	2979
reserveer kaarten	2979
reserveer uw plaats	2979
reserver plads	667
reserver plass	3104
reset password	1050
respon	424
responda ao quiz	3356
responder	1369	3307
resta aggiornato	2365
resta connesso	2452
restam # caracteres	3339
resterende tid	674
resterende tid #	673
resterende tid -#	673
resterende tijd	2987
resterende tijd #	2986
resterende tijd -#	2986
restzeit	875
restzeit #	874
restzeit -#	874
resultado	92
resultado da enquete	3397
resultados	92
results	92
resum amb ia	456
resum generat amb ia	456
resumen con ia	1398
resumen de ia	1398
resumen generado por ia	1457
resumen ia	1457
resumen por ia	1398
resumir com ia	3331
resumo com ia	3389
resumo gerado por ia	3389
resumo ia	3389
resumo por ia	3331
retira el consentiment	434
retirar consentimento	3365
retirar consentimiento	1433
retirar el consentimiento	1433
retirar o consentimento	3365
retirer le consentement	1875
retirer mon consentement	1875
retour	1798
retour au sommaire	1920
retour en haut	1815
retour en haut de la page	1890
retour en haut de page	1890
retroceder # segundos	1429	3361
rettelser og presiseringer	3130
return to homepage	1308
return to top	1101
revenir en haut	1920
revisa el correu	447
revisa la safata d'entrada	447
revisa tu bandeja de entrada	1446
revisa tu correo	1446
revoca consenso	2441
revoca il consenso	2441
revogar consentimento	3365
rewind	1297
rewind # seconds	1296
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
rezerviraj mesto	3929
rezerviraj mjesto	3733
rezervirajte svoje mesto	3929
rezervujte si miesto	3830
rezultatele sondajului	3475
rezultati	92
rezultati ankete	3738	3935
rezultati glasanja	3738
rezultati glasovanja	3935
rezumat ai	3509
rezumat generat de ai	3509
rezygnujesz, kiedy chcesz	3249
""", 'ri': """
riabbonati	2483
riassumi con l'ia	2403
riassunto ai	2464
riassunto generato dall'ia	2464
riassunto ia	2403
ricarica la pagina	2447
ricarica pagina	2447
ricevi gli avvisi su questo argomento	2414
ricevi la newsletter	2365
ricevi una notifica per ogni nuovo articolo dell'autore	2414
richiesta inviata	2484
ricordami	2453
riduci il testo	2467
rifiuta	2377
rifiuta e abbonati	2441
rifiuta tutti i cookie	2477
rifiuta tutto	2377
rights & permissions	1312
rights and permissions	1312
rimani aggiornato	2365
rimani connesso	2452
rimani informato	2365
ringkasan ai	2325
rinnova l'abbonamento	2483
riproduci	2387
riproduci audio	2437
riproduci video	2437
riproduzione automatica	2438
riproduzione vietata	2490
riservato agli abbonati	2420
rispondi	2380
rispondi al sondaggio	2411
ristikko	1719
risultati	92
risultati del sondaggio	2430
ritzau	647
ritzau/afp	647
ritzau/reuters	647
rivedi il video	2478
""", 'ro': """
rocznie	3250
rodyti # atsakymus	2781
rodyti atsakymus	2781
rodyti daugiau	2731
rodyti ir sutikti	2764
rodyti komentarus	2730
rodyti rezultatus	2760
rohkem artikleid	1550
rohkem autorilt	1550
rozbalit	489
rozliczane rocznie	3249
rozmiar czcionki	3268
rozmiar tekstu	65
rozpocznij quiz	3228
rozumiem	3180
""", 'rs': """
rss	1073
""", 'ru': """
rubriken	755
rubriques	1812
rules for comments	1316
rustore	94
""", 'ry': """
rychlost	552
ryhdy kuukausilahjoittajaksi	1735
""", "s'": """
s'abonner	1779
s'identifier	1779
s'inscrire	1779
s'inscrire gratuitement	1779
""", 'sa': """
sa kasutad reklaamiblokeerijat	1544
saada e-postiga	1501
saada kommentaar	1553
saada vihje	1503
saatavilla google playsta	1730
sag uns deine meinung	796
sagen sie uns ihre meinung	796
saiba mais	3311
sair	3285
sair da tela cheia	3361
saisissez votre email	1918
saken er automatisk generert	3133
saken er forbeholdt abonnenter	3029
saken er lest opp av en ki-stemme	3110
saken er lest opp av en robot	3038
saken fortsetter etter annonsen	3042
saken fortsetter nedenfor	3042
saken fortsetter under	3042
saken fortsetter under bildet	3042
saken oppdateres	3042
sakrij odgovore	3759
sakrij oglas	3765
salasana	1739
salin	2330
salin link	2250
salin tautan	2250
salir de pantalla completa	1429
salli	1732
salli aina	1726
salli ilmoitukset	1731
salli kerran	1725
salli mainokset	1734
salta alla ricetta	61
salta annuncio	2478
saltar a la receta	61
saltar al contenido	1376
saltar anuncio	1470
saltar publicidad	1364
salva	2370
salva articolo	2370
salva l'articolo	2422
salva la ricetta	61
salva le preferenze	2441
salva per dopo	2422
salva preferenze	2441
salva ricetta	61
salvar	3297
salvar artigo	3297
salvar para depois	3418
salvar para ler depois	3350
salvar receita	61
salvesta	1501
salvesta artikkel	1501
salvesta hilisemaks	1555
salvesta seaded	1537
salvesta valikud	1537
samal teemal	1498
samengevat door ai	2919
samenvatting door ai	2919
sammanfattad av ai	3998
sammanfattning gjord av ai	3998
samo neophodni	3735
samo nujni	3931
samo za pretplatnike	3746
samodejno predvajanje	3934
samodejno prevedeno	3955
sampaikan pendapat anda	2292
samtykke	609	3043
sanaristikko	1719
sans opinion	1864
santrauka sukurta di	2780
satin al	4255
satu kali	2313
saturs nav pieejams	2832
sauvegarder	1798
sauvegarder l'article	1855
sauvegarder pour lire plus tard	1855
save	1072
save #%	1304
save article	1072
save for later	1072
save preferences	1087
save recipe	61
save story	1072
save this article	1072
save this recipe	61
saved	1072
saya mengerti	2261
saya menyetujui pemrosesan data saya	2317
saya menyetujui syarat dan ketentuan	2317
saya setuju dengan kebijakan privasi	2317
saya setuju dengan syarat dan ketentuan	2317
saya sudah mematikan pemblokir iklan	2310
saya sudah menonaktifkannya	2310
saya sudah punya akun	2315
sayfayi yenile	4233
sayfayi yenileyin	4233
""", 'sb': """
sbalit	489
sblocca	2453
sblocca l'articolo	2420
""", 'sc': """
scan de qr-code	2988
scan qr-koden	675
scansiona il qr code	2444
scarica audio	2437
scarica da app store	2444
scarica da google play	2444
scarica il podcast	2437
scarica l'audio	2437
scarica l'episodio	2437
scarica la app	2444
scarica su app store	2444
scegli	2453
scegli i cookie	2477
scegli il piano	2452
scegli il tuo abbonamento	2420
scegli il tuo piano	2452
scegli l'abbonamento che fa per te	2420
scegli l'importo	2482
scegli l'offerta	2452
scegli questa offerta	2452
scegli un importo	2356
schermo intero	2438
schlagworte	755
schlagworte zum thema	755
schon abonnent	719
schon dabei	713
schreibe einen kommentar	751
schreiben sie der redaktion	796	892
schreiben sie einen kommentar	751
schrift kleiner	900
schrift verkleinern	740
schrijf een reactie	2893
schrijf je gratis in	2930
schrijf je in	2872
schrijf je in voor onze nieuwsbrief	2872
scopri	2387
scopri le offerte	2358
scopri tutte le nostre newsletter	2416
scopri tutte le offerte di abbonamento	2420
scrie un comentariu	3439
scrie-i autorului	3506
scrivi all'autore	2461
scrivi all'autrice	2461
scrivi alla redazione	2461
scrivi qui il tuo commento	2411
scrivi un commento	2380
scroll down for video	1149
scroll down to continue	1174
scroll down to continue reading	1082
scroll for more	1082
scroll ke bawah untuk melanjutkan	2253
scroll to continue	1082
scroll to continue with content	1082	2253
scroll to top	1101
scroll untuk melanjutkan membaca	2298
scroll untuk membaca	2253
scrolle weiter	745
scrollen sie weiter	745
""", 'se': """
se # bildene	3125
se # bilder	3125	4069
se # bilderna	4069
se # billeder	688
se # billederne	688
se # foto	3125
se # foton	4069
se # fotos	688
se abonnemang	3973
se abonnement	3120
se abonnementer	595
se alla	3998
se alla # bilder	4069
se alla # bilderna	4069
se alla # foton	4069
se alla bilder	3998	4069
se alla bilderna	4069
se alla erbjudanden	4064
se alla foton	4069
se alle	620	3053
se alle # bildene	3125
se alle # bilder	3125
se alle # billeder	688
se alle # billederne	688
se alle # foto	3125
se alle # fotos	688
se alle abonnementer	683
se alle abonnentfordeler	3029
se alle bildene	3053	3125
se alle bilder	3125
se alle billeder	688
se alle billederne	688
se alle fordele for abonnenter	595
se alle foto	3125
se alle fotos	688
se alle tilbud	3120
se bildegalleri	3126
se bildene	3125
se bildene her	3053
se bilder	3125	4069
se bilderna	4069
se bildeserie	3126
se bildspelet	4070
se billeder	688
se billederne	688
se billederne her	620
se billedgalleri	689
se billedserie	689
se billedserien	689
se connecter	1779
se connecter avec apple	1852
se connecter avec facebook	1852
se connecter avec google	1852
se erbjudanden	3973
se factura anualmente	1444
se flere billeder	620
se foto	3125
se foton	4069
se fotos	688
se galleri	689
se grafikken her	620	3053
se ha producido un error	1446
se klippet	3998
se klippet i spelaren ovan	3998
se klippet ovan	3998
se klippet over	3053
se kommentarer	698
se liveblog	689
se pris	4048
se prisen	667
se priset	4048
se resultat	91	4044
se resultatene	3100
se resultaterne	663
se resultatet	91	4044
se souvenir de moi	1884
se tilbud	595	3029
se tilbuddet	667
se tilbudene	3029
se tilbudet	3104
se videoen	3110
se videoen her	620	3053
se videoen herunder	620
se videoen nedenfor	620	3053
se videoen ovenfor	620
se videoen over	3053
se videoen under	3053
se videon i spelaren ovan	3998
se videon nedan	3998
se videon ovan	3998
search	1101
sebelumnya	2260
secciones	1373
sections	1101
secure checkout	1048
secure drop	1311
secure payment	1047
secure transaction	1048
seda sisu ei saa kuvada	1537
sedang tren	2284
see # images	1307
see # more images	1307
see # more photos	1307
see # more pictures	1307
see # photos	1307
see # pictures	1307
see all	1101
see all # images	1307
see all # photos	1307
see all # pictures	1307
see all articles by this author	1308
see all images	1307
see all newsletters	1060
see all offers	1303
see all photos	1307
see all pictures	1307
see all plans	1169
see all subscription plans	1169
see also	1096
see artikkel on lukustatud	1546
see at amazon	1285
see comments	1091
see deal	1285
see details	1102
see gallery	1308
see how you did	1286
see images	1307
see it at amazon	1285
see less	1308
see more	1101
see offer	1303
see offers	1303
see original	1102
see photos	1307
see pictures	1307
see plans	1303
see price	1285
see results	91	1286
see subscription options	1050
see the answers	1286
see the gallery	1308
see the map	1102
see the results	91
see video pole enam saadaval	1539
seek to live, currently behind live	1296
seek to live, currently playing live	1296
segarkan halaman	2310
segnala	2380
segnala abuso	2430
segnala commento	2472
segnala il commento	2472
segnala questo commento	2472
segnala refuso	2472
segnala un errore	2380
segnala un errore nell'articolo	2411
segnala un refuso	2472
segnalazione anonima	2461
segueix aquest tema	411
segueix el tema	457
segueix l'autor	411
segueix tota l'actualitat en directe	420
segui	2371
segui argomento	2465
segui autore	2465
segui il tema	2465
segui l'argomento	2465
segui l'autore	2465
segui la diretta	2414
segui questo argomento	2414
segui questo autore	2488
segui questo tema	2414
seguici	2371
seguici su facebook	2371
seguici sui social	2371
seguir	1359	3298
seguir a este autor	1410
seguir al autor	1458
seguir assunto	3413
seguir autor	1458	3341
seguir en el navegador	1436
seguir en la web	1436
seguir este autor	3390
seguir este tema	1410	3341
seguir leyendo	1339	1376
seguir leyendo en	1359
seguir o autor	3390
seguir o tema	3413
seguir sin apoyar	1333
seguir tema	1458	3390
sei d'accordo? vota	2411
sei iscritto	2484
seite #	758
seite # aus #	887
seite # von #	887
seite #/#	887
seite drucken	740
seite neu laden	879
seite teilen	740
seja apoiador	3281
seja apoiadora	3373
seja assinante	3285
seja o primeiro a comentar	3307
seja um apoiador	3281
sekali	2313
sekot autoram	2849
selalu izinkan	2304
selalu tampilkan	2303
selanjutnya	2260
selecciona	446
seleccionar	1445
selecionar	3377
selecione as newsletters que pretende receber	3343
selecione as newsletters que quer receber	3343
select	1304
select a plan	1303
select an amount	1047
select payment method	1047
select plan	1303
select this plan	1303
selecteer	2997
selecteren	2997
selengkapnya	2260
seleziona	2453
selles artiklis	1550
sem som	3362
sem spam	3378
sembunyikan	2261
sembunyikan balasan	2292
sembunyikan komentar	2292
semua artikel penulis	2321
semua berita	2321
semua gim	2295
semua komentar	2257
semua permainan	2295
semua video	2321
senare	3969	4059
senaste	3995
senaste nyheterna	3995
senaste nytt	3995
send	91	687	1306	3124
send a tip anonymously	1311
send an anonymous tip	1311
send anonymt tips	3130
send as gift	1318
send besked	686
send by e-mail	1318
send by email	1318
send by whatsapp	1318
send comment	1316
send dine billeder	693
send e-post til journalisten	3126
send email	1072
send et anonymt tip	693
send et tip	693
send feedback	1091
send inn	91	3124
send inn kommentar	3135
send kommentar	3135
send melding	3123
send message	1305
send som e-mail	701
send som e-post	3139
send til en ven	604
send tip	693
send tips	3130
send to a friend	1072
send via email	1318
send via whatsapp	1318
senden	886
senere	591	677	3025	3114
seneste	617
seneste nyheder	617
seneste nyt	617
sense correu brossa	447
sense tu no seria possible	416
sent daily	1160
sent weekly	1160
senza di te non ce la facciamo	2419
senza vincoli	2420
seotud artiklid	1498
seotud lood	1498
sepa-lastschrift	718
sepete ekle	4275
services partenaires	1803
servicios	1373
ses dosyasini indir	4225
ses oynatici	4264
sesi indir	4225
sesi kapat	4225
sesli dinle	4168
setiap bulan	2313
setiap donasi berarti	2312
setiap kontribusi berarti	2312
setiap rupiah berarti	2312
setuju dan lanjutkan	2303
seu apelido	3397
seu e-mail	3289
seu email	3289
seu nome	3379
seu pedido foi enviado	3409
seu voto foi computado	3353
seu voto foi registrado	3353
seuraa	1669
seuraa aihetta	1669
seuraa kirjoittajaa	1755
seuraa toimittajaa	1755
seuraat jo	1755
seuraava	1678
seuraava artikkeli	1744
seuraava juttu	1676
seuraava kuva	1744
seuraava sivu	1744
seuraava video	1728
seuraavaksi	1678
seuratut aiheet	1755
sezioni	2384
""", 'sf': """
sfoglia gallery	2387
sfoglia il giornale	2358
sfoglia la gallery	2458
""", 'sh': """
share	916	1072	2250	3433
share a gift link	1318
share article	1072
share as gift	1318
share by email	1072
share by text	1072
share by whatsapp	1318
share full article	1072
share gift link	1318
share link	1072
share on	1072
share on bluesky	1072
share on facebook	1072
share on flipboard	1072
share on linkedin	1072
share on pinterest	1072
share on reddit	1072
share on social	1171
share on social media	1171
share on telegram	1072
share on threads	1072
share on x	1072
share on x (twitter	1072
share on your socials	1171
share options	1072
share pe facebook	3467
share save	1072
share share	1072
share story	1072
share this	1072
share this article	1072
share this news	1072
share this on	1072
share this on social media	1072
share this recipe	61
share to facebook	1072
share tweet	1072
share using the buttons below	1171
share via	1072
share via facebook	1072
share via twitter	1072
share with a friend	1072
share with email	1072
share with friends	1171
share with your friends	1072
sharing	1072
shop now	1252
shop the collection	1290
shop the edit	1252
shop the look	1252
shop the story	1252
shop this look	1252
shop this story	1252
show # images	1307
show # more images	1307
show # more photos	1307
show # more pictures	1307
show # photos	1307
show # pictures	1307
show # replies	1316
show all	1101
show all # images	1307
show all # photos	1307
show all # pictures	1307
show all images	1307
show all photos	1307
show all pictures	1307
show and accept	1293
show caption	1101
show comments	1091
show content	1293
show external content	1087
show gallery	1308
show image	1102
show images	1307
show less	1101
show map	1102
show more	1101
show more replies	1316
show more sharing options	1072
show original	1102
show password	1303
show photos	1307
show pictures	1307
show replies	1316
show results	91	1286
show this content	1293
show transcript	1296
show translation	1102
shrani	3880
shrani izbiro	3931
shrani nastavitve	3931
shrani recept	61
shrani za pozneje	3959
""", 'si': """
si din mening	3046
sicher und anonym hinweise senden	892
sida # av #	4069
sida #/#	4069
side # af #	688
side # av #	3125
side #/#	688	3125
sie folgen diesem autor	899
sie folgen diesem thema	899
sie folgen diesem thema bereits	899
sie haben bereits abgestimmt	864
sie haben bereits ein konto	811
sie haben bereits ein konto? anmelden	811
sie haben den newsletter abonniert	802
sie haben noch kein abo	811
sie haben noch kein konto	883
sie haben schon ein abo	883
sie haben sich erfolgreich angemeldet	885
sieh dir diesen beitrag auf instagram an	784
siehe auch	755
siga	3298
siga ao vivo	3382
siga em direto	3382
siga este autor	3341
siga-nos	3298
sign in	1050
sign in / register	1050
sign in or sign up	1050
sign in with apple	1303
sign in with email	1303
sign in with facebook	1303
sign in with google	1303
sign me up	1060
sign out	1050
sign up	1050
sign up for corrections and clarifications	1091
sign up for free	1050
sign up for our newsletter	1060
sign up here	1060
sign up now	1050
sign up or log in	1169
sign up to our newsletter	1160
sign up using email and password	1257
sign up using google	1257
sign up with apple	1303
sign up with email	1303
sign up with facebook	1303
sign up with google	1303
sign up with your email	1160
signaler	1808
signaler ce commentaire	1905
signaler ce message	1905
signaler un abus	1843
signaler une erreur	1816
signaler une faute	1843
signaler une faute d'orthographe	1843
sigue este tema y recibe avisos	1410
sigue leyendo	1373
sigue leyendo debajo	1364
sigues a este autor	1480
sigues este tema	1480
siguiendo	1359
siguiente	1376
siguiente foto	1478
siguiente imagen	1478
siguiente noticia	1373
siirry aihesivulle	1744
siirry etusivulle	1744
siirry kauppaan	1722
siirry keskusteluun	1753
siirry lahjoitussivulle	1735
siirry reseptiin	61
siirry sivun alkuun	1744
siirry tapahtumaan	1722
siirry tarjoukseen	1722
siirry visaan	1718
sikeresen feliratkozott	2155
sikr dig billetter	667
sikr dig en plads	667
sikre deg billett	3104
sikre deg plass	3104
silencia	431
silenciar	1430	3362
sim, quero	3370
simak juga	2258
similar articles	1096
similar posts	1096
similar stories	1096
simpan	2250
simpan artikel	2283
simpan pengaturan	2303
simpan preferensi	2303
simpan resep	61
simpan untuk dibaca nanti	2283
simpan untuk nanti	2344
sin comentarios	1369
sin permanencia	1415
sin spam	1446
single contribution	1047
singola	2450
sintesi generata dall'ia	2464
sinu e-post	1548
sinu e-posti aadress	1521
sinu nimi	1549
sinua voisi kiinnostaa	1676
siradaki haber	4175
siradaki video	4264
sirala	4219
siralama	4219
sisa waktu	2300
sisesta kehtiv e-posti aadress	1548
sisesta oma e-posti aadress	1521
sisesta summa	1545
siste	3050
siste nyheter	3050
siste nytt	3050
sisu ei ole saadaval	1537
sisu on blokeeritud	1537
sisu pole saadaval	1537
sisuturundus	87	1496
sisuturunduse artikkel	1505
site map	1101
siteden devam et	4230
sitemap	1101
sivu #/#	1743
sivun alkuun	1744
""", 'sj': """
sjekk e-posten din	3123
sjekk innboksen	3123
sjekk innboksen din	3123
sjekk pris	3104
""", 'sk': """
skabt med ai	696
skaito sintetinis balsas	2766
skaitomiausi	2726
skaitomiausi straipsniai	2726
skaitomiausia	2726
skaitykite daugiau	2726
skaitykite su prenumerata	2774
skaitykite toliau	2724
skaityti daugiau	2731
skaityti komentarus	2730
skaityti toliau	2724
skaityti visus komentarus	2730
skal udfyldes	686
skaneeri qr-kood	1541
skaneeri qr-koodi	1541
skann qr-koden	3112
skanna qr-koden	4057
skannaa qr-koodi	1730
skapa ett gratis konto	3973
skapa ett konto	3973
skapa gratis konto	3973
skapa konto	3973
skapa konto gratis	3973
skapad av ai	4077
skapad med ai	4077
skaties bildes	2800
skaties foto	2800
skaties video	2800
skatieties video	2800
skeniraj qr kod	3739
skeniraj qr-kodo	3936
skenirajte qr kod	3739
skenirajte qr kod i preuzmite aplikaciju	3739
skenirajte qr-kodo	3936
skenirajte qr-kodo in prenesite aplikacijo	3936
skicka	91	4068
skicka dina bilder	4074
skicka in	91	4068
skicka in dina bilder	4074
skicka in ditt tips	4074
skicka kommentar	4079
skicka meddelande	4067
skicka tips	4074
skicka via e-post	4083
skip ad	1041
skip ads	1082
skip advertisement	1082
skip backward # seconds	1296
skip for now	1041
skip forward # seconds	1296
skip past newsletter promotion	1060
skip this	1041
skip to content	1101
skip to footer	1101
skip to main content	1101
skip to navigation	1101
skip to recipe	61
skirkite # % gpm	2772
skirkite mums # %	2772
skjul	621	3054
skjul annonce	703
skjul annonse	3141
skjul bildetekst	3126
skjul billedtekst	689
skjul svar	3135
skocz do przepisu	61
skok na recept	61
skomentuj	3164	3172
skontrolujte si e-mail	3848
skopiowano do schowka	3268
skopiowano link	3164
skopiuj adres	3164
skopiuj link	3164
skrij odgovore	3956
skrij oglas	3961
skriv din kommentar	612	3046	3991
skriv din kommentar her	612	3046
skriv en kommentar	612	3046	3991
skriv et svar	620
skriv inn e-post	3034
skriv inn e-postadressen din	3034
skriv kommentar	612
skriv til forfatteren	689
skriv ut	3038	3983
skriv ut artikeln	3983
skriv ut artikkelen	3139
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	3038
skriv ut sidan	4083
skriv ut siden	3139
skru av adblock	3115
skru av annonseblokkering	3115
skru av lyd	3110
skype	1073
""", 'sl': """
sla advertentie over	2887
slajd # z #	3254
sledi avtorici	3958
sledi avtorju	3958
sledi temi	3958
sledite temi	3958
sledovat autora	579
sledovat autorku	579
sledovat online	568
slide # of #	1307
slide # van #	3001
slik beskytter vi kildene	3130
slik jobber vi med rettelser	3130
slik retter vi feil	3130
slik skrur du av adblock	3115
slika # od #	3751	3948
slika #/#	3751	3948
slika u slici	3737
slika v sliki	3934
slobodan iznos	3744
sluit	2900
sluit advertentie	3016
sluit galerij	3002
sluiten	2862
slut annons	4084
""", 'sm': """
smaller text	1318
smanji slova	3763
smetti di seguire	2465
sms	1073
""", 'sn': """
snapchat	1073
snelheid	2987
sniegt atsauksmi	2847
snimak nije dostupan	3737
snimka nije dostupna	3737
""", 'so': """
so deaktivieren sie ihren adblocker	878
so gehen wir mit fehlern um	896
so nutzen wir ki	895
so schalten sie den adblocker aus	878
sobre el autor	1373
sobre la firma	1373
sobrenome	3379
social	2371
social media	741	1077
sociala medier	3984
sociale media	2883
sociale medier	605
soitin latautuu	1728
solicitud enviada	1476
solitaire	542	1287	1868	3827
solo gli abbonati possono commentare	2411
solo los suscriptores pueden comentar	1405
solo para suscriptores	1444
solo per abbonati	2452
solo per gli abbonati	2452
something went wrong	1160	1306
something went wrong, please try again	1305
something went wrong, please try again later	1305
something went wrong. please try again	1160
something went wrong. please try again later	1060
sommaire	1815
son dakika	4175
son dakika haberleri	4175
son dakika haberlerini almak ister misiniz	4231
son haberler	4175
sonda	92	3229
sonda dnia	3228
sondage	92
sondage du jour	91
sondagem	92
sondaggio	92
sondaj	92
sondajul zilei	91
sonra oku	4168
sonraki	4177
sonraki haber	4175
sonraki sayfa	4177
sonraki video	4264
sonraki yazi	4271
soovid saada teavitusi	1542
sopa de letras	1427
sopa de lletres	428
sorodna novica	3877
sorodne novice	3877
sorodne vsebine	3877
sorotan	2258
sorrend	2226
sorry, this video is not available	1296
sort by	1091	1317
sort by best	1316
sort by newest	1316
sort by oldest	1316
sort by: newest	1316
sorteer op	3011
sorter efter	698
sorter etter	3135
sortera	4080
sortera efter	4079
sorteren op	3011
sortering	3136
sortieren nach	897
sortierung	898
sortiraj	3760
sortiraj po	3759
sortuj	3265
sortuj od	3264
sosiaalinen media	1669
sosiale medier	3039
sostieni	2353
sostienici	2353
sottotitoli	2438
sous-titres	1872
soutenez-nous	1770
soutenir	1770
soutenir par un don	1915
soyad	4242
soyadiniz	4242
soziale medien	741
soziale netzwerke aktivieren	871
""", 'sp': """
spam yok	4241
spander en kaffe	3117
spannend	755
spar # %	684	3121
spar #%	684	3121
spara	3983
spara # %	4065
spara artikel	3983
spara artikeln	3983
spara artikeln till senare	3983
spara recept	61
spara receptet	61
spara till senare	3983
spara val	4052
spausdinti	2729
special offer	1050
spedizione gratuita	2469
speel mee	2975
speel nu	2975
speel video	2986
speel video af	2924
speichern	740
spela klipp	4055
spela nu	4044
spela upp	3998	4056
spela upp video	4055
spela video	4055
spelaren laddas	4055
speler wordt geladen	2986
speltid #	4056
spende	714
spende einrichten	880
spende jetzt	714
spenden	714
spenden sie	714
spenden sind steuerlich absetzbar	880
spendenkonto	806
spendier uns einen kaffee	880
spendiere uns einen kaffee	880
spendieren sie uns einen kaffee	880
spil her	663
spil med	663
spil nu	663
spill av	3053
spill av video	3053
spill av video her	3053
spill her	3100
spilleren lastes	3110
spomni me kasneje	3884
sponseret indhold	703
sponset	3042
sponset innhold	3042
sponsor	4255
sponsor content	1082
sponsored	745	919	1082	2942
sponsored content	1082
sponsored links	1082
sponsored message	1082
sponsored message - story continues after this	1082
sponsored post	1082
sponsored stories	1096
sponsoreret	608
sponsoreret indhold	608
sponsorizzato	2375
sponsorizzato da	2469
sponsorlu	4170
sponsorlu haber	4170
sponsoroitu	1670
sponsrat	3987
sponzorirana vsebina	3876
sponzorirano	3675	3876
sponzorisani tekst	3675
sponzorisano	3675
spotify	1073
spotted a mistake	1091
spotted an error	1091
spravovat souhlas	548
sprejmem	3892
sprejmem vse	3932
sprejmi	3892
sprejmi in nadaljuj	3931
sprejmi vse	3892
spremeni velikost pisave	3959
spremi	3679
spremi odabir	3735
spremi postavke	3735
spremi recept	61
spremi za kasnije	3763
spring naar recept	61
spring til indhold	689
springe zum rezept	61
spustit audio	551
spustit video	551
""", 'st': """
sta advertenties toe	2992
sta meldingen toe	2989
stai seguendo questo argomento	2488
stai seguendo questo autore	2488
stai usando adblock	2481
stai usando un ad blocker	2481
stai usando un adblock	2481
stampa	2370
stampa articolo	2370
stampa la ricetta	61
stampa questo articolo	2422
stampa ricetta	61
standard digital	1169
standardy redakcyjne	3259
start de quiz	2975
start free trial	1050
start quiz	1286
start quizen	3100
start quizzen	663
start slideshow	1308
start subscription	1050
start the quiz	1286
starta quiz	4044
startseite	755	758
stay connected	1060
stay in the know	1060
stay informed	1060
stay logged in	1303
stay signed in	1303
stay up to date	1060
ste opazili napako	3952
ste pozabili geslo	3943
steady	714
stel in als voorkeursbron	3013
stel je vraag aan onze ai	2919
stellenmarkt	790
stelling	92
stelling van de dag	91	2975
stem	91	664	2976	3101
stem her	91	620	3053
stem i afstemningen	620
stem i avstemningen	3053
stem mee	2975
stem nu	91	2922
stemmen	91	2976
stemmen din er registrert	3100
steun ons	2863
steun ons op patreon	2993
steun ons via patreon	2993
stichworte	755
stikkord	3050
stimme abgeben	91	864
stimmen sie ab	790
stopt automatisch	2937
stories for you	1096
story continues	1082
story continues below	1082
straipsnis prieinamas tik prenumeratoriams	2724
stran # od #	3948
stran #/#	3948
strana # od #	3751
strana # z #	567	3850
strana # ze #	567
strana # zo #	3850
strana #/#	567	3850
stranica # od #	3751
stranica #/#	3751
stream type live	1296
strictly necessary cookies	1087
strinjam se	3892
strinjam se in nadaljujem	3931
strinjam se s prikazom zunanje vsebine	3892
strojno prevedeno	3758	3955
strona # z #	3254
strona #/#	3254
stt	1682
stt-afp	1682
stt-reuters	1682
stumbleupon	1073
stumm	875
stummschalten	874
stummschaltung aufheben	874
stuur door	2962
stuur een anonieme tip	3006
stuur een correctie	2927
stuur een tip	3006
stuur je foto of video	3006
stuur je foto's in	3006
stuur je tip	3006
stworzone przez ai	3262
""", 'su': """
su questo argomento	2423
su voto ha sido registrado	1422
sua mensagem	3379
sua mensagem foi enviada	3378
suara anda telah dicatat	2292
suara anda telah direkam	2292
suara dihasilkan ai	2299
subiect	3524
subiecte	3440
subject	1306
submit	91	1042	1306
submit a correction	1091
submit comment	1091
submit vote	91	1286
submit your vote	91
subscreva a newsletter	3289
subscreva gratuitamente	3343
subscrever	3289
subscrever newsletter	3289
subscribe	1050
subscribe by email	1060
subscribe for free	1050
subscribe here	1050
subscribe now	1050
subscribe to continue	1050
subscribe to continue reading	1050
subscribe to get the latest posts sent to your email	1060
subscribe to our newsletters	1060
subscribe to read	1050
subscribe today	1050
subscribe via email	1060
subscriber benefit	1290
subscriber benefits	1290
subscriber exclusive	1169
subscriber offer	1290
subscriber only	1050
subscriber rewards	1290
subscriber-only	1050
subscriber-only content	1169
subscribers get more	1169
subscribers only	1050
subscription options	1050
subscriu-t'hi	389
subscriu-te	389
subskrybuj	3154
subskrybuj teraz	3249
subtitel	2300
subtitles	1297
subtitles off	1296
subtitles settings	1296
subtitrare	3483
success! check your inbox	1206
successivo	2387
suche	758	889
suchen	758
sudah berlangganan	2315
sudah punya akun	2241
sudoku	428	542	664	865	977	1287	1427	1719	1868	2192	2297	2434	2976	3101	3229	3358	3479	3731	3827	3927	4045	4223	4463
sudoku do dia	3398
suggerisci una correzione	2403
suggest a correction	1091
suggested	1096
suggested articles	1096
suivant	1815
suivez notre direct	1855
suivez notre live	1920
suivez nous	1799
suivez-nous	1799
suivi	1799
suivre	1799
suivre ce sujet	1799
suivre ce sujet et recevoir une alerte	1845
suivre cet auteur	1799
suivre l'auteur	1899
suivre l'autrice	1899
suivre le direct	1890
suivre notre direct	1890
sujet	1919
sujets	1812
suka	2293
sukunimi	1742
sukurta dirbtinio intelekto	2780
sukurta su di	2780
sul pole kontot	1546
sulge	1504
sulge galerii	1550
sulge reklaam	1505
sulje	1659
sulje galleria	1744
sulje mainos	1758
sullo stesso argomento	2384
sullo stesso tema	2384
sumbang	2240
summary by ai	1142
summary generated by ai	1315
sunt de acord cu prelucrarea datelor cu caracter personal	3500
sunt de acord cu prelucrarea datelor personale	3500
suora	1729
suoraan reseptiin	61
suositellut	1676
suositeltu	1739
suosittelee outbrain	1758
suosittelemme	1676
suosituimmat	1676	1754
suosituin	1739
suositut	1754
support local journalism	1043
support our journalism	1043
support our work	1043
support quality journalism	1043
support the author	1043
support this site	1043
support us	1043
support us on patreon	1043
support us today	1043
supported by	1082
sur ce sujet	1812
sur le web	1812
surt de la pantalla completa	430
survei	92
suscribete	1339
suscribirme	1339
suscribirse	1339
suscribirse a este autor	1480
suscribirse a este tema	1480
suscribite	1415
suscribite ahora	1415
suscripciones	1339
susijusios naujienos	2726
susisiekti su redakcija	2779
sutikti ir rodyti	2764
sutikti su visais	2742
sutinku	2742
sutinku su visais	2764
suurem tekst	1555
suurempi teksti	1756
suurenda	1540
suurenda pilti	1550
suurenna	1729
suurenna kuva	1678
""", 'sv': """
svaki petak. besplatno. bez spama	3749
svar	612	699	3046	3136
svara	3991	4080
svi komentari	3679
svi tekstovi autora	3752
svrha uplate: donacija	3744
""", 'sw': """
swisha en slant	3970
swisha ett bidrag	4062
swisha till oss	4062
""", 'sy': """
syarat dan ketentuan	2256
syarat dan ketentuan | kebijakan privasi	2256
syndication rights	1312
synes godt om	699
""", 'sz': """
szavazok	91
szavazz	91	2192
szavazzon	91	2152
szerezd meg a google playen	2203
szerezze be: google play	2203
szintetikus hang olvassa fel	2201
szudoku	2192
szukaj	3179
szybki przelew	3246
""", "t'": """
t'ha agradat aquest article	405
""", 'ta': """
ta bort annonser	3987
ta quiz	3100
ta quizzen	3100
ta testen	3100
ta video ni na voljo	3934
ta vsebina ni na voljo	3931
taasesituse kiirus	1539
taboolan suosittelema	1758
tack! kolla din inkorg	4067
tag	2258	2384	4426
tag quiz	663
tag testen	663
tag-uri	3440
tagasi avalehele	1550
taggar	3995
tagged	1096
tagger	3050
tagi	3176
tagovi	3676
tags	617	755	923	1096	1373	1812	2258	2384	2897	3311	4426
taguri	3440
tahunan	2313
tai	1739
taille de la police	1901
taille de police	1901
taille du texte	1798
taip pat skaitykite	2726
tak for at du stemte	663
tak for din besked	686
tak for din henvendelse	686
tak for din stemme	91	663
tak for din tilmelding	600
tak for tilmeldingen	686
tak! tjek din indbakke	686
takaisin alkuun	1744
takaisin etusivulle	1744
takarir	2300
take our poll	1286
take our survey	1091
take the poll	1286
take the quiz	1286
takibi birak	4251
takip ediliyor	4251
takip ediyorsunuz	4272
takk for at du stemte	91
takk for din henvendelse	3123
takk for din stemme	91	3100
takk for meldingen	3123
takk for stemmen din	3100
takk! sjekk innboksen	3123
takma adiniz	4258
talebiniz alindi	4269
tallenna	1668
tallenna asetukset	1725
tallenna juttu	1668
tallenna resepti	61
tallenna valinnat	1725
tallennettu	1757
talvez mais tarde	3280
tam ekran	4226
tamanho da fonte	65	3297
tamanho da letra	3392
tamanho do texto	65
tambahkan balasan	2333
tambahkan ke keranjang	2343
tambahkan sebagai sumber pilihan	2326
tampilkan asli	2261
tampilkan balasan	2292
tampilkan konten	2303
tampilkan lebih banyak	2260
tampilkan lebih sedikit	2261
tampilkan postingan	2303
tampilkan semua	2321
tampilkan subtitel	2299
tanpa spam	2317
tap to enlarge	1308
tap to unmute	1296
tapahtui virhe	1742
tarayicida devam et	4230
tarayicidan devam et	4230
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tarik persetujuan	2303
tarjoa kahvi	1735
tarjoa meille kahvit	1735
tartalom	2152
tasuline sisu	1557
tasuta kohaletoimetamine	1536
tauko	1729
tautan berhasil disalin	2283
tautan disalin	2250
tautan telah disalin	2283
tavs e-pasts	2817
""", 'te': """
te has suscrito correctamente	1411
te puede gustar	1373
te puede interesar	1373
te quedan # caracteres	1405
te recomendamos	1373
te vsebine ne moremo prikazati	3931
te-ai abonat cu succes	3523
te-ar putea interesa	3440
teata kommentaarist	1553
teata veast	1502
teavita veast	1502
tee kertalahjoitus	1735
tee lahjoitus	1660
tee testi	1718
tee tilaus	1738
tee visa	1718
teemad	1540
tehisintellekti loodud	1552
teilen	740
teilen auf	740
teilen und weiterempfehlen	740
teised loevad	1498
tek seferlik	4160
tek seferlik destek	4236
teka-teki silang	2297
tekkis viga. proovi hiljem uuesti	1548
tekrar izle	4264
tekst gaat door onder advertentie	3016
tekst loopt door onder de advertentie	2887
tekst se nastavlja nakon oglasa	3675
tekst sponsorowany	87
tekst wygenerowany automatycznie	3262
teksten er automatisk genereret	696
teksten er automatisk generert	3133
tekstgrootte	65	2882
tekstgrootte aanpassen	3014
teksti on tuotettu automaattisesti	1751
teksti suurus	1555
tekstimainos	1670
tekstin koko	65
teksting	3111
tekstitykset	1729
tekstitys	1729
teksto dydis	2783
tela cheia	3362
telefon	566	687	2215	3124	3253	3750	3947	4068
telefonnummer	687	886	3124	4068
telefoon	3000
telefoonnummer	3000
telegram	1073	3550
teljes cikk	2152
telli	1496
telli kohe	1496
telli raamat	1535
tellija soodustus	1535
tellijale	1496
tellijana saad artiklit jagada	1501
tellijatele	1496
tema	3050
tema dana	3676
temaer	3050
temas	1373	3311
temas relacionados	1373
temat	3253
tematy	3176
teme	3738	3935
temes relacionats	420
temi	2384
temi sledite	3958
temos	2726
tempo attuale	2438
tempo atual	3362
tempo corrente	2438
tempo de leitura	3314
tempo di lettura	2387
tempo estimado de leitura: # minutos	3297
tempo restante	2438	3362
tempo rimanente	2438
temps actual	431
temps actuel	1872
temps de lecture	1815
temps de lecture : # min	1815
temps restant	431	1872
tendances	1812
tendencias	1373
tendenze	2384
tentang kami	2273
tentang penulis	2322
tento obsah nelze zobrazit	548
teraz nie	3784
terbaru	2258
tercih edilen kaynak olarak ekle	4251
tercihleri kaydet	4228
terima dan lanjutkan	2303
terima kasih atas dukungan anda	2339
terima kasih atas partisipasi anda	91
terima kasih atas suara anda	2292
terima kasih telah memilih	2292
terima kasih, pesan anda telah terkirim	2317
terima semua	2256
terima semua cookie	2256
terjadi kesalahan	2318
terjemahan otomatis	2300
terkait	2258
terkini	2258
terlama	2293
termini e condizioni	2377
termos de uso	3304
terms	1087
terms & conditions	1087
terms and conditions	1087
terms apply	1169
terms of service	1087
terms of use	1087
terpopuler	2258
terpopuler hari ini	2284
tersedia di app store	2306
tersedia di google play	2306
terug naar boven	2900
terug naar de homepage	3002
terug naar home	3002
test deg selv	3100
test dig selv	663
test din viden	663
test din viden i ugens quiz	620
test dine kunnskaper	3100
test je kennis	2975
test kunnskapene dine	3100
test kunnskapene dine i ukas quiz	3053
test uw kennis	2975
testa dina kunskaper	4044
testa dina kunskaper i veckans quiz	3998
testaa tietosi	1718
testaa tietosi viikon visassa	1678
teste os seus conhecimentos	3356
teste seus conhecimentos	3356
testen	719
testez gratuitement	1779
testez vos connaissances	1843
testez vos connaissances avec notre quiz	1843
testez-vous	1868
testirajte svoje znanje	3730
tetap masuk	2316
tetszik	2143	2226
text lizenzieren	893
text size	1072
text version	1101
textning	4056
texto gerado por ia	3331
textstorlek	65
""", 'th': """
thank you	1042
thank you for subscribing	1160
thank you for voting	91	1286
thank you for watching	1174
thank you for your message	1305
thank you for your submission	1305
thank you to our sponsors	1082
thank you! check your inbox	1305
thank you! check your inbox to confirm	1305
thank you! please check your inbox	1206
thanks for subscribing	1060
thanks for voting	91	1286
thanks for watching	1174
thanks for your message	1305
thanks to our sponsors	1082
thanks! please check your inbox	1206
the article continues below	1174
the link has been copied	1318
the player is loading	1296
the story continues below	1174
the video player is currently playing an ad	1140
theater mode	1297
thema	755
thema folgen	899
thema's	2897
themen	755
themen folgen	899
there are no comments yet	1091
there was an error, please provide a valid email address	1160
these are external links and will open in a new window	1072
this article is for subscribers	1303
this article is locked	1303
this article is only for subscribers	1303
this article is only for those who subscribe	1303
this audio is ai-generated	1296
this audio is auto generated	1296
this audio is auto-generated	1296
this audio is no longer available	1296
this audio was generated by ai	1296
this clip is no longer available	1296
this comment has been deleted	1316
this comment has been removed	1316
this comment was deleted	1316
this content can't be displayed	1293
this content cannot be displayed here	1293
this content cannot be shown	1293
this content is blocked	1293
this content is locked	1303
this content is not available	1293
this embed is not available	1293
this field is required	1305
this is an advertisement	1082
this story is locked	1303
this summary was created by ai	1315
this summary was generated by ai	1315
this summary was made by ai	1315
this summary was written by ai	1315
this video can not be played	1140
this video can't be played in your country	1296
this video cannot be played	1140	1296
this video cannot be played in your country	1296
this video is no longer available	1296
this video is not available	1296
this video is not available in your country	1296
this video is not available in your region	1296
threads	1073
""", 'ti': """
ti consigliamo	2384
ti potrebbe interessare	2384
ti potrebbero interessare	2384
ticker	755
ticket kaufen	868
tickets bestellen	868
tickets buchen	868
tickets kaufen	868
tickets on sale now	1290
tickets sichern	790	868
tid #	4056
tidak ada pendapat	2293
tidak suka	2293
tidak tahu	2293
tidak terima kasih	2239
tidak, terima kasih	2239
tiempo actual	1430
tiempo de lectura	1376
tiempo estimado de lectura: # minutos	1358
tiempo restante	1430
tietosuoja	1671
tietosuoja-asetukset	1725
tietosuojaseloste	1725
tijdsduur #	2987
tiket	2331
tiktok	1073
til arrangementet	3104
til bildeserien	3126
til billedserien	689
til butikken	3104
til direktesenteret	3126
til donasjonssiden	3117
til donationssiden	680
til forsiden	617	3050
til gavesiden	3117
til nettbutikken	3104
til produktet	3104
til quizen	3100
til quizzen	663
til shoppen	667
til spillet	3100
til temasiden	3126
til tilbuddet	667
til tilbudet	3104
til toppen	620	3053
til webshoppen	667
tilaa	1661
tilaa ilmoitukset	1731
tilaa ja lue	1738
tilaa kirja	1722
tilaa nyt	1661
tilaa uutiskirje	1664
tilaa uutiskirjeet	1664
tilaajaedut	1722
tilaajaetu	1722
tilaajalle	1661
tilaajille	1661
tilaukset	1661
tilaus onnistui	1741
tilausvaihtoehdot	1738
tilbage til forsiden	689
tilbage til toppen	689
tilbake til forsiden	3126
tilbake til toppen	3126
till appen	4057
till bildspelet	4070
till butiken	4048
till direktrapporten	4070
till donationssidan	4062
till dossiern	4070
till erbjudandet	3973
till evenemanget	4048
till liverapporten	4070
till produkten	4048
till quizet	4044
till receptet	61
till resultatet	4044
till shoppen	4048
till spelet	4044
till startsidan	3995
till temasidan	4070
till toppen	3998
tillad	677
tillad alle	671
tillad alle cookies	670
tillad altid	671
tillad annoncer	679
tillad ikke	677
tillad indhold	670
tillad notifikationer	676
tillad reklamer	679
tillat	3114
tillat alltid	3108
tillat annonser	3116
tillat innhold	3107
tillat varsler	3113
tillbaka till startsidan	4070
tillbaka till toppen	4070
tilmeld	600
tilmeld dig	600
tilmeld dig nyhedsbrevet	600
tilmeld mig	686
tilmeld nyhedsbrev	600
tilpas indstillinger	670
tilpass innstillinger	3107
timp curent	3483
timp de citire # min	3442
tin sau	4426
tinggalkan balasan	2292
tinggalkan komentar	2257
tip us	1043
tips en venn	3038
tips van de redactie	2897
tipsa	3983
tipsa oss	3991
tirar o som	3361
tisk	478
tisk receptu	61
titlovi	3738
titulky	552	3836
""", 'tj': """
tjek din e-mail	686
tjek din indbakke	686
""", 'to': """
to pole jest wymagane	3252
to polje je obvezno	3946
to the donation page	1301
to the dossier	1308
to the homepage	1308
toate articolele	3504
toate articolele autorului	3504
toate jocurile	3477
toate videoclipurile	3504
tocca per attivare l'audio	2478
today's most read	1173
today's paper	1101
today's top stories	1096
todos los comentarios	1369
todos los juegos	1425
todos los pasatiempos	1425
todos os artigos do autor	3385
todos os artigos do especial	3411
todos os jogos	3356
todos os meses	3374
toestaan	2990
toestemming	2889
toestemming beheren	2983
toestemming intrekken	2983
toestemming vragen voor overname	3007
toeta	1496
toeta meid	1496
toevoegen aan leeslijst	2962
toevoegen aan mijn onderwerpen	3013
toggle	1101
toggle caption	1101
toimetus soovitab	1498
toimitus suosittelee	1676
toista	1678	1729
toista video	1728
toistonopeus	1728
toko kami	2298
tolak semua	2304
tolak semua cookie	2337
ton an	874
ton aus	874
ton ausschalten	874
ton einschalten	874
tonen en accepteren	2983
tonton juga	2342
tonton lagi	2338
tonton ulang	2338
toon # afbeeldingen	3001
toon # afbeeldingen bekijken	3001
toon # antwoorden	3011
toon # beelden	3001
toon # beelden bekijken	3001
toon # foto's	3001
toon # foto's bekijken	3001
toon afbeeldingen	3001
toon afbeeldingen bekijken	3001
toon alle # afbeeldingen	3001
toon alle # afbeeldingen bekijken	3001
toon alle # beelden	3001
toon alle # beelden bekijken	3001
toon alle # foto's	3001
toon alle # foto's bekijken	3001
toon alle afbeeldingen	3001
toon alle afbeeldingen bekijken	3001
toon alle beelden	3001
toon alle beelden bekijken	3001
toon alle foto's	3001
toon alle foto's bekijken	3001
toon alles	2901
toon antwoorden	3011
toon beelden	3001
toon beelden bekijken	3001
toon bijschrift	3002
toon deze inhoud	2917
toon en accepteer	2983
toon foto's	3001
toon foto's bekijken	3001
toon galerij	3002
toon inhoud	2889
toon meer	2900
toon minder	2900
toon origineel	2901
toon reacties	2893
toon resultaten	91	2975
toon transcript	2986
toon vertaling	2901
toon wachtwoord	2996
top articles	1096
top artikel	755
top comments	1091
top headlines	1096
top latest discussions	1101
top news	1096
top stories	923	1096
top-artikel	755
top-news	755
top-themen	755
tophistorier	617
topics	1096
topik	2258
topik terkait	2258
toppnyheter	3995
toppsaker	3050
topthemen	755
toque para ativar o som	3403
torna a dalt	451
torna a l'inici	451
torna a la portada	451
torna all'indice	2486
torna all'inizio	2387
torna alla home	2458
torna alla homepage	2458
torna amunt	451
torna in alto	2458
torna indietro	2388
torna su	2387
torne-se apoiador	3373
torne-se assinante	3281
torne-se membro	3281
total votes: #	92
totes les fotos	451
tots els articles de l'autor	451
tots els butlletins	413
tots els jocs	426
toujours afficher	1875
toujours afficher ce type de contenu	1835
toujours autoriser	1876
tous les articles de cet auteur	1923
tous les articles du dossier	1920
tous les commentaires	1808
tous les dons comptent	1881
tous les jeux	1866
tous les mois	1882
tous nos jeux	1866
tous ses articles	1833
tout accepter	1805
tout afficher	1816
tout le dossier	1890
tout refuser	1805
tout voir	1815
toute l'actu	1812
toute reproduction interdite	1925
toutes les photos	1815
""", 'tr': """
trabaja con nosotros	1400
trabalhe connosco	3333
trabalhe conosco	3333
tradotto automaticamente	2464
traduction automatique	1872
traduit automatiquement	1898
tradus automat	3509
traduzido automaticamente	3389
traduzione automatica	2438
trajanje	3738	3935
trajanje #	3738	3935
trakteer ons op een kop koffie	2993
trakteer ons op koffie	2863
traktir kami kopi	2312
trang sau	4428
transcriere	3483
transcript	1297	2987
transcription	1872
transferencia bancaria	1338
transkrip	2300
transkripsjon	3111
transkript	875	3738	4056	4226
transkript anzeigen	874
transkript herunterladen	874
transkript lesen	874
transkription	4056
transkrypcja	3240
translated automatically	1315
translated by ai	1142
translated with ai	1315
transparenzhinweis	892
transport gratuit	3514
transskription	674
trascrizione	2438
traueranzeigen	790
treballa amb nosaltres	407
trefwoorden	2897
trek toestemming in	2983
trekk samtykket tilbake	3107
trekk tilbake samtykke	3107
trend	4175
trending	755	1096	2258	2897	3311
trending deals	1082
trending now	1096
trending stories	1096
trending today	1096
trending topics	1096
trenutno vreme #	3737
trenutno vrijeme #	3737
tria	446
tria el teu pla	445
tria un pla	445
trier par	1864
trimite	91	3433
trimite comentariu	3474
trimite comentariul	3474
trimite pe email	3433
trimite pe whatsapp	3467
trimite unui prieten	3467
trotzdem weiterlesen	879
try it free	1050
""", 'tt': """
tt	4025
tt-afp	4025
tt-reuters	4025
tts	2297
""", 'tu': """
tu apoyo marca la diferencia	1474
tu correo	1476
tu e-mail	1346
tu email	1346
tu mensaje	1447
tu mensaje ha sido enviado	1446
tu nombre	1447
tu nombre de usuario	1464
tu solicitud ha sido enviada	1476
tu voto ha sido registrado	1422
tu voto se ha registrado	1422
tudo sobre	3311
tue riippumatonta journalismia	1660
tuitar	3297
tuitear	1358
tulis balasan	2292
tulis komentar	2257
tulis komentar anda	2333
tulis komentar anda di sini	2273
tulosta	1668
tulosta artikkeli	1756
tulosta juttu	1668
tulosta resepti	61
tumblr	1073
tunnuksen luominen on maksutonta	1661
tuoreimmat	1676
tuoreimmat uutiset	1676
turinio rinkodara	2733
turinys nepasiekiamas	2764
turn on	1324
turn on alerts	1300
turn on notifications	1300
tutte le notizie	2458
tutti gli aggiornamenti qui	2414
tutti gli articoli dell'autore	2461
tutti gli articoli dello speciale	2486
tutti gli articoli di questo autore	2489
tutti i commenti	2380
tutti i diritti di riproduzione riservati	2490
tutti i giochi	2432
tutti i suoi articoli	2489
tutti i video	2458
tutup	2239
tutup galeri	2342
tutup jendela	2342
tutup menu	2342
""", 'tw': """
tweet	1072	2250	2370
tweet laden	871
tweet this	1072
tweeta	3983
tweeter	1798
tweetle	4168
tweetnij	3164
tweetnout	478
twitter	1073
twitter-inhalte erlauben	748
twittern	740
""", 'ty': """
tyck till	3991
tylko dla zalogowanych	3249
tylko w serwisie	3176
type your email	1060
""", 'u ': """
u bent aangemeld	2999
u fokusu	3676
u galeriju	3752
u gebruikt een adblocker	2991
u hebt al gestemd	2975
u heeft uw limiet bereikt	2996
u ovom tekstu	3752
u volgt dit onderwerp al	3013
u web shop	3733
u web trgovinu	3733
""", 'ud': """
udfyld feltet	686
udskriv	604
udskriv artiklen	701
udskriv opskrift	61
udskriv siden	701
udvalgt	617
udvid	621
""", 'ug': """
ugens quiz	663
ugyldig e-mail	686
ugyldig e-mailadresse	686
ugyldig e-post	3123
ugyldig e-postadresse	3123
""", 'ui': """
uit onze webshop	2979
uit onze winkel	2979
uitgelicht	2897
uitklappen	2901
uitloggen	2867
""", 'uj': """
uji pengetahuan anda	2295
uji pengetahuanmu	2295
""", 'uk': """
ukas quiz	3100
ukens quiz	3100
ukryj	3180
ukryj odpowiedzi	3264
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	2384
ultime news	2384
ultime notizie	2384
ultimele articole	3440
ultimi articoli	2384
""", 'um': """
um assinante ofereceu este artigo	3418
um assinante ofereceu-lhe este artigo	3350
uma vez	3374
umakni soglasje	3931
umetna inteligenca lahko dela napake	3955
umfrage	92
umfrage des tages	91
umfrage starten	864
umfrage wird geladen	790
""", 'un': """
un abbonato ti ha regalato questo articolo	2422
un abbonato ti regala questo articolo	2495
un altre import	442
un correo a la semana	1476
un e-mail par semaine	1918
un sol cop	443
un subscriptor t'ha regalat aquest article	419
una altra quantitat	442
una mail a settimana	2484
una sola vez	1442
una tantum	2450
una vegada	443
una vez	1442
una volta	2450
understood	1102
undertekster	674	3111
undertext	4056
undertexter	4056
unduh aplikasi	2306
unduh aplikasinya	2306
unduh audio	2299
unduh dari app store	2306
unduh di app store	2306
unduh di google play	2306
unduh episode	2299
une erreur dans l'article	1808
une erreur est survenue	1886
une erreur s'est produite	1886
une erreur, une remarque	1905
une fois	1882
une remarque, une erreur	1905
uneix-te a la conversa	405
unesite ispravan e-mail	3749
unesite iznos	3744
unfollow	1077
unisciti al nostro canale	2371
unlisted	1101
unlock article	1303
unlock full article	1303
unlock this article	1050
unlock this story	1303
unlock with a subscription	1303
unmute	1296
unohditko salasanan	1661
unohditko salasanasi	1738
unohtuiko salasana	1738
uns folgen	741
unser bestes angebot	811
unser newsletter	727
unser tipp	884
unsere empfehlung	755
unsere empfehlungen	755
unsere korrekturregeln	892
unsere netiquette	897
unsere newsletter	727
unsere top-themen	816
untertitel	875
untertitel anzeigen	874
untertitel ausblenden	874
untertitel einblenden	874
unustasid parooli	1546
""", 'up': """
up next	1096
up next in #	1296
upgrade now	1050
upgrade to founding member	1050
upgrade to paid	1043
uplati	3668
uporabljate adblock	3939
uporabljate blokator oglasov	3939
upozornenia	3839
upozornit na chybu	572
uppfattat	3999
uppspelningshastighet	4055
upravljaj obavijestima	3740
upravljaj obvestila	3937
upravljaj pristankom	3735
upravljaj privolom	3735
upravljaj soglasje	3931
upravljanje privolama	3735
upravljanje soglasij	3931
""", 'ur': """
url copied to clipboard	1318
urutkan	2293
urutkan berdasarkan	2293
""", 'us': """
username	1304
username or email	1303
username or email address	1303
ustawienia	3169
ustawienia cookies	3169
ustawienia zaawansowane	3237
ustvarila umetna inteligenca	3955
ustvarjeno z ai	3955
ustvarjeno z ui	3955
""", 'ut': """
utiles	1805
utvalgt	3050
utvalt	3995
utvid	3054
""", 'uu': """
uudiskiri	1521
uudiskirjad	1521
uuemad eespool	1553
uuemad enne	1553
uusimmat	1676	1754
uusimmat ensin	1753
uusin	1754
uusin ensin	1753
uutiskirje	1664
uutiskirjeet	1664
""", 'uv': """
uvek dozvoli	3735
uvijek dopusti	3735
""", 'uw': """
uw bericht	3000
uw e-mailadres	2872
uw naam	3000
uw stem is geregistreerd	2975
uw stem is geteld	2975
""", 'uy': """
uygulamada oku	4230
uygulamamizi indirin	4230
uygulamayi indir	4216
uygulamayi indirin	4216
""", 'uz': """
uz e-veikalu	2830
uzsauc mums kafiju	2840
""", 'v ': """
v galerijo	3949
""", 'v-': """
v-a fost util acest articol	3474
""", 'va': """
vaata galeriid	1503
vaata hinda	1535
vaata ka	1498
vaata kommentaare	1502
vaata pakkumisi	1546
vaata pakkumist	1535
vaata pilte	1503
vaata tulemusi	91	1533
vaata videost	1503
vaata videot	1503
vaata videot siit	1503
vaba summa	1545
vacatures	2922
vagas de emprego	3333
vagy	2212
vai al contenuto	2387
vai all'app	2444
vai all'offerta	2435
vai alla gallery	2458
vai alla home	2458
vai alla pagina delle donazioni	2449
vai alla pagina donazioni	2449
vai alla ricetta	61
vai allo shop	2435
vai allo speciale	2458
vaigista	1540
vain tilaajille	1661
vaizdas vaizde	2766
vakances	2800
valfri summa	4062
valfritt	4068
valfritt belopp	4062
valgfri sum	3117
valgfrit	687
valgfritt	3124
vali pakett	1546
vali sobiv pakett	1546
vali summa	1545
vali tellimus	1546
valider	91	1887
valikko	1678
valinnainen	1742
valitse	1739
valitse summa	1735
valitse tarjous	1738
valitse tilauksesi	1738
valitse tilaus	1738
valor livre	3373
valor personalizado	3407
valorar	1369
valorar receta	61
van onze partner	3016
van onze partners	2897
vandaag	2897
vandaag niet	2862
vanemad enne	1553
vanhimmat	1754
vanhimmat ensin	1753
vanhin	1754
vanhin ensin	1753
vantagens de assinante	3359
vantagens para assinantes	3359
vantaggi per gli abbonati	2435
vapaa summa	1735
var artikkelen nyttig	3046
var artiklen nyttig	612
var det nyttigt	696
var dette nyttig	3053
var dette nyttigt	696
var dette til hjelp	3133
var oppsummeringen nyttig	3046
var opsummeringen nyttig	612
var saken nyttig	3046
varaa liput	1722
varaa paikka	1722
varaa paikkasi	1722
varighed	674
varighed #	674
varighet	3111
varighet #	3111
varje fredag. gratis. ingen spam	4067
varovanje osebnih podatkov	3892
varsler	3114
vastaa	1675	1754
vastaa kyselyyn	1678
vastaa lukijakyselyyn	1678
""", 'vd': """
vdelana vsebina	3931
""", 've': """
ve zkratce	486
veckans quiz	4044
vedi abbonamento	2483
vedi altro	2458
vedi anche	2384
vedi dettagli	2388
vedi gli abbonamenti	2483
vedi i # commenti	2411
vedi i commenti	2380
vedi i risultati	91	2388
vedi il prodotto	2494
vedi il profilo	2461
vedi l'offerta	2435
vedi la mappa	2388
vedi le offerte	2483
vedi le risposte	2429
vedi offerta	2435
vedi offerta su amazon	2435
vedi prezzo	2494
vedi prodotto	2494
vedi su amazon	2435
vedi tutte	2387
vedi tutte le foto	2458
vedi tutte le offerte	2435
vedi tutti	2387
vedi tutto	2387
vedno dovoli	3931
vegyen jegyet	2195
veilig betalen	2865
veja as fotos	3411
velden met * zijn verplicht	2999
velden met een * zijn verplicht	2999
velg	3121
velg abonnement	3120
velg ditt abonnement	3120
velg som foretrukket kilde	3137
velg tilbud	3120
velikost besedila	3959
velikost pisave	3959
velikost textu	580
ventajas de suscriptor	1428
ventajas para suscriptores	1428
ver # comentarios	1369
ver # fotos	1450	3382
ver a galeria	3382
ver as fotos	3411
ver assinaturas	3408
ver bio	1392
ver biografia	3385
ver comentarios	1369
ver contenido	1366
ver contenido externo	1396
ver detalhes	3315
ver detalles	1377
ver documento	1377
ver el contenido	1433
ver el especial	1450
ver el mapa	1377
ver el producto	1487
ver en amazon	1428
ver especial	1450	3382
ver essa foto no instagram	3329
ver este tuit	1396
ver fotos	1376	3382
ver galeria	3314
ver galeria de fotos	3382
ver la receta	61
ver las fotos	1478
ver los comentarios	1369
ver los resultados	91
ver mais	3314
ver mapa	1377	3315
ver menos	1377	3315
ver na amazon	3359
ver o especial	3382
ver o produto	3417
ver oferta	1428	3359
ver ofertas	1339	3285
ver original	1377	3315
ver perfil	1392	3341
ver perfil completo	3385
ver planos	3408
ver planos de assinatura	3408
ver precio	1428
ver precio en amazon	1428
ver producto	1487
ver produto	3417
ver respostas	3353
ver respuestas	1422
ver resultado	91
ver resultado parcial	91	3339
ver resultados	91	1405
ver resultados de la encuesta	1405
ver socios	1433
ver suscripciones	1475
ver todas	1376	3314
ver todas as fotos	3382
ver todas as ofertas	3359
ver todas las noticias	1450
ver todo	1376
ver todos	1376	3314
ver todos os artigos	3382
ver todos os artigos do autor	3382
ver tudo	3314
verberg advertentie	3016
verberg antwoorden	3011
verberg bijschrift	3002
verbergen	2901
verbleibende zeit	875
verbleibende zeit #	874
verbleibende zeit -#	874
verder met apple	2996
verder met google	2996
verder zonder te steunen	2862
vergelijk abonnementen	2996
vergroot	2900
vergroot afbeelding	2900
vergroot foto	3002
vergroten	2901
veri politikasi	4263
verifique a sua caixa de entrada	3378
verifique seu e-mail	3378
verifique sua caixa de entrada	3378
verkkokaupastamme	1722
verlagsangebot	745
verlagsbeilage	817
verplicht	3000
verplicht veld	2999
verplichte velden	2999
vers la page de dons	1881
verschicken	740
versenden	740
verstanden	759
versturen	3000
verstuur	91	3000
verstuur bericht	2999
verstuur reactie	3011
verstuur via e-mail	3014
verstuur via whatsapp	3014
vertaald met ai	3009
ververs de pagina	2992
verwandte artikel	755
verwandte themen	755
verwante artikelen	2897
verwendungszweck: spende	880
verzend	3000
verzenden	3000
ves a la botiga	429
ves a la recepta	61
ves al dossier	451
veu generada amb ia	430
veuillez saisir une adresse e-mail valide	1848
veure # comentaris	405
veure els resultats	91	424
veure la galeria	451
veure perfil	411
veure totes les ofertes	417
vezane vesti	3676
vezane vijesti	3676
vezi # comentarii	3453
vezi # fotografii	3504
vezi abonamentele	3522
vezi comentariile	3439
vezi detalii	3443
vezi din nou	3520
vezi dosarul	3504
vezi foto	3504
vezi fotografiile	3504
vezi galeria	3504
vezi galeria foto	3504
vezi harta	3443
vezi mai mult	3442
vezi mai multe	3504
vezi oferta	3480
vezi ofertele	3522
vezi originalul	3443
vezi pachetele	3522
vezi pe emag	3480
vezi pe site	3526
vezi produsul	3526
vezi profilul	3506
vezi rezultate	91
vezi rezultatele	91	3453
vezi toate	3442
vezi toate articolele	3504
vezi toate fotografiile	3504
vezi toate newsletterele noastre	3460
vezi toate ofertele	3480
vezi toate ofertele de abonament	3465
vezi toate videoclipurile	3504
vezi tot	3443
vezi videoclipul	3459
""", 'vi': """
vi har lukket for kommentarer	612
vi kan ikke vise dette indhold	670
vi kan ikke vise dette innholdet	3107
vi kan ikke vise indholdet	670
vi kan ikke vise innholdet	3107
viber	1073	3550
videa	486
video	486	617	2258	2384	3050	3440	3995	4175	4426
video # af #	688
video # aus #	887
video # av #	3125	4069
video # od #	3751	3948
video # of #	1307
video # van #	3001
video # von #	887
video # z #	567	3850
video # ze #	567
video # zo #	3850
video #/#	1743
video abspielen	792
video ad	1082
video afspelen	2924
video anschauen	792
video ansehen	792	874
video berikutnya	2338
video can't be played	1296
video ei ole enam saadaval	1539
video ei ole katsottavissa maassasi	1728
video ei ole saadaval	1539
video ei ole saatavilla	1728
video ikke tilgjengelig	3110
video indisponibil	3482
video ini sudah tidak tersedia	2299
video ini tidak tersedia	2299
video kullanilamiyor	4225
video laadimine	1539
video laden	748
video nav pieejams	2834
video ni na voljo	3934
video niet beschikbaar	2986
video nije dostupan	3737
video no disponible	1429
video non disponibile	2437
video oynatici	4264
video oynatilamiyor	4225
video player is loading	1296
video pole saadaval	1539
video pole sinu riigis saadaval	1539
video precedente	2478
video sebelumnya	2338
video sedang dimuat	2299
video selanjutnya	2338
video successivo	2478
video terkait	2258
video tidak bisa diputar	2299
video tidak dapat diputar	2299
video tidak tersedia	2299
video vairs nav pieejams	2834
video wird geladen	874
video wordt geladen	2986
video's	2897
videoafspilleren loader	673
videoclip indisponibil	3482
videoclipul anterior	3520
videoclipul nu poate fi redat	3482
videoen afspilles her	620
videoen er ikke lenger tilgjengelig	3110
videoen er ikke tilgjengelig	3110
videoen er ikke tilgjengelig i ditt land	3110
videoen kan ikke afspilles	620
videoen kan ikke afspilles i dit land	673
videoen kan ikke spilles av	3110
videoen kan ikke spilles av i ditt land	3110
videolar	4175
videon gick inte att spela upp	4055
videon kan inte spelas upp	4055
videon kan inte spelas upp i ditt land	4055
videon kan inte visas i ditt land	4055
videoplayer wird geladen	874
videos	755	1373
videosoitin latautuu	1728
videospelaren laddas	4055
videospeler wordt geladen	2986
videospilleren laster	3110
videospilleren lastes	3110
videot	1676
videot ei saa esitada	1539
videota ei voi katsoa ulkomailla	1728
videota ei voi toistaa	1728
videota ei voida toistaa	1728
videoyu durdur	4225
videoyu izle	4177
videoyu izleyin	4177
videoyu oynat	4225
vidi rezultate	3730
vidi sve komentare	3759
viesti	1742
viestiksi lahjoitus	1735
viestisi	1742
vietata la riproduzione anche parziale	2490
view # images	1307
view # more images	1307
view # more photos	1307
view # more pictures	1307
view # photos	1307
view # pictures	1307
view # replies	1316
view # reply	1316
view all	1101
view all # images	1307
view all # photos	1307
view all # pictures	1307
view all images	1307
view all newsletters	1060
view all photos	1307
view all pictures	1307
view and accept	1293
view at amazon	1285
view comment	1091
view comments	1091	1101
view deal	1285
view deals	1285
view details	1102
view full size	1101
view fullscreen	1308
view gallery	1101	1308
view image	1101
view image in fullscreen	1101	1308
view images	1307
view less	1308
view map	1102
view metrics	1275
view more	1101
view offer	1303
view offers	1303
view on instagram	1072
view our privacy policy	1140
view photo gallery	1308
view photos	1307
view pictures	1307
view plans	1050
view poll results	1286
view post on instagram	1140
view post on x	1140
view replies	1316
view results	91	1102	1286
view slideshow	1308
view subscription options	1050
view the gallery	1308
view this post on facebook	1140
view this post on instagram	1140
view this post on threads	1140
view this post on x	1140
view transcript	1296
vigane e-posti aadress	1548
viikon visa	1718
viimased uudised	1498
vil du ha varsler	3113
vil du have notifikationer	676
vil du modtage notifikationer	676
vil du motta varsler	3113
vill du ha notiser	4058
vind ik leuk	3012
vipps et bidrag	3117
vipps oss	3117
vipps til	3117
virement	1778
virement bancaire	1778
vis # bildene	3125
vis # bilder	3125
vis # billeder	688
vis # billederne	688
vis # foto	3125
vis # fotos	688
vis # svar	3135
vis adgangskode	683
vis alle	620	3053
vis alle # bildene	3125
vis alle # bilder	3125
vis alle # billeder	688
vis alle # billederne	688
vis alle # foto	3125
vis alle # fotos	688
vis alle artikler	3126
vis alle bildene	3125
vis alle bilder	3125
vis alle billeder	688
vis alle billederne	688
vis alle foto	3125
vis alle fotos	688
vis alle kommentarer	3135
vis alltid	3107
vis altid	670
vis bildegalleri	3126
vis bildene	3125
vis bilder	3125
vis bildetekst	3053
vis billeder	688
vis billederne	688
vis billedgalleri	689
vis billedtekst	689
vis detaljer	621	3054
vis flere	620	3053
vis flere artikler	3126
vis flere kommentarer	3135
vis flere saker	3126
vis flere svar	3135
vis foto	3125
vis fotos	688
vis galleri	3126
vis i fullskjerm	3126
vis indhold	609
vis indholdet	670
vis innhold	3043
vis innholdet	3107
vis innlegg fra facebook	3053
vis innlegg fra instagram	3053
vis kart	3054
vis kommentarer	612	3046
vis kort	621
vis mer	3053
vis mere	620
vis mindre	621	3054	3126
vis og accepter	670
vis og accepter cookies	670
vis og godta	3107
vis original	621	3054
vis oversettelse	3054
vis passord	3120
vis resultat	91	3100
vis resultater	91	621	3054	3100
vis resultatet	91
vis svar	3135
vis transkripsjon	3110
vis transskription	673
vis undertekster	3110
visa # bilder	4069
visa # bilderna	4069
visa # foton	4069
visa # svar	4079
visa alla	3998
visa alla # bilder	4069
visa alla # bilderna	4069
visa alla # foton	4069
visa alla artiklar	4070
visa alla bilder	4069
visa alla bilderna	4069
visa alla foton	4069
visa alla kommentarer	4079
visa alltid	4052
visa bilder	4069
visa bilderna	4069
visa bildgalleri	4070
visa bildspel	4070
visa bildtext	4070
visa detaljer	3999
visa fler	3998
visa fler artiklar	4070
visa fler kommentarer	4079
visa fler svar	4079
visa foton	4069
visa galleri	4070
visa kartan	3999
visa kommentarer	3991
visa mer	3998
visa mindre	3999	4070
visa original	3999
visa resultat	91	3999	4044
visa svar	4079
visa transkript	4055
visa transkription	4055
visa undertexter	4055
visada leisti	2764
visada rodyti	2764
visas ekranas	2766
visi autora raksti	2845
visi autoriaus straipsniai	2778
visi komentarai	2781
visi raksti	2845
visi straipsniai	2778
visit our shop	1290
visit our store	1290
visita la botiga	429
visita lo shop	2435
visita nuestra tienda	1428
visite a loja	3359
visite nossa loja	3359
visiter la boutique	1869
visualizza contenuto	2441
visualizza il contenuto	2441
visualizza questo post su instagram	2401
vitesse de lecture	1871
viteza de redare	3482
viu algum erro	3397
""", 'vk': """
vk	1073
vklopi	3938
vklopi zvok	3934
vklopite javascript	3934
""", 'vn': """
vnesite veljaven e-naslov	3946
vnesite znesek	3941
""", 'vo': """
voce generata dall'intelligenza artificiale	2437
voce sintetica	2403
voeg toe aan je leeslijst	2938
voeg toe als voorkeursbron	3013
voer een geldig e-mailadres in	2999
voglio donare	2449
voglio sostenervi	2449
voir aussi	1812
voir ce post	1835
voir ce tweet	1835
voir cette publication	1910
voir cette publication sur instagram	1835
voir cette story	1910
voir l'abonnement	1917
voir l'article	1890
voir l'offre	1869
voir l'offre sur amazon	1869
voir l'original	1816
voir la carte	1816
voir la galerie	1890
voir la galerie photos	1890
voir la recette	61
voir la traduction	1816
voir la transcription	1871
voir le contenu	1805
voir le diaporama	1815
voir le dossier	1890
voir le prix	1869
voir le produit	1929
voir les # commentaires	1843
voir les # photos	1890
voir les abonnements	1917
voir les commentaires	1808
voir les offres	1779
voir les photos	1815
voir moins	1815
voir nos partenaires	1875
voir plus	1815
voir plus d'articles	1890
voir plus de commentaires	1808
voir sa biographie	1894
voir ses articles	1833
voir son profil	1833
voir sur le site	1929
voir tous les podcasts	1890
voir tous ses articles	1833
voir tout	1815
voir toutes les formules	1884
voir toutes les offres	1869
voit perua milloin tahansa	1738
voit perua tilauksen koska tahansa	1741
voit perua tilauksen milloin tahansa	1664
voit perua uutiskirjeen milloin tahansa	1741
voit peruuttaa milloin vain	1661
volg	2883
volg auteur	3013
volg deze auteur	3013
volg dit onderwerp	2883
volg dit thema	3013
volg het liveblog	3002
volg onderwerp	3013
volg ons	2883
volgen	2883
volgend artikel	2897
volgende	2900
volgende afbeelding	3002
volgende foto	3002
volgende pagina	2900
volgende video	2986
vollbild	758	875
vollbildmodus	874
volledig scherm	2986
vols eliminar la publicitat	407
vols llegir l'article sencer? subscriu-te	417
voltar ao topo	3314
voltar para a home	3382
volum	3111
volume	2987
volver a la portada	1450
volver a suscribirse	1475
volver a ver	1470
volver al inicio	1377
volver arriba	1376
volym	4056
von einer ki-stimme vorgelesen	874
von ki erstellt	895
von ki generiert	895
von ki zusammengefasst	786
von merkliste entfernen	900
von outbrain empfohlen	901
von taboola empfohlen	901
von unseren partnern	901
voor abonnees	2867
voordeel voor abonnees	2979
voordeligst	2997
voorgelezen door een ai-stem	2986
voorgelezen door een computerstem	2986
voorgelezen door een synthetische stem	2986
voorkeuren aanpassen	2983
voorkeuren beheren	2983
voorkeuren opslaan	2983
voornaam	3000
vorgelesen von einer synthetischen stimme	874
vorherige seite	758
vorheriger artikel	755
vorheriges bild	888
vorheriges foto	888
vorig artikel	2897
vorige	2900
vorige afbeelding	3002
vorige foto	3002
vorige pagina	3002
vorlesen	740
vorlesen lassen	740
vormista tellimus	1496
vorname	886
vorteile sichern	719
vorteilswelt	868
vos choix concernant les cookies	1910
vota	91	424	2430
vota a l'enquesta	423
vota a la nostra enquesta	405
vota ahora	91
vota en nuestra encuesta	1405
vota il nostro sondaggio	2411
vota il sondaggio	2429
vota la ricetta	61
vota nel nostro sondaggio	2411
vota ora	91
vota tagad	91
votar	91	1423	3354
votar ahora	1422
vote	91	1287
vote agora	91
vote ahora	91
vote in our poll	1286
vote na enquete	3353
vote na nossa enquete	3339
vote now	91
voter	91	1864
votes: #	92
votez	91
votez dans notre sondage	1843
votez pour faire entendre votre voix	1843
votre adresse mail	1848
votre avis	92
votre commentaire	1808
votre e-mail	1788
votre email	1788
votre message	1887
votre nom	1887
votre pseudo	1905
votre rendez-vous du matin	1918
vous aimerez aussi	1812
vous aimerez lire	1812
vous avez lu # articles sur # ce mois-ci	1852
vous avez une question	1808
vous n'avez pas encore de compte	1852
vous pourriez aimer	1812
vous pourriez aussi aimer	1812
vous pouvez offrir # articles par mois	1855
vous suivez ce sujet	1922
vous suivez cet auteur	1922
voz generada con ia	1429
voz gerada por ia	3361
""", 'vr': """
vraag het ai	2919
vraag het onze ai	2919
vraag van de dag	2975
vrati se na vrh	3752
vrij bedrag	2993
vroegboekkorting	2979
""", 'vs': """
vsak evro pomaga	3941
vsak prispevek pomaga	3941
vsebina je blokirana	3931
vsebina je zaklenjena	3873
vsebina ni na voljo	3931
vsi komentarji	3880
vstoupit do diskuse	485
vstoupit do diskuze	577
vstoupit do galerie	488
vstupenky tu	3830
vstupenky zde	545
vstupte do diskuse	485
""", 'vu': """
vul de vragenlijst in	2922
vul dit veld in	2999
vul een bedrag in	2993
vul een geldig e-mailadres in	2930
vul uw e-mailadres in	2999
vull donar	442
vuosilaskutus	1739
vuosittain	1739
""", 'vy': """
vyberte sumu	3842
vybrat	563
vygenerovala ai	575
vypnite adblock	3840
vypnite si adblock	3840
vypnout zvuk	551
vypnul jsem adblock	557
vypol som adblock	3840
vypol som ho	3841
vyskytla sa chyba	3849
vyskytla se chyba	566
vytisknout	478
vytisknout recept	61
vytvorila ai	3857
""", 'w ': """
w artykule	3255
w naszym sklepie	3232
w tym artykule	3176
""", 'wa': """
waardeer dit artikel	2934
waardeer dit verhaal	2934
waarom zie ik deze advertentie	3016
wachtwoord	2997
wachtwoord tonen	2996
wachtwoord vergeten	2867
wajib diisi	2317
waktu saat ini	2300
war das hilfreich	895
war dies hilfreich	895
war diese zusammenfassung hilfreich	786
war dieser artikel hilfreich	895
warum sehe ich diese anzeige	901
warum sehe ich diese werbung	901
was andere lesen	755
was deze samenvatting nuttig	2919
was dit behulpzaam	3009
was dit nuttig	3009
was this helpful	1091
was this summary helpful	1142
was this summary useful	1142
was this translation helpful	1142
watch above	1149
watch below	1149
watch here	1149
watch more	1096
watch more videos	1296
watch next	1096
watch on youtube	1149	1296
watch the full video	1149
watch video	1101
""", 'wc': """
wczytaj post	3236
""", 'we': """
we can't show this content here	1293
we cannot show this content	1293
we care about your privacy	1087
we don't spam	1305
we don't spam! read our privacy policy for more info	1305
we kunnen deze content hier niet tonen	2983
we kunnen deze inhoud niet tonen	2983
we never spam	1305
we recommend	1096
we value your privacy	1087
weekly newsletter	1060
wees de eerste die reageert	2893
weiger alles	2984
weigeren	2889
weiter mit apple	883
weiter mit e-mail	883
weiter mit facebook	883
weiter mit google	883
weiter nach der anzeige	817
weiter zum artikel	713
weitere antworten anzeigen	897
weitere artikel	755
weitere artikel der autorin	888
weitere artikel des autors	888
weitere artikel laden	888
weitere artikel zum thema	816
weitere laden	888
weitere links	755
weitere meldungen	755
weitere nachrichten	755
weitere news	755
weitere newsletter	802
weitere podcasts	755
weitere themen	755
weitere videos	755
weiterempfehlen	740
weiteres	755
weiterlesen	758
weniger anzeigen	758
werbeanzeige	745
werbefrei lesen	901
werbeinhalt	901
werbliche inhalte	745
werbung	745
werbung ausblenden	901
werbung beendet	901
werbung ende	901
werbung endet	901
werbung folgt	858
werbung melden	901
werbung von unserem partner	817
werbung zulassen	879
werde mitglied	714
werden sie mitglied	714
werden sie teil unseres teams	790
wesprzyj	3151
wesprzyj jednorazowo	3246
wesprzyj nas	3151
wesprzyj nas na patreonie	3246
wesprzyj przez paypal	3246
""", 'wh': """
what do you think	1091
what others are reading	1253
what people are reading	1253
what readers are reading	1253
what to read next	1096
whatsapp	1073	3550
whatsapp ihbar hatti	4247
when the fun stops, stop	1251
why am i seeing this ad	1319
why do i see this ad	1319
why this ad	1319
why trust us	1174
why you can trust our reporting	1311
why you can trust our reviews	1174
why you can trust us	1174	1311
""", 'wi': """
wideo	3176
wideo # z #	3254
wie ist dieser text entstanden	895
wie wir ki einsetzen	895
wie wir mit fehlern umgehen	896
wiedergabe	875
wiedergabegeschwindigkeit	874
wiedergeben	875
wil je meldingen ontvangen	2989
wil je pushberichten ontvangen	2989
wilt u meldingen ontvangen	2989
""", 'wo': """
woordzoeker	2976
word donateur	2993
word lid	2863
word search	1287
word sponsor	2993
word supporter	2863
word vriend	2863
word wheel	1287
wordsearch	1287
wortsuche	865
""", 'wr': """
write a comment	1091
write a review	1091
""", 'ws': """
wspieraj	3151
wspieraj nas	3151
wspieram	3151
wstrzymaj	3240
wszystkie	3179
wszystkie komentarze	3172
wszystkie teksty autora	3255
""", 'wu': """
wunschbetrag	717
""", 'wy': """
wybieram	3250
wybierz	3250
wybierz pakiet	3249
wybierz plan	3249
wybrane dla ciebie	3176
wycisz	3240
wydarzenia	3176
wydrukuj	3164
wydrukuj przepis	61
wygenerowane przez ai	3262
wygenerowano przez ai	3262
wyloguj	3154
wymagane	3253
wyniki	92
wyniki ankiety	3240
wyniki sondy	3240
wyszukaj	3179
""", 'x': """
x	1073	2145
""", 'x ': """
x (twitter	1073
x facebook	1072
""", 'x.': """
x.com	1073
""", 'xe': """
xem clip	4452
""", 'xi': """
xing	1073
""", 'ya': """
ya eres suscriptor	1339
ya has votado	1422
ya he donado	1333
ya lo he desactivado	1439
ya sigues a este autor	1458
ya sigues este tema	1458
ya soy socio	1333
ya te has registrado	1339
ya tengo cuenta	1339
ya tienes cuenta	1339
ya tienes una cuenta	1339
ya, saya mau	2308
yanit yaz	4218
yanitla	4174
yanitlari gizle	4218
yapay zekaya sor	4174
yayin ilkeleri	4247
yayin ilkelerimiz	4247
yayinla	4219
yazar bildirimi	4272
yazara abone ol	4272
yazari takip et	4251
yazdir	4168
yazi boyutu	4168
yazi tipi boyutu	4253
yazim hatasi bildir	4258
yazinin devami	4245
yaziyi dinle	4168
""", 'ye': """
yearly	1042
yeniden izle	4264
yerinizi ayirtin	4177
yes please	1324
yes, notify me	1324
yes, please	1324
yes, send me alerts	1324
""", 'yh': """
yhteys toimitukseen	1748
""", 'yi': """
yillik	4237
yillik faturalandirilir	4239
""", 'yk': """
yksinomaan tilaajille	1738
yksityisyysasetukset	1725
""", 'yo': """
yorum	4174
yorum kurallari	4174
yorum yap	4174
yorum yaz	4174
yorum yazin	4174
yorum yazma kurallari	4218
yoruma kapali	4258
yorumlar	4174
yorumlari oku	4174
yorumunuz	4219
yorumunuzu yazin	4174
you are now subscribed	1160
you are subscribed	1160
you can change how much you give or cancel your contributions at any time	1043
you have # seconds	1082
you have already voted	91	1286
you may also be interested in	1096
you may also enjoy	1096
you may also like	1096
you may have missed	1096
you may like	1096
you might also be interested in	1096
you might also like	1096
you might like	1096
you're in	1060
you're signed up	1305
you're subscribed	1160
your account	1050
your answer	1257
your comment	1091
your donation is tax-deductible	1165
your email	1060
your email (required	1305
your email address	1060
your gift is tax-deductible	1165
your message	1306
your name	1306
your name (required	1305
your privacy choices	1087
your privacy is important to us	1087
your subscription is confirmed	1160
your vote has been counted	91	1286
your vote has been recorded	1286
youtube	1073
youtube-inhalte erlauben	748
""", 'yu': """
yukari	4177
yukari git	4245
""", 'z ': """
z naszego sklepu	3232
z ostatniej chwili	3176
""", 'za': """
za darmo. bez spamu	3252
za pretplatnike	3746
zaakceptuj i kontynuuj	3236
zaakceptuj wszystkie	3237
zaakceptuj wszystko	3169
zablokuj	3243
zaboravili ste lozinku	3746
zaboravljena lozinka	3669
zabudli ste heslo	3845
zabudol som heslo	3845
zacznij quiz	3228
zadajte sumu	3842
zadarmo. bez spamu	3848
zadejte e-mail	475
zadejte e-mailovou adresu	475
zadeva	3947
zadnje novice	3877
zadnje objave	3877
zagraj	3229
zagraj teraz	3228
zahl ich	714
zahlungsart	717
zahlungsarten	717
zahlungsmethode	717
zahlungsmethoden	717
zahrajte si	541
zaigraj odmah	3730
zakaj vidim ta oglas	3961
zakoupit licenci	573
zalo	4416
zaloguj	3154
zaloguj przez apple	3249
zaloguj przez facebook	3249
zaloguj przez facebooka	3249
zaloguj przez google	3249
zamknij	3150
zapamti me	3747
zapisano	3269
zapisz	3164
zapisz mnie	3252
zapisz przepis	61
zapisz ustawienia	3236
zaplatit kartou	559
zapnite javascript	3835
zapnout	556
zapnout notifikace	555
zapnout titulky	551
zapnout zvuk	551
zapojte se do diskuse	485
zapomni si me	3943
zapri	3884
zapri galerijo	3949
zapri oglas	3961
zaregistrovat se	471
zarejestruj	3154
zarezerwuj bilet	3232
zarezerwuj miejsce	3232
zasady komentowania	3264
zasady korekt	3259
zaten abone misiniz	4161
zaten hesabiniz var mi	4239
zaten kayitlisiniz	4269
zatvori	3684
zatvori galeriju	3752
zatvori oglas	3765
zavrni	3892
zavrni vse	3892
zawsze pokazuj	3236
zawsze zezwalaj	3237
""", 'zd': """
zdarma. bez spamu	565
""", 'ze': """
zelf bedrag kiezen	2993
zero spamu	3252
zeskanuj kod qr	3241
zet op leeslijst	2962
""", 'zh': """
zhrnutie ai	3858
zhrnutie od ai	3857
""", 'zi': """
zie je een fout	3006
zie ook	2897
ziedot	2793
ziedot vienreiz	2840
ziet u een fout	3006
zip code	1060
""", 'zk': """
zkontrolujte si e-mail	565
zkuste to znovu	565
""", 'zo': """
zo beschermen we onze bronnen	3006
zo beschermen wij onze bronnen	3006
zobacz komentarze	3172
zobacz oferty	3249
zobacz pakiety	3249
zobacz plany	3249
zobacz wszystkie	3179
zobacz wszystkie komentarze	3264
zobacz wyniki	91	3180	3228
zobrazit # fotek	567
zobrazit # fotky	567
zobrazit # fotografie	567
zobrazit cenu	545
zobrazit diskusi	485
zobrazit diskuzi	577
zobrazit fotek	567
zobrazit fotky	567
zobrazit fotografie	567
zobrazit galerii	488
zobrazit heslo	562
zobrazit mapu	489
zobrazit obsah	482
zobrazit popisek	568
zobrazit titulky	551
zoek	2900
zoeken	2900
zonder jouw steun kunnen we dit werk niet doen	2934
zoom	1101
zoom image	1308
zoom in	1102
zoradenie	3860
zorunlu alan	4241
zorunlu alanlar	4241
""", 'zt': """
ztlumit	552
""", 'zu': """
zu den abo-angeboten	719
zu den angeboten	811
zu den ergebnissen	864
zu den kommentaren	751
zu den spielen	864
zu den tickets	868
zu unserem shop	868
zugang freischalten	719
zuklappen	759	889
zulassen	877
zum abo	719
zum abo-shop	811
zum aboshop	811
zum anbieter	868
zum anfang der seite	888
zum angebot	719
zum artikel	758	888
zum autorenprofil	888
zum deal	868
zum dokument	759
zum dossier	888
zum ergebnis	91
zum event	868
zum ganzen artikel	888
zum gewinnspiel	790
zum inhalt	758
zum inhalt springen	758
zum kommentieren anmelden	751
zum liveblog	888
zum newsticker	888
zum podcast	792	888
zum produkt	868
zum profil	888
zum quiz	790
zum rezept	61
zum rezept springen	61
zum seitenanfang	758
zum shop	868
zum spendenformular	880
zum spendenkonto	880
zum thema	755	758
zum ticker	888
zum ticket	868
zum transkript	874
zum video	792	874
zunanja vsebina	3931
zur autorenseite	888
zur bildergalerie	758
zur diskussion	751
zur fotostrecke	758
zur galerie	888
zur karte	759
zur mediathek	792
zur merkliste	812
zur navigation	758
zur netiquette	897
zur newsletter-anmeldung	727
zur podcast-folge	888
zur serie	888
zur spendenseite	880
zur startseite	755
zur themenseite	758	888
zur umfrage	790
zur veranstaltung	868
zusammenfassung mit ki	786
zustimmen	748
zustimmen und weiter	748
zustimmung erteilen	871
zustimmung verwalten	871
zustimmung widerrufen	871
""", 'zv': """
zvolit	563
""", 'zw': """
zwischenergebnis anzeigen	864
""", 'zz': """
zzgl. versand	868
zzgl. versandkosten	868
"""}

START = {'#': """
#	75 K von # sternen (#	75 K von # (# bewertungen	75 K von # (# stimmen	75 K von # bei # bewertungen	75 K aus # bewertungen	75 K sur # (# vote	75 K sur # (# votes	75 K sur # (# avis	75 K étoiles sur # (#	75 K de # (# votos	75 K de # (# valoraciones	75 K de # (# opiniones	75 K de # estrellas (#	75 K su # (# voti	75 K su # (# recensioni	75 K em # (# votos	75 K de # (# avaliações	75 K van # (# stemmen	75 K van de # (# stemmen	75 K uit # beoordelingen	75 K uit # reviews	75 K av # (# röster	75 K av # (# stemmer	75 K ud af # (# stemmer	75 K af # (# stemmer	75 K fra # anmeldelser	75 K z # (# głosów	75 K / # (# głosów	75 K z # (# hlasů	75 K z # (# hodnocení	75 K z # (# hlasov	75 K din # (# voturi	75 K из # (# голос	75 K из # (# голоса	75 K из # (# голосов	75 K из # (# оценок	75 K з # (# голосів	75 K от # (# гласа	75 K od # (# glasova	75 K od # (# glasov	75 K από # (# ψήφοι	75 K von # basierend auf # bewertungen	75 K sur # basé sur # avis	724 K wochen kostenlos	724 K wochen gratis	724 K monat kostenlos	1250 K+	1278 K% off your	1278 K per cent off your	1278 K percent off your	2588 K枚目/#枚	2588 K/#枚	2588 K/#ページ	2648 K줄 요약	2696 K/# 페이지	2945 K weken voor	2945 K maanden voor	4050 K+	4050 K år.	4066 K av #
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	73 K question about this article	1141 K post shared by	1141 K video posted by	1141 K post by	1269 K version of this article	1269 K version of this story	1269 K version of this column	1269 K version of this essay	1269 K version of this piece	1269 K version of this post	1269 K version of this review	1349 K tu correo	1814 K lire aussi	1814 K lire également	1814 K lire :	1814 K lire sur	1814 K voir aussi	1814 K voir également	1814 K écouter :	1814 K relire :	1814 K lire ensuite :	1814 K lire ou à relire :	2177 K gombra kattintva	2177 K telegramon	2177 K facebookon	2179 K cikk a	2179 K cikk folytatódik	2185 K cikket mesterséges	2187 K teljes beszélgetés	2187 K teljes interjú	2193 K nap kérdése:	2219 K téma összes cikke:	2223 K cikk eredetileg	2223 K cikk először	2363 K tutti i contenuti	2397 K cura della redazione	3325 K autora escreve segundo o novo	3395 K notícia continua	3395 K matéria continua	3404 K publicidade termina em #	3502 K apărut o eroare
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
aangeboden	3017 K door
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	2355 K a
abdruck	68 K kostenlos	68 K honorarfrei
abo	869 K-vorteil:
abonneer	2944 K je op	2968 K
abonneevoordeel	2981 K:
abonnentfordel	669 K:	3106 K:
abonnez	12 K-vous	1776 K-vous à
abonniere	12 K	847 K
abonnieren	12 K sie	716 K sie	847 K sie
about	1103 K the author	1103 K the authors	1103 K the writer
abovorteil	869 K:
abstimmung	830 K:
""", 'ac': """
accept	1273 K and load
accepted	1049 K payment methods:	1049 K cards:
acceso	1342 K ilimitado
accesso	2363 K illimitato
accueil	97 K >	97 K '	97 K "
acesso	3288 K ilimitado
acest	76 K subiect este închis	3452 K rezumat	3452 K articol a fost tradus	3484 K videoclip nu	3484 K conținut nu	3484 K video nu	3485 K conținut este găzduit	3485 K conținut provine	3507 K articol este protejat	3507 K conținut este protejat	3507 K articol a fost publicat inițial	3508 K articol a fost	3508 K text a fost
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	2899 K:
acompanhe	12 K
acquista	2407 K la rivista
actie	2971 K:
""", 'ad': """
ad	86 [K]	1176 K:
ada	72 K pertanyaan	2271 K kesalahan di artikel	2319 K yang salah
add	12 K us	1127 K	1207 K
additional	1178 K reporting by
adicionar	3391 K
adicione	3391 K
adja	2177 K meg
adjon	2177 K hozzá
administratorem	3199 K danych osobowych jest	3199 K twoich danych	3199 K państwa danych	3199 K pani/pana danych	3199 K podanych
advertentie	86 K, daarna
advertise	1147 K with
advertisement	1176 K:	1320 K feature by
advertiser	1320 K content from
advertorial	86 K:
""", 'af': """
afegeix	458 K
afficher	1907 K sur	1931 K
afmelden	2958 K kan
afspil	649 K
""", 'ag': """
aggiungi	12 K	2466 K
aggiungici	2466 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	72 K întrebări	73 K o întrebare despre articol	655 K har	1143 K summaries	1143 K-generated summaries	1144 K tools were	1144 K was used	1144 K helped	1144 K assisted	2540 Kがこの記事	2540 Kによる自動	2540 K要約	2540 Kによる要約	2540 Kが選んだ	2540 Kに質問	2540 ※K	2648 K 요약은	2648 K 뉴스 요약	2920 K kan fouten maken. controleer	2920 K-samenvattingen	3092 K har	3447 K informații	3447 K un subiect	3447 K un pont	3447 K fost martor	4035 K har	4549 K摘要	4549 K重點	4549 K重点	4549 K生成	4549 由K
ainda	32 K não há comentários
""", 'aj': """
ajouter	1900 K
ajoutez	12 K	1900 K
ajude	3347 K o	3347 K a	3347 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili	89 K predplatiteľ
aktifkan	2248 K notifikasi	2305 K javascript
aktiver	649 K	3085 K
aktivera	4029 K
aktiviere	832 K
aktivieren	832 K sie
aktuelle	756 K nachrichten aus
""", 'al': """
al	1351 K registrarte	1397 K mostrar este contenido	2871 K lid	2957 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
algo	1448 K ha salido mal	1448 K salió mal	3380 K deu errado	3380 K correu mal
alguna	449 K cosa ha anat malament
all	27 K comments	1201 K content ©	1292 K odds correct	1310 K about the topic:	1310 K about:	1310 K stories on the topic:	1310 K stories on:	1310 K articles on the topic:	1310 K articles on:	1310 K news on the topic:	1310 K news on:
alla	27 K kommentarer	27 K inlägg	3996 K artiklar om	4000 K artiklar av	4050 K odds	4072 K artiklar om ämnet:	4072 K artiklar om:
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	618 K artikler om	622 K artikler af	691 K artikler om emnet:	691 K artikler om:	756 K artikel zu	756 K artikel von	757 K infos:	757 K news:	760 K artikel von	791 K folgen	870 K quoten	2898 K artikelen over	2902 K artikelen van	3004 K artikelen over het onderwerp:	3004 K artikelen over:	3051 K saker om	3055 K artikler av	3128 K saker om temaet:	3128 K saker om:	3128 K artikler om temaet:	3128 K artikler om:
alleen	2871 K voor abonnees	2950 K leden kunnen reageren
alles	756 K zum thema	756 K zu	2898 K over	2939 K over	3004 K over het onderwerp:	3004 K over:
allow	1071 K notifications	1086 K ads on	1273 K content from	1273 K third-party content	1273 K external content
allt	4072 K om ämnet:	4072 K om:
already	1209 K	1209 K have
als	89 K abonnent	89 K abonnentin	89 K abonnee	724 K abonnent	724 K abonnentin	736 K app	813 K abonnent können sie	813 K abonnentin können sie	2871 K abonnee
also	1097 K in	1098 K read	1098 K on this site:	1098 K worth reading:	1098 K on this topic:	1202 K in the news:	2087 K read:	2087 K read-
alt	618 K om	691 K om emnet:	691 K om:	3051 K om	3128 K om temaet:	3128 K om:
alte	3469 K știri din
altre	2385 K notizie su	2424 K notizie di
altri	2385 K articoli su	2389 K articoli di
altro	2385 K su	2386 K su questo tema:
always	1295 K allow content from	1295 K load content from	1295 K show content from	1295 K allow embedded content
""", 'am': """
am	3451 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir	873 K dieser stelle steht ein eingebetteter
ana	97 K sayfa >	97 K sayfa '	97 K sayfa "
anasayfa	97 K >	97 K '	97 K "
ancora	32 K nessun commento
anda	2265 K punya
ange	4029 K
angiv	649 K
anketa	487 K:	543 K dne:	3732 K dana:	3828 K dňa:	3928 K dneva:
anlatmamiz	4205 K gereken
anna	1511 K vihjest	1511 K vihje	1707 K
annonces	1838 K légales : publiez
annonssamarbete	86 K:
annullare	2368 K l'iscrizione
annuncio	2479 K tra #
ansvarig	4027 K utgivare:
ansvarlig	3082 K redaktør:
answer	1207 K
anuncie	3334 K no	3334 K na
anuncio	1471 K en #
any	27 K comment	72 K questions	1186 K	1208 K
anzeige	902 K in kooperation mit	902 K in zusammenarbeit mit
""", 'ap': """
apa	2271 K reaksi anda
apakah	8 K artikel	2265 K anda punya	2271 K ringkasan ini	2271 K artikel ini	2271 K berita ini	2271 K informasi ini	2307 K anda ingin menerima notifikasi
apoie	81 K
apoya	81 K	1336 K	1336 K a
apoye	81 K
app	736 K herunterladen	736 K laden	2878 K voor android	2914 K
apply	1189 K now
approfondimento	2386 K:
approfondisci	2386 K
aprecie	3360 K com moderação
apresentado	3337 K por
""", 'aq': """
aquest	404 K resum	404 K text ha estat traduït	404 K article ha estat traduït	432 K vídeo no	432 K vídeo ja no	432 K contingut no	433 K contingut és de	433 K contingut prové de	454 K article està protegit	454 K contingut està protegit	454 K article es va publicar originalment	455 K article s'ha	455 K text s'ha	455 K article ha estat
aquesta	52 K investigació
""", 'ar': """
ar	82 K patiko	2754 K straipsnis
arbejder	629 K du
arbetar	4007 K du
archives	1814 K :
are	1104 K you affected by	1186 K you	1208 K you	1233 K you enjoying this?	1233 K you enjoying this article	1233 K you enjoying this story	1233 K you enjoying this post	1233 K you enjoying this piece	1233 K you enjoying this newsletter	1233 K you enjoying this column	1233 K you enjoying this recipe	1233 K you enjoying this podcast	1233 K you enjoying this essay	1233 K you enjoying this series	1233 K you enjoying this guide	1233 K you enjoying this blog	1233 K you enjoying this interview	1233 K you enjoying this letter	1233 K you enjoying this review	1233 K you enjoying this page	1233 K you enjoying this issue	1233 K you enjoying this read	1233 K you enjoying this episode	1233 K you enjoying this content	1264 K you
arrives	1163 K every	1230 K on mondays	1230 K on fridays	1230 K on saturdays	1230 K on sundays
article	1828 K traduit	1926 K publié en partenariat	1926 K publié avec l'accord	1927 K relu par
articles	1103 K by
articol	3452 K tradus	3456 K susținut de
articolo	2404 K tradotto	2462 K pubblicato originariamente	2491 K pubblicato in collaborazione
articolul	46 K poate fi	3515 K continuă
artificial	1144 K intelligence
artificiell	4035 K intelligens har
artigo	3387 K publicado originalmente	3415 K publicado em parceria
artikel	2259 K terkait:	2270 K ini diterjemahkan	2270 K ini ditulis dengan	2270 K ini dibuat dengan	2270 K ini merupakan hasil	2285 K ini telah tayang di	2285 K ini pertama kali tayang	2285 K ini pernah tayang	2285 K ini sudah tayang	2323 K ini dilindungi	2323 K ini pertama kali terbit	2324 K ini	2332 K berlanjut	2941 K gaat verder onder	2941 K loopt door onder	2941 K gaat verder na
artikeln	46 K får	4031 K fortsätter	4076 K
artikkel	1528 K jätkub
artikkelen	46 K kan	46 K kan fritt	3088 K fortsetter	3132 K
artikkeli	1709 K jatkuu	1750 K on julkaistu	1750 K julkaistiin
artikkelin	46 K saa
artiklen	46 K må	651 K fortsætter	695 K
artiklit	46 K võib	46 K tohib
""", 'as': """
as	1240 K a subscriber	1240 K a member	1240 K a supporter
ascolta	1 K	2386 K:	2410 K il podcast	2410 K la puntata	2474 K su	2480 K su spotify
ascoltaci	2480 K su spotify
ascoltalo	2480 K su spotify
ask	1103 K us here	1143 K the	1143 K our
assine	3288 K para
assista	3313 K:	3338 K ao vídeo acima	3338 K ao vídeo abaixo	3338 K ao vídeo
assistir	3399 K no
""", 'at': """
atbalstiet	81 K
atbildi	2821 K
atlikite	2744 K testą
atradi	2813 K kļūdu
atsakykite	2753 K
""", 'au': """
auch	757 K interessant	757 K interessant:	757 K lesenswert	757 K spannend:	815 K bei uns:	839 K lesen:
aucun	32 K commentaire
audio	504 K vytvořila	1148 K version of this	1399 K generado	2404 K generato	3452 K generat
auf	744 K facebook, instagram	744 K instagram, facebook	744 K facebook und instagram	744 K facebook oder instagram
aus	757 K dem archiv:	815 K unserem archiv:	844 K dem englischen übersetzt	844 K dem französischen übersetzt	844 K dem amerikanischen übersetzt	844 K dem englischen von	844 K dem französischen von	869 K unserem shop:
ausprobiert	59 K?
author	1103 K bio
autor	502 K je	520 K:	1530 K:	3206 K:	3206 K: (	3690 K je	3789 K je	3807 K:
autore	2807 K:
autori	3789 K sú
autorica	3690 K je
autorius	2757 K:
autorka	502 K je	3690 K je	3789 K je
autors	2807 K:
""", 'av': """
available	1067 K on the app store	1067 K on google play
avec	89 K un abonnement	89 K l'abonnement	1794 K l'application
avete	72 K domande
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	3890 K je	3905 K:
avtorica	3890 K je
""", 'ay': """
ayrica	4176 K okuyun	4176 K bakin	4176 K bakin:
""", 'az': """
az	46 K írás	68 K utánközlés	2185 K összefoglalót
""", 'ba': """
baca	2259 K juga	2259 K juga:	2259 K:	2259 K selengkapnya	2259 K selengkapnya:	2259 K selanjutnya:	2264 K berita	2277 K berita tanpa iklan	2285 K berita lainnya	2285 K artikel lainnya	2285 K artikel lain	2285 K berita selengkapnya	2286 K ini juga:	2286 K pula:	2286 K lagi:
background	1098 K:	1172 K reading:
bagaimana	2271 K reaksi anda	2271 K pendapat anda	2271 K menurut anda
baggrund	619 K:
bagikan	3 K
baixe	13 K
bakgrund	3997 K:
bakgrunn	3052 K:
bakiniz	4176 K:
balso	2821 K
balsuokite	2753 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	1194 K part of our	1225 K the first to	1225 K first to	1225 K the first
beachten	28 K sie bitte
beba	3360 K com moderação
become	1039 K a member	1039 K a subscriber	1046 K a member of	1156 K a member to comment	1194 K part of our
bekijk	2899 K ook	2899 K:	2899 K hier	2899 K ook:	2902 K alle artikelen van	2923 K de video	2923 K de hele uitzending	2923 K de uitzending	2923 K de beelden	2923 K hier het hele	2925 K de video:	2968 K
bel	2914 K
belanja	2272 K di toko
beli	2272 K tiket
beluister	1 K	2923 K de podcast	2923 K onze	2968 K
belum	32 K ada komentar
ben	31 K jij de eerste
beranda	97 K >	97 K '
bergabung	12 K
bergabunglah	2272 K dengan tim
beri	2271 K rating	3879 K tudi
berikan	2271 K penilaian anda	2275 K suara anda
berikutnya	2286 K:
berita	2270 K ini diringkas	2285 K ini telah tayang	2286 K lainnya:	2324 K ini	2332 K berlanjut
berite	3879 K tudi
besedilo	46 K lahko	3890 K izraža	3893 K je prevedeno	3896 K je objavljeno v
bestel	2968 K
bestelle	847 K
bestellen	847 K sie
bestil	649 K
bestill	3085 K
besuche	12 K uns	847 K
besuchen	12 K sie uns	847 K sie
bet	1250 K responsibly	1250 K with
betaalde	3017 K samenwerking met
betalt	86 K innhold:	704 K samarbejde med	3142 K samarbeid med	4086 K innehåll från
bewerten	847 K sie
bez	561 K majitele	3248 K właściciela	3248 K akcjonariuszy	3745 K vlasnika	3745 K dioničara	3844 K majiteľa
bezahlte	841 K anzeige der	841 K anzeige des	841 K anzeige von	902 K kooperation mit
bezoek	2968 K
""", 'bi': """
bi	3909 K radi delali pri nas
bildergalerie	757 K:
bir	7 K hata	4194 K hata mi	4243 K hata oluştu	4243 K sorun oluştu	4243 K şeyler yanliş gitti	4243 K şeyler ters gitti
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	824 K halten sie sich an die	824 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	1166 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	3059 K medlem av	3059 K abonnent på	3085 K	4004 K medlem i	4004 K prenumerant på	4029 K
blijf	28 K
bliv	31 K den første	56 K en af de #	626 K medlem af	626 K abonnent på	635 K testlæser	635 K klogere på	649 K
blocking	1086 K ads
""", 'bo': """
bodite	31 K prvi
boka	4029 K
bol	3793 K pre vás	3793 K článok
bola	3793 K pre vás
boleh	68 K dikutip	68 K dimuat ulang
bolo	3793 K pre vás	3793 K toto
book	649 K	1145 K your ticket	1145 K tickets	1207 K
""", 'br': """
brak	32 K komentarzy
brez	3942 K lastnika	3942 K lastnikov	3942 K delničarjev
bron	2913 K: anp	2913 K: belga
brought	1320 K to you by
browse	1189 K jobs	1207 K	1258 K other questions tagged
browser	2301 K anda tidak
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	73 K haberle ilgili sorunuz	76 K konu kapatilmiştir	76 K konu otomatik olarak kapatildi	4176 K haber de ilginizi çekebilir:	4212 K özeti	4212 K çeviriyi	4227 K içerik youtube	4227 K içerik instagram	4227 K içerik x	4227 K içerik twitter	4227 K içerik facebook	4227 K içerik tiktok	4229 K içeriği görüntülemek için	4229 K içeriği görmek için	4229 K videoyu izlemek için	4248 K haber telif hakki	4248 K içerik telif hakki	4248 K yazi ilk olarak	4248 K haber ilk olarak	4249 K haber yapay	4249 K içerik yapay	4249 K metin yapay	4249 K görsel yapay	4249 K yazi yapay	4260 K gönderiyi	4274 K yazi izinle	4274 K makale izinle
buat	2291 K akun gratis
buchen	847 K sie
budi	31 K prvi
budite	31 K prvi
buka	2291 K akses penuh dengan
bunlar	4176 K da ilginizi çekebilir:
bunlara	4176 K da bakin:
bunu	4176 K da okuyun:
buy	1145 K tickets	1145 K your ticket	1145 K your tickets	1207 K	1222 K	1274 K now, pay later with	1284 K the	1284 K it	1284 K now	1284 K from	1284 K at
""", 'by': """
by	1258 K clicking "post your answer"	1272 K applying	1272 K submitting	1272 K sending us	1272 K registering	1272 K clicking	1272 K uploading	1272 K entering	1272 K commenting	1272 K posting	1272 K creating an account	1272 K using our	1272 K using this site	1272 K using this website	1272 K using this service	1272 K using this form	1272 K subscribing	1272 K signing up	1272 K providing your	1272 K filling in
byl	505 K pro vás	505 K článek
byla	505 K pro vás
bylo	505 K pro vás	505 K toto
""", 'c': """
c	1111 (K) #	2456 K'è stato un errore
""", 'ca': """
cadastre	3288 K-se para
can	1154 K't see the poll	1154 K't see the quiz	1154 K't see this poll	1208 K you
canal	41 K de denúncias da redação
cancel	1057 K anytime	1057 K at any time
caractere	3476 K rămase
caracteres	1424 K restantes	3355 K restantes
caratteri	2431 K rimanenti	2431 K rimasti
cargar	1489 K
carica	2496 K
carregar	3419 K
catch	12 K us	1081 K us on	1148 K up on bbc	1172 K up:	1207 K	1207 K up on
""", 'ce': """
ce	33 K părere	76 K sujet est fermé	76 K sujet a été automatiquement fermé	76 K sujet a été fermé	1828 K texte a été traduit	1829 K résumé	1838 K numéro est en vente	1838 K numéro est disponible	1873 K contenu n'est	1873 K podcast n'est	1874 K contenu provient de	1896 K contenu est protégé par	1927 K texte a été relu
cek	2264 K
cela	69 K vous a plu
celoten	3904 K članek preberite
ces	1828 K points clés
cet	8 K article vous	82 K article vous a plu	1828 K article a été traduit	1896 K article est protégé par	1896 K article est sous licence	1897 K article a été rédigé	1897 K article a été généré	1897 K article a été écrit	1897 K article a été produit	1897 K article a été relu	1926 K article est publié en partenariat	1926 K article est publié avec	1926 K article est repris de	1927 K article a été relu
cette	52 K enquête	76 K discussion est fermée	1828 K traduction a été	1829 K synthèse	1873 K vidéo n'est	1873 K page n'est	1896 K œuvre est sous licence	1927 K traduction a été relue
ceva	3502 K nu a mers	3502 K nu a funcționat
""", 'ch': """
charger	1931 K
chcesz	3210 K u nas pracować	3210 K pracować u nas
chcete	524 K u nás pracovat	524 K pracovat u nás	3811 K u nás pracovať	3811 K pracovať u nás
che	33 K ne pensi
check	1207 K out	1222 K out	1284 K price	2968 K
chia	3 K sẻ
choose	1039 K a plan	1054 K a plan	1127 K	1225 K push
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	2386 K qui
click	1128 K here to join	1128 K to join	1150 K here for more	1158 K here to download	1158 K to download	1190 K play	1207 K
clique	3313 K aqui	3338 K no player acima
cliquez	1814 K ici
clube	3334 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	2282 K
colunista	3324 K do	3324 K da
com	89 K uma assinatura
come	1145 K and meet	1207 K
comentarii	5 K
comentariile	5 K	27 K	3454 K nu reprezintă	3454 K aparțin
comentarios	5 K	27 K	1406 K moderados según
comentariul	27 K dumneavoastră	27 K tău	3454 K tău va
commandez	1838 K notre	1838 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	1156 K must
commenti	5 K	27 K
commenting	5 K	1156 K is
comments	5 K	5 K on this	27 K	1156 K are reserved	1156 K are for	1156 K are open to	1156 K are only
como	89 K suscriptor	89 K assinante
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	1207 K
compra	1401 K aquí
con	89 K una suscripción	89 K un abbonamento	89 K l'abbonamento
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	3313 K:	3313 K também	3313 K também:
conhece	66 K alguém	3328 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	1081 K with us
conoce	66 K a alguien
conoces	66 K a alguien	1386 ¿K	1391 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	1039 K making	1039 K giving
consiglia	3 K
consulta	1375 K aquí
consultar	1489 K
consulter	1931 K
consultez	1838 K les avis de décès	1838 K nos offres
conta	59 K pra mim
contact	1103 K the author	1103 K the reporter	1103 K:	1103 K this reporter	1135 K	1207 K	1266 K reporter	1266 K staff writer	1266 K staff reporter	1266 K writer	1266 K editor	1266 K columnist	1266 K correspondent	1266 K sports writer
contacta	1379 K con	1380 K con
contacte	1379 K con	1380 K con
contacter	1817 K l'auteur
contactez	1817 K l'auteur	1817 K-nous	1832 K l'auteur
contacto	1395 K:
contame	59 K
contate	3316 K o autor
contatta	2389 K l'autore
contenido	86 K patrocinado:	1342 K premium	1399 K generado	1403 K ofrecido por	1432 K incrustado de	1432 K externo de	1432 K de	1486 K elaborado por	1486 K patrocinado por	1486 K realizado por
content	1320 K provided by	2985 K van
contenu	86 K sponsorisé :	1828 K généré	1841 K proposé par	1841 K sponsorisé par	1874 K provenant de	1874 K intégré de	1928 K conçu par	1928 K proposé par la rédaction	1928 K réalisé par
contenuto	86 K sponsorizzato:	2404 K generato	2409 K offerto da	2440 K incorporato da	2440 K esterno da	2440 K di	2440 K da	2493 K sponsorizzato da	2493 K realizzato da	2493 K a cura di
contingut	404 K generat	408 K ofert per	433 K incrustat de	433 K incrustat d'instagram	433 K extern de
continua	2470 K a leggere dopo	3395 K após	3395 K depois
continue	1166 K reading	1167 K reading with
contributions	27 K
controleer	2968 K
cooked	1254 K this
copy	3 K link to	3 K the link	3 K article	1218 K this url	1218 K this link
copyright	766 K ©	766 K (c)	766 K:	766 K #	766 K by	1111 K ©	1111 K #	1111 K:	1111 K by	3807 K ©
cosa	33 K ne pensi
""", 'cr': """
create	1054 K an account to	1207 K	1209 K an account	1209 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	2177 K
csatlakozzon	2177 K
""", 'cu': """
cu	89 K un abonament
""", 'cy': """
cyber	1166 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	3191 K ten artykuł	3191 K artykuł	3191 K ten tekst	3191 K to podsumowanie	3191 K to streszczenie	3191 K podobał	3191 K znalazłeś	3191 K znalazłaś	3191 K ta informacja	3191 K ta treść
czytaj	3177 K więcej o	3178 K także	3178 K także:	3178 K też	3178 K też:	3178 K również	3178 K więcej	3178 K:	3208 K dalej z
""", 'da': """
da	59 K li ste probali	2386 K leggere:	3694 K li vam	3694 K li je članak	3694 K li je tekst
daarna	2871 K kun je
daftar	2272 K webinar	2291 K gratis
daftarkan	2272 K diri anda
dagelijkse	2875 K nieuwsbrief
dagens	665 K spørgsmål:	3102 K spørsmål:	4046 K fråga:
daha	4176 K fazlasi:
daily	1289 K game:
dalies	2821 K
dalsza	3194 K część
dalyvaukite	2753 K
danach	724 K # euro
dankzij	2995 K onze lezers	2995 K onze donateurs	2995 K onze leden
dann	724 K # euro
dans	1794 K l'application	1811 K les commentaires
dapatkan	2264 K
darovat	517 K
darte	1351 K de baja
darujte	517 K	3805 K
das	756 K beste aus	757 K könnte sie auch interessieren	757 K könnte dich auch interessieren	757 K könnte sie interessieren:	757 K könnte sie auch interessieren:	757 K könnte dich auch interessieren:	791 K ganze interview	791 K komplette interview	825 K kommentieren	839 K lesen andere:
dazu	757 K auch:	815 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	2923 K podcast is te beluisteren	2941 K tekst gaat verder onder	2941 K tekst loopt door onder	2941 K tekst gaat verder na
deel	3 K dit	3 K het	2968 K
dein	27 K kommentar	824 K feedback hilft
deine	794 K meinung ist uns wichtig	824 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	649 K med	649 K artiklen	3085 K med	3085 K saken
dela	3 K artikeln	3 K den här	3 K texten	4029 K med	4029 K artikeln
deli	3 K
delite	3 K
delivered	1163 K every	1163 K each
delivery	1291 K charges may apply
delta	3068 K i vår	3085 K	4013 K i vår	4029 K
deltag	635 K i vores	649 K
den	26 K här sammanfattningen	52 K här granskningen	76 K här tråden är stängd	4076 K här artikeln	4076 K här texten
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	2259 K:	2274 K podcast	2274 K juga	2334 K di
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken	76 K tråden er stengt	76 K tråd er lukket	695 K artikel	695 K tekst	695 K historie	695 K kronik	3132 K artikkelen	3132 K teksten	3132 K saken	3132 K kronikken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	849 K ki-assistent
derechos	1383 K reservados	1455 K de licencia
des	72 K questions	73 K questions sur cet article
descarga	13 K
descargue	13 K
descarrega	13 K	412 K't l'app	412 K't la nostra	412 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	1401 K nuestros	1401 K nuestras
descuentos	1401 K exclusivos para suscriptores
desea	1437 K recibir notificaciones
deseas	1437 K recibir notificaciones
deseja	3369 K receber notificações	3369 K receber nossas notificações
desideri	2445 K ricevere le notifiche	2445 K ricevere notifiche
despre	3449 K autor
detaljnije	3678 K:
detaylar	4176 K için
detectaste	7 K
detectou	7 K
detetou	7 K
detta	76 K ämne stängdes automatiskt	4054 K är ett inbäddat innehåll från	4054 K är inbäddat innehåll från
dette	26 K sammendraget	672 K er et indlejret indhold fra	672 K er et indlejret opslag fra	672 K er indlejret indhold fra	672 K er indlejret opslag fra	3109 K er et innebygd innhold fra	3109 K er et innebygd innlegg fra	3109 K er innebygd innhold fra	3109 K er innebygd innlegg fra
devamini	4176 K okuyun:
deze	26 K samenvatting	2871 K maand nog	2920 K tekst	2920 K vertaling	2920 K ai	2941 K tekst gaat verder na	3008 K tekst
""", 'di': """
diaporama	1891 K :
diapositive	1889 K # sur #
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	1184 K you find this	1186 K you	1208 K our	1208 K we	1208 K you	1214 K our ai	1214 K the ai	1233 K you enjoy this?	1233 K you enjoy this article	1233 K you enjoy this story	1233 K you enjoy this post	1233 K you enjoy this piece	1233 K you enjoy this newsletter	1233 K you enjoy this column	1233 K you enjoy this recipe	1233 K you enjoy this podcast	1233 K you enjoy this essay	1233 K you enjoy this series	1233 K you enjoy this guide	1233 K you enjoy this blog	1233 K you enjoy this interview	1233 K you enjoy this letter	1233 K you enjoy this review	1233 K you enjoy this page	1233 K you enjoy this issue	1233 K you enjoy this read	1233 K you enjoy this episode	1233 K you enjoy this content	1233 K you like this?	1233 K you like this article	1233 K you like this story	1233 K you like this post	1233 K you like this piece	1233 K you like this newsletter	1233 K you like this column	1233 K you like this recipe	1233 K you like this podcast	1233 K you like this essay	1233 K you like this series	1233 K you like this guide	1233 K you like this blog	1233 K you like this interview	1233 K you like this letter	1233 K you like this review	1233 K you like this page	1233 K you like this issue	1233 K you like this read	1233 K you like this episode	1233 K you like this content	1233 K you find this useful	1254 K you make this	1254 K you try this	1264 K you see	1264 K you go
die	5 K kommentarfunktion	5 K kommentare	787 K zusammenfassung	791 K neue folge	791 K aktuelle folge	791 K komplette folge	791 K ganze folge	791 K ganze sendung	794 K umfrage wird durchgeführt	823 K debatte zu
dienas	2829 K jautājums:
dienos	2761 K klausimas:
diese	52 K recherche	787 K meldung
dieser	76 K thread ist geschlossen	76 K thread wurde geschlossen	787 K artikel	787 K text	787 K beitrag	894 K artikel erschien zuerst	894 K text erschien zuerst	894 K beitrag erschien zuerst	894 K artikel ist zuerst	894 K text ist zuerst
dieses	76 K thema wurde automatisch	76 K thema wurde geschlossen	76 K thema ist geschlossen	787 K interview
dig	1172 K deeper:
digital	1166 K subscriptions	1209 K access
digitilaajana	89 K
dilarang	2323 K mengutip	2323 K keras mengambil	2323 K menyalin	2323 K memperbanyak	2323 K mereproduksi
din	27 K kommentar
dinleyin	4176 K:
directement	1791 K dans votre
direkt	3997 K:
direkte	3052 K:	3127 K: slik	3127 K: her	3127 K: derfor	3127 K: dette	3127 K: hør	3127 K: se	3127 K: alt	3127 K: hvordan	3127 K: hvorfor	3127 K: hva	3127 K: hvem	3127 K: den	3127 K: det	3127 K: de
disclaimer	1111 K:	2069 K:
discover	23 K more from	1207 K
diskuse	5 K
diskusia	5 K
diskutieren	847 K sie
diskutujte	28 K
diskuze	5 K
disponibile	2480 K su spotify	2480 K su apple podcasts
disponible	412 K a l'app store	412 K a google play	1354 K en google play	1409 K en app store	1409 K en google play y	1472 K en spotify	1472 K en apple podcasts	1472 K en ivoox	1846 K sur google play	1913 K sur spotify	1913 K sur apple podcasts	1913 K sur deezer
distribuie	3 K
distributed	1178 K by
disusun	2270 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	76 K topic is gesloten	76 K topic is automatisch gesloten	76 K onderwerp is gesloten	2920 K artikel	2920 K stuk	2920 K bericht	2920 K verhaal	2957 K artikel lees je ook in	2957 K verhaal lees je ook in	2970 K artikel is ook	2970 K verhaal is ook	2970 K artikel bevat	2970 K verhaal bevat	2970 K verhaal verscheen	2970 K stuk verscheen	3008 K artikel	3008 K stuk	3008 K essay	3008 K interview	3008 K verhaal	3017 K artikel is tot stand gekomen in samenwerking met
dites	59 K-moi en commentaire
""", 'dm': """
dm	1265 K us
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	1103 K you have a tip	1104 K you know more	1104 K you have information	1104 K you work at	1104 K you work in	1104 K you have any information	1104 K you have a story	1152 K our	1186 K you have	1208 K you	1234 K you like our	1234 K you enjoy our	1282 K you have a problem	1282 K you have a question	1282 K you have a dilemma	1282 K you have a burning	1282 K you need advice
doe	2926 K de quiz	2926 K mee met ons	2926 K mee met onze	2926 K mee aan ons	2926 K mee aan onze	2968 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	2178 K vannak
domande	72 K?	73 K su questo articolo
domov	97 K >	97 K '
don	1064 K't miss	1098 K't miss:	1202 K't miss this:	1225 K't miss
dona	81 K suport	1336 K a	2355 K a
donasi	2280 K untuk
donate	1039 K now	1039 K today	1046 K to
doneer	2944 K aan
donnez	1811 K votre avis
dopusti	3736 K uvijek sadržaj	3736 K uvek sadržaj	3736 K sadržaj s	3736 K sadržaj sa	3736 K sadržaj iz	3736 K sadržaj od
dosje	3753 K: kako	3753 K: ovako	3753 K: zašto	3753 K: što	3753 K: šta	3753 K: tko	3753 K: ko	3753 K: gdje	3753 K: gde	3753 K: ovo	3753 K: pogledajte	3753 K: poslušajte	3753 K: sve	3753 K: noć	3753 K: ljudi	3753 K: evo	3950 K: kako	3950 K: tako	3950 K: zakaj	3950 K: kaj	3950 K: kdo	3950 K: kje	3950 K: to	3950 K: poglejte	3950 K: prisluhnite	3950 K: vse	3950 K: noč	3950 K: ljudje	3950 K: takole	3950 K: oglejte
dossier	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	890 K: der	890 K: die	890 K: das	890 K: wie	890 K: warum	890 K: was	890 K: so	890 K: wenn	890 K: alles	890 K: wer	890 K: wo	1309 K: how	1309 K: why	1309 K: what	1309 K: who	1309 K: where	1309 K: when	1309 K: the	1309 K: inside	1309 K: watch	1309 K: see	1309 K: is	1309 K: can	1309 K: this	1309 K: listen	1745 K: näin	1745 K: tässä	1745 K: siksi	1745 K: tämä	1745 K: kuuntele	1745 K: katso	1745 K: kaikki	1745 K: miten	1745 K: miksi	1745 K: mitä	1745 K: kuka	1745 K: mikä	1745 K: tältä	1745 K: tällainen	1814 K :	3003 K: zo	3003 K: hoe	3003 K: dit	3003 K: waarom	3003 K: wat	3003 K: wie	3003 K: de	3003 K: het	3003 K: een	3003 K: alles	3003 K: bekijk	3003 K: luister	3003 K: deze	3003 K: dat	3127 K: slik	3127 K: her	3127 K: derfor	3127 K: dette	3127 K: hør	3127 K: se	3127 K: alt	3127 K: hvordan	3127 K: hvorfor	3127 K: hva	3127 K: hvem	3127 K: den	3127 K: det	3127 K: de	3256 K: jak	3256 K: tak	3256 K: oto	3256 K: dlaczego	3256 K: co	3256 K: kto	3256 K: gdzie	3256 K: to	3256 K: zobacz	3256 K: posłuchaj	3256 K: wszystko	3256 K: noc	3256 K: ludzie	3852 K: ako	3852 K: takto	3852 K: prečo	3852 K: čo	3852 K: kto	3852 K: kde	3852 K: to	3852 K: pozrite	3852 K: vypočujte	3852 K: všetko	3852 K: noc	3852 K: ľudia	3852 K: tak	3852 K: aké	4071 K: så	4071 K: här	4071 K: därför	4071 K: det här	4071 K: hör	4071 K: se	4071 K: allt	4071 K: detta	4071 K: den	4071 K: det	4071 K: de	4071 K: hur	4071 K: varför	4071 K: vad
dostupno	3701 K na	3701 K u
dotazy	72 K
dovoli	3933 K vedno vsebino	3933 K vsebino z	3933 K vsebino s	3933 K vsebino iz	3933 K vsebino od
dowiedz	3178 K się więcej
download	13 K	1207 K	1223 K the	1247 K our free	1247 K the free	2248 K aplikasi	2277 K	2968 K
dozvoli	3736 K uvijek sadržaj	3736 K uvek sadržaj	3736 K sadržaj s	3736 K sadržaj sa	3736 K sadržaj iz	3736 K sadržaj od
""", 'dp': """
dpa	766 (K
""", 'dr': """
drukuj	3202 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	629 K kan tippe os	629 K kan sende os	648 K har brugt	648 K har læst	649 K får en mail	649 K kan også	685 K har læst # ud af dine #	685 K har læst # ud af #	685 K har læst # af dine #	685 K har læst # af #	856 K hast schon ein abo	856 K hast dein limit	3083 K har lest	3083 K har #	3085 K får en e-post	3085 K kan også	3085 K finner oss	3122 K har lest # av dine #	3122 K har lest # av #	4007 K som källa	4028 K har läst	4028 K har #	4029 K får ett mejl	4029 K kan också	4029 K hittar oss	4066 K har läst # av #
dubbi	72 K
dubtes	72 K
dudas	72 K?	72 K	73 K sobre este artículo
dukung	2280 K	2280 K jurnalisme
durata	2479 K del video
""", 'e': """
e	33 K tu	33 K voi	33 K você	1135 K-mail	2177 K-mailt küldtünk
""", 'ea': """
earlier	1172 K coverage:
""", 'eb': """
ebenfalls	757 K interessant:
""", 'ed': """
edited	1179 K by
editing	1111 (K by	1112 K by	1113 K by
editor	1098 K's picks:	2267 K:	2267 K :
""", 'ee': """
een	2918 K bericht gedeeld door	2918 K post gedeeld door
eerder	2925 K schreven we:	2925 K verschenen:
""", 'ef': """
eftertryk	68 K tilladt
""", 'ei': """
ei	32 K vielä kommentteja	1707 K sitoutumista	1737 K omistajaa	1737 K omistajia	1737 K osakkeenomistajia	1737 K maksumuuria
ein	785 K beitrag geteilt von	785 K von	785 K post von	902 K angebot unseres partners
eine	73 K frage zum artikel
einen	724 K monat kostenlos
eingebetteter	873 K inhalt von
""", 'el': """
el	406 K teu comentari serà	432 K vídeo no	432 K teu navegador no	1404 K vídeo comenzará	1404 K video comenzará	1431 K vídeo no	1431 K video no	1462 K artículo continúa	1462 K contenido continúa	1471 K vídeo comienza en #
elinizde	4205 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	3337 K parceria com	3383 K imagens:	3383 K fotos:
email	3 K this	1103 K the author	1103 K us	1135 K	1207 K	1259 K this	1266 K reporter
emailed	1230 K on fridays	1230 K on mondays
embedded	1295 K content from	1295 K content is blocked
empfehlen	3 K sie	847 K sie
empfiehl	847 K
""", 'en': """
en	89 K tant qu'abonné	408 K col·laboració amb	452 K imatges:	1342 K otro dispositivo	1349 K tu correo	1349 K su correo	1349 K tu buzón	1349 K tu email	1363 K facebook y twitter	1363 K facebook, twitter	1363 K facebook y x	1372 K los comentarios	1375 K vídeo:	1375 K directo	1375 K contexto:	1403 K colaboración con	1451 K imágenes:	1775 K faisant un don	1785 K tant qu'abonné	1791 K vous inscrivant	1814 K savoir plus	1814 K direct	1841 K partenariat avec	1857 K vidéo -	1857 K images -	1891 K podcast :	1891 K vidéo :	1891 K images :
enable	1071 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	1193 K your day with
endet	724 K automatisch
enjoy	1166 K	1246 K #% off	1278 K #% off your
enjoyed	69 K this	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content
enjoying	1064 K this article	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content	1234 K the	1234 K our	1234 K this
enregistrez	1861 K cet article	1861 K cette recette
entdecke	23 K mehr von	847 K
entdecken	847 K sie
entenda	3313 K:
entra	12 K nel
entre	12 K no
envia	399 K'ns
envianos	1390 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	629 K du	3062 K du
erbjudande	4013 K till dig som
erhalten	847 K sie
erscheint	803 K jeden	803 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	1393 K corresponsal	1393 K redactor de	1393 K redactora de	1393 K jefe de	1393 K jefa de
escanea	1390 K el código	1409 K el código para descargar
escolta	1 K	410 K el pòdcast	410 K el podcast	410 K el nostre pòdcast	410 K el nostre podcast
escoltar	1 K
escucha	1 K	1404 K el pódcast	1404 K el podcast
escuchar	1 K	1466 K en
escuche	1 K
escute	1 K
essayez	1854 K
esta	52 K investigación	52 K investigação	52 K reportagem	1399 K noticia ha sido traducida	1399 K traducción se ha hecho	1399 K traducción ha sido	1399 K función utiliza	1406 K noticia pertenece a	1456 K noticia ha sido	1456 K información ha sido	1485 K traducción ha sido revisada	3332 K tradução foi feita	3332 K notícia foi traduzida	3388 K notícia foi	3388 K reportagem foi
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	76 K tema se cerró automáticamente	76 K tema está cerrado	76 K tema ha sido cerrado	76 K hilo está cerrado	76 K tópico foi fechado	76 K tópico está fechado	76 K tópico foi automaticamente fechado	1342 K contenido es exclusivo	1397 K contenido procede de	1397 K contenido proviene de	1399 K texto ha sido traducido	1399 K artículo ha sido traducido	1401 K reportaje forma parte del número	1401 K artículo forma parte del número	1406 K artículo pertenece a	1431 K vídeo no	1431 K video no	1431 K vídeo ya no	1431 K video ya no	1431 K contenido no	1431 K contenido ya no	1432 K contenido está alojado en	1432 K contenido procede de	1455 K artículo está protegido	1455 K contenido está protegido	1455 K artículo se publicó originalmente	1455 K artículo fue publicado originalmente	1456 K artículo ha sido	1456 K texto ha sido	1456 K artículo fue	1456 K contenido ha sido	1484 K artículo se publica con	1484 K artículo se publica en colaboración	1484 K artículo se publica gracias	1484 K artículo es una traducción	1485 K texto ha sido revisado	1485 K artículo ha sido revisado	3332 K texto foi traduzido	3332 K artigo foi traduzido	3363 K vídeo não	3363 K vídeo já não	3363 K conteúdo não	3363 K conteúdo já não	3364 K conteúdo está alojado	3364 K conteúdo está hospedado	3364 K conteúdo é fornecido	3387 K artigo está protegido	3387 K conteúdo está protegido	3387 K conteúdo é protegido	3387 K artigo é protegido	3387 K artigo foi publicado originalmente	3387 K texto foi publicado originalmente	3388 K artigo foi	3388 K texto foi	3388 K conteúdo foi	3415 K artigo é publicado em parceria	3415 K artigo foi publicado em parceria	3415 K texto foi publicado originalmente	3416 K texto foi revisado	3416 K texto foi revisto	3416 K artigo foi revisado
""", 'et': """
et	33 K vous	33 K toi	395 K pot interessar:
etu	1724 K tilaajille:
etusivu	97 K >	97 K '	97 K "
etwas	44 K falsch
""", 'ev': """
everything	1310 K on the topic:	1310 K on:
""", 'ex': """
exclusief	2871 K voor abonnees
exclusivo	1342 K para suscriptores
existing	1054 K subscriber	1054 K subscribers
experimentou	59 K
explainer	1098 K:	1309 K: how	1309 K: why	1309 K: what	1309 K: who	1309 K: where	1309 K: when	1309 K: the	1309 K: inside	1309 K: watch	1309 K: see	1309 K: is	1309 K: can	1309 K: this	1309 K: listen
explore	1098 K more:	1207 K
""", 'ez': """
ez	76 K a téma lezárva	76 K a téma le van zárva	2151 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
facebook	4260 K'ta
fai	2413 K il quiz	2413 K il test	2413 K il nostro
faites	1775 K un don	1776 K un don à
fale	3316 K com o autor	3325 K com o repórter	3325 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	1186 K
feel	68 K free to republish	1119 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fes	81 K costat
fez	59 K a receita
""", 'fi': """
ficou	72 K com dúvidas
fii	31 K primul
filed	1098 K under:
fill	1207 K in	1207 K out
film	3194 K znajdziesz	3256 K: jak	3256 K: tak	3256 K: oto	3256 K: dlaczego	3256 K: co	3256 K: kto	3256 K: gdzie	3256 K: to	3256 K: zobacz	3256 K: posłuchaj	3256 K: wszystko	3256 K: noc	3256 K: ludzie
find	12 K us	12 K os	1081 K us on	1081 K me on	1147 K your next job	1207 K	1222 K
finden	12 K sie uns	847 K sie
finding	1233 K this useful
finn	12 K oss
first	1218 K published by	1218 K published in the	1246 K time here
fizessen	2177 K
""", 'fl': """
flash	1166 K sale
fler	3996 K artiklar om	4000 K artiklar av	4072 K artiklar om ämnet:	4072 K artiklar om:
flere	618 K artikler om	622 K artikler af	691 K artikler om emnet:	691 K artikler om:	3051 K saker om	3051 K saker fra	3052 K saker om	3055 K saker av	3068 K jobber på	3128 K saker om temaet:	3128 K saker om:
""", 'fo': """
foglald	2177 K le
foglalja	2177 K le
folge	12 K	847 K
folgen	12 K sie	847 K sie
folgt	12 K
follow	12 K	1081 K us	1081 K @	1081 K all the latest	1081 K the latest	1081 K our	1128 K the	1135 K	1207 K	2264 K
for	13 K a better	13 K the best	1150 K more news	1150 K more local	1150 K more stories	1150 K more on	1150 K more coverage	1150 K more of our	1150 K more from	1150 K the latest	1158 K the best experience	1158 K the best reading experience	1166 K just	1166 K only	1172 K more on the story	1197 K just	1197 K only	1201 K reprint	1201 K reprints	1280 K membership enquiries	1280 K media enquiries	1280 K media inquiries	1280 K press enquiries	1280 K press inquiries	1280 K advertising enquiries	1280 K advertising inquiries	1280 K subscription enquiries	1280 K subscription inquiries	1280 K membership inquiries	1280 K sponsorship enquiries
fordel	669 K for abonnenter:	3106 K for abonnenter:
forside	97 K >	97 K '	97 K "
forsiden	97 K >	97 K '	97 K "
fortell	59 K meg
fortsett	3088 K å lese
forward	3 K this	1259 K this	1259 K it to	1259 K the letter
foto	450 K # de #	450 K # / #	1449 K # de #	1449 K # / #	1449 K #/#	2320 K # dari #	2320 K # / #	2457 K # di #	2457 K # / #	2457 K #/#	2825 K:	3381 K # de #	3381 K # / #	3381 K #/#	3503 K # din #	3503 K # / #	3678 K galerija:	4246 K galeri:
fotogaleria	452 K:	3383 K:
fotogalerie	487 K:
fotogalerija	3879 K:
fotogallery	2459 K:
fotografia	3503 K # din #
fotostrecke	757 K:
found	7 K an	7 K a	69 K this useful	1233 K this useful
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	787 K unsere ki
frage	849 K des tages	866 K des tages:	866 K der woche:
fragen	72 K?	72 K zum	73 K zum artikel	73 K zu diesem artikel	787 K sie unsere ki
free	68 K to republish	68 K to reprint	1247 K download	1247 K kit	1247 K guide	1247 K template	1247 K templates	1247 K ebook	1247 K e-book	1247 K checklist	1247 K toolkit	1247 K white paper	1247 K whitepaper	1247 K report	1247 K course	1247 K webinar	1247 K resource	1274 K shipping on orders	1274 K delivery on orders
freier	810 K zugang für abonnenten
fri	68 K återgivning	68 K publicering
from	1098 K the archive:	1098 K our archive:	1098 K our archives:	1197 K only	1197 K just
""", 'fu': """
fuiste	1391 ¿K testigo
full	1098 K story:	1098 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	1098 K reading:
""", 'fy': """
fyll	3085 K inn	4029 K i
""", 'ga': """
ga	2968 K mee
gabung	12 K	2264 K
galerie	3505 K foto:
gambar	2320 K # dari #	2320 K # / #
gambas	2259 [K:video
gamble	1250 K responsibly
gaukite	2753 K
""", 'ge': """
ge	4029 K
geben	847 K sie
geef	3 K dit
geen	2995 K eigenaar	2995 K eigenaren	2995 K aandeelhouders	2995 K betaalmuur	2995 K miljardair
gem	649 K
gemaakt	59 K?
generative	1144 K ai
gengivelse	68 K tilladt
gerelateerd	2925 K:
gesponsert	86 K:	841 K von	902 K von
gesponsord	86 K:	2941 K door	3017 K door
get	13 K the app	13 K our	23 K	1039 K in touch	1064 K the latest	1064 K breaking news	1071 K notified	1128 K	1128 K the	1145 K tickets	1145 K your tickets	1158 K the	1159 K text alerts	1159 K news alerts	1162 K the	1162 K our	1166 K	1178 K permission to reuse	1207 K	1222 K	1223 K the	1225 K push	1231 K	1235 K	1246 K #% off	1247 K our free	1247 K the free	1278 K #% off your	1284 K it from
""", 'gh': """
ghi	4487 K rõ nguồn
""", 'gi': """
gi	3085 K
gib	847 K
gift	3 K this
gillade	69 K du	82 K du
gillar	82 K du	4030 K du
gioca	2433 K ora:	2433 K ora a
giornalista	2396 K professionista	2396 K e scrittrice	2396 K e scrittore
giv	649 K
""", 'gj': """
gjengivelse	68 K tillatt
""", 'gl': """
glavni	3893 K poudarki
""", 'go': """
go	1172 K deeper:
goed	69 K verhaal
gosta	82 K de
gostaria	3369 K de receber notificações
gostaste	69 K?	82 K
gostou	8 K	69 K?	82 K
got	72 K questions	1103 K a tip	1103 K a story	1103 K a news tip	1104 K a question	1186 K	1208 K a	1208 K	1282 K a dilemma	1282 K a question for
""", 'gr': """
grab	1247 K our free	1247 K your free
graduada	1394 K en
graduado	1394 K en
grupo	3301 K do whatsapp
""", 'gu': """
guarda	2386 K anche	2386 K:	2386 K il video	2386 K anche:	2410 K il video qui sopra	2474 K su	2487 K la gallery	2487 K le foto	2487 K l'infografica	2496 K
gulir	2287 K ke bawah	2287 K untuk
""", 'ha': """
ha	44 K hibát	1448 K ocurrido un error	1448 K habido un error	2159 K van információja	2159 K van információd	2159 K ön is átélt	2159 K te is átéltél	2159 K többet tud
haben	7 K sie einen fehler	761 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	4206 K	4210 K:	4256 K reklamdan
haberde	7 K hata	4194 K hata
haberin	4176 K devami için	4256 K devami	4274 K orijinali
haberleri	13 K
habt	59 K ihr es	59 K ihr das	72 K ihr fragen
haga	1391 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	72 K domande	73 K domande su questo articolo	2400 K informazioni	2400 K una notizia	2400 K una segnalazione	2400 K una storia
hak	2323 K cipta dilindungi
hakaret	27 K içeren
hakka	1526 K
halaman	2286 K selanjutnya:	2320 K # dari #
hallgasd	1 K meg	2165 K meg
hallgass	2165 K minket
hallgassa	1 K meg	2165 K meg	2177 K meg
haluaisitko	1708 K
haluatko	1686 K kertoa	1693 K töihin	1693 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	72 K du frågor	72 K du spørgsmål	72 K du spørsmål	629 K du oplysninger	629 K du viden	629 K du et godt tip	629 K du tip	629 K du flere oplysninger	629 K du oplevet	629 K du selv oplevet	629 K du en god historie	650 K du en historie	650 K du dokumentation	650 K du dokumenter	662 K du et tip	662 K du tip	662 K du et godt tip	662 K du en god historie	662 K du en historie	3055 K du et tips	3062 K du informasjon	3062 K du opplysninger	3062 K du flere opplysninger	3062 K du tips	3062 K du et tips	3062 K du opplevd	3062 K du erfaring	3062 K du tanker	3062 K du noe på hjertet	3087 K du en historie	3087 K du dokumenter	3087 K du dokumentasjon	4007 K du information	4007 K du uppgifter	4007 K du tips	4007 K du ett tips	4007 K du varit med om	4007 K du egna erfarenheter	4007 K du upplevt	4030 K du en historia	4030 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	406 K d'estar registrat	406 K detectat cap	406 K trobat cap	1391 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir	82 K ihnen dieser	82 K dir dieser	82 K ihnen der artikel	82 K dir der artikel
hata	4194 K mi fark	4205 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	73 K a question about this article	1039 K your say	1103 K a tip	1103 K a news tip	1103 K a question about this	1103 K a question for	1104 K you been	1104 K a story	1157 K your say	1186 K a	1186 K you	1208 K you	1208 K we	1235 K	1254 K you made this	1254 K you tried this	1264 K you	1282 K a question for	1282 K you got a question	1282 K a dilemma
hay	7 K algún
haz	1375 K clic aquí	1391 K tu denuncia	1407 K nuestro test	1407 K el test	1407 K nuestro quiz
hazte	1336 K socio de
""", 'he': """
hear	1 K this	1148 K this story	1150 K more	1190 K the full	1190 K more	1207 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	72 K je vragen	2903 K je een tip	2904 K je een tip	2969 K je
heeft	2903 K u een tip	2904 K u een tip	2969 K u
hela	4037 K samtalet	4037 K intervjun
hele	657 K samtalen	657 K interviewet	3094 K samtalen	3094 K intervjuet
help	1154 K us improve	1207 K
hem	97 K >	97 K '	97 K "
hemen	4222 K oyna:
hent	13 K	626 K appen fra	640 K	649 K	3073 K
her	672 K er et indlejret indhold fra	672 K er et indlejret opslag fra	672 K er indlejret indhold fra	672 K er indlejret opslag fra	672 K vises et indlejret indhold fra	672 K vises et indlejret opslag fra	672 K vises indlejret indhold fra	672 K vises indlejret opslag fra	672 K findes et indlejret indhold fra	672 K findes et indlejret opslag fra	672 K findes indlejret indhold fra	672 K findes indlejret opslag fra	3109 K er et innebygd innhold fra	3109 K er et innebygd innlegg fra	3109 K er innebygd innhold fra	3109 K er innebygd innlegg fra	3109 K vises et innebygd innhold fra	3109 K vises et innebygd innlegg fra	3109 K vises innebygd innhold fra	3109 K vises innebygd innlegg fra	3109 K finnes et innebygd innhold fra	3109 K finnes et innebygd innlegg fra	3109 K finnes innebygd innhold fra	3109 K finnes innebygd innlegg fra
here	1172 K's more on this
het	5 K reactieveld	2898 K beste van	2941 K artikel gaat verder onder	2941 K verhaal gaat verder onder	2941 K artikel gaat verder na	2941 K verhaal gaat verder na
heti	2193 K kvíz:
""", 'hi': """
hi	449 K ha hagut un error
hiciste	59 K esta
hier	757 K lesen sie	757 K geht es zu	757 K geht's zu	791 K klicken, um	794 K geht es zum quiz	794 K geht es zum täglichen	853 K können sie den artikel	853 K können sie diesen artikel	853 K kannst du den artikel	873 K ist ein eingebetteter	2985 K staat ingesloten
highlights	1143 K
highly	1258 K active question
hintergrund	757 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	651 K fortsætter
hit	1190 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	3068 K oss å bli bedre
hjem	97 K >	97 K '	97 K "
""", 'ho': """
hoe	2949 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
home	97 K >	97 K '	97 K "	97 K＞
hotline	41 K tòa soạn	41 K redaksi	4457 K: #
hou	28 K het
houd	28 K het	82 K je van
houve	3380 K um erro
how	8 K would you rate	8 K useful was	33 K do you feel	1184 K useful is this	1184 K helpful was this	1264 K has	1264 K have	1264 K did	1264 K are you	1264 K will	1264 K would
""", 'hr': """
hrajte	544 K:
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	4030 K håller du med
husk	649 K at bekræfte	3085 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	650 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	704 K betalt samarbejde med	1222 K use	1222 K used	1222 K love	1222 K bought	1222 K recommend	2385 K più letti di	2405 K punti chiave	3099 K appen	3142 K betalt samarbeid med	4086 K betalt samarbete med
""", 'ic': """
ici	1874 K, un contenu provenant
icymi	1098 K:
""", 'ie': """
ielogojies	2821 K
ievadi	2821 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	1119 K you enjoyed this	1119 K you liked this	1254 K you make this	1254 K you try this	1254 K you made this	1254 K you tried this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	824 K feedback hilft	869 K abo-vorteil:
ihre	27 K beiträge	33 K meinung	794 K meinung ist uns wichtig	824 K rückmeldung hilft
""", 'ik': """
iklan	2287 K -
ikuti	12 K	2252 K berita	2264 K	2275 K survei	2275 K polling	2275 K jajak pendapat	2275 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	2402 K video non è disponibile	2404 K testo è stato realizzato	2410 K video inizierà	2412 K tuo commento sarà	2436 K gioco è vietato ai minori	2436 K gioco può causare	2436 K gioco d'azzardo può	2439 K video non	2479 K video inizia tra #	2479 K tuo video inizia tra #
ilgili	4176 K haber	4246 K haber:
ilginizi	4176 K çekebilir	4176 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan	4248 K olarak
ilmoittaudu	1693 K
""", 'im': """
im	757 K video:
image	1111 K copyright	1111 K source,	1111 K credit:	1889 K # sur #	1889 K #/#	1889 K # / #
imagem	3381 K # de #	3381 K # / #	3381 K #/#
imagen	1449 K # de #	1449 K # / #	1449 K #/#
imaginea	3503 K # din #	3503 K # / #
imate	72 K pitanja	72 K vprašanja
imatge	450 K # de #	450 K # / #
immagine	2457 K # di #	2457 K # / #	2457 K #/#
impossibile	2439 K riprodurre	2443 K visualizzare questo contenuto
""", 'in': """
in	733 K ihrem postfach	733 K ihr postfach	754 K den kommentaren	1094 K the comments section	1094 K the comment section	1098 K case you missed it:	1148 K the video player above	2407 K edicola da	2407 K edicola con	2409 K collaborazione con	2428 K offerta	2878 K de app	2896 K de reacties	3017 K betaalde samenwerking met
indhold	704 K fra annoncøren
indtast	649 K
infographie	1891 K :
informationen	787 K zum einsatz von ki
inga	32 K kommentarer	4063 K ägare	4063 K aktieägare
ingen	32 K kommentarer	682 K ejer	682 K ejere	682 K aktionærer	682 K milliardær	682 K betalingsmur	3119 K eier	3119 K eiere	3119 K aksjonærer	3119 K milliardær	3119 K betalingsmur	4063 K ägare	4063 K miljardär	4063 K betalvägg
ingesloten	2985 K inhoud van
ingin	2307 K menerima notifikasi	2307 K dapat notifikasi
inhalt	873 K von
inhalte	873 K von	873 K aus
inhoud	2985 K van
inicio	97 K >	97 K '	97 K "
innhold	3142 K fra annonsøren
innlegg	27 K
inquadra	2415 K il codice	2415 K il qr code	2415 K il qr
inscreva	3334 K-se no nosso webinar
inscrivez	1783 K-vous gratuitement	1838 K-vous à notre webinaire
instagram	4227 K gönderisini	4260 K'da
instal	2277 K aplikasi
instala	13 K
instale	13 K
instaliraj	3701 K
instalirajte	3701 K	3726 K aplikaciju
install	13 K	1223 K the
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
interessant	69 K?
invia	3 K	2400 K la tua lettera
""", 'ir': """
irtisano	1707 K
""", 'is': """
is	7 K something wrong	1186 K there	1208 K there	2969 K er iets
isi	2275 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izinsiz	4248 K kopyalanamaz	4248 K kullanilamaz	4248 K alintilanamaz
izlasi	2821 K
izle	4176 K:
izleyin	4176 K:
izniyle	4274 K yayimlanmiştir
izpildi	2812 K testu
izveido	2821 K
izvor	3705 K:
izvori	3705 K:
""", 'ja': """
ja	2807 K tev ir informācija	2807 K jums ir informācija	2807 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1707 K
jadikan	2264 K
jadilah	31 K yang pertama
jaga	1526 K
jak	505 K se vám líbil
jako	89 K prenumerator	89 K předplatitel
jatka	1709 K lukemista
jawab	2275 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	2950 K kunt niet meer reageren	2950 K kunt reageren	2958 K kunt je altijd	2958 K ontvangt vanaf nu	2958 K ontvangt een e-mail	2998 K hebt al # van	2998 K hebt # van	3694 K li vam	3694 K li članak	3894 K bil članek	3894 K bila vsebina	3894 K bil povzetek
jeden	803 K montag neu	803 K dienstag neu	803 K donnerstag neu	803 K freitag neu	803 K samstag neu	803 K sonntag neu	803 K mittwoch neu
jederzeit	724 K kündbar	731 K widerrufen	731 K abbestellen	731 K abmelden
jelentkezz	2177 K be
jelentkezzen	2177 K be
jen	547 K pro předplatitele:
jeste	59 K li probali	59 K li isprobali
jetzt	791 K reinhören	794 K tickets sichern	815 K lesen:	836 K # monate	836 K # wochen	867 K spielen:
""", 'ji': """
jika	2265 K anda mengetahui	2265 K anda punya
""", 'jo': """
job	626 K hos
jobb	3059 K i
jobba	4004 K på
jobbar	4007 K du
jobber	3062 K du
jocurile	3481 K de noroc pot	3481 K de noroc dau
jogar	3357 K agora:
jogue	3334 K palavras cruzadas	3357 K agora:	3360 K com responsabilidade
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	1039 K the conversation	1046 K	1081 K the conversation on	1081 K us on	1094 K the debate	1128 K the	1128 K	1145 K us for	1145 K us at	1145 K us in	1145 K us live	1157 K the conversation	1157 K the discussion	1157 K the debate	1166 K for	1166 K now	1207 K	1212 K #	1212 K over #	1212 K more than #	1212 K our #
jornalista	3324 K formada	3324 K formado
jos	44 K huomaat
jouer	1867 K maintenant	1870 K comporte des risques
jouez	1867 K maintenant
""", 'ju': """
juega	1426 K ahora a	1426 K ahora al	1426 K ahora:
juga	427 K ara:
jugar	1426 K ahora:
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1709 K jatkuu	1750 K on julkaistu	1750 K julkaistiin
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit	1746 K aiheesta:	1746 K jutut aiheesta:
kaj	33 K menite
kalan	4220 K karakter
kan	82 K du lide	650 K du lide
kanalimiza	12 K
kapcsolja	2177 K be
kapja	2177 K meg
kas	59 K proovisid	82 K sulle meeldib	82 K teile meeldib	82 K sulle meeldis	1511 K sul on vihje	1511 K sul on vihjeid	1527 K lugu	1527 K artikkel	1527 K tead	1527 K tahad
katso	1677 K myös	1677 K:	1677 K video	1677 K myös:	1707 K koko	1707 K kaikki
kaupallinen	86 K yhteistyö:	1759 K yhteistyö:
kaynak	68 K gösterilerek	68 K gösterilmek	4248 K gösterilmeden
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	1064 K up with	1166 K reading	1167 K reading with	1202 K reading:
kein	882 K eigentümer	882 K konzern	882 K verleger	882 K milliardär
keine	882 K eigentümer	882 K konzerne	882 K aktionäre	882 K paywall	882 K werbung
ken	66 K je iemand	2969 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	629 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	2177 K minket
kerro	59 K kommenteissa	1686 K kokemuksesi	1686 K oma
keskustele	28 K	1717 K aiheesta	1717 K jutusta
keskustelu	1696 K on auki
key	1143 K points	1143 K takeaways
""", 'ki': """
ki	787 K-generierte inhalte	787 K-generierte texte	787 K-generierte zusammenfassungen	3092 K har
kiitos	1737 K lukijoidemme
kijk	2899 K ook	2899 K hier	2923 K de uitzending	2923 K de hele	2939 K voor meer
kirim	2265 K foto	2265 K tulisan
kirimkan	2265 K foto
kirjaudu	1696 K	1707 K
kirjoita	1707 K suoraan	1707 K meille
kirjoitimme	1715 K
kirjoittaja	1688 K on	1688 K työskentelee
kirjuta	1511 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	3087 K du til
""", 'kl': """
klausies	2821 K
klausykite	2738 K	2753 K
klick	847 K
klicka	3997 K här
klicken	847 K sie
klik	619 K her	2264 K	2899 K hier	2939 K hier voor	2968 K
klikk	3052 K her
klikkaamalla	1707 K
kliknij	3178 K tutaj
kliknite	3779 K sem
klopt	2969 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	1119 K someone	1119 K anyone	1186 K	1208 K
""", 'ko': """
kochen	82 K sie gern
kokeilitko	59 K
koko	1707 K keskustelun kuulet
kolumna	3690 K izražava	3890 K izraža	3890 K odraža
kolumni	1750 K on julkaistu
kom	635 K til vores	3068 K på vårt	3068 K på vår	4013 K på vårt	4013 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	2753 K gali
kommentare	5 K	27 K	825 K können nur	853 K werden erst	853 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	754 K
kommentarsporet	5 K
kommenteerida	1526 K saavad
kommentering	5 K
kommentieren	5 K	825 K können	847 K sie
kommentit	5 K	27 K
kommentoimalla	1717 K	1717 K hyväksyt
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	490 K na autora	622 K journalisten	629 K journalisten	630 K	649 K	760 K:	3055 K journalisten	3062 K oss	3062 K journalisten	3063 K	3085 K
kontakta	4000 K reportern	4007 K oss via	4007 K reportern	4008 K	4029 K
konten	2301 K ini tidak	2302 K ini berasal dari	2302 K sematan dari	2302 K eksternal dari	2302 K dari	2323 K ini dilindungi
kontributor	2267 K:
konuyla	4176 K ilgili:
koop	2968 K
kopeeri	1526 K
kopier	649 K	3085 K
kopiera	4029 K
kopioi	1707 K
kopiuj	3202 K link
koreksi	2271 K artikel
""", 'kr': """
krijg	2968 K
kronikken	695 K	3132 K
""", 'ku': """
kui	1511 K sul on teema	1511 K sul on vihje	1511 K tead	1511 K märkasid
kunjungi	2272 K toko
kunne	69 K du lide	82 K du lide
kunstig	655 K intelligens har	3092 K intelligens har
kunstmatige	2920 K intelligentie kan fouten maken. controleer
kuula	1516 K podcasti	1526 K
kuulemme	1707 K mielellämme
kuuntele	1 K	1677 K:	1677 K myös	1677 K myös:	1694 K	1707 K
""", 'kv': """
kviz	3678 K:	3732 K:	3732 K dana:	3732 K tjedna:	3879 K:	3928 K:	3928 K dneva:	3928 K tedna:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	462 K'article continua	1791 K'essentiel de l'actualité	1818 K'auteur	1819 K'auteur	1828 K'essentiel par	1870 K'abus d'alcool est dangereux pour la santé	2390 K'autore	2391 K'autore	2470 K'articolo continua
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	462 K notícia continua	1462 K noticia continúa	1471 K publicidad termina en #	1842 K vidéo va commencer	1873 K vidéo n'est	1912 K vidéo commence dans #	2368 K tua email	2412 K tua opinione conta	2470 K notizia continua	2479 K pubblicità termina tra #
laad	2985 K inhoud van
laadi	1526 K alla
laat	59 K me weten	2923 K je dit artikel	2968 K
laatste	2898 K nieuws over
ladda	13 K ner	4017 K ner	4017 K ned	4029 K ner	4054 K alltid innehåll från	4054 K innehåll från
lade	13 K	847 K
laden	13 K sie	847 K sie
lae	1526 K alla
lagre	3085 K
lainaus	68 K sallittu
lands	1230 K on mondays	1230 K on fridays	1230 K on sundays
langganan	2282 K
lanjut	2287 K membaca
lanjutkan	2287 K membaca
laporan	2266 K:	2267 K wartawan	2267 K kontributor
laporkan	2271 K kesalahan
lasi	2796 K arī	2796 K vairāk	2796 K vēl	2821 K
lasiet	2796 K arī
last	13 K ned	3073 K ned	3085 K ned	3099 K ned appen	3109 K inn alltid innhold fra	3109 K inn innhold fra
lataa	13 K	1707 K	1727 K sisältö palvelusta
latest	1097 K from	1097 K in	1097 K videos from
laureata	2396 K in
laureato	2396 K in
""", 'le': """
le	69 K gustó	82 K gusta	82 K ha gustado	82 K gustó	1375 K puede interesar	1375 K puede interesar:	1785 K premier mois	1813 K meilleur de
lea	1375 K también	1375 K aquí	1375 K además	1375 K más	1375 K:	1375 K además:	1484 K el original
leave	59 K a star
ledenvoordeel	2981 K:
lediga	4004 K jobb på	4004 K tjänster på
ledige	626 K stillinger hos	626 K stillinger på	3059 K stillinger i	3059 K stillinger hos
lee	13 K en	1375 K también	1375 K más	1375 K:	1375 K más:	1375 K aquí:	1409 K las noticias sin anuncios	1409 K sin anuncios en la app	1420 K aquí la nota completa	1484 K el original
leer	1375 K también	1375 K más	1489 K
lees	13 K	2898 K meer over	2899 K ook	2899 K ook:	2899 K meer	2899 K meer:	2899 K verder	2899 K hier	2899 K:	2899 K verder:	2925 K ons dossier:	2925 K het hele verhaal:	2939 K het hele	2939 K het volledige	2939 K de hele	2939 K hier het hele	2939 K hier alles	2964 K ook dit artikel:	2964 K dit ook:	2965 K ook het interview	2965 K ook het verhaal	2965 K ook ons	2965 K ook onze	2965 K ook de analyse	2965 K ook de reportage	2965 K ook de column	2965 K ook dit	2965 K hier het interview	2965 K hier de analyse	2968 K	2970 K dit verhaal	2970 K dit artikel	3004 K alles over het onderwerp:	3004 K alles over:
leestip	2899 K:
legg	3085 K til
leggi	13 K	2385 K tutte le notizie	2386 K anche	2386 K anche:	2386 K qui	2386 K tutto	2386 K:	2386 K pure:	2397 K tutti gli articoli di	2491 K l'originale	2491 K l'articolo originale	2496 K
legyen	31 K ön az első	2177 K
leia	13 K	3312 K mais sobre	3313 K também	3313 K também:	3313 K mais	3313 K:	3313 K aqui	3313 K mais:	3415 K o original	3415 K o artigo original	3419 K
leiad	1526 K meid
leidsid	44 K	1517 K vea	1517 K artiklist vea
leiten	3 K sie
len	3831 K pre predplatiteľov:
ler	3313 K também	3313 K mais	3419 K
les	5 K commentaires	27 K commentaires	27 K messages	1813 K plus lus	1828 K réponses sont générées	1829 K points clés	3051 K mer om	3052 K også	3052 K også:	3052 K mer	3052 K mer:	3052 K:	3052 K hele saken	3052 K om	3052 K her	3052 - K også	3059 K videre med	3073 K eavisen	3073 K avisa	3073 K avisen	3086 K	3088 K videre	3128 K alt om temaet:	3128 K alt om:
lesedauer	863 K
leseempfehlung	815 K:
lesen	13 K sie	82 K sie gern	756 K sie mehr zu	756 K sie mehr zum	757 K sie auch	757 K sie mehr	757 K sie hier	757 K sie dazu	757 K sie jetzt	757 K sie außerdem	757 K sie mehr zum thema	815 K sie hierzu:	839 K sie weiter:	839 K sie unser dossier:	847 K sie
lesenswert	815 K:
leserangebot	869 K:
leseravstemning	3102 K:
leserbrief	754 K
leserbriefe	754 K an
leserkommentare	824 K geben
leserreise	869 K:	3106 K:
leserreisen	869 K:
lesertilbud	3106 K:
leserumfrage	866 K:
lesetipp	757 K	757 K:
lesezeit	863 K
lest	757 K auch
lezersaanbieding	2981 K:
lezerspeiling	2977 K:
lezersreis	2981 K:
lezersvoordeel	2981 K:
""", 'li': """
licence	1896 K creative commons
licencia	1421 K creative commons
licenciada	1394 K en
licenciado	1394 K en
license	1178 K this
licenza	2462 K creative commons
lies	757 K auch	757 K mehr	757 K dazu	847 K
ligne	41 K de la rédaction
lihat	2259 K juga	2259 K juga:	2274 K video	2286 K pula:	2334 K di	2334 K postingan ini di
liitu	56 K #	1526 K
liity	56 K #	56 K yli #	1707 K
like	12 K us	69 K this?	1064 K what you're reading	1081 K and follow	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content	1233 K what you read	1233 K what you see	1233 K what you've read	1233 K what you're reading
liked	69 K this	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content	1233 K what you read
liker	82 K du	3087 K du
liking	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content
likte	69 K du	82 K du
limited	1166 K time	1166 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	4436 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1813 K tous nos articles	1814 K aussi	1814 K également	1814 K	1814 K notre	1814 K l'article	1814 K plus	1814 >> K	1931 K
lisa	1526 K meid	1526 K
lisez	13 K	1814 K aussi	1854 K
listen	1 K to	1098 K |	1098 K:	1148 K to the latest episode	1148 K to the full episode	1148 K to the full interview	1148 K again on	1190 K to our	1190 K as	1207 K
live	619 K:	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	757 K-ticker:	1309 K blog: how	1309 K blog: why	1309 K blog: what	1309 K blog: who	1309 K blog: where	1309 K blog: when	1309 K blog: the	1309 K blog: inside	1309 K blog: watch	1309 K blog: see	1309 K blog: is	1309 K blog: can	1309 K blog: this	1309 K blog: listen	1745 K: näin	1745 K: tässä	1745 K: siksi	1745 K: tämä	1745 K: kuuntele	1745 K: katso	1745 K: kaikki	1745 K: miten	1745 K: miksi	1745 K: mitä	1745 K: kuka	1745 K: mikä	1745 K: tältä	1745 K: tällainen	3003 K: zo	3003 K: hoe	3003 K: dit	3003 K: waarom	3003 K: wat	3003 K: wie	3003 K: de	3003 K: het	3003 K: een	3003 K: alles	3003 K: bekijk	3003 K: luister	3003 K: deze	3003 K: dat	3505 K text:
liveblog	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	890 K: der	890 K: die	890 K: das	890 K: wie	890 K: warum	890 K: was	890 K: so	890 K: wenn	890 K: alles	890 K: wer	890 K: wo	1309 K: how	1309 K: why	1309 K: what	1309 K: who	1309 K: where	1309 K: when	1309 K: the	1309 K: inside	1309 K: watch	1309 K: see	1309 K: is	1309 K: can	1309 K: this	1309 K: listen	2899 K:	3003 K: zo	3003 K: hoe	3003 K: dit	3003 K: waarom	3003 K: wat	3003 K: wie	3003 K: de	3003 K: het	3003 K: een	3003 K: alles	3003 K: bekijk	3003 K: luister	3003 K: deze	3003 K: dat
liverapport	4071 K: så	4071 K: här	4071 K: därför	4071 K: det här	4071 K: hör	4071 K: se	4071 K: allt	4071 K: detta	4071 K: den	4071 K: det	4071 K: de	4071 K: hur	4071 K: varför	4071 K: vad
liveseuranta	1745 K: näin	1745 K: tässä	1745 K: siksi	1745 K: tämä	1745 K: kuuntele	1745 K: katso	1745 K: kaikki	1745 K: miten	1745 K: miksi	1745 K: mitä	1745 K: kuka	1745 K: mikä	1745 K: tältä	1745 K: tällainen
""", 'll': """
llegeix	395 K també	395 K més
llegiu	395 K també
llicenciada	401 K en periodisme
llicenciat	401 K en periodisme
""", 'lo': """
lo	59 K has probado	1374 K más leído en	1374 K más visto en	1374 K último en	2480 K trovi su spotify
load	1273 K content from	1273 K external content
loe	1499 K ka	1499 K lisaks	1499 K veel	1499 K edasi:	1526 K
log	648 K ind eller opret	649 K ind	1207 K in
logg	3083 K inn eller	3085 K inn
logga	4028 K in eller	4029 K in	4043 K in
logi	1526 K sisse
loo	1526 K
looking	1207 K for	1222 K for
los	5 K comentarios	27 K comentarios	2926 K de dagelijkse
love	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content	1234 K our
loved	69 K this	1233 K this?	1233 K this article	1233 K this story	1233 K this post	1233 K this piece	1233 K this newsletter	1233 K this column	1233 K this recipe	1233 K this podcast	1233 K this essay	1233 K this series	1233 K this guide	1233 K this blog	1233 K this interview	1233 K this letter	1233 K this review	1233 K this page	1233 K this issue	1233 K this read	1233 K this episode	1233 K this content
lowongan	2272 K kerja di
""", 'lu': """
lubisz	82 K
lue	1677 K myös	1677 K myös:	1677 K lisää	1677 K lisää:	1677 K:	1677 K seuraavaksi:	1707 K	1746 K lisää aiheesta:
lugu	1528 K jätkub
luister	1 K	2899 K ook	2899 K:	2899 K ook:	2923 K hier naar	2923 K de podcast	2968 K
lukijakysely	1720 K:
lukijamatka	1724 K:
lukijatarjous	1724 K:
lukijoidemme	1737 K ansiosta
luo	1696 K tunnus	1707 K
""", 'ly': """
lyssna	1 K på	3997 K	3997 K:	4029 K
lyt	1 K til	619 K til	649 K
lytt	3052 K til	3085 K
""", 'ma': """
maak	2926 K de puzzel	2935 K een bedrag over	2935 K je gift over	2935 K uw gift over	2935 K je bijdrage over	2935 K uw bijdrage over	2968 K
maandelijks	2871 K opzegbaar
mach	794 K den test:	847 K
machen	794 K sie den test:	794 K sie mit bei unserer	847 K sie
macie	72 K pytania
made	59 K it?	1254 K this recipe	1254 K this
mai	3441 K multe detalii	3441 K mult pe această temă:	3469 K multe articole despre	3469 K multe știri despre
mail	1259 K this	2902 K de auteur	2914 K	2968 K
main	2296 K sekarang:
mainkan	2296 K sekarang:
mais	3312 K lidas em	3312 K de	3312 K sobre	3312 K notícias de	3312 K notícias sobre	3316 K artigos de
make	12 K us	1039 K a donation	1039 K a contribution	1039 K a gift	1207 K
maksettu	1759 K yhteistyö:
manda	1390 K tus fotos
mandanos	1390 K
mande	3328 K sua sugestão	3328 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	2264 K bergabung
masuk	2291 K atau daftar
masz	72 K pytania	73 K pytanie do tekstu	73 K pytanie do artykułu	3181 K temat?	3181 K temat dla
matote	2754 K klaidą
mau	2307 K menerima notifikasi
""", 'me': """
me	59 K conta	59 K conte
med	89 K et digitalt abonnement	89 K et abonnement	89 K abonnement	89 K en prenumeration	89 K en digital prenumeration	89 K ett abonnemang	3099 K appen	3099 K appen vår
medlemsfordel	669 K:	3106 K:
meer	2898 K over	2898 K uit	2898 K van	2898 K nieuws over	2899 K lezen:	2902 K artikelen van	2902 K van deze auteur	2939 K nieuws uit	2939 K nieuws over	2939 K weten?	2939 K over dit	2964 K over dit onderwerp:	2969 K lezen over	3004 K over het onderwerp:	3004 K over:
meest	2898 K gelezen in
meet	1103 K the author	1145 K our	1207 K
mehr	756 K zum thema	756 K aus	756 K von	756 K zu	756 K lesen über	756 K über	757 K zum thema	757 K dazu	757 K dazu:	757 K lesen:	757 K aus dem ressort	757 K aus der region:	760 K vom autor	760 K von der autorin	760 K artikel von	787 K informationen zum einsatz von ki	815 K nachrichten aus	815 K aus dem archiv:	839 K hintergründe dazu:	839 K zu diesem thema:
meistgelesen	756 K in
mejla	4007 K reportern	4008 K
meld	2968 K je	3068 K deg på vårt	3085 K deg
melde	847 K
melden	847 K sie
members	1209 K can read	1240 K get
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	2177 K
mer	3051 K om	3051 K fra	3052 K om saken:	3128 K om temaet:	3128 K om:	3996 K om	3996 K från	3997 K om ämnet:	3997 K läsning:	4000 K av	4072 K om ämnet:	4072 K om:
merci	28 K de rester	28 K de respecter
mere	618 K om	618 K fra	619 K om emnet:	691 K om emnet:	691 K om:
message	1265 K us on	1265 K us at	1265 K the newsroom
mest	3996 K läst i
met	89 K een abonnement	89 K een digitaal abonnement	2913 K medewerking van	2913 K dank aan anp	2913 K dank aan belga
mettiti	2413 K alla prova con
""", 'mi': """
mi	33 K a véleménye
minden	2219 K cikk a témában:	2219 K a témáról:
mira	1375 K también	1375 K:	1375 K también:	1404 K el video arriba	1404 K el vídeo de arriba
mit	33 K gondol	89 K einem abo	89 K einem abonnement	89 K einem digitalabo	89 K dem digitalabo	724 K einem abo	767 K material von	768 K material von
mitarbeit	781 K:
""", 'mn': """
mnenja	3890 K avtorjev
mnenje	3890 K avtorja
""", 'mo': """
modtag	649 K
mohlo	487 K by vás zajímat:
molimo	28 K vas da
mon	1916 K don :
monat	724 K kostenlos	724 K gratis
mooi	69 K verhaal
more	1097 K from	1097 K on	1098 K from	1098 K on this	1098 K to read:	1098 K on this story:	1098 K on this topic:	1098 K stories:	1098 K on:	1103 K by	1103 K stories by	1172 K coverage:	1202 K news:	1204 K videos from	1219 K local headlines	1219 K local news	1219 K local stories	1219 K national news	1219 K top stories	1219 K world news	1219 K business news	1219 K sports news	1219 K breaking news	1276 K:	1276 K |	1310 K about the topic:	1310 K about:	1310 K on the topic:	1310 K on:
most	1097 K read in	1097 K read on	1097 K viewed in	1097 K popular in	1097 K popular on	1202 K read:
mostra	2496 K
mostrar	1489 K	3419 K
""", 'mu': """
mua	4441 K vé
muhabir	4210 K:
muista	1707 K vahvistaa
mus	2753 K rasite
must	1098 K read:	1202 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	550 K tomto místě je vložený obsah	550 K tomto místě je vložený příspěvek	550 K tomto místě se nachází vložený obsah	550 K tomto místě se nachází vložený příspěvek	550 K tomto místě najdete vložený obsah	550 K tomto místě najdete vložený příspěvek	2941 K de advertentie gaat	3292 K sua caixa de entrada	3834 K tomto mieste je vložený obsah	3834 K tomto mieste je vložený príspevok	3834 K tomto mieste sa nachádza vložený obsah	3834 K tomto mieste sa nachádza vložený príspevok	3834 K tomto mieste nájdete vložený obsah	3834 K tomto mieste nájdete vložený príspevok	3900 K voljo v	3900 K voljo na
nachdruck	68 K kostenlos	68 K frei	68 K mit quellenangabe	68 K erlaubt
nachgekocht	59 K?
nachrichten	736 K-app
nad	52 K tym tekstem
nahlaste	527 K chybu
najdete	12 K nás
najnowsze	3177 K z
najnowszy	3184 K numer
najpopularniejsze	3177 K w
namestite	3900 K
namluveno	504 K
napi	2193 K kvíz:
napisz	31 K pierwszy
napiszcie	59 K
naslovna	97 K >
naslovnica	97 K >
nata	2396 K a
nato	2396 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	2177 K felejtse el megerősíteni
need	1222 K a	1282 K advice
neem	2971 K nu
nehmen	847 K sie
nei	2383 K commenti
nella	2368 K tua mail	2368 K tua email	2368 K tua casella
nema	32 K komentara
nemamo	3745 K vlasnika	3745 K vlasnike	3745 K dioničare	3745 K akcionare	3745 K oglase	3745 K reklame
nemate	3711 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	756 K artikel aus
never	1225 K miss
new	1166 K year sale	1205 K episodes	1233 K here?	1246 K here	1246 K to us	1250 K customers only	1256 K replies are no longer allowed
news	41 K hotline	41 K tip line	736 K-app
newsblog	757 K:
newsdesk	41 K hotline
newsletter	733 K an	733 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	1098 K:
""", 'ng': """
nghe	1 K	4427 K:	4442 K podcast của báo	4442 K podcast của chúng tôi	4442 K toàn bộ bài	4442 K bài viết	4497 K trên
""", 'ni': """
nicht	754 K mehr kommentieren	754 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	3211 K masz czasu czytać	3248 K mamy właściciela	3248 K mamy akcjonariuszy	3248 K mamy udziałowców	3248 K mamy reklam	3248 K mamy paywalla
nieuws	2969 K via whatsapp
nikmati	2277 K berita	2282 K
nimamo	3942 K lastnika	3942 K lastnikov	3942 K delničarjev	3942 K oglasov
nimate	3910 K časa za branje
nincs	2210 K tulajdonosunk	2210 K mögöttünk	2210 K fizetőfalunk	2210 K fizetőfal
nincsenek	2210 K tulajdonosaink	2210 K részvényeseink
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	1302 K owner	1302 K owners	1302 K billionaire owner	1302 K paywall	1302 K paywalls	1302 K shareholders	1302 K corporate owner	1302 K advertising	1302 K ads	1375 K te pierdas:	1435 K podemos mostrar este contenido	1435 K es posible mostrar este contenido	3292 K seu e-mail	3292 K seu email	3301 K facebook e no	3301 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand	72 K fragen
nog	32 K geen reacties
nombre	1865 K de caractères restants
non	27 K saranno pubblicati	32 K ci sono ancora commenti	2443 K possiamo mostrare questo contenuto
normas	1372 K de participación
nos	1814 K lecteurs ont lu	3310 K comentários
noskaties	2821 K
not	1233 K on the list yet?	1233 K on our list yet?
noteringen	2982 K onder voorbehoud
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	1374 K de
notify	1071 K me of	1071 K me when
notre	1814 K dossier	1814 K article	1814 K enquête :	1814 K reportage :	1891 K dossier sur
nous	12 K suivre
nova	3896 K številka
novi	3696 K broj
now	1098 K read:	1197 K only	1197 K just
nowy	3184 K numer
""", 'nu': """
nu	32 K există comentarii	2945 K # weken voor	2945 K # maanden voor	2961 K de eerste maand voor	2971 K met korting
nur	724 K für mitglieder	836 K # euro	836 K # €	856 K für kurze zeit	856 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	490 K autorovi	490 K autorce	3181 K autorze	3181 K autorce	3325 K autor escreve segundo o novo	3340 K seu comentário será	3360 K jogo é para maiores	3363 K vídeo não	3395 K artigo continua	3404 K anúncio termina em #	3404 K vídeo começa em #	3451 K postare distribuită de
""", 'ob': """
obejrzyj	3178 K wideo	3178 K:	3194 K film	3194 K wideo
objevili	7 K jste
obserwuj	12 K	3208 K
""", 'oc': """
ocenite	3694 K	3894 K
ocijenite	3694 K
ocorreu	3380 K um erro
""", 'od': """
od	3729 K # eura
odds	1250 K courtesy of	1292 K correct at	1292 K correct as of	1292 K are correct at	1292 K subject to change	2982 K onder voorbehoud	2982 K kunnen	4050 K kan
oddsen	4050 K kan
""", 'of': """
ofert	408 K per
oferta	1486 K especial lectores	3234 K dla czytelników:	3234 K dla prenumeratorów:
offerta	2428 K speciale	2493 K speciale lettori
offre	1928 K spéciale lecteurs
offrez	3 K
offrir	3 K
ofrecido	1403 K por
""", 'og': """
oglejte	3879 K si video
""", 'ok': """
okuyun	4176 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	1511 K midagi	1511 K kogenud
olet	1740 K lukenut #/#	1740 K lukenut #
oletko	1686 K kokenut	1686 K itse kokenut
oliko	1708 K tästä
olvasd	2151 K el	2151 K el:	2177 K el
olvass	2151 K tovább:
olvassa	2151 K el	2151 K el:	2151 K el ezt is	2177 K el
""", 'om': """
om	622 K forfatteren	622 K skribenten	2871 K verder te lezen	2896 K te reageren	3055 K forfatteren	3055 K skribenten	4000 K skribenten	4000 K författaren
""", 'on': """
on	1080 K facebook and twitter	1080 K facebook, twitter	1080 K instagram, facebook	1080 K twitter and facebook	1080 K instagram and facebook	1098 K our site:	1223 K mobile	1223 K your phone	1223 K the go	1223 K the move
onbeperkt	2871 K toegang
onko	1686 K sinulla juttuvinkki	1686 K sinulla vinkki	1686 K sinulla tietoa	1686 K sinulla aiheesta	1708 K sinulla asiakirjoja
online	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	3852 K: ako	3852 K: takto	3852 K: prečo	3852 K: čo	3852 K: kto	3852 K: kde	3852 K: to	3852 K: pozrite	3852 K: vypočujte	3852 K: všetko	3852 K: noc	3852 K: ľudia	3852 K: tak	3852 K: aké
only	1156 K registered	1156 K subscribers	1156 K members
ontdek	23 K meer van	2968 K
ontvang	2875 K elke	2968 K
onze	2923 K podcast is te
""", 'oo': """
ook	2899 K interessant:	2964 K in het nieuws:	2964 K lezen:
""", 'op': """
op	2886 K facebook en twitter	2886 K facebook, twitter	2886 K facebook en instagram	2886 K facebook, instagram
opazili	44 K ste
opdaget	650 K en fejl
opdater	649 K
open	1223 K the
opinion	1098 K |
opozorite	3912 K na napako
oppdater	3085 K
opprett	3083 K en	3083 K konto	3083 K bruker	3085 K
oppsummeringen	26 K er
oprac	3206 K.
opracowanie	3206 K:
opret	648 K en gratis	648 K dig gratis	649 K
opsummeringen	26 K er
""", 'or': """
or	1274 K # interest-free	1274 K # payments of	1274 K four interest-free
ordenar	1463 K por	1463 K:	3396 K por:
order	1207 K	1269 K reprints	1291 K your copy	1291 K a copy
ordina	2471 K per:
originally	1218 K published by	1218 K published in	1218 K published on
orijinal	4274 K makaleyi okuyun
""", 'os': """
os	5 K comentários	27 K comentários
osale	1516 K	1526 K
osallistu	1693 K	1707 K	1717 K keskusteluun
ossza	3 K meg	2177 K meg
osta	1516 K pilet	1526 K	1693 K liput	1707 K
oszd	3 K meg	2177 K meg
""", 'ot': """
ota	1686 K yhteyttä toimittajaan	1686 K yhteyttä toimitukseen	1690 K yhteyttä	1707 K yhteyttä	1707 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	1172 K earlier coverage:	1202 K latest coverage:	1211 K app	1211 K podcast	1211 K newsletter	1211 K channel	1211 K telegram channel	1211 K whatsapp channel	1211 K free newsletter	1211 K daily newsletter	1211 K apps	1240 K subscribers get	1240 K members get
out	1163 K every	1230 K on fridays	1230 K on sundays
ouvir	1 K	3399 K no
""", 'ov': """
ova	76 K tema je zatvorena	76 K tema je zaključana
ovaj	3693 K sažetak	3757 K članak je	3757 K tekst je
ovde	3736 K je ugrađensadržaj	3736 K je ugrađeni sadržaj
ovdje	3736 K je ugrađensadržaj	3736 K je ugrađeni sadržaj
over	1250 K #s only	2903 K de auteur	2904 K de auteur
overname	68 K toegestaan	68 K vrij
overnemen	68 K mag
ovo	52 K istraživanje
""", 'pa': """
page	1889 K # sur #	1889 K # / #	1889 K #/#
pagina	2457 K # di #	2457 K #/#	3503 K # din #	3503 K # / #
paid	1123 K for by	1320 K for by	1320 K content from	1320 K post by
para	1372 K participar	1372 K comentar	1391 K comunicarse con	1391 K contactar con	1406 K poder comentar	1435 K ver este contenido	3310 K comentar	3367 K ver este conteúdo	3367 K visualizar este conteúdo
paremkite	81 K
partager	3 K
partagez	3 K
partecipa	2407 K al nostro
participe	12 K
participez	1838 K à notre webinaire
partilhar	3 K
partilhe	3 K
partner	583 K článku	1320 K content from	3271 K materiału	3271 K artykułu	3766 K članka	3766 K rubrike	3865 K článku	3962 K članka	3962 K rubrike
partnerem	583 K článku je	583 K seriálu je	583 K rubriky je	3271 K artykułu jest	3271 K cyklu jest	3271 K materiału jest	3271 K serwisu jest
partnerom	3865 K článku je	3865 K seriálu je	3865 K rubriky je
parts	1143 K of this article	1143 K of this story
paru	1896 K initialement dans le	1896 K initialement dans la	1896 K initialement dans l
pas	32 K encore de commentaire
pasang	2277 K aplikasi
pasidalinkite	2739 K savo istorija	2753 K
pass	1076 K this on	1259 K this
passend	757 K dazu	757 K dazu:
patreon	4200 K'dan
patrocinado	1486 K por
pay	1274 K in #	1274 K in three	1274 K in four
paying	1240 K members get
payment	1049 K methods:
""", 'pe': """
peatoimetaja	1508 K:
pelaa	1721 K nyt:
pentru	3451 K a vedea acest	3451 K a vizualiza acest	3488 K a vedea acest conținut	3488 K a vizualiza acest conținut	3488 K a afișa acest conținut
penulis	2266 K:	2267 K:	2267 K :
per	435 K veure aquest contingut	435 K mostrar aquest contingut	733 K e-mail zugeschickt	733 K mail zugeschickt	2361 K leggere tutto	2363 K gli abbonati	2363 K chi ha un abbonamento	2383 K commentare	2386 K approfondire	2386 K approfondire:	2397 K contattare l'autore	2397 K contattare l'autrice	2397 K scrivere all'autore	2397 K scrivere all'autrice	2400 K segnalazioni	2443 K visualizzare questo contenuto	2443 K vedere questo contenuto
peramban	2301 K anda tidak
perguntas	72 K?
periodista	401 K especialitzada	401 K especialitzat	1393 K de	1393 K especializada	1393 K especializado
permitida	68 K a reprodução
perskaitykite	2753 K
pewarta	2266 K:	2267 K:	2267 K :
""", 'ph': """
photo	1889 K # sur #	1889 K #/#	1889 K # / #
""", 'pi': """
pick	1274 K up available at
pickup	1274 K available at
piedalies	2821 K
piesakies	2812 K
pievieno	2821 K mūs	2821 K
pievienojies	56 K #	2806 K	2821 K
pievienojieties	2806 K
pilihan	2259 K editor:
pirkite	2744 K bilietus
pitaj	3693 K
pitajte	3693 K
pitanja	72 K
pitanje	3732 K dana:
pitch	1039 K in
""", 'pl': """
place	1147 K a classified	1147 K an ad
play	1152 K our	1152 K today's	1207 K	1250 K responsibly	1289 K now:	1289 K today's game:	1289 K the daily:
please	28 K keep	28 K be	28 K stay	28 K respect	1250 K gamble responsibly	1258 K be sure to answer the question	1258 K read the rules before
plus	1813 K d'articles sur	1813 K d'infos sur	4049 K-förmån:
""", 'po': """
pobierz	13 K	3197 K z	3197 K w	3197 K na	3197 K w sklepie	3208 K aplikację	3226 K aplikację
podaruj	3 K	3202 K
podcast	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	757 K-tipp:	890 K: der	890 K: die	890 K: das	890 K: wie	890 K: warum	890 K: was	890 K: so	890 K: wenn	890 K: alles	890 K: wer	890 K: wo	1098 K:	1309 K: how	1309 K: why	1309 K: what	1309 K: who	1309 K: where	1309 K: when	1309 K: the	1309 K: inside	1309 K: watch	1309 K: see	1309 K: is	1309 K: can	1309 K: this	1309 K: listen	1745 K: näin	1745 K: tässä	1745 K: siksi	1745 K: tämä	1745 K: kuuntele	1745 K: katso	1745 K: kaikki	1745 K: miten	1745 K: miksi	1745 K: mitä	1745 K: kuka	1745 K: mikä	1745 K: tältä	1745 K: tällainen	1814 K :	2218 K: így	2218 K: itt	2218 K: ezért	2218 K: miért	2218 K: hogyan	2218 K: mit	2218 K: ki	2218 K: mi	2218 K: ez	2218 K: ezt	2218 K: hallgassa	2218 K: nézze	2218 K: minden	2218 K: a	2218 K: az	3003 K: zo	3003 K: hoe	3003 K: dit	3003 K: waarom	3003 K: wat	3003 K: wie	3003 K: de	3003 K: het	3003 K: een	3003 K: alles	3003 K: bekijk	3003 K: luister	3003 K: deze	3003 K: dat	3127 K: slik	3127 K: her	3127 K: derfor	3127 K: dette	3127 K: hør	3127 K: se	3127 K: alt	3127 K: hvordan	3127 K: hvorfor	3127 K: hva	3127 K: hvem	3127 K: den	3127 K: det	3127 K: de	3256 K: jak	3256 K: tak	3256 K: oto	3256 K: dlaczego	3256 K: co	3256 K: kto	3256 K: gdzie	3256 K: to	3256 K: zobacz	3256 K: posłuchaj	3256 K: wszystko	3256 K: noc	3256 K: ludzie	3753 K: kako	3753 K: ovako	3753 K: zašto	3753 K: što	3753 K: šta	3753 K: tko	3753 K: ko	3753 K: gdje	3753 K: gde	3753 K: ovo	3753 K: pogledajte	3753 K: poslušajte	3753 K: sve	3753 K: noć	3753 K: ljudi	3753 K: evo	3852 K: ako	3852 K: takto	3852 K: prečo	3852 K: čo	3852 K: kto	3852 K: kde	3852 K: to	3852 K: pozrite	3852 K: vypočujte	3852 K: všetko	3852 K: noc	3852 K: ľudia	3852 K: tak	3852 K: aké	3950 K: kako	3950 K: tako	3950 K: zakaj	3950 K: kaj	3950 K: kdo	3950 K: kje	3950 K: to	3950 K: poglejte	3950 K: prisluhnite	3950 K: vse	3950 K: noč	3950 K: ljudje	3950 K: takole	3950 K: oglejte	4071 K: så	4071 K: här	4071 K: därför	4071 K: det här	4071 K: hör	4071 K: se	4071 K: allt	4071 K: detta	4071 K: den	4071 K: det	4071 K: de	4071 K: hur	4071 K: varför	4071 K: vad
podcastunk	2165 K
podd	4071 K: så	4071 K: här	4071 K: därför	4071 K: det här	4071 K: hör	4071 K: se	4071 K: allt	4071 K: detta	4071 K: den	4071 K: det	4071 K: de	4071 K: hur	4071 K: varför	4071 K: vad
pode	3313 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podkast	3127 K: slik	3127 K: her	3127 K: derfor	3127 K: dette	3127 K: hør	3127 K: se	3127 K: alt	3127 K: hvordan	3127 K: hvorfor	3127 K: hva	3127 K: hvem	3127 K: den	3127 K: det	3127 K: de	3753 K: kako	3753 K: ovako	3753 K: zašto	3753 K: što	3753 K: šta	3753 K: tko	3753 K: ko	3753 K: gdje	3753 K: gde	3753 K: ovo	3753 K: pogledajte	3753 K: poslušajte	3753 K: sve	3753 K: noć	3753 K: ljudi	3753 K: evo	3950 K: kako	3950 K: tako	3950 K: zakaj	3950 K: kaj	3950 K: kdo	3950 K: kje	3950 K: to	3950 K: poglejte	3950 K: prisluhnite	3950 K: vse	3950 K: noč	3950 K: ljudje	3950 K: takole	3950 K: oglejte
podoba	69 K się	82 K ci się
podporte	81 K	3809 K
podporujte	522 K	3809 K
podprite	81 K	3907 K
podsumowanie	26 K wygenerowane	26 K zostało	3190 K artykułu	3190 K wygenerowane	3190 K przygotowane
podziel	3 K się
pogledaj	3678 K video
pogledajte	3678 K i	3678 K još	3678 K video	3678 K:
poglejte	3879 K tudi	3879 K:
poin	2270 K penting oleh	2270 K-poin penting oleh
points	1829 K clés
pokazuj	3238 K treści z	3238 K treści ze	3238 K treści od
pokud	44 K najdete
polecamy	3178 K:
poll	1153 K:	1288 K of the day:	1288 K of the week:
pomohl	505 K vám
pomohol	3793 K vám
pon	1407 K a prueba tus
ponatis	68 K dovoljen
ponturi	3447 K și sesizări
ponuka	3831 K pre čitateľov:
popular	1097 K in
portada	97 K >	97 K '	97 K "
posa	406 K a prova els teus
posez	1828 K vos questions	1828 K votre question
poslat	517 K
poslechnout	1 K
post	1094 K a comment
posted	1097 K in	1098 K in:
posts	27 K
potrebbe	2386 K interessarti:
pots	399 K enviar-nos
pour	1773 K nous soutenir	1783 K débloquer	1811 K réagir	1811 K commenter	1814 K aller plus loin	1814 K rappel :	1832 K nous contacter	1832 K contacter	1842 K écouter cet épisode	1870 K votre santé, mangez	1870 K votre santé, évitez	1870 K votre santé, pratiquez
povezano	3678 K:
povolit	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
povzetek	3893 K	3893 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	3779 K si	3779 K si video
""", 'pr': """
pr	86 [K]	86 【K】	2537 K:
pratite	12 K	3708 K
preberite	3879 K tudi	3879 K še	3879 K več	3879 K:	3879 K si
prebrali	3945 K ste # od #	3945 K ste že # od #
prefer	1127 K
pregunta	404 K a la nostra
preguntas	72 K?	73 K sobre este artículo
preluarea	68 K textului	68 K este permisă	68 K articolului	3507 K fără acord
prenesi	3900 K
prenesite	13 K	3900 K	3907 K aplikacijo
prenota	2407 K il tuo posto per l'evento
prenumerata	2751 K nuo
prenumeruokite	2751 K ir skaitykite	2751 K nuo	2751 K tik	2753 K
press	1190 K play
pretplatite	3708 K se na
preuzimanje	68 K dozvoljeno
preuzmi	3701 K	3726 K aplikaciju
preuzmite	13 K	3701 K	3708 K aplikaciju	3726 K aplikaciju
previous	1172 K coverage:
previously	1098 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	3713 K pogrešku
prijavite	3713 K grešku	3713 K pogrešku	3912 K napako
prima	97 K pagină >
primetili	7 K ste
primijetili	7 K ste
print	3 K this	1259 K this
prisijunk	56 K prie #
prisijunkite	2737 K prie	2753 K
prisluhnite	3879 K podkastu
prispevek	3954 K je
privacy	1064 K notice:
probeer	2945 K # maanden voor	2945 K # weken voor	2961 K	2968 K
proefabonnement	2871 K
profitez	1854 K
prohibida	454 K la reproducció
promoted	1123 K by	1176 K:
prosimy	28 K o
protokoll	781 K:
przeczytaj	3178 K także	3178 K też	3178 K:	3178 K też:
przeczytano	3251 K już # z #	3251 K # z #
przedruk	68 K dozwolony	68 K bezpłatny	68 K mile widziany
""", 'pu': """
pubblicato	2491 K con il permesso
publicado	1383 K originalmente en	1484 K con permiso de	3415 K com permissão
publicitate	86 K:
publireportage	86 K :
publirreportaje	86 K:
published	1163 K every
puede	12 K seguir	1391 K enviarnos	1391 K contactar	1391 K escribir
puedes	12 K seguir	1375 K leer también	1375 K leer:	1391 K enviarnos	1391 K contactar	1391 K escribir	1404 K escuchar todos los episodios
punti	2405 K chiave
puntos	1399 K clave generados
punya	66 K teman yang	72 K pertanyaan	2265 K informasi	2265 K cerita	2265 K foto	2265 K keluhan
puoi	12 K seguirci	2400 K inviarci
push	739 K-nachrichten	739 K-benachrichtigungen	739 K-mitteilungen
pushmeldingen	2881 K
puzzle	1289 K of the day:
""", 'py': """
pysy	28 K
pytania	72 K
pytanie	3230 K dnia:
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
qualcosa	2456 K è andato storto
quan	4432 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	1383 K prohibida
quelle	766 K: dpa	766 K:
quellen	766 K:
quer	3328 K sugerir	3328 K contar	3328 K receber as principais	3369 K receber notificações	3369 K receber as nossas notificações	3369 K receber alertas
questa	26 K sintesi	52 K inchiesta	76 K discussione è chiusa	2404 K traduzione	2463 K notizia è stata
questions	72 K?	73 K about this article	73 K about this story	1186 K
questo	8 K articolo ti	26 K riassunto	76 K argomento è stato chiuso	76 K argomento è chiuso	2404 K articolo è stato tradotto	2407 K articolo è pubblicato sul numero	2412 K articolo aderisce	2439 K video non	2439 K contenuto non	2440 K contenuto è ospitato da	2440 K contenuto proviene da	2462 K articolo è protetto	2462 K contenuto è protetto	2462 K articolo è stato pubblicato originariamente	2463 K articolo è stato	2463 K testo è stato	2463 K contenuto è stato	2491 K articolo è pubblicato	2491 K articolo è tratto da	2492 K testo è stato revisionato	2492 K testo è stato rivisto	2492 K articolo è stato revisionato
quick	1172 K read:
quieres	1391 ¿K contarnos	1437 K recibir notificaciones	1437 K recibir nuestras notificaciones	1437 K recibir alertas
quiz	665 K:	830 K:	866 K:	866 K der woche:	1289 K of the day:	1289 K of the week:	1857 K.	1857 K -	1857 K :	1891 K :	2977 K:	2977 K van de week:	3102 K:	3230 K:	3230 K dnia:	3230 K tygodnia:	3383 K:	4046 K:	4192 K:
quoten	870 K unterliegen	870 K: stand
quoteringen	2982 K onder voorbehoud	2982 K kunnen
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	3711 K slušate
radote	44 K	2745 K klaidą
raje	3910 K poslušate
raksti	2807 K autorei	2807 K autoram
raksts	2823 K turpinās
rakstu	46 K drīkst
rangkuman	2270 K ini	2270 K oleh	2270 K ai
rate	8 K this
""", 're': """
re	1857 (K)lire
reach	1103 K the reporter	1103 K the author	1135 K	1266 K reporter	1266 K columnist
reacties	5 K	27 K	2950 K worden
read	13 K this in	1097 K more on these	1097 K more about	1097 K more from	1098 K more	1098 K more:	1098 K also	1098 K next	1098 K:	1098 K |	1098 K all about it	1098 K next:	1103 K more by	1150 K more of our	1158 K this and more	1158 K this story	1162 K our	1166 K on with	1166 K on for	1167 K on with	1172 K the full report here	1172 K the full story here	1202 K our explainer:	1202 K our analysis:	1202 K our guide:	1202 K our interview:	1202 K this next:	1202 K our latest:	1207 K
reader	1288 K poll:	1291 K offer:
readers	1156 K must use	1156 K must log	1246 K get #%	1246 K save	1288 K' poll:
reading	1233 K this on
reageren	5 K	2950 K kan	2950 K is alleen	2970 K op dit artikel
receive	1063 K emails from	1071 K notifications	1162 K the	1162 K our	1225 K push	1235 K
recevez	1791 K chaque	1791 K tous les	1791 K gratuitement
recevoir	1797 K les alertes
recibe	1351 K cada	1351 K todas las	1390 K las noticias	1390 K en tu whatsapp
recibir	1357 K notificaciones
recomandarea	3441 K noastră:
recomendado	3313 K:
recomendamos	1375 K:
recomienda	3 K
recommended	1098 K:	1172 K reading:
redactor	401 K de	1393 K de	1393 K en
redactora	401 K de	1393 K de	1393 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	781 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	2822 K kļūdu
regala	3 K
regale	3 K
regarder	1814 K :	1907 K sur
regardez	1842 K la vidéo ci-dessus	1842 K la vidéo ci-dessous
register	1145 K for our	1207 K
registreeru	1516 K
registrer	3083 K deg
registrera	4028 K dig	4043 K dig
registrieren	722 K sie sich
regler	4050 K och villkor gäller
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
reklam	4050 K. #+	4235 K engelleyici kullaniyorsunuz	4235 K engelleyici kullandiğiniz
reklamdan	4256 K sonra
reklamin	4256 K ardindan	4265 K bitmesine #
relacionado	1375 K:	3313 K:
relacja	3256 K na żywo: jak	3256 K na żywo: tak	3256 K na żywo: oto	3256 K na żywo: dlaczego	3256 K na żywo: co	3256 K na żywo: kto	3256 K na żywo: gdzie	3256 K na żywo: to	3256 K na żywo: zobacz	3256 K na żywo: posłuchaj	3256 K na żywo: wszystko	3256 K na żywo: noc	3256 K na żywo: ludzie
related	1098 K:	1098 K |	1098 K story:	1098 K stories:	1098 K article:	1098 K reading:	1098 K video:	1098 K content:	1202 K coverage:
relire	1814 K
remarks	27 K
rendeld	2164 K meg
rendelje	2164 K meg	2177 K meg
report	7 K an error	7 K a mistake	1207 K
reporter	2266 K:	2267 K:
reporting	1111 (K by	1112 K by	1113 K by
reprints	68 K free
reprise	68 K autorisée
reproduction	68 K libre	68 K autorisée
republication	68 K libre
reserva	1401 K tu plaza
reserve	1145 K your seat	3334 K já o seu lugar na conferência
resim	4244 K # / #
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1846 K informé avec notre appli	1846 K informés avec notre appli
resum	404 K generat	404 K fet
resume	1399 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1814 K	1814 K ici	1838 K notre hors-série	1842 K tous les épisodes
revisado	1485 K por un
rezervuokite	2753 K
rezime	3693 K
rezumat	3452 K generat	3452 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	2368 K ogni
ringkasan	2270 K ini	2270 K dibuat	2270 K oleh	2270 K ai	2324 K ini
riproduzione	68 K libera	68 K consentita
rispetta	28 K
""", 'ro': """
rodyti	2753 K
""", 'ry': """
ryhdy	1707 K
""", 's': """
s	89 K předplatným	89 K predplatným	449 K'ha produït un error	520 K využitím zpráv
""", 'sa': """
saada	1511 K oma vihje	1511 K meile	1511 K oma arvamuslugu	1511 K arvamuslugu	1526 K
saat	1707 K ilmoituksen	1707 K sähköpostin	1707 K
saiba	3313 K mais	3313 K mais:
saken	46 K kan	3088 K fortsetter
saksikan	2259 K juga	2274 K video	2274 K live	2274 K live streaming
sale	1166 K:
salli	1727 K sisältö palvelusta	1727 K aina sisältö
saluran	41 K aduan redaksi
salvesta	1526 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
samo	3729 K #
sans	1785 K engagement
save	1167 K #% on your first	1167 K #% on an annual	1167 K #% on a digital	1246 K #%	1278 K #% on your
sayfa	4244 K # / #	4244 K #/#
sazinies	2821 K
saznajte	3678 K više:
""", 'sc': """
scan	1128 K to join	1158 K the qr code	1158 K the code
scannez	1846 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	832 K
schalten	832 K sie
schau	847 K
schenk	813 K diesen
schenken	813 K sie diesen
schick	847 K
schicken	847 K sie
schlagworte	756 K zu
schon	836 K ab # euro
schreib	847 K
schreiben	31 K sie den ersten	760 K sie unserem autor	760 K sie der autorin	760 K sie uns	847 K sie
schrijf	2968 K je
scopri	23 K di più da	2407 K i giochi	2407 K i nostri giochi
scrivi	31 K il primo	2389 K all'autore
scroll	1148 K down for video	2287 K ke bawah	2287 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	68 K permite la reproducción	68 K permite su reproducción	68 K autoriza la reproducción	619 K også	619 K video	619 K også:	635 K flere jobs	649 K hele	649 K flere	649 K alle	1406 K adhiere a los criterios	1421 K permite la reproducción	1448 K ha producido un error	2400 K vuoi raccontare	2400 K hai informazioni	3052 K også	3052 K video	3052 K også:	3085 K hele	3085 K alle	3085 K mer av	3328 K tiver informações	3328 K você tem informações	3997 K också	3997 K även	3997 K även:	4029 K hela	4029 K alla	4029 K mer av
sea	28 K respetuoso	31 K el primero
search	1189 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	1097 K more from	1098 K also	1098 K more	1098 K more:	1098 K also:	1103 K all posts by	1103 K author archive	1202 K our explainer:	1204 K more videos	1207 K	1295 K this post
seen	44 K a typo	44 K a mistake	1208 K
segera	2248 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	1395 K
seguinos	12 K
seguir	1395 K a
seguiu	12 K-nos
sehen	791 K sie hier das	791 K sie im video	791 K sie das video	847 K sie
sei	31 K der erste	31 K die erste	2400 K stato testimone	2400 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira	3360 K responsável, beba
sekite	2737 K	2753 K
seko	2806 K	2821 K
sekojiet	2806 K
selanjutnya	2286 K:
sem	32 K comentários
senaste	3996 K nytt om
send	3 K this	629 K os et krypteret	629 K os dit tip	649 K	1103 K us your	1103 K tips to	1103 K your tips	1103 K feedback to	1103 K your story ideas	1186 K us	1186 K your	1186 K photos	1186 K pictures	1207 K	1259 K this	1259 K it on	3062 K sikkert tips	3062 K tips	3085 K	3085 K saken videre
senden	847 K sie
seneste	618 K nyt om
sent	1163 K every	1163 K each	1230 K on mondays	1230 K on tuesdays	1230 K on wednesdays	1230 K on thursdays	1230 K on fridays	1230 K on saturdays	1230 K on sundays
seotud	1499 K:
ser	3087 K du noe feil	4030 K du något fel
ses	1817 K derniers articles	1924 K derniers articles
set	44 K en fejl	1207 K
sett	44 K en feil
setzen	847 K sie
seu	27 K comentário	3340 K comentário será
seuraa	12 K	1690 K kirjoittajaa	1690 K toimittajaa	1707 K
""", 'sf': """
sfoglia	2487 K la gallery
""", 'sh': """
share	3 K this	3 K the article	1103 K your story	1186 K your	1207 K	1259 K this
shop	1207 K	1284 K now:
short	1094 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	399 K tens informació	1391 K tienes información	1391 K tiene información	1391 K tenés información	1391 K conoces algún	1391 K conoces un caso	1454 K quieres ponerte en contacto con	1454 K quiere ponerse en contacto con	1454 K quieres contactar con	1832 K vous avez des informations	1832 K vous disposez	1832 K vous souhaitez	2456 K è verificato un errore
sia	31 K il primo
sichere	847 K
sichern	847 K sie
sie	7 K haben einen fehler	12 K finden uns	760 K erreichen die autorin	760 K erreichen den autor	780 K erreichen	856 K haben schon ein abo	856 K haben ihr limit	856 K haben das limit	856 K haben schon ein konto
sieh	791 K dir das video
siehe	757 K auch
siga	12 K	12 K-nos	1390 K el canal	3325 K este autor	3325 K esta autora
sign	1039 K up here	1063 K up to get	1063 K up to receive	1064 K up to	1064 K up for	1064 K up here	1064 K up (it's	1159 K up for push	1159 K up for alerts	1159 K up for text alerts	1159 K up for breaking news alerts	1194 K up to our	1194 K up for our	1194 K up for breaking	1194 K up for free	1207 K up	1207 K in	1231 K up to	1231 K up for
sigue	12 K a	1375 K leyendo:	1390 K el canal	1395 K a	1420 K toda la actualidad	1462 K leyendo tras
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	2259 K juga	2259 K juga:	2259 K:	2259 K video	2264 K berita	2274 K video	2285 K berita selengkapnya	2285 K berita lainnya	2286 K juga video
sin	32 K comentarios
sintesi	26 K generata
sirala	4257 K:
sisa	2291 K artikel gratis	2294 K karakter
sisesta	1526 K
siste	3051 K nytt om
sitter	3087 K du på	4030 K du på
siz	33 K ne
sizce	33 K
sizin	4205 K başiniza
""", 'sk': """
skaitykite	2727 K daugiau	2727 K taip pat	2727 K ir	2753 K
skapa	4028 K ett	4028 K konto	4029 K	4043 K ett konto	4043 K konto
skaties	2796 K arī	2821 K
skicka	4029 K
skinite	13 K	3701 K	3726 K aplikaciju
skontaktuj	3181 K się z autorem
skopiuj	3202 K link	3202 K
skriv	629 K til journalisten	630 K til	649 K	649 K direkte	3085 K inn	3085 K direkte	3085 K til oss	4029 K upp	4029 K direkt
""", 'sl': """
sledite	12 K	3907 K
sleduj	12 K
sledujte	12 K	487 K:	522 K	3809 K
slik	3084 K bruker	3084 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	787 K nutzen wir ki
sob	3325 K supervisão de
sobre	1379 K el autor	1379 K la autora	1379 K la firma	1380 K el autor	1380 K la autora	1380 K la firma	3317 K o autor	3317 K a autora	3318 K o autor	3318 K a autora
sois	31 K le premier
soit	1916 K # € après	1916 K #€ après
solliciteer	2971 K nu
sollten	760 K ihnen fehler
solo	1342 K para suscriptores	2363 K per abbonati	2428 K per te
som	89 K abonnent	89 K digital abonnent	89 K prenumerant
somente	3288 K para assinantes
sondage	1857 K -	1857 K.
sorodna	3879 K novica
sorodno	3879 K:
sorulariniz	72 K mi
sorularinizi	72 K
sorunuz	72 K mu
sostenete	81 K	2426 K
sostieni	81 K	2355 K	2355 K il	2355 K la	2426 K
souhrn	504 K	504 K článku
sous	1896 K licence creative commons
soutenez	81 K	1776 K	1776 K le
soutenir	1776 K
soutiens	81 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	4029 K
special	1166 K offer	1172 K report:
speel	2926 K onze	2978 K nu:
spela	4029 K upp	4047 K nu:	4050 K ansvarsfullt
spelregels	2896 K
spende	716 K für
spenden	716 K für	807 K an:
spendenkonto	807 K:
spiel	794 K unser
spielen	794 K sie unser
spil	666 K nu:
spill	3085 K av	3103 K nå:
sponseret	704 K af
sponset	3142 K av
sponsored	1123 K by	1176 K:	1219 K by our	1320 K by
sponsoreret	704 K af
sponsorizzato	2409 K da
sponsrat	4086 K av
sponzorirani	86 K članak:
sponzorisani	86 K tekst:
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	3907 K
spring	1166 K sale
spune	59 K-mi
spytaj	3190 K
""", 'st': """
sta	2968 K
start	1166 K your	1193 K your day with	1193 K your morning with	1193 K your week with	2971 K nu
startseite	97 K >	97 K '	97 K "
stavovi	3690 K autora	3690 K izraženi	3690 K izneti	3690 K izneseni
stay	28 K on topic	1064 K up to date with	1150 K with	1158 K ahead with	1207 K	1225 K ahead of
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	2968 K
stellen	787 K sie der
stem	649 K	2926 K mee	2968 K	3085 K
steun	81 K	2944 K	2968 K
stiahnite	13 K si	3809 K si aplikáciu
stimm	794 K jetzt ab:
stimmen	794 K sie jetzt ab:	847 K sie
story	1179 K by
straipsnis	2755 K tęsiasi
streszczenie	26 K wygenerowane	3190 K	3190 K artykułu
strona	97 K główna >	97 K główna '	97 K główna "
stuur	3 K dit	2968 K
""", 'su': """
su	27 K comentario	2374 K facebook e twitter	2374 K facebook e instagram
subscreva	3338 K o nosso podcast
subscribe	12 K to our	1046 K to	1064 K to	1128 K to the	1128 K to	1156 K to comment	1166 K	1207 K	1209 K for	1231 K to
subscriber	1291 K benefit:
subscribers	1209 K can read	1240 K get
subscriptions	1167 K start at
subskrybuj	3208 K
sudah	59 K mencoba	59 K coba
sui	2374 K nostri canali
suivez	12 K	1834 K
suivre	1834 K
suka	69 K tulisan	69 K artikel	2271 K artikel ini
sull	2390 K'autore	2391 K'autore
sumate	12 K	56 K a las #
sumber	2267 K:	2267 K :
summary	1143 K
summer	1166 K sale
support	1046 K	1046 K the	1207 K
supporters	1240 K get
sur	1794 K l'application	1802 K facebook et twitter	1802 K facebook, twitter	1802 K facebook et instagram	1814 K le même sujet
survey	1153 K:
susikurkite	2753 K
susisiekite	2753 K
""", 'sv': """
svar	635 K på vores	649 K	3068 K på vår	3085 K
svara	4013 K på vår	4029 K
sve	3754 K o:	3754 K o temi:
svi	3754 K članci o temi:	3754 K tekstovi o temi:
svidelo	69 K vam se
svideo	82 K vam se	3694 K vam se
svidio	82 K vam se	3694 K vam se
svidjelo	69 K vam se	82 K vam se	3694 K vam se
""", 'sy': """
syndicated	1201 K with permission
synes	650 K du om
""", 'sz': """
szavazz	2193 K:
szavazzon	2177 K	2193 K:
""", 't': """
t	69 K'ha agradat	82 K'ha agradat
""", 'ta': """
ta	52 K preiskava	3068 K quizen	3068 K vår quiz	3085 K testen	3085 K vår	3893 K povzetek	3954 K članek je
taalfout	7 K	2896 K
tack	4063 K vare våra läsare	4063 K vare er läsare	4063 K vare dig
tady	550 K je vložený obsah	550 K je vložený příspěvek	550 K se nachází vložený obsah	550 K se nachází vložený příspěvek	550 K najdete vložený obsah	550 K najdete vložený příspěvek
tag	635 K quizzen	635 K vores quiz	649 K vores
tagged	1098 K:
tags	1098 K:
taip	2727 K pat skaitykite
take	1152 K our	1207 K	1223 K us with you	1246 K #% off	1278 K #% off your
takip	12 K edin
takket	682 K være vores læsere	682 K være vores abonnenter	682 K være vores medlemmer	3119 K være våre lesere	3119 K være våre abonnenter
tallenna	1707 K
tambahkan	2264 K
tanya	2270 K ai kami
tap	1190 K play	1207 K
tapkite	2753 K
tato	52 K investigace
tausta	1677 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	69 K gustó	69 K ha gustado	82 K gusta	82 K ha gustado	82 K gustó	1375 K puede interesar	1375 K puede interesar:	1375 K recomendamos:	1375 K recomendamos leer:	1437 K gustaría recibir notificaciones
tead	1511 K teemast	1511 K rohkem
tee	1516 K test	1693 K testi	1707 K testimme
teile	3 K	847 K
teilen	3 K sie	847 K sie
teilt	3 K
teks	2324 K ini
tekst	46 K można	46 K wolno	46 K se može	46 K možete	1530 K:	2913 K: door	2941 K gaat verder onder	2941 K loopt door onder	2941 K gaat verder na	3184 K ukazał się	3184 K pochodzi z	3190 K przetłumaczony	3190 K został przetłumaczony	3190 K czyta	3271 K powstał we współpracy z	3690 K izražava	3693 K je preveden	3693 K čita	3696 K je objavljen u	3766 K je nastao u saradnji sa
tekstas	2757 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1690 K
tekstin	46 K saa
teksts	2825 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	1076 K a friend	1103 K us your story	1207 K
telli	1524 K	1526 K
tellijana	1526 K
tem	3328 K alguma informação	3328 K informações	3328 K uma sugestão	3328 K uma denúncia	3328 K alguma história	3328 K uma história
tema	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	3127 K: slik	3127 K: her	3127 K: derfor	3127 K: dette	3127 K: hør	3127 K: se	3127 K: alt	3127 K: hvordan	3127 K: hvorfor	3127 K: hva	3127 K: hvem	3127 K: den	3127 K: det	3127 K: de	4071 K: så	4071 K: här	4071 K: därför	4071 K: det här	4071 K: hör	4071 K: se	4071 K: allt	4071 K: detta	4071 K: den	4071 K: det	4071 K: de	4071 K: hur	4071 K: varför	4071 K: vad
temat	76 K zamknięty
ten	52 K tekst	76 K temat został zamknięty	76 K temat jest zamknięty	1278 K per cent off your	3190 K skrót
tens	72 K dubtes	399 K informació	399 K una història
tento	504 K souhrn	504 K článek byl přeložen	574 K článek	574 K text	3792 K súhrn	3792 K článok bol preložený	3856 K článok	3856 K text
terjadi	2319 K kesalahan	2319 K masalah
terjemahan	2270 K ini	2270 K dibantu	2324 K ini
terms	1111 K and conditions apply
test	635 K din viden	1152 K your knowledge	2926 K je kennis	3068 K kunnskapene dine	4192 K:
testa	4013 K dina kunskaper
testaa	1693 K
teste	794 K dein wissen	847 K
testen	794 K sie ihr wissen	847 K sie
testez	1854 K
testo	2463 K generato	2463 K redatto	2463 K tradotto	2492 K revisionato da
testou	59 K a receita
tetszett	8 K	69 K?	69 K a	82 K	2178 K
tetszik	82 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	455 K generat	455 K redactat	455 K traduït	504 K byl přeložen	507 K vyšel v	583 K vznikl ve spolupráci s	781 K:	1265 K us on	1265 K us at	1265 K the studio	1265 K the newsroom	3508 K generat	3508 K redactat	3508 K tradus	3792 K bol preložený	3795 K vyšiel v	3865 K vznikol v spolupráci s
texte	1828 K traduit	1897 K généré	1897 K rédigé	1897 K traduit	1927 K relu par
texten	46 K får	4031 K fortsätter
texterna	46 K får
texto	1399 K traducido	1456 K generado	1456 K redactado	1456 K traducido	1485 K revisado por	3332 K traduzido	3388 K gerado	3388 K redigido	3388 K traduzido	3416 K revisado por
textul	46 K poate fi
""", 'th': """
tham	4432 K gia kênh	4441 K gia khảo sát	4441 K gia bình chọn
thank	1119 K you for reading	1258 K you for contributing an answer	1258 K you for your interest in this question
thanks	1119 K for reading	1258 K for contributing an answer
the	5 K comments	1064 K latest news directly	1097 K latest in	1097 K latest from	1143 K ai summary	1310 K dossier on the topic:	1310 K dossier on:
thema	76 K geschlossen
theo	4418 K dõi báo	4418 K dõi trên	4432 K dõi báo	4432 K dõi chúng tôi	4432 K dõi kênh	4434 K dõi
there	32 K are no comments	32 K are no	1223 K's an app
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	68 K article is licensed under	1143 K article was	1143 K article has been	1143 K story was	1143 K story has been	1143 K content was	1143 K summary	1143 K translation	1143 K piece was	1148 K article is also available as audio	1201 K article first appeared	1201 K story first appeared	1201 K piece first appeared	1201 K post first appeared	1201 K report includes material	1201 K report includes information	1201 K report includes reporting	1201 K report contains material	1209 K is a preview	1214 K is an ai-generated	1214 K is an ai	1214 K ai-generated	1214 K ai summary	1256 K topic was automatically closed	1256 K topic was closed	1256 K topic is closed	1256 K topic is now closed	1256 K topic has been closed	1256 K topic will close	1256 K topic is locked	1256 K thread is closed	1256 K thread was closed	1256 K thread is now closed	1256 K thread has been closed	1256 K thread is locked	1256 K thread has been locked	1256 K discussion is closed	1256 K discussion is now closed	1256 K discussion has been closed	1256 K conversation is closed	1256 K conversation has been locked	1256 K post is locked	1256 K post has been locked	1269 K article appears in	1269 K article appeared in	1269 K story appears in	1269 K essay appears in	1269 K piece appears in	1269 K review appears in	1269 K interview appears in	1273 K content comes from	1288 K week's poll:	1314 K article was translated by	1314 K text was translated by	1314 K essay was translated by
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	69 K è piaciuto	82 K è piaciuto	82 K è piaciuta	82 K piace	2386 K potrebbe interessare:
tiene	1385 ¿K información
tienes	72 K dudas	72 K preguntas	1378 ¿K una historia	1385 ¿K información	1385 ¿K una historia	1386 ¿K alguna	1391 ¿K algo que
tijdelijk	2971 K:
tiklayin	4176 K
tiktok	4260 K'ta
tilaa	1707 K
tilaajaetu	1724 K:
tilaajana	89 K
tillad	672 K altid indhold fra	672 K indhold fra
tillat	3109 K alltid innhold fra	3109 K innhold fra
tilmeld	649 K
tin	4427 K liên quan:	4495 K tiếp tục
tip	41 K de redactie	41 K redaktionen	629 K journalisten	629 K redaktionen	1039 K your	2902 K de redactie	2902 K ons	2968 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	1208 K?	3062 K journalisten	3062 K redaksjonen	3062 K oss	3063 K	4007 K:
tipsa	41 K redaktionen	4007 K reportern	4007 K redaktionen	4007 K oss	4007 K anonymt
""", 'to': """
to	26 K podsumowanie	1094 K join the conversation	1150 K hear more	1291 K order a copy	1291 K order your copy	1291 K buy a copy	1291 K order this book	3190 K streszczenie	3190 K podsumowanie
toate	3449 K articolele lui
toda	1409 K la información en nuestra
todas	1374 K las noticias de
today	1288 K's poll:
todos	27 K los comentarios	27 K os comentários	1378 K los artículos de	3316 K os artigos de
toeta	81 K	1523 K
toetage	81 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1690 K
toimituksen	41 K vihjepuhelin
toista	1707 K
tonton	2259 K juga	2259 K:	2259 K juga:	2274 K video	2334 K di
toon	2985 K inhoud van
top	97 K＞	1097 K stories in	1097 K stories from
topics	1098 K:
toto	26 K shrnutí	76 K téma je uzavřeno	76 K téma bylo uzavřeno	76 K vlákno je uzamčeno	504 K shrnutí	3792 K zhrnutie
tous	27 K les commentaires	1813 K les articles de	1817 K les articles de
toute	1813 K l'actualité de	1813 K l'actu	1846 K l'info dans votre poche
""", 'tr': """
traduit	1828 K avec l'aide	1828 K à l'aide
trang	97 K chủ >	97 K chủ '	97 K chủ "	4484 K #/#	4484 K # / #
transmettez	3 K
treat	1207 K yourself
trending	1097 K in	1172 K:
tried	59 K it?	1254 K this recipe	1254 K this
trier	1904 K par
trimite	3 K	3447 K-ne
try	1152 K today's	1152 K our	1162 K our	1166 K	1167 K one month for $#	1167 K one month for £#	1167 K one month for €#	1167 K it for $#	1167 K it for £#	1167 K it for just $#	1167 K it for just £#	1167 K a month for $#	1167 K a month for £#	1167 K us for $#	1207 K	1222 K	1223 K the
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	82 K as aimé	1349 K correo electrónico	1406 K comentario será	1471 K vídeo comienza en #	3238 K znajduje się osadzona treść	3238 K znajduje się osadzona post	3238 K znajduje się osadzona film	3238 K jest osadzona treść	3238 K jest osadzona post	3238 K jest osadzona film	3454 K ce părere ai	3834 K je vložený obsah	3834 K je vložený príspevok	3834 K sa nachádza vložený obsah	3834 K sa nachádza vložený príspevok	3834 K nájdete vložený obsah	3834 K nájdete vložený príspevok
tud	2159 K valamit
tudo	3312 K sobre
tudsz	2159 K valamit
tue	81 K
tukaj	3933 K je vdelana vsebina
tukekaa	81 K
tule	1516 K tööle	1693 K lukijailtaan	1693 K mukaan	1707 K mukaan
tunnetko	66 K jonkun
turite	2739 K naujieną	2739 K informacijos	2739 K istoriją
turn	1159 K on alerts
tutaj	3238 K znajduje się osadzona treść	3238 K znajduje się osadzona post	3238 K znajduje się osadzona film	3238 K jest osadzona treść	3238 K jest osadzona post	3238 K jest osadzona film
tutte	2385 K le notizie su	2424 K le notizie di
tutti	27 K i commenti	2389 K gli articoli di	2410 K gli episodi del podcast
""", 'tw': """
tweet	1265 K us
twitter	4227 K gönderisini	4260 K'da
""", 'ty': """
tycker	82 K du om
tylko	3234 K dla prenumeratorów:
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	2958 K kunt zich altijd	2998 K hebt al # van	2998 K hebt # van	2998 K heeft al # van	2998 K heeft # van
""", 'ug': """
ugens	665 K spørgsmål:	665 K quiz:
""", 'ui': """
uit	2899 K het archief:	2964 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	2958 K kan
""", 'uj': """
uji	2275 K pengetahuanmu	2275 K pengetahuan anda
""", 'uk': """
ukens	3102 K spørsmål:	3102 K quiz:
""", 'ul': """
ultime	2385 K notizie di
""", 'um': """
um	754 K kommentare zu	3400 K post compartilhado por	3400 K vídeo compartilhado por
uma	3400 K publicação compartilhada por	3400 K publicação partilhada por
""", 'un': """
un	41 K témoignage à	1467 K vídeo compartido por	1467 K post compartido por	1832 K témoignage	1832 K fait	1842 K podcast à écouter	1874 K contenu provenant d	1908 K post partagé par	2402 K post condiviso da	2475 K post condiviso da	2475 K video condiviso da	3456 K articol susținut de	3456 K articol în parteneriat	3456 K proiect susținut de
una	1397 K publicación compartida por	1397 K publicación compartida de	1467 K publicación compartida por	2475 K foto pubblicata da
unbegrenzter	810 K zugang
unduh	13 K	2248 K aplikasi	2277 K
une	7 K erreur	7 K coquille	7 K faute	72 K question	73 K question sur cet article	1817 K information à nous transmettre	1824 K info à nous	1832 K info	1832 K information à	1888 K erreur est survenue	1888 K erreur s'est produite	1908 K publication partagée par	1908 K vidéo partagée par
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	1054 K access for
unlock	1166 K
unser	807 K spendenkonto	830 K wochenquiz	830 K quiz	846 K autor	846 K reporter	846 K redakteur	846 K korrespondent	849 K chatbot	849 K ki-chatbot	849 K wochenrätsel
unsere	757 K leseempfehlung	846 K autorin	846 K reporterin	846 K redakteurin	846 K korrespondentin	849 K ki	849 K frage der woche
untuk	2264 K mendapatkan	2305 K melihat konten ini	2305 K menampilkan konten ini
""", 'up': """
up	1098 K next:
upozornit	527 K na chybu
upozornite	3814 K na chybu
uppdatera	4029 K
""", 'us': """
us	82 K ha agradat
users	1156 K must
usually	1274 K ready in #
""", 'uu': """
uudisvihje	41 K:
uuenda	1526 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uv': """
uvek	3736 K dopusti sadržaj	3736 K dozvoli sadržaj	3736 K prikaži sadržaj	3736 K učitaj sadržaj
uvijek	3736 K dopusti sadržaj	3736 K dozvoli sadržaj	3736 K prikaži sadržaj	3736 K učitaj sadržaj
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'v': """
v	69 K-a plăcut	82 K-a plăcut	3865 K spolupráci s partnerom	3950 K živo: kako	3950 K živo: tako	3950 K živo: zakaj	3950 K živo: kaj	3950 K živo: kdo	3950 K živo: kje	3950 K živo: to	3950 K živo: poglejte	3950 K živo: prisluhnite	3950 K živo: vse	3950 K živo: noč	3950 K živo: ljudje	3950 K živo: takole	3950 K živo: oglejte
""", 'va': """
vaata	1499 K ka	1526 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	82 K patika	2807 K tev ir ziņa	2807 K tev ir ko	2807 K esi pieredzējis	2822 K raksts
vam	82 K je všeč	82 K je bil všeč	3894 K je bil	3894 K je bila
van	72 K kérdésed	2159 K egy jó	2159 K egy tipped	2159 K egy tippje	2178 K olyan	2178 K olyan dokumentuma
var	31 K först	4029 K med
varaa	1707 K
vasta	1526 K
vastaa	1693 K	1707 K
vastaava	1705 K päätoimittaja:
vastutav	1508 K väljaandja:
""", 've': """
ve	583 K spolupráci s partnerem
vea	1375 K también	1375 K también:	1404 K el video a continuación	1404 K el vídeo a continuación
veckans	4046 K fråga:	4046 K quiz:
ved	629 K du mere	629 K du noget
vedd	2177 K meg
vedi	2386 K anche	2386 K anche:	2389 K tutti gli articoli di	2474 K su	2487 K le foto	2496 K
vedno	3933 K dovoli vsebino	3933 K prikaži vsebino	3933 K naloži vsebino
vegeu	395 K també
vegye	2177 K meg
vegyen	2164 K jegyet	2164 K részt	2177 K részt
veillez	28 K à
veja	3312 K mais em	3313 K também	3313 K mais	3313 K:	3313 K também:	3313 K mais:	3338 K o vídeo abaixo	3338 K o vídeo acima	3338 K os vídeos mais assistidos	3399 K no	3419 K
venujte	3805 K
ver	1375 K también	1378 K todos los artículos de	1466 K en	1466 K esta publicación en	1466 K el vídeo en	1466 K video en	1479 K galería	1479 K fotogalería	1479 K infografía	1489 K	3316 K todos os artigos de	3399 K no	3399 K este post no	3399 K esta publicação no	3399 K esta foto no	3412 K galeria	3412 K fotogaleria	3412 K infográfico	3419 K
verder	2925 K lezen:	2964 K in het nieuws:
verhaal	2941 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	813 K sie diesen
verschijnt	2932 K elke	2932 K iedere
verstuur	3 K dit
vertaling	2913 K:
verwandtes	815 K thema:
vet	3062 K du mer	3062 K du noe	4007 K du mer	4007 K du något
veuillez	28 K respecter
vezane	3678 K vesti:
vezi	3441 K și	3441 K și:	3441 K:	3449 K toate articolele	3458 K video mai sus	3458 K video mai jos	3517 K pe	3517 K postarea pe
""", 'vi': """
vi	52 K har arbetat med den här	69 K è piaciuto	82 K è piaciuto	82 K piace	649 K vil gerne høre	659 K har tidligere skrevet	682 K har ingen ejer	682 K har ingen ejere	682 K har ingen aktionærer	3085 K vil gjerne høre	3096 K har tidligere skrevet	3119 K har ingen eier	3119 K har ingen eiere	3119 K har ingen aksjonærer	4029 K vill gärna höra	4039 K har tidigare skrivit	4063 K har ingen ägare	4063 K har inga ägare	4063 K har inga aktieägare
viac	3779 K:	3779 K k téme:	3853 K o téme:	3853 K o:	3853 K k téme téme:	3853 K k téme:
video	569 K: jak	569 K: takhle	569 K: takto	569 K: proč	569 K: co	569 K: kdo	569 K: kde	569 K: to	569 K: podívejte	569 K: poslechněte	569 K: vše	569 K: noc	569 K: lidé	569 K: tak	569 K: tady	569 K: jaké	690 K: sådan	690 K: her	690 K: derfor	690 K: dette	690 K: hør	690 K: se	690 K: alt	690 K: hvordan	690 K: hvorfor	690 K: hvad	690 K: hvem	690 K: den	690 K: det	690 K: de	890 K: der	890 K: die	890 K: das	890 K: wie	890 K: warum	890 K: was	890 K: so	890 K: wenn	890 K: alles	890 K: wer	890 K: wo	1148 K above:	1148 K below:	1179 K by	1309 K: how	1309 K: why	1309 K: what	1309 K: who	1309 K: where	1309 K: when	1309 K: the	1309 K: inside	1309 K: watch	1309 K: see	1309 K: is	1309 K: can	1309 K: this	1309 K: listen	1745 K: näin	1745 K: tässä	1745 K: siksi	1745 K: tämä	1745 K: kuuntele	1745 K: katso	1745 K: kaikki	1745 K: miten	1745 K: miksi	1745 K: mitä	1745 K: kuka	1745 K: mikä	1745 K: tältä	1745 K: tällainen	2301 K ini tidak	2301 K tidak	3003 K: zo	3003 K: hoe	3003 K: dit	3003 K: waarom	3003 K: wat	3003 K: wie	3003 K: de	3003 K: het	3003 K: een	3003 K: alles	3003 K: bekijk	3003 K: luister	3003 K: deze	3003 K: dat	3127 K: slik	3127 K: her	3127 K: derfor	3127 K: dette	3127 K: hør	3127 K: se	3127 K: alt	3127 K: hvordan	3127 K: hvorfor	3127 K: hva	3127 K: hvem	3127 K: den	3127 K: det	3127 K: de	3678 K pogledajte	3753 K: kako	3753 K: ovako	3753 K: zašto	3753 K: što	3753 K: šta	3753 K: tko	3753 K: ko	3753 K: gdje	3753 K: gde	3753 K: ovo	3753 K: pogledajte	3753 K: poslušajte	3753 K: sve	3753 K: noć	3753 K: ljudi	3753 K: evo	3852 K: ako	3852 K: takto	3852 K: prečo	3852 K: čo	3852 K: kto	3852 K: kde	3852 K: to	3852 K: pozrite	3852 K: vypočujte	3852 K: všetko	3852 K: noc	3852 K: ľudia	3852 K: tak	3852 K: aké	3950 K: kako	3950 K: tako	3950 K: zakaj	3950 K: kaj	3950 K: kdo	3950 K: kje	3950 K: to	3950 K: poglejte	3950 K: prisluhnite	3950 K: vse	3950 K: noč	3950 K: ljudje	3950 K: takole	3950 K: oglejte	4071 K: så	4071 K: här	4071 K: därför	4071 K: det här	4071 K: hör	4071 K: se	4071 K: allt	4071 K: detta	4071 K: den	4071 K: det	4071 K: de	4071 K: hur	4071 K: varför	4071 K: vad	4246 K haber:	4265 K süresi	4467 K này không	4467 K không
videoclipul	3484 K nu
videos	873 K von
videoyu	4229 K izlemek için
vidi	3678 K još
view	1103 K all posts by	1103 K all articles by	1284 K deal	1295 K this post	1295 K post on	1295 K this content
viikon	1720 K kysymys:	1720 K visa:
viktoriin	1534 K:
viktorina	2761 K:
vil	635 K du arbejde	635 K du være med på holdet	3068 K du jobbe	3068 K du være med på laget
vill	4013 K du jobba	4013 K du arbeta
vind	82 K je dit	635 K billetter	649 K
vinkkaa	1686 K toimitukselle	1686 K
vinn	3068 K billetter	3085 K	4013 K biljetter	4029 K
vir	3905 K:
viri	3905 K:
vis	28 K respekt	649 K indhold	672 K altid indhold fra	672 K indhold fra	3085 K innhold	3109 K alltid innhold fra	3109 K innhold fra
visa	28 K respekt	4029 K innehåll	4054 K alltid innehåll från	4054 K innehåll från
visit	1207 K
visita	1401 K nuestra tienda	2407 K lo store	2407 K il nostro store
visite	3334 K a nossa loja	3334 K nossa loja
viste	7 K
visualizza	2474 K su	2474 K questo post su	2475 K questo post
visualizzando	2402 K questo contenuto
viu	7 K algum	44 K um erro	3328 K algo	3328 K alguma coisa
""", 'vk': """
vklopi	3900 K
vklopite	3900 K
""", 'vo': """
voce	2404 K generata
voeg	2968 K
voir	1813 K tous les articles	1814 K aussi	1814 K la vidéo	1817 K tous les articles de	1842 K la vidéo ci-dessus	1907 K sur	1921 K le diaporama	1921 K la galerie	1921 K le portfolio	1921 K l'infographie	1931 K
voit	1686 K lähettää vinkin
voita	1707 K
voix	1828 K générée
voleu	437 K rebre notificacions
volg	12 K ons	12 K	2914 K	2968 K
voller	810 K zugriff
vols	399 K compartir	399 K explicar	437 K rebre notificacions	437 K rebre les notificacions
vond	8 K je dit	82 K je dit	82 K u dit	2949 K je deze
voor	2920 K dit artikel	2961 K maar # euro per	2961 K maar €#	2961 K slechts # euro per	2961 K slechts €#
voordeel	2981 K voor abonnees:
vorlesezeit	863 K
vote	1207 K
votre	27 K commentaire	1791 K adresse e-mail	1791 K adresse email	1912 K vidéo commence dans #
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	82 K avez aimé	82 K aimez	82 K suivez	1783 K est offert	1791 K désinscrire à tout moment	1791 K pouvez vous désinscrire à tout moment	1817 K avez une information	1824 K travaillez	1824 K avez été	1824 K êtes témoin	1824 K avez une information	1824 K souhaitez témoigner	1832 K avez une info	1832 K avez une information	1832 K avez des informations	1832 K disposez	1832 K souhaitez	1832 K êtes concerné	1832 K êtes témoin	1832 K avez été témoin	1832 K avez des photos	1832 K pouvez nous	1832 K pouvez joindre	1832 K pouvez contacter	1832 K pouvez écrire à	1904 K êtes # à avoir voté	1904 K êtes # # à avoir voté
voz	1399 K generada
""", 'vr': """
vraag	2977 K van de dag:
vragen	72 K?	72 K over	73 K over dit artikel
vrei	3447 K să ne spui	3490 K să primești notificări	3490 K notificări
""", 'vs': """
vse	3951 K o:	3951 K o temi:
vsebina	3962 K je nastala v sodelovanju z	3962 K je nastala v sodelovanju s
vsi	3951 K članki o temi:
""", 'vu': """
vui	4470 K lòng bật javascript
vuoi	2400 K segnalarci	2400 K raccontarci	2445 K ricevere le notifiche	2445 K ricevere notifiche	2445 K ricevere le nostre notifiche	2445 K attivare le notifiche
""", 'vy': """
vytisknout	517 K
""", 'w': """
w	3238 K tym miejscu znajduje się osadzona treść	3238 K tym miejscu znajduje się osadzona post	3238 K tym miejscu znajduje się osadzona film	3238 K tym miejscu jest osadzona treść	3238 K tym miejscu jest osadzona post	3238 K tym miejscu jest osadzona film
""", 'wa': """
wa	41 K redaksi
want	1208 K to	1209 K to	1209 K more	1225 K to be the first
war	8 K dieser	8 K der	823 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	1119 K this forwarded	1184 K this	2949 K deze	2969 K je erbij	2969 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	2926 K is jouw mening	2949 K vind je van	2949 K vond u van	2949 K vindt u van
watch	1081 K us on	1098 K |	1098 K now:	1098 K more:	1098 K the video:	1098 K the latest	1098 K:	1148 K the video above	1148 K the video below	1148 K the clip above	1148 K the clip below	1148 K the full video	1148 K the full interview	1148 K the full episode	1190 K more	1190 K our	1204 K more videos	1207 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	1049 K accept:	1049 K accept visa	1049 K accept paypal	1147 K're hiring	1147 K are hiring	1154 K value your opinion	1154 K'd love your feedback	1193 K respect your privacy	1222 K use	1222 K love	1222 K recommend	1302 K have no owner	1302 K have no owners	1302 K have no paywall	1302 K have no shareholders	2995 K hebben geen
wees	31 K de eerste
weet	2969 K je	2969 K u
weitere	756 K artikel zu	756 K artikel aus	756 K themen aus	760 K artikel von
weiterlesen	757 K:
wekelijkse	2875 K nieuwsbrief
wenn	69 K ihnen dieser text	69 K dir dieser text	69 K ihnen der text	69 K dir der text
werde	847 K
werden	847 K sie
were	1208 K you	1264 K you
wesprzyj	81 K	3208 K
wettquoten	870 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	1097 K others are reading	1098 K to read next:	1264 K do you	1264 K did you	1264 K's your	1264 K is your	1264 K was your
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi	1265 K us on	1265 K us at	1265 K:
where	1264 K were you
""", 'wi': """
wideo	3194 K znajdziesz	3194 K poniżej	3256 K: jak	3256 K: tak	3256 K: oto	3256 K: dlaczego	3256 K: co	3256 K: kto	3256 K: gdzie	3256 K: to	3256 K: zobacz	3256 K: posłuchaj	3256 K: wszystko	3256 K: noc	3256 K: ludzie
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	823 K fanden sie	823 K fandest du	823 K finden sie	823 K hilfreich war	830 K gut kennen sie	830 K gut kennst du
wij	2995 K hebben geen
wil	2969 K je
wir	882 K haben keinen konzern	882 K haben keinen verleger	882 K haben keinen investor
with	1178 K inputs from	1178 K input from	1178 K agency inputs	1178 K reporting by	1178 K additional reporting	1240 K a subscription	1240 K a digital subscription
""", 'wo': """
wochen	724 K kostenlos	724 K gratis
wolisz	3211 K słuchać	3211 K posłuchać
word	23 K lid van	2944 K lid van	2944 K vriend van	2971 K nu	2971 K vandaag
work	1147 K with us	1147 K for us
worth	1098 K reading:
""", 'wr': """
write	1207 K to
""", 'ws': """
wspieraj	81 K	3208 K
wszystkie	27 K komentarze	3177 K artykuły o	3181 K artykuły autora	3257 K artykuły na temat:	3257 K artykuły o:
wszystko	3257 K o:
""", 'wy': """
wydrukuj	3202 K
""", 'x': """
x	4227 K gönderisini	4260 K'te
""", 'xe': """
xem	4427 K thêm	4427 K thêm:	4427 K:	4427 K video	4427 >> K	4427 K tiếp:	4436 K các bài viết của tác giả	4436 K các bài viết khác của	4436 K thêm bài của tác giả	4442 K video:	4497 K trên	4497 K bài viết này trên
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	1390 K puedes recibir
yapay	4249 K zeka ile	4249 K zekâ ile	4249 K zeka tarafindan	4249 K zekâ tarafindan	4249 K zeka desteğiyle
yazi	4206 K
yazinin	4274 K orijinali
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	1081 K can follow him on	1081 K can follow her on	1081 K can follow them on	1090 K can withdraw your consent at any time	1090 K may withdraw your consent at any time	1098 K may also like:	1098 K might also like:	1098 K may also be interested in:	1098 K may also want to read:	1098 K may want to read:	1128 K can get	1137 K can reach	1137 K can email	1137 K can e-mail	1137 K can contact	1148 K can hear this story	1148 K can listen to this	1150 K can listen to	1156 K must be	1156 K can be part of	1202 K may have missed:	1209 K're reading	1209 K are reading	1210 K can also	1210 K can now	1210 K can	1235 K can get
your	27 K comment	27 K comments	1154 K opinion matters	1193 K weekly guide to	1193 K daily guide to	1193 K essential guide to	1246 K first
youtube	4227 K videosunu	4260 K'da
""", 'yu': """
yuk	2248 K unduh aplikasi	2264 K gabung
""", 'z': """
z	89 K prenumeratą	547 K našeho e-shopu:	3234 K naszego sklepu:	3831 K nášho e-shopu:
""", 'za': """
za	3729 K #	3729 K samo #
zachowaj	28 K
zagraj	3231 K teraz:
zahrajte	544 K si:	3829 K si:
zainstaluj	13 K	3197 K
zanim	3220 K dodasz komentarz	3220 K skomentujesz
zapis	3890 K je mnenje
zapisz	3202 K ten	3202 K artykuł	3202 K tekst
zapratite	12 K	3708 K
zapytaj	3190 K	3190 K nas
zaradi	3942 K naših bralcev
zaujal	505 K vás	3793 K vás
zawsze	3238 K zezwalaj na treści	3238 K pokazuj treści	3238 K zezwól na treści	3238 K wyświetlaj treści
""", 'zd': """
zde	550 K je vložený obsah	550 K je vložený příspěvek	550 K se nachází vložený obsah	550 K se nachází vložený příspěvek	550 K najdete vložený obsah	550 K najdete vložený příspěvek
zdroj	520 K:	3807 K:
zdroje	520 K:	3807 K:
""", 'ze': """
zeptejte	504 K se
zet	2968 K
zezwalaj	3238 K na treści
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	3792 K	3792 K článku
""", 'zi': """
zie	7 K je een	2899 K ook	2969 K je
zini	2807 K ko vairāk	2822 K stāstu	2822 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	3177 K więcej z	3178 K też	3178 K też:	3178 K także	3178 K:	3178 K wideo	3178 K film	3178 K zdjęcia	3178 K galerię	3194 K nagranie	3194 K materiał
zobrazit	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
zobrazovat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
""", 'zu': """
zugang	810 K zu allen
zugriff	810 K auf alle
zum	733 K newsletter	757 K thema:	757 K weiterlesen:	762 K autor	763 K autor	825 K kommentieren	846 K profil von
zur	762 K person	762 K autorin	763 K person	763 K autorin
"""}

CONTAINS = {'#': """
#	4604 共K页	4604 共K頁	4604 共K张	4604 共K張	4628 K/#篇	4628 K / # 篇	4628 K/# 篇
""", 'aa': """
aamu	17 joka K
aamukirje	1700 K
aamukirjeen	1700 K
aangemeld	2931 succesvol K
aangepast	98 dit artikel is K	98 dit bericht is K
aanmelding	2974 bevestig je K
aanmerkingen	2911 op- of K
aastas	1562 K
""", 'ab': """
abbestellen	729 jederzeit K
abbestellt	833 jederzeit K
abbonamenti	2502 K
abbonamento	2359 hai già un K	2359 scegli il tuo K	2362 per chi ha un K	2502 K
abbonatevi	80 K
abbonati	50 gli K possono	50 gli K	80 K	2359 K per	2359 K a soli	2362 per gli K	2362 solo per K	2394 K	2498 K a	2498 K:	2498 K ora	2498 K per	2498 puoi, K	2499 i nostri K	2502 K
abbonato	50 se sei K	50 chi è K può	80 diventa K	2359 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	2376 devi K
abmelden	801 wieder K
abo	808 pur-K	861 das K	861 ein K
abonament	3155 masz już K	3533 K
abonare	3461 prin K ești
abonarea	3461 confirma K
abonat	50 ca K	3430 ești deja K
abone	80 K olun	80 K ol	4162 K olun ve	4278 K olun
aboneler	50 K	4207 K içindir	4207 yalnizca K	4207 sadece K	4282 K
abonelere	4182 K özel	4182 K özeldir	4182 K açik	4182 K açiktir
abonelerimiz	50 K	4279 K
abonelik	4282 K
abonements	2859 K
abonenci	3215 tylko K
abonenti	50 K var	2824 tikai K
abonentiem	2794 tikai K	2824 teksts ir K	2824 raksts ir K
abonents	2794 jau esi K
abonne	1933 je m'K
abonnee	50 als K	80 word K	2868 al K	2868 word K	2868 nog geen K	2870 als K	3019 word K
abonneer	80 K je	3019 K je
abonnees	50 K kunnen	50 onze K	2868 dit artikel is voor K	2870 alleen voor K	2960 K kunnen dit	2960 K kunnen het hele	3020 onze K	3023 K
abonnement	80 neem een K	80 tegn K	80 tegn et K	596 kræver K	710 K	861 das K	861 ein K	908 K	1780 avec votre K	1937 K	2868 neem een K	2868 kiezen voor een K	2936 sluit een K af	2936 een K? log	2936 al een K	2960 nog geen K	2960 K dat bij je	2960 K af met	3019 kies een K	3023 K	3148 K
abonnementen	3023 K
abonnements	1937 K
abonnent	50 als K	50 som K	80 werden sie K	80 bliv K	80 bli K	596 bliv K	596 allerede K	597 som K	661 en K	706 bliv K	720 sie sind noch kein K	723 als K	725 bereits K	725 bereits K:in	3030 bli K	3030 allerede K	3031 som K	3098 en K	3144 bli K
abonnenten	50 K können	50 K dürfen	720 nur für K	720 exklusiv für K	835 lesen nur K	905 unseren K	908 K
abonnenter	50 K kan	596 kun for K	596 artiklen er for K	652 er for K	652 kun K	707 vores K	710 K	3030 kun for K	3030 denne saken er for K	3030 artikkelen er for K	3089 er for K	3089 bare K	3089 kun K	3145 våre K	3148 K
abonnentin	50 als K	723 als K	725 bereits K
abonnentinnen	50 K können	720 exklusiv für K	720 nur für K	720 K vorbehalten	905 unseren K
abonner	596 K for at	706 K på	1933 s'K	3030 K for å	3144 K på
abonnere	3075 ved å K
abonnez	80 K-vous	1780 K-vous pour	1780 K-vous à partir	1933 K-vous	1933 K vous
abonniere	80 K	904 K unseren	904 K hier
abonnieren	80 K sie	80 K sie uns	728 newsletter K	742 whatsapp-kanal K	742 K sie unseren kanal	772 podcast K	833 hier K	859 google K	859 google news K	904 jetzt K	904 K sie
abonniert	80 K uns	725 bereits K
about	1281 . tell us K	1281 ? tell us K	1281 ! tell us K
above	1221 links K
abrir	1352 K en la app	3293 K no app
abstimmen	789 jetzt K:
abyste	472 K mohli číst dál
""", 'ac': """
accede	1340 K a todo
accedi	24 K	2359 K per
accept	3437 K toate
acceptant	1806 en K les cookies
acceptar	403 K les galetes
accepteer	2890 K de cookies
accepter	1806 K les cookies
accepteren	2890 cookies te K	2890 cookies K
access	1051 unlock full K	1051 full K. no ads	1168 K to every story	1168 full K with no ads	1196 year of K	1196 months of K	1196 want full K	1196 K for half price
accionistas	1443 sin K	1443 ni K
accionistes	444 sense K	444 ni K
acconsento	2417 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	1161 K with our privacy
according	1329 K to
accordo	43 d'K?
account	1051 create a free K to	1051 sign in to your K	1053 create an K to	1168 please create a free K	1326 create a free K	1327 hold power to K	2868 maak een gratis K	2936 K is gratis en zo	2960 een gratis K	3019 maak een gratis K
accurate	1175 K at time of
accused	1329 K
aceptado	1367 no has K las cookies
aceptaste	1367 no K las cookies
acionistas	3375 sem K	3375 nem K
aconseja	1494 K
aconsejaba	1494 K
aconselha	3424 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	3424 K
actionnaire	1883 sans K	1883 ni K	1883 ni publicité ni K	1934 sans K
actionnaires	1883 sans K	1883 ni K
actualizada	98 esta noticia ha sido K
actualizado	98 este artículo ha sido K	98 este texto se ha K	98 este artículo se ha K
actualizat	98 articolul a fost K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	2268 K dosen
adblock	483 vypněte K	610 slå K fra	990 K	2309 K	3044 slå av K	3170 wyłącz K	3492 K	3989 stäng av K	4474 K
adblocker	747 K erkannt	747 K aktiv	747 nutzen einen K	747 verwenden einen K	747 trotz K	908 K	990 K	1084 disable your K	1084 you are using an K	1084 K detected	2888 K uit	3492 K
added	1329 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K	1226 put your K	1226 type your K	1226 add your K	1226 pop your K	1226 enter your K	1226 send us your email K
adgang	599 få K til	706 få fri K
admitiu	3424 K
admitted	1329 K
adres	77 podaj swój K	77 podaj K e-mail	77 wpisz swój K	3158 twój K e-mail	3198 K e-mail
adresa	77 lasă-ne K	3431 K de email nu va	3432 K ta de email	3432 K ta de e-mail
adresini	77 e-posta K birak
adresiniz	4165 e-posta K
adresinizi	77 e-posta K birakin	77 e-posta K yazin
adresse	77 laissez votre K	77 laissez-nous votre K	77 entrez votre K	801 gültige e-mail-K	801 sie ihre e-mail-K	801 du deine e-mail-K	801 e-mail-K ein	1790 votre K e-mail	1790 votre K email
adresu	3674 na vašu e-mail K	3702 e-mail K	3702 mejl K
ads	70 no K	70 without K	1327 we don't have K
advarede	709 K
advarer	709 K	3147 K
advarte	3147 K
advert	11 K
adverteix	466 K
advertentie	11 K
advertenties	70 geen K	70 zonder K	3020 zonder K
advertisement	11 K	1083 this K has not loaded
advertisements	11 K
advertiser	1183 supplied by an K	1183 provided by an K	1183 paid for by an K	1183 produced by an K	1183 created by an K
advertisers	70 no K
advertising	70 no K
advertorial	2966 dit is een K
advierte	1494 K
adviseert	3022 K
""", 'af': """
af	705 # K #	705 # ud K #
affermato	2501 ha K
affichage	1836 K de ce contenu
affichant	1836 en K ce contenu
afficher	1806 pour K ce contenu	1836 ne peut pas s'K
affichera	1780 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	74 K-link	74 K-links	74 K links	74 K-linkkejä	74 K odkazy	74 K linky	74 K linkek	74 K linkove	519 K odkazy	646 K-links	746 K-links	952 K links	1083 contains K links	1200 K links	1200 K link	1220 as an K we	1220 as an K i	1220 as an K, we	1220 as an K, i	1220 as an amazon K	1220 our K partners	1704 K-linkkejä	2171 K linkeket	2966 K links	3080 K-lenker	3704 K linkove	3704 K linkovi	3806 K odkazy	3903 K povezave	4024 K-länkar
affiliatelenker	74 K	3080 K
affiliatelinks	37 K	74 K	646 K	840 K	2966 K
affiliates	1220 as K we	1220 as K, we
affiliati	37 link K	74 link K
affiliation	37 liens d'K	74 liens d'K	1840 liens d'K
affiliato	74 link K
affiliazione	37 link di K	74 link di K
affirme	1936 K
affirment	1936 K
afhankelijk	2972 K van giften	2972 K van donaties
afiliacyjne	37 linki K	74 linki K	3204 linki K
afiliacyjnych	74 linków K	3204 linków K
afiliado	37 enlaces de K	37 links de K	74 enlaces de K	74 links de K	74 link de K	1402 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	74 enlaces de K	74 enlaces K	74 links de K	74 links K	1402 enlaces de K
afiliate	37 linkuri K	74 linkuri K	3457 linkuri K
afiliats	409 enllaços d'K
afiliere	74 linkuri de K
afirma	1494 K	3424 K
afirmar	466 va K
afirmou	3424 K
afleveringen	2955 alle K van
afmelde	601 K dig når
afmelden	2931 elk moment K	2931 elk moment weer K
afsnittet	636 hele K
aftrekbaar	2933 gift is K
""", 'ag': """
agences	1821 avec K	1822 avec K
agenturmaterial	764 mit K
aggiornamenti	2372 segui tutti gli K
aggiornato	98 articolo è stato K
aggiunto	2501 ha K
agora	3421 doe K
agree	43 K?
""", 'ah': """
ahora	1491 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	336 K	634 af K	634 med K	3067 med K	3067 av K	4012 med K	4012 av K	4439 K
aidez	1825 K-nous à	1933 K-nous
aiemmassa	98 jutun K
aiemmin	98 jutussa luki K
aiheesta	1703 lisää K täältä
aiutaci	2393 K	2498 K a
aiutarci	2393 K	2498 K a
aizliegta	2804 bez atļaujas ir K
""", 'aj': """
ajakirjandus	1561 meie K	1561 sõltumatu K	1561 K maksab	1561 hea K
ajakirjandust	1522 toeta sõltumatut K
ajakirjanik	1512 K
ajakirjanikele	39 meie K
ajakirjanikud	1561 meie K
ajoute	1936 K
ajoutez	1933 K-nous
ajuda	463 K'ns
ajude	3322 K-nos	3421 K-nos
ajutorul	3462 K tău putem	3529 avem nevoie de K tău
""", 'ak': """
akci	506 naši K
akciu	3794 našu K
akismet	21 K to reduce spam
akkoord	2931 ga je K met onze	2931 gaat u K met onze
aktardi	4281 K
aktivieren	747 javascript K
aktualisiert	98 text wurde K	98 artikel wurde K
aktualizovali	98 článek jsme K	98 článok sme K
aktualne	3235 kursy są K	3235 kursy K
akzeptiere	728 mit der anmeldung K
akzeptieren	728 mit der anmeldung K	749 cookies K
""", 'al': """
alamat	2246 K email
aldus	3022 K
alerta	3424 K
alertas	14 las K	1355 recibe K	1355 activa las K	3296 receba K
alertes	1795 recevez les K	1795 K info
alertou	3424 K
alerts	14 K	1069 get K as
algemene	2931 ga je akkoord met de K
alin	4204 K
alive	1327 local news K
alkaen	1702 K #
alles	720 lesen sie K	2960 lees K met
allow	1085 K ads on
almaktadir	98 ayrintilar yer K
aloud	1116 is read K by
alterados	98 nomes foram K
""", 'am': """
amendat	3532 a K
amended	98 was K on	98 was K to	98 has been K
amennyit	90 adj, K tudsz
ammesso	2501 ha K
amos	1443 sin K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	2499 siamo K su
andare	2351 prima di K via
android	735 für K und ios	1065 our K app	1847 sur ios et K	2877 app voor K
anfrage	98 auf K	98 ließ eine K
angebot	808 ihr K	808 dein K	904 hier gibt es das K
angebote	801 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	855 ihre spende K	855 deine spende K	855 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	749 inhalte K werden
anggota	2345 jadilah K
ankete	3798 našej K	3798 v K
anketi	35 našoj K	3698 našoj K	3698 u K	3898 naši K	3898 v K
anketimize	35 K
anketimizi	4191 okur K	4191 K
anketo	3898 kratko K	3898 našo K
anketu	35 našu K	3698 kratku K	3698 našu K
ankety	510 naší K	3798 našej K
ankiecie	35 naszej K	3195 naszej K	3195 w K
anlatin	38 bize K	67 bize K	4204 K
anlatti	4281 K
anmelden	24 K	711 jetzt K	789 jetzt K:	904 hier K
anmelder	631 er K	692 er K på	3064 er K	3129 er K i
anmeldung	728 mit meiner K	728 mit ihrer K	728 mit der K stimmen	728 mit der K stimme	728 mit der K willige	728 mit der K willigen	728 mit der K erklären sie	774 K	828 hier geht es zur K
annetus	1522 tee K	1564 K
anno	2500 all'K
annonce	11 cette K
annoncelinks	37 K	74 K	646 K
annoncen	11 K
annoncer	70 ingen K	70 uden K	707 uden K
annonsblockerare	3989 stäng av K
annonseblokkering	3044 slå av K
annonselenker	37 K	74 K	3080 K
annonselenkjer	74 K
annonsen	11 K
annonser	70 inga K	70 utan K	70 ingen K	70 uten K	3145 uten K	4089 utan K
announced	1329 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	2501 ha K
ano	3423 por K
anoi	1764 K
anoniem	2911 K tippen	2948 ons K
anonim	4185 bize K
anonym	822 K an uns
anonymity	98 on condition of K
anonymous	1187 K
anonymously	1187 K
anot	2791 K
anregungen	795 fragen oder K	795 fragen und K
ansehen	793 hier K	793 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K	83 spill K
ansvarligt	83 spil K
ansvarsfullt	83 spela K
answer	1092 K our poll
anterior	98 versión K de este	98 versión K de esta	98 versão K desta	98 versão K deste	98 versão K do texto
antes	1332 K de irte	3279 K de sair
anuncio	1402 después del K	1402 tras el K
anuncios	70 sin K
anunciou	3424 K
anuncis	70 sense K
anvender	610 vi K cookies
anyone	1260 if you know K
anytime	1056 cancel K	1328 cancel K
anzeige	11 der K	11 dieser K	746 nach der K weiter	818 dies ist eine K
anzeigen	70 ohne K	70 keine K	749 mit einem klick K lassen
anzusehen	783 um das video K
""", 'ap': """
apelowali	3276 K
apeluje	3276 K
apgalvo	2858 K
aplicativo	84 no nosso K	3293 baixe o K	3293 baixe nosso K	3422 nosso K
aplikace	586 naše K
aplikaci	84 v naší K	479 stáhněte si naši K	480 stáhněte si K	513 mobilní K	513 naší K	513 naší mobilní K	585 stáhněte si K a
aplikaciji	84 u našoj K	84 v naši K
aplikaciju	3767 preuzmite K i
aplikacja	3274 nasza K
aplikacji	84 w naszej K	3160 w naszej K	3160 otwórz w K	3218 naszej K
aplikasi	2247 K kami	2249 unduh K	2249 download K	2345 instal K	2345 unduh K kami	2345 unduh K gratis	2345 segera unduh K	2345 yuk unduh K	2346 K kami
apoiador	3282 torne-se K	3322 seja nosso K	3421 torne-se K	3421 seja nosso K	3421 seja K
apoiam	3345 nos K todos os meses
apoie	3322 K
apoio	3278 seu K	3282 seu K é	3322 seu K
aportaciones	1413 gracias a las K
aporte	90 K lo que pueda	1387 tu K	1491 tu K
apoyan	1413 que nos K cada mes
apoyo	1331 su K	1331 tu K	1335 con tu K	1335 tu K es	1387 tu K
app	84 i vår K	84 med vår K	735 als K	798 mit der K	798 in der K	799 -K	831 mit der K der	1065 get our K	1065 in our K	1065 use our K	1065 our new K	1065 our ios K	1068 get the K	1199 have our K	1199 our K has	1199 with our K	1199 via our K	1199 on our K	1224 with our K you	1224 with our K, you	1224 in our K you	1224 on our K you	1326 our K	2877 in de K	2928 -K	3037 i vår K	3145 vår K	3981 i vår K	4089 vår K	4419 tải K	4524 在K中
appareil	1780 un seul K à la fois	1853 en cours sur un autre K
appeared	1110 first K on	1177 K in print
appen	84 i K vår	603 hent K	603 åbn i K	3037 last ned K	3037 hent K	3037 åpne i K	3981 öppna i K	3982 ladda ner K	3982 ladda ned K	3982 hämta K	4088 ladda ner K och
appje	38 stuur een K	67 stuur een K	2910 ons een K
appli	84 dans notre K	84 sur notre K	84 avec notre K
application	84 dans notre K	84 sur notre K	1792 téléchargez l'K	1792 notre K	1793 dans l'K	1793 avec l'K	1793 sur l'K	1793 télécharger l'K	1934 notre K
applications	1792 nos K mobiles
appot	2166 az K
approached	98 K for comment
apps	1199 our K
apunta	463 K't
""", 'aq': """
aqui	3279 já que você está K	3279 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	3145 vårt K
arbeit	905 unsere K
arbeitet	769 K als
arbejde	707 vores K
arbejdet	692 har K på
arbetar	4012 K med ai
arbetat	4073 har K på
arbete	4089 vårt K
argue	43 K back
argued	1329 K
arrivato	2351 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	98 K a été mis à jour	464 aquest K	464 l'K sencer	1051 to unlock this K	1051 members-only K	1059 you've read your last free K	1059 you have read your last free K	1059 this is your last free K	1059 reached your K limit	1074 share this K on	1083 links in this K may	1170 save this K	1180 this K	1180 the full K	1181 this K	1182 this K	1221 links in this K	1325 # K this month	1327 this K	1768 vous avez aimé cet K	1768 cet K vous a plu	1780 pour accéder à l'K	1780 cet K est offert	1780 cet K vous a été offert	1780 pour lire cet K	1780 offrir cet K	1780 offrez cet K	1786 de cet K à lire	1820 cet K est paru dans	1820 cet K a été publié	1844 réagir à cet K en	1858 cet K a d'abord été publié	1860 offrez cet K	1860 offrir cet K	1932 K sur #	1932 K lu sur #	1934 cet K
articles	15 free K	58 nouveaux K par e-mail	1040 you've read # K	1051 access to all our K	1051 gift K to give	1059 free K left	1059 K left this month	1059 you've used all your free K	1059 # of # free K	1059 K left to read	1168 to read more K	1168 for three more free K	1168 more free K	1170 K to give	1170 K to gift	1170 K to share	1170 gift # K	1325 # K this month	1325 # K this week	1780 tous nos K	1786 il vous reste # K	1850 nos K sont en accès libre	1860 K à offrir	1932 K sur #	1932 K lus sur #	1934 nos K
articol	3530 acest K
articolele	3530 K noastre
articolelor	3445 preluarea K
articoli	58 nuovi K via mail	2359 tutti gli K senza limiti	2364 ti restano # K	2497 K su #
articolo	20 leggere questo K	20 leggere l'K	2351 ti è piaciuto questo K	2359 per leggere l'K	2359 regala questo K	2497 K su #	2499 questo K
articolul	20 K complet	20 K integral	3466 pentru a citi K	3466 să citești tot K	3530 ți-a plăcut K	3530 tot K
artigo	20 ler este K	20 ler o K	3279 gostou deste K	3349 para ler este K	3422 este K
artigos	3321 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	98 in dit K is de	98 versi awal K	644 denne K for #	661 denne K	661 en K	707 denne K	712 dir gefällt dieser K	720 lesen sie diesen K mit	720 um diesen K zu lesen	720 dieser K ist nur für	720 zugriff auf alle K	720 alle K lesen	720 ganzen K lesen	726 freie K übrig	726 K frei	726 ihr letzter freier K	770 K wurde	775 unsere K öfter	804 K etwas wert ist	808 alle freien K	814 weitere K finden sie	819 rechte am K	819 K steht unter einer	829 den ganzen K	829 diesen K	834 gäbe es diesen K nicht	838 alle K zum	838 lesen sie in diesem K	843 K ist zuerst	843 K ist zuvor	845 K gratis	860 K wurde zuerst	905 dieser K	905 diesen K	905 diesem K	2281 untuk membaca K ini	2346 K ini	2868 om dit K te lezen	2868 dit K is alleen	2868 geef dit K	2868 lees dit K met	2868 gratis K deze week	2894 fout in dit K	2911 mening over dit K	2936 een premium K	2953 dit K	2967 niets uit dit K	2967 K mag zonder	3020 dit K	4032 gratis K kvar	4041 en K	4042 låst K	4042 upplåst K
artikelen	15 gratis K	2868 toegang tot alle K	2936 aantal K bereikt	2936 aantal gratis K	2960 gratis K gelezen	2963 alle K over
artikeln	720 zugang zu allen K	808 zugang zu allen K	845 freien K	3968 gillade du K	3974 läs hela K med	3974 lås upp K	4015 fel i K	4041 den här K	4041 K	4042 K är upplåst	4042 K är öppen	4042 den här K är låst	4042 K är låst	4089 den här K
artikels	843 nutzung dieses K
artikkel	1529 tasuta K	1561 see K
artikkelen	98 K er oppdatert	3070 feil i K	3098 denne K	3098 K	3145 denne K
artikkeli	20 koko K	1662 tämä K on vain	1710 ilmainen K jäljellä	1762 tämä K
artikkelia	1706 maksutonta K	1706 ilmaista K	1760 K #:stä	1760 K #:sta	1760 K #stä	1760 #/# K	1760 # / # K
artikkelin	1716 tämän K
artikkelista	1760 #/# K
artikkelit	15 ilmaiset K	1706 ilmaiset K
artiklar	15 fria K	3974 fria K	4032 gratis K kvar	4038 inga gratis K	4038 inga fria K	4089 alla K
artiklen	98 K er rettet	590 kunne du lide K	661 K	707 K her
artikler	15 gratis K	596 gratis K	652 gratis K tilbage	658 ingen gratis K	707 alle K
artikli	1532 selle K
artiklid	1525 tasuta K
artiklit	1525 tasuta K	1532 seda K	1561 kogu K
arvioi	1764 K
""", 'as': """
asegura	1494 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	1329 K
asks	1329 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	80 torne-se K	80 seja K	3287 já é K	3421 torne-se K	3421 seja K
assinantes	50 K podem	50 os K podem	3287 só para K	3287 somente para K	3349 exclusivo para K	3349 exclusiva para K	3349 exclusivos para K	3422 nossos K	3425 K
assinatura	3425 K
assinaturas	3425 K
assine	80 K	3278 K a	3278 K o	3286 K por	3286 K e tenha	3287 K para	3421 K já	3421 K agora	3421 K e	3421 K aqui	3421 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	1182 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	1083 as an amazon K	1108 is an K
assure	1936 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	2818 K mūs	2855 K mūs
atbalstiet	2855 K mūs
atbalsts	2818 tavs K palīdz	2855 tavs K	2855 jūsu K
attention	98 K, spoilers
attgjevast	45 K
atualizada	98 reportagem foi K	98 matéria foi K	98 notícia foi K
atualizado	98 texto foi K	98 artigo foi K
atzina	2858 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	770 K
audioverze	2 K
audioverzi	509 K
audioverzii	3797 K
aufgefallen	752 fehler K
ausblenden	749 und wieder K
auszugsweise	764 nachdruck, auch K
auteur	1823 est l'K	2912 is K van	2915 mening van de K
auteursrecht	2943 rust K
author	1105 email the K	1105 the K can be	1108 is the K of	1108 is an K
automated	2 read by an K	1116 is read by an K	1116 narrated by an K
automatisch	2 K vorgelesen	723 endet K	793 K vorgelesen	819 K von dpa	819 K von der	827 der text wurde K	827 dieser text wurde K
automatisk	3067 K oversatt
autor	400 és K de	769 ist K	1384 es K de	3323 é K de
autora	400 és K de	1384 es K de	3187 napisz do K	3323 é K de
autorce	500 napište K
autore	2395 è K di
autorem	3187 kontakt z K
autoren	782 meinung der K
autorin	769 ist K	769 ist freie K	782 meinung der K
autorise	1853 n'K pas la lecture
autorke	3787 napíšte K
autorki	3187 napisz do K
autorovi	500 napište K	3787 napíšte K
autorskim	3205 chroniony prawem K	3205 chronione prawem K
autoru	3688 javite se K	3688 pišite K
autrice	1823 est l'K	2395 è K di
""", 'av': """
av	3143 # K #	4087 # K #
available	1065 our app is K	1066 K on the app store	1066 K on google play	1199 app is K	1216 tickets are K here
avbryt	21 K svar
avec	1821 K afp	1822 K afp
averci	2498 grazie per K letto
avertit	1936 K
avertizat	3532 a K
avise	3421 K-nos
avsluta	4090 K när du vill
avsnittet	4014 hela K	4014 ladda ner K
avtorici	3888 pišite K
avtorju	3888 pišite K
avverte	2501 K
""", 'ay': """
ayda	4203 K # tl	4203 K # tl'den	4280 K
aydinlatma	4173 K metni
ayirtin	4204 K
aylik	4280 K
ayudanos	1491 K
""", 'az': """
azionisti	2451 senza K	2451 né K
""", 'ba': """
ba	3147 K
bad	709 K	4091 K
bagikan	25 K	49 K
baixa	392 donar-te de K
baixe	3278 K o	3293 K o app
bajate	1491 K la app
bancs	415 no depèn de K
banner	908 cookie-K	1330 cookie K
banners	1330 cookie K
bantu	2345 K kami
bastano	2498 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	819 redaktion nicht K
beboette	3022 K
become	51 K one of them	1122 K a	1326 K one of them
becoming	1121 K a member	1238 consider K a	1326 consider K	1326 K a member
bedankt	3019 K voor het lezen
beelden	98 bevat K	2911 heb je K	2911 heeft u K
befindet	749 an dieser stelle K sich
before	1040 K you go	1040 K you move on
begging	1330 K
begs	1329 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	711 mit einem K	804 jeder K hilft uns	819 K steht unter einer	834 mit einem kleinen K	843 K ist zuerst	855 mit ihrem K können wir	855 mit deinem K können wir	855 ihrem K helfen	860 K wurde zuerst	905 dieser K	905 diesen K
bejelentette	2237 K
bekijk	2921 nieuwe baan? K
beklagade	4091 K
beklagede	709 K
beklaget	3147 K
belangrijkste	2931 elke dag het K
believe	1262 if you K we	1327 people who K in
belirtti	4281 K
below	1192 sign up K	1192 enter your email K	1221 links K
beluisteren	2955 dit artikel ook K	2955 hier K
benachrichtigungen	14 K	737 K aktivieren	738 push-K
benadrukt	3022 K
bent	2861 nu je hier toch K
bepaalde	3022 K
berasal	2269 konten ini K dari
berdonasi	2345 mari K	2345 silakan K	2345 ayo K	2345 anda K
bereits	720 sie haben K ein abo	808 K ein konto
bergabung	2345 mari K	2345 K dengan kami	2345 ayo K
bergabunglah	51 K	2345 K
bergantung	2279 K pada dukungan anda
bericht	98 in dit K is de
berichte	67 K uns
berichten	67 K sie uns	905 wir K
berichterstattung	905 unsere K
berichtet	769 K für	769 K über
berichtete	907 K
berichtigung	98 K:
berite	3917 K nas
berkomentar	6 untuk K	98 menolak K
berlangganan	2242 sudah K	2245 K newsletter	2278 terima kasih telah K	2278 berhasil K	2345 K sekarang	2345 silakan K
bersama	51 ikutlah K	2345 gabung K
bescheid	822 sagen sie uns K	822 sag uns K
beschloss	907 K
beschreibungen	98 enthält K
beschrijvingen	98 bevat K
besedah	3966 po K
besked	639 push-K
beskeder	639 push-K
beskrivelser	98 inneholder K	98 indeholder K
beskrivningar	98 innehåller K
besloot	3022 K
beslutade	4091 K
besluttede	709 K
besluttet	3147 K
besoin	1768 nous avons K de vous	1933 nous avons K de vous	1933 a K de vous	1933 avons K de votre
besplatan	3716 poslednji K tekst
besplatna	3703 K članka
besplatne	3703 K članke
besplatni	3695 naš K webinar	3695 naš K vebinar	3716 poslednji K članak	3716 zadnji K članak
besplatnih	3703 K članaka
beste	2931 elke week het K van
bestellen	711 jetzt K	788 im shop K	789 shop K	789 store K	862 jetzt K im	904 K sie hier	904 K sie unseren
bestellung	774 K
besten	905 die K texte
betaald	2966 artikel is K	2966 content is K
betaalmuur	2933 geen K	3023 K
betalande	4041 K läsare
betalende	652 kun for K	661 K læsere	3098 K lesere
betalingsmur	710 K	3148 K
beteiligt	818 redaktion ist nicht K
betonte	907 K
betroffenen	98 namen der K
betrokken	2940 redactie is niet K
bevestigen	2931 aanmelding te K
bevorzugen	775 google K
bevorzugte	775 K quelle
bevorzugten	775 K quelle
bevorzugter	775 K quelle
bewerben	789 jetzt K:
bewust	83 speel K
bezahlschranke	805 K	908 K
bezmaksas	2820 K rakstus	2820 K raksti	2820 K kontu	2824 K raksts
""", 'bi': """
bidrag	594 dit K	594 giv et K	706 giv et K	706 dit K gør	706 dit K er	706 dit K til vores	710 K	3028 ditt K	3077 gi et K	3144 ditt K gjør	3144 ditt K er	4021 ge ett K	4021 ditt K gör	4088 ge ett K	4088 swisha ett K
bidraget	3077 K ditt
bijdrage	2864 jouw K	2907 kleine K	2966 K is betaald	2972 dankzij jouw K	3021 kleine K
bijgewerkt	98 dit artikel is K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	852 uns ihre K
bildirdi	4281 K
bildirimlere	14 K	4166 K izin ver
bildirimleri	14 K	4167 K aç
bildirin	38 bize K	67 bize K
biletlerini	4191 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	1327 K owner
bilten	78 na K	3683 K
binding	598 ingen K	708 ingen K
bindingstid	3032 ingen K	3146 ingen K
bindningstid	3976 ingen K	4090 ingen K
binnenland	2951 is redacteur K
bisogno	2351 abbiamo K di te	2498 abbiamo K di te	2498 abbiamo K del tuo	2498 abbiamo K anche di te	2498 abbiamo K di voi
bitte	712 haben wir eine K	712 eine K an sie	712 wir haben eine K
bize	38 K yaz	67 K yaz
biztatta	2237 K
""", 'bl': """
bli	3144 K med i	3144 K en del av	4088 K en del av
blijkt	3022 K uit
blijven	2933 om dit te K doen
bliv	51 K en af dem	706 K en del af
blocker	990 ad K	1084 disable your ad K	1084 disable ad K	1084 turn off your ad K	1084 using an ad K	2309 ad K	3492 ad K
blocking	1084 K our ads	1085 K ads
bloqueador	1365 K de anuncios	1495 K de anuncios	3303 K de anúncios
bloquejador	439 K d'anuncis	439 K de publicitat
bloquejadors	439 K d'anuncis
bluesky	16 K	1078 follow him on K	1078 follow her on K	1078 follow them on K
""", 'bo': """
board	1146 our jobs K	1146 our job K
bogatych	3207 nie mamy K
boletim	78 o K	78 nosso K
boli	42 K ste pri tom
bookmark	1203 K this story	1203 K this page
bookshop	1188 our K	1248 in our K	1248 from our K
boutique	1862 dans notre K	1862 sur notre K
""", 'br': """
bralcem	3925 K
bralcev	18 po zaslugi K	43 pisma K	3906 s podporo K	3906 s pomočjo K	3925 K	3964 naših K	3964 po zaslugi K	3964 s podporo K	3964 podpori K
bralci	3925 K	3964 naši K
branja	0 čas K
brauchen	804 K noch #	904 wir K ihre hilfe	904 wir K deine hilfe	904 K wir sie	904 K wir dich	904 K wir eure
braucht	804 K ihre hilfe	804 K deine hilfe
breaking	1069 get K news alerts
brev	78 till vårt K
brevet	78 till K
brez	3906 K vas
brief	2911 K naar
briefing	1120 our morning K	1120 our K	1120 daily K	1161 K in your inbox
briefkasten	777 anonymen K	777 anonymer K
brieven	2911 K naar
bring	1224 our apps K you
brings	1224 our app K you
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	1084 your K is out of date	1084 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	3067 K ki	3067 K ai
""", 'bu': """
budite	3702 K u toku
buitenlandcorrespondent	2973 is K
buitenlandredacteur	2912 is K	3005 is K
bulabilirsiniz	4204 K
bulan	2347 per K
buletin	78 K kami	2245 K kami	2278 K harian kami	2346 K kami	2349 K
bulunabilirsiniz	4278 katkida K
bulundu	4281 çağrida K
bulunun	4278 katkida K
buradan	4199 K bağiş yapin
bureau	1132 K chief
button	783 klick auf den K	1261 clap K
buttons	1170 the share K	1170 the K below
buycoffee	3207 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	77 K seu e-mail	3278 K-se	3287 K-se para
cadeau	2869 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	1387 K
callan	1492 lo que otros K
cambiado	98 nombres se han K
cambiados	98 nombres han sido K
cambiati	98 nomi sono stati K
campagne	1850 K de dons	1933 boucler notre K
campaign	1327 our spring K	1327 our K
can	1326 pay what you K
canal	1360 únete al K	1491 únete al K	3299 siga nosso K	3299 siga o K	3421 entre no K	3422 nosso K
canale	2399 al K	2499 il nostro K
canali	2373 sui nostri K
canalul	3530 K nostru
cancel	21 K reply	1056 K at any time	1328 K any time	1328 K at any time
cancele	3286 K quando quiser	3423 K quando quiser
cancellarti	2366 puoi K
cap	400 és K de
caporedattore	2395 è K
caporedattrice	2395 è K
carte	9 cette K
casella	79 nella tua K	2367 nella tua K
""", 'ce': """
cebinize	4196 K gelsin
cele	3528 # din K #
celoten	20 K članek	3874 K članek je	3902 K članek
celotnega	3874 za ogled K	3874 za branje K	3902 K članka
cenite	3922 K naše delo	3922 K naš trud
cerea	3532 K
cereau	3532 K
ceritakan	38 K kepada kami	38 K pada kami	67 K kepada kami	67 K pada kami	67 K kisah
ceritamu	67 bagikan K
cermin	64 situs K
cerut	3532 a K	3532 au K
""", 'ch': """
changed	98 names have been K	98 name has been K	98 names were K
channel	1327 our K	2251 ikuti K	2251 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1789 par e-mail K	1789 par mail K
chargement	1836 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	827 unseren K	827 unserem K
chcete	585 K číst dál	3774 K čítať ďalej
check	1151 K back for more	1151 K back soon
chef	1823 est K de	2951 is K van de	3005 is K
cheffe	1823 est K de
chefredakteur	854 ist K
chefredakteurin	854 ist K
chefreporter	854 ist K
chefreporterin	854 ist K
chegou	3279 se você K até aqui
chercheur	1823 est K
chercheuse	1823 est K
chia	25 hãy K sẻ	49 hãy K sẻ	4506 hãy K sẻ	4509 K sẻ
chiede	2501 K
chiederti	2351 un piccolo favore da K
chief	1108 is K
chiesto	98 abbiamo K	2501 ha K
chip	1121 K in	1122 K in	1326 K in now	1326 K in and
chipping	1326 consider K in
choices	1191 cookie K	1191 your K
choisissez	1780 K votre offre
choose	1038 K a plan	1053 K a plan
choquer	98 peuvent K
chosen	1175 K by our
chronione	3205 K są prawem
chroniqueur	1892 est K
chroniqueuse	1892 est K
""", 'ci': """
cijelog	3670 za čitanje K
cikk	2235 ez a K
cikkeink	2235 K
cikket	2190 ezt a K	2190 a K
cinste	54 fă-mi K cu o cafea
cipta	2263 hak K
citarea	3470 cu K sursei
citera	4001 K oss gärna	4001 K gärna men ange
citire	0 timp de K	0 timp K
citit	3462 dacă ai K până aici
cititorii	36 K noștri	3530 K noștri
cititorilor	18 datorită K	43 scrisorile K	3462 datorită K
civil	1198 keep it K
""", 'cl': """
claimed	1329 K
clap	1261 K for this	1261 K for it	1261 give it a K	1261 K up to
claps	1261 K for this	1261 give it some K	1261 # K
clarification	98 K:
clarifications	1155 corrections and K
clarity	98 edited for K	98 length and K
clicking	1139 by K play
client	1782 déjà K
clips	40 your K
""", 'co': """
code	2399 qr K
codziennie	17 K rano	3158 otrzymuj K
coffee	54 buy me a K	54 buy us a K	1121 buy me a K	1121 buy us a K	1326 buy us a K	1328 cup of K
colabora	1384 K con
collabora	2395 K con
coloque	77 K seu e-mail
columnist	1108 is a K	1132 K	2912 is K	2973 is schrijver en K	2973 is K en	3005 is K
columnista	1452 es K
colunista	3323 é K
com	3574 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	98 não quis K	1370 quieres K	1371 para K	3309 para K
comentari	6 deixa un K
comentarii	85 în K	85 la K	3530 spune-mi în K	3530 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	1370 déjanos tu K
comentarios	85 en los K	98 declinó hacer K	1370 no admite K	1371 en los K
comentaris	85 als K
comentariu	21 pentru a publica un K
comenteze	98 nu a dorit să K
comentou	3424 K
comision	3457 primi un K
comment	6 to K	6 to leave a K	6 to post a K	98 request for K	98 asked for K	98 could not be reached for K	1092 log in to K	1092 sign in to K	1092 be the first to K	1092 leave a K below	1092 leave your K	1092 our K policy	1093 post a K	1198 posting a K	1198 members can K	1215 to K you must	1215 to K, you must	1277 post your K
commentaar	98 niet bereikbaar voor K
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	85 en K	1844 votre K sera publié
commentaires	85 en K	85 dans les K	1809 charte des K	1809 espace K	1810 dans les K
commentare	6 per K	2381 vuoi K	2382 per K
commentator	2973 is politiek K
commenter	1810 pour K	1844 peuvent K	1844 pour pouvoir K
commenti	85 nei K	2381 i K saranno	2382 nei K
commenting	1092 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	85 in de K	1092 in the K below	1092 let us know in the K	1092 K powered by	1092 K have been closed	1092 all K are subject to	1092 we welcome your K	1093 in the K section	1198 posting K	1215 closed the K	1215 turned off K	1215 turned off the K	1215 switched off K	1215 disabled K	1277 post your K	1326 let us know in the K
commercial	1175 our K team	1175 our K content	1840 réalisé par un partenaire K	1853 notre service K
commissie	2940 een K
commission	1083 we may receive a K	1083 K if you buy	1175 may earn a K	1175 may earn a small K	1175 may earn an affiliate K	1175 may receive a small K	1175 may receive K	1175 earn K from	1200 K
commissione	2408 ricevere una K
commissions	1200 K
committed	1155 K to accuracy
community	821 unserer K	905 unsere K	1092 abide by our K	1129 our K members	1129 leave our K	1129 like our K	1326 join our K of	1327 K-funded	2381 regole della K	2399 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	3330 uma publicação K por
compartilhado	3330 um post K por
compartilhe	25 K	49 K com	67 K sua história	3421 K este
compartilo	49 K
compartir	1340 K tu cuenta, cambia	1491 si quieres K tu cuenta
compensated	1200 K
compensation	1175 receive K from
complain	1155 K about this article
complained	1329 K
complains	1329 K
complaints	1155 our K page
completa	1416 para leer la nota K	3286 para ler a matéria K
complete	1168 K digital access
completo	3286 para ler o artigo K
complimentary	15 K articles	1059 K articles	1059 K article this month	1059 last K article
comporte	83 jouer K des risques
compte	78 K rendu	1933 créez un K	1933 créez votre K
compulsivamente	83 jugar K es perjudicial
comunidad	1413 K que sostiene
comunidade	3421 faça parte da K
comunique	3308 K um erro
comunitatea	3462 K care susține	3529 intră în K
concorda	43 K?
condannato	2501 ha K
condensed	98 K for clarity
condiciones	1368 términos y K
condividi	67 K la tua storia	2498 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conducta	98 K suicida
conduite	1844 charte de bonne K
confidence	1130 in K
confidential	1130 K tip	1130 K tips
confirm	1061 check your email to K
confirmar	1412 bandeja de entrada para K	3344 caixa de entrada para K
confirmat	3532 a K
confirmation	1849 e-mail de K
connect	1078 K with us on
connectez	24 K-vous	1766 K-vous	1780 K-vous pour
connosco	38 fale K	67 fale K
conosco	38 fale K	38 entre em contato K	67 fale K	67 entre em contato K
consenso	2378 il K ai cookie
consent	1088 we need your K to load	1124 written K
consentimento	3330 K para carregar
consentiti	2381 non sono K commenti
consider	1038 K giving	1038 K making	1038 K joining	1038 K a gift	1045 if you liked this article, K	1122 please K	1122 K a	1122 K giving	1122 K joining	1238 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	67 neem K met ons op	67 K op met onze	1061 K me with news and offers	1136 K her at	1136 K him at	1136 K them at	1326 K us at	2948 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos	67 K-nous
contacted	98 K for comment	1107 can be K at
contactez	38 K-nous	38 K notre	67 K notre
contains	98 K details of	98 K graphic	98 K images of
contanos	38 K	67 K
contato	38 entre em K com a nossa	67 entre em K com a nossa
contattaci	38 K	67 K
contattateci	38 K	67 K
conte	38 K para nós	67 K para nós	67 K a sua	3421 K-nos
contenido	9 este K	9 K externo	1341 K premium	1367 K externo de	1367 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	1088 to view this K, you	1088 to view this K please	1088 this K is hosted by a third party	1088 we use your sign-up to provide K	1089 third-party K	1168 access to all our K	1175 our K studio	1177 to reuse this K	1180 this K	2916 K te zien
contenu	9 ce K	1806 ce K n'a pas pu être	1806 K bloqué	1836 K est fourni par
contenus	1780 tous nos K	1934 nos K
contenuti	9 K esterni	2362 a tutti i K
contenuto	9 questo K	9 K esterno	2378 K esterno
contiene	98 K spoiler
contient	98 K des scènes	98 K des images
contingut	9 aquest K
continua	2421 K a leggere con	3466 pentru a K lectura
continuar	415 el teu suport per K	415 ajuda'ns a K	418 per K llegint	3349 para K lendo	3349 para K a ler	3349 K lendo
continuare	20 K a leggere	2421 per K a leggere	2421 per K la lettura	3466 pentru a citi în K	3466 citește în K cu
continue	1051 to K reading this article	1051 log in to K	1051 sign in to K	1051 register to K	1051 upgrade to K	1326 help us K	3336 K a ler abaixo	3349 K lendo com	3349 K a ler com
continuer	1853 pour K à lire
continuez	1840 publicité, K	1853 K votre lecture sur
continuing	1088 by K to use this website, you agree
contou	3424 K
contribua	90 K com o que puder	3322 K	3421 K com	3421 K a partir	3421 K para o nosso
contribuez	1933 K
contribuie	90 K cu cât poți
contribuisci	2350 K
contributed	1133 K reporting	1133 K to this report	1133 K to this story	1133 K to this article	1177 K to this report	1322 K reporting from	1322 K reporting to
contributing	1108 is a K	1326 by K to
contribution	1038 make a K	1121 make a K	1326 your K	1326 making a K	1933 votre K
contributo	2350 il tuo K	2354 con il tuo K	2418 piccolo K per noi
contributor	1108 is a K
conversation	1038 join the K	1092 join the K with	1093 to join the K	1198 in the K
convida	54 K'm a un cafè
cookie	1088 manage your K	1952 קובצי K	2162 K-kat	2378 usiamo i K	2378 questo sito usa i K	3170 pliki K	3568 файлы K	3568 файлов K	3578 файлы K	3608 файлы K	3608 файлов K	3790 súbory K	4309 файли K	4309 файлів K	4321 файли K	4351 файли K	4351 файлів K	4423 sử dụng K	4438 chấp nhận K
cookiekeuze	2952 K
cookies	9 third-party K	610 vi bruger K	611 bruger K til	633 K	826 nutzung von K	920 αποδοχή K	964 K	1088 we use K	1088 this site uses K	1088 this website uses K	1088 our site uses K	1088 uses K to	1088 accept all K	1088 accept K	1088 how to control K	1089 use of K	1139 social media K	1191 K	1367 usamos K	1367 este sitio utiliza K	1367 esta web utiliza K	1367 aceptar las K para	1367 que aceptes las K	1368 uso de K	1806 refusé les K	1807 utilise des K	1836 gérez vos K	1877 accepté les K	1937 bandeau K	2890 omdat je geen K	2892 gebruik van K	2916 social media-K	2952 K toe te staan	3044 vi bruker K	3066 K	3170 używamy K	3170 plików K	3305 usamos K	3305 este site utiliza K	3305 este site usa K	3306 uso de K	4003 K på	4011 K
cookievoorkeuren	2916 K
copy	1327 read our K
copyright	2943 rust K
corespondent	3448 este K
corporate	1327 K backing
correct	1175 K at time of
corrected	98 K:	98 was K on	98 has been K	98 this post has been K
correctie	98 K:
correction	98 K:	98 K #	1155 report a K	1155 request a K	1155 suggest a K
corrections	1155 our K	1155 K policy	1185 our K team	1327 our K
corregido	98 este artículo ha sido K
correo	77 deje su K	77 deja tu K	77 dejá tu K	79 en tu K	79 en su K	1348 en tu K	1348 en su K	1348 a tu K
correspondant	1823 est K	1823 K à	1892 est le K
correspondante	1823 est K	1823 K à	1892 est la K
correspondent	1108 is a K	1132 K	2912 is K	3005 is K
correspondente	3323 é K	3384 é a K	3384 é o K
correspondents	1327 our K
corresponsal	400 és K	1384 es K	1452 es la K	1452 es el K
corretto	98 articolo è stato K
correu	77 deixa el teu K	77 deixeu el vostre K	392 al teu K
correzione	98 K:
corrige	98 errata K
corrigido	98 texto foi K	98 artigo foi K
corrispondente	2395 è K	2460 è la K	2460 è il K
count	1279 you K on
courriel	1789 par K chaque	1789 dans votre boîte K
couvre	1823 K les
coverage	1151 read our full K	1151 see our full K	1203 more of our K	1203 all our K	1327 our K
covers	1108 K the
""", 'cr': """
created	1115 summary was K
creative	47 K commons	47 K-commons-lizenz
crisis	98 K text line
criticised	1329 K
criticized	1329 K
cronista	2460 è K	3384 é K
cronisti	39 nostri K
crowdfunding	1330 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	1384 K los
cuenta	1340 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	2951 is K
cuma	17 her K
cuota	1492 tu K
""", 'cy': """
cyfrowe	3227 kup wydanie K	3227 wydanie K
""", 'cz': """
czekamy	3173 K na wasze
czytaj	3273 K dalej za
czytania	0 czas K
czytasz	3227 K nas za darmo	3274 K nas
czytelnicy	36 nasi K	3224 K	3274 nasi K
czytelniczek	3207 dzięki wsparciu K
czytelniczki	3224 K
czytelnikom	18 dzięki K	3224 K	3274 dzięki K
""", 'da': """
daarna	2870 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	904 sind sie K	904 sei K
dacci	2498 K una mano
daftarkan	2278 K email anda
dagar	4022 # K för #
dage	644 # K for #	706 prøv # K
dagelijks	2873 ontvang K
dager	3078 # K for #
daily	1061 sign up for our K
dajcie	38 K nam znać	67 K nam znać
dakika	0 K okuma
dalej	49 podaj K	3274 pisać K
danach	723 K # euro
dane	3808 #% z K	3808 # % z K
dangereux	88 les jeux d'argent et de hasard peuvent être K
dankzij	18 K lezers	18 K onze lezers	2933 K onze leden	2933 K mensen zoals jij	2933 K lezers zoals jij	2959 K onze lezers	2959 K lezers	2959 K giften	2972 K jouw steun	2972 K uw steun
dapatkan	2251 K update berita
dar	585 váš K	589 K	3871 K
darbu	2856 mūsu K
darmowe	3201 K konto
darmowy	3155 ostatni K	3216 ostatni K tekst
darmowych	3201 limit K
darowizna	3273 twoja K	3277 K
darowizny	3277 K
darstellungen	98 enthält K
darte	1350 K de baja
darujme	521 na K	586 na K	587 K
dary	589 K	3871 K
data	1108 is a K
datajournalist	2951 is K
dateci	2498 K una mano
datenjournalist	854 ist K
datenjournalistin	854 ist K
datenschutzbestimmungen	750 K
datenschutzhinweise	750 K
""", 'de': """
de	1490 # K #	3420 # K #
deaktiviere	747 K deinen adblocker
deaktivieren	747 K sie ihren adblocker	747 adblocker K	747 ad-blocker K
deaktiviert	747 javascript ist K
debat	632 send det til K
debate	1093 join the K
debattartikel	4010 din K	4010 skriva en K
debattartikeln	4010 svara på K
debatten	6 delta i K	614 deltag i K	638 deltage i K	638 deltag i K	638 tone i K	3071 delta i K
debattinnlegg	43 K	3065 K
decided	1329 K
decidiu	3424 K
decis	3532 a K
deciso	2501 ha K
declarat	3532 a K	3532 au K
declarou	3424 K
declinato	98 ha K
declined	98 K to comment
dedi	4281 K
dedicated	1327 our K team
dediler	4281 K
deductible	1121 tax-K gift	1121 tax-K donation	1323 tax K to the extent	1323 tax-K to the extent	1323 tax K to the fullest extent	1323 tax-K to the fullest extent	1323 tax K as allowed	1323 tax-K as allowed	1326 make a tax-K	1328 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	2860 K dit
dei	2497 # K #
deine	18 ohne K	77 trag K e-mail	77 trag K mail	77 gib K e-mail
deixe	77 K seu e-mail	77 K o seu e-mail
dejal	3966 je K
dejala	3966 je K
dela	25 K den	49 K den	4088 K med en vän
delite	49 K ga	67 K z nami
delivered	1051 print edition K to	1052 K to your door	1061 K to your inbox	1061 K to your email	1061 get the latest news K	1229 K mondays	1229 K tuesdays	1229 K fridays	1229 K sundays
delivery	1241 home K of the	1241 home K
delo	3922 vam je všeč naše K	3964 naše K
dem	51 bli en av K
demanar	466 va K
demander	1768 une faveur à vous K	1768 un petit service à vous K
den	25 del K	49 del K
deneyiminizi	67 K bizimle
denildi	4281 K
denuncia	1494 K	2501 K	3424 K
departe	49 dă-l mai K	3529 citi mai K
depend	1279 you K on	1327 we K on
depende	1413 no K de bancos	3345 não K de bancos
dependemos	1413 K de nuestros lectores	3345 K dos nossos leitores
der	903 # K #	907 so K
derden	2890 inhoud van K
derdi	4281 K
derecho	29 se reserva el K
derlerdi	4281 K
des	1932 # K #
desactiva	1365 K adblock
desactivar	1365 K adblock
desacuerdo	43 en K
desative	3303 K o adblock
descarga	1352 K la app	1352 K nuestra app	1491 K nuestra	1491 K la app
descarrega	463 K't
descarregue	3293 K a app
descrieri	98 conține K
descripciones	98 contiene K
descriptions	98 contains K of	98 contient des K
descrizioni	98 contiene K
desk	39 our news K
deskripsi	98 memuat K
despre	3448 scrie K
desta	3421 faça parte K
destek	4199 K olun	4278 bize K	4278 K olun	4278 K ol	4278 K verin	4278 aylik K
det	709 hed K	3147 het K	3147 sto K
details	98 bevat K
detalii	98 conține K
detalles	98 contiene K
detected	1084 ad blocker K	1084 adblock K
determinou	3424 K
dettagli	98 contiene K
detto	2501 ha K
deutschen	843 von der K presse-agentur
devamini	4162 K okumak için	4278 haberin K okumak
devenez	80 K membre	80 K abonné	1933 K membre	1933 K mécène
device	1130 non-work K
""", 'di': """
di	2497 # K #
dianomi	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
dibagikan	2335 sebuah kiriman K oleh	2335 sebuah postingan K oleh
dicci	2498 K la tua
dice	1494 K	2501 K
diceva	2501 K
dich	904 trag K
dichiarato	2501 ha K
die	907 so K
diesem	905 K text
diesen	9 K tweet	49 leiten sie K	829 K text	834 gäbe es K text nicht	905 K text
dieser	905 K text
dieses	9 K video	783 um K video
different	43 got a K view
dig	590 vi har en bøn til K	4088 hör av K
digest	1120 weekly K	1120 our K
digipakett	1497 telli K
digital	808 K-abo für	835 ein K-abo	861 K-abo	1196 K pass
digitalabo	720 mit unserem K	808 K für	861 K
dijo	1494 K
dimanche	17 chaque K
dimuat	45 K ulang
din	3528 # K #	3703 za # K	3703 od # K
dina	4087 # av K #
dinara	3769 K
dine	596 læst alle K	705 # af K #	3143 # av K #
dinleyebilirsiniz	4204 K	4266 spotify'dan K
dinleyin	2 haberi K	4204 K	4266 spotify'da K
dintre	3528 # K cele #
dipendenza	88 il gioco può causare K
diperbarui	98 artikel ini telah K	98 artikel ini K	98 berita ini telah K
dipublikasikan	22 tidak akan K
dir	466 va K
direct	1061 K to your inbox	1800 suivez en K	3431 K în inbox
directement	1790 K dans votre
directly	1061 K in your inbox
directo	1360 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	2376 K adblock
disagree	43 K?
disait	1936 K-il	1936 K-elle
disamarkan	98 nama K
disattiva	2376 K adblock	2376 K l'ad blocker
discord	821 unserem K
discorda	43 K?
discordu	499 K
discordzie	3186 K
discover	398 a google K	627 google K	775 google K	859 K folgen	934 google K	1126 google K	1389 en google K	2909 google K	3060 google K	3186 google K	3446 pe google K	4005 google K
discoverissa	1684 google K
discretion	98 viewer K
discussion	6 to join the K	1198 in the K	1198 join the K	1809 participez à la K
disdici	2359 K quando vuoi	2500 K quando vuoi
disfrutando	1416 sigue K de
disiscriverti	2366 K
diskuse	512 vstupte do K	512 zapojte se do K
diskusie	3799 zapojte sa do K	3799 vstúpte do K
diskutiere	752 K mit
diskutieren	752 K sie mit	752 K sie über	904 K sie mit
diskutovat	512 K mohou
dispatch	1120 a weekly K	1120 our K
disponibil	3429 K doar pentru abonați
disponibile	2369 K su app store
disponible	1353 K en google play	1792 K sur l'app store
dispositivo	1340 si continúas leyendo en este K	1341 en otro K	2421 in uso su un altro K	3349 em outro K	3349 noutro K
dispus	3532 a K
disse	2501 K	3424 K
distressing	98 some may find K
distribuie	25 K	49 K-l
dit	1936 a K	1936 K-il	1936 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1809 K-le nous en	1933 K-nous
diu	466 K
diventa	80 K socio	2498 K socio	2498 K parte
diyor	4281 K
diyordu	4281 K
diz	3424 K
dizia	3424 K
diziam	3424 K
""", 'do': """
do	1327 what we K
dobivajte	3723 K
dobivati	3717 želite K	3916 želite K
docente	2395 è K
dodaje	3276 K
dodal	588 K	3870 K
dodala	588 K	3770 K	3870 K
dodano	98 do tekstu K
dodao	3770 K
doel	2933 ons K: #
dogodek	3895 naš K
dohodnine	3906 K
dokumente	777 anonym K
dollar	1326 K you give	1328 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1937 K
dona	2350 K ora
donacija	3707 svaka K	3707 vaša K	3767 vaša K	3768 vaša K	3768 svaka K	3771 K	3967 K
donacije	3771 K	3967 K
donacijo	3965 z K
donacijom	3769 K
donaciones	1495 K
donacions	467 K
donasi	2279 K anda	2345 K anda	2349 K
donate	1038 K now	1038 K today	1122 K	1326 K what you can	1330 K
donateur	1933 devenez K	3019 word dan K
donateurs	1825 nos K	1934 nos K	2933 dankzij onze K	2959 dankzij K
donatie	2864 doe een K	2864 jouw K	2907 K	3019 jouw K	3019 uw K	3019 doe een K	3023 K
donaties	2959 dankzij K	3023 K
donating	1326 consider K
donation	1038 make a K	1045 consider making a K	1121 make a K	1164 K will be doubled	1164 K will be matched	1217 small K	1244 a K of £#	1244 a K of $#	1244 a K of €#	1245 a K of £#	1245 a K of $#	1245 a K of €#	1326 your K	1326 consider a K	1330 K
donations	1330 K
donativo	3322 o seu K
donatrices	1934 nos K
donazione	2354 fai una K	2393 una K	2498 la tua K	2498 fai una K	2502 K
donazioni	2502 K
donderdag	17 elke K
doneer	2860 K	2907 K
doneren	54 kopje koffie K
donio	521 na K	586 na K
donirajte	90 K koliko možete	3707 K	3767 K	3906 K	3963 K
donnerstag	17 jeden K
donnez	1810 K votre avis	1933 K-nous	1933 K-leur
donors	1243 K like you	1326 new K
donos	3375 sem K	3375 nem K
dons	1933 vos K	1937 K
doors	1327 our K open
dopisnica	3689 je K	3889 je K	3889 , K
dopisnik	3689 je K	3689 , K	3889 je K	3889 , K
doplnili	98 článek jsme K	98 text jsme K
dos	3420 # K #
dostupan	3670 ovaj sadržaj je K
doubled	1164 gift will be K	1242 will be K	1242 be K	1242 K until
dovoljenja	3881 kopiranje brez K	3920 brez K
download	603 K appen	603 K vores app	1065 K our app	1065 K on the app store	1068 K the app	1068 K the free app	1326 K our	2860 K de	2876 K de app	2876 K de gratis app
dozvole	3706 bez K
""", 'dr': """
draag	2959 K bij
draht	777 ihr K zur	777 K zu uns
drastyczne	98 zawiera K
dreptul	29 își rezervă K
drepturile	3444 toate K rezervate
drittanbietern	749 K nicht zugestimmt	783 inhalte von K
drittanbieters	783 dienst eines K
drittplattformen	749 K
drive	1327 fund K
drop	38 K us
""", 'du': """
dukung	2279 K kami lewat	2345 K kami
dukungan	2345 K anda
dung	9 nội K này	98 chứa nội K mô tả	4438 nội K này do
duyurdu	4281 K
""", 'dy': """
dyskusji	3196 kulturę K
dyskutuj	3196 K z nami
""", 'dz': """
dziennikarka	3188 - K	3188 , K
dziennikarstwo	3152 wesprzyj niezależne K	3274 nasze K	3274 niezależne K
dziennikarz	3188 - K	3188 , K
dziennikarze	3274 nasi K
dziennikarzem	39 naszym K	3188 jest K	3258 jest K
dziennikarzy	3192 szukamy K
""", 'ec': """
economia	400 és cap d'K	3384 cobre K
economieredacteur	2912 is K
economieverslaggever	2973 is K
""", 'ed': """
edasi	49 saada K
edited	1177 this story has not been K	1177 has not been K by
editing	98 due to an K error	98 because of an K error
edition	1146 our special K	1177 in our print K
editor	98 K's note	98 nota del K	98 nota do K	501 , K	1095 letter to the K	1108 is a senior K	1108 is an K	1108 is the K	1108 is the deputy K	1132 K	1185 to the K	1326 write a letter to the K	2268 adalah K	3323 é K de	3384 é K do	3788 , K
editora	3323 é K de	3384 é K do
editori	2451 senza K	2451 né K
editorialista	2460 è K
editorka	501 , K	3788 , K
editors	98 K' note	1185 to our K	1327 we, the K	1327 our K
ediyor	4281 itiraf K
""", 'ee': """
eelisallikaks	1509 K
eelistatud	1509 K allikaks
eens	43 mee K?
eerdere	98 K versie van dit	98 K versie stond
eerste	3021 K maand
""", 'ef': """
eftertryck	4001 K förbjudet
""", 'eg': """
egentligen	98 heter K något annat
egyet	43 ért K?
""", 'eh': """
ehdotti	1764 K
""", 'ei': """
eiere	3077 ingen rike K
eigener	712 in K sache	905 in K sache
eilmeldungen	14 K	737 K aufs	800 K
eindredacteur	2912 is K
einem	723 mit K abo
einen	777 K tipp für uns
einer	819 text steht unter K
eingebettete	9 K beitrag	783 K inhalte
eingebetteten	783 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	850 unter K von ki
einstellungen	826 cookie-K
eintragen	904 K genügt
einverstanden	43 K?	728 ich bin damit K, dass
einwilligung	730 K können sie jederzeit widerrufen	730 K kann jederzeit widerrufen	730 K jederzeit widerrufen	749 K jederzeit
""", 'ek': """
ekibimiz	4279 K
ekibimize	4191 K katilin
ekipi	3895 naši K
ekipo	3895 našo K
ekledi	4281 K
ekleyin	4204 K
ekliyor	4281 K
ekonomireporter	4009 är K
eksternal	2269 konten K	2269 situs K
eksterni	3691 K sadržaj
eksternt	611 K indhold	633 K indhold	3045 K innhold	3066 K innhold
""", 'el': """
elektronski	3875 svoj K naslov	3901 svoj K naslov
elfogadom	2148 K a
elige	1340 K tu plan	1491 K tu plan
elismerte	2237 K
elke	17 K dag
ellas	51 únete a K
elle	1936 dit-K
ellos	51 únete a K
elmondta	2237 K
elrendelte	2237 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	77 deja tu K	77 deixe seu K	77 add meg az K	79 στο K σας	514 svůj K	915 το K σας	915 στο K σας	948 το K σας	1061 enter your K	1061 we'll K you	1061 we will K you	1074 click to K	1074 share via K	1092 save my name, K	1120 our daily K	1120 our free K	1136 K her at	1136 K him at	1213 by K	1213 to your K	1226 put your K	1226 type your K	1226 type in your K	1226 leave your K	1226 leave us your K	1226 add your K	1226 drop your K	1226 pop your K	1226 give us your K	1226 fill in your K	1227 sent to your K	1227 by K to you	1228 by K	1232 join our K list	1232 join the K list	1268 reply to this K	1326 K us at	1348 en tu K	2245 ke K anda	2278 di K anda	2367 la tua K	2367 nella tua K	3198 adres K	3198 swój K	3291 no seu K	3461 pe K	3546 ваш K	3702 svoj K	3702 svoju K	3801 svoj K	4292 ваш K	4414 K của bạn	4414 nhận tin qua K	4415 địa chỉ K	4445 điền K để nhận	4445 K để nhận bản tin	4445 tin nóng qua K	4446 mỗi sáng qua K	4446 qua K mỗi	4506 nhập K của bạn
emailed	1227 K to you
emailing	1105 get in touch by K
emailul	77 lasă-ne K	3431 introdu K	3432 pe K tău
embed	9 this K	1139 to view this K
embedded	9 K content	9 K post
embora	3279 antes de ir K
empresas	1492 sin grandes K
emretti	4281 K
""", 'en': """
enable	1084 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1784 sans K	1935 sans K
engagent	30 n'K que
engelleyici	4173 reklam K
engelleyicinizi	4172 reklam K
enig	43 K?
enjoyed	1040 we hope you K this
enligt	4091 K
enquete	35 nossa K
ensisijaiseksi	1684 K lähteeksi	1684 K lähteeksesi
enter	822 strg+K	1226 K your e-mail	1893 ctrl+K	3558 ctrl+K	4302 ctrl+K
entering	1061 by K your email
enthalten	808 im abo K
entlang	904 hier K
entrada	79 na sua caixa de K	1347 en tu bandeja de K	3291 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	2499 K fine mese
entschied	907 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1849 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	3069 hele K
epizodo	3897 K
epizodu	508 K	3697 K
""", 'eq': """
equipa	39 nossa K	3422 a nossa K
equipe	39 nossa K	3422 nossa K
equipo	1492 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrung	67 teilen sie ihre K	67 teile deine K
erfahrungen	67 teilen sie ihre K	777 ähnliche K
erfarenheter	67 dela dina K
erfaringene	67 del K dine
erfaringer	67 del dine K
erfolgreich	801 K angemeldet
erforderliche	21 K felder sind	752 K felder sind
erhalten	833 sie K in kürze
eri	42 K lì
erid	3593 K
erikoistoimittaja	1689 K
erkende	3022 K
erkender	709 K
erkendte	709 K
erkjente	3147 K
erramos	98 K:
errata	98 K:
erratas	98 fe de K
erratum	98 K
erreichen	822 K sie uns
erreichst	822 K du uns
error	1155 spot an K
errores	98 fe de K
errors	1155 spot any K
erschien	764 dieser text K zuerst	764 dieser artikel K zuerst	764 dieser beitrag K zuerst
erschienen	764 zuerst K auf
erstmals	860 text wurde K	860 artikel wurde K
ervaring	67 deel uw K	2948 deel je K	2948 deel jouw K
ervaringen	67 deel uw K	67 deel je K
erwerben	819 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	67 K para nós	67 K-nos	3421 K-nos
escreve	3323 K sobre	3323 K às	3323 K aos	3323 K para
escreveu	3424 K
escribe	77 K tu correo	1384 K sobre
escribinos	38 K	67 K
escriptor	400 és K
escriptora	400 és K
escritor	1384 es K
escritora	1384 es K
escriu	38 K-nos	67 K-nos	463 K-nos
escriviu	38 K-nos	67 K-nos
escuchar	67 queremos K tu
escute	3421 K a
esimene	1562 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1935 offre d'K
estabas	42 K allí
estamos	1492 ya K en
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
ettertrykk	3056 K forbudt
etti	4281 diye rica K	4281 rica K
ettiler	4281 rica K
etwas	804 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	3703 za # K	3803 od # K
euro	723 dann # K	906 ab # K	3803 za # K
euroa	1702 K/kk
eurolla	1702 K
""", 'ev': """
evenementen	2954 onze K
evening	17 every K
event	1188 our free K	2921 ons K
events	1188 our K
every	17 K week	1061 in your inbox K	1117 thank you to K	1283 we read K	1328 K gift
everyone	1117 thank you to K who	1117 thanks to K who	1164 keep it free for K	1236 free for K to read	1236 open for K	1236 open to K	1236 free for K	1327 K reading this
everything	1327 K else we publish
evra	3902 za # K
evro	3902 za # K	3906 vsak K	3964 vsak K
""", 'ex': """
exclusief	2868 dit artikel is K	2870 K voor abonnees
exclusiva	1340 nota K	1417 K para socios
exclusively	1168 K for members
exclusivo	1340 este artículo es K	1340 contenido K para	1341 este contenido es K	1417 K para socios	3286 este conteúdo é K	3286 este artigo é K	3287 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1934 notre K
existujeme	3808 K vďaka
experience	67 share your K with us
experiences	67 share your K with us
experiencia	67 comparte tu K
explained	1329 K
explica	38 K'ns	67 K'ns	466 K	1494 K	3424 K
explicar	466 va K
explicat	3532 a K
explicou	3424 K
explique	1936 K
expliqueu	38 K-nos	67 K-nos
expressed	1138 views K	1138 opinions K	1138 views and opinions K	1138 views K are personal
external	9 K content	1088 K content from
externe	9 contenu K	9 K inhoud	826 dieser K inhalt	851 K medien	2890 K inhoud
externen	9 K inhalt	9 K inhalte	750 K inhalt	783 alle K inhalte
externer	9 K inhalt	749 K inhalt von	783 anzeige K inhalte	783 K inhalt konnte
externes	9 contenus K
extracto	1412 un K de nuestra
""", 'fa': """
facebook	16 K	240 K	607 på K og twitter	821 unserer K-gruppe	826 inhalt von K	934 K	1074 share on K	1078 like us on K	1078 find us on K	1079 on K and twitter	1079 on K, twitter	1079 on twitter and K	1362 en K y twitter	1362 en K, twitter	1362 en K y x	1801 sur K et twitter	1801 sur K, twitter	2373 su K e twitter	2885 op K en twitter	2885 op K, twitter	2947 onze K-groep	3041 på K og twitter	3300 no K e no	3300 no K, no	3986 på K och twitter	4315 K	4528 在K上
facebookgroep	2947 onze K
facebookie	16 K
facebookis	1510 K
facebookon	2158 K
facebooku	16 K	499 K	3687 K	3786 K	3887 K
facts	1326 fund the K
factual	1155 K error	1155 K errors
faire	1766 K un don
fais	1933 je K un don
faisant	1774 en K un don
faisons	1850 K vivre un
faites	51 K comme eux	1766 K un don	1774 K un don	1825 K un don	1933 K-le lire	1933 K un geste
fantasia	98 nome di K	98 nomi di K
farci	2499 da K
fassung	98 ersten K
fast	709 slog K	3147 slo K	4091 slog K
favor	1040 small K to ask	1040 a K to ask of you	1040 we have a K to ask	1330 small K
favoriete	2909 K bron	2955 K podcast-app
favoris	1830 K google	1830 K sur google
favorite	1126 K source	1830 source K
favorites	1830 sources K
favoritos	1389 tus K
favour	1040 small K to ask	1040 we have a K to ask	1330 small K
favourite	1126 K source
""", 'fe': """
fee	1200 a K
feedback	795 ihr K	795 dein K	1092 thanks for your K	1092 thank you for your K
fehler	752 haben sie einen K
fehlerhinweis	752 K
fejsbuku	3687 K
felder	60 K mit stern
felelte	2237 K
felirat	2237 ez a K
feliratkozom	2140 K a hírlevélre
fellow	1108 is a senior K	1108 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	2154 minden jog K
""", 'fi': """
fi	1121 on ko-K
ficticio	98 nombre K
ficticios	98 nombres son K
fields	60 K with a star
figyelmeztet	2237 K
figyelmeztetett	2237 K
fiktive	98 navnene er K
fiktivt	98 navnet er K
filmer	40 bilder och K
finalul	3530 K lunii
finanzieren	715 wir K uns durch spenden	834 helfen sie uns, sie zu K	905 wir K uns
find	1262 if you K
finden	814 zum thema K sie	814 aus der region K sie	814 mehr dazu K sie	857 K sie hier.	857 K sie hier:	857 K sie oben.
finder	637 K en fejl
findest	857 K du hier.
fined	1329 K
finestra	2381 si apre in una nuova K
fingerade	98 namnen är K
fingerat	98 namnet är K
first	1058 for the K year	1058 for your K year
fizess	80 K elő	2234 K elő
fizessen	80 K elő	2139 K elő	2234 K elő
fizette	2181 hirdető K
""", 'fl': """
flere	707 K af dem
""", 'fo': """
fogalmazott	2237 K
folge	742 K uns	829 die ganze K	904 K uns
folgen	742 K sie uns	829 alle K des	859 google news K	859 bei google K	859 auf google K	904 K sie uns
folgt	742 K uns
follow	1078 K us on	1078 K us at	1078 K him on x	1078 K her on x	1078 K them on x	1078 K me on	1078 K our live	1078 K on x	1092 notify me of K-up	1326 K us on
folosim	3437 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	623 alle rettigheder K
fordert	907 K
forderte	907 K
foreslo	3147 K
foreslog	709 K
foretrukken	627 K kilde	3060 K kilde
foretrukket	3060 K kilde
foretrukne	627 K kilde	3060 K kilde
forint	2236 K
forinttal	2236 K
forklarede	709 K
forklarer	709 K	3147 K
forklarte	3147 K
former	1118 is a K
fortalte	709 K	3147 K
fortell	67 K oss
forteller	3147 K
fortgesetzt	746 wird nach der anzeige K
fortsette	3145 for å K å grave
forward	49 K it	49 K this	1260 did someone K	1260 did a friend K
forwarded	1260 if someone K	1260 if somebody K	1260 this email was K to you	1260 this letter was K to you	1260 K this email	1260 K you this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	2912 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	852 uns ihre K	852 uns deine K
found	1329 K that
founder	1108 is the K
""", 'fr': """
fragen	808 K zum abo	808 K zu ihrem abo
fragt	907 K
fragte	907 K
fredag	17 hver K	17 varje K
free	70 ad-K	1059 you have # K	1061 sign up for our K	1061 sign up to our K	1061 get our K	1065 our K app	1065 our app is K	1164 keep it K for all	1164 keep this site K	1236 made it K
freelance	1106 is a K writer	1108 is a K
freelancejournalist	631 er K	692 er K	2951 is K
freiartikel	726 K
freier	769 ist K autor
freitag	17 jeden K
freiwillig	834 bezahlt wird K
freiwilligen	711 K beitrag
friday	17 every K
fridays	17 on K	1229 sent K
friend	1075 tell a K	1164 become a K of the
frilansjournalist	3064 er K	3129 er K	4009 är K	4073 är K
""", 'fu': """
full	20 to read the K
functional	1139 K cookies
fund	1038 K our	1045 help K our
funded	1327 reader-K
fundet	637 K en fejl
fundraising	1327 K deadline	1330 K
funktionale	783 K cookies
funnet	3070 K feil	3070 K en feil
""", 'g': """
g	55 #K
""", 'ga': """
gab	907 K an
gabung	2251 K di kanal	2345 K di	2345 yuk K	2345 ayo K
galetes	403 fem servir K
ganze	814 lesen sie die K
ganzen	20 K text	720 den K text lesen	814 lesen sie den K
gatilhos	98 pode conter K
gave	3027 gi en K i dag	3027 gi en K nå	3028 gi en K	3144 gi en K til oss	3144 gi en K i dag	3144 gi en K nå	3148 K
gazetecidir	4187 K
gazetecilerimiz	4279 K
gazetecilik	4279 bağimsiz K	4279 K para	4279 iyi K
gazetemizi	4215 K
gazetesi	4187 K'nde yaziyor
""", 'ge': """
geaccepteerd	2890 geen cookies hebt K
geben	77 K sie ihre e-mail
geblokkeerd	2952 inhoud is K
gebruiken	2890 wij K cookies	2890 we K cookies	2911 dit artikel K
gebruikt	2890 deze website K cookies	2890 deze site K cookies
gedetecteerd	2888 adblocker K
gedruckte	808 K zeitung? dann
gedruckten	808 abonnenten der K
gefallen	712 ihnen hat dieser artikel K	712 hat ihnen dieser artikel K	712 hat dir dieser artikel K
gefingeerd	98 namen zijn K	98 naam is K
gefragt	907 K
gefunden	752 fehler im text K
gehen	712 bevor sie K
gekennzeichnete	746 mit einem symbol K
geladen	749 nicht K werden	783 inhalt konnte nicht K
gelesen	905 bis hierhin K	905 bis hierher K
gemaakte	2953 door ai K
gemeenteverslaggever	2973 is K
gemeinschaft	804 teil der K
genehmigung	765 ohne K
generated	1115 summary was K	1115 summary is K	1115 summaries are K	1115 key points were K	1115 audio was K	1115 voice is K	1115 K using ai	1115 K by ai	1115 this audio is K
genererad	4012 ai-K
genereret	634 K af ai
generosity	1326 your K
gengive	653 ikke tilladt at K
gengives	45 K	624 må ikke K
genossenschaft	905 unsere K	905 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K	67 fale com a K	67 conte para a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	2894 je e-mailadres wordt niet K	2943 artikel is eerder K op
gerekiyor	4213 üye olmaniz K
gern	904 wirf K
gerne	641 ja tak, jeg vil K	706 vil K høre fra dig	706 hører vi K
geschenk	861 K-abo
geschenkabo	861 K
geschickt	801 eine e-mail K
geschlossen	752 kommentare sind K
gesponsord	2966 artikel is K	2966 content is K
gewijzigd	2940 intussen K	2940 inmiddels K
gewinnspiel	788 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	798 die app K es	798 app K es
gift	1038 make a K	1244 a K of £#	1244 a K of $#	1244 a K of €#	1245 a K of £#	1245 a K of $#	1245 a K of €#	1245 your K of £#	1245 your K of $#	1326 your K	2860 met een K	2933 met jouw K	2933 met uw K
gifts	18 small K
giornale	2499 questo K	2499 il nostro K
giornalismo	2354 sostieni il K	2418 fare K costa	2499 il nostro K	2499 il K costa
giornalista	39 nostro K	2395 è K e	2395 è K de	2395 è K di	2395 è K del	2395 è K della	2395 è K dell'	2395 è K a	2395 è K per
giornalisti	39 nostri K	2499 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	4204 K
gitmeden	4158 K önce
give	1121 K what you can	1326 K what you can	1326 K if you can	1326 euro you K
gives	1224 our app K you
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	3057 kan ikke K
gjerne	3144 vil K høre fra deg
""", 'gl': """
glasajte	3712 K
glasila	3770 K
glasio	3770 K
glasujte	3712 K	3911 K
gledajte	3718 K nas	3917 K nas
glissez	1933 K une pièce
""", 'go': """
going	20 to keep K	1217 keep us K	1327 keep us K
gokken	83 wat kost K jou
google	240 K news	398 a K news	499 K news	513 K play	627 K news	742 auf K news	775 als quelle bei K	775 als quelle auf K	775 bei K öfter	775 auf K sehen	798 K play	820 K-suche	820 bei K	820 K news	820 auf K	934 K news	1065 get it on K play	1078 follow on K news	1126 K news	1126 star on K	1126 source on K	1195 when you search on K	1195 in your K feed	1389 en K news	2157 K-ben	2736 K news	2805 K ziņās	2805 K news	2909 vaker in K	2946 in K	2946 op K	2946 bij K	3060 K news	3060 som kilde på K	3074 app store og K play	3074 K play og app store	3166 nas w K news	3166 na K news	3186 K news	3446 pe K news	3687 K news	3786 K news	3800 K play	3887 K news	4005 K news	4005 som källa på K	4018 app store och K play	4018 K play och app store	4169 K news'te	4183 K news'te	4183 K'da bizi	4195 app store ve K play'den	4315 K news	4420 trên K news
gostou	3422 K desta	3422 K deste
govorila	3770 K
govorili	3770 K
govorio	3770 K
""", 'gr': """
gracias	18 K a ti	1492 K a ti
granskning	4089 sådan här K	4089 vår K	4089 oberoende K
granskningar	4089 våra K
granskningen	4089 den här K
gratis	723 wochen K	723 monat K	835 tage K	904 jetzt K	906 wochen K	1340 crea tu cuenta K	1347 recibe K	1491 recibe K	1493 prueba K	2347 K	2868 ontdek nu K	2868 krijg je ook K	3020 niet K	3078 dager K	3089 K sak igjen	3089 K saker igjen	3095 ingen K saker	4022 dagar K
gratisartiklar	15 K
gratuit	15 article K	1786 dernier article K	1934 ce site est K	3529 creează un cont K
gratuita	2500 prova K
gratuitas	15 matérias K	1343 notas K	3321 matérias K
gratuite	15 articole K
gratuitement	1780 essayez K	1782 inscrivez-vous K	1790 recevez K
gratuiti	15 articoli K	2364 articoli K
gratuito	15 articolo K	2364 articolo K	3321 artigo K
gratuitos	15 artículos K	15 artigos K	1344 artículos K	3321 artigos K
gratuits	15 articles K	1850 nos articles sont K
gridava	2501 K
gritaba	1494 K
gritava	3424 K
grupi	3719 viber K
grupo	3421 entre no K
""", 'gu': """
guglu	3687 K
guidelines	1092 community K before	1092 our community K
""", 'ha': """
haber	4279 bu K
haberdar	4196 ilk siz K olun	4196 K olun
haberi	2 K dinle	4 K	4215 bu K	4215 K size
haberler	4183 google K'de	4183 google K	4279 bütün K
haberlerimiz	4279 K
haberlerimizi	4215 K
hacemos	1413 lo que K
hacete	1491 K socio	1491 K socia
hafta	17 her K
haftalik	4280 K
haftanin	4215 K en önemli
haftung	30 keine K
hagyd	77 K itt az e-mail
hakkini	29 K sakli tutar
hakkiniz	4202 ücretsiz haber K	4213 ücretsiz haber K
hakutulostesi	1684 google-K
halben	835 zum K preis
halinde	98 önceki K	98 ilk K
haluan	1699 kyllä kiitos, K
hangzik	2237 K
hashtag	62 K it
hatirlatti	4281 K
hatti	4186 ihbar K
hattimiz	4217 ihbar K	4217 whatsapp K	4217 haber K
hattimiza	39 K	4186 ihbar K	4217 whatsapp ihbar K	4217 ihbar K	4217 whatsapp K
haussa	1684 google-K
hauteur	1935 à la K de vos moyens
havi	2236 K #
havonta	2236 K
hay	4509 cho K
""", 'he': """
hear	1131 we would like to K from you	1131 we'd like to K from you	1131 we'd love to K from you	1131 we want to K from you	1131 would love to K from you	1326 we want to K from you	1326 we'd love to K
heard	1329 court K
hebben	3019 wij K je hulp nodig	3019 we K je steun nodig
hedder	709 K det i
heihin	51 liity K
hekelt	3022 K
hela	20 läsa K	20 läs K	3974 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	596 for at læse K	3030 for å lese K
helfen	711 K sie mit	904 K sie uns
helft	904 K uns
helloasso	1825 K
help	1326 we need your K	1326 K us do	1326 will you K	1326 K pay for	1326 K if you can	1326 K us pay	2907 K ons	3019 K ons
helpful	1092 was this article K
her	3024 nå som du er K
here	1038 sign up K	1040 as long as you're K	1040 now that you're K	1192 sign up K	1216 book K
herohero	586 na K
herpubliceren	45 K
herunterladen	735 app K
hetente	17 K	2236 K
heter	3147 K det i	4091 K det i
hette	4091 K det
heurter	98 peut K	98 peuvent K
hevder	3147 K
""", 'hi': """
hidden	60 email stays K
hier	857 gibt es K.
hierboven	2955 de video K
hieronder	2955 de reportage K	2955 het fragment K
hiervoor	2916 K zijn cookies nodig
hikayenizi	67 K bize
hilf	904 K uns
hilfe	850 mit K von ki
hinterlasse	77 K deine e-mail
hinterlassen	77 K sie ihre e-mail	77 K sie uns ihre e-mail	711 K sie
hinweis	822 geben sie uns einen K	822 gib uns einen K	852 einen K
hinweise	777 K zu diesem	777 K nehmen wir	777 K für uns	795 K auf fehler
hirdette	2237 K
histoire	67 partagez votre K
historia	67 comparte tu K	67 compartí tu K	67 dela din K
historiador	400 és K
historiadora	400 és K
historie	67 del din K
historien	645 læse hele K	1823 est K
historienne	1823 est K
historier	661 vores K	661 flere K	707 vores K	707 gode K
hittat	4015 K fel	4015 K ett fel
""", 'hj': """
hjelp	3067 K av ki	3067 K av ai	3091 K av ki	3091 K av ai	3144 K oss
hjelper	3144 ditt bidrag K
""", 'hl': """
hlasem	509 ai K
hlasujte	526 K	3813 K
""", 'ho': """
holder	661 læsere, der K
hoofd	2912 is K van
hoofdredacteur	2912 is K	2951 is adjunct-K
hoogleraar	2912 is K
hotline	98 suicide K
""", 'hu': """
hubungi	38 K kami	2345 K kami
huikkaa	1764 K
huikkasi	1764 K
huusi	1764 K
huusivat	1764 K
""", 'hv': """
hvad	90 giv K du kan	90 giv, K du kan
hver	17 K uge	17 K uke
hvor	590 nu K du er her
""", 'id': """
iddia	4281 K etti
ideal	3021 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1780 K-vous pour	1933 K-vous
""", 'if': """
ifade	4281 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	720 mit K abo
ihren	905 lebt von K
ihtiyacimiz	4278 yardiminiza K	4278 desteğinize K
""", 'ik': """
ikkunassa	1764 luki K
iklan	11 K	70 tanpa K
ikuti	2251 K kami	2345 K kami
""", 'il': """
ilanlari	4191 iş K
ilimitado	1341 acceso K	3287 acesso K
ilk	4280 K ay
illimitato	2362 accesso K
ilmainen	1706 K tunnus
ilmaisia	1714 K juttuja
ilmoitti	1764 K
ilmoitukset	14 K	1697 K
iltakirje	1700 K
""", 'im': """
imagens	98 contém K
images	40 your K	40 vos K
imbuh	2348 K
imbuhnya	2348 K
immagini	98 contiene K
immediately	98 did not K respond
immobilienmarkt	788 unserem K
importa	1491 tu opinión nos K
importante	3421 sua opinião é K
impozit	3463 din K către	3531 % din K
impozitul	3463 din K pe venit către
""", 'in': """
inbox	79 in je K	79 în K	914 στο K σας	1061 sent to your K	1061 right to your K	1061 into your K	1061 check your K to	1161 in your K at #	1161 in your K by #	1227 in your K	1227 to your K	1228 in your K	1228 to your K	1326 your K	2278 di K anda	2278 ke K anda	2417 nella tua K	2873 in je K	3673 u vaš K
inchiesta	53 mesi a questa K	2499 questa K
inchieste	2499 le nostre K
incorrectly	98 article K	98 story K	98 report K
ind	24 log K	599 log K for at	661 log K med
indbakke	79 i din K	601 i din K
indbakken	79 i K	602 i K
indeholder	98 K spoilers
independen	2346 jurnalisme K
independence	1327 our editorial K
independencia	1492 nuestra K
independent	464 periodisme K	1045 support K journalism	1326 support K journalism	1327 K journalism	3530 jurnalism K	3530 jurnalismul K
independente	3422 jornalismo K
independently	1175 we K	1175 editors K	1175 K selected by our	1175 K chosen by our
independents	464 mitjans K
independiente	1492 periodismo K	1492 prensa K
independientes	1413 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	2499 giornalismo K	2499 informazione K
indipendenti	2418 rimanere K	2418 restare K
indipendenza	2499 la nostra K
indiquez	77 K votre adresse
indirin	4195 app store ve google play'den K	4204 K
indirizzo	77 inserisci il tuo K
indtast	77 K din e-mail	77 K din mail
infocom	764 dpa-K
infolettre	78 l'K	78 notre K	1789 notre K	1934 notre K
informace	518 K najdete
informasjonskapsler	3045 bruker K	3066 K
informatie	2911 K over dit
information	1088 to store and/or access K on a device	1088 for more K see our privacy	1827 lettre d'K	1827 lettres d'K	1934 K libre
informationen	765 mit K der	777 K zu diesem fall	843 mit K von
informations	1800 suivez les K sur
informativa	2379 K sulla privacy	2499 la nostra K
informazione	2418 l'K di qualità ha un costo	2498 sostieni l'K	2499 K libera	2499 l'K di qualità
informou	3424 K
infos	838 alle K zum
ingen	71 K spam	643 uden dig K	643 K rig ejer	3077 uten deg, K	4021 utan dig K
inget	71 K spam
ingevoegde	2916 K post
ingezonden	43 K brief	43 K brieven	2915 K bijdrage
ingresa	77 K tu correo
ingyenes	15 K cikkei	15 K cikk	2175 K cikke maradt	2175 K cikkei	2175 K cikked maradt	2180 K cikk maradt	2188 nincs több K cikke	2213 K cikkből	2213 K cikkből #
inhalt	9 dieser K	9 diesen K	720 dieser K ist nur für	783 dieser K wird von	783 um den K	826 K von x	851 diesen K zu sehen	851 ein K von
inhalte	9 externe K	750 externe K
inhalts	9 dieses K	826 laden des K
inhaltswarnung	98 K
inhoud	9 deze K	2890 om deze K te	2916 bevat K van	2916 K te zien
ini	4277 #'K
iniciar	1370 debes K sesión
initiale	98 version K de cet
initialement	1820 article publié K	1858 cet article a été K
inkorg	79 i din K	3979 i din K	3979 till din K
inkorgen	79 i K	4020 direkt i K
inloggen	21 K om een reactie	24 K	3019 je moet nog even K
innan	3968 K du går
innboks	79 i din K
innboksen	79 i K	3036 i K
inneholder	98 K spoilere
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	2879 meldingen K	2888 javascript K
inschrijving	2931 K te bevestigen	2974 bevestig je K	2974 bevestig uw K
inscreva	3278 K-se	3290 K-se na nossa	3290 K-se em nossa
inscrever	3290 ao se K
inscription	1789 votre K a bien été	1789 K est confirmée	1789 confirmer votre K
inscrit	1782 déjà K
inscrivant	1790 en vous K
inscrivez	77 K votre adresse	1766 K-vous	1789 K-vous à notre
insegna	2395 K storia
inserisci	77 K la tua email	77 K la tua mail
insira	77 K seu e-mail
insistat	3532 a K
insisted	1329 K
instagram	16 K	240 K	607 på facebook og K	742 ob whatsapp, K	743 auf facebook, K	743 auf K, facebook	743 auf facebook und K	743 auf facebook oder K	826 inhalt von K	934 K	1078 follow him on K	1078 follow her on K	1078 follow them on K	1079 on K, facebook	1079 on K and facebook	1801 sur facebook et K	2373 su facebook e K	2885 op facebook en K	2885 op facebook, K	3041 på facebook og K	3986 på facebook och K	4188 K'da takip	4315 K
instagrame	3786 K	3786 facebooku a K
instagramie	16 K	3167 na facebooku i K
instagramis	1510 K
instagramon	2158 K
instagramu	16 K	499 K	3687 K	3887 K
instale	3293 K a app
install	1065 K our app
installeer	2928 K de app
installez	1933 K-la
installiert	831 die app K
instellingen	2952 cookie-K
integritetspolicy	3990 K
intelektas	2743 dirbtinis K
intelekto	2743 dirbtinio K	2758 dirbtinio K
intelektu	2811 mākslīgo K	2826 mākslīgo K
inteligence	523 pomocí umělé K	3908 s pomočjo umetne K
inteligencie	3810 pomocou umelej K
inteligencije	3709 uz pomoć umjetne K	3709 pomoću umjetne K	3709 uz pomoć veštačke K	3709 pomoću veštačke K	3709 uz pomoć vještačke K
inteligenciou	3810 umelou K
inteligencji	3209 z pomocą sztucznej K	3209 przy użyciu sztucznej K
inteligenco	3908 z umetno K
intelligencia	2163 mesterséges K készítette	2163 mesterséges K fordította	2163 mesterséges K segítségével	2182 mesterséges K segítségével
intelligens	634 med kunstig K	634 af kunstig K	634 fra kunstig K	634 kunstig K (ai)	654 hjælp af kunstig K	3067 med kunstig K	3067 av kunstig K	3091 hjelp av kunstig K	4012 med artificiell K	4012 av artificiell K	4034 hjälp av artificiell K
intelligenz	850 mithilfe künstlicher K
interdite	1858 diffusion K
interdites	1858 diffusion K
interessiert	822 ihre geschichte K
interview	98 K wurde gekürzt	829 das K in voller
intihar	98 K
introdu	77 K adresa de email	3431 K adresa
introduce	77 K tu correo
invest	1326 K in local news
investigaciones	1492 nuestras K
investigador	400 és K	1384 es K	3323 é K
investigadora	400 és K	1384 es K	3323 é K
investigando	1413 seguir K
investigant	464 continuar K
investigate	1130 we should K
investigation	53 months on this K	53 weeks on this K	1181 this K	1327 this K	1934 cette K
investigations	1130 our K team	1130 our K desk	1327 our K
investigative	1108 is an K
investigativteam	777 K
inviamo	57 ti K	57 vi K
inviata	2395 è K
inviato	2395 è K
invitame	54 K un café	54 K a un café
invite	1936 K
invitent	1936 K
involved	1175 not K in the
""", 'ip': """
iphone	1065 our K app
iptal	4204 K edin
""", 'ir': """
iratkozz	2142 K fel	2234 K fel ingyen
iratkozzon	2142 K fel	2234 K fel ingyen
""", 'is': """
iscrive	2417 ci si K qui
iscrivendoti	2366 K
iscriversi	2417 K qui
iscriverti	2417 per K clicca	2498 clicca qui per K
iscriviti	2350 K	2366 K alla nostra	2366 K gratis	2366 K al nostro	2417 K qui	2498 K qui
iscrizione	2367 annullare l'K	2417 la tua K è	2417 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	2237 K el
ismerte	2237 K el
ispravak	98 K:
ispravka	98 K:
issue	1188 back K
issues	1188 back K
istakao	3770 K
istakla	3770 K
istaknula	3770 K
istaknuo	3770 K
istedi	4281 K
istediler	4281 K
""", 'it': """
itiraf	4281 K etti
""", 'iz': """
izjavila	3770 K
izjavio	3770 K
izlasi	2855 K visu
izleyin	4204 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	3021 per K
jahr	906 im K	906 pro K
jahresabo	861 K
jakoon	49 laita K
janela	3308 abre em nova K
jar	1121 tip K
jaunumi	2856 mūsu K	2859 K
jaunumiem	2797 piesakies K	2816 K	2855 piesakies K
jaunumus	2816 K
javascript	177 K	483 povolte K	483 zapněte K	610 aktivér K	610 slå K til	747 K in ihrem browser	747 aktivieren sie K	747 K benötigt	986 K	1084 please enable K	1084 requires K	1084 K is disabled	1084 K is required	1084 turn on K	1084 K is not available	1084 enable K in your browser	1084 K must be enabled	1084 needs K	1365 activa K	1365 habilita K	1365 habilitar K	1365 activar K	1672 salli K	1672 ota K käyttöön	1804 activer K	1804 activez K	1804 K est désactivé	1804 nécessite K	1951 אפשרו K	2254 aktifkan K	2376 abilitare K	2376 abilita K	2376 attiva K	2376 attivare K	2888 schakel K in	3044 aktiver K	3044 slå på K	3170 włącz K	3170 włącz obsługę K	3303 ative o K	3303 habilite o K	3303 ativar K	3437 activați K	3555 включите K	3989 aktivera K	3989 slå på K	4299 увімкніть K	4422 bật K	4588 K已
javasolta	2237 K
javi	38 K nam	67 K nam
javite	38 K nam	38 K se našoj	67 K nam	67 K se našoj	3688 K nam	3688 K nam se	3688 K se našem	3688 K se našoj	3767 K nam	3767 K nam se	3767 K se našem	3888 K nam	3963 K se nam
""", 'je': """
je	3018 # van K #
jederzeit	723 K kündbar	728 widerruf K	728 abmeldung K	729 K abmelden	801 K wieder abmelden	833 abmeldung ist K	906 K kündbar
jednou	17 K týdně
jefa	1384 es K de
jefe	1384 es K de
jegyezte	2237 K meg
jelas	2348 K
jelasnya	2348 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	2186 K most
jelentkezzen	24 K	2139 K be a	2186 K most
jelezze	2234 K nekünk
jetzt	720 K im abo	862 K im shop	904 teste K
""", 'jo': """
jobbar	4012 K med ai
jobbet	3129 har K i
join	1122 K for	1326 K us on
jornal	3422 nosso K	3422 somos um K
jornalismo	3282 apoie o K	3345 K de qualidade tem um custo	3345 presente ao K	3421 apoie o K	3422 nosso K	3422 K de qualidade	3422 fazer K
jornalista	3323 é K formada	3323 é K formado	3323 é K do	3323 é K da	3323 é K no	3323 é K na	3323 é K e
jornalistas	3422 nossos K
joukkoon	51 liity K
journal	1934 notre K
journalism	1045 support our K	1045 support the K you rely on	1164 keep our K free	1168 access to all our K	1168 access to all of our K	1326 support quality K	1326 support local K	1327 our K	1327 fearless K	1327 K like this
journalisme	1771 soutenez un K	1933 soutenez le K
journalismi	1762 riippumaton K	1762 K maksaa	1762 hyvä K
journalismia	1762 K
journalismimme	1762 K
journalismus	715 unterstützen sie unabhängigen K	715 unterstütze unabhängigen K	715 für unseren K	834 freien K	905 unser K	905 unseren K	905 unabhängigen K	905 unabhängiger K	905 gut gemachten K	905 gut gemachtem K	905 frei zugänglichen K	905 frei zugänglicher K	905 guten K	905 freien K
journalist	39 vores K	39 vår K	631 er K på	631 er K hos	631 er K ved	631 er K i	692 er K på	692 er K i	769 ist freier K	769 ist K	779 arbeitet seit # als K	891 arbeitet als freier K	1106 is a freelance K	1108 is a K	1132 K	2912 is K	2912 is freelance K	2951 werkt als K	2973 is schrijver en K	2973 is K en	3005 is K bij	3005 is freelance K	3064 er K i	3064 er K på	3064 er K og	3129 er K i	3129 er K på	4009 är K på	4009 är K och	4073 är K på
journalistar	39 våre K
journaliste	39 notre K	1823 est K	1823 K au	1823 K à	1823 K pour
journalisten	3020 onze K
journalister	39 vores K	39 våre K	707 vores K	3145 våre K	4089 våra K
journalistes	39 nos K	1849 nos K	1850 payer nos K	1934 nos K
journalistiek	2864 steun onze K	2959 goede K kost	2959 K kost	3020 onze K
journalistik	593 støt vores K	593 støt uafhængig K	707 vores K	707 uafhængig K	707 K koster	707 kritisk K	707 fri K	3971 stöd vår K	3971 stöd oberoende K	4089 vår K	4089 oberoende K	4089 granskande K	4089 bra K	4089 fri K
journalistikk	3027 støtt vår K	3027 støtt uavhengig K	3145 vår K	3145 uavhengig K	3145 kritisk K	3145 god K	3145 fri K
journalistin	769 ist freie K	769 ist K	779 arbeitet seit # als K	891 arbeitet als freie K
journalists	1327 our K	1327 we, the K
journaux	1862 chez votre marchand de K
""", 'ju': """
jueves	17 cada K
julisteessa	1764 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
juonipaljastuksia	98 sisältää K
jurnalis	39 K kami	2268 adalah K	2346 K kami
jurnalism	3530 facem K
jurnalisme	2279 dukung K	2346 K kami
jurnalismul	3462 K de calitate costă	3529 susține K	3530 K nostru
jurnalist	3448 este K
just	1244 K £#	1244 K $#	1244 K €#
jutjubu	3687 K
jutro	17 svako K	17 vsako K
juttu	1662 lue koko K	1762 tämä K
juttujamme	1762 K
juttuvinkki	38 lähetä K	67 lähetä K	1761 lähetä K
jutun	20 koko K	1716 tämän K
jutusta	1762 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	2921 nu K voor	2921 je K voor
kabul	4281 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1762 K jutut
kaitstud	1500 kõik õigused K
kakor	4003 K på	4011 K
kami	2345 beri tahu K	2346 tim K
kan	90 ge vad du K	90 ge det du K	90 gi det du K	90 gi hva du K
kanaal	3020 ons K
kanal	707 vores K	2251 ikuti K	2346 K kami	3145 vår K	4089 vår K
kanale	3166 na naszym K
kanaliga	1510 meie K
kanalimiz	4279 K
kanalimiza	4169 K abone	4184 whatsapp K	4184 telegram K	4184 youtube K
kanalimizi	4184 whatsapp K
kanalina	4184 whatsapp K	4184 telegram K
kanalini	4184 whatsapp K	4184 telegram K
kanavaamme	1685 K
kanavalle	1685 whatsapp-K	1685 telegram-K
kanavamme	1685 whatsapp-K	1762 K
kannst	90 gib, was du K
karte	9 diese K	826 laden der K
karya	2346 K kami
kasutamine	1507 K ilma
kata	2348 K
katanya	2348 K
katil	51 sen de K
katilin	51 siz de K	4204 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	4208 reklam verenin K
kavom	54 časti me K
kaydetti	4281 K
kaydolun	4278 K
kaynak	4183 tercih edilen K	4252 tercih edilen K
kaynaklar	4252 tercih edilen K
kaynaklara	4183 tercih ettiğiniz K
kazala	3770 K
kazanin	4204 K
kazao	3770 K
""", 'kd': """
kdykoli	587 zrušit K
""", 'ke': """
kebijakan	2255 K privasi	2255 K cookie
kedvenc	2157 google K
keelatud	1507 loata on K
keep	1217 help us K	1326 help us K	1326 help K our
keeps	1224 our app K you
kehotettiin	1764 K
kehotti	1764 K
kehottivat	1764 K
kehotus	1764 kuului K
kein	808 noch K abo
keinen	71 K spam
kepada	38 tulis K kami	67 tulis K kami
keressen	38 K minket	67 K minket	2234 K minket
kernpunkte	827 die K
kerrottiin	98 jutussa K aiemmin
kertoi	1764 K
kertoivat	1764 K
kertoo	1764 K
kesti	4281 ceza K
ketentuan	2255 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	3067 med K	3067 av K
kielletty	1711 ilman lupaa on K
kiitos	1761 K kun luet
kinnitas	1563 K
kiosque	1862 en K
kiosques	1862 en K
kirakatban	2237 állt a K
kirim	2345 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K	67 K ke redaksi	67 K kepada kami
kirjaudu	24 K	1761 K sisään
kirjeenvaihtaja	1689 K	1747 on K
kirjoita	38 K meille	67 K meille
kirjoitti	1764 K
kirjoittivat	1764 K
kirjuta	38 K meile	67 K meile	1560 K meile
kirjutage	38 K meile	67 K meile
kirjutas	1563 K
kirkens	98 K sos
kisah	67 kirim K
kisahmu	67 bagikan K
""", 'kk': """
kk	1702 €/K	1763 /K
""", 'kl': """
klaagt	3022 K
klagade	4091 K
klagar	4091 K
klagede	709 K
klagen	3022 K
klager	709 K	3147 K
klaget	3147 K
klagt	907 K
kleine	712 haben wir eine K bitte
klical	3966 je K
klicka	4019 genom att K på
klicken	829 K sie auf play	829 auf play K
klikke	3075 ved å K på
klikom	3702 K na	3901 s K na	3901 s K
klimaatverslaggever	2951 is K
klummeskribent	631 er K	692 er K
""", 'kn': """
know	1185 let us K
""", 'ko': """
kogu	1560 loe K
kokemuksesi	67 kerro K
kokemuksistasi	67 kerro K
kolumnis	2268 adalah K
kolumnist	769 ist K	1512 K	3689 je K	3889 je K	4009 är K
kolumnista	3689 je K
kolumnisti	1747 on K
kolumnistica	3689 je K
kolumnistin	769 ist K
kolumnistka	3889 je K
komentar	6 za K	6 ostavite K	85 di kolom K	2276 tulis K anda	2276 di kolom K
komentara	3700 brisanja K
komentarima	85 u K
komentarisali	6 da biste K	3700 biste K
komentarisanje	6 za K
komentarjev	3899 brisanja K	3899 izbris K	3899 brisanje K
komentarji	3899 K izražajo	3899 K ne izražajo	3899 K odražajo
komentarjih	85 v K
komentaru	85 u K
komentarz	6 dodać K	21 móc dodać K	3173 aby dodać K	3196 zostaw K
komentarzach	85 w K	3183 w K	3183 w K pod
komentarzu	85 w K	3183 w K
komentator	2276 tanggung jawab K
komentirajo	3899 K lahko
komentirali	3700 biste K
komentiranje	6 za K
komentirate	3899 K lahko
kommentar	797 K wird	797 ihr K	797 dein K
kommentarbereich	85 im K
kommentare	85 in die K	753 um K zu	797 K zu diesem	797 K werden	905 schreibt mir in die K	905 schreib mir in die K	905 schreibt uns in die K
kommentaren	85 in den K	753 in den K
kommentarerna	85 i K	3994 i K
kommentarerne	85 i K
kommentarfeld	85 im K
kommentarfelt	85 i K
kommentarfeltet	85 i K	615 i K	3048 i K	3071 stenger K	3071 meninger i K
kommentarfunktion	753 K
kommentarsporet	85 i K	638 i K
kommentator	631 er politisk K	631 er K	692 er K på	3064 er K i	3064 er K og	3064 er politisk K	3129 er K i	4009 är politisk K
kommentben	85 K
kommenteissa	85 K
kommentekben	85 K
kommentera	6 för att K	98 vill inte K	98 inte velat K	3992 för att K
kommentere	6 for at K	6 for å K	98 ønsker ikke å K	98 ønsker ikke at K	613 for at K	3047 for å K
kommentieren	6 um zu K	6 K zu können	752 um zu K	752 probleme beim K	752 K sie diesen	752 K sie den	753 nicht mehr K	797 K
kommentiert	753 nicht mehr K werden
kommentoida	98 ei halunnut K
kommentoidaksesi	6 K	21 kirjautua sisään K
kommentteihin	85 K
kommersiella	4051 K länkar
kompakt	801 K per mail	801 K per e-mail
komunikat	3276 taki K
kondigde	3022 K
koneellisesti	1692 K
konferenci	506 naši K
konferenciju	3695 našu K
konferenciu	3794 našu K
konferenco	3895 našo K
kongress	788 jetzt zum K
konseling	98 layanan K
konstaterade	4091 K
konstaterar	4091 K
kontakt	38 K os	38 K oss	706 K os	3144 K oss
kontakta	38 K oss	4088 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	67 K nas	3688 K nas	3688 K redakciju
kontaktowej	3187 skrzynki K
kontaktujte	500 K redakci	500 K nás	500 K autora	3787 K redakciu	3787 K nás
konten	9 K ini
kontingent	726 haben ihr K
konto	599 opret en K for	706 opret en K	3273 załóż K	3977 skapa ett K för	4088 skapa ett K och	4088 skapa ett K här
kontributor	2268 adalah K
konzern	805 kein K	905 kein K
kopeerimine	1507 K ilma
kopieras	4026 får inte K	4026 får ej K
kopieres	3056 kan ikke K uten
kopiering	623 K er ikke tilladt	4026 K utan
kopijuoti	2735 K, platinti
kopiointi	1681 luvaton K	1681 K ilman lupaa
kopyalanamaz	4179 izinsiz K
koreksi	98 K:
korekta	98 K:
koresponden	2268 adalah K
korespondentas	2740 K
korespondente	2808 K
korespondentem	3188 jest K	3258 jest K
korespondents	2808 K
korjattu	98 juttua K	98 juttua on K
korrekt	4015 ska vara K
korrekta	4015 ska vara K
korrektur	98 K:
korrekturhinweis	795 K
korrekturhinweise	795 K
korrespondent	631 er K	692 er K	769 ist K	778 als K	778 seit # K	1512 K	3064 er K	3129 er K	4009 är K	4073 är K
korrespondentin	769 ist K	778 als K	778 seit # K
korrigerats	98 artikeln har K
korting	2936 K op je eerste	2936 K op het eerste
korzystamy	3170 K z plików cookie
kostenlos	723 wochen K	723 monat K	728 K per mail	834 lesen alle K	835 tage K	835 tage lang K	906 K testen
kostenlose	15 K artikel	726 noch zwei K	726 noch # K
kostenlosen	726 noch einen K	726 K artikel gelesen	728 unseren K newsletter	728 unserem K newsletter	728 unserer K newsletter	728 den K newsletter	845 K konto	845 K account
kostenloser	726 K artikel
kostenpflichtig	720 dieser artikel ist K
koster	707 K penge
kostnadsfritt	4022 en månad K
""", 'kr': """
krevde	3147 K
kriisipuhelin	98 K
kriitikko	1747 on K
kritik	795 lob oder K
kritiker	4009 är K och	4073 är K i
kritikus	2220 K
kritiserar	4091 K
kritiserer	709 K	3147 K
kritisieren	907 K
kritisiert	907 K
kritizuje	588 K
kronor	4090 K
krzyczeli	3276 K
""", 'ku': """
kullan	4172 çerez K
kullanilamaz	4179 izinsiz K
kullanilmaktadir	4172 çerez K	4172 çerezler K
kullanilmasi	4179 izinsiz K yasaktir	4208 izin alinmadan K
kullaniyoruz	4172 çerezleri K	4172 çerezler K
kulttuuritoimittaja	1689 K	1747 on K
kulturjournalist	692 er K	3129 er K
kulturredakteur	854 ist K
kulturredakteurin	854 ist K
kulturressort	778 leitet das K
kulturskribent	4009 är K	4073 är K
kumppanimme	1672 me ja K
kun	644 for K #	3078 for K #
kunne	707 K du lide
kunnen	50 leden K
kunstredacteur	3005 is K
kunt	90 geef wat je K	90 geef wat u K	2972 geef wat je K
kursy	3235 K mogą
kurzfassung	770 K
kutunuza	4165 posta K
kutunuzda	79 posta K
kuukaudessa	1763 K
kuukausi	1662 kokeile K	1702 K #	1761 kokeile K
kuukausilahjoituksella	1701 K
kuulutas	1563 K
kuus	1562 K
kuvailee	1764 K
kuvasi	40 K
kuvataan	98 jutussa K
kuvauksia	98 sisältää K
""", 'kv': """
kviz	3698 naš K	3898 naš K
kvizu	3698 našem K	3898 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1764 K
""", 'l': """
l	465 K'any
""", 'la': """
laadi	1560 K alla
laat	2948 K het ons
laatste	2884 volg het K nieuws
labojums	98 K:
ladattavissa	1698 sovellus on K
ladda	3981 K ner vår app	4088 K ner vår
lade	734 K die app
laden	734 K sie die app	735 app K	851 die karte zu K	851 das video zu K
lage	3145 K mer
laget	51 bli med på K
lahjoituksesi	1701 K auttaa	1761 K
lahjoitus	1701 tee K	1761 tee K	1765 K
laissez	77 K votre e-mail	77 K votre mail	77 K-nous votre e-mail	1933 K-nous votre
lamenta	1494 K	2501 K	3424 K
lamentano	2501 K
lamentou	3424 K
lance	1936 K
landing	1227 K in your inbox
langganan	2278 K buletin	2345 K sekarang	2349 K
language	98 contains K	98 contains strong K
lanjutkan	2281 K membaca dengan
laporkan	38 K kepada kami	67 K kepada kami
lapunkat	2190 K
lascia	77 K la tua mail	77 K la tua email
lasciaci	77 K la tua mail
lasciateci	77 K la mail
last	3037 K ned vår app	3144 K ned
later	1151 check back K
latest	1203 the K on this story
laukeliai	21 būtini K
lauloivat	1764 K
laut	907 K
lavoro	2499 il nostro K
lawyers	1327 our K
""", 'le': """
leave	1061 one click to K	1226 K your e-mail	1226 K us your e-mail	1261 K a clap	1326 K us a tip	1326 K a tip
lecteur	9 ce K	1836 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1850 par des K comme vous	1934 nos K
lectoras	36 nuestras K	1492 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	1492 nuestros K	1492 gracias a sus K
lectors	18 gràcies als K	464 els nostres K
lectrices	1934 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	1108 is a senior K	1108 is a K
ledarskribent	631 er K	4009 är K	4073 är K
leden	2933 door onze K	3020 onze K
lederskribent	631 er K
leernos	1491 gracias por K
leestijd	0 K
legfontosabb	2190 K írásait
legge	2501 si K
leggere	2360 per K tutto
lehti	80 tilaa K
lei	3531 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	769 ist K
leiterin	769 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	3345 K que nos apoiam	3422 nossos K	3422 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	3424 K
lengkap	20 artikel K	2281 membaca artikel K
length	98 edited for K
lesarinnlegg	43 K
lese	3079 du kan K mer	3079 kan du K mer
lesedauer	0 K
lesen	720 im abo K	720 K sie mit plus	726 % noch zu K	734 in der app K	814 mehr dazu K sie	857 K sie hier.	904 danke fürs K
leser	3144 takk for at du K
leserabend	788 K	828 unseren K
leserbrev	43 K	3065 K
leserbrief	43 K	753 K
leserbriefe	43 K	753 K an	795 K
lesere	36 våre K	3145 våre K
leserfinanziert	905 K
leserinnen	36 unsere K	905 unsere K	905 unseren K
leserinnlegg	43 K	3065 K
lesern	905 ihren K
leserne	18 takket være K	3077 K våre
lesernes	18 K bidrag	3145 K bidrag
leserreise	828 K
leserreisen	788 unsere K	788 unseren K	828 K
leserumfrage	35 unserer K
leserzuschriften	795 K
lesetid	0 K
lesezeit	0 K
letno	3965 K
lets	1224 our app K you
letter	1095 send a K
letters	43 K desk	43 K page	43 the K editor	1095 K to the editor	1095 send K	1155 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	2418 solo grazie ai nostri K	2499 i nostri K
lettre	78 notre K	1934 notre K
lettrici	2499 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	1416 para seguir K	1416 quieres seguir K	1416 sigue K con	1416 y sigue K	1491 sigue K sin
lezen	20 meer K
lezers	36 onze K	3020 onze K
lezersaanbieding	2954 onze K
lezersactie	2954 onze K
lezersavond	2921 onze K	2954 onze gratis K
lezersevenement	2921 ons K
lezersreis	2921 onze K
lezersreizen	2921 onze K
""", 'li': """
libovolnou	587 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	2870 al K
lidem	18 díky K	586 díky K
liens	74 nos K	1840 via nos K	1840 par nos K
liest	857 K du hier.
lietotni	2814 K
lifeline	98 crisis K
lignes	1850 qui lisent ces K
liitu	1560 K meie
liituge	51 K
like	1327 work K this
liked	1327 K what you read
liker	3145 K du det vi
limit	1051 read without K	1059 free K
limitat	391 accés il·K
limits	1051 read without K
line	38 our tips K	67 our tips K	1130 our tip K	1263 our tip K	1263 our tips K
link	1074 copy the K	1170 read it for free with this K
links	74 über diese K	74 onze K	1083 some K on this page	1083 some of the K on	1221 K here	1221 K on this page	1221 K in this post	1221 K on this site	1221 our K	1221 our shop K	1221 my K	1221 these K	1221 one of our K	1221 one of my K
liputan	2346 K kami
lire	20 pour K cet	1936 peut-on K
lisas	1563 K
lisens	47 K cc	47 cc-K
list	1232 join our K	1232 not on the K yet	1232 not on our K
listen	0 min K	1078 K back here	1078 K to us live	1116 prefer to K	1116 rather K
listeners	1243 K like you
listening	1116 K time
live	1188 our K	1188 K q&a	1249 see them K
liveblog	814 im K	814 unserem K
livslinien	98 K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	1332 si has K hasta aquí
llegint	418 per seguir K
""", 'lo': """
local	1327 keep K news
log	24 K in	2868 K in om	2868 K in of
logg	24 K inn	3033 K inn for å	3098 K inn med	3144 K inn for
logga	24 K in	3977 K in för att	4041 K in med
logge	845 K dich ein
logged	21 must be K in to post	1051 you must be K in to	1092 you must be K in to
loggen	845 K sie sich ein
logget	613 du skal være K ind
login	24 faça K	3286 faça K para	3421 faça K
lokalredakteur	854 ist K
lokalredakteurin	854 ist K
lokalredaktion	778 leitet die K
look	1327 our new K
los	1490 # de K #
lovade	4091 K
love	1279 you K
lovede	709 K
""", 'lu': """
lubas	1563 K
luetaan	1716 juttu K
lugeda	1497 et edasi K
lugejad	1561 meie K
lugemiseks	1497 edasi K
luisteren	2955 artikel ook K
luisterversie	2 K
lukeaksesi	1662 K koko	1662 kirjaudu sisään K
lukemaan	1761 pääset K
lukemista	1761 jatka K
lukijamme	1762 K
lukijasta	1716 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1701 K tukea	1762 K tuella
lukittu	1714 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1662 K
lunar	3531 K
lunes	17 cada K
lupasi	1764 K
lupasivat	1764 K
""", 'ly': """
lyder	709 K	3147 K	4091 K
lydversion	2 K
lyssnar	4014 K på poddar
""", 'ma': """
maand	2870 deze K nog	3021 per K
maandelijks	2870 K opzegbaar	3021 K
mach	51 . K mit	904 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	711 K sie mit	905 was wir K
macht	904 K mit
made	1040 if you've K it this far
mail	38 K ons	67 K ons	77 laat je e-K	77 laat uw e-K	77 vul je e-K	77 vul uw e-K	77 læg din K	77 add meg az e-K	77 adja meg e-K	79 per K	79 par e-K	79 par K	79 via K	79 no seu e-K	79 pe e-K	79 na vaš e-K	477 váš e-K	514 svůj e-K	948 το e-K σας	1226 put your e-K	1226 type your e-K	1228 by e-K	2141 e-K cím	2948 K ons	2948 K dan	3019 K ons	3198 swój e-K	3291 no seu e-K	3461 pe e-K	3546 ваш e-K	3674 na vaš e-K	3702 svoj e-K	3702 na e-K	3775 váš e-K	3775 svoj e-K	3775 na váš e-K	3801 svoj e-K	4292 ваш e-K
maila	38 K oss	58 nowe wpisy na K	67 K oss	79 na K
mailadres	60 e-K wordt niet getoond	77 laat je K	77 vul je K	2873 je e-K	2931 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	602 din e-K	613 din e-K vil ikke	706 din K
mailben	2184 legjobb cikkei e-K	2184 cikkei e-K	2184 hírei e-K
mailbox	79 in je K	79 in uw K	1227 in your K	2873 in je K	2873 in uw K	2873 in jouw K
maile	3775 vašom e-K
mailed	1227 e-K to you	1227 K to you
mailedbe	79 az e-K
mailing	1232 join our K list	1232 join the K list	1232 on our K list
mailom	3801 správy e-K
mailovou	514 e-K adresu
mailowy	3198 adres K
mailt	2234 írjon e-K
mailu	79 do e-K	476 přímo do e-K	3775 do vášho e-K
mailul	3432 pe e-K tău
mainoksen	11 K
mainoksia	70 ei K	70 ilman K	1762 ilman K
mainos	11 K
mainostaja	1711 maksanut K
mainosten	1673 K esto
majhno	3964 smo K
make	1326 will you K a
maken	3020 wij K
maksumuuri	1765 K
maksuton	1706 K tunnus
maksuttomat	1706 K artikkelit
maltilla	83 pelaa K
mamio	3770 K
manade	4091 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	3345 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	783 K-cookies	1139 K cookies
marketingcookies	633 K	2916 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	2245 kotak K anda
masukkan	2245 K email
matched	1121 K dollar	1164 gift will be K	1242 will be K	1242 is being K	1242 are being K	1242 be K	1242 K until
material	765 mit K der	765 mit K von	1109 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	3573 K	3574 K.ru
""", 'md': """
md	644 kr./K	708 kr/K
""", 'me': """
me	3574 t.K	4316 t.K
meaning	1239 if you've been K to	1239 if you have been K to
medarbetare	4009 är K på	4009 är K i	4073 är K på	4073 är författare och K
meddelade	4091 K
meddelte	709 K
medewerker	2912 is K van
medgav	4091 K
mediach	3218 naszych K
medio	1492 este K
medlem	80 bliv K	80 bli K	706 bliv K	3144 bli K	4088 bli K
medverkar	4073 K i
mee	51 . doe K	51 . doe ook K
meie	1561 K töö
meil	1560 aita K
meile	1560 saada K
meilile	1529 sinu K
meille	38 kerro K	67 kerro K	1761 lähetä K	1761 kerro K
meinen	752 was K sie dazu
meint	907 K
meinte	907 K
meinung	30 K der	43 anderer K	752 sagen sie uns ihre K	782 K des autors
mejl	3674 na vaš K	3674 vašu K	3702 svoj K	3702 na K	3979 i din K	3979 till din K
mejla	38 K oss	67 K oss	4088 K oss
mejladress	77 lämna din K	77 skriv in din K	77 fyll i din K	4088 din K
mejlen	79 i K	3979 direkt i K
mektuplari	43 okur K
melalui	2279 dukung kami K
melanjutkan	2242 untuk K membaca	2281 untuk K membaca
meld	3144 K deg på her
meldde	3022 K
melde	24 K dich	38 K dich bei uns	67 K dich bei uns	822 K dich bei uns	904 K dich an	3035 K deg av når	3075 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	67 K sie sich bei uns	711 K sie sich an	720 K sie sich an, um	720 bitte K sie sich an	822 K sie sich bei uns	904 K sie sich hier
meldet	38 K euch bei uns	67 K euch bei uns
melding	38 send en K	67 send en K	2929 krijg een K bij	2929 ontvang een K bij
meldingen	14 K	2879 schakel K in	2879 zet K aan	2879 ontvang K	2929 krijg K	3019 zet K aan
meldt	3022 K
meldte	3147 K
membaca	2281 untuk terus K	2281 untuk K berita ini	2345 daftar untuk K
member	50 as a K you	1038 become a K	1121 become a K	1168 not a K?
memberikan	98 belum K tanggapan	2276 K komentar
members	18 our K	36 our K	50 K can	1051 is for K only	1051 K-only story	1196 paying K	1236 thanks to our K	1243 K like you	1327 our K
membership	1238 consider a K
membiayai	2279 K kami
membro	3421 torne-se K
membru	80 devino K
membutuhkan	2345 kami K dukungan
memuat	45 K ulang
menar	4091 K
mencionanos	62 K
mendaftar	2278 dengan K, anda
mendapat	2289 K komisi
mendapatkan	2289 K komisi	2345 daftar untuk K
mener	709 K	3144 hva K du	3147 K
menerbitkan	45 K ulang
menerima	2269 K cookie	2289 K komisi	2345 daftar untuk K
mengambil	2290 dilarang K	2290 dilarang keras K
mengandung	98 K deskripsi	98 K konten	2276 komentar yang K
mengatakan	2348 K
menggandakan	2290 dilarang K
menggunakan	2255 K cookie
mengirimkan	57 kami K
mengutip	2262 dilarang K
meninggalkan	2276 K komentar
menit	0 K baca
mensais	3423 K
mensuales	1493 K
mensuel	1825 un don K	1850 un soutien K	1935 K
mental	98 K helse
mention	62 K @
mentionnez	62 K-moi
mentions	98 K of suicide	98 K suicide
menurut	2348 K
menyalin	2290 dilarang K
menyatakan	2348 K
merch	1146 our K
merci	1933 K de nous
mere	645 kan du læse K	645 du kan læse K	645 kan læse K om
merespons	98 belum K
merkezimiz	4279 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	465 al K	1493 al K	1493 por K
mese	2500 al K
mesec	3703 prvi K	3769 prvi K	3902 prvi K	3902 na K	3965 na K	3965 prvi K
meses	1416 K por #
mesiac	3803 prvý K	3869 za K	3869 prvý K
message	38 K us	67 K us	1040 a K from our editor
messagerie	1809 votre adresse de K ne sera pas
messengera	3186 K
messengeri	3786 K
messengerju	3887 K
messengeru	499 K
messengerze	3186 K
metus	2790 per K
mewakili	2290 tidak K redaksi
""", 'mg': """
mgid	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 de K	95 由 K
""", 'mi': """
mi	2811 ar K
mielipidekirjoitus	43 K
miembro	1491 hazte K
mig	62 tag K på
mij	62 tag K
mille	2418 # per K
milliardaire	1850 à aucun K
mind	98 ring K
minggu	2347 per K
mingguan	2278 buletin K kami
ministerstvo	83 K financí varuje
minket	38 keress K	67 keress K	2144 kövess K	2234 kövess K	2234 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	1168 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	2973 is K
misidentified	98 article K	98 story K	98 originally K
misiniz	4162 zaten abone K
missen	2972 wat je kunt K
mission	1327 our K
misspelled	98 article K	98 story K
misstated	98 article K	98 story K
mistake	1155 spot a K	1155 report a K	1262 when we learn of a K	1262 when we make a K	1262 if we have made a K
mitdiskutieren	6 K	797 K
mitgeteilt	907 K
mitglied	80 werden sie K	80 werde K	904 werden sie K	904 werde K	904 jetzt K werden
mitglieder	50 K können	723 nur für K	808 angebots für K	905 unsere K
mithilfe	850 K von ki
mitteilungen	14 push-K	738 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	3703 prvi K	3769 prvi K
""", 'mn': """
mnd	3078 kr/K	3146 kr/K
""", 'mo': """
mobile	1065 on your K app	1065 our K app
mobilen	639 direkte på K	3072 nyheter rett på K	3072 rett på K	4016 nyheter direkt i K	4016 direkt i K
mobilepay	706 K til #	706 K på #	706 K #	706 K et
modalidad	1493 K premium
moderador	3308 não serão aprovados pelo K
moderados	3308 serão K antes
moderated	1092 comments are K	1092 pre-K
moderowane	3196 są K
modificado	98 nombre ha sido K
modificat	98 articolul a fost K
modificato	98 articolo è stato K
mogelijk	3019 maak het volgende K
mois	1935 par K
moittii	1764 K
molbu	3685 imamo malu K	3685 malu K
molila	3770 K
molili	3770 K
molio	3770 K
monat	808 einen K für	808 K für nur	906 im K	906 pro K
monate	835 # K lang
monatlich	906 K
monday	17 every K
mondays	1229 sent K
mondogatta	2237 K
mondta	2237 K
montag	17 jeden K
month	1051 try a K for	1051 try it for a K	1058 for the first K	1058 for your first K	1244 £# a K	1244 $# a K	1244 €# a K	1328 a K	1328 per K	1328 every K	1328 each K
monthly	1121 one-off or K	1168 reached your K limit	1217 K gift	1326 become a K	1326 give K	1328 K
months	53 K on this story	1051 K for $#	1058 for the first # K	1058 for the first three K
morgen	17 jeden K	17 am K	17 hver K	642 hver K i din	804 uns auch K
morgenbrevet	3076 K
morgon	17 varje K
morgonbrevet	4020 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	90 donnez selon vos K	1934 nos K
""", 'mu': """
muhabiri	4187 gazetesi K
muhabiridir	4187 K
muhabirimize	39 K	4185 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	4215 K
muistutti	1764 K
mukaan	1761 lähde K	1761 tule K	1764 K
multato	2501 ha K
multou	3424 K
mums	2855 seko K
muutettu	98 nimet on K	98 nimi K	98 nimi on K
""", 'my': """
mycket	88 spelar du för K
""", 'na': """
naar	2948 mail K
nabiralnik	79 v vaš K	3875 v vaš K
nabiralniku	3875 v vašem K	3901 vašem K
nachdruck	764 K verboten	819 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	734 aktuelle K aufs handy	735 K-app	738 push-K	814 weitere K finden sie	814 mehr K finden sie	838 K des tages	838 alle K zum
nadaljevanje	3874 za K branja	3903 K spodaj
nadaljuje	3903 K pod oglasom	3903 K spodaj
nadaljujte	3874 K branje
nadie	1492 K nos dice
naglasila	3770 K
naglasio	3770 K
najdete	518 další články K
najnowsze	3158 otrzymuj K
name	98 not her real K	98 not his real K
namenite	3906 K nam
names	98 not their real K
napis	3276 taki K
napisz	38 K do nas	67 K do nas	3174 K do nas	3187 K do nas	3219 K:	3219 K na	3273 K do nas
napiszcie	38 K do nas	67 K do nas
naprej	3874 če želite brati K
napsal	588 K
napsala	588 K
narrated	1116 is K by an ai	1116 is K by ai
nasilja	98 opise K
naslov	3875 na vaš e-K	3875 svoj e-K	3901 svoj e-K	3901 svoj e-poštni K
nastavak	3670 za K čitanja	3704 K ispod	3704 K teksta
nastavili	3670 da biste K čitanje
nastavite	3670 K čitanje	3672 K čitati
nastavlja	3704 K ispod	3704 K nakon
naszego	3192 K sklepu	3195 K quizu
naszej	3274 K pracy
naszym	3273 zostań K
naujienas	2747 K telefone	2748 K el. paštu	2759 mūsų K
naujienose	2736 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	1365 tu K no soporta	1365 su K no soporta	3303 seu K não suporta
navela	3770 K
naveo	3770 K
navigateur	10 votre K	21 dans le K pour mon prochain	1804 votre K ne supporte pas	1804 votre K n'est pas
navnene	98 K er endret	98 K er ændret
navodi	3770 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
ndlr	98 K
""", 'ne': """
necesitamos	1332 K pedirte	1335 K tu apoyo	1491 K tu ayuda	1491 K de ti	1491 te K
necessariamente	3326 não reflete K a opinião	3326 não refletem K a opinião
necessaris	21 camps K
necessitem	463 et K
nechajte	77 K nám svoj e-mail
nechcete	531 K přijít o	3818 K prísť o
nechte	77 K nám svůj e-mail
nedeljno	17 jednom K
neem	2860 K nu een
neighbors	1243 K like you
neighbours	1243 K like you
nell	2369 apri K'app
nella	79 K tua mail	2367 K tua mail
nendega	51 liitu K
neodpovedal	98 K
neodvisni	3964 K mediji	3964 smo K
neodvisno	3963 podprite K
neophodna	21 K polja
neovisni	3768 ostanemo K
neovisno	3767 podržite K
nepriklausoma	2789 K žurnalistika
nesutinkate	43 K
netiquette	752 beachten sie die K	2381 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	3044 dette K bruker
neue	831 die K app
neuen	734 hier geht es zur K
neukunden	808 nur für K
neuvoi	1764 K
neuvoivat	1764 K
neuvoo	1764 K
neuvottiin	1764 K
never	71 K spam
news	735 K-app	838 alle K zum	838 alle K zu	1065 K app for	1108 is a K	1130 K tip
newsblog	814 im K	814 unserem K
newsdesk	39 our K	39 the K
newsis	1509 google K
newsletter	78 K	78 unseren K	78 à la K	78 notre K	78 alla K	78 la nostra K	78 nossa K	78 nasz K	78 náš K	78 la K	78 na K	78 naš K	78 na naš K	78 K μας	78 στο K	256 K	414 la nostra K	515 K	586 náš K	589 K	728 unseren K	728 unserem K	728 unserer K	728 K bestellen	728 K richtig	732 K an	732 K von	732 zum K	732 täglichen K	773 K	801 K erhalten	801 K empfangen	801 unser K	801 der K über	801 der K für	833 unser abend-K	833 unser morgen-K	833 unser K	833 K ist kostenlos	904 K an	905 unser K	905 unseren K	905 unserem K	905 dieser K	908 K	914 εγγραφείτε στο K	914 εγγραφή στο K	914 το K μας	914 γραφτείτε στο K	914 στο K των	914 στο K του	914 στο K της	1033 εγγραφείτε στο K	1033 γραφτείτε στο K	1034 το K μας	1037 K	1061 sign up for our K	1061 sign up to our K	1061 sign up for the K	1061 subscribe to our K	1061 join our K	1061 get our K	1061 our K here	1061 receive our K	1061 our daily K	1061 our weekly K	1061 our morning K	1120 K	1161 K soon	1213 from our saturday K	1260 this K was forwarded to you	1260 forwarded this K	1268 reply to this K	1327 our K	1330 K	1347 suscríbete a la K	1347 apúntate a la K	1347 nuestra K	1412 suscribite al K	1492 nuestra K	1495 K	1789 inscrivez-vous à la K	1789 abonnez-vous à la K	1789 notre K	1849 vous adresser sa K	1934 notre K	1934 cette K	1937 K	2245 K kami	2245 langganan K	2346 K kami	2366 iscriviti alla K	2366 la nostra K	2417 le nostre K	2499 la nostra K	2499 questa K	2502 K	3158 zapisz się na K	3158 nasz K	3200 K	3274 nasz K	3277 K	3290 assine a K	3290 nossa K	3344 esta é a edição da K	3344 esta é uma edição da K	3422 nossa K	3425 K	3431 abonează-te la K	3431 abonați-vă la K	3431 înscrie-te la K	3529 înscrie-te la K	3533 K	3673 naš dnevni K	3683 K	3767 prijavite se na K	3768 naš K	3771 K	3802 K	3868 náš K	3871 K	3883 K
newslettera	78 naszego K	78 do K	78 odber K	3158 zapisz się do K	3158 naszego K	3200 K	3274 naszego K	3683 K	3775 odber K	3802 K	3868 nášho K
newsletterem	3274 naszym K
newsletters	1061 K may contain info about	1120 K	1327 our K	1330 K	1789 nos K	1789 recevoir les K	1934 nos K	1937 K
newsletteru	78 odběr K	515 K
newsletterul	78 K nostru	3431 K nostru	3461 abonează-te la K	3529 înscrie-te la K	3530 K nostru
newslettery	515 K	3802 K
newsletterze	3200 K
newslettre	3802 K
newson	2157 google K
newspaper	1327 our K
newsroom	38 contact our K	67 contact our K	1175 not by the K	1185 tell our K	1185 our K	1203 stories from our K	1203 more from our K	1327 our K	1327 non-profit K	1327 this K
newsticker	814 unserem K
next	1188 our K	1217 help pay for the K	1217 pay for the K one
nezavisni	3768 K mediji	3768 ostanemo K
nezavisno	3767 podržite K
""", 'ng': """
ngay	4506 đăng ký K
""", 'ni': """
nielegalnych	83 gra u K	83 udział w K grach
niente	71 K spam
nieograniczony	3156 K dostęp
niets	2906 K uit deze	2967 K van deze site
nieuws	2876 K-app	2909 google K	2911 K of een tip	2947 app je K	2963 al het K over	2963 al het K uit	2974 K in je mail
nieuwsbrief	78 de K	78 onze K	2873 onze K	2874 dagelijkse K	2874 wekelijkse K	2908 K	3020 onze K	3020 deze K	3023 K
nieuwsbrieven	2873 onze K	2908 K	3020 onze K	3023 K
nieuwsbron	2946 favoriete K
nieuwsquiz	2956 de K
nincs	71 K spam
""", 'nj': """
njuzleter	3683 K	3767 prijavite se na K	3768 naš K
""", 'no': """
nombreux	1850 plus nous serons K
nonprofit	1327 K newsroom	1327 K news outlet
nosaltres	38 contacta amb K
nosotros	1491 colabora con K
nossa	84 na K app
nosso	35 K quiz	84 no K app	3282 apoie K	3282 apoie o K	3293 baixe K app	3293 no K app	3421 apoie K	3421 apoie o K	3421 siga o K	3421 entre no K	3422 K site
nossos	74 K links
nostra	84 nella K app	84 sulla K app	84 con la K app	84 a la K app	464 la K feina	2369 nella K app	2499 la K app
nostre	464 el K canal
nostri	74 K link
nostro	35 K quiz	2499 il K sito	2499 che il K
nota	20 leer esta K	1416 para leer esta K
notice	1262 if you K
noticia	1492 esta K
noticias	1389 en google K	1389 tu fuente de K
notificaciones	14 las K	1355 activa las K	1355 activar K	1356 recibir K
notifications	14 K	1069 turn on K	1069 turn on desktop K	1069 would like to send you K	1069 K from this site	1070 enable K	1070 allow K	1070 receive K	1795 activer les K	1795 activez les K	1795 autoriser les K
notifiche	14 le K
notified	1061 sign up to be K	1070 get K
notifikace	513 K
notifikasi	14 K	2247 dapatkan K	2249 aktifkan K	2345 nyalakan K
notifikation	639 K
notifikationer	14 K	639 K
notify	1070 K me of	1070 K me when	1092 K me of new posts
notis	4016 K
notiser	14 K	4016 K	4016 push-K
notre	35 K quiz	1934 K site
nouvelle	1809 ouvre dans une K fenêtre
novice	3875 na naše K	3875 na e-K	3883 e-K	3901 na e-K	3964 naše K
novinar	3689 je K	3689 , K	3689 - K	3889 je K	3889 , K	3889 - K
novinari	3768 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	3964 naši K
novinarju	39 našemu K	3888 pišite K
novinarka	3689 je K	3689 , K	3689 - K	3889 je K	3889 , K	3889 - K
novinarki	3888 pišite K
novinarstvo	3768 nezavisno K	3768 neovisno K	3768 naše K	3964 neodvisno K
novinaru	39 našem K
noviniek	3775 odber K
""", 'nu': """
nuestra	84 en K app	84 con K app	1352 en K app	1491 únete a K	1492 K app	1492 K web
nuestras	1492 K redes
nuestro	35 K quiz	64 K espejo	1335 apoya K	1360 únete a K canal	1491 apoya K	1491 únete a K	1491 recibe K	1492 K canal	1492 K medio	1492 K sitio	1492 K equipo
nuestros	74 K enlaces	1367 K socios	1492 K socios
numer	3275 K krs
nunca	1492 más que K
nuotraukas	40 K ir vaizdo
nur	808 abo für K
""", 'ny': """
nyheder	627 google K	661 vores K
nyhedsbrev	78 vores K	601 vores K	601 tilmeld dig K	642 K	706 tilmeld dig K	707 vores K	710 K
nyhedsbreve	601 vores K	707 vores K
nyhedsbrevet	78 K	601 få K	642 K	706 tilmeld dig K
nyhetene	3072 K rett på mobilen	3098 K våre
nyheter	3060 google K	4005 google K	4041 våra K
nyheterna	3985 följ K	4016 K direkt i mobilen
nyhetsbrev	78 vårt K	3035 vårt K	3035 våre K	3035 meld deg på K	3035 abonner på K	3076 K	3144 meld deg på K	3145 vårt K	3145 våre K	3148 K	3979 vårt K	3979 våra K	3979 anmäl dig till K	4020 K	4088 anmäl dig till K	4089 vårt K	4089 våra K	4092 K
nyhetsbrevet	78 K	3035 få K	3076 K	3144 meld deg på K	4020 K	4088 anmäl dig till K
nyilatkozta	2237 K
nyt	1713 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	2381 i campi K
obchode	3794 našom K
oberoende	4088 stöd K
objasnila	3770 K
objasnili	3770 K
objasnio	3770 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	3700 K komentara
obligatoires	21 champs K sont	1809 les champs K
obligatori	2381 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	1370 los campos K
obligatoriska	21 K fält	3992 K fält
obligatoriske	21 K felt	3047 K felt
obratite	3688 K nam se	3688 K se našem
obrigado	3421 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	491 další šíření K	528 ke všemu K	3803 celému K
obsahuje	98 K popisy
obserwuj	3166 K nas na	3166 K nas w	3273 K nas
obvestila	14 K	3875 na K
""", 'oc': """
occupa	2395 si K di
ochtend	17 elke K	2931 elke K het
""", 'od': """
od	3703 K # €	3803 K # €	3902 K # €
odbieraj	3222 K
odcinek	3193 K
odcinka	3193 K
oddajte	3911 K svoj glas
odejdete	468 než K
odete	3685 prije nego što K	3685 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	3770 K
odgovorili	98 nisu K
odgovorio	98 nije K	3770 K
odgovorna	30 nije K
odgovorno	83 igrajte K	83 igraj K
odidete	3885 preden K
odoberajte	3823 K
odobrenja	3722 bez K
odomknite	3774 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
odpowiedzieli	98 nie K
""", 'of': """
of	1325 # K #	1325 # K your #	1325 # K the #
oferecer	3286 K este artigo
off	38 tip us K	67 tip us K	1328 one-K
offert	1782 vous est K	1935 mois K
offrez	54 K-moi un café	1860 K-le	1860 K-la	1933 K-lui	1933 K-nous
offrici	2498 K un
offrimi	54 K un caffè	2498 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	70 bez K	70 nema K	3768 bez K
oglasov	70 brez K	3964 brez K
oglasu	11 K
""", 'oi': """
oikaisu	98 K
oikeuden	29 varaa K
""", 'ok': """
okumaya	4162 K devam etmek için
okurlarimiz	36 K	4279 K
okurlarimizin	4199 K desteğiyle	4279 K
okurlarin	4199 K desteği olmadan
okuyun	4204 K
""", 'ol': """
olarak	50 abone K	4163 abone K	4185 bize anonim K
olmayan	4238 patronu K
olmayanlara	4213 abone K
olun	80 üye K	4278 üye K
olursunuz	4204 kabul etmiş K
olvassa	2170 K tovább
""", 'om': """
omiljene	3686 K izvore
omiljeni	3686 K izvor
""", 'on': """
onafhankelijk	2933 wij K	2933 we K
onafhankelijke	2864 steun K journalistiek	3019 steun K	3020 K journalistiek
onafhankelijkheid	3020 onze K
onbeperkt	2868 lees K	2868 K lezen	2870 K toegang	2936 K digitaal
ondersteunt	2888 je browser K	2888 uw browser K
onderzoek	3020 dit K
onderzoeken	3020 onze K
onderzoeksjournalist	2912 is K	3005 is K
onderzoeksredacteur	2951 is K
onderzoeksredactie	39 onze K	2911 onze K
one	1326 make a K-time	1326 will you be K of
oneens	43 K?
online	828 unser K-shop	1146 our K shop	1146 our K store	1188 our free K	1188 our K event	1248 in our K shop
onlineshop	788 im K bestellen
only	1244 K £#	1244 K $#	1244 K €#
ons	38 app K	38 tip K	62 tag K	67 app K	67 tip K	2910 app K
ontdek	3019 K nu
ontvang	2873 K onze	2874 K elke
onze	84 in K app	84 via K app	84 met K app	2876 K app	2911 tip voor K	3020 K app
""", 'oo': """
oordeelde	3022 K
oorspronkelijke	98 K versie van dit
""", 'op': """
opakoval	588 K
opakovala	588 K
opakuje	588 K
opdateret	98 artiklen er K
open	1065 K in app	1065 K in the app	1236 left it K	2876 K in app
opfordrede	709 K
ophavsretsloven	623 beskyttet af K
ophavsretten	623 K tilhører
opiniestuk	2915 ingezonden K
opinion	30 K of	1092 have an K on this
opinions	30 K of
oplyser	709 K
oplyste	709 K
opmerking	2911 tip of K	2911 vraag of K	2911 K over dit artikel
opowiedz	38 K nam	67 K nam
opozarja	3966 K
oppdatert	98 saken er K
oppfordret	3147 K
opphavsrettslig	3056 K beskyttet
opplyser	3147 K
opplyste	3147 K
opportunities	1271 equal K employer
opportunity	1271 equal K employer	1271 equal-K employer
opprett	3033 K en konto for	3144 K en konto
oprava	98 K:
opsiger	644 indtil du K
opublikowany	22 nie zostanie K	3173 twój adres e-mail nie zostanie K
opzegbaar	3021 K
""", 'or': """
ordenou	3424 K
ordinato	2501 ha K
ordnete	907 K an
organizatori	3770 pozivaju K
organizatorzy	3276 zapraszają K
original	98 K version of this	1109 read the K article	1858 lire l'article K
originally	98 this article K	98 this story K	98 this post K	98 K misstated	1109 this article was K published on	1109 this story was K published on	1109 this story K appeared	1109 this article K appeared	1109 K published at	1177 story was K published by	1177 story was K published on	1177 story was K published in the	1177 article was K published by	1177 article was K published in our
originalment	422 es va publicar K a	422 es va publicar K en	422 publicat K a
originalmente	1381 este artículo fue publicado K	1382 publicado K en	3320 publicado K em	3352 publicado K no	3352 publicado K na
originariamente	2392 articolo pubblicato K	2425 pubblicato K in
ortaklarimiz	4172 biz ve K
ortsseite	814 unserer K
""", 'os': """
ossza	49 K meg
ostatak	3670 K članka
ostavite	77 K svoj e-mail	77 K svoj mejl	77 K svoju e-mail adresu
ostrzega	3276 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	3222 K
otsustas	1563 K
""", 'ou': """
our	1118 is K
outbrain	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
""", 'ov': """
ovdje	3685 kad ste već K
overblikket	642 K hver dag	642 K hver morgen
overgenomen	45 K
overname	2906 K zonder
overnemen	45 K	2943 dit artikel K
oversikten	3076 få K
overview	1182 this K
overzicht	2953 dit K
ovisi	3767 K o vama
""", 'ow': """
owner	1327 has no K	1327 have no K
""", 'oy': """
oynat	4204 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám	67 K se nám
ozvite	38 K sa nám	67 K sa nám	3787 K sa nám	3867 K sa nám
""", 'pa': """
padalieties	49 K
padeda	2750 jūsų parama K
padroni	2418 non ha K	2451 senza K	2451 né K	2499 senza K	2499 libera da K
pagar	54 K um café	3421 ajude a K
page	1188 our jobs K
paghi	2498 K un'ora
pago	1495 muro de K
pague	54 me K um café	54 K-me um café	3322 K-nos um café
pahoitteli	1764 K
paid	1083 we get K if you buy	1083 we may be K
paikalla	42 olitko K
paikkaa	1713 hae K
pakolliset	21 K kentät
palautetta	1761 anna K
palus	1563 K
palusid	1563 K
palvelusta	1691 ulkoisesta K	1691 upotus K
panaszolta	2237 K
pandangan	2290 tidak mewakili K	2290 K pribadi penulis
paparnya	2348 K
paper	1118 is the K's
par	1935 K an
parama	2788 jūsų K	2792 K
parancsolta	2237 K
parandus	98 K:
parceiros	3305 nós e os nossos K	3422 nossos K
paremkite	2750 K mus	2788 K mus
parlez	38 K-nous	67 K-nous
part	1110 no K of this
partager	1860 articles à K	1860 K cet article avec
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	3278 faça K e
partecipato	2408 non ha K alla stesura
parteispende	908 K
partenaires	1806 nos K et nous	1806 nous et nos K	1934 nos K
participar	1371 para K
participez	1766 K à
participou	3335 não K da produção	3335 não K na produção
partilhada	3330 uma publicação K por
partilhe	25 K-o
partir	1768 avant de K	3423 a K de # euros
partner	74 K-links	749 wir und unsere K	818 von unserem K	2379 i nostri K	3989 vi och våra K
partnere	610 vi og vores K	3044 vi og våre K
partnerlinkek	74 K
partnerlinkeket	2171 K
partnerlinks	37 K	74 K
partnerom	3704 u suradnji s K	3704 u saradnji sa K
partners	818 anzeige eines K	1088 we and our K	1327 our K	2890 wij en onze K	3020 onze K
partnership	1110 was produced in K with
partnerske	74 K poveznice	3704 K poveznice	3903 K povezave
partnerskie	3204 linki K
partnerzy	3170 my i nasi K	3170 nasi zaufani K
pasak	2791 K
pasakojo	2791 K
pasidalinkite	49 K
pass	49 K it on	1075 K this on
passende	835 sie das K abo
passendes	835 sie ihr K abo
patikslinta	98 K
patreon	263 в K	1121 on K	1121 our K	4339 на K
patron	1045 become a K of	1326 become a K
patronem	3207 zostań naszym K	3273 zostań K
patroni	3274 nasi K	3497 fără K
patronite	3207 na K	3274 na K
patronlardan	4238 K bağimsiz
patronsuz	4238 K
paying	1236 thanks to our K
paypal	804 per K
paywall	805 K	905 ohne K	908 K	1236 without a K	1327 we have no K	1327 we do not have a K	1330 K	1937 K	2502 K	3425 K
paywalls	1330 K
""", 'pe': """
pe	3531 K an
peatoimetaja	1512 K
pedimos	1491 te K ayuda
pedirte	1332 tenemos un favor que K
pediu	3424 K
peiling	35 onze K	2956 onze K
pelanggan	50 K dapat	50 K bisa	2243 khusus K	2281 untuk K	2346 K kami	2349 K
pembaca	18 berkat K	43 surat K	2346 K kami
pemblokir	2309 K iklan
pemegang	2314 tanpa K saham
pemilik	2314 tanpa K modal
pendant	1935 K un mois
pendapat	2290 K pribadi penulis
peneliti	2268 adalah K
pengar	4089 kostar K
penger	3145 koster K
pensamentos	98 K suicidas
pensamientos	98 K suicidas
pensieri	98 K suicidi
pentru	3462 fără niciun cost K tine
penulis	2268 adalah K
people	18 thanks to K like	1164 funded by K like you	1243 K like you
pequeno	3279 um K favor a pedir
per	3146 K år	4090 K år
peramban	10 K anda
percent	1059 # K left to read
perfil	3299 siga nosso K
periodisme	463 dona suport al K	464 el nostre K	464 fent K	464 fem K
periodismo	1335 apoya el K	1413 hacer un K	1491 apoya el K	1491 colabora con el K	1492 nuestro K	1492 K de calidad	1492 hacemos K	1492 haciendo K
periodista	39 nuestro K	39 nuestra K	400 és K	1384 es K
periodistas	39 nuestros K	1412 nuestros K	1492 nuestros K
periodistes	464 els nostres K
perjantaisin	17 K
permanencia	1493 sin K
permission	1109 reproduced here with K	1109 reproduced with K	1124 written K	1124 prior K	1125 without K	1139 K to load	1139 K before anything is loaded	1177 K to reuse this
perskaitykite	2788 K visą
personal	1138 views are K
personale	3438 datele tale K
personales	1367 datos K serán
personas	1413 K como tú	1491 K como tú
persondatapolitik	611 K
personenbezogene	750 K daten
personnelles	1807 vos données K
personoplysninger	611 dine K
personopplysninger	3045 K
personuppgifter	3990 dina K
personverninnstillinger	3066 K
perspausdinti	45 K
pertama	2347 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	3323 é K
pesquisadora	3323 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	3770 K
""", 'ph': """
phone	1078 news to your K
photographer	1132 staff K
photos	40 your K	40 vos K	40 tes K	1146 K from this story	1146 K from this event
""", 'pi': """
pictures	40 your K
pide	1494 K
piebilda	2858 K
piece	1180 this K	1327 this K
pierwszej	98 K wersji tekstu	98 K wersji artykułu
pierwszy	3275 K miesiąc
pievienojieties	51 K
pilihan	2328 sumber K
pirmas	2790 K mėnuo
pisala	3770 K je
pisalo	3770 K je
pisao	3770 K je
pisz	3219 K na
pitala	3770 K
pitali	3770 K
pitao	3770 K
pitch	1038 K in	1121 K in
pitching	1326 consider K in
pix	3322 um K	3423 K
""", 'pj': """
pjevali	3770 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	3057 vær varsom-K
plakatens	3070 vær varsom-K
platformlarinda	4266 tüm podcast K
plats	42 var du på K
plattform	905 unsere K
player	9 this K
please	51 K join them	67 K tell us	1051 K log in to	1074 K share this	1122 K help	1281 K tell us about	1281 K tell us how	1281 K tell us your	1326 K chip in	1326 K give	1326 K help if	1326 K give if
pleide	3147 K
pliki	3189 bez zgody na K
plusartikelen	3020 K
plusartikels	2868 gratis K	3020 K
""", 'po': """
pobierz	3273 K naszą
poche	1847 dans votre K
podaj	77 K swój e-mail
podatkov	3901 obdelavo osebnih K
podatku	3152 przekaż #% K	3207 #% K	3207 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	508 K	636 K-app	707 vores K	772 den K können sie	772 den K kannst du	772 unseren K	905 unser K	905 unseren K	942 K	1034 το K μας	1114 follow the K	1327 our K	1492 nuestro K	1934 notre K	2346 K kami	2499 il nostro K	2955 op de K	3020 onze K	3069 hører K	3193 K	3274 nasz K	3422 nosso K	3697 K	3768 naš K	3796 K	3868 náš K	3897 K	4193 K'i	4193 K'imizi
podcasta	3697 K	3897 K
podcastapp	636 K	2955 favoriete K
podcaste	34 našom K
podcasten	636 K	3069 K
podcastimiz	4279 K
podcastimizi	34 K
podcastimme	34 K	1762 K
podcastov	3796 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	636 hvor du lytter til K	636 hvor du hører K	772 wo es K gibt	829 folgen des K	829 folge des K	942 K	1114 wherever you get your K	1114 wherever you listen to K	1114 wherever you get K
podcastu	34 naszego K	34 našem K	508 K	3193 K	3697 K	3796 K	3897 K
podcastul	34 K nostru	3530 K nostru
podcastunk	2235 K
podcastunkban	34 K
podcasty	508 K	586 naše K	3193 K	3796 K
podd	34 vår K	4089 vår K
poddapp	4014 K
poddar	34 våra K	4014 K finns
podden	4014 K
podelite	25 K	49 K ga	67 K sa nama
podemos	3345 sua ajuda K
poden	50 els socis K
poderemos	3345 a sua ajuda K	3421 com a sua ajuda K
podijelite	25 K	49 K ga	67 K s nama
podkast	3069 hører K	3145 vår K	3697 K	3897 K	3964 naš K
podkasta	3697 K	3897 K
podkastapp	3069 K
podkasten	3069 K
podkastu	3697 K	3897 K
podle	588 K
podotkl	588 K
podpora	585 vaše K	3867 vaša K	3963 vaša K
podpore	3868 vďaka K	3906 brez vaše K	3964 brez vaše K
podporo	3963 vašo K
podporte	3808 K	3867 K nás	3867 K našu
podpory	521 bez vaší K	586 bez vaší K	3808 bez vašej K	3868 bez vašej K
podprite	3906 K	3963 K nas	3963 K naše
podremos	1491 con tu ayuda K
podziel	25 K się	67 K się z nami
poinformuj	38 K nas	67 K nas	3219 K nas
points	1182 the bullet K	1182 these bullet K	1182 the key K above
pokutoval	588 K
policy	1088 our cookie K
politica	3438 K de cookie
political	1108 is a K	1108 is the K editor
politicieni	3462 nu depinde de K
politika	4172 çerez K
politikasi	4173 gizlilik K
politikredakteur	854 ist K
politikredakteurin	854 ist K
politikressort	778 leitet das K
politikwissenschaftler	769 ist K
politologue	1823 est K
poll	35 our K	1092 vote in our K	1092 take our K	2956 onze K
polub	3166 K nas na
pomagajte	3963 K nam
pomocou	3810 K ai
pomozite	3707 K nam	3767 K nam
pomozte	585 K nám
ponavlja	3770 K
ponavljao	3770 K
ponctuel	1825 un don K
ponovno	45 K objavi
pop	1038 K your
popravek	98 K:
poprosil	588 K
poprosila	588 K
poprzedniej	98 K wersji
por	3349 um ano K #
poradil	588 K
portal	3274 nasz K	3768 naš K	3964 naš K
portalu	3203 na naszym K	3203 w naszym K
posez	1933 K-la à	1933 K-nous
posible	18 hace K
posielajte	3787 K nám
posielame	57 vám K
positions	1146 our open K
poslechnout	509 si můžete K
posljednji	3716 K besplatni članak
posredujte	49 K
possible	415 ajuda a fer K	464 ajuda a fer K
post	20 rest of this K	79 på e-K	1139 to view this K	1139 to see this K	1175 this is a paid K	1180 this K	1327 this K	2916 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	77 lämna din e-K	77 fyll i din e-K	3980 din e-K	3992 din e-K kommer inte
postadresse	60 e-K vises ikke	3036 din e-K	3047 din e-K vil ikke
postadressen	60 e-K din vises ikke	77 skriv inn e-K
postanite	80 K član	80 K članica	80 K naročnik	3767 K član	3963 K član	3963 K naročnik
postanizda	79 e-K	4197 her sabah e-K	4197 e-K	4211 e-K
postaw	54 K mi kawę	54 K kawę	3273 K nam	3273 K mi	3273 K kawę
postawcie	54 K mi kawę
posten	77 skriv inn e-K	77 legg igjen e-K
postfach	79 im K	79 in ihrem K	79 in deinem K	728 in dein K	728 in deinem K	728 direkt ins K	732 in ihrem K	732 in ihr K
postingan	2335 K bersama oleh
postkasti	1520 otse K
postkastis	1520 iga hommik sinu K	1520 sinu K
posts	15 free K	58 new K by mail
potrebbe	98 K urtare
potrebna	3767 K nam je
potrebujeme	3867 K vašu podporu
potrebujemo	3891 za ogled K	3963 K vašo
potremo	2418 aiuto K	2498 con il tuo aiuto K
potrivit	3532 K
potrzebujemy	3152 K twojego wsparcia	3273 K twojej pomocy	3273 K twojego wsparcia
pound	1326 K you give
pourboire	1826 un K
pourront	1877 traceurs K être déposés
poursuivez	1780 K votre lecture
poursuivre	1780 K votre lecture
pouvez	50 abonné, vous K	90 donnez ce que vous K
povabi	54 K me na kavo
povedal	3870 K	3966 je K
povedala	3870 K	3966 je K
povestit	3532 a K
povikao	3770 K
powered	1326 K by you
powerful	1327 hold the K to account
powiadomienia	14 K	3162 włącz K	3162 chcesz otrzymywać K	3163 K push
powiedzieli	3276 K
powtarza	3276 K
pozele	40 K tale
pozivala	3770 K
pozivali	3770 K
pozivao	3770 K
pozn	98 K. red
poznamenal	588 K
poznamenala	588 K
pozvala	3770 K
pozvao	3770 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	2894 K mee	3019 K mee
praca	3274 nasza K
pracujte	506 K s námi	3794 K s nami
prati	3718 K nas na
pratite	3767 K nas
pravi	3966 K
precedente	98 versione K di questo	98 K versione di questo
precisa	3278 K de você	3421 K de si
precisamos	3279 K da sua ajuda	3282 K do seu apoio	3421 K da sua ajuda
precisato	2501 ha K
preciso	3309 é K estar logado
precizat	3532 a K
prednostne	3886 K vire
prednostni	3886 K vir
prednostnih	3886 K virov
prednostnim	3886 K virom
predplatitelia	50 K môžu	3816 len K	3816 iba K	3816 nájdu K	3816 prečítajú K	3871 K
predvajanje	3891 K videa
preferate	3446 sursele tale K	3511 surse K
preferences	1088 your cookie K	1191 cookie K	1191 privacy K
preferida	398 font K	1389 fuente K	3327 fonte K
preferidas	1389 fuentes K	3327 fontes K
preferides	398 fonts K
preferido	1389 medio K
preferidos	1389 medios K
preferirane	3686 K izvore
preferirani	3686 K izvor
preferiranih	3686 K izvora
preferita	2372 fonte K su google	2398 fonte K
preferite	2398 fonti K
preferowane	3185 K źródło	3185 K źródła
preferowanego	3185 K źródła
preferowanych	3185 K źródeł
preferowanym	3185 K źródłem
preferred	1078 K source on google	1126 K source	1195 K sources
preglednik	10 vaš K
prehratie	3790 K videa
prejemajte	3875 K vsako	3923 K
prejemati	3916 želite K
prejmite	3923 K
preklinjao	3770 K
prelua	45 K
preluarea	3445 K textelor
preluat	45 K
prema	3770 K
premier	1784 le K mois	1935 le K mois
premium	2936 toegang tot alle K
premoderated	1092 K
prenesite	3963 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	80 bli K	3974 bli K	3974 redan K	3975 som K	4041 en K	4088 bli K
prenumeranter	50 K kan	3974 endast för K	4032 är för K	4032 bara K	4032 endast K	4089 våra K	4092 K
prenumerata	2792 K
prenumeration	4092 K
prenumerationen	3979 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	2756 tik K
prenumeratoriams	2725 tik K	2756 tekstas skirtas K	2756 straipsnis skirtas K
prenumeratorzy	50 K mogą	3215 tylko K
prenumerera	80 K	3974 K för att	3979 K på nyhetsbrev	4019 genom att K	4088 K på vårt
prenumeruojate	2725 jau K
prenumeruokite	80 K	2788 K
preostanek	3874 K članka
presenteie	3286 K
prethodnog	3722 bez K odobrenja
prethodnoj	98 K verziji
pretplata	3771 K
pretplati	3702 hvala na K
pretplatite	80 K se	3670 K se već od	3767 K se
pretplatnici	50 K mogu	3715 samo K	3771 K
pretplatnicima	3670 dostupan samo K	3670 dostupan je samo K	3670 dostupan je K	3670 dostupno samo K	3682 samo K	3715 samo K
pretplatnik	50 kao K	80 postanite K	3670 već ste K	3767 postanite K
pretplatnike	3670 dostupan samo za K	3682 samo za K
pretplatu	3671 već imate K	3703 uz K	3703 K	3724 uz K
preuzeti	45 K
preuzimanje	3681 zabranjeno K	3706 zabranjeno K	3706 zabranjeno je K
preuzmite	3767 K našu
preventing	1084 browser extension is K
prevention	98 suicide K
preview	1196 free K
previous	98 K version of this
price	1328 the K of a
pridaj	51 K sa
pridajte	51 K sa	3819 K si nás	3867 K sa k nám
prihvatate	3702 prijavom K
prijavi	24 K se	3702 hvala na K
prijavili	3702 hvala što ste se K
prijavite	24 K se	3767 K se na naš	3767 K se na naše	3963 K se na
prijavo	3901 s K se	3901 s K na	3901 hvala za K
prijavom	3702 K se slažete	3702 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	3886 K vir
priljubljene	3886 K vire
priljubljeni	3886 K vir
prima	3531 K lună
primajte	3723 K
primate	3717 želite da K
primati	3717 želite K
primeira	98 K versão deste	98 K versão desta
primeiro	3423 K mês
primer	465 el K mes	1493 el K mes
primo	2500 il K mese
principles	1109 the thomson reuters trust K
print	1074 click to K	1283 will not K your	1283 won't K your
prioriterad	4005 K källa
pripojte	51 K sa
pripomenul	3870 K
prisijunkite	24 K	51 K	2788 K prie mūsų
prispejte	90 K, koľko môžete	3808 K	3867 K	3867 K aj vy
prispevek	3964 ta K
privacidad	1368 política de K	1492 nuestra política de K
privacidade	3306 política de K
privacitat	403 política de K
privacy	1088 see our K policy	1088 to our K policy and terms	1088 and the google K policy	1327 our K policy
privacybeleid	2890 ons K	2931 ga je akkoord met het K
privacyverklaring	2892 K
private	60 your email will stay K
privatlivspolitik	611 K
priznaje	3770 K
priznal	3870 K
priznala	3770 K
priznao	3770 K
probe	861 K-abo
probeabo	711 K	720 wochen im K	861 K	861 das K
probeer	3019 K nu	3019 K een maand
proberen	3021 gratis K
processing	1088 consent to the K
prochains	1934 nos K articles
procurada	98 K, a
prodavnici	3695 našoj K
produce	1164 not free to K	1164 not cheap to K
produced	1175 K by our brand
proefabonnement	2870 K	3019 neem een K	3021 K
profesor	1384 es K	3448 este K
profesora	1384 es K
professeur	1823 est K
professeure	1823 est K
professionista	2395 è giornalista K	2395 giornalista K
professor	400 és K	769 ist K	1108 is a K	1108 is an assistant K	3323 é K
professora	400 és K	3323 é K
professore	2395 è K
professoressa	2395 è K
professorin	769 ist K
profilazione	2378 i cookie di K
profitez	1766 K de	1780 K de nos offres
prohibida	1382 queda K
proibida	3320 é K a
project	1844 trust K
promenjena	98 imena su K
promijenjena	98 imena su K
promis	3532 a K	3532 au K
promise	1326 K never to
propietaris	444 sense K	444 ni K
propustite	3717 ne K
prosbu	468 máme na vás K	468 máme malou K	3783 máme malú K	3783 malú K
proseguire	2421 per K la lettura
prosil	588 K
prosila	588 K
prosili	588 K	3276 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	3276 K
protejate	3470 K de dreptul de autor
provalo	2359 K gratis	2498 K gratis
provided	1088 content K by a third party	1139 contains content K by
provision	746 erhalten wir eine K	746 eine kleine K	818 bekommen wir eine K	818 eine K vom	840 K	4051 kan få K om du
provisions	746 K-links
provisionslinks	840 K
prozent	809 K rabatt
przedruk	45 K	3205 K za zgodą
przedrukujcie	45 K
przegap	3217 nie K
przekonuje	3276 K
przetisknout	45 K
przetwarzanie	3171 K danych osobowych
przez	95 K mgid	3209 K ai
przycisk	3198 klikając K
przyznaje	3276 K
""", 'ps': """
psal	588 K
psala	588 K
""", 'pt': """
ptal	588 K se
ptala	588 K se
ptali	588 K se
ptaly	588 K se
""", 'pu': """
pub	11 la K	70 pas de K
pubblicare	6 K un commento	2381 prima di K un commento
pubblicato	22 non sarà K	2381 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	3308 o seu endereço de e-mail não será K
publicat	3470 a fost K inițial în
publication	1045 is a reader-supported K	1175 accurate at the time of K	1175 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	4026 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	70 sin K	1365 bloqueador de K	1492 sin K
publicidade	11 a K	70 sem K	3336 depois da K
publicista	2220 K
publicitat	11 la K	70 sense K	464 sense K
publicitate	11 K	70 fără K
publicysta	3258 , K
publicystka	3258 , K
publikovanie	3781 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
publish	1283 will not K your	1283 won't K your	1283 never K your	1283 we may K your
published	22 will not be K	60 email won't be K	1092 your email address will not be K	1110 was first K by	1110 was first K on	1177 K under license
publishing	1175 accurate at the time of K
puder	90 doe o que K
pueda	90 done lo que K
puedas	90 aporta lo que K	90 dona lo que K
pueden	50 los socios K
puguis	90 dona el que K
puhelimeesi	1697 suoraan K
puis	1781 K # €
puisque	1768 K vous êtes là
pungkasnya	2348 K
punya	2244 sudah K akun
purchase	1083 K through links on our site
push	800 per K
pushbericht	2929 een K bij
pushbeskeder	639 K
pushmeldingen	2880 K
pushnotiser	4016 K
pushvarsler	3072 K
pustit	509 si můžete K
pustite	77 K svoj e-naslov
puts	1224 our app K
""", 'py': """
pytali	3276 K
pyysi	1764 K
""", 'qu': """
quanto	90 dona K puoi
quello	90 dai K che puoi	90 dona K che puoi
queremos	67 K conocer tu	1332 K pedirte un favor
questa	9 K mappa
questions	98 not respond to K
questo	9 K tweet	9 K video
qui	2351 già che sei K
quieras	1340 cancela cuando K	1493 cancela cuando K
quitter	1768 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	2956 doe de K	2956 onze K	3195 nasz K	3195 K
quizie	3195 naszym K	3195 K
""", 'ra': """
raccolta	2502 K fondi
racconta	2501 K
raccontacela	38 K	67 K
raccontaci	38 K	67 K
raccontatecela	38 K	67 K
raccontateci	38 K	67 K
raccontato	2501 ha K
raconte	1936 K
racontez	38 K-nous	67 K-nous
rad	3768 naš K
radil	588 K
radila	588 K
radili	588 K
radzi	3276 K
radzili	3276 K
radzono	3276 K
ragino	2791 K
raise	1164 help us K
rajaton	1663 K pääsy
rakendus	1518 meie K	1518 K
rakenduses	1518 K
raksti	38 K mums	67 K mums	2855 K mums
rakstiet	38 K mums	67 K mums
raksts	2856 šis K
rakstu	2827 šo K
rakstus	2856 visus K
ralat	98 K:
range	1216 shop the K
rappelle	1936 K
""", 're': """
reach	1136 K him at	1136 K her at	1136 K them at	1164 we would K our goal	1164 we'd K our goal	1326 help us K
reached	1059 you've K your limit of free	1107 can be K at
reacties	85 in de K	2895 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	1059 # % left to K	1116 is K by an ai	1116 is K by ai	1170 link can K this	1236 free to K	1236 free for all to K	1327 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	98 K may find	1040 we're asking K	1117 thank you, K	1164 funded by K like you	1185 K' editor	1217 K make this	1236 thanks to our K	1243 K like you	1326 K like you	1326 join the K	1327 our K	1327 funded by its K	1330 appeal for K	1330 K pay
reading	0 K time	1051 keep K for just	1051 keep K with a	1051 K this post for free	1055 to finish K	1055 to keep K	1170 to your K list	1237 you're K	1237 you are K	1237 you've been K
reageerde	98 K niet
reageren	6 K	98 wilde niet K	2895 om te K	2911 K? mail	2911 K op dit artikel
reagiert	98 anfrage nicht K
realizarea	3457 nu a participat la K
realizzazione	2408 non ha partecipato alla K
recalled	1329 K
recalls	1329 K
recaptcha	208 K	1019 K	1061 protected by K	1468 K	1909 K	2336 K	2476 K	2601 K	3401 K	3518 K	4262 K	4618 K
receba	3278 K as	3290 K no seu	3290 K todos os dias	3421 K no seu
receive	1061 K email from us on behalf of	1062 sign up to K	1062 K emails from	1088 agree to K emails	1326 to K new posts
recensent	3005 is K
recevez	1766 K chaque	1790 K chaque	1790 K tous les	1933 K notre
recevoir	1796 K les alertes	1849 j'accepte de K
recherche	98 für diese K haben wir	905 diese K
recherchen	905 unsere K
rechercheteam	39 unser K	39 unserem K	777 K
rechtbankverslaggever	2951 is K
recibe	1331 K cada	1350 K cada	1350 K todas las
recibir	1412 acepto K
recipe	1221 links in this K
reclamat	3532 a K
reclame	70 fără K	3530 fără K
reclamelor	3492 blocare a K
reclamevrij	70 K
recomandat	3532 a K	3532 au K
recomenda	3424 K
reconheceu	3424 K
reconnu	1936 a K
rectificare	98 K:
rectificatie	98 K
rectificatif	98 K
recunoscut	3532 a K
recurring	1121 K donation	1328 K donation
red	98 anm. d. K
redacteur	2912 is K	2912 is politiek K	2951 werkt als K	3005 is K
redactie	39 onze K	98 noot van de K	2894 mail de K	2911 contact op met onze K	2911 contact op met de K	2911 tip voor de K	2915 mening van de K	2940 K heeft geen	3019 mail de K	3019 tip de K	3020 onze K
redactor	400 és K	1384 es K	1452 es K jefe	3448 este K
redactora	400 és K	1384 es K	1452 es K jefa
redakce	500 napište do K	506 do K	506 do naší K	586 naše K	586 jsme malá K
redakci	39 naší K	586 naši K
redakcia	3868 naša K	3868 sme malá K
redakcie	3781 bez súhlasu K	3787 napíšte do K	3794 do K	3794 do našej K
redakcii	39 našej K
redakcija	2789 mūsų K	2856 mūsu K	3768 naša K	3768 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	3688 javite se K	3688 pišite K	3695 našoj K
redakcijos	2735 K sutikimo
redakciju	3768 našu K
redakcja	3274 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	98 od K:	3205 bez zgody K	3274 naszej K
redaksi	38 hubungi K	38 kirim ke K	67 kirim ke K	98 catatan K	2345 hubungi K	2346 K kami	2346 email K	2346 K
redaksjon	3145 vår K
redaksjonen	38 tips K	67 tips K	3144 kontakt K	3145 kontakt K
redakteur	769 ist K	778 als K	778 seit # K	891 ist seit # K
redakteurin	769 ist K	778 als K	778 seit # K	891 ist seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	98 anmerkung der K	98 namen von der K geändert	98 name von der K geändert	98 der K bekannt	98 anfrage unserer K	707 vores K	778 leitet die K	782 meinung der K	818 K war an der	819 nicht von der K	822 melden sie sich bei der K	842 produkte wurden von der K	905 unsere K	4089 vår K
redaktionell	842 produkte K ausgewählt
redaktionelle	749 externe K inhalte
redaktionen	613 skriv til K	3992 mejla K
redaktionens	98 K anmärkning	98 K anmærkning
redaktor	501 je K	501 , K	501 - K	571 je K	571 , K	3188 - K	3188 , K	3788 je K	3788 , K	3788 - K
redaktore	2808 galvenā K	2808 K
redaktorem	501 je K	571 je K	3188 jest K	3258 jest K
redaktorius	2740 K
redaktorka	501 je K	501 , K	501 - K	571 je K	571 , K	3188 - K	3188 , K	3788 je K	3788 , K	3788 - K
redaktorkou	501 je K	571 je K	3788 je K
redaktorom	3788 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	2808 galvenais K	2808 K
redaktur	2268 adalah K
redator	3384 é K
redatora	3384 é K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	67 scrivi alla K	67 scrivete alla K	98 nota della K	2417 la K ti invia	2460 lavora nella K	2460 è entrata in K	2460 è entrato in K	2499 la nostra K
reenvia	49 K
references	98 contains K to
refresh	1151 K this page	1151 K the page
regala	1340 K esta nota
reggel	17 minden K
regioverslaggever	2912 is K
registe	3286 K-se para
register	1051 K for free to
registered	1168 K users can
registraci	514 děkujeme za K	516 po K
registrarte	1350 al K
registrate	1412 K a nuestro	1491 K
registrati	2350 K per	2362 K per	2498 K gratis
registration	1196 free K gives
registreer	2868 K je
registrera	4019 genom att K dig
registrere	3075 ved å K deg
registrieren	721 K sie sich
registrierung	774 K	808 mit ihrer K	809 die K ist kostenlos
registrirajte	3703 K se besplatno	3703 besplatno se K	3902 brezplačno K	3902 K se brezplačno
registrujte	585 K se	3703 K se besplatno
regrette	1936 K
regrettent	1936 K
reiseangebote	828 unsere K
rejoignez	51 K-les	51 K-nous	1800 K-nous sur	1933 K-nous	1933 K notre	1933 K nos
rejoins	51 K-les
rekao	3770 K
rekla	3770 K
reklam	70 bez K	70 nie mamy K	70 K yok	586 bez K	3274 bez K	3274 nie mamy K
reklama	3768 bez K
reklamdan	11 K
reklame	11 K	70 uten K
reklamelenker	3080 K
reklamelinks	74 K	646 K
reklamer	70 ingen K	707 uden K
reklamfri	70 K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	3204 we współpracy K
reklamsiz	70 K	4279 K
reklamy	11 K	70 nemáme K	70 bez K
relacjonuje	3258 K z
relatos	98 contém K
relatou	3424 K
rely	1279 you K on	1327 we K on
remaining	1059 free articles K	1059 free article K	1059 articles K this month	1059 free stories K
remind	1330 K me later
removed	1092 this comment has been K
rendszeres	2234 legyen K
rendue	60 e-mail ne sera pas K
replied	1329 K
reply	6 leave a K	1268 just hit K	1268 hit K and	1268 hit K to
replying	1268 K to this email
report	53 months on this K	53 months to K	1155 K an error
reportage	905 diese K	1934 ce K
reportagem	39 nossa K	53 meses nesta K	98 procurada pela K	98 procurado pela K	3422 esta K
reportagens	3422 nossas K
reportaje	98 para este K	1492 este K
reported	1329 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	692 er K på	769 ist K	778 als K	778 seit # K	1105 contact the K at	1106 is a K at	1108 is a K	1108 is a senior K	1130 contact the K	1130 contact our K	1130 email the K	1132 K	1823 est K	1892 est grand K	1892 est grande K	2268 adalah K	3064 er K i	3129 er K i	3188 - K	3188 , K	3258 , K	3448 este K	3689 je K	3689 , K	3889 je K	3889 , K	4009 är K på	4073 är K på	4073 är K
reportera	39 naszego K	1384 es K
reporterem	39 naszym K	3188 jest K	3258 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	769 ist K	778 als K	778 seit # K
reporterka	3188 - K	3188 , K	3258 , K	3689 je K	3889 je K
reportero	1384 es K
reporters	39 our K	1326 ask our K	1327 our K	1327 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	1092 why are you K this	1164 keep our K free	1181 this K	1203 more of our K	1327 our K	1327 this K	1327 K like this	1327 goes to K
reportrar	39 våra K
reports	1134 K on
repost	45 K this
representa	3326 não K a opinião
representam	3308 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	1110 may not be K
reproducerea	3445 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	1109 K without permission	1177 K in whole or in part	1821 toute K	1821 droits de K	1821 K interdite	1822 toute K	1822 droits de K	1822 K interdite
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
republish	45 K	1109 K our articles	1109 K this article	1177 K this story	1177 K our stories
republished	45 K	1109 K with permission	1109 is K from
requests	98 K for comment
required	21 K fields are marked	1092 K fields are marked
research	1108 is a K fellow
researcher	1108 is a senior K	1108 is a K
reserva	29 es K el dret
reservados	1382 derechos K	3319 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	397 tots els drets K
reserve	29 K the right
reserved	927 all rights K	1051 article is K for	1109 all rights K	2532 all rights K
reserves	29 K the right
respond	43 want to K	98 did not K to	98 didn't K to
responderam	98 não K
respondeu	98 não K
respondido	98 no han K a	98 no ha K a
responsabil	83 joacă K
responsabile	30 non è K
responsabilidad	30 K de	83 juega con K	83 juegue con K	1408 K de sus autores	1408 K de quienes los
responsabilidade	30 K de	30 K dos	83 jogue com K	3308 os comentários são de K
responsabiliza	30 não se K	1408 no se K de las opiniones
responsabilmente	83 gioca K
responsable	30 pas K	30 no se hace K	1408 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	854 ist K
ressortleiterin	854 ist K
rest	20 to read the K	1051 to read the K of this	1180 the K of this
restants	1786 articles gratuits K
reste	1787 il vous K #%	1787 il vous K # %
resultater	627 google-K
results	1195 your search K	1195 your google K
retrouvez	1800 K-nous sur	1830 K	1933 K-nous
rette	637 K fejl
rettelse	98 K:
retter	637 K fejl	637 K alle fejl	3070 vi K feil
rettet	98 K:	98 saken er K
rettifica	98 K:
rettigheter	3056 alle K forbeholdt
reuters	1821 avec K	1822 avec K
revcontent	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
revelou	3424 K
revient	1850 vous K qu'à
rewritten	1109 may not be published, broadcast, K
""", 'ri': """
ricamiz	4158 küçük bir K var	4158 sizden bir K var
ricercatore	2395 è K
ricercatrice	2395 è K
ricevi	2367 K ogni	2498 K ogni	2498 K la
richtigstellung	98 K:
ricordato	2501 ha K
rief	907 K
riep	3022 K
riferito	2501 ha K
riippumaton	1762 K media
riippumatonta	1761 tue K	1762 K journalismia
riporter	2220 K
riportere	2220 K
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	2392 K riservata	2392 © K	2425 è vietata la K	2425 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	2427 K agli abbonati
riservati	2392 tutti i diritti K	2427 K agli abbonati
riservato	2359 K ai nostri abbonati	2359 questo contenuto è K	2421 K agli utenti	2427 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
risposto	98 non ha K	98 non hanno K
""", 'ro': """
robot	634 af en K
rocznie	3275 K
ropade	4091 K
ropar	4091 K
roper	3147 K
ropte	3147 K
roskapostia	71 ei K
round	1120 our K-up
roundup	1061 get a weekly K	1120 our K	1120 weekly K
rozhodl	588 K
rozhodol	3870 K
rozpowszechnianie	3182 K artykułu	3205 dalsze K
""", 'ru': """
rubrice	518 najdete v K
ruft	907 K
ruga	3532 îi K	3532 îl K
rugat	3532 a K	3532 au K
rugau	3532 K
rukoili	1764 K
ruled	1329 K
rundbrief	78 K	773 K
""", 'ry': """
ryzykiem	88 hazard wiąże się z K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	3147 K	4091 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	4091 K
sagde	709 K
sagen	907 K
saglasnosti	3722 bez K
sagt	907 K
sagte	907 K
sagten	907 K
said	1329 K
saisissez	77 K votre adresse
saken	3024 likte du denne K	3070 feil i K	3098 denne K	3098 få K	3144 les hele K	3145 denne K
saker	3098 flere K	3145 våre K	3145 alle K
saklidir	4179 tüm haklari K	4179 her hakki K
sako	2791 K
saluran	2251 ikuti K	2251 gabung di K	2346 K kami
samarbeid	3080 i K med en annonsør
samarbejde	646 i K med en annoncør
samarbete	4024 i K med en annonsör
samaritans	98 K
samedi	17 chaque K
samenvatting	2953 deze K	2953 de K is
samenwerking	2940 betaalde K	2940 K met onze partner	2940 K met een commerciële
samstag	17 jeden K
samtycke	4011 ditt K
samtykke	633 dit K	633 give K	641 jeg giver K til	3066 ditt K	3066 gi K
samtykket	3066 K ditt
sang	709 K	3147 K
sanoi	1764 K
sanoivat	1764 K
sanoo	1764 K
sans	70 K pub
satin	4204 K alin
satura	2809 ārējā K
saturday	17 every K
saturdays	1229 delivered K	1229 sent K
sauca	2858 K
saugomos	2728 visos teisės K
savetovala	3770 K
savetovali	3770 K
savetovao	3770 K
savetuje	3770 K
savjetovala	3770 K
savjetovali	3770 K
savjetovao	3770 K
savjetuje	3770 K
savundu	4281 K
say	1038 have your K	1092 have your K in
saya	62 tag K
sayenizde	4279 sizin K
says	1329 K
sazinies	2855 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	2369 K l'app	2369 K la app	2369 K la nostra app	2498 K la nostra	2498 K l'app
schauen	904 K sie vorbei
schick	49 K ihn	49 K es	852 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	852 K sie uns	904 K sie uns
schilderungen	98 enthält K	98 K von
schimbat	98 numele a fost K
schimbate	98 numele au fost K
schnupperabo	861 K
schokkend	98 kan als K
schon	712 wenn sie K hier sind	712 wo sie K hier sind
schreef	3022 K
schreib	38 K uns	67 K uns	822 K uns	904 K uns	905 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	67 K sie uns	711 K sie an	752 K sie uns ihre meinung	822 K sie uns	904 K sie uns
schreibt	38 K uns	67 K uns	769 K über	769 K für	779 K seit # für	891 K als freie	891 K als freier	904 K uns	905 K mir unten	905 K uns unten	907 K
schrieb	907 K
schriftlicher	764 nur mit K genehmigung
schrijf	38 K ons	67 K ons	2860 K u in	2860 K je in	2873 K je in voor	2873 K je gratis in	2974 K je hier in	3019 K je gratis in
schrijft	2912 K over	2912 K voor	3005 K voor	3022 K
schrijver	2912 is K en	2915 mening van de K
scria	3532 K pe	3532 K în	3532 așa K
scrie	38 K-ne	67 K-ne	3529 K-ne
scrii	3529 să ne K
scriitoare	3448 este K
scriitor	3448 este K
scripts	1084 unblock K
scris	3532 a K
scritto	2499 chi ha K questo	2501 ha K
scrittore	2395 è uno K
scrittrice	2395 è una K
scrive	2395 K di	2395 K per
scriveteci	38 K	67 K
scrivi	2350 K a
scrivici	38 K	67 K	2498 K
""", 'se': """
search	1195 on google K
sebelumnya	98 versi K
sebenarnya	98 bukan nama K
secondo	2501 K
section	55 K #g	1093 in the comment K
secure	1130 K drop
securedrop	1130 K
securely	1130 K on signal	1130 K via signal	1130 contact us K	1130 reach us K
seda	49 jaga K
see	42 did you K it	1262 if you K
segnalacelo	2498 K
segons	466 K
segueix	463 K-nos
seguici	2372 K su	2372 K anche su	2498 K
seguir	1361 puedes K a	1361 puede K a
segundo	3424 K
sehen	857 K sie hier.
seit	891 ist K # bei
sekarang	2345 donasi K	2345 daftar K	2345 gabung K	2345 unduh aplikasi K
sekite	2788 K mus
sekojiet	2855 K mums
selaimesi	10 K
seleciona	3344 a redação K
selected	1175 K by our
selengkapnya	2242 untuk membaca K	2281 membaca artikel K
selgitas	1563 K
selitti	1764 K
selon	1936 K
selvmordstanker	98 K
semaine	17 chaque K	17 une fois par K	1935 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	1493 a la K	3423 por K
semanal	78 la carta K	1350 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	706 K os	1061 we'll K you	1130 K us a tip	3049 K inn	3144 K oss
sende	3075 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	852 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
sends	1224 our app K you
seneste	636 K afsnit
sense	71 K spam
sensibilidad	98 puede herir la K	98 pueden herir la K
senza	71 K spam	2418 K di te non	2498 K di te non
sermayeden	4238 K bağimsiz
service	1823 est chef du K	1823 est cheffe du K
serwisie	3203 w K	3218 naszym K
serwisu	3189 treści z K	3189 treść z K
seslendi	4281 diye K	4281 K
setiap	17 K pagi	2347 K bulan
setmana	463 rep cada K
setmanalment	17 K
settimana	17 ogni K	2500 alla K
settings	1088 cookie K	1191 cookie K	1191 privacy K
setuju	43 tidak K?
setujui	2269 K cookie
seuraa	1761 K meitä
seus	3420 # dos K #	3420 # de K #
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	1074 K this with	1074 K this post on	1074 K this if you	1074 K this far and wide	1074 click to K	1083 we may get a K
shareholders	1164 not by K	1327 no K
shop	1188 our K	1216 K our	1248 in our K	1248 from our K	1248 our K now
shope	3794 našom e-K
shopping	1221 our K links
shopu	506 našem e-K	3695 našem web K	3794 nášho e-K
should	1130 story we K	1130 we K look into	1130 we K know about
shouted	1329 K
showcase	240 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	789 jetzt tickets K:	834 K sie unsere arbeit
sier	3078 til du K opp	3147 K
siga	3299 K-nos no	3299 K-nos nas	3421 K-nos
siger	709 K
sign	24 K in	1062 K up to get	1122 K up	1232 K up for our	1232 K up to our	1326 K up for our	1326 K up to our	1326 when you K up	1326 K up now
signal	628 på K	776 auf K	776 K-kanal	3061 på K	4006 på K
signaler	1809 K une erreur
signalez	1933 K-la-nous	1933 K-le-nous
signali	3786 K
signalu	499 K	3186 K
signing	1061 thanks for K up	1061 thank you for K up	1061 by K up, i agree	1061 by K up, you agree	1061 by K up you agree
silakan	2242 K login	2242 K masuk
silenced	1327 refuse to be K
simply	1268 K hit reply
since	1040 K you're here
sinds	3005 werkt K #
sini	2345 klik di K	4277 #'K
sinirsiz	4182 K erişim
sinulle	1658 meillä on K pyyntö
site	64 ayna K	1188 our jobs K	1327 our K	3020 onze K
sitede	4189 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	2858 K
skaityti	2725 norėdami K toliau	2725 norint K toliau	2725 K toliau galite
skaitytojai	2789 mūsų K
skaitytojams	2789 mūsų K
skelbiamas	22 nebus K
skicka	4019 genom att K	4088 K till oss
skickar	57 K vi dig	57 vi K dig
skildringar	98 innehåller K
skildringer	98 inneholder K
skirkite	2750 K # proc	2788 K paramą
sklepem	3192 naszym K
sklepie	3192 naszym K
skontaktuj	38 K się z nami	3187 K się z nami	3187 K się z naszym	3187 K się z naszą	3187 K się z autorem	3187 K się z autorką
skreg	709 K
skrek	3147 K	4091 K
skrev	709 K	3147 K	4091 K
skribent	631 er fast K	3064 er K	4009 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	67 K till oss	67 K til os	67 K til oss	67 K til vår	77 K din e-mail	706 K til os	706 K dig op	3979 K upp dig	4088 K upp dig	4088 K till oss
skrive	21 logget ind for at K	3145 vi bør K om	3145 vi burde K om
skrivefeil	3070 funnet en K
skriver	709 K	3147 K	4091 K
skrzynce	3158 w twojej K
""", 'sl': """
slant	4090 en K
slapukais	2741 K	2759 K
slapukus	2741 K
sledite	3963 K nam
sledujte	479 K nás	532 K nás živě	585 K nás	3867 K nás
sliboval	588 K
slobodno	3767 podržite K
sluit	51 K je aan
""", 'sm': """
small	1217 K gift
""", 'so': """
soci	80 fes-te K	80 fes-te'n K	463 fes-te K	463 fes-te'n K
socia	51 hazte K	80 hazte K	1331 hazte K	1387 hazte K
social	742 auch bei K media
socialmediacookies	2916 K
socio	51 hazte K	80 hazte K	1331 hazte K	1335 hazte K	1387 hazte K
sociologue	1823 est K
socios	1417 solo para K	1417 sólo para K
socis	80 feu-vos K
sodelovanju	3903 v K s partnerjem
soglasja	3920 brez K	3920 brez pisnega K
som	3098 en sak K
somebody	1260 if you know K	1260 K sent you this
someone	1074 send this to K	1260 if you know K	1260 K sent you this
something	1155 see K wrong	1155 K is wrong	1262 if we got K wrong	1262 if we've got K wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	3532 arată un K
sondajul	35 K nostru
sonderheft	828 unser K	828 das K
sondzie	3195 naszej K	3195 w K	3212 weź udział w K
sonntag	17 jeden K
sordu	4281 K	4281 diye K
sordular	4281 K
soruyor	4281 K
sostegno	2354 il tuo K ci	2354 abbiamo bisogno del tuo K	2498 il tuo K
sostenerci	2354 puoi K
sostengono	2418 ci K ogni mese
sostenitore	80 diventa K	2498 diventa K
sostenitori	2499 i nostri K
sostiene	2393 chi ci K	2499 chi ci K	2501 K
sostieni	2354 K il nostro	2354 K la nostra	2498 K il	2498 K la
sostienici	2393 K	2498 K
sostuvo	1494 K
sottolinea	2501 K
soubory	493 K cookie
souhlasu	492 bez K	535 bez K
souligne	1936 K
source	1126 top K
soutenez	1771 K notre	1825 K-nous	1825 K notre	1853 en vous abonnant, vous K	1933 K-nous	1933 K notre	1933 K-le	1933 K-la
soutenir	1767 nous K	1772 pour nous K	1933 K notre
soutien	1766 votre K	1771 votre K est	1771 a besoin de votre K	1850 votre K, même
soutiennent	1850 nous K chaque mois
soutiens	1933 je K
sovelluksellamme	84 K
sovelluksemme	1667 lataa K	1762 K
sovelluksessa	1667 avaa K	1698 K
sovelluksessamme	84 K
sovellus	1667 lataa K	1667 lataa ilmainen K	1698 K	1761 lataa K
""", 'sp': """
spaltist	3064 er K	3064 er fast K	3129 er K
spam	71 no K	71 without K	71 kein K	71 pas de K	71 sans K	71 sin K	71 nada de K	71 sem K	71 geen K	71 fără K	71 K yok
spama	71 bez K	71 brez K
spamu	71 zero K	71 bez K
spander	54 K en kop kaffe	54 K en kaffe
spare	1326 can you K
specchio	64 sito K
spelregels	2895 K
spende	711 ihre K	711 mit einer K	715 deine K für	715 ihre K hilft	715 deine K hilft	715 jede K hilft	715 jede kleine K hilft	715 jede K zählt	904 deine K	904 eure K	904 K jetzt	904 K uns	908 K
spenden	711 jetzt K	711 K sie	908 K
spendenaufruf	908 K
spendenaufrufe	908 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	904 K uns
spendieren	54 K sie mir einen kaffee	904 K sie uns
spiega	2501 K
spiegato	2501 ha K
spiegel	64 unseren K
spiegelseite	64 K
spoiler	98 achtung, K	98 enthält K	98 K içerir
spoilers	98 contains K	98 K ahead	98 contient des K	98 contiene K	98 contém K	98 bevat K
spoilery	98 zawiera K	98 obsahuje K
sponsored	1183 K content
sportredacteur	2951 is K
sportredakteur	854 ist K
sportredakteurin	854 ist K
sportressort	778 leitet das K
sportskommentator	3064 er K
sportverslaggever	2912 is K
spot	1262 if you K
spotify	4193 K'da	4266 K'da dinle	4266 K'dan dinle
spotted	1262 if you've K
spottete	907 K
spravodajcom	3788 je K
sprijinul	3529 K tău	3529 avem nevoie de K	3530 K tău
sprostowanie	98 K
spune	38 K-ne	67 K-ne	3529 K-ne	3530 K-mi mai jos	3532 K
spunea	3532 K
spuneau	3532 K
spurgte	709 K
spurte	3147 K
spus	3532 a K	3532 au K
""", 'sq': """
squadra	2499 la nostra K
""", 'st': """
staat	3022 K er
stabilito	2501 ha K
stadsverslaggever	2951 is K
stammt	850 K von einer ki
stand	1326 K with us
standards	1109 our K: the	1185 our K team
starred	60 K fields
starting	1249 tickets K at
statement	1270 forward-looking K
statements	1270 forward-looking K	1270 forward looking K
stay	1151 K with us for
ste	3783 keď K už tu	3885 ker K že tu
stede	42 var du til K
stelde	3022 K
stellen	828 wir K ein
stellenangebote	788 aktuelle K
stellenmarkt	788 unserem K
stellenportal	828 unserem K	828 unser K
stemme	634 ai-K
steuerlich	804 K absetzbar
steun	2860 uw K	2864 met jouw K	2864 met uw K	2864 K ons met	2907 K ons	3019 K ons	3019 K onze	3019 jouw K
stiahnite	3867 K si
stichpunkte	827 die K
stillingen	656 søg K	3093 søk K
stimme	770 K
stjerne	60 felter med K
stod	709 K der	4091 K det
stond	3022 K
stopite	3888 K v stik z
stopspillet	83 K
store	513 app K	798 im app K	1188 our K	1248 in our K	1248 from our K	3800 app K
stories	15 free K	1059 free K left	1105 for more K like this	1168 access to all our K	1181 K like this	1203 more of our K	1327 our K	1327 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	67 share your K with us	1051 to read the full K	1059 free K left	1059 last free K	1065 read this K in the app	1074 share this K on	1105 if you have a K to tell	1105 email your K to	1130 K for us	1170 save this K	1180 this K	1180 the full K	1181 this K	1181 a K like this	1182 this K	1327 this K	1327 K that took us
straight	1061 K to your inbox	1227 emailed K to you
straipsniai	2752 nemokami K	2756 geriausi K jūsų
straipsnis	2756 nemokamas K	2789 šis K
straipsnius	2752 nemokamus K
streszczeniu	3209 o K ai
striga	3532 K
strigat	3532 a K	3532 au K
strigau	3532 K
strinjate	43 se ne K	43 se K
strona	3170 ta K używa
studio	1175 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	2948 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	67 K een app	67 K ons een	2948 K een mail	2948 K ze naar
""", 'su': """
suas	3420 # das K #	3420 # de K #
subliniat	3532 a K
submitting	1061 by K your email
subscreva	3290 K a nossa	3290 K as
subscribe	1051 K to continue reading	1051 K to read the full	1051 to continue reading, K	1051 K to get access	1051 K for full access	1051 K to unlock	1051 already K?	1061 K to our free	1061 K to our weekly	1061 K to our daily	1061 K for more	1078 K to our channel	1078 K to our podcast	1114 K to the podcast	1114 K to our podcast	1168 if you already K	1168 K now for	1192 K here	1192 K below	1326 K to our	1326 K today	1326 K now	1326 K to get	1326 K for free
subscribed	1161 you are now K to	1213 you have K
subscriber	50 as a K	1038 become a K	1051 already a K	1051 this is a K-only	1053 existing K	1168 K-only article	1168 K-only story	1168 K-only content	1168 not a K?	1188 K event	1196 K account	1326 becoming a paid K	1326 free or paid K
subscribers	50 K can	50 K may	1051 this article is for premium K	1051 for K only	1051 exclusively for K	1051 is exclusive to K	1051 for paying K	1051 for paid K	1051 is for K	1051 are for K	1051 only K can read	1053 existing K	1168 exclusive to our K	1168 exclusively to K	1198 K can comment	1236 thanks to our K	1327 our K	1330 K
subscribing	1051 by K to our	1061 by K, you agree	1238 consider K	1326 consider K
subscription	1051 off annual K	1051 off an annual K	1051 your K helps	1051 K is being used on another	1051 upgrade your K	1051 sign up for a K	1051 purchase a paid K	1168 your K supports	1168 your K makes	1168 our K offers	1168 our K options	1196 without a K	1238 consider a K	1328 annual K	1330 K
subscriptions	1330 K
subscriptor	391 ja n'ets K	463 fes-te K	463 fes-te'n K
subscriptors	50 els K poden	391 només per a K	415 gràcies als K	418 exclusiu per a K	467 K
subscrit	414 K al nostre
subscriu	80 K-te	463 K-te
subscriure	414 en K't
subskrybenci	50 K mogą	3215 tylko K	3274 nasi K	3277 K
subskrybent	50 jako K
subskrypcja	3277 K
subskrypcje	3277 K
subskrypcji	3201 w K	3223 w K
substack	1051 in the K app	1330 K
substacks	1330 K
subvention	1850 aucune K et
succes	3431 te-ai abonat cu K
successfully	1213 K subscribed
sued	1329 K
sufletului	98 telefonul K
suglasnosti	3722 bez K
suicidaires	98 idées K	98 pensées K
suicidas	98 ideas K
suicide	98 K & crisis
suite	98 n'a pas donné K	1853 pour lire la K	1853 lire la K ?
suivez	1800 K-nous sur	1933 K-nous
suivre	49 faites-le K
suizid	98 geht es um K
suizidale	98 K gedanken
suizidgedanken	98 K
suma	51 K-t'hi
sumate	51 K	1491 K al	1491 K
summary	1182 this K
sunday	17 every K	1120 our K email
sundays	17 on K	1229 sent K
suosikiksi	1684 K
suositteli	1764 K
suport	415 amb el teu K podem	415 ens donen K cada mes	463 dona'ns K	463 el teu K	464 ens donen K
suporta	3303 o seu browser não K
support	1045 please K us	1045 your K, no matter how small	1045 K our work by	1045 to K my work	1045 you can K us	1084 your browser does not K	1164 K fact-based	1326 K us	1326 K our	1326 K my work	1326 K this work	1326 your K	1326 we ask you to K	1326 K the show
supporta	2376 il tuo browser non K
supported	1084 your browser is not K	1327 reader-K	1327 reader K	1327 member-K	1327 listener-K
supporter	1326 become a K
supporters	1236 thanks to our K	1243 K like you
supporting	1045 please consider K	1326 consider K
survei	2346 K kami
survey	35 our K	35 our reader K	1092 reader K	1092 take our # minute K	1092 two-minute K	1093 short K	1326 take our K
sus	1490 # de K #
suscribirte	1347 al K
suscribite	80 K	1412 K a nuestro	1491 K
suscripciones	1495 K
suscriptor	50 como K	50 si eres K	80 hágase K	80 hazte K	1340 ya soy K	1340 ya eres K	1491 hazte K
suscriptora	1491 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	1341 exclusivo para K	1341 sólo para K	1341 solo para K	1492 nuestros K	1495 K
susisiekite	38 K su mumis	2788 K su mumis
sustaining	1121 K member	1326 K member	1326 become a K
sustenta	3422 que K o
sutikimo	2728 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	4091 K
svarar	3145 vi K alle
svarbiausius	2759 K savaitės
svarede	709 K
svarer	3145 vi K alle
svaret	98 har ikke K
svart	98 har ikke K
svarte	3147 K
svideo	3685 K vam se tekst
svobodno	3963 podprite K
svobodnou	585 podpořte K
svoju	3674 K e-mail	3674 K mejl	3702 K e-mail
""", 'sw': """
swish	4021 via K
swisha	4088 K en gåva	4088 K oss	4088 K gärna	4088 K till #
""", 'sy': """
syndicated	1177 auto-generated from a K feed	1177 published from a K feed	1177 K feed
syndication	1177 our K team
syntetisk	634 K stemme	3067 K stemme
""", 'sz': """
szerint	2237 K
szerk	98 a K.
""", 'ta': """
taalfout	2895 K
taasavaldada	45 K
taboola	95 by K	95 von K	95 par K	95 por K	95 da K	95 door K	95 av K	95 af K	95 przez K	95 de K	95 由 K
tady	468 když už jste K
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
tahun	2347 per K
takes	1168 free and K less than
takip	4169 bizi K edin	4169 K et	4188 x'te K	4204 K edin	4278 bizi K edin
takk	3075 ja K, jeg vil
takket	707 K være dig	3145 K være deg
taloustoimittaja	1689 K	1747 on K
talsyntes	4012 K
tamamini	20 haberin K	20 yazinin K	4278 K okuyun
tandai	62 K saya	62 K kami
tandasnya	2348 K
tanggung	2290 menjadi K jawab penulis
tanpa	71 K spam
tapana	1764 K sanoa
tapkite	2788 K nariu
tarafindan	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K	4190 yapay zeka K	4190 yapay zekâ K
tarayiciniz	10 K
targeting	1139 K cookies
tarinasi	67 kerro K
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	2162 külső K
tarvitsee	1761 K sinua	1761 K tukeasi
tarvitsemme	1761 K apuasi	1761 K tukeasi
tasuta	1525 K konto
tavsiye	4281 K etti	4281 K ediyor
""", 'te': """
te	4188 'i x'K
teada	38 anna meile K	67 anna meile K
team	1327 our K	3020 ons K
teatas	1563 K
teavitused	1519 K
techredacteur	2951 is K
tegasnya	2348 K
tehisaru	1515 K abil	1515 tegi K	1531 K abil
tehisintellekt	1515 K
tehisintellekti	1515 K abil	1531 K abil
teica	2858 K
teigia	2791 K
teil	835 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	904 K sie uns
teilnehmen	788 jetzt K
teilte	907 K mit	907 K der	907 K die
tekrarladi	4281 K
tekst	20 cały K	20 ceo K	2953 deze K	3274 ten K	3703 ceo K	3768 ovaj K
tekstovima	3714 svim K
teksty	3274 nasze K
tekzip	98 K
telefon	639 på din K
telefoni	1519 otse K	1519 otse oma K
telefono	98 K amico
telefonseelsorge	98 K
telegram	16 K	240 K	274 K канал	274 канал в K	398 canal de K	499 K	628 på K	628 K-kanal	742 unseren K-kanal	776 auf K	776 K-kanal	821 unserer K-gruppe	934 K	1078 join our K	1078 our K channel	1326 join our K	1360 nuestro canal de K	1831 canal K	1831 groupe K	2399 canale K	2910 K-kanaal	3061 på K	3061 K-kanal	3186 K	3299 nosso canal no K	3446 canalul de K	3552 мы в K	3552 наш K-канал	3552 в нашем K	3552 новости в K	3573 K	3573 K-канал	3573 K-канале	3687 K	3687 K-u	3719 K kanalu	3786 K	3887 K	4006 på K	4006 K-kanal	4184 K	4295 ми в K	4295 наш K-канал	4295 у нашому K	4315 K	4315 K-канал	4315 K-каналі	4507 kênh K
telegrama	3186 K
telegrame	3786 K
telegrami	1510 K kanaliga
telegramie	3186 K
telegramis	1510 K
telegramissa	1685 K
telegramkanaal	2910 K
telegramkanal	4006 K
telegramon	2158 K
telegramu	499 K	3687 K	3887 K
teljes	20 K cikk
tell	67 ? K us	1185 K us	1281 . K us your	1281 ? K us your	1281 . K us how	1281 ? K us how	1281 . K us what	1281 ? K us what
telli	80 K leht	1560 K kohe
tellija	1497 oled juba K
tellijad	50 K saavad	1529 ainult K
tellijatele	1497 artikkel on K	1497 ainult K	1529 tekst on K	1529 lugu on K	1529 artikkel on K
tellimus	1564 K
tells	1224 our app K you
temas	1384 cubre K
temat	3187 zgłoś K
tenhle	586 K text
tento	3868 K text
terangnya	2348 K
termos	3306 K de uso
terms	1088 agree to our K of	1088 agree to our K and	1089 agree to the K
terugkijken	2955 hier K
terugluisteren	2955 hier K
teruskan	49 K
testen	711 jetzt K	711 K sie	720 für # € K	720 für # euro K
testez	1780 K-nous	1933 K-nous
testified	1329 K
tetszett	2235 K a cikk
text	38 K us	67 K us	1182 this K	4042 låst K
texte	838 alle K zum
texten	4015 fel i K
texter	4041 våra K	4041 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	1117 K you to the	1117 K you to all of you	1117 K you to all who	1117 K you to our
thanks	1117 K to all of you who	1236 free K to our
thay	98 tên nhân vật đã được K đổi
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	1164 will you join K	1217 join K from
thema	822 K für uns
themenseite	814 unserer K
theo	4419 K dõi báo	4506 hãy K dõi	4509 K ông	4509 K bà	4509 K lời
there	42 were you K
think	1092 let us know what you K	1326 tell us what you K
thinking	1239 if you were K of	1239 if you've been K about	1239 if you've been K of
thoughts	1092 share your K	1277 post your K	1326 share your K
thousands	1326 join K of
threads	499 K
threema	776 auf K
through	1221 K links	1221 K a link
throw	1038 K in
thursday	17 every K
thursdays	17 on K	1229 delivered K	1229 sent K
""", 'ti': """
ticker	814 im live-K
tickets	1216 K here	1216 book K here	1249 K as low as	1249 get K from	1249 like these K
ticketshop	788 unserem K
tidigare	98 K version av	98 K version uppgavs
tidligere	98 K versjon av	98 K version af
tietosuojaseloste	1674 K
tietosuojaselosteen	1699 hyväksyt K
tijeku	3702 budite u K
tikkie	3021 K
tiktok	16 K	826 inhalt von K	934 K
tiktokon	2158 K
tiktoku	3687 K	3887 K
til	706 vær med K
tilaa	80 K nyt	1761 K nyt
tilaaja	50 K voi	1662 oletko jo K
tilaajamme	1762 K
tilaajana	50 K voit	1662 jatka lukemista K	1662 K pääset	1662 K voit	1662 koko juttu K
tilaajat	50 K voivat	1710 vain K	1765 K
tilaajille	1662 vain K	1710 on K
tilaamalla	1699 K hyväksyt	1702 K
tilauksen	1665 voit peruuttaa K
tilaus	1765 K
tilbage	652 gratis artikel K
tilgang	3144 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	67 hör av dig K oss	67 hör av dig K vår	3968 vi har en bön K dig	4088 ge en gåva K oss
tillade	4091 K
tillatt	3090 ikke K å gjengi
tilmeld	601 K dig vores	641 ved at klikke på K	706 K dig vores	706 K dig her	706 K dig gratis
tilmelde	641 ved at K dig
tilmelding	641 ved K
tim	3695 naš K
tin	78 bản K	4510 bản K
tine	3462 fără K nu
tip	38 K os	67 K os	613 K os	613 har du et K	706 K os	1038 K your	2947 app je K
tipeee	1825 K
tipline	1130 our K	1263 our K
tipp	822 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	67 K oss	67 send K til	67 send eit K	67 send et K	1130 news K	3047 K oss	3047 har du et K	3144 K oss	3992 har du ett K	3993 har du K
tipsa	38 K oss	67 K oss	4088 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	590 en lille K at bede	3024 en liten K å be
""", 'tl': """
tl	4280 # K
""", 'to': """
to	57 from us K you
today	1122 join K	1326 chip in K	1326 sign up K	1326 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	3022 gaf K
toestaan	2952 cookies K
toestemming	2891 K te geven	2916 je K nodig	2916 uw K nodig	2916 geef K	2943 overname zonder K	2952 geen K gegeven	2967 tekst mag zonder K
toeta	1522 K meid	1560 K meid
toetage	1560 K meid
toetus	1522 sinu K	1560 sinu K	1560 teie K
toho	42 byli jste u K
toimetaja	1512 K
toimetus	1561 meie K
toimetusele	39 meie K
toimintaamme	1761 tue K
toimittaja	1689 lehden K	1689 politiikan K	1689 vapaa K	1689 on K	1747 on K	1747 on politiikan K	1747 on vapaa K	1747 on tutkiva K
toimittajallemme	39 K
toimittajamme	1762 K
toimitukseemme	38 ota yhteyttä K	67 ota yhteyttä K
toimitukseen	38 ota yhteyttä K	67 ota yhteyttä K
toimituksellemme	1762 K
toimituksemme	1762 K
toimitusta	1761 tue K
toisti	1764 K
told	1329 K
torjui	1764 K
toteaa	1764 K
totesi	1764 K
touch	1038 get in K	1105 get in K with our
""", 'tr': """
trabaja	1384 K en
trabajo	1335 si te gusta nuestro K	1492 nuestro K
trabalha	3384 K na redação
trabalho	3345 valoriza o nosso K	3422 nosso K
traceurs	1877 K seront déposés	1877 accepté les K	1877 accepter les K
tracking	1191 K
tragen	77 K sie ihre e-mail	77 K sie ihre mail	711 K sie hier	904 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1807 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	3019 K ons
traktir	54 K kopi	54 K saya kopi	2279 K kami
transcript	1182 this K
transferred	1089 personal data may be K
translated	1115 this article was K
transmettez	49 K-le
transmis	3532 a K
transparenzhinweis	98 K	764 K
tratamento	3306 K dos seus dados
tratamiento	1368 K de tus datos
trattamento	2379 K dei dati
travail	1934 notre K
tredje	4011 K part
trenger	3027 vi K din støtte	3144 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	3895 naše spletne K
trgovini	3695 našoj K	3895 naši spletni K	3895 naši K
trial	1051 your free K	1326 start your free K	1326 start a free K	1328 free K
tribunais	3323 cobre K
tribunales	1384 cubre K
triggerwarnung	98 K
trimite	49 K-l
trimitem	57 îți K	57 vă K
tripled	1242 will be K
trocados	98 nomes foram K
trust	1279 you K
trusted	1126 K source
""", 'tu': """
tuesday	17 every K
tuesdays	1229 sent K
tuit	9 este K
tukesi	1761 K
tukijaksi	1761 ryhdy K
tulisan	2346 K ini
tulisnya	2348 K
tunnistas	1563 K
tunnus	1706 luo K	1761 luo K
tuo	2418 il K #x#
tuomitsi	1764 K
turn	1279 you K to
tus	1490 # de K #
tutur	2348 K
tuturnya	2348 K
""", 'tv': """
tvirtina	2791 K
tvrdi	3770 K
tvrdil	588 K
tvrdila	588 K	3770 K
tvrdio	3770 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	1329 K
twice	1242 will go K as far
twierdzi	3276 K
twitter	1074 share on K	1078 follow him on K	1078 follow her on K	1078 follow them on K	1078 follow on K	4188 K'da takip
twitteris	1510 K
twitterze	3167 na facebooku i K
twoich	3272 # z K #
""", 'ty': """
tygodniowo	3275 K
tygodniu	17 raz w K
typo	1155 spot a K
""", 'ub': """
ubegrenset	3033 K tilgang
""", 'uc': """
ucap	2348 K
ucapnya	2348 K
""", 'ud': """
udbyder	633 ekstern K
udfyldes	616 skal K
udlandsjournalist	692 er K
udtalte	709 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	708 om K
""", 'ui': """
uitgeschakeld	2888 javascript is K
uitschrijven	2873 op elk moment K
uitzending	2955 de K hieronder
""", 'uj': """
ujar	2348 K
ujarnya	2348 K
""", 'uk': """
uken	3146 i K
uker	3144 prøv # K
""", 'ul': """
ulkomaankirjeenvaihtaja	1747 on K
ulkomaantoimittaja	1747 on K
ulubionych	3185 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	1084 video K
unbeantwortet	98 anfrage K	98 anfrage blieb K
unbegrenzt	808 alle artikel K
unbegrenzten	835 K zugriff	835 K zugang
unbegrenzter	808 K zugang
undrade	4091 K
uneix	51 K-t'hi	463 K-te
unesite	77 K svoj e-mail
ungkap	2348 K
ungkapnya	2348 K
uniquement	1850 nous vivons K grâce
unisciti	51 K a loro	51 K	2498 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	1051 get K access	1051 K digital access	1053 K access for	1196 K reading	1196 want K access
unlock	20 K this	1051 K the rest
unser	905 K ziel	905 K team
unsere	36 K leser	74 über K links	734 K app	831 K neue app	834 durch K leser	904 können sie K	905 K leser	905 K texte
unserem	35 K quiz	720 mit K abo	788 in K shop	788 K online-shop	821 K kanal	828 K shop	862 in K shop	862 jetzt in K
unseren	36 K lesern	788 K shop	828 K online-shop	905 K lesern	905 K kanal
unserer	74 über einen K links	84 in K app	84 mit K app	734 in K app	798 K app	814 lesen sie auf K	831 K neuen app	905 K arbeit
unseres	788 K teams
unsubscribe	1061 K at any time	1061 K anytime	1192 K whenever
unterschied	805 machen einen K	805 macht einen K
untuk	2345 masuk K
unu	4277 #'K
unutmayin	4204 K
""", 'up': """
upcoming	1188 our K
updated	98 was K on	98 was K to	98 has been K to	98 this story was K	98 this article was K	98 this story has been K	98 this article has been K	98 this post has been K
updates	58 receive K by email	1061 get K by email	1151 check back for K	1151 refresh for K
upgrade	1051 K to paid	1051 K to read	1051 behind the paywall. K
upgrading	1238 consider K
upitala	3770 K
upitao	3770 K
upitnik	3699 K
upozorava	3770 K
upozorila	3770 K
upozorio	3770 K
upozornenia	14 K	3800 K
upozornil	588 K
upozornila	588 K
uppdaterad	98 artikeln är K	98 texten är K
uppdaterats	98 artikeln har K	98 texten har K
uppgav	4091 K
uppger	4091 K
uppmanade	4091 K
ups	1330 pop-K
""", 'ur': """
urednica	3689 je K	3689 , K	3889 je K	3889 , K
urednik	3689 je K	3689 , K	3889 je K	3889 , K
urged	1329 K
urheilutoimittaja	1689 K
urteilte	907 K
""", 'us': """
us	38 dm K	67 dm K
use	1283 will not K your	1283 won't K your	1283 we may K your
""", 'ut': """
utbrast	4091 K
utenriksjournalist	3129 er K
utilisation	1807 K de cookies	1807 K des cookies	1807 conditions générales d'K
utilisons	1806 nous K des cookies
utilitza	403 K galetes
utilitzem	403 K galetes
utilizamos	1367 K cookies	3305 K cookies
utilizza	2378 questo sito K i cookie	2379 K cookie
utilizziamo	2378 K i cookie
utrzymujemy	3274 K się
uttalte	3147 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	1532 meie K
uudiskiri	1500 telli meie K	1520 K	1560 telli K	1561 meie K	1564 K
uudiskirja	1520 K
uudiskirjaga	1500 K	1520 K
uudiskirjast	1520 K
uudistes	1509 google K
uutisemme	1716 K
uutisilmoitukset	1697 K
uutisissa	1684 google K
uutiskirje	78 K	1665 tilaa K	1700 K	1761 tilaa K	1765 K
uutiskirjeemme	78 K	1665 K	1762 K
uutiskirjeen	78 K	1699 tilaamalla K	1700 K
uutiskirjeet	1700 K
""", 'uv': """
uvedl	588 K
uvedla	588 K
uviedla	3870 K
uviedol	3870 K
""", 'uw': """
uw	3018 # van K #
""", 'uy': """
uyardi	4281 K
uyariyor	4281 K
uygulamamiz	4166 mobil K	4279 K
uygulamamizda	84 K
uygulamamizdan	84 K
uygulamamizi	4166 K indirin	4166 K indir	4166 mobil K	4278 K indir
uygulamasini	4195 K
uygulamayi	4167 K indir	4167 K indirin
""", 'uz': """
uzviknuo	3770 K
""", 'va': """
vaati	1764 K
vaativat	1764 K
vacancies	1146 our current K	1146 our K
vacatures	2921 onze K	2921 alle K in
vacaturesite	2954 K	2954 onze K
vakuutti	1764 K
valfri	3971 swisha K summa	4088 swisha K	4090 K summa
valgfritt	3027 vipps et K	3144 vipps K
valittaa	1764 K
valitti	1764 K
vallotta	2237 K
van	3018 # K de #	3018 # K #
vapaasti	45 lainata K
var	42 K du der
vare	4089 tack K er	4089 tack K dig
varnade	4091 K
varnar	4091 K
varoittaa	1764 K
varoitti	1764 K
varoval	588 K
varovala	588 K
varsel	3072 K
varsler	3072 K	3072 push-K
varslinger	14 K
varuje	588 K
vas	3707 bez K	3768 bez K
vastannut	98 ei K
vastasi	1764 K
vastasivat	1764 K
vastaus	21 peruuta K
vayas	1332 antes de que te K
""", 've': """
vecka	17 varje K
veckan	4090 i K
vedomosti	3798 svoje K
velden	60 K met een ster
ven	706 del med en K
vendredi	17 chaque K
venn	3144 del med en K
ventana	1370 se abre en una K nueva
veraltet	747 ihr browser ist K
veranderd	98 namen zijn K
verantwoordelijk	30 niet K	2940 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	818 ist der anbieter K	818 der anbieter selbst K
verarbeitung	801 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	2861 voor je K gaat	2868 lees K met	2868 K lezen?	2870 om K te lezen	2936 gratis K met	2960 lees gratis K	2972 help ons K
verdi	4281 karar K	4281 söz K	4281 diye yanit K	4281 yanit K	4281 cevap K
vereiste	21 K velden zijn	2894 K velden
verfasser	782 meinung der K
verfassers	782 meinung des K
vergoeding	2940 een K ontvangen als
verhaal	67 deel je K	67 deel uw K	3020 dit K	3020 goed K
verhalen	2936 toegang tot alle K	2974 K in je mail	3020 onze K
verhindert	749 ein skript K
verileriniz	4173 kişisel K
verin	38 bize haber K	67 bize haber K
verklaarde	3022 K
verktyg	4012 hjälp av ett ai-K
verlag	805 kein K	905 kein K
verlinke	62 K mich
verlinkt	62 K mich
vermedi	98 yanit K
verouderd	2888 je browser is K
verpassen	904 K sie
verscheen	2905 dit artikel K eerder	2943 versie van dit artikel K	2943 stuk K eerder	2943 artikel K ook	2967 dit artikel K eerst	2967 dit stuk K eerst
verschenen	2943 artikel is eerder K op	2943 artikel is eerder K in de krant
verschenken	904 jetzt K
version	2 audio K	2 K audio	98 earlier K of this	98 an earlier K of	98 first K of this	98 ersten K
versione	2 K audio	98 prima K di questo
versioonis	98 varasemas K
versiunea	98 K inițială a
verslag	2951 doet K vanuit
verslaggever	39 onze K	2911 onze K	2912 is K	2912 is politiek K	2951 is medisch K	2951 werkt als K	3005 is K	3005 is politiek K
verslaggevers	39 onze K	2948 onze K
vertaling	2953 deze K
verteiler	773 K
vertelde	3022 K
vertelt	3022 K
vertraulich	777 redaktion K	852 K hinweise
verwenden	749 wir K cookies
verwendest	747 K einen adblocker
verwendet	749 diese website K cookies	749 diese webseite K cookies
verwendung	826 K von cookies
verzi	509 audio K
verzii	3797 audio K
verziji	98 ranijoj K
verzoek	98 namen zijn op K	2861 een klein K
vesti	3673 K na mejl
vestima	3687 google K
""", 'vi': """
viber	16 K	240 K	274 канал във K	934 K	3573 K	3687 K	3687 K-u	3887 K	4315 K
viberen	2158 K
viberi	3786 K
viberju	3887 K
viberu	499 K	3687 K
viberze	3186 K
vidare	49 skicka den K	49 skicka K	49 send den K	3974 för att läsa K	4088 läs K för
videa	40 fotky a K	3891 ogled K
videli	3691 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	777 fotos oder K	826 laden des K	829 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	596 for at læse K	706 læs K for	3030 for å lese K	3144 les K for
vidjeli	3691 K video
viernes	17 cada K
vietato	83 il gioco è K ai minori
view	1065 K in app
viewers	1243 K like you
views	30 K of	1059 free K left	1277 share your K
vigtigste	661 ugens K	661 dagens K
viikko	17 joka K
viikossa	1763 K
vijesti	3673 K na e-mail
vijestima	3687 google K
vikala	3770 K
vikali	3770 K
vikao	3770 K
viknula	3770 K
viknuo	3770 K
viktigaste	4041 veckans K	4041 dagens K
viktigste	3098 ukas K	3098 dagens K
vill	4019 ja tack, jag K
vincoli	2500 senza K
vinkkaa	38 K meille	67 K meille
vinkki	38 lähetä K	67 lähetä K
vipps	3077 på K	3144 K et	3144 K oss	3144 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	904 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	2351 K che sei qui
visualiser	1836 K les contenus
visualizzare	2378 per K questo contenuto
vivons	1850 nous K grâce à nos	1850 nous ne K que
""", 'vo': """
voice	1277 add your K	1327 our K
volal	588 K	3870 K
volala	588 K
volali	588 K
volg	2884 K ons op	2884 K ons via	3019 K ons
volgende	21 in deze browser voor de K
volgens	3022 K
von	903 # K #
voor	2873 meld je aan K	2936 veel meer K #
voorbehouden	2905 alle rechten K
voordat	2861 K je gaat
voorkeursbron	2909 K
voorkeursbronnen	2946 K
vorbehalten	720 abonnenten K	764 alle rechte K
vorbei	904 schau K
vores	35 K quiz	84 i K app	84 med K app	603 hent K app	603 i K app	706 støt K	706 hent K	707 K app
vorgelesen	793 ki-stimme K
vorlesen	2 artikel K	2 text K
vos	1932 # de K #
vostre	40 le K foto
vostri	40 i K video
votre	1766 K don	1771 K don nous	1825 K don	1933 K aide pour
vous	18 sans K	1934 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	2861 hebben we een gunst te K	2861 we willen je iets K
vriend	80 word K	3019 word K
vrijdag	17 elke K
vroeg	3022 K
""", 'vs': """
vsebin	3913 do vseh K
vsebina	3891 zunanja K
vsebine	3891 zunanje K	3891 te K
vsebino	9 to K	3891 zunanjo K
vstupenky	506 K na naši
""", 'vu': """
vuodessa	1763 K
vurguladi	4281 K
""", 'vy': """
vygenerovala	523 K ai	3810 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	491 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	2740 K redaktorius
vyriausioji	2740 K redaktorė
vytvorila	3810 K ai
vyzval	588 K
vyzvala	588 K
""", 'wa': """
waardeer	2933 K dit artikel
waardeert	2933 dit artikel K
waardevol	2861 vond je dit artikel K
waarschuwt	3022 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	907 K vor
warned	1329 K
warning	98 content K	98 trigger K	98 spoiler K
warns	1329 K
warnt	907 K
warnte	907 K
warst	42 K du vor ort
wartawan	39 K kami	2268 adalah K
washington	1108 is a K
waszych	3207 z K wpłat	3274 z K wpłat
""", 'we': """
we	1164 K have you.
webbplats	3989 denna K använder cookies
webinar	788 zum K	941 δωρεάν K	941 το K μας	941 K μας	2921 ons K	3192 nasz K	3695 naš K	3895 naš K
webinarimiza	4191 K
webshop	862 in unserem K	2921 onze K
webshopu	3695 našem K
website	610 dette K bruger	905 unsere K	1327 our K	2967 niets van deze K
webwinkel	2921 onze K	2954 de K van	2954 het boek in de K
wednesday	17 every K
wednesdays	1229 delivered K	1229 sent K
week	17 once a K	17 each K	17 elke K	1328 a K	1328 per K	3021 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	1061 sign up for our K	1120 our K email	1120 K round-up
weergegeven	60 e-mailadres wordt niet K
weigh	1277 K in
weiter	720 lesen sie sofort K
weitere	814 K texte finden sie
weitergegeben	833 wird nicht K
weiterlesen	20 K	720 K mit	720 jetzt K	720 diesen artikel K	720 kostenlos K	720 mit plus K	747 mit werbung K
weitermachen	834 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	843 K nur mit
weiterzulesen	720 um K
weken	3021 K voor
werbeblocker	747 deaktivieren sie ihren K
werbefrei	70 K	905 K
werbelink	840 K
werbelinks	74 K	840 K
werbevereinbarung	728 stimme ich der K zu
werbung	11 K	70 ohne K	70 keine K	808 alle texte ohne K	808 abo ohne K	905 ohne K
werde	904 K teil
werden	51 . K sie eine	904 K sie teil
werk	3020 ons K
werken	2954 kom K bij
wersja	2 K audio
wesprzyj	3152 K nasze	3207 K	3273 K nas	3273 K nasze	3273 K naszą	3273 K mnie
weten	38 laat het ons K	67 laat het ons K	2894 laat het ons K	3019 laat het ons K	3022 laat K
wetenschapsredacteur	2951 is K
""", 'wh': """
whatever	1326 chip in K
whatsapp	16 K	38 K us	67 K us	240 K	274 K канал	398 canal de K	398 al teu K	398 a K	499 K	628 på K	628 K-kanal	734 K-kanal der	742 unser K-kanal	742 unserem K-kanal	742 unseren K-kanal	742 zum K-kanal	742 K-kanal von	776 auf K	776 per K	776 K-gruppe	776 bei K	821 unserer K-gruppe	934 K	1074 share on K	1074 share via K	1078 join our K	1078 join us on K	1078 our K channel	1078 updates on K	1263 our K tip line	1263 our K tipline	1263 our K number	1263 our K line	1263 our K	1326 join our K	1360 nuestro canal de K	1685 K-kanavaa	1831 chaîne K	1831 canal K	1831 sur votre K	1831 groupe K	2346 K kami	2399 canale K	2399 gruppo K	2399 su K	2399 numero K	2910 K-kanaal	2910 K-groep	2910 via K	2910 op K	2947 in je K	2947 stuur ze via K	3061 på K	3061 K-kanal	3166 kanał na K	3186 K	3299 nosso canal no K	3299 nosso canal do K	3300 grupo do K	3446 canalul de K	3446 direct pe K	3573 K	3687 K	3687 K-u	3719 K kanalu	3786 K	3887 K	4006 på K	4006 i K	4006 K-kanal	4184 K	4315 K
whatsappa	3186 K
whatsappe	3786 K
whatsappgroep	2910 K
whatsappi	1510 K kanaliga
whatsappie	16 K	3186 K
whatsappiin	1685 K
whatsappis	1510 K
whatsappissa	1685 K
whatsappkanaal	2910 K
whatsappkanal	4006 K
whatsappon	2158 K
whatsappu	16 K	499 K	3687 K	3786 K	3887 K
while	1040 K you're here
whitelist	1084 K our site	1084 K this site	1084 K us
""", 'wi': """
widerruf	833 K finden sie
widerrufen	729 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	1074 opens in new K	1074 opens in a new K
winkel	2954 onze K
winning	1108 is an award-K
wirtschaftsredakteur	854 ist K
wirtschaftsredakteurin	854 ist K
wirtschaftsressort	778 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	777 K sie mehr
withdraw	1089 K your consent
without	18 K you	18 K your	1327 K you
""", 'wo': """
woche	17 jede K	906 pro K
wochen	808 # K für	808 vier K für	906 K lang
word	80 K lid	2860 K lid	2864 K lid en	2907 K lid
work	1326 back our K	1327 our K
working	53 months K on this
works	64 K without a vpn
""", 'wp': """
wpisz	77 K swój e-mail
""", 'wr': """
write	38 K to us	67 K to us	1092 K to us at	1326 K to us
writer	1106 is a staff K for	1106 is a senior K at	1108 is a staff K	1108 is a senior K	1108 is a K
writes	1108 K about	1134 K on	1329 K
writing	1175 correct at the time of K
written	1108 has K for
wrote	1329 K
""", 'ws': """
wsparcia	3274 waszego K	3274 twojego K
wsparcie	3153 twoje K	3273 twoje K pozwala	3273 twoje K pomaga	3273 twoje K jest dla nas
wsparciu	3152 dzięki twojemu K	3274 dzięki K	3274 waszemu K
wspieraj	3207 K	3273 K nas
wszystkich	3214 K treści	3214 do K artykułów	3214 do K tekstów
""", 'wu': """
wurde	770 text K	827 das audio K
""", 'wy': """
wydanie	80 kup e-K	3227 kup e-K	3227 e-K
wydarzenie	3192 nasze K
wydawcy	3205 bez zgody K	3205 za zgodą K
wyjdziesz	3149 zanim K
wykup	80 K
wymagane	21 K pola są	3173 pola są K
""", 'x': """
x	2418 #K#
""", 'ya': """
yakiniyor	4281 K
yalvardi	4281 K
yalvariyordu	4281 K
yaniti	21 K iptal et
yanitladi	4281 K
yanitlayin	4204 K
yanitsiz	98 K birakti
yapabilir	4204 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	4163 giriş K
yapay	4190 K zeka ile	4190 K zekâ ile
yapilamaz	4179 alinti K
yapin	24 giriş K	4204 giriş K	4278 bağiş K
yapmadi	98 yorum K
yapmak	6 yorum K
yardim	4278 bize K edin
yardimiyla	4209 yapay zeka K	4209 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	4208 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	4179 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	4187 K	4187 köşe K
yazdi	4281 K	4281 diye K
yazin	38 bize K	67 bize K	4185 bize K	4204 K	4278 bize K
yaziyi	2 K dinle	4 K
yaziyordu	4281 K
yazmak	6 yorum K
""", 'ye': """
year	1328 a K	1328 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	4280 K
""", 'yo': """
yorumlara	85 K
yorumlarda	85 K
youtube	16 K	240 K	749 inhalte von K	826 inhalt von K	934 K	1078 on K for more	1078 on K for the	2346 K kami	4315 K	4419 kênh K của
youtubeu	3687 K
youtubu	3887 K
""", 'z': """
z	584 # K #	3272 # K #	3866 # K #
""", 'za': """
za	3703 K # €	3803 K # €	3902 K # €
zaak	2911 meer over deze K
zaakceptuj	3189 K pliki cookie
zabranjeno	3706 K kopiranje
zabronione	3182 kopiowanie K
zadajte	77 K svoj e-mail
zadarmo	3803 článkov K	3803 články K
zadejte	77 K svůj e-mail
zahlasujte	526 K	3813 K
zahtevana	21 K polja
zahtevao	3770 K
zahtijevao	3770 K
zainstaluj	3160 K naszą aplikację	3161 K aplikację
zajednici	3719 viber K
zaktualizowany	98 tekst został K	98 artykuł został K
zalo	4417 quan tâm K
zalogowani	3173 tylko K
zalogowaniu	3155 dostępny po K	3155 dostępna po K
zalogowanych	3196 tylko dla K
zaloguj	24 K	3156 K się, aby	3156 K się aby
zamkniesz	3149 zanim K
zamolila	3770 K
zamolili	3770 K
zamolio	3770 K
zamudite	3916 ne K
zanechte	77 K nám e-mail
zapewnia	3276 K
zapisal	3966 je K
zapisz	3158 K się na nasz	3273 K się na	3273 K się do
zapraszali	3276 K
zaprenumeruj	80 K
zaradi	3906 K vas	3964 K vas
zaregistrujte	516 zdarma se K	516 se zdarma K	516 zdarma K	516 K se zdarma	3803 K sa zadarmo	3803 K sa
zarejestrowanych	3196 tylko dla K
zarejestruj	3156 K się, aby	3273 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufania	98 telefon K
zaufanych	3185 K źródeł
zavisi	3767 K od vas
zavolal	588 K
zavolala	588 K
zawiera	98 K opisy
zaznacza	3276 K
""", 'zb': """
zbierka	3871 K
""", 'zd': """
zdarma	516 článků K	516 články K
""", 'ze': """
ze	584 # K #
zegt	3022 K
zei	3022 K
zelfdoding	98 K
zelfmoordgedachten	98 K
zeptal	588 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	3532 K
zicea	3532 K
ziedojums	2859 K
zitten	3020 we K ook op
""", 'zk': """
zkuste	472 K první měsíc	585 K první měsíc
""", 'zm': """
zmienione	98 imiona zostały K	98 imię zostało K
""", 'zn': """
znalosti	510 své K
znanje	3699 svoje K	3699 svoje K u	3898 svoje K
""", 'zo': """
zo	3866 # K #
zobrazen	60 e-mail nebude K
zobrazenie	3790 K tohto obsahu	3790 K obsahu	3790 K príspevku
zondag	17 elke K
zonder	71 K spam	2933 K jouw steun	2933 K uw steun
zostanie	3173 twój adres email nie K
zostaw	77 K swój adres	77 K swój e-mail	77 K adres e-mail
""", 'zp': """
zpravodaj	501 , K	571 je K
zpravodajem	501 je K	571 je K
zpravodajka	571 je K
zpravodajkou	501 je K	571 je K
""", 'zr': """
zrezygnuj	3156 K w każdej chwili	3275 K w każdej chwili
""", 'zu': """
zuerst	843 text ist K	860 text wurde K
zufolge	907 K
zugang	720 noch keinen K
zugeschickt	732 per e-mail K	732 per mail K
zugestimmt	749 externen diensten nicht K
zusammenarbeit	818 beitrag ist in K	818 artikel ist in K	818 text ist in K
zusammenfassung	771 K
zustimmung	749 K jederzeit	750 ihre K	750 mit ihrer K
""", 'zv': """
zvali	588 K
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
  848),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  1044),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 1100))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 2538), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 2538),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 2538),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 2553),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  2645),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 2645), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 2645),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 2645), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 4547),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 4558), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 4566))

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
