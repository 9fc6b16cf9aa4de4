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
all.tried-it	s12		30	comment|comments|below|star|rating|rate it|kommentar*|unten|bewertung|sterne|commentaire|commentaires|dessous|ci-dessous|étoiles|abajo|comentario*|estrellas|sotto|commenti|commento|stelline|aqui embaixo|abaixo|comentários|comentário|estrelas|hieronder|reacties|reactie|sterren|nedan|kommentar*|nedenfor|kommentarfelt*|stjerner|alla|alle|kommentteihin|kommenteissa|komentarz*|niżej|poniżej|gwiazd*|dolů|níže|komentář*|dole|nižšie|komentár*|lent|alább|kommentben|komment*|mai jos|comentari*|παρακάτω|σχόλια|κάτω|aşağiya|aşağida|yorum*|комментари*|ниже|внизу|коментар*|нижче|долу|komentar*|dolje|dole|spodaj|žemiau|komentaruose|zemāk|komentāros|allpool|kommentaaridesse|a sota|comentaris|التعليقات|ادناه|نظرات|پايين|בתגובות|למטה|कमेंट|नीचे|মন্তব্য*|コメント*|下方|留言|评论|留言区|댓글*|아래|bình luận|bên dưới|phía dưới|kolom komentar|komentar|di bawah|คอมเมนต์|ด้านล่าง	leave|tell me|let me know|let us know|tell us|rate|share|hear|i read|schreibt|schreib|erzählt|erzähl|lasst|lass|sag|dites|racontez|laissez|notez|cuéntame|contame|cuéntanos|déjame|deja|déjanos|dime|raccontatemi|raccontami|scrivetemi|scrivimi|lascia|lasciate|fatemi|fammi|ditemi|me conta|me conte|conte|conta|deixe|comente|avalie|laat|vertel|schrijf|deel|berätta|skriv|lämna|kommentera|fortæl|skriv|fortell|legg|kerro|kirjoita|jätä|napiszcie|napisz|dajcie|zostaw*|podzielcie|napište|dejte|podělte|napíšte|dajte|írd|írjátok|meséld|oszd|spune-mi|spuneți-mi|scrie*|lasă|lăsați|γράψτε|γράψε|πείτε|πες|yazin|yaz|anlatin|paylaşin|расскаж*|напиш*|поделитесь|оставьте|розкаж*|напиш*|поділ*|залиште|споделете|напишете|кажете|napišite|javite|podijelite|podelite|recite|ostavite|napišite|povejte|parašykite|papasakokite|uzrakstiet|pastāstiet|kirjuta|jaga|explica'm|expliqueu-me|deixa|اخبر*|اكتب*|شارك*|بنويسيد|بگوييد|ספרו|כתבו|שתפו|बताएं|बताएं|लिखें|बताइए|জানান|লিখুন|教えて|ください|お聞かせ|告诉|分享|留言|남겨|알려|để lại|chia sẻ|cho tôi biết|kể|ceritakan|bagikan|tulis|tinggalkan|บอก|แชร์
all.mail-hidden	c12		30
all.recipe	w16		0
all.tag-me	c13		18	@|instagram|insta|instagramie|instagramie|instagramu|instagramon|instagramissa|pinterest|tiktok|facebook|threads|инстаграм*|інстаграм*|インスタ*|小红书|抖音|微博|인스타*|انستغرام|انستغرام|اينستاگرام|אינסטגרם|इंस्टाग्राम|ইনস্টাগ্রাম*|อินสตาแกรม|ไอจี|hashtag|#
all.assistant	c16		26	ask it|ask our|ask the|ask anything|ask a question|ask me|fragen sie ihn|frag ihn|fragen sie|stellen sie|stell ihm|posez-lui|posez|demandez|interrogez|pregúntale|preguntale|pregunta|pregúntele|haz tu pregunta|chiedigli|chiedi|chiedete|fai una domanda|pergunte|faça sua pergunta|pregunta-li|stel je vraag|stel een vraag|stel uw vraag|vraag het|fråga den|fråga|ställ|spørg den|spørg|stil et spørgsmål|stil|spør den|spør|still spørsmål|kysy|zapytaj|zapytaj go|zadaj|zeptejte|zeptej|opýtajte|spýtajte|kérdezd|kérdezz|kérdezze|kérdezzen|întreabă-l|întreabă|întrebați|ρωτήστε|ρώτησε|ρώτα|sorun|sor|спросите|спроси|задайте|запитайте|запитай|поставте|попитайте|попитай|pitajte|upitajte|vprašajte|klauskite|jautājiet|küsi|küsige|اساله|اسال|اسالوا|اسالوه|بپرسيد|שאלו|पूछें|पूछिए|জিজ্ঞাসা|質問|聞いて|提问|提問|问它|問它|물어보세요|질문|hãy hỏi|hỏi|tanyakan|tanya|ถาม	summar*|this article|this story|this topic|about this|zusammengefasst|zusammenfassung|diesem artikel|zum thema|zu diesem|résumé|cet article|ce sujet|questions|resumido|resumen|resumida|este artículo|questo articolo|riassunt*|este artigo|esta matéria|resumo|quiser|resum|samengevat|samenvatting|dit artikel|vraag|sammanfatt*|artikeln|opsummer*|artiklen|oppsummer*|artikkelen|saken|tiivist*|jutun|artykuł|artykule|streś*|podsumow*|tekst|článek|článku|shrnul|shrnutí|zhrnul|článok|cikk*|foglalta|rezumat|articol*|περίληψη|άρθρο|özet*|bu yazi|bu haber|пересказ*|статью|статье|материал*|кратко|переказ*|статт*|стислий|резюме|статия*|sažetak|sažeo|članak|članku|povzel|članek|povzetek|straipsn*|rakst*|artikli*|لخص|ملخص|المقال|هذا الخبر|خلاصه|اين مقاله|اين خبر|סיכום|הכתבה|सारांश|इस खबर|लेख|সারাংশ|要約|この記事|本文|总结|總結|摘要|这篇|요약|기사|tóm tắt|bài viết|diringkas|ringkas*|artikel|berita|สรุป|บทความ
all.mirror	c16		32	our site|our website|site blocked|site is blocked|website is blocked|our mirror|unsere seite|unsere website|unser spiegel|unseren spiegel|notre site|notre miroir|nuestro sitio|nuestra web|nuestro espejo|il nostro sito|nosso site|nosso espelho|sitemiz|sitemize|наш сайт|наше зеркало|нашем зеркале|нашего зеркала|сайт не открывается|сайт заблокирован|не открывается сайт|нас заблокировали|наше дзеркало|нашого дзеркала|нашим дзеркалом|сайт не відкривається|нашия сайт|сайтът ни|موقعنا|سايت ما|האתר שלנו|我们的网站|我們的網站|我们的镜像|我們的鏡像|网站打不开|本站|저희 사이트|当サイト|trang của chúng tôi|situs kami	forward|send|share|use|open|read us|pass|bookmark|nutzen sie|nutze|teilen|leiten sie|partagez|utilisez|transmettez|comparte|usa|utiliza|condividi|usate|use|compartilhe|kullanin|paylaşin|перешлите|поделитесь|отправьте|читайте|используйте|пользуйтесь|откройте|сохраните|установите|перешліть|поділіться|читайте|скористайтеся|відкрийте|препратете|използвайте|استخدم*|شارك*|ارسل*|بفرستيد|استفاده كنيد|به اشتراك|שלחו|השתמשו|转发|轉發|分享|收藏|使用|전달|이용|使って|ご利用|hãy dùng|chia sẻ|gunakan|bagikan
all.font-size	w16		0
all.know-someone	s10		24	forward|send this|send it|share|pass it|leiten sie|leite|schicken sie|schick|teilen sie|teile|envoyez|envoie|partagez|partage|transférez|transmettez|envíale|envíaselo|mandale|mandáselo|compártelo|compártela|compartilo|compartila|reenvíaselo|mandagli|mandaglielo|inoltra|condividi|envie|mande|compartilhe|encaminhe|stuur|deel|skicka|dela|send|del|lähetä|jaa|prześlij|podeślij|wyślij|udostępnij|pošlete|pošli|sdílejte|pošlite|zdieľajte|küldd|küldje|oszd meg|trimite*|distribuie|στείλτε|προωθήστε|μοιραστείτε|gönderin|iletin|paylaşin|перешлите|отправьте|поделитесь|надішліть|перешліть|поділіться|препратете|изпратете|споделете|pošaljite|proslijedite|prosledite|podijelite|podelite|persiųskite|envia-li|reenvia|ارسل*|شارك*|بفرستيد|שלחו|העבירו|שתפו|भेजें|साझा करें|转发|转给|分享|전해|공유|보내|gửi|chia sẻ|teruskan|kirim|bagikan	?|؟|;
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
ja.tip-own	c12		44	編集部|取材班|記者|本紙|本社|弊社|弊紙|当社|報道局|報道部|番組|ニュース|投稿フォーム|line|こちら|dm	ください|下さい|こちら|お待ち|まで|お願い|厳守
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
th.tip-line	s12		36	ทีมข่าว|กองบรรณาธิการ|สายด่วนข่าว|นักข่าวของเรา|ห้องข่าว	#|line|โทร|@|ไลน์
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
uk.mistake-here	c12		30	ctrl|ctrl+enter|виділіть|тексті|нам|статті|матеріалі|редакці*|@|?
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
zh.asks	c0	asks	0
zh.voice	c0	voice	0
zh.price	c0	price	0
zh.speech	c0	speech	0
zh.about	c0	about	0
"""

# by the beginning of a key: key, then each phrase behind its number in PHRASES
WHOLE = {'# ': """
# comentarii	2069
# comentario	873
# comentarios	873
# comentaris	251
# comment	702
# commentaire	1131
# commentaires	1131
# commenti	1444
# commento	1444
# comments	702
# euro el primer mes	263
# komentar	1375
# komentarai	1620
# komentarze	1917
# komentarzy	1917
# komment	1310
# kommentaari	937
# kommentar	374	469	1836	2405
# kommentare	469
# kommentarer	374	1836	2405
# kommentti	1043
# kommenttia	1043
# min	683
# min de lectura	880
# min de leitura	2012
# min di lettura	1451
# min leestijd	1734
# min. lesezeit	476
# reactie	1727
# reacties	1727
# yorum	2514
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1310
a lire aussi	1135
a message from our sponsor	693
""", 'aa': """
aa	2521
aanbevolen	1731
aanbevolen artikelen	1731
aanbevolen voor jou	1731
aangeboden door	1721
aanmelden	1701
aanmelden nieuwsbrief	1706
aanraders	1731
""", 'ab': """
abbonamenti	1422
abbonamento	1422
abbonati	1422
abbonati ora	1422
abbonati subito	1422
ablehnen	466
abmelden	437
abo	437
abo bestellen	437
abo testen	529
abo verwalten	437
abonament	2058
abonamente	2058
abonare	2058
abone ol	2501
abone olun	2501
abone olun, sinirsiz okuyun	2501
abonelik	2501
abonentiem	1655
abonnee worden	1701
abonneer	1701
abonneer nu	1701
abonnees lezen meer	1771
abonnement	357	437	1102	1701	1819
abonnementen	1701
abonnements	437	1102
abonner	357	1819
abonneren	1701
abonnez-vous	1102
abonnieren	437
about sharing	683
about us	712
abrir	881	2013
abrir mapa	881	2013
abrir menu	2012
abspielen	476
""", 'ac': """
accede	843
acceder	843
accedi	1422
accedi con apple	1484
accedi con facebook	1484
accedi con google	1484
accedi con il tuo account	1484
accept	698
accept all	698
accept all cookies	698
accept and close	698
accept and continue	698
accept toate	2080
accepta i continua	248
accepta i mostra el contingut	248
accepta les galetes	248
accepta-ho tot	248
accepted payment methods	659
accepteer	1723
accepteer alle cookies	1723
accepter	371	1128
accepter alle	371
accepter alle cookies	371
accepter et afficher	1158
accepter et afficher le contenu	1158
accepter et continuer	1128
accepter et fermer	1128
accepter les cookies	1128
accepter tout	1128
acceptera	2402
acceptera alla	2402
accepteren	1723
acces nelimitat la toate articolele	2095
acceso	843
accetta	1441
accetta e continua	1441
accetta e continua oppure abbonati	1484
accetta e visualizza	1465
accetta e visualizza il contenuto	1465
accetta i cookie	1441
accetta tutti	1441
accetta tutto	1441
acconsento a ricevere comunicazioni commerciali	1480
acconsento alla visualizzazione di contenuti esterni	1465
account aanmaken	1701
accueil	1138
aceitar	2002
aceitar cookies	2002
aceitar e continuar	2002
aceitar e ver	2027
aceitar todos	2002
aceitar tudo	2002
aceptar	870
aceptar cookies	870
aceptar todas	870
aceptar todo	870
aceptar y continuar	870
aceptar y ver	900
aceptar y ver el contenido	900
acepto que se me muestre contenido externo	900
acepto recibir comunicaciones comerciales	915
acompanhe ao vivo	2039
acquista il numero in edicola	1470
acquista la copia digitale	1470
acquista questo numero	1470
activa les alertes	257
activa les notificacions	257
activa les notificacions i no et perdis res	257
activar alertas	914
activer les alertes	1168
""", 'ad': """
ad	693	1515	1577	2716
ad choices	693
ad feedback	693
adchoices	693
add a comment	702
add as preferred source	688
add to bookmarks	683
add to my topics	688
add to reading list	782
addebito diretto	1421
adicionar aos favoritos	2048
administrer samtykke	1833
adres e-mail	1902
adresa de e-mail	2090
adresa de email	2090
adresa ta de email	2090
adresse e-mail	1111
adresse e-mail invalide	1171
adresse mail	1171
ads	693
advert	693
adverteer bij ons	1756
advertentie	1721
advertenties	1721
adverteren	1756
advertise with us	693
advertisement	693	1371	1439	2510
advertisement feature	693
advertisements	693
advertiser content	693
advertising	693
advertorial	463	594	1406	2066	2510
""", 'af': """
afdrukken	1716
afegeix un comentari	242
afficher ce contenu	1158
afficher l'original	1139
afficher la suite	1138
afficher le contenu	1128
afficher le contenu externe	1158
afficher les commentaires	1131
afficher moins	1139
afficher plus	1138
affiliate	693
affiliate disclosure	693
affiliate-link	463
afgiv din stemme her	382
afmelden	1701
afspelen	1734
afspil	382
after ad	693
after newsletter promotion	671
afvis	371
afvis alle	371
""", 'ag': """
agb	466
aggiungi ai preferiti	1434
aggiungi un commento	1444
agrandir	1138
agrandir l'image	1138
agree	698
agree and continue	698
""", 'ah': """
ahora en portada	877
ahora no	838
""", 'ai': """
ai deja cont	2058
ai deja un abonament	2095
ai deja un cont	2058
ai generated summary	753
ai highlights	753
ai overview	753
ai summary	753
ai uitat parola	2058
ai-generated	753
ai-generated summary	753
ai-genererad sammanfattning	2412
ai-genereret opsummering	382
ai-generert oppsummering	1843
ai-oppsummering	1843
ai-opsummering	382
ai-samenvatting	1753
ai-sammanfattning	2412
aidez-nous	1094
aiheet	1044
ailleurs sur le web	1135
ainult tellijale	931
aiutaci	1418
aizpildi aptauju	1662
""", 'aj': """
ajouter aux favoris	1121
ajouter un commentaire	1131
""", 'ak': """
akceptuj	1914
akceptuj wszystkie	1914
akkoord	1723
aksepter alle	1833
aktualno	2328
aktuell	473
aktuelle artikel	473
aktuelle nachrichten	473
aktuelles	473
akun saya	1359
akzeptieren	466
""", 'al': """
al abonnee	1771
al abonnee? log in	1701
al een account	1701
alege abonamentul	2095
alege abonamentul potrivit	2095
algemene voorwaarden	1723
all access digital	780
all comments	702
all donations are tax-deductible	776
all news	712
alla kommentarer	2405
alle ablehnen	466
alle abo-angebote	529
alle akzeptieren	466
alle anzeigen	476
alle artikel anzeigen	476
alle artikel unbegrenzt lesen	529
alle bilder	476
alle cookies accepteren	1723
alle cookies akzeptieren	466
alle externen inhalte anzeigen	502
alle kommentare	469
alle kommentare anzeigen	469
alle kommentarer	374	1836
alle newsletter	445
alle nieuwsbrieven	1764
alle reacties	1727
alleen abonnees kunnen reageren	1761
aller au contenu	1138
aller au contenu principal	1138
allerede abonnent? log ind	357
allerede abonnent? logg inn	1819
alles accepteren	1723
alles akzeptieren	466
alles anzeigen	476
alles bekijken	1734
alles klar	477
alles weigeren	1723
allow content	698
allow cookies	698
allow facebook content	751
allow google youtube content	751
allow instagram content	751
allow tiktok content	751
allow twitter content	751
allow x content	751
allow youtube content	751
already a member	661
already a member? log in	661
already a subscriber? log in	661
already a supporter	653
already have an account	661
already have an account? log in	661
already have an account? sign in	661
already registered	780
already registered? log in	780
als e-mail versenden	458
als pdf speichern	530
also	710
also in the news	707
also on	707
also read	707
also worth reading	19
alte articole	19	2070
alte articole care te-ar putea interesa	19
altre notizie	19	1448
altre notizie da leggere	19
altri articoli	1448
altri articoli su questo argomento	1448
altri articoli sull'argomento	1448
altro	1451
altro importo	1421
always active	698
""", 'am': """
am meisten gelesen	473
amount	654
ampliar	880	2012
ampliar imagen	880
""", 'an': """
an error has occurred while submitting the form	771
an error occurred. please try again	771
ana sayfa	2517
anadolu ajansi	2521
anasayfa	2517
anbefalede artikler	379
anbefales	1840
anbefalet	379
anbefalt	1840
anbefalte saker	1840
anda mungkin juga suka	1402
anda mungkin suka	19
ander bedrag	1700
andere lasen auch	473
anderen lazen ook	1731
anderer betrag	436
andre leser	1840
ange din e-postadress	2392
ange din mejl	2392
angebot sichern	437
angebote unserer partner	463
anladim	2518
anmelden	437
anmeldung erfolgreich	520
anna palautetta	1043
anna palautetta jutusta	1043
anna tagasisidet	937
annonce	370	1126
annoncer	370
annonces	1126
annons	2401
annons slut	2401
annonse	1832
annonse - artikkelen fortsetter under	1832
annonse - saken fortsetter under	1832
annonser	1832	2401
annonssamarbete	2416
annual	654
annunci	1439
annuncio	1439
anterior	880	2012	2072
antworten	469
antworten abbrechen	469
anunci	242
anuncie conosco	2031
anuncio	868
anuncios	868
anzeige	463
anzeige - artikel geht unten weiter	535
anzeige - weiterlesen nach der anzeige	535
anzeige anzeige	463
anzeige aufgeben	508
anzeige scrollen, um weiterzulesen	463
anzeige von unserem partner	535
anzeigen	463
""", 'ap': """
apenas assinantes podem comentar	2037
apoie	1980
apoie-nos	1980
aportar	839
approfondimenti	1448
approfondisci	1448
apri	1452
apri la mappa	1452
apri menu	1451
""", 'ar': """
ar santrauka buvo naudinga	1620
ar straipsnis buvo naudingas	1620
ara	2517
archivado en	873
archivo	877
argomenti	1448
argomenti trattati	1448
around the web	707
article content	693
article continues below	693
article suivant	1135
articles connexes	1135
articles les plus lus	1135
articles populaires	1179
articles relacionats	239
articles similaires	1135
articole recente	2070
articole recomandate	2070
articole similare	2070
articoli che potrebbero interessarti	1448
articoli consigliati	1487
articoli correlati	1448
articolo correlato	1448
articolo precedente	1448
articolo riservato agli abbonati	1484
articolo successivo	1448
articolo tradotto automaticamente	1467
articolul anterior	2070
articolul pe scurt	2083
artigo anterior	2009
artigo exclusivo para assinantes	2046
artigo exclusivo para subscritores	2046
artigos recomendados	2049
artigos relacionados	2009
artikel als geschenk versenden	555
artikel als pdf herunterladen	530
artikel auf die merkliste setzen	530
artikel bewaren	1772
artikel bewerten	469
artikel delen	1716
artikel drucken	458
artikel freischalten	437
artikel geht unten weiter	535
artikel kostenlos weitergeben	555
artikel lain	1402
artikel lainnya	1376
artikel lesen	476
artikel menarik lainnya	1402
artikel merken	458
artikel mit freunden teilen	555
artikel opslaan	1772
artikel per e-mail empfehlen	530
artikel populer	1402
artikel premium	1401
artikel printen	1772
artikel sebelumnya	1376
artikel selanjutnya	1376
artikel speichern	458
artikel sponsor	1406
artikel teilen	458
artikel terkait	1376
artikel verschenken	437
artikel versenden	458
artikel weitergeben	555
artikel weiterleiten	530
artikel zusammenfassen	504
artikkel on tellijale	931
artikkel sisaldab reklaamlinke	940
artikkelen er forbeholdt abonnenter	1819
artikkelen fortsetter under	1832
artikkelen fortsetter under bildet	1832
artikkeli jatkuu mainoksen alla	1038
arvostele resepti	61
""", 'as': """
as + lidas	2009
as mais lidas	2009
ascolta	1434
ascunde	2073
asetukset	1039
asiasanat	1044
ask ai	753
ask me later	653
ask our ai	753
ask our ai about this story	753
assinar	1983
assinatura	1983
assinaturas	1983
assine	1983
assine agora	1983
assine nossa newsletter	1987
assuntos	2009
""", 'at': """
atidaryti	1622
ativar alertas	2039
atmesti	1632
attiva l'abbonamento	1422
attiva le notifiche	1478
attiva ora	1422
""", 'au': """
auch interessant	473
auch lesenswert	473
auch spannend	473
aucun commentaire	1131
audio abspielen	510
auf bluesky teilen	458
auf die leseliste	555
auf die merkliste	530
auf einer seite lesen	473
auf facebook posten	458
auf facebook teilen	458
auf linkedin teilen	458
auf mastodon teilen	458
auf pinterest merken	61
auf telegram teilen	458
auf twitter teilen	458
auf whatsapp teilen	458
auf x teilen	458
auf xing teilen	458
auf youtube anschauen	510
auf youtube ansehen	510
aufklappen	477
aus der redaktion	473
ausblenden	477
ausklappen	476
autentificare	2058
automatische incasso	1700
autoriser	1128
autre montant	1101
autres articles	1135
""", 'av': """
ava	939
avaa	1047
avaa kartta	1047
avaa koko juttu	1029
avainsanat	1044
avaliar receita	61
avalie esta receita	61
avgi din stemme her	1843
aviso legal	870
avvis	1833
avvis alle	1833
avvisa	2402
avvisa alla	2402
""", 'ay': """
ayrica okuyun	2515
ayrintilar	2518
""", 'ba': """
baca berita lainnya	1402
baca juga	1376
baca nanti	1401
baca selengkapnya	1378
back to top	712
bagikan	1368
bagikan artikel	1368
bagikan ke	1368
bagikan lewat whatsapp	1401
balas	1375
bank transfer	659
bankeinzug	436
bankoverschrijving	1700
""", 'be': """
beantwoorden	1727
become a founding member	661
become a friend	655
become a member	655
become a paid subscriber	655
become a patron	655
become a sponsor	655
become a subscriber	661
become a supporter	655
become an insider	780
become an insider and start reading now	780
bedankt voor je aanmelding	1764
bedankt voor je feedback	1761
bedankt voor je inschrijving	1706
bedankt voor uw aanmelding	1764
bedankt voor uw feedback	1761
begrepen	1735
bei facebook teilen	458
bei twitter teilen	458
bei whatsapp teilen	458
bei x teilen	458
beitrag auf instagram ansehen	502
beitrag auf x ansehen	502
beitrag mit freunden teilen	555
beitrag teilen	458
bekijk aanbieding	1701
bekijk alle abonnementen	1701
bekijk alle nieuwsbrieven	1764
bekijk alle vacatures	1756
bekijk alles	1734
bekijk de aanbiedingen	1701
bekijk de kaart	1735
bekijk de video	1758
bekijk details	1735
bekijk deze post op instagram	1751
bekijk deze post op x	1751
bekijk dit bericht op instagram	1751
bekijk dit bericht op x	1751
bekijk foto's	1734
bekijk meer	1734
bekijk onze aanbiedingen	1771
bekijk ook	1731
bekijk op youtube	1758
bekijk reacties	1727
bekijk resultaten	1735
beliebt	473
beliebt bei unseren lesern	534
beliebte artikel	473
beliebteste artikel	473
belki daha sonra	2499
beluister dit artikel	1758
benzer haberler	19	2515
beoordeel dit recept	61
beranda	1378
berdonasi	1358
bereits registriert	437
bereits registriert? anmelden	437
bergabunglah dengan tim kami	1391
beri komentar	1375
beri nilai resep ini	61
berikutnya	1378
berita hari ini	1402
berita lain	1402
berita lainnya	19	1376
berita menarik lainnya	1402
berita pilihan	1376
berita populer	1376
berita terbaru	1376
berita terkait	1376
berita terkini	1376
berita utama	1376
berlangganan	1359
berlangganan sekarang	1359
best gelezen	1731
beste aanbieding	1771
betaalde inhoud	1721
betaalde samenwerking	1776
betaalmethode	1700
betaalmethoden	1700
betaalmethodes	1700
betalt annonce	370
betalt indhold	370
betrag eingeben	436
bewaar	1716
bewaar artikel	1716
bewaar dit artikel	1772
bewaar dit artikel om later te lezen	1772
bewaar recept	61
bewaren	1716
bewerte dieses rezept	61
bewerten sie diesen artikel	514
bezahlte anzeige	535
bezahlte partnerschaft	535
bezahlter inhalt	463
""", 'bi': """
bidra	1816	2384
bidrag	354
bienvenido	843
bild anzeigen	477
bilder anzeigen	476
bildergalerie	473
bilginizi sinayin	2517
billed annually	780
billed monthly	780
bitte bleiben sie fair und sachlich	514
bitte bleiben sie sachlich und fair	514
bize destek olun	2500
""", 'bl': """
bleiben sie informiert	445
bli medlem	1816	2384
blijf op de hoogte	1706
bliv medlem	354
bluesky	684
""", 'bn': """
bns	941	1624
bns inf	1624
bns/afp	941
""", 'bo': """
boletim	1987
boletines	850
boleto	1982
bonifico	1421
bonifico bancario	1421
bonus video	2206
bookmark	683
bookmark this	683
bookmark this article	683
""", 'br': """
brak komentarzy	1917
branded content	868	1776
brought to you by	693
browse all	712
browse all newsletters	771
""", 'bu': """
bu haber faydali oldu mu	2514
buat akun	1359
buffer	684
buka	1379
buka peta	1379
bunlari da okuyun	2515
buscar	880	2012
butlletins	259
buy us a coffee	655
""", 'ca': """
cada aporte cuenta	918
cada euro conta	2044
cada euro cuenta	918
cada real conta	2044
cadastrar	1983
cadastre-se	1983
cadeau-artikel	1701
califica esta receta	61
cambiar mis preferencias	900
cambiar preferencias de cookies	900
cancel	654
cancelar respuesta	873
capito	1452
caratteri rimanenti: #	1475
cargar contenido	870
cari	1378
carica altri	1451
carregando	2027
carregar mais	2012
carta di credito	1421
carte bancaire	1101
categorias	2009
categorie	1448
categories	707
categorii	2070
""", 'ce': """
cele mai citite	2070
cele mai citite articole	2098
cele mai noi	2070
cele mai populare	2070
cerca	1451
cerrar	838
ces articles devraient vous plaire	1179
cetak	1368
cetak artikel	1401
cetak halaman	1401
cetak resep	61
cevapla	2514
""", 'cg': """
cgu	1128
cgv	1128
""", 'ch': """
chaque don compte	1174
chaque euro compte	1174
chargement du sondage	1166
charger plus	1138
chci darovat	276
check your email	817
check your inbox	817
chiedi alla nostra ia	1467
chiudi	1417
chiudi menu	1451
choisissez la formule qui vous convient	1175
choisissez un montant	1101
choisissez votre formule	1175
choose an amount	659
choose your payment method	659
choose your plan	661
""", 'ci': """
citi lasa	1657
citi raksti	1657
""", 'cl': """
clasificados	868
click here	712
click to enlarge	712
cliquer ici pour partager	1121
close	654
close extra sharing options	683
close menu	712
close share panel	683
close this message	653
clube do assinante	2031
""", 'co': """
codes promo	1126
colabora	839
collapse	712
comenta	873
comentar	873	2005
comentarii	2069
comentario	873
comentarios	873
comentaris	242
comentariu	2069
comente	2005
comment	684	702
comment ne plus voir ce message	1093
comment policy	702
commenta	1444
commenta l'articolo	1444
commenta per primo	1444
commentaire	1131
commentaires	1131
commenter	1121	1131
commenter l'article	1131
commenti	1444
commento	1444
commento in attesa di moderazione	1475
comments	702
comments off	702
commercial content	693
community guidelines	702
community rules	702
compare plans	661
comparte	862
comparteix	242
comparteix a facebook	265
comparteix a whatsapp	265
comparteix a x	265
compartilhar	1995
compartilhar no linkedin	1995
compartilhar no twitter	1995
compartilhar no whatsapp	1995
compartilhar no x	1995
compartilhar por e-mail	1995
compartilhar via	1995
compartilhe	1995
compartilhe isso	1995
compartir	862
compartir en	862
compartir en bluesky	862
compartir en linkedin	862
compartir en telegram	862
compartir en twitter	862
compartir en x	862
compartir por correo	862
compartir por email	862
complete coverage	707
compra questo numero	1470
compris	1139
comunicar erro	2005
concordo	2002
condiciones de uso	870
condiciones generales	870
conditions d'utilisation	1128
conditions de publication	1166
condividi	1434
condividi articolo	1434
condividi su	1434
condividi su facebook	1434
condividi su linkedin	1434
condividi su telegram	1434
condividi su twitter	1434
condividi su x	1434
condividi via email	1434
condivisioni	1434
condizioni d'uso	1441
conectare	2058
configura les galetes	248
configurar cookies	870
connectez-vous	1102
connexion	1102
consigliati	1448
consigliati per te	1448
consigue tu entrada	904
consulta las esquelas de hoy	904
consulta las normas de la comunidad	909
consulta les esqueles	253
consulta todas nuestras newsletters	915
consulter	1138
cont nou	2058
contact	712	1131	1727	2069
contact us	702
contactez-nous	1131
contacto	873
contactos	2005
contato	2005
contattaci	1444
contatti	1444
contenido de marca	868
contenido de nuestros socios	877
contenido elaborado por la marca	904
contenido exclusivo	843
contenido exclusivo para socios	919
contenido externo	900
contenido externo recomendado	900
contenido ofrecido por	868
contenido para suscriptores	843
contenido patrocinado	868
contenido promocionado	868
contenido recomendado	923
contenido relacionado	877
contenido solo para usuarios registrados	919
contenidos recomendados	923
contenidos relacionados	877
content from our partner	785
content from our partners	785
content from our sponsor	785
contenu commercial	1126
contenu de marque	1126
contenu externe	1158
contenu partenaire	1126
contenus partenaires	1126
contenuti correlati	1448
contenuti sponsorizzati	1439
contenuto esterno	1465
contenuto esterno consigliato	1465
contenuto per abbonati	1422
contenuto premium	1484
contenuto promozionale	1470
contenuto riservato	1422
contenuto riservato agli abbonati	1484
contenuto riservato agli utenti registrati	1484
contenuto sponsorizzato	1439
contingut exclusiu per a subscriptors	263
contingut extern	248
contingut extern recomanat	248
contingut ofert per	253
contingut patrocinat	242
continua a leggere	1451
continua amb apple	263
continua amb facebook	263
continua amb google	263
continua con apple	1484
continua con facebook	1484
continua con google	1484
continua depois da publicidade	2000
continua llegint	266
continua senza accettare	1441
continua senza sostenere	1417
continuar a ler	2012
continuar com apple	2046
continuar com facebook	2046
continuar com google	2046
continuar con apple	919
continuar con facebook	919
continuar con google	919
continuar e fechar	2002
continuar lendo	2012
continuar leyendo	880
continuar sem apoiar	1979
continuar sin donar	838
continue	654
continue a ler	2009
continue lendo	1983
continue reading	707	712
continue reading below	693
continue reading the main story	693
continue reading with a subscription	661
continue to article	653
continue to the article	653
continue without accepting	698
continue without donating	653
continue without supporting	653
continuer avec apple	1175
continuer avec facebook	1175
continuer avec google	1175
continuer la lecture	1102
continuer sans accepter	1128
continuer sans donner	1093
contribua	1980
contribuer	1094
contribuez	1131
contribuir	1980
contribuisci	1418
contribute now	655
contribute with google	655
contribuye	839
contul meu	2058
cook mode	61
cookie notice	698
cookie policy	698	1441
cookie preferences	698
cookie-einstellungen	466
cookie-instellingen	1723
cookie-instellingen aanpassen	1751
cookiebeleid	1723
cookieindstillinger	371
cookiepolicy	2402
cookiepolitik	371
cookies	288	371	1723	1833	2402
cookies aanpassen	1751
cookies akzeptieren	466
cookies instellen	1723
cookies policy	698
cookies wijzigen	1751
cookievoorkeuren wijzigen	1751
copia il link	1434
copia link	1434
copiar el enlace	862
copiar enlace	862
copiar link	862	1995
copiar o link	1995
copied	683
copied to clipboard	782
copier l'url	1121
copier le lien	1121
copy	684
copy link	683	1368	2650
copy link copied	683
copy link to clipboard	683
copy this link	683
copy url	683
corrections policy	702
correlati	1448
cosa pensi di questo articolo	1467
count me in	671
""", 'cr': """
crea un account	1422
crea un alert	1478
crear alerta	914
crear cuenta	843
crear una cuenta	843
create a free account	661
create account	661
create an account	661
create free account	661
created with ai	753
credit card	659
credit or debit card	659
creditcard	1700
criar alerta	2039
criar conta	1983
""", 'cs': """
csatlakozz csapatunkhoz	1313
""", 'cu': """
custom amount	654
""", 'cz': """
czas czytania # min	1924
czytaj dalej	1924
czytaj dalej za	1899
""", "d'": """
d'autres articles	1135
""", 'da': """
da non perdere	1448
da non perdere in edicola	1439
daftar	1359
daha fazla	2517
daha sonra	2499
daha sonra hatirlat	2499
daha sonra oku	2508
daily newsletter	671
dal web	1448
dalej	1921
dalies	1660
dalies ar rakstu	1655
dalintis	1614
dalintis facebook	1619
dalintis su draugais	1619
dalyvaukite apklausoje	1621
dans cet article	1135
darovat	276
daruj	276	2323
das interessiert andere leser	473
das lesen andere	534
das neueste	473
datenschutz	466
datenschutz-einstellungen	466
datenschutzeinstellungen	466
dauerauftrag	433
dauerwerbung	463
""", 'de': """
de samenvatting kan fouten bevatten	1753
de tekst gaat verder onder de foto	1721
debat: skriv	374
debatt: si din mening	1836
debatte	469
debattregler	1836
deconectare	2058
deel	1716
deel artikel	1716
deel dit	1716
deel dit artikel	1716
deel dit bericht	1796
deel dit verhaal	1796
deel op facebook	1716
deel op twitter	1716
deel op x	1716
deel via	1772
deel via e-mail	1716
deel via whatsapp	1716
deine e-mail-adresse	445
deine meinung	469
deixa un comentari	242
deixe uma resposta	2005
deja un comentario	873
deja una respuesta	873
dejar de seguir	914
dejar un comentario	873
del	366	1828
del artikel	366
del artikkel	1828
del artikkelen	1828
del artiklen	366
del artiklen gratis	357
del med	366	1828
del saken gratis	1819
del via e-mail	366
del via e-post	1828
dela	2397
dela artikel	2397
dela artikeln gratis	2387
dela med	2397
dela via e-post	2397
dela via mejl	2397
delen	1716
delen op bluesky	1772
delen op facebook	1716
delen op linkedin	1772
delen op whatsapp	1772
delen op x	1772
delen via	1772
delen via e-mail	1716
delen via facebook	1716
delen via twitter	1716
delen via whatsapp	1716
deli	2331
deli na facebooku	2331
delite	2331
delite to novico	2331
delite to zgodbo	2331
delivered daily	771
delivered to you	671
delivered weekdays	771
delivered weekly	771
dengarkan	1368
deretter # kr/mnd til du sier opp	1819
derniers articles	1135
desa	242
desa l'article	265
deschide	2073
descuentos	868
desplegar	881
desplegar redes sociales	862
destacadas	877
destacados	877
destaques	2009
destek ol	2500
destek olun	2500
det er gratis at oprette en profil	357
detail	1379
details	477	713	1735
details anzeigen	477
detaily	295
detalhes	2013
detalii	2073
detaljer	383	1844	2413
detalles	881
detaylar	2518
dettagli	1452
dette er en annonse	1832
dette er en plus-artikel	357
dette er en plussak	1819
dette leser andre	1840
devamini oku	2517
devenez membre	1094
devenir membre	1094
deze video is niet beschikbaar	1751
""", 'dh': """
dha	2521
""", 'di': """
di santrauka	1621
dicci la tua	1475
die meistgelesenen artikel	473
diesen artikel kommentieren	469
diesen artikel teilen	458
diesen artikel verschenken	530
diesen beitrag auf facebook ansehen	502
diesen beitrag auf instagram ansehen	502
diesen tweet ansehen	502
digg	684
digital subscription	661
digital-abo	437
digitalabo	437
digitale krant	1701
digite seu e-mail	1987
dimensione carattere	65
dimensione testo	65	1434
dimensiune text	65
din e-mail	362
din e-post	1824	2392
din e-postadresse	1824
dinle	2508
dirbk su mumis	1621
direct debit	659
direct lezen	1771
direct naar het recept	61
direct toegang	1771
direct verder lezen	1701
direkt zum rezept	61
discussie	1727
discussion about this post	712
discussione chiusa	1444
diskuse	291
diskusia	2272
diskuter	1836
diskutera	2405
diskutieren	514
diskuze	291
dismiss	654
dismiss this message	653
distribuie	2063
distribuie articolul	2063
distribuie pe facebook	2097
distribuie pe whatsapp	2097
dit artikel delen	1772
dit bericht op instagram bekijken	1751
dit is een advertentie	1776
dit is een premium artikel	1771
dit vind je misschien ook leuk	1731
diventa socio	1418
diventa sostenitore	1418
""", 'dn': """
dnes ne	275
dnes nie	2276
""", 'do': """
do mesmo autor	2009
do not sell my personal information	698
do not sell or share my personal information	698
doar	1980
dodaj komentar	2331
dodaj komentarz	1917
doe	1980
doe agora	1980
doe mee en win	1756
don mensuel	1094
don ponctuel	1094
don't miss	707
don't miss out	671
don't want to see this? remove ads	693
dona	839	1418
dona adesso	1418
dona ahora	839
dona ora	1418
dona'ns suport	235
donar	839
donar ahora	839
donasi	1358
donasi sekarang	1358
donate	655
donate become	655
donate here	655
donate monthly	655
donate now	655
donate today	655
donations are tax-deductible	776
donazione mensile	1418
donazione singola	1418
doneer	1698
doneer nu	1698
doneer via ideal	1768
doner	354	1816
donera	2384
donera nu	2384
doneren	1698
doniraj	2198	2323
doniraj odmah	2198
doniraj zdaj	2323
donirajte	2198	2323
donner	1094
doorsturen	1716
dossier	473	1135	1448	1731
dossiers	473	1135	1731
""", 'dr': """
drucken	458
druge novice	19
drukuj	1909
drukuj przepis	61
""", 'du': """
du er nu tilmeldt	362
du er nu tilmeldt nyhedsbrevet	362
du kan til enhver tid afmelde dig	362
dukung jurnalisme independen	1358
dukung kami	1358
""", 'dy': """
dyskusja	1917
""", 'e-': """
e-avis	357	1819
e-edition	712
e-gazete	2501
e-mail	281	362	445	684	1902	1987	2118
e-mail eingeben	445
e-mail teilen	458
e-mail-adresse	445
e-mail-adresse eingeben	445
e-mailadres	1706
e-mailadresse	362
e-mailen	1716
e-paper	437	712
e-pasta adrese	1679
e-pasts	1679
e-post	956	1824	2392
e-posta	2538
e-posta adresiniz	2538
e-posta adresinizi girin	2538
e-postadress	2392
e-postadresse	1824
e-posti aadress	956
e-tidning	2387
e-wydanie	1899
""", 'ea': """
eavis	1819
""", 'ed': """
edasi lugemiseks logi sisse	931
edellinen	1046
edellinen juttu	1044
editor's choice	707
editor's pick	598	707
editor's picks	707
editors' choice	707
editors' picks	707
edizione digitale	1422
""", 'ee': """
eenmalig	1698
eerste maand gratis	1771
""", 'ei': """
ei kiitos	1027
ei nyt	1027
ei, kiitos	1027
einblenden	477
einklappen	476
einloggen	437
einmalig	433
einmalig spenden	433
einstellungen	466
einwilligung	466
""", 'el': """
elders op het web	1731
elige una cantidad	842
elke bijdrage telt	1768
elke donatie telt	1768
elke euro telt	1768
elolvasom	1313
els preus poden variar	253
elsewhere on the web	707
elta	1624
elta inf	1624
""", 'em': """
em alta	2009
em destaque	2009
email	671	684	2118
email (required	671
email address	671
email article	683
email this	683
email to a friend	683
emneord	1840
emner	379	1840
empfehlen	458
empfehlungen	473
empfehlungen der redaktion	473
empfohlene artikel	473
empfohlener externer inhalt	466
empfohlener redaktioneller inhalt	466
""", 'en': """
en ce moment	1135
en continu	1135
en directo	877
en este tema	923
en otros medios	877
en portada	877
en savoir plus	1128	1138
encontrou algum erro	2005
encontrou um erro	2005
ende der werbung	576
engangsgave	1816
enim loetud	933
enlace copiado	862
enlace copiado al portapapeles	922
enlarge	713
enlarge image	712
enlarge this image	712
enne kommenteerimist loe reegleid	937
enregistrer	1121
enregistrer cet article	1178
enregistrer l'article	1178
enregistrer la recette	61
entdecken sie unsere newsletter	520
entendi	2013
entendido	881
enter amount	659
enter your email address	671
entra	1422
entra nella conversazione	1475
entradas relacionadas	877
entrar	843	1983
entrar com apple	2046
entrar com facebook	2046
entrar com google	2046
entre	1983
entre com sua conta	2046
envia per correu	265
envia-ho per correu	265
enviar a un amigo	922
enviar para um amigo	2048
enviar por correo	862
enviar por e-mail	1995
enviar por email	862
enviar por whatsapp	862
envie de lire la suite	1175
envoyer par courriel	1178
envoyer par e-mail	1121
envoyer par email	1121
envoyer par mail	1121
""", 'ep': """
epaper	712
""", 'er': """
er der fejl i artiklen	374
er du allerede abonnent	357	1819
er ging iets mis. probeer het later opnieuw	1764
er is iets misgegaan	1764
er is iets misgegaan. probeer het later opnieuw	1764
ergebnisse anzeigen	477
err/bns	941
erstellt mit ki	504
""", 'es': """
es folgt werbung	576
es ist ein fehler aufgetreten	520
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	520
esci	1422
escolha do editor	2009
escolha o seu plano	2046
escolha seu plano	2046
escolha um valor	1982
escribe tu correo	915
escribe tu email	915
escribe un comentario	873
escuchar	862
espace partenaire	1126
espacio patrocinado	904
espandi	1452
especiais	2009
esqueceu a senha	1983
esqueci minha senha	1983
esquelas	904
esqueles	253
essai gratuit	1102
""", 'et': """
et pot interessar	239
et pots donar de baixa en qualsevol moment	259
et queden # articles gratis aquest mes	263
et recomanem	239
etichete	2070
etiketler	2515
etiquetas	877	2009
etiquetes	266
ets subscriptor? identifica't	263
etusivu	1044	1046
etusivulle	1044
""", 'ev': """
every contribution counts	776
every dollar counts	776
every donation counts	776
every gift counts	776
""", 'ex': """
exclusiu per a subscriptors	263
exclusive content	661
exclusive to subscribers	780
exclusivo assinantes	1983
exclusivo para assinantes	2046
expand	712
expand all	713
expandera	2413
expandir	2013
explore	710
explore more	707
explore more on these topics	707
explore our newsletters	771
explore our subscription offers	780
explore subscription offers	780
external content	751
external links	683
externe content	1751
externe inhalte	466
externe inhalte anzeigen	466
externe inhalte erlauben	466
externe inhoud	1751
externen inhalt anzeigen	466
externen inhalt laden	466
externer inhalt	466
externer inhalt konnte nicht geladen werden	502
""", 'ez': """
ezt is olvassa el	1311
""", 'fa': """
facebook	684
facebook messenger	684
facebook twitter	683
facebook twitter email	683
facebook twitter linkedin email	683
facebook twitter whatsapp	683
facebook x	683
fai il quiz	1475
fai il test	1475
fai una domanda su questo articolo	1467
faire un don	1094
fale conosco	2005
fandt du en fejl	374
fant du en feil	1836
fast geschafft	520
favorilere ekle	2508
favoris	1121
fazer login	1983
""", 'fe': """
featured articles	707
featured content	707
featured stories	707
fechar	1979	2012
feedback	469	702	1727
feedback geben	469
fehler gefunden	469
fehler im artikel gefunden	469
fehler melden	469
fel i artikeln	2405
feliratkozom	1316
fermer	1093
fermer le menu	1138
fes-te soci	235
fes-te subscriptor	235
fetching more	712
""", 'fi': """
fil info	1135
filed under	707	712
find out more	712
fique por dentro	1987
first name	671
fizetett tartalom	1306
""", 'fj': """
fjern annoncer	370
fjern annonser	1832
""", 'fl': """
flecha	843
fler	2409
fler artiklar	2409
fler nyheter	2409
flere artikler	379	1840
flere nyheder	379
flere nyheter	1840
flere saker	1840
flipboard	684
""", 'fo': """
fold ud	383
folgen	459
folgen sie uns	459
follow	688
follow author	688
follow live	688
follow this author	688
follow this topic	688
follow topic	688
follow us	688
follow us on facebook	688
following	688
font size	683
fontin koko	65
for abonnenter	357	1819
for subscribers	661
forgot password	661
forgot your password	661
forma de pagamento	1982
forma de pago	842
formas de pagamento	1982
formas de pago	842
forrige	382	1843
forrige artikel	379
forrige artikkel	1840
forse in seguito	1417
forsiden	379	1840
foto	1376
foto galeri	2515
fotogalerija	1621
fotostrecke	473
fout gespot	1727
fout gezien	1727
fout melden	1735
foutje gezien	1727
""", 'fr': """
frag unsere ki	504
fragen sie unsere ki	504
free daily newsletter	671
free newsletter	671
free weekly newsletter	671
friss	1311
from around the web	707
from our partners	707
from our sponsor	693
from our sponsors	693
from the web	707
""", 'fu': """
full coverage	707
full results	713
full score	713
fullscreen	712
fullskjerm	1843
further reading on this site	707
""", 'ga': """
ga akkoord	1723
ga naar inhoud	1734
ga naar recept	61
galite bet kada atsisakyti prenumeratos	1614
gallery	1448
ganzen artikel lesen	476
""", 'ge': """
ge bort artikeln	2387
gebruiksvoorwaarden	1723
geef cadeau	1772
geef een reactie	1727
geef feedback	1761
geef je mening over dit artikel	1761
gegenereerd door ai	1753
gegenereerd met ai	1753
gem	366
gem artikel	366
gem artiklen til senere	366
gem opskrift	61
gem opskriften	61
gem til senere	366
gemaakt met ai	1753
generated by ai	753
gerade nicht	432
gerelateerd	1731
gerelateerd nieuws	1731
gerelateerde artikelen	1731
gerelateerde onderwerpen	1731
gerir cookies	2002
gesponsert	463
gesponserter beitrag	535
gesponserter inhalt	463
gesponsord	1721
gesponsorde inhoud	1721
gestion des cookies	1128
gestionar cookies	870
gestisci i cookie	1441
gestisci notifiche	1478
gestisci preferenze	1441
get alerts	688
get digital access	661
get email updates	671
get started	661
get the daily email	671
get the newsletter	671
""", 'gi': """
gi bort artikkelen	1819
gi bort saken	1828
gi tilbakemelding	1836
gift a subscription	661
gift article	661
gift this article	661
giv artiklen til en ven	366
giv os feedback	374
give a gift	661
give a gift subscription	655
give feedback	702
give monthly	655
give now	655
give today	655
give us feedback	702
gizle	2518
gizlilik	2511
""", 'gl': """
glemt adgangskode	357
glemt passord	1819
""", 'go': """
go to top	712
godkjenn	1833
godkjenn alle	1833
godta	1833
godta alle	1833
google	684
google news	684
google plus	684
got it	698
""", 'gr': """
gracias por suscribirte	850
gracias por tu voto	902
gracias por votar	902
gratis proberen	1701
grazie per aver votato	1467
grazie per il tuo feedback	1467
grazie per l'iscrizione	1429
""", 'gu': """
guarda anche	1448
guarda i risultati	1467
guarda l'article	265
guarda la gallery	1451
guardar	862	1995
guardar en favoritos	922
guardar para ler mais tarde	2048
guardar receita	61
guardar receta	61
guides d'achat	1135
gulir untuk lanjut membaca	1371
""", 'ha': """
haber faydali oldu mu	2514
haberi kaydet	2508
haberi nasil buldunuz	2514
haberi oynat	2517
haberi puanla	2514
haberi sesli dinle	2508
haberi sesli dinleyin	2508
haberi sesli dinleyin (# dk	2508
haberi yazdir	2508
haberin devami	2510	2517
haberin devami reklamdan sonra	2510
haberin tamami	2517
hacker news	684
hadiahkan artikel ini	1401
hae	1046
hai letto # articoli su # questo mese	1484
hai trovato un errore	1444
hai una segnalazione	1444
haku	1046
halaman berikutnya	1378
halaman selanjutnya	1378
halaman: #	1378
handelsbetingelser	371
hantera cookies	2402
har du allerede en konto	357	1819
har du redan ett konto	2387
has oblidat la contrasenya	236
hasznos volt a cikk	1310
hata bildir	2514
hata bildirin	2514
haut de page	1138
have an account	661
have an account? sign in	661
have your say	702
hazte miembro	839
hazte premium	919
hazte socia	839
""", 'he': """
heb je al een account	1701
help mee	1698
help ons om dit te blijven doen	1768
hem	2412
hemeroteca	843
hepsini kabul et	2511
herinner me later	1697
hesabim	2501
hesabiniz var mi	2501
het artikel gaat hieronder verder	1721
het laatste nieuws	1731
""", 'hi': """
hide	713
hide ad	693
hide caption	712
hide comments	702
hide this message	653
hier anmelden	437
hier einloggen	437
hier finden sie informationen zum datenschutz	502
highlights generated by artificial intelligence	753
hilfe	469
hinweis an die redaktion	514
hinweis zum datenschutz	466
hinweise zu diesem artikel	514
hittade du ett fel	2405
hittat fel	2405
""", 'hj': """
hjem	382	1843
""", 'hl': """
hlasovat	291
hledat	294
""", 'ho': """
ho capito	1452
ho letto e accetto l'informativa sulla privacy	1480
hold deg oppdatert	1824
hold dig opdateret	362
home	712	1451	1734
hop til opskrift	61
hop til opskriften	61
hopp til innhold	1843
hopp til innholdet	1843
hopp til oppskrift	61
hopp til oppskriften	61
hoppa till receptet	61
houd je aan onze huisregels	1761
house rules	702
how did we do	702
how we use ai	753
hoy no	838
""", 'hu': """
hubungi kami	1375
huisregels	1761
""", 'hv': """
hva mener du? stem her	1843
hva synes du om denne saken	1836
hva synes du om saken	1836
hvad mener du? stem her	382
hvad synes du? stem her	382
""", 'i ': """
i accept	698
i agree	698
i already donated	653
i already gave	653
i commenti sono riservati agli abbonati	1475
i lettori hanno letto anche	1487
i prezzi potrebbero variare	1470
i samarbeid med	1832
i samarbejde med	370
i samarbete med	2401
i understand	713
""", "i'": """
i'll do it later	653
i'm in	671
i've already donated	653
""", 'ic': """
ich bin schon dabei	432
ich habe schon gespendet	432
ich stimme zu	466
icymi	707
""", 'id': """
ideal	1700
identifiez-vous	1102
idi na recept	61
""", 'ie': """
ielogojies	1655
ielogoties	1655
ievadi e-pastu	1679
ievadi savu e-pasta adresi	1679
""", 'ih': """
iha	2521
ihr feedback	469
ihr kommentar	469
ihre e-mail-adresse	445
ihre meinung	469
ihre spende ist steuerlich absetzbar	524
""", 'ik': """
ik begrijp het	1735
ik heb al gedoneerd	1697
ik steun al	1697
ikke i dag	353	1815
ikke nu	353
iklan	1371
iklan sponsor	1406
""", 'il': """
il mio account	1422
il tuo indirizzo email	1429
ilan	2510
ilgili haber	2515
ilgili haberler	2515
ilgili konular	2515
ilk ay # tl	2501
ilmoittaudu webinaariin	1046
ilmoitus	1038
ils ont lu aussi	1135
""", 'im': """
im trend	473
immer informiert	445
immer informiert mit unserem whatsapp-service	576
impostazioni cookie	1441
impressum	466
imprimeix	242
imprimeix l'article	265
imprimeix la recepta	61
imprimer	1121
imprimer cet article	1178
imprimer cette recette	61
imprimer l'article	1121
imprimer la recette	61
imprimir	862	1995
imprimir a receita	61
imprimir artigo	2048
imprimir la receta	61
imprimir receita	61
imprimir receta	61
""", 'in': """
in	2650
in case you missed it	707
in diesem artikel	473
in evidenza	1448
in het nieuws	1731
in kooperation mit	463
in other news	707
in partnership with	693
in primo piano	1448
in this section	707
in zwischenablage kopieren	458
indeks	1376
indirizzo email	1429
indstillinger	371
indtast din e-mail	362
indtast din mail	362
indtast e-mail	362
info iklan	1391
infolettre	1111
infolettres	1111
informa d'un error	251
informar de un error	909
informasjonskapsler	1833
informationen zum datenschutz	502
informativa sulla privacy	1441
informazione promozionale	1470
informazione pubblicitaria	1470
ingatkan saya nanti	1357
ingezonden mededeling	1776
ingrandisci	1451
ingresar	843
inhalt	476
inhalt anzeigen	466
inhalt laden	463
inhalt teilen	458
inhalte anzeigen	466
inhaltsverzeichnis	476
inhoud tonen	1751
inhoudsopgave	1734
inicio	880
inklappen	1735
inloggen	1701
innstillinger	1833
inschrijven	1706
inscreva-se	1987
inscreva-se na newsletter	1987
inscription	1102
inscription gratuite	1171
inserisci il tuo indirizzo e-mail	1480
inserisci il tuo indirizzo email	1480
inserisci qui il tuo commento	1444
inserisci un indirizzo email valido	1480
insira o seu email	2041
insira seu e-mail	2041
instagram	684
instagram-inhalte erlauben	466
instellingen	1723
inte idag	2383
inte nu	2383
introdu adresa ta de email	2090
introduce tu email	850
invalid email	671
invia a un amico	1486
invia commento	1444
invia per email	1434
invia via email	1434
inzerce	287
inzercia	2268
""", 'ir': """
ir a la receta	61
ir a los comentarios	873
ir al contenido	880
ir arriba	880
ir para a receita	61
""", 'is': """
iscriviti	1429
iscriviti alla nostra newsletter	1429
iscriviti ora	1429
iscrizione completata	1480
isprintaj	2209
""", 'iz': """
iz iste rubrike	2206
iz rubrike	2206	2328
izbor urednice	2206
izbor urednika	2206
izdvajamo	2206
izpostavljeno	2328
izveido kontu	1655
""", "j'": """
j'accepte	1128
j'accepte de recevoir les offres des partenaires	1171
j'ai compris	1139
j'en profite	1102
""", 'ja': """
ja ets subscriptor	236
ja tens compte	263
ja, ich will	433
ja, ik steun	1768
ja, ik wil de nieuwsbrief ontvangen	1764
jaa	1036
jaa artikkeli	1036
jaa facebookissa	1036
jaa juttu kaverille	1036
jaa whatsappissa	1036
jaga	931
jaga artiklit	931
jaga facebookis	936
jaga lugu	936
jaga seda artiklit	936
jangan lewatkan	1376
jatka lukemista	1029
jau esi abonents	1655
jau esi abonents? ielogojies	1655
jau prenumeruojate	1614
jau prenumeruojate? prisijunkite	1614
""", 'je': """
je aanmelding is gelukt	1764
je bent ingeschreven	1764
je bent nu ingeschreven	1764
je commande	1162
je donne	1094
je donne mon avis	1166
je fais un don	1094
je hebt je succesvol aangemeld	1764
je kunt je op elk moment afmelden	1764
je m'abonne	1102
je m'inscris	1111
je me connecte	1102
je soutiens	1094
je teste	1102
jeder euro hilft	524
jednorazowo	1896
jelentkezzen be	1298
jetzt abo sichern	529
jetzt abonnent werden	437
jetzt abonnieren	437
jetzt abstimmen	508	576
jetzt am gewinnspiel teilnehmen	508
jetzt anmelden	445
jetzt bestellen	437
jetzt bewerben	508
jetzt einloggen	437
jetzt freischalten	437
jetzt helfen	433
jetzt im tv	473
jetzt karten sichern	508
jetzt kommentieren	469
jetzt kostenlos anmelden	445
jetzt kostenlos testen	437
jetzt mitdiskutieren	514
jetzt mitglied werden	433
jetzt mitmachen	508
jetzt nicht	432
jetzt pinnen	61
jetzt registrieren	437
jetzt spenden	433
jetzt teilen	530
jetzt testen	437
jetzt tickets sichern	508
jetzt upgraden	529
jetzt zugang sichern	529
jetzt zustimmen	466
""", 'jo': """
jocs i mots encreuats	253
join now	655
join our mailing list	671
join the conversation	702
join the discussion	702
join the discussion on discord	688
join us	655
jouw e-mailadres	1706
""", 'ju': """
jump to content	712
jump to recipe	61
jump to the recipe	61
jump to video	61
just nu	2409
juttu jatkuu alla	1038
juttu jatkuu kuvan alapuolella	1038
juttu jatkuu kuvan alla	1038
juttu jatkuu mainoksen alla	1038
juttu jatkuu videon alla	1038
juttu on tarkoitettu tilaajille	1029
juttu on vain tilaajille	1029
juuri nyt	1044
""", 'ka': """
kabul ediyorum	2511
kabul et	2511
kaip jums patiko straipsnis	1620
kamu mungkin suka	1402
kanske senare	2383
kanskje senere	1815
kapat	2499
kapcsolat	1310
karier	1391
karjera	1621
karte anzeigen	477
karte laden	466
kas artikkel oli kasulik	937
kas lugu oli kasulik	937
kasneje	2335
kasnije	2214
kasutustingimused	949
kategori	1376
kategoriat	1044
kategorie	292	1921
kategorien	473
kategorier	379	1840	2409
kategoriler	2515
katkida bulun	2500
katso kaikki tilaajaedut	1029
katso kuvagalleria	1046
katso kuvat	1046
katso video alta	1046
kaydet	2508
kaydol	2501
kayit ol	2501
kaynak: aa	2521
kaynak: dha	2521
kaynak: iha	2521
""", 'ke': """
kebijakan cookie	1374
kebijakan privasi	1374
kebijakan privasi | syarat dan ketentuan	1374
keep reading	707
keine neuigkeiten mehr verpassen	520
kelola cookie	1374
keluar	1359
kembali ke atas	1378
kertalahjoitus	1028
keskustele	1043
keskustele asiallisesti	1043
keskustelu	1043
keuze van de redactie	1731
key points by ai	753
key takeaways by ai	753
""", 'ki': """
ki-generert oppsummering	1843
ki-generiert	504
ki-generierte zusammenfassung	504
ki-oppsummering	1843
ki-zusammenfassung	504
kiemelt	1311
kies een bedrag	1700
kies je abonnement	1771
kiitos tilauksesta	1032
kiitos tilauksestasi	1032
kijk terug	1758
kingi artikkel	936
kiosque	1102
kirim	1368
kirim ke teman	1401
kirim komentar	1375
kirjaudu	1029
kirjaudu ulos	1029
kirjoita kommentti	1043
kirjoita kommenttisi	1043
kirjoittaja on kansanedustaja	1055
kirjoittaja on kirjailija	1055
kirjoittaja on kolumnisti	1055
kirjoittaja on toimittaja	1055
kirjoittaja on vapaa toimittaja	1055
kirjoittaja on vapaa toimittaja ja kirjailija	1055
kirjuta kommentaar	937
kiti skaito	1616
""", 'kl': """
klarna	436
klausies raidierakstu	1662
klausies rakstu	1660
klauskite dirbtinio intelekto	1620
klausykite straipsnio	1619
klausyti	1619
klausyti straipsnio	1619
klausyti straipsnio (# min	1619
kleinanzeigen	463
""", 'ko': """
kokeile maksutta	1029
kokeile nyt	1029
komentar	1375
komentarai	1614
komentari	2209
komentarji	2331
komentarz	1917
komentarze	1917
komentiraj	2209	2331
komentuoti	1614
komentuoti gali tik registruoti vartotojai	1620
komment	1310
kommentaarid	931
kommentar	469
kommentar schreiben	469
kommentar verfassen	469
kommentare	469
kommentare ansehen	469
kommentare anzeigen	469
kommentare lesen	469
kommentarer	374	1836	2405
kommentarer blir moderert	1836
kommentarer granskas innan publicering	2412
kommentarer modereres	382
kommentarerna modereras	2405
kommentarregeln	469
kommentarsregler	2405
kommenteeri	931
kommenteerimine on suletud	937
kommenteerimise reeglid	937
kommenteerimiseks logi sisse	937
kommentek	1310
kommenter	374	1836
kommentera	2405
kommentieren	469
kommentit	1043
kommentit tarkistetaan ennen julkaisua	1043
kommentoi	1043
kommentointi on suljettu	1043
kommercielt indhold	387
kommercielt samarbejde	370
kommersielt innhold	1848
kommersielt samarbeid	1832
koniec reklamy	1913
kontakt	291	374	469	1917
kontakt os	374
kontakt oss	1836
kontakta oss	2405
konten berbayar	1406
konten bersponsor	1371
konten premium	1359	1401
konten promosi	1406
konten sponsor	1371
konto erstellen	437
konular	2515
kopeeri link	931
kopieer de link	1716
kopieer deze link	1796
kopieer link	1716
kopier lenka	1828
kopier lenke	1828
kopier lenken	1828
kopier link	366
kopier linket	366
kopieren	458
kopioi linkki	1036
kopiraj link	2209
kopiraj povezavo	2331
kopiraj poveznicu	2209
kopirajte link	2209
kopirajte poveznicu	2209
kopiuj link	1909
kopyala	2508
korrekturhinweis senden	514
kort fortalt - lavet med ai	382
kostenlos abonnieren	445
kostenlos registrieren	437
kostenlos testen	437
""", 'kr': """
krant	1701
kreditkarte	436
kreditkarte / klarna	436
kreiraj nalog	2199
krijg direct toegang	1771
""", 'ku': """
kuidas lugu meeldis	937
kupi pretplatu	2199
kurzlink kopieren	555
kuukausilahjoitus	1028
kuula	936
kuula artiklit	936
kuula artiklit (# min	936
kuula lugu	936
kuula saadet	938
kuula saadet siit	938
kuuntele	1036
kuuntele jakso	1036
""", 'kv': """
kvkk	2511
""", "l'": """
l'actu en direct	1135
l'article continue ci-dessous	1126
l'article en # points	1160
l'articolo in breve	1467
l'essentiel	1135
""", 'la': """
la newsletter	1111	1429
la redazione consiglia	1448
la tua e-mail	1429
laad meer	1734
laajenna	1047
laat je dit artikel voorlezen	1758
laat voorlezen	1716
laatste nieuws	1731
ladda fler	2412
lagi ramai	1402
lagre	1828
lagre artikkel	1828
lagre oppskrift	61
lagre oppskriften	61
lagre saken	1828
lagre saken til senere	1828
lagre til senere	1828
lahjoita	1028
lahjoita nyt	1028
lain kali	1357
lainnya	1376
laisser un commentaire	1131
laissez un commentaire	1131
langganan	1359
langsung ke resep	61
lanjut baca di bawah	1371
lanjutkan dengan konten	1371
lanjutkan membaca	1378
laporkan	1375
laporkan kesalahan	1379
lascia un commento	1444
lascia un feedback	1467
last flere	1843
last name	671
lastschrift	436
later	1697
later lezen	1772
latest	707
latest articles	707
latest edition	712
latest headlines	707
latest news	707
latest posts	707
latest stories	707
latest updates	707
latest videos	707
latest videos from	707
lavora con noi	1470
""", 'le': """
le direct	1135
le fil	1135
le journal du jour	1102
le nostre newsletter	1429
le plus lu	1135
le puede interesar	877
le recomendamos	877
le ultime notizie	1448
learn more	712
learn more about cookies	698
leave a comment	702
leave a reply	702
leave a tip	655
leave feedback	702
lectura de # minutos	862
lectura: # min	862
lecture # min	1138
lecture # minutes	1121
lecture : # min	1121
leer noticia completa	880
lees de reacties	1727
lees direct verder	1771
lees meer	1731	1734
lees meer over	1731
lees onze huisregels	1761
lees ook	1731
lees verder	1701	1731	1734
lees verder na de advertentie	1721
lees verder onder de afbeelding	1721
lees verder onder de foto	1721
lees voor	1716
leeslijst	1772
leestijd	1734
leestijd # min	1734
legfrissebb	1311
legg igjen en kommentar	1836
leggi anche	1448
leggi dopo	1486
leggi i commenti	1444
leggi il documento	1452
leggi il giornale	1422
leggi l'articolo	1451
leggi l'articolo completo	1451
leggi senza limiti	1484
leggi sull'app	1478
leggi tutto	1451
leggi tutto con un abbonamento	1422
leggi tutto su	1448
legolvasottabb	1311
legolvasottabbak	1311
leia mais	2009	2012
leia os termos de uso e as regras da comunidade	2037
leia sem limites	2046
leitura: # min	1995
lembrar mais tarde	1979
lembre-me mais tarde	1979
lenke kopiert	1828
lenken er kopiert	1828
lenken kopiert	1828
ler mais	2012
ler mais tarde	2048
les articles les plus lus	1179
les derniers articles	1135
les flere	1840
les hele saken	1843
les kommentarer	1836
les lecteurs ont aussi lu	1135
les mer	1840	1843
les mer om	1840
les plus lues	1135
les plus lus	1135
les senere	1828
les tops	1135
les videre	1819
lesedauer	476
lesedauer: # minuten	476
lesen sie auch	473
lesen sie dazu	473
lesen sie hier	473
lesen sie mehr	473
leserbriefe	469
leserkommentare	469
lesetid # min	1843
lesetipp	473
lesetipps	473
lesezeit: # min	476
lesezeit: # minuten	476
lest opp av en robot	1828
lest opp av en syntetisk stemme	1828
leta	1665
leta/afp	1665
lettergrootte	65
lettura # min	1434
""", 'li': """
lige nu	379
lihat artikel asli	1401
lihat detail	1379
lihat hasil	1379
lihat juga	1376
lihat komentar	1375
lihat lainnya	1378
lihat peta	1379
lihat resep	61
lihat selengkapnya	1378
lihat semua	1378
liitu uudiskirjaga	956
like loading	683
like this	683
limited time offer	661
limited-time offer	780
line	684
link	684
link berhasil disalin	1401
link copiado	1995
link copiat	2097
link copiato	1434
link copiato negli appunti	1486
link copied	683
link copied bookmark	683
link copied to clipboard	683
link er kopieret	366
link er kopieret til udklipsholderen	366
link gekopieerd	1716
link in die zwischenablage kopiert	530
link kopeeritud	936
link kopieren	458
link kopieret	366
link kopiert	458
link kopiran	2209
link kopyalandi	2508
link on kopeeritud	936
link sudah disalin	1401
link wurde in die zwischenablage kopiert	530
link wurde kopiert	530
link zum artikel kopieren	530
link zum inhalt	466
link zum teilen kopieren	576
link zum youtube-inhalt	466
linkedin	684
linki kopyala	2508
linkki kopioitu	1036
links	473
lire aussi	1135
lire l'article	1138
lire l'article complet	1138
lire la suite	1138
lire le document	1139
lire les commentaires	1131
lire plus	1135	1138
lire plus tard	1121
lisa kommentaar	931
listen	683
listen # min	683
listen above	760
listen below	760
listen here	760
listen now	683
listen on apple	760
listen on apple podcasts	760
listen on spotify	760
listen on youtube	760
live	473
live tv	707
""", 'lo': """
lo + visto	877
lo esencial en # segundos	902
lo quiero	919
load comments	702
load content	698
load more	712
load more articles	712
load more comments	702
load more stories	712
loading	683
loading ad	693
loading more	712
loe edasi	931
loe edasi tellijana	931
loe hiljem	936
loe ka	933
loe kommentaare	937
loe lisa	938
loe lisaks	933
loe rohkem	938
loe veel	933
loetumad	933
log in	661	1701
log in / register	661
log in or sign up	661
log in to comment	702
log in to reply	702
log ind	357
log out	661
log ud	357
logare	2058
logg inn	1819
logg ut	1819
logga in	2387
logga ut	2387
logi sisse	931
logi sisse, et kommenteerida	937
login	437	661	1359	1422	1983	2058
login / register	661
logout	661
lompat ke resep	61
loo konto	931
loo tasuta konto	931
los comentarios son exclusivos para suscriptores	909
los precios pueden variar	904
""", 'lu': """
lue koko juttu	1046
lue kommentit	1043
lue rajattomasti	1029
lue seuraavaksi	19	1044
luetuimmat	1044
luetuimmat jutut	1044
lugemiseks osta artikkel	931
luister	1716
luister dit artikel	1758
luister hier	1758
luister nu	1758
luister op spotify	1758
luister via spotify	1758
luk	353
lukk	1815
lukuaika # min	1046
luo ilmainen tunnus	1029
luo maksuton tunnus	1029
luo tunnus	1029
lupa kata sandi	1359
lupa password	1359
""", 'ly': """
lyssna	2397
lyt	366
lytt	1828
lytt til saken	1828
""", "m'": """
m'abonner	1102
m'inscrire	1111
""", 'ma': """
maak een account	1701
maandelijks	1698
mai mult	2072
mai multe	2072
mail	684	1716
mailen	458
mainokset	1038
mainos	1038
mainos - juttu jatkuu alla	1038
mainos alkaa	1038
mais	2012
mais artigos	2009
mais comentadas	2009
mais lidas	2009
mais lidos	2009
mais populares	2009
mais tarde	1979
mais vistas	2009
mais vistos	2009
make a donation	655
manage consent	698
manage cookies	698
manage my account	661
manage options	698
manage preferences	698
manage settings	698
manage subscription	661
manage your newsletters	771
mantengamos un debate respetuoso	909
mantente informado	850
masquer	1139
mastodon	684
masuk	1359
masuk / daftar	1359
max	2124
maybe later	653
""", 'me': """
me connecter	1102
me le rappeler plus tard	1093
media caption	712
meer	1731
meer artikelen	1731
meer informatie	1723
meer laden	1734
meer lezen	1731
meer nieuws	1731
meer over	1731
meer over dit onderwerp	1731
meer tonen	1734
meest bekeken	1731
meest gedeeld	1731
meest gekozen	1771
meest gelezen	1731
meghallgatom	1304
megosztom	1304
mehr anzeigen	476
mehr artikel	473
mehr aus	473
mehr aus dem ressort	473
mehr details	477
mehr erfahren	466
mehr informationen	473
mehr laden	469	476
mehr lesen	473	476
mehr nach dieser anzeige	463
mehr news	473
mehr themen	473
mehr von diesem autor	473
mehr von uns	473
mehr zu diesem thema	473
mehr zum artikel	473
mehr zum thema	473
mein konto	437
meist gelesen	473
meistgeklickt	473
meistgelesen	473
meistgelesene artikel	473
meistkommentiert	473
mejla	2397
meld een fout	1727
meld feil	1844
meld fejl	383
meld fout	1761
meld fra om feil	1836
meld je aan	1706
member-only story	712
members only	661
mengerti	1379
meniu	2072
menu	294	382	712	1138	1378	1451	1734	1924	2012	2662
meny	1843	2412
mer fra	1840
mer nyheter	2409
mer om	1840	2409
merci de votre inscription	1111
merci pour votre retour	1160
merci pour votre vote	1166
mere fra	379
mere om	379
merken	437	458
merkliste	437
message	684
message publicitaire	1126
messaggio promozionale	1439
messaggio pubblicitario	1470
messenger	684
mest delat	2409
mest delt	1840
mest delte	379
mest lest	1840
mest leste	1840
met ai gemaakt	1753
metodi di pagamento	1421
metodo di pagamento	1421
mettre en favori	1121
""", 'mi': """
mi cuenta	843
mida del text	65
mijn account	1701
mijn profiel	1701
min konto	357
min side	357	1819
mine avalehele	938
mine retsepti juurde	61
minha conta	1983
mis niets	1706
missa inget	2392
missa inte	2409
misschien later	1697
misschien ook interessant	1731
mit freunden teilen	555
mit ki erstellt	504
mitdiskutieren	469
mitglied werden	433
mitmachen und gewinnen	508
mitt konto	2387
""", 'mo': """
mode de paiement	1101
modes de paiement	1101
modifica le preferenze sui cookie	1465
modifica preferenze	1465
modifier mes choix	1158
moj profil	2199	2324
moje konto	1899
mon compte	1102
mon espace	1102
monatlich	433
monatlich spenden	433
montant libre	1101
monthly	654
monthly contribution	659
morda vas zanima	2328
more	710
more articles	707
more coverage	707
more details	713
more for you	784
more from	707
more from this author	707
more from us	784
more headlines	707
more in this section	784
more in this series	707
more like this	707
more news	707
more newsletters	771
more on this story	707
more on this topic	707
more options	698
more sharing options	683
more stories	707
more stories like this	707
more stories you may like	707
more to explore	707
more to read	707
more top stories	707
most commented	707
most discussed	707
most emailed	707
most liked	702
most nem	1295
most popular	707
most read	707
most read stories	784
most recent	707
most shared	707
most viewed	707
most watched	707
mostra altro	1451
mostra contenuto	1441
mostra contenuto esterno	1465
mostra el contingut extern	248
mostra i commenti	1444
mostra il contenuto esterno	1465
mostra meno	1452
mostra menys	240
mostra originale	1452
mostra traduzione	1452
mostra tutto	1452
mostra-ho tot	240
mostrar comentarios	873
mostrar contenido externo	900
mostrar mais	2012
mostrar menos	880
mostrar todo	881
mostrar tudo	2013
moyen de paiement	1101
moyens de paiement	1101
""", 'mt': """
mti	1333
mti/afp	1333
""", 'mu': """
muat lainnya	1378
mungkin lain kali	1357
must read	707
must reads	707
must-read	707
mutasd mindet	1314
mute	712
muut lukevat	1044
muut lukevat juuri nyt	1044
muut lukevat nyt	1044
""", 'my': """
my account	661
""", 'na': """
na czasie	1921
naar boven	1734
naar de aanbiedingen	1701
naar de inhoud	1734
naar de webshop	1756
naar het recept	61
nach anzeige weiterlesen	463
nach der werbung geht es weiter	535
nach oben	476
nadaljevanje pod oglasom	2327
nahoru	294
najbolj brane novice	2328
najbolj brane novice dneva	2328
najbolj brano	2328
najbolj komentirano	2328
najkomentiranije	2206
najnovije	2206
najnovije vesti	2206
najnovije vijesti	2206
najnowsze	1921
najnowsze informacje	1921
najpopularniejsze	1921
nanti	1357
nanti saja	1357
napisz komentarz	1917
nascondi	1452
nastavak teksta nakon reklame	2205
nastavenia cookies	2283
natisni	2331
natisni recept	61
naujausi	1616
naujiena papildoma	1621
naujiena pildoma	1621
""", 'ne': """
ne danas	2214
ne danes	2335
ne hvala	2214	2335
ne manquez rien	1111
ne most	1295
ne plus afficher	1093
ne propustite	2206
ne sada	2214
ne spreglejte	2328
ne zdaj	2335
ne, hvala	2214	2335
necrologie	1470
nee bedankt	1697
nee, bedankt	1697
nei takk	1815
nei, takk	1815
nein danke	432
nein, danke	432
nej tack	2383
nej tak	353
nej, tack	2383
nej, tak	353
nessun commento	1444
neste	1843
neste artikkel	1840
net binnen	1731
netiquette	469
neueste artikel	473
neueste meldungen	473
neueste nachrichten	473
neueste videos	473
never miss a story	671
never miss an update	671
new customers only	780
new customers only. terms apply	780
new here	661
newest first	702
newsletter	281	445	671	850	1111	1429	1902	1987
newsletter abonnieren	445
newsletter e alert	1448
newsletter kostenlos abonnieren	445
newsletter recomendada	877
newsletter sign up	671
newsletter sign-up	671
newsletter signup	671
newsletter-anmeldung	445
newsletters	671	712	850	1111	1987
newslettery	281	1902
newsticker	473
next	654
next article	707
next page	712
next post	712
next story	707
next up	707
""", 'ng': """
nghe	2650
""", 'ni': """
nicht jetzt	432
nicht mehr anzeigen	432
nichts mehr verpassen	445
nie masz konta	1899
nie teraz	1895
niet nu	1697
niet te missen	1731
nieuwsbrief	1706
nieuwsbrief ontvangen	1764
nieuwsbrieven	1706
""", 'no': """
no comments	702
no comments yet	702
no credit card required	780
no gracias	838
no grazie	1417
no posts	712
no te pierdas	877
no thank you	653
no thanks	653
no, gracias	838
no, grazie	1417
no, thanks	653
noch kein abo	529
noch kein abonnent	437
noch kein konto	437
noch keine kommentare	469
noch keine kommentare vorhanden	469
noch nicht registriert	529
nog geen abonnee	1771
nog geen account	1701
nog geen reacties	1727
noklausies rakstu	1660
non hai un account	1484
non merci	1093
non oggi	1417
non ora	1417
non sei abbonato	1422
non sei ancora abbonato	1484
non, merci	1093
norint komentuoti, reikia prisijungti	1620
normas	873
nos articles les plus lus	1179
nos derniers articles	1135
nos lecteurs ont lu ensuite	1135
nos offres	1102
nos offres d'emploi	1162
nos recommandations	1135
noskaties video	1662
not a subscriber yet	661
not now	653
not ready to donate	653
not ready to give today	653
not ready to subscribe	653
not ready to support today	653
not today	653
nota relacionada	923
notas recomendadas	923
notas relacionadas	923
note legali	1441
noter la recette	61
notez cet article	1131
noticia relacionada	877
noticia relacionadas	877
noticias de hoy	877
noticias relacionada	877
noticias relacionadas	877
notizie correlate	1448
notizie del giorno	1448
nous contacter	1131
nous soutenir	1094
nous suivre	1122
nous vous recommandons	1135
now playing	712
""", 'nt': """
ntb	1871
""", 'nu': """
nu acum	2056
nu ai cont	2095
nu in het nieuws	1731
nu niet	1697
nuoroda nukopijuota	1619
nuotraukos	1621
nutzungsbedingungen	466
""", 'ny': """
nyalakan notifikasi	1401
nyhedsbrev	362
nyhedsbreve	362
nyhetsbrev	1824	2392
nyhetsbrevet	1824	2392
nyhetsdygnet	2409
nyt luetuimmat	1044
""", 'o ': """
o artigo continua depois da publicidade	2000
o seu email	1987
""", 'ob': """
obrigado pelo seu feedback	2029
obrigado pelo seu voto	2029
obrigado por se inscrever	1987
obserwuj	1910
obserwuj nas	1910
""", 'oc': """
oceni novico	2331
oceni recept	61
ocenite tekst	2209
ocijeni recept	61
ocultar	881	2013
""", 'od': """
odbij	2222
odbij sve	2222
oddaj komentar	2331
odjava	2199	2324
odpowiedz	1917
""", 'of': """
oferecer artigo	1983
oferecido por	2000
oferta especial	843
ofertas	868
ofertas de empleo	904
ofertes de feina	253
offer	693
offer ends soon	780
offerte	1439
offerte di lavoro	1470
offre partenaire	1126
offres d'emploi	1162
offrir l'article	1102
""", 'og': """
oglas	2205	2327
oglasi	2205	2327
ogni contributo conta	1483
ogni euro conta	1483
""", 'oh': """
ohne spende weiterlesen	432
ohodnotit recept	61
""", 'ok': """
ok	654
ok, got it	713
okumaya devam et	2501
""", 'ol': """
oldest first	702
ole esimene kommenteerija	937
oled juba tellija	931
oled uudiskirjaga liitunud	956
olet nyt tilannut uutiskirjeen	1032
oletko jo tilaaja? kirjaudu	1029
olvasd el ezt is	1311
olvassa el ezt is	1311
""", 'om': """
om cookies	2402
oma tili	1029
""", 'on': """
once	654
onderwerpen	1731
one time donation	655
one-time	654
one-time donation	655
onko jutussa virhe	1043
onko sinulla jo tunnus	1029
""", 'oo': """
ook interessant	1731
oops! something went wrong	771
""", 'op': """
op leeslijst	1796
open	713
open image in gallery	712
open kaart	1735
open map	713
open menu	712
open the map	713
openen	1735
opina	873
opprett en gratis bruker	1819
opprett en gratis konto	1819
opprett gratis bruker	1819
opprett konto	1819
oppsummert av ai	1843
oppsummert av ki	1843
opret bruger	357
opret en gratis bruger	357
opret en gratis profil	357
opret en konto	357
opret gratis profil	357
opret konto	357
opslaan	1716
opslag fra facebook	382
opslag fra instagram	382
opublikuj komentarz	1917
""", 'or': """
original anzeigen	477
""", 'os': """
osallistu keskusteluun	1043
ossza meg	1304
osta artikkel	931
ostale vesti	19	2206
ostale vijesti	19	2206
ostatnie wpisy	1921
ostavi komentar	2209
ostavite komentar	2209
oszd meg	1304
""", 'ot': """
other amount	659
other articles	707
other news	707
other readers liked	19
other stories	707
other stories you may like	707
other stories you might like	707
others also read	19	707
otra cantidad	842
otras noticias	19	877
otras noticias que pueden interesarte	19
otro importe	842
""", 'ou': """
our corrections policy	702
our newsletters	671
our partners	693
our social media	688
our sponsors	693
outro valor	1982
ouvir	1995
ouvrir	1139
ouvrir la carte	1139
ouvrir le menu	1138
""", 'ov': """
overschrijving	1700
""", 'oy': """
oynat	2517
""", 'oz': """
oznake	2206	2328
""", 'p': """
p	2066
""", 'pa': """
pagamento seguro	1982
pagamento sicuro	1421
page suivante	1138
pagina successiva	1451
pago seguro	842
paid advertisement	785
paid content	693
paid partnership	693
paid post	693
paiment methods	659
palaute	1043
paling banyak dibaca	1376
pane oma teadmised proovile	938
para continuar a ler	2046
para continuar lendo	2046
para seguir leyendo	919
paremti	1614
pariwara	1371
partage	1121
partager	1121
partager l'article	1121
partager par e-mail	1121
partager par email	1121
partager par mail	1121
partager sur	1121
partager sur bluesky	1121
partager sur linkedin	1121
partager sur messenger	1121
partager sur telegram	1121
partager sur twitter	1121
partager sur x	1121
partager via messenger	1121
partager via twitter	1121
partages	1121
partagez	1121
partecipa alla discussione	1475
partenaire	1126
parteneri	2066
participa	873
participa en la nostra enquesta	251
participe da conversa	2037
partilhar	1995
partilhe	1995
partner	1721
partner content	693
partner offers	693
partnerangebot	463
partnerangebote	463
partnerbijdrage	1776
partnercontent	1721
partnernieuws	1731
partnerska vsebina	2327
pas aujourd'hui	1093
pas de commentaire	1131
pas encore inscrit	1102
pas maintenant	1093
pasidalinkite	1619
pasidalinkite straipsniu	1619
pasidalinti	1614
passa a premium	1484
passatempos	2031
passend zum thema	473
passende artikel	473
passer cette annonce	1126
password dimenticata	1422
passwort vergessen	437
patrocinado	868	2000
patrocinado por	868
payment method	659
payment methods	659
payment options	659
paypal	436
""", 'pe': """
pedoman media siber	1391
pelo mundo	2009
people also read	707
per continuar llegint	263
per continuare a leggere	1484
per e-mail teilen	458
per e-mail versenden	458
per mail teilen	458
per mail versenden	458
per whatsapp teilen	458
percebi	2013
personuppgiftspolicy	2402
personvern	1833
personverninnstillinger	1833
peru milloin vain	1029
peru tilaus milloin tahansa	1032
peruuta milloin tahansa	1029
pesquisar	2012
petites annonces	1126
""", 'ph': """
photos	1138
""", 'pi': """
piekrist	1672
piesakies jaunumiem	1679
piilota	1047
piilota mainokset	1038
pilihan editor	1376
pilihan redaksi	1376
pilihan untuk anda	1402
pilihan untukmu	1402
pin for later	61
pin it	61	683
pin it for later	61
pin recipe	61
pin this recipe	61
pinterest	684
pix	1982
""", 'pl': """
plaats een advertentie	1756
plaats een reactie	1727
plaats reactie	1727
plan du site	1128
play audio	683
play now	712
play the video	760
play video	712
please check your inbox	817
please donate	655
please enter a valid email address	671
pledge your support	655
plus	357	1138	1701	2387
plus d'articles	1135
plus d'infos	1135
plus lus	1135
plus tard	1093
plus-artikel	437
plusartikel	1701
pluss	1819
plussak	1819
""", 'po': """
pocket	684	1511
podaj adres e-mail	1902
podaj e-mail	1902
podcast	292	379	473	877	1448	1921	2515
podcastit	1044
podcasts	379	473	1731	2009
podcasty	292	1921
podd	2409
poddar	2409
pode gostar de	2049
pode interessar	2009
podeli	2209
podeli na facebooku	2209
podeli vest	2209
podelite	2209
podijeli	2209
podijeli na facebooku	2209
podijeli vijest	2209
podijelite	2209
podkast	1840
podkaster	1840
podobne	1921
podpri	2323
podpri nas	2323
podprite nas	2323
podrobnosti	295
podseti me kasnije	2214
podsjeti me kasnije	2214
pogledaj komentare	2209
pogoji uporabe	2343
polecamy	1921
polecane	1921
polecane dla ciebie	1921
politika privatnosti	2222
politika zasebnosti	2343
polityka cookies	1914
poprzedni	1924
populair	1731
populaire	1135
populaire artikelen	1731
populaires	1135
popular articles	707
popular now	707
popular posts	707
popular reads	784
popular stories	707
popular topics	707
populare	2070
popularne	1921
populer	1376
populiariausi	1616
portada	880
posez une question sur cet article	1160
poslat	284
poslat e-mailem	284
poslechnout	284
post comment	702
post on x	683
poster un commentaire	1131
posts relacionados	2009
potrebbe interessarti	1448
potrebbe interessarti anche	1448
potrebbero interessarti	1448
pour aller plus loin	1135
pour lire la suite	1175
povezana novica	2328
povezane novice	2328
povezane teme	2206
povezane vesti	2206
povezane vijesti	2206
povezano	2328
poveznica kopirana	2209
povolit cookies	288
powered by ai	753
pozabljeno geslo	2324
""", 'pr': """
pr	1306	1515	1577
pravidla diskuse	291
pravila komentiranja	2209	2331
pravila privatnosti	2222
preberite tudi	2328
precedente	1451
precios y disponibilidad pueden variar	904
preferenze cookie	1441
pregunta a nuestra ia	902
premium	277	357	586	661	843	1102	1359	1422	1701	1819	1899	1983	2058	2387	2501	2645
premium content	661
premium digital	780
premium-artikel	437
prenumerata	1614	1899
prenumeration	2387
prenumeratoriams	1614
prenumerera	2387
prenumerera nu	2387
prenumeruj	1899
prenumeruoti	1614
preporuka	2206
presented by	693
press enter or click to view image in full size	712
pretplata	2198
pretplati se	2198
pretplatite se	2198
prevent your screen from going dark	61
previous article	707
previous page	712
previous post	712
prihvatam	2222
prihvati	2222
prihvati sve	2222
priimti visus	1632
prijava	2199	2324
prijavi napako	2331
prijavi se	2199	2324
prijavite se	2199	2324
prijavite se odmah	2199
prijzen kunnen intussen gewijzigd zijn	1776
primo piano	1448
principais pontos, por ia	2029
prindi	936
prindi artikkel	936
prindi retsept	61
print	366	684	1716
print article	683
print artiklen	366
print dit artikel	1772
print dit recept	61
print opskrift	61
print opskriften	61
print page	782
print recept	61
print recipe	61
print subscription	661
print the recipe	61
print this	683
print this page	782
printen	1716
prisijungti	1614
prispevaj	2323
privaatsustingimused	949
privacidad	870
privacy	1441	1723
privacy center	466
privacy notice	671
privacy policy	698	1441
privacy preference center	698
privacy preferences	698
privacy settings	698
privacy statement	698
privacybeleid	1723
privacyverklaring	1723
privatumo politika	1632
probeabo	437
probeer het later opnieuw	1764
probeer nu	1701
produktempfehlung	463
profil	437
profilo	1422
profiter de l'offre	1102
promo	1439	2205
promocijsko besedilo	2327
promocja	1913
promoted	693
promoted content	693
promoted links	693
promoted stories	707
promotie	1721
promotion	693
propaganda	2000
proposer une correction	1166
prosseguir	2002
prova # dagar gratis	2387
prova gratis	1422	2387
prova gratis per un mese	1484
prova nu	2387
prova-ho un mes gratis	263
prueba gratis	843
prueba un mes gratis	919
przeczytaj jeszcze	1921
""", 'pu': """
pub	1126	2000
publicar comentario	873
publicidad	868
publicidad - sigue leyendo	868
publicidade	2000
publicitat	242
publicitate	2066
publier un commentaire	1131
publireportage	1126
publirreportaje	868
pular para a receita	61
puntos clave	902
puoi regalare # articoli al mese	1486
puzzels	1756
""", 'py': """
pysy ajan tasalla	1032
""", 'qu': """
quero assinar	1983
quiero recibirla	915
quiero recibirlo	915
quiero suscribirme	843
quitar publicidad	904
""", 'ra': """
raccomandato da	1439
raksts pieejams abonentiem	1655
rapporter feil	1836
rapportera fel	2405
rate recipe	61
rate this recipe	61
""", 're': """
reactie	1727
reacties	1727
reacties worden vooraf gecontroleerd	1761
read aloud	683
read also	707
read article	712
read comments	702
read full article	712
read full story	712
read in app	712
read more	712
read more about	707
read more about sharing	683
read more articles	712
read more here	712
read more on	707
read more on these topics	707
read next	707
read original article	712
read our complete coverage	707
read story	712
read the article	712
read the document	713
read the full article	712
read the full document	713
read the full story	712
readers also read	707
ready for more	671
reageer	1727
reageren	1727
rebutja-ho tot	248
recent	707
recent articles	707
recent news	707
recent posts	707
recent stories	707
recept bewaren	61
recept printen	61
recevoir la newsletter	1111
recevoir une alerte	1168
rechazar	870
rechazar todas	870
rechazar todo	870
recherche	1138
rechercher	1138
recibir alertas	914
recibir alertas de este tema	914
reclame	1721
recomandate	2070
recomendaciones	877
recomendadas	877	2009
recomendado	877
recomendado para ti	877
recomendados	877	2009
recomendamos	2009
recommended	707
recommended articles	707
recommended external content	751
recommended for you	707
recommended reading	707
recommended reads	784
recommended stories	707
recommended videos	707
recurso exclusivo para assinantes	2031
recusar	2002
redakcja poleca	1921
redaksi	1391
redaksjonen anbefaler	1840
redaktionen anbefaler	379
redaktionen rekommenderar	2409
redaktionsempfehlung	473
redan prenumerant? logga in	2387
reddet	2511
reddit	684
redes sociais	1996
redes sociales	862
refuser	1128
registar	1983
registe-se	1983
register	661
register for free	661
register now	661
registo	1983
registra't	236
registra't per comentar	251
registrace	277
registracija	2199	2324
registrarme	843
registrarme en la newsletter	850
registrarse	843
registrasi	1359
registrate	919
registrati	1422
registrati e leggi questo articolo	1484
registrati gratis	1422
registreer	1701
registreer gratis	1701
registreeru tasuta	931
registreeru veebiseminarile	938
registrer deg	1819
registrera dig	2387
registreren	1701
registrieren	437
registriraj se	2199	2324
registro	843
registrovat se	277
registruj se	2199
registruotis	1614
regulamin	1914
reject all	698
reject all cookies	698
rejeitar	2002
rejeitar todos	2002
rejoignez la conversation	1166
rejoignez la discussion	1166
reklaam	931
reklaamartikkel	940
reklaamtekst	940
reklam	2401	2510
reklam alani	2510
reklama	287	1614	1913	2205	2268
reklamdan sonra devam ediyor	2510
reklame	370	1832
reklami atla	2510
reklami kapat	2510
reklaminis straipsnis	1623
reklamlar	2510
reklamy	1913
rekomendasi	1376
rekomendasi untuk anda	1376
rekomendasi untukmu	1376
rekomenduojame	1616
rekommenderade artiklar	2409
rekommenderas	2409
rekommenderat	2409
relacionadas	877	2009
relacionado	877
relacionados	877	2009
related	707	710
related article	707
related articles	707
related content	707
related coverage	707
related items	707
related links	707
related news	707
related posts	707
related reading	707
related stories	707
related story	707
related tags	707
related to this story	707
related topics	707
related videos	707
relaterade artiklar	2409
relaterade nyheter	2409
relaterat	2409
relaterede artikler	379
relaterede emner	379
relateret	379
relatert	1840
relaterte artikler	1840
relaterte emner	1840
relaterte saker	1840
remember me	661
remiamas turinys	1623
remind me in #	653
remind me in may	653
remind me later	653
remind me next month	653
remind me tomorrow	653
remove ad	693
remove ads	693
remti	1614
rep alertes d'aquest tema	257
replay	712
replier	1139
replies	702
reply	702
report	684
report a mistake	713
report a problem	702
report a typo	702
report abuse	702
report ad	693
report an error	713
report comment	702
report error	713
report this ad	693
reportagem exclusiva para assinantes	2046
reportar	873
reportar erro	2005
reportar error	873
reportar un error	873
reproducir	880
reproduzir	2012
request a correction	702
reset password	661
responder	873	2005
resta aggiornato	1429
restam # caracteres	2037
resumen con ia	902
resumen de ia	902
resumen por ia	902
resumir com ia	2029
resumo por ia	2029
retour	1121
retour en haut	1138
return to top	712
rezept ausdrucken	61
rezept bewerten	61
rezept drucken	61
rezept merken	61
rezept pinnen	61
rezept speichern	61
""", 'ri': """
riassumi con l'ia	1467
riassunto ia	1467
ricevi gli avvisi su questo argomento	1478
ricevi la newsletter	1429
ricevi una notifica per ogni nuovo articolo dell'autore	1478
rifiuta	1441
rifiuta tutto	1441
rimani aggiornato	1429
rimani informato	1429
riproduci	1451
riservato agli abbonati	1484
rispondi	1444
rispondi al sondaggio	1475
ritzau	409
ritzau/afp	409
ritzau/reuters	409
""", 'ro': """
rodyti daugiau	1621
rodyti komentarus	1620
rozbalit	295
rozmiar tekstu	65
rozumiem	1925
""", 'rs': """
rss	684
""", 'ru': """
rubriken	473
rubriques	1135
""", "s'": """
s'abonner	1102
s'identifier	1102
s'inscrire	1102
s'inscrire gratuitement	1102
""", 'sa': """
saada e-postiga	936
saada vihje	938
sag uns deine meinung	514
sagen sie uns ihre meinung	514
saiba mais	2009
sair	1983
saken er forbeholdt abonnenter	1819
saken er lest opp av en robot	1828
saken fortsetter etter annonsen	1832
saken fortsetter nedenfor	1832
saken fortsetter under	1832
saken fortsetter under bildet	1832
saken oppdateres	1832
salin link	1368
salin tautan	1368
salta alla ricetta	61
saltar a la receta	61
saltar al contenido	880
saltar publicidad	868
salva	1434
salva articolo	1434
salva l'articolo	1486
salva la ricetta	61
salva per dopo	1486
salva ricetta	61
salvar	1995
salvar artigo	1995
salvar para ler depois	2048
salvar receita	61
salvesta	936
salvesta artikkel	936
samal teemal	933
samengevat door ai	1753
samenvatting door ai	1753
sammanfattad av ai	2412
sammanfattning gjord av ai	2412
samtykke	371	1833
sauvegarder	1121
sauvegarder l'article	1178
sauvegarder pour lire plus tard	1178
save	683
save article	683
save for later	683
save preferences	698
save recipe	61
save story	683
save this article	683
save this recipe	61
saved	683
saya mengerti	1379
""", 'sb': """
sbalit	295
sblocca l'articolo	1484
""", 'sc': """
scegli il tuo abbonamento	1484
scegli l'abbonamento che fa per te	1484
scegli un importo	1421
schlagworte	473
schlagworte zum thema	473
schon abonnent	437
schon dabei	432
schreibe einen kommentar	469
schreiben sie der redaktion	514
schreiben sie einen kommentar	469
schrift verkleinern	458
schrijf een reactie	1727
schrijf je gratis in	1764
schrijf je in	1706
schrijf je in voor onze nieuwsbrief	1706
scopri	1451
scopri le offerte	1422
scopri tutte le nostre newsletter	1480
scopri tutte le offerte di abbonamento	1484
scrie un comentariu	2069
scrivi qui il tuo commento	1475
scrivi un commento	1444
scroll down for video	760
scroll down to continue	785
scroll down to continue reading	693
scroll for more	693
scroll ke bawah untuk melanjutkan	1371
scroll to continue	693
scroll to continue with content	693	1371
scroll to top	712
scroll untuk membaca	1371
scrolle weiter	463
scrollen sie weiter	463
""", 'se': """
se abonnemang	2387
se abonnementer	357
se alla	2412
se alla bilder	2412
se alle	382	1843
se alle abonnentfordeler	1819
se alle bildene	1843
se alle fordele for abonnenter	357
se bildene her	1843
se billederne her	382
se connecter	1102
se connecter avec apple	1175
se connecter avec facebook	1175
se connecter avec google	1175
se erbjudanden	2387
se flere billeder	382
se grafikken her	382	1843
se klippet	2412
se klippet i spelaren ovan	2412
se klippet ovan	2412
se klippet over	1843
se tilbud	357	1819
se tilbudene	1819
se videoen her	382	1843
se videoen herunder	382
se videoen nedenfor	382	1843
se videoen ovenfor	382
se videoen over	1843
se videoen under	1843
se videon i spelaren ovan	2412
se videon nedan	2412
se videon ovan	2412
search	712
sebelumnya	1378
secciones	877
sections	712
secure checkout	659
secure payment	659
secure transaction	659
sedang tren	1402
see all	712
see all newsletters	671
see all plans	780
see all subscription plans	780
see also	707
see comments	702
see details	713
see more	712
see original	713
see subscription options	661
see the map	713
segnala	1444
segnala un errore	1444
segnala un errore nell'articolo	1475
segueix aquest tema	257
segueix l'autor	257
segueix tota l'actualitat en directe	266
segui	1435
segui la diretta	1478
segui questo argomento	1478
segui questo tema	1478
seguici	1435
seguici su facebook	1435
seguici sui social	1435
seguir	863	1996
seguir a este autor	914
seguir autor	2039
seguir este tema	914	2039
seguir leyendo	843	880
seguir leyendo en	863
seguir sin apoyar	838
sei d'accordo? vota	1475
seite #	476
seite drucken	458
seite teilen	458
seja apoiador	1980
seja assinante	1983
seja o primeiro a comentar	2005
seja um apoiador	1980
selanjutnya	1378
selecione as newsletters que pretende receber	2041
selecione as newsletters que quer receber	2041
select an amount	659
select payment method	659
selengkapnya	1378
sembunyikan	1379
semua komentar	1375
senare	2383
senaste	2409
senaste nyheterna	2409
senaste nytt	2409
send email	683
send feedback	702
send til en ven	366
send to a friend	683
senere	353	1815
seneste	379
seneste nyheder	379
seneste nyt	379
sense tu no seria possible	262
sent daily	771
sent weekly	771
senza di te non ce la facciamo	1483
senza vincoli	1484
seotud artiklid	933
seotud lood	933
sepa-lastschrift	436
services partenaires	1126
servicios	877
sesli dinle	2508
seu e-mail	1987
seu email	1987
seuraa	1037
seuraa aihetta	1037
seuraava	1046
seuraava juttu	1044
seuraavaksi	1046
sezioni	1448
""", 'sf': """
sfoglia gallery	1451
sfoglia il giornale	1422
""", 'sh': """
share	591	683	1368	2063
share article	683
share by email	683
share by text	683
share full article	683
share link	683
share on	683
share on bluesky	683
share on facebook	683
share on flipboard	683
share on linkedin	683
share on pinterest	683
share on reddit	683
share on social	782
share on social media	782
share on telegram	683
share on threads	683
share on x	683
share on x (twitter	683
share on your socials	782
share options	683
share pe facebook	2097
share save	683
share share	683
share story	683
share this	683
share this article	683
share this news	683
share this on	683
share this on social media	683
share this recipe	61
share to facebook	683
share tweet	683
share using the buttons below	782
share via	683
share via facebook	683
share via twitter	683
share with a friend	683
share with email	683
share with friends	782
share with your friends	683
sharing	683
show all	712
show caption	712
show comments	702
show external content	698
show image	713
show less	712
show map	713
show more	712
show more sharing options	683
show original	713
show translation	713
shrani	2331
shrani recept	61
""", 'si': """
si din mening	1836
sie haben bereits ein konto	529
sie haben bereits ein konto? anmelden	529
sie haben den newsletter abonniert	520
sie haben noch kein abo	529
sieh dir diesen beitrag auf instagram an	502
siehe auch	473
siga	1996
siga este autor	2039
siga-nos	1996
sign in	661
sign in / register	661
sign in or sign up	661
sign me up	671
sign out	661
sign up	661
sign up for corrections and clarifications	702
sign up for free	661
sign up for our newsletter	671
sign up here	671
sign up now	661
sign up or log in	780
sign up to our newsletter	771
sign up with your email	771
signaler	1131
signaler un abus	1166
signaler une erreur	1139
signaler une faute	1166
signaler une faute d'orthographe	1166
sigue este tema y recibe avisos	914
sigue leyendo	877
sigue leyendo debajo	868
siguiendo	863
siguiente	880
siguiente noticia	877
siirry reseptiin	61
sikeresen feliratkozott	1316
simak juga	1376
similar articles	707
similar posts	707
similar stories	707
simpan	1368
simpan artikel	1401
simpan resep	61
simpan untuk dibaca nanti	1401
sin comentarios	873
sin permanencia	919
single contribution	659
sinu e-posti aadress	956
sinua voisi kiinnostaa	1044
siradaki haber	2515
sisesta oma e-posti aadress	956
siste	1840
siste nyheter	1840
siste nytt	1840
sisuturundus	931
sisuturunduse artikkel	940
site map	712
sitemap	712
""", 'sk': """
skaitomiausi	1616
skaitomiausi straipsniai	1616
skaitomiausia	1616
skaitykite daugiau	1616
skaitykite toliau	1614
skaityti daugiau	1621
skaityti komentarus	1620
skaityti toliau	1614
skaityti visus komentarus	1620
skapa ett gratis konto	2387
skapa ett konto	2387
skapa gratis konto	2387
skapa konto	2387
skapa konto gratis	2387
skaties bildes	1662
skaties foto	1662
skaties video	1662
skatieties video	1662
skip ad	653
skip ads	693
skip advertisement	693
skip for now	653
skip past newsletter promotion	671
skip this	653
skip to content	712
skip to footer	712
skip to main content	712
skip to navigation	712
skip to recipe	61
skjul	383	1844
skocz do przepisu	61
skok na recept	61
skomentuj	1909	1917
skopiowano link	1909
skopiuj adres	1909
skopiuj link	1909
skriv din kommentar	374	1836	2405
skriv din kommentar her	374	1836
skriv en kommentar	374	1836	2405
skriv et svar	382
skriv inn e-post	1824
skriv inn e-postadressen din	1824
skriv kommentar	374
skriv ut	1828	2397
skriv ut artikeln	2397
skriv ut oppskrift	61
skriv ut oppskriften	61
skriv ut recept	61
skriv ut receptet	61
skriv ut saken	1828
skype	684
""", 'sl': """
sla advertentie over	1721
sluit	1734
sluiten	1697
""", 'sm': """
sms	684
""", 'sn': """
snapchat	684
""", 'so': """
sobre el autor	877
sobre la firma	877
social	1435
social media	459	688
sociala medier	2398
sociale media	1717
sociale medier	367
solo gli abbonati possono commentare	1475
solo los suscriptores pueden comentar	909
something went wrong	771
something went wrong. please try again	771
something went wrong. please try again later	671
sommaire	1138
son dakika	2515
son dakika haberleri	2515
son haberler	2515
sonra oku	2508
sonraki	2517
sonraki haber	2515
sonraki sayfa	2517
sorodna novica	2328
sorodne novice	2328
sorodne vsebine	2328
sorotan	1376
sort by	702
sosiaalinen media	1037
sosiale medier	1829
sostieni	1418
sostienici	1418
soutenez-nous	1094
soutenir	1094
soziale medien	459
""", 'sp': """
spannend	473
spara	2397
spara artikel	2397
spara artikeln	2397
spara artikeln till senare	2397
spara recept	61
spara receptet	61
spara till senare	2397
spausdinti	1619
special offer	661
speel video af	1758
speichern	458
spela upp	2412
spende	433
spende jetzt	433
spenden	433
spenden sie	433
spendenkonto	524
spill av	1843
spill av video	1843
spill av video her	1843
spomni me kasneje	2335
sponset	1832
sponset innhold	1832
sponsor content	693
sponsored	463	594	693	1776
sponsored content	693
sponsored links	693
sponsored message	693
sponsored message - story continues after this	693
sponsored post	693
sponsored stories	707
sponsoreret	370
sponsoreret indhold	370
sponsorizzato	1439
sponsorlu	2510
sponsorlu haber	2510
sponsoroitu	1038
sponsrat	2401
sponzorirana vsebina	2327
sponzorirano	2205	2327
sponzorisani tekst	2205
sponzorisano	2205
spotify	684
spotted a mistake	702
spotted an error	702
sprejmem	2343
sprejmi	2343
sprejmi vse	2343
spremi	2209
spremi recept	61
spring naar recept	61
springe zum rezept	61
""", 'st': """
stampa	1434
stampa articolo	1434
stampa la ricetta	61
stampa questo articolo	1486
stampa ricetta	61
standard digital	780
start free trial	661
start subscription	661
startseite	473	476
stay connected	671
stay in the know	671
stay informed	671
stay up to date	671
steady	433
stel je vraag aan onze ai	1753
stellenmarkt	508
stem her	382	1843
stem i afstemningen	382
stem i avstemningen	1843
stem nu	1756
steun ons	1698
stichworte	473
stikkord	1840
stimmen sie ab	508
stopt automatisch	1771
stories for you	707
story continues	693
story continues below	693
straipsnis prieinamas tik prenumeratoriams	1614
strictly necessary cookies	698
strinjam se	2343
strinjam se s prikazom zunanje vsebine	2343
stt	1050
stt-afp	1050
stt-reuters	1050
stumbleupon	684
stuur door	1796
stuur een correctie	1761
""", 'su': """
su questo argomento	1487
subiecte	2070
submit	654
submit a correction	702
submit comment	702
subscreva a newsletter	1987
subscreva gratuitamente	2041
subscrever	1987
subscrever newsletter	1987
subscribe	661
subscribe by email	671
subscribe for free	661
subscribe here	661
subscribe now	661
subscribe to continue	661
subscribe to continue reading	661
subscribe to get the latest posts sent to your email	671
subscribe to our newsletters	671
subscribe to read	661
subscribe today	661
subscribe via email	671
subscriber exclusive	780
subscriber only	661
subscriber-only	661
subscriber-only content	780
subscribers get more	780
subscribers only	661
subscription options	661
subscriu-t'hi	235
subscriu-te	235
subskrybuj	1899
success! check your inbox	817
successivo	1451
suche	476
suchen	476
sudah punya akun	1359
suggerisci una correzione	1467
suggest a correction	702
suggested	707
suggested articles	707
suivant	1138
suivez notre direct	1178
suivez nous	1122
suivez-nous	1122
suivi	1122
suivre	1122
suivre ce sujet	1122
suivre ce sujet et recevoir une alerte	1168
suivre cet auteur	1122
sujets	1135
sulge	939
sulge reklaam	940
sulje	1027
sullo stesso argomento	1448
sullo stesso tema	1448
sumbang	1358
summary by ai	753
suoraan reseptiin	61
suositellut	1044
suosittelemme	1044
suosituimmat	1044
support local journalism	655
support our journalism	655
support our work	655
support quality journalism	655
support the author	655
support this site	655
support us	655
support us on patreon	655
support us today	655
supported by	693
sur ce sujet	1135
sur le web	1135
suscribete	843
suscribirme	843
suscribirse	843
suscribite	919
suscribite ahora	919
suscripciones	843
susijusios naujienos	1616
sutikti su visais	1632
sutinku	1632
suurenna kuva	1046
""", 'sv': """
svar	374	1836
svara	2405
svi komentari	2209
""", 'sw': """
swisha en slant	2384
""", 'sy': """
syarat dan ketentuan	1374
syarat dan ketentuan | kebijakan privasi	1374
""", 'sz': """
szavazzon	1313
szukaj	1924
""", "t'": """
t'ha agradat aquest article	251
""", 'ta': """
ta bort annonser	2401
tag	1376	1448	2660
tag-uri	2070
taggar	2409
tagged	707
tagger	1840
tagi	1921
tagovi	2206
tags	379	473	598	707	877	1135	1376	1448	1731	2009	2660
taguri	2070
taille du texte	1121
taip pat skaitykite	1616
tak for din tilmelding	362
take our survey	702
tallenna	1036
tallenna juttu	1036
tallenna resepti	61
talvez mais tarde	1979
tamanho da fonte	65	1995
tamanho do texto	65
tampilkan asli	1379
tampilkan lebih banyak	1378
tampilkan lebih sedikit	1379
tarife atla	61
tarife git	61
tarifi kaydet	61
tarifi puanla	61
tarifi yazdir	61
tartalom	1313
tautan berhasil disalin	1401
tautan disalin	1368
tautan telah disalin	1401
tavs e-pasts	1679
""", 'te': """
te has suscrito correctamente	915
te puede gustar	877
te puede interesar	877
te quedan # caracteres	909
te recomendamos	877
te-ar putea interesa	2070
teata veast	937
teavita veast	937
tee lahjoitus	1028
teilen	458
teilen auf	458
teilen und weiterempfehlen	458
teised loevad	933
tek seferlik	2500
tekst loopt door onder de advertentie	1721
tekst se nastavlja nakon oglasa	2205
tekstgrootte	65	1716
tekstimainos	1038
tekstin koko	65
telegram	684	2124
teljes cikk	1313
telli	931
telli kohe	931
tellijale	931
tellijana saad artiklit jagada	936
tellijatele	931
tema	1840
tema dana	2206
temaer	1840
temas	877	2009
temas relacionados	877
tematy	1921
temes relacionats	266
temi	1448
temos	1616
tempo de leitura	2012
tempo di lettura	1451
tempo estimado de leitura: # minutos	1995
temps de lecture	1138
temps de lecture : # min	1138
tendances	1135
tendencias	877
tendenze	1448
tentang kami	1391
teraz nie	2276
terbaru	1376
terima semua	1374
terima semua cookie	1374
terkait	1376
terkini	1376
termini e condizioni	1441
termos de uso	2002
terms	698
terms & conditions	698
terms and conditions	698
terms apply	780
terms of service	698
terms of use	698
terpopuler	1376
terpopuler hari ini	1402
terug naar boven	1734
test din viden i ugens quiz	382
test kunnskapene dine i ukas quiz	1843
testa dina kunskaper i veckans quiz	2412
testaa tietosi viikon visassa	1046
testen	437
testez gratuitement	1102
testez vos connaissances	1166
testez vos connaissances avec notre quiz	1166
tetszik	1304
text size	683
text version	712
texto gerado por ia	2029
textstorlek	65
""", 'th': """
thank you	654
thank you for subscribing	771
thank you for watching	785
thank you to our sponsors	693
thank you! please check your inbox	817
thanks for subscribing	671
thanks for watching	785
thanks to our sponsors	693
thanks! please check your inbox	817
the article continues below	785
the story continues below	785
the video player is currently playing an ad	751
thema	473
thema's	1731
themen	473
there are no comments yet	702
there was an error, please provide a valid email address	771
these are external links and will open in a new window	683
this is an advertisement	693
this video can not be played	751
this video cannot be played	751
threads	684
""", 'ti': """
ti consigliamo	1448
ti potrebbe interessare	1448
ti potrebbero interessare	1448
ticker	473
tickets sichern	508
tidak terima kasih	1357
tidak, terima kasih	1357
tiempo de lectura	880
tiempo estimado de lectura: # minutos	862
tietosuoja	1039
tiktok	684
til forsiden	379	1840
til toppen	382	1843
tilaa	1029
tilaa nyt	1029
tilaa uutiskirje	1032
tilaa uutiskirjeet	1032
tilaajalle	1029
tilaajille	1029
tilaukset	1029
till erbjudandet	2387
till receptet	61
till startsidan	2409
till toppen	2412
tilmeld	362
tilmeld dig	362
tilmeld dig nyhedsbrevet	362
tilmeld nyhedsbrev	362
timp de citire # min	2072
tin sau	2660
tinggalkan komentar	1375
tip us	655
tips en venn	1828
tips van de redactie	1731
tipsa	2397
tipsa oss	2405
tisk	284
tisk receptu	61
""", 'to': """
today's most read	784
today's paper	712
today's top stories	707
todos los comentarios	873
toestemming	1723
toeta	931
toeta meid	931
toevoegen aan leeslijst	1796
toggle	712
toggle caption	712
toimetus soovitab	933
toimitus suosittelee	1044
toista	1046
toon alles	1735
toon deze inhoud	1751
toon inhoud	1723
toon meer	1734
toon minder	1734
toon origineel	1735
toon reacties	1727
toon vertaling	1735
top articles	707
top artikel	473
top comments	702
top headlines	707
top latest discussions	712
top news	707
top stories	598	707
top-artikel	473
top-news	473
top-themen	473
tophistorier	379
topics	707
topik	1376
topik terkait	1376
toppnyheter	2409
toppsaker	1840
topthemen	473
torna all'inizio	1451
torna su	1451
torne-se assinante	1980
torne-se membro	1980
tots els butlletins	259
toujours afficher ce type de contenu	1158
tous les commentaires	1131
tous ses articles	1156
tout accepter	1128
tout afficher	1139
tout refuser	1128
tout voir	1138
toute l'actu	1135
toutes les photos	1138
""", 'tr': """
trabaja con nosotros	904
trabalhe connosco	2031
trabalhe conosco	2031
trakteer ons op koffie	1698
trang sau	2662
transferencia bancaria	842
translated by ai	753
traueranzeigen	508
treballa amb nosaltres	253
trefwoorden	1731
trend	2515
trending	473	707	1376	1731	2009
trending deals	693
trending now	707
trending stories	707
trending today	707
trending topics	707
trimite	2063
trimite pe email	2063
trimite pe whatsapp	2097
trimite unui prieten	2097
try it free	661
""", 'tt': """
tt	2439
tt-afp	2439
tt-reuters	2439
""", 'tu': """
tu e-mail	850
tu email	850
tudo sobre	2009
tue riippumatonta journalismia	1028
tuitar	1995
tuitear	862
tulis komentar	1375
tulis komentar anda di sini	1391
tulosta	1036
tulosta juttu	1036
tulosta resepti	61
tumblr	684
tunnuksen luominen on maksutonta	1029
tuoreimmat	1044
tuoreimmat uutiset	1044
turinio rinkodara	1623
tutti gli aggiornamenti qui	1478
tutti i commenti	1444
tutup	1357
""", 'tw': """
tweet	683	1368	1434
tweet this	683
tweeta	2397
tweeter	1121
tweetle	2508
tweetnij	1909
tweetnout	284
twitter	684
twitter-inhalte erlauben	466
twittern	458
""", 'ty': """
tyck till	2405
tylko w serwisie	1921
type your email	671
""", 'u ': """
u fokusu	2206
""", 'ud': """
udskriv	366
udskriv opskrift	61
udvalgt	379
udvid	383
""", 'ui': """
uitgelicht	1731
uitklappen	1735
uitloggen	1701
""", 'uk': """
ukryj	1925
ukuran font	65
ukuran huruf	65
ukuran teks	65
""", 'ul': """
ultim'ora	1448
ultime news	1448
ultime notizie	1448
ultimele articole	2070
ultimi articoli	1448
""", 'um': """
um assinante ofereceu-lhe este artigo	2048
umfrage wird geladen	508
""", 'un': """
un abbonato ti ha regalato questo articolo	1486
un subscriptor t'ha regalat aquest article	265
understood	713
une erreur dans l'article	1131
uneix-te a la conversa	251
unfollow	688
unisciti al nostro canale	1435
unlisted	712
unlock this article	661
unohditko salasanan	1029
uns folgen	459
unser bestes angebot	529
unser newsletter	445
unsere empfehlung	473
unsere empfehlungen	473
unsere newsletter	445
unsere top-themen	534
""", 'up': """
up next	707
upgrade now	661
upgrade to founding member	661
upgrade to paid	655
uplati	2198
uppfattat	2413
""", 'us': """
ustawienia	1914
ustawienia cookies	1914
""", 'ut': """
utiles	1128
utvalgt	1840
utvalt	2409
utvid	1844
""", 'uu': """
uudiskiri	956
uudiskirjad	956
uusimmat	1044
uutiskirje	1032
uutiskirjeet	1032
""", 'uw': """
uw e-mailadres	1706
""", 'uy': """
uygulamayi indir	2556
uygulamayi indirin	2556
""", 'va': """
vaata galeriid	938
vaata ka	933
vaata kommentaare	937
vaata pilte	938
vaata videost	938
vaata videot	938
vaata videot siit	938
vacatures	1756
vagas de emprego	2031
vai al contenuto	1451
vai alla ricetta	61
vain tilaajille	1029
vakances	1662
valikko	1046
valorar	873
valorar receta	61
van onze partners	1731
vandaag	1731
vandaag niet	1697
var artikkelen nyttig	1836
var artiklen nyttig	374
var dette nyttig	1843
var oppsummeringen nyttig	1836
var opsummeringen nyttig	374
var saken nyttig	1836
varovanje osebnih podatkov	2343
vastaa	1043
vastaa kyselyyn	1046
vastaa lukijakyselyyn	1046
""", 've': """
ve zkratce	292
vedi anche	1448
vedi dettagli	1452
vedi i # commenti	1475
vedi i commenti	1444
vedi i risultati	1452
vedi la mappa	1452
vedi tutte	1451
vedi tutti	1451
vedi tutto	1451
veilig betalen	1700
ver # comentarios	873
ver bio	896
ver comentarios	873
ver contenido	870
ver contenido externo	900
ver detalhes	2013
ver detalles	881
ver documento	881
ver el mapa	881
ver essa foto no instagram	2027
ver este tuit	900
ver fotos	880
ver galeria	2012
ver la receta	61
ver los comentarios	873
ver mais	2012
ver mapa	881	2013
ver menos	881	2013
ver ofertas	843	1983
ver original	881	2013
ver perfil	896	2039
ver resultado parcial	2037
ver resultados	909
ver resultados de la encuesta	909
ver todas	880	2012
ver todo	880
ver todos	880	2012
ver tudo	2012
verbergen	1735
verder zonder te steunen	1697
vergroot	1734
vergroot afbeelding	1734
vergroten	1735
verlagsangebot	463
verlagsbeilage	535
verschicken	458
versenden	458
verstanden	477
verwandte artikel	473
verwandte themen	473
verwante artikelen	1731
ves a la recepta	61
veuillez saisir une adresse e-mail valide	1171
veure # comentaris	251
veure perfil	257
veure totes les ofertes	263
vezane vesti	2206
vezane vijesti	2206
vezi # comentarii	2083
vezi comentariile	2069
vezi detalii	2073
vezi harta	2073
vezi mai mult	2072
vezi originalul	2073
vezi rezultatele	2083
vezi toate	2072
vezi toate newsletterele noastre	2090
vezi toate ofertele de abonament	2095
vezi tot	2073
vezi videoclipul	2089
""", 'vi': """
vi har lukket for kommentarer	374
viber	684	2124
videa	292
video	292	379	1376	1448	1840	2070	2409	2515	2660
video abspielen	510
video ad	693
video afspelen	1758
video anschauen	510
video ansehen	510
video laden	466
video terkait	1376
video's	1731
videoen afspilles her	382
videoen kan ikke afspilles	382
videolar	2515
videos	473	877
videot	1044
videoyu izle	2517
videoyu izleyin	2517
view all	712
view all newsletters	671
view comment	702
view comments	702	712
view details	713
view full size	712
view gallery	712
view image	712
view image in fullscreen	712
view map	713
view more	712
view on instagram	683
view our privacy policy	751
view plans	661
view post on instagram	751
view post on x	751
view results	713
view subscription options	661
view this post on facebook	751
view this post on instagram	751
view this post on threads	751
view this post on x	751
viimased uudised	933
virement	1101
virement bancaire	1101
vis alle	382	1843
vis bildetekst	1843
vis detaljer	383	1844
vis flere	382	1843
vis indhold	371
vis innhold	1833
vis innlegg fra facebook	1843
vis innlegg fra instagram	1843
vis kart	1844
vis kommentarer	374	1836
vis kort	383
vis mer	1843
vis mere	382
vis mindre	383	1844
vis original	383	1844
vis oversettelse	1844
vis resultater	383	1844
visa alla	2412
visa detaljer	2413
visa fler	2412
visa kartan	2413
visa kommentarer	2405
visa mer	2412
visa mindre	2413
visa original	2413
visa resultat	2413
visualizza questo post su instagram	1465
""", 'vk': """
vk	684
""", 'vo': """
voce sintetica	1467
voeg toe aan je leeslijst	1772
voir aussi	1135
voir ce post	1158
voir ce tweet	1158
voir cette publication sur instagram	1158
voir l'original	1139
voir la carte	1139
voir la recette	61
voir la traduction	1139
voir le contenu	1128
voir le diaporama	1138
voir les # commentaires	1166
voir les commentaires	1131
voir les offres	1102
voir les photos	1138
voir moins	1138
voir plus	1138
voir plus de commentaires	1131
voir ses articles	1156
voir son profil	1156
voir tous ses articles	1156
voir tout	1138
voit perua tilauksen milloin tahansa	1032
voit peruuttaa milloin vain	1029
volg	1717
volg dit onderwerp	1717
volg ons	1717
volgen	1717
volgend artikel	1731
volgende	1734
volgende pagina	1734
vollbild	476
vols eliminar la publicitat	253
vols llegir l'article sencer? subscriu-te	263
voltar ao topo	2012
volver arriba	880
von ki zusammengefasst	504
voor abonnees	1701
vorherige seite	476
vorheriger artikel	473
vorig artikel	1731
vorige	1734
vorlesen	458
vorlesen lassen	458
vormista tellimus	931
vorteile sichern	437
vota a la nostra enquesta	251
vota en nuestra encuesta	909
vota il nostro sondaggio	1475
vota la ricetta	61
vota nel nostro sondaggio	1475
vote na nossa enquete	2037
votez dans notre sondage	1166
votez pour faire entendre votre voix	1166
votre adresse mail	1171
votre commentaire	1131
votre e-mail	1111
votre email	1111
vous aimerez aussi	1135
vous aimerez lire	1135
vous avez lu # articles sur # ce mois-ci	1175
vous avez une question	1131
vous n'avez pas encore de compte	1175
vous pourriez aimer	1135
vous pourriez aussi aimer	1135
vous pouvez offrir # articles par mois	1178
""", 'vr': """
vraag het ai	1753
vraag het onze ai	1753
""", 'vs': """
vsebina je zaklenjena	2324
vsi komentarji	2331
vstoupit do diskuse	291
vstoupit do galerie	294
vstupte do diskuse	291
""", 'vu': """
vul de vragenlijst in	1756
vul een geldig e-mailadres in	1764
""", 'vy': """
vytisknout	284
vytisknout recept	61
""", 'w ': """
w tym artykule	1921
""", 'wa': """
waardeer dit artikel	1768
waardeer dit verhaal	1768
wachtwoord vergeten	1701
war diese zusammenfassung hilfreich	504
was andere lesen	473
was deze samenvatting nuttig	1753
was this helpful	702
was this summary helpful	753
was this summary useful	753
was this translation helpful	753
watch above	760
watch below	760
watch here	760
watch more	707
watch next	707
watch on youtube	760
watch the full video	760
watch video	712
""", 'we': """
we care about your privacy	698
we recommend	707
we value your privacy	698
weekly newsletter	671
wees de eerste die reageert	1727
weigeren	1723
weiter nach der anzeige	535
weiter zum artikel	432
weitere artikel	473
weitere artikel zum thema	534
weitere links	473
weitere meldungen	473
weitere nachrichten	473
weitere news	473
weitere newsletter	520
weitere podcasts	473
weitere themen	473
weitere videos	473
weiterempfehlen	458
weiteres	473
weiterlesen	476
weniger anzeigen	476
werbeanzeige	463
werbliche inhalte	463
werbung	463
werbung folgt	576
werbung von unserem partner	535
werde mitglied	433
werden sie mitglied	433
werden sie teil unseres teams	508
wesprzyj	1896
wesprzyj nas	1896
""", 'wh': """
what do you think	702
what to read next	707
whatsapp	684	2124
why trust us	785
why you can trust our reviews	785
why you can trust us	785
""", 'wi': """
wideo	1921
""", 'wo': """
word lid	1698
word supporter	1698
word vriend	1698
""", 'wr': """
write a comment	702
write a review	702
""", 'ws': """
wspieraj	1896
wspieraj nas	1896
wspieram	1896
wszystkie	1924
wszystkie komentarze	1917
""", 'wu': """
wunschbetrag	436
""", 'wy': """
wybrane dla ciebie	1921
wydarzenia	1921
wydrukuj	1909
wydrukuj przepis	61
wyloguj	1899
wyszukaj	1924
""", 'x': """
x	684	1306
""", 'x ': """
x (twitter	684
x facebook	683
""", 'x.': """
x.com	684
""", 'xe': """
xem clip	2686
""", 'xi': """
xing	684
""", 'ya': """
ya eres suscriptor	843
ya he donado	838
ya soy socio	838
ya te has registrado	843
ya tengo cuenta	843
ya tienes cuenta	843
ya tienes una cuenta	843
yanitla	2514
yapay zekaya sor	2514
yazdir	2508
yazi boyutu	2508
yaziyi dinle	2508
""", 'ye': """
yearly	654
yerinizi ayirtin	2517
yes	702
""", 'yo': """
yorum	2514
yorum kurallari	2514
yorum yap	2514
yorum yaz	2514
yorum yazin	2514
yorumlar	2514
yorumlari oku	2514
yorumunuzu yazin	2514
you are now subscribed	771
you are subscribed	771
you can change how much you give or cancel your contributions at any time	655
you have # seconds	693
you may also be interested in	707
you may also enjoy	707
you may also like	707
you may have missed	707
you may like	707
you might also be interested in	707
you might also like	707
you might like	707
you're in	671
you're subscribed	771
your account	661
your comment	702
your donation is tax-deductible	776
your email	671
your email address	671
your gift is tax-deductible	776
your privacy choices	698
your privacy is important to us	698
your subscription is confirmed	771
youtube	684
youtube-inhalte erlauben	466
""", 'yu': """
yukari	2517
""", 'z ': """
z ostatniej chwili	1921
""", 'za': """
zaakceptuj wszystko	1914
zaboravljena lozinka	2199
zadejte e-mail	281
zadejte e-mailovou adresu	281
zadnje novice	2328
zadnje objave	2328
zahl ich	433
zahlungsart	436
zahlungsarten	436
zahlungsmethode	436
zahlungsmethoden	436
zalo	2650
zaloguj	1899
zamknij	1895
zapisz	1909
zapisz przepis	61
zapojte se do diskuse	291
zapri	2335
zaregistrovat se	277
zarejestruj	1899
zaten abone misiniz	2501
zatvori	2214
zavrni	2343
zavrni vse	2343
""", 'ze': """
zet op leeslijst	1796
""", 'zi': """
zie ook	1731
ziedot	1655
zip code	671
""", 'zo': """
zobacz komentarze	1917
zobacz wszystkie	1924
zobacz wyniki	1925
zobrazit diskusi	291
zobrazit galerii	294
zobrazit mapu	295
zobrazit obsah	288
zoek	1734
zoeken	1734
zonder jouw steun kunnen we dit werk niet doen	1768
zoom	712
zoom in	713
""", 'zu': """
zu den abo-angeboten	437
zu den angeboten	529
zu den kommentaren	469
zugang freischalten	437
zuklappen	477
zum abo	437
zum abo-shop	529
zum aboshop	529
zum angebot	437
zum artikel	476
zum dokument	477
zum gewinnspiel	508
zum inhalt	476
zum inhalt springen	476
zum kommentieren anmelden	469
zum podcast	510
zum quiz	508
zum rezept	61
zum rezept springen	61
zum seitenanfang	476
zum thema	473	476
zum video	510
zur bildergalerie	476
zur diskussion	469
zur fotostrecke	476
zur karte	477
zur mediathek	510
zur merkliste	530
zur navigation	476
zur newsletter-anmeldung	445
zur startseite	473
zur themenseite	476
zur umfrage	508
zusammenfassung mit ki	504
zustimmen	466
zustimmen und weiter	466
"""}

START = {'#': """
#	442 K wochen kostenlos	442 K wochen gratis	442 K monat kostenlos	1592 K줄 요약	1779 K weken voor	1779 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	46 K cikk a	46 K cikk szabadon	46 K cikk újra	46 K szöveg	752 K post shared by	752 K video posted by	752 K post by	853 K tu correo	1137 K lire aussi	1137 K lire également	1338 K gombra kattintva	1338 K telegramon	1338 K facebookon	1340 K cikk a	1340 K cikk folytatódik	1346 K cikket mesterséges	1348 K teljes beszélgetés	1348 K teljes interjú	1427 K tutti i contenuti	1461 K cura della redazione	2023 K autora escreve segundo o novo
""", 'aa': """
aan	52 K dit verhaal	52 K dit onderzoek
""", 'ab': """
abbiamo	52 K lavorato a questa
abbonati	1420 K a
abonneer	1778 K je op	1802 K
abonnez	12 K-vous	1100 K-vous à
abonniere	12 K	565 K
abonnieren	12 K sie	435 K sie	565 K sie
about	714 K the author	714 K the authors	714 K the writer
abstimmung	548 K:
""", 'ac': """
accepted	660 K payment methods:	660 K cards:
acceso	846 K ilimitado
accesso	1427 K illimitato
acesso	1986 K ilimitado
acest	2082 K rezumat	2082 K articol a fost tradus
achou	7 K algum	44 K um erro	44 K algum erro
achtergrond	1733 K:
acompanhe	12 K
acquista	1471 K la rivista
actie	1805 K:
""", 'ad': """
ad	787 K:
ada	1389 K kesalahan di artikel
add	12 K us	738 K	818 K
additional	789 K reporting by
adja	1338 K meg
adjon	1338 K hozzá
administratorem	1944 K danych osobowych jest	1944 K twoich danych	1944 K państwa danych	1944 K pani/pana danych	1944 K podanych
advertise	758 K with
advertisement	787 K:
""", 'af': """
afmelden	1792 K kan
afspil	411 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	59 K încercat	417 K har	754 K summaries	754 K-generated summaries	755 K tools were	755 K was used	755 K helped	755 K assisted	1535 Kがこの記事	1535 Kによる自動	1535 K要約	1535 Kによる要約	1535 Kが選んだ	1535 Kに質問	1535 ※K	1592 K 요약은	1592 K 뉴스 요약	1754 K kan fouten maken. controleer	1754 K-samenvattingen	1882 K har	2077 K informații	2077 K un subiect	2077 K un pont	2077 K fost martor	2449 K har	2735 K摘要	2735 K重點	2735 K重点	2735 K生成	2735 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	2045 K o	2045 K a	2045 K-nos a
""", 'ak': """
ak	44 K nájdete
ako	44 K ste uočili
aktifkan	1366 K notifikasi
aktiver	411 K	1875 K
aktivera	2443 K
aktiviere	550 K
aktivieren	550 K sie
aktuelle	474 K nachrichten aus
""", 'al': """
al	855 K registrarte	901 K mostrar este contenido	1705 K lid	1791 K het nieuws lees je in
alertez	41 K la rédaction	41 K-nous
all	27 K comments	812 K content ©
alla	27 K kommentarer	27 K inlägg	2410 K artiklar om	2414 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	380 K artikler om	384 K artikler af	474 K artikel zu	474 K artikel von	475 K infos:	475 K news:	478 K artikel von	509 K folgen	1732 K artikelen over	1736 K artikelen van	1841 K saker om	1845 K artikler av
alleen	1705 K voor abonnees	1784 K leden kunnen reageren
alles	474 K zum thema	474 K zu	1732 K over	1773 K over
allow	682 K notifications	697 K ads on
already	820 K	820 K have
als	442 K abonnent	442 K abonnentin	454 K app	531 K abonnent können sie	531 K abonnentin können sie	1705 K abonnee
also	708 K in	709 K read	709 K on this site:	709 K worth reading:	709 K on this topic:	813 K in the news:	1285 K read:	1285 K read-
alt	380 K om	1841 K om
alte	2099 K știri din
altre	1449 K notizie su	1488 K notizie di
altri	1449 K articoli su	1453 K articoli di
altro	1449 K su	1450 K su questo tema:
""", 'am': """
am	2081 K citit și sunt de acord
""", 'an': """
an	52 K dieser geschichte haben wir	52 K dieser recherche haben wir
ancora	32 K nessun commento
anda	1383 K punya
ange	2443 K
angiv	411 K
anketa	293 K:
anlatmamiz	2545 K gereken
anna	946 K vihjest	946 K vihje	1075 K
annonces	1161 K légales : publiez
annullare	1432 K l'iscrizione
ansvarig	2441 K utgivare:
ansvarlig	1872 K redaktør:
answer	818 K
anuncie	2032 K no	2032 K na
any	27 K comment	797 K	819 K
""", 'ap': """
apa	1389 K reaksi anda
apakah	8 K artikel	1383 K anda punya	1389 K ringkasan ini	1389 K artikel ini	1389 K berita ini	1389 K informasi ini
apoya	841 K	841 K a
app	454 K herunterladen	454 K laden	1712 K voor android	1748 K
apply	800 K now
approfondimento	1450 K:
approfondisci	1450 K
apresentado	2035 K por
""", 'aq': """
aquest	250 K resum	250 K text ha estat traduït	250 K article ha estat traduït
aquesta	52 K investigació
""", 'ar': """
ar	1644 K straipsnis
arbejder	391 K du
arbetar	2421 K du
archives	1137 K :
are	715 K you affected by	797 K you	819 K you
arrives	774 K every
article	1151 K traduit
articles	714 K by
articol	2082 K tradus	2086 K susținut de
articolo	1468 K tradotto
articolul	46 K poate fi
artificial	755 K intelligence
artificiell	2449 K intelligens har
artikel	1377 K terkait:	1388 K ini diterjemahkan	1388 K ini ditulis dengan	1388 K ini dibuat dengan	1388 K ini merupakan hasil	1403 K ini telah tayang di	1403 K ini pertama kali tayang	1403 K ini pernah tayang	1403 K ini sudah tayang	1775 K gaat verder onder	1775 K loopt door onder	1775 K gaat verder na
artikeln	46 K får	2445 K fortsätter
artikkel	963 K jätkub
artikkelen	46 K kan	46 K kan fritt	1878 K fortsetter
artikkeli	1077 K jatkuu
artikkelin	46 K saa
artiklen	46 K må	413 K fortsætter
artiklit	46 K võib	46 K tohib
""", 'as': """
ascolta	1 K	1450 K:	1474 K il podcast	1474 K la puntata
ask	714 K us here	754 K the	754 K our
assine	1986 K para
assista	2011 K:	2036 K ao vídeo acima	2036 K ao vídeo abaixo	2036 K ao vídeo
""", 'at': """
atbildi	1683 K
atlikite	1634 K testą
atradi	1675 K kļūdu
atsakykite	1643 K
""", 'au': """
auch	475 K interessant	475 K interessant:	475 K lesenswert	475 K spannend:	533 K bei uns:	557 K lesen:
aucun	32 K commentaire
audio	310 K vytvořila	759 K version of this	903 K generado	1468 K generato	2082 K generat
auf	462 K facebook, instagram	462 K instagram, facebook	462 K facebook und instagram	462 K facebook oder instagram
aus	475 K dem archiv:	533 K unserem archiv:	562 K dem englischen übersetzt	562 K dem französischen übersetzt	562 K dem amerikanischen übersetzt	562 K dem englischen von	562 K dem französischen von
ausprobiert	59 K?
author	714 K bio
autor	308 K je	326 K:	965 K:	1951 K:	1951 K: (	2220 K je	2281 K je	2299 K:
autore	1669 K:
autori	2281 K sú
autorica	2220 K je
autorius	1647 K:
autorka	308 K je	2220 K je	2281 K je
autors	1669 K:
""", 'av': """
available	678 K on the app store	678 K on google play
avec	1117 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé	59 K-vous testé
avtor	2341 K je	2356 K:
avtorica	2341 K je
""", 'ay': """
ayrica	2516 K okuyun	2516 K bakin	2516 K bakin:
""", 'az': """
az	46 K írás	1346 K összefoglalót
""", 'ba': """
baca	1377 K juga	1377 K juga:	1377 K:	1377 K selengkapnya	1377 K selengkapnya:	1377 K selanjutnya:	1382 K berita	1395 K berita tanpa iklan	1403 K berita lainnya	1403 K artikel lainnya	1403 K artikel lain	1403 K berita selengkapnya	1404 K ini juga:	1404 K pula:	1404 K lagi:
background	709 K:	783 K reading:
bagaimana	1389 K reaksi anda	1389 K pendapat anda	1389 K menurut anda
baggrund	381 K:
bagikan	3 K
baixe	13 K
bakgrund	2411 K:
bakgrunn	1842 K:
bakiniz	2516 K:
balso	1683 K
balsuokite	1643 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	805 K part of our
beachten	28 K sie bitte
become	651 K a member	651 K a subscriber	658 K a member of	767 K a member to comment	805 K part of our
bekijk	1733 K ook	1733 K:	1733 K hier	1733 K ook:	1736 K alle artikelen van	1757 K de video	1757 K de hele uitzending	1757 K de uitzending	1757 K de beelden	1757 K hier het hele	1759 K de video:	1802 K
bel	1748 K
belanja	1390 K di toko
beli	1390 K tiket
beluister	1 K	1757 K de podcast	1757 K onze	1802 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1390 K dengan tim
beri	1389 K rating	2330 K tudi
berikan	1389 K penilaian anda	1393 K suara anda
berikutnya	1404 K:
berita	1388 K ini diringkas	1403 K ini telah tayang	1404 K lainnya:
berite	2330 K tudi
besedilo	46 K lahko	2341 K izraža	2344 K je prevedeno	2347 K je objavljeno v
bestel	1802 K
bestelle	565 K
bestellen	565 K sie
bestil	411 K
bestill	1875 K
besuche	12 K uns	565 K
besuchen	12 K sie uns	565 K sie
bewerten	565 K sie
bezahlte	559 K anzeige der	559 K anzeige des	559 K anzeige von
bezoek	1802 K
""", 'bi': """
bi	2360 K radi delali pri nas
bildergalerie	475 K:
bir	7 K hata	2534 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	542 K halten sie sich an die	542 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	777 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	56 K en av de #	56 K en av våra #	56 K med blant de #	56 K en av våre #	1849 K medlem av	1849 K abonnent på	1875 K	2418 K medlem i	2418 K prenumerant på	2443 K
blijf	28 K
bliv	31 K den første	56 K en af de #	388 K medlem af	388 K abonnent på	397 K testlæser	397 K klogere på	411 K
blocking	697 K ads
""", 'bo': """
bodite	31 K prvi
boka	2443 K
bol	2285 K pre vás	2285 K článok
bola	2285 K pre vás
bolo	2285 K pre vás	2285 K toto
book	411 K	756 K your ticket	756 K tickets	818 K
""", 'br': """
brak	32 K komentarzy
bron	1747 K: anp	1747 K: belga
browse	800 K jobs	818 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	52 K araştirma	52 K haber	2552 K özeti	2552 K çeviriyi
buat	1409 K akun gratis
buchen	565 K sie
budi	31 K prvi
budite	31 K prvi
buka	1409 K akses penuh dengan
bunu	2516 K da okuyun:
buy	756 K tickets	756 K your ticket	756 K your tickets	818 K
""", 'by': """
byl	311 K pro vás	311 K článek
byla	311 K pro vás
bylo	311 K pro vás	311 K toto
""", 'c': """
c	722 (K) #
""", 'ca': """
cadastre	1986 K-se para
can	765 K't see the poll	765 K't see the quiz	765 K't see this poll	819 K you
canal	41 K de denúncias da redação
cancel	668 K anytime	668 K at any time
catch	12 K us	692 K us on	759 K up on bbc	783 K up:	818 K	818 K up on
""", 'ce': """
ce	33 K părere	1151 K texte a été traduit	1152 K résumé	1161 K numéro est en vente	1161 K numéro est disponible
cek	1382 K
celoten	2355 K članek preberite
ces	1151 K points clés
cet	8 K article vous	1151 K article a été traduit
cette	52 K enquête	1151 K traduction a été	1152 K synthèse
""", 'ch': """
chcesz	1955 K u nas pracować	1955 K pracować u nas
chcete	330 K u nás pracovat	330 K pracovat u nás	2303 K u nás pracovať	2303 K pracovať u nás
che	33 K ne pensi
check	818 K out	1802 K
chia	3 K sẻ
choose	651 K a plan	665 K a plan	738 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1450 K qui
click	739 K here to join	739 K to join	761 K here for more	769 K here to download	769 K to download	801 K play	818 K
clique	2011 K aqui	2036 K no player acima
cliquez	1137 K ici
clube	2032 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1400 K
colunista	2022 K do	2022 K da
come	756 K and meet	818 K
comentarii	5 K
comentariile	5 K	27 K	2084 K nu reprezintă	2084 K aparțin
comentarios	5 K	27 K	910 K moderados según
comentariul	27 K dumneavoastră	27 K tău	2084 K tău va
commandez	1161 K notre	1161 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	767 K must
commenti	5 K	27 K
commenting	5 K	767 K is
comments	5 K	5 K on this	27 K	767 K are reserved	767 K are for	767 K are open to	767 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	818 K
compra	905 K aquí
condividete	3 K
condividi	3 K
coneixes	66 K algú
confira	2011 K:	2011 K também	2011 K também:
conhece	66 K alguém	2026 K algum caso
connaissez	66 K-vous quelqu'un
connect	12 K with	692 K with us
conoce	66 K a alguien
conoces	66 K a alguien	890 ¿K	895 ¿K algún
conoscete	66 K qualcuno
conosci	66 K qualcuno
consider	651 K making	651 K giving
consiglia	3 K
consulta	879 K aquí
consultez	1161 K les avis de décès	1161 K nos offres
conta	59 K pra mim
contact	714 K the author	714 K the reporter	714 K:	714 K this reporter	746 K	818 K
contacta	883 K con	884 K con
contacte	883 K con	884 K con
contacter	1140 K l'auteur
contactez	1140 K l'auteur	1140 K-nous	1155 K l'auteur
contacto	899 K:
contame	59 K
contate	2014 K o autor
contatta	1453 K l'autore
contenido	846 K premium	903 K generado	907 K ofrecido por
contenu	1151 K généré	1164 K proposé par	1164 K sponsorisé par
contenuto	1468 K generato	1473 K offerto da
contingut	250 K generat	254 K ofert per
continue	777 K reading	778 K reading with
contributions	27 K
controleer	1802 K
copy	3 K link to	3 K the link	3 K article	829 K this url	829 K this link
copyright	484 K	722 K ©	722 K #	722 K:	722 K by	2299 K ©
cosa	33 K ne pensi
""", 'cr': """
create	665 K an account to	818 K	820 K an account	820 K your account
crveni	41 K telefon
""", 'cs': """
csatlakozz	12 K	56 K ahhoz a #	56 K a #	56 K #	56 K több mint #	1338 K
csatlakozzon	1338 K
""", 'cy': """
cyber	777 K monday
""", 'cz': """
czerwony	41 K telefon redakcji
czy	1936 K ten artykuł	1936 K artykuł	1936 K ten tekst	1936 K to podsumowanie	1936 K to streszczenie	1936 K podobał	1936 K znalazłeś	1936 K znalazłaś	1936 K ta informacja	1936 K ta treść
czytaj	1922 K więcej o	1923 K także	1923 K także:	1923 K też	1923 K też:	1923 K również	1923 K więcej	1923 K:	1953 K dalej z
""", 'da': """
da	59 K li ste probali	1450 K leggere:	2224 K li vam	2224 K li je članak	2224 K li je tekst
daarna	1705 K kun je
daftar	1390 K webinar	1409 K gratis
daftarkan	1390 K diri anda
dagelijkse	1709 K nieuwsbrief
daha	2516 K fazlasi:
dalies	1683 K
dalsza	1939 K część
dalyvaukite	1643 K
danach	442 K # euro
dann	442 K # euro
dans	1117 K l'application	1134 K les commentaires
dapatkan	1382 K
darovat	323 K
darte	855 K de baja
darujte	323 K	2297 K
das	474 K beste aus	475 K könnte sie auch interessieren	475 K könnte dich auch interessieren	475 K könnte sie interessieren:	475 K könnte sie auch interessieren:	475 K könnte dich auch interessieren:	509 K ganze interview	509 K komplette interview	543 K kommentieren	557 K lesen andere:
dazu	475 K auch:	533 K passend:
""", 'de': """
de	5 K reacties	41 K tiplijn van de redactie	1757 K podcast is te beluisteren	1775 K tekst gaat verder onder	1775 K tekst loopt door onder	1775 K tekst gaat verder na
deel	3 K dit	3 K het	1802 K
dein	27 K kommentar	542 K feedback hilft
deine	512 K meinung ist uns wichtig	542 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	411 K med	411 K artiklen	1875 K med	1875 K saken
dela	3 K artikeln	3 K den här	3 K texten	2443 K med	2443 K artikeln
deli	3 K
delite	3 K
delivered	774 K every	774 K each
delta	1858 K i vår	1875 K	2427 K i vår	2443 K
deltag	397 K i vores	411 K
den	26 K här sammanfattningen	52 K här granskningen
denedin	59 K mi
denediniz	59 K mi
dengarkan	1 K	1377 K:	1392 K podcast	1392 K juga
denne	26 K opsummering	52 K artikel	52 K historie	52 K saken
denuncias	41 K a la redacción
denuncie	41 K à redação
der	5 K kommentarbereich	32 K er ingen kommentarer	567 K ki-assistent
derechos	887 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	258 K't l'app	258 K't la nostra	258 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	905 K nuestros	905 K nuestras
descuentos	905 K exclusivos para suscriptores
despre	2079 K autor
detaljnije	2208 K:
detaylar	2516 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2516 K okuyun:
deze	26 K samenvatting	1705 K maand nog	1754 K tekst	1754 K vertaling	1754 K ai	1775 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	44 K we get	59 K you try	59 K you make	795 K you find this	797 K you	819 K our	819 K we	819 K you	825 K our ai	825 K the ai
die	5 K kommentarfunktion	5 K kommentare	505 K zusammenfassung	509 K neue folge	509 K aktuelle folge	509 K komplette folge	509 K ganze folge	509 K ganze sendung	512 K umfrage wird durchgeführt	541 K debatte zu
diese	52 K recherche	505 K meldung
dieser	505 K artikel	505 K text	505 K beitrag
dieses	505 K interview
dig	783 K deeper:
digital	777 K subscriptions	820 K access
din	27 K kommentar
dinleyin	2516 K:
directement	1114 K dans votre
direkt	2411 K:
direkte	1842 K:
disclaimer	722 K:	1267 K:
discover	23 K more from	818 K
diskuse	5 K
diskusia	5 K
diskutieren	565 K sie
diskutujte	28 K
diskuze	5 K
disponible	258 K a l'app store	258 K a google play	858 K en google play	913 K en app store	913 K en google play y	1169 K sur google play
distribuie	3 K
distributed	789 K by
disusun	1388 K dengan
dit	27 K indlæg	52 K onderzoek	52 K verhaal	1754 K artikel	1754 K stuk	1754 K bericht	1754 K verhaal	1791 K artikel lees je ook in	1791 K verhaal lees je ook in	1804 K artikel is ook	1804 K verhaal is ook	1804 K artikel bevat	1804 K verhaal bevat	1804 K verhaal verscheen	1804 K stuk verscheen
dites	59 K-moi en commentaire
""", 'do': """
do	33 K you agree	66 K you know someone who	66 K you know somebody who	714 K you have a tip	715 K you know more	715 K you have information	715 K you work at	715 K you work in	715 K you have any information	715 K you have a story	763 K our	797 K you have	819 K you
doe	1760 K de quiz	1760 K mee met ons	1760 K mee met onze	1760 K mee aan ons	1760 K mee aan onze	1802 K mee
dojavi	41 K vijest
dojavite	41 K vijest	41 K nam
dokumentumai	1339 K vannak
don	675 K't miss	709 K't miss:	813 K't miss this:
dona	841 K a	1420 K a
donasi	1398 K untuk
donate	651 K now	651 K today	658 K to
doneer	1778 K aan
donnez	1134 K votre avis
dossier	1137 K :
dostupno	2231 K na	2231 K u
dowiedz	1923 K się więcej
download	13 K	818 K	1366 K aplikasi	1395 K	1802 K
""", 'dp': """
dpa	484 (K
""", 'dr': """
drukuj	1947 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	391 K kan tippe os	391 K kan sende os	410 K har brugt	410 K har læst	411 K får en mail	411 K kan også	574 K hast schon ein abo	574 K hast dein limit	1873 K har lest	1873 K har #	1875 K får en e-post	1875 K kan også	1875 K finner oss	2421 K som källa	2442 K har läst	2442 K har #	2443 K får ett mejl	2443 K kan också	2443 K hittar oss
dukung	1398 K	1398 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	746 K-mail	1338 K-mailt küldtünk
""", 'ea': """
earlier	783 K coverage:
""", 'eb': """
ebenfalls	475 K interessant:
""", 'ed': """
edited	790 K by
editing	722 (K by	723 K by	724 K by
editor	709 K's picks:	1385 K:	1385 K :
""", 'ee': """
een	1752 K bericht gedeeld door	1752 K post gedeeld door
eerder	1759 K schreven we:	1759 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	1075 K sitoutumista
ein	503 K beitrag geteilt von	503 K von	503 K post von
einen	442 K monat kostenlos
""", 'el': """
el	252 K teu comentari serà	908 K vídeo comenzará	908 K video comenzará
elinizde	2545 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	2035 K parceria com
email	3 K this	714 K the author	714 K us	746 K	818 K
empfehlen	3 K sie	565 K sie
empfiehl	565 K
""", 'en': """
en	254 K col·laboració amb	846 K otro dispositivo	853 K tu correo	853 K su correo	853 K tu buzón	853 K tu email	867 K facebook y twitter	867 K facebook, twitter	867 K facebook y x	876 K los comentarios	879 K vídeo:	879 K directo	879 K contexto:	907 K colaboración con	1099 K faisant un don	1108 K tant qu'abonné	1114 K vous inscrivant	1137 K savoir plus	1137 K direct	1164 K partenariat avec	1180 K vidéo -	1180 K images -
enable	682 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K	44 K um erro
end	804 K your day with
endet	442 K automatisch
enjoy	777 K
enjoying	675 K this article
entdecke	23 K mehr von	565 K
entdecken	565 K sie
entenda	2011 K:
entra	12 K nel
entre	12 K no
envia	245 K'ns
envianos	894 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	391 K du	1852 K du
erbjudande	2427 K till dig som
erhalten	565 K sie
erscheint	521 K jeden	521 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	897 K corresponsal	897 K redactor de	897 K redactora de	897 K jefe de	897 K jefa de
escanea	894 K el código	913 K el código para descargar
escolta	1 K	256 K el pòdcast	256 K el podcast	256 K el nostre pòdcast	256 K el nostre podcast
escoltar	1 K
escucha	1 K	908 K el pódcast	908 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1177 K
esta	52 K investigación	52 K investigação	52 K reportagem	903 K noticia ha sido traducida	903 K traducción se ha hecho	903 K traducción ha sido	903 K función utiliza	910 K noticia pertenece a	2030 K tradução foi feita	2030 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	52 K reportaje	846 K contenido es exclusivo	901 K contenido procede de	901 K contenido proviene de	903 K texto ha sido traducido	903 K artículo ha sido traducido	905 K reportaje forma parte del número	905 K artículo forma parte del número	910 K artículo pertenece a	2030 K texto foi traduzido	2030 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	241 K pot interessar:
etwas	44 K falsch
""", 'ex': """
exclusief	1705 K voor abonnees
exclusivo	846 K para suscriptores
existing	665 K subscriber	665 K subscribers
experimentou	59 K
explainer	709 K:
explore	709 K more:	818 K
""", 'ez': """
ez	1312 K is érdekelheti:
ezen	52 K a cikken
""", 'fa': """
fai	1477 K il quiz	1477 K il test	1477 K il nostro
faites	1099 K un don	1100 K un don à
fale	2014 K com o autor	2023 K com o repórter	2023 K com a repórter
fammi	59 K sapere
fandt	7 K du
fant	7 K du
fatemi	59 K sapere
""", 'fe': """
feedback	797 K
feel	730 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
fez	59 K a receita
""", 'fi': """
fii	31 K primul
filed	709 K under:
fill	818 K in	818 K out
film	1939 K znajdziesz
find	12 K us	12 K os	692 K us on	692 K me on	758 K your next job	818 K
finden	12 K sie uns	565 K sie
finn	12 K oss
first	829 K published by	829 K published in the
fizessen	1338 K
""", 'fl': """
flash	777 K sale
fler	2410 K artiklar om	2414 K artiklar av
flere	380 K artikler om	384 K artikler af	1841 K saker om	1841 K saker fra	1842 K saker om	1845 K saker av	1858 K jobber på
""", 'fo': """
foglald	1338 K le
foglalja	1338 K le
folge	12 K	565 K
folgen	12 K sie	565 K sie
folgt	12 K
follow	12 K	692 K us	692 K @	692 K all the latest	692 K the latest	692 K our	739 K the	746 K	818 K	1382 K
for	13 K a better	13 K the best	761 K more news	761 K more local	761 K more stories	761 K more on	761 K more coverage	761 K more of our	761 K more from	761 K the latest	769 K the best experience	769 K the best reading experience	777 K just	777 K only	783 K more on the story	808 K just	808 K only	812 K reprint	812 K reprints
fortell	59 K meg
fortsett	1878 K å lese
forward	3 K this
foto	1687 K:	2208 K galerija:
fotogalerie	293 K:
fotogalerija	2330 K:
fotostrecke	475 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	505 K unsere ki
frage	567 K des tages
fragen	505 K sie unsere ki
freier	528 K zugang für abonnenten
from	709 K the archive:	709 K our archive:	709 K our archives:	808 K only	808 K just
""", 'fu': """
fuiste	895 ¿K testigo
full	709 K story:	709 K coverage:
fundet	44 K en fejl
funnet	7 K en
further	709 K reading:
""", 'fy': """
fyll	1875 K inn	2443 K i
""", 'ga': """
ga	1802 K mee
gabung	12 K	1382 K
gambas	1377 [K:video
gaukite	1643 K
""", 'ge': """
ge	2443 K
geben	565 K sie
geef	3 K dit
gem	411 K
gemaakt	59 K?
generative	755 K ai
gerelateerd	1759 K:
gesponsert	559 K von
gesponsord	1775 K door
get	13 K the app	13 K our	23 K	651 K in touch	675 K the latest	675 K breaking news	682 K notified	739 K	739 K the	756 K tickets	756 K your tickets	769 K the	770 K text alerts	770 K news alerts	773 K the	773 K our	777 K	789 K permission to reuse	818 K
""", 'gi': """
gi	1875 K
gib	565 K
gift	3 K this
gillar	2444 K du
giornalista	1460 K professionista	1460 K e scrittrice	1460 K e scrittore
giv	411 K
""", 'gl': """
glavni	2344 K poudarki
""", 'go': """
go	783 K deeper:
gostou	8 K
got	714 K a tip	714 K a story	714 K a news tip	715 K a question	797 K	819 K a	819 K
""", 'gr': """
graduada	898 K en
graduado	898 K en
grupo	1999 K do whatsapp
""", 'gu': """
guarda	1450 K anche	1450 K:	1450 K il video	1450 K anche:	1474 K il video qui sopra
gulir	1405 K ke bawah	1405 K untuk
""", 'ha': """
ha	44 K hibát	1320 K van információja	1320 K van információd	1320 K ön is átélt	1320 K te is átéltél	1320 K többet tud
haben	7 K sie einen fehler	479 K sie hinweise
haber	41 K ihbar hatti	41 K hattimiz	41 K merkezi ihbar	2546 K	2550 K:
haberde	7 K hata	2534 K hata
haberin	2516 K devami için
haberleri	13 K
habt	59 K ihr es	59 K ihr das
haga	895 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1464 K informazioni	1464 K una notizia	1464 K una segnalazione	1464 K una storia
hakaret	27 K içeren
hakka	961 K
halaman	1404 K selanjutnya:
hallgasd	1 K meg	1326 K meg
hallgass	1326 K minket
hallgassa	1 K meg	1326 K meg	1338 K meg
haluaisitko	1076 K
haluatko	1054 K kertoa	1061 K töihin	1061 K meille töihin
har	7 K du fundet	7 K du sett	44 K du hittat	44 K du set en fejl	44 K du funnet	44 K du funne	59 K du provat	59 K du testat	59 K du prøvet	59 K du prøvd	59 K du testet	391 K du oplysninger	391 K du viden	391 K du et godt tip	391 K du tip	391 K du flere oplysninger	391 K du oplevet	391 K du selv oplevet	391 K du en god historie	412 K du en historie	412 K du dokumentation	412 K du dokumenter	424 K du et tip	424 K du tip	424 K du et godt tip	424 K du en god historie	424 K du en historie	1845 K du et tips	1852 K du informasjon	1852 K du opplysninger	1852 K du flere opplysninger	1852 K du tips	1852 K du et tips	1852 K du opplevd	1852 K du erfaring	1852 K du tanker	1852 K du noe på hjertet	1877 K du en historie	1877 K du dokumenter	1877 K du dokumentasjon	2421 K du information	2421 K du uppgifter	2421 K du tips	2421 K du ett tips	2421 K du varit med om	2421 K du egna erfarenheter	2421 K du upplevt	2444 K du en historia	2444 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	44 K vist	59 K probado	252 K d'estar registrat	252 K detectat cap	252 K trobat cap	895 ¿K sido testigo
hast	7 K du einen fehler	59 K du es	59 K du das
hat	8 K ihnen	8 K dir
hata	2534 K mi fark	2545 K mi gördünüz
have	7 K you found	7 K you spotted	59 K you tried	59 K you made	651 K your say	714 K a tip	714 K a news tip	714 K a question about this	714 K a question for	715 K you been	715 K a story	768 K your say	797 K a	797 K you	819 K you	819 K we
hay	7 K algún
haz	879 K clic aquí	895 K tu denuncia	911 K nuestro test	911 K el test	911 K nuestro quiz
hazte	841 K socio de
""", 'he': """
hear	1 K this	759 K this story	761 K more	801 K the full	801 K more	818 K
heb	7 K je een fout	44 K je een foutje	59 K je het	59 K je dit	59 K je dit recept	1737 K je een tip	1738 K je een tip	1803 K je
heeft	1737 K u een tip	1738 K u een tip	1803 K u
hela	2451 K samtalet	2451 K intervjun
hele	419 K samtalen	419 K interviewet	1884 K samtalen	1884 K intervjuet
help	765 K us improve	818 K
hent	13 K	388 K appen fra	402 K	411 K	1863 K
here	783 K's more on this
het	5 K reactieveld	1732 K beste van	1775 K artikel gaat verder onder	1775 K verhaal gaat verder onder	1775 K artikel gaat verder na	1775 K verhaal gaat verder na
""", 'hi': """
hiciste	59 K esta
hier	475 K lesen sie	475 K geht es zu	475 K geht's zu	509 K klicken, um	512 K geht es zum quiz	512 K geht es zum täglichen	571 K können sie den artikel	571 K können sie diesen artikel	571 K kannst du den artikel
highlights	754 K
hintergrund	475 K:
hinweise	41 K an die redaktion	41 K an unsere redaktion
hinweistelefon	41 K der redaktion
historien	413 K fortsætter
hit	801 K play
hitta	12 K oss
hittat	7 K ett	44 K fel
""", 'hj': """
hjelp	1858 K oss å bli bedre
""", 'ho': """
hoe	1783 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hotline	41 K tòa soạn	41 K redaksi	2691 K: #
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	795 K useful is this	795 K helpful was this
""", 'hu': """
huomasit	44 K virheen
huomasitko	7 K
hur	2444 K håller du med
husk	411 K at bekræfte	1875 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	412 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	59 K'd love to hear	1449 K più letti di	1469 K punti chiave
""", 'ic': """
icymi	709 K:
""", 'ie': """
ielogojies	1683 K
ievadi	1683 K
""", 'if': """
if	7 K you spot	7 K you notice	44 K you see a typo	44 K you see an error	44 K you find an error	44 K you find a mistake	59 K you make this	59 K you try this	730 K you enjoyed this	730 K you liked this
""", 'ih': """
ihbar	41 K hattimiz
ihr	27 K kommentar	542 K feedback hilft
ihre	27 K beiträge	33 K meinung	512 K meinung ist uns wichtig	542 K rückmeldung hilft
""", 'ik': """
iklan	1405 K -
ikuti	12 K	1370 K berita	1382 K	1393 K survei	1393 K polling	1393 K jajak pendapat	1393 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	41 K numero della redazione	1466 K video non è disponibile	1468 K testo è stato realizzato	1474 K video inizierà	1476 K tuo commento sarà
ilgili	2516 K haber
ilginizi	2516 K çekebilir	2516 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	1061 K
""", 'im': """
im	475 K video:
image	722 K copyright	722 K source,	722 K credit:
""", 'in': """
in	451 K ihrem postfach	451 K ihr postfach	472 K den kommentaren	705 K the comments section	705 K the comment section	709 K case you missed it:	759 K the video player above	1471 K edicola da	1471 K edicola con	1473 K collaborazione con	1492 K offerta	1712 K de app	1730 K de reacties
indtast	411 K
informationen	505 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1479 K il codice	1479 K il qr code	1479 K il qr
inscreva	2032 K-se no nosso webinar
inscrivez	1106 K-vous gratuitement	1161 K-vous à notre webinaire
instal	1395 K aplikasi
instala	13 K
instale	13 K
instaliraj	2231 K
instalirajte	2231 K	2256 K aplikaciju
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1464 K la tua lettera
""", 'ir': """
irtisano	1075 K
""", 'is': """
is	7 K something wrong	797 K there	819 K there	1803 K er iets
isi	1393 K survei
ismer	66 K valakit
ismersz	66 K valakit
ist	7 K ihnen ein fehler	44 K dir ein fehler
""", 'iz': """
izlasi	1683 K
izle	2516 K:
izleyin	2516 K:
izpildi	1674 K testu
izveido	1683 K
izvor	2235 K:
izvori	2235 K:
""", 'ja': """
ja	1669 K tev ir informācija	1669 K jums ir informācija	1669 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	1075 K
jadikan	1382 K
jadilah	31 K yang pertama
jaga	961 K
jak	311 K se vám líbil
jatka	1077 K lukemista
jawab	1393 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1784 K kunt niet meer reageren	1784 K kunt reageren	1792 K kunt je altijd	1792 K ontvangt vanaf nu	1792 K ontvangt een e-mail	2224 K li vam	2224 K li članak	2345 K bil članek	2345 K bila vsebina	2345 K bil povzetek
jeden	521 K montag neu	521 K dienstag neu	521 K donnerstag neu	521 K freitag neu	521 K samstag neu	521 K sonntag neu	521 K mittwoch neu
jederzeit	442 K kündbar	449 K widerrufen	449 K abbestellen	449 K abmelden
jelentkezz	1338 K be
jelentkezzen	1338 K be
jeste	59 K li probali	59 K li isprobali
jetzt	509 K reinhören	512 K tickets sichern	533 K lesen:	554 K # monate	554 K # wochen
""", 'ji': """
jika	1383 K anda mengetahui	1383 K anda punya
""", 'jo': """
job	388 K hos
jobb	1849 K i
jobba	2418 K på
jobbar	2421 K du
jobber	1852 K du
jogue	2032 K palavras cruzadas
join	12 K our	12 K us	23 K	56 K the # people	56 K # people	56 K the # readers	56 K over # people	56 K more than # people	651 K the conversation	658 K	692 K the conversation on	692 K us on	705 K the debate	739 K the	739 K	756 K us for	756 K us at	756 K us in	756 K us live	768 K the conversation	768 K the discussion	768 K the debate	777 K for	777 K now	818 K	823 K #	823 K over #	823 K more than #	823 K our #
jornalista	2022 K formada	2022 K formado
jos	44 K huomaat
""", 'ju': """
junte	12 K-se	23 K-se a	56 K-se a #	56 K-se às #	56 K-se aos #	56 K-se a mais de #
juttu	1077 K jatkuu
juttuvinkit	41 K:
jutun	46 K saa
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	412 K du lide
kanalimiza	12 K
kapcsolja	1338 K be
kapja	1338 K meg
kas	59 K proovisid	946 K sul on vihje	946 K sul on vihjeid	962 K lugu	962 K artikkel	962 K tead	962 K tahad
katso	1045 K myös	1045 K:	1045 K video	1045 K myös:	1075 K koko	1075 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	675 K up with	777 K reading	778 K reading with	813 K reading:
ken	66 K je iemand	1803 K je
kenal	66 K seseorang
kender	66 K du nogen	66 K du en	391 K du til
kennen	66 K sie jemanden
kennst	66 K du jemanden	66 K du wen
kent	66 K u iemand
keressen	1338 K minket
kerro	59 K kommenteissa	1054 K kokemuksesi	1054 K oma
keskustele	28 K
keskustelu	1064 K on auki
key	754 K points	754 K takeaways
""", 'ki': """
ki	505 K-generierte inhalte	505 K-generierte texte	505 K-generierte zusammenfassungen	1882 K har
kijk	1733 K ook	1733 K hier	1757 K de uitzending	1757 K de hele	1773 K voor meer
kirim	1383 K foto	1383 K tulisan
kirimkan	1383 K foto
kirjaudu	1064 K	1075 K
kirjoita	1075 K suoraan	1075 K meille
kirjoitimme	1083 K
kirjoittaja	1056 K on	1056 K työskentelee
kirjuta	946 K autorile
""", 'kj': """
kjenner	66 K du noen	66 K du nokon	1877 K du til
""", 'kl': """
klausies	1683 K
klausykite	1628 K	1643 K
klick	565 K
klicka	2411 K här
klicken	565 K sie
klik	381 K her	1382 K	1733 K hier	1773 K hier voor	1802 K
klikk	1842 K her
klikkaamalla	1075 K
kliknij	1923 K tutaj
kliknite	2271 K sem
klopt	1803 K er
""", 'kn': """
know	66 K someone who	66 K somebody who	66 K anyone who	730 K someone	730 K anyone	797 K	819 K
""", 'ko': """
kokeilitko	59 K
koko	1075 K keskustelun kuulet
kolumna	2220 K izražava	2341 K izraža	2341 K odraža
kom	397 K til vores	1858 K på vårt	1858 K på vår	2427 K på vårt	2427 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1643 K gali
kommentare	5 K	27 K	543 K können nur	571 K werden erst	571 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	472 K
kommentarsporet	5 K
kommenteerida	961 K saavad
kommentering	5 K
kommentieren	5 K	543 K können	565 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontak	41 K redaksi
kontakt	296 K na autora	384 K journalisten	391 K journalisten	392 K	411 K	478 K:	1845 K journalisten	1852 K oss	1852 K journalisten	1853 K	1875 K
kontakta	2414 K reportern	2421 K oss via	2421 K reportern	2422 K	2443 K
kontributor	1385 K:
konuyla	2516 K ilgili:
koop	1802 K
kopeeri	961 K
kopier	411 K	1875 K
kopiera	2443 K
kopioi	1075 K
kopiuj	1947 K link
koreksi	1389 K artikel
""", 'kr': """
krijg	1802 K
""", 'ku': """
kui	946 K sul on teema	946 K sul on vihje	946 K tead	946 K märkasid
kunjungi	1390 K toko
kunstig	417 K intelligens har	1882 K intelligens har
kunstmatige	1754 K intelligentie kan fouten maken. controleer
kuula	951 K podcasti	961 K
kuulemme	1075 K mielellämme
kuuntele	1 K	1045 K:	1045 K myös	1045 K myös:	1062 K	1075 K
""", 'kv': """
kviz	2208 K:	2330 K:
""", 'l': """
l	5 K'espace commentaires	59 K'avete provata	59 K'avete provato	59 K'hai provata	59 K'hai provato	59 K'heu provat	59 K'has provat	1114 K'essentiel de l'actualité	1141 K'auteur	1142 K'auteur	1151 K'essentiel par	1454 K'autore	1455 K'autore
""", 'la': """
la	5 K sección de comentarios	41 K ligne de la rédaction	52 K acest articol	59 K probaste	59 K hiciste	59 K has probado	1165 K vidéo va commencer	1432 K tua email	1476 K tua opinione conta
laadi	961 K alla
laat	59 K me weten	1757 K je dit artikel	1802 K
laatste	1732 K nieuws over
ladda	13 K ner	2431 K ner	2431 K ned	2443 K ner
lade	13 K	565 K
laden	13 K sie	565 K sie
lae	961 K alla
lagre	1875 K
langganan	1400 K
lanjut	1405 K membaca
lanjutkan	1405 K membaca
laporan	1384 K:	1385 K wartawan	1385 K kontributor
laporkan	1389 K kesalahan
lasi	1658 K arī	1658 K vairāk	1658 K vēl	1683 K
lasiet	1658 K arī
last	13 K ned	1863 K ned	1875 K ned
lataa	13 K	1075 K
latest	708 K from	708 K in	708 K videos from
laureata	1460 K in
laureato	1460 K in
""", 'le': """
le	879 K puede interesar	879 K puede interesar:	1108 K premier mois	1136 K meilleur de
lea	879 K también	879 K aquí	879 K además	879 K más	879 K:	879 K además:
leave	59 K a star
lediga	2418 K jobb på	2418 K tjänster på
ledige	388 K stillinger hos	388 K stillinger på	1849 K stillinger i	1849 K stillinger hos
lee	13 K en	879 K también	879 K más	879 K:	879 K más:	879 K aquí:	913 K las noticias sin anuncios	913 K sin anuncios en la app	924 K aquí la nota completa
leer	879 K también	879 K más
lees	13 K	1732 K meer over	1733 K ook	1733 K ook:	1733 K meer	1733 K meer:	1733 K verder	1733 K hier	1733 K:	1733 K verder:	1759 K ons dossier:	1759 K het hele verhaal:	1773 K het hele	1773 K het volledige	1773 K de hele	1773 K hier het hele	1773 K hier alles	1798 K ook dit artikel:	1798 K dit ook:	1799 K ook het interview	1799 K ook het verhaal	1799 K ook ons	1799 K ook onze	1799 K ook de analyse	1799 K ook de reportage	1799 K ook de column	1799 K ook dit	1799 K hier het interview	1799 K hier de analyse	1802 K	1804 K dit verhaal	1804 K dit artikel
leestip	1733 K:
legg	1875 K til
leggi	13 K	1449 K tutte le notizie	1450 K anche	1450 K anche:	1450 K qui	1450 K tutto	1450 K:	1450 K pure:	1461 K tutti gli articoli di
legyen	31 K ön az első	1338 K
leia	13 K	2010 K mais sobre	2011 K também	2011 K também:	2011 K mais	2011 K:	2011 K aqui	2011 K mais:
leiad	961 K meid
leidsid	44 K	952 K vea	952 K artiklist vea
leiten	3 K sie
ler	2011 K também	2011 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1136 K plus lus	1151 K réponses sont générées	1152 K points clés	1841 K mer om	1842 K også	1842 K også:	1842 K mer	1842 K mer:	1842 K:	1842 K hele saken	1842 K om	1842 K her	1842 - K også	1849 K videre med	1863 K eavisen	1863 K avisa	1863 K avisen	1876 K	1878 K videre
leseempfehlung	533 K:
lesen	13 K sie	474 K sie mehr zu	474 K sie mehr zum	475 K sie auch	475 K sie mehr	475 K sie hier	475 K sie dazu	475 K sie jetzt	475 K sie außerdem	475 K sie mehr zum thema	533 K sie hierzu:	557 K sie weiter:	557 K sie unser dossier:	565 K sie
lesenswert	533 K:
leserbrief	472 K
leserbriefe	472 K an
leserkommentare	542 K geben
lesetipp	475 K	475 K:
lest	475 K auch
""", 'li': """
licencia	925 K creative commons
licenciada	898 K en
licenciado	898 K en
license	789 K this
lies	475 K auch	475 K mehr	475 K dazu	565 K
ligne	41 K de la rédaction
lihat	1377 K juga	1377 K juga:	1392 K video	1404 K pula:
liitu	56 K #	961 K
liity	56 K #	56 K yli #	1075 K
like	12 K us	675 K what you're reading	692 K and follow
liker	1877 K du
limited	777 K time	777 K-time
linea	41 K della redazione
linia	41 K redacției	41 K redacţiei
link	2670 K bài gốc
linka	41 K redakce	41 K redakcie
liputan	52 K ini
lire	1136 K tous nos articles	1137 K aussi	1137 K également	1137 K	1137 K notre	1137 K l'article	1137 K plus	1137 >> K
lisa	961 K meid	961 K
lisez	13 K	1137 K aussi	1177 K
listen	1 K to	709 K |	709 K:	759 K to the latest episode	759 K to the full episode	759 K to the full interview	759 K again on	801 K to our	801 K as	818 K
live	381 K:	475 K-ticker:
liveblog	1733 K:
""", 'll': """
llegeix	241 K també	241 K més
llegiu	241 K també
llicenciada	247 K en periodisme
llicenciat	247 K en periodisme
""", 'lo': """
lo	59 K has probado	878 K más leído en	878 K más visto en	878 K último en
loe	934 K ka	934 K lisaks	934 K veel	934 K edasi:	961 K
log	410 K ind eller opret	411 K ind	818 K in
logg	1873 K inn eller	1875 K inn
logga	2442 K in eller	2443 K in
logi	961 K sisse
loo	961 K
looking	818 K for
los	5 K comentarios	27 K comentarios	1760 K de dagelijkse
lowongan	1390 K kerja di
""", 'lu': """
lue	1045 K myös	1045 K myös:	1045 K lisää	1045 K lisää:	1045 K:	1045 K seuraavaksi:	1075 K
lugu	963 K jätkub
luister	1 K	1733 K ook	1733 K:	1733 K ook:	1757 K hier naar	1757 K de podcast	1802 K
luo	1064 K tunnus	1075 K
""", 'ly': """
lyssna	1 K på	2411 K	2411 K:	2443 K
lyt	1 K til	381 K til	411 K
lytt	1842 K til	1875 K
""", 'ma': """
maak	1760 K de puzzel	1769 K een bedrag over	1769 K je gift over	1769 K uw gift over	1769 K je bijdrage over	1769 K uw bijdrage over	1802 K
maandelijks	1705 K opzegbaar
mach	512 K den test:	565 K
machen	512 K sie den test:	512 K sie mit bei unserer	565 K sie
made	59 K it?
mai	2071 K multe detalii	2071 K mult pe această temă:	2099 K multe articole despre	2099 K multe știri despre
mail	1736 K de auteur	1748 K	1802 K
mais	2010 K lidas em	2010 K de	2010 K sobre	2010 K notícias de	2010 K notícias sobre	2014 K artigos de
make	12 K us	651 K a donation	651 K a contribution	651 K a gift	818 K
manda	894 K tus fotos
mandanos	894 K
mande	2026 K sua sugestão	2026 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1382 K bergabung
masuk	1409 K atau daftar
masz	1926 K temat?	1926 K temat dla
matote	1644 K klaidą
""", 'me': """
me	59 K conta	59 K conte
meer	1732 K over	1732 K uit	1732 K van	1732 K nieuws over	1733 K lezen:	1736 K artikelen van	1736 K van deze auteur	1773 K nieuws uit	1773 K nieuws over	1773 K weten?	1773 K over dit	1798 K over dit onderwerp:	1803 K lezen over
meest	1732 K gelezen in
meet	714 K the author	756 K our	818 K
mehr	474 K zum thema	474 K aus	474 K von	474 K zu	474 K lesen über	474 K über	475 K zum thema	475 K dazu	475 K dazu:	475 K lesen:	475 K aus dem ressort	475 K aus der region:	478 K vom autor	478 K von der autorin	478 K artikel von	505 K informationen zum einsatz von ki	533 K nachrichten aus	533 K aus dem archiv:	557 K hintergründe dazu:	557 K zu diesem thema:
meistgelesen	474 K in
mejla	2421 K reportern	2422 K
meld	1802 K je	1858 K deg på vårt	1875 K deg
melde	565 K
melden	565 K sie
members	820 K can read
menemukan	7 K kesalahan	44 K kesalahan	44 K salah
mentse	1338 K
mer	1841 K om	1841 K fra	1842 K om saken:	2410 K om	2410 K från	2411 K om ämnet:	2411 K läsning:	2414 K av
merci	28 K de rester	28 K de respecter
mere	380 K om	380 K fra	381 K om emnet:
mest	2410 K läst i
met	1747 K medewerking van	1747 K dank aan anp	1747 K dank aan belga
mettiti	1477 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	879 K también	879 K:	879 K también:	908 K el video arriba	908 K el vídeo de arriba
mit	33 K gondol	442 K einem abo	485 K material von	486 K material von
mitarbeit	499 K:
""", 'mn': """
mnenja	2341 K avtorjev
mnenje	2341 K avtorja
""", 'mo': """
modtag	411 K
mohlo	293 K by vás zajímat:
molimo	28 K vas da
monat	442 K kostenlos	442 K gratis
more	708 K from	708 K on	709 K from	709 K on this	709 K to read:	709 K on this story:	709 K on this topic:	709 K stories:	709 K on:	714 K by	714 K stories by	783 K coverage:	813 K news:	815 K videos from	830 K local headlines	830 K local news	830 K local stories	830 K national news	830 K top stories	830 K world news	830 K business news	830 K sports news	830 K breaking news
most	708 K read in	708 K read on	708 K viewed in	708 K popular in	708 K popular on	813 K read:
""", 'mu': """
mua	2675 K vé
muhabir	2550 K:
muista	1075 K vahvistaa
mus	1643 K rasite
must	709 K read:	813 K-see:
""", 'na': """
na	52 K tomto textu	52 K tomto texte	52 K ovom tekstu	1775 K de advertentie gaat	1990 K sua caixa de entrada	2351 K voljo v	2351 K voljo na
nachgekocht	59 K?
nachrichten	454 K-app
nad	52 K tym tekstem
nahlaste	333 K chybu
najdete	12 K nás
najnowsze	1922 K z
najnowszy	1929 K numer
najpopularniejsze	1922 K w
namestite	2351 K
namluveno	310 K
napisz	31 K pierwszy
napiszcie	59 K
nata	1460 K a
nato	1460 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1338 K felejtse el megerősíteni
neem	1805 K nu
nehmen	565 K sie
nei	1447 K commenti
nella	1432 K tua mail	1432 K tua email	1432 K tua casella
nema	32 K komentara
nemate	2241 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	474 K artikel aus
new	777 K year sale	816 K episodes
news	41 K hotline	41 K tip line	454 K-app
newsblog	475 K:
newsdesk	41 K hotline
newsletter	451 K an	451 K von
newsroom	41 K hotline	41 K tip line	41 K tips
next	709 K:
""", 'ng': """
nghe	1 K	2661 K:	2676 K podcast của báo	2676 K podcast của chúng tôi	2676 K toàn bộ bài	2676 K bài viết
""", 'ni': """
nicht	472 K mehr kommentieren	472 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1956 K masz czasu czytać
nieuws	1803 K via whatsapp
nikmati	1395 K berita	1400 K
nimate	2361 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	879 K te pierdas:	1990 K seu e-mail	1990 K seu email	1999 K facebook e no	1999 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	876 K de participación
nos	1137 K lecteurs ont lu	2008 K comentários
noskaties	1683 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	878 K de
notify	682 K me of	682 K me when
notre	1137 K dossier	1137 K article	1137 K enquête :	1137 K reportage :
nous	12 K suivre
nova	2347 K številka
novi	2226 K broj
now	709 K read:	808 K only	808 K just
nowy	1929 K numer
""", 'nu': """
nu	32 K există comentarii	1779 K # weken voor	1779 K # maanden voor	1795 K de eerste maand voor	1805 K met korting
nur	442 K für mitglieder	554 K # euro	554 K # €	574 K für kurze zeit	574 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	296 K autorovi	296 K autorce	1926 K autorze	1926 K autorce	2023 K autor escreve segundo o novo	2038 K seu comentário será	2081 K postare distribuită de
""", 'ob': """
obejrzyj	1923 K wideo	1923 K:	1939 K film	1939 K wideo
objevili	7 K jste
obserwuj	12 K	1953 K
""", 'oc': """
ocenite	2224 K	2345 K
ocijenite	2224 K
""", 'of': """
ofert	254 K per
offerta	1492 K speciale
offrez	3 K
offrir	3 K
ofrecido	907 K por
""", 'og': """
oglejte	2330 K si video
""", 'ok': """
okuyun	2516 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	946 K midagi	946 K kogenud
oletko	1054 K kokenut	1054 K itse kokenut
oliko	1076 K tästä
olvasd	1312 K el	1312 K el:	1338 K el
olvass	1312 K tovább:
olvassa	1312 K el	1312 K el:	1312 K el ezt is	1338 K el
""", 'om': """
om	384 K forfatteren	384 K skribenten	1705 K verder te lezen	1730 K te reageren	1845 K forfatteren	1845 K skribenten	2414 K skribenten	2414 K författaren
""", 'on': """
on	691 K facebook and twitter	691 K facebook, twitter	691 K instagram, facebook	691 K twitter and facebook	691 K instagram and facebook	709 K our site:
onbeperkt	1705 K toegang
onko	1054 K sinulla juttuvinkki	1054 K sinulla vinkki	1054 K sinulla tietoa	1054 K sinulla aiheesta	1076 K sinulla asiakirjoja
only	767 K registered	767 K subscribers	767 K members
ontdek	23 K meer van	1802 K
ontvang	1709 K elke	1802 K
onze	1757 K podcast is te
""", 'oo': """
ook	1733 K interessant:	1798 K in het nieuws:	1798 K lezen:
""", 'op': """
op	1720 K facebook en twitter	1720 K facebook, twitter	1720 K facebook en instagram	1720 K facebook, instagram
opazili	44 K ste
opdaget	412 K en fejl
opdater	411 K
opinion	709 K |
opozorite	2363 K na napako
oppdater	1875 K
opprett	1873 K en	1873 K konto	1873 K bruker	1875 K
oppsummeringen	26 K er
oprac	1951 K.
opracowanie	1951 K:
opret	410 K en gratis	410 K dig gratis	411 K
opsummeringen	26 K er
""", 'or': """
order	818 K
originally	829 K published by	829 K published in	829 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	951 K	961 K
osallistu	1061 K	1075 K
ossza	3 K meg	1338 K meg
osta	951 K pilet	961 K	1061 K liput	1075 K
oszd	3 K meg	1338 K meg
""", 'ot': """
ota	1054 K yhteyttä toimittajaan	1054 K yhteyttä toimitukseen	1058 K yhteyttä	1075 K yhteyttä	1075 K käyttöön
""", 'ou': """
our	41 K hotline	41 K tip line	783 K earlier coverage:	813 K latest coverage:	822 K app	822 K podcast	822 K newsletter	822 K channel	822 K telegram channel	822 K whatsapp channel	822 K free newsletter	822 K daily newsletter	822 K apps
out	774 K every
ouvir	1 K
""", 'ov': """
ovaj	2223 K sažetak
over	1737 K de auteur	1738 K de auteur
ovo	52 K istraživanje
""", 'pa': """
paid	734 K for by
para	876 K participar	876 K comentar	895 K comunicarse con	895 K contactar con	910 K poder comentar	2008 K comentar
partager	3 K
partagez	3 K
partecipa	1471 K al nostro
participe	12 K
participez	1161 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	754 K of this article	754 K of this story
pas	32 K encore de commentaire
pasang	1395 K aplikasi
pasidalinkite	1629 K savo istorija	1643 K
pass	687 K this on
passend	475 K dazu	475 K dazu:
patreon	2540 K'dan
payment	660 K methods:
""", 'pe': """
peatoimetaja	943 K:
pentru	2081 K a vedea acest	2081 K a vizualiza acest
penulis	1384 K:	1385 K:	1385 K :
per	451 K e-mail zugeschickt	451 K mail zugeschickt	1425 K leggere tutto	1427 K gli abbonati	1427 K chi ha un abbonamento	1447 K commentare	1450 K approfondire	1450 K approfondire:	1461 K contattare l'autore	1461 K contattare l'autrice	1461 K scrivere all'autore	1461 K scrivere all'autrice	1464 K segnalazioni
periodista	247 K especialitzada	247 K especialitzat	897 K de	897 K especializada	897 K especializado
perskaitykite	1643 K
pewarta	1384 K:	1385 K:	1385 K :
""", 'pi': """
piedalies	1683 K
piesakies	1674 K
pievieno	1683 K mūs	1683 K
pievienojies	56 K #	1668 K	1683 K
pievienojieties	1668 K
pilihan	1377 K editor:
pirkite	1634 K bilietus
pitaj	2223 K
pitajte	2223 K
pitch	651 K in
""", 'pl': """
place	758 K a classified	758 K an ad
play	763 K our	763 K today's	818 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1136 K d'articles sur	1136 K d'infos sur
""", 'po': """
pobierz	13 K	1942 K z	1942 K w	1942 K na	1942 K w sklepie	1953 K aplikację	1971 K aplikację
podaruj	3 K	1947 K
podcast	475 K-tipp:	709 K:	1137 K :
podcastunk	1326 K
pode	2011 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2301 K
podporujte	328 K	2301 K
podprite	2358 K
podsumowanie	26 K wygenerowane	26 K zostało	1935 K artykułu	1935 K wygenerowane	1935 K przygotowane
podziel	3 K się
pogledaj	2208 K video
pogledajte	2208 K i	2208 K još	2208 K video	2208 K:
poglejte	2330 K tudi	2330 K:
poin	1388 K penting oleh	1388 K-poin penting oleh
points	1152 K clés
pokud	44 K najdete
polecamy	1923 K:
poll	764 K:
pomohl	311 K vám
pomohol	2285 K vám
pon	911 K a prueba tus
ponturi	2077 K și sesizări
popular	708 K in
posa	252 K a prova els teus
posez	1151 K vos questions	1151 K votre question
poslat	323 K
poslechnout	1 K
post	705 K a comment
posted	708 K in	709 K in:
posts	27 K
potrebbe	1450 K interessarti:
pots	245 K enviar-nos
pour	1097 K nous soutenir	1106 K débloquer	1134 K réagir	1134 K commenter	1137 K aller plus loin	1137 K rappel :	1155 K nous contacter	1155 K contacter	1165 K écouter cet épisode
povezano	2208 K:
povzetek	2344 K	2344 K članka
poznajete	66 K nekoga
poznate	66 K nekoga
pozrite	2271 K si	2271 K si video
""", 'pr': """
pr	1532 K:
pratite	12 K	2238 K
preberite	2330 K tudi	2330 K še	2330 K več	2330 K:	2330 K si
prefer	738 K
pregunta	250 K a la nostra
prenesi	2351 K
prenesite	13 K	2351 K	2358 K aplikacijo
prenota	1471 K il tuo posto per l'evento
prenumerata	1641 K nuo
prenumeruokite	1641 K ir skaitykite	1641 K nuo	1641 K tik	1643 K
press	801 K play
pretplatite	2238 K se na
preuzmi	2231 K	2256 K aplikaciju
preuzmite	13 K	2231 K	2238 K aplikaciju	2256 K aplikaciju
previous	783 K coverage:
previously	709 K:
pridaj	56 K sa k #
pridajte	12 K sa	56 K sa k #
prijavi	2243 K pogrešku
prijavite	2243 K grešku	2243 K pogrešku	2363 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunk	56 K prie #
prisijunkite	1627 K prie	1643 K
prisluhnite	2330 K podkastu
privacy	675 K notice:
probeer	1779 K # maanden voor	1779 K # weken voor	1795 K	1802 K
proefabonnement	1705 K
profitez	1177 K
promoted	734 K by	787 K:
prosimy	28 K o
protokoll	499 K:
przeczytaj	1923 K także	1923 K też	1923 K:	1923 K też:
""", 'pu': """
publicado	887 K originalmente en
published	774 K every
puede	12 K seguir	895 K enviarnos	895 K contactar	895 K escribir
puedes	12 K seguir	879 K leer también	879 K leer:	895 K enviarnos	895 K contactar	895 K escribir	908 K escuchar todos los episodios
punti	1469 K chiave
puntos	903 K clave generados
punya	66 K teman yang	1383 K informasi	1383 K cerita	1383 K foto	1383 K keluhan
puoi	12 K seguirci	1464 K inviarci
push	457 K-nachrichten	457 K-benachrichtigungen	457 K-mitteilungen
pushmeldingen	1715 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2666 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	887 K prohibida
quelle	484 K: dpa	484 K:
quellen	484 K:
quer	2026 K sugerir	2026 K contar	2026 K receber as principais
questa	26 K sintesi	52 K inchiesta	1468 K traduzione
questions	797 K
questo	8 K articolo ti	26 K riassunto	1468 K articolo è stato tradotto	1471 K articolo è pubblicato sul numero	1476 K articolo aderisce
quick	783 K read:
quieres	895 ¿K contarnos
quiz	548 K:	1180 K.	1180 K -	1180 K :	2532 K:
""", 'ra': """
raccontami	59 K
raccontatemi	59 K
radije	2241 K slušate
radote	44 K	1635 K klaidą
raje	2361 K poslušate
raksti	1669 K autorei	1669 K autoram
raksts	1685 K turpinās
rakstu	46 K drīkst
rangkuman	1388 K ini	1388 K oleh	1388 K ai
rate	8 K this
""", 're': """
re	1180 (K)lire
reach	714 K the reporter	714 K the author	746 K
reacties	5 K	27 K	1784 K worden
read	13 K this in	708 K more on these	708 K more about	708 K more from	709 K more	709 K more:	709 K also	709 K next	709 K:	709 K |	709 K all about it	709 K next:	714 K more by	761 K more of our	769 K this and more	769 K this story	773 K our	777 K on with	777 K on for	778 K on with	783 K the full report here	783 K the full story here	813 K our explainer:	813 K our analysis:	813 K our guide:	813 K our interview:	813 K this next:	813 K our latest:	818 K
readers	767 K must use	767 K must log
reageren	5 K	1784 K kan	1784 K is alleen	1804 K op dit artikel
receive	674 K emails from	682 K notifications	773 K the	773 K our
recevez	1114 K chaque	1114 K tous les	1114 K gratuitement
recevoir	1120 K les alertes
recibe	855 K cada	855 K todas las	894 K las noticias	894 K en tu whatsapp
recibir	861 K notificaciones
recomandarea	2071 K noastră:
recomendado	2011 K:
recomendamos	879 K:
recomienda	3 K
recommended	709 K:	783 K reading:
redactor	247 K de	897 K de	897 K en
redactora	247 K de	897 K de	897 K en
redakcijas	41 K tālrunis	41 K telefons
redakcijos	41 K linija	41 K telefonas
redaksjonens	41 K tipstelefon
redaktion	499 K:
redaktionens	41 K tiplinje	41 K tipstelefon
redaktions	41 K-hotline
redaktionshotline	41 K
redzi	1684 K kļūdu
regala	3 K
regale	3 K
regarder	1137 K :
regardez	1165 K la vidéo ci-dessus	1165 K la vidéo ci-dessous
register	756 K for our	818 K
registreeru	951 K
registrer	1873 K deg
registrera	2442 K dig
registrieren	440 K sie sich
rejoignez	12 K	23 K les	56 K les #	56 K nos #	56 K plus de #
rejoins	56 K les #
relacionado	879 K:	2011 K:
related	709 K:	709 K |	709 K story:	709 K stories:	709 K article:	709 K reading:	709 K video:	709 K content:	813 K coverage:
relire	1137 K
remarks	27 K
rendeld	1325 K meg
rendelje	1325 K meg	1338 K meg
report	7 K an error	7 K a mistake	818 K
reporter	1384 K:	1385 K:
reporting	722 (K by	723 K by	724 K by
reserva	905 K tu plaza
reserve	756 K your seat	2032 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1169 K informé avec notre appli	1169 K informés avec notre appli
resum	250 K generat	250 K fet
resume	903 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1137 K	1137 K ici	1161 K notre hors-série	1165 K tous les épisodes
rezervuokite	1643 K
rezime	2223 K
rezumat	2082 K generat	2082 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1432 K ogni
ringkasan	1388 K ini	1388 K dibuat	1388 K oleh	1388 K ai
rispetta	28 K
""", 'ro': """
rodyti	1643 K
""", 'ry': """
ryhdy	1075 K
""", 's': """
s	326 K využitím zpráv
""", 'sa': """
saada	946 K oma vihje	946 K meile	946 K oma arvamuslugu	946 K arvamuslugu	961 K
saat	1075 K ilmoituksen	1075 K sähköpostin	1075 K
saiba	2011 K mais	2011 K mais:
saken	46 K kan	1878 K fortsetter
saksikan	1377 K juga	1392 K video	1392 K live	1392 K live streaming
sale	777 K:
saluran	41 K aduan redaksi
salvesta	961 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1108 K engagement
save	778 K #% on your first	778 K #% on an annual	778 K #% on a digital
sazinies	1683 K
saznajte	2208 K više:
""", 'sc': """
scan	739 K to join	769 K the qr code	769 K the code
scannez	1169 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	550 K
schalten	550 K sie
schau	565 K
schenk	531 K diesen
schenken	531 K sie diesen
schick	565 K
schicken	565 K sie
schlagworte	474 K zu
schon	554 K ab # euro
schreib	565 K
schreiben	31 K sie den ersten	478 K sie unserem autor	478 K sie der autorin	478 K sie uns	565 K sie
schrijf	1802 K je
scopri	23 K di più da	1471 K i giochi	1471 K i nostri giochi
scrivi	31 K il primo	1453 K all'autore
scroll	759 K down for video	1405 K ke bawah	1405 K untuk
""", 'se': """
se	44 K trovi un errore	44 K trovate un errore	44 K noti un errore	381 K også	381 K video	381 K også:	397 K flere jobs	411 K hele	411 K flere	411 K alle	910 K adhiere a los criterios	925 K permite la reproducción	1464 K vuoi raccontare	1464 K hai informazioni	1842 K også	1842 K video	1842 K også:	1875 K hele	1875 K alle	1875 K mer av	2026 K tiver informações	2026 K você tem informações	2411 K också	2411 K även	2411 K även:	2443 K hela	2443 K alla	2443 K mer av
sea	28 K respetuoso	31 K el primero
search	800 K thousands of
see	7 K an error	7 K a mistake	44 K a typo	708 K more from	709 K also	709 K more	709 K more:	709 K also:	714 K all posts by	714 K author archive	813 K our explainer:	815 K more videos	818 K
seen	44 K a typo	44 K a mistake	819 K
segera	1366 K unduh aplikasi
segnala	41 K alla redazione
segnalazioni	41 K alla redazione
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	899 K
seguinos	12 K
seguir	899 K a
seguiu	12 K-nos
sehen	509 K sie hier das	509 K sie im video	509 K sie das video	565 K sie
sei	31 K der erste	31 K die erste	1464 K stato testimone	1464 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1627 K	1643 K
seko	1668 K	1683 K
sekojiet	1668 K
selanjutnya	1404 K:
sem	32 K comentários
senaste	2410 K nytt om
send	3 K this	391 K os et krypteret	391 K os dit tip	411 K	714 K us your	714 K tips to	714 K your tips	714 K feedback to	714 K your story ideas	797 K us	797 K your	797 K photos	797 K pictures	818 K	1852 K sikkert tips	1852 K tips	1875 K	1875 K saken videre
senden	565 K sie
seneste	380 K nyt om
sent	774 K every	774 K each
seotud	934 K:
ser	1877 K du noe feil	2444 K du något fel
ses	1140 K derniers articles
set	44 K en fejl	818 K
sett	44 K en feil
setzen	565 K sie
seu	27 K comentário	2038 K comentário será
seuraa	12 K	1058 K kirjoittajaa	1058 K toimittajaa	1075 K
""", 'sh': """
share	3 K this	3 K the article	714 K your story	797 K your	818 K
shop	818 K
short	705 K survey
""", 'si': """
si	28 K prega di	44 K ves una errata	44 K ves un error	44 K encuentras un error	44 K detectas	44 K trobes	59 K vous testez	245 K tens informació	895 K tienes información	895 K tiene información	895 K tenés información	895 K conoces algún	895 K conoces un caso	1155 K vous avez des informations	1155 K vous disposez	1155 K vous souhaitez
sia	31 K il primo
sichere	565 K
sichern	565 K sie
sie	7 K haben einen fehler	12 K finden uns	478 K erreichen die autorin	478 K erreichen den autor	498 K erreichen	574 K haben schon ein abo	574 K haben ihr limit	574 K haben das limit	574 K haben schon ein konto
sieh	509 K dir das video
siehe	475 K auch
siga	12 K	12 K-nos	894 K el canal	2023 K este autor	2023 K esta autora
sign	651 K up here	674 K up to get	674 K up to receive	675 K up to	675 K up for	675 K up here	675 K up (it's	770 K up for push	770 K up for alerts	770 K up for text alerts	770 K up for breaking news alerts	805 K up to our	805 K up for our	805 K up for breaking	805 K up for free	818 K up	818 K in
sigue	12 K a	879 K leyendo:	894 K el canal	899 K a	924 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1377 K juga	1377 K juga:	1377 K:	1377 K video	1382 K berita	1392 K video	1403 K berita selengkapnya	1403 K berita lainnya	1404 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1409 K artikel gratis
sisesta	961 K
siste	1841 K nytt om
sitter	1877 K du på	2444 K du på
siz	33 K ne
sizce	33 K
sizin	2545 K başiniza
""", 'sk': """
skaitykite	1617 K daugiau	1617 K taip pat	1617 K ir	1643 K
skapa	2442 K ett	2442 K konto	2443 K
skaties	1658 K arī	1683 K
skicka	2443 K
skinite	13 K	2231 K	2256 K aplikaciju
skontaktuj	1926 K się z autorem
skopiuj	1947 K link	1947 K
skriv	391 K til journalisten	392 K til	411 K	411 K direkte	1875 K inn	1875 K direkte	1875 K til oss	2443 K upp	2443 K direkt
""", 'sl': """
sledite	12 K	2358 K
sleduj	12 K
sledujte	12 K	293 K:	328 K	2301 K
slik	1874 K bruker	1874 K jobber
sluit	56 K je aan bij de #	56 K je aan bij #	56 K je aan bij meer dan #
slut	56 K dig til de #	56 K dig til #
""", 'so': """
so	505 K nutzen wir ki
sob	2023 K supervisão de
sobre	883 K el autor	883 K la autora	883 K la firma	884 K el autor	884 K la autora	884 K la firma	2015 K o autor	2015 K a autora	2016 K o autor	2016 K a autora
sois	31 K le premier
solliciteer	1805 K nu
sollten	478 K ihnen fehler
solo	846 K para suscriptores	1427 K per abbonati	1492 K per te
somente	1986 K para assinantes
sondage	1180 K -	1180 K.
sorodna	2330 K novica
sorodno	2330 K:
sostenete	1490 K
sostieni	1420 K	1420 K il	1420 K la	1490 K
souhrn	310 K	310 K článku
soutenez	1100 K	1100 K le
soutenir	1100 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2443 K
special	777 K offer	783 K report:
speel	1760 K onze
spela	2443 K upp
spelregels	1730 K
spende	435 K für
spenden	435 K für	525 K an:
spendenkonto	525 K:
spiel	512 K unser
spielen	512 K sie unser
spill	1875 K av
sponsored	734 K by	787 K:	830 K by our
sponsorizzato	1473 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2358 K
spring	777 K sale
spune	59 K-mi
spytaj	1935 K
""", 'st': """
sta	1802 K
start	777 K your	804 K your day with	804 K your morning with	804 K your week with	1805 K nu
stavovi	2220 K autora	2220 K izraženi	2220 K izneti	2220 K izneseni
stay	28 K on topic	675 K up to date with	761 K with	769 K ahead with	818 K
ste	7 K opazili	59 K poskusili	59 K preizkusili
stel	1802 K
stellen	505 K sie der
stem	411 K	1760 K mee	1802 K	1875 K
steun	1778 K	1802 K
stiahnite	13 K si	2301 K si aplikáciu
stimm	512 K jetzt ab:
stimmen	512 K sie jetzt ab:	565 K sie
story	790 K by
straipsnis	1645 K tęsiasi
streszczenie	26 K wygenerowane	1935 K	1935 K artykułu
stuur	3 K dit	1802 K
""", 'su': """
su	27 K comentario	1438 K facebook e twitter	1438 K facebook e instagram
subscreva	2036 K o nosso podcast
subscribe	12 K to our	658 K to	675 K to	739 K to the	739 K to	767 K to comment	777 K	818 K	820 K for
subscribers	820 K can read
subscriptions	778 K start at
subskrybuj	1953 K
sudah	59 K mencoba	59 K coba
sui	1438 K nostri canali
suivez	12 K	1157 K
suivre	1157 K
suka	1389 K artikel ini
sull	1454 K'autore	1455 K'autore
sumate	12 K	56 K a las #
sumber	1385 K:	1385 K :
summary	754 K
summer	777 K sale
support	658 K	658 K the	818 K
sur	1117 K l'application	1125 K facebook et twitter	1125 K facebook, twitter	1125 K facebook et instagram	1137 K le même sujet
survey	764 K:
susikurkite	1643 K
susisiekite	1643 K
""", 'sv': """
svar	397 K på vores	411 K	1858 K på vår	1875 K
svara	2427 K på vår	2443 K
svideo	2224 K vam se
svidio	2224 K vam se
svidjelo	2224 K vam se
""", 'sy': """
syndicated	812 K with permission
synes	412 K du om
""", 'sz': """
szavazzon	1338 K
""", 'ta': """
ta	52 K preiskava	1858 K quizen	1858 K vår quiz	1875 K testen	1875 K vår	2344 K povzetek
taalfout	7 K	1730 K
tag	397 K quizzen	397 K vores quiz	411 K vores
tagged	709 K:
tags	709 K:
taip	1617 K pat skaitykite
take	763 K our	818 K
takip	12 K edin
tallenna	1075 K
tambahkan	1382 K
tanya	1388 K ai kami
tap	801 K play	818 K
tapkite	1643 K
tato	52 K investigace
tausta	1045 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	879 K puede interesar	879 K puede interesar:	879 K recomendamos:	879 K recomendamos leer:
tead	946 K teemast	946 K rohkem
tee	951 K test	1061 K testi	1075 K testimme
teile	3 K	565 K
teilen	3 K sie	565 K sie
teilt	3 K
tekst	46 K można	46 K wolno	46 K se može	46 K možete	965 K:	1747 K: door	1775 K gaat verder onder	1775 K loopt door onder	1775 K gaat verder na	1929 K ukazał się	1929 K pochodzi z	1935 K przetłumaczony	1935 K został przetłumaczony	1935 K czyta	2220 K izražava	2223 K je preveden	2223 K čita	2226 K je objavljen u
tekstas	1647 K:
teksten	46 K må	46 K kan
teksti	46 K võib	1058 K
tekstin	46 K saa
teksts	1687 K:
tekstu	46 K drīkst
telefon	41 K do redakcji	41 K redakcji	41 K redakcije	41 K uredništva
telefonul	41 K redacției
telegram	12 K kanalimiza
tell	59 K me below	59 K me in the comments	687 K a friend	714 K us your story	818 K
telli	959 K	961 K
tellijana	961 K
tem	2026 K alguma informação	2026 K informações	2026 K uma sugestão	2026 K uma denúncia	2026 K alguma história	2026 K uma história
ten	52 K tekst	1935 K skrót
tens	245 K informació	245 K una història
tento	310 K souhrn	310 K článek byl přeložen	2284 K súhrn	2284 K článok bol preložený
terjemahan	1388 K ini	1388 K dibantu
terms	722 K and conditions apply
test	397 K din viden	763 K your knowledge	1760 K je kennis	1858 K kunnskapene dine	2532 K:
testa	2427 K dina kunskaper
testaa	1061 K
teste	512 K dein wissen	565 K
testen	512 K sie ihr wissen	565 K sie
testez	1177 K
testou	59 K a receita
tetszett	8 K	1339 K
text	46 K lze	46 K můžete	46 K je možné	46 K možno	46 K môžete	310 K byl přeložen	313 K vyšel v	499 K:	2284 K bol preložený	2287 K vyšiel v
texte	1151 K traduit
texten	46 K får	2445 K fortsätter
texterna	46 K får
texto	903 K traducido	2030 K traduzido
textul	46 K poate fi
""", 'th': """
tham	2666 K gia kênh	2675 K gia khảo sát	2675 K gia bình chọn
thank	730 K you for reading
thanks	730 K for reading
the	5 K comments	675 K latest news directly	708 K latest in	708 K latest from	754 K ai summary
theo	2652 K dõi báo	2652 K dõi trên	2666 K dõi báo	2666 K dõi chúng tôi	2666 K dõi kênh	2668 K dõi
there	32 K are no comments	32 K are no
think	44 K we got	44 K we missed
this	5 K discussion	5 K conversation	52 K investigation	52 K story took	52 K reporting took	754 K article was	754 K article has been	754 K story was	754 K story has been	754 K content was	754 K summary	754 K translation	754 K piece was	759 K article is also available as audio	812 K article first appeared	812 K story first appeared	812 K piece first appeared	812 K post first appeared	812 K report includes material	812 K report includes information	812 K report includes reporting	812 K report contains material	820 K is a preview	825 K is an ai-generated	825 K is an ai	825 K ai-generated	825 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1450 K potrebbe interessare:
tiene	889 ¿K información
tienes	882 ¿K una historia	889 ¿K información	889 ¿K una historia	890 ¿K alguna	895 ¿K algo que
tijdelijk	1805 K:
tiklayin	2516 K
tilaa	1075 K
tilmeld	411 K
tin	2661 K liên quan:
tip	41 K de redactie	41 K redaktionen	391 K journalisten	391 K redaktionen	651 K your	1736 K de redactie	1736 K ons	1802 K
tiplijn	41 K van de redactie
tippfehler	7 K
tips	41 K redaksjonen	819 K?	1852 K journalisten	1852 K redaksjonen	1852 K oss	1853 K	2421 K:
tipsa	41 K redaktionen	2421 K reportern	2421 K redaktionen	2421 K oss	2421 K anonymt
""", 'to': """
to	26 K podsumowanie	705 K join the conversation	761 K hear more	1935 K streszczenie	1935 K podsumowanie
toate	2079 K articolele lui
toda	913 K la información en nuestra
todas	878 K las noticias de
todos	27 K los comentarios	27 K os comentários	882 K los artículos de	2014 K os artigos de
toeta	958 K
toimetuse	41 K vihjetelefon	41 K telefon
toimittaja	1058 K
toimituksen	41 K vihjepuhelin
toista	1075 K
tonton	1377 K juga	1377 K:	1377 K juga:	1392 K video
top	708 K stories in	708 K stories from
topics	709 K:
toto	26 K shrnutí	310 K shrnutí	2284 K zhrnutie
tous	27 K les commentaires	1136 K les articles de	1140 K les articles de
toute	1136 K l'actualité de	1136 K l'actu	1169 K l'info dans votre poche
""", 'tr': """
traduit	1151 K avec l'aide	1151 K à l'aide
transmettez	3 K
treat	818 K yourself
trending	708 K in	783 K:
tried	59 K it?
trimite	3 K	2077 K-ne
try	763 K today's	763 K our	773 K our	777 K	778 K one month for $#	778 K one month for £#	778 K one month for €#	778 K it for $#	778 K it for £#	778 K it for just $#	778 K it for just £#	778 K a month for $#	778 K a month for £#	778 K us for $#	818 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	66 K connais quelqu'un	853 K correo electrónico	910 K comentario será	2084 K ce părere ai
tud	1320 K valamit
tudo	2010 K sobre
tudsz	1320 K valamit
tule	951 K tööle	1061 K lukijailtaan	1061 K mukaan	1075 K mukaan
tunnetko	66 K jonkun
turite	1629 K naujieną	1629 K informacijos	1629 K istoriją
turn	770 K on alerts
tutte	1449 K le notizie su	1488 K le notizie di
tutti	27 K i commenti	1453 K gli articoli di	1474 K gli episodi del podcast
""", 'ty': """
typo	44 K?
typos	44 K?
""", 'u': """
u	12 K vindt ons	1792 K kunt zich altijd
""", 'ui': """
uit	1733 K het archief:	1798 K ons archief:
uitgeprobeerd	59 K?
uitschrijven	1792 K kan
""", 'uj': """
uji	1393 K pengetahuanmu	1393 K pengetahuan anda
""", 'ul': """
ultime	1449 K notizie di
""", 'um': """
um	472 K kommentare zu
""", 'un': """
un	41 K témoignage à	1155 K témoignage	1155 K fait	1165 K podcast à écouter	1466 K post condiviso da	2086 K articol susținut de	2086 K articol în parteneriat	2086 K proiect susținut de
una	901 K publicación compartida por	901 K publicación compartida de
unbegrenzter	528 K zugang
unduh	13 K	1366 K aplikasi	1395 K
une	7 K erreur	7 K coquille	7 K faute	1140 K information à nous transmettre	1147 K info à nous	1155 K info	1155 K information à
uneix	12 K-te	56 K-te a les #
unisciti	12 K	23 K a	56 K alle #	56 K ai #	56 K a più di #	56 K agli oltre #	56 K alle oltre #
unlimited	665 K access for
unlock	777 K
unser	525 K spendenkonto	548 K wochenquiz	548 K quiz	564 K autor	564 K reporter	564 K redakteur	564 K korrespondent	567 K chatbot	567 K ki-chatbot	567 K wochenrätsel
unsere	475 K leseempfehlung	564 K autorin	564 K reporterin	564 K redakteurin	564 K korrespondentin	567 K ki	567 K frage der woche
untuk	1382 K mendapatkan
""", 'up': """
up	709 K next:
upozornit	333 K na chybu
upozornite	2306 K na chybu
uppdatera	2443 K
""", 'us': """
users	767 K must
""", 'uu': """
uudisvihje	41 K:
uuenda	961 K
uutisvinkit	41 K:
uutisvinkki	41 K:
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	934 K ka	961 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1669 K tev ir ziņa	1669 K tev ir ko	1669 K esi pieredzējis	1684 K raksts
vam	2345 K je bil	2345 K je bila
van	1320 K egy jó	1320 K egy tipped	1320 K egy tippje	1339 K olyan	1339 K olyan dokumentuma
var	31 K först	2443 K med
varaa	1075 K
vasta	961 K
vastaa	1061 K	1075 K
vastaava	1073 K päätoimittaja:
vastutav	943 K väljaandja:
""", 've': """
vea	879 K también	879 K también:	908 K el video a continuación	908 K el vídeo a continuación
ved	391 K du mere	391 K du noget
vedd	1338 K meg
vedi	1450 K anche	1450 K anche:	1453 K tutti gli articoli di
vegeu	241 K també
vegye	1338 K meg
vegyen	1325 K jegyet	1325 K részt	1338 K részt
veillez	28 K à
veja	2010 K mais em	2011 K também	2011 K mais	2011 K:	2011 K também:	2011 K mais:	2036 K o vídeo abaixo	2036 K o vídeo acima	2036 K os vídeos mais assistidos
venujte	2297 K
ver	879 K también	882 K todos los artículos de	2014 K todos os artigos de
verder	1759 K lezen:	1798 K in het nieuws:
verhaal	1775 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	531 K sie diesen
verschijnt	1766 K elke	1766 K iedere
verstuur	3 K dit
vertaling	1747 K:
verwandtes	533 K thema:
vet	1852 K du mer	1852 K du noe	2421 K du mer	2421 K du något
veuillez	28 K respecter
vezane	2208 K vesti:
vezi	2071 K și	2071 K și:	2071 K:	2079 K toate articolele	2088 K video mai sus	2088 K video mai jos
""", 'vi': """
vi	52 K har arbetat med den här	411 K vil gerne høre	421 K har tidligere skrevet	1875 K vil gjerne høre	1886 K har tidligere skrevet	2443 K vill gärna höra	2453 K har tidigare skrivit
viac	2271 K:	2271 K k téme:
video	759 K above:	759 K below:	790 K by	1392 K:	1759 K:	2208 K pogledajte	2676 K:
vidi	2208 K još
view	714 K all posts by	714 K all articles by
vil	397 K du arbejde	397 K du være med på holdet	1858 K du jobbe	1858 K du være med på laget
vill	2427 K du jobba	2427 K du arbeta
vind	397 K billetter	411 K
vinkkaa	1054 K toimitukselle	1054 K
vinn	1858 K billetter	1875 K	2427 K biljetter	2443 K
vir	2356 K:
viri	2356 K:
vis	28 K respekt	411 K indhold	1875 K innhold
visa	28 K respekt	2443 K innehåll
visit	818 K
visita	905 K nuestra tienda	1471 K lo store	1471 K il nostro store
visite	2032 K a nossa loja	2032 K nossa loja
viste	7 K
visualizzando	1466 K questo contenuto
viu	7 K algum	44 K um erro	2026 K algo	2026 K alguma coisa
""", 'vk': """
vklopi	2351 K
vklopite	2351 K
""", 'vo': """
voce	1468 K generata
voeg	1802 K
voir	1136 K tous les articles	1137 K aussi	1137 K la vidéo	1140 K tous les articles de	1165 K la vidéo ci-dessus
voit	1054 K lähettää vinkin
voita	1075 K
voix	1151 K générée
volg	12 K ons	12 K	1748 K	1802 K
voller	528 K zugriff
vols	245 K compartir	245 K explicar
vond	8 K je dit	1783 K je deze
voor	1754 K dit artikel	1795 K maar # euro per	1795 K maar €#	1795 K slechts # euro per	1795 K slechts €#
vote	818 K
votre	27 K commentaire	1114 K adresse e-mail	1114 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	59 K l'avez	59 K avez testé	59 K avez essayé	66 K connaissez quelqu'un	1106 K est offert	1114 K désinscrire à tout moment	1114 K pouvez vous désinscrire à tout moment	1140 K avez une information	1147 K travaillez	1147 K avez été	1147 K êtes témoin	1147 K avez une information	1147 K souhaitez témoigner	1155 K avez une info	1155 K avez une information	1155 K avez des informations	1155 K disposez	1155 K souhaitez	1155 K êtes concerné	1155 K êtes témoin	1155 K avez été témoin	1155 K avez des photos	1155 K pouvez nous	1155 K pouvez joindre	1155 K pouvez contacter	1155 K pouvez écrire à
voz	903 K generada
""", 'vr': """
vrei	2077 K să ne spui
""", 'vu': """
vuoi	1464 K segnalarci	1464 K raccontarci
""", 'vy': """
vytisknout	323 K
""", 'wa': """
wa	41 K redaksi
want	819 K to	820 K to	820 K more
war	8 K dieser	8 K der	541 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	730 K this forwarded	795 K this	1783 K deze	1803 K je erbij	1803 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1760 K is jouw mening	1783 K vind je van	1783 K vond u van	1783 K vindt u van
watch	692 K us on	709 K |	709 K now:	709 K more:	709 K the video:	709 K the latest	709 K:	759 K the video above	759 K the video below	759 K the clip above	759 K the clip below	759 K the full video	759 K the full interview	759 K the full episode	801 K more	801 K our	815 K more videos	818 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	44 K got something wrong	660 K accept:	660 K accept visa	660 K accept paypal	758 K're hiring	758 K are hiring	765 K value your opinion	765 K'd love your feedback	804 K respect your privacy
wees	31 K de eerste
weet	1803 K je	1803 K u
weitere	474 K artikel zu	474 K artikel aus	474 K themen aus	478 K artikel von
weiterlesen	475 K:
wekelijkse	1709 K nieuwsbrief
werde	565 K
werden	565 K sie
were	819 K you
wesprzyj	1953 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	708 K others are reading	709 K to read next:
whatsapp	12 K kanalimiza	41 K da redação	41 K ihbar hatti	41 K ihbar hattimiz	41 K redaksi
""", 'wi': """
wideo	1939 K znajdziesz	1939 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	541 K fanden sie	541 K fandest du	541 K finden sie	541 K hilfreich war	548 K gut kennen sie	548 K gut kennst du
wil	1803 K je
with	789 K inputs from	789 K input from	789 K agency inputs	789 K reporting by	789 K additional reporting
""", 'wo': """
wochen	442 K kostenlos	442 K gratis
wolisz	1956 K słuchać	1956 K posłuchać
word	23 K lid van	1778 K lid van	1778 K vriend van	1805 K nu	1805 K vandaag
work	758 K with us	758 K for us
worth	709 K reading:
""", 'wr': """
write	818 K to
""", 'ws': """
wspieraj	1953 K
wszystkie	27 K komentarze	1922 K artykuły o	1926 K artykuły autora
""", 'wy': """
wydrukuj	1947 K
""", 'xe': """
xem	2661 K thêm	2661 K thêm:	2661 K:	2661 K video	2661 >> K	2661 K tiếp:	2670 K các bài viết của tác giả	2670 K các bài viết khác của	2670 K thêm bài của tác giả	2676 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	894 K puedes recibir
yazi	2546 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	692 K can follow him on	692 K can follow her on	692 K can follow them on	701 K can withdraw your consent at any time	701 K may withdraw your consent at any time	709 K may also like:	709 K might also like:	709 K may also be interested in:	709 K may also want to read:	709 K may want to read:	739 K can get	748 K can reach	748 K can email	748 K can e-mail	748 K can contact	759 K can hear this story	759 K can listen to this	761 K can listen to	767 K must be	767 K can be part of	813 K may have missed:	820 K're reading	820 K are reading	821 K can also	821 K can now	821 K can
your	27 K comment	27 K comments	765 K opinion matters	804 K weekly guide to	804 K daily guide to	804 K essential guide to
""", 'yu': """
yuk	1366 K unduh aplikasi	1382 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1942 K
zanim	1965 K dodasz komentarz	1965 K skomentujesz
zapis	2341 K je mnenje
zapisz	1947 K ten	1947 K artykuł	1947 K tekst
zapratite	12 K	2238 K
zapytaj	1935 K	1935 K nas
zaujal	311 K vás	2285 K vás
""", 'zd': """
zdroj	326 K:	2299 K:
zdroje	326 K:	2299 K:
""", 'ze': """
zeptejte	310 K se
zet	1802 K
zezwalamy	46 K na
""", 'zg': """
zgadzamy	46 K się na
""", 'zh': """
zhrnutie	2284 K	2284 K článku
""", 'zi': """
zie	7 K je een	1733 K ook	1803 K je
zini	1669 K ko vairāk	1684 K stāstu	1684 K ko
""", 'zk': """
zkusili	59 K jste
""", 'zn': """
znacie	66 K kogoś
znajdziesz	12 K nas
znasz	66 K kogoś
""", 'zo': """
zobacz	1922 K więcej z	1923 K też	1923 K też:	1923 K także	1923 K:	1923 K wideo	1923 K film	1923 K zdjęcia	1923 K galerię	1939 K nagranie	1939 K materiał
""", 'zu': """
zugang	528 K zu allen
zugriff	528 K auf alle
zum	451 K newsletter	475 K thema:	475 K weiterlesen:	480 K autor	481 K autor	543 K kommentieren	564 K profil von
zur	480 K person	480 K autorin	481 K person	481 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	1068 K
aamukirjeen	1068 K
aangemeld	1765 succesvol K
aanmelding	1808 bevestig je K
aanmerkingen	1745 op- of K
aastas	970 K
""", 'ab': """
abbestellen	447 jederzeit K
abbestellt	551 jederzeit K
abbonamenti	1497 K
abbonamento	1423 hai già un K	1423 scegli il tuo K	1426 per chi ha un K	1497 K
abbonati	50 gli K possono	50 gli K	1423 K per	1423 K a soli	1426 per gli K	1426 solo per K	1458 K	1493 K a	1493 K:	1493 K ora	1493 K per	1493 puoi, K	1494 i nostri K	1497 K
abbonato	50 se sei K	50 chi è K può	1423 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1440 devi K
abmelden	519 wieder K
abo	526 pur-K
abonament	1900 masz już K	2108 K
abonare	2091 prin K ești
abonarea	2091 confirma K
abonat	50 ca K	2060 ești deja K
abone	2502 K olun ve	2557 K olun
aboneler	50 K	2547 K içindir	2547 yalnizca K	2547 sadece K	2561 K
abonelere	2522 K özel	2522 K özeldir	2522 K açik	2522 K açiktir
abonelerimiz	50 K	2558 K
abonelik	2561 K
abonements	1694 K
abonenci	1960 tylko K
abonenti	50 K var	1686 tikai K
abonentiem	1656 tikai K	1686 teksts ir K	1686 raksts ir K
abonents	1656 jau esi K
abonne	1183 je m'K
abonnee	50 als K	1702 al K	1702 word K	1702 nog geen K	1704 als K	1809 word K
abonneer	1809 K je
abonnees	50 K kunnen	50 onze K	1702 dit artikel is voor K	1704 alleen voor K	1794 K kunnen dit	1794 K kunnen het hele	1810 onze K	1813 K
abonnement	358 kræver K	429 K	583 K	1103 avec votre K	1187 K	1702 neem een K	1702 kiezen voor een K	1770 sluit een K af	1770 een K? log	1770 al een K	1794 nog geen K	1794 K dat bij je	1794 K af met	1809 kies een K	1813 K	1893 K
abonnementen	1813 K
abonnements	1187 K
abonnent	50 als K	50 som K	358 bliv K	358 allerede K	359 som K	423 en K	425 bliv K	438 sie sind noch kein K	441 als K	443 bereits K	443 bereits K:in	1820 bli K	1820 allerede K	1821 som K	1888 en K	1889 bli K
abonnenten	50 K können	50 K dürfen	438 nur für K	438 exklusiv für K	553 lesen nur K	580 unseren K	583 K
abonnenter	50 K kan	358 kun for K	358 artiklen er for K	414 er for K	414 kun K	426 vores K	429 K	1820 kun for K	1820 denne saken er for K	1820 artikkelen er for K	1879 er for K	1879 bare K	1879 kun K	1890 våre K	1893 K
abonnentin	50 als K	441 als K	443 bereits K
abonnentinnen	50 K können	438 exklusiv für K	438 nur für K	438 K vorbehalten	580 unseren K
abonner	358 K for at	425 K på	1183 s'K	1820 K for å	1889 K på
abonnere	1865 ved å K
abonnez	1103 K-vous pour	1103 K-vous à partir	1183 K-vous	1183 K vous
abonniere	579 K unseren	579 K hier
abonnieren	446 newsletter K	460 whatsapp-kanal K	460 K sie unseren kanal	490 podcast K	551 hier K	577 google K	577 google news K	579 jetzt K	579 K sie
abonniert	443 bereits K
abrir	856 K en la app	1991 K no app
abstimmen	507 jetzt K:
abyste	278 K mohli číst dál
""", 'ac': """
accede	844 K a todo
accedi	24 K	1423 K per
accept	2067 K toate
acceptant	1129 en K les cookies
acceptar	249 K les galetes
accepteer	1724 K de cookies
accepter	1129 K les cookies
accepteren	1724 cookies te K	1724 cookies K
access	662 unlock full K	662 full K. no ads	779 K to every story	779 full K with no ads	807 year of K	807 months of K	807 want full K	807 K for half price
acconsento	1481 K a ricevere
accord	43 d'K ?	43 d'K?
accordance	772 K with our privacy
according	834 K to
accordo	43 d'K?
account	662 create a free K to	662 sign in to your K	664 create an K to	779 please create a free K	831 create a free K	832 hold power to K	1702 maak een gratis K	1770 K is gratis en zo	1794 een gratis K	1809 maak een gratis K
accurate	786 K at time of
accused	834 K
aceptado	871 no has K las cookies
aceptaste	871 no K las cookies
aconseja	929 K
aconsejaba	929 K
aconselha	2054 K
acord	43 de K?	43 hi esteu d'K
acordo	43 de K?
acrescentou	2054 K
actionnaire	1184 sans K
acuerdo	43 de K?
""", 'ad': """
ad	11 K
adalah	1386 K dosen
adblock	289 vypněte K	372 slå K fra	1834 slå av K	1915 wyłącz K	2403 stäng av K
adblocker	465 K erkannt	465 K aktiv	465 nutzen einen K	465 verwenden einen K	465 trotz K	583 K	695 disable your K	695 you are using an K	695 K detected	1722 K uit
added	834 K
address	60 email K won't be shown	60 email K will not be shown	64 mirror K
adgang	361 få K til	425 få fri K
admitiu	2054 K
admitted	834 K
adres	1903 twój K e-mail	1943 K e-mail
adresa	2061 K de email nu va	2062 K ta de email	2062 K ta de e-mail
adresiniz	2505 e-posta K
adresse	519 gültige e-mail-K	519 sie ihre e-mail-K	519 du deine e-mail-K	519 e-mail-K ein	1113 votre K e-mail	1113 votre K email
adresu	2204 na vašu e-mail K	2232 e-mail K	2232 mejl K
ads	832 we don't have K
advarede	428 K
advarer	428 K	1892 K
advarte	1892 K
advert	11 K
adverteix	272 K
advertentie	11 K
advertenties	1810 zonder K
advertisement	11 K	694 this K has not loaded
advertisements	11 K
advertiser	794 supplied by an K	794 provided by an K	794 paid for by an K	794 produced by an K	794 created by an K
advertorial	1800 dit is een K
advierte	929 K
adviseert	1812 K
""", 'af': """
affermato	1496 ha K
affichage	1159 K de ce contenu
affichant	1159 en K ce contenu
afficher	1129 pour K ce contenu	1159 ne peut pas s'K
affichera	1103 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	325 K odkazy	408 K-links	464 K-links	627 K links	694 contains K links	811 K links	811 K link	1072 K-linkkejä	1332 K linkeket	1800 K links	1870 K-lenker	2234 K linkove	2234 K linkovi	2298 K odkazy	2354 K povezave	2438 K-länkar
affiliatelenker	1870 K
affiliatelinks	37 K	408 K	558 K	1800 K
affiliati	37 link K
affiliation	37 liens d'K	1163 liens d'K
affiliazione	37 link di K
affirme	1186 K
affirment	1186 K
afhankelijk	1806 K van giften	1806 K van donaties
afiliacyjne	37 linki K	1949 linki K
afiliacyjnych	1949 linków K
afiliado	37 enlaces de K	37 links de K	906 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	906 enlaces de K
afiliate	37 linkuri K	2087 linkuri K
afiliats	255 enllaços d'K
afirma	929 K	2054 K
afirmar	272 va K
afirmou	2054 K
afleveringen	1789 alle K van
afmelde	363 K dig når
afmelden	1765 elk moment K	1765 elk moment weer K
afsnittet	398 hele K
aftrekbaar	1767 gift is K
""", 'ag': """
agences	1144 avec K	1145 avec K
agenturmaterial	482 mit K
aggiornamenti	1436 segui tutti gli K
aggiunto	1496 ha K
agora	2051 doe K
agree	43 K?
""", 'ah': """
ahora	926 dona K
""", 'ai': """
ai	48 K 학습	48 K 훈련	63 K 비서	63 K 도우미	213 K	396 af K	396 med K	1857 med K	1857 av K	2426 med K	2426 av K	2673 K
aidez	1148 K-nous à	1183 K-nous
aiheesta	1071 lisää K täältä
aiutaci	1457 K	1493 K a
aiutarci	1457 K	1493 K a
aizliegta	1666 bez atļaujas ir K
""", 'aj': """
ajakirjandus	969 meie K	969 sõltumatu K	969 K maksab	969 hea K
ajakirjandust	957 toeta sõltumatut K
ajakirjanik	947 K
ajakirjanikele	39 meie K
ajakirjanikud	969 meie K
ajoute	1186 K
ajoutez	1183 K-nous
ajuda	269 K'ns
ajude	2020 K-nos	2051 K-nos
ajutorul	2092 K tău putem	2104 avem nevoie de K tău
""", 'ak': """
akci	312 naši K
akciu	2286 našu K
akismet	21 K to reduce spam
akkoord	1765 ga je K met onze	1765 gaat u K met onze
aktardi	2560 K
aktivieren	465 javascript K
akzeptiere	446 mit der anmeldung K
akzeptieren	446 mit der anmeldung K	467 cookies K
""", 'al': """
alamat	1364 K email
aldus	1812 K
alerta	2054 K
alertas	14 las K	859 recibe K	859 activa las K	1994 receba K
alertes	1118 recevez les K	1118 K info
alertou	2054 K
alerts	14 K	680 get K as
algemene	1765 ga je akkoord met de K
alin	2544 K
alive	832 local news K
alkaen	1070 K #
alles	438 lesen sie K	1794 lees K met
allow	696 K ads on
aloud	727 is read K by
""", 'am': """
amendat	2107 a K
ammesso	1496 ha K
""", 'an': """
anche	42 c'eri K tu	51 fallo K tu	1494 siamo K su
andare	1416 prima di K via
android	453 für K und ios	676 our K app	1170 sur ios et K	1711 app voor K
angebot	526 ihr K	526 dein K	579 hier gibt es das K
angebote	519 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	573 ihre spende K	573 deine spende K	573 spenden K
angezeigt	60 e-mail-adresse wird nicht K	60 e-mail wird nicht K	467 inhalte K werden
anggota	1410 jadilah K
ankete	2290 našej K	2290 v K
anketi	35 našoj K	2228 našoj K	2228 u K	2349 naši K	2349 v K
anketimize	35 K
anketimizi	2531 okur K	2531 K
anketo	2349 kratko K	2349 našo K
anketu	35 našu K	2228 kratku K	2228 našu K
ankety	316 naší K	2290 našej K
ankiecie	35 naszej K	1940 naszej K	1940 w K
anlatin	38 bize K	2544 K
anlatti	2560 K
anmelden	24 K	430 jetzt K	507 jetzt K:	579 hier K
anmelder	393 er K	1854 er K
anmeldung	446 mit meiner K	446 mit ihrer K	446 mit der K stimmen	446 mit der K stimme	446 mit der K willige	446 mit der K willigen	446 mit der K erklären sie	492 K	546 hier geht es zur K
annetus	957 tee K	972 K
anno	1495 all'K
annonce	11 cette K
annoncelinks	37 K	408 K
annoncen	11 K
annoncer	426 uden K
annonsblockerare	2403 stäng av K
annonseblokkering	1834 slå av K
annonselenker	37 K	1870 K
annonsen	11 K
annonser	1890 uten K	2457 utan K
announced	834 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1496 ha K
ano	2053 por K
anoi	1088 K
anoniem	1745 K tippen	1782 ons K
anonim	2525 bize K
anonym	540 K an uns
anonymous	798 K
anonymously	798 K
anot	1653 K
anregungen	513 fragen oder K	513 fragen und K
ansehen	511 hier K	511 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	703 K our poll
antes	837 K de irte	1978 K de sair
anuncio	906 después del K	906 tras el K
anunciou	2054 K
anvender	372 vi K cookies
anytime	667 cancel K	833 cancel K
anzeige	11 der K	11 dieser K	464 nach der K weiter	536 dies ist eine K
anzeigen	467 mit einem klick K lassen
anzusehen	501 um das video K
""", 'ap': """
apelowali	1975 K
apeluje	1975 K
apgalvo	1693 K
aplicativo	1991 baixe o K	1991 baixe nosso K	2052 nosso K
aplikace	348 naše K
aplikaci	285 stáhněte si naši K	286 stáhněte si K	319 mobilní K	319 naší K	319 naší mobilní K	347 stáhněte si K a
aplikaciju	2259 preuzmite K i
aplikacja	1973 nasza K
aplikacji	1905 w naszej K	1905 otwórz w K	1963 naszej K
aplikasi	1365 K kami	1367 unduh K	1367 download K	1410 instal K	1410 unduh K kami	1410 unduh K gratis	1410 segera unduh K	1410 yuk unduh K	1411 K kami
apoiador	1981 torne-se K	2020 seja nosso K	2051 torne-se K	2051 seja nosso K	2051 seja K
apoiam	2043 nos K todos os meses
apoie	2020 K
apoio	1977 seu K	1981 seu K é	2020 seu K
aportaciones	917 gracias a las K
aporte	891 tu K	926 tu K
apoyan	917 que nos K cada mes
apoyo	836 su K	836 tu K	840 con tu K	840 tu K es	891 tu K
app	453 als K	516 mit der K	516 in der K	517 -K	549 mit der K der	676 get our K	676 in our K	676 use our K	676 our new K	676 our ios K	679 get the K	810 have our K	810 our K has	810 with our K	810 via our K	810 on our K	831 our K	1711 in de K	1762 -K	1827 i vår K	1890 vår K	2395 i vår K	2457 vår K	2653 tải K	2710 在K中
appareil	1103 un seul K à la fois	1176 en cours sur un autre K
appeared	721 first K on	788 K in print
appen	365 hent K	365 åbn i K	1827 last ned K	1827 hent K	1827 åpne i K	2395 öppna i K	2396 ladda ner K	2396 ladda ned K	2396 hämta K	2456 ladda ner K och
appje	38 stuur een K	1744 ons een K
application	1115 téléchargez l'K	1115 notre K	1116 dans l'K	1116 avec l'K	1116 sur l'K	1116 télécharger l'K	1184 notre K
applications	1115 nos K mobiles
appot	1327 az K
apps	810 our K
apunta	269 K't
""", 'aq': """
aqui	1978 já que você está K	1978 já que está K
""", 'ar': """
aralarina	51 K katilin
arbeid	1890 vårt K
arbeit	580 unsere K
arbeitet	487 K als
arbejde	426 vores K
arbetar	2426 K med ai
arbete	2457 vårt K
argue	43 K back
argued	834 K
arrivato	1416 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	270 aquest K	270 l'K sencer	662 to unlock this K	662 members-only K	670 you've read your last free K	670 you have read your last free K	670 this is your last free K	670 reached your K limit	685 share this K on	694 links in this K may	781 save this K	791 this K	791 the full K	792 this K	793 this K	832 this K	1092 vous avez aimé cet K	1092 cet K vous a plu	1103 pour accéder à l'K	1103 cet K est offert	1103 cet K vous a été offert	1103 pour lire cet K	1103 offrir cet K	1103 offrez cet K	1109 de cet K à lire	1143 cet K est paru dans	1143 cet K a été publié	1167 réagir à cet K en	1181 cet K a d'abord été publié	1184 cet K
articles	15 free K	58 nouveaux K par e-mail	652 you've read # K	662 access to all our K	662 gift K to give	670 free K left	670 K left this month	670 you've used all your free K	670 # of # free K	670 K left to read	779 to read more K	779 for three more free K	779 more free K	781 K to give	781 K to gift	781 K to share	781 gift # K	1103 tous nos K	1109 il vous reste # K	1173 nos K sont en accès libre	1184 nos K
articol	2105 acest K
articolele	2105 K noastre
articolelor	2075 preluarea K
articoli	58 nuovi K via mail	1423 tutti gli K senza limiti	1428 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1416 ti è piaciuto questo K	1423 per leggere l'K	1423 regala questo K	1494 questo K
articolul	20 K complet	20 K integral	2096 pentru a citi K	2096 să citești tot K	2105 ți-a plăcut K	2105 tot K
artigo	20 ler este K	20 ler o K	1978 gostou deste K	2047 para ler este K	2052 este K
artigos	2019 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	58 neue K per mail	406 denne K for #	423 denne K	423 en K	426 denne K	431 dir gefällt dieser K	438 lesen sie diesen K mit	438 um diesen K zu lesen	438 dieser K ist nur für	438 zugriff auf alle K	438 alle K lesen	438 ganzen K lesen	444 freie K übrig	444 K frei	444 ihr letzter freier K	488 K wurde	493 unsere K öfter	522 K etwas wert ist	526 alle freien K	532 weitere K finden sie	537 rechte am K	537 K steht unter einer	547 den ganzen K	547 diesen K	552 gäbe es diesen K nicht	556 alle K zum	556 lesen sie in diesem K	561 K ist zuerst	561 K ist zuvor	563 K gratis	578 K wurde zuerst	580 dieser K	580 diesen K	580 diesem K	1399 untuk membaca K ini	1411 K ini	1702 om dit K te lezen	1702 dit K is alleen	1702 geef dit K	1702 lees dit K met	1702 gratis K deze week	1728 fout in dit K	1745 mening over dit K	1770 een premium K	1787 dit K	1801 niets uit dit K	1801 K mag zonder	1810 dit K	2446 gratis K kvar	2455 en K
artikelen	15 gratis K	1702 toegang tot alle K	1770 aantal K bereikt	1770 aantal gratis K	1794 gratis K gelezen	1797 alle K over
artikeln	438 zugang zu allen K	526 zugang zu allen K	563 freien K	2382 gillade du K	2388 läs hela K med	2388 lås upp K	2429 fel i K	2455 den här K	2455 K	2457 den här K
artikels	561 nutzung dieses K
artikkel	964 tasuta K	969 see K
artikkelen	1860 feil i K	1888 denne K	1888 K	1890 denne K
artikkeli	20 koko K	1030 tämä K on vain	1078 ilmainen K jäljellä	1086 tämä K
artikkelia	1074 maksutonta K	1074 ilmaista K
artikkelin	1084 tämän K
artikkelit	15 ilmaiset K	1074 ilmaiset K
artiklar	15 fria K	2388 fria K	2446 gratis K kvar	2452 inga gratis K	2452 inga fria K	2457 alla K
artiklen	352 kunne du lide K	423 K	426 K her
artikler	15 gratis K	358 gratis K	414 gratis K tilbage	420 ingen gratis K	426 alle K
artikli	967 selle K
artiklid	960 tasuta K
artiklit	960 tasuta K	967 seda K	969 kogu K
arvioi	1088 K
""", 'as': """
asegura	929 K
asistan	63 sanal K
asistanimiz	63 sanal K	63 yapay zekâ K	63 yapay zeka K
asisten	63 K ai
asistenta	63 našeho K
asistentas	63 virtualus K
asistente	63 nuestro K
asistentul	63 K nostru	63 K virtual
asked	834 K
asks	834 K
assina	50 quem K pode
assinante	50 quem é K pode	50 K pode	1985 já é K	2051 torne-se K	2051 seja K
assinantes	50 K podem	50 os K podem	1985 só para K	1985 somente para K	2047 exclusivo para K	2047 exclusiva para K	2047 exclusivos para K	2052 nossos K	2055 K
assinatura	2055 K
assinaturas	2055 K
assine	1977 K a	1977 K o	1984 K por	1984 K e tenha	1985 K para	2051 K já	2051 K agora	2051 K e	2051 K aqui	2051 K por
assistant	63 our virtual K	63 our K	63 our ai K	63 notre K
assisted	793 this ai-K text
assistent	63 unser K	63 unser ki-K	63 K virtual	63 virtuele K	63 onze K	63 onze ai-K	63 vår virtuella K	63 vår ai-K	63 vår K	63 vår virtuelle K	63 vores virtuelle K	63 vores K
assistente	63 nostro K	63 nossa K virtual	63 nossa K	63 nosso K
assistenten	63 unserem virtuellen K	63 unserem K	63 unserem ki-K
associate	694 as an amazon K	719 is an K
assure	1186 K
asszisztens	63 virtuális K
asterisco	60 campos con K	60 campi con K	60 campos com K
asystent	63 K ai
asystenta	63 naszego K
""", 'at': """
atbalsti	1680 K mūs	1690 K mūs
atbalstiet	1690 K mūs
atbalsts	1680 tavs K palīdz	1690 tavs K	1690 jūsu K
attgjevast	45 K
atzina	1693 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	488 K
audioverze	2 K
audioverzi	315 K
audioverzii	2289 K
aufgefallen	470 fehler K
ausblenden	467 und wieder K
auszugsweise	482 nachdruck, auch K
auteur	1146 est l'K	1746 is K van	1749 mening van de K
auteursrecht	1777 rust K
author	716 email the K	716 the K can be	719 is the K of	719 is an K
automated	2 read by an K	727 is read by an K	727 narrated by an K
automatisch	2 K vorgelesen	441 endet K	511 K vorgelesen	537 K von dpa	537 K von der	545 der text wurde K	545 dieser text wurde K
automatisk	1857 K oversatt
autor	246 és K de	487 ist K	888 es K de	2021 é K de
autora	246 és K de	888 es K de	1932 napisz do K	2021 é K de
autorce	306 napište K
autore	1459 è K di
autorem	1932 kontakt z K
autoren	500 meinung der K
autorin	487 ist K	487 ist freie K	500 meinung der K
autorise	1176 n'K pas la lecture
autorke	2279 napíšte K
autorki	1932 napisz do K
autorovi	306 napište K	2279 napíšte K
autorskim	1950 chroniony prawem K	1950 chronione prawem K
autoru	2218 javite se K	2218 pišite K
autrice	1146 est l'K	1459 è K di
""", 'av': """
available	676 our app is K	677 K on the app store	677 K on google play	810 app is K	827 tickets are K here
avbryt	21 K svar
avec	1144 K afp	1145 K afp
averci	1493 grazie per K letto
avertit	1186 K
avertizat	2107 a K
avise	2051 K-nos
avsluta	2458 K när du vill
avsnittet	2428 hela K	2428 ladda ner K
avtorici	2339 pišite K
avtorju	2339 pišite K
avverte	1496 K
""", 'ay': """
ayda	2543 K # tl	2543 K # tl'den	2559 K
aydinlatma	2513 K metni
ayirtin	2544 K
aylik	2559 K
ayudanos	926 K
""", 'ba': """
ba	1892 K
bad	428 K	2459 K
bagikan	25 K	49 K
baixa	238 donar-te de K
baixe	1977 K o	1991 K o app
bajate	926 K la app
bancs	261 no depèn de K
banner	583 cookie-K	835 cookie K
banners	835 cookie K
bantu	1410 K kami
bastano	1493 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	537 redaktion nicht K
beboette	1812 K
become	51 K one of them	733 K a	831 K one of them
becoming	732 K a member	831 consider K	831 K a member
bedankt	1809 K voor het lezen
beelden	1745 heb je K	1745 heeft u K
befindet	467 an dieser stelle K sich
before	652 K you go	652 K you move on
begging	835 K
begs	834 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	430 mit einem K	522 jeder K hilft uns	537 K steht unter einer	552 mit einem kleinen K	561 K ist zuerst	573 mit ihrem K können wir	573 mit deinem K können wir	573 ihrem K helfen	578 K wurde zuerst	580 dieser K	580 diesen K
bejelentette	1355 K
bekijk	1755 nieuwe baan? K
beklagade	2459 K
beklagede	428 K
beklaget	1892 K
belangrijkste	1765 elke dag het K
believe	832 people who K in
belirtti	2560 K
below	803 sign up K	803 enter your email K
beluisteren	1789 dit artikel ook K	1789 hier K
benachrichtigungen	14 K	455 K aktivieren	456 push-K
benadrukt	1812 K
bent	1696 nu je hier toch K
bepaalde	1812 K
berasal	1387 konten ini K dari
berdonasi	1410 mari K	1410 silakan K	1410 ayo K	1410 anda K
bereits	438 sie haben K ein abo	526 K ein konto
bergabung	1410 mari K	1410 K dengan kami	1410 ayo K
bergabunglah	51 K	1410 K
bergantung	1397 K pada dukungan anda
berichten	580 wir K
berichterstattung	580 unsere K
berichtet	487 K für	487 K über
berichtete	582 K
berite	2368 K nas
berkomentar	6 untuk K
berlangganan	1360 sudah K	1363 K newsletter	1396 terima kasih telah K	1396 berhasil K	1410 K sekarang	1410 silakan K
bersama	51 ikutlah K	1410 gabung K
bescheid	540 sagen sie uns K	540 sag uns K
beschloss	582 K
besedah	2380 po K
besked	401 push-K
beskeder	401 push-K
besloot	1812 K
beslutade	2459 K
besluttede	428 K
besluttet	1892 K
besoin	1092 nous avons K de vous	1183 nous avons K de vous	1183 a K de vous	1183 avons K de votre
besplatan	2246 poslednji K tekst
besplatna	2233 K članka
besplatne	2233 K članke
besplatni	2225 naš K webinar	2225 naš K vebinar	2246 poslednji K članak	2246 zadnji K članak
besplatnih	2233 K članaka
beste	1765 elke week het K van
bestellen	430 jetzt K	506 im shop K	507 shop K	507 store K	579 K sie hier	579 K sie unseren
bestellung	492 K
besten	580 die K texte
betaald	1800 artikel is K	1800 content is K
betaalmuur	1767 geen K	1813 K
betalande	2455 K läsare
betalende	414 kun for K	423 K læsere	1888 K lesere
betalingsmur	429 K	1893 K
beteiligt	536 redaktion ist nicht K
betonte	582 K
betrokken	1774 redactie is niet K
bevestigen	1765 aanmelding te K
bevorzugen	493 google K
bevorzugte	493 K quelle
bevorzugten	493 K quelle
bevorzugter	493 K quelle
bewerben	507 jetzt K:
bezahlschranke	523 K	583 K
bezmaksas	1682 K rakstus	1682 K raksti	1682 K kontu	1686 K raksts
""", 'bi': """
bidrag	356 dit K	356 giv et K	425 giv et K	425 dit K gør	425 dit K er	425 dit K til vores	429 K	1818 ditt K	1867 gi et K	1889 ditt K gjør	1889 ditt K er	2435 ge ett K	2435 ditt K gör	2456 ge ett K	2456 swisha ett K
bidraget	1867 K ditt
bijdrage	1699 jouw K	1741 kleine K	1800 K is betaald	1806 dankzij jouw K	1811 kleine K
bilder	40 ihre K	40 deine K	40 dina K	40 K och video	40 dine K	40 K og video	570 uns ihre K
bildirdi	2560 K
bildirimlere	14 K	2506 K izin ver
bildirimleri	14 K	2507 K aç
bildirin	38 bize K
biletlerini	2531 etkinlik K
bili	42 K ste na	42 ste K tam
billeder	40 dine K	40 K og videoer	40 K og video
billionaire	832 K owner
bilten	2213 K
binding	360 ingen K	427 ingen K
bindingstid	1822 ingen K	1891 ingen K
bindningstid	2390 ingen K	2458 ingen K
binnenland	1785 is redacteur K
bisogno	1416 abbiamo K di te	1493 abbiamo K di te	1493 abbiamo K del tuo	1493 abbiamo K anche di te	1493 abbiamo K di voi
bitte	431 haben wir eine K	431 eine K an sie	431 wir haben eine K
bize	38 K yaz
biztatta	1355 K
""", 'bl': """
bli	1889 K med i	1889 K en del av	2456 K en del av
blijkt	1812 K uit
blijven	1767 om dit te K doen
bliv	51 K en af dem	425 K en del af
blocker	695 disable your ad K	695 disable ad K	695 turn off your ad K	695 using an ad K
blocking	695 K our ads	696 K ads
bloqueador	869 K de anuncios	930 K de anuncios	2001 K de anúncios
bluesky	16 K	689 follow him on K	689 follow her on K	689 follow them on K
""", 'bo': """
board	757 our jobs K	757 our job K
bogatych	1952 nie mamy K
boli	42 K ste pri tom
bookmark	814 K this story	814 K this page
bookshop	799 our K
""", 'br': """
bralcem	2376 K
bralcev	18 po zaslugi K	43 pisma K	2357 s podporo K	2357 s pomočjo K	2376 K	2378 naših K	2378 po zaslugi K	2378 s podporo K	2378 podpori K
bralci	2376 K	2378 naši K
branja	0 čas K
brauchen	522 K noch #	579 wir K ihre hilfe	579 wir K deine hilfe	579 K wir sie	579 K wir dich	579 K wir eure
braucht	522 K ihre hilfe	522 K deine hilfe
breaking	680 get K news alerts
brez	2357 K vas
brief	1745 K naar
briefing	731 our morning K	731 our K	731 daily K	772 K in your inbox
briefkasten	495 anonymen K	495 anonymer K
brieven	1745 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	695 your K is out of date	695 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1857 K ki	1857 K ai
""", 'bu': """
budite	2232 K u toku
buitenlandcorrespondent	1807 is K
buitenlandredacteur	1746 is K
bulabilirsiniz	2544 K
bulan	1412 per K
buletin	1363 K kami	1396 K harian kami	1411 K kami	1414 K
bulunabilirsiniz	2557 katkida K
bulundu	2560 çağrida K
bulunun	2557 katkida K
buradan	2539 K bağiş yapin
bureau	743 K chief
button	501 klick auf den K
buttons	781 the share K	781 the K below
buycoffee	1952 K
""", 'by': """
by	47 cc K #で
""", 'ca': """
cadastre	1977 K-se	1985 K-se para
cadeau	1703 K aan
cafea	54 oferă-mi o K
cafecito	54 un K	891 K
callan	927 lo que otros K
campagne	1173 K de dons	1183 boucler notre K
campaign	832 our spring K	832 our K
can	831 pay what you K
canal	864 únete al K	926 únete al K	1997 siga nosso K	1997 siga o K	2051 entre no K	2052 nosso K
canale	1463 al K	1494 il nostro K
canali	1437 sui nostri K
canalul	2105 K nostru
cancel	21 K reply	667 K at any time	833 K any time	833 K at any time
cancele	1984 K quando quiser	2053 K quando quiser
cancellarti	1430 puoi K
cap	246 és K de
caporedattore	1459 è K
caporedattrice	1459 è K
carte	9 cette K
casella	1431 nella tua K
""", 'ce': """
cebinize	2536 K gelsin
celoten	20 K članek	2325 K članek je	2353 K članek
celotnega	2325 za ogled K	2325 za branje K	2353 K članka
cenite	2373 K naše delo	2373 K naš trud
cerea	2107 K
cereau	2107 K
ceritakan	38 K kepada kami	38 K pada kami
cermin	64 situs K
cerut	2107 a K	2107 au K
""", 'ch': """
channel	832 our K	1369 ikuti K	1369 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1112 par e-mail K	1112 par mail K
chargement	1159 K de la vidéo
chatbot	63 our K	63 unser K	63 unserem K	545 unseren K	545 unserem K
chcete	347 K číst dál	2266 K čítať ďalej
check	762 K back for more	762 K back soon
chef	1146 est K de	1785 is K van de
cheffe	1146 est K de
chefredakteur	572 ist K
chefredakteurin	572 ist K
chefreporter	572 ist K
chefreporterin	572 ist K
chegou	1978 se você K até aqui
chercheur	1146 est K
chercheuse	1146 est K
chia	25 hãy K sẻ	49 hãy K sẻ	2692 hãy K sẻ	2695 K sẻ
chiede	1496 K
chiederti	1416 un piccolo favore da K
chief	719 is K
chiesto	1496 ha K
chip	732 K in	733 K in	831 K in now	831 K in and
chipping	831 consider K in
choices	802 cookie K	802 your K
choisissez	1103 K votre offre
choose	650 K a plan	664 K a plan
chosen	786 K by our
chronione	1950 K są prawem
""", 'ci': """
cijelog	2200 za čitanje K
cikk	1353 ez a K
cikkeink	1353 K
cikket	1351 ezt a K	1351 a K
cinste	54 fă-mi K cu o cafea
cipta	1381 hak K
citarea	2100 cu K sursei
citera	2415 K oss gärna	2415 K gärna men ange
citire	0 timp de K	0 timp K
citit	2092 dacă ai K până aici
cititorii	36 K noștri	2105 K noștri
cititorilor	18 datorită K	43 scrisorile K	2092 datorită K
civil	809 keep it K
""", 'cl': """
claimed	834 K
clarifications	766 corrections and K
clicking	750 by K play
client	1105 déjà K
clips	40 your K
""", 'co': """
code	1463 qr K
codziennie	17 K rano	1903 otrzymuj K
coffee	54 buy me a K	54 buy us a K	732 buy me a K	732 buy us a K	831 buy us a K	833 cup of K
colabora	888 K con
collabora	1459 K con
columnist	719 is a K	743 K	1746 is K	1807 is schrijver en K	1807 is K en
colunista	2021 é K
com	2148 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	874 quieres K	875 para K	2007 para K
comentari	6 deixa un K
comentarii	2105 spune-mi în K	2105 spuneți-mi în K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	874 déjanos tu K
comentarios	874 no admite K	875 en los K
comentariu	21 pentru a publica un K
comentou	2054 K
comision	2087 primi un K
comment	6 to K	6 to leave a K	6 to post a K	703 log in to K	703 sign in to K	703 be the first to K	703 leave a K below	703 leave your K	703 our K policy	704 post a K	809 posting a K	809 members can K	826 to K you must	826 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1167 votre K sera publié
commentaires	1132 charte des K	1132 espace K	1133 dans les K
commentare	6 per K	1445 vuoi K	1446 per K
commentator	1807 is politiek K
commenter	1133 pour K	1167 peuvent K	1167 pour pouvoir K
commenti	1445 i K saranno	1446 nei K
commenting	703 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	703 in the K below	703 let us know in the K	703 K powered by	703 K have been closed	703 all K are subject to	703 we welcome your K	704 in the K section	809 posting K	826 closed the K	826 turned off K	826 turned off the K	826 switched off K	826 disabled K	831 let us know in the K
commercial	786 our K team	786 our K content	1163 réalisé par un partenaire K	1176 notre service K
commissie	1774 een K
commission	694 we may receive a K	694 K if you buy	786 may earn a K	786 may earn a small K	786 may earn an affiliate K	786 may receive a small K	786 may receive K	786 earn K from	811 K
commissione	1472 ricevere una K
commissions	811 K
committed	766 K to accuracy
community	539 unserer K	580 unsere K	703 abide by our K	740 our K members	740 leave our K	740 like our K	831 join our K of	832 K-funded	1445 regole della K	1463 K whatsapp
comparteix	49 K-la	49 K-lo
compartila	49 K
compartilhada	2028 uma publicação K por
compartilhado	2028 um post K por
compartilhe	25 K	49 K com	2051 K este
compartilo	49 K
compartir	844 K tu cuenta, cambia	926 si quieres K tu cuenta
compensated	811 K
compensation	786 receive K from
complain	766 K about this article
complained	834 K
complains	834 K
complaints	766 our K page
completa	920 para leer la nota K	1984 para ler a matéria K
complete	779 K digital access
completo	1984 para ler o artigo K
complimentary	15 K articles	670 K articles	670 K article this month	670 last K article
compte	1183 créez un K	1183 créez votre K
comunidad	917 K que sostiene
comunidade	2051 faça parte da K
comunique	2006 K um erro
comunitatea	2092 K care susține	2104 intră în K
concorda	43 K?
condannato	1496 ha K
condiciones	872 términos y K
condividi	1493 K questo
condividila	25 K	49 K
condividilo	25 K	49 K
conduite	1167 charte de bonne K
confidence	741 in K
confidential	741 K tip	741 K tips
confirm	672 check your email to K
confirmar	916 bandeja de entrada para K	2042 caixa de entrada para K
confirmat	2107 a K
confirmation	1172 e-mail de K
connect	689 K with us on
connectez	24 K-vous	1090 K-vous	1103 K-vous pour
connosco	38 fale K
conosco	38 fale K	38 entre em contato K
consenso	1442 il K ai cookie
consent	699 we need your K to load	735 written K
consentimento	2028 K para carregar
consentiti	1445 non sono K commenti
consider	650 K giving	650 K making	650 K joining	650 K a gift	657 if you liked this article, K	733 please K	733 K a	733 K giving	733 K joining
contact	38 K us	38 neem K met ons op	38 K op met onze	672 K me with news and offers	747 K her at	747 K him at	747 K them at	831 K us at	1782 neem K op
contactanos	38 K
contacte	38 K-nous	38 K-nos
contacted	718 can be K at
contactez	38 K-nous	38 K notre
contanos	38 K
contato	38 entre em K com a nossa
contattaci	38 K
contattateci	38 K
conte	38 K para nós	2051 K-nos
contenido	9 este K	9 K externo	845 K premium	871 K externo de	871 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	699 to view this K, you	699 to view this K please	699 this K is hosted by a third party	699 we use your sign-up to provide K	700 third-party K	779 access to all our K	786 our K studio	788 to reuse this K	791 this K	1750 K te zien
contenu	9 ce K	1129 ce K n'a pas pu être	1129 K bloqué	1159 K est fourni par
contenus	1103 tous nos K	1184 nos K
contenuti	9 K esterni	1426 a tutti i K
contenuto	9 questo K	9 K esterno	1442 K esterno
contingut	9 aquest K
continua	1485 K a leggere con	2096 pentru a K lectura
continuar	261 el teu suport per K	261 ajuda'ns a K	264 per K llegint	2047 para K lendo	2047 para K a ler	2047 K lendo
continuare	20 K a leggere	1485 per K a leggere	1485 per K la lettura	2096 pentru a citi în K	2096 citește în K cu
continue	662 to K reading this article	662 log in to K	662 sign in to K	662 register to K	662 upgrade to K	831 help us K	2034 K a ler abaixo	2047 K lendo com	2047 K a ler com
continuer	1176 pour K à lire
continuez	1163 publicité, K	1176 K votre lecture sur
continuing	699 by K to use this website, you agree
contou	2054 K
contribua	2020 K	2051 K com	2051 K a partir	2051 K para o nosso
contribuez	1183 K
contribuisci	1415 K
contributed	744 K reporting	744 K to this report	744 K to this story	744 K to this article	788 K to this report
contributing	719 is a K	831 by K to
contribution	650 make a K	732 make a K	831 your K	831 making a K	1183 votre K
contributo	1415 il tuo K	1419 con il tuo K	1482 piccolo K per noi
contributor	719 is a K
conversation	650 join the K	703 join the K with	704 to join the K	809 in the K
convida	54 K'm a un cafè
cookie	699 manage your K	1202 קובצי K	1323 K-kat	1442 usiamo i K	1442 questo sito usa i K	1915 pliki K	2142 файлы K	2142 файлов K	2152 файлы K	2182 файлы K	2182 файлов K	2282 súbory K	2588 файли K	2588 файлів K	2600 файли K	2630 файли K	2630 файлів K	2657 sử dụng K	2672 chấp nhận K
cookiekeuze	1786 K
cookies	9 third-party K	372 vi bruger K	373 bruger K til	395 K	544 nutzung von K	595 αποδοχή K	639 K	699 we use K	699 this site uses K	699 this website uses K	699 our site uses K	699 uses K to	699 accept all K	699 accept K	699 how to control K	700 use of K	750 social media K	802 K	871 usamos K	871 este sitio utiliza K	871 esta web utiliza K	871 aceptar las K para	871 que aceptes las K	872 uso de K	1129 refusé les K	1130 utilise des K	1159 gérez vos K	1187 bandeau K	1724 omdat je geen K	1726 gebruik van K	1750 social media-K	1786 K toe te staan	1834 vi bruker K	1856 K	1915 używamy K	1915 plików K	2003 usamos K	2003 este site utiliza K	2003 este site usa K	2004 uso de K	2417 K på	2425 K
cookievoorkeuren	1750 K
copy	832 read our K
copyright	1777 rust K
corespondent	2078 este K
corporate	832 K backing
correct	786 K at time of
correction	766 report a K	766 request a K	766 suggest a K
corrections	766 our K	766 K policy	796 our K team	832 our K
correo	852 en tu K	852 en su K	852 a tu K
correspondant	1146 est K	1146 K à
correspondante	1146 est K	1146 K à
correspondent	719 is a K	743 K	1746 is K
correspondente	2021 é K
correspondents	832 our K
corresponsal	246 és K	888 es K
correu	238 al teu K
corrispondente	1459 è K
courriel	1112 par K chaque	1112 dans votre boîte K
couvre	1146 K les
coverage	762 read our full K	762 see our full K	814 more of our K	814 all our K	832 our K
covers	719 K the
""", 'cr': """
created	726 summary was K
creative	47 K commons	47 K-commons-lizenz	720 under a K commons license
criticised	834 K
criticized	834 K
cronisti	39 nostri K
crowdfunding	835 K
""", 'cs': """
csatlakozz	51 K
csatlakozzon	51 K
csillaggal	60 K jelölt mezők
""", 'cu': """
cubre	888 K los
cuenta	844 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1785 is K
cuma	17 her K
cuota	927 tu K
""", 'cz': """
czekamy	1918 K na wasze
czytaj	1972 K dalej za
czytania	0 czas K
czytasz	1973 K nas
czytelnicy	36 nasi K	1969 K	1973 nasi K
czytelniczek	1952 dzięki wsparciu K
czytelniczki	1969 K
czytelnikom	18 dzięki K	1969 K	1973 dzięki K
""", 'da': """
daarna	1704 K kun je
dabei	42 waren sie K	42 warst du K	51 . seien sie K	579 sind sie K	579 sei K
dacci	1493 K una mano
daftarkan	1396 K email anda
dagar	2436 # K för #
dage	406 # K for #	425 prøv # K
dagelijks	1707 ontvang K
dager	1868 # K for #
daily	672 sign up for our K
dajcie	38 K nam znać
dakika	0 K okuma
dalej	49 podaj K	1973 pisać K
danach	441 K # euro
dane	2300 #% z K	2300 # % z K
dankzij	18 K lezers	18 K onze lezers	1767 K onze leden	1767 K mensen zoals jij	1767 K lezers zoals jij	1793 K onze lezers	1793 K lezers	1793 K giften	1806 K jouw steun	1806 K uw steun
dapatkan	1369 K update berita
dar	347 váš K	351 K	2322 K
darbu	1691 mūsu K
darmowe	1946 K konto
darmowy	1900 ostatni K	1961 ostatni K tekst
darmowych	1946 limit K
darowizna	1972 twoja K	1976 K
darowizny	1976 K
darte	854 K de baja
darujme	327 na K	348 na K	349 K
dary	351 K	2322 K
data	719 is a K
datajournalist	1785 is K
dateci	1493 K una mano
datenjournalist	572 ist K
datenjournalistin	572 ist K
datenschutzbestimmungen	468 K
datenschutzhinweise	468 K
""", 'de': """
deaktiviere	465 K deinen adblocker
deaktivieren	465 K sie ihren adblocker	465 adblocker K	465 ad-blocker K
deaktiviert	465 javascript ist K
debat	394 send det til K
debate	704 join the K
debattartikel	2424 din K	2424 skriva en K
debattartikeln	2424 svara på K
debatten	6 delta i K	376 deltag i K	400 deltage i K	400 deltag i K	400 tone i K	1861 delta i K
debattinnlegg	43 K	1855 K
decided	834 K
decidiu	2054 K
decis	2107 a K
deciso	1496 ha K
declarat	2107 a K	2107 au K
declarou	2054 K
dedi	2560 K
dedicated	832 our K team
dediler	2560 K
deductible	732 tax-K gift	732 tax-K donation	831 make a tax-K	833 tax-K
deel	25 K het	25 K dit	49 K het	49 K dit	1695 K dit
deine	18 ohne K
dejal	2380 je K
dejala	2380 je K
dela	25 K den	49 K den	2456 K med en vän
delite	49 K ga
delivered	662 print edition K to	663 K to your door	672 K to your inbox	672 K to your email	672 get the latest news K
delo	2373 vam je všeč naše K	2378 naše K
dem	51 bli en av K
demanar	272 va K
demander	1092 une faveur à vous K	1092 un petit service à vous K
den	25 del K	49 del K
denildi	2560 K
denuncia	929 K	1496 K	2054 K
departe	49 dă-l mai K	2104 citi mai K
depend	832 we K on
depende	917 no K de bancos	2043 não K de bancos
dependemos	917 K de nuestros lectores	2043 K dos nossos leitores
der	582 so K
derden	1724 inhoud van K
derdi	2560 K
derecho	29 se reserva el K
derlerdi	2560 K
desactiva	869 K adblock
desactivar	869 K adblock
desacuerdo	43 en K
desative	2001 K o adblock
descarga	856 K la app	856 K nuestra app	926 K nuestra	926 K la app
descarrega	269 K't
descarregue	1991 K a app
desk	39 our news K
despre	2078 scrie K
desta	2051 faça parte K
destek	2539 K olun	2557 bize K	2557 K olun	2557 K ol	2557 K verin	2557 aylik K
det	428 hed K	1892 het K	1892 sto K
detected	695 ad blocker K	695 adblock K
determinou	2054 K
detto	1496 ha K
deutschen	561 von der K presse-agentur
devamini	2502 K okumak için	2557 haberin K okumak
devenez	1183 K membre	1183 K mécène
device	741 non-work K
""", 'di': """
dicci	1493 K la tua
dice	929 K	1496 K
diceva	1496 K
dich	579 trag K
dichiarato	1496 ha K
die	582 so K
diesem	580 K text
diesen	9 K tweet	49 leiten sie K	547 K text	552 gäbe es K text nicht	580 K text
dieser	580 K text
dieses	9 K video	501 um K video
different	43 got a K view
dig	352 vi har en bøn til K	2456 hör av K
digest	731 weekly K	731 our K
digipakett	932 telli K
digital	526 K-abo für	553 ein K-abo	807 K pass
digitalabo	438 mit unserem K	526 K für
dijo	929 K
dimanche	17 chaque K
dimuat	45 K ulang
din	2233 za # K	2233 od # K
dinara	2261 K
dine	358 læst alle K
dinleyebilirsiniz	2544 K
dinleyin	2 haberi K	2544 K
dipublikasikan	22 tidak akan K
dir	272 va K
direct	672 K to your inbox	1123 suivez en K	2061 K în inbox
directement	1113 K dans votre
directly	672 K in your inbox
directo	864 sigue en K
director	43 cartas al K
direito	29 reserva-se o K	29 se reserva o K
direttore	43 lettere al K
disabilita	1440 K adblock
disagree	43 K?
disait	1186 K-il	1186 K-elle
disattiva	1440 K adblock	1440 K l'ad blocker
discord	539 unserem K
discorda	43 K?
discordu	305 K
discordzie	1931 K
discover	244 a google K	389 google K	493 google K	577 K folgen	609 google K	737 google K	893 en google K	1743 google K	1850 google K	1931 google K	2076 pe google K	2419 google K
discoverissa	1052 google K
discussion	6 to join the K	809 in the K	809 join the K	1132 participez à la K
disdici	1423 K quando vuoi	1495 K quando vuoi
disfrutando	920 sigue K de
disiscriverti	1430 K
diskuse	318 vstupte do K	318 zapojte se do K
diskusie	2291 zapojte sa do K	2291 vstúpte do K
diskutiere	470 K mit
diskutieren	470 K sie mit	470 K sie über	579 K sie mit
diskutovat	318 K mohou
dispatch	731 a weekly K	731 our K
disponibil	2059 K doar pentru abonați
disponibile	1433 K su app store
disponible	857 K en google play	1115 K sur l'app store
dispositivo	844 si continúas leyendo en este K	845 en otro K	1485 in uso su un altro K	2047 em outro K	2047 noutro K
dispus	2107 a K
disse	1496 K	2054 K
distribuie	25 K	49 K-l
dit	1186 a K	1186 K-il	1186 lui K-on
ditampilkan	60 email anda tidak akan K
diterbitkan	45 K ulang
dites	1132 K-le nous en	1183 K-nous
diu	272 K
diventa	1493 K socio	1493 K parte
diyor	2560 K
diyordu	2560 K
diz	2054 K
dizia	2054 K
diziam	2054 K
""", 'do': """
do	832 what we K
dobivajte	2253 K
dobivati	2247 želite K	2367 želite K
docente	1459 è K
dodaje	1975 K
dodal	350 K	2321 K
dodala	350 K	2262 K	2321 K
dodao	2262 K
doel	1767 ons K: #
dogodek	2346 naš K
dohodnine	2357 K
dokumente	495 anonym K
dollar	831 K you give	833 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1187 K
dona	1415 K ora
donacija	2237 svaka K	2237 vaša K	2259 vaša K	2260 vaša K	2260 svaka K	2263 K	2381 K
donacije	2263 K	2381 K
donacijo	2379 z K
donacijom	2261 K
donaciones	930 K
donacions	273 K
donasi	1397 K anda	1410 K anda	1414 K
donate	650 K now	650 K today	733 K	831 K what you can	835 K
donateur	1183 devenez K	1809 word dan K
donateurs	1148 nos K	1184 nos K	1767 dankzij onze K	1793 dankzij K
donatie	1699 doe een K	1699 jouw K	1741 K	1809 jouw K	1809 uw K	1809 doe een K	1813 K
donaties	1793 dankzij K	1813 K
donating	831 consider K
donation	650 make a K	657 consider making a K	732 make a K	775 K will be doubled	775 K will be matched	828 small K	831 your K	831 consider a K	835 K
donations	835 K
donativo	2020 o seu K
donatrices	1184 nos K
donazione	1419 fai una K	1457 una K	1493 la tua K	1493 fai una K	1497 K
donazioni	1497 K
donderdag	17 elke K
doneer	1695 K	1741 K
doneren	54 kopje koffie K
donio	327 na K	348 na K
donirajte	2237 K	2259 K	2357 K	2377 K
donnerstag	17 jeden K
donnez	1133 K votre avis	1183 K-nous	1183 K-leur
donors	831 new K
dons	1183 vos K	1187 K
doors	832 our K open
dopisnica	2219 je K	2340 je K	2340 , K
dopisnik	2219 je K	2219 , K	2340 je K	2340 , K
dostupan	2200 ovaj sadržaj je K
doubled	775 gift will be K
dovoljenja	2332 kopiranje brez K	2371 brez K
download	365 K appen	365 K vores app	676 K our app	676 K on the app store	679 K the app	679 K the free app	831 K our	1695 K de	1710 K de app	1710 K de gratis app
dozvole	2236 bez K
""", 'dr': """
draag	1793 K bij
draht	495 ihr K zur	495 K zu uns
dreptul	29 își rezervă K
drepturile	2074 toate K rezervate
drittanbietern	467 K nicht zugestimmt	501 inhalte von K
drittanbieters	501 dienst eines K
drittplattformen	467 K
drive	832 fund K
drop	38 K us
""", 'du': """
dukung	1397 K kami lewat	1410 K kami
dukungan	1410 K anda
dung	9 nội K này	2672 nội K này do
duyurdu	2560 K
""", 'dy': """
dyskusji	1941 kulturę K
dyskutuj	1941 K z nami
""", 'dz': """
dziennikarka	1933 - K	1933 , K
dziennikarstwo	1897 wesprzyj niezależne K	1973 nasze K	1973 niezależne K
dziennikarz	1933 - K	1933 , K
dziennikarze	1973 nasi K
dziennikarzem	39 naszym K	1933 jest K
dziennikarzy	1937 szukamy K
""", 'ec': """
economia	246 és cap d'K
economieredacteur	1746 is K
economieverslaggever	1807 is K
""", 'ed': """
edasi	49 saada K
edited	788 this story has not been K	788 has not been K by
edition	757 our special K	788 in our print K
editor	307 , K	706 letter to the K	719 is a senior K	719 is an K	719 is the K	719 is the deputy K	743 K	796 to the K	831 write a letter to the K	1386 adalah K	2021 é K de	2280 , K
editora	2021 é K de
editorka	307 , K	2280 , K
editors	796 to our K	832 we, the K	832 our K
ediyor	2560 itiraf K
""", 'ee': """
eelisallikaks	944 K
eelistatud	944 K allikaks
eens	43 mee K?
eerste	1811 K maand
""", 'ef': """
eftertryck	2415 K förbjudet
""", 'eg': """
egyet	43 ért K?
""", 'eh': """
ehdotti	1088 K
""", 'ei': """
eiere	1867 ingen rike K
eigener	431 in K sache	580 in K sache
eilmeldungen	14 K	455 K aufs	518 K
eindredacteur	1746 is K
einem	441 mit K abo
einen	495 K tipp für uns
einer	537 text steht unter K
eingebettete	9 K beitrag	501 K inhalte
eingebetteten	501 K inhalt
eingebetteter	9 K beitrag
einladen	54 auf einen kaffee K
einloggen	24 K
einmal	17 K pro woche
einsatz	568 unter K von ki
einstellungen	544 cookie-K
eintragen	579 K genügt
einverstanden	43 K?	446 ich bin damit K, dass
einwilligung	448 K können sie jederzeit widerrufen	448 K kann jederzeit widerrufen	448 K jederzeit widerrufen	467 K jederzeit
""", 'ek': """
ekibimiz	2558 K
ekibimize	2531 K katilin
ekipi	2346 naši K
ekipo	2346 našo K
ekledi	2560 K
ekleyin	2544 K
ekliyor	2560 K
ekonomireporter	2423 är K
eksternal	1387 konten K	1387 situs K
eksterni	2221 K sadržaj
eksternt	373 K indhold	395 K indhold	1835 K innhold	1856 K innhold
""", 'el': """
elektronski	2326 svoj K naslov	2352 svoj K naslov
elfogadom	1309 K a
elige	844 K tu plan	926 K tu plan
elismerte	1355 K
elke	17 K dag
ellas	51 únete a K
elle	1186 dit-K
ellos	51 únete a K
elmondta	1355 K
elrendelte	1355 K
""", 'em': """
email	17 daily K	38 K us	58 nhận bài mới qua K	58 new posts by K	320 svůj K	590 το K σας	590 στο K σας	623 το K σας	672 enter your K	672 we'll K you	672 we will K you	685 click to K	685 share via K	703 save my name, K	731 our daily K	731 our free K	747 K her at	747 K him at	824 by K	824 to your K	831 K us at	852 en tu K	1363 ke K anda	1396 di K anda	1431 la tua K	1431 nella tua K	1943 adres K	1943 swój K	1989 no seu K	2091 pe K	2120 ваш K	2232 svoj K	2232 svoju K	2293 svoj K	2571 ваш K	2648 K của bạn	2648 nhận tin qua K	2649 địa chỉ K	2679 điền K để nhận	2679 K để nhận bản tin	2679 tin nóng qua K	2680 mỗi sáng qua K	2680 qua K mỗi	2692 nhập K của bạn
emailing	716 get in touch by K
emailul	2061 introdu K	2062 pe K tău
embed	9 this K	750 to view this K
embedded	9 K content	9 K post
embora	1978 antes de ir K
empresas	927 sin grandes K
emretti	2560 K
""", 'en': """
enable	695 to view this video please K
encaminhe	49 K
encuesta	35 nuestra K
engagement	1107 sans K	1185 sans K
engagent	30 n'K que
engelleyici	2513 reklam K
engelleyicinizi	2512 reklam K
enig	43 K?
enjoyed	652 we hope you K this
enligt	2459 K
enquete	35 nossa K
ensisijaiseksi	1052 K lähteeksi	1052 K lähteeksesi
enter	540 strg+K	2132 ctrl+K	2581 ctrl+K
entering	672 by K your email
enthalten	526 im abo K
entlang	579 hier K
entrada	851 en tu bandeja de K	1989 na sua caixa de K
entradas	58 nuevas K por correo
entrenar	48 K ia
entro	1494 K fine mese
entschied	582 K
enverrons	57 nous vous K
envia	49 K-la	49 K'l
enviamos	57 te K	57 le K	57 K a você	57 K para você	57 K-lhe
enviaremos	57 te K
envie	49 K para
enviem	57 t'K	57 us K
envoie	49 K-le	57 on vous K
envoyer	1172 pour vous K nos
envoyez	49 K-le
envoyons	57 nous vous K	57 nous t'K
""", 'ep': """
episoden	1859 hele K
epizodo	2348 K
epizodu	314 K	2227 K
""", 'eq': """
equipa	39 nossa K	2052 a nossa K
equipe	39 nossa K	2052 nossa K
equipo	927 somos un K
""", 'er': """
eravate	42 K lì
erbij	42 was je K	42 was u K
erfahrungen	495 ähnliche K
erfolgreich	519 K angemeldet
erforderliche	21 K felder sind	470 K felder sind
erhalten	551 sie K in kürze
eri	42 K lì
erid	2167 K
erikoistoimittaja	1057 K
erkende	1812 K
erkender	428 K
erkendte	428 K
erkjente	1892 K
erreichen	540 K sie uns
erreichst	540 K du uns
error	766 spot an K
errors	766 spot any K
erschien	482 dieser text K zuerst	482 dieser artikel K zuerst	482 dieser beitrag K zuerst
erschienen	482 zuerst K auf
erstmals	578 text wurde K	578 artikel wurde K
ervaring	1782 deel je K	1782 deel jouw K
erwerben	537 rechte K
""", 'es': """
escreva	38 K para nós	38 K-nos	2051 K-nos
escreve	2021 K sobre	2021 K às	2021 K aos	2021 K para
escreveu	2054 K
escribe	888 K sobre
escribinos	38 K
escriptor	246 és K
escriptora	246 és K
escritor	888 es K
escritora	888 es K
escriu	38 K-nos	269 K-nos
escriviu	38 K-nos
escute	2051 K a
esimene	970 K kuu
espejo	64 sitio K
espelho	64 site K	64 nosso K
essai	1185 offre d'K
estabas	42 K allí
estamos	927 ya K en
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
ettertrykk	1846 K forbudt
etti	2560 diye rica K	2560 rica K
ettiler	2560 rica K
etwas	522 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2233 za # K	2295 od # K
euro	441 dann # K	581 ab # K	2295 za # K
euroa	1070 K/kk
eurolla	1070 K
""", 'ev': """
evenementen	1788 onze K
evening	17 every K
event	799 our free K	1755 ons K
events	799 our K
every	17 K week	672 in your inbox K	728 thank you to K	833 K gift
everyone	728 thank you to K who	728 thanks to K who	775 keep it free for K	832 K reading this
everything	832 K else we publish
evra	2353 za # K
evro	2353 za # K	2357 vsak K	2378 vsak K
""", 'ex': """
exclusief	1702 dit artikel is K	1704 K voor abonnees
exclusiva	844 nota K	921 K para socios
exclusively	779 K for members
exclusivo	844 este artículo es K	844 contenido K para	845 este contenido es K	921 K para socios	1984 este conteúdo é K	1984 este artigo é K	1985 conteúdo K para
exibido	60 e-mail não será K	60 email não será K
existence	1184 notre K
existujeme	2300 K vďaka
explained	834 K
explica	38 K'ns	272 K	929 K	2054 K
explicar	272 va K
explicat	2107 a K
explicou	2054 K
explique	1186 K
expliqueu	38 K-nos
expressed	749 views K	749 opinions K	749 views and opinions K	749 views K are personal
external	9 K content	699 K content from
externe	9 contenu K	9 K inhoud	544 dieser K inhalt	569 K medien	1724 K inhoud
externen	9 K inhalt	9 K inhalte	468 K inhalt	501 alle K inhalte
externer	9 K inhalt	467 K inhalt von	501 anzeige K inhalte	501 K inhalt konnte
externes	9 contenus K
extracto	916 un K de nuestra
""", 'fa': """
facebook	16 K	154 K	369 på K og twitter	539 unserer K-gruppe	544 inhalt von K	609 K	685 share on K	689 like us on K	689 find us on K	690 on K and twitter	690 on K, twitter	690 on twitter and K	866 en K y twitter	866 en K, twitter	866 en K y x	1124 sur K et twitter	1124 sur K, twitter	1437 su K e twitter	1719 op K en twitter	1719 op K, twitter	1781 onze K-groep	1831 på K og twitter	1998 no K e no	1998 no K, no	2400 på K och twitter	2594 K	2714 在K上
facebookgroep	1781 onze K
facebookie	16 K
facebookis	945 K
facebookon	1319 K
facebooku	16 K	305 K	2217 K	2278 K	2338 K
facts	831 fund the K
factual	766 K error	766 K errors
faire	1090 K un don
fais	1183 je K un don
faisant	1098 en K un don
faisons	1173 K vivre un
faites	51 K comme eux	1090 K un don	1098 K un don	1148 K un don	1183 K-le lire	1183 K un geste
farci	1494 da K
fast	428 slog K	1892 slo K	2459 slog K
favor	652 small K to ask	652 a K to ask of you	652 we have a K to ask	835 small K
favoriete	1743 K bron	1789 K podcast-app
favoris	1153 K google	1153 K sur google
favorite	737 K source	1153 source K
favorites	1153 sources K
favoritos	893 tus K
favour	652 small K to ask	652 we have a K to ask	835 small K
favourite	737 K source
""", 'fe': """
fee	811 a K
feedback	513 ihr K	513 dein K	703 thanks for your K	703 thank you for your K
fehler	470 haben sie einen K
fehlerhinweis	470 K
fejsbuku	2217 K
felder	60 K mit stern
felelte	1355 K
felirat	1355 ez a K
feliratkozom	1301 K a hírlevélre
fellow	719 is a senior K	719 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1315 minden jog K
""", 'fi': """
fi	732 on ko-K
fields	60 K with a star
figyelmeztet	1355 K
figyelmeztetett	1355 K
filmer	40 bilder och K
finalul	2105 K lunii
finanzieren	434 wir K uns durch spenden	552 helfen sie uns, sie zu K	580 wir K uns
finden	532 zum thema K sie	532 aus der region K sie	532 mehr dazu K sie	575 K sie hier.	575 K sie hier:	575 K sie oben.
finder	399 K en fejl
findest	575 K du hier.
fined	834 K
finestra	1445 si apre in una nuova K
first	669 for the K year	669 for your K year
fizess	1352 K elő
fizessen	1300 K elő	1352 K elő
fizette	1342 hirdető K
""", 'fl': """
flere	426 K af dem
""", 'fo': """
fogalmazott	1355 K
folge	460 K uns	547 die ganze K	579 K uns
folgen	460 K sie uns	547 alle K des	577 google news K	577 bei google K	577 auf google K	579 K sie uns
folgt	460 K uns
follow	689 K us on	689 K us at	689 K him on x	689 K her on x	689 K them on x	689 K me on	689 K our live	689 K on x	703 notify me of K-up	831 K us on
folosim	2067 K cookie
footage	40 your K
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	385 alle rettigheder K
fordert	582 K
forderte	582 K
foreslo	1892 K
foreslog	428 K
foretrukken	389 K kilde	1850 K kilde
foretrukket	1850 K kilde
foretrukne	389 K kilde	1850 K kilde
forint	1354 K
forinttal	1354 K
forklarede	428 K
forklarer	428 K	1892 K
forklarte	1892 K
former	729 is a K
fortalte	428 K	1892 K
forteller	1892 K
fortgesetzt	464 wird nach der anzeige K
fortsette	1890 for å K å grave
forward	49 K it	49 K this
fotky	40 své K	40 vaše K	40 svoje K
foto	40 le tue K	40 je K's	40 uw K's	40 jouw K's
fotograaf	1746 is K
fotografie	40 K a videa	40 K a videá
fotografii	40 K și filmări	40 K și imagini	40 K sau filmări
fotografiile	40 K tale
fotografije	40 K i video	40 K i snimke	40 svoje K	40 vaše K	40 K in posnetke
fotos	40 ihre K	40 deine K	40 eure K	40 tus K	40 sus K	40 suas K	40 tuas K	570 uns ihre K	570 uns deine K
found	834 K that
founder	719 is the K
""", 'fr': """
fragen	526 K zum abo	526 K zu ihrem abo
fragt	582 K
fragte	582 K
fredag	17 hver K	17 varje K
free	670 you have # K	672 sign up for our K	672 sign up to our K	672 get our K	676 our K app	676 our app is K	775 keep it K for all	775 keep this site K
freelance	717 is a K writer	719 is a K
freelancejournalist	393 er K	1785 is K
freiartikel	444 K
freier	487 ist K autor
freitag	17 jeden K
freiwillig	552 bezahlt wird K
freiwilligen	430 K beitrag
friday	17 every K
fridays	17 on K
friend	686 tell a K	775 become a K of the
frilansjournalist	1854 er K	2423 är K
""", 'fu': """
full	20 to read the K
functional	750 K cookies
fund	650 K our	657 help K our
funded	832 reader-K
fundet	399 K en fejl
fundraising	832 K deadline	835 K
funktionale	501 K cookies
funnet	1860 K feil	1860 K en feil
""", 'g': """
g	55 धारा #K	55 #K
""", 'ga': """
gab	582 K an
gabung	1369 K di kanal	1410 K di	1410 yuk K	1410 ayo K
galetes	249 fem servir K
ganze	532 lesen sie die K
ganzen	20 K text	438 den K text lesen	532 lesen sie den K
gave	1817 gi en K i dag	1817 gi en K nå	1818 gi en K	1889 gi en K til oss	1889 gi en K i dag	1889 gi en K nå	1893 K
gazetecidir	2527 K
gazetecilerimiz	2558 K
gazetecilik	2558 bağimsiz K	2558 K para	2558 iyi K
gazetemizi	2555 K
gazetesi	2527 K'nde yaziyor
""", 'ge': """
geaccepteerd	1724 geen cookies hebt K
geblokkeerd	1786 inhoud is K
gebruiken	1724 wij K cookies	1724 we K cookies	1745 dit artikel K
gebruikt	1724 deze website K cookies	1724 deze site K cookies
gedetecteerd	1722 adblocker K
gedruckte	526 K zeitung? dann
gedruckten	526 abonnenten der K
gefallen	431 ihnen hat dieser artikel K	431 hat ihnen dieser artikel K	431 hat dir dieser artikel K
gefragt	582 K
gefunden	470 fehler im text K
gehen	431 bevor sie K
gekennzeichnete	464 mit einem symbol K
geladen	467 nicht K werden	501 inhalt konnte nicht K
gelesen	580 bis hierhin K	580 bis hierher K
gemaakte	1787 door ai K
gemeenteverslaggever	1807 is K
gemeinschaft	522 teil der K
genehmigung	483 ohne K
generated	726 summary was K	726 summary is K	726 summaries are K	726 key points were K	726 audio was K	726 voice is K	726 K using ai	726 K by ai	726 this audio is K
genererad	2426 ai-K
genereret	396 K af ai
generosity	831 your K
gengive	415 ikke tilladt at K
gengives	45 K	386 må ikke K
genossenschaft	580 unsere K	580 unserer K
gente	38 fale com a K	38 conte para a K	62 marca a K
genudgive	45 K
genudgives	45 K
geplaatst	45 K worden
gepubliceerd	22 wordt niet K	1728 je e-mailadres wordt niet K	1777 artikel is eerder K op
gerekiyor	2553 üye olmaniz K
gern	579 wirf K
gerne	403 ja tak, jeg vil K	425 vil K høre fra dig	425 hører vi K
geschickt	519 eine e-mail K
geschlossen	470 kommentare sind K
gesponsord	1800 artikel is K	1800 content is K
gewijzigd	1774 intussen K	1774 inmiddels K
gewinnspiel	506 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	516 die app K es	516 app K es
gift	650 make a K	831 your K	1695 met een K	1767 met jouw K	1767 met uw K
gifts	18 small K
giornale	1494 questo K	1494 il nostro K
giornalismo	1419 sostieni il K	1482 fare K costa	1494 il nostro K	1494 il K costa
giornalista	39 nostro K	1459 è K e	1459 è K de	1459 è K di	1459 è K del	1459 è K della	1459 è K dell'	1459 è K a	1459 è K per
giornalisti	39 nostri K	1494 i nostri K
giorno	17 ogni K
giralo	49 K
giratelo	49 K
girin	2544 K
gitmeden	2498 K önce
give	732 K what you can	831 K what you can	831 K if you can	831 euro you K
""", 'gj': """
gjenbrukes	45 K
gjengis	45 K	1847 kan ikke K
gjerne	1889 vil K høre fra deg
""", 'gl': """
glasajte	2242 K
glasila	2262 K
glasio	2262 K
glasujte	2242 K	2362 K
gledajte	2248 K nas	2368 K nas
glissez	1183 K une pièce
""", 'go': """
going	20 to keep K	828 keep us K	832 keep us K
google	154 K news	244 a K news	305 K news	319 K play	389 K news	460 auf K news	493 als quelle bei K	493 als quelle auf K	493 bei K öfter	493 auf K sehen	516 K play	538 K-suche	538 bei K	538 K news	538 auf K	609 K news	676 get it on K play	689 follow on K news	737 K news	737 star on K	737 source on K	806 when you search on K	806 in your K feed	893 en K news	1318 K-ben	1626 K news	1667 K ziņās	1667 K news	1743 vaker in K	1780 in K	1780 op K	1780 bij K	1850 K news	1850 som kilde på K	1864 app store og K play	1864 K play og app store	1911 nas w K news	1911 na K news	1931 K news	2076 pe K news	2217 K news	2278 K news	2292 K play	2338 K news	2419 K news	2419 som källa på K	2432 app store och K play	2432 K play och app store	2509 K news'te	2523 K news'te	2523 K'da bizi	2535 app store ve K play'den	2594 K news	2654 trên K news
gostou	2052 K desta	2052 K deste
govorila	2262 K
govorili	2262 K
govorio	2262 K
""", 'gr': """
gracias	18 K a ti	927 K a ti
granskning	2457 sådan här K	2457 vår K	2457 oberoende K
granskningar	2457 våra K
granskningen	2457 den här K
gratis	441 wochen K	441 monat K	553 tage K	579 jetzt K	581 wochen K	844 crea tu cuenta K	851 recibe K	926 recibe K	928 prueba K	1412 K	1702 ontdek nu K	1702 krijg je ook K	1810 niet K	1868 dager K	1879 K sak igjen	1879 K saker igjen	1885 ingen K saker	2436 dagar K
gratisartiklar	15 K
gratuit	15 article K	1109 dernier article K	1184 ce site est K	2104 creează un cont K
gratuita	1495 prova K
gratuitas	15 matérias K	847 notas K	2019 matérias K
gratuite	15 articole K
gratuitement	1103 essayez K	1105 inscrivez-vous K	1113 recevez K
gratuiti	15 articoli K	1428 articoli K
gratuito	15 articolo K	1428 articolo K	2019 artigo K
gratuitos	15 artículos K	15 artigos K	848 artículos K	2019 artigos K
gratuits	15 articles K	1173 nos articles sont K
gridava	1496 K
gritaba	929 K
gritava	2054 K
grupi	2249 viber K
grupo	2051 entre no K
""", 'gu': """
guglu	2217 K
guidelines	703 community K before	703 our community K
""", 'ha': """
haber	2558 bu K
haberdar	2536 ilk siz K olun	2536 K olun
haberi	2 K dinle	4 K	2555 bu K	2555 K size
haberler	2523 google K'de	2523 google K	2558 bütün K
haberlerimiz	2558 K
haberlerimizi	2555 K
hacemos	917 lo que K
hacete	926 K socio	926 K socia
hafta	17 her K
haftalik	2559 K
haftanin	2555 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2542 ücretsiz haber K	2553 ücretsiz haber K
hakutulostesi	1052 google-K
halben	553 zum K preis
haluan	1067 kyllä kiitos, K
hangzik	1355 K
hashtag	62 K it
hatirlatti	2560 K
hatti	2526 ihbar K
hattimiza	39 K	2526 ihbar K
haussa	1052 google-K
hauteur	1185 à la K de vos moyens
havi	1354 K #
havonta	1354 K
hay	2695 cho K
""", 'he': """
hear	742 we would like to K from you	742 we'd like to K from you	742 we'd love to K from you	742 we want to K from you	742 would love to K from you	831 we want to K from you	831 we'd love to K
heard	834 court K
hebben	1809 wij K je hulp nodig	1809 we K je steun nodig
hedder	428 K det i
heihin	51 liity K
hekelt	1812 K
hela	20 läsa K	20 läs K	2388 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	358 for at læse K	1820 for å lese K
helfen	430 K sie mit	579 K sie uns
helft	579 K uns
helloasso	1148 K
help	831 we need your K	831 K us do	831 will you K	831 K pay for	831 K if you can	831 K us pay	1741 K ons	1809 K ons
helpful	703 was this article K
her	1814 nå som du er K
here	650 sign up K	652 as long as you're K	652 now that you're K	803 sign up K	827 book K
herohero	348 na K
herpubliceren	45 K
herunterladen	453 app K
hetente	17 K	1354 K
heter	1892 K det i	2459 K det i
hette	2459 K det
hevder	1892 K
""", 'hi': """
hidden	60 email stays K
hier	575 gibt es K.
hierboven	1789 de video K
hieronder	1789 de reportage K	1789 het fragment K
hiervoor	1750 K zijn cookies nodig
hilf	579 K uns
hilfe	568 mit K von ki
hinterlassen	430 K sie
hinweis	540 geben sie uns einen K	540 gib uns einen K	570 einen K
hinweise	495 K zu diesem	495 K nehmen wir	495 K für uns	513 K auf fehler
hirdette	1355 K
historiador	246 és K
historiadora	246 és K
historien	407 læse hele K	1146 est K
historienne	1146 est K
historier	423 vores K	423 flere K	426 vores K	426 gode K
hittat	2429 K fel	2429 K ett fel
""", 'hj': """
hjelp	1857 K av ki	1857 K av ai	1881 K av ki	1881 K av ai	1889 K oss
hjelper	1889 ditt bidrag K
""", 'hl': """
hlasem	315 ai K
hlasujte	332 K	2305 K
""", 'ho': """
holder	423 læsere, der K
hoofd	1746 is K van
hoofdredacteur	1746 is K	1785 is adjunct-K
hoogleraar	1746 is K
""", 'hu': """
hubungi	38 K kami	1410 K kami
huikkaa	1088 K
huikkasi	1088 K
huusi	1088 K
huusivat	1088 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	352 nu K du er her
""", 'id': """
iddia	2560 K etti
ideal	1811 K
identifica	62 K-me
identifie	62 K-moi
identifiez	24 K-vous	62 K-moi	62 K-nous	1103 K-vous pour	1183 K-vous
""", 'if': """
ifade	2560 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	438 mit K abo
ihren	580 lebt von K
ihtiyacimiz	2557 yardiminiza K	2557 desteğinize K
""", 'ik': """
ikkunassa	1088 luki K
iklan	11 K
ikuti	1369 K kami	1410 K kami
""", 'il': """
ilanlari	2531 iş K
ilimitado	845 acceso K	1985 acesso K
ilk	2559 K ay
illimitato	1426 accesso K
ilmainen	1074 K tunnus
ilmaisia	1082 K juttuja
ilmoitti	1088 K
ilmoitukset	14 K	1065 K
iltakirje	1068 K
""", 'im': """
images	40 your K	40 vos K
imbuh	1413 K
imbuhnya	1413 K
immobilienmarkt	506 unserem K
importa	926 tu opinión nos K
importante	2051 sua opinião é K
impozit	2093 din K către	2106 % din K
impozitul	2093 din K pe venit către
""", 'in': """
inbox	589 στο K σας	672 sent to your K	672 right to your K	672 into your K	672 check your K to	772 in your K at #	772 in your K by #	831 your K	1396 di K anda	1396 ke K anda	1481 nella tua K	1707 in je K	2203 u vaš K
inchiesta	53 mesi a questa K	1494 questa K
inchieste	1494 le nostre K
ind	24 log K	361 log K for at	423 log K med
indbakke	363 i din K
indbakken	364 i K
independen	1411 jurnalisme K
independence	832 our editorial K
independencia	927 nuestra K
independent	270 periodisme K	657 support K journalism	831 support K journalism	832 K journalism	2105 jurnalism K	2105 jurnalismul K
independente	2052 jornalismo K
independently	786 we K	786 editors K	786 K selected by our	786 K chosen by our
independents	270 mitjans K
independiente	927 periodismo K	927 prensa K
independientes	917 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1494 giornalismo K	1494 informazione K
indipendenti	1482 rimanere K	1482 restare K
indipendenza	1494 la nostra K
indirin	2535 app store ve google play'den K	2544 K
infocom	482 dpa-K
infolettre	1112 notre K	1184 notre K
informace	324 K najdete
informasjonskapsler	1835 bruker K	1856 K
informatie	1745 K over dit
information	699 to store and/or access K on a device	699 for more K see our privacy	1150 lettre d'K	1150 lettres d'K	1184 K libre
informationen	483 mit K der	495 K zu diesem fall	561 mit K von
informations	1123 suivez les K sur
informativa	1443 K sulla privacy	1494 la nostra K
informazione	1482 l'K di qualità ha un costo	1493 sostieni l'K	1494 K libera	1494 l'K di qualità
informou	2054 K
infos	556 alle K zum
ingen	405 uden dig K	405 K rig ejer	1867 uten deg, K	2435 utan dig K
ingevoegde	1750 K post
ingezonden	43 K brief	43 K brieven	1749 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1336 K cikke maradt	1336 K cikkei	1336 K cikked maradt	1341 K cikk maradt	1349 nincs több K cikke
inhalt	9 dieser K	9 diesen K	438 dieser K ist nur für	501 dieser K wird von	501 um den K	544 K von x	569 diesen K zu sehen	569 ein K von
inhalte	9 externe K	468 externe K
inhalts	9 dieses K	544 laden des K
inhoud	9 deze K	1724 om deze K te	1750 bevat K van	1750 K te zien
iniciar	874 debes K sesión
initialement	1143 article publié K	1181 cet article a été K
inkorg	2393 i din K	2393 till din K
inkorgen	2434 direkt i K
inloggen	21 K om een reactie	24 K	1809 je moet nog even K
innan	2382 K du går
innboksen	1826 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inoltralo	49 K
inschakelen	1713 meldingen K	1722 javascript K
inschrijving	1765 K te bevestigen	1808 bevestig je K	1808 bevestig uw K
inscreva	1977 K-se	1988 K-se na nossa	1988 K-se em nossa
inscrever	1988 ao se K
inscription	1112 votre K a bien été	1112 K est confirmée	1112 confirmer votre K
inscrit	1105 déjà K
inscrivant	1113 en vous K
inscrivez	1090 K-vous	1112 K-vous à notre
insegna	1459 K storia
insistat	2107 a K
insisted	834 K
instagram	16 K	154 K	369 på facebook og K	460 ob whatsapp, K	461 auf facebook, K	461 auf K, facebook	461 auf facebook und K	461 auf facebook oder K	544 inhalt von K	609 K	689 follow him on K	689 follow her on K	689 follow them on K	690 on K, facebook	690 on K and facebook	1124 sur facebook et K	1437 su facebook e K	1719 op facebook en K	1719 op facebook, K	1831 på facebook og K	2400 på facebook och K	2528 K'da takip	2594 K
instagrame	2278 K	2278 facebooku a K
instagramie	16 K	1912 na facebooku i K
instagramis	945 K
instagramon	1319 K
instagramu	16 K	305 K	2217 K	2338 K
instale	1991 K a app
install	676 K our app
installeer	1762 K de app
installez	1183 K-la
installiert	549 die app K
instellingen	1786 cookie-K
integritetspolicy	2404 K
intelektas	1633 dirbtinis K
intelekto	1633 dirbtinio K	1648 dirbtinio K
intelektu	1673 mākslīgo K	1688 mākslīgo K
inteligence	329 pomocí umělé K	2359 s pomočjo umetne K
inteligencie	2302 pomocou umelej K
inteligencije	2239 uz pomoć umjetne K	2239 pomoću umjetne K	2239 uz pomoć veštačke K	2239 pomoću veštačke K	2239 uz pomoć vještačke K
inteligenciou	2302 umelou K
inteligencji	1954 z pomocą sztucznej K	1954 przy użyciu sztucznej K
inteligenco	2359 z umetno K
intelligencia	1324 mesterséges K készítette	1324 mesterséges K fordította	1324 mesterséges K segítségével	1343 mesterséges K segítségével
intelligens	396 med kunstig K	396 af kunstig K	396 fra kunstig K	396 kunstig K (ai)	416 hjælp af kunstig K	1857 med kunstig K	1857 av kunstig K	1881 hjelp av kunstig K	2426 med artificiell K	2426 av artificiell K	2448 hjälp av artificiell K
intelligenz	568 mithilfe künstlicher K
interdite	1181 diffusion K
interdites	1181 diffusion K
interessiert	540 ihre geschichte K
interview	547 das K in voller
introdu	2061 K adresa
invest	831 K in local news
investigaciones	927 nuestras K
investigador	246 és K	888 es K	2021 é K
investigadora	246 és K	888 es K	2021 é K
investigando	917 seguir K
investigant	270 continuar K
investigate	741 we should K
investigation	53 months on this K	53 weeks on this K	792 this K	832 this K	1184 cette K
investigations	741 our K team	741 our K desk	832 our K
investigative	719 is an K
investigativteam	495 K
inviamo	57 ti K	57 vi K
inviata	1459 è K
inviato	1459 è K
invitame	54 K un café	54 K a un café
invite	1186 K
invitent	1186 K
involved	786 not K in the
""", 'ip': """
iphone	676 our K app
iptal	2544 K edin
""", 'ir': """
iratkozz	1303 K fel	1352 K fel ingyen
iratkozzon	1303 K fel	1352 K fel ingyen
""", 'is': """
iscrive	1481 ci si K qui
iscrivendoti	1430 K
iscriversi	1481 K qui
iscriverti	1481 per K clicca	1493 clicca qui per K
iscriviti	1415 K	1430 K alla nostra	1430 K gratis	1430 K al nostro	1481 K qui	1493 K qui
iscrizione	1431 annullare l'K	1481 la tua K è	1481 per confermare l'K
ismarla	54 kahve K
ismarlayin	54 kahve K
ismeri	1355 K el
ismerte	1355 K el
issue	799 back K
issues	799 back K
istakao	2262 K
istakla	2262 K
istaknula	2262 K
istaknuo	2262 K
istedi	2560 K
istediler	2560 K
""", 'it': """
itiraf	2560 K etti
""", 'iz': """
izjavila	2262 K
izjavio	2262 K
izlasi	1690 K visu
izleyin	2544 K
""", 'ja': """
jaa	25 K se	49 K se
jaar	1811 per K
jahr	581 im K	581 pro K
jakoon	49 laita K
janela	2006 abre em nova K
jar	732 tip K
jaunumi	1691 mūsu K	1694 K
jaunumiem	1659 piesakies K	1678 K	1690 piesakies K
jaunumus	1678 K
javascript	289 povolte K	289 zapněte K	372 aktivér K	372 slå K til	465 K in ihrem browser	465 aktivieren sie K	465 K benötigt	695 please enable K	695 requires K	695 K is disabled	695 K is required	695 turn on K	695 K is not available	695 enable K in your browser	695 K must be enabled	695 needs K	869 activa K	869 habilita K	869 habilitar K	869 activar K	1040 salli K	1040 ota K käyttöön	1127 activer K	1127 activez K	1127 K est désactivé	1127 nécessite K	1201 אפשרו K	1372 aktifkan K	1440 abilitare K	1440 abilita K	1440 attiva K	1440 attivare K	1722 schakel K in	1834 aktiver K	1834 slå på K	1915 włącz K	1915 włącz obsługę K	2001 ative o K	2001 habilite o K	2001 ativar K	2067 activați K	2129 включите K	2403 aktivera K	2403 slå på K	2578 увімкніть K	2656 bật K
javasolta	1355 K
javi	38 K nam
javite	38 K nam	38 K se našoj	2218 K nam	2218 K nam se	2218 K se našem	2218 K se našoj	2259 K nam	2259 K nam se	2259 K se našem	2339 K nam	2377 K se nam
""", 'je': """
jederzeit	441 K kündbar	446 widerruf K	446 abmeldung K	447 K abmelden	519 K wieder abmelden	551 abmeldung ist K	581 K kündbar
jednou	17 K týdně
jefa	888 es K de
jefe	888 es K de
jegyezte	1355 K meg
jelas	1413 K
jelasnya	1413 K
jelenik	60 e-mail-címed nem K meg	60 e-mail-címe nem K meg
jelentkezz	24 K	1347 K most
jelentkezzen	24 K	1300 K be a	1347 K most
jelezze	1352 K nekünk
jetzt	438 K im abo	579 teste K
""", 'jo': """
jobbar	2426 K med ai
join	733 K for	831 K us on
jornal	2052 nosso K	2052 somos um K
jornalismo	1981 apoie o K	2043 K de qualidade tem um custo	2043 presente ao K	2051 apoie o K	2052 nosso K	2052 K de qualidade	2052 fazer K
jornalista	2021 é K formada	2021 é K formado	2021 é K do	2021 é K da	2021 é K no	2021 é K na	2021 é K e
jornalistas	2052 nossos K
joukkoon	51 liity K
journal	1184 notre K
journalism	657 support our K	657 support the K you rely on	775 keep our K free	779 access to all our K	779 access to all of our K	831 support quality K	831 support local K	832 our K	832 fearless K	832 K like this
journalisme	1095 soutenez un K	1183 soutenez le K
journalismi	1086 riippumaton K	1086 K maksaa	1086 hyvä K
journalismia	1086 K
journalismimme	1086 K
journalismus	434 unterstützen sie unabhängigen K	434 unterstütze unabhängigen K	434 für unseren K	552 freien K	580 unser K	580 unseren K	580 unabhängigen K	580 unabhängiger K	580 gut gemachten K	580 gut gemachtem K	580 frei zugänglichen K	580 frei zugänglicher K	580 guten K	580 freien K
journalist	39 vores K	39 vår K	393 er K på	393 er K hos	393 er K ved	393 er K i	487 ist freier K	487 ist K	497 arbeitet seit # als K	717 is a freelance K	719 is a K	743 K	1746 is K	1746 is freelance K	1785 werkt als K	1807 is schrijver en K	1807 is K en	1854 er K i	1854 er K på	1854 er K og	2423 är K på	2423 är K och
journalistar	39 våre K
journaliste	39 notre K	1146 est K	1146 K au	1146 K à	1146 K pour
journalisten	1810 onze K
journalister	39 vores K	39 våre K	426 vores K	1890 våre K	2457 våra K
journalistes	39 nos K	1172 nos K	1173 payer nos K	1184 nos K
journalistiek	1699 steun onze K	1793 goede K kost	1793 K kost	1810 onze K
journalistik	355 støt vores K	355 støt uafhængig K	426 vores K	426 uafhængig K	426 K koster	426 kritisk K	426 fri K	2385 stöd vår K	2385 stöd oberoende K	2457 vår K	2457 oberoende K	2457 granskande K	2457 bra K	2457 fri K
journalistikk	1817 støtt vår K	1817 støtt uavhengig K	1890 vår K	1890 uavhengig K	1890 kritisk K	1890 god K	1890 fri K
journalistin	487 ist freie K	487 ist K	497 arbeitet seit # als K
journalists	832 our K	832 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	1088 luki K
junte	51 K-se a elas	51 K-se a eles	51 K-se
jurnalis	39 K kami	1386 adalah K	1411 K kami
jurnalism	2105 facem K
jurnalisme	1397 dukung K	1411 K kami
jurnalismul	2092 K de calitate costă	2104 susține K	2105 K nostru
jurnalist	2078 este K
jutjubu	2217 K
jutro	17 svako K	17 vsako K
juttu	1030 lue koko K	1086 tämä K
juttujamme	1086 K
juttuvinkki	38 lähetä K	1085 lähetä K
jutun	20 koko K	1084 tämän K
jutusta	1086 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1755 nu K voor	1755 je K voor
kabul	2560 K etti
kaffe	54 bjud mig på en K	54 bjud på en K	54 giv en kop K
kaikki	1086 K jutut
kaitstud	935 kõik õigused K
kakor	2417 K på	2425 K
kami	1410 beri tahu K	1411 tim K
kanaal	1810 ons K
kanal	426 vores K	1369 ikuti K	1411 K kami	1890 vår K	2457 vår K
kanale	1911 na naszym K
kanaliga	945 meie K
kanalimiz	2558 K
kanalimiza	2509 K abone	2524 whatsapp K	2524 telegram K	2524 youtube K
kanalimizi	2524 whatsapp K
kanalina	2524 whatsapp K	2524 telegram K
kanalini	2524 whatsapp K	2524 telegram K
kanavaamme	1053 K
kanavalle	1053 whatsapp-K	1053 telegram-K
kanavamme	1053 whatsapp-K	1086 K
karte	9 diese K	544 laden der K
karya	1411 K kami
kasutamine	942 K ilma
kata	1413 K
katanya	1413 K
katil	51 sen de K
katilin	51 siz de K	2544 K
katiliyor	43 K musunuz
katilmiyor	43 K musunuz
katkisiyla	18 okurlarin K	2548 reklam verenin K
kavom	54 časti me K
kaydetti	2560 K
kaydolun	2557 K
kaynak	2523 tercih edilen K
kaynaklara	2523 tercih ettiğiniz K
kazala	2262 K
kazanin	2544 K
kazao	2262 K
""", 'kd': """
kdykoli	349 zrušit K
""", 'ke': """
kebijakan	1373 K privasi	1373 K cookie
kedvenc	1318 google K
keelatud	942 loata on K
keep	828 help us K	831 help us K	831 help K our
kehotettiin	1088 K
kehotti	1088 K
kehottivat	1088 K
kehotus	1088 kuului K
kein	526 noch K abo
kepada	38 tulis K kami
keressen	38 K minket	1352 K minket
kernpunkte	545 die K
kertoi	1088 K
kertoivat	1088 K
kertoo	1088 K
kesti	2560 ceza K
ketentuan	1373 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1857 med K	1857 av K
kielletty	1079 ilman lupaa on K
kiitos	1085 K kun luet
kinnitas	971 K
kirakatban	1355 állt a K
kirim	1410 K ke
kirimkan	38 K ke redaksi	38 K kepada kami	49 K kepada	57 kami K
kirjaudu	24 K	1085 K sisään
kirjeenvaihtaja	1057 K
kirjoita	38 K meille
kirjoitti	1088 K
kirjoittivat	1088 K
kirjuta	38 K meile	968 K meile
kirjutage	38 K meile
kirjutas	971 K
""", 'kk': """
kk	1070 €/K	1087 /K
""", 'kl': """
klaagt	1812 K
klagade	2459 K
klagar	2459 K
klagede	428 K
klagen	1812 K
klager	428 K	1892 K
klaget	1892 K
klagt	582 K
kleine	431 haben wir eine K bitte
klical	2380 je K
klicka	2433 genom att K på
klicken	547 K sie auf play	547 auf play K
klikke	1865 ved å K på
klikom	2232 K na	2352 s K na	2352 s K
klimaatverslaggever	1785 is K
klummeskribent	393 er K
""", 'kn': """
know	796 let us K
""", 'ko': """
kogu	968 loe K
kolumnis	1386 adalah K
kolumnist	487 ist K	947 K	2219 je K	2340 je K	2423 är K
kolumnista	2219 je K
kolumnistica	2219 je K
kolumnistin	487 ist K
kolumnistka	2340 je K
komentar	6 za K	6 ostavite K	1394 tulis K anda	1394 di kolom K
komentara	2230 brisanja K
komentarisali	6 da biste K	2230 biste K
komentarisanje	6 za K
komentarjev	2350 brisanja K	2350 izbris K	2350 brisanje K
komentarji	2350 K izražajo	2350 K ne izražajo	2350 K odražajo
komentarz	6 dodać K	21 móc dodać K	1918 aby dodać K	1941 zostaw K
komentarzach	1928 w K	1928 w K pod
komentarzu	1928 w K
komentator	1394 tanggung jawab K
komentirajo	2350 K lahko
komentirali	2230 biste K
komentiranje	6 za K
komentirate	2350 K lahko
kommentar	515 K wird	515 ihr K	515 dein K
kommentare	471 um K zu	515 K zu diesem	515 K werden	580 schreibt mir in die K	580 schreib mir in die K	580 schreibt uns in die K
kommentaren	471 in den K
kommentarerna	2408 i K
kommentarfeltet	377 i K	1838 i K	1861 stenger K	1861 meninger i K
kommentarfunktion	471 K
kommentarsporet	400 i K
kommentator	393 er politisk K	393 er K	1854 er K i	1854 er K og	1854 er politisk K	2423 är politisk K
kommentera	6 för att K	2406 för att K
kommentere	6 for at K	6 for å K	375 for at K	1837 for å K
kommentieren	6 um zu K	6 K zu können	470 um zu K	470 probleme beim K	470 K sie diesen	470 K sie den	471 nicht mehr K	515 K
kommentiert	471 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	519 K per mail	519 K per e-mail
komunikat	1975 taki K
kondigde	1812 K
koneellisesti	1060 K
konferenci	312 naši K
konferenciju	2225 našu K
konferenciu	2286 našu K
konferenco	2346 našo K
kongress	506 jetzt zum K
konstaterade	2459 K
konstaterar	2459 K
kontakt	38 K os	38 K oss	425 K os	1889 K oss
kontakta	38 K oss	2456 K oss
kontaktiere	38 K uns
kontaktieren	38 K sie uns
kontaktirajte	38 K nas	2218 K nas	2218 K redakciju
kontaktowej	1932 skrzynki K
kontaktujte	306 K redakci	306 K nás	306 K autora	2279 K redakciu	2279 K nás
konten	9 K ini
kontingent	444 haben ihr K
konto	361 opret en K for	425 opret en K	1972 załóż K	2391 skapa ett K för	2456 skapa ett K och	2456 skapa ett K här
kontributor	1386 adalah K
konzern	523 kein K	580 kein K
kopeerimine	942 K ilma
kopieras	2440 får inte K	2440 får ej K
kopieres	1846 kan ikke K uten
kopiering	385 K er ikke tilladt	2440 K utan
kopijuoti	1625 K, platinti
kopiointi	1049 luvaton K	1049 K ilman lupaa
kopyalanamaz	2519 izinsiz K
koresponden	1386 adalah K
korespondentas	1630 K
korespondente	1670 K
korespondentem	1933 jest K
korespondents	1670 K
korrekt	2429 ska vara K
korrekta	2429 ska vara K
korrekturhinweis	513 K
korrekturhinweise	513 K
korrespondent	393 er K	487 ist K	496 als K	496 seit # K	947 K	1854 er K	2423 är K
korrespondentin	487 ist K	496 als K	496 seit # K
korting	1770 K op je eerste	1770 K op het eerste
korzystamy	1915 K z plików cookie
kostenlos	441 wochen K	441 monat K	446 K per mail	552 lesen alle K	553 tage K	553 tage lang K	581 K testen
kostenlose	15 K artikel	444 noch zwei K	444 noch # K
kostenlosen	444 noch einen K	444 K artikel gelesen	446 unseren K newsletter	446 unserem K newsletter	446 unserer K newsletter	446 den K newsletter	563 K konto	563 K account
kostenloser	444 K artikel
kostenpflichtig	438 dieser artikel ist K
koster	426 K penge
kostnadsfritt	2436 en månad K
""", 'kr': """
krevde	1892 K
kritik	513 lob oder K
kritiker	2423 är K och
kritiserar	2459 K
kritiserer	428 K	1892 K
kritisieren	582 K
kritisiert	582 K
kritizuje	350 K
kronor	2458 K
krzyczeli	1975 K
""", 'ku': """
kullan	2512 çerez K
kullanilamaz	2519 izinsiz K
kullanilmaktadir	2512 çerez K	2512 çerezler K
kullanilmasi	2519 izinsiz K yasaktir	2548 izin alinmadan K
kullaniyoruz	2512 çerezleri K	2512 çerezler K
kulttuuritoimittaja	1057 K
kulturredakteur	572 ist K
kulturredakteurin	572 ist K
kulturressort	496 leitet das K
kulturskribent	2423 är K
kumppanimme	1040 me ja K
kun	406 for K #	1868 for K #
kunne	426 K du lide
kunnen	50 leden K
kunt	1806 geef wat je K
kurzfassung	488 K
kutunuza	2505 posta K
kuukaudessa	1087 K
kuukausi	1030 kokeile K	1070 K #	1085 kokeile K
kuukausilahjoituksella	1069 K
kuulutas	971 K
kuus	970 K
kuvailee	1088 K
kuvasi	40 K
""", 'kv': """
kviz	2228 naš K	2349 naš K
kvizu	2228 našem K	2349 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	1088 K
""", 'l': """
l	271 K'any
""", 'la': """
laadi	968 K alla
laat	1782 K het ons
laatste	1718 volg het K nieuws
ladattavissa	1066 sovellus on K
ladda	2395 K ner vår app	2456 K ner vår
lade	452 K die app
laden	452 K sie die app	453 app K	569 die karte zu K	569 das video zu K
lage	1890 K mer
laget	51 bli med på K
lahjoituksesi	1069 K auttaa	1085 K
lahjoitus	1069 tee K	1085 tee K	1089 K
laissez	1183 K-nous votre
lamenta	929 K	1496 K	2054 K
lamentano	1496 K
lamentou	2054 K
lance	1186 K
langganan	1396 K buletin	1410 K sekarang	1414 K
lanjutkan	1399 K membaca dengan
laporkan	38 K kepada kami
lapunkat	1351 K
last	1827 K ned vår app	1889 K ned
later	762 check back K
latest	814 the K on this story
laukeliai	21 būtini K
lauloivat	1088 K
laut	582 K
lavoro	1494 il nostro K
lawyers	832 our K
""", 'le': """
leave	672 one click to K	831 K us a tip	831 K a tip
lecteur	9 ce K	1159 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	43 courrier des K	1173 par des K comme vous	1184 nos K
lectoras	36 nuestras K	927 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	927 nuestros K	927 gracias a sus K
lectors	18 gràcies als K	270 els nostres K
lectrices	1184 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	719 is a senior K	719 is a K
ledarskribent	393 er K	2423 är K
leden	1767 door onze K	1810 onze K
lederskribent	393 er K
leernos	926 gracias por K
leestijd	0 K
legfontosabb	1351 K írásait
legge	1496 si K
leggere	1424 per K tutto
lei	2106 # K
leite	49 K ihn
leiten	49 K sie ihn
leiter	487 ist K
leiterin	487 ist K
leitores	18 graças aos K	36 nossos K	43 cartas dos K	2043 K que nos apoiam	2052 nossos K	2052 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	2054 K
lengkap	20 artikel K	1399 membaca artikel K
lesarinnlegg	43 K
lese	1869 du kan K mer	1869 kan du K mer
lesedauer	0 K
lesen	438 im abo K	438 K sie mit plus	444 % noch zu K	452 in der app K	532 mehr dazu K sie	575 K sie hier.	579 danke fürs K
leser	1889 takk for at du K
leserabend	506 K	546 unseren K
leserbrev	43 K	1855 K
leserbrief	43 K	471 K
leserbriefe	43 K	471 K an	513 K
lesere	36 våre K	1890 våre K
leserfinanziert	580 K
leserinnen	36 unsere K	580 unsere K	580 unseren K
leserinnlegg	43 K	1855 K
lesern	580 ihren K
leserne	18 takket være K	1867 K våre
lesernes	18 K bidrag	1890 K bidrag
leserreise	546 K
leserreisen	506 unsere K	506 unseren K	546 K
leserumfrage	35 unserer K
leserzuschriften	513 K
lesetid	0 K
lesezeit	0 K
letno	2379 K
letter	706 send a K
letters	43 K desk	43 K page	43 the K editor	706 K to the editor	706 send K	766 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1482 solo grazie ai nostri K	1494 i nostri K
lettre	1184 notre K
lettrici	1494 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
levelek	43 olvasói K
leyendo	20 seguir K	920 para seguir K	920 quieres seguir K	920 sigue K con	920 y sigue K	926 sigue K sin
lezen	20 meer K
lezers	36 onze K	1810 onze K
lezersaanbieding	1788 onze K
lezersactie	1788 onze K
lezersavond	1755 onze K	1788 onze gratis K
lezersevenement	1755 ons K
lezersreis	1755 onze K
lezersreizen	1755 onze K
""", 'li': """
libovolnou	349 K částkou
licenc	47 K alatt
licence	47 K cc
licencia	47 K cc
licenciou	47 K cc
licencji	47 K cc
licencom	47 K cc
licens	47 K cc	47 cc-K
licentie	47 cc by-K	47 K cc
licenza	47 K cc
lid	1704 al K
lidem	18 díky K	348 díky K
liens	1163 via nos K	1163 par nos K
liest	575 K du hier.
lietotni	1676 K
lignes	1173 qui lisent ces K
liitu	968 K meie
liituge	51 K
like	832 work K this
liked	832 K what you read
liker	1890 K du det vi
limit	662 read without K	670 free K
limitat	237 accés il·K
limits	662 read without K
line	38 our tips K	741 our tip K
link	685 copy the K	781 read it for free with this K
links	694 some K on this page	694 some of the K on
liputan	1411 K kami
lire	20 pour K cet	1186 peut-on K
lisas	971 K
lisens	47 K cc	47 cc-K
listen	0 min K	689 K back here	689 K to us live	727 prefer to K	727 rather K
listening	727 K time
live	799 our K	799 K q&a
liveblog	532 im K	532 unserem K
lizenz	47 K cc	47 cc-K
""", 'll': """
llegado	837 si has K hasta aquí
llegint	264 per seguir K
""", 'lo': """
local	832 keep K news
log	24 K in	1702 K in om	1702 K in of
logg	24 K inn	1823 K inn for å	1888 K inn med	1889 K inn for
logga	24 K in	2391 K in för att	2455 K in med
logge	563 K dich ein
logged	21 must be K in to post	662 you must be K in to	703 you must be K in to
loggen	563 K sie sich ein
logget	375 du skal være K ind
login	24 faça K	1984 faça K para	2051 faça K
lokalredakteur	572 ist K
lokalredakteurin	572 ist K
lokalredaktion	496 leitet die K
look	832 our new K
lovade	2459 K
lovede	428 K
""", 'lu': """
lubas	971 K
luetaan	1084 juttu K
lugeda	932 et edasi K
lugejad	969 meie K
lugemiseks	932 edasi K
luisteren	1789 artikel ook K
luisterversie	2 K
lukeaksesi	1030 K koko	1030 kirjaudu sisään K
lukemaan	1085 pääset K
lukemista	1085 jatka K
lukijamme	1086 K
lukijasta	1084 K
lukijoidemme	36 K
lukijoiden	18 K tuella	1069 K tukea	1086 K tuella
lukittu	1082 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	1030 K
lunar	2106 K
lunes	17 cada K
lupasi	1088 K
lupasivat	1088 K
""", 'ly': """
lyder	428 K	1892 K	2459 K
lydversion	2 K
lyssnar	2428 K på poddar
""", 'ma': """
maand	1704 deze K nog	1811 per K
maandelijks	1704 K opzegbaar	1811 K
mach	51 . K mit	579 K mit
machen	51 . K sie mit	51 , K sie mit	51 . K sie auch mit	430 K sie mit	580 was wir K
macht	579 K mit
made	652 if you've K it this far
mail	38 K ons	283 váš e-K	320 svůj e-K	623 το e-K σας	1302 e-K cím	1782 K ons	1782 K dan	1809 K ons	1943 swój e-K	1989 no seu e-K	2091 pe e-K	2120 ваш e-K	2204 na vaš e-K	2232 svoj e-K	2232 na e-K	2267 váš e-K	2267 svoj e-K	2267 na váš e-K	2293 svoj e-K	2571 ваш e-K
maila	38 K oss	58 nowe wpisy na K
mailadres	60 e-K wordt niet getoond	1707 je e-K	1765 geldig e-K
mailadresse	60 K wird nicht angezeigt	60 e-K vises ikke	364 din e-K	375 din e-K vil ikke	425 din K
mailben	1345 legjobb cikkei e-K	1345 cikkei e-K	1345 hírei e-K
mailbox	1707 in je K	1707 in uw K	1707 in jouw K
maile	2267 vašom e-K
mailom	2293 správy e-K
mailovou	320 e-K adresu
mailowy	1943 adres K
mailt	1352 írjon e-K
mailu	282 přímo do e-K	2267 do vášho e-K
mailul	2062 pe e-K tău
mainoksen	11 K
mainoksia	1086 ilman K
mainos	11 K
mainostaja	1079 maksanut K
mainosten	1041 K esto
majhno	2378 smo K
make	831 will you K a
maken	1810 wij K
maksumuuri	1089 K
maksuton	1074 K tunnus
maksuttomat	1074 K artikkelit
mamio	2262 K
manade	2459 K
mandala	49 K
mandalo	49 K
mandamos	57 te K	57 K para você
mandatelo	49 K
mande	49 K para
mandiamo	57 ti K	57 vi K
mantermos	2043 essencial para K
map	9 this K
mapa	9 este K
marca	62 me K
marked	60 fields K with a star
marketing	501 K-cookies	750 K cookies
marketingcookies	395 K	1750 K
markier	62 K mich
markiere	62 K mich
markieren	62 K sie uns
markiert	62 K mich	62 K uns
markierte	60 mit stern K felder
marque	62 me K
marquem	62 K
martor	42 ai fost K
masuk	24 K atau	1363 kotak K anda
masukkan	1363 K email
matched	732 K dollar	775 gift will be K
material	483 mit K der	483 mit K von	720 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	2147 K	2148 K.ru
""", 'md': """
md	406 kr./K	427 kr/K
""", 'me': """
me	2148 t.K	2595 t.K
medarbetare	2423 är K på	2423 är K i
meddelade	2459 K
meddelte	428 K
medewerker	1746 is K van
medgav	2459 K
mediach	1963 naszych K
medio	927 este K
medlem	425 bliv K	1889 bli K	2456 bli K
mee	51 . doe K	51 . doe ook K
meie	969 K töö
meil	968 aita K
meile	968 saada K
meilile	964 sinu K
meille	38 kerro K	1085 lähetä K	1085 kerro K
meinen	470 was K sie dazu
meint	582 K
meinte	582 K
meinung	30 K der	43 anderer K	470 sagen sie uns ihre K	500 K des autors
mejl	2204 na vaš K	2204 vašu K	2232 svoj K	2232 na K	2393 i din K	2393 till din K
mejla	38 K oss	2456 K oss
mejladress	2456 din K
mejlen	2393 direkt i K
mektuplari	43 okur K
melalui	1397 dukung kami K
melanjutkan	1360 untuk K membaca	1399 untuk K membaca
meld	1889 K deg på her
meldde	1812 K
melde	24 K dich	38 K dich bei uns	540 K dich bei uns	579 K dich an	1825 K deg av når	1865 ved å K deg på
melden	24 K sie sich	38 K sie sich bei uns	430 K sie sich an	438 K sie sich an, um	438 bitte K sie sich an	540 K sie sich bei uns	579 K sie sich hier
meldet	38 K euch bei uns
melding	38 send en K	1763 krijg een K bij	1763 ontvang een K bij
meldingen	14 K	1713 schakel K in	1713 zet K aan	1713 ontvang K	1763 krijg K	1809 zet K aan
meldt	1812 K
meldte	1892 K
membaca	1399 untuk terus K	1399 untuk K berita ini	1410 daftar untuk K
member	50 as a K you	650 become a K	732 become a K	779 not a K?
memberikan	1394 K komentar
members	18 our K	36 our K	50 K can	662 is for K only	662 K-only story	807 paying K	832 our K
membiayai	1397 K kami
membro	2051 torne-se K
membutuhkan	1410 kami K dukungan
memuat	45 K ulang
menar	2459 K
mencionanos	62 K
mendaftar	1396 dengan K, anda
mendapat	1407 K komisi
mendapatkan	1407 K komisi	1410 daftar untuk K
mener	428 K	1889 hva K du	1892 K
menerbitkan	45 K ulang
menerima	1387 K cookie	1407 K komisi	1410 daftar untuk K
mengambil	1408 dilarang K	1408 dilarang keras K
mengandung	1394 komentar yang K
mengatakan	1413 K
menggandakan	1408 dilarang K
menggunakan	1373 K cookie
mengirimkan	57 kami K
mengutip	1380 dilarang K
meninggalkan	1394 K komentar
menit	0 K baca
mensais	2053 K
mensuales	928 K
mensuel	1148 un don K	1173 un soutien K	1185 K
mention	62 K @
mentionnez	62 K-moi
menurut	1413 K
menyalin	1408 dilarang K
menyatakan	1413 K
merch	757 our K
merci	1183 K de nous
mere	407 kan du læse K	407 du kan læse K	407 kan læse K om
merkezimiz	2558 haber K
merkitse	62 K minut
merkityt	60 tähdellä K
mes	271 al K	928 al K	928 por K
mese	1495 al K
mesec	2233 prvi K	2261 prvi K	2353 prvi K	2353 na K	2379 na K	2379 prvi K
meses	920 K por #
mesiac	2295 prvý K	2320 za K	2320 prvý K
message	38 K us	652 a K from our editor
messagerie	1132 votre adresse de K ne sera pas
messengera	1931 K
messengeri	2278 K
messengerju	2338 K
messengeru	305 K
messengerze	1931 K
metus	1652 per K
mewakili	1408 tidak K redaksi
""", 'mi': """
mi	1673 ar K
mielipidekirjoitus	43 K
miembro	926 hazte K
mig	62 tag K på
mij	62 tag K
mille	1482 # per K
milliardaire	1173 à aucun K
minggu	1412 per K
mingguan	1396 buletin K kami
minket	38 keress K	1305 kövess K	1352 kövess K	1352 hívj meg K
minulle	54 tarjoa K kahvi
minut	62 tägää K
minute	0 K read	779 it only takes a K to
minutes	0 K read	0 K to read
miroir	64 site K	64 notre K
mirror	64 our K	64 K link	64 K site
misdaadverslaggever	1807 is K
misiniz	2502 zaten abone K
missen	1806 wat je kunt K
mission	832 our K
mistake	766 spot a K	766 report a K
mitdiskutieren	6 K	515 K
mitgeteilt	582 K
mitglied	579 werden sie K	579 werde K	579 jetzt K werden
mitglieder	50 K können	441 nur für K	526 angebots für K	580 unsere K
mithilfe	568 K von ki
mitteilungen	14 push-K	456 push-K
mittwoch	17 jeden K
miydiniz	42 olay yerinde K
""", 'mj': """
mjesec	2233 prvi K	2261 prvi K
""", 'mn': """
mnd	1868 kr/K	1891 kr/K
""", 'mo': """
mobile	676 on your K app	676 our K app
mobilen	401 direkte på K	1862 nyheter rett på K	1862 rett på K	2430 nyheter direkt i K	2430 direkt i K
mobilepay	425 K til #	425 K på #	425 K #	425 K et
modalidad	928 K premium
moderador	2006 não serão aprovados pelo K
moderados	2006 serão K antes
moderated	703 comments are K	703 pre-K
moderowane	1941 są K
mogelijk	1809 maak het volgende K
mois	1185 par K
moittii	1088 K
molbu	2215 imamo malu K	2215 malu K
molila	2262 K
molili	2262 K
molio	2262 K
monat	526 einen K für	526 K für nur	581 im K	581 pro K
monate	553 # K lang
monatlich	581 K
monday	17 every K
mondogatta	1355 K
mondta	1355 K
montag	17 jeden K
month	662 try a K for	662 try it for a K	669 for the first K	669 for your first K	833 a K	833 per K	833 every K	833 each K
monthly	732 one-off or K	779 reached your K limit	828 K gift	831 become a K	831 give K	833 K
months	53 K on this story	662 K for $#	669 for the first # K	669 for the first three K
morgen	17 jeden K	17 am K	17 hver K	404 hver K i din	522 uns auch K
morgenbrevet	1866 K
morgon	17 varje K
morgonbrevet	2434 K
morning	17 every K	17 each K
mostrado	60 correo no será K	60 e-mail não será K
mostrato	60 email non verrà K	60 email non sarà K
moyens	1184 nos K
""", 'mu': """
muhabiri	2527 gazetesi K
muhabiridir	2527 K
muhabirimize	39 K	2525 K ulaşmak
muhabirlerimize	39 K
muhabirlerimizle	2555 K
muistutti	1088 K
mukaan	1085 lähde K	1085 tule K	1088 K
multato	1496 ha K
multou	2054 K
mums	1690 seko K
""", 'na': """
naar	1782 mail K
nabiralnik	2326 v vaš K
nabiralniku	2326 v vašem K	2352 vašem K
nachdruck	482 K verboten	537 K nur mit
nachdrucken	45 K
nachgedruckt	45 K
nachrichten	452 aktuelle K aufs handy	453 K-app	456 push-K	532 weitere K finden sie	532 mehr K finden sie	556 K des tages	556 alle K zum
nadaljevanje	2325 za K branja	2354 K spodaj
nadaljuje	2354 K pod oglasom	2354 K spodaj
nadaljujte	2325 K branje
nadie	927 K nos dice
naglasila	2262 K
naglasio	2262 K
najdete	324 další články K
najnowsze	1903 otrzymuj K
namenite	2357 K nam
napis	1975 taki K
napisz	38 K do nas	1919 K do nas	1932 K do nas	1964 K:	1964 K na	1972 K do nas
napiszcie	38 K do nas
naprej	2325 če želite brati K
napsal	350 K
napsala	350 K
narrated	727 is K by an ai	727 is K by ai
naslov	2326 na vaš e-K	2326 svoj e-K	2352 svoj e-K	2352 svoj e-poštni K
nastavak	2200 za K čitanja	2234 K ispod	2234 K teksta
nastavili	2200 da biste K čitanje
nastavite	2200 K čitanje	2202 K čitati
nastavlja	2234 K ispod	2234 K nakon
naszego	1937 K sklepu	1940 K quizu
naszej	1973 K pracy
naszym	1972 zostań K
naujienas	1637 K telefone	1638 K el. paštu	1649 mūsų K
naujienose	1626 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	869 tu K no soporta	869 su K no soporta	2001 seu K não suporta
navela	2262 K
naveo	2262 K
navigateur	10 votre K	21 dans le K pour mon prochain	1127 votre K ne supporte pas	1127 votre K n'est pas
navodi	2262 K
""", 'nc': """
nc	47 cc by-K
""", 'nd': """
nd	47 cc-by-K	47 cc by-K	47 cc by-nc-K
""", 'ne': """
necesitamos	837 K pedirte	840 K tu apoyo	926 K tu ayuda	926 K de ti	926 te K
necessariamente	2024 não reflete K a opinião	2024 não refletem K a opinião
necessaris	21 camps K
necessitem	269 et K
nechcete	337 K přijít o	2310 K prísť o
nedeljno	17 jednom K
neem	1695 K nu een
nell	1433 apri K'app
nella	1431 K tua mail
nendega	51 liitu K
neodvisni	2378 K mediji	2378 smo K
neodvisno	2377 podprite K
neophodna	21 K polja
neovisni	2260 ostanemo K
neovisno	2259 podržite K
nepriklausoma	1651 K žurnalistika
nesutinkate	43 K
netiquette	470 beachten sie die K	1445 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1834 dette K bruker
neue	549 die K app
neuen	452 hier geht es zur K
neukunden	526 nur für K
neuvoi	1088 K
neuvoivat	1088 K
neuvoo	1088 K
neuvottiin	1088 K
news	453 K-app	556 alle K zum	556 alle K zu	676 K app for	719 is a K	741 K tip
newsblog	532 im K	532 unserem K
newsdesk	39 our K	39 the K
newsis	944 google K
newsletter	170 K	260 la nostra K	321 K	348 náš K	351 K	446 unseren K	446 unserem K	446 unserer K	446 K bestellen	446 K richtig	450 K an	450 K von	450 zum K	450 täglichen K	491 K	519 K erhalten	519 K empfangen	519 unser K	519 der K über	519 der K für	551 unser abend-K	551 unser morgen-K	551 unser K	551 K ist kostenlos	579 K an	580 unser K	580 unseren K	580 unserem K	580 dieser K	583 K	589 εγγραφείτε στο K	589 εγγραφή στο K	589 το K μας	589 γραφτείτε στο K	589 στο K των	589 στο K του	589 στο K της	645 εγγραφείτε στο K	645 γραφτείτε στο K	646 το K μας	649 K	672 sign up for our K	672 sign up to our K	672 sign up for the K	672 subscribe to our K	672 join our K	672 get our K	672 our K here	672 receive our K	672 our daily K	672 our weekly K	672 our morning K	731 K	772 K soon	824 from our saturday K	832 our K	835 K	851 suscríbete a la K	851 apúntate a la K	851 nuestra K	916 suscribite al K	927 nuestra K	930 K	1112 inscrivez-vous à la K	1112 abonnez-vous à la K	1112 notre K	1172 vous adresser sa K	1184 notre K	1184 cette K	1187 K	1363 K kami	1363 langganan K	1411 K kami	1430 iscriviti alla K	1430 la nostra K	1481 le nostre K	1494 la nostra K	1494 questa K	1497 K	1903 zapisz się na K	1903 nasz K	1945 K	1973 nasz K	1976 K	1988 assine a K	1988 nossa K	2042 esta é a edição da K	2042 esta é uma edição da K	2052 nossa K	2055 K	2061 abonează-te la K	2061 abonați-vă la K	2061 înscrie-te la K	2104 înscrie-te la K	2108 K	2203 naš dnevni K	2213 K	2259 prijavite se na K	2260 naš K	2263 K	2294 K	2319 náš K	2322 K	2334 K
newslettera	1903 zapisz się do K	1903 naszego K	1945 K	1973 naszego K	2213 K	2267 odber K	2294 K	2319 nášho K
newsletterem	1973 naszym K
newsletters	672 K may contain info about	731 K	832 our K	835 K	1112 nos K	1112 recevoir les K	1184 nos K	1187 K
newsletteru	321 K
newsletterul	2061 K nostru	2091 abonează-te la K	2104 înscrie-te la K	2105 K nostru
newslettery	321 K	2294 K
newsletterze	1945 K
newslettre	2294 K
newson	1318 google K
newspaper	832 our K
newsroom	38 contact our K	786 not by the K	796 tell our K	796 our K	814 stories from our K	814 more from our K	832 our K	832 non-profit K	832 this K
newsticker	532 unserem K
next	799 our K	828 help pay for the K	828 pay for the K one
nezavisni	2260 K mediji	2260 ostanemo K
nezavisno	2259 podržite K
""", 'ng': """
ngay	2692 đăng ký K
""", 'ni': """
nieograniczony	1901 K dostęp
niets	1740 K uit deze	1801 K van deze site
nieuws	1710 K-app	1743 google K	1745 K of een tip	1781 app je K	1797 al het K over	1797 al het K uit	1808 K in je mail
nieuwsbrief	1707 onze K	1708 dagelijkse K	1708 wekelijkse K	1742 K	1810 onze K	1810 deze K	1813 K
nieuwsbrieven	1707 onze K	1742 K	1810 onze K	1813 K
nieuwsbron	1780 favoriete K
nieuwsquiz	1790 de K
""", 'nj': """
njuzleter	2213 K	2259 prijavite se na K	2260 naš K
""", 'no': """
nombreux	1173 plus nous serons K
nonprofit	832 K newsroom	832 K news outlet
nosaltres	38 contacta amb K
nosotros	926 colabora con K
nosso	35 K quiz	1981 apoie K	1981 apoie o K	1991 baixe K app	1991 no K app	2051 apoie K	2051 apoie o K	2051 siga o K	2051 entre no K	2052 K site
nostra	270 la K feina	1433 nella K app	1494 la K app
nostre	270 el K canal
nostro	35 K quiz	1494 il K sito	1494 che il K
nota	20 leer esta K	920 para leer esta K
noticia	927 esta K
noticias	893 en google K	893 tu fuente de K
notificaciones	14 las K	859 activa las K	859 activar K	860 recibir K
notifications	14 K	680 turn on K	680 turn on desktop K	680 would like to send you K	680 K from this site	681 enable K	681 allow K	681 receive K	1118 activer les K	1118 activez les K	1118 autoriser les K
notifiche	14 le K
notified	672 sign up to be K	681 get K
notifikace	319 K
notifikasi	14 K	1365 dapatkan K	1367 aktifkan K	1410 nyalakan K
notifikation	401 K
notifikationer	14 K	401 K
notify	681 K me of	681 K me when	703 K me of new posts
notis	2430 K
notiser	14 K	2430 K	2430 push-K
notre	35 K quiz	1184 K site
nouvelle	1132 ouvre dans une K fenêtre
novice	2326 na naše K	2326 na e-K	2334 e-K	2352 na e-K	2378 naše K
novinar	2219 je K	2219 , K	2219 - K	2340 je K	2340 , K	2340 - K
novinari	2260 naši K
novinarima	39 našim K
novinarjem	39 našim K
novinarji	2378 naši K
novinarju	39 našemu K	2339 pišite K
novinarka	2219 je K	2219 , K	2219 - K	2340 je K	2340 , K	2340 - K
novinarki	2339 pišite K
novinarstvo	2260 nezavisno K	2260 neovisno K	2260 naše K	2378 neodvisno K
novinaru	39 našem K
noviniek	2267 odber K
""", 'nu': """
nuestra	856 en K app	926 únete a K	927 K app	927 K web
nuestras	927 K redes
nuestro	35 K quiz	64 K espejo	840 apoya K	864 únete a K canal	926 apoya K	926 únete a K	926 recibe K	927 K canal	927 K medio	927 K sitio	927 K equipo
nuestros	871 K socios	927 K socios
numer	1974 K krs
nunca	927 más que K
nuotraukas	40 K ir vaizdo
nur	526 abo für K
""", 'ny': """
nyheder	389 google K	423 vores K
nyhedsbrev	363 vores K	363 tilmeld dig K	404 K	425 tilmeld dig K	426 vores K	429 K
nyhedsbreve	363 vores K	426 vores K
nyhedsbrevet	363 få K	404 K	425 tilmeld dig K
nyhetene	1862 K rett på mobilen	1888 K våre
nyheter	1850 google K	2419 google K	2455 våra K
nyheterna	2399 följ K	2430 K direkt i mobilen
nyhetsbrev	1825 vårt K	1825 våre K	1825 meld deg på K	1825 abonner på K	1866 K	1889 meld deg på K	1890 vårt K	1890 våre K	1893 K	2393 vårt K	2393 våra K	2393 anmäl dig till K	2434 K	2456 anmäl dig till K	2457 vårt K	2457 våra K	2460 K
nyhetsbrevet	1825 få K	1866 K	1889 meld deg på K	2434 K	2456 anmäl dig till K
nyilatkozta	1355 K
nyt	1081 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1445 i campi K
obchode	2286 našom K
oberoende	2456 stöd K
objasnila	2262 K
objasnili	2262 K
objasnio	2262 K
objavite	45 ponovno K
objaviti	45 ponovno K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2230 K komentara
obligatoires	21 champs K sont	1132 les champs K
obligatori	1445 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	874 los campos K
obligatoriska	21 K fält	2406 K fält
obligatoriske	21 K felt	1837 K felt
obratite	2218 K nam se	2218 K se našem
obrigado	2051 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	297 další šíření K	334 ke všemu K	2295 celému K
obserwuj	1911 K nas na	1911 K nas w	1972 K nas
obvestila	14 K	2326 na K
""", 'oc': """
occupa	1459 si K di
ochtend	17 elke K	1765 elke K het
""", 'od': """
od	2233 K # €	2295 K # €	2353 K # €
odbieraj	1967 K
odcinek	1938 K
odcinka	1938 K
oddajte	2362 K svoj glas
odejdete	274 než K
odete	2215 prije nego što K	2215 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2262 K
odgovorio	2262 K
odgovorna	30 nije K
odidete	2336 preden K
odoberajte	2315 K
odobrenja	2252 bez K
odomknite	2266 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1984 K este artigo
off	38 tip us K	833 one-K
offert	1105 vous est K	1185 mois K
offrez	54 K-moi un café	1183 K-lui	1183 K-nous
offrici	1493 K un
offrimi	54 K un caffè	1493 K un
offrir	54 m'K un café	54 nous K un café
offrirci	54 K un caffè
offrirmi	54 K un caffè
offritemi	54 K un caffè
""", 'og': """
oglasa	11 K	2260 bez K
oglasov	2378 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2502 K devam etmek için
okurlarimiz	36 K	2558 K
okurlarimizin	2539 K desteğiyle	2558 K
okurlarin	2539 K desteği olmadan
okuyun	2544 K
""", 'ol': """
olarak	50 abone K	2503 abone K	2525 bize anonim K
olmayanlara	2553 abone K
olun	2557 üye K
olursunuz	2544 kabul etmiş K
olvassa	1331 K tovább
""", 'om': """
omiljene	2216 K izvore
omiljeni	2216 K izvor
""", 'on': """
onafhankelijk	1767 wij K	1767 we K
onafhankelijke	1699 steun K journalistiek	1809 steun K	1810 K journalistiek
onafhankelijkheid	1810 onze K
onbeperkt	1702 lees K	1702 K lezen	1704 K toegang	1770 K digitaal
ondersteunt	1722 je browser K	1722 uw browser K
onderzoek	1810 dit K
onderzoeken	1810 onze K
onderzoeksjournalist	1746 is K
onderzoeksredacteur	1785 is K
onderzoeksredactie	39 onze K	1745 onze K
one	831 make a K-time	831 will you be K of
oneens	43 K?
online	546 unser K-shop	757 our K shop	757 our K store	799 our free K	799 our K event
onlineshop	506 im K bestellen
ons	38 app K	38 tip K	62 tag K	1744 app K
ontdek	1809 K nu
ontvang	1707 K onze	1708 K elke
onze	1710 K app	1745 tip voor K	1810 K app
""", 'oo': """
oordeelde	1812 K
""", 'op': """
opakoval	350 K
opakovala	350 K
opakuje	350 K
open	676 K in app	676 K in the app	1710 K in app
opfordrede	428 K
ophavsretsloven	385 beskyttet af K
ophavsretten	385 K tilhører
opiniestuk	1749 ingezonden K
opinion	30 K of	703 have an K on this
opinions	30 K of
oplyser	428 K
oplyste	428 K
opmerking	1745 tip of K	1745 vraag of K	1745 K over dit artikel
opowiedz	38 K nam
opozarja	2380 K
oppfordret	1892 K
opphavsrettslig	1846 K beskyttet
opplyser	1892 K
opplyste	1892 K
opprett	1823 K en konto for	1889 K en konto
opsiger	406 indtil du K
opublikowany	22 nie zostanie K	1918 twój adres e-mail nie zostanie K
opzegbaar	1811 K
""", 'or': """
ordenou	2054 K
ordinato	1496 ha K
ordnete	582 K an
organizatori	2262 pozivaju K
organizatorzy	1975 zapraszają K
original	720 read the K article	1181 lire l'article K
originally	720 this article was K published on	720 this story was K published on	720 this story K appeared	720 this article K appeared	720 K published at	788 story was K published by	788 story was K published on	788 story was K published in the	788 article was K published by	788 article was K published in our
originalment	268 es va publicar K a	268 es va publicar K en	268 publicat K a
originalmente	885 este artículo fue publicado K	886 publicado K en	2018 publicado K em	2050 publicado K no	2050 publicado K na
originariamente	1456 articolo pubblicato K	1489 pubblicato K in
ortaklarimiz	2512 biz ve K
ortsseite	532 unserer K
""", 'os': """
ossza	49 K meg
ostatak	2200 K članka
ostrzega	1975 K
oszd	25 K meg	49 K meg
""", 'ot': """
otaguj	62 K mnie
otagujcie	62 K
otrzymuj	1967 K
otsustas	971 K
""", 'ou': """
our	729 is K
""", 'ov': """
ovdje	2215 kad ste već K
overblikket	404 K hver dag	404 K hver morgen
overgenomen	45 K
overname	1740 K zonder
overnemen	45 K	1777 dit artikel K
oversikten	1866 få K
overview	793 this K
overzicht	1787 dit K
ovisi	2259 K o vama
""", 'ow': """
owner	832 has no K	832 have no K
""", 'oy': """
oynat	2544 K
""", 'oz': """
oznacz	62 K mnie	62 K nas
oznaczcie	62 K mnie
ozvi	38 K se nám
ozvite	38 K sa nám	2279 K sa nám	2318 K sa nám
""", 'pa': """
padalieties	49 K
padeda	1640 jūsų parama K
padroni	1482 non ha K	1494 senza K	1494 libera da K
pagar	54 K um café	2051 ajude a K
page	799 our jobs K
paghi	1493 K un'ora
pago	930 muro de K
pague	54 me K um café	54 K-me um café	2020 K-nos um café
pahoitteli	1088 K
paid	694 we get K if you buy	694 we may be K
paikalla	42 olitko K
paikkaa	1081 hae K
pakolliset	21 K kentät
palautetta	1085 anna K
palus	971 K
palusid	971 K
palvelusta	1059 ulkoisesta K	1059 upotus K
panaszolta	1355 K
pandangan	1408 tidak mewakili K	1408 K pribadi penulis
paparnya	1413 K
paper	729 is the K's
par	1185 K an
parama	1650 jūsų K	1654 K
parancsolta	1355 K
parceiros	2003 nós e os nossos K	2052 nossos K
paremkite	1640 K mus	1650 K mus
parlez	38 K-nous
part	721 no K of this
partagez	25 K-le	25 K-la	49 K-le	49 K-la
parte	51 faça K	1977 faça K e
partecipato	1472 non ha K alla stesura
parteispende	583 K
partenaires	1129 nos K et nous	1129 nous et nos K	1184 nos K
participar	875 para K
participez	1090 K à
participou	2033 não K da produção	2033 não K na produção
partilhada	2028 uma publicação K por
partilhe	25 K-o
partir	1092 avant de K	2053 a K de # euros
partner	467 wir und unsere K	536 von unserem K	1443 i nostri K	2403 vi och våra K
partnere	372 vi og vores K	1834 vi og våre K
partnerlinkeket	1332 K
partnerlinks	37 K
partnerom	2234 u suradnji s K	2234 u saradnji sa K
partners	536 anzeige eines K	699 we and our K	832 our K	1724 wij en onze K	1810 onze K
partnership	721 was produced in K with
partnerske	2234 K poveznice	2354 K povezave
partnerskie	1949 linki K
partnerzy	1915 my i nasi K	1915 nasi zaufani K
pasak	1653 K
pasakojo	1653 K
pasidalinkite	49 K
pass	49 K it on	686 K this on
passende	553 sie das K abo
passendes	553 sie ihr K abo
patreon	177 в K	732 on K	732 our K	2618 на K
patron	657 become a K of	831 become a K
patronem	1952 zostań naszym K	1972 zostań K
patroni	1973 nasi K
patronite	1952 na K	1973 na K
paypal	522 per K
paywall	523 K	580 ohne K	583 K	832 we have no K	832 we do not have a K	835 K	1187 K	1497 K	2055 K
paywalls	835 K
""", 'pe': """
pe	2106 K an
peatoimetaja	947 K
pedimos	926 te K ayuda
pedirte	837 tenemos un favor que K
pediu	2054 K
peiling	35 onze K	1790 onze K
pelanggan	50 K dapat	50 K bisa	1361 khusus K	1399 untuk K	1411 K kami	1414 K
pembaca	18 berkat K	43 surat K	1411 K kami
pendant	1185 K un mois
pendapat	1408 K pribadi penulis
peneliti	1386 adalah K
pengar	2457 kostar K
penger	1890 koster K
pentru	2092 fără niciun cost K tine
penulis	1386 adalah K
people	18 thanks to K like	775 funded by K like you
pequeno	1978 um K favor a pedir
per	1891 K år	2458 K år
peramban	10 K anda
percent	670 # K left to read
perfil	1997 siga nosso K
periodisme	269 dona suport al K	270 el nostre K	270 fent K	270 fem K
periodismo	840 apoya el K	917 hacer un K	926 apoya el K	926 colabora con el K	927 nuestro K	927 K de calidad	927 hacemos K	927 haciendo K
periodista	39 nuestro K	39 nuestra K	246 és K	888 es K
periodistas	39 nuestros K	916 nuestros K	927 nuestros K
periodistes	270 els nostres K
perjantaisin	17 K
permanencia	928 sin K
permission	720 reproduced here with K	720 reproduced with K	735 written K	735 prior K	736 without K	750 K to load	750 K before anything is loaded	788 K to reuse this
perskaitykite	1650 K visą
personal	749 views are K
personale	2068 datele tale K
personales	871 datos K serán
personas	917 K como tú	926 K como tú
persondatapolitik	373 K
personenbezogene	468 K daten
personnelles	1130 vos données K
personoplysninger	373 dine K
personopplysninger	1835 K
personuppgifter	2404 dina K
personverninnstillinger	1856 K
perspausdinti	45 K
pertama	1412 bulan K
pesan	38 kirim K
pesquisa	35 nossa K
pesquisador	2021 é K
pesquisadora	2021 é K
peuvent	50 les abonnés K	50 nos abonnés K
pevali	2262 K
""", 'ph': """
phone	689 news to your K
photographer	743 staff K
photos	40 your K	40 vos K	40 tes K	757 K from this story	757 K from this event
""", 'pi': """
pictures	40 your K
pide	929 K
piebilda	1693 K
piece	791 this K	832 this K
pierwszy	1974 K miesiąc
pievienojieties	51 K
pirmas	1652 K mėnuo
pisala	2262 K je
pisalo	2262 K je
pisao	2262 K je
pisz	1964 K na
pitala	2262 K
pitali	2262 K
pitao	2262 K
pitch	650 K in	732 K in
pitching	831 consider K in
pix	2020 um K	2053 K
""", 'pj': """
pjevali	2262 K
""", 'pl': """
place	42 étiez sur K	42 étiez-vous sur K
plakaten	1847 vær varsom-K
plakatens	1860 vær varsom-K
plats	42 var du på K
plattform	580 unsere K
player	9 this K
please	51 K join them	662 K log in to	685 K share this	733 K help	831 K chip in	831 K give	831 K help if	831 K give if
pleide	1892 K
pliki	1934 bez zgody na K
plusartikelen	1810 K
plusartikels	1702 gratis K	1810 K
""", 'po': """
pobierz	1972 K naszą
poche	1170 dans votre K
podatkov	2352 obdelavo osebnih K
podatku	1897 przekaż #% K	1952 #% K	1952 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	314 K	398 K-app	426 vores K	490 den K können sie	490 den K kannst du	490 unseren K	580 unser K	580 unseren K	617 K	646 το K μας	725 follow the K	832 our K	927 nuestro K	1184 notre K	1411 K kami	1494 il nostro K	1789 op de K	1810 onze K	1859 hører K	1938 K	1973 nasz K	2052 nosso K	2227 K	2260 naš K	2288 K	2319 náš K	2348 K	2533 K'i	2533 K'imizi
podcasta	2227 K	2348 K
podcastapp	398 K	1789 favoriete K
podcaste	34 našom K
podcasten	398 K	1859 K
podcastimiz	2558 K
podcastimizi	34 K
podcastimme	34 K	1086 K
podcastov	2288 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	398 hvor du lytter til K	398 hvor du hører K	490 wo es K gibt	547 folgen des K	547 folge des K	617 K	725 wherever you get your K	725 wherever you listen to K	725 wherever you get K
podcastu	34 naszego K	34 našem K	314 K	1938 K	2227 K	2288 K	2348 K
podcastul	34 K nostru	2105 K nostru
podcastunk	1353 K
podcastunkban	34 K
podcasty	314 K	348 naše K	1938 K	2288 K
podd	34 vår K	2457 vår K
poddapp	2428 K
poddar	34 våra K	2428 K finns
podden	2428 K
podelite	25 K	49 K ga
podemos	2043 sua ajuda K
poden	50 els socis K
poderemos	2043 a sua ajuda K	2051 com a sua ajuda K
podijelite	25 K	49 K ga
podkast	1859 hører K	1890 vår K	2227 K	2348 K	2378 naš K
podkasta	2227 K	2348 K
podkastapp	1859 K
podkasten	1859 K
podkastu	2227 K	2348 K
podle	350 K
podotkl	350 K
podpora	347 vaše K	2318 vaša K	2377 vaša K
podpore	2319 vďaka K	2357 brez vaše K	2378 brez vaše K
podporo	2377 vašo K
podporte	2300 K	2318 K nás	2318 K našu
podpory	327 bez vaší K	348 bez vaší K	2300 bez vašej K	2319 bez vašej K
podprite	2357 K	2377 K nas	2377 K naše
podremos	926 con tu ayuda K
podziel	25 K się
poinformuj	38 K nas	1964 K nas
points	793 the bullet K	793 these bullet K	793 the key K above
pokutoval	350 K
policy	699 our cookie K
politica	2068 K de cookie
political	719 is a K	719 is the K editor
politicieni	2092 nu depinde de K
politika	2512 çerez K
politikasi	2513 gizlilik K
politikredakteur	572 ist K
politikredakteurin	572 ist K
politikressort	496 leitet das K
politikwissenschaftler	487 ist K
politologue	1146 est K
poll	35 our K	703 vote in our K	703 take our K	1790 onze K
polub	1911 K nas na
pomagajte	2377 K nam
pomocou	2302 K ai
pomozite	2237 K nam	2259 K nam
pomozte	347 K nám
ponavlja	2262 K
ponavljao	2262 K
ponctuel	1148 un don K
ponovno	45 K objavi
pop	650 K your
poprosil	350 K
poprosila	350 K
por	2047 um ano K #
poradil	350 K
portal	1973 nasz K	2260 naš K	2378 naš K
portalu	1948 na naszym K	1948 w naszym K
posez	1183 K-la à	1183 K-nous
posible	18 hace K
posielajte	2279 K nám
posielame	57 vám K
positions	757 our open K
poslechnout	315 si můžete K
posljednji	2246 K besplatni članak
posredujte	49 K
possible	261 ajuda a fer K	270 ajuda a fer K
post	20 rest of this K	750 to view this K	750 to see this K	786 this is a paid K	791 this K	832 this K	1750 deze K te
postadress	60 e-K visas inte	60 e-K kommer inte att visas	2394 din e-K	2406 din e-K kommer inte
postadresse	60 e-K vises ikke	1826 din e-K	1837 din e-K vil ikke
postadressen	60 e-K din vises ikke
postanite	2259 K član	2377 K član	2377 K naročnik
postanizda	2537 her sabah e-K	2537 e-K	2551 e-K
postaw	54 K mi kawę	54 K kawę	1972 K nam	1972 K mi	1972 K kawę
postawcie	54 K mi kawę
postfach	446 in dein K	446 in deinem K	446 direkt ins K	450 in ihrem K	450 in ihr K
postkasti	955 otse K
postkastis	955 iga hommik sinu K	955 sinu K
posts	15 free K	58 new K by mail
potrebna	2259 K nam je
potrebujeme	2318 K vašu podporu
potrebujemo	2342 za ogled K	2377 K vašo
potremo	1482 aiuto K	1493 con il tuo aiuto K
potrivit	2107 K
potrzebujemy	1897 K twojego wsparcia	1972 K twojej pomocy	1972 K twojego wsparcia
pound	831 K you give
pourboire	1149 un K
poursuivez	1103 K votre lecture
poursuivre	1103 K votre lecture
pouvez	50 abonné, vous K
povabi	54 K me na kavo
povedal	2321 K	2380 je K
povedala	2321 K	2380 je K
povestit	2107 a K
povikao	2262 K
powered	831 K by you
powerful	832 hold the K to account
powiadomienia	14 K	1907 włącz K	1907 chcesz otrzymywać K	1908 K push
powiedzieli	1975 K
powtarza	1975 K
pozele	40 K tale
pozivala	2262 K
pozivali	2262 K
pozivao	2262 K
poznamenal	350 K
poznamenala	350 K
pozvala	2262 K
pozvao	2262 K
pozvi	54 K mě na kafe
pozvite	54 K ma na kávu
""", 'pr': """
praat	1728 K mee	1809 K mee
praca	1973 nasza K
pracujte	312 K s námi	2286 K s nami
prati	2248 K nas na
pratite	2259 K nas
pravi	2380 K
precisa	1977 K de você	2051 K de si
precisamos	1978 K da sua ajuda	1981 K do seu apoio	2051 K da sua ajuda
precisato	1496 ha K
preciso	2007 é K estar logado
precizat	2107 a K
prednostne	2337 K vire
prednostni	2337 K vir
prednostnih	2337 K virov
prednostnim	2337 K virom
predplatitelia	50 K môžu	2308 len K	2308 iba K	2308 nájdu K	2308 prečítajú K	2322 K
predvajanje	2342 K videa
preferate	2076 sursele tale K
preferences	699 your cookie K	802 cookie K	802 privacy K
preferida	244 font K	893 fuente K	2025 fonte K
preferidas	893 fuentes K	2025 fontes K
preferides	244 fonts K
preferido	893 medio K
preferidos	893 medios K
preferirane	2216 K izvore
preferirani	2216 K izvor
preferiranih	2216 K izvora
preferita	1436 fonte K su google	1462 fonte K
preferite	1462 fonti K
preferowane	1930 K źródło	1930 K źródła
preferowanego	1930 K źródła
preferowanych	1930 K źródeł
preferowanym	1930 K źródłem
preferred	689 K source on google	737 K source	806 K sources
preglednik	10 vaš K
prehratie	2282 K videa
prejemajte	2326 K vsako	2374 K
prejemati	2367 želite K
prejmite	2374 K
preklinjao	2262 K
prelua	45 K
preluarea	2075 K textelor
preluat	45 K
prema	2262 K
premier	1107 le K mois	1185 le K mois
premium	1770 toegang tot alle K
premoderated	703 K
prenesite	2377 K
preneti	45 K
prenijeti	45 K
prenumerant	50 som K	2388 bli K	2388 redan K	2389 som K	2455 en K	2456 bli K
prenumeranter	50 K kan	2388 endast för K	2446 är för K	2446 bara K	2446 endast K	2457 våra K	2460 K
prenumerata	1654 K
prenumeration	2460 K
prenumerationen	2393 avsluta K när
prenumerator	50 jako K
prenumeratoriai	50 K gali	1646 tik K
prenumeratoriams	1615 tik K	1646 tekstas skirtas K	1646 straipsnis skirtas K
prenumeratorzy	50 K mogą	1960 tylko K
prenumerera	2388 K för att	2393 K på nyhetsbrev	2433 genom att K	2456 K på vårt
prenumeruojate	1615 jau K
prenumeruokite	1650 K
preostanek	2325 K članka
presenteie	1984 K
prethodnog	2252 bez K odobrenja
pretplata	2263 K
pretplati	2232 hvala na K
pretplatite	2200 K se već od	2259 K se
pretplatnici	50 K mogu	2245 samo K	2263 K
pretplatnicima	2200 dostupan samo K	2200 dostupan je samo K	2200 dostupan je K	2200 dostupno samo K	2212 samo K	2245 samo K
pretplatnik	50 kao K	2200 već ste K	2259 postanite K
pretplatnike	2200 dostupan samo za K	2212 samo za K
pretplatu	2201 već imate K	2233 uz K	2233 K	2254 uz K
preuzeti	45 K
preuzimanje	2211 zabranjeno K	2236 zabranjeno K	2236 zabranjeno je K
preuzmite	2259 K našu
preventing	695 browser extension is K
preview	807 free K
price	833 the K of a
pridaj	51 K sa
pridajte	51 K sa	2311 K si nás	2318 K sa k nám
prihvatate	2232 prijavom K
prijavi	24 K se	2232 hvala na K
prijavili	2232 hvala što ste se K
prijavite	24 K se	2259 K se na naš	2259 K se na naše	2377 K se na
prijavo	2352 s K se	2352 s K na	2352 hvala za K
prijavom	2232 K se slažete	2232 K na
prikazan	60 e-mail neće biti K	60 e-naslov ne bo K
prikazana	60 e-mail adresa neće biti K
priljubljen	2337 K vir
priljubljene	2337 K vire
priljubljeni	2337 K vir
prima	2106 K lună
primajte	2253 K
primate	2247 želite da K
primati	2247 želite K
primeiro	2053 K mês
primer	271 el K mes	928 el K mes
primo	1495 il K mese
principles	720 the thomson reuters trust K
print	685 click to K
prioriterad	2419 K källa
pripojte	51 K sa
pripomenul	2321 K
prisijunkite	24 K	51 K	1650 K prie mūsų
prispejte	2300 K	2318 K	2318 K aj vy
prispevek	2378 ta K
privacidad	872 política de K	927 nuestra política de K
privacidade	2004 política de K
privacitat	249 política de K
privacy	699 see our K policy	699 to our K policy and terms	699 and the google K policy	832 our K policy
privacybeleid	1724 ons K	1765 ga je akkoord met het K
privacyverklaring	1726 K
private	60 your email will stay K
privatlivspolitik	373 K
priznaje	2262 K
priznal	2321 K
priznala	2262 K
priznao	2262 K
probeabo	430 K	438 wochen im K
probeer	1809 K nu	1809 K een maand
proberen	1811 gratis K
processing	699 consent to the K
prochains	1184 nos K articles
prodavnici	2225 našoj K
produce	775 not free to K	775 not cheap to K
produced	786 K by our brand
proefabonnement	1704 K	1809 neem een K	1811 K
profesor	888 es K	2078 este K
profesora	888 es K
professeur	1146 est K
professeure	1146 est K
professionista	1459 è giornalista K	1459 giornalista K
professor	246 és K	487 ist K	719 is a K	719 is an assistant K	2021 é K
professora	246 és K	2021 é K
professore	1459 è K
professoressa	1459 è K
professorin	487 ist K
profilazione	1442 i cookie di K
profitez	1090 K de	1103 K de nos offres
prohibida	886 queda K
proibida	2018 é K a
project	1167 trust K
promis	2107 a K	2107 au K
promise	831 K never to
propustite	2247 ne K
prosbu	274 máme na vás K	274 máme malou K	2275 máme malú K	2275 malú K
proseguire	1485 per K la lettura
prosil	350 K
prosila	350 K
prosili	350 K	1975 K
prosledite	49 K
proslijedite	49 K
prossima	21 in questo browser per la K
proszono	1975 K
protejate	2100 K de dreptul de autor
provalo	1423 K gratis	1493 K gratis
provided	699 content K by a third party	750 contains content K by
provision	464 erhalten wir eine K	464 eine kleine K	536 bekommen wir eine K	536 eine K vom	558 K
provisions	464 K-links
provisionslinks	558 K
prozent	527 K rabatt
przedruk	45 K	1950 K za zgodą
przedrukujcie	45 K
przegap	1962 nie K
przekonuje	1975 K
przetisknout	45 K
przetwarzanie	1916 K danych osobowych
przez	1954 K ai
przycisk	1943 klikając K
przyznaje	1975 K
""", 'ps': """
psal	350 K
psala	350 K
""", 'pt': """
ptal	350 K se
ptala	350 K se
ptali	350 K se
ptaly	350 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1445 prima di K un commento
pubblicato	22 non sarà K	1445 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	2006 o seu endereço de e-mail não será K
publicat	2100 a fost K inițial în
publication	657 is a reader-supported K	786 accurate at the time of K	786 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	45 K fritt	2440 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	869 bloqueador de K	927 sin K
publicidade	11 a K	2034 depois da K
publicitat	11 la K	270 sense K
publicitate	11 K
publikovanie	2273 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	60 email won't be K	703 your email address will not be K	721 was first K by	721 was first K on	788 K under license
publishing	786 accurate at the time of K
pueden	50 los socios K
puhelimeesi	1065 suoraan K
puis	1104 K # €
puisque	1092 K vous êtes là
pungkasnya	1413 K
punya	1362 sudah K akun
purchase	694 K through links on our site
push	518 per K
pushbericht	1763 een K bij
pushbeskeder	401 K
pushmeldingen	1714 K
pushnotiser	2430 K
pushvarsler	1862 K
pustit	315 si můžete K
""", 'py': """
pytali	1975 K
pyysi	1088 K
""", 'qu': """
queremos	837 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1416 già che sei K
quieras	844 cancela cuando K	928 cancela cuando K
quitter	1092 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1790 doe de K	1790 onze K	1940 nasz K	1940 K
quizie	1940 naszym K	1940 K
""", 'ra': """
raccolta	1497 K fondi
racconta	1496 K
raccontacela	38 K
raccontaci	38 K
raccontatecela	38 K
raccontateci	38 K
raccontato	1496 ha K
raconte	1186 K
racontez	38 K-nous
rad	2260 naš K
radil	350 K
radila	350 K
radili	350 K
radzi	1975 K
radzili	1975 K
radzono	1975 K
ragino	1653 K
raise	775 help us K
rajaton	1031 K pääsy
rakendus	953 meie K	953 K
rakenduses	953 K
raksti	38 K mums	1690 K mums
rakstiet	38 K mums
raksts	1691 šis K
rakstu	1689 šo K
rakstus	1691 visus K
range	827 shop the K
rappelle	1186 K
""", 're': """
reach	747 K him at	747 K her at	747 K them at	775 we would K our goal	775 we'd K our goal	831 help us K
reached	670 you've K your limit of free	718 can be K at
reacties	1729 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	670 # % left to K	727 is K by an ai	727 is K by ai	781 link can K this	832 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	652 we're asking K	728 thank you, K	775 funded by K like you	796 K' editor	828 K make this	831 K like you	831 join the K	832 our K	832 funded by its K	835 appeal for K	835 K pay
reading	0 K time	662 keep K for just	662 keep K with a	662 K this post for free	666 to finish K	666 to keep K	781 to your K list
reageren	6 K	1729 om te K	1745 K? mail	1745 K op dit artikel
realizarea	2087 nu a participat la K
realizzazione	1472 non ha partecipato alla K
recalled	834 K
recalls	834 K
recaptcha	672 protected by K
receba	1977 K as	1988 K no seu	1988 K todos os dias	2051 K no seu
receive	672 K email from us on behalf of	673 sign up to K	673 K emails from	699 agree to K emails	831 to K new posts
recevez	1090 K chaque	1113 K chaque	1113 K tous les	1183 K notre
recevoir	1119 K les alertes	1172 j'accepte de K
recherche	580 diese K
recherchen	580 unsere K
rechercheteam	39 unser K	39 unserem K	495 K
rechtbankverslaggever	1785 is K
recibe	836 K cada	854 K cada	854 K todas las
recibir	916 acepto K
reclamat	2107 a K
reclame	2105 fără K
recomandat	2107 a K	2107 au K
recomenda	2054 K
reconheceu	2054 K
reconnu	1186 a K
recunoscut	2107 a K
recurring	732 K donation	833 K donation
redacteur	1746 is K	1746 is politiek K	1785 werkt als K
redactie	39 onze K	1728 mail de K	1745 contact op met onze K	1745 contact op met de K	1745 tip voor de K	1749 mening van de K	1774 K heeft geen	1809 mail de K	1809 tip de K	1810 onze K
redactor	246 és K	888 es K	2078 este K
redactora	246 és K	888 es K
redakce	306 napište do K	312 do K	312 do naší K	348 naše K	348 jsme malá K
redakci	39 naší K	348 naši K
redakcia	2319 naša K	2319 sme malá K
redakcie	2273 bez súhlasu K	2279 napíšte do K	2286 do K	2286 do našej K
redakcii	39 našej K
redakcija	1651 mūsų K	1691 mūsu K	2260 naša K	2260 mala K
redakcijai	39 mūsų K	39 mūsu K
redakciji	39 našoj K	2218 javite se K	2218 pišite K	2225 našoj K
redakcijos	1625 K sutikimo
redakciju	2260 našu K
redakcja	1973 nasza K
redakcji	39 naszej K	43 list do K	43 listy do K	1950 bez zgody K	1973 naszej K
redaksi	38 hubungi K	38 kirim ke K	1410 hubungi K	1411 K kami	1411 email K	1411 K
redaksjon	1890 vår K
redaksjonen	38 tips K	1889 kontakt K	1890 kontakt K
redakteur	487 ist K	496 als K	496 seit # K
redakteurin	487 ist K	496 als K	496 seit # K
redaktion	39 unsere K	39 unserer K	39 vår K	39 vores K	426 vores K	496 leitet die K	500 meinung der K	536 K war an der	537 nicht von der K	540 melden sie sich bei der K	560 produkte wurden von der K	580 unsere K	2457 vår K
redaktionell	560 produkte K ausgewählt
redaktionelle	467 externe K inhalte
redaktionen	375 skriv til K	2406 mejla K
redaktor	307 je K	307 , K	307 - K	1933 - K	1933 , K	2280 je K	2280 , K	2280 - K
redaktore	1670 galvenā K	1670 K
redaktorem	307 je K	1933 jest K
redaktorius	1630 K
redaktorka	307 je K	307 , K	307 - K	1933 - K	1933 , K	2280 je K	2280 , K	2280 - K
redaktorkou	307 je K	2280 je K
redaktorom	2280 je K
redaktorovi	39 našemu K	39 nášmu K
redaktors	1670 galvenais K	1670 K
redaktur	1386 adalah K
redazione	38 scrivi alla K	38 scrivete alla K	39 nostra K	1481 la K ti invia	1494 la nostra K
reenvia	49 K
refresh	762 K this page	762 K the page
regala	844 K esta nota
reggel	17 minden K
regioverslaggever	1746 is K
registe	1984 K-se para
register	662 K for free to
registered	779 K users can
registraci	320 děkujeme za K	322 po K
registrarte	854 al K
registrate	916 K a nuestro	926 K
registrati	1415 K per	1426 K per	1493 K gratis
registration	807 free K gives
registreer	1702 K je
registrera	2433 genom att K dig
registrere	1865 ved å K deg
registrieren	439 K sie sich
registrierung	492 K	526 mit ihrer K	527 die K ist kostenlos
registrirajte	2233 K se besplatno	2233 besplatno se K	2353 brezplačno K	2353 K se brezplačno
registrujte	347 K se	2233 K se besplatno
regrette	1186 K
regrettent	1186 K
reiseangebote	546 unsere K
rejoignez	51 K-les	51 K-nous	1123 K-nous sur	1183 K-nous	1183 K notre	1183 K nos
rejoins	51 K-les
rekao	2262 K
rekla	2262 K
reklam	348 bez K	1973 bez K	1973 nie mamy K
reklama	2260 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1870 K
reklamelinks	408 K
reklamer	426 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1949 we współpracy K
reklamsiz	2558 K
reklamy	11 K
relatou	2054 K
rely	832 we K on
remaining	670 free articles K	670 free article K	670 articles K this month	670 free stories K
remind	835 K me later
removed	703 this comment has been K
rendszeres	1352 legyen K
rendue	60 e-mail ne sera pas K
replied	834 K
reply	6 leave a K
report	53 months on this K	53 months to K	766 K an error
reportage	580 diese K	1184 ce K
reportagem	39 nossa K	53 meses nesta K	2052 esta K
reportagens	2052 nossas K
reportaje	927 este K
reported	834 K that
reporter	39 our K	39 unser K	39 unserem K	39 vår K	487 ist K	496 als K	496 seit # K	716 contact the K at	717 is a K at	719 is a K	719 is a senior K	741 contact the K	741 contact our K	741 email the K	743 K	1146 est K	1386 adalah K	1854 er K i	1933 - K	1933 , K	2078 este K	2219 je K	2219 , K	2340 je K	2340 , K	2423 är K på
reportera	39 naszego K	888 es K
reporterem	39 naszym K	1933 jest K
reporterii	39 K noștri
reporterin	39 unsere K	39 unserer K	487 ist K	496 als K	496 seit # K
reporterka	1933 - K	1933 , K	2219 je K	2340 je K
reportero	888 es K
reporters	39 our K	831 ask our K	832 our K	832 we, the K
reporting	53 months K this	53 weeks K this	53 hours K this	703 why are you K this	775 keep our K free	792 this K	814 more of our K	832 our K	832 this K	832 K like this	832 goes to K
reportrar	39 våra K
reports	745 K on
repost	45 K this
representa	2024 não K a opinião
representam	2006 os comentários não K
reprint	45 K
reprinted	45 K
repris	45 K
reproduce	45 K
reproduced	45 K	721 may not be K
reproducerea	2075 K integrală
reproducido	45 K
reproducir	45 K
reproducirse	45 K
reproduction	720 K without permission	788 K in whole or in part	1144 toute K	1144 droits de K	1144 K interdite	1145 toute K	1145 droits de K	1145 K interdite
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
republish	45 K	720 K our articles	720 K this article	788 K this story	788 K our stories
republished	45 K	720 K with permission	720 is K from
required	21 K fields are marked	703 K fields are marked
research	719 is a K fellow
researcher	719 is a senior K	719 is a K
reserva	29 es K el dret
reservados	886 derechos K	2017 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	243 tots els drets K
reserve	29 K the right
reserved	602 all rights K	662 article is K for	720 all rights K	1527 all rights K
reserves	29 K the right
respond	43 want to K
responsabile	30 non è K
responsabilidad	30 K de	912 K de sus autores	912 K de quienes los
responsabilidade	30 K de	30 K dos	2006 os comentários são de K
responsabiliza	30 não se K	912 no se K de las opiniones
responsable	30 pas K	30 no se hace K	912 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	572 ist K
ressortleiterin	572 ist K
rest	20 to read the K	662 to read the K of this	791 the K of this
restants	1109 articles gratuits K
reste	1110 il vous K #%	1110 il vous K # %
resultater	389 google-K
results	806 your search K	806 your google K
retrouvez	1123 K-nous sur	1153 K	1183 K-nous
rette	399 K fejl
retter	399 K fejl	399 K alle fejl	1860 vi K feil
rettigheter	1846 alle K forbeholdt
reuters	1144 avec K	1145 avec K
revelou	2054 K
revient	1173 vous K qu'à
rewritten	720 may not be published, broadcast, K
""", 'ri': """
ricamiz	2498 küçük bir K var	2498 sizden bir K var
ricercatore	1459 è K
ricercatrice	1459 è K
ricevi	1431 K ogni	1493 K ogni	1493 K la
ricordato	1496 ha K
rief	582 K
riep	1812 K
riferito	1496 ha K
riippumaton	1086 K media
riippumatonta	1085 tue K	1086 K journalismia
ripreso	45 K
riprodotto	45 K
riprodurre	45 K
riproduzione	1456 K riservata	1456 © K	1489 è vietata la K	1489 vietata la K
ripubblicare	45 K
ripubblicato	45 K
riserva	29 si K
riservata	1491 K agli abbonati
riservati	1456 tutti i diritti K	1491 K agli abbonati
riservato	1423 K ai nostri abbonati	1423 questo contenuto è K	1485 K agli utenti	1491 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	396 af en K
rocznie	1974 K
ropade	2459 K
ropar	2459 K
roper	1892 K
ropte	1892 K
round	731 our K-up
roundup	672 get a weekly K	731 our K	731 weekly K
rozhodl	350 K
rozhodol	2321 K
rozpowszechnianie	1927 K artykułu	1950 dalsze K
""", 'ru': """
rubrice	324 najdete v K
ruft	582 K
ruga	2107 îi K	2107 îl K
rugat	2107 a K	2107 au K
rugau	2107 K
rukoili	1088 K
ruled	834 K
rundbrief	491 K
""", 'sa': """
sa	47 cc-by-K	47 cc by-K	47 cc by-nc-K	1892 K	2459 K
saadame	57 K sulle	57 K teile
sabah	17 her K
sabato	17 ogni K
sade	2459 K
sagde	428 K
sagen	582 K
saglasnosti	2252 bez K
sagt	582 K
sagte	582 K
sagten	582 K
said	834 K
saken	1814 likte du denne K	1860 feil i K	1888 denne K	1888 få K	1889 les hele K	1890 denne K
saker	1888 flere K	1890 våre K	1890 alle K
saklidir	2519 tüm haklari K	2519 her hakki K
sako	1653 K
saluran	1369 ikuti K	1369 gabung di K	1411 K kami
samarbeid	1870 i K med en annonsør
samarbejde	408 i K med en annoncør
samarbete	2438 i K med en annonsör
samedi	17 chaque K
samenvatting	1787 deze K	1787 de K is
samenwerking	1774 betaalde K	1774 K met onze partner	1774 K met een commerciële
samstag	17 jeden K
samtycke	2425 ditt K
samtykke	395 dit K	395 give K	403 jeg giver K til	1856 ditt K	1856 gi K
samtykket	1856 K ditt
sang	428 K	1892 K
sanoi	1088 K
sanoivat	1088 K
sanoo	1088 K
satin	2544 K alin
satura	1671 ārējā K
saturday	17 every K
sauca	1693 K
saugomos	1618 visos teisės K
savetovala	2262 K
savetovali	2262 K
savetovao	2262 K
savetuje	2262 K
savjetovala	2262 K
savjetovali	2262 K
savjetovao	2262 K
savjetuje	2262 K
savundu	2560 K
say	650 have your K	703 have your K in
saya	62 tag K
sayenizde	2558 sizin K
says	834 K
sazinies	1690 K ar mums
sazinieties	38 K ar mums
""", 'sc': """
scarica	1433 K l'app	1433 K la app	1433 K la nostra app	1493 K la nostra	1493 K l'app
schauen	579 K sie vorbei
schick	49 K ihn	49 K es	570 K uns
schicken	49 K sie ihn	49 K sie es	57 K wir dir	57 K wir ihnen	57 wir K dir	57 wir K ihnen	570 K sie uns	579 K sie uns
schon	431 wenn sie K hier sind	431 wo sie K hier sind
schreef	1812 K
schreib	38 K uns	540 K uns	579 K uns	580 K mir unten
schreiben	6 kommentar zu K	38 K sie uns	430 K sie an	470 K sie uns ihre meinung	540 K sie uns	579 K sie uns
schreibt	38 K uns	487 K über	487 K für	497 K seit # für	579 K uns	580 K mir unten	580 K uns unten	582 K
schrieb	582 K
schriftlicher	482 nur mit K genehmigung
schrijf	38 K ons	1695 K u in	1695 K je in	1707 K je in voor	1707 K je gratis in	1808 K je hier in	1809 K je gratis in
schrijft	1746 K over	1746 K voor	1812 K
schrijver	1746 is K en	1749 mening van de K
scria	2107 K pe	2107 K în	2107 așa K
scrie	38 K-ne	2104 K-ne
scrii	2104 să ne K
scriitoare	2078 este K
scriitor	2078 este K
scripts	695 unblock K
scris	2107 a K
scritto	1494 chi ha K questo	1496 ha K
scrittore	1459 è uno K
scrittrice	1459 è una K
scrive	1459 K di	1459 K per
scriveteci	38 K
scrivi	1415 K a
scrivici	38 K	1493 K
""", 'se': """
search	806 on google K
secondo	1496 K
section	55 K #g	704 in the comment K
secure	741 K drop
securedrop	741 K
securely	741 K on signal	741 K via signal	741 contact us K	741 reach us K
seda	49 jaga K
see	42 did you K it
segnalacelo	1493 K
segons	272 K
segueix	269 K-nos
seguici	1436 K su	1436 K anche su	1493 K
seguir	865 puedes K a	865 puede K a
segundo	2054 K
sehen	575 K sie hier.
sekarang	1410 donasi K	1410 daftar K	1410 gabung K	1410 unduh aplikasi K
sekite	1650 K mus
sekojiet	1690 K mums
selaimesi	10 K
seleciona	2042 a redação K
selected	786 K by our
selengkapnya	1360 untuk membaca K	1399 membaca artikel K
selgitas	971 K
selitti	1088 K
selon	1186 K
semaine	17 chaque K	17 une fois par K	1185 par K
semaines	17 toutes les K	53 K sur cette enquête
semana	17 cada K	17 una vez por K	17 toda K	928 a la K	2053 por K
semanal	854 boletín K
seminggu	17 K sekali
send	49 K it to	49 K it on	57 we K you	57 we'll K you	57 we will K you	425 K os	672 we'll K you	741 K us a tip	1839 K inn	1889 K oss
sende	1865 ved å K inn
senden	57 K wir dir	57 K wir ihnen	57 wir K ihnen	570 K sie uns
sender	57 K vi dig	57 vi K dig	57 K vi deg	57 vi K deg
seneste	398 K afsnit
senza	1482 K di te non	1493 K di te non
service	1146 est chef du K	1146 est cheffe du K
serwisie	1948 w K	1963 naszym K
serwisu	1934 treści z K	1934 treść z K
seslendi	2560 diye K	2560 K
setiap	17 K pagi	1412 K bulan
setmana	269 rep cada K
setmanalment	17 K
settimana	17 ogni K	1495 alla K
settings	699 cookie K	802 cookie K	802 privacy K
setuju	43 tidak K?
setujui	1387 K cookie
seuraa	1085 K meitä
""", 'sh': """
share	25 K it	25 K this post	49 K it with	49 K it	49 K this	685 K this with	685 K this post on	685 K this if you	685 K this far and wide	685 click to K	694 we may get a K
shareholders	775 not by K	832 no K
shop	799 our K	827 K our
shope	2286 našom e-K
shopu	312 našem e-K	2225 našem web K	2286 nášho e-K
should	741 story we K	741 we K look into	741 we K know about
shouted	834 K
showcase	154 google news K
shown	60 email won't be K	60 email will not be K	60 your email is never K
""", 'si': """
sichern	507 jetzt tickets K:	552 K sie unsere arbeit
sier	1868 til du K opp	1892 K
siga	1997 K-nos no	1997 K-nos nas	2051 K-nos
siger	428 K
sign	24 K in	673 K up to get	733 K up	831 K up for our	831 K up to our	831 when you K up	831 K up now
signal	390 på K	494 auf K	494 K-kanal	1851 på K	2420 på K
signaler	1132 K une erreur
signalez	1183 K-la-nous	1183 K-le-nous
signali	2278 K
signalu	305 K	1931 K
signing	672 thanks for K up	672 thank you for K up	672 by K up, i agree	672 by K up, you agree	672 by K up you agree
silakan	1360 K login	1360 K masuk
silenced	832 refuse to be K
since	652 K you're here
sini	1410 klik di K
sinirsiz	2522 K erişim
sinulle	1026 meillä on K pyyntö
site	64 ayna K	799 our jobs K	832 our K	1810 onze K
sitede	2529 üçüncü taraf bir K
sitemiz	64 ayna K
""", 'sk': """
skaidroja	1693 K
skaityti	1615 norėdami K toliau	1615 norint K toliau	1615 K toliau galite
skaitytojai	1651 mūsų K
skaitytojams	1651 mūsų K
skelbiamas	22 nebus K
skicka	2433 genom att K	2456 K till oss
skickar	57 K vi dig	57 vi K dig
skirkite	1640 K # proc	1650 K paramą
sklepem	1937 naszym K
sklepie	1937 naszym K
skontaktuj	38 K się z nami	1932 K się z nami	1932 K się z naszym	1932 K się z naszą	1932 K się z autorem	1932 K się z autorką
skreg	428 K
skrek	1892 K	2459 K
skrev	428 K	1892 K	2459 K
skribent	393 er fast K	1854 er K	2423 är fri K
skriv	38 K till oss	38 K til os	38 K til oss	38 K til vår	425 K til os	425 K dig op	2393 K upp dig	2456 K upp dig	2456 K till oss
skrive	21 logget ind for at K	1890 vi bør K om	1890 vi burde K om
skrivefeil	1860 funnet en K
skriver	428 K	1892 K	2459 K
skrzynce	1903 w twojej K
""", 'sl': """
slant	2458 en K
slapukais	1631 K	1649 K
slapukus	1631 K
sledite	2377 K nam
sledujte	285 K nás	338 K nás živě	347 K nás	2318 K nás
sliboval	350 K
slobodno	2259 podržite K
sluit	51 K je aan
""", 'sm': """
small	828 K gift
""", 'so': """
soci	269 fes-te K	269 fes-te'n K
socia	51 hazte K	836 hazte K	891 hazte K
social	460 auch bei K media
socialmediacookies	1750 K
socio	51 hazte K	836 hazte K	840 hazte K	891 hazte K
sociologue	1146 est K
socios	921 solo para K	921 sólo para K
sodelovanju	2354 v K s partnerjem
soglasja	2371 brez K	2371 brez pisnega K
som	1888 en sak K
someone	685 send this to K
something	766 see K wrong	766 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	2107 arată un K
sondajul	35 K nostru
sonderheft	546 unser K	546 das K
sondzie	1940 naszej K	1940 w K	1957 weź udział w K
sonntag	17 jeden K
sordu	2560 K	2560 diye K
sordular	2560 K
soruyor	2560 K
sostegno	1419 il tuo K ci	1419 abbiamo bisogno del tuo K	1493 il tuo K
sostenerci	1419 puoi K
sostengono	1482 ci K ogni mese
sostenitore	1493 diventa K
sostenitori	1494 i nostri K
sostiene	1457 chi ci K	1494 chi ci K	1496 K
sostieni	1419 K il nostro	1419 K la nostra	1493 K il	1493 K la
sostienici	1457 K	1493 K
sostuvo	929 K
sottolinea	1496 K
soubory	299 K cookie
souhlasu	298 bez K	341 bez K
souligne	1186 K
source	737 top K
soutenez	1095 K notre	1148 K-nous	1148 K notre	1176 en vous abonnant, vous K	1183 K-nous	1183 K notre	1183 K-le	1183 K-la
soutenir	1091 nous K	1096 pour nous K	1183 K notre
soutien	1090 votre K	1095 votre K est	1095 a besoin de votre K	1173 votre K, même
soutiennent	1173 nous K chaque mois
soutiens	1183 je K
sovelluksemme	1035 lataa K	1086 K
sovelluksessa	1035 avaa K	1066 K
sovellus	1035 lataa K	1035 lataa ilmainen K	1066 K	1085 lataa K
""", 'sp': """
spaltist	1854 er K	1854 er fast K
spander	54 K en kop kaffe	54 K en kaffe
spare	831 can you K
specchio	64 sito K
spelregels	1729 K
spende	430 ihre K	430 mit einer K	434 deine K für	434 ihre K hilft	434 deine K hilft	434 jede K hilft	434 jede kleine K hilft	434 jede K zählt	579 deine K	579 eure K	579 K jetzt	579 K uns	583 K
spenden	430 jetzt K	430 K sie	583 K
spendenaufruf	583 K
spendenaufrufe	583 K
spendier	54 K mir einen kaffee
spendiere	54 K mir einen kaffee	579 K uns
spendieren	54 K sie mir einen kaffee	579 K sie uns
spiega	1496 K
spiegato	1496 ha K
spiegel	64 unseren K
spiegelseite	64 K
sponsored	794 K content
sportredacteur	1785 is K
sportredakteur	572 ist K
sportredakteurin	572 ist K
sportressort	496 leitet das K
sportskommentator	1854 er K
sportverslaggever	1746 is K
spotify	2533 K'da
spottete	582 K
spravodajcom	2280 je K
sprijinul	2104 K tău	2104 avem nevoie de K	2105 K tău
spune	38 K-ne	2104 K-ne	2105 K-mi mai jos	2107 K
spunea	2107 K
spuneau	2107 K
spurgte	428 K
spurte	1892 K
spus	2107 a K	2107 au K
""", 'sq': """
squadra	1494 la nostra K
""", 'st': """
staat	1812 K er
stabilito	1496 ha K
stadsverslaggever	1785 is K
stammt	568 K von einer ki
stand	831 K with us
standards	720 our K: the	796 our K team
starred	60 K fields
stay	762 K with us for
ste	2275 keď K už tu	2336 ker K že tu
stede	42 var du til K
stelde	1812 K
stellen	546 wir K ein
stellenangebote	506 aktuelle K
stellenmarkt	506 unserem K
stellenportal	546 unserem K	546 unser K
stemme	396 ai-K
steuerlich	522 K absetzbar
steun	1695 uw K	1699 met jouw K	1699 met uw K	1699 K ons met	1741 K ons	1809 K ons	1809 K onze	1809 jouw K
stiahnite	2318 K si
stichpunkte	545 die K
stillingen	418 søg K	1883 søk K
stimme	488 K
stjerne	60 felter med K
stod	428 K der	2459 K det
stond	1812 K
stopite	2339 K v stik z
store	319 app K	516 im app K	799 our K	2292 app K
stories	15 free K	670 free K left	716 for more K like this	779 access to all our K	792 K like this	814 more of our K	832 our K	832 K like this
story	15 free K	20 rest of this K	25 share this K	53 weeks on this K	662 to read the full K	670 free K left	670 last free K	676 read this K in the app	685 share this K on	716 if you have a K to tell	716 email your K to	741 K for us	781 save this K	791 this K	791 the full K	792 this K	792 a K like this	793 this K	832 this K	832 K that took us
straight	672 K to your inbox
straipsniai	1642 nemokami K	1646 geriausi K jūsų
straipsnis	1646 nemokamas K	1651 šis K
straipsnius	1642 nemokamus K
streszczeniu	1954 o K ai
striga	2107 K
strigat	2107 a K	2107 au K
strigau	2107 K
strinjate	43 se ne K	43 se K
strona	1915 ta K używa
studio	786 our brand K
stukken	58 nieuwe K per mail
sturen	57 K we je	57 K wij je	57 K we u	57 K wij u	57 we K je	1782 K naar
stuur	38 K een app	38 K ons een	49 K het	49 K hem	49 K dit	1782 K een mail	1782 K ze naar
""", 'su': """
subliniat	2107 a K
submitting	672 by K your email
subscreva	1988 K a nossa	1988 K as
subscribe	662 K to continue reading	662 K to read the full	662 to continue reading, K	662 K to get access	662 K for full access	662 K to unlock	662 already K?	672 K to our free	672 K to our weekly	672 K to our daily	672 K for more	689 K to our channel	689 K to our podcast	725 K to the podcast	725 K to our podcast	779 if you already K	779 K now for	803 K here	803 K below	831 K to our	831 K today	831 K now	831 K to get	831 K for free
subscribed	772 you are now K to	824 you have K
subscriber	50 as a K	650 become a K	662 already a K	662 this is a K-only	664 existing K	779 K-only article	779 K-only story	779 K-only content	779 not a K?	799 K event	807 K account	831 becoming a paid K	831 free or paid K
subscribers	50 K can	50 K may	662 this article is for premium K	662 for K only	662 exclusively for K	662 is exclusive to K	662 for paying K	662 for paid K	662 is for K	662 are for K	662 only K can read	664 existing K	779 exclusive to our K	779 exclusively to K	809 K can comment	832 our K	835 K
subscribing	662 by K to our	672 by K, you agree	831 consider K
subscription	662 off annual K	662 off an annual K	662 your K helps	662 K is being used on another	662 upgrade your K	662 sign up for a K	662 purchase a paid K	779 your K supports	779 your K makes	779 our K offers	779 our K options	807 without a K	833 annual K	835 K
subscriptions	835 K
subscriptor	237 ja n'ets K	269 fes-te K	269 fes-te'n K
subscriptors	50 els K poden	237 només per a K	261 gràcies als K	264 exclusiu per a K	273 K
subscrit	260 K al nostre
subscriu	269 K-te
subscriure	260 en K't
subskrybenci	50 K mogą	1960 tylko K	1973 nasi K	1976 K
subskrybent	50 jako K
subskrypcja	1976 K
subskrypcje	1976 K
subskrypcji	1946 w K	1968 w K
substack	662 in the K app	835 K
substacks	835 K
subvention	1173 aucune K et
succes	2061 te-ai abonat cu K
successfully	824 K subscribed
sued	834 K
suglasnosti	2252 bez K
suite	1176 pour lire la K	1176 lire la K ?
suivez	1123 K-nous sur	1183 K-nous
suivre	49 faites-le K
suma	51 K-t'hi
sumate	51 K	926 K al	926 K
summary	793 this K
sunday	17 every K	731 our K email
sundays	17 on K
suosikiksi	1052 K
suositteli	1088 K
suport	261 amb el teu K podem	261 ens donen K cada mes	269 dona'ns K	269 el teu K	270 ens donen K
suporta	2001 o seu browser não K
support	657 please K us	657 your K, no matter how small	657 K our work by	657 to K my work	657 you can K us	695 your browser does not K	775 K fact-based	831 K us	831 K our	831 K my work	831 K this work	831 your K	831 we ask you to K	831 K the show
supporta	1440 il tuo browser non K
supported	695 your browser is not K	832 reader-K	832 reader K	832 member-K	832 listener-K
supporter	831 become a K
supporting	657 please consider K	831 consider K
survei	1411 K kami
survey	35 our K	35 our reader K	703 reader K	703 take our # minute K	703 two-minute K	704 short K	831 take our K
suscribirte	851 al K
suscribite	916 K a nuestro	926 K
suscripciones	930 K
suscriptor	50 como K	50 si eres K	844 ya soy K	844 ya eres K	926 hazte K
suscriptora	926 hazte K
suscriptores	50 los K pueden	50 nuestros K pueden	845 exclusivo para K	845 sólo para K	845 solo para K	927 nuestros K	930 K
susisiekite	38 K su mumis	1650 K su mumis
sustaining	732 K member	831 K member	831 become a K
sustenta	2052 que K o
sutikimo	1618 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2459 K
svarar	1890 vi K alle
svarbiausius	1649 K savaitės
svarede	428 K
svarer	1890 vi K alle
svarte	1892 K
svideo	2215 K vam se tekst
svobodno	2377 podprite K
svobodnou	347 podpořte K
svoju	2204 K e-mail	2204 K mejl	2232 K e-mail
""", 'sw': """
swish	2435 via K
swisha	2456 K en gåva	2456 K oss	2456 K gärna	2456 K till #
""", 'sy': """
syndicated	788 auto-generated from a K feed	788 published from a K feed	788 K feed
syndication	788 our K team
syntetisk	396 K stemme	1857 K stemme
""", 'sz': """
szerint	1355 K
""", 'ta': """
taalfout	1729 K
taasavaldada	45 K
tady	274 když už jste K
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
tahun	1412 per K
takes	779 free and K less than
takip	2509 bizi K edin	2509 K et	2528 x'te K	2544 K edin	2557 bizi K edin
takk	1865 ja K, jeg vil
takket	426 K være dig	1890 K være deg
taloustoimittaja	1057 K
talsyntes	2426 K
tamamini	20 haberin K	20 yazinin K	2557 K okuyun
tandai	62 K saya	62 K kami
tandasnya	1413 K
tanggung	1408 menjadi K jawab penulis
tapana	1088 K sanoa
tapkite	1650 K nariu
tarafindan	2530 yapay zeka K	2530 yapay zekâ K
tarayiciniz	10 K
targeting	750 K cookies
tarjoa	54 K kahvi
tartalmat	9 ezt a K
tartalom	9 a K	1323 külső K
tarvitsee	1085 K sinua	1085 K tukeasi
tarvitsemme	1085 K apuasi	1085 K tukeasi
tasuta	960 K konto
tavsiye	2560 K etti	2560 K ediyor
""", 'te': """
te	2528 'i x'K
teada	38 anna meile K
team	832 our K	1810 ons K
teatas	971 K
teavitused	954 K
techredacteur	1785 is K
tegasnya	1413 K
tehisaru	950 K abil	950 tegi K	966 K abil
tehisintellekt	950 K
tehisintellekti	950 K abil	966 K abil
teica	1693 K
teigia	1653 K
teil	553 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	579 K sie uns
teilnehmen	506 jetzt K
teilte	582 K mit	582 K der	582 K die
tekrarladi	2560 K
tekst	20 cały K	20 ceo K	1787 deze K	1973 ten K	2233 ceo K	2260 ovaj K
tekstovima	2244 svim K
teksty	1973 nasze K
telefon	401 på din K
telefoni	954 otse K	954 otse oma K
telegram	16 K	154 K	188 K канал	188 канал в K	244 canal de K	305 K	390 på K	390 K-kanal	460 unseren K-kanal	494 auf K	494 K-kanal	539 unserer K-gruppe	609 K	689 join our K	689 our K channel	831 join our K	864 nuestro canal de K	1154 canal K	1154 groupe K	1463 canale K	1744 K-kanaal	1851 på K	1851 K-kanal	1931 K	1997 nosso canal no K	2076 canalul de K	2126 мы в K	2126 наш K-канал	2126 в нашем K	2126 новости в K	2147 K	2147 K-канал	2147 K-канале	2217 K	2217 K-u	2249 K kanalu	2278 K	2338 K	2420 på K	2420 K-kanal	2524 K	2574 ми в K	2574 наш K-канал	2574 у нашому K	2594 K	2594 K-канал	2594 K-каналі	2693 kênh K
telegrama	1931 K
telegrame	2278 K
telegrami	945 K kanaliga
telegramie	1931 K
telegramis	945 K
telegramissa	1053 K
telegramkanaal	1744 K
telegramkanal	2420 K
telegramon	1319 K
telegramu	305 K	2217 K	2338 K
teljes	20 K cikk
tell	796 K us
telli	968 K kohe
tellija	932 oled juba K
tellijad	50 K saavad	964 ainult K
tellijatele	932 artikkel on K	932 ainult K	964 tekst on K	964 lugu on K	964 artikkel on K
tellimus	972 K
temas	888 cubre K
temat	1932 zgłoś K
tenhle	348 K text
tento	2319 K text
terangnya	1413 K
termos	2004 K de uso
terms	699 agree to our K of	699 agree to our K and	700 agree to the K
terugkijken	1789 hier K
terugluisteren	1789 hier K
teruskan	49 K
testen	430 jetzt K	430 K sie	438 für # € K	438 für # euro K
testez	1103 K-nous	1183 K-nous
testified	834 K
tetszett	1353 K a cikk
text	38 K us	793 this K
texte	556 alle K zum
texten	2429 fel i K
texter	2455 våra K	2455 fler K
textos	58 novos K por e-mail
""", 'th': """
tham	51 hãy cùng K gia
thank	728 K you to the	728 K you to all of you	728 K you to all who	728 K you to our
thanks	728 K to all of you who
them	51 . join K	51 , join K	51 will you join K	51 . be one of K	775 will you join K	828 join K from
thema	540 K für uns
themenseite	532 unserer K
theo	2653 K dõi báo	2692 hãy K dõi	2695 K ông	2695 K bà	2695 K lời
there	42 were you K
think	703 let us know what you K	831 tell us what you K
thoughts	703 share your K	831 share your K
thousands	831 join K of
threads	305 K
threema	494 auf K
throw	650 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	532 im live-K
tickets	827 K here	827 book K here
ticketshop	506 unserem K
tietosuojaseloste	1042 K
tietosuojaselosteen	1067 hyväksyt K
tijeku	2232 budite u K
tikkie	1811 K
tiktok	16 K	544 inhalt von K	609 K
tiktokon	1319 K
tiktoku	2217 K	2338 K
til	425 vær med K
tilaa	1085 K nyt
tilaaja	50 K voi	1030 oletko jo K
tilaajamme	1086 K
tilaajana	50 K voit	1030 jatka lukemista K	1030 K pääset	1030 K voit	1030 koko juttu K
tilaajat	50 K voivat	1078 vain K	1089 K
tilaajille	1030 vain K	1078 on K
tilaamalla	1067 K hyväksyt	1070 K
tilauksen	1033 voit peruuttaa K
tilaus	1089 K
tilbage	414 gratis artikel K
tilgang	1889 få fri K
till	38 hör av dig K oss	38 hör av dig K vår	2382 vi har en bön K dig	2456 ge en gåva K oss
tillade	2459 K
tillatt	1880 ikke K å gjengi
tilmeld	363 K dig vores	403 ved at klikke på K	425 K dig vores	425 K dig her	425 K dig gratis
tilmelde	403 ved at K dig
tilmelding	403 ved K
tim	2225 naš K
tin	2696 bản K
tine	2092 fără K nu
tip	38 K os	375 K os	375 har du et K	425 K os	650 K your	1781 app je K
tipeee	1148 K
tipline	741 our K
tipp	540 K für uns
tips	38 K oss	38 send K til	38 send eit K	38 send et K	741 news K	1837 K oss	1837 har du et K	1889 K oss	2406 har du ett K	2407 har du K
tipsa	38 K oss	2456 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	352 en lille K at bede	1814 en liten K å be
""", 'tl': """
tl	2559 # K
""", 'to': """
to	57 from us K you
today	733 join K	831 chip in K	831 sign up K	831 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1812 gaf K
toestaan	1786 cookies K
toestemming	1725 K te geven	1750 je K nodig	1750 uw K nodig	1750 geef K	1777 overname zonder K	1786 geen K gegeven	1801 tekst mag zonder K
toeta	957 K meid	968 K meid
toetage	968 K meid
toetus	957 sinu K	968 sinu K	968 teie K
toho	42 byli jste u K
toimetaja	947 K
toimetus	969 meie K
toimetusele	39 meie K
toimintaamme	1085 tue K
toimittaja	1057 lehden K	1057 politiikan K	1057 vapaa K	1057 on K
toimittajallemme	39 K
toimittajamme	1086 K
toimitukseemme	38 ota yhteyttä K
toimitukseen	38 ota yhteyttä K
toimituksellemme	1086 K
toimituksemme	1086 K
toimitusta	1085 tue K
toisti	1088 K
told	834 K
torjui	1088 K
toteaa	1088 K
totesi	1088 K
touch	650 get in K	716 get in K with our
""", 'tr': """
trabaja	888 K en
trabajo	840 si te gusta nuestro K	927 nuestro K
trabalho	2043 valoriza o nosso K	2052 nosso K
tracking	802 K
tragen	430 K sie hier	579 K sie sich
train	48 K ai
training	48 ai K	48 ai-K	48 ki-K
traitement	1130 K de vos données
trakteer	54 K me op een koffie	54 K ons op een koffie	1809 K ons
traktir	54 K kopi	54 K saya kopi	1397 K kami
transcript	793 this K
transferred	700 personal data may be K
translated	726 this article was K
transmettez	49 K-le
transmis	2107 a K
transparenzhinweis	482 K
tratamento	2004 K dos seus dados
tratamiento	872 K de tus datos
trattamento	1443 K dei dati
travail	1184 notre K
tredje	2425 K part
trenger	1817 vi K din støtte	1889 vi K din hjelp
treningu	48 K ai
trenowania	48 K ai
trgovine	2346 naše spletne K
trgovini	2225 našoj K	2346 naši spletni K	2346 naši K
trial	662 your free K	831 start your free K	831 start a free K	833 free K
tribunais	2021 cobre K
tribunales	888 cubre K
trimite	49 K-l
trimitem	57 îți K	57 vă K
trusted	737 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	1085 K
tukijaksi	1085 ryhdy K
tulisan	1411 K ini
tulisnya	1413 K
tunnistas	971 K
tunnus	1074 luo K	1085 luo K
tuo	1482 il K #x#
tuomitsi	1088 K
tutur	1413 K
tuturnya	1413 K
""", 'tv': """
tvirtina	1653 K
tvrdi	2262 K
tvrdil	350 K
tvrdila	350 K	2262 K
tvrdio	2262 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	834 K
twierdzi	1975 K
twitter	685 share on K	689 follow him on K	689 follow her on K	689 follow them on K	689 follow on K	2528 K'da takip
twitteris	945 K
twitterze	1912 na facebooku i K
""", 'ty': """
tygodniowo	1974 K
tygodniu	17 raz w K
typo	766 spot a K
""", 'ub': """
ubegrenset	1823 K tilgang
""", 'uc': """
ucap	1413 K
ucapnya	1413 K
""", 'ud': """
udbyder	395 ekstern K
udfyldes	378 skal K
udtalte	428 K
""", 'ue': """
uenig	43 K?
""", 'ug': """
ugen	427 om K
""", 'ui': """
uitgeschakeld	1722 javascript is K
uitschrijven	1707 op elk moment K
uitzending	1789 de K hieronder
""", 'uj': """
ujar	1413 K
ujarnya	1413 K
""", 'uk': """
uken	1891 i K
uker	1889 prøv # K
""", 'ul': """
ulubionych	1930 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	695 video K
unbegrenzt	526 alle artikel K
unbegrenzten	553 K zugriff	553 K zugang
unbegrenzter	526 K zugang
undrade	2459 K
uneix	51 K-t'hi	269 K-te
ungkap	1413 K
ungkapnya	1413 K
uniquement	1173 nous vivons K grâce
unisciti	51 K a loro	51 K	1493 K
unitevi	51 K a loro
uniu	51 K-vos-hi
unlimited	662 get K access	662 K digital access	664 K access for	807 K reading	807 want K access
unlock	20 K this	662 K the rest
unser	580 K ziel	580 K team
unsere	36 K leser	452 K app	549 K neue app	552 durch K leser	579 können sie K	580 K leser	580 K texte
unserem	35 K quiz	438 mit K abo	506 in K shop	506 K online-shop	539 K kanal	546 K shop
unseren	36 K lesern	506 K shop	546 K online-shop	580 K lesern	580 K kanal
unserer	452 in K app	516 K app	532 lesen sie auf K	549 K neuen app	580 K arbeit
unseres	506 K teams
unsubscribe	672 K at any time	672 K anytime	803 K whenever
unterschied	523 machen einen K	523 macht einen K
untuk	1410 masuk K
unutmayin	2544 K
""", 'up': """
upcoming	799 our K
updates	58 receive K by email	672 get K by email	762 check back for K	762 refresh for K
upgrade	662 K to paid	662 K to read	662 behind the paywall. K
upitala	2262 K
upitao	2262 K
upitnik	2229 K
upozorava	2262 K
upozorila	2262 K
upozorio	2262 K
upozornenia	14 K	2292 K
upozornil	350 K
upozornila	350 K
uppgav	2459 K
uppger	2459 K
uppmanade	2459 K
ups	835 pop-K
""", 'ur': """
urednica	2219 je K	2219 , K	2340 je K	2340 , K
urednik	2219 je K	2219 , K	2340 je K	2340 , K
urged	834 K
urheilutoimittaja	1057 K
urteilte	582 K
""", 'us': """
us	38 dm K
""", 'ut': """
utbrast	2459 K
utilisation	1130 K de cookies	1130 K des cookies	1130 conditions générales d'K
utilisons	1129 nous K des cookies
utilitza	249 K galetes
utilitzem	249 K galetes
utilizamos	871 K cookies	2003 K cookies
utilizza	1442 questo sito K i cookie	1443 K cookie
utilizziamo	1442 K i cookie
utrzymujemy	1973 K się
uttalte	1892 K
""", 'uu': """
uudelleen	45 julkaista K
uudelleenjulkaista	45 K
uudised	967 meie K
uudiskiri	935 telli meie K	955 K	968 telli K	969 meie K	972 K
uudiskirja	955 K
uudiskirjaga	935 K	955 K
uudiskirjast	955 K
uudistes	944 google K
uutisemme	1084 K
uutisilmoitukset	1065 K
uutisissa	1052 google K
uutiskirje	1033 tilaa K	1068 K	1085 tilaa K	1089 K
uutiskirjeemme	1033 K	1086 K
uutiskirjeen	1067 tilaamalla K	1068 K
uutiskirjeet	1068 K
""", 'uv': """
uvedl	350 K
uvedla	350 K
uviedla	2321 K
uviedol	2321 K
""", 'uy': """
uyardi	2560 K
uyariyor	2560 K
uygulamamiz	2506 mobil K	2558 K
uygulamamizi	2506 K indirin	2506 K indir	2506 mobil K	2557 K indir
uygulamasini	2535 K
uygulamayi	2507 K indir	2507 K indirin
""", 'uz': """
uzviknuo	2262 K
""", 'va': """
vaati	1088 K
vaativat	1088 K
vacancies	757 our current K	757 our K
vacatures	1755 onze K	1755 alle K in
vacaturesite	1788 K	1788 onze K
vakuutti	1088 K
valfri	2385 swisha K summa	2456 swisha K	2458 K summa
valgfritt	1817 vipps et K	1889 vipps K
valittaa	1088 K
valitti	1088 K
vallotta	1355 K
vapaasti	45 lainata K
var	42 K du der
vare	2457 tack K er	2457 tack K dig
varnade	2459 K
varnar	2459 K
varoittaa	1088 K
varoitti	1088 K
varoval	350 K
varovala	350 K
varsel	1862 K
varsler	1862 K	1862 push-K
varslinger	14 K
varuje	350 K
vas	2237 bez K	2260 bez K
vastasi	1088 K
vastasivat	1088 K
vastaus	21 peruuta K
vayas	837 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2458 i K
vedomosti	2290 svoje K
velden	60 K met een ster
ven	425 del med en K
vendredi	17 chaque K
venn	1889 del med en K
ventana	874 se abre en una K nueva
veraltet	465 ihr browser ist K
verantwoordelijk	30 niet K	1774 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	536 ist der anbieter K	536 der anbieter selbst K
verarbeitung	519 K meiner daten
verborgen	60 e-mail-adresse bleibt K
verder	20 K lezen	1696 voor je K gaat	1702 lees K met	1702 K lezen?	1704 om K te lezen	1770 gratis K met	1794 lees gratis K	1806 help ons K
verdi	2560 karar K	2560 söz K	2560 diye yanit K	2560 yanit K	2560 cevap K
vereiste	21 K velden zijn	1728 K velden
verfasser	500 meinung der K
verfassers	500 meinung des K
vergoeding	1774 een K ontvangen als
verhaal	1810 dit K	1810 goed K
verhalen	1770 toegang tot alle K	1808 K in je mail	1810 onze K
verhindert	467 ein skript K
verileriniz	2513 kişisel K
verin	38 bize haber K
verklaarde	1812 K
verktyg	2426 hjälp av ett ai-K
verlag	523 kein K	580 kein K
verlinke	62 K mich
verlinkt	62 K mich
verouderd	1722 je browser is K
verpassen	579 K sie
verscheen	1739 dit artikel K eerder	1777 versie van dit artikel K	1777 stuk K eerder	1777 artikel K ook	1801 dit artikel K eerst	1801 dit stuk K eerst
verschenen	1777 artikel is eerder K op	1777 artikel is eerder K in de krant
verschenken	579 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1785 doet K vanuit
verslaggever	39 onze K	1745 onze K	1746 is K	1746 is politiek K	1785 is medisch K	1785 werkt als K
verslaggevers	39 onze K	1782 onze K
vertaling	1787 deze K
verteiler	491 K
vertelde	1812 K
vertelt	1812 K
vertraulich	495 redaktion K	570 K hinweise
verwenden	467 wir K cookies
verwendest	465 K einen adblocker
verwendet	467 diese website K cookies	467 diese webseite K cookies
verwendung	544 K von cookies
verzi	315 audio K
verzii	2289 audio K
verzoek	1696 een klein K
vesti	2203 K na mejl
vestima	2217 google K
""", 'vi': """
viber	16 K	154 K	188 канал във K	609 K	2147 K	2217 K	2217 K-u	2338 K	2594 K
viberen	1319 K
viberi	2278 K
viberju	2338 K
viberu	305 K	2217 K
viberze	1931 K
vidare	49 skicka den K	49 skicka K	49 send den K	2388 för att läsa K	2456 läs K för
videa	40 fotky a K	2342 ogled K
videli	2221 K video
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
videos	40 your K	40 photos and K	40 fotos und K	40 bilder und K	40 tus K	40 fotos y K	495 fotos oder K	544 laden des K	547 mehr K von
videosid	40 pilte ja K
videot	40 kuvat ja K
videozapise	40 fotografije i K
videre	49 send den K	358 for at læse K	425 læs K for	1820 for å lese K	1889 les K for
vidjeli	2221 K video
viernes	17 cada K
view	676 K in app
views	30 K of	670 free K left
vigtigste	423 ugens K	423 dagens K
viikko	17 joka K
viikossa	1087 K
vijesti	2203 K na e-mail
vijestima	2217 google K
vikala	2262 K
vikali	2262 K
vikao	2262 K
viknula	2262 K
viknuo	2262 K
viktigaste	2455 veckans K	2455 dagens K
viktigste	1888 ukas K	1888 dagens K
vill	2433 ja tack, jag K
vincoli	1495 senza K
vinkkaa	38 K meille
vinkki	38 lähetä K
vipps	1867 på K	1889 K et	1889 K oss	1889 K til
virtuaaliavustajamme	63 K
virtuaalne	63 K assistent
virtual	63 asisten K
virtualni	63 K asistent	63 K pomoćnik	63 K pomočnik
virtuellen	579 K kaffee
virtueller	63 unser K assistent
vises	60 e-mail K ikke
visibile	60 email non sarà K
visible	60 e-mail ne sera pas K
visto	1416 K che sei qui
visualiser	1159 K les contenus
visualizzare	1442 per K questo contenuto
vivons	1173 nous K grâce à nos	1173 nous ne K que
""", 'vo': """
voice	832 our K
volal	350 K	2321 K
volala	350 K
volali	350 K
volg	1718 K ons op	1718 K ons via	1809 K ons
volgende	21 in deze browser voor de K
volgens	1812 K
voor	1707 meld je aan K	1770 veel meer K #
voorbehouden	1739 alle rechten K
voordat	1696 K je gaat
voorkeursbron	1743 K
voorkeursbronnen	1780 K
vorbehalten	438 abonnenten K	482 alle rechte K
vorbei	579 schau K
vores	35 K quiz	365 hent K app	365 i K app	425 støt K	425 hent K	426 K app
vorgelesen	511 ki-stimme K
vorlesen	2 artikel K	2 text K
vostre	40 le K foto
vostri	40 i K video
votre	1090 K don	1095 K don nous	1148 K don	1183 K aide pour
vous	18 sans K	1184 sans K
""", 'vp': """
vpn	64 a K	64 ein K	64 mit K	64 un K	64 без K
""", 'vr': """
vragen	1696 hebben we een gunst te K	1696 we willen je iets K
vriend	1809 word K
vrijdag	17 elke K
vroeg	1812 K
""", 'vs': """
vsebin	2364 do vseh K
vsebina	2342 zunanja K
vsebine	2342 zunanje K	2342 te K
vsebino	9 to K	2342 zunanjo K
vstupenky	312 K na naši
""", 'vu': """
vuodessa	1087 K
vurguladi	2560 K
""", 'vy': """
vygenerovala	329 K ai	2302 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	297 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1630 K redaktorius
vyriausioji	1630 K redaktorė
vytvorila	2302 K ai
vyzval	350 K
vyzvala	350 K
""", 'wa': """
waardeer	1767 K dit artikel
waardeert	1767 dit artikel K
waardevol	1696 vond je dit artikel K
waarschuwt	1812 K
wajib	21 ruas yang K
waktu	0 K baca
waren	42 K sie vor ort
warf	582 K vor
warned	834 K
warns	834 K
warnt	582 K
warnte	582 K
warst	42 K du vor ort
wartawan	39 K kami	1386 adalah K
washington	719 is a K
waszych	1952 z K wpłat	1973 z K wpłat
""", 'we': """
we	775 K have you.
webbplats	2403 denna K använder cookies
webinar	506 zum K	616 δωρεάν K	616 το K μας	616 K μας	1755 ons K	1937 nasz K	2225 naš K	2346 naš K
webinarimiza	2531 K
webshop	1755 onze K
webshopu	2225 našem K
website	372 dette K bruger	580 unsere K	832 our K	1801 niets van deze K
webwinkel	1755 onze K	1788 de K van	1788 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	833 a K	833 per K	1811 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	672 sign up for our K	731 our K email	731 K round-up
weergegeven	60 e-mailadres wordt niet K
weiter	438 lesen sie sofort K
weitere	532 K texte finden sie
weitergegeben	551 wird nicht K
weiterlesen	20 K	438 K mit	438 jetzt K	438 diesen artikel K	438 kostenlos K	438 mit plus K	465 mit werbung K
weitermachen	552 damit wir K
weiterverbreitet	45 K
weiterverwendet	45 K
weiterverwendung	561 K nur mit
weiterzulesen	438 um K
weken	1811 K voor
werbeblocker	465 deaktivieren sie ihren K
werbefrei	580 K
werbelink	558 K
werbelinks	558 K
werbevereinbarung	446 stimme ich der K zu
werbung	11 K	526 alle texte ohne K	526 abo ohne K	580 ohne K
werde	579 K teil
werden	51 . K sie eine	579 K sie teil
werk	1810 ons K
werken	1788 kom K bij
wersja	2 K audio
wesprzyj	1897 K nasze	1952 K	1972 K nas	1972 K nasze	1972 K naszą	1972 K mnie
weten	38 laat het ons K	1728 laat het ons K	1809 laat het ons K	1812 laat K
wetenschapsredacteur	1785 is K
""", 'wh': """
whatever	831 chip in K
whatsapp	16 K	38 K us	154 K	188 K канал	244 canal de K	244 al teu K	244 a K	305 K	390 på K	390 K-kanal	452 K-kanal der	460 unser K-kanal	460 unserem K-kanal	460 unseren K-kanal	460 zum K-kanal	460 K-kanal von	494 auf K	494 per K	494 K-gruppe	494 bei K	539 unserer K-gruppe	609 K	685 share on K	685 share via K	689 join our K	689 join us on K	689 our K channel	689 updates on K	831 join our K	864 nuestro canal de K	1053 K-kanavaa	1154 chaîne K	1154 canal K	1154 sur votre K	1154 groupe K	1411 K kami	1463 canale K	1463 gruppo K	1463 su K	1463 numero K	1744 K-kanaal	1744 K-groep	1744 via K	1744 op K	1781 in je K	1781 stuur ze via K	1851 på K	1851 K-kanal	1911 kanał na K	1931 K	1997 nosso canal no K	1997 nosso canal do K	1998 grupo do K	2076 canalul de K	2076 direct pe K	2147 K	2217 K	2217 K-u	2249 K kanalu	2278 K	2338 K	2420 på K	2420 i K	2420 K-kanal	2524 K	2594 K
whatsappa	1931 K
whatsappe	2278 K
whatsappgroep	1744 K
whatsappi	945 K kanaliga
whatsappie	16 K	1931 K
whatsappiin	1053 K
whatsappis	945 K
whatsappissa	1053 K
whatsappkanaal	1744 K
whatsappkanal	2420 K
whatsappon	1319 K
whatsappu	16 K	305 K	2217 K	2278 K	2338 K
while	652 K you're here
whitelist	695 K our site	695 K this site	695 K us
""", 'wi': """
widerruf	551 K finden sie
widerrufen	447 jederzeit K
widersprechen	43 K?
widoczny	60 adres e-mail nie będzie K	60 e-mail nie będzie K
window	685 opens in new K	685 opens in a new K
winkel	1788 onze K
winning	719 is an award-K
wirtschaftsredakteur	572 ist K
wirtschaftsredakteurin	572 ist K
wirtschaftsressort	496 leitet das K
wirtualnego	63 K asystenta
wirtualny	63 K asystent
wissen	495 K sie mehr
withdraw	700 K your consent
without	18 K you	18 K your	832 K you
""", 'wo': """
woche	17 jede K	581 pro K
wochen	526 # K für	526 vier K für	581 K lang
word	1695 K lid	1699 K lid en	1741 K lid
work	831 back our K	832 our K
working	53 months K on this
""", 'wr': """
write	38 K to us	703 K to us at	831 K to us
writer	717 is a staff K for	717 is a senior K at	719 is a staff K	719 is a senior K	719 is a K
writes	719 K about	745 K on	834 K
writing	786 correct at the time of K
written	719 has K for
wrote	834 K
""", 'ws': """
wsparcia	1973 waszego K	1973 twojego K
wsparcie	1898 twoje K	1972 twoje K pozwala	1972 twoje K pomaga	1972 twoje K jest dla nas
wsparciu	1897 dzięki twojemu K	1973 dzięki K	1973 waszemu K
wspieraj	1952 K	1972 K nas
wszystkich	1959 K treści	1959 do K artykułów	1959 do K tekstów
""", 'wu': """
wurde	488 text K	545 das audio K
""", 'wy': """
wydarzenie	1937 nasze K
wydawcy	1950 bez zgody K	1950 za zgodą K
wyjdziesz	1894 zanim K
wymagane	21 K pola są	1918 pola są K
""", 'x': """
x	1482 #K#
""", 'ya': """
yakiniyor	2560 K
yalvardi	2560 K
yalvariyordu	2560 K
yaniti	21 K iptal et
yanitladi	2560 K
yanitlayin	2544 K
yapabilir	2544 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2503 giriş K
yapay	2530 K zeka ile	2530 K zekâ ile
yapilamaz	2519 alinti K
yapin	24 giriş K	2544 giriş K	2557 bağiş K
yapmak	6 yorum K
yardim	2557 bize K edin
yardimiyla	2549 yapay zeka K	2549 yapay zekâ K
yayimlanabilir	45 K
yayimlanmasi	2548 izin alinmadan K
yayimlayabilirsiniz	45 K
yayinlanabilir	45 K
yayinlanamaz	2519 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yayinlayabilirsiniz	45 K
yazaridir	2527 K	2527 köşe K
yazdi	2560 K	2560 diye K
yazin	38 bize K	2525 bize K	2544 K	2557 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2560 K
yazmak	6 yorum K
""", 'ye': """
year	833 a K	833 per K
""", 'yi': """
yildizli	60 K alanlar
yillik	2559 K
""", 'yo': """
youtube	16 K	154 K	467 inhalte von K	544 inhalt von K	609 K	689 on K for more	689 on K for the	1411 K kami	2594 K	2653 kênh K của
youtubeu	2217 K
youtubu	2338 K
""", 'za': """
za	2233 K # €	2295 K # €	2353 K # €
zaak	1745 meer over deze K
zaakceptuj	1934 K pliki cookie
zabranjeno	2236 K kopiranje
zabronione	1927 kopiowanie K
zadarmo	2295 článkov K	2295 články K
zahlasujte	332 K	2305 K
zahtevana	21 K polja
zahtevao	2262 K
zahtijevao	2262 K
zainstaluj	1905 K naszą aplikację	1906 K aplikację
zajednici	2249 viber K
zalo	2651 quan tâm K
zalogowani	1918 tylko K
zalogowaniu	1900 dostępny po K	1900 dostępna po K
zalogowanych	1941 tylko dla K
zaloguj	24 K	1901 K się, aby	1901 K się aby
zamkniesz	1894 zanim K
zamolila	2262 K
zamolili	2262 K
zamolio	2262 K
zamudite	2367 ne K
zapewnia	1975 K
zapisal	2380 je K
zapisz	1903 K się na nasz	1972 K się na	1972 K się do
zapraszali	1975 K
zaradi	2357 K vas	2378 K vas
zaregistrujte	322 zdarma se K	322 se zdarma K	322 zdarma K	322 K se zdarma	2295 K sa zadarmo	2295 K sa
zarejestrowanych	1941 tylko dla K
zarejestruj	1901 K się, aby	1972 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1930 K źródeł
zavisi	2259 K od vas
zavolal	350 K
zavolala	350 K
zaznacza	1975 K
""", 'zb': """
zbierka	2322 K
""", 'zd': """
zdarma	322 článků K	322 články K
""", 'ze': """
zegt	1812 K
zei	1812 K
zeptal	350 K se
""", 'zg': """
zgadzacie	43 K się?
zgadzasz	43 K się?
""", 'zi': """
zice	2107 K
zicea	2107 K
ziedojums	1694 K
zitten	1810 we K ook op
""", 'zk': """
zkuste	278 K první měsíc	347 K první měsíc
""", 'zn': """
znalosti	316 své K
znanje	2229 svoje K	2229 svoje K u	2349 svoje K
""", 'zo': """
zobrazen	60 e-mail nebude K
zobrazenie	2282 K tohto obsahu	2282 K obsahu	2282 K príspevku
zondag	17 elke K
zonder	1767 K jouw steun	1767 K uw steun
zostanie	1918 twój adres email nie K
""", 'zp': """
zpravodaj	307 , K
zpravodajem	307 je K
zpravodajkou	307 je K
""", 'zr': """
zrezygnuj	1901 K w każdej chwili	1974 K w każdej chwili
""", 'zu': """
zuerst	561 text ist K	578 text wurde K
zufolge	582 K
zugang	438 noch keinen K
zugeschickt	450 per e-mail K	450 per mail K
zugestimmt	467 externen diensten nicht K
zusammenarbeit	536 beitrag ist in K	536 artikel ist in K	536 text ist in K
zusammenfassung	489 K
zustimmung	467 K jederzeit	468 ihre K	468 mit ihrer K
""", 'zv': """
zvali	350 K
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
appen
appje
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
comentarii
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
working
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
  566),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  656),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 711))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1533), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1533),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1533),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1548),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1589),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1589), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1589),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1589), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2733),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2744), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2752))

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
