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
ar.later	w0	closer	0
ar.button	w0		0
ar.wall	w2		0
ar.wall-line	c2		24
ar.letter	c4		24
ar.app	c5		18
ar.share	w10		0
ar.follow	c13		20
ar.ad	w9		0
ar.consent	c7		50
ar.comments	w12		0
ar.related	w11	heading	0
ar.lead-in	s11	lead-in	28
ar.furniture	w11		0
ar.copyright	c15		24
ar.channel	s13		18	google news|google|جوجل|غوغل|قوقل|واتساب|الواتساب|واتس|تلغرام|تلجرام|تليجرام|تليغرام|تيليجرام|تيليغرام|نبض|سناب شات|whatsapp|telegram
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
bg.letter	c4		26
bg.ad	w9		0
bg.related	w11	heading	0
bg.lead-in	s11	lead-in	30
bg.label	w10		0
bg.copyright	c15		30
bg.for-subscribers	c2		24	статия|статията|съдържание|съдържанието|текст|текстът
bg.later	w0	closer	0
bg.opener	c0	opener	0
bg.source	c13		26	google|гугъл|търсачк*|търсене*	добавете|изберете|направете|отбележете|последвайте
bg.channel	c13		24	последвайте|следвайте|присъединете се|присъедини се|абонирайте се|влезте|харесайте|намерете|гледайте|вече сме	наш|нашия|нашият|нашата|нашето|нашите|ни|нас|сме|канал|групата|новини
bg.tip	c14		32	@|снимки|снимка|видео|новина|новини|сигнал|сигнали|свидетел|свидетели|знаете|история|историята|репортер|редакция*|анонимно|мнения|грешка
bg.bio	c14	bio	60	пише за|пише по|занимава се|отразява|завършил*|завършва|работи в|работи във|в отдел|отдел|автор на|водещ на|в редакция*|специализира
bg.author-of	s14		18	коментатор|колумнист|репортер|редактор|редакцията|за автора
bg.embed	c7		40	приемете|разрешете|съгласен|съгласна|съгласие|използва бисквитки|използваме бисквитки|настройки|политика
bg.machine	s16		18	ai|изкуствен|изкуствения|изкуственият|чатбот	помощта|създаден*|генериран*|проверен*|преведен*|преводът|акценти|статия|статията|накратко|интелект|асистент|грешки
bg.useful	s12		12	статия|статията|резюме|резюмето|текст|текста|материал	полезн*|хареса*|оценете
bg.own-offer	c4		20	присъединете се|запишете се|регистрирайте се|купете|може да купите|поръчайте
bg.issue	s4		12	на пазара|по будките|в продажба
bg.podcast	c13		24	слушайте|чуйте|гледайте|абонирайте се|последвайте	spotify|apple|youtube|платформ*|приложени*|нашия|нашият|новия
bg.poll	c16		16	участвайте|попълнете|гласувайте|тествайте|проверете|отговорете|направете
bg.talk	c12		26	регистриран*|влезте|влезли|трябва|редакцията|спазвайте|профил*
bg.store	s5		14	google play|app store|appgallery|ios|android|приложение|приложението|известия|известията
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
bg.receive	c4		14	имейл*|статии*|бюлетин*|поща*
bg.read-us	c13		14	телефона|приложени*|google*|youtube|viber|мобилн*
bg.on-channel	c13		18	нашия|нашата|ни	ще намерите|последвайте|вижте|четете|най-важните|присъединете се
bg.need-cookies	c7		20	трябва да разрешите|трябва да приемете|да приемете бисквитките
bg.sign-up-get	c4		16	абонирайте се|запишете се|регистрирайте се
bg.with-plan	c2		16	ще прочетете|ще четете|получавате
bg.join-readers	c0		24	присъединете се
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
bn.embed	c7		30
bn.ai	c16		14	সারসংক্ষেপ|সারাংশ|এই লেখাটি|এই প্রতিবেদনটি|আমাদের	তৈরি|সাহায্যে|সহাযতায|জিজ্ঞাসা|অনুবাদ|দিযে
bn.useful	c12		9	খবরটি|লেখাটি|প্রতিবেদনটি|সারাংশটি|খবরে|লেখায
bn.offer	c16		12	আমাদের|করুন|কিনুন|অনলাইন|কুইজে|মতামত দিন
bn.watch	c10		9	খবরটি|প্রতিবেদনটি|লেখাটি|পডকাস্ট|ওপরের|নিচের|ভিডিওটি|এখানে|ক্লিক করুন
bn.comment	c12		12	লগইন|লগ ইন|ই-মেইল|ইমেইল|আপনার
bn.app	c5		14
bn.letter.line	c4		16	লিখুন|দিন|সাবস্ক্রাইব|ধন্যবাদ|নিউজলেটার|শর্তাবলি|প্রকাশিত
bn.appeal	c0		30	সহাযতা|অনুদান|পাঠকেরাই|দৈনিক|সাংবাদিকতা|সাংবাদিকতার|সাংবাদিকতাকে|পত্রিকা
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
cs.letter	w4		0
cs.letter-line	c4		0
cs.share	w10		0
cs.follow	c13		22
cs.ad	w9		0
cs.consent	w7		0
cs.consent-line	c7		80
cs.comments	w12		0
cs.related	w11	heading	0
cs.lead-in	s11	lead-in	34
cs.furniture	w11		0
cs.author	s14		36
cs.copyright	c15		36
cs.reuse	c15		36	šíření|kopírování|přebírání|publikování|reprodukce|rozmnožování|vykonává vydavatel|jsou vyhrazena
cs.cookies	c7		80	používáme|souhlasím|souhlasíte|tento web|této stránce|vaše|vašeho|zásady|zásadami|povolte
cs.for-subscribers	c2		24	článek|článku|text|textu|obsah|získejte|odemkněte|exkluzivně
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
cs.receive	c4		14	e-mail*|článk*|články|newsletter*|schránk*
cs.read-us	c13		14	google|googlu|mobilu|aplikac*|youtube|telefonu
cs.write-to	c14		20	@	?|;
cs.before-comment	s12		14
cs.no-use	c15		30	obsahu|článků|textů	zakáz*|zapovězen*|nepřípustn*
cs.preferred	c13		22	google|googlu|vyhledávač*
cs.sign-up-get	c4		16	přihlaste se|zaregistrujte se
cs.with-plan	c2		16	dočtete|přečtete|získáte|budete číst
cs.join-readers	c0		24	přidejte se
cs.asks	c0	asks	0
cs.voice	c0	voice	0
cs.price	c0	price	0
cs.speech	c0	speech	0
cs.about	c0	about	0
da.opener	c0	opener	0
da.later	w0	closer	0
da.button	w0		0
da.ask	c0		40
da.wall	w2		0
da.wall-line	c2		0
da.letter	w4		0
da.letter-line	c4		0
da.app	c5		22
da.share	w10		0
da.follow	w13		0
da.follow-line	c13		24
da.ad	w9		0
da.consent	w7		0
da.consent-line	c7		80
da.comments	w12		0
da.comments-line	c12		36
da.related	w11	heading	0
da.related-headed	s11	heading	9
da.lead-in	s11	lead-in	34
da.furniture	w11		0
da.author	s14		36
da.copyright	c15		36
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
da.calls	s16		13	din plads her|udgave af podcasten|podcasten her|i debatten|med en ven|samtykke for at|del af vores|bedste historier fra|mailboks|artiklen|artikler|hele interviewet|flere historier|abonnent|abonnenter|abonnement|plus-abonnent|mailboks|indbakke|mailadresse|nyhedsbrev*|gavekort|kommentere|link til|notifikation*|nyt i sagen|vores journalist*|vores redaktion|graverredaktion|os på|fra dig|tilmelding*|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|vores test|for dette emne|journalisten bag|til en kollega|tilmelding|hvor meget du ved
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
de.wall-register	c2		0	artikel|artikeln|lesen|weiterlesen|konto|newsletter|jetzt|unser*|uns|hier|anmelden|kommentieren|diskutieren|e-mail|e-mail-adresse|zugang|login|loggen|inhalte|weiter|kostenlosen|vollständig*
de.wall-register-alone	s2		4
de.wall-near	c2		0	artikel|artikeln|inhalt|inhalte|inhalten|text|texte|texten|lesen|weiterlesen|login|anmelden|zugang|zugriff|unser*|uns|dein*|digital*|e-paper|zeitung|sichern|plus|probeabo|probemonat|testphase|im monat|pro monat|mtl|pro woche|werbung|journalismus|premium|jetzt|testzeitraum|sie testen|testen sie|sie können|lesen sie
de.wall-near-alone	s2		5
de.wall-already	c2		20	?|sie sind|du bist|anmelden|einloggen|login
de.meter	c3		0
de.letter	w4		0
de.letter-line	c4		0
de.letter-revoke	c4		0	newsletter|newsletters|e-mail|e-mails|datenschutz*|unser*|uns|abmelde*|abmeldung|werbung|mail|anmeldung|abonn*|informationen|angebote|link|wir
de.letter-revoke-alone	s4		6
de.letter-near	c4		0	unser*|uns|abonnieren|abonniere|anmelden|melden sie|melde dich|melde|jetzt|hier|kostenlos*|gratis|erhalten sie|sie erhalten|bestellen|bestellen sie|dich|dein*|du|nachrichten|news|jeden|jede|täglich|wichtigste*|überblick|e-mail-adresse|anmeldung|abmelden|klicken sie|bitte|lesen sie
de.letter-near-alone	s4		4
de.app	c5		24
de.app.near	c5		24	unser*|uns|jetzt|kostenlos|gratis|nachrichten|nachrichten-app|news|hier|lesen|artikel|dein*|immer|laden sie|lade|holen sie|hol|die app für
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
de.offer.near	c2		22	abo|abos|abonn*|digital*|e-paper|zeitung|neukunden|lesen|artikel|kommentier*|konto|minute|unser*|weiterlesen|zugang|app
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
el.letter	c4		22
el.share	w10		0
el.follow	c13		22
el.ad	w9		0
el.consent	c7		50
el.comments	w12		0
el.related	w11	heading	0
el.lead-in	s11	lead-in	30
el.furniture	w11		0
el.copyright	c15		30
el.terms	w7		0
el.terms-line	c7		50	αποδέχεστε|αποδέχομαι|συμφωνώ|συμφωνείτε|διαβάστε την|μας|συνεχίζοντας
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
el.talk	c12		30	αναγνώστες|αναγνωστών|πείτε|γράψτε|αφήστε|εφημερίδα|δημοσιεύονται|φέρει|φέρουμε|συντάκτες|χρηστών	πείτε|γράψτε|αφήστε|εκφράζουν
el.store	s5		14	google play|app store|ios|android|εφαρμογή|app|ειδοποιήσεις|application
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
el.receive	c4		14	email*|άρθρα|newsletter
el.need-cookies	c7		20	πρέπει να επιτρέψετε|πρέπει να αποδεχτείτε|πρέπει να αποδεχθείτε|επιτρέψτε
el.no-use	c15		30	αναπαραγωγή|αναδημοσίευση|περιεχομένου|κειμένων	απαγορεύεται
el.sign-up-get	c4		16	εγγραφείτε|γραφτείτε
el.with-plan	c2		16	θα διαβάσετε|διαβάζετε|αποκτάτε
el.join-readers	c0		24	γίνετε κι εσείς|ελάτε κι εσείς
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
en.paywall.plan-alone	s2		6
en.paywall.keep-reading	c2		0	subscri*|sign in|log in|register|create|account|free|please|you|your|access|join|article|story|support|become|want
en.paywall.cancel	c2		0	subscri*|£#|$#|€#|your|trial|offer|month|digital|access|reading|just|only|no commitment
en.paywall.cancel-alone	s2		7
en.paywall.first	c2		0	$#|£#|€#|#|one dollar|a dollar|free	you|your|just|only|try|subscribe|get|then|cancel|now|start
en.meter	c3		0
en.newsletter.label	w4		0
en.newsletter.line	c4		0
en.newsletter.receive	c4		0	our|your|you|email|newsletter|newsletters|inbox|news|alerts|updates|stories|daily|weekly|morning|latest|i agree|we|us|top|best|briefing
en.newsletter.receive-alone	s4		5
en.newsletter.start	s4	among	22
en.app	c5		22
en.app.available	c5		22	our|download|news|now|get|your|read|stories|free on
en.app.available-alone	s5		6
en.app.download	c5		22	our|now|today|news|stories|latest|updates|breaking|here|scan
en.push	c6		20
en.push.receive	c6		20	you|your|you'll|our|us|news|breaking|latest|story|stories|browser|articles|article|please|click|posts|comments|updates|me|this
en.push.receive-alone	s6		6
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
en.comments.label	w12		0
en.comments.line	c12		40
en.comments.survey	c12		40	you|your|our|us|we|please|help us|complete|below|let|share|leave|tell|log in|sign in|register|subscribers|members|here|think
en.comments.survey-alone	s12		5
en.comments.letter	c12		40	@|submit|email|e-mail|here|your|words|write a
en.related.heading	w11	heading	0
en.related.headed	s11	heading	9
en.related.lead-in	s11	lead-in	32
en.related.more	w11	lead-in	0
en.related.on-site	p11	lead-in	32
en.related.label	w11		0
en.author	s14		45
en.author.asked	s14		45	us|our|email|e-mail|@|contact|tell|share|get in touch|write to|whatsapp|form below|hear|signal|here|reporter|reporters|let me|learn more
en.author.line	c14		40
en.author.line.who	c14		40	based in|who writes|writes|covering|covers|covered|@|follow|author|her work|his work|their work|has written|contributor|her book|his book|reporting from|email|lives in
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
en.letter.own	c4		34	sign up|subscribe|join|receive|get|delivered|register	our|here|free|your inbox
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
es.letter-near	c4		0	tu|tus|suscríb*|suscrib*|newsletter|newsletters|noticias|nuestr*|gratis|inscríb*|apúntate|titulares|aceptas|acepta|condiciones|política|boletines|confirma*|cuando quieras|enlace|correo|email|bandeja|momento
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
fa.share	w10		0
fa.follow	c13		20
fa.ad	w9		0
fa.consent	c7		40
fa.comments	w12		0
fa.related	w11	heading	0
fa.lead-in	s11	lead-in	28
fa.furniture	w11		0
fa.copyright	c15		24
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
fi.letter	w4		0
fi.letter-line	c4		0
fi.app	c5		20
fi.share	w10		0
fi.follow	w13		0
fi.ad	w9		0
fi.consent	w7		0
fi.consent-line	c7		70
fi.comments	w12		0
fi.related	w11	heading	0
fi.lead-in	s11	lead-in	34
fi.furniture	w11		0
fi.copyright	c15		30
fi.agency	w15		0
fi.left	s2		10
fi.preferred	c13		24	lisää|valitse|aseta|seuraa|tee|nosta|näe	google*
fi.channel	c13		20	liity|tilaa|seuraa|olemme|on nyt myös|saat
fi.tip	s14		30	toimittaja*|toimitukse*|meille|@|juttuvink*|uutisvink*|vinkin|kokemuksesi|nimettömä*
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
fr.ask-near	c0		40	notre|nos|nous|soutenez|soutien|rédaction|média|médias|journal|journalisme|information|indépendan*|ici|mensuel|ponctuel|coûte|revient|après|article|articles|lecteurs|cliquez|abonnez-vous|helloasso|dons sont
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
fr.letter-near-alone	s4		6
fr.app	c5		24
fr.app.near	c5		24	notre|nos|lire|lisez|votre|vos|actualité|actualités|infos|info|alertes|articles|ouvrir|suivez|retrouvez|gratuitement|téléchargez|disponible sur|cliquez
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
fr.comments-near	c12		40	connect*|connectez-vous|inscrivez-vous|abonnez-vous|abonné|abonnés|article|compte|devez|identifiez-vous|commentaire|ci-dessous|nous|nos|notre|cliquez|sondage|dites|laissez|partagez|réagissez|votez|vous en pensez|dites-le
fr.comments-near-alone	s12		4
fr.related	w11	heading	0
fr.related-headed	s11	heading	9
fr.lead-in	s11	lead-in	34
fr.furniture	w11		0
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
fr.tip	s14		36	contactez*|écrivez*|témoignez|alertez|prévenez-*|nous contacter|nous écrire|securedrop|envoyez-*|signalez-*|plateforme sécurisée|en toute confidentialité|@	nous|notre|nos|rédaction|journaliste*|sécurisé*|confidentialité|securedrop|courrier des lecteurs|formulaire|auteur|l'auteur|l'autrice|@
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
he.letter	c4		20
he.share	w10		0
he.follow	c13		18
he.ad	w9		0
he.consent	c7		40
he.comments	w12		0
he.related	w11	heading	0
he.lead-in	s11	lead-in	28
he.furniture	w11		0
he.copyright	c15		24
he.channel	s13		20	גוגל|בגוגל|google|ב-google|google news|וואטסאפ|הוואטסאפ|בוואטסאפ|לוואטסאפ|ווטסאפ|לווטסאפ|בווטסאפ|הווטסאפ|טלגרם|הטלגרם|בטלגרם|לטלגרם|בטוויטר|בפייסבוק|באינסטגרם
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
hi.ad	w9		0
hi.consent	c7		40
hi.comments	w12		0
hi.related	w11	heading	0
hi.lead-in	s11	lead-in	30
hi.furniture	w11		0
hi.copyright	c15		20
hi.channel	c13		24	व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वॉट्सएप|टेलीग्राम|फेसबुक|इंस्टाग्राम|यूट्यूब|गूगल|google|whatsapp|telegram|youtube
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
hu.letter	c4		22
hu.share	w10		0
hu.follow	c13		20
hu.ad	w9		0
hu.consent	c7		50
hu.comments	w12		0
hu.related	w11	heading	0
hu.lead-in	s11	lead-in	30
hu.furniture	w11		0
hu.copyright	c15		30
hu.letter-label	w4		0
hu.letter-own	c4		40	minden reggel|iratkozz*|elfogadom|hozzájárulok|kérem|kapja|hírei|feliratkozásommal
hu.preferred	c13		24	jelölje|jelöld|állítsa|állítsd|kövesse|kövess|adj hozzá|adja hozzá|tegye|lásson	google*
hu.channel	c13		16	kövesse|kövess|kövesd|csatlakozz|csatlakozzon|elér minket|megtalál minket|iratkozz fel|iratkozzon fel
hu.tip	s14		26	nekünk|szerzőn*|szerkesztőség*|velünk|@|minket|névtelenül
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
id.letter	c4		22
id.app	c5		20
id.share	w10		0
id.follow	c13		22
id.ad	w9		0
id.consent	c7		40
id.comments	w12		0
id.related	w11	heading	0
id.lead-in	s11	lead-in	30
id.furniture	w11		0
id.copyright	c15		30
id.channel	s13		24	google news|google|google discover|whatsapp|whatsapp channel|telegram|wa channel	kami|anda|terbaru|terkini|update|lebih cepat|lebih dulu|sumber pilihan|preferensi sumber|google news|bergabung|yang lain|lainnya|kabar
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
it.wall-near-alone	s2		5
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
ja.letter	w4		0
ja.letter-line	c4		40
ja.app	c5		24
ja.share	w10		0
ja.follow	w13		0
ja.follow-line	c13		28
ja.ad	w9		0
ja.adblock	c8		40
ja.consent	w7		0
ja.consent-line	c7		60
ja.comments	w12		0
ja.comments-line	c12		40
ja.related	w11	heading	0
ja.lead-in	s11	lead-in	40
ja.furniture	w11		0
ja.copyright	c15		50
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
ko.letter	c4		20
ko.app	c5		16
ko.share	w10		0
ko.follow	c13		16
ko.ad	w9		0
ko.consent	w7		0
ko.comments	w12		0
ko.related	w11	heading	0
ko.lead-in	s11	lead-in	30
ko.furniture	w11		0
ko.copyright	c15		24
ko.preferred	c13		10	구글|google|네이버
ko.channel	c13		12	카카오톡|카톡|텔레그램|유튜브|왓츠앱|부탁*|네이버|인스타그램|페이스북
ko.tip	c12		18
ko.writer	p14		10
ko.writer.label	w14		0
ko.embed	c7		12	보기|추천|보려면|필요합니다|영상*|표시*
ko.ai	s16		14	ai*|인공지능*|도움*|#줄|줄
ko.offer	c16		6	온라인|신청*|등록*|찾습니다|포럼*|보기
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
nl.comments-near	c12		40	je|jij|jouw|u|uw|ons|onze|account|inloggen|log|registreer|artikel|reageer|reageren?|plaatsen|meld|mail|laat|vertel|hieronder|redactie|gezien|?|hier|abonnees
nl.comments-near-alone	s12		2
nl.related	w11	heading	0
nl.related-headed	s11	heading	9
nl.lead-in	s11	lead-in	34
nl.furniture	w11		0
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
no.wall	w2		0
no.wall-line	c2		0
no.letter	w4		0
no.letter-line	c4		0
no.app	c5		22
no.share	w10		0
no.follow	w13		0
no.follow-line	c13		24
no.ad	w9		0
no.consent	w7		0
no.consent-line	c7		80
no.comments	w12		0
no.comments-line	c12		36
no.related	w11	heading	0
no.related-headed	s11	heading	9
no.lead-in	s11	lead-in	34
no.furniture	w11		0
no.author	s14		36
no.copyright	c15		36
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
no.letter-own	c4		30	meld deg på|abonner på|få dagens|få de|gratis|ja takk
no.appeal	c0		40	du|deg|din|ditt|vårt|vi|støtt	støtte|støtt|bidrag|bidraget|takket være leserne|uten deg, ingen
no.offer	c2		24	prøv|kjøp|deretter|bli abonnent|les hele|les videre|få tilgang
no.lead-more	c11		16	her|hos oss|i artikkelen|på vår|lenke*
no.affiliate	c9		30	saken inneholder|artikkelen inneholder|denne saken inneholder|innholdet er|siden inneholder
no.agency	w15		0
no.publisher	s15		10
no.wall-free	s3		22	les videre|lese videre|gratisartikler|gratis saker|gratis artikler|gratis konto|gratis bruker
no.how-ai	s16		5	ki|ai|kunstig intelligens	ki|ai|redaksjonen
no.calls	s16		13	din plass her|podkasten her|siste episode|i debatten|med en venn|samtykket ditt for|få varsel|hele saken|lenke til saken|del saken|lagre saken|bekrefter påmeldingen|alle saker|artikkelen|artikler|hele intervjuet|flere saker|beste saker|abonnent|abonnenter|abonnement|plussabonnent|støtteabonnent|innboks|innboksen|e-postadresse|e-postadressen|nyhetsbrev*|gavekort|kommentere|lenke til|noe nytt|vår journalist*|vår redaksjon|oss på|fra deg|påmeldingen|avstemningen|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|testen vår|for dette temaet|journalisten bak|til en kollega|hvor mye du kan|synspunkter på saken
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
pl.wall	w2		0
pl.wall-line	c2		0
pl.letter	w4		0
pl.letter-line	c4		0
pl.app	c5		20
pl.push	c6		18
pl.share	w10		0
pl.follow	w13		0
pl.follow-line	c13		24
pl.ad	w9		0
pl.consent	w7		0
pl.consent-line	c7		90	używamy|korzystamy|nasz*|my|twoj*|twoich|ta strona|ten serwis|serwis*|możesz|wyrażam|kliknij|zgadzasz|stronie|tę
pl.comments	w12		0
pl.comments-line	c12		36
pl.related	w11	heading	0
pl.related-headed	s11	heading	9
pl.lead-in	s11	lead-in	34
pl.furniture	w11		0
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
pl.receive	c4		14	e-mail*|email*|skrzynk*|newsletter*|tekstu|artykułu|adres
pl.read-us	c13		14	ściągnij|oglądaj|czytaj|czytaj nas|zobacz|odwiedź|korzystaj|zainstaluj|sprawdź
pl.write-to	c14		20	@|o tym|zdarzeni*	?
pl.before-comment	s12		14
pl.sign-up-get	c4		16	zapisz się|subskrybuj|dołącz
pl.with-plan	c2		16	przeczytasz|doczytasz|zyskasz|zyskujesz
pl.join-readers	c0		24	dołącz do|dołącz i ty|wesprzyj
pl.asks	c0	asks	0
pl.voice	c0	voice	0
pl.price	c0	price	0
pl.speech	c0	speech	0
pl.about	c0	about	0
pt.asks-near	c0	asks	0	noss*|newsletter|jornal|jornalismo|notícias|matéria|matérias|redação|ler|leia|e-mail|canal|aplicativo|app|assinante|independente|conteúdo|conteúdos|grátis|leitor|leitores|apoie|reportagem|reportagens|correio|lista|marés|por mês
pt.opener	c0	opener	0
pt.later	w0	closer	0
pt.button	w0		0
pt.ask	c0		40
pt.payment	w1		0
pt.wall	w2		0
pt.wall-line	c2		0
pt.wall-near	c2		0	assine|assine já|assine agora|cadastre-se para ler|cadastre-se para continuar|ler|leia|lendo|conteúdos|conteúdo e|notícias|matéria|matérias|artigo|artigos|você|sua|nosso|nossa|nossos|digital|site|login|entre|acesse|acessar|clique|conteúdo exclusivo para assinantes|receber|comentar|grátis|?|esta|jornal
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
ro.letter	c4		22
ro.share	w10		0
ro.follow	c13		22
ro.ad	w9		0
ro.consent	c7		50
ro.comments	w12		0
ro.related	w11	heading	0
ro.lead-in	s11	lead-in	30
ro.furniture	w11		0
ro.copyright	c15		30
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
ro.letter-says	c4		28	îți|primești|verifică-ți|abonează-te|ești de acord|abonare
ro.give	c0		36	jurnalism*|jurnalismul|donează|nostru|ne|redirecționează|alătură-te|continua|putem|intră
ro.give-label	w0		0
ro.wall-label	w2		0
ro.wall-go	c2		30	abonează-te|abonament*|cont|autentifică-te|înregistrează-te|creează*|alege|gratuit|plus|premium|pachet
ro.share-label	w10		0
ro.related-more	w11	heading	0
ro.related-of	s11	heading	7
ro.reprint	c15		24	acest articol|articolele|preluarea|site
ro.letter-sends	c4		24	în fiecare|săptămânal|zilnic|o selecție|selecția
ro.asks	c0	asks	0
ro.voice	c0	voice	0
ro.price	c0	price	0
ro.speech	c0	speech	0
ro.about	c0	about	0
ru.opener	c0	opener	0
ru.later	w0	closer	0
ru.button	w0		0
ru.ask	c0		40
ru.payment	w1		0
ru.wall	w2		0
ru.wall-line	c2		0
ru.letter	w4		0
ru.letter-line	c4		0
ru.app	c5		20
ru.share	w10		0
ru.share-network	w10	among	0
ru.follow	w13		0
ru.follow-line	c13		28
ru.ad	w9		0
ru.consent	w7		0
ru.consent-line	c7		80
ru.comments	w12		0
ru.comments-line	c12		36
ru.related	w11	heading	0
ru.related-headed	s11	heading	9
ru.lead-in	s11	lead-in	34
ru.furniture	w11		0
ru.author	s14		36
ru.copyright	c15		40
ru.in-comments	c12		24	пишите|напишите|делитесь|поделитесь|расскажите|оставляйте|ждём|ждем|давайте|обсудим|что думаете
ru.cookies	c7		80	мы используем|использует|используем|нажимая|вы соглашаетесь|вашего согласия|даю согласие|даёте согласие|даете согласие|я согласен|продолжая|разрешите|не поддерживает|устарел|нашем сайте
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
ru.receive	c4		14	почт*|статьи|рассылк*|письм*
ru.write-to	c14		20	@	?|;
ru.need-cookies	c7		20	нужно разрешить|необходимо разрешить|нужно принять|примите
ru.preferred	c13		22	google|гугл*|поиск*
ru.no-use	c15		30	копирование|перепечатка|воспроизведение|материалов	запрещен*|запрещён*|не допускается
ru.agent	c15		24	иностранн*|иноагент*
ru.follow-call	s13		12	соцсет*|telegram|телеграм*|вконтакте|max|канал*
ru.before-comment	s12		14
ru.sign-up-get	c4		16	подпишитесь|зарегистрируйтесь|подписывайтесь
ru.with-plan	c2		16	дочитаете|прочитаете|получите|сможете читать
ru.join-readers	c0		24	присоединяйтесь
ru.asks	c0	asks	0
ru.voice	c0	voice	0
ru.price	c0	price	0
ru.speech	c0	speech	0
ru.about	c0	about	0
sh.button	w0		0
sh.wall	w2		0
sh.wall-line	c2		34
sh.letter	c4		26
sh.ad	w9		0
sh.related	w11	heading	0
sh.lead-in	s11	lead-in	30
sh.label	w10		0
sh.copyright	c15		30
sh.for-subscribers	c2		24	članak|članka|sadržaj|tekst
sh.letter-name	c4		26	prijavite se|pretplatite se|primajte|prijavi se	naš|svak*|e-mail*|mejl*|besplatn*|vaš*|na
sh.later	w0	closer	0
sh.opener	c0	opener	0
sh.source	c13		26	google|googleu|googlu|guglu|gugl|google-u|tražilic*|pretra*	dodajte|dodaj|postavite|postavi|odaberite|izaberite|označite|kliknite
sh.channel	c13		24	pridružite se|pridruži se|pratite|zapratite|prijavite se|od sada i|kliknite|lajkujte|lajkajte|potražite	naš|naša|naše|naši|našem|našeg|našu|našoj|nas|nam|kanal|kanalu|zajednici|grupi|grupu|vijesti|vesti
sh.tip	c14		32	@|fotografij*|foto|video|snimk*|snimak|priču|priča|svjedo*|svedo*|informacij*|znate|dojav*|vijest|vesti|grešk*|pogrešk*|novinar*|anonimno|mišljenj*|iskustv*|viber|whatsapp|ispovest|ispovijest
sh.bio	c14	bio	60	piše o|prati|bavi se|se bavi|pokriva|diplomirao|diplomirala|završio|završila|redakcije|redakciji|u redakciji|surađuje|sarađuje|specijalizira*|specijalizova*|unutarnje politike|vanjske politike|unutrašnje|crne kronike|crne hronike|autor|autorica|autorka
sh.author-of	s14		26	kolumnist*|urednik|urednica|dopisni*|redakcij*|uredništv*
sh.embed	c7		40	omogućite|prihvatite|slažem|pristanak|pristajem|dozvolite|ovaj sajt|ova stranica|koristi|koristimo|postavke|podešavanja
sh.consent	w7		0
sh.machine	s16		18	umjetna inteligencija|umjetne inteligencije|umjetnom inteligencijom|umjetnoj inteligenciji|veštačka inteligencija|veštačke inteligencije|veštačkom inteligencijom|vještačke inteligencije|vještačka inteligencija|ai|chatgpt	izradil*|izrađen*|napravil*|napravljen*|pripremljen*|proveren*|provjeren*|preveden*|grešk*|pogrešk*|asistent*|pomoć|uz pomoć|generira*|generis*|članak|članku|tekst
sh.useful	s12		12	članak|tekst|sažetak|sadržaj|vijest|vest	koristan|korisno|korisna|svidio|svideo|svidjelo|dopao|dopala|ocijenite|ocenite
sh.own-offer	c4		20	pridružite se|prijavite se|kupite|možete kupiti|naručite|poručite
sh.issue	s4		12	u prodaji|na kioscima|na trafikama|broju
sh.podcast	c13		24	slušajte|poslušajte|pratite|zapratite|gledajte|pretplatite se	spotifyju|spotify|apple|youtubeu|youtube|jutjubu|platform*|aplikacij*|naš|našeg|našem
sh.poll	c16		16	sudjelujte|učestvujte|ispunite|popunite|glasajte|provjerite|proverite|testirajte|riješite|rešite|odgovorite
sh.talk	c12		40	stavove|mišljenja|redakcij*|prijavljen*|prijavite|registr*|zabranjeno je|pravo
sh.store	s5		16	google play|app store|appgallery|ios|android|aplikaciju|obavijesti|notifikacije|obaveštenja|obavještenja
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
sh.sign-up-get	c4		16	prijavite se|pretplatite se|registrirajte se
sh.with-plan	c2		16	pročitat ćete|čitat ćete|pročitaćete|dobivate|dobijate
sh.join-readers	c0		24	pridružite
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
sv.wall	w2		0
sv.wall-line	c2		0
sv.letter	w4		0
sv.letter-line	c4		0
sv.app	c5		22
sv.share	w10		0
sv.follow	w13		0
sv.follow-line	c13		24
sv.ad	w9		0
sv.consent	w7		0
sv.consent-line	c7		80
sv.comments	w12		0
sv.comments-line	c12		36
sv.related	w11	heading	0
sv.related-headed	s11	heading	9
sv.lead-in	s11	lead-in	34
sv.furniture	w11		0
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
sv.letter-own	c4		30	anmäl dig|prenumerera|få dagens|skriv upp dig|få de|gratis|ja tack
sv.appeal	c0		40	du|dig|din|vårt|vi|stötta|stöd	stödja|stötta|stöd|bidrag|tack vare våra|utan dig ingen
sv.offer	c2		24	prova|köp|därefter|sedan|bli prenumerant|läs hela|läs vidare|få tillgång
sv.lead-more	c11		16	kan du|du kan	här|hos oss|i artikeln|på vår|länk*
sv.affiliate	c9		30	artikeln innehåller|den här artikeln innehåller|innehållet är|texten innehåller|sidan innehåller
sv.agency	w15		0
sv.no-copy	c15		30	innehållet|materialet|tillstånd|medgivande	utan|upphovsrätt*|tillstånd
sv.publisher	s15		10
sv.wall-free	s3		22	läs vidare|läsa vidare|gratisartiklar|fria artiklar|gratiskonto|gratis konto
sv.calls	s16		13	din plats här|podden här|i debatten|med en vän|ditt samtycke för att|bekräftar din|artikeln|artiklar|hela intervjun|fler texter|bästa läsning|prenumerant|prenumeranter|prenumeration|plusprenumerant|stödprenumerant|mejlkorg|inkorg|mejladress|e-postadress|nyhetsbrev*|presentkort|kommentera|länk till|notis|notiser|vår reporter|vår redaktion|granskningsredaktion|oss på|från dig|omröstning|gratis konto|google*|whatsapp*|telegram*|facebook*|instagram*|youtube*|tiktok*|på whatsapp|vårt test|för det här ämnet|reportern bakom|till en kollega|anmälan i|hur mycket du vet|synpunkter på artikeln
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
th.related	w11	heading	0
th.lead-in	s11	lead-in	40
th.label	w10		0
th.copyright	c15		40
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
tr.letter	c4		26
tr.app	c5		18
tr.share	w10		0
tr.follow	c13		20
tr.ad	w9		0
tr.consent	w7		0
tr.consent-line	c7		80
tr.comments	w12		0
tr.related	w11	heading	0
tr.lead-in	s11	lead-in	30
tr.furniture	w11		0
tr.copyright	c15		36
tr.agency	w15		0
tr.here	c2		24	bu haber|bu içerik|bu yazi|içerik|abone olun|abonelikle|üye olun
tr.preferred	c13		20	ekleyin|ekle|takip edin|takip et|yapin|seçin|taşiyin
tr.channel	c13		16	takip edin|takip edebilirsiniz|takip etmek için tikla*|katilin|katil|abone olun|abone ol|tiklayin|gelsin|ulaşabilirsiniz
tr.tip	c14		20	bilginiz|haberiniz|@|ulaşabilirsiniz|için|yaşadiysaniz|tanik*|ettiniz
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
tr.asks	c0	asks	0
tr.voice	c0	voice	0
tr.price	c0	price	0
tr.speech	c0	speech	0
tr.about	c0	about	0
uk.opener	c0	opener	0
uk.later	w0	closer	0
uk.button	w0		0
uk.ask	c0		40
uk.wall	w2		0
uk.wall-line	c2		0
uk.letter	c4		24
uk.app	c5		20
uk.share	w10		0
uk.follow	c13		24
uk.ad	w9		0
uk.consent	w7		0
uk.consent-line	c7		70
uk.comments	w12		0
uk.comments-line	c12		30
uk.related	w11	heading	0
uk.lead-in	s11	lead-in	30
uk.furniture	w11		0
uk.copyright	c15		36
uk.in-comments	c12		24	пишіть|напишіть|діліться|поділіться|розкажіть|залишайте|чекаємо|давайте|обговорімо|що думаєте
uk.cookies	c7		70	ми використовуємо|використовує|використовуємо|натискаючи|ви погоджуєтесь|ви погоджуєтеся|вашої згоди|даю згоду|даєте згоду|я погоджуюсь|продовжуючи|дозвольте|не підтримує|застарів|нашому сайті
uk.our-app	c5		20	завантажте|завантажуйте|встановіть|встановлюйте|читайте|відкрийте|користуйтеся
uk.reprint	c15		36	посилання|гіперпосилання|заборонен*|дозволен*|дозволяється|можливий|згоди
uk.spotted	c12		30	помилку|помилка|ctrl
uk.source	c13		26	google|гугл*|списку|пошук*	додайте|додати|зробіть|оберіть|позначте|натисніть
uk.channel	c13		22	підписуйтесь|підписуйтеся|підпишіться|долучайтеся|долучайтесь|приєднуйтесь|приєднуйтеся|читайте|стежте|дивіться нас|нашому каналі|нашому телеграм-каналі|нашому telegram-каналі|наш канал|слідкуйте	наш|наша|наше|наші|нашому|нашого|нашу|нашої|наших|нас|нам|ми|канал|на канал|новини|новинами
uk.t-me	c13		12	наш|нашому|наша|підписуйтесь|підписуйтеся|читайте|ми в
uk.tip	c14		36	@|фото|світлини|відео|новину|новини|очевид*|свід*|знаєте|історі*|журналіст*|бот|пошту|пошт*|редакці*|розповісти|адресою|тем*
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
uk.receive	c4		14	пошт*|статті|розсилк*|листи
uk.write-to	c14		20	@	?|;
uk.need-cookies	c7		20	потрібно дозволити|необхідно дозволити|треба дозволити|потрібно прийняти
uk.no-use	c15		30	копіювання|передрук|відтворення|матеріалів	заборонен*|не допускається
uk.sign-up-get	c4		16	підпишіться|зареєструйтесь|підписуйтесь
uk.with-plan	c2		16	дочитаєте|прочитаєте|отримаєте|зможете читати
uk.join-readers	c0		24	долучайтеся|долучайтесь|приєднуйтесь|приєднуйтеся
uk.asks	c0	asks	0
uk.voice	c0	voice	0
uk.price	c0	price	0
uk.speech	c0	speech	0
uk.about	c0	about	0
vi.later	w0	closer	0
vi.button	w0		0
vi.wall	w2		0
vi.wall-line	c2		26
vi.letter	c4		24
vi.share	w10		0
vi.follow	c13		22
vi.ad	w9		0
vi.consent	c7		40
vi.comments	w12		0
vi.related	w11	heading	0
vi.lead-in	s11	lead-in	30
vi.furniture	w11		0
vi.copyright	c15		30
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
vi.appeal	c0		30
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
zh.wall	w2		0
zh.wall-line	c2		50
zh.letter	w4		0
zh.letter-line	c4		40
zh.app	c5		24
zh.share	w10		0
zh.follow	w13		0
zh.follow-line	c13		30
zh.ad	w9		0
zh.consent	w7		0
zh.consent-line	c7		60
zh.comments	w12		0
zh.related	w11	heading	0
zh.lead-in	s11	lead-in	40
zh.furniture	w11		0
zh.copyright	c15		50
zh.preferred	c13		24	google|谷歌
zh.channel	s13		24	whatsapp频道|telegram頻道|telegram频道|whatsapp頻道|line官方帳號|line好友|line@|公众号|公眾號|二维码|二維碼|粉絲團|粉丝团|youtube頻道|line社群|读者群
zh.follow.person	s13		20	关注她|关注他|關注她|關注他|追蹤她|追蹤他|关注我们|追蹤我們
zh.tip	s12		50	联系我们|聯絡我們|联系|邮件|郵件|写信|投稿|热线:|熱線:|@|signal|告诉我们
zh.writer	s14		14
zh.writer.named	p14		16
zh.embed	c7		30	推荐的|推薦的|我同意|显示|顯示|此视频|影片|此处
zh.ai	s16		30	ai|人工智能|人工智慧	摘要|翻译|翻譯|要点|要點|重點整理|重点|我們的|我们的|仅供参考|僅供參考|生成
zh.useful	s12		20	有帮助吗|有幫助嗎|有用吗|有用嗎|对你有帮助|對您有幫助
zh.view	s12		16
zh.mistake	s12		24	告诉我们|告訴我們|联系我们|聯絡我們|请指正|請指正|反馈|回報
zh.offer	s16		14	研讨会|研討會|讲座|講座|课程|課程|讀書會|读书会|读者调查|讀者調查|问卷|問卷|测一测|測一測|你支持|您支持|抽好禮
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
# comentarii	1880
# comentario	782
# comentarios	782
# comentaris	196
# comment	612
# commentaire	1027
# commentaires	1027
# commenti	1309
# commento	1309
# comments	612
# euro el primer mes	208
# komentar	1242
# komentarai	1463
# komentarze	1739
# komentarzy	1739
# komment	1186
# kommentaari	845
# kommentar	302	390	1669	2182
# kommentare	390
# kommentarer	302	1669	2182
# kommentti	941
# kommenttia	941
# min	594
# min de lectura	789
# min de leitura	1828
# min di lettura	1316
# min leestijd	1575
# min. lesezeit	397
# reactie	1568
# reacties	1568
# yorum	2279
""", 'a ': """
a kommentek nem szerkesztett tartalmak	1186
a lire aussi	1031
a message from our sponsor	604
""", 'aa': """
aa	2284	2284
aanbevolen	1572
aanbevolen artikelen	1572
aanbevolen voor jou	1572
aangeboden door	1562
aanmelden	1542
aanmelden nieuwsbrief	1547
aanraders	1572
""", 'ab': """
abbonamenti	1287
abbonamento	1287
abbonati	1287
abbonati ora	1287
abbonati subito	1287
ablehnen	387
abmelden	359
abo	359
abo bestellen	359
abo testen	449
abo verwalten	359
abonament	1873
abonamente	1873
abonare	1873
abone ol	2270	2270
abone olun	2270
abone olun, sinirsiz okuyun	2270
abonelik	2270
abonentiem	1497
abonnee worden	1542
abonneer	1542
abonneer nu	1542
abonnees lezen meer	1611
abonnement	291	359	998	1542	1658
abonnementen	1542
abonnements	359	998
abonner	291	1658
abonneren	1542
abonnez-vous	998
abonnieren	359
about sharing	594
about us	622
abrir menu	1828
abspielen	397
""", 'ac': """
accede	752
acceder	752
accedi	1287
accedi con apple	1348
accedi con facebook	1348
accedi con google	1348
accedi con il tuo account	1348
accept	609
accept all	609
accept all cookies	609
accept and close	609
accept and continue	609
accept toate	1889
accepta i continua	193
accepta i mostra el contingut	193
accepta les galetes	193
accepta-ho tot	193
accepted payment methods	570
accepteer	1564
accepteer alle cookies	1564
accepter	300	1024
accepter alle	300
accepter alle cookies	300
accepter et afficher	1053
accepter et afficher le contenu	1053
accepter et continuer	1024
accepter et fermer	1024
accepter les cookies	1024
accepter tout	1024
acceptera	2180
acceptera alla	2180
accepteren	1564
acces nelimitat la toate articolele	1903
acceso	752
accetta	1306
accetta e continua	1306
accetta e continua oppure abbonati	1348
accetta e visualizza	1329
accetta e visualizza il contenuto	1329
accetta i cookie	1306
accetta tutti	1306
accetta tutto	1306
acconsento a ricevere comunicazioni commerciali	1344
acconsento alla visualizzazione di contenuti esterni	1329
account aanmaken	1542
accueil	1034
aceitar	1818
aceitar cookies	1818
aceitar e continuar	1818
aceitar e ver	1842
aceitar todos	1818
aceitar tudo	1818
aceptar	779
aceptar cookies	779
aceptar todas	779
aceptar todo	779
aceptar y continuar	779
aceptar y ver	808
aceptar y ver el contenido	808
acepto que se me muestre contenido externo	808
acepto recibir comunicaciones comerciales	823
acompanhe ao vivo	1854
acquista il numero in edicola	1334
acquista la copia digitale	1334
acquista questo numero	1334
activa les alertes	202
activa les notificacions	202
activa les notificacions i no et perdis res	202
activar alertas	822
activer les alertes	1063
""", 'ad': """
ad	604	1373	1422	1422	2446
ad choices	604
ad feedback	604
adchoices	604
add a comment	612
add as preferred source	599
add to bookmarks	594
add to my topics	599
add to reading list	691
addebito diretto	1286
adicionar aos favoritos	1863
administrer samtykke	1667
adres e-mail	1729
adresa de e-mail	1899
adresa de email	1899
adresa ta de email	1899
adresse e-mail	1007
adresse e-mail invalide	1066
adresse mail	1066
ads	604
advert	604
adverteer bij ons	1596
advertentie	1562	1562
advertenties	1562
adverteren	1596
advertise with us	604
advertisement	604	1240	1304	2276
advertisement feature	604
advertisements	604
advertiser content	604
advertising	604
advertorial	384	511	1271	1878	2276
""", 'af': """
afdrukken	1557
afegeix un comentari	187
afficher ce contenu	1053
afficher la suite	1034
afficher le contenu	1024
afficher le contenu externe	1053
afficher les commentaires	1027
afficher plus	1034
affiliate	604
affiliate disclosure	604
affiliate-link	384
afgiv din stemme her	307
afmelden	1542
afspelen	1575
afspil	307
after ad	604
after newsletter promotion	582
afvis	300
afvis alle	300
""", 'ag': """
agb	387
aggiungi ai preferiti	1299
aggiungi un commento	1309
agrandir	1034
agrandir l'image	1034
agree	609
agree and continue	609
""", 'ah': """
ahora en portada	786
ahora no	747
""", 'ai': """
ai deja cont	1873
ai deja un abonament	1903
ai deja un cont	1873
ai generated summary	662
ai highlights	662
ai overview	662
ai summary	662
ai uitat parola	1873
ai-generated	662
ai-generated summary	662
ai-genererad sammanfattning	2187
ai-genereret opsummering	307
ai-generert oppsummering	1674
ai-oppsummering	1674
ai-opsummering	307
ai-samenvatting	1593
ai-sammanfattning	2187
aidez-nous	990
aiheet	942
ailleurs sur le web	1031
ainult tellijale	839
aiutaci	1283
aizpildi aptauju	1504
""", 'aj': """
ajouter aux favoris	1017
ajouter un commentaire	1027
""", 'ak': """
akceptuj	1737
akceptuj wszystkie	1737
akkoord	1564
aksepter alle	1667
aktualno	2114
aktuell	394
aktuelle artikel	394
aktuelle nachrichten	394
aktuelles	394
akun saya	1234
akzeptieren	387
""", 'al': """
al abonnee	1611
al abonnee? log in	1542
al een account	1542
alege abonamentul	1903
alege abonamentul potrivit	1903
algemene voorwaarden	1564
all access digital	689
all comments	612
all donations are tax-deductible	685
all news	622
alla kommentarer	2182
alle ablehnen	387
alle abo-angebote	449
alle akzeptieren	387
alle anzeigen	397
alle artikel anzeigen	397
alle artikel unbegrenzt lesen	449
alle bilder	397
alle cookies accepteren	1564
alle cookies akzeptieren	387
alle externen inhalte anzeigen	422
alle kommentare	390
alle kommentare anzeigen	390
alle kommentarer	302	1669
alle newsletter	367
alle nieuwsbrieven	1604
alle reacties	1568
alleen abonnees kunnen reageren	1601
aller au contenu	1034
aller au contenu principal	1034
allerede abonnent? log ind	291
allerede abonnent? logg inn	1658
alles accepteren	1564
alles akzeptieren	387
alles anzeigen	397
alles bekijken	1575
alles weigeren	1564
allow content	609
allow cookies	609
allow facebook content	660
allow google youtube content	660
allow instagram content	660
allow tiktok content	660
allow twitter content	660
allow x content	660
allow youtube content	660
already a member	572
already a member? log in	572
already a subscriber? log in	572
already a supporter	564
already have an account	572
already have an account? log in	572
already have an account? sign in	572
already registered	689
already registered? log in	689
als e-mail versenden	379
als pdf speichern	450
also	620
also in the news	617
also on	617
also read	617
also worth reading	19
alte articole	19	1881
alte articole care te-ar putea interesa	19
altre notizie	19	1313
altre notizie da leggere	19
altri articoli	1313
altri articoli su questo argomento	1313
altri articoli sull'argomento	1313
altro	1316
altro importo	1286
always active	609
""", 'am': """
am meisten gelesen	394
amount	565
ampliar	789	1828
ampliar imagen	789
""", 'an': """
an error has occurred while submitting the form	680
an error occurred. please try again	680
ana sayfa	2282
anadolu ajansi	2284
anasayfa	2282
anbefalede artikler	304
anbefales	1671
anbefalet	304
anbefalt	1671
anbefalte saker	1671
anda mungkin juga suka	1267
anda mungkin suka	19
ander bedrag	1541
andere lasen auch	394
anderen lazen ook	1572
anderer betrag	358
andre leser	1671
ange din e-postadress	2173
ange din mejl	2173
angebot sichern	359
angebote unserer partner	384
anmelden	359
anmeldung erfolgreich	440
anna palautetta	941
anna palautetta jutusta	941
anna tagasisidet	845
annonce	299	299	1022
annoncer	299
annonces	1022
annons	2179	2179
annons slut	2179
annonse	1666	1666
annonse - artikkelen fortsetter under	1666
annonse - saken fortsetter under	1666
annonser	1666	2179
annonssamarbete	2190
annual	565
annunci	1304
annuncio	1304
anterior	789	1828	1883
antworten	390
antworten abbrechen	390
anunci	187
anuncie conosco	1846
anuncio	777
anuncios	777
anzeige	384
anzeige - artikel geht unten weiter	455
anzeige - weiterlesen nach der anzeige	455
anzeige anzeige	384
anzeige aufgeben	428
anzeige scrollen, um weiterzulesen	384
anzeige von unserem partner	455
anzeigen	384
""", 'ap': """
apenas assinantes podem comentar	1852
apoie	1796
apoie-nos	1796
aportar	748
approfondimenti	1313
approfondisci	1313
apri menu	1316
""", 'ar': """
ar santrauka buvo naudinga	1463
ar straipsnis buvo naudingas	1463
ara	2282
archivado en	782
archivo	786
argomenti	1313
argomenti trattati	1313
around the web	617
article content	604
article continues below	604
article suivant	1031
articles connexes	1031
articles les plus lus	1031
articles populaires	1074
articles relacionats	185
articles similaires	1031
articole recente	1881
articole recomandate	1881
articole similare	1881
articoli che potrebbero interessarti	1313
articoli consigliati	1351
articoli correlati	1313
articolo correlato	1313
articolo precedente	1313
articolo riservato agli abbonati	1348
articolo successivo	1313
articolo tradotto automaticamente	1331
articolul anterior	1881
articolul pe scurt	1892
artigo anterior	1825
artigo exclusivo para assinantes	1861
artigo exclusivo para subscritores	1861
artigos recomendados	1864
artigos relacionados	1825
artikel als geschenk versenden	475
artikel als pdf herunterladen	450
artikel auf die merkliste setzen	450
artikel bewaren	1612
artikel bewerten	390
artikel delen	1557
artikel drucken	379
artikel freischalten	359
artikel geht unten weiter	455
artikel kostenlos weitergeben	475
artikel lain	1267
artikel lainnya	1243
artikel lesen	397
artikel menarik lainnya	1267
artikel merken	379	450
artikel mit freunden teilen	475
artikel opslaan	1612
artikel per e-mail empfehlen	450
artikel populer	1267
artikel premium	1266
artikel printen	1612
artikel sebelumnya	1243
artikel selanjutnya	1243
artikel speichern	379
artikel sponsor	1271
artikel teilen	379
artikel terkait	1243
artikel verschenken	359
artikel versenden	379
artikel weitergeben	475
artikel weiterleiten	450
artikel zusammenfassen	424
artikkel on tellijale	839
artikkel sisaldab reklaamlinke	847
artikkelen er forbeholdt abonnenter	1658
artikkelen fortsetter under	1666
artikkelen fortsetter under bildet	1666
artikkeli jatkuu mainoksen alla	938
""", 'as': """
as + lidas	1825
as mais lidas	1825
ascolta	1299
asetukset	939
asiasanat	942
ask ai	662
ask me later	564
ask our ai	662
ask our ai about this story	662
assinar	1799
assinatura	1799
assinaturas	1799
assine	1799
assine agora	1799
assine nossa newsletter	1803
assuntos	1825
""", 'at': """
ativar alertas	1854
atmesti	1474
attiva l'abbonamento	1287
attiva le notifiche	1342
attiva ora	1287
""", 'au': """
auch interessant	394
auch lesenswert	394
auch spannend	394
aucun commentaire	1027
audio abspielen	430
auf bluesky teilen	379
auf die leseliste	475
auf die merkliste	450
auf einer seite lesen	394
auf facebook posten	379
auf facebook teilen	379
auf linkedin teilen	379
auf mastodon teilen	379
auf telegram teilen	379
auf twitter teilen	379
auf whatsapp teilen	379
auf x teilen	379
auf xing teilen	379
auf youtube anschauen	430
auf youtube ansehen	430
aus der redaktion	394
ausklappen	397
autentificare	1873
automatische incasso	1541
autoriser	1024
autre montant	997
autres articles	1031
""", 'av': """
avaa koko juttu	931
avainsanat	942
avgi din stemme her	1674
aviso legal	779
avvis	1667
avvis alle	1667
avvisa	2180
avvisa alla	2180
""", 'ay': """
ayrica okuyun	2280
""", 'ba': """
baca berita lainnya	1267
baca juga	1243	1243
baca nanti	1266
baca selengkapnya	1245
back to top	622
bagikan	1238	1266
bagikan artikel	1238
bagikan ke	1238
bagikan lewat whatsapp	1266
balas	1242
bank transfer	570
bankeinzug	358
bankoverschrijving	1541
""", 'be': """
beantwoorden	1568
become a founding member	572
become a friend	566
become a member	566
become a paid subscriber	566
become a patron	566
become a sponsor	566
become a subscriber	572
become a supporter	566
become an insider	689
become an insider and start reading now	689
bedankt voor je aanmelding	1604
bedankt voor je feedback	1601
bedankt voor je inschrijving	1547
bedankt voor uw aanmelding	1604
bedankt voor uw feedback	1601
bei facebook teilen	379
bei twitter teilen	379
bei whatsapp teilen	379
bei x teilen	379
beitrag auf instagram ansehen	422
beitrag auf x ansehen	422
beitrag mit freunden teilen	475
beitrag teilen	379
bekijk aanbieding	1542
bekijk alle abonnementen	1542
bekijk alle nieuwsbrieven	1604
bekijk alle vacatures	1596
bekijk alles	1575
bekijk de aanbiedingen	1542
bekijk de video	1598
bekijk deze post op instagram	1591
bekijk deze post op x	1591
bekijk dit bericht op instagram	1591
bekijk dit bericht op x	1591
bekijk foto's	1575
bekijk meer	1575
bekijk onze aanbiedingen	1611
bekijk ook	1572
bekijk op youtube	1598
bekijk reacties	1568
beliebt	394
beliebt bei unseren lesern	454
beliebte artikel	394
beliebteste artikel	394
belki daha sonra	2268
beluister dit artikel	1598
benzer haberler	19	2280
beranda	1245
berdonasi	1233
bereits registriert	359
bereits registriert? anmelden	359
bergabunglah dengan tim kami	1256
beri komentar	1242
berikutnya	1245
berita hari ini	1267
berita lain	1267
berita lainnya	19	1243
berita menarik lainnya	1267
berita pilihan	1243
berita populer	1243
berita terbaru	1243
berita terkait	1243
berita terkini	1243
berita utama	1243
berlangganan	1234
berlangganan sekarang	1234
best gelezen	1572
beste aanbieding	1611
betaalde inhoud	1562
betaalde samenwerking	1616
betaalmethode	1541
betaalmethoden	1541
betaalmethodes	1541
betalt annonce	299
betalt indhold	299
betrag eingeben	358
bewaar	1557
bewaar artikel	1557
bewaar dit artikel	1612
bewaar dit artikel om later te lezen	1612
bewaren	1557
bewerten sie diesen artikel	434
bezahlte anzeige	455
bezahlte partnerschaft	455
bezahlter inhalt	384
""", 'bi': """
bidra	1656	2169
bidrag	289
bienvenido	752
bilder anzeigen	397
bildergalerie	394
bilginizi sinayin	2282
billed annually	689
billed monthly	689
bitte bleiben sie fair und sachlich	434
bitte bleiben sie sachlich und fair	434
bize destek olun	2269
""", 'bl': """
bleiben sie informiert	367
bli medlem	1656	2169
blijf op de hoogte	1547
bliv medlem	289
bluesky	595
""", 'bn': """
bns	848	848	1466	1466
bns inf	1466
bns/afp	848
""", 'bo': """
boletim	1803
boletines	759
boleto	1798
bonifico	1286
bonifico bancario	1286
bonus video	1999
bookmark	594
bookmark this	594
bookmark this article	594
""", 'br': """
brak komentarzy	1739
branded content	777	1616
brought to you by	604
browse all	622
browse all newsletters	680
""", 'bu': """
bu haber faydali oldu mu	2279
buat akun	1234
buffer	595
bunlari da okuyun	2280
buscar	789	1828
butlletins	204
buy us a coffee	566
""", 'ca': """
cada aporte cuenta	826
cada euro conta	1859
cada euro cuenta	826
cada real conta	1859
cadastrar	1799
cadastre-se	1799
cadeau-artikel	1542
cambiar mis preferencias	808
cambiar preferencias de cookies	808
cancel	565
cancelar respuesta	782
caratteri rimanenti: #	1339
cargar contenido	779
cari	1245
carica altri	1316
carregando	1842
carregar mais	1828
carta di credito	1286
carte bancaire	997
categorias	1825
categorie	1313
categories	617
categorii	1881
""", 'ce': """
cele mai citite	1881
cele mai citite articole	1906
cele mai noi	1881
cele mai populare	1881
cerca	1316
cerrar	747
ces articles devraient vous plaire	1074
cetak	1238
cetak artikel	1266
cetak halaman	1266
cevapla	2279
""", 'cg': """
cgu	1024
cgv	1024
""", 'ch': """
chaque don compte	1069
chaque euro compte	1069
chargement du sondage	1061
charger plus	1034
chci darovat	221
check your email	726
check your inbox	726
chiedi alla nostra ia	1331
chiudi	1282
chiudi menu	1316
choisissez la formule qui vous convient	1070
choisissez un montant	997
choisissez votre formule	1070
choose an amount	570
choose your payment method	570
choose your plan	572
""", 'ci': """
citi lasa	1499
citi raksti	1499
""", 'cl': """
clasificados	777
click here	622
click to enlarge	622
cliquer ici pour partager	1017
close	565
close extra sharing options	594
close menu	622
close share panel	594
close this message	564
clube do assinante	1846
""", 'co': """
codes promo	1022	1057
colabora	748
collapse	622
comenta	782
comentar	782	1821
comentarii	1880
comentario	782
comentarios	782
comentaris	187
comentariu	1880
comente	1821
comment	595	612
comment ne plus voir ce message	989
comment policy	612
commenta	1309
commenta l'articolo	1309
commenta per primo	1309
commentaire	1027
commentaires	1027
commenter	1017	1027
commenter l'article	1027
commenti	1309
commento	1309
commento in attesa di moderazione	1339
comments	612
comments off	612
commercial content	604
community guidelines	612
community rules	612
compare plans	572
comparte	771
comparteix	187
comparteix a facebook	210
comparteix a whatsapp	210
comparteix a x	210
compartilhar	1811
compartilhar no linkedin	1811
compartilhar no twitter	1811
compartilhar no whatsapp	1811
compartilhar no x	1811
compartilhar por e-mail	1811
compartilhar via	1811
compartilhe	1811
compartilhe isso	1811
compartir	771	771
compartir en	771
compartir en bluesky	771
compartir en linkedin	771	771
compartir en telegram	771
compartir en twitter	771
compartir en x	771
compartir por correo	771
compartir por email	771
complete coverage	617
compra questo numero	1334
comunicar erro	1821
concordo	1818
condiciones de uso	779
condiciones generales	779
conditions d'utilisation	1024
conditions de publication	1061
condividi	1299
condividi articolo	1299
condividi su	1299
condividi su facebook	1299
condividi su linkedin	1299
condividi su telegram	1299
condividi su twitter	1299
condividi su x	1299
condividi via email	1299
condivisioni	1299
condizioni d'uso	1306
conectare	1873
configura les galetes	193
configurar cookies	779
connectez-vous	998
connexion	998
consigliati	1313
consigliati per te	1313
consigue tu entrada	812
consulta las esquelas de hoy	812
consulta las normas de la comunidad	817
consulta les esqueles	198
consulta todas nuestras newsletters	823
consulter	1034
cont nou	1873
contact	622	1027	1568	1880
contact us	612
contactez-nous	1027
contacto	782
contactos	1821
contato	1821
contattaci	1309
contatti	1309
contenido de marca	777
contenido de nuestros socios	786
contenido elaborado por la marca	812
contenido exclusivo	752
contenido exclusivo para socios	827
contenido externo	808
contenido externo recomendado	808
contenido ofrecido por	777
contenido para suscriptores	752
contenido patrocinado	777
contenido promocionado	777
contenido recomendado	831
contenido relacionado	786
contenido solo para usuarios registrados	827
contenidos recomendados	831
contenidos relacionados	786
content from our partner	694
content from our partners	694
content from our sponsor	694
contenu commercial	1022
contenu de marque	1022
contenu externe	1053
contenu partenaire	1022
contenus partenaires	1022
contenuti correlati	1313
contenuti sponsorizzati	1304
contenuto esterno	1329
contenuto esterno consigliato	1329
contenuto per abbonati	1287
contenuto premium	1348
contenuto promozionale	1334
contenuto riservato	1287
contenuto riservato agli abbonati	1348
contenuto riservato agli utenti registrati	1348
contenuto sponsorizzato	1304
contingut exclusiu per a subscriptors	208
contingut extern	193
contingut extern recomanat	193
contingut ofert per	198
contingut patrocinat	187
continua a leggere	1316
continua amb apple	208
continua amb facebook	208
continua amb google	208
continua con apple	1348
continua con facebook	1348
continua con google	1348
continua depois da publicidade	1816
continua llegint	211
continua senza accettare	1306
continua senza sostenere	1282
continuar a ler	1828
continuar com apple	1861
continuar com facebook	1861
continuar com google	1861
continuar con apple	827
continuar con facebook	827
continuar con google	827
continuar e fechar	1818
continuar lendo	1828
continuar leyendo	789
continuar sem apoiar	1795
continuar sin donar	747
continue	565
continue a ler	1825
continue lendo	1799
continue reading	617	622
continue reading below	604
continue reading the main story	604
continue reading with a subscription	572
continue to article	564
continue to the article	564
continue without accepting	609
continue without donating	564
continue without supporting	564
continuer avec apple	1070
continuer avec facebook	1070
continuer avec google	1070
continuer la lecture	998
continuer sans accepter	1024
continuer sans donner	989
contribua	1796
contribuer	990
contribuez	1027
contribuir	1796
contribuisci	1283
contribute now	566
contribute with google	566
contribuye	748
contul meu	1873
cookie notice	609
cookie policy	609	1306
cookie preferences	609
cookie-einstellungen	387
cookie-instellingen	1564
cookie-instellingen aanpassen	1591
cookiebeleid	1564
cookieindstillinger	300
cookiepolicy	2180
cookiepolitik	300
cookies	229	300	1564	1667	2180
cookies aanpassen	1591
cookies akzeptieren	387
cookies instellen	1564
cookies policy	609
cookies wijzigen	1591
cookievoorkeuren wijzigen	1591
copia il link	1299
copia link	1299
copiar el enlace	771
copiar enlace	771
copiar link	771	1811
copiar o link	1811
copied	594
copied to clipboard	691
copier l'url	1017
copier le lien	1017
copy	595
copy link	594	1238	2398
copy link copied	594
copy link to clipboard	594
copy this link	594
copy url	594
corrections policy	612
correlati	1313
cosa pensi di questo articolo	1331
count me in	582
""", 'cr': """
crea un account	1287
crea un alert	1342
crear alerta	822
crear cuenta	752
crear una cuenta	752
create a free account	572
create account	572
create an account	572
create free account	572
created with ai	662
credit card	570
credit or debit card	570
creditcard	1541
criar alerta	1854
criar conta	1799
""", 'cs': """
csatlakozz csapatunkhoz	1189
""", 'cu': """
custom amount	565
""", 'cz': """
czas czytania # min	1744
czytaj dalej	1744
czytaj dalej za	1727
""", "d'": """
d'autres articles	1031
""", 'da': """
da non perdere	1313
da non perdere in edicola	1304
daftar	1234
daha fazla	2282
daha sonra	2268
daha sonra hatirlat	2268
daha sonra oku	2274
daily newsletter	582
dal web	1313
dalej	1741
dalies	1502
dalies ar rakstu	1497
dalintis	1457
dalintis facebook	1462
dalintis su draugais	1462
dalyvaukite apklausoje	1464
dans cet article	1031
darovat	221
daruj	221	2109
das interessiert andere leser	394
das lesen andere	454
das neueste	394
datenschutz	387
datenschutz-einstellungen	387
datenschutzeinstellungen	387
dauerauftrag	355
dauerwerbung	384
""", 'de': """
de samenvatting kan fouten bevatten	1593
de tekst gaat verder onder de foto	1562
debat: skriv	302
debatt: si din mening	1669
debatte	390
debattregler	1669
deconectare	1873
deel	1557	1557
deel artikel	1557
deel dit	1557
deel dit artikel	1557
deel dit bericht	1636
deel dit verhaal	1636
deel op facebook	1557
deel op twitter	1557
deel op x	1557
deel via	1612
deel via e-mail	1557
deel via whatsapp	1557
deine e-mail-adresse	367
deine meinung	390
deixa un comentari	187
deixe uma resposta	1821
deja un comentario	782
deja una respuesta	782
dejar de seguir	822
dejar un comentario	782
del	296	1663
del artikel	296
del artikkel	1663
del artikkelen	1663
del artiklen	296
del artiklen gratis	291
del med	296	1663
del saken gratis	1658
del via e-mail	296
del via e-post	1663
dela	2176
dela artikel	2176
dela artikeln gratis	2171
dela med	2176
dela via e-post	2176
dela via mejl	2176
delen	1557
delen op bluesky	1612
delen op facebook	1557
delen op linkedin	1612
delen op whatsapp	1612
delen op x	1612
delen via	1612
delen via e-mail	1557
delen via facebook	1557
delen via twitter	1557
delen via whatsapp	1557
deli	2116
deli na facebooku	2116
delite	2116
delite to novico	2116
delite to zgodbo	2116
delivered daily	680
delivered to you	582
delivered weekdays	680
delivered weekly	680
dengarkan	1238
deretter # kr/mnd til du sier opp	1658
derniers articles	1031
desa	187
desa l'article	210
descuentos	777
desplegar redes sociales	771
destacadas	786
destacados	786
destaques	1825
destek ol	2269
destek olun	2269
det er gratis at oprette en profil	291
dette er en annonse	1666
dette er en plus-artikel	291
dette er en plussak	1658
dette leser andre	1671
devamini oku	2282
devenez membre	990
devenir membre	990
deze video is niet beschikbaar	1591
""", 'dh': """
dha	2284	2284
""", 'di': """
di santrauka	1464
dicci la tua	1339
die meistgelesenen artikel	394
diesen artikel kommentieren	390
diesen artikel teilen	379
diesen artikel verschenken	450
diesen beitrag auf facebook ansehen	422
diesen beitrag auf instagram ansehen	422
diesen tweet ansehen	422
digg	595
digital subscription	572
digital-abo	359
digitalabo	359
digitale krant	1542
digite seu e-mail	1803
dimensione testo	1299
din e-mail	293
din e-post	1660	2173
din e-postadresse	1660
dinle	2274
dirbk su mumis	1464
direct debit	570
direct lezen	1611
direct toegang	1611
direct verder lezen	1542
discussie	1568
discussion about this post	622
discussione chiusa	1309
diskuse	231
diskusia	2058
diskuter	1669
diskutera	2182
diskutieren	434
diskuze	231
dismiss	565
dismiss this message	564
distribuie	1876
distribuie articolul	1876
distribuie pe facebook	1905
distribuie pe whatsapp	1905
dit artikel delen	1612
dit bericht op instagram bekijken	1591
dit is een advertentie	1616
dit is een premium artikel	1611
dit vind je misschien ook leuk	1572
diventa socio	1283
diventa sostenitore	1283
""", 'dn': """
dnes ne	220
dnes nie	2062
""", 'do': """
do mesmo autor	1825
do not sell my personal information	609
do not sell or share my personal information	609
doar	1796
dodaj komentar	2116
dodaj komentarz	1739
doe	1796
doe agora	1796
doe mee en win	1596
don mensuel	990
don ponctuel	990
don't miss	617
don't miss out	582
don't want to see this? remove ads	604
dona	748	1283
dona adesso	1283
dona ahora	748
dona ora	1283
dona'ns suport	181
donar	748
donar ahora	748
donasi	1233
donasi sekarang	1233
donate	566
donate become	566
donate here	566
donate monthly	566
donate now	566
donate today	566
donations are tax-deductible	685
donazione mensile	1283
donazione singola	1283
doneer	1539
doneer nu	1539
doneer via ideal	1608
doner	289	1656
donera	2169
donera nu	2169
doneren	1539
doniraj	1994	2109
doniraj odmah	1994
doniraj zdaj	2109
donirajte	1994	2109
donner	990
doorsturen	1557
dossier	394	1031	1313	1572
dossiers	394	1031	1572
""", 'dr': """
drucken	379
druge novice	19
drukuj	1733
""", 'du': """
du er nu tilmeldt	293
du er nu tilmeldt nyhedsbrevet	293
du kan til enhver tid afmelde dig	293
dukung jurnalisme independen	1233
dukung kami	1233
""", 'dy': """
dyskusja	1739
""", 'e-': """
e-avis	291	1658
e-edition	622
e-gazete	2270
e-mail	224	293	367	595	1729	1803	1922
e-mail eingeben	367
e-mail teilen	379
e-mail-adresse	367
e-mail-adresse eingeben	367
e-mailadres	1547
e-mailadresse	293
e-mailen	1557
e-paper	359	622
e-pasta adrese	1520
e-pasts	1520
e-post	863	1660	2173
e-posta	2300
e-posta adresiniz	2300
e-posta adresinizi girin	2300
e-postadress	2173
e-postadresse	1660
e-posti aadress	863
e-tidning	2171
e-wydanie	1727
""", 'ea': """
eavis	1658
""", 'ed': """
edasi lugemiseks logi sisse	839
edellinen	944
edellinen juttu	942
editor's choice	617
editor's pick	514	617
editor's picks	617
editors' choice	617
editors' picks	617
edizione digitale	1287
""", 'ee': """
eenmalig	1539
eerste maand gratis	1611
""", 'ei': """
ei kiitos	929
ei nyt	929
ei, kiitos	929
einklappen	397
einloggen	359
einmalig	355
einmalig spenden	355
einstellungen	387
einwilligung	387
""", 'el': """
elders op het web	1572
elige una cantidad	751
elke bijdrage telt	1608
elke donatie telt	1608
elke euro telt	1608
elolvasom	1189
els preus poden variar	198
elsewhere on the web	617
elta	1466	1466
elta inf	1466
""", 'em': """
em alta	1825
em destaque	1825
email	582	595	1922
email (required	582
email address	582
email article	594
email this	594
email to a friend	594
emneord	1671
emner	304	1671
empfehlen	379
empfehlungen	394
empfehlungen der redaktion	394
empfohlene artikel	394
empfohlener externer inhalt	387
empfohlener redaktioneller inhalt	387
""", 'en': """
en ce moment	1031
en continu	1031
en directo	786
en este tema	831
en otros medios	786
en portada	786
en savoir plus	1024	1034
encontrou algum erro	1821
encontrou um erro	1821
ende der werbung	496
engangsgave	1656
enim loetud	841
enlace copiado	771
enlace copiado al portapapeles	830
enlarge image	622
enlarge this image	622
enne kommenteerimist loe reegleid	845
enregistrer	1017
enregistrer cet article	1073
enregistrer l'article	1073
entdecken sie unsere newsletter	440
enter amount	570
enter your email address	582
entra	1287
entra nella conversazione	1339
entradas relacionadas	786
entrar	752	1799
entrar com apple	1861
entrar com facebook	1861
entrar com google	1861
entre	1799
entre com sua conta	1861
envia per correu	210
envia-ho per correu	210
enviar a un amigo	830
enviar para um amigo	1863
enviar por correo	771
enviar por e-mail	1811
enviar por email	771
enviar por whatsapp	771
envie de lire la suite	1070
envoyer par courriel	1073
envoyer par e-mail	1017
envoyer par email	1017
envoyer par mail	1017
""", 'ep': """
epaper	622
""", 'er': """
er der fejl i artiklen	302
er du allerede abonnent	291	1658
er ging iets mis. probeer het later opnieuw	1604
er is iets misgegaan	1604
er is iets misgegaan. probeer het later opnieuw	1604
err/bns	848
erstellt mit ki	424
""", 'es': """
es folgt werbung	496
es ist ein fehler aufgetreten	440
es ist ein fehler aufgetreten. bitte versuchen sie es erneut	440
esci	1287
escolha do editor	1825
escolha o seu plano	1861
escolha seu plano	1861
escolha um valor	1798
escribe tu correo	823
escribe tu email	823
escribe un comentario	782
escuchar	771
espace partenaire	1022
espacio patrocinado	812
especiais	1825
esqueceu a senha	1799
esqueci minha senha	1799
esquelas	812
esqueles	198
essai gratuit	998
""", 'et': """
et pot interessar	185
et pots donar de baixa en qualsevol moment	204
et queden # articles gratis aquest mes	208
et recomanem	185
etichete	1881
etiketler	2280
etiquetas	786	1825
etiquetes	211
ets subscriptor? identifica't	208
etusivu	942	944
etusivulle	942
""", 'ev': """
every contribution counts	685
every dollar counts	685
every donation counts	685
every gift counts	685
""", 'ex': """
exclusiu per a subscriptors	208
exclusive content	572
exclusive to subscribers	689
exclusivo assinantes	1799
exclusivo para assinantes	1861
expand	622
explore	620
explore more	617
explore more on these topics	617
explore our newsletters	680
explore our subscription offers	689
explore subscription offers	689
external content	660
external links	594
externe content	1591
externe inhalte	387
externe inhalte anzeigen	387
externe inhalte erlauben	387
externe inhoud	1591
externen inhalt anzeigen	387
externen inhalt laden	387
externer inhalt	387
externer inhalt konnte nicht geladen werden	422
""", 'ez': """
ezt is olvassa el	1187
""", 'fa': """
facebook	595
facebook messenger	595
facebook twitter	594
facebook twitter email	594
facebook twitter linkedin email	594
facebook twitter whatsapp	594
facebook x	594
fai il quiz	1339
fai il test	1339
fai una domanda su questo articolo	1331
faire un don	990
fale conosco	1821
fandt du en fejl	302
fant du en feil	1669
fast geschafft	440
favorilere ekle	2274
favoris	1017
fazer login	1799
""", 'fe': """
featured articles	617
featured content	617
featured stories	617
fechar	1795	1828
feedback	390	612	1568
feedback geben	390
fehler gefunden	390
fehler im artikel gefunden	390
fehler melden	390	434
fel i artikeln	2182
feliratkozom	1191
fermer	989
fermer le menu	1034
fes-te soci	181
fes-te subscriptor	181
fetching more	622
""", 'fi': """
fil info	1031
filed under	617	622
find out more	622
fique por dentro	1803
first name	582
fizetett tartalom	1184
""", 'fj': """
fjern annoncer	299
fjern annonser	1666
""", 'fl': """
flecha	752
fler	2184
fler artiklar	2184
fler nyheter	2184
flere artikler	304	1671
flere nyheder	304
flere nyheter	1671
flere saker	1671
flipboard	595
""", 'fo': """
folgen	380
folgen sie uns	380
follow	599
follow author	599
follow live	599
follow this author	599
follow this topic	599
follow topic	599
follow us	599
follow us on facebook	599
following	599
font size	594
for abonnenter	291	1658
for subscribers	572
forgot password	572
forgot your password	572
forma de pagamento	1798
forma de pago	751
formas de pagamento	1798
formas de pago	751
forrige	307	1674
forrige artikel	304
forrige artikkel	1671
forse in seguito	1282
forsiden	304	1671
foto	1243
foto galeri	2280
fotogalerija	1464
fotostrecke	394
fout gespot	1568
fout gezien	1568
foutje gezien	1568
""", 'fr': """
frag unsere ki	424
fragen sie unsere ki	424
free daily newsletter	582
free newsletter	582
free weekly newsletter	582
friss	1187
from around the web	617
from our partners	617
from our sponsor	604
from our sponsors	604
from the web	617
""", 'fu': """
full coverage	617
fullscreen	622
fullskjerm	1674
further reading on this site	617
""", 'ga': """
ga akkoord	1564
ga naar inhoud	1575
galite bet kada atsisakyti prenumeratos	1457
gallery	1313
ganzen artikel lesen	397
""", 'ge': """
ge bort artikeln	2171
gebruiksvoorwaarden	1564
geef cadeau	1612
geef een reactie	1568
geef feedback	1601
geef je mening over dit artikel	1601
gegenereerd door ai	1593
gegenereerd met ai	1593
gem	296
gem artikel	296
gem artiklen til senere	296
gem til senere	296
gemaakt met ai	1593
generated by ai	662
gerade nicht	354
gerelateerd	1572
gerelateerd nieuws	1572
gerelateerde artikelen	1572
gerelateerde onderwerpen	1572
gerir cookies	1818
gesponsert	384
gesponserter beitrag	455
gesponserter inhalt	384
gesponsord	1562
gesponsorde inhoud	1562
gestion des cookies	1024
gestionar cookies	779
gestisci i cookie	1306
gestisci notifiche	1342
gestisci preferenze	1306
get alerts	599
get digital access	572
get email updates	582
get started	572
get the daily email	582
get the newsletter	582
""", 'gi': """
gi bort artikkelen	1658
gi bort saken	1663
gi tilbakemelding	1669
gift a subscription	572
gift article	572
gift this article	572
giv artiklen til en ven	296
giv os feedback	302
give a gift	572
give a gift subscription	566
give feedback	612
give monthly	566
give now	566
give today	566
give us feedback	612
gizlilik	2277
""", 'gl': """
glemt adgangskode	291
glemt passord	1658
""", 'go': """
go to top	622
godkjenn	1667
godkjenn alle	1667
godta	1667
godta alle	1667
google	595
google news	595
google plus	595
got it	609
""", 'gr': """
gracias por suscribirte	759
gracias por tu voto	810
gracias por votar	810
gratis proberen	1542
grazie per aver votato	1331
grazie per il tuo feedback	1331
grazie per l'iscrizione	1294
""", 'gu': """
guarda anche	1313
guarda i risultati	1331
guarda l'article	210
guarda la gallery	1316
guardar	771	1811
guardar en favoritos	830
guardar para ler mais tarde	1863
guides d'achat	1031
gulir untuk lanjut membaca	1240
""", 'ha': """
haber faydali oldu mu	2279
haberi kaydet	2274
haberi nasil buldunuz	2279
haberi oynat	2282
haberi puanla	2279
haberi sesli dinle	2274
haberi sesli dinleyin	2274
haberi sesli dinleyin (# dk	2274
haberi yazdir	2274
haberin devami	2276	2282
haberin devami reklamdan sonra	2276
haberin tamami	2282
hacker news	595
hadiahkan artikel ini	1266
hae	944
hai letto # articoli su # questo mese	1348
hai trovato un errore	1309
hai una segnalazione	1309
haku	944
halaman berikutnya	1245
halaman selanjutnya	1245
halaman: #	1245
handelsbetingelser	300
hantera cookies	2180
har du allerede en konto	291	1658
har du redan ett konto	2171
has oblidat la contrasenya	182
hasznos volt a cikk	1186
hata bildir	2279
hata bildirin	2279
haut de page	1034
have an account	572
have an account? sign in	572
have your say	612
hazte miembro	748
hazte premium	827
hazte socia	748
""", 'he': """
heb je al een account	1542
help mee	1539
help ons om dit te blijven doen	1608
hem	2187
hemeroteca	752
hepsini kabul et	2277
herinner me later	1538
hesabim	2270
hesabiniz var mi	2270
het artikel gaat hieronder verder	1562
het laatste nieuws	1572
""", 'hi': """
hide ad	604
hide caption	622
hide comments	612
hide this message	564
hier anmelden	359
hier einloggen	359
hier finden sie informationen zum datenschutz	422
highlights generated by artificial intelligence	662
hilfe	390
hinweis an die redaktion	434
hinweis zum datenschutz	387
hinweise zu diesem artikel	434
hittade du ett fel	2182
hittat fel	2182
""", 'hj': """
hjem	307	1674
""", 'hl': """
hlasovat	231
hledat	234
""", 'ho': """
ho letto e accetto l'informativa sulla privacy	1344
hold deg oppdatert	1660
hold dig opdateret	293
home	622	1316	1575
hopp til innhold	1674
hopp til innholdet	1674
houd je aan onze huisregels	1601
house rules	612
how did we do	612
how we use ai	662
hoy no	747
""", 'hu': """
hubungi kami	1242
huisregels	1601
""", 'hv': """
hva mener du? stem her	1674
hva synes du om denne saken	1669
hva synes du om saken	1669
hvad mener du? stem her	307
hvad synes du? stem her	307
""", 'i ': """
i accept	609
i agree	609
i already donated	564
i already gave	564
i commenti sono riservati agli abbonati	1339
i lettori hanno letto anche	1351
i prezzi potrebbero variare	1334
i samarbeid med	1666
i samarbejde med	299
i samarbete med	2179
""", "i'": """
i'll do it later	564
i'm in	582
i've already donated	564
""", 'ic': """
ich bin schon dabei	354
ich habe schon gespendet	354
ich stimme zu	387
icymi	617
""", 'id': """
ideal	1541
identifiez-vous	998
""", 'ie': """
ielogojies	1497
ielogoties	1497
ievadi e-pastu	1520
ievadi savu e-pasta adresi	1520
""", 'ih': """
iha	2284	2284
ihr feedback	390
ihr kommentar	390
ihre e-mail-adresse	367
ihre meinung	390
ihre spende ist steuerlich absetzbar	444
""", 'ik': """
ik heb al gedoneerd	1538
ik steun al	1538
ikke i dag	288	1655
ikke nu	288
iklan	1240	1240
iklan sponsor	1271
""", 'il': """
il mio account	1287
il tuo indirizzo email	1294
ilan	2276
ilgili haber	2280
ilgili haberler	2280
ilgili konular	2280
ilk ay # tl	2270
ilmoittaudu webinaariin	944
ilmoitus	938
ils ont lu aussi	1031
""", 'im': """
im trend	394
immer informiert	367
immer informiert mit unserem whatsapp-service	496
impostazioni cookie	1306
impressum	387
imprimeix	187
imprimeix l'article	210
imprimer	1017
imprimer cet article	1073
imprimer l'article	1017
imprimir	771	1811
imprimir artigo	1863
""", 'in': """
in	2398
in case you missed it	617
in diesem artikel	394
in evidenza	1313
in het nieuws	1572
in kooperation mit	384
in other news	617
in partnership with	604
in primo piano	1313
in this section	617
in zwischenablage kopieren	379
indeks	1243
indirizzo email	1294
indstillinger	300
indtast din e-mail	293
indtast din mail	293
indtast e-mail	293
info iklan	1256
infolettre	1007
infolettres	1007
informa d'un error	196
informar de un error	817
informasjonskapsler	1667
informationen zum datenschutz	422
informativa sulla privacy	1306
informazione promozionale	1334
informazione pubblicitaria	1334
ingatkan saya nanti	1232
ingezonden mededeling	1616
ingrandisci	1316
ingresar	752
inhalt	397
inhalt anzeigen	387
inhalt laden	384
inhalt teilen	379
inhalte anzeigen	387
inhaltsverzeichnis	397
inhoud tonen	1591
inhoudsopgave	1575
inicio	789
inloggen	1542
innstillinger	1667
inschrijven	1547
inscreva-se	1803
inscreva-se na newsletter	1803
inscription	998
inscription gratuite	1066
inserisci il tuo indirizzo e-mail	1344
inserisci il tuo indirizzo email	1344
inserisci qui il tuo commento	1309
inserisci un indirizzo email valido	1344
insira o seu email	1856
insira seu e-mail	1856
instagram	595
instagram-inhalte erlauben	387
instellingen	1564
inte idag	2168
inte nu	2168
introdu adresa ta de email	1899
introduce tu email	759
invalid email	582
invia a un amico	1350
invia commento	1309
invia per email	1299
invia via email	1299
inzerce	228
inzercia	2055
""", 'ir': """
ir a los comentarios	782
ir al contenido	789
ir arriba	789
""", 'is': """
iscriviti	1294
iscriviti alla nostra newsletter	1294
iscriviti ora	1294
iscrizione completata	1344
isprintaj	2001
""", 'iz': """
iz iste rubrike	1999
iz rubrike	1999	2114
izbor urednice	1999
izbor urednika	1999
izdvajamo	1999
izpostavljeno	2114
izveido kontu	1497
""", "j'": """
j'accepte	1024
j'accepte de recevoir les offres des partenaires	1066
j'en profite	998
""", 'ja': """
ja ets subscriptor	182
ja tens compte	208
ja, ich will	355
ja, ik steun	1608
ja, ik wil de nieuwsbrief ontvangen	1604
jaa	936
jaa artikkeli	936
jaa facebookissa	936
jaa juttu kaverille	936
jaa whatsappissa	936
jaga	839
jaga artiklit	839
jaga facebookis	844
jaga lugu	844
jaga seda artiklit	844
jangan lewatkan	1243	1267
jatka lukemista	931
jau esi abonents	1497
jau esi abonents? ielogojies	1497
jau prenumeruojate	1457
jau prenumeruojate? prisijunkite	1457
""", 'je': """
je aanmelding is gelukt	1604
je bent ingeschreven	1604
je bent nu ingeschreven	1604
je commande	1057
je donne	990
je donne mon avis	1061
je fais un don	990
je hebt je succesvol aangemeld	1604
je kunt je op elk moment afmelden	1604
je m'abonne	998
je m'inscris	1007
je me connecte	998
je soutiens	990
je teste	998
jeder euro hilft	444
jednorazowo	1725
jelentkezzen be	1179
jetzt abo sichern	449
jetzt abonnent werden	359
jetzt abonnieren	359
jetzt abstimmen	428	496
jetzt am gewinnspiel teilnehmen	428
jetzt anmelden	367
jetzt bestellen	359
jetzt bewerben	428
jetzt einloggen	359
jetzt freischalten	359
jetzt helfen	355
jetzt im tv	394
jetzt karten sichern	428
jetzt kommentieren	390
jetzt kostenlos anmelden	367
jetzt kostenlos testen	359
jetzt mitdiskutieren	434
jetzt mitglied werden	355
jetzt mitmachen	428
jetzt nicht	354
jetzt registrieren	359
jetzt spenden	355
jetzt teilen	450
jetzt testen	359	359
jetzt tickets sichern	428
jetzt upgraden	449
jetzt zugang sichern	449
jetzt zustimmen	387
""", 'jo': """
jocs i mots encreuats	198
join now	566
join our mailing list	582
join the conversation	612
join the discussion	612
join the discussion on discord	599
join us	566
jouw e-mailadres	1547
""", 'ju': """
jump to content	622
just nu	2184
juttu jatkuu alla	938
juttu jatkuu kuvan alapuolella	938
juttu jatkuu kuvan alla	938
juttu jatkuu mainoksen alla	938
juttu jatkuu videon alla	938
juttu on tarkoitettu tilaajille	931
juttu on vain tilaajille	931
juuri nyt	942
""", 'ka': """
kabul ediyorum	2277
kabul et	2277
kaip jums patiko straipsnis	1463
kamu mungkin suka	1267
kanske senare	2168
kanskje senere	1655
kapat	2268
kapcsolat	1186
karier	1256
karjera	1464
karte laden	387
kas artikkel oli kasulik	845
kas lugu oli kasulik	845
kasneje	2120
kasnije	2005
kasutustingimused	856
kategori	1243
kategoriat	942
kategorie	232	1741
kategorien	394
kategorier	304	1671	2184
kategoriler	2280
katkida bulun	2269
katso kaikki tilaajaedut	931
katso kuvagalleria	944
katso kuvat	944
katso video alta	944
kaydet	2274
kaydol	2270
kayit ol	2270
kaynak: aa	2284
kaynak: dha	2284
kaynak: iha	2284
""", 'ke': """
keep reading	617
keine neuigkeiten mehr verpassen	440
keluar	1234
kembali ke atas	1245
kertalahjoitus	930
keskustele	941
keskustele asiallisesti	941
keskustelu	941
keuze van de redactie	1572
key points by ai	662
key takeaways by ai	662
""", 'ki': """
ki-generert oppsummering	1674
ki-generiert	424
ki-generierte zusammenfassung	424
ki-oppsummering	1674
ki-zusammenfassung	424
kiemelt	1187
kies een bedrag	1541
kies je abonnement	1611
kiitos tilauksesta	933
kiitos tilauksestasi	933
kijk terug	1598
kingi artikkel	844
kiosque	998
kirim	1238
kirim ke teman	1266
kirim komentar	1242
kirjaudu	931
kirjaudu ulos	931
kirjoita kommentti	941
kirjoita kommenttisi	941
kirjoittaja on kansanedustaja	951
kirjoittaja on kirjailija	951
kirjoittaja on kolumnisti	951
kirjoittaja on toimittaja	951
kirjoittaja on vapaa toimittaja	951
kirjoittaja on vapaa toimittaja ja kirjailija	951
kirjuta kommentaar	845
kiti skaito	1459
""", 'kl': """
klarna	358
klausies raidierakstu	1504
klausies rakstu	1502
klauskite dirbtinio intelekto	1463
klausykite straipsnio	1462
klausyti	1462
klausyti straipsnio	1462
klausyti straipsnio (# min	1462
kleinanzeigen	384
""", 'ko': """
kokeile maksutta	931
kokeile nyt	931
komentar	1242
komentarai	1457
komentari	2001
komentarji	2116
komentarz	1739
komentarze	1739
komentiraj	2001	2116
komentuoti	1457
komentuoti gali tik registruoti vartotojai	1463
komment	1186
kommentaarid	839
kommentar	390
kommentar schreiben	390
kommentar verfassen	390
kommentare	390
kommentare ansehen	390
kommentare anzeigen	390
kommentare lesen	390
kommentarer	302	1669	2182
kommentarer blir moderert	1669
kommentarer granskas innan publicering	2187
kommentarer modereres	307
kommentarerna modereras	2182
kommentarregeln	390
kommentarsregler	2182
kommenteeri	839
kommenteerimine on suletud	845
kommenteerimise reeglid	845
kommenteerimiseks logi sisse	845
kommentek	1186
kommenter	302	1669
kommentera	2182
kommentieren	390
kommentit	941
kommentit tarkistetaan ennen julkaisua	941
kommentoi	941
kommentointi on suljettu	941
kommercielt indhold	310
kommercielt samarbejde	299
kommersielt innhold	1677
kommersielt samarbeid	1666
koniec reklamy	1736
kontakt	231	302	390	1739
kontakt os	302
kontakt oss	1669
kontakta oss	2182
konten berbayar	1271
konten bersponsor	1240
konten premium	1234	1266
konten promosi	1271
konten sponsor	1240
konto erstellen	359
konular	2280
kopeeri link	839
kopieer de link	1557
kopieer deze link	1636
kopieer link	1557
kopier lenka	1663
kopier lenke	1663
kopier lenken	1663
kopier link	296
kopier linket	296
kopieren	379
kopioi linkki	936
kopiraj link	2001
kopiraj povezavo	2116
kopiraj poveznicu	2001
kopirajte link	2001
kopirajte poveznicu	2001
kopiuj link	1733
kopyala	2274
korrekturhinweis senden	434
kort fortalt - lavet med ai	307
kostenlos abonnieren	367
kostenlos registrieren	359
kostenlos testen	359
""", 'kr': """
krant	1542
kreditkarte	358
kreditkarte / klarna	358
kreiraj nalog	1995
krijg direct toegang	1611
""", 'ku': """
kuidas lugu meeldis	845
kupi pretplatu	1995
kurzlink kopieren	475
kuukausilahjoitus	930
kuula	844
kuula artiklit	844
kuula artiklit (# min	844
kuula lugu	844
kuula saadet	846
kuula saadet siit	846
kuuntele	936
kuuntele jakso	936
""", 'kv': """
kvkk	2277
""", "l'": """
l'actu en direct	1031
l'article continue ci-dessous	1022
l'article en # points	1055
l'articolo in breve	1331
l'essentiel	1031
""", 'la': """
la newsletter	1007	1294
la redazione consiglia	1313
la tua e-mail	1294
laad meer	1575
laat je dit artikel voorlezen	1598
laat voorlezen	1557
laatste nieuws	1572
ladda fler	2187
lagi ramai	1267
lagre	1663
lagre artikkel	1663
lagre saken	1663
lagre saken til senere	1663
lagre til senere	1663
lahjoita	930
lahjoita nyt	930
lain kali	1232
lainnya	1243
laisser un commentaire	1027
laissez un commentaire	1027
langganan	1234
lanjut baca di bawah	1240
lanjutkan dengan konten	1240
lanjutkan membaca	1245
laporkan	1242
lascia un commento	1309
lascia un feedback	1331
last flere	1674
last name	582
lastschrift	358
later	1538
later lezen	1612
latest	617
latest articles	617
latest edition	622
latest headlines	617
latest news	617
latest posts	617
latest stories	617
latest updates	617
latest videos	617
latest videos from	617
lavora con noi	1334
""", 'le': """
le direct	1031
le fil	1031
le journal du jour	998
le nostre newsletter	1294
le plus lu	1031
le puede interesar	786
le recomendamos	786
le ultime notizie	1313
learn more	622
learn more about cookies	609
leave a comment	612
leave a reply	612
leave a tip	566
leave feedback	612
lectura de # minutos	771
lectura: # min	771
lecture # min	1034
lecture # minutes	1017
lecture : # min	1017
leer noticia completa	789
lees de reacties	1568
lees direct verder	1611
lees meer	1572	1575
lees meer over	1572
lees onze huisregels	1601
lees ook	1572
lees verder	1542	1572	1575
lees verder na de advertentie	1562
lees verder onder de afbeelding	1562
lees verder onder de foto	1562
lees voor	1557
leeslijst	1612
leestijd	1575
leestijd # min	1575
legfrissebb	1187
legg igjen en kommentar	1669
leggi anche	1313
leggi dopo	1350
leggi i commenti	1309
leggi il giornale	1287
leggi l'articolo	1316
leggi l'articolo completo	1316
leggi senza limiti	1348
leggi sull'app	1342
leggi tutto	1316
leggi tutto con un abbonamento	1287
leggi tutto su	1313
legolvasottabb	1187
legolvasottabbak	1187
leia mais	1825	1828
leia os termos de uso e as regras da comunidade	1852
leia sem limites	1861
leitura: # min	1811
lembrar mais tarde	1795
lembre-me mais tarde	1795
lenke kopiert	1663
lenken er kopiert	1663
lenken kopiert	1663
ler mais	1828
ler mais tarde	1863
les articles les plus lus	1074
les derniers articles	1031
les flere	1671
les hele saken	1674
les kommentarer	1669
les lecteurs ont aussi lu	1031
les mer	1671	1674
les mer om	1671
les plus lues	1031
les plus lus	1031
les senere	1663
les tops	1031
les videre	1658
lesedauer	397
lesedauer: # minuten	397
lesen sie auch	394
lesen sie dazu	394
lesen sie hier	394
lesen sie mehr	394
leserbriefe	390
leserkommentare	390
lesetid # min	1674
lesetipp	394
lesetipps	394
lesezeit: # min	397
lesezeit: # minuten	397
lest opp av en robot	1663
lest opp av en syntetisk stemme	1663
leta	1506	1506
leta/afp	1506
lettura # min	1299
""", 'li': """
lige nu	304
lihat artikel asli	1266
lihat juga	1243
lihat komentar	1242
lihat lainnya	1245
lihat selengkapnya	1245
lihat semua	1245
liitu uudiskirjaga	863
like loading	594
like this	594
limited time offer	572
limited-time offer	689
line	595
link	595
link berhasil disalin	1266
link copiado	1811
link copiat	1905
link copiato	1299
link copiato negli appunti	1350
link copied	594
link copied bookmark	594
link copied to clipboard	594
link er kopieret	296
link er kopieret til udklipsholderen	296
link gekopieerd	1557
link in die zwischenablage kopiert	450
link kopeeritud	844
link kopieren	379
link kopieret	296
link kopiert	379
link kopiran	2001
link kopyalandi	2274
link on kopeeritud	844
link sudah disalin	1266
link wurde in die zwischenablage kopiert	450
link wurde kopiert	450
link zum artikel kopieren	450
link zum inhalt	387
link zum teilen kopieren	496
link zum youtube-inhalt	387
linkedin	595
linki kopyala	2274
linkki kopioitu	936
links	394
lire aussi	1031
lire l'article	1034
lire l'article complet	1034
lire la suite	1034
lire les commentaires	1027
lire plus	1031	1034
lire plus tard	1017
lisa kommentaar	839
listen	594
listen # min	594
listen above	669
listen below	669
listen here	669
listen now	594
listen on apple	669
listen on apple podcasts	669
listen on spotify	669
listen on youtube	669
live	394
live tv	617
""", 'lo': """
lo + visto	786
lo esencial en # segundos	810
lo quiero	827
load comments	612
load content	609
load more	622
load more articles	622
load more comments	612
load more stories	622
loading	594
loading ad	604
loading more	622
loe edasi	839
loe edasi tellijana	839
loe hiljem	844
loe ka	841
loe kommentaare	845
loe lisa	846
loe lisaks	841
loe rohkem	846
loe veel	841
loetumad	841
log in	572	1542
log in / register	572
log in or sign up	572
log in to comment	612
log in to reply	612
log ind	291
log out	572
log ud	291
logare	1873
logg inn	1658
logg ut	1658
logga in	2171
logga ut	2171
logi sisse	839
logi sisse, et kommenteerida	845
login	359	572	1234	1287	1799	1873
login / register	572
logout	572
loo konto	839
loo tasuta konto	839
los comentarios son exclusivos para suscriptores	817
los precios pueden variar	812
""", 'lu': """
lue koko juttu	944
lue kommentit	941
lue rajattomasti	931
lue seuraavaksi	19	942
luetuimmat	942
luetuimmat jutut	942
lugemiseks osta artikkel	839
luister	1557
luister dit artikel	1598
luister hier	1598
luister nu	1598
luister op spotify	1598
luister via spotify	1598
luk	288
lukk	1655
lukuaika # min	944
luo ilmainen tunnus	931
luo maksuton tunnus	931
luo tunnus	931
lupa kata sandi	1234
lupa password	1234
""", 'ly': """
lyssna	2176
lyt	296
lytt	1663
lytt til saken	1663
""", "m'": """
m'abonner	998
m'inscrire	1007
""", 'ma': """
maak een account	1542
maandelijks	1539
mai mult	1883
mai multe	1883
mail	595	1557
mailen	379
mainokset	938
mainos	938	938
mainos - juttu jatkuu alla	938
mainos alkaa	938
mais	1828
mais artigos	1825
mais comentadas	1825
mais lidas	1825
mais lidos	1825
mais populares	1825
mais tarde	1795
mais vistas	1825
mais vistos	1825
make a donation	566
manage consent	609
manage cookies	609
manage my account	572
manage options	609
manage preferences	609
manage settings	609
manage subscription	572
manage your newsletters	680
mantengamos un debate respetuoso	817
mantente informado	759
mastodon	595
masuk	1234
masuk / daftar	1234
max	1926
maybe later	564
""", 'me': """
me connecter	998
me le rappeler plus tard	989
media caption	622
meer	1572
meer artikelen	1572
meer informatie	1564
meer laden	1575
meer lezen	1572
meer nieuws	1572
meer over	1572
meer over dit onderwerp	1572
meer tonen	1575
meest bekeken	1572
meest gedeeld	1572
meest gekozen	1611
meest gelezen	1572
meghallgatom	1182
megosztom	1182
mehr anzeigen	397
mehr artikel	394
mehr aus	394
mehr aus dem ressort	394
mehr erfahren	387
mehr informationen	394
mehr laden	390	397
mehr lesen	394	397
mehr nach dieser anzeige	384
mehr news	394
mehr themen	394
mehr von diesem autor	394
mehr von uns	394
mehr zu diesem thema	394
mehr zum artikel	394
mehr zum thema	394
mein konto	359
meist gelesen	394
meistgeklickt	394
meistgelesen	394
meistgelesene artikel	394
meistkommentiert	394
mejla	2176
meld een fout	1568
meld fout	1601
meld fra om feil	1669
meld je aan	1547
member-only story	622
members only	572
meniu	1883
menu	234	307	622	1034	1245	1316	1575	1744	1828	2405
meny	1674	2187
mer fra	1671
mer nyheter	2184
mer om	1671	2184
merci de votre inscription	1007
merci pour votre retour	1055
merci pour votre vote	1061
mere fra	304
mere om	304
merken	359	379
merkliste	359
message	595
message publicitaire	1022
messaggio promozionale	1304
messaggio pubblicitario	1334
messenger	595
mest delat	2184
mest delt	1671
mest delte	304
mest lest	1671
mest leste	1671
met ai gemaakt	1593
metodi di pagamento	1286
metodo di pagamento	1286
mettre en favori	1017
""", 'mi': """
mi cuenta	752
mijn account	1542
mijn profiel	1542
min konto	291
min side	291	1658
mine avalehele	846
minha conta	1799
mis niets	1547
missa inget	2173
missa inte	2184
misschien later	1538
misschien ook interessant	1572
mit freunden teilen	475
mit ki erstellt	424
mitdiskutieren	390
mitglied werden	355
mitmachen und gewinnen	428
mitt konto	2171
""", 'mo': """
mode de paiement	997
modes de paiement	997
modifica le preferenze sui cookie	1329
modifica preferenze	1329
modifier mes choix	1053
moj profil	1995	2110
moje konto	1727
mon compte	998
mon espace	998
monatlich	355
monatlich spenden	355
montant libre	997
monthly	565
monthly contribution	570
morda vas zanima	2114
more	620
more articles	617
more coverage	617
more for you	693
more from	617
more from this author	617
more from us	693
more headlines	617
more in this section	693
more in this series	617
more like this	617
more news	617
more newsletters	680
more on this story	617
more on this topic	617
more options	609
more sharing options	594
more stories	617
more stories like this	617
more stories you may like	617
more to explore	617
more to read	617
more top stories	617
most commented	617
most discussed	617
most emailed	617
most liked	612
most nem	1176
most popular	617
most read	617
most read stories	693
most recent	617
most shared	617
most viewed	617
most watched	617
mostra altro	1316
mostra contenuto	1306
mostra contenuto esterno	1329
mostra el contingut extern	193
mostra i commenti	1309
mostra il contenuto esterno	1329
mostrar comentarios	782
mostrar contenido externo	808
mostrar mais	1828
mostrar menos	789
moyen de paiement	997
moyens de paiement	997
""", 'mt': """
mti	1208	1208
mti/afp	1208
""", 'mu': """
muat lainnya	1245
mungkin lain kali	1232
must read	617
must reads	617
must-read	617
mute	622
muut lukevat	942
muut lukevat juuri nyt	942
muut lukevat nyt	942
""", 'my': """
my account	572
""", 'na': """
na czasie	1741
naar boven	1575
naar de aanbiedingen	1542
naar de inhoud	1575
naar de webshop	1596
nach anzeige weiterlesen	384
nach der werbung geht es weiter	455
nach oben	397
nadaljevanje pod oglasom	2113
nahoru	234
najbolj brane novice	2114
najbolj brane novice dneva	2114
najbolj brano	2114
najbolj komentirano	2114
najkomentiranije	1999
najnovije	1999
najnovije vesti	1999
najnovije vijesti	1999
najnowsze	1741
najnowsze informacje	1741
najpopularniejsze	1741
nanti	1232
nanti saja	1232
napisz komentarz	1739
nastavak teksta nakon reklame	1998
nastavenia cookies	2069
natisni	2116
naujausi	1459
naujiena papildoma	1464
naujiena pildoma	1464
""", 'ne': """
ne danas	2005
ne danes	2120
ne hvala	2005	2120
ne manquez rien	1007
ne most	1176
ne plus afficher	989
ne propustite	1999
ne sada	2005
ne spreglejte	2114
ne zdaj	2120
ne, hvala	2005	2120
necrologie	1334
nee bedankt	1538
nee, bedankt	1538
nei takk	1655
nei, takk	1655
nein danke	354
nein, danke	354
nej tack	2168
nej tak	288
nej, tack	2168
nej, tak	288
nessun commento	1309
neste	1674
neste artikkel	1671
net binnen	1572
netiquette	390
neueste artikel	394
neueste meldungen	394
neueste nachrichten	394
neueste videos	394
never miss a story	582
never miss an update	582
new customers only	689
new customers only. terms apply	689
new here	572
newest first	612
newsletter	224	367	582	759	1007	1294	1729	1803
newsletter abonnieren	367
newsletter e alert	1313
newsletter kostenlos abonnieren	367
newsletter recomendada	786
newsletter sign up	582
newsletter sign-up	582
newsletter signup	582
newsletter-anmeldung	367
newsletters	582	622	759	1007	1803
newslettery	224	1729
newsticker	394
next	565
next article	617
next page	622
next post	622
next story	617
next up	617
""", 'ng': """
nghe	2398
""", 'ni': """
nicht jetzt	354
nicht mehr anzeigen	354
nichts mehr verpassen	367
nie masz konta	1727
nie teraz	1724
niet nu	1538
niet te missen	1572
nieuwsbrief	1547
nieuwsbrief ontvangen	1604
nieuwsbrieven	1547
""", 'no': """
no comments	612
no comments yet	612
no credit card required	689
no gracias	747
no grazie	1282
no posts	622
no te pierdas	786
no thank you	564
no thanks	564
no, gracias	747
no, grazie	1282
no, thanks	564
noch kein abo	449
noch kein abonnent	359
noch kein konto	359
noch keine kommentare	390
noch keine kommentare vorhanden	390
noch nicht registriert	449
nog geen abonnee	1611
nog geen account	1542
nog geen reacties	1568
noklausies rakstu	1502
non hai un account	1348
non merci	989
non oggi	1282
non ora	1282
non sei abbonato	1287
non sei ancora abbonato	1348
non, merci	989
norint komentuoti, reikia prisijungti	1463
normas	782
nos articles les plus lus	1074
nos derniers articles	1031
nos lecteurs ont lu ensuite	1031
nos offres	998
nos offres d'emploi	1057
nos recommandations	1031
noskaties video	1504
not a subscriber yet	572
not now	564
not ready to donate	564
not ready to give today	564
not ready to subscribe	564
not ready to support today	564
not today	564
nota relacionada	831
notas recomendadas	831
notas relacionadas	831
note legali	1306
notez cet article	1027
noticia relacionada	786
noticia relacionadas	786
noticias de hoy	786
noticias relacionada	786
noticias relacionadas	786
notizie correlate	1313
notizie del giorno	1313
nous contacter	1027
nous soutenir	990
nous suivre	1018
nous vous recommandons	1031
now playing	622
""", 'nt': """
ntb	1700	1700
""", 'nu': """
nu acum	1871
nu ai cont	1903
nu in het nieuws	1572
nu niet	1538
nuoroda nukopijuota	1462
nuotraukos	1464
nutzungsbedingungen	387
""", 'ny': """
nyalakan notifikasi	1266
nyhedsbrev	293
nyhedsbreve	293
nyhetsbrev	1660	2173
nyhetsbrevet	1660	2173
nyhetsdygnet	2184
nyt luetuimmat	942
""", 'o ': """
o artigo continua depois da publicidade	1816
o seu email	1803
""", 'ob': """
obrigado pelo seu feedback	1844
obrigado pelo seu voto	1844
obrigado por se inscrever	1803
obserwuj	1734
obserwuj nas	1734
""", 'oc': """
oceni novico	2116
ocenite tekst	2001
""", 'od': """
odbij	2013
odbij sve	2013
oddaj komentar	2116
odjava	1995	2110
odpowiedz	1739
""", 'of': """
oferecer artigo	1799
oferecido por	1816
oferta especial	752
ofertas	777
ofertas de empleo	812
ofertes de feina	198
offer	604
offer ends soon	689
offerte	1304
offerte di lavoro	1334
offre partenaire	1022
offres d'emploi	1057
offrir l'article	998
""", 'og': """
oglas	1998	2113
oglasi	1998	2113
ogni contributo conta	1347
ogni euro conta	1347
""", 'oh': """
ohne spende weiterlesen	354
""", 'ok': """
ok	565
okumaya devam et	2270
""", 'ol': """
oldest first	612
ole esimene kommenteerija	845
oled juba tellija	839
oled uudiskirjaga liitunud	863
olet nyt tilannut uutiskirjeen	933
oletko jo tilaaja? kirjaudu	931
olvasd el ezt is	1187
olvassa el ezt is	1187
""", 'om': """
om cookies	2180
oma tili	931
""", 'on': """
once	565
onderwerpen	1572
one time donation	566
one-time	565
one-time donation	566
onko jutussa virhe	941
onko sinulla jo tunnus	931
""", 'oo': """
ook interessant	1572
oops! something went wrong	680
""", 'op': """
op leeslijst	1636
open image in gallery	622
open menu	622
opina	782
opprett en gratis bruker	1658
opprett en gratis konto	1658
opprett gratis bruker	1658
opprett konto	1658
oppsummert av ai	1674
oppsummert av ki	1674
opret bruger	291
opret en gratis bruger	291
opret en gratis profil	291
opret en konto	291
opret gratis profil	291
opret konto	291
opslaan	1557
opslag fra facebook	307
opslag fra instagram	307
opublikuj komentarz	1739
""", 'os': """
osallistu keskusteluun	941
ossza meg	1182
osta artikkel	839
ostale vesti	19	1999
ostale vijesti	19	1999
ostatnie wpisy	1741
ostavi komentar	2001
ostavite komentar	2001
oszd meg	1182
""", 'ot': """
other amount	570
other articles	617
other news	617
other readers liked	19
other stories	617
other stories you may like	617
other stories you might like	617
others also read	19	617
otra cantidad	751
otras noticias	19	786
otras noticias que pueden interesarte	19
otro importe	751
""", 'ou': """
our corrections policy	612
our newsletters	582
our partners	604
our social media	599
our sponsors	604
outro valor	1798
ouvir	1811
ouvrir le menu	1034
""", 'ov': """
overschrijving	1541
""", 'oy': """
oynat	2282
""", 'oz': """
oznake	1999	2114
""", 'p': """
p	1878
""", 'pa': """
pagamento seguro	1798
pagamento sicuro	1286
page suivante	1034
pagina successiva	1316
pago seguro	751
paid advertisement	694
paid content	604
paid partnership	604
paid post	604
paiment methods	570
palaute	941
paling banyak dibaca	1243
pane oma teadmised proovile	846
para continuar a ler	1861
para continuar lendo	1861
para seguir leyendo	827
paremti	1457
pariwara	1240
partage	1017
partager	1017	1017
partager l'article	1017
partager par e-mail	1017
partager par email	1017
partager par mail	1017
partager sur	1017
partager sur bluesky	1017
partager sur linkedin	1017	1017
partager sur messenger	1017
partager sur telegram	1017
partager sur twitter	1017
partager sur x	1017
partager via messenger	1017
partager via twitter	1017
partages	1017
partagez	1017
partecipa alla discussione	1339
partenaire	1022
parteneri	1878
participa	782
participa en la nostra enquesta	196
participe da conversa	1852
partilhar	1811
partilhe	1811
partner	1562
partner content	604
partner offers	604
partnerangebot	384
partnerangebote	384
partnerbijdrage	1616
partnercontent	1562
partnernieuws	1572
partnerska vsebina	2113
pas aujourd'hui	989
pas de commentaire	1027
pas encore inscrit	998
pas maintenant	989
pasidalinkite	1462
pasidalinkite straipsniu	1462
pasidalinti	1457
passa a premium	1348
passatempos	1846
passend zum thema	394
passende artikel	394
passer cette annonce	1022
password dimenticata	1287
passwort vergessen	359
patrocinado	777	1816
patrocinado por	777
payment method	570
payment methods	570
payment options	570
paypal	358
""", 'pe': """
pedoman media siber	1256
pelo mundo	1825
people also read	617
per continuar llegint	208
per continuare a leggere	1348
per e-mail teilen	379
per e-mail versenden	379
per mail teilen	379
per mail versenden	379
per whatsapp teilen	379
personuppgiftspolicy	2180
personvern	1667
personverninnstillinger	1667
peru milloin vain	931
peru tilaus milloin tahansa	933
peruuta milloin tahansa	931
pesquisar	1828
petites annonces	1022
""", 'ph': """
photos	1034
""", 'pi': """
piekrist	1513
piesakies jaunumiem	1520
piilota mainokset	938
pilihan editor	1243
pilihan redaksi	1243
pilihan untuk anda	1267
pilihan untukmu	1267
pin it	594
pinterest	595
pix	1798
""", 'pl': """
plaats een advertentie	1596
plaats een reactie	1568
plaats reactie	1568
plan du site	1024
play audio	594
play now	622
play the video	669
play video	622
please check your inbox	726
please donate	566
please enter a valid email address	582
pledge your support	566
plus	291	1034	1542	2171
plus d'articles	1031
plus d'infos	1031
plus lus	1031
plus tard	989
plus-artikel	359
plusartikel	1542
pluss	1658
plussak	1658
""", 'po': """
pocket	595	1370
podaj adres e-mail	1729
podaj e-mail	1729
podcast	232	304	394	786	1313	1741	2280
podcastit	942
podcasts	304	394	1572	1825
podcasty	232	1741
podd	2184
poddar	2184
pode gostar de	1864
pode interessar	1825
podeli	2001
podeli na facebooku	2001
podeli vest	2001
podelite	2001
podijeli	2001
podijeli na facebooku	2001
podijeli vijest	2001
podijelite	2001
podkast	1671
podkaster	1671
podobne	1741
podpri	2109
podpri nas	2109
podprite nas	2109
podseti me kasnije	2005
podsjeti me kasnije	2005
pogledaj komentare	2001
pogoji uporabe	2128
polecamy	1741
polecane	1741
polecane dla ciebie	1741
politika privatnosti	2013
politika zasebnosti	2128
polityka cookies	1737
poprzedni	1744
populair	1572
populaire	1031
populaire artikelen	1572
populaires	1031
popular articles	617
popular now	617
popular posts	617
popular reads	693
popular stories	617
popular topics	617
populare	1881
popularne	1741
populer	1243
populiariausi	1459
portada	789
posez une question sur cet article	1055
poslat	226
poslat e-mailem	226
poslechnout	226
post comment	612
post on x	594
poster un commentaire	1027
posts relacionados	1825
potrebbe interessarti	1313
potrebbe interessarti anche	1313
potrebbero interessarti	1313
pour aller plus loin	1031
pour lire la suite	1070
povezana novica	2114
povezane novice	2114
povezane teme	1999
povezane vesti	1999
povezane vijesti	1999
povezano	2114
poveznica kopirana	2001
povolit cookies	229
powered by ai	662
pozabljeno geslo	2110
""", 'pr': """
pr	1184	1373	1373	1373	1422
pravidla diskuse	231
pravila komentiranja	2001	2116
pravila privatnosti	2013
preberite tudi	2114
precedente	1316
precios y disponibilidad pueden variar	812
preferenze cookie	1306
pregunta a nuestra ia	810
premium	222	291	506	572	752	998	1234	1287	1542	1658	1727	1799	1873	2171	2270	2395
premium content	572
premium digital	689
premium-artikel	359
prenumerata	1457	1727
prenumeration	2171
prenumeratoriams	1457
prenumerera	2171
prenumerera nu	2171
prenumeruj	1727
prenumeruoti	1457
preporuka	1999
presented by	604
press enter or click to view image in full size	622
pretplata	1994
pretplati se	1994
pretplatite se	1994
previous article	617
previous page	622
previous post	622
prihvatam	2013
prihvati	2013
prihvati sve	2013
priimti visus	1474
prijava	1995	2110
prijavi napako	2116
prijavi se	1995	2110
prijavite se	1995	2110
prijavite se odmah	1995
prijzen kunnen intussen gewijzigd zijn	1616
primo piano	1313
principais pontos, por ia	1844
prindi	844
prindi artikkel	844
print	296	595	1557
print article	594
print artiklen	296
print dit artikel	1612
print page	691
print subscription	572
print this	594
print this page	691
printen	1557
prisijungti	1457
prispevaj	2109
privaatsustingimused	856
privacidad	779
privacy	1306	1564
privacy center	387
privacy notice	582
privacy policy	609	1306
privacy preference center	609
privacy preferences	609
privacy settings	609
privacy statement	609
privacybeleid	1564
privacyverklaring	1564
privatumo politika	1474
probeabo	359
probeer het later opnieuw	1604
probeer nu	1542
produktempfehlung	384
profil	359
profilo	1287
profiter de l'offre	998
promo	1304	1998
promocijsko besedilo	2113
promocja	1736
promoted	604
promoted content	604
promoted links	604
promoted stories	617
promotie	1562
promotion	604
propaganda	1816
proposer une correction	1061
prosseguir	1818
prova # dagar gratis	2171
prova gratis	1287	2171
prova gratis per un mese	1348
prova nu	2171
prova-ho un mes gratis	208
prueba gratis	752
prueba un mes gratis	827
przeczytaj jeszcze	1741
""", 'pu': """
pub	1022	1816	1816
publicar comentario	782
publicidad	777	777
publicidad - sigue leyendo	777
publicidade	1816	1816
publicitat	187
publicitate	1878	1878
publier un commentaire	1027
publireportage	1022
publirreportaje	777
puntos clave	810
puoi regalare # articoli al mese	1350
puzzels	1596
""", 'py': """
pysy ajan tasalla	933
""", 'qu': """
quero assinar	1799
quiero recibirla	823
quiero recibirlo	823
quiero suscribirme	752
quitar publicidad	812
""", 'ra': """
raccomandato da	1304
raksts pieejams abonentiem	1497
rapporter feil	1669
rapportera fel	2182
""", 're': """
reactie	1568
reacties	1568
reacties worden vooraf gecontroleerd	1601
read aloud	594
read also	617
read article	622
read comments	612
read full article	622
read full story	622
read in app	622
read more	622
read more about	617
read more about sharing	594
read more articles	622
read more here	622
read more on	617
read more on these topics	617
read next	617
read original article	622
read our complete coverage	617
read story	622
read the article	622
read the full article	622
read the full story	622
readers also read	617
ready for more	582
reageer	1568
reageren	1568
rebutja-ho tot	193
recent	617
recent articles	617
recent news	617
recent posts	617
recent stories	617
recevoir la newsletter	1007
recevoir une alerte	1063
rechazar	779
rechazar todas	779
rechazar todo	779
recherche	1034
rechercher	1034
recibir alertas	822
recibir alertas de este tema	822
reclame	1562
recomandate	1881
recomendaciones	786
recomendadas	786	1825
recomendado	786
recomendado para ti	786
recomendados	786	1825
recomendamos	1825
recommended	617
recommended articles	617
recommended external content	660
recommended for you	617
recommended reading	617
recommended reads	693
recommended stories	617
recommended videos	617
recurso exclusivo para assinantes	1846
recusar	1818
redakcja poleca	1741
redaksi	1256
redaksjonen anbefaler	1671
redaktionen anbefaler	304
redaktionen rekommenderar	2184
redaktionsempfehlung	394
redan prenumerant? logga in	2171
reddet	2277
reddit	595
redes sociais	1812
redes sociales	771
refuser	1024
registar	1799
registe-se	1799
register	572
register for free	572
register now	572
registo	1799
registra't	182
registra't per comentar	196
registrace	222
registracija	1995	2110
registrarme	752
registrarme en la newsletter	759
registrarse	752
registrasi	1234
registrate	827
registrati	1287
registrati e leggi questo articolo	1348
registrati gratis	1287
registreer	1542
registreer gratis	1542
registreeru tasuta	839
registreeru veebiseminarile	846
registrer deg	1658
registrera dig	2171
registreren	1542
registrieren	359
registriraj se	1995	2110
registro	752
registrovat se	222
registruj se	1995
registruotis	1457
regulamin	1737
reject all	609
reject all cookies	609
rejeitar	1818
rejeitar todos	1818
rejoignez la conversation	1061
rejoignez la discussion	1061
reklaam	839
reklaamartikkel	847
reklaamtekst	847
reklam	2179	2276	2276
reklam alani	2276
reklama	228	228	1457	1736	1736	1998	2055
reklamdan sonra devam ediyor	2276
reklame	299	1666
reklami atla	2276
reklami kapat	2276
reklaminis straipsnis	1465
reklamlar	2276
reklamy	1736
rekomendasi	1243
rekomendasi untuk anda	1243
rekomendasi untukmu	1243
rekomenduojame	1459
rekommenderade artiklar	2184
rekommenderas	2184
rekommenderat	2184
relacionadas	786	1825
relacionado	786
relacionados	786	1825
related	617	620
related article	617
related articles	617
related content	617
related coverage	617
related items	617
related links	617
related news	617
related posts	617
related reading	617
related stories	617
related story	617
related tags	617	617
related to this story	617
related topics	617
related videos	617
relaterade artiklar	2184
relaterade nyheter	2184
relaterat	2184
relaterede artikler	304
relaterede emner	304
relateret	304
relatert	1671
relaterte artikler	1671
relaterte emner	1671
relaterte saker	1671
remember me	572
remiamas turinys	1465
remind me in #	564
remind me in may	564
remind me later	564
remind me next month	564
remind me tomorrow	564
remove ad	604
remove ads	604
remti	1457
rep alertes d'aquest tema	202
replay	622
replies	612
reply	612
report	595
report a problem	612
report a typo	612
report abuse	612
report ad	604
report comment	612
report this ad	604
reportagem exclusiva para assinantes	1861
reportar	782
reportar erro	1821
reportar error	782
reportar un error	782
reproducir	789
reproduzir	1828
request a correction	612
reset password	572
responder	782	1821
resta aggiornato	1294
restam # caracteres	1852
resumen con ia	810
resumen de ia	810
resumen por ia	810
resumir com ia	1844
resumo por ia	1844
retour	1017
retour en haut	1034
return to top	622
""", 'ri': """
riassumi con l'ia	1331
riassunto ia	1331
ricevi gli avvisi su questo argomento	1342
ricevi la newsletter	1294
ricevi una notifica per ogni nuovo articolo dell'autore	1342
rifiuta	1306
rifiuta tutto	1306
rimani aggiornato	1294
rimani informato	1294
riproduci	1316
riservato agli abbonati	1348
rispondi	1309
rispondi al sondaggio	1339
ritzau	332	332
ritzau/afp	332
ritzau/reuters	332
""", 'ro': """
rodyti daugiau	1464
rodyti komentarus	1463
""", 'rs': """
rss	595
""", 'ru': """
rubriken	394
rubriques	1031
""", "s'": """
s'abonner	998
s'identifier	998
s'inscrire	998
s'inscrire gratuitement	998
""", 'sa': """
saada e-postiga	844
saada vihje	846
sag uns deine meinung	434
sagen sie uns ihre meinung	434
saiba mais	1825
sair	1799
saken er forbeholdt abonnenter	1658
saken er lest opp av en robot	1663
saken fortsetter etter annonsen	1666
saken fortsetter nedenfor	1666
saken fortsetter under	1666
saken fortsetter under bildet	1666
saken oppdateres	1666
salin link	1238
salin tautan	1238
saltar al contenido	789
saltar publicidad	777
salva	1299
salva articolo	1299
salva l'articolo	1350
salva per dopo	1350
salvar	1811
salvar artigo	1811
salvar para ler depois	1863
salvesta	844
salvesta artikkel	844
samal teemal	841
samengevat door ai	1593
samenvatting door ai	1593
sammanfattad av ai	2187
sammanfattning gjord av ai	2187
samtykke	300	1667
sauvegarder	1017
sauvegarder l'article	1073
sauvegarder pour lire plus tard	1073
save	594
save article	594
save for later	594
save preferences	609
save story	594
save this article	594
saved	594
""", 'sb': """
sblocca l'articolo	1348
""", 'sc': """
scegli il tuo abbonamento	1348
scegli l'abbonamento che fa per te	1348
scegli un importo	1286
schlagworte	394
schlagworte zum thema	394
schon abonnent	359
schon dabei	354
schreibe einen kommentar	390
schreiben sie der redaktion	434
schreiben sie einen kommentar	390
schrift verkleinern	379
schrijf een reactie	1568
schrijf je gratis in	1604
schrijf je in	1547
schrijf je in voor onze nieuwsbrief	1547
scopri	1316
scopri le offerte	1287
scopri tutte le nostre newsletter	1344
scopri tutte le offerte di abbonamento	1348
scrie un comentariu	1880
scrivi qui il tuo commento	1339
scrivi un commento	1309
scroll down for video	669
scroll down to continue	694
scroll down to continue reading	604
scroll for more	604
scroll ke bawah untuk melanjutkan	1240
scroll to continue	604
scroll to continue with content	604	1240
scroll to top	622
scroll untuk membaca	1240
scrolle weiter	384
scrollen sie weiter	384
""", 'se': """
se abonnemang	2171
se abonnementer	291
se alla	2187
se alla bilder	2187
se alle	307	1674
se alle abonnentfordeler	1658
se alle bildene	1674
se alle fordele for abonnenter	291
se bildene her	1674
se billederne her	307
se connecter	998
se connecter avec apple	1070
se connecter avec facebook	1070
se connecter avec google	1070
se erbjudanden	2171
se flere billeder	307
se grafikken her	307	1674
se klippet	2187
se klippet i spelaren ovan	2187
se klippet ovan	2187
se klippet over	1674
se tilbud	291	1658
se tilbudene	1658
se videoen her	307	1674
se videoen herunder	307
se videoen nedenfor	307	1674
se videoen ovenfor	307
se videoen over	1674
se videoen under	1674
se videon i spelaren ovan	2187
se videon nedan	2187
se videon ovan	2187
search	622
sebelumnya	1245
secciones	786
sections	622
secure checkout	570
secure payment	570
secure transaction	570
sedang tren	1267
see all	622
see all newsletters	582
see all plans	689
see all subscription plans	689
see also	617
see comments	612
see more	622
see subscription options	572
segnala	1309
segnala un errore	1309
segnala un errore nell'articolo	1339
segueix aquest tema	202
segueix l'autor	202
segueix tota l'actualitat en directe	211
segui	1300
segui la diretta	1342
segui questo argomento	1342
segui questo tema	1342
seguici	1300
seguici su facebook	1300
seguici sui social	1300
seguir	772	1812
seguir a este autor	822
seguir autor	1854
seguir este tema	822	1854
seguir leyendo	752	789
seguir leyendo en	772
seguir sin apoyar	747
sei d'accordo? vota	1339
seite #	397
seite drucken	379
seite teilen	379
seja apoiador	1796
seja assinante	1799
seja o primeiro a comentar	1821
seja um apoiador	1796
selanjutnya	1245
selecione as newsletters que pretende receber	1856
selecione as newsletters que quer receber	1856
select an amount	570
select payment method	570
selengkapnya	1245
semua komentar	1242
senare	2168
senaste	2184
senaste nyheterna	2184
senaste nytt	2184
send email	594
send feedback	612
send til en ven	296
send to a friend	594
senere	288	1655
seneste	304
seneste nyheder	304
seneste nyt	304
sense tu no seria possible	207
sent daily	680
sent weekly	680
senza di te non ce la facciamo	1347
senza vincoli	1348
seotud artiklid	841
seotud lood	841
sepa-lastschrift	358
services partenaires	1022
servicios	786
sesli dinle	2274
seu e-mail	1803
seu email	1803
seuraa	937
seuraa aihetta	937
seuraava	944
seuraava juttu	942
seuraavaksi	944
sezioni	1313
""", 'sf': """
sfoglia gallery	1316
sfoglia il giornale	1287
""", 'sh': """
share	509	594	1238	1266	1876
share article	594
share by email	594
share by text	594
share full article	594
share link	594
share on	594
share on bluesky	594
share on facebook	594
share on flipboard	594
share on linkedin	594
share on pinterest	594
share on reddit	594
share on social	691
share on social media	691
share on telegram	594
share on threads	594
share on x	594
share on x (twitter	594
share on your socials	691
share options	594
share pe facebook	1905
share save	594
share share	594
share story	594
share this	594	594
share this article	594
share this news	594
share this on	594
share this on social media	594
share to facebook	594
share tweet	594
share using the buttons below	691
share via	594
share via facebook	594
share via twitter	594
share with a friend	594
share with email	594
share with friends	691
share with your friends	594
sharing	594
show all	622
show caption	622
show comments	612
show external content	609
show less	622
show more	622
show more sharing options	594
shrani	2116
""", 'si': """
si din mening	1669
sie haben bereits ein konto	449
sie haben bereits ein konto? anmelden	449
sie haben den newsletter abonniert	440
sie haben noch kein abo	449
sieh dir diesen beitrag auf instagram an	422
siehe auch	394
siga	1812
siga este autor	1854
siga-nos	1812
sign in	572
sign in / register	572
sign in or sign up	572
sign me up	582
sign out	572
sign up	572
sign up for corrections and clarifications	612
sign up for free	572
sign up for our newsletter	582
sign up here	582
sign up now	572
sign up or log in	689
sign up to our newsletter	680
sign up with your email	680
signaler	1027
signaler un abus	1061
signaler une faute	1061
signaler une faute d'orthographe	1061
sigue este tema y recibe avisos	822
sigue leyendo	786
sigue leyendo debajo	777
siguiendo	772
siguiente	789
siguiente noticia	786
sikeresen feliratkozott	1191
simak juga	1243
similar articles	617
similar posts	617
similar stories	617
simpan	1238
simpan artikel	1266
simpan untuk dibaca nanti	1266
sin comentarios	782
sin permanencia	827
single contribution	570
sinu e-posti aadress	863
sinua voisi kiinnostaa	942
siradaki haber	2280
sisesta oma e-posti aadress	863
siste	1671
siste nyheter	1671
siste nytt	1671
sisuturundus	839
sisuturunduse artikkel	847
site map	622
sitemap	622
""", 'sk': """
skaitomiausi	1459
skaitomiausi straipsniai	1459
skaitomiausia	1459
skaitykite daugiau	1459
skaitykite toliau	1457
skaityti daugiau	1464
skaityti komentarus	1463
skaityti toliau	1457
skaityti visus komentarus	1463
skapa ett gratis konto	2171
skapa ett konto	2171
skapa gratis konto	2171
skapa konto	2171
skapa konto gratis	2171
skaties bildes	1504
skaties foto	1504
skaties video	1504
skatieties video	1504
skip ad	564
skip ads	604
skip advertisement	604	604
skip for now	564
skip past newsletter promotion	582
skip this	564
skip to content	622
skip to footer	622
skip to main content	622
skip to navigation	622
skomentuj	1733	1739
skopiowano link	1733
skopiuj adres	1733
skopiuj link	1733
skriv din kommentar	302	1669	2182
skriv din kommentar her	302	1669
skriv en kommentar	302	1669	2182
skriv et svar	307
skriv inn e-post	1660
skriv inn e-postadressen din	1660
skriv kommentar	302
skriv ut	1663	2176
skriv ut artikeln	2176
skriv ut saken	1663
skype	595
""", 'sl': """
sla advertentie over	1562
sluit	1575
sluiten	1538
""", 'sm': """
sms	595
""", 'sn': """
snapchat	595
""", 'so': """
sobre el autor	786
sobre la firma	786
social	1300
social media	380	599
sociala medier	2177
sociale media	1558
sociale medier	297
solo gli abbonati possono commentare	1339
solo los suscriptores pueden comentar	817
something went wrong	680
something went wrong. please try again	680
something went wrong. please try again later	582
sommaire	1034
son dakika	2280
son dakika haberleri	2280
son haberler	2280
sonra oku	2274
sonraki	2282
sonraki haber	2280
sonraki sayfa	2282
sorodna novica	2114
sorodne novice	2114
sorodne vsebine	2114
sorotan	1243
sort by	612
sosiaalinen media	937
sosiale medier	1664
sostieni	1283
sostienici	1283
soutenez-nous	990
soutenir	990
soziale medien	380
""", 'sp': """
spannend	394
spara	2176
spara artikel	2176
spara artikeln	2176
spara artikeln till senare	2176
spara till senare	2176
spausdinti	1462
special offer	572
speel video af	1598
speichern	379
spela upp	2187
spende	355
spende jetzt	355
spenden	355
spenden sie	355
spendenkonto	444
spill av	1674
spill av video	1674
spill av video her	1674
spomni me kasneje	2120
sponset	1666
sponset innhold	1666
sponsor content	604
sponsored	384	511	604	1616
sponsored content	604
sponsored links	604
sponsored message	604
sponsored message - story continues after this	604
sponsored post	604
sponsored stories	617
sponsoreret	299
sponsoreret indhold	299
sponsorizzato	1304
sponsorlu	2276
sponsorlu haber	2276
sponsoroitu	938
sponsrat	2179
sponzorirana vsebina	2113
sponzorirano	1998	2113
sponzorisani tekst	1998
sponzorisano	1998
spotify	595
spotted a mistake	612
spotted an error	612
sprejmem	2128
sprejmi	2128
sprejmi vse	2128
spremi	2001
""", 'st': """
stampa	1299
stampa articolo	1299
stampa questo articolo	1350
standard digital	689
start free trial	572
start subscription	572
startseite	394	397
stay connected	582
stay in the know	582
stay informed	582
stay up to date	582
steady	355
stel je vraag aan onze ai	1593
stellenmarkt	428
stem her	307	1674
stem i afstemningen	307
stem i avstemningen	1674
stem nu	1596
steun ons	1539
stichworte	394
stikkord	1671
stimmen sie ab	428
stopt automatisch	1611
stories for you	617
story continues	604
story continues below	604
straipsnis prieinamas tik prenumeratoriams	1457
strictly necessary cookies	609
strinjam se	2128
strinjam se s prikazom zunanje vsebine	2128
stt	946	946
stt-afp	946
stt-reuters	946
stumbleupon	595
stuur door	1636
stuur een correctie	1601
""", 'su': """
su questo argomento	1351
subiecte	1881
submit	565
submit a correction	612
submit comment	612
subscreva a newsletter	1803
subscreva gratuitamente	1856
subscrever	1803
subscrever newsletter	1803
subscribe	572
subscribe by email	582
subscribe for free	572
subscribe here	572
subscribe now	572
subscribe to continue	572
subscribe to continue reading	572
subscribe to get the latest posts sent to your email	582
subscribe to our newsletters	582
subscribe to read	572
subscribe today	572
subscribe via email	582
subscriber exclusive	689
subscriber only	572
subscriber-only	572
subscriber-only content	689
subscribers get more	689
subscribers only	572
subscription options	572
subscriu-t'hi	181
subscriu-te	181
subskrybuj	1727
success! check your inbox	726
successivo	1316
suche	397
suchen	397
sudah punya akun	1234
suggerisci una correzione	1331
suggest a correction	612
suggested	617
suggested articles	617
suivant	1034
suivez notre direct	1073
suivez nous	1018
suivez-nous	1018
suivi	1018
suivre	1018
suivre ce sujet	1018
suivre ce sujet et recevoir une alerte	1063
suivre cet auteur	1018
sujets	1031
sulge reklaam	847
sulje	929
sullo stesso argomento	1313
sullo stesso tema	1313
sumbang	1233
summary by ai	662
suositellut	942
suosittelemme	942
suosituimmat	942
support local journalism	566
support our journalism	566
support our work	566
support quality journalism	566
support the author	566
support this site	566
support us	566
support us on patreon	566
support us today	566
supported by	604
sur ce sujet	1031
sur le web	1031
suscribete	752
suscribirme	752
suscribirse	752
suscribite	827
suscribite ahora	827
suscripciones	752
susijusios naujienos	1459
sutikti su visais	1474
sutinku	1474
suurenna kuva	944
""", 'sv': """
svar	302	1669
svara	2182
svi komentari	2001
""", 'sw': """
swisha en slant	2169
""", 'sz': """
szavazzon	1189
szukaj	1744
""", "t'": """
t'ha agradat aquest article	196
""", 'ta': """
ta bort annonser	2179
tag	1243	1313	2403
tag-uri	1881
taggar	2184
tagged	617
tagger	1671
tagi	1741
tagovi	1999
tags	304	394	514	617	786	1031	1243	1313	1572	1825	2403
taguri	1881
taille du texte	1017
taip pat skaitykite	1459
tak for din tilmelding	293
take our survey	612
tallenna	936
tallenna juttu	936
talvez mais tarde	1795
tamanho da fonte	1811
tampilkan lebih banyak	1245
tartalom	1189
tautan berhasil disalin	1266
tautan disalin	1238
tautan telah disalin	1266
tavs e-pasts	1520
""", 'te': """
te has suscrito correctamente	823
te puede gustar	786
te puede interesar	786
te quedan # caracteres	817
te recomendamos	786
te-ar putea interesa	1881
teata veast	845
teavita veast	845
tee lahjoitus	930
teilen	379
teilen auf	379
teilen und weiterempfehlen	379
teised loevad	841
tek seferlik	2269
tekst loopt door onder de advertentie	1562
tekst se nastavlja nakon oglasa	1998
tekstgrootte	1557
tekstimainos	938
telegram	595	1926
teljes cikk	1189
telli	839
telli kohe	839
tellijale	839
tellijana saad artiklit jagada	844
tellijatele	839
tema	1671
tema dana	1999
temaer	1671
temas	786	1825
temas relacionados	786
tematy	1741
temes relacionats	211
temi	1313
temos	1459
tempo de leitura	1828
tempo di lettura	1316
tempo estimado de leitura: # minutos	1811
temps de lecture	1034
temps de lecture : # min	1034
tendances	1031
tendencias	786
tendenze	1313
tentang kami	1256
teraz nie	2062
terbaru	1243
terkait	1243
terkini	1243
termini e condizioni	1306
termos de uso	1818
terms	609
terms & conditions	609
terms and conditions	609
terms apply	689
terms of service	609
terms of use	609
terpopuler	1243
terpopuler hari ini	1267
terug naar boven	1575
test din viden i ugens quiz	307
test kunnskapene dine i ukas quiz	1674
testa dina kunskaper i veckans quiz	2187
testaa tietosi viikon visassa	944
testen	359
testez gratuitement	998
testez vos connaissances	1061
testez vos connaissances avec notre quiz	1061
tetszik	1182
text size	594
text version	622
texto gerado por ia	1844
""", 'th': """
thank you	565
thank you for subscribing	680
thank you for watching	694
thank you to our sponsors	604
thank you! please check your inbox	726
thanks for subscribing	582
thanks for watching	694
thanks to our sponsors	604
thanks! please check your inbox	726
the article continues below	694
the story continues below	694
the video player is currently playing an ad	660
thema	394
thema's	1572
themen	394
there are no comments yet	612
there was an error, please provide a valid email address	680
these are external links and will open in a new window	594
this is an advertisement	604
this video can not be played	660
this video cannot be played	660
threads	595
""", 'ti': """
ti consigliamo	1313
ti potrebbe interessare	1313
ti potrebbero interessare	1313
ticker	394
tickets sichern	428
tidak terima kasih	1232
tidak, terima kasih	1232
tiempo de lectura	789
tiempo estimado de lectura: # minutos	771
tietosuoja	939
tiktok	595
til forsiden	304	1671
til toppen	307	1674
tilaa	931
tilaa nyt	931
tilaa uutiskirje	933
tilaa uutiskirjeet	933
tilaajalle	931
tilaajille	931
tilaukset	931
till erbjudandet	2171
till startsidan	2184
till toppen	2187
tilmeld	293
tilmeld dig	293
tilmeld dig nyhedsbrevet	293
tilmeld nyhedsbrev	293
timp de citire # min	1883
tin sau	2403
tinggalkan komentar	1242
tip us	566
tips en venn	1663
tips van de redactie	1572
tipsa	2176
tipsa oss	2182
tisk	226
""", 'to': """
today's most read	693
today's paper	622
today's top stories	617
todos los comentarios	782
toestemming	1564
toeta	839
toeta meid	839
toevoegen aan leeslijst	1636
toggle	622
toggle caption	622
toimetus soovitab	841
toimitus suosittelee	942
toista	944
toon deze inhoud	1591
toon inhoud	1564
toon meer	1575
toon minder	1575
toon reacties	1568
top articles	617
top artikel	394
top comments	612
top headlines	617
top latest discussions	622
top news	617
top stories	514	617
top-artikel	394
top-news	394
top-themen	394
tophistorier	304
topics	617
topik	1243
topik terkait	1243
toppnyheter	2184
toppsaker	1671
topthemen	394
torna all'inizio	1316
torna su	1316
torne-se assinante	1796
torne-se membro	1796
tots els butlletins	204
toujours afficher ce type de contenu	1053
tous les commentaires	1027
tous ses articles	1051
tout accepter	1024
tout refuser	1024
tout voir	1034
toute l'actu	1031
toutes les photos	1034
""", 'tr': """
trabaja con nosotros	812
trabalhe connosco	1846
trabalhe conosco	1846
trakteer ons op koffie	1539
trang sau	2405
transferencia bancaria	751
translated by ai	662
traueranzeigen	428
treballa amb nosaltres	198
trefwoorden	1572
trend	2280
trending	394	617	1243	1572	1825
trending deals	604
trending now	617
trending stories	617
trending today	617
trending topics	617
trimite	1876
trimite pe email	1876
trimite pe whatsapp	1905
trimite unui prieten	1905
try it free	572
""", 'tt': """
tt	2213	2213
tt-afp	2213	2213
tt-reuters	2213	2213
""", 'tu': """
tu e-mail	759
tu email	759
tudo sobre	1825
tue riippumatonta journalismia	930
tuitar	1811
tuitear	771
tulis komentar	1242
tulis komentar anda di sini	1256
tulosta	936
tulosta juttu	936
tumblr	595
tunnuksen luominen on maksutonta	931
tuoreimmat	942
tuoreimmat uutiset	942
turinio rinkodara	1465
tutti gli aggiornamenti qui	1342
tutti i commenti	1309
tutup	1232
""", 'tw': """
tweet	594	1238	1299
tweet this	594
tweeta	2176
tweeter	1017
tweetle	2274
tweetnij	1733
tweetnout	226
twitter	595
twitter-inhalte erlauben	387
twittern	379
""", 'ty': """
tyck till	2182
tylko w serwisie	1741
type your email	582
""", 'u ': """
u fokusu	1999
""", 'ud': """
udskriv	296
udvalgt	304
""", 'ui': """
uitgelicht	1572
uitloggen	1542
""", 'ul': """
ultim'ora	1313
ultime news	1313
ultime notizie	1313
ultimele articole	1881
ultimi articoli	1313
""", 'um': """
um assinante ofereceu-lhe este artigo	1863
umfrage wird geladen	428
""", 'un': """
un abbonato ti ha regalato questo articolo	1350
un subscriptor t'ha regalat aquest article	210
une erreur dans l'article	1027
uneix-te a la conversa	196
unfollow	599
unisciti al nostro canale	1300
unlisted	622
unlock this article	572
unohditko salasanan	931
uns folgen	380
unser bestes angebot	449
unser newsletter	367
unsere empfehlung	394
unsere empfehlungen	394
unsere newsletter	367
unsere top-themen	454
""", 'up': """
up next	617
upgrade now	572
upgrade to founding member	572
upgrade to paid	566
uplati	1994
""", 'us': """
ustawienia	1737
ustawienia cookies	1737
""", 'ut': """
utiles	1024
utvalgt	1671
utvalt	2184
""", 'uu': """
uudiskiri	863
uudiskirjad	863
uusimmat	942
uutiskirje	933
uutiskirjeet	933
""", 'uw': """
uw e-mailadres	1547
""", 'va': """
vaata galeriid	846
vaata ka	841
vaata kommentaare	845
vaata pilte	846
vaata videost	846
vaata videot	846
vaata videot siit	846
vacatures	1596
vagas de emprego	1846
vai al contenuto	1316
vain tilaajille	931
vakances	1504
valikko	944
valorar	782
van onze partners	1572
vandaag	1572
vandaag niet	1538
var artikkelen nyttig	1669
var artiklen nyttig	302
var dette nyttig	1674
var oppsummeringen nyttig	1669
var opsummeringen nyttig	302
var saken nyttig	1669
varovanje osebnih podatkov	2128
vastaa	941
vastaa kyselyyn	944
vastaa lukijakyselyyn	944
""", 've': """
ve zkratce	232
vedi anche	1313
vedi i # commenti	1339
vedi i commenti	1309
vedi tutte	1316
vedi tutti	1316
vedi tutto	1316
veilig betalen	1541
ver # comentarios	782
ver bio	804
ver comentarios	782
ver contenido	779
ver contenido externo	808
ver essa foto no instagram	1842
ver este tuit	808
ver fotos	789
ver galeria	1828
ver los comentarios	782
ver mais	1828
ver ofertas	752	1799
ver perfil	804	1854
ver resultado parcial	1852
ver resultados	817
ver resultados de la encuesta	817
ver todas	789	1828
ver todo	789
ver todos	789	1828
ver tudo	1828
verder zonder te steunen	1538
vergroot	1575
vergroot afbeelding	1575
verlagsangebot	384
verlagsbeilage	455
verschicken	379
versenden	379
verwandte artikel	394
verwandte themen	394
verwante artikelen	1572
veuillez saisir une adresse e-mail valide	1066
veure # comentaris	196
veure perfil	202
veure totes les ofertes	208
vezane vesti	1999
vezane vijesti	1999
vezi # comentarii	1892
vezi comentariile	1880
vezi mai mult	1883
vezi rezultatele	1892
vezi toate	1883
vezi toate newsletterele noastre	1899
vezi toate ofertele de abonament	1903
vezi videoclipul	1898
""", 'vi': """
vi har lukket for kommentarer	302
viber	595	1926
videa	232
video	232	304	1243	1313	1671	1881	2184	2280	2403
video abspielen	430
video ad	604
video afspelen	1598
video anschauen	430
video ansehen	430
video laden	387
video terkait	1243
video's	1572
videoen afspilles her	307
videoen kan ikke afspilles	307
videolar	2280
videos	394	786
videot	942
videoyu izle	2282
videoyu izleyin	2282
view all	622
view all newsletters	582
view comment	612
view comments	612	622
view full size	622
view gallery	622
view image	622
view image in fullscreen	622
view more	622
view on instagram	594
view our privacy policy	660
view plans	572
view post on instagram	660
view post on x	660
view subscription options	572
view this post on facebook	660
view this post on instagram	660
view this post on threads	660
view this post on x	660
viimased uudised	841
virement	997
virement bancaire	997
vis alle	307	1674
vis bildetekst	1674
vis flere	307	1674
vis indhold	300
vis innhold	1667
vis innlegg fra facebook	1674
vis innlegg fra instagram	1674
vis kommentarer	302	1669
vis mer	1674
vis mere	307
visa alla	2187
visa fler	2187
visa kommentarer	2182
visa mer	2187
visualizza questo post su instagram	1329
""", 'vk': """
vk	595
""", 'vo': """
voce sintetica	1331
voeg toe aan je leeslijst	1612
voir aussi	1031
voir ce post	1053
voir ce tweet	1053
voir cette publication sur instagram	1053
voir le contenu	1024
voir le diaporama	1034
voir les # commentaires	1061
voir les commentaires	1027
voir les offres	998
voir les photos	1034
voir moins	1034
voir plus	1034
voir plus de commentaires	1027
voir ses articles	1051
voir son profil	1051
voir tous ses articles	1051
voir tout	1034
voit perua tilauksen milloin tahansa	933
voit peruuttaa milloin vain	931
volg	1558
volg dit onderwerp	1558
volg ons	1558
volgen	1558
volgend artikel	1572
volgende	1575
volgende pagina	1575
vollbild	397
vols eliminar la publicitat	198
vols llegir l'article sencer? subscriu-te	208
voltar ao topo	1828
volver arriba	789
von ki zusammengefasst	424
voor abonnees	1542
vorherige seite	397
vorheriger artikel	394
vorig artikel	1572
vorige	1575
vorlesen	379
vorlesen lassen	379
vormista tellimus	839
vorteile sichern	359
vota a la nostra enquesta	196
vota en nuestra encuesta	817
vota il nostro sondaggio	1339
vota nel nostro sondaggio	1339
vote na nossa enquete	1852
votez dans notre sondage	1061
votez pour faire entendre votre voix	1061
votre adresse mail	1066
votre commentaire	1027
votre e-mail	1007
votre email	1007
vous aimerez aussi	1031
vous aimerez lire	1031
vous avez lu # articles sur # ce mois-ci	1070
vous avez une question	1027
vous n'avez pas encore de compte	1070
vous pourriez aimer	1031
vous pourriez aussi aimer	1031
vous pouvez offrir # articles par mois	1073
""", 'vr': """
vraag het ai	1593
vraag het onze ai	1593
""", 'vs': """
vsebina je zaklenjena	2110
vsi komentarji	2116
vstoupit do diskuse	231
vstoupit do galerie	234
vstupte do diskuse	231
""", 'vu': """
vul de vragenlijst in	1596
vul een geldig e-mailadres in	1604
""", 'vy': """
vytisknout	226
""", 'w ': """
w tym artykule	1741
""", 'wa': """
waardeer dit artikel	1608
waardeer dit verhaal	1608
wachtwoord vergeten	1542
war diese zusammenfassung hilfreich	424
was andere lesen	394
was deze samenvatting nuttig	1593
was this helpful	612
was this summary helpful	662
was this summary useful	662
was this translation helpful	662
watch above	669
watch below	669
watch here	669
watch more	617
watch next	617
watch on youtube	669
watch the full video	669
watch video	622
""", 'we': """
we care about your privacy	609
we recommend	617
we value your privacy	609
weekly newsletter	582
wees de eerste die reageert	1568
weigeren	1564
weiter nach der anzeige	455
weiter zum artikel	354
weitere artikel	394
weitere artikel zum thema	454
weitere links	394
weitere meldungen	394
weitere nachrichten	394
weitere news	394
weitere newsletter	440
weitere podcasts	394
weitere themen	394
weitere videos	394
weiterempfehlen	379
weiteres	394
weiterlesen	397
weniger anzeigen	397
werbeanzeige	384
werbliche inhalte	384
werbung	384
werbung folgt	496
werbung von unserem partner	455
werde mitglied	355
werden sie mitglied	355
werden sie teil unseres teams	428
wesprzyj	1725
wesprzyj nas	1725
""", 'wh': """
what do you think	612
what to read next	617
whatsapp	595	595	1926
why trust us	694
why you can trust our reviews	694
why you can trust us	694
""", 'wi': """
wideo	1741
""", 'wo': """
word lid	1539
word supporter	1539
word vriend	1539
""", 'wr': """
write a comment	612
write a review	612
""", 'ws': """
wspieraj	1725
wspieraj nas	1725
wspieram	1725
wszystkie	1744
wszystkie komentarze	1739
""", 'wu': """
wunschbetrag	358
""", 'wy': """
wybrane dla ciebie	1741
wydarzenia	1741
wydrukuj	1733
wyloguj	1727
wyszukaj	1744
""", 'x': """
x	595	1184
""", 'x ': """
x (twitter	595
x facebook	594
""", 'x.': """
x.com	595
""", 'xe': """
xem clip	2425
""", 'xi': """
xing	595
""", 'ya': """
ya eres suscriptor	752
ya he donado	747
ya soy socio	747
ya te has registrado	752
ya tengo cuenta	752
ya tienes cuenta	752
ya tienes una cuenta	752
yanitla	2279
yapay zekaya sor	2279
yazdir	2274
yazi boyutu	2274
yaziyi dinle	2274
""", 'ye': """
yearly	565
yerinizi ayirtin	2282
yes	612
""", 'yo': """
yorum	2279
yorum kurallari	2279
yorum yap	2279
yorum yaz	2279
yorum yazin	2279
yorumlar	2279
yorumlari oku	2279
yorumunuzu yazin	2279
you are now subscribed	680
you are subscribed	680
you can change how much you give or cancel your contributions at any time	566
you have # seconds	604
you may also be interested in	617
you may also enjoy	617
you may also like	617
you may have missed	617
you may like	617
you might also be interested in	617
you might also like	617
you might like	617
you're in	582
you're subscribed	680
your account	572
your comment	612
your donation is tax-deductible	685
your email	582
your email address	582
your gift is tax-deductible	685
your privacy choices	609
your privacy is important to us	609
your subscription is confirmed	680
youtube	595
youtube-inhalte erlauben	387
""", 'yu': """
yukari	2282
""", 'z ': """
z ostatniej chwili	1741
""", 'za': """
zaakceptuj wszystko	1737
zaboravljena lozinka	1995
zadejte e-mail	224
zadejte e-mailovou adresu	224
zadnje novice	2114
zadnje objave	2114
zahl ich	355
zahlungsart	358
zahlungsarten	358
zahlungsmethode	358
zahlungsmethoden	358
zalo	2398
zaloguj	1727
zamknij	1724
zapisz	1733
zapojte se do diskuse	231
zapri	2120
zaregistrovat se	222
zarejestruj	1727
zaten abone misiniz	2270
zatvori	2005
zavrni	2128
zavrni vse	2128
""", 'ze': """
zet op leeslijst	1636
""", 'zi': """
zie ook	1572
ziedot	1497
zip code	582
""", 'zo': """
zobacz komentarze	1739
zobacz wszystkie	1744
zobrazit diskusi	231
zobrazit galerii	234
zobrazit obsah	229
zoek	1575
zoeken	1575
zonder jouw steun kunnen we dit werk niet doen	1608
zoom	622
""", 'zu': """
zu den abo-angeboten	359
zu den angeboten	449
zu den kommentaren	390
zugang freischalten	359
zum abo	359
zum abo-shop	449
zum aboshop	449
zum angebot	359
zum artikel	397
zum gewinnspiel	428
zum inhalt	397
zum inhalt springen	397
zum kommentieren anmelden	390
zum podcast	430
zum quiz	428
zum seitenanfang	397
zum thema	394	397
zum video	430
zur bildergalerie	397
zur diskussion	390
zur fotostrecke	397
zur mediathek	430
zur merkliste	450
zur navigation	397
zur newsletter-anmeldung	367
zur startseite	394
zur themenseite	397
zur umfrage	428
zusammenfassung mit ki	424
zustimmen	387
zustimmen und weiter	387
"""}

START = {'#': """
#	364 K wochen kostenlos	364 K wochen gratis	364 K monat kostenlos	1435 K줄 요약	1619 K weken voor	1619 K maanden voor
""", 'a': """
a	5 K hozzászólások	5 K kommentelés	27 K hozzászólások	27 K kommentek	33 K wy	33 K ty	661 K post shared by	661 K video posted by	661 K post by	762 K tu correo	1033 K lire aussi	1033 K lire également	1213 K gombra kattintva	1213 K telegramon	1213 K facebookon	1215 K cikk a	1215 K cikk folytatódik	1221 K cikket mesterséges	1223 K teljes beszélgetés	1223 K teljes interjú	1292 K tutti i contenuti	1325 K cura della redazione	1838 K autora escreve segundo o novo
""", 'ab': """
abbonati	1285 K a
abonneer	1618 K je op	1642 K
abonnez	12 K-vous	996 K-vous à
abonniere	12 K	485 K
abonnieren	12 K sie	357 K sie	485 K sie
about	623 K the author	623 K the authors	623 K the writer
abstimmung	468 K:
""", 'ac': """
accepted	571 K payment methods:	571 K cards:
acceso	755 K ilimitado
accesso	1292 K illimitato
acesso	1802 K ilimitado
acest	1891 K rezumat	1891 K articol a fost tradus
achou	7 K algum
achtergrond	1574 K:
acompanhe	12 K
acquista	1335 K la rivista
actie	1645 K:
""", 'ad': """
ad	696 K:
ada	1254 K kesalahan di artikel
add	12 K us	647 K	727 K
additional	698 K reporting by
adja	1213 K meg
adjon	1213 K hozzá
administratorem	1763 K danych osobowych jest	1763 K twoich danych	1763 K państwa danych	1763 K pani/pana danych	1763 K podanych
advertise	667 K with
advertisement	696 K:
""", 'af': """
afmelden	1632 K kan
afspil	334 K
""", 'ag': """
aggiungi	12 K
""", 'ai': """
ai	7 K găsit	7 K observat	340 K har	663 K summaries	663 K-generated summaries	664 K tools were	664 K was used	664 K helped	664 K assisted	1389 Kがこの記事	1389 Kによる自動	1389 K要約	1389 Kによる要約	1389 Kが選んだ	1389 Kに質問	1389 ※K	1435 K 요약은	1435 K 뉴스 요약	1594 K kan fouten maken. controleer	1594 K-samenvattingen	1711 K har	1886 K informații	1886 K un subiect	1886 K un pont	1886 K fost martor	2223 K har	2461 K摘要	2461 K重點	2461 K重点	2461 K生成	2461 由K
ainda	32 K não há comentários
""", 'aj': """
ajoutez	12 K
ajude	1860 K o	1860 K a	1860 K-nos a
""", 'ak': """
aktiver	334 K	1704 K
aktivera	2217 K
aktiviere	470 K
aktivieren	470 K sie
aktuelle	395 K nachrichten aus
""", 'al': """
al	764 K registrarte	809 K mostrar este contenido	1546 K lid	1631 K het nieuws lees je in
all	27 K comments	721 K content ©
alla	27 K kommentarer	27 K inlägg	2185 K artiklar om	2188 K artiklar av
alle	27 K kommentare	27 K reacties	27 K kommentarer	27 K innlegg	27 K indlæg	305 K artikler om	308 K artikler af	395 K artikel zu	395 K artikel von	396 K infos:	396 K news:	398 K artikel von	429 K folgen	1573 K artikelen over	1576 K artikelen van	1672 K saker om	1675 K artikler av
alleen	1546 K voor abonnees	1624 K leden kunnen reageren
alles	395 K zum thema	395 K zu	1573 K over	1613 K over
allow	593 K notifications	608 K ads on
already	729 K	729 K have
als	364 K abonnent	364 K abonnentin	375 K app	451 K abonnent können sie	451 K abonnentin können sie	1546 K abonnee
also	618 K in	619 K read	619 K read	619 K on this site:	619 K worth reading:	619 K on this topic:	722 K in the news:	1166 K read:	1166 K read-
alt	305 K om	1672 K om
alte	1907 K știri din
altre	1314 K notizie su	1352 K notizie di
altri	1314 K articoli su	1317 K articoli di
altro	1314 K su	1315 K su questo tema:
""", 'am': """
am	1890 K citit și sunt de acord
""", 'an': """
ancora	32 K nessun commento
anda	1248 K punya
ange	2217 K
angiv	334 K
anketa	233 K:
anlatmamiz	2307 K gereken
anna	853 K vihjest	853 K vihje	971 K
annonces	1056 K légales : publiez
annullare	1297 K l'iscrizione
ansvarig	2215 K utgivare:
ansvarlig	1701 K redaktør:
answer	727 K
anuncie	1847 K no	1847 K na
any	27 K comment	706 K	728 K
""", 'ap': """
apa	1254 K reaksi anda
apakah	8 K artikel	1248 K anda punya	1254 K ringkasan ini	1254 K artikel ini	1254 K berita ini	1254 K informasi ini
apoya	750 K	750 K a
app	375 K herunterladen	375 K laden	1553 K voor android	1588 K
apply	709 K now
approfondimento	1315 K:
approfondisci	1315 K
apresentado	1850 K por
""", 'aq': """
aquest	195 K resum	195 K text ha estat traduït	195 K article ha estat traduït
""", 'ar': """
ar	1486 K straipsnis
arbejder	314 K du
arbetar	2195 K du
archives	1033 K :
are	624 K you affected by	706 K you	728 K you
arrives	683 K every
article	1046 K traduit
articles	623 K by
articol	1891 K tradus	1895 K susținut de
articolo	1332 K tradotto
artificial	664 K intelligence
artificiell	2223 K intelligens har
artikel	1244 K terkait:	1253 K ini diterjemahkan	1253 K ini ditulis dengan	1253 K ini dibuat dengan	1253 K ini merupakan hasil	1268 K ini telah tayang di	1268 K ini pertama kali tayang	1268 K ini pernah tayang	1268 K ini sudah tayang	1615 K gaat verder onder	1615 K loopt door onder	1615 K gaat verder na
artikeln	2219 K fortsätter
artikkel	870 K jätkub
artikkelen	1707 K fortsetter
artikkeli	973 K jatkuu
artiklen	336 K fortsætter
""", 'as': """
ascolta	1 K	1315 K:	1338 K il podcast	1338 K la puntata
ask	623 K us here	663 K the	663 K our
assine	1802 K para
assista	1827 K:	1851 K ao vídeo acima	1851 K ao vídeo abaixo	1851 K ao vídeo
""", 'at': """
atbildi	1524 K
atlikite	1476 K testą
atradi	1516 K kļūdu
atsakykite	1485 K
""", 'au': """
auch	396 K interessant	396 K interessant:	396 K lesenswert	396 K spannend:	453 K bei uns:	477 K lesen:
aucun	32 K commentaire
audio	247 K vytvořila	668 K version of this	811 K generado	1332 K generato	1891 K generat
auf	383 K facebook, instagram	383 K instagram, facebook	383 K facebook und instagram	383 K facebook oder instagram
aus	396 K dem archiv:	453 K unserem archiv:	482 K dem englischen übersetzt	482 K dem französischen übersetzt	482 K dem amerikanischen übersetzt	482 K dem englischen von	482 K dem französischen von
author	623 K bio
autor	245 K je	262 K:	872 K:	1770 K:	1770 K: (	2011 K je	2067 K je	2085 K:
autore	1510 K:
autori	2067 K sú
autorica	2011 K je
autorius	1489 K:
autorka	245 K je	2011 K je	2067 K je
autors	1510 K:
""", 'av': """
available	589 K on the app store	589 K on google play
avec	1013 K l'application
avez	7 K-vous repéré	8 K-vous aimé	8 K-vous trouvé
avtor	2126 K je	2141 K:
avtorica	2126 K je
""", 'ay': """
ayrica	2281 K okuyun	2281 K bakin	2281 K bakin:
""", 'az': """
az	1221 K összefoglalót
""", 'ba': """
baca	1244 K juga	1244 K juga:	1244 K juga	1244 K juga:	1244 K:	1244 K selengkapnya	1244 K selengkapnya:	1244 K selanjutnya:	1247 K berita	1260 K berita tanpa iklan	1268 K berita lainnya	1268 K artikel lainnya	1268 K artikel lain	1268 K berita selengkapnya	1269 K ini juga:	1269 K pula:	1269 K lagi:
background	619 K:	692 K reading:
bagaimana	1254 K reaksi anda	1254 K pendapat anda	1254 K menurut anda
baggrund	306 K:
bagikan	3 K
baixe	13 K
bakgrund	2186 K:
bakgrunn	1673 K:
bakiniz	2281 K:
balso	1524 K
balsuokite	1485 K
""", 'be': """
be	28 K kind	28 K respectful	31 K the first	714 K part of our
beachten	28 K sie bitte
become	562 K a member	562 K a subscriber	569 K a member of	676 K a member to comment	714 K part of our
bekijk	1574 K ook	1574 K:	1574 K hier	1574 K ook:	1576 K alle artikelen van	1597 K de video	1597 K de hele uitzending	1597 K de uitzending	1597 K de beelden	1597 K hier het hele	1599 K de video:	1642 K
bel	1588 K
belanja	1255 K di toko
beli	1255 K tiket
beluister	1 K	1597 K de podcast	1597 K onze	1642 K
belum	32 K ada komentar
ben	31 K jij de eerste
bergabung	12 K
bergabunglah	1255 K dengan tim
beri	1254 K rating	2115 K tudi
berikan	1254 K penilaian anda	1258 K suara anda
berikutnya	1269 K:
berita	1253 K ini diringkas	1268 K ini telah tayang	1269 K lainnya:
berite	2115 K tudi	2115 K tudi
besedilo	2126 K izraža	2129 K je prevedeno	2132 K je objavljeno v
bestel	1642 K
bestelle	485 K
bestellen	485 K sie
bestil	334 K
bestill	1704 K
besuche	12 K uns	485 K
besuchen	12 K sie uns	485 K sie
bewerten	485 K sie
bezahlte	479 K anzeige der	479 K anzeige des	479 K anzeige von
bezoek	1642 K
""", 'bi': """
bi	2145 K radi delali pri nas
bildergalerie	396 K:
bir	7 K hata	2296 K hata mi
bisher	32 K keine kommentare
bitte	28 K bleiben sie	28 K beachten sie	28 K achten sie	462 K halten sie sich an die	462 K beachten sie unsere
bizi	12 K
""", 'bl': """
black	686 K friday
bleiben	28 K sie
bleibt	28 K
bli	31 K den första	31 K först	31 K den første	1678 K medlem av	1678 K abonnent på	1704 K	2192 K medlem i	2192 K prenumerant på	2217 K
blijf	28 K
bliv	31 K den første	311 K medlem af	311 K abonnent på	320 K testlæser	320 K klogere på	334 K
blocking	608 K ads
""", 'bo': """
bodite	31 K prvi
boka	2217 K
bol	2071 K pre vás	2071 K článok
bola	2071 K pre vás
bolo	2071 K pre vás	2071 K toto
book	334 K	665 K your ticket	665 K tickets	727 K
""", 'br': """
brak	32 K komentarzy
bron	1587 K: anp	1587 K: belga
browse	709 K jobs	727 K
""", 'bu': """
bu	5 K habere	8 K haberi	26 K özet	2314 K özeti	2314 K çeviriyi
buat	1274 K akun gratis
buchen	485 K sie
budi	31 K prvi
budite	31 K prvi
buka	1274 K akses penuh dengan
bunu	2281 K da okuyun:
buy	665 K tickets	665 K your ticket	665 K your tickets	727 K
""", 'by': """
byl	248 K pro vás	248 K článek
byla	248 K pro vás
bylo	248 K pro vás	248 K toto
""", 'c': """
c	631 (K) #
""", 'ca': """
cadastre	1802 K-se para
can	674 K't see the poll	674 K't see the quiz	674 K't see this poll	728 K you
cancel	579 K anytime	579 K at any time
catch	12 K us	603 K us on	668 K up on bbc	692 K up:	727 K	727 K up on
""", 'ce': """
ce	33 K părere	1046 K texte a été traduit	1047 K résumé	1056 K numéro est en vente	1056 K numéro est disponible
cek	1247 K
celoten	2140 K članek preberite
ces	1046 K points clés
cet	8 K article vous	1046 K article a été traduit
cette	1046 K traduction a été	1047 K synthèse
""", 'ch': """
chcesz	1774 K u nas pracować	1774 K pracować u nas
chcete	266 K u nás pracovat	266 K pracovat u nás	2089 K u nás pracovať	2089 K pracovať u nás
che	33 K ne pensi
check	727 K out	1642 K
chia	3 K sẻ
choose	562 K a plan	576 K a plan	647 K
""", 'ci': """
ci	12 K trovi
""", 'cl': """
clicca	1315 K qui
click	648 K here to join	648 K to join	670 K here for more	678 K here to download	678 K to download	710 K play	727 K
clique	1827 K aqui	1851 K no player acima
cliquez	1033 K ici
clube	1847 K do assinante:
""", 'co': """
co	33 K o tym	33 K sądzisz	33 K si myslíte
coba	1265 K
colunista	1837 K do	1837 K da
come	665 K and meet	727 K
comentarii	5 K
comentariile	5 K	27 K	1893 K nu reprezintă	1893 K aparțin
comentarios	5 K	27 K	818 K moderados según
comentariul	27 K dumneavoastră	27 K tău	1893 K tău va
commandez	1056 K notre	1056 K le hors-série
comment	5 K section
commentaires	5 K	27 K
commenters	676 K must
commenti	5 K	27 K
commenting	5 K	676 K is
comments	5 K	5 K on this	27 K	676 K are reserved	676 K are for	676 K are open to	676 K are only
comparta	3 K
comparte	3 K
comparteix	3 K
compartilhar	3 K
compartilhe	3 K
compartir	3 K
complete	727 K
compra	813 K aquí
condividete	3 K
condividi	3 K
confira	1827 K:	1827 K também	1827 K também:
conhece	1841 K algum caso
connect	12 K with	603 K with us
conoces	798 ¿K	803 ¿K algún
consider	562 K making	562 K giving
consiglia	3 K
consulta	788 K aquí
consultez	1056 K les avis de décès	1056 K nos offres
contact	623 K the author	623 K the reporter	623 K:	623 K this reporter	655 K	727 K
contacta	791 K con	792 K con
contacte	791 K con	792 K con
contacter	1035 K l'auteur
contactez	1035 K l'auteur	1035 K-nous	1050 K l'auteur
contacto	807 K:
contate	1829 K o autor
contatta	1317 K l'autore
contenido	755 K premium	811 K generado	815 K ofrecido por
contenu	1046 K généré	1059 K proposé par	1059 K sponsorisé par
contenuto	1332 K generato	1337 K offerto da
contingut	195 K generat	199 K ofert per
continue	686 K reading	687 K reading with
contributions	27 K
controleer	1642 K
copy	3 K link to	3 K the link	3 K article	738 K this url	738 K this link
copyright	404 K	631 K ©	631 K #	631 K:	631 K by	2085 K ©
cosa	33 K ne pensi
""", 'cr': """
create	576 K an account to	727 K	729 K an account	729 K your account
""", 'cs': """
csatlakozz	12 K	1213 K
csatlakozzon	1213 K
""", 'cy': """
cyber	686 K monday
""", 'cz': """
czy	1755 K ten artykuł	1755 K artykuł	1755 K ten tekst	1755 K to podsumowanie	1755 K to streszczenie	1755 K podobał	1755 K znalazłeś	1755 K znalazłaś	1755 K ta informacja	1755 K ta treść
czytaj	1742 K więcej o	1743 K także	1743 K także:	1743 K też	1743 K też:	1743 K również	1743 K więcej	1743 K:	1743 K także	1743 K też	1743 K więcej	1772 K dalej z
""", 'da': """
da	1315 K leggere:	2015 K li vam	2015 K li je članak	2015 K li je tekst
daarna	1546 K kun je
daftar	1255 K webinar	1274 K gratis
daftarkan	1255 K diri anda
dagelijkse	1550 K nieuwsbrief
daha	2281 K fazlasi:
dalies	1524 K
dalsza	1758 K część
dalyvaukite	1485 K
danach	364 K # euro
dann	364 K # euro
dans	1013 K l'application	1030 K les commentaires
dapatkan	1247 K
darovat	259 K
darte	764 K de baja
darujte	259 K	2083 K
das	395 K beste aus	396 K könnte sie auch interessieren	396 K könnte dich auch interessieren	396 K könnte sie interessieren:	396 K könnte sie auch interessieren:	396 K könnte dich auch interessieren:	429 K ganze interview	429 K komplette interview	463 K kommentieren	477 K lesen andere:
dazu	396 K auch:	453 K passend:
""", 'de': """
de	5 K reacties	1597 K podcast is te beluisteren	1615 K tekst gaat verder onder	1615 K tekst loopt door onder	1615 K tekst gaat verder na
deel	3 K dit	3 K het	1642 K
dein	27 K kommentar	462 K feedback hilft
deine	432 K meinung ist uns wichtig	462 K rückmeldung hilft
del	3 K artiklen	3 K denne	3 K saken	3 K artikkelen	334 K med	334 K artiklen	1704 K med	1704 K saken
dela	3 K artikeln	3 K den här	3 K texten	2217 K med	2217 K artikeln
deli	3 K
delite	3 K
delivered	683 K every	683 K each
delta	1687 K i vår	1704 K	2201 K i vår	2217 K
deltag	320 K i vores	334 K
den	26 K här sammanfattningen
dengarkan	1 K	1244 K:	1257 K podcast	1257 K juga
denne	26 K opsummering
der	5 K kommentarbereich	32 K er ingen kommentarer	487 K ki-assistent
derechos	795 K reservados
descarga	13 K
descargue	13 K
descarrega	13 K	203 K't l'app	203 K't la nostra	203 K l'app
descarregue	13 K
descubra	23 K mais sobre
descubre	23 K más desde	813 K nuestros	813 K nuestras
descuentos	813 K exclusivos para suscriptores
despre	1888 K autor
detaljnije	2000 K:
detaylar	2281 K için
detectaste	7 K
detectou	7 K
detetou	7 K
dette	26 K sammendraget
devamini	2281 K okuyun:
deze	26 K samenvatting	1546 K maand nog	1594 K tekst	1594 K vertaling	1594 K ai	1615 K tekst gaat verder na
""", 'di': """
did	7 K you spot	8 K you find this	8 K you like this	8 K you enjoy this	704 K you find this	706 K you	728 K our	728 K we	728 K you	734 K our ai	734 K the ai
die	5 K kommentarfunktion	5 K kommentare	425 K zusammenfassung	429 K neue folge	429 K aktuelle folge	429 K komplette folge	429 K ganze folge	429 K ganze sendung	432 K umfrage wird durchgeführt	461 K debatte zu
diese	425 K meldung
dieser	425 K artikel	425 K text	425 K beitrag
dieses	425 K interview
dig	692 K deeper:
digital	686 K subscriptions	729 K access
din	27 K kommentar
dinleyin	2281 K:
directement	1010 K dans votre
direkt	2186 K:
direkte	1673 K:
disclaimer	631 K:	1148 K:
discover	23 K more from	727 K
diskuse	5 K
diskusia	5 K
diskutieren	485 K sie
diskutujte	28 K
diskuze	5 K
disponible	203 K a l'app store	203 K a google play	767 K en google play	821 K en app store	821 K en google play y	1064 K sur google play
distribuie	3 K
distributed	698 K by
disusun	1253 K dengan
dit	27 K indlæg	1594 K artikel	1594 K stuk	1594 K bericht	1594 K verhaal	1631 K artikel lees je ook in	1631 K verhaal lees je ook in	1644 K artikel is ook	1644 K verhaal is ook	1644 K artikel bevat	1644 K verhaal bevat	1644 K verhaal verscheen	1644 K stuk verscheen
""", 'do': """
do	33 K you agree	623 K you have a tip	624 K you know more	624 K you have information	624 K you work at	624 K you work in	624 K you have any information	624 K you have a story	672 K our	706 K you have	728 K you
doe	1600 K de quiz	1600 K mee met ons	1600 K mee met onze	1600 K mee aan ons	1600 K mee aan onze	1642 K mee
dokumentumai	1214 K vannak
don	586 K't miss	619 K't miss:	722 K't miss this:
dona	750 K a	1285 K a
donasi	1263 K untuk
donate	562 K now	562 K today	569 K to
doneer	1618 K aan
donnez	1030 K votre avis
dossier	1033 K :
dostupno	2021 K na	2021 K u
dowiedz	1743 K się więcej
download	13 K	727 K	1260 K	1642 K
""", 'dp': """
dpa	404 (K
""", 'dr': """
drukuj	1766 K
""", 'du': """
du	12 K findest uns	12 K finner oss	12 K hittar oss	314 K kan tippe os	314 K kan sende os	333 K har brugt	333 K har læst	334 K får en mail	334 K kan også	494 K hast schon ein abo	494 K hast dein limit	1702 K har lest	1702 K har #	1704 K får en e-post	1704 K kan også	1704 K finner oss	2195 K som källa	2216 K har läst	2216 K har #	2217 K får ett mejl	2217 K kan också	2217 K hittar oss
dukung	1263 K	1263 K jurnalisme
""", 'e': """
e	33 K tu	33 K voi	33 K você	655 K-mail	1213 K-mailt küldtünk
""", 'ea': """
earlier	692 K coverage:
""", 'eb': """
ebenfalls	396 K interessant:
""", 'ed': """
edited	699 K by
editing	631 (K by	632 K by	633 K by
editor	619 K's picks:	1250 K:	1250 K :
""", 'ee': """
een	1592 K bericht gedeeld door	1592 K post gedeeld door
eerder	1599 K schreven we:	1599 K verschenen:
""", 'ei': """
ei	32 K vielä kommentteja	971 K sitoutumista
ein	423 K beitrag geteilt von	423 K von	423 K post von
einen	364 K monat kostenlos
""", 'el': """
el	197 K teu comentari serà	816 K vídeo comenzará	816 K video comenzará
elinizde	2307 K belge
els	5 K comentaris	27 K comentaris
""", 'em': """
em	1850 K parceria com
email	3 K this	623 K the author	623 K us	655 K	727 K
empfehlen	3 K sie	485 K sie
empfiehl	485 K
""", 'en': """
en	199 K col·laboració amb	755 K otro dispositivo	762 K tu correo	762 K su correo	762 K tu buzón	762 K tu email	776 K facebook y twitter	776 K facebook, twitter	776 K facebook y x	785 K los comentarios	788 K vídeo:	788 K directo	788 K contexto:	815 K colaboración con	995 K faisant un don	1004 K tant qu'abonné	1010 K vous inscrivant	1033 K savoir plus	1033 K direct	1059 K partenariat avec	1075 K vidéo -	1075 K images -
enable	593 K notifications
encara	32 K no hi ha
encontraste	7 K
encontrou	7 K
end	713 K your day with
endet	364 K automatisch
enjoy	686 K
enjoying	586 K this article
entdecke	23 K mehr von	485 K
entdecken	485 K sie
entenda	1827 K:
entra	12 K nel
entre	12 K no
envia	190 K'ns
envianos	802 K
envie	3 K
envoyer	3 K
envoyez	3 K
""", 'er': """
er	32 K zijn nog geen reacties	314 K du	1681 K du
erbjudande	2201 K till dig som
erhalten	485 K sie
erscheint	441 K jeden	441 K immer
""", 'es': """
es	32 K gibt noch keine kommentare	805 K corresponsal	805 K redactor de	805 K redactora de	805 K jefe de	805 K jefa de
escanea	802 K el código	821 K el código para descargar
escolta	1 K	201 K el pòdcast	201 K el podcast	201 K el nostre pòdcast	201 K el nostre podcast
escoltar	1 K
escucha	1 K	816 K el pódcast	816 K el podcast
escuchar	1 K
escuche	1 K
escute	1 K
essayez	1072 K
esta	811 K noticia ha sido traducida	811 K traducción se ha hecho	811 K traducción ha sido	811 K función utiliza	818 K noticia pertenece a	1845 K tradução foi feita	1845 K notícia foi traduzida
este	8 K artigo foi	26 K resumen	26 K resumo	755 K contenido es exclusivo	809 K contenido procede de	809 K contenido proviene de	811 K texto ha sido traducido	811 K artículo ha sido traducido	813 K reportaje forma parte del número	813 K artículo forma parte del número	818 K artículo pertenece a	1845 K texto foi traduzido	1845 K artigo foi traduzido
""", 'et': """
et	33 K vous	33 K toi	186 K pot interessar:
""", 'ex': """
exclusief	1546 K voor abonnees
exclusivo	755 K para suscriptores
existing	576 K subscriber	576 K subscribers
explainer	619 K:
explore	619 K more:	727 K
""", 'ez': """
ez	1188 K is érdekelheti:
""", 'fa': """
fai	1341 K il quiz	1341 K il test	1341 K il nostro
faites	995 K un don	996 K un don à
fale	1829 K com o autor	1838 K com o repórter	1838 K com a repórter
fandt	7 K du
fant	7 K du
""", 'fe': """
feedback	706 K
feel	639 K free to share
fehler	7 K gefunden	7 K entdeckt	7 K im
""", 'fi': """
fii	31 K primul
filed	619 K under:
fill	727 K in	727 K out
film	1758 K znajdziesz
find	12 K us	12 K os	603 K us on	603 K me on	667 K your next job	727 K
finden	12 K sie uns	485 K sie
finn	12 K oss
first	738 K published by	738 K published in the
fizessen	1213 K
""", 'fl': """
flash	686 K sale
fler	2185 K artiklar om	2188 K artiklar av
flere	305 K artikler om	308 K artikler af	1672 K saker om	1672 K saker fra	1673 K saker om	1675 K saker av	1687 K jobber på
""", 'fo': """
foglald	1213 K le
foglalja	1213 K le
folge	12 K	485 K
folgen	12 K sie	485 K sie
folgt	12 K
follow	12 K	603 K us	603 K @	603 K all the latest	603 K the latest	603 K our	648 K the	655 K	727 K	1247 K
for	13 K a better	13 K the best	670 K more news	670 K more local	670 K more stories	670 K more on	670 K more coverage	670 K more of our	670 K more from	670 K the latest	678 K the best experience	678 K the best reading experience	686 K just	686 K only	692 K more on the story	717 K just	717 K only	721 K reprint	721 K reprints
fortsett	1707 K å lese
forward	3 K this
foto	1528 K:	2000 K galerija:
fotogalerie	233 K:
fotogalerija	2115 K:
fotostrecke	396 K:
found	7 K an	7 K a
fout	7 K gezien	7 K gevonden
foutje	7 K
""", 'fr': """
frag	425 K unsere ki
frage	487 K des tages
fragen	425 K sie unsere ki
freier	448 K zugang für abonnenten
from	619 K the archive:	619 K our archive:	619 K our archives:	692 K our archives:	717 K only	717 K just
""", 'fu': """
fuiste	803 ¿K testigo
full	619 K story:	619 K coverage:
funnet	7 K en
further	619 K reading:
""", 'fy': """
fyll	1704 K inn	2217 K i
""", 'ga': """
ga	1642 K mee
gabung	12 K	1247 K
gambas	1244 [K:video
gaukite	1485 K
""", 'ge': """
ge	2217 K
geben	485 K sie
geef	3 K dit
gem	334 K
generative	664 K ai
gerelateerd	1599 K:
gesponsert	479 K von
gesponsord	1615 K door
get	13 K the app	13 K our	23 K	562 K in touch	586 K the latest	586 K breaking news	593 K notified	648 K	648 K the	665 K tickets	665 K your tickets	678 K the	679 K text alerts	679 K news alerts	682 K the	682 K our	686 K	698 K permission to reuse	727 K
""", 'gi': """
gi	1704 K
gib	485 K
gift	3 K this
gillar	2218 K du
giornalista	1324 K professionista	1324 K e scrittrice	1324 K e scrittore
giv	334 K
""", 'gl': """
glavni	2129 K poudarki
""", 'go': """
go	692 K deeper:
gostou	8 K
got	623 K a tip	623 K a story	623 K a news tip	624 K a question	706 K	728 K a	728 K
""", 'gr': """
graduada	806 K en
graduado	806 K en
grupo	1815 K do whatsapp
""", 'gu': """
guarda	1315 K anche	1315 K:	1315 K il video	1315 K anche:	1338 K il video qui sopra
gulir	1270 K ke bawah	1270 K untuk
""", 'ha': """
ha	1195 K van információja	1195 K van információd	1195 K ön is átélt	1195 K te is átéltél	1195 K többet tud
haben	7 K sie einen fehler	399 K sie hinweise
haber	2308 K	2312 K:
haberde	7 K hata	2296 K hata
haberin	2281 K devami için
haberleri	13 K
haga	803 K su denuncia
hai	7 K trovato	7 K notato	7 K visto un	7 K individuato	1328 K informazioni	1328 K una notizia	1328 K una segnalazione	1328 K una storia
hakaret	27 K içeren
hakka	868 K
halaman	1269 K selanjutnya:
hallgasd	1 K meg	1201 K meg
hallgass	1201 K minket
hallgassa	1 K meg	1201 K meg	1213 K meg
haluaisitko	972 K
haluatko	950 K kertoa	957 K töihin	957 K meille töihin
har	7 K du fundet	7 K du sett	308 K du et tip	314 K du oplysninger	314 K du viden	314 K du et godt tip	314 K du tip	314 K du flere oplysninger	314 K du oplevet	314 K du selv oplevet	314 K du en god historie	335 K du en historie	335 K du dokumentation	335 K du dokumenter	1675 K du et tips	1681 K du informasjon	1681 K du opplysninger	1681 K du flere opplysninger	1681 K du tips	1681 K du et tips	1681 K du opplevd	1681 K du erfaring	1681 K du tanker	1681 K du noe på hjertet	1706 K du en historie	1706 K du dokumenter	1706 K du dokumentasjon	2195 K du information	2195 K du uppgifter	2195 K du tips	2195 K du ett tips	2195 K du varit med om	2195 K du egna erfarenheter	2195 K du upplevt	2218 K du en historia	2218 K du dokument
has	7 K encontrado	7 K visto	7 K detectado	7 K trobat	197 K d'estar registrat	197 K detectat cap	197 K trobat cap	803 ¿K sido testigo
hast	7 K du einen fehler
hat	8 K ihnen	8 K dir
hata	2296 K mi fark	2307 K mi gördünüz
have	7 K you found	7 K you spotted	562 K your say	623 K a tip	623 K a news tip	623 K a question about this	623 K a question for	624 K you been	624 K a story	677 K your say	706 K a	706 K you	728 K you	728 K we
hay	7 K algún
haz	788 K clic aquí	803 K tu denuncia	819 K nuestro test	819 K el test	819 K nuestro quiz
hazte	750 K socio de
""", 'he': """
hear	1 K this	668 K this story	670 K more	710 K the full	710 K more	727 K
heb	7 K je een fout	1577 K je een tip	1578 K je een tip	1643 K je
heeft	1577 K u een tip	1578 K u een tip	1643 K u
hela	2225 K samtalet	2225 K intervjun
hele	342 K samtalen	342 K interviewet	1713 K samtalen	1713 K intervjuet
help	674 K us improve	727 K
hent	13 K	311 K appen fra	325 K	334 K	1692 K
here	692 K's more on this
het	5 K reactieveld	1573 K beste van	1615 K artikel gaat verder onder	1615 K verhaal gaat verder onder	1615 K artikel gaat verder na	1615 K verhaal gaat verder na
""", 'hi': """
hier	396 K lesen sie	396 K geht es zu	396 K geht's zu	429 K klicken, um	432 K geht es zum quiz	432 K geht es zum täglichen	491 K können sie den artikel	491 K können sie diesen artikel	491 K kannst du den artikel
highlights	663 K
hintergrund	396 K:
historien	336 K fortsætter
hit	710 K play
hitta	12 K oss
hittat	7 K ett
""", 'hj': """
hjelp	1687 K oss å bli bedre
""", 'ho': """
hoe	1623 K nuttig was
hogy	8 K tetszett
hol	13 K dir
hold	28 K en	28 K dig	28 K deg	28 K debatten
holen	13 K sie sich
hou	28 K het
houd	28 K het
how	8 K would you rate	8 K useful was	33 K do you feel	704 K useful is this	704 K helpful was this
""", 'hu': """
huomasitko	7 K
hur	2218 K håller du med
husk	334 K at bekræfte	1704 K å bekrefte
""", 'hv': """
hva	8 K synes du om	33 K mener du	33 K synes du
hvad	8 K synes du om	33 K mener du	33 K synes du
hvor	335 K enig er du
""", 'i': """
i	5 K commenti	27 K commenti	27 K messaggi	33 K tu	1314 K più letti di	1333 K punti chiave
""", 'ic': """
icymi	619 K:
""", 'ie': """
ielogojies	1524 K
ievadi	1524 K
""", 'if': """
if	7 K you spot	7 K you notice	639 K you enjoyed this	639 K you liked this
""", 'ih': """
ihr	27 K kommentar	462 K feedback hilft
ihre	27 K beiträge	33 K meinung	432 K meinung ist uns wichtig	462 K rückmeldung hilft
""", 'ik': """
iklan	1270 K -
ikuti	12 K	1247 K	1258 K survei	1258 K polling	1258 K jajak pendapat	1258 K kuis
""", 'il': """
il	27 K tuo commento	32 K n'y a pas encore	1330 K video non è disponibile	1332 K testo è stato realizzato	1338 K video inizierà	1340 K tuo commento sarà
ilgili	2281 K haber
ilginizi	2281 K çekebilir	2281 K çekebilir:
ilk	31 K yorumu	31 K yorum yapan
ilmoittaudu	957 K
""", 'im': """
im	396 K video:
image	631 K copyright	631 K source,	631 K credit:
""", 'in': """
in	372 K ihrem postfach	372 K ihr postfach	393 K den kommentaren	615 K the comments section	615 K the comment section	619 K case you missed it:	668 K the video player above	1335 K edicola da	1335 K edicola con	1337 K collaborazione con	1356 K offerta	1553 K de app	1571 K de reacties
indtast	334 K
informationen	425 K zum einsatz von ki
inga	32 K kommentarer
ingen	32 K kommentarer
innlegg	27 K
inquadra	1343 K il codice	1343 K il qr code	1343 K il qr
inscreva	1847 K-se no nosso webinar
inscrivez	1002 K-vous gratuitement	1056 K-vous à notre webinaire
instal	1260 K aplikasi
instala	13 K
instale	13 K
instaliraj	2021 K
instalirajte	2021 K
install	13 K
installa	13 K
installeer	13 K
installez	13 K
installieren	13 K sie
invia	3 K	1328 K la tua lettera
""", 'ir': """
irtisano	971 K
""", 'is': """
is	7 K something wrong	706 K there	728 K there	1643 K er iets
isi	1258 K survei
ist	7 K ihnen ein fehler
""", 'iz': """
izlasi	1524 K
izle	2281 K:
izleyin	2281 K:
izpildi	1515 K testu
izveido	1524 K
izvor	2025 K:
izvori	2025 K:
""", 'ja': """
ja	1510 K tev ir informācija	1510 K jums ir informācija	1510 K vēlies dalīties
jaa	3 K artikkeli	3 K juttu	3 K tämä	971 K
jadikan	1247 K
jadilah	31 K yang pertama
jaga	868 K
jak	248 K se vám líbil
jatka	973 K lukemista
jawab	1258 K kuis
""", 'je': """
je	12 K vindt ons	27 K reactie	1624 K kunt niet meer reageren	1624 K kunt reageren	1632 K kunt je altijd	1632 K ontvangt vanaf nu	1632 K ontvangt een e-mail	2015 K li vam	2015 K li članak	2130 K bil članek	2130 K bila vsebina	2130 K bil povzetek
jeden	441 K montag neu	441 K dienstag neu	441 K donnerstag neu	441 K freitag neu	441 K samstag neu	441 K sonntag neu	441 K mittwoch neu
jederzeit	364 K kündbar	370 K widerrufen	370 K abbestellen	370 K abmelden
jelentkezz	1213 K be
jelentkezzen	1213 K be
jetzt	429 K reinhören	432 K tickets sichern	453 K lesen:	474 K # monate	474 K # wochen
""", 'ji': """
jika	1248 K anda mengetahui	1248 K anda punya
""", 'jo': """
job	311 K hos
jobb	1678 K i
jobba	2192 K på
jobbar	2195 K du
jobber	1681 K du
jogue	1847 K palavras cruzadas
join	12 K our	12 K us	23 K	562 K the conversation	569 K	603 K the conversation on	603 K us on	615 K the debate	648 K the	648 K	665 K us for	665 K us at	665 K us in	665 K us live	677 K the conversation	677 K the discussion	677 K the debate	686 K for	686 K now	727 K	732 K #	732 K over #	732 K more than #	732 K our #
jornalista	1837 K formada	1837 K formado
""", 'ju': """
junte	12 K-se	23 K-se a
juttu	973 K jatkuu
""", 'ka': """
kaikki	27 K kommentit
kaj	33 K menite
kan	335 K du lide
kanalimiza	12 K
kapcsolja	1213 K be
kapja	1213 K meg
kas	853 K sul on vihje	853 K sul on vihjeid	869 K lugu	869 K artikkel	869 K tead	869 K tahad
katso	943 K myös	943 K:	943 K video	943 K myös:	971 K koko	971 K kaikki
""", 'ke': """
keep	28 K it	28 K comments	28 K your comment	586 K up with	686 K reading	687 K reading with	722 K reading:
ken	1643 K je
kender	314 K du til
keressen	1213 K minket
kerro	950 K kokemuksesi	950 K oma
keskustele	28 K
keskustelu	960 K on auki
key	663 K points	663 K takeaways
""", 'ki': """
ki	425 K-generierte inhalte	425 K-generierte texte	425 K-generierte zusammenfassungen	1711 K har
kijk	1574 K ook	1574 K hier	1597 K de uitzending	1597 K de hele	1613 K voor meer
kirim	1248 K foto	1248 K tulisan
kirimkan	1248 K foto
kirjaudu	960 K	971 K
kirjoita	971 K suoraan	971 K meille
kirjoitimme	979 K
kirjoittaja	952 K on	952 K työskentelee
kirjuta	853 K autorile
""", 'kj': """
kjenner	1706 K du til
""", 'kl': """
klausies	1524 K
klausykite	1470 K	1485 K
klick	485 K
klicka	2186 K här
klicken	485 K sie
klik	306 K her	1247 K	1574 K hier	1613 K hier voor	1642 K
klikk	1673 K her
klikkaamalla	971 K
kliknij	1743 K tutaj
kliknite	2057 K sem
klopt	1643 K er
""", 'kn': """
know	639 K someone	639 K anyone	706 K	728 K
""", 'ko': """
koko	971 K keskustelun kuulet
kolumna	2011 K izražava	2126 K izraža	2126 K odraža
kom	320 K til vores	1687 K på vårt	1687 K på vår	2201 K på vårt	2201 K på vår
komentar	5 K	27 K
komentari	5 K	27 K
komentarji	5 K	27 K
komentarze	5 K	27 K
komentiranje	5 K
komentowanie	5 K
komentuoti	1485 K gali
kommentare	5 K	27 K	463 K können nur	491 K werden erst	491 K werden nach
kommentarer	5 K	27 K
kommentarerne	5 K
kommentarfeltet	5 K
kommentarfunktion	5 K	393 K
kommentarsporet	5 K
kommenteerida	868 K saavad
kommentering	5 K
kommentieren	5 K	463 K können	485 K sie
kommentit	5 K	27 K
kommentointi	5 K
kommenttisi	27 K
kontakt	235 K na autora	308 K journalisten	314 K journalisten	315 K	334 K	398 K:	1675 K journalisten	1681 K oss	1681 K journalisten	1682 K	1704 K
kontakta	2188 K reportern	2195 K oss via	2195 K reportern	2196 K	2217 K
kontributor	1250 K:
konuyla	2281 K ilgili:
koop	1642 K
kopeeri	868 K
kopier	334 K	1704 K
kopiera	2217 K
kopioi	971 K
kopiuj	1766 K link
koreksi	1254 K artikel
""", 'kr': """
krijg	1642 K
""", 'ku': """
kui	853 K sul on teema	853 K sul on vihje	853 K tead	853 K märkasid
kunjungi	1255 K toko
kunstig	340 K intelligens har	1711 K intelligens har
kunstmatige	1594 K intelligentie kan fouten maken. controleer
kuula	858 K podcasti	868 K
kuulemme	971 K mielellämme
kuuntele	1 K	943 K:	943 K myös	943 K myös:	958 K	971 K
""", 'kv': """
kviz	2000 K:	2115 K:
""", 'l': """
l	5 K'espace commentaires	1010 K'essentiel de l'actualité	1036 K'auteur	1037 K'auteur	1046 K'essentiel par	1318 K'autore	1319 K'autore
""", 'la': """
la	5 K sección de comentarios	1060 K vidéo va commencer	1297 K tua email	1340 K tua opinione conta
laadi	868 K alla
laat	1597 K je dit artikel	1642 K
laatste	1573 K nieuws over
ladda	13 K ner	2205 K ner	2205 K ned	2217 K ner
lade	13 K	485 K
laden	13 K sie	485 K sie
lae	868 K alla
lagre	1704 K
langganan	1265 K
lanjut	1270 K membaca
lanjutkan	1270 K membaca
laporan	1249 K:	1250 K wartawan	1250 K kontributor
laporkan	1254 K kesalahan
lasi	1500 K arī	1500 K vairāk	1500 K vēl	1524 K
lasiet	1500 K arī
last	13 K ned	1692 K ned	1704 K ned
lataa	13 K	971 K
latest	618 K from	618 K in	618 K videos from
laureata	1324 K in
laureato	1324 K in
""", 'le': """
le	788 K puede interesar	788 K puede interesar:	1004 K premier mois	1032 K meilleur de
lea	788 K también	788 K aquí	788 K además	788 K más	788 K:	788 K también	788 K además:
lediga	2192 K jobb på	2192 K tjänster på
ledige	311 K stillinger hos	311 K stillinger på	1678 K stillinger i	1678 K stillinger hos
lee	13 K en	788 K también	788 K más	788 K:	788 K también	788 K más:	788 K aquí:	821 K las noticias sin anuncios	821 K sin anuncios en la app	832 K aquí la nota completa
leer	788 K también	788 K más
lees	13 K	1573 K meer over	1574 K ook	1574 K ook:	1574 K meer	1574 K meer:	1574 K verder	1574 K hier	1574 K:	1574 K ook	1574 K meer	1574 K verder:	1599 K ons dossier:	1599 K het hele verhaal:	1613 K het hele	1613 K het volledige	1613 K de hele	1613 K hier het hele	1613 K hier alles	1638 K ook dit artikel:	1638 K dit ook:	1639 K ook het interview	1639 K ook het verhaal	1639 K ook ons	1639 K ook onze	1639 K ook de analyse	1639 K ook de reportage	1639 K ook de column	1639 K ook dit	1639 K hier het interview	1639 K hier de analyse	1642 K	1644 K dit verhaal	1644 K dit artikel
leestip	1574 K:
legg	1704 K til
leggi	13 K	1314 K tutte le notizie	1315 K anche	1315 K anche:	1315 K qui	1315 K tutto	1315 K:	1315 K anche	1315 K pure:	1325 K tutti gli articoli di
legyen	31 K ön az első	1213 K
leia	13 K	1826 K mais sobre	1827 K também	1827 K também:	1827 K mais	1827 K:	1827 K aqui	1827 K também	1827 K mais	1827 K mais:
leiad	868 K meid
leidsid	859 K vea	859 K artiklist vea
leiten	3 K sie
ler	1827 K também	1827 K mais
les	5 K commentaires	27 K commentaires	27 K messages	1032 K plus lus	1046 K réponses sont générées	1047 K points clés	1672 K mer om	1673 K også	1673 K også:	1673 K mer	1673 K mer:	1673 K:	1673 K hele saken	1673 K om	1673 K her	1673 K også	1673 K mer	1673 - K også	1678 K videre med	1692 K eavisen	1692 K avisa	1692 K avisen	1705 K	1707 K videre
leseempfehlung	453 K:
lesen	13 K sie	395 K sie mehr zu	395 K sie mehr zum	396 K sie auch	396 K sie mehr	396 K sie hier	396 K sie dazu	396 K sie jetzt	396 K sie außerdem	396 K sie mehr zum thema	453 K sie hierzu:	477 K sie weiter:	477 K sie unser dossier:	485 K sie
lesenswert	453 K:
leserbrief	393 K
leserbriefe	393 K an
leserkommentare	462 K geben
lesetipp	396 K	396 K:
lest	396 K auch
""", 'li': """
licencia	833 K creative commons
licenciada	806 K en
licenciado	806 K en
license	698 K this
lies	396 K auch	396 K mehr	396 K dazu	485 K
lihat	1244 K juga	1244 K juga:	1257 K video	1269 K pula:
liitu	868 K
liity	971 K
like	12 K us	586 K what you're reading	603 K and follow
liker	1706 K du
limited	686 K time	686 K-time
link	2411 K bài gốc
lire	1032 K tous nos articles	1033 K aussi	1033 K également	1033 K	1033 K notre	1033 K l'article	1033 K plus	1033 >> K
lisa	868 K meid	868 K
lisez	13 K	1033 K aussi	1072 K
listen	1 K to	619 K |	619 K:	668 K to the latest episode	668 K to the full episode	668 K to the full interview	668 K again on	710 K to our	710 K as	727 K
live	306 K:	396 K-ticker:
liveblog	1574 K:
""", 'll': """
llegeix	186 K també	186 K més
llegiu	186 K també
llicenciada	192 K en periodisme
llicenciat	192 K en periodisme
""", 'lo': """
lo	787 K más leído en	787 K más visto en	787 K último en
loe	842 K ka	842 K lisaks	842 K veel	842 K edasi:	868 K
log	333 K ind eller opret	334 K ind	727 K in
logg	1702 K inn eller	1704 K inn
logga	2216 K in eller	2217 K in
logi	868 K sisse
loo	868 K
looking	727 K for
los	5 K comentarios	27 K comentarios	1600 K de dagelijkse
lowongan	1255 K kerja di
""", 'lu': """
lue	943 K myös	943 K myös:	943 K lisää	943 K lisää:	943 K:	943 K myös	943 K lisää	943 K seuraavaksi:	971 K
lugu	870 K jätkub
luister	1 K	1574 K ook	1574 K:	1574 K ook:	1597 K hier naar	1597 K de podcast	1642 K
luo	960 K tunnus	971 K
""", 'ly': """
lyssna	1 K på	2186 K	2186 K:	2217 K
lyt	1 K til	306 K til	334 K
lytt	1673 K til	1704 K
""", 'ma': """
maak	1600 K de puzzel	1609 K een bedrag over	1609 K je gift over	1609 K uw gift over	1609 K je bijdrage over	1609 K uw bijdrage over	1642 K
maandelijks	1546 K opzegbaar
mach	432 K den test:	485 K
machen	432 K sie den test:	432 K sie mit bei unserer	485 K sie
mai	1882 K multe detalii	1882 K mult pe această temă:	1907 K multe articole despre	1907 K multe știri despre
mail	1576 K de auteur	1588 K	1642 K
mais	1826 K lidas em	1826 K de	1826 K sobre	1826 K notícias de	1826 K notícias sobre	1829 K artigos de
make	12 K us	562 K a donation	562 K a contribution	562 K a gift	727 K
manda	802 K tus fotos
mandanos	802 K
mande	1841 K sua sugestão	1841 K a sua sugestão
mantenga	28 K
mantenha	28 K
mantieni	28 K
mari	1247 K bergabung
masuk	1274 K atau daftar
masz	1745 K temat
matote	1486 K klaidą
""", 'me': """
meer	1573 K over	1573 K uit	1573 K van	1573 K nieuws over	1574 K lezen:	1576 K artikelen van	1576 K van deze auteur	1613 K nieuws uit	1613 K nieuws over	1613 K weten?	1613 K over dit	1638 K over dit onderwerp:	1643 K lezen over
meest	1573 K gelezen in
meet	623 K the author	665 K our	727 K
mehr	395 K zum thema	395 K aus	395 K von	395 K zu	395 K lesen über	395 K über	396 K zum thema	396 K dazu	396 K dazu:	396 K lesen:	396 K aus dem ressort	396 K aus der region:	398 K vom autor	398 K von der autorin	398 K artikel von	425 K informationen zum einsatz von ki	453 K nachrichten aus	453 K aus dem archiv:	477 K hintergründe dazu:	477 K zu diesem thema:
meistgelesen	395 K in
mejla	2195 K reportern	2196 K
meld	1642 K je	1687 K deg på vårt	1704 K deg
melde	485 K
melden	485 K sie
members	729 K can read
menemukan	7 K kesalahan
mentse	1213 K
mer	1672 K om	1672 K fra	1673 K om saken:	2185 K om	2185 K från	2186 K om ämnet:	2186 K läsning:	2188 K av
merci	28 K de rester	28 K de respecter
mere	305 K om	305 K fra	306 K om emnet:
mest	2185 K läst i
met	1587 K medewerking van	1587 K dank aan anp	1587 K dank aan belga
mettiti	1341 K alla prova con
""", 'mi': """
mi	33 K a véleménye
mira	788 K también	788 K:	788 K también	788 K también:	816 K el video arriba	816 K el vídeo de arriba
mit	33 K gondol	364 K einem abo	405 K material von	406 K material von
mitarbeit	419 K:
""", 'mn': """
mnenja	2126 K avtorjev
mnenje	2126 K avtorja
""", 'mo': """
modtag	334 K
mohlo	233 K by vás zajímat:
molimo	28 K vas da
monat	364 K kostenlos	364 K gratis
more	618 K from	618 K on	619 K from	619 K on this	619 K to read:	619 K on this story:	619 K on this topic:	619 K stories:	619 K on:	623 K by	623 K stories by	692 K coverage:	722 K news:	724 K videos from	739 K local headlines	739 K local news	739 K local stories	739 K national news	739 K top stories	739 K world news	739 K business news	739 K sports news	739 K breaking news
most	618 K read in	618 K read on	618 K viewed in	618 K popular in	618 K popular on	722 K read:
""", 'mu': """
mua	2416 K vé
muhabir	2312 K:
muista	971 K vahvistaa
mus	1485 K rasite
must	619 K read:	722 K-see:
""", 'na': """
na	1615 K de advertentie gaat	1806 K sua caixa de entrada	2136 K voljo v	2136 K voljo na
nahlaste	269 K chybu
najdete	12 K nás
najnowsze	1742 K z
najnowszy	1748 K numer
najpopularniejsze	1742 K w
namestite	2136 K
namluveno	247 K
napisz	31 K pierwszy
nata	1324 K a
nato	1324 K a
""", 'ne': """
ne	33 K düşünüyorsunuz	1213 K felejtse el megerősíteni
neem	1645 K nu
nehmen	485 K sie
nei	1312 K commenti
nella	1297 K tua mail	1297 K tua email	1297 K tua casella
nema	32 K komentara
nemate	2031 K vremena za čitanje
nenhum	32 K comentário
nessun	32 K commento
neueste	395 K artikel aus
new	686 K year sale	725 K episodes
newsblog	396 K:
newsletter	372 K an	372 K von
next	619 K:
""", 'ng': """
nghe	1 K	2404 K:	2417 K podcast của báo	2417 K podcast của chúng tôi	2417 K toàn bộ bài	2417 K bài viết
""", 'ni': """
nicht	393 K mehr kommentieren	393 K mehr kommentiert werden
niciun	32 K comentariu
nie	32 K ma jeszcze	1775 K masz czasu czytać
nieuws	1643 K via whatsapp
nikmati	1260 K berita	1265 K
nimate	2146 K časa za branje
""", 'no': """
no	27 K se publicarán	27 K se admiten	27 K se permiten	32 K comments	32 K one has	32 K hay comentarios	788 K te pierdas:	1806 K seu e-mail	1806 K seu email	1815 K facebook e no	1815 K facebook, no
nobody	32 K has
noch	32 K keine kommentare	32 K hat niemand
nog	32 K geen reacties
non	27 K saranno pubblicati	32 K ci sono ancora commenti
normas	785 K de participación
nos	1033 K lecteurs ont lu	1824 K comentários
noskaties	1524 K
notice	7 K an	7 K a
noticed	7 K a	7 K an
noticias	787 K de
notify	593 K me of	593 K me when
notre	1033 K dossier	1033 K article	1033 K enquête :	1033 K reportage :
nous	12 K suivre
nova	2132 K številka
novi	2017 K broj
now	619 K read:	717 K only	717 K just
nowy	1748 K numer
""", 'nu': """
nu	32 K există comentarii	1619 K # weken voor	1619 K # maanden voor	1635 K de eerste maand voor	1645 K met korting
nur	364 K für mitglieder	474 K # euro	474 K # €	494 K für kurze zeit	494 K heute:
""", 'o': """
o	27 K seu comentário	33 K que você acha	235 K autorovi	235 K autorce	1745 K autorze	1745 K autorce	1838 K autor escreve segundo o novo	1853 K seu comentário será	1890 K postare distribuită de
""", 'ob': """
obejrzyj	1743 K wideo	1743 K:	1758 K film	1758 K wideo
objevili	7 K jste
obserwuj	12 K	1772 K
""", 'oc': """
ocenite	2015 K	2130 K
ocijenite	2015 K
""", 'of': """
ofert	199 K per
offerta	1356 K speciale
offrez	3 K
offrir	3 K
ofrecido	815 K por
""", 'og': """
oglejte	2115 K si video
""", 'ok': """
okuyun	2281 K:
""", 'ol': """
ole	31 K ensimmäinen
oled	853 K midagi	853 K kogenud
oletko	950 K kokenut	950 K itse kokenut
oliko	972 K tästä
olvasd	1188 K el	1188 K el:	1213 K el
olvass	1188 K tovább:
olvassa	1188 K el	1188 K el:	1188 K el ezt is	1213 K el
""", 'om': """
om	308 K forfatteren	308 K skribenten	1546 K verder te lezen	1571 K te reageren	1675 K forfatteren	1675 K skribenten	2188 K skribenten	2188 K författaren
""", 'on': """
on	602 K facebook and twitter	602 K facebook, twitter	602 K instagram, facebook	602 K twitter and facebook	602 K instagram and facebook	619 K our site:
onbeperkt	1546 K toegang
onko	950 K sinulla juttuvinkki	950 K sinulla vinkki	950 K sinulla tietoa	950 K sinulla aiheesta	972 K sinulla asiakirjoja
only	676 K registered	676 K subscribers	676 K members
ontdek	23 K meer van	1642 K
ontvang	1550 K elke	1642 K
onze	1597 K podcast is te
""", 'oo': """
ook	1574 K interessant:	1638 K in het nieuws:	1638 K lezen:
""", 'op': """
op	1561 K facebook en twitter	1561 K facebook, twitter	1561 K facebook en instagram	1561 K facebook, instagram
opdaget	335 K en fejl
opdater	334 K
opinion	619 K |
opozorite	2148 K na napako
oppdater	1704 K
opprett	1702 K en	1702 K konto	1702 K bruker	1704 K
oppsummeringen	26 K er
oprac	1770 K.
opracowanie	1770 K:
opret	333 K en gratis	333 K dig gratis	334 K
opsummeringen	26 K er
""", 'or': """
order	727 K
originally	738 K published by	738 K published in	738 K published on
""", 'os': """
os	5 K comentários	27 K comentários
osale	858 K	868 K
osallistu	957 K	971 K
ossza	3 K meg	1213 K meg
osta	858 K pilet	868 K	957 K liput	971 K
oszd	3 K meg	1213 K meg
""", 'ot': """
ota	950 K yhteyttä toimittajaan	950 K yhteyttä toimitukseen	954 K yhteyttä	971 K yhteyttä	971 K käyttöön
""", 'ou': """
our	692 K earlier coverage:	722 K latest coverage:	731 K app	731 K podcast	731 K newsletter	731 K channel	731 K telegram channel	731 K whatsapp channel	731 K free newsletter	731 K daily newsletter	731 K apps
out	683 K every
ouvir	1 K
""", 'ov': """
ovaj	2014 K sažetak
over	1577 K de auteur	1578 K de auteur
""", 'pa': """
paid	643 K for by
para	785 K participar	785 K comentar	803 K comunicarse con	803 K contactar con	818 K poder comentar	1824 K comentar
partager	3 K
partagez	3 K
partecipa	1335 K al nostro
participe	12 K
participez	1056 K à notre webinaire
partilhar	3 K
partilhe	3 K
parts	663 K of this article	663 K of this story
pas	32 K encore de commentaire
pasang	1260 K aplikasi
pasidalinkite	1471 K savo istorija	1485 K
pass	598 K this on
passend	396 K dazu	396 K dazu:
patreon	2302 K'dan
payment	571 K methods:
""", 'pe': """
peatoimetaja	850 K:
pentru	1890 K a vedea acest	1890 K a vizualiza acest
penulis	1249 K:	1250 K:	1250 K :
per	372 K e-mail zugeschickt	372 K mail zugeschickt	1290 K leggere tutto	1292 K gli abbonati	1292 K chi ha un abbonamento	1312 K commentare	1315 K approfondire	1315 K approfondire:	1325 K contattare l'autore	1325 K contattare l'autrice	1325 K scrivere all'autore	1325 K scrivere all'autrice	1328 K segnalazioni
periodista	192 K especialitzada	192 K especialitzat	805 K de	805 K especializada	805 K especializado
perskaitykite	1485 K
pewarta	1249 K:	1250 K:	1250 K :
""", 'pi': """
piedalies	1524 K
piesakies	1515 K
pievieno	1524 K mūs	1524 K
pievienojies	1509 K	1524 K
pievienojieties	1509 K
pilihan	1244 K editor:
pirkite	1476 K bilietus
pitaj	2014 K
pitajte	2014 K
pitch	562 K in
""", 'pl': """
place	667 K a classified	667 K an ad
play	672 K our	672 K today's	727 K
please	28 K keep	28 K be	28 K stay	28 K respect
plus	1032 K d'articles sur	1032 K d'infos sur
""", 'po': """
pobierz	13 K	1761 K z	1761 K w	1761 K na	1761 K w sklepie	1772 K aplikację
podaruj	3 K	1766 K
podcast	396 K-tipp:	619 K:	1033 K :
podcastunk	1201 K
pode	1827 K interessar:
podeli	3 K
podelite	3 K
podijeli	3 K
podijelite	3 K
podporte	2087 K
podporujte	264 K	2087 K
podprite	2143 K
podsumowanie	26 K wygenerowane	26 K zostało	1754 K artykułu	1754 K wygenerowane	1754 K przygotowane
podziel	3 K się
pogledaj	2000 K video
pogledajte	2000 K i	2000 K još	2000 K video	2000 K:
poglejte	2115 K tudi	2115 K:
poin	1253 K penting oleh	1253 K-poin penting oleh
points	1047 K clés
polecamy	1743 K:
poll	673 K:
pomohl	248 K vám
pomohol	2071 K vám
pon	819 K a prueba tus
ponturi	1886 K și sesizări
popular	618 K in
posa	197 K a prova els teus
posez	1046 K vos questions	1046 K votre question
poslat	259 K
poslechnout	1 K
post	615 K a comment
posted	618 K in	619 K in:
posts	27 K
potrebbe	1315 K interessarti:
pots	190 K enviar-nos
pour	993 K nous soutenir	1002 K débloquer	1030 K réagir	1030 K commenter	1033 K aller plus loin	1033 K rappel :	1050 K nous contacter	1050 K contacter	1060 K écouter cet épisode
povezano	2000 K:
povzetek	2129 K	2129 K članka
pozrite	2057 K si	2057 K si video
""", 'pr': """
pr	1386 K:
pratite	12 K	2028 K
preberite	2115 K tudi	2115 K še	2115 K več	2115 K:	2115 K si	2115 K še
prefer	647 K
pregunta	195 K a la nostra
prenesi	2136 K
prenesite	13 K	2136 K	2143 K aplikacijo
prenota	1335 K il tuo posto per l'evento
prenumerata	1483 K nuo
prenumeruokite	1483 K ir skaitykite	1483 K nuo	1483 K tik	1485 K
press	710 K play
pretplatite	2028 K se na
preuzmi	2021 K
preuzmite	13 K	2021 K	2028 K aplikaciju
previous	692 K coverage:
previously	619 K:
pridajte	12 K sa
prijavi	2033 K pogrešku
prijavite	2033 K grešku	2033 K pogrešku	2148 K napako
primetili	7 K ste
primijetili	7 K ste
print	3 K this
prisijunkite	1469 K prie	1485 K
prisluhnite	2115 K podkastu
privacy	586 K notice:
probeer	1619 K # maanden voor	1619 K # weken voor	1635 K	1642 K
proefabonnement	1546 K
profitez	1072 K
promoted	643 K by	696 K:
prosimy	28 K o
protokoll	419 K:
przeczytaj	1743 K także	1743 K też	1743 K:	1743 K też:
""", 'pu': """
publicado	795 K originalmente en
published	683 K every
puede	12 K seguir	803 K enviarnos	803 K contactar	803 K escribir
puedes	12 K seguir	788 K leer también	788 K leer:	803 K enviarnos	803 K contactar	803 K escribir	816 K escuchar todos los episodios
punti	1333 K chiave
puntos	811 K clave generados
punya	1248 K informasi	1248 K cerita	1248 K foto	1248 K keluhan
puoi	12 K seguirci	1328 K inviarci
push	378 K-nachrichten	378 K-benachrichtigungen	378 K-mitteilungen
pushmeldingen	1556 K
""", 'py': """
pysy	28 K
""", 'qu': """
qu	33 K'en pensez-vous
qual	33 K a sua opinião
quan	2407 K tâm zalo
que	8 K pensez-vous de cet	33 K pensez-vous
queda	795 K prohibida
quelle	404 K: dpa	404 K:
quellen	404 K:
quer	1841 K sugerir	1841 K contar	1841 K receber as principais
questa	26 K sintesi	1332 K traduzione
questions	706 K
questo	8 K articolo ti	26 K riassunto	1332 K articolo è stato tradotto	1335 K articolo è pubblicato sul numero	1340 K articolo aderisce
quick	692 K read:
quieres	803 ¿K contarnos
quiz	468 K:	1075 K.	1075 K -	1075 K :	2294 K:
""", 'ra': """
radije	2031 K slušate
radote	1477 K klaidą
raje	2146 K poslušate
raksti	1510 K autorei	1510 K autoram
raksts	1526 K turpinās
rangkuman	1253 K ini	1253 K oleh	1253 K ai
rate	8 K this
""", 're': """
re	1075 (K)lire
reach	623 K the reporter	623 K the author	655 K
reacties	5 K	27 K	1624 K worden
read	13 K this in	618 K more on these	618 K more about	618 K more from	619 K more	619 K more:	619 K also	619 K next	619 K:	619 K |	619 K more	619 K all about it	619 K next:	623 K more by	670 K more of our	678 K this and more	678 K this story	682 K our	686 K on with	686 K on for	687 K on with	692 K the full report here	692 K the full story here	722 K our explainer:	722 K our analysis:	722 K our guide:	722 K our interview:	722 K this next:	722 K our latest:	727 K
readers	676 K must use	676 K must log
reageren	5 K	1624 K kan	1624 K is alleen	1644 K op dit artikel
receive	585 K emails from	593 K notifications	682 K the	682 K our
recevez	1010 K chaque	1010 K tous les	1010 K gratuitement
recevoir	1016 K les alertes
recibe	764 K cada	764 K todas las	802 K las noticias	802 K en tu whatsapp
recibir	770 K notificaciones
recomandarea	1882 K noastră:
recomendado	1827 K:
recomendamos	788 K:
recomienda	3 K
recommended	619 K:	692 K reading:
redactor	192 K de	805 K de	805 K en
redactora	192 K de	805 K de	805 K en
redaktion	419 K:
redzi	1525 K kļūdu
regala	3 K
regale	3 K
regarder	1033 K :
regardez	1060 K la vidéo ci-dessus	1060 K la vidéo ci-dessous
register	665 K for our	727 K
registrati	1292 K per
registreeru	858 K
registrer	1702 K deg
registrera	2216 K dig
registrieren	362 K sie sich
rejoignez	12 K	23 K les
relacionado	788 K:	1827 K:
related	619 K:	619 K |	619 K story:	619 K stories:	619 K article:	619 K reading:	619 K video:	619 K content:	722 K coverage:
relire	1033 K
remarks	27 K
rendeld	1200 K meg
rendelje	1200 K meg	1213 K meg
report	7 K an error	7 K a mistake	727 K
reporter	1249 K:	1250 K:
reporting	631 (K by	632 K by	633 K by
reserva	813 K tu plaza
reserve	665 K your seat	1847 K já o seu lugar na conferência
respeite	28 K
respeta	28 K
respete	28 K
restez	28 K	1064 K informé avec notre appli	1064 K informés avec notre appli
resum	195 K generat	195 K fet
resume	811 K este
resumen	26 K elaborado	26 K generado	26 K creado	26 K realizado
resumo	26 K gerado	26 K criado
retrouvez	12 K-nous	13 K	1033 K	1033 K ici	1056 K notre hors-série	1060 K tous les épisodes
rezervuokite	1485 K
rezime	2014 K
rezumat	1891 K generat	1891 K cu
""", 'ri': """
riassunto	26 K generato
ricevi	1297 K ogni
ringkasan	1253 K ini	1253 K dibuat	1253 K oleh	1253 K ai
rispetta	28 K
""", 'ro': """
rodyti	1485 K
""", 'ry': """
ryhdy	971 K
""", 's': """
s	262 K využitím zpráv
""", 'sa': """
saada	853 K oma vihje	853 K meile	853 K oma arvamuslugu	853 K arvamuslugu	868 K
saat	971 K ilmoituksen	971 K sähköpostin	971 K
saiba	1827 K mais	1827 K mais:
saken	1707 K fortsetter
saksikan	1244 K juga	1257 K video	1257 K live	1257 K live streaming
sale	686 K:
salvesta	868 K
samenvatting	26 K gemaakt	26 K gegenereerd
sammanfattningen	26 K är
sammendraget	26 K er
sans	1004 K engagement
save	687 K #% on your first	687 K #% on an annual	687 K #% on a digital
sazinies	1524 K
saznajte	2000 K više:
""", 'sc': """
scan	648 K to join	678 K the qr code	678 K the code
scannez	1064 K pour télécharger
scarica	13 K
scaricate	13 K
schalte	470 K
schalten	470 K sie
schau	485 K
schenk	451 K diesen
schenken	451 K sie diesen
schick	485 K
schicken	485 K sie
schlagworte	395 K zu
schon	474 K ab # euro
schreib	485 K
schreiben	31 K sie den ersten	398 K sie unserem autor	398 K sie der autorin	398 K sie uns	485 K sie
schrijf	1642 K je
scopri	23 K di più da	1335 K i giochi	1335 K i nostri giochi
scrivi	31 K il primo	1317 K all'autore
scroll	668 K down for video	1270 K ke bawah	1270 K untuk
""", 'se': """
se	306 K også	306 K video	306 K også:	320 K flere jobs	334 K hele	334 K flere	334 K alle	818 K adhiere a los criterios	833 K permite la reproducción	1328 K vuoi raccontare	1328 K hai informazioni	1673 K også	1673 K video	1673 K også:	1704 K hele	1704 K alle	1704 K mer av	1841 K tiver informações	1841 K você tem informações	2186 K också	2186 K även	2186 K även:	2217 K hela	2217 K alla	2217 K mer av
sea	28 K respetuoso	31 K el primero
search	709 K thousands of
see	7 K an error	7 K a mistake	618 K more from	619 K also	619 K more	619 K more:	619 K also:	623 K all posts by	623 K author archive	722 K our explainer:	724 K more videos	727 K
seen	728 K
segueix	12 K-nos
segui	12 K
seguici	12 K
seguime	807 K
seguinos	12 K
seguir	807 K a
seguiu	12 K-nos
sehen	429 K sie hier das	429 K sie im video	429 K sie das video	485 K sie
sei	31 K der erste	31 K die erste	1328 K stato testimone	1328 K stata testimone
seien	31 K sie der erste	31 K sie die erste
seja	28 K respeitoso	31 K o primeiro	31 K a primeira
sekite	1469 K	1485 K
seko	1509 K	1524 K
sekojiet	1509 K
selanjutnya	1269 K:
sem	32 K comentários
senaste	2185 K nytt om
send	3 K this	314 K os et krypteret	314 K os dit tip	334 K	623 K us your	623 K tips to	623 K your tips	623 K feedback to	623 K your story ideas	706 K us	706 K your	706 K photos	706 K pictures	727 K	1681 K sikkert tips	1681 K tips	1704 K	1704 K saken videre
senden	485 K sie
seneste	305 K nyt om
sent	683 K every	683 K each
seotud	842 K:
ser	1706 K du noe feil	2218 K du något fel
ses	1035 K derniers articles
set	727 K
setzen	485 K sie
seu	27 K comentário	1853 K comentário será
seuraa	12 K	954 K kirjoittajaa	954 K toimittajaa	971 K
""", 'sh': """
share	3 K this	3 K the article	623 K your story	706 K your	727 K
shop	727 K
short	615 K survey
""", 'si': """
si	28 K prega di	190 K tens informació	803 K tienes información	803 K tiene información	803 K tenés información	803 K conoces algún	803 K conoces un caso	1050 K vous avez des informations	1050 K vous disposez	1050 K vous souhaitez
sia	31 K il primo
sichere	485 K
sichern	485 K sie
sie	7 K haben einen fehler	12 K finden uns	398 K erreichen die autorin	398 K erreichen den autor	418 K erreichen	494 K haben schon ein abo	494 K haben ihr limit	494 K haben das limit	494 K haben schon ein konto
sieh	429 K dir das video
siehe	396 K auch
siga	12 K	12 K-nos	802 K el canal	1838 K este autor	1838 K esta autora
sign	562 K up here	585 K up to get	585 K up to receive	586 K up to	586 K up for	586 K up here	586 K up (it's	679 K up for push	679 K up for alerts	679 K up for text alerts	679 K up for breaking news alerts	714 K up to our	714 K up for our	714 K up for breaking	714 K up for free	727 K up	727 K in
sigue	12 K a	788 K leyendo:	802 K el canal	807 K a	832 K toda la actualidad
sigues	31 K siendo el primero	31 K el primer
sigueu	31 K els primers
sii	28 K rispettoso	31 K il primo
simak	1244 K juga	1244 K juga:	1244 K:	1244 K video	1247 K berita	1257 K video	1268 K berita selengkapnya	1268 K berita lainnya	1269 K juga video
sin	32 K comentarios
sintesi	26 K generata
sisa	1274 K artikel gratis
sisesta	868 K
siste	1672 K nytt om
sitter	1706 K du på	2218 K du på
siz	33 K ne
sizce	33 K
sizin	2307 K başiniza
""", 'sk': """
skaitykite	1460 K daugiau	1460 K taip pat	1460 K ir	1485 K
skapa	2216 K ett	2216 K konto	2217 K
skaties	1500 K arī	1524 K
skicka	2217 K
skinite	13 K	2021 K
skontaktuj	1745 K się z autorem
skopiuj	1766 K link	1766 K
skriv	314 K til journalisten	315 K til	334 K	334 K direkte	1704 K inn	1704 K direkte	1704 K til oss	2217 K upp	2217 K direkt
""", 'sl': """
sledite	12 K	2143 K
sleduj	12 K
sledujte	12 K	233 K:	264 K	2087 K
slik	1703 K bruker	1703 K jobber
""", 'so': """
so	425 K nutzen wir ki
sob	1838 K supervisão de
sobre	791 K el autor	791 K la autora	791 K la firma	792 K el autor	792 K la autora	792 K la firma	1830 K o autor	1830 K a autora	1831 K o autor	1831 K a autora
sois	31 K le premier
solliciteer	1645 K nu
sollten	398 K ihnen fehler
solo	755 K para suscriptores	1292 K per abbonati	1356 K per te
somente	1802 K para assinantes
sondage	1075 K -	1075 K.
sorodna	2115 K novica
sorodno	2115 K:
sostenete	1354 K
sostieni	1285 K	1285 K il	1285 K la	1354 K
souhrn	247 K	247 K článku
soutenez	996 K	996 K le
soutenir	996 K
soyez	31 K le premier	31 K la première
""", 'sp': """
spara	2217 K
special	686 K offer	692 K report:
speel	1600 K onze
spela	2217 K upp
spelregels	1571 K
spende	357 K für
spenden	357 K für	445 K an:
spendenkonto	445 K:
spiel	432 K unser
spielen	432 K sie unser
spill	1704 K av
sponsored	643 K by	696 K:	739 K by our
sponsorizzato	1337 K da
spot	7 K an	7 K a
spotted	7 K
spremljajte	12 K	2143 K
spring	686 K sale
spytaj	1754 K
""", 'st': """
sta	1642 K
start	686 K your	713 K your day with	713 K your morning with	713 K your week with	1645 K nu
stavovi	2011 K autora	2011 K izraženi	2011 K izneti	2011 K izneseni
stay	28 K on topic	586 K up to date with	670 K with	678 K ahead with	727 K
ste	7 K opazili
stel	1642 K
stellen	425 K sie der
stem	334 K	1600 K mee	1642 K	1704 K
steun	1618 K	1642 K
stiahnite	13 K si	2087 K si aplikáciu
stimm	432 K jetzt ab:
stimmen	432 K sie jetzt ab:	485 K sie
story	699 K by
straipsnis	1487 K tęsiasi
streszczenie	26 K wygenerowane	1754 K	1754 K artykułu
stuur	3 K dit	1642 K
""", 'su': """
su	27 K comentario	1303 K facebook e twitter	1303 K facebook e instagram
subscreva	1851 K o nosso podcast
subscribe	12 K to our	569 K to	586 K to	648 K to the	648 K to	676 K to comment	686 K	727 K	729 K for
subscribers	729 K can read
subscriptions	687 K start at
subskrybuj	1772 K
sui	1303 K nostri canali
suivez	12 K	1052 K
suivre	1052 K
suka	1254 K artikel ini
sull	1318 K'autore	1319 K'autore
sumate	12 K
sumber	1250 K:	1250 K :
summary	663 K
summer	686 K sale
support	569 K	569 K the	727 K
sur	1013 K l'application	1021 K facebook et twitter	1021 K facebook, twitter	1021 K facebook et instagram	1033 K le même sujet
survey	673 K:
susikurkite	1485 K
susisiekite	1485 K
""", 'sv': """
svar	320 K på vores	334 K	1687 K på vår	1704 K
svara	2201 K på vår	2217 K
svideo	2015 K vam se
svidio	2015 K vam se
svidjelo	2015 K vam se
""", 'sy': """
syndicated	721 K with permission
synes	335 K du om
""", 'sz': """
szavazzon	1213 K
""", 'ta': """
ta	1687 K quizen	1687 K vår quiz	1704 K testen	1704 K vår	2129 K povzetek
taalfout	7 K	1571 K
tag	320 K quizzen	320 K vores quiz	334 K vores
tagged	619 K:
tags	619 K:
taip	1460 K pat skaitykite
take	672 K our	727 K
takip	12 K edin
tallenna	971 K
tambahkan	1247 K
tanya	1253 K ai kami
tap	710 K play	727 K
tapkite	1485 K
tausta	943 K:
""", 'te': """
te	8 K ha gustado	8 K gustó	8 K resultó	8 K ha parecido	788 K puede interesar	788 K puede interesar:	788 K recomendamos:	788 K recomendamos leer:
tead	853 K teemast	853 K rohkem
tee	858 K test	957 K testi	971 K testimme
teile	3 K	485 K
teilen	3 K sie	485 K sie
teilt	3 K
tekst	872 K:	1587 K: door	1615 K gaat verder onder	1615 K loopt door onder	1615 K gaat verder na	1748 K ukazał się	1748 K pochodzi z	1754 K przetłumaczony	1754 K został przetłumaczony	1754 K czyta	2011 K izražava	2014 K je preveden	2014 K čita	2017 K je objavljen u
tekstas	1489 K:
teksti	954 K
teksts	1528 K:
telegram	12 K kanalimiza
tell	598 K a friend	623 K us your story	727 K
telli	866 K	868 K
tellijana	868 K
tem	1841 K alguma informação	1841 K informações	1841 K uma sugestão	1841 K uma denúncia	1841 K alguma história	1841 K uma história
ten	1754 K skrót
tens	190 K informació	190 K una història
tento	247 K souhrn	247 K článek byl přeložen	2070 K súhrn	2070 K článok bol preložený
terjemahan	1253 K ini	1253 K dibantu
terms	631 K and conditions apply
test	320 K din viden	672 K your knowledge	1600 K je kennis	1687 K kunnskapene dine	2294 K:
testa	2201 K dina kunskaper
testaa	957 K
teste	432 K dein wissen	485 K
testen	432 K sie ihr wissen	485 K sie
testez	1072 K
tetszett	8 K	1214 K
text	247 K byl přeložen	250 K vyšel v	419 K:	2070 K bol preložený	2073 K vyšiel v
texte	1046 K traduit
texten	2219 K fortsätter
texto	811 K traducido	1845 K traduzido
""", 'th': """
tham	2407 K gia kênh	2416 K gia khảo sát	2416 K gia bình chọn
thank	639 K you for reading
thanks	639 K for reading
the	5 K comments	586 K latest news directly	618 K latest in	618 K latest from	663 K ai summary
theo	2407 K dõi báo	2407 K dõi chúng tôi	2407 K dõi kênh	2409 K dõi
there	32 K are no comments	32 K are no
this	5 K discussion	5 K conversation	663 K article was	663 K article has been	663 K story was	663 K story has been	663 K content was	663 K summary	663 K translation	663 K piece was	668 K article is also available as audio	721 K article first appeared	721 K story first appeared	721 K piece first appeared	721 K post first appeared	721 K report includes material	721 K report includes information	721 K report includes reporting	721 K report contains material	729 K is a preview	734 K is an ai-generated	734 K is an ai	734 K ai-generated	734 K ai summary
""", 'ti': """
ti	8 K è piaciuto	8 K è stato	1315 K potrebbe interessare:
tiene	797 ¿K información
tienes	790 ¿K una historia	797 ¿K información	797 ¿K una historia	798 ¿K alguna	803 ¿K algo que
tijdelijk	1645 K:
tiklayin	2281 K
tilaa	971 K
tilmeld	334 K
tin	2404 K liên quan:
tip	314 K journalisten	314 K redaktionen	562 K your	1576 K de redactie	1576 K ons	1642 K
tippfehler	7 K
tips	728 K?	1681 K journalisten	1681 K redaksjonen	1681 K oss	1682 K	2195 K:
tipsa	2195 K reportern	2195 K redaktionen	2195 K oss	2195 K anonymt
""", 'to': """
to	26 K podsumowanie	615 K join the conversation	670 K hear more	1754 K streszczenie	1754 K podsumowanie
toate	1888 K articolele lui
toda	821 K la información en nuestra
todas	787 K las noticias de
todos	27 K los comentarios	27 K os comentários	790 K los artículos de	1829 K os artigos de
toeta	865 K
toimittaja	954 K
toista	971 K
tonton	1244 K juga	1244 K:	1244 K juga:	1257 K video
top	618 K stories in	618 K stories from
topics	619 K:
toto	26 K shrnutí	247 K shrnutí	2070 K zhrnutie
tous	27 K les commentaires	1032 K les articles de	1035 K les articles de
toute	1032 K l'actualité de	1032 K l'actu	1064 K l'info dans votre poche
""", 'tr': """
traduit	1046 K avec l'aide	1046 K à l'aide
transmettez	3 K
treat	727 K yourself
trending	618 K in	692 K:
trimite	3 K	1886 K-ne
try	672 K today's	672 K our	682 K our	686 K	687 K one month for $#	687 K one month for £#	687 K one month for €#	687 K it for $#	687 K it for £#	687 K it for just $#	687 K it for just £#	687 K a month for $#	687 K a month for £#	687 K us for $#	727 K
""", 'tu': """
tu	27 K comentario	33 K cosa ne pensi	762 K correo electrónico	818 K comentario será	1893 K ce părere ai
tud	1195 K valamit
tudo	1826 K sobre
tudsz	1195 K valamit
tule	858 K tööle	957 K lukijailtaan	957 K mukaan	971 K mukaan
turite	1471 K naujieną	1471 K informacijos	1471 K istoriją
turn	679 K on alerts
tutte	1314 K le notizie su	1352 K le notizie di
tutti	27 K i commenti	1317 K gli articoli di	1338 K gli episodi del podcast
""", 'u': """
u	12 K vindt ons	1632 K kunt zich altijd
""", 'ui': """
uit	1574 K het archief:	1638 K ons archief:
uitschrijven	1632 K kan
""", 'uj': """
uji	1258 K pengetahuanmu	1258 K pengetahuan anda
""", 'ul': """
ultime	1314 K notizie di
""", 'um': """
um	393 K kommentare zu
""", 'un': """
un	1050 K témoignage	1050 K fait	1060 K podcast à écouter	1330 K post condiviso da	1895 K articol susținut de	1895 K articol în parteneriat	1895 K proiect susținut de
una	809 K publicación compartida por	809 K publicación compartida de
unbegrenzter	448 K zugang
unduh	13 K	1260 K
une	7 K erreur	7 K coquille	7 K faute	1035 K information à nous transmettre	1042 K info à nous	1050 K info	1050 K information à
uneix	12 K-te
unisciti	12 K	23 K a
unlimited	576 K access for
unlock	686 K
unser	445 K spendenkonto	468 K wochenquiz	468 K quiz	484 K autor	484 K reporter	484 K redakteur	484 K korrespondent	487 K chatbot	487 K ki-chatbot	487 K wochenrätsel
unsere	396 K leseempfehlung	484 K autorin	484 K reporterin	484 K redakteurin	484 K korrespondentin	487 K ki	487 K frage der woche
untuk	1247 K mendapatkan
""", 'up': """
up	619 K next:
upozornit	269 K na chybu
upozornite	2092 K na chybu
uppdatera	2217 K
""", 'us': """
users	676 K must
""", 'uu': """
uuenda	868 K
""", 'uw': """
uw	27 K reactie
""", 'uy': """
uygulamamizi	13 K
""", 'va': """
vaata	842 K ka	868 K
vad	8 K tyckte du	33 K tycker du	33 K tänker du
vai	1510 K tev ir ziņa	1510 K tev ir ko	1510 K esi pieredzējis	1525 K raksts
vam	2130 K je bil	2130 K je bila
van	1195 K egy jó	1195 K egy tipped	1195 K egy tippje	1214 K olyan	1214 K olyan dokumentuma
var	31 K först	2217 K med
varaa	971 K
vasta	868 K
vastaa	957 K	971 K
vastaava	969 K päätoimittaja:
vastutav	850 K väljaandja:
""", 've': """
vea	788 K también	788 K también:	816 K el video a continuación	816 K el vídeo a continuación
ved	314 K du mere	314 K du noget
vedd	1213 K meg
vedi	1315 K anche	1315 K anche:	1317 K tutti gli articoli di
vegeu	186 K també
vegye	1213 K meg
vegyen	1200 K jegyet	1200 K részt	1213 K részt
veillez	28 K à
veja	1826 K mais em	1827 K também	1827 K mais	1827 K:	1827 K também	1827 K também:	1827 K mais:	1851 K o vídeo abaixo	1851 K o vídeo acima	1851 K os vídeos mais assistidos
venujte	2083 K
ver	788 K también	790 K todos los artículos de	1829 K todos os artigos de
verder	1599 K lezen:	1638 K in het nieuws:
verhaal	1615 K gaat verder onder
verschenke	3 K
verschenken	3 K sie	451 K sie diesen
verschijnt	1606 K elke	1606 K iedere
verstuur	3 K dit
vertaling	1587 K:
verwandtes	453 K thema:
vet	1681 K du mer	1681 K du noe	2195 K du mer	2195 K du något
veuillez	28 K respecter
vezane	2000 K vesti:
vezi	1882 K și	1882 K și:	1882 K:	1882 K și	1888 K toate articolele	1897 K video mai sus	1897 K video mai jos
""", 'vi': """
vi	334 K vil gerne høre	344 K har tidligere skrevet	1704 K vil gjerne høre	1715 K har tidligere skrevet	2217 K vill gärna höra	2227 K har tidigare skrivit
viac	2057 K:	2057 K k téme:
video	668 K above:	668 K below:	699 K by	1257 K:	1599 K:	2000 K pogledajte	2417 K:
vidi	2000 K još
view	623 K all posts by	623 K all articles by
vil	320 K du arbejde	320 K du være med på holdet	1687 K du jobbe	1687 K du være med på laget
vill	2201 K du jobba	2201 K du arbeta
vind	320 K billetter	334 K
vinkkaa	950 K toimitukselle	950 K
vinn	1687 K billetter	1704 K	2201 K biljetter	2217 K
vir	2141 K:
viri	2141 K:
vis	28 K respekt	334 K indhold	1704 K innhold
visa	28 K respekt	2217 K innehåll
visit	727 K
visita	813 K nuestra tienda	1335 K lo store	1335 K il nostro store
visite	1847 K a nossa loja	1847 K nossa loja
viste	7 K
visualizzando	1330 K questo contenuto
viu	7 K algum	1841 K algo	1841 K alguma coisa
""", 'vk': """
vklopi	2136 K
vklopite	2136 K
""", 'vo': """
voce	1332 K generata
voeg	1642 K
voir	1032 K tous les articles	1033 K aussi	1033 K la vidéo	1035 K tous les articles de	1060 K la vidéo ci-dessus
voit	950 K lähettää vinkin
voita	971 K
voix	1046 K générée
volg	12 K ons	12 K	1588 K	1642 K
voller	448 K zugriff
vols	190 K compartir	190 K explicar
vond	8 K je dit	1623 K je deze
voor	1594 K dit artikel	1635 K maar # euro per	1635 K maar €#	1635 K slechts # euro per	1635 K slechts €#
vote	727 K
votre	27 K commentaire	1010 K adresse e-mail	1010 K adresse email
vous	7 K avez vu une	7 K avez repéré	7 K avez trouvé une	12 K pouvez nous suivre	1002 K est offert	1010 K désinscrire à tout moment	1035 K avez une information	1042 K travaillez	1042 K avez été	1042 K êtes témoin	1042 K avez une information	1042 K souhaitez témoigner	1050 K avez une info	1050 K avez une information	1050 K avez des informations	1050 K disposez	1050 K souhaitez	1050 K êtes concerné	1050 K êtes témoin	1050 K avez été témoin	1050 K avez des photos	1050 K pouvez nous	1050 K pouvez joindre	1050 K pouvez contacter	1050 K pouvez écrire à
voz	811 K generada
""", 'vr': """
vrei	1886 K să ne spui
""", 'vu': """
vuoi	1328 K segnalarci	1328 K raccontarci
""", 'vy': """
vytisknout	259 K
""", 'wa': """
want	728 K to	729 K to	729 K more
war	8 K dieser	8 K der	461 K diese
was	8 K this	8 K dit	33 K meinen sie	33 K meint ihr	33 K meinst du	33 K denken sie	33 K halten sie	639 K this forwarded	704 K this	1623 K deze	1643 K je erbij	1643 K u erbij
wat	8 K vond je	33 K vind jij	33 K vind je	33 K vindt u	33 K denk jij	1600 K is jouw mening	1623 K vind je van	1623 K vond u van	1623 K vindt u van
watch	603 K us on	619 K |	619 K now:	619 K more:	619 K the video:	619 K the latest	619 K:	668 K the video above	668 K the video below	668 K the clip above	668 K the clip below	668 K the full video	668 K the full interview	668 K the full episode	710 K more	710 K our	724 K more videos	727 K
""", 'we': """
we	5 K have closed	5 K have turned off	5 K've turned off	571 K accept:	571 K accept visa	571 K accept paypal	667 K're hiring	667 K are hiring	674 K value your opinion	674 K'd love your feedback	713 K respect your privacy
wees	31 K de eerste
weet	1643 K je	1643 K u
weitere	395 K artikel zu	395 K artikel aus	395 K themen aus	398 K artikel von
weiterlesen	396 K:
wekelijkse	1550 K nieuwsbrief
werde	485 K
werden	485 K sie
were	728 K you
wesprzyj	1772 K
""", 'wh': """
what	8 K did you think of this	33 K do you think	33 K's your view	33 K are your thoughts	618 K others are reading	619 K to read next:
whatsapp	12 K kanalimiza
""", 'wi': """
wideo	1758 K znajdziesz	1758 K poniżej
widzisz	7 K
wie	8 K hat ihnen	8 K hat dir	8 K bewerten sie	8 K gefällt ihnen	33 K finden sie	33 K stehen sie	461 K fanden sie	461 K fandest du	461 K finden sie	461 K hilfreich war	468 K gut kennen sie	468 K gut kennst du
wil	1643 K je
with	698 K inputs from	698 K input from	698 K agency inputs	698 K reporting by	698 K additional reporting
""", 'wo': """
wochen	364 K kostenlos	364 K gratis
wolisz	1775 K słuchać	1775 K posłuchać
word	23 K lid van	1618 K lid van	1618 K vriend van	1645 K nu	1645 K vandaag
work	667 K with us	667 K for us
worth	619 K reading:
""", 'wr': """
write	727 K to
""", 'ws': """
wspieraj	1772 K
wszystkie	27 K komentarze	1742 K artykuły o	1745 K artykuły autora
""", 'wy': """
wydrukuj	1766 K
""", 'xe': """
xem	2404 K thêm	2404 K thêm:	2404 K:	2404 K video	2404 >> K	2404 K tiếp:	2411 K các bài viết của tác giả	2411 K các bài viết khác của	2411 K thêm bài của tác giả	2417 K video:
""", 'y': """
y	33 K tú	33 K usted
""", 'ya': """
ya	802 K puedes recibir
yazi	2308 K
""", 'yo': """
yorumlar	5 K	27 K
yorumunuz	27 K
you	12 K can follow	603 K can follow him on	603 K can follow her on	603 K can follow them on	619 K may also like:	619 K might also like:	619 K may also be interested in:	619 K may also want to read:	619 K may want to read:	648 K can get	657 K can reach	657 K can email	657 K can e-mail	657 K can contact	668 K can hear this story	668 K can listen to this	670 K can listen to	676 K must be	676 K can be part of	722 K may have missed:	729 K're reading	729 K are reading	730 K can also	730 K can now	730 K can
your	27 K comment	27 K comments	674 K opinion matters	713 K weekly guide to	713 K daily guide to	713 K essential guide to
""", 'yu': """
yuk	1247 K gabung
""", 'za': """
zachowaj	28 K
zainstaluj	13 K	1761 K
zanim	1784 K dodasz komentarz	1784 K skomentujesz
zapis	2126 K je mnenje
zapisz	1766 K ten	1766 K artykuł	1766 K tekst
zapratite	12 K	2028 K
zapytaj	1754 K	1754 K nas
zaujal	248 K vás	2071 K vás
""", 'zd': """
zdroj	262 K:	2085 K:
zdroje	262 K:	2085 K:
""", 'ze': """
zeptejte	247 K se
zet	1642 K
""", 'zh': """
zhrnutie	2070 K	2070 K článku
""", 'zi': """
zie	7 K je een	1574 K ook	1643 K je
zini	1510 K ko vairāk	1525 K stāstu	1525 K ko
""", 'zn': """
znajdziesz	12 K nas
""", 'zo': """
zobacz	1742 K więcej z	1743 K też	1743 K też:	1743 K także	1743 K:	1743 K też	1743 K także	1743 K wideo	1743 K film	1743 K zdjęcia	1743 K galerię	1758 K nagranie	1758 K materiał
""", 'zu': """
zugang	448 K zu allen
zugriff	448 K auf alle
zum	372 K newsletter	396 K thema:	396 K weiterlesen:	400 K autor	401 K autor	463 K kommentieren	484 K profil von
zur	400 K person	400 K autorin	401 K person	401 K autorin
"""}

CONTAINS = {'aa': """
aamu	17 joka K
aamukirje	964 K
aamukirjeen	964 K
aangemeld	1605 succesvol K
aanmelding	1648 bevestig je K
aanmerkingen	1585 op- of K
aastas	877 K
""", 'ab': """
abbestellen	369 jederzeit K
abbestellt	471 jederzeit K
abbonamenti	1361 K
abbonamento	1288 hai già un K	1288 scegli il tuo K	1291 per chi ha un K	1361 K
abbonati	1288 K per	1288 K a soli	1291 per gli K	1291 solo per K	1322 K	1357 K a	1357 K:	1357 K ora	1357 K per	1357 puoi, K	1358 i nostri K	1361 K
abbonato	1288 sei già K
abbrechen	21 antwort K
abend	17 jeden K
abilitare	1305 devi K
abmelden	439 wieder K
abo	446 pur-K
abonament	1728 masz już K	1914 K
abonare	1900 prin K ești
abonarea	1900 confirma K
abonat	1874 ești deja K
abone	2271 K olun ve	2318 K olun
aboneler	2309 K içindir	2309 yalnizca K	2309 sadece K	2322 K
abonelere	2285 K özel	2285 K özeldir	2285 K açik	2285 K açiktir
abonelerimiz	2319 K
abonelik	2322 K
abonements	1535 K
abonenci	1779 tylko K
abonenti	1527 tikai K
abonentiem	1498 tikai K	1527 teksts ir K	1527 raksts ir K
abonents	1498 jau esi K
abonne	1078 je m'K
abonnee	1543 al K	1543 word K	1543 nog geen K	1545 als K	1649 word K
abonneer	1649 K je
abonnees	1543 dit artikel is voor K	1545 alleen voor K	1634 K kunnen dit	1634 K kunnen het hele	1650 onze K	1653 K
abonnement	292 kræver K	351 K	503 K	999 avec votre K	1082 K	1543 neem een K	1543 kiezen voor een K	1610 sluit een K af	1610 een K? log	1610 al een K	1634 nog geen K	1634 K dat bij je	1634 K af met	1649 kies een K	1653 K	1722 K
abonnementen	1653 K
abonnements	1082 K
abonnent	292 bliv K	292 allerede K	292 som K	346 en K	347 bliv K	360 sie sind noch kein K	363 als K	365 bereits K	365 bereits K:in	1659 bli K	1659 allerede K	1659 som K	1717 en K	1718 bli K
abonnenten	360 nur für K	360 exklusiv für K	473 lesen nur K	500 unseren K	503 K
abonnenter	292 kun for K	292 artiklen er for K	337 er for K	337 kun K	348 vores K	351 K	1659 kun for K	1659 denne saken er for K	1659 artikkelen er for K	1708 er for K	1708 bare K	1708 kun K	1719 våre K	1722 K
abonnentin	363 als K	365 bereits K
abonnentinnen	360 exklusiv für K	360 nur für K	360 K vorbehalten	500 unseren K
abonner	292 K for at	347 K på	1078 s'K	1659 K for å	1718 K på
abonnere	1694 ved å K
abonnez	999 K-vous pour	999 K-vous à partir	1078 K-vous	1078 K vous
abonniere	499 K unseren	499 K hier
abonnieren	368 newsletter K	381 whatsapp-kanal K	381 K sie unseren kanal	410 podcast K	471 hier K	497 google K	497 google news K	499 jetzt K	499 K sie
abonniert	365 bereits K
abrir	765 K en la app	1807 K no app
abstimmen	427 jetzt K:
abyste	223 K mohli číst dál
""", 'ac': """
accede	753 K a todo
accedi	24 K	1288 K per
accept	1879 K toate
acceptant	1025 en K les cookies
acceptar	194 K les galetes
accepteer	1565 K de cookies
accepter	1025 K les cookies
accepteren	1565 cookies te K	1565 cookies K
access	573 unlock full K	573 full K. no ads	688 K to every story	688 full K with no ads	716 year of K	716 months of K	716 want full K	716 K for half price
acconsento	1345 K a ricevere
accordance	681 K with our privacy
according	743 K to
account	573 create a free K to	573 sign in to your K	575 create an K to	688 please create a free K	740 create a free K	741 hold power to K	1543 maak een gratis K	1610 K is gratis en zo	1634 een gratis K	1649 maak een gratis K
accurate	695 K at time of
accused	743 K
aceptado	780 no has K las cookies
aceptaste	780 no K las cookies
aconseja	837 K
aconsejaba	837 K
aconselha	1869 K
acrescentou	1869 K
actionnaire	1079 sans K
""", 'ad': """
ad	11 K
adalah	1251 K dosen
adblock	230 vypněte K	301 slå K fra	1668 slå av K	1738 wyłącz K	2181 stäng av K
adblocker	386 K erkannt	386 K aktiv	386 nutzen einen K	386 verwenden einen K	386 trotz K	503 K	606 disable your K	606 you are using an K	606 K detected	1563 K uit
added	743 K
adgang	292 få K til	347 få fri K
admitiu	1869 K
admitted	743 K
adres	1730 twój K e-mail	1762 K e-mail
adresa	1875 K ta de email	1875 K ta de e-mail	1875 K de email nu va
adresiniz	2272 e-posta K
adresse	439 gültige e-mail-K	439 sie ihre e-mail-K	439 du deine e-mail-K	439 e-mail-K ein	1009 votre K e-mail	1009 votre K email
adresu	1997 na vašu e-mail K	2022 e-mail K	2022 mejl K
ads	741 we don't have K
advarede	350 K
advarer	350 K	1721 K
advarte	1721 K
advert	11 K
adverteix	217 K
advertentie	11 K
advertenties	1650 zonder K
advertisement	11 K	605 this K has not loaded
advertisements	11 K
advertiser	703 supplied by an K	703 provided by an K	703 paid for by an K	703 produced by an K	703 created by an K
advertorial	1640 dit is een K
advierte	837 K
adviseert	1652 K
""", 'af': """
affermato	1360 ha K
affichage	1054 K de ce contenu
affichant	1054 en K ce contenu
afficher	1025 pour K ce contenu	1054 ne peut pas s'K
affichera	999 ce message s'K sur
affiliate	37 K link	37 K links	37 K-link	37 K-links	37 K odkazy	261 K odkazy	331 K-links	385 K-links	539 K links	605 contains K links	720 K links	720 K link	968 K-linkkejä	1207 K linkeket	1640 K links	1699 K-lenker	2024 K linkove	2024 K linkovi	2084 K odkazy	2139 K povezave	2212 K-länkar
affiliatelenker	1699 K
affiliatelinks	37 K	331 K	478 K	1640 K
affiliati	37 link K
affiliation	37 liens d'K	1058 liens d'K
affiliazione	37 link di K
affirme	1081 K
affirment	1081 K
afhankelijk	1646 K van giften	1646 K van donaties
afiliacyjne	37 linki K	1768 linki K
afiliacyjnych	1768 linków K
afiliado	37 enlaces de K	37 links de K	814 enlaces de K
afiliados	37 enlaces de K	37 links de K	37 links K	814 enlaces de K
afiliate	37 linkuri K	1896 linkuri K
afiliats	200 enllaços d'K
afirma	837 K	1869 K
afirmar	217 va K
afirmou	1869 K
afleveringen	1629 alle K van
afmelde	294 K dig når
afmelden	1605 elk moment K	1605 elk moment weer K
afsnittet	321 hele K
aftrekbaar	1607 gift is K
""", 'ag': """
agences	1039 avec K	1040 avec K
agenturmaterial	402 mit K
aggiornamenti	1301 segui tutti gli K
aggiunto	1360 ha K
agora	1866 doe K
""", 'ah': """
ahora	834 dona K
""", 'ai': """
ai	160 K	319 af K	319 med K	1686 med K	1686 av K	2200 med K	2200 av K	2414 K
aidez	1043 K-nous à	1078 K-nous
aiheesta	967 lisää K täältä
aiutaci	1321 K	1357 K a
aiutarci	1321 K	1357 K a
aizliegta	1507 bez atļaujas ir K
""", 'aj': """
ajakirjandus	876 meie K	876 sõltumatu K	876 K maksab	876 hea K
ajakirjandust	864 toeta sõltumatut K
ajakirjanik	854 K
ajakirjanikud	876 meie K
ajoute	1081 K
ajoutez	1078 K-nous
ajuda	214 K'ns
ajude	1835 K-nos	1866 K-nos
ajutorul	1901 K tău putem	1910 avem nevoie de K tău
""", 'ak': """
akci	249 naši K
akciu	2072 našu K
akismet	21 K to reduce spam
akkoord	1605 ga je K met onze	1605 gaat u K met onze
aktardi	2321 K
aktivieren	386 javascript K
akzeptiere	368 mit der anmeldung K
akzeptieren	368 mit der anmeldung K	388 cookies K
""", 'al': """
alamat	1236 K email
aldus	1652 K
alerta	1869 K
alertas	14 las K	768 recibe K	768 activa las K	1810 receba K
alertes	1014 recevez les K	1014 K info
alertou	1869 K
alerts	14 K	591 get K as
algemene	1605 ga je akkoord met de K
alin	2306 K
alive	741 local news K
alkaen	966 K #
alles	360 lesen sie K	1634 lees K met
allow	607 K ads on
aloud	636 is read K by
""", 'am': """
amendat	1913 a K
ammesso	1360 ha K
""", 'an': """
anche	1358 siamo K su
andare	1281 prima di K via
android	374 für K und ios	587 our K app	1065 sur ios et K	1552 app voor K
angebot	446 ihr K	446 dein K	499 hier gibt es das K
angebote	439 per e-mail über K
angemeldet	21 K sein, um einen kommentar
angewiesen	493 ihre spende K	493 deine spende K	493 spenden K
angezeigt	388 inhalte K werden
anggota	1275 jadilah K
ankete	2076 našej K	2076 v K
anketi	35 našoj K	2019 našoj K	2019 u K	2134 naši K	2134 v K
anketimize	35 K
anketimizi	2293 okur K	2293 K
anketo	2134 kratko K	2134 našo K
anketu	35 našu K	2019 kratku K	2019 našu K
ankety	253 naší K	2076 našej K
ankiecie	35 naszej K	1759 naszej K	1759 w K
anlatin	2306 K
anlatti	2321 K
anmelden	24 K	352 jetzt K	427 jetzt K:	499 hier K
anmelder	316 er K	1683 er K
anmeldung	368 mit meiner K	368 mit ihrer K	368 mit der K stimmen	368 mit der K stimme	368 mit der K willige	368 mit der K willigen	368 mit der K erklären sie	412 K	466 hier geht es zur K
annetus	864 tee K	879 K
anno	1359 all'K
annonce	11 cette K
annoncelinks	37 K	331 K
annoncen	11 K
annoncer	348 uden K
annonsblockerare	2181 stäng av K
annonseblokkering	1668 slå av K
annonselenker	37 K	1699 K
annonsen	11 K
annonser	1719 uten K	2231 utan K
announced	743 K
annuleren	21 reactie K
annuller	21 K svar
annunciato	1360 ha K
ano	1868 por K
anoi	984 K
anoniem	1585 K tippen	1622 ons K
anonim	2288 bize K
anonym	460 K an uns
anonymous	707 K
anonymously	707 K
anot	1495 K
anregungen	433 fragen oder K	433 fragen und K
ansehen	431 hier K	431 im video K
ansvarar	30 K inte
ansvarlig	30 ikke K
answer	613 K our poll
antes	746 K de irte	1794 K de sair
anuncio	814 después del K	814 tras el K
anunciou	1869 K
anvender	301 vi K cookies
anytime	578 cancel K	742 cancel K
anzeige	11 der K	11 dieser K	385 nach der K weiter	456 dies ist eine K
anzeigen	388 mit einem klick K lassen
anzusehen	421 um das video K
""", 'ap': """
apelowali	1791 K
apeluje	1791 K
apgalvo	1534 K
aplicativo	1807 baixe o K	1807 baixe nosso K	1867 nosso K
aplikace	283 naše K
aplikaci	227 stáhněte si K	227 stáhněte si naši K	255 mobilní K	255 naší K	255 naší mobilní K
aplikacja	1789 nasza K
aplikacji	1731 w naszej K	1731 otwórz w K	1782 naszej K
aplikasi	1237 unduh K	1237 download K	1237 K kami	1275 unduh K	1275 instal K	1276 K kami
apoiador	1797 torne-se K	1835 seja nosso K	1866 torne-se K	1866 seja nosso K	1866 seja K
apoiam	1858 nos K todos os meses
apoie	1835 K
apoio	1793 seu K	1797 seu K é	1835 seu K
aportaciones	825 gracias a las K
aporte	799 tu K	834 tu K
apoyan	825 que nos K cada mes
apoyo	745 su K	745 tu K	749 con tu K	749 tu K es	799 tu K
app	374 als K	436 mit der K	436 in der K	437 -K	469 mit der K der	587 get our K	587 in our K	587 use our K	587 our new K	587 our ios K	590 get the K	719 have our K	719 our K has	719 with our K	719 via our K	719 on our K	740 our K	1552 in de K	1602 -K	1662 i vår K	1719 vår K	2175 i vår K	2231 vår K	2399 tải K	2442 在K中
appareil	999 un seul K à la fois	1071 en cours sur un autre K
appeared	630 first K on	697 K in print
appen	295 hent K	295 åbn i K	1662 last ned K	1662 hent K	1662 åpne i K	2175 ladda ner K	2175 ladda ned K	2175 hämta K	2175 öppna i K
appje	1584 ons een K
application	1011 téléchargez l'K	1011 notre K	1012 dans l'K	1012 avec l'K	1012 sur l'K	1012 télécharger l'K	1079 notre K
applications	1011 nos K mobiles
appot	1202 az K
apps	719 our K
apunta	214 K't
""", 'aq': """
aqui	1794 já que você está K	1794 já que está K
""", 'ar': """
arbeid	1719 vårt K
arbeit	500 unsere K
arbeitet	407 K als
arbejde	348 vores K
arbetar	2200 K med ai
arbete	2231 vårt K
argued	743 K
arrivato	1281 se sei K fin qui
article	6 réagir à cet K	15 free K	20 rest of this K	20 pour lire l'K	25 share this K	215 aquest K	215 l'K sencer	573 to unlock this K	573 members-only K	581 you've read your last free K	581 you have read your last free K	581 this is your last free K	581 reached your K limit	596 share this K on	605 links in this K may	690 save this K	700 this K	700 the full K	701 this K	702 this K	741 this K	988 vous avez aimé cet K	988 cet K vous a plu	999 pour accéder à l'K	999 cet K est offert	999 cet K vous a été offert	999 pour lire cet K	999 offrir cet K	999 offrez cet K	1005 de cet K à lire	1038 cet K est paru dans	1038 cet K a été publié	1062 réagir à cet K en	1076 cet K a d'abord été publié	1079 cet K
articles	15 free K	563 you've read # K	573 access to all our K	573 gift K to give	581 free K left	581 K left this month	581 you've used all your free K	581 # of # free K	581 K left to read	688 to read more K	688 for three more free K	688 more free K	690 K to give	690 K to gift	690 K to share	690 gift # K	999 tous nos K	1005 il vous reste # K	1068 nos K sont en accès libre	1079 nos K
articol	1911 acest K
articolele	1911 K noastre
articolelor	1884 preluarea K
articoli	1288 tutti gli K senza limiti	1293 ti restano # K
articolo	20 leggere questo K	20 leggere l'K	1281 ti è piaciuto questo K	1288 per leggere l'K	1288 regala questo K	1358 questo K
articolul	20 K complet	20 K integral	1904 pentru a citi K	1904 să citești tot K	1911 ți-a plăcut K	1911 tot K
artigo	20 ler este K	20 ler o K	1794 gostou deste K	1862 para ler este K	1867 este K
artigos	1834 limite de K
artikel	2 audio-K	4 K per	4 K auf	15 gratis-K	15 freie K	15 gratis K	15 K gratis	20 diesen K lesen	20 alle K	329 denne K for #	346 denne K	346 en K	348 denne K	353 dir gefällt dieser K	360 lesen sie diesen K mit	360 um diesen K zu lesen	360 dieser K ist nur für	360 zugriff auf alle K	360 alle K lesen	360 ganzen K lesen	366 freie K übrig	366 K frei	366 ihr letzter freier K	408 K wurde	413 unsere K öfter	442 K etwas wert ist	446 alle freien K	452 weitere K finden sie	457 rechte am K	457 K steht unter einer	467 den ganzen K	467 diesen K	472 gäbe es diesen K nicht	476 alle K zum	476 lesen sie in diesem K	481 K ist zuerst	481 K ist zuvor	483 K gratis	498 K wurde zuerst	500 dieser K	500 diesen K	500 diesem K	1264 untuk membaca K ini	1276 K ini	1543 om dit K te lezen	1543 dit K is alleen	1543 geef dit K	1543 lees dit K met	1543 gratis K deze week	1569 fout in dit K	1585 mening over dit K	1610 een premium K	1627 dit K	1641 niets uit dit K	1641 K mag zonder	1650 dit K	2220 gratis K kvar	2229 en K
artikelen	15 gratis K	1543 toegang tot alle K	1610 aantal K bereikt	1610 aantal gratis K	1634 gratis K gelezen	1637 alle K over
artikeln	360 zugang zu allen K	446 zugang zu allen K	483 freien K	2167 gillade du K	2172 läs hela K med	2172 lås upp K	2203 fel i K	2229 den här K	2229 K	2231 den här K
artikels	481 nutzung dieses K
artikkel	871 tasuta K	876 see K
artikkelen	1689 feil i K	1717 denne K	1717 K	1719 denne K
artikkeli	20 koko K	932 tämä K on vain	974 ilmainen K jäljellä	982 tämä K
artikkelia	970 maksutonta K	970 ilmaista K
artikkelin	980 tämän K
artikkelit	15 ilmaiset K	970 ilmaiset K
artiklar	15 fria K	2172 fria K	2220 gratis K kvar	2226 inga gratis K	2226 inga fria K	2231 alla K
artiklen	287 kunne du lide K	346 K	348 K her
artikler	15 gratis K	292 gratis K	337 gratis K tilbage	343 ingen gratis K	348 alle K
artikli	874 selle K
artiklid	867 tasuta K
artiklit	867 tasuta K	874 seda K	876 kogu K
arvioi	984 K
""", 'as': """
asegura	837 K
asked	743 K
asks	743 K
assinante	1801 já é K	1866 torne-se K	1866 seja K	1866 seja K
assinantes	1801 só para K	1801 somente para K	1862 exclusivo para K	1862 exclusiva para K	1862 exclusivos para K	1867 nossos K	1870 K
assinatura	1870 K
assinaturas	1870 K
assine	1793 K a	1793 K o	1800 K por	1800 K e tenha	1801 K para	1866 K já	1866 K agora	1866 K e	1866 K aqui	1866 K por
assisted	702 this ai-K text
associate	605 as an amazon K	628 is an K
assure	1081 K
""", 'at': """
atbalsti	1521 K mūs	1531 K mūs
atbalstiet	1531 K mūs
atbalsts	1521 tavs K palīdz	1531 tavs K	1531 jūsu K
atzina	1534 K
""", 'au': """
audio	2 K of this
audiofassung	2 K	408 K
audioverze	2 K
audioverzi	252 K
audioverzii	2075 K
aufgefallen	391 fehler K
ausblenden	388 und wieder K
auszugsweise	402 nachdruck, auch K
auteur	1041 est l'K	1586 is K van	1589 mening van de K
auteursrecht	1617 rust K
author	625 email the K	625 the K can be	628 is the K of	628 is an K
automated	2 read by an K	636 is read by an K	636 narrated by an K
automatisch	2 K vorgelesen	363 endet K	431 K vorgelesen	457 K von dpa	457 K von der	465 der text wurde K	465 dieser text wurde K
automatisk	1686 K oversatt
autor	191 és K de	407 ist K	796 es K de	1836 é K de
autora	191 és K de	796 es K de	1751 napisz do K	1836 é K de
autorce	243 napište K
autore	1323 è K di
autorem	1751 kontakt z K
autoren	420 meinung der K
autorin	407 ist K	407 ist freie K	420 meinung der K
autorise	1071 n'K pas la lecture
autorke	2065 napíšte K
autorki	1751 napisz do K
autorovi	243 napište K	2065 napíšte K
autorskim	1769 chroniony prawem K	1769 chronione prawem K
autoru	2009 javite se K	2009 pišite K
autrice	1041 est l'K	1323 è K di
""", 'av': """
available	587 our app is K	588 K on the app store	588 K on google play	719 app is K	736 tickets are K here
avbryt	21 K svar
avec	1039 K afp	1040 K afp
averci	1357 grazie per K letto
avertit	1081 K
avertizat	1913 a K
avise	1866 K-nos
avsluta	2232 K när du vill
avsnittet	2202 hela K	2202 ladda ner K
avtorici	2124 pišite K
avtorju	2124 pišite K
avverte	1360 K
""", 'ay': """
ayda	2305 K # tl	2305 K # tl'den	2320 K
aydinlatma	2278 K metni
ayirtin	2306 K
aylik	2320 K
ayudanos	834 K
""", 'ba': """
ba	1721 K
bad	350 K	2233 K
bagikan	25 K
baixa	184 donar-te de K
baixe	1793 K o	1807 K o app
bajate	834 K la app
bancs	206 no depèn de K
banner	503 cookie-K	744 cookie K
banners	744 cookie K
bantu	1275 K kami
bastano	1357 K # euro
batalkan	21 K balasan
""", 'be': """
bearbeitet	457 redaktion nicht K
beboette	1652 K
become	642 K a	740 K one of them
becoming	641 K a member	740 consider K	740 K a member
bedankt	1649 K voor het lezen
beelden	1585 heb je K	1585 heeft u K
befindet	388 an dieser stelle K sich
before	563 K you go	563 K you move on
begging	744 K
begs	743 K
behalten	29 K uns vor	29 K wir uns	29 K uns das recht
behouden	29 K ons het recht
behoudt	29 K zich het recht
beitrag	4 K per	4 K auf	352 mit einem K	442 jeder K hilft uns	457 K steht unter einer	472 mit einem kleinen K	481 K ist zuerst	493 mit ihrem K können wir	493 mit deinem K können wir	493 ihrem K helfen	498 K wurde zuerst	500 dieser K	500 diesen K
bejelentette	1230 K
bekijk	1595 nieuwe baan? K
beklagade	2233 K
beklagede	350 K
beklaget	1721 K
belangrijkste	1605 elke dag het K
believe	741 people who K in
belirtti	2321 K
below	712 sign up K	712 enter your email K
beluisteren	1629 dit artikel ook K	1629 hier K
benachrichtigungen	14 K	376 K aktivieren	377 push-K
benadrukt	1652 K
bent	1537 nu je hier toch K
bepaalde	1652 K
berasal	1252 konten ini K dari
berdonasi	1275 K
bereits	360 sie haben K ein abo	446 K ein konto
bergabung	1275 mari K	1275 K dengan kami	1275 ayo K
bergabunglah	1275 K
bergantung	1262 K pada dukungan anda
berichten	500 wir K
berichterstattung	500 unsere K
berichtet	407 K für	407 K über
berichtete	502 K
berita	1239 ikuti K
berite	2153 K nas
berkomentar	6 untuk K
berlangganan	1235 sudah K	1236 K newsletter	1261 terima kasih telah K	1261 berhasil K	1275 K sekarang	1275 silakan K
bescheid	460 sagen sie uns K	460 sag uns K
beschloss	502 K
besedah	2165 po K
besked	324 push-K
beskeder	324 push-K
besloot	1652 K
beslutade	2233 K
besluttede	350 K
besluttet	1721 K
besoin	988 nous avons K de vous	1078 nous avons K de vous	1078 a K de vous	1078 avons K de votre
besplatan	2036 poslednji K tekst
besplatna	2023 K članka
besplatne	2023 K članke
besplatni	2016 naš K webinar	2016 naš K vebinar	2036 poslednji K članak	2036 zadnji K članak
besplatnih	2023 K članaka
beste	1605 elke week het K van
bestellen	352 jetzt K	426 im shop K	427 shop K	427 store K	499 K sie hier	499 K sie unseren
bestellung	412 K
besten	500 die K texte
betaald	1640 artikel is K	1640 content is K
betaalmuur	1607 geen K	1653 K
betalande	2229 K läsare
betalende	337 kun for K	346 K læsere	1717 K lesere
betalingsmur	351 K	1722 K
beteiligt	456 redaktion ist nicht K
betonte	502 K
betrokken	1614 redactie is niet K
bevestigen	1605 aanmelding te K
bevorzugen	413 google K
bevorzugte	413 K quelle
bevorzugten	413 K quelle
bevorzugter	413 K quelle
bewerben	427 jetzt K:
bezahlschranke	443 K	503 K
bezmaksas	1523 K rakstus	1523 K raksti	1523 K kontu	1527 K raksts
""", 'bi': """
bidrag	290 dit K	290 giv et K	347 dit K	347 giv et K	351 K	1657 ditt K	1696 gi et K	1718 ditt K	2209 ge ett K	2209 ditt K gör	2230 ge ett K
bidraget	1696 K ditt
bijdrage	1540 jouw K	1581 kleine K	1640 K is betaald	1646 dankzij jouw K	1651 kleine K
bilder	490 uns ihre K
bildirdi	2321 K
bildirimlere	14 K	2273 K izin ver
bildirimleri	14 K	2273 K aç
biletlerini	2293 etkinlik K
billionaire	741 K owner
bilten	2004 K
binding	292 ingen K	349 ingen K
bindingstid	1659 ingen K	1720 ingen K
bindningstid	2172 ingen K	2232 ingen K
binnenland	1625 is redacteur K
bisogno	1281 abbiamo K di te	1357 abbiamo K di te	1357 abbiamo K del tuo	1357 abbiamo K anche di te	1357 abbiamo K di voi
bitte	353 haben wir eine K	353 eine K an sie	353 wir haben eine K
biztatta	1230 K
""", 'bl': """
bli	1718 K med i	1718 K en del av	2230 K en del av
blijkt	1652 K uit
blijven	1607 om dit te K doen
bliv	347 K en del af
blocker	606 disable your ad K	606 disable ad K	606 turn off your ad K	606 using an ad K
blocking	606 K our ads	607 K ads
bloqueador	778 K de anuncios	838 K de anuncios	1817 K de anúncios
bluesky	16 K	600 follow him on K	600 follow her on K	600 follow them on K
""", 'bo': """
board	666 our jobs K	666 our job K
bogatych	1771 nie mamy K
bookmark	723 K this story	723 K this page
bookshop	708 our K
""", 'br': """
bralcem	2161 K
bralcev	18 po zaslugi K	2142 s podporo K	2142 s pomočjo K	2161 K	2163 naših K	2163 po zaslugi K	2163 s podporo K	2163 podpori K
bralci	2161 K	2163 naši K
branja	0 čas K
brauchen	442 K noch #	499 wir K ihre hilfe	499 wir K deine hilfe	499 K wir sie	499 K wir dich	499 K wir eure
braucht	442 K ihre hilfe	442 K deine hilfe
breaking	591 get K news alerts
brez	2142 K vas
brief	1585 K naar
briefing	640 our morning K	640 our K	640 daily K	681 K in your inbox
briefkasten	415 anonymen K	415 anonymer K
brieven	1585 K naar
browser	10 your K	10 ihr K	10 dein K	10 il tuo K	10 il suo K	10 o seu K	10 je K	10 uw K	10 jouw K	10 din K	10 K anda	21 website in this K for	606 your K is out of date	606 upgrade to a modern K
browserul	10 K tău
brskalnik	10 vaš K
bruker	1686 K ki	1686 K ai
""", 'bu': """
budite	2022 K u toku
buitenlandcorrespondent	1647 is K
buitenlandredacteur	1586 is K
bulabilirsiniz	2306 K
bulan	1277 per K
buletin	1236 K kami	1261 K harian kami	1276 K kami	1279 K
bulunabilirsiniz	2318 katkida K
bulundu	2321 çağrida K
bulunun	2318 katkida K
buradan	2301 K bağiş yapin
bureau	652 K chief
button	421 klick auf den K
buttons	690 the share K	690 the K below
buycoffee	1771 K
""", 'ca': """
cadastre	1793 K-se	1801 K-se para
cadeau	1544 K aan
cafecito	799 K
callan	835 lo que otros K
campagne	1068 K de dons	1078 boucler notre K
campaign	741 our spring K	741 our K
can	740 pay what you K
canal	773 únete al K	834 únete al K	1813 siga nosso K	1813 siga o K	1866 entre no K	1867 nosso K
canale	1327 al K	1358 il nostro K
canali	1302 sui nostri K
canalul	1911 K nostru
cancel	21 K reply	578 K at any time	742 K any time	742 K at any time
cancele	1800 K quando quiser	1868 K quando quiser
cancellarti	1295 puoi K
cap	191 és K de
caporedattore	1323 è K
caporedattrice	1323 è K
carte	9 cette K
casella	1296 nella tua K
""", 'ce': """
cebinize	2298 K gelsin
celoten	20 K članek	2111 K članek je	2138 K članek
celotnega	2111 za ogled K	2111 za branje K	2138 K članka
cenite	2158 K naše delo	2158 K naš trud
cerea	1913 K
cereau	1913 K
cerut	1913 a K	1913 au K
""", 'ch': """
channel	741 our K	1239 ikuti K	1239 gabung di K
chaque	17 K matin	17 K jour	17 K jeudi	17 K lundi	17 K soir	1008 par e-mail K	1008 par mail K
chargement	1054 K de la vidéo
chatbot	465 unseren K	465 unserem K
chcete	282 K číst dál	2053 K čítať ďalej
check	671 K back for more	671 K back soon
chef	1041 est K de	1625 is K van de
cheffe	1041 est K de
chefredakteur	492 ist K
chefredakteurin	492 ist K
chefreporter	492 ist K
chefreporterin	492 ist K
chegou	1794 se você K até aqui
chercheur	1041 est K
chercheuse	1041 est K
chia	25 hãy K sẻ	2430 hãy K sẻ	2433 K sẻ
chiede	1360 K
chiederti	1281 un piccolo favore da K
chief	628 is K
chiesto	1360 ha K
chip	641 K in	642 K in	740 K in now	740 K in and
chipping	740 consider K in
choices	711 cookie K	711 your K
choisissez	999 K votre offre
choose	561 K a plan	575 K a plan
chosen	695 K by our
chronione	1769 K są prawem
""", 'ci': """
cijelog	1996 za čitanje K
cikk	1228 ez a K
cikkeink	1228 K
cikket	1226 ezt a K	1226 a K
cipta	1246 hak K
citarea	1908 cu K sursei
citera	2189 K oss gärna	2189 K gärna men ange
citire	0 timp de K	0 timp K
citit	1901 dacă ai K până aici
cititorii	36 K noștri	1911 K noștri
cititorilor	18 datorită K	1901 datorită K
civil	718 keep it K
""", 'cl': """
claimed	743 K
clarifications	675 corrections and K
clicking	659 by K play
client	1001 déjà K
""", 'co': """
code	1327 qr K
codziennie	17 K rano	1730 otrzymuj K
coffee	568 buy me a K	641 buy me a K	641 buy us a K	740 buy us a K	742 cup of K
colabora	796 K con
collabora	1323 K con
columnist	628 is a K	652 K	1586 is K	1647 is schrijver en K	1647 is K en
colunista	1836 é K
com	1946 vk.K
comenta	6 pentru a K
comentar	6 para K	6 per K	783 quieres K	784 para K	1823 para K
comentari	6 deixa un K
comentario	6 dejar un K	6 tu K	6 su K	21 conectado para publicar un K	783 déjanos tu K
comentarios	783 no admite K	784 en los K
comentariu	21 pentru a publica un K
comentou	1869 K
comision	1896 primi un K
comment	6 to K	6 to leave a K	6 to post a K	613 log in to K	613 sign in to K	613 be the first to K	613 leave a K below	613 leave your K	613 our K policy	614 post a K	718 posting a K	718 members can K	735 to K you must	735 to K, you must
commentaire	6 laisser un K	6 poster un K	6 publier un K	21 connecter pour publier un K	1062 votre K sera publié
commentaires	1028 charte des K	1028 espace K	1029 dans les K
commentare	6 per K	1310 vuoi K	1311 per K
commentator	1647 is politiek K
commenter	1029 pour K	1062 peuvent K	1062 pour pouvoir K
commenti	1310 i K saranno	1311 nei K
commenting	613 our K policy
commento	6 lasciare un K	21 connesso per inviare un K
comments	21 follow-up K by email	613 in the K below	613 let us know in the K	613 K powered by	613 K have been closed	613 all K are subject to	613 we welcome your K	614 in the K section	718 posting K	735 closed the K	735 turned off K	735 turned off the K	735 switched off K	735 disabled K	740 let us know in the K
commercial	695 our K team	695 our K content	1058 réalisé par un partenaire K	1071 notre service K
commissie	1614 een K
commission	605 we may receive a K	605 K if you buy	695 may earn a K	695 may earn a small K	695 may earn an affiliate K	695 may receive a small K	695 may receive K	695 earn K from	720 K
commissione	1336 ricevere una K
commissions	720 K
committed	675 K to accuracy
community	459 unserer K	500 unsere K	613 abide by our K	649 our K members	649 leave our K	649 like our K	740 join our K of	741 K-funded	1310 regole della K	1327 K whatsapp
compartilhada	1843 uma publicação K por
compartilhado	1843 um post K por
compartilhe	25 K	1866 K este
compartir	753 K tu cuenta, cambia	834 si quieres K tu cuenta
compensated	720 K
compensation	695 receive K from
complain	675 K about this article
complained	743 K
complains	743 K
complaints	675 our K page
completa	828 para leer la nota K	1800 para ler a matéria K
complete	688 K digital access
completo	1800 para ler o artigo K
complimentary	15 K articles	581 K articles	581 K article this month	581 last K article
compte	1078 créez un K	1078 créez votre K
comunidad	825 K que sostiene
comunidade	1866 faça parte da K
comunique	1822 K um erro
comunitatea	1901 K care susține	1910 intră în K
condannato	1360 ha K
condiciones	781 términos y K
condividi	1357 K questo
condividila	25 K
condividilo	25 K
conduite	1062 charte de bonne K
confidence	650 in K
confidential	650 K tip	650 K tips
confirm	583 check your email to K
confirmar	824 bandeja de entrada para K	1857 caixa de entrada para K
confirmat	1913 a K
confirmation	1067 e-mail de K
connect	600 K with us on
connectez	24 K-vous	986 K-vous	999 K-vous pour
consenso	1307 il K ai cookie
consent	610 we need your K to load	644 written K
consentimento	1843 K para carregar
consentiti	1310 non sono K commenti
consider	561 K giving	561 K making	561 K joining	561 K a gift	568 if you liked this article, K	642 please K	642 K a	642 K giving	642 K joining
contact	583 K me with news and offers	656 K her at	656 K him at	656 K them at	740 K us at	1622 neem K op
contacted	627 can be K at
conte	1866 K-nos
contenido	9 este K	9 K externo	754 K premium	780 K externo de	780 para ver este K
contenidos	9 K externos
content	9 this K	9 third-party K	9 deze K	610 to view this K, you	610 to view this K please	610 this K is hosted by a third party	610 we use your sign-up to provide K	611 third-party K	688 access to all our K	695 our K studio	697 to reuse this K	700 this K	1590 K te zien
contenu	9 ce K	1025 ce K n'a pas pu être	1025 K bloqué	1054 K est fourni par
contenus	999 tous nos K	1079 nos K
contenuti	9 K esterni	1291 a tutti i K
contenuto	9 questo K	9 K esterno	1307 K esterno
contingut	9 aquest K
continua	1349 K a leggere con	1904 pentru a K lectura
continuar	206 el teu suport per K	206 ajuda'ns a K	209 per K llegint	1862 para K lendo	1862 para K a ler	1862 K lendo
continuare	20 K a leggere	1349 per K a leggere	1349 per K la lettura	1904 pentru a citi în K	1904 citește în K cu
continue	573 to K reading this article	573 log in to K	573 sign in to K	573 register to K	573 upgrade to K	740 help us K	1849 K a ler abaixo	1862 K lendo com	1862 K a ler com
continuer	1071 pour K à lire
continuez	1058 publicité, K	1071 K votre lecture sur
continuing	610 by K to use this website, you agree
contou	1869 K
contribua	1835 K	1866 K com	1866 K a partir	1866 K para o nosso
contribuez	1078 K
contribuisci	1280 K
contributed	653 K reporting	653 K to this report	653 K to this story	653 K to this article	697 K to this report
contributing	628 is a K	740 by K to
contribution	561 make a K	641 make a K	740 your K	740 making a K	1078 votre K
contributo	1280 il tuo K	1284 con il tuo K	1346 piccolo K per noi
contributor	628 is a K
conversation	561 join the K	613 join the K with	614 to join the K	718 in the K
cookie	610 manage your K	1091 קובצי K	1198 K-kat	1307 usiamo i K	1307 questo sito usa i K	1738 pliki K	1941 файлы K	1941 файлов K	1950 файлы K	1980 файлы K	1980 файлов K	2068 súbory K	2343 файли K	2343 файлів K	2353 файли K	2383 файли K	2383 файлів K	2401 sử dụng K	2413 chấp nhận K
cookiekeuze	1626 K
cookies	9 third-party K	301 vi bruger K	301 bruger K til	318 K	464 nutzung von K	512 αποδοχή K	551 K	610 we use K	610 this site uses K	610 this website uses K	610 our site uses K	610 uses K to	610 accept all K	610 accept K	610 how to control K	611 use of K	659 social media K	711 K	780 usamos K	780 este sitio utiliza K	780 esta web utiliza K	780 aceptar las K para	780 que aceptes las K	781 uso de K	1025 refusé les K	1026 utilise des K	1054 gérez vos K	1082 bandeau K	1565 omdat je geen K	1567 gebruik van K	1590 social media-K	1626 K toe te staan	1668 vi bruker K	1685 K	1738 używamy K	1738 plików K	1819 usamos K	1819 este site utiliza K	1819 este site usa K	1820 uso de K	2191 K på	2199 K
cookievoorkeuren	1590 K
copy	741 read our K
copyright	1617 rust K
corespondent	1887 este K
corporate	741 K backing
correct	695 K at time of
correction	675 report a K	675 request a K	675 suggest a K
corrections	675 our K	675 K policy	705 our K team	741 our K
correo	761 en tu K	761 en su K	761 a tu K
correspondant	1041 est K	1041 K à
correspondante	1041 est K	1041 K à
correspondent	628 is a K	652 K	1586 is K
correspondente	1836 é K
correspondents	741 our K
corresponsal	191 és K	796 es K
correu	184 al teu K
corrispondente	1323 è K
courriel	1008 par K chaque	1008 dans votre boîte K
couvre	1041 K les
coverage	671 read our full K	671 see our full K	723 more of our K	723 all our K	741 our K
covers	628 K the
""", 'cr': """
created	635 summary was K
creative	629 under a K commons license
criticised	743 K
criticized	743 K
crowdfunding	744 K
""", 'cu': """
cubre	796 K los
cuenta	753 accede con tu K
cuestionario	35 nuestro K
cultuurredacteur	1625 is K
cuma	17 her K
cuota	835 tu K
""", 'cz': """
czekamy	1740 K na wasze
czytaj	1788 K dalej za
czytania	0 czas K
czytasz	1789 K nas
czytelnicy	36 nasi K	1787 K	1789 nasi K
czytelniczek	1771 dzięki wsparciu K
czytelniczki	1787 K
czytelnikom	18 dzięki K	1787 K	1789 dzięki K
""", 'da': """
daarna	1545 K kun je
dabei	499 sind sie K	499 sei K
dacci	1357 K una mano
daftar	1275 K untuk
daftarkan	1261 K email anda
dagar	2210 # K för #
dage	329 # K for #	347 prøv # K
dagelijks	1548 ontvang K
dager	1697 # K for #
daily	583 sign up for our K
dakika	0 K okuma
dalej	1789 pisać K
danach	363 K # euro
dane	2086 #% z K	2086 # % z K
dankzij	18 K lezers	18 K onze lezers	1607 K onze leden	1607 K mensen zoals jij	1607 K lezers zoals jij	1633 K onze lezers	1633 K lezers	1633 K giften	1646 K jouw steun	1646 K uw steun
dapatkan	1239 K update berita
dar	282 váš K	286 K	2108 K
darbu	1532 mūsu K
darmowe	1765 K konto
darmowy	1728 ostatni K	1780 ostatni K tekst
darmowych	1765 limit K
darowizna	1788 twoja K	1792 K
darowizny	1792 K
darte	763 K de baja
darujme	263 na K	283 na K	284 K
dary	286 K	2108 K
data	628 is a K
datajournalist	1625 is K
dateci	1357 K una mano
datenjournalist	492 ist K
datenjournalistin	492 ist K
datenschutzbestimmungen	389 K
datenschutzhinweise	389 K
""", 'de': """
deaktiviere	386 K deinen adblocker
deaktivieren	386 K sie ihren adblocker	386 adblocker K	386 ad-blocker K
deaktiviert	386 javascript ist K
debat	317 send det til K
debate	614 join the K
debattartikel	2198 din K	2198 skriva en K
debattartikeln	2198 svara på K
debatten	6 delta i K	303 deltag i K	323 deltage i K	323 deltag i K	323 tone i K	1690 delta i K
debattinnlegg	1684 K
decided	743 K
decidiu	1869 K
decis	1913 a K
deciso	1360 ha K
declarat	1913 a K	1913 au K
declarou	1869 K
dedi	2321 K
dedicated	741 our K team
dediler	2321 K
deductible	641 tax-K gift	641 tax-K donation	740 make a tax-K	742 tax-K
deel	25 K het	25 K dit	1536 K dit
deine	18 ohne K
dejal	2165 je K
dejala	2165 je K
dela	25 K den	2230 K med en vän
delivered	573 print edition K to	574 K to your door	583 K to your inbox	583 K to your email	583 get the latest news K
delo	2158 vam je všeč naše K	2163 naše K
demanar	217 va K
demander	988 une faveur à vous K	988 un petit service à vous K
den	25 del K
denildi	2321 K
denuncia	837 K	1360 K	1869 K
departe	1910 citi mai K
depend	741 we K on
depende	825 no K de bancos	1858 não K de bancos
dependemos	825 K de nuestros lectores	1858 K dos nossos leitores
der	502 so K
derden	1565 inhoud van K
derdi	2321 K
derecho	29 se reserva el K
derlerdi	2321 K
desactiva	778 K adblock
desactivar	778 K adblock
desative	1817 K o adblock
descarga	765 K la app	765 K nuestra app	834 K nuestra	834 K la app
descarrega	214 K't
descarregue	1807 K a app
despre	1887 scrie K
desta	1866 faça parte K
destek	2301 K olun	2318 bize K	2318 K olun	2318 K ol	2318 K verin	2318 aylik K
det	350 hed K	1721 het K	1721 sto K
detected	606 ad blocker K	606 adblock K
determinou	1869 K
detto	1360 ha K
deutschen	481 von der K presse-agentur
devamini	2271 K okumak için	2318 haberin K okumak
devenez	1078 K membre	1078 K mécène
device	650 non-work K
""", 'di': """
dicci	1357 K la tua
dice	837 K	1360 K
diceva	1360 K
dich	499 trag K
dichiarato	1360 ha K
die	502 so K
diesem	500 K text
diesen	9 K tweet	467 K text	472 gäbe es K text nicht	500 K text
dieser	500 K text
dieses	9 K video	421 um K video
dig	287 vi har en bøn til K	2230 hör av K
digest	640 weekly K	640 our K
digipakett	840 telli K
digital	446 K-abo für	473 ein K-abo	716 K pass
digitalabo	360 mit unserem K	446 K für
dijo	837 K
dimanche	17 chaque K
din	2023 za # K	2023 od # K
dinara	2048 K
dine	292 læst alle K
dinleyebilirsiniz	2306 K
dinleyin	2 haberi K	2306 K
dipublikasikan	22 tidak akan K
dir	217 va K
direct	583 K to your inbox	1019 suivez en K	1875 K în inbox
directement	1009 K dans votre
directly	583 K in your inbox
directo	773 sigue en K
direito	29 reserva-se o K	29 se reserva o K
disabilita	1305 K adblock
disait	1081 K-il	1081 K-elle
disattiva	1305 K adblock	1305 K l'ad blocker
discord	459 unserem K
discordu	242 K
discordzie	1750 K
discover	189 a google K	312 google K	413 google K	497 K folgen	523 google K	646 google K	801 en google K	1583 google K	1679 google K	1750 google K	1885 pe google K	2193 google K
discoverissa	948 google K
discussion	6 to join the K	718 in the K	718 join the K	1028 participez à la K
disdici	1288 K quando vuoi	1359 K quando vuoi
disfrutando	828 sigue K de
disiscriverti	1295 K
diskuse	254 vstupte do K	254 zapojte se do K
diskusie	2077 zapojte sa do K	2077 vstúpte do K
diskutiere	391 K mit
diskutieren	391 K sie mit	391 K sie über	499 K sie mit
diskutovat	254 K mohou
dispatch	640 a weekly K	640 our K
disponibil	1874 K doar pentru abonați
disponibile	1298 K su app store
disponible	766 K en google play	1011 K sur l'app store
dispositivo	753 si continúas leyendo en este K	754 en otro K	1349 in uso su un altro K	1862 em outro K	1862 noutro K
dispus	1913 a K
disse	1360 K	1869 K
distribuie	25 K
dit	1081 a K	1081 K-il	1081 lui K-on
dites	1028 K-le nous en	1078 K-nous
diu	217 K
diventa	1357 K socio	1357 K parte
diyor	2321 K
diyordu	2321 K
diz	1869 K
dizia	1869 K
diziam	1869 K
""", 'do': """
do	741 what we K
dobivajte	2043 K
dobivati	2037 želite K	2152 želite K
docente	1323 è K
dodaje	1791 K
dodal	285 K	2107 K
dodala	285 K	2049 K	2107 K
dodao	2049 K
doel	1607 ons K: #
dogodek	2131 naš K
dohodnine	2142 K
dokumente	415 anonym K
dollar	740 K you give	742 K for dollar
domenica	17 ogni K
domingo	17 cada K
don	1082 K
dona	1280 K ora
donacija	2027 svaka K	2027 vaša K	2046 vaša K	2047 vaša K	2047 svaka K	2050 K	2166 K
donacije	2050 K	2166 K
donacijo	2164 z K
donacijom	2048 K
donaciones	838 K
donacions	218 K
donasi	1262 K anda	1275 K anda	1279 K
donate	561 K now	561 K today	642 K	740 K what you can	744 K
donateur	1078 devenez K	1649 word dan K
donateurs	1043 nos K	1079 nos K	1607 dankzij onze K	1633 dankzij K
donatie	1540 doe een K	1540 jouw K	1581 K	1649 jouw K	1649 uw K	1649 doe een K	1653 K
donaties	1633 dankzij K	1653 K
donating	740 consider K
donation	561 make a K	568 consider making a K	641 make a K	684 K will be doubled	684 K will be matched	737 small K	740 your K	740 consider a K	744 K
donations	744 K
donativo	1835 o seu K
donatrices	1079 nos K
donazione	1284 fai una K	1321 una K	1357 la tua K	1357 fai una K	1361 K
donazioni	1361 K
donderdag	17 elke K
doneer	1536 K	1581 K
donio	263 na K	283 na K
donirajte	2027 K	2046 K	2142 K	2162 K
donnerstag	17 jeden K
donnez	1029 K votre avis	1078 K-nous	1078 K-leur
donors	740 new K
dons	1078 vos K	1082 K
doors	741 our K open
dopisnica	2010 je K	2125 je K	2125 , K
dopisnik	2010 je K	2010 , K	2125 je K	2125 , K
dostupan	1996 ovaj sadržaj je K
doubled	684 gift will be K
dovoljenja	2117 kopiranje brez K	2156 brez K
download	295 K appen	295 K vores app	587 K our app	587 K on the app store	590 K the app	590 K the free app	740 K our	1536 K de	1551 K de app	1551 K de gratis app
dozvole	2026 bez K
""", 'dr': """
draag	1633 K bij
draht	415 ihr K zur	415 K zu uns
dreptul	29 își rezervă K
drepturile	1884 toate K rezervate
drittanbietern	388 K nicht zugestimmt	421 inhalte von K
drittanbieters	421 dienst eines K
drittplattformen	388 K
drive	741 fund K
""", 'du': """
dukung	1262 K kami lewat	1275 K kami
dukungan	1275 K anda
dung	9 nội K này	2413 nội K này do
duyurdu	2321 K
""", 'dy': """
dyskusji	1760 kulturę K
dyskutuj	1760 K z nami
""", 'dz': """
dziennikarka	1752 - K	1752 , K
dziennikarstwo	1726 wesprzyj niezależne K	1789 nasze K	1789 niezależne K
dziennikarz	1752 - K	1752 , K
dziennikarze	1789 nasi K
dziennikarzem	1752 jest K
dziennikarzy	1756 szukamy K
""", 'ec': """
economia	191 és cap d'K
economieredacteur	1586 is K
economieverslaggever	1647 is K
""", 'ed': """
edited	697 this story has not been K	697 has not been K by
edition	666 our special K	697 in our print K
editor	244 , K	616 letter to the K	628 is a senior K	628 is an K	628 is the K	628 is the deputy K	652 K	705 to the K	740 write a letter to the K	1251 adalah K	1836 é K de	2066 , K
editora	1836 é K de
editorka	244 , K	2066 , K
editors	705 to our K	741 we, the K	741 our K
ediyor	2321 itiraf K
""", 'ee': """
eelisallikaks	851 K
eelistatud	851 K allikaks
eerste	1651 K maand
""", 'ef': """
eftertryck	2189 K förbjudet
""", 'eh': """
ehdotti	984 K
""", 'ei': """
eiere	1696 ingen rike K
eigener	353 in K sache	500 in K sache
eilmeldungen	14 K	376 K aufs	438 K
eindredacteur	1586 is K
einem	363 mit K abo
einen	415 K tipp für uns
einer	457 text steht unter K
eingebettete	9 K beitrag	421 K inhalte
eingebetteten	421 K inhalt
eingebetteter	9 K beitrag
einloggen	24 K
einmal	17 K pro woche
einsatz	488 unter K von ki
einstellungen	464 cookie-K
eintragen	499 K genügt
einverstanden	368 ich bin damit K, dass
einwilligung	388 K jederzeit
""", 'ek': """
ekibimiz	2319 K
ekibimize	2293 K katilin
ekipi	2131 naši K
ekipo	2131 našo K
ekledi	2321 K
ekleyin	2306 K
ekliyor	2321 K
ekonomireporter	2197 är K
eksternal	1252 konten K	1252 situs K
eksterni	2012 K sadržaj
eksternt	301 K indhold	318 K indhold	1668 K innhold	1685 K innhold
""", 'el': """
elektronski	2112 svoj K naslov	2137 svoj K naslov
elfogadom	1185 K a
elige	753 K tu plan	834 K tu plan
elismerte	1230 K
elke	17 K dag
elle	1081 dit-K
elmondta	1230 K
elrendelte	1230 K
""", 'em': """
email	17 daily K	256 svůj K	508 στο K σας	508 το K σας	535 το K σας	583 enter your K	583 we'll K you	583 we will K you	596 click to K	596 share via K	613 save my name, K	640 our daily K	640 our free K	656 K her at	656 K him at	733 by K	733 to your K	740 K us at	761 en tu K	1236 ke K anda	1261 di K anda	1296 la tua K	1296 nella tua K	1762 adres K	1762 swój K	1805 no seu K	1900 pe K	1923 ваш K	2022 svoj K	2022 svoju K	2079 svoj K	2329 ваш K	2397 địa chỉ K	2397 K của bạn	2397 nhận tin qua K	2420 điền K để nhận	2420 K để nhận bản tin	2420 mỗi sáng qua K	2420 tin nóng qua K	2420 qua K mỗi	2430 nhập K của bạn
emailing	625 get in touch by K
emailul	1875 pe K tău	1875 introdu K
embed	9 this K	659 to view this K
embedded	9 K content	9 K post
embora	1794 antes de ir K
empresas	835 sin grandes K
emretti	2321 K
""", 'en': """
enable	606 to view this video please K
encuesta	35 nuestra K
engagement	1003 sans K	1080 sans K
engagent	30 n'K que
engelleyici	2278 reklam K
engelleyicinizi	2278 reklam K
enjoyed	563 we hope you K this
enligt	2233 K
enquete	35 nossa K
ensisijaiseksi	948 K lähteeksi	948 K lähteeksesi
enter	460 strg+K	1933 ctrl+K	2337 ctrl+K
entering	583 by K your email
enthalten	446 im abo K
entlang	499 hier K
entrada	760 en tu bandeja de K	1805 na sua caixa de K
entro	1358 K fine mese
entschied	502 K
envoyer	1067 pour vous K nos
""", 'ep': """
episoden	1688 hele K
epizodo	2133 K
epizodu	251 K	2018 K
""", 'eq': """
equipa	1867 a nossa K
equipe	1867 nossa K
equipo	835 somos un K
""", 'er': """
erfahrungen	415 ähnliche K
erfolgreich	439 K angemeldet
erforderliche	21 K felder sind	391 K felder sind
erhalten	471 sie K in kürze
erid	1965 K
erikoistoimittaja	953 K
erkende	1652 K
erkender	350 K
erkendte	350 K
erkjente	1721 K
erreichen	460 K sie uns
erreichst	460 K du uns
error	675 spot an K
errors	675 spot any K
erschien	402 dieser text K zuerst	402 dieser artikel K zuerst	402 dieser beitrag K zuerst
erschienen	402 zuerst K auf
erstmals	498 text wurde K	498 artikel wurde K
ervaring	1622 deel je K	1622 deel jouw K
erwerben	457 rechte K
""", 'es': """
escreva	1866 K-nos
escreve	1836 K sobre	1836 K às	1836 K aos	1836 K para
escreveu	1869 K
escribe	796 K sobre
escriptor	191 és K
escriptora	191 és K
escritor	796 es K
escritora	796 es K
escriu	214 K-nos
escute	1866 K a
esimene	877 K kuu
essai	1080 offre d'K
estamos	835 ya K en
estimated	0 K read
""", 'et': """
ettertrykk	1676 K forbudt
etti	2321 diye rica K	2321 rica K
ettiler	2321 rica K
etwas	442 text K wert ist
""", 'eu': """
euch	18 ohne K
eur	2023 za # K	2081 od # K
euro	363 dann # K	501 ab # K	2081 za # K
euroa	966 K/kk
eurolla	966 K
""", 'ev': """
evenementen	1628 onze K
evening	17 every K
event	708 our free K	1595 ons K
events	708 our K
every	17 K week	583 in your inbox K	637 thank you to K	742 K gift
everyone	637 thank you to K who	637 thanks to K who	684 keep it free for K	741 K reading this
everything	741 K else we publish
evra	2138 za # K
evro	2138 za # K	2142 vsak K	2163 vsak K
""", 'ex': """
exclusief	1543 dit artikel is K	1545 K voor abonnees
exclusiva	753 nota K	829 K para socios
exclusively	688 K for members
exclusivo	753 este artículo es K	753 contenido K para	754 este contenido es K	829 K para socios	1800 este conteúdo é K	1800 este artigo é K	1801 conteúdo K para
existence	1079 notre K
existujeme	2086 K vďaka
explained	743 K
explica	217 K	837 K	1869 K
explicar	217 va K
explicat	1913 a K
explicou	1869 K
explique	1081 K
expressed	658 views K	658 opinions K	658 views and opinions K	658 views K are personal
external	9 K content	610 K content from
externe	9 contenu K	9 K inhoud	464 dieser K inhalt	489 K medien	1565 K inhoud
externen	9 K inhalt	9 K inhalte	389 K inhalt	421 alle K inhalte
externer	9 K inhalt	388 K inhalt von	421 anzeige K inhalte	421 K inhalt konnte
externes	9 contenus K
extracto	824 un K de nuestra
""", 'fa': """
facebook	16 K	106 K	298 på K og twitter	459 unserer K-gruppe	464 inhalt von K	523 K	596 share on K	600 like us on K	600 find us on K	601 on K and twitter	601 on K, twitter	601 on twitter and K	775 en K y twitter	775 en K, twitter	775 en K y x	1020 sur K et twitter	1020 sur K, twitter	1302 su K e twitter	1560 op K en twitter	1560 op K, twitter	1621 onze K-groep	1665 på K og twitter	1814 no K e no	1814 no K, no	2178 på K och twitter	2348 K	2445 在K上
facebookgroep	1621 onze K
facebookie	16 K
facebookis	852 K
facebookon	1194 K
facebooku	16 K	242 K	2008 K	2064 K	2123 K
facts	740 fund the K
factual	675 K error	675 K errors
faire	986 K un don
fais	1078 je K un don
faisant	994 en K un don
faisons	1068 K vivre un
faites	986 K un don	994 K un don	1043 K un don	1078 K-le lire	1078 K un geste
farci	1358 da K
fast	350 slog K	1721 slo K	2233 slog K
favor	563 small K to ask	563 a K to ask of you	563 we have a K to ask	744 small K
favoriete	1583 K bron	1629 K podcast-app
favoris	1048 K google	1048 K sur google
favorite	646 K source	1048 source K
favorites	1048 sources K
favoritos	801 tus K
favour	563 small K to ask	563 we have a K to ask	744 small K
favourite	646 K source
""", 'fe': """
fee	720 a K
feedback	433 ihr K	433 dein K	613 thanks for your K	613 thank you for your K
fehler	391 haben sie einen K
fehlerhinweis	391 K
fejsbuku	2008 K
felelte	1230 K
felirat	1230 ez a K
feliratkozom	1181 K a hírlevélre
fellow	628 is a senior K	628 is a K
fenntartja	29 K a jogot
fenntartjuk	29 K a jogot
fenntartva	1190 minden jog K
""", 'fi': """
fi	641 on ko-K
figyelmeztet	1230 K
figyelmeztetett	1230 K
finalul	1911 K lunii
finanzieren	356 wir K uns durch spenden	472 helfen sie uns, sie zu K	500 wir K uns
finden	452 zum thema K sie	452 aus der region K sie	452 mehr dazu K sie	495 K sie hier.	495 K sie hier:	495 K sie oben.
finder	322 K en fejl
findest	495 K du hier.
fined	743 K
finestra	1310 si apre in una nuova K
first	580 for the K year	580 for your K year
fizess	1227 K elő
fizessen	1180 K elő	1227 K elő
fizette	1217 hirdető K
""", 'fl': """
flere	348 K af dem
""", 'fo': """
fogalmazott	1230 K
folge	381 K uns	467 die ganze K	499 K uns
folgen	381 K sie uns	467 alle K des	497 google news K	497 bei google K	497 auf google K	499 K sie uns
folgt	381 K uns
follow	600 K us on	600 K us at	600 K him on x	600 K her on x	600 K them on x	600 K me on	600 K our live	600 K on x	613 notify me of K-up	740 K us on
folosim	1879 K cookie
forbeholder	29 K os	29 K sig	29 K oss	29 K seg
forbeholdes	309 alle rettigheder K
fordert	502 K
forderte	502 K
foreslo	1721 K
foreslog	350 K
foretrukken	312 K kilde	1679 K kilde
foretrukket	1679 K kilde
foretrukne	312 K kilde	1679 K kilde
forint	1229 K
forinttal	1229 K
forklarede	350 K
forklarer	350 K	1721 K
forklarte	1721 K
former	638 is a K
fortalte	350 K	1721 K
forteller	1721 K
fortgesetzt	385 wird nach der anzeige K
fortsette	1719 for å K å grave
fotograaf	1586 is K
fotos	490 uns ihre K	490 uns deine K
found	743 K that
founder	628 is the K
""", 'fr': """
fragen	446 K zum abo	446 K zu ihrem abo
fragt	502 K
fragte	502 K
fredag	17 hver K	17 varje K
free	581 you have # K	583 sign up for our K	583 sign up to our K	583 get our K	587 our K app	587 our app is K	684 keep it K for all	684 keep this site K
freelance	626 is a K writer	628 is a K
freelancejournalist	316 er K	1625 is K
freiartikel	366 K
freier	407 ist K autor
freitag	17 jeden K
freiwillig	472 bezahlt wird K
freiwilligen	352 K beitrag
friday	17 every K
fridays	17 on K
friend	597 tell a K	684 become a K of the
frilansjournalist	1683 er K	2197 är K
""", 'fu': """
full	20 to read the K
functional	659 K cookies
fund	561 K our	568 help K our
funded	741 reader-K
fundet	322 K en fejl
fundraising	741 K deadline	744 K
funktionale	421 K cookies
funnet	1689 K feil	1689 K en feil
""", 'ga': """
gab	502 K an
gabung	1239 K di kanal	1275 K
galetes	194 fem servir K
ganze	452 lesen sie die K
ganzen	20 K text	360 den K text lesen	452 lesen sie den K
gave	1657 gi en K	1718 gi en K	1722 K
gazetecidir	2289 K
gazetecilerimiz	2319 K
gazetecilik	2319 bağimsiz K	2319 K para	2319 iyi K
gazetemizi	2317 K
gazetesi	2289 K'nde yaziyor
""", 'ge': """
geaccepteerd	1565 geen cookies hebt K
geblokkeerd	1626 inhoud is K
gebruiken	1565 wij K cookies	1565 we K cookies	1585 dit artikel K
gebruikt	1565 deze website K cookies	1565 deze site K cookies
gedetecteerd	1563 adblocker K
gedruckte	446 K zeitung? dann
gedruckten	446 abonnenten der K
gefallen	353 ihnen hat dieser artikel K	353 hat ihnen dieser artikel K	353 hat dir dieser artikel K
gefragt	502 K
gefunden	391 fehler im text K
gehen	353 bevor sie K
gekennzeichnete	385 mit einem symbol K
geladen	388 nicht K werden	421 inhalt konnte nicht K
gelesen	500 bis hierhin K	500 bis hierher K
gemaakte	1627 door ai K
gemeenteverslaggever	1647 is K
gemeinschaft	442 teil der K
genehmigung	403 ohne K
generated	635 summary was K	635 summary is K	635 summaries are K	635 key points were K	635 audio was K	635 voice is K	635 K using ai	635 K by ai	635 this audio is K
genererad	2200 ai-K
genereret	319 K af ai
generosity	740 your K
gengive	338 ikke tilladt at K
gengives	309 må ikke K
genossenschaft	500 unsere K	500 unserer K
gepubliceerd	22 wordt niet K	1569 je e-mailadres wordt niet K	1617 artikel is eerder K op
gerekiyor	2315 üye olmaniz K
gern	499 wirf K
gerne	326 ja tak, jeg vil K	347 vil K høre fra dig	347 hører vi K
geschickt	439 eine e-mail K
geschlossen	391 kommentare sind K
gesponsord	1640 artikel is K	1640 content is K
gewijzigd	1614 intussen K	1614 inmiddels K
gewinnspiel	426 K teilnehmen
""", 'gi': """
gian	0 thời K đọc
gibt	436 die app K es	436 app K es
gift	561 make a K	740 your K	1536 met een K	1607 met jouw K	1607 met uw K
gifts	18 small K
giornale	1358 questo K	1358 il nostro K
giornalismo	1284 sostieni il K	1346 fare K costa	1358 il nostro K	1358 il K costa
giornalista	1323 è K e	1323 è K de	1323 è K di	1323 è K del	1323 è K della	1323 è K dell'	1323 è K a	1323 è K per
giornalisti	1358 i nostri K
giorno	17 ogni K
girin	2306 K
gitmeden	2267 K önce
give	641 K what you can	740 K what you can	740 K if you can	740 euro you K
""", 'gj': """
gjengis	1676 kan ikke K
gjerne	1718 vil K høre fra deg
""", 'gl': """
glasajte	2032 K
glasila	2049 K
glasio	2049 K
glasujte	2032 K	2147 K
gledajte	2038 K nas	2153 K nas
glissez	1078 K une pièce
""", 'go': """
going	20 to keep K	737 keep us K	741 keep us K
google	106 K news	189 a K news	242 K news	255 K play	312 K news	381 auf K news	413 als quelle bei K	413 als quelle auf K	413 bei K öfter	413 auf K sehen	436 K play	458 K-suche	458 bei K	458 K news	458 auf K	523 K news	587 get it on K play	600 follow on K news	646 K news	646 star on K	646 source on K	715 when you search on K	715 in your K feed	801 en K news	1193 K-ben	1468 K news	1508 K ziņās	1508 K news	1583 vaker in K	1620 in K	1620 op K	1620 bij K	1679 K news	1679 som kilde på K	1693 app store og K play	1693 K play og app store	1735 nas w K news	1735 na K news	1750 K news	1885 pe K news	2008 K news	2064 K news	2078 K play	2123 K news	2193 K news	2193 som källa på K	2206 app store och K play	2206 K play och app store	2275 K news'te	2286 K news'te	2286 K'da bizi	2297 app store ve K play'den	2348 K news	2399 trên K news
gostou	1867 K desta	1867 K deste
govorila	2049 K
govorili	2049 K
govorio	2049 K
""", 'gr': """
gracias	18 K a ti	835 K a ti
granskning	2231 sådan här K	2231 vår K	2231 oberoende K
granskningar	2231 våra K
granskningen	2231 den här K
gratis	363 wochen K	363 monat K	473 tage K	499 jetzt K	501 wochen K	753 crea tu cuenta K	760 recibe K	834 recibe K	836 prueba K	1277 K	1543 ontdek nu K	1543 krijg je ook K	1650 niet K	1697 dager K	1708 K sak igjen	1708 K saker igjen	1714 ingen K saker	2210 dagar K
gratisartiklar	15 K
gratuit	15 article K	1005 dernier article K	1079 ce site est K
gratuita	1359 prova K
gratuitas	15 matérias K	756 notas K	1834 matérias K
gratuite	15 articole K
gratuitement	999 essayez K	1001 inscrivez-vous K	1009 recevez K
gratuiti	15 articoli K	1293 articoli K
gratuito	15 articolo K	1293 articolo K	1834 artigo K
gratuitos	15 artículos K	15 artigos K	757 artículos K	1834 artigos K
gratuits	15 articles K	1068 nos articles sont K
gridava	1360 K
gritaba	837 K
gritava	1869 K
grupi	2039 viber K
grupo	1866 entre no K
""", 'gu': """
guglu	2008 K
guidelines	613 community K before	613 our community K
""", 'ha': """
haber	2319 bu K
haberdar	2298 ilk siz K olun	2298 K olun
haberi	2 K dinle	4 K	2317 bu K	2317 K size
haberler	2286 google K'de	2286 google K	2319 bütün K
haberlerimiz	2319 K
haberlerimizi	2317 K
hacemos	825 lo que K
hacete	834 K socio	834 K socia
hafta	17 her K
haftalik	2320 K
haftanin	2317 K en önemli
haftung	30 keine K
hakkini	29 K sakli tutar
hakkiniz	2304 ücretsiz haber K	2315 ücretsiz haber K
hakutulostesi	948 google-K
halben	473 zum K preis
haluan	963 kyllä kiitos, K
hangzik	1230 K
hatirlatti	2321 K
hatti	2288 ihbar K
hattimiza	2288 ihbar K
haussa	948 google-K
hauteur	1080 à la K de vos moyens
havi	1229 K #
havonta	1229 K
hay	2433 cho K
""", 'he': """
hear	651 we would like to K from you	651 we'd like to K from you	651 we'd love to K from you	651 we want to K from you	651 would love to K from you	740 we want to K from you	740 we'd love to K
heard	743 court K
hebben	1649 wij K je hulp nodig	1649 we K je steun nodig
hedder	350 K det i
hekelt	1652 K
hela	20 läsa K	20 läs K	2172 för att läsa K
hele	20 lese K	20 les K	20 læse K	20 læs K	292 for at læse K	1659 for å lese K
helfen	352 K sie mit	499 K sie uns
helft	499 K uns
helloasso	1043 K
help	740 we need your K	740 K us do	740 will you K	740 K pay for	740 K if you can	740 K us pay	1581 K ons	1649 K ons
helpful	613 was this article K
her	1654 nå som du er K
here	561 sign up K	563 as long as you're K	563 now that you're K	712 sign up K	736 book K
herohero	283 na K
herunterladen	374 app K
hetente	17 K	1229 K
heter	1721 K det i	2233 K det i
hette	2233 K det
hevder	1721 K
""", 'hi': """
hier	495 gibt es K.
hierboven	1629 de video K
hieronder	1629 de reportage K	1629 het fragment K
hiervoor	1590 K zijn cookies nodig
hilf	499 K uns
hilfe	488 mit K von ki
hinterlassen	352 K sie
hinweis	460 geben sie uns einen K	460 gib uns einen K	490 einen K
hinweise	415 K zu diesem	415 K nehmen wir	415 K für uns	433 K auf fehler
hirdette	1230 K
historiador	191 és K
historiadora	191 és K
historien	330 læse hele K	1041 est K
historienne	1041 est K
historier	346 vores K	346 flere K	348 vores K	348 gode K
hittat	2203 K fel	2203 K ett fel
""", 'hj': """
hjelp	1686 K av ki	1686 K av ai	1710 K av ki	1710 K av ai	1718 K oss
""", 'hl': """
hlasem	252 ai K
hlasujte	268 K	2091 K
""", 'ho': """
holder	346 læsere, der K
hoofd	1586 is K van
hoofdredacteur	1586 is K	1625 is adjunct-K
hoogleraar	1586 is K
""", 'hu': """
hubungi	1275 K kami
huikkaa	984 K
huikkasi	984 K
huusi	984 K
huusivat	984 K
""", 'hv': """
hver	17 K uge	17 K uke
hvor	287 nu K du er her
""", 'id': """
iddia	2321 K etti
ideal	1651 K
identifiez	24 K-vous	999 K-vous pour	1078 K-vous
""", 'if': """
ifade	2321 K etti
""", 'ih': """
ihre	18 ohne K
ihrem	360 mit K abo
ihren	500 lebt von K
ihtiyacimiz	2318 yardiminiza K	2318 desteğinize K
""", 'ik': """
ikkunassa	984 luki K
iklan	11 K
ikuti	1239 K kami	1275 K kami
""", 'il': """
ilanlari	2293 iş K
ilimitado	754 acceso K	1801 acesso K
ilk	2320 K ay
illimitato	1291 accesso K
ilmainen	970 K tunnus
ilmaisia	978 K juttuja
ilmoitti	984 K
ilmoitukset	14 K	961 K
iltakirje	964 K
""", 'im': """
imbuh	1278 K
imbuhnya	1278 K
immobilienmarkt	426 unserem K
importa	834 tu opinión nos K
importante	1866 sua opinião é K
impozit	1901 din K către	1912 % din K
impozitul	1901 din K pe venit către
""", 'in': """
inbox	508 στο K σας	583 sent to your K	583 right to your K	583 into your K	583 check your K to	681 in your K at #	681 in your K by #	740 your K	1261 di K anda	1261 ke K anda	1345 nella tua K	1548 in je K	1997 u vaš K
inchiesta	1358 questa K
inchieste	1358 le nostre K
ind	24 log K	292 log K for at	346 log K med	346 log K med
indbakke	294 i din K
indbakken	294 i K
independen	1276 jurnalisme K
independence	741 our editorial K
independencia	835 nuestra K
independent	215 periodisme K	568 support K journalism	740 support K journalism	741 K journalism	1911 jurnalism K	1911 jurnalismul K
independente	1867 jornalismo K
independently	695 we K	695 editors K	695 K selected by our	695 K chosen by our
independents	215 mitjans K
independiente	835 periodismo K	835 prensa K
independientes	825 seguir siendo K
indhold	9 dette K
indholdet	9 se K
indipendente	1358 giornalismo K	1358 informazione K
indipendenti	1346 rimanere K	1346 restare K
indipendenza	1358 la nostra K
indirin	2297 app store ve google play'den K	2306 K
infocom	402 dpa-K
infolettre	1008 notre K	1079 notre K
informace	260 K najdete
informasjonskapsler	1668 bruker K	1685 K
informatie	1585 K over dit
information	610 to store and/or access K on a device	610 for more K see our privacy	1045 lettre d'K	1045 lettres d'K	1079 K libre
informationen	403 mit K der	415 K zu diesem fall	481 mit K von
informations	1019 suivez les K sur
informativa	1308 K sulla privacy	1358 la nostra K
informazione	1346 l'K di qualità ha un costo	1357 sostieni l'K	1358 K libera	1358 l'K di qualità
informou	1869 K
infos	476 alle K zum
ingen	328 uden dig K	328 K rig ejer	1696 uten deg, K	2209 utan dig K
ingevoegde	1590 K post
ingezonden	1589 K bijdrage
ingyenes	15 K cikkei	15 K cikk	1211 K cikke maradt	1211 K cikkei	1211 K cikked maradt	1216 K cikk maradt	1224 nincs több K cikke
inhalt	9 dieser K	9 diesen K	360 dieser K ist nur für	421 dieser K wird von	421 um den K	464 K von x	489 diesen K zu sehen	489 ein K von
inhalte	9 externe K	389 externe K
inhalts	9 dieses K	464 laden des K
inhoud	9 deze K	1565 om deze K te	1590 bevat K van	1590 K te zien
iniciar	783 debes K sesión
initialement	1038 article publié K	1076 cet article a été K
inkorg	2174 i din K	2174 till din K
inkorgen	2208 direkt i K
inloggen	21 K om een reactie	24 K	1649 je moet nog even K
innan	2167 K du går
innboksen	1661 i K
innholdet	9 dette K	9 se K
innlogget	21 K for å
inschakelen	1554 meldingen K	1563 javascript K
inschrijving	1605 K te bevestigen	1648 bevestig je K	1648 bevestig uw K
inscreva	1793 K-se	1804 K-se na nossa	1804 K-se em nossa
inscrever	1804 ao se K
inscription	1008 votre K a bien été	1008 K est confirmée	1008 confirmer votre K
inscrit	1001 déjà K
inscrivant	1009 en vous K
inscrivez	986 K-vous	1008 K-vous à notre
insegna	1323 K storia
insistat	1913 a K
insisted	743 K
instagram	16 K	106 K	298 på facebook og K	381 ob whatsapp, K	382 auf facebook, K	382 auf K, facebook	382 auf facebook und K	382 auf facebook oder K	464 inhalt von K	523 K	600 follow him on K	600 follow her on K	600 follow them on K	601 on K, facebook	601 on K and facebook	1020 sur facebook et K	1302 su facebook e K	1560 op facebook en K	1560 op facebook, K	1665 på facebook og K	2178 på facebook och K	2290 K'da takip	2348 K
instagrame	2064 K	2064 facebooku a K
instagramie	16 K	1735 na facebooku i K
instagramis	852 K
instagramon	1194 K
instagramu	16 K	242 K	2008 K	2123 K
instale	1807 K a app
install	587 K our app
installeer	1602 K de app
installez	1078 K-la
installiert	469 die app K
instellingen	1626 cookie-K
integritetspolicy	2181 K
intelektas	1475 dirbtinis K
intelekto	1475 dirbtinio K	1490 dirbtinio K
intelektu	1514 mākslīgo K	1529 mākslīgo K
inteligence	265 pomocí umělé K	2144 s pomočjo umetne K
inteligencie	2088 pomocou umelej K
inteligencije	2029 uz pomoć umjetne K	2029 pomoću umjetne K	2029 uz pomoć veštačke K	2029 pomoću veštačke K	2029 uz pomoć vještačke K
inteligenciou	2088 umelou K
inteligencji	1773 z pomocą sztucznej K	1773 przy użyciu sztucznej K
inteligenco	2144 z umetno K
intelligencia	1199 mesterséges K készítette	1199 mesterséges K fordította	1199 mesterséges K segítségével	1218 mesterséges K segítségével
intelligens	319 med kunstig K	319 af kunstig K	319 fra kunstig K	319 kunstig K (ai)	339 hjælp af kunstig K	1686 med kunstig K	1686 av kunstig K	1710 hjelp av kunstig K	2200 med artificiell K	2200 av artificiell K	2222 hjälp av artificiell K
intelligenz	488 mithilfe künstlicher K
interdite	1076 diffusion K
interdites	1076 diffusion K
interessiert	460 ihre geschichte K
interview	467 das K in voller
introdu	1875 K adresa
invest	740 K in local news
investigaciones	835 nuestras K
investigador	191 és K	796 es K	1836 é K
investigadora	191 és K	796 es K	1836 é K
investigando	825 seguir K
investigant	215 continuar K
investigate	650 we should K
investigation	701 this K	741 this K	1079 cette K
investigations	650 our K team	650 our K desk	741 our K
investigative	628 is an K
investigativteam	415 K
inviata	1323 è K
inviato	1323 è K
invite	1081 K
invitent	1081 K
involved	695 not K in the
""", 'ip': """
iphone	587 our K app
iptal	2306 K edin
""", 'ir': """
iratkozz	1181 K fel	1227 K fel
iratkozzon	1181 K fel	1227 K fel
""", 'is': """
iscrive	1345 ci si K qui
iscrivendoti	1295 K
iscriversi	1345 K qui
iscriverti	1345 per K clicca	1357 clicca qui per K
iscriviti	1280 K	1295 K alla nostra	1295 K gratis	1295 K al nostro	1345 K qui	1357 K qui
iscrizione	1296 annullare l'K	1345 la tua K è	1345 per confermare l'K
ismeri	1230 K el
ismerte	1230 K el
issue	708 back K
issues	708 back K
istakao	2049 K
istakla	2049 K
istaknula	2049 K
istaknuo	2049 K
istedi	2321 K
istediler	2321 K
""", 'it': """
itiraf	2321 K etti
""", 'iz': """
izjavila	2049 K
izjavio	2049 K
izlasi	1531 K visu
izleyin	2306 K
""", 'ja': """
jaa	25 K se
jaar	1651 per K
jahr	501 im K	501 pro K
janela	1822 abre em nova K
jar	641 tip K
jaunumi	1532 mūsu K	1535 K
jaunumiem	1501 piesakies K	1519 K	1531 piesakies K
jaunumus	1519 K
javascript	230 povolte K	230 zapněte K	301 aktivér K	301 slå K til	386 K in ihrem browser	386 aktivieren sie K	386 K benötigt	606 please enable K	606 requires K	606 K is disabled	606 K is required	606 turn on K	606 K is not available	606 enable K in your browser	606 K must be enabled	606 needs K	778 activa K	778 habilita K	778 habilitar K	778 activar K	940 salli K	940 ota K käyttöön	1023 activer K	1023 activez K	1023 K est désactivé	1023 nécessite K	1091 אפשרו K	1241 aktifkan K	1305 abilitare K	1305 abilita K	1305 attiva K	1305 attivare K	1563 schakel K in	1668 aktiver K	1668 slå på K	1738 włącz K	1738 włącz obsługę K	1817 ative o K	1817 habilite o K	1817 ativar K	1879 activați K	1931 включите K	2181 aktivera K	2181 slå på K	2335 увімкніть K	2401 bật K
javasolta	1230 K
javite	2009 K nam	2009 K nam se	2009 K se našem	2009 K se našoj	2046 K nam	2046 K nam se	2046 K se našem	2124 K nam	2162 K se nam
""", 'je': """
jederzeit	363 K kündbar	368 widerruf K	368 abmeldung K	369 K abmelden	439 K wieder abmelden	471 abmeldung ist K	501 K kündbar
jednou	17 K týdně
jefa	796 es K de
jefe	796 es K de
jegyezte	1230 K meg
jelas	1278 K
jelasnya	1278 K
jelentkezz	24 K	1222 K most
jelentkezzen	24 K	1180 K be a	1222 K most
jelezze	1227 K nekünk
jetzt	360 K im abo	499 teste K
""", 'jo': """
jobbar	2200 K med ai
join	642 K for	740 K us on
jornal	1867 nosso K	1867 somos um K
jornalismo	1797 apoie o K	1858 K de qualidade tem um custo	1858 presente ao K	1866 apoie o K	1867 nosso K	1867 K de qualidade	1867 fazer K
jornalista	1836 é K formada	1836 é K formado	1836 é K do	1836 é K da	1836 é K no	1836 é K na	1836 é K e
jornalistas	1867 nossos K
journal	1079 notre K
journalism	568 support our K	568 support the K you rely on	684 keep our K free	688 access to all our K	688 access to all of our K	740 support quality K	740 support local K	741 our K	741 fearless K	741 K like this
journalisme	991 soutenez un K	1078 soutenez le K
journalismi	982 riippumaton K	982 K maksaa	982 hyvä K
journalismia	982 K
journalismimme	982 K
journalismus	356 unterstützen sie unabhängigen K	356 unterstütze unabhängigen K	356 für unseren K	472 freien K	500 unser K	500 unseren K	500 unabhängigen K	500 unabhängiger K	500 gut gemachten K	500 gut gemachtem K	500 frei zugänglichen K	500 frei zugänglicher K	500 guten K	500 freien K
journalist	316 er K på	316 er K hos	316 er K ved	316 er K i	407 ist freier K	407 ist K	417 arbeitet seit # als K	626 is a freelance K	628 is a K	652 K	1586 is K	1586 is freelance K	1625 werkt als K	1647 is schrijver en K	1647 is K en	1683 er K i	1683 er K på	1683 er K og	2197 är K på	2197 är K och
journaliste	1041 est K	1041 K au	1041 K à	1041 K pour
journalisten	1650 onze K
journalister	348 vores K	1719 våre K	2231 våra K
journalistes	1067 nos K	1068 payer nos K	1079 nos K
journalistiek	1540 steun onze K	1633 goede K kost	1633 K kost	1650 onze K
journalistik	290 støt vores K	290 støt uafhængig K	348 vores K	348 uafhængig K	348 K koster	348 kritisk K	348 fri K	2170 stöd vår K	2170 stöd oberoende K	2231 vår K	2231 oberoende K	2231 granskande K	2231 bra K	2231 fri K
journalistikk	1657 støtt vår K	1657 støtt uavhengig K	1719 vår K	1719 uavhengig K	1719 kritisk K	1719 god K	1719 fri K
journalistin	407 ist freie K	407 ist K	417 arbeitet seit # als K
journalists	741 our K	741 we, the K
""", 'ju': """
jueves	17 cada K
julisteessa	984 luki K
jurnalis	1251 adalah K	1276 K kami
jurnalism	1911 facem K
jurnalisme	1262 dukung K	1276 K kami
jurnalismul	1901 K de calitate costă	1910 susține K	1911 K nostru
jurnalist	1887 este K
jutjubu	2008 K
jutro	17 svako K	17 vsako K
juttu	932 lue koko K	982 tämä K
juttujamme	982 K
juttuvinkki	981 lähetä K
jutun	20 koko K	980 tämän K
jutusta	982 piditkö K
""", 'ka': """
kaart	9 deze K
kaarten	1595 nu K voor	1595 je K voor
kabul	2321 K etti
kaikki	982 K jutut
kaitstud	843 kõik õigused K
kakor	2191 K på	2199 K
kami	1275 beri tahu K	1276 tim K
kanaal	1650 ons K
kanal	348 vores K	1239 ikuti K	1276 K kami	1719 vår K	2231 vår K
kanale	1735 na naszym K
kanaliga	852 meie K
kanalimiz	2319 K
kanalimiza	2275 K abone	2287 whatsapp K	2287 telegram K	2287 youtube K
kanalimizi	2287 whatsapp K
kanalina	2287 whatsapp K	2287 telegram K
kanalini	2287 whatsapp K	2287 telegram K
kanavaamme	949 K
kanavalle	949 whatsapp-K	949 telegram-K
kanavamme	949 whatsapp-K	982 K
karte	9 diese K	464 laden der K
karya	1276 K kami
kasutamine	849 K ilma
kata	1278 K
katanya	1278 K
katilin	2306 K
katkisiyla	18 okurlarin K	2310 reklam verenin K
kaydetti	2321 K
kaydolun	2318 K
kaynak	2286 tercih edilen K
kaynaklara	2286 tercih ettiğiniz K
kazala	2049 K
kazanin	2306 K
kazao	2049 K
""", 'kd': """
kdykoli	284 zrušit K
""", 'ke': """
kebijakan	1241 K privasi	1241 K cookie
kedvenc	1193 google K
keelatud	849 loata on K
keep	737 help us K	740 help us K	740 help K our
kehotettiin	984 K
kehotti	984 K
kehottivat	984 K
kehotus	984 kuului K
kein	446 noch K abo
keressen	1227 K minket
kernpunkte	465 die K
kertoi	984 K
kertoivat	984 K
kertoo	984 K
kesti	2321 ceza K
ketentuan	1241 syarat dan K
""", 'kh': """
khai	22 hiển thị công K
""", 'ki': """
ki	1686 med K	1686 av K
kielletty	975 ilman lupaa on K
kiitos	981 K kun luet
kinnitas	878 K
kirakatban	1230 állt a K
kirim	1275 K ke
kirjaudu	24 K	981 K sisään
kirjeenvaihtaja	953 K
kirjoitti	984 K
kirjoittivat	984 K
kirjuta	875 K meile
kirjutas	878 K
""", 'kk': """
kk	966 €/K	983 /K
""", 'kl': """
klaagt	1652 K
klagade	2233 K
klagar	2233 K
klagede	350 K
klagen	1652 K
klager	350 K	1721 K
klaget	1721 K
klagt	502 K
kleine	353 haben wir eine K bitte
klical	2165 je K
klicka	2207 genom att K på
klicken	467 K sie auf play	467 auf play K
klikke	1694 ved å K på
klikom	2022 K na	2137 s K na	2137 s K
klimaatverslaggever	1625 is K
klummeskribent	316 er K
""", 'kn': """
know	705 let us K
""", 'ko': """
kogu	875 loe K
kolumnis	1251 adalah K
kolumnist	407 ist K	854 K	2010 je K	2125 je K	2197 är K
kolumnista	2010 je K
kolumnistica	2010 je K
kolumnistin	407 ist K
kolumnistka	2125 je K
komentar	6 za K	6 ostavite K	1259 tulis K anda	1259 di kolom K
komentara	2020 brisanja K
komentarisali	6 da biste K	2020 biste K
komentarisanje	6 za K
komentarjev	2135 brisanja K	2135 izbris K	2135 brisanje K
komentarji	2135 K izražajo	2135 K ne izražajo	2135 K odražajo
komentarz	6 dodać K	21 móc dodać K	1740 aby dodać K	1760 zostaw K
komentarzach	1747 w K	1747 w K pod
komentarzu	1747 w K
komentator	1259 tanggung jawab K
komentirajo	2135 K lahko
komentirali	2020 biste K
komentiranje	6 za K
komentirate	2135 K lahko
kommentar	435 K wird	435 ihr K	435 dein K
kommentare	392 um K zu	435 K zu diesem	435 K werden
kommentaren	392 in den K
kommentarerna	2183 i K
kommentarfeltet	303 i K	1670 i K	1690 stenger K	1690 meninger i K
kommentarfunktion	392 K
kommentarsporet	323 i K
kommentator	316 er politisk K	316 er K	1683 er K i	1683 er K og	1683 er politisk K	2197 är politisk K
kommentera	6 för att K	2183 för att K
kommentere	6 for at K	6 for å K	303 for at K	1670 for å K
kommentieren	6 um zu K	6 K zu können	391 um zu K	391 probleme beim K	391 K sie diesen	391 K sie den	392 nicht mehr K	435 K
kommentiert	392 nicht mehr K werden
kommentoidaksesi	6 K	21 kirjautua sisään K
kompakt	439 K per mail	439 K per e-mail
komunikat	1791 taki K
kondigde	1652 K
koneellisesti	956 K
konferenci	249 naši K
konferenciju	2016 našu K
konferenciu	2072 našu K
konferenco	2131 našo K
kongress	426 jetzt zum K
konstaterade	2233 K
konstaterar	2233 K
kontakt	347 K os	1718 K oss
kontakta	2230 K oss
kontaktirajte	2009 K nas	2009 K redakciju
kontaktowej	1751 skrzynki K
kontaktujte	243 K redakci	243 K nás	243 K autora	2065 K redakciu	2065 K nás
konten	9 K ini
kontingent	366 haben ihr K
konto	292 opret en K for	347 opret en K	1788 załóż K	2172 skapa ett K för	2230 skapa ett K
kontributor	1251 adalah K
konzern	443 kein K	500 kein K
kopeerimine	849 K ilma
kopieras	2214 får inte K	2214 får ej K
kopieres	1676 kan ikke K uten
kopiering	309 K er ikke tilladt	2214 K utan
kopijuoti	1467 K, platinti
kopiointi	945 luvaton K	945 K ilman lupaa
kopyalanamaz	2283 izinsiz K
koresponden	1251 adalah K
korespondentas	1472 K
korespondente	1511 K
korespondentem	1752 jest K
korespondents	1511 K
korrekt	2203 ska vara K
korrekta	2203 ska vara K
korrekturhinweis	433 K	433 K
korrekturhinweise	433 K
korrespondent	316 er K	407 ist K	416 als K	416 seit # K	854 K	1683 er K	2197 är K
korrespondentin	407 ist K	416 als K	416 seit # K
korting	1610 K op je eerste	1610 K op het eerste
korzystamy	1738 K z plików cookie
kostenlos	363 wochen K	363 monat K	368 K per mail	472 lesen alle K	473 tage K	473 tage lang K	501 K testen
kostenlose	15 K artikel	366 noch zwei K	366 noch # K
kostenlosen	366 noch einen K	366 K artikel gelesen	368 unseren K newsletter	368 unserem K newsletter	368 unserer K newsletter	368 den K newsletter	483 K konto	483 K account
kostenloser	366 K artikel
kostenpflichtig	360 dieser artikel ist K
koster	348 K penge
kostnadsfritt	2210 en månad K
""", 'kr': """
krevde	1721 K
kritik	433 lob oder K
kritiker	2197 är K och
kritiserar	2233 K
kritiserer	350 K	1721 K
kritisieren	502 K
kritisiert	502 K
kritizuje	285 K
kronor	2232 K
krzyczeli	1791 K
""", 'ku': """
kullan	2278 çerez K
kullanilamaz	2283 izinsiz K
kullanilmaktadir	2278 çerez K	2278 çerezler K
kullanilmasi	2283 izinsiz K yasaktir	2310 izin alinmadan K
kullaniyoruz	2278 çerezleri K	2278 çerezler K
kulttuuritoimittaja	953 K
kulturredakteur	492 ist K
kulturredakteurin	492 ist K
kulturressort	416 leitet das K
kulturskribent	2197 är K
kumppanimme	940 me ja K
kun	329 for K #	1697 for K #
kunne	348 K du lide
kunt	1646 geef wat je K
kurzfassung	408 K
kutunuza	2272 posta K
kuukaudessa	983 K
kuukausi	932 kokeile K	966 K #	981 kokeile K
kuukausilahjoituksella	965 K
kuulutas	878 K
kuus	877 K
kuvailee	984 K
""", 'kv': """
kviz	2019 naš K	2134 naš K
kvizu	2019 našem K	2134 našem K
""", 'ky': """
kyselyymme	35 K
kysyi	984 K
""", 'l': """
l	216 K'any
""", 'la': """
laadi	875 K alla
laat	1622 K het ons
laatste	1559 volg het K nieuws
ladattavissa	962 sovellus on K
ladda	2175 K ner vår app	2230 K ner
lade	373 K die app
laden	373 K sie die app	374 app K	489 die karte zu K	489 das video zu K
lage	1719 K mer
lahjoituksesi	965 K auttaa	981 K
lahjoitus	965 tee K	981 tee K	985 K
laissez	1078 K-nous votre
lamenta	837 K	1360 K	1869 K
lamentano	1360 K
lamentou	1869 K
lance	1081 K
langganan	1261 K buletin	1275 K sekarang	1279 K
lanjutkan	1264 K membaca dengan
lapunkat	1226 K
last	1662 K ned vår app	1718 K ned
later	671 check back K
latest	723 the K on this story
laukeliai	21 būtini K
lauloivat	984 K
laut	502 K
lavoro	1358 il nostro K
lawyers	741 our K
""", 'le': """
leave	583 one click to K	740 K us a tip	740 K a tip
lecteur	9 ce K	1054 ce K vidéo est fourni
lecteurs	18 grâce à nos K	36 nos K	1068 par des K comme vous	1079 nos K
lectoras	36 nuestras K	835 nuestras K
lectores	18 gracias a nuestros K	36 nuestros K	835 nuestros K	835 gracias a sus K
lectors	18 gràcies als K	215 els nostres K
lectrices	1079 nos K
lectura	0 tiempo de K	0 min de K	0 minutos de K	0 K de # min	0 temps de K
lecture	0 temps de K	0 min de K	0 minutes de K	0 durée de K	2 K audio	20 votre K
lecturer	628 is a senior K	628 is a K
ledarskribent	316 er K	2197 är K
leden	1607 door onze K	1650 onze K
lederskribent	316 er K
leernos	834 gracias por K
leestijd	0 K
legfontosabb	1226 K írásait
legge	1360 si K
leggere	1289 per K tutto
lei	1912 # K
leiter	407 ist K
leiterin	407 ist K
leitores	18 graças aos K	36 nossos K	1858 K que nos apoiam	1867 nossos K	1867 K que nos
leitura	0 tempo de K	0 min de K	0 minutos de K
lembrou	1869 K
lengkap	20 artikel K	1264 membaca artikel K
lese	1698 du kan K mer	1698 kan du K mer
lesedauer	0 K
lesen	360 im abo K	360 K sie mit plus	366 % noch zu K	373 in der app K	452 mehr dazu K sie	495 K sie hier.	499 danke fürs K
leser	1718 takk for at du K
leserabend	426 K	466 unseren K
leserbrev	1684 K
leserbrief	392 K
leserbriefe	392 K an	433 K
lesere	36 våre K	1719 våre K
leserfinanziert	500 K
leserinnen	36 unsere K	500 unsere K	500 unseren K
leserinnlegg	1684 K
lesern	500 ihren K
leserne	18 takket være K	1696 K våre
lesernes	18 K bidrag	1719 K bidrag
leserreise	466 K
leserreisen	426 unsere K	426 unseren K	466 K
leserumfrage	35 unserer K
leserzuschriften	433 K
lesetid	0 K
lesezeit	0 K
letno	2164 K
letter	616 send a K
letters	616 K to the editor	616 send K	675 K to
lettori	18 grazie ai K	18 grazie ai nostri K	36 nostri K	1346 solo grazie ai nostri K	1358 i nostri K
lettre	1079 notre K
lettrici	1358 le nostre K
lettura	0 tempo di K	0 min di K	0 minuti di K
leyendo	20 seguir K	828 para seguir K	828 quieres seguir K	828 sigue K con	828 y sigue K	834 sigue K sin
lezen	20 meer K
lezers	36 onze K	1650 onze K
lezersaanbieding	1628 onze K
lezersactie	1628 onze K
lezersavond	1595 onze K	1628 onze gratis K
lezersevenement	1595 ons K
lezersreis	1595 onze K
lezersreizen	1595 onze K
""", 'li': """
libovolnou	284 K částkou
lid	1545 al K
lidem	18 díky K	283 díky K
liens	1058 via nos K	1058 par nos K
liest	495 K du hier.
lietotni	1517 K
lignes	1068 qui lisent ces K
liitu	875 K meie
like	741 work K this
liked	741 K what you read
liker	1719 K du det vi
limit	573 read without K	581 free K
limitat	183 accés il·K
limits	573 read without K
line	650 our tip K
link	596 copy the K	690 read it for free with this K
links	605 some K on this page	605 some of the K on
liputan	1276 K kami
lire	20 pour K cet	1081 peut-on K
lisas	878 K
listen	0 min K	600 K back here	600 K to us live	636 prefer to K	636 rather K
listening	636 K time
live	708 our K	708 K q&a
liveblog	452 im K	452 unserem K
""", 'll': """
llegado	746 si has K hasta aquí
llegint	209 per seguir K
""", 'lo': """
local	741 keep K news
log	24 K in	1543 K in om	1543 K in of
logg	24 K inn	1659 K inn for å	1717 K inn med	1718 K inn for
logga	24 K in	2172 K in för att	2229 K in med	2229 K in med
logge	483 K dich ein
logged	21 must be K in to post	573 you must be K in to	613 you must be K in to
loggen	483 K sie sich ein
logget	303 du skal være K ind
login	24 faça K	1800 faça K para	1866 faça K
lokalredakteur	492 ist K
lokalredakteurin	492 ist K
lokalredaktion	416 leitet die K
look	741 our new K
lovade	2233 K
lovede	350 K
""", 'lu': """
lubas	878 K
luetaan	980 juttu K
lugeda	840 et edasi K
lugejad	876 meie K
lugemiseks	840 edasi K
luisteren	1629 artikel ook K
luisterversie	2 K
lukeaksesi	932 K koko	932 kirjaudu sisään K
lukemaan	981 pääset K
lukemista	981 jatka K
lukijamme	982 K
lukijasta	980 K
lukijoidemme	36 K
lukijoiden	18 K tuella	965 K tukea	982 K tuella
lukittu	978 K muilta
lukuaika	0 K
lukuoikeutesi	15 K	932 K
lunar	1912 K
lunes	17 cada K
lupasi	984 K
lupasivat	984 K
""", 'ly': """
lyder	350 K	1721 K	2233 K
lydversion	2 K
lyssnar	2202 K på poddar
""", 'ma': """
maand	1545 deze K nog	1651 per K
maandelijks	1545 K opzegbaar	1651 K
mach	499 K mit
machen	352 K sie mit	500 was wir K
macht	499 K mit
made	563 if you've K it this far
mail	225 váš e-K	256 svůj e-K	535 το e-K σας	1181 e-K cím	1622 K ons	1622 K dan	1649 K ons	1762 swój e-K	1805 no seu e-K	1900 pe e-K	1923 ваш e-K	1997 na vaš e-K	2022 svoj e-K	2022 na e-K	2054 váš e-K	2054 svoj e-K	2054 na váš e-K	2079 svoj e-K	2329 ваш e-K
mailadres	1548 je e-K	1605 geldig e-K
mailadresse	294 din e-K	303 din e-K vil ikke	347 din K
mailben	1220 legjobb cikkei e-K	1220 cikkei e-K	1220 hírei e-K
mailbox	1548 in je K	1548 in uw K	1548 in jouw K
maile	2054 vašom e-K
mailom	2079 správy e-K
mailovou	256 e-K adresu
mailowy	1762 adres K
mailt	1227 írjon e-K
mailu	225 přímo do e-K	2054 do vášho e-K
mailul	1875 pe e-K tău
mainoksen	11 K
mainoksia	982 ilman K
mainos	11 K
mainostaja	975 maksanut K
mainosten	940 K esto
majhno	2163 smo K
make	740 will you K a
maken	1650 wij K
maksumuuri	985 K
maksuton	970 K tunnus
maksuttomat	970 K artikkelit
mamio	2049 K
manade	2233 K
mantermos	1858 essencial para K
map	9 this K
mapa	9 este K
marketing	421 K-cookies	659 K cookies
marketingcookies	318 K	1590 K
masuk	24 K atau	1236 kotak K anda
masukkan	1236 K email
matched	641 K dollar	684 gift will be K
material	403 mit K der	403 mit K von	629 this K may not be
matins	17 tous les K
mattina	17 ogni K
max	1945 K	1946 K.ru
""", 'md': """
md	329 kr./K	349 kr/K
""", 'me': """
me	1946 t.K	2349 t.K
medarbetare	2197 är K på	2197 är K i
meddelade	2233 K
meddelte	350 K
medewerker	1586 is K van
medgav	2233 K
mediach	1782 naszych K
medio	835 este K
medlem	347 bliv K	1718 bli K	2230 bli K
meie	876 K töö
meil	875 aita K
meile	875 saada K
meilile	871 sinu K
meille	981 lähetä K	981 kerro K
meinen	391 was K sie dazu
meint	502 K
meinte	502 K
meinung	30 K der	391 sagen sie uns ihre K	420 K des autors
mejl	1997 na vaš K	1997 vašu K	2022 svoj K	2022 na K	2174 i din K	2174 till din K
mejla	2230 K oss
mejladress	2230 din K
mejlen	2174 direkt i K
melalui	1262 dukung kami K
melanjutkan	1235 untuk K membaca	1264 untuk K membaca
meld	1718 K deg på
meldde	1652 K
melde	24 K dich	460 K dich bei uns	499 K dich an	1661 K deg av når	1694 ved å K deg på
melden	24 K sie sich	352 K sie sich an	360 K sie sich an, um	360 bitte K sie sich an	460 K sie sich bei uns	499 K sie sich hier
melding	1603 krijg een K bij	1603 ontvang een K bij
meldingen	14 K	1554 schakel K in	1554 zet K aan	1554 ontvang K	1603 krijg K	1649 zet K aan
meldt	1652 K
meldte	1721 K
membaca	1264 untuk terus K	1264 untuk K berita ini
member	561 become a K	641 become a K	688 not a K?
memberikan	1259 K komentar
members	18 our K	36 our K	573 is for K only	573 K-only story	716 paying K	741 our K
membiayai	1262 K kami
membro	1866 torne-se K
membutuhkan	1275 kami K dukungan
menar	2233 K
mendaftar	1261 dengan K, anda
mendapat	1272 K komisi
mendapatkan	1272 K komisi
mener	350 K	1718 hva K du	1721 K
menerima	1252 K cookie	1272 K komisi
mengambil	1273 dilarang K	1273 dilarang keras K
mengandung	1259 komentar yang K
mengatakan	1278 K
menggandakan	1273 dilarang K
menggunakan	1241 K cookie
mengutip	1246 dilarang K
meninggalkan	1259 K komentar
menit	0 K baca
mensais	1868 K
mensuales	836 K
mensuel	1043 un don K	1068 un soutien K	1080 K
menurut	1278 K
menyalin	1273 dilarang K
menyatakan	1278 K
merch	666 our K
merci	1078 K de nous
mere	330 kan du læse K	330 du kan læse K	330 kan læse K om
merkezimiz	2319 haber K
mes	216 al K	836 al K	836 por K
mese	1359 al K
mesec	2023 prvi K	2048 prvi K	2138 prvi K	2138 na K	2164 na K	2164 prvi K
meses	828 K por #
mesiac	2081 prvý K	2106 za K	2106 prvý K
message	563 a K from our editor
messagerie	1028 votre adresse de K ne sera pas
messengera	1750 K
messengeri	2064 K
messengerju	2123 K
messengeru	242 K
messengerze	1750 K
metus	1494 per K
mewakili	1273 tidak K redaksi
""", 'mi': """
mi	1514 ar K
miembro	834 hazte K
mille	1346 # per K
milliardaire	1068 à aucun K
minggu	1277 per K
mingguan	1261 buletin K kami
minket	1183 kövess K	1227 kövess K	1227 hívj meg K
minute	0 K read	688 it only takes a K to
minutes	0 K read	0 K to read
misdaadverslaggever	1647 is K
misiniz	2271 zaten abone K
missen	1646 wat je kunt K
mission	741 our K
mistake	675 spot a K	675 report a K
mitdiskutieren	6 K	435 K
mitgeteilt	502 K
mitglied	499 werden sie K	499 werde K	499 jetzt K werden
mitglieder	363 nur für K	446 angebots für K	500 unsere K
mithilfe	488 K von ki
mitteilungen	14 push-K	377 push-K
mittwoch	17 jeden K
""", 'mj': """
mjesec	2023 prvi K	2048 prvi K
""", 'mn': """
mnd	1697 kr/K	1720 kr/K
""", 'mo': """
mobile	587 on your K app	587 our K app
mobilen	324 direkte på K	1691 nyheter rett på K	1691 rett på K	2204 nyheter direkt i K	2204 direkt i K
mobilepay	347 K
modalidad	836 K premium
moderador	1822 não serão aprovados pelo K
moderados	1822 serão K antes
moderated	613 comments are K	613 pre-K
moderowane	1760 są K
mogelijk	1649 maak het volgende K
mois	1080 par K
moittii	984 K
molbu	2006 imamo malu K	2006 malu K
molila	2049 K
molili	2049 K
molio	2049 K
monat	446 einen K für	446 K für nur	501 im K	501 pro K
monate	473 # K lang
monatlich	501 K
monday	17 every K
mondogatta	1230 K
mondta	1230 K
montag	17 jeden K
month	573 try a K for	573 try it for a K	580 for the first K	580 for your first K	742 a K	742 per K	742 every K	742 each K
monthly	641 one-off or K	688 reached your K limit	737 K gift	740 become a K	740 give K	742 K
months	573 K for $#	580 for the first # K	580 for the first three K
morgen	17 jeden K	17 am K	17 hver K	327 hver K i din	442 uns auch K
morgenbrevet	1695 K
morgon	17 varje K
morgonbrevet	2208 K
morning	17 every K	17 each K
moyens	1079 nos K
""", 'mu': """
muhabiri	2289 gazetesi K
muhabiridir	2289 K
muhabirimize	2288 K ulaşmak
muhabirlerimizle	2317 K
muistutti	984 K
mukaan	981 lähde K	981 tule K	984 K
multato	1360 ha K
multou	1869 K
mums	1531 seko K
""", 'na': """
naar	1622 mail K
nabiralnik	2112 v vaš K
nabiralniku	2112 v vašem K	2137 vašem K
nachdruck	402 K verboten	457 K nur mit
nachrichten	373 K-app	373 aktuelle K aufs handy	377 push-K	452 weitere K finden sie	452 mehr K finden sie	476 K des tages	476 alle K zum
nadaljevanje	2111 za K branja	2139 K spodaj
nadaljuje	2139 K pod oglasom	2139 K spodaj
nadaljujte	2111 K branje
nadie	835 K nos dice
naglasila	2049 K
naglasio	2049 K
najdete	260 další články K
najnowsze	1730 otrzymuj K
namenite	2142 K nam
napis	1791 taki K
napisz	1740 K do nas	1751 K do nas	1783 K:	1783 K na	1788 K do nas
naprej	2111 če želite brati K
napsal	285 K
napsala	285 K
narrated	636 is K by an ai	636 is K by ai
naslov	2112 na vaš e-K	2112 svoj e-K	2137 svoj e-K	2137 svoj e-poštni K
nastavak	1996 za K čitanja	2024 K ispod	2024 K teksta
nastavili	1996 da biste K čitanje
nastavite	1996 K čitati	1996 K čitanje
nastavlja	2024 K ispod	2024 K nakon
naszego	1756 K sklepu	1759 K quizu
naszej	1789 K pracy
naszym	1788 zostań K
naujienas	1479 K telefone	1480 K el. paštu	1491 mūsų K
naujienose	1468 google K
navegador	10 tu K	10 su K	10 el teu K	10 seu K	21 en este K para la próxima	21 neste K para a próxima	778 tu K no soporta	778 su K no soporta	1817 seu K não suporta
navela	2049 K
naveo	2049 K
navigateur	10 votre K	21 dans le K pour mon prochain	1023 votre K ne supporte pas	1023 votre K n'est pas
navodi	2049 K
""", 'ne': """
necesitamos	746 K pedirte	749 K tu apoyo	834 K tu ayuda	834 K de ti	834 te K
necessariamente	1839 não reflete K a opinião	1839 não refletem K a opinião
necessaris	21 camps K
necessitem	214 et K
nechcete	273 K přijít o	2096 K prísť o
nedeljno	17 jednom K
neem	1536 K nu een
nell	1298 apri K'app
nella	1296 K tua mail
neodvisni	2163 K mediji	2163 smo K
neodvisno	2162 podprite K
neophodna	21 K polja
neovisni	2047 ostanemo K
neovisno	2046 podržite K
nepriklausoma	1493 K žurnalistika
netiquette	391 beachten sie die K	1310 K
nettleser	10 din K
nettleseren	10 K din
nettstedet	1668 dette K bruker
neue	469 die K app
neuen	373 hier geht es zur K
neukunden	446 nur für K
neuvoi	984 K
neuvoivat	984 K
neuvoo	984 K
neuvottiin	984 K
news	373 K-app	476 alle K zum	476 alle K zu	587 K app for	628 is a K	650 K tip
newsblog	452 im K	452 unserem K
newsis	851 google K
newsletter	120 K	205 la nostra K	257 K	283 náš K	286 K	368 unseren K	368 unserem K	368 unserer K	368 K bestellen	368 K richtig	371 K an	371 K von	371 zum K	371 täglichen K	411 K	439 K erhalten	439 K empfangen	439 unser K	439 der K über	439 der K für	471 unser abend-K	471 unser morgen-K	471 unser K	471 K ist kostenlos	499 K an	500 unser K	500 unseren K	500 unserem K	500 dieser K	503 K	508 εγγραφείτε στο K	508 εγγραφή στο K	508 το K μας	508 γραφτείτε στο K	508 στο K των	508 στο K του	508 στο K της	557 το K μας	560 K	583 sign up for our K	583 sign up to our K	583 sign up for the K	583 subscribe to our K	583 join our K	583 get our K	583 our K here	583 receive our K	583 our daily K	583 our weekly K	583 our morning K	640 K	681 K soon	733 from our saturday K	741 our K	744 K	760 suscríbete a la K	760 apúntate a la K	760 nuestra K	824 suscribite al K	835 nuestra K	838 K	1008 inscrivez-vous à la K	1008 abonnez-vous à la K	1008 notre K	1067 vous adresser sa K	1079 notre K	1079 cette K	1082 K	1236 K kami	1236 langganan K	1276 K kami	1295 iscriviti alla K	1295 la nostra K	1345 le nostre K	1358 la nostra K	1358 questa K	1361 K	1730 zapisz się na K	1730 nasz K	1764 K	1789 nasz K	1792 K	1804 assine a K	1804 nossa K	1857 esta é a edição da K	1857 esta é uma edição da K	1867 nossa K	1870 K	1875 abonează-te la K	1875 abonați-vă la K	1875 înscrie-te la K	1914 K	1997 naš dnevni K	2004 K	2047 naš K	2050 K	2080 K	2105 náš K	2108 K	2119 K
newslettera	1730 zapisz się do K	1730 naszego K	1764 K	1789 naszego K	2004 K	2054 odber K	2080 K	2105 nášho K
newsletterem	1789 naszym K
newsletters	583 K may contain info about	640 K	741 our K	744 K	1008 nos K	1008 recevoir les K	1079 nos K	1082 K
newsletteru	257 K
newsletterul	1875 K nostru	1900 abonează-te la K	1911 K nostru
newslettery	257 K	2080 K
newsletterze	1764 K
newslettre	2080 K
newson	1193 google K
newspaper	741 our K
newsroom	695 not by the K	705 tell our K	705 our K	723 stories from our K	723 more from our K	741 our K	741 non-profit K	741 this K
newsticker	452 unserem K
next	708 our K	737 help pay for the K	737 pay for the K one
nezavisni	2047 K mediji	2047 ostanemo K
nezavisno	2046 podržite K
""", 'ng': """
ngay	2430 đăng ký K
""", 'ni': """
nieograniczony	1728 K dostęp
niets	1580 K uit deze	1641 K van deze site
nieuws	1551 K-app	1583 google K	1585 K of een tip	1621 app je K	1637 al het K over	1637 al het K uit	1648 K in je mail
nieuwsbrief	1548 onze K	1549 dagelijkse K	1549 wekelijkse K	1582 K	1650 onze K	1650 deze K	1653 K
nieuwsbrieven	1548 onze K	1582 K	1650 onze K	1653 K
nieuwsbron	1620 favoriete K
nieuwsquiz	1630 de K
""", 'nj': """
njuzleter	2004 K	2047 naš K
""", 'no': """
nombreux	1068 plus nous serons K
nonprofit	741 K newsroom	741 K news outlet
nosotros	834 colabora con K
nosso	35 K quiz	1797 apoie K	1797 apoie o K	1807 baixe K app	1807 no K app	1866 apoie K	1866 apoie o K	1866 siga o K	1866 entre no K	1867 K site
nostra	215 la K feina	1298 nella K app	1358 la K app
nostre	215 el K canal
nostro	35 K quiz	1358 il K sito	1358 che il K
nota	20 leer esta K	828 para leer esta K
noticia	835 esta K
noticias	801 en google K	801 tu fuente de K
notificaciones	14 las K	768 activa las K	768 activar K	769 recibir K
notifications	14 K	591 turn on K	591 turn on desktop K	591 would like to send you K	591 K from this site	592 enable K	592 allow K	592 receive K	1014 activer les K	1014 activez les K	1014 autoriser les K
notifiche	14 le K
notified	583 sign up to be K	592 get K
notifikace	255 K
notifikasi	14 K	1237 aktifkan K	1237 dapatkan K	1275 nyalakan K
notifikation	324 K
notifikationer	14 K	324 K
notify	592 K me of	592 K me when	613 K me of new posts
notis	2204 K
notiser	14 K	2204 K	2204 push-K
notre	35 K quiz	1079 K site
nouvelle	1028 ouvre dans une K fenêtre
novice	2112 na naše K	2112 na e-K	2119 e-K	2137 na e-K	2163 naše K
novinar	2010 je K	2010 , K	2010 - K	2125 je K	2125 , K	2125 - K
novinari	2047 naši K
novinarji	2163 naši K
novinarju	2124 pišite K
novinarka	2010 je K	2010 , K	2010 - K	2125 je K	2125 , K	2125 - K
novinarki	2124 pišite K
novinarstvo	2047 nezavisno K	2047 neovisno K	2047 naše K	2163 neodvisno K
noviniek	2054 odber K
""", 'nu': """
nuestra	765 en K app	834 únete a K	835 K app	835 K web
nuestras	835 K redes
nuestro	35 K quiz	749 apoya K	773 únete a K canal	834 apoya K	834 únete a K	834 recibe K	835 K canal	835 K medio	835 K sitio	835 K equipo
nuestros	780 K socios	835 K socios
numer	1790 K krs
nunca	835 más que K
nur	446 abo für K
""", 'ny': """
nyheder	312 google K	346 vores K
nyhedsbrev	294 vores K	294 tilmeld dig K	327 K	348 vores K	351 K
nyhedsbreve	294 vores K	348 vores K
nyhedsbrevet	294 få K	327 K
nyhetene	1691 K rett på mobilen	1717 K våre
nyheter	1679 google K	2193 google K	2229 våra K
nyheterna	2178 följ K	2204 K direkt i mobilen
nyhetsbrev	1661 vårt K	1661 våre K	1661 meld deg på K	1661 abonner på K	1695 K	1719 vårt K	1719 våre K	1722 K	2174 vårt K	2174 våra K	2174 anmäl dig till K	2208 K	2231 vårt K	2231 våra K	2234 K
nyhetsbrevet	1661 få K	1695 K	2208 K
nyilatkozta	1230 K
nyt	977 hae K
""", 'ob': """
obavezna	21 K polja
obavijesti	14 K
obbligatori	21 campi K sono	1310 i campi K
obchode	2072 našom K
oberoende	2230 stöd K
objasnila	2049 K
objasnili	2049 K
objasnio	2049 K
objavljen	22 ne bo K
objavljena	22 neće biti K
objavljivanje	2020 K komentara
obligatoires	21 champs K sont	1028 les champs K
obligatori	1310 i campi K
obligatorii	21 câmpurile K
obligatorios	21 campos K están	783 los campos K
obligatoriska	21 K fält	2183 K fält
obligatoriske	21 K felt	1670 K felt
obratite	2009 K nam se	2009 K se našem
obrigado	1866 K por ler
obsah	9 tento K
obsahu	9 tohoto K	9 tohto K	236 další šíření K	270 ke všemu K	2081 celému K
obserwuj	1735 K nas na	1735 K nas w	1788 K nas
obvestila	14 K	2112 na K
""", 'oc': """
occupa	1323 si K di
ochtend	17 elke K	1605 elke K het
""", 'od': """
od	2023 K # €	2081 K # €	2138 K # €
odbieraj	1785 K
odcinek	1757 K
odcinka	1757 K
oddajte	2147 K svoj glas
odejdete	219 než K
odete	2006 prije nego što K	2006 pre nego što K
odgovara	30 ne K
odgovor	21 otkaži K
odgovoran	30 nije K
odgovorila	2049 K
odgovorio	2049 K
odgovorna	30 nije K
odidete	2121 preden K
odoberajte	2101 K
odobrenja	2042 bez K
odomknite	2053 K si
odpowiada	30 nie K
odpowiedzi	21 anuluj pisanie K
""", 'of': """
oferecer	1800 K este artigo
off	742 one-K
offert	1001 vous est K	1080 mois K
offrez	1078 K-lui	1078 K-nous
offrici	1357 K un
offrimi	1357 K un
""", 'og': """
oglasa	11 K	2047 bez K
oglasov	2163 brez K
oglasu	11 K
""", 'oi': """
oikeuden	29 varaa K
""", 'ok': """
okumaya	2271 K devam etmek için
okurlarimiz	36 K	2319 K
okurlarimizin	2301 K desteğiyle	2319 K
okurlarin	2301 K desteği olmadan
okuyun	2306 K
""", 'ol': """
olarak	2271 abone K	2288 bize anonim K
olmayanlara	2315 abone K
olun	2318 üye K
olursunuz	2306 kabul etmiş K
olvassa	1206 K tovább
""", 'om': """
omiljene	2007 K izvore
omiljeni	2007 K izvor
""", 'on': """
onafhankelijk	1607 wij K	1607 we K
onafhankelijke	1540 steun K journalistiek	1649 steun K	1650 K journalistiek
onafhankelijkheid	1650 onze K
onbeperkt	1543 lees K	1543 K lezen	1545 K toegang	1610 K digitaal
ondersteunt	1563 je browser K	1563 uw browser K
onderzoek	1650 dit K
onderzoeken	1650 onze K
onderzoeksjournalist	1586 is K
onderzoeksredacteur	1625 is K
onderzoeksredactie	1585 onze K
one	740 make a K-time	740 will you be K of
online	466 unser K-shop	666 our K shop	666 our K store	708 our free K	708 our K event
onlineshop	426 im K bestellen
ons	1584 app K
ontdek	1649 K nu
ontvang	1548 K onze	1549 K elke
onze	1551 K app	1585 tip voor K	1650 K app
""", 'oo': """
oordeelde	1652 K
""", 'op': """
opakoval	285 K
opakovala	285 K
opakuje	285 K
open	587 K in app	587 K in the app	1551 K in app
opfordrede	350 K
ophavsretsloven	309 beskyttet af K
ophavsretten	309 K tilhører
opiniestuk	1589 ingezonden K
opinion	30 K of	613 have an K on this
opinions	30 K of
oplyser	350 K
oplyste	350 K
opmerking	1585 tip of K	1585 vraag of K	1585 K over dit artikel
opozarja	2165 K
oppfordret	1721 K
opphavsrettslig	1676 K beskyttet
opplyser	1721 K
opplyste	1721 K
opprett	1659 K en konto for	1718 K en konto
opsiger	329 indtil du K
opublikowany	22 nie zostanie K	1740 twój adres e-mail nie zostanie K
opzegbaar	1651 K
""", 'or': """
ordenou	1869 K
ordinato	1360 ha K
ordnete	502 K an
organizatori	2049 pozivaju K
organizatorzy	1791 zapraszają K
original	629 read the K article	1076 lire l'article K
originally	629 this article was K published on	629 this story was K published on	629 this story K appeared	629 this article K appeared	629 K published at	697 story was K published by	697 story was K published on	697 story was K published in the	697 article was K published by	697 article was K published in our
originalment	213 es va publicar K a	213 es va publicar K en	213 publicat K a
originalmente	793 este artículo fue publicado K	794 publicado K en	1833 publicado K em	1865 publicado K no	1865 publicado K na
originariamente	1320 articolo pubblicato K	1353 pubblicato K in
ortaklarimiz	2278 biz ve K
ortsseite	452 unserer K
""", 'os': """
ostatak	1996 K članka
ostrzega	1791 K
oszd	25 K meg
""", 'ot': """
otrzymuj	1785 K
otsustas	878 K
""", 'ou': """
our	638 is K
""", 'ov': """
ovdje	2006 kad ste već K
overblikket	327 K hver dag	327 K hver morgen
overname	1580 K zonder
overnemen	1617 dit artikel K
oversikten	1695 få K
overview	702 this K
overzicht	1627 dit K
ovisi	2046 K o vama
""", 'ow': """
owner	741 has no K	741 have no K
""", 'oy': """
oynat	2306 K
""", 'oz': """
ozvite	2065 K sa nám	2104 K sa nám
""", 'pa': """
padeda	1482 jūsų parama K
padroni	1346 non ha K	1358 senza K	1358 libera da K
pagar	1866 ajude a K
page	708 our jobs K
paghi	1357 K un'ora
pago	838 muro de K
pague	1835 K-nos um café
pahoitteli	984 K
paid	605 we get K if you buy	605 we may be K
paikkaa	977 hae K
pakolliset	21 K kentät
palautetta	981 anna K
palus	878 K
palusid	878 K
palvelusta	955 ulkoisesta K	955 upotus K
panaszolta	1230 K
pandangan	1273 tidak mewakili K	1273 K pribadi penulis
paparnya	1278 K
paper	638 is the K's
par	1080 K an
parama	1492 jūsų K	1496 K
parancsolta	1230 K
parceiros	1819 nós e os nossos K	1867 nossos K
paremkite	1482 K mus	1492 K mus
part	630 no K of this
partagez	25 K-le	25 K-la
parte	1793 faça K e
partecipato	1336 non ha K alla stesura
parteispende	503 K
partenaires	1025 nos K et nous	1025 nous et nos K	1079 nos K
participar	784 para K
participez	986 K à
participou	1848 não K da produção	1848 não K na produção
partilhada	1843 uma publicação K por
partilhe	25 K-o
partir	988 avant de K	1868 a K de # euros
partner	388 wir und unsere K	456 von unserem K	1308 i nostri K	2181 vi och våra K
partnere	301 vi og vores K	1668 vi og våre K
partnerlinkeket	1207 K
partnerlinks	37 K
partnerom	2024 u suradnji s K	2024 u saradnji sa K
partners	456 anzeige eines K	610 we and our K	741 our K	1565 wij en onze K	1650 onze K
partnership	630 was produced in K with
partnerske	2024 K poveznice	2139 K povezave
partnerskie	1768 linki K
partnerzy	1738 my i nasi K	1738 nasi zaufani K
pasak	1495 K
pasakojo	1495 K
pass	597 K this on
passende	473 sie das K abo
passendes	473 sie ihr K abo
patreon	127 в K	641 on K	641 our K	2371 на K
patron	568 become a K of	740 become a K
patronem	1771 zostań naszym K	1788 zostań K
patroni	1789 nasi K
patronite	1771 na K	1789 na K
paypal	442 per K
paywall	443 K	500 ohne K	503 K	741 we have no K	741 we do not have a K	744 K	1082 K	1361 K	1870 K
paywalls	744 K
""", 'pe': """
pe	1912 K an
peatoimetaja	854 K
pedimos	834 te K ayuda
pedirte	746 tenemos un favor que K
pediu	1869 K
peiling	35 onze K	1630 onze K
pelanggan	1235 khusus K	1264 untuk K	1276 K kami	1279 K
pembaca	18 berkat K	1276 K kami
pendant	1080 K un mois
pendapat	1273 K pribadi penulis
peneliti	1251 adalah K
pengar	2231 kostar K
penger	1719 koster K
pentru	1901 fără niciun cost K tine
penulis	1251 adalah K
people	18 thanks to K like	684 funded by K like you
pequeno	1794 um K favor a pedir
per	1720 K år	2232 K år
peramban	10 K anda
percent	581 # K left to read
perfil	1813 siga nosso K
periodisme	214 dona suport al K	215 el nostre K	215 fent K	215 fem K
periodismo	749 apoya el K	825 hacer un K	834 apoya el K	834 colabora con el K	835 nuestro K	835 K de calidad	835 hacemos K	835 haciendo K
periodista	191 és K	796 es K
periodistas	824 nuestros K	835 nuestros K
periodistes	215 els nostres K
perjantaisin	17 K
permanencia	836 sin K
permission	629 reproduced here with K	629 reproduced with K	644 written K	644 prior K	645 without K	659 K to load	659 K before anything is loaded	697 K to reuse this
perskaitykite	1492 K visą
personal	658 views are K
personale	1879 datele tale K
personales	780 datos K serán
personas	825 K como tú	834 K como tú
persondatapolitik	301 K
personenbezogene	389 K daten
personnelles	1026 vos données K
personoplysninger	301 dine K
personopplysninger	1668 K
personuppgifter	2181 dina K
personverninnstillinger	1685 K
pertama	1277 bulan K
pesquisa	35 nossa K
pesquisador	1836 é K
pesquisadora	1836 é K
pevali	2049 K
""", 'ph': """
phone	600 news to your K
photographer	652 staff K
photos	666 K from this story	666 K from this event
""", 'pi': """
pide	837 K
piebilda	1534 K
piece	700 this K	741 this K
pierwszy	1790 K miesiąc
pirmas	1494 K mėnuo
pisala	2049 K je
pisalo	2049 K je
pisao	2049 K je
pisz	1783 K na
pitala	2049 K
pitali	2049 K
pitao	2049 K
pitch	561 K in	641 K in
pitching	740 consider K in
pix	1835 um K	1868 K
""", 'pj': """
pjevali	2049 K
""", 'pl': """
plakaten	1676 vær varsom-K
plakatens	1689 vær varsom-K
plattform	500 unsere K
player	9 this K
please	573 K log in to	596 K share this	642 K help	740 K chip in	740 K give	740 K help if	740 K give if
pleide	1721 K
pliki	1753 bez zgody na K
plusartikelen	1650 K
plusartikels	1543 gratis K	1650 K
""", 'po': """
pobierz	1788 K naszą
poche	1065 dans votre K
podatkov	2137 obdelavo osebnih K
podatku	1726 przekaż #% K	1771 #% K	1771 #,# K
podcast	34 our K	34 unserem K	34 unseren K	34 notre K	34 nuestro K	34 nostro K	34 nostri K	34 nosso K	34 onze K	34 vår K	34 vores K	34 naš K	251 K	321 K-app	348 vores K	410 den K können sie	410 den K kannst du	410 unseren K	500 unser K	500 unseren K	531 K	557 το K μας	634 follow the K	741 our K	835 nuestro K	1079 notre K	1276 K kami	1358 il nostro K	1629 op de K	1650 onze K	1688 hører K	1757 K	1789 nasz K	1867 nosso K	2018 K	2047 naš K	2074 K	2105 náš K	2133 K	2295 K'i	2295 K'imizi
podcasta	2018 K	2133 K
podcastapp	321 K	1629 favoriete K
podcaste	34 našom K
podcasten	321 K	1688 K
podcastimiz	2319 K
podcastimizi	34 K
podcastimme	34 K	982 K
podcastov	2074 K
podcasts	34 our K	34 unsere K	34 nos K	34 nuestros K	34 nossos K	321 hvor du lytter til K	321 hvor du hører K	410 wo es K gibt	467 folgen des K	467 folge des K	531 K	634 wherever you get your K	634 wherever you listen to K	634 wherever you get K
podcastu	34 naszego K	34 našem K	34 našem K	251 K	1757 K	2018 K	2074 K	2133 K
podcastul	34 K nostru	1911 K nostru
podcastunk	1228 K
podcastunkban	34 K
podcasty	251 K	283 naše K	1757 K	2074 K
podd	34 vår K	2231 vår K
poddapp	2202 K
poddar	34 våra K	2202 K finns
podden	2202 K
podelite	25 K
podemos	1858 sua ajuda K
poderemos	1858 a sua ajuda K	1866 com a sua ajuda K
podijelite	25 K
podkast	1688 hører K	1719 vår K	2018 K	2133 K	2163 naš K
podkasta	2018 K	2133 K
podkastapp	1688 K
podkasten	1688 K
podkastu	2018 K	2133 K
podle	285 K
podotkl	285 K
podpora	282 vaše K	2104 vaša K	2162 vaša K
podpore	2105 vďaka K	2142 brez vaše K	2163 brez vaše K
podporo	2162 vašo K
podporte	2086 K	2104 K nás	2104 K našu
podpory	263 bez vaší K	283 bez vaší K	2086 bez vašej K	2105 bez vašej K
podprite	2142 K	2162 K nas	2162 K naše
podremos	834 con tu ayuda K
podziel	25 K się
poinformuj	1783 K nas
points	702 the bullet K	702 these bullet K	702 the key K above
pokutoval	285 K
policy	610 our cookie K
politica	1879 K de cookie
political	628 is a K	628 is the K editor
politicieni	1901 nu depinde de K
politika	2278 çerez K
politikasi	2278 gizlilik K
politikredakteur	492 ist K
politikredakteurin	492 ist K
politikressort	416 leitet das K
politikwissenschaftler	407 ist K
politologue	1041 est K
poll	35 our K	613 vote in our K	613 take our K	1630 onze K
polub	1735 K nas na
pomagajte	2162 K nam
pomocou	2088 K ai
pomozite	2027 K nam	2046 K nam
pomozte	282 K nám
ponavlja	2049 K
ponavljao	2049 K
ponctuel	1043 un don K
pop	561 K your
poprosil	285 K
poprosila	285 K
por	1862 um ano K #
poradil	285 K
portal	1789 nasz K	2047 naš K	2163 naš K
portalu	1767 na naszym K	1767 w naszym K
posez	1078 K-la à	1078 K-nous
posible	18 hace K
posielajte	2065 K nám
positions	666 our open K
poslechnout	252 si můžete K
posljednji	2036 K besplatni članak
possible	206 ajuda a fer K	215 ajuda a fer K
post	20 rest of this K	659 to view this K	659 to see this K	695 this is a paid K	700 this K	741 this K	1590 deze K te
postadress	2174 din e-K	2183 din e-K kommer inte
postadresse	1661 din e-K	1670 din e-K vil ikke
postanite	2046 K član	2162 K član	2162 K naročnik
postanizda	2299 her sabah e-K	2299 e-K	2313 e-K
postaw	1788 K nam	1788 K mi	1788 K kawę
postfach	368 in dein K	368 in deinem K	368 direkt ins K	371 in ihrem K	371 in ihr K
postkasti	862 otse K
postkastis	862 iga hommik sinu K	862 sinu K
posts	15 free K
potrebna	2046 K nam je
potrebujeme	2104 K vašu podporu
potrebujemo	2127 za ogled K	2162 K vašo
potremo	1346 aiuto K	1357 con il tuo aiuto K
potrivit	1913 K
potrzebujemy	1726 K twojego wsparcia	1788 K twojej pomocy	1788 K twojego wsparcia
pound	740 K you give
pourboire	1044 un K
poursuivez	999 K votre lecture
poursuivre	999 K votre lecture
povedal	2107 K	2165 je K
povedala	2107 K	2165 je K
povestit	1913 a K
povikao	2049 K
powered	740 K by you
powerful	741 hold the K to account
powiadomienia	14 K	1732 włącz K	1732 K push	1732 chcesz otrzymywać K
powiedzieli	1791 K
powtarza	1791 K
pozivala	2049 K
pozivali	2049 K
pozivao	2049 K
poznamenal	285 K
poznamenala	285 K
pozvala	2049 K
pozvao	2049 K
""", 'pr': """
praat	1569 K mee	1649 K mee
praca	1789 nasza K
pracujte	249 K s námi	2072 K s nami
prati	2038 K nas na
pratite	2046 K nas
pravi	2165 K
precisa	1793 K de você	1866 K de si
precisamos	1794 K da sua ajuda	1797 K do seu apoio	1866 K da sua ajuda
precisato	1360 ha K
preciso	1823 é K estar logado
precizat	1913 a K
prednostne	2122 K vire
prednostni	2122 K vir
prednostnih	2122 K virov
prednostnim	2122 K virom
predplatitelia	2094 len K	2094 iba K	2094 nájdu K	2094 prečítajú K	2108 K
predvajanje	2127 K videa
preferate	1885 sursele tale K
preferences	610 your cookie K	711 cookie K	711 privacy K
preferida	189 font K	801 fuente K	1840 fonte K
preferidas	801 fuentes K	1840 fontes K
preferides	189 fonts K
preferido	801 medio K
preferidos	801 medios K
preferirane	2007 K izvore
preferirani	2007 K izvor
preferiranih	2007 K izvora
preferita	1301 fonte K su google	1326 fonte K
preferite	1326 fonti K
preferowane	1749 K źródło	1749 K źródła
preferowanego	1749 K źródła
preferowanych	1749 K źródeł
preferowanym	1749 K źródłem
preferred	600 K source on google	646 K source	715 K sources
preglednik	10 vaš K
prehratie	2068 K videa
prejemajte	2112 K vsako	2159 K
prejemati	2152 želite K
prejmite	2159 K
preklinjao	2049 K
preluarea	1884 K textelor
prema	2049 K
premier	1003 le K mois	1080 le K mois
premium	1610 toegang tot alle K
premoderated	613 K
prenesite	2162 K
prenumerant	2172 bli K	2172 redan K	2172 som K	2229 en K	2230 bli K
prenumeranter	2172 endast för K	2220 är för K	2220 bara K	2220 endast K	2231 våra K	2234 K
prenumerata	1496 K
prenumeration	2234 K
prenumerationen	2174 avsluta K när
prenumeratoriai	1488 tik K
prenumeratoriams	1458 tik K	1488 tekstas skirtas K	1488 straipsnis skirtas K
prenumeratorzy	1779 tylko K
prenumerera	2172 K för att	2174 K på nyhetsbrev	2207 genom att K	2230 K på vårt
prenumeruojate	1458 jau K
prenumeruokite	1492 K
preostanek	2111 K članka
presenteie	1800 K
prethodnog	2042 bez K odobrenja
pretplata	2050 K
pretplati	2022 hvala na K
pretplatite	1996 K se već od	2046 K se
pretplatnici	2035 samo K	2050 K
pretplatnicima	1996 dostupan samo K	1996 dostupan je samo K	1996 dostupan je K	1996 dostupno samo K	2003 samo K	2035 samo K
pretplatnik	1996 već ste K	2046 postanite K
pretplatnike	1996 dostupan samo za K	2003 samo za K
pretplatu	1996 već imate K	2023 uz K	2023 K	2044 uz K
preuzimanje	2002 zabranjeno K	2026 zabranjeno K	2026 zabranjeno je K
preuzmite	2046 K
preventing	606 browser extension is K
preview	716 free K
price	742 the K of a
pridajte	2097 K si nás	2104 K sa k nám
prihvatate	2022 prijavom K
prijavi	24 K se	2022 hvala na K
prijavili	2022 hvala što ste se K
prijavite	24 K se	2046 K se na	2162 K se na
prijavo	2137 s K se	2137 s K na	2137 hvala za K
prijavom	2022 K se slažete	2022 K na
priljubljen	2122 K vir
priljubljene	2122 K vire
priljubljeni	2122 K vir
prima	1912 K lună
primajte	2043 K
primate	2037 želite da K
primati	2037 želite K
primeiro	1868 K mês
primer	216 el K mes	836 el K mes
primo	1359 il K mese
principles	629 the thomson reuters trust K
print	596 click to K
prioriterad	2193 K källa
pripomenul	2107 K
prisijunkite	24 K	1492 K prie mūsų
prispejte	2086 K	2104 K	2104 K aj vy
prispevek	2163 ta K
privacidad	781 política de K	835 nuestra política de K
privacidade	1820 política de K
privacitat	194 política de K
privacy	610 see our K policy	610 to our K policy and terms	610 and the google K policy	741 our K policy
privacybeleid	1565 ons K	1605 ga je akkoord met het K
privacyverklaring	1567 K
privatlivspolitik	301 K
priznaje	2049 K
priznal	2107 K
priznala	2049 K
priznao	2049 K
probeabo	352 K	360 wochen im K
probeer	1649 K nu	1649 K een maand
proberen	1651 gratis K
processing	610 consent to the K
prochains	1079 nos K articles
prodavnici	2016 našoj K
produce	684 not free to K	684 not cheap to K
produced	695 K by our brand
proefabonnement	1545 K	1649 neem een K	1651 K
profesor	796 es K	1887 este K
profesora	796 es K
professeur	1041 est K
professeure	1041 est K
professionista	1323 è giornalista K	1323 giornalista K
professor	191 és K	407 ist K	628 is a K	628 is an assistant K	1836 é K
professora	191 és K	1836 é K
professore	1323 è K
professoressa	1323 è K
professorin	407 ist K
profilazione	1307 i cookie di K
profitez	986 K de	999 K de nos offres
prohibida	794 queda K
proibida	1833 é K a
project	1062 trust K
promis	1913 a K	1913 au K
promise	740 K never to
propustite	2037 ne K
prosbu	219 máme na vás K	219 máme malou K	2061 máme malú K	2061 malú K
proseguire	1349 per K la lettura
prosil	285 K
prosila	285 K
prosili	285 K	1791 K
prossima	21 in questo browser per la K
proszono	1791 K
protejate	1908 K de dreptul de autor
provalo	1288 K gratis	1357 K gratis
provided	610 content K by a third party	659 contains content K by
provision	385 erhalten wir eine K	385 eine kleine K	456 bekommen wir eine K	456 eine K vom	478 K
provisions	385 K-links
provisionslinks	478 K
prozent	447 K rabatt
przedruk	1769 K za zgodą
przegap	1781 nie K
przekonuje	1791 K
przetwarzanie	1738 K danych osobowych
przez	1773 K ai
przycisk	1762 klikając K
przyznaje	1791 K
""", 'ps': """
psal	285 K
psala	285 K
""", 'pt': """
ptal	285 K se
ptala	285 K se
ptali	285 K se
ptaly	285 K se
""", 'pu': """
pub	11 la K
pubblicare	6 K un commento	1310 prima di K un commento
pubblicato	22 non sarà K	1310 il tuo indirizzo email non sarà K
publicada	22 no será K
publicado	22 não será K	1822 o seu endereço de e-mail não será K
publicat	1908 a fost K inițial în
publication	568 is a reader-supported K	695 accurate at the time of K	695 correct at the time of K
publicera	21 inloggad för att K
publiceras	22 kommer inte K	2214 får inte K
publiceret	22 vil ikke blive K
publicidad	11 la K	778 bloqueador de K	835 sin K
publicidade	11 a K	1849 depois da K
publicitat	11 la K	215 sense K
publicitate	11 K
publikovanie	2059 K alebo ďalšie šírenie
publisert	22 vil ikke bli K
published	22 will not be K	613 your email address will not be K	630 was first K by	630 was first K on	697 K under license
publishing	695 accurate at the time of K
puhelimeesi	961 suoraan K
puis	1000 K # €
puisque	988 K vous êtes là
pungkasnya	1278 K
punya	1235 sudah K akun
purchase	605 K through links on our site
push	438 per K
pushbericht	1603 een K bij
pushbeskeder	324 K
pushmeldingen	1555 K
pushnotiser	2204 K
pushvarsler	1691 K
pustit	252 si můžete K
""", 'py': """
pytali	1791 K
pyysi	984 K
""", 'qu': """
queremos	746 K pedirte un favor
questa	9 K mappa
questo	9 K tweet	9 K video
qui	1281 già che sei K
quieras	753 cancela cuando K	836 cancela cuando K
quitter	988 avant de nous K
quiz	35 our K	35 onze K	35 nasz K	35 vårt K	1630 doe de K	1630 onze K	1759 nasz K	1759 K
quizie	1759 naszym K	1759 K
""", 'ra': """
raccolta	1361 K fondi
racconta	1360 K
raccontato	1360 ha K
raconte	1081 K
rad	2047 naš K
radil	285 K
radila	285 K
radili	285 K
radzi	1791 K
radzili	1791 K
radzono	1791 K
ragino	1495 K
raise	684 help us K
rajaton	932 K pääsy
rakendus	860 meie K	860 K
rakenduses	860 K
raksti	1531 K mums
raksts	1532 šis K
rakstu	1530 šo K
rakstus	1532 visus K
range	736 shop the K
rappelle	1081 K
""", 're': """
reach	656 K him at	656 K her at	656 K them at	684 we would K our goal	684 we'd K our goal	740 help us K
reached	581 you've K your limit of free	627 can be K at
reacties	1570 in de K
read	0 K time	0 time to K	0 min K	0 mins K	0 min. K	20 to K this	20 to K on	581 # % left to K	636 is K by an ai	636 is K by ai	690 link can K this	741 what you just K
readers	18 thanks to K	18 thanks to our K	18 K like you	36 our K	563 we're asking K	637 thank you, K	684 funded by K like you	705 K' editor	737 K make this	740 K like you	740 join the K	741 our K	741 funded by its K	744 appeal for K	744 K pay
reading	0 K time	573 keep K for just	573 keep K with a	573 K this post for free	577 to finish K	577 to keep K	690 to your K list
reageren	6 K	1570 om te K	1585 K? mail	1585 K op dit artikel
realizarea	1896 nu a participat la K
realizzazione	1336 non ha partecipato alla K
recalled	743 K
recalls	743 K
recaptcha	583 protected by K
receba	1793 K as	1804 K no seu	1804 K todos os dias	1866 K no seu
receive	583 K email from us on behalf of	584 sign up to K	584 K emails from	610 agree to K emails	740 to K new posts
recevez	986 K chaque	1009 K chaque	1009 K tous les	1078 K notre
recevoir	1015 K les alertes	1067 j'accepte de K
recherche	500 diese K
recherchen	500 unsere K
rechercheteam	415 K
rechtbankverslaggever	1625 is K
recibe	745 K cada	763 K cada	763 K todas las
recibir	824 acepto K
reclamat	1913 a K
reclame	1911 fără K
recomandat	1913 a K	1913 au K
recomenda	1869 K
reconheceu	1869 K
reconnu	1081 a K
recunoscut	1913 a K
recurring	641 K donation	742 K donation
redacteur	1586 is K	1586 is politiek K	1625 werkt als K
redactie	1569 mail de K	1585 contact op met onze K	1585 contact op met de K	1585 tip voor de K	1589 mening van de K	1614 K heeft geen	1649 mail de K	1649 tip de K	1650 onze K
redactor	191 és K	796 es K	1887 este K
redactora	191 és K	796 es K
redakce	243 napište do K	249 do K	249 do naší K	283 naše K	283 jsme malá K
redakci	283 naši K
redakcia	2105 naša K	2105 sme malá K
redakcie	2059 bez súhlasu K	2065 napíšte do K	2072 do K	2072 do našej K
redakcija	1493 mūsų K	1532 mūsu K	2047 naša K	2047 mala K
redakciji	2009 javite se K	2009 pišite K	2016 našoj K
redakcijos	1467 K sutikimo
redakciju	2047 našu K
redakcja	1789 nasza K
redakcji	1769 bez zgody K	1789 naszej K
redaksi	1275 hubungi K	1276 K kami	1276 email K	1276 K
redaksjon	1719 vår K
redaksjonen	1718 kontakt K	1719 kontakt K
redakteur	407 ist K	416 als K	416 seit # K
redakteurin	407 ist K	416 als K	416 seit # K
redaktion	348 vores K	416 leitet die K	420 meinung der K	456 K war an der	457 nicht von der K	460 melden sie sich bei der K	480 produkte wurden von der K	500 unsere K	2231 vår K
redaktionell	480 produkte K ausgewählt
redaktionelle	388 externe K inhalte
redaktionen	303 skriv til K	2183 mejla K
redaktor	244 je K	244 , K	244 - K	1752 - K	1752 , K	2066 je K	2066 , K	2066 - K
redaktore	1511 galvenā K	1511 K
redaktorem	244 je K	1752 jest K
redaktorius	1472 K
redaktorka	244 je K	244 , K	244 - K	1752 - K	1752 , K	2066 je K	2066 , K	2066 - K
redaktorkou	244 je K	2066 je K
redaktorom	2066 je K
redaktors	1511 galvenais K	1511 K
redaktur	1251 adalah K
redazione	1345 la K ti invia	1358 la nostra K
refresh	671 K this page	671 K the page
regala	753 K esta nota
reggel	17 minden K
regioverslaggever	1586 is K
registe	1800 K-se para
register	573 K for free to
registered	688 K users can
registraci	256 děkujeme za K	258 po K
registrarte	763 al K
registrate	824 K a nuestro	834 K
registrati	1280 K per	1291 K per	1357 K gratis
registration	716 free K gives
registreer	1543 K je
registrera	2207 genom att K dig
registrere	1694 ved å K deg
registrieren	361 K sie sich
registrierung	412 K	446 mit ihrer K	447 die K ist kostenlos
registrirajte	2023 K se besplatno	2023 besplatno se K	2138 brezplačno K	2138 K se brezplačno
registrujte	282 K se	2023 K se besplatno
regrette	1081 K
regrettent	1081 K
reiseangebote	466 unsere K
rejoignez	1019 K-nous sur	1078 K-nous	1078 K notre	1078 K nos
rekao	2049 K
rekla	2049 K
reklam	283 bez K	1789 bez K	1789 nie mamy K
reklama	2047 bez K
reklamdan	11 K
reklame	11 K
reklamelenker	1699 K
reklamelinks	331 K
reklamer	348 uden K
reklamin	11 K
reklamou	11 pod K	11 za K
reklamowej	1768 we współpracy K
reklamsiz	2319 K
reklamy	11 K
relatou	1869 K
rely	741 we K on
remaining	581 free articles K	581 free article K	581 articles K this month	581 free stories K
remind	744 K me later
removed	613 this comment has been K
rendszeres	1227 legyen K
replied	743 K
reply	6 leave a K
report	675 K an error
reportage	500 diese K	1079 ce K
reportagem	1867 esta K
reportagens	1867 nossas K
reportaje	835 este K
reported	743 K that
reporter	407 ist K	416 als K	416 seit # K	625 contact the K at	626 is a K at	628 is a K	628 is a senior K	650 contact the K	650 contact our K	650 email the K	652 K	1041 est K	1251 adalah K	1683 er K i	1752 - K	1752 , K	1887 este K	2010 je K	2010 , K	2125 je K	2125 , K	2197 är K på
reportera	796 es K
reporterem	1752 jest K
reporterin	407 ist K	416 als K	416 seit # K
reporterka	1752 - K	1752 , K	2010 je K	2125 je K
reportero	796 es K
reporters	740 ask our K	741 our K	741 we, the K
reporting	613 why are you K this	684 keep our K free	701 this K	723 more of our K	741 our K	741 this K	741 K like this	741 goes to K
reports	654 K on
representa	1839 não K a opinião
representam	1822 os comentários não K
reproduced	630 may not be K
reproducerea	1884 K integrală
reproduction	629 K without permission	697 K in whole or in part	1039 toute K	1039 droits de K	1039 K interdite	1040 toute K	1040 droits de K	1040 K interdite
republish	629 K our articles	629 K this article	697 K this story	697 K our stories
republished	629 K with permission	629 is K from
required	21 K fields are marked	613 K fields are marked
research	628 is a K fellow
researcher	628 is a senior K	628 is a K
reserva	29 es K el dret
reservados	794 derechos K	1832 todos os direitos K
reservamo	29 K-nos o direito
reservamos	29 nos K el derecho	29 nos K o direito
reservats	188 tots els drets K
reserve	29 K the right
reserved	517 all rights K	573 article is K for	629 all rights K	1382 all rights K
reserves	29 K the right
responsabile	30 non è K
responsabilidad	30 K de	820 K de sus autores	820 K de quienes los
responsabilidade	30 K de	30 K dos	1822 os comentários são de K
responsabiliza	30 não se K	820 no se K de las opiniones
responsable	30 pas K	30 no se hace K	820 no se hace K de las opiniones
responsibility	30 K of	30 no K for
responsible	30 not K for
resposta	21 cancelar K
respuesta	21 cancelar la K
ressortleiter	492 ist K
ressortleiterin	492 ist K
rest	20 to read the K	573 to read the K of this	700 the K of this
restants	1005 articles gratuits K
reste	1006 il vous K #%	1006 il vous K # %
resultater	312 google-K
results	715 your search K	715 your google K
retrouvez	1019 K-nous sur	1048 K	1078 K-nous
rette	322 K fejl
retter	322 K fejl	322 K alle fejl	1689 vi K feil
rettigheter	1676 alle K forbeholdt
reuters	1039 avec K	1040 avec K
revelou	1869 K
revient	1068 vous K qu'à
rewritten	629 may not be published, broadcast, K
""", 'ri': """
ricamiz	2267 küçük bir K var	2267 sizden bir K var
ricercatore	1323 è K
ricercatrice	1323 è K
ricevi	1296 K ogni	1357 K ogni	1357 K la
ricordato	1360 ha K
rief	502 K
riep	1652 K
riferito	1360 ha K
riippumaton	982 K media
riippumatonta	981 tue K	982 K journalismia
riproduzione	1320 K riservata	1320 © K	1353 è vietata la K	1353 vietata la K
riserva	29 si K
riservata	1355 K agli abbonati
riservati	1320 tutti i diritti K	1355 K agli abbonati
riservato	1288 K ai nostri abbonati	1288 questo contenuto è K	1349 K agli utenti	1355 K agli abbonati
riserviamo	29 ci K
rispecchiano	30 non K
risposta	21 annulla K
""", 'ro': """
robot	319 af en K
rocznie	1790 K
ropade	2233 K
ropar	2233 K
roper	1721 K
ropte	1721 K
round	640 our K-up
roundup	583 get a weekly K	640 our K	640 weekly K
rozhodl	285 K
rozhodol	2107 K
rozpowszechnianie	1746 K artykułu	1769 dalsze K
""", 'ru': """
rubrice	260 najdete v K
ruft	502 K
ruga	1913 îi K	1913 îl K
rugat	1913 a K	1913 au K
rugau	1913 K
rukoili	984 K
ruled	743 K
rundbrief	411 K
""", 'sa': """
sa	1721 K	2233 K
sabah	17 her K
sabato	17 ogni K
sade	2233 K
sagde	350 K
sagen	502 K
saglasnosti	2042 bez K
sagt	502 K
sagte	502 K
sagten	502 K
said	743 K
saken	1654 likte du denne K	1689 feil i K	1717 denne K	1717 få K	1718 les hele K	1719 denne K
saker	1717 flere K	1719 våre K	1719 alle K
saklidir	2283 tüm haklari K	2283 her hakki K
sako	1495 K
saluran	1239 ikuti K	1239 gabung di K	1276 K kami
samarbeid	1699 i K med en annonsør
samarbejde	331 i K med en annoncør
samarbete	2212 i K med en annonsör
samedi	17 chaque K
samenvatting	1627 deze K	1627 de K is
samenwerking	1614 betaalde K	1614 K met onze partner	1614 K met een commerciële
samstag	17 jeden K
samtycke	2199 ditt K
samtykke	318 dit K	318 give K	326 jeg giver K til	1685 ditt K	1685 gi K
samtykket	1685 K ditt
sang	350 K	1721 K
sanoi	984 K
sanoivat	984 K
sanoo	984 K
satin	2306 K alin
satura	1512 ārējā K
saturday	17 every K
sauca	1534 K
saugomos	1461 visos teisės K
savetovala	2049 K
savetovali	2049 K
savetovao	2049 K
savetuje	2049 K
savjetovala	2049 K
savjetovali	2049 K
savjetovao	2049 K
savjetuje	2049 K
savundu	2321 K
say	561 have your K	613 have your K in
sayenizde	2319 sizin K
says	743 K
sazinies	1531 K ar mums
""", 'sc': """
scarica	1298 K l'app	1298 K la app	1298 K la nostra app	1357 K la nostra	1357 K l'app
schauen	499 K sie vorbei
schick	490 K uns
schicken	490 K sie uns	499 K sie uns
schon	353 wenn sie K hier sind	353 wo sie K hier sind
schreef	1652 K
schreib	460 K uns	499 K uns
schreiben	6 kommentar zu K	352 K sie an	391 K sie uns ihre meinung	460 K sie uns	499 K sie uns
schreibt	407 K über	407 K für	417 K seit # für	499 K uns	502 K
schrieb	502 K
schriftlicher	402 nur mit K genehmigung
schrijf	1536 K u in	1536 K je in	1548 K je in voor	1548 K je gratis in	1648 K je hier in	1649 K je gratis in
schrijft	1586 K over	1586 K voor	1652 K
schrijver	1586 is K en	1589 mening van de K
scria	1913 K pe	1913 K în	1913 așa K
scrie	1910 K-ne
scrii	1910 să ne K
scriitoare	1887 este K
scriitor	1887 este K
scripts	606 unblock K
scris	1913 a K
scritto	1358 chi ha K questo	1360 ha K
scrittore	1323 è uno K
scrittrice	1323 è una K
scrive	1323 K di	1323 K per
scrivi	1280 K a
scrivici	1357 K
""", 'se': """
search	715 on google K
secondo	1360 K
section	614 in the comment K
secure	650 K drop
securedrop	650 K
securely	650 K on signal	650 K via signal	650 contact us K	650 reach us K
segnalacelo	1357 K
segons	217 K
segueix	214 K-nos
seguici	1301 K su	1301 K anche su	1357 K
seguir	774 puedes K a	774 puede K a
segundo	1869 K
sehen	495 K sie hier.
sekarang	1275 donasi K	1275 daftar K
sekite	1492 K mus
sekojiet	1531 K mums
selaimesi	10 K
seleciona	1857 a redação K
selected	695 K by our
selengkapnya	1235 untuk membaca K	1264 membaca artikel K
selgitas	878 K
selitti	984 K
selon	1081 K
semaine	17 chaque K	17 une fois par K	1080 par K
semaines	17 toutes les K
semana	17 cada K	17 una vez por K	17 toda K	836 a la K	1868 por K
semanal	763 boletín K
seminggu	17 K sekali
send	347 K os	583 we'll K you	650 K us a tip	1670 K inn	1718 K oss
sende	1694 ved å K inn
senden	490 K sie uns
seneste	321 K afsnit
senza	1346 K di te non	1357 K di te non
service	1041 est chef du K	1041 est cheffe du K
serwisie	1767 w K	1782 naszym K
serwisu	1753 treści z K	1753 treść z K
seslendi	2321 diye K	2321 K
setiap	17 K pagi	1277 K bulan
setmana	214 rep cada K
setmanalment	17 K
settimana	17 ogni K	1359 alla K
settings	610 cookie K	711 cookie K	711 privacy K
setujui	1252 K cookie
seuraa	981 K meitä
""", 'sh': """
share	25 K it	25 K this post	596 K this with	596 K this post on	596 K this if you	596 K this far and wide	596 click to K	605 we may get a K
shareholders	684 not by K	741 no K
shop	708 our K	736 K our
shope	2072 našom e-K
shopu	249 našem e-K	2016 našem web K	2072 nášho e-K
should	650 story we K	650 we K look into	650 we K know about
shouted	743 K
showcase	106 google news K
""", 'si': """
sichern	427 jetzt tickets K:	472 K sie unsere arbeit
sier	1697 til du K opp	1721 K
siga	1813 K-nos no	1813 K-nos nas	1866 K-nos
siger	350 K
sign	24 K in	584 K up to get	642 K up	740 K up for our	740 K up to our	740 when you K up	740 K up now
signal	313 på K	414 auf K	414 K-kanal	1680 på K	2194 på K
signaler	1028 K une erreur
signalez	1078 K-la-nous	1078 K-le-nous
signali	2064 K
signalu	242 K	1750 K
signing	583 thanks for K up	583 thank you for K up	583 by K up, i agree	583 by K up, you agree	583 by K up you agree
silakan	1235 K login	1235 K masuk
silenced	741 refuse to be K
since	563 K you're here
sini	1275 klik di K
sinirsiz	2285 K erişim
sinulle	928 meillä on K pyyntö
site	708 our jobs K	741 our K	1650 onze K
sitede	2291 üçüncü taraf bir K
""", 'sk': """
skaidroja	1534 K
skaityti	1458 norėdami K toliau	1458 norint K toliau	1458 K toliau galite
skaitytojai	1493 mūsų K
skaitytojams	1493 mūsų K
skelbiamas	22 nebus K
skicka	2207 genom att K	2230 K till oss
skirkite	1482 K # proc	1492 K paramą
sklepem	1756 naszym K
sklepie	1756 naszym K
skontaktuj	1751 K się z nami	1751 K się z naszym	1751 K się z naszą	1751 K się z autorem	1751 K się z autorką
skreg	350 K
skrek	1721 K	2233 K
skrev	350 K	1721 K	2233 K
skribent	316 er fast K	1683 er K	2197 är fri K
skriv	347 K til os	347 K dig op	2174 K upp dig	2230 K upp dig	2230 K till oss
skrive	21 logget ind for at K
skrivefeil	1689 funnet en K
skriver	350 K	1721 K	2233 K
skrzynce	1730 w twojej K
""", 'sl': """
slant	2232 en K
slapukais	1473 K	1491 K
slapukus	1473 K
sledite	2162 K nam
sledujte	227 K nás	274 K nás živě	282 K nás	2104 K nás
sliboval	285 K
slobodno	2046 podržite K
""", 'sm': """
small	737 K gift
""", 'so': """
soci	214 fes-te K	214 fes-te'n K
socia	745 hazte K	799 hazte K
social	381 auch bei K media
socialmediacookies	1590 K
socio	745 hazte K	749 hazte K	799 hazte K
sociologue	1041 est K
socios	829 solo para K	829 sólo para K
sodelovanju	2139 v K s partnerjem
soglasja	2156 brez K	2156 brez pisnega K
som	1717 en sak K
someone	596 send this to K
something	675 see K wrong	675 K is wrong
sondage	35 notre K
sondaggio	35 nostro K
sondaj	1913 arată un K
sondajul	35 K nostru
sonderheft	466 unser K	466 das K
sondzie	1759 naszej K	1759 w K	1776 weź udział w K
sonntag	17 jeden K
sordu	2321 K	2321 diye K
sordular	2321 K
soruyor	2321 K
sostegno	1284 il tuo K ci	1284 abbiamo bisogno del tuo K	1357 il tuo K
sostenerci	1284 puoi K
sostengono	1346 ci K ogni mese
sostenitore	1357 diventa K
sostenitori	1358 i nostri K
sostiene	1321 chi ci K	1358 chi ci K	1360 K
sostieni	1284 K il nostro	1284 K la nostra	1357 K il	1357 K la
sostienici	1321 K	1357 K
sostuvo	837 K
sottolinea	1360 K
soubory	238 K cookie
souhlasu	237 bez K	277 bez K
souligne	1081 K
source	646 top K
soutenez	991 K notre	1043 K-nous	1043 K notre	1071 en vous abonnant, vous K	1078 K-nous	1078 K notre	1078 K-le	1078 K-la
soutenir	987 nous K	992 pour nous K	1078 K notre
soutien	986 votre K	991 votre K est	991 a besoin de votre K	1068 votre K, même
soutiennent	1068 nous K chaque mois
soutiens	1078 je K
sovelluksemme	935 lataa K	982 K
sovelluksessa	935 avaa K	962 K
sovellus	935 lataa K	935 lataa ilmainen K	962 K	981 lataa K
""", 'sp': """
spaltist	1683 er K	1683 er fast K
spare	740 can you K
spelregels	1570 K
spende	352 ihre K	352 mit einer K	356 deine K für	356 ihre K hilft	356 deine K hilft	356 jede K hilft	356 jede kleine K hilft	356 jede K zählt	499 deine K	499 eure K	499 K jetzt	499 K uns	503 K
spenden	352 jetzt K	352 K sie	503 K
spendenaufruf	503 K
spendenaufrufe	503 K
spendiere	499 K uns
spendieren	499 K sie uns
spiega	1360 K
spiegato	1360 ha K
sponsored	703 K content
sportredacteur	1625 is K
sportredakteur	492 ist K
sportredakteurin	492 ist K
sportressort	416 leitet das K
sportskommentator	1683 er K
sportverslaggever	1586 is K
spotify	2295 K'da
spottete	502 K
spravodajcom	2066 je K
sprijinul	1910 K tău	1910 avem nevoie de K	1911 K tău
spune	1910 K-ne	1913 K
spunea	1913 K
spuneau	1913 K
spurgte	350 K
spurte	1721 K
spus	1913 a K	1913 au K
""", 'sq': """
squadra	1358 la nostra K
""", 'st': """
staat	1652 K er
stabilito	1360 ha K
stadsverslaggever	1625 is K
stammt	488 K von einer ki
stand	740 K with us
standards	629 our K: the	705 our K team
stay	671 K with us for
ste	2061 keď K už tu	2121 ker K že tu
stelde	1652 K
stellen	466 wir K ein
stellenangebote	426 aktuelle K
stellenmarkt	426 unserem K
stellenportal	466 unserem K	466 unser K
stemme	319 ai-K
steuerlich	442 K absetzbar
steun	1536 uw K	1540 met jouw K	1540 met uw K	1540 K ons met	1581 K ons	1649 K ons	1649 K onze	1649 jouw K
stiahnite	2104 K si
stichpunkte	465 die K
stillingen	341 søg K	1712 søk K
stimme	408 K
stod	350 K der	2233 K det
stond	1652 K
stopite	2124 K v stik z
store	255 app K	436 im app K	708 our K	2078 app K
stories	15 free K	581 free K left	625 for more K like this	688 access to all our K	701 K like this	723 more of our K	741 our K	741 K like this
story	15 free K	20 rest of this K	25 share this K	573 to read the full K	581 free K left	581 last free K	587 read this K in the app	596 share this K on	625 if you have a K to tell	625 email your K to	650 K for us	690 save this K	700 this K	700 the full K	701 this K	701 a K like this	702 this K	741 this K	741 K that took us
straight	583 K to your inbox
straipsniai	1484 nemokami K	1488 geriausi K jūsų
straipsnis	1488 nemokamas K	1493 šis K
straipsnius	1484 nemokamus K
streszczeniu	1773 o K ai
striga	1913 K
strigat	1913 a K	1913 au K
strigau	1913 K
strona	1738 ta K używa
studio	695 our brand K
sturen	1622 K naar
stuur	1622 K een mail	1622 K ze naar
""", 'su': """
subliniat	1913 a K
submitting	583 by K your email
subscreva	1804 K a nossa	1804 K as
subscribe	573 K to continue reading	573 K to read the full	573 to continue reading, K	573 K to get access	573 K for full access	573 K to unlock	573 already K?	583 K to our free	583 K to our weekly	583 K to our daily	583 K for more	600 K to our channel	600 K to our podcast	634 K to the podcast	634 K to our podcast	688 if you already K	688 K now for	712 K here	712 K below	740 K to our	740 K today	740 K now	740 K to get	740 K for free
subscribed	681 you are now K to	733 you have K
subscriber	561 become a K	573 already a K	573 this is a K-only	575 existing K	688 K-only article	688 K-only story	688 K-only content	688 not a K?	708 K event	716 K account	740 becoming a paid K	740 free or paid K
subscribers	573 this article is for premium K	573 for K only	573 exclusively for K	573 is exclusive to K	573 for paying K	573 for paid K	573 is for K	573 are for K	573 only K can read	575 existing K	688 exclusive to our K	688 exclusively to K	718 K can comment	741 our K	744 K
subscribing	573 by K to our	583 by K, you agree	740 consider K
subscription	573 off annual K	573 off an annual K	573 your K helps	573 K is being used on another	573 upgrade your K	573 sign up for a K	573 purchase a paid K	688 your K supports	688 your K makes	688 our K offers	688 our K options	716 without a K	742 annual K	744 K
subscriptions	744 K
subscriptor	183 ja n'ets K	214 fes-te K	214 fes-te'n K
subscriptors	183 només per a K	206 gràcies als K	209 exclusiu per a K	218 K
subscrit	205 K al nostre
subscriu	214 K-te
subscriure	205 en K't
subskrybenci	1779 tylko K	1789 nasi K	1792 K
subskrypcja	1792 K
subskrypcje	1792 K
subskrypcji	1765 w K	1786 w K
substack	573 in the K app	744 K
substacks	744 K
subvention	1068 aucune K et
succes	1875 te-ai abonat cu K
successfully	733 K subscribed
sued	743 K
suglasnosti	2042 bez K
suite	1071 pour lire la K	1071 lire la K ?
suivez	1019 K-nous sur	1078 K-nous
sumate	834 K al	834 K
summary	702 this K
sunday	17 every K	640 our K email
sundays	17 on K
suosikiksi	948 K
suositteli	984 K
suport	206 amb el teu K podem	206 ens donen K cada mes	214 dona'ns K	214 el teu K	215 ens donen K
suporta	1817 o seu browser não K
support	568 please K us	568 your K, no matter how small	568 K our work by	568 to K my work	568 you can K us	606 your browser does not K	684 K fact-based	740 K us	740 K our	740 K my work	740 K this work	740 your K	740 we ask you to K	740 K the show
supporta	1305 il tuo browser non K
supported	606 your browser is not K	741 reader-K	741 reader K	741 member-K	741 listener-K
supporter	740 become a K
supporting	568 please consider K	740 consider K
survei	1276 K kami
survey	35 our K	35 our reader K	613 reader K	613 take our # minute K	613 two-minute K	614 short K	740 take our K
suscribirte	760 al K
suscribite	824 K a nuestro	834 K
suscripciones	838 K
suscriptor	753 ya soy K	753 ya eres K	834 hazte K
suscriptora	834 hazte K
suscriptores	754 exclusivo para K	754 sólo para K	754 solo para K	835 nuestros K	838 K
susisiekite	1492 K su mumis
sustaining	641 K member	740 K member	740 become a K
sustenta	1867 que K o
sutikimo	1461 be raštiško K
""", 'sv': """
svakog	17 K jutra
svarade	2233 K
svarbiausius	1491 K savaitės
svarede	350 K
svarte	1721 K
svideo	2006 K vam se tekst
svobodno	2162 podprite K
svobodnou	282 podpořte K
svoju	1997 K e-mail	1997 K mejl	2022 K e-mail
""", 'sw': """
swish	2209 via K
swisha	2230 K
""", 'sy': """
syndicated	697 auto-generated from a K feed	697 published from a K feed	697 K feed
syndication	697 our K team
syntetisk	319 K stemme	1686 K stemme
""", 'sz': """
szerint	1230 K
""", 'ta': """
taalfout	1570 K
tady	219 když už jste K
tahun	1277 per K
takes	688 free and K less than
takip	2275 bizi K edin	2275 K et	2290 x'te K	2306 K edin	2318 bizi K edin
takk	1694 ja K, jeg vil
takket	348 K være dig	1719 K være deg
taloustoimittaja	953 K
talsyntes	2200 K
tamamini	20 haberin K	20 yazinin K	2318 K okuyun
tandasnya	1278 K
tanggung	1273 menjadi K jawab penulis
tapana	984 K sanoa
tapkite	1492 K nariu
tarafindan	2292 yapay zeka K	2292 yapay zekâ K
tarayiciniz	10 K
targeting	659 K cookies
tartalmat	9 ezt a K
tartalom	9 a K	1198 külső K
tarvitsee	981 K sinua	981 K tukeasi
tarvitsemme	981 K apuasi	981 K tukeasi
tasuta	867 K konto
tavsiye	2321 K etti	2321 K ediyor
""", 'te': """
te	2290 'i x'K
team	741 our K	1650 ons K
teatas	878 K
teavitused	861 K
techredacteur	1625 is K
tegasnya	1278 K
tehisaru	857 K abil	857 tegi K	873 K abil
tehisintellekt	857 K
tehisintellekti	857 K abil	873 K abil
teica	1534 K
teigia	1495 K
teil	473 K von h+
teile	25 K ihn
teilen	25 K sie es	25 K sie ihn	25 K sie den	499 K sie uns
teilnehmen	426 jetzt K
teilte	502 K mit	502 K der	502 K die
tekrarladi	2321 K
tekst	20 cały K	20 ceo K	1627 deze K	1789 ten K	2023 ceo K	2047 ovaj K
tekstovima	2034 svim K
teksty	1789 nasze K
telefon	324 på din K
telefoni	861 otse K	861 otse oma K
telegram	16 K	106 K	138 K канал	138 канал в K	189 canal de K	242 K	313 på K	313 K-kanal	381 unseren K-kanal	414 auf K	414 K-kanal	459 unserer K-gruppe	523 K	600 join our K	600 our K channel	740 join our K	773 nuestro canal de K	1049 canal K	1049 groupe K	1327 canale K	1584 K-kanaal	1680 på K	1680 K-kanal	1750 K	1813 nosso canal no K	1885 canalul de K	1928 мы в K	1928 наш K-канал	1928 в нашем K	1928 новости в K	1945 K	1945 K-канал	1945 K-канале	2008 K	2008 K-u	2039 K kanalu	2064 K	2123 K	2194 på K	2194 K-kanal	2287 K	2332 ми в K	2332 наш K-канал	2332 у нашому K	2348 K	2348 K-канал	2348 K-каналі	2431 kênh K
telegrama	1750 K
telegrame	2064 K
telegrami	852 K kanaliga
telegramie	1750 K
telegramis	852 K
telegramissa	949 K
telegramkanaal	1584 K
telegramkanal	2194 K
telegramon	1194 K
telegramu	242 K	2008 K	2123 K
teljes	20 K cikk
tell	705 K us
telli	875 K kohe
tellija	840 oled juba K
tellijad	871 ainult K
tellijatele	840 artikkel on K	840 ainult K	871 tekst on K	871 lugu on K	871 artikkel on K
tellimus	879 K
temas	796 cubre K
temat	1751 zgłoś K
tenhle	283 K text
tento	2105 K text
terangnya	1278 K
terima	1241 K semua
termos	1820 K de uso
terms	610 agree to our K of	610 agree to our K and	611 agree to the K
terugkijken	1629 hier K
terugluisteren	1629 hier K
testen	352 jetzt K	352 K sie	360 für # € K	360 für # euro K
testez	999 K-nous	1078 K-nous
testified	743 K
tetszett	1228 K a cikk
text	702 this K
texte	476 alle K zum
texten	2203 fel i K
texter	2229 våra K	2229 fler K
""", 'th': """
thank	637 K you to the	637 K you to all of you	637 K you to all who	637 K you to our
thanks	637 K to all of you who
them	684 will you join K	737 join K from
thema	460 K für uns
themenseite	452 unserer K
theo	2399 K dõi báo	2430 hãy K dõi	2433 K ông	2433 K bà	2433 K lời
think	613 let us know what you K	740 tell us what you K
thoughts	613 share your K	740 share your K
thousands	740 join K of
threads	242 K
threema	414 auf K
throw	561 K in
thursday	17 every K
thursdays	17 on K
""", 'ti': """
ticker	452 im live-K
tickets	736 K here	736 book K here
ticketshop	426 unserem K
tietosuojaseloste	940 K
tietosuojaselosteen	963 hyväksyt K
tijeku	2022 budite u K
tikkie	1651 K
tiktok	16 K	464 inhalt von K	523 K
tiktokon	1194 K
tiktoku	2008 K	2123 K
til	347 vær med K
tilaa	981 K nyt
tilaaja	932 oletko jo K
tilaajamme	982 K
tilaajana	932 jatka lukemista K	932 K pääset	932 K voit	932 koko juttu K
tilaajat	974 vain K	985 K
tilaajille	932 vain K	974 on K
tilaamalla	963 K hyväksyt	966 K
tilauksen	934 voit peruuttaa K
tilaus	985 K
tilbage	337 gratis artikel K
tilgang	1718 få fri K
till	2167 vi har en bön K dig
tillade	2233 K
tillatt	1709 ikke K å gjengi
tilmeld	294 K dig vores	326 ved at klikke på K	347 K dig
tilmelde	326 ved at K dig
tilmelding	326 ved K
tim	2016 naš K
tin	2434 bản K
tine	1901 fără K nu
tip	303 K os	303 har du et K	347 K os	561 K your	1621 app je K
tipeee	1043 K
tipline	650 our K
tipp	460 K für uns
tips	650 news K	1670 K oss	1670 har du et K	1718 K oss	2183 har du ett K	2183 har du K
tipsa	2230 K oss
""", 'tj': """
tjedno	17 jednom K
tjeneste	287 en lille K at bede	1654 en liten K å be
""", 'tl': """
tl	2320 # K
""", 'to': """
today	642 join K	740 chip in K	740 sign up K	740 give K
todo	17 K dia
todos	17 K los días	17 K os dias
toe	1652 gaf K
toestaan	1626 cookies K
toestemming	1566 K te geven	1590 je K nodig	1590 uw K nodig	1590 geef K	1617 overname zonder K	1626 geen K gegeven	1641 tekst mag zonder K
toeta	864 K meid	875 K meid
toetage	875 K meid
toetus	864 sinu K	875 sinu K	875 teie K
toimetaja	854 K
toimetus	876 meie K
toimintaamme	981 tue K
toimittaja	953 lehden K	953 politiikan K	953 vapaa K	953 on K
toimittajamme	982 K
toimituksellemme	982 K
toimituksemme	982 K
toimitusta	981 tue K
toisti	984 K
told	743 K
torjui	984 K
toteaa	984 K
totesi	984 K
touch	561 get in K	625 get in K with our
""", 'tr': """
trabaja	796 K en
trabajo	749 si te gusta nuestro K	835 nuestro K
trabalho	1858 valoriza o nosso K	1867 nosso K
tracking	711 K
tragen	352 K sie hier	499 K sie sich
traitement	1026 K de vos données
trakteer	1649 K ons
traktir	1262 K kami
transcript	702 this K
transferred	611 personal data may be K
translated	635 this article was K
transmis	1913 a K
transparenzhinweis	402 K
tratamento	1820 K dos seus dados
tratamiento	781 K de tus datos
trattamento	1308 K dei dati
travail	1079 notre K
tredje	2199 K part
trenger	1657 vi K din støtte	1718 vi K din hjelp
trgovine	2131 naše spletne K
trgovini	2016 našoj K	2131 naši spletni K	2131 naši K
trial	573 your free K	740 start your free K	740 start a free K	742 free K
tribunais	1836 cobre K
tribunales	796 cubre K
trusted	646 K source
""", 'tu': """
tuesday	17 every K
tuit	9 este K
tukesi	981 K
tukijaksi	981 ryhdy K
tulisan	1276 K ini
tulisnya	1278 K
tunnistas	878 K
tunnus	970 luo K	981 luo K
tuo	1346 il K #x#
tuomitsi	984 K
tutur	1278 K
tuturnya	1278 K
""", 'tv': """
tvirtina	1495 K
tvrdi	2049 K
tvrdil	285 K
tvrdila	285 K	2049 K
tvrdio	2049 K
""", 'tw': """
tweet	9 this K	9 ce K	9 este K	9 deze K
tweeted	743 K
twierdzi	1791 K
twitter	596 share on K	600 follow him on K	600 follow her on K	600 follow them on K	600 follow on K	2290 K'da takip
twitteris	852 K
twitterze	1735 na facebooku i K
""", 'ty': """
tygodniowo	1790 K
tygodniu	17 raz w K
typo	675 spot a K
""", 'ub': """
ubegrenset	1659 K tilgang
""", 'uc': """
ucap	1278 K
ucapnya	1278 K
""", 'ud': """
udbyder	318 ekstern K
udfyldes	303 skal K
udtalte	350 K
""", 'ug': """
ugen	349 om K
""", 'ui': """
uitgeschakeld	1563 javascript is K
uitschrijven	1548 op elk moment K
uitzending	1629 de K hieronder
""", 'uj': """
ujar	1278 K
ujarnya	1278 K
""", 'uk': """
uken	1720 i K
uker	1718 prøv # K
""", 'ul': """
ulubionych	1749 K źródeł
""", 'um': """
umfrage	35 unserer K
""", 'un': """
unavailable	606 video K
unbegrenzt	446 alle artikel K
unbegrenzten	473 K zugriff	473 K zugang
unbegrenzter	446 K zugang
undrade	2233 K
uneix	214 K-te
ungkap	1278 K
ungkapnya	1278 K
uniquement	1068 nous vivons K grâce
unisciti	1357 K
unlimited	573 get K access	573 K digital access	575 K access for	716 K reading	716 want K access
unlock	20 K this	573 K the rest
unser	500 K ziel	500 K team
unsere	36 K leser	373 K app	469 K neue app	472 durch K leser	499 können sie K	500 K leser	500 K texte
unserem	35 K quiz	360 mit K abo	426 in K shop	426 K online-shop	459 K kanal	466 K shop
unseren	36 K lesern	426 K shop	466 K online-shop	500 K lesern	500 K kanal
unserer	373 in K app	436 K app	452 lesen sie auf K	469 K neuen app	500 K arbeit
unseres	426 K teams
unsubscribe	583 K at any time	583 K anytime	712 K whenever
unterschied	443 machen einen K	443 macht einen K
untuk	1275 masuk K
unutmayin	2306 K
""", 'up': """
upcoming	708 our K
updates	583 get K by email	671 check back for K	671 refresh for K
upgrade	573 K to paid	573 K to read	573 behind the paywall. K
upitala	2049 K
upitao	2049 K
upitnik	2019 K
upozorava	2049 K
upozorila	2049 K
upozorio	2049 K
upozornenia	14 K	2078 K
upozornil	285 K
upozornila	285 K
uppgav	2233 K
uppger	2233 K
uppmanade	2233 K
ups	744 pop-K
""", 'ur': """
urednica	2010 je K	2010 , K	2125 je K	2125 , K
urednik	2010 je K	2010 , K	2125 je K	2125 , K
urged	743 K
urheilutoimittaja	953 K
urteilte	502 K
""", 'ut': """
utbrast	2233 K
utilisation	1026 K de cookies	1026 K des cookies	1026 conditions générales d'K
utilisons	1025 nous K des cookies
utilitza	194 K galetes
utilitzem	194 K galetes
utilizamos	780 K cookies	1819 K cookies
utilizza	1307 questo sito K i cookie	1308 K cookie
utilizziamo	1307 K i cookie
utrzymujemy	1789 K się
uttalte	1721 K
""", 'uu': """
uudised	874 meie K
uudiskiri	843 telli meie K	862 K	875 telli K	876 meie K	879 K
uudiskirja	862 K
uudiskirjaga	843 K	862 K
uudiskirjast	862 K
uudistes	851 google K
uutisemme	980 K
uutisilmoitukset	961 K
uutisissa	948 google K
uutiskirje	934 tilaa K	964 K	981 tilaa K	985 K
uutiskirjeemme	934 K	982 K
uutiskirjeen	963 tilaamalla K	964 K
uutiskirjeet	964 K
""", 'uv': """
uvedl	285 K
uvedla	285 K
uviedla	2107 K
uviedol	2107 K
""", 'uy': """
uyardi	2321 K
uyariyor	2321 K
uygulamamiz	2273 mobil K	2319 K
uygulamamizi	2273 K indirin	2273 K indir	2273 mobil K	2318 K indir
uygulamasini	2297 K
uygulamayi	2273 K indir	2273 K indirin
""", 'uz': """
uzviknuo	2049 K
""", 'va': """
vaati	984 K
vaativat	984 K
vacancies	666 our current K	666 our K
vacatures	1595 onze K	1595 alle K in
vacaturesite	1628 K	1628 onze K
vakuutti	984 K
valfri	2170 swisha K summa	2232 K summa
valgfritt	1657 vipps et K	1718 vipps K
valittaa	984 K
valitti	984 K
vallotta	1230 K
vare	2231 tack K er	2231 tack K dig
varnade	2233 K
varnar	2233 K
varoittaa	984 K
varoitti	984 K
varoval	285 K
varovala	285 K
varsel	1691 K
varsler	1691 K	1691 push-K
varslinger	14 K
varuje	285 K
vas	2027 bez K	2047 bez K
vastasi	984 K
vastasivat	984 K
vastaus	21 peruuta K
vayas	746 antes de que te K
""", 've': """
vecka	17 varje K
veckan	2232 i K
vedomosti	2076 svoje K
ven	347 del med en K
vendredi	17 chaque K
venn	1718 del med en K
ventana	783 se abre en una K nueva
veraltet	386 ihr browser ist K
verantwoordelijk	30 niet K	1614 redactie is niet K
verantwoordelijkheid	30 K van
verantwortlich	30 nicht K	456 ist der anbieter K	456 der anbieter selbst K
verarbeitung	439 K meiner daten
verder	20 K lezen	1537 voor je K gaat	1543 lees K met	1543 K lezen?	1545 om K te lezen	1610 gratis K met	1634 lees gratis K	1646 help ons K
verdi	2321 karar K	2321 söz K	2321 diye yanit K	2321 yanit K	2321 cevap K
vereiste	21 K velden zijn	1569 K velden
verfasser	420 meinung der K
verfassers	420 meinung des K
vergoeding	1614 een K ontvangen als
verhaal	1650 dit K	1650 goed K
verhalen	1610 toegang tot alle K	1648 K in je mail	1650 onze K
verhindert	388 ein skript K
verileriniz	2278 kişisel K
verklaarde	1652 K
verktyg	2200 hjälp av ett ai-K
verlag	443 kein K	500 kein K
verouderd	1563 je browser is K
verpassen	499 K sie
verscheen	1579 dit artikel K eerder	1617 versie van dit artikel K	1617 stuk K eerder	1617 artikel K ook	1641 dit artikel K eerst	1641 dit stuk K eerst
verschenen	1617 artikel is eerder K op	1617 artikel is eerder K in de krant
verschenken	499 jetzt K
version	2 audio K	2 K audio
versione	2 K audio
verslag	1625 doet K vanuit
verslaggever	1585 onze K	1586 is K	1586 is politiek K	1625 is medisch K	1625 werkt als K
verslaggevers	1622 onze K
vertaling	1627 deze K
verteiler	411 K
vertelde	1652 K
vertelt	1652 K
vertraulich	415 redaktion K	490 K hinweise
verwenden	388 wir K cookies
verwendest	386 K einen adblocker
verwendet	388 diese website K cookies	388 diese webseite K cookies
verwendung	464 K von cookies
verzi	252 audio K
verzii	2075 audio K
verzoek	1537 een klein K
vesti	1997 K na mejl
vestima	2008 google K
""", 'vi': """
viber	16 K	106 K	138 канал във K	523 K	1945 K	2008 K	2008 K-u	2123 K	2348 K
viberen	1194 K
viberi	2064 K
viberju	2123 K
viberu	242 K	2008 K
viberze	1750 K
vidare	2172 för att läsa K	2230 läs K för
videa	2127 ogled K
videli	2012 K video
video	9 this K	9 este K	9 deze K	9 denne K
videoen	9 denne K
videos	415 fotos oder K	464 laden des K	467 mehr K von
videre	292 for at læse K	347 læs K for	1659 for å lese K	1718 les K for
vidjeli	2012 K video
viernes	17 cada K
view	587 K in app
views	30 K of	581 free K left
vigtigste	346 ugens K	346 dagens K
viikko	17 joka K
viikossa	983 K
vijesti	1997 K na e-mail
vijestima	2008 google K
vikala	2049 K
vikali	2049 K
vikao	2049 K
viknula	2049 K
viknuo	2049 K
viktigaste	2229 veckans K	2229 dagens K
viktigste	1717 ukas K	1717 dagens K
vill	2207 ja tack, jag K
vincoli	1359 senza K
vipps	1696 på K	1718 K et	1718 K oss	1718 K til
virtuellen	499 K kaffee
visto	1281 K che sei qui
visualiser	1054 K les contenus
visualizzare	1307 per K questo contenuto
vivons	1068 nous K grâce à nos	1068 nous ne K que
""", 'vo': """
voice	741 our K
volal	285 K	2107 K
volala	285 K
volali	285 K
volg	1559 K ons op	1559 K ons via	1649 K ons
volgende	21 in deze browser voor de K
volgens	1652 K
voor	1548 meld je aan K	1610 veel meer K #
voorbehouden	1579 alle rechten K
voordat	1537 K je gaat
voorkeursbron	1583 K
voorkeursbronnen	1620 K
vorbehalten	360 abonnenten K	402 alle rechte K
vorbei	499 schau K
vores	35 K quiz	295 hent K app	295 i K app	347 støt K	347 hent K	348 K app
vorgelesen	431 ki-stimme K
vorlesen	2 artikel K	2 text K
votre	986 K don	991 K don nous	1043 K don	1078 K aide pour
vous	18 sans K	1079 sans K
""", 'vr': """
vragen	1537 hebben we een gunst te K	1537 we willen je iets K
vriend	1649 word K
vrijdag	17 elke K
vroeg	1652 K
""", 'vs': """
vsebin	2149 do vseh K
vsebina	2127 zunanja K
vsebine	2127 zunanje K	2127 te K
vsebino	9 to K	2127 zunanjo K
vstupenky	249 K na naši
""", 'vu': """
vuodessa	983 K
vurguladi	2321 K
""", 'vy': """
vygenerovala	265 K ai	2088 K ai
vyhradzuje	29 K právo
vyhradzujeme	29 K si
vyhrazena	236 všechna práva K
vyhrazuje	29 K právo
vyhrazujeme	29 K si
vyriausiasis	1472 K redaktorius
vyriausioji	1472 K redaktorė
vytvorila	2088 K ai
vyzval	285 K
vyzvala	285 K
""", 'wa': """
waardeer	1607 K dit artikel
waardeert	1607 dit artikel K
waardevol	1537 vond je dit artikel K
waarschuwt	1652 K
wajib	21 ruas yang K
waktu	0 K baca
warf	502 K vor
warned	743 K
warns	743 K
warnt	502 K
warnte	502 K
wartawan	1251 adalah K
washington	628 is a K
waszych	1771 z K wpłat	1789 z K wpłat
""", 'we': """
we	684 K have you.
webbplats	2181 denna K använder cookies
webinar	426 zum K	530 δωρεάν K	530 το K μας	530 K μας	1595 ons K	1756 nasz K	2016 naš K	2131 naš K
webinarimiza	2293 K
webshop	1595 onze K
webshopu	2016 našem K
website	301 dette K bruger	500 unsere K	741 our K	1641 niets van deze K
webwinkel	1595 onze K	1628 de K van	1628 het boek in de K
wednesday	17 every K
week	17 once a K	17 each K	17 elke K	742 a K	742 per K	1651 per K
weekday	17 every K	17 K email
weekend	17 every K
weekly	17 K email	583 sign up for our K	640 our K email	640 K round-up
weiter	360 lesen sie sofort K
weitere	452 K texte finden sie
weitergegeben	471 wird nicht K
weiterlesen	20 K	360 K mit	360 jetzt K	360 diesen artikel K	360 kostenlos K	360 mit plus K	386 mit werbung K
weitermachen	472 damit wir K
weiterverwendung	481 K nur mit
weiterzulesen	360 um K
weken	1651 K voor
werbeblocker	386 deaktivieren sie ihren K
werbefrei	500 K
werbelink	478 K
werbelinks	478 K
werbevereinbarung	368 stimme ich der K zu
werbung	11 K	446 alle texte ohne K	446 abo ohne K	500 ohne K
werde	499 K teil
werden	499 K sie teil
werk	1650 ons K
werken	1628 kom K bij
wersja	2 K audio
wesprzyj	1726 K nasze	1771 K	1788 K nas	1788 K nasze	1788 K naszą	1788 K mnie
weten	1569 laat het ons K	1649 laat het ons K	1652 laat K
wetenschapsredacteur	1625 is K
""", 'wh': """
whatever	740 chip in K
whatsapp	16 K	106 K	138 K канал	189 canal de K	189 al teu K	189 a K	242 K	313 på K	313 K-kanal	373 K-kanal der	381 unser K-kanal	381 unserem K-kanal	381 unseren K-kanal	381 zum K-kanal	381 K-kanal von	414 auf K	414 per K	414 K-gruppe	414 bei K	459 unserer K-gruppe	523 K	596 share on K	596 share via K	600 join our K	600 join us on K	600 our K channel	600 updates on K	740 join our K	773 nuestro canal de K	949 K-kanavaa	1049 chaîne K	1049 canal K	1049 sur votre K	1049 groupe K	1276 K kami	1327 canale K	1327 gruppo K	1327 su K	1327 numero K	1584 K-kanaal	1584 K-groep	1584 via K	1584 op K	1621 in je K	1621 stuur ze via K	1680 på K	1680 K-kanal	1735 kanał na K	1750 K	1813 nosso canal no K	1813 nosso canal do K	1814 grupo do K	1885 canalul de K	1885 direct pe K	1945 K	2008 K	2008 K-u	2039 K kanalu	2064 K	2123 K	2194 på K	2194 i K	2194 K-kanal	2287 K	2348 K
whatsappa	1750 K
whatsappe	2064 K
whatsappgroep	1584 K
whatsappi	852 K kanaliga
whatsappie	16 K	1750 K
whatsappiin	949 K
whatsappis	852 K
whatsappissa	949 K
whatsappkanaal	1584 K
whatsappkanal	2194 K
whatsappon	1194 K
whatsappu	16 K	242 K	2008 K	2064 K	2123 K
while	563 K you're here
whitelist	606 K our site	606 K this site	606 K us
""", 'wi': """
widerruf	471 K finden sie
widerrufen	369 jederzeit K
window	596 opens in new K	596 opens in a new K
winkel	1628 onze K
winning	628 is an award-K
wirtschaftsredakteur	492 ist K
wirtschaftsredakteurin	492 ist K
wirtschaftsressort	416 leitet das K
wissen	415 K sie mehr
withdraw	611 K your consent
without	18 K you	18 K your	741 K you
""", 'wo': """
woche	17 jede K	501 pro K
wochen	446 # K für	446 vier K für	501 K lang
word	1536 K lid	1540 K lid en	1581 K lid
work	740 back our K	741 our K
""", 'wr': """
write	613 K to us at	740 K to us
writer	626 is a staff K for	626 is a senior K at	628 is a staff K	628 is a senior K	628 is a K
writes	628 K about	654 K on	743 K
writing	695 correct at the time of K
written	628 has K for
wrote	743 K
""", 'ws': """
wsparcia	1789 waszego K	1789 twojego K
wsparcie	1726 twoje K	1788 twoje K
wsparciu	1726 dzięki twojemu K	1789 dzięki K	1789 waszemu K
wspieraj	1771 K	1788 K nas
wszystkich	1778 K treści	1778 do K artykułów	1778 do K tekstów
""", 'wu': """
wurde	408 text K	465 das audio K
""", 'wy': """
wydarzenie	1756 nasze K
wydawcy	1769 bez zgody K	1769 za zgodą K
wyjdziesz	1723 zanim K
wymagane	21 K pola są	1740 pola są K
""", 'x': """
x	1346 #K#
""", 'ya': """
yakiniyor	2321 K
yalvardi	2321 K
yalvariyordu	2321 K
yaniti	21 K iptal et
yanitladi	2321 K
yanitlayin	2306 K
yapabilir	2306 yorum K
yapabilmek	6 yorum K	21 yorum K için
yaparak	2271 giriş K
yapay	2292 K zeka ile	2292 K zekâ ile
yapilamaz	2283 alinti K
yapin	24 giriş K	2306 giriş K	2318 bağiş K
yapmak	6 yorum K
yardim	2318 bize K edin
yardimiyla	2311 yapay zeka K	2311 yapay zekâ K
yayimlanmasi	2310 izin alinmadan K
yayinlanamaz	2283 izinsiz K
yayinlanmayacak	21 e-posta adresiniz K
yazaridir	2289 K	2289 köşe K
yazdi	2321 K	2321 diye K
yazin	2288 bize K	2306 K	2318 bize K
yaziyi	2 K dinle	4 K
yaziyordu	2321 K
yazmak	6 yorum K
""", 'ye': """
year	742 a K	742 per K
""", 'yi': """
yillik	2320 K
""", 'yo': """
youtube	16 K	106 K	388 inhalte von K	464 inhalt von K	523 K	600 on K for more	600 on K for the	1276 K kami	2348 K	2399 kênh K của
youtubeu	2008 K
youtubu	2123 K
""", 'za': """
za	2023 K # €	2081 K # €	2138 K # €
zaak	1585 meer over deze K
zaakceptuj	1753 K pliki cookie
zabranjeno	2026 K kopiranje
zabronione	1746 kopiowanie K
zadarmo	2081 článkov K	2081 články K
zahlasujte	268 K	2091 K
zahtevana	21 K polja
zahtevao	2049 K
zahtijevao	2049 K
zainstaluj	1731 K aplikację	1731 K naszą aplikację
zajednici	2039 viber K
zalo	2399 quan tâm K
zalogowani	1740 tylko K
zalogowaniu	1728 dostępny po K	1728 dostępna po K
zalogowanych	1760 tylko dla K
zaloguj	24 K	1728 K się, aby	1728 K się aby
zamkniesz	1723 zanim K
zamolila	2049 K
zamolili	2049 K
zamolio	2049 K
zamudite	2152 ne K
zapewnia	1791 K
zapisal	2165 je K
zapisz	1730 K się na nasz	1788 K się na	1788 K się do
zapraszali	1791 K
zaradi	2142 K vas	2163 K vas
zaregistrujte	258 zdarma se K	258 se zdarma K	258 zdarma K	258 K se zdarma	2081 K sa zadarmo	2081 K sa
zarejestrowanych	1760 tylko dla K
zarejestruj	1728 K się, aby	1788 K się
zastrzega	29 K sobie prawo
zastrzegamy	29 K sobie
zaterdag	17 elke K
zaufanych	1749 K źródeł
zavisi	2046 K od vas
zavolal	285 K
zavolala	285 K
zaznacza	1791 K
""", 'zb': """
zbierka	2108 K
""", 'zd': """
zdarma	258 článků K	258 články K
""", 'ze': """
zegt	1652 K
zei	1652 K
zeptal	285 K se
""", 'zi': """
zice	1913 K
zicea	1913 K
ziedojums	1535 K
zitten	1650 we K ook op
""", 'zk': """
zkuste	223 K první měsíc	282 K první měsíc
""", 'zn': """
znalosti	253 své K
znanje	2019 svoje K	2019 svoje K u	2134 svoje K
""", 'zo': """
zobrazenie	2068 K tohto obsahu	2068 K obsahu	2068 K príspevku
zondag	17 elke K
zonder	1607 K jouw steun	1607 K uw steun
zostanie	1740 twój adres email nie K
""", 'zp': """
zpravodaj	244 , K
zpravodajem	244 je K
zpravodajkou	244 je K
""", 'zr': """
zrezygnuj	1728 K w każdej chwili	1790 K w każdej chwili
""", 'zu': """
zuerst	481 text ist K	498 text wurde K
zufolge	502 K
zugang	360 noch keinen K
zugeschickt	371 per e-mail K	371 per mail K
zugestimmt	388 externen diensten nicht K
zusammenarbeit	456 beitrag ist in K	456 artikel ist in K	456 text ist in K
zusammenfassung	409 K
zustimmung	388 K jederzeit	389 ihre K	389 mit ihrer K
""", 'zv': """
zvali	285 K
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
accordance
according
account
accurate
accused
aceptado
aceptaste
aconseja
aconsejaba
aconselha
acrescentou
actionnaire
ad
adalah
adblock
adblocker
added
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
arbeid
arbeit
arbeitet
arbejde
arbetar
arbete
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
asked
asks
assinante
assinantes
assinatura
assinaturas
assine
assisted
associate
assure
atbalsti
atbalstiet
atbalsts
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
berita
berite
berkomentar
berlangganan
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
biletlerini
billionaire
bilten
binding
bindingstid
bindningstid
binnenland
bisogno
bitte
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
cadastre
cadeau
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
compartilhada
compartilhado
compartilhe
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
consenso
consent
consentimento
consentiti
consider
contact
contacted
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
crowdfunding
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
daftar
daftarkan
dagar
dage
dagelijks
dager
daily
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
delivered
delo
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
desative
descarga
descarrega
descarregue
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
dig
digest
digipakett
digital
digitalabo
dijo
dimanche
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
direito
disabilita
disait
disattiva
discord
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
edited
edition
editor
editora
editorka
editors
ediyor
eelisallikaks
eelistatud
eerste
eftertryck
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
elle
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
encuesta
engagement
engagent
engelleyici
engelleyicinizi
enjoyed
enligt
enquete
ensisijaiseksi
enter
entering
enthalten
entlang
entrada
entro
entschied
envoyer
episoden
epizodo
epizodu
equipa
equipe
equipo
erfahrungen
erfolgreich
erforderliche
erhalten
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
escriptor
escriptora
escritor
escritora
escriu
escute
esimene
essai
estamos
estimated
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
existence
existujeme
explained
explica
explicar
explicat
explicou
explique
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
felelte
felirat
feliratkozom
fellow
fenntartja
fenntartjuk
fenntartva
fi
figyelmeztet
figyelmeztetett
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
fotograaf
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
girin
gitmeden
give
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
herunterladen
hetente
heter
hette
hevder
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
inviata
inviato
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
janela
jar
jaunumi
jaunumiem
jaunumus
javascript
javasolta
javite
jederzeit
jednou
jefa
jefe
jegyezte
jelas
jelasnya
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
journal
journalism
journalisme
journalismi
journalismia
journalismimme
journalismus
journalist
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
katilin
katkisiyla
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
kirjaudu
kirjeenvaihtaja
kirjoitti
kirjoittivat
kirjuta
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
kunt
kurzfassung
kutunuza
kuukaudessa
kuukausi
kuukausilahjoituksella
kuulutas
kuus
kuvailee
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
lahjoituksesi
lahjoitus
laissez
lamenta
lamentano
lamentou
lance
langganan
lanjutkan
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
leiter
leiterin
leitores
leitura
lembrou
lengkap
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
lid
lidem
liens
liest
lietotni
lignes
liitu
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
listen
listening
live
liveblog
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
mantermos
map
mapa
marketing
marketingcookies
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
melalui
melanjutkan
meld
meldde
melde
melden
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
menar
mendaftar
mendapat
mendapatkan
mener
menerima
mengambil
mengandung
mengatakan
menggandakan
menggunakan
mengutip
meninggalkan
menit
mensais
mensuales
mensuel
menurut
menyalin
menyatakan
merch
merci
mere
merkezimiz
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
miembro
mille
milliardaire
minggu
mingguan
minket
minute
minutes
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
moyens
muhabiri
muhabiridir
muhabirimize
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
necesitamos
necessariamente
necessaris
necessitem
nechcete
nedeljno
neem
nell
nella
neodvisni
neodvisno
neophodna
neovisni
neovisno
nepriklausoma
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
novinarji
novinarju
novinarka
novinarki
novinarstvo
noviniek
nuestra
nuestras
nuestro
nuestros
numer
nunca
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
ostatak
ostrzega
oszd
otrzymuj
otsustas
our
ovdje
overblikket
overname
overnemen
oversikten
overview
overzicht
ovisi
owner
oynat
ozvite
padeda
padroni
pagar
page
paghi
pago
pague
pahoitteli
paid
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
pertama
pesquisa
pesquisador
pesquisadora
pevali
phone
photographer
photos
pide
piebilda
piece
pierwszy
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
plakaten
plakatens
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
positions
poslechnout
posljednji
possible
post
postadress
postadresse
postanite
postanizda
postaw
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
povedal
povedala
povestit
povikao
powered
powerful
powiadomienia
powiedzieli
powtarza
pozivala
pozivali
pozivao
poznamenal
poznamenala
pozvala
pozvao
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
preluarea
prema
premier
premium
premoderated
prenesite
prenumerant
prenumeranter
prenumerata
prenumeration
prenumerationen
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
preuzimanje
preuzmite
preventing
preview
price
pridajte
prihvatate
prijavi
prijavili
prijavite
prijavo
prijavom
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
przegap
przekonuje
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
raccontato
raconte
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
redakcija
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
redaktors
redaktur
redazione
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
reporterin
reporterka
reportero
reporters
reporting
reports
representa
representam
reproduced
reproducerea
reproduction
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
riproduzione
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
sayenizde
says
sazinies
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
scrivi
scrivici
search
secondo
section
secure
securedrop
securely
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
skaidroja
skaityti
skaitytojai
skaitytojams
skelbiamas
skicka
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
spare
spelregels
spende
spenden
spendenaufruf
spendenaufrufe
spendiere
spendieren
spiega
spiegato
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
stay
ste
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
strona
studio
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
tady
tahun
takes
takip
takk
takket
taloustoimittaja
talsyntes
tamamini
tandasnya
tanggung
tapana
tapkite
tarafindan
tarayiciniz
targeting
tartalmat
tartalom
tarvitsee
tarvitsemme
tasuta
tavsiye
te
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
terima
termos
terms
terugkijken
terugluisteren
testen
testez
testified
tetszett
text
texte
texten
texter
thank
thanks
them
thema
themenseite
theo
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
today
todo
todos
toe
toestaan
toestemming
toeta
toetage
toetus
toimetaja
toimetus
toimintaamme
toimittaja
toimittajamme
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
traitement
trakteer
traktir
transcript
transferred
translated
transmis
transparenzhinweis
tratamento
tratamiento
trattamento
travail
tredje
trenger
trgovine
trgovini
trial
tribunais
tribunales
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
ven
vendredi
venn
ventana
veraltet
verantwoordelijk
verantwoordelijkheid
verantwortlich
verarbeitung
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
verklaarde
verktyg
verlag
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
videoen
videos
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
vipps
virtuellen
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
votre
vous
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
warf
warned
warns
warnt
warnte
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
weiter
weitere
weitergegeben
weiterlesen
weitermachen
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
window
winkel
winning
wirtschaftsredakteur
wirtschaftsredakteurin
wirtschaftsressort
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
yayimlanmasi
yayinlanamaz
yayinlanmayacak
yazaridir
yazdi
yazin
yaziyi
yaziyordu
yazmak
year
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
zice
zicea
ziedojums
zitten
zkuste
znalosti
znanje
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
"""

PATTERNS: tuple[tuple[str, int], ...] = (('^(?:hier |und )?jetzt '
  '(?!(?:will|soll|sollen|wollen|wollte|muss|müssen|kann|können|könnte|wird|werden|hat|haben|ist|sind|darf|dürfen|möchte|möchten|lässt|lassen|geht|gibt|beginnt|sollte)\\b)(?:[a-zäöüß0-9#-]+ '
  '){0,6}(?:eintragen|mitmachen|anmelden|abonnieren|registrieren|abschließen|freischalten|sichern|bestellen|buchen|lesen|hören|laden|herunterladen|testen|abstimmen|unterstützen|spenden|speichern|folgen|bewerben)\\b',
  486),
 ('^(?:please )?(?:support|back|help) [^.]{2,60} (?:from|for|with)(?: as little as| just| only)? .?#(?: [a-z€£]{1,7})? '
  '(?:a|per|each|every) (?:day|week|month|year)$',
  567),
 ('^(?:from|on|in|see|via) [a-z0-9-]{2,40}\\.(?:com|org|net|co\\.uk|news|example) ?:', 621))

PATTERNS_BEYOND: tuple[tuple[str, int], ...] = (('^\\([一-鿿々]{2,4}[ ・]?[一-鿿々ぁ-ん]{1,3}\\)$', 1387), ('^[ぁ-ん]{1,6}・[ぁ-ん]{1,6}[ |]?#年', 1387),
 ('^[一-鿿]{1,4} [一-鿿ぁ-ん]{1,4} [^ 。、]{2,12}(?:記者|編集委員|論説委員)$', 1387),
 ('^[^。、]{0,10}(?:新聞|ニュース|メディア|編集部|ジャーナリズム|私たち|報道)を(?:支援|応援|サポート)する$', 1401),
 ('^[ \\[(<▷▶■]*(?:[가-힣·/, ]{2,16}[ =])?[가-힣]{2,4} (?:기자|특파원|논설위원|앵커|인턴기자|선임기자|객원기자|전문기자|통신원)(?: '
  '?\\(?[a-z0-9._+#-]+@[a-z0-9.#-]+\\)?)?[\\])> ]*$',
  1432),
 ('^[가-힣]{2,4} 기자의 (?:다른 )?기사(?: 더 ?보기| 전체 ?보기| 목록)?$', 1432), ('^[▷▶☎■ ]*(?:전화|이메일|메일|카카오톡) ?[:] ?[^ ]{4,40}$', 1432),
 ('^[▷▶☎■] ?(?:전화|이메일|메일|카카오톡) [^ ]{4,40}$', 1432), ('^\\(?(?:本报|特约|本報|特約)?(?:记者|記者)[ /:|][一-鿿]{2,4}(?:[ /][^。,]{2,12})?\\)?$', 2459),
 ('^(?:立即|马上|馬上|快来|免費|免费)?(?:下载|下載)[^,。]{0,10}(?:客户端|客戶端|app)$', 2469), ('^(?:看)?更多[^,。、:!?#]{2,10}(?:報導|报道|新聞|新闻|文章|影片)$', 2477))

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
